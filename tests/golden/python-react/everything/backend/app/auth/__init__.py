"""Accounts: who may sign in, how it is remembered, and what it allows."""
