# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a person types, and what comes back."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from licet.app.cli import COMMANDS
from licet.app.contract import DossierJson
from licet.terms import SILENT
from licet.terms.vocabulary import VOCABULARY

Licet = Callable[..., tuple[int, str, str]]


def test_help_names_every_command_and_imports_none_of_the_heavy_libraries() -> None:
    heavy = "rich pydantic lxml babel duckdb jinja2 yaml pypdfium2".split()  # noqa: SIM905
    code = (
        "import sys; sys.argv = ['licet', '--help']\n"
        "from licet.app.cli import main\n"
        "try: main()\n"
        f"except SystemExit: print(*sorted(set({heavy}) & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stderr.strip() == ""
    assert all(name in done.stdout for name in COMMANDS)


def test_every_command_has_a_module_and_every_module_is_listed() -> None:
    import licet.app.cli

    folder = Path(licet.app.cli.__file__).parent
    # A command of a group stands in a module of both names: `odrl_conflicts`.
    modules = {p.stem for p in folder.glob("*.py") if "_" not in p.stem}
    assert modules == set(COMMANDS)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_tells_its_exit_codes(licet: Licet, name: str) -> None:
    code, out, _ = licet(name, "--help")

    assert code == 0
    assert "Exits with" in out or "Commands:" in out


def test_json_keeps_the_contract(licet: Licet, licence: Path) -> None:
    code, out, err = licet("read", licence, "--json", "--no-catalogue")
    found = TypeAdapter(DossierJson).validate_python(json.loads(out), strict=True, extra="forbid")

    assert (code, err) == (0, "")
    assert [term["key"] for term in found["terms"]] == list(VOCABULARY)
    assert all(term["value"] in VOCABULARY[term["key"]] for term in found["terms"])
    text = found["document"]["text"]
    said = [term for term in found["terms"] if term["value"] != SILENT]
    assert said
    assert all(text[t["start"] : t["end"]] == t["quote"] for t in said)
    assert next(iter(found)) == "schema"


def test_the_same_file_gives_the_same_bytes(licet: Licet, licence: Path) -> None:
    assert licet("read", licence, "--json") == licet("read", licence, "--json")


def test_the_table_says_what_the_licence_says(licet: Licet, licence: Path) -> None:
    code, out, _ = licet("read", licence, "--no-catalogue")

    assert code == 0
    assert "the law of France" in out
    assert "silent, which is no permission" in out
    assert max(map(len, out.splitlines())) <= 80


def test_several_targets_give_a_list(licet: Licet, licence: Path) -> None:
    _, out, _ = licet("read", licence, licence, "--json")

    assert len(json.loads(out)) == 2


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("none.txt", None, "there is no such file"),
        ("empty.txt", b"", "there are no words in it"),
    ],
)
def test_what_cannot_be_read_is_one_line(
    licet: Licet, tmp_path: Path, name: str, data: bytes | None, problem: str
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    code, out, err = licet("read", path)

    assert (code, out) == (2, "")
    assert err.startswith("error: ")
    assert problem in err
    assert "Traceback" not in err


def test_an_unexpected_failure_is_one_line_too(
    licet: Licet, licence: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LICET_CATALOGUE", "\n")
    code, _, err = licet("read", licence)

    assert code in (0, 2)
    assert "Traceback" not in err


def test_contradictory_options_are_refused(licet: Licet, licence: Path) -> None:
    code, _, err = licet("read", licence, "--json", "--markdown")

    assert code == 2
    assert "choose one of --json and --markdown" in err


def test_misuse_is_one_line_and_a_hint(licet: Licet) -> None:
    assert licet("raed") == (
        2, "", "error: no such command 'raed'\nhint: `licet --help` shows what it takes\n"
    )  # fmt: skip
    assert licet("read")[2] == (
        "error: missing argument 'TARGET...'\nhint: `licet read --help` shows what it takes\n"
    )


def test_a_report_never_overwrites_its_document(licet: Licet, licence: Path) -> None:
    before = licence.read_bytes()
    code, _, err = licet("read", licence, "--html", licence)

    assert code == 2
    assert "this would overwrite a file that is no report of licet" in err
    assert licence.read_bytes() == before


def test_a_report_replaces_a_report(licet: Licet, licence: Path, tmp_path: Path) -> None:
    page = tmp_path / "report.html"

    assert licet("read", licence, "--html", page)[0] == 0
    assert licet("read", licence, "--html", page)[0] == 0


def test_escape_sequences_do_not_reach_the_terminal(
    licet: Licet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A terminal would be told all of it: the program's own output has to be clean.
    monkeypatch.setattr("click.utils.should_strip_ansi", lambda *_: False)
    path = tmp_path / "evil\x1b[31m\nname.txt"
    path.write_text("1. Law. \x1b]0;title\x07 This Licence is governed by the laws of France.\n")
    _, out, err = licet("read", path, "--no-catalogue")
    _, markdown, _ = licet("read", path, "--no-catalogue", "--markdown")
    _, _, missing = licet("read", tmp_path / "gone\x1b[31m")

    assert "\x1b" not in out + err + markdown + missing
    assert "evil" in out


def test_markdown_of_hostile_text_is_only_text(licet: Licet, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("1. Law | <script> [x](javascript:alert(1)). Governed by the laws of France.")
    _, out, _ = licet("read", path, "--no-catalogue", "--markdown")

    assert "<script>" not in out.replace("\\<script\\>", "")
    assert "[x](" not in out


def test_a_reader_that_goes_away_is_no_failure(licence: Path) -> None:
    run = f"{sys.executable} -m licet read {licence} --json | head -c 10"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", run], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_standard_input_is_read(licence: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "licet", "read", "-", "--no-catalogue"],
        input=licence.read_text(encoding="utf-8"), capture_output=True, text=True, check=True,
        env={**os.environ, "NO_COLOR": "1"},
    )  # fmt: skip

    assert done.stdout.startswith("standard input\n")
    assert "\x1b" not in done.stdout
