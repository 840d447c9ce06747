"""Masks for personal data, and the scrubber for what may never be stored (design 3.6; JR/T 0171).

Staff lists show enough to find somebody and no more: card first 6 last 4, mobile first 3 last 4, ID first 6 last 4,
name 李*华. What others may see (customer display, papers for third parties) shows less. C3 data, that is passwords,
one-time codes, track data and CVN, is taken out of typed and recognised text before it is stored.
"""

from __future__ import annotations

import re
import unicodedata

STAR = "*"


def _middle(text: str, head: int, tail: int) -> str:
    if len(text) <= head + tail:
        # Too short to hide a middle: keep the tail only, as on a receipt.
        keep = min(tail, max(len(text) - 1, 0))
        return STAR * (len(text) - keep) + text[len(text) - keep :]
    return text[:head] + STAR * (len(text) - head - tail) + text[-tail:]


def mask_card(number: str) -> str:
    """Card number: first 6, last 4. A bare tail of four digits stays as it is."""
    digits = re.sub(r"\D", "", number)
    return digits if len(digits) <= 4 else _middle(digits, 6, 4)


def mask_phone(number: str) -> str:
    """Phone number: first 3, last 4."""
    return _middle(number.strip(), 3, 4)


def mask_id(number: str) -> str:
    """Identity document: first 6, last 4."""
    return _middle(number.strip(), 6, 4)


def mask_id_for_others(number: str) -> str:
    """Identity document on papers and displays for others: last 4 only."""
    return _middle(number.strip(), 0, 4)


def _letters(name: str) -> list[str]:
    """Split a name into what a reader calls letters: a variation selector or an accent stays with its letter."""
    letters: list[str] = []
    for char in name.strip():
        if letters and unicodedata.category(char) in {"Mn", "Mc", "Me"}:
            letters[-1] += char
        else:
            letters.append(char)
    return letters


# Who somebody is, written where a name is asked for: nobody's name, and 客*人 tells nobody anything.
_ROLES = frozenset(
    {
        "本人",
        "客户",
        "客户本人",
        "持卡人",
        "持卡人本人",
        "代理人",
        "家属",
        "配偶",
        "父母",
        "子女",
        "单位",
        "法院",
        "调解组织",
    }
)
_ORGANISATION = re.compile(r".{2,}(?:公司|银行|法院|中心|委员会|事务所|管理局|监管局|派出所)")


def mask_name(name: str) -> str:
    """Name on staff lists: 李华 → 李*, 李小华 → 李*华, 阿依古丽·买买提 → 阿*提; the length does not show.

    A word that says who somebody is (客户本人) and an organisation's name are no person's and stay as they are.
    """
    if name.strip() in _ROLES or _ORGANISATION.fullmatch(name.strip()):
        return name.strip()
    letters = _letters(name)
    if len(letters) <= 1:
        return STAR if letters else ""
    return letters[0] + STAR + (letters[-1] if len(letters) > 2 else "")


def mask_name_for_others(name: str) -> str:
    """Name on the customer display and on papers for others: *华; a name of one letter is hidden whole."""
    letters = _letters(name)
    return STAR + (letters[-1] if len(letters) > 1 else "") if letters else ""


# Province, city and district one after the other, each optional. A level's name may begin with any character (路桥区,
# 镇海区, 市北区), but goes no further than the first sign of a street, a village or a house number. 小区, 园区 and the
# like are no districts.
_INNER = r"(?:[^0-9０-９号镇路街村弄巷区县旗省市]|[镇乡](?=市))"
_DISTRICT = re.compile(
    r"(?:[^0-9０-９号路街市县]{1,8}?(?:省|自治区|特别行政区))?"
    rf"(?:.{_INNER}{{0,8}}?(?:市|自治州|地区|盟))?"
    rf"(?:.{_INNER}{{0,14}}?(?:自治县|自治旗|(?<![小社园校厂库景片宅墅属活务])区|县|旗|市))?"
)


