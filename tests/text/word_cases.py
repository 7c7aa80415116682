# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Word files with tracked changes made from a model that knows both readings."""

import io
import random
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape

__all__ = ["AUTHORS", "DATE", "Case", "Paragraph", "Run", "case", "package", "readings", "word"]

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
AUTHORS = ("Ada Licensor", "Ben Licensee")
DATE = "2026-03-0{}T10:00:00Z"
WORDS = ("the", "weights", "may", "be", "copied", "by", "you", "under", "this", "deal")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words, and who inserted or deleted them (an index of `AUTHORS`)."""

    words: str
    inserted: int | None = None
    deleted: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Runs and the state of the paragraph mark; a row is a paragraph in a table of its own."""

    runs: tuple[Run, ...]
    mark: Run
    row: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A document and its two readings."""

    paragraphs: tuple[Paragraph, ...]
    accepted: str
    rejected: str


def case(seed: int) -> Case:
    """A document with two authors' changes, the same for the same seed."""
    chance = random.Random(seed)
    count = chance.randint(2, 7)
    drawn = [_paragraph(chance, last=at == count - 1) for at in range(count)]
    # A paragraph cannot join with what stands in a table.
    paragraphs = tuple(
        replace(one, mark=Run(words="")) if after is None or after.row else one
        for one, after in zip(drawn, [*drawn[1:], None], strict=True)
    )
    return Case(
        paragraphs=paragraphs,
        accepted=readings(paragraphs, dropped="deleted"),
        rejected=readings(paragraphs, dropped="inserted"),
    )


def _state(chance: random.Random, words: str) -> Run:
    kind, first = chance.random(), chance.randint(0, 1)
    if kind < 0.2:
        return Run(words=words, inserted=first)
    if kind < 0.4:
        return Run(words=words, deleted=first)
    if kind < 0.5:  # one inserts, the other deletes it
        return Run(words=words, inserted=first, deleted=1 - first)
    return Run(words=words)


def _paragraph(chance: random.Random, *, last: bool) -> Paragraph:
    runs = tuple(
        _state(chance, " ".join(chance.choices(WORDS, k=chance.randint(1, 4))) + " ")
        for _ in range(chance.randint(1, 6))
    )
    row = chance.random() < 0.15
    mark = Run(words="") if last or row or chance.random() < 0.6 else _state(chance, "")
    # The words `Clause` stand in every reading, so that no paragraph is empty in one.
    return Paragraph(runs=(Run(words="Clause "), *runs), mark=mark, row=row)


def readings(paragraphs: Sequence[Paragraph], *, dropped: str) -> str:
    """The text without what was inserted, or without what was deleted."""
    text = ""
    for paragraph in paragraphs:
        text += "".join(r.words for r in paragraph.runs if getattr(r, dropped) is None)
        text += "\n\n" if getattr(paragraph.mark, dropped) is None else ""
    return text.removesuffix("\n\n")


def word(paragraphs: Sequence[Paragraph]) -> bytes:
    """The document as a Word file."""
    body = "".join(_row(p) if p.row else _xml(p) for p in paragraphs)
    return package(body)


def _row(paragraph: Paragraph) -> str:
    return f"<w:tbl><w:tr><w:tc>{_xml(paragraph)}</w:tc></w:tr></w:tbl>"


def _xml(paragraph: Paragraph) -> str:
    mark = "".join(_tag(name, who, "/>") for name, who in _changes(paragraph.mark))
    properties = f"<w:pPr><w:rPr>{mark}</w:rPr></w:pPr>" if mark else ""
    return f"<w:p>{properties}{''.join(map(_run, paragraph.runs))}</w:p>"


def _changes(run: Run) -> list[tuple[str, int]]:
    found = (("ins", run.inserted), ("del", run.deleted))
    return [(name, who) for name, who in found if who is not None]


def _tag(name: str, who: int, end: str) -> str:
    date = DATE.format(who + 1)
    return f'<w:{name} w:id="1" w:author="{AUTHORS[who]}" w:date="{date}"{end}'


def _run(run: Run) -> str:
    tag = "delText" if run.deleted is not None else "t"
    text = f'<w:r><w:{tag} xml:space="preserve">{escape(run.words)}</w:{tag}></w:r>'
    for name, who in reversed(_changes(run)):
        text = f"{_tag(name, who, '>')}{text}</w:{name}>"
    return text


def _types(parts: Iterable[str]) -> str:
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{word}.{kind}+xml"/>'
        for name, kind in (("document", "document.main"), *((name, name) for name in parts))
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def package(body: str, **parts: str) -> bytes:
    """A Word file with this body; `parts` are whole parts such as `numbering`."""
    links = "".join(
        f'<Relationship Id="r{n}" Type="{_OFFICE}/{name}" Target="{name}.xml"/>'
        for n, name in enumerate(parts)
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    files = {
        "[Content_Types].xml": _types(parts),
        "_rels/.rels": f'<Relationships xmlns="{space}"><Relationship Id="r" '
        f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{space}">{links}</Relationships>',
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
    }
    files |= {f"word/{name}.xml": text for name, text in parts.items()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()
