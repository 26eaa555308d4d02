"""What orchestrators ask: is the process alive, and can it serve?"""

import sqlalchemy as sa
from fastapi import APIRouter, Request

from app.database import Turn

router = APIRouter(prefix="/health", tags=["Health"], include_in_schema=False)


@router.get("/live")
def live() -> dict[str, str]:
    """Answers as long as the process can answer at all."""
    return {"status": "ok"}


@router.get("/ready", dependencies=[Turn])
def ready(request: Request) -> dict[str, str]:
    """Answers 503 (by the problem handlers) while the database cannot be asked."""
    engine: sa.Engine = request.app.state.engine
    with engine.connect() as connection:
        connection.execute(sa.text("SELECT 1"))
    return {"status": "ok"}
