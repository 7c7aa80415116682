# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""PROVISIONAL."""

from licet.review.reading import Reading
from licet.terms import Provision

__all__ = ["find_provisions"]


def find_provisions(reading: Reading) -> tuple[Provision, ...]:
    """Provisions of a commercial agreement."""
    return ()
