# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How long a lineage takes to be read and composed as it grows: 10 to 10,000 artefacts, 50 deep.

Usage: python bench/lineage_scale.py [--profile]

Layers of equal width; each artefact is made of two of the layer before, in different ways, and
every tenth has a licence of the catalogue of its own. Bar: 10,000 in one second; near-linear.
"""

import argparse
import cProfile
import json
import pstats
import random
import time
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from licet.app.checking import Asked, target_of, world_of
from licet.app.lineages import load_lineage
from licet.compose import compose
from licet.library import licences
from licet.terms import Situation
from licet.terms.licences import LicenceKind

SIZES = (10, 30, 100, 300, 1_000, 3_000, 10_000)
DEPTH = 50
ASKED = Asked(situation=Situation(), today=date(2026, 11, 24))
LICENCES = sorted(i for i, r in licences().records.items() if r.kind is LicenceKind.LICENCE)
OPS = ("fine_tune", "merge_weights", "convert", "continue_pretrain", "distil_logits")


def made(size: int, *, few: bool) -> dict[str, Any]:
    """A lineage file with so many artefacts, and one at the end of all."""
    rng = random.Random(size)
    depth = min(DEPTH, size - 1)
    width = max(1, (size - 1) // depth)
    names = LICENCES[:8] if few else LICENCES
    artefacts: list[dict[str, Any]] = []
    operations: list[dict[str, Any]] = []
    layer: list[str] = []
    while len(artefacts) < size - 1:
        before, layer = layer, []
        for _ in range(min(width, size - 1 - len(artefacts))):
            name = f"m{len(artefacts)}"
            own = not before or rng.random() < 0.1
            artefacts.append(
                {"id": name, "kind": "weights", "licence": rng.choice(names) if own else ""}
            )
            layer.append(name)
            if before:
                operations.append(step(rng.choice(OPS), rng.choices(before, k=2), name))
    artefacts.append({"id": "end", "kind": "weights"})
    operations.append(step("merge_weights", layer, "end"))
    return {"artefact": "end", "artefacts": artefacts, "operations": operations}


def step(op: str, inputs: list[str], output: str) -> dict[str, Any]:
    roles = [{"artefact": name, "role": "base"} for name in dict.fromkeys(inputs)]
    return {"op": op, "inputs": roles, "output": output}


def timed(size: int, folder: Path, *, few: bool) -> tuple[float, float, float]:
    """Seconds to read the file, to look the licences up, and to compose."""
    path = folder / "lineage.json"
    path.write_text(json.dumps(made(size, few=few)))
    times = [time.perf_counter()]
    loaded = load_lineage(path)
    times.append(time.perf_counter())
    world = world_of(loaded, ASKED)
    times.append(time.perf_counter())
    compose(world, artefact=target_of(loaded, ASKED), acts=ASKED.acts, profiles=ASKED.profiles)
    times.append(time.perf_counter())
    return times[1] - times[0], times[2] - times[1], times[3] - times[2]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--profile", action="store_true", help="where 10,000 spend their time")
    with TemporaryDirectory() as place:
        folder = Path(place)
        timed(10, folder, few=False)  # imports and the catalogue
        if parser.parse_args().profile:
            with cProfile.Profile() as profile:
                timed(SIZES[-1], folder, few=False)
            pstats.Stats(profile).sort_stats("cumulative").print_stats(35)
            return
        for few in (True, False):
            print(f"{8 if few else len(LICENCES)} licences; acts 7, profiles 2")
            print(f"{'artefacts':>10}{'read s':>10}{'look up s':>11}{'compose s':>11}"
                  f"{'all s':>9}{'µs each':>9}")  # fmt: skip
            for size in SIZES:
                runs = 3 if size <= 1_000 else 1
                best = min((timed(size, folder, few=few) for _ in range(runs)), key=sum)
                print(f"{size:>10,}{best[0]:>10.3f}{best[1]:>11.3f}{best[2]:>11.3f}"
                      f"{sum(best):>9.3f}{1e6 * sum(best) / size:>9.0f}")  # fmt: skip


if __name__ == "__main__":
    main()
