# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Clause tree of a text: numbered, lettered, roman, unnumbered and run-in headings."""

from collections.abc import Sequence

from licet.terms.documents import Clause, Definition
from licet.text.segmenting.blocks import Block
from licet.text.segmenting.clauses import clauses_of
from licet.text.segmenting.definitions import definitions_of
from licet.text.segmenting.outline import outline
from licet.text.segmenting.paragraphs import paragraphs_of

__all__ = ["Block", "segment"]


def segment(
    text: str, blocks: Sequence[Block]
) -> tuple[tuple[Clause, ...], tuple[Definition, ...]]:
    r"""The clause tree and the defined terms of a clean text.

    Numbers are read by sequence, not by shape alone: `i.` after `h.` is the letter, after
    an opening item the roman one. A clause's `number` is the path as a lawyer cites it:
    `2.1(a)`, `1.b.i(B)`, and inside an exhibit `Exhibit A 2.1`.

    Args:
        text: Clean text with `\\n` line ends.
        blocks: Paragraphs the format's reader found; empty for plain text, whose
            paragraphs are found here.

    Returns:
        Clauses in order of `start`, parents before their children, siblings disjoint,
        every character but white space inside at least one; then the definitions.
        The cost grows linearly with the text.
    """
    paragraphs = paragraphs_of(text, blocks)
    clauses = clauses_of(text, outline(text, paragraphs))
    return clauses, definitions_of(text, clauses)
