"""Bodies and query parameters of the record of every single thing that anybody in this whole company has ever
said or written or thought about any one of the many different customers
that we have had the pleasure to serve since the beginning of our businesses."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals, linked_to
from app.models.the_record_of_every_single_thing_that_6cg4hl import (
    TheRecordOfEverySingleThingThat6cg4hlTheReasonWhyThiotq7n3,
)
from app.schemas.base import MAX_LINKS, Linked, Partial, Read, Ref, SearchQuery, UuidLinkChanges, Write, preview_of
from app.schemas.fields import Identifier, Text


class TheRecordOfEverySingleThingThat6cg4hlWritable(Write):
    """What can be written of the record of every single thing that anybody in this whole company has ever
    said or written or thought about any one of the many different customers
    that we have had the pleasure to serve since the beginning of our businesses beside their links."""

    the_reason_why_this_particular_thing_was_tamukk: Annotated[
        Text,
        pydantic.Field(
            min_length=1,
            max_length=255,
            title=(
                "The reason why this particular thing was said or written or thought by whoever "
                "it was that said or wrote or thought it at the time when it was said or written "
                "or thought about the customer in question back then"
            ),
        ),
    ]
    person_id: Identifier
    the_reason_why_this_particular_thing_was_eeacn2: (
        Annotated[
            TheRecordOfEverySingleThingThat6cg4hlTheReasonWhyThiotq7n3,
            pydantic.Field(
                title=(
                    "The reason why this particular thing was said or written or thought by whoever "
                    "it was that said or wrote or thought it at the time when it was said or written "
                    "or thought about the customer in question right now"
                )
            ),
        ]
        | None
    ) = None


class TheRecordOfEverySingleThingThat6cg4hlCreate(TheRecordOfEverySingleThingThat6cg4hlWritable):
    """A new the record of every single thing that anybody in this whole company has ever
    said or written or thought about any one of the many different customers
    that we have had the pleasure to serve since the beginning of our business."""

    related_the_record_of_every_single_thing_4vv2rp_ids: Annotated[
        list[Identifier], pydantic.Field(max_length=MAX_LINKS)
    ] = []
    related_from_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []


class TheRecordOfEverySingleThingThat6cg4hlUpdate(Partial, TheRecordOfEverySingleThingThat6cg4hlWritable):
    """The keys to change; what is left out stays as it is."""

    related_the_record_of_every_single_thing_4vv2rp_ids: UuidLinkChanges
    related_from_ids: UuidLinkChanges


class TheRecordOfEverySingleThingThat6cg4hlRead(Read):
    """One the record of every single thing that anybody in this whole company has ever
    said or written or thought about any one of the many different customers
    that we have had the pleasure to serve since the beginning of our business."""

    id: Identifier
    the_reason_why_this_particular_thing_was_tamukk: str
    the_reason_why_this_particular_thing_was_eeacn2: TheRecordOfEverySingleThingThat6cg4hlTheReasonWhyThiotq7n3 | None
    person_id: Identifier
    person: Ref
    related_the_record_of_every_single_thing_4vv2rp: Linked = preview_of(
        "related_the_record_of_every_single_thing_4vv2rp"
    )
    related_from: Linked = preview_of("related_from")


class TheRecordOfEverySingleThingThat6cg4hlQuery(SearchQuery):
    """Which the record of every single thing that anybody in this whole company has ever
    said or written or thought about any one of the many different customers
    that we have had the pleasure to serve since the beginning of our businesses to list, in which order."""

    the_reason_why_this_particular_thing_was_tamukk: Annotated[
        Text | None,
        equals(models.TheRecordOfEverySingleThingThat6cg4hl.the_reason_why_this_particular_thing_was_tamukk),
    ] = None
    the_reason_why_this_particular_thing_was_eeacn2: Annotated[
        TheRecordOfEverySingleThingThat6cg4hlTheReasonWhyThiotq7n3 | None,
        equals(models.TheRecordOfEverySingleThingThat6cg4hl.the_reason_why_this_particular_thing_was_eeacn2),
    ] = None
    person_id: Annotated[Identifier | None, equals(models.TheRecordOfEverySingleThingThat6cg4hl.person_id)] = None
    related_the_record_of_every_single_thing_4vv2rp: Annotated[
        Identifier | None,
        linked_to(models.TheRecordOfEverySingleThingThat6cg4hl.related_the_record_of_every_single_thing_4vv2rp),
    ] = None
    related_from: Annotated[Identifier | None, linked_to(models.TheRecordOfEverySingleThingThat6cg4hl.related_from)] = (
        None
    )
