# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What one licence says of one act on one artefact, with the facts that are known."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from licet.compose.duties import amount, display_text, places, restricted_uses
from licet.compose.facts import NO, YES, Held, exceeds, fits_purpose, flag, is_commercial, shut_out
from licet.compose.limits import covers, said
from licet.compose.standing import LICENSED, Standing, row_of
from licet.terms.artefacts import Artefact
from licet.terms.compositions import (
    Act,
    ConflictKind,
    Instrument,
    Profile,
    Proviso,
    Situation,
    Statement,
)
from licet.terms.dossiers import SILENT
from licet.terms.lineage import Relation, Way
from licet.terms.verdicts import Permission

__all__ = ["Bar", "Case", "Ruling", "rule"]

K = ConflictKind


@dataclass(frozen=True, slots=True)
class Case:
    """What a ruling looks at beside the licence."""

    artefact: Artefact
    situation: Situation
    profile: Profile
    today: date


@dataclass(frozen=True, slots=True)
class Bar:
    """Why an act is not allowed, or is not known to be."""

    permission: Permission
    kind: ConflictKind
    statement: Statement
    problem: str
    missing: tuple[str, ...] = ()
    switch: str = ""
    """The unsettled question it hangs on."""

    def denies(self) -> bool:
        """Whether the answer is no, rather than open."""
        return self.permission is Permission.PROHIBITED


@dataclass(frozen=True, slots=True)
class Ruling:
    """Everything one licence says of one act."""

    bars: tuple[Bar, ...]
    provisos: tuple[Proviso, ...]
    grounds: tuple[Statement, ...]
    """Statements that grant the act."""


@dataclass(frozen=True, slots=True)
class _Asked:
    instrument: Instrument
    standing: Standing
    act: Act
    case: Case

    def says(self, key: str) -> Statement:
        return said(self.instrument, key)

    def proviso(self, kind: str, text: str, statement: Statement) -> Proviso:
        return Proviso(kind=kind, text=text, licence=self.instrument.id, section=statement.section)


_Part = Bar | Proviso | Statement
_Check = Callable[[_Asked], Iterator[_Part]]


def rule(instrument: Instrument, standing: Standing, act: Act, *, case: Case) -> Ruling:
    """What the licence says of an act: what stands against it, with what, and why it may be.

    Args:
        instrument: The licence.
        standing: What the artefact is to its work.
        act: What somebody wants to do.
        case: The artefact, the facts, the profile and the day.
    """
    asked = _Asked(instrument, standing, act, case)
    checks = _LICENSED[act] if standing.relation in LICENSED else (_output,)
    parts: list[_Part] = []
    if not instrument.read and standing.relation in LICENSED:
        parts.append(
            Bar(Permission.SILENT, K.K15, Statement(key="commercial_use"), _unread(instrument))
        )
    else:
        for check in checks:
            parts.extend(check(asked))
    return Ruling(
        bars=tuple(p for p in parts if isinstance(p, Bar)),
        provisos=tuple(dict.fromkeys(p for p in parts if isinstance(p, Proviso))),
        grounds=tuple(p for p in parts if isinstance(p, Statement)),
    )


def _unread(instrument: Instrument) -> str:
    return f"the terms of {instrument.title} are not known"


def _missing(kind: ConflictKind, statement: Statement, held: Held, problem: str) -> Bar:
    return Bar(Permission.SILENT, kind, statement, problem, held.missing)


def _purpose(asked: _Asked) -> Iterator[_Part]:
    """Whether the licence gives rights for what somebody acts for."""
    statement = asked.says("commercial_use")
    allowed = statement.params.get("purposes")
    if statement.value == "prohibited" or allowed:
        yield from _for_purposes(asked, statement)
        return
    if statement.value == SILENT and is_commercial(asked.case.situation) is not False:
        problem = f"{asked.instrument.title} does not say whether commercial use is allowed"
        yield Bar(Permission.SILENT, K.K1, statement, problem)
    elif statement.value != SILENT:
        yield statement
    if statement.params.get("registration") and is_commercial(asked.case.situation) is not False:
        if flag(asked.case.situation, "registered"):
            return
        problem = "commercial use has to be registered with the licensor"
        yield Bar(Permission.SEPARATE_LICENCE, K.K1, statement, problem, ("registered",))


