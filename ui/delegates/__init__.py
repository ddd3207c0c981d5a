"""Painted list rows: one delegate a kind of record, and the painting they share."""
