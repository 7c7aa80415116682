# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Agreements in which each party gives and takes: cross-licences and consortia."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licet.decide import Rules
from licet.library.clauses import completed, definitions, form, wording, wordings
from licet.library.kinds import kinds
from licet.review.kinds import read_kinds
from licet.review.paper import Paper
from licet.terms import Agreement, DecodeError, Verdict
from licet.terms.decode import decode_value
from licet.terms.drafts import Draft
from licet.terms.quantities import Percentage
from licet.terms.rules import Power, Price, Rule
from licet.terms.shares import shares_of
from licet.terms.wordings import Stance
from licet.text import read
from licet.text.drafting import draft

AT = datetime(2027, 6, 1, tzinfo=UTC)
PARTIES = {"northwind": "Northwind Models Ltd", "harbour": "Harbour Clinics AG", "quay": "Quay SE"}
SUPPLIED = {"northwind-7b": ("weights", "northwind"), "harbour-scans": ("dataset", "harbour")}


def deal(
    form_: str,
    *kinds_: str,
    values: Mapping[str, dict[str, Any]] | None = None,
    stance: Stance = Stance.BALANCED,
    admin: bool = False,
) -> Agreement:
    roles = ["licensor", "licensee", *(["member"] if form_ == "consortium" else [])]
    parties = [{"id": id_, "name": name, "roles": roles} for id_, name in PARTIES.items()]
    if admin:
        parties.append({"id": "pilot", "name": "Pilot GmbH", "roles": ["pool_administrator"]})
    clauses = [
        {"id": kind.replace(".", "-").replace("_", "-"), "kind": kind,
         "wording": wording(kind, stance).id, "values": (values or {}).get(kind, {})}
        for kind in ("whole.definitions", *kinds_)
    ]  # fmt: skip
    return completed(decode_value(Agreement, {
        "id": "d", "title": "Deal", "form": form_, "parties": parties, "clauses": clauses,
        "term": {"starts": "2027-01-01T00:00:00Z", "ends": "2030-01-01T00:00:00Z"},
        "artefacts": [{"id": id_, "kind": kind, "supplier": who, "revision": "1"}
                      for id_, (kind, who) in SUPPLIED.items()],
    }))  # fmt: skip


def written(agreement: Agreement) -> Draft:
    return draft(agreement, form=form(agreement.form), wordings=wordings(),
                 definitions=definitions())  # fmt: skip


def rules_of(agreement: Agreement) -> Iterator[Rule]:
    return (rule for clause in agreement.clauses for rule in clause.rules)


def lines_of(paper: Draft) -> list[str]:
    return [block.text for section in paper.sections for block in section.blocks]


@given(st.lists(st.integers(1, 5000), min_size=1, max_size=8), st.integers(-1, 1))
def test_shares_are_read_only_if_they_make_the_whole(parts: list[int], off: int) -> None:
    cents = [*parts, 10_000 - sum(parts)] if sum(parts) < 10_000 else [10_000]
    cents[0] += off
    told = tuple(f"p{i} {Decimal(one) / 100}" for i, one in enumerate(cents))

    if off:
        with pytest.raises(DecodeError):
            shares_of(told)
    else:
        assert sum(share.per_cent for share in shares_of(told)) == 100


@pytest.mark.parametrize(
    "told",
    [("northwind",), ("northwind x",), ("northwind -5", "harbour 105"), ("northwind nan",),
     ("northwind 50", "northwind 50"), ("northwind Infinity",), ("100",)],
)  # fmt: skip
def test_a_share_that_is_none_is_refused(told: tuple[str, ...]) -> None:
    with pytest.raises(DecodeError):
        shares_of(told)


@pytest.mark.parametrize("stance", list(Stance))
def test_each_party_is_licensed_what_the_others_bring_in(stance: Stance) -> None:
    rules = Rules(deal("cross_licence", "whole.cross_licence", "model.grant", "whole.term",
                       stance=stance))  # fmt: skip
    asked = {"act": "evaluate", "artefact": "northwind-7b", "at": AT}

    assert rules.decide({"actor": "harbour", **asked}).verdict is Verdict.ALLOW
    assert rules.decide({"actor": "quay", **asked}).verdict is Verdict.ALLOW
    assert rules.decide({"actor": "northwind", **asked}).verdict is Verdict.ASK


def test_a_field_bars_every_other_purpose_but_not_to_the_supplier() -> None:
    values = {"whole.cross_licence": {"field": ["teaching"]}}
    rules = Rules(deal("cross_licence", "whole.cross_licence", "model.grant", "whole.term",
                       values=values))  # fmt: skip
    asked = {"act": "evaluate", "artefact": "northwind-7b", "at": AT}

    assert rules.decide({"actor": "quay", "purpose": "teaching", **asked}).verdict is Verdict.ALLOW
    assert rules.decide({"actor": "quay", "purpose": "retail", **asked}).verdict is Verdict.DENY
    own = rules.decide({"actor": "northwind", "purpose": "retail", **asked})
    assert own.verdict is Verdict.ASK


