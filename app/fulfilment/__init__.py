"""Fulfilment (履行): the obligations a signed agreement creates, and what has been done about them."""
