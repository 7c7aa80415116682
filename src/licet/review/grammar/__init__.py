# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What does legal English say in numbers and names?

Pure functions on a string, raw or folded to lower case. Each gives records with `start` and
`end` in the string, in order, in time that grows linearly with it.
"""

from licet.review.grammar.dates import (
    Date,
    Precision,
    RelativeDate,
    find_dates,
    find_relative_dates,
)
from licet.review.grammar.durations import Duration, find_durations
from licet.review.grammar.money import Money, Percentage, find_money, find_percentages
from licet.review.grammar.numbers import Count, find_counts
from licet.review.grammar.places import Place, find_places
from licet.review.grammar.references import Reference, find_references

__all__ = [
    "Count",
    "Date",
    "Duration",
    "Money",
    "Percentage",
    "Place",
    "Precision",
    "Reference",
    "RelativeDate",
    "find_counts",
    "find_dates",
    "find_durations",
    "find_money",
    "find_percentages",
    "find_places",
    "find_references",
    "find_relative_dates",
]
