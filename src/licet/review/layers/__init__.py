# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What does an agreement say of code, data, models, adapters and outputs, and to whom?"""

from licet.review.layers.marks import Laid, laid_out
from licet.review.layers.mending import cited, subject_to, yields
from licet.review.layers.purposes import Purpose, purposes, too_wide
from licet.review.layers.saying import Said, said, said_plainly

__all__ = [
    "Laid",
    "Purpose",
    "Said",
    "cited",
    "laid_out",
    "purposes",
    "said",
    "said_plainly",
    "subject_to",
    "too_wide",
    "yields",
]
