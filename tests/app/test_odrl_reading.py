# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""ODRL documents are read whole, or refused in one clear sentence; nothing is fetched."""

import json
import os
import socket
from pathlib import Path
from typing import Any

import pytest
import rdflib
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from licet.app.odrl.documents import load
from licet.app.odrl.reading import Reading, read_policies, salvage_policies
from licet.app.odrl.reports import as_turtle
from licet.app.odrl.worlds import read_request, read_world
from licet.decide.odrl.evaluate import evaluate
from licet.decide.odrl.policies import (
    ODRL,
    Constraint,
    LogicalConstraint,
    Request,
    RequestedAct,
    RuleKind,
    World,
)
from licet.terms import LicetError, UnreadableError

CORPUS = Path(os.environ.get("LICET_CORPUS", "../shared/data")) / "odrl"
with_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="no ODRL documents (LICET_CORPUS)")
CONTEXT = "http://www.w3.org/ns/odrl.jsonld"
PREFIXES = f"@prefix odrl: <{ODRL}> . @prefix ex: <https://shop.example/> .\n"
ODD = "https://odd.example/"


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("something asked the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def turtle(text: str) -> Reading:
    return read_policies((PREFIXES + text).encode())


def linked(**said: Any) -> Reading:
    return read_policies(json.dumps({"@context": CONTEXT, **said}).encode())


POLICY = {
    "@type": "Agreement",
    "uid": "https://shop.example/p",
    "profile": "https://shop.example/profile",
    "conflict": "perm",
    "permission": [
        {
            "@id": "https://shop.example/r",
            "target": {"@type": "AssetCollection", "source": "https://shop.example/shelf"},
            "assigner": "https://shop.example/press",
            "assignee": {"@type": "Party", "uid": "https://shop.example/mia"},
            "action": [
                {
                    "rdf:value": {"@id": "odrl:print"},
                    "refinement": [
                        {
                            "leftOperand": "resolution",
                            "operator": "lteq",
                            "rightOperand": {"@value": "600", "@type": "xsd:integer"},
                            "unit": "https://shop.example/dpi",
                        }
                    ],
                }
            ],
            "constraint": [
                {
                    "xone": {
                        "@list": [
                            {"leftOperand": "count", "operator": "lt", "rightOperand": 2},
                            {
                                "leftOperand": "purpose",
                                "operator": "isAnyOf",
                                "rightOperand": [{"@id": "https://shop.example/study"}, "play"],
                            },
                        ]
                    }
                }
            ],
            "duty": [{"action": "attribute", "attributedParty": "https://shop.example/press"}],
        }
    ],
    "obligation": [{"action": "inform", "consequence": [{"action": "compensate"}]}],
    "prohibition": [{"action": "sell", "remedy": [{"action": "delete"}]}],
}


def test_a_policy_in_json_is_read_without_its_context_at_hand() -> None:
    reading = linked(**POLICY)
    (policy,) = reading.policies
    permission, prohibition, obligation = policy.rules

    assert reading.unread == ()
    assert policy.id == "https://shop.example/p"
    assert policy.kinds == (ODRL + "Agreement",)
    assert policy.conflicts == (ODRL + "perm",)
    assert permission.kind is RuleKind.PERMISSION
    assert permission.targets[0].collection
    assert permission.targets[0].source == "https://shop.example/shelf"
    assert permission.assignees[0].id == "https://shop.example/mia"
    assert permission.actions[0].name == ODRL + "print"
    assert permission.actions[0].refinements[0].left == ODRL + "resolution"  # type: ignore[union-attr]
    (either,) = permission.constraints
    assert isinstance(either, LogicalConstraint)
    assert either.operand == ODRL + "xone"
    first, second = either.constraints
    assert isinstance(first, Constraint)
    assert isinstance(second, Constraint)
    assert (first.left, first.operator) == (ODRL + "count", ODRL + "lt")
    assert [each.text for each in second.right] == ["https://shop.example/study", "play"]
    assert permission.duties[0].functions[0][0] == ODRL + "attributedParty"
    assert obligation.consequences[0].actions[0].name == ODRL + "compensate"
    assert prohibition.remedies[0].actions[0].name == ODRL + "delete"


def test_the_same_policy_in_turtle_json_and_xml_is_the_same() -> None:
    graph = load(json.dumps({"@context": CONTEXT, **POLICY}).encode()).graph
    as_xml, as_text = (
        read_policies(graph.serialize(format=form).encode()).policies for form in ("xml", "turtle")
    )
    answers = set()
    for (policy,) in (as_xml, as_text, linked(**POLICY).policies):
        act = RequestedAct(id="urn:a", action=ODRL + "print", party="https://shop.example/mia")
        report = evaluate(policy, Request(id="urn:q", acts=(act,)), World())
        answers.add((report.verdict, report.missing, tuple(each.active for each in report.rules)))

    assert len(answers) == 1


def test_shared_properties_and_parents_are_handed_to_each_rule() -> None:
    policy = turtle(
        """ex:p a odrl:Set ; odrl:inheritFrom ex:q ; odrl:target ex:book ;
             odrl:permission [ odrl:action odrl:read ; odrl:target ex:lamp ] .
           ex:q a odrl:Set ; odrl:assigner ex:press ; odrl:prohibition [ odrl:action odrl:sell ]."""
    ).policies[0]
    permission, prohibition = policy.rules

    assert [each.id[-4:] for each in permission.targets] == ["lamp", "book"]
    assert [each.id[-5:] for each in permission.assigners] == ["press"]
    assert [each.id[-4:] for each in prohibition.targets] == ["book"]
    assert prohibition.inherited_from == "https://shop.example/q"


def test_creative_commons_terms_are_permissions_with_duties_and_prohibitions() -> None:
    reading = turtle(
        """@prefix cc: <http://creativecommons.org/ns#> .
           ex:l a cc:License ; cc:permits cc:Reproduction ; cc:requires cc:Attribution ;
             cc:prohibits cc:CommercialUse ; cc:jurisdiction ex:nl ."""
    )
    permission, prohibition = reading.policies[0].rules

    assert permission.duties[0].actions[0].name.endswith("Attribution")
    assert prohibition.kind is RuleKind.PROHIBITION
    assert [each.predicate[-12:] for each in reading.unread] == ["jurisdiction"]


def test_what_has_no_meaning_is_listed_and_not_dropped() -> None:
    reading = turtle(
        """@prefix dct: <http://purl.org/dc/terms/> .
           ex:p a odrl:Set ; dct:title "Lending" ; ex:mood "good" ;
             odrl:permission [ odrl:action odrl:read ; odrl:duties ex:d ; ex:mood "bad" ] ."""
    )

    assert [each.value.text for each in reading.notes] == ["Lending"]
    assert {each.value.text for each in reading.unread} == {"good", "https://shop.example/d", "bad"}
    assert reading.policies[0].rules[0].unread == (ODRL + "duties",)


def test_a_rule_nobody_describes_permits_nothing() -> None:
    (policy,) = turtle("ex:p a odrl:Set ; odrl:permission ex:gone .").policies

    assert policy.rules == ()
    assert policy.absent == ("https://shop.example/gone",)


def test_literals_stay_as_they_were_written() -> None:
    world = read_world(
        b"@prefix fs: <https://w3id.org/odrl-fs#> ."
        b"@prefix xsd: <http://www.w3.org/2001/XMLSchema#> ."
        b'[] a fs:SotW ; fs:currentTime "2026-03-05T12:00:00.500Z"^^xsd:dateTime .'
    )  # fmt: skip

    assert world.now is not None
    assert world.now.text == "2026-03-05T12:00:00.500Z"


# ---------------------------------------------------------------------------------- hostility


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("ex:p odrl:inheritFrom ex:q . ex:q odrl:inheritFrom ex:p ; a odrl:Set . ex:p a odrl:Set .",
         "inherits from itself"),
        ("ex:p odrl:permission ex:r . ex:r odrl:duty ex:d . ex:d odrl:consequence ex:d .",
         "the rule `https://shop.example/d` leads back to itself"),
        ("ex:p odrl:permission [ odrl:constraint ex:c ] . ex:c odrl:and ex:d . ex:d odrl:or ex:c .",
         "the constraint `https://shop.example/c` leads back to itself"),
    ],
)  # fmt: skip
def test_what_runs_in_a_circle_is_refused(text: str, problem: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        turtle(text)

    assert caught.value.problem.endswith(problem)
    assert caught.value.hint


def test_collections_that_hold_one_another_do_no_harm() -> None:
    world = read_world(
        (PREFIXES + "ex:a odrl:hasPart ex:b . ex:b odrl:hasPart ex:a ; odrl:partOf ex:b .").encode()
    )
    policy = turtle("ex:p a odrl:Set ; odrl:permission [ odrl:target ex:a ] .").policies[0]
    act = RequestedAct(id="urn:a", target="https://shop.example/b")

    assert evaluate(policy, Request(id="urn:q", acts=(act,)), world).rules[0].active


@pytest.mark.parametrize("form", ["turtle", "named", "json", "list"])
def test_five_thousand_nested_constraints_are_refused(form: str) -> None:
    depth = 5000
    if form == "turtle":
        data = PREFIXES + "ex:p odrl:permission [ odrl:constraint "
        data += "[ odrl:and " * depth + "ex:c" + " ]" * depth + " ] ."
    elif form == "list":
        data = PREFIXES + "ex:p odrl:permission [ odrl:constraint [ odrl:and "
        data += "( " * depth + "ex:c" + " )" * depth + " ] ] ."
    elif form == "named":
        data = PREFIXES + "ex:p odrl:permission [ odrl:constraint ex:c0 ] ."
        data += "".join(f"ex:c{n} odrl:and ex:c{n + 1} ." for n in range(depth))
    else:
        data = f'{{"@context": "{CONTEXT}", "permission": {{"constraint": '
        data += '{"and": [' * depth + "{}" + "]}" * depth + "}}"

    with pytest.raises(UnreadableError, match="deep"):
        read_policies(data.encode())


def test_constraints_that_multiply_are_refused() -> None:
    steps = (
        f"ex:a{n} odrl:and ex:a{n + 1}, ex:b{n + 1} . ex:b{n} odrl:and ex:a{n + 1}, ex:b{n + 1} ."
        for n in range(90)
    )

    with pytest.raises(UnreadableError, match="come apart into more than"):
        turtle("ex:p odrl:permission [ odrl:constraint ex:a0 ] . " + "".join(steps))


@pytest.mark.parametrize(
    "said",
    [
        {"@context": "https://evil.example/context.jsonld"},
        {"@context": [CONTEXT, "file:///etc/passwd"]},
        {"@context": {"@import": "https://evil.example/c"}},
        {"@context": {"odrl": {"@id": ODRL, "@context": "https://evil.example/c"}}},
        {"@context": CONTEXT, "permission": [{"@context": "https://evil.example/c"}]},
    ],
)
def test_a_context_that_would_have_to_be_fetched_is_refused(said: Any) -> None:
    with pytest.raises(UnreadableError, match="would have to be fetched"):
        read_policies(json.dumps(said).encode())


@pytest.mark.parametrize(
    "xml",
    [
        '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rdf:RDF/>',
        '<!DOCTYPE r SYSTEM "https://evil.example/x.dtd"><rdf:RDF/>',
        '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY % x "y">]><rdf:RDF/>',
    ],
)
def test_xml_that_asks_for_another_file_is_refused(xml: str) -> None:
    with pytest.raises(UnreadableError, match="another file"):
        read_policies(xml.encode())


def test_entities_that_multiply_are_refused() -> None:
    names = [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "x" * 10}">' for n in range(10)]
    xml = f"""<?xml version="1.0"?><!DOCTYPE r [{"".join(names)}]>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:d="urn:d:">
      <rdf:Description rdf:about="urn:x"><d:y>&a9;</d:y></rdf:Description></rdf:RDF>"""

    with pytest.raises(UnreadableError):
        read_policies(xml.encode())


_WORDS = st.sampled_from(
    ["ex:a", "ex:b", "odrl:and", "odrl:constraint", "odrl:permission", "odrl:prohibition",
     "odrl:duty", "odrl:inheritFrom", "odrl:hasPart", "odrl:partOf", "odrl:refinement",
     "odrl:action", "odrl:target", "odrl:rightOperand", "odrl:leftOperand", "odrl:operator",
     "odrl:uid", "odrl:Set", "odrl:lt", "odrl:count", "a", ";", ",", ".", "[", "]", "(", ")",
     '"1"', "5", '"x"^^odrl:y', "<urn:x>", "true", "_:n"],
)  # fmt: skip
_QUIET = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def _reads_or_refuses(data: bytes) -> None:
    for read in (read_policies, salvage_policies, read_request, read_world):
        try:
            read(data)
        except LicetError as error:
            said = error.problem
        else:
            said = "read"
        assert said
        assert "\n" not in said


@_QUIET
@given(st.binary(max_size=300))
@example(b"\xff\xfe")
@example(b"")
@example(b"{")
@example(b"[1]")
@example(b"<?xml")
@example(b'{"@context": {"a": 5}}')
@example(b'{"@graph": [[[]]], "@context": []}')
def test_garbage_is_refused_in_one_sentence(data: bytes) -> None:
    _reads_or_refuses(data)


@_QUIET
@given(st.lists(_WORDS, max_size=40))
def test_any_turtle_is_read_or_refused_in_one_sentence(words: list[str]) -> None:
    _reads_or_refuses((PREFIXES + " ".join(words)).encode())


@_QUIET
@given(
    st.lists(
        st.tuples(*[st.sampled_from([f"ex:n{n}" for n in range(6)])] * 2,
                  _WORDS.filter(lambda word: word.startswith("odrl:"))),
        max_size=30,
    )
)  # fmt: skip
def test_every_statement_is_used_or_listed(triples: list[tuple[str, str, str]]) -> None:
    text = PREFIXES + "".join(f"{one} {way} {other} .\n" for one, other, way in triples)
    try:
        reading = read_policies(text.encode())
    except UnreadableError:
        return
    source = load(text.encode())
    listed = {
        (each.node, each.predicate, each.value.text) for each in (*reading.notes, *reading.unread)
    }

    assert reading.statements == len(source.graph)
    assert listed <= {tuple(map(str, triple)) for triple in source.graph}


@_QUIET
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["@id", "@type", "@value", "@list", "@set", "uid", "permission",
                             "constraint", "and", "action", "target", "rightOperand", "@graph",
                             "@reverse", "@index", "@language", "inheritFrom", "x"]),
            inner, max_size=4,
        ),
        max_leaves=12,
    )
)  # fmt: skip
def test_any_json_is_read_or_refused_in_one_sentence(said: Any) -> None:
    if isinstance(said, dict):
        said = {"@context": CONTEXT, **said}
    _reads_or_refuses(json.dumps(said).encode())


