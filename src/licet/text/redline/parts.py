# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The parts of a Word file while it is worked on: parsed when asked for, written where touched.

Source: ECMA-376 part 2 (packages): relationships, content types.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from licet.terms import UnreadableError
from licet.text.formats.docx_package import open_package, unpacked
from licet.text.limits import Limits
from licet.text.redline.archive import rewritten
from licet.text.redline.tree import OURS

__all__ = ["NOTES", "Link", "Parts"]

NOTES = ("footnotes", "endnotes")
_STORIES = ("header", "footer", "footnotes", "endnotes")
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What a part refers to."""

    kind: str
    """Last part of the kind's address, such as `image`."""
    target: str
    """Name of a part, or an address outside the file."""
    outside: bool


class Parts:
    """A Word file being worked on.

    Args:
        data: Its bytes.
        limits: What is refused as too large.

    Raises:
        UnreadableError: It is damaged, locked, too large, or in the strict form of the standard.
    """

    def __init__(self, data: bytes, *, limits: Limits) -> None:
        package = open_package(data, limits=limits)
        if package.strict:
            raise UnreadableError(
                "the Word file is saved in the strict form of the standard, which cannot be marked",
                hint="save it as an ordinary .docx",
            )
        self.main = package.main
        self.limits = limits
        self._data = data
        with unpacked(data) as archive:
            self._raw = {e.filename: e for e in archive.infolist()}
            if sum(e.file_size for e in self._raw.values()) > limits.unpacked:
                raise UnreadableError(
                    f"the Word file unpacks to more than {limits.unpacked:,} bytes"
                )
        self._trees: dict[str, etree._Element] = {self.main: _root(package.body)}
        self._made: dict[str, bytes] = {}
        self._links: dict[str, dict[str, Link]] = {}
        self._touched: set[str] = set()

    @property
    def root(self) -> etree._Element:
        """The main part."""
        return self._trees[self.main]

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return name in self._raw or name in self._made or name in self._trees

    def content(self, name: str) -> bytes:
        """The bytes of a part as they came; none if there is no such part."""
        if name in self._made:
            return self._made[name]
        if name not in self._raw:
            return b""
        with unpacked(self._data) as archive:
            return archive.read(name)

    def xml(self, name: str) -> etree._Element:
        """A part as XML; changes to it are written once it is touched.

        Raises:
            UnreadableError: It is no XML, or declares entities.
        """
        if name not in self._trees:
            data = self.content(name)
            if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data:
                raise UnreadableError("the Word file declares entities, which none does")
            parser = etree.XMLParser(
                resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True,
                remove_pis=True,
            )  # fmt: skip
            try:
                self._trees[name] = etree.fromstring(data, parser)
            except etree.XMLSyntaxError as error:
                raise UnreadableError(
                    f"the part `{name[:80]}` of the Word file is not XML",
                    hint="open it in Word and save it again",
                ) from error
        return self._trees[name]

    def touch(self, name: str) -> None:
        """Have a part written as it is now."""
        self._touched.add(name)

    def links(self, name: str) -> dict[str, Link]:
        """What a part refers to, by the id it uses."""
        if name in self._links:
            return self._links[name]
        folder = posixpath.dirname(name)
        found: dict[str, Link] = {}
        for link in self.xml(_links_of(name)) if self.has(_links_of(name)) else ():
            target, outside = link.get("Target") or "", link.get("TargetMode") == "External"
            if not outside:
                whole = target[1:] if target.startswith("/") else posixpath.join(folder, target)
                target = posixpath.normpath(whole)
            kind = (link.get("Type") or "").rsplit("/", 1)[-1]
            found[link.get("Id") or ""] = Link(kind=kind, target=target, outside=outside)
        self._links[name] = found
        return found

    def linked(self, name: str, kind: str) -> list[str]:
        """Names of the parts of a kind that a part refers to and that are there."""
        found = (x.target for x in self.links(name).values() if x.kind == kind and not x.outside)
        return [n for n in dict.fromkeys(found) if self.has(n)]

    def stories(self) -> list[str]:
        """The parts that hold words: the main one, headers, footers, notes."""
        others = (n for kind in _STORIES for n in self.linked(self.main, kind))
        return [self.main, *others]

    def type_of(self, name: str) -> str:
        """The content type of a part."""
        fallback = ""
        for entry in self.xml("[Content_Types].xml"):
            if (entry.get("PartName") or "").lower() == f"/{name}".lower():
                return entry.get("ContentType") or ""
            suffix = posixpath.splitext(name)[1][1:].lower()
            if (entry.get("Extension") or "").lower() == suffix:
                fallback = entry.get("ContentType") or ""
        return fallback

    def add(self, stem: str, suffix: str, content: bytes, type_: str) -> str:
        """Put a new part beside the main one; its name."""
        folder = posixpath.dirname(self.main)
        name = next(n for n in _tried(posixpath.join(folder, stem), suffix) if not self.has(n))
        self._made[name] = content
        types = self.xml("[Content_Types].xml")
        entry = etree.SubElement(types, f"{{{_TYPES}}}Override")
        entry.set("PartName", f"/{name}")
        entry.set("ContentType", type_)
        self.touch("[Content_Types].xml")
        return name

    def link(self, source: str, kind: str, target: str, *, outside: bool = False) -> str:
        """Let a part refer to something; the id to use."""
        name = _links_of(source)
        if not self.has(name):
            self._made[name] = f'<Relationships xmlns="{_LINKS}"/>'.encode()
        links = self.xml(name)
        used = {link.get("Id") for link in links}
        free = next(i for n in range(1, len(used) + 2) if (i := f"rIdL{n}") not in used)
        made = etree.SubElement(links, f"{{{_LINKS}}}Relationship")
        made.set("Id", free)
        made.set("Type", kind if "://" in kind else f"{OFFICE}/{kind}")
        made.set("Target", target if outside else f"/{target}")
        if outside:
            made.set("TargetMode", "External")
        self.touch(name)
        self._links.pop(source, None)
        return free

    def saved(self) -> bytes:
        """The file with what was touched and added; the same steps give the same bytes.

        Raises:
            UnreadableError: A part that was not touched is damaged.
        """
        parts = dict(self._made)
        for name in sorted(self._touched):
            tree = self.xml(name)
            for element in tree.iter():
                for key in [k for k in element.attrib if str(k).startswith(OURS)]:
                    del element.attrib[key]
            etree.cleanup_namespaces(tree, keep_ns_prefixes=_prefixes(tree))
            parts[name] = etree.tostring(
                tree.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True
            )
        return rewritten(self._data, parts, limits=self.limits)


def _root(body: etree._Element) -> etree._Element:
    return body.getroottree().getroot()


def _links_of(name: str) -> str:
    folder, base = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{base}.rels")


def _tried(stem: str, suffix: str) -> Iterator[str]:
    yield f"{stem}{suffix}"
    number = 1
    while True:
        yield f"{stem}{number}{suffix}"
        number += 1


def _prefixes(tree: etree._Element) -> list[str]:
    """Prefixes that attributes name, such as those a reader may ignore."""
    found: set[str] = set()
    for element in tree.iter():
        for key, value in element.attrib.items():
            if str(key).endswith("}Ignorable") or key == "Requires":
                found |= set(re.findall(r"[\w.-]+", str(value)))
        found |= {p for p in element.nsmap if p} if element.getparent() is None else set()
    return sorted(found)
