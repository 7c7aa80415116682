# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Who the parties are, and what the agreement is called."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

__all__ = [
    "ALIAS",
    "COMPANY",
    "COMPANY_END",
    "MOST",
    "NAME",
    "OPENING",
    "Name",
    "Party",
    "find_collective",
    "find_document_name",
    "find_parties",
    "lettered",
    "listed",
    "name_at",
    "regions",
]

OPENING = 12_000
"""Characters in which the title and the parties are looked for."""
_SUFFIX = (
    r"(?:inc|incorporated|l\.?l\.?c|l\.?t\.?d|limited|corp|corporation|company|co|l\.?l?\.?p|plc|"
    r"gmbh|ag|s\.?a|n\.?v|b\.?v|s\.?r\.?l|s\.?p\.?a|pty|pte|lp|fsb|n\.?a|s\.?a\.?r\.?l|oy|ab|as|"
    r"kg|trust|foundation|university|institute)\b\.?"
)
_PIECE = (
    r"(?:(?:[A-Z0-9À-Þ]|[a-z]\w{2,20}\.(?=com\b)|[ei](?=[A-Z]))[\w&'’/@+!-]{0,40}"
    r"(?:\.[\w&'’/@+!-]{1,20}){0,3}(?:(?<=[. ][A-Z])\.|(?<=\.com)\.?|(?<!\w{5})\.)?|&)"
)
_BREAK = r"(?:[ \t\u00a0]{1,3}|[ \t]{0,3}\n(?!\s{0,5}\n|Party |This |THIS |PARTY )[ \t]{0,3})"
NAME = re.compile(
    rf"(?:the[ \t]+)?{_PIECE}(?:(?:\s{{1,3}}(?:of|the|and|de|for|in|&|du|der|von|d/b/a)){{0,2}}"
    rf"{_BREAK}(?:{_PIECE}|\([A-Z][\w. ]{{1,20}}\))|\s{{0,2}},\s{{0,3}}(?i:{_SUFFIX})){{0,14}}"
)
COMPANY = re.compile(rf"\b{_SUFFIX}(?!\w)", re.IGNORECASE)
COMPANY_END = re.compile(rf"\b{_SUFFIX}\Z", re.IGNORECASE)
_START = re.compile(
    r"\b(?:by\s+and\s+(?:between|among(?:st)?)|between\s+and\s+among|by\s+and\s+among|between|"
    r"among(?:st)?|BETWEEN|BY\s+AND\s+BETWEEN|entered\s+into\s+by|made\s+by)\b"
    r"(?:\s+(?:the\s+following|and\s+among|and\s+between)\b[^:]{0,80}:)?\s*:?",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"\b(?:whereas|recitals?|witnesseth|w i t n e s s|background|now,?\s+therefore|"
    r"(?:each|either)\s+(?:of|may|individually)|(?:individually|collectively|together|jointly)\b.{0,40}part(?:y|ies)|"
    r"preamble|introduction|the\s+parties\s+(?:agree|hereby|hereto)|in\s+consideration|article\s+(?:1|i)\b|"
    r"sets?\s+forth|is\s+(?:made|entered)\s+with\s+reference|source:)",
    re.IGNORECASE | re.DOTALL,
)
_LETTERED = re.compile(
    r"\bparty\s+(?:[a-d]|one|two|[12])\b(?:\s*\([^)]{0,60}\))?\s*[:：]\s*", re.IGNORECASE
)
_AND = re.compile(
    r"\s+(?:and|AND|And)\s+(?:\(?(?:[0-9]{1,2}|[ivx]{1,5}|[a-z])\)\s*)?"
    r"(?=(?:the\s+|The\s+|THE\s+)?[A-Z0-9À-Þ])|;\s*|"
    r"(?:^|\s)\((?:[1-9][0-9]?|[ivx]{1,5}|[a-z])\)\s*|\n\s*[1-9][0-9]?[.)]\s"
)
ALIAS = re.compile(r"[\"“”]\s*([^\"“”\n]{1,50}?)[,.]?\s*[\"“”]")
_BRACKET = re.compile(
    r"\([^()]{0,250}\)|hereinafter[^.]{0,60}[\"“][^\"”]{1,50}[\"”]", re.IGNORECASE
)
_NO_ALIAS = re.compile(
    r"\b(?:part(?:y|ies)|agreement|date|effective|term|contract|amendment)\b|\A(?:us|our|your)\Z",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"(?:the\s+)?(?:this|that|agreement|whereas|effective|date[d]?|(?:(?:each|either|any|no)\s+)?part(?:y|ies)|its|a|an|each|"
    r"article|section|exhibit|source|page|between|among|and|january|february|march|april|may|june|"
    r"july|august|september|october|november|december|witnesseth|delaware|in|for|by|on|of|company|recitals?|"
    r"limited|whose|having|located|registered|address|attn|the|whereas.*|[12][0-9]{3}\b.*|"
    r"[0-9]+\.[0-9].*|(?:[a-z]\.\s+)?the\s+(?:company|corporation)|.*\b(?:act|law|agreement|commission|agree|follows)\b.*)\b[.:,]?\Z",
    re.IGNORECASE | re.DOTALL,
)

