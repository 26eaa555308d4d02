"""Managing accounts, for admins."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query

from app.auth import accounts
from app.auth.dependencies import AdminUser
from app.auth.schemas import AccountChange, ManagedAccount
from app.database import SessionDep
from app.models.auth import AuthUser
from app.problems import documented
from app.schemas.base import MAX_PAGE_SIZE, Page

router = APIRouter(prefix="/users", tags=["Users"], responses=documented(401, 403))


@router.get("", response_model=Page[ManagedAccount], operation_id="auth_list_accounts")
def list_accounts(
    session: SessionDep,
    _admin: AdminUser,
    page: Annotated[int, Query(ge=1, le=1_000_000)] = 1,
    page_size: Annotated[int, Query(ge=1, le=MAX_PAGE_SIZE)] = 20,
) -> dict[str, Any]:
    """All accounts by address."""
    items, total = accounts.list_accounts(session, page, page_size)
    return {"items": items, "total": total, "page": page, "page_size": page_size}


@router.patch(
    "/{id}", response_model=ManagedAccount, operation_id="auth_update_account", responses=documented(404, 409, 422)
)
def update_account(id: UUID, data: AccountChange, session: SessionDep, _admin: AdminUser) -> AuthUser:
    """Changes an account's role, or closes and reopens it. The last active admin cannot be lost."""
    return accounts.update_account(session, id, data)
