# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which law governs, which courts decide, where, and whether they alone do."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from licet.review.discrepancies.logic.clashing import Said, Span, instead, said
from licet.review.discrepancies.logic.localities import Locality, localities
from licet.review.discrepancies.logic.only_courts import only_courts
from licet.review.grants.hedges import yields
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Edit

__all__ = [
    "CELL", "NONE_BUT", "START", "Seat", "apart", "courts", "labelled", "laws", "makes_way",
    "moved", "own_papers", "same_paper", "seat_in", "without_arbitration",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A place whose law or courts are chosen."""

    index: int
    """Of the sentence."""
    span: Span
    """The words that choose."""
    place: Span
    """The words that name the place, all of them."""
    codes: frozenset[str]
    exclusive: bool = False
    name: str = ""
    """What to write where the place is meant."""


_RULED = (
    r"(?:govern(?:ed|s|ing)?|constru(?:ed|ction)|interpret(?:ed|ation)|enforced|subject|judged"
    r"|determined|decided|settled|resolved|assessed|answered|chosen|choose|elect|agree (?:on|to))"
)
_APPLIES = (
    r"(?:shall |will |must |alone |exclusively )*(?:governs?|appl(?:y|ies)|controls?|determines?"
    r"|prevails?|rules?|be (?:applied|applicable|the)|(?:is|are) (?:applicable|the governing"
    r"|the applicable|the proper|chosen|to (?:govern|apply)))"
)
_LEGAL = r"(?:laws?|legal (?:system|order|regime))"
_IN_FORCE = (
    r"(?: (?:(?:which|that) (?:is|are|was) )?(?:in (?:force|effect)|applicable|obtaining"
    r"|prevailing|valid|current))"
)
_LAW = words(
    rf"\b{_RULED}\b[^.;]{{0,160}}?\b{_LEGAL}(?: and regulations)?{_IN_FORCE}? (?:of|in)\b",
    rf"\b{_LEGAL}{_IN_FORCE}? (?:of|in) [^.;]{{2,80}}?\b{_APPLIES}\b",
    r"\b(?:governed|construed|interpreted|subject|according|accordance|judged|decided|made"
    r"|determined|ruled)\b[^.;]{0,80}?\b(?:by|to|with|under) (?=[\w ]{3,40}? laws?\b)",
    r"\b(?:(?:governing|applicable|proper) law|law (?:governing|applicable to|of)"
    r" (?:this|the) [\w ]{3,40}?)(?: of (?:this|the) [\w ]{3,30}?)? ?(?: is| shall be| are|:)"
    r" (?:that of |those of )?(?=[a-z])",
    r"\b(?:contract|agreement|terms|deed) (?:\w+ ){0,3}?(?:under|subject to) (?:the )?laws? of\b",
    r"\b(?:appl(?:y|ies)|use[sd]?|choose|chosen|chose|select\w*) (?:the )?(?:\w+ )?laws? of\b",
    r"\blaws? of [^.;]{2,60}? (?:will|shall|is to|are to|must) be (?:used|applied|followed"
    r"|looked to)\b",
    r"\blaw applicable to (?:this|these|the) [\w ]{3,40}? is (?:that|those) of\b",
    rf"(?<=[a-z]) (?:(?:substantive|domestic|internal|material|contract) )?laws?"
    rf"(?:,[^.;,]{{2,60}},)? {_APPLIES}\b",
    rf"\blaws? of (?=[^.;]{{2,90}}?\b(?:{_RULED}|applied|used|chosen|looked to|followed)\b)",
    r"\b(?:answered|one|made|contract|agreement|relationship|concluded)\b[^.;]{0,50}?\b(?:by|under)"
    r" the (?:\w+ )?laws? of\b",
    r"\b(?:submits?|submitted|subjects?|follows?|places?|puts?|bows?|belongs?|answers?|look(?:ed"
    r"|s)?)\b[^.;]{0,90}?\b(?:laws?|legal (?:system|order)) of\b",
)
_TOPIC = words(
    r"\b(?:agreement|terms|licen[sc]e|contract|deed|document|disputes?|matters?|claims?"
    r"|relationship|rights|obligations|questions?|law)\b"
)
_NO_LAW = words(
    r"\bstandard contractual clauses\b|\b(?:permitted|required|prescribed|protected) (?:by|under)"
    r" (?:the )?(?:\w+ )?laws?\b",
    r"\bif (?:licensee|you|the \w+|customer) (?:is|are|resides?)\b",
    r"\bregardless of\b.*\bgoverned$",
    r"\bdata protection law",
    r"\bprivacy law",
    r"\b(?:comply|compliance|complies|conform\w*) with\b",
    r"\bexport\b",
    r"\bpatent law",
    r"\b(?:corporation|company|partnership|organi[sz]ed|registered|existing|formed|established)\b"
    r"[^.;]{0,30}?\blaws?\b",
    r"\bsecurities\b",
    r"\bvalidity, (?:scope|construction) (?:or|and) \w+ of (?:any|the) patent",
    r"\bincorporated (?:under|pursuant)\b",
    r"\bduly organi[sz]ed\b",
    r"\binsolvency\b",
    r"\bto the extent\b",
    r"\bin (?:the )?case of\b",
    r"\bif (?!there )(?:the )?[\w']+ (?:[\w']+ ){0,3}?(?:is|are)\b",
    r"\bmandatory\b",
    r"\b(?:franchisees|residents|consumers)\b",
    r"\b(?:opinions?|violat\w+|(?:person|entity) subject to)\b",
)
_UNDER_LAW = words(r"\bsubject to (?:the )?(?:[\w-]+ ){0,3}?laws?\b")
_COMPANY = words(r"\b(?:private|public|limited|liability)? ?company under the laws?\b")


CELL = r"[ \t*_]*(?::|\t|\||  )[ \t|*_:]*(?P<value>[^\n|\t]{2,90})"
START = (
    r"(?:^[ \t|*_•-]*(?:\(?[a-z0-9]{1,3}[.)][ \t]*|\d{1,2}\.\d{1,2}\.?[ \t]+)?|(?<=[a-z)][.;] ))"
)
_LAW_LABEL = re.compile(
    rf"{START}(?P<label>[a-z ]{{0,30}}\b{_LEGAL}\b[a-z “”\"]{{0,40}}?){CELL}",
    re.IGNORECASE | re.MULTILINE,
)
_COURT_LABEL = re.compile(
    rf"{START}(?P<label>[a-z ]{{0,30}}\b(?:courts?|jurisdiction|venue|forum|sue|(?:law)?suits?"
    r"|litigation)\b"
    rf"[a-z “”\"()]{{0,40}}?){CELL}",
    re.IGNORECASE | re.MULTILINE,
)
_OTHER_LABEL = words(
    r"\b(?:data|privacy|export|protection|compliance|under|company|incorporat\w+)\b"
)


_UNDONE = words(r"\b(?:the|an?|for|of|and|or|to|in|by|be|shall|will)\W*$")
"""The words of a sentence that was set with wide spaces end so, and no label does."""


def labelled(paper: Paper, label: re.Pattern[str], *, exclusive: bool = False) -> Iterator[Seat]:
    """Places told in a table or a list of particulars: `Governing law | Norway`."""
    for match in label.finditer(paper.document.text):
        told = match["label"].lower()
        if _OTHER_LABEL.search(told) or _UNDONE.search(told):
            continue
        found = localities(paper.document.text, match.start("value"), match.end("value"))
        if found and found.start - match.start("value") < 30:
            yield Seat(
                index=-1, span=match.span("label"), place=(found.start, found.end),
                codes=found.codes, exclusive=exclusive, name=found.name,
            )  # fmt: skip


def laws(paper: Paper) -> Iterator[Seat]:
    """Each sentence that puts the agreement under the law of a place, in order of the text."""
    yield from paper.once(_laws)


def _laws(paper: Paper) -> list[Seat]:
    return sorted((*labelled(paper, _LAW_LABEL), *_laws_said(paper)), key=_where)


def _where(seat: Seat) -> Span:
    return seat.place


_ANSWER = words(r"^\W*(?:(?:that|those|the laws?) of )")
_ASKED = words(
    r"\b(?:which law|what law|(?:applicable|governing) law|law that (?:applies"
    r"|governs))\b[^.;]{0,60}[:?]$"
)


_NAMED = words(rf"\b{_LEGAL}{_IN_FORCE}? (?:of|in) (?=[\w ,]{{3,50}}[;:,]?$)")
_IT_GOVERNS = words(rf"^\W*(?:and )?(?:it|this|that|these|they)(?: laws?)? {_APPLIES}\b")


def _answers(paper: Paper) -> Iterator[Seat]:
    """`Applicable law: that of Norway`; a stop parts the two, as in `of Norway; it governs`."""
    for index, (before, after) in enumerate(pairwise(paper.reading.sentences)):
        named = _NAMED.search(before.folded) if _IT_GOVERNS.match(after.folded) else None
        start = before.start + named.end() if named else after.start
        if not named and not (_ASKED.search(before.folded) and _ANSWER.match(after.folded)):
            continue
        found = localities(paper.document.text, start, min(after.end, start + 90))
        if found:
            yield Seat(
                index=index + (named is None), span=(start, found.end),
                place=(found.start, found.end), codes=found.codes, name=found.name,
            )  # fmt: skip


def _laws_said(paper: Paper) -> Iterator[Seat]:
    yield from _answers(paper)
    for one in said(paper, _LAW, "law", "legal ", unless=_NO_LAW, hedged=True):
        if yields(_UNDER_LAW.sub(" ", one.text)):
            continue
        if _COMPANY.search(one.text) or not _TOPIC.search(one.text):
            continue
        begin = one.start if one.match.group().startswith(("law", " ", "legal")) else one.end
        if one.match.group().startswith(" "):
            begin = max(one.start - 40, one.start - one.match.start())
        yield from seat_in(paper, one, begin, begin + 130)


_COURT_WORD = r"(?:courts?|jurisdiction|venue|tribunals?|forum|judges?)"
_COURT = words(
    rf"\b{_COURT_WORD}\b[^.;]{{0,120}}?\b(?:of|in|for|located in"
    r"|sitting in|residing in|situated in|within|at|be|is|lies)\b",
    r"\b(?:suits?|lawsuits?|actions?|proceedings?|litigation|disputes?|claims?)\b[^.;]{0,90}?"
    r"\b(?:brought|commenced|instituted|litigated|filed|heard|adjudicated|tried|pursued)\b"
    r"[^.;]{0,40}?\b(?:in|before|at)\b",
    r"\b(?:courts?|tribunals?|judges)\b(?= [^.;]{0,80}?\b(?:jurisdiction|competent|decide|hear)\b)",
)
_PLACE_ONLY = words(
    r"\b(?:suits?|lawsuits?|actions?|proceedings?|litigation|cases?|sue|sued|suing|litigate[sd]?"
    r"|court|hearings?)\b[^.;]{0,110}?(?<!not\s)(?<!law\s)\b(?:in|at|of)\b(?= )",
)
"""Suits in a place, where no court is named."""
_COURTS_OF = words(r"\b(?:by|before|to|in|of) (?:the )?(?=(?:[\w ,]{3,40}? )courts?\b)")
_COURT_HOLDS = words(
    r"\b(?:exclusive(?:ly)?|sole(?:ly)?|only|alone|submits?|consents?|brought|commenced|instituted"
    r"|litigat\w+|filed|jurisdiction|venue|resolved|adjudicated|heard|hear|decide[sd]?|settled?"
    r"|competent|determined?|tried|hears?|go(?:es)? to|lies?|decides?|belongs?)\b"
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
    r"\b(?:compan(?:y|ies)|corporations?) (?:incorporated|registered|organi[sz]ed)\b",
)
_ONLY = words(
    r"\b(?:exclusive(?:ly)?|solely|only|sole|alone|no (?:\w+ )?other\w*|none other|to no other"
    r"|nowhere (?:else|but)|exclusion of|elsewhere than|not elsewhere|in one place)\b",
    r"\b(?:shall|must|will|(?:is|are|has|have) to) be (?:\w+ )?(?:brought|commenced|instituted"
    r"|litigated|started|filed|heard|resolved|adjudicated|decided|settled|tried|pursued)\b",
)


_NO_ARBITRATION = words(
    r"\bwaiv(?:es?|ing)\b[^.;]{0,40}?\barbitra\w+|\b(?:not|neither|no)\b[^.;]{0,24}?"
    r"\b(?:obligat|oblige|requir|bound|compel)\w*[^.;]{0,40}?\barbitra\w+"
    r"|\b(?:not|no|without|rather than|instead of|in lieu of|nor) (?:by |to |any |the "
    r"|recourse |subject |through |in )*arbitra\w+"
)
"""Words that turn arbitration down leave a choice of courts what it is."""


def without_arbitration(text: str) -> str:
    """Folded words without those that turn arbitration down."""
    return _NO_ARBITRATION.sub(" ", text)


NONE_BUT = words(
    r"\b(?:no|not|nowhere|never|none|any|every)\b[^.;]{0,60}?\b(?:other than|elsewhere than|except"
    r"|but|save|than)\b (?=[^.;]{0,20}?\b(?:in|the|those|of|before|at|by|courts?)\b)"
    r"|\bto the exclusion of\b|\b(?:except|otherwise than|other than|save|only) (?:by|in|through)"
    r" (?:way of |means of |an? )*(?=arbitra)"
)
"""`No court other than` makes no exception: it says that the court named is the only one."""


def makes_way(text: str) -> bool:
    """Whether a folded sentence gives way to others."""
    return yields(NONE_BUT.sub(" ", text))


def courts(paper: Paper) -> Iterator[Seat]:
    """Each sentence that chooses the courts of a place, in order of the text."""
    yield from paper.once(_courts)


def _courts(paper: Paper) -> list[Seat]:
    told = [*labelled(paper, _COURT_LABEL, exclusive=True), *_courts_said(paper)]
    sure = {seat.index for seat in told if seat.exclusive}
    more = (seat for seat in _of_any_build(paper) if seat.index not in sure)
    return sorted((*told, *more), key=_where)


def _courts_said(paper: Paper) -> Iterator[Seat]:
    seen: set[int] = set()
    for one in said(
        paper, _COURT, "court", "jurisdiction", "venue", "forum", "tribunal", "suit", "action",
        "proceeding", "litigation", "judge", unless=_NO_COURT, hedged=True,
    ):  # fmt: skip
        if makes_way(one.text):
            continue
        if "arbitra" in without_arbitration(one.text) or not _COURT_HOLDS.search(one.text):
            continue
        found = _found(paper, one)
        seen.update(seat.index for seat in found)
        yield from (_exclusive(seat, one) for seat in found)
    for one in said(paper, _PLACE_ONLY, "su", "action", "litig", "court", "proceeding", "case",
                    "hearing", unless=_NO_COURT, hedged=True):  # fmt: skip
        if (
            makes_way(one.text)
            or one.index in seen
            or "arbitra" in one.text
            or not _ONLY.search(one.text)
        ):
            continue
        yield from (_exclusive(s, one) for s in seat_in(paper, one, one.end, one.end + 40))


def _of_any_build(paper: Paper) -> Iterator[Seat]:
    for index, span, place in only_courts(paper):
        yield Seat(
            index=index, span=span, place=(place.start, place.end), codes=place.codes,
            exclusive=True, name=place.name,
        )  # fmt: skip


def _found(paper: Paper, one: Said) -> list[Seat]:
    """Where the courts sit: after the word for them, right before it, or as the subject."""
    begin = one.start - one.match.start()
    before = _COURTS_OF.search(one.text)
    stretches = [(one.end, one.end + 140)]
    if before:
        stretches.append((begin + before.end(), begin + before.end() + 45))
    if one.text[one.match.start() :].startswith("court"):
        stretches.append((max(begin, one.start - 35), one.start + 8))
    if _ONLY.search(one.text):
        stretches.append((begin, one.start + 1))
    places = (list(seat_in(paper, one, start, end)) for start, end in stretches)
    return next((seats for seats in places if seats), [])


def _exclusive(seat: Seat, one: Said) -> Seat:
    return replace(seat, exclusive=_ONLY.search(one.text) is not None)


def seat_in(paper: Paper, one: Said, start: int, end: int) -> Iterator[Seat]:
    """The place that is named in a stretch of a sentence, unless the sentence replaces another.

    Args:
        paper: The document.
        one: The words that choose.
        start: Where to begin, in `Document.text`.
        end: Where to stop.
    """
    sentence = paper.reading.sentences[one.index]
    before = paper.reading.folded[max(0, sentence.start - 520) : one.start]
    if yields(sentence.lead[-500:]) or (_REPLACED.search(before) and not _SEVERS.search(before)):
        return
    found: Locality | None = localities(
        paper.document.text, start, min(end, one.start - one.match.start() + len(one.text))
    )
    if found:
        yield Seat(
            index=one.index, span=(one.start, max(one.end, found.end)),
            place=(found.start, found.end), codes=found.codes, name=found.name,
        )  # fmt: skip


_SEVERS = words(r"\b(?:null\w*|invalid\w*|unenforceab\w*|void|ineffective|illegal|sever\w*)\b")
"""What takes the place of a clause that does not hold is no amendment."""
_REPLACED = words(
    r"\b(?:amended to read|in lieu thereof|financing)\b|\b(?:sections?|clauses?|articles?"
    r"|paragraphs?"
    r"|exhibits?|provisions?)\b[^.;]{0,160}?\b(?:deleted|substituted|replaced (?:by|with))\b"
)
"""An amendment gives the new words of a clause; lenders have courts of their own."""


def apart(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether no place of the one is, or lies in, a place of the other."""
    return not any(
        a == b or a.startswith(f"{b}-") or b.startswith(f"{a}-") for a in one for b in two
    )


def moved(paper: Paper, seats: list[Seat], first: Seat, comment: str) -> Edit:
    """The place of the first written over every other that is apart from it."""
    words = first.name
    places = dict.fromkeys(s.place for s in seats if apart(s.codes, first.codes))
    changes = [instead(paper, *place, words, comment).replacements[0] for place in places]
    return Edit(replacements=tuple(changes), comment=comment)


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
