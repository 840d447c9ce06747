"""How large a page is shown: fitted to the window, or one of the steps between a quarter and eight times its size.

Pure arithmetic, so that it can be proved without a window.
"""

from __future__ import annotations

from dataclasses import dataclass

STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
LEAST, MOST = STEPS[0], STEPS[-1]


@dataclass(frozen=True, slots=True)
class Zoom:
    """A scale between 25 % and 800 %, or `fit`: the whole page in view, or its width when `wide`."""

    scale: float = 1.0
    fit: bool = True
    wide: bool = False

    def closer(self, shown: float) -> Zoom:
        """The next step above the scale that is shown."""
        return Zoom(next((step for step in STEPS if step > shown * 1.001), MOST), fit=False)

    def farther(self, shown: float) -> Zoom:
        """The next step below the scale that is shown."""
        return Zoom(next((step for step in reversed(STEPS) if step < shown * 0.999), LEAST), fit=False)

    def scale_for(self, page: tuple[float, float], room: tuple[float, float]) -> float:
        """The scale at which a page is shown in a window of that room, both in pixels.

        Fitting never enlarges beyond twice the size: a thumbnail blown up to the window tells less, not more.
        """
        if not self.fit:
            return min(max(self.scale, LEAST), MOST)
        across = max(1.0, room[0]) / page[0]
        if self.wide:
            return min(max(across, 0.02), 2.0)
        return min(max(min(across, max(1.0, room[1]) / page[1]), 0.02), 2.0)
