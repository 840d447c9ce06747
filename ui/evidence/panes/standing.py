"""Where somebody stood in a document, as plain values: kept with the panes of a case, taken up when they come back."""

from __future__ import annotations

from typing import Any

from ui.evidence.pages.contrast import CONTRASTS
from ui.evidence.pages.view import PageView
from ui.evidence.pages.zoom import Zoom


def standing(view: PageView) -> dict[str, Any]:
    """What is shown and how; `key` names the content."""
    down, across = view.place_shown()
    zoom = view.zoom
    return {
        "key": view.key,
        "down": round(down, 4),
        "across": round(across, 4),
        "zoom": None if zoom.fit else zoom.scale,
        "wide": zoom.wide,
        "turn": view.turn,
        "single": not view.continuous,
        "contrast": view.contrast,
    }


def stand(view: PageView, told: dict[str, Any]) -> None:
    """Stand there again; what does not make sense (an older version wrote it) is left as it is."""
    try:
        scale, wide, turn = told["zoom"], bool(told["wide"]), int(told["turn"])
        down, across = float(told["down"]), float(told["across"])
    except (KeyError, TypeError, ValueError):
        return
    view.turn = turn // 90 % 4 * 90
    fit = not isinstance(scale, int | float)
    view.set_zoom(Zoom(fit=True, wide=wide) if fit else Zoom(float(scale), fit=False, wide=wide))
    view.go_to_place(down, across)


def contrast_of(told: dict[str, Any]) -> str:
    """The contrast that was chosen."""
    found = told.get("contrast")
    return found if found in CONTRASTS else ""
