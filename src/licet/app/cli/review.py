# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet review`: what is wrong, missing, off the playbook or unlawful, each with the mend."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from licet.app.reviews.reviewing import Asked
    from licet.terms import Finding, Review, SideFile

__all__ = ["command"]

GRADES = ("block", "high", "medium", "low", "info")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Options:
    """The command's options, by their names."""

    side: str
    playbook: str
    law: str
    as_of: datetime | None
    known_as_of: datetime | None
    facts: tuple[str, ...]
    side_file: Path | None
    json_: bool
    markdown: bool
    sarif: Path | None
    html: Path | None
    redline: Path | None
    author: str
    families: tuple[str, ...]
    rules: tuple[str, ...]
    at_least: str
    fail_on: str
    jobs: int
    out: Path | None
    index: Path | None
    ics: Path | None
    force: bool
    why: str | None
    suppress: str | None
    accept: str | None
    reason: str
    by: str
    until: datetime | None


_DAY = click.DateTime(formats=["%Y-%m-%d"])
_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command("review")
@click.argument("targets", metavar="[TARGET] [NEW]", nargs=-1,
                type=click.Path(allow_dash=True, path_type=Path))  # fmt: skip
@click.option("--side", default="", metavar="NAME",
              help="Whose counsel reads: licensor, licensee, research_consortium or data_supplier. "
              "Default: nobody's.")  # fmt: skip
@click.option("--playbook", default="", metavar="NAME|FILE",
              help="Positions to hold it against. Default: those of --side, if given.")  # fmt: skip
@click.option("--law", default="", metavar="LIST",
              help="Jurisdictions whose rules are asked, such as eu,us-ca,uk, or all. "
              "Default: none.")  # fmt: skip
@click.option("--as-of", type=_DAY, help="Day of the review. Default: today.")
@click.option("--known-as-of", type=_DAY,
              help="The law as it was known on this day. Default: as of --as-of.")  # fmt: skip
@click.option("--fact", "facts", multiple=True, metavar="NAME=VALUE",
              help="A fact the text does not say, such as dataset.personal_data=true.")  # fmt: skip
@click.option("--side-file", type=_FILE,
              help="Facts, suppressions and accepted deviations. "
              "Default: NAME.licet.toml beside the document.")  # fmt: skip
@click.option("--json", "json_", is_flag=True, help="Print JSON. Default: a table.")
@click.option("--markdown", is_flag=True, help="Print Markdown. Default: a table.")
@click.option("--sarif", type=_FILE, help="Write SARIF 2.1.0, too.")
@click.option("--html", type=click.Path(path_type=Path),
              help="Write one HTML file, too; for a folder, a folder of them.")  # fmt: skip
@click.option("--redline", type=_FILE,
              help="Write the document with every mend: .docx with tracked changes and comments "
              "(of a Word file), or .diff of the text.")  # fmt: skip
@click.option("--author", default="licet", show_default=True,
              help="Who tracked changes and comments are shown as.")  # fmt: skip
@click.option("--family", "families", multiple=True, metavar="NAME",
              type=click.Choice(("form", "quantity", "logic", "layer", "gap", "playbook", "law")),
              help="Only findings of this family. Default: all.")  # fmt: skip
@click.option("--rule", "rules", multiple=True, metavar="ID",
              help="Only findings of this rule. Default: all.")  # fmt: skip
@click.option("--at-least", type=click.Choice(GRADES), default="info", show_default=True,
              help="Leave out findings that are less grave.")  # fmt: skip
@click.option("--fail-on", type=click.Choice(GRADES), default="low", show_default=True,
              help="Exit with 1 if a finding is at least this grave.")  # fmt: skip
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True,
              help="A folder: processes that review at the same time.")  # fmt: skip
@click.option("--out", type=_FILE, help="A folder: write every review to a .jsonl file.")
@click.option("--index", type=_FILE,
              help="A folder: keep clauses, findings, obligations and dates in this SQLite file, "
              "which `licet portfolio` asks.")  # fmt: skip
@click.option("--ics", type=_FILE, help="Write the days that matter as a calendar.")
@click.option("--force", is_flag=True, help="Let files be overwritten.")
@click.option("--why", metavar="ID", help="Explain a rule, such as X-017, and stop.")
@click.option("--suppress", metavar="ID",
              help="Note in the side file that findings of this rule are lived with; "
              "needs --reason, --by and --until.")  # fmt: skip
@click.option("--accept", metavar="POSITION",
              help="Note in the side file why a deviation from the playbook was accepted; "
              "needs --reason and --by.")  # fmt: skip
