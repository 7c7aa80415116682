# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""OpenTelemetry: spans and log records of generative AI as OTLP JSON, and attributes of our own.

A span is read that has `gen_ai.operation.name` of a model call, or `licet.act`. What stands on its
scope and its resource holds for it too. A span begins when the act does.

Source: OTLP 1.x, JSON Protobuf encoding; OpenTelemetry's semantic conventions for generative AI.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from licet.app.events.jsons import aside, each_json
from licet.app.events.mapping import EVENT_FIELDS
from licet.app.events.records import PassedOver, Row, RowError
from licet.app.events.shape import ALIASES, Draft, Shaper
from licet.app.events.streams import Piece
from licet.app.events.values import since_epoch
from licet.app.plain import plain
from licet.terms import REGISTRY

__all__ = ["OPERATIONS", "OTHER", "TELEMETRY", "read_otlp"]

OPERATIONS = {
    "chat": "generate",
    "text_completion": "generate",
    "generate_content": "generate",
    "embeddings": "embed",
    "retrieval": "retrieve_augment",
}
"""Of `gen_ai.operation.name`: the act that it is."""
OTHER = frozenset(
    ("create_agent", "invoke_agent", "execute_tool", "invoke_workflow", "plan", "create_memory",
     "update_memory", "upsert_memory", "delete_memory", "search_memory", "create_memory_store",
     "delete_memory_store")
)  # fmt: skip
"""Operations around model calls: those calls have spans of their own, and count once."""
TELEMETRY: Mapping[str, tuple[str, ...]] = {
    **{one.name: one.telemetry for one in REGISTRY.values() if one.telemetry},
    # vLLM and older instrumentations write the names before 2024.
    "input_tokens": ("gen_ai.usage.input_tokens", "gen_ai.usage.prompt_tokens"),
    "output_tokens": ("gen_ai.usage.output_tokens", "gen_ai.usage.completion_tokens"),
}
"""Attributes of an event, by the names of OpenTelemetry that are read as them, the first first."""

_MODEL = ("gen_ai.request.model", "gen_ai.response.model")
_TOKENS = TELEMETRY["input_tokens"] + TELEMETRY["output_tokens"]
_SIGNALS = (
    ("resourceSpans", "scopeSpans", "spans"),
    ("resourceLogs", "scopeLogs", "logRecords"),
)
_OTHERS = ("resourceMetrics", "resourceProfiles")


def read_otlp(found: Iterator[bytes], head: bytes, shaper: Shaper) -> Iterator[Row]:
    """Read exports of spans and of log records; each span or record is a row."""

    def told(value: Any, piece: Piece) -> Iterator[Row]:
        if not isinstance(value, dict):
            raise RowError("not an object", said=type(value).__name__)
        yield from _export(value, piece, shaper)

    yield from each_json(found, head, told)


def _export(value: Mapping[str, Any], piece: Piece, shaper: Shaper) -> Iterator[Row]:
    known = False
    for outer, middle, inner in _SIGNALS:
        if outer not in value:
            continue
        known = True
        for resource in _list(value, outer):
            above = _attributes(_object(resource, "resource"))
            for scope in _list(resource, middle):
                around = above | _attributes(_object(scope, "scope"))
                for one in _list(scope, inner):
                    yield _one(one, around, piece, shaper)
    if not known:
        if any(name in value for name in _OTHERS):
            yield PassedOver(kind="export of metrics or profiles")
        else:
            raise RowError("no export of spans or log records")


def _one(record: Any, around: Mapping[str, Any], piece: Piece, shaper: Shaper) -> Row:
    try:
        if not isinstance(record, dict):
            raise RowError("not an object", said=type(record).__name__)
        own = _attributes(record)
        return _row(record, around, own, shaper)
    except RowError as error:
        return aside(error, piece)


def _row(
    record: Mapping[str, Any], around: Mapping[str, Any], own: Mapping[str, Any], shaper: Shaper
) -> Row:
    told = {**around, **own}
    act = _act(record, own)
    if isinstance(act, PassedOver):
        return act
    draft = {"source": told.get("service.name") or "unknown_service", "act": act}
    if "source" in shaper.defaults and "service.name" not in told:
        draft["source"] = shaper.defaults["source"]
    draft |= _telemetry(told, act)
    for time in ("startTimeUnixNano", "timeUnixNano", "observedTimeUnixNano"):
        if record.get(time) not in (None, "", 0, "0"):
            draft["at"] = since_epoch(record[time], "at", 10**9)
            break
    draft["id"] = told.get("gen_ai.response.id") or told.get("gen_ai.request.id")
    if not draft["id"] and record.get("spanId"):
        draft["id"] = f"{record.get('traceId', '')}/{record['spanId']}"
    draft |= _ours(around, shaper) | _ours(own, shaper)
    found = {name: value for name, value in draft.items() if value not in (None, "")}
    return shaper.event(found, {**record, **told})


