# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How well the clause tree fits what lawyers marked, and how fast it is built.

Usage: python bench/clause_spans.py [--show N] [--licences] [--hostile] [--tree FILE]
Reads `contracts/cuad` and `licences` below LICET_CORPUS (default ../shared/data).

Measured on plain text, without a format's hints:
1. a marked span lies inside ONE clause of at most 512 tokens (a token is counted as 1.3
   times a word between white space), the measure contractex reports 98.9 % for;
2. it lies inside one clause's own text: a leaf, or what a clause says outside its children;
3. it lies inside one clause that has a number, a heading or a definition, of any size;
4. the same for document names and parties apart, which are marked wherever they occur.
A span of white space, or one that is itself longer than 512 tokens, counts like any other.
"""

import argparse
import collections
import json
import os
import re
import time
from bisect import bisect_right
from pathlib import Path
from typing import Any

import yaml

from licet.terms.documents import Clause, Document, Format, section_at
from licet.text.segment import segment

CORPUS = Path(os.environ.get("LICET_CORPUS", "../shared/data"))
TOKENS = 512
TITLED = ("definition", "preamble", "title", "recital", "signature")
NOISY = ("Document Name", "Parties")


class Ruler:
    """Counts the tokens of a span."""

    def __init__(self, text: str) -> None:
        self.words = [m.start() for m in re.finditer(r"\S+", text)]

    def tokens(self, start: int, end: int) -> float:
        """1.3 for each word that begins inside."""
        return 1.3 * (bisect_right(self.words, end - 1) - bisect_right(self.words, start - 1))


def holders(clauses: tuple[Clause, ...], start: int, end: int) -> list[int]:
    """The clauses that hold a span, outermost first."""
    return [i for i, c in enumerate(clauses) if c.start <= start and end <= c.end]


def own(clauses: tuple[Clause, ...], holder: int, start: int, end: int) -> bool:
    """Whether no child of the holder touches the span."""
    return not any(
        c.parent == holder and c.start < end and start < c.end for c in clauses[holder + 1 :]
    )


def spans(options: argparse.Namespace) -> None:
    folder = CORPUS / "contracts" / "cuad"
    hits: collections.Counter[Any] = collections.Counter()
    totals: collections.Counter[str] = collections.Counter()
    seconds, size, shown, defined, nodes = 0.0, 0, 0, 0, 0
    for line in (folder / "spans.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        text = (folder / "texts" / entry["file"]).read_bytes().decode("utf-8")
        began = time.perf_counter()
        clauses, definitions = segment(text, ())
        seconds += time.perf_counter() - began
        size += len(text)
        defined += len(definitions)
        nodes += len(clauses)
        ruler = Ruler(text)
        for span in entry["spans"]:
            start, end = span["start"], span["end"]
            group = "names and parties" if span["cat"] in NOISY else "clauses"
            inside = holders(clauses, start, end)
            fits = any(ruler.tokens(clauses[i].start, clauses[i].end) <= TOKENS for i in inside)
            totals[group] += 1
            totals["long"] += ruler.tokens(start, end) > TOKENS
            hits[group, "1"] += fits
            hits[group, "2"] += bool(inside) and own(clauses, inside[-1], start, end)
            hits[group, "3"] += any(
                clauses[i].number or clauses[i].heading or clauses[i].kind in TITLED for i in inside
            )
            hits[group, "any"] += bool(inside)
            if not fits and shown < options.show and group == "clauses":
                shown += 1
                tops = [
                    f"{clauses[i].kind} {clauses[i].number} {clauses[i].end - clauses[i].start}"
                    for i in inside
                ]
                print(f"MISS {entry['file'][:60]} {span['cat']} {start}:{end} {tops}")
                print("   ", repr(text[start : start + 100]), "…", repr(text[end - 60 : end]))
    report(hits, totals)
    print(f"{nodes} clauses, {defined} definitions")
    print(f"{size / 1e6:.1f} MB in {seconds:.1f} s, {size / 1e6 / seconds:.2f} MB/s")


MEASURES = (
    ("1", f"inside one clause of at most {TOKENS} tokens"),
    ("2", "inside one clause's own text"),
    ("3", "inside one numbered or titled clause"),
    ("any", "inside one clause of any kind and size"),
)


def share(part: int, whole: int) -> str:
    return f"{part:5d} of {whole:5d}  {100 * part / whole:6.2f} %"


def report(hits: collections.Counter[Any], totals: collections.Counter[str]) -> None:
    """Prints the figures of the spans."""
    groups = ("clauses", "names and parties")
    for group in groups:
        for key, words in MEASURES:
            print(f"CUAD {group:18s} {words:42s} {share(hits[group, key], totals[group])}")
    part, whole = sum(hits[g, "1"] for g in groups), sum(totals[g] for g in groups)
    print(f"CUAD {'all spans':18s} {MEASURES[0][1]:42s} {share(part, whole)}")
    print(f"spans that are themselves longer than {TOKENS} tokens: {totals['long']}")


def _plain(label: str) -> str:
    return re.sub(r"[^a-z0-9]", "", label.lower())


def sections() -> None:
    folder = CORPUS / "licences"
    table = yaml.safe_load((folder / "terms.yaml").read_text(encoding="utf-8"))["licences"]
    exact = near = total = 0
    for name, entry in table.items():
        path = folder / "texts" / Path(entry.get("text_file", "none")).name
        if "terms" not in entry or not path.exists():
            continue
        text = path.read_bytes().decode("utf-8").replace("\r\n", "\n").lstrip("\ufeff")
        clauses, _ = segment(text, ())
        document = Document(sha256="", format=Format.TEXT, text=text, clauses=clauses)
        for key, cell in entry["terms"].items():
            if not cell.get("section") or not cell.get("quote"):
                continue
            at = locate(text, str(cell["quote"]))
            if at is None:
                continue
            cited = re.sub(r"\([^)]{3,}\)", "", str(cell["section"]))
            labels = {_plain(x) for x in re.split(r"[;,]", cited)} - {""}
            found = section_at(document, at)
            total += 1
            ok = _plain(found) in labels
            exact += ok
            below = any(_plain(found).startswith(x) or x.startswith(_plain(found)) for x in labels)
            near += ok or below
            if not ok:
                print(f"SECTION {name} {key}: cited {cell['section']!r}, found {found!r}")
    print(f"licences: section as cited                      {share(exact, total)}")
    print(f"licences: section as cited, above it or below   {share(near, total)}")


def locate(text: str, quote: str) -> int | None:
    """Where a quote of the table begins; white space, quotation marks and markup aside."""
    first = quote.split(" ... ")[0]
    words = [re.escape(w) for w in re.findall(r"\w+", first)][:12]
    found = re.search(r"[\W_]+".join(words), text)
    return found.start() if found else None


HOSTILE = {
    "numbers": "1. 1. 1. ",
    "brackets": "(((((",
    "letters": "(a) (i) (v) ",
    "items in a line": "x (a) y (b) z. ",
    "items in lines": "(i) a;\n(ii) b;\n",
    "capital letters": "A. B. ",
    "romans": "i. ii. ",
    "nested": "1. a\n(a) b\n(i) c\n(A) d\n(1) e\n",
    "announced lists": "following:\n\n(a) x;\n\n(b) y.\n\n",
    "decimals": "1.1.1.1.1 Foo\n",
    "keywords": "Section 1 ",
    "paragraph signs": "§ 1 Foo\n\n",
    "exhibits": "Exhibit A\n\n",
    "listed exhibits": "Exhibit A - Foo Exhibit B ",
    "recitals": "WHEREAS, x is y; ",
    "capitals": "WORD ",
    "one long line": "word ",
    "sentences": "The party shall pay. ",
    "table": "a\tb\tc\n",
    "wide gaps": "Item    12    $4.00\n",
    "contents": "Scope of it 3\n",
    "page numbers": "7\n\n",
    "spaces": ".       ",
    "dots": ". . . . ",
    "quotes": '"a" or ',
    "definitions": '"X" means y.\n\n',
    "asides": '(the "X") ',
    "headings": "# Big Heading\n\n",
    "short headings": "A B\n\n",
    "rules": "____ ",
    "bullets": "* foo bar\n",
    "counting": "".join(f"{i}. Foo bar.\n\n" for i in range(1, 60)),
    "prose": "2.1 Scope. The parties agree (a) that, and (b) this.\n\n",
}


def linear() -> None:
    """Prints the processor time of one megabyte of each hostile text, and of half of one."""
    for name, piece in HOSTILE.items():
        took = []
        for size in (500_000, 1_000_000):
            text = piece * (size // len(piece))
            began = time.process_time()
            segment(text, ())
            took.append(time.process_time() - began)
        times = took[1] / max(took[0], 1e-6)
        print(f"hostile {name:16s} 0.5, 1 MB: {took[0]:.2f} s, {took[1]:.2f} s (x {times:.1f})")


def tree(path: Path) -> None:
    text = path.read_bytes().decode("utf-8").replace("\r\n", "\n").lstrip("\ufeff")
    clauses, definitions = segment(text, ())
    depths: list[int] = []
    for clause in clauses:
        depths.append(0 if clause.parent is None else depths[clause.parent] + 1)
        words = " ".join(text[clause.start : clause.end].split())
        shown = words if len(words) < 70 else f"{words[:40]} … {words[-24:]}"
        print(f"{'  ' * depths[-1]}{clause.kind} [{clause.number}] <{clause.heading}> {shown}")
    print([d.term for d in definitions])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--show", type=int, default=0, help="print so many spans that no clause holds"
    )
    parser.add_argument("--licences", action="store_true", help="only the licence texts")
    parser.add_argument("--hostile", action="store_true", help="only the hostile texts")
    parser.add_argument("--tree", type=Path, help="print the tree of one text and stop")
    options = parser.parse_args()
    if options.tree:
        tree(options.tree)
        return
    if options.hostile:
        linear()
        return
    sections()
    if not options.licences:
        spans(options)


if __name__ == "__main__":
    main()
