# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a licence asks for in return: texts, notices, displays, names, terms to pass on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from licet.compose.limits import covers, said
from licet.compose.standing import LICENSED, Standing
from licet.terms.compositions import Act, Instrument, Profile, Statement
from licet.terms.dossiers import SILENT, Param
from licet.terms.lineage import Relation

__all__ = [
    "Duty", "amount", "display_text", "duties", "hosting_is_distribution", "places",
    "restricted_uses",
]  # fmt: skip

_SHARING = frozenset((Act.DISTRIBUTE, Act.EMBED_IN_PRODUCT))
_NONE: frozenset[Act] = frozenset()
_REACHING = _SHARING | {Act.HOST}
_UNITS = {
    "monthly_active_users": "monthly active users",
    "annual_revenue_usd": "USD of annual revenue",
    "monthly_revenue_usd": "USD of monthly revenue",
    "annual_recurring_revenue_usd": "USD of annual recurring revenue",
}


@dataclass(frozen=True, slots=True)
class Duty:
    """Something owed when one of some acts is done."""

    kind: str
    text: str
    statement: Statement
    acts: frozenset[Act]
    verbatim: bool = False
    where: str = ""


def amount(params: Mapping[str, Param]) -> str:
    """A threshold in words: `700,000,000 monthly active users (as of 2024-07-23)`."""
    alternatives = params.get("any_of")
    if isinstance(alternatives, tuple):
        parts = [p.split() for p in alternatives]
        return " or ".join(_counted(metric, value) for metric, _, value in parts)
    text = _counted(str(params.get("metric", "")), str(params.get("value", "")))
    frozen = params.get("frozen_on")
    return f"{text} (as of {frozen})" if frozen else text


def _counted(metric: str, value: str) -> str:
    number = f"{float(value):,.0f}" if value.replace(".", "", 1).isdigit() else value
    return f"{number} {_UNITS.get(metric, metric.replace('_', ' '))}"


def display_text(instrument: Instrument) -> str:
    """The words a licence wants shown; its title where it fixes none."""
    params = said(instrument, "branding_display").params
    other = params.get("or_text")
    return f"{params.get('text') or instrument.title}{f'” or “{other}' if other else ''}"


def _where(instrument: Instrument, kind: str) -> str:
    """Where words have to be shown, as far as the licence says so."""
    shown = said(instrument, "branding_display").params.get("where", "")
    return str(shown) if kind == "display_text" else ""


def places(statement: Statement) -> str:
    """The places a licence leaves out, and for what."""
    excluded = statement.params.get("excluded", ())
    listed = ", ".join(excluded) if isinstance(excluded, tuple) else str(excluded)
    only = statement.params.get("multimodal_only") or statement.params.get("applies_to")
    return f"{listed} (multimodal models)" if only else listed


def restricted_uses(instrument: Instrument) -> str:
    """The uses a licence rules out, by category where they are known."""
    categories = said(instrument, "use_restrictions").params.get("categories", ())
    names = categories if isinstance(categories, tuple) else (str(categories),)
    listed = ", ".join(name.replace("_", " ") for name in names)
    return f"keep to its use restrictions{f' ({listed})' if listed else ''}"


def hosting_is_distribution(instrument: Instrument, profile: Profile) -> bool:
    """Whether whoever hosts it owes what whoever distributes it owes."""
    hosted = said(instrument, "hosted_service")
    if hosted.value == SILENT:
        return profile.on("service.distribution")
    return hosted.value == "bound" and hosted.params.get("counts_as", "distribution") in (
        "distribution", True,
    )  # fmt: skip


def duties(instrument: Instrument, standing: Standing, *, profile: Profile) -> tuple[Duty, ...]:
    """Everything a licence asks of whoever does something with an artefact.

    Args:
        instrument: The licence.
        standing: What the artefact is to its work.
        profile: Whether hosting counts as distribution where the licence is silent.
    """
    hosted = hosting_is_distribution(instrument, profile)
    sharing = _REACHING if hosted else _SHARING
    return tuple(_duties(instrument, standing, sharing))


def _duties(instrument: Instrument, standing: Standing, sharing: frozenset[Act]) -> Iterator[Duty]:
    title = instrument.title
    for key, kind, text in (
        ("licence_copy", "licence_copy", f"include a copy of {title}"),
        ("state_changes", "state_changes", f"say, as {title} asks, that it was changed"),
        ("pass_through", "pass_through", _passed_on(instrument)),
    ):
        statement = said(instrument, key)
        if statement.value != "required" or not covers(statement, standing):
            continue
        if key == "state_changes" and standing.relation is Relation.COPY:
            continue
        yield Duty(kind, text, statement, sharing)
    yield from _notice(instrument, standing, sharing)
    yield from _shown(instrument, standing)
    yield from _alike(instrument, standing, sharing)
    yield from _kept(instrument, standing)


def _passed_on(instrument: Instrument) -> str:
    how = said(instrument, "pass_through").params.get("how")
    firm = ", as an enforceable provision of your own terms" if how else ""
    return f"pass the terms of {instrument.title} on to recipients{firm}"


