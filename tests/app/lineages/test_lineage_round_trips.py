# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A lineage written as a bill of materials and read again is the same lineage."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from hypothesis import given, settings
from hypothesis import strategies as st
from made_lineages import as_json, lineages, loaded, plain
from spdx_python_model import v3_0_1 as spdx3

from licet.app.lineages.cyclonedx import VERSIONS, to_cyclonedx
from licet.app.lineages.spdx import to_spdx
from licet.terms import Artefact, ArtefactKind, Lineage, UsageError

AT = datetime(2026, 11, 24, 12, tzinfo=UTC)
VALIDATORS = {
    "1.6": JsonStrictValidator(SchemaVersion.V1_6),
    "1.7": JsonStrictValidator(SchemaVersion.V1_7),
}


def cyclonedx(lineage: Lineage, *, root: str = "", version: str = "1.6") -> dict[str, Any]:
    return to_cyclonedx(lineage, root=root, at=AT, concluded={}, version=version)[0]


def spdx(lineage: Lineage, *, root: str = "") -> dict[str, Any]:
    return to_spdx(lineage, root=root, at=AT, concluded={})[0]


@given(lineages())
@settings(deadline=None)
def test_our_own_file_gives_the_lineage_back(lineage: Lineage) -> None:
    assert loaded(as_json(plain(lineage))).lineage == lineage


@given(lineages(), st.sampled_from(VERSIONS), st.data())
@settings(deadline=None)
def test_cyclonedx_gives_the_lineage_back(
    lineage: Lineage, version: str, data: st.DataObject
) -> None:
    root = data.draw(st.sampled_from(["", *(a.id for a in lineage.artefacts)]))
    again = loaded(as_json(cyclonedx(lineage, root=root, version=version)), name="bom.json")

    assert again.lineage == lineage
    assert again.artefact == root or not root
    assert again.problems == ()


@given(lineages(), st.data())
@settings(deadline=None)
def test_spdx_gives_the_lineage_back(lineage: Lineage, data: st.DataObject) -> None:
    root = data.draw(st.sampled_from(["", *(a.id for a in lineage.artefacts)]))
    again = loaded(as_json(spdx(lineage, root=root)), name="bom.spdx.json")

    assert again.lineage == lineage
    assert again.artefact == root or not root
    assert again.problems == ()


@given(lineages())
@settings(deadline=None)
def test_from_one_format_to_the_other_and_back_loses_nothing(lineage: Lineage) -> None:
    there = loaded(as_json(cyclonedx(lineage)), name="bom.json").lineage
    back = loaded(as_json(spdx(there)), name="bom.json").lineage

    assert loaded(as_json(cyclonedx(back)), name="bom.json").lineage == lineage


@given(lineages(), st.sampled_from(VERSIONS))
@settings(max_examples=50, deadline=None)
def test_cyclonedx_is_valid_by_the_official_schema(lineage: Lineage, version: str) -> None:
    bom = json.dumps(cyclonedx(lineage, root=lineage.artefacts[0].id, version=version))

    assert VALIDATORS[version].validate_str(bom) is None


@given(lineages())
@settings(max_examples=50, deadline=None)
def test_spdx_is_valid_by_the_official_model(lineage: Lineage) -> None:
    text = json.dumps(spdx(lineage))
    objects = spdx3.SHACLObjectSet()
    spdx3.JSONLDDeserializer().deserialize_data(json.loads(text), objects)

    assert objects.missing_ids == set()
    spdx3.JSONLDSerializer().serialize_data(objects)


@given(lineages())
@settings(deadline=None)
def test_the_same_lineage_is_written_the_same_way_each_time(lineage: Lineage) -> None:
    assert cyclonedx(lineage) == cyclonedx(lineage)
    assert spdx(lineage) == spdx(lineage)


def test_an_older_version_of_cyclonedx_is_refused() -> None:
    lineage = Lineage(artefacts=(Artefact(id="a", kind=ArtefactKind.WEIGHTS),))

    with pytest.raises(UsageError, match="is not one of"):
        cyclonedx(lineage, version="1.5")


@given(lineages(), st.data())
@settings(max_examples=50, deadline=None)
def test_a_concluded_licence_is_written_in_place_of_the_one_there_was(
    lineage: Lineage, data: st.DataObject
) -> None:
    one = data.draw(st.sampled_from(lineage.artefacts))
    said = data.draw(st.sampled_from(["llama-3.1", "MIT OR Apache-2.0", "a licence of our own"]))
    for write in (to_cyclonedx, to_spdx):
        bom, _ = write(lineage, root="", at=AT, concluded={one.id: said})
        again = loaded(as_json(bom), name="bom.json").lineage

        assert {a.id: a.licence for a in again.artefacts if a.id == one.id} == {one.id: said}
        assert {a.id: a.declared for a in again.artefacts} == {
            a.id: a.declared for a in lineage.artefacts
        }


def test_what_a_format_has_no_field_for_is_told() -> None:
    one = Artefact(id="a", kind=ArtefactKind.ADAPTER, gated=True, licence="llama-3.1")
    lineage = Lineage(artefacts=(one,))

    for write, name in ((to_cyclonedx, "CycloneDX 1.6"), (to_spdx, "SPDX 3.0.1")):
        _, apart = write(lineage, root="a", at=AT, concluded={})

        assert apart == tuple(
            f"`{field}` of 1 artefact: {name} has no field for it; kept as the "
            f"{'property' if name.startswith('C') else 'extension'} `licet:{field}`"
            for field in ("gated", "kind")
        )
