"""Insight (质效): early warning now; indicators, root causes, reviews and surveys as they come."""
