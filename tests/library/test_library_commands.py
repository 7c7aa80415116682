# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet library` and `licet identify` as a user meets them."""

import json
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from licet.app.cli.identify import command as identify
from licet.app.cli.library import command as library
from licet.terms.errors import UsageError

VECTORS = tomllib.loads((Path(__file__).parents[1] / "vectors" / "identify.toml").read_text())
LARCH: str = VECTORS["texts"]["larch-1"]


def run(*arguments: str, folder: Path | None = None, given: str | None = None) -> Result:
    commands = {"library": library, "identify": identify}
    return CliRunner().invoke(
        commands[arguments[0]],
        arguments[1:],
        input=given,
        env={"LICET_CATALOGUE": str(folder) if folder else ""},
    )


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder to which the larch licence was added as a user adds one."""
    text = tmp_path / "LARCH.txt"
    text.write_text(LARCH, encoding="utf-8")
    folder = tmp_path / "shelf"
    done = run(
        "library", "add", str(text), "--id", "larch-1", "--title", "Larch Model Licence",
        "--edition", "2031-03-03", "--to", str(folder),
    )  # fmt: skip
    assert done.exit_code == 0, done.output
    return folder


def test_a_licence_added_without_code_is_identified(shelf: Path) -> None:
    answer = run("identify", "-", folder=shelf, given=LARCH.replace("\n", "\n  "))

    assert answer.stdout == "Larch Model Licence, edition 2031-03-03: exact\n"
    assert answer.exit_code == 0


def test_a_variant_is_told_in_rows_and_exits_with_1(shelf: Path) -> None:
    changed = LARCH.replace("5 million", "50 million").replace("courts of Reykjavik", "courts")

    answer = run("identify", "-", folder=shelf, given=changed)

    head, *rows = answer.stdout.splitlines()
    assert head.startswith("no known edition; nearest is Larch Model Licence (2031-03-03), 2 of ")
    assert head.endswith(" sentences differ")
    assert len(rows) == 2
    assert answer.exit_code == 1


def test_json_keeps_its_contract(shelf: Path) -> None:
    exact = json.loads(run("identify", "-", "--json", folder=shelf, given=LARCH).stdout)
    variant = json.loads(
        run("identify", "--json", "-", folder=shelf, given=LARCH.replace("Peru", "")
            .replace("worldwide", "in Norway")).stdout
    )  # fmt: skip

    assert (exact["match"], exact["licence"], exact["edition"]) == (
        "exact",
        "larch-1",
        "2031-03-03",
    )
    assert (exact["nearest"], exact["differences"]) == (None, [])
    assert (variant["match"], variant["licence"], variant["nearest"]) == (
        "variant",
        None,
        "larch-1",
    )
    (difference,) = variant["differences"]
    assert {"kind", "start", "end", "text", "terms"} <= difference.keys()
    assert "Norway" in difference["text"]


def test_a_text_of_another_kind_is_unknown() -> None:
    answer = run("identify", "-", given="Bring two eggs to the boil, then peel them.")

    assert answer.stdout == "no licence we know, and none that is near\n"
    assert answer.exit_code == 1


def test_what_a_person_has_to_fill_in_is_named_by_the_check(shelf: Path) -> None:
    answer = run("library", "check", str(shelf), "--at", "2026-11-24")

    assert answer.exit_code == 1
    assert "larch-1: nothing says where the text can be had" in answer.stdout


def test_a_filled_in_file_passes_the_check(shelf: Path) -> None:
    file = shelf / "larch-1.toml"
    text = file.read_text(encoding="utf-8")
    text = text.replace('source = ""', 'source = "https://larch.example"')
    file.write_text(text.replace('reviewed_by = ""', 'reviewed_by = "me"'), encoding="utf-8")

    answer = run("library", "check", str(shelf), "--at", "2026-11-24")

    assert (answer.stdout, answer.exit_code) == ("nothing found\n", 0)


def test_the_written_file_has_no_sentence_of_the_licence(shelf: Path) -> None:
    written = (shelf / "larch-1.toml").read_text(encoding="utf-8")

    assert "hand over a copy" not in written


def test_our_own_catalogue_passes_on_a_day_and_fails_after_the_reviews() -> None:
    now = run("library", "check", "--at", "2026-11-24")
    later = run("library", "check", "--at", "2040-01-01", "--json")

    assert (now.stdout, now.exit_code) == ("nothing found\n", 0)
    assert later.exit_code == 1
    assert {one["rule"] for one in json.loads(later.stdout)} == {"library/review-due"}


def test_a_known_text_and_a_taken_id_are_not_added_again(shelf: Path) -> None:
    text = shelf.parent / "LARCH.txt"
    again = run("library", "add", str(text), "--id", "x", "--to", str(shelf), folder=shelf)
    taken = run("library", "add", str(text), "--id", "mit", "--to", str(shelf), folder=shelf)

    assert isinstance(again.exception, UsageError)
    assert again.exception.problem == "this text is `larch-1` already"
    assert isinstance(taken.exception, UsageError)
    assert taken.exception.problem == "the id `mit` is taken"


def test_licences_are_listed_and_shown() -> None:
    listed = json.loads(run("library", "list", "--json").stdout)
    shown = run("library", "show", "spdx:MIT")
    whole = json.loads(run("library", "show", "mit", "--json").stdout)

    assert len(listed) >= 75
    assert run("library", "list").stdout.count("\n") == len(listed)
    assert shown.stdout.startswith("MIT License\n")
    assert whole["id"] == "mit"


def test_an_unknown_name_is_answered_with_the_nearest() -> None:
    answer = run("library", "show", "lama-3.1")

    assert isinstance(answer.exception, UsageError)
    assert "llama-3.1" in answer.exception.hint


def test_a_text_too_short_to_be_recognised_by_is_not_added(tmp_path: Path) -> None:
    text = tmp_path / "SHORT.txt"
    text.write_text("All rights reserved.", encoding="utf-8")

    answer = run("library", "add", str(text), "--id", "short", "--to", str(tmp_path))

    assert isinstance(answer.exception, UsageError)
    assert answer.exception.problem == "the text has fewer than 20 words"


def test_a_file_that_is_not_there_is_an_error_with_its_name() -> None:
    answer = run("identify", "nowhere/LICENSE")

    assert isinstance(answer.exception, UsageError)
    assert answer.exception.where == "nowhere/LICENSE"
