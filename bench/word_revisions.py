# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Tracked changes in both readings: `python bench/word_revisions.py`.

Fifty generated Word files, and twenty that LibreOffice writes from OpenDocument with tracked
changes, where it is installed. Each document's model knows both readings.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from licet.text import Marks, read

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "text"))

from word_cases import AUTHORS, DATE, Case, Run, case, readings, word

OFFICE = 20
SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text")
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip


def lines(text: str) -> list[str]:
    """The paragraphs, however they are parted."""
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def exact(data: bytes, made: Case) -> tuple[bool, bool, bool]:
    """Whether the accepted, the rejected reading, and the authors and dates are right."""
    accepted, rejected = read(data), read(data, marks=Marks.REJECTED)
    runs = [run for p in made.paragraphs for run in (*p.runs, p.mark)]
    names = {AUTHORS[w] for r in runs for w in (r.inserted, r.deleted) if w is not None}
    told = {r.author for r in accepted.revisions} == names
    dates = {r.author: r.date for r in accepted.revisions}
    dated = all(date == DATE.format(AUTHORS.index(who) + 1) for who, date in dates.items())
    return (
        lines(accepted.text) == lines(made.accepted),
        lines(rejected.text) == lines(made.rejected),
        told and dated,
    )


def flat(made: Case) -> str:
    """The model as flat OpenDocument text."""
    regions: list[str] = []
    body = ""
    for paragraph in made.paragraphs:
        body += f"<text:p>{''.join(_change(run, regions) for run in paragraph.runs)}</text:p>"
    changes = f"<text:tracked-changes>{''.join(regions)}</text:tracked-changes>"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<office:document {SPACES} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:body><office:text>{changes}{body}</office:text></office:body></office:document>"
    )


def _change(run: Run, regions: list[str]) -> str:
    name = f"c{len(regions)}"
    words = run.words.rstrip() + "<text:s/>"
    if run.deleted is not None:
        kind, inner, who = "deletion", f"<text:p>{words}</text:p>", run.deleted
    elif run.inserted is not None:
        kind, inner, who = "insertion", "", run.inserted
    else:
        return words
    about = (
        f"<office:change-info><dc:creator>{AUTHORS[who]}</dc:creator>"
        f"<dc:date>{DATE.format(who + 1).rstrip('Z')}</dc:date></office:change-info>"
    )
    regions.append(
        f'<text:changed-region xml:id="{name}" text:id="{name}">'
        f"<text:{kind}>{about}{inner}</text:{kind}></text:changed-region>"
    )
    mark = f' text:change-id="{name}"/>'
    if kind == "deletion":
        return f"<text:change{mark}"
    return f"<text:change-start{mark}{words}<text:change-end{mark}"


def simple(seed: int) -> Case:
    """A case without what OpenDocument cannot say in one change: nesting, marks, rows."""
    made = case(seed)
    paragraphs = tuple(
        type(p)(
            runs=tuple(
                Run(words=r.words, inserted=None if r.deleted is not None else r.inserted,
                    deleted=r.deleted)
                for r in p.runs
            ),
            mark=Run(words=""),
        )
        for p in made.paragraphs
    )  # fmt: skip
    return Case(
        paragraphs=paragraphs,
        accepted=readings(paragraphs, dropped="deleted"),
        rejected=readings(paragraphs, dropped="inserted"),
    )


def office() -> list[tuple[bytes, Case]]:
    """Word files that LibreOffice wrote; none where it is not installed."""
    program = shutil.which("soffice")
    if program is None:
        return []
    cases = [simple(seed) for seed in range(OFFICE)]
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for number, made in enumerate(cases):
            (home / f"{number}.fodt").write_text(flat(made))
        command = [program, "--headless", f"-env:UserInstallation={(home / 'profile').as_uri()}",
                   "--convert-to", "docx", "--outdir", folder,
                   *(str(home / f"{n}.fodt") for n in range(OFFICE))]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        return [((home / f"{n}.docx").read_bytes(), made) for n, made in enumerate(cases)]


def main() -> None:
    """Print the figures."""
    generated = [(word(made.paragraphs), made) for made in map(case, range(50))]
    for name, files in (("generated", generated), ("LibreOffice", office())):
        if not files:
            print(f"{name}: not installed, left out")
            continue
        found = [exact(data, made) for data, made in files]
        accepted, rejected, told = (sum(column) for column in zip(*found, strict=True))
        print(
            f"{name}: {len(files)} files, accepted exact {accepted}, rejected exact {rejected}, "
            f"authors and dates kept {told}"
        )


if __name__ == "__main__":
    main()
