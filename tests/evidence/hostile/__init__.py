"""Files that mean harm or came to harm: each one is taken or told about, and nothing else happens."""
