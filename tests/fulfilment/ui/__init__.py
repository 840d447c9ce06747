"""Tests of what people see of fulfilment."""
