"""Documents that scroll together: when one is moved, the others go as many pages further.

By pages and parts of a page, not by pixels: two prints of one contract stay side by side though one is larger. What
would carry one over its end is remembered, so that it comes back to where it was when the other goes back.
"""

from __future__ import annotations

from functools import partial

from ui.evidence.pages.viewer import Viewer

Place = tuple[float, float]


class Linking:
    """The viewers that belong together; `on` says whether they scroll together now."""

    def __init__(self) -> None:
        self.on = True
        self._places: dict[Viewer, Place] = {}
        self._following = False

    def add(self, viewer: Viewer) -> None:
        """Take a viewer in."""
        self._places[viewer] = (0.0, 0.0)
        viewer.view.moved.connect(partial(self._moved, viewer))
        viewer.view.page_changed.connect(lambda _page: self._moved(viewer))

    def drop(self, viewer: Viewer) -> None:
        """Leave a viewer out."""
        self._places.pop(viewer, None)

    def _moved(self, viewer: Viewer) -> None:
        if self._following or viewer not in self._places:
            return
        before, now = self._places[viewer], viewer.view.place_shown()
        self._places[viewer] = now
        if not self.on or viewer.settling:
            return
        self._following = True
        for other, (down, _) in list(self._places.items()):
            if other is not viewer and other.count:
                place = (down + now[0] - before[0], now[1])
                self._places[other] = place
                other.view.go_to_place(*place)
        self._following = False
