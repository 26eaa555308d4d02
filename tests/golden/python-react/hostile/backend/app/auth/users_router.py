"""Managing accounts, for admins."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from app.auth import accounts
from app.auth.dependencies import AdminUser
from app.auth.schemas import AccountChange, AccountQuery, ManagedAccount, NewAccount, OneTimePassword
from app.crud import Listing
from app.database import SessionDep
from app.models.auth import AuthUser
from app.problems import Forbidden, documented
from app.schemas.base import Page

router = APIRouter(prefix="/users", tags=["Users"], responses=documented(401, 403))


@router.get("", response_model=Page[ManagedAccount], operation_id="auth_list_accounts")
def list_accounts(session: SessionDep, _admin: AdminUser, query: Annotated[AccountQuery, Query()]) -> Listing[AuthUser]:
    """All accounts by address."""
    items, total = accounts.list_accounts(session, query)
    return Listing(items, total, query.page, query.page_size)


@router.post("", status_code=201, operation_id="auth_create_account", responses=documented(409, 422))
def create_account(data: NewAccount, session: SessionDep, _admin: AdminUser) -> OneTimePassword:
    """Makes an account for somebody, also while registration is closed. The answer has the password to hand over."""
    user, password = accounts.create_account(session, data)
    return OneTimePassword(account=ManagedAccount.model_validate(user), password=password)


@router.patch(
    "/{id}", response_model=ManagedAccount, operation_id="auth_update_account", responses=documented(404, 409, 422)
)
def update_account(id: UUID, data: AccountChange, session: SessionDep, _admin: AdminUser) -> AuthUser:
    """Changes an account's role, or closes and reopens it. The last active admin cannot be lost."""
    return accounts.update_account(session, id, data)


@router.post("/{id}/password", operation_id="auth_reset_password", responses=documented(404))
def reset_password(id: UUID, session: SessionDep, admin: AdminUser) -> OneTimePassword:
    """Gives an account a new one-time password, for somebody who has lost theirs, and ends its sessions."""
    if id == admin.id:
        raise Forbidden("Change your own password on the account page.")
    user = accounts.get_account(session, id)
    password = accounts.reset_password(session, user)
    return OneTimePassword(account=ManagedAccount.model_validate(user), password=password)
