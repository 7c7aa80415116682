# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""LiteLLM: its standard payload, which every logging callback gets, and rows of its spend logs.

The cost that it tells is a binary float of what a provider charges, and is not read as an amount.

Source: LiteLLM, StandardLoggingPayload Specification.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from licet.app.events.chats import tokens_of, were_used
from licet.app.events.jsons import each_json
from licet.app.events.records import PassedOver, Row, RowError
from licet.app.events.shape import Draft, Shaper
from licet.app.events.streams import Piece
from licet.app.events.values import number, since_epoch

__all__ = ["SOURCE", "read_litellm", "row_of"]

SOURCE = "litellm"
"""The source of events, unless it is told."""
_ACTS = {
    **dict.fromkeys(
        ("completion", "text_completion", "anthropic_messages", "responses", "generate_content",
         "image_generation", "image_edit", "speech", "transcription", "chat", "messages"),
        "generate",
    ),
    **dict.fromkeys(("embedding", "embeddings"), "embed"),
}  # fmt: skip
_OUTER = ("standard_logging_object", "standard_logging_payload")


def read_litellm(found: Iterator[bytes], head: bytes, shaper: Shaper) -> Iterator[Row]:
    """Read LiteLLM's logs."""

    def told(value: Any, _piece: Piece) -> Iterator[Row]:
        if not isinstance(value, dict):
            raise RowError("not an object", said=type(value).__name__)
        yield row_of(value, shaper)

    yield from each_json(found, head, told)


def row_of(record: Mapping[str, Any], shaper: Shaper) -> Row:
    """The row that one record is.

    Raises:
        RowError: It lacks what an event needs, or is of a type of call we do not know.
    """
    for name in _OUTER:
        if isinstance(record.get(name), Mapping):
            record = record[name]
    if "call_type" not in record:
        return PassedOver(kind="log line of no use")
    if record.get("status") in ("failure", "failed") and not were_used(tokens_of(record)):
        return PassedOver(kind="request that failed")
    draft = {"source": SOURCE} | shaper.defaults
    return shaper.event(draft | _draft(record, shaper), record)


def _draft(record: Mapping[str, Any], shaper: Shaper) -> Draft:
    draft: Draft = {
        "id": record.get("id") or record.get("request_id"),
        "artefact": record.get("model_group") or record.get("model"),
        "user": record.get("end_user") or None,
        "at": _started(record.get("startTime", record.get("start_time"))),
        **tokens_of(record),
    }
    if shaper.mapping.fields.get("act") is None:
        draft["act"] = _act(record["call_type"])
    return {name: value for name, value in draft.items() if value is not None}


def _act(call: Any) -> str:
    if not isinstance(call, str):
        raise RowError("not text", key="call_type", said=call)
    # The same call awaited has an `a` before its name.
    act = _ACTS.get(call) or _ACTS.get(call.removeprefix("a"))
    if act is None:
        raise RowError(
            "a type of call we do not know", key="call_type", said=call,
            hint='a mapping says what it is: [fields] act = "call_type", and [values.act]',
        )  # fmt: skip
    return act


def _started(said: Any) -> Any:
    if isinstance(said, str) or said is None:
        return said
    return since_epoch(number(said, "at"), "at", 1)
