# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where the parties sit, where a thing is licensed, whose data it has, where data go."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice, pairwise

from licet.review.clause_keys.cue import Page
from licet.review.grammar import Place as Named
from licet.review.grammar import find_places
from licet.review.licence_terms.modality import LONGEST, MOST
from licet.review.provisions.names import Name, Party
from licet.review.provisions.parties import find_parties
from licet.review.reading import Sentence, fold, pattern
from licet.terms import SILENT, Place, Term
from licet.terms.reviews import FactReading
from licet.terms.territories import COUNTRIES, region

__all__ = ["WORLD", "seats", "whereabouts"]

WORLD = "WORLD"
"""As a place: everywhere."""
_DAY = date(2026, 11, 26)
"""Membership of the Union and the EEA is told as of this day: no accession is in sight."""
_EEA = region("EEA", on=_DAY).flipped
BESIDE = 420
"""Characters after a party's name in which its seat is looked for."""

_LICENSOR = r"licensors?|(?:data )?(?:providers?|suppliers?|holders?)|vendors?|owners?|sellers?"
_LICENSEE = (
    r"licensees?|customers?|clients?|(?:data )?(?:recipients?|users?)|buyers?|subscribers?|"
    r"deployers?"
)
_ROLES = {
    "licensor": pattern(rf"\b(?:{_LICENSOR})\b"),
    "licensee": pattern(rf"\b(?:{_LICENSEE})\b"),
}
OPENING = 3000
"""Characters at the top in which an agreement says between whom it is."""
_BETWEEN = pattern(r"\b(?:between|among|by and|(?:entered into|made|concluded) by|parties ?:)")
_CALLED = re.compile(r"\([^()]{0,40}[\"“”']")
"""Where a party's description ends: at the name the agreement gives it."""
_IS_SEATED = pattern(
    rf"\b(?P<who>{_LICENSOR}|{_LICENSEE})\b(?: \(?\"[^\"]{{1,30}}\"\)?)?,? (?:is|means|being)"
    r" ?(?:\w+ ){0,8}?(?:organi[sz]ed|incorporated|established|registered|domiciled|headquartered"
    r"|located|based|resident|company|corporation|university|institute|seat|office)\b"
)
_LABEL = pattern(rf"(?:^|[^\w] ?)(?P<who>{_LICENSOR}|{_LICENSEE}) ?:$")
_PERSONS = (
    r"data subjects?|individuals?|residents?|consumers?|persons?|people|citizens?|patients?|"
    r"speakers?|users?|children|callers?|inhabitants?|customers|employees|students|households"
)
_THEIR_PLACE = pattern(
    rf"\b(?:{_PERSONS})\b(?: \w+){{0,4}}? (?:in|of|from|within|throughout|across|into)\b"
)
_WHOSE = pattern(r"\b(?:personal|data|records?|recordings?|dataset|information|images?)\b")
_OUTPUT_USED = pattern(
    r"\boutputs?\b[^.;]{0,60}?\b(?:used|use|deployed|relied on|shown|distributed|published)\b"
    r"[^.;]{0,60}?\b(?:in|within|throughout|across|inside)\b"
    r"|\b(?:use|deploy|publish|distribute|show) (?:\w+ ){0,3}?outputs? (?:\w+ ){0,2}?"
    r"(?:in|within|throughout|across|inside)\b"
)
_MARKET = pattern(
    r"\b(?:market(?:ed|s)?|offered|distributed|placed on the|made available|sold|deployed|used)\b"
    r"[^.;]{0,40}?\b(?:in|of|within|throughout|across|market)\b"
)
_OF_OUTPUTS = pattern(r"\boutputs?\b|\bpersonal data\b")
_FLOW = pattern(
    r"\b(?:transfer(?:s|red)?|send|sent|exported?|flows?|moved?|transmit(?:ted|s)?)\b[^.;]{0,100}?"
    r"\bfrom\b"
)
_NOT = pattern(
    r"\b(?:not|no|never|nor|neither|except|excluding|outside|other than|without|if|where|unless"
    r"|whether|should)\b"
)


def expanded(codes: Iterable[str]) -> tuple[str, ...]:
    """ISO codes, with `EU` for members of the Union and the EEA, and the country of a state."""
    found: set[str] = set()
    for code in codes:
        country = code[:2]
        if code in ("EU", "EEA"):
            found.add("EU")
        elif code == "worldwide":
            found.add(WORLD)
        elif country == "GB":
            found.add("GB")
        else:
            found |= {code, country} | ({"EU"} if country in _EEA else set())
    return tuple(sorted(found))


