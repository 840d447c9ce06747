"""Reading what stands on pages."""
