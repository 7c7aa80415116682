# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What does an agreement measure, for whom, and under which circumstances?"""

from licet.review.quantities.passages import Passage, find_passages
from licet.review.quantities.stated import Stated, Topic, comparable, find_stated, topics
from licet.review.quantities.values import Kind, Value, days_of, differ, find_values

__all__ = [
    "Kind",
    "Passage",
    "Stated",
    "Topic",
    "Value",
    "comparable",
    "days_of",
    "differ",
    "find_passages",
    "find_stated",
    "find_values",
    "topics",
]
