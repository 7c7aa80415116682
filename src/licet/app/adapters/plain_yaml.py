# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""YAML as plain texts, lists and mappings: nothing is executed, guessed or overwritten.

Every scalar stays text, so that Norway stays a country (`no`). A key that is given twice is
refused, and so are aliases that would stand for more than any memory holds.
"""

from typing import Any

import yaml

__all__ = ["load_yaml"]

LARGEST = 2_000_000
"""Nodes a text may have, each alias counted as all that it stands for."""


class _Plain(yaml.BaseLoader):
    """The loader that makes strings of everything, with two more refusals."""

    def get_single_node(self) -> Any:
        node = super().get_single_node()
        if node is not None and _size(node, {}) > LARGEST:
            raise yaml.composer.ComposerError(None, None, "its aliases stand for too much", None)
        return node

    def construct_scalar(self, node: yaml.ScalarNode) -> str:
        """The text, with the two halves that JSON writes a character in made one."""
        return (
            str(super().construct_scalar(node)).encode("utf-16", "surrogatepass").decode("utf-16")
        )

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:  # noqa: FBT001, FBT002 (the library's own words)
        found = super().construct_mapping(node, deep=deep)
        if len(found) < len(node.value):
            raise yaml.constructor.ConstructorError(None, None, "a key is given twice", None)
        return found


def load_yaml(text: str) -> object:
    """The plain values of a YAML text.

    Raises:
        ValueError: It is not YAML, has a key twice, is nested too deeply, or grows too large.
    """
    try:
        return yaml.load(text, Loader=_Plain)  # noqa: S506 (strings only)
    except UnicodeDecodeError:
        raise ValueError("half a character stands in it (a lone surrogate)") from None
    except (yaml.YAMLError, RecursionError) as error:
        raise ValueError(str(error).splitlines()[0] if str(error) else "not YAML") from None


def _size(node: yaml.Node, known: dict[int, int | None]) -> int:
    """How many nodes it is when every alias is written out."""
    key = id(node)
    if key in known:
        size = known[key]
        if size is None:
            raise yaml.composer.ComposerError(None, None, "an alias stands in itself", None)
        return size
    known[key] = None
    inner: list[yaml.Node] = []
    if isinstance(node, yaml.SequenceNode):
        inner = node.value
    elif isinstance(node, yaml.MappingNode):
        inner = [one for pair in node.value for one in pair]
    size = 1 + sum(_size(one, known) for one in inner)
    known[key] = size
    return size
