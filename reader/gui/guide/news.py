"""What is new, in the words of the change log."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from reader import __version__, paths
from reader.gui.dialog_size import open_at
from reader.gui.guide.browser import GuideBrowser
from reader.gui.guide.pages import Release, news_since, page_html, version_key
from reader.gui.language import spoken, tr
from reader.gui.theme import ThemeManager


class NewsDialog(QDialog):
    """The entries since the version that ran before, the latest first."""

    def __init__(
        self,
        themes: ThemeManager,
        changelog: str,
        before: str | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What's new"))
        open_at(self, 680, 560)
        self.browser = GuideBrowser(themes, paths.guide())
        self.browser.setAccessibleName(tr("What's new"))
        self.browser.show_html(page_html(news_text(changelog, before)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.addWidget(self.browser, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addWidget(buttons)
        column.addLayout(foot)


def news_text(changelog: str, before: str | None) -> str:
    """The news as Markdown."""
    news = news_since(changelog, before, __version__)
    head = f"# {tr('What is new in Variorum {version}').format(version=__version__)}\n\n"
    if not news:
        return head + tr("Nothing is told about this version.")
    if not spoken().startswith("en"):
        head += f"{tr('The change log is written in English.')}\n\n"
    return head + "\n\n".join(_section(release, alone=len(news) == 1) for release in news)


def _section(release: Release, *, alone: bool) -> str:
    if alone:
        return release.source
    name = release.version if version_key(release.version) else tr("Not released yet")
    return f"## {name}\n\n{release.source}"
