"""What the driver says is sorted by who can do something about it, whatever language the server speaks."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from app.kernel.wording import Language, Wording
from app.sync.sqlfaults import fault_of, sorted_faults
from app.sync.transport import Offline, Rejected

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("said", "code", "passing"),
    [
        ('FATAL:  password authentication failed for user "mediation_u_wangmin"', "sync.password", False),
        ('致命错误:  用户 "mediation_u_wangmin" Password 认证失败', "sync.password", False),
        ('FATAL:  role "mediation_u_wangmin" is not permitted to log in', "sync.password", False),
        ('FATAL:  database "mediation" does not exist', "sync.no_database", False),
        ('致命错误:  数据库 "mediation" 不存在', "sync.no_database", False),
        ("SSL error: certificate verify failed", "sync.certificate", False),
        ("server does not support SSL, but SSL was required", "sync.certificate", False),
        ('FATAL:  no pg_hba.conf entry for host "10.0.0.9", no encryption', "sync.authentication", False),
        ('authentication method requirement "scram-sha-256" failed', "sync.authentication", False),
        ("FATAL:  sorry, too many clients already", "sync.centre_busy", True),
        ("致命错误:  对不起, 已经有太多的客户", "sync.centre_busy", True),
        ("FATAL:  the database system is starting up", "sync.centre_starting", True),
        ("致命错误:  数据库系统启动中", "sync.centre_starting", True),
        ("connection to server failed: No route to host", "sync.offline", True),
        ("connection timeout expired", "sync.offline", True),
    ],
)
def test_a_refused_connection_is_told_in_its_own_words(said: str, code: str, passing: bool) -> None:
    found = fault_of(psycopg.OperationalError(said))
    assert found is not None
    assert found.code == code
    assert isinstance(found, Offline if passing else Rejected)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (psycopg.errors.SerializationFailure, "sync.try_again"),
        (psycopg.errors.DeadlockDetected, "sync.try_again"),
        (psycopg.errors.LockNotAvailable, "sync.try_again"),
        (psycopg.errors.QueryCanceled, "sync.too_slow"),
        (psycopg.errors.DiskFull, "sync.centre_full"),
        (psycopg.errors.TooManyConnections, "sync.centre_busy"),
        (psycopg.errors.AdminShutdown, "sync.offline"),
        (psycopg.errors.UndefinedFunction, "sync.not_provisioned"),
        (psycopg.errors.InsufficientPrivilege, "sync.not_staff"),
    ],
)
def test_what_the_server_s_codes_mean(error: type[psycopg.Error], code: str) -> None:
    with pytest.raises((Offline, Rejected)) as caught, sorted_faults():
        raise error("said")
    assert caught.value.code == code


def test_a_bug_of_ours_stays_a_bug() -> None:
    with pytest.raises(psycopg.errors.SyntaxError), sorted_faults():
        raise psycopg.errors.SyntaxError("near SELEC")


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ('connection to server at "10.0.0.9", port 5432 failed: Connection refused', "refused"),
        ("connection failed: 拒绝连接", "refused"),
        ("connection to server failed: Connection refused (0x0000274D/10061)", "refused"),
        ("connection timeout expired", "timed_out"),
        ("connection to server failed: Connection timed out", "timed_out"),
        ("connection to server failed: No route to host", "unreachable"),
        ("connection to server failed: Network is unreachable", "unreachable"),
        ("failed to resolve host 'zhongxin': [Errno -2] Name or service not known", "no_host"),
        ('could not translate host name "zhongxin" to address: 未知的名称或服务', "no_host"),
        ("server closed the connection unexpectedly", "cut"),
        ("consuming input failed: SSL connection has been closed unexpectedly", "cut"),
        ("the connection is lost", "cut"),
        ("something that nobody foresaw", "no_answer"),
    ],
)
def test_why_nobody_answers_is_told_in_our_own_words(said: str, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    with pytest.raises(Offline) as caught, sorted_faults():
        raise psycopg.OperationalError(said)
    assert caught.value.params["reason"] == ("sync_offline", kind)
    for language in Language:
        words = Wording.load(ROOT / "resources" / "wording", language)
        sentence = words.told(caught.value).sentence
        assert words.label("sync_offline", kind) in sentence
        assert words.label("sync_offline", kind) != kind
        assert said not in sentence
    assert said in caplog.text, "what the driver said is in the log"


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("SSL error: certificate verify failed", "unknown_issuer"),
        ("SSL error: certificate has expired", "expired"),
        ('server certificate for "db1" does not match host name "zhongxin"', "other_host"),
        ("server does not support SSL, but SSL was required", "no_tls"),
        ('root certificate file "root.crt" does not exist', "no_root"),
    ],
)
def test_why_a_centre_is_not_believed_is_told_in_our_own_words(said: str, kind: str) -> None:
    found = fault_of(psycopg.OperationalError(said))
    assert found is not None
    assert (found.code, found.params["reason"]) == ("sync.certificate", ("sync_distrust", kind))
    told = Wording.load(ROOT / "resources" / "wording", Language.ZH).told(found)
    assert said not in told.sentence
    assert "证书" in told.sentence or "加密" in told.sentence


def test_a_wrong_name_of_the_database_is_named_beside_the_password() -> None:
    """SCRAM does not say which it is: the logins of another database are nobody here."""
    for language, name in ((Language.ZH, "库名"), (Language.EN, "database name")):
        told = Wording.load(ROOT / "resources" / "wording", language).told(Rejected("sync.password"))
        assert name in told.sentence
        assert "doctor" in told.remedy


def test_a_centre_that_was_restored_is_named_where_a_desk_must_enrol_again() -> None:
    for language in Language:
        told = Wording.load(ROOT / "resources" / "wording", language).told(Rejected("sync.enrol_again"))
        assert "mediation-desk central restored" in told.remedy


def test_an_outage_noted_by_its_code_alone_is_readable() -> None:
    told = Wording.load(ROOT / "resources" / "wording", Language.ZH).told(Offline())
    assert told.sentence == "连不上中心库（没有回应）。"
