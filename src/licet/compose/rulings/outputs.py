# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a licence says of outputs: their use, their ownership, and models that learn from them."""

from collections.abc import Iterator, Mapping

from licet.compose.duties import display_text, restricted_uses
from licet.compose.facts import NO, YES, Held, flag
from licet.compose.limits import covers
from licet.compose.rulings.asked import (
    Asked,
    Bar,
    Part,
    for_purposes,
    hanging_on,
    missing,
    narrowed,
)
from licet.compose.rulings.doing import change
from licet.compose.rulings.everywhere import purpose, territory, threshold, uses
from licet.compose.standing import row_of
from licet.terms.compositions import Act, ConflictKind, Instrument, Situation, Statement
from licet.terms.dossiers import SILENT
from licet.terms.lineage import Relation, Way
from licet.terms.verdicts import Permission

__all__ = ["ban_covers", "beyond", "outputs", "spared", "train"]

K = ConflictKind
_LEARNING = frozenset((Act.TRAIN_ON_OUTPUTS, Act.DISTIL_OUTPUTS))
_REACHING = frozenset(
    (Act.DISTRIBUTE, Act.SUBLICENSE, Act.RELICENSE, Act.EMBED_IN_PRODUCT, Act.HOST)
)
_BANNED_TRAITS = {
    "large_language_models": "large_language_model",
    "competing_models": "competes_with_licensor",
    "foundation_models": "foundation_model",
    "general_purpose_models": "general_purpose_model",
}


def train(asked: Asked) -> Iterator[Part]:
    """Whether other models may learn from the outputs."""
    imitates = asked.act is Act.DISTIL_OUTPUTS
    statement = asked.says("train_other_models_on_outputs")
    if statement.value == SILENT:
        statement = asked.says("distill_or_extract")
    if statement.value == "prohibited":
        yield from _banned(asked, statement, imitates=imitates)
    elif statement.value == "conditional":
        yield statement
        yield from _trained_if(asked, statement, imitates=imitates)
    elif statement.value == "permitted":
        yield statement
    else:
        row = row_of(asked.instrument, Way.IMITATED if imitates else Way.TRAINED_ON_OUTPUTS)
        if row.relation in (Relation.DERIVATIVE, Relation.EXTRACTED):
            yield from change(asked)
        elif row.relation is Relation.UNDEFINED and asked.case.profile.on(row.switch):
            yield from hanging_on(row.switch, change(asked))


def _banned(asked: Asked, statement: Statement, *, imitates: bool) -> Iterator[Part]:
    if spared(asked.instrument, statement, imitates=imitates):
        yield statement
        yield from change(asked)
        return
    held = ban_covers(statement, asked.case.situation, {}, imitates=imitates)
    problem = f"{asked.instrument.title} bars training other models with outputs"
    if statement.params.get("same_family_exempt"):
        problem += ", those of its own family apart"
    if held.holds:
        yield Bar(Permission.PROHIBITED, K.K6, statement, problem)
    elif held.holds is None:
        yield missing(K.K6, statement, held, problem)


def spared(instrument: Instrument, ban: Statement, *, imitates: bool) -> bool:
    """Whether a ban leaves out the very models that it seems to be about.

    Where its own derivatives are left out of a ban, and a model made to perform alike is one by
    the licence's own words, such a model is bound by the licence and not barred by it.
    """
    derived = row_of(instrument, Way.IMITATED).relation is Relation.DERIVATIVE
    return bool(imitates and ban.params.get("same_family_exempt") and derived)


def ban_covers(
    statement: Statement, situation: Situation, traits: Mapping[str, bool], *, imitates: bool
) -> Held:
    """Whether a ban on training with outputs covers the model that is trained.

    Args:
        statement: The ban; `ban_covers` among its parameters.
        situation: Facts given with the question.
        traits: What is known of the model.
        imitates: Whether it is trained in order to perform like the one whose outputs they are.
    """
    kinds = statement.params.get("ban_covers", ())
    listed = kinds if isinstance(kinds, tuple) else (str(kinds),)
    traits_ = [_BANNED_TRAITS.get(kind) for kind in listed] or [None]
    if None in traits_:
        return YES
    known = {t: _known(str(t), situation, traits, imitates=imitates) for t in traits_}
    if True in known.values():
        return YES
    missing_ = tuple(str(t) for t, held in known.items() if held is None)
    return Held(None, missing_) if missing_ else NO