def _for_purposes(asked: _Asked, statement: Statement) -> Iterator[_Part]:
    allowed = statement.params.get("purposes")
    purposes = allowed if isinstance(allowed, tuple) else (str(allowed or "non_commercial"),)
    held = fits_purpose(asked.case.situation, purposes)
    words = " or ".join(p.replace("_", "-") for p in purposes)
    if held.holds:
        yield statement
        yield asked.proviso("purpose", f"only for {words} purposes", statement)
    elif held.holds is None:
        yield _missing(K.K1, statement, held, f"only {words} purposes are allowed")
    else:
        yield Bar(
            Permission.PROHIBITED, K.K1, statement,
            f"{asked.instrument.title} allows {words} purposes only",
        )  # fmt: skip


def _threshold(asked: _Asked) -> Iterator[_Part]:
    statement = asked.says("threshold")
    if statement.value == SILENT or not covers(statement, asked.standing):
        return
    situation, params = asked.case.situation, statement.params
    if "commercial" in str(params.get("scope", "")) and is_commercial(situation) is False:
        return
    held = exceeds(situation, params)
    limit = amount(params)
    if statement.value == "display_duty":
        if held.holds is not False:
            above = "" if held.holds else f"above {limit}: "
            yield asked.proviso(
                "display_text", f"{above}show “{display_text(asked.instrument)}”", statement
            )
        return
    if held.holds and not flag(situation, "separate_licence"):
        yield Bar(Permission.PROHIBITED, K.K11, statement, f"the threshold of {limit} is passed")
    elif held.holds is None:
        yield _missing(K.K11, statement, held, f"rights end above {limit}")
    else:
        yield asked.proviso("threshold", f"stay under {limit}", statement)


def _territory(asked: _Asked) -> Iterator[_Part]:
    statement = asked.says("territory")
    if statement.value != "limited" or not covers(statement, asked.standing):
        return
    only = statement.params.get("multimodal_only") or statement.params.get("applies_to")
    trait = asked.case.artefact.traits.get("multimodal")
    if trait is None:
        trait = flag(asked.case.situation, "multimodal")
    if only and trait is False:
        return
    held = shut_out(asked.case.situation, statement.params, today=asked.case.today)
    problem = f"{asked.instrument.title} leaves out {places(statement)}"
    if held.holds and only and trait is None:
        yield _missing(K.K7, statement, Held(None, ("multimodal",)), problem)
    elif held.holds:
        yield Bar(Permission.PROHIBITED, K.K7, statement, problem)
    elif held.holds is None:
        yield _missing(K.K7, statement, held, problem)
    else:
        yield asked.proviso("territory", f"not in {places(statement)}", statement)


def _uses(asked: _Asked) -> Iterator[_Part]:
    statement = asked.says("use_restrictions")
    if statement.value == "restricted" and covers(statement, asked.standing):
        yield asked.proviso("use_restrictions", restricted_uses(asked.instrument), statement)


def _change(asked: _Asked) -> Iterator[_Part]:
    """The right to make what the artefact is, or is to become."""
    statement = asked.says("modify_finetune")
    title = asked.instrument.title
    if statement.value == "prohibited":
        yield Bar(Permission.PROHIBITED, K.K4, statement, f"{title} allows no adapted works")
    elif statement.value == SILENT:
        yield Bar(Permission.SILENT, K.K1, statement, f"{title} does not say whether it may be "
                  "adapted")  # fmt: skip
    elif statement.value == "noncommercial" or statement.params.get("purposes"):
        yield from _for_purposes(asked, _narrowed(statement, asked))
    else:
        yield statement


def _narrowed(statement: Statement, asked: _Asked) -> Statement:
    """The statement with the purposes that the licence names elsewhere, if it names none itself."""
    if "purposes" in statement.params:
        return statement
    purposes = asked.says("commercial_use").params.get("purposes", ("non_commercial",))
    return replace(statement, params={**statement.params, "purposes": purposes})


