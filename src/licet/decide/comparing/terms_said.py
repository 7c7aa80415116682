# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""On which terms an act is allowed, in words, and for whom other terms are better."""

from licet.decide.comparing.states import Answer, Brought
from licet.decide.comparing.words import amount, listed, spoken
from licet.terms import ThresholdEffect

__all__ = ["terms_said", "who_gains"]

_REVOCABLE = {True: "revocable", False: "irrevocable", None: "with nothing said of revocation"}
_BEST = {False: 2, None: 1, True: 0}


def terms_said(old: Answer, new: Answer) -> tuple[str, str]:
    """The terms of both in words, as far as they differ."""
    parts: tuple[list[str], list[str]] = ([], [])
    for answer, said in zip((old, new), parts, strict=True):
        if old.duties != new.duties:
            ways = sorted(listed(sorted(map(_duty, one))) for one in answer.duties)
            said.append(" or ".join(ways) or "with nothing owed for it")
        if old.exclusive != new.exclusive:
            said.append("exclusive" if answer.exclusive else "not exclusive")
        if old.revocable != new.revocable:
            said.append(_REVOCABLE[answer.revocable])
    return listed(parts[0]), listed(parts[1])


def _duty(brought: Brought) -> str:
    effect, metric, (number, behind) = brought
    owed = "a fee" if effect == ThresholdEffect.FEE else "a notice to display"
    return f"with {owed} from {'more than' if behind else 'at least'} " + (
        f"{amount(number)} {spoken(metric)}"
    )


def who_gains(old: Answer, new: Answer) -> int:
    """1: the new terms are better for who acts; -1: worse; 0: neither is certain."""
    steps = {
        int(new.exclusive) - int(old.exclusive),
        _BEST[new.revocable] - _BEST[old.revocable],
        int(not new.duties) - int(not old.duties),
    }
    if old.duties and new.duties and old.duties != new.duties:
        return 0
    if all(step >= 0 for step in steps):
        return 1
    return -1 if all(step <= 0 for step in steps) else 0
