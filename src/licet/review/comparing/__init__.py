# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What became of the clauses of a document, and of what they fix?"""

from licet.review.comparing.clauses import clause_changes
from licet.review.comparing.merging import merged
from licet.review.comparing.readings import reading_changes

__all__ = ["clause_changes", "merged", "reading_changes"]
