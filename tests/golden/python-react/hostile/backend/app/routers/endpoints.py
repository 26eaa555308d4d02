"""Endpoints that belong to no single entity."""

from typing import Any

import sqlalchemy as sa
from fastapi import APIRouter

from app import models
from app.caller import Caller, CallerDep
from app.schemas.fields import JsonObject

router = APIRouter(tags=["Other"])


@router.delete("/actions/{path_class}/{path_from}/{path_self}", operation_id="delete_actions")
def delete_actions(caller: CallerDep, path_class: str, path_from: str, path_self: str) -> dict[str, Any]:
    """Actions."""
    # zone:begin delete_actions.endpoint
    return {"counts": count_records(caller)}
    # zone:end delete_actions.endpoint


@router.patch("/a-b/c/d", operation_id="patch_a_b_c_d")
def patch_a_b_c_d(caller: CallerDep, payload: JsonObject | None = None) -> dict[str, Any]:
    """D."""
    # zone:begin patch_a_b_c_d.endpoint
    return {"counts": count_records(caller)}
    # zone:end patch_a_b_c_d.endpoint


@router.get("/actions/endpoint-10", operation_id="get_actions_endpoint_10")
def get_actions_endpoint_10(caller: CallerDep) -> dict[str, Any]:
    """Endpoint 10."""
    # zone:begin get_actions_endpoint_10.endpoint
    return {"counts": count_records(caller)}
    # zone:end get_actions_endpoint_10.endpoint


def count_records(caller: Caller) -> dict[str, int]:
    """How many records of each entity the caller may see, by name of the table."""
    return {
        model.__tablename__: caller.session.scalar(
            caller.visible(model).with_only_columns(sa.func.count(), maintain_column_froms=True)
        )
        or 0
        for model in (
            models.Class,
            models.Order,
            models.User,
            models.Group,
            models.Task,
            models.TypeEntity,
            models.ObjectEntity,
            models.Namespace,
            models.Import,
            models.SelectEntity,
            models.Category,
            models.Categories,
            models.Person,
            models.People,
            models.Sheep,
            models.News,
            models.Klient,
            models.DingDan,
            models.Entity19,
            models.Entity20,
            models.Strasse,
            models.TheRecordOfEverySingleThingThat6cg4hl,
            models.LinkEntity,
            models.FormEntity,
            models.MapEntity,
            models.DateEntity,
            models.ErrorEntity,
            models.PromiseEntity,
            models.BaseEntity,
            models.PageEntity,
            models.Auth,
            models.AuthUserEntity,
            models.SessionEntity,
            models.Con,
            models.Test,
            models.TypesEntity,
            models.Health,
            models.PgClass,
            models.Sqlalchemy,
            models.Entity3dModel,
            models.OptionEntity,
            models.ABCDEFGHIJ,
        )
    }
