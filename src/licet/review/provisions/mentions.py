# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Strings of an agreement that may name a party, and what the scorer sees of each."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from licet.review.provisions import names

__all__ = ["Mentioned", "Source", "mentioned"]

OPENING = names.OPENING
NAMED = 8000
"""Characters at the start in which any capitalised words are looked at."""
SIGNED = 0.35
"""Share of the text after which it may be signed."""
BLANK, MANY = 3, 3
"""Blank lines that end a stack of names, and names that are one."""
LONGEST_ALIAS = 6
"""Words of a defined name."""
_TOKEN = re.compile(r"[a-z]+|[0-9]|[^\sa-z0-9]")
_SIGN = re.compile(r"\b(?:By|BY|Name|NAME|Title|TITLE|Signed|SIGNED)\b\s{0,3}:|(?<=\s)/s/")
_GAP = re.compile(r"\s{2,}|\n")
_TAIL = re.compile(r"[\s,]+(?:By|BY|Name|NAME|Date|Title)\Z")
_FOLLOWED = re.compile(r"[^\"“”]{0,160}?\([^()]{0,60}[\"“”]")
_BEHALF = re.compile(r"\bon\s+behalf\s+of:?\s+|\bfor:?\s+(?=[A-Z])", re.IGNORECASE)
"""Who signs for a party names it behind these words."""
_CAPITAL = r"(?!(?:Street|Road|Avenue|Suite|Floor|Box|Drive|Lane|Building)\b)[A-Z][\w.&'’/-]{0,30}"
_ITEM = (
    rf"{_CAPITAL}(?:[ \t]{{1,3}}(?:(?:of|the|for|de|&)[ \t]{{1,3}})?{_CAPITAL}){{1,8}}"
    r"(?:,[ \t]{1,3}(?i:inc|llc|ltd|l\.?p)\b\.?)?"
)
_ONE = re.compile(_ITEM)
_NEXT = r"(?:\s{0,3}[,;]\s{0,3}(?:and\s{1,3})?|[ \t]{0,3}\n\s{0,5}|\s{1,3}and\s{1,3})"
_RUN = re.compile(rf"{_ITEM}(?:{_NEXT}{_ITEM}){{3,80}}(?=[\s,.;]{{0,5}}\([^()]{{0,80}}[\"“])")
"""Four names at least, one after the other, and the phrase that calls all of them by one name."""
_SMALL = frozenset(("of", "and", "the", "&", "for", "de", "in"))

_STOPPED = re.compile(r"\b(?!Inc|Corp|Ltd|Bros|Intl|Assoc)[A-Z]?[a-z]{3,}\.\s+[A-Z]")
"""A sentence ends inside."""
_SIGNING = re.compile(r"(?:/s/|\b(?:By|BY|Name|NAME|Title|TITLE)\s{0,3}:)\s*\Z")
"""What is written here is the person who signs."""

Source = str
"""How a mention was found: `region` in the list of parties, `quoted`, `signer` …"""
Span = tuple[int, int, Source]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentioned:
    """A string, where it first stands, and its features."""

    start: int
    end: int
    words: frozenset[str]
    sources: frozenset[Source]
    features: frozenset[str]


@dataclass(frozen=True)
class _Page:
    """A text and what is looked up in it again and again."""

    text: str

    @cached_property
    def low(self) -> str:
        low = self.text.lower()
        return low if len(low) == len(self.text) else self.text

    @cached_property
    def regions(self) -> list[tuple[int, int]]:
        return list(names.regions(self.text[:OPENING]))


