# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Each kind of source gives exactly the events it tells of."""

import base64
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from event_samples import (
    ACCESS,
    ANSWER,
    CLOUDEVENT,
    LITELLM,
    NANOS,
    OTLP,
    OWN,
    VLLM,
    at,
    attributes,
    event,
    jsonl,
    read,
    read_file,
    span,
    spans,
)

from licet.app.events import Mapped, find_sources
from licet.app.events.mapping import Time
from licet.app.events.records import Tally
from licet.terms import UsageError

NONE = ("prompt_tokens", "completion_tokens", "total_tokens")
NORTHWIND = {"actor": "northwind"}
IN, OUT = 3500, 500
CHAT = event("chatcmpl-1", input_tokens=IN, output_tokens=OUT, tokens=4000)


def test_events_of_our_own_come_as_they_are() -> None:
    came = read(OWN)

    assert came.events == [
        event("e-1", territory="DE", tokens=4000, registered=True, purpose="medical"),
        event(
            "p-1", at=at("2027-01-06T09:30:00.500000+00:00"), source="bank", act="pay",
            artefact="", recorded=at("2027-01-07T00:00:00+00:00"), evidence="9f86d081",
            amount=Decimal("1250.50"), currency="EUR", fulfils="4.1.pay",
        ),
    ]  # fmt: skip
    assert came.tally.events == {"licet": 2}
    assert came.aside == []


def test_numbers_may_be_text_and_blanks_may_stand_anywhere() -> None:
    line = (
        '{ "at" : "2027-01-05T09:00:00Z", "source" : "gateway", "id" : "e-1", "actor" :'
        ' "northwind", "act" : "generate", "artefact" : "harbour/reef-7b",'
        ' "attributes" : {"tokens" : "4000", "amount": "0.000001"} }'
    )

    assert read(line).events == [event(tokens=4000, amount=Decimal("0.000001"))]


def test_a_list_over_many_lines_is_read_as_its_items() -> None:
    items = [json.loads(line) for line in OWN.splitlines()]

    assert read(json.dumps(items, indent=2)).events == read(OWN).events
    assert read(json.dumps(items)).events == read(OWN).events
    assert read(f"{json.dumps(items)}\n{json.dumps(items)}\n").events == read(OWN).events * 2
    assert read("[]\n", kind="licet").tally.read == 0


def test_cloudevents_tell_by_extensions_and_by_data() -> None:
    wanted = event(territory="DE", input_tokens=IN, output_tokens=OUT, purpose="medical")

    for text in (jsonl(CLOUDEVENT), json.dumps([CLOUDEVENT], indent=1)):
        came = read(text)
        assert came.events == [wanted]


@pytest.mark.parametrize("name", ["id", "source", "specversion", "type"])
def test_a_cloudevent_without_a_required_attribute_is_set_aside(name: str) -> None:
    came = read(jsonl({k: v for k, v in CLOUDEVENT.items() if k != name}), kind="cloudevents")

    assert came.reasons == [f"{name}: a CloudEvents attribute that is required"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"specversion": "0.3"}, "another version of CloudEvents"),
        ({"time": None}, "at: missing"),
        ({"licetterrtory": "DE"}, "a key we do not know"),
        ({"data": {"territory": "FR"}}, "told twice"),
        ({"data": {"tokens": -1}}, "tokens: negative"),
        ({"data": [1]}, "data: not an object"),
        ({"type": "licet.usage"}, "act: missing"),
        ({"data": None, "data_base64": "§"}, "data: not Base64"),
        ({"licetterritory": "Atlantis"}, "territory: no ISO 3166 code"),
    ],
)
def test_a_cloudevent_that_is_not_clear_is_set_aside(change: dict[str, Any], reason: str) -> None:
    assert read(jsonl(CLOUDEVENT | change)).reasons == [reason]


def test_types_of_cloudevents_say_the_act() -> None:
    data = base64.b64encode(b'{"act":"pay","amount":5,"currency":"EUR"}').decode()
    usage = {k: v for k, v in CLOUDEVENT.items() if k != "data"}
    came = read(
        jsonl(
            usage | {"type": "licet.usage", "data_base64": data},
            usage | {"type": "licet.usage", "licetact": "host"},
            usage | {"type": "org.example.order"},
        )
    )

    assert [e.act for e in came.events] == ["pay", "host"]
    assert came.passed == ["CloudEvent of type org.example.order"]


