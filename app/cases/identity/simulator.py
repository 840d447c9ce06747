"""A reader without a device, for demonstrations and tests: invented people, one after the other.

They are chosen for what a desk must bear: an elderly resident, a number whose checksum does not fit, a permit of Hong
Kong, Macao and Taiwan, a foreigner, an expired passport. The composition root gives this reader to demo profiles only.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import cycle

from app.cases.identity.document import IdDocument
from app.cases.identity.line import read_line

CARDS = (
    "IDC|R|320100195803070022|周桂兰|2|19580307|江城市鼓楼区梧桐里 3 号 2 幢 501 室|20160512|长期",
    "IDC|R|320100199107150023|陈小舟|2|19910715|江城市玄武区柳叶街 18 号|20190101|20390101",
    "IDC|H|810000198812250011|何家明|1|19881225|江城市建邺区江东路 66 号|20220301|20270301",
    "IDC|F|USA110080061501|SAMPLE ALEX JORDAN|1|19800615||20230401|20330401",
    "P<UTOSAMPLE<<ROBIN<MARLOW<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)  # fmt: skip


class SimulatedReader:
    """Gives one invented document at each call, and begins again after the last."""

    typing = False

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today
        self._cards = cycle(CARDS)

    def read(self, typed: str = "") -> IdDocument:
        """Read the next invented document."""
        return read_line(typed or next(self._cards), self._today())
