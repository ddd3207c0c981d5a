"""Dialogs about several meetings with one person: planning the next ones, and a calendar file of them."""