def _codes(places: Iterable[Named]) -> tuple[str, ...]:
    """Codes in the order in which they are named."""
    return tuple(code for place in places for code in sorted(place.codes))


def seats(page: Page) -> Iterator[FactReading]:
    """Countries of the parties; those of all of them only where each one's is said."""
    found = {**dict(_sentences_of_seat(page)), **dict(_labelled(page))}
    named = _parties(page)
    unknown = 0
    others: set[str] = set()
    places: list[Place] = []
    for index, party in enumerate(named):
        following = (
            named[index + 1].name.start if index + 1 < len(named) else len(page.reading.folded)
        )
        role = _role(page, party)
        if role in found:
            continue
        beside = _beside(page, party.name, following)
        if beside is None:
            unknown += 1
        elif role:
            found[role] = beside
        else:
            others |= set(beside[0])
            places.append(beside[1])
    for role, (codes, place) in sorted(found.items()):
        yield FactReading(name=f"{role}.country", value=_seat(codes), places=(place,))
    every = others | {code for codes, _ in found.values() for code in codes}
    told = len(found) + len(places)
    if told > 1 and not unknown:
        yield FactReading(
            name="party.any.country", value=expanded(every),
            places=tuple(sorted((*places, *(p for _, p in found.values())), key=lambda p: p.start)),
        )  # fmt: skip


def _seat(codes: tuple[str, ...]) -> str:
    """One code: the state or else the country named last, where the seat stands."""
    code = max(reversed(codes), key=len)
    return "GB" if code.startswith("GB-") else code


def _parties(page: Page) -> tuple[Party, ...]:
    """The parties that the opening words name as parties to an agreement."""
    if not _BETWEEN.search(page.reading.folded[:OPENING]):
        return ()
    found = find_parties(page.reading.document.text)
    called = tuple(party for party in found if party.aliases)
    return called if len(called) > 1 else found


def _beside(page: Page, name: Name, following: int) -> tuple[tuple[str, ...], Place] | None:
    """The places named in the description that follows a party's name."""
    text = page.reading.document.text[name.end : min(name.end + BESIDE, max(following, name.end))]
    described = _CALLED.split(text, maxsplit=1)[0]
    found = find_places(described)[:4]
    if not found:
        return None
    return _codes(found), page.paper.place(name.start, name.end + found[-1].end)


def _role(page: Page, party: Party) -> str:
    """Which side a party is on, by the name the agreement gives it."""
    called = " ".join(alias.text for alias in party.aliases).lower()
    before = page.reading.folded[max(0, party.name.start - 30) : party.name.start]
    for role, words in _ROLES.items():
        if words.search(called) or re.search(rf"(?:{words.pattern})\W*$", before):
            return role
    return ""


def _sentences_of_seat(page: Page) -> Iterator[tuple[str, tuple[tuple[str, ...], Place]]]:
    """Sentences such as `Licensor is established in Norway`."""
    seen: set[str] = set()
    for sentence, match in _matches(page, _IS_SEATED):
        role = next(role for role, words in _ROLES.items() if words.fullmatch(match.group("who")))
        found = _after(page, sentence, match.end(), reach=140)
        if found and role not in seen and not _NOT.search(sentence.folded[: match.end()]):
            seen.add(role)
            place = page.paper.place(sentence.start + match.start(), sentence.start + found[-1].end)
            yield role, (_codes(found), place)


def _labelled(page: Page) -> Iterator[tuple[str, tuple[tuple[str, ...], Place]]]:
    """Lines such as `Licensor: Alba Tal, Porto, Portugal`: a label ends a sentence."""
    for label, line in pairwise(page.reading.sentences):
        match = _LABEL.search(label.folded[-40:])
        if match is None or line.end - line.start > BESIDE // 2:
            continue
        found = find_places(page.reading.document.text[line.start : line.end])[:4]
        if found:
            role = next(r for r, words in _ROLES.items() if words.fullmatch(match.group("who")))
            yield role, (_codes(found), page.paper.place(line.start, line.start + found[-1].end))


