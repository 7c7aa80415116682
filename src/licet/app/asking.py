# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What people write on a command line, or in a policy, as acts, facts and profiles."""

import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

from licet.compose import PROFILES, SWITCHES
from licet.terms import (
    Act,
    Composition,
    Conflict,
    ConflictKind,
    Known,
    Profile,
    Severity,
    UsageError,
    Verdict,
    territory,
)
from licet.terms.decode import decode_toml

__all__ = [
    "FACTS",
    "Gate",
    "Waiver",
    "act_named",
    "blocked",
    "fact",
    "facts_told",
    "gate_file",
    "place",
    "profile",
]

_ACTS: Mapping[str, tuple[Act, bool | None]] = {
    "publish": (Act.DISTRIBUTE, None),
    "share": (Act.DISTRIBUTE, None),
    "sell": (Act.DISTRIBUTE, True),
    "redistribute": (Act.DISTRIBUTE, None),
    "run": (Act.USE, None),
    "modify": (Act.FINE_TUNE, None),
    "finetune": (Act.FINE_TUNE, None),
    "merge_weights": (Act.FINE_TUNE, None),
    "convert": (Act.FINE_TUNE, None),
    "continue_pretrain": (Act.FINE_TUNE, None),
    "train_adapter": (Act.FINE_TUNE, None),
    "serve": (Act.HOST, None),
    "api": (Act.HOST, None),
    "merge": (Act.FINE_TUNE, None),
    "merge_adapter": (Act.FINE_TUNE, None),
    "train": (Act.FINE_TUNE, None),
    "product": (Act.EMBED_IN_PRODUCT, None),
    "evaluate": (Act.USE, None),
    "distil": (Act.DISTIL_OUTPUTS, None),
    "distil_logits": (Act.DISTIL_OUTPUTS, None),
    "distill_outputs": (Act.DISTIL_OUTPUTS, None),
}
"""Other words for acts, and whether they say that the purpose is commercial."""

_FACTS: Mapping[str, str] = {
    "mau": "monthly_active_users",
    "users": "monthly_active_users",
    "monthly_users": "monthly_active_users",
    "revenue": "annual_revenue_usd",
    "revenue_usd": "annual_revenue_usd",
    "annual_revenue": "annual_revenue_usd",
    "monthly_revenue": "monthly_revenue_usd",
    "field": "purpose",
    "field_of_use": "purpose",
}
"""Other words for facts."""
_OPPOSITES: Mapping[str, str] = {
    "non_commercial": "commercial",
    "noncommercial": "commercial",
    "text_only": "multimodal",
}

FACTS = frozenset(
    ("monthly_active_users", "annual_revenue_usd", "monthly_revenue_usd",
     "annual_recurring_revenue_usd", "headcount", "commercial", "purpose", "registered",
     "separate_licence", "commercial_entity", "litigation", "litigation_defensive",
     "integrated_product_recipient", "multimodal", "large_language_model", "foundation_model",
     "general_purpose_model", "competes_with_licensor", "territory", "domicile")
)  # fmt: skip
"""Facts that licences ask about; a text of one's own may ask about others."""

_FACT = re.compile(r"([A-Za-z][\w-]*)(?:@(\d{4}-\d\d-\d\d))?=(.*)")


def act_named(name: str) -> tuple[Act, bool | None]:
    """An act by its name or another word for it, and whether it is commercial by that word.

    Raises:
        UsageError: No act is called that.
    """
    key = name.strip().lower().replace("-", "_").replace(" ", "_")
    if key in list(Act):
        return Act(key), None
    if key in _ACTS:
        return _ACTS[key]
    names = [*map(str, Act), *_ACTS]
    near = difflib.get_close_matches(key, names, n=1)
    hint = f"did you mean `{near[0]}`?" if near else f"acts are {', '.join(Act)}"
    raise UsageError(f"`{name}` is no act we know", where="--act", hint=hint)


def fact(text: str) -> Known:
    """A fact written as `name=value`, or `name@2024-07-23=value` for one day.

    >>> fact("monthly_active_users=1_200_000").value
    Decimal('1200000')

    Raises:
        UsageError: It is not written so.
    """
    found = _FACT.fullmatch(text.strip())
    if not found or not found.group(3).strip():
        raise UsageError(
            f"`{text}` is not a fact", where="--fact",
            hint="write name=value, such as monthly_active_users=1200000 or commercial=true",
        )  # fmt: skip
    name, day, value = found.groups()
    try:
        on = date.fromisoformat(day) if day else None
    except ValueError as error:
        raise UsageError(f"`{day}` is not a day", where="--fact") from error
    name = name.lower().replace("-", "_")
    found_ = _value(value.strip())
    if name in _OPPOSITES and isinstance(found_, bool):
        return Known(name=_OPPOSITES[name], value=not found_, on=on)
    name = _FACTS.get(name, name)
    if name not in FACTS and (near := difflib.get_close_matches(name, FACTS, n=1, cutoff=0.8)):
        raise UsageError(
            f"no licence asks about `{name}`", where="--fact", hint=f"did you mean `{near[0]}`?"
        )
    _check_value(name, found_)
    return Known(name=name, value=found_, on=on)


_NUMBERS = frozenset(
    ("monthly_active_users", "annual_revenue_usd", "monthly_revenue_usd",
     "annual_recurring_revenue_usd", "headcount")
)  # fmt: skip
_WORDS = frozenset(("purpose", "litigation", "territory", "domicile"))
_SUITS = ("patent", "copyright", "trademark", "ip", "none")


