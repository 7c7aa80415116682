# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Words of a document, or a file's name, made safe for a line on a terminal or in Markdown."""

import re

__all__ = ["plain", "unformatted"]

_DIRECTIONS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F))


def plain(words: str) -> str:
    """One line, without what would steer the terminal or turn the reading direction.

    >>> plain("a" + chr(27) + "[31m" + chr(10) + " b")
    'a[31m b'
    """
    return "".join(c for c in " ".join(words.split()).translate(_DIRECTIONS) if c.isprintable())


_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~])")


def unformatted(words: str) -> str:
    r"""One line of Markdown that shows the words as they are.

    >>> unformatted("*2.1* [here](x)")
    '\\*2\\.1\\* \\[here\\]\\(x\\)'
    """
    return _SPECIAL.sub(r"\\\1", plain(words))
