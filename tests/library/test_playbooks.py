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
        ('kind = "whole.cure"\nweight = 0\n', "`0` is no weight"),
        ('kind = "whole.cure"\nweight = -2.5\n', "`-2.5` is no weight"),
        ('kind = "whole.cure"\nweight = inf\n', "`inf` is no weight"),
        ('kind = "whole.cure"\nfield = "days"\nstandard = { least = nan }\n',
         "a bound is no finite number"),
        ('kind = "whole.cure"\nfield = "days"\nstandard = { least = 3 }\nprefers = "fewer"\n',
         "`fewer` is not one of less, more"),
        ('kind = "output.ownership"\nfield = "owner"\nstandard = { among = ["joint"] }\n'
         'prefers = "more"\n', "`prefers` is for a field that is a number"),
        ('kind = "whole.cure"\nfield = "days"\nstandard = { least = 3, currency = "EUR" }\n',
         "a range of days has a currency"),
        ('kind = "whole.liability"\nfield = "cap"\nstandard = { least = 3 }\n',
         "a range of money has no currency"),
        ('kind = "whole.liability"\nfield = "cap"\nstandard = { least = 3, currency = "EUR" }\n'
         'walk_away = { most = 1, currency = "USD" }\n', "one position counts in EUR and USD"),
        ('kind = "whole.cure"\nfield = "days"\nstandard = { among = ["ten"] }\n',
         "`ten` is no value of a field of type days"),
    ],
)  # fmt: skip
def test_a_playbook_that_asks_nothing_or_the_unknown_is_refused(rest: str, problem: str) -> None:
    with pytest.raises(DecodeError) as error:
        read_playbook(HEAD + rest, where="own.toml")
    assert error.value.problem == problem
    assert error.value.__str__().startswith("own.toml")


def test_money_has_bounds_in_a_currency() -> None:
    text = (
        'kind = "whole.liability"\nfield = "cap"\nweight = 2.5\nprefers = "more"\n'
        'standard = { least = 100000, currency = "EUR" }\n'
    )
    cap = read_playbook(HEAD + text, where="own.toml").positions[0]

    assert (cap.weight, cap.prefers) == (2.5, "more")
    assert cap.standard.holds("100000 EUR")
    assert not cap.standard.holds("99999.99 EUR")
    assert not cap.standard.holds("200000 USD")
    assert not cap.standard.counts("200000 USD")


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_positions_weigh_the_grave_more_than_notice_days(name: str) -> None:
    weights = {p.id: p.weight for p in playbook(name).positions}
    grave = [weights[one] for one in ("cap", "indemnity", "fine-tune-owner") if one in weights]

    assert len(set(weights.values())) > 3
    assert min(grave) > max(w for one, w in weights.items() if one in ("audit-notice", "fees"))


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
