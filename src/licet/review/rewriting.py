# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Write another number in the way a text writes its numbers: `thirty (30) days`, `30 days`."""

import re

__all__ = ["number_in_words", "rewritten_length", "rewritten_percentage", "with_article"]

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_UNIT = re.compile(
    r"(?P<join>[\s-]*)(?P<kind>(?:business|working|calendar|banking|consecutive)[\s-]+)?"
    r"(?P<unit>hour|day|week|month|quarter|year)(?P<plural>s?)(?P<owned>['’]?s?)\Z",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"\d[\d.,]*\d|\d")
_SIZES = {
    "days": {"day": 1, "week": 7}, "months": {"month": 1, "year": 12},
    "hours": {"hour": 1, "day": 24},
}  # fmt: skip
"""How many of a field's unit one of the text's unit has, where it can be counted exactly."""


def number_in_words(number: int) -> str:
    """A whole number below a thousand in words.

    >>> number_in_words(180)
    'one hundred and eighty'
    """
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens - 2] + (f"-{_SMALL[ones]}" if ones else "")
    hundreds, rest = divmod(number, 100)
    return f"{_SMALL[hundreds]} hundred" + (f" and {number_in_words(rest)}" if rest else "")


def rewritten_length(quote: str, number: int, *, type_: str) -> str:
    """The length of time `number`, written as `quote` is.

    Args:
        quote: The words that stand there.
        number: The new length, in the unit of the field.
        type_: `days`, `months` or `hours`.

    >>> rewritten_length("sixty (60) days", 30, type_="days")
    'thirty (30) days'
    """
    match = _UNIT.search(quote)
    shown = quote[: match.start()] if match else quote
    sizes = _SIZES[type_]
    unit = match["unit"].lower() if match else ""
    kind = match["kind"] or "" if match else ""
    size = sizes.get(unit, 0) if not kind else 0
    if not size or number % size:
        unit, size, kind = type_.removesuffix("s"), 1, ""
    count = number // size
    join = match["join"] or " " if match else " "
    hyphen = join == "-"
    plural = "" if count == 1 or hyphen else "s"
    owned = ("’" if "’" in quote else "'") if match and re.search(r"['’]", match["owned"]) else ""
    if owned and not plural:
        owned += "s"
    return f"{_as_shown(shown, count)}{join}{unit}{plural}{owned}"


def rewritten_percentage(quote: str, value: float) -> str:
    """The share `value`, in per cent, written as `quote` is.

    >>> rewritten_percentage("five percent (5%)", 3)
    'three percent (3%)'
    """
    figures = f"{value:g}"
    if not re.search(r"[A-Za-z]{3,}.*\d", quote):
        return (
            re.sub(r"\d[\d.,]*\d|\d", figures, quote, count=1) if _digits(quote) else f"{figures}%"
        )
    if value != int(value):
        return f"{figures}%"
    return f"{number_in_words(int(value))} percent ({figures}%)"


def with_article(before: str, words: str) -> tuple[int, str]:
    """How many characters before the words to take along, and the words with `a` or `an`.

    >>> with_article("grants an ", "non-exclusive")
    (3, 'a non-exclusive')
    """
    match = re.search(r"\b(an?)(\s+)\Z", before, re.IGNORECASE)
    if match is None:
        return 0, words
    article = "an" if words[:1].lower() in "aeiou" else "a"
    if match[1][0].isupper():
        article = article.capitalize()
    return len(match.group()), f"{article}{match[2]}{words}"


def _digits(words: str) -> bool:
    return any(character.isdigit() for character in words)


def _as_shown(shown: str, number: int) -> str:
    """In words and figures, in figures, or in words."""
    if number > 999 or (_digits(shown) and not re.search(r"[A-Za-z]", shown)):
        return str(number)
    words = number_in_words(number)
    if shown[:1].isupper():
        words = words.capitalize()
    return f"{words} ({number})" if _digits(shown) else words
