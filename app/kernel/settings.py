"""Settings, declared once: name, kind, default, title, help, range.

A setting is a constant that code passes around (`settings.get(IDLE_MINUTES)`), so a misspelt name cannot be read. The
file is TOML; an unknown name or a value out of range is refused with its line, because a setting silently ignored is
a setting silently wrong. The machine-wide file, which only the machine's administrator can write, wins for settings
marked `admin`. pydantic was left aside here, and only here: four kinds of plain values do not need it, and it would
be loaded before the sign-in window has painted.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from app.kernel.errors import Refusal
from app.kernel.files import write_whole
from app.kernel.profile import Profile, default_profile_folder, machine_settings_file

__all__ = ["SETTINGS", "Profile", "Setting", "Settings", "default_profile_folder", "machine_settings_file"]

T = TypeVar("T", bool, int, str)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting: `name` as `section.key`, default (and so its kind), range or choices, title and help by language.

    `admin`: only an administrator may change it on a settings page, and the machine-wide file wins. `label` names the
    wording label under which the choices are written out.
    """

    name: str
    default: T
    title: dict[str, str]
    help: dict[str, str]
    low: int = 0
    high: int = 0
    choices: tuple[str, ...] = ()
    label: str = ""
    longest: int = 80
    admin: bool = False

    def fault_of(self, value: object) -> str | None:
        """What is wrong with a value as a key of label `setting_fault`, or None when it may be set."""
        if type(value) is not type(self.default):
            return "kind"
        if type(value) is int and not self.low <= value <= self.high:
            return "range"
        if isinstance(value, str):
            if self.choices and value not in self.choices:
                return "choice"
            if len(value) > self.longest or any(ord(char) < 32 or ord(char) == 127 for char in value):
                return "text"
        return None

    def allowed(self) -> str:
        """The allowed values for a refusal or a settings page."""
        if isinstance(self.default, bool):
            return "true / false"
        if isinstance(self.default, int):
            return f"{self.low}-{self.high}"
        return " / ".join(self.choices) if self.choices else f"≤ {self.longest}"


LANGUAGE = Setting(
    "desk.language", "zh", {"zh": "界面语言", "en": "Language"},
    {"zh": "窗口、命令和提示所用的语言。", "en": "The language of windows, commands and messages."},
    choices=("zh", "en"), label="language",
)  # fmt: skip
THEME = Setting(
    "desk.theme", "light", {"zh": "主题", "en": "Theme"},
    {"zh": "窗口的配色。", "en": "The colours of the window."},
    choices=("light", "dark", "high_contrast"), label="theme",
)  # fmt: skip
USER = Setting(
    "desk.user", "", {"zh": "默认登录名", "en": "Default login"},
    {"zh": "登录窗口和命令预先填入的登录名。", "en": "The login that the sign-in window and the commands start with."},
    longest=40,
)  # fmt: skip
IDLE_MINUTES = Setting(
    "desk.idle_minutes", 10, {"zh": "离开多久自动锁定（分钟）", "en": "Lock after idle minutes"},
    {"zh": "无人操作达到该分钟数后锁定工作台。", "en": "The desk locks itself after so many minutes without input."},
    low=1, high=60, admin=True,
)  # fmt: skip
BANK_NAME = Setting(
    "desk.bank_name", "", {"zh": "银行名称", "en": "Name of the bank"},
    {"zh": "印在每份文书页眉的机构名称；留空则取网点登记的名称。",
     "en": "Printed in the header of every paper; empty takes the name registered with the branch."},
    admin=True,
)  # fmt: skip
COPIES = Setting(
    "paper.copies", 3, {"zh": "默认打印份数", "en": "Copies by default"},
    {"zh": "打印面板预先填入的份数。", "en": "How many copies the print panel starts with."},
    low=1, high=9,
)  # fmt: skip
LARGE_PRINT_AGE = Setting(
    "paper.large_print_age", 60, {"zh": "大字版起始年龄", "en": "Large print from age"},
    {"zh": "客户达到该年龄时，文书默认用大字版。",
     "en": "From this age of the customer on, papers are in large print by default."},
    low=50, high=90,
)  # fmt: skip
SIGN_IN_ATTEMPTS = Setting(
    "sign_in.attempts", 5, {"zh": "密码错误几次后锁定", "en": "Wrong passwords before locking"},
    {"zh": "连续输错达到该次数后锁定登录，锁定时间逐次加倍。",
     "en": "After so many wrong passwords in a row signing in is locked, twice as long each time."},
    low=3, high=10, admin=True,
)  # fmt: skip
OFFLINE_DAYS = Setting(
    "sign_in.offline_days", 14, {"zh": "允许离线登录的天数", "en": "Days of signing in offline"},
    {"zh": "距上次联网登录超过该天数后，须先联网登录一次。",
     "en": "So many days after the last online sign-in, the next one must be online."},
    low=1, high=90, admin=True,
)  # fmt: skip
KEY_STORE = Setting(
    "key_store.kind", "system", {"zh": "密钥存放处", "en": "Key store"},
    {"zh": "system：操作系统密钥库；encrypted_file：口令加密的文件；demo_file：仅供演示。",
     "en": "system: the operating system's; encrypted_file: a file under a passphrase; demo_file: for demos only."},
    choices=("system", "encrypted_file", "demo_file"), label="key_store", admin=True,
)  # fmt: skip
ID_READER = Setting(
    "reader.kind", "none", {"zh": "证件阅读器", "en": "ID reader"},
    {"zh": "键盘口阅读器须输出一行：IDC|种类|号码|姓名|性别|出生日期|住址|有效期起|有效期止，种类为 R 居民身份证、"
           "H 港澳台居住证、F 外国人永居证、P 护照、M 港澳通行证、T 台湾通行证；护照也可输出两行机读码。"
           "重新登录后生效。",
     "en": "A keyboard wedge types one line: IDC|kind|number|name|sex|birth|address|from|until; kind is R resident, "
           "H Hong Kong, Macao and Taiwan residence, F foreigner, P passport, M Hong Kong and Macao permit, T Taiwan "
           "permit; or the two lines of a passport. In force after signing in again."},
    choices=("none", "wedge", "library", "simulator"), label="id_reader", admin=True,
)  # fmt: skip
ID_READER_LIBRARY = Setting(
    "reader.library", "", {"zh": "证件阅读器动态库", "en": "Library of the ID reader"},
    {"zh": "厂商提供的 sdtapi 动态库的完整路径。", "en": "The full path of the maker's sdtapi library."},
    longest=260, admin=True,
)  # fmt: skip

