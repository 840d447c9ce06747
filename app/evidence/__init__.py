"""Items and their custody, bytes outside the database, statements and transactions."""
