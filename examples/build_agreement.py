# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Write `agreement.docx` and `round.docx`: two drafts of a model licence, with tracked changes.

Usage: python examples/build_agreement.py

The words stand in `agreement.source.txt` and `round.source.txt`, which also say how changes and
comments are marked.
"""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

DRAFTS = {"agreement": 3, "round": 4}
"""Name of the file, and number of the draft."""
AUTHORS = {
    "A": ("Ada Quist (Northwind)", "2026-11-02T09:15:00Z"),
    "B": ("Ben Roth (Harbour)", "2026-11-09T16:40:00Z"),
}
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
HEADER = "Northwind / Harbour, draft {}, confidential"
Words = tuple[tuple[str, str], ...]


def _paragraphs(name: str) -> Words:
    """Style or list level, and words, of each line of the source."""
    source = Path(__file__).with_name(f"{name}.source.txt")
    lines = source.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t", 1) for line in lines if line and not line.startswith("#"))
    return tuple((style, words) for style, words in pairs)


_MARK = re.compile(r"\{([+?-])([AB]):(.*?)[+?-]\}", re.DOTALL)


def run(words: str, *, tag: str = "t") -> str:
    """One run of text."""
    return f'<w:r><w:{tag} xml:space="preserve">{escape(words)}</w:{tag}></w:r>'


def marked(kind: str, by: str, words: str, number: int) -> str:
    """A tracked change or a comment."""
    name, when = AUTHORS[by]
    attributes = f'w:id="{number}" w:author="{name}" w:date="{when}"'
    if kind == "+":
        return f"<w:ins {attributes}>{run(words)}</w:ins>"
    if kind == "-":
        return f"<w:del {attributes}>{run(words, tag='delText')}</w:del>"
    quoted = words.partition("|")[0]
    return (
        f'<w:commentRangeStart w:id="{number}"/>{run(quoted)}<w:commentRangeEnd w:id="{number}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    )


def runs(words: str, first: int) -> Iterator[str]:
    """The runs of a paragraph; ids count from `first`."""
    at = 0
    for offset, mark in enumerate(_MARK.finditer(words)):
        if mark.start() > at:
            yield run(words[at : mark.start()])
        yield marked(mark.group(1), mark.group(2), mark.group(3), first + offset)
        at = mark.end()
    if at < len(words):
        yield run(words[at:])


def paragraph(style: str, words: str, number: int) -> str:
    """One paragraph; a numbered one points to the only list of the document."""
    if style.isdigit():
        named = '<w:pStyle w:val="Heading1"/>' if style == "0" else ""
        properties = f'{named}<w:numPr><w:ilvl w:val="{style}"/><w:numId w:val="1"/></w:numPr>'
    else:
        properties = f'<w:pStyle w:val="{style}"/>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs(words, number * 10))}</w:p>"


def comments(words_of: Words) -> str:
    """The comments part."""
    found = ""
    for number, (_, words) in enumerate(words_of):
        for offset, mark in enumerate(_MARK.finditer(words)):
            if mark.group(1) == "?":
                name, when = AUTHORS[mark.group(2)]
                said = mark.group(3).partition("|")[2]
                found += (
                    f'<w:comment w:id="{number * 10 + offset}" w:author="{name}" w:date="{when}">'
                    f"<w:p>{run(said)}</w:p></w:comment>"
                )
    return f"<w:comments {W}>{found}</w:comments>"


def level(number: int, format_: str, text: str) -> str:
    """One level of the list."""
    indent = 567 * (number + 1)
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{format_}"/>'
        f'<w:lvlText w:val="{text}"/>'
        f'<w:pPr><w:ind w:left="{indent}" w:hanging="567"/></w:pPr></w:lvl>'
    )


def parts(words_of: Words, draft: int) -> dict[str, str]:
    """Every part of the package, by name."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    names = {"document": "document.main", "styles": "styles", "numbering": "numbering",
             "comments": "comments", "header1": "header"}  # fmt: skip
    overrides = "".join(
        f'<Override PartName="/word/{n}.xml" ContentType="{word}.{t}+xml"/>'
        for n, t in names.items()
    )
    links = "".join(
        f'<Relationship Id="r{i}" Type="{office}/{t}" Target="{n}.xml"/>'
        for i, (n, t) in enumerate(names.items())
        if n != "document"
    )
    body = "".join(paragraph(s, w, i) for i, (s, w) in enumerate(words_of))
    section = '<w:sectPr><w:headerReference w:type="default" r:id="r4"/></w:sectPr>'
    return {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r0" '
        f'Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">{links}'
        "</Relationships>",
        "word/document.xml": f'<w:document {W} xmlns:r="{office}"><w:body>{body}{section}'
        "</w:body></w:document>",
        "word/styles.xml": f"<w:styles {W}>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        '<w:name w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>'
        '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style></w:styles>',
        "word/numbering.xml": f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">'
        f"{level(0, 'decimal', '%1.')}{level(1, 'decimal', '%1.%2')}"
        f"{level(2, 'lowerLetter', '(%3)')}"
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
        "word/comments.xml": comments(words_of),
        "word/header1.xml": f"<w:hdr {W}><w:p>{run(HEADER.format(draft))}</w:p></w:hdr>",
    }


def main() -> None:
    """Write the files; the same bytes every time."""
    for name, draft in DRAFTS.items():
        target = Path(__file__).with_name(f"{name}.docx")
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
            for part, xml in parts(_paragraphs(name), draft).items():
                entry = zipfile.ZipInfo(part, date_time=(2026, 11, 24, 0, 0, 0))
                entry.compress_type = zipfile.ZIP_DEFLATED
                whole = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + xml
                package.writestr(entry, whole)


if __name__ == "__main__":
    main()
