"""The window's looks: one palette and one style sheet, made from a theme's tokens.

Widgets say what they are by object name or by the dynamic property `role`; no widget carries a
style sheet of its own, so that the whole program changes its look at once.
"""

from __future__ import annotations

import re
from string import Template

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from reader.gui.fonts import READING, interface_font
from reader.gui.late_look import put_on
from reader.gui.theme import Theme
from reader.paths import resources

# Token names in the sheet stand as $token; sizes are literal, on a grid of 4 px.
_SHEET = Template("""
QMainWindow, QDialog, QMessageBox, QInputDialog, QFileDialog { background: $desk; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QAbstractScrollArea { border: none; background: transparent; }
QAbstractScrollArea > QWidget > QWidget { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QAbstractItemView { border: none; outline: none; background: transparent;
    }

#toolbar, #status { background: $desk; }
#sidebar, #sidebar-list { background: $sidebar; }
#articles, #panel { background: $desk; }
#centre { background: $paper; }
QFrame[role="rule"] { background: $line; border: none; }
QFrame[role="card"] { background: $paper; border: 1px solid $line; border-radius: 8px; }
QFrame[floating="true"] { border-color: $border; }
QListView[role="suggestions"] { background: $paper; border: 1px solid $border; padding: 4px; }
QListView[role="suggestions"]::item { padding: 4px 8px; border-radius: 4px; color: $ink; }
QListView[role="suggestions"]::item:hover { background: $hover; }
QListView[role="suggestions"]::item:selected { background: $selected; color: $ink; }
QFrame[role="popover"] { background: $paper; border: 1px solid $border; border-radius: 0px; }
QLabel[role="hint"] { background: $tooltip; color: $tooltip_ink; border-radius: 8px;
    padding: 8px 16px; }
QFrame[role="banner"] { background: $accent_tint; border: none; }
QFrame[role="banner"][kind="problem"] { background: $error_tint; }

QLabel { background: transparent; }
QLabel[role="section"] { color: $ink_faint; font-size: 11px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $ink_muted; }
QLabel[role="faint"] { color: $ink_faint; font-size: 11.5px; }
QLabel[role="small"] { color: $ink_muted; font-size: 12px; }
QLabel[role="error"] { color: $error; }
QLabel[role="empty-title"] { font-size: 15px; font-weight: 600; }
QLabel[role="dialog-title"] { font-size: 16px; font-weight: 600; }
#qt_msgbox_label { font-weight: 600; }
#qt_msgbox_informativelabel { color: $ink_muted; }
QLabel[role="quote"] { font-family: "%(reading)s"; font-style: italic; font-size: 14.5px;
    color: $ink_muted; }
QLabel[role="key"] { background: $chip; border-radius: 4px; padding: 2px 6px; font-size: 12px;
    color: $ink_muted; }
QLabel:disabled { color: $ink_faint; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px;
    padding: 5px 7px; color: $ink_muted; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $selected; color: $ink; }
QToolButton:disabled { color: $ink_faint; }
QToolButton:focus { border-color: $focus; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[role="tab"] { padding: 4px 0; }
QToolButton[role="tab"]:checked { font-weight: 500; }
Chip { background: $chip; color: $ink_muted; border-radius: 10px; padding: 1px 7px;
    font-size: 11.5px; min-height: 16px; }
Chip:hover { background: $pressed; }
Chip[accent="true"] { background: $accent_tint; color: $accent; font-weight: 500; }
Chip:focus { border-color: $focus; }

QPushButton { background: $chip; border: 1px solid transparent; border-radius: 6px;
    padding: 6px 14px; min-height: 16px; }
QPushButton:hover { background: $pressed; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border-color: $focus; }
QPushButton:disabled { color: $ink_faint; background: $hover; }
QPushButton:checked { background: $selected; }
QPushButton[primary="true"], QPushButton:default { background: $accent; color: $on_accent; }
QPushButton[primary="true"]:disabled, QPushButton:default:disabled { color: $ink_faint;
    background: $hover; }
QPushButton[primary="true"]:hover, QPushButton:default:hover { background: $accent; }
QPushButton[primary="true"]:focus, QPushButton:default:focus { border: 2px solid $ink;
    padding: 5px 13px; }
QPushButton[link="true"] { background: transparent; color: $accent; padding: 2px 4px;
    min-height: 0; border-radius: 4px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[quiet="true"] { background: transparent; color: $ink_muted; padding: 0 4px;
    min-height: 0; border-radius: 4px; font-size: 12px; }
QPushButton[quiet="true"]:hover { color: $ink; }
QPushButton[segment="true"] { background: transparent; padding: 5px 12px; color: $ink_muted; }
QPushButton[segment="true"]:checked { background: $selected; color: $ink; }

QLineEdit, QTextEdit, QPlainTextEdit { background: $field; border: 1px solid $line;
    border-radius: 8px; padding: 4px 8px; selection-background-color: $selection;
    selection-color: $ink; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus { border-color: $focus; }
QLineEdit { min-height: 20px; lineedit-clear-button-icon: url($clear); }
QTextEdit, QPlainTextEdit { padding: 4px 6px; }
QTextBrowser { background: transparent; border: none; padding: 0; }
QTextBrowser:focus { border: none; }

QComboBox { background: $field; border: 1px solid $line; border-radius: 6px;
    padding: 4px 10px; min-height: 20px;
    selection-background-color: $selected; selection-color: $ink; }
QComboBox:focus, QAbstractSpinBox:focus { border-color: $focus; }
QComboBox:editable { padding-left: 7px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url($chevron); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $paper; border: 1px solid $border; padding: 4px; }
QAbstractSpinBox { background: $field; border: 1px solid $line; border-radius: 6px;
    padding: 4px 8px; }

QCheckBox { spacing: 8px; background: transparent; outline: none; }
QCheckBox[bare="true"] { spacing: 0; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $ink_faint;
    border-radius: 4px; background: $field; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($tick); }
QCheckBox:focus { color: $accent; }
QCheckBox::indicator:focus { width: 12px; height: 12px; border: 2px solid $focus; }
QCheckBox::indicator:checked:focus { border-color: $ink; }
QRadioButton { spacing: 8px; background: transparent; }

QSlider { min-height: 22px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -7px 0; border-radius: 9px;
    background: $accent; border: 2px solid $paper; }
QSlider:focus { border: none; }
QSlider::handle:horizontal:focus { border-color: $ink; }

QProgressBar { background: $line; border: none; border-radius: 2px; min-height: 4px;
    max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QMenuBar { background: $desk; }
QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenuBar::item:selected { background: $selected; }
QMenu { background: $paper; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $ink_faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 8px; }
QMenu::indicator:checked { image: url($check); }
QMenu::right-arrow { image: url($right); width: 14px; height: 14px; margin-right: 8px; }
QMenu::left-arrow { image: url($left); width: 14px; height: 14px; margin-left: 8px; }

QToolTip { background: $tooltip; color: $tooltip_ink; border: 1px solid $tooltip;
    padding: 2px 5px; font-size: 12px; }

QSplitter::handle { background: $line; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $ink_faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QHeaderView::section { background: $desk; color: $ink_faint; border: none;
    border-bottom: 1px solid $line; padding: 4px 11px; font-size: 11px; font-weight: 600; }
QHeaderView::up-arrow, QHeaderView::down-arrow { width: 11px; height: 8px;
    subcontrol-origin: border; subcontrol-position: top center; }
QHeaderView::up-arrow { image: url($ascending); }
QHeaderView::down-arrow { image: url($descending); }
QTableView, QTreeView { background: $paper; border: 1px solid $line; border-radius: 8px;
    gridline-color: $line; }
QTableView::item, #keys-table::item, #copies::item { padding: 0 8px; }
#keys-table::item:selected, #copies::item:selected, QTableView::item:selected {
    background: $selected; color: $ink; border: none; }
#keys-table:focus, #copies:focus { border-color: $focus; }
QTableView QHeaderView, QTreeView QHeaderView { background: transparent; }
QHeaderView::section:first { border-top-left-radius: 7px; }
QHeaderView::section:last { border-top-right-radius: 7px; }
QHeaderView::section:only-one { border-top-left-radius: 7px; border-top-right-radius: 7px; }
#article-list { background: transparent; border: none; border-radius: 0; }
#article-list QHeaderView { background: $desk; }
#article-list QHeaderView::section { background: $desk; padding: 4px 8px; border-radius: 0; }
#article-list QLineEdit[inline="true"] { background: $field; border-radius: 4px; padding: 0 6px;
    min-height: 0; }

QListWidget { background: $paper; border: 1px solid $line; border-radius: 8px; padding: 4px; }
QListWidget:focus { border-color: $focus; }
#preferences-side, #guide-side { background: $sidebar; }
#preferences-list, #guide-list { background: transparent; border: none; padding: 0; }
#preferences-list::item, #guide-list::item { padding: 5px 7px; border-radius: 6px;
    border: 1px solid transparent; }
#preferences-list::item:focus, #guide-list::item:focus { border-color: $focus; }
QListWidget::item { padding: 5px 8px; border-radius: 4px; color: $ink; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $selected; color: $ink; }

#search { background: $field; border: 1px solid $line; border-radius: 8px; padding: 4px 4px; }
#search:focus { border-color: $focus; }
#veil { background: $veil; border: none; }
#dropzone { background: transparent; border: 2px dashed $accent; border-radius: 8px; }
#dropwords { background: $paper; border: 1px solid $border; border-radius: 8px; color: $accent;
    padding: 12px 24px; font-size: 18px; font-weight: 600; }
""")

