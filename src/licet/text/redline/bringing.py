# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What comes over from the new Word file: properties in the old file's terms, pictures, links."""

import hashlib
import posixpath
from copy import deepcopy

from lxml import etree

from licet.text.formats.docx_package import W, attribute
from licet.text.redline.atoms import Targets, instruction
from licet.text.redline.lists import Lists
from licet.text.redline.parts import OFFICE, Parts
from licet.text.redline.styles import Styles, value
from licet.text.redline.tree import MARKERS, names

__all__ = ["Bringer", "same_properties"]

_R = f"{{{OFFICE}}}"
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_OWN = names("rPr", "sectPr", "pPrChange")
_BEFORE_LIST = names("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr",
                     "widowControl")  # fmt: skip
_STYLED = {f"{W}pStyle": "pStyle", f"{W}rStyle": "rStyle", f"{W}tblStyle": "tblStyle"}
_SAID = ("paraId", "textId", "rsidR", "rsidRPr", "rsidRDefault", "rsidP", "rsidTr", "rsidDel",
         "rsidSect")  # fmt: skip


class Bringer:
    """Brings things over from the new file.

    Args:
        old: The file that takes them in.
        new: The file they come from.
    """

    def __init__(self, old: Parts, new: Parts) -> None:
        self.old, self.new = old, new
        self.styles = Styles(old, new)
        self.lists = Lists(old, new, self.styles)
        self.notes: dict[tuple[str, str, str], str] = {}
        """What stands for a note in comparing: by side, kind and id."""
        self._shapes = 0
        self._parts: dict[str, str] = {}
        self._links: dict[tuple[str, str, str], str] = {}

    def targets(self, side: str, part: str) -> Targets:
        """What links and notes in a part of the `old` or `new` file stand for, by content."""
        parts = self.old if side == "old" else self.new
        links = parts.links(part)

        def said(element: etree._Element) -> str:
            if element.tag in names("footnoteReference", "endnoteReference"):
                kind = f"{str(element.tag).removeprefix(W).removesuffix('Reference')}s"
                id_ = attribute(element, "id")
                return self.notes.get((side, kind, id_), f"{side} {id_}")
            told = [attribute(element, "anchor")]
            for key, used in element.attrib.items():
                link = links.get(str(used)) if str(key).startswith(_R) else None
                if link is not None and link.outside:
                    told.append(link.target.rstrip("/"))
                elif link is not None:
                    told.append(hashlib.sha256(parts.content(link.target)).hexdigest())
            return instruction(" ".join(filter(None, told)))

        return said

    def paragraph_properties(self, paragraph: etree._Element) -> list[etree._Element]:
        """A paragraph's properties in the old file's terms, its list said where its style lacks it.

        Without those of its mark, its section and its changes.
        """
        properties = paragraph.find(f"{W}pPr")
        made = [
            self.cleaned(deepcopy(c)) for c in properties if c.tag not in _OWN
        ] if properties is not None else []  # fmt: skip
        made = [c for c in made if c.tag != f"{W}pStyle" or attribute(c, "val")]
        style = next((attribute(c, "val") for c in made if c.tag == f"{W}pStyle"), "")
        number, level = self.lists.of_new(paragraph)
        wanted = (self.lists.number(number), level)
        given = self.lists.style_number(style or Styles.default(self.styles.before))
        own = next((c for c in made if c.tag == f"{W}numPr"), None)
        if own is not None:
            made.remove(own)
        if own is None and (wanted == given or wanted[0] == given[0] == "0"):
            return made
        return self.listed(made, [_numbered(*wanted)])

    def same_list(self, old: etree._Element, new: etree._Element) -> bool:
        """Whether two paragraphs stand in one list at one level, by themselves or their styles."""
        number, level = self.lists.of_new(new)
        mine = self.lists.of_old(old)
        found = self.lists.number(number)
        return mine == (found, level) or mine[0] == found == "0"

    @staticmethod
    def listed(properties: list[etree._Element], own: list[etree._Element]) -> list[etree._Element]:
        """Properties with a list among them, at its place."""
        place = sum(c.tag in _BEFORE_LIST for c in properties)
        return [*properties[:place], *own, *properties[place:]]

    def run_properties(self, run: etree._Element) -> etree._Element | None:
        """How a run looks, in the old file's terms."""
        properties = run.find(f"{W}rPr")
        if properties is None:
            return None
        made = self.cleaned(deepcopy(properties))
        for one in [c for c in made if c.tag in names("ins", "del", "rPrChange")]:
            made.remove(one)
        return made if len(made) else None

    def cleaned(self, element: etree._Element) -> etree._Element:
        """Without marks of saving, and with styles of the old file."""
        for one in list(element.iter()):
            for key in [k for k in one.attrib if str(k).rsplit("}", 1)[-1] in _SAID]:
                del one.attrib[key]
            if one.tag in _STYLED and attribute(one, "val"):
                found = self.styles.found(attribute(one, "val"))
                one.set(f"{W}val", found)
                above = one.getparent()
                if not found and above is not None:
                    above.remove(one)
        return element

    def copied(self, element: etree._Element, source: str, target: str) -> etree._Element:
        """A copy whose pictures and links work in a part of the old file.

        Args:
            element: An element of the new file.
            source: The part it stands in.
            target: The part of the old file that takes it.
        """
        made = self.cleaned(_copy(element))
        links = self.new.links(source)
        for one in list(made.iter()):
            for key, id_ in list(one.attrib.items()):
                if str(key).startswith(_R) and str(id_) in links:
                    one.set(key, self._linked(str(id_), source, target))
            if str(one.tag).endswith("}docPr"):  # shapes have numbers of their own
                one.set("id", str(self._shape()))
            if one.tag in (*MARKERS, f"{W}commentReference") and one is not made:
                one.getparent().remove(one)  # type: ignore[union-attr]
        return made

    def _shape(self) -> int:
        """A number that no shape of the old file has."""
        if not self._shapes:
            ids = (
                e.get("id") or "" for name in self.old.stories() for e in self.old.xml(name).iter()
                if str(e.tag).endswith("}docPr")
            )  # fmt: skip
            self._shapes = max((int(i) for i in ids if i.isdecimal()), default=0)
        self._shapes += 1
        return self._shapes

    def _linked(self, id_: str, source: str, target: str) -> str:
        """The id in `target` for what `source` refers to."""
        if (id_, source, target) not in self._links:
            link = self.new.links(source)[id_]
            goal = link.target if link.outside else self.part(link.target)
            self._links[id_, source, target] = self.old.link(
                target, link.kind, goal, outside=link.outside
            )
        return self._links[id_, source, target]

    def part(self, name: str) -> str:
        """A part brought over with all it refers to; its name in the old file."""
        if name in self._parts:
            return self._parts[name]
        stem, suffix = posixpath.splitext(posixpath.basename(name))
        folder = posixpath.basename(posixpath.dirname(name))
        inner = f"{folder}/{stem}" if folder and folder != "word" else stem
        content = self.new.content(name)
        made = self.old.add(inner, suffix, content, self.new.type_of(name))
        self._parts[name] = made
        for id_, link in self.new.links(name).items():
            goal = link.target if link.outside else self.part(link.target)
            got = self.old.link(made, link.kind, goal, outside=link.outside)
            for one in self.old.xml(made).iter():
                for key in [k for k, v in one.attrib.items() if str(k).startswith(_R) and v == id_]:
                    one.set(key, got)
            self.old.touch(made)
        return made


