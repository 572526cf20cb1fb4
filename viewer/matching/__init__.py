"""From two articles to what they share. Knows nothing of files or of Qt."""
