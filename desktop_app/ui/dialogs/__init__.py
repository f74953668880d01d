"""Windows above the window: texts to be read and copied, choices that would lose work."""
