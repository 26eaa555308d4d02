"""All tables. Import models from here: it makes sure that SQLAlchemy knows every one."""

from app.models.a_b_c_d_e_f_g_h_i_j import ABCDEFGHIJ
from app.models.auth import AuthAttempt, AuthSession, AuthUser
from app.models.auth_entity import Auth
from app.models.auth_user import AuthUserEntity
from app.models.base import Base, Entity
from app.models.base_entity import BaseEntity
from app.models.categories import Categories
from app.models.category import Category
from app.models.class_entity import Class
from app.models.con_entity import Con
from app.models.date import DateEntity
from app.models.ding_dan import DingDan
from app.models.entity_3d_model import Entity3dModel
from app.models.entity_19 import Entity19
from app.models.entity_20 import Entity20
from app.models.error import ErrorEntity
from app.models.form import FormEntity
from app.models.group import Group
from app.models.health_entity import Health
from app.models.import_entity import Import
from app.models.klient import Klient
from app.models.link import LinkEntity
from app.models.map_entity import MapEntity
from app.models.namespace import Namespace
from app.models.news import News
from app.models.object_entity import ObjectEntity
from app.models.option import OptionEntity
from app.models.order import Order
from app.models.page_entity import PageEntity
from app.models.people import People
from app.models.person import Person
from app.models.pg_class import PgClass
from app.models.promise import PromiseEntity
from app.models.select import SelectEntity
from app.models.session_entity import SessionEntity
from app.models.sheep import Sheep
from app.models.sqlalchemy_entity import Sqlalchemy
from app.models.strasse import Strasse
from app.models.task import Task
from app.models.test_entity import Test
from app.models.the_record_of_every_single_thing_that_6cg4hl import TheRecordOfEverySingleThingThat6cg4hl
from app.models.type_entity import TypeEntity
from app.models.types_entity import TypesEntity
from app.models.user import User

__all__ = [
    "AuthAttempt",
    "AuthSession",
    "AuthUser",
    "Base",
    "Entity",
    "Class",
    "Order",
    "User",
    "Group",
    "Task",
    "TypeEntity",
    "ObjectEntity",
    "Namespace",
    "Import",
    "SelectEntity",
    "Category",
    "Categories",
    "Person",
    "People",
    "Sheep",
    "News",
    "Klient",
    "DingDan",
    "Entity19",
    "Entity20",
    "Strasse",
    "TheRecordOfEverySingleThingThat6cg4hl",
    "LinkEntity",
    "FormEntity",
    "MapEntity",
    "DateEntity",
    "ErrorEntity",
    "PromiseEntity",
    "BaseEntity",
    "PageEntity",
    "Auth",
    "AuthUserEntity",
    "SessionEntity",
    "Con",
    "Test",
    "TypesEntity",
    "Health",
    "PgClass",
    "Sqlalchemy",
    "Entity3dModel",
    "OptionEntity",
    "ABCDEFGHIJ",
]
