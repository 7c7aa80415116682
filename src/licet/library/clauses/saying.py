# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which values of a clause do its words say? The others are of no consequence."""

from collections.abc import Iterator, Mapping

from licet.terms.dossiers import Param
from licet.terms.wordings import FieldType, Pick, Slot, Wording

__all__ = ["said_fields"]


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
                yield ""
