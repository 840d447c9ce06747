"""Work travels between desks that were enrolled as the program does, and lies open in no file (I11)."""

from __future__ import annotations

from tests.sync import invariants
from tests.sync.real import sound
from tests.sync.real.branches import Branches
from tests.sync.real.conftest import OpenDesk
from tests.sync.real.seats import SeatDesk


def test_work_travels(branches: Branches, chen: SeatDesk, wu: SeatDesk, desk: OpenDesk) -> None:
    far = desk("he.jia")
    case = chen.new_case("盗刷三笔", amount_fen=100)
    chen.note(case, "客户来电")
    assert chen.sync().condition == "ok"
    wu.sync()
    far.sync()
    assert wu.row("cases", case) == branches.row("cases", case)
    assert far.row("cases", case) is None
    sound.quiet(branches, [chen, wu, far])
    for desk_of in (chen, wu):
        invariants.no_plaintext(desk_of, "盗刷三笔", "客户来电")
