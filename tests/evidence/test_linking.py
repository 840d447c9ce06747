"""Links decided, exhibits linked to lines, layouts kept: by whom, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from app.evidence import desk, views
from app.evidence.blobs import Blobs
from app.evidence.codes import LinkKind
from app.evidence.matching import Match
from app.evidence.model import StatementLayout
from app.evidence.statements.layouts import with_layouts
from app.evidence.statements.mapping import Mapping, layout_from, look_at_rows
from app.kernel.errors import Refusal
from app.kernel.money import Money
from app.store.store import Store
from tests.evidence.conftest import pdf, register
from tests.helpers.house import Actors

CARD = (
    "交易日期,记账日期,交易说明,交易金额,币种,卡号末四位\n"
    "2026-10-02,2026-10-03,网上商城甲,1280.00,人民币,8123\n"
    "2026-10-09,2026-10-10,网上商城甲退款,-280.00,人民币,8123\n"
    "2026-10-12,2026-10-13,加油站乙,66.00,人民币,8123\n"
    "2026-10-12,2026-10-13,加油站乙,66.00,人民币,8123\n"
)
WALLET = "日期,说明,金额\n2026-10-02,网上商城甲,1280.00\n"
ODD = "何时,做了什么,数\n03/04/2026,甲商户,-12.00\n"


@pytest.fixture
def bring(
    desk_store: Store, actors: Actors, case_id: UUID, store: Blobs, make: Callable[[str, str | bytes], Path]
) -> Callable[[str, str | bytes], UUID]:
    def add(name: str, content: str | bytes) -> UUID:
        with desk_store.action(actors.counter, "evidence.add") as session:
            item = desk.add_file(session, case_id, make(name, content), store)
            if name.endswith(".csv"):
                desk.read_transactions(session, item.id, store)
            return item.id

    return add


def seen(desk_store: Store, actors: Actors, case_id: UUID) -> views.CaseLinks:
    with desk_store.read(actors.counter) as session:
        return views.transaction_links(session, case_id)


def refused(desk_store: Store, actor: object, call: Callable[..., object]) -> str:
    with pytest.raises(Refusal) as raised, desk_store.action(actor, "evidence.mark") as session:  # type: ignore[arg-type]
        call(session)
    return raised.value.code


def test_what_is_proposed_is_decided_and_counts(
    desk_store: Store, actors: Actors, case_id: UUID, bring: Callable[..., UUID]
) -> None:
    bring("账单.csv", CARD)
    bring("钱包.csv", WALLET)
    found = seen(desk_store, actors, case_id)
    assert {match.kind for match in found.proposed} == {LinkKind.REFUND, LinkKind.TWICE, LinkKind.REPETITION}
    with desk_store.action(actors.counter, "evidence.mark") as session:
        bought = [line.id for line in views.transactions(session, case_id) if line.amount == Money(1280_00)]
        desk.mark_many(session, bought)
        yes = [match for match in found.proposed if match.kind is not LinkKind.TWICE]
        assert desk.decide_links(session, yes) == 2
        no = next(match for match in found.proposed if match.kind is LinkKind.TWICE)
        desk.decide_link(session, "twice", no.to_id, no.from_id, stands=False)  # told the other way round
    after = seen(desk_store, actors, case_id)
    assert after.proposed == ()
    assert {row.kind: row.stands for row in after.decided} == {
        LinkKind.REFUND: True, LinkKind.REPETITION: True, LinkKind.TWICE: False,
    }  # fmt: skip
    net = after.net["CNY"]
    assert [str(one) for one in (net.gross, net.repeated, net.refunded, net.net)] == [
        "2560.00", "1280.00", "280.00", "1000.00",
    ]  # fmt: skip
    with desk_store.read(actors.counter) as session:
        assert views.disputed_net(session, case_id) == (net,)
    with desk_store.action(actors.counter, "evidence.mark") as session:
        desk.decide_links(session, [row.match for row in after.decided if row.stands], stands=False)
    assert seen(desk_store, actors, case_id).net["CNY"].net == Money(2560_00)


def test_two_desks_decide_about_the_same_row() -> None:
    one, other = UUID(int=1), UUID(int=2)
    assert desk.link_id(LinkKind.REFUND, one, other) == desk.link_id(LinkKind.REFUND, other, one)
    assert desk.link_id(LinkKind.REFUND, one, other) != desk.link_id(LinkKind.TWICE, one, other)


def test_links_that_make_no_sense_are_refused(
    desk_store: Store, actors: Actors, case_id: UUID, bring: Callable[..., UUID], store: Blobs,
    make: Callable[..., Path],
) -> None:  # fmt: skip
    bring("账单.csv", CARD + "2026-11-09,2026-11-10,网上商城甲退款,-1100.00,人民币,8123\n")
    with desk_store.read(actors.counter) as session:
        lines = views.transactions(session, case_id)
    bought, back, fuel, late = lines[0].id, lines[1].id, lines[2].id, lines[4].id
    other_case = register(desk_store, actors)
    with desk_store.action(actors.counter, "evidence.add") as session:
        item = desk.add_file(session, other_case, make("另案.csv", CARD.replace("甲", "丙")), store)
        desk.read_transactions(session, item.id, store)
        strange = views.transactions(session, other_case)[0].id
    mark = actors.counter
    assert refused(desk_store, mark, lambda s: desk.decide_link(s, "twice", fuel, fuel)) == "evidence.link_of_two"
    assert refused(desk_store, mark, lambda s: desk.decide_link(s, "twice", fuel, strange)) == "evidence.link_of_two"
    assert refused(desk_store, mark, lambda s: desk.decide_link(s, "refund", fuel, bought)) == "evidence.link_of_two"
    assert refused(desk_store, mark, lambda s: desk.decide_link(s, "nonsense", fuel, bought)) == "evidence.unknown_key"
    with desk_store.action(mark, "evidence.mark") as session:
        desk.decide_links(session, [Match(LinkKind.REFUND, back, bought)])
    assert refused(desk_store, mark, lambda s: desk.decide_link(s, "refund", late, bought)) == "evidence.refunded_over"


def test_an_exhibit_proves_something_about_a_line(
    desk_store: Store, actors: Actors, case_id: UUID, bring: Callable[..., UUID]
) -> None:
    bring("账单.csv", CARD)
    slip = bring("签购单.pdf", pdf(2))
    with desk_store.action(actors.counter, "evidence.mark") as session:
        line = views.transactions(session, case_id)[0].id
        proof = desk.link_proof(session, line, slip, 2, "签名不是本人")
        assert desk.link_proof(session, line, slip, 2).id == proof.id
        proof_id = proof.id
    with desk_store.read(actors.counter) as session:
        (row,) = views.proofs(session, case_id)
    assert (row.exhibit, row.page, row.note, row.holds) == (2, 2, "签名不是本人", True)
    other = register(desk_store, actors)
    code = refused(desk_store, actors.counter, lambda s: desk.link_proof(s, line, slip, -1))
    assert code == "evidence.no_such_page"
    assert other != case_id
    with desk_store.action(actors.counter, "evidence.mark") as session:
        desk.remove_proof(session, proof_id)
        desk.remove_proof(session, proof_id)
    with desk_store.read(actors.counter) as session:
        assert views.proofs(session, case_id) == []


def test_a_layout_is_kept_used_and_retired_and_a_bad_one_hurts_nobody(
    desk_store: Store, actors: Actors, make: Callable[..., Path]
) -> None:
    path = make("odd.csv", ODD)
    ours = desk.statement_profiles()
    sheet = look_at_rows(path, ours, "odd.csv")[0]
    mapping = Mapping(0, 0, {0: "traded_on", 1: "description", 2: "amount"}, "spent_negative", "dmy")
    profile = layout_from(mapping, sheet, "某城商行流水")
    assert refused(desk_store, actors.counter, lambda s: desk.keep_layout(s, profile)) == "staff.not_allowed"
    unnamed = profile.model_copy(update={"title": "  "})
    assert refused(desk_store, actors.lead, lambda s: desk.keep_layout(s, unnamed)) == "evidence.layout_untitled"
    with desk_store.action(actors.lead, "evidence.keep_layout") as session:
        desk.keep_layout(session, profile)
        row = desk.keep_layout(session, profile)
        row_id = row.id
        session.add(
            StatementLayout(
                home_branch=row.home_branch, branch_id=row.branch_id, name="own_bad", title="坏版式",
                profile={"name": "own_bad", "sign": "sideways"}, made_by=row.made_by,
            )
        )  # fmt: skip
    with desk_store.read(actors.counter) as session:
        found = views.layouts(session)
        assert {one.title: bool(one.fault) for one in found} == {"某城商行流水": False, "坏版式": True}
        more = with_layouts(ours, views.layout_profiles(session))
    from app.evidence.statements import read_statement

    statement = read_statement(path, more)
    assert (statement.title, statement.lines[0].amount) == ("某城商行流水", Money(12_00))
    with desk_store.action(actors.lead, "evidence.retire_layout") as session:
        assert desk.retire_layout(session, row_id) == 2
    with desk_store.read(actors.counter) as session:
        assert views.layout_profiles(session) == []
        assert next(one for one in views.layouts(session) if one.title == "某城商行流水").retired_at is not None
