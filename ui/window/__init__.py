"""What the main window is made of beside what is seen: open panes, the way between them, Undo, the switches."""
