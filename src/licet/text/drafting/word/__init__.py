# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A draft as a Word file: real styles, counted numbers, fields that refer, and terms inside."""

import hashlib
import io
import zipfile
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from licet.terms.drafts import Draft

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["ITEM", "TERMS", "write_docx"]

TERMS = "urn:licet:terms:1"
"""Namespace of the custom XML part that carries the typed terms."""
ITEM = "customXml/item1.xml"
"""Where in the package that part is."""
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_MADE = (1980, 1, 1, 0, 0, 0)
"""Date of each part: the same draft gives the same bytes."""
_A4, _LETTER = (11906, 16838), (12240, 15840)
"""Width and height of paper in twentieths of a point."""
_MARGINS = 2 * 1418
_STYLES = {"paragraph": "Clause", "item": "ClauseItem", "definition": "Definition"}
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def write_docx(draft: Draft, *, terms: str = "", digest: str = "", letter: bool = False) -> bytes:
    """The Word file of a draft.

    Args:
        draft: What is written.
        terms: The typed terms as JSON, put inside; empty: none.
        digest: SHA-256 of the text that goes with them, see `carrying.text_digest`.
        letter: Whether the paper is US Letter and not A4.

    Source:
        ECMA-376 parts 1 and 2: WordprocessingML, packages, custom XML data storage.
    """
    width, height = _LETTER if letter else _A4
    ids = (*(s.id for s in draft.sections), *(s.id for s in draft.schedules))
    marks = {one: _bookmark(one) for one in ids}
    known: Mapping[str, object] = {
        "draft": draft, "marks": marks, "styles": _STYLES, "width": width, "height": height,
        "text": width - _MARGINS,
    }  # fmt: skip
    parts = {
        "[Content_Types].xml": _types(carries=bool(terms)),
        "_rels/.rels": _links({
            "rIdMain": (f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
            "rIdCore": (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        }),
        "docProps/core.xml": _filled("core.xml", known),
        "word/document.xml": _filled("document.xml", known),
        "word/_rels/document.xml.rels": _links(_document_links(carries=bool(terms))),
        "word/styles.xml": _raw("styles.xml"),
        "word/numbering.xml": _raw("numbering.xml"),
        "word/settings.xml": _raw("settings.xml"),
        "word/header1.xml": _filled("header.xml", known),
        "word/footer1.xml": _filled("footer.xml", known),
        **(_carried(terms, digest) if terms else {}),
    }  # fmt: skip
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _MADE), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _bookmark(name: str) -> str:
    """A bookmark's name: at most 40 letters, digits and underscores, hidden by its first one."""
    return f"_Ref{hashlib.sha256(name.encode()).hexdigest()[:16]}"


@cache
def _environment() -> "Environment":
    from jinja2 import FunctionLoader  # not at start-up
    from jinja2.sandbox import SandboxedEnvironment

    return SandboxedEnvironment(loader=FunctionLoader(_raw), autoescape=True)


def _raw(name: str) -> str:
    return (files("licet.text.drafting.word") / name).read_text("utf-8")


def _filled(name: str, known: Mapping[str, object]) -> str:
    return _environment().get_template(name).render(known)


def _carried(terms: str, digest: str) -> dict[str, str]:
    from xml.sax.saxutils import escape, quoteattr

    return {
        ITEM: f'{_XML}<terms xmlns="{TERMS}" text-sha256={quoteattr(digest)}>'
        f"{escape(terms)}</terms>",
        "customXml/itemProps1.xml": f'{_XML}<ds:datastoreItem xmlns:ds="{_OFFICE}/customXml" '
        'ds:itemID="{5A1B9C2E-6C1F-4E57-9D7A-1B0C6E2F4A10}"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{TERMS}"/></ds:schemaRefs></ds:datastoreItem>',
        "customXml/_rels/item1.xml.rels": _links(
            {"rId1": (f"{_OFFICE}/relationships/customXmlProps", "itemProps1.xml")}
        ),
    }


def _document_links(*, carries: bool) -> Mapping[str, tuple[str, str]]:
    kinds = {"Styles": "styles.xml", "Numbering": "numbering.xml", "Settings": "settings.xml",
             "Header": "header1.xml", "Footer": "footer1.xml"}  # fmt: skip
    found = {
        f"rId{kind}": (f"{_OFFICE}/relationships/{kind.lower()}", name)
        for kind, name in kinds.items()
    }
    if carries:
        found["rIdTerms"] = (f"{_OFFICE}/relationships/customXml", f"../{ITEM}")
    return found


def _links(links: Mapping[str, tuple[str, str]]) -> str:
    inside = "".join(
        f'<Relationship Id="{id_}" Type="{kind}" Target="{target}"/>'
        for id_, (kind, target) in links.items()
    )
    return f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{inside}</Relationships>'


def _types(*, carries: bool) -> str:
    parts = {
        "/word/document.xml": f"{_WORD}.document.main+xml",
        "/word/styles.xml": f"{_WORD}.styles+xml",
        "/word/numbering.xml": f"{_WORD}.numbering+xml",
        "/word/settings.xml": f"{_WORD}.settings+xml",
        "/word/header1.xml": f"{_WORD}.header+xml",
        "/word/footer1.xml": f"{_WORD}.footer+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    if carries:
        parts["/customXml/itemProps1.xml"] = (
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
        )
    overrides = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in parts.items()
    )
    return (
        f'{_XML}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/>{overrides}</Types>'
    )
