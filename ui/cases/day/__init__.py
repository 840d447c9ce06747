"""The day's work beside the cases: promises, deliveries, originals, slips, standing in, the shift."""
