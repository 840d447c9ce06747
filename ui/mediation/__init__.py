"""Faces of the mediation room: the case tab and the page of investigations."""
