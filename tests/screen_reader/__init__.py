"""The program as a screen reader finds it: over AT-SPI, through the accessibility bus, from outside."""
