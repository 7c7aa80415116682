# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet negotiate`: values of agreements and documents, the log, and what was agreed."""

import contextlib
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.app.agreements import agreement_in
from licet.app.negotiations.fields import checked, field_named, fields, value_in
from licet.app.negotiations.log import read_log
from licet.app.negotiations.values import deal_in
from licet.terms import DecodeError, UsageError

EXAMPLES = Path(__file__).parents[2] / "examples"
Ran = tuple[int, str, str]
Program = Callable[..., Ran]


@pytest.fixture
def deal(tmp_path: Path) -> Path:
    path = tmp_path / "deal.toml"
    shutil.copy(EXAMPLES / "deal.toml", path)
    return path


def log_beside(deal: Path) -> Path:
    return deal.parent / "deal.negotiation.jsonl"


def agreed(licet: Program, deal: Path, *proposals: str) -> None:
    given = [word for one in proposals for word in ("--propose", one)]
    assert licet("negotiate", deal, *given, "--by", "licensor")[0] == 0
    assert licet("negotiate", deal, "--accept", len(read_log(log_beside(deal))), "--by",
                 "licensee")[0] == 0  # fmt: skip


def test_values_come_from_clauses_the_head_and_rules(deal: Path) -> None:
    found = deal_in(deal)

    said = {name: (one.value, one.where) for name, one in found.values.items()}
    assert found.sort == "model_licence"
    assert said["whole.reporting.due_days"] == (30, "4.1")
    assert said["whole.renewal.notice_days"] == (90, "renewal.notice")
    assert said["whole.term.months"] == (36, "term")
    assert said["whole.cure.days"] == (30, "9.2")
    assert said["whole.minimum.minimum"] == ("40000 EUR", "5.1")
    assert "clause 9.2: `cure_days` is no field of whole.termination, and is not negotiated" in (
        found.notes
    )


def test_values_of_a_document_have_their_words() -> None:
    found = deal_in(EXAMPLES / "round.docx")

    cure = found.values["whole.cure.days"]
    assert (cure.value, cure.where, cure.quote) == (30, "7.2", "thirty (30) days")
    assert found.names["Lor"] == "Northwind"
    assert any(
        note.startswith("whole.cure.days is fixed twice: 30 days in 7.2") for note in found.notes
    )


def test_a_value_of_another_type_is_refused_with_its_place(deal: Path, licet: Program) -> None:
    deal.write_text(deal.read_text("utf-8").replace("due_days = 30 }", 'due_days = "soon" }'))

    code, out, err = licet("negotiate", deal, "--ours", "licensor")

    assert (code, out) == (2, "")
    assert "clause 4.1: due_days: `soon` is no value of whole.reporting.due_days" in err
    assert "hint: write a whole number, days: 30" in err


def test_advice_needs_our_playbook_alone(deal: Path, licet: Program) -> None:
    code, out, _ = licet("negotiate", deal, "--ours", "licensee", "--json")
    found = json.loads(out)

    assert code == 1
    assert (found["ours"], found["theirs"], found["settlement"]) == ("licensee", None, None)
    notice = next(f for f in found["fields"] if f["field"] == "whole.renewal.notice_days")
    assert notice["ours"]["grade"] == "acceptable"
    assert (notice["ours"]["ask"], notice["ours"]["fallback"]) == (60, 90)
    assert notice["ours"]["approver"] == "purchasing"
    assert {"field", "old", "new", "words", "reason", "concession"} == set(
        found["offer"]["items"][0]
    )


def test_a_mediated_run_names_what_blocks_and_what_trades(deal: Path, licet: Program) -> None:
    code, out, _ = licet("negotiate", deal, "--ours", "licensor", "--theirs", "licensee", "--json")
    found = json.loads(out)

    assert code == 1
    assert found["fields"][0]["field"] == "model.distillation.allowed"
    assert found["fields"][0]["status"] == "blocked"
    assert found["packages"]
    assert all(p["ours"] > 0 and p["theirs"] > 0 and len(p["changes"]) > 1
               for p in found["packages"])  # fmt: skip
    assert found["settlement"]["exact"]


