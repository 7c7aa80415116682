# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Events that are about no agreement."""

from licet.terms import Event, Remark

__all__ = ["no_agreement"]


def no_agreement(event: Event, named: str) -> Remark:
    """An event that is about none of the agreements."""
    who = f"no agreement binds {event.actor} for {event.artefact or 'anything'}"
    return Remark(
        kind="no_agreement", agreement=named, at=event.at, cause=f"{event.source}/{event.id}",
        party=event.actor, text=f"there is no agreement `{named}`" if named else who,
    )  # fmt: skip
