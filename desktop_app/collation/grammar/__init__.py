"""What is known of Kazakh and Russian: enough to tell the same word in another form from another word.

No dictionary: the modules know endings and the rules by which they follow one another, nothing of stems.
"""

from desktop_app.collation.grammar.grammar import Grammar, grammar_of

__all__ = ["Grammar", "grammar_of"]
