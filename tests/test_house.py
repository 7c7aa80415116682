# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The rules of the house that no linter knows."""

import ast
import dataclasses
import importlib
import pkgutil
import re
import subprocess
from pathlib import Path
from typing import get_origin, get_type_hints

import pytest

import licet
import licet.terms

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "src").rglob("*.py"))
RECORDS = sorted(
    {
        record
        for info in pkgutil.walk_packages(licet.__path__, "licet.")
        if ".app." not in info.name
        for record in vars(importlib.import_module(info.name)).values()
        if isinstance(record, type)
        and dataclasses.is_dataclass(record)
        and record.__module__ == info.name
        and not record.__name__.startswith("_")  # working state inside one module
    },
    key=lambda record: (record.__module__, record.__name__),
)
TRACKED = subprocess.run(
    ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    cwd=ROOT, capture_output=True, text=True, check=False,
).stdout.split("\0")  # fmt: skip
TEXTS = [
    path
    for name in TRACKED
    if (path := ROOT / name).is_file()
    and path.suffix in (".py", ".toml", ".md", ".html", ".css", ".js", ".yml", ".txt", "")
]


@pytest.mark.parametrize("record", RECORDS, ids=lambda r: f"{r.__module__}.{r.__name__}")
def test_records_are_frozen_all_the_way_down(record: type) -> None:
    assert record.__dataclass_params__.frozen  # type: ignore[attr-defined]
    for name, hint in get_type_hints(record).items():
        assert get_origin(hint) not in (list, set, dict), name


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT / "src")))
def test_modules_and_functions_stay_small(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    lines = path.read_text(encoding="utf-8").count("\n")

    assert lines <= 400 or not any(isinstance(n, ast.FunctionDef) for n in tree.body)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= 45, f"{node.name} has {length} lines"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT / "src")))
def test_public_names_are_documented(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    public: list[str] = next(
        (
            ast.literal_eval(node.value)
            for node in tree.body
            if isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and node.targets[0].id == "__all__"
        ),
        [],
    )
    documented = {
        node.name: ast.get_docstring(node)
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
    }

    assert ast.get_docstring(tree) or path.name == "__init__.py"
    assert all(documented.get(name, "said elsewhere") for name in public)


@pytest.mark.skipif(not TEXTS, reason="not a git checkout")
def test_every_source_file_says_its_licence() -> None:
    bare = [
        path.relative_to(ROOT)
        for path in TEXTS
        if path.suffix == ".py"
        and "SPDX-License-Identifier: Apache-2.0" not in path.read_text(encoding="utf-8")[:300]
    ]

    assert not bare


@pytest.mark.skipif(not TEXTS, reason="not a git checkout")
def test_no_registry_host_and_no_path_of_a_machine_stands_in_the_tree() -> None:
    hosts = "|".join(
        ("py" + "pi.org", "python" + "hosted.org", "npm" + "js.", "deb." + "debian.org")
    )
    paths = "|".join(("/" + "work/", "/" + "root/", "/" + "home/", "/" + "Users/"))
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in TEXTS
        if (
            match := re.search(
                f"{hosts}|(?<![\\w.]){paths}", path.read_text(encoding="utf-8", errors="replace")
            )
        )
    ]

    assert not found


def test_no_answer_says_that_something_complies() -> None:
    """The word is a promise nobody can keep; what is said is what was checked."""
    word = "compl" + "iant"
    # The learned weights name words that contracts use; they say nothing to anybody.
    said = [p for p in MODULES if not p.name.endswith("weights.py")]
    found = [p for p in said if word in p.read_text(encoding="utf-8").lower()]

    assert not found
