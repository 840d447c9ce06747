"""Live reading (实时读取): the desk's own screens over the centre itself, read-only, under the person's own rights.

For an auditor, whose cases no replica holds, and for whoever looks for a case that is not on this desk. `reading`
lends the store an engine, `trouble` sorts what goes wrong on it, `written` says what may be written down while reading.
"""

from app.sync.live.reading import LiveReading
from app.sync.live.written import entries

__all__ = ["LiveReading", "entries"]
