"""Endpoints of 订单."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import ding_dan as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.ding_dan import service

router = APIRouter(tags=["订单"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/ding-dans", response_model=Page[schemas.DingDanRead], operation_id="list_ding_dans")
def list_ding_dans(caller: CallerDep, query: Annotated[schemas.DingDanQuery, Query()]) -> Listing[models.DingDan]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/ding-dans/options", response_model=list[Ref], operation_id="search_ding_dans")
def search_ding_dans(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.DingDan]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/ding-dans",
    status_code=201,
    response_model=schemas.DingDanRead,
    operation_id="create_ding_dan",
    responses=documented(400, 409, 413),
)
def create_ding_dan(caller: CallerDep, data: schemas.DingDanCreate, response: Response) -> models.DingDan:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/ding-dans/{record.id}"
    return tagged(response, record)


@router.get(
    "/ding-dans/{id}", response_model=schemas.DingDanRead, operation_id="get_ding_dan", responses=documented(404)
)
def get_ding_dan(caller: CallerDep, id: Id, response: Response) -> models.DingDan:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/ding-dans/{id}",
    response_model=schemas.DingDanRead,
    operation_id="update_ding_dan",
    responses=documented(400, 404, 409, 412, 413),
)
def update_ding_dan(
    caller: CallerDep, id: Id, data: schemas.DingDanUpdate, response: Response, if_match: IfMatch = None
) -> models.DingDan:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/ding-dans/{id}", status_code=204, operation_id="delete_ding_dan", responses=documented(404, 409, 412))
def delete_ding_dan(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