def mentioned(text: str) -> list[Mentioned]:
    """Every string that may name a party, in order of first mention."""
    page = _Page(text)
    groups: dict[frozenset[str], list[Span]] = defaultdict(list)
    for start, end, source in sorted(_spans(page)):
        key = _key(text[start:end])
        if key and not _STOPPED.search(text, start, end):
            groups[key].append((start, end, source))
    counts = {key: text.count(text[spans[0][0] : spans[0][1]]) for key, spans in groups.items()}
    quoted = sorted(
        -counts[key] for key, spans in groups.items() if any(s == "quoted" for *_, s in spans)
    )
    companies = sorted(
        a for spans in groups.values() for a, b, source in spans
        if source in {"name", "cut", "region"} and names.COMPANY.search(text, a, b)
    )  # fmt: skip
    found = []
    for key, spans in groups.items():
        sources = {source for *_, source in spans}
        seen = {f"t:{source}" for source in sources} | {"t2:" + "+".join(sorted(sources))}
        seen |= _shape(text[spans[0][0] : spans[0][1]])
        seen |= _often(page, spans, counts[key], quoted)
        for span in spans[:4]:
            seen |= _context(page, span, companies)
        found.append(
            Mentioned(
                start=spans[0][0], end=spans[0][1], words=key, features=frozenset(seen),
                sources=frozenset(source for *_, source in spans),
            )
        )  # fmt: skip
    return sorted(found, key=lambda one: (one.start, one.end))


def _key(words: str) -> frozenset[str]:
    return frozenset(re.sub(r"[.,;:]", "", words).lower().replace("/", " ").split())


def _spans(page: _Page) -> Iterator[Span]:
    text, opening = page.text, page.text[:OPENING]
    for begin, end in page.regions:
        for party in names.listed(opening, begin, end):
            yield from _party(party, "region", "called")
    for party in names.lettered(opening):
        yield from _party(party, "lettered", "letter")
    for party in names.find_parties(text):
        yield from _party(party, "ruled" if party.name.start < OPENING else "signed", "rule called")
    yield from _quoted(opening)
    yield from _capitals(opening)
    together = names.find_collective(text)
    if together:
        yield together.start, together.end, "collective"
    yield from _signed(text)
    yield from _runs(page)


def _runs(page: _Page) -> Iterator[Span]:
    """Names that stand one after the other in the opening."""
    for begin, end in page.regions:
        for run in _RUN.finditer(page.text, begin, min(len(page.text), end + 200)):
            for one in _ONE.finditer(page.text, *run.span()):
                yield *one.span(), "listed"


def _party(party: names.Party, source: Source, called: Source) -> Iterator[Span]:
    yield party.name.start, party.name.end, source
    for alias in party.aliases:
        yield alias.start, alias.end, called


def _quoted(opening: str) -> Iterator[Span]:
    """Short strings between quotation marks."""
    for match in names.ALIAS.finditer(opening):
        words = match.group(1).strip(" ,.")
        if words and len(words.split()) <= LONGEST_ALIAS:
            start = match.start(1) + match.group(1).index(words)
            yield start, start + len(words), "quoted"


def _capitals(opening: str) -> Iterator[Span]:
    """Capitalised words, as far as the kind of company, and line by line."""
    for match in names.NAME.finditer(opening, 0, NAMED):
        name = names.name_at(opening, match.start(), match.end())
        if name is None or (" " not in name.text and not name.text.isupper()):
            continue
        if _SIGNING.search(opening, max(0, name.start - 12), name.start):
            continue
        yield name.start, name.end, "name"
        company = names.COMPANY.search(opening, name.start + 1, name.end)
        if company and company.end() < name.end:
            yield name.start, company.end(), "cut"
        at = name.start
        lines = opening[name.start : name.end].split("\n")
        for line in lines if len(lines) > 1 else ():
            if len(line.strip()) > 3:
                yield at + len(line) - len(line.lstrip()), at + len(line.rstrip()), "line"
            at += len(line) + 1


def _signed(text: str) -> Iterator[Span]:
    """What stands before `By:` and the like."""
    for match in _SIGN.finditer(text, int(len(text) * SIGNED)):
        begin = max(0, match.start() - 150)
        line = text[begin : match.start()].rstrip()
        line = _TAIL.sub("", line)
        gap = max((m.end() for m in _GAP.finditer(line)), default=0)
        for behalf in _BEHALF.finditer(line, gap):
            gap = behalf.end()
        name = names.name_at(text, begin + gap, begin + len(line))
        if name and len(name.text) > 3:
            yield name.start, name.end, "signer"
            yield from _stacked(text, text.rfind("\n", 0, name.start))


