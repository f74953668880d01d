"""Reports of a comparison: Excel, HTML and JSON."""
