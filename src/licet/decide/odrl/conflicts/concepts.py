# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Conditions on terms: purposes, places, languages, recipients and the like.

A use has one value for a left operand, and the value is a term. `eq` asks for the term
itself, `isA`, `isPartOf`, `isAnyOf`, `isAllOf` and `isNoneOf` look at what it lies in,
`hasPart` at what lies in it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, product

from licet.decide.odrl.conflicts.formulas import Atom, local_name
from licet.decide.odrl.conflicts.records import Outcome, Truth
from licet.decide.odrl.conflicts.terms import CODED, Sort, Terms, key

__all__ = ["joint", "sort_of"]

_SORTS = {
    Sort.PLACE: ("spatial", "absoluteSpatialPosition", "Location", "country", "territory",
                 "jurisdiction", "Jurisdiction"),
    Sort.LANGUAGE: ("language",),
    Sort.THING: ("recipient", "product", "system", "systemDevice", "deliveryChannel"),
}  # fmt: skip
_MOST_CHOICES = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class _Literal:
    """That the value is a term, lies in it, or contains it; or that it does not."""

    form: str
    """`is`, `in` or `has`."""

    term: str
    holds: bool = True


def sort_of(operand: str) -> Sort:
    """What the values of a left operand are."""
    name = local_name(operand)
    return next((sort for sort, names in _SORTS.items() if name in names), Sort.CONCEPT)


def joint(atoms: Sequence[Atom], terms: Terms) -> Outcome:
    """Whether one value can satisfy all atoms of one left operand."""
    operand = atoms[0].operand
    sort = sort_of(operand)
    choices = [_choices(atom, sort) for atom in atoms]
    if any(choice is None for choice in choices):
        return _maybe(operand, f"what `{local_name(operand)}` is compared with cannot be read")
    options = product(*(choice for choice in choices if choice is not None))
    outcomes = []
    for option in islice(options, _MOST_CHOICES + 1):
        literals = list(dict.fromkeys(literal for part in option for literal in part))
        outcomes.append(_option(literals, operand, sort, terms))
        if outcomes[-1].truth is Truth.YES:
            return outcomes[-1]
    if len(outcomes) > _MOST_CHOICES:
        return _maybe(operand, f"`{local_name(operand)}` leaves too many choices to compare")
    if all(outcome.truth is Truth.NO for outcome in outcomes):
        reasons = tuple(dict.fromkeys(r for outcome in outcomes for r in outcome.reasons))
        return Outcome(truth=Truth.NO, reasons=reasons, operands=(operand,))
    open_ = [outcome for outcome in outcomes if outcome.truth is Truth.MAYBE]
    reasons = tuple(dict.fromkeys(r for outcome in open_ for r in outcome.reasons))
    return Outcome(truth=Truth.MAYBE, reasons=reasons, operands=(operand,))


def _maybe(operand: str, reason: str) -> Outcome:
    return Outcome(truth=Truth.MAYBE, reasons=(reason,), operands=(operand,))


def _choices(atom: Atom, sort: Sort) -> list[tuple[_Literal, ...]] | None:
    """The atom as alternatives, each of literals that all hold; `None` if it cannot be read."""
    names = [key(value) for value in atom.values]
    forms = {"eq": "is", "neq": "is", "isA": "in", "isPartOf": "in", "hasPart": "has",
             "isAnyOf": "in", "isNoneOf": "in", "isAllOf": "in"}  # fmt: skip
    form = forms.get(atom.operator)
    if form is None:
        return None
    contrary = atom.operator in ("neq", "isNoneOf")
    # Nothing lies in a mere text.
    plain = sort not in CODED
    literals = [
        _Literal(form="is" if plain and name.startswith('"') else form, term=name,
                 holds=atom.holds != contrary)
        for name in names
    ]  # fmt: skip
    # Several values are any of them, except for isAllOf and hasPart; a contrary swaps the two.
    every = atom.operator in ("isAllOf", "hasPart")
    if every == (atom.holds != contrary):
        return [tuple(literals)]
    return [(literal,) for literal in literals]


