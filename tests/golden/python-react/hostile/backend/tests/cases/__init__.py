"""All entities, for tests that hold for each of them."""

from tests.case import Case
from tests.cases import a_b_c_d_e_f_g_h_i_j as a_b_c_d_e_f_g_h_i_j_case
from tests.cases import auth_entity as auth_entity_case
from tests.cases import auth_user as auth_user_case
from tests.cases import base_entity as base_entity_case
from tests.cases import categories as categories_case
from tests.cases import category as category_case
from tests.cases import class_entity as class_entity_case
from tests.cases import con_entity as con_entity_case
from tests.cases import date as date_case
from tests.cases import ding_dan as ding_dan_case
from tests.cases import entity_3d_model as entity_3d_model_case
from tests.cases import entity_19 as entity_19_case
from tests.cases import entity_20 as entity_20_case
from tests.cases import error as error_case
from tests.cases import form as form_case
from tests.cases import group as group_case
from tests.cases import health_entity as health_entity_case
from tests.cases import import_entity as import_entity_case
from tests.cases import klient as klient_case
from tests.cases import link as link_case
from tests.cases import map_entity as map_entity_case
from tests.cases import namespace as namespace_case
from tests.cases import news as news_case
from tests.cases import object_entity as object_entity_case
from tests.cases import option as option_case
from tests.cases import order as order_case
from tests.cases import page_entity as page_entity_case
from tests.cases import people as people_case
from tests.cases import person as person_case
from tests.cases import pg_class as pg_class_case
from tests.cases import promise as promise_case
from tests.cases import select as select_case
from tests.cases import session_entity as session_entity_case
from tests.cases import sheep as sheep_case
from tests.cases import sqlalchemy_entity as sqlalchemy_entity_case
from tests.cases import strasse as strasse_case
from tests.cases import task as task_case
from tests.cases import test_entity as test_entity_case
from tests.cases import (
    the_record_of_every_single_thing_that_6cg4hl as the_record_of_every_single_thing_that_6cg4hl_case,
)
from tests.cases import type_entity as type_entity_case
from tests.cases import types_entity as types_entity_case
from tests.cases import user as user_case

CASES: dict[str, Case] = {
    case.path: case
    for case in (
        class_entity_case.CASE,
        order_case.CASE,
        user_case.CASE,
        group_case.CASE,
        task_case.CASE,
        type_entity_case.CASE,
        object_entity_case.CASE,
        namespace_case.CASE,
        import_entity_case.CASE,
        select_case.CASE,
        category_case.CASE,
        categories_case.CASE,
        person_case.CASE,
        people_case.CASE,
        sheep_case.CASE,
        news_case.CASE,
        klient_case.CASE,
        ding_dan_case.CASE,
        entity_19_case.CASE,
        entity_20_case.CASE,
        strasse_case.CASE,
        the_record_of_every_single_thing_that_6cg4hl_case.CASE,
        link_case.CASE,
        form_case.CASE,
        map_entity_case.CASE,
        date_case.CASE,
        error_case.CASE,
        promise_case.CASE,
        base_entity_case.CASE,
        page_entity_case.CASE,
        auth_entity_case.CASE,
        auth_user_case.CASE,
        session_entity_case.CASE,
        con_entity_case.CASE,
        test_entity_case.CASE,
        types_entity_case.CASE,
        health_entity_case.CASE,
        pg_class_case.CASE,
        sqlalchemy_entity_case.CASE,
        entity_3d_model_case.CASE,
        option_case.CASE,
        a_b_c_d_e_f_g_h_i_j_case.CASE,
    )
}
