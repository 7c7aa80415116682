# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which law governs, which courts decide, and whether they alone do."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.discrepancies.logic.clashing import Said, Span, places_in, said
from licet.review.grants.hedges import yields
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper

__all__ = ["Seat", "apart", "arbitration", "courts", "laws", "own_papers", "same_paper"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A place whose law or courts are chosen."""

    said: Said
    place: Span
    """The words that name the place."""
    codes: frozenset[str]
    exclusive: bool = False


_LAW = words(
    r"\b(?:govern(?:ed|ing)?|construed|interpreted|enforced|subject(?= to (?:and \w+"
    r" )?(?:the )?(?:\w+ )?laws?))\b[^.;]{0,160}?"
    r"\blaws?(?: and regulations)?(?: in (?:force|effect))? (?:of|in)\b",
    r"\blaws? of [^.;]{2,80}? (?:shall |will )?(?:govern|appl|control)\w*",
    r"\b(?:governed|construed|interpreted)\b[^.;]{0,80}?\bby (?=[\w ]{3,40}? laws?\b)",
    r"\bgoverning law\b(?: is| shall be|:) (?=[a-z])",
    r"(?<=[a-z]) laws? (?:shall |will )?(?:governs?|appl(?:y|ies)) ",
)
_NO_LAW = words(
    r"\bif (?:licensee|you|the \w+|customer) (?:is|are|resides?)\b",
    r"\bregardless of\b.*\bgoverned$",
    r"\bdata protection law",
    r"\bprivacy law",
    r"\bcompl(?:y|iance) with\b",
    r"\bexport\b",
    r"\bpatent law",
    r"\bcorporation\b[^.;]{0,20}?\blaws\b",
    r"\bsecurities\b",
    r"\bvalidity, (?:scope|construction) (?:or|and) \w+ of (?:any|the) patent",
    r"\bincorporated (?:under|pursuant)\b",
    r"\bduly organi[sz]ed\b",
    r"\binsolvency\b",
    r"\bto the extent\b",
    r"\bin (?:the )?case of\b",
    r"\bif (?:the )?[\w']+ (?:[\w']+ ){0,3}?(?:is|are)\b",
)


_LABEL = words(r"(?:^|[^a-z])(?:governing|applicable) law ?:$")


def laws(paper: Paper) -> Iterator[Seat]:
    """Each sentence that puts the agreement under the law of a place."""
    for label in said(paper, _LABEL, "law:", "law :"):
        following = paper.reading.sentences[label.index + 1 : label.index + 2]
        for sentence in following:
            yield from _seat(paper, label, sentence.start, min(sentence.end, sentence.start + 80))
    for one in said(paper, _LAW, "law", unless=_NO_LAW):
        begin = one.start if one.match.group().startswith(("law", " law")) else one.end
        if one.match.group().startswith(" law"):
            begin = max(one.start - 40, one.start - one.match.start())
        yield from _seat(
            paper, one, begin, min(begin + 130, one.start - one.match.start() + len(one.text))
        )


_COURT = words(
    r"\b(?:courts?|jurisdiction|venue|tribunals?|forum)\b[^.;]{0,120}?\b(?:of|in|for|located in"
    r"|sitting in|residing in|situated in|within|at)\b",
)
_COURT_HOLDS = words(
    r"\b(?:exclusive(?:ly)?|sole|submits?|consents?|brought|commenced|instituted|litigat\w+|filed"
    r"|jurisdiction|venue|resolved|adjudicated|heard)\b"
)
_NO_COURT = words(
    r"\bcompetent jurisdiction\b(?! (?:located |situated )?in )",
    r"\bany court\b",
    r"\bany other jurisdiction\b",
    r"\bjudgment\b",
    r"\binjunct\w+ relief in any\b(?!.*\bexclusive)",
    r"\bif (?:the )?[\w']+ (?:[\w']+ ){0,3}?(?:is|are)\b",
    r"\bin the event\b",
    r"\bif (?:the )?(?:claim|action|suit|defend)",
    r"\bsubpoena\b",
    r"\border of\b",
    r"\bbankruptcy\b",
    r"\bnon-?exclusive\b",
    r"\bqualified to do\b",
    r"\b(?:rules|laws) of (?:any|each|such) jurisdiction\b",
    r"\bjurisdictions? in which\b",
)
_ONLY = words(
    r"\b(?:exclusive(?:ly)?|solely|only|sole)\b",
    r"\b(?:shall|must|will) be (?:\w+ )?(?:brought|commenced|instituted|litigated|filed|heard"
    r"|resolved|adjudicated)\b",
)


def courts(paper: Paper) -> Iterator[Seat]:
    """Each sentence that chooses the courts of a place."""
    for one in said(paper, _COURT, "court", "jurisdiction", "venue", unless=_NO_COURT):
        if "arbitra" in one.text or not _COURT_HOLDS.search(one.text):
            continue
        start = one.start - one.match.start()
        for seat in _seat(paper, one, one.end, min(one.end + 140, start + len(one.text))):
            yield Seat(
                said=one, place=seat.place, codes=seat.codes,
                exclusive=_ONLY.search(one.text) is not None,
            )  # fmt: skip


def _seat(paper: Paper, one: Said, start: int, end: int) -> Iterator[Seat]:
    sentence = paper.reading.sentences[one.index]
    before = paper.reading.folded[max(0, sentence.start - 520) : one.start]
    if yields(sentence.lead[-500:]) or _REPLACED.search(before):
        return
    found = [p for p in places_in(paper, start, end) if not p.codes & _WIDE]
    found = [p for p in found if p.start - found[0].start < 80]
    if not found:
        return
    fine = (
        [p for p in found if p.kind in ("state", "region")]
        or [p for p in found if p.kind == "country"]
        or found
    )
    codes = frozenset(code for p in fine for code in p.codes)
    yield Seat(said=one, place=(start + fine[0].start, start + fine[0].end), codes=codes)


_REPLACED = words(
    r"\b(?:deleted|substituted|amended to read|in lieu thereof|replaced (?:by|with)|financing)\b"
)
"""An amendment gives the new words of a clause; lenders have courts of their own."""
_WIDE = frozenset(("EU", "EEA", "worldwide"))


def apart(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether no place of the one is, or lies in, a place of the other."""
    return not any(
        a == b or a.startswith(f"{b}-") or b.startswith(f"{a}-") for a in one for b in two
    )


def own_papers(paper: Paper, one: int, two: int) -> bool:
    """Whether two offsets stand in different annexes: forms that are agreements of their own."""
    names = [_ANNEX.match(paper.section(offset)) for offset in (one, two)]
    return (
        all(names)
        and names[0] is not None
        and names[1] is not None
        and (names[0].group().lower() != names[1].group().lower())
    )


def same_paper(paper: Paper, one: int, two: int) -> bool:
    """Whether two offsets stand in the same annex, or both in none: numbers mean the same there."""
    names = [_ANNEX.match(paper.section(offset)) for offset in (one, two)]
    here, there = (name.group().lower() if name else "" for name in names)
    return here == there


_ANNEX = re.compile(r"(?:schedule|exhibit|annex|appendix|attachment)\s+\S+", re.IGNORECASE)
_ARBITRATION = words(
    r"\b(?:disputes?|controvers(?:y|ies)|claims?|differences?|disagreements?)\b[^.;]{0,260}?\b"
    r"(?:shall|will"
    r"|must|agree to)\b[^.;]{0,60}?\b(?:settled|resolved|determined|submitted|referred|decided"
    r"|submit"
    r"|resolve)\b[^.;]{0,80}?\b(?:binding |final |confidential )?arbitrat(?:ion|ors?)\b",
)
_SOME = words(
    r"\b(?:may|if|except|unless|other than|non-binding|mediation|option|elect|if the parties|amount"
    r"|less than|accounting|audit|royalt\w+ dispute|under this section)\b"
)


def arbitration(paper: Paper) -> Iterator[Said]:
    """Each sentence that sends all disputes to arbitration."""
    yield from said(paper, _ARBITRATION, "arbitrat", unless=_SOME)
