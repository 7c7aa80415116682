# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which kind of source a file is, from its first bytes."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from licet.app.events.mapping import EVENT_FIELDS, Mapped
from licet.app.events.records import KINDS
from licet.app.events.servers import ACCESS, REQUEST
from licet.app.events.tables import delimiter_of
from licet.terms import REGISTRY, UnreadableError

__all__ = ["kind_of", "parquet_kind"]

_LOOKED = 200
"""Lines that are looked at."""
_OTLP = ("resourceSpans", "resourceLogs", "resourceMetrics", "resourceProfiles")
_MARKS = (
    (re.compile(rb'"resource(?:Spans|Logs|Metrics|Profiles)"\s*:'), "otlp"),
    (re.compile(rb'"specversion"\s*:'), "cloudevents"),
    (re.compile(rb'"call_type"\s*:'), "litellm"),
    (re.compile(rb'"(?:usage|choices|messages)"\s*:'), "openai"),
    (re.compile(rb'"actor"\s*:'), "licet"),
)
"""For documents that go over several lines: the beginning alone is not JSON."""


def kind_of(head: bytes, mapping: Mapped) -> str:
    """The kind of a text.

    Raises:
        UnreadableError: None that we know.
    """
    text = head.lstrip(b" \t\r\n")
    if text.startswith((b"{", b"[")) and (kind := _of_json(text, mapping)):
        return kind
    lines = [line.decode(errors="replace") for line in head.split(b"\n")[:_LOOKED]]
    if any(REQUEST.search(line) for line in lines):
        return "vllm"
    if any(ACCESS.search(line) for line in lines):
        return "access"
    for line in head.split(b"\n")[:_LOOKED]:
        # A server's own lines may stand before its JSON.
        if line.startswith(b"{") and (kind := _of_json(line, mapping)):
            return kind
    if _is_table(head, mapping):
        return "table"
    raise UnreadableError(
        "no kind of events we know", hint=f"--from says which it is: {', '.join(KINDS)}"
    )


def parquet_kind(columns: list[str], mapping: Mapped) -> str:
    """The kind of a Parquet file, by its columns."""
    if {"specversion", "type", "id", "source"} <= set(columns):
        return "cloudevents"
    return "table" if mapping.fields else "licet"


def _of_json(text: bytes, mapping: Mapped) -> str:
    for value in _values(text):
        if kind := _of_object(value):
            return kind
    found = [(mark.start(), kind) for m, kind in _MARKS if (mark := m.search(text))]
    if found and b"\n" in text.strip():
        return min(found, key=lambda one: [kind for _, kind in _MARKS].index(one[1]))[1]
    if found:
        return found[0][1]
    return "json" if mapping.fields else ""


def _values(text: bytes) -> Iterator[Mapping[str, Any]]:
    """Objects that stand whole in the beginning: one a line, or first in a list."""
    for line in text.split(b"\n")[:_LOOKED]:
        part = line.strip().removeprefix(b"[").strip().rstrip(b",]").strip()
        try:
            value = json.loads(part)
        except (ValueError, RecursionError):
            try:
                value, _ = json.JSONDecoder().raw_decode(part.decode(errors="replace"))
            except (ValueError, RecursionError):
                continue
        if isinstance(value, dict):
            yield value


def _of_object(value: Mapping[str, Any]) -> str:
    keys = value.keys()
    if any(name in keys for name in _OTLP):
        return "otlp"
    if "specversion" in keys:
        return "cloudevents"
    if "call_type" in keys or "standard_logging_object" in keys:
        return "litellm"
    if {"actor", "act"} <= keys or {"at", "source", "id"} <= keys:
        return "licet"
    if "usage" in keys or "choices" in keys or {"request", "response"} <= keys or (
        "model" in keys and ("messages" in keys or "prompt" in keys)
    ) or "custom_id" in keys:  # fmt: skip
        return "openai"
    return ""


def _is_table(head: bytes, mapping: Mapped) -> bool:
    first = head.lstrip().split(b"\n")[0].decode(errors="replace").rstrip("\r")
    names = [part.strip().strip('"') for part in first.split(delimiter_of(head, mapping.table))]
    if mapping.fields:
        return not mapping.table.header or set(mapping.fields.values()) & set(names) != set()
    known = {*EVENT_FIELDS, *REGISTRY}
    return len(names) > 1 and sum(name in known for name in names) * 2 > len(names)
