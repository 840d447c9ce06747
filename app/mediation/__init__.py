"""Mediation (调解): finding out what happened (调查核实) before anybody offers anything."""
