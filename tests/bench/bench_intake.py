"""Taking a feed in against a bare `executemany` of the very same rows into the same tables of the same kind of
file.

The baseline knows everything beforehand: rows in the driver's form, outbox rows, tokens of the search index. It
checks nothing, and commits in slices of the same size. Both write to SQLCipher with `synchronous = FULL`. Memory is
told beside the rate: its growth over the second half of the feed, where all caches are warm, must be small.
"""

import csv
import random
import resource
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.cases.codes import Channel
from app.cases.intake import IntakeOrder, IntakeResult, Words, load_profiles, take_in
from app.desktop import load_models
from app.kernel.actor import Actor, Role
from app.kernel.clock import SystemClock
from app.kernel.days import HolidayCalendar
from app.kernel.events import Events
from app.kernel.ids import new_id
from app.kernel.rulepack import RulePacks
from app.kernel.wording import Wording
from app.store.engine import connect
from app.store.migrate import migrate
from app.store.numbers import grant_stand_alone
from app.store.search import tokens
from app.store.session import Surroundings
from app.store.store import SLICE, Store
from tests.bench.harness import Result, judge

ROOT = Path(__file__).resolve().parents[2]
ROWS = 10_000
MEMORY_ROWS = 100_000
RUNS = 7
LIMIT = 0.4
MEMORY_LIMIT = 32.0  # megabytes
_KEY = b"\x07" * 32
_TABLES = ("customers", "cases", "milestones", "case_events", "outbox", "search_doc")
_SURNAMES, _GIVEN = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英"
_HEADER = (
    "外部编号", "收到时间", "渠道", "客户姓名", "证件类型", "证件号码", "联系电话", "卡号", "金额", "币种", "业务",
    "原因", "要求", "投诉内容",
)  # fmt: skip
_SENTENCES = (
    "我的信用卡上个月被扣了年费", "客服说刷满六次可以免", "但是账单里仍然有一笔", "我没有收到任何通知",
    "现在要求退还这笔费用", "并且书面答复", "催收人员多次打电话给我的家人", "影响了我的正常生活",
    "分期的费用与当初说的不一致", "希望尽快核实处理",
)  # fmt: skip


def bench() -> list[Result]:
    """Compare rates in turns, then watch the memory over a long feed."""
    with tempfile.TemporaryDirectory(prefix="bench-intake-") as name:
        folder = Path(name)
        feed = make_feed(folder / "feed.csv", ROWS)
        order = _order(folder, feed)
        rows = _rows_of(folder / "first", order)
        ours, bare = list[float](), list[float]()
        for turn in range(RUNS):
            ours.append(_rate(lambda turn=turn: _take(folder / f"ours{turn}", order)))  # type: ignore[misc]
            bare.append(_rate(lambda turn=turn: _bare(folder / f"bare{turn}", rows)))  # type: ignore[misc]
        rate = judge("intake rate", ours, bare, LIMIT, unit="rows/s", at_least=True)
        return [rate, _memory(folder)]


def make_feed(file: Path, rows: int) -> Path:
    """Write a feed in the desk's own layout with invented people."""
    chance = random.Random(20261124)
    with file.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle)
        writer.writerow(_HEADER)
        for number in range(rows):
            born = f"{chance.randint(1950, 2004)}{chance.randint(1, 12):02d}{chance.randint(1, 28):02d}"
            writer.writerow(
                [
                    f"T{number:07d}",
                    f"2026-{chance.randint(9, 10):02d}-{chance.randint(1, 28):02d} {chance.randint(8, 18):02d}:30",
                    chance.choice(["手机银行", "客服热线", "网点窗口"]),
                    chance.choice(_SURNAMES) + "".join(chance.choices(_GIVEN, k=2)),
                    "居民身份证",
                    f"{chance.choice(['110101', '310115'])}{born}{chance.randint(0, 9999):04d}",
                    f"138{chance.randint(0, 99_999_999):08d}",
                    f"{chance.randint(0, 9999):04d}",
                    f"{chance.randint(1, 2_000_000) / 100:,.2f}",
                    "CNY",
                    "信用卡",
                    chance.choice(["定价收费", "营销方式", "催收方式", ""]),
                    chance.choice(["退还费用", "退还费用、书面答复", "停止骚扰", ""]),
                    "，".join(chance.sample(_SENTENCES, 4)) + "。",
                ]
            )
    return file


