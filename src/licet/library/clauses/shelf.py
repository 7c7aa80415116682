# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Read the clause library: wordings by kind, definitions, and forms of agreements."""

import difflib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from licet.library.clauses.template import parse_blocks
from licet.library.kinds import kinds
from licet.terms.decode import decode_toml, decode_value
from licet.terms.dossiers import Param
from licet.terms.errors import CatalogueError, DecodeError, UsageError
from licet.terms.wordings import AgreementForm, Block, FieldType, Kind, Pick, Slot, Stance, Wording

__all__ = ["definitions", "form", "forms", "read_wording", "wording", "wordings", "wordings_of"]

DATA = Path(__file__).parents[1] / "data"
_FENCE = "+++\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Header:
    id: str
    heading: str
    stances: frozenset[Stance]
    rationale: str
    needs: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    defaults: Mapping[str, Param] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Definitions:
    terms: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    shown: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Acts:
    acts: Mapping[str, Mapping[str, str]]


@cache
def wordings() -> Mapping[str, Wording]:
    """Every wording of the library by its id.

    Raises:
        CatalogueError: A file is not one, or its id is not that of its place.
    """
    found: dict[str, Wording] = {}
    for path in sorted((DATA / "clauses").glob("*/*.md")):
        one = read_wording(path.read_text("utf-8"), where=f"{path.parent.name}/{path.name}")
        if one.id != f"{path.parent.name}/{path.stem}":
            raise CatalogueError(f"`{one.id}` is not the id of its place", where=str(path.name))
        found[one.id] = one
    return MappingProxyType(found)


@cache
def wordings_of(kind: str) -> tuple[Wording, ...]:
    """The wordings of one kind of clause, by id; none for a kind without any."""
    return tuple(one for one in wordings().values() if one.kind == kind)


def wording(kind: str, stance: Stance) -> Wording:
    """The wording of a kind that suits a stance.

    Raises:
        CatalogueError: The library has none.
    """
    suited = [one for one in wordings_of(kind) if stance in one.stances]
    if not suited:
        raise CatalogueError(f"there is no {stance} wording of {kind}")
    return suited[0]


def read_wording(text: str, *, where: str) -> Wording:
    """A wording from its file: a TOML header between two lines of `+++`, then the words.

    Raises:
        CatalogueError: The header or the words cannot be read.
    """
    if not text.startswith(_FENCE) or text.count(f"\n{_FENCE}") != 1:
        raise CatalogueError("there is no header between two lines of `+++`", where=where)
    header, _, body = text.removeprefix(_FENCE).partition(f"\n{_FENCE}")
    try:
        raw = tomllib.loads(header)
        rules = raw.pop("rules", [])
        told = decode_value(_Header, raw, where=where)
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError(f"the header is not TOML: {str(error).lower()}", where=where) from None
    except DecodeError as error:
        raise CatalogueError(error.problem, where=error.where, hint=error.hint) from None
    return _wording(told, tuple(rules), body, where)


def _wording(told: _Header, rules: tuple[Mapping[str, Any], ...], body: str, where: str) -> Wording:
    kind = told.id.partition("/")[0]
    if kind not in kinds():
        near = difflib.get_close_matches(kind, kinds(), n=1)
        raise CatalogueError(f"`{kind}` is no kind of clause", where=where,
                             hint=f"did you mean `{near[0]}`?" if near else "")  # fmt: skip
    blocks = parse_blocks(body, where=where)
    parts = [part for block in blocks for part in block.parts]
    used = {part.field for part in parts if isinstance(part, Slot | Pick)}
    used |= {test.name for block in blocks for test in block.when if "." not in test.name}
    return Wording(
        id=told.id, kind=kind, heading=told.heading, stances=told.stances, needs=told.needs,
        excludes=told.excludes, rationale=told.rationale, sources=told.sources,
        defaults=told.defaults, types=_types(kind, used | set(told.defaults), where),
        acts=_acts().get(kind.partition(".")[0], {}), shown=_shown().get(kind, {}),
        blocks=blocks, rules=rules,
    )  # fmt: skip


def _types(kind: str, used: set[str], where: str) -> Mapping[str, FieldType]:
    fields = kinds()[kind].fields
    strange = sorted(used - set(fields))
    if strange:
        raise CatalogueError(
            f"`{strange[0]}` is no field of {kind}", where=where,
            hint=f"it has {', '.join(fields) or 'none'}; see `kinds.toml`",
        )  # fmt: skip
    return MappingProxyType({name: fields[name] for name in fields if name in used})


@cache
def _acts() -> Mapping[str, Mapping[str, str]]:
    return decode_toml(_Acts, (DATA / "acts.toml").read_text("utf-8"), where="acts.toml").acts


@cache
def _shown() -> Mapping[str, Mapping[str, str]]:
    """How the cover page shows values: by kind, and then by field or `field=value`."""
    told = decode_toml(_Shown, (DATA / "cover.toml").read_text("utf-8"), where="cover.toml").shown
    found: dict[str, dict[str, str]] = {}
    for name, words in told.items():
        key, equals, value = name.partition("=")
        kind, _, field_ = key.rpartition(".")
        if field_ not in kinds().get(kind, Kind(title="", says="")).fields:
            raise CatalogueError(f"`{key}` is no field", where="cover.toml")
        found.setdefault(kind, {})[f"{field_}{equals}{value}"] = words
    return found


@cache
def definitions() -> Mapping[str, Block]:
    """What each defined term of the wordings means: `means …`, with its full stop.

    Raises:
        CatalogueError: A term is defined twice.
    """
    found: dict[str, Block] = {}
    for path in sorted((DATA / "definitions").glob("*.toml")):
        told = decode_toml(_Definitions, path.read_text("utf-8"), where=path.name).terms
        for term, words in told.items():
            if term in found:
                raise CatalogueError(f"`{term}` is defined twice", where=path.name)
            found[term] = parse_blocks(words, where=f"{path.name}: {term}")[0]
    return MappingProxyType(found)


@cache
def forms() -> Mapping[str, AgreementForm]:
    """Every form of agreement by id.

    Raises:
        CatalogueError: It names a clause, wording or field that is not there.
    """
    found: dict[str, AgreementForm] = {}
    for path in sorted((DATA / "forms").glob("*.toml")):
        one = decode_toml(AgreementForm, path.read_text("utf-8"), where=path.name)
        if one.id != path.stem:
            raise CatalogueError(f"`{one.id}` is not the name of its file", where=path.name)
        found[one.id] = one
    return MappingProxyType(found)


def form(name: str) -> AgreementForm:
    """The form of a name.

    Raises:
        UsageError: There is none.
    """
    if name not in forms():
        near = difflib.get_close_matches(name, forms(), n=1)
        raise UsageError(f"`{name}` is no form of agreement",
                         hint=f"did you mean `{near[0]}`?" if near else
                         f"there are {', '.join(forms())}")  # fmt: skip
    return forms()[name]
