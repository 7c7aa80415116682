# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The catalogue is whole, strict, free of licence texts, and quick to load."""

import re
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from licet.library import check, compiled, files_in, licences, read_record, write_record
from licet.library.catalogue import COMPILED, FOLDER
from licet.terms.errors import CatalogueError, DecodeError, LicetError, UsageError
from licet.terms.licences import LicenceRecord
from licet.terms.vocabulary import VOCABULARY

ON = date(2026, 11, 24)
FILES = files_in(FOLDER)
RECORDS = tuple(read_record(path) for path in FILES)
HUNYUAN = licences().records["hunyuan-3d-2.0"]


def written(folder: Path, record: LicenceRecord, *changes: tuple[str, str]) -> Path:
    text = write_record(record)
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path = folder / f"{record.id}.toml"
    path.write_text(text, encoding="utf-8")
    return path


def other(**changes: object) -> LicenceRecord:
    """A licence of our own, near enough to a real one to be checked."""
    assert HUNYUAN.fingerprint
    fresh = replace(HUNYUAN.fingerprint, digest="0" * 32)
    return replace(HUNYUAN, id="larch-1", fingerprint=fresh, **changes)  # type: ignore[arg-type]


def rules(*records: LicenceRecord, at: date = ON) -> list[str]:
    return [finding.rule.removeprefix("library/") for finding in check(records, at=at)]


def test_the_catalogue_has_all_entries_and_nothing_is_wrong_with_it() -> None:
    assert len(RECORDS) >= 75
    assert check(RECORDS, at=ON) == ()


def test_the_compiled_catalogue_is_that_of_the_files() -> None:
    assert COMPILED.read_text(encoding="utf-8") == compiled(FOLDER)
    assert tuple(licences().records.values()) == tuple(sorted(RECORDS, key=lambda r: r.id))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_file_reads_back_as_it_was_written(path: Path) -> None:
    assert write_record(read_record(path)) == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_sentence_of_a_licence_is_in_a_file(path: Path) -> None:
    """Values, names and display strings are short; a sentence would be long.

    Only notices that have to be reproduced word for word stand there whole.
    """
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    raw.pop("fingerprint", None)
    notices = [
        t["params"].pop("text", "") for t in raw.get("terms", ()) if t["key"] == "notice_text"
    ]
    strings = re.findall(r"'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\"", repr(raw))

    assert max(len(" ".join(pair).split()) for pair in strings) <= 24
    assert all(len(notice.split()) <= 40 for notice in notices)


def test_every_value_has_its_words_or_says_why_not() -> None:
    bare = [
        f"{record.id} {term.key}"
        for record in RECORDS
        for term in record.terms
        if term.value != "silent" and not term.words and not term.note
    ]

    assert not bare


def test_a_threshold_says_which_side_its_limit_is_on() -> None:
    limits = [t for r in RECORDS for t in r.terms if t.key == "threshold"]

    assert len(limits) >= 16
    assert {t.params["comparator"] for t in limits} == {"more_than", "at_least"}


@pytest.mark.parametrize(
    ("record", "rule"),
    [
        (other(source=" "), "missing-source"),
        (other(review_by=date(2026, 11, 24)), "review-due"),
        (other(same_as="nobody"), "unknown-id"),
        (other(incorporates=("nobody",)), "unknown-id"),
        (other(edition="last spring"), "edition-shape"),
        (other(reviewed_by=""), "missing-name"),
        (other(terms=HUNYUAN.terms[:1] * 2), "duplicate-term"),
        (other(terms=(replace(HUNYUAN.terms[0], words=((9999, 0, 1),)),)), "quote-outside"),
        (other(terms=(replace(HUNYUAN.terms[0], words=()),)), "missing-quote"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_fault_is_found(record: LicenceRecord, rule: str) -> None:
    assert rules(record) == [rule]


def test_a_review_is_due_on_its_day_and_not_before() -> None:
    record = other(review_by=date(2027, 5, 24))

    assert rules(record, at=date(2027, 5, 23)) == []
    assert rules(record, at=date(2027, 5, 24)) == ["review-due"]


def test_one_id_twice_and_one_text_twice_are_found() -> None:
    assert rules(other(), other()) == ["duplicate-id"]
    assert rules(HUNYUAN, replace(HUNYUAN, id="larch-1")) == ["digest-clash"]
    assert rules(HUNYUAN, replace(HUNYUAN, id="larch-1", same_as=HUNYUAN.id)) == []


def test_folders_of_a_user_are_loaded_too(tmp_path: Path) -> None:
    written(tmp_path, other())

    catalogue = licences([tmp_path])

    assert catalogue.records["larch-1"] == other()
    assert "larch-1" in catalogue.prints


def test_an_id_of_ours_is_refused_in_a_users_folder(tmp_path: Path) -> None:
    written(tmp_path, HUNYUAN)

    with pytest.raises(CatalogueError, match="given twice"):
        licences([tmp_path])


@pytest.mark.parametrize(
    ("old", "new", "problem", "hint"),
    [
        ("family =", "famly =", "`famly` is not a key we know", "did you mean `family`?"),
        ('"conditional"', '"perhaps"', "`perhaps` is not one of prohibited, conditional, permitted,"
         " silent", ""),
        ('"commercial_use"', '"comercial_use"', "`comercial_use` is not a term we know",
         f"the terms are {', '.join(VOCABULARY)}"),
        ("review_by = ", "review_by = 4 #", "", ""),
    ],
)  # fmt: skip
def test_a_file_is_decoded_strictly(
    tmp_path: Path, old: str, new: str, problem: str, hint: str
) -> None:
    with pytest.raises(DecodeError) as caught:
        read_record(written(tmp_path, HUNYUAN, (old, new)))

    assert problem in caught.value.problem
    assert caught.value.hint == hint or not hint
    assert str(tmp_path) in caught.value.where


def test_another_schema_and_a_missing_folder_are_errors(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="not a schema we read"):
        read_record(written(tmp_path, HUNYUAN, ("licet/licence/1", "licet/licence/9")))
    with pytest.raises(UsageError, match="not a folder"):
        licences([tmp_path / "nowhere"])
    with pytest.raises(LicetError, match="cannot be read"):
        read_record(tmp_path / "nothing.toml")