def _share(asked: _Asked) -> Iterator[_Part]:
    """The right to give it to others, changed as it is."""
    statement = asked.says("redistribute")
    title = asked.instrument.title
    if statement.value == "prohibited":
        yield Bar(Permission.PROHIBITED, K.K1, statement, f"{title} allows no distribution")
    elif statement.value == SILENT:
        yield Bar(Permission.SILENT, K.K1, statement, f"{title} does not say whether it may be "
                  "distributed")  # fmt: skip
    elif statement.value == "noncommercial" or statement.params.get("purposes"):
        yield from _for_purposes(asked, _narrowed(statement, asked))
    else:
        yield statement
    if statement.params.get("not_by") == "commercial_entity":
        yield from _not_by_a_business(asked, statement)
    if asked.standing.relation in (Relation.DERIVATIVE, Relation.EXTRACTED):
        yield from _share_changed(asked)


def _not_by_a_business(asked: _Asked, statement: Statement) -> Iterator[_Part]:
    entity = flag(asked.case.situation, "commercial_entity")
    if entity:
        yield Bar(Permission.PROHIBITED, K.K7, statement, "no distribution by a business")
    elif entity is None:
        yield _missing(
            K.K7, statement, Held(None, ("commercial_entity",)), "no distribution by a business"
        )


def _share_changed(asked: _Asked) -> Iterator[_Part]:
    statement = asked.says("modify_finetune")
    if statement.params.get("sharing") is False:
        yield Bar(Permission.PROHIBITED, K.K4, statement, "adapted works may not be shared")
    else:
        yield from _change(asked)


def _host(asked: _Asked) -> Iterator[_Part]:
    statement = asked.says("hosted_service")
    if statement.value == "prohibited":
        yield from _hosting_barred(asked, statement)
    elif statement.value == "bound":
        yield statement
        if statement.params.get("counts_as") == "distribution":
            yield from _share(asked)
    elif statement.value == SILENT and asked.case.profile.on("service.distribution"):
        for part in _share(asked):
            if isinstance(part, Bar) and not part.switch:
                yield replace(part, switch="service.distribution")
            else:
                yield part


def _hosting_barred(asked: _Asked, statement: Statement) -> Iterator[_Part]:
    title = asked.instrument.title
    commercial = is_commercial(asked.case.situation)
    if statement.params.get("if") not in ("revenue", "commercial") or commercial:
        yield Bar(Permission.PROHIBITED, K.K1, statement, f"{title} bars hosting it for others")
    elif commercial is None:
        held = Held(None, ("commercial",))
        yield _missing(K.K1, statement, held, f"{title} bars commercial services")
    else:
        yield statement


def _train(asked: _Asked) -> Iterator[_Part]:
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
        reaches = row.relation is Relation.DERIVATIVE
        if reaches or (row.relation is Relation.UNDEFINED and asked.case.profile.on(row.switch)):
            yield from _change(asked)


def _banned(asked: _Asked, statement: Statement, *, imitates: bool) -> Iterator[_Part]:
    held = ban_covers(statement, asked.case.situation, {}, imitates=imitates)
    problem = f"{asked.instrument.title} bars training other models with outputs"
    if statement.params.get("same_family_exempt"):
        problem += ", those of its own family apart"
    if held.holds:
        yield Bar(Permission.PROHIBITED, K.K6, statement, problem)
    elif held.holds is None:
        yield _missing(K.K6, statement, held, problem)


_BANNED_TRAITS = {
    "large_language_models": "large_language_model",
    "competing_models": "competes_with_licensor",
    "foundation_models": "foundation_model",
    "general_purpose_models": "general_purpose_model",
}


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
    trait = _BANNED_TRAITS.get(str(statement.params.get("ban_covers", "")))
    if trait is None:
        return YES
    known = traits.get(trait)
    if known is None:
        known = flag(situation, trait)
    if known is not None:
        return Held(known)
    if trait == "large_language_model":
        # Nobody said it is none: the ban is not waved through.
        return YES
    if trait == "competes_with_licensor":
        return YES if imitates else NO
    return Held(None, (trait,))


def _trained_if(asked: _Asked, statement: Statement, *, imitates: bool) -> Iterator[_Part]:
    because = str(statement.params.get("because", ""))
    if because in ("non_commercial", "research"):
        yield from _for_purposes(asked, _narrowed(statement, asked))
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
        yield from _change(asked)


