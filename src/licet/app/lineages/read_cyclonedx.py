# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""CycloneDX bills of materials, 1.4 to 1.7, as lineages."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from licet.app.lineages.cyclonedx import PLAIN
from licet.app.lineages.edges import Edge, Link, steps_of
from licet.app.lineages.facts import OPERATION, PREFIX, artefact_of, read_operations
from licet.app.lineages.loaded import Gathering, Loaded, loaded, text_of
from licet.app.lineages.own import OP_ALIASES
from licet.terms.artefacts import Artefact, ArtefactKind, Operation
from licet.terms.errors import DecodeError

__all__ = ["read_cyclonedx"]

_HUB = re.compile(r"pkg:huggingface/([^@?#]+)(?:@([^?#]+))?")
_BOM = frozenset(("$schema", "bomFormat", "specVersion", "serialNumber", "version", "metadata",
                  "components", "services", "dependencies"))  # fmt: skip
_METADATA = frozenset(("timestamp", "tools", "component"))
_COMPONENT = frozenset(
    ("type", "bom-ref", "name", "group", "version", "purl", "licenses", "properties", "pedigree",
     "modelCard", "components", "evidence")
)  # fmt: skip
_PEDIGREE = frozenset(("ancestors", "descendants"))
_LICENCE = frozenset(("license", "expression", "acknowledgement", "id", "name", "bom-ref"))
"""What is read of each; of the rest it is said that it was not."""
_FACTS = ("id", "kind", "name", "revision", "date", "licence", "declared", "gated",
          "gate_excludes", "traits", "texts", "unresolved")  # fmt: skip
_Entry = Mapping[str, Any]


@dataclass(slots=True)
class _State:
    """What is known while the components are walked."""

    where: str
    found: Gathering = field(default_factory=Gathering)
    ids: dict[str, str] = field(default_factory=dict)
    """Our ids by `bom-ref`."""
    refs: set[str] = field(default_factory=set)
    """Each `bom-ref` that a component has."""
    names: dict[tuple[str, str], str] = field(default_factory=dict)
    """Our ids by name and version."""
    edges: list[Edge] = field(default_factory=list)
    operations: list[tuple[str, str]] = field(default_factory=list)
    later: list[tuple[str, _Entry]] = field(default_factory=list)
    """Components whose ancestors and data are still to be looked at."""


def read_cyclonedx(value: Mapping[str, object], *, source: Path) -> Loaded:
    """The lineage of a bill of materials.

    Raises:
        LicetError: It contradicts itself, runs in a circle, or names nothing.
    """
    state = _State(where=str(source))
    metadata = value.get("metadata")
    head = metadata.get("component") if isinstance(metadata, dict) else None
    root = _tree(state, head) if isinstance(head, dict) else ""
    for component in _entries(value.get("components"), state, "components"):
        _tree(state, component)
    for service in _entries(value.get("services"), state, "services"):
        _tree(state, {**service, "type": "service"})
    for target, component in state.later:
        _descent(state, target, component)
    _dependencies(state, value.get("dependencies"))
    state.found.pass_over(value, "", known=_BOM)
    state.found.pass_over(metadata, "metadata", known=_METADATA)
    _steps(state)
    _put_back(state, root, head)
    version = text_of(value.get("specVersion"))
    return loaded(state.found, source=source, format=f"CycloneDX {version}".strip(), root=root)


def _entries(value: object, state: _State, where: str) -> Iterator[_Entry]:
    if value is not None and not isinstance(value, list):
        state.found.note(f"`{where}` is not a list, and was not read")
        return
    for number, entry in enumerate(value or ()):
        if isinstance(entry, dict):
            yield entry
        else:
            state.found.note(f"`{where}[{number}]` was not understood")


def _tree(state: _State, component: _Entry) -> str:
    """Note a component and those inside it; without recursion, since they may be deep."""
    first = ""
    ahead: list[tuple[str, _Entry]] = [("", component)]
    while ahead:
        parent, entry = ahead.pop()
        id_ = _component(state, entry)
        first = first or id_
        if parent:
            state.edges.append(Edge(link=Link.NEEDS, source=id_, target=parent))
        ahead.extend((id_, e) for e in _entries(entry.get("components"), state, "components"))
    return first


