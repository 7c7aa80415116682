# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A comparison as Markdown; words of the versions cannot format it."""

import re
from collections.abc import Iterable, Iterator

from licet.app.comparisons.blocks import Block
from licet.app.plain import plain

__all__ = ["render"]

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~])")


def _safe(words: str) -> str:
    return _SPECIAL.sub(r"\\\1", plain(words))


def render(title: str, names: Iterable[str], blocks: Iterable[Block]) -> str:
    """Names, counts, and each list that has lines."""
    return "\n".join(_lines(title, names, blocks)) + "\n"


def _lines(title: str, names: Iterable[str], blocks: Iterable[Block]) -> Iterator[str]:
    yield f"# {_safe(' → '.join(names))}\n"
    yield f"{_safe(title)}\n"
    for block in blocks:
        if not block.lines:
            continue
        yield f"## {_safe(block.title)}\n"
        for line in block.lines:
            mark = f"**{_safe(line.mark)}** " if line.mark else ""
            who = f" *{_safe(line.who)}*" if line.who else ""
            yield f"- {mark}{_safe(line.says)}{who}".rstrip()
            yield from (f"  - {_safe(detail)}" for detail in line.details)
        yield ""
    yield "Not legal advice\\."
