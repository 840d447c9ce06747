-- Changes that a finished transaction noted and nobody wrote out: the flush was switched off.
SELECT count(*) FROM sync.pending AS p WHERE p.xid < pg_snapshot_xmin(pg_current_snapshot())
