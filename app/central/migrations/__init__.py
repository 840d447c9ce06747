"""The schema steps of the centre, run by alembic; each step's SQL is frozen text beside it."""
