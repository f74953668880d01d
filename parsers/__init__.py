"""Files to regulations: readers, repair, structure. No Qt, no pandas, nothing of desktop_app."""
