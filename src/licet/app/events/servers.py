# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Logs of servers, line by line: vLLM's lines on requests, and access logs.

vLLM's line on a request has its id and no model; its date has no year and no zone. An access line
of uvicorn has no time unless its format was changed. What a line does not tell, a mapping or a
default has to; nothing is guessed.

Source: vLLM, `RequestLogger` and the format of its log; uvicorn, `AccessFormatter`.
"""

import hashlib
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime

from licet.app.events.jsons import aside, whole_line
from licet.app.events.records import PassedOver, Row, RowError
from licet.app.events.shape import Draft, Shaper
from licet.app.events.streams import Piece, lines

__all__ = ["ACCESS", "REQUEST", "read_access", "read_vllm"]

REQUEST = re.compile(
    r"(?:^|\s)(?:DEBUG|INFO) (?P<at>(?:\d{4}-)?\d\d-\d\d \d\d:\d\d:\d\d(?:[.,]\d+)?) "
    r"\[[^\]]{1,200}\] Received request (?P<id>[^\s:]{1,512}): (?P<rest>.*)", re.DOTALL
)  # fmt: skip
"""`INFO 11-26 19:00:00 [logger.py:43] Received request ID: …`, with whatever stands before it."""
ACCESS = re.compile(
    r'"(?P<method>[A-Z]{3,8}) (?P<path>[^\s"]{1,2048})(?: HTTP/[0-9.]{1,4})?" (?P<status>\d{3})\b'
)
"""`"POST /v1/completions HTTP/1.1" 200`, with the client before it."""
_CLIENT = re.compile(
    r"(?P<client>\S{1,120}) (?:-|\S{1,120} \S{1,120} \[(?P<clock>[^\]]{1,60})\]) $"
)
"""As uvicorn and the common log format have it."""
_BEFORE = 500
"""Characters before a call in which its client and time stand."""
_ISO = re.compile(
    r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})? ?(?:Z|[+-]\d\d:?\d\d)?"
)  # fmt: skip
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_ACTS = (
    ("/chat/completions", "generate"), ("/completions", "generate"), ("/responses", "generate"),
    ("/messages", "generate"), ("/generate", "generate"), ("/generate_stream", "generate"),
    ("/embeddings", "embed"), ("/embed", "embed"),
)  # fmt: skip
_LORA = re.compile(r"lora_name='([^']{1,512})'")


def read_vllm(found: Iterator[bytes], _head: bytes, shaper: Shaper) -> Iterator[Row]:
    """Read the log of a vLLM server: each request received is an act."""
    for piece in lines(found):
        try:
            line = _line(piece)
            match = REQUEST.search(line)
            if match is None:
                yield PassedOver(kind="access line" if ACCESS.search(line) else "log line")
                continue
            yield shaper.event(_received(match, shaper))
        except RowError as error:
            yield aside(error, piece)


def _received(match: re.Match[str], shaper: Shaper) -> Draft:
    said = match["at"].replace(",", ".")
    if said[4] != "-":
        year = shaper.mapping.time.year
        if year is None:
            raise RowError(
                "no year", key="at", said=said, hint="a mapping tells it: [time] year = 2027"
            )
        said = f"{year}-{said}"
    embeds = "PoolingParams(" in match["rest"] or match["id"].startswith("embd-")
    draft: Draft = {"at": said, "id": match["id"], "act": "embed" if embeds else "generate"}
    adapter = _LORA.search(match["rest"].rsplit("lora_request:", 1)[-1])
    if adapter:
        draft["artefact"] = adapter[1]
    return {"source": "vllm"} | shaper.defaults | draft


def read_access(found: Iterator[bytes], _head: bytes, shaper: Shaper) -> Iterator[Row]:
    """Read an access log: each call of a model that was answered is an act.

    A line has no id: it gets one from what it says and where it stands, the same each time.
    """
    for piece in lines(found):
        try:
            line = _line(piece)
            match = ACCESS.search(line)
            yield _accessed(line, match, piece, shaper)
        except RowError as error:
            yield aside(error, piece)


def _accessed(line: str, match: re.Match[str] | None, piece: Piece, shaper: Shaper) -> Row:
    if match is None:
        return PassedOver(kind="log line")
    path = match["path"].split("?")[0].rstrip("/")
    act = next((act for end, act in _ACTS if path.endswith(end)), None)
    if act is None or match["method"] != "POST":
        return PassedOver(kind="access line of something else")
    if match["status"] >= "400":
        return PassedOver(kind="request that failed")
    before = line[max(0, match.start() - _BEFORE) : match.start()]
    client = _CLIENT.search(before)
    digest = hashlib.sha256(f"{piece.number} {line}".encode()).hexdigest()[:24]
    draft: Draft = {"source": "access-log"} | shaper.defaults
    draft |= {"id": digest, "act": act, "at": _clock(before, client)}
    record = {"method": match["method"], "path": path, "status": match["status"]}
    if client is not None:
        record["client"] = re.sub(r":\d{1,5}$", "", client["client"])
    return shaper.event({k: v for k, v in draft.items() if v is not None}, record)


def _clock(before: str, client: re.Match[str] | None) -> object:
    if client is not None and client["clock"]:
        with suppress(ValueError):
            return datetime.strptime(client["clock"], "%d/%b/%Y:%H:%M:%S %z")
    found = _ISO.search(before)
    if found is None:
        raise RowError("no time", key="at", hint="let the server write it: %(asctime)s")
    said = found.group().replace(",", ".").replace(" Z", "Z")
    return re.sub(r" (?=[+-]\d\d:?\d\d$)", "", said)


def _line(piece: Piece) -> str:
    try:
        return _COLOURS.sub("", whole_line(piece).decode()).rstrip()
    except UnicodeDecodeError:
        raise RowError("not UTF-8") from None
