"""Reports of a comparison: Excel and JSON."""
