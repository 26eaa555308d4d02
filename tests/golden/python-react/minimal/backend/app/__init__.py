"""The API of Notebook."""
