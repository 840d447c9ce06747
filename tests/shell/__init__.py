"""The frame around the rooms, with fakes for the store and pages of its own."""
