"""The page of a locked journal. Nothing of the journal is on it but the first name of whose it is."""