def _copy(element: etree._Element) -> etree._Element:
    """A copy in which prefixes named in attributes still mean something."""
    known = {prefix: uri for prefix, uri in element.nsmap.items() if prefix}
    holder = etree.Element("holder", nsmap=known)
    holder.append(deepcopy(element))
    copy = holder[0]
    for choice in [*copy.iter(f"{_COMPATIBLE}AlternateContent")]:
        if choice is copy:
            bare = etree.Element(choice.tag, nsmap=known)
        else:
            above = choice.getparent()
            bare = etree.Element(choice.tag, nsmap=known)
            above.replace(choice, bare)  # type: ignore[union-attr]
        for one in list(choice):
            bare.append(one)
        copy = bare if choice is copy else copy
    return copy


def _numbered(number: str, level: str) -> etree._Element:
    made = etree.Element(f"{W}numPr")
    etree.SubElement(made, f"{W}ilvl").set(f"{W}val", level)
    etree.SubElement(made, f"{W}numId").set(f"{W}val", number)
    return made


def same_properties(
    one: list[etree._Element], other: list[etree._Element], *, default: str = ""
) -> bool:
    """Whether two lists of properties say the same, the default style said or not."""
    told = [
        sorted(
            _said(c) for c in side
            if c.tag != f"{W}widowControl"
            and not (c.tag == f"{W}pStyle" and attribute(c, "val") == default)
        )
        for side in (one, other)
    ]  # fmt: skip
    return told[0] == told[1]


def _said(element: etree._Element) -> str:
    if element.tag == f"{W}numPr":  # a level that is not said is the first
        return f"numPr {value(element, 'ilvl') or '0'} {value(element, 'numId')}"
    told = []
    for one in element.iter():
        kept = sorted(
            (str(k), str(v).lower()) for k, v in one.attrib.items()
            if str(k).rsplit("}", 1)[-1] not in _SAID
        )  # fmt: skip
        told.append(f"{one.tag} {kept}")
    return "\n".join(told)
