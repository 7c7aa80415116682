# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How many cells of the hand-read table the reader gets right, without the catalogue.

Usage: python bench/licence_cells.py [--only IDS] [--without IDS] [--key KEY] [--show]
Reads `licences/terms.yaml`, `classes.yaml` and `texts/` below LICET_CORPUS.
"""

import argparse
import collections
import fnmatch
import os
from pathlib import Path
from typing import Any

import yaml

from licet.review.extract import extract
from licet.terms import Term
from licet.text import read

CORPUS = Path(os.environ.get("LICET_CORPUS", "../shared/data"))


def class_of(value: str, classes: dict[str, list[str]]) -> str:
    """The class a hand-written label falls into; the first match in order wins."""
    if value == "silent":
        return "silent"
    for name, patterns in classes.items():
        if any(fnmatch.fnmatchcase(value, p) for p in patterns):
            return name
    raise ValueError(f"no class for {value}")


def same(expected: Any, found: Any) -> bool:
    """Whether a parameter of the table and one of the reader say the same."""
    if isinstance(expected, list) and expected and isinstance(expected[0], dict):
        # In the table {metric, value} each; in the reader `metric comparator value`.
        read = {(one.split()[0], float(one.split()[-1])) for one in found}
        return read == {(one["metric"], float(one["value"])) for one in expected}
    if isinstance(expected, list):
        found = found if isinstance(found, list | tuple) else [found]
        return sorted(map(str, expected)) == sorted(map(str, found))
    if isinstance(expected, int | float) and not isinstance(expected, bool):
        return isinstance(found, int | float) and float(expected) == float(found)
    return str(expected).strip().casefold() == str(found).strip().casefold()


class Tally:
    """How many of each group were right."""

    def __init__(self) -> None:
        self.right: collections.Counter[str] = collections.Counter()
        self.total: collections.Counter[str] = collections.Counter()

    def add(self, group: str, *, hit: bool) -> None:
        self.total[group] += 1
        self.right[group] += hit

    def print(self) -> None:
        for group, total in self.total.items():
            right = self.right[group]
            print(f"{group:34s} {right:5d} of {total:5d}  {100 * right / total:5.1f} %")


def score(
    name: str,
    key: str,
    cell: dict[str, Any],
    term: Term,
    expected: str,
    tally: Tally,
    *,
    show: bool,
) -> None:
    """Count one cell and its parameters; print what is missed."""
    hit = expected == term.value
    for group in ("cells", key, "silent called silent" if expected == "silent" else "non-silent"):
        tally.add(group, hit=hit)
    if not hit and show:
        print(f"MISS {name} {key}: expected {expected} ({cell['value']}), read {term.value}")
        print(f"     table §{cell.get('section', '-')}: {cell.get('quote', '')[:300]}")
        print(f"     read  §{term.section}: {' '.join(term.quote.split())[:300]}")
    for parameter, wanted in (cell.get("params") or {}).items():
        found = term.params.get(parameter)
        ok = parameter in term.params and same(wanted, found)
        tally.add("parameters", hit=ok)
        if not ok and show:
            print(f"PARAM {name} {key}.{parameter}: expected {wanted!r}, read {found!r}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help="comma-separated ids")
    parser.add_argument("--without", default="", help="comma-separated ids")
    parser.add_argument("--key", default="", help="comma-separated keys of the vocabulary")
    parser.add_argument("--show", action="store_true", help="print every miss")
    options = parser.parse_args()
    folder = CORPUS / "licences"
    table = yaml.safe_load((folder / "terms.yaml").read_text())["licences"]
    classes = yaml.safe_load((folder / "classes.yaml").read_text())
    only, without = set(filter(None, options.only.split(","))), set(options.without.split(","))
    keys = list(filter(None, options.key.split(","))) or list(classes)
    tally = Tally()
    for name, entry in table.items():
        path = folder / "texts" / Path(entry.get("text_file", "none")).name
        if "terms" not in entry or name in without or (only and name not in only):
            continue
        if not path.exists():
            continue
        terms = {t.key: t for t in extract(read(path.read_bytes(), name=path.name))}
        for key in keys:
            cell = entry["terms"][key]
            expected = class_of(cell["value"], classes[key])
            score(name, key, cell, terms[key], expected, tally, show=options.show)
    tally.print()


if __name__ == "__main__":
    main()
