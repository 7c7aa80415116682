# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which clauses does a text have, of those that the law and playbooks ask for?

The cues are data, in `cues/`; `cue` says how they are written.
"""

from licet.review.clause_keys.reader import read_clauses

__all__ = ["read_clauses"]
