"""What the tests know about employees."""

from tests.case import Case, Link, Reference

CASE = Case(
    path="employees",
    table="employees",
    most=5,
    samples={
        "full_name": ["Ada Lovelace", "Alan Turing", "Grace Hopper", "Edsger Dijkstra", "Barbara Liskov"],
        "badge_number": [1, 2, 3, 4, 5],
        "hourly_rate": ["12.50", "20.00", "7.25", "99.90", "250.00"],
        "hired_on": ["2026-01-15", "2026-02-16", "2026-03-17", "2026-04-18", "2026-05-19"],
        "shift_starts": ["08:00:00", "09:30:00", "12:15:00", "14:45:00", "18:00:00"],
        "photo": ["ZmlsZSAx", "ZmlsZSAy", "ZmlsZSAz", "ZmlsZSA0", "ZmlsZSA1"],
        "role": ["mechanic", "inspector", "front desk", "manager"],
    },
    invalid=[
        ("full_name", 12345, "a number in place of text"),
        (
            "full_name",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            ),
            "longer than 120 characters",
        ),
        ("full_name", "", "empty"),
        ("full_name", " ", "nothing but a blank"),
        ("badge_number", "abc", "text in place of a number"),
        ("badge_number", 1.5, "a fraction in place of a whole number"),
        ("badge_number", 0, "below 1"),
        ("badge_number", 10000, "above 9999"),
        ("hourly_rate", "abc", "text in place of a number"),
        ("hourly_rate", "-0.01", "below 0"),
        ("hourly_rate", "500.01", "above 500"),
        ("hourly_rate", "0.001", "more than 2 decimals"),
        ("hourly_rate", "10000", "more than 4 digits before the point"),
        ("hired_on", "2026-13-45", "no day of the calendar"),
        ("shift_starts", "25:61:00", "no time of day"),
        ("photo", "*** not base64 ***", "not base64"),
        ("role", "~no such value~", "not one of the values"),
    ],
    required=["full_name", "badge_number", "hired_on", "department_id"],
    hidden_in_lists=["photo"],
    sortable=["full_name", "badge_number", "hourly_rate", "hired_on", "shift_starts", "role"],
    filterable=["full_name", "badge_number", "hourly_rate", "hired_on", "shift_starts", "role"],
    ranged=["badge_number", "hourly_rate", "hired_on", "shift_starts"],
    searchable=["full_name"],
    uniques=[["badge_number"]],
    references={
        "department_id": Reference("department", "departments", required=True, on_delete="RESTRICT"),
        "manager_id": Reference("manager", "employees", required=False, on_delete="SET NULL"),
    },
    links={
        "mentor_ids": Link("mentors", "employees", back="mentees", required=False),
        "mentee_ids": Link("mentees", "employees", back="mentors", required=False),
    },
    endpoints=[],
)
