"""Bodies and query parameters of bicycles."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals
from app.models.bicycle import BicycleColour
from app.schemas.base import Partial, Read, Ref, SearchQuery, Write
from app.schemas.fields import Float, FloatText, Identifier, Integer, IntegerText, Text


class BicycleCreate(Write):
    """A new bicycle."""

    frame_number: Annotated[
        Text, pydantic.Field(min_length=1, max_length=8, pattern="^[A-Z]{2}[0-9]{6}$", title="Frame number")
    ]
    model: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="Model")]
    owner_id: Identifier
    weight: Annotated[Float, pydantic.Field(ge=0.5, le=60, title="Weight", description="In kilograms.")] | None = None
    colour: Annotated[BicycleColour, pydantic.Field(title="Colour")] | None = None
    gears: Annotated[Integer, pydantic.Field(ge=1, le=33, title="Gears")] | None = 1


class BicycleUpdate(Partial, BicycleCreate):
    """The keys to change; what is left out stays as it is."""


class BicycleRead(Read):
    """One bicycle."""

    id: Identifier
    frame_number: str
    model: str
    weight: Float | None
    colour: BicycleColour | None
    gears: Integer | None
    owner_id: Identifier
    owner: Ref


class BicycleQuery(SearchQuery):
    """Which bicycles to list, in which order."""

    frame_number: Annotated[Text | None, equals(models.Bicycle.frame_number)] = None
    model: Annotated[Text | None, equals(models.Bicycle.model)] = None
    weight: Annotated[FloatText | None, equals(models.Bicycle.weight)] = None
    weight_min: Annotated[FloatText | None, at_least(models.Bicycle.weight)] = None
    weight_max: Annotated[FloatText | None, at_most(models.Bicycle.weight)] = None
    colour: Annotated[BicycleColour | None, equals(models.Bicycle.colour)] = None
    gears: Annotated[IntegerText | None, equals(models.Bicycle.gears)] = None
    gears_min: Annotated[IntegerText | None, at_least(models.Bicycle.gears)] = None
    gears_max: Annotated[IntegerText | None, at_most(models.Bicycle.gears)] = None
    owner_id: Annotated[Identifier | None, equals(models.Bicycle.owner_id)] = None
