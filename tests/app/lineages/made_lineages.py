# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Random lineages with every field that an artefact has, and files to read them from."""

import json
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st
from pydantic import TypeAdapter

from licet.app.lineages import Loaded, load_lineage
from licet.library import licences
from licet.terms import Artefact, ArtefactKind, Input, Lineage, Operation, Role, Step
from licet.terms.artefacts import FoundText

LICENCES = (
    *sorted(licences().records), "MIT", "Apache-2.0 OR MIT", "GPL-2.0-only AND llama-3.1",
    "a licence of our own", "LicenseRef-Ours", "text:LICENSE", "",
)  # fmt: skip
WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\x7f"), max_size=20
)
IDS = st.one_of(
    st.sampled_from(["north/base", "datasets/a", " spaced ", "a#b?c", "urn:x:1", "ü/ß", "{", "0"]),
    WORDS.filter(bool),
)


@st.composite
def artefacts(draw: st.DrawFn, id_: str) -> Artefact:
    """One artefact, each of its fields there or not."""
    return Artefact(
        id=id_,
        kind=draw(st.sampled_from(list(ArtefactKind))),
        name=draw(st.one_of(st.just(""), WORDS)),
        revision=draw(st.one_of(st.just(""), WORDS)),
        date=draw(st.one_of(st.none(), st.dates(min_value=date(1970, 1, 1)))),
        licence=draw(st.sampled_from(LICENCES)),
        declared=draw(st.sampled_from(LICENCES)),
        gated=draw(st.booleans()),
        gate_excludes=frozenset(draw(st.sets(st.sampled_from(["EU", "KR", "GB"])))),
        traits=draw(st.dictionaries(st.sampled_from(["multimodal", "x"]), st.booleans())),
        texts=draw(st.none() | st.lists(TEXTS, max_size=2).map(tuple)),
        unresolved=draw(st.booleans()),
    )


TEXTS = st.builds(
    FoundText,
    file=WORDS,
    licence=st.sampled_from(["", "mit", "llama-3.1"]),
    notice=st.booleans(),
)


@st.composite
def lineages(draw: st.DrawFn) -> Lineage:
    """Up to six artefacts, and steps from earlier to later ones, in any order."""
    ids = draw(st.lists(IDS, min_size=1, max_size=6, unique=True))
    steps = [
        Step(
            op=draw(st.sampled_from(list(Operation))),
            inputs=tuple(
                Input(
                    artefact=ids[draw(st.integers(0, k - 1))],
                    role=draw(st.sampled_from(list(Role))),
                )
                for _ in range(draw(st.integers(0, 3)))
            ),
            output=ids[k],
        )
        for k in range(1, len(ids))
        for _ in range(draw(st.integers(0, 2)))
    ]
    return Lineage(
        artefacts=tuple(draw(artefacts(id_)) for id_ in draw(st.permutations(ids))),
        operations=tuple(draw(st.permutations(steps))),
    )


def loaded(text: str | bytes, *, name: str = "lineage.json") -> Loaded:
    """What is read from a file of that content."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return load_lineage(path)


def plain(lineage: Lineage) -> dict[str, Any]:
    """A lineage as one of our own files."""
    found: dict[str, Any] = TypeAdapter(Lineage).dump_python(lineage, mode="json")
    for artefact in found["artefacts"]:
        artefact["gate_excludes"] = sorted(artefact["gate_excludes"])
    return found


def as_json(value: object) -> str:
    """JSON as files have it."""
    return json.dumps(value, ensure_ascii=False)
