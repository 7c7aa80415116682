# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Published collections run whole: conflicts by kind, and tags that are not what was verified.

Usage: python bench/lineage_corpora.py [--show]

Ecosystem Graphs (every asset asked about), Model Openness Tool (every release) and the Data
Provenance collection, all below LICET_CORPUS (default ../shared/data). Of Data Provenance, a tag
agrees if it is, by name, one of the licences that a person verified; both are names of the same
list there. Bar: 90 % of the tags that do not agree are flagged as drift.
"""

import argparse
import os
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from licet.app.checking import Asked, check, world_of
from licet.app.lineages import Loaded
from licet.app.lineages.collections import (
    DatasetTags,
    data_provenance,
    ecosystem_graphs,
    model_openness,
)
from licet.app.lineages.drift import Drift, DriftKind, drifts
from licet.compose import STRICT
from licet.compose.compose import look_at
from licet.compose.walk import walk
from licet.library import licences
from licet.library.names import nameless
from licet.terms import (
    Act,
    Artefact,
    ArtefactKind,
    Input,
    Lineage,
    Operation,
    Role,
    Situation,
    Step,
)

CORPUS = Path(os.environ.get("LICET_CORPUS", "../shared/data")) / "lineage"
CATALOGUE = licences()
ASKED = Asked(
    acts=(Act.USE, Act.DISTRIBUTE), situation=Situation(), profiles=(STRICT,),
    today=date(2026, 11, 24),
)  # fmt: skip
TAG = "hugging_face"
"""The tag that is compared: that of the hub's card."""
PUBLISHED = (
    ("35.5 %", "restrictive clauses dropped, model to application (364k data sets, 1.6M models)"),
    ("55.46 %", "licence risk or metadata conflict or omission (908,449 models)"),
    ("8.05 %", "drift in fine-tunes (the same models)"),
)


def counted(title: str, found: Iterable[tuple[set[str], set[str]]], started: float) -> None:
    """How many have a conflict of each kind, and each verdict on sharing it."""
    listed = list(found)
    seconds = time.perf_counter() - started
    kinds = Counter(kind for one, _ in listed for kind in one)
    verdicts = Counter(v for _, one in listed for v in one)
    print(f"\n{title}: {len(listed)} asked about in {seconds:.1f} s, no crash")
    for kind, count in sorted(kinds.items(), key=lambda pair: int(pair[0][1:])):
        print(f"  {kind:<6}{count:>6}{count / len(listed):>8.1%}")
    words = ", ".join(f"{v} {count}" for v, count in sorted(verdicts.items()))
    print(f"  may it be shared on (strict): {words}")


def graphs() -> None:
    started = time.perf_counter()
    loaded = ecosystem_graphs(CORPUS / "ecosystem_graphs")
    world = world_of(loaded, ASKED)
    walked = walk(world.lineage, world.instruments, world.licensing, profile=STRICT)
    found = []
    drift = made = 0
    for artefact in loaded.lineage.artefacts:
        if artefact.unresolved:
            continue
        looked = look_at(walked, world, artefact=artefact.id, acts=ASKED.acts)
        kinds = {str(c.kind) for c in looked.conflicts}
        verdicts = {str(a.verdict) for a in looked.answers if a.act is Act.DISTRIBUTE}
        found.append((kinds, verdicts))
        if artefact.id in walked.made_by and artefact.declared and not nameless(artefact.declared):
            made += 1
            drift += "K9" in kinds
    edges = sum(len(step.inputs) for step in loaded.lineage.operations)
    unresolved = sum(a.unresolved for a in loaded.lineage.artefacts)
    counted("Ecosystem Graphs", found, started)
    print(f"  {len(found)} assets, {edges} edges, {unresolved} parents that are only named, "
          f"{len(loaded.problems)} notes")  # fmt: skip
    print(f"  declares a licence, and is made of something: {made}; declares more than it was "
          f"given (K9): {drift} ({drift / made:.1%})")  # fmt: skip


def openness() -> None:
    started = time.perf_counter()
    found = []
    for _, loaded in model_openness(CORPUS / "model_openness_tool" / "models"):
        found.append(asked(loaded))
    counted("Model Openness Tool", found, started)


def asked(loaded: Loaded) -> tuple[set[str], set[str]]:
    composition = check(loaded, ASKED)
    verdicts = {str(a.verdict) for a in composition.answers if a.act is Act.DISTRIBUTE}
    return {str(c.kind) for c in composition.conflicts}, verdicts


