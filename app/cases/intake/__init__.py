"""Intake of feeds (批量导入): profiles, reading, one row, slices, the reject file, and the run over all of them."""

from app.cases.intake.profiles import Profile, Words, chosen, load_profiles
from app.cases.intake.run import IntakeOrder, IntakeResult, Rejected, take_in

__all__ = ["IntakeOrder", "IntakeResult", "Profile", "Rejected", "Words", "chosen", "load_profiles", "take_in"]
