# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What two versions mean differently, by who gains: money and risk first."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from licet.app.comparisons.asking import asked
from licet.app.comparisons.blocks import Block, Line
from licet.app.comparisons.grouping import grouped
from licet.app.comparisons.sources import Source
from licet.decide.comparing.words import spoken, stated
from licet.library.kinds import kinds
from licet.terms.comparisons import Change, Comparison, Shift, ShiftKind

__all__ = ["Teller", "who"]

_NEEDS = 3
"""Differences while a fact is missing that are listed, without `--all`."""
_ROW = 4
"""Clauses that are named in one row."""
_TOPICS = ("money", "risk", "rights", "the end", "duties", "the rest")
_OF_ABOUT = {"price": "money", "adjust": "money", "cap": "rights", "power": "the end",
             "term": "the end", "renewal": "the end", "duty": "duties", "choice": "duties",
             "breach": "risk"}  # fmt: skip
_OF_KIND = {
    "fees": "money", "late_fee": "money", "minimum": "money", "dynamic": "money",
    "liability": "risk", "indemnity": "risk", "warranty": "risk", "disclaimer": "risk",
    "insurance": "risk", "grant": "rights", "territory": "rights", "purpose": "rights",
    "sublicence": "rights", "fine_tuning": "rights", "improvements": "rights",
    "distillation": "rights", "ownership": "rights", "parties": "rights", "term": "the end",
    "renewal": "the end", "termination": "the end", "cure": "the end", "suspension": "the end",
    "end_effects": "the end",
}  # fmt: skip
_SILENT = (ShiftKind.REFUSED, ShiftKind.OPENED)


