"""The child's wall on Windows: a job object that bounds its memory and lets it start no other program.

The child enters a job of its own making, so that the parent needs no right over it; the job lives as long as the
process holds it. Processor time is left to the parent, which ends a child that answers late.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

_EXTENDED_LIMITS = 9
_ACTIVE_PROCESS, _PROCESS_MEMORY, _DIE_ON_EXCEPTION, _KILL_ON_CLOSE = 0x8, 0x100, 0x400, 0x2000


class _Basic(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("smallest_set", ctypes.c_size_t),
        ("largest_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, as Windows lays it out."""

    _fields_ = (
        ("basic", _Basic),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process", ctypes.c_size_t),
        ("peak_job", ctypes.c_size_t),
    )


def limits(memory: int) -> Limits:
    """At most `memory` bytes, one process, no box about a crash, and the end when nobody holds the job any more."""
    made = Limits()
    made.basic.flags = _ACTIVE_PROCESS | _PROCESS_MEMORY | _DIE_ON_EXCEPTION | _KILL_ON_CLOSE
    made.basic.processes = 1
    made.process_memory = memory
    return made


def enter(memory: int) -> bool:
    """Put this process into its job for good; False where there is no such thing or the system refuses."""
    library: Callable[..., Any] | None = getattr(ctypes, "WinDLL", None)
    if library is None:
        return False
    kernel = library("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    number = kernel.CreateJobObjectW(None, None)
    if not number:
        return False
    # The handle is kept on purpose: closing it would end this process.
    job, asked = ctypes.c_void_p(number), limits(memory)
    return bool(
        kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(asked), ctypes.sizeof(asked))
        and kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
    )
