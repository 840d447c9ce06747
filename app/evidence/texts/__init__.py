"""What mails, chats, tables and plain text say, read from their bytes; pure."""
