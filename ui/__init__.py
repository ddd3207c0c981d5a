"""The window: everything that imports PySide6. It reads and writes through `pmjournal`, never through the
store.
"""

from ui import imports as imports  # before all others, which it makes quicker
