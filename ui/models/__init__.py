"""Qt models over records: one a list or table. They hold what is shown and never write by themselves."""
