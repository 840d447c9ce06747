"""Pure arithmetic and law of an offer: plan, waiver, affordability, allocation, Article 70, authority.

Nothing here has a session or a clock. Numbers of law come in as `RulesInForce`, days off as a `HolidayCalendar`.
"""
