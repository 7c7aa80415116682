# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The title of an agreement, and who its parties are, from its first page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.reading import Reading

__all__ = ["Name", "find_parties", "find_title"]

FIRST_PAGE = 7000
"""Characters in which the parties are introduced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A party, or the short name the agreement gives it."""

    start: int
    end: int
    party: str
    """The full name where one is known, else the short name."""
    short: bool
    """Whether these are the words of the short name."""


_TYPE = r"(?:AGREEMENTS?|CONTRACT|Agreement|Contract|MEMORANDUM OF UNDERSTANDING|LEASE|AMENDMENT|Amendment|ADDENDUM|Addendum|MEMORANDUM|LICENSE|License)"
_TITLE_WORD = r"(?:[A-Z][A-Za-z&/'’.-]*|&|/|-|and|of|for|to|the)"
_TITLE = re.compile(
    rf"(?<![\w.])(?:{_TITLE_WORD}(?:,?[ ]{{1,2}}|,?[ ]?\r?\n[ ]{{0,80}}(?=[A-Z]))){{0,9}}{_TYPE}\b(?!s)"
    r"(?:[ ](?:No\.?|NO\.?|Number|#)[ ]?[0-9A-Z]{1,6})?"
)
_LEADING = re.compile(
    r"(?:(?:THIS|This|EXHIBIT|Exhibit|THE|The|EXECUTION|Execution|COPY|Copy|VERSION|FORM|Form|OF|of|and|to|for|the)[\s,.:-]+)+"
)
_NO_TITLE = re.compile(r"^(?:this |the |of )*(?:agreement|contract|license|amendment)$")


def find_title(reading: Reading) -> tuple[int, int] | None:
    """The first run of capitalised words on the first page that ends in a kind of agreement."""
    text = reading.document.text
    plain: tuple[int, int] | None = None
    for match in _TITLE.finditer(text, 0, 4000):
        start, end = match.span()
        lead = _LEADING.match(text, start, end)
        start = min(lead.end(), end) if lead else start
        words = " ".join(text[start:end].lower().split())
        if words and not _NO_TITLE.match(words):
            return start, end
        plain = plain or ((start, end) if words else None)
    return plain


_OPENS = re.compile(r"\b(?:by and between|by and among|between|among|amongst|b e t w e e n)\b:?")
_CLOSES = re.compile(
    r"\b(?:whereas|recitals?|witnesseth|background|now,? therefore|preamble|w i t n e s s e t h|"
    r"(?:the )?parties (?:hereby |hereto )?(?:agree|have agreed))\b"
)
_SHORT = re.compile(
    r"\((?P<before>[^()\"“”]{0,90}?)[\"“'‘](?P<name>[^\"“”()]{1,60}?)[\"”’'](?![a-z])(?P<rest>[^()]{0,160})\)"
)
_MORE = re.compile(r"[\"“](?P<name>[^\"“”()]{1,60}?)[\"”]")
_NO_PARTY = re.compile(
    r"\b(?:agreement|date|amendment|contract|territory|products?|services?|term|parties|party|act|"
    r"plan|sec|commission|site|exhibit|section|license|trademarks?|marks?|software|business|technology|event|program|project)\b"
)
_SUFFIX = (
    r"(?:Inc|INC|LLC|L\.L\.C|Llc|Ltd|LTD|Limited|LIMITED|Corp|CORP|Corporation|CORPORATION|Company|"
    r"COMPANY|L\.P|LP|LLP|GmbH|GMBH|S\.A|N\.V|B\.V|PLC|plc|Plc|Co|CO|AG|SA|NV|BV|Pty|A/S|AB|Trust|TRUST|"
    r"Partnership|PARTNERSHIP|Bank|University|Association|Foundation|S\.p\.A|S\.r\.l|K\.K|KG|Pte)"
)
_NAME_WORD = r"(?:[A-Z0-9][\w&'’./!+-]*|&|of|and|the|for|de|\([A-Z][\w .]{1,20}\))"
_COMPANY = re.compile(
    rf"(?<![\w.])[A-Z0-9][\w&'’./!+-]*(?:,?[ \n]{{1,3}}{_NAME_WORD}){{0,8}}?,?[ \n]{{1,3}}{_SUFFIX}\b(?:\.(?=[ ,\n(]))?"
    rf"(?:,?[ \n]{{1,2}}{_SUFFIX}\b\.?)?"
)
_HEAD = re.compile(
    r"(?:.*(?:\bbetween|\bamong|\bBETWEEN|\bAMONG|\bBetween)\b:?[\s:]*|^[\s,;:.)-]*)"
    r"(?:(?:and|AND|And|&)\b[\s:]*)?(?:\(?(?:[0-9]{1,2}|[a-zA-Z]|i{1,3})[.)][\s]*)?(?:\(?[ivx]+\)\s*)?",
    re.DOTALL,
)
_TAIL = re.compile(
    r"\s*(?:,\s+(?:an?|the|with|having|whose|located|organi[sz]ed|incorporated|established|of|through|acting|together|and|on|in|"
    r"as|by|for|registered|residing|which|who|individually|formerly|doing|[0-9]+)\b|\(|\ban? [A-Z][a-z]+ (?:corporation|limited|company|general)|"
    r"\b(?:having|with (?:its|a|an|offices?)|whose|located|organi[sz]ed|incorporated|a company|a corporation|is a|d/b/a|dba|on behalf|at [0-9]+|of [0-9]+)\b|;|:|\n\s*\n)"
)


