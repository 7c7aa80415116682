# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Edits as tracked changes in Word files: `python bench/redline.py [--files N]`.

N generated files with two authors' earlier changes, our examples, and the Word templates of
LICET_CORPUS where they are, each with random edits (words replaced, struck out, put in, whole
paragraphs added).
Prints how often accepting all gives the edited text, rejecting all the old one, and every earlier
change is its author's still; and, where LibreOffice is installed, how often it opens the files,
reads the same two texts, and knows every author.
"""

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from lxml import etree

from licet.terms import Document, Edit, Replacement
from licet.text import Marks, read
from licet.text.redline import apply_edits, redline_docx, together

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "text"))

from word_cases import case, word

AT = datetime(2026, 11, 26, tzinfo=UTC)
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"


def lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.split("\n") if line.strip(" |\t")]


def edits_of(text: str, seed: int, *, rows: bool) -> tuple[Edit, ...]:
    """Random edits of words, and paragraphs put in where no table stands."""
    chance = random.Random(seed)
    words = [m.span() for m in re.finditer(r"\w+", text)]
    ends = [m.start() for m in re.finditer(r"(?<=\w)\.?\n\n", text)]
    made = []
    for start, end in chance.sample(words, min(len(words), max(2, len(words) // 12))):
        new = chance.choice(("", "CHANGED", "two words", "thirty (30) days"))
        made.append(edit(start, end, new, chance.choice(("", "as agreed"))))
    made += [
        edit(end, end, "\n\nA paragraph that nobody had.", "")
        for end in ([] if rows else chance.sample(ends, min(len(ends), 2)))
    ]
    return together(made)[0]


def edit(start: int, end: int, words: str, comment: str) -> Edit:
    return Edit(replacements=(Replacement(start=start, end=end, words=words),), comment=comment)


def same(after: Document, before: Document, new: str) -> bool:
    """Whether the words are the edited ones; a new paragraph of a list shifts its numbers."""
    return lines(after.text) == lines(new) or (
        len(after.labels) != len(before.labels) and numberless(after.text) == numberless(new)
    )


def numberless(text: str) -> list[str]:
    return [re.sub(r"^\S*\d\S* ", "", line) for line in lines(text)]


def theirs(data: bytes) -> Counter[tuple[str, str]]:
    """Characters each earlier author inserted and deleted."""
    found: Counter[tuple[str, str]] = Counter()
    for one in read(data).revisions:
        if one.author != "licet":
            found[one.author, str(one.kind)] += len(one.text)
    return found


def files(count: int) -> Iterator[tuple[str, bytes, bool]]:
    for seed in range(count):
        made = case(seed)
        yield f"generated {seed}", word(made.paragraphs), any(p.row for p in made.paragraphs)
    examples = Path(__file__).resolve().parent.parent / "examples"
    for path in sorted(examples.glob("*.docx")):
        yield path.name, path.read_bytes(), False
    corpus = Path(os.environ.get("LICET_CORPUS", "../shared/data"))
    for path in sorted((corpus / "templates" / "docx").glob("*.docx")):
        yield path.name, path.read_bytes(), False


def office(data: bytes) -> tuple[str, str, set[str]] | None:
    """What LibreOffice reads: letters with all accepted, with all rejected, and authors."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.docx"
        path.write_bytes(data)
        run = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
               "--convert-to", "fodt", "--outdir", folder, str(path)]  # fmt: skip
        subprocess.run(run, capture_output=True, check=False, timeout=120)
        out = path.with_suffix(".fodt")
        return shown_in(out) if out.exists() else None


def shown_in(out: Path) -> tuple[str, str, set[str]] | None:
    """The letters of an OpenDocument file with all accepted, with all rejected, and authors."""
    body = etree.parse(str(out)).getroot().find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        return None
    changes = body.find(f"{TEXT}tracked-changes")
    authors = {e.text or "" for e in (changes.iter(f"{DC}creator") if changes is not None else ())}
    regions = list(changes) if changes is not None else []
    if changes is not None:
        body.remove(changes)
    kinds = {
        kind: {r.get(f"{TEXT}id") for r in regions if r.find(f"{TEXT}{kind}") is not None}
        for kind in ("insertion", "deletion")
    }
    accepted, rejected = shown(body, kinds["deletion"]), shown(body, kinds["insertion"])
    return bare(accepted), bare(rejected), authors


def shown(body: etree._Element, hidden: set[str | None]) -> str:
    """The words of the body, without those of the hidden changes."""
    parts: list[str] = []
    inside: set[str | None] = set()

    def say(words: str | None) -> None:
        parts.append("" if inside else words or "")

    def walk(element: etree._Element) -> None:
        tag, change = element.tag, element.get(f"{TEXT}change-id")
        if tag == f"{TEXT}change-start" and change in hidden:
            inside.add(change)
        elif tag == f"{TEXT}change-end":
            inside.discard(change)
        elif tag not in (f"{OFFICE}annotation", f"{TEXT}note"):
            say(element.text)
            for child in element:
                walk(child)
        say(element.tail)

    walk(body)
    return "".join(parts)


def bare(text: str, labels: tuple[tuple[int, int], ...] = ()) -> str:
    """The letters alone: without counted numbers, bars between cells and white space."""
    parts, at = [], 0
    for start, end in labels:
        parts.append(text[at:start])
        at = end
    return "".join("".join((*parts, text[at:])).replace("|", "").split())


def letters(document: Document) -> str:
    return bare(document.text, document.labels)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=200)
    given = parser.parse_args()
    right: Counter[str] = Counter()
    total, seconds, opened = 0, 0.0, 0
    for number, (name, data, rows) in enumerate(files(given.files)):
        before = read(data)
        edits = edits_of(before.text, number, rows=rows)
        begun = time.perf_counter()
        marked = redline_docx(data, edits, author="licet", at=AT)
        seconds += time.perf_counter() - begun
        total += 1
        new = apply_edits(before.text, [e for e in edits if e not in marked.left])
        told = {
            "accept gives the edited text": same(read(marked.data), before, new),
            "reject gives the old text": lines(read(marked.data, marks=Marks.REJECTED).text)
            == lines(read(data, marks=Marks.REJECTED).text),
            "earlier authors kept": theirs(marked.data) == theirs(data),
        }
        right.update(k for k, v in told.items() if v)
        for what in (k for k, v in told.items() if not v):
            print(f"  {name}: not so: {what}")
        if shutil.which("soffice") and (number < 10 or number >= given.files):
            seen = office(marked.data)
            opened += 1
            right["LibreOffice opens it"] += seen is not None
            if seen is not None:
                after, back = read(marked.data), read(marked.data, marks=Marks.REJECTED)
                authors = {one.author for one in after.revisions}
                right["LibreOffice reads the edited text"] += letters(after) == seen[0]
                right["LibreOffice reads the old text"] += letters(back) == seen[1]
                right["LibreOffice knows every author"] += authors <= seen[2]
    print(f"{total} Word files, {seconds / total * 1000:.1f} ms each")
    for what, count in right.items():
        of = opened if what.startswith("LibreOffice") else total
        print(f"{what}: {count} of {of} ({count / of:.1%})")


if __name__ == "__main__":
    main()
