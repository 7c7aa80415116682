# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Our facts as named texts, for formats that have a place for anything."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import TypeAdapter

from licet.terms.artefacts import Artefact
from licet.terms.decode import decode_value
from licet.terms.errors import DecodeError
from licet.terms.lineage import Lineage, Step

__all__ = [
    "OPERATION",
    "PREFIX",
    "SPELLINGS",
    "artefact_of",
    "facts_of",
    "operations_of",
    "read_operations",
]

PREFIX = "licet:"
OPERATION = PREFIX + "operation"

SPELLINGS = frozenset(("name", "licence", "declared"))
"""Facts beside a field of the format that says the same in other words."""
_WORDS = ("id", "kind", "name", "revision", "date", "licence", "declared")
"""Fields that are text already; the others are written as JSON."""
_ARTEFACT: TypeAdapter[Artefact] = TypeAdapter(Artefact)
_STEP: TypeAdapter[Step] = TypeAdapter(Step)


def facts_of(artefact: Artefact, *, native: frozenset[str]) -> dict[str, str]:
    """The fields of an artefact that the format has no place for, by field.

    Args:
        artefact: What is written.
        native: Fields that are written elsewhere.
    """
    plain: dict[str, Any] = _ARTEFACT.dump_python(artefact, mode="json")
    if artefact.gate_excludes:
        plain["gate_excludes"] = sorted(artefact.gate_excludes)
    empty = {"", None, False}
    return {
        name: value if name in _WORDS else json.dumps(value, ensure_ascii=False, sort_keys=True)
        for name, value in plain.items()
        if name not in native
        and not (isinstance(value, str | bool | None) and value in empty)
        and not (name in ("traits", "gate_excludes") and not value)
    }


def artefact_of(plain: Mapping[str, object], facts: Mapping[str, str], *, where: str) -> Artefact:
    """An artefact from what a format says in its own fields, and from our facts beside them.

    Raises:
        DecodeError: A fact is not one of ours, or has another type.
    """
    said: dict[str, object] = dict(plain)
    for name, text in facts.items():
        said[name] = text if name in _WORDS else _json(text, where=f"{where}: {PREFIX}{name}")
    return decode_value(Artefact, said, where=where)


def operations_of(lineage: Lineage) -> Mapping[str, tuple[str, ...]]:
    """The operations that made each artefact, as texts."""
    found: dict[str, list[str]] = {}
    for number, step in enumerate(lineage.operations):
        plain = {"n": number, **_STEP.dump_python(step, mode="json")}
        del plain["output"]
        found.setdefault(step.output, []).append(json.dumps(plain, ensure_ascii=False))
    return {name: tuple(texts) for name, texts in found.items()}


def read_operations(texts: Iterable[tuple[str, str]]) -> tuple[tuple[Step, ...], dict[str, str]]:
    """Steps in their order, from the output each text stands at, and bare words by output.

    A text may also be the name of an operation alone: it then says how the artefact was made
    from what the format itself names.

    Raises:
        DecodeError: A text is neither.
    """
    steps: list[tuple[int, Step]] = []
    words: dict[str, str] = {}
    for output, text in texts:
        if not text.lstrip().startswith("{"):
            words[output] = text.strip()
            continue
        plain = _json(text, where=f"{output}: {OPERATION}")
        number = plain.pop("n", len(steps)) if isinstance(plain, dict) else 0
        if not isinstance(plain, dict) or not isinstance(number, int):
            raise DecodeError("this is not an operation", where=f"{output}: {OPERATION}")
        step = decode_value(Step, {**plain, "output": output}, where=f"{output}: {OPERATION}")
        steps.append((number, step))
    return tuple(step for _, step in sorted(steps, key=lambda pair: pair[0])), words


def _json(text: str, *, where: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise DecodeError("this is not JSON", where=where) from None
