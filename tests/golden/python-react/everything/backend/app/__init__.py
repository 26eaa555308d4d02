"""The API of Bicycle workshop."""
