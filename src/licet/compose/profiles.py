# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Questions on which the law is unsettled, and the profiles that answer them."""

from collections.abc import Mapping
from types import MappingProxyType

from licet.terms.compositions import Profile
from licet.terms.lineage import Relation, Way

__all__ = ["LENIENT", "PROFILES", "STRICT", "SWITCHES", "UNSETTLED"]

SWITCHES: Mapping[str, str] = MappingProxyType(
    {
        "adapter.derivative": "is an adapter a derivative of the model it was trained for?",
        "code.derivative": "are weights a derivative of the code that trained them?",
        "context.derivative": "is an answer a derivative of the words the model was given?",
        "convert.derivative": "is a change of format or precision a derivative?",
        "data.derivative": "does the licence of the data reach the weights trained on it?",
        "distil.derivative": "is a model that learnt from another's outputs or activations its "
        "derivative, though no weight was copied?",
        "encode.derivative": "are embeddings a derivative of the model that computed them?",
        "index.derivative": "is an index of embeddings a derivative of its data?",
        "merge.derivative": "is a mixture of experts one derivative of each, or a mere collection?",
        "output.derivative": "is an output a derivative of the model that made it?",
        "outputs.imitate": "was the model trained on these outputs in order to perform like "
        "their maker?",
        "service.distribution": "is letting others reach it over a network a distribution?",
        "terms.tension": "two sentences of one licence pull in different directions: does the "
        "narrower one hold?",
    }
)
"""Id of a switch, and the question it answers. On: yes, the licence reaches further."""

UNSETTLED: Mapping[Way, tuple[Relation, str, Relation, Relation]] = MappingProxyType(
    {
        Way.MODIFIED: (Relation.DERIVATIVE, "", Relation.DERIVATIVE, Relation.DERIVATIVE),
        Way.MERGED: (Relation.DERIVATIVE, "", Relation.DERIVATIVE, Relation.DERIVATIVE),
        Way.CONVERTED: (Relation.DERIVATIVE, "", Relation.DERIVATIVE, Relation.DERIVATIVE),
        Way.COPIED: (Relation.COPY, "", Relation.COPY, Relation.COPY),
        Way.SERVED: (Relation.COPY, "", Relation.COPY, Relation.COPY),
        Way.EMBEDDED: (Relation.COPY, "", Relation.COPY, Relation.COPY),
        Way.APPLIED: (Relation.COLLECTIVE, "", Relation.COLLECTIVE, Relation.COLLECTIVE),
        Way.COLLECTED: (Relation.COLLECTIVE, "", Relation.COLLECTIVE, Relation.COLLECTIVE),
        Way.COMBINED: (
            Relation.UNDEFINED, "merge.derivative", Relation.DERIVATIVE, Relation.COLLECTIVE,
        ),
        Way.ADAPTED: (
            Relation.UNDEFINED, "adapter.derivative", Relation.DERIVATIVE, Relation.INDEPENDENT,
        ),
        Way.DISTILLED: (
            Relation.UNDEFINED, "distil.derivative", Relation.DERIVATIVE, Relation.INDEPENDENT,
        ),
        Way.IMITATED: (
            Relation.UNDEFINED, "distil.derivative", Relation.DERIVATIVE, Relation.INDEPENDENT,
        ),
        Way.TRAINED_ON_OUTPUTS: (
            Relation.UNDEFINED, "distil.derivative", Relation.DERIVATIVE, Relation.INDEPENDENT,
        ),
        Way.OUTPUT: (
            Relation.UNDEFINED, "output.derivative", Relation.DERIVATIVE, Relation.INDEPENDENT,
        ),
        Way.ENCODED: (
            Relation.UNDEFINED, "encode.derivative", Relation.DERIVATIVE, Relation.INDEPENDENT,
        ),
        Way.TRAINED_ON: (
            Relation.UNDEFINED, "data.derivative", Relation.DERIVATIVE, Relation.INDEPENDENT,
        ),
        Way.INDEXED: (
            Relation.UNDEFINED, "index.derivative", Relation.DERIVATIVE, Relation.INDEPENDENT,
        ),
        Way.CONTEXT: (
            Relation.UNDEFINED, "context.derivative", Relation.DERIVATIVE, Relation.INDEPENDENT,
        ),
        Way.BUILT_WITH: (
            Relation.UNDEFINED, "code.derivative", Relation.DERIVATIVE, Relation.INDEPENDENT,
        ),
    }
)  # fmt: skip
"""What a way is where a licence says nothing of it: relation, switch, reading on, reading off.

Copies, changes and bundles follow the general law of copyright (Berne Convention, arts. 9 and 12,
and 2(5) for collections); the rest is unsettled.
"""

STRICT = Profile(id="strict", switches=MappingProxyType({}), otherwise=True)
"""Every licence reaches as far as any reading takes it."""

LENIENT = Profile(id="lenient", switches=MappingProxyType({}), otherwise=False)
"""No licence reaches further than its own words do."""

PROFILES: Mapping[str, Profile] = MappingProxyType({p.id: p for p in (STRICT, LENIENT)})