def test_an_answer_that_kserve_logged_is_a_use_and_its_request_is_not() -> None:
    envelope = {
        "specversion": "1.0", "source": "http://localhost:9081/", "id": "689b15e7",
        "time": "2027-01-05T09:00:00.501752983Z", "datacontenttype": "application/json",
        "inferenceservicename": "reef", "namespace": "prod",
    }  # fmt: skip
    kind = "org.kubeflow.serving.inference."
    came = read(
        jsonl(
            envelope | {"type": f"{kind}request", "data": {"model": "reef"}},
            envelope | {"type": f"{kind}response", "data": {"usage": ANSWER["usage"]}},
        ),
        defaults=NORTHWIND,
    )

    assert came.events == [
        event(
            "689b15e7", at=at("2027-01-05T09:00:00.501752+00:00"), source="http://localhost:9081/",
            artefact="reef", input_tokens=IN, output_tokens=OUT, tokens=4000,
        )
    ]  # fmt: skip
    assert came.passed == [f"CloudEvent of type {kind}request"]


@pytest.mark.parametrize("indent", [None, 2])
def test_a_span_of_a_model_call_is_an_event(indent: int | None) -> None:
    came = read(json.dumps(OTLP, indent=indent))

    assert came.events == [CHAT]
    assert came.tally.events == {"otlp": 1}


def test_our_attributes_stand_on_spans_scopes_and_resources() -> None:
    resource = attributes(
        service__name="gateway", licet__licensee="northwind", licet__territory="DE",
        licet__licence="harbour-2027",
    )  # fmt: skip
    own = attributes(
        gen_ai__operation__name="embeddings", gen_ai__request__model="harbour/reef-7b",
        gen_ai__usage__input_tokens=IN, licet__purpose="medical", licet__territory="FR",
        licet__layer="model", enduser__pseudo__id="u-81f3", licet__registered=True,
    )  # fmt: skip
    came = read(json.dumps(spans(span(attributes=own), resource=resource)))

    assert came.events == [
        event(
            "5b8efff798038103d269b633813fc60c/eee19b7ec3c1b174", act="embed", input_tokens=IN,
            tokens=IN, user="u-81f3", agreement="harbour-2027", territory="FR",
            purpose="medical", layer="model", registered=True,
        )
    ]  # fmt: skip


def test_a_mapping_looks_into_attributes_of_spans_and_resources() -> None:
    mapping = Mapped(
        fields={"actor": "tenant.id", "territory": "cloud.country"},
        values={"actor": {"t-9": "northwind"}},
    )
    resource = attributes(service__name="gateway", tenant__id="t-9", cloud__country="DE")
    came = read(json.dumps(spans(span(), resource=resource)), mapping=mapping)

    assert [(e.actor, e.attributes["territory"]) for e in came.events] == [("northwind", "DE")]


def test_spans_around_model_calls_are_counted_and_not_used() -> None:
    def of(operation: str) -> dict[str, Any]:
        return span(attributes=attributes(gen_ai__operation__name=operation))

    came = read(
        json.dumps(
            spans(
                of("invoke_agent"), of("execute_tool"), of("retrieval"), span(attributes=[]),
                span(attributes=attributes(gen_ai__operation__name="chat", error__type="timeout")),
                of("sing"),
            )
        )
    )  # fmt: skip

    assert came.passed == [
        "span around model calls (invoke_agent)", "span around model calls (execute_tool)",
        "span of a retrieval that names no source of data", "span of something else",
        "request that failed",
    ]  # fmt: skip
    assert came.reasons == ["act: an operation we do not know"]


def test_spans_of_vllm_have_no_operation_and_older_names() -> None:
    own = attributes(
        gen_ai__request__id="chatcmpl-1", gen_ai__response__model="harbour/reef-7b",
        gen_ai__usage__prompt_tokens=IN, gen_ai__usage__completion_tokens=OUT,
    )  # fmt: skip

    assert read(json.dumps(spans(span(name="llm_request", attributes=own)))).events == [CHAT]


def test_log_records_and_spans_that_name_an_act_are_events() -> None:
    record = {
        "timeUnixNano": NANOS,
        "eventName": "licet.event",
        "attributes": attributes(
            licet__act="pay", licet__id="p-1", licet__amount=1250, licet__currency="EUR"
        ),
    }
    about = attributes(service__name="bank", licet__actor="northwind")
    scope = {"scope": {"name": "x"}, "logRecords": [record, {"timeUnixNano": NANOS}]}
    logs = {"resourceLogs": [{"resource": {"attributes": about}, "scopeLogs": [scope]}]}
    came = read(jsonl(logs, {"resourceMetrics": []}))

    assert came.events == [
        event("p-1", source="bank", act="pay", artefact="", amount=1250, currency="EUR")
    ]
    assert came.passed == ["log record of something else", "export of metrics or profiles"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"startTimeUnixNano": "-5"}, "at: negative"),
        ({"startTimeUnixNano": "9" * 22}, "at: outside the years 1970 to 2199"),
        ({"startTimeUnixNano": "soon"}, "at: no number"),
        ({"attributes": {"licet.act": "pay"}}, "not a list"),
        ({"attributes": [{"value": {}}]}, "an attribute without a key"),
        ({"attributes": [{"key": "licet.act", "value": {"intValue": "x"}}]}, "no whole number"),
        (
            {"attributes": attributes(licet__act="pay") * 2},
            "an attribute stands twice",
        ),
        ({"attributes": attributes(licet__act="pay", licet__amuont=3)}, "a key we do not know"),
        ({"attributes": attributes(licet__act="generate")}, "artefact: missing"),
    ],
)
def test_a_span_that_is_not_clear_is_set_aside(change: dict[str, Any], reason: str) -> None:
    assert read(json.dumps(spans(span(**change), span()))).reasons == [reason]


