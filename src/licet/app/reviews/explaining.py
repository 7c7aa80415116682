# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a rule looks for, what it leaves alone, and how its findings are mended."""

import difflib

from licet.review.discrepancies import RULES
from licet.review.discrepancies.rule import Rule
from licet.terms import UsageError

__all__ = ["explained", "in_words"]


def _rule(name: str) -> Rule:
    found = next((rule for rule in RULES if rule.id == name.upper()), None)
    if found is None:
        near = difflib.get_close_matches(name.upper(), [r.id for r in RULES], n=1, cutoff=0.5)
        raise UsageError(
            f"there is no rule `{name}`", hint=f"did you mean `{near[0]}`?" if near else ""
        )
    return found


def explained(name: str) -> dict[str, str]:
    """A rule as plain values.

    Raises:
        UsageError: There is none of this name.
    """
    rule = _rule(name)
    return {
        "rule": rule.id, "family": str(rule.family), "title": rule.title,
        "severity": str(rule.severity), "layer": "" if rule.layer is None else str(rule.layer),
        "explanation": rule.explanation,
    }  # fmt: skip


def in_words(name: str) -> str:
    """A rule for a person to read."""
    rule = _rule(name)
    return f"{rule.id}  {rule.title} ({rule.severity}, {rule.family})\n\n{rule.explanation}\n"
