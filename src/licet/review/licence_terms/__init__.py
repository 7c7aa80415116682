# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""One reader a term: a `Reading` in, a `Term` out, or `None` where the text is silent."""

from collections.abc import Callable, Mapping

from licet.review.licence_terms import conditions, copies, outputs, rights
from licet.review.reading import Reading
from licet.terms import Term

__all__ = ["READERS"]

READERS: Mapping[str, Callable[[Reading], Term | None]] = {
    **copies.READERS,
    **rights.READERS,
    **outputs.READERS,
    **conditions.READERS,
}
