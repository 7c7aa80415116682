# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A Word paragraph as the smallest things that can be struck out or put in by themselves.

Words, spaces and signs each get a run of their own; fields hang together, so that none is ever
left half open; what an earlier author struck out is not there.
"""

import hashlib
import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy

from lxml import etree

from licet.text.formats.docx_package import W, attribute
from licet.text.redline.tree import MARKERS, OURS, empty_like, names

__all__ = ["FROM", "Atom", "atoms_of", "instruction", "look"]

FROM = f"{OURS}from"
"""Attribute of a run: which run it was cut from."""
_TOKEN = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d]+(?:['’\xad]?\w+)*\xad*|\s+|[^\w\s]\xad*|\w+|\xad+")
_NUMBERS = itertools.count()
"""Names of runs while they are worked on; none is written."""
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_STRUCTURES = names("hyperlink", "sdt", "smartTag", "customXml", "bdo", "dir")
_OPEN = names("sdtContent", "ins", "moveTo")
_MATH = tuple(
    f"{{http://schemas.openxmlformats.org/officeDocument/2006/math}}{n}"
    for n in ("oMath", "oMathPara")
)
_SILENT = names("lastRenderedPageBreak", "softHyphen", "annotationRef", "footnoteRef",
                "endnoteRef", "separator", "continuationSeparator", "commentReference")  # fmt: skip
"""Of a run, what is nothing to compare."""
_REFERENCES = names("footnoteReference", "endnoteReference")
_PLAIN = names("tab", "br", "cr", "noBreakHyphen", "sym", "ptab", "pgNum")
_SHOWN = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-",
          f"{W}ptab": "\t"}  # fmt: skip
BOX = f"{W}txbxContent"
_SEEN = names("rStyle", "b", "i", "caps", "smallCaps", "strike", "dstrike", "vanish", "color",
              "sz", "highlight", "u", "shd", "vertAlign")  # fmt: skip
"""What a reader sees of how words look; language, proofing and the like are left alone."""
_OFF = ("0", "false", "off")
_GENERATED = re.compile(r"(_[A-Z][a-z]+)\d+")
"""Names that Word makes up anew whenever it counts a table of contents."""

Targets = Callable[[etree._Element], str]
"""What the relationships and notes named in an element stand for, by content."""


class Atom:
    """The smallest thing that is compared.

    Args:
        key: Two atoms with the same key are the same.
        words: What is read there.
        element: A run with this alone, or a formula; `None` for a whole field.
        chain: The links, controls and the like it stands in, outermost first.
    """

    __slots__ = ("chain", "element", "key", "marker", "pinned", "whole", "words")

    def __init__(
        self,
        key: tuple[str, ...],
        words: str,
        element: etree._Element | None,
        chain: tuple[etree._Element, ...],
    ) -> None:
        self.key = key
        self.words = words
        self.element = element
        self.chain = chain
        self.whole: list[Atom] = []
        """Of a field, all its pieces."""
        self.pinned = False
        """Whether it is one end of a field that goes beyond the paragraph."""
        self.marker: etree._Element | None = None
        """A bookmark or the like, which has a place but no words."""

    @property
    def pieces(self) -> list["Atom"]:
        """All pieces of a field, or the atom itself."""
        return self.whole or [self]

    @property
    def content(self) -> etree._Element | None:
        """What the run holds beside its properties."""
        if self.element is None or self.element.tag != f"{W}r":
            return self.element
        return next((c for c in self.element if c.tag not in (f"{W}rPr", *_SILENT)), None)


def atoms_of(
    paragraphs: Sequence[etree._Element], targets: Targets, *, markers: bool = False
) -> list[Atom]:
    """Cut the runs of one paragraph, or of several that read as one, into atoms.

    Args:
        paragraphs: Their runs are cut apart in place; see `FROM`.
        targets: Says what links and notes stand for.
        markers: Whether bookmarks are told as well.
    """
    flat = (a for p in paragraphs for a in _walk(p, (), targets))
    return _fields([a for a in flat if markers or a.marker is None])


def _walk(
    element: etree._Element, chain: tuple[etree._Element, ...], targets: Targets
) -> Iterator[Atom]:
    while (simple := element.find(f"{W}fldSimple")) is not None:
        _spelt_out(simple)
    for child in list(element):
        tag = child.tag
        if tag == f"{W}r":
            yield from _run(child, chain, targets)
        elif tag in _STRUCTURES:
            yield from _walk(child, (*chain, child), targets)
        elif tag in _OPEN:
            yield from _walk(child, chain, targets)
        elif tag in _MATH:
            yield Atom(("math", digest(child, targets)), "".join(_math(child)), child, chain)
        elif tag in MARKERS:
            found = Atom(("marker",), "", None, chain)
            found.marker = child
            yield found


def _spelt_out(simple: etree._Element) -> None:
    """Write a simple field as runs: only those can be tracked, as Word does it, too."""
    look = simple.find(f"{W}r/{W}rPr")
    first = [_end(look, "begin"), _end(look, "instr"), _end(look, "separate")]
    code = etree.SubElement(first[1], f"{W}instrText")
    code.text = attribute(simple, "instr")
    code.set(_SPACE, "preserve")
    inside = [c for c in simple if c.tag != f"{W}fldData"]
    for node in (*first, *inside, _end(look, "end")):
        simple.addprevious(node)
    parent = simple.getparent()
    if parent is not None:
        parent.remove(simple)


def _end(look: etree._Element | None, kind: str) -> etree._Element:
    run = etree.Element(f"{W}r")
    if look is not None:
        run.append(deepcopy(look))
    if kind != "instr":
        etree.SubElement(run, f"{W}fldChar").set(f"{W}fldCharType", kind)
    return run


def _math(element: etree._Element) -> Iterator[str]:
    return (t.text or "" for t in element.iter() if str(t.tag).endswith("}t"))


def _run(
    run: etree._Element, chain: tuple[etree._Element, ...], targets: Targets
) -> Iterator[Atom]:
    """One run an atom, cut in place; what is silent goes with what stands behind it."""
    link = _link(chain, targets)
    here: list[etree._Element] = []
    groups: list[tuple[list[etree._Element], tuple[str, ...], str]] = []
    for child in list(run):
        if child.tag == f"{W}rPr":
            continue
        if child.tag in _SILENT:
            here.append(child)
        elif child.tag == f"{W}t":
            for piece in _texts(child):
                words = (piece.text or "").replace("\xad", "")
                groups.append(([*here, piece], ("t", words, link), words))
                here = []
        else:
            groups.append(([*here, child], (*_key(child, targets), link), _shown(child)))
            here = []
    if groups:
        groups[-1][0].extend(here)
    for made, (_, key, words) in zip(_cut(run, groups), groups, strict=True):
        yield Atom(key, words, made, chain)


def _texts(text: etree._Element) -> list[etree._Element]:
    """A text element as one a token."""
    tokens = _TOKEN.findall(text.text or "")
    made = []
    for token in tokens:
        new = etree.Element(text.tag)
        new.text = token
        new.set(_SPACE, "preserve")
        made.append(new)
    return made


def _cut(
    run: etree._Element, groups: Sequence[tuple[list[etree._Element], tuple[str, ...], str]]
) -> list[etree._Element]:
    if not groups:
        return []
    properties = run.find(f"{W}rPr")
    origin = run.get(FROM) or str(next(_NUMBERS))
    made = []
    for members, _, _ in groups:
        new = empty_like(run)
        new.set(FROM, origin)
        if properties is not None:
            new.append(deepcopy(properties))
        for member in members:
            new.append(member)
        run.addprevious(new)
        made.append(new)
    parent = run.getparent()
    if parent is not None:
        parent.remove(run)
    return made


def _link(chain: Sequence[etree._Element], targets: Targets) -> str:
    links = [c for c in chain if c.tag == f"{W}hyperlink"]
    return targets(links[-1]) if links else ""


def _key(child: etree._Element, targets: Targets) -> tuple[str, ...]:
    tag = str(child.tag).removeprefix(W)
    if child.tag in _PLAIN:
        return (tag, *(str(v) for _, v in sorted(child.attrib.items())))
    if child.tag in _REFERENCES:
        return (tag, targets(child))
    if tag == "fldChar":
        return ("field", attribute(child, "fldCharType"))
    if tag in ("instrText", "delInstrText"):
        return ("field", "instr", child.text or "")
    return (tag, digest(child, targets))


def _shown(child: etree._Element) -> str:
    return _SHOWN.get(str(child.tag), "")


def instruction(words: str) -> str:
    """A field's instruction, without what Word makes up anew each time."""
    return _GENERATED.sub(r"\1", " ".join(words.split()))


