# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Acts that agreements on models speak of in many words: which sentences let, which bar them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.discrepancies.logic.act_words import (
    APART,
    CHANGED,
    FOR_FREE,
    FREED,
    GIVEN_RIGHTS,
    MILD,
    MODEL,
    NARROW,
    NO_STATE,
    OF_ITSELF,
    OPEN,
    OTHER_THING,
    RIGHT,
    SHUT,
    TEXT,
    THING,
    TO_TAKER,
    TRAINS,
    USED,
    WEAK,
)
from licet.review.discrepancies.logic.clashing import MAY, Span, party_in, places_in
from licet.review.discrepancies.logic.opposed import SPECIMENS
from licet.review.grants.hedges import yields
from licet.review.grants.leave import Leave, Piece, leave, leave_of_item, pieces
from licet.review.grants.licences import licences
from licet.review.grants.model_acts import ACTS, BUT_UNPAID, LIMITS, ONLY, SHUTS_OUT
from licet.review.grants.predicates import content
from licet.review.grants.sided import side_of, sided
from licet.review.grants.statements import statements
from licet.review.licence_terms.granting import joined, whole
from licet.review.licence_terms.modality import SOMEBODY, words
from licet.review.paper import Paper
from licet.review.reading import run_on

__all__ = ["Told", "opposed_acts"]

LONGEST = 900
"""Characters of one sentence that are looked at."""
Found = tuple[bool, int, int]
"""Whether it is barred, and where the words stand in the folded sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A sentence that lets or bars an act."""

    index: int
    span: Span
    who: str
    """Party; empty where nobody is named."""
    act: str
    barred: bool
    words: frozenset[str]
    """Stems of the words of the sentence that carry meaning."""


def opposed_acts(paper: Paper, *, strict: bool) -> Iterator[tuple[Told, Told]]:
    """Pairs of a sentence that lets and one that bars the same act with the same thing.

    Args:
        paper: The document.
        strict: Whether a ban may say nothing that the other sentence does not: for texts that
            are about other things than models and data.
    """
    known = _things(paper) | MILD
    told = [t for index in range(len(paper.reading.sentences)) for t in _told(paper, index)][:200]
    licensors = {licence.giver for licence in licences(paper) if licence.gives and licence.giver}
    told = [t for t in told if not (t.barred and _is_of_place(paper, t))]
    licensors |= {t.who for t in told if t.who and side_of(paper, t.who) == "giver"}
    licensors -= {licence.taker for licence in licences(paper) if licence.gives}
    for lets in told:
        for bars in told:
            if lets.barred or not bars.barred or lets.act != bars.act or lets.index == bars.index:
                continue
            if (lets.who and bars.who and lets.who != bars.who) or lets.who in licensors:
                continue
            more = bars.words - lets.words - known
            if more & SPECIMENS:
                continue
            if bars.who not in licensors and len(more) <= (0 if strict else _MOST):
                yield lets, bars


def _is_of_place(paper: Paper, told: Told) -> bool:
    """Whether a ban names a country: it is one of that place only."""
    sentence = paper.reading.sentences[told.index]
    return bool(places_in(paper, told.span[0], min(sentence.end, told.span[1] + 80)))


_MOST = 6
"""So many words that the other sentence lacks make a ban one of a narrower case."""


def _things(paper: Paper) -> frozenset[str]:
    """Stems of the words for what is licensed."""
    grants = [licence.words for licence in licences(paper) if licence.gives]
    return frozenset().union(*grants[:1]) | MODEL


_PROVISO = words(r",? (?:provided|on condition)(?: always| however,?)? that\b")
"""What is let on a condition is let; what is barred on one is not read as barred."""
_SETTLED = words(
    r"\b(?:makes? no difference|does not matter|(?:is|are) (?:irrelevant|immaterial|of no "
    r"(?:importance"
    r"|consequence)))\b"
)
"""What says all before its colon."""
_RECITES = words(
    r"\b(?:wish(?:es)?|desires?|(?:is|are) (?:willing|desirous)) (?:to|of)\b"
    r"|\bno obligation to\b|\bnot (?:be )?(?:obliged|obligated|required) to\b"
)
"""What parties want is no right, and what they need not do is no bar."""


def _told(paper: Paper, index: int) -> Iterator[Told]:
    sentence = joined(paper.reading)[index]
    text = FOR_FREE.sub(lambda m: " " * len(m.group()), sentence.folded[:LONGEST])
    if text.rstrip().endswith(":") and not _SETTLED.search(text):
        text = _with_next(paper, index, text)
    if not text or _RECITES.search(text):
        return
    if _DEFINES.search(text):
        yield from _defined(paper, index, text)
        yield from (told for told in _of_sentence(paper, index, _aside(text)) if told.barred)
        return
    yield from _of_sentence(paper, index, text)


_RELATIVE = words(r"\b(?:which|whom|whose|where)\b(?=[^.;]{0,60}?\b(?:may|must|shall|can|will)\b)")


def _aside(text: str) -> str:
    """What a definition says by the way of what it defines; the rest is left blank."""
    found = _RELATIVE.search(text)
    return " " * found.start() + text[found.start() :] if found else ""


