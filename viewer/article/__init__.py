"""What an article is, and what can be told from one article alone. Knows nothing of files or of Qt."""