@pytest.mark.parametrize("form", ["--markdown", ""])
def test_what_blocks_is_told_with_both_reasons(deal: Path, licet: Program, form: str) -> None:
    given = [form] if form else []

    _, out, _ = licet("negotiate", deal, "--ours", "licensor", "--theirs", "licensee", *given)

    plain = " ".join(out.replace("\\", "").split())
    assert "A model that is distilled from outputs competes" in plain
    assert "Outputs train the small models" in plain
    assert "time to cure" in plain


def test_the_same_question_prints_the_same_bytes(deal: Path, licet: Program) -> None:
    asked = ("negotiate", deal, "--ours", "licensor", "--theirs", "licensee", "--json")

    assert licet(*asked) == licet(*asked)


def test_nothing_outside_exits_with_0(tmp_path: Path, licet: Program) -> None:
    book = tmp_path / "own.toml"
    book.write_text('id = "own"\ntitle = "Own"\nside = "licensee"\n[[positions]]\nid = "cure"\n'
                    'kind = "whole.cure"\nfield = "days"\nstandard = { least = 30 }\n'
                    'reason = "r"\n')  # fmt: skip

    assert licet("negotiate", EXAMPLES / "deal.toml", "--ours", book)[0] == 0


def test_a_proposal_is_logged_accepted_and_applied(deal: Path, licet: Program) -> None:
    code, out, err = licet(
        "negotiate", deal, "--propose", "cure.days=45", "--propose", "whole.reporting.due_days=40",
        "--by", "licensor: Ida Lunt", "--reason", "a release takes six weeks",
    )  # fmt: skip
    assert code == 0
    assert "northwind (Ida Lunt) proposes: open" in out
    assert "noted in" in err
    assert licet("negotiate", deal, "--accept", 1, "--by", "harbour")[0] == 0
    output = deal.with_name("next.toml")

    code, out, err = licet("negotiate", deal, "--apply")
    assert code == 0
    assert not output.exists()
    assert "rule 9.2.breach is changed, too" in out
    assert "clause 9.2 still says cure_days = 30" in out
    assert "nothing is written without -o" in err

    code, _, err = licet("negotiate", deal, "--apply", "-o", output)
    assert code == 0
    assert "comments of your own are not kept" in err
    after = agreement_in(output)
    before = agreement_in(deal)
    said = deal_in(output).values
    assert (said["whole.cure.days"].value, said["whole.reporting.due_days"].value) == (45, 40)
    due = [r for c in after.clauses for r in c.rules if r.id == "4.1.report"]
    assert due[0].due.amount == 40  # type: ignore[union-attr]
    assert (after.id, after.parties, after.term) == (before.id, before.parties, before.term)


@pytest.mark.parametrize("ending", [".toml", ".json"])
def test_only_what_was_agreed_is_changed(deal: Path, licet: Program, ending: str) -> None:
    agreed(
        licet, deal, "whole.renewal.notice_days=60", "whole.law.places=DE",
        "whole.term.months=24", "whole.export=yes", "whole.assignment.allowed=consent",
    )  # fmt: skip
    output = deal.with_name(f"next{ending}")

    assert licet("negotiate", deal, "--apply", "-o", output)[0] == 0

    after, before = agreement_in(output), agreement_in(deal)
    assert (after.law, str(after.term.ends)) == ("DE", "2029-01-01 00:00:00+00:00")
    assert after.renewal is not None
    assert after.renewal.notice.amount == 60
    assert after.clauses[: len(before.clauses)] == before.clauses
    assert {c.kind: dict(c.values) for c in after.clauses[len(before.clauses) :]} == {
        "whole.export": {}, "whole.assignment": {"allowed": "consent"},
    }  # fmt: skip


