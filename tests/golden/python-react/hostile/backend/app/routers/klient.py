"""Endpoints of клиент."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import klient as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier, JsonObject
from app.services.klient import service

router = APIRouter(tags=["Клиент"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/klients", response_model=Page[schemas.KlientRead], operation_id="list_klients")
def list_klients(caller: CallerDep, query: Annotated[schemas.KlientQuery, Query()]) -> Listing[models.Klient]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/klients/options", response_model=list[Ref], operation_id="search_klients")
def search_klients(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Klient]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/klients",
    status_code=201,
    response_model=schemas.KlientRead,
    operation_id="create_klient",
    responses=documented(400, 409, 413),
)
def create_klient(caller: CallerDep, data: schemas.KlientCreate, response: Response) -> models.Klient:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/klients/{record.id}"
    return tagged(response, record)


@router.put(
    "/klienty/{id}/zakryt",
    response_model=Page[schemas.KlientRead],
    operation_id="klienty_zakryt_klients",
    responses=documented(400, 404, 409, 413),
)
def klienty_zakryt_klients(
    caller: CallerDep, id: str, query: Annotated[schemas.KlientQuery, Query()], payload: JsonObject | None = None
) -> Listing[models.Klient]:
    """Zakryt."""
    # zone:begin klienty_zakryt_klients.endpoint
    return service.list(caller, query)
    # zone:end klienty_zakryt_klients.endpoint


@router.get("/klients/{id}", response_model=schemas.KlientRead, operation_id="get_klient", responses=documented(404))
def get_klient(caller: CallerDep, id: Id, response: Response) -> models.Klient:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/klients/{id}",
    response_model=schemas.KlientRead,
    operation_id="update_klient",
    responses=documented(400, 404, 409, 412, 413),
)
def update_klient(
    caller: CallerDep, id: Id, data: schemas.KlientUpdate, response: Response, if_match: IfMatch = None
) -> models.Klient:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/klients/{id}", status_code=204, operation_id="delete_klient", responses=documented(404, 409, 412))
def delete_klient(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