# Where all grounds are nearly one, frames tell what is a button, what is on, where keys go.
_FRAMES = Template("""
QPushButton { border-color: $border; }
QPushButton[link="true"], QPushButton[quiet="true"], QPushButton[segment="true"] {
    border-color: transparent; }
QPushButton[segment="true"]:checked, QToolButton:checked { border-color: $border; }
Chip { border-color: $border; }
Chip:focus { border-color: $focus; }
QPushButton:disabled { border-color: $line; background: transparent; }
QPushButton:focus, QToolButton:focus, QToolButton:checked:focus { border-color: $focus; }
QLineEdit:focus { border-width: 2px; padding: 3px 7px; }
#search:focus { border-width: 2px; padding: 3px 3px; }
QTextEdit:focus, QPlainTextEdit:focus { border-width: 2px; padding: 3px 5px; }
QTextBrowser:focus { border-width: 0; padding: 0; }
QComboBox:focus { border-width: 2px; padding: 3px 9px; }
QComboBox:editable:focus { padding-left: 6px; }
QListWidget::item:selected { border: 1px solid $border; padding: 4px 7px; }
#preferences-list::item:selected, #guide-list::item:selected { padding: 5px 7px; }
""")

# A style sheet takes pictures from files only, so these few icons are shipped once a theme.
_PICTURES = {
    "chevron": "chevron-down",
    "clear": "x",
    "ascending": "sort-up",
    "descending": "sort-down",
    "left": "chevron-left",
    "right": "chevron-right",
    "check": "check",
    "tick": "tick",
}
_DRESSED = "dressed"
_USED = set(re.findall(r"\$(\w+)", _SHEET.template + _FRAMES.template))


