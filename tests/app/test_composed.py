# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A composition asked like a gate says what the composition says."""

from datetime import UTC, date, datetime
from itertools import product
from pathlib import Path

import pytest

from licet.app.checking import Asked, check
from licet.app.composed import ComposedRules
from licet.app.lineages import load_lineage
from licet.compose import STRICT
from licet.terms import Act, Known, LicetError, RequestError, Situation

LINEAGE = Path(__file__).parents[2] / "examples" / "lineage.toml"


def test_each_answer_is_that_of_the_composition() -> None:
    rules, loaded = ComposedRules(LINEAGE), load_lineage(LINEAGE)
    day = date(2026, 12, 1)

    for act, territory, commercial in product(Act, ("", "DE"), (None, True, False)):
        facts = () if commercial is None else (Known(name="commercial", value=commercial),)
        situation = Situation(facts=facts, territory=territory, on=day)
        asked = Asked(acts=(act,), situation=situation, profiles=(STRICT,), today=day)
        (answer,) = check(loaded, asked).answers
        request = {"act": act.value, "at": datetime(2026, 12, 1, 9, tzinfo=UTC)}
        told: dict[str, object] = {"territory": territory} if territory else {}
        told |= {} if commercial is None else {"commercial": commercial}
        for _ in range(2):  # composed, and looked up
            found = rules.decide({**request, **told})
            assert found.verdict is answer.verdict
            assert found.missing == (() if found.verdict == "allow" else answer.missing)
            assert {r.section for r in found.because} == {c.section for c in answer.because}


def test_what_no_licence_asks_about_is_refused() -> None:
    rules = ComposedRules(LINEAGE)

    for request in ({}, {"act": "dance"}, {"act": "host", "colour": "red"},
                    {"act": "host", "territory": "ZZ"}):  # fmt: skip
        with pytest.raises(LicetError):
            rules.decide(request)


@pytest.mark.parametrize(
    "told",
    [{"act": 5}, {"territory": 5}, {"domicile": None}, {"at": datetime(2027, 1, 1)}, {"at": 5}],  # noqa: DTZ001 (that is the mistake)
)
def test_what_is_no_text_or_no_instant_is_refused(told: dict[str, object]) -> None:
    rules = ComposedRules(LINEAGE)

    with pytest.raises(RequestError):
        rules.decide({"act": "host", **told})