def who(gains: Sequence[str], loses: Sequence[str]) -> str:
    """Who gains and who loses, in words."""
    better = f"{', '.join(gains)} gain{'' if len(gains) > 1 else 's'}" if gains else ""
    worse = f"{', '.join(loses)} lose{'' if len(loses) > 1 else 's'}" if loses else ""
    several = len(gains) > 1 or len(loses) > 1
    return ("; " if several else ", ").join(part for part in (better, worse) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    topic: str
    side: str
    line: Line


class Teller:
    """Two versions of typed terms, to be told.

    Args:
        old: One version.
        new: The other.
        witness: Whether each difference is told with a request.
        everything: Whether what matters least is told line by line, too.
    """

    __slots__ = ("everything", "new", "numbers", "old", "witness")

    def __init__(self, old: Source, new: Source, *, witness: bool, everything: bool) -> None:
        self.old, self.new = old, new
        self.witness, self.everything = witness, everything
        self.numbers = (old.numbers(), new.numbers())

    def blocks(self, found: Comparison) -> Iterator[Block]:
        """Who gains what; what only reads otherwise; what was not allowed before either."""
        changes = grouped(found.changes, (self.old.agreement, self.new.agreement))
        reworded = {(c.clause_old, c.clause_new): c for c in changes if c.about == "wording"}
        beside = [
            c for c in changes
            if c.about == "value" and not c.gains and (c.clause_old, c.clause_new) in reworded
        ]  # fmt: skip
        told = [self._shift(one) for one in found.shifts if one.kind not in _SILENT]
        told += [self._change(c) for c in changes if c.about != "wording" and c not in beside]
        yield from _by_side(told)
        yield from self._reworded(list(reworded.values()), beside)
        yield self._silent([one for one in found.shifts if one.kind in _SILENT])
        yield self._needs(found.needs)

    def _shift(self, one: Shift) -> _Told:
        what = stated(one.limits)
        says = {
            ShiftKind.LOST: f"{self.new.name} no longer allows: {what}"
            + (" (it has to be asked for)" if one.new == "ask" else ""),
            ShiftKind.GAINED: f"{self.new.name} now allows: {what}",
        }.get(one.kind, one.says)
        says += self._because(one)
        line = Line(mark=str(one.kind), says=says, details=self._asked(one))
        return _Told(topic="rights", side=who(one.gains, one.loses), line=line)

    def _because(self, one: Shift) -> str:
        """`  (§ 4; now § 5)`: the clauses that the answers to its witness rest on."""
        if one.witness is None:
            return ""
        both = (one.witness.because_old, one.witness.because_new)
        said = []
        for reasons, numbers in zip(both, self.numbers, strict=True):
            sections = dict.fromkeys(numbers.get(r.clause, r.section) for r in reasons)
            said.append(", ".join(f"§ {section}" for section in sections if section))
        now = "" if said[0] == said[1] or not said[1] else f"now {said[1]}"
        where = "; ".join(part for part in (said[0], now) if part)
        return f"  ({where})" if where else ""

    def _asked(self, one: Shift | Change) -> tuple[str, ...]:
        if not self.witness or one.witness is None:
            return ()
        return tuple(asked(one.witness, self.old, self.new))

    def _change(self, one: Change) -> _Told:
        where = self._where(one)
        says = f"{_says(one)}  ({where})" if where else _says(one)
        both = set(one.gains) & set(one.loses)
        sides = who(one.gains, one.loses)
        if both:
            sides = "it cuts both ways" if both == {*one.gains, *one.loses} else sides
        line = Line(mark=str(one.kind), says=says, who=sides if both else "",
                    details=self._asked(one))  # fmt: skip
        return _Told(topic=_topic(one), side="" if both else sides, line=line)

    def _where(self, one: Change) -> str:
        """`§ 12 → § 13`: the section of each version that has the clause."""
        ids = zip((one.clause_old, one.clause_new), self.numbers, strict=True)
        sections = [numbers.get(id_, id_) for id_, numbers in ids if id_]
        return " → ".join(f"§ {section}" for section in dict.fromkeys(sections))

    def _reworded(self, clauses: Sequence[Change], values: Sequence[Change]) -> Iterator[Block]:
        """Clauses in another wording of the library, with the values that changed."""
        of: dict[tuple[str, str], list[Change]] = {}
        for one in values:
            of.setdefault((one.clause_old, one.clause_new), []).append(one)
        lines: list[tuple[int, Line]] = []
        bare: list[tuple[tuple[str, str], str]] = []
        place = {id_: at for at, id_ in enumerate(self._ids())}
        for one in sorted(clauses, key=lambda c: place.get(c.clause_new, len(place))):
            changed = [
                f"{spoken(v.field.rpartition('.')[2])} {v.old} → {v.new}"
                for v in of.get((one.clause_old, one.clause_new), ())
            ]
            title, stance = self._heading(one), (_stance(one.old), _stance(one.new))
            if changed:
                says = f"{title}: {stance[0]} → {stance[1]}; {'; '.join(changed)}"
                lines.append((_TOPICS.index(_topic(one)), Line(mark=self._where(one), says=says)))
            else:
                bare.append((stance, f"{self._where(one)} {title}"))
        for stance in dict.fromkeys(stance for stance, _ in bare):
            names = [name for one, name in bare if one == stance]
            says = f"{stance[0]} → {stance[1]}, no value but those above:"
            rows = (names[i : i + _ROW] for i in range(0, len(names), _ROW))
            line = Line(mark="wording", says=says, details=tuple(map(", ".join, rows)))
            lines.append((len(_TOPICS), line))
        lines.sort(key=lambda pair: pair[0])
        yield Block(title="clauses in another wording of the library",
                    lines=tuple(line for _, line in lines))  # fmt: skip

    def _ids(self) -> Iterator[str]:
        """Clauses of the new version, in order, as they are cited."""
        for clause in self.new.agreement.clauses if self.new.agreement else ():
            yield clause.source.section if clause.source else str(clause.id)

    def _heading(self, one: Change) -> str:
        section = self.numbers[1].get(one.clause_new, "")
        return self.new.heading(section) or _title(one.title)

    def _silent(self, shifts: Sequence[Shift]) -> Block:
        title = "not allowed, before and after"
        if self.witness or self.everything:
            return Block(title=title, lines=tuple(self._shift(one).line for one in shifts))
        counts = Counter(one.kind for one in shifts)
        words = {
            ShiftKind.REFUSED: "now refused outright",
            ShiftKind.OPENED: "no longer refused outright",
        }
        says = "; ".join(f"some acts are {words[k]}" for k in _SILENT if counts[k])
        lines = (Line(mark="", says=f"{says} (--all lists them)"),) if shifts else ()
        return Block(title=title, lines=lines)

    def _needs(self, needs: Sequence[Shift]) -> Block:
        shown = [Line(mark=f"{n.old} → {n.new}", says=stated(n.limits)) for n in needs]
        if len(needs) > _NEEDS and not self.everything:
            facts = dict.fromkeys(_facts(needs))
            says = f"the answers may differ while one of these is not told: {', '.join(facts)}"
            shown = [Line(mark="", says=f"{says} (--all lists how)")]
        return Block(title="while a fact is not known", lines=tuple(shown))


def _facts(needs: Sequence[Shift]) -> Iterator[str]:
    for limit in (limit for one in needs for limit in one.limits):
        says, known, _ = limit.says.rpartition(" not known")
        if known and not says.endswith(")"):
            yield says.rpartition("(or ")[2]


def _by_side(told: Sequence[_Told]) -> Iterator[Block]:
    """One block for each side that gains; what neither surely gains by comes last."""
    counts = Counter(one.side for one in told if one.side)
    sides = sorted(counts, key=lambda side: (-counts[side], side))
    for side in (*sides, ""):
        lines = [one for one in told if one.side == side]
        lines.sort(key=lambda one: _TOPICS.index(one.topic))
        title = side or "changed; who gains depends"
        yield Block(title=title, lines=tuple(one.line for one in lines))


def _topic(one: Change) -> str:
    kind = one.title if one.about in ("value", "wording", "clause") else ""
    if kind:
        return _OF_KIND.get(kind.rpartition(".")[2], "the rest")
    return _OF_ABOUT.get(one.about, "the rest")


def _says(one: Change) -> str:
    """Its sentence, with the title of a kind of clause instead of its key."""
    says = one.says.removeprefix(f"{one.kind}: ")
    if one.about in ("value", "wording", "clause") and one.title:
        says = says.replace(one.title, _title(one.title), 1)
    return says


def _title(kind: str) -> str:
    known: Mapping[str, str] = {key: one.title for key, one in kinds().items()}
    return known.get(kind) or spoken(kind.rpartition(".")[2])


def _stance(wording: str) -> str:
    """`model.grant/balanced` is the balanced wording."""
    return spoken(wording.rpartition("/")[2])
