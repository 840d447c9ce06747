"""The style sheet, generated from the tokens: the only place where a widget's look is written down.

Looks are asked for by property, never by a sheet of one's own: `role` on labels, `kind` on buttons,
`surface` on frames, `state` on fields (see `ui.widgets.theme`). A sheet per widget was decided against:
Qt parses each one, and nobody could check them.
"""

from __future__ import annotations

from pathlib import Path
from string import Template

from ui.widgets.theme.tokens import HEIGHT, RADIUS, TYPE, VEIL, Tokens

_TEXT = """
QLabel[role="display"] { font-size: ${t_display}px; font-weight: 700; }
QLabel[role="title"] { font-size: ${t_title}px; font-weight: 700; }
QLabel[role="lead"] { font-size: ${t_lead}px; font-weight: 700; }
QLabel[role="strong"] { font-weight: 700; }
QLabel[role="label"] { color: $ink_soft; }
QLabel[role="muted"] { color: $ink_faint; }
QLabel[role="small"] { color: $ink_faint; font-size: ${t_small}px; }
QLabel[role="accent"] { color: $accent; font-weight: 700; }
QLabel[role="danger"] { color: $danger; }
QLabel[role="soon"] { color: $soon; }
QLabel[role="good"] { color: $good; }
QLabel[role="error"] { color: $danger; font-size: ${t_small}px; }
QLabel[role="hint"] { color: $soon; font-size: ${t_small}px; }
QLabel[role="rail-display"] { color: $rail_active_ink; font-size: ${t_display}px; font-weight: 700; }
QLabel[role="rail-lead"] { color: $rail_ink; font-size: ${t_lead}px; }
QLabel[role="rail-text"] { color: $rail_ink; font-size: ${t_small}px; }
QLabel[role="money"] { font-size: ${t_lead}px; font-weight: 700; }
QLabel[role="key"] { color: $ink_soft; background: $surface; border: 1px solid $line; border-radius: ${r_small}px;
  padding: 0px 5px; font-size: ${t_small}px; font-weight: 700; }
QLabel[role="key"]:disabled { color: $ink_faint; background: transparent; border-color: transparent; font-weight: 400; }
"""

