"""The page that begins a journal. It is painted before anything else is loaded: nothing slow is imported in it.

Here nothing is imported: a start with a journal loads what waits for the page's requests, and not the page.
"""
