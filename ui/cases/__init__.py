"""What people see of cases: today, queue, case head, overview, log, search."""