def _outputs(asked: _Asked) -> Iterator[_Part]:
    """What holds for the outputs somebody makes."""
    yield from _limits_on_outputs(asked)
    owner = asked.says("output_ownership")
    if owner.value == "licensor_owns":
        yield asked.proviso("ownership", "the outputs belong to the licensor", owner)


def _limits_on_outputs(asked: _Asked) -> Iterator[_Part]:
    statement = asked.says("output_restrictions")
    if statement.value != "restricted":
        return
    follows = statement.params.get("follows", ())
    names = follows if isinstance(follows, tuple) else (str(follows),)
    if "purpose" in names:
        yield from _for_purposes(asked, _narrowed(statement, asked))
    if "territory" in names:
        yield from _territory(asked)
    if "training_ban" in names and asked.act in (Act.TRAIN_ON_OUTPUTS, Act.DISTIL_OUTPUTS):
        yield from _train(asked)
    if "use_restrictions" in names:
        yield asked.proviso("use_restrictions", restricted_uses(asked.instrument), statement)
    for name, text in (("notice", "say what it was made from"),
                       ("third_party_rights", "mind rights of third parties in it")):  # fmt: skip
        if name in names:
            yield asked.proviso(name, text, statement)


def _output(asked: _Asked) -> Iterator[_Part]:
    """What follows an artefact that the licence as a whole does not reach."""
    statement = asked.says("output_restrictions")
    if covers(statement, asked.standing):
        yield from _limits_on_outputs(asked)
    elif asked.standing.relation is Relation.PRODUCED_WORK and asked.act in (
        Act.TRAIN_ON_OUTPUTS, Act.DISTIL_OUTPUTS, Act.FINE_TUNE,
    ):  # fmt: skip
        yield from _train(asked)
    owner = asked.says("output_ownership")
    if owner.value == "licensor_owns" and asked.act in (
        Act.DISTRIBUTE, Act.SUBLICENSE, Act.RELICENSE, Act.EMBED_IN_PRODUCT, Act.HOST,
    ):  # fmt: skip
        yield Bar(Permission.SEPARATE_LICENCE, K.K8, owner, "the outputs belong to the licensor")


def _sublicense(asked: _Asked) -> Iterator[_Part]:
    statement = asked.says("relicense_derivatives")
    given = statement.params.get("sublicense")
    if given is True:
        yield statement
    elif given is False:
        yield Bar(Permission.PROHIBITED, K.K1, statement, "no sublicences: recipients get their "
                  "licence from the licensor")  # fmt: skip
    else:
        problem = f"{asked.instrument.title} does not say whether it may be sublicensed"
        yield Bar(Permission.SILENT, K.K1, statement, problem)


def _relicense(asked: _Asked) -> Iterator[_Part]:
    statement = asked.says("relicense_derivatives")
    title = asked.instrument.title
    if statement.value == "own_terms":
        yield statement
        yield asked.proviso("relicense", f"with the restrictions of {title} passed on", statement)
    elif statement.value == SILENT:
        yield Bar(Permission.SILENT, K.K1, statement, f"{title} does not say whether what is made "
                  "of it may be put under other terms")  # fmt: skip
    else:
        yield Bar(Permission.PROHIBITED, K.K1, statement, f"what is made of it stays under {title}")


_EVERYWHERE: tuple[_Check, ...] = (_purpose, _threshold, _territory, _uses)
_LICENSED: Mapping[Act, tuple[_Check, ...]] = {
    Act.USE: _EVERYWHERE,
    Act.FINE_TUNE: (*_EVERYWHERE, _change),
    Act.DISTRIBUTE: (_share, *_EVERYWHERE),
    Act.HOST: (_host, *_EVERYWHERE),
    Act.EMBED_IN_PRODUCT: (_share, *_EVERYWHERE),
    Act.GENERATE: (*_EVERYWHERE, _outputs),
    Act.TRAIN_ON_OUTPUTS: (*_EVERYWHERE, _train),
    Act.DISTIL_OUTPUTS: (*_EVERYWHERE, _train),
    Act.SUBLICENSE: (_sublicense, *_EVERYWHERE),
    Act.RELICENSE: (_relicense, *_EVERYWHERE),
}
