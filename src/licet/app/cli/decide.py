# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet decide`: may this be done now, by these agreements?"""

import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from licet.app.composed import ComposedRules
    from licet.decide import Book
    from licet.terms import Agreement, Decision

__all__ = ["command"]


@click.command("decide")
@click.argument("agreements", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--act", default="", help="What is done: host, generate, fine_tune, distribute, …")
@click.option("--actor", default="", help="Id of the party. Default: the one licensee.")
@click.option("--artefact", default="", help="Id of the artefact. Default: the only one.")
@click.option("--territory", default="", metavar="CODE", help="Where it is used, such as FR.")
@click.option("--purpose", default="", help="What for: a field of use.")
@click.option("--at", "at", default="", metavar="TIME",
              help="When: 2027-01-05, or with time and zone. Default: now.")  # fmt: skip
@click.option("--set", "attributes", multiple=True, metavar="NAME=VALUE",
              help="Any other attribute: tokens=4000, gate_accepted=true. May be given "
              "again.")  # fmt: skip
@click.option("--lineage", is_flag=True,
              help="AGREEMENTS is one model directory, bill of materials or lineage file, "
              "decided by all licences behind it.")  # fmt: skip
@click.option("--requests", type=click.Path(path_type=Path), default=None,
              help="JSON lines of requests (`-`: standard input); one answer a line.")  # fmt: skip
@click.option("--json", "json_", is_flag=True, help="Print JSON.")
@click.pass_context
def command(
    context: click.Context, /, agreements: tuple[Path, ...], requests: Path | None, *,
    json_: bool, lineage: bool, **given: Any,
) -> None:  # fmt: skip
    """Say whether an act is allowed now by AGREEMENTS, with every clause that stands against it.

    AGREEMENTS are agreement files (`licet schema`), or folders of them. An agreement file with its
    standing (`licet residual`) is asked as it stands; without, as if it had just been signed.

    Exits with 0 if it is allowed (with --requests: if all are), 1 if not, 2 if it could not be
    judged.
    """
    from licet.app.decisions import as_json, as_text

    if bool(given["act"]) == (requests is not None):
        raise click.UsageError("name what is done with --act, or give --requests")
    rules, found = _rules(agreements, lineage=lineage)
    if requests is not None:
        context.exit(_many(rules, requests, found))
    decision = rules.decide(_request(given, found))
    if json_:
        click.echo(json.dumps(as_json(decision), indent=2, ensure_ascii=False))
    else:
        click.echo(as_text(decision, several=lineage or len(found) > 1))
    context.exit(_code(decision))


def _rules(
    paths: tuple[Path, ...], *, lineage: bool
) -> "tuple[Book | ComposedRules, tuple[Agreement, ...]]":
    if lineage:
        from licet.app.composed import ComposedRules

        if len(paths) != 1:
            raise click.UsageError("--lineage takes one model or lineage")
        return ComposedRules(paths[0]), ()
    from licet.app.agreements import agreements_in
    from licet.decide import Book

    found = agreements_in(paths)
    return Book(found), found


def _code(decision: "Decision") -> int:
    from licet.terms import Verdict

    return 0 if decision.verdict is Verdict.ALLOW else 1


def _request(given: dict[str, Any], agreements: "tuple[Agreement, ...]") -> dict[str, Any]:
    from licet.app.decisions import attribute, completed, instant
    from licet.terms import UsageError

    found: dict[str, Any] = {
        "at": instant(given["at"]) if given["at"] else datetime.now(UTC),
        "act": given["act"].strip().lower().replace("-", "_"),
    }
    for key in ("actor", "artefact", "territory", "purpose"):
        if given[key]:
            found[key] = given[key]
    for text in given["attributes"]:
        name, sign, value = text.partition("=")
        if not sign or not name or not value:
            raise UsageError(f"`{text}` is not NAME=VALUE", where="--set", hint="write tokens=4000")
        found[name] = attribute(name, value) if agreements else value
    return completed(found, agreements) if agreements else found


def _many(book: "Book | ComposedRules", requests: Path, agreements: "tuple[Agreement, ...]") -> int:
    """One answer a line; the first line that cannot be judged ends it, named."""
    from licet.app.decisions import as_json, completed, request_in
    from licet.terms import LicetError, RequestError

    told: Counter[int] = Counter()
    for number, line in enumerate(_lines(requests), 1):
        if not line.strip():
            continue
        try:
            request = {"at": datetime.now(UTC), **request_in(line)}
            request = completed(request, agreements) if agreements else request
            decision = book.decide(request)
        except LicetError as error:
            place = f"{requests}:{number}{': ' if error.where else ''}{error.where}"
            raise RequestError(error.problem, where=place, hint=error.hint) from None
        told[_code(decision)] += 1
        click.echo(json.dumps(as_json(decision), ensure_ascii=False))
    return 1 if told[1] else 0


def _lines(requests: Path) -> "list[str]":
    from licet.app.service import bytes_of, piped_bytes
    from licet.terms import UsageError

    content = piped_bytes() if str(requests) == "-" else bytes_of(requests)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError("the requests are not UTF-8 text", where=str(requests)) from error
    return text.split("\n")  # other ends of a line may stand inside text of JSON
