# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Word: the text as a reader of Word sees it, with every tracked change, comment and note.

Source: ECMA-376 part 1, 17.13 (annotations): a deleted paragraph mark joins its paragraph with
the next one, which keeps the properties.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from licet.terms import Note, NoteKind, Revision, RevisionKind
from licet.terms.documents import Marks
from licet.text.formats.docx_numbering import Numbering, Style, numbering_of, styles_of
from licet.text.formats.docx_package import Package, W, attribute, open_package
from licet.text.formats.docx_pieces import FALLBACK, Change, Piece, changes_of_mark, pieces
from licet.text.formats.raw import Builder, Raw
from licet.text.limits import Limits

__all__ = ["Traced", "read_docx", "trace_docx"]

_ADDED = (RevisionKind.INSERTED, RevisionKind.MOVED_TO)
_TAKEN = (RevisionKind.DELETED, RevisionKind.MOVED_FROM)
_SHOWN = {
    RevisionKind.INSERTED: "[+{}+]", RevisionKind.DELETED: "[-{}-]",
    RevisionKind.MOVED_FROM: "[-{}-]", RevisionKind.MOVED_TO: "[+{}+]",
}  # fmt: skip
_WRAPPERS = tuple(
    f"{W}{name}"
    for name in ("sdt", "sdtContent", "customXml", "ins", "del", "moveFrom", "moveTo", "smartTag")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """A stretch of the clean text, and the element of the file its words stand in."""

    start: int
    end: int
    element: etree._Element


@dataclass(slots=True, kw_only=True)
class _Pen:
    """Where the document is up to."""

    builder: Builder
    marks: Marks
    styles: Mapping[str, Style]
    default: str
    numbering: Numbering
    waiting: list[Piece] = field(default_factory=list)
    """Pieces of paragraphs whose mark this reading leaves out."""
    revisions: list[Revision] = field(default_factory=list)
    open: dict[str, int] = field(default_factory=dict)
    """For each open comment, where its range begins."""
    ranges: dict[str, tuple[int, int]] = field(default_factory=dict)
    paragraphs: int = 0
    hidden: int = 0
    traced: list[Traced] = field(default_factory=list)


def trace_docx(package: Package, *, limits: Limits) -> tuple[str, tuple[Traced, ...]]:
    """The clean text with changes accepted, and where in the file each of its words stands."""
    pen = _pen(package, Marks.ACCEPTED, limits)
    return pen.builder.text(), tuple(pen.traced)


def read_docx(data: bytes, *, marks: Marks, limits: Limits) -> Raw:
    """Read a Word file with its tracked changes accepted, rejected, or both shown.

    Raises:
        UnreadableError: It is damaged, locked, or out of bounds.
    """
    package = open_package(data, limits=limits)
    pen = _pen(package, marks, limits)
    builder = pen.builder
    warnings = (f"{pen.hidden} hidden words were left out",) if pen.hidden else ()
    return Raw(
        text=builder.text(), blocks=tuple(builder.blocks), origins=tuple(builder.origins),
        revisions=tuple(pen.revisions), notes=tuple(_notes(package, pen, limits)),
        warnings=warnings,
    )  # fmt: skip


def _pen(package: Package, marks: Marks, limits: Limits) -> _Pen:
    """Write the whole body down."""
    styles, default = styles_of(package)
    pen = _Pen(
        builder=Builder(most=limits.characters), marks=marks, styles=styles, default=default,
        numbering=numbering_of(package, styles),
    )  # fmt: skip
    for item in _content(package.body):
        _item(pen, item)
    _end_of_text(pen)
    return pen


def _content(parent: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs and tables, out of content controls and the like, in order."""
    stack = list(reversed(parent))
    while stack:
        element = stack.pop()
        if element.tag in (f"{W}p", f"{W}tbl"):
            yield element
        elif element.tag in _WRAPPERS:
            stack += list(reversed(element))


def _item(pen: _Pen, item: etree._Element) -> None:
    if item.tag == f"{W}p":
        _paragraph(pen, item)
    else:
        _table(pen, item)


def _stays(pen: _Pen, changes: tuple[Change, ...]) -> bool:
    """Whether words in these changes stand in this reading."""
    if pen.marks is Marks.MARKED:
        return True
    gone = _TAKEN if pen.marks is Marks.ACCEPTED else _ADDED
    return not any(change.kind in gone for change in changes)


def _paragraph(pen: _Pen, element: etree._Element) -> None:
    pen.paragraphs += 1
    found = list(pieces(element))
    pen.waiting += [piece for piece in found if piece.box is None]
    mark = changes_of_mark(element.find(f"{W}pPr"))
    # A mark that is gone joins this paragraph with the next.
    if pen.marks is not Marks.MARKED and not _stays(pen, mark):
        pen.waiting.append(Piece(words="\n", changes=mark))
    else:
        _written(pen, _properties(pen, element), mark)
    for piece in found:
        shown = piece.box is not None and _stays(pen, piece.changes)
        for inner in _content(piece.box) if shown and piece.box is not None else ():
            _item(pen, inner)


def _properties(pen: _Pen, paragraph: etree._Element) -> etree._Element | None:
    """A paragraph's style and list in this reading: those may have been changed too."""
    now = paragraph.find(f"{W}pPr")
    before = paragraph.find(f"{W}pPr/{W}pPrChange/{W}pPr")
    return before if before is not None and pen.marks is Marks.REJECTED else now


def _written(pen: _Pen, properties: etree._Element | None, mark: tuple[Change, ...] = ()) -> None:
    """Write the paragraph that ends here."""
    waiting, pen.waiting = pen.waiting, []
    style = _style(pen, properties)
    label = _label(pen, properties, style)  # Word counts empty paragraphs as well
    if not any(_stays(pen, p.changes) and p.words.strip() and not p.hidden for p in waiting):
        _note_gone(pen, waiting)
        return
    pen.builder.add(
        "", kind=_sort(style, label),
        level=style.outline, label=label.strip(), paragraph=pen.paragraphs,
    )  # fmt: skip
    _fill(pen, label, waiting, mark)


def _sort(style: Style, label: str) -> str:
    """What a paragraph is to the segmenter; Word names styles of tables of contents `toc 1`."""
    if style.name.lower().startswith("toc "):
        return "contents"
    return "heading" if style.outline else "item" if label else "paragraph"


def _fill(pen: _Pen, label: str, waiting: list[Piece], mark: tuple[Change, ...]) -> None:
    """Put the words into the block that was just opened, and note the changes in them."""
    words, start = [label], pen.builder.length
    at = start + len(label)
    _trace(pen, waiting, at)
    trailing = (Piece(words="\n", changes=mark),) if mark else ()
    for piece in (*_joined(waiting), *trailing):
        if piece.comment:
            _comment(pen, piece, at)
            continue
        if piece.hidden:
            pen.hidden += len(piece.words.split())
            continue
        shown = piece.words if _stays(pen, piece.changes) and piece not in trailing else ""
        if pen.marks is Marks.MARKED and shown:
            for change in reversed(piece.changes):
                shown = _SHOWN[change.kind].format(shown)
        for change in piece.changes:
            pen.revisions.append(_revision(change, piece.words, at, at + len(shown)))
        words.append(shown)
        at += len(shown)
    pen.builder.extend("".join(words))


def _trace(pen: _Pen, waiting: list[Piece], at: int) -> None:
    """Note where each piece that is shown stands."""
    for piece in waiting:
        if piece.comment or piece.hidden or not _stays(pen, piece.changes):
            continue
        if piece.element is not None:
            pen.traced.append(Traced(start=at, end=at + len(piece.words), element=piece.element))
        at += len(piece.words)


def _joined(waiting: list[Piece]) -> Iterator[Piece]:
    """Neighbouring pieces in the same changes as one, so that each change is told once."""
    held: Piece | None = None
    for piece in waiting:
        same = (
            held is not None
            and not piece.comment
            and (held.changes, held.hidden) == (piece.changes, piece.hidden)
        )
        if same and held is not None:
            held = Piece(words=held.words + piece.words, changes=held.changes, hidden=held.hidden)
            continue
        if held is not None:
            yield held
        held = None if piece.comment else piece
        if piece.comment:
            yield piece
    if held is not None:
        yield held


def _revision(change: Change, words: str, start: int, end: int) -> Revision:
    return Revision(
        kind=change.kind, author=change.author, date=change.date, text=words, start=start, end=end
    )


def _note_gone(pen: _Pen, waiting: list[Piece]) -> None:
    """A paragraph of which nothing is left still tells who took its words away."""
    at = pen.builder.length
    for piece in _joined(waiting):
        if piece.comment:
            _comment(pen, piece, at)
        for change in piece.changes:
            pen.revisions.append(_revision(change, piece.words, at, at))


def _comment(pen: _Pen, piece: Piece, at: int) -> None:
    if piece.opens:
        pen.open[piece.comment] = at
    elif piece.comment in pen.open:
        pen.ranges[piece.comment] = (pen.open.pop(piece.comment), at)
    else:  # it is attached to a place, not to a range
        pen.ranges.setdefault(piece.comment, (at, at))


def _style(pen: _Pen, properties: etree._Element | None) -> Style:
    named = properties.find(f"{W}pStyle") if properties is not None else None
    name = attribute(named, "val") if named is not None else pen.default
    style = pen.styles.get(name, Style())
    own = properties.find(f"{W}outlineLvl") if properties is not None else None
    level = attribute(own, "val") if own is not None else ""
    if re.fullmatch("[0-8]", level):
        return Style(
            name=style.name, outline=int(level) + 1, number=style.number, level=style.level
        )
    if not style.level and style.number:
        linked = pen.numbering.level_of(style.number, name)
        return Style(name=style.name, outline=style.outline, number=style.number, level=linked)
    return style


def _label(pen: _Pen, properties: etree._Element | None, style: Style) -> str:
    list_ = properties.find(f"{W}numPr") if properties is not None else None
    number, level = style.number, style.level
    if list_ is not None:
        id_, depth = list_.find(f"{W}numId"), list_.find(f"{W}ilvl")
        number = attribute(id_, "val") if id_ is not None else number
        shown = attribute(depth, "val") if depth is not None else ""
        level = int(shown) if re.fullmatch("[0-8]", shown) else level
    return pen.numbering.next(number, level)


def _table(pen: _Pen, table: etree._Element) -> None:
    """Each row is one block, its cells parted by bars; a table in a cell is read as cells."""
    for row in table.iter(f"{W}tr"):
        if next(row.iterancestors(f"{W}tbl")) is not table:
            continue
        changes = changes_of_mark(row.find(f"{W}trPr"))
        cells = [cell for cell in row.iter(f"{W}tc") if next(cell.iterancestors(f"{W}tr")) is row]
        _row(pen, cells, changes)


def _row(pen: _Pen, cells: list[etree._Element], changes: tuple[Change, ...]) -> None:
    waiting: list[Piece] = []
    for number, cell in enumerate(cells):
        if number:
            waiting.append(Piece(words=" | ", changes=changes))
        begin = len(waiting)  # where the paragraph that is being read begins
        for index, paragraph in enumerate(_inside(cell)):
            pen.paragraphs += 1
            if index:
                waiting.append(Piece(words=" ", changes=changes))
            mark = changes_of_mark(paragraph.find(f"{W}pPr"))
            waiting += _cell_pieces(paragraph, changes)
            if not _stays(pen, (*changes, *mark)):
                continue  # it goes on in the next one, whose number stands before both
            properties = _properties(pen, paragraph)
            label = _label(pen, properties, _style(pen, properties))
            if label:
                gap = index > 0 and waiting[begin].words == " "
                waiting.insert(begin + gap, Piece(words=label, changes=changes))
            begin = len(waiting)
    said = (p for p in waiting if _stays(pen, p.changes) and not p.hidden)
    if not any(p.words.strip(" |\t") for p in said):
        _note_gone(pen, waiting)
        return
    pen.builder.add("", kind="row", paragraph=pen.paragraphs)
    _fill(pen, "", waiting, ())


def _cell_pieces(paragraph: etree._Element, changes: tuple[Change, ...]) -> list[Piece]:
    """What a paragraph in a row says, on one line."""
    return [
        Piece(
            words=p.words.replace("\n", " "), changes=(*changes, *p.changes),
            comment=p.comment, opens=p.opens, hidden=p.hidden, element=p.element,
        )
        for p in pieces(paragraph)
        if p.box is None
    ]  # fmt: skip


def _inside(cell: etree._Element) -> Iterator[etree._Element]:
    """Every paragraph of a cell, those of its inner tables and text boxes as well."""
    stack = list(reversed(cell))
    while stack:
        element = stack.pop()
        if element.tag == f"{W}p":
            yield element
        if element.tag != FALLBACK:
            stack += list(reversed(element))


def _end_of_text(pen: _Pen) -> None:
    """A last paragraph whose mark was deleted has no next one to join."""
    if pen.waiting:
        _written(pen, None)


def _notes(package: Package, pen: _Pen, limits: Limits) -> Iterator[Note]:
    for part in package.parts.get("comments", ()):
        for comment in part.iter(f"{W}comment"):
            start, end = pen.ranges.get(attribute(comment, "id"), (0, 0))
            yield Note(
                kind=NoteKind.COMMENT, text=_plain(pen, comment, limits),
                author=attribute(comment, "author"), date=attribute(comment, "date"),
                start=start, end=end,
            )  # fmt: skip
    kinds = (
        ("footnotes", f"{W}footnote", NoteKind.FOOTNOTE),
        ("endnotes", f"{W}endnote", NoteKind.ENDNOTE),
    )
    for name, tag, kind in kinds:
        for part in package.parts.get(name, ()):
            for note in part.iter(tag):
                if attribute(note, "type") in ("", "normal"):
                    at, _ = pen.ranges.get(f"{kind}Reference {attribute(note, 'id')}", (0, 0))
                    yield Note(kind=kind, text=_plain(pen, note, limits), start=at, end=at)
    for name, kind in (("header", NoteKind.HEADER), ("footer", NoteKind.FOOTER)):
        said = {_plain(pen, part, limits): None for part in package.parts.get(name, ())}
        yield from (Note(kind=kind, text=text) for text in said if text)


def _plain(pen: _Pen, part: etree._Element, limits: Limits) -> str:
    """The words of a note in this reading; its changes are added to the document's."""
    inner = _Pen(
        builder=Builder(most=limits.characters), marks=pen.marks, styles=pen.styles,
        default=pen.default, numbering=Numbering(abstract={}, lists={}),
    )  # fmt: skip
    for item in _content(part):
        _item(inner, item)
    _end_of_text(inner)
    at = pen.builder.length  # the notes stand behind the text
    pen.revisions += [
        Revision(kind=r.kind, author=r.author, date=r.date, text=r.text, start=at, end=at)
        for r in inner.revisions
    ]
    return inner.builder.text().strip()
