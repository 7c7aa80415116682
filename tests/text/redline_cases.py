# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs of Word files made from a model that is edited, and what has to be true of a redline."""

import io
import random
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from xml.sax.saxutils import escape

__all__ = ["AUTHORS", "Pair", "pair", "zipped"]

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{MAIN}}}"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMES = f'xmlns:w="{MAIN}" xmlns:r="{OFFICE}"'
AUTHORS = ("Ada Licensor", "Ben Licensee")
WORDS = (
    "the licensee may use model weights under this agreement for internal research within the "
    "territory and shall report usage to licensor each quarter unless written consent is "
    "given by either party before outputs are shared with affiliates or third parties "
)
VOCABULARY = tuple(WORDS.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words, and what they are: plain, bold, a link, a field, a control, a note, a tab."""

    words: str
    kind: str = "plain"
    remark: str = ""
    """What a comment on it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Par:
    """A paragraph."""

    runs: tuple[Run, ...]
    style: str = ""
    level: int | None = None
    control: bool = False
    section: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; each cell holds blocks."""

    rows: tuple[tuple[tuple["Par | Table", ...], ...], ...]


@dataclass(slots=True, kw_only=True)
class Model:
    """A document."""

    blocks: list[Par | Table]
    header: str
    footer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two versions as Word files."""

    old: bytes
    new: bytes
    edits: tuple[str, ...]


def pair(seed: int, *, pending: bool = True) -> Pair:
    """Two versions; the same for the same seed."""
    chance = random.Random(seed)
    model = _model(chance)
    ask = random.Random(seed + 3)  # of its own, so that a seed gives the words it always gave
    model.blocks = [_remarked(ask, b, "Old") for b in model.blocks]
    edited = Model(blocks=list(model.blocks), header=model.header, footer=model.footer)
    edits = tuple(_edit(chance, edited) for _ in range(chance.randint(1, 8)))
    edited.blocks = [_remarked(ask, b, "New") for b in edited.blocks]
    marks = pending and chance.random() < 0.5
    return Pair(
        old=_file(model, random.Random(seed + 1), other=False, pending=marks),
        new=_file(edited, random.Random(seed + 2), other=chance.random() < 0.4, pending=False),
        edits=edits,
    )


def _remarked(chance: random.Random, block: Par | Table, when: str) -> Par | Table:
    """A block with comments on some of its runs; a few of those it had are gone."""
    if isinstance(block, Table):
        rows = (
            tuple(tuple(_remarked(chance, b, when) for b in cell) for cell in row)
            for row in block.rows
        )
        return replace(block, rows=tuple(rows))
    runs = []
    for run in block.runs:
        if run.kind in ("plain", "bold") and not run.remark and chance.random() < 0.08:
            runs.append(replace(run, remark=f"{when} remark {chance.randrange(10**9)}"))
        elif run.remark and when == "New" and chance.random() < 0.2:
            runs.append(replace(run, remark=""))
        else:
            runs.append(run)
    return replace(block, runs=tuple(runs))


def _sentence(chance: random.Random, least: int = 4, most: int = 24) -> str:
    return " ".join(chance.choices(VOCABULARY, k=chance.randint(least, most))).capitalize() + "."


def _runs(chance: random.Random) -> tuple[Run, ...]:
    runs = [Run(words=_sentence(chance))]
    while chance.random() < 0.45:
        kind = chance.choice(("bold", "plain", "link", "field", "control", "note", "tab", "break",
                              "simple"))  # fmt: skip
        words = {"field": str(chance.randint(1, 9)), "simple": str(chance.randint(1, 9))}
        runs.append(Run(words=words.get(kind, _sentence(chance, 1, 5)), kind=kind))
        runs.append(Run(words=" " + _sentence(chance, 2, 8)))
    return tuple(runs)


def _par(chance: random.Random, *, plain: bool = False) -> Par:
    if not plain and chance.random() < 0.08:
        return Par(runs=())
    kind = chance.random()
    runs = _runs(chance)
    if kind < 0.15 and not plain:
        return Par(runs=(Run(words=_sentence(chance, 2, 4)),), style=chance.choice(("One", "Two")))
    if kind < 0.5:
        return Par(runs=runs, level=chance.randint(0, 2))
    control = not plain and chance.random() < 0.1
    return Par(runs=runs, control=control, section=not plain and chance.random() < 0.04)


def _table(chance: random.Random, depth: int = 0) -> Table:
    columns = chance.randint(1, 3)
    return Table(
        rows=tuple(
            tuple(_cell(chance, depth) for _ in range(columns)) for _ in range(chance.randint(1, 4))
        )
    )


def _cell(chance: random.Random, depth: int) -> tuple[Par | Table, ...]:
    blocks: list[Par | Table] = [_par(chance, plain=True) for _ in range(chance.randint(1, 2))]
    if depth == 0 and chance.random() < 0.1:
        blocks.insert(0, _table(chance, 1))
    return tuple(blocks)


def _model(chance: random.Random) -> Model:
    blocks: list[Par | Table] = []
    for _ in range(chance.randint(3, 14)):
        if chance.random() < 0.15:
            blocks += [_table(chance), _par(chance)]
        else:
            blocks.append(_par(chance))
    if isinstance(blocks[-1], Par) and blocks[-1].section:
        blocks[-1] = replace(blocks[-1], section=False)
    return Model(blocks=blocks, header=_sentence(chance, 2, 5), footer=_sentence(chance, 2, 5))


def _edit(chance: random.Random, model: Model) -> str:
    """One edit in place; what it was."""
    kind = chance.choice(("words", "words", "words", "insert", "insert", "delete", "move", "move",
                          "table", "cell", "row", "no row", "no table", "header", "footer",
                          "level", "style", "bold", "note", "tail", "no tail"))  # fmt: skip
    blocks = model.blocks
    pars = [n for n, b in enumerate(blocks) if isinstance(b, Par) and b.runs]
    tables = [n for n, b in enumerate(blocks) if isinstance(b, Table)]
    if kind in ("insert", "tail", "table"):
        _put_in(chance, kind, blocks)
    elif kind in ("delete", "no tail", "move"):
        _take_out(chance, kind, blocks)
    elif kind in ("header", "footer"):
        setattr(model, kind, _reworded(chance, getattr(model, kind)))
    elif kind in ("cell", "row", "no row", "no table") and tables:
        _edit_table(chance, kind, model, chance.choice(tables))
    elif pars:
        n = chance.choice(pars)
        blocks[n] = _edit_par(chance, kind, blocks[n])  # type: ignore[arg-type]
    return kind


def _put_in(chance: random.Random, kind: str, blocks: list[Par | Table]) -> None:
    at = chance.randrange(len(blocks)) if kind != "tail" else len(blocks)
    if kind == "table":
        blocks[at:at] = [_table(chance), _par(chance, plain=True)]
    else:
        count = chance.randint(1, 2)
        blocks[at:at] = [replace(_par(chance), section=False) for _ in range(count)]


def _take_out(chance: random.Random, kind: str, blocks: list[Par | Table]) -> None:
    at = chance.randrange(len(blocks))
    before = blocks[-2] if len(blocks) > 3 else None
    if kind == "no tail":
        if isinstance(before, Par) and not before.section:
            blocks.pop()
    elif len(blocks) > 2 and at + 1 < len(blocks) and _free(blocks, at):
        block = blocks.pop(at)
        if kind == "move":
            blocks.insert(chance.randrange(len(blocks)), block)


def _free(blocks: Sequence[Par | Table], at: int) -> bool:
    """Whether a block can be taken out: two tables never come together, no file ends with one."""
    around = [blocks[n] for n in (at - 1, at + 1) if 0 <= n < len(blocks)]
    alone = isinstance(blocks[at], Par) and sum(isinstance(b, Table) for b in around) == 2
    last = at == len(blocks) - 1 and isinstance(blocks[at - 1], Table)
    return not alone and not last


def _reworded(chance: random.Random, words: str) -> str:
    parts = words.split(" ")
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(parts))
        how = chance.random()
        if how < 0.4:
            parts[at] = chance.choice((*VOCABULARY, "sixty (60)", "1,000,000", "non-exclusive"))
        elif how < 0.7:
            parts.insert(at, chance.choice(VOCABULARY))
        elif len(parts) > 1:
            del parts[at]
    return " ".join(parts)


