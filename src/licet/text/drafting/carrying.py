# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Typed terms inside a document, with a digest of its words: has the paper drifted from them?"""

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from licet.terms import Agreement, Document, Format
from licet.terms.decode import decode_json, encode_json
from licet.terms.drafts import Draft
from licet.terms.errors import DecodeError, UnreadableError
from licet.text.drafting.typeset import TERMS_NAME, write_pdf
from licet.text.drafting.word import ITEM, TERMS, write_docx
from licet.text.limits import DEFAULT, Limits
from licet.text.read import read

__all__ = ["Carried", "carried_terms", "text_digest", "with_terms"]

SCHEMA = "licet/terms/1"
"""Name and version of what is carried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """Typed terms found inside a document."""

    agreement: Agreement
    digest: str
    """SHA-256 of the words for which they were written."""
    drifted: bool
    """Whether the document now has other words."""


def text_digest(document: Document) -> str:
    """SHA-256 of the words of a document, whatever stands between them.

    A program that opens and saves a file may break lines anew; it does not change a letter.
    """
    return hashlib.sha256("".join(document.text.split()).encode()).hexdigest()


def with_terms(draft: Draft, agreement: Agreement, format_: Format, *, letter: bool) -> bytes:
    """A Word file or PDF of a draft that carries its terms.

    The words are read back from the file itself before their digest goes in.
    """
    if format_ is Format.DOCX:
        digest = text_digest(read(write_docx(draft, letter=letter)))
        return write_docx(
            draft, terms=encode_json(Agreement, agreement), digest=digest, letter=letter
        )
    digest = text_digest(read(write_pdf(draft, letter=letter)))
    told = {"schema": SCHEMA, "text_sha256": digest,
            "agreement": json.loads(encode_json(Agreement, agreement))}  # fmt: skip
    return write_pdf(draft, terms=json.dumps(told, ensure_ascii=False), letter=letter)


def carried_terms(data: bytes, document: Document, *, limits: Limits = DEFAULT) -> Carried | None:
    """The terms that a document carries; `None` if it carries none.

    Raises:
        UnreadableError: It carries something under their name that is not such terms.
    """
    found = {Format.DOCX: _in_word, Format.PDF: _in_pdf}.get(document.format)
    told = found(data, limits) if found else None
    if told is None:
        return None
    digest, terms = told
    try:
        agreement = decode_json(Agreement, terms, where="the terms inside")
    except DecodeError as error:
        raise UnreadableError(f"the terms inside cannot be read: {error.problem}",
                              where=error.where) from None  # fmt: skip
    return Carried(agreement=agreement, digest=digest, drifted=digest != text_digest(document))


def _in_word(data: bytes, limits: Limits) -> tuple[str, str] | None:
    from lxml import etree

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [n for n in archive.namelist() if n.startswith("customXml/item")]
        for name in sorted(names, key=lambda n: (n != ITEM, n)):
            if not name.endswith(".xml") or archive.getinfo(name).file_size > limits.unpacked:
                continue
            content = archive.read(name)
            if TERMS.encode() not in content:
                continue
            parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
            try:
                root = etree.fromstring(content, parser)
            except etree.XMLSyntaxError:
                raise UnreadableError("the terms inside cannot be read", where=name) from None
            if root.tag == f"{{{TERMS}}}terms":
                return root.get("text-sha256", ""), root.text or ""
    return None


def _in_pdf(data: bytes, limits: Limits) -> tuple[str, str] | None:
    import pypdfium2

    pdf = pypdfium2.PdfDocument(data)
    try:
        for index in range(pdf.count_attachments()):
            one = pdf.get_attachment(index)
            if one.get_name() == TERMS_NAME:
                content = bytes(one.get_data())
                return _told(content) if len(content) <= limits.unpacked else None
    finally:
        pdf.close()
    return None


def _told(content: bytes) -> tuple[str, str] | None:
    try:
        told: Mapping[str, Any] = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or told.get("schema") != SCHEMA:
        return None
    return str(told.get("text_sha256", "")), json.dumps(told.get("agreement"))
