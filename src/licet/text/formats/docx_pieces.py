# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The words of a Word paragraph, each with the tracked changes it stands in."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from licet.terms import RevisionKind
from licet.text.formats.docx_package import W, attribute

__all__ = ["BOX", "FALLBACK", "Change", "Piece", "changes_of_mark", "pieces"]

BOX = f"{W}txbxContent"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CHANGES = {
    f"{W}ins": RevisionKind.INSERTED,
    f"{W}del": RevisionKind.DELETED,
    f"{W}moveFrom": RevisionKind.MOVED_FROM,
    f"{W}moveTo": RevisionKind.MOVED_TO,
}
_PLAIN = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-",
          f"{W}ptab": "\t"}  # fmt: skip
_PASSED = (f"{W}pPr", f"{W}rPr", f"{W}instrText", f"{W}delInstrText", FALLBACK)
_RANGE = (f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference")
_REFERENCE = (f"{W}footnoteReference", f"{W}endnoteReference")
_TEXT = (
    f"{W}t", f"{W}delText",
    "{http://schemas.openxmlformats.org/officeDocument/2006/math}t",
)  # fmt: skip
_PRIVATE = 0xF000


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One tracked change, by one author."""

    kind: RevisionKind
    author: str
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Words in one state, or a mark between words."""

    words: str = ""
    changes: tuple[Change, ...] = ()
    """From the outermost inward."""
    comment: str = ""
    """Id of a comment whose range begins or ends here, or name and id of a note's place."""
    opens: bool = False
    hidden: bool = False
    box: etree._Element | None = None
    """A text box anchored here."""
    element: etree._Element | None = None
    """Where the words stand in the file; `None` for what stands in none, such as a number."""


def change_of(element: etree._Element) -> Change:
    """Who did what, when."""
    return Change(
        kind=_CHANGES[str(element.tag)],
        author=attribute(element, "author"),
        date=attribute(element, "date"),
    )


def changes_of_mark(properties: etree._Element | None) -> tuple[Change, ...]:
    """Tracked changes of a paragraph's mark, or of a table row."""
    if properties is None:
        return ()
    inner = properties.find(f"{W}rPr")
    where = inner if inner is not None else properties
    return tuple(change_of(child) for child in where if child.tag in _CHANGES)


def pieces(paragraph: etree._Element) -> Iterator[Piece]:
    """The words of a paragraph in order, without recursion: fields show their result."""
    stack: list[tuple[etree._Element, tuple[Change, ...], bool]] = [(paragraph, (), False)]
    fields: list[bool] = []  # for each open field, whether its instruction is still being read
    while stack:
        element, changes, hidden = stack.pop()
        tag = element.tag
        if tag in _PASSED:
            continue
        if tag == BOX:
            yield Piece(box=element, changes=changes)
            continue
        if tag == f"{W}fldChar":
            _field(fields, attribute(element, "fldCharType"))
        elif tag in _RANGE:
            yield Piece(comment=attribute(element, "id"), opens=tag == _RANGE[0])
        elif tag in _REFERENCE:
            yield Piece(comment=f"{str(tag).removeprefix(W)} {attribute(element, 'id')}")
        elif not any(fields) and (words := _words(element)):
            yield Piece(words=words, changes=changes, hidden=hidden, element=element)
        changes = (*changes, change_of(element)) if tag in _CHANGES else changes
        hidden = _hidden(element) if tag == f"{W}r" else hidden
        stack += [(child, changes, hidden) for child in reversed(element)]


def _field(fields: list[bool], kind: str) -> None:
    if kind == "begin":
        fields.append(True)
    elif kind == "separate" and fields:
        fields[-1] = False
    elif kind == "end" and fields:
        fields.pop()


def _words(element: etree._Element) -> str:
    tag = str(element.tag)
    if tag in _TEXT:
        return (element.text or "").replace("\xad", "")
    if tag == f"{W}sym":
        return _symbol(attribute(element, "char"))
    parent = element.getparent()  # a `w:tab` outside a run sets a tab stop
    return _PLAIN.get(tag, "") if parent is not None and parent.tag == f"{W}r" else ""


def _symbol(code: str) -> str:
    """A character of a symbol font; those of the private area are shown as a bullet."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return chr(number) if 0x20 < number < _PRIVATE else "•"


def _hidden(run: etree._Element) -> bool:
    properties = run.find(f"{W}rPr")
    vanish = properties.find(f"{W}vanish") if properties is not None else None
    return vanish is not None and attribute(vanish, "val") not in ("0", "false")