def _option(literals: list[_Literal], operand: str, sort: Sort, terms: Terms) -> Outcome:
    name = local_name(operand)
    clash = _clash(literals, sort, terms)
    if clash:
        return Outcome(truth=Truth.NO, reasons=(f"`{name}`: {clash}",), operands=(operand,))
    if not any(literal.holds for literal in literals):
        others = ", ".join(local_name(literal.term) for literal in literals)
        return Outcome(truth=Truth.YES, witness=((operand, f"none of {others}"),))
    candidates = dict.fromkeys([literal.term for literal in literals if literal.holds])
    candidates.update(dict.fromkeys(terms.narrower()))
    for candidate in candidates:
        if all(_satisfied(candidate, literal, sort, terms) for literal in literals):
            return Outcome(truth=Truth.YES, witness=((operand, candidate.removeprefix('"')),))
    if sort is Sort.THING:
        # What a party or a product is differs from state to state: it is a fact, not a term.
        said = ", ".join(_said(literal) for literal in literals)
        return Outcome(truth=Truth.YES, witness=((operand, said),))
    return _maybe(operand, _missing(literals, name, sort, terms))


def _said(literal: _Literal) -> str:
    words = {"is": "", "in": "in ", "has": "with "}
    return f"{'' if literal.holds else 'not '}{words[literal.form]}{local_name(literal.term)}"


def _satisfied(candidate: str, literal: _Literal, sort: Sort, terms: Terms) -> bool:
    return _answer(candidate, literal, sort, terms) is Truth.YES


def _answer(candidate: str, literal: _Literal, sort: Sort, terms: Terms) -> Truth:
    """Whether a named term satisfies a literal."""
    if literal.form == "is":
        found = Truth.YES if terms.same(candidate, literal.term) else Truth.NO
    elif literal.form == "in":
        found = terms.lies_in(candidate, literal.term, sort)
    else:
        found = terms.lies_in(literal.term, candidate, sort)
    return found if literal.holds else _contrary(found)


def _contrary(truth: Truth) -> Truth:
    return {Truth.YES: Truth.NO, Truth.NO: Truth.YES, Truth.MAYBE: Truth.MAYBE}[truth]


def _clash(literals: Iterable[_Literal], sort: Sort, terms: Terms) -> str:
    """Why no term whatever can satisfy the literals, or nothing."""
    found = list(literals)
    for index, one in enumerate(found):
        for other in found[index + 1 :]:
            if reason := _pair(one, other, sort, terms) or _pair(other, one, sort, terms):
                return reason
    return ""


def _pair(one: _Literal, other: _Literal, sort: Sort, terms: Terms) -> str:
    """Why two literals exclude one another, looked at from the first."""
    first, second = local_name(one.term), local_name(other.term)
    if not one.holds:
        return ""
    if one.form == "is" and (other.form != "is" or not other.holds):
        no = _answer(one.term, other, sort, terms) is Truth.NO
        return f"`{first}` does not satisfy the other side's `{second}`" if no else ""
    if not other.holds:
        return _excluded(one, other, sort, terms)
    if one.form == "is":
        things = sort is Sort.THING and not terms.same(one.term, other.term)
        no = things or terms.apart(one.term, other.term, sort)
        return f"`{first}` and `{second}` are two" if no else ""
    if one.form == other.form == "in" and terms.apart(one.term, other.term, sort):
        return f"nothing is in both `{first}` and `{second}`"
    if one.form == "in" and other.form == "has":
        no = terms.lies_in(other.term, one.term, sort) is Truth.NO
        return f"`{second}` is not in `{first}`" if no else ""
    return ""


def _excluded(one: _Literal, other: _Literal, sort: Sort, terms: Terms) -> str:
    """Why a literal that holds excludes a contrary of the same form."""
    if one.form != other.form:
        return ""
    narrow, broad = (one, other) if one.form == "in" else (other, one)
    if terms.lies_in(narrow.term, broad.term, sort) is Truth.YES:
        return f"`{local_name(narrow.term)}` is in `{local_name(broad.term)}`"
    return ""


def _missing(literals: list[_Literal], operand: str, sort: Sort, terms: Terms) -> str:
    names = list(dict.fromkeys(local_name(literal.term) for literal in literals))
    strange = [
        local_name(literal.term) for literal in literals if not terms.known(literal.term, sort)
    ]
    about = (
        f"; nothing at all is known about `{'`, `'.join(dict.fromkeys(strange))}`"
        if strange
        else ""
    )
    said = "` and `".join(names)
    return f"`{operand}`: nothing says how `{said}` lie to one another{about}"
