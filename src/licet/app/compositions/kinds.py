# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The kinds of conflict, as they are explained to people; their words stand in `kinds.toml`."""

import difflib
import textwrap
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from licet.terms import UsageError

__all__ = ["as_text", "explained", "kinds"]


@cache
def kinds() -> Mapping[str, Mapping[str, str]]:
    """Every kind by its id: `name`, `title`, `means`, `found`, `mend`, `example`."""
    text = (Path(__file__).parent / "kinds.toml").read_text(encoding="utf-8")
    found: Mapping[str, Mapping[str, str]] = tomllib.loads(text)["kinds"]
    return found


def explained(kind: str) -> Mapping[str, str]:
    """One kind, by its id or its name.

    Raises:
        UsageError: There is none of that name.
    """
    key = kind.strip().upper()
    by_name = {entry["name"].upper(): name for name, entry in kinds().items()}
    if (name := by_name.get(key.replace(" ", "-"), key)) in kinds():
        return {"id": name, **kinds()[name]}
    near = difflib.get_close_matches(key, [*kinds(), *by_name], n=1)
    hint = f"did you mean `{near[0]}`?" if near else f"kinds are {', '.join(kinds())}"
    raise UsageError(f"there is no kind of conflict `{kind}`", hint=hint)


def as_text(kind: str) -> str:
    """One kind, for a terminal.

    Raises:
        UsageError: There is none of that name.
    """
    entry = explained(kind)
    parts = [
        f"{entry['id']} {entry['name']}: {entry['title']}",
        *(f"{title}\n{_block(entry[key])}" for title, key in (
            ("what it means", "means"), ("how it is found", "found"), ("example", "example"),
            ("what helps", "mend"),
        )),
    ]  # fmt: skip
    return "\n\n".join(parts) + "\n"


def _block(text: str) -> str:
    return textwrap.indent(textwrap.fill(text, 92), "  ")
