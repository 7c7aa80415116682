# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""One request against the policies of a file, in the state of the world of another."""

from pathlib import Path

from licet.app.odrl.documents import load
from licet.app.odrl.reading import Reading, policies_of
from licet.app.odrl.worlds import joined, request_of, world_of
from licet.decide.odrl.evaluate import compile_policy
from licet.decide.odrl.policies import ODRL, Policy
from licet.decide.odrl.reports import Behaviour, PolicyReport
from licet.decide.odrl.scenes import Known
from licet.terms import UsageError

__all__ = ["evaluate_files"]


def evaluate_files(
    policy: Path,
    request: Path,
    state: Path,
    *,
    others: tuple[Path, ...] = (),
    behaviour: Behaviour = Behaviour.CLOSED,
) -> tuple[tuple[PolicyReport, ...], tuple[Reading, ...]]:
    """Evaluate each policy of a file.

    Args:
        policy: File of the policy or policies.
        request: File of the request.
        state: File of the state of the world.
        others: Files of policies that reports in the state of the world may be about.
        behaviour: What holds where a policy is silent.

    Returns:
        A report for each policy, and what was read of the file of policies.

    Raises:
        UnreadableError: One of the files cannot be read.
        UsageError: There is no policy in the first.
    """
    sources = [
        load(path.read_bytes(), where=str(path), label=label)
        for path, label in ((policy, "p"), (request, "q"), (state, "s"))
    ]
    reading = policies_of(sources[0], where=str(policy))
    asked = request_of(sources[1], where=str(request))
    found = [each for each in reading.policies if not _is_request(each)]
    if not found:
        raise UsageError(
            "there is no policy in the file", where=str(policy),
            hint="a policy is an `odrl:Set`, `odrl:Agreement` or another class of policies",
        )  # fmt: skip
    shelf = [
        each
        for path in others
        for each in policies_of(load(path.read_bytes(), where=str(path)), where=str(path)).policies
    ]
    known = Known(joined(*(world_of(source) for source in sources)))
    return tuple(
        compile_policy(each, others=shelf).evaluate(asked, known, behaviour) for each in found
    ), (reading,)


def _is_request(policy: Policy) -> bool:
    return policy.kinds == (ODRL + "Request",)
