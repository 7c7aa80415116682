# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet law` as a user meets it."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from licet.app.cli.law import command
from licet.app.law import case_of, chosen, load_packs, read_case
from licet.terms.errors import DecodeError, LicetError, UsageError
from licet.text import read

CASE = """
schema = "licet/case/1"
title = "a model for images"
clauses = [
    "roles.ai_act", "scope.territory", "scope.intended_purpose", "aup.eu_art5",
    "duty.ai_literacy", "liab.regulatory_fines", "duty.regulator_access", "duty.recheck",
]

[facts]
territory.markets = ["DE"]
"assets.layers" = ["model"]
model.generative = true
model.output_modalities = ["image"]
model.eu_placed_on = 2026-03-01
model.gpai = false
model.systemic_risk = false
model.training_flop = 1e23
dataset.special_category = false
system.interacts_with_persons = false
uses.purposes = ["fine_tuning"]
system.high_risk = "none"
licensor.ai_act_role = ["supplier"]
"""

PACK = """
schema = "licet/law/1"
name = "house"
release = "2026.12.1"
title = "House rules"
compiled_on = 2026-12-01

[[rules]]
id = "HOUSE-1"
version = 1
title = "A clause of the house"
jurisdictions = ["IS"]
kind = "mandatory_clause"
status = "in_force"
source = "House rules 1"
read = []
verification = "not_read"
confidence = "medium"
tier = "extended"
effective_from = 2026-01-01
severity = "medium"
requires = ["house.clause"]
idea = "Say what the house says."
applies_if = { fact = "territory.markets", op = "intersects", value = ["DE"] }
"""


def run(*arguments: object, packs: Path | None = None) -> Result:
    return CliRunner().invoke(
        command, [*map(str, arguments)], env={"LICET_PACKS": str(packs) if packs else ""}
    )


def answer(*arguments: object, packs: Path | None = None) -> Any:
    done = run(*arguments, "--json", packs=packs)
    assert done.exit_code in (0, 1), done.output
    return json.loads(done.stdout)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    file = tmp_path / "case.toml"
    file.write_text(CASE, encoding="utf-8")
    return file


@pytest.fixture
def house(tmp_path: Path) -> Path:
    folder = tmp_path / "packs"
    (folder / "house").mkdir(parents=True)
    (folder / "house" / "2026.12.1.toml").write_text(PACK, encoding="utf-8")
    return folder


def test_list_has_a_line_for_every_rule_version() -> None:
    done = run("list")

    assert done.exit_code == 0
    assert len(done.stdout.splitlines()) == 158
    assert "EUAIA-012@2" in done.stdout


def test_list_keeps_to_one_pack_and_to_some_jurisdictions() -> None:
    both = answer("list", "--law", "uk,us-ca")
    states = answer("list", "--law", "us")
    pack = answer("list", "--pack", "services")

    assert {place for rule in both for place in rule["jurisdictions"]} >= {"UK", "US-CA"}
    assert all({"UK", "US-CA"} & set(rule["jurisdictions"]) for rule in both)
    assert "USNY-001@1" in {rule["rule"] for rule in states}
    assert [rule["rule"] for rule in pack] == ["SVC-001@1", "SVC-002@1"]


def test_show_has_both_versions_with_their_two_times() -> None:
    old, new = answer("show", "euaia-012")

    assert (old["rule"], new["rule"]) == ("EUAIA-012@1", "EUAIA-012@2")
    assert (old["known_to"], new["known_from"]) == ("2026-07-23", "2026-07-24")
    assert new["supersedes"] == "EUAIA-012@1"
    assert len(answer("show", "EUAIA-012@2")) == 1
    assert "read in" in run("show", "EUAIA-012@2").stdout


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("show", "EUAIA-00"), "did you mean `EUAIA-0"),
        (("list", "--law", "us-cal"), "did you mean `US-CA`?"),
        (("list", "--pack", "gpdr"), "did you mean `gdpr`?"),
    ],
)
def test_a_name_that_is_none_is_refused_with_the_nearest(
    arguments: tuple[str, ...], hint: str
) -> None:
    done = run(*arguments)

    assert isinstance(done.exception, UsageError)
    assert hint in done.exception.hint


