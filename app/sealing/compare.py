"""Name the places in which two plain structures differ, for people: `answers.3.answer`, `sections.facts.noticed_on`.

Pure. A textual diff was left aside: it shows where characters differ, not which field of a record somebody touched.
"""

from __future__ import annotations

from typing import Any


def differences(sealed: Any, now: Any, path: str = "") -> tuple[str, ...]:
    """List the paths at which `now` is not what was `sealed`; both are plain JSON values. Equal structures give ()."""
    if isinstance(sealed, dict) and isinstance(now, dict):
        found: list[str] = []
        for key in sorted(sealed.keys() | now.keys()):
            below = f"{path}.{key}" if path else str(key)
            if key in sealed and key in now:
                found.extend(differences(sealed[key], now[key], below))
            else:
                found.append(below)
        return tuple(found)
    if isinstance(sealed, list) and isinstance(now, list) and len(sealed) == len(now):
        return tuple(
            one
            for place, (before, after) in enumerate(zip(sealed, now, strict=True), start=1)
            for one in differences(before, after, f"{path}.{place}" if path else str(place))
        )
    # 1 == True in Python, but a record that says yes is not one that says 1.
    same = type(sealed) is type(now) and sealed == now
    return () if same else (path or "content",)
