# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Answers of the law as findings of a review, for somebody who has to sign."""

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta

from licet.terms.regulation import Outcome, RuleKind, RuleStatus, Tension
from licet.terms.verdicts import Family, Finding, LawPoint, LawResult, Place, Severity

__all__ = ["law_findings", "law_point"]

_SOON = timedelta(days=92)
"""A quarter: what starts within it is no longer far away."""

_GRAVITY = (
    Severity.INFO,
    Severity.LOW,
    Severity.MEDIUM,
    Severity.HIGH,
    Severity.BLOCK,
)

_GRAVE = _GRAVITY.index(Severity.HIGH)

_TELLING = (LawResult.VIOLATED, LawResult.UPCOMING, LawResult.WATCH)


def law_findings(
    outcomes: Iterable[Outcome], tensions: Iterable[Tension] = ()
) -> tuple[Finding, ...]:
    """What of some answers a person has to read.

    Each rule that is violated, upcoming or to be watched is a finding; what is satisfied or does
    not apply is none. Rules that wait for the same fact are one finding, a question. Where two
    rules that pull apart both apply, both stay and a further finding says so.

    Args:
        outcomes: Of one case on one day.
        tensions: Of the packs of the rules.
    """
    told = tuple(outcomes)
    found = [_finding(one) for one in told if one.result in _TELLING and _tells(one)]
    return (*found, *_questions(told), *_torn(told, tensions))


def law_point(outcome: Outcome) -> LawPoint:
    """The rule that an answer rests on, and how far it is to be trusted."""
    rule = outcome.rule
    return LawPoint(
        rule=rule.name, pack=rule.pack, release=rule.release, source=rule.source,
        jurisdictions=rule.jurisdictions, status=_status(outcome), result=outcome.result,
        effective_from=rule.effective_from, effective_to=rule.effective_to,
        known_from=rule.known_from, confidence=rule.confidence, verification=rule.verification,
        review_by=rule.review_by, stale=outcome.stale, draft=rule.draft,
    )  # fmt: skip


def _status(outcome: Outcome) -> RuleStatus:
    """The status on the day of the answer: what was to come when the pack was made may be law."""
    rule = outcome.rule
    begun = rule.effective_from <= outcome.as_of
    over = rule.effective_to is not None and rule.effective_to < outcome.as_of
    if rule.status is RuleStatus.FUTURE and begun:
        return RuleStatus.IN_FORCE
    if rule.status is RuleStatus.IN_FORCE and not begun:
        return RuleStatus.FUTURE
    if rule.status is RuleStatus.SUPERSEDED and begun and not over:
        return RuleStatus.IN_FORCE
    return rule.status


def _tells(outcome: Outcome) -> bool:
    """Whether there is something to say.

    A rule to come that is met already says nothing; one that waits for facts is in a question.
    """
    rule = outcome.rule
    if outcome.missing_facts:
        return False
    return rule.idle or bool(outcome.lacks or outcome.lacks_parts or outcome.wrong)


def _finding(outcome: Outcome) -> Finding:
    rule = outcome.rule
    places = [place for one in outcome.wrong for place in one.places]
    short = {whole.key for whole, _ in outcome.lacks_parts}
    places += [place for one in outcome.met if one.key in short for place in one.places]
    readings = (*outcome.wrong, *(one for one in outcome.met if one.key in short))
    return Finding(
        rule=rule.id, severity=_severity(outcome), problem=_problem(outcome),
        places=tuple(sorted(set(places), key=_where)), because=(rule.source,),
        missing=outcome.missing_facts, mend=rule.idea, family=Family.LAW,
        confidence=min((one.confidence for one in readings), default=1.0),
        law=law_point(outcome),
    )  # fmt: skip


def _where(place: Place) -> tuple[int, int]:
    return place.start, place.end


def _severity(outcome: Outcome) -> Severity:
    severity = outcome.rule.severity
    if outcome.result is LawResult.WATCH:
        return _at_most(severity, Severity.LOW)
    if outcome.result is LawResult.UPCOMING:
        soon = outcome.rule.effective_from <= outcome.as_of + _SOON
        return _at_most(severity, Severity.MEDIUM if soon else Severity.LOW)
    return _at_most(severity, Severity.MEDIUM) if outcome.stale else severity


def _at_most(severity: Severity, most: Severity) -> Severity:
    return min(severity, most, key=_GRAVITY.index)


