# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How sure it is which grant a word belongs to."""

from licet.review.grants.licences import licences
from licet.review.paper import Paper
from licet.terms import Severity

__all__ = ["less_grave"]


def less_grave(paper: Paper) -> Severity | None:
    """`MEDIUM` where both parties grant something: two marks may then be of two grants."""
    givers = {one.giver for one in licences(paper) if one.gives and one.giver}
    return Severity.MEDIUM if len(givers) > 1 else None
