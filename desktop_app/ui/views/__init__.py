"""The other views of a comparison, one a module; each is a page of its own beside the table."""
