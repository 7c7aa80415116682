# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Values in words. `worded` is the one place where a clause is written for an offer."""

import re
from collections.abc import Mapping

from licet.review.gaps.names import filled
from licet.review.grammar import find_durations
from licet.review.negotiating.utility import measure
from licet.review.rewriting import rewritten_length
from licet.terms.dossiers import Param
from licet.terms.negotiations import Field
from licet.terms.playbooks import Position, amount_of

__all__ = ["NAMES", "told", "worded"]

NAMES: Mapping[str, str] = {
    "lor": "the Licensor", "Lor": "The Licensor", "lee": "the Licensee", "Lee": "The Licensee",
    "paper": "this Agreement", "Paper": "This Agreement", "thing": "what is licensed",
    "Thing": "What is licensed",
}  # fmt: skip
"""The words of a clause where no document says how the parties are called."""
_SUFFIX = {"percent": "%", "days": " days", "months": " months", "hours": " hours"}
_ONE = re.compile(r"\b1 (day|month|hour)s\b")


def told(field: Field, value: Param | None) -> str:
    """A value as a person writes it: `30 days`, `yes`, `40,000 EUR`, `CH, DE`."""
    if value is None:
        return "nothing said"
    if isinstance(value, bool):
        return {True: "yes", False: "no"}[value]
    if isinstance(value, tuple):
        return ", ".join(value)
    money = amount_of(value)
    if money is not None:
        return f"{money[0]:,f} {money[1]}"
    if isinstance(value, str):
        return value
    return _ONE.sub(r"1 \1", f"{value:.15g}{_SUFFIX.get(field.type, '')}")


def worded(
    field: Field, value: Param, position: Position | None, *, names: Mapping[str, str] = NAMES
) -> str:
    """The words of an offer: the playbook's clause if it says the value, else a plain sentence.

    Args:
        field: What is offered.
        value: The value.
        position: Of the playbook whose words are used.
        names: How the parties, the paper and the thing are called, as `words_for` gives them.
    """
    plain = f"{field.title}: {told(field, value)}"
    if position is None or not _says(position, value):
        return plain
    if position.fallback:
        clause = filled(position.fallback, names)
        return _with_number(clause, field, value) or plain
    return f"{field.title}: {position.words}" if position.words else plain


def _says(position: Position, value: Param) -> bool:
    """Whether the position's own words are for a value: a number is put in, a word must be its."""
    listed = position.standard.among
    return not position.field or not listed or (listed[0] == value and value is not None)


def _with_number(clause: str, field: Field, value: Param) -> str:
    """A clause with another length in place of its only one; empty if it cannot be put in."""
    if measure(value) is None:
        return clause
    lengths = find_durations(clause)
    if field.type not in ("days", "months", "hours") or len(lengths) != 1:
        return clause if told(field, value) in clause else ""
    one = lengths[0]
    words = rewritten_length(clause[one.start : one.end], int(measure(value) or 0),
                             type_=field.type)  # fmt: skip
    return clause[: one.start] + words + clause[one.end :] if words else ""
