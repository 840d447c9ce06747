"""The page of sync: how things stand, conflicts to decide, work that the centre did not take."""
