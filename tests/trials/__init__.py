"""Trials of what the journal promises: kills, damage, full disks, words at rest, no network. See `__main__.py`."""
