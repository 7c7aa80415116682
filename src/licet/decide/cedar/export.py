# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""An agreement as Cedar policies and their schema.

Cedar refuses unless a policy permits, and any prohibition wins. A permit becomes a `permit` whose
conditions all have to be known to hold. A prohibition or a cap becomes a `forbid` that is only
lifted where it is known not to apply: where licet asks, Cedar refuses.

Source:
    Cedar policy language, https://docs.cedarpolicy.com/: a policy whose evaluation fails is
    skipped, also a `forbid`. So each attribute is tested with `has` before it is read, and sums
    are written as differences, which cannot overflow.
"""

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from licet.decide.cedar.attributes import (
    Attributes,
    ContextAttribute,
    entity,
    has,
    read,
    text,
)
from licet.decide.cedar.caps import kept
from licet.decide.cedar.changes import ends_may_move, may_be_held, suspension
from licet.decide.cedar.conditions import AT, all_of, any_of, expressed, moment
from licet.decide.cedar.unsaid import unsaid
from licet.decide.slots import bound_by, bound_rules
from licet.terms import (
    AgreedClause,
    Agreement,
    Cap,
    DecodeError,
    Forbid,
    Operation,
    Permit,
    ThresholdCondition,
)

__all__ = ["CedarExport", "CedarPolicy", "export"]

MAX_PLACES = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class CedarPolicy:
    """One policy, with what it speaks of, so that policies can be chosen for a request."""

    id: str
    """The rule's id; `term` and `held` for the agreement as a whole. Annotated as `@id`."""
    parties: frozenset[str]
    """Empty: every party."""
    artefacts: frozenset[str]
    """Empty: every artefact."""
    acts: frozenset[str]
    """Empty: every act."""
    text: str

    def speaks_of(self, party: str, artefact: str, act: str) -> bool:
        """Whether it has to be looked at for such a request."""
        return (
            (not self.parties or party in self.parties)
            and (not self.artefacts or artefact in self.artefacts)
            and (not self.acts or act in self.acts)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CedarExport:
    """An agreement in Cedar. Only together are the policies the agreement."""

    agreement: str
    policies: tuple[CedarPolicy, ...]
    context: tuple[ContextAttribute, ...]
    """What a request has to tell, see `cedar_request`."""
    schema: str
    unsaid: tuple[str, ...]
    """What Cedar cannot say, one sentence each."""

    @property
    def text(self) -> str:
        """The policies as one file, with what they do not say before them."""
        head = [f"// {text(self.agreement)}, written by licet for Cedar."]
        head += [f"// - {one}" for one in self.unsaid]
        return "\n".join(head) + "\n\n" + "\n".join(policy.text for policy in self.policies)


def export(agreement: Agreement, *, places: int = 0) -> CedarExport:
    """The policies, the schema and the context of an agreement.

    Args:
        agreement: The agreement, with its standing if it has one.
        places: Decimal places of numbers in requests and facts; more are taken where the
            agreement itself needs more. Cedar has whole numbers: they are told in units of
            10^-places.

    Raises:
        DecodeError: A rule names what is not there, or Cedar cannot hold a number, an instant
            or a name of the agreement.
    """
    bound_rules(agreement)
    attributes = Attributes(_places(agreement, places))
    policies = tuple(_policies(agreement, attributes))
    context = attributes.sorted()
    return CedarExport(
        agreement=agreement.id,
        policies=policies,
        context=context,
        schema=_schema(context),
        unsaid=unsaid(agreement, context),
    )


def _places(agreement: Agreement, at_least: int) -> int:
    """The decimal places at which every threshold of the agreement is a whole number."""
    rules = [rule for clause in agreement.clauses for rule in clause.rules]
    conditions = [c for r in rules if isinstance(r, Permit | Forbid | Cap) for c in r.conditions]
    exponents = [
        c.value.normalize().as_tuple().exponent
        for c in conditions
        if isinstance(c, ThresholdCondition)
    ]
    places = max([at_least, *(-one for one in exponents if isinstance(one, int))])
    if places > MAX_PLACES:
        raise DecodeError(
            f"{places} decimal places are more than Cedar can count with",
            hint=f"write thresholds with {MAX_PLACES} places or fewer",
        )
    return places


def _policies(agreement: Agreement, attributes: Attributes) -> Iterator[CedarPolicy]:
    yield _term(agreement, attributes)
    if may_be_held(agreement):
        yield _held(attributes)
    for clause in agreement.clauses:
        for rule in clause.rules:
            if isinstance(rule, Permit):
                yield _permit(rule, clause, agreement, attributes)
            elif isinstance(rule, Forbid):
                yield _forbid(rule, clause, agreement, attributes)
            elif isinstance(rule, Cap):
                yield _cap(rule, clause, agreement, attributes)


def _term(agreement: Agreement, attributes: Attributes) -> CedarPolicy:
    at, term = attributes.need(AT), agreement.term
    parts = [has(at), f"{read(at)} >= {moment(term.starts)}"]
    if ends_may_move(agreement):
        ends = attributes.need(ContextAttribute(
            name="ends", type="datetime", origin="ends",
            brief="end of the term as renewals and terminations left it",
        ))  # fmt: skip
        parts += [has(ends), f"{read(ends)} > {read(at)}"]
    elif term.ends is not None:
        parts.append(f"{read(at)} < {moment(term.ends)}")
    return _whole("term", all_of(parts))


def _held(attributes: Attributes) -> CedarPolicy:
    held = attributes.need(ContextAttribute(
        name="held", type="Bool", origin="held",
        brief="whether the agreement is suspended or was terminated",
    ))  # fmt: skip
    return _whole("held", f"{has(held)} && !{read(held)}")


def _whole(name: str, lifted: str) -> CedarPolicy:
    """A prohibition of everything, unless it is lifted."""
    written = f"@id({text(name)})\nforbid (principal, action, resource)\nunless {{ {lifted} }};\n"
    none: frozenset[str] = frozenset()
    return CedarPolicy(id=name, parties=none, artefacts=none, acts=none, text=written)


def _permit(
    rule: Permit, clause: AgreedClause, agreement: Agreement, attributes: Attributes
) -> CedarPolicy:
    conditions = [expressed(c, agreement, attributes, bound=True) for c in rule.conditions]
    suspended = suspension(rule.id, agreement, attributes)
    if suspended is not None:
        conditions.append(suspended)
    holds = [one.holds for one in conditions]
    return _policy(rule, clause, agreement, effect="permit", when=holds)


def _forbid(
    rule: Forbid, clause: AgreedClause, agreement: Agreement, attributes: Attributes
) -> CedarPolicy:
    conditions = [expressed(c, agreement, attributes, bound=False) for c in rule.conditions]
    lifted = any_of(one.fails for one in conditions)
    return _policy(rule, clause, agreement, effect="forbid", unless=lifted)


def _cap(
    rule: Cap, clause: AgreedClause, agreement: Agreement, attributes: Attributes
) -> CedarPolicy:
    lifted = kept(rule, agreement, attributes)
    return _policy(rule, clause, agreement, effect="forbid", unless=lifted)


def _policy(
    rule: Permit | Forbid | Cap, clause: AgreedClause, agreement: Agreement, *, effect: str,
    when: Iterable[str] = (), unless: str = "",
) -> CedarPolicy:  # fmt: skip
    parties = frozenset(str(party) for party in bound_by(rule, agreement))
    artefacts = frozenset([rule.artefact] if rule.artefact else (a.id for a in agreement.artefacts))
    acts = frozenset(act.value for act in rule.acts)
    scope, among = _scope(parties, artefacts, acts)
    lines = [
        f"@id({text(rule.id)})",
        f"@clause({text(clause.source.section if clause.source else clause.id)})",
        f"{effect} ({scope})",
    ]
    tests = [*among, *when]
    if tests:
        lines.append(f"when {{ {all_of(tests)} }}")
    if unless and unless != "false":
        lines.append(f"unless {{ {unless} }}")
    return CedarPolicy(id=rule.id, parties=parties, artefacts=artefacts, acts=acts,
                       text="\n".join(lines) + ";\n")  # fmt: skip


def _scope(parties: Set[str], artefacts: Set[str], acts: Set[str]) -> tuple[str, list[str]]:
    """Whom a policy speaks of: its head, and what its head cannot say."""
    said, among = [], []
    for variable, kind, names in (
        ("principal", "Party", parties), ("resource", "Artefact", artefacts),
    ):  # fmt: skip
        listed = sorted(entity(kind, name) for name in names)
        said.append(f"{variable} == {listed[0]}" if len(listed) == 1 else variable)
        if not listed:
            among.append("false")
        elif len(listed) > 1:
            among.append(f"[{', '.join(listed)}].contains({variable})")
    action = sorted(entity("Action", act) for act in acts)
    said.insert(1, f"action in [{', '.join(action)}]" if action else "action")
    return ", ".join(said), among


def _schema(context: Iterable[ContextAttribute]) -> str:
    """Parties, artefacts, acts, and the context of every act."""
    lines = ["namespace Licet {", "  type Context = {"]
    for one in context:
        unit = f" (in units of 10^-{one.places})" if one.places else ""
        lines += [f"    // {text(one.brief + unit)[1:-1]}", f"    {text(one.name)}?: {one.type},"]
    acts = ", ".join(text(act.value) for act in sorted(Operation))
    lines += [
        "  };",
        "  entity Party;",
        "  entity Artefact;",
        f"  action {acts} appliesTo {{",
        "    principal: [Party],",
        "    resource: [Artefact],",
        "    context: Context,",
        "  };",
        "}",
    ]
    return "\n".join(lines) + "\n"
