"""The panes: each shows one kind of record and asks for the rest by signal. They do not know one another."""
