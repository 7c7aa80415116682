# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How many cells the reader gets right in licences that the catalogue does not hold.

Usage: python bench/unseen_cells.py [--half H1|H2|H3|F1|F2|F3|F4] [--key KEY] [--show] [--texts DIR]
The labels (`unseen_cells.toml`) were written from the texts before the reader was run on them.
The misses of H1, H3, F1 and F4 were then looked at; those of H2, F2 and F3 never were. The texts
come from an installed `scancode-toolkit-mini`, or for about half of them `licensedcode-data`.
Cells that readers could label otherwise with reason are `contested`: they count like all others,
and on lines of their own.
"""

import argparse
import importlib.util
import tomllib
from pathlib import Path
from typing import Any

from licence_cells import Tally, same

from licet.review.extract import extract
from licet.terms import Term
from licet.terms.vocabulary import VOCABULARY
from licet.text import read

LABELS = Path(__file__).with_suffix(".toml")


def folder() -> Path | None:
    """Where the installed package keeps its texts."""
    found = importlib.util.find_spec("licensedcode")
    places = found.submodule_search_locations if found else None
    texts = [Path(place) / "data" / "licenses" for place in places or ()]
    return next((path for path in texts if path.is_dir()), None)


def text_of(path: Path) -> bytes:
    """A text without the fields the package puts before it."""
    data = path.read_bytes()
    _, ruled, text = data.partition(b"\n---\n") if data.startswith(b"---") else (b"", b"", data)
    return text.lstrip(b"\r\n") if ruled or text else data


def score(
    name: str, label: dict[str, Any], key: str, term: Term, tally: Tally, *, show: bool
) -> None:
    """Count one cell and its parameters; print what is missed."""
    expected, section, reason = label[key]
    hit = expected == term.value
    speaks = "silent called silent" if expected == "silent" else "non-silent"
    sure = "contested" if key in label.get("contested", ()) else f"uncontested {speaks}"
    for group in ("cells", speaks, sure, key):
        tally.add(group, hit=hit)
    if not hit and show:
        print(f"MISS {name} {key}: expected {expected} (§{section}: {reason}), read {term.value}")
        print(f"     read §{term.section}: {' '.join(term.quote.split())[:300]}")
    for parameter, wanted in label.get("params", {}).get(key, {}).items():
        found = term.params.get(parameter)
        ok = parameter in term.params and same(wanted, found)
        tally.add("parameters", hit=ok)
        if not ok and show:
            print(f"PARAM {name} {key}.{parameter}: expected {wanted!r}, read {found!r}")


def main() -> None:
    """Read every text that is there and print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--half", default="", help="H1 to H3 or F1 to F4; all if not given")
    parser.add_argument("--key", default="", help="comma-separated keys of the vocabulary")
    parser.add_argument("--show", action="store_true", help="print every miss")
    parser.add_argument("--texts", type=Path, default=folder(), help="folder of the texts")
    options = parser.parse_args()
    if options.texts is None:
        print("skipped: neither scancode-toolkit-mini nor licensedcode-data is installed")
        return
    tally, absent = Tally(), []
    for name, label in tomllib.loads(LABELS.read_text(encoding="utf-8")).items():
        path = options.texts / f"{name}.LICENSE"
        if options.half not in ("", label["half"]):
            continue
        if not path.exists():
            absent.append(name)
            continue
        terms = {t.key: t for t in extract(read(text_of(path), name=f"{name}.txt"))}
        for key in filter(None, options.key.split(",")) if options.key else VOCABULARY:
            score(name, label, key, terms[key], tally, show=options.show)
    tally.print()
    if absent:
        print(f"not in this package: {', '.join(absent)}")


if __name__ == "__main__":
    main()
