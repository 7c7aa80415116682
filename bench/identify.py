# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How well texts and their mutations are identified, and how fast.

Usage: python bench/identify.py [--seeds N] [--show] [--packages]

Every text below LICET_CORPUS (default ../shared/data), and of each: a number changed, a territory
changed or inserted, a sentence dropped, a part swapped with the nearest sibling, and the text
reflowed and re-quoted; and two of them in one file. With --packages also the licence files of all
installed packages, against what their metadata declares.
"""

import argparse
import difflib
import importlib.metadata
import os
import random
import re
import textwrap
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

from licet.library import licences
from licet.review.align import known
from licet.review.fingerprint import digest_of, read_words
from licet.review.identify import identify
from licet.terms.documents import Document
from licet.terms.dossiers import Identification, Match
from licet.text import read

CORPUS = Path(os.environ.get("LICET_CORPUS", "../shared/data")) / "licences" / "texts"
CATALOGUE = licences()
PARTIAL = {"mnpl-0.1", "grok-2"}
HEAD = 12
"""Words in which an edition names itself; with these swapped a text is as much its sibling."""
Mutation = tuple[str, int, int]
"""The text, and where it was changed."""


def texts() -> dict[str, str]:
    """Text by id; the two that are partial have their own ids."""
    found = {}
    for path in sorted(CORPUS.glob("*.txt")):
        name = path.name.removesuffix(".txt").removesuffix(".PARTIAL")
        text = path.read_bytes().decode("utf-8-sig")
        found[name] = text.replace("\r\n", "\n").replace("\r", "\n")
    return found


def number(text: str, rng: random.Random) -> Mutation | None:
    """Another number somewhere: an amount, a date, a section, an address."""
    found = list(re.finditer(r"\d+", text))
    if not found:
        return None
    at = rng.choice(found)
    new = str(int(at.group()) + rng.choice((1, 7, 90)))
    return text[: at.start()] + new + text[at.end() :], at.start(), at.start() + len(new)


def territory(text: str, rng: random.Random) -> Mutation | None:
    """Another territory in a grant, or a sentence that leaves one out."""
    if (found := list(re.finditer(r"[Ww]orldwide|European Union|South Korea", text))) and (
        rng.random() < 0.6
    ):
        at = rng.choice(found)
        new = rng.choice(("Iceland-wide", "Federative Republic of Brazil"))
        return text[: at.start()] + new + text[at.end() :], at.start(), at.start() + len(new)
    ends = [m.end() for m in re.finditer(r"\.[ \n]", text)]
    if not ends:
        return None
    place, new = rng.choice(ends), "None of this applies in Brazil or in the Republic of Chile. "
    return text[:place] + new + text[place:], place, place + len(new) - 1


def dropped(text: str, rng: random.Random) -> Mutation | None:
    """One sentence less."""
    ends = [m.end() for m in re.finditer(r"[.;]\s", text)]
    pairs = [(a, b) for a, b in pairwise(ends) if len(text[a:b].split()) > 5]
    if not pairs:
        return None
    start, end = rng.choice(pairs)
    return text[:start] + text[end:], start, start


def swapped(text: str, sibling: str, rng: random.Random) -> Mutation | None:
    """A paragraph that stands otherwise in the sibling, as it stands there."""
    ours, theirs = text.splitlines(keepends=True), sibling.splitlines(keepends=True)
    matcher = difflib.SequenceMatcher(None, ours, theirs, autojunk=False)
    found = [
        code
        for code in matcher.get_opcodes()
        if code[0] == "replace" and code[2] - code[1] < len(ours) / 4
        if len("".join(ours[: code[1]]).split()) > HEAD
    ]
    rng.shuffle(found)
    for _, i1, i2, j1, j2 in found:
        new = "".join(theirs[j1:j2])
        if normal(new) != normal("".join(ours[i1:i2])) and len(new) < len(text) / 3:
            start = sum(map(len, ours[:i1]))
            changed = "".join((*ours[:i1], new, *ours[i2:]))
            if normal(changed) != normal(sibling):
                return changed, start, start + len(new)
    return None


def reflowed(text: str, rng: random.Random) -> str:
    """The same words: other line ends, indents, quote marks, markup, comment signs."""
    paragraphs = [" ".join(p.split()) for p in re.split(r"\n\s*\n", text)]
    width = rng.choice((40, 66, 72, 100, 10_000))
    indent = rng.choice(("", "    ", "> ", " * ", "# ", "// "))
    lines = [
        textwrap.fill(p, width, initial_indent=indent, subsequent_indent=indent,
                      break_long_words=False, break_on_hyphens=rng.random() < 0.5)
        for p in paragraphs
    ]  # fmt: skip
    out = f"\n{indent.rstrip()}\n".join(lines)
    if rng.random() < 0.5:
        out = re.sub(r'"([^"\n]{1,60})"', r"“\1”", out).replace("'", "’")
    else:
        out = out.translate(str.maketrans("“”‘’", "\"\"''"))
    if rng.random() < 0.4:
        out = re.sub(r"(?<![*\w])([A-Z][a-z]{4,12}) ([a-z]{3,9}) ", r"**\1 \2** ", out)
    return out.replace("\n", "\r\n") if rng.random() < 0.3 else out


def normal(text: str) -> str:
    """Words only."""
    return " ".join(re.findall(r"\w+", text.lower()))


def nearest(licence: str, corpus: dict[str, str]) -> str:
    """The sibling, or else the other text, that shares most sentences."""
    own = set(known(CATALOGUE.prints[licence]).hashes)
    family = CATALOGUE.records[licence].family

    def closeness(other: str) -> tuple[bool, float]:
        theirs = set(known(CATALOGUE.prints[other]).hashes)
        return CATALOGUE.records[other].family == family, len(own & theirs) / len(own | theirs)

    others = [
        o for o in CATALOGUE.prints if o != licence and corpus.get(o) and truth(o) != truth(licence)
    ]
    return max(others, key=closeness)


def truth(licence: str) -> str:
    """The id that an answer should give."""
    return CATALOGUE.records[licence].same_as or licence


class Tally:
    """Counts and times."""

    def __init__(self, *, show: bool) -> None:
        self.counts: Counter[str] = Counter()
        self.seconds: list[float] = []
        self.show = show

    def ask(self, text: str) -> tuple[Identification, Document]:
        """Identify a text and keep the time."""
        document = read(text.encode(), name="LICENSE.txt")
        begin = time.perf_counter()
        said = identify(document, CATALOGUE)
        self.seconds.append(time.perf_counter() - begin)
        return said, document

    def exact(self, group: str, licence: str, text: str) -> None:
        """A text that is one edition word for word."""
        said, _ = self.ask(text)
        right = said.licence == truth(licence) if licence not in PARTIAL else said.licence is None
        self.counts[f"{group}: texts"] += 1
        self.counts[f"{group}: right"] += right
        self.counts["wrong editions"] += said.licence not in (None, truth(licence))
        if not right and self.show:
            print(f"{group} {licence}: {said.match} {said.licence} {said.nearest}")
            for d in said.differences[:4]:
                print(f"    {d.kind} {d.text[:140]!r}")

    def joined(self, first: str, second: str, text: str) -> None:
        """Two editions in one file."""
        said, _ = self.ask(text)
        found = {said.licence, *(part.licence for part in said.embedded)}
        right = found == {truth(first), truth(second)}
        self.counts["two in one file: texts"] += 1
        self.counts["two in one file: both exact"] += right
        if not right and self.show:
            print(f"joined {first} {second}: {said.match} {said.nearest} {found}")

    def mutated(self, group: str, licence: str, mutation: Mutation) -> None:
        """A text that is no edition, but came from one."""
        text, start, end = mutation
        said, document = self.ask(text)
        if said.licence and _whole(said.licence, text):  # with its one addition dropped, it is that
            self.counts[f"{group}: another edition now, word for word"] += 1
            return
        shift = _shift(text, document)
        located = any(
            _touch(document.text, start + shift, end + shift, d.start, d.end)
            for d in said.differences
        )
        wrong = said.match is Match.EXACT or said.nearest != truth(licence)
        self.counts[f"{group}: texts"] += 1
        self.counts[f"{group}: base named"] += not wrong
        self.counts[f"{group}: located"] += located
        self.counts["wrong editions"] += wrong
        if (wrong or not located) and self.show:
            place = text[max(0, start - 30) : end + 30]
            print(f"{group} {licence}: {said.match} {said.licence or said.nearest} {place!r}")
            for d in said.differences[:4]:
                print(f"    {d.kind} {d.start}-{d.end} ({start + shift}) {d.text[:140]!r}")


def _whole(licence: str, text: str) -> bool:
    """Whether every word of a known edition stands here in order, by its digest alone."""
    tokens, length = read_words(text).tokens, known(CATALOGUE.prints[licence]).bounds[-1]
    digest = CATALOGUE.prints[licence].digest
    return any(
        digest_of(tokens[at : at + length]) == digest for at in range(len(tokens) - length + 1)
    )


def _touch(text: str, start: int, end: int, other_start: int, other_end: int) -> bool:
    """Whether two spans overlap, or only spaces and marks stand between them."""
    between = text[end:other_start] or text[other_end:start]
    return not re.search(r"\w\w", between)


def _shift(text: str, document: Document) -> int:
    """Characters the reader left out at the start."""
    lead = text[:200].strip("\ufeff\n\r ")[:40]
    return document.text.find(lead) - text.find(lead) if lead in document.text else 0


def mutations(
    licence: str, corpus: dict[str, str], rng: random.Random
) -> Iterator[tuple[str, Mutation]]:
    """All mutations of one text."""
    text = corpus[licence]
    kinds: tuple[tuple[str, Callable[[], Mutation | None]], ...] = (
        ("number", lambda: number(text, rng)),
        ("territory", lambda: territory(text, rng)),
        ("dropped", lambda: dropped(text, rng)),
        ("swapped", lambda: swapped(text, corpus[nearest(licence, corpus)], rng)),
    )
    for name, kind in kinds:
        if (found := kind()) is not None:
            yield name, found


def packages(tally: Tally) -> None:
    """Licence files of installed packages, against their metadata."""
    seen: Counter[str] = Counter()
    for package in importlib.metadata.distributions():
        for file in package.files or ():
            if not re.search(r"(?i)licen[cs]e|copying|notice", file.name) or file.suffix in (
                ".py",
                ".pyc",
            ):
                continue
            path = Path(str(package.locate_file(file)))
            if not path.is_file() or "_vendor" in path.parts:
                continue
            said, _ = tally.ask(path.read_text(encoding="utf-8", errors="replace"))
            seen[f"{said.match}"] += 1
            fields = ("License-Expression", "License", "Classifier")
            found = (package.metadata.get_all(field) or [] for field in fields)
            declared = " ".join(text for texts in found for text in texts)
            word = {"mit": "MIT", "apache-2.0": "Apache"}.get(said.licence or "", "")
            doubtful = said.match is Match.EXACT and word not in declared
            seen["exact, other than declared"] += doubtful
            if tally.show:
                print(
                    f"{package.name} {file.name}: {said.match} {said.licence or said.nearest}"
                    f"{' DECLARED ' + declared[:60] if doubtful else ''}"
                    f" {len(said.differences)} embedded {[e.licence for e in said.embedded][:6]}"
                )
    print("licence files of installed packages:", dict(seen))


def trial(tally: Tally, licence: str, corpus: dict[str, str], rng: random.Random) -> None:
    """All that is done to one text, once."""
    text = corpus[licence]
    tally.exact("reflowed", licence, reflowed(text, rng))
    other = rng.choice(sorted(corpus.keys() - PARTIAL))
    if truth(other) != truth(licence):
        tally.joined(licence, other, f"{text}\n\n{corpus[other]}")
    for name, mutation in mutations(licence, corpus, rng):
        tally.mutated(name, licence, mutation)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print every miss")
    parser.add_argument("--packages", action="store_true")
    options = parser.parse_args()
    corpus, tally = texts(), Tally(show=options.show)
    for licence, text in corpus.items():
        tally.exact("exact", licence, text)
    for seed in range(options.seeds):
        for licence in sorted(corpus.keys() - PARTIAL):
            trial(tally, licence, corpus, random.Random(f"{licence}{seed}"))
    for name, count in tally.counts.items():
        print(f"{name:28s} {count:5d}")
    times = sorted(tally.seconds)
    print(f"ms a text: median {1000 * times[len(times) // 2]:.1f}, most {1000 * times[-1]:.1f}")
    if options.packages:
        packages(tally)


if __name__ == "__main__":
    main()
