"""Sync (同步): the desk's side of working against the bank's centre, one file per step of the protocol.

A cycle is hello, push until nothing waits, pull until every head is reached. The replica is always *the centre's row,
with what still waits laid over it*; everything here keeps that one sentence true. Decided against: engines that merge
by themselves (they would merge amounts), and a replica that shows only what the centre has confirmed (a desk without a
network would show nobody's own work).

Sync knows no room. What it needs to know of a column (how it merges, whether search reads it) is declared on the
mapped column itself.
"""
