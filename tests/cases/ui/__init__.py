"""Tests of what people see of cases."""
