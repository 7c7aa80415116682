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
from licet.review.layers import Laid, laid_out
from licet.review.licence_terms.modality import LONGEST
from licet.review.paper import Paper
from licet.review.quantities import Stated, days_of, find_stated
from licet.review.quantities.clashes import reworded
from licet.review.reading import pattern
from licet.terms import Edit, Family, Finding, Replacement, Severity

__all__ = ["RULE"]

_WHOLE_TERM = re.compile(
    r"(?:during|throughout|for) the (?:\w+ )?(?:duration|term)\b(?![^;@]*@[^;]*\b(?:made|written|"
    r"creat\w+|entr(?:y|ies)|record (?:is|was)|relates?)\b)|"
    r"term of (?:this|the) agreement and|terminat|expir"
)
"""Records that are kept from the beginning to the end, and for some time more."""


def _find(paper: Paper) -> Iterator[Finding]:
    stated = find_stated(paper, "Q-011")
    kept = [s for s in stated if s.topic.id == "records kept"]
    looks = [s for s in stated if s.topic.id == "audit look-back"]
    for look in looks:
        short = [s for s in kept if days_of(s.value) < days_of(look.value) - 5]
        short = [s for s in short if not _WHOLE_TERM.search(s.passage.near)]
        short = [s for s in short if not _by_auditor(paper, s, look)]
        if kept and len(short) == len(kept):
            yield _told(paper, short[0], look)
            return


def _by_auditor(paper: Paper, kept: Stated, look: Stated) -> bool:
    """Whether the records are those of the party that audits: the other's are audited."""
    laid = laid_out(paper)
    section = paper.section(look.value.start).split(".")[0]
    keeper = _side(laid, kept.value.start)
    auditors = {
        match["who"][0]
        for sentence in laid.reading.sentences
        if sentence.section.split(".")[0] == section
        for match in _AUDITS.finditer(sentence.folded[:LONGEST])
    }
    return bool(keeper) and auditors == {keeper}


def _side(laid: Laid, at: int) -> str:
    """The mark of the party that keeps what a sentence is about, where it says so."""
    one = laid.paper.sentence(at)
    match = _KEEPS.search(laid.text, one.start, at) if one else None
    return match["who"][0] if match else ""


_AUDITS = pattern(
    r"\b(?P<who>U+|Y+)\b(?!')[^.;]{0,90}?\b(?:may|(?:has|have|shall have) the right to|(?:is|are"
    r"|shall be) entitled to)\b[^.;]{0,80}?\b(?:audit|inspect|examine|verify|review)(?:ed)?\b"
)
_KEEPS = pattern(
    r"\b(?P<who>U+|Y+)\b(?!')(?: (?:shall|must|will|agrees? to|undertakes? to))?(?: \w+)? "
    r"(?:keeps?|maintains?|retains?|preserves?|stores?)\b"
)


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