def _component(state: _State, entry: _Entry) -> str:
    facts, operations = _properties(entry)
    ref = _ref(entry.get("bom-ref"))
    id_ = facts.get("id", _id(entry, taken=state.found.artefacts))
    plain = _plain(state, entry, id_)
    state.found.pass_over(entry, "component", known=_COMPONENT)
    if ref in state.refs or id_ in state.found.artefacts:
        raise DecodeError(
            f"two components have the reference `{ref or id_}`", where=state.where,
            hint="give each a `bom-ref` of its own",
        )  # fmt: skip
    state.found.add(artefact_of(plain, {**facts, "id": id_}, where=f"{state.where}: {id_}"))
    if ref:
        state.refs.add(ref)
        state.ids[ref] = id_
    else:
        state.ids.setdefault(id_, id_)
    state.names.setdefault(_key(entry), id_)
    state.operations += [(id_, text) for text in operations]
    state.later.append((id_, entry))
    return id_


def _ref(value: object) -> str:
    """A reference as it is, blanks and all: it has to be the same in two places."""
    return value if isinstance(value, str) else ""


def _key(entry: _Entry) -> tuple[str, str]:
    return _full_name(entry), text_of(entry.get("version"))


def _full_name(entry: _Entry) -> str:
    group, name = text_of(entry.get("group")), text_of(entry.get("name"))
    return f"{group}/{name}" if group and name else name


def _id(entry: _Entry, *, taken: Mapping[str, object]) -> str:
    """A name a person knows, unless another component has it already; else the reference."""
    ref, name = _ref(entry.get("bom-ref")), _full_name(entry)
    hub = _HUB.match(text_of(entry.get("purl")))
    for choice in (unquote(hub[1]) if hub else "", name, ref):
        if choice and choice not in taken:
            return choice
    number = len(taken) + 1
    while (choice := f"{name or ref or 'unnamed'}-{number}") in taken:
        number += 1
    return choice


def _properties(entry: _Entry) -> tuple[dict[str, str], list[str]]:
    facts: dict[str, str] = {}
    operations: list[str] = []
    listed = entry.get("properties")
    for pair in listed if isinstance(listed, list) else ():
        name = text_of(pair.get("name")) if isinstance(pair, dict) else ""
        if name == OPERATION:
            operations.append(str(pair.get("value", "")))
        elif name.startswith(PREFIX) and name.removeprefix(PREFIX) in _FACTS:
            facts[name.removeprefix(PREFIX)] = str(pair.get("value", ""))
    return facts, operations


def _plain(state: _State, entry: _Entry, id_: str) -> dict[str, object]:
    type_ = text_of(entry.get("type"))
    kind = ArtefactKind.SERVICE if type_ == "service" else PLAIN.get(type_, ArtefactKind.CODE)
    hub = _HUB.match(text_of(entry.get("purl")))
    declared, concluded = _licences(state, entry.get("licenses"), id_)
    evidence = entry.get("evidence")
    if isinstance(evidence, dict):
        seen = " AND ".join(filter(None, _licences(state, evidence.get("licenses"), id_)))
        concluded = concluded or seen
        state.found.pass_over(evidence, "evidence", known=frozenset(("licenses",)))
    name = entry.get("name")
    version = entry.get("version")
    return {
        "kind": str(kind),
        "name": name if isinstance(name, str) else text_of(name),
        "revision": version if isinstance(version, str) else (hub and hub[2]) or "",
        "declared": declared,
        "licence": concluded,
    }


def _licences(state: _State, value: object, id_: str) -> tuple[str, str]:
    """What is declared and what is concluded; declared, where the entry does not say."""
    found: dict[str, list[str]] = {"declared": [], "concluded": []}
    for entry in _entries(value, state, f"{id_}: licenses"):
        licence = entry.get("license")
        said: _Entry = licence if isinstance(licence, dict) else entry
        state.found.pass_over(said, "license", known=_LICENCE)
        text = next((t for k in ("id", "expression", "name") if isinstance(t := said.get(k), str)
                     and t), "")  # fmt: skip
        if not text:
            state.found.note(f"`{id_}`: a licence without a name was not understood")
            continue
        word = said.get("acknowledgement")
        found["concluded" if word == "concluded" else "declared"].append(text)
    return _all_of(found["declared"]), _all_of(found["concluded"])


def _all_of(names: list[str]) -> str:
    names = list(dict.fromkeys(names))
    if len(names) == 1:
        return names[0]
    return " AND ".join(f"({n})" if " OR " in n else n for n in names)


def _descent(state: _State, target: str, component: _Entry) -> None:
    ahead = [(target, component)]
    while ahead:
        child, entry = ahead.pop()
        pedigree = entry.get("pedigree")
        if isinstance(pedigree, dict):
            for ancestor in _entries(pedigree.get("ancestors"), state, f"{child}: ancestors"):
                id_, new = _relative(state, ancestor)
                state.edges.append(Edge(link=Link.ANCESTOR, source=id_, target=child))
                if new:
                    ahead.append((id_, ancestor))
            for other in _entries(pedigree.get("descendants"), state, f"{child}: descendants"):
                id_, _ = _relative(state, other)
                state.edges.append(Edge(link=Link.ANCESTOR, source=child, target=id_))
            state.found.pass_over(pedigree, "pedigree", known=_PEDIGREE)
        _data(state, child, entry)


