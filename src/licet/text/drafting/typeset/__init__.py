# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A draft as PDF, through Typst."""

import dataclasses
import json
from importlib.resources import files

from licet.terms.drafts import Draft
from licet.terms.errors import LicetError

__all__ = ["TERMS_NAME", "write_pdf"]

TERMS_NAME = "terms.json"
"""Name of the attachment that carries the typed terms."""


def write_pdf(draft: Draft, *, terms: str = "", letter: bool = False) -> bytes:
    """The PDF of a draft.

    Args:
        draft: What is written.
        terms: The typed terms as JSON, attached under `TERMS_NAME`; empty: none.
        letter: Whether the paper is US Letter and not A4.

    Raises:
        LicetError: Typst cannot set it.
    """
    import typst  # a native library of 30 MB: not at start-up

    source = (files("licet.text.drafting.typeset") / "draft.typ").read_bytes()
    given = {
        "draft": json.dumps(_plain(draft), ensure_ascii=False),
        "terms": terms,
        "paper": "us-letter" if letter else "a4",
    }
    try:
        made = typst.compile(source, format="pdf", sys_inputs=given)
    except typst.TypstError as error:
        raise LicetError(f"the PDF cannot be set: {str(error).lower()}") from None
    return bytes(made)


def _plain(draft: Draft) -> dict[str, object]:
    """The draft as JSON has it, with the words of each block beside its runs."""
    told = dataclasses.asdict(draft)
    for section, raw in zip(draft.sections, told["sections"], strict=True):
        for block, one in zip(section.blocks, raw["blocks"], strict=True):
            one["text"] = block.text
    return told