_FRAMES = """
QFrame[surface="card"] { background: $surface; border: 1px solid $line; border-radius: ${r_card}px; }
QFrame[surface="flat"] { background: $surface; border: none; }
QFrame[surface="sunken"] { background: $sunken; border: none; border-radius: ${r_card}px; }
QFrame[surface="top"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[surface="bottom"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[surface="rail"] { background: $rail; border: none; }
QFrame[surface="danger"] { background: $danger_soft; border: 1px solid $danger; border-radius: ${r_small}px; }
QFrame[surface="soon"] { background: $soon_soft; border: 1px solid $soon; border-radius: ${r_small}px; }
QFrame[surface="good"] { background: $good_soft; border: 1px solid $good; border-radius: ${r_small}px; }
QFrame[surface="accent"] { background: $accent_soft; border: 1px solid $accent; border-radius: ${r_small}px; }
QFrame[surface="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
*[surface="veil"] { background: $veil; }
*[surface="black"] { background: $night; }
QFrame[surface="post"] { background: $line; border: none; max-width: 1px; min-width: 1px; }
QToolTip { background: $tooltip; color: $tooltip_ink; border: none; padding: 4px 8px; font-size: ${t_small}px; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: $surface; color: $ink;
  border: 1px solid $line_strong; border-radius: ${r_small}px; padding: 0 8px; selection-background-color: $accent;
  selection-color: $accent_ink; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: ${h_control}px; max-height: ${h_control}px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid $accent; padding: 0 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px; }
QLineEdit[state="error"], QPlainTextEdit[state="error"], QComboBox[state="error"], QAbstractSpinBox[state="error"] {
  border: 2px solid $danger; padding: 0 7px; }
QPlainTextEdit[state="error"] { padding: 3px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $sunken; color: $ink_soft; border-color: $line; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  background: $window; color: $ink_faint; border: 1px dashed $line; }
QComboBox::down-arrow:disabled { image: none; }
QLineEdit[kind="search"] { border-radius: ${h_half}px; padding: 0 12px; background: $window; border-color: $line; }
QLineEdit[kind="search"]:focus { background: $surface; border: 2px solid $accent; padding: 0 11px; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url($folder/chevron-down.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line_strong; padding: 4px; outline: none;
  selection-background-color: $select; selection-color: $select_ink; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; min-height: 0; padding: 0; background: transparent; }
QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit:focus { border: none; padding: 0; }
QAbstractSpinBox::up-button { subcontrol-position: top right; border: none; width: 24px; background: transparent; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; border: none; width: 24px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url($folder/chevron-up.svg); width: 14px; height: 14px; }
QAbstractSpinBox::down-arrow { image: url($folder/chevron-down.svg); width: 14px; height: 14px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; background: transparent; }
QCheckBox::indicator, QGroupBox::indicator, QTreeView::indicator, QTableView::indicator, QListView::indicator {
  width: 16px; height: 16px; border: 1px solid $line_strong; border-radius: 3px; background: $surface; }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid $line_strong; border-radius: 9px;
  background: $surface; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QTreeView::indicator:checked,
QTableView::indicator:checked, QListView::indicator:checked { background: $accent; border-color: $accent;
  image: url($folder/check.svg); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url($folder/dot.svg); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $ink_faint; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $window; border: 1px dashed $line; }
QCheckBox::indicator:checked:disabled { background: $line; border: 1px solid $line; image: url($folder/check.svg); }
QRadioButton::indicator:checked:disabled { background: $line; border: 1px solid $line; image: url($folder/dot.svg); }
"""

_BUTTONS = """
QPushButton { background: $surface; color: $ink; border: 1px solid $line_strong; border-radius: ${r_small}px;
  min-height: 32px; max-height: 32px; padding: 0 14px; }
QPushButton:hover { background: $hover; border-color: $accent; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus { border: 2px solid $accent; padding: 0 13px; }
QPushButton:disabled { color: $ink_faint; background: $sunken; border-color: $line; }
QPushButton:checked { background: $accent_soft; border-color: $accent; color: $accent; font-weight: 700; }
QPushButton[kind="primary"] { background: $accent; color: $accent_ink; border-color: $accent; font-weight: 700; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $ink_faint; border-color: $line; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="danger"]:hover { background: $danger_soft; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 0 8px; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 0 7px; }
QPushButton[kind="quiet"]:disabled { color: $ink_faint; }
QPushButton[kind="large"] { min-height: 56px; max-height: 56px; font-size: ${t_title}px; padding: 0 24px; }
QPushButton[kind="large-primary"] { min-height: 56px; max-height: 56px; font-size: ${t_title}px; padding: 0 48px;
  background: $accent; color: $accent_ink; border-color: $accent; font-weight: 700; }
QPushButton[kind="large-primary"]:hover { background: $accent_hover; }
QPushButton[kind="large-primary"]:focus { border: 3px solid $ink; }
QPushButton[kind="large-primary"]:disabled { background: $sunken; color: $ink_faint; border-color: $line; }
QPushButton[kind="rail"] { background: transparent; color: $rail_ink; border: none; border-left: 4px solid transparent;
  border-radius: 0; text-align: left; min-height: 40px; max-height: 40px; padding: 0 8px 0 12px; }
QPushButton[kind="rail"]:hover { background: $rail_hover; }
QPushButton[kind="rail"]:focus { border: 2px solid $rail_ink; padding: 0 6px 0 14px; }
QPushButton[kind="rail"]:checked { background: $rail_active; color: $rail_active_ink; font-weight: 700;
  border-left: 4px solid $rail_active_ink; }
QPushButton[kind="keybar"] { background: transparent; border: none; color: $ink_soft; min-height: 24px;
  max-height: 24px; padding: 0 8px; font-size: ${t_small}px; }
QPushButton[kind="keybar"]:hover { background: $hover; color: $accent; }
QPushButton[kind="keybar"]:disabled { color: $ink_faint; background: transparent; }
QPushButton[kind="chip"] { min-height: 24px; max-height: 24px; border-radius: 12px; padding: 0 10px; color: $ink_soft;
  font-size: ${t_small}px; border-color: $line_strong; }
QPushButton[kind="chip"]:disabled { color: $ink_faint; background: transparent; border: 1px dashed $line; }
QPushButton[kind="chip"]:checked:disabled { color: $ink_soft; background: $sunken; border: 1px solid $line_strong; }
QPushButton[kind="chip"]:checked { background: $accent; color: $accent_ink; border-color: $accent; }
QPushButton[kind="chip"]:focus { border: 2px solid $accent; padding: 0 9px; }
QPushButton[kind="step"] { text-align: left; border: none; background: transparent; min-height: 36px; max-height: 36px;
  padding: 0 8px; }
QPushButton[kind="step"]:hover { background: $hover; }
QPushButton[kind="step"]:checked { background: $accent_soft; color: $accent; font-weight: 700; }
QPushButton[kind="step"]:focus { border: 2px solid $accent; padding: 0 6px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${r_small}px; padding: 4px; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border: 2px solid $accent; padding: 3px; }
QToolButton:checked { background: $accent_soft; }
"""

