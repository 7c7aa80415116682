# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Small sources of each kind, written for these tests, and a way of reading bytes."""

import json
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from licet.app.events import (
    PassedOver,
    SetAside,
    Settings,
    Tally,
    find_sources,
    read_rows,
)
from licet.terms import Attribute, Event, PartyId


@dataclass
class Came:
    """What came of reading."""

    events: list[Event] = field(default_factory=list)
    aside: list[SetAside] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)
    tally: Tally = field(default_factory=Tally)

    @property
    def reasons(self) -> list[str]:
        return [row.reason for row in self.aside]


def read(data: bytes | str, *, name: str = "source", **settings: Any) -> Came:
    """Read the bytes of one file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return read_file(path, **settings)


def read_file(*paths: Path, **settings: Any) -> Came:
    """Read files."""
    came = Came()
    sources = find_sources([str(path) for path in paths], came.tally)
    for row in read_rows(sources, Settings(**settings), came.tally):
        if isinstance(row, Event):
            came.events.append(row)
        elif isinstance(row, SetAside):
            came.aside.append(row)
        else:
            assert isinstance(row, PassedOver)
            came.passed.append(row.kind)
    rows = len(came.events) + len(came.aside) + len(came.passed)
    assert came.tally.read == rows
    return came


def event(name: str = "e-1", /, **given: Any) -> Event:
    """An event with what is not given filled in; attributes by name."""
    fields: dict[str, Any] = {
        "at": datetime(2027, 1, 5, 9, tzinfo=UTC), "source": "gateway", "actor": "northwind",
        "act": "generate", "artefact": "harbour/reef-7b",
    }  # fmt: skip
    own = {k: given.pop(k) for k in (*fields, "recorded", "evidence") if k in given}
    attributes: dict[str, Attribute] = given
    fields |= own
    return Event(**{**fields, "actor": PartyId(fields["actor"])}, id=name, attributes=attributes)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def attributes(**values: Any) -> list[dict[str, Any]]:
    """OTLP's list of attributes; `__` stands for a dot."""
    kinds = {str: "stringValue", bool: "boolValue", int: "intValue", float: "doubleValue"}
    return [
        {
            "key": name.replace("__", "."),
            "value": {kinds[type(value)]: str(value) if type(value) is int else value},
        }
        for name, value in values.items()
    ]


NANOS = "1799139600000000000"
"""2027-01-05T09:00:00Z."""


def span(**given: Any) -> dict[str, Any]:
    record = {
        "traceId": "5b8efff798038103d269b633813fc60c", "spanId": "eee19b7ec3c1b174",
        "name": "chat reef-7b", "kind": 3, "startTimeUnixNano": NANOS,
        "endTimeUnixNano": "1799139602500000000",
        "attributes": attributes(
            gen_ai__operation__name="chat", gen_ai__request__model="harbour/reef-7b",
            gen_ai__response__id="chatcmpl-1", gen_ai__usage__input_tokens=3500,
            gen_ai__usage__output_tokens=500,
        ),
    }  # fmt: skip
    return record | given


def spans(*records: Any, resource: Any = None) -> dict[str, Any]:
    about = attributes(service__name="gateway", licet__actor="northwind")
    return {
        "resourceSpans": [
            {
                "resource": {"attributes": about if resource is None else resource},
                "scopeSpans": [{"scope": {"name": "lib"}, "spans": list(records)}],
            }
        ]
    }


OWN = (
    '{"at":"2027-01-05T09:00:00Z","source":"gateway","id":"e-1","actor":"northwind",'
    '"act":"generate","artefact":"harbour/reef-7b",'
    '"attributes":{"territory":"DE","tokens":4000,"registered":true,"purpose":"medical"}}\n'
    '{"at":"2027-01-06T10:30:00.5+01:00","source":"bank","id":"p-1","actor":"northwind",'
    '"act":"pay","recorded":"2027-01-07T00:00:00Z",'
    '"attributes":{"amount":1250.50,"currency":"EUR","fulfils":"4.1.pay"},"evidence":"9f86d081"}\n'
)
CLOUDEVENT = {
    "specversion": "1.0", "type": "licet.generate", "source": "gateway", "id": "e-1",
    "time": "2027-01-05T09:00:00Z", "subject": "harbour/reef-7b", "licetactor": "northwind",
    "licetterritory": "DE", "licetinputtokens": 3500,
    "data": {"output_tokens": 500, "purpose": "medical"},
}  # fmt: skip
OTLP = spans(span())
ANSWER = {
    "id": "chatcmpl-1", "object": "chat.completion", "created": 1799139600,
    "model": "harbour/reef-7b", "choices": [{"index": 0, "message": {"content": "hello"}}],
    "usage": {"prompt_tokens": 3500, "completion_tokens": 500, "total_tokens": 4000},
}  # fmt: skip
LITELLM = {
    "id": "chatcmpl-1", "call_type": "acompletion", "status": "success", "model": "reef-7b",
    "model_group": "harbour/reef-7b", "prompt_tokens": 3500, "completion_tokens": 500,
    "total_tokens": 4000, "startTime": 1799139600.25, "endTime": 1799139602.5,
    "response_cost": 2.85e-05, "end_user": "u-81f3",
    "metadata": {"user_api_key_team_id": "team-7"},
}  # fmt: skip
VLLM = (
    "INFO 01-05 08:59:00 [api_server.py:1032] Starting vLLM API server on http://0.0.0.0:8000\n"
    "INFO 01-05 09:00:00 [logger.py:43] Received request chatcmpl-1: params: "
    "SamplingParams(n=1, temperature=0.7), lora_request: None.\n"
    "(APIServer pid=7) INFO 01-05 09:00:01 [logger.py:43] Received request embd-2-0: params: "
    "PoolingParams(dimensions=None), lora_request: None.\n"
    'INFO:     10.0.0.7:53414 - "POST /v1/chat/completions HTTP/1.1" 200 OK\n'
)
ACCESS = (
    '2027-01-05 09:00:00,250 +0000 INFO: 10.0.0.7:53414 - "POST /v1/chat/completions HTTP/1.1" '
    "200 OK\n"
    '10.0.0.8 - - [05/Jan/2027:10:00:01 +0100] "POST /v1/embeddings HTTP/1.1" 200 512\n'
    '10.0.0.8 - - [05/Jan/2027:10:00:02 +0100] "GET /health HTTP/1.1" 200 2\n'
    '10.0.0.8 - - [05/Jan/2027:10:00:03 +0100] "POST /v1/completions HTTP/1.1" 429 2\n'
    "Traceback (most recent call last):\n"
)


def jsonl(*values: Any) -> str:
    return "".join(f"{json.dumps(value)}\n" for value in values)