CENTRAL_URL = Setting(
    "central.url", "", {"zh": "中心数据库", "en": "Central database"},
    {"zh": "本行中心数据库的地址，如 postgresql://主机:5432/库名?sslmode=verify-full；留空为单机。",
     "en": "Where the bank's central database is, as postgresql://host:5432/name?sslmode=verify-full; empty: none."},
    longest=400, admin=True,
)  # fmt: skip
DROP_FOLDER = Setting(
    "intake.drop_folder", "", {"zh": "投诉文件投放文件夹", "en": "Drop folder for feeds"},
    {"zh": "放进该文件夹的投诉文件自动导入一次，随后移入 done；不合格的行和文件移入 rejected。留空为不监看。",
     "en": "Feed files put there are taken in once and moved to done; rejected rows and files go to rejected. "
           "Empty: none is watched."},
    longest=400, admin=True,
)  # fmt: skip
SCAN_FOLDER = Setting(
    "evidence.scan_folder", "", {"zh": "扫描文件夹", "en": "Scan folder"},
    {"zh": "扫描仪存放文件的文件夹。其中的扫描件在证据页列为“待归案”，由人归入案件后移入“已收取”。留空为不监看。",
     "en": "Where the scanner puts its files. They stand in the evidence tab as waiting to be assigned; what was "
           "assigned moves to the folder 已收取 in it. Empty: none is watched."},
    longest=400,
)  # fmt: skip
KEEP_LINE = Setting(
    "central.keep_line", True, {"zh": "保持与中心的连接", "en": "Keep the line to the centre"},
    {"zh": "两次同步之间保持连接，省去每次登录的开销；中心连接紧张时自动改为用完即断。关闭则每次同步后断开。",
     "en": "Stay connected between two syncs, which spares the centre a sign-in each time; when its connections run "
           "short, desks hang up by themselves. Off: hang up after every sync."},
    admin=True,
)  # fmt: skip
RECOGNITION = Setting(
    "evidence.recognition", True, {"zh": "识别图片文字", "en": "Read text on pictures"},
    {"zh": "在后台识别证据页面上的文字，供查找和选取。较慢的电脑可以关闭。",
     "en": "Read what stands on pages of evidence in the background, to be found and chosen. A slow machine may go "
           "without."},
    admin=True,
)  # fmt: skip

