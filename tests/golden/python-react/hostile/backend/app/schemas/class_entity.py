"""Bodies and query parameters of classes."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals
from app.schemas.base import Partial, Read, Ref, SearchQuery, Write
from app.schemas.fields import Boolean, Integer, IntegerText, IsoDate, Json, SerialKey, SerialKeyText, Text


class ClassCreate(Write):
    """A new class."""

    class_schema: Annotated[Text, pydantic.Field(min_length=1, max_length=40, title="Schema")]
    class_metadata: Annotated[Json, pydantic.Field(title="Metadata")] | None = None
    class_model_config: Annotated[Text, pydantic.Field(title="Model config")] | None = None
    class_from: Annotated[IsoDate, pydantic.Field(title="From")] | None = None
    class_class: Annotated[Text, pydantic.Field(max_length=1, title="Class")] | None = None
    class_self: Annotated[Boolean, pydantic.Field(title="Self")] = True
    class_json: Annotated[Json, pydantic.Field(title="JSON")] | None = None
    class_copy: Annotated[Integer, pydantic.Field(ge=1, le=3, title="Copy")] | None = None
    class_dict: Annotated[Text, pydantic.Field(max_length=255, title="Dict")] | None = None
    init: Annotated[Text, pydantic.Field(max_length=255, title="Init")] | None = None
    private: Annotated[Text, pydantic.Field(max_length=255, title="Private")] | None = None
    proto: Annotated[Text, pydantic.Field(max_length=255, title="Proto")] | None = None
    class_constructor: Annotated[Text, pydantic.Field(max_length=255, title="Constructor")] | None = None
    class_prototype: Annotated[Text, pydantic.Field(max_length=255, title="Prototype")] | None = None
    to_string: Annotated[Text, pydantic.Field(max_length=255, title="To string")] | None = None
    has_own_property: Annotated[Text, pydantic.Field(max_length=255, title="Has own property")] | None = None
    class_record_id: SerialKey | None = None


class ClassUpdate(Partial, ClassCreate):
    """The keys to change; what is left out stays as it is."""


class ClassRead(Read):
    """One class."""

    id: int
    class_metadata: Json | None
    class_schema: str
    class_model_config: str | None
    class_from: IsoDate | None
    class_class: str | None
    class_self: Boolean
    class_json: Json | None
    class_copy: Integer | None
    class_dict: str | None
    init: str | None
    private: str | None
    proto: str | None
    class_constructor: str | None
    class_prototype: str | None
    to_string: str | None
    has_own_property: str | None
    class_record_id: int | None
    class_record: Ref | None


class ClassQuery(SearchQuery):
    """Which classes to list, in which order."""

    class_schema: Annotated[Text | None, equals(models.Class.class_schema)] = None
    class_from: Annotated[IsoDate | None, equals(models.Class.class_from)] = None
    class_from_min: Annotated[IsoDate | None, at_least(models.Class.class_from)] = None
    class_from_max: Annotated[IsoDate | None, at_most(models.Class.class_from)] = None
    class_class: Annotated[Text | None, equals(models.Class.class_class)] = None
    class_self: Annotated[bool | None, equals(models.Class.class_self)] = None
    class_copy: Annotated[IntegerText | None, equals(models.Class.class_copy)] = None
    class_copy_min: Annotated[IntegerText | None, at_least(models.Class.class_copy)] = None
    class_copy_max: Annotated[IntegerText | None, at_most(models.Class.class_copy)] = None
    class_dict: Annotated[Text | None, equals(models.Class.class_dict)] = None
    init: Annotated[Text | None, equals(models.Class.init)] = None
    private: Annotated[Text | None, equals(models.Class.private)] = None
    proto: Annotated[Text | None, equals(models.Class.proto)] = None
    class_constructor: Annotated[Text | None, equals(models.Class.class_constructor)] = None
    class_prototype: Annotated[Text | None, equals(models.Class.class_prototype)] = None
    to_string: Annotated[Text | None, equals(models.Class.to_string)] = None
    has_own_property: Annotated[Text | None, equals(models.Class.has_own_property)] = None
    class_record_id: Annotated[SerialKeyText | None, equals(models.Class.class_record_id)] = None