def _of_sentence(paper: Paper, index: int, text: str) -> Iterator[Told]:
    sentence = joined(paper.reading)[index]
    lead = whole(paper.reading, index, text)
    skip = len(lead) - len(text)
    proviso = _PROVISO.search(text)
    if proviso:
        text, lead = text[: proviso.start()], lead[: skip + proviso.start()]
    plain = BUT_UNPAID.sub(" ", text)
    if yields(plain) or (skip and yields(lead) and plain == text) or _RESERVES.search(text):
        return
    for act, said in _acts_in(text):
        found = (skip and _of_item(act, said, text, lead, skip)) or _of_act(act, said, text)
        if found and act == "distribute" and _hands_to_taker(paper, index, found):
            continue
        if found and not (proviso and found[0]):
            barred, start, end = found
            alone = None if barred else _ALONE.search(lead, 0, skip + end)
            yield Told(
                index=index, span=(sentence.start + start, sentence.start + end),
                who="" if alone else _who(paper, lead, skip + start), act=act,
                barred=barred or _keeps(paper, alone),
                words=content(statements(paper).cast, text),
            )  # fmt: skip


_RESERVES = words(
    r"\b(?:rights?|licen[sc]es?) (?:(?:that|which) (?:is|are) )?not (?:\w+ )?granted\b"
)
"""`All rights not granted are reserved` bars nothing that is granted."""


def _hands_to_taker(paper: Paper, index: int, found: Found) -> bool:
    """Whether it is the licensee to whom copies are let go: that is how the licence begins."""
    barred, start, end = found
    return not barred and TO_TAKER.search(sided(paper)[index], start, end + 30) is not None


