"""Insight (质效): warnings, their reasons, and how often they were right."""
