# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers as contracts write them: in figures, in words, or in both."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby
from operator import itemgetter

__all__ = ["FIGURES", "WORDS", "Count", "figures_value", "find_counts", "words_value"]

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_UNITS = {word: number for number, word in enumerate(_SMALL)}
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_SCALES = {
    "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
}  # fmt: skip


def _either(words: Iterable[str]) -> str:
    """One of some words, the longest that fits; each first letter is tried but once."""
    some = sorted(words, key=lambda word: (word[0], -len(word)))
    ends = ((first, "|".join(w[1:] for w in same)) for first, same in groupby(some, itemgetter(0)))
    told = "|".join(f"{first}(?:{rest})" for first, rest in ends)
    return f"(?=[{''.join(sorted({word[0] for word in some}))}])(?:{told})"


_WORD = _either((*_UNITS, *_TENS, "hundred", *_SCALES))

FIGURES = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,6}(?:\.[0-9]{1,9})?|[0-9]{1,18}(?:\.[0-9]{1,9})?)(?![0-9])"
"""A number in figures, with or without thousands separators."""

WORDS = rf"{_WORD}(?:[\s-]{{1,4}}(?:and[\s-]{{1,4}})?{_WORD}){{0,20}}(?![a-z])"
"""A number in words, `one hundred and fifty thousand`."""

_NUMBER = re.compile(
    rf"""(?:(?<![a-z])(?P<words>{WORDS})(?:\s{{0,3}}\(\s{{0,2}}(?P<figures2>{FIGURES})\s{{0,2}}\))?
      |(?<![0-9.,])(?P<figures>{FIGURES})(?:\s{{0,3}}\(\s{{0,2}}(?P<words2>{WORDS})\s{{0,2}}\))?)
      (?:[\s-]{{1,3}}(?P<scale>hundred|thousand|million|billion|trillion)(?![a-z]))?""",
    re.IGNORECASE | re.VERBOSE,
)
_TOKEN = re.compile(r"[a-z]+", re.IGNORECASE)
_FRACTION = re.compile(
    r"[\s-]{1,3}(?:half|halves|thirds?|quarters?|fourths?|another)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A number, and both ways in which it was written."""

    start: int
    end: int
    value: int | Decimal
    """From the words where there are words: they prevail over the figures."""
    words: int | None = None
    """What the words say, `None` if there are none."""
    figures: int | Decimal | None = None
    """What the figures say, `None` if there are none."""

    @property
    def agrees(self) -> bool:
        """Whether words and figures say the same, or only one of them is there."""
        return self.words is None or self.figures is None or self.words == self.figures


def figures_value(text: str) -> int | Decimal:
    """The value of figures: whole ones as `int`.

    >>> figures_value("1,000,000")
    1000000
    """
    plain = text.replace(",", "")
    return Decimal(plain) if "." in plain else int(plain)


def words_value(text: str) -> int | None:
    """The value of words; `None` where they are no single number, as in `one two`.

    >>> words_value("one hundred and fifty thousand")
    150000
    """
    total = group = 0
    last = ""
    for word in (w.lower() for w in _TOKEN.findall(text)):
        if word == "and":
            if last != "hundred" and last not in _SCALES:
                return None
        elif not _follows(word, group):
            return None
        elif word in _SCALES:
            total += (group or 1) * _SCALES[word]
            group = 0
        elif word == "hundred":
            group = (group or 1) * 100
        else:
            group += _UNITS.get(word, _TENS.get(word, 0))
        last = word
    return total + group


def _follows(word: str, group: int) -> bool:
    """Whether a word can stand after the words whose value below a thousand is `group`."""
    if word in _SCALES:
        return True
    if word == "hundred":
        return group < 100
    if word in _TENS or _UNITS[word] > 9:
        return group % 100 == 0
    return group % 10 == 0 and group % 100 != 10


def numbers(text: str) -> Iterator[Count]:
    """Every number, also those glued to letters or signs such as `$20` and `v2`."""
    for match in _NUMBER.finditer(text):
        yield from _counted(match, text)


def number_at(text: str, position: int) -> Count | None:
    """The number that begins at `position`, if one does."""
    match = _NUMBER.match(text, position)
    return next(_counted(match, text), None) if match else None


def _counted(match: re.Match[str], text: str) -> Iterator[Count]:
    said = match["words"] or match["words2"]
    written = match["figures"] or match["figures2"]
    words = words_value(said) if said else None
    if said and words is None:
        yield from _apart(match, text)
        return
    factor = _SCALES.get((match["scale"] or "").lower(), 100 if match["scale"] else 1)
    figures = figures_value(written) if written else None
    words = None if words is None else words * factor
    figures = None if figures is None else figures * factor
    value = words if words is not None else figures
    if value is not None:
        yield Count(start=match.start(), end=match.end(), value=value, words=words, figures=figures)


def _apart(match: re.Match[str], text: str) -> Iterator[Count]:
    """Words that are several numbers, each on its own: `one or two`, `one two`."""
    group = "words" if match["words"] else "words2"
    if match["figures"]:
        yield Count(
            start=match.start("figures"), end=match.end("figures"),
            value=figures_value(match["figures"]), figures=figures_value(match["figures"]),
        )  # fmt: skip
    begin: int | None = None
    end = match.start(group)
    for token in _TOKEN.finditer(text, *match.span(group)):
        if token.group().lower() == "and":
            continue
        if begin is not None and words_value(text[begin : token.end()]) is None:
            yield _spelled(text, begin, end)
            begin = None
        begin = token.start() if begin is None else begin
        end = token.end()
    if begin is not None:
        yield _spelled(text, begin, end)


def _spelled(text: str, start: int, end: int) -> Count:
    value = words_value(text[start:end]) or 0
    return Count(start=start, end=end, value=value, words=value)


def find_counts(text: str) -> tuple[Count, ...]:
    """Every number in figures, in words, or in both.

    Numbers inside a word or a longer figure (`v2`, `4.2.1`) and fractions (`one half`) are
    left out.

    >>> [c.value for c in find_counts("seven hundred (700) million users, thirty days, 2M calls")]
    [700000000, 30, 2000000]
    """
    scaled = (_scaled(text, count) for count in numbers(text))
    return tuple(count for count in scaled if _stands_alone(text, count))


_SUFFIX = re.compile(r"(?:k|m|mn|bn|b)(?![a-z0-9])", re.IGNORECASE)
_THOUSANDS = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9}


def _scaled(text: str, count: Count) -> Count:
    """A count with the letter that multiplies it: `500M`, `30k`."""
    suffix = _SUFFIX.match(text, count.end)
    if suffix is None or count.words is not None or not text[count.end - 1].isdigit():
        return count
    value = count.value * _THOUSANDS[suffix.group().lower()]
    return replace(count, end=suffix.end(), value=value, figures=value)


def _stands_alone(text: str, count: Count) -> bool:
    before = text[count.start - 1] if count.start else " "
    after = text[count.end] if count.end < len(text) else " "
    if before.isalnum() or after.isalpha():
        return False
    if after == "." and text[count.end + 1 : count.end + 2].isdigit():
        return False
    if count.words is not None and text[max(0, count.start - 3) : count.start].lower() == "no ":
        return False
    return not (count.words is not None and _FRACTION.match(text, count.end))
