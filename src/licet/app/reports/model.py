# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A model directory, in a terminal and as JSON, Markdown and HTML."""

import os
from collections.abc import Iterator
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from licet.app.adapters.model_directory import Model, Weights
from licet.app.catalogue import find_licence, load_catalogue
from licet.app.encode import dossier_json
from licet.app.plain import plain
from licet.app.reports import html, markdown
from licet.app.reports.phrases import headline
from licet.app.reports.terminal import render
from licet.terms import Identification, Match, UsageError
from licet.terms.licences import LicenceKind

__all__ = ["MODEL_SCHEMA", "as_html", "as_json", "as_markdown", "print_model"]

MODEL_SCHEMA = "licet/model/1"
"""Name and version of the JSON that `licet read DIRECTORY --json` prints."""

_GGUF = ("general.name", "general.architecture", "general.license", "general.license.name",
         "general.license.link", "general.base_model.0.name")  # fmt: skip


def as_json(model: Model) -> dict[str, Any]:
    """The artefact and the dossier of each document found with it."""
    return {
        "schema": MODEL_SCHEMA,
        "artefact": {
            "name": model.name,
            "declared": _declared_id(model),
            "concluded": list(_concluded(model)),
            "agree": _agree(model),
            "card": dict(model.card.declared) if model.card else None,
            "configuration": dict(model.configuration),
            "weights": [_weights_json(w) for w in model.weights],
            "problems": list(model.problems),
        },
        "documents": [{"file": name, **dossier_json(d)} for name, d in model.documents],
    }


def _weights_json(weights: Weights) -> dict[str, Any]:
    header = weights.header
    return {
        "file": weights.file,
        "bytes": weights.bytes,
        "parameters": header.parameters if header else None,
        "tensors": header.tensors if header else None,
        "types": dict(header.types) if header else {},
        "metadata": dict(header.metadata) if header else dict(weights.pairs),
    }


def as_html(model: Model) -> str:
    """One page: what is declared beside what was found, then every document."""
    return html.render_many(model.documents, title=model.name, facts=_facts(model))


def as_markdown(model: Model) -> str:
    """The facts as a table, then every document."""
    facts = markdown.facts(model.name, _facts(model))
    return "\n".join([facts, *(markdown.render(d, name=f) for f, d in model.documents)])


def print_model(model: Model) -> None:
    """What is declared beside what was found, then each document."""
    console = Console(highlight=False)
    console.print(Text(plain(model.name), style="bold"))
    table = Table(box=None, show_header=False, padding=(0, 1), pad_edge=False)
    table.add_column(min_width=10)
    table.add_column(overflow="fold")
    for name, words in _facts(model):
        style = "bold" if name == "compared" and _agree(model) is not True else ""
        table.add_row(Text(plain(name), style="dim"), Text(plain(words), style=style))
    console.print(table)
    for file, dossier in model.documents:
        console.print()
        console.print(render(dossier, name=file))


def _facts(model: Model) -> list[tuple[str, str]]:
    rows = [
        ("declared", _declared(model)),
        ("found", _found(model)),
        ("compared", _compared(model)),
    ]
    if model.card:
        rows += [(k, v) for k, v in model.card.declared if not k.startswith("license")]
    rows += list(model.configuration)
    rows += [(w.file, _weights(w)) for w in model.weights]
    rows += [("problem", p) for p in model.problems]
    return rows


def _declared(model: Model) -> str:
    declared = dict(model.card.declared) if model.card else {}
    parts = [declared[k] for k in ("license", "license_name", "license_link") if k in declared]
    if not model.card:
        return "nothing: there is no card (README.md)"
    return ", ".join(parts) or "nothing: the card names no licence"


def _declared_id(model: Model) -> str | None:
    """Id in our catalogue of the licence the card declares."""
    declared = dict(model.card.declared) if model.card else {}
    catalogue = load_catalogue(os.environ)
    for key in ("license_name", "license"):
        try:
            return find_licence(catalogue, declared[key]).id
        except (KeyError, UsageError):
            continue
    return None


def _concluded(model: Model) -> tuple[str, ...]:
    """Ids of the licences whose text stands in the directory, word for word."""
    return tuple(dict.fromkeys(s.licence for s in _licences(model) if s.licence))


def _near(model: Model) -> tuple[str, ...]:
    """Ids of the licences from which a text in the directory departs."""
    found = (s.nearest for s in _licences(model) if s.match is Match.VARIANT and s.nearest)
    return tuple(dict.fromkeys(found))


def _licences(model: Model) -> Iterator[Identification]:
    """What the documents are identified as; a use policy is no licence."""
    records = load_catalogue(os.environ).records
    for _, dossier in model.documents:
        for said in (dossier.identified, *dossier.identified.embedded):
            record = records.get(said.licence or said.nearest or "")
            if record is not None and record.kind is LicenceKind.LICENCE:
                yield said


def _agree(model: Model) -> bool | None:
    """Whether the text is that of the declared licence; `None` if one of them is not known."""
    declared = _declared_id(model)
    if declared is None or not (_concluded(model) or _near(model)):
        return None
    return declared in _concluded(model)


def _compared(model: Model) -> str:
    declared = _declared_id(model)
    match _agree(model):
        case True:
            return f"the text is that of the declared licence ({declared})"
        case False:
            near = [f"a variant of {one}" for one in _near(model)]
            found = ", ".join((*_concluded(model), *near))
            return f"they differ: the card declares {declared}, the text is {found}"
        case _ if not model.documents:
            return "the directory has no licence text; the declaration is all there is"
        case _ if declared is None:
            return "the card declares no licence we know"
        case _:
            return "the text is no licence we know"


def _found(model: Model) -> str:
    if not model.documents:
        return "no licence text: what the card declares cannot be checked against a text"
    return "; ".join(
        f"{name}: {headline(d.identified)}" if d.identified.match is not Match.UNKNOWN
        else f"{name}: not a licence we know"
        for name, d in model.documents
    )  # fmt: skip


def _weights(weights: Weights) -> str:
    size = f"{weights.bytes:,} bytes"
    if weights.header:
        types = ", ".join(t for t, _ in weights.header.types)
        return f"{weights.header.parameters:,} parameters, {types}, {size}"
    said = [f"{k}: {v}" for k, v in weights.pairs if k in _GGUF]
    return "; ".join([size, *said])
