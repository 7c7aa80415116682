# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Records are kept for less time than an audit may look back.

Finds a time for which records are kept that is shorter than the time an audit may cover.

Leaves alone records that are kept for the whole term and longer, other records than those
audited, and audits of the other party.

Why it matters: the audit right is empty for the years without records.

How it is mended: records are kept for as long as the audit may look back.
"""

import re
from collections.abc import Iterator

from licet.review.discrepancies.quantity.telling import cited, place_of
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.review.quantities import Stated, days_of, find_stated
from licet.review.quantities.clashes import reworded
from licet.terms import Edit, Family, Finding, Replacement, Severity

__all__ = ["RULE"]

_WHOLE_TERM = re.compile(
    r"during the (?:\w+ )?term|throughout the (?:\w+ )?term|for the (?:duration|term)|"
    r"term of (?:this|the) agreement and|terminat|expir"
)


def _find(paper: Paper) -> Iterator[Finding]:
    stated = find_stated(paper, "Q-011")
    kept = [s for s in stated if s.topic.id == "records kept"]
    looks = [s for s in stated if s.topic.id == "audit look-back"]
    for look in looks:
        short = [s for s in kept if days_of(s.value) < days_of(look.value) - 5]
        short = [s for s in short if not _WHOLE_TERM.search(s.passage.near)]
        if kept and len(short) == len(kept):
            yield _told(paper, short[0], look)
            return


def _told(paper: Paper, kept: Stated, look: Stated) -> Finding:
    one, two = kept.value, look.value
    return found(
        RULE, [place_of(paper, one), place_of(paper, two)],
        f"records are kept for {cited(paper, one)}, an audit may look back {cited(paper, two)}",
        confidence=0.85, witness=f"{one.said} < {two.said}",
        mend="keep records for as long as an audit may look back",
        edit=Edit(
            replacements=(
                Replacement(start=one.start, end=one.end, words=reworded(paper, one, two)),
            ),
            comment=f"Records have to last as long as the audit of {paper.section(two.start)}.",
        ),
    )  # fmt: skip


RULE = Rule(
    id="Q-010", family=Family.QUANTITY, title="records are kept for less than an audit looks back",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
