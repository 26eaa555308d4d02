"""Rules of the record of every single thing that anybody in this whole company has ever
said or written or thought about any one of the many different customers
that we have had the pleasure to serve since the beginning of our businesses."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud
from app.linking import Links


class TheRecordOfEverySingleThingThat6cg4hlService(Crud[models.TheRecordOfEverySingleThingThat6cg4hl]):
    model = models.TheRecordOfEverySingleThingThat6cg4hl
    noun = (
        "the record of every single thing that anybody in this whole company has ever "
        "said or written or thought about any one of the many different customers that "
        "we have had the pleasure to serve since the beginning of our business"
    )
    searchable = (models.TheRecordOfEverySingleThingThat6cg4hl.the_reason_why_this_particular_thing_was_tamukk,)
    sortable = (
        models.TheRecordOfEverySingleThingThat6cg4hl.the_reason_why_this_particular_thing_was_tamukk,
        models.TheRecordOfEverySingleThingThat6cg4hl.the_reason_why_this_particular_thing_was_eeacn2,
        models.TheRecordOfEverySingleThingThat6cg4hl.created_at,
        models.TheRecordOfEverySingleThingThat6cg4hl.updated_at,
    )
    references = {"person_id": models.Person}
    links = {
        "related_the_record_of_every_single_thing_4vv2rp_ids": Links(
            models.TheRecordOfEverySingleThingThat6cg4hl.related_the_record_of_every_single_thing_4vv2rp
        ),
        "related_from_ids": Links(models.TheRecordOfEverySingleThingThat6cg4hl.related_from),
    }

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin the_record_of_every_single_thing_that_lt0b51.before_create
        return values
        # zone:end the_record_of_every_single_thing_that_lt0b51.before_create

    def after_create(self, caller: Caller, record: models.TheRecordOfEverySingleThingThat6cg4hl) -> None:
        # zone:begin the_record_of_every_single_thing_that_lt0b51.after_create
        return None
        # zone:end the_record_of_every_single_thing_that_lt0b51.after_create

    def before_update(
        self, caller: Caller, record: models.TheRecordOfEverySingleThingThat6cg4hl, values: dict[str, Any]
    ) -> dict[str, Any]:
        # zone:begin the_record_of_every_single_thing_that_lt0b51.before_update
        return values
        # zone:end the_record_of_every_single_thing_that_lt0b51.before_update

    def before_delete(self, caller: Caller, record: models.TheRecordOfEverySingleThingThat6cg4hl) -> None:
        # zone:begin the_record_of_every_single_thing_that_lt0b51.before_delete
        return None
        # zone:end the_record_of_every_single_thing_that_lt0b51.before_delete


service = TheRecordOfEverySingleThingThat6cg4hlService()
