# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Drafts: from typed terms and wordings to paper, in Word, PDF, HTML and Markdown."""

from licet.text.drafting.carrying import Carried, carried_terms, text_digest, with_terms
from licet.text.drafting.composing import draft
from licet.text.drafting.typeset import unshown, write_pdf
from licet.text.drafting.web import write_html, write_markdown
from licet.text.drafting.word import write_docx

__all__ = ["Carried", "carried_terms", "draft", "text_digest", "unshown", "with_terms",
           "write_docx", "write_html", "write_markdown", "write_pdf"]  # fmt: skip
