# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What was agreed, written back: into clauses, the head, and rules that say the same."""

import copy
import json
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from licet.app.drafting.toml import as_toml
from licet.app.negotiations.carried import carry, carry_everywhere
from licet.app.negotiations.fields import fields
from licet.app.negotiations.values import HEAD, deal_of
from licet.app.opening import bytes_of
from licet.library.clauses import completed, wording, wordings_of
from licet.review.negotiating import Deal, agreed_in, broken, told
from licet.review.negotiating.items import same
from licet.terms import Agreement, Layer, Param, UsageError
from licet.terms.decode import decode_toml, decode_value
from licet.terms.negotiations import Broken, Change, Entry
from licet.terms.tomls import toml_of
from licet.terms.wordings import Stance

__all__ = ["Applied", "apply", "written"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """An agreement with what was agreed in it."""

    data: Mapping[str, Any]
    """The file's own keys and values, changed."""
    changes: tuple[Change, ...]
    rules: tuple[str, ...]
    """Rules that were changed with their clauses."""
    look: tuple[str, ...]
    """What a person has to look at."""
    broken: tuple[Broken, ...]
    """What contradicts itself now, and did not before."""


def apply(path: Path, deal: Deal, entries: Sequence[Entry]) -> Applied:
    """The agreement file with every accepted value.

    Raises:
        UsageError: Nothing was agreed, or the agreement says something else by now.
        DecodeError: The result is no agreement.
    """
    changes = tuple(_changes(deal, entries))
    if not changes:
        raise UsageError("nothing is agreed that the agreement does not say already",
                         where=str(path), hint="`--accept ID --by SIDE` accepts a "
                         "proposal")  # fmt: skip
    data = copy.deepcopy(_data(path))
    rules: list[str] = []
    look: list[str] = []
    for change in changes:
        _set(data, change, rules, look)
    agreement = decode_value(Agreement, data, where=f"{path} with what was agreed")
    after = deal_of(completed(agreement))
    for change in changes:
        now = after.values.get(change.field)
        if now is None or not same(now.value, change.new):
            look.append(
                f"{change.field} cannot be written as {told(fields()[change.field], change.new)}: "
                "it stands elsewhere, too"
            )
    known = {one.id for one in broken(_said(deal))}
    return Applied(
        data=data, changes=changes, rules=tuple(rules), look=tuple(look),
        broken=tuple(one for one in broken(_said(after)) if one.id not in known),
    )  # fmt: skip


def written(applied: Applied, output: Path) -> bytes:
    """The agreement as TOML or JSON, by the ending of the file.

    Raises:
        UsageError: The ending is another.
    """
    if output.suffix == ".json":
        text = json.dumps(applied.data, indent=2, ensure_ascii=False, default=_iso) + "\n"
    elif output.suffix == ".toml":
        text = _toml(applied.data)
    else:
        raise UsageError("an agreement file ends in .toml or .json", where=str(output))
    return text.encode("utf-8")


def _toml(data: Mapping[str, Any]) -> str:
    """As `licet new` writes it, with the questions, if that says all of it; else plainly."""
    agreement = decode_value(Agreement, data)
    if agreement.form:
        asked = as_toml(agreement)
        if decode_toml(Agreement, asked) == agreement:
            return asked
    return toml_of(data)


def _iso(value: object) -> str:
    text = value.isoformat() if hasattr(value, "isoformat") else str(value)
    return text.replace("+00:00", "Z") if isinstance(value, datetime) else text


def _said(deal: Deal) -> dict[str, Param | None]:
    return {name: one.value for name, one in deal.values.items()}


def _changes(deal: Deal, entries: Sequence[Entry]) -> Iterator[Change]:
    for name, moved in sorted(agreed_in(entries).items()):
        one = deal.values.get(name)
        now = one.value if one else None
        if same(now, moved.new):
            continue
        if not same(now, moved.old):
            raise UsageError(
                f"{name} was agreed when the agreement said {told(fields()[name], moved.old)}; "
                f"it says {told(fields()[name], now)}",
                hint="propose it again, as the agreement stands now",
            )
        yield Change(field=name, old=now, new=moved.new)


def _data(path: Path) -> dict[str, Any]:
    text = bytes_of(path).decode("utf-8")
    data: dict[str, Any] = tomllib.loads(text) if path.suffix == ".toml" else json.loads(text)
    return data


def _set(data: dict[str, Any], change: Change, rules: list[str], look: list[str]) -> None:
    field = fields()[change.field]
    clauses = [c for c in data.get("clauses", []) if c["kind"] == field.kind]
    stated = [c for c in clauses if field.name in c.get("values", {})]
    moved = carry_everywhere(data, change)
    in_head = change.field in HEAD and _in_head(data, change)
    if not field.name and not clauses:
        _new_clause(data, field.kind)
    elif field.name and not (stated or in_head or moved):
        clause = clauses[0] if clauses else _new_clause(data, field.kind)
        clause.setdefault("values", {})
        stated = [clause]
    for clause in stated:
        clause["values"][field.name] = _plainly(change.new)
        here = carry(clause, change)
        if clause.get("rules") and not here and not moved:
            names = ", ".join(rule["id"] for rule in clause["rules"])
            look.append(f"clause {clause['id']} has rules that may state {change.field}: {names}")
        moved += here
    rules += [rule for rule in dict.fromkeys(moved) if rule not in rules]
    look += _left_behind(data, change, moved)


def _left_behind(data: dict[str, Any], change: Change, moved: Sequence[str]) -> Iterator[str]:
    """Values under another name beside a rule that was changed, and that said the same."""
    for clause in data.get("clauses", []):
        if any(rule["id"] in moved for rule in clause.get("rules", [])):
            for name, value in clause.get("values", {}).items():
                if f"{clause['kind']}.{name}" != change.field and same(value, change.old):
                    yield f"clause {clause['id']} still says {name} = {value}"


def _plainly(value: Param) -> object:
    return list(value) if isinstance(value, tuple) else value


def _new_clause(data: dict[str, Any], kind: str) -> dict[str, Any]:
    """A clause of a kind there was none of; its place and number are for a person to choose."""
    clauses = data.setdefault("clauses", [])
    known = {c["id"] for c in clauses}
    name, number = kind, 1
    while name in known:
        number += 1
        name = f"{kind}.{number}"
    layer = kind.partition(".")[0]
    clause: dict[str, Any] = {"id": name, "kind": kind, "values": {}}
    if any(c.get("wording") for c in clauses) and wordings_of(kind):
        clause["wording"] = wording(kind, Stance.BALANCED).id
    if layer in list(Layer):
        clause["layer"] = layer
    clauses.append(clause)
    return clause


def _in_head(data: dict[str, Any], change: Change) -> bool:
    """Write a value that stands in the head of the file; whether it did."""
    name, new = change.field, change.new
    renewal = data.get("renewal")
    if name == "whole.law.places" and data.get("law") and isinstance(new, tuple) and len(new) == 1:
        data["law"] = new[0]
    elif name == "whole.renewal.notice_days" and renewal:
        renewal["notice"] = {"amount": new, "unit": "day"}
    elif name == "whole.renewal.automatic" and renewal:
        renewal["automatic"] = new
    elif name == "whole.term.months" and isinstance(new, int):
        data["term"]["ends"] = _later(data["term"]["starts"], new)
    elif name == "whole.term.perpetual" and new is True:
        data["term"].pop("ends", None)
    else:
        return False
    return True


def _later(starts: datetime | str, months: int) -> datetime:
    """A time some months later, on the same day of the month.

    Raises:
        UsageError: That month has no such day.
    """
    first = starts if isinstance(starts, datetime) else datetime.fromisoformat(starts)
    years, month = divmod(first.month - 1 + months, 12)
    try:
        return first.replace(year=first.year + years, month=month + 1)
    except (OverflowError, ValueError):
        raise UsageError(f"a term of {months} months from {first.date()} has no last day",
                         hint="write `ends` by hand") from None  # fmt: skip