def _edit_par(chance: random.Random, kind: str, par: Par) -> Par:
    runs = list(par.runs)
    at = chance.randrange(len(runs))
    if kind == "level":
        return replace(par, level=chance.choice((None, 0, 1, 2)), style="")
    if kind == "style":
        return replace(par, style=chance.choice(("", "One", "Two")), level=None)
    if kind == "bold":
        looks = {"plain": "bold", "bold": "plain"}
        runs[at] = replace(runs[at], kind=looks.get(runs[at].kind, runs[at].kind))
    elif kind == "note":
        runs.insert(at + 1, Run(words=_sentence(chance, 3, 9), kind="note"))
    else:
        _edit_runs(chance, runs, at)
    return replace(par, runs=tuple(runs))


def _edit_runs(chance: random.Random, runs: list[Run], at: int) -> None:
    if runs[at].kind in ("field", "simple"):
        runs[at] = replace(runs[at], words=str(chance.randint(1, 9)))
    elif chance.random() < 0.15 and len(runs) > 1:
        del runs[at]
    elif chance.random() < 0.15:
        runs[at:at] = _runs(chance)[1:]
    else:
        runs[at] = replace(runs[at], words=_reworded(chance, runs[at].words))


def _edit_table(chance: random.Random, kind: str, model: Model, n: int) -> None:
    table = model.blocks[n]
    assert isinstance(table, Table)
    rows = list(table.rows)
    at = chance.randrange(len(rows))
    if kind == "no table":
        if n + 1 < len(model.blocks) and len(model.blocks) > 2:
            del model.blocks[n]
        return
    if kind == "row":
        rows.insert(at, tuple(_cell(chance, 1) for _ in rows[0]))
    elif kind == "no row" and len(rows) > 1:
        del rows[at]
    else:
        cells = list(rows[at])
        c = chance.randrange(len(cells))
        blocks = list(cells[c])
        if chance.random() < 0.3:
            blocks.insert(chance.randrange(len(blocks) + 1) if isinstance(blocks[0], Par) else 1,
                          _par(chance, plain=True))  # fmt: skip
        elif isinstance(blocks[-1], Par) and blocks[-1].runs:
            blocks[-1] = _edit_par(chance, "words", blocks[-1])
        cells[c] = tuple(blocks)
        rows[at] = tuple(cells)
    model.blocks[n] = replace(table, rows=tuple(rows))


