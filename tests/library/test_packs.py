# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The packs of law: released once, never changed, and read strictly."""

import hashlib
import re
import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import licet.library
from licet.library.packs import overdue, pack_from, packs, read_pack, releases, rules_of
from licet.terms.errors import CatalogueError, DecodeError, LicetError, UsageError
from licet.terms.regulation import LawRule
from licet.terms.verdicts import Severity

FOLDER = Path(licet.library.__file__).parent / "data" / "packs"
RULES = rules_of(packs())

SMALL = """
schema = "licet/law/1"
name = "house"
release = "2026.12.1"
title = "House rules"
compiled_on = 2026-12-01

[tests.here]
any = [{ fact = "territory.markets", op = "intersects", value = ["IS"] }]

[[parts]]
key = "house.clause"
called = "house clause"
of = "the house rules"
names = ["one", "two"]

[[rules]]
id = "HOUSE-1"
version = 1
title = "A clause of the house"
jurisdictions = ["IS"]
kind = "mandatory_clause"
status = "in_force"
source = "House rules 1"
read = ["memory"]
verification = "not_read"
confidence = "medium"
tier = "extended"
effective_from = 2026-01-01
severity = "medium"
requires = ["house.clause", ["house.a", "house.b"]]
applies_if = { use = "here" }
"""


@pytest.fixture
def shelf(tmp_path: Path) -> Callable[..., Path]:
    """Writes a pack as a user would, and gives the folder."""

    def write(text: str = SMALL, pack: str = "house", release: str = "2026.12.1") -> Path:
        (tmp_path / pack).mkdir(exist_ok=True)
        (tmp_path / pack / f"{release}.toml").write_text(text, encoding="utf-8")
        return tmp_path

    return write


def test_every_release_is_the_file_that_was_released() -> None:
    manifest = tomllib.loads((FOLDER / "manifest.toml").read_text("utf-8"))["releases"]
    listed = {f"{one['pack']}/{one['release']}.toml": one["sha256"] for one in manifest}
    found = {
        f"{path.parent.name}/{path.name}": hashlib.sha256(path.read_bytes()).hexdigest()
        for path in FOLDER.glob("*/*.toml")
    }

    assert found == listed
    assert len(manifest) == len(listed)


def test_the_first_release_has_158_versions_of_155_rules_in_fifteen_packs() -> None:
    first = packs(until="2026.11.1")

    assert len(first) == 15
    assert len(rules_of(first)) == 158
    assert len({rule.id for rule in rules_of(first)}) == 155


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_says_what_it_does_and_where_it_was_read(rule: LawRule) -> None:
    sources = {one.key for pack in packs() if pack.name == rule.pack for one in pack.sources}
    versions = {one.name for one in RULES}

    assert rule.title
    assert rule.source
    assert rule.effect
    assert rule.idea
    assert set(rule.read) <= sources
    assert rule.supersedes == "" or rule.supersedes in versions
    assert rule.effective_to is None or rule.effective_from <= rule.effective_to
    assert rule.effect[0].islower() or rule.effect.split()[0].isupper()
    assert not rule.effect.endswith(".")
    assert rule.idea.endswith(".")


def test_two_rules_that_pull_apart_are_both_there() -> None:
    ids = {rule.id for rule in RULES}

    assert all(set(t.rules) <= ids for pack in packs() for t in pack.tensions)


def test_no_sentence_promises_that_something_complies() -> None:
    word = "compl" + "iant"

    assert not [path for path in FOLDER.glob("*/*.toml") if word in path.read_text().lower()]


def test_no_rule_that_blocks_was_due_for_review_when_it_was_released() -> None:
    made = {pack.name: pack.compiled_on for pack in packs()}
    grave = [rule for rule in RULES if rule.severity is Severity.BLOCK]

    assert not [rule.name for rule in grave if rule in overdue([rule], at=made[rule.pack])]


def test_a_review_that_is_due_on_the_day_is_overdue() -> None:
    days = {d: {r.name for r in overdue(RULES, at=date(2026, 12, d))} for d in (14, 15)}

    assert days[15] - days[14] == {"EXP-US-3@2"}


def test_versions_of_one_rule_never_bind_at_once_for_one_state_of_knowledge() -> None:
    for rule in RULES:
        if not rule.supersedes or rule.supersedes.rpartition("@")[0] != rule.id:
            continue
        old = next(one for one in RULES if one.name == rule.supersedes)
        apart_in_law = old.effective_to is not None and old.effective_to < rule.effective_from
        apart_in_knowledge = (
            old.known_to is not None
            and rule.known_from is not None
            and old.known_to < rule.known_from
        )
        assert apart_in_law or apart_in_knowledge, rule.name


def test_a_users_pack_stands_beside_ours_with_its_tests_and_parts(
    shelf: Callable[..., Path],
) -> None:
    found = {pack.name: pack for pack in packs([shelf()])}

    assert len(found) == 16
    (rule,) = found["house"].rules
    assert rule.applies_if.any[0].value == ("IS",)
    assert rule.requires == ("house.clause", ("house.a", "house.b"))
    assert [(part.key, part.names) for part in rule.parts] == [("house.clause", ("one", "two"))]
    assert (rule.pack, rule.release, rule.draft) == ("house", "2026.12.1", True)