def _relative(state: _State, entry: _Entry) -> tuple[str, bool]:
    """The id of a component that is given in full where another one names it."""
    listed = entry.get("properties")
    for pair in listed if isinstance(listed, list) else ():
        if isinstance(pair, dict) and pair.get("name") == PREFIX + "ref":
            ref = str(pair.get("value", ""))
            if ref in state.ids:
                return state.ids[ref], False
    ref = _ref(entry.get("bom-ref"))
    known = state.ids.get(ref) or state.names.get(_key(entry))
    if known:
        return known, False
    id_ = _id(entry, taken={})
    if id_ in state.found.artefacts and _agrees(entry, state.found.artefacts[id_]):
        return id_, False
    id_ = _component(state, entry)
    state.later.pop()
    return id_, True


def _agrees(entry: _Entry, known: Artefact) -> bool:
    """Whether nothing says that two of one name are two: another version of it is another."""
    version = text_of(entry.get("version"))
    return not version or not known.revision or version == known.revision


def _data(state: _State, target: str, entry: _Entry) -> None:
    card = entry.get("modelCard")
    parameters = card.get("modelParameters") if isinstance(card, dict) else None
    listed = parameters.get("datasets") if isinstance(parameters, dict) else None
    state.found.pass_over(card, "modelCard", known=frozenset(("modelParameters", "bom-ref")))
    state.found.pass_over(parameters, "modelCard.modelParameters", known=frozenset(("datasets",)))
    for one in _entries(listed, state, f"{target}: datasets"):
        ref = _ref(one.get("ref")) or _ref(one.get("bom-ref"))
        name = text_of(one.get("name"))
        if not (ref or name):
            state.found.note(f"`{target}`: a data set without a name was not understood")
            continue
        id_ = state.ids.get(ref or name) or state.names.get((name or ref, ""))
        if id_ is None:
            id_ = state.found.named(name or ref, kind=ArtefactKind.DATASET)
            state.ids.setdefault(ref or name, id_)
        state.edges.append(Edge(link=Link.TRAINED_ON, source=id_, target=target))


def _dependencies(state: _State, value: object) -> None:
    for entry in _entries(value, state, "dependencies"):
        target = state.ids.get(_ref(entry.get("ref")))
        needed = entry.get("dependsOn")
        for name in map(_ref, needed if isinstance(needed, list) else ()):
            source = state.ids.get(name)
            if target is None or source is None:
                state.found.note(
                    f"`dependencies`: nothing has the reference "
                    f"`{name if target else _ref(entry.get('ref'))}`"
                )
            else:
                state.edges.append(Edge(link=Link.NEEDS, source=source, target=target))


def _steps(state: _State) -> None:
    """Our own operations, then what only the format's fields tell."""
    written, words = read_operations(state.operations)
    exact = tuple(
        # Whoever writes one names what stands in the file: references.
        replace(s, inputs=tuple(replace(i, artefact=state.ids.get(i.artefact, i.artefact))
                                for i in s.inputs))
        for s in written
    )  # fmt: skip
    told = {(one.artefact, step.output) for step in exact for one in step.inputs}
    closer = {(e.source, e.target) for e in state.edges if e.link is not Link.NEEDS}
    edges = [
        Edge(link=e.link, source=e.source, target=e.target, op=_operation(words, e.target, state))
        for e in state.edges
        if (e.source, e.target) not in told
        and not (e.link is Link.NEEDS and (e.source, e.target) in closer)
    ]
    steps, notes = steps_of(edges, state.found.artefacts)
    state.found.steps += [*exact, *steps]
    for note in notes:
        state.found.note(note)


def _operation(words: Mapping[str, str], target: str, state: _State) -> Operation | None:
    word = words.get(target, "")
    name = OP_ALIASES.get(word, word)
    if name and name not in set(Operation):
        state.found.note(f"`{target}`: `{word}` is not an operation we know")
        return None
    return Operation(name) if name else None


def _put_back(state: _State, root: str, head: object) -> None:
    """The described artefact where it stood in the lineage that was written."""
    listed = head.get("properties") if isinstance(head, dict) else None
    for pair in listed if isinstance(listed, list) else ():
        if isinstance(pair, dict) and pair.get("name") == PREFIX + "position":
            place = text_of(pair.get("value"))
            others = [a for id_, a in state.found.artefacts.items() if id_ != root]
            others.insert(int(place) if place.isdecimal() else 0, state.found.artefacts[root])
            state.found.artefacts = {a.id: a for a in others}
