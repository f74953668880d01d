"""Misspelt words found by the regulations' own words: what is rare, no form of another word, and nearly a known one.

No dictionary is needed: twenty regulations of one template, or one of a hundred and fifty provisions, say often
enough how a word is written. `lexicon` counts the words, `endings` tells the same word in another form, `corrections`
finds the word that was meant, `alphabets` the words of two alphabets.
"""
