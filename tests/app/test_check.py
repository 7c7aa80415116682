# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet check` and `licet explain`, as people and programs call them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result
from markdown_it import MarkdownIt
from pydantic import TypeAdapter

from licet.app.cli import check, explain
from licet.app.compositions.contract import CompositionJson
from licet.app.compositions.kinds import kinds
from licet.terms import Act, ConflictKind, LicetError

LINEAGE = Path(__file__).parents[2] / "examples" / "lineage.toml"
GATE = Path(__file__).parents[2] / "examples" / "gate.toml"
Run = Callable[..., Result]


def ran(*words: object, command: click.Command = check.command) -> Result:
    """The command's result; what it raises is for the program around it to tell."""
    result = CliRunner().invoke(command, [str(w) for w in words])
    if isinstance(result.exception, LicetError):
        raise result.exception
    return result


def printed(*words: object) -> Any:
    return json.loads(ran(*words, "--json").stdout)


def test_json_keeps_to_the_contract() -> None:
    found = printed(LINEAGE, "--act", "publish", "--act", "host", "--fact", "commercial=true")

    TypeAdapter(CompositionJson).validate_python(found, strict=True)
    both = ("strict", "lenient")
    assert [(a["act"], a["profile"]) for a in found["answers"]] == [
        *(("distribute", profile) for profile in both), *(("host", profile) for profile in both),
    ]  # fmt: skip
    assert {"kind", "clauses", "path", "remedies"} <= found["conflicts"][0].keys()
    assert {"kind", "text", "licence", "section"} <= found["obligations"][0].keys()


def test_the_exit_code_says_whether_it_may_be_done() -> None:
    facts = ("--fact", "commercial=true", "--fact", "monthly_active_users=1000")

    assert ran(LINEAGE, "--act", "use", *facts).exit_code == 0
    assert ran(LINEAGE, "--act", "publish", *facts).exit_code == 1
    assert ran(LINEAGE, "--act", "use").exit_code == 1, "a fact is missing"


def test_a_gate_stops_on_what_it_blocks_alone(tmp_path: Path) -> None:
    gate = tmp_path / "gate.toml"
    gate.write_text('block = ["K3"]\n', encoding="utf-8")

    assert ran(LINEAGE, "--gate", gate).exit_code == 0
    blocked = ran(LINEAGE, "--gate", GATE)
    assert blocked.exit_code == 1
    assert "blocked: K5" in blocked.stderr


def test_a_waiver_ends_on_its_day(tmp_path: Path) -> None:
    gate = tmp_path / "gate.toml"
    waiver = '\n[[waivers]]\nkind = "K5"\nreason = "being renamed"\nuntil = {}\n'
    for day, code in (("2999-01-01", 0), ("2020-01-01", 1)):
        gate.write_text('block = ["K5"]\n' + waiver.format(day), encoding="utf-8")
        assert ran(LINEAGE, "--gate", gate).exit_code == code


def test_words_that_have_to_be_shown_stand_alone_in_the_notices(tmp_path: Path) -> None:
    target = tmp_path / "NOTICE.txt"
    ran(LINEAGE, "--notices", target)
    lines = target.read_text(encoding="utf-8").splitlines()
    owed = [o["text"] for o in printed(LINEAGE)["obligations"] if o["kind"] == "notice_verbatim"]

    assert owed
    assert set(owed) <= set(lines)
    assert any("begin the name with “Llama”" in line for line in lines)