@click.option("--reason", default="", help="Why, for --suppress and --accept.")
@click.option("--by", default="", help="Who decided, for --suppress and --accept.")
@click.option("--until", type=_DAY, help="First day on which it is shown again.")
@click.pass_context
def command(context: click.Context, /, targets: tuple[Path, ...], **given: Any) -> None:
    """Review TARGET: what is wrong, missing, off the playbook or unlawful, each with the mend.

    TARGET is a document (text, Markdown, HTML, Word, PDF), `-` for standard input, or a folder
    of documents. With NEW, a later version of TARGET, only what the new version brings is shown,
    and what it mended.

    Exits with 0 if nothing as grave as --fail-on was found, 1 if something was, 2 if it could
    not be reviewed.
    """
    options = _Options(**given)
    if options.why is not None:
        _explain(options)
        return
    _check(targets, options)
    if len(targets) == 2:
        _check_round(options)
    if targets[0].is_dir():
        _check_folder(options)
    _check_outputs(targets, options)
    if options.suppress or options.accept:
        _note(targets[0], options)
        return
    if len(targets) == 2:
        context.exit(_round(targets[0], targets[1], options))
    if targets[0].is_dir():
        context.exit(_folder(targets[0], options))
    context.exit(_one(targets[0], options))


def _check(targets: tuple[Path, ...], options: _Options) -> None:
    if not 1 <= len(targets) <= 2:
        raise click.UsageError(
            "give a document, two versions of one, a folder, or --why and a rule"
        )
    if options.json_ and options.markdown:
        raise click.UsageError("choose one of --json and --markdown")
    if options.suppress and options.accept:
        raise click.UsageError("choose one of --suppress and --accept")
    if not targets[0].is_dir() and (options.out or options.index):
        raise click.UsageError("--out and --index are for a folder")


def _check_round(options: _Options) -> None:
    files = options.redline or options.html or options.sarif or options.ics
    if files or options.markdown or options.suppress or options.accept:
        raise click.UsageError("two versions are compared as a table or as --json, no more")


def _check_folder(options: _Options) -> None:
    """What would be passed over in silence is refused."""
    files = options.redline or options.sarif or options.markdown or options.side_file
    sifted = options.families or options.rules or options.at_least != GRADES[-1]
    if files or sifted or options.suppress or options.accept:
        raise click.UsageError(
            "a folder takes --html, --index, --out, --ics and --json; "
            "--redline, --sarif, --markdown, --side-file, --suppress, --accept, "
            "--family, --rule and --at-least are for one document"
        )


def _check_outputs(targets: tuple[Path, ...], options: _Options) -> None:
    """Before anything is read: each file can be written, and is none somebody may still want."""
    from licet.app.reports.ours import check_replaceable
    from licet.app.reviews.outputs import check_places, check_redline, check_replaced

    files = [p for p in (options.sarif, options.redline, options.out, options.ics) if p is not None]
    check_places([*files, *(p for p in (options.html, options.index) if p is not None)])
    check_replaced(files, targets=targets, force=options.force)
    check_redline(options.redline)
    if options.html and not targets[0].is_dir():
        check_replaceable(options.html)


def _explain(options: _Options) -> None:
    from licet.app.reviews.explaining import explained, in_words

    if options.json_:
        click.echo(json.dumps(explained(options.why or ""), ensure_ascii=False, indent=2))
    else:
        click.echo(in_words(options.why or ""), nl=False)


def _note(target: Path, options: _Options) -> None:
    """Write a suppression or the reason for a deviation into the side file."""
    from licet.app.reviews.explaining import check_rules, position_named
    from licet.app.reviews.side_files import added, side_file_of
    from licet.terms import Accepted, Suppression, UsageError

    if not options.reason or not options.by or (options.suppress and options.until is None):
        needs = "--reason, --by and --until" if options.suppress else "--reason and --by"
        raise click.UsageError(f"this needs {needs}")
    path = options.side_file or side_file_of(target)
    if not target.exists():
        raise UsageError("there is no such file", where=str(target))
    if options.suppress and options.until:
        check_rules([options.suppress])
        entry: Suppression | Accepted = Suppression(
            rule=options.suppress, reason=options.reason, by=options.by, until=options.until.date()
        )
    else:
        entry = Accepted(
            position=position_named(options.accept or "", options.playbook or options.side),
            reason=options.reason, by=options.by, on=_today(options),
        )  # fmt: skip
    added(path, entry)
    click.echo(f"noted in {path}", err=True)


def _today(options: _Options) -> date:
    return options.as_of.date() if options.as_of else datetime.now(UTC).date()


def _asked(options: _Options) -> "Asked":
    from licet.app.reviews.asking import facts_for, laws_named
    from licet.app.reviews.reviewing import Asked

    return Asked(
        as_of=_today(options), side=options.side, playbook=options.playbook,
        known_as_of=options.known_as_of.date() if options.known_as_of else None,
        laws=laws_named(options.law), facts=facts_for(options.facts, options.law),
    )  # fmt: skip


def _read(target: Path) -> tuple[bytes, str]:
    from licet.app.service import bytes_of, piped_bytes

    if str(target) == "-":
        return piped_bytes(), "standard input"
    return bytes_of(target), target.name


def _side(target: Path, options: _Options) -> "SideFile":
    from licet.app.reviews.side_files import side_file_of, side_in
    from licet.terms import SideFile, UsageError

    if options.side_file is not None:
        if not options.side_file.exists():
            raise UsageError("there is no such file", where=str(options.side_file))
        return side_in(options.side_file)
    return SideFile() if str(target) == "-" else side_in(side_file_of(target))


