# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which agreements may be changed by events or by time, so that each has to be looked at."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from licet.app.bulk_watch.keys import Keys
from licet.app.bulk_watch.terms import Terms
from licet.app.bulk_watch.told import Told
from licet.terms import Adjust, Agreement, Choice, Duty
from licet.usage.coupling import coupled

if TYPE_CHECKING:
    import numpy as np

__all__ = ["Changed"]


class Changed:
    """Agreements that have to run through the monitor, or be taken event by event.

    Args:
        keys: Who does what; as long as it is not known of acts on artefacts, any agreement may
            be about some.
        terms: The agreements.
        told: Which columns the events have.
        last: Up to when time passes, in microseconds since 1970.
    """

    def __init__(self, keys: Keys, terms: Terms, told: Told, last: int) -> None:
        import numpy as np

        count = len(terms.agreements)
        self.runs = np.zeros(count, bool)
        """By agreement, whether it runs through the monitor."""
        self.why: dict[int, str] = {}
        """By agreement, why its events have to be taken one by one."""
        about = np.zeros(count + 1, bool)  # the last is for what is about none
        about[keys.of_acts.agreement if keys.of_acts else slice(None)] = True
        about[keys.of_others.agreement] = True
        live = _live(keys, terms, told)
        attributes = {*told.texts, *told.numbers}
        for group in terms.groups:
            members = group.members
            renewal = group.agreement.renewal
            prolonged = terms.ends[members] <= last if renewal and renewal.automatic else False
            concerned = about[members] | _moves(group.agreement)
            runs = (live[members] | prolonged) if group.still else np.ones(len(members), bool)
            self._group(members[concerned], members[concerned & runs], terms, attributes)
        self.stirred = self.runs.copy()
        """Agreements of which something is looked at apart from the others of their form."""
        self.stirred[list(self.why)] = True

    def _group(
        self,
        concerned: "np.ndarray",
        runs: "np.ndarray",
        terms: Terms,
        attributes: Collection[str],
    ) -> None:
        fine = terms.fine[concerned]
        for number in concerned[fine].tolist():
            self.why[number] = coupled(terms.agreements[number], attributes)
        others = concerned[~fine].tolist()
        why = coupled(terms.agreements[others[0]], attributes) if others else ""
        if why:
            self.why |= dict.fromkeys(others, why)
        else:
            self.runs[runs[~terms.fine[runs]]] = True


def _live(keys: Keys, terms: Terms, told: Told) -> "np.ndarray":
    """By agreement, whether an event may change it."""
    import numpy as np

    found = np.zeros(len(terms.agreements), bool)
    bound = keys.of_others
    mine = bound.agreement >= 0
    agreement, row = bound.agreement[mine], bound.row[mine]
    acts, act = keys.acts_of(keys.others)
    every = told.has("fulfils")
    may = np.array([[every or name in group.live for name in acts] for group in terms.groups])
    if len(agreement):
        found[agreement[may[terms.group_of[agreement], act[row]]]] = True
    return found


def _moves(agreement: Agreement) -> bool:
    """Whether time alone brings something."""
    kinds = (Duty, Choice, Adjust)
    return any(isinstance(rule, kinds) for clause in agreement.clauses for rule in clause.rules)
