# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Everything in a text that could be the number of a clause, with all it could mean."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from licet.text.segmenting.blocks import Paragraph
from licet.text.segmenting.headings import is_title_case

__all__ = ["Marker", "Reading", "Series", "markers_of", "schedule_at", "schedules_in"]


class Series(StrEnum):
    """What a number counts in."""

    DIGIT = "digit"
    LOWER = "lower"
    UPPER = "upper"
    ROMAN = "roman"
    ROMAN_UPPER = "ROMAN"
    DECIMAL = "decimal"


@dataclass(frozen=True, slots=True)
class Reading:
    """One meaning of a marker: `i` is the ninth letter or the first roman number."""

    series: Series
    path: tuple[int, ...]
    """The value; for decimals every component."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """A stretch of text that has the shape of a clause's number."""

    start: int
    end: int
    form: str
    """How it is written: `(x)`, `x)`, `x.`, `x` or a keyword such as `section`."""

    words: str
    """The number alone: `2.1`, `iv`, `A`."""

    readings: tuple[Reading, ...]
    leads: bool
    """Whether it stands at the start of a paragraph."""

    sentence: bool = True
    """Whether a sentence or an item ends right before it."""

    level: int = 0
    """The list level the format gave, from 1; 0 where it gave none."""

    indent: int = 0


_ROMAN = re.compile(r"(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_ROMAN_VALUE = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_WORDS = {
    name: value
    for value, name in enumerate(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ],
        start=1,
    )
} | {
    name: value
    for value, name in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
        ],
        start=1,
    )
}
_KEYWORDS = {
    "part": "part",
    "chapter": "part",
    "article": "article",
    "art.": "article",
    "section": "section",
    "sec.": "section",
    "§": "section",
    "§§": "section",
    "clause": "clause",
    "paragraph": "clause",
}
_NUMBER = (
    r"(?:\((?P<paren>[A-Za-z]{1,6}|\d{1,3})\)\.?"
    r"|(?P<decimal>(?:\d{1,3}|[A-Z](?=\.\d))(?:\.\d{1,3}){1,6}(?:\.[a-zA-Z](?=[.\s]))?)[.)]?"
    r"|(?P<digit>\d{1,3})(?P<digit_end>[*_]{0,2}\\?[.)]|(?=\s))"
    r"|(?P<letter>[A-Za-z]{1,6})(?P<letter_end>[.)]))"
)
_KEYWORD = (
    r"(?P<keyword>SECTION|Section|ARTICLE|Article|CLAUSE|Clause|PART|Part|CHAPTER|Chapter|"
    r"PARAGRAPH|Paragraph|Sec\.|SEC\.|Art\.|ART\.|§§?)\s*"
    r"(?P<keyed>\d{1,3}(?:\.\d{1,3}){0,6}(?![\d])|[IVXLC]{1,7}(?![A-Za-z])|[A-Z](?![A-Za-z])|"
    r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|"
    r"Sixteen|Seventeen|Eighteen|Nineteen|Twenty|First|Second|Third|Fourth|Fifth|Sixth|Seventh|"
    r"Eighth|Ninth|Tenth|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|THIRTEEN|"
    r"FOURTEEN|FIFTEEN|SIXTEEN|SEVENTEEN|EIGHTEEN|NINETEEN|TWENTY)\b)(?:\s?[.:)])?"
)
_LEADING = re.compile(rf"[#>*_ \t]{{0,12}}(?:{_KEYWORD}|{_NUMBER})(?P<markup>[*_]{{0,3}})")
_NEXT = re.compile(rf"\s{{0,3}}{_NUMBER}(?=\s)")
_INSIDE = re.compile(rf"(?<=\s)(?:{_KEYWORD}|{_NUMBER})(?=\s)")
_SENTENCE_END = re.compile(r"[.;:!?][\"”’')\]]{0,3}$")
_NUMBERS = re.compile(r"(?:\d|\)|,|\b(?:and|or|to|with|at|is|for|a|the))$")
_CAPITALS = re.compile(r"\b[A-Z]{4,}$")
_LISTED = re.compile(r"[.;:,][\"”’)]?\s+(?:and/or|and|or|but|plus)$|,$")
_REFERENCE = re.compile(
    r"(?:\b(?:sections?|sec|articles?|art|clauses?|paragraphs?|subparagraphs?|subsections?|sub-?clauses?|"
    r"sub-?sections?|parts?|items?|rules?|exhibits?|schedules?|annex(?:es)?|appendix|attachments?|"
    r"chapters?|steps?|no|nos|numbers?|pages?|table|figure|note|title|form|regulation|"
    r"clause\(s\)|of|under|in|by|foregoing|preceding|either|both|through|thru|than)\.?|[§&]|-|–)$",
    re.IGNORECASE,
)
_CHAIN = re.compile(r"\([A-Za-z0-9]{1,4}\)\s*,?\s*(?:and|or|to|through|and/or|&)?$")
_AFTER_REFERENCE = re.compile(
    r"\s*(?:,|;|\)|(?:and|or|to|through|&)\s*\(|above\b|below\b|here(?:of|to|in|under)\b|"
    r"of (?:this |the |such |that )?(?:foregoing|preceding|previous|definition|sub-?)?"
    r"(?:section|clause|article|paragraph|sentence|definition)s?\b|"
    r"immediately (?:above|below|preceding)|in the (?:preceding|previous|foregoing)\b)",
    re.IGNORECASE,
)
_CHAINED = 6
"""Numbers that may lead one paragraph, each the first of a list in the one before it."""
_MANY = 60
"""Numbers inside one paragraph, above which they have to leave room for words."""
_SPARSE = 20
"""Characters that so many numbers have to leave each other, to be those of clauses."""
_SCHEDULE = re.compile(
    r"[#>*_ \t]{0,12}(?P<kind>EXHIBIT|Exhibit|SCHEDULE|Schedule|ANNEX(?:URE)?|Annex(?:ure)?|"
    r"APPENDIX|Appendix|ATTACHMENT|Attachment|ADDENDUM|Addendum)s?"
    r"(?:\s+(?:(?:No|NO|Number|NUMBER)\.?\s*)?(?!(?:TO|OF|IN|IS|BY|AS|OR|ON)\b)[\"“]?(?P<number>"
    r"[A-Z]{1,2}(?:[-.]?\d{1,3})?(?![a-z])|[IVX]{1,6}(?![A-Za-z])|"
    r"\d{1,3}(?:[.-]\d{1,3}){0,3}[A-Z]?(?:\([A-Za-z0-9]{1,3}\))*|"
    r"(?:\([A-Za-z0-9]{1,3}\)){1,3}|One|Two|Three|ONE|TWO|THREE)[\"”]?)?"
    r"(?=\s|[.:–—*_)-]|$)[.:)*_]*"
)


