"""Files the program brings along: messages, samples."""
