# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Redlines of two Word files: `python bench/redline_pairs.py [--pairs N] [--office N]`.

N generated pairs (edits of words, paragraphs, lists, tables, notes, headers; with other ids,
styles' names and earlier authors' pending changes), and contract edits made in our examples and
in the Word templates of LICET_CORPUS where they are.
Prints how often accepting all gives the new file and rejecting all the old one, once as our
reader reads them and once as a walk through the XML does that knows nothing of it; how often
earlier authors keep every change, comments of the old file stay on their words and new ones are
put on theirs, and the file is built as the standard wants; and, where LibreOffice is installed,
how often it reads the same two texts out of the redline as out of the two files, and all comments.
"""

import argparse
import importlib.util
import io
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import docx
from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml import etree

from licet.terms import Document
from licet.text import Marks, read
from licet.text.redline import Redlined, accept_all, redline_files, reject_all

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "text"))

from redline import lines, shown_in
from redline_cases import pair
from redline_truth import authors_of, faults, remarks, shape, signed

AT = datetime(2026, 11, 27, tzinfo=UTC)
ROOT = Path(__file__).resolve().parent.parent
US = "Reviewing Counsel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Two:
    """Two versions of one file."""

    name: str
    old: bytes
    new: bytes
    made: bool


def reworded(word: Word, chance: random.Random) -> None:
    """Terms renegotiated: periods, duties, a carve-out, a clause out, a clause in."""
    for text in word.element.body.iter(qn("w:t")):
        said = re.sub(r"\b(?:thirty|30)\b", "forty-five", text.text or "")
        said = re.sub(r"\b1 year\b|\bone year\b", "three (3) years", said)
        if chance.random() < 0.3:
            said = re.sub(r"\bwill not\b", "shall not", re.sub(r"\bmay\b", "is entitled to", said))
        text.text = said
    long = clauses(word)
    if long:
        one = chance.choice(long)
        one.add_run(" This does not apply to Claims that arise from wilful misconduct.")
        put = chance.choice(long)
        put.insert_paragraph_before(
            "Each party keeps a log of every use of the Model for three (3) years and lets the "
            "other party inspect it once in each calendar year.",
            style=put.style,
        )
    if len(long) > 3:
        gone = chance.choice([p for p in long[1:-1] if p._p.find(f".//{qn('w:sectPr')}") is None])
        out(gone._p)


def rearranged(word: Word, chance: random.Random) -> None:
    """A clause moved and edited, rows added and struck out, cells and headers filled in."""
    long = [p for p in clauses(word) if p._p.find(f".//{qn('w:sectPr')}") is None]
    if len(long) > 4:
        moved, behind = chance.sample(long, 2)
        behind._p.addnext(moved._p)
        moved.add_run(" Notices under this clause are given in writing.")
    for table in word.tables:
        filled(table, chance)
    for section in word.sections:
        head = section.header
        if not head.is_linked_to_previous and head.paragraphs:
            head.paragraphs[0].add_run(" Draft 3, confidential")
    for run in [r for p in long[:2] for r in p.runs[:1]]:
        run.bold = not run.bold


def filled(table: Table, chance: random.Random) -> None:
    rows = list(table.rows)
    extra = deepcopy(chance.choice(rows)._tr)
    for text in extra.iter(qn("w:t")):
        text.text = f"{text.text} (schedule B)"
    rows[-1]._tr.addnext(extra)
    if len(rows) > 2 and chance.random() < 0.6:
        out(rows[1]._tr)
    for cell in [c for r in table.rows for c in r.cells if c.text.strip()][:3]:
        cell.paragraphs[-1].add_run(" as agreed on 1 March 2027")


def extended(word: Word, chance: random.Random) -> None:
    """A schedule put in at the end, a table in the middle, a table and the last clauses out."""
    tables = word.tables
    if len(tables) > 1:
        gone = chance.choice(tables[:-1])._tbl
        behind = gone.getnext()
        if behind is not None and behind.tag == qn("w:p"):
            out(gone)
    long = [p for p in clauses(word) if p._p.find(f".//{qn('w:sectPr')}") is None]
    if long:
        made = word.add_table(rows=2, cols=3)
        for number, cell in enumerate(c for r in made.rows for c in r.cells):
            cell.text = f"Fee item {number}: EUR {1000 * (number + 1):,}"
        chance.choice(long)._p.addnext(made._tbl)
        made._tbl.addnext(deepcopy(long[0]._p))
    word.add_paragraph("Schedule C: Weights delivered under this Agreement")
    word.add_paragraph("The Licensor delivers the checkpoint named in the order within ten days.")
    if len(long) > 6:
        for paragraph in long[-2:]:
            if paragraph._p.getparent() is not None and len(word.paragraphs) > 5:
                out(paragraph._p)


def out(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def clauses(word: Word) -> list[Paragraph]:
    return [p for p in word.paragraphs if len(p.text.split()) > 8]


EDITS: tuple[Callable[[Word, random.Random], None], ...] = (reworded, rearranged, extended)


def by_hand() -> Iterator[Two]:
    corpus = Path(os.environ.get("LICET_CORPUS", "../shared/data"))
    paths = [*sorted((ROOT / "examples").glob("*.docx")),
             *sorted((corpus / "templates" / "docx").glob("*.docx"))]  # fmt: skip
    for path in paths:
        old = path.read_bytes()
        for number, edit in enumerate(EDITS):
            word = docx.Document(io.BytesIO(old))
            edit(word, random.Random(number))
            made = io.BytesIO()
            word.save(made)
            yield Two(name=f"{path.name} {edit.__name__}", old=old, new=made.getvalue(), made=True)
    one, other = (ROOT / "examples" / n for n in ("agreement.docx", "round.docx"))
    yield Two(name="agreement, round", old=one.read_bytes(), new=other.read_bytes(), made=True)
    yield Two(name="round, agreement", old=other.read_bytes(), new=one.read_bytes(), made=True)


def pairs(count: int) -> Iterator[Two]:
    for seed in range(count):
        made = pair(seed)
        yield Two(name=f"generated {seed}", old=made.old, new=made.new, made=False)
    yield from by_hand()


def notes(document: Document) -> list[tuple[str, str]]:
    """Notes that say something, but for comments, which are nobody's text."""
    said = ((str(n.kind), " ".join(n.text.split())) for n in document.notes if n.text.strip())
    return sorted(n for n in said if n[0] != "comment")