def _known(
    trait: str, situation: Situation, traits: Mapping[str, bool], *, imitates: bool
) -> bool | None:
    known = traits.get(trait)
    if known is None:
        known = flag(situation, trait)
    if known is None and trait == "competes_with_licensor" and imitates:
        # A model that is made to perform alike competes with what it imitates.
        return True
    return known


def _trained_if(asked: Asked, statement: Statement, *, imitates: bool) -> Iterator[Part]:
    because = str(statement.params.get("because", ""))
    if because in ("non_commercial", "research"):
        yield from for_purposes(asked, narrowed(statement, asked))
        return
    if statement.params.get("only_if_similar") and not imitates:
        return
    text = {
        "derivative": f"the new model stays under {asked.instrument.title}",
        "share_alike": f"the new model stays under {asked.instrument.title}",
        "name_prefix": "the new model's name begins with "
        f"“{asked.says('model_name_rule').params.get('prefix', '')}”",
        "display": f"show “{display_text(asked.instrument)}”",
        "use_policy": "keep to the use policy",
    }.get(because, "under conditions")
    yield asked.proviso("training", text, statement)
    if because in ("derivative", "share_alike"):
        yield from change(asked)


def outputs(asked: Asked) -> Iterator[Part]:
    """What holds for the outputs somebody makes."""
    yield from _limits_on_outputs(asked)
    owner = asked.says("output_ownership")
    if owner.value == "licensor_owns":
        yield asked.proviso("ownership", "the outputs belong to the licensor", owner)


def _limits_on_outputs(asked: Asked) -> Iterator[Part]:
    statement = asked.says("output_restrictions")
    if statement.value != "restricted":
        return
    follows = statement.params.get("follows", ())
    names = follows if isinstance(follows, tuple) else (str(follows),)
    if "purpose" in names:
        yield from _purpose_of_outputs(asked, statement)
    if "territory" in names:
        yield from territory(asked)
    if "training_ban" in names and asked.act in _LEARNING:
        yield from train(asked)
    if "use_restrictions" in names:
        yield asked.proviso("use_restrictions", restricted_uses(asked.instrument), statement)
    for name, text in (("notice", "say what it was made from"),
                       ("third_party_rights", "mind rights of third parties in it")):  # fmt: skip
        if name in names:
            yield asked.proviso(name, text, statement)


def _purpose_of_outputs(asked: Asked, statement: Statement) -> Iterator[Part]:
    """The purposes outputs are free for; where two sentences differ, the profile says which."""
    if not statement.contested:
        yield from for_purposes(asked, narrowed(statement, asked))
    elif asked.case.profile.on("terms.tension"):
        yield from hanging_on("terms.tension", for_purposes(asked, narrowed(statement, asked)))


def beyond(asked: Asked) -> Iterator[Part]:
    """What follows an artefact that the licence as a whole does not reach."""
    statement = asked.says("output_restrictions")
    if covers(statement, asked.standing):
        yield from _limits_on_outputs(asked)
    elif asked.standing.relation is Relation.PRODUCED_WORK and (
        asked.act in _LEARNING or asked.act is Act.FINE_TUNE
    ):
        yield from train(asked)
    # A limit that names what it follows holds there, though the licence does not.
    for key, check in (("commercial_use", purpose), ("threshold", threshold),
                       ("territory", territory), ("use_restrictions", uses)):  # fmt: skip
        limit = asked.says(key)
        if limit.reach and covers(limit, asked.standing):
            yield from check(asked)
    owner = asked.says("output_ownership")
    shared = owner.params.get("sharing") is True and asked.act is Act.DISTRIBUTE
    if owner.value == "licensor_owns" and asked.act in _REACHING and not shared:
        yield Bar(Permission.SEPARATE_LICENCE, K.K8, owner, "the outputs belong to the licensor")
