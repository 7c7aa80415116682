# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which agreements of a portfolio a change of law touches; no document is read again."""

import json
import os
from collections.abc import Mapping
from datetime import date
from typing import Any

from licet.app.law.asking import chosen, load_packs
from licet.app.law.differing import between_days
from licet.app.portfolios.index import Index, Row
from licet.app.reviews.asking import laws_named
from licet.terms import ClauseReading, FactReading, UsageError
from licet.terms.regulation import Case

__all__ = ["touched_by_law"]


def touched_by_law(index: Index, since: date, until: date, *, jurisdictions: str) -> list[Row]:
    """One row a rule that says something else on the second day than on the first.

    Args:
        index: Reviewed with `--law`: facts and clauses are those read then.
        since: The day compared with.
        until: The other day.
        jurisdictions: As for `licet review --law`.

    Raises:
        UsageError: No agreement was reviewed with a law, or there is no such jurisdiction.
    """
    laws = laws_named(jurisdictions)
    rules = chosen(load_packs(os.environ), law=() if "ALL" in laws else laws)
    cases = [(name, json.loads(review)) for name, review in index.reviews()]
    asked = [(name, _case(one)) for name, one in cases if one.get("facts") or one.get("clauses")]
    if cases and not asked:
        raise UsageError("no agreement of the index was reviewed with a law",
                         hint="run `licet review FOLDER --law all --index FILE`")  # fmt: skip
    return [
        {
            "name": name, "rule": change.outcome.rule.name, "change": change.what,
            "problem": change.outcome.rule.title, "source": change.outcome.rule.source,
            "missing": list(change.outcome.missing_facts),
        }
        for name, case in asked
        for change in between_days(case, rules, since, until)
    ]  # fmt: skip


def _case(review: Mapping[str, Any]) -> Case:
    facts = review.get("facts", {}).items()
    return Case(
        facts=tuple(
            FactReading(name=name, value=tuple(value) if isinstance(value, list) else value)
            for name, value in facts
        ),
        clauses=tuple(
            ClauseReading(key=one["key"], places=(), elements=tuple(one["elements"]))
            for one in review.get("clauses", ())
        ),
    )
