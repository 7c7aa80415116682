# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The gaps that are looked for, from their file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from licet.terms import Layer, Severity

__all__ = ["GAPS", "Gap", "Silence", "gap_named"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """What happens under a law if nothing is said."""

    law: tuple[str, ...] = ()
    """Countries by ISO 3166 code, or `EU`; empty: where none of the others governs."""
    says: str
    source: str = ""
    """Statute or case, with the country."""
    severity: Severity | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """One kind of clause that an agreement may need and lack."""

    id: str
    title: str
    severity: Severity
    layer: Layer | None
    needs: tuple[str, ...]
    """Kinds, or `kind#field`, any of which closes the gap."""
    sorts: tuple[str, ...]
    when: tuple[str, ...]
    """Facts of the situation that have to be so; `not x` that have not."""
    silent: tuple[Silence, ...]
    problem: str
    why: str
    mend: str
    near: tuple[str, ...]
    heading: str
    clause: str
    decide: str

    @property
    def explanation(self) -> str:
        """What `licet review --why` prints after the title."""
        lines = [self.why, f"What to do: {self.mend}.", "If silent:"]
        for one in self.silent:
            where = ", ".join(one.law) or "elsewhere"
            lines.append(f"- {where}: {one.says}" + (f" ({one.source})" if one.source else ""))
        return "\n".join(lines)


def _gap(raw: Mapping[str, Any]) -> Gap:
    return Gap(
        id=raw["id"], title=raw["title"], severity=Severity(raw["severity"]),
        layer=Layer(raw["layer"]) if "layer" in raw else None, needs=tuple(raw["needs"]),
        sorts=tuple(raw["sorts"]), when=tuple(raw["when"]), problem=raw["problem"], why=raw["why"],
        mend=raw["mend"], near=tuple(raw["near"]), heading=raw["heading"], clause=raw["clause"],
        decide=raw["decide"], silent=tuple(_silence(one) for one in raw["silent"]),
    )  # fmt: skip


def _silence(raw: Mapping[str, Any]) -> Silence:
    return Silence(
        law=tuple(raw.get("law", ())), says=raw["says"], source=raw.get("source", ""),
        severity=Severity(raw["severity"]) if "severity" in raw else None,
    )  # fmt: skip


def _read() -> tuple[Gap, ...]:
    source = files("licet.review.gaps") / "gaps.toml"
    return tuple(_gap(raw) for raw in tomllib.loads(source.read_text("utf-8"))["gaps"])


GAPS: tuple[Gap, ...] = _read()
"""Every gap, by number."""


def gap_named(id_: str) -> Gap | None:
    """The gap with an id, `G-002`."""
    return next((gap for gap in GAPS if gap.id == id_), None)
