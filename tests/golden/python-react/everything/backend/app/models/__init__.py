"""All tables. Import models from here: it makes sure that SQLAlchemy knows every one."""

from app.models.auth import AuthAttempt, AuthSession, AuthUser
from app.models.base import Base, Entity
from app.models.bicycle import Bicycle
from app.models.customer import Customer
from app.models.department import Department
from app.models.employee import Employee
from app.models.invoice import Invoice
from app.models.part import Part
from app.models.repair_order import RepairOrder
from app.models.supplier import Supplier
from app.models.test_ride import TestRide

__all__ = [
    "AuthAttempt",
    "AuthSession",
    "AuthUser",
    "Base",
    "Entity",
    "Customer",
    "Department",
    "Employee",
    "Bicycle",
    "RepairOrder",
    "Part",
    "Supplier",
    "Invoice",
    "TestRide",
]
