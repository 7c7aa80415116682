# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The page of documentation on what events tell, and under which names sources tell it."""

from collections.abc import Iterator

from licet.app.events import otlp
from licet.app.events.mapping import EVENT_FIELDS
from licet.app.events.values import DECIMALS, DIGITS, LONGEST, YEARS
from licet.terms import REGISTRY

__all__ = ["registry_markdown"]

_FIELDS = {
    "at": ("time", "When it happened: RFC 3339 with a zone, to the microsecond.",
           "2027-01-05T09:00:00Z", "required", "start of the span, or time of the log record",
           "`time`"),
    "source": ("text", "Who tells it.", "gateway-1", "required", "`service.name`", "`source`"),
    "id": ("text", "Once only within its source.", "chatcmpl-81f3", "required",
           "`gen_ai.response.id`, else `gen_ai.request.id`, else trace and span", "`id`"),
    "actor": ("text", "The party that acted, as agreements call it.", "northwind", "required",
              "`licet.actor`, `licet.licensee`", "`licetactor`, `licetlicensee`"),
    "act": ("text", "What was done: an operation on artefacts, or what a duty or a power names.",
            "generate", "required", "`licet.act`, else by `gen_ai.operation.name`",
            "`licetact`, or behind `licet.` in the type"),
    "artefact": ("text", "With what it was done.", "harbour/reef-7b",
                 "if the act is an operation on artefacts",
                 "`licet.artefact`, else `gen_ai.request.model`, `gen_ai.response.model`",
                 "`licetartefact`, else `subject`"),
    "recorded": ("time", "When it became known; without it: at once.", "2027-01-06T00:00:00Z",
                 "opt-in", "`licet.recorded`", "`licetrecorded`"),
    "evidence": ("text", "SHA-256 of what shows it.", "9f86d081…", "opt-in", "`licet.evidence`",
                 "`licetevidence`"),
}  # fmt: skip
_LEVELS = {
    "currency": "if there is an amount",
    "value": "for `amend`, `vote` and `fact`",
    "parameter": "for `amend`",
    "rule": "for `amend`, `vote` and `choose`",
    "fact": "for `fact`",
    "weight": "opt-in",
    "with_affiliates": "opt-in",
    "peer": "opt-in",
    "fulfils": "opt-in",
    "agreement": "recommended",
}
_KINDS = {"text": "text", "place": "ISO 3166 code", "flag": "true or false", "number": "number"}


def registry_markdown() -> str:
    """The page: fields, attributes, operations, and what values may be."""
    operations = "\n".join(f"| `{name}` | `{act}` |" for name, act in otlp.OPERATIONS.items())
    return (
        "# Attributes of events\n\n"
        "What an event tells, with the names under which OpenTelemetry and CloudEvents tell it.\n"
        "In spans, log records and their resources every attribute may be called `licet.NAME`; "
        "in a CloudEvent it is the extension `licetNAME` without `_`, or `NAME` in `data`.\n"
        "Of several names, the first that is there is read.\n\n"
        "Without an attribute that an agreement asks for, a condition is unknown, never held: "
        "these are recommended where an agreement asks for them.\n\n"
        f"## Fields\n\n{_table(_fields())}\n"
        f"## Attributes\n\n{_table(_attributes())}\n"
        "Beside these, a number may be told under the name of a metric of ones own "
        "(`--metric images`, or `metrics` in a mapping).\n"
        "If a source that is not ours tells tokens in and out and no sum, `tokens` is their sum.\n"
        "\n## Operations\n\n"
        f"| `gen_ai.operation.name` | act |\n|---|---|\n{operations}\n\n"
        "A span without it is a `generate` if it names a model and tokens, as those of vLLM do.\n"
        f"Passed over, since the calls inside have spans of their own: "
        f"{', '.join(f'`{name}`' for name in sorted(otlp.OTHER))}.\n"
        "The artefact of a `retrieval` is `gen_ai.data_source.id`.\n\n"
        "## Values\n\n"
        f"Text has at most {LONGEST:,} characters, and no NUL.\n"
        f"Numbers are exact and not negative, with at most {DIGITS} digits before the point and "
        f"{DECIMALS} behind it.\n"
        f"Times lie in the years {YEARS[0]} to {YEARS[-1]}.\n"
    )


def _table(rows: Iterator[tuple[str, ...]]) -> str:
    head = "| name | type | | example | needed | OpenTelemetry | CloudEvents |\n"
    lines = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return f"{head}|{'---|' * 7}\n{lines}\n"


def _fields() -> Iterator[tuple[str, ...]]:
    for name in EVENT_FIELDS:
        kind, brief, example, level, spans, clouds = _FIELDS[name]
        yield f"`{name}`", kind, brief, f"`{example}`", level, spans, clouds


def _attributes() -> Iterator[tuple[str, ...]]:
    for name, one in REGISTRY.items():
        spans = [f"licet.{name}", *otlp.TELEMETRY.get(name, ())]
        clouds = [f"licet{name.replace('_', '')}"]
        if name == "agreement":
            spans.append("licet.licence")
            clouds.append("licetlicence")
        yield (
            f"`{name}`", _KINDS[one.kind], one.brief, f"`{one.example}`",
            _LEVELS.get(name, "recommended"), ", ".join(f"`{n}`" for n in spans),
            ", ".join(f"`{n}`" for n in clouds),
        )  # fmt: skip
