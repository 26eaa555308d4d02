"""Endpoints of the record of every single thing that anybody in this whole company has ever
said or written or thought about any one of the many different customers
that we have had the pleasure to serve since the beginning of our businesses."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import the_record_of_every_single_thing_that_6cg4hl as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.the_record_of_every_single_thing_that_6cg4hl import service

router = APIRouter(
    tags=[
        (
            "The record of every single thing that anybody in this whole company has ever "
            "said or written or thought about any one of the many different customers that "
            "we have had the pleasure to serve since the beginning of our businesses"
        )
    ]
)
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get(
    "/the-record-of-every-single-thing-that-lt0b51",
    response_model=Page[schemas.TheRecordOfEverySingleThingThat6cg4hlRead],
    operation_id="list_the_record_of_every_single_thing_that_lt0b51",
)
def list_the_record_of_every_single_thing_that_lt0b51(
    caller: CallerDep, query: Annotated[schemas.TheRecordOfEverySingleThingThat6cg4hlQuery, Query()]
) -> Listing[models.TheRecordOfEverySingleThingThat6cg4hl]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get(
    "/the-record-of-every-single-thing-that-lt0b51/options",
    response_model=list[Ref],
    operation_id="search_the_record_of_every_single_thing_that_lt0b51",
)
def search_the_record_of_every_single_thing_that_lt0b51(
    caller: CallerDep, query: Annotated[OptionQuery, Query()]
) -> Sequence[models.TheRecordOfEverySingleThingThat6cg4hl]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/the-record-of-every-single-thing-that-lt0b51",
    status_code=201,
    response_model=schemas.TheRecordOfEverySingleThingThat6cg4hlRead,
    operation_id="create_the_record_of_every_single_thing_that_6cg4hl",
    responses=documented(400, 409, 413),
)
def create_the_record_of_every_single_thing_that_6cg4hl(
    caller: CallerDep, data: schemas.TheRecordOfEverySingleThingThat6cg4hlCreate, response: Response
) -> models.TheRecordOfEverySingleThingThat6cg4hl:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/the-record-of-every-single-thing-that-lt0b51/{record.id}"
    return tagged(response, record)


@router.get(
    "/the-record-of-every-single-thing-that-lt0b51/{id}",
    response_model=schemas.TheRecordOfEverySingleThingThat6cg4hlRead,
    operation_id="get_the_record_of_every_single_thing_that_6cg4hl",
    responses=documented(404),
)
def get_the_record_of_every_single_thing_that_6cg4hl(
    caller: CallerDep, id: Id, response: Response
) -> models.TheRecordOfEverySingleThingThat6cg4hl:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/the-record-of-every-single-thing-that-lt0b51/{id}",
    response_model=schemas.TheRecordOfEverySingleThingThat6cg4hlRead,
    operation_id="update_the_record_of_every_single_thing_that_6cg4hl",
    responses=documented(400, 404, 409, 412, 413),
)
def update_the_record_of_every_single_thing_that_6cg4hl(
    caller: CallerDep,
    id: Id,
    data: schemas.TheRecordOfEverySingleThingThat6cg4hlUpdate,
    response: Response,
    if_match: IfMatch = None,
) -> models.TheRecordOfEverySingleThingThat6cg4hl:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/the-record-of-every-single-thing-that-lt0b51/{id}",
    status_code=204,
    operation_id="delete_the_record_of_every_single_thing_that_6cg4hl",
    responses=documented(404, 409, 412),
)
def delete_the_record_of_every_single_thing_that_6cg4hl(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
