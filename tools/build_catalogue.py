# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Write the licence catalogue from a corpus of texts and a hand-read table of their terms.

Usage: python tools/build_catalogue.py [CORPUS]
       python tools/build_catalogue.py --index

CORPUS (default LICET_CORPUS, else ../shared/data) has licences/texts, licences/terms.yaml and
licences/classes.yaml. Written are src/licet/library/data/licences/*.toml and the same compiled.
Only facts are written: values, sections, numbers, dates, names and where words stand; never a
sentence of a licence. With --index only the compiled file is written, from the TOML files.
"""

import fnmatch
import json
import os
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

from licet.library import compiled, read_record, write_record
from licet.library.catalogue import COMPILED, FOLDER
from licet.review.align import known
from licet.review.fingerprint import fingerprint, read_words
from licet.terms.artefacts import Layer
from licet.terms.documents import section_at
from licet.terms.dossiers import Param
from licet.terms.licences import (
    LICENCE_SCHEMA,
    Fingerprint,
    LicenceKind,
    LicenceRecord,
    LicenceTerm,
    Reach,
)
from licet.text import read

# What one sentence says by itself, whatever stands around it.
INHERITABLE = frozenset(
    ("governing_law", "hosted_service", "licence_copy", "notice_text", "patent", "revocable",
     "state_changes", "termination_breach", "termination_litigation", "territory", "trademark")
)  # fmt: skip
ROOT = Path(__file__).parents[1]
FACTS = tomllib.loads((Path(__file__).parent / "catalogue_facts.toml").read_text())
LAYERS = {
    "model": [Layer.MODEL],
    "model+data+code (Model Materials)": [Layer.MODEL, Layer.DATA, Layer.CODE],
    "code (used for weights too)": [Layer.CODE, Layer.MODEL],
    "data/content (used for weights too)": [Layer.DATA, Layer.MODEL],
    "data/content": [Layer.DATA],
    "data (database)": [Layer.DATA],
    "data": [Layer.DATA],
}


class Corpus:
    """Texts, table and classes below one folder."""

    def __init__(self, folder: Path) -> None:
        self.texts = folder / "licences" / "texts"
        self.table = yaml.safe_load((folder / "licences" / "terms.yaml").read_text())["licences"]
        self.classes = yaml.safe_load((folder / "licences" / "classes.yaml").read_text())
        self.sources = json.loads((self.texts / "SOURCES.json").read_text())

    def text(self, licence: str) -> str:
        """Clean text of a licence; empty if there is none."""
        for name in (f"{licence}.txt", f"{licence}.PARTIAL.txt"):
            if (path := self.texts / name).exists():
                text = read(path.read_bytes(), name=name).text
                return text if "PARTIAL" not in name else text.split("\n", 1)[1]
        return ""

    def class_of(self, key: str, label: str) -> str:
        """The value of the closed vocabulary that a finer label falls into."""
        if label == "silent":
            return "silent"
        for name, patterns in self.classes[key].items():
            if any(fnmatch.fnmatchcase(label, p) for p in patterns):
                return str(name)
        raise SystemExit(f"no class for {key} {label}")


def main() -> None:
    """Write all files."""
    if "--index" not in sys.argv:
        folder = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("LICET_CORPUS")
        corpus = Corpus(Path(folder or ROOT.parent / "shared" / "data"))
        FOLDER.mkdir(parents=True, exist_ok=True)
        records = {licence: _record(corpus, licence) for licence in FACTS["names"]}
        for licence, record in records.items():
            # Relations have no row in the table: they stand in our own files alone.
            if (path := FOLDER / f"{licence}.toml").exists():
                ours = read_record(path)
                record = replace(
                    record, relations=ours.relations, written_for=ours.written_for,
                    compatible=ours.compatible,
                )  # fmt: skip
            if not record.terms and not record.same_as:
                text = corpus.text(licence)
                record = replace(record, terms=_inherited(record, records, text))
            (FOLDER / f"{licence}.toml").write_text(write_record(record), encoding="utf-8")
    COMPILED.write_text(compiled(FOLDER), encoding="utf-8")


def _record(corpus: Corpus, licence: str) -> LicenceRecord:
    title, family, edition, version, volatility = FACTS["names"][licence]
    row = corpus.table.get(licence, {})
    text = corpus.text(licence)
    print_ = fingerprint(text) if text else None
    terms = tuple(_terms(corpus, licence, row, text, print_))
    return LicenceRecord(
        schema=LICENCE_SCHEMA, id=licence, title=title, family=family, edition=edition,
        version=version, kind=LicenceKind(FACTS["kinds"].get(licence, "licence")),
        layers=tuple(map(Layer, FACTS["layers"].get(licence) or LAYERS[row.get("layer", "model")])),
        identifiers=_identifiers(corpus, licence, row),
        source=_source(corpus, licence, row),
        retrieved=date(2026, 11, 24) if text else None,
        reviewed_by="licet", review_by=FACTS["review_by"][volatility],
        partial=row.get("verified") is False,
        terms_read=licence in FACTS["read"]
        or (bool(row.get("terms")) and row.get("verified") is not False),
        same_as=row.get("same_as", ""), incorporates=tuple(FACTS["incorporates"].get(licence, ())),
        note=FACTS["notes"].get(licence, ""), fingerprint=print_, terms=terms,
    )  # fmt: skip


def _source(corpus: Corpus, licence: str, row: Mapping[str, Any]) -> str:
    entry = corpus.sources.get(licence, {})
    if entry.get("source"):
        source = str(entry["source"])
        return (
            "model card of mistralai/Ministral-8B-Instruct-2410, gate prompt"
            if (licence == "mrl-0.1")
            else source
        )
    if licence in ("mnpl-0.1", "grok-2"):
        return "quotations by third parties"
    return str(row.get("text_source") or "not to be had; by report of third parties")


def _identifiers(corpus: Corpus, licence: str, row: Mapping[str, Any]) -> tuple[str, ...]:
    found = [*(row.get("identifiers") or ()), *FACTS["identifiers"].get(licence, ())]
    source = str(corpus.sources.get(licence, {}).get("source", ""))
    if source.startswith("pypi:scancode"):
        found.append(f"scancode:{source.rsplit('/', 1)[1].removesuffix('.LICENSE')}")
    return tuple(dict.fromkeys(found))


def _terms(
    corpus: Corpus, licence: str, row: Mapping[str, Any], text: str, print_: Fingerprint | None
) -> Iterator[LicenceTerm]:
    own = FACTS["terms"].get(licence, {})
    cells = {**{k: {} for k in own}, **(row.get("terms") or {})}
    for key in corpus.classes:
        cell, fact = cells.get(key), own.get(key, {})
        label = fact.get("label", (cell or {}).get("value", "silent"))
        value = fact.get("value") or corpus.class_of(key, label)
        if cell is None or (value == "silent" and label == "silent"):
            continue
        elsewhere = str(cell.get("quoted_from", "")).rsplit("/", 1)[-1].removesuffix(".txt")
        words = tuple(map(tuple, fact.get("words", ())))
        if not words and cell.get("quote") and not elsewhere and print_:
            quote = cell["quote"]
            parts = quote if isinstance(quote, list) else quote.split(" ... ")
            words = _words_of(parts, text, print_, f"{licence} {key}")
        note = fact.get("note", "")
        if elsewhere:
            note = f"stands in {elsewhere}"
        elif cell.get("unverified"):
            note = note or "as others quote it"
        if value == "silent":
            words = ()
        yield LicenceTerm(
            key=key, value=value, label=label,
            section=str(fact.get("section", cell.get("section", ""))),
            params=_params(key, label, cell, fact), reach=_reach(key, label, fact), words=words,
            note=note, contested=fact.get("contested") or _by_label("contested", key, label, ""),
            unverified=bool(cell.get("unverified")),
        )  # fmt: skip


def _by_label(table: str, key: str, label: str, default: Any) -> Any:
    found = FACTS[table].get(key, {})
    return found.get(label, found.get("*", default))


def _reach(key: str, label: str, fact: Mapping[str, Any]) -> tuple[Reach, ...]:
    return tuple(map(Reach, fact.get("reach", _by_label("reach", key, label, ()))))


def _params(
    key: str, label: str, cell: Mapping[str, Any], fact: Mapping[str, Any]
) -> Mapping[str, Param]:
    raw = {
        **_by_label("params", key, label, {}), **(cell.get("params") or {}),
        **fact.get("params", {}),
    }  # fmt: skip
    return {k: tuple(v) if isinstance(v, list) else v for k, v in raw.items()}


def _words_of(
    parts: list[str], text: str, print_: Fingerprint, where: str
) -> tuple[tuple[int, int, int], ...]:
    """Where a quotation stands: sentence and words, part by part."""
    tokens = read_words(text).tokens
    bounds = known(print_).bounds
    found: list[tuple[int, int, int]] = []
    here = 0
    for part in parts:
        wanted = read_words(part).tokens
        at = _at(tokens, wanted, here)
        if at is None and (at := _at(tokens, wanted, 0)) is None:
            sys.stderr.write(f"not found: {where}\n")
            continue
        here = at + len(wanted)
        for k, (start, end) in enumerate(pairwise(bounds)):
            if start < here and end > at:
                found.append((k, max(at, start) - start, min(here, end) - start - 1))
    return tuple(found)


def _at(tokens: tuple[str, ...], wanted: tuple[str, ...], start: int) -> int | None:
    for i in range(start, len(tokens) - len(wanted) + 1):
        if tokens[i : i + len(wanted)] == wanted:
            return i
    return None


def _inherited(
    record: LicenceRecord, records: Mapping[str, LicenceRecord], text: str
) -> tuple[LicenceTerm, ...]:
    """Terms of a sibling that stand word for word in this text, too."""
    if record.fingerprint is None:
        return ()
    ours = known(record.fingerprint)
    document, starts = read(text.encode()), read_words(text).starts
    found: dict[str, LicenceTerm] = {}
    for other in records.values():
        if other.family != record.family or other.id == record.id or other.fingerprint is None:
            continue
        theirs = known(other.fingerprint)
        for term in other.terms:
            places = [
                (ours.where[theirs.hashes[k]][0], a, b)
                for k, a, b in term.words
                if theirs.hashes[k] in ours.where
            ]
            if term.key not in INHERITABLE or term.key in found or not term.words:
                continue
            if len(places) == len(term.words):
                k, first, _ = places[0]
                section = section_at(document, starts[ours.bounds[k] + first])
                found[term.key] = replace(term, words=tuple(places), section=section)
    return tuple(found[key] for key in sorted(found))


if __name__ == "__main__":
    main()
