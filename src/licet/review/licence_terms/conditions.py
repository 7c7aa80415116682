# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Readers of the conditions of a licence: names and marks, its end, its law."""

from collections.abc import Callable, Mapping

from licet.review.licence_terms import ending, law, marks, naming, patents, versions
from licet.review.reading import Reading
from licet.terms import Term

__all__ = ["READERS"]

READERS: Mapping[str, Callable[[Reading], Term | None]] = {
    **naming.READERS,
    **marks.READERS,
    **patents.READERS,
    **ending.READERS,
    **law.READERS,
    **versions.READERS,
}