def style_sheet(theme: Theme) -> str:
    """The whole program's style sheet in a theme's colours."""
    tokens = {name: value for name, value in theme.values.items() if name in _USED}
    for token, name in _PICTURES.items():
        path = resources("icons", "sheet", f"{name}-{theme.name}.svg")
        tokens[token] = path.as_posix()
    veil = theme.color("paper")
    tokens["veil"] = f"rgba({veil.red()}, {veil.green()}, {veil.blue()}, 215)"
    sheet = _SHEET.substitute(tokens)
    if theme.high_contrast:
        sheet += _FRAMES.substitute(tokens)
    return sheet % {"reading": READING}


def palette(theme: Theme) -> QPalette:
    """The palette for whatever the style sheet does not reach."""
    made = QPalette()
    role = QPalette.ColorRole
    for what, token in (
        (role.Window, "desk"),
        (role.WindowText, "ink"),
        (role.Base, "paper"),
        (role.AlternateBase, "desk"),
        (role.Text, "ink"),
        (role.PlaceholderText, "ink_faint"),
        (role.Button, "chip"),
        (role.ButtonText, "ink"),
        (role.BrightText, "on_accent"),
        (role.Highlight, "selection"),
        (role.HighlightedText, "ink"),
        (role.Accent, "accent"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.ToolTipBase, "tooltip"),
        (role.ToolTipText, "tooltip_ink"),
        (role.Light, "paper"),
        (role.Midlight, "desk"),
        (role.Mid, "line"),
        (role.Dark, "border"),
        (role.Shadow, "ink_faint"),
    ):
        made.setColor(what, theme.color(token))
    off = QPalette.ColorGroup.Disabled
    for what in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(off, what, theme.color("ink_faint"))
    return made


def dress(application: QApplication, theme: Theme) -> None:
    """Give the whole program a theme's looks, at once."""
    if not application.property(_DRESSED):
        application.setProperty(_DRESSED, True)
        application.setStyle(QStyleFactory.create("fusion"))
        application.setFont(interface_font(13))
        # Windows that are there already hear of it first: under a sheet they would keep theirs.
        QApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange.value)
    application.setPalette(palette(theme))
    put_on(application, style_sheet(theme))
