# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Terms in plain words: what a value means, said to a person."""

from collections.abc import Mapping

from licet.app.reports.details import detailed
from licet.terms import SILENT, Identification, Match, Term

__all__ = ["TERM_NAMES", "around", "headline", "term_words"]

TERM_NAMES: Mapping[str, str] = {
    "commercial_use": "Commercial use",
    "redistribute": "Redistribution",
    "modify_finetune": "Modification, fine-tuning",
    "hosted_service": "Hosting as a service",
    "distill_or_extract": "Distillation",
    "train_other_models_on_outputs": "Training others on outputs",
    "output_ownership": "Ownership of outputs",
    "output_restrictions": "Limits on outputs",
    "derivative_ownership": "Ownership of derivatives",
    "relicense_derivatives": "Licence of derivatives",
    "share_alike": "Share-alike",
    "licence_copy": "Copy of the licence",
    "notice_text": "Notices",
    "state_changes": "Statement of changes",
    "branding_display": "Display duty",
    "model_name_rule": "Name of models",
    "threshold": "Threshold",
    "territory": "Territory",
    "use_restrictions": "Forbidden uses",
    "pass_through": "Passing terms on",
    "trademark": "Trade marks",
    "patent": "Patents",
    "revocable": "Revocation",
    "termination_litigation": "End on a suit",
    "termination_breach": "End on breach",
    "governing_law": "Law and forum",
    "update_obligation": "Updates",
}

_WORDS: Mapping[tuple[str, str], str] = {
    ("commercial_use", "permitted"): "permitted",
    ("commercial_use", "conditional"): "permitted under conditions",
    ("commercial_use", "prohibited"): "not permitted",
    ("redistribute", "permitted"): "permitted without conditions",
    ("redistribute", "conditional"): "permitted under conditions",
    ("redistribute", "noncommercial"): "permitted, not for commerce",
    ("redistribute", "prohibited"): "not permitted",
    ("modify_finetune", "permitted"): "permitted",
    ("modify_finetune", "conditional"): "permitted under conditions",
    ("modify_finetune", "noncommercial"): "permitted, not for commerce",
    ("modify_finetune", "prohibited"): "not permitted",
    ("hosted_service", "bound"): "the licence binds whoever hosts",
    ("hosted_service", "not_bound"): "hosting alone is not distribution",
    ("hosted_service", "prohibited"): "not permitted",
    ("distill_or_extract", "permitted"): "permitted",
    ("distill_or_extract", "conditional"): "the result is bound",
    ("distill_or_extract", "prohibited"): "not permitted",
    ("train_other_models_on_outputs", "permitted"): "permitted",
    ("train_other_models_on_outputs", "conditional"): "the trained model is bound",
    ("train_other_models_on_outputs", "prohibited"): "not permitted",
    ("output_ownership", "licensor_claims_none"): "the licensor claims none",
    ("output_ownership", "user_owns"): "the user owns them",
    ("output_ownership", "licensor_owns"): "the licensor owns them",
    ("output_restrictions", "unrestricted"): "none",
    ("output_restrictions", "restricted"): "restrictions follow the outputs",
    ("derivative_ownership", "user_owns"): "the user owns them",
    ("derivative_ownership", "licensor_owns"): "the licensor owns them",
    ("relicense_derivatives", "prohibited"): "may not be shared",
    ("relicense_derivatives", "same_terms"): "the same terms",
    ("relicense_derivatives", "own_terms"): "own terms are possible",
    ("share_alike", "restrictions_only"): "only the restrictions travel on",
    ("share_alike", "share_alike"): "derivatives under the same licence",
    ("licence_copy", "required"): "has to be handed on",
    ("notice_text", "verbatim"): "a notice, word for word",
    ("notice_text", "retain"): "notices are kept",
    ("notice_text", "attribution"): "the source is named",
    ("state_changes", "required"): "changes have to be stated",
    ("branding_display", "required"): "has to be shown",
    ("branding_display", "encouraged"): "showing it is encouraged",
    ("model_name_rule", "required"): "names of models are prescribed",
    ("threshold", "rights_end"): "no rights beyond it",
    ("threshold", "display_duty"): "a display duty beyond it",
    ("territory", "worldwide"): "worldwide",
    ("territory", "limited"): "limited to some places",
    ("use_restrictions", "restricted"): "some uses are forbidden",
    ("use_restrictions", "law_only"): "only what the law forbids",
    ("pass_through", "required"): "terms bind those who receive it",
    ("pass_through", "no_added_limits"): "no limits may be added",
    ("trademark", "none"): "no licence",
    ("trademark", "limited"): "a limited licence",
    ("patent", "granted"): "granted",
    ("patent", "not_granted"): "not granted",
    ("revocable", "irrevocable"): "irrevocable",
    ("revocable", "revocable"): "revocable",
    ("termination_litigation", "patent_suit"): "on a patent suit",
    ("termination_litigation", "ip_suit"): "on a suit over intellectual property",
    ("termination_breach", "automatic"): "ends by itself",
    ("termination_breach", "after_notice"): "the licensor may end it on notice",
    ("governing_law", "stated"): "stated",
    ("update_obligation", "latest_version"): "the latest version has to be used",
    ("update_obligation", "optional"): "new versions are optional",
    ("update_obligation", "may_change"): "the terms may change",
}


def term_words(term: Term) -> str:
    """A value and its details, in a person's words."""
    if term.value == SILENT:
        return SILENT
    words = _WORDS.get((term.key, term.value), term.value.replace("_", " "))
    asked = f" (contested: {term.contested})" if term.contested else ""
    return detailed(term.key, term.value, words, term.params) + asked


def around(said: Identification) -> str:
    """What stands around a licence that is whole inside a document."""
    count = len(said.differences)
    return f"{count} further sentences around it" if count else "other text around it"


def several(said: Identification) -> list[str]:
    """The licences that stand in a document, in order, each once: exact by name, else `near …`."""
    found = [_part(part) for part in said.embedded if part.match is not Match.UNKNOWN]
    return list(dict.fromkeys(found))


def _part(part: Identification) -> str:
    if part.match is Match.VARIANT:
        return f"near {part.title}"
    return f"{part.title}, edition {part.edition}" if part.edition else str(part.title)


def headline(said: Identification) -> str:
    """What a document was identified as, in one line."""
    if said.match is Match.EXACT:
        edition = f", edition {said.edition}" if said.edition else ""
        return f"{said.title}{edition}: exact"
    if len(parts := several(said)) > 1 and said.licence is None:
        return f"{len(parts)} licences in one text: {'; '.join(parts)}"
    if (inside := said.whole) is not None:
        edition = f", edition {inside.edition}" if inside.edition else ""
        return f"{inside.title}{edition}: exact, with {around(said)}"
    if said.match is Match.VARIANT:
        return (
            f"no known edition; nearest is {said.title}, "
            f"{len(said.differences)} of {said.sentences} sentences differ"
        )
    if said.nearest:
        return f"no known licence; nearest is {said.nearest}, with too little in common"
    return "no known licence"
