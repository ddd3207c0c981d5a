"""The journal as a folder of Markdown pages that can be read in twenty years; see docs/markdown-export.md."""
