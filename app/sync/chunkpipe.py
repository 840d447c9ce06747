"""Chunks to the centre one behind the other: while it stores one, the next is on its way; each is a commit of its own.

The driver's own pipeline waits for every answer before it ends a transaction, so that either the chunks would share one
(and a cut would cost several) or the line would lie idle while the centre works. So this speaks with the library below,
as the driver does: nothing blocks while others in this process want to run.

The statement is prepared once and its general plan asked for. A plan of its own for each chunk would hold the chunk as
a constant, copied twice before anything is stored: nearly half of what the centre did was that.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any

import psycopg
from psycopg import errors, generators
from psycopg.pq import ConnStatus, ExecStatus

Piece = tuple[int, bytes, str]
_PUT = b"SELECT sync.blob_put($1, $2, $3, $4)"
_NAME = b"evidence_chunk"
_TYPES = [25, 23, 17, 25]  # text, int4, bytea, text
_FORMATS = [0, 0, 1, 0]
_GENERAL_PLAN = b"SET plan_cache_mode = force_generic_plan"
_AS_BEFORE = (b"DEALLOCATE evidence_chunk", b"RESET plan_cache_mode")
AHEAD = 2
"""How many chunks are on the line or in the centre's hands at a time, on a line that is fast enough for it."""
FAST_SECONDS = 0.5
"""A chunk that took longer is waited for before the next: whoever wants to stop waits for one, not for two."""


def put_all(connection: psycopg.Connection[Any], sha256: str, pieces: Iterable[Piece]) -> Iterator[tuple[int, str]]:
    """Send chunks as (number, bytes, fingerprint) and yield (number, what the centre says) in the same order.

    The next piece is asked for before the answer to the one before is given. Raises what the driver raises; the
    connection is then closed, for what is still in it is nobody's.
    """
    line = connection.pgconn
    on_the_way: deque[int | None] = deque()  # None: what surrounds the chunks, of which nobody is told
    ahead = 1
    over = False
    line.enter_pipeline_mode()
    try:
        line.send_query_params(_GENERAL_PLAN, None)
        line.send_prepare(_NAME, _PUT, _TYPES)
        line.pipeline_sync()
        on_the_way.append(None)
        for number, data, fingerprint in pieces:
            began = time.monotonic()
            line.send_query_prepared(
                _NAME, [sha256.encode(), str(number).encode(), data, fingerprint.encode()], _FORMATS
            )
            line.pipeline_sync()
            connection.wait(generators.send(line))
            on_the_way.append(number)
            while len(on_the_way) >= ahead:
                done, said = on_the_way.popleft(), _answer(connection)
                if done is not None:
                    ahead = AHEAD if time.monotonic() - began < FAST_SECONDS else 1
                    yield done, said
        for statement in _AS_BEFORE:
            line.send_query_params(statement, None)
        line.pipeline_sync()
        connection.wait(generators.send(line))
        on_the_way.append(None)
        while on_the_way:
            done, said = on_the_way.popleft(), _answer(connection)
            if done is not None:
                yield done, said
        line.exit_pipeline_mode()
        over = True
    finally:
        # Left in the middle, by an error or by whoever asked: what is still in the line would be taken for answers to
        # other questions, and one that stays in this mode never answers them.
        if not over:
            connection.close()


def _answer(connection: psycopg.Connection[Any]) -> str:
    said = ""
    failed: psycopg.Error | None = None
    silent = 0
    while True:
        result = connection.wait(generators.fetch(connection.pgconn))
        if result is None:
            # Once between an answer and the end of its transaction; a server that went away has nothing more to say.
            silent += 1
            if silent > 1 or connection.pgconn.status != ConnStatus.OK:
                raise failed or psycopg.OperationalError("the line was lost")
            continue
        silent = 0
        if result.status == ExecStatus.TUPLES_OK:
            said = (result.get_value(0, 0) or b"").decode()
        elif result.status == ExecStatus.PIPELINE_SYNC:
            break
        elif result.status != ExecStatus.COMMAND_OK:
            failed = errors.error_from_result(result)
    if failed is not None:
        raise failed
    return said
