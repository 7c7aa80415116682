# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet precedents`: clauses to draft from, in files, folders and indexes of portfolios."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licet.app.precedents import WHOLE, passages_of

Licet = Callable[..., tuple[int, str, str]]

AGREEMENT = """SERVICES AGREEMENT

1. Services. {name} provides the services that an order describes, with reasonable care.

2. Liability

2.1 Limit. {name}'s total liability under this Agreement shall not exceed {amount}.

2.2 Exception. The limit in clause 2.1 does not apply to a breach of confidentiality.

3. Term. This Agreement runs for one year and renews for further years unless a party gives notice.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "deals"
    path.mkdir()
    for name, amount in (("Alder", "EUR 50,000"), ("Birch", "the fees of one year")):
        words = AGREEMENT.format(name=name, amount=amount)
        (path / f"{name.lower()}.md").write_text(words, encoding="utf-8")
    return path


def test_clauses_of_a_folder_are_found_with_their_place_and_reason(
    licet: Licet, folder: Path
) -> None:
    code, out, err = licet("precedents", "liability cap with exceptions for confidentiality",
                           "--in", folder, "--top", 2, "--jobs", 1)  # fmt: skip

    assert code == 0
    first, second = (line for line in out.splitlines() if line.startswith((" 1.", " 2.")))
    assert "alder.md 2 " in first + second
    assert "birch.md 2 " in first + second
    assert "says: cap on liability, exception, confidentiality" in out
    assert out.startswith("looks for: cap on liability, exception, confidentiality\n")
    assert "2 of 5 clauses" in err


def test_what_is_excluded_is_said(licet: Licet, folder: Path) -> None:
    code, out, _ = licet("precedents", "liability cap without exceptions",
                           "--in", folder / "alder.md", "--json", "--jobs", 1)  # fmt: skip

    assert code == 0
    found = json.loads(out)
    assert found["query"] == {"wants": ["cap on liability"], "avoids": ["exception"], "words": []}
    assert found["found"][0]["section"] == "2"
    assert found["found"][0]["against"] == ["exception"]
    assert "EUR 50,000" in found["found"][0]["text"]


def test_the_same_wording_is_shown_once(licet: Licet, folder: Path) -> None:
    code, out, _ = licet("precedents", "automatic renewal", "--in", folder, "--json", "--jobs", 1)

    assert code == 0
    first = json.loads(out)["found"][0]
    assert first["file"].endswith("alder.md")
    assert [other["file"].endswith("birch.md") for other in first["also"]] == [True]


def test_an_index_gives_the_clauses_of_its_folder(
    licet: Licet, folder: Path, tmp_path: Path
) -> None:
    index = tmp_path / "deals.db"
    licet("review", folder, "--index", index, "--jobs", 1)

    _, from_index, _ = licet("precedents", "cap on liability", "--in", index, "--json", "--jobs", 1)
    _, from_folder, _ = licet(
        "precedents", "cap on liability", "--in", folder, "--json", "--jobs", 1
    )

    told = [
        [(Path(one["file"]).name, one["section"], one["text"].split(), one["score"]) for one in
         json.loads(out)["found"]]
        for out in (from_index, from_folder)
    ]  # fmt: skip
    assert told[0] == told[1]
    assert told[0]


def test_the_clause_library_is_searched(licet: Licet) -> None:
    code, out, _ = licet("precedents", "right to audit books and records", "--library", "--json")

    assert code == 0
    first = json.loads(out)["found"][0]
    assert first["file"] == "clause library"
    assert first["section"].startswith("whole.audit/")


def test_somewhere_has_to_be_looked(licet: Licet) -> None:
    code, _, err = licet("precedents", "cap on liability")

    assert code == 2
    assert "--library" in err


def test_nothing_found_is_exit_code_one(licet: Licet, folder: Path) -> None:
    code, out, err = licet("precedents", "hovercraft eels", "--in", folder, "--jobs", 1)

    assert (code, out) == (1, "looks for: hovercraft, eels\n")
    assert "0 of" in err


@pytest.mark.parametrize(
    ("query", "name", "problem"),
    [
        ("  ", "deals", "no word"),
        ("…!", "deals", "no word"),
        ("cap " * 900, "deals", "more than 2,000 characters"),
        ("cap", "none", "does not exist"),
        ("cap", "empty", "no document"),
        ("cap", "broken.db", "no index of licet"),
        ("cap", "broken.docx", ""),
    ],
)
def test_what_cannot_be_searched_is_one_error(
    licet: Licet, folder: Path, query: str, name: str, problem: str
) -> None:
    (folder.parent / "empty").mkdir()
    (folder.parent / "broken.db").write_bytes(b"SQLite format 3\0" + b"x" * 200)
    (folder.parent / "broken.docx").write_bytes(b"PK\x03\x04 broken")

    code, out, err = licet("precedents", query, "--in", folder.parent / name)

    assert (code, out) == (2, "")
    assert err.startswith("error: ")
    assert problem in err


def test_a_file_that_cannot_be_read_stops_nothing(licet: Licet, folder: Path) -> None:
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 broken")

    code, out, err = licet("precedents", "cap on liability", "--in", folder, "--jobs", 2)

    assert code == 0
    assert "alder.md" in out
    assert "not read: " in err
    assert "broken.docx" in err


def test_answers_are_the_same_each_time_and_with_more_processes(licet: Licet, folder: Path) -> None:
    answers = {licet("precedents", "liability", "--in", folder, "--jobs", n)[1] for n in (1, 2)}

    assert len(answers) == 1


def test_a_long_section_is_taken_apart_by_its_numbers() -> None:
    long = "word " * (WHOLE // 15)
    pieces = [
        ("4", "Fees", "4. Fees"),
        ("4.1", "", 2 * long),
        ("4.2", "", long),
        ("4.2(a)", "", long),
    ]

    found = [(one.section, one.heading) for one in passages_of("a.md", pieces)]

    assert found == [("4.1", "Fees"), ("4.2", "Fees")]


@given(
    st.lists(
        st.tuples(
            st.from_regex(r"([1-9](\.[1-9]){0,2}(\([a-c]\))?|preamble)", fullmatch=True),
            st.just(""),
            st.text("abc ", min_size=60, max_size=90).map(lambda text: f"x{text * 20}y"),
        ),
        max_size=12,
    )
)
def test_no_word_of_a_document_is_lost_or_told_twice(pieces: list[tuple[str, str, str]]) -> None:
    told = " ".join(one.text for one in passages_of("a.md", pieces))

    assert told.split() == " ".join(words for _, _, words in pieces).split()