def _notice(instrument: Instrument, standing: Standing, sharing: frozenset[Act]) -> Iterator[Duty]:
    statement = said(instrument, "notice_text")
    if statement.value == SILENT or not covers(statement, standing):
        return
    text = str(statement.params.get("text", ""))
    if statement.value == "verbatim":
        yield Duty(
            "notice_verbatim", text or "show the notice its text prescribes, word for word",
            statement, sharing, verbatim=bool(text), where="a text file called “Notice” beside it",
        )  # fmt: skip
    elif statement.value == "retain":
        yield Duty("keep_notices", "keep the notices that came with it", statement, sharing)
    else:
        text = f"credit the authors as {instrument.title} asks: names, copyright, source, licence"
        yield Duty("attribution", text, statement, sharing)


def _shown(instrument: Instrument, standing: Standing) -> Iterator[Duty]:
    name = said(instrument, "model_name_rule")
    if name.value == "required" and covers(name, standing):
        prefix = str(name.params.get("prefix", ""))
        yield Duty("name_prefix", f"begin the name with “{prefix}”", name, _REACHING)
    shown = said(instrument, "branding_display")
    above = said(instrument, "threshold").value == "display_duty"
    if shown.value == "encouraged" and standing.relation in LICENSED:
        text = f"encouraged, not required: show “{display_text(instrument)}”"
        yield Duty("display_text", text, shown, _NONE, where=_where(instrument, "display_text"))
    if shown.value != "required" or above or not covers(shown, standing):
        return
    only_if = shown.params.get("only_if")
    text = f"{f'if {only_if}: ' if only_if else ''}show “{display_text(instrument)}”"
    yield Duty(
        "display_text", text, shown, _REACHING, verbatim=True,
        where=_where(instrument, "display_text"),
    )  # fmt: skip


def _alike(instrument: Instrument, standing: Standing, sharing: frozenset[Act]) -> Iterator[Duty]:
    statement = said(instrument, "share_alike")
    derived = standing.relation in (Relation.DERIVATIVE, Relation.EXTRACTED, Relation.COPY)
    if statement.value == "share_alike" and derived and covers(statement, standing):
        others = ", ".join(sorted(instrument.compatible))
        targets = f"{instrument.title}{f' or a compatible one ({others})' if others else ''}"
        yield Duty("share_alike", f"put it under {targets}", statement, sharing)
    hosted = said(instrument, "hosted_service")
    if hosted.params.get("only_if_modified") and standing.relation is Relation.DERIVATIVE:
        yield Duty("source_offer", "offer the source to those who reach it over a network", hosted,
                   frozenset((Act.HOST,)))  # fmt: skip


def _kept(instrument: Instrument, standing: Standing) -> Iterator[Duty]:
    """What has to be kept to, whatever is done."""
    for key, value, kind, text in _kept_texts(instrument):
        statement = said(instrument, key)
        if statement.value == value and covers(statement, standing):
            yield Duty(kind, text, statement, _NONE, where=_where(instrument, kind))
    if standing.relation not in LICENSED:
        return
    yield from _barred(instrument)
    register, update = said(instrument, "commercial_use"), said(instrument, "update_obligation")
    if register.params.get("registration"):
        yield Duty("registration", "register commercial use with the licensor", register, _NONE)
    if update.value == "latest_version":
        text = "make reasonable efforts to use the latest version"
        yield Duty("use_latest_version", text, update, _NONE)
    elif update.value == "may_change" and not instrument.policies:
        yield Duty("monitor_policy", f"watch {instrument.title} for changes", update, _NONE)
    uses = update if update.value == "may_change" else said(instrument, "use_restrictions")
    for policy in instrument.policies:
        yield Duty("monitor_policy", f"watch {policy}, for changes", uses, _NONE)


def _barred(instrument: Instrument) -> Iterator[Duty]:
    """A ban on training with outputs: whoever gets the model has to know of it."""
    for key in ("train_other_models_on_outputs", "distill_or_extract"):
        ban = said(instrument, key)
        if ban.value == "prohibited":
            covered = ban.params.get("ban_covers", "other_models")
            kinds = covered if isinstance(covered, tuple) else (str(covered),)
            own = ", its own family apart" if ban.params.get("same_family_exempt") else ""
            names = " and ".join(kinds).replace("_", " ")
            yield Duty("training", f"do not train {names} with its outputs{own}", ban, _NONE)
            return


def _kept_texts(instrument: Instrument) -> Iterator[tuple[str, str, str, str]]:
    limit = amount(said(instrument, "threshold").params)
    shown = display_text(instrument)
    text = f"stay under {limit}: above, there are no rights without a separate licence"
    yield "threshold", "rights_end", "threshold", text
    yield "threshold", "display_duty", "display_text", f"above {limit}: show “{shown}”"
    yield "territory", "limited", "territory", f"not in {places(said(instrument, 'territory'))}"
    yield "use_restrictions", "restricted", "use_restrictions", restricted_uses(instrument)
