# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a person asks of a review on the command line, as records."""

from collections.abc import Iterable

from licet.terms import FactReading, FactValue, UsageError

__all__ = ["facts_for", "facts_told", "laws_named"]


def laws_named(words: str) -> tuple[str, ...]:
    """The jurisdictions of `eu,us-ca`, in capitals and each once.

    >>> laws_named("eu, us-ca,eu")
    ('EU', 'US-CA')
    """
    return tuple(dict.fromkeys(w.strip().upper() for w in words.split(",") if w.strip()))


def facts_told(told: Iterable[str]) -> tuple[FactReading, ...]:
    """Facts given as `name=value`; a value with commas is a list.

    >>> [f.value for f in facts_told(["model.gpai=true", "territory.markets=EU,US", "x.y=12"])]
    [True, ('EU', 'US'), 12]

    Raises:
        UsageError: One has no equals sign or no name.
    """
    found: dict[str, FactValue] = {}
    for one in told:
        name, sign, value = one.partition("=")
        if not sign or not name.strip():
            raise UsageError(f"`{one}` is no fact", hint="write --fact dataset.personal_data=true")
        found[name.strip()] = _value(value.strip())
    return tuple(FactReading(name=name, value=value) for name, value in sorted(found.items()))


def facts_for(told: Iterable[str], law: str) -> tuple[FactReading, ...]:
    """As `facts_told`, for the laws that ask for them.

    Raises:
        UsageError: One is no fact, or there is no law to ask for any.
    """
    found = facts_told(told)
    if found and not laws_named(law):
        raise UsageError("nothing asks for a --fact without --law", hint="--law eu asks the EU's")
    return found


_NUMBER = 15
"""Digits of a number that is one; a longer row of digits is a name."""


def _value(word: str) -> FactValue:
    if word.lower() in ("true", "yes"):
        return True
    if word.lower() in ("false", "no"):
        return False
    if "," in word:
        return tuple(part.strip() for part in word.split(",") if part.strip())
    digits = word.lstrip("-")
    if digits.isascii() and digits.isdigit() and len(digits) <= _NUMBER:
        return int(word)
    return word