def test_an_answer_is_an_event_with_the_actor_that_is_set() -> None:
    came = read(jsonl(ANSWER), defaults=NORTHWIND | {"territory": "DE"})
    wanted = {**CHAT.attributes, "territory": "DE"}

    assert [(e.source, e.id, e.at, e.artefact) for e in came.events] == [
        ("openai-log", "chatcmpl-1", CHAT.at, "harbour/reef-7b")
    ]
    assert came.events[0].attributes == wanted
    assert read(jsonl(ANSWER)).reasons == ["actor: missing"]


def test_logs_of_both_sides_map_headers_to_actors() -> None:
    record = {
        "request": {
            "headers": {"X-Tenant": "t-9"},
            "body": {"model": "reef", "messages": [], "user": "u-81f3"},
        },
        "response": {"status_code": 200, "body": ANSWER},
    }
    mapping = Mapped(
        fields={"actor": "request.headers.x-tenant"},
        values={"actor": {"t-9": "northwind"}, "artefact": {"reef": "harbour/reef-7b"}},
        constants={"source": "gateway"},
    )
    other = json.loads(json.dumps(record).replace("t-9", "t-8"))
    failed = json.loads(json.dumps(record).replace("200", "500"))
    del failed["response"]["body"]["usage"]
    came = read(jsonl(record, other, failed), mapping=mapping)

    assert came.events == [
        event("chatcmpl-1", input_tokens=IN, output_tokens=OUT, tokens=4000, user="u-81f3")
    ]
    assert came.reasons == ["actor: a value that the mapping does not list"]
    assert came.passed == ["request that failed"]


def test_other_answers_and_lines_of_a_log() -> None:
    response = {
        "id": "resp-1", "object": "response", "created_at": 1799139600, "model": "reef",
        "usage": {"input_tokens": 7, "output_tokens": 3, "total_tokens": 10},
    }  # fmt: skip
    vectors = {"object": "list", "model": "reef", "usage": {"prompt_tokens": 8, "total_tokens": 8}}
    chunk: dict[str, Any] = {
        "id": "c",
        "object": "chat.completion.chunk",
        "choices": [],
        "usage": None,
    }
    came = read(
        jsonl(
            response,
            {"request_id": "r-2", "timestamp": "2027-01-05T09:00:00Z", "path": "/v1/embeddings",
             "response": vectors},
            chunk, {"model": "reef", "messages": []}, {"error": {"code": 429}},
            {"message": "up"}, vectors,
        ),
        defaults=NORTHWIND,
    )  # fmt: skip

    assert [(e.id, e.act, dict(e.attributes)) for e in came.events] == [
        ("resp-1", "generate", {"input_tokens": 7, "output_tokens": 3, "tokens": 10}),
        ("r-2", "embed", {"input_tokens": 8, "tokens": 8}),
    ]
    assert came.passed == [
        "part of a streamed answer", "request without an answer", "request that failed",
        "log line of no use",
    ]  # fmt: skip
    assert came.reasons == ["at: missing"]


def test_payloads_of_litellm_are_events() -> None:
    mapping = Mapped(
        fields={"actor": "metadata.user_api_key_team_id"}, values={"actor": {"team-7": "northwind"}}
    )
    came = read(
        jsonl(
            LITELLM, {"standard_logging_object": LITELLM | {"call_type": "aembedding"}},
            LITELLM | {"status": "failure", **dict.fromkeys(NONE, 0)},
            LITELLM | {"call_type": "juggle"},
            {"level": "INFO"},
        ),
        mapping=mapping,
    )  # fmt: skip
    wanted = event(
        "chatcmpl-1", at=at("2027-01-05T09:00:00.25+00:00"), source="litellm", input_tokens=IN,
        output_tokens=OUT, tokens=4000, user="u-81f3",
    )  # fmt: skip

    assert came.events[0] == wanted
    assert [e.act for e in came.events] == ["generate", "embed"]
    assert came.passed == ["request that failed", "log line of no use"]
    assert came.reasons == ["call_type: a type of call we do not know"]


