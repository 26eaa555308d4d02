"""All endpoints, and who may call them."""

from fastapi import Depends, FastAPI

from app.auth.router import router as auth_router
from app.auth.users_router import router as users_router
from app.caller import get_caller
from app.problems import documented
from app.routers import bicycle as bicycle_router
from app.routers import customer as customer_router
from app.routers import department as department_router
from app.routers import employee as employee_router
from app.routers import endpoints as endpoints_router
from app.routers import invoice as invoice_router
from app.routers import part as part_router
from app.routers import repair_order as repair_order_router
from app.routers import supplier as supplier_router
from app.routers import test_ride as test_ride_router

RECORDS = (
    customer_router.router,
    department_router.router,
    employee_router.router,
    bicycle_router.router,
    repair_order_router.router,
    part_router.router,
    supplier_router.router,
    invoice_router.router,
    test_ride_router.router,
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