def test_an_agreement_of_the_clause_library_is_negotiated_in_its_words(
    tmp_path: Path, licet: Program
) -> None:
    deal = tmp_path / "deal.toml"
    code, out, _ = licet("new", "--between", "Lumen Labs Ltd,Tarn Logistics GmbH", "--form",
                         "model_licence", "--stance", "licensor", "--no-guided", "--term",
                         "2027-04-01..2030-03-31")  # fmt: skip
    assert code == 0
    deal.write_text(out, "utf-8")

    _, out, _ = licet("negotiate", deal, "--ours", "licensee", "--theirs", "licensor", "--json")

    words = {i["field"]: i["words"] for i in json.loads(out)["offer"]["items"]}
    assert "has thirty (30) days from the other party's notice" in words["whole.cure.days"]
    paper = tmp_path / "deal.docx"
    assert licet("draft", deal, "-o", paper)[0] == 0
    typed, read = deal_in(deal), deal_in(paper)
    assert {n: v.value for n, v in read.values.items()} == {
        n: v.value for n, v in typed.values.items()
    }
    assert read.values["whole.cure.days"].quote == "fifteen (15) days"
    agreed(licet, deal, "cure.days=45")
    again = json.loads(licet("negotiate", paper, "--ours", "licensee", "--json")[1])
    cure = next(f for f in again["fields"] if f["field"] == "whole.cure.days")
    assert (cure["status"], cure["deal"]["value"], cure["proposed"]) == ("agreed", 45, [45])
    output = tmp_path / "next.toml"
    assert licet("negotiate", deal, "--apply", "-o", output)[0] == 0
    before, after = deal.read_text("utf-8"), output.read_text("utf-8")
    assert "# How many days" in after
    changed = [line for line in after.splitlines() if line not in before.splitlines()]
    assert changed == ["days = 45"]


def test_a_file_is_not_overwritten_without_force(deal: Path, licet: Program) -> None:
    agreed(licet, deal, "cure.days=45")
    before = deal.read_bytes()

    assert licet("negotiate", deal, "--apply", "-o", deal)[0] == 2
    assert deal.read_bytes() == before
    assert licet("negotiate", deal, "--apply", "-o", deal, "--force")[0] == 0
    assert deal_in(deal).values["whole.cure.days"].value == 45
    code, _, err = licet("negotiate", deal, "--apply")
    assert code == 2
    assert "nothing is agreed that the agreement does not say already" in err


def test_an_agreement_that_says_something_else_by_now_is_left_alone(
    deal: Path, licet: Program
) -> None:
    agreed(licet, deal, "whole.reporting.due_days=40")
    deal.write_text(deal.read_text("utf-8").replace("due_days = 30 }", "due_days = 20 }"))

    code, _, err = licet("negotiate", deal, "--apply")

    assert code == 2
    assert "was agreed when the agreement said 30 days; it says 20 days" in err


def test_a_term_without_a_last_day_is_one_error(licet: Program, deal: Path) -> None:
    agreed(licet, deal, "term.months=1000000000000")

    code, _, err = licet("negotiate", deal, "--apply")

    assert code == 2
    assert "has no last day" in err


