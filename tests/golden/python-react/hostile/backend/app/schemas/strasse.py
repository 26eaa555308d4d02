"""Bodies and query parameters of straßes."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals
from app.schemas.base import Partial, Read, Ref, SearchQuery, Write
from app.schemas.fields import Float, FloatText, Identifier, Text


class StrasseCreate(Write):
    """A new straße."""

    grosse: Annotated[Float, pydantic.Field(ge=-1.5, le=10000000000, title="Größe")] | None = None
    naive_cafe: Annotated[Text, pydantic.Field(max_length=255, title="Naïve café")] | None = None
    mass_s: Annotated[Text, pydantic.Field(max_length=255, title="Maß ſ")] | None = None
    strasse_grosse_id: Identifier | None = None


class StrasseUpdate(Partial, StrasseCreate):
    """The keys to change; what is left out stays as it is."""


class StrasseRead(Read):
    """One straße."""

    id: Identifier
    grosse: Float | None
    naive_cafe: str | None
    mass_s: str | None
    strasse_grosse_id: Identifier | None
    strasse_grosse: Ref | None


class StrasseQuery(SearchQuery):
    """Which straßes to list, in which order."""

    grosse: Annotated[FloatText | None, equals(models.Strasse.grosse)] = None
    grosse_min: Annotated[FloatText | None, at_least(models.Strasse.grosse)] = None
    grosse_max: Annotated[FloatText | None, at_most(models.Strasse.grosse)] = None
    naive_cafe: Annotated[Text | None, equals(models.Strasse.naive_cafe)] = None
    mass_s: Annotated[Text | None, equals(models.Strasse.mass_s)] = None
    strasse_grosse_id: Annotated[Identifier | None, equals(models.Strasse.strasse_grosse_id)] = None
