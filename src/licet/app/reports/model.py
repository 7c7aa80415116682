# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A model directory, in a terminal and as JSON."""

from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from licet.app.adapters.model_directory import Model, Weights
from licet.app.encode import dossier_json
from licet.app.reports.phrases import headline
from licet.app.reports.terminal import plain, render
from licet.terms import Match

__all__ = ["MODEL_SCHEMA", "as_json", "print_model"]

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


def print_model(model: Model) -> None:
    """What is declared beside what was found, then each document."""
    console = Console(highlight=False)
    console.print(Text(plain(model.name), style="bold"))
    table = Table(box=None, show_header=False, padding=(0, 1), pad_edge=False)
    table.add_column(min_width=10)
    table.add_column(overflow="fold")
    for name, words in _facts(model):
        table.add_row(Text(plain(name), style="dim"), Text(plain(words)))
    console.print(table)
    for file, dossier in model.documents:
        console.print()
        console.print(render(dossier, name=file))


def _facts(model: Model) -> list[tuple[str, str]]:
    rows = [("declared", _declared(model)), ("found", _found(model))]
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