def tagged(one: DatasetTags, tag: str) -> tuple[Artefact, bool, bool]:
    """The data set, whether the tag agrees, and whether more was verified than it names."""
    verified = [name for name in one.verified if not nameless(name)]
    artefact = Artefact(
        id=one.id, kind=ArtefactKind.DATASET, declared=tag, texts=(),
        licence=" AND ".join(f"({n})" if " AND " in n else n for n in dict.fromkeys(verified)),
    )  # fmt: skip
    return artefact, tag in one.verified, len(set(one.verified)) > 1


def copies(pairs: Iterable[tuple[DatasetTags, str]]) -> Iterator[tuple[set[str], set[str]]]:
    """Each data set as a copy under its tag of the original under what was verified."""
    for one, tag in pairs:
        artefact, _, _ = tagged(one, tag)
        original = Artefact(id="original", kind=ArtefactKind.DATASET, licence=artefact.licence)
        copy = Artefact(id=one.id or "copy", kind=ArtefactKind.DATASET, declared=tag)
        step = Step(
            op=Operation.DISTRIBUTE, output=copy.id,
            inputs=(Input(artefact="original", role=Role.DATA),),
        )  # fmt: skip
        lineage = Lineage(artefacts=(original, copy), operations=(step,))
        yield asked(Loaded(lineage=lineage, artefact=copy.id, source=CORPUS, format="tags"))


@dataclass
class Tally:
    """What was counted of the tags that agree, or that do not."""

    total: int = 0
    flagged: int = 0
    further: int = 0
    """Flagged, and more was verified than the tag names."""
    kinds: Counter[DriftKind] = field(default_factory=Counter)

    def note(self, found: list[Drift], *, several: bool) -> None:
        self.total += 1
        self.flagged += bool(found)
        self.further += several and bool(found)
        self.kinds.update(one.kind for one in found)

    def print(self, word: str) -> None:
        print(f"  tags that {word}: {self.total}; flagged: {self.flagged} "
              f"({self.flagged / self.total:.1%})")  # fmt: skip
        for kind, count in self.kinds.most_common():
            print(f"    {kind:<26}{count:>6}{count / self.total:>8.1%}")


def provenance(*, show: bool) -> None:
    started = time.perf_counter()
    sets = list(data_provenance(CORPUS / "data_provenance" / "data_summaries"))
    pairs = [(one, one.declared[TAG]) for one in sets if TAG in one.declared]
    tallies = {True: Tally(), False: Tally()}
    missed: Counter[tuple[str, tuple[str, ...]]] = Counter()
    for one, tag in pairs:
        artefact, agrees, several = tagged(one, tag)
        found = [d for d in drifts(artefact, CATALOGUE, documents={}) if is_drift(d)]
        tallies[agrees].note(found, several=several)
        if bool(found) is agrees:
            missed[tag, one.verified] += 1
    print(f"\nData Provenance: {len(sets)} data sets, {len(pairs)} with a tag on the hub, in "
          f"{time.perf_counter() - started:.1f} s")  # fmt: skip
    tallies[False].print("do not agree")
    tallies[True].print("agree")
    agreeing = tallies[True]
    print(f"  of the flagged that agree, {agreeing.further} have further verified licences that "
          f"the tag leaves out; {agreeing.flagged - agreeing.further} have none, and are false "
          "flags by any reading")  # fmt: skip
    for (tag, verified), count in missed.most_common(25 if show else 0):
        print(f"    {count:>5}  tag {tag!r}, verified {verified}")
    compared(list(tallies.values()))
    started = time.perf_counter()
    counted("Data Provenance, each as a copy of its original", copies(pairs), started)


def compared(tallies: list[Tally]) -> None:
    total = sum(one.total for one in tallies)
    print("\n  of all tags, beside what others published on other samples:")
    for name, count in (
        ("any drift", sum(one.flagged for one in tallies)),
        ("grants more", sum(one.kinds[DriftKind.GRANTS_MORE] for one in tallies)),
        ("missing tag", sum(one.kinds[DriftKind.MISSING_TAG] for one in tallies)),
    ):
        print(f"    {name:<14}{count / total:>8.1%}")
    for share, what in PUBLISHED:
        print(f"    {share:>9}  {what}")


def is_drift(one: Drift) -> bool:
    """Nothing declared and nothing found is no drift."""
    return one.kind is not DriftKind.NOTHING


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--show", action="store_true", help="the tags that were judged otherwise")
    graphs()
    openness()
    provenance(show=parser.parse_args().show)


if __name__ == "__main__":
    main()
