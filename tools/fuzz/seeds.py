"""What is fuzzed inside packed formats, where mutated bytes would hardly get past the checksums."""

PACKED = {"word": "word/document.xml", "open_document": "content.xml"}
