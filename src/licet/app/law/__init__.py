# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Use cases of the law packs: load them, ask them about a case, compare days and releases."""

from licet.app.law.asking import Answer, ask, chosen, load_packs, rules_named
from licet.app.law.cases import CASE_SCHEMA, case_from, case_of, read_case, read_target
from licet.app.law.differing import Change, between_days, between_releases, files_of

__all__ = [
    "CASE_SCHEMA",
    "Answer",
    "Change",
    "ask",
    "between_days",
    "between_releases",
    "case_from",
    "case_of",
    "chosen",
    "files_of",
    "load_packs",
    "read_case",
    "read_target",
    "rules_named",
]