def _act(record: Mapping[str, Any], own: Mapping[str, Any]) -> str | PassedOver:
    """The act that a record tells of, or what it is instead."""
    kind = "span" if "spanId" in record and "startTimeUnixNano" in record else "log record"
    if "licet.act" in own:
        return _text(own["licet.act"], "act")
    operation = own.get("gen_ai.operation.name")
    if operation is None:
        if any(name in own for name in _MODEL) and any(name in own for name in _TOKENS):
            return "generate"
        return PassedOver(kind=f"{kind} of something else")
    act = OPERATIONS.get(_text(operation, "act"))
    if act is None:
        if operation in OTHER:
            return PassedOver(kind=f"{kind} around model calls ({plain(operation)[:40]})")
        raise RowError(
            "an operation we do not know", key="act", said=operation,
            hint="name the act with the attribute licet.act",
        )  # fmt: skip
    if act == "retrieve_augment" and not (
        "gen_ai.data_source.id" in own or "licet.artefact" in own
    ):
        return PassedOver(kind=f"{kind} of a retrieval that names no source of data")
    if _failed(record, own) and not any(name in own for name in _TOKENS):
        return PassedOver(kind="request that failed")
    return act


def _failed(record: Mapping[str, Any], own: Mapping[str, Any]) -> bool:
    status = record.get("status")
    code = status.get("code") if isinstance(status, Mapping) else None
    return "error.type" in own or code in (2, "2", "STATUS_CODE_ERROR")


def _telemetry(told: Mapping[str, Any], act: str) -> Draft:
    """What OpenTelemetry's own attributes say."""
    draft: Draft = {}
    models = ("gen_ai.data_source.id",) if act == "retrieve_augment" else _MODEL
    for name, sources in (("artefact", models), *TELEMETRY.items()):
        for source in sources:
            if told.get(source) not in (None, ""):
                draft[name] = told[source]
                break
    if act == "embed" and "input_tokens" in draft and "output_tokens" not in draft:
        draft["tokens"] = draft["input_tokens"]
    return draft


def _ours(told: Mapping[str, Any], shaper: Shaper) -> Draft:
    draft: Draft = {}
    for name, value in told.items():
        if name.startswith("licet."):
            key = name.removeprefix("licet.")
            key = ALIASES.get(key, key)
            if key not in EVENT_FIELDS and key not in shaper.kinds:
                raise RowError("a key we do not know", said=name)
            if draft.setdefault(key, value) != value:
                raise RowError("told twice", said=name)
    return draft


def _attributes(holder: Mapping[str, Any]) -> dict[str, Any]:
    """Attributes by name; values that are lists or maps are of no use to us."""
    found: dict[str, Any] = {}
    for pair in _list(holder, "attributes"):
        if not isinstance(pair, dict) or not isinstance(pair.get("key"), str):
            raise RowError("an attribute without a key")
        value = _value(pair.get("value"), pair["key"])
        if value is None:
            continue
        if pair["key"] in found:
            raise RowError("an attribute stands twice", said=pair["key"])
        found[pair["key"]] = value
    return found


def _value(value: Any, key: str) -> Any:
    if not isinstance(value, dict):
        if value is None:
            return None
        raise RowError("not a value of OTLP", said=key)
    if "stringValue" in value:
        return value["stringValue"]
    if "intValue" in value:
        return _integer(value["intValue"], key)
    return value.get("boolValue", value.get("doubleValue"))


def _integer(said: Any, key: str) -> int:
    """64 bits, as text or as a number."""
    try:
        if isinstance(said, str) and len(said) <= 20:
            return int(said)
    except ValueError:
        pass
    if isinstance(said, bool) or not isinstance(said, int):
        raise RowError("no whole number", said=f"{key}: {said}")
    return said


def _list(holder: Any, key: str) -> list[Any]:
    value = holder.get(key) if isinstance(holder, dict) else None
    if value is None:
        value = []
    if not isinstance(value, list) or not isinstance(holder, dict):
        raise RowError("not a list", said=key)
    return value


def _object(holder: Any, key: str) -> Mapping[str, Any]:
    value = holder.get(key) if isinstance(holder, dict) else {}
    if not isinstance(value, dict | None):
        raise RowError("not an object", said=key)
    return value or {}


def _text(said: Any, key: str) -> str:
    if not isinstance(said, str):
        raise RowError("not text", key=key, said=said)
    return said
