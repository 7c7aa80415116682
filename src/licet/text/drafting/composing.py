# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""From typed terms and wordings to a drafted agreement, with its numbers and references."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from licet.terms.agreements import AgreedClause, Agreement
from licet.terms.artefacts import ArtefactKind
from licet.terms.dossiers import Param
from licet.terms.drafts import (
    Draft,
    DraftBlock,
    DraftBlockKind,
    DraftSchedule,
    DraftSection,
    Run,
    RunKind,
    Signatory,
)  # fmt: skip
from licet.terms.errors import DecodeError, UsageError
from licet.terms.lines import is_line
from licet.terms.wordings import (
    AgreementForm,
    Block,
    FieldType,
    Pick,
    See,
    Slot,
    Token,
    Wording,
    Words,
)  # fmt: skip
from licet.text.drafting.cover import cover_of, side
from licet.text.drafting.values import day, listed, said, with_parties

__all__ = ["SCHEDULE", "draft"]

SCHEDULE = "schedule-1"
"""The id of the schedule of what is licensed."""
_KINDS = {
    ArtefactKind.CODE: "code", ArtefactKind.DOCUMENTATION: "documentation",
    ArtefactKind.DATASET: "data set", ArtefactKind.INDEX: "index", ArtefactKind.WEIGHTS: "weights",
    ArtefactKind.ADAPTER: "adapter", ArtefactKind.PROMPT: "prompt", ArtefactKind.OUTPUT: "output",
    ArtefactKind.OUTPUT_DATASET: "output data set", ArtefactKind.SERVICE: "service",
    ArtefactKind.PRODUCT: "product",
}  # fmt: skip
_CAPITAL = re.compile(r"[A-Z][A-Za-z-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    """What a draft is written from."""

    agreement: Agreement
    form: AgreementForm
    definitions: Mapping[str, Block]
    present: frozenset[str]
    numbers: Mapping[str, tuple[str, str]]
    """Kind of clause → id and number of its section."""


def draft(
    agreement: Agreement,
    *,
    form: AgreementForm,
    wordings: Mapping[str, Wording],
    definitions: Mapping[str, Block],
) -> Draft:
    """Write an agreement.

    Args:
        agreement: Completed: every clause has its wording and all values.
        form: How the sides are called, and the title.
        wordings: The clause library by id.
        definitions: What the defined terms of the library mean.

    Raises:
        UsageError: A clause has no wording, or refers to a clause that is not there.
        DecodeError: A value does not fit its field, or one that the wording needs is missing.
    """
    _check_words(agreement)
    desk = _Desk(
        agreement=agreement, form=form, definitions={**definitions, **_own(form)},
        present=frozenset(clause.kind for clause in agreement.clauses),
        numbers={
            clause.kind: (clause.id, str(number))
            for number, clause in reversed(list(enumerate(agreement.clauses, 1)))
        },
    )  # fmt: skip
    written = [
        (clause, _worded(clause, wordings), tuple(_blocks(desk, clause, _worded(clause, wordings))))
        for clause in agreement.clauses
    ]
    terms = _terms_used(desk, [text for _, _, blocks in written for _, runs in blocks
                               for text in (_text(runs),)])  # fmt: skip
    sections = tuple(
        _section(desk, number, clause, wording, blocks, terms)
        for number, (clause, wording, blocks) in enumerate(written, 1)
    )
    return Draft(
        id=agreement.id, title=agreement.title, cover=cover_of(agreement, form, wordings),
        opening=form.opening, sections=sections, schedules=(_schedule(agreement),),
        closing=form.closing,
        signatories=tuple(_signatories(agreement, form)) if form.closing else (),
    )  # fmt: skip


def _check_words(agreement: Agreement) -> None:
    """Refuse names that no paper can hold, and ids that end where they should not."""
    if not agreement.clauses:
        raise DecodeError("there are no clauses, so that nothing can be written", where="clauses")
    ids, names = {"id": agreement.id}, {"title": agreement.title}
    names |= {f"clauses[{n}].id": str(clause.id) for n, clause in enumerate(agreement.clauses)}
    if SCHEDULE in names.values():
        raise DecodeError(f"`{SCHEDULE}` is the id of the schedule", where="clauses")
    for n, party in enumerate(agreement.parties):
        ids[f"parties[{n}].id"] = str(party.id)
        names[f"parties[{n}].name"] = party.name
        names[f"parties[{n}].registration"] = party.registration or "none"
    for n, artefact in enumerate(agreement.artefacts):
        ids[f"artefacts[{n}].id"] = artefact.id
        ids[f"artefacts[{n}].revision"] = artefact.revision or "none"
    for where, words in {**ids, **names}.items():
        if not is_line(words):
            raise DecodeError("this is not one line of words", where=where,
                              hint="leave out control characters and ends of lines")  # fmt: skip
        if where in ids and re.search(r"[\s()]", words):
            raise DecodeError(f"`{words}` has a blank or a bracket in it", where=where,
                              hint="write an identifier such as northwind-7b")  # fmt: skip


def _own(form: AgreementForm) -> Mapping[str, Block]:
    return {term: Block(parts=(Words(text=words),)) for term, words in form.definitions.items()}


def _worded(clause: AgreedClause, wordings: Mapping[str, Wording]) -> Wording:
    if clause.wording not in wordings:
        raise UsageError(
            f"clause {clause.id} ({clause.kind}) has no wording of the library",
            hint='give it one, such as `wording = "whole.cure/balanced"`',
        )  # fmt: skip
    return wordings[clause.wording]


Written = tuple[Block, tuple[Run, ...]]


def _blocks(desk: _Desk, clause: AgreedClause, wording: Wording) -> Iterator[Written]:
    """The blocks that stand, each with its words; items get their punctuation from the list."""
    for block in wording.blocks:
        if not all(test.holds(clause.values, desk.present) for test in block.when):
            continue
        each = next((p for p in block.parts if isinstance(p, Slot) and p.each), None)
        if each is None:
            yield block, tuple(_runs(desk, clause, wording, block, None))
            continue
        for value in _several(clause, each.field):
            yield block, tuple(_runs(desk, clause, wording, block, value))


def _several(clause: AgreedClause, field: str) -> tuple[Param, ...]:
    value = _value(clause, field)
    return tuple(value) if isinstance(value, tuple) else (value,)


def _value(clause: AgreedClause, field: str) -> Param:
    if clause.values.get(field, ()) in ((), ""):
        raise DecodeError(f"`{field}` has no value", where=f"clause {clause.id}",
                          hint=f"{clause.wording} needs it")  # fmt: skip
    return clause.values[field]


def _runs(
    desk: _Desk, clause: AgreedClause, wording: Wording, block: Block, each: Param | None
) -> Iterator[Run]:
    for part in block.parts:
        match part:
            case Words(text=text):
                yield Run(text=text)
            case Token(name=name):
                yield Run(text=_token(desk, name))
            case See(clause=kind):
                yield _reference(desk, clause, kind)
            case Pick():
                yield Run(text=_picked(desk, clause, part))
            case Slot(field=field):
                value = each if part.each and each is not None else _value(clause, field)
                yield Run(text=_slot(desk, value, field, wording, clause))


def _slot(desk: _Desk, value: Param, field: str, wording: Wording, clause: AgreedClause) -> str:
    if wording.types[field] is FieldType.ACTS:
        acts = value if isinstance(value, tuple) else (str(value),)
        missing = sorted(set(acts) - set(wording.acts))
        if missing:
            raise DecodeError(
                f"`{missing[0]}` is no act of a {wording.kind.partition('.')[0]} clause",
                where=f"clause {clause.id}: {field}", hint=f"there are {', '.join(wording.acts)}",
            )  # fmt: skip
        return listed([wording.acts[act] for act in acts])
    try:
        if wording.types[field] in (FieldType.PARTY, FieldType.SHARES):
            return with_parties(value, clause.values[field], desk.agreement.parties)
        return said(value, wording.types[field])
    except DecodeError as error:
        where = f"clause {clause.id}: {field}"
        raise DecodeError(error.problem, where=where, hint=error.hint) from None
    except ValueError as error:
        raise DecodeError(str(error), where=f"clause {clause.id}: {field}") from None


def _token(desk: _Desk, name: str) -> str:
    term = desk.agreement.term
    if name == "starts":
        return day(term.starts.date())
    if name == "ends":
        if term.ends is None:
            raise UsageError("a clause names the end of the term, but there is none",
                             hint="give `term.ends`, or take a wording without it")  # fmt: skip
        return day((term.ends - timedelta(microseconds=1)).date())
    label = desk.form.licensor if name.lower() == "lor" else desk.form.licensee
    return f"{'The' if name[0].isupper() else 'the'} {label}"


def _reference(desk: _Desk, clause: AgreedClause, kind: str) -> Run:
    if kind not in desk.numbers:
        raise UsageError(f"clause {clause.id} refers to {kind}, which the agreement does not have",
                         hint="add it, or take another wording")  # fmt: skip
    target, number = desk.numbers[kind]
    return Run(text=f"Section {number}", kind=RunKind.REFERENCE, target=target)


def _picked(desk: _Desk, clause: AgreedClause, pick: Pick) -> str:
    value = _value(clause, pick.field)
    told = str(value).lower() if isinstance(value, bool) else str(value)
    for option in pick.options:
        if option.value == told:
            return "".join(
                part.text if isinstance(part, Words) else _token(desk, part.name)
                for part in option.parts
            )
    raise DecodeError(f"`{told}` is not one of {', '.join(o.value for o in pick.options)}",
                      where=f"clause {clause.id}: {pick.field}")  # fmt: skip


def _text(runs: Sequence[Run]) -> str:
    return "".join(run.text for run in runs)


def _terms_used(desk: _Desk, texts: list[str]) -> tuple[str, ...]:
    """The defined terms that the text uses, and those that their definitions use, in order."""
    found: set[str] = set()
    waiting = texts
    while waiting:
        words = {one.lower() for text in waiting for one in _CAPITAL.findall(text)}
        fresh = {
            term for term in desk.definitions
            if term not in found and term.split()[0].lower().rstrip("s") in
            {w.rstrip("s") for w in words}
            and any(re.search(rf"\b{re.escape(term)}(?:s|es)?\b", text) for text in waiting)
        }  # fmt: skip
        found |= fresh
        waiting = [_defined(desk, term) for term in fresh]
    return tuple(sorted(found, key=str.lower))


def _defined(desk: _Desk, term: str) -> str:
    return "".join(
        part.text if isinstance(part, Words) else _token(desk, part.name)
        for part in desk.definitions[term].parts
        if isinstance(part, Words | Token)
    )


def _section(
    desk: _Desk, number: int, clause: AgreedClause, wording: Wording,
    blocks: Sequence[Written], terms: tuple[str, ...],
) -> DraftSection:  # fmt: skip
    made = list(_numbered(number, blocks))
    if clause.kind == "whole.definitions":
        made[1:1] = [_definition(term, _defined(desk, term)) for term in terms]
    return DraftSection(
        id=clause.id, number=str(number), heading=wording.heading, blocks=tuple(made)
    )


def _definition(term: str, meaning: str) -> DraftBlock:
    return DraftBlock(
        kind=DraftBlockKind.DEFINITION,
        runs=(Run(text="“"), Run(text=term, kind=RunKind.TERM), Run(text=f"” {meaning}")),
    )


def _numbered(section: int, blocks: Sequence[Written]) -> Iterator[DraftBlock]:
    paragraph = item = 0
    joined = "and"
    for index, (block, runs) in enumerate(blocks):
        if not block.item:
            paragraph, item, joined = paragraph + 1, 0, block.joined
            yield DraftBlock(
                kind=DraftBlockKind.PARAGRAPH, number=f"{section}.{paragraph}", runs=runs
            )
            continue
        following = [one.item for one, _ in blocks[index + 1 : index + 3]]
        last, next_last = not following[:1] or not following[0], following[:2] != [True, True]
        end = "." if last else f"; {joined}" if next_last else ";"
        yield DraftBlock(
            kind=DraftBlockKind.ITEM, number=f"({_letter(item)})", runs=(*runs, Run(text=end))
        )
        item += 1


def _letter(index: int) -> str:
    """`a` to `z`, then `aa`."""
    return (_letter(index // 26 - 1) if index >= 26 else "") + chr(ord("a") + index % 26)


def _schedule(agreement: Agreement) -> DraftSchedule:
    dated = any(a.date for a in agreement.artefacts)
    supplied = any(a.supplier for a in agreement.artefacts)
    names = {party.id: party.name for party in agreement.parties}
    columns = ("Name", "Kind", "Version", *(("Date",) if dated else ()),
               *(("Brought in by",) if supplied else ()))  # fmt: skip
    rows = tuple(
        (
            a.id, _KINDS[a.kind], a.revision or "unversioned",
            *((day(a.date) if a.date else "undated",) if dated else ()),
            *((names.get(a.supplier, a.supplier),) if supplied else ()),  # type: ignore[call-overload]
        )
        for a in agreement.artefacts
    )  # fmt: skip
    return DraftSchedule(
        id=SCHEDULE, title="Schedule 1: Licensed Materials",
        intro="The Licensed Materials are those listed here, in the version given.",
        columns=columns, rows=rows,
    )  # fmt: skip


def _signatories(agreement: Agreement, form: AgreementForm) -> Iterator[Signatory]:
    for party in agreement.parties:
        yield Signatory(label=side(party, form), name=party.name)
