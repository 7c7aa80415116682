# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Load the packs, choose rules from them, and ask them about a case."""

import difflib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from licet.library.packs import packs, rules_of
from licet.review.comply import comply
from licet.review.law_findings import law_findings
from licet.terms.errors import UsageError
from licet.terms.regulation import Case, LawRule, Outcome, RulePack
from licet.terms.verdicts import Finding, LawResult

__all__ = ["VARIABLE", "Answer", "ask", "chosen", "load_packs", "rules_named"]

VARIABLE = "LICET_PACKS"
"""Environment variable with folders of further packs, parted like PATH."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the law says of one case on one day."""

    as_of: date
    known_as_of: date
    outcomes: tuple[Outcome, ...]
    findings: tuple[Finding, ...]

    @property
    def open(self) -> bool:
        """Whether a rule is violated, or cannot be told to be met."""
        return any(o.result in (LawResult.VIOLATED, LawResult.UNKNOWN) for o in self.outcomes)


def load_packs(environment: Mapping[str, str], *, until: str = "") -> tuple[RulePack, ...]:
    """Our packs with those in the folders that `LICET_PACKS` names.

    Args:
        environment: As `os.environ`.
        until: Take no release after this one; empty: the newest.

    Raises:
        LicetError: A folder or a file in it cannot be used.
    """
    named = environment.get(VARIABLE, "")
    return packs((Path(part) for part in named.split(os.pathsep) if part), until=until)


def chosen(
    found: Iterable[RulePack], *, pack: str = "", law: Iterable[str] = ()
) -> tuple[LawRule, ...]:
    """Rules of one pack, of some jurisdictions, or all.

    Args:
        found: Packs to choose from.
        pack: Name of a pack; empty: all.
        law: Labels such as `eu` or `us-ca`; `us` takes in its states. None: all.

    Raises:
        UsageError: There is no such pack or label.
    """
    shelf = tuple(found)
    rules = rules_of(shelf)
    if pack:
        _known(pack, {one.name for one in shelf}, "pack")
        rules = tuple(rule for rule in rules if rule.pack == pack)
    labels = {label.strip().upper() for label in law if label.strip()}
    there = {place for one in rules_of(shelf) for place in one.jurisdictions}
    for label in sorted(labels):
        _known(label, there, "jurisdiction")
    if not labels:
        return rules
    return tuple(
        rule
        for rule in rules
        if any(j in labels or j.partition("-")[0] in labels for j in rule.jurisdictions)
    )


def _known(name: str, names: Iterable[str], kind: str) -> None:
    there = sorted(names)
    if name not in there:
        near = difflib.get_close_matches(name, there, n=1, cutoff=0.6)
        hint = f"did you mean `{near[0]}`?" if near else f"there are: {', '.join(there)}"
        raise UsageError(f"`{name}` is not a {kind} of the packs", hint=hint)


def rules_named(found: Iterable[RulePack], name: str) -> tuple[LawRule, ...]:
    """The versions of a rule, by its id, or the one version that `ID@VERSION` names.

    Raises:
        UsageError: There is none of that name.
    """
    rules = rules_of(found)
    wanted = name.strip().upper()
    versions = tuple(rule for rule in rules if wanted in (rule.id.upper(), rule.name.upper()))
    if not versions:
        near = difflib.get_close_matches(wanted, sorted({r.id for r in rules}), n=1, cutoff=0.6)
        raise UsageError(
            f"`{name}` is not a rule of the packs",
            hint=f"did you mean `{near[0]}`?" if near else "`licet law list` shows them",
        )
    return versions


def ask(
    case: Case,
    found: Iterable[RulePack],
    rules: Iterable[LawRule],
    *,
    as_of: date,
    known_as_of: date | None = None,
) -> Answer:
    """Ask rules about a case, and say what a person has to read.

    Args:
        case: From `read_case` or `case_of`.
        found: The packs of the rules, for what their rules hold against one another.
        rules: As `chosen` gives them.
        as_of: Day for which the question is put.
        known_as_of: Day whose knowledge counts. Default: `as_of`.

    Raises:
        RequestError: A fact is of another type than a rule compares it with.
    """
    known = known_as_of or as_of
    outcomes = comply(case, rules, as_of=as_of, known_as_of=known)
    tensions = tuple(tension for pack in found for tension in pack.tensions)
    return Answer(
        as_of=as_of, known_as_of=known, outcomes=outcomes,
        findings=law_findings(outcomes, tensions),
    )  # fmt: skip