def _problem(outcome: Outcome) -> str:
    rule = outcome.rule
    said = "; ".join((*_absent(outcome), *_partial(outcome), *_present(outcome)))
    if rule.kind is RuleKind.DEFAULT_RULE and outcome.lacks:
        said = f"if you say nothing of {_keys(outcome)}, this happens"
    told = ": ".join(filter(None, (said, rule.effect)))
    return f"{told} ({'; '.join((rule.source, *_caveats(outcome)))})"


def _absent(outcome: Outcome) -> Iterable[str]:
    if outcome.lacks:
        yield f"nothing found for {_keys(outcome)}"


def _keys(outcome: Outcome) -> str:
    return ", ".join(
        f"`{one}`" if isinstance(one, str) else " or ".join(f"`{key}`" for key in one)
        for one in outcome.lacks
    )


def _partial(outcome: Outcome) -> Iterable[str]:
    for whole, gone in outcome.lacks_parts:
        names = ", ".join(name.replace("_", " ") for name in gone)
        count = f"{len(gone)} of {len(whole.names)} elements"
        yield f"{whole.called} lacks {count} of {whole.of}: {names}"


def _present(outcome: Outcome) -> Iterable[str]:
    if outcome.wrong:
        found = ", ".join(
            f"`{one.key}`" + "".join(f" (§{p.section}: “{p.quote}”)" for p in one.places[:1])
            for one in outcome.wrong
        )
        yield f"{found} should not be there"


def _caveats(outcome: Outcome) -> Iterable[str]:
    status = _status(outcome)
    if outcome.result is LawResult.UPCOMING:
        yield outcome.because
    if outcome.result is LawResult.WATCH and status is not RuleStatus.IN_FORCE:
        yield f"status: {status.replace('_', ' ')}"
    if outcome.stale:
        yield f"stale: the rule was to be checked again by {outcome.rule.review_by}"


def _questions(outcomes: Iterable[Outcome]) -> Iterable[Finding]:
    """One question for all rules that wait for the same fact, the one most rules wait for."""
    open_ = [one for one in outcomes if one.missing_facts]
    wanted = Counter(name for one in open_ for name in one.missing_facts)
    waiting: dict[str, list[Outcome]] = {}
    for one in open_:
        first = max(one.missing_facts, key=lambda name: (wanted[name], name))
        waiting.setdefault(first, []).append(one)
    for name, rules in waiting.items():
        gravest = max(rules, key=_weight)
        grave = gravest.result is LawResult.UNKNOWN and _weight(gravest)[1] >= _GRAVE
        others = sorted({other for one in rules for other in one.missing_facts} - {name})
        yield Finding(
            rule=gravest.rule.id, severity=Severity.LOW if grave else Severity.INFO,
            problem=f"it cannot be told without `{name}` whether "
            f"{'these rules are' if len(rules) > 1 else 'this rule is'} met: "
            f"{', '.join(map(_named, rules))}",
            places=(), because=tuple(dict.fromkeys(one.rule.source for one in rules)),
            missing=(name, *others),
            mend=f"say what `{name}` is"
            + (f"; after that, perhaps {_ticked(others)}" if others else ""),
            family=Family.LAW, law=law_point(gravest),
        )  # fmt: skip


def _weight(outcome: Outcome) -> tuple[bool, int]:
    """A rule that binds already weighs more than one to come, then the graver more."""
    now = outcome.result is LawResult.UNKNOWN
    return now, _GRAVITY.index(outcome.rule.severity)


def _named(outcome: Outcome) -> str:
    later = outcome.result is LawResult.UPCOMING
    return f"{outcome.rule.name} (from {outcome.rule.effective_from})" * later or outcome.rule.name


def _ticked(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _torn(outcomes: Iterable[Outcome], tensions: Iterable[Tension]) -> Iterable[Finding]:
    applies: dict[str, Outcome] = {
        one.rule.id: one
        for one in outcomes
        if one.result in (LawResult.VIOLATED, LawResult.SATISFIED, LawResult.UPCOMING)
    }
    for tension in tensions:
        first, second = (applies.get(name) for name in tension.rules)
        if first is not None and second is not None:
            yield Finding(
                rule=first.rule.id, severity=Severity.LOW,
                problem=f"{first.rule.name} and {second.rule.name} pull apart: {tension.says}",
                places=(), because=(first.rule.source, second.rule.source),
                mend="both rules stay: decide how the agreement meets the one and the other",
                family=Family.LAW, law=law_point(first),
            )  # fmt: skip
