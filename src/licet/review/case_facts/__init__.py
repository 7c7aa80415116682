# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What does a text say of the case it governs? Who sits where, what is licensed, for what use.

Only what the text says is a fact: what it does not say is not in the result, and nothing is
false because it is not said.
"""

from licet.review.case_facts.reader import read_facts

__all__ = ["read_facts"]
