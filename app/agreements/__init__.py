"""Agreements (协议): clauses, composing, clarity and legality, approval, signing.

An agreement is composed from answers, never typed over: the drafter chooses and fills in, the clause library gives
the words, and a version keeps both with a hash that approval and signatures bind.
"""
