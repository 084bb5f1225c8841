"""What single lines are that are no body, told by their wording, wherever they stand.

When in doubt a line stays in the text: a wrong line is a nuisance, a lost one is a fault.
"""

from __future__ import annotations

import re

from reader.importing import wording
from reader.importing.bylines import parse_names
from reader.importing.phrases import phrase_reason
from reader.importing.wordsets import word_set

_LONGEST = 700  # longer paragraphs are never boilerplate
_SHORT = 260
_DECORATION = re.compile(r"^[\s>»›▸►▶•*|=#_~+–—-]+(?=[^\W_])")
_SPEECH = re.compile(r"[“”\"]|\b(?:said|says|told|added|asked|wrote)\b", re.IGNORECASE)
_PARTS = re.compile(r"\s*(?:[|•·›»→]|\s[/>–—-]\s)\s*|\s{2,}")
_AMONG_NAMES = word_set(
    "and the of in from at for with staff writer writers reporter reporters correspondent"
    " correspondents news researcher researchers van de von der den al bin"
)
# `LOS ANGELES (AP) — To …`: an agency in a dateline is no credit.
_DATELINED = re.compile(r"[A-ZÀ-Þ][\w .,'’-]{1,45} ?\([A-Z][\w /&]{1,25}\) ?[—–-]")
_EDITED = re.compile(r"[;.]\s+(?:\w+ and )?(?:editing|compiled|edited) by [A-Z]", re.IGNORECASE)
_CREDITS = re.compile(
    r"[;|]|\.\s(?=[A-Z]\w+(?: and \w+)? by\b)"
    r"|,\s(?=(?:and |with )?(?:(?:additional|further) )?(?:reporting|writing|editing|edited"
    r"|written)(?: and editing)? by\b)",
    re.IGNORECASE,
)
_BREADCRUMB = re.compile(
    r"(?:you are here:?\s*)?home(?:\s*[>/|›»→]\s*[\w&’' -]{1,40}){1,6}$", re.IGNORECASE
)
_BARE_ADDRESS = re.compile(r"(?:https?://|www\.)\S+$", re.IGNORECASE)

# A caption is known by its credit, which ends it without a full stop.
_CREDIT_GLUED = re.compile(r"Credit(?:\.{3}|…|:)\s*\S[^.!?]{0,90}(?:\.\s*)?$")
_PICTURE = (
    r"(?:Photo(?:graph|graphy|s)?|Picture|Image|Illustration|Graphic|Video|Drawing|Artwork|Map)"
)
_CREDIT_AT_END = re.compile(
    rf"(?:\b{_PICTURE}s?(?: (?:credit|courtesy|source|by|via|from|illustration by))*\s?[:/|]\s?"
    rf"|\b{_PICTURE}s? (?:by|courtesy(?: of)?) |\bCourtesy of |\((?:AP|EPA|AFP|Reuters|File)[ /]?)"
    r"[^.!?:]{2,70}\)?\.?$"
)
_CREDIT_AT_START = re.compile(
    rf"(?:{_PICTURE}s?(?: (?:credit|courtesy|source|by))?|FILE(?: PHOTO)?|CREDIT|Caption|PHOTO)"
    r"\s?(?::| [–—-]) ?\S"
)
_NAME = r"[A-Z][\w.’'-]*(?: (?:de|van|von|der|den|al|bin|[A-Z][\w.’'-]*)){0,4}"
_AGENCIES = (
    r"(?:Getty(?: Images)?|Agence France-Presse|AFP|Reuters|AP(?: Photo)?|Associated Press"
    r"|EPA(?:-EFE)?"
    r"|Shutterstock|Alamy|Bloomberg(?: News)?|Xinhua|ZUMA(?: Press)?|PA(?: Wire)?|Unsplash|iStock"
    r"|Sipa|Magnum(?: Photos)?|Rex(?: Features)?|Pool|Polaris|Redux)"
)
# `Ann Lee/Getty Images`, `(Bo Ray / The Town Courier)`: after a sentence, never ended by a stop.
_CREDIT_SLASH = re.compile(
    rf"(?:^(?=.*{_AGENCIES})|[.!?”\")]\s*)(?:[–—|(]\s?)?{_NAME}"
    r"(?:\s?(?:/|\|)\s?[A-Z][\w.’'& -]{2,40}"
    rf"|\s?(?:/|\||[–—-]|for|via)\s?{_AGENCIES})(?:\s?(?:/|[–—|-]|via)\s?{_AGENCIES})*\)?$"
)


