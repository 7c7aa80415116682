# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Drafts of random consistent agreements read back: how many fields come out as they went in?

Usage: python bench/draft_read_back.py [COUNT] [FIRST_SEED]

Prints, for Word, PDF, HTML and Markdown, the share of fields that are equal, without the terms
that travel inside and, for Word and PDF, with them; and what our own reviewer finds in the drafts.
A field is a value of a clause, its wording and kind, the order of clauses, a name, role, seat or
registration of a party, a thing that is licensed, a date, the law, the renewal, every rule.
"""

import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

from drafted_deals import random_deal

from licet.app.drafting.paper import drafted, read_back, terms_of, write
from licet.app.reviews.reviewing import Asked, review_document
from licet.library.clauses import completed
from licet.terms import Agreement, SideFile
from licet.text import read

FORMATS = (".docx", ".pdf", ".html", ".md")
CARRYING = (".docx", ".pdf")


def fields(agreement: Agreement | None) -> dict[str, object]:
    """Every field of an agreement by a name of its own."""
    if agreement is None:
        return {}
    found: dict[str, object] = {
        "id": agreement.id, "title": agreement.title, "form": agreement.form,
        "signed": agreement.signed, "starts": agreement.term.starts, "ends": agreement.term.ends,
        "law": agreement.law, "renewal": agreement.renewal,
    }  # fmt: skip
    for party in agreement.parties:
        for name in ("name", "roles", "domicile", "registration"):
            found[f"party {party.id} {name}"] = getattr(party, name)
    for artefact in agreement.artefacts:
        for name in ("kind", "revision", "date", "supplier"):
            found[f"artefact {artefact.id} {name}"] = getattr(artefact, name)
    for number, clause in enumerate(agreement.clauses):
        found[f"clause {clause.id}"] = (number, clause.kind, clause.layer)
        found[f"clause {clause.id} wording"] = clause.wording
        found |= {f"clause {clause.id} {name}": value for name, value in clause.values.items()}
        found |= {f"rule {rule.id}": rule for rule in clause.rules}
    return found


def measured(seed: int) -> tuple[Counter[str], list[str]]:
    """Counts of fields and of those that came back, and what was found or lost."""
    deal = random_deal(seed)
    there = fields(deal)
    counts: Counter[str] = Counter(agreements=1, fields=len(there))
    told: list[str] = []
    for suffix in FORMATS:
        data = write(deal, suffix, terms=False)
        document = read(data)
        plain = read_back(document).agreement
        back = fields(completed(plain) if plain else None)
        lost = [name for name, value in there.items() if back.get(name, ()) != value]
        counts[f"{suffix} equal"] += len(there) - len(lost)
        told += [f"{seed} {suffix} {name}: {there[name]!r} -> {back.get(name)!r}" for name in lost]
        if suffix in CARRYING:
            carrying = write(deal, suffix)
            inside, carried = terms_of(carrying, read(carrying))
            same = fields(inside)
            counts[f"{suffix} carried"] += sum(same.get(n, ()) == v for n, v in there.items())
            counts[f"{suffix} drifted"] += carried is None or carried.drifted
        if suffix == ".docx":
            review = review_document(document, Asked(as_of=date(2026, 12, 1)), SideFile())
            counts["findings"] += len(review.findings)
            told += [
                f"{seed} {deal.form} {one.rule} {one.severity}: {one.problem} "
                f"{[place.quote[:90] for place in one.places]}"
                for one in review.findings
            ]
    counts["sections"] += len(drafted(deal).sections)
    return counts, told


def main() -> int:
    """Print the figures; details of what was lost or found go to standard error."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    total: Counter[str] = Counter()
    with ProcessPoolExecutor(2) as pool:
        for counts, told in pool.map(measured, range(first, first + count), chunksize=5):
            total += counts
            for line in told:
                print(line, file=sys.stderr)
    print(f"{total['agreements']} agreements, {total['fields']:,} fields, "
          f"{total['sections'] / total['agreements']:.0f} sections each")  # fmt: skip
    for suffix in FORMATS:
        print(f"{suffix:<6} {total[f'{suffix} equal'] / total['fields']:.2%} of fields equal")
    for suffix in CARRYING:
        print(f"{suffix:<6} {total[f'{suffix} carried'] / total['fields']:.2%} with the terms "
              f"inside; {total[f'{suffix} drifted']} taken for drifted")  # fmt: skip
    print(f"{total['findings']} findings of our own reviewer")
    return 0


if __name__ == "__main__":
    sys.exit(main())
