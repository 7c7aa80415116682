# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Words that the terminal, the Markdown and the page share."""

import re
from collections import Counter
from collections.abc import Iterable

from licet.terms import Family, Finding, LawPoint, Place, Severity

__all__ = [
    "FAMILIES",
    "cited",
    "counted",
    "family_of",
    "gravest_first",
    "headline",
    "law_words",
    "reasons",
    "severity_of",
    "title_of",
    "worded",
]

FAMILIES = {
    Family.FORM: "form", Family.QUANTITY: "quantity", Family.LOGIC: "logic",
    Family.LAYER: "layer", Family.GAP: "gap", Family.PLAYBOOK: "playbook", Family.LAW: "law",
}  # fmt: skip
_DISCREPANCIES = (Family.FORM, Family.QUANTITY, Family.LOGIC, Family.LAYER)
_NAMED = {
    "discrepancy": "discrepancies", "gap": "gaps", "off playbook": "off playbook",
    "legal": "legal",
}  # fmt: skip


def severity_of(finding: Finding) -> Severity:
    """Its severity in a review, where a note is information."""
    return Severity.INFO if finding.severity is Severity.NOTE else finding.severity


def family_of(finding: Finding) -> str:
    """Its family, as one word."""
    return FAMILIES.get(finding.family, "") if finding.family else ""


def cited(place: Place) -> str:
    """A number gets its sign; a heading is cited by its words."""
    return f"§{place.section}" if place.section[:1].isdigit() else place.section


def gravest_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """As a person reads them: by severity, then as they stand in the text."""
    order = list(Severity)
    return tuple(sorted(findings, key=lambda f: order.index(severity_of(f))))


def counted(findings: Iterable[Finding]) -> tuple[tuple[str, int], ...]:
    """How many discrepancies, gaps, deviations and points of law there are."""
    found = Counter(
        "discrepancy" if f.family in _DISCREPANCIES
        else "gap" if f.family is Family.GAP
        else "off playbook" if f.family is Family.PLAYBOOK
        else "legal"
        for f in findings if severity_of(f) is not Severity.INFO
    )  # fmt: skip
    return tuple((name, found[name]) for name in _NAMED)


def headline(findings: Iterable[Finding]) -> str:
    """`7 discrepancies · 3 gaps · 2 off playbook · 4 legal`; nothing that is for information."""
    return " · ".join(
        f"{count} {name if count == 1 else _NAMED[name]}" for name, count in counted(findings)
    )


def reasons(finding: Finding) -> tuple[str, ...]:
    """Why a deviation from the playbook was accepted, and by whom."""
    return finding.because if finding.family is Family.PLAYBOOK else ()


def law_words(law: LawPoint) -> str:
    """Where the rule stands, since when, and how far it is to be trusted."""
    days = f", from {law.effective_from}" if law.effective_from else ""
    until = f" to {law.effective_to}" if law.effective_to else ""
    trust = " · draft: not checked against the official text" if law.draft else ""
    stale = f" · to be looked at again by {law.review_by}" if law.stale else ""
    return f"{law.source} ({law.rule}, pack {law.pack} {law.release}{days}{until}){trust}{stale}"


_TICKED = re.compile("`([^`]+)`")


def worded(words: str) -> str:
    """The text's own words in a lawyer's quotation marks, not in a programmer's.

    >>> worded("`30` against `15`")
    '“30” against “15”'
    """
    return _TICKED.sub("“\\1”", words)


def title_of(rule: str) -> str:
    """What a rule is called; its id where it is none of ours."""
    from licet.review.discrepancies import RULES
    from licet.review.gaps.rules import GAPS

    if rule.startswith("P-"):
        return rule.removeprefix("P-").replace("-", " ")
    return next((one.title for one in RULES if one.id == rule), None) or next(
        (one.title for one in GAPS if one.id == rule), rule
    )
