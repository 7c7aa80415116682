# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""SPDX licence expressions: the sets of licences one may choose between."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from licet.terms import DecodeError

__all__ = ["alternatives"]

MOST = 64
"""Alternatives an expression may have."""


def alternatives(expression: str) -> list[list[str]]:
    """Each way to satisfy an expression, as the licences that then hold together.

    >>> alternatives("MIT OR (Apache-2.0 AND CC-BY-4.0)")
    [['MIT'], ['Apache-2.0', 'CC-BY-4.0']]

    Raises:
        DecodeError: It is no expression.

    Source:
        SPDX 2.3, annex D. Any name is let through: ids of model licences are on no list.
    """
    from license_expression import ExpressionError, ExpressionParseError, Licensing

    try:
        parsed = Licensing().parse(expression, validate=False)
    except (ExpressionError, ExpressionParseError, RecursionError) as error:
        raise DecodeError(
            f"`{expression}` is no licence expression",
            hint="write names with AND, OR and WITH between them, and brackets",
        ) from error
    return _ways(parsed)


@cache
def _listed() -> Mapping[str, Any]:
    """What SPDX lists, by id; reading it takes milliseconds."""
    from license_expression import get_spdx_licensing

    symbols: Mapping[str, Any] = get_spdx_licensing().known_symbols
    return symbols


def _alone(node: Any) -> str:
    """A licence; an exception that SPDX lists only ever adds to what it allows, another may not."""
    added = getattr(node, "exception_symbol", None)
    if added is None:
        return str(node.key)
    known = _listed().get(str(added.key))
    listed = known is not None and known.is_exception
    return str(node.license_symbol.key) if listed else f"{node.license_symbol.key} WITH {added.key}"


def _ways(node: Any) -> list[list[str]]:
    operator = getattr(node, "operator", "").strip()
    if operator == "OR":
        found = [way for arg in node.args for way in _ways(arg)]
    elif operator == "AND":
        found = [[]]
        for arg in node.args:
            found = [[*a, *b] for a in found for b in _ways(arg)][:MOST]
    else:
        found = [[_alone(node)]]
    return found[:MOST]
