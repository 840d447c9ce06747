"""The whole case: gathers facts from all rooms, performs transitions, whole-case view, timeline."""