def whereabouts(page: Page) -> Iterator[FactReading]:
    """Markets, places of data subjects and of the use of outputs, and transfers."""
    yield from _markets(page)
    people = pattern(_THEIR_PLACE.pattern)
    yield from _told(page, "territory.data_subjects", people, beside=_WHOSE)
    yield from _told(page, "territory.output_used_in", _OUTPUT_USED)
    flows: dict[str, Place] = {}
    for sentence, match in _matches(page, _FLOW):
        ends = _after(page, sentence, match.end(), reach=120)
        if len(ends) > 1 and not _NOT.search(sentence.folded[: match.start()]):
            span = page.paper.place(sentence.start + match.start(), sentence.start + ends[1].end)
            flows.setdefault(">".join(_group(end) for end in ends[:2]), span)
    if flows:
        yield FactReading(
            name="territory.data_flow", value=tuple(sorted(flows)), places=tuple(flows.values())
        )


def _group(place: Named) -> str:
    code = min(place.codes)
    return "EU" if code in ("EU", "EEA") or code in _EEA else code[:2]


def _markets(page: Page) -> Iterator[FactReading]:
    term = page.paper.terms.get("territory")
    if term and term.value != SILENT and not _of_market(fold(term.quote)):
        return
    if term and term.value == "worldwide":
        place = page.paper.place(term.start, term.end)
        yield FactReading(name="territory.markets", value=(WORLD,), places=(place,))
    elif term and term.value == "limited":
        if codes := _limited(term):
            place = page.paper.place(term.start, term.end)
            yield FactReading(name="territory.markets", value=codes, places=(place,))
    else:
        defined = pattern(r"\bterritor(?:y|ies)\b\W{0,3} (?:means?|is|are|comprises?|shall mean|:)")
        found = list(_told(page, "territory.markets", defined))
        yield from found or _told(page, "territory.markets", _MARKET, without=_OF_OUTPUTS)


_GRANTS = pattern(r"\b(?:licen[cs]|grant|right|territor|distribut|market)")
_USES = pattern(r"\b(?:use|used|access|available)\b")


def _of_market(folded: str) -> bool:
    """Whether a territory is that of a grant, or of a use of something else than outputs."""
    return bool(_GRANTS.search(folded) or (_USES.search(folded) and not _OF_OUTPUTS.search(folded)))


def _limited(term: Term) -> tuple[str, ...]:
    """What a territory has, or the world without what it lacks."""
    within, without = term.params.get("included", ()), term.params.get("excluded", ())
    if isinstance(within, tuple) and within:
        return expanded(within)
    if not isinstance(without, tuple) or not without:
        return ()
    gone = set(without) | (set(_EEA) if {"EU", "EEA"} & set(without) else set())
    return tuple(sorted(COUNTRIES - gone | ({"EU"} if not gone & set(_EEA) else set())))


def _told(
    page: Page,
    name: str,
    words: re.Pattern[str],
    *,
    beside: re.Pattern[str] | None = None,
    without: re.Pattern[str] | None = None,
) -> Iterator[FactReading]:
    """Places that follow some words, where nothing denies or supposes them."""
    codes: set[str] = set()
    places: list[Place] = []
    for sentence, match in _matches(page, words):
        if (beside and not beside.search(sentence.folded)) or (
            without and without.search(sentence.folded)
        ):
            continue
        found = _after(page, sentence, match.end(), reach=90)
        before = sentence.folded[: match.end()]
        if not found or _NOT.search(before) or _law_of(sentence, found[0]):
            continue
        codes |= set(_codes(found))
        places.append(
            page.paper.place(sentence.start + match.start(), sentence.start + found[-1].end)
        )
    if codes:
        yield FactReading(name=name, value=expanded(codes), places=tuple(places[:3]))


def _law_of(sentence: Sentence, place: Named) -> bool:
    return "law" in sentence.folded[max(0, place.start - 12) : place.end + 8]


def _matches(page: Page, words: re.Pattern[str]) -> Iterator[tuple[Sentence, re.Match[str]]]:
    for sentence in page.reading.sentences:
        for match in islice(words.finditer(sentence.folded, 0, LONGEST), MOST):
            yield sentence, match


def _after(page: Page, sentence: Sentence, start: int, *, reach: int) -> list[Named]:
    """The places named from a character of a sentence on, as a list; offsets in the sentence."""
    begin = sentence.start + start
    text = page.reading.document.text[begin : min(begin + reach, sentence.end)]
    found: list[Named] = []
    for one in find_places(text):
        if found and one.start - (found[-1].end - start) > 24:
            break
        if not found and one.start > reach // 2:
            break
        found.append(
            Named(
                start=one.start + start,
                end=one.end + start,
                codes=one.codes,
                name=one.name,
                kind=one.kind,
            )
        )
    return found
