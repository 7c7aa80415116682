# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a format's reader gives, and how it is put together."""

from dataclasses import dataclass, replace

from licet.terms import Note, Origin, Revision, UnreadableError
from licet.text.segmenting.blocks import Block

__all__ = ["Builder", "Raw"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """A clean text before its clauses are found."""

    text: str
    blocks: tuple[Block, ...] = ()
    origins: tuple[Origin, ...] = ()
    revisions: tuple[Revision, ...] = ()
    notes: tuple[Note, ...] = ()
    warnings: tuple[str, ...] = ()


class Builder:
    """Puts a clean text together, block by block; blocks are parted by a blank line.

    Args:
        most: Characters the text may have.
    """

    def __init__(self, *, most: int) -> None:
        self.most = most
        self.length = 0
        self.parts: list[str] = []
        self.blocks: list[Block] = []
        self.origins: list[Origin] = []

    def add(
        self,
        words: str,
        *,
        kind: str = "paragraph",
        level: int = 0,
        label: str = "",
        source_start: int | None = None,
        page: int | None = None,
        paragraph: int | None = None,
    ) -> int:
        """Append a block; its first character's offset. Rows and items follow closely.

        Raises:
            UnreadableError: The text becomes longer than `most` characters.
        """
        close = kind in ("row", "item") and self.blocks and self.blocks[-1].kind == kind
        gap = "" if not self.parts else "\n" if close else "\n\n"
        start = self.length + len(gap)
        self.length = start + len(words)
        self.check()
        self.parts += [gap, words]
        self.blocks.append(
            Block(
                start=start,
                end=self.length,
                kind=kind,
                level=level,
                label=label,
                page=page,
                paragraph=paragraph,
            )
        )
        self.origins.append(
            Origin(
                start=start,
                end=self.length,
                source_start=source_start,
                page=page,
                paragraph=paragraph,
            )
        )
        return start

    def extend(self, words: str) -> None:
        """Append words to the last block."""
        block, origin = self.blocks.pop(), self.origins.pop()
        self.parts.append(words)
        self.length += len(words)
        self.check()
        self.blocks.append(replace(block, end=self.length))
        self.origins.append(replace(origin, end=self.length))

    def check(self) -> None:
        """Refuse a text that has become too long.

        Raises:
            UnreadableError: It has.
        """
        if self.length > self.most:
            raise UnreadableError(
                f"the text is longer than {self.most:,} characters", hint="split the document"
            )

    def text(self) -> str:
        """Everything added so far."""
        return "".join(self.parts)
