"""Qt models: faces of the comparison for views; they compute nothing."""
