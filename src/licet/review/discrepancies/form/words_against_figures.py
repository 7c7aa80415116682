# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Words and figures of one number: they say two different numbers.

Finds a number in words with figures in brackets behind it, or the other way round, that differ:
`thirty (20) days`, `five million dollars ($500,000)`, `5% (six per cent)`.

Leaves alone brackets that are no repetition of the number: a list's mark, a footnote, a share,
a fraction, another unit, a year.

It matters because courts let the words prevail while people read the figures, so that each side
believes in another number.

It is mended by making one of them follow the other; the edit follows the words, as courts do.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from licet.review.discrepancies.rule import Rule, found
from licet.review.grammar.numbers import FIGURES, WORDS, figures_value, words_value
from licet.review.paper import Paper
from licet.terms import Edit, Family, Finding, Replacement, Severity

__all__ = ["RULE"]

_SIGN = (
    r"(?:(?:US|U\.S\.|C|CA|A|HK|S|NT)?\s?[$€£¥]|"
    r"(?:USD|EUR|GBP|RMB|CNY|JPY|CAD|AUD|CHF)\s?\$?|Rs\.?)"
)
_CURRENCY = (
    r"(?:(?:u\.?s\.?|united\s{1,3}states|canadian|australian|hong\s{1,3}kong)\s{1,3})?"
    r"(?:dollars?|euros?|pounds?(?:\s{1,3}sterling)?|renminbi|yuan|yen|francs?|rmb|usd|eur|gbp)"
)
_UNIT = rf"(?:{_CURRENCY}|per\s?cent(?:um)?|percentage\s{{1,3}}points?)"
_SCALE = r"(?:hundred|thousand|million|billion|trillion|mm?|bn|k)"
_KIND = r"(?:calendar|business|working|consecutive|additional|full)"
_FOLLOWS = r"(?:days?|weeks?|months?|years?|hours?|quarters?)"
_WORDED = re.compile(
    rf"(?<![a-z-])(?P<words>{WORDS})(?P<unit>[\s-]{{1,4}}{_UNIT})?"
    rf"\s{{0,4}}(?P<open>[(\[])\s{{0,3}}(?P<sign>{_SIGN})?\s{{0,3}}(?P<figures>{FIGURES})(?P<cents>\.-|,-)?"
    rf"(?:[\s-]{{0,3}}(?P<scale>{_SCALE})(?![a-z]))?\s{{0,3}}(?P<share>%|{_UNIT})?"
    rf"\s{{0,3}}(?:{_CURRENCY}|{_KIND}|{_FOLLOWS})?\s{{0,3}}[)\]]",
    re.IGNORECASE,
)
_FIGURED = re.compile(
    rf"(?:(?P<sign>{_SIGN})\s{{0,2}})?(?<![0-9.,a-z(/-])(?P<figures>{FIGURES})(?:[\s-]{{0,3}}(?P<scale>{_SCALE})(?![a-z]))?"
    rf"\s{{0,3}}(?P<share>%)?\s{{0,4}}\(\s{{0,3}}(?P<words>{WORDS})(?P<unit>[\s-]{{1,4}}{_UNIT})?"
    rf"\s{{0,3}}(?:{_KIND}|{_FOLLOWS})?\s{{0,3}}\)",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"(?<=[a-z]|\d|%)[\s-]{0,8}[(\[](?=[^\n()\[\]]{1,90}[)\]])", re.IGNORECASE)
