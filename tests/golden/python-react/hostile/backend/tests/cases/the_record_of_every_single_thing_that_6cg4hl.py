"""What the tests know about the record of every single thing that anybody in this whole company has ever
said or written or thought about any one of the many different customers
that we have had the pleasure to serve since the beginning of our businesses."""

from tests.case import Case, Link, Reference

CASE = Case(
    path="the-record-of-every-single-thing-that-lt0b51",
    table="the_record_of_every_single_thing_that_lt0b51",
    most=5,
    samples={
        "the_reason_why_this_particular_thing_was_tamukk": [
            (
                "The reason why this particular thing was said or written or thought by whoever "
                "it was that said or wrote or thought it at the time when it was said or written "
                "or thought about the customer in question back then 1"
            ),
            (
                "The reason why this particular thing was said or written or thought by whoever "
                "it was that said or wrote or thought it at the time when it was said or written "
                "or thought about the customer in question back then 2"
            ),
            (
                "The reason why this particular thing was said or written or thought by whoever "
                "it was that said or wrote or thought it at the time when it was said or written "
                "or thought about the customer in question back then 3"
            ),
            (
                "The reason why this particular thing was said or written or thought by whoever "
                "it was that said or wrote or thought it at the time when it was said or written "
                "or thought about the customer in question back then 4"
            ),
            (
                "The reason why this particular thing was said or written or thought by whoever "
                "it was that said or wrote or thought it at the time when it was said or written "
                "or thought about the customer in question back then 5"
            ),
        ],
        "the_reason_why_this_particular_thing_was_eeacn2": ["x", "y"],
    },
    invalid=[
        ("the_reason_why_this_particular_thing_was_tamukk", 12345, "a number in place of text"),
        (
            "the_reason_why_this_particular_thing_was_tamukk",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("the_reason_why_this_particular_thing_was_tamukk", "", "empty"),
        ("the_reason_why_this_particular_thing_was_tamukk", " ", "nothing but a blank"),
        ("the_reason_why_this_particular_thing_was_eeacn2", "~no such value~", "not one of the values"),
    ],
    required=["the_reason_why_this_particular_thing_was_tamukk", "person_id"],
    hidden_in_lists=[],
    sortable=["the_reason_why_this_particular_thing_was_tamukk", "the_reason_why_this_particular_thing_was_eeacn2"],
    filterable=["the_reason_why_this_particular_thing_was_tamukk", "the_reason_why_this_particular_thing_was_eeacn2"],
    ranged=[],
    searchable=["the_reason_why_this_particular_thing_was_tamukk"],
    uniques=[
        [
            "the_reason_why_this_particular_thing_was_tamukk",
            "the_reason_why_this_particular_thing_was_eeacn2",
            "person_id",
        ]
    ],
    references={"person_id": Reference("person", "people", required=True, on_delete="RESTRICT")},
    links={
        "related_the_record_of_every_single_thing_4vv2rp_ids": Link(
            "related_the_record_of_every_single_thing_4vv2rp",
            "the-record-of-every-single-thing-that-lt0b51",
            back="related_from",
            required=False,
        ),
        "related_from_ids": Link(
            "related_from",
            "the-record-of-every-single-thing-that-lt0b51",
            back="related_the_record_of_every_single_thing_4vv2rp",
            required=False,
        ),
    },
    endpoints=[],
)
