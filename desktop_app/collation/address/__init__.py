"""What to look at in a postal address: `territories` holds it against the gazetteer, `writing` against its siblings.

Both take a `Subject` and give findings; they would rather miss one than doubt an address that is right.
"""
