# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How fast documents are read, without the catalogue.

Usage: python bench/read_speed.py [--runs N] [--jobs N] [--no-folder]
Reads `contracts/cuad/texts` below LICET_CORPUS (default ../shared/data).

1. Seconds for a document of 15, 30, 60 and 120 pages of 500 words, on one core; contracts are
   put one after another until there are enough words. Linear means that the cost of a page
   stays what it is. The best of the runs counts: the machine may have other work.
2. Seconds for the whole folder with `licet read FOLDER --jobs N --out FILE`.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from licet.app.service import read_document
from licet.text import read

CORPUS = Path(os.environ.get("LICET_CORPUS", "../shared/data"))
TEXTS = CORPUS / "contracts" / "cuad" / "texts"
WORDS = 500
"""Words on a page."""


def document(pages: int, texts: list[str]) -> bytes:
    """Whole lines of contracts, as many as hold the words of so many pages."""
    lines: list[str] = []
    words = 0
    for text in texts:
        for line in text.splitlines(keepends=True):
            lines.append(line)
            words += len(line.split())
            if words >= pages * WORDS:
                return "".join(lines).encode()
    raise SystemExit("the corpus has too few words")


def best(data: bytes, runs: int) -> tuple[float, float]:
    """Seconds to a dossier, and of these to a document."""
    whole, part = [], []
    for _ in range(runs):
        begun = time.process_time()
        found = read(data, name="contract.txt")
        between = time.process_time()
        read_document(found, with_catalogue=False)
        part.append(between - begun)
        whole.append(time.process_time() - begun)
    return min(whole), min(part)


def sizes(runs: int) -> None:
    texts = [p.read_text(encoding="utf-8") for p in sorted(TEXTS.glob("*.txt"))]
    best(document(2, texts), 1)
    for pages in (15, 30, 60, 120):
        whole, part = best(document(pages, texts), runs)
        bar = " (bar: 0.5 s)" if pages == 30 else ""
        print(f"{pages:4} pages: {whole:.3f} s{bar}, {1000 * whole / pages:.1f} ms a page, "
              f"of which bytes to document {part:.3f} s")  # fmt: skip


def folder(jobs: int) -> None:
    with tempfile.TemporaryDirectory() as out:
        begun = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "licet", "read", str(TEXTS), "--no-catalogue",
             "--jobs", str(jobs), "--out", f"{out}/cuad.jsonl"],
            check=False,
        )  # fmt: skip
        taken = time.perf_counter() - begun
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(
        f"{len(list(TEXTS.glob('*.txt')))} contracts, {jobs} jobs: {taken:.1f} s (bar: 60 s), "
        f"{used.ru_utime + used.ru_stime:.1f} s of processor time"
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--no-folder", action="store_true")
    given = options.parse_args()
    if not TEXTS.is_dir():
        print(f"no corpus: {TEXTS} is not there")
        return
    sizes(given.runs)
    if not given.no_folder:
        folder(given.jobs)


if __name__ == "__main__":
    main()
