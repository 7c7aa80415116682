# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How long does it take to write an agreement of about twenty pages?

Usage: python bench/draft_speed.py [ROUNDS]

Prints the median over ROUNDS (default 7) of: a Word file, a PDF, each with the terms inside, from
typed terms in memory; and, as whole commands, `licet new` and then `licet draft --check`.
"""

import io
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2

from licet.app.agreements import written_agreement_in
from licet.app.drafting.paper import write

NEW = ("new", "--between", "Northwind Models Ltd,Harbour Clinics AG", "--no-guided", "--force")


def main() -> int:
    """Print the figures."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory() as folder:
        deal = Path(folder) / "deal.toml"
        _licet(*NEW, "-o", str(deal))
        terms = written_agreement_in(deal)
        pages = len(pypdfium2.PdfDocument(io.BytesIO(write(terms, ".pdf"))))
        print(f"{len(terms.clauses)} clauses, {pages} pages")
        for suffix in (".docx", ".pdf"):
            plain = _median(lambda s=suffix: write(terms, s, terms=False), rounds)  # type: ignore[misc]
            whole = _median(lambda s=suffix: write(terms, s), rounds)  # type: ignore[misc]
            print(f"{suffix:<6} {plain:.2f} s, with the terms inside {whole:.2f} s")
        made = _median(lambda: _licet(*NEW, "-o", str(deal)), rounds)
        out = str(deal.with_suffix(".docx"))
        draft = _median(lambda: _licet("draft", str(deal), "-o", out, "--force"), rounds)
        check = _median(lambda: _licet("draft", str(deal), "--check", "-o", out, "--force"), rounds)
        print(f"licet new {made:.2f} s; licet draft {draft:.2f} s; both {made + draft:.2f} s; "
              f"with --check {made + check:.2f} s")  # fmt: skip
    return 0


def _median(run: Callable[[], object], rounds: int) -> float:
    def once() -> float:
        start = time.perf_counter()
        run()
        return time.perf_counter() - start

    return statistics.median(once() for _ in range(rounds))


def _licet(*arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "licet", *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr)


if __name__ == "__main__":
    sys.exit(main())
