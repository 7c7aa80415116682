# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Use cases: an agreement drafted in a format, and a drafted document's terms."""

from dataclasses import replace

from licet.library.clauses import completed, definitions, form, forms, wordings
from licet.library.clauses.saying import idle_values
from licet.review.standard import read_standard
from licet.terms import Agreement, Document, Format, LicetError, UsageError
from licet.terms.decode import encode_json
from licet.terms.dossiers import Param
from licet.terms.drafts import Draft
from licet.terms.standard_readings import StandardReading
from licet.text import read
from licet.text.drafting import (
    Carried,
    carried_terms,
    draft,
    text_digest,
    with_terms,
    write_docx,
    write_html,
    write_markdown,
    write_pdf,
)

__all__ = ["FORMATS", "drafted", "faithful", "idle", "read_back", "terms_of", "write"]

FORMATS = (".docx", ".pdf", ".html", ".md", ".json")


def drafted(agreement: Agreement) -> Draft:
    """The draft of an agreement.

    Raises:
        UsageError: It is of no form, or a clause has no wording.
        DecodeError: A value does not fit.
    """
    if not agreement.form:
        raise UsageError(
            "the agreement names no form, so that nothing says how to write it",
            hint=f'give it one, such as `form = "model_licence"`; there are {", ".join(forms())}',
        )  # fmt: skip
    return draft(
        completed(agreement), form=form(agreement.form), wordings=wordings(),
        definitions=definitions(),
    )  # fmt: skip


def write(agreement: Agreement, suffix: str, *, letter: bool = False, terms: bool = True) -> bytes:
    """The bytes of a draft in the format of a file's ending.

    Args:
        agreement: With wordings and values.
        suffix: One of `FORMATS`.
        letter: Whether Word and PDF are set on US Letter and not on A4.
        terms: Whether Word and PDF carry the typed terms.

    Raises:
        UsageError: As for `drafted`, or the format is not one of them.
    """
    whole = completed(agreement)
    if suffix == ".json":
        return encode_json(Agreement, whole).encode()
    made = drafted(agreement)
    if suffix == ".html":
        return write_html(made).encode()
    if suffix == ".md":
        return write_markdown(made).encode()
    if suffix not in (".docx", ".pdf"):
        raise UsageError(f"`{suffix}` is no format of a draft",
                         hint=f"there are {', '.join(FORMATS)}")  # fmt: skip
    format_ = Format(suffix.removeprefix("."))
    if terms:
        return with_terms(made, whole, format_, letter=letter)
    write_ = write_docx if format_ is Format.DOCX else write_pdf
    return write_(made, letter=letter)


def idle(agreement: Agreement) -> tuple[str, ...]:
    """The values of an agreement file that its draft does not say, each in one line."""
    present = frozenset(clause.kind for clause in agreement.clauses)
    return tuple(
        f"{clause.kind}.{name} = {_shown(clause.values[name])} is said by no paragraph"
        + (f" while {why}" if why else "")
        for clause in agreement.clauses
        if clause.wording in wordings()
        for name, why in idle_values(wordings()[clause.wording], clause.values, present).items()
    )


def _shown(value: Param) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def read_back(document: Document) -> StandardReading:
    """What a document says in the words of the clause library."""
    return read_standard(document, wordings(), forms())


def faithful(carried: Carried, document: Document) -> bool:
    """Whether the library writes carried terms in the words beside them, with the same rules.

    Whoever edits the terms inside and no word keeps the digest of the words: it says nothing of
    the terms.
    """
    told = carried.agreement
    try:
        bare = replace(told, clauses=tuple(replace(c, rules=()) for c in told.clauses))
        if completed(bare).clauses != completed(told).clauses:
            return False
        made = drafted(told)
    except LicetError:
        return False
    if document.format is Format.DOCX:
        return text_digest(read(write_docx(made))) == carried.digest
    return any(
        text_digest(read(write_pdf(made, letter=letter))) == carried.digest
        for letter in (False, True)
    )


def terms_of(data: bytes, document: Document) -> tuple[Agreement | None, Carried | None]:
    """The typed terms that a document's words say, and those that it carries.

    The first are `None` where it was not drafted from the library; the second where it carries
    none. They differ where the words were edited and the terms were not, or the other way round.
    """
    carried = carried_terms(data, document)
    if carried is not None and not carried.drifted and faithful(carried, document):
        return carried.agreement, carried
    found = read_back(document).agreement
    return (completed(found) if found else None), carried
