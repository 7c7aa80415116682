# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Edits made in a document: in plain text, and as tracked changes in a Word file."""

from licet.text.redline.docx import Marked, Said, redline_docx
from licet.text.redline.plain import apply_edits, together

__all__ = ["Marked", "Said", "apply_edits", "redline_docx", "together"]
