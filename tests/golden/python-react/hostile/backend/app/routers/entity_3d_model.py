"""Endpoints of 3D models."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import entity_3d_model as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.entity_3d_model import service

router = APIRouter(tags=["3D Models"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/entity-3d-models", response_model=Page[schemas.Entity3dModelItem], operation_id="list_entity_3d_models")
def list_entity_3d_models(
    caller: CallerDep, query: Annotated[schemas.Entity3dModelQuery, Query()]
) -> Listing[models.Entity3dModel]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/entity-3d-models/options", response_model=list[Ref], operation_id="search_entity_3d_models")
def search_entity_3d_models(
    caller: CallerDep, query: Annotated[OptionQuery, Query()]
) -> Sequence[models.Entity3dModel]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/entity-3d-models",
    status_code=201,
    response_model=schemas.Entity3dModelRead,
    operation_id="create_entity_3d_model",
    responses=documented(400, 409, 413),
)
def create_entity_3d_model(
    caller: CallerDep, data: schemas.Entity3dModelCreate, response: Response
) -> models.Entity3dModel:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/entity-3d-models/{record.id}"
    return tagged(response, record)


@router.get(
    "/entity-3d-models/{id}",
    response_model=schemas.Entity3dModelRead,
    operation_id="get_entity_3d_model",
    responses=documented(404),
)
def get_entity_3d_model(caller: CallerDep, id: Id, response: Response) -> models.Entity3dModel:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/entity-3d-models/{id}",
    response_model=schemas.Entity3dModelRead,
    operation_id="update_entity_3d_model",
    responses=documented(400, 404, 409, 412, 413),
)
def update_entity_3d_model(
    caller: CallerDep, id: Id, data: schemas.Entity3dModelUpdate, response: Response, if_match: IfMatch = None
) -> models.Entity3dModel:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/entity-3d-models/{id}",
    status_code=204,
    operation_id="delete_entity_3d_model",
    responses=documented(404, 409, 412),
)
def delete_entity_3d_model(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
