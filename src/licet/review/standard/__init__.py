# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Documents drafted from the clause library, read back to their typed terms."""

from collections.abc import Mapping

from licet.review.standard.cover import Cover, read_cover
from licet.review.standard.matching import match_section, sections_of
from licet.review.standard.patterns import block_patterns
from licet.terms import AgreedClause, Agreement, ClauseId, Document, Layer, Party
from licet.terms.dossiers import Param
from licet.terms.standard_readings import StandardClause, StandardReading
from licet.terms.wordings import AgreementForm, FieldType, Wording, usual_id

__all__ = ["read_standard"]


def read_standard(
    document: Document, wordings: Mapping[str, Wording], forms: Mapping[str, AgreementForm]
) -> StandardReading:
    """What a document says in the words of the clause library.

    Args:
        document: From `licet.text.read`.
        wordings: The clause library by id.
        forms: Its forms of agreements, whose names of the sides may stand in clauses.
    """
    patterns = block_patterns(wordings, forms.values())
    clauses: list[StandardClause] = []
    others: list[tuple[int, int]] = []
    for section in sections_of(document):
        found = match_section(document, section, patterns)
        if found is None:
            others.append((section.lines[0][0].start, section.lines[-1][0].end))
        else:
            clauses.append(found)
    cover = read_cover(document, forms) if clauses else None
    return StandardReading(
        clauses=tuple(clauses), others=tuple(others),
        agreement=_agreement(cover, clauses, wordings) if cover else None,
    )  # fmt: skip


def _by_id(
    clause: StandardClause, parties: tuple[Party, ...], wordings: Mapping[str, Wording]
) -> Mapping[str, Param]:
    """The values, with ids where the text has names of parties."""
    names = {party.name: str(party.id) for party in parties}
    types = wordings[clause.wording].types
    found: dict[str, Param] = dict(clause.values)
    for name, value in clause.values.items():
        if types[name] is FieldType.PARTY:
            found[name] = names.get(str(value), str(value))
        elif types[name] is FieldType.SHARES and isinstance(value, tuple):
            shares = (str(one).rstrip("%").rpartition(": ") for one in value)
            found[name] = tuple(f"{names.get(who, who)} {figure}" for who, _, figure in shares)
    return found


def _agreement(
    cover: Cover, clauses: list[StandardClause], wordings: Mapping[str, Wording]
) -> Agreement:
    seen: dict[str, int] = {}
    made: list[AgreedClause] = []
    for clause in clauses:
        times = seen[clause.kind] = seen.get(clause.kind, 0) + 1
        layer = clause.kind.partition(".")[0]
        made.append(
            AgreedClause(
                id=ClauseId(usual_id(clause.kind) + (f"-{times}" if times > 1 else "")),
                kind=clause.kind,
                layer=None if layer == "whole" else Layer(layer),
                values=_by_id(clause, cover.parties, wordings),
                wording=clause.wording,
            )
        )
    return Agreement(
        id=cover.id, title=cover.title, form=cover.form, parties=cover.parties,
        artefacts=cover.artefacts, signed=cover.signed, term=cover.term, clauses=tuple(made),
    )  # fmt: skip
