"""The small parts the panes are built of; each paints itself from the theme and knows no journal."""