_TABLES = """
QScrollArea, QScrollArea > QWidget > QWidget#page { border: none; background: transparent; }
QTableView, QTreeView, QListView { background: $surface; border: 1px solid $line; border-radius: ${r_small}px;
  gridline-color: $line; outline: none; selection-background-color: $select; selection-color: $select_ink; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 1px solid $accent; }
QTableView::item, QTreeView::item, QListView::item { padding: 0 8px; }
QTreeView::item, QListView::item { min-height: 30px; }
QHeaderView { background: $sunken; border: none; }
QHeaderView::section { background: $sunken; color: $ink_soft; border: none; border-bottom: 1px solid $line;
  padding: 0 11px; min-height: 30px; font-size: ${t_small}px; font-weight: 700; }
QTableCornerButton::section { background: $sunken; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line_strong; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $accent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $ink_soft; border: none; border-bottom: 3px solid transparent;
  padding: 0 16px; min-height: 32px; }
QTabBar::tab:hover { color: $accent; background: $hover; }
QTabBar::tab:selected { color: $accent; border-bottom: 3px solid $accent; font-weight: 700; }
QTabBar::tab:focus { color: $accent; background: $accent_soft; }
QProgressBar { background: $line; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QMenu { background: $surface; border: 1px solid $line_strong; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: ${r_small}px; }
QMenu::item:selected { background: $select; color: $select_ink; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QGroupBox { border: 1px solid $line; border-radius: ${r_card}px; margin-top: 10px; padding: 12px 8px 8px 8px;
  background: $surface; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; color: $ink_soft; font-weight: 700; }
QDialog { background: $window; }
"""


def sheet(tokens: Tokens, folder: Path) -> str:
    """Return the whole style sheet of a theme; `folder` holds the theme's small pictures (arrows, tick, dot)."""
    values: dict[str, object] = {name: getattr(tokens.colour, name) for name in tokens.colour.__dataclass_fields__}
    values |= {f"t_{name}": size for name, size in TYPE.items()}
    values |= {f"r_{name}": size for name, size in RADIUS.items()}
    inner = HEIGHT["control"] - 2
    values |= {"h_control": inner, "h_half": HEIGHT["control"] // 2, "folder": folder.as_posix()}
    values["veil"] = tokens.colour.night.replace("#", f"#{VEIL:02x}")  # Qt writes alpha first
    return Template(_TEXT + _FRAMES + _FIELDS + _BUTTONS + _TABLES).substitute(values)