def _check_value(name: str, value: Decimal | str | bool) -> None:  # noqa: FBT001 (one of three)
    """Refuse a value that the fact cannot have."""
    where = f"--fact {name}"
    if name in _NUMBERS and (not isinstance(value, Decimal) or value < 0):
        raise UsageError(f"`{value}` is not a number", where=where, hint="write 1200000")
    if name in FACTS - _NUMBERS - _WORDS and not isinstance(value, bool):
        raise UsageError(
            f"`{value}` is neither yes nor no", where=where, hint="write true or false"
        )
    if name == "litigation" and value not in _SUITS:
        raise UsageError(
            f"`{value}` is no lawsuit that licences speak of", where=where,
            hint=f"write one of {', '.join(_SUITS)}",
        )  # fmt: skip


def facts_told(texts: Iterable[str]) -> tuple[Known, ...]:
    """Facts as they are written, each told once.

    Raises:
        UsageError: One is not a fact, or two contradict each other.
    """
    found: dict[tuple[str, date | None], Known] = {}
    for text in texts:
        one = fact(text)
        known = found.setdefault((one.name, one.on), one)
        if known.value != one.value:
            raise UsageError(
                f"`{one.name}` is told twice, and not alike", where="--fact",
                hint="tell it once, or for different days: name@2024-07-23=value",
            )  # fmt: skip
    return tuple(found.values())


def _value(text: str) -> Decimal | str | bool:
    if text.lower() in ("true", "yes", "false", "no"):
        return text.lower() in ("true", "yes")
    try:
        number = Decimal(text.replace("_", "").replace(",", ""))
    except InvalidOperation:
        return text
    return number if number.is_finite() else text


_PLACES = {"UK": "GB", "EL": "GR"}
"""Codes that people write, and that are not the ones of ISO 3166."""


def place(text: str) -> str:
    """An ISO 3166 code, or a region, as it is asked about.

    Raises:
        DecodeError: There is no such place.
    """
    code = text.strip()
    code = code if code == "worldwide" else _PLACES.get(code.upper(), code.upper())
    if code:
        territory([code], on=date(2026, 1, 1))
    return code


def profile(name: str) -> Profile:
    """A profile that ships with licet, or one from a TOML file with `base` and `[switches]`.

    Raises:
        UsageError: There is none of that name, or the file names a switch that is none.
    """
    if name in PROFILES:
        return PROFILES[name]
    path = Path(name)
    if path.suffix != ".toml" or not path.is_file():
        raise UsageError(
            f"there is no profile `{name}`", where="--profile",
            hint=f"profiles are {', '.join(PROFILES)}, or a TOML file with `base` and [switches]",
        )  # fmt: skip
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"this is not TOML: {error}", where=name) from error
    if path.stem in PROFILES:
        raise UsageError(
            f"`{path.stem}` is a profile that ships with licet", where=name,
            hint="give your own another name, such as house.toml",
        )  # fmt: skip
    base, switches = found.get("base", "strict"), found.get("switches", {})
    if base not in PROFILES or not isinstance(switches, dict) or set(found) - {"base", "switches"}:
        raise UsageError("a profile has `base` and [switches], and nothing else", where=name)
    for switch, value in switches.items():
        if switch not in SWITCHES or not isinstance(value, bool):
            raise UsageError(
                f"`{switch}` is not a switch that is on or off", where=name,
                hint=f"switches are {', '.join(SWITCHES)}; write true or false",
            )  # fmt: skip
    return Profile(id=path.stem, switches=switches, otherwise=PROFILES[base].otherwise)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A conflict that a team lives with for a while, and why."""

    kind: ConflictKind
    licence: str = ""
    """Only where this licence is among its clauses; empty: any."""
    artefact: str = ""
    reason: str
    until: date

    def covers(self, conflict: Conflict, *, today: date) -> bool:
        """Whether it stands for this conflict on a day."""
        licences = {c.licence for c in conflict.clauses}
        return (
            self.kind is conflict.kind
            and today <= self.until
            and self.licence in ("", *licences)
            and self.artefact in ("", conflict.artefact)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """Which conflicts and answers stop a build."""

    block: tuple[ConflictKind, ...]
    acts: tuple[Act, ...] = ()
    """Acts that have to be allowed."""
    profile: str = "strict"
    waivers: tuple[Waiver, ...] = ()


def gate_file(path: Path) -> Gate:
    """Read a policy.

    Raises:
        DecodeError: It has an unknown key, or a value of another type.
        UsageError: It cannot be read.
    """
    if not path.is_file():
        raise UsageError("there is no such file", where=str(path))
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("the policy cannot be read as UTF-8 text", where=str(path)) from error
    gate = decode_toml(Gate, text, where=str(path))
    beside = path.parent / gate.profile
    # A profile of one's own is named as it stands beside the policy.
    return replace(gate, profile=str(beside)) if beside.is_file() else gate


def blocked(composition: Composition, gate: Gate, *, today: date) -> tuple[str, ...]:
    """Why a policy stops a composition, one sentence a reason; empty if it lets it through."""
    under = profile(gate.profile).id
    reasons = [
        f"{conflict.kind}: {conflict.problem}"
        for conflict in _under(composition.conflicts, under)
        if conflict.kind in gate.block
        and not any(w.covers(conflict, today=today) for w in gate.waivers)
    ]
    for answer in composition.answers:
        wanted = answer.act in gate.acts and answer.profile == under
        if wanted and answer.verdict is not Verdict.ALLOW:
            reasons.append(f"{answer.act}: {answer.verdict}")
    return tuple(reasons)


def _under(conflicts: Iterable[Conflict], profile_: str) -> Iterable[Conflict]:
    return (c for c in conflicts if profile_ in c.profiles and c.severity is not Severity.NOTE)
