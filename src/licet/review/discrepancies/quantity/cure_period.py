# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The time to cure a breach is stated with two lengths.

Finds two lengths of time in which a breach may be cured before the other party can terminate,
wherever they stand: termination clause, definition, remedies, schedule, cover page.

Leaves alone different breaches (late payment, quality, insolvency), different parties in breach,
and whatever is corrected without being a breach: defects of goods, plans, a cause to resign. Where
one of the two says of nothing general that the agreement may end, it is told as low.

Why it matters: a termination on the shorter period is wrongful if the longer one holds.

How it is mended: the value that stands first, or in more places, is written in the other place
too; if the other one was agreed, change it the other way round.
"""

import re
from collections.abc import Iterator

from licet.review.discrepancies.quantity.telling import two_values
from licet.review.discrepancies.rule import Rule
from licet.review.paper import Paper
from licet.review.quantities import Passage
from licet.review.quantities.clashes import Clash
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]


_ENDS = re.compile(
    r"\b(?:terminat|determin|rescind|rescission|cancel|revok|withdraw|forfeit|put an end|"
    r"discharge)|"
    r"\bends? (?:this|the|these|it|our)\b|\b(?:this|the) (?:agreement|"
    r"licen[cs]e)\b[^.;]{0,40}\bends?\b"
)
_PARTICULAR = re.compile(
    r"\b(?:breach\w*|defaults?|failure|violat\w+|compl\w+)(?: \w+){0,3} (?:of|under|with|in|"
    r"to) (?:this |any of )?"
    r"(?:section|clause|article|paragraph|schedule|exhibit|annex)s?\b|\b(?:downtime|uptime|"
    r"availability|maintenance|service levels?|insurance)\b|"
    r"\bthe (?:project|plan|product|work|milestone|facility|site|premises|shipment|order|"
    r"specification|"
    r"deliverable|report)\b"
)


_NO_BREACH = re.compile(r"\bforce majeure\b|\bgood reason\b|\bbeyond (?:its|the) control\b")


def _find(paper: Paper) -> Iterator[Finding]:
    def weigh(clash: Clash) -> Severity | None:
        if any(_NO_BREACH.search(p.near) for p in (clash.kept, clash.odd)):
            return None
        sure = all(_may_end(paper, p) for p in (clash.kept, clash.odd))
        return Severity.HIGH if sure else Severity.LOW

    return two_values(RULE, paper, weigh)


def _may_end(paper: Paper, passage: Passage) -> bool:
    """Whether what is not cured lets the other party terminate, and may be any breach."""
    if passage.label:
        return True
    sentences, index = paper.reading.sentences, passage.index
    around = sentences[max(0, index - 1) : index + 2]
    clause = [s.folded for s in around if s.section == passage.sentence.section]
    ends = _ENDS.search(" ".join((passage.over, *clause)))
    return bool(ends) and not _PARTICULAR.search(passage.near)


RULE = Rule(
    id="Q-004", family=Family.QUANTITY, title="cure period has two lengths",
    severity=Severity.HIGH, explains=__doc__, find=_find,
)  # fmt: skip
