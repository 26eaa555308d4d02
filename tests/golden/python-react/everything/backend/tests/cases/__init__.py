"""All entities, for tests that hold for each of them."""

from tests.case import Case
from tests.cases import bicycle as bicycle_case
from tests.cases import customer as customer_case
from tests.cases import department as department_case
from tests.cases import employee as employee_case
from tests.cases import invoice as invoice_case
from tests.cases import part as part_case
from tests.cases import repair_order as repair_order_case
from tests.cases import supplier as supplier_case
from tests.cases import test_ride as test_ride_case

CASES: dict[str, Case] = {
    case.path: case
    for case in (
        customer_case.CASE,
        department_case.CASE,
        employee_case.CASE,
        bicycle_case.CASE,
        repair_order_case.CASE,
        part_case.CASE,
        supplier_case.CASE,
        invoice_case.CASE,
        test_ride_case.CASE,
    )
}
