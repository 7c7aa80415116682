# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Kinds of clauses, and the playbooks on them."""

from pathlib import Path

import pytest

from licet.library.kinds import FieldType, kinds
from licet.library.playbooks import SHIPPED, playbook, playbooks_in, read_playbook
from licet.review.kinds.cues import cues
from licet.terms import DecodeError, UsageError

HEAD = 'id = "x"\ntitle = "X"\nside = "licensee"\n[[positions]]\nid = "cure"\nreason = "r"\n'


def test_the_reader_knows_the_kinds_and_fields_of_the_library() -> None:
    assert list(cues()) == list(kinds())
    for name, cue in cues().items():
        assert {field.name for field in cue.fields} <= set(kinds()[name].fields), name
        for field in cue.fields:
            type_ = kinds()[name].fields[field.name]
            if type_ is FieldType.CHOICE:
                assert {v for v, _ in field.values} == set(kinds()[name].choices[field.name])
            elif not field.values:
                assert field.type == type_, (name, field.name)


def test_kinds_that_agreement_files_use_are_there() -> None:
    used = (
        "model.grant", "model.distillation", "model.purpose", "model.volume", "model.users",
        "model.territory", "whole.reporting", "whole.fees", "whole.termination", "whole.cure",
        "whole.late_fee", "whole.suspension",
    )  # fmt: skip

    assert set(used) <= set(kinds())


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_playbook_speaks_for_its_side(name: str) -> None:
    found = playbook(name)

    assert found.id == found.side == name
    assert len(found.positions) >= 10
    assert all(p.approver and p.reason for p in found.positions)


def test_a_side_has_other_names() -> None:
    assert playbook("customer") == playbook("licensee")


def test_an_unknown_playbook_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(UsageError) as error:
        playbook("licencee")
    assert error.value.problem == "`licencee` is no playbook that ships"
    assert error.value.hint == "did you mean `licensee`?"


@pytest.mark.parametrize(
    ("rest", "problem"),
    [
        ('kind = "whole.cures"\n', "`whole.cures` is no kind of clause"),
        ('kind = "whole.cure"\nfield = "day"\nstandard = { least = 30 }\n',
         "`day` is no field of whole.cure"),
        ('kind = "whole.cure"\nfield = "days"\n', "a position on a field has no standard"),
        ('kind = "whole.cure"\nstandard = { least = 3 }\n', "values are given, but no field"),
        ('kind = "model.grant"\nfield = "exclusive"\nstandard = { least = 3 }\n',
         "a field of type yes_no has no least and no most"),
        ('kind = "model.grant"\nfield = "exclusive"\nstandard = { among = ["no"] }\n',
         "`no` is no value of a field of type yes_no"),
        ('kind = "output.ownership"\nfield = "owner"\nstandard = { among = ["nobody"] }\n',
         "`nobody` is not one of licensee, licensor, joint"),
        ('kind = "whole.cure"\nfield = "days"\nstandard = { least = 9, most = 3 }\n',
         "a range from 9 to 3 has nothing in it"),
        ('kind = "whole.cure"\nfield = "days"\nstandard = { least = 9, among = [3] }\n',
         "a range has bounds or a list, not both"),
        ('kind = "whole.cure"\nfall_back = "x"\n', "`fall_back` is not a key we know"),
    ],
)  # fmt: skip
def test_a_playbook_that_asks_nothing_or_the_unknown_is_refused(rest: str, problem: str) -> None:
    with pytest.raises(DecodeError) as error:
        read_playbook(HEAD + rest, where="own.toml")
    assert error.value.problem == problem
    assert error.value.__str__().startswith("own.toml")


def test_two_positions_with_one_id_are_refused() -> None:
    with pytest.raises(DecodeError) as error:
        read_playbook(
            HEAD + 'kind = "whole.law"\n' + HEAD[HEAD.index("[[") :] + 'kind = "whole.law"\n',
            where="own.toml",
        )
    assert error.value.problem == "`cure` is the id of two positions"


def test_a_file_or_a_folder_of_playbooks_is_read(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    (tmp_path / "b.toml").write_text(HEAD + 'kind = "whole.law"\n')
    (tmp_path / "a.toml").write_text(HEAD.replace('"x"', '"a"') + 'kind = "whole.law"\n')

    assert [book.id for book in playbooks_in(tmp_path)] == ["a", "x"]
    assert [book.id for book in playbooks_in(tmp_path / "b.toml")] == ["x"]
    with pytest.raises(UsageError, match="cannot be read"):
        playbooks_in(tmp_path / "c.toml")
    with pytest.raises(UsageError, match="no playbook in the folder"):
        playbooks_in(empty)
