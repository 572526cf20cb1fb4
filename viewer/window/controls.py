"""How the controls around the articles look: one style sheet, its colours filled in by a theme."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from PySide6.QtGui import QColor

_SHEET = Template("""
QMainWindow, QDialog, QMessageBox { background: $chrome; }
QToolBar { background: $chrome; border: 0; border-bottom: 1px solid $line; padding: 6px 10px; spacing: 6px; }
QToolBar::separator { background: transparent; width: 10px; }
QStatusBar { background: $chrome; color: $quiet; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: $quiet; padding: 0 6px; }
QMenuBar { background: $chrome; color: $text; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $panel; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: $hover; color: $text; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolButton, QPushButton { background: $control; color: $text; border: 1px solid $line; border-radius: 6px;
  padding: 4px 11px; min-height: 18px; }
QToolButton:hover, QPushButton:hover { background: $hover; }
QToolButton:checked, QPushButton:checked { background: $accent; color: $on_accent; border-color: $accent; }
QToolButton:disabled, QPushButton:disabled { color: $quiet; }
QToolButton:focus, QPushButton:focus { border: 2px solid $accent; padding: 3px 10px; }
QToolButton:checked:focus, QPushButton:checked:focus { border: 2px solid $text; }
QToolButton[segment="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; border-right: 0; }
QToolButton[segment="middle"] { border-radius: 0; border-right: 0; }
QToolButton[segment="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; }
Stepper { background: $control; border: 1px solid $line; border-radius: 6px; }
QToolButton[segment="step"] { background: transparent; border: 2px solid transparent; color: $accent; padding: 2px 6px;
  font-weight: 600; }
QToolButton[segment="step"]:hover { background: $hover; }
QToolButton[segment="step"]:disabled { color: $quiet; }
QToolButton[segment="step"]:focus { border: 2px solid $accent; padding: 2px 6px; }
QToolButton::menu-indicator { image: none; }
QLineEdit, QComboBox, QSpinBox, QFontComboBox, QDoubleSpinBox { background: $paper; color: $text;
  border: 1px solid $edge; border-radius: 6px; padding: 4px 8px; min-height: 18px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid $accent; padding: 3px 7px; }
QLineEdit QToolButton, QLineEdit QToolButton:hover { background: transparent; border: 0; padding: 0; min-height: 0; }
FilterField QLabel { color: $quiet; background: transparent; }
QComboBox { padding-right: 20px; combobox-popup: 0; }
QComboBox::drop-down { border: 0; width: 20px; subcontrol-position: center right; }
QComboBox::down-arrow { width: 0; height: 0; border-left: 4px solid $paper; border-right: 4px solid $paper;
  border-top: 5px solid $quiet; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $quiet; border: 1px solid transparent; border-bottom: 0;
  border-top-left-radius: 6px; border-top-right-radius: 6px; padding: 5px 7px; margin-right: 1px; }
QTabBar::tab:selected { background: $panel; color: $text; border-color: $line; font-weight: 600; }
QTabBar::tab:hover:!selected { color: $text; }
QTabBar::tab:focus { border: 2px solid $accent; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; background: $panel; }
QTreeView, QTableView, QListView { background: $panel; color: $text; border: 0; outline: 0;
  alternate-background-color: $chrome; gridline-color: $line; selection-background-color: $hover;
  selection-color: $text; }
QTreeView:focus, QTableView:focus, QListView:focus { border: 2px solid $accent; }
QListView#rows:focus { border: 0; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus { border: 1px solid $edge; padding: 3px; }
QComboBox QAbstractItemView::item { padding: 5px 7px; min-height: 18px; }
QHeaderView { background: $chrome; border: 0; }
QHeaderView::section { background: $chrome; color: $quiet; border: 0; border-bottom: 1px solid $line;
  padding: 4px 8px; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QToolTip { background: $panel; color: $text; border: 1px solid $line; padding: 4px 6px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar::handle:vertical { background: $edge; border-radius: 4px; min-height: 28px; margin: 1px 2px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 4px; min-width: 28px; margin: 2px 1px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def stylesheet_for(values: Mapping[str, object]) -> str:
    """The sheet with the colours of ``values``, by role; values that are no colours are left out."""
    return _SHEET.substitute({k: v.name() for k, v in values.items() if isinstance(v, QColor)})
