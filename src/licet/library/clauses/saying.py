# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which values of a clause do its words say? The others are of no consequence."""

from collections.abc import Iterator, Mapping

from licet.terms.dossiers import Param
from licet.terms.wordings import FieldType, Pick, Slot, Wording

__all__ = ["idle_values", "said_fields"]


def said_fields(
    wording: Wording, values: Mapping[str, Param], present: frozenset[str]
) -> frozenset[str]:
    """The fields whose value can be told from the words of a clause with these values.

    A value is said in its place in a paragraph that stands, or by whether a paragraph stands:
    a number of days within which consent is given is not said where no consent is needed.
    """
    standing = _standing(wording, values, present)
    written = {
        part.field
        for index in standing
        for part in wording.blocks[index].parts
        if isinstance(part, Slot | Pick)
    }
    told = {
        name
        for name, type_ in wording.types.items()
        if name not in written
        and any(
            _standing(wording, {**values, name: other}, present) != standing
            for other in _others(wording, name, type_, values.get(name))
        )
    }
    return frozenset(written | told)


def idle_values(
    wording: Wording, values: Mapping[str, Param], present: frozenset[str]
) -> Mapping[str, str]:
    """The fields that have another value than usual and are not said, and while what is so.

    Args:
        wording: Of the clause.
        values: As the agreement file has them.
        present: Kinds of clauses of the agreement.

    Returns:
        By field, what would have to be otherwise: `allowed is barred`; empty if nothing helps.
    """
    # What nobody says is not so.
    unsaid = {name: False for name, type_ in wording.types.items() if type_ is FieldType.YES_NO}
    whole = {**unsaid, **wording.defaults, **values}
    said = said_fields(wording, whole, present)
    return {
        name: _hindrance(wording, name, whole, present)
        for name, value in values.items()
        if name in wording.types and name not in said
        and value not in (wording.defaults.get(name, unsaid.get(name)), (), "")
    }  # fmt: skip


def _hindrance(
    wording: Wording, name: str, values: Mapping[str, Param], present: frozenset[str]
) -> str:
    for block in wording.blocks:
        if not any(isinstance(p, Slot | Pick) and p.field == name for p in block.parts):
            continue
        for test in block.when:
            if test.holds(values, present):
                continue
            if "." in test.name:
                return f"there is {'a' if test.negated else 'no'} clause of kind {test.name}"
            value = values.get(test.name, ())
            told = {True: "true", False: "false", (): "empty", "": "empty"}.get(value, value)
            return f"{test.name} is {told}"
    return ""


def _standing(
    wording: Wording, values: Mapping[str, Param], present: frozenset[str]
) -> tuple[int, ...]:
    return tuple(
        index
        for index, block in enumerate(wording.blocks)
        if all(test.holds(values, present) for test in block.when)
    )


def _others(wording: Wording, name: str, type_: FieldType, value: Param | None) -> Iterator[Param]:
    """Other values that paragraphs ask about."""
    if type_ is FieldType.YES_NO:
        yield not value
        return
    for block in wording.blocks:
        for test in block.when:
            if test.name == name and test.value:
                yield test.value
            elif test.name == name:
                yield from ("", "given")