def mask_address(address: str) -> str:
    """Address down to the district: 上海市浦东新区***; an address without one is hidden whole."""
    plain = address.strip()
    found = _DISTRICT.match(plain)
    kept = found[0] if found else ""
    return kept + STAR * 3 if len(kept) < len(plain) else kept


# As in a log (`store.redact`), but a case number is none of them, and a time of day follows a day.
_IN_TEXT = re.compile(
    r"(?<![0-9A-Za-z.-])(?![0-9]{4}-[0-9]{4}-[0-9]{6}(?![0-9A-Za-z-]))(?:[0-9][ -]?){10,18}[0-9Xx](?![0-9A-Za-z])"
)


def mask_numbers(text: str) -> str:
    """Mask card, identity and mobile numbers inside a text place by place: the length and the rest stay as they are."""
    return _IN_TEXT.sub(_starred, text)


def _starred(found: re.Match[str]) -> str:
    places = [place for place, char in enumerate(found[0]) if char not in " -"]
    mobile = len(places) == 11 and re.match(r"1[3-9]", found[0]) is not None
    if not mobile and len(places) < 13:
        return found[0]
    hidden = set(places[3 if mobile else 6 : -4])
    return "".join(STAR if place in hidden else char for place, char in enumerate(found[0]))


_LINK = r"就是|设为|设成|改为|改成|是|为|了|告诉了?(?:他|她|我|对方|客服)?|发来|输入|[:：=（(]|is|was"
_FOLLOWS = rf"(?:\s*(?:{_LINK})){{0,2}}\s*[「『\"'“‘]?"
_LATIN = r"(?<![A-Za-z])(?:CVN2?|CVV2?|CVC2?|PIN|OTP|password|passcode|(?:verification|security) code)(?![A-Za-z])"
_CHINESE = "密码|口令|验证码|动态码|校验码|安全码"
_WORD = rf"(?:{_CHINESE}|背面(?:的|后|末|最后)*(?:三|3)位(?:数字|数|码)?|{_LATIN})"
_SIGN = r"A-Za-z0-9Ａ-Ｚａ-ｚ０-９!@#$%^&_\-"
# A value has a digit, or is given by a colon or an equals sign: "password reset" and "忘记密码 PIN" are no secrets. A
# date is none either.
_VALUE = rf"(?![0-9]{{4}}[-/年.][0-9]{{1,2}})(?=[{_SIGN}]*[0-9０-９])[{_SIGN}]{{3,24}}"
_AFTER = re.compile(rf"({_WORD}{_FOLLOWS})({_VALUE})", re.IGNORECASE)
_GIVEN = re.compile(rf"({_WORD}\s*[:：=]\s*[「『\"'“‘]?)([{_SIGN}]{{3,24}})", re.IGNORECASE)
_BEFORE = re.compile(
    r"(?<![0-9A-Za-z])([0-9０-９]{3,8})(?=\s*(?:就?是|这个)\s*"
    rf"(?:我的?|他的?|她的?|短信|支付|交易|取款|查询|登录|手机|的)*(?:{_CHINESE}))"
)
_TRACK = re.compile(r"%?B[0-9]{13,19}\^[^^?\n]{2,40}\^[^\s?]+\??|;?[0-9]{13,19}=[0-9]{7,}\??")
_BLACK = "■■■"
# Nothing that is scrubbed does without one of these; most texts have none, and feeds bring a hundred thousand of them.
_SUSPECT = re.compile(r"[码令=^]|背面|CV[NVC]|PIN|OTP|pass|code", re.IGNORECASE)


def scrub_secrets(text: str) -> tuple[str, int]:
    """Replace passwords, one-time codes, CVN and track data by ■■■; returns the text and how many were replaced."""
    if not _SUSPECT.search(text):
        return text, 0
    text, tracks = _TRACK.subn(_BLACK, text)
    text, before = _BEFORE.subn(_BLACK, text)
    found = 0
    for pattern in (_AFTER, _GIVEN):
        text, count = pattern.subn(lambda match: match[1] + _BLACK, text)
        found += count
    return text, tracks + before + found
