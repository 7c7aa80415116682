# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which kinds of clauses does a text have, and what do they fix?"""

from licet.review.kinds.reader import kind_at, read_kinds
from licet.review.kinds.readings import FieldReading, KindReading

__all__ = ["FieldReading", "KindReading", "kind_at", "read_kinds"]
