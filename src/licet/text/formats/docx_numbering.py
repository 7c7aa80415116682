# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""List numbers as Word shows them: they are not in the text, they are counted.

Source: ECMA-376 part 1, 17.9 (numbering) and 17.7 (styles).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from licet.text.formats.docx_package import Package, W, attribute
from licet.text.formats.html import counted

__all__ = ["Numbering", "Style", "numbering_of", "styles_of"]

LEVELS = 9
CHAIN = 50
"""Styles a style may be based on, one upon the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """What a paragraph style says that matters here, with what it is based on."""

    name: str = ""
    outline: int = 0
    """Heading level from 1; 0 if it is no heading."""
    number: str = ""
    """Id of its list; empty if it has none."""
    level: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Level:
    start: int = 1
    format: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    suffix: str = "tab"
    style: str = ""


class Numbering:
    """The counters of a document's lists.

    Args:
        abstract: Levels of each abstract list.
        lists: For each list: its abstract list, levels it replaces, numbers it starts anew from.
    """

    def __init__(
        self,
        *,
        abstract: Mapping[str, Mapping[int, _Level]],
        lists: Mapping[str, tuple[str, Mapping[int, _Level], Mapping[int, int]]],
    ) -> None:
        self.abstract = abstract
        self.lists = lists
        self.counters: dict[str, list[int | None]] = {}
        self.begun: set[tuple[str, int]] = set()

    def level_of(self, number: str, style: str) -> int:
        """The level a style is linked to in a list; 0 if to none."""
        abstract = self.lists.get(number, ("", {}, {}))[0]
        levels = self.abstract.get(abstract, {})
        return next((n for n, level in levels.items() if style and level.style == style), 0)

    def next(self, number: str, level: int) -> str:
        """Count one paragraph, and give its label with what parts it from the words."""
        if number not in self.lists or not 0 <= level < LEVELS:
            return ""
        abstract, replaced, starts = self.lists[number]
        levels = {**self.abstract.get(abstract, {}), **replaced}
        here = levels.get(level)
        if here is None:
            return ""
        counters = self.counters.setdefault(abstract, [None] * LEVELS)
        if level in starts and (number, level) not in self.begun:
            counters[level] = None
        here_start = starts.get(level, here.start)
        self.begun.add((number, level))
        current = counters[level]
        counters[level] = here_start if current is None else current + 1
        for deeper in range(level + 1, LEVELS):
            restart = levels[deeper].restart if deeper in levels else None
            if restart is None or (restart > 0 and level < restart):
                counters[deeper] = None
        return _label(levels, counters, level)


def _label(levels: Mapping[int, _Level], counters: list[int | None], level: int) -> str:
    here = levels[level]
    if here.format == "bullet":
        return "• "

    def shown(match: re.Match[str]) -> str:
        at = int(match.group(1)) - 1
        counter = counters[at]
        other = levels.get(at, _Level())
        number = other.start if counter is None else counter
        return _figure(number, "decimal" if here.legal else other.format)

    text = re.sub(r"%([1-9])", shown, here.text).strip()
    return f"{text}{'' if here.suffix == 'nothing' or not text else ' '}"


def _figure(number: int, style: str) -> str:
    kinds = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
    if style in kinds:
        return counted(number, kinds[style])
    if style == "decimalZero":
        return f"{number:02d}"
    if style == "ordinal":
        tail = (
            "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        )
        return f"{number}{tail}"
    return "" if style == "none" else str(number)


def _value(parent: etree._Element | None, name: str) -> str:
    found = parent.find(W + name) if parent is not None else None
    return attribute(found, "val") if found is not None else ""


def _whole(text: str, otherwise: int) -> int:
    return int(text) if re.fullmatch(r"-?\d{1,6}", text) else otherwise


def styles_of(package: Package) -> tuple[Mapping[str, Style], str]:
    """Every paragraph style by its id, and the id of the default one."""
    raw = {
        attribute(style, "styleId"): style
        for part in package.parts.get("styles", ())
        for style in part.iter(f"{W}style")
        if attribute(style, "type") in ("paragraph", "numbering", "")
    }
    default = next((i for i, s in raw.items() if attribute(s, "default") in ("1", "true")), "")
    return {name: _style(raw, name) for name in raw}, default


def _style(raw: Mapping[str, etree._Element], name: str) -> Style:
    outline, number, level, title, seen = "", "", "", "", 0
    current = raw.get(name)
    while current is not None and seen < CHAIN:
        properties = current.find(f"{W}pPr")
        title = title or _value(current, "name")
        outline = outline or _value(properties, "outlineLvl")
        list_ = properties.find(f"{W}numPr") if properties is not None else None
        number = number or _value(list_, "numId")
        level = level or _value(list_, "ilvl")
        current, seen = raw.get(_value(current, "basedOn")), seen + 1
    depth = _whole(outline, LEVELS)
    if title.lower() == "title":
        depth = 0
    return Style(
        name=title, outline=depth + 1 if depth < LEVELS else 0, number=number,
        level=_whole(level, 0),
    )  # fmt: skip


def numbering_of(package: Package, styles: Mapping[str, Style]) -> Numbering:
    """The lists of a document, their counters at the beginning."""
    abstract: dict[str, Mapping[int, _Level]] = {}
    links: dict[str, str] = {}
    lists: dict[str, tuple[str, Mapping[int, _Level], Mapping[int, int]]] = {}
    for part in package.parts.get("numbering", ()):
        for item in part.iter(f"{W}abstractNum"):
            name = attribute(item, "abstractNumId")
            abstract[name] = dict(map(_level, item.iter(f"{W}lvl")))
            links[name] = _value(item, "numStyleLink")
        for item in part.iter(f"{W}num"):
            lists[attribute(item, "numId")] = _list(item)
    for name, style in links.items():  # a list that only points to a style's list
        target = lists.get(styles[style].number) if style in styles else None
        if target is not None and not abstract[name]:
            abstract[name] = abstract.get(target[0], {})
    return Numbering(abstract=abstract, lists=lists)


def _list(item: etree._Element) -> tuple[str, Mapping[int, _Level], Mapping[int, int]]:
    replaced: dict[int, _Level] = {}
    starts: dict[int, int] = {}
    for override in item.iter(f"{W}lvlOverride"):
        at = _whole(attribute(override, "ilvl"), 0)
        level = override.find(f"{W}lvl")
        if level is not None:
            replaced[at] = _level(level)[1]
        if start := _value(override, "startOverride"):
            starts[at] = _whole(start, 1)
    return _value(item, "abstractNumId"), replaced, starts


def _level(item: etree._Element) -> tuple[int, _Level]:
    restart = _value(item, "lvlRestart")
    legal = item.find(f"{W}isLgl")
    return _whole(attribute(item, "ilvl"), 0), _Level(
        start=_whole(_value(item, "start"), 1),
        format=_value(item, "numFmt") or "decimal",
        text=_value(item, "lvlText"),
        restart=_whole(restart, 0) if restart else None,
        legal=legal is not None and attribute(legal, "val") not in ("0", "false"),
        suffix=_value(item, "suff") or "tab",
        style=_value(item, "pStyle"),
    )
