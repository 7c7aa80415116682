# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""PROVISIONAL."""

from collections.abc import Callable, Mapping

from licet.review.reading import Reading
from licet.terms import Term

__all__ = ["READERS"]

READERS: Mapping[str, Callable[[Reading], Term | None]] = {}
