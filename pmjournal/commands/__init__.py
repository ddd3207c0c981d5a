"""What each command does, one module a group. How the line is read and how errors end is in `pmjournal.cli`."""
