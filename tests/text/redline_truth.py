# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a Word file says, read without our reader, and what is wrong with how it is built."""

import io
import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Iterator

from lxml import etree

__all__ = ["authors_of", "faults", "remarks", "shape", "signed"]

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{MAIN}}}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
RANGES = ("bookmark", "commentRange", "moveFromRange", "moveToRange", "perm")
NUMBERED = ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "moveFromRangeStart",
            "moveToRangeStart", "bookmarkStart", "trPrChange", "tcPrChange",
            "sectPrChange")  # fmt: skip
ORDERS = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr "
    "suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct "
    "topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind "
    "contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "trPr": "* ins del trPrChange",
    "rPr": "ins del moveFrom moveTo * rPrChange",
    "p": "pPr *", "r": "rPr *", "tc": "tcPr *", "tr": "tblPrEx trPr *",
    "tbl": "tblPr tblGrid *", "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "body": "* sectPr",
}  # fmt: skip


class _File:
    """A Word file's parts."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.parts = {n: archive.read(n) for n in archive.namelist()}
            self.twice = [n for n, c in Counter(archive.namelist()).items() if c > 1]
        self.xml = {n: etree.fromstring(d) for n, d in self.parts.items()
                    if n.endswith((".xml", ".rels")) and d.strip()}  # fmt: skip
        links = [(r.get("Type", ""), r.get("Target", "")) for r in self.xml["_rels/.rels"]]
        main = next(t for k, t in links if k.endswith("/officeDocument"))
        self.main = main.lstrip("/")

    def links(self, name: str) -> dict[str, tuple[str, str]]:
        folder, base = posixpath.split(name)
        found = {}
        for link in self.xml.get(f"{folder}/_rels/{base}.rels", ()):
            target = link.get("Target", "")
            if link.get("TargetMode") != "External":
                whole = target[1:] if target.startswith("/") else posixpath.join(folder, target)
                target = posixpath.normpath(whole)
            found[link.get("Id", "")] = (link.get("Type", "").rsplit("/", 1)[-1], target)
        return found

    def linked(self, kind: str) -> list[str]:
        return [t for k, t in self.links(self.main).values() if k == kind]


def _val(element: etree._Element | None, *path: str) -> str:
    for name in path:
        element = element.find(W + name) if element is not None else None
    return (element.get(f"{W}val") or "") if element is not None else ""


def _above(element: etree._Element) -> str:
    parent = element.getparent()
    return str(parent.tag) if parent is not None else ""


class _Shape:
    """A walk through a file in which nothing is pending."""

    def __init__(self, data: bytes) -> None:
        self.file = _File(data)
        self.styles: dict[str | None, etree._Element] = {}
        self.default = ""
        for name in self.file.linked("styles"):
            for style in self.file.xml[name].iter(f"{W}style"):
                id_ = style.get(f"{W}styleId")
                self.styles[id_] = style
                if style.get(f"{W}default") == "1" and style.get(f"{W}type") == "paragraph":
                    self.default = id_ or ""
        self.notes = {
            (kind, n.get(f"{W}id")): n
            for kind in ("footnote", "endnote")
            for name in self.file.linked(f"{kind}s")
            for n in self.file.xml[name].iter(W + kind)
        }
        self.levels: dict[tuple[str, str], str] = {}
        for name in self.file.linked("numbering"):
            root = self.file.xml[name]
            abstract = {a.get(f"{W}abstractNumId"): a for a in root.iter(f"{W}abstractNum")}
            for num in root.iter(f"{W}num"):
                for level in (abstract.get(_val(num, "abstractNumId")),):
                    for one in level.iter(f"{W}lvl") if level is not None else ():
                        key = num.get(f"{W}numId") or "", one.get(f"{W}ilvl") or ""
                        self.levels[key] = f"{_val(one, 'numFmt')} {_val(one, 'lvlText')}"

    def story(self, container: etree._Element) -> list[object]:
        told: list[object] = []
        for one in container:
            if one.tag == f"{W}p":
                told.append(self.paragraph(one))
            elif one.tag == f"{W}tbl":
                rows = [r for r in one.iter(f"{W}tr") if next(r.iterancestors(f"{W}tbl")) is one]
                told.append([[self.story(c) for c in r.iter(f"{W}tc")
                              if next(c.iterancestors(f"{W}tr")) is r] for r in rows])  # fmt: skip
            elif one.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml"):
                told += self.story(one)
        return told

    def paragraph(self, paragraph: etree._Element) -> tuple[str, str, str]:
        properties = paragraph.find(f"{W}pPr")
        style = self.styles.get(_val(properties, "pStyle") or self.default)
        list_ = _val(properties, "numPr", "numId"), _val(properties, "numPr", "ilvl") or "0"
        section = (
            " §" if properties is not None and properties.find(f"{W}sectPr") is not None else ""
        )
        return (
            _val(style, "name") + section,
            self.levels.get(list_, ""),
            "".join(self.words(paragraph)),
        )

    def words(self, element: etree._Element) -> Iterator[str]:
        for one in element.iter():
            if one.tag == f"{W}t":
                run = one.getparent()
                bold = run is not None and run.find(f"{W}rPr/{W}b") is not None
                yield from (f"*{c}" if bold and c.strip() else c for c in one.text or "")
            elif one.tag in (f"{W}tab", f"{W}br") and _above(one) == f"{W}r":
                yield f"<{one.tag.removeprefix(W)}>"
            elif one.tag == f"{W}instrText" and "HYPERLINK" not in (one.text or ""):
                yield f"{{{' '.join((one.text or '').split())}}}"
            elif one.tag == f"{W}fldSimple":
                yield f"{{{' '.join((one.get(f'{W}instr') or '').split())}}}"
            elif one.tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
                kind = one.tag.removeprefix(W).removesuffix("Reference")
                note = self.notes.get((kind, one.get(f"{W}id")))
                yield f"[{'gone' if note is None else self.story(note)}]"
            elif one.tag in (f"{W}drawing", f"{W}pict", f"{W}object"):
                yield "<picture>"


def shape(data: bytes) -> dict[str, object]:
    """Everything a file without pending changes says: paragraphs, styles, lists, tables, notes."""
    walk = _Shape(data)
    told: dict[str, object] = {"body": walk.story(walk.file.xml[walk.file.main][-1])}
    for kind in ("header", "footer"):
        said = [walk.story(walk.file.xml[n]) for n in walk.file.linked(kind)]
        told[kind] = sorted(
            str(s) for s in said if any(p[2].strip() for p in s if isinstance(p, tuple))
        )
    return told


def authors_of(data: bytes) -> set[str]:
    """Everybody who has a change in a file."""
    kinds = [W + name for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange")]
    return {
        one.get(f"{W}author") or ""
        for root in _File(data).xml.values()
        for one in root.iter(*kinds)
    }


def signed(data: bytes, authors: tuple[str, ...]) -> Counter[tuple[str, str, str]]:
    """Characters, marks and rows that each of these authors has changed, by kind."""
    file = _File(data)
    found: Counter[tuple[str, str, str]] = Counter()
    for root in file.xml.values():
        for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange"):
            for one in root.iter(W + name):
                author = one.get(f"{W}author") or ""
                if author in authors:
                    key = (author, one.get(f"{W}date") or "", name)
                    holder = one.getparent()
                    inside = holder is not None and holder.tag in (f"{W}rPr", f"{W}trPr")
                    said = "".join(t.text or "" for t in one.iter(f"{W}t", f"{W}delText"))
                    found[key] += 1 if inside or name.endswith("Change") else len(said)
    return found


def remarks(data: bytes) -> Counter[tuple[str, str, str]]:
    """Comments that stand somewhere: who, what, and on which words that are not struck out."""
    file = _File(data)
    open_: dict[str, list[str]] = {}
    closed: dict[str, str] = {}
    found: Counter[tuple[str, str, str]] = Counter()
    said = {
        c.get(f"{W}id") or "": (
            c.get(f"{W}author") or "", "".join(t.text or "" for t in c.iter(f"{W}t"))
        )
        for part in file.linked("comments")
        for c in file.xml[part].iter(f"{W}comment")
    }  # fmt: skip
    for one in file.xml[file.main].iter():
        id_ = one.get(f"{W}id") or ""
        if one.tag == f"{W}commentRangeStart":
            open_[id_] = []
        elif one.tag == f"{W}commentRangeEnd":
            closed[id_] = "".join(open_.pop(id_, []))
        elif one.tag == f"{W}commentReference":
            found[(*said[id_], closed.get(id_, ""))] += 1
        elif (
            one.tag == f"{W}t" and next(one.iterancestors(f"{W}del", f"{W}moveFrom"), None) is None
        ):
            for words in open_.values():
                words.append(one.text or "")
    return found


def faults(data: bytes) -> list[str]:
    """What is wrong with how a file is built; nothing, if Word is to open it.

    Source: ECMA-376 part 1, annex A (sequences), 17.13 (annotations); part 2 (packages).
    """
    file = _File(data)
    found = [f"part twice: {n}" for n in file.twice]
    numbers: Counter[str] = Counter()
    for name, root in file.xml.items():
        if root.tag.startswith(W):
            found += [f"{name}: {fault}" for fault in _faults(root)]
            numbers.update(
                e.get(f"{W}id") or "" for t in NUMBERED for e in root.iter(W + t)
            )  # fmt: skip
            links = file.links(name)
            for one in root.iter():
                for key, value in one.attrib.items():
                    if str(key).startswith(R) and value and value not in links:
                        found.append(f"{name}: link to nothing: {value!r}")
                    if "urn:licet" in str(key):
                        found.append(f"{name}: working attribute {key!r}")
    found += [f"number {n} used {c} times" for n, c in numbers.items() if c > 1]
    return found + _packaged(file) + _referred(file)


def _packaged(file: _File) -> list[str]:
    types = file.xml["[Content_Types].xml"]
    known = {(e.get("PartName") or "").lower() for e in types}
    suffixes = {(e.get("Extension") or "").lower() for e in types}
    found = []
    for name in file.parts:
        suffix = posixpath.splitext(name)[1][1:].lower()
        told = f"/{name}".lower() in known or suffix in suffixes
        if name != "[Content_Types].xml" and not name.endswith("/") and not told:
            found.append(f"no content type: {name}")
    overrides = Counter(e.get("PartName") for e in types if e.get("PartName"))
    found += [f"content type twice: {n}" for n, c in overrides.items() if c > 1]
    for name in [n for n in file.xml if n.endswith(".rels")]:
        folder = posixpath.dirname(posixpath.dirname(name))
        for link in file.xml[name]:
            target = link.get("Target", "")
            whole = target[1:] if target.startswith("/") else posixpath.join(folder, target)
            outside = link.get("TargetMode") == "External"
            if not outside and posixpath.normpath(whole) not in file.parts:
                found.append(f"{name}: no such part: {target}")
        ids = Counter(link.get("Id") for link in file.xml[name])
        found += [f"{name}: id twice: {i}" for i, c in ids.items() if c > 1]
    return found


def _referred(file: _File) -> list[str]:
    found = []
    for kind in ("footnote", "endnote", "comment"):
        had = Counter(
            n.get(f"{W}id") for p in file.linked(f"{kind}s") for n in file.xml[p].iter(W + kind)
        )
        found += [f"{kind} {i} twice" for i, c in had.items() if c > 1]
        root = file.xml[file.main]
        asked = Counter(e.get(f"{W}id") for e in root.iter(f"{W}{kind}Reference"))
        found += [f"no {kind} {i}" for i in asked if i not in had]
        found += [f"{kind} {i} referred to twice" for i, c in asked.items() if c > 1]
    return found


def _faults(root: etree._Element) -> Iterator[str]:
    for name, order in ORDERS.items():
        for element in root.iter(W + name):
            above = element.getparent()
            if name != "rPr" or (above is not None and above.tag == f"{W}pPr"):
                yield from _ordered(element, order.split())
    yield from _texts(root)
    yield from _changes(root)
    for cell in root.iter(f"{W}tc", f"{W}footnote", f"{W}hdr", f"{W}txbxContent"):
        last = [c for c in cell if not re.search("Range|bookmark", str(c.tag))]
        if not last or last[-1].tag not in (f"{W}p", f"{W}sdt"):
            yield f"{cell.tag} does not end with a paragraph"
    yield from _ranges(root)
    for table in root.iter(f"{W}tbl"):
        if table.find(f".//{W}tr") is None:
            yield "table without rows"


def _ranges(root: etree._Element) -> Iterator[str]:
    for kind in RANGES:
        starts = Counter(e.get(f"{W}id") for e in root.iter(f"{W}{kind}Start"))
        ends = Counter(e.get(f"{W}id") for e in root.iter(f"{W}{kind}End"))
        if starts != ends:
            yield f"{kind}: {starts - ends} {ends - starts}"
    names = Counter(e.get(f"{W}name") for e in root.iter(f"{W}bookmarkStart"))
    yield from (f"bookmark {n} twice" for n, c in names.items() if c > 1)


def _ordered(element: etree._Element, ranks: list[str]) -> Iterator[str]:
    other = ranks.index("*") if "*" in ranks else None
    tags = [str(one.tag).removeprefix(W) for one in element]
    places = [ranks.index(tag) if tag in ranks else other for tag in tags]
    yield from (f"{t} in {element.tag}" for t, p in zip(tags, places, strict=True) if p is None)
    known = [p for p in places if p is not None]
    if known != sorted(known):
        yield f"order in {element.tag}: {tags}"


def _texts(root: etree._Element) -> Iterator[str]:
    box = f"{W}txbxContent"
    for text in root.iter(f"{W}t", f"{W}instrText", f"{W}delText", f"{W}delInstrText"):
        above = []
        for one in text.iterancestors():
            if one.tag == box:
                break
            above.append(one.tag)
        gone = f"{W}del" in above
        struck = str(text.tag).removeprefix(W).startswith("del")
        if struck and not (gone or f"{W}moveFrom" in above):
            yield f"deleted text outside of a deletion: {text.text!r}"
        if gone and not struck:
            yield f"text in a deletion: {text.text!r}"
        if f"{W}r" not in above:
            yield f"text outside of a run: {text.text!r}"


def _changes(root: etree._Element) -> Iterator[str]:
    for change in root.iter(f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo"):
        for inner in change.iterancestors(change.tag):
            if inner.get(f"{W}author") == change.get(f"{W}author"):
                yield f"{change.tag} in itself"
        for one in change:
            if str(one.tag).removeprefix(W) in ("p", "tbl", "hyperlink", "t"):
                yield f"{one.tag} in {change.tag}"