def test_spend_logs_without_a_zone_need_one() -> None:
    row = {
        "request_id": "r-1", "call_type": "completion", "model": "reef", "spend": 0.1,
        "startTime": "2027-01-05T10:00:00", "total_tokens": 9,
    }  # fmt: skip
    berlin = Mapped(time=Time(zone="Europe/Berlin"))

    assert read(jsonl(row), defaults=NORTHWIND).reasons == ["at: no time zone"]
    assert read(jsonl(row), defaults=NORTHWIND, mapping=berlin).events == [
        event("r-1", source="litellm", artefact="reef", tokens=9)
    ]


def test_lines_of_vllm_on_requests_are_events() -> None:
    mapping = Mapped(time=Time(zone="UTC", year=2027))
    told = NORTHWIND | {"artefact": "harbour/reef-7b", "source": "node-3"}
    came = read(VLLM, mapping=mapping, defaults=told)

    assert came.events == [
        event("chatcmpl-1", source="node-3"),
        event("embd-2-0", at=at("2027-01-05T09:00:01+00:00"), source="node-3", act="embed"),
    ]
    assert came.passed == ["log line", "access line"]
    assert set(read(VLLM, defaults=told).reasons) == {"at: no year"}


def test_access_lines_of_model_calls_are_events() -> None:
    told = NORTHWIND | {"artefact": "harbour/reef-7b"}
    came = read(ACCESS, defaults=told)
    again = read(ACCESS, defaults=told)

    assert [(e.at, e.act, e.source) for e in came.events] == [
        (at("2027-01-05T09:00:00.25+00:00"), "generate", "access-log"),
        (at("2027-01-05T09:00:01+00:00"), "embed", "access-log"),
    ]
    assert len({e.id for e in came.events}) == 2
    assert came.events == again.events
    assert came.passed == ["access line of something else", "request that failed", "log line"]


def test_clients_of_an_access_log_map_to_actors() -> None:
    mapping = Mapped(fields={"actor": "client"}, values={"actor": {"10.0.0.7": "northwind"}})
    came = read(ACCESS, mapping=mapping, defaults={"artefact": "reef"})

    assert [e.actor for e in came.events] == ["northwind"]
    assert came.reasons == ["actor: a value that the mapping does not list"]


def test_an_access_line_without_a_time_is_set_aside() -> None:
    line = 'INFO:     10.0.0.7:53414 - "POST /v1/completions HTTP/1.1" 200 OK\n'

    assert read(line, defaults=NORTHWIND).reasons == ["at: no time"]


def test_json_of_another_shape_is_read_with_a_mapping() -> None:
    mapping = Mapped(
        fields={"at": "when", "id": "trace.id", "artefact": "labels.model", "tokens": "n"},
        constants={"source": "gateway", "actor": "northwind", "act": "generate"},
        time=Time(format="unix_ms"),
    )
    row = {"when": 1799139600000, "trace": {"id": "e-1"}, "labels.model": "harbour/reef-7b", "n": 5}

    assert read(jsonl(row), mapping=mapping).events == [event(tokens=5)]


def test_numbers_of_ones_own_have_to_be_named() -> None:
    line = OWN.splitlines()[0].replace('"tokens"', '"images"')

    assert read(line).reasons == ["a key we do not know"]
    assert read(line, metrics=frozenset({"images"})).events[0].attributes["images"] == 4000


def test_what_is_set_holds_only_where_a_row_says_nothing() -> None:
    came = read(OWN, defaults={"territory": "FR"})

    assert [e.attributes["territory"] for e in came.events] == ["DE", "FR"]


@pytest.mark.parametrize(
    "told", [{"territory": "Atlantis"}, {"tokens": "many"}, {"id": "1"}, {"terrtory": "DE"}]
)
def test_what_cannot_be_set_is_refused_before_anything_is_read(told: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        read(OWN, defaults=told)


def test_folders_patterns_and_files_are_each_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(OWN)
    (tmp_path / "b.log").write_text(OWN)
    (tmp_path / "notes.docx").write_text("nothing")
    (tmp_path / ".hidden.jsonl").write_text(OWN)
    tally = Tally()
    found = find_sources([str(tmp_path), str(tmp_path / "*.jsonl"), str(tmp_path / "b.log")], tally)

    assert [Path(one.name).name for one in found] == ["a.jsonl", "b.log"]
    assert [path.name for path in tally.ignored] == ["notes.docx"]
    assert len(read_file(tmp_path).events) == 4


def test_one_file_that_cannot_be_read_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("once upon a time")
    (tmp_path / "b.jsonl").write_text(OWN)
    came = read_file(tmp_path)

    assert len(came.events) == 2
    assert [one.problem for one in came.tally.broken] == ["no kind of events we know"]