def reason_of(text: str, *, heading: bool = False) -> str | None:
    """The reason for which a line is taken out by its wording alone; None if it is body."""
    return _english(text) or phrase_reason(text, heading=heading)


def _english(text: str) -> str | None:
    if len(text) > _LONGEST:
        return None
    bare = _DECORATION.sub("", text).strip()
    if not bare or not any(c.isalnum() for c in bare):
        return "markup"
    if wording.PRINT_NOTE.match(bare):
        return "print note"
    if len(bare) <= _SHORT and (_BREADCRUMB.match(bare) or _is_menu(bare)):
        return "navigation"
    if is_captioned(text):
        return "caption"
    if text.startswith(("[", "(", "{")) and wording.CROSS_REFERENCE.match(text):
        return "promotion"
    if len(bare) > _SHORT:
        return None
    if not bare.endswith((".", "?", "”", '"')):
        for reason, rule in wording.RULES:
            if rule.match(bare):
                return reason
        if _BARE_ADDRESS.match(bare):
            return "navigation"
    if is_credit_line(bare):
        return "credit line"
    if _SPEECH.search(bare):
        return None
    return next((reason for reason, rule in wording.SENTENCES if rule.match(bare)), None)


def is_captioned(text: str) -> bool:
    """Whether a line is a caption: it ends (or begins) with the credit of a picture."""
    if len(text) > _LONGEST:
        return False
    if _CREDIT_GLUED.search(text[-140:]) or _CREDIT_AT_START.match(text):
        return True
    if _DATELINED.match(text):
        return False
    tail = text[-130:]
    if _CREDIT_AT_END.search(tail):
        return True
    return not text.endswith((".", "!", "?", "”", '"')) and bool(_CREDIT_SLASH.search(tail))


def is_credit_line(text: str) -> bool:
    """Whether a line names those who helped: `Reporting by …; editing by …`, `… contributed …`."""
    bare = text.strip(" ()[]*_—–-").rstrip(".")
    if wording.PRODUCED.fullmatch(bare):
        return True
    if found := wording.CONTRIBUTED.fullmatch(bare):
        names = found.group("names")
        return bool(parse_names(names)) or all(
            word[:1].isupper() or word.strip(",") in _AMONG_NAMES for word in names.split()
        )
    if found := wording.REPORTED_FROM.fullmatch(bare):
        return bool(parse_names(found.group("names")))
    if _EDITED.search(bare) and wording.CREDITED.match(bare):
        return True
    return all(
        (found := wording.CREDITED.fullmatch(part.strip(" ."))) and _are_names(found.group("names"))
        for part in _CREDITS.split(bare)
    )


def _are_names(text: str) -> bool:
    text = re.sub(r"(?:Mr|Ms|Mrs|Dr)\.? ", "", text)
    return bool(parse_names(text)) or (
        len(text.split()) <= 6
        and all(w[:1].isupper() or w in {"and", "of", "the"} for w in text.split())
    )


def _is_menu(text: str) -> bool:
    """Whether a line consists of the entries of a menu: `Share | Print | Log in`."""
    parts = [part for part in _PARTS.split(text) if part.strip()]
    return len(parts) > 1 and all(wording.NAVIGATION_TOKEN.fullmatch(p.strip()) for p in parts)
