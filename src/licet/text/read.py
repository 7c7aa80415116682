# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Bytes in, one `Document` out."""

import hashlib
import re

from licet.terms import Document, Format, Marks, UnreadableError
from licet.text.formats.raw import Raw
from licet.text.limits import DEFAULT, Limits
from licet.text.segment import segment

__all__ = ["read"]

_PAGE = re.compile(
    rb"\A[\s\x00]*(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b|\A\s*<\?xml[^>]*>\s*<(?:!doctype\s+html|html)",
    re.IGNORECASE | re.DOTALL,
)
_WRAPPED = re.compile(rb"<html[\s>]|<body[\s>]", re.IGNORECASE)
"""A page inside the tags of a filing."""
_OTHER = {
    b"\xd0\xcf\x11\xe0": ("an old or a locked Word file", "save it as .docx without a password"),
    b"{\\rtf": ("rich text (RTF)", "save it as .docx"),
    b"\x1f\x8b": ("a gzip archive", "unpack it"),
    b"7z\xbc\xaf": ("a 7z archive", "unpack it"),
    b"\x89PNG": ("a picture", "licet does not read scans; use text recognition first"),
    b"\xff\xd8\xff": ("a picture", "licet does not read scans; use text recognition first"),
    b"\x7fELF": ("a program", ""),
    b"GGUF": ("a weights file", "give the directory of the model to `licet read`"),
}  # fmt: skip
START = 4096
UNFORESEEN = "the document is broken in a way that was not foreseen"


def read(
    data: bytes, *, name: str = "", marks: Marks = Marks.ACCEPTED, limits: Limits = DEFAULT
) -> Document:
    """Read one document: text, Markdown, HTML, Word or PDF.

    Args:
        data: The bytes of the file.
        name: Its name; the suffix decides between text and Markdown, the bytes all else.
        marks: How Word's tracked changes are read.
        limits: What is refused as too large.

    Raises:
        UnreadableError: The bytes are broken, locked, too large, or no document.
    """
    if len(data) > limits.bytes:
        raise UnreadableError(
            f"the file has {len(data):,} bytes, more than {limits.bytes:,}",
            where=name,
            hint="licet reads documents, not archives; split it",
        )
    try:
        form = _format(data, name)
        raw = _raw(data, form, marks, limits)
        if len(raw.text) > limits.characters:
            raise UnreadableError(
                f"the text is longer than {limits.characters:,} characters",
                hint="split the document",
            )
        if not raw.text.strip():
            raise UnreadableError("there are no words in it")
        clauses, definitions = segment(raw.text, raw.blocks)
    except UnreadableError as error:
        raise UnreadableError(error.problem, where=error.where or name, hint=error.hint) from error
    except (ArithmeticError, LookupError, MemoryError, OSError, RuntimeError, ValueError) as error:
        # The last net: a file somebody sent never ends a run over thousands of files.
        raise UnreadableError(UNFORESEEN, where=name, hint="please report the file") from error
    return Document(
        sha256=hashlib.sha256(data).hexdigest(), format=form, text=raw.text, clauses=clauses,
        definitions=definitions, origins=raw.origins, revisions=raw.revisions, notes=raw.notes,
        warnings=(*raw.warnings, *_language(raw.text)), labels=_labels(raw, form),
    )  # fmt: skip


def _labels(raw: Raw, form: Format) -> tuple[tuple[int, int], ...]:
    """Numbers that the format counted; in Markdown they are written."""
    if form not in (Format.HTML, Format.DOCX):
        return ()
    return tuple((b.start, b.start + len(b.label)) for b in raw.blocks if b.label)


def _format(data: bytes, name: str) -> Format:
    start = data[:START]
    for magic, (what, hint) in _OTHER.items():
        if start.startswith(magic):
            raise UnreadableError(f"this is {what}, not a document we read", hint=hint)
    if b"%PDF-" in start[:1024]:
        return Format.PDF
    if start.startswith(b"PK"):
        return _zipped(data, name)
    suffix = name.rpartition(".")[2].lower() if "." in name else ""
    if _is_page(start, suffix) or suffix in ("html", "htm", "xhtml"):
        return Format.HTML
    return Format.MARKDOWN if suffix in ("md", "markdown") else Format.TEXT


def _is_page(start: bytes, suffix: str) -> bool:
    """Whether the first bytes are a web page's, be they wide, marked or wrapped in a filing."""
    narrow = start.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    if _PAGE.search(narrow):
        return True
    wrapped = narrow.lstrip().startswith(b"<") and suffix not in ("md", "markdown")
    return wrapped and _WRAPPED.search(narrow) is not None


_ENGLISH = frozenset(
    ("the", "of", "and", "to", "in", "or", "this", "any", "you", "for", "is", "by", "not", "with",
     "that", "be", "as", "shall")
)  # fmt: skip
ENOUGH = 40
"""Words from which on a text's language can be told by its commonest words."""
SHARE = 0.12
"""Share of them that the commonest English words have in any English contract (a third)."""


def _language(text: str) -> tuple[str, ...]:
    """A warning where few words are English: what cannot be read must not pass for silent."""
    words = re.findall(r"[^\W\d_]+", text[:20_000].lower())
    common = sum(word in _ENGLISH for word in words)
    if len(words) < ENOUGH or common >= SHARE * len(words):
        return ()
    return ("the text does not look like English, which is all that licet reads: "
            "what it calls silent may be said in it",)  # fmt: skip


_OTHER_ZIPS = {
    b"mimetypeapplication/vnd.oasis.opendocument": "an OpenDocument file",
    b"xl/workbook.xml": "a spreadsheet",
    b"ppt/presentation.xml": "a presentation",
    b"mimetypeapplication/epub": "an e-book",
}


def _zipped(data: bytes, name: str) -> Format:
    from licet.text.formats.docx_package import is_word

    for mark, what in _OTHER_ZIPS.items():
        if mark in data[:START] or mark in data[-65536:]:
            raise UnreadableError(f"this is {what}", hint="save it as .docx or .pdf")

    # Of a file cut off early the name alone says that it was one.
    if is_word(data) or b"word/" in data or name.lower().endswith(".docx"):
        return Format.DOCX
    raise UnreadableError("this is an archive, not a document", hint="unpack it")


def _raw(data: bytes, form: Format, marks: Marks, limits: Limits) -> Raw:
    # Each reader is imported when its format comes up: lxml and pdfium are slow to load.
    match form:
        case Format.DOCX:
            from licet.text.formats.docx import read_docx

            return read_docx(data, marks=marks, limits=limits)
        case Format.PDF:
            from licet.text.formats.pdf import read_pdf

            return read_pdf(data, limits=limits)
        case Format.HTML:
            from licet.text.formats.html import read_html

            return read_html(data, limits=limits)
        case Format.MARKDOWN:
            from licet.text.formats.markdown import read_markdown

            return read_markdown(data, limits=limits)
        case Format.TEXT:
            from licet.text.formats.plain import read_plain

            return read_plain(data)
