# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which clauses an agreement has, in which words, and in which order."""

from collections.abc import Iterable, Mapping, Sequence
from random import Random
from typing import Any

from drawn.layout import Article, Unit
from drawn.records import FIRST_KEPT
from drawn.voice import slots_of
from drawn.wordings import ClauseForm, wordings

__all__ = ["Plan", "UnfitError", "one_of", "stated"]

SIZES = {"short": 0.8, "medium": 1.0, "long": 1.35, "huge": 1.6}


class UnfitError(Exception):
    """What was drawn cannot hold the flaw; another draw may."""


def stated(template: str) -> frozenset[str]:
    """The facts and tags that a wording states."""
    return frozenset(s for s in slots_of(template) if not s.startswith(("see", "pick", "other:")))


def one_of(rng: Random, seed: int, said: Sequence[Any], kept: Sequence[Any]) -> Any:
    """One wording; those kept back are for the half kept apart, which takes them mostly."""
    if seed >= FIRST_KEPT and kept and (not said or rng.random() < 0.75):
        return rng.choice(kept)
    return rng.choice(said)


class Plan:
    """The clauses of one agreement.

    Args:
        facts: Of the agreement.
        seed: From `FIRST_KEPT` on, wordings kept back are used.
        rng: What chooses.
    """

    def __init__(self, facts: Mapping[str, Any], seed: int, rng: Random) -> None:
        self.facts = facts
        self.seed = seed
        self.rng = rng
        self.chosen: dict[str, str] = {}

    def choose(self, needs: Iterable[str], lack: Iterable[str], states: frozenset[str]) -> None:
        """Choose clauses and wordings; those needed state what clashes."""
        forms = wordings().clauses
        needed, lacking = set(needs), set(lack)
        scale = SIZES[self.facts["size"]]
        keys = set(needed)
        for key, form in forms.items():
            wanted = self.rng.random() < form.share * scale
            if wanted and key not in lacking and form.fits(self.facts):
                keys.add(key)
        for key in needed:
            if not forms[key].fits(self.facts):
                raise UnfitError(f"{key} does not fit the facts")
        for key in sorted(keys):
            self.chosen[key] = self._wording(forms[key], states if key in needed else None)
        self._complete(needed, lacking)

    def _wording(self, form: ClauseForm, states: frozenset[str] | None) -> str:
        said, kept = form.say, form.kept
        if states:
            telling = [w for w in (*said, *kept) if stated(w) & states]
            if telling:
                said = tuple(w for w in said if w in telling)
                kept = tuple(w for w in kept if w in telling)
        if not said and not (kept and self.seed >= FIRST_KEPT):
            raise UnfitError(f"no wording of {form.key} states {states}")
        return str(one_of(self.rng, self.seed, said, kept))

    def _complete(self, needed: set[str], lacking: set[str]) -> None:
        """Every clause that another refers to or rests on is there, or that other one goes."""
        forms = wordings().clauses
        changed = True
        while changed:
            changed = False
            for key in sorted(self.chosen):
                missing = [m for m in self.missing(self.chosen[key]) if m != key]
                missing += [k for k in forms[key].after if k not in self.chosen]
                for other in missing:
                    changed = True
                    if other in forms and forms[other].fits(self.facts) and other not in lacking:
                        self.chosen[other] = self._wording(forms[other], None)
                    elif key in needed:
                        raise UnfitError(f"{key} needs {other}")
                    else:
                        del self.chosen[key]
                        lacking.add(key)
                        break

    def missing(self, template: str) -> list[str]:
        """Clauses that a wording refers to and that are not chosen."""
        gaps = []
        for slot in slots_of(template):
            head, _, rest = slot.partition(":")
            if head in ("see", "seen") and rest not in self.chosen:
                gaps.append(rest)
            elif head in ("sched", "art") and not self._has_article(rest):
                gaps.append(next(k for k, f in wordings().clauses.items() if f.article == rest))
        return gaps

    def _has_article(self, article: str) -> bool:
        return any(wordings().clauses[key].article == article for key in self.chosen)

    def articles(self) -> list[Article]:
        """The articles in their order, without the definitions."""
        forms = wordings().clauses
        grouped: dict[str, list[Unit]] = {}
        keys = [key for key in forms if key in self.chosen]
        if self.facts["shuffled"]:
            self.rng.shuffle(keys)
        for key in keys:
            form = forms[key]
            unit = Unit(key=key, template=self.chosen[key], title=form.title)
            grouped.setdefault(form.article, []).append(unit)
        found = [self.article(key, units) for key, units in grouped.items()]
        order = {a.key: (wordings().articles[a.key]["group"], self.rng.random()) for a in found}
        return sorted(found, key=lambda a: order[a.key])

    def article(self, key: str, units: list[Unit]) -> Article:
        """An article with one of its headings."""
        entry = wordings().articles[key]
        heading = str(self.rng.choice(entry["headings"]))
        return Article(
            key=key,
            heading=heading.replace("{Licence}", self.facts["Licence"]).replace(
                "{Agreement}", self.facts["agreement"]
            ),
            schedule=entry.get("schedule", False),
            table=entry.get("table", False),
            cover=entry.get("cover", False),
            units=units,
        )

    def definitions(self, templates: Iterable[str]) -> list[Unit]:
        """The terms that are used, and those that their definitions use, by name."""
        terms = wordings().terms
        used: dict[str, str] = {}
        waiting = list(templates)
        while waiting:
            for slot in slots_of(waiting.pop()):
                key = str(self.facts["subject"]) if slot == "Subject" else slot
                if key in terms and key not in used and not terms[key].get("inline"):
                    said = one_of(self.rng, self.seed, terms[key]["say"], terms[key]["kept"])
                    used[key] = f"{{quote:{key}}} {self.rng.choice(self._means())} {said}"
                    waiting.append(used[key])
        names = self.facts["terms"]
        return [
            Unit(key=f"def_{key}", template=used[key])
            for key in sorted(used, key=lambda k: names[k])
        ]

    def _means(self) -> tuple[str, ...]:
        return ("means", "means", "shall mean") if self.facts["formal"] else ("means",)
