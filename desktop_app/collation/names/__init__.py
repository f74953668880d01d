"""How a regulation's own region, kind of territory and body are named in its text, in every grammatical form.

`mentions` says what a mention is, `kazakh` and `russian` find them, `scanning` goes through the texts of a family.
"""

from desktop_app.collation.names.mentions import Mention, Named, Territory
from desktop_app.collation.names.scanning import Names, names_of, rules_of

__all__ = ["Mention", "Named", "Names", "Territory", "names_of", "rules_of"]
