# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Every code block of the documentation does what it says.

`console` blocks: lines that begin with `$` are run by a shell in a folder that holds the
examples; what follows is what they print, where `…` stands for anything. `python` blocks are
run. `toml` and `json` blocks are parsed.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    path
    for path in (ROOT / "README.md", *(ROOT / "docs").rglob("*.md"))
    if "generated" not in path.parts
)
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(language: str) -> Iterator[tuple[str, str]]:
    """Page and text of each block in a language."""
    for page in PAGES:
        for number, match in enumerate(_BLOCK.finditer(page.read_text(encoding="utf-8"))):
            if match.group(1) == language:
                yield f"{page.relative_to(ROOT)}#{number}", match.group(2)


def pages(language: str) -> Iterator[tuple[str, str]]:
    """The blocks of each page in one text: a reader goes on from one to the next."""
    for page, same in groupby(blocks(language), lambda found: found[0].partition("#")[0]):
        yield page, "\n".join(block for _, block in same)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the examples in it, as a reader who cloned the project has."""
    target = tmp_path / "reader"
    target.mkdir()
    shutil.copytree(ROOT / "examples", target / "examples")
    shutil.copy(ROOT / "LICENSE", target)
    return target


def printed(command: str, folder: Path) -> str:
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "100",
        "NO_COLOR": "1",
    }
    done = subprocess.run(
        command, shell=True, cwd=folder, env=environment, capture_output=True, text=True, timeout=60
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize(("page", "text"), [pytest.param(p, b, id=p) for p, b in pages("console")])
def test_commands_print_what_the_page_says(page: str, text: str, folder: Path) -> None:
    for step in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, expected = step.partition("\n")
        if command.startswith(("make ", "git ", "pip ")):
            continue  # setting up is what CI does before this test
        wanted = re.escape(" ".join(expected.split())).replace("…", ".*?")
        found = " ".join(printed(command, folder).split())
        assert re.fullmatch(wanted, found, re.DOTALL), f"{command}\nprinted:\n{found}"


@pytest.mark.parametrize(("page", "block"), [pytest.param(p, b, id=p) for p, b in pages("python")])
def test_python_runs(page: str, block: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    scripts = str(Path(sys.executable).parent)
    monkeypatch.setenv("PATH", f"{scripts}{os.pathsep}{os.environ['PATH']}")
    exec(compile(block, page, "exec"), {"__name__": "page"})


@pytest.mark.parametrize(("page", "block"), [pytest.param(p, b, id=p) for p, b in blocks("toml")])
def test_toml_parses(page: str, block: str) -> None:
    tomllib.loads(block)


@pytest.mark.parametrize(("page", "block"), [pytest.param(p, b, id=p) for p, b in blocks("json")])
def test_json_parses(page: str, block: str) -> None:
    json.loads(block)