def find_parties(reading: Reading) -> list[Name]:
    """The parties by full and by short name, in order."""
    text = reading.document.text
    start, end = _opening(reading)
    names: dict[int, Name] = {}
    before = start
    for match in _SHORT.finditer(text, start, end):
        full = _full(text, before, match.start())
        before = match.end()
        short = text[match.start("name") : match.end("name")]
        if _NO_PARTY.search(short.lower()) and full is None:
            continue
        for span in _shorts(text, match):
            called = text[full[0] : full[1]] if full else text[span[0] : span[1]]
            names[span[0]] = Name(start=span[0], end=span[1], party=called, short=True)
        if full:
            names[full[0]] = Name(
                start=full[0], end=full[1], party=text[full[0] : full[1]], short=False
            )
    for match in _COMPANY.finditer(text, start, end):
        taken = any(n.start < match.end() and match.start() < n.end for n in names.values())
        known = any(match.group().rstrip(".") in n.party for n in names.values())
        if not taken and not known and _introduced(reading.folded, match):
            names[match.start()] = Name(
                start=match.start(), end=match.end(), party=match.group(), short=False
            )
    return [names[at] for at in sorted(names)]


def _opening(reading: Reading) -> tuple[int, int]:
    """The paragraph that introduces the parties; empty if there is none."""
    best: tuple[int, int] = (0, 0)
    for match in _OPENS.finditer(reading.folded, 0, FIRST_PAGE):
        close = _CLOSES.search(reading.folded, match.end(), match.end() + 2500)
        end = close.start() if close else min(len(reading.folded), match.end() + 1200)
        if _SHORT.search(reading.document.text, match.start(), end):
            return match.start(), end
        if best == (0, 0):
            best = (match.start(), min(end, match.end() + 700))
    if best == (0, 0):
        close = _CLOSES.search(reading.folded, 0, FIRST_PAGE)
        return 0, close.start() if close else min(len(reading.folded), 1500)
    return best


def _full(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The name in the words before a short name: after `between` or `and`, up to its description."""
    start = max(start, end - 700)
    head = _HEAD.match(text, start, end)
    begin = head.end() if head else start
    tail = _TAIL.search(text, begin + 1, end)
    stop = tail.start() if tail else end
    while stop > begin and text[stop - 1] in " ,\n\t\"":
        stop -= 1
    words = text[begin:stop].split()
    if not words or len(words) > 12 or not (words[0][:1].isupper() or words[0][:1].isdigit()):
        company = _last_company(text, start, end)
        return company
    return begin, stop


def _last_company(text: str, start: int, end: int) -> tuple[int, int] | None:
    found = None
    for match in _COMPANY.finditer(text, start, end):
        found = found or match.span()
    return found


def _shorts(text: str, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    yield match.span("name")
    for other in _MORE.finditer(text, match.start("rest"), match.end("rest")):
        if not _NO_PARTY.search(other["name"].lower()):
            yield other.span("name")


def _introduced(folded: str, match: re.Match[str]) -> bool:
    before = folded[max(0, match.start() - 40) : match.start()].rstrip(' ("')
    return before.endswith(("between", "among", "and", "between:", "and:", ")", "1.", "2."))
