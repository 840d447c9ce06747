"""What the tests of several rooms share. One small module per idea; `tests/conftest.py` makes fixtures of them."""
