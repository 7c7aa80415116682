# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which comment of a Word file answers which, and which are done with.

Source: MS-DOCX 2.5.1 (commentsEx): a comment is known there by the `paraId` of its last paragraph.
"""

from collections.abc import Iterator

from lxml import etree

from licet.text.formats.docx_package import W
from licet.text.redline.parts import Parts

__all__ = ["Threads"]

_PARA = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
_EX = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_KIND = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"
_FIRST = 0x10000000
"""Numbers of paragraphs have eight digits in Word, and are below 0x80000000."""


class Threads:
    """Answers brought over with their comments.

    Args:
        old: The file that takes them in.
        new: The file they come from.
        part: The comments of the old file.
    """

    def __init__(self, old: Parts, new: Parts, part: str) -> None:
        self._old, self._part = old, part
        self._theirs = {e.get(f"{_EX}paraId") or "": e for e in _entries(new)}
        self._by_para: dict[str, etree._Element] = {}
        """Comments of the old file, by the paragraph of their counterparts."""
        self._used: set[str] = set()

    def pair(self, theirs: etree._Element, mine: etree._Element) -> None:
        """Say which comment of the old file is which of the new one."""
        if para := _para(theirs):
            self._by_para[para] = mine

    def bring(self, theirs: etree._Element) -> None:
        """Say in the old file what the new one says of a comment, once all are paired."""
        entry = self._theirs.get(_para(theirs))
        if entry is None:
            return
        above = self._by_para.get(entry.get(f"{_EX}paraIdParent") or "")
        done = entry.get(f"{_EX}done") or "0"
        if above is None and done == "0":
            return
        made = self._entry(self._by_para[_para(theirs)])
        made.set(f"{_EX}done", done)
        if above is not None:
            made.set(f"{_EX}paraIdParent", self._entry(above).get(f"{_EX}paraId") or "")

    def _entry(self, comment: etree._Element) -> etree._Element:
        """What is said of a comment of the old file, made if nothing is."""
        para = _para(comment)
        found = next(
            (e for e in _entries(self._old) if para and e.get(f"{_EX}paraId") == para), None
        )
        if found is not None:
            return found
        part = self._extended()
        made = etree.SubElement(self._old.xml(part), f"{_EX}commentEx")
        made.set(f"{_EX}paraId", para or self._named(comment))
        made.set(f"{_EX}done", "0")
        self._old.touch(part)
        return made

    def _named(self, comment: etree._Element) -> str:
        """Give a comment's last paragraph a number that no other has."""
        if not self._used:
            roots = [self._old.xml(n) for n in (*self._old.stories(), self._part)]
            self._used = {p.get(_PARA) or "" for r in roots for p in r.iter(f"{W}p", f"{W}tr")}
        para = next(n for k in range(len(self._used) + 1)
                    if (n := f"{_FIRST + k:08X}") not in self._used)  # fmt: skip
        self._used.add(para)
        last = [*comment.iter(f"{W}p")] or [etree.SubElement(comment, f"{W}p")]
        last[-1].set(_PARA, para)
        return para

    def _extended(self) -> str:
        had = self._old.linked(self._old.main, "commentsExtended")
        if had:
            return had[0]
        root = etree.Element(f"{_EX}commentsEx", nsmap={"w15": _EX[1:-1]})
        made = self._old.add("commentsExtended", ".xml", etree.tostring(root), _TYPE)
        self._old.link(self._old.main, _KIND, made)
        return made


def _entries(parts: Parts) -> Iterator[etree._Element]:
    for name in parts.linked(parts.main, "commentsExtended"):
        yield from parts.xml(name).iter(f"{_EX}commentEx")


def _para(comment: etree._Element) -> str:
    paragraphs = [*comment.iter(f"{W}p")]
    return paragraphs[-1].get(_PARA) or "" if paragraphs else ""
