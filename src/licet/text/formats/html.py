# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""HTML: what a browser shows, as paragraphs; nothing is run, loaded or expanded."""

import re
from dataclasses import dataclass, field

from lxml import etree

from licet.terms import UnreadableError
from licet.text.formats.plain import decode
from licet.text.formats.raw import Builder, Raw
from licet.text.limits import Limits

__all__ = ["counted", "read_html"]

_DROPPED = frozenset(
    """
    script style template noscript head iframe object embed svg math canvas audio video
    select button nav
    """.split()  # noqa: SIM905 (a list of quoted names is no easier to read)
)
_BLOCKS = frozenset(
    """
    address article aside blockquote body caption center dd details dialog div dl dt
    fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main
    ol p pre section summary table tbody td tfoot th thead tr ul
    """.split()  # noqa: SIM905 (a list of quoted names is no easier to read)
)
_FURNITURE = ("navigation", "banner", "contentinfo", "search", "menu", "menubar", "dialog")
"""Roles of what stands around the content of a web page."""
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
          (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_ITEM = re.compile(
    r"[(\[]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,6})[.)\]]|\d{1,3}(?:\.\d{1,3})+\.?|[•●▪◦·–-]"
)
"""A cell that only holds the number or the bullet of the text beside it."""
_CHARSET = re.compile(
    rb"<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)=[\"']?([\w-]{3,20})", re.IGNORECASE
)
_TABLE = ("table", "tr", "td", "th")
LAYOUT = 5
"""Paragraphs in one cell above which a table places text rather than data."""
MOST = 0.5
"""Share of a page's words that its main part has to have to be read alone."""
_DEEPEST = 2_000
"""Lists inside lists that are counted."""


@dataclass(slots=True)
class _Pen:
    """Where the page is up to."""

    builder: Builder
    words: list[str] = field(default_factory=list)
    kind: str = "paragraph"
    level: int = 0
    label: str = ""
    lists: list[list[int | str]] = field(default_factory=list)
    """For each open list: next number, its type, its step."""
    rows: list[list[list[str]]] = field(default_factory=list)
    """For each open table row, innermost last, its cells' paragraphs."""
    silent: int = 0
    """Open elements that are not shown."""
    exact: int = 0
    """Open elements in which line ends count."""

    def flush(self) -> None:
        """End the paragraph."""
        text = "".join(self.words)
        self.words.clear()
        if not self.exact:
            text = re.sub(r"[ \t]*\n[ \t]*", "\n", re.sub(r"[^\S\n]+", " ", text))
        text = text.strip()
        if not text:
            return
        if self.rows:
            cells = self.rows[-1] or [[]]
            cells[-1].append(" ".join(text.split()))
            self.rows[-1] = cells
            return
        label, self.label = self.label, ""
        self.builder.add(
            f"{label} {text}" if label else text, kind=self.kind, level=self.level, label=label
        )


def read_html(data: bytes, *, limits: Limits) -> Raw:
    """Read a page.

    Raises:
        UnreadableError: The bytes are no text, or the page has no words.
    """
    source = _decoded(data)
    parser = etree.HTMLParser(
        no_network=True, recover=True, remove_comments=True, remove_pis=True, huge_tree=True,
        encoding="utf-8",
    )  # fmt: skip
    try:
        root = etree.fromstring(source.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError("this HTML cannot be read", hint="save it as text") from error
    if root is None:
        raise UnreadableError("the page has no words")
    if any("depth" in error.message.lower() for error in parser.error_log):
        # What stands deeper would be lost without a word.
        raise UnreadableError("the page is nested too deeply", hint="save it as text")
    content = _content(root)
    pen = _Pen(builder=Builder(most=limits.characters))
    for event, element in etree.iterwalk(content, events=("start", "end")):
        if event == "start":
            _opened(pen, element)
        else:
            _closed(pen, element)
    pen.flush()
    builder = pen.builder
    return Raw(
        text=builder.text(), blocks=tuple(builder.blocks), origins=tuple(builder.origins),
        warnings=() if content is root else (LEFT_OUT,),
    )  # fmt: skip


LEFT_OUT = "what stands around the page's main part was left out"


def _content(root: etree._Element) -> etree._Element:
    """The page's main part, if it says which that is and most of its words are in it."""
    whole = _words_in(root)
    for path in (".//article", ".//main", ".//*[@role='main']"):
        found = root.findall(path)
        if len(found) == 1 and _words_in(found[0]) > MOST * whole:
            return found[0]
    return root


def _words_in(element: etree._Element) -> int:
    """Characters a reader sees, roughly."""
    script = ("script", "style", "template", "noscript")
    return sum(
        len(e.text or "") * (e.tag not in script) + len(e.tail or "") for e in element.iter("*")
    )


def _decoded(data: bytes) -> str:
    """The page in the encoding it names, unless it is UTF-8 or wide."""
    named = _CHARSET.search(data, 0, 4096)
    try:
        if named and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
            data.decode("utf-8")
    except UnicodeDecodeError:
        try:
            return decode(data.decode(named.group(1).decode()).encode()) if named else decode(data)
        except (LookupError, UnicodeError):
            return decode(data)
    return decode(data)


def _unseen(element: etree._Element) -> bool:
    return (
        element.tag in _DROPPED
        or element.get("role") in _FURNITURE
        or element.get("aria-hidden") == "true"
        or "hidden" in element.attrib
        or _HIDDEN.search(element.get("style") or "") is not None
    )


def _opened(pen: _Pen, element: etree._Element) -> None:
    if _unseen(element):
        pen.silent += 1
    if pen.silent:
        return
    tag = str(element.tag)
    if tag == "br":
        pen.words.append("\n")
    elif tag in _BLOCKS:
        pen.flush()
        _block_opened(pen, element, tag)
    _say(pen, element.text)


def _say(pen: _Pen, words: str | None) -> None:
    if words:
        pen.words.append(words if pen.exact else words.replace("\n", " "))


def _block_opened(pen: _Pen, element: etree._Element, tag: str) -> None:
    pen.kind, pen.level = "paragraph", 0
    if tag in _HEADINGS:
        pen.kind, pen.level = "heading", _HEADINGS[tag]
    elif tag in ("ol", "ul"):
        pen.lists.append(_list(element, tag))
    elif tag == "li":
        pen.label = _label(pen, element)
    elif tag in _TABLE:
        _table_opened(pen, tag)
    elif tag == "pre":
        pen.exact += 1
    if pen.lists and tag in ("li", "p", "div"):
        pen.kind, pen.level = "item", min(len(pen.lists), _DEEPEST)


def _table_opened(pen: _Pen, tag: str) -> None:
    if tag == "tr":
        pen.rows.append([])
    elif pen.rows and tag == "table":
        _row(pen, pen.rows[-1])  # a table in a cell: what stands before it comes first
        pen.rows[-1] = []
    elif pen.rows:
        pen.rows[-1].append([])


def _list(element: etree._Element, tag: str) -> list[int | str]:
    if tag == "ul":
        return [0, "•", 0]
    down = "reversed" in element.attrib
    count = sum(1 for child in element if child.tag == "li")
    return [_number(element.get("start"), count if down else 1), element.get("type") or "1",
            -1 if down else 1]  # fmt: skip


def _number(text: str | None, otherwise: int) -> int:
    try:
        return max(-9999, min(int(text or ""), 9999))
    except ValueError:
        return otherwise


def _label(pen: _Pen, element: etree._Element) -> str:
    """The marker a browser shows before an item."""
    if not pen.lists or pen.lists[-1][1] == "•":
        return "•" if pen.lists else ""
    current = pen.lists[-1]
    number = _number(element.get("value"), int(current[0]))
    current[0] = number + int(current[2])
    return f"{counted(number, str(element.get('type') or current[1]))}."


def counted(number: int, style: str) -> str:
    """A number as letters (`a`, `A`), roman figures (`i`, `I`) or plainly."""
    if number < 1 or style not in ("a", "A", "i", "I"):
        return str(number)
    shown = ""
    if style in ("i", "I"):
        for value, letters in _ROMAN:
            shown += letters * (number // value)
            number %= value
    else:
        while number:
            number, rest = divmod(number - 1, 26)
            shown = chr(ord("a") + rest) + shown
    return shown if style in ("a", "i") else shown.upper()


def _closed(pen: _Pen, element: etree._Element) -> None:
    tag = str(element.tag)
    if not pen.silent and tag in _BLOCKS:
        pen.flush()
        _block_closed(pen, tag)
    if _unseen(element):
        pen.silent -= 1
    if not pen.silent:
        _say(pen, element.tail)


def _block_closed(pen: _Pen, tag: str) -> None:
    pen.kind, pen.level = "paragraph", 0
    if tag in ("ol", "ul") and pen.lists:
        pen.lists.pop()
    elif tag == "pre" and pen.exact:
        pen.exact -= 1
    elif tag == "tr" and pen.rows:
        _row(pen, pen.rows.pop())


def _row(pen: _Pen, cells: list[list[str]]) -> None:
    """Write a table row; tables that only place text on the page are paragraphs."""
    said = [cell for cell in cells if cell]
    if not said:
        return
    if len(said) == 2 and len(said[0]) == 1 and _ITEM.fullmatch(said[0][0]):
        first, *rest = said[1]
        pen.builder.add(f"{said[0][0]} {first}", label=said[0][0])
        said = [[words] for words in rest]
    elif len(said) > 1 and max(map(len, said)) <= LAYOUT:
        pen.builder.add(" | ".join(" ".join(cell) for cell in said), kind="row")
        return
    for cell in said:
        for words in cell:
            pen.builder.add(words)
