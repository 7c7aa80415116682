# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet negotiate`: where the playbooks meet, what blocks, and what to offer."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from licet.app.negotiations.applying import Applied
    from licet.review.negotiating import Deal
    from licet.terms import Agreement
    from licet.terms.negotiations import Entry
    from licet.terms.playbooks import Playbook

__all__ = ["command"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Options:
    """The command's options, by their names."""

    ours: str
    theirs: str
    sort: str
    log: str
    propose: tuple[str, ...]
    accept: int | None
    reject: int | None
    by: str
    reason: str
    verify: bool
    apply: bool
    output: Path | None
    force: bool
    json_: bool
    markdown: bool


@click.command("negotiate")
@click.argument("agreement", type=click.Path(path_type=Path))
@click.option("--ours", default="", metavar="NAME|FILE",
              help="Our playbook: licensor, licensee, research_consortium, data_supplier, or a "
              "file.")  # fmt: skip
@click.option("--theirs", default="", metavar="NAME|FILE",
              help="The other side's playbook, for a mediated run. Default: none, advice to us "
              "alone.")  # fmt: skip
@click.option("--sort", default="", metavar="NAME",
              help="Sort of the agreement, such as model_licence: positions may apply to some "
              "alone. Default: as it looks.")  # fmt: skip
@click.option("--log", default="", metavar="FILE|show",
              help="The log of proposals; `show` prints it. "
              "Default: NAME.negotiation.jsonl beside the agreement.")  # fmt: skip
@click.option("--propose", multiple=True, metavar="FIELD=VALUE",
              help="Append a proposal to the log: whole.cure.days=45. May be given again; needs "
              "--by.")  # fmt: skip
@click.option("--accept", type=click.IntRange(1), metavar="ID",
              help="Append that a proposal is accepted; needs --by.")  # fmt: skip
@click.option("--reject", type=click.IntRange(1), metavar="ID",
              help="Append that a proposal is rejected; needs --by.")  # fmt: skip
@click.option("--by", default="", metavar="SIDE[: PERSON]",
              help="Who proposes or answers: a role or an id of a party.")  # fmt: skip
@click.option("--reason", default="", help="Why, for the log.")
@click.option("--verify", is_flag=True, help="Check the log's chain, print its head, and stop.")
@click.option("--apply", is_flag=True,
              help="Say what the accepted proposals change in the agreement file; with -o, write "
              "it.")  # fmt: skip
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path),
              help="For --apply: write the changed agreement here, .toml or .json.")  # fmt: skip
@click.option("--force", is_flag=True, help="Let the file of -o be overwritten.")
@click.option("--json", "json_", is_flag=True, help="Print JSON. Default: a table.")
@click.option("--markdown", is_flag=True, help="Print Markdown. Default: a table.")
@click.pass_context
def command(context: click.Context, /, agreement: Path, **given: Any) -> None:
    """Say where playbooks meet on AGREEMENT, what blocks, which trades help both, what to offer.

    AGREEMENT is an agreement file (`licet schema`), or a document whose values are read. What is
    negotiated are fields of clauses, such as whole.cure.days.

    Exits with 0 if everything is within the ranges, 1 if a field is blocked or outside, 2 if it
    could not be done. With --verify, --log show, --propose, --accept, --reject and --apply, 0 if
    it was done.
    """
    from licet.app.negotiations.log import log_of

    options = _Options(**given)
    _check(options)
    path = log_of(agreement) if options.log in ("", "show") else Path(options.log)
    if options.verify or options.log == "show":
        _show(path, options)
    elif options.propose or options.accept or options.reject:
        _note(agreement, path, options)
    elif options.apply:
        _apply(agreement, path, options)
    else:
        context.exit(_meet(agreement, path, options))


def _check(options: _Options) -> None:
    asked = [bool(options.propose), options.accept is not None, options.reject is not None,
             options.verify or options.log == "show", options.apply]  # fmt: skip
    if sum(asked) > 1:
        raise click.UsageError(
            "choose one of --propose, --accept, --reject, --verify, --log show and --apply"
        )
    if any(asked[:3]) != bool(options.by):
        raise click.UsageError("--by goes with --propose, --accept or --reject: say who it is")
    if options.reason and not any(asked[:3]):
        raise click.UsageError("--reason goes with --propose, --accept or --reject")
    if (options.output or options.force) and not options.apply:
        raise click.UsageError("-o and --force go with --apply")
    if options.json_ and options.markdown:
        raise click.UsageError("choose one of --json and --markdown")
    if options.markdown and any(asked):
        raise click.UsageError("--markdown is for a negotiation, not for its log")
    if not any(asked) and not options.ours:
        raise click.UsageError("name our playbook with --ours licensor, or what to do with the log")


