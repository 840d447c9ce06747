"""The workbench as a person uses it, on a real store."""
