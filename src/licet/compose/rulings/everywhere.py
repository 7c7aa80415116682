# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What holds whatever is done: purposes, thresholds, places, uses, lawsuits."""

from collections.abc import Iterator

from licet.compose.duties import amount, display_text, places, restricted_uses
from licet.compose.facts import Held, exceeds, flag, is_commercial, shut_out, word
from licet.compose.limits import covers
from licet.compose.rulings.asked import Asked, Bar, Part, for_purposes, missing
from licet.terms.compositions import ConflictKind, Statement
from licet.terms.dossiers import SILENT
from licet.terms.verdicts import Permission

__all__ = ["litigation", "purpose", "territory", "threshold", "uses"]

K = ConflictKind
_SUITS = {"patent_suit": ("patent",), "ip_suit": ("patent", "copyright", "ip", "trademark")}
"""Which lawsuits a value of `termination_litigation` speaks of, by the fact `litigation`."""


def purpose(asked: Asked) -> Iterator[Part]:
    """Whether the licence gives rights for what somebody acts for."""
    statement = asked.says("commercial_use")
    if statement.value == "prohibited" or statement.params.get("purposes"):
        yield from for_purposes(asked, statement)
        return
    commercial = is_commercial(asked.case.situation) is not False
    if statement.value == SILENT and commercial:
        problem = f"{asked.instrument.title} does not say whether commercial use is allowed"
        yield Bar(Permission.SILENT, K.K1, statement, problem)
    elif statement.value != SILENT:
        yield statement
    if commercial and statement.params.get("registration"):
        yield from _registration(asked, statement)


def _registration(asked: Asked, statement: Statement) -> Iterator[Part]:
    """Whether a registration is asked for; one that the licensor has to answer opens nothing."""
    registered = flag(asked.case.situation, "registered")
    if registered:
        return
    needs_answer = statement.params.get("registration") == "approval"
    if needs_answer or registered is False:
        problem = "commercial use has to be registered with the licensor"
        yield Bar(Permission.SEPARATE_LICENCE, K.K1, statement, problem, ("registered",))
    else:
        yield asked.proviso("registration", "register commercial use with the licensor", statement)


def threshold(asked: Asked) -> Iterator[Part]:
    """Whether a number of users or a revenue ends rights, or brings a duty."""
    statement = asked.says("threshold")
    if statement.value == SILENT or not covers(statement, asked.standing):
        return
    situation, params = asked.case.situation, statement.params
    if "commercial" in str(params.get("scope", "")) and is_commercial(situation) is False:
        return
    exempt = params.get("integrated_product_recipients_exempt")
    if exempt and flag(situation, "integrated_product_recipient"):
        return
    held = exceeds(situation, params)
    limit = amount(params)
    if statement.value == "display_duty":
        if held.holds is not False:
            above = "" if held.holds else f"above {limit}: "
            text = f"{above}show “{display_text(asked.instrument)}”"
            yield asked.proviso("display_text", text, statement)
    elif held.holds and not flag(situation, "separate_licence"):
        problem = f"the threshold of {limit} is passed: no rights without a separate licence"
        yield Bar(Permission.PROHIBITED, K.K11, statement, problem)
    elif held.holds is None:
        yield missing(K.K11, statement, held, f"rights end above {limit}")
    else:
        yield asked.proviso("threshold", f"stay under {limit}", statement)


def territory(asked: Asked) -> Iterator[Part]:
    """Whether the place is left out, by where the actor sits or acts, as the licence tests it."""
    statement = asked.says("territory")
    if statement.value != "limited" or not covers(statement, asked.standing):
        return
    only = statement.params.get("multimodal_only") or statement.params.get("applies_to")
    trait = asked.case.trait(asked.instrument.id, "multimodal")
    if only and trait is False:
        return
    held = shut_out(asked.case.situation, statement.params, today=asked.case.today)
    problem = f"{asked.instrument.title} leaves out {places(statement)}"
    if held.holds and only and trait is None:
        yield missing(K.K7, statement, Held(None, ("multimodal",)), problem)
    elif held.holds:
        yield Bar(Permission.PROHIBITED, K.K7, statement, problem)
    elif held.holds is None:
        yield missing(K.K7, statement, held, problem)
    else:
        yield asked.proviso("territory", f"not in {places(statement)}", statement)


def uses(asked: Asked) -> Iterator[Part]:
    """The uses that are ruled out: a condition, since no fact says what somebody will do."""
    statement = asked.says("use_restrictions")
    if statement.value == "restricted" and covers(statement, asked.standing):
        yield asked.proviso("use_restrictions", restricted_uses(asked.instrument), statement)


def litigation(asked: Asked) -> Iterator[Part]:
    """Whether a lawsuit that the actor has brought ends the rights.

    Only where the fact `litigation` is given: nobody is taken to have sued.
    """
    suit, statement = word(asked.case.situation, "litigation"), asked.says("termination_litigation")
    if not suit or suit not in _SUITS.get(statement.value, ()):
        return
    if _defends(asked, statement):
        return
    title = asked.instrument.title
    if statement.params.get("ends") == "patent_licence":
        text = f"the patent licence of {title} ended with the {suit} suit"
        yield asked.proviso("litigation", text, statement)
    else:
        problem = f"the rights under {title} ended with the {suit} suit"
        yield Bar(Permission.PROHIBITED, K.K1, statement, problem)


def _defends(asked: Asked, statement: Statement) -> bool:
    """Whether the suit answers one that came first, and the licence lets that pass."""
    exempt = statement.params.get("defensive_exception")
    return bool(exempt and flag(asked.case.situation, "litigation_defensive"))
