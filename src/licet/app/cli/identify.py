# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet identify`: which licence is this text, and where does it depart from it?"""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from licet.app.plain import plain

if TYPE_CHECKING:
    from licet.terms.dossiers import Difference, Identification, Param, Term
    from licet.terms.licences import Catalogue, LicenceRecord

__all__ = ["command", "render"]

SHOWN = 70
"""Characters of a sentence in a row."""


@click.command("identify")
@click.argument("text", type=click.Path(allow_dash=True, path_type=Path))
@click.option("--json", "json_", is_flag=True, help="Print JSON. Default: for a person.")
@click.pass_context
def command(context: click.Context, text: Path, *, json_: bool) -> None:
    """Say which licence TEXT is, in which edition, or how it differs from the nearest.

    TEXT is a file in any format licet reads, or `-` for standard input. A score is never an
    identification: `exact` means word for word.

    Exits with 0 if it is a known edition exactly, 1 if not, 2 if it cannot be read.
    """
    from licet.app.catalogue import as_json, load_catalogue, text_bytes
    from licet.review.identify import identify
    from licet.terms.dossiers import Match
    from licet.text import read

    document = read(text_bytes(text), name=text.name)
    catalogue = load_catalogue(os.environ)
    said = identify(document, catalogue)
    if json_:
        click.echo(json.dumps(as_json(said), indent=2, ensure_ascii=False))
    else:
        read_terms: Mapping[str, Term] = {}
        if said.match is Match.VARIANT:
            from licet.review.extract import extract

            read_terms = {term.key: term for term in extract(document)}
        click.echo(render(said, catalogue, read_terms))
    context.exit(0 if said.match is Match.EXACT else 1)


def render(said: "Identification", catalogue: "Catalogue", read_terms: Mapping[str, "Term"]) -> str:
    """The answer in a line, then a row a difference, then what else stands in the document."""
    lines = [_headline(said, catalogue)]
    if said.nearest is not None:
        record = catalogue.records[said.nearest]
        lines += _rows(said, record, read_terms)
    for part in said.embedded:
        lines.append(f"inside, characters {part.start} to {part.end}: {_headline(part, catalogue)}")
    return "\n".join(lines)


def _headline(said: "Identification", catalogue: "Catalogue") -> str:
    from licet.app.reports.phrases import around, several
    from licet.terms.dossiers import Match

    if len(parts := several(said)) > 1 and said.licence is None:
        return f"{len(parts)} licences in one text: {'; '.join(parts)}"
    exact = said if said.licence is not None else said.whole
    if exact is not None and exact.licence is not None:
        record = catalogue.records[exact.licence]
        edition = f", edition {record.edition}" if record.edition else ""
        beside = "" if exact is said else f", with {around(said)}"
        return f"{record.title}{edition}: exact{beside}"
    if said.nearest is None:
        return "no licence we know, and none that is near"
    record = catalogue.records[said.nearest]
    name = f"{record.title} ({record.edition})" if record.edition else record.title
    if said.match is Match.UNKNOWN:
        partial = "of which only some clauses are known"
        why = partial if record.partial else "with too little in common"
        return f"no licence we know; nearest is {name}, {why}"
    return (
        f"no known edition; nearest is {name}, "
        f"{len(said.differences)} of {said.sentences} sentences differ"
    )


def _rows(
    said: "Identification", record: "LicenceRecord", read_terms: Mapping[str, "Term"]
) -> Iterator[str]:
    for one in said.differences:
        touched = f"  ({', '.join(one.terms)})" if one.terms else ""
        what = "; ".join(_changes(one, record, read_terms)) or f"{_excerpt(one)}{touched}"
        yield f"{one.sentence:>4}  {one.kind:<7}  {what}  §{one.section}"


def _changes(
    one: "Difference", record: "LicenceRecord", read_terms: Mapping[str, "Term"]
) -> Iterator[str]:
    """What the catalogue says of a term in this sentence, and what is read here now."""
    for entry in record.terms:
        now = read_terms.get(entry.key)
        if entry.key not in one.terms or now is None:
            continue
        if now.value != entry.value:
            yield f"{entry.key}: {entry.value} → {now.value}"
        for name in sorted(entry.params.keys() & now.params.keys()):
            old, new = entry.params[name], now.params[name]
            if old != new:
                yield f"{entry.key} {name}: {_shown(old)} → {_shown(new)}"


def _shown(value: "Param") -> str:
    if isinstance(value, tuple):
        return ", ".join(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    return str(value)


def _excerpt(one: "Difference") -> str:
    words = plain(one.text)
    return f"“{words[:SHOWN]}{'…' if len(words) > SHOWN else ''}”" if words else "(left out)"
