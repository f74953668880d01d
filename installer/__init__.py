"""Builds the packaged program: `python -m installer`, which is what ``python3 do.py build`` calls.

`preparation` gathers what goes in besides code (pictures, fonts, licences), ``build.spec`` lets PyInstaller make the
folder, `trimming` says what of it is left out, `archive` and `debian` pack it. Nothing here is part of the program.
"""
