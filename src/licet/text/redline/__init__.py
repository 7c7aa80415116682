# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Edits made in a document: in plain text, and as tracked changes in a Word file."""

from licet.text.redline.docx import Marked, Said, redline_docx
from licet.text.redline.files import redline_files
from licet.text.redline.plain import apply_edits, together
from licet.text.redline.records import Change, ChangeKind, Comment, CommentFate, Redlined
from licet.text.redline.sections import COVER
from licet.text.redline.settling import accept_all, reject_all

__all__ = [
    "COVER",
    "Change",
    "ChangeKind",
    "Comment",
    "CommentFate",
    "Marked",
    "Redlined",
    "Said",
    "accept_all",
    "apply_edits",
    "redline_docx",
    "redline_files",
    "reject_all",
    "together",
]
