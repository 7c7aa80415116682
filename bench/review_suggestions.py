# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The mends of a review, made and reviewed again.

Usage: python bench/review_suggestions.py [--each 2] [--seed 1000] [--side licensee] [--show]

N flawed agreements a rule are drawn, written as Word files in which two authors have changed
something before, and reviewed. Edits are made as tracked changes, as `licet review --redline`
makes them, and the accepted text is reviewed again; with a side, what is off its playbook is
mended, too. Prints how many findings have an edit, how many edits are withheld, how many of those
made leave no finding they were for, how many findings are new, and whether what the two authors
did is theirs still; where LibreOffice is installed, whether it opens some files.
"""

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

from licet.app.reviews.harmless import Hand, redlined
from licet.app.reviews.reviewing import Asked, review_document
from licet.app.reviews.rounds import since
from licet.terms import Finding, Severity, SideFile
from licet.text import read

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tools"))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "text"))

from drawn import FIRST_KEPT, RULES, Drawn, draw_flawed
from word_cases import Paragraph, Run, word

AT = datetime(2026, 11, 26, tzinfo=UTC)
DAY = date(2026, 11, 26)
OFFICE = 5


def word_file(drawn: Drawn) -> bytes:
    """The agreement in Word, with insertions and deletions of two earlier authors."""
    chance = random.Random(drawn.seed)
    paragraphs = []
    for line in drawn.text.split("\n"):
        if not line.strip():
            continue
        runs = [Run(words=line)]
        if " " in line and chance.random() < 0.3:
            at = line.index(" ", chance.randrange(line.rindex(" ") + 1))
            runs = [
                Run(words=line[:at], inserted=0 if chance.random() < 0.5 else None),
                Run(words=" struck before", deleted=1),
                Run(words=line[at:]),
            ]
        paragraphs.append(Paragraph(runs=tuple(runs), mark=Run(words="")))
    return word(paragraphs)


def theirs(data: bytes) -> Counter[tuple[str, str]]:
    """Characters each earlier author inserted and deleted."""
    found: Counter[tuple[str, str]] = Counter()
    for one in read(data).revisions:
        if one.author != "licet":
            found[one.author, str(one.kind)] += len(one.text)
    return found


def opens(data: bytes) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.docx"
        path.write_bytes(data)
        run = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
               "--convert-to", "odt", "--outdir", folder, str(path)]  # fmt: skip
        subprocess.run(run, capture_output=True, check=False, timeout=120)
        return path.with_suffix(".odt").exists()


def cycle(drawn: Drawn, told: Counter[str], *, side: str, show: bool) -> bytes:
    """Review, mend, review again, and count."""
    data = word_file(drawn)
    asked = Asked(as_of=DAY, side=side)
    before = review_document(read(data), asked, SideFile())
    written, withheld = redlined(
        data, before, lambda document: review_document(document, asked, SideFile()),
        name="", hand=Hand(author="licet", at=AT),
    )  # fmt: skip
    after = review_document(read(written.data), asked, SideFile())
    round_ = since(before, after)
    mended = set(map(id, round_.mended))
    left = {*map(id, written.left), *(id(one.finding) for one in withheld)}
    aimed = [f for f in before.findings if f.edit is not None and id(f) not in left]
    for finding in before.findings:
        told["findings"] += 1
        told["with an edit"] += finding.edit is not None
    told["edits made"] += len(aimed)
    told["withheld"] += len(withheld)
    gone = [f for f in aimed if id(f) in mended]
    told["mended"] += len(gone)
    fresh = [f for f in round_.review.findings if f.severity is not Severity.INFO]
    told["new"] += len(fresh)
    told["new of medium or more"] += sum(f.severity is not Severity.LOW for f in fresh)
    told["files"] += 1
    told["authors kept"] += theirs(data) == theirs(written.data)
    flawed = f"{drawn.seed} {drawn.flaw.rule if drawn.flaw else ''}"
    if show:
        for one in aimed:
            if id(one) not in mended:
                print(f"  {flawed} not mended: {line(one)}")
        for one in fresh:
            print(f"  {flawed} new: {line(one)}")
    return written.data


def line(finding: Finding) -> str:
    return f"{finding.rule} {finding.severity} {finding.problem}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=2)
    parser.add_argument("--seed", type=int, default=FIRST_KEPT)
    parser.add_argument("--rules", default="")
    parser.add_argument("--side", default="", help="licensee, licensor, …; default: nobody's")
    parser.add_argument("--show", action="store_true")
    given = parser.parse_args()
    rules = [rule for rule in RULES if not given.rules or rule in given.rules.split(",")]
    told: Counter[str] = Counter()
    by_rule: dict[str, Counter[str]] = {}
    some: list[bytes] = []
    for rule in rules:
        own = by_rule.setdefault(rule, Counter())
        for number in range(given.each):
            drawn = draw_flawed(given.seed + number, rule)
            data = cycle(drawn, own, side=given.side, show=given.show)
            if len(some) < OFFICE and number == 0:
                some.append(data)
        told.update(own)
    for rule, own in by_rule.items():
        if own["mended"] < own["edits made"] or own["new"]:
            print(f"{rule}: {own['mended']} of {own['edits made']} mended, {own['new']} new")
    made = max(1, told["edits made"])
    print(
        f"{told['files']} files, {told['findings']} findings, {told['with an edit']} with an edit"
    )
    print(f"withheld, for they would bring a finding: {told['withheld']}")
    print(f"mended: {told['mended']} of {told['edits made']} ({told['mended'] / made:.1%})")
    print(f"new findings: {told['new']} ({told['new of medium or more']} of medium or more)")
    print(f"earlier authors kept: {told['authors kept']} of {told['files']}")
    if shutil.which("soffice"):
        print(f"LibreOffice opens {sum(map(opens, some))} of {len(some)}")


if __name__ == "__main__":
    main()