def kept_remarks(two: Two, red: bytes, accepted: bytes, rejected: bytes) -> bool:
    """Whether comments of the old file stay on their words, and new ones came to theirs."""
    had, come = remarks(reject_all(two.old)), remarks(accept_all(two.new))
    names = {r[:2] for r in had}
    back, there = remarks(rejected), remarks(accepted)
    return (
        not had - back
        and not Counter({r: n for r, n in come.items() if r[:2] not in names}) - there
        and {r[:2] for r in back} == {r[:2] for r in there} == names | {r[:2] for r in come}
        and remarks(red).total() == back.total() == there.total()
    )


def told(two: Two, red: Redlined) -> dict[str, bool]:
    accepted, rejected = accept_all(red.data), reject_all(red.data)
    back = reject_all(red.data, by=US)
    after, before = read(red.data), read(red.data, marks=Marks.REJECTED)
    new, old = read(two.new), read(two.old, marks=Marks.REJECTED)
    earlier = tuple(authors_of(two.old))
    # What somebody tracked in the new file stays that person's, too.
    kept = signed(back, earlier) == signed(two.old, earlier) or bool(authors_of(two.new))
    return {
        "accept = new, our reader": lines(after.text) == lines(new.text)
        and notes(after) == notes(new) and lines(read(accepted).text) == lines(new.text),
        "accept = new, walk of the XML": shape(accepted) == shape(accept_all(two.new)),
        "reject = old, our reader": lines(before.text) == lines(old.text)
        and notes(before) == notes(old),
        "reject = old, walk of the XML": shape(rejected) == shape(reject_all(two.old)),
        "earlier authors kept": kept
        and all(signed(red.data, earlier)[k] >= v for k, v in signed(two.old, earlier).items()),
        "comments kept or brought over": kept_remarks(two, red.data, accepted, rejected),
        "built as the standard wants": not [
            f for d in (red.data, accepted, rejected) for f in faults(d)
            if f not in faults(two.old) + faults(two.new)
        ],
    }  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What LibreOffice reads in a file."""

    accepted: str
    rejected: str
    authors: set[str]
    remarks: set[tuple[str, str]]
    """Comments: who, what."""


def annotations(out: Path) -> set[tuple[str, str]]:
    names = {"office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
             "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
             "dc": "http://purl.org/dc/elements/1.1/"}  # fmt: skip
    return {
        (one.findtext("dc:creator", "", names),
         "".join("".join(map(str, p.itertext())) for p in one.findall("text:p", names)))
        for one in etree.parse(str(out)).getroot().iterfind(".//office:annotation", names)
    }  # fmt: skip


def office(wanted: dict[str, bytes]) -> dict[str, Seen]:
    """What LibreOffice reads in each."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, data in wanted.items():
            (Path(folder) / f"{name}.docx").write_bytes(data)
        run = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
               "--convert-to", "fodt", "--outdir", folder,
               *(str(Path(folder) / f"{name}.docx") for name in wanted)]  # fmt: skip
        subprocess.run(run, capture_output=True, check=False, timeout=900)
        for name in wanted:
            out = Path(folder) / f"{name}.fodt"
            seen = shown_in(out) if out.exists() else None
            if seen is not None:
                found[name] = Seen(accepted=seen[0], rejected=seen[1], authors=seen[2],
                                   remarks=annotations(out))  # fmt: skip
    return found


