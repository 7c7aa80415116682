# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet`: the program. Commands are imported when they are called, so that help is quick."""

import os
import sys
import traceback
from importlib import import_module, metadata
from typing import TYPE_CHECKING, Any, NoReturn

import click

if TYPE_CHECKING:
    from licet.terms.errors import LicetError

__all__ = ["COMMANDS", "main", "tell"]

COMMANDS = {
    "cedar": "Write an agreement as policies and a schema for Cedar.",
    "check": "Say what may be done with a model under all licences of its lineage.",
    "clauses": "List the clause library: kinds, wordings and forms of agreements.",
    "compare": "Say what two versions mean differently, and what was changed untracked.",
    "decide": "Say whether an act is allowed now by an agreement, and by which clauses.",
    "draft": "Write an agreement of typed terms as Word, PDF, HTML, Markdown or JSON.",
    "events": "Read usage events from logs, spans and tables into one table.",
    "explain": "Explain a kind of conflict, such as K5.",
    "identify": "Say which known licence and edition a text is, or where it differs.",
    "law": "List rules of law, ask them about an agreement, compare days and releases.",
    "library": "List, show, check and extend the licence catalogue.",
    "negotiate": "Say where playbooks meet on an agreement, what blocks, and what to offer.",
    "new": "Begin an agreement: a form, two parties and a stance become a file of typed terms.",
    "odrl": "Evaluate ODRL policies against a request and the state of the world.",
    "portfolio": "Ask a portfolio of reviewed agreements: who is touched, what is due.",
    "precedents": "Find clauses to draft from in your own agreements.",
    "read": "Read licences, agreements and model directories into typed terms.",
    "redline": "Show what a new Word file changes in an old one, as tracked changes in it.",
    "residual": "Print what is still owed, allowed and counted, as an agreement again.",
    "review": "Say what is wrong, missing, off the playbook or unlawful in an agreement.",
    "schema": "Print the JSON Schema of agreement files, or decode some.",
    "terms": "Give the typed terms of a drafted document, and where its words drifted from them.",
    "watch": "Hold events against agreements: who breached which clause, and when.",
}
"""Name and one line of help; a command lives in the module of its name."""

FAILED = 2
INTERRUPTED = 130


class _Lazy(click.Group):
    """A group whose commands are imported when they are used."""

    def __call__(self, *_: Any, **__: Any) -> NoReturn:
        """Run the program: what goes wrong is one line and a hint, never a traceback."""
        try:
            code = self.main(prog_name="licet", standalone_mode=False)
        except click.exceptions.Abort:
            code = INTERRUPTED
        except click.ClickException as error:
            code = _misused(error)
        except BrokenPipeError:
            # The reader went away (`| head`): say nothing, and keep the last flush quiet.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            code = 0
        except Exception as error:
            code = _said(error)
        sys.exit(code if isinstance(code, int) else 0)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"licet.app.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(sorted(COMMANDS.items()))


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False,
              callback=lambda ctx, _, given: _version(ctx) if given else None,
              help="Print the version and exit.")  # fmt: skip
def main() -> None:
    """Read licences and agreements for machine-learning models into typed terms.

    Every command prints JSON with --json. Exit codes: 0 yes or nothing found, 1 no or something
    found, 2 it could not be done.
    """


def _version(context: click.Context) -> None:
    click.echo(f"licet {metadata.version('licet')}")
    context.exit()


def _misused(error: click.ClickException) -> int:
    """What click refuses, in our words' shape."""
    from licet.app.plain import plain

    message = plain(error.format_message()).rstrip(".")
    click.echo(f"error: {message[:1].lower()}{message[1:]}", err=True)
    context = getattr(error, "ctx", None)
    if context is not None:
        click.echo(f"hint: `{context.command_path} --help` shows what it takes", err=True)
    return FAILED


def tell(error: "LicetError") -> None:
    """Say on standard error what is wrong, where, and what to do about it."""
    _tell(f"{error.where}: {error.problem}" if error.where else error.problem, error.hint)


def _tell(said: str, hint: str) -> None:
    from licet.app.plain import plain

    click.echo(f"error: {plain(said)}", err=True)
    if hint:
        click.echo(f"hint: {plain(hint)}", err=True)


def _said(error: Exception) -> int:
    from licet.terms.errors import LicetError

    if os.environ.get("LICET_DEBUG"):
        traceback.print_exc()
    if isinstance(error, LicetError):
        tell(error)
    elif isinstance(error, OSError) and error.strerror:
        _tell(f"{error.filename or 'the system says'}: {error.strerror.lower()}", "")
    else:
        _tell(
            f"licet failed on this input: {type(error).__name__}: {error}",
            "run again with LICET_DEBUG=1 and report what it prints",
        )
    return FAILED