_SIGNATURE = re.compile(r"\bBy\s{0,3}:|\bBY\s{0,3}:|(?<=\s)/s/")
_GAP = re.compile(r"\s{2,}|\n")
_WORDS = re.compile(r"\w+")
MOST = 60
"""Parties of a list, and names that sign, at most."""
MANY, APART = 8, 500
"""Names that a long list defines at least, and how far apart at most."""
_BEYOND = re.compile(
    r"(?i:(?<=limited)|(?<=ltd\.)|(?<=ltd)|(?<=inc\.)|(?<=inc)|(?<=llc)|(?<=plc))\s+of\b"
    r"|\s+of\s+[0-9]|\s+(?:REGARDING|Regarding|Address|ADD|This)\b"
    r"|\s+[0-9]+(?:st|nd|rd|th)\b"
)
_ADDRESS = re.compile(
    r"(?i:(?<=inc\.)|(?<=inc)|(?<=corp\.)|(?<=corp)|(?<=corporation)|(?<=limited)|(?<=ltd\.)|"
    r"(?<=ltd)|(?<=llc)|(?<=company)|(?<=gmbh))\s+(?:[0-9]{2}|Suite|Room|Unit|Floor)"
)
"""Words that follow a name: a place, a subject, a floor."""
_WHOLE_WORD = re.compile(r"(?:LLC|Limited|Company|Corporation|GmbH|plc|PLC)\.\Z")
"""Kinds of companies that are no abbreviation: a full stop ends the sentence."""
_OFFICER = re.compile(
    r".*\b(?:Officer|Signatory|Director|President|Secretary|Counsel)\s+", re.DOTALL
)
_NEXT = re.compile(r"[,;)][ \t]{0,3}\n?[ \t]*(?=[A-Z0-9])|\n[ \t]*\n[ \t]*(?=[A-Z0-9])")
_PARTY = re.compile(r"[\"“”'’]\s?(part(?:y|ies))\b", re.IGNORECASE)
_BEGIN = re.compile(r"(?:[.;)]\s+|\n\s*\n\s*|\()(?=[\"“A-Za-z])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """Words that name something."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One side of the agreement, as the opening names it."""

    name: Name
    aliases: tuple[Name, ...]
    """What the agreement calls it: `Licensor`."""


def find_parties(text: str) -> tuple[Party, ...]:
    """The parties that the opening words name, with their defined names."""
    opening = text[:OPENING]
    best: tuple[Party, ...] = ()
    for begin, end in regions(opening):
        found = tuple(listed(opening, begin, end))
        if _worth(found) > _worth(best):
            best = found
        if sum(_looks(party) > 1 for party in best) > 1:
            break
    if _worth(best) < 3:
        best = max((best, tuple(lettered(opening)), tuple(_defined(opening))), key=_worth)
    kept = _unique(tuple(p for p in best if _looks(p) or len(best) < 4))
    signed = _unique(tuple(_signers(text)))
    return kept + tuple(one for one in signed if not any(_same(one, party) for party in kept))


def _same(one: Party, two: Party) -> bool:
    """Whether the names share half of their words."""
    first, second = (set(_WORDS.findall(p.name.text.lower())) for p in (one, two))
    return 2 * len(first & second) >= len(first | second)


def _signers(text: str) -> Iterator[Party]:
    """The companies that sign."""
    for signature in _SIGNATURE.finditer(text):
        begin = max(0, signature.start() - 120)
        line = text[begin : signature.start()].rstrip()
        gap = max((m.end() for m in _GAP.finditer(line)), default=0)
        begin, line = begin + gap, line[gap:]
        for match in NAME.finditer(text, begin, begin + len(line)):
            office = _OFFICER.match(match.group())
            name = name_at(text, match.start() + (office.end() if office else 0), match.end())
            if name and name.end >= begin + len(line) - 2 and COMPANY_END.search(name.text):
                yield Party(name=name, aliases=())


def _defined(opening: str) -> Iterator[Party]:
    """Names of companies with a defined name in brackets close behind."""
    for bracket in _BRACKET.finditer(opening[:4000]):
        aliases = _aliases(opening, bracket.start(), bracket.end())
        before = [
            m
            for m in NAME.finditer(opening, max(0, bracket.start() - 300), bracket.start())
            if COMPANY.search(m.group())
        ]
        if aliases and before:
            name = name_at(opening, before[-1].start(), before[-1].end())
            if name:
                yield Party(name=name, aliases=aliases)


def _worth(parties: tuple[Party, ...]) -> int:
    """How much a list looks like the parties: defined names, and names of companies."""
    return sum(_looks(party) for party in parties[:3])


def _looks(party: Party) -> int:
    return 2 * bool(party.aliases) + bool(COMPANY.search(party.name.text))


def regions(opening: str) -> Iterator[tuple[int, int]]:
    """Stretches that may list the parties."""
    for match in list(_START.finditer(opening))[:8]:
        begin = match.end()
        stop = _STOP.search(opening, begin, begin + 3000) or _long_list(opening, begin)
        yield begin, stop.start() if stop else min(len(opening), begin + 1200)


def _long_list(opening: str, begin: int) -> re.Match[str] | None:
    """Where a list ends that defines many names one after the other."""
    stop = _STOP.search(opening, begin)
    ends = [begin, *(m.end() for m in ALIAS.finditer(opening, begin, stop.start() if stop else 0))]
    ends += [stop.start()] if stop else []
    close = all(two - one < APART for one, two in pairwise(ends))
    return stop if close and len(ends) > MANY else None


def listed(opening: str, begin: int, end: int) -> Iterator[Party]:
    """The names of a stretch that lists the parties, with their defined names."""
    cuts = [begin, *(m.end() for m in _AND.finditer(opening, begin, end)), end]
    pending: Name | None = None
    for start, stop in pairwise(cuts):
        name = name_at(opening, start, stop)
        if name is None:
            continue
        others = list(_listed(opening, name.end, stop))
        aliases = _aliases(opening, name.end, others[0].start if others else stop)
        if pending and _is_second_half(opening, pending, name):
            text = " ".join(opening[pending.start : name.end].split())
            name = Name(start=pending.start, end=name.end, text=text)
        elif pending:
            yield Party(name=pending, aliases=())
        pending = None
        if aliases or COMPANY.search(name.text):
            yield Party(name=name, aliases=aliases)
        else:
            pending = name
        yield from _each(opening, others, stop)
    if pending:
        yield Party(name=pending, aliases=())


def _each(opening: str, names: list[Name], stop: int) -> Iterator[Party]:
    ends = [*(name.start for name in names[1:]), stop]
    for name, end in zip(names, ends, strict=True) if names else ():
        yield Party(name=name, aliases=_aliases(opening, name.end, end))


def _listed(opening: str, start: int, stop: int) -> Iterator[Name]:
    """Further companies of a list: after a comma, a bracket or on a line of their own."""
    for comma in _NEXT.finditer(opening, start, stop):
        name = name_at(opening, comma.end(), stop)
        if name and COMPANY_END.search(name.text) and len(name.text.split()) > 1:
            yield name


def _is_second_half(opening: str, one: Name, two: Name) -> bool:
    """Whether two names are halves of one: `Bolts and Nuts Company`."""
    return (
        opening[one.end : two.start].strip().lower() == "and"
        and len(one.text.split()) < 5
        and COMPANY_END.search(two.text) is not None
        and len(two.text.split()) < 4
    )


_SIGNED_BY = re.compile(r"\s+(?:By|BY)\Z")
"""The line below a name that is signed."""
_SKIP = re.compile(
    r"[\s,:;.\-_*\"“]*(?:(?:on\s+the\s+one\s+(?:hand|part)|by\s+and\s+between|and|between|among|"
    r"by|\(?(?:[1-9][0-9]?|[a-z])\)|\(?[ivx]{1,5}\)|(?:mr|ms|messrs|m/s)\.)[\s,:;*]+){0,3}",
    re.IGNORECASE,
)


def name_at(text: str, start: int, stop: int) -> Name | None:
    """The capitalised words at `start`, without what leads to them and what follows a name."""
    skipped = _SKIP.match(text, start, stop)
    begin = skipped.end() if skipped else start
    match = NAME.match(text, begin, stop)
    if match is None:
        return None
    words = match.group()
    cut = _BEYOND.search(words) or _ADDRESS.search(words)
    words = (words[: cut.start()] if cut else words).rstrip(" ,&-\n")
    if not COMPANY_END.search(words) or _WHOLE_WORD.search(words):
        words = words.rstrip(". ")
    for tail in (" and", " of", " the", " in", " for"):
        words = words.removesuffix(tail)
    words = _SIGNED_BY.sub("", words)
    if len(words) < 2 or _NO_NAME.match(words) or not re.search(r"[A-Za-z]{2}", words):
        return None
    return Name(start=begin, end=begin + len(words), text=" ".join(words.split()))


def _aliases(text: str, start: int, stop: int) -> tuple[Name, ...]:
    """The defined names of the first bracket that has one."""
    for bracket in _BRACKET.finditer(text, start, min(stop, start + 900)):
        found: dict[str, Name] = {}
        for match in ALIAS.finditer(text, *bracket.span()):
            words = match.group(1).strip(" ,.")
            if words and not _NO_ALIAS.search(words) and words not in found:
                begin = match.start(1) + match.group(1).index(words)
                found[words] = Name(start=begin, end=begin + len(words), text=words)
        if found:
            return tuple(found.values())
    return ()


def find_collective(text: str) -> Name | None:
    """The words by which the parties are each called a party, and together the parties."""
    opening = text[:OPENING]
    first = _PARTY.search(opening)
    if first is None:
        return None
    near = list(_PARTY.finditer(opening, first.start(), first.start() + 250))
    if len({match.group(1).lower() for match in near}) < 2:
        return None
    start = max((m.end() for m in _BEGIN.finditer(opening, 0, first.start())), default=0)
    if first.start() - start > 300:
        return None
    return Name(start=start, end=near[-1].end(1), text=opening[start : near[-1].end(1)])


def lettered(opening: str) -> Iterator[Party]:
    """`Party A: …`."""
    for match in _LETTERED.finditer(opening):
        name = name_at(opening, match.end(), min(len(opening), match.end() + 200))
        if name:
            words = match.group().split(":")[0].split("：")[0].rstrip()
            label = Name(start=match.start(), end=match.start() + len(words), text=words)
            yield Party(name=name, aliases=(label,))


def _unique(parties: tuple[Party, ...]) -> tuple[Party, ...]:
    seen: set[str] = set()
    kept = []
    for party in parties[:MOST]:
        if party.name.text.lower() not in seen:
            seen.add(party.name.text.lower())
            kept.append(party)
    return tuple(kept)


_KIND = (
    r"(?:agreement|contract|amendment|addendum|lease|licen[cs]e|memorandum|deed|letter|schedule|"
    r"terms|plan|guaranty|indenture|instrument|statement|order)"
)
_TITLE = re.compile(
    r"(?<![\w\"“])(?:(?:[A-Z0-9][A-Z0-9&/,'’()-]*|NO\.|OF|TO|AND|THE|FOR)\s{1,4}){0,12}"
    r"(?:AGREEMENT|CONTRACT|AMENDMENT|ADDENDUM|LEASE|LICEN[CS]E|MEMORANDUM|DEED|GUARANTY|INDENTURE)S?\b"
    r"(?:\s{1,3}(?:NO\.?\s{0,2}[0-9]+|TO\s(?:THE\s)?(?:[A-Z][A-Z&/-]*\s){1,8}AGREEMENT))?"
)
_TITLED = re.compile(
    r"(?<![\w\"“])(?:(?:[A-Z][\w&/,'’()-]*|No\.|of|to|and|the|for)[ \t\n]{1,4}){1,10}"
    r"(?:Agreement|Contract|Amendment|Addendum|Lease|Licen[cs]e|Memorandum|Deed)\b"
)
_THIS = re.compile(
    r"\b(?:THIS|This)\s{1,3}((?:[A-Z][\w&/,'’()-]*\s{1,3}|and\s|of\s|to\s|the\s|for\s){1,10}?"
    r"(?:AGREEMENT|Agreement|CONTRACT|Contract|AMENDMENT|Amendment|ADDENDUM|Addendum|LEASE|Lease)\b)"
)
_LEGEND = re.compile(
    r"\b(?:securities|disclosed|confidential treatment|omitted|harm)\b", re.IGNORECASE
)
_LEADING = re.compile(
    r"(?:(?:exhibit|ex|execution|version|copy|confidential|form|final|draft|conformed|dated|and|of|the|to|for|this|"
    r"[0-9.()\-/]+|[a-z]{1,2}[-.0-9]+[0-9a-z.()]*)\s+)+",
    re.IGNORECASE,
)


def find_document_name(text: str) -> Name | None:
    """The title: capitals near the top, else the words after `This` in the opening."""
    opening = text[:OPENING]
    for shape in (_TITLE, _TITLED):
        for match in shape.finditer(opening[:4000]):
            name = _trimmed(match)
            if name and not (name.text.upper() == "AGREEMENT" and _THIS.search(opening)):
                return name
    called = _THIS.search(opening)
    if called is not None:
        return Name(
            start=called.start(1), end=called.end(1), text=" ".join(called.group(1).split())
        )
    return None


_AGAIN = re.compile(r"\s+(?:This|THIS)\s+")
"""Between a title and an opening sentence that repeats it."""


def _trimmed(match: re.Match[str]) -> Name | None:
    lead = _LEADING.match(match.group())
    start = match.start() + (lead.end() if lead else 0)
    words = match.group()[start - match.start() :]
    again = _AGAIN.search(words)
    if again and re.search(rf"{_KIND}\Z", words[: again.start()], re.IGNORECASE):
        words = words[: again.start()]
    elif again:
        start, words = start + again.end(), words[again.end() :]
    if len(words.split()) < 2 and words.lower() != "agreement":
        return None
    if _LEGEND.search(words):
        return None
    return Name(start=start, end=start + len(words), text=" ".join(words.split()))