def digest(element: etree._Element, targets: Targets) -> str:
    """The content of a picture, an object or a formula: not its names, nor what its boxes say."""
    copy = deepcopy(element)
    for box in list(copy.iter(BOX)):
        for one in list(box):
            box.remove(one)
    said: list[str] = []
    for one in copy.iter():
        tag = str(one.tag)
        said.append(tag)
        if tag.endswith(("}docPr", "}cNvPr")):
            continue
        for key, value in sorted(one.attrib.items()):
            name = str(key)
            if "officeDocument/2006/relationships}" in name:
                said.append(f"{name}={targets(one)}")
            elif not re.search(r"rsid|anchorId|editId|paraId|textId|spid|ObjectID|\bid$", name):
                said.append(f"{name}={value!s}")
        said.append((one.text or "").strip())
    return hashlib.sha256("\0".join(said).encode()).hexdigest()


def _fields(flat: Sequence[Atom]) -> list[Atom]:
    """Fields as one atom each; the ends of those that go beyond the paragraph are pinned."""
    stack: list[list[Atom]] = [[]]
    for atom in flat:
        kind = atom.key[1] if atom.key[0] == "field" else ""
        if kind == "begin":
            stack.append([atom])
        elif kind == "end" and len(stack) > 1:
            whole = [*stack.pop(), atom]
            stack[-1].append(_field(whole))
        else:
            atom.pinned = atom.key[0] == "field"
            stack[-1].append(atom)
    while len(stack) > 1:  # fields that are not closed here
        loose = stack.pop()
        loose[0].pinned = True
        stack[-1] += loose
    return stack[0]


