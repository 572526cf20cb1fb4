"""From a Comparison to what other programs and people read. Knows nothing of Qt."""