def test_the_balancing_payment_is_owed_by_one_to_one() -> None:
    values = {"whole.cross_licence": {
        "balance": "40000 EUR", "balance_payer": "quay", "balance_payee": "northwind",
        "balance_days": 30,
    }}  # fmt: skip
    one = deal("cross_licence", "whole.cross_licence", values=values)

    prices = [rule for rule in rules_of(one) if isinstance(rule, Price)]
    assert [(p.payer, p.payee) for p in prices] == [("quay", "northwind")]
    assert any(
        "Quay SE must pay to Northwind Models Ltd" in line for line in lines_of(written(one))
    )


def test_both_sides_are_parties_and_the_form_says_who_licenses_what() -> None:
    paper = written(deal("cross_licence", "whole.cross_licence", "model.grant", "whole.term"))

    assert [one.label for one in paper.signatories] == ["Party"] * 3
    told = [line for line in lines_of(paper) if line.startswith("“Licens")]
    assert [line for line in told if "the party that supplies it" in line]
    assert not [line for line in told if "named so on the cover page" in line]


def test_income_is_shared_as_agreed_and_who_collects_keeps_its_own() -> None:
    shares = ["northwind 55", "harbour 30.5", "quay 14.5"]
    values = {"whole.allocation": {"collector": "quay", "shares": shares}}
    one = deal("consortium", "whole.consortium", "whole.allocation", values=values)

    prices = [rule for rule in rules_of(one) if isinstance(rule, Price)]
    assert {(p.payer, p.payee, p.rate and p.rate.per_cent) for p in prices} == {
        ("quay", "northwind", Decimal(55)), ("quay", "harbour", Decimal("30.5"))
    }  # fmt: skip
    text = lines_of(written(one))
    assert "Northwind Models Ltd: 55%;" in text
    assert "Quay SE: 14.5%." in text


def test_shares_of_a_stranger_or_above_the_whole_are_refused() -> None:
    for shares in (["northwind 50", "stranger 50"], ["northwind 60", "quay 60"]):
        with pytest.raises(DecodeError):
            written(deal("consortium", "whole.consortium", "whole.allocation",
                         values={"whole.allocation": {"shares": shares}}))  # fmt: skip


def test_a_consortium_votes_by_its_majority_and_is_ended_by_no_one_alone() -> None:
    values = {"whole.consortium": {"administrator": "pilot", "contribution": "9000 CHF"}}
    one = deal("consortium", "whole.consortium", "whole.cure", values=values, admin=True)

    powers = [rule for rule in rules_of(one) if isinstance(rule, Power)]
    assert [p.change for p in powers] == ["vote"]
    assert powers[0].quorum == Percentage(per_cent=Decimal(75))
    paid = {p.payer for p in rules_of(one) if isinstance(p, Price)}
    assert paid == set(PARTIES)
    assert [s.label for s in written(one).signatories] == [*["Member"] * 3, "Administrator"]


@pytest.mark.parametrize("stance", list(Stance))
def test_what_is_drafted_is_read_as_what_it_is(stance: Stance) -> None:
    names = ("whole.cross_licence", "whole.consortium", "whole.allocation")
    values = {"whole.consortium": {"quorum": 40, "exit_days": 90},
              "whole.allocation": {"paid_days": 20}}  # fmt: skip
    paper = written(deal("consortium", *names, values=values, stance=stance))
    text = "\n\n".join(
        ["Consortium agreement", *(line for s in paper.sections
         for line in (f"{s.number}. {s.heading}", *(f"{b.number} {b.text}" for b in s.blocks)))]
    )  # fmt: skip

    found = {one.kind: one for one in read_kinds(Paper(read(text.encode(), name="deal.txt")))}

    assert set(names) <= set(found)
    assert {v.value for v in found["whole.consortium"].of("quorum")} == {40}
    assert {v.value for v in found["whole.consortium"].of("exit_days")} == {90}
    assert {v.value for v in found["whole.allocation"].of("paid_days")} == {20}
    ends = wordings()[wording("whole.cross_licence", stance).id].defaults["ends"]
    assert {v.value for v in found["whole.cross_licence"].of("ends")} == {ends}


def test_every_field_of_these_kinds_has_its_question() -> None:
    for name in ("whole.cross_licence", "whole.consortium", "whole.allocation"):
        assert set(kinds()[name].asks) == set(kinds()[name].fields)
