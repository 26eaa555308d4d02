"""All endpoints, and who may call them."""

from fastapi import Depends, FastAPI

from app.auth.router import router as auth_router
from app.auth.users_router import router as users_router
from app.caller import get_caller
from app.problems import documented
from app.routers import a_b_c_d_e_f_g_h_i_j as a_b_c_d_e_f_g_h_i_j_router
from app.routers import auth_entity as auth_entity_router
from app.routers import auth_user as auth_user_router
from app.routers import base_entity as base_entity_router
from app.routers import categories as categories_router
from app.routers import category as category_router
from app.routers import class_entity as class_entity_router
from app.routers import con_entity as con_entity_router
from app.routers import date as date_router
from app.routers import ding_dan as ding_dan_router
from app.routers import endpoints as endpoints_router
from app.routers import entity_3d_model as entity_3d_model_router
from app.routers import entity_19 as entity_19_router
from app.routers import entity_20 as entity_20_router
from app.routers import error as error_router
from app.routers import form as form_router
from app.routers import group as group_router
from app.routers import health_entity as health_entity_router
from app.routers import import_entity as import_entity_router
from app.routers import klient as klient_router
from app.routers import link as link_router
from app.routers import map_entity as map_entity_router
from app.routers import namespace as namespace_router
from app.routers import news as news_router
from app.routers import object_entity as object_entity_router
from app.routers import option as option_router
from app.routers import order as order_router
from app.routers import page_entity as page_entity_router
from app.routers import people as people_router
from app.routers import person as person_router
from app.routers import pg_class as pg_class_router
from app.routers import promise as promise_router
from app.routers import select as select_router
from app.routers import session_entity as session_entity_router
from app.routers import sheep as sheep_router
from app.routers import sqlalchemy_entity as sqlalchemy_entity_router
from app.routers import strasse as strasse_router
from app.routers import task as task_router
from app.routers import test_entity as test_entity_router
from app.routers import (
    the_record_of_every_single_thing_that_6cg4hl as the_record_of_every_single_thing_that_6cg4hl_router,
)
from app.routers import type_entity as type_entity_router
from app.routers import types_entity as types_entity_router
from app.routers import user as user_router

RECORDS = (
    class_entity_router.router,
    order_router.router,
    user_router.router,
    group_router.router,
    task_router.router,
    type_entity_router.router,
    object_entity_router.router,
    namespace_router.router,
    import_entity_router.router,
    select_router.router,
    category_router.router,
    categories_router.router,
    person_router.router,
    people_router.router,
    sheep_router.router,
    news_router.router,
    klient_router.router,
    ding_dan_router.router,
    entity_19_router.router,
    entity_20_router.router,
    strasse_router.router,
    the_record_of_every_single_thing_that_6cg4hl_router.router,
    link_router.router,
    form_router.router,
    map_entity_router.router,
    date_router.router,
    error_router.router,
    promise_router.router,
    base_entity_router.router,
    page_entity_router.router,
    auth_entity_router.router,
    auth_user_router.router,
    session_entity_router.router,
    con_entity_router.router,
    test_entity_router.router,
    types_entity_router.router,
    health_entity_router.router,
    pg_class_router.router,
    sqlalchemy_entity_router.router,
    entity_3d_model_router.router,
    option_router.router,
    a_b_c_d_e_f_g_h_i_j_router.router,
    endpoints_router.router,
)


def include_all(app: FastAPI, *, prefix: str) -> None:
    """Default deny: whatever is added to RECORDS is behind a sign-in."""
    app.include_router(auth_router, prefix=prefix)
    app.include_router(users_router, prefix=prefix)
    for router in RECORDS:
        app.include_router(
            router, prefix=prefix, dependencies=[Depends(get_caller)], responses=documented(401, 403, 503)
        )
