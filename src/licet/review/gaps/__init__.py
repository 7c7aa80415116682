# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What does an agreement need and lack, and what does the law supply instead?"""

from licet.review.gaps.find import find_gaps
from licet.review.gaps.rules import GAPS, Gap, Silence, gap_named
from licet.review.gaps.situation import SORTS, Situation, read_situation

__all__ = [
    "GAPS", "SORTS", "Gap", "Silence", "Situation", "find_gaps", "gap_named", "read_situation",
]  # fmt: skip
