"""The database: private to the core. Nothing outside `pmjournal` imports this package."""
