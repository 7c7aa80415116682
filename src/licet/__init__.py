# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0

"""licet: licence agreements for machine-learning models, read by people and programs alike."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from licet.app.gate import Gate, Grant, RefusedError

__all__ = ["Gate", "Grant", "RefusedError"]


def __getattr__(name: str) -> Any:
    """What programs use, imported when it is asked for: to import licet alone is quick."""
    if name in __all__:
        from licet.app import gate

        return getattr(gate, name)
    raise AttributeError(f"module `licet` has no attribute `{name}`")
