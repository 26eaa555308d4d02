"""All endpoints, and who may call them."""

from fastapi import Depends, FastAPI

from app.caller import get_caller
from app.problems import documented
from app.routers import note as note_router

RECORDS = (note_router.router,)


def include_all(app: FastAPI, *, prefix: str) -> None:
    """Adds every router below the prefix."""
    for router in RECORDS:
        app.include_router(router, prefix=prefix, dependencies=[Depends(get_caller)], responses=documented(503))