def test_ask_exits_with_0_if_nothing_is_open_and_with_1_if_something_is(case: Path) -> None:
    fine = run("ask", case, "--as-of", "2026-11-24", "--pack", "eu-ai-act")
    late = run("ask", case, "--as-of", "2026-12-02", "--pack", "eu-ai-act")

    assert fine.exit_code == 0, fine.output
    assert fine.stdout.splitlines()[-1].startswith("7 satisfied, ")
    assert late.exit_code == 1
    assert "EUAIA-004@1" in late.stdout


def test_a_missing_fact_is_no_pass(case: Path) -> None:
    case.write_text(CASE.replace("model.gpai = false\n", ""), encoding="utf-8")

    done = run("ask", case, "--as-of", "2026-11-24", "--pack", "eu-ai-act")

    assert done.exit_code == 1
    assert "it cannot be told without `model.gpai`" in done.stdout


def test_json_counts_every_rule_asked_and_names_releases_and_reasons(case: Path) -> None:
    found = answer("ask", case, "--as-of", "2026-11-24", "--law", "eu")

    assert sum(found["counts"].values()) == len(found["outcomes"])
    assert found["releases"]["gdpr"] == "2026.11.1"
    assert (found["as_of"], found["known_as_of"]) == ("2026-11-24", "2026-11-24")
    (marking,) = [one for one in found["outcomes"] if one["rule"] == "EUAIA-023@1"]
    assert marking["result"] == "upcoming"
    assert marking["lacks"] == ["output.marking", "output.no_mark_removal"]


def test_an_old_answer_is_given_again_as_it_had_to_be_given_then(case: Path) -> None:
    case.write_text(CASE.replace('high_risk = "none"', 'high_risk = "annex_iii"'))

    def result(**days: str) -> str:
        given = [part for name, day in days.items() for part in (f"--{name}", day)]
        found = answer("ask", case, "--as-of", "2026-08-03", *given)["outcomes"]
        return next(str(one["result"]) for one in found if one["rule"] == "EUAIA-012@1")

    assert result(**{"known-as-of": "2026-06-01"}) == "violated"
    assert result() == "not_applicable"


def test_diff_of_two_days_tells_what_is_new_with_its_source_and_a_clause(case: Path) -> None:
    found = answer("diff", "2026-11-24", "2026-12-10", case, "--law", "eu")
    changes = found["targets"][0]["changes"]

    assert [(c["rule"], c["change"]) for c in changes] == [
        ("EUAIA-004@1", "newly violated"),
        ("EUAIA-023@1", "newly violated"),
    ]
    assert all(c["source"] and c["idea"] and c["release"] for c in changes)


def test_diff_backwards_is_the_mirror_and_a_day_with_itself_is_nothing(case: Path) -> None:
    back = answer("diff", "2026-12-10", "2026-11-24", case, "--law", "eu")["targets"][0]["changes"]
    same = run("diff", "2026-12-10", "2026-12-10", case)

    assert [(c["rule"], c["before"], c["after"]) for c in back] == [
        ("EUAIA-004@1", "violated", "upcoming"),
        ("EUAIA-023@1", "violated", "upcoming"),
    ]
    assert (same.exit_code, same.stdout) == (0, "nothing changes\n")


def test_diff_tells_what_is_gone(case: Path) -> None:
    case.write_text(
        CASE.replace("[facts]", "[facts]\nagreement.signed_on = 2026-01-05\n")
        .replace("clauses = [", 'clauses = ["exclusive_grant_back",')
    )  # fmt: skip

    found = answer("diff", "2027-04-30", "2027-05-01", case)["targets"][0]["changes"]

    assert ("COMP-EU-14@1", "gone") in {(c["rule"], c["change"]) for c in found}
    assert ("COMP-EU-26C@1", "newly satisfied") in {(c["rule"], c["change"]) for c in found}