def test_what_contradicts_itself_once_applied_is_told(deal: Path, licet: Program) -> None:
    agreed(licet, deal, "whole.audit.look_back_months=36", "whole.reporting.records_months=12")

    code, out, _ = licet("negotiate", deal, "--apply")

    assert code == 0
    assert "it contradicts itself now: whole.audit.look_back_months" in out


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (("--propose", "cure.day=3", "--by", "licensor"), "`cure.day` is no field of a clause"),
        (("--propose", "cure.days=soon", "--by", "licensor"), "`soon` is no value of"),
        (("--propose", "cure.days=-3", "--by", "licensor"), "`-3` is no value of"),
        (("--propose", "cure.days=1e999", "--by", "licensor"), "`1e999` is no value of"),
        (("--propose", "cure.days=nan", "--by", "licensor"), "`nan` is no value of"),
        (("--propose", "cure.days=30 months", "--by", "licensor"), "`30 months` is no value of"),
        (("--propose", "whole.late_fee.rate=101", "--by", "licensor"), "`101` is no value of"),
        (("--propose", "liability.cap=1000", "--by", "licensor"), "`1000` is no value of"),
        (("--propose", "cure.days", "--by", "licensor"), "`cure.days` is not FIELD=VALUE"),
        (("--propose", "days=3", "--by", "licensor"), "`days` may be one of"),
        (("--propose", "cure.days=3", "--by", "vendor"), "`vendor` is no party and no role"),
        (("--propose", "cure.days=3"), "--by goes with"),
        (("--accept", "1", "--by", "licensor"), "there is no proposal 1"),
        (("--apply",), "nothing is agreed"),
        (("--verify",), "there is no log"),
        (("--ours", "licencee"), "`licencee` is no playbook that ships"),
        ((), "name our playbook with --ours licensor"),
        (("--ours", "licensor", "--log", "other.jsonl"), "there is no such log"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_said_and_writes_nothing(
    deal: Path, licet: Program, given: tuple[str, ...], problem: str
) -> None:
    code, out, err = licet("negotiate", deal, *given)

    assert (code, out) == (2, "")
    assert problem in err
    assert not log_beside(deal).exists()


def test_an_answer_is_given_once_and_by_the_other_side(deal: Path, licet: Program) -> None:
    licet("negotiate", deal, "--propose", "cure.days=45", "--by", "licensor")

    assert "is northwind's own" in licet("negotiate", deal, "--accept", 1, "--by", "provider")[2]
    assert licet("negotiate", deal, "--reject", 1, "--by", "licensee")[0] == 0
    assert "answered before: reject" in licet("negotiate", deal, "--accept", 1, "--by",
                                              "licensee")[2]  # fmt: skip
    assert len(read_log(log_beside(deal))) == 2


def test_their_proposals_change_our_advice(deal: Path, licet: Program) -> None:
    for _ in range(2):
        licet("negotiate", deal, "--propose", "renewal.notice_days=90", "--by", "licensor")

    _, out, _ = licet("negotiate", deal, "--ours", "licensee", "--json")

    found = json.loads(out)
    notice = next(f for f in found["fields"] if f["field"] == "whole.renewal.notice_days")
    assert (notice["proposed"], notice["firm"]) == ([90, 90], True)
    assert "whole.renewal.notice_days" not in {i["field"] for i in found["offer"]["items"]}


def test_what_was_accepted_is_not_opened_again(deal: Path, licet: Program) -> None:
    agreed(licet, deal, "cure.days=40", "renewal.notice_days=85")

    for sides in (("--ours", "licensor"), ("--ours", "licensor", "--theirs", "licensee")):
        found = json.loads(licet("negotiate", deal, *sides, "--json")[1])
        cure = next(f for f in found["fields"] if f["field"] == "whole.cure.days")
        changed = {i["field"] for i in found["offer"]["items"]}
        changed |= {c["field"] for p in found["packages"] for c in p["changes"]}
        assert (cure["status"], cure["deal"]["value"], cure["deal"]["where"]) == (
            "agreed", 40, "the log",
        )  # fmt: skip
        assert not changed & {"whole.cure.days", "whole.renewal.notice_days"}


def test_a_sort_of_agreement_there_is_none_of_is_refused(deal: Path, licet: Program) -> None:
    code, _, err = licet("negotiate", deal, "--ours", "licensor", "--sort", "model_license")

    assert code == 2
    assert "`model_license` is no sort of agreement" in err
    assert "did you mean `model_licence`?" in err
    assert (
        "no position of the playbook is for an agreement of the sort `output_terms`"
        in licet("negotiate", deal, "--ours", "licensor", "--sort", "output_terms")[2]
    )


def long_log(deal: Path, licet: Program) -> Path:
    for days in (40, 50, 60):
        licet("negotiate", deal, "--propose", f"cure.days={days}", "--by", "licensor",
              "--reason", "über Nacht")  # fmt: skip
    return log_beside(deal)


def test_a_changed_entry_is_named(deal: Path, licet: Program) -> None:
    log = long_log(deal, licet)
    log.write_text(log.read_text("utf-8").replace('"new":50', '"new":51'), "utf-8")

    code, _, err = licet("negotiate", deal, "--verify")

    assert code == 2
    assert "entry 3: the chain is broken: entry 2 was changed" in err


def test_a_missing_a_moved_and_a_strange_entry_are_named(deal: Path, licet: Program) -> None:
    log = long_log(deal, licet)
    first, second, third = log.read_bytes().splitlines(keepends=True)

    for lines, problem in (
        (first + third, "entry 2 calls itself 3"),
        (second + third, "entry 1 calls itself 2"),
        (first + second + third[:-20], "the last line is cut off"),
        (first + second + third[:-1], "the last line is cut off"),
        (first + b"\n" + second, "entry 2: this is not JSON"),
        (first + b"\xff\n", "entry 2: this is not UTF-8 text"),
        (first.replace(b'"by"', b'"bye"'), "`bye` is not a key we know"),
        (first.replace(b"northwind-harbour-2027", b"other-deal"), "the log is of `other-deal`"),
    ):
        log.write_bytes(lines)
        code, out, err = licet("negotiate", deal, "--propose", "cure.days=20", "--by", "licensee")
        assert (code, out) == (2, ""), problem
        assert problem in err
        assert log.read_bytes() == lines


@given(data=st.data())
@settings(max_examples=80, deadline=None)
def test_no_byte_of_an_earlier_entry_can_be_changed_unseen(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("log")
    deal = folder / "deal.toml"
    shutil.copy(EXAMPLES / "deal.toml", deal)
    log = log_beside(deal)
    if not CACHE:
        for days in (40, 50, 60):
            done = run(deal, "--propose", f"cure.days={days}", "--by", "licensor")
            assert done.returncode == 0, done.stderr
        CACHE.append(log.read_bytes())
    whole = CACHE[0]
    log.write_bytes(whole)
    known = read_log(log)
    at = data.draw(st.integers(0, whole.rindex(b"\n", 0, -1) - 1))
    byte = data.draw(st.integers(0, 255))
    log.write_bytes(whole[:at] + bytes([byte]) + whole[at + 1 :])

    with contextlib.suppress(DecodeError):
        assert read_log(log) == known  # the byte itself, or another way to write the same


CACHE: list[bytes] = []


def run(deal: Path, *given: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "licet", "negotiate", str(deal), *given],
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_those_who_append_at_once_all_stand_in_the_log(deal: Path) -> None:
    asked = [
        subprocess.Popen(
            [sys.executable, "-m", "licet", "negotiate", str(deal), "--propose",
             f"cure.days={20 + number}", "--by", "licensor"],
            stdout=subprocess.DEVNULL,
        )
        for number in range(5)
    ]  # fmt: skip

    assert [one.wait(60) for one in asked] == [0] * 5
    entries = read_log(log_beside(deal))
    assert sorted(e.changes["whole.cure.days"].new for e in entries) == [20, 21, 22, 23, 24]


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("whole.cure.days", "45 days", 45), ("whole.late_fee.rate", "1.5%", 1.5),
        ("model.grant.exclusive", "no", False), ("whole.liability.cap", "40,000 EUR", "40000 EUR"),
        ("whole.law.places", "DE,CH", ("CH", "DE")), ("whole.assignment.allowed", "free", "free"),
        ("whole.export", "yes", True),
    ],
)  # fmt: skip
def test_values_are_read_as_people_write_them(name: str, text: str, value: object) -> None:
    found = value_in(fields()[name], text)

    assert (found, type(found)) == (value, type(value))


@given(st.sampled_from(sorted(fields())), st.text(max_size=12))
def test_any_text_is_a_value_or_is_refused(name: str, text: str) -> None:
    with contextlib.suppress(UsageError):
        found = value_in(field_named(name), text)
        assert checked(fields()[name], found, where="") == found