def _order(folder: Path, feed: Path) -> IntakeOrder:
    words = Words.load(ROOT / "resources" / "wording")
    profile = load_profiles([ROOT / "resources" / "intake_profiles"], words)["desk"]
    wording = Wording.load(ROOT / "resources" / "wording")
    return IntakeOrder(
        file=feed,
        profile=profile,
        words=words,
        rejects=folder / "rejects",
        told=lambda refusal: wording.told(refusal).sentence,
        channel=Channel.APP,
    )


def _open(folder: Path) -> tuple[Store, Actor]:
    load_models()
    packs = RulePacks.load(ROOT / "resources" / "rules")
    store = Store.open(folder, _KEY, Surroundings(SystemClock(), packs, HolidayCalendar(), Events()))
    actor = Actor(new_id(), "bench", "测试", Role.MEDIATOR, "0123")
    with store.action(actor, "bench.prepare") as session:
        grant_stand_alone(session, "0123")
    return store, actor


def _rate(work: Callable[[], None]) -> float:
    started = time.perf_counter()
    work()
    return ROWS / (time.perf_counter() - started)


def _take(folder: Path, order: IntakeOrder) -> None:
    store, actor = _open(folder)
    result = take_in(store, actor, order)
    store.close()
    shutil.rmtree(folder)
    if result.accepted != ROWS:
        raise AssertionError(f"{result.accepted} of {ROWS} rows were taken")


def _rows_of(folder: Path, order: IntakeOrder) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that an intake wrote, as the driver sees it; the contentless search index is made again from the
    texts.
    """
    store, actor = _open(folder)
    take_in(store, actor, order)
    store.close()
    connection = connect(folder / "replica.db", _KEY)
    found = {table: list(connection.execute(f"SELECT * FROM {table} ORDER BY rowid")) for table in _TABLES}  # noqa: S608
    texts = {
        "cases": dict(connection.execute("SELECT id, narrative || char(10) || wish FROM cases")),
        "customers": dict(connection.execute("SELECT id, name FROM customers")),
    }
    found["search_index"] = [(doc, tokens(texts[table][row])) for doc, table, row, _ in found["search_doc"]]
    connection.close()
    shutil.rmtree(folder)
    return found


def _bare(folder: Path, rows: dict[str, list[tuple[Any, ...]]]) -> None:
    folder.mkdir()
    migrate(folder / "replica.db", _KEY)
    connection = connect(folder / "replica.db", _KEY)
    names = {"search_index": "search_index (rowid, body)"}
    statements = {
        table: f"INSERT INTO {names.get(table, table)} VALUES ({','.join('?' * len(part[0]))})"  # noqa: S608
        for table, part in rows.items()
    }
    slices = -(-len(rows["cases"]) // SLICE)
    for number in range(slices):
        connection.execute("BEGIN IMMEDIATE")
        for table, part in rows.items():
            size = -(-len(part) // slices)
            connection.executemany(statements[table], part[number * size : (number + 1) * size])
        connection.execute("COMMIT")
    connection.close()
    shutil.rmtree(folder)


def _memory(folder: Path) -> Result:
    """Megabytes that the peak of this process grows by over the second half of a long feed."""
    order = _order(folder, make_feed(folder / "long.csv", MEMORY_ROWS))
    store, actor = _open(folder / "memory")
    peaks: list[float] = []

    def watch(result: IntakeResult, _share: float | None) -> None:
        if result.read in (MEMORY_ROWS // 2, MEMORY_ROWS):
            peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)

    take_in(store, actor, order, watch)
    store.close()
    grown = max(peaks[-1] - peaks[0], 0.1)
    return judge("intake memory", [grown], [MEMORY_LIMIT], 1.0, unit="MB")
