# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How many cases of the ODRL test suite come out right, as whole reports, and how fast.

Usage: python bench/odrl_suite.py
Reads `odrl` below LICET_CORPUS (default ../shared/data).

A case is right when the report is the expected one as a graph, up to the names of report nodes
(they are new each time). In some expected reports a rule report names premises that the file does
not describe, while it describes as many that nothing names: such a file is counted apart, after
the loose ends of one kind are tied.
"""

import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import quantiles

import rdflib
from rdflib.compare import to_isomorphic
from rdflib.namespace import RDF

from licet.app.odrl import salvage_policies
from licet.app.odrl.reading import read_policies
from licet.app.odrl.reports import as_turtle
from licet.app.odrl.worlds import joined, read_request, read_world
from licet.decide.odrl.evaluate import Compiled, compile_policy
from licet.decide.odrl.policies import Request, World
from licet.decide.odrl.scenes import Known

REPORT = "https://w3id.org/force/compliance-report#"
EX = "http://example.org/"
PREMISES = {
    rdflib.URIRef(REPORT + name)
    for name in ("TargetReport", "PartyReport", "ActionReport", "ConstraintReport")
}


def main() -> None:
    corpus = Path(os.environ.get("LICET_CORPUS", "../shared/data")) / "odrl"
    if not corpus.is_dir():
        sys.exit(f"no ODRL suite in {corpus}: set LICET_CORPUS")
    suite(corpus / "test-suite")
    licences(corpus)


def suite(folder: Path) -> None:
    policies: dict[str, Compiled] = {}
    compiling: list[float] = []
    shelf = [
        policy
        for path in sorted((folder / "policies").glob("*.ttl"))
        for policy in read_policies(path.read_bytes(), where=path.name).policies
    ]
    for policy in shelf:
        started = time.perf_counter()
        policies[policy.id] = compile_policy(policy, others=shelf)
        compiling.append(time.perf_counter() - started)
    requests: dict[str, Request] = {}
    for path in (folder / "requests").glob("*.ttl"):
        request = read_request(path.read_bytes())
        requests[request.id] = request
    worlds: dict[str, World] = {}
    for path in (folder / "sotw").glob("*.ttl"):
        world = read_world(path.read_bytes())
        worlds[world.id] = world
    right, mended, wrong, deciding, reporting = 0, 0, [], [], []
    alone = 0
    for path in sorted((folder / "test_cases").glob("*.ttl")):
        graph = rdflib.Graph().parse(path)
        case = graph.value(None, RDF.type, rdflib.URIRef(EX + "TestCase"))
        asked = {
            name: str(graph.value(case, rdflib.URIRef(EX + name)))
            for name in ("policy", "request", "sotw")
        }
        compiled = policies[asked["policy"]]
        request, known = requests[asked["request"]], Known(joined(worlds[asked["sotw"]]))
        report = compiled.evaluate(request, known)
        got = rdflib.Graph().parse(data=as_turtle(report), format="turtle")
        for triple in list(graph.triples((case, None, None))):
            graph.remove(triple)
        ours = to_isomorphic(nameless(got))
        lone = compile_policy(compiled.policy).evaluate(request, known)
        alone += lone == report
        if ours == to_isomorphic(nameless(graph)):
            right += 1
        elif tie(graph) and ours == to_isomorphic(nameless(graph)):
            mended += 1
            print(f"right once loose ends of the expected report are tied: {path.name}")
        else:
            wrong.append(path.name)
        deciding += timed(partial(compiled.decide, request, known))
        reporting += timed(partial(compiled.evaluate, request, known))
    print(f"whole reports: {right} of {right + mended + len(wrong)} as they stand, "
          f"{right + mended} with loose ends tied; wrong: {wrong}")  # fmt: skip
    print(f"the other policies of the suite at hand; without them {alone} reports are the same "
          "(some expected reports cite the duty of another policy)")  # fmt: skip
    print(told("compile a policy", compiling))
    print(told("decide", deciding))
    print(told("evaluate to a whole report", reporting))


def timed(call: Callable[[], object], rounds: int = 50) -> list[float]:
    call()
    found = []
    for _ in range(rounds):
        started = time.perf_counter()
        call()
        found.append(time.perf_counter() - started)
    return found


def told(what: str, seconds: list[float]) -> str:
    cuts = quantiles(seconds, n=100)
    return f"{what}: p50 {cuts[49] * 1e6:.1f} µs, p99 {cuts[98] * 1e6:.1f} µs"


def nameless(graph: rdflib.Graph) -> rdflib.Graph:
    """A graph whose report nodes are blank; references to reports elsewhere keep their names."""
    own = {
        node: rdflib.BNode()
        for node, kind in graph.subject_objects(RDF.type)
        if str(kind).startswith(REPORT)
    }
    found = rdflib.Graph()
    for subject, predicate, value in graph:
        found.add((own.get(subject, subject), predicate, own.get(value, value)))
    return found


def tie(graph: rdflib.Graph) -> bool:
    """Tie premises that are named but not described to those described but not named."""
    predicate = rdflib.URIRef(REPORT + "premiseReport")
    constraints = set(graph.subjects(RDF.type, rdflib.URIRef(REPORT + "ConstraintReport")))
    named = set(graph.objects(None, predicate))
    described = {node for node, kind in graph.subject_objects(RDF.type) if kind in PREMISES}
    inner = [node for node in described - named if node in constraints]
    outer = [node for node in described - named if node not in constraints]
    loose = [triple for triple in graph.triples((None, predicate, None))
             if triple[2] not in described]  # fmt: skip
    if not loose or len(loose) != len(inner) + len(outer):
        return False
    for holder, _, node in loose:
        stock = inner if holder in constraints else outer
        if not stock:
            return False
        graph.remove((holder, predicate, node))
        graph.add((holder, predicate, stock.pop()))
    return True


def licences(corpus: Path) -> None:
    for folder in ("licences", "market-data-profile/translations"):
        read, policies, rules, unread, notes, statements, failed = 0, 0, 0, 0, 0, 0, []
        for path in sorted((corpus / folder).rglob("*")):
            if path.suffix not in (".ttl", ".rdf", ".jsonld"):
                continue
            reading = salvage_policies(path.read_bytes(), where=path.name)
            if not reading.policies:
                failed.append(path.name)
                continue
            read += 1
            policies += len(reading.policies)
            rules += sum(len(each.rules) for each in reading.policies)
            unread += len(reading.unread)
            notes += len(reading.notes)
            statements += reading.statements
            for broken in reading.broken:
                print(f"{path.name}, line {broken.line}: {broken.problem}")
        print(f"{folder}: {read} files read, {policies} policies, {rules} rules; of {statements} "
              f"statements {notes} are notes and {unread} are listed as unread; "
              f"no policy in {failed}")  # fmt: skip


if __name__ == "__main__":
    main()
