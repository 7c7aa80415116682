# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Joins on columns by name: what each database does quickly, and all do alike."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import ibis

__all__ = ["How", "join"]

How = Literal["inner", "left", "semi", "anti"]


def join(
    left: "ibis.Table", right: "ibis.Table", on: Mapping[str, str], *, how: How = "inner"
) -> "ibis.Table":
    """Rows of two tables in which columns are equal.

    Args:
        left: A table.
        right: A table; for `inner` and `left` none of its columns has a name of the first.
        on: By column of the first, the column of the second.
        how: As databases call it.
    """
    found = left.join(right, list(on.items()), how=how)
    kept = left.columns if how in ("semi", "anti") else (*left.columns, *right.columns)
    return found.select(*kept)
