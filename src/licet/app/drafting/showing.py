# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A wording with its usual values, as it would stand in an agreement."""

from collections.abc import Iterator

from licet.terms.dossiers import Param
from licet.terms.errors import LicetError
from licet.terms.wordings import FieldType, Pick, See, Slot, Token, Wording, Words
from licet.text.drafting.values import listed, said

__all__ = ["shown_blocks"]

_TOKENS = {"lor": "the Licensor", "Lor": "The Licensor", "lee": "the Licensee",
           "Lee": "The Licensee", "starts": "[first day]", "ends": "[last day]"}  # fmt: skip


def shown_blocks(wording: Wording) -> Iterator[str]:
    """Each paragraph and item; what stands only under a condition says so."""
    for block in wording.blocks:
        words = "".join(_part(part, wording) for part in block.parts)
        tests = " and ".join(
            f"{'not ' if test.negated else ''}{test.name}{f' = {test.value}' if test.value else ''}"
            for test in block.when
        )
        condition = f"[if {tests}] " if tests else ""
        yield f"{'- ' if block.item else ''}{condition}{words}"


def _part(part: Words | Token | Slot | Pick | See, wording: Wording) -> str:
    match part:
        case Words(text=text):
            return text
        case Token(name=name):
            return _TOKENS[name]
        case See(clause=kind):
            return f"[section on {kind}]"
        case Pick():
            return f"[{' | '.join(_option(o.parts) for o in part.options)}]"
        case Slot(field=field):
            return _value(wording.defaults.get(field), field, wording)


def _option(parts: tuple[Words | Token, ...]) -> str:
    return "".join(p.text if isinstance(p, Words) else _TOKENS[p.name] for p in parts)


def _value(value: Param | None, field: str, wording: Wording) -> str:
    type_ = wording.types[field]
    if value is None or type_ in (FieldType.PARTY, FieldType.SHARES):
        return f"[{field.replace('_', ' ')}]"
    if type_ is FieldType.ACTS:
        acts = value if isinstance(value, tuple) else (str(value),)
        return listed([wording.acts.get(act, act) for act in acts])
    try:
        return said(value, type_)
    except LicetError:
        return f"[{field.replace('_', ' ')}]"
