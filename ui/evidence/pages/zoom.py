"""How large a page is shown: fitted to the window, or one of the steps between a quarter and eight times its size.

A page opens as wide as the window, because a contract fitted whole into half a screen cannot be read; the small
pictures beside it give the overview. Pure arithmetic, so that it can be proved without a window.
"""

from __future__ import annotations

from dataclasses import dataclass

STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
LEAST, MOST = STEPS[0], STEPS[-1]
_FIT_LEAST, _FIT_MOST = 0.02, 1.0


@dataclass(frozen=True, slots=True)
class Zoom:
    """A scale between 25 % and 800 %, or `fit`: the page as wide as the window, or (not `wide`) whole in view."""

    scale: float = 1.0
    fit: bool = True
    wide: bool = True

    def closer(self, shown: float) -> Zoom:
        """The next step above the scale that is shown."""
        return Zoom(next((step for step in STEPS if step > shown * 1.001), MOST), fit=False)

    def farther(self, shown: float) -> Zoom:
        """The next step below the scale that is shown."""
        return Zoom(next((step for step in reversed(STEPS) if step < shown * 0.999), LEAST), fit=False)

    def scale_for(self, page: tuple[float, float], room: tuple[float, float]) -> float:
        """The scale at which a page is shown in a window of that room, both in pixels.

        Fitting never enlarges: a small picture blown up to the window tells less, not more.
        """
        if not self.fit:
            return min(max(self.scale, LEAST), MOST)
        across = max(1.0, room[0]) / page[0]
        if self.wide:
            return min(max(across, _FIT_LEAST), _FIT_MOST)
        return min(max(min(across, max(1.0, room[1]) / page[1]), _FIT_LEAST), _FIT_MOST)
