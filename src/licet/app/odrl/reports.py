# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Reports as Turtle, in the vocabulary of the ODRL test suite, and as JSON."""

import dataclasses
from typing import Any

from licet.app.odrl.terms import DCT, REPORT
from licet.decide.odrl.policies import ODRL, RuleKind, Value
from licet.decide.odrl.reports import PolicyReport, PremiseReport, RuleReport

__all__ = ["as_json", "as_turtle", "term"]

_KINDS = {
    RuleKind.PERMISSION: "PermissionReport",
    RuleKind.PROHIBITION: "ProhibitionReport",
}
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_NOT_IN_IRIS = frozenset(' <>"{}|^`\\')
_STRING = "http://www.w3.org/2001/XMLSchema#string"
_LANGUAGE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"


def as_turtle(report: PolicyReport) -> str:
    """A report in Turtle.

    A constraint that is not satisfied tells its left side only, and one without a value has an
    empty text there, as in the test suite. What hangs on a missing fact is written as it stands
    without the fact: the vocabulary has no third state.
    """
    written = _Turtle()
    head = written.node()
    lines: list[tuple[str, str]] = [
        ("a", _report("PolicyReport")),
        (_iri(REPORT + "policy"), _iri(report.policy)),
        (_iri(REPORT + "policyRequest"), _iri(report.request)),
    ]
    if report.created is not None:
        lines.append((_iri(DCT + "created"), term(report.created)))
    lines += [(_iri(REPORT + "ruleReport"), written.rule(each)) for each in report.rules]
    written.block(head, lines)
    return _PREFIXES + "".join(reversed(written.blocks))


_PREFIXES = f"@prefix report: <{REPORT}> .\n@prefix odrl: <{ODRL}> .\n"


class _Turtle:
    """Blocks of Turtle, innermost first."""

    def __init__(self) -> None:
        self.blocks: list[str] = []
        self._nodes = 0

    def node(self) -> str:
        """A new blank node."""
        self._nodes += 1
        return f"_:r{self._nodes - 1}"

    def block(self, node: str, lines: list[tuple[str, str]]) -> str:
        """Write what is said of one node."""
        said = " ;\n".join(f"    {predicate} {value}" for predicate, value in lines)
        self.blocks.append(f"\n{node}\n{said} .\n")
        return node

    def rule(self, report: RuleReport) -> str:
        """Write the report of one rule; one that the state of the world has is only named."""
        if report.earlier and not report.earlier.startswith("_:") and not report.by:
            return _iri(report.earlier)
        attempted = report.kind in _KINDS or bool(report.by)
        lines = [
            ("a", _report(_KINDS.get(report.kind, "DutyReport"))),
            ("report:attemptState", _report("Attempted" if attempted else "NotAttempted")),
            ("report:rule", _iri(report.rule)),
            ("report:activationState", _report("Active" if report.active else "Inactive")),
        ]
        if report.kind in _KINDS:
            lines.append(("report:ruleRequest", _iri(report.act)))
        if report.performance:
            lines.append(("report:performanceState", _report(report.performance)))
        if report.deontic:
            lines.append(("report:deonticState", _report(report.deontic)))
        lines += [("report:premiseReport", self.premise(each)) for each in report.premises]
        lines += [("report:conditionReport", self.rule(each)) for each in report.conditions]
        lines += [("report:consequenceReport", self.rule(each)) for each in report.consequences]
        lines += [("report:remedyReport", self.rule(each)) for each in report.remedies]
        return self.block(self.node(), lines)

    def premise(self, report: PremiseReport) -> str:
        """Write what one premise came to."""
        state = "Satisfied" if report.satisfied else "Unsatisfied"
        lines = [("a", _report(report.kind)), ("report:satisfactionState", _report(state))]
        if report.constraint:
            lines.append(("report:constraint", _iri(report.constraint)))
        if report.operand:
            lines.append(("report:constraintLogicalOperand", _iri(report.operand)))
        elif report.constraint:
            lefts = [term(each) for each in report.left] or ['""']
            lines += [("report:constraintLeftOperand", each) for each in lefts]
            if report.satisfied:
                lines.append(("report:constraintOperator", _iri(report.operator)))
                lines += [("report:constraintRightOperand", term(each)) for each in report.right]
        lines += [("report:premiseReport", self.premise(each)) for each in report.premises]
        return self.block(self.node(), lines)


def _report(name: str) -> str:
    return f"report:{name}"


def term(value: Value) -> str:
    """A value in Turtle."""
    if not value.datatype:
        return _iri(value.text)
    text = "".join(_ESCAPES.get(each) or _printed(each) for each in value.text)
    if value.language:
        return f'"{text}"@{value.language}'
    if value.datatype in (_STRING, _LANGUAGE):
        return f'"{text}"'
    return f'"{text}"^^{_iri(value.datatype)}'


def _printed(character: str) -> str:
    return character if character.isprintable() else f"\\U{ord(character):08X}"


def _iri(name: str) -> str:
    """A name in Turtle; what may not stand in one is escaped, so that it cannot end it."""
    if name.startswith("_:"):
        return name
    return f"<{''.join(_in_iri(each) for each in name)}>"


def _in_iri(character: str) -> str:
    fits = character.isprintable() and character not in _NOT_IN_IRIS
    return character if fits else f"\\U{ord(character):08X}"


def as_json(report: PolicyReport) -> dict[str, Any]:
    """A report as plain values: first the verdict and the rules it rests on."""
    return {
        "verdict": str(report.verdict),
        "because": list(report.because),
        "missing": list(report.missing),
        "notes": list(report.notes),
        "report": {
            "policy": report.policy,
            "request": report.request,
            "created": None if report.created is None else report.created.text,
            "behaviour": str(report.behaviour),
            "rules": [_plain(each) for each in report.rules],
        },
    }


def _plain(record: Any) -> Any:
    """Records and tuples as objects and arrays, leaving out what is empty."""
    if isinstance(record, Value):
        return record.text
    if dataclasses.is_dataclass(record):
        return {
            each.name: _plain(value)
            for each in dataclasses.fields(record)
            if (value := getattr(record, each.name)) not in ("", ())
        }
    if isinstance(record, tuple):
        return [_plain(each) for each in record]
    return record if isinstance(record, bool | None) else str(record)
