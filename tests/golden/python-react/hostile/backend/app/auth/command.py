"""For whoever runs the installation: helps people in when no admin can.

`python -m app.auth.command create-admin EMAIL` makes an account, `reset-password EMAIL` gives one a new password; both print
a one-time password.
"""

import argparse
import sys
from collections.abc import Sequence

import pydantic
from sqlalchemy import orm

from app.auth import accounts
from app.auth.schemas import NewAccount
from app.database import create_engine
from app.problems import Problem
from app.settings import load_settings


def main(words: Sequence[str] | None = None) -> int:
    """Runs one command in one transaction. Returns the exit code."""
    arguments = _parser().parse_args(words)
    engine = create_engine(load_settings())
    try:
        with orm.Session(engine) as session, session.begin():
            said = run(session, arguments.command, arguments.email)
    except (Refused, Problem) as refusal:
        print(refusal, file=sys.stderr)
        return 1
    finally:
        engine.dispose()
    print(said)
    return 0


class Refused(Exception):
    """What was asked for cannot be done."""


def run(session: orm.Session, command: str, email: str) -> str:
    """Does what is asked. Returns what to print; raises Refused or Conflict."""
    try:
        wanted = NewAccount(email=email, name=email.strip().partition("@")[0][:120], role="admin")
    except pydantic.ValidationError:
        raise Refused(f"{email} is not an email address.") from None
    if command == "create-admin":
        user, password = accounts.create_account(session, wanted)
    else:
        found = accounts.find_account(session, wanted.email)
        if found is None:
            raise Refused(f"There is no account with the address {wanted.email}.")
        user, password = found, accounts.reset_password(session, found)
        user.active = True
    days = accounts.ONE_TIME_LIFETIME.days
    return f"One-time password of {user.email} ({user.role}), good for {days} days: {password}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m app.auth.command", description="Helps people into their accounts.")
    commands = parser.add_subparsers(dest="command", required=True)
    helps = {
        "create-admin": "make an account that is an admin",
        "reset-password": "give an account a new password, end its sessions, and reopen it if it was closed",
    }
    for name, text in helps.items():
        commands.add_parser(name, help=text).add_argument("email")
    return parser


if __name__ == "__main__":
    sys.exit(main())
