# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Processes that use a cap and may be killed at any instant, and the accounts made up afterwards.

A caller writes down what it is about to tell the ledger, tells it, and writes that it did: what
really happened is in its notes, whenever it dies.
"""

import multiprocessing
import os
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.process import BaseProcess
from pathlib import Path

from licet.app.ledgers import open_ledger
from licet.decide.ledger import Claim, Counter, Refusal, Reservation

__all__ = ["Accounts", "killed_at_random", "now"]

LASTS = timedelta(minutes=5)
MOST = 700
"""Reserved for each use; what it comes to is less."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accounts:
    """What the notes and the ledger say after the killing."""

    killed: int
    told: int
    """Uses that callers were told are counted."""
    lost: int
    """Of those, how many the ledger does not know."""
    counted: int
    """What the ledger counts after all uses were told once more."""
    noted: int
    """What the notes come to."""
    overrun: int
    left: int
    """What could still be reserved when all had lapsed."""


def use(url: str, counter: Counter, cap: int, lasts: timedelta, notes: Path) -> None:
    """Use the cap for ever, in uses of one to ten milliseconds."""
    ledger = open_ledger(url, timeout=timedelta(seconds=20))
    chance = random.Random(os.urandom(8))
    claim = Claim(counter=counter, limit=cap, amount=MOST)
    with notes.open("a", buffering=1, encoding="ascii") as file:
        while True:
            held = ledger.reserve((claim,), at=now(), lasts=lasts)
            if isinstance(held, Refusal):
                file.write("refused\n")
                time.sleep(0.01)
                continue
            time.sleep(chance.uniform(0, 0.003))
            amount = chance.randint(200, MOST)
            file.write(f"use {held.id} {amount}\n")
            done = ledger.commit(held, (amount,), at=now())
            file.write(f"told {held.id} {done.overrun[0]}\n")


def killed_at_random(
    url: str,
    folder: Path,
    *,
    callers: int,
    seconds: float,
    cap: int = 10**9,
    lasts: timedelta = LASTS,
) -> Accounts:
    """Let callers run, kill one after the other and start new ones; then make up the accounts."""
    counter = Counter(agreement=folder.name, rule="tokens", party="p", window=int(time.time()))
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["licet.app.ledgers.sql", "psycopg"])
    chance = random.Random(os.urandom(8))
    started = 0
    running: list[tuple[BaseProcess, Path]] = []
    ends = time.monotonic() + seconds
    kills = 0
    # A machine that is busy with other things starts processes slowly: then it takes longer.
    while time.monotonic() < ends or (kills < 6 and time.monotonic() < ends + 20):
        while len(running) < callers:
            started += 1
            notes = folder / f"{started}.txt"
            process: BaseProcess = context.Process(
                target=use, args=(url, counter, cap, lasts, notes)
            )
            process.start()
            running.append((process, notes))
        time.sleep(chance.uniform(0.02, 0.2))
        at_work = [one for one in running if one[1].exists() and one[1].stat().st_size]
        if len(at_work) > callers // 2:  # one that has not begun yet is no test of anything
            kills += 1
            victim = chance.choice(at_work)
            running.remove(victim)
            _kill(victim[0])
    for process, _ in running:
        _kill(process)
    return _made_up(url, folder, counter, cap=cap, killed=started)


def now() -> datetime:
    """The clock's time."""
    return datetime.fromtimestamp(time.time(), UTC)


def _kill(process: BaseProcess) -> None:
    process.kill()
    process.join()
    process.close()


def _made_up(url: str, folder: Path, counter: Counter, *, cap: int, killed: int) -> Accounts:
    ledger = open_ledger(url, timeout=timedelta(seconds=20))
    claim = Claim(counter=counter, limit=cap, amount=MOST)
    at = now()
    notes = list(_lines(folder))
    told = {name: int(over) for kind, name, over in notes if kind == "told"}
    uses = {name: int(amount) for kind, name, amount in notes if kind == "use"}
    overrun, lost = sum(told.values()), 0
    for name, amount in uses.items():
        held = Reservation(id=name, claims=(claim,), expires=at)
        done = ledger.commit(held, (amount,), at=at)
        lost += name in told and not done.again
        overrun += 0 if name in told else int(done.overrun[0])
    counted = int(ledger.used(counter, at=at))
    rest = Claim(counter=counter, limit=cap, amount=max(0, cap - counted))
    left = ledger.reserve((rest,), at=at + LASTS, lasts=LASTS)
    return Accounts(
        killed=killed,
        told=len(told),
        lost=lost,
        counted=counted,
        noted=sum(uses.values()),
        overrun=overrun,
        left=int(rest.amount) if isinstance(left, Reservation) else -1,
    )


def _lines(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Whole lines: the last one of a caller may have been cut off by its death."""
    for notes in folder.glob("*.txt"):
        for line in notes.read_text("ascii").splitlines(keepends=True):
            words = line.split()
            if line.endswith("\n") and len(words) == 3:
                yield words[0], words[1], words[2]
