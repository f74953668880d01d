"""Salystyru: compares the regulations of regional departments and shows where they diverge."""

__version__ = "0.1.0"