def _meet(agreement: Path, log: Path, options: _Options) -> int:
    from licet.app.negotiations.fields import fields
    from licet.app.negotiations.log import read_log
    from licet.app.negotiations.phrases import blocking
    from licet.app.negotiations.values import agreement_behind, deal_in, with_agreed
    from licet.app.negotiations.words import in_its_words
    from licet.review.negotiating import negotiate, past_of
    from licet.terms import UsageError

    ours = _playbook(options.ours)
    theirs = _playbook(options.theirs) if options.theirs else None
    if options.log and not log.exists():
        raise UsageError("there is no such log", where=str(log))
    deal = deal_in(agreement, sort=options.sort)
    entries = read_log(log, deal=deal.id)
    written = agreement_behind(agreement)
    past = past_of(entries, ours=_called(written, ours.side))
    found = negotiate(with_agreed(deal, entries), fields(), ours, theirs, past=past)
    if written is not None:
        found = in_its_words(found, written)
    if not found.meetings:
        raise UsageError(f"no position of the playbook is for an agreement of the sort "
                         f"`{deal.sort}`", where=options.ours,
                         hint="name its sort with --sort")  # fmt: skip
    if options.json_:
        from licet.app.negotiations.encode import negotiation_json

        click.echo(json.dumps(negotiation_json(found), indent=2, ensure_ascii=False))
    elif options.markdown:
        from licet.app.negotiations.markdown import render

        click.echo(render(found), nl=False)
    else:
        from rich.console import Console

        from licet.app.negotiations.terminal import print_negotiation

        print_negotiation(found, console=Console(highlight=False, soft_wrap=False))
    return int(blocking(found))


def _playbook(name: str) -> "Playbook":
    from licet.library.playbooks import playbook, playbooks_in
    from licet.terms import UsageError

    path = Path(name)
    if path.is_dir():
        raise UsageError("name one playbook of the folder", where=name)
    return playbooks_in(path)[0] if path.suffix == ".toml" else playbook(name)


def _called(agreement: "Agreement | None", side: str) -> str:
    """As a side is called in the log; a playbook's side may be no role of the agreement."""
    from licet.app.negotiations.proposing import side_of
    from licet.terms import UsageError

    try:
        return side_of(side, agreement)
    except UsageError:
        return side


def _show(log: Path, options: _Options) -> None:
    from licet.app.negotiations.log import digest_of, read_log
    from licet.terms import UsageError
    from licet.terms.negotiations import FIRST

    if not log.exists():
        raise UsageError("there is no log", where=str(log), hint="--propose begins one")
    entries = read_log(log)
    head = digest_of(entries[-1]) if entries else FIRST
    if options.json_:
        from licet.app.negotiations.encode import log_json

        click.echo(json.dumps(log_json(entries, head=head), indent=2, ensure_ascii=False))
    else:
        from rich.console import Console

        from licet.app.negotiations.terminal import print_log

        shown = () if options.verify else entries
        print_log(
            shown, count=len(entries), head=head, console=Console(highlight=False, soft_wrap=True)
        )


def _note(agreement: Path, log: Path, options: _Options) -> None:
    from licet.app.negotiations.proposing import answer, propose, speaker_in
    from licet.app.negotiations.values import agreement_behind, deal_in
    from licet.terms.negotiations import EntryKind

    deal: Deal = deal_in(agreement)
    by = speaker_in(options.by, agreement_behind(agreement))
    now = datetime.now(UTC)
    if options.propose:
        entry = propose(log, deal, options.propose, by=by, reason=options.reason, at=now)
    else:
        kind = EntryKind.ACCEPT if options.accept else EntryKind.REJECT
        number = options.accept or options.reject or 0
        entry = answer(log, deal, kind, number, by=by, reason=options.reason, at=now)
    _tell_entry(entry, log, options)


def _tell_entry(entry: "Entry", log: Path, options: _Options) -> None:
    from licet.app.negotiations.encode import entry_json
    from licet.app.negotiations.phrases import entry_words
    from licet.app.plain import plain

    if options.json_:
        click.echo(json.dumps(entry_json(entry), indent=2, ensure_ascii=False))
        return
    for line in entry_words(entry, "open"):
        click.echo(f"{'   ' if line.startswith(' ') else ''}{plain(line)}")
    click.echo(f"noted in {log}", err=True)


def _apply(agreement: Path, log: Path, options: _Options) -> None:
    from licet.app.agreements import ACCEPTED
    from licet.app.files import write_whole
    from licet.app.negotiations.applying import apply, written
    from licet.app.negotiations.log import read_log
    from licet.app.negotiations.values import deal_in
    from licet.app.reviews.outputs import check_places
    from licet.terms import UsageError

    if agreement.suffix not in ACCEPTED:
        raise UsageError("values cannot be written into a document", where=str(agreement),
                         hint="`licet review --redline` writes words; --apply is for agreement "
                         "files")  # fmt: skip
    output = options.output
    if output is not None:
        check_places([output])
        if output.exists() and not options.force:
            raise UsageError("this file is there already", where=str(output),
                             hint="choose another name, or say --force")  # fmt: skip
    deal = deal_in(agreement)
    applied = apply(agreement, deal, read_log(log, deal=deal.id))
    data = written(applied, output) if output is not None else b""
    _tell_applied(applied, options)
    if output is not None:
        write_whole(output, data)
        lost = "; comments of your own are not kept" * (agreement.suffix == ".toml")
        click.echo(f"written: {output}{lost}", err=True)
    else:
        click.echo("nothing is written without -o", err=True)


def _tell_applied(applied: "Applied", options: _Options) -> None:
    from licet.app.negotiations.encode import applied_json
    from licet.app.negotiations.phrases import change_words

    if options.json_:
        click.echo(json.dumps(applied_json(applied), indent=2, ensure_ascii=False))
        return
    for change in applied.changes:
        click.echo(change_words(change))
    for rule in applied.rules:
        click.echo(f"rule {rule} is changed, too")
    for line in applied.look:
        click.echo(f"look at it: {line}")
    for one in applied.broken:
        click.echo(f"it contradicts itself now: {' and '.join(one.fields)}: {one.reason}")
