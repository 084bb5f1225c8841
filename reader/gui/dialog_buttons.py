"""The row of buttons below a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox


def cancel_box(dialog: QDialog) -> QDialogButtonBox:
    """A row with a button to cancel, which is never the one that is recommended.

    Qt takes the first button that works for that, and so this one while the others do not yet.
    """
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=dialog)
    buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
    buttons.rejected.connect(dialog.reject)
    return buttons
