# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""May this happen now? Agreements compiled to rules, and asked."""

from licet.decide.book import Book
from licet.decide.calendar import after, numbering, start_of, window_of
from licet.decide.deciding import Counting, Rules, metrics_of
from licet.decide.now import Now, facts_at
from licet.decide.requests import OPERATIONS, Checker, Request

__all__ = [
    "OPERATIONS",
    "Book",
    "Checker",
    "Counting",
    "Now",
    "Request",
    "Rules",
    "after",
    "facts_at",
    "metrics_of",
    "numbering",
    "start_of",
    "window_of",
]
