"""One module per step, with the SQL files that it runs."""
