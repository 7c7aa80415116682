# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Reasons and denials, made in a quarter of the time that frozen records take.

A frozen record sets each of its fields through `object.__setattr__`; half of what a denial costs
would be that. Here an object with the same fields is filled and then becomes the record: what
comes out is the record itself, and nobody sees it before.
"""

from typing import Any

from licet.terms import Decision, Reason, Verdict

__all__ = ["denied", "reason"]

_DENY = Verdict.DENY


class _Reason:
    __slots__ = Reason.__slots__


class _Decision:
    __slots__ = Decision.__slots__


def reason(rule: str, clause: str, section: str, text: str, agreement: str) -> Reason:
    """As `Reason(...)`."""
    made: Any = _Reason()
    made.rule = rule
    made.clause = clause
    made.section = section
    made.text = text
    made.agreement = agreement
    made.__class__ = Reason
    return made  # type: ignore[no-any-return]


def denied(because: tuple[Reason, ...]) -> Decision:
    """As `Decision(verdict=Verdict.DENY, because=because)`."""
    made: Any = _Decision()
    made.verdict = _DENY
    made.because = because
    made.missing = made.duties = ()
    made.__class__ = Decision
    return made  # type: ignore[no-any-return]
