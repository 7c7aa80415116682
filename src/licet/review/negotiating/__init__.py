# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where do two sides' values meet, what blocks, and what should be offered next?"""

from licet.review.negotiating.constraints import broken
from licet.review.negotiating.history import (
    Outcome,
    Past,
    agreed_in,
    check_story,
    outcomes,
    past_of,
)
from licet.review.negotiating.meeting import Deal, negotiate
from licet.review.negotiating.wording import NAMES, told, worded

__all__ = [
    "NAMES",
    "Deal",
    "Outcome",
    "Past",
    "agreed_in",
    "broken",
    "check_story",
    "negotiate",
    "outcomes",
    "past_of",
    "told",
    "worded",
]