def test_the_newest_release_counts_by_number_and_an_older_one_can_be_asked_for(
    shelf: Callable[..., Path],
) -> None:
    for number in ("2026.12.9", "2026.12.10"):
        folder = shelf(SMALL.replace("2026.12.1", number), release=number)

    newest = {pack.name: pack.release for pack in packs([folder])}
    older = {pack.name: pack.release for pack in packs([folder], until="2026.12.9")}
    before = {pack.name for pack in packs([folder], until="2026.11.1")}

    assert (newest["house"], older["house"]) == ("2026.12.10", "2026.12.9")
    assert "house" not in before
    assert [r.release for r in releases([folder]) if r.pack == "house"] == [
        "2026.12.9",
        "2026.12.10",
    ]


def test_a_later_release_of_a_users_takes_the_place_of_ours(shelf: Callable[..., Path]) -> None:
    text = SMALL.replace('"house"', '"uk-data"')

    found = {pack.name: pack for pack in packs([shelf(text, pack="uk-data")])}

    assert [rule.name for rule in found["uk-data"].rules] == ["HOUSE-1@1"]


def test_a_file_changed_after_its_release_is_not_read(shelf: Callable[..., Path]) -> None:
    folder = shelf()
    (folder / "manifest.toml").write_text(
        f'[[releases]]\npack = "house"\nrelease = "2026.12.1"\nsha256 = "{"0" * 64}"\n'
    )

    with pytest.raises(CatalogueError, match="not the one that was released"):
        packs([folder])


@pytest.mark.parametrize(
    ("old", "new", "where", "said"),
    [
        ("severity =", "severty =", "rules[0]", "did you mean `severity`"),
        ('"in_force"', '"inforce"', "rules[0].status", "in_force"),
        ('op = "intersects"', 'op = "intersect"', "rules[0]", "intersects"),
        ('use = "here"', 'use = "hera"', "rules[0].applies_if", "no test is named `hera`"),
        ('version = 1', 'version = 1\nrelease = "1"', "rules[0]", "its pack has it"),
        ("effective_from = 2026-01-01\n", "", "rules[0].effective_from", "missing"),
        ('{ use = "here" }', '{ fact = "a", any = [] }', "rules[0].applies_if", "`fact`, `op`"),
        ('any = [{ fact', 'any = [{ use = "here" }, { fact', "rules[0]", "in a circle"),
        ("[[rules]]", "[[rules]", "house/2026.12.1.toml", "not TOML"),
    ],
)  # fmt: skip
def test_a_slip_of_the_pen_is_told_with_its_place_and_the_nearest_name(
    shelf: Callable[..., Path], old: str, new: str, where: str, said: str
) -> None:
    assert old in SMALL

    with pytest.raises(DecodeError) as caught:
        packs([shelf(SMALL.replace(old, new, 1))])

    assert "house/2026.12.1.toml" in str(caught.value)
    assert where in str(caught.value)
    assert re.search(re.escape(said), str(caught.value))


def test_what_is_there_twice_or_in_the_wrong_place_is_refused(
    shelf: Callable[..., Path], tmp_path: Path
) -> None:
    twice = SMALL + SMALL[SMALL.index("[[rules]]") :]
    with pytest.raises(CatalogueError, match="`HOUSE-1@1` is given twice"):
        packs([shelf(twice)])
    with pytest.raises(CatalogueError, match="it says that it is house"):
        packs([shelf(pack="hut")])
    ours = tmp_path / "again"
    (ours / "gdpr").mkdir(parents=True)
    (ours / "gdpr" / "2026.11.1.toml").write_bytes(
        (FOLDER / "gdpr" / "2026.11.1.toml").read_bytes()
    )
    with pytest.raises(CatalogueError, match="is there twice"):
        packs([ours])


def test_what_is_no_folder_and_what_is_no_release_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="not a folder of packs"):
        packs([tmp_path / "nowhere"])
    with pytest.raises(UsageError, match="is not a release"):
        packs(until="newest")


def test_every_release_names_the_one_before_it() -> None:
    before: dict[str, str] = {}
    for one in releases():
        pack = read_pack((FOLDER / one.pack / f"{one.release}.toml").read_bytes(), where=one.pack)

        assert pack.previous == before.get(one.pack, "")
        before[one.pack] = one.release


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["key", "use", "fact", "all", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(
    st.sampled_from(["rules", "tests", "parts", "sources", "name", "requires", "applies_if"]),
    VALUES,
)
def test_whatever_stands_in_a_file_is_read_or_refused_in_words(key: str, value: object) -> None:
    raw = tomllib.loads(SMALL)
    (raw["rules"][0] if key in ("requires", "applies_if") else raw)[key] = value

    refused: LicetError | None = None
    try:
        pack_from(raw, where="x.toml")
    except LicetError as error:
        refused = error

    assert refused is None or "x.toml" in refused.where


@given(st.binary(max_size=80))
def test_bytes_that_are_no_pack_are_refused_in_words(data: bytes) -> None:
    with pytest.raises(DecodeError):
        read_pack(data, where="x.toml")


def test_another_schema_is_refused() -> None:
    with pytest.raises(CatalogueError, match="not a schema we read"):
        read_pack(SMALL.replace("licet/law/1", "licet/law/9").encode(), where="x.toml")
