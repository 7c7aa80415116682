# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Agreements from seeds."""

import re
from collections.abc import Mapping
from random import Random
from typing import Any

from drawn.facts import KINDS, draw_facts
from drawn.flaws import add_in, given_facts, kinds_for, mark_in, others_of, recipe_for, states_of
from drawn.layout import Article, Unit, assemble, labels_of, number_units
from drawn.planning import Plan, UnfitError, one_of
from drawn.records import FIRST_KEPT, Drawn, Flaw, Span
from drawn.slips import slip
from drawn.voice import ENDS, STARTS, Voice
from drawn.wordings import wordings

__all__ = ["RULES", "draw", "draw_flawed"]

RULES: tuple[str, ...] = tuple(wordings().flaws)
"""Every rule of which flaws can be drawn."""

TRIES = 80


def draw(seed: int, kind: str | None = None) -> Drawn:
    """A consistent agreement; the kinds take turns where none is asked for."""
    kind = kind or KINDS[seed % len(KINDS)]
    for attempt in range(TRIES):
        try:
            return _build(seed, kind, {}, Random(f"{seed}/clean/{attempt}"), "")  # noqa: S311
        except UnfitError:
            continue
    raise ValueError(f"no agreement of kind {kind} could be drawn from {seed}")


def draw_flawed(seed: int, rule: str) -> Drawn:
    """An agreement with one flaw of a rule.

    Raises:
        ValueError: The seed is of the half kept apart and its wordings are not here.
    """
    last: UnfitError | None = None
    for attempt in range(TRIES):
        rng = Random(f"{seed}/{rule}/{attempt}")  # noqa: S311
        recipe = recipe_for(rule, seed, attempt // 8)
        kind = rng.choice(kinds_for(recipe, KINDS))
        try:
            return _build(seed, kind, recipe, rng, rule)
        except UnfitError as unfit:
            last = unfit
    raise ValueError(f"no flaw of {rule} could be drawn from {seed}: {last}")


def _build(seed: int, kind: str, recipe: Mapping[str, Any], rng: Random, rule: str) -> Drawn:
    if seed >= FIRST_KEPT and not wordings().has_kept:
        raise ValueError("the wordings kept apart are not here: use seeds below 1000")
    facts = draw_facts(rng, kind, given_facts(recipe, rng))
    style = _style(facts, rng, recipe)
    plan = Plan(facts, seed, rng)
    plan.choose(recipe.get("needs", ()), recipe.get("lack", ()), states_of(recipe))
    articles = plan.articles()
    articles += _modules(plan, rng)
    articles.insert(0, _opening(facts, seed, rng))
    title, closing = f"{{title_{kind}}}", str(rng.choice(wordings().facts["signatures"]))
    add_in(recipe, plan, articles, rng)
    _define(plan, articles, recipe, rng)
    mark_in(recipe, plan, articles, rng)
    _unattached(articles)
    number_units(articles, style)
    labels = labels_of(articles)
    labels["schedules"] = _list_of([a.number for a in articles if a.schedule])
    others = others_of(recipe, facts, rng)
    facts["missing_schedule"] = _beyond(articles, style)
    frame = _say(articles, (title, closing), facts, labels, others, f"{seed}/{rule}")
    note = recipe.get("note", "")
    if "slip" in recipe:
        note = slip(recipe["slip"], articles, facts, seed, rng) or note
    references = _references(articles)
    text, spans = assemble(articles, frame[0], frame[1], style)
    clauses = tuple(span for _, span in spans)
    flaw = None
    if rule:
        flaw = Flaw(rule=rule, spans=_marked(spans), note=note)
    terms = tuple(
        facts["terms"][key.removeprefix("def_")]
        for key in (span.key for span in clauses)
        if key.startswith("def_") and key.removeprefix("def_") in facts["terms"]
    )
    return Drawn(
        seed=seed, kind=kind, text=text, clauses=clauses, references=references, terms=terms,
        flaw=flaw,
    )  # fmt: skip


def _style(facts: dict[str, Any], rng: Random, recipe: Mapping[str, Any]) -> dict[str, Any]:
    style: dict[str, Any] = {
        name: rng.choice(choices) for name, choices in wordings().facts["layout"].items()
    }
    style.update(recipe.get("style", {}))
    style.update({k: rng.choice(v) for k, v in style.items() if isinstance(v, list)})
    if style["numbering"] == "clause":
        style["section"] = rng.choice(("clause", "Clause"))
    facts["schedules_word"] = f"{style['schedule']}s".replace("xs", "xes").replace("Annexess", "x")
    facts["schedule_word"] = style["schedule"]
    return style


def _opening(facts: Mapping[str, Any], seed: int, rng: Random) -> Article:
    """Parties, recitals, and the words that lead to the clauses."""
    data, voice = wordings().facts, facts["voice"]
    kept = data["opening_kept"].get(voice, [])
    blocks = [str(one_of(rng, seed, data["opening"][voice], kept))]
    if facts["recitals"]:
        blocks.append(str(rng.choice(data["recitals"][facts["kind"]])))
    blocks.append(str(rng.choice(data["agreed"])))
    units = [Unit(key=f"opening_{n}", template=block) for n, block in enumerate(blocks)]
    return Article(key="opening", heading="", cover=True, units=units)


def _modules(plan: Plan, rng: Random) -> list[Article]:
    """A schedule that describes many parts of what is supplied: it makes long agreements."""
    data = wordings().facts["module"]
    low, high = data["count"][plan.facts["size"]]
    names = rng.sample(data["names"], min(rng.randint(low, high), len(data["names"])))
    units = []
    for name in names:
        said = [s for n, s in enumerate(data["say"]) if n == 0 or rng.random() < 0.85]
        text = " ".join(s.replace("{module}", name) for s in said)
        numbered = re.sub(r"#(\d+)-(\d+)", lambda m: str(rng.randint(int(m[1]), int(m[2]))), text)
        units.append(Unit(key="module", template=numbered, title=name.capitalize()))
    return [plan.article("sched_modules", units)] if units else []


def _unattached(articles: list[Article]) -> None:
    """Where nothing is attached, no clause says so."""
    if any(article.schedule for article in articles):
        return
    for article in articles:
        article.units = [unit for unit in article.units if unit.key != "schedules_part"]
        if not article.units:
            raise UnfitError(f"nothing is left of {article.key}")


def _beyond(articles: list[Article], style: Mapping[str, Any]) -> str:
    """A schedule that is not attached."""
    mark = 3 + sum(article.schedule for article in articles)
    if style["schedule"] == "Exhibit":
        return f"Exhibit {chr(64 + mark)}"
    return f"{style['schedule']} {mark}"


def _define(plan: Plan, articles: list[Article], recipe: Mapping[str, Any], rng: Random) -> None:
    templates = [unit.template for article in articles for unit in article.units]
    units = plan.definitions([*templates, *recipe.get("define", ())])
    lead = Unit(key="def", template="{defines}")
    own = next((a for a in articles if a.key == "definitions"), None)
    if own:
        own.units = [*own.units, *units]
        rng.shuffle(own.units)
        own.units.insert(0, lead)
        return
    defining = plan.article("definitions", [lead, *units])
    body = [i for i, a in enumerate(articles) if not a.cover and not a.schedule]
    last = rng.random() < 0.25
    articles.insert(body[-1] + 1 if last else body[0], defining)


def _list_of(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _say(
    articles: list[Article],
    frame: tuple[str, str],
    facts: Mapping[str, Any],
    labels: Mapping[str, str],
    others: Mapping[str, Any],
    seed: str,
) -> tuple[str, str]:
    """Put every clause into words; gives title and signatures in words."""
    all_facts = {**facts, "schedules": labels["schedules"]}
    for name, choices in wordings().facts["phrase"].items():
        all_facts[name] = Random(f"{seed}/{name}").choice(choices)  # noqa: S311
    for name in wordings().terms:
        quote = "“{}”" if facts["curly"] else '"{}"'
        all_facts[f"quote:{name}"] = quote.format(facts["terms"][name])
    for article in articles:
        for index, unit in enumerate(article.units):
            voice = Voice({**all_facts, **unit.changed}, f"{seed}/{unit.key}/{index}")
            unit.text = voice.words(unit.template, labels, others, table=article.table)
    voice = Voice(all_facts, f"{seed}/frame")
    title = voice.words(frame[0], labels, others)
    title = title.upper() if "AGREEMENT" in title else title
    return title, voice.words(frame[1], labels, others)


def _references(articles: list[Article]) -> tuple[tuple[str, str], ...]:
    known = {a.reference for a in articles} | {u.reference for a in articles for u in a.units}
    known |= {re.sub(r" \(.*", "", name) for name in known}
    return tuple(
        (words, next((k for k in sorted(known, key=len, reverse=True) if words.startswith(k)), ""))
        for article in articles
        for unit in article.units
        for words in re.findall(f"{STARTS}(.*?){ENDS}", unit.text)
    )


def _marked(spans: tuple[tuple[Unit, Span], ...]) -> tuple[Span, ...]:
    return tuple(
        Span(key=span.key, start=span.start, end=span.end, group=unit.group)
        for unit, span in spans
        if unit.group is not None
    )
