"""The menus: one module each, declaring its commands with their keys; what a command does is wired by the window.

A command that is not wired is not shown: a new one is declared in its menu, wired where it is carried out, and nothing
else changes.
"""
