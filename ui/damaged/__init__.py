"""The page of a journal that cannot be opened, and what is done there: nothing of it changes what is damaged."""
