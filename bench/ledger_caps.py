# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How exact caps are with many callers at once, what that costs, and what survives a kill.

The cap is 100,000 tokens; a use reserves 700, takes 2 to 10 ms and comes to 200 to 700. Beside it
the usual way, with the same ledger: look whether the cap is reached, and add what was used later.

Usage: python bench/ledger_caps.py [--only memory|sqlite|postgresql] [--seconds S] [--runs N]
"""

import argparse
import platform
import random
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import count
from pathlib import Path

from licet.app.ledgers import open_ledger
from licet.app.ledgers.leases import public_key, signer, verifier, write_key
from licet.decide.leases import LeasedLedger, Office, Signed
from licet.decide.ledger import Claim, Counter, InProcessLedger, Ledger, Refusal

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "app"))

from ledger_callers import killed_at_random, now
from ledger_databases import no_postgres, postgres

CAP = 100_000
MOST = 700
CALLERS = (1, 8, 64, 512)
LASTS = timedelta(minutes=5)
NAMES = count()


def fresh() -> Counter:
    return Counter(agreement=f"bench {time.time()} {next(NAMES)}", rule="t", party="p", window=0)


def work(chance: random.Random) -> int:
    time.sleep(chance.uniform(0.002, 0.01))
    return chance.randint(200, MOST)


def together(callers: int, do: Callable[[random.Random], None]) -> float:
    gate = threading.Barrier(callers + 1)

    def run(seed: int) -> None:
        gate.wait()
        do(random.Random(seed))

    threads = [threading.Thread(target=run, args=(seed,)) for seed in range(callers)]
    for thread in threads:
        thread.start()
    gate.wait()
    begun = time.perf_counter()
    for thread in threads:
        thread.join()
    return time.perf_counter() - begun


def reserving(ledger: Ledger, callers: int) -> int:
    """What was used in the end by callers who reserve first, and wait while others hold room."""
    counter = fresh()
    claims = (Claim(counter=counter, limit=CAP, amount=MOST),)

    def caller(chance: random.Random) -> None:
        while True:
            held = ledger.reserve(claims, at=now(), lasts=LASTS)
            if not isinstance(held, Refusal):
                ledger.commit(held, (work(chance),), at=now())
            elif held.standings[0].held:
                time.sleep(chance.uniform(0.01, 0.05))
            else:
                return

    together(callers, caller)
    return int(ledger.used(counter, at=now()))


def looking_first(ledger: Ledger, callers: int) -> int:
    """The same by callers who look whether the cap is reached, and add up later."""
    counter = fresh()

    def caller(chance: random.Random) -> None:
        while ledger.used(counter, at=now()) < CAP:
            amount = work(chance)
            added = ledger.reserve(
                (Claim(counter=counter, limit=10**12, amount=amount),), at=now(), lasts=LASTS
            )
            assert not isinstance(added, Refusal)
            ledger.commit(added, (amount,), at=now())

    together(callers, caller)
    return int(ledger.used(counter, at=now()))


def exactness(name: str, ledger: Ledger, runs: int) -> None:
    for callers in CALLERS:
        ours = [reserving(ledger, callers) for _ in range(runs if callers > 1 else 1)]
        theirs = [looking_first(ledger, callers) for _ in range(runs if callers > 1 else 1)]
        print(
            f"{name:<11}{callers:>8}{over(max(ours)):>15}{min(ours) / CAP:>14.2%}"
            f"{over(max(theirs)):>22}",
            flush=True,
        )


def over(used: int) -> str:
    return f"{max(0, used - CAP) / CAP:.1%}" if used > CAP else "0"


def rate(ledger: Ledger, callers: int, seconds: float) -> tuple[float, float]:
    """Uses reserved and committed in a second, and milliseconds that 99 of 100 took at most."""
    counter = fresh()
    claims = (Claim(counter=counter, limit=10**15, amount=MOST),)
    taken: list[float] = []
    ends = time.perf_counter() + seconds

    def caller(_: random.Random) -> None:
        while (begun := time.perf_counter()) < ends:
            at = now()
            held = ledger.reserve(claims, at=at, lasts=LASTS)
            assert not isinstance(held, Refusal)
            ledger.commit(held, (420,), at=at)
            taken.append(time.perf_counter() - begun)

    spent = together(callers, caller)
    assert ledger.used(counter, at=now()) == 420 * len(taken), "nothing lost, nothing twice"
    taken.sort()
    return len(taken) / spent, taken[len(taken) * 99 // 100] * 1000


def rates(name: str, ledger: Ledger, seconds: float) -> None:
    found = [rate(ledger, callers, seconds) for callers in CALLERS]
    print(f"{name:<16}" + "".join(f"{r:>10,.0f} ({p:>6.2f})" for r, p in found), flush=True)


def bare(seconds: float) -> float:
    """The least that could be done: a lock, three sums and a dictionary; no expiry, no ids."""
    lock, held_by, sums = threading.Lock(), dict[int, int](), [0, 0]
    done, ends = 0, time.perf_counter() + seconds
    while time.perf_counter() < ends:
        with lock:
            if sums[0] + sums[1] + MOST <= 10**15:
                held_by[done] = MOST
                sums[1] += MOST
        with lock:
            sums[1] -= held_by.pop(done)
            sums[0] += 420
        done += 1
    return done / seconds


def leased_rate(folder: Path, seconds: float) -> float:
    """Uses that a node reserves and commits in a second, by itself, from a block."""
    for key in ("office", "node"):
        write_key(folder / key)
    known, counter = verifier(public_key(folder / "office")), fresh()
    nodes = {"n": verifier(public_key(folder / "node"))}
    office = Office(InProcessLedger(), sign=signer(folder / "office"), verify=known, nodes=nodes)
    node = LeasedLedger(InProcessLedger(), node="n", sign=signer(folder / "node"), office=known)
    block = Claim(counter=counter, limit=10**15, amount=10**13)
    paper = office.grant(block, name="1", node="n", at=now(), lasts=LASTS)
    assert isinstance(paper, Signed)
    node.accept(paper, at=now())
    claims = (Claim(counter=counter, limit=10**15, amount=MOST),)
    done, ends = 0, time.perf_counter() + seconds
    while time.perf_counter() < ends:
        held = node.reserve(claims, at=now(), lasts=LASTS)
        assert not isinstance(held, Refusal)
        node.commit(held, (420,), at=now())
        done += 1
    return done / seconds


@contextmanager
def ledgers(only: str | None) -> Iterator[dict[str, str]]:
    """Addresses by name."""
    with tempfile.TemporaryDirectory() as folder:
        found = {"memory": "memory:", "sqlite": f"sqlite:///{folder}/ledger.db"}
        if why := no_postgres():
            print(f"postgresql is left out: {why}")
            yield found
            return
        with postgres() as url:
            found["postgresql"] = url
            yield {name: at for name, at in found.items() if only in (None, name)}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", choices=["memory", "sqlite", "postgresql"])
    options.add_argument("--seconds", type=float, default=0.8, help="of each rate")
    options.add_argument("--runs", type=int, default=2, help="of each number of callers")
    given = options.parse_args()
    begun = time.perf_counter()
    print(f"Python {platform.python_version()}, {platform.machine()}")
    with ledgers(given.only) as addresses:
        opened = {
            name: open_ledger(url, timeout=timedelta(seconds=30)) for name, url in addresses.items()
        }
        print("\nledger      callers      overshoot   utilisation  looking first: overshoot")
        for name, ledger in opened.items():
            exactness(name, ledger, given.runs)
        print("\nreserve + commit a second (99 of 100 within so many ms), by callers")
        print(" " * 16 + "".join(f"{callers:>19}" for callers in CALLERS))
        for name, ledger in opened.items():
            rates(name, ledger, given.seconds)
        with tempfile.TemporaryDirectory() as folder:
            print(f"{'leased block':<16}{leased_rate(Path(folder), given.seconds):>10,.0f}")
        print(f"{'bare sums':<16}{bare(given.seconds):>10,.0f}")
        print("\nkilled at random, 4 callers, 3 s")
        for name, url in addresses.items():
            if name != "memory":
                with tempfile.TemporaryDirectory() as folder:
                    told = killed_at_random(url, Path(folder), callers=4, seconds=3)
                print(
                    f"{name:<11} killed {told.killed}, uses told {told.told}, lost {told.lost},"
                    f" counted twice {max(0, told.counted - told.noted)} tokens,"
                    f" overshoot {told.overrun}, still held after expiry"
                    f" {0 if told.left >= 0 else 'some'}",
                    flush=True,
                )
    print(f"\n{time.perf_counter() - begun:.0f} s")


if __name__ == "__main__":
    main()
