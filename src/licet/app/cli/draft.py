# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet draft`: an agreement of typed terms written as a document, or reviewed as one."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from licet.terms import Agreement, Review

__all__ = ["command"]

_DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.command("draft")
@click.argument("agreement", type=click.Path(dir_okay=False, path_type=Path))
@click.option("-o", "--out", "outs", multiple=True, type=click.Path(dir_okay=False, path_type=Path),
              help="Write it here: .docx, .pdf, .html, .md or .json by the ending; may be given "
              "several times. Default: Markdown on standard output.")  # fmt: skip
@click.option("--check", is_flag=True,
              help="Review the draft as `licet review` does, and write nothing if it finds "
              "anything.")  # fmt: skip
@click.option("--side", default="", metavar="NAME", help="With --check: whose counsel reads.")
@click.option("--law", default="", metavar="LIST", help="With --check: laws that are asked.")
@click.option("--as-of", type=_DAY, help="With --check: the day of the review. Default: today.")
@click.option("--letter", is_flag=True, help="US Letter. Default: A4.")
@click.option("--without-terms", is_flag=True,
              help="Leave the typed terms out of Word and PDF files. "
              "Default: they travel inside.")  # fmt: skip
@click.option("--force", is_flag=True, help="Let files be overwritten.")
@click.option("--json", "json_", is_flag=True, help="Print what was done as JSON.")
@click.pass_context
def command(context: click.Context, /, agreement: Path, outs: tuple[Path, ...],
            **given: Any) -> None:  # fmt: skip
    """Write AGREEMENT, a .toml or .json of typed terms, as a document counsel can send.

    The same terms always give the same bytes. Word files and PDFs carry the terms, with a digest
    of the words, so that licet can tell later whether the two have drifted apart.

    Exits with 0 if it was written and --check found nothing, 1 if --check found something, 2 if
    it cannot be written.
    """
    from licet.app.agreements import named, written_agreement_in
    from licet.app.reviews.outputs import check_places, check_replaced

    _check_endings(outs)
    check_places(outs)
    check_replaced(outs, targets=(agreement,), force=given["force"])
    terms = written_agreement_in(agreement)
    with named(agreement):
        review = _reviewed(terms, given) if given["check"] else None
        if review is not None and review.findings:
            _show(review, name=agreement.name, json_=given["json_"])
            context.exit(1)
        if not outs and review is None:
            _print(terms)
            return
        _write(terms, outs, given)
    _tell(terms, outs, review, json_=given["json_"])


def _print(terms: "Agreement") -> None:
    from licet.app.drafting.paper import idle

    text = _text(terms)
    _note(idle(terms))
    click.echo(text, nl=False)


def _note(notes: tuple[str, ...]) -> None:
    from licet.app.plain import plain

    for one in notes:
        click.echo(f"note: {plain(one)}", err=True)


def _hidden(terms: "Agreement", outs: tuple[Path, ...]) -> tuple[str, ...]:
    """What a PDF shows as empty boxes."""
    from licet.app.drafting.paper import drafted
    from licet.text.drafting import unshown

    paper = any(path.suffix == ".pdf" for path in outs)
    hidden = unshown(drafted(terms)) if paper else ""
    if not hidden:
        return ()
    return (f"no font on this machine shows `{hidden}` in the PDF; install one, or send the "
            "Word file",)  # fmt: skip


def _check_endings(outs: tuple[Path, ...]) -> None:
    from licet.app.drafting.paper import FORMATS
    from licet.terms import UsageError

    for path in outs:
        if path.suffix not in FORMATS:
            raise UsageError(f"`{path.suffix or path.name}` is no format of a draft",
                             where=str(path), hint=f"there are {', '.join(FORMATS)}")  # fmt: skip


def _text(terms: "Agreement") -> str:
    from licet.app.drafting.paper import write

    return write(terms, ".md").decode()


def _write(terms: "Agreement", outs: tuple[Path, ...], given: dict[str, Any]) -> None:
    from licet.app.drafting.paper import write
    from licet.app.files import write_whole

    made = [
        write(terms, path.suffix, letter=given["letter"], terms=not given["without_terms"])
        for path in outs
    ]
    for path, data in zip(outs, made, strict=True):
        write_whole(path, data)


def _reviewed(terms: "Agreement", given: dict[str, Any]) -> "Review":
    """The review of the draft as a Word file, which is how the other side will get it."""
    from licet.app.drafting.paper import write
    from licet.app.reviews.reviewing import Asked, check_asked, review_document
    from licet.terms import SideFile
    from licet.text import read

    as_of: date = given["as_of"].date() if given["as_of"] else datetime.now(UTC).date()
    laws = tuple(one.strip() for one in given["law"].split(",") if one.strip())
    asked = Asked(as_of=as_of, side=given["side"], laws=laws)
    check_asked(asked)
    return review_document(read(write(terms, ".docx", terms=False)), asked, SideFile())


def _show(review: "Review", *, name: str, json_: bool) -> None:
    if json_:
        from licet.app.reviews.encode import review_json

        click.echo(json.dumps({"written": [], "review": review_json(review)}, indent=2,
                              ensure_ascii=False))  # fmt: skip
        return
    from rich.console import Console

    from licet.app.reviews.terminal import print_review

    print_review(review, name=name, console=Console())
    click.echo("nothing was written", err=True)


def _tell(
    terms: "Agreement", outs: tuple[Path, ...], review: "Review | None", *, json_: bool
) -> None:
    from licet.app.drafting.paper import idle

    hidden = _hidden(terms, outs)
    if json_:
        told: dict[str, Any] = {
            "agreement": terms.id, "written": [str(path) for path in outs],
            "said_nowhere": list(idle(terms)), "not_shown": list(hidden),
        }  # fmt: skip
        if review is not None:
            told["findings"] = 0
        click.echo(json.dumps(told, indent=2, ensure_ascii=False))
        return
    _note((*idle(terms), *hidden))
    if review is not None:
        click.echo("reviewed: nothing found", err=True)
    for path in outs:
        click.echo(f"written: {path}", err=True)
