"""The frame around the panes: sidebar, top bar, status line. Nothing here reads the journal."""
