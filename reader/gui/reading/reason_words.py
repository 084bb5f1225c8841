"""Why cleaning took something out, in the reader's language."""

from __future__ import annotations

from reader.gui.language import later, tr

_NOTE = "why it was taken out of the text"
REASONS = {
    "advertisement": later("Advertisement", "why it was taken out of the text"),
    "attachment": later("Attachment", "why it was taken out of the text"),
    "author note": later("Author note", "why it was taken out of the text"),
    "byline": later("Byline", "why it was taken out of the text"),
    "caption": later("Caption", "why it was taken out of the text"),
    "comment count": later("Comment count", "why it was taken out of the text"),
    "contact": later("Contact", "why it was taken out of the text"),
    "cookie note": later("Cookie note", "why it was taken out of the text"),
    "credit line": later("Credit line", "why it was taken out of the text"),
    "damaged": later("Damaged", "why it was taken out of the text"),
    "date line": later("Date line", "why it was taken out of the text"),
    "footnote": later("Footnote", "why it was taken out of the text"),
    "markup": later("Markup", "why it was taken out of the text"),
    "navigation": later("Navigation", "why it was taken out of the text"),
    "print note": later("Print note", "why it was taken out of the text"),
    "promotion": later("Promotion", "why it was taken out of the text"),
    "reader": later("Taken out by you", "why it was taken out of the text"),
    "related": later("Related", "why it was taken out of the text"),
    "repeated deck": later("Repeated subtitle", "why it was taken out of the text"),
    "repeated line": later("Repeated line", "why it was taken out of the text"),
    "sign-off": later("Sign-off", "why it was taken out of the text"),
    "social": later("Social", "why it was taken out of the text"),
    "source": later("Source", "why it was taken out of the text"),
    "subtitle": later("Subtitle", "why it was taken out of the text"),
    "title": later("Title", "why it was taken out of the text"),
}
"""The reasons that cleaning gives, and the words for each."""


def reason_words(reason: str) -> str:
    """A reason in words; one that is not known stays as it is."""
    return tr(REASONS[reason], _NOTE) if reason in REASONS else reason.capitalize()