@_QUIET
@given(st.text(max_size=30))
def test_a_hostile_name_stays_one_name_in_the_report(name: str) -> None:
    iri = ODD + name
    act = RequestedAct(id=iri, action=iri, party=iri, target=iri)
    policy = turtle("ex:p a odrl:Set ; odrl:permission [ odrl:target ex:a ] .").policies[0]
    text = as_turtle(evaluate(policy, Request(id=iri, acts=(act,)), World()))

    assert text.count(ODD) == 2
    assert len(text.splitlines()) == len(
        as_turtle(
            evaluate(policy, Request(id=ODD, acts=(RequestedAct(id=ODD, target=ODD),)), World())
        ).splitlines()
    )


# ------------------------------------------------------------------------------------- corpus


@with_corpus
def test_all_licences_are_read_and_every_statement_accounted_for() -> None:
    paths = [
        path
        for path in sorted((CORPUS / "licences").rglob("*"))
        if path.suffix in (".ttl", ".rdf") and path.name != "vocab.ttl"
    ]

    assert len(paths) >= 250
    for path in paths:
        reading = read_policies(path.read_bytes(), where=path.name)
        assert reading.policies, path.name
        assert reading.statements >= len(reading.notes) + len(reading.unread)


@with_corpus
def test_market_data_licences_are_read_and_their_broken_statements_listed() -> None:
    paths = sorted((CORPUS / "market-data-profile" / "translations").glob("*.ttl"))
    readings = [salvage_policies(path.read_bytes(), where=path.name) for path in paths]

    assert all(reading.policies for reading in readings)
    assert sum(len(reading.broken) for reading in readings) == 2
    assert all(each.line for reading in readings for each in reading.broken)


@with_corpus
def test_expected_reports_of_the_test_suite_come_out() -> None:
    suite = CORPUS / "test-suite"
    policies = {
        policy.id: policy
        for path in (suite / "policies").glob("*.ttl")
        for policy in read_policies(path.read_bytes()).policies
    }
    requests = {
        request.id: request
        for path in (suite / "requests").glob("*.ttl")
        for request in [read_request(path.read_bytes())]
    }
    worlds = {
        world.id: world
        for path in (suite / "sotw").glob("*.ttl")
        for world in [read_world(path.read_bytes())]
    }
    wrong = []
    state = rdflib.URIRef("https://w3id.org/force/compliance-report#activationState")
    for path in sorted((suite / "test_cases").glob("*.ttl")):
        graph = rdflib.Graph().parse(path)
        policy, request, world = (
            str(next(graph.objects(None, rdflib.URIRef("http://example.org/" + name))))
            for name in ("policy", "request", "sotw")
        )
        report = evaluate(policies[policy], requests[request], worlds[world])
        expected = sorted(str(each).endswith("#Active") for each in graph.objects(None, state))
        if sorted(each.active for each in report.rules) != expected:
            wrong.append(path.name)

    assert wrong == []
