# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K5: no name fits every rule on names, or the name it has does not."""

from collections.abc import Iterator

from licet.compose.limits import covers
from licet.compose.view import Bound, View
from licet.terms.artefacts import ArtefactKind
from licet.terms.compositions import Act, Conflict, ConflictKind
from licet.terms.verdicts import Severity

__all__ = ["find", "fitting_prefix", "rules"]

_REACHING = frozenset((Act.DISTRIBUTE, Act.HOST, Act.EMBED_IN_PRODUCT))
_NAMED = (ArtefactKind.WEIGHTS, ArtefactKind.ADAPTER)


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
    fits = all(longest.casefold().startswith(prefix.casefold()) for prefix, _ in found)
    return longest if fits else None


def find(view: View) -> Iterator[Conflict]:
    """Two rules that no name fits, else a name that breaks a rule."""
    found = rules(view)
    for prefix, one in found[1:]:
        longest, first = found[0]
        if not longest.casefold().startswith(prefix.casefold()):
            yield _conflict(
                view, (first, one), f"the name has to begin with “{longest}” and with “{prefix}”"
            )
    title, prefix_ = view.artefact.title, fitting_prefix(view)
    if title and prefix_ and not title.casefold().startswith(prefix_.casefold()):
        yield _conflict(view, (found[0][1],), f"the name “{title}” does not begin with “{prefix_}”")


def _conflict(view: View, bound: tuple[Bound, ...], problem: str) -> Conflict:
    clauses = tuple(view.cite(one, view.says(one, "model_name_rule")) for one in bound)
    return Conflict(
        kind=ConflictKind.K5, severity=Severity.BLOCK, artefact=view.artefact.id,
        problem=problem, clauses=clauses, path=clauses[0].path, denies=_REACHING,
    )  # fmt: skip
