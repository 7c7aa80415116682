# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Write the reference pages that come from help texts, docstrings and data.

Usage: python docs/generate.py
"""

import pkgutil
from collections.abc import Iterator
from pathlib import Path

import click

import licet
from licet.app.cli import main as program
from licet.app.compositions.kinds import kinds
from licet.app.drafting.showing import shown_blocks
from licet.app.events.attributes import registry_markdown
from licet.compose import SWITCHES
from licet.library.clauses import forms, wordings_of
from licet.library.kinds import kinds as clause_kinds
from licet.library.packs import packs, rules_of
from licet.review.discrepancies import RULES
from licet.review.discrepancies.rule import Rule
from licet.review.gaps import GAPS
from licet.terms.vocabulary import VOCABULARY
from licet.terms.wordings import Wording

DOCS = Path(__file__).parent
TARGET = DOCS / "reference" / "generated"
ROOMS = {
    "terms": "The words every other room takes and returns, and the errors.",
    "text": "Bytes to one `Document`.",
    "library": "The licence catalogue.",
    "review": "Which licence is it, and what does it say?",
    "compose": "What do all licences of a lineage allow together?",
}


def commands(group: click.Group, name: str) -> Iterator[str]:
    """The help of each command, in the order of their names."""
    context = click.Context(group, info_name=name)
    for child in group.list_commands(context):
        command = group.get_command(context, child)
        assert command is not None  # noqa: S101 (click lists it)
        if isinstance(command, click.Group):
            yield from commands(command, f"{name} {child}")
            continue
        inner = click.Context(command, info_name=f"{name} {child}")
        yield f"## {name} {child}\n\n```text\n{command.get_help(inner)}\n```\n"


def room(name: str, purpose: str) -> str:
    """A page with every public module of a room."""
    path = Path(licet.__path__[0]) / name
    modules = [
        info.name
        for info in pkgutil.walk_packages([str(path)], f"licet.{name}.")
        if not info.name.rsplit(".", 1)[-1].startswith("_")
    ]
    blocks = "\n".join(f"::: {module}\n" for module in modules)
    return f"# licet.{name}\n\n{purpose}\n\n{blocks}"


def vocabulary() -> str:
    """The table of terms and values."""
    rows = "\n".join(
        f"| `{key}` | {', '.join(f'`{v}`' for v in values)} |" for key, values in VOCABULARY.items()
    )
    return (
        "# The terms and their values\n\n"
        "`silent` means that the text says nothing on the point; it is never a permission.\n\n"
        f"| term | values |\n|---|---|\n{rows}\n"
    )


def conflicts() -> str:
    """Every kind of conflict, and every switch with what it decides."""
    told = "\n".join(
        f"## {kind}: {entry['title']}\n\n{entry['means']}\n\n"
        f"**How it is found.** {entry['found']}\n\n**Example.** {entry['example']}\n\n"
        f"**What helps.** {entry['mend']}\n"
        for kind, entry in kinds().items()
    )
    rows = "\n".join(f"| `{switch}` | {question} |" for switch, question in SWITCHES.items())
    return (
        "# Conflicts and switches\n\n"
        "`licet explain K5` prints the same in a terminal.\n\n"
        f"{told}\n## Switches\n\n"
        "Questions on which the law is unsettled; on: yes, the licence reaches further. "
        "`strict` has all of them on, `lenient` all of them off.\n\n"
        f"| switch | question |\n|---|---|\n{rows}\n"
    )


def rules() -> str:
    """Every rule of review in a table, with a link to its page."""
    rows = "\n".join(
        f"| [{rule.id}](rules/{rule.id}.md) | {rule.title} | {rule.severity} | "
        f"{'' if rule.layer is None else rule.layer} |"
        for rule in RULES
    )
    return (
        "# Rules of review\n\n"
        "F is form, Q quantity, X logic, Y layers. `licet review --why X-017` prints a rule's "
        "page in a terminal. A finding may be less grave than its rule, where the words leave "
        "doubt.\n\n"
        f"| rule | what | severity | layer |\n|---|---|---|---|\n{rows}\n"
    )


def rule_page(rule: Rule) -> str:
    """What a rule looks for, leaves alone, and how it is mended."""
    layer = "" if rule.layer is None else f" · layer: {rule.layer}"
    return (
        f"# {rule.id}: {rule.title}\n\nfamily: {rule.family} · severity: {rule.severity}{layer}"
        f"\n\n{rule.explains.partition(chr(10))[0].strip()}\n\n{rule.explanation}\n"
    )


def gaps() -> str:
    """Every gap: which agreements need the clause, and what the law supplies."""
    told = "\n".join(
        f"## {gap.id}: {gap.title}\n\n"
        + gap.explanation.replace("\nIf silent:\n", "\n\nIf silent:\n\n")
        + "\n"
        for gap in GAPS
    )
    return f"# Gaps\n\nWhat an agreement of a sort needs; `licet review --why G-007`.\n\n{told}"


def law() -> str:
    """Every rule version of the packs that ship."""
    rows = "\n".join(
        f"| {rule.name} | {rule.pack} | {', '.join(rule.jurisdictions)} | {rule.status} | "
        f"{rule.effective_from} | {rule.title} | {rule.source} |"
        for rule in rules_of(packs())
    )
    return (
        "# Rules of law\n\n`licet law show EUAIA-022` prints all of one. No rule has the last "
        "word: look at its source, and at how far it is to be trusted.\n\n"
        "| rule | pack | where | status | binds from | what | source |\n"
        f"|---|---|---|---|---|---|---|\n{rows}\n"
    )


def clauses() -> str:
    """The clause library: forms, and every wording of every kind with its usual values."""
    listed = "\n".join(
        f"| `{one.id}` | {one.title} | {one.licensor}, {one.licensee} | {len(one.clauses)} | "
        f"{one.says} |"
        for one in forms().values()
    )
    told = "\n".join(_kind(name) for name in clause_kinds())
    return (
        "# Clause library\n\n"
        "`licet clauses` prints the same. How wordings are written and read back: "
        "[explanation](../../explanation/drafting.md).\n\n"
        "## Forms of agreements\n\n"
        "| form | title | sides | kinds of clauses | for |\n|---|---|---|---|---|\n"
        f"{listed}\n\n{told}"
    )


def _kind(name: str) -> str:
    kind = clause_kinds()[name]
    fields = "\n".join(
        f"| `{field}` | {type_} | {kind.asks.get(field, '')} "
        f"{', '.join(f'`{one}`' for one in kind.choices.get(field, ()))} |"
        for field, type_ in kind.fields.items()
    )
    table = f"| field | type | question |\n|---|---|---|\n{fields}\n\n" if fields else ""
    told = "\n".join(_wording(one) for one in wordings_of(name))
    return f"## {name}: {kind.title}\n\n{kind.says}\n\n{table}{told}"


def _wording(one: Wording) -> str:
    stances = ", ".join(sorted(one.stances)) or "by name"
    rests = f" Rests on {'; '.join(one.sources)}." if one.sources else ""
    needs = f" Needs {', '.join(f'`{kind}`' for kind in one.needs)}." if one.needs else ""
    rules = sorted({str(rule["kind"]) for rule in one.rules})
    gives = f" Rules: {', '.join(rules)}." if rules else ""
    words = "\n".join(f"> {block}\n>" for block in shown_blocks(one))
    return (
        f"### {one.id} ({stances})\n\n{one.rationale}{rests}{needs}{gives}\n\n"
        f"{words.removesuffix('>')}\n"
    )


def main() -> None:
    """Write every page."""
    (TARGET / "rules").mkdir(parents=True, exist_ok=True)
    pages = {name: room(name, purpose) for name, purpose in ROOMS.items()}
    pages["commands"] = "# Commands\n\n" + "\n".join(commands(program, "licet"))
    pages["vocabulary"] = vocabulary()
    pages["conflicts"] = conflicts()
    pages["event-attributes"] = registry_markdown()
    pages["rules"] = rules()
    pages["gaps"] = gaps()
    pages["law"] = law()
    pages["clauses"] = clauses()
    pages |= {f"rules/{rule.id}": rule_page(rule) for rule in RULES}
    for name, text in pages.items():
        (TARGET / f"{name}.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
