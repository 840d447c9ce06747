"""When somebody is to be called back, as it is said on the telephone: 15:30, 明天 10:00, 11-26 9:00, +30 (minutes).

Pure: the moment comes in. A time of day that is over today means tomorrow, because nobody promises the past.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, timedelta

from app.kernel.clock import SHANGHAI, legal_day

_SAID = re.compile(
    r"(?:(?P<day>今天|明天|后天|today|tomorrow)\s*)?"
    r"(?:(?:(?P<year>[0-9]{4})[-/.])?(?P<month>[0-9]{1,2})[-/.](?P<of_month>[0-9]{1,2})\s+)?"
    r"(?P<hour>[0-9]{1,2}):?(?P<minute>[0-9]{2})"
)
_AHEAD = {"今天": 0, "today": 0, "明天": 1, "tomorrow": 1, "后天": 2}


def promised_time(text: str, now: datetime) -> datetime | None:
    """The instant that is meant, in Shanghai time; None when none can be understood."""
    plain = unicodedata.normalize("NFKC", text).strip().lower().replace("点", ":").replace("时", ":").replace("分", "")
    plain = re.sub(r":$", ":00", plain)
    ahead = re.fullmatch(r"\+\s*([0-9]{1,4})", plain)
    if ahead:
        return now + timedelta(minutes=int(ahead[1]))
    said = _SAID.fullmatch(plain)
    if said is None or (said["day"] and said["month"]):
        return None
    today = legal_day(now)
    try:
        day = today + timedelta(days=_AHEAD.get(said["day"] or "", 0))
        if said["month"]:
            day = date(int(said["year"] or today.year), int(said["month"]), int(said["of_month"]))
        found = datetime(day.year, day.month, day.day, int(said["hour"]), int(said["minute"]), tzinfo=SHANGHAI)
    except ValueError:
        return None
    if found <= now and not said["day"] and not said["month"]:
        found += timedelta(days=1)
    return found
