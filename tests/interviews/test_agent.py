"""An agent's missing powers are named act by act."""

from __future__ import annotations

from typing import Any

from app.cases.codes import Power
from app.cases.people import Lack
from app.interviews import desk, views
from app.interviews.views import AgentLimits
from tests.interviews.conftest import Sitting

AGENT: dict[str, Any] = {
    "present": "yes",
    "name": "陈律",
    "relation": "律师",
    "id_number": "320100198001010011",
    "authority": "special",
}


def limits(sitting: Sitting) -> AgentLimits:
    found = sitting.see(views.agent_limits)
    assert isinstance(found, AgentLimits)
    return found


def test_without_an_agent_there_is_nothing_to_limit(sitting: Sitting) -> None:
    assert sitting.see(views.agent_limits) is None
    sitting.act(desk.save_section, "agent", AGENT | {"present": "no"})
    assert sitting.see(views.agent_limits) is None


def test_somebody_without_a_name_hands_in_the_complaint_and_no_more(sitting: Sitting) -> None:
    sitting.act(desk.save_section, "agent", {"present": "yes"})
    found = limits(sitting)
    assert found.may(Power.COMPLAIN)
    assert found.missing[Power.SETTLE] == (Lack.NO_AUTHORITY,)
    assert Lack.NO_AUTHORITY in found.account_facts


def test_each_missing_thing_is_named_until_it_is_there(sitting: Sitting) -> None:
    sitting.act(desk.save_section, "agent", AGENT | {"powers": ["settle"]})
    found = limits(sitting)
    assert found.missing[Power.SETTLE] == (Lack.ORIGINAL_NOT_SEEN,)
    assert found.missing[Power.WAIVE] == (Lack.ORIGINAL_NOT_SEEN, Lack.POWER_NOT_NAMED)
    sitting.act(desk.save_section, "agent", {"original_seen": True})
    found = limits(sitting)
    assert found.may(Power.SETTLE)
    assert found.missing[Power.SIGN] == (Lack.POWER_NOT_NAMED,)
    assert found.account_facts == (Lack.NOT_CALLED_BACK,)
    sitting.act(desk.save_section, "agent", {"called_back": True, "powers": ["settle", "sign"]})
    found = limits(sitting)
    assert found.may(Power.SIGN)
    assert found.account_facts == ()
    sitting.act(desk.save_section, "agent", {"id_number": ""})
    found = limits(sitting)
    assert found.missing[Power.SIGN] == (Lack.NOT_IDENTIFIED,)
    assert found.account_facts == (Lack.NOT_IDENTIFIED,)
