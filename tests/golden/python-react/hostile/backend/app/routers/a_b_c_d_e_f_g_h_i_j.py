"""Endpoints of A/b\\c:d*e?f"g<h>i|js."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import a_b_c_d_e_f_g_h_i_j as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.a_b_c_d_e_f_g_h_i_j import service

router = APIRouter(tags=['A/b\\c:d*e?f"g<h>i|js'])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get(
    "/a-b-c-d-e-f-g-h-i-js", response_model=Page[schemas.ABCDEFGHIJRead], operation_id="list_a_b_c_d_e_f_g_h_i_js"
)
def list_a_b_c_d_e_f_g_h_i_js(
    caller: CallerDep, query: Annotated[schemas.ABCDEFGHIJQuery, Query()]
) -> Listing[models.ABCDEFGHIJ]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/a-b-c-d-e-f-g-h-i-js/options", response_model=list[Ref], operation_id="search_a_b_c_d_e_f_g_h_i_js")
def search_a_b_c_d_e_f_g_h_i_js(
    caller: CallerDep, query: Annotated[OptionQuery, Query()]
) -> Sequence[models.ABCDEFGHIJ]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/a-b-c-d-e-f-g-h-i-js",
    status_code=201,
    response_model=schemas.ABCDEFGHIJRead,
    operation_id="create_a_b_c_d_e_f_g_h_i_j",
    responses=documented(400, 409, 413),
)
def create_a_b_c_d_e_f_g_h_i_j(
    caller: CallerDep, data: schemas.ABCDEFGHIJCreate, response: Response
) -> models.ABCDEFGHIJ:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/a-b-c-d-e-f-g-h-i-js/{record.id}"
    return tagged(response, record)


@router.get(
    "/a-b-c-d-e-f-g-h-i-js/{id}",
    response_model=schemas.ABCDEFGHIJRead,
    operation_id="get_a_b_c_d_e_f_g_h_i_j",
    responses=documented(404),
)
def get_a_b_c_d_e_f_g_h_i_j(caller: CallerDep, id: Id, response: Response) -> models.ABCDEFGHIJ:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/a-b-c-d-e-f-g-h-i-js/{id}",
    response_model=schemas.ABCDEFGHIJRead,
    operation_id="update_a_b_c_d_e_f_g_h_i_j",
    responses=documented(400, 404, 409, 412, 413),
)
def update_a_b_c_d_e_f_g_h_i_j(
    caller: CallerDep, id: Id, data: schemas.ABCDEFGHIJUpdate, response: Response, if_match: IfMatch = None
) -> models.ABCDEFGHIJ:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/a-b-c-d-e-f-g-h-i-js/{id}",
    status_code=204,
    operation_id="delete_a_b_c_d_e_f_g_h_i_j",
    responses=documented(404, 409, 412),
)
def delete_a_b_c_d_e_f_g_h_i_j(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