@dataclass(slots=True, kw_only=True)
class _Ink:
    """A file being written."""

    chance: random.Random
    other: bool
    pending: bool
    notes: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    number: int = 100

    def id(self) -> int:
        self.number += 1
        return self.number

    def who(self) -> str:
        at = self.chance.randrange(2)
        return f'w:id="{self.id()}" w:author="{AUTHORS[at]}" w:date="2026-03-0{at + 1}T10:00:00Z"'


def _t(words: str, tag: str = "t") -> str:
    return f'<w:{tag} xml:space="preserve">{escape(words)}</w:{tag}>'


def _xml_run(ink: _Ink, run: Run) -> str:
    if run.kind == "link":
        ink.links.append(f"https://example.org/{run.words.split()[0].lower()}")
        name = f"{'q' if ink.other else 'l'}{len(ink.links)}"
        return f'<w:hyperlink r:id="{name}"><w:r>{_t(run.words)}</w:r></w:hyperlink>'
    if run.kind == "note":
        ink.notes.append(run.words)
        return (
            f'<w:r><w:footnoteReference w:id="{len(ink.notes) + (3 if ink.other else 1)}"/></w:r>'
        )
    if run.kind in ("field", "simple", "control"):
        return _xml_field(run)
    shapes = {
        "bold": f"<w:r><w:rPr><w:b/></w:rPr>{_t(run.words)}</w:r>",
        "tab": f"<w:r><w:tab/>{_t(run.words)}</w:r>",
        "break": f"<w:r>{_t(run.words)}<w:br/></w:r>",
    }
    text = shapes.get(run.kind, f"<w:r>{_t(run.words)}</w:r>")
    if ink.pending and ink.chance.random() < 0.25:
        text = f"<w:ins {ink.who()}>{text}</w:ins>"
    if ink.pending and ink.chance.random() < 0.25:
        text += f"<w:del {ink.who()}><w:r>{_t('struck before ', 'delText')}</w:r></w:del>"
    if run.remark:
        ink.remarks.append(run.remark)
        id_ = f'w:id="{len(ink.remarks) + (40 if ink.other else 0)}"'
        text = f"<w:commentRangeStart {id_}/>{text}<w:commentRangeEnd {id_}/>"
        text += f"<w:r><w:commentReference {id_}/></w:r>"
    return text


