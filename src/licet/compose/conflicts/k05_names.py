# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K5: no name fits every rule on names, or the name it has does not."""

import re
from collections.abc import Iterator

from licet.compose.limits import covers
from licet.compose.view import Bound, View
from licet.terms.artefacts import ArtefactKind
from licet.terms.compositions import Act, Conflict, ConflictKind
from licet.terms.verdicts import Severity

__all__ = ["begins", "find", "fitting_prefix", "rules"]

_REACHING = frozenset((Act.DISTRIBUTE, Act.HOST, Act.EMBED_IN_PRODUCT))
_APART = re.compile(r"[\s_.-]+")
_NAMED = (ArtefactKind.WEIGHTS, ArtefactKind.ADAPTER)


def begins(name: str, prefix: str) -> bool:
    """Whether a name begins as a rule wants it: blanks, hyphens and dots are written alike.

    >>> begins("Llama-3-8B-legal", "Llama 3"), begins("Llama-31", "Llama 3")
    (True, False)
    """
    folded, wanted = (_APART.sub("-", text.casefold()) for text in (name, prefix))
    rest = folded[len(wanted) :]
    split_number = wanted[-1:].isdigit() and rest[:1].isdigit()
    return folded.startswith(wanted) and not split_number


def rules(view: View) -> tuple[tuple[str, Bound], ...]:
    """Prefixes that the name of a model has to have, longest first."""
    if view.artefact.kind not in _NAMED:
        return ()
    found: dict[str, Bound] = {}
    for one in view.bound:
        said = view.says(one, "model_name_rule")
        if said.value == "required" and covers(said, one.standing):
            found.setdefault(str(said.params.get("prefix", "")), one)
    return tuple(sorted(found.items(), key=lambda pair: (-len(pair[0]), pair[0])))


def fitting_prefix(view: View) -> str | None:
    """The one prefix that fits all rules; empty without rules, `None` if there is none."""
    found = rules(view)
    if not found:
        return ""
    longest = found[0][0]
    fits = all(begins(longest, prefix) for prefix, _ in found)
    return longest if fits else None


def find(view: View) -> Iterator[Conflict]:
    """Two rules that no name fits, else a name that breaks a rule."""
    found = rules(view)
    for prefix, one in found[1:]:
        longest, first = found[0]
        if not begins(longest, prefix):
            yield _conflict(
                view, (first, one), f"the name has to begin with “{longest}” and with “{prefix}”"
            )
    title, prefix_ = view.artefact.title, fitting_prefix(view)
    if title and prefix_ and not begins(title, prefix_):
        yield _conflict(view, (found[0][1],), f"the name “{title}” does not begin with “{prefix_}”")


def _conflict(view: View, bound: tuple[Bound, ...], problem: str) -> Conflict:
    clauses = tuple(view.cite(one, view.says(one, "model_name_rule")) for one in bound)
    return Conflict(
        kind=ConflictKind.K5, severity=Severity.BLOCK, artefact=view.artefact.id,
        problem=problem, clauses=clauses, path=clauses[0].path, denies=_REACHING,
    )  # fmt: skip
