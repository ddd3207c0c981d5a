"""The page that begins a journal. It is painted before anything else is loaded: nothing slow is imported here."""

from ui.welcome.page import WelcomePage

__all__ = ["WelcomePage"]
