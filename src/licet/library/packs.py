# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Read the packs of law: our own releases and those in folders of a user's.

A pack is a folder of its name; each file in it is one release, `gdpr/2026.11.1.toml`, and is
never changed once it is out. `manifest.toml` beside the folders has the SHA-256 of every release,
and a file that differs from it is not read.
"""

import hashlib
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from licet.terms.decode import decode_toml, decode_value
from licet.terms.errors import CatalogueError, DecodeError, UsageError
from licet.terms.regulation import PACK_SCHEMA, LawRule, RulePack

__all__ = ["Release", "overdue", "pack_from", "packs", "read_pack", "releases", "rules_of"]

_RELEASE = re.compile(r"\d{4}\.\d{1,2}\.\d+")
_SET_HERE = ("pack", "release", "parts")


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """One release of one pack, as the manifest names it."""

    pack: str
    release: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Manifest:
    releases: tuple[Release, ...]


def releases(folders: Iterable[Path] = ()) -> tuple[Release, ...]:
    """Every release there is, by pack and then from the oldest to the newest.

    Args:
        folders: Folders of a user's, with a folder for each pack.

    Raises:
        CatalogueError: One release is there twice.
        UsageError: A folder cannot be read.
    """
    return tuple(release for release, _ in _shelf(tuple(folders)))


def packs(folders: Iterable[Path] = (), *, until: str = "") -> tuple[RulePack, ...]:
    """The newest release of each pack, in order of their names.

    Args:
        folders: Folders of a user's; a newer release there takes the place of one of ours.
        until: Take no release after this one, such as `2026.11.1`; empty: the newest.

    Raises:
        CatalogueError: A file was changed after its release, or a rule is there twice.
        DecodeError: A file has an unknown key or a value of another type.
        UsageError: A folder cannot be read, or `until` names no release.
    """
    if until and not _RELEASE.fullmatch(until):
        raise UsageError(
            f"`{until}` is not a release", hint="write year, month and number: 2026.11.1"
        )
    return _packs(tuple(folders), until)


def rules_of(found: Iterable[RulePack]) -> tuple[LawRule, ...]:
    """All rules of some packs, in the order of the packs."""
    return tuple(rule for pack in found for rule in pack.rules)


def overdue(rules: Iterable[LawRule], *, at: date) -> tuple[LawRule, ...]:
    """The rules whose review was due on or before a day: they may warn, but not block."""
    return tuple(r for r in rules if r.review_by is not None and r.review_by <= at)


def read_pack(data: bytes, *, where: str) -> RulePack:
    """Read the file of one release, strictly.

    Raises:
        DecodeError: It is not TOML, has an unknown key, lacks one, or a value has another type.
        CatalogueError: It is of another schema.
    """
    try:
        raw = tomllib.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise DecodeError(f"this is not TOML: {str(error).lower()}", where=where) from None
    return pack_from(raw, where=where)


def pack_from(values: Mapping[str, Any], *, where: str) -> RulePack:
    """The pack that plain values make, as TOML gives them.

    Tests that the file names under `[tests.NAME]` are put in where a rule says `use = "NAME"`;
    the parts of clauses go to the rules that require these clauses.

    Raises:
        DecodeError: A key is unknown or missing, or a value has another type.
        CatalogueError: It is of another schema.
    """
    raw = dict(values)
    named = raw.pop("tests", {})
    parts = raw.pop("parts", [])
    rules = raw.get("rules")
    if not isinstance(named, dict) or not isinstance(parts, list) or not isinstance(rules, list):
        raise DecodeError("a pack has tables `rules` and may have `tests` and `parts`", where=where)
    raw["rules"] = [
        _completed(rule, raw, named, parts, f"{where}: rules[{i}]") for i, rule in enumerate(rules)
    ]
    pack = decode_value(RulePack, raw, where=where)
    if pack.schema != PACK_SCHEMA:
        raise CatalogueError(
            f"`{pack.schema}` is not a schema we read",
            where=f"{where}: schema",
            hint=f"this version of licet reads `{PACK_SCHEMA}`",
        )
    return pack


def _completed(
    rule: object, pack: Mapping[str, Any], named: Mapping[str, Any], parts: list[Any], where: str
) -> object:
    """A rule with the tests that the pack names, and with what it gets from its pack."""
    if not isinstance(rule, dict):
        return rule
    for key in _SET_HERE:
        if key in rule:
            raise DecodeError(f"`{key}` is not a key we know", where=where, hint="its pack has it")
    asked = str(rule.get("requires", ""))
    return {
        **{key: _put_in(value, named, f"{where}.{key}") for key, value in rule.items()},
        "pack": pack.get("name", ""),
        "release": pack.get("release", ""),
        # What is no table stays in, to be refused with its place.
        "parts": [p for p in parts if not isinstance(p, dict) or repr(p.get("key")) in asked],
    }


def _put_in(
    value: object, named: Mapping[str, Any], where: str, within: tuple[str, ...] = ()
) -> object:
    """The value with each `{ use = NAME }` replaced; `within` are the names it came through."""
    if isinstance(value, list):
        return [_put_in(one, named, where, within) for one in value]
    if not isinstance(value, dict):
        return value
    if set(value) != {"use"}:
        return {key: _put_in(one, named, where, within) for key, one in value.items()}
    name = value["use"]
    if not isinstance(name, str) or name not in named:
        raise DecodeError(
            f"no test is named `{name}`", where=where,
            hint=f"the file has: {', '.join(named) or 'none'}",
        )  # fmt: skip
    if name in within:
        raise DecodeError(f"the test `{name}` names itself in a circle", where=where)
    return _put_in(named[name], named, where, (*within, name))


@cache
def _packs(folders: tuple[Path, ...], until: str) -> tuple[RulePack, ...]:
    newest: dict[str, tuple[Release, Traversable]] = {}
    for release, file in _shelf(folders):
        if not until or _order(release.release) <= _order(until):
            newest[release.pack] = (release, file)
    found = tuple(_read(release, file) for release, file in newest.values())
    seen: dict[str, str] = {}
    for rule in rules_of(found):
        if rule.name in seen:
            raise CatalogueError(
                f"the rule `{rule.name}` is given twice", where=f"{seen[rule.name]}, {rule.pack}",
                hint="give the new wording a version of its own",
            )  # fmt: skip
        seen[rule.name] = rule.pack
    return found


def _read(release: Release, file: Traversable) -> RulePack:
    where = f"{release.pack}/{file.name}"
    pack = read_pack(file.read_bytes(), where=where)
    if (pack.name, pack.release) != (release.pack, release.release):
        raise CatalogueError(
            f"it says that it is {pack.name} {pack.release}", where=where,
            hint="folder and file bear the pack's name and release",
        )  # fmt: skip
    return pack


def _shelf(folders: tuple[Path, ...]) -> tuple[tuple[Release, Traversable], ...]:
    ours: Traversable = resources.files("licet.library").joinpath("data", "packs")
    found: dict[tuple[str, tuple[int, ...]], tuple[Release, Traversable]] = {}
    for folder in (ours, *folders):
        if not folder.is_dir():
            raise UsageError(
                "this is not a folder of packs", where=str(folder),
                hint="it has a folder for each pack with its releases, gdpr/2026.11.1.toml",
            )  # fmt: skip
        for release, file in _on(folder):
            place = (release.pack, _order(release.release))
            if place in found:
                raise CatalogueError(
                    f"{release.pack} {release.release} is there twice", where=str(folder),
                    hint="give your release a later number",
                )  # fmt: skip
            found[place] = (release, file)
    return tuple(found[place] for place in sorted(found))


def _on(folder: Traversable) -> Iterator[tuple[Release, Traversable]]:
    """The releases in one folder, each with the digest that its file has."""
    listed = _listed(folder)
    for pack in sorted((p for p in folder.iterdir() if p.is_dir()), key=lambda p: p.name):
        for file in pack.iterdir():
            number = file.name.removesuffix(".toml")
            if not file.name.endswith(".toml") or not _RELEASE.fullmatch(number):
                continue
            digest = hashlib.sha256(file.read_bytes()).hexdigest()
            if listed is not None and listed.get((pack.name, number)) != digest:
                raise CatalogueError(
                    "the file is not the one that was released", where=f"{pack.name}/{file.name}",
                    hint="put it back; a correction is a release of its own, in the manifest",
                )  # fmt: skip
            yield Release(pack=pack.name, release=number, sha256=digest), file


def _listed(folder: Traversable) -> Mapping[tuple[str, str], str] | None:
    """Digests by pack and release; `None` where a folder of a user's has no manifest."""
    manifest = folder.joinpath("manifest.toml")
    if not manifest.is_file():
        return None
    read = decode_toml(_Manifest, manifest.read_bytes().decode("utf-8"), where="manifest.toml")
    return {(one.pack, one.release): one.sha256 for one in read.releases}


def _order(release: str) -> tuple[int, ...]:
    return tuple(map(int, release.split(".")))
