# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""SPDX licence expressions: the sets of licences one may choose between."""

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


def _ways(node: Any) -> list[list[str]]:
    operator = getattr(node, "operator", "").strip()
    if operator == "OR":
        found = [way for arg in node.args for way in _ways(arg)]
    elif operator == "AND":
        found = [[]]
        for arg in node.args:
            found = [[*a, *b] for a in found for b in _ways(arg)][:MOST]
    else:
        # `Apache-2.0 WITH LLVM-exception`: an exception only ever adds to what is allowed.
        licence = getattr(node, "license_symbol", node)
        found = [[str(licence.key)]]
    return found[:MOST]
