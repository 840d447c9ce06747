"""Identity documents and their readers."""