"""What both begin or end with; the two expressions are slow on a whole text."""
_DIGIT = re.compile("[0-9]")
FAR = 150
"""Characters to either side of a bracket in which a number stands with it."""
_FACTOR = {
    "hundred": 100, "thousand": 10**3, "k": 10**3, "million": 10**6, "m": 10**6, "mm": 10**6,
    "billion": 10**9, "bn": 10**9, "trillion": 10**12,
}  # fmt: skip
_PART = re.compile(
    r"(?:\b(?:point|hundredths?\s{1,3}of|thousandths?\s{1,3}of|tenths?\s{1,3}of|half\s{1,3}of|"
    r"quarters?\s{1,3}of|thirds?\s{1,3}of|half|section|article|clause|part|phase|tier|table|note|"
    r"class|schedule|exhibit|annex|appendix|version|figure)\s{1,3}|[0-9]\)?\s{0,3}|[./]\s{0,3})\Z",
    re.IGNORECASE,
)
_GOES_ON = re.compile(rf"(?<![a-z]){WORDS}[\s,\u00ad-]{{1,24}}(?:and\s{{1,3}})?\Z", re.IGNORECASE)
"""Words of the same number, parted from the rest by a comma or the end of a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Twice:
    """A number written both ways."""

    start: int
    end: int
    words: Decimal
    figures: Decimal
    said: tuple[int, int]
    """Where the words stand."""
    written: tuple[int, int]
    """Where the figures stand, with their scale."""


def _find(paper: Paper) -> Iterator[Finding]:
    for twice in _twice(paper.document.text):
        if twice.words != twice.figures:
            yield _finding(paper, twice)


def _twice(text: str) -> Iterator[_Twice]:
    reached = 0
    matches = [
        match
        for bracket in _BRACKET.finditer(text)
        if _DIGIT.search(text, max(0, bracket.start() - FAR), bracket.end() + FAR)
        for shape in (_WORDED, _FIGURED)
        for match in shape.finditer(text, max(0, bracket.start() - FAR), bracket.end() + FAR)
    ]
    for match in sorted(matches, key=lambda m: m.start()):
        words = words_value(match["words"])
        if match.start() < reached or words is None or _is_no_repetition(text, match):
            continue
        reached = match.end()
        scale = (match["scale"] or "").lower()
        yield _Twice(
            start=match.start(), end=match.end(), words=Decimal(words),
            figures=Decimal(figures_value(match["figures"])) * _FACTOR.get(scale, 1),
            said=match.span("words"),
            written=(match.start("figures"), match.end("scale") if scale else match.end("figures")),
        )  # fmt: skip


def _is_no_repetition(text: str, match: re.Match[str]) -> bool:
    """Whether the bracket is a mark, a year or a fraction, or goes on to something else."""
    before = text[max(0, match.start() - 60) : match.start()]
    figures, words = match["figures"], match["words"].lower()
    scaled = words.startswith(("hundred", "thousand", "million", "billion", "trillion"))
    if scaled or _PART.search(before) or _GOES_ON.search(before):
        return True
    if match["sign"] or match["share"] or match["unit"] or match["scale"]:
        return bool(_TIME.search(match.group()))
    if len(figures) == 4 and figures[:2] in ("19", "20"):
        return True
    if len(figures) >= LARGE and re.match(r"\s{0,2}[.;,]", text[match.end() : match.end() + 3]):
        return False
    counted = _COUNTED if words in _MARKED else _ANYTHING
    return counted.match(text, match.end()) is None


LARGE = 3
"""Figures of which a number in brackets has so many that it is no mark."""
_MARKED = frozenset(("zero", "one", "two", "three"))
"""Words behind which a bracket is often the mark of an item."""
_TIME = re.compile(r"(?:years?|months?|days?|weeks?|quarters?)\s{0,3}\)\Z", re.IGNORECASE)
"""`$4,000,000 (two years)`: how long, and not how much."""
_ANYTHING = re.compile(r"[\s-]{1,3}[a-z]", re.IGNORECASE)
_COUNTED = re.compile(
    r"\s{0,3}[,-]?\s{0,3}(?:[a-z-]{2,16}\s{1,3}){0,2}?(?:days?|weeks?|months?|years?|hours?"
    r"|minutes?|"
    r"quarters?|anniversar|periods?|terms?|copies|units?|counterparts?|installments?|instalments?|"
    r"dollars?|euros?|per\s?cent|percent|%|shares?|times|members?|directors?|arbitrators?|users?|"
    r"persons?|individuals?|locations?|stores?|representatives?|employees?|seats?|licen[cs]es?|"
    r"part(?:y|ies)|consecutive|business|calendar|working|successive|additional|separate"
    r"|or\s{1,3}more|[a-z-]{2,16}(?:er|or|ee|ian|ist|ant|ent|man|sheet|room|hour|seat|item)s)",
    re.IGNORECASE,
)


def _finding(paper: Paper, twice: _Twice) -> Finding:
    text = paper.document.text
    said = " ".join(text[slice(*twice.said)].split())
    written = text[slice(*twice.written)]
    replacement = Replacement(
        start=twice.written[0], end=twice.written[1], words=_as_figures(twice.words)
    )
    edit = Edit(
        replacements=(replacement,),
        comment=f"The words prevail over the figures; please confirm that {said} is meant.",
    )
    place = paper.place(twice.start, twice.end)
    return found(
        RULE, [place], f"the words say `{said}` and the figures `{written}` in §{place.section}",
        witness=f"{said} = {_as_figures(twice.words)} ≠ {_as_figures(twice.figures)}",
        edit=edit, mend="make words and figures say the number that was agreed",
    )  # fmt: skip


def _as_figures(value: Decimal) -> str:
    return f"{value:,f}".removesuffix(".00")


RULE = Rule(
    id="F-010", family=Family.FORM, title="words against figures",
    severity=Severity.HIGH, explains=__doc__, find=_find,
)  # fmt: skip