def _field(whole: Sequence[Atom]) -> Atom:
    """A field is the same if it asks the same and shows the same.

    One that shows something else is struck out whole and put in anew: programs differ in what
    they make of changes inside a field, and count its result anew anyway.
    """
    parted = next((n for n, a in enumerate(whole) if a.key[:2] == ("field", "separate")), None)
    shown = whole[parted + 1 : -1] if parted is not None else []
    code = "".join(a.key[2] for a in whole[:parted] if a.key[:2] == ("field", "instr"))
    words = "".join(a.words for a in shown)
    made = Atom(("field", instruction(code), words), words, None, whole[0].chain)
    for one in whole:
        one.pinned = False
        made.whole += one.pieces
    return made


def look(atom: Atom) -> tuple[str, ...]:
    """How the words of an atom look, as far as their run says."""
    properties = atom.element.find(f"{W}rPr") if atom.element is not None else None
    told = []
    for one in properties if properties is not None else ():
        value = attribute(one, "val")
        if one.tag in _SEEN and (value not in _OFF or one.tag == f"{W}u"):
            kept = sorted((str(k), str(v).lower()) for k, v in one.attrib.items())
            on = [] if value in ("1", "true", "on") else kept
            told.append(f"{str(one.tag).removeprefix(W)} {on}")
    return tuple(sorted(told))
