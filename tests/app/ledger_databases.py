# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where the tests and figures of the ledger find a PostgreSQL: given, or started for a while."""

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

__all__ = ["Postgres", "no_postgres", "postgres", "server"]


class Postgres:
    """A server of our own in a folder of its own, reached by a socket in that folder only."""

    def __init__(self, programs: Path, folder: Path, user: str | None) -> None:
        self.folder = folder
        self.url = f"postgresql://licet@/postgres?host={folder}"
        self._programs = programs
        self._user = user
        self._run("initdb", "-D", str(folder / "data"), "-A", "trust", "-U", "licet", "--no-sync")
        self.start()

    def start(self) -> None:
        self.process = subprocess.Popen(
            [str(self._programs / "postgres"), "-D", str(self.folder / "data"),
             "-k", str(self.folder), "-c", "listen_addresses="],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.folder, user=self._user,
        )  # fmt: skip
        for _ in range(1200):  # a busy machine takes its time
            if (self.folder / ".s.PGSQL.5432").exists() and self._ready():
                return
            time.sleep(0.05)
        raise RuntimeError("the temporary server did not start")

    def stop(self) -> None:
        self.process.terminate()  # refuses new ones, waits for those that are connected
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(timeout=0.2)
        self.process.send_signal(2)  # ends those that are connected
        self.process.wait(timeout=20)

    def _ready(self) -> bool:
        done = subprocess.run(
            [str(self._programs / "pg_isready"), "-q", "-h", str(self.folder)], check=False
        )
        return done.returncode == 0

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [str(self._programs / program), *arguments],
            check=True, capture_output=True, cwd=self.folder, user=self._user,
        )  # fmt: skip


def no_postgres() -> str:
    """Why there is none to be had; empty if there is."""
    if os.environ.get("LICET_POSTGRES"):
        return ""
    try:
        import psycopg  # noqa: F401 - only whether it is there
    except ImportError:
        return "psycopg is not installed"
    if _programs() is None:
        return "LICET_POSTGRES is not set, and there is no initdb"
    if _user() is None and os.geteuid() == 0:
        return "PostgreSQL does not run as root, and there is no other user to run it"
    return ""


@contextmanager
def server() -> Iterator[Postgres]:
    """A server of our own."""
    programs = _programs()
    if programs is None:
        raise RuntimeError(no_postgres())
    user = _user() if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="licet-"))
    try:
        if user is not None:
            shutil.chown(folder, user)
        running = Postgres(programs, folder, user)
        try:
            yield running
        finally:
            if running.process.poll() is None:
                running.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL."""
    given = os.environ.get("LICET_POSTGRES")
    if given:
        yield given
        return
    with server() as running:
        yield running.url


def _programs() -> Path | None:
    found = [Path(p).resolve().parent for p in [shutil.which("postgres")] if p]
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((p for p in found if (p / "initdb").exists() and (p / "pg_isready").exists()), None)


def _user() -> str | None:
    if sys.platform == "win32":
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next((name for name in ("postgres", "nobody") if name in names), None)
