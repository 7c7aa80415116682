# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Collections read whole, the hub's client, and YAML that nobody can grow."""

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.app.adapters.hub import Hub
from licet.app.adapters.plain_yaml import load_yaml
from licet.app.lineages.collections import data_provenance, ecosystem_graphs, model_openness
from licet.terms import LicetError, UsageError


def test_assets_and_what_they_depend_on_are_one_lineage(tmp_path: Path) -> None:
    (tmp_path / "north.yaml").write_text(
        "- {name: Base, type: model, organization: North, license: Apache 2.0,"
        " created_date: {value: 2024-01-02, explanation: a day}, dependencies: [Words, Gone]}\n"
        "- {name: Words, type: dataset, organization: North, license: {value: unknown}}\n"
        "- {name: App, type: application, dependencies: {value: [Base]}}\n"
        "- {type: model}\n"
    )
    (tmp_path / "south.yaml").write_text("- {name: Base, type: model, organization: South}\n")

    found = ecosystem_graphs(tmp_path)

    by_id = {a.id: a for a in found.lineage.artefacts}
    assert set(by_id) == {"Base", "Words", "App", "South/Base", "Gone"}
    assert by_id["Base"].declared == "Apache 2.0"
    assert str(by_id["Base"].date) == "2024-01-02"
    assert by_id["Words"].declared == ""
    assert by_id["Gone"].unresolved
    assert [(s.op, s.output, [i.artefact for i in s.inputs]) for s in found.lineage.operations] == [
        ("fine_tune", "Base", ["Words", "Gone"]), ("embed_in_product", "App", ["Base"]),
    ]  # fmt: skip
    assert any("asset 3 was not understood" in problem for problem in found.problems)
    assert any("there is another `Base`" in problem for problem in found.problems)


def test_assets_that_depend_on_one_another_lose_one_edge_and_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        "- {name: A, type: model, dependencies: [B]}\n- {name: B, type: model, dependencies: [A]}\n"
    )

    found = ecosystem_graphs(tmp_path)

    assert [(s.output, [i.artefact for i in s.inputs]) for s in found.lineage.operations] == [
        ("A", ["B"])
    ]
    assert "`A` → `B`: left out, it closes a circle" in found.problems


def test_each_release_of_a_folder_is_read(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.yml").write_text(
            f"framework: {{}}\nrelease: {{name: {name}, components: [{{name: Datasets}}]}}\n"
        )

    assert [name for name, _ in model_openness(tmp_path)] == ["a", "b"]
    with pytest.raises(UsageError, match="there are no"):
        list(model_openness(tmp_path / "gone"))


def test_tags_and_verified_licences_are_read_side_by_side(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({
        "one": {
            "Unique Dataset Identifier": "id-1", "Collection": "C",
            "Licenses": [{"License": "MIT License", "License URL": "x"}, 7],
            "Inferred Metadata": {"HF Yaml License": "CC BY 4.0", "GitHub License": ""},
        },
        "other": 3,
    }))  # fmt: skip

    (found,) = data_provenance(tmp_path)

    assert (found.id, found.verified) == ("id-1", ("MIT License",))
    assert found.declared == {"hugging_face": "CC BY 4.0"}


def test_a_card_is_fetched_once_and_the_network_is_given_up_on_once(tmp_path: Path) -> None:
    asked: list[tuple[str, bool]] = []
    card = tmp_path / "README.md"
    card.write_text("---\nlicense: mit\n---\n")

    def download(name: str, *, dataset: bool) -> Path | None:
        asked.append((name, dataset))
        if name == "down":
            raise ConnectionError
        return card if dataset else None

    hub = Hub(download)

    assert hub.card("a/b") is None
    assert hub.card("datasets/a/b") == hub.card("datasets/a/b") == {"license": "mit"}
    for name in ("down", "later"):
        with pytest.raises(LicetError, match="the hub cannot be reached"):
            hub.card(name)
    assert asked == [("a/b", False), ("a/b", True), ("down", False)]


YAML = st.recursive(
    st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=10,
)


@given(YAML)
@settings(deadline=None, max_examples=60)
def test_what_json_says_yaml_says_too(value: object) -> None:
    assert load_yaml(json.dumps(value)) == value


@given(st.text(max_size=60))
@settings(deadline=None)
def test_any_text_is_yaml_or_a_value_error(text: str) -> None:
    with suppress(ValueError):
        load_yaml(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: &a [1, *a]", "an alias stands in itself"),
        ("a: 1\na: 2", "a key is given twice"),
        ('a: "\\uD800"', "half a character"),
        ("[" * 2000, "recursion"),
    ],
)
def test_yaml_that_is_refused(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        load_yaml(text)


def test_an_alias_is_what_it_stands_for() -> None:
    assert load_yaml("a: &x [no, 1]\nb: *x") == {"a": ["no", "1"], "b": ["no", "1"]}