def _reviewed(target: Path, options: _Options) -> "tuple[bytes, str, Review]":
    from licet.app.reviews.explaining import check_rules
    from licet.app.reviews.reviewing import review_document
    from licet.text.read import read

    check_rules(options.rules)
    data, name = _read(target)
    document = read(data, name="" if str(target) == "-" else name)
    review = review_document(document, _asked(options), _side(target, options))
    return data, name, _sifted(review, options)


def _sifted(review: "Review", options: _Options) -> "Review":
    """Without what the options leave out."""
    from dataclasses import replace

    least = GRADES.index(options.at_least)
    rules = {rule.upper() for rule in options.rules}
    return replace(
        review,
        findings=tuple(
            f
            for f in review.findings
            if _grade(f) <= least
            and (not options.families or str(f.family) in options.families)
            and (not rules or f.rule.upper() in rules)
        ),
    )


def _grade(finding: "Finding") -> int:
    from licet.app.reviews.phrases import severity_of

    return GRADES.index(str(severity_of(finding)))


def _code(findings: "tuple[Finding, ...]", options: _Options) -> int:
    least = GRADES.index(options.fail_on)
    return int(any(_grade(f) <= least for f in findings))


def _one(target: Path, options: _Options) -> int:
    data, name, review = _reviewed(target, options)
    _written(data, name, target, review, options)
    if options.json_:
        from licet.app.reviews.encode import review_json

        click.echo(json.dumps(review_json(review), ensure_ascii=False, indent=2))
    elif options.markdown:
        from licet.app.reviews.markdown import render

        click.echo(render(review, name=name), nl=False)
    else:
        from rich.console import Console

        from licet.app.reviews.terminal import print_review

        print_review(review, name=name, console=Console(highlight=False))
    return _code(review.findings, options)


def _written(data: bytes, name: str, target: Path, review: "Review", options: _Options) -> None:
    """The files that were asked for."""
    from licet.app.files import write_whole

    if options.redline:  # first: a document that is no Word file refuses it
        _redline(data, name, target, review, options)
    if options.html:
        from licet.app.reviews.html import render

        write_whole(options.html, render(review, name=name).encode("utf-8"))
        click.echo(f"report: {options.html}", err=True)
    if options.sarif:
        from licet.app.reviews.sarif import as_sarif

        told = json.dumps(as_sarif(review, file=str(target)), ensure_ascii=False, indent=2)
        write_whole(options.sarif, f"{told}\n".encode())
        click.echo(f"SARIF: {options.sarif}", err=True)
    if options.ics:
        from licet.app.calendars import Dated, as_calendar

        days = [Dated(digest=review.document.sha256, title=name, due=d) for d in review.dates]
        told = as_calendar(days, stamp=datetime.now(UTC))
        write_whole(options.ics, told.encode("utf-8"))
        click.echo(f"calendar: {options.ics}", err=True)


def _redline(data: bytes, name: str, target: Path, review: "Review", options: _Options) -> None:
    from licet.app.files import write_whole
    from licet.app.plain import plain
    from licet.app.reviews.harmless import Hand, not_made, redlined
    from licet.app.reviews.reviewing import review_document

    path = options.redline
    if path is None:
        return
    at = options.as_of.replace(tzinfo=UTC) if options.as_of else datetime.now(UTC)
    asked, side = _asked(options), _side(target, options)
    written, withheld = redlined(
        data, review, lambda document: _sifted(review_document(document, asked, side), options),
        name=name, hand=Hand(author=options.author, at=at) if path.suffix == ".docx" else None,
    )  # fmt: skip
    write_whole(path, written.data)
    click.echo(f"redline: {path}, {written.made} edits", err=True)
    for finding, why in not_made(written, withheld):
        click.echo(f"not written, {why}: {finding.rule} {plain(finding.problem)}", err=True)


def _round(old: Path, new: Path, options: _Options) -> int:
    from licet.app.reviews.rounds import since

    _, old_name, before = _reviewed(old, options)
    _, new_name, after = _reviewed(new, options)
    round_ = since(before, after)
    if options.json_:
        from licet.app.reviews.encode import finding_json, review_json

        mended = [finding_json(f, before.document.text) for f in round_.mended]
        told = {**review_json(round_.review), "mended": mended, "stayed": round_.stayed}
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        from rich.console import Console

        from licet.app.reviews.terminal import print_round

        print_round(round_, names=(old_name, new_name), console=Console(highlight=False))
    return _code(round_.review.findings, options)


def _folder(target: Path, options: _Options) -> int:
    from licet.app.portfolios.reviewed import Folder
    from licet.app.portfolios.run import Outputs, review_folder

    job = Folder(
        folder=target, asked=_asked(options), jobs=options.jobs, pages=options.html is not None
    )
    outputs = Outputs(
        index=options.index, html=options.html, out=options.out, ics=options.ics,
        json_=options.json_,
    )  # fmt: skip
    return review_folder(job, outputs, failing=GRADES[: GRADES.index(options.fail_on) + 1])
