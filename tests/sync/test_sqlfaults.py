"""What the driver says is sorted by who can do something about it, whatever language the server speaks."""

from __future__ import annotations

import psycopg
import pytest

from app.sync.sqlfaults import fault_of, sorted_faults
from app.sync.transport import Offline, Rejected


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