SETTINGS: tuple[Setting[Any], ...] = (
    CENTRAL_URL,
    DROP_FOLDER,
    SCAN_FOLDER,
    KEEP_LINE,
    LANGUAGE,
    THEME,
    USER,
    IDLE_MINUTES,
    BANK_NAME,
    COPIES,
    LARGE_PRINT_AGE,
    SIGN_IN_ATTEMPTS,
    OFFLINE_DAYS,
    KEY_STORE,
    ID_READER,
    ID_READER_LIBRARY,
    RECOGNITION,
)
_BY_NAME = {setting.name: setting for setting in SETTINGS}


class Settings:
    """The settings of a profile over the machine's, over the defaults."""

    def __init__(self, file: Path, machine_file: Path | None = None) -> None:
        self._file = file
        self._own = _read(file)
        self._machine = _read(machine_file) if machine_file is not None else {}

    def get(self, setting: Setting[T]) -> T:
        """The value in force."""
        layers = [self._own, self._machine]
        if setting.admin:
            layers.reverse()
        for layer in layers:
            if setting.name in layer:
                value: T = layer[setting.name]
                return value
        return setting.default

    def fixed(self, setting: Setting[Any]) -> bool:
        """Whether the machine's administrator fixed the value, so that the profile cannot change it."""
        return setting.admin and setting.name in self._machine

    def set(self, setting: Setting[T], value: T) -> None:
        """Set and save one value; `Refusal("settings.bad_value")` or `settings.fixed` names the setting."""
        fault = setting.fault_of(value)
        if fault is not None:
            raise Refusal("settings.bad_value", setting.name, **_told(setting, value, fault))
        if self.fixed(setting):
            raise Refusal("settings.fixed", setting.name, name=setting.name)
        changed = {**self._own, setting.name: value}
        write_whole(self._file, _toml(changed).encode())
        self._own = changed

    def __iter__(self) -> Iterator[tuple[Setting[Any], Any]]:
        """Every setting with its value in force, in the order of a settings page."""
        return ((setting, self.get(setting)) for setting in SETTINGS)


def _read(file: Path) -> dict[str, Any]:
    try:
        text = file.read_text(encoding="utf-8-sig")
        data = tomllib.loads(text)
    except FileNotFoundError:
        return {}
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        raise _malformed(file, int(found[1]) if found else 1, str(error)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise _malformed(file, 1, str(error)) from error
    values: dict[str, Any] = {}
    for section, entries in data.items():
        if not isinstance(entries, dict):
            raise Refusal("settings.unknown", section, file=file.name, line=_line(text, "", section), name=section)
        for key, value in entries.items():
            name = f"{section}.{key}"
            line = _line(text, section, key)
            setting = _BY_NAME.get(name)
            if setting is None:
                raise Refusal("settings.unknown", name, file=file.name, line=line, name=name)
            fault = setting.fault_of(value)
            if fault is not None:
                raise Refusal("settings.bad_line", name, file=file.name, line=line, **_told(setting, value, fault))
            values[name] = value
    return values


def _told(setting: Setting[Any], value: object, fault: str) -> dict[str, object]:
    return {
        "name": setting.name,
        "value": str(value)[:40],
        "reason": ("setting_fault", fault),
        "allowed": setting.allowed(),
    }


def _malformed(file: Path, line: int, reason: str) -> Refusal:
    return Refusal("settings.malformed", "file", file=file.name, line=line, reason=reason)


def _line(text: str, section: str, key: str) -> int:
    inside = ""
    for number, line in enumerate(text.splitlines(), 1):
        header = re.match(r"\s*\[\s*\"?([\w.-]+)\"?\s*\]", line)
        if header:
            inside = header[1]
        if (header and not section and header[1] == key) or (
            inside == section and re.match(rf"\s*\"?{re.escape(key)}\"?\s*[=.]", line)
        ):
            return number
    return 1


def _toml(values: dict[str, Any]) -> str:
    lines: list[str] = []
    section = ""
    for name in sorted(values):
        head, _, key = name.rpartition(".")
        if head != section:
            section = head
            lines += ([""] if lines else []) + [f"[{section}]"]
        lines.append(f"{key} = {json.dumps(values[name], ensure_ascii=False)}")
    return "\n".join(lines) + "\n"
