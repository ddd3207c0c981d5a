"""The panes: each shows one kind of record and asks for everything else by signal. They do not know one another."""
