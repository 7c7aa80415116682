# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Expressions that are compiled when they are first asked: most documents ask less than half.

Compiling some three thousand took longer than reviewing a short agreement.
"""

import re
from typing import Any, cast

__all__ = ["late"]

_METHODS = (
    "findall", "finditer", "flags", "fullmatch", "groupindex", "groups", "match", "scanner",
    "search", "split", "sub", "subn",
)  # fmt: skip


class _Late:
    """Stands for `re.compile(expression)`, whose methods it takes over at the first use."""

    def __init__(self, expression: str, flags: int) -> None:
        self.pattern, self._flags = expression, flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update({each: getattr(compiled, each) for each in _METHODS})
        return self.__dict__[name]

    def __repr__(self) -> str:
        return f"late({self.pattern!r})"


def late(expression: str, flags: int = 0) -> re.Pattern[str]:
    """The compiled expression, once it is used; what is wrong with it shows then.

    For the methods of a pattern: the functions of `re` take no such object, and `Match.re` is
    the compiled one.
    """
    return cast("re.Pattern[str]", _Late(expression, flags))
