# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Clauses to draft from: which of some clauses say what is asked for, the best first."""

from licet.review.precedents.query import Query, read_query
from licet.review.precedents.ranking import Ranked, rank, rank_for

__all__ = ["Query", "Ranked", "rank", "rank_for", "read_query"]
