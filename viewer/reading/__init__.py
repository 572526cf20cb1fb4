"""From a file, a drop or a paste to an Article. Knows nothing of Qt."""
