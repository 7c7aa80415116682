# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which statements of a licence hold for an artefact, and which of them limit others."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from licet.compose.standing import LICENSED, Standing
from licet.terms.compositions import Instrument, Statement
from licet.terms.dossiers import SILENT, Param
from licet.terms.licences import Reach
from licet.terms.lineage import Relation

__all__ = ["Limit", "covers", "limits", "said", "words_of"]

_FORMS = frozenset((Reach.SERVICE, Reach.PRODUCT, Reach.RECIPIENT))
_USUAL = frozenset((Reach.VERBATIM, Reach.DERIVATIVE))
_OUTPUTS = frozenset((Reach.OUTPUT, Reach.OUTPUT_DATASET))


class Limit(StrEnum):
    """In what respect a licence gives less than everything, in order of weight."""

    PURPOSE = "purpose"
    NO_DERIVATIVES = "no_derivatives"
    OWNERSHIP = "ownership"
    USE = "use"
    THRESHOLD = "threshold"
    TERRITORY = "territory"
    TRAINING = "training"
    NAME = "name"
    DISPLAY = "display"
    HOSTING = "hosting"
    OUTPUT = "output"
    FLOW_DOWN = "flow_down"


def said(instrument: Instrument, key: str) -> Statement:
    """What a licence says on a key; a silent statement where it says nothing."""
    return instrument.statements.get(key) or _silent(key)


@cache
def _silent(key: str) -> Statement:
    return Statement(key=key)


def covers(statement: Statement, standing: Standing) -> bool:
    """Whether a statement holds for what an artefact is to the licensed work.

    A statement that does not say how far it goes holds for copies and derivatives; one that
    does holds as far as it says.
    """
    reach = frozenset(statement.reach)
    body = reach - _FORMS or _USUAL
    if standing.relation in (Relation.COPY, Relation.COLLECTIVE):
        adapted = standing.adapted and Reach.DERIVATIVE in body
        return adapted or Reach.VERBATIM in body or standing.reach in body
    if standing.relation not in LICENSED and standing.reach not in _OUTPUTS:
        return standing.reach in body
    if standing.relation is Relation.DERIVATIVE and Reach.DERIVATIVE in body:
        return True
    if standing.reach in _OUTPUTS:
        return bool(body & _OUTPUTS)
    if standing.reach in (Reach.TRAINED_ON_OUTPUTS, Reach.DISTILLED):
        return standing.reach in body
    return standing.relation in LICENSED and bool(body & {standing.reach, Reach.DERIVATIVE})


def _takes_away(follows: Param | None) -> bool:
    """Whether what follows an output is more than a duty to say something."""
    names = follows if isinstance(follows, tuple) else (str(follows or ""),)
    return bool({"purpose", "territory", "training_ban", "use_restrictions"} & set(names))


_LIMITS: Mapping[str, tuple[Limit, Callable[[str, Mapping[str, Param]], bool]]] = MappingProxyType(
    {
        "commercial_use": (
            Limit.PURPOSE, lambda value, params: value == "prohibited" or "purposes" in params,
        ),
        "redistribute": (
            Limit.PURPOSE, lambda value, _: value in ("prohibited", "noncommercial"),
        ),
        "modify_finetune": (
            Limit.NO_DERIVATIVES,
            lambda value, params: value == "prohibited" or params.get("sharing") is False,
        ),
        "derivative_ownership": (Limit.OWNERSHIP, lambda value, _: value == "licensor_owns"),
        "output_ownership": (Limit.OWNERSHIP, lambda value, _: value == "licensor_owns"),
        "use_restrictions": (Limit.USE, lambda value, _: value == "restricted"),
        "threshold": (Limit.THRESHOLD, lambda value, _: value != SILENT),
        "territory": (Limit.TERRITORY, lambda value, _: value == "limited"),
        "train_other_models_on_outputs": (
            Limit.TRAINING, lambda value, _: value == "prohibited",
        ),
        "distill_or_extract": (Limit.TRAINING, lambda value, _: value == "prohibited"),
        "model_name_rule": (Limit.NAME, lambda value, _: value == "required"),
        "branding_display": (
            Limit.DISPLAY, lambda value, params: value == "required" and "only_if" not in params,
        ),
        "hosted_service": (Limit.HOSTING, lambda value, _: value == "prohibited"),
        "output_restrictions": (
            Limit.OUTPUT,
            lambda value, params: value == "restricted" and _takes_away(params.get("follows")),
        ),
        "pass_through": (
            Limit.FLOW_DOWN,
            lambda value, params: value == "required" and params.get("what") != "attribution",
        ),
    }
)  # fmt: skip


def limits(instrument: Instrument, standing: Standing) -> tuple[tuple[Limit, Statement], ...]:
    """What a licence takes away from whoever has the artefact, in order of weight."""
    order = list(Limit)
    return tuple(sorted(_found(instrument, standing), key=lambda pair: order.index(pair[0])))


def _found(instrument: Instrument, standing: Standing) -> Iterator[tuple[Limit, Statement]]:
    for key, (limit, is_limit) in _LIMITS.items():
        statement = instrument.statements.get(key)
        if statement and is_limit(statement.value, statement.params):
            # A ban on training with outputs speaks of what is done with them, not of what
            # they are part of: it follows the model wherever the licence does.
            anyhow = limit is Limit.TRAINING and standing.relation in LICENSED
            if anyhow or covers(statement, standing):
                yield limit, statement


_WORDS: Mapping[Limit, str] = MappingProxyType(
    {
        Limit.PURPOSE: "limits the purpose",
        Limit.NO_DERIVATIVES: "lets no adapted work be shared",
        Limit.OWNERSHIP: "keeps what is made of it for the licensor",
        Limit.USE: "restricts uses",
        Limit.THRESHOLD: "ends or changes above a threshold",
        Limit.TERRITORY: "leaves out places",
        Limit.TRAINING: "bars training other models with outputs",
        Limit.NAME: "prescribes the name",
        Limit.DISPLAY: "prescribes a display",
        Limit.HOSTING: "bars hosting",
        Limit.OUTPUT: "restricts outputs",
        Limit.FLOW_DOWN: "has terms that must be passed on",
    }
)


def words_of(limit: Limit) -> str:
    """A limit as a verb phrase with the licence as its subject."""
    return _WORDS[limit]