def test_diff_of_two_releases_goes_over_a_portfolio(
    case: Path, house: Path, tmp_path: Path
) -> None:
    deals = tmp_path / "deals"
    deals.mkdir()
    case.rename(deals / "one.toml")
    (deals / "two.toml").write_text(CASE.replace('["DE"]', '["JP"]'), encoding="utf-8")

    found = answer("diff", "--pack", "2026.11.1", "2026.12.1", deals, packs=house)

    changes = {Path(t["target"]).name: [c["rule"] for c in t["changes"]] for t in found["targets"]}
    assert changes == {"one.toml": ["HOUSE-1@1"], "two.toml": []}


def test_diff_goes_on_after_a_file_it_cannot_read_and_says_so(case: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_text("schema = ", encoding="utf-8")

    done = run("diff", "2026-11-24", "2026-12-10", tmp_path, "--law", "eu")

    assert done.exit_code == 2
    assert "EUAIA-004@1" in done.stdout
    assert "broken.toml" in done.stderr
    assert case.name in done.stdout


@pytest.mark.parametrize("day", ["2026-13-01", "2026.11.1", "tomorrow"])
def test_a_day_that_is_none_is_refused(case: Path, day: str) -> None:
    done = run("diff", day, "2026-12-10", case)

    assert done.exit_code == 2
    assert "is not a day" in done.output


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("territory.markets", "teritory.markets", "did you mean `territory.markets`?"),
        ('"aup.eu_art5"', '"aup.eu_art"', "did you mean `aup.eu_art5`?"),
        ('"aup.eu_art5"', '{ key = "privacy.art28", elements = ["durations"] }', "`duration`?"),
        ("clauses =", "clause =", "did you mean `clauses`?"),
        ("licet/case/1", "licet/case/2", "licet/case/1"),
    ],
)
def test_a_slip_of_the_pen_in_a_case_is_told(old: str, new: str, said: str) -> None:
    rules = chosen(load_packs({}))

    with pytest.raises(DecodeError) as caught:
        read_case(CASE.replace(old, new, 1), rules, where="case.toml")

    assert said in str(caught.value)
    assert str(caught.value).startswith("case.toml")


def test_a_clause_given_by_key_is_whole_and_one_with_elements_is_not() -> None:
    clauses = '["privacy.art28", { key = "privacy.ccpa_sp", elements = [] }]'
    text = f'schema = "licet/case/1"\nclauses = {clauses}'

    whole, empty = read_case(text, chosen(load_packs({}))).clauses

    assert (len(whole.elements), empty.elements) == (13, ())


def test_what_stands_beside_an_agreement_counts_as_its_facts(tmp_path: Path) -> None:
    deal = tmp_path / "deal.txt"
    deal.write_text("MODEL LICENCE\n\n1. Grant\n\nLicensor grants Licensee a licence.\n")
    before = answer("ask", deal, "--pack", "eu-ai-act", "--as-of", "2026-11-24")
    (tmp_path / "deal.licet.toml").write_text('facts = { "territory.markets" = ["FR"] }\n')

    after = answer("ask", deal, "--pack", "eu-ai-act", "--as-of", "2026-11-24")

    def first(found: Any) -> str:
        return next(str(o["result"]) for o in found["outcomes"] if o["rule"] == "EUAIA-001@1")

    assert (first(before), first(after)) == ("unknown", "violated")


def test_given_facts_take_the_place_of_read_ones() -> None:
    document = read(b"MODEL LICENCE\n\n1. Grant\n\nLicensor grants a licence.\n", name="x.txt")

    case = case_of(document, {"territory.markets": ("JP",)})

    assert {f.name: f.value for f in case.facts}["territory.markets"] == ("JP",)


def test_a_target_that_is_not_there_is_told(tmp_path: Path) -> None:
    done = run("ask", tmp_path / "none.toml")

    assert isinstance(done.exception, LicetError)
