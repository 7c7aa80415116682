# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which style of one Word file is which of another: by name; one that is missing is brought.

Source: ECMA-376 part 1, 17.7 (styles): ids are the file's own, names are what people see.
"""

from collections.abc import Iterator, Mapping
from copy import deepcopy

from lxml import etree

from licet.text.formats.docx_package import W, attribute
from licet.text.redline.parts import Parts
from licet.text.redline.tree import names

__all__ = ["Styles", "value"]

_DEPTH = 50


def value(element: etree._Element | None, name: str) -> str:
    """The `w:val` of a child; empty if there is none."""
    found = element.find(W + name) if element is not None else None
    return attribute(found, "val") if found is not None else ""


class Styles:
    """The styles of both files.

    Args:
        old: The file that takes paragraphs in.
        new: The file they come from.
    """

    def __init__(self, old: Parts, new: Parts) -> None:
        self._old, self._new = old, new
        self.before = _styles(old)
        self.after = _styles(new)
        self._found: dict[str, str] = {}
        self._names = {_key(s): i for i, s in reversed(self.before.items())}

    @staticmethod
    def default(styles: Mapping[str, etree._Element]) -> str:
        """Id of the style of paragraphs that name none."""
        return next(
            (i for i, s in styles.items()
             if attribute(s, "default") in ("1", "true") and attribute(s, "type") == "paragraph"),
            "",
        )  # fmt: skip

    @staticmethod
    def chain(styles: Mapping[str, etree._Element], style: str) -> Iterator[str]:
        """A style and what it is based on, nearest first."""
        for _ in range(_DEPTH):
            if style not in styles:
                return
            yield style
            style = value(styles[style], "basedOn")

    def found(self, new: str) -> str:
        """Id in the old file of a style of the new one; empty if the new one lacks it, too."""
        if new in self._found:
            return self._found[new]
        style = self.after.get(new)
        if style is None:
            return ""
        self._found[new] = self._names.get(_key(style), "")
        if not self._found[new]:
            self._found[new] = self._brought(new, style)
        return self._found[new]

    def _brought(self, new: str, style: etree._Element) -> str:
        parts = self._old.linked(self._old.main, "styles")
        if not parts:
            return ""
        id_ = new
        while id_ in self.before:
            id_ += "x"
        self._found[new] = id_
        made = _free(style, id_)
        based = made.find(f"{W}basedOn")
        if based is not None:
            base = self.found(attribute(based, "val"))
            if base:
                based.set(f"{W}val", base)
            else:
                made.remove(based)
        self._old.xml(parts[0]).append(made)
        self._old.touch(parts[0])
        self.before[id_] = made
        return id_


def _free(style: etree._Element, id_: str) -> etree._Element:
    """A copy of a style that hangs on nothing but what it is based on."""
    made = deepcopy(style)
    made.set(f"{W}styleId", id_)
    for one in made.findall(f"{W}link") + made.findall(f"{W}next"):
        made.remove(one)
    if f"{W}default" in made.attrib:
        del made.attrib[f"{W}default"]
    for properties in made.findall(f"{W}pPr"):  # its list is told by each paragraph
        for one in properties.findall(f"{W}numPr"):
            properties.remove(one)
    return made


def _styles(parts: Parts) -> dict[str, etree._Element]:
    found = {}
    for name in parts.linked(parts.main, "styles"):
        for style in parts.xml(name).iter(*names("style")):
            found[attribute(style, "styleId")] = style
    return found


def _key(style: etree._Element) -> tuple[str, str]:
    return attribute(style, "type"), value(style, "name").lower()
