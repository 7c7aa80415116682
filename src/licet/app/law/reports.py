# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Rules, answers and changes of the law, for a person and as JSON."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from licet.app.law.asking import Answer
from licet.app.law.differing import Change
from licet.terms.regulation import LawRule, Outcome
from licet.terms.verdicts import Finding, LawResult

__all__ = [
    "answer_json",
    "change_json",
    "render_answer",
    "render_changes",
    "render_list",
    "render_rule",
    "rule_json",
]


def rule_json(rule: LawRule) -> dict[str, Any]:
    """One version of a rule, with where it stands and how far it is to be trusted."""
    return {
        "rule": rule.name, "pack": rule.pack, "release": rule.release, "title": rule.title,
        "jurisdictions": list(rule.jurisdictions), "kind": rule.kind, "status": rule.status,
        "severity": rule.severity, "source": rule.source, "effect": rule.effect,
        "idea": rule.idea, "note": rule.note,
        "requires": [list(one) if isinstance(one, tuple) else one for one in rule.requires],
        "forbids": [
            *rule.forbids, *(f"use.granted.{tag}" for tag in rule.forbids_uses),
            *(f"grant_to.{whom}" for whom in rule.forbids_grants_to),
        ],
        "effective_from": _day(rule.effective_from), "effective_to": _day(rule.effective_to),
        "clock": rule.clock, "known_from": _day(rule.known_from), "known_to": _day(rule.known_to),
        "supersedes": rule.supersedes or None, "review_by": _day(rule.review_by),
        "confidence": rule.confidence, "verification": rule.verification, "draft": rule.draft,
    }  # fmt: skip


def answer_json(answer: Answer) -> dict[str, Any]:
    """An answer: counts, every outcome, and the findings made of them."""
    return {
        "as_of": _day(answer.as_of), "known_as_of": _day(answer.known_as_of),
        "releases": dict(sorted({o.rule.pack: o.rule.release for o in answer.outcomes}.items())),
        "counts": _counts(answer.outcomes),
        "outcomes": [_outcome_json(one) for one in answer.outcomes],
        "findings": [_finding_json(one) for one in answer.findings],
    }  # fmt: skip


def change_json(change: Change) -> dict[str, Any]:
    """A change, with the rule version, its source and what a clause should say."""
    return {
        "change": change.what, "before": change.before, "after": change.after,
        **_outcome_json(change.outcome), "idea": change.outcome.rule.idea,
    }  # fmt: skip


def _outcome_json(one: Outcome) -> dict[str, Any]:
    rule = one.rule
    return {
        "rule": rule.name, "title": rule.title, "pack": rule.pack, "release": rule.release,
        "result": one.result, "severity": rule.severity, "source": rule.source,
        "because": one.because, "missing_facts": list(one.missing_facts),
        "lacks": [list(key) if isinstance(key, tuple) else key for key in one.lacks],
        "lacks_parts": [
            {"key": whole.key, "of": whole.of, "parts": len(whole.names), "missing": list(gone)}
            for whole, gone in one.lacks_parts
        ],
        "wrong": [clause.key for clause in one.wrong],
        "places": [
            {"section": p.section, "quote": p.quote, "start": p.start, "end": p.end}
            for clause in one.wrong for p in clause.places
        ],
        "effective_from": _day(rule.effective_from), "effective_to": _day(rule.effective_to),
        "stale": one.stale, "draft": rule.draft,
    }  # fmt: skip


def _finding_json(found: Finding) -> dict[str, Any]:
    return {
        "rule": found.law.rule if found.law else found.rule, "severity": found.severity,
        "problem": found.problem, "missing": list(found.missing), "mend": found.mend,
    }  # fmt: skip


def _day(day: object) -> str | None:
    return None if day is None else str(day)


def _counts(outcomes: Iterable[Outcome]) -> dict[str, int]:
    counted = Counter(one.result for one in outcomes)
    return {str(result): counted[result] for result in LawResult}


def render_list(rules: Iterable[LawRule]) -> str:
    """One line a rule version."""
    rows = [
        (r.name, r.pack, ", ".join(r.jurisdictions), r.severity, r.status.replace("_", " "),
         f"{r.effective_from} to {r.effective_to or 'open'}", r.title)
        for r in rules
    ]  # fmt: skip
    wide = [max((len(row[i]) for row in rows), default=0) for i in range(6)]
    return "\n".join(
        "  ".join([*(f"{cell:<{w}}" for cell, w in zip(row, wide, strict=False)), row[-1]])
        for row in rows
    )


def render_rule(rule: LawRule, read: Mapping[str, str]) -> str:
    """A rule for a person.

    Args:
        rule: One version.
        read: What the sources of its pack are, by key.
    """
    said = rule_json(rule)
    wanted = [one if isinstance(one, str) else " or ".join(one) for one in said["requires"]]
    known = f"from {rule.known_from or 'its start'} to {rule.known_to or 'open'}"
    head = {
        "pack": f"{rule.pack} {rule.release}", "where": ", ".join(rule.jurisdictions),
        "kind": rule.kind.replace("_", " "), "status": rule.status.replace("_", " "),
        "severity": rule.severity, "source": rule.source,
        "binds": f"from {rule.effective_from} to {rule.effective_to or 'open'}",
        "clock": "" if rule.clock.endswith("_date") else rule.clock, "known": known,
        "asks for": ", ".join(wanted), "forbids": ", ".join(said["forbids"]),
        "effect": rule.effect, "a clause": rule.idea, "note": rule.note,
        "in place of": rule.supersedes,
        "read in": "; ".join(read.get(key, key) for key in rule.read),
        "trust": f"{rule.confidence}, {rule.verification.replace('_', ' ')}"
        + (" (draft)" if rule.draft else ""),
        "check by": str(rule.review_by or ""),
    }  # fmt: skip
    lines = [f"{rule.name}  {rule.title}"]
    lines += [f"  {name:<12}{value}" for name, value in head.items() if value]
    for event in rule.events:
        lines.append(
            f"  on {event.on}: {event.then}" + f", {event.deadline}" * bool(event.deadline)
        )
    return "\n".join(lines)


def render_answer(answer: Answer) -> str:
    """What a person has to read, then how many rules said what."""
    lines = []
    for one in answer.findings:
        name = one.law.rule if one.law else one.rule
        drafty = " [draft]" if one.law and one.law.draft else ""
        lines.append(f"{one.severity:<6}  {name}{drafty}  {one.problem}")
        if one.mend:
            lines.append(f"        {one.mend}")
    counted = _counts(answer.outcomes)
    lines.append(
        ", ".join(f"{n} {result.replace('_', ' ')}" for result, n in counted.items() if n)
        or "no rule was asked"
    )
    return "\n".join(lines)


def render_changes(changes: Iterable[Change]) -> str:
    """A line a change, with its source and what a clause should say."""
    lines = []
    for one in changes:
        rule = one.outcome.rule
        lines.append(f"{one.what}: {rule.name} {rule.title} ({rule.pack} {rule.release})")
        lines.append(f"        {rule.source}")
        if one.what != "gone" and rule.idea:
            lines.append(f"        {rule.idea}")
        if one.outcome.missing_facts and one.what != "gone":
            lines.append(f"        missing: {', '.join(one.outcome.missing_facts)}")
    return "\n".join(lines) or "nothing changes"
