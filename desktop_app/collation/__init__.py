"""The comparison core: pure functions on frozen data."""
