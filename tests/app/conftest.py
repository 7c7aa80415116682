# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A licence of our own, the program as a function, and a browser where there is one."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from licet.app.cli import main
from licet.terms import Dossier, Identification, Match, Param, Term
from licet.terms.vocabulary import VOCABULARY
from licet.text import read

LICENCE = """EXAMPLE MODEL LICENCE

1. Grant. The Licensor grants you a worldwide, non-exclusive licence to use, copy, modify and
distribute the Model for any purpose, including commercial use.

2. Copies. You must give every recipient a copy of this Licence.

3. Limits. You shall not use outputs of the Model to train any other AI model.

4. Law. This Licence is governed by the laws of France.
"""

Ran = tuple[int, str, str]


@pytest.fixture
def licet(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Ran]:
    """Run the program: exit code, standard output, standard error."""

    def run(*arguments: object) -> Ran:
        monkeypatch.setattr("sys.argv", ["licet", *map(str, arguments)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        return int(ended.value.code or 0), out, err

    return run


SAID: dict[str, tuple[str, str, dict[str, Param]]] = {
    "commercial_use": ("permitted", "grants you a worldwide", {}),
    "territory": ("worldwide", "worldwide", {}),
    "train_other_models_on_outputs": (
        "prohibited",
        "You shall not use outputs of the Model to train any other AI model.",
        {"ban_covers": "any other AI model"},
    ),
    "governing_law": ("stated", "governed by the laws of France", {"law": ("FR",)}),
}


@pytest.fixture(scope="session")
def dossier() -> Dossier:
    """The licence with four terms, two of which quote the same words."""
    document = read(LICENCE.encode(), name="licence.txt")

    def term(key: str) -> Term:
        if key not in SAID:
            return Term(key=key, params={})
        value, quote, params = SAID[key]
        at = document.text.index(quote)
        return Term(
            key=key, value=value, params=params, section="1", quote=quote, start=at,
            end=at + len(quote),
        )  # fmt: skip

    return Dossier(
        document=document,
        identified=Identification(match=Match.UNKNOWN),
        terms=tuple(map(term, VOCABULARY)),
    )


@pytest.fixture
def licence(tmp_path: Path) -> Path:
    """The licence as a file."""
    path = tmp_path / "LICENCE.txt"
    path.write_text(LICENCE, encoding="utf-8")
    return path


@pytest.fixture
def chromium(tmp_path: Path) -> Callable[..., str]:
    """Open a page in Chromium, without a screen; gives what it prints."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.skip("Chromium is not installed")
    flags = [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        f"--user-data-dir={tmp_path / 'profile'}",
    ]  # fmt: skip

    def browse(page: Path, *more: str, at: str = "") -> str:
        done = subprocess.run(
            [program, *flags, *(more or ("--dump-dom",)), f"file://{page}{at}"],
            capture_output=True, text=True, timeout=60, check=True,
        )  # fmt: skip
        return done.stdout

    return browse
