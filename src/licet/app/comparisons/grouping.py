# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Changes that differ by a party alone, told as one."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from licet.decide.comparing.words import listed
from licet.terms import Agreement
from licet.terms.comparisons import Change

__all__ = ["grouped"]


def grouped(changes: Sequence[Change], agreements: Iterable[Agreement | None]) -> list[Change]:
    """The changes in their order; of those that say the same of several parties, the first.

    Its sentence names all of them. A witness is that of the first.
    """
    ids = sorted({str(p.id) for one in agreements if one for p in one.parties}, key=len)
    if not ids:
        return list(changes)
    name = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, reversed(ids)))})(?![\w-])")
    found: dict[object, list[Change]] = {}
    for number, one in enumerate(changes):
        who = set(name.findall(one.says))
        mark: object = number
        if len(who) == 1:
            mark = (one.kind, name.sub("?", one.says), one.clause_old, one.clause_new)
        found.setdefault(mark, []).append(one)
    return [_together(same, name) for same in found.values()]


def _together(same: Sequence[Change], name: re.Pattern[str]) -> Change:
    first = same[0]
    if len(same) == 1:
        return first
    parties = list(dict.fromkeys(p for one in same for p in name.findall(one.says)))
    return replace(
        first, says=name.sub(lambda _: listed(parties), first.says),
        gains=tuple(dict.fromkeys(p for one in same for p in one.gains)),
        loses=tuple(dict.fromkeys(p for one in same for p in one.loses)),
    )  # fmt: skip
