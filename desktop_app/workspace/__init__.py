"""What the user has open, without Qt: the use cases behind the window and the command line."""
