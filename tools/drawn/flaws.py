# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Recipes of flaws: a changed statement, a contradicting one, or facts that do not fit."""

from collections.abc import Iterable, Mapping
from random import Random
from typing import Any

from drawn.facts import another
from drawn.layout import Article, Unit
from drawn.planning import Plan, UnfitError, stated
from drawn.records import FIRST_KEPT
from drawn.voice import slots_of
from drawn.wordings import wordings

__all__ = ["add_in", "given_facts", "kinds_for", "mark_in", "others_of", "recipe_for", "states_of"]


def recipe_for(rule: str, seed: int, attempt: int) -> Mapping[str, Any]:
    """The recipes of a rule take turns; those kept back are for the half kept apart."""
    recipes = wordings().flaws[rule]
    kept = [r for r in recipes if r.get("kept")]
    usable = kept if seed >= FIRST_KEPT and kept and seed % 3 else [*recipes]
    if seed < FIRST_KEPT:
        usable = [r for r in recipes if not r.get("kept")]
    return usable[(seed + attempt) % len(usable)]


def kinds_for(recipe: Mapping[str, Any], kinds: Iterable[str]) -> list[str]:
    """Kinds of agreement that can have what a recipe needs."""
    forms = wordings().clauses
    return [
        kind
        for kind in kinds
        if kind in recipe.get("kinds", [kind])
        and all(not forms[n].kinds or kind in forms[n].kinds for n in recipe.get("needs", ()))
    ]


def given_facts(recipe: Mapping[str, Any], rng: Random) -> dict[str, Any]:
    """The facts without which a recipe's clauses would not be there, and those it sets."""
    given: dict[str, Any] = {}
    for need in recipe.get("needs", ()):
        for name, wanted in wordings().clauses[need].when.items():
            given[name] = rng.choice(wanted) if isinstance(wanted, list) else wanted
    for name, wanted in recipe.get("set", {}).items():
        given[name] = rng.choice(wanted) if isinstance(wanted, list) else wanted
    return given


def states_of(recipe: Mapping[str, Any]) -> frozenset[str]:
    """What the clauses needed have to state."""
    told = {slot for group in recipe.get("clash", ()) for slot in group.split("|")}
    if "change" in recipe:
        told.add(recipe["change"]["fact"])
    return frozenset(told)


def others_of(recipe: Mapping[str, Any], facts: Mapping[str, Any], rng: Random) -> dict[str, Any]:
    """A second value for each fact that the recipe gives one."""
    names = {
        slot.partition(":")[2]
        for add in recipe.get("add", ())
        for template in add["say"]
        for slot in slots_of(template)
        if slot.startswith("other:")
    }
    return {name: another(dict(facts), name, rng) for name in sorted(names)}


def add_in(recipe: Mapping[str, Any], plan: Plan, articles: list[Article], rng: Random) -> None:
    """Add the statements that contradict, each a group of its own."""
    group = 2 if "change" in recipe else 0
    for add in recipe.get("add", ()):
        unit = _add(add, plan, articles, rng, states_of(recipe))
        if add.get("clashes", True):
            unit.group = group
            group += 1


def mark_in(recipe: Mapping[str, Any], plan: Plan, articles: list[Article], rng: Random) -> None:
    """Change a statement, and mark all those that clash."""
    if change := recipe.get("change"):
        _change(change, plan, articles, rng)
    group = 1 + max((u.group for u in _units(articles) if u.group is not None), default=-1)
    for slots in recipe.get("clash", ()):
        group = _mark(slots.split("|"), articles, group)
    for slot in recipe.get("may", ()):
        for unit in _units(articles):
            if unit.group is None and slot in stated(unit.template):
                unit.group = -1


def _units(articles: Iterable[Article]) -> list[Unit]:
    return [unit for article in articles for unit in article.units]


def _mark(slots: list[str], articles: list[Article], group: int) -> int:
    stating = [
        unit
        for unit in _units(articles)
        if unit.group is None and stated(unit.template) & set(slots)
    ]
    if not stating:
        raise UnfitError(f"nothing states {slots}")
    for unit in stating:
        unit.group = group
    return group + 1


def _change(change: Mapping[str, str], plan: Plan, articles: list[Article], rng: Random) -> None:
    fact = change["fact"]
    stating = [u for u in _units(articles) if fact in stated(u.template)]
    changed = [u for u in stating if u.key == change.get("clause", u.key)]
    if not changed or len(stating) < 2:
        raise UnfitError(f"{fact} is not stated twice")
    unit = rng.choice(changed)
    unit.changed = {fact: another(dict(plan.facts), fact, rng)}
    for other in stating:
        other.group = 0 if other is unit else 1


def _add(
    add: Mapping[str, Any],
    plan: Plan,
    articles: list[Article],
    rng: Random,
    states: frozenset[str],
) -> Unit:
    usable = [w for w in add["say"] if not plan.missing(w)]
    if not usable:
        raise UnfitError("the statement refers to a clause that is not there")
    template, place = rng.choice(usable), rng.choice(add["into"])
    article = next((a for a in articles if a.key == place), None)
    if article is None:
        article = plan.article(place, [])
        articles.append(article)
        order = wordings().articles
        articles.sort(key=lambda a: order[a.key]["group"])
    hosts = [
        u for u in article.units if u.group is None and not stated(u.template) & states
        and "\n" not in u.template
    ]  # fmt: skip
    if hosts and not article.table and rng.random() < add.get("appended", 0.25):
        host = rng.choice(hosts)
        host.template = f"{host.template} {template}"
        return host
    unit = Unit(key="added", template=template, title=add.get("title", ""))
    article.units.insert(rng.randint(0, len(article.units)), unit)
    return unit
