"""Where the files that come with the program lie: icons, themes, translations."""

from __future__ import annotations

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
"""`resources/` stands beside `ui/` in the repository, in the wheel and in the bundle alike."""

THEMES = RESOURCES / "themes"
ICONS = RESOURCES / "icons"
TRANSLATIONS = RESOURCES / "translations"
