# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a rule looks for, what it leaves alone, and how its findings are mended."""

import difflib
import os
from collections.abc import Iterable
from pathlib import Path

from licet.library.playbooks import SHIPPED, playbook, playbooks_in
from licet.review.discrepancies import RULES
from licet.review.discrepancies.rule import Rule
from licet.review.gaps.rules import GAPS, Gap
from licet.terms import UsageError

__all__ = ["check_rules", "explained", "in_words", "position_named"]

_PLAYBOOK = "P-"
_OURS: tuple[Rule | Gap, ...] = (*RULES, *GAPS)


def check_rules(names: Iterable[str]) -> None:
    """Refuse the name of a rule there is none of, which would pass for a clean agreement.

    Positions of a playbook are let through: it may be anybody's.

    Raises:
        UsageError: There is none of this name.
    """
    ours = {rule.id for rule in _OURS}
    others = [n for n in names if n.upper() not in ours and not n.upper().startswith(_PLAYBOOK)]
    law = _laws() if others else frozenset()
    for name in others:
        if name.upper() not in law:
            raise _unknown(name, ours | law)


def position_named(name: str, playbook_: str = "") -> str:
    """The position of a playbook called `name`, with or without `P-`.

    Args:
        name: As a finding or the playbook calls it.
        playbook_: Name or path of the playbook; empty: any that ships.

    Raises:
        UsageError: No playbook has it.
    """
    own = Path(playbook_)
    if playbook_ and (own.suffix == ".toml" or own.is_dir()):
        books = playbooks_in(own)
    else:
        books = tuple(playbook(one) for one in ((playbook_,) if playbook_ else SHIPPED))
    known = sorted({position.id for book in books for position in book.positions})
    asked = name[len(_PLAYBOOK) :] if name.upper().startswith(_PLAYBOOK) else name
    if asked.lower() in known:
        return asked.lower()
    near = difflib.get_close_matches(asked.lower(), known, n=1, cutoff=0.5)
    raise UsageError(
        f"no playbook has the position `{name}`",
        hint=f"did you mean `{near[0]}`?" if near else "a playbook of your own: --playbook FILE",
    )


def explained(name: str) -> dict[str, str]:
    """A rule as plain values.

    Raises:
        UsageError: There is none of this name.
    """
    for rule in _OURS:
        if rule.id == name.upper():
            return {
                "rule": rule.id, "family": str(getattr(rule, "family", "gap")),
                "title": rule.title, "severity": str(rule.severity),
                "layer": "" if rule.layer is None else str(rule.layer),
                "explanation": rule.explanation,
            }  # fmt: skip
    if name.upper().startswith(_PLAYBOOK):
        raise UsageError(f"`{name}` is a position of a playbook", hint="look in the playbook")
    check_rules([name])
    return _of_law(name)


def in_words(name: str) -> str:
    """A rule for a person to read."""
    rule = explained(name)
    head = f"{rule['rule']}  {rule['title']} ({rule['severity']}, {rule['family']})"
    return f"{head}\n\n{rule['explanation']}\n"


def _unknown(name: str, known: Iterable[str]) -> UsageError:
    near = difflib.get_close_matches(name.upper(), sorted(known), n=1, cutoff=0.5)
    return UsageError(
        f"there is no rule `{name}`", hint=f"did you mean `{near[0]}`?" if near else ""
    )


def _laws() -> frozenset[str]:
    from licet.app.law import chosen, load_packs

    return frozenset(rule.id.upper() for rule in chosen(load_packs(os.environ)))


def _of_law(name: str) -> dict[str, str]:
    """A rule of law by its latest version, explained with all of them."""
    from licet.app.law import load_packs, rules_named
    from licet.app.law.reports import render_rule

    versions = rules_named(load_packs(os.environ), name)
    last = versions[-1]
    return {
        "rule": last.id, "family": "law", "title": last.title, "severity": str(last.severity),
        "layer": "", "explanation": "\n\n".join(render_rule(one, {}) for one in versions),
    }  # fmt: skip
