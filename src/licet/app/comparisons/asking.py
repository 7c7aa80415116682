# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The request that shows a difference, and how to ask it again."""

import shlex
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from licet.app.comparisons.sources import Source
from licet.decide.comparing.words import day_of, spoken
from licet.terms import Reason
from licet.terms.comparisons import Witness

__all__ = ["asked"]


def asked(witness: Witness, old: Source, new: Source) -> Iterator[str]:
    """The request, what each version says of it and why, and how to ask it again."""
    told = ", ".join(f"{spoken(k)} {_value(v)}" for k, v in witness.request.items())
    yield f"so: {told}"
    for one in witness.facts:
        affiliates = " with affiliates" if one.fact.with_affiliates else ""
        yield f"known of {one.party}: {spoken(one.fact.name)}{affiliates} {one.fact.value}"
    if witness.before:
        yield f"counted before: {witness.before}"
    yield f"{old.name}: {witness.old}  {_because(witness.because_old, old)}"
    yield f"{new.name}: {witness.new}  {_because(witness.because_new, new)}"
    if not witness.facts and not witness.before:
        for source in (old, new):
            if source.path.suffix in (".toml", ".json"):
                yield _command(witness, source, renamed=source is new)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return day_of(value) if isinstance(value, datetime) else str(value)


def _because(reasons: Iterable[Reason], source: Source) -> str:
    numbers = source.numbers()
    sections = ((numbers.get(r.clause, r.section), r.text) for r in reasons)
    parts = (f"§ {section}: {text}" if section else text for section, text in sections)
    return "; ".join(parts)


def _command(witness: Witness, source: Source, *, renamed: bool) -> str:
    """How to ask it again."""
    request = {**witness.request, **(witness.renamed if renamed else {})}
    words = ["licet", "decide", str(source.path)]
    for key, value in request.items():
        if isinstance(value, datetime):
            words += ["--at", value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")]
        elif key in ("actor", "act", "artefact", "territory", "purpose"):
            words += [f"--{key}", str(value)]
        else:
            shown = str(value).lower() if isinstance(value, bool) else str(value)
            words += ["--set", f"{key}={shown}"]
    return shlex.join(words)
