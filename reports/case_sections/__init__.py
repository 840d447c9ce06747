"""The sections of the case report, one module per kind of thing that is told."""
