# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Bytes in, one `Document` out."""

import hashlib

from licet.terms.documents import Document, Format, Marks
from licet.text.segment import segment

__all__ = ["read"]


def read(data: bytes, *, name: str = "", marks: Marks = Marks.ACCEPTED) -> Document:
    """Read one document (provisional: plain text only)."""
    text = data.decode("utf-8", errors="replace").replace("\r\n", "\n").lstrip("\ufeff")
    clauses, definitions = segment(text, ())
    return Document(
        sha256=hashlib.sha256(data).hexdigest(),
        format=Format.TEXT,
        text=text,
        clauses=clauses,
        definitions=definitions,
    )
