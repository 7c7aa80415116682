# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Logs of requests and answers in the manner of OpenAI's interface, as JSON.

Read are answers (`chat.completion`, `text_completion`, `response`, lists of embeddings), the lines
of a batch's output, and records that have both sides under `request` and `response` (or
`request_body` and `response_body`), with whatever headers stand beside them.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from licet.app.events.jsons import each_json
from licet.app.events.records import PassedOver, Row, RowError
from licet.app.events.shape import Draft, Shaper
from licet.app.events.streams import Piece
from licet.app.events.values import since_epoch

__all__ = ["SOURCE", "read_openai", "row_of", "tokens_of", "were_used"]

SOURCE = "openai-log"
"""The source of events, unless it is told."""
_ACTS = {
    "chat.completion": "generate", "chat.completion.chunk": "generate",
    "text_completion": "generate", "response": "generate", "list": "embed",
}  # fmt: skip
_PATHS = (
    ("/embeddings", "embed"), ("/completions", "generate"), ("/responses", "generate"),
    ("/images/generations", "generate"), ("/audio/speech", "generate"),
)  # fmt: skip
_REQUESTS = ("request", "request_body", "req")
_ANSWERS = ("response", "response_body", "res")
_TIMES = ("timestamp", "time", "ts", "@timestamp", "startTime", "start_time")


def read_openai(found: Iterator[bytes], head: bytes, shaper: Shaper) -> Iterator[Row]:
    """Read a log of requests and answers."""

    def told(value: Any, _piece: Piece) -> Iterator[Row]:
        if not isinstance(value, dict):
            raise RowError("not an object", said=type(value).__name__)
        yield row_of(value, shaper)

    yield from each_json(found, head, told)


def row_of(record: Mapping[str, Any], shaper: Shaper) -> Row:
    """The row that one record is.

    Raises:
        RowError: It tells of a use and lacks what an event needs.
    """
    request, answer = _body(record, _REQUESTS), _body(record, _ANSWERS)
    if answer is None:
        answer = record
        if _failed(record) and not were_used(tokens_of(record.get("usage"))):
            return PassedOver(kind="request that failed")
        if "usage" not in record and "choices" not in record:
            asks = any(key in record for key in ("messages", "prompt", "input")) or request
            return PassedOver(kind="request without an answer" if asks else "log line of no use")
    elif (_failed(answer) or _failed(record)) and not were_used(tokens_of(answer.get("usage"))):
        return PassedOver(kind="request that failed")
    if answer.get("object") == "chat.completion.chunk" and not answer.get("usage"):
        return PassedOver(kind="part of a streamed answer")
    draft = {"source": SOURCE} | shaper.defaults
    return shaper.event(draft | _draft(record, request or {}, answer), record)


def _draft(record: Mapping[str, Any], request: Mapping[str, Any], answer: Mapping[str, Any]) -> (
    Draft
):  # fmt: skip
    draft: Draft = {"act": _act(record, request, answer), **tokens_of(answer.get("usage"))}
    draft["id"] = _first((answer, record), ("id", "request_id"))
    draft["artefact"] = _first((request, answer, record), ("model",))
    draft["user"] = _first((request, answer, record), ("user", "safety_identifier"))
    if isinstance(draft["user"], dict | list):
        draft["user"] = None
    for name in ("created", "created_at"):
        if isinstance(answer.get(name), int | Decimal):
            draft["at"] = since_epoch(answer[name], "at", 1)
    if "at" not in draft:
        draft["at"] = _first((record,), _TIMES)
    return {name: value for name, value in draft.items() if value not in (None, "")}


def _act(record: Mapping[str, Any], request: Mapping[str, Any], answer: Mapping[str, Any]) -> (
    str | None
):  # fmt: skip
    path = _first((record, request), ("path", "url", "endpoint"))
    if isinstance(path, str):
        for part, act in _PATHS:
            if path.split("?")[0].rstrip("/").endswith(part):
                return act
    kind = answer.get("object")
    return _ACTS.get(kind) if isinstance(kind, str) else "generate" if "choices" in answer else None


def tokens_of(usage: Any) -> Draft:
    """Tokens, by either of the names that interfaces give them."""
    if not isinstance(usage, Mapping):
        return {}
    found = {
        "input_tokens": usage.get("prompt_tokens", usage.get("input_tokens")),
        "output_tokens": usage.get("completion_tokens", usage.get("output_tokens")),
        "tokens": usage.get("total_tokens"),
    }
    return {name: value for name, value in found.items() if value is not None}


def were_used(tokens: Draft) -> bool:
    """Whether any tokens were used, even though a request failed."""
    return any(isinstance(count, int) and count > 0 for count in tokens.values())


def _body(record: Mapping[str, Any], names: tuple[str, ...]) -> Mapping[str, Any] | None:
    for name in names:
        side = record.get(name)
        if isinstance(side, Mapping):
            inner = side.get("body")
            return inner if isinstance(inner, Mapping) else side
    return None


def _failed(record: Mapping[str, Any]) -> bool:
    if record.get("error"):
        return True
    status = record.get("status_code", record.get("status"))
    outer = record.get("response")
    if isinstance(outer, Mapping):
        status = outer.get("status_code", status)
    if isinstance(status, str):
        return status in ("failure", "failed", "error") or (
            status.isascii() and status.isdigit() and len(status) == 3 and status >= "400"
        )
    return isinstance(status, int) and status >= 400


def _first(records: tuple[Mapping[str, Any], ...], names: tuple[str, ...]) -> Any:
    for record in records:
        for name in names:
            if record.get(name) not in (None, ""):
                return record[name]
    return None