def test_nothing_is_overwritten_unless_told_to(tmp_path: Path) -> None:
    target = tmp_path / "report.sarif"
    target.write_text("mine", encoding="utf-8")

    with pytest.raises(LicetError, match="there already") as raised:
        ran(LINEAGE, "--sarif", target)
    assert "--force" in raised.value.hint
    assert target.read_text(encoding="utf-8") == "mine"
    ran(LINEAGE, "--sarif", target, "--force")
    assert json.loads(target.read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_sarif_names_a_rule_for_each_result(tmp_path: Path) -> None:
    target = tmp_path / "report.sarif"
    ran(LINEAGE, "--sarif", target)
    run = json.loads(target.read_text(encoding="utf-8"))["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]

    assert run["results"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
    assert len({r["partialFingerprints"]["licet/1"] for r in run["results"]}) == len(run["results"])


def test_markdown_makes_no_markup_of_what_others_wrote(tmp_path: Path) -> None:
    lineage = tmp_path / "l.toml"
    lineage.write_text(
        '[[artefacts]]\nid = "a|b<img src=x onerror=alert(1)>[x](javascript:1)"\nkind = "weights"\n'
        'declared = "cc-by-nc-4.0"\n',
        encoding="utf-8",
    )
    html = MarkdownIt("commonmark").enable("table").render(ran(lineage, "--markdown").stdout)

    assert "&lt;img" in html
    assert "<img" not in html
    assert "<a " not in html


def test_all_acts_stand_in_the_matrix() -> None:
    text = ran(LINEAGE, "--matrix").stdout

    assert all(str(act).replace("_", " ") in text for act in Act)


def test_the_cheapest_change_that_makes_an_act_possible() -> None:
    facts = ("--fact", "commercial=true", "--fact", "monthly_active_users=1000")
    found = printed(
        LINEAGE, "--make-possible", "publish", "--profile", "lenient", *facts
    )  # fmt: skip

    assert found["possible"]
    assert [change["kind"] for change in found["changes"]] == ["rename"]


def test_switches_of_ones_own(tmp_path: Path) -> None:
    profile = tmp_path / "house.toml"
    profile.write_text('base = "lenient"\n[switches]\n"data.derivative" = true\n', encoding="utf-8")
    found = printed(LINEAGE, "--profile", profile)

    assert {a["profile"] for a in found["answers"]} == {"house"}
    assert any("cc-by-sa-4.0" in str(c["clauses"]) for c in found["conflicts"])


@pytest.mark.parametrize(
    ("words", "problem", "hint"),
    [
        (("--act", "publsh"), "is no act we know", "did you mean `publish`?"),
        (("--fact", "users"), "is not a fact", "name=value"),
        (("--fact", "monthly_active_user=5"), "no licence asks", "`monthly_active_users`"),
        (("--territory", "Germany"), "is not a place we know", "ISO 3166"),
        (("--profile", "stern"), "there is no profile", "strict, lenient"),
        (("--artefact", "nobody"), "there is no artefact", "harbour/support-8b"),
        (("--fact", "monthly_active_users=many", "--act", "use"), "is not a number", "1200000"),
    ],
)
def test_what_is_misspelt_is_named(words: tuple[str, ...], problem: str, hint: str) -> None:
    with pytest.raises(LicetError, match=problem) as raised:
        ran(LINEAGE, *words)
    assert hint in raised.value.hint


def test_a_fact_nobody_asks_about_is_told() -> None:
    assert "asks about `moon_phase`" in ran(LINEAGE, "--fact", "moon_phase=full").stderr


def test_other_words_for_facts_acts_and_artefacts(tmp_path: Path) -> None:
    lineage = tmp_path / "l.json"
    lineage.write_text(
        '{"artefacts": [{"id": "a", "kind": "model-weights", "licence": "llama3.1", "declared": '
        'null}, {"id": "b", "kind": "lora"}], "operations": [{"op": "train-lora", "inputs": '
        '[{"artefact": "a", "role": "model"}], "output": "b"}]}',
        encoding="utf-8",
    )
    found = printed(lineage, "--act", "sell", "--fact", "mau=800_000_000", "--fact", "domicile=US")

    assert found["situation"]["domicile"] == "US"
    assert {f["name"] for f in found["situation"]["facts"]} == {
        "commercial", "monthly_active_users",
    }  # fmt: skip
    assert any(c["kind"] == "K11" for c in found["conflicts"])


def test_a_lineage_in_a_circle_is_refused(tmp_path: Path) -> None:
    lineage = tmp_path / "l.toml"
    step = '[[operations]]\nop = "fine_tune"\ninputs = ["{}"]\noutput = "{}"\n'
    lineage.write_text(
        '[[artefacts]]\nid = "a"\nkind = "weights"\n[[artefacts]]\nid = "b"\nkind = "weights"\n'
        + step.format("a", "b") + step.format("b", "a"),
        encoding="utf-8",
    )  # fmt: skip
    with pytest.raises(LicetError, match="circle"):
        ran(lineage)


def test_every_kind_of_conflict_is_explained() -> None:
    assert set(kinds()) == set(map(str, ConflictKind))
    for kind in kinds():
        text = ran(kind, command=explain.command).stdout
        assert text.startswith(f"{kind} ")
        assert json.loads(ran(kind, "--json", command=explain.command).stdout)["id"] == kind


def test_a_kind_that_is_not_there_is_refused() -> None:
    with pytest.raises(LicetError, match="no kind of conflict"):
        ran("K99", command=explain.command)


def test_a_licence_of_ones_own_beside_the_model_is_read_and_found(tmp_path: Path) -> None:
    """Nobody knows the text: its words are quoted, and its file is the copy that is owed."""
    (tmp_path / "config.json").write_text('{"architectures": ["Tiny"]}', encoding="utf-8")
    (tmp_path / "README.md").write_text("---\nlicense: other\n---\n", encoding="utf-8")
    (tmp_path / "LICENSE").write_text(
        "Harbour Model Licence\n\n1. You may use, modify and distribute the Model for any purpose, "
        "including commercial purposes.\n\n2. If you distribute the Model, you must provide a copy "
        "of this Licence to every recipient.\n\n3. You shall not use the Model for military "
        "purposes.\n",
        encoding="utf-8",
    )
    found = printed(tmp_path, "--act", "publish", "--fact", "commercial=true")
    owed = [o for o in found["obligations"] if o["kind"] == "licence_copy"]

    # A text that nobody has looked at is never known in full: it opens nothing, and may deny.
    assert [a["verdict"] for a in found["answers"]] == ["ask", "ask"]
    assert any(c["kind"] == "K15" and "LICENSE" in c["problem"] for c in found["conflicts"])
    assert all("copy of this Licence" in o["quote"] for o in owed)
    assert [(o["found"], o["missing"]) for o in owed] == [("LICENSE", False)]
    assert not any(c["kind"] == "K10" for c in found["conflicts"])


def test_an_output_never_takes_the_place_of_what_is_read(tmp_path: Path) -> None:
    lineage = tmp_path / "lineage.toml"
    lineage.write_text(LINEAGE.read_text(encoding="utf-8"), encoding="utf-8")
    with pytest.raises(LicetError, match="is read"):
        ran(lineage, "--notices", lineage, "--force")
    with pytest.raises(LicetError, match="one file"):
        ran(lineage, "--notices", tmp_path / "x", "--html", tmp_path / "x")
    assert lineage.read_text(encoding="utf-8") == LINEAGE.read_text(encoding="utf-8")


def test_notices_say_what_they_rest_on_and_what_is_not_in_them(tmp_path: Path) -> None:
    lineage = tmp_path / "l.toml"
    lineage.write_text('[[artefacts]]\nid = "m"\nkind = "weights"\n', encoding="utf-8")
    target = tmp_path / "NOTICE.txt"
    ran(lineage, "--notices", target, "--territory", "DE", "--act", "use")
    text = target.read_text(encoding="utf-8")

    assert "asked for DE" in text
    assert "use it (strict, lenient): open" in text
    assert "Not in this file, since it is not known:\n- m has no licence that we know" in text


@pytest.mark.parametrize("told", ["monthly_active_users=-5", "monthly_active_users=nan",
                                  "commercial=perhaps", "litigation=foo"])  # fmt: skip
def test_a_fact_that_cannot_be_is_refused(told: str) -> None:
    with pytest.raises(LicetError):
        ran(LINEAGE, "--fact", told)


def test_facts_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(LicetError, match="twice"):
        ran(LINEAGE, "--fact", "commercial=true", "--fact", "commercial=false")


def test_a_plan_does_not_change_the_question() -> None:
    """Somebody who asked for Germany is not told to go elsewhere."""
    found = printed(LINEAGE, "--make-possible", "host", "--territory", "DE", "--fact",
                    "commercial=true", "--fact", "mau=10")  # fmt: skip

    assert not {c["kind"] for c in found["changes"]} & {"limit_territory", "change_purpose"}
