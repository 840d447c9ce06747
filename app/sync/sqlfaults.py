"""What goes wrong on the way to a PostgreSQL centre, sorted once by who can do something about it.

Nobody just now (`Offline`: the same question may be asked again), or a person (`Rejected`, with a code that the wording
knows). What is neither is a bug and stays what it is. The driver speaks its own language, or the server's: people are
told the kind of trouble in theirs (labels sync_offline, sync_distrust), and what was said goes into the log.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from app.sync.transport import Offline, Rejected

_OFFLINE = {
    "53300": "sync.centre_busy",
    "53400": "sync.centre_busy",
    "57P03": "sync.centre_starting",
    "53100": "sync.centre_full",
    "53200": "sync.centre_busy",
    "40001": "sync.try_again",
    "40P01": "sync.try_again",
    "55P03": "sync.try_again",
    "57014": "sync.too_slow",
}
_REJECTED = {
    "28P01": "sync.password",
    "28000": "sync.password",
    "3D000": "sync.no_database",
    "3F000": "sync.not_provisioned",
    "42883": "sync.not_provisioned",
    "42P01": "sync.not_provisioned",
    "42501": "sync.not_staff",
}

# libpq gives no code for a connection that was refused, only the server's words in the server's own language.
_WORDS: tuple[tuple[str, str], ...] = (
    (r"for connection option|invalid port number|invalid [a-z_]+ value", "bad_url"),
    (r"certificate|证书|server does not support ssl|服务器不支持 ?ssl", "certificate"),
    (r"authentication method|认证方法|pg_hba\.conf", "authentication"),
    (r"password authentication failed|not permitted to log in|no password|(password ?|密码)认证失败", "password"),
    (r"database \"[^\"]*\" does not exist|数据库 ?\"[^\"]*\" ?不存在", "no_database"),
    (r"too many|remaining connection slots|太多|连接位置|连接槽", "centre_busy"),
    (r"starting up|shutting down|recovery mode|启动中|正在启动|正在关闭|恢复模式", "centre_starting"),
)
_KINDS: tuple[tuple[str, str], ...] = (
    (r"connection refused|actively refused|拒绝连接|拒绝，无法连接", "refused"),
    (r"resolve host|name or service not known|no such host|name resolution|nodename nor servname"
     r"|未知的名称|不知道这样的主机|无法解析|could not translate host", "no_host"),
    (r"timeout expired|timed out|timeout|超时", "timed_out"),
    (r"no route to host|network is unreachable|host is down|unreachable network|没有到主机的路由|网络不可达",
     "unreachable"),
    (r"closed the connection|connection (to server )?(was )?(lost|reset|closed)|connection is (lost|closed|bad)"
     r"|closed unexpectedly|consuming input|broken pipe|could not (send|receive)|重置|断开|管道", "cut"),
)  # fmt: skip
_DISTRUST: tuple[tuple[str, str], ...] = (
    (r"expired|过期", "expired"),
    (r"does not match host|hostname mismatch|不匹配|主机名", "other_host"),
    (r"does not support ssl|不支持 ?ssl", "no_tls"),
    (r"root certificate file .* does not exist|could not read root certificate|根证书", "no_root"),
)
_PASSING = frozenset({"centre_busy", "centre_starting"})
_TOLD = 200
_log = logging.getLogger(__name__)


def kind_of(said: str) -> tuple[str, str]:
    """The label of why nobody answers, from the words of the driver or the system."""
    return "sync_offline", _first(_KINDS, said) or "no_answer"


def distrust_of(said: str) -> tuple[str, str]:
    """The label of why a server's identity is not believed."""
    return "sync_distrust", _first(_DISTRUST, said) or "unknown_issuer"


def _first(table: tuple[tuple[str, str], ...], said: str) -> str:
    return next((name for words, name in table if re.search(words, said, re.IGNORECASE)), "")


def _before_signing_in(said: str) -> Offline | Rejected:
    name = _first(_WORDS, said)
    if not name:
        return Offline(reason=kind_of(said))
    if name in _PASSING:
        return Offline(f"sync.{name}")
    return Rejected(f"sync.{name}", reason=distrust_of(said) if name == "certificate" else said[:_TOLD])


def fault_of(error: psycopg.Error) -> Offline | Rejected | None:
    """What a driver's error means for the desk; None for a bug of ours."""
    state = error.sqlstate
    said = " ".join(str(error).split())
    if state == "MD001":
        detail = json.loads(error.diag.message_detail or "{}")
        return Rejected(error.diag.message_primary or "sync.rejected", **detail)
    if state in _REJECTED:
        return Rejected(_REJECTED[state])
    if state in _OFFLINE:
        return Offline(_OFFLINE[state])
    if state is None and isinstance(error, psycopg.OperationalError):
        return _before_signing_in(said)
    if state is not None and state[:2] in ("08", "57", "58", "53"):
        return Offline(reason=("sync_offline", "stopping" if state.startswith("57P") else "cut"))
    return None


@contextmanager
def sorted_faults() -> Iterator[None]:
    """Raise what the driver raises as `Offline` or `Rejected`; a bug of ours stays what it is."""
    try:
        yield
    except psycopg.Error as error:
        found = fault_of(error)
        if found is None:
            raise
        _log.info("the centre's driver said: %s", " ".join(str(error).split()))
        raise found from error
