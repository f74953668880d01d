"""Invented documents for tests: whole regulations, the ways they come out of a file, and known edits to them.

Everything here is made from our own word lists by a seed, so a failing test names the seed and can be repeated. Nothing
is copied from a real act. `regulations` invents, `pieces` puts a document together, `layouts` prints it as text with or
without the damage of a PDF's extraction, `edits` changes one regulation of a set. `amending` and `positions` make the
two other sorts of document: an order that quotes single points, and a list of positions.
"""