def _xml_field(run: Run) -> str:
    text = f"<w:r>{_t(run.words)}</w:r>"
    if run.kind == "simple":
        return f'<w:fldSimple w:instr=" PAGE ">{text}</w:fldSimple>'
    if run.kind == "control":
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{text}</w:sdtContent></w:sdt>"
    ends = [f'<w:r><w:fldChar w:fldCharType="{k}"/></w:r>' for k in ("begin", "separate", "end")]
    code = f"<w:r>{_t(' REF _Ref1234 ', 'instrText')}</w:r>"
    return f"{ends[0]}{code}{ends[1]}{text}{ends[2]}"


def _xml_par(ink: _Ink, par: Par, *, whole: bool = True) -> str:
    style = {"One": "Ueber1", "Two": "Ueber2"} if ink.other else {"One": "H1", "Two": "H2"}
    inside = f'<w:pStyle w:val="{style[par.style]}"/>' if par.style else ""
    if par.level is not None:
        list_ = 7 if ink.other else 2
        inside += (
            f'<w:numPr><w:ilvl w:val="{par.level}"/><w:numId w:val="{list_}"/></w:numPr>'
        )  # fmt: skip
    if ink.pending and whole and ink.chance.random() < 0.1:
        inside += f"<w:rPr><w:ins {ink.who()}/></w:rPr>"
    if par.section:
        inside += '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>'
    properties = f"<w:pPr>{inside}</w:pPr>" if inside else ""
    mark = f'<w:bookmarkStart w:id="{ink.id()}" w:name="b{ink.number}"/>'
    mark += f'<w:bookmarkEnd w:id="{ink.number}"/>'
    if ink.other or ink.chance.random() < 0.9:
        mark = ""
    # LibreOffice loses a change at the end of a block in a control.
    pending, ink.pending = ink.pending, ink.pending and not par.control
    text = f"<w:p>{properties}{mark}{''.join(_xml_run(ink, r) for r in par.runs)}</w:p>"
    ink.pending = pending
    if par.control:
        properties = '<w:sdtPr><w:tag w:val="c"/></w:sdtPr>'
        return f"<w:sdt>{properties}<w:sdtContent>{text}</w:sdtContent></w:sdt>"
    if ink.pending and whole and ink.chance.random() < 0.1:  # one that was struck out before
        gone = f"<w:del {ink.who()}><w:r>{_t('Struck out before.', 'delText')}</w:r></w:del>"
        mark = f"<w:pPr><w:rPr><w:del {ink.who()}/></w:rPr></w:pPr>"
        text = f"<w:p>{mark}{gone}</w:p>{text}"
    return text


def _xml_table(ink: _Ink, table: Table) -> str:
    grid = "".join('<w:gridCol w:w="2000"/>' for _ in table.rows[0])
    width = '<w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>'
    rows = "".join(
        "<w:tr>"
        + "".join(f"<w:tc>{width}{_xml_blocks(ink, cell, whole=False)}</w:tc>" for cell in row)
        + "</w:tr>"
        for row in table.rows
    )
    properties = '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"


def _xml_blocks(ink: _Ink, blocks: Sequence[Par | Table], *, whole: bool = True) -> str:
    told = [
        _xml_table(ink, b)
        if isinstance(b, Table)
        else _xml_par(
            ink, b, whole=whole and n + 1 < len(blocks) and isinstance(blocks[n + 1], Par)
        )
        for n, b in enumerate(blocks)
    ]
    return "".join(told)


