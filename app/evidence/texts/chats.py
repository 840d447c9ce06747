"""Read a chat that somebody exported or copied (聊天记录): who said what when, from text, a table or a web page.

Pure, one pass over the lines. A file is a chat only when enough of its lines begin messages in one of the known ways
and words follow; a log, a table of transactions or a diary are none. Names and times stay as they stand in the file; a
day is worked out only where the file leaves one way to read it, else the usual one is taken and `assumed` says so.
Decided against one reader per messenger: their exports change every year, and people copy by hand.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.evidence.texts import plain_html
from app.evidence.texts.chat_days import Days
from app.evidence.texts.chat_tables import said_in_table
from app.kernel.text import legible

MOST = 10_000
"""The most messages of one chat that are shown."""
LONGEST = 4_000
_SNIFFED = 200_000
_LEAST = 3
_SHARE = 0.12

_DAY = (
    r"(?P<day>\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{1,2})(?!\d)"
    r"|\d{1,2}月\d{1,2}日|\d{1,2}[-/]\d{1,2}(?![-/.\d]))"
)
_WEEK = r"(?:\s*(?:星期|周|礼拜)[一二三四五六日天]|\s*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6})?"
_CLOCK = (
    r"(?P<half>(?:凌晨|早上|上午|中午|下午|傍晚|晚上)\s?)?"
    r"(?P<clock>\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)(?P<after>\s?[AaPp]\.?[Mm]\.?)?"
)
_NAME = (
    r"(?P<name>[^\s:：,，;；|\[\]<>{}\"=][^:：,;；|\t\[\]<>{}\"=]{0,39}?)"
    r"(?:\s?[(（<]\d{5,12}[)）>]|<[^<>\s]{3,60}@[^<>\s]{3,60}>)?"
)
_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    # [2026/3/4 10:21:33] name: words
    ("bracket", re.compile(rf"^\[{_DAY}{_WEEK},?\s+{_CLOCK}\]\s*{_NAME}\s?[:：]\s?(?P<words>.*)$")),
    # 04/03/2026, 10:21 - name: words
    ("dash", re.compile(rf"^{_DAY},?\s+{_CLOCK}\s+[-–]\s+{_NAME}[:：]\s(?P<words>.*)$")),
    # 2026-03-04 10:21:33 name: words
    ("line", re.compile(rf"^{_DAY}{_WEEK}\s+{_CLOCK}\s+{_NAME}\s?[:：]\s?(?P<words>\S.*)$")),
    # 2026-03-04 10:21:33 name, words on the next lines
    ("head", re.compile(rf"^{_DAY}{_WEEK}\s+{_CLOCK}\s+{_NAME}\s?[:：]?(?P<words>)$")),
    # name 2026-03-04 10:21:33, words on the next lines
    ("tail", re.compile(rf"^{_NAME}[:：]?\s+{_DAY}{_WEEK}\s+{_CLOCK}(?P<words>)$")),
    # name 10:21, days on lines of their own
    ("clock", re.compile(rf"^{_NAME}[:：]?\s+{_CLOCK}(?P<words>)$")),
    # 10:21 name: words
    ("short", re.compile(rf"^{_CLOCK}\s+{_NAME}\s?[:：]\s?(?P<words>\S.*)$")),
)
_HEADS = frozenset({"head", "tail", "clock"})
"""Forms whose words stand on the lines that follow."""
_DAY_LINE = re.compile(rf"^[-—–=*\s]*{_DAY}{_WEEK}(?:\s+{_CLOCK})?[-—–=*\s]*$")
_SYSTEM = re.compile(rf"^(?:\[?{_DAY}{_WEEK},?\s+{_CLOCK}\]?\s+(?:[-–]\s+)?)(?P<words>\S.*)$")
_LEVELS = frozenset({"info", "debug", "warn", "warning", "error", "fatal", "trace", "notice", "critical"})
_TOLD = re.compile(
    r"撤回了一条消息|加入了?群聊|邀请.{0,40}加入|以上是打招呼的内容|你已添加|end-to-end encrypted|拍了拍|^\[系统"
)


@dataclass(frozen=True, slots=True)
class Said:
    """One message: day (ISO, or as in the file where it has no year, empty when none), clock (HH:MM[:SS]), who, what.

    `speaker` is empty for what the messenger itself says.
    """

    day: str
    clock: str
    speaker: str
    text: str


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat: messages in the order of the file, speakers by how much they said.

    `assumed`: the order of day and month was taken as usual; `left_out`: lines before the first message; `cut`: there
    were more than `MOST`.
    """

    messages: tuple[Said, ...]
    speakers: tuple[str, ...]
    assumed: bool = False
    before: str = ""
    cut: bool = False


def is_chat(text: str) -> bool:
    """Whether a text is a chat, by its beginning."""
    return _read(text[:_SNIFFED], sniff=True) is not None


def read_chat(text: str) -> Chat | None:
    """Read a chat; None when the text is none."""
    return _read(text, sniff=False)


