# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where a licence may be used: what the grant says, what other sentences and cover pages say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from licet.review.discrepancies.logic.clashing import MAY, Said, Span, party_in, places_in, said
from licet.review.discrepancies.logic.continents import continents
from licet.review.grants.labels import labels
from licet.review.grants.licences import GENERIC, WHOLE, Licence, Sign, licences
from licet.review.grants.predicates import content
from licet.review.grants.statements import statements
from licet.review.licence_terms.modality import SOMEBODY, words
from licet.review.paper import Paper
from licet.terms import WORLDWIDE, Territory, territory

__all__ = [
    "DAY",
    "Area",
    "other_areas",
    "placed_grants",
    "places_of",
    "whole_areas",
    "world_grants",
]

DAY = date(2026, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """Words that say where, and the set of places they mean."""

    index: int
    """Of the sentence; -1 for a line of a cover page."""
    span: Span
    where: Territory
    who: str = ""
    told: frozenset[str] = frozenset()
    """Stems of the words for the thing, where it is named."""
    section: str = ""
    """Of a line of a cover page: the section it sums up, where it names one."""


_OF_MONEY = re.compile(r"\s?(?:\$|dollars?\b)")
"""After a place that names a currency."""


def places_of(paper: Paper, start: int, end: int) -> tuple[Span, Territory] | None:
    """The places named in a stretch, and where their names stand."""
    people = statements(paper).cast
    text = paper.reading.folded
    found = [p for p in places_in(paper, start, end)
             if p.kind != "city" and not people.is_name(p.name)
             and not _OF_MONEY.match(text, start + p.end)]  # fmt: skip
    named = [(p.start, p.end, p.codes) for p in found]
    wide = [] if end - start > _MOST else list(continents(text[start:end]))
    named = sorted([*(n for n in named if not any(a <= n[0] < b for a, b, _ in wide)), *wide])
    if not named:
        return None
    codes = frozenset(code for _, _, told in named for code in told)
    where = WORLDWIDE if "worldwide" in codes else territory(codes, on=DAY)
    return (start + named[0][0], start + max(b for _, b, _ in named)), where


_MOST = 500
"""Characters of a stretch in which continents are looked for."""


_ELSEWHERE = words(
    r"\b(?:outside|except|excluding|other than|laws?|courts?|territory|patents?|registered"
    r"|incorporated|organi[sz]ed|suggest\w*|feedback|trademarks?|bankrupt\w*|code|statut\w*|act)\b"
)


_PLAINLY = words(
    r"\b(?:grants?|granted|licensed|receives?|obtains?|may use"
    r"|licenses)\b[^.;]{0,160}?\b(?:licen[sc]e"
    r"|right|permission|to use|use)\b",
    rf"\b{MAY} (?:[\w,]+ ){{0,4}}?(?:use|run|deploy|operate|access|exploit)\b",
    r"\b(?:licensed to|conferred (?:up)?on|permission to use|has (?:the|a) right to use)\b",
)
_IN = re.compile(r"\b(?:in|within|throughout|for)\s+(?:the\s+)?$", re.IGNORECASE)
_NO = words(r"\b(?:not?|never|neither|nothing|only|unless|if|anywhere|worldwide)\b")


def _unmarked(paper: Paper) -> Iterator[tuple[Licence, Area]]:
    """Grants that are called nothing, but name places."""
    people = statements(paper).cast
    for one in said(
        paper, _PLAINLY, "grant", "licen", "right", "may", "can", "permission", unless=_NO
    ):
        if _ELSEWHERE.search(one.text):
            continue
        stop = one.start - one.match.start() + len(one.text)
        found = places_of(paper, one.start - one.match.start(), stop)
        if (
            found
            and len(one.text) < 300
            and _IN.search(paper.document.text, max(0, found[0][0] - 16), found[0][0])
        ):
            yield Licence(
                index=one.index, start=one.start, end=one.end, folded=one.text, giver="",
                taker="", words=content(people, one.match.group()) - GENERIC, marks=(),
                broken=False, gives=True, kind="licence",
            ), Area(index=one.index, span=found[0], where=found[1])  # fmt: skip


def placed_grants(paper: Paper) -> tuple[tuple[Licence, Area], ...]:
    """Grants that say for themselves where they hold: for the world, or in places they name."""
    return paper.once(_placed)


def _placed(paper: Paper) -> tuple[tuple[Licence, Area], ...]:
    return tuple(_marked(paper)) or tuple(_unmarked(paper)) or tuple(_told_apart(paper))


def _told_apart(paper: Paper) -> Iterator[tuple[Licence, Area]]:
    """Where no grant names places: what other sentences say of where the licence holds."""
    for area in other_areas(paper):
        yield Licence(
            index=area.index, start=area.span[0], end=area.span[1], folded="", giver="",
            taker=area.who, words=area.told, marks=(), broken=False, gives=True, kind="licence",
        ), area  # fmt: skip


def _marked(paper: Paper) -> Iterator[tuple[Licence, Area]]:
    for licence in licences(paper):
        if (
            licence.kind == "role"
            or not (licence.gives or licence.kind)
            or _ELSEWHERE.search(licence.folded)
        ):
            continue
        mark = licence.mark(Sign.WORLDWIDE)
        if mark:
            yield licence, Area(index=licence.index, span=(mark.start, mark.end), where=WORLDWIDE)
        elif found := places_of(paper, licence.start, licence.end):
            yield licence, Area(index=licence.index, span=found[0], where=found[1])


_USE = r"(?:use|run|deploy|operate|host|exploit|access|exercise|distribute|market|sell|offer)"
_ONLY = r"(?:only|solely|exclusively)"
_LICENCE = r"(?:licen[sc]es?|rights?|permission|grant)"
_TOLD = words(
    r"\b(?:territory|area|territorial scope|geographic(?:al)? scope) (?:of|for|covered by)"
    rf" [^.;]{{0,20}}?"
    rf"{_LICENCE}\b[^.;]{{0,40}}?\b(?:is|are|shall be|means|comprises|covers|consists of|includes)"
    rf"(?: {_ONLY}| limited to| restricted to)?(?! not\b)",
    r"\b(?:territory|area|countries|country|region|places?) (?:in|for|of"
    r"|where) [^.;]{0,60}?\b(?:use|licen[sc]e\w*"
    r"|rights?)\b[^.;]{0,40}?\b(?:is|are|consists? of|comprises?|covers?|includes?)\b(?! not\b)",
    r"\bterritorially\b[^.;]{0,60}?\b(?=(?:unrestricted|unlimited|all|every|world))",
    r"\bthe (?:licen[sc]ed )?territory (?:is|shall be)(?: limited to| restricted to)?",
    rf"\b(?:the|this|each) {_LICENCE}\b[^.;]{{0,60}}?\b(?:covers?|extends? {_ONLY} to|(?:is|are"
    r"|shall be)"
    r" (?:\w+ )?(?:limited|confined|restricted) to|(?:is|are) (?:valid|good|granted|given"
    r"|effective)"
    rf" (?:{_ONLY} )?(?:in|for|within|throughout)|(?:applies|holds|runs) (?:{_ONLY} )?(?:in|for"
    r"|throughout|to)|extends to)",
    rf"(?P<who>{SOMEBODY}) (?:shall|may|must|will|can|agrees? to|is (?:entitled"
    r"|permitted|allowed)"
    rf" to|are (?:entitled|permitted|allowed) to) (?!not\b)(?:{_ONLY}"
    rf" )?{_USE}\b[^.;]{{0,70}}?(?<!\w)"
    rf"{_ONLY} (?:in|within|inside|throughout|on the territory of)",
    rf"(?P<who2>{SOMEBODY}) (?:shall|may|must|will|can|agrees? to) {_ONLY} {_USE}\b"
    r"[^.;]{0,70}? (?:in|within|inside|throughout)",
    rf"(?P<who3>{SOMEBODY}) {MAY} (?:\w+ )?{_USE}\b[^.;]{{0,70}}?(?<!\w)(?=(?:anywhere"
    r"|worldwide"
    r"|world-wide|throughout the world|all over the world|in (?:any|every|all) (?:part|countr)))",
    rf"\b(?:the|this|such|its) (?:[\w-]+ ){{0,2}}?{_LICENCE}\b[^.;]{{0,50}}?\b(?:holds?|extends?"
    rf"|runs?|applies"
    rf"|is (?:valid|good|effective|worldwide)|are (?:valid|good|worldwide)|reach(?:es)?"
    rf"|exists?)\b(?! not)"
    r"(?=[^.;]{0,30}?\b(?:world\w*|every|all|any|throughout|territorial|everywhere)\b)",
    rf"\b{_LICENCE}\b[^.;]{{0,50}}?\b(?:is|are) (?:\w+ )?(?=without (?:territorial|geographic))",
    rf"\b(?:may|can|shall|must|will) (?:only )?be (?:{_ONLY} )?(?:used|run|deployed|operated"
    rf"|hosted|exploited"
    rf"|accessed|distributed|sold|offered)\b[^.;]{{0,40}}?\b(?:in|within|inside)"
    rf"(?=[^.;]{{2,80}}?\b{_ONLY}\b)",
    rf"\b(?:may|can|shall|must|will) {_ONLY} be (?:used|run|deployed|operated|hosted|exploited"
    rf"|accessed)\b"
    r"[^.;]{0,40}?\b(?:in|within|inside)",
    rf"\blicen[sc]ed (?:{_ONLY} )?(?:for|in|within)(?=[^.;]{{2,60}}?\b{_ONLY}\b)"
    rf"|\blicen[sc]ed {_ONLY} (?:for|in|within)\b",
    rf"\b{_USE} of\b[^.;]{{0,60}}?\b(?:limited|confined|restricted) to (?=the)",
    rf"\bin the (?:licen[sc]ed )?(?:territory|region|area) {_ONLY}\b",
    rf"\b{_USE}\b[^.;]{{0,70}}?\b(?:is|are) (?:permitted|allowed|licen[sc]ed|authori[sz]ed|limited"
    rf"|confined"
    r"|restricted)"
    rf" (?:{_ONLY} )?(?:in|to|within|throughout)",
)
_CASE = words(
    r"\b(?:except|unless|other than|export|sanction\w*|embargo\w*|laws?|courts?|jurisdiction"
    r"|consent"
    r"|if|until|store[ds]?|storage|processed|personal data|data cent(?:re|er)s?|support|tax\w*)\b"
)
_NAME = words(
    r"\b(?:territor\w+|areas?|regions?|geograph\w+|countr\w+|places? of use|where\b[^.;]*use\w*"
    r"|licen[sc]ed in)\b"
)
_NO_NAME = words(
    r"\b(?:law|courts?|seat|incorporation|storage|hosting|data|tax|notices?|address)\b"
)


def other_areas(paper: Paper) -> tuple[Area, ...]:
    """What sentences beside the grant, and lines of a cover page, say of where."""
    return paper.once(_all_areas)


def _all_areas(paper: Paper) -> tuple[Area, ...]:
    return tuple(_areas_beside(paper))


def _areas_beside(paper: Paper) -> Iterator[Area]:
    people = statements(paper).cast
    for one in said(paper, _TOLD, "territor", "area", "scope", "licen", "right", "permission",
                    "grant", "only", "solely", "exclusively", "world", "any", "every", "all ",
                    unless=_CASE):  # fmt: skip
        stop = one.start - one.match.start() + len(one.text)
        begin = one.end
        found = places_of(paper, begin, min(begin + 160, stop))
        if found is None or found[0][0] - begin > 40:
            continue
        named = next((v for k, v in one.match.groupdict().items() if v), "")
        yield Area(
            index=one.index, span=found[0], where=found[1], who=party_in(paper, named),
            told=content(people, _thing(one)) - GENERIC,
        )  # fmt: skip
    yield from _outside(paper)
    yield from _by_definition(paper)
    for label in labels(paper):
        if _NAME.search(label.name) and not _NO_NAME.search(label.name):
            found = places_of(paper, label.start, label.end)
            if found is None and _WORLD.search(label.value):
                found = (label.start, label.end), WORLDWIDE
            if found:
                yield Area(
                    index=-1, span=found[0], where=found[1], section=label.section
                )  # fmt: skip


_WHOLE = words(
    rf"^(?=[^.;]*{WHOLE.pattern})[^.;]{{0,160}}?\b(?:{_ONLY}|limited|restricted|confined)"
    r"(?: (?:in|to|for|within|throughout))*(?= (?:the )?[a-z])",
    r"\bno (?:rights?|licen[sc]es?)\b[^.;]{0,60}?\b(?:granted|given|conferred)\b[^.;]{0,80}?"
    r"\b(?:other than|outside(?: of)?|except(?: for| in)?|beyond|but)(?= (?:the )?[a-z])",
    r"\bfor all purposes\b[^.;]{0,40}?\bterritory is(?: (?:limited|restricted|confined) to)?",
)


def whole_areas(paper: Paper) -> Iterator[Area]:
    """Sentences that give all rights of the agreement one area, and no right anywhere else."""
    for one in said(paper, _WHOLE, "rights", "licen", "territory", "appointment", unless=_CASES,
                    hedged=True):  # fmt: skip
        stop = one.start - one.match.start() + len(one.text)
        found = places_of(paper, one.end, min(one.end + 120, stop))
        if found and found[0][0] - one.end <= 12:
            yield Area(index=one.index, span=found[0], where=found[1])


_CASES = words(
    r"\b(?:export|sanction\w*|laws?|courts?|jurisdiction|if|until|during|patents?|trademarks?"
    r"|unless|without)\b"
)


def world_grants(paper: Paper) -> Iterator[Area]:
    """Grants for the whole world, of whatever."""
    for licence in licences(paper, bound=True):
        mark = licence.mark(Sign.WORLDWIDE) if licence.gives else None
        if mark:
            yield Area(index=licence.index, span=(mark.start, mark.end), where=WORLDWIDE)


_WORLD = words(r"^\W*(?:global\w*|world\w*|everywhere|all countries|unlimited)\W*$")
_DEFINED = words(
    r"\"(?P<term>[\w ]{0,30}?\b(?:territory|region|area|market|zone|country"
    r"|land)s?)\"\)? ?(?:shall )?(?:means?|is|are"
    r"|comprises?"
    r"|consists of|covers?)\b"
)


def _by_definition(paper: Paper) -> Iterator[Area]:
    """Places that a definition names, where use is limited to what is defined."""
    for one in said(
        paper,
        _DEFINED,
        "territor",
        "region",
        "area",
        "market",
        "zone",
        "countr",
        "land",
        unless=_CASE,
    ):
        stop = one.start - one.match.start() + len(one.text)
        found = places_of(paper, one.end, min(one.end + 160, stop))
        term = re.escape(one.match["term"])
        limited = words(
            rf"\b{_USE}\b[^.;]{{0,80}}?\b(?:{_ONLY}|limited to|confined to"
            rf"|restricted to)\b[^.;]{{0,30}}?\b"
            rf"{term}\b|\b{_USE}\b[^.;]{{0,80}}?\b(?:in|within) (?:the )?{term} {_ONLY}\b"
            rf"|\bnot\b[^.;]{{0,30}}?\b{_USE}\b[^.;]{{0,60}}?\boutside (?:of )?(?:the )?{term}\b"
        )
        if found and next(said(paper, limited, one.match["term"]), None):
            yield Area(index=one.index, span=found[0], where=found[1])


_BEYOND = words(
    rf"(?P<who>{SOMEBODY}) (?:(?:shall|may|must|will|can) (?:not|never)|cannot|has no"
    r" right to"
    r"|have no right to|(?:is|are) not (?:\w+ )?(?:permitted|allowed|entitled|licensed)"
    rf" to)\b[^.;]{{0,40}}?"
    rf"\b{_USE}\b[^.;]{{0,60}}?\b(?:outside|beyond|elsewhere than in|anywhere but in)",
    rf"\b(?:no|{_USE}|licen[sc]e|rights?)\b[^.;]{{0,80}}?\b(?:outside"
    rf"|beyond)(?=[^.;]{{2,60}}?\b(?:(?:is|are)"
    r" (?:\w+ly )?(?:not|prohibited|forbidden|excluded|unlicensed)|(?:shall|may|must|will|does"
    r"|do|can)"
    r" not)\b)",
    rf"\bno (?:rights?|licen[sc]e|{_USE})\b[^.;]{{0,60}}?\b(?:outside|beyond)",
    rf"(?P<who3>{SOMEBODY}) (?:shall|may|must|will|can|agrees? to|is (?:entitled|permitted"
    rf"|allowed) to)(?! not\b) {_USE}\b[^.;]{{0,70}}?\b(?:in|within|inside"
    rf"|throughout)(?=[^.;]{{2,60}}?"
    rf" (?:only|alone|and (?:nowhere|not elsewhere|in no other))\b)",
)


def _outside(paper: Paper) -> Iterator[Area]:
    """Sentences that bar use outside places, or allow it there alone."""
    people = statements(paper).cast
    for one in said(paper, _BEYOND, "outside", "beyond", "elsewhere", "anywhere but", "only",
                    "alone", "nowhere", unless=_CASE):  # fmt: skip
        stop = one.start - one.match.start() + len(one.text)
        found = places_of(paper, one.end, min(one.end + 120, stop))
        if found is not None and found[0][0] - one.end <= 30:
            named = next((v for v in one.match.groupdict().values() if v), "")
            yield Area(
                index=one.index, span=found[0], where=found[1], who=party_in(paper, named),
                told=content(people, _thing(one)) - GENERIC - _BARRING,
            )  # fmt: skip


_BARRING = frozenset("outsid beyond not no elsewher distribut allow permit entitl licens".split())  # noqa: SIM905
_PLAIN = words(
    r"\b(?:territory|area|scope|geographic\w*|covers?|extends?|limited|confined|restricted|valid"
    r"|applies"
    r"|holds|runs|comprises|anywhere|shall|may|use|entitled|permitted|allowed|good|includes)\b"
)


def _thing(one: Said) -> str:
    named = [m for m in one.match.groupdict().values() if m]
    return _PLAIN.sub(" ", one.match.group()[len(named[0]) if named else 0 :])