def _stacked(text: str, stop: int) -> Iterator[Span]:
    """Names that stand line by line above the one that signs, if they are many."""
    found: list[Span] = []
    blank = 0
    while stop > 0 and blank < BLANK and len(found) < names.MOST:
        start = text.rfind("\n", 0, stop) + 1
        line = text[start:stop].strip(" \t,;")
        blank = 0 if line else blank + 1
        if line:
            name = names.name_at(text, start + text[start:stop].index(line), stop)
            if name is None or len(name.text) < len(line) - 1 or " " not in name.text:
                break
            found.append((name.start, name.end, "stacked"))
        stop = start - 1
    if len(found) >= MANY:
        yield from found


def _shape(words: str) -> set[str]:
    """How the string is written."""
    parts = words.split()
    seen = {f"w:{word}" for word in _TOKEN.findall(words.lower()) if len(word) > 1}
    seen.update(f"words>{n}" for n in (1, 2, 3, 4, 6, 9) if len(parts) > n)
    company = names.COMPANY.search(words)
    if company:
        seen.add("company")
        seen.add("company ends" if names.COMPANY_END.search(words) else "company inside")
    if words.isupper():
        seen.add("upper")
    elif all(part[:1].isupper() or part in _SMALL for part in parts):
        seen.add("title")
    if len(parts) == 1:
        seen.add(f"only:{words.lower().strip('.,')}")
    if "\n" in words:
        seen.add("lines")
    return seen


def _often(page: _Page, spans: list[Span], count: int, quoted: list[int]) -> set[str]:
    """How often the string stands in the text, against other defined names, and where."""
    text = page.text
    rate = 20_000 * count / len(text)
    seen = {f"count>{n}" for n in (1, 2, 4, 8, 16, 32, 64, 128) if count > n}
    seen.update(f"rate>{n}" for n in (1, 2, 4, 8, 16, 32, 64, 128) if rate > n)
    seen.update(f"seen>{n}" for n in (1, 2, 3, 5) if len(spans) > n)
    if any(source == "quoted" for *_, source in spans):
        rank = bisect_left(quoted, -count)
        seen.update(f"rank>{n}" for n in (0, 1, 2, 3, 5) if rank > n)
    start, end, _ = spans[0]
    seen.update(f"at>{n}" for n in (100, 200, 400, 800, 1500, 3000, 6000, 12_000) if start > n)
    if text.find(text[start:end], int(len(text) * 0.7)) >= 0:
        seen.add("at end")
    return seen


def _context(page: _Page, span: Span, companies: list[int]) -> set[str]:
    """The words beside one mention, its bracket, its distance from the company before."""
    start, end, _ = span
    low = page.low
    before = _TOKEN.findall(low, max(0, start - 60), start)[-4:]
    after = _TOKEN.findall(low, end, end + 60)[:5]
    seen = {f"<{word}" for word in before} | {f">{word}" for word in after}
    seen.update(f"<{n}{' '.join(before[-n:])}" for n in (1, 2) if len(before) >= n)
    seen.update(f">{n}{' '.join(after[:n])}" for n in (1, 2) if len(after) >= n)
    opened = low.rfind("(", max(0, start - 150), start)
    bracket = opened >= 0 and low.find(")", opened, start) < 0
    if bracket:
        seen.add("bracket")
    for index, (begin, stop) in enumerate(page.regions):
        if begin <= start < stop:
            seen.add(f"in region {min(index, 3)}")
            seen.add("in region")
    at = bisect_left(companies, start)
    if at:
        gap = start - companies[at - 1]
        seen.update(f"gap>{n}" for n in (16, 40, 80, 150, 300, 600, 1500) if gap > n)
        if bracket:
            seen |= _short(low, start, end, companies[at - 1])
    if _FOLLOWED.match(low, end, end + 260):
        seen.add("alias follows")
    return seen


def _short(low: str, start: int, end: int, company: int) -> set[str]:
    """Whether a defined name is a part of the name before it, or its initials."""
    alias, name = low[start:end].strip("."), low[company : company + 60]
    seen = {"part of name" if alias in name else "other than name"}
    if len(alias) > 1 and alias[0] == name[0]:
        seen.add("same initial")
    return seen