def text_for_search(chat: Chat, most: int) -> str:
    """What a chat is found by: who said it and what."""
    parts = (f"{one.speaker} {one.text}" if one.speaker else one.text for one in chat.messages)
    return "\n".join(parts)[:most]


def _read(text: str, *, sniff: bool) -> Chat | None:
    text = legible(text)
    if plain_html.is_page(text):
        text = plain_html.reduce(text).text
    table = said_in_table(text, MOST)
    if table is not None:
        rows, cut = table
        return _chat([(row.day, row.half, row.clock, row.speaker, row.text) for row in rows], "", cut)
    lines = text.split("\n")
    form = _form_of(lines[:3000])
    if form is None:
        return None
    if sniff:
        return Chat((), ())
    return _by_lines(lines, form)


def _form_of(lines: Sequence[str]) -> re.Pattern[str] | None:
    """The way in which messages begin, where enough do."""
    full = [line.strip() for line in lines if line.strip()]
    best: tuple[int, re.Pattern[str]] | None = None
    for name, form in _FORMS:
        hits = [place for place, line in enumerate(full) if len(line) < 2000 and form.match(line)]
        if len(hits) < _LEAST or len(hits) < _SHARE * len(full) or not _talks(name, form, full, hits):
            continue
        if best is None or len(hits) > best[0]:
            best = (len(hits), form)
    return None if best is None else best[1]


def _talks(name: str, form: re.Pattern[str], full: Sequence[str], hits: Sequence[int]) -> bool:
    found = [form.match(full[place]) for place in hits]
    names = Counter(one["name"].strip() for one in found if one is not None)
    if any(name.split()[0].casefold() in _LEVELS for name in names) or all(_is_number(name) for name in names):
        return False
    # Somebody speaks twice, or it is a list; and a list of everything has a name of its own on each line.
    if max(names.values()) < 2 or len(names) > max(40, len(hits) // 2):
        return False
    if name in _HEADS:
        heads = set(hits)
        with_words = sum(place + 1 < len(full) and place + 1 not in heads for place in hits)
        return with_words >= 0.5 * len(hits)
    return True


def _is_number(name: str) -> bool:
    return not any(char.isalpha() for char in name)


def _by_lines(lines: Iterable[str], form: re.Pattern[str]) -> Chat:
    rows: list[list[str]] = []
    before: list[str] = []
    day, cut = "", False
    for raw in lines:
        line = raw.strip()
        match = form.match(line) if len(line) < 2000 else None
        heading = _DAY_LINE.match(line) if match is None and len(line) < 80 else None
        told = None if match or heading else _system(line, form)
        if match is not None:
            day = _group(match, "day") or day
            rows.append(
                [day, match["half"] or match["after"] or "", match["clock"], match["name"].strip(), match["words"]]
            )
        elif heading is not None:
            day = heading["day"]
        elif told is not None:
            day = told["day"] or day
            rows.append([day, told["half"] or told["after"] or "", told["clock"], "", told["words"]])
        elif line and _TOLD.search(line) and len(line) < 200:
            rows.append([day, *(rows[-1][1:3] if rows else ("", "")), "", line])
        elif rows:
            rows[-1][4] += "\n" + raw.rstrip()
        elif line:
            before.append(line)
        if len(rows) > MOST:
            rows.pop()
            cut = True
            break
    return _chat([tuple(row) for row in rows], "\n".join(before)[:LONGEST], cut)


def _system(line: str, form: re.Pattern[str]) -> re.Match[str] | None:
    """A line with day and time but nobody's name, in chats whose messages have both before the name."""
    starts_with_day = form.pattern.startswith(("^\\[", "^(?P<day>"))
    return _SYSTEM.match(line) if starts_with_day and 0 < len(line) < 2000 else None


def _group(match: re.Match[str], name: str) -> str:
    return (match.groupdict().get(name) or "").strip()


def _chat(rows: Sequence[Sequence[str]], before: str, cut: bool) -> Chat:
    days = Days(row[0] for row in rows)
    messages = [Said(days.of(row[0]), clock_of(row[2], row[1]), row[3], row[4].strip("\n")[:LONGEST]) for row in rows]
    told = Counter(one.speaker for one in messages if one.speaker)
    return Chat(tuple(messages), tuple(name for name, _ in told.most_common()), days.assumed, before, cut)


def clock_of(clock: str, half: str) -> str:
    """A time of day as HH:MM or HH:MM:SS by the clock of 24 hours; as it stands when it is none."""
    parts = clock.replace("：", ":").split(":")
    if not all(part.isdigit() for part in parts) or len(parts) < 2:
        return clock
    hour, late = int(parts[0]), half.strip().casefold().replace(".", "")
    if late in {"下午", "傍晚", "晚上", "pm"} and hour < 12:
        hour += 12
    elif late in {"凌晨", "am", "上午", "早上"} and hour == 12:
        hour = 0
    elif late == "中午" and hour < 3:
        hour += 12
    return ":".join([f"{hour:02d}", *parts[1:]])
