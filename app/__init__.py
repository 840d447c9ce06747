"""What the desk knows and does: one room per job, free of Qt and of reportlab."""
