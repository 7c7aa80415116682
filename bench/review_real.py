# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is said of untouched real text, and how much of what is grave is right.

Usage: python bench/review_real.py [--contracts 408] [--unjudged] [--rules Q-004 ...] [--show]

Three sets: agreements drafted with care (templates), contracts as filed (CUAD), published
licences. Precision of high is the share of judged findings of severity high or block that are
right; the judgements stand in `bench/review_judged.toml`, whose head says how.
"""

import argparse
import hashlib
import os
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from licet.app.catalogue import load_catalogue
from licet.app.upstream import shelf_of
from licet.review.discrepancies import discrepancies
from licet.review.paper import Paper
from licet.terms import Finding, LicetError, Severity
from licet.text import read

CORPUS = Path(os.environ.get("LICET_CORPUS", "../shared/data"))
JUDGED = Path(__file__).with_name("review_judged.toml")
HIGH = (Severity.BLOCK, Severity.HIGH)
GRAVE = (*HIGH, Severity.MEDIUM)
SHELF = shelf_of(load_catalogue(os.environ))
"""The licences of components, by their names."""
SETS: Mapping[str, tuple[str, ...]] = {
    "templates": ("templates/**/*.md", "templates/**/*.txt", "templates/**/*.docx"),
    "contracts": ("contracts/cuad/texts/*.txt",),
    "licences": ("licences/texts/*.txt", "licences/texts/*.md"),
}

Key = tuple[str, str, str]
"""Digest of the document, rule, digest of the quotes."""


@dataclass
class Sums:
    """Of one set of documents."""

    documents: int = 0
    by_severity: Counter[str] = field(default_factory=Counter)
    by_rule: Counter[str] = field(default_factory=Counter)
    right: int = 0
    wrong: int = 0
    unjudged: int = 0


def files(name: str, limit: int) -> Iterator[Path]:
    """The documents of a set, by digest of their names, so that a part of them is a sample."""
    found = {path for pattern in SETS[name] for path in CORPUS.glob(pattern) if path.is_file()}
    usable = [p for p in found if p.name.upper() not in ("README.MD", "README.TXT")]
    usable.sort(key=lambda p: hashlib.sha256(p.name.encode()).digest())
    yield from usable[:limit]


def judgements() -> dict[Key, bool]:
    """What was judged, by document, rule and quotes."""
    table = tomllib.loads(JUDGED.read_text("utf-8"))
    return {(j["document"], j["rule"], j["quotes"]): j["right"] for j in table["judged"]}


def key_of(digest: str, finding: Finding) -> Key:
    """By what a judgement is found again."""
    quotes = "\n".join(place.quote for place in finding.places)
    return (digest, finding.rule, hashlib.sha256(quotes.encode()).hexdigest())


def as_table(path: Path, key: Key, finding: Finding) -> str:
    """A finding to be judged, in the form of the file of judgements."""
    sections = ", ".join(f'"{place.section}"' for place in finding.places)
    quotes = "\n".join(f"#   {' '.join(place.quote.split())}" for place in finding.places)
    return (
        f"# {path.name}\n# {finding.problem}\n{quotes}\n[[judged]]\n"
        f'document = "{key[0]}"\nrule = "{key[1]}"\nsections = [{sections}]\n'
        f'quotes = "{key[2]}"\nright = \nreason = ""\n'
    )


def review_file(path: Path, sums: Sums, judged: Mapping[Key, bool], wanted: tuple[str, ...]) -> (
    list[tuple[Key, Finding]]
):  # fmt: skip
    """Add up one document; gives its grave findings with their keys."""
    data = path.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    found = discrepancies(Paper(read(data, name=path.name), SHELF))
    sums.documents += 1
    grave = []
    for finding in found:
        if not finding.rule.startswith(wanted):
            continue
        sums.by_severity[finding.severity] += 1
        if finding.severity not in GRAVE:
            continue
        key = key_of(digest, finding)
        grave.append((key, finding))
        sums.by_rule[finding.rule] += 1
        if finding.severity in HIGH:
            verdict = judged.get(key)
            sums.right += verdict is True
            sums.wrong += verdict is False
            sums.unjudged += verdict is None
    return grave


def report(name: str, sums: Sums) -> None:
    """Figures of one set."""
    many = max(1, sums.documents)
    grave = sum(sums.by_severity[s] for s in GRAVE)
    print(f"\n{name}: {sums.documents} documents, {grave / many:.2f} findings of medium or higher")
    print("  " + ", ".join(f"{s} {sums.by_severity[s] / many:.2f}" for s in Severity
                           if sums.by_severity[s]))  # fmt: skip
    print("  medium or higher by rule: " + ", ".join(
        f"{rule} {number}" for rule, number in sums.by_rule.most_common()))  # fmt: skip
    judged = sums.right + sums.wrong
    share = f"{sums.right / judged:.1%}" if judged else "none judged"
    print(f"  precision of high: {share} ({sums.right} of {judged}; {sums.unjudged} not judged)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--contracts", type=int, default=10_000, help="how many of each set")
    parser.add_argument("--sets", nargs="*", choices=list(SETS), default=list(SETS))
    parser.add_argument("--rules", nargs="*", default=[""], help="ids or their beginnings")
    parser.add_argument("--show", action="store_true", help="print what is medium or higher")
    parser.add_argument("--unjudged", action="store_true", help="print high ones to be judged")
    arguments = parser.parse_args()
    judged = judgements()
    for name in arguments.sets:
        sums = Sums()
        for path in files(name, arguments.contracts):
            try:
                grave = review_file(path, sums, judged, tuple(arguments.rules))
            except LicetError as error:
                print(f"{path.name}: {error}")
                continue
            for key, finding in grave:
                if arguments.show:
                    quotes = " | ".join(" ".join(p.quote.split()) for p in finding.places)
                    print(f"  {path.name[:60]}: {finding.rule} {finding.severity}"
                          f" {finding.problem} <{quotes}>")  # fmt: skip
                if arguments.unjudged and finding.severity in HIGH and key not in judged:
                    print(as_table(path, key, finding))
        report(name, sums)


if __name__ == "__main__":
    main()