def _acts_in(text: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    """The acts that a sentence may speak of; one that amends the text itself tunes nothing."""
    for act, said in ACTS.items():
        if act != "tune" or not any(
            TEXT.search(text, m.start(), m.end() + 30) for m in said.finditer(text)
        ):
            yield act, said


_ITEM = words(r"^\W*(?:\(?\w{1,4}[.)]|[-•*])")


def _with_next(paper: Paper, index: int, text: str) -> str:
    """A sentence and what its colon opens; nothing where that is a list."""
    after = joined(paper.reading)[index + 1 : index + 2]
    if not after or _ITEM.match(after[0].folded) or after[0].lead.rstrip().endswith(":"):
        return ""
    return run_on(joined(paper.reading)[index], text, after[0], after[0].folded)[:LONGEST]


_ALONE = words(
    r"\b(?:only|solely|exclusively|no (?:one|body|person|party) (?:but|except|other than)|nobody"
    r" (?:but|except)|none but) (?:the )?(?P<who>[\w'& .-]{2,30}?) (?:may|can|is|are|has|have"
    r"|shall)\b"
    r"|\b(?P<who2>[\w'& .-]{2,30}?) alone (?:may|can|is|are|has|have|shall)\b"
)


def _keeps(paper: Paper, alone: re.Match[str] | None) -> bool:
    """Whether the licensor keeps an act to itself."""
    givers = {licence.giver for licence in licences(paper) if licence.gives}
    return alone is not None and party_in(paper, alone["who"] or alone["who2"]) in givers - {""}


def _of_act(act: str, said: re.Pattern[str], text: str) -> Found | None:
    """What a sentence says of an act, and where."""
    shut = SHUTS_OUT[act].search(text) if act in SHUTS_OUT else None
    if (
        shut
        and not FREED.search(text)
        and not OTHER_THING.search(text)
        and _is_about(act, text, *shut.span())
    ):
        return True, shut.start(), shut.end()
    if not said.search(text) and not (act in LIMITS and LIMITS[act].search(text)):
        return None
    lets = None
    for piece in pieces(text):
        found = _limited(act, said, text, piece) or _in_piece(act, said, text, piece)
        if found and found[0]:
            return found
        lets = lets or found
    listed = lets is None and _LISTS.match(text)
    return _limited(act, said, text, Piece(start=0, end=len(text))) if listed else lets


_LISTS = words(r"^\W*(?:\w{1,4}[.)_]\W*)?(?:only|solely|exclusively) [^.;:]{1,160}\.?$")
"""`Only teaching, study and private work may be done` is one statement, whatever its `and`."""


def _limited(act: str, said: re.Pattern[str], text: str, piece: Piece) -> Found | None:
    """A piece that leaves room for other things than the act only."""
    own = text[piece.start : piece.end]
    limit = LIMITS[act].search(own) if act in LIMITS else None
    only = ONLY.search(own) if limit else None
    if limit is None or only is None or abs(only.start() - limit.start()) > _NEAR:
        return None
    if OTHER_THING.search(own) or (said.search(own) and not SHUT.search(own)):
        return None
    start, end = min(limit.start(), only.start()), max(limit.end(), only.end())
    if not (_is_about(act, own, start, end) or USED.search(own)):
        return None
    return True, piece.start + start, piece.start + end


_NEAR = 90
"""Characters between a state and the word that makes it the only one."""
_FAR = 130
"""Characters between an act and what lets or bars it."""


_ROW = 90


def _is_about(act: str, text: str, start: int, end: int) -> bool:
    """Whether an act is done with what is licensed, as far as the words around it tell."""
    near = text[max(0, start - _FAR) : end + _FAR]
    if len(text) < _ROW and OF_ITSELF.match(text):
        return True
    if act != "tune" and CHANGED.search(text, start, end + 60):
        return False
    if act in ("commercial", "host") and USED.search(near):
        return True
    return THING.search(near) is not None or (
        act == "tune" and TRAINS.search(text, start, end) is not None
    )


def _in_piece(act: str, said: re.Pattern[str], text: str, piece: Piece) -> Found | None:
    own = text[piece.start : piece.end]
    for match in list(said.finditer(own))[:4]:
        told = leave(text, piece, piece.start + match.start())
        if told is None:
            return None
        start, end = piece.start + match.start(), piece.start + match.end()
        barred = told.leave is Leave.BAR
        if (
            barred
            and told.start > end
            and NO_STATE.search(re.split("[,;:]", text[told.start : told.end + 40])[0])
        ):
            continue
        if max(start - told.end, told.start - end) > _FAR or not _is_about(act, text, start, end):
            continue
        if not barred and WEAK.fullmatch(text, told.start, told.end) and not RIGHT.search(own):
            continue
        if told.leave is Leave.ASK or _is_apart(text, told.end, start):
            continue
        if (
            TEXT.search(text, start, end + 30)
            or GIVEN_RIGHTS.search(text, start, end + 30)
            or OTHER_THING.search(own)
            or (NARROW if barred else OPEN).search(text)
        ):
            continue
        return barred, min(start, told.start), max(_object(text, end), told.end)
    return None


_ASIDE = words(r"^(?: \w+)?, [^,.;]{3,120},")


def _is_apart(text: str, told: int, start: int) -> bool:
    """Whether an act is only the circumstance of another; asides do not count."""
    between = text[told:start]
    return APART.search(_ASIDE.sub(" ", between)) is not None


def _of_item(act: str, said: re.Pattern[str], text: str, lead: str, skip: int) -> Found | None:
    """An item of a list, of which the stem says what is let or barred."""
    match = said.search(text) if _ITEM.match(text) or not _MODAL.search(text) else None
    told = leave_of_item(_KIND.sub(lambda m: " " * len(m.group()), lead), skip) if match else None
    if match is None or told is None or match.start() > _FIRST or OTHER_THING.search(text):
        return None
    barred = told.leave is Leave.BAR
    if not _is_about(act, lead, skip + match.start(), skip + match.end()):
        return None
    if told.leave is Leave.ASK or (NARROW if barred else OPEN).search(f"{lead[:skip]} {text}"):
        return None
    return barred, match.start(), _object(text, match.end())


_KIND = words(r"\bnon-? ?(?:transferable|assignable|sub-?licen[sc]e?able|exclusive|revocable)\b")
"""What a licence is called says nothing of the acts that its items name."""
_MODAL = words(r"\b(?:may|must|shall|will|can|cannot|is|are)\b")
"""What follows a stem and has a verb of its own is no item of it."""
_FIRST = 40
"""Characters of an item in which its act has begun."""
_OBJECT = words(
    r"(?: [\w-]+){1,5}?(?=[.,;:]| (?:to|for|in|with|on|and|or|by|at|under|together|without)\b|$)"
)


def _object(text: str, end: int) -> int:
    thing = _OBJECT.match(text, end)
    return thing.end() if thing else end


_DEFINES = words(r"\"[^\"]{2,60}\"\)? (?:shall )?(?:means?|is|refers?|stands? for|denotes?)\b")
_PURPOSE = words(
    r"\"(?:permitted|approved|authori[sz]ed|allowed|licensed|agreed|intended|stated|proper)"
    r" (?:purposes?|uses?|fields?|applications?|activit(?:y|ies))\""
)


def _defined(paper: Paper, index: int, text: str) -> Iterator[Told]:
    """The only purpose that is allowed, by its definition."""
    if not _PURPOSE.search(text):
        return
    limit = SHUTS_OUT["commercial"].search(text) or LIMITS["commercial"].search(text)
    start = paper.reading.sentences[index].start
    besides = text[: limit.start()] + text[limit.end() :] if limit else ""
    if limit and not ACTS["commercial"].search(besides):
        yield Told(
            index=index, span=(start + limit.start(), start + limit.end()), who="",
            act="commercial", barred=True, words=frozenset(),
        )  # fmt: skip


_SUBJECT = words(
    rf"(?P<who>{SOMEBODY}) (?:{MAY}|(?:shall|may|must|will|can) (?:not|never|only)\b"
    r"|(?:must|shall|will)\b|cannot\b|(?:is|are) not\b|(?:has|have) no\b"
    r"|(?:is|are) (?:prohibited|barred)\b|agrees? )"
)


def _who(paper: Paper, text: str, at: int) -> str:
    found = _SUBJECT.search(text, 0, at + 60)
    return party_in(paper, found["who"]) if found else ""
