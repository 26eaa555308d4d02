"""What the tests know about sqlalchemies."""

from tests.case import Case

CASE = Case(
    path="sqlalchemies",
    table="sqlalchemies",
    most=5,
    samples={
        "sqlalchemy_sa": ["Sa 1", "Sa 2", "Sa 3", "Sa 4", "Sa 5"],
        "sqlalchemy_orm": ["Orm 1", "Orm 2", "Orm 3", "Orm 4", "Orm 5"],
        "sqlalchemy_pydantic": ["Pydantic 1", "Pydantic 2", "Pydantic 3", "Pydantic 4", "Pydantic 5"],
    },
    invalid=[
        ("sqlalchemy_sa", 12345, "a number in place of text"),
        (
            "sqlalchemy_sa",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("sqlalchemy_orm", 12345, "a number in place of text"),
        (
            "sqlalchemy_orm",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("sqlalchemy_pydantic", 12345, "a number in place of text"),
        (
            "sqlalchemy_pydantic",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
    ],
    required=[],
    hidden_in_lists=[],
    sortable=["sqlalchemy_sa", "sqlalchemy_orm", "sqlalchemy_pydantic"],
    filterable=["sqlalchemy_sa", "sqlalchemy_orm", "sqlalchemy_pydantic"],
    ranged=[],
    searchable=["sqlalchemy_sa", "sqlalchemy_orm", "sqlalchemy_pydantic"],
    uniques=[],
    references={},
    links={},
    endpoints=[],
)
