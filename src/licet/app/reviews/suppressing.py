# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Findings that somebody chose to live with, set aside until their day."""

from collections.abc import Iterable, Sequence
from datetime import date

from licet.terms import Finding, Suppression

__all__ = ["set_aside"]


def set_aside(
    findings: Iterable[Finding], suppressions: Sequence[Suppression], *, as_of: date
) -> tuple[tuple[Finding, ...], tuple[tuple[Finding, Suppression], ...]]:
    """Findings that are shown, and those that are not, each with the reason why.

    A suppression counts until its day; from then on the finding is shown again.
    """
    shown: list[Finding] = []
    aside: list[tuple[Finding, Suppression]] = []
    for finding in findings:
        why = next(
            (s for s in suppressions if as_of < s.until and _meant(s, finding)),
            None,
        )
        if why is None:
            shown.append(finding)
        else:
            aside.append((finding, why))
    return tuple(shown), tuple(aside)


def _meant(suppression: Suppression, finding: Finding) -> bool:
    """Whether a suppression speaks of this finding."""
    if suppression.rule.upper() != finding.rule.upper():
        return False
    section, quote = suppression.section.lstrip("§ "), " ".join(suppression.quote.split())
    in_section = not section or any(p.section == section for p in finding.places)
    return in_section and (
        not quote or any(quote in " ".join(p.quote.split()) for p in finding.places)
    )