def schedule_at(text: str, start: int, end: int) -> tuple[str, int] | None:
    """The name of the schedule or exhibit a paragraph opens, and where its number ends.

    A sentence that begins with `Exhibit A is …` opens nothing.
    """
    found = _SCHEDULE.match(text, start, min(end, start + 80))
    if not found:
        return None
    rest = text[found.end() : min(end, found.end() + 120)]
    nearest = rest.strip(' \t\n-–—:.*_()[]"“”')
    if found.group("number") is None and (nearest or end - start > 40):
        return None
    if nearest and nearest[0].islower() and not re.match(r"to\b", nearest):
        return None
    if re.match(r"\s*[,;]", rest):
        return None
    number = found.group("number") or ""
    return f"{found.group('kind').capitalize()} {number}".strip(), found.end()


def schedules_in(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """Every name of a numbered schedule in a span: its words, where it begins and ends."""
    return [
        (" ".join(found.group().split()).strip(' #>*_.:)"“”'), found.start(), found.end())
        for found in _SCHEDULE.finditer(text, start, end)
        if found["number"]
    ]


def _roman(word: str) -> int | None:
    lower = word.lower()
    if not _ROMAN.fullmatch(lower):
        return None
    total = 0
    for here, after in zip(lower, [*lower[1:], ""], strict=True):
        value = _ROMAN_VALUE[here]
        total += -value if after and _ROMAN_VALUE[after] > value else value
    return total


@lru_cache(maxsize=2048)
def _readings(word: str) -> tuple[Reading, ...]:
    if word.isdigit():
        return (Reading(Series.DIGIT, (int(word),)),)
    if "." in word and word.split(".")[1:] in (["0"], ["00"]) and word[0].isdigit():
        return (Reading(Series.DIGIT, (int(word.split(".")[0]),)),)
    if "." in word:
        parts = word.split(".")
        values = (int(p) if p.isdigit() else ord(p.lower()) - 96 for p in parts)
        return (Reading(Series.DECIMAL, tuple(values)),)
    if word.lower() in _WORDS:
        return (Reading(Series.DIGIT, (_WORDS[word.lower()],)),)
    found: list[Reading] = []
    if word.islower() or word.isupper():
        upper = word.isupper()
        if len(set(word)) == 1:
            value = ord(word[0].lower()) - 96 + 26 * (len(word) - 1)
            found.append(Reading(Series.UPPER if upper else Series.LOWER, (value,)))
        roman = _roman(word)
        if roman is not None:
            found.append(Reading(Series.ROMAN_UPPER if upper else Series.ROMAN, (roman,)))
    return tuple(found)


def _marker(
    found: re.Match[str], *, leads: bool, sentence: bool = True, level: int = 0, indent: int = 0
) -> Marker | None:
    groups = found.groupdict()
    if groups.get("keyword"):
        form, words = _KEYWORDS[groups["keyword"].lower()], groups["keyed"]
    elif groups["paren"]:
        form, words = "(x)", groups["paren"]
    elif groups["decimal"]:
        whole = groups["decimal"].endswith((".0", ".00")) and groups["decimal"].count(".") == 1
        form, words = "x.0" if whole else "x.", groups["decimal"]
    elif groups["digit"]:
        form, words = f"x{groups['digit_end'][-1:]}", groups["digit"]
    else:
        form, words = f"x{groups['letter_end']}", groups["letter"]
    readings = _readings(words)
    if not readings:
        return None
    shift = len(found.group()) - len(found.group().lstrip())
    return Marker(
        start=found.start() + shift, end=found.end(), form=form, words=words,
        readings=readings, leads=leads, sentence=sentence, level=level, indent=indent,
    )  # fmt: skip


def markers_of(text: str, paragraph: Paragraph) -> Iterator[Marker]:
    """Candidates of one paragraph in order; the first ones may lead it."""
    at = paragraph.start
    found = _leading(text, paragraph)
    leads = 0
    while found:
        at = found.end
        leads += 1
        yield found
        chained = _NEXT.match(text, at, paragraph.end)
        found = None
        if leads < _CHAINED and chained and (chained["paren"] or chained["letter"]):
            found = _marker(chained, leads=True, indent=paragraph.indent)
    yield from _inside(text, at, paragraph.end)


def _leading(text: str, paragraph: Paragraph) -> Marker | None:
    found = _LEADING.match(text, paragraph.start, paragraph.end)
    if not found:
        return None
    after = text[found.end() : found.end() + 60]
    if found["keyword"]:
        # "Section 4.3 of the agreement" at the start of a paragraph is a sentence
        nearest = after.lstrip(" \t-–—:.)*_\u00a0")
        if after[:1].isalnum() or (nearest and nearest[0].islower()) or after[:1] == ",":
            return None
    elif (
        (found["decimal"] and (after[:1] in ",%" or after[:1].islower()))
        or (found["digit"] and not found["digit_end"] and not after.lstrip()[:1].isupper())
        or ((found["letter"] or found["digit"]) and found["digit_end"] != "" and not _spaced(after))
        or (found["paren"] and _AFTER_REFERENCE.match(after))
    ):
        return None
    return _marker(found, leads=True, level=paragraph.level, indent=paragraph.indent)


def _spaced(after: str) -> bool:
    return not after or after[0].isspace() or after[0].isupper() or after[0] in "\"“'‘([*_"


def _announced(text: str, found: re.Match[str], end: int) -> bool:
    """Whether a bare number is that of a part, since its first clause follows: `10 Law 10.1 …`."""
    ahead = text[found.end() : min(end, found.end() + 110)]
    first = re.search(rf"\s{found['digit']}\.1\s", ahead)
    return first is not None and is_title_case(ahead[: first.start()])


def _inside(text: str, start: int, end: int) -> Iterator[Marker]:
    last = start
    shapes = list(_INSIDE.finditer(text, start, end))
    if len(shapes) > _MANY and end - start < _SPARSE * len(shapes):
        return
    for found in shapes:
        before = text[max(start, found.start() - 24) : found.start()]
        words = before.rstrip()
        if not words:
            continue
        titled = found.start() - last < 80 and is_title_case(text[last : found.start()])
        sentence = _closes(found, before, words, titled=titled)
        if not _opens(text, found, words, end, sentence=sentence):
            continue
        if _CHAIN.search(words) or (_REFERENCE.search(words) and not sentence):
            continue
        marker = _marker(found, leads=False, sentence=sentence)
        if marker:
            last = marker.end
            yield marker


def _closes(found: re.Match[str], before: str, words: str, *, titled: bool) -> bool:
    """Whether a sentence, an item or a heading ends right before a candidate."""
    if _SENTENCE_END.search(words) or len(before) - len(words) >= 2:
        return True
    if found["paren"]:
        return titled or bool(_LISTED.search(words))
    if found["letter"]:
        return titled
    return bool(_CAPITALS.search(words)) and not _REFERENCE.search(words)


def _opens(text: str, found: re.Match[str], words: str, end: int, *, sentence: bool) -> bool:
    """Whether what follows a candidate could be the words of a clause."""
    if found["paren"]:
        return not _AFTER_REFERENCE.match(text, found.end(), min(end, found.end() + 40))
    after = text[found.end() : found.end() + 8].lstrip()
    if not (after[:1].isupper() or after[:1] in '"“['):
        return False
    if found["digit"] and not found["digit_end"] and not _announced(text, found, end):
        return False
    if found["decimal"]:
        return sentence or not _NUMBERS.search(words)
    return sentence
