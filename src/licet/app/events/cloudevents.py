# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""CloudEvents 1.0: our own types, those of KServe's payload logger, and those a mapping names.

Of type `licet.ACT` the act is `ACT`; of `licet.usage` and `licet.event`, the attribute `licetact`
or the member `act` of `data` tells it. Fields and attributes of an event are extension attributes
(`licetterritory`, without `_`) or members of `data`.

Source: CloudEvents 1.0.2 and its JSON event format; KServe, payload logger.
"""

import base64
import binascii
from collections.abc import Iterator, Mapping
from typing import Any

from licet.app.events.chats import tokens_of
from licet.app.events.jsons import each_json
from licet.app.events.mapping import EVENT_FIELDS
from licet.app.events.records import PassedOver, Row, RowError
from licet.app.events.shape import ALIASES, Draft, Shaper
from licet.app.events.streams import Piece, json_value
from licet.app.plain import plain

__all__ = ["KSERVE", "read_cloudevents", "row_of"]

KSERVE = "org.kubeflow.serving.inference."
"""Before `request` and `response`: what KServe's payload logger sends."""
_REQUIRED = ("id", "source", "specversion", "type")
_JSON = ("", "application/json", "text/json")


def read_cloudevents(found: Iterator[bytes], head: bytes, shaper: Shaper) -> Iterator[Row]:
    """Read CloudEvents as JSON lines or as a batch."""

    def told(value: Any, _piece: Piece) -> Iterator[Row]:
        if not isinstance(value, dict):
            raise RowError("not an object", said=type(value).__name__)
        yield row_of(value, shaper)

    yield from each_json(found, head, told)


def row_of(record: Mapping[str, Any], shaper: Shaper) -> Row:
    """The row that one CloudEvent is.

    Raises:
        RowError: A required attribute is missing, or it is no event of ours although it says so.
    """
    for name in _REQUIRED:
        if not isinstance(record.get(name), str) or not record[name]:
            raise RowError("a CloudEvents attribute that is required", key=name)
    if record["specversion"] not in ("1.0", "1.0.1", "1.0.2"):
        raise RowError("another version of CloudEvents", said=record["specversion"])
    draft: Draft = {"id": record["id"], "source": record["source"]}
    if record.get("time") is not None:
        draft["at"] = record["time"]
    kind = record["type"]
    if kind.startswith("licet."):
        ours = _ours(record, draft, kind.removeprefix("licet."), shaper)
        return shaper.exact(shaper.told(ours, record))
    if kind == f"{KSERVE}response":
        return shaper.event(_kserve(record, draft), record)
    meant = shaper.mapping.values.get("act", {})
    if shaper.mapping.fields.get("act") == "type" and kind in meant:
        return shaper.event(draft | _extensions(record, shaper), record)
    return PassedOver(kind=f"CloudEvent of type {plain(kind)[:80]}")


def _ours(record: Mapping[str, Any], draft: Draft, said: str, shaper: Shaper) -> Draft:
    data = _data(record)
    if data is not None and not isinstance(data, dict):
        raise RowError("not an object", key="data")
    extensions = _extensions(record, shaper)
    inside: Draft = {}
    for key, value in (data or {}).items():
        if value is not None:
            inside[ALIASES.get(str(key), str(key))] = value
    for key, value in inside.items():
        if key in ("at", "id", "source") or extensions.get(key, value) != value:
            raise RowError("told twice", key=key if key in EVENT_FIELDS else "", said=key)
    found = draft | extensions | inside
    if "act" not in found and said not in ("usage", "event"):
        found["act"] = said
    if "artefact" not in found and record.get("subject"):
        found["artefact"] = record["subject"]
    return found


def _extensions(record: Mapping[str, Any], shaper: Shaper) -> Draft:
    found: Draft = {}
    for key, value in record.items():
        if key.startswith("licet") and value is not None:
            name = shaper.extensions.get(key)
            if name is None or name in ("at", "id", "source"):
                raise RowError("a key we do not know", said=key)
            if found.setdefault(name, value) != value:
                raise RowError("told twice", said=key)
    return found


def _kserve(record: Mapping[str, Any], draft: Draft) -> Draft:
    """An answer of a model that KServe serves; the request before it is the same act."""
    draft |= {"act": "generate"}
    if isinstance(record.get("inferenceservicename"), str):
        draft["artefact"] = record["inferenceservicename"]
    data = _data(record)
    if isinstance(data, dict):
        draft |= tokens_of(data.get("usage"))
    return draft


def _data(record: Mapping[str, Any]) -> Any:
    """The payload, if it is JSON."""
    media = str(record.get("datacontenttype") or "").split(";")[0].strip().lower()
    is_json = media in _JSON or media.endswith("+json")
    packed = record.get("data_base64")
    if packed is not None:
        if record.get("data") is not None:
            raise RowError("both `data` and `data_base64`")
        try:
            data = base64.b64decode(packed, validate=True)
        except (binascii.Error, ValueError, TypeError):
            raise RowError("not Base64", key="data") from None
        return json_value(data) if is_json else None
    return record.get("data") if is_json else None
