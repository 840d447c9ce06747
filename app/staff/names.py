"""What a login, a branch code, a name and a password look like.

Pure rules. Passwords follow length, not composition: rules about character kinds make people write passwords down.
"""

from __future__ import annotations

import re
import unicodedata

from app.kernel.errors import Refusal
from app.kernel.text import one_line

SHORTEST = 8
LONGEST = 128
_LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{1,39}")
_COMMON = frozenset({"12345678", "123456789", "1234567890", "11111111", "88888888", "password", "qwertyui", "abcd1234"})


def login_of(text: str) -> str:
    """A login as it is stored: half width, lower case; refused (`staff.login_malformed`) when it is none."""
    login = plain_login(text)
    if not _LOGIN.fullmatch(login):
        raise Refusal("staff.login_malformed", "login", text=text.strip()[:40])
    return login


def plain_login(text: str) -> str:
    """What somebody typed as a login, folded as `login_of` does but never refused.

    At the door every login looks alike.
    """
    return unicodedata.normalize("NFKC", text).strip().lower()[:80]


def branch_code_of(text: str) -> str:
    """A four-digit branch code; refused (`staff.branch_malformed`) when it is none."""
    code = unicodedata.normalize("NFKC", text).strip()
    if not re.fullmatch(r"[0-9]{4}", code):
        raise Refusal("staff.branch_malformed", "branch", text=text.strip()[:40])
    return code


def name_of(text: str) -> str:
    """A person's or a branch's name without outer spaces; refused (`staff.name_missing`) when nothing is left."""
    name = one_line(text)
    if not name:
        raise Refusal("staff.name_missing", "name")
    if len(name) > 100:
        raise Refusal("staff.name_long", "name")
    return name


def check_password(password: str, login: str) -> str:
    """A password that may be set; refused when too short, too long, too common or the login itself."""
    if len(password) < SHORTEST:
        raise Refusal("staff.password_short", "password", minimum=SHORTEST)
    if len(password) > LONGEST:
        raise Refusal("staff.password_long", "password", maximum=LONGEST)
    if password.lower() in _COMMON or password.lower() == login.lower() or len(set(password)) < 3:
        raise Refusal("staff.password_common", "password")
    return password
