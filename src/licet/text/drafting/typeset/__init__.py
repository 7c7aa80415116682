# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A draft as PDF, through Typst."""

import dataclasses
import json
import unicodedata
from importlib.resources import files

from licet.terms.drafts import Draft
from licet.terms.errors import LicetError

__all__ = ["TERMS_NAME", "unshown", "write_pdf"]

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


_PROBE = """
#set text(font: "Libertinus Serif", top-edge: "bounds", bottom-edge: "bounds")
#let none-such = "\\u{10fffd}"
#context {
  let empty = measure(text(none-such))
  [#metadata(sys.inputs.rare.clusters().filter(one => measure(text(one)) == empty)) <found>]
}
"""
"""Which characters are drawn like one that no font has?"""
_USUAL = 0x17F
"""Up to here the typeface itself has the characters: Latin with its marks."""


def unshown(draft: Draft) -> str:
    """The characters of a draft that no font on this machine can show, once each."""
    words = json.dumps(_plain(draft), ensure_ascii=False)
    rare = "".join(sorted({one for one in words if ord(one) > _USUAL and one.isprintable()}))
    rare = "".join(one for one in rare if not unicodedata.combining(one))
    if not rare:
        return ""
    import typst  # as above

    told = typst.query(_PROBE.encode(), "<found>", field="value", one=True,
                       sys_inputs={"rare": rare})  # fmt: skip
    return "".join(json.loads(told))
