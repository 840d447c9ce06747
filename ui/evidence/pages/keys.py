"""The keys of a document: scroll, turn, zoom, look closer, choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.shell.page import Key

if TYPE_CHECKING:
    from ui.evidence.pages.viewer import Viewer


def keys_of(viewer: Viewer) -> list[Key]:
    """The keys that act on a viewer."""
    view, tools, translate = viewer.view, viewer.tools, QCoreApplication.translate
    return [
        Key("PgDown", translate("ViewerKeys", "A window down"), lambda: view.scroll_or_turn(1)),
        Key("PgUp", translate("ViewerKeys", "A window up"), lambda: view.scroll_or_turn(-1)),
        Key("]", translate("ViewerKeys", "Next page"), lambda: viewer.step(1)),
        Key("[", translate("ViewerKeys", "Previous page"), lambda: viewer.step(-1)),
        Key("Ctrl+Home", translate("ViewerKeys", "First page"), lambda: view.ends(-1)),
        Key("Ctrl+End", translate("ViewerKeys", "End of the document"), lambda: view.ends(1)),
        Key("G", translate("ViewerKeys", "Go to a page"), tools.ask_page),
        Key("+", translate("ViewerKeys", "Larger"), view.closer),
        Key("=", translate("ViewerKeys", "Larger"), view.closer),
        Key("-", translate("ViewerKeys", "Smaller"), view.farther),
        Key("0", translate("ViewerKeys", "Fit the width, then the page"), viewer.fit),
        Key("R", translate("ViewerKeys", "Turn"), view.rotate),
        Key("Shift+R", translate("ViewerKeys", "Turn this page only"), view.rotate_page),
        Key("M", translate("ViewerKeys", "One page at a time"), tools.one.toggle),
        Key("C", translate("ViewerKeys", "Contrast: as it is, stronger, inverted"), tools.turn_contrast),
        Key("Z", translate("ViewerKeys", "Magnifying glass while held"), viewer.hold_glass),
        Key("T", translate("ViewerKeys", "Choose text with the mouse"), viewer.chooser.toggle),
        Key("P", translate("ViewerKeys", "Choose a part to drag to an issue"), tools.boxer.toggle),
        Key("Ctrl+F", translate("ViewerKeys", "Find in this exhibit"), viewer.finder.begin),
    ]
