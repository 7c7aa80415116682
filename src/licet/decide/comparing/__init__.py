# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What do two versions of an agreement mean differently?"""

from licet.decide.comparing.compare import compare_agreements
from licet.decide.comparing.merging import merged_terms

__all__ = ["compare_agreements", "merged_terms"]
