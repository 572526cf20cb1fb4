"""What lies open: the pair, the reader's place, settings, background work. QtCore only."""
