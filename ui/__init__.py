"""The window: everything that imports PySide6. It reads and writes through `pmjournal`, never through the
store.
"""
