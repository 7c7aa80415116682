# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The blocks of wordings as patterns of folded text: what was written from values is read back."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from licet.review.reading import fold
from licet.review.standard.values import DAY, shape_of
from licet.terms.wordings import AgreementForm, Block, Pick, See, Slot, Token, Wording, Words

__all__ = ["BlockPattern", "block_patterns"]


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockPattern:
    """One block of one wording, ready to be looked for."""

    wording: Wording
    index: int
    """Of the block in its wording."""
    expression: str
    """Matches a whole paragraph; slots are groups `s0`, picks `p0_1` for the second option."""
    hold: str
    """The longest words that stand in it whatever the values are."""
    slots: tuple[Slot, ...]
    picks: tuple[Pick, ...]

    def match(self, folded: str) -> re.Match[str] | None:
        """The match of a whole paragraph; expressions are compiled when they are first needed."""
        return _compiled(self.expression).fullmatch(folded)

    @property
    def block(self) -> Block:
        """The block itself."""
        return self.wording.blocks[self.index]


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.DOTALL)


def block_patterns(
    wordings: Mapping[str, Wording], forms: Iterable[AgreementForm]
) -> tuple[BlockPattern, ...]:
    """A pattern for each block of each wording.

    Args:
        wordings: The clause library.
        forms: Of agreements, which say how the sides may be called.
    """
    known = tuple(forms)
    sides = {
        "lor": _either(form.licensor for form in known),
        "lee": _either(form.licensee for form in known),
    }
    return tuple(
        _pattern(wording, index, sides)
        for wording in wordings.values()
        for index in range(len(wording.blocks))
    )


def _either(names: Iterable[str]) -> str:
    told = sorted({re.escape(name.lower()) for name in names}, key=lambda n: (-len(n), n))
    return rf"the\s+(?:{'|'.join(told)})"


def _pattern(wording: Wording, index: int, sides: Mapping[str, str]) -> BlockPattern:
    block = wording.blocks[index]
    slots = tuple(part for part in block.parts if isinstance(part, Slot))
    picks = tuple(part for part in block.parts if isinstance(part, Pick))
    end = r"\s*(?:;(?:\s+(?:and|or))?|\.)?" if block.item else ""
    shape = "".join(_shapes(wording, block, sides))
    fixed = [" ".join(fold(part.text).split()) for part in block.parts if isinstance(part, Words)]
    return BlockPattern(
        wording=wording, index=index, expression=shape + end,
        hold=max(fixed, key=len, default=""), slots=slots, picks=picks,
    )  # fmt: skip


def _shapes(wording: Wording, block: Block, sides: Mapping[str, str]) -> Iterator[str]:
    slot = pick = 0
    for part in block.parts:
        match part:
            case Words(text=text):
                yield _loose(text)
            case Token(name=name):
                yield _token(name, sides)
            case See():
                yield r"section\s+\d+"
            case Slot(field=field):
                yield f"(?P<s{slot}>{shape_of(wording.types[field], wording.acts)})"
                slot += 1
            case Pick(options=options):
                told = (
                    f"(?P<p{pick}_{n}>{''.join(_option(one, sides) for one in option.parts)})"
                    for n, option in enumerate(options)
                )
                yield f"(?:{'|'.join(told)})"
                pick += 1


def _option(part: Words | Token, sides: Mapping[str, str]) -> str:
    return _loose(part.text) if isinstance(part, Words) else _token(part.name, sides)


def _token(name: str, sides: Mapping[str, str]) -> str:
    return DAY if name in ("starts", "ends") else sides[name.lower()]


@cache
def _loose(text: str) -> str:
    """The words with any space between them; folded as the text is."""
    folded = fold(text)
    inside = r"\s+".join(re.escape(word) for word in folded.split())
    before = r"\s+" if folded[:1].isspace() and inside else ""
    after = r"\s+" if folded[-1:].isspace() else ""
    return f"{before}{inside}{after}"
