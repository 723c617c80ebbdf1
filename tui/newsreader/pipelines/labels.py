"""What the labels that pipelines give to names stand for."""

from collections.abc import Mapping

from newsreader.domain import EntityKind

KINDS: Mapping[str, EntityKind] = {
    "PER": EntityKind.PERSON,
    "PERSON": EntityKind.PERSON,
    "ORG": EntityKind.ORGANISATION,
    "LOC": EntityKind.PLACE,
    "GPE": EntityKind.PLACE,
    "FAC": EntityKind.PLACE,
    "MISC": EntityKind.OTHER,
    "EVENT": EntityKind.OTHER,
    "LAW": EntityKind.OTHER,
    "PRODUCT": EntityKind.OTHER,
    "WORK_OF_ART": EntityKind.OTHER,
}
"""The labels of ours and of the official pipelines; those left out (NORP, DATE …) are no names."""