def by_trackdiff(two: Two) -> dict[str, bool]:
    """What docx-trackdiff makes of a pair, by our reader."""
    with tempfile.TemporaryDirectory() as folder:
        old, new, out = (Path(folder) / f"{name}.docx" for name in ("old", "new", "out"))
        old.write_bytes(two.old)
        new.write_bytes(two.new)
        run = [sys.executable, "-m", "docx_trackdiff.compare", *map(str, (old, new, out))]
        subprocess.run(run, capture_output=True, check=False, timeout=120)
        data = out.read_bytes() if out.exists() else b""
    earlier = tuple(authors_of(two.old))
    if not data:
        return dict.fromkeys(("accept = new", "reject = old", "earlier authors kept"), False)
    kept = signed(data, earlier)
    return {
        "accept = new": lines(read(data).text) == lines(read(two.new).text),
        "reject = old": lines(read(data, marks=Marks.REJECTED).text)
        == lines(read(two.old, marks=Marks.REJECTED).text),
        "earlier authors kept": all(kept[k] >= v for k, v in signed(two.old, earlier).items()),
    }


def compare_with_trackdiff(count: int) -> None:
    """Print the same figures for docx-trackdiff, if it is installed."""
    if importlib.util.find_spec("docx_trackdiff") is None:
        print("docx-trackdiff is not installed, and not compared with")
        return
    found = [by_trackdiff(two) for two in pairs(count)]
    for what in found[0]:
        print(f"docx-trackdiff: {what}: {sum(one[what] for one in found)} of {len(found)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=200)
    parser.add_argument(
        "--office",
        type=int,
        default=10,
        help="generated pairs that LibreOffice reads, beside those made by hand; -1: none at all",
    )
    given = parser.parse_args()
    right: Counter[str] = Counter()
    count: Counter[str] = Counter()
    seconds: list[float] = []
    wanted: dict[str, bytes] = {}
    names: list[str] = []
    for number, two in enumerate(pairs(given.pairs)):
        begun = time.process_time()
        red = redline_files(two.old, two.new, author=US, at=AT)
        seconds.append(time.process_time() - begun)
        had = {r[:2] for r in remarks(two.old)}
        count["kept"] += len(had)
        count["brought over"] += len({r[:2] for r in remarks(two.new)} - had)
        checks = told(two, red)
        right.update(k for k, v in checks.items() if v)
        for what in (k for k, v in checks.items() if not v):
            print(f"  {two.name}: not so: {what}")
        if two.made or number < given.office:
            names.append(two.name)
            at = len(names) - 1
            wanted |= {f"{at}-red": red.data, f"{at}-new": accept_all(two.new),
                       f"{at}-old": reject_all(two.old)}  # fmt: skip
    total = len(seconds)
    print(
        f"{total} pairs, {sum(seconds) / total * 1000:.0f} ms of processor time each, at most "
        f"{max(seconds):.2f} s"
    )
    print(f"comments: {count['kept']} to be kept, {count['brought over']} to be brought over")
    for what, sure in right.items():
        print(f"{what}: {sure} of {total} ({sure / total:.1%})")
    compare_with_trackdiff(given.pairs)
    if shutil.which("soffice") and given.office >= 0:
        read_by_office(wanted, names)


def read_by_office(wanted: dict[str, bytes], names: list[str]) -> None:
    found = office(wanted)
    right: Counter[str] = Counter()
    for at, name in enumerate(names):
        red, new, old = (found.get(f"{at}-{kind}") for kind in ("red", "new", "old"))
        checks = {
            "LibreOffice opens it": red is not None,
            "LibreOffice: accept = new": bool(red and new and red.accepted == new.accepted),
            "LibreOffice: reject = old": bool(red and old and red.rejected == old.accepted),
            "LibreOffice knows every author": red is not None
            and authors_of(wanted[f"{at}-red"]) <= red.authors,
            "LibreOffice knows every comment": red is not None
            and {r[:2] for r in remarks(wanted[f"{at}-red"])} <= red.remarks,
        }
        right.update(k for k, v in checks.items() if v)
        for what in (k for k, v in checks.items() if not v):
            print(f"  {name}: not so: {what}")
    for what, count in right.items():
        print(f"{what}: {count} of {len(names)} ({count / len(names):.1%})")


if __name__ == "__main__":
    main()
