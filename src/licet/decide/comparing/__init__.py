# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What do two versions of an agreement mean differently?

The path: `aligning` says who and what is the same in both. `dimensions` cuts requests into the
classes that the two tell apart; `states` and `diagrams` make one function of each agreement over
them, which `speaking` reads off its rules. `shifts` are the regions where the functions differ:
`boxes` states them as few as will do, `alike` leaves out what both refuse, `witnesses` asks one
request of each. What is owed, counted and paid (`obligations`, `caps`) and who, when and under
which law (`heads`, `values`) is laid side by side as `items`. `words`, `told` and `terms_said` say
it; `merging` does it for three versions.
"""

from licet.decide.comparing.compare import compare_agreements
from licet.decide.comparing.merging import merged_terms

__all__ = ["compare_agreements", "merged_terms"]
