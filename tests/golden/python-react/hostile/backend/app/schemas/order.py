"""Bodies and query parameters of orders."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals
from app.schemas.base import Partial, Read, Ref, SearchQuery, Write
from app.schemas.fields import BigInteger, Boolean, ExactDecimal, Identifier, Integer, IntegerText, Text


class OrderCreate(Write):
    """A new order."""

    order_user_id: Identifier
    order: Annotated[Integer, pydantic.Field(ge=-5, le=5, title="Order")] | None = None
    select: Annotated[Text, pydantic.Field(max_length=255, title="Select")] | None = (
        'it\'s a "default" \\ with ${all} {{of}} it'
    )
    where: (
        Annotated[Text, pydantic.Field(max_length=4, pattern="^[\"'`\\\\\\/\\$\\{\\}]{1,4}$", title="Where")] | None
    ) = None
    limit: Annotated[ExactDecimal, pydantic.Field(max_digits=4, decimal_places=4, title="Limit")] | None = None
    offset: Annotated[BigInteger, pydantic.Field(title="Offset")] | None = None
    user: Annotated[Text, pydantic.Field(max_length=255, title="User")] | None = None
    order_page: Annotated[Integer, pydantic.Field(title="Page")] | None = None
    order_page_size: Annotated[Integer, pydantic.Field(title="Page size")] | None = None
    order_sort: Annotated[Text, pydantic.Field(max_length=255, title="Sort")] | None = None
    order_search: Annotated[Text, pydantic.Field(max_length=255, title="Search")] | None = None
    order_deleted: Annotated[Boolean, pydantic.Field(title="Deleted")] | None = None
    price_min: Annotated[Integer, pydantic.Field(title="Price min")] | None = None
    price: Annotated[Integer, pydantic.Field(title="Price")] | None = None
    user_2_id: Identifier | None = None
    user_3_id: Identifier | None = None
    order_select_id: Identifier | None = None


class OrderUpdate(Partial, OrderCreate):
    """The keys to change; what is left out stays as it is."""


class OrderRead(Read):
    """One order."""

    id: Identifier
    order: Integer | None
    select: str | None
    where: str | None
    limit: ExactDecimal | None
    offset: BigInteger | None
    user: str | None
    order_page: Integer | None
    order_page_size: Integer | None
    order_sort: str | None
    order_search: str | None
    order_deleted: Boolean | None
    price_min: Integer | None
    price: Integer | None
    order_user_id: Identifier
    order_user: Ref
    user_2_id: Identifier | None
    user_2: Ref | None
    user_3_id: Identifier | None
    user_3: Ref | None
    order_select_id: Identifier | None
    order_select: Ref | None


class OrderQuery(SearchQuery):
    """Which orders to list, in which order."""

    order: Annotated[IntegerText | None, equals(models.Order.order)] = None
    order_min: Annotated[IntegerText | None, at_least(models.Order.order)] = None
    order_max: Annotated[IntegerText | None, at_most(models.Order.order)] = None
    select: Annotated[Text | None, equals(models.Order.select)] = None
    where: Annotated[Text | None, equals(models.Order.where)] = None
    limit: Annotated[ExactDecimal | None, equals(models.Order.limit)] = None
    limit_min: Annotated[ExactDecimal | None, at_least(models.Order.limit)] = None
    limit_max: Annotated[ExactDecimal | None, at_most(models.Order.limit)] = None
    offset: Annotated[BigInteger | None, equals(models.Order.offset)] = None
    offset_min: Annotated[BigInteger | None, at_least(models.Order.offset)] = None
    offset_max: Annotated[BigInteger | None, at_most(models.Order.offset)] = None
    user: Annotated[Text | None, equals(models.Order.user)] = None
    order_page: Annotated[IntegerText | None, equals(models.Order.order_page)] = None
    order_page_min: Annotated[IntegerText | None, at_least(models.Order.order_page)] = None
    order_page_max: Annotated[IntegerText | None, at_most(models.Order.order_page)] = None
    order_page_size: Annotated[IntegerText | None, equals(models.Order.order_page_size)] = None
    order_page_size_min: Annotated[IntegerText | None, at_least(models.Order.order_page_size)] = None
    order_page_size_max: Annotated[IntegerText | None, at_most(models.Order.order_page_size)] = None
    order_sort: Annotated[Text | None, equals(models.Order.order_sort)] = None
    order_search: Annotated[Text | None, equals(models.Order.order_search)] = None
    order_deleted: Annotated[bool | None, equals(models.Order.order_deleted)] = None
    price_min: Annotated[IntegerText | None, equals(models.Order.price_min)] = None
    price_min_min: Annotated[IntegerText | None, at_least(models.Order.price_min)] = None
    price_min_max: Annotated[IntegerText | None, at_most(models.Order.price_min)] = None
    price: Annotated[IntegerText | None, equals(models.Order.price)] = None
    order_user_id: Annotated[Identifier | None, equals(models.Order.order_user_id)] = None
    user_2_id: Annotated[Identifier | None, equals(models.Order.user_2_id)] = None
    user_3_id: Annotated[Identifier | None, equals(models.Order.user_3_id)] = None
    order_select_id: Annotated[Identifier | None, equals(models.Order.order_select_id)] = None
