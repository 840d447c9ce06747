"""How a checkout becomes a running desk: set-up, checks, benchmarks and, later, the bundles.

Standard library only: everything here runs before anything is installed.
"""
