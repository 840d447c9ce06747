"""The child's walls: little memory, short time, no writing, no network, no other program.

Limits of the operating system (`resource`) bound memory and processor time and forbid files to grow. On Linux a filter
in the kernel (seccomp) refuses sockets, new programs, files opened for writing and looking into other processes with
EPERM, whatever a broken library tries. On Windows a job object bounds memory and forbids other programs; nothing there
refuses files or the network. Where a wall does not exist the parent's time limit and the pipe still stand.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Machine:
    """A machine's audit number, the calls refused, and the calls that open files with the place of their flags."""

    audit: int
    refused: tuple[int, ...]
    opening: tuple[tuple[int, int], ...]


# Refused: socket, socketpair, connect, bind, listen, accept, accept4, execve, execveat, ptrace, process_vm_readv and
# _writev, unlink, unlinkat, rename, renameat, renameat2, mkdir, mkdirat, truncate, creat, kill, io_uring_setup,
# openat2.
_MACHINES = {
    "x86_64": _Machine(
        0xC000003E,
        (41, 53, 42, 49, 50, 43, 288, 59, 322, 101, 310, 311, 87, 263, 82, 264, 316, 83, 258, 76, 85, 62, 425, 437),
        ((2, 1), (257, 2)),
    ),
    "aarch64": _Machine(
        0xC00000B7,
        (198, 199, 203, 200, 201, 202, 242, 221, 281, 117, 270, 271, 35, 38, 276, 34, 45, 129, 425, 437),
        ((56, 2),),
    ),
}
_WRITING = 0o1 | 0o2 | 0o100 | 0o1000  # O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, the same on both machines
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050001, 0x80000000
_OTHER_NUMBERING = 0x40000000  # x32 calls have numbers of their own and would pass by
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def close_in(memory: int) -> bool:
    """Close the walls around this process for good, with at most `memory` bytes.

    Returns whether the system's own wall stands too: the kernel's filter on Linux, the job object on Windows.
    """
    if sys.platform == "win32":
        from app.evidence.preview import job_object

        return job_object.enter(memory)
    import resource

    _limit(resource.RLIMIT_AS, memory)
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_CORE, 0)
    return sys.platform == "linux" and _filter()


def allow_seconds(seconds: float) -> None:
    """Let this process use `seconds` more of processor time, then end it; called before each piece of work."""
    if sys.platform == "win32":
        return
    import resource

    usage = resource.getrusage(resource.RUSAGE_SELF)
    _limit(resource.RLIMIT_CPU, int(usage.ru_utime + usage.ru_stime + seconds) + 1)


def _limit(what: int, most: int) -> None:
    import resource

    _, hard = resource.getrlimit(what)
    resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _filter() -> bool:
    machine = _MACHINES.get(platform.machine())
    if machine is None or os.name != "posix":
        return False
    rules = program(machine)
    packed = ctypes.create_string_buffer(b"".join(rules))
    told = _Program(len(rules), ctypes.cast(packed, ctypes.c_void_p))
    libc = ctypes.CDLL(None, use_errno=True)
    zero = ctypes.c_ulong(0)
    # A kernel without the filter leaves the other walls.
    if libc.prctl(_NO_NEW_PRIVILEGES, ctypes.c_ulong(1), zero, zero, zero) != 0:
        return False
    return bool(libc.prctl(_SET_SECCOMP, ctypes.c_ulong(_FILTER), ctypes.byref(told), zero, zero) == 0)


def program(machine: _Machine) -> list[bytes]:
    """The filter as the kernel reads it; a rule says how many of the next to skip when it holds and when not."""
    rules = [
        _rule(_LOAD, 4),
        _rule(_EQUAL, machine.audit, hit=1),
        _rule(_RETURN, _KILL),
        _rule(_LOAD, 0),
        _rule(_AT_LEAST, _OTHER_NUMBERING, miss=1),
        _rule(_RETURN, _KILL),
    ]
    for call in machine.refused:
        rules += [_rule(_EQUAL, call, miss=1), _rule(_RETURN, _REFUSE)]
    for call, argument in machine.opening:
        rules += [
            _rule(_EQUAL, call, miss=4),
            _rule(_LOAD, 16 + 8 * argument),
            _rule(_ANY_BIT, _WRITING, miss=1),
            _rule(_RETURN, _REFUSE),
            _rule(_RETURN, _ALLOW),
        ]
    return [*rules, _rule(_RETURN, _ALLOW)]


def _rule(code: int, value: int, *, hit: int = 0, miss: int = 0) -> bytes:
    return struct.pack("HBBI", code, hit, miss, value)
