"""Faults of form that one regulation shows by itself, one module per kind: numbers, marks, references, quotation marks.

Every rule takes an `Outline` and gives `Fault`s; it would rather miss one than report what a careful reader would let
stand.
"""
