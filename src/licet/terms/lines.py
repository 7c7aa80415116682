# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Words of one line, as names and titles are."""

import unicodedata

__all__ = ["is_line"]

_BREAKING = ("Cc", "Cs", "Co", "Cn", "Zl", "Zp")
"""Control characters, halves of characters, what is none or of private use, ends of lines."""
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""What turns the direction of writing: with it a name may look like another."""


def is_line(words: str) -> bool:
    r"""Whether the words are one line that every format can hold, and more than blanks.

    >>> is_line("Société Générale"), is_line("A\nB"), is_line("\x01")
    (True, False, False)
    """
    return bool(words.strip()) and not any(
        one in _TURNING or unicodedata.category(one) in _BREAKING for one in words
    )
