# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Clashes that published licences are known to contain: are they found, and where?

Usage: python bench/review_licences.py

A line for each: found or not, the sections and the words. Texts that are one agreement in two
files (a licence and the use policy it takes in) are read as one document, in either order. Exits
with 1 if one is not found; without the texts (LICET_CORPUS) it says so and ends.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from licet.review.discrepancies import discrepancies
from licet.review.paper import Paper
from licet.terms import Finding
from licet.text import read

TEXTS = Path(os.environ.get("LICET_CORPUS", "../shared/data")) / "licences" / "texts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A clash that a careful reader finds: in which texts, by which rule, at which words."""

    texts: tuple[str, ...]
    rule: str
    words: tuple[str, ...]
    what: str


def known() -> tuple[Known, ...]:
    """What is known, licence by licence."""
    indemnity = "the licensee indemnifies, the licensor is liable for nothing"
    switch = "irrevocable, and use may be restricted from afar"
    area = "a grant for the world, none to those in the European Union for multimodal models"
    meta = ("llama-4", "llama-4-aup")
    nvidia = ("nvidia-open-model-2025",)
    return (
        *(Known(texts=texts, rule="X-017", words=("worldwide", "european union"), what=area)
          for texts in (meta, meta[::-1])),
        Known(texts=nvidia, rule="X-004", words=("perpetual", "revocable"),
              what="perpetual and revocable in one grant"),
        *(Known(texts=(name,), rule="X-014", words=("delaware", "california"),
                what="the law of one state, the courts of another")
          for name in (*nvidia, "nvidia-model-training-2025")),
        *(Known(texts=(name,), rule="X-006", words=("irrevocable", "restrict (remotely"),
                what=switch)
          for name in ("bigscience-bloom-rail-1.0", "bigscience-openrail-m", "openrail-pp-sdxl1.0",
                       "creativeml-openrail-m", "deepseek-model-1.0")),
        *(Known(texts=(name,), rule="X-010", words=("indemnify", "liable"), what=indemnity)
          for name in (*nvidia, "nvidia-model-training-2025", "qwen-2024", "tongyi-qianwen",
                       "tongyi-qianwen-research", "hunyuan-large", "hunyuan-a13b",
                       "flux-1-dev-nc")),
    )  # fmt: skip


def findings(texts: tuple[str, ...]) -> tuple[Finding, ...]:
    """Of the texts, read as one document."""
    whole = "\n\n".join((TEXTS / f"{name}.txt").read_text("utf-8") for name in texts)
    return discrepancies(Paper(read(whole.encode(), name="licence.txt")))


def fits(one: Known, finding: Finding) -> bool:
    """Whether a finding is of the rule and quotes all the words."""
    quotes = [" ".join(place.quote.split()).casefold() for place in finding.places]
    return finding.rule == one.rule and all(any(w in q for q in quotes) for w in one.words)


def main() -> None:
    if not TEXTS.is_dir():
        print("no licences: set LICET_CORPUS")
        return
    missed = 0
    read_before: dict[tuple[str, ...], tuple[Finding, ...]] = {}
    for one in known():
        if one.texts not in read_before:
            read_before[one.texts] = findings(one.texts)
        found = next((f for f in read_before[one.texts] if fits(one, f)), None)
        missed += found is None
        print(
            f"{'found' if found else 'NOT FOUND':9} {one.rule} {' + '.join(one.texts)}: {one.what}"
        )
        for place in found.places if found else ():
            print(f"            {place.section}: {' '.join(place.quote.split())[:90]}")
    print(f"\n{len(known()) - missed} of {len(known())} found")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
