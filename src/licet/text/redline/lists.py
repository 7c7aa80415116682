# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which list of one Word file is which of another: by the paragraphs both have, then by looks.

Source: ECMA-376 part 1, 17.9 (numbering): lists of one abstract list count on together.
"""

from collections import Counter
from copy import deepcopy

from lxml import etree

from licet.text.formats.docx_package import W, attribute
from licet.text.redline.parts import Parts
from licet.text.redline.styles import Styles, value
from licet.text.redline.tree import names

__all__ = ["Lists"]

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
_LOOKS = names("start", "numFmt", "lvlRestart", "isLgl", "suff", "lvlText")


class Lists:
    """The lists of both files.

    Args:
        old: The file that takes paragraphs in.
        new: The file they come from.
        styles: Its styles.
    """

    def __init__(self, old: Parts, new: Parts, styles: Styles) -> None:
        self._old, self._new, self._styles = old, new, styles
        self._before, self._after = _Side(old), _Side(new)
        self._votes: Counter[tuple[str, str]] = Counter()
        self._found: dict[str, str] | None = None
        self._abstract: dict[str, str] = {}

    def vote(self, old: etree._Element, new: etree._Element) -> None:
        """Two paragraphs are the same: so are their lists."""
        one, other = self.of_old(old)[0], self.of_new(new)[0]
        if one in self._before.lists and other in self._after.lists:
            self._votes[one, other] += 1

    def of_old(self, paragraph: etree._Element) -> tuple[str, str]:
        """List and level of a paragraph of the old file."""
        return self._before.of(paragraph, self._styles.before)

    def of_new(self, paragraph: etree._Element) -> tuple[str, str]:
        """List and level of a paragraph of the new file."""
        return self._after.of(paragraph, self._styles.after)

    def style_number(self, style: str) -> tuple[str, str]:
        """List and level that a style of the old file gives."""
        return self._before.of_style(style, self._styles.before)

    def number(self, new: str) -> str:
        """The old file's list for one of the new file's, brought over if it has none."""
        if self._found is None:
            self._found = self._elected()
        if new in ("", "0") or new not in self._after.lists:
            return "0"
        if new not in self._found:
            self._found[new] = self._alike(new) or self._brought(new)
        return self._found[new]

    def _elected(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for (old, new), _ in sorted(self._votes.items(), key=lambda v: (-v[1], v[0])):
            if new not in found and old not in found.values():
                found[new] = old
                self._abstract.setdefault(
                    self._after.abstract_of(new), self._before.abstract_of(old)
                )
        return found

    def _alike(self, new: str) -> str:
        """A list that nobody claimed, and that counts as this one does."""
        taken = set((self._found or {}).values())
        wanted = self._abstract.get(self._after.abstract_of(new))
        free = [n for n in self._before.lists if n not in taken]
        for old in sorted(free, key=lambda n: (n != new, len(n), n)):
            same = wanted is None or self._before.abstract_of(old) == wanted
            if same and self._before.looks(old) == self._after.looks(new):
                self._abstract.setdefault(
                    self._after.abstract_of(new), self._before.abstract_of(old)
                )
                return old
        return ""

    def _brought(self, new: str) -> str:
        """The list with its definition, brought over."""
        root = self._numbering()
        abstract = self._after.abstract_of(new)
        if abstract not in self._abstract:
            self._abstract[abstract] = self._definition(root, abstract)
        made = deepcopy(self._after.lists[new])
        number = str(1 + max((int(n) for n in self._before.lists if n.isdecimal()), default=0))
        made.set(f"{W}numId", number)
        link = made.find(f"{W}abstractNumId")
        if link is not None:
            link.set(f"{W}val", self._abstract[abstract])
        self._restyled(made)
        after = root.findall(f"{W}num")
        place = root.index(after[-1]) + 1 if after else len(root.findall(f"{W}abstractNum"))
        root.insert(place, made)
        self._before.lists[number] = made
        return number

    def _definition(self, root: etree._Element, abstract: str) -> str:
        """A copy of an abstract list; its id."""
        source = self._after.definition(abstract)
        had = [attribute(a, "abstractNumId") for a in root.iter(f"{W}abstractNum")]
        id_ = str(1 + max((int(n) for n in had if n.isdecimal()), default=-1))
        made = deepcopy(source) if source is not None else etree.Element(f"{W}abstractNum")
        made.set(f"{W}abstractNumId", id_)
        for name in ("nsid", "styleLink", "numStyleLink"):
            for one in made.findall(W + name):
                made.remove(one)
        self._restyled(made)
        last = [i for i, c in enumerate(root) if c.tag in names("abstractNum", "numPicBullet")]
        root.insert(last[-1] + 1 if last else 0, made)
        self._before.abstracts[id_] = made
        return id_

    def _restyled(self, made: etree._Element) -> None:
        """Its levels are linked to no style: those of the old file have lists of their own."""
        for level in made.iter(f"{W}lvl"):
            for one in (*level.findall(f"{W}pStyle"), *level.findall(f"{W}lvlPicBulletId")):
                level.remove(one)

    def _numbering(self) -> etree._Element:
        names_ = self._old.linked(self._old.main, "numbering")
        if not names_:
            empty = etree.tostring(etree.Element(f"{W}numbering", nsmap={"w": W[1:-1]}))
            names_ = [self._old.add("numbering", ".xml", empty, _TYPE)]
            self._old.link(self._old.main, "numbering", names_[0])
        self._old.touch(names_[0])
        return self._old.xml(names_[0])


class _Side:
    """The lists of one file."""

    def __init__(self, parts: Parts) -> None:
        roots = [parts.xml(n) for n in parts.linked(parts.main, "numbering")]
        self.lists = {attribute(n, "numId"): n for r in roots for n in r.iter(f"{W}num")}
        self.abstracts = {
            attribute(a, "abstractNumId"): a for r in roots for a in r.iter(f"{W}abstractNum")
        }

    def abstract_of(self, number: str) -> str:
        """Id of the abstract list that a list counts by."""
        list_ = self.lists.get(number)
        return value(list_, "abstractNumId") if list_ is not None else ""

    def definition(self, abstract: str) -> etree._Element | None:
        """An abstract list, or the one it only points to."""
        found = self.abstracts.get(abstract)
        link = value(found, "numStyleLink") if found is not None else ""
        if not link:
            return found
        linked = (a for a in self.abstracts.values() if value(a, "styleLink") == link)
        return next(linked, found)

    def looks(self, number: str) -> str:
        """How a list counts and what it shows."""
        told = []
        for part in (self.definition(self.abstract_of(number)), self.lists.get(number)):
            for level in part.iter(f"{W}lvl", f"{W}lvlOverride") if part is not None else ():
                shown = [(c.tag, attribute(c, "val")) for c in level if c.tag in _LOOKS]
                starts = value(level, "startOverride")
                told.append(f"{level.tag} {attribute(level, 'ilvl')} {shown} {starts}")
        return "\n".join(told)

    def of(self, paragraph: etree._Element, styles: dict[str, etree._Element]) -> tuple[str, str]:
        """List and level of a paragraph, its own or its style's; no list is `0`."""
        properties = paragraph.find(f"{W}pPr")
        style = value(properties, "pStyle") or Styles.default(styles)
        number, level = self.of_style(style, styles)
        own = properties.find(f"{W}numPr") if properties is not None else None
        if own is not None:
            number = value(own, "numId") or number
            level = value(own, "ilvl") or level
        return (number, level) if number in self.lists else ("0", "0")

    def of_style(self, style: str, styles: dict[str, etree._Element]) -> tuple[str, str]:
        """List and level of a style and what it is based on."""
        number, level = "", ""
        for name in Styles.chain(styles, style):
            properties = styles[name].find(f"{W}pPr")
            own = properties.find(f"{W}numPr") if properties is not None else None
            number = number or value(own, "numId")
            level = level or value(own, "ilvl")
        if number in self.lists and not level:
            definition = self.definition(self.abstract_of(number))
            for one in definition.iter(f"{W}lvl") if definition is not None else ():
                if style and value(one, "pStyle") == style:
                    level = attribute(one, "ilvl")
        return (number, level or "0") if number in self.lists else ("0", "0")
