"""All tables. Import models from here: it makes sure that SQLAlchemy knows every one."""

from app.models.base import Base, Entity
from app.models.note import Note

__all__ = ["Base", "Entity", "Note"]
