"""What is taken out of a question before anybody reads it (去标识): numbers, secrets, accounts, addresses, names.

Each thing that is taken out leaves a mark in the text (【电话】), so that a reader sees that something was said and a
moderator can put the sentence right. Doubt is decided against the number: an order number that goes as 【号码】 costs
nothing, a card number that stays is read by hundreds. Names are found after words that introduce them and by a family
name; what that misses the moderator sees before anybody else. A model of the language was decided against: it cannot
be proved.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.kernel.masking import scrub_secrets
from app.kernel.text import legible, modern


class Mark(StrEnum):
    """What stood where a mark stands; the value is what the mark says."""

    SECRET = "密码"  # noqa: S105 - what a mark says
    CARD = "卡号"
    ID_NUMBER = "证件号"
    PHONE = "电话"
    NUMBER = "号码"
    MAIL = "邮箱"
    ACCOUNT = "账号"
    ADDRESS = "住址"
    NAME = "姓名"


@dataclass(frozen=True, slots=True)
class Scrubbed:
    """A text without personal data, and what was taken out, in the order of the kinds."""

    text: str
    marks: tuple[Mark, ...] = ()


MARK = re.compile("【(" + "|".join(mark.value for mark in Mark) + ")】")
"""A mark in a scrubbed text."""

_FAMILY = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪"
    "廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章"
    "鲁岳翟申詹左关耿殷欧祝甘柳毕骆蓝阮尚舒鲍苗柯裴翁荣童管霍符卜凌冉游车季宁阎盛焦包"
)
_DOUBLE = "欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|宇文|长孙|端木|南宫"
_HAN = r"\u3400-\u9fff"
# A sign that begins the next word rather than ends a name.
_NEXT = "在是的想有被把来给去也我你他她它要于和跟与从住到说问个这那以已没不昨今明先女老同电手身卡办还就因为为您吗呢了"
_NO_NAME = "在是的被把给去我你他她它跟与到这那以已没昨今因吗呢了"
_GIVEN = rf"(?![{_NO_NAME}])[{_HAN}](?:(?![{_NEXT}])[{_HAN}])?"
_NAME = rf"(?:(?:{_DOUBLE}|[{_FAMILY}]){_GIVEN}|[{_HAN}]{{2,10}}·[{_HAN}]{{2,10}})"
_SAYS = r"我叫|叫做|名叫|名字叫|名字是|姓名是|姓名|户名|持卡人|联系人|本人是|本人叫|本人|我是|我姓|我名叫"
_NAMED = re.compile(rf"({_SAYS})([:：为，, ]{{0,2}})({_NAME})")
_TITLED = re.compile(rf"((?:{_DOUBLE}|[{_FAMILY}])(?!【)[{_HAN}]{{0,2}})(?=先生|女士|小姐|大爷|阿姨|师傅)")
_DOTTED = re.compile(rf"[{_HAN}]{{2,10}}·[{_HAN}]{{2,10}}")
_ENGLISH = re.compile(r"((?i:my name is|i am|i'm|name:)\s*)([A-Z][a-z]+(?:[ -][A-Z][a-z]+)+)")

_MAIL = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,4}")
_HANDLE = re.compile(
    r"((?i:微信号?|wechat|vx|wx|qq号?|支付宝账?号?|抖音号?)\s*(?:是|为|[:：])?\s*)([A-Za-z0-9][A-Za-z0-9_-]{4,29})"
)
_ROAD = re.compile(
    rf"(?:[{_HAN}]{{1,6}}(?:省|自治区|市|区|县|镇|乡)){{0,4}}[{_HAN}0-9]{{1,10}}(?:路|街|弄|巷|胡同|大道|村|小区|新村|苑|里)"
    rf"[0-9]{{1,5}}(?:[{_HAN}]?[号弄幢栋座室楼层单元]+(?:[0-9]{{1,5}})?)*"
)
_CHINESE_DIGITS = str.maketrans("零〇一二三四五六七八九幺两", "0012345678912")
_SPOKEN = re.compile(r"[零〇一二三四五六七八九幺两](?:[\s\-·、,，.]?[零〇一二三四五六七八九幺两]){6,}")

_PARTS = re.compile(
    # A date, then an amount, then anything that is a number of seven places or more, however it is broken up.
    r"(?P<date>(?<![0-9])(?:19|20)[0-9]{2}(?P<cut>[-./年])(?:0?[1-9]|1[0-2])(?:(?P=cut)|月)(?:[12][0-9]|3[01]|0?[1-9])日?"
    r"(?:[ T]?(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?)?(?![0-9]))"
    r"|(?P<amount>(?<![0-9])(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,9})(?:\.[0-9]{1,2})?\s?(?:元|块|万|美元|人民币|CNY))"
    r"|(?P<number>(?<![0-9A-Za-z])\+?[0-9*](?:[ \-.·,()/_，、—]{0,2}[0-9*]){6,}[Xx]?)"
)
_ID = re.compile(r"[0-9]{6}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]")
_MOBILE = re.compile(r"(?:86|0086)?1[3-9][0-9]{9}")
_LANDLINE = re.compile(r"0[0-9]{9,11}|400[0-9]{7}")
_CARD_PLACES = range(13, 20)
_MASKED_CARD = re.compile(r"[0-9]{4,6}\*+[0-9]{4}")


def scrub(text: str) -> Scrubbed:
    """Take everything personal out of a text. Scrubbing a scrubbed text changes nothing."""
    return _scrubbed(text, names=True)


def corrected(text: str) -> Scrubbed:
    """The text as a moderator put it right: numbers and secrets go again, a word taken for a name may stay."""
    return _scrubbed(text, names=False)


def pieces(text: str) -> list[tuple[str, bool]]:
    """A scrubbed text in pieces, each with whether it is a mark; for showing marks as such."""
    found: list[tuple[str, bool]] = []
    end = 0
    for mark in MARK.finditer(text):
        if mark.start() > end:
            found.append((text[end : mark.start()], False))
        found.append((mark[0], True))
        end = mark.end()
    if end < len(text):
        found.append((text[end:], False))
    return found


def _scrubbed(text: str, *, names: bool) -> Scrubbed:
    kept = "".join(map(_plain, legible(modern(text)))).strip()
    kept = kept.replace("■■■", _said(Mark.SECRET))
    kept = scrub_secrets(kept)[0].replace("■■■", _said(Mark.SECRET))
    steps: Sequence[Callable[[str], str]] = (_mails, _handles, _spoken, _addresses, _numbers)
    for step in steps:
        kept = step(kept)
    if names:
        kept = _names(kept)
    there = {found[1] for found in MARK.finditer(kept)}
    return Scrubbed(kept, tuple(mark for mark in Mark if mark.value in there))


def _plain(sign: str) -> str:
    """Full width, circled and other forms of figures and letters as plain ones; everything else as it was written."""
    plain = unicodedata.normalize("NFKC", sign)
    return plain if plain.isascii() and (plain.isalnum() or plain in "+-./") else sign


def _said(mark: Mark) -> str:
    return f"【{mark.value}】"


def _mails(text: str) -> str:
    return _MAIL.sub(_said(Mark.MAIL), text)


def _handles(text: str) -> str:
    return _HANDLE.sub(lambda found: found[1] + _said(Mark.ACCOUNT), text)


def _spoken(text: str) -> str:
    """Numbers said in words, figure by figure: 一三八零零…"""
    return _SPOKEN.sub(lambda found: _kind("".join(re.findall(r"\w", found[0])).translate(_CHINESE_DIGITS)), text)


def _addresses(text: str) -> str:
    return _ROAD.sub(_said(Mark.ADDRESS), text)


def _numbers(text: str) -> str:
    return _PARTS.sub(lambda found: _kind(found[0]) if found["number"] else found[0], text)


def _kind(number: str) -> str:
    plain = re.sub(r"[^0-9Xx*]", "", number)
    if _ID.fullmatch(plain):
        return _said(Mark.ID_NUMBER)
    if _MOBILE.fullmatch(plain) or _LANDLINE.fullmatch(plain):
        return _said(Mark.PHONE)
    if _MASKED_CARD.fullmatch(plain) or len(plain) in _CARD_PLACES:
        return _said(Mark.CARD)
    return _said(Mark.NUMBER)


def _names(text: str) -> str:
    kept = _NAMED.sub(lambda found: found[1] + found[2] + _said(Mark.NAME), text)
    kept = _TITLED.sub(_said(Mark.NAME), kept)
    kept = _DOTTED.sub(_said(Mark.NAME), kept)
    return _ENGLISH.sub(lambda found: found[1] + _said(Mark.NAME), kept)