def _numbering(other: bool) -> str:
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:lvlText w:val="{".".join(f"%{k + 1}" for k in range(n + 1))}."/></w:lvl>'
        for n in range(3)
    )
    list_ = 7 if other else 2
    return (
        f'<w:numbering {NAMES}><w:abstractNum w:abstractNumId="{list_}">{levels}</w:abstractNum>'
        f'<w:num w:numId="{list_}"><w:abstractNumId w:val="{list_}"/></w:num></w:numbering>'
    )


def _styles(other: bool) -> str:
    names = ("Ueber1", "Ueber2") if other else ("H1", "H2")
    return f"<w:styles {NAMES}>" + "".join(
        f'<w:style w:type="paragraph" w:styleId="{id_}"><w:name w:val="heading {n}"/><w:pPr>'
        f'<w:outlineLvl w:val="{n - 1}"/></w:pPr></w:style>'
        for n, id_ in enumerate(names, 1)
    ) + "</w:styles>"  # fmt: skip


def _file(model: Model, chance: random.Random, *, other: bool, pending: bool) -> bytes:
    ink = _Ink(chance=chance, other=other, pending=pending)
    body = _xml_blocks(ink, model.blocks)
    shift = 3 if other else 1
    lines = (
        '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p/></w:footnote>'
    )
    notes = "".join(
        f'<w:footnote w:id="{n + shift}"><w:p><w:r><w:footnoteRef/></w:r><w:r>{_t(words)}</w:r>'
        f"</w:p></w:footnote>"
        for n, words in enumerate(ink.notes, 1)
    )
    parts = {
        "styles": _styles(other), "numbering": _numbering(other),
        "header": f"<w:hdr {NAMES}><w:p><w:r>{_t(model.header)}</w:r></w:p></w:hdr>",
        "footer": f"<w:ftr {NAMES}><w:p><w:r>{_t(model.footer)}</w:r></w:p></w:ftr>",
    }  # fmt: skip
    if ink.notes:
        parts["footnotes"] = f"<w:footnotes {NAMES}>{lines}{notes}</w:footnotes>"
    if ink.remarks:
        told = "".join(
            f'<w:comment w:id="{n + (40 if other else 0)}" '
            f'w:author="{AUTHORS[int(words[-1]) % 2]}" '
            f'w:date="2026-04-01T08:00:00Z" w:initials="A"><w:p><w:r>{_t(words)}</w:r></w:p>'
            f"</w:comment>"
            for n, words in enumerate(ink.remarks, 1)
        )
        parts["comments"] = f"<w:comments {NAMES}>{told}</w:comments>"
    runs = '<w:headerReference w:type="default" r:id="header"/>'
    runs += '<w:footerReference w:type="default" r:id="footer"/>'
    page = f'<w:sectPr>{runs}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    parts["document"] = f"<w:document {NAMES}><w:body>{body}{page}</w:body></w:document>"
    return zipped(parts, ink.links, name="q" if other else "l")


def zipped(parts: dict[str, str], links: Sequence[str] = (), name: str = "l") -> bytes:
    """The parts of a Word file as one."""
    kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    types = f'<Types xmlns="{PACKAGE}/content-types">'
    types += '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
    types += 'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    inner = f'<Relationships xmlns="{PACKAGE}/relationships">'
    for part in parts:
        kind = "document.main" if part == "document" else part
        types += f'<Override PartName="/word/{part}.xml" ContentType="{kinds}.{kind}+xml"/>'
        if part != "document":
            inner += f'<Relationship Id="{part}" Type="{OFFICE}/{part}" Target="{part}.xml"/>'
    for n, link in enumerate(links, 1):
        inner += f'<Relationship Id="{name}{n}" Type="{OFFICE}/hyperlink" Target="{link}" '
        inner += 'TargetMode="External"/>'
    files = {
        "[Content_Types].xml": f"{types}</Types>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r" '
        f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f"{inner}</Relationships>",
        **{f"word/{part}.xml": text for part, text in parts.items()},
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for file, text in files.items():
            archive.writestr(file, text)
    return out.getvalue()
