"""The wording of lines that are no body: English phrases by the reason that they are taken out for.

Each is made for a line as a whole, so that a sentence which merely speaks of a newsletter or an
advertisement stays. `boilerplate` applies them.
"""

from __future__ import annotations

import re


def _any(*parts: str) -> str:
    return "(?:" + "|".join(parts) + ")"


_NAVIGATION = _any(
    r"(?:skip|jump) to (?:main |primary |site )?(?:content|navigation|index|search"
    r"|footer)(?: .{0,30})?",
    r"you are here:?",
    r"(?:sign|log) ?(?:in|up|out)(?: / (?:sign|log) ?(?:in|up))?",
    r"(?:create|my) (?:an )?(?:free )?account",
    r"(?:main |site )?(?:menu|navigation)",
    r"(?:open|close|toggle|show|hide) (?:main |the )?(?:menu|navigation|search|sidebar|dialog)",
    r"sections?",
    r"search(?: (?:this|the) (?:site|website))?",
    r"subscribe(?: now| today)?",
    r"register",
    r"donate",
    r"print(?: (?:this )?(?:article|page|edition|story))?",
    r"save(?: (?:this )?(?:article|story|for later))?|bookmark",
    r"(?:give|gift|send|email|copy)(?: (?:this|a|the))? (?:article|gift|story|link|page)",
    r"copy link",
    r"back to (?:the )?(?:top|home|homepage|article|list|news)",
    r"(?:next|previous|prev|newer|older) ?(?:article|story|post|page)?s?",
    r"(?:show|load|see|view|read) (?:more|less|all|full (?:article|story))",
    r"(?:view|open) in (?:browser|app|a new window)",
    r"order reprints?",
    r"today.s paper",
    r"home(?:page)?",
    r"(?:contact|about)(?: us)?",
    r"terms(?: of (?:use|service)| (?:and|&) conditions)?",
    r"privacy(?: policy| notice)?",
    r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)[ -]min(?:ute)?s?(?: read)?",
    r"(?:reading|read) time:? .{1,20}",
    r"listen(?: to (?:this )?(?:article|story))?(?: ?[-–(]? ?\d+ ?(?:min(?:utes?)?|:\d\d)\)?)?",
    r"(?:larger|smaller|reset|increase|decrease)? ?(?:font|text) size",
    r"a[+-]?(?: a[+-]?)+",
    r"(?:table of )?contents",
    r"(?:[\w&.’' -]{2,60} ?[|•·] ?)?page \d{1,4}(?: of \d{1,4})?(?: ?[|•·] ?[\w&.’' -]{2,60})?",
    r"\d{1,3} ?/ ?\d{1,3}",
    r"unsubscribe",
    r"manage (?:my )?(?:preferences|subscriptions?|settings)",
    r"edition",
    r"(?:tags?|topics?|filed under|keywords?|categor(?:y|ies)|posted in): ?\S.{0,200}",
    r"(?:close|dismiss|loading|topics?|tags?|more)",
    r"click here(?: (?:to|for) .{1,80})?",
    r"(?:watch|see|listen to|view) (?:the )?(?:video|audio|gallery|slideshow|clip|photos)"
    r"(?: above| below| here)?",
    r"full screen|expand|enlarge(?: image)?|zoom in",
)  # fmt: skip
_NETWORK = (
    r"(?:facebook|twitter|x|instagram|whats ?app|telegram|linked ?in|reddit|pinterest|messenger"
    r"|e-?mail|print|copy link|link|flipboard|tumblr|threads|bluesky|mastodon|youtube|tik ?tok"
    r"|weibo|wechat|line|viber|pocket|sms|rss|more)"
)
_SOCIAL = _any(
    rf"(?:share|tweet|pin|post|send|e-?mail)(?: (?:this|the|it|article|story|post|page))*"
    rf"(?: (?:on|via|by|to|with|through))?(?: {_NETWORK}(?: {_NETWORK})*| friends?)?",
    rf"(?:like|follow|find|join|connect with|visit) (?:us|[\w .’'-]{{2,60}}) on"
    rf" (?:our )?{_NETWORK}(?:[ ,:]"
    rf".{{0,120}})?",
    rf"follow [\w .’'-]{{2,60}}(?: on {_NETWORK})?:? ?(?:at )?@\w+.{{0,80}}",
    rf"{_NETWORK}(?:[ ,|/•·]+(?:and )?{_NETWORK})+",
    r"@\w{2,30}",
    r"\d[\d.,]*[km]? shares?",
)  # fmt: skip
_CONTACT = _any(
    r"your (?:feedback|opinion|view|comment)s? (?:(?:is|are) (?:very |so )?(?:important|val\w+"
    r"|welcome|appreciated)|matters?)\b.{0,60}",
    r"(?:we|we.d) (?:want|love|like) (?:to hear from you|your feedback).{0,120}",
    r"tell us what you think\b.{0,120}",
    r".{0,140}\b(?:we.d (?:like|love) to hear (?:from you|what you think)"
    r"|let us know (?:what you think|in the comments|at \S+@\S+)"
    r"|if you have a(?:ny)? (?:news )?(?:tip|correction|question)s?\b.{0,60}\b(?:at|to):? \S+@\S+)"
    r".{0,160}",
    r"(?:share|send|submit) (?:us )?your (?:thoughts?|views?|opinions?|feedback|comments?"
    r"|stor(?:y|ies)|tips?|letters?)\b.{0,120}",
    r"(?:do you )?(?:have|got|know) (?:a|any|something|an?) (?:news )?(?:tip|stor(?:y|ies)"
    r"|question|comment|correction|thoughts?)s?\b.{0,30}\?.{0,120}",
    r"what (?:do you think|are your thoughts)\?.{0,120}",
    r"(?:write|e-?mail|reach out|send (?:a )?(?:an )?(?:e-?mail|letter|message|tip)s?)"
    r" (?:to )?.{0,80}\b(?:at|to|via)(?: [^ ]*[@.][^ ]*.{0,40})?",
    r"(?:contact|reach|e-?mail|write to|write) (?:us|him|her|them|me|the (?:author|writer"
    r"|reporter|editor|newsroom)s?|(?-i:[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}))\b(?: (?:at|by"
    r"|via|on|here)\b.{0,100}|[:.]? ?\S+@\S+\.?)?",
    r"(?:e-?mail|contact|tips?): ?\S+@\S+",
    r"\S+@\S+\.\w{2,10}",
    r"(?:letters to the editor|corrections?):? (?:should|can|may) be .{0,120}",
    r"report (?:a |an )?(?:error|typo|mistake|correction|problem).{0,80}",
    r".{5,200}\? join the (?:conversation|discussion)\b.{0,60}",
)  # fmt: skip
_OFFER = (
    r"(?:news ?letters?|inbox|subscri(?:be|bers?|bing|ption)s?|\bapps?\b|telegram|whats ?app"
    r"|podcasts?|channel|alerts?|notifications?|memberships?|members?\b|free trial|trial"
    r"|unlimited access|full access|brief(?:ing)?\b|delivered|daily updates?|latest news"
    r"|breaking news|updates"
    r"|our journalism|e-?paper|digital access|giveaways?|% off)"
)
_PROMOTION = _any(
    rf"(?:please |click (?:here )?to |tap (?:here )?to )?(?:sign(?: |-)?up|signup|subscribe"
    rf"|register|get|receive|join|download|install|try|become|enjoy|never miss|don.t miss|(?:stay"
    rf"|keep) (?:up|informed|updated|connected|in)|unlock"
    rf"|follow)\b(?=.{{0,160}}{_OFFER}).{{1,220}}",
    rf"want .{{0,160}}{_OFFER}.{{0,60}}\?.{{0,60}}",
    rf".{{5,160}}[?!.…] (?:please )?(?:sign up|subscribe|join|register|download|get|try|follow)\b"
    r"(?=.{0,100}\b(?:our|inbox|newsletters?|us)\b)"
    rf"(?=.{{0,100}}{_OFFER}).{{1,140}}",
    r"(?:please )?support (?:our|independent|quality|local|great) (?:\w+ )?(?:journalism"
    r"|reporting|work)\b.{0,120}",
    r"subscribe (?:to|for|at)(?: .{0,60})?",
    r".{0,60}\bis now on (?:telegram|whats ?app|instagram|threads|bluesky|signal|line"
    r"|viber)\b.{0,60}",
    r".{0,200}\b(?:subscribe|sign up|register|join us|follow us|click|download)(?: here| now"
    r"| today)?(?: (?:to|at|on|for|via|from|our))?",
    r"(?:already )?a (?:subscriber|member)\?.{0,80}|already (?:a )?(?:subscribed|subscriber"
    r"|member|registered).{0,80}",
    r"(?:this (?:article|story|content) is (?:for|available (?:only )?to)"
    r" (?:our )?(?:paid )?(?:subscribers|members)).{0,100}",
    r"(?:you are|you.re) receiving this (?:e-?mail|newsletter|message).{0,200}",
    r"you(?: have|.ve)? received? (?:this|these|our)(?: [\w-]+){0,3} (?:because|as|since) you"
    r".{0,200}",
    r"join (?:our|the) (?:\w+ ){0,3}(?:forums?|community|discord|slack|facebook group|mailing list)"
    r"\b.{0,200}",
    r"(?:was this|did you find this) .{0,40}(?:helpful|useful|forwarded to you).{0,60}",
    r"by (?:signing up|subscribing|submitting|clicking|registering"
    r"|continuing)\b.{0,40}\byou\b.{0,200}",
    r"(?:thank(?:s| you) for (?:reading|subscribing|signing up)).{0,100}",
    r"(?:enter )?(?:your )?e-?mail(?: address)?(?: (?:here|below|to|and|for) .{0,60})?",
    r"this (?:site|form) is protected by recaptcha.{0,160}",
    r"(?:daily|weekly|morning|evening)(?: \w+){0,2} newsletter",
    r"news ?letters?(?: sign-?up)?",
    r"(?:sign up|subscribe) (?:here|today|now|free|for free)",
)  # fmt: skip
_RELATED = _any(
    r"(?:related|read(?:ing)?|also|see|more|continue|recommended)(?: (?:more|also|next|now|this"
    r"|on this|reading))?(?: ?(?:stor(?:y|ies)|articles?|coverage|content|topics?|links?|news"
    r"|posts?|reading))?:(?: ?\S.{0,160})?",
    r"(?:also read|read also|see also|read more|related)(?: ?[|:»–-] ?\S.{0,160})?",
    r"related(?: (?:stor(?:y|ies)|articles?|coverage|content|topics?|links?|news|posts?|reading))?",
    r"(?:read|see|watch) (?:more|also|next)(?: (?:stor(?:y|ies)|articles?|here|at .{1,60}))?",
    r"(?:continue|keep) reading(?: (?:at|on|in|the) .{1,80}| the (?:main|full) (?:story|article))?",
    r"(?:more|latest|top|other|recent) (?:from|stor(?:y|ies)|news|articles?|headlines|coverage"
    r"|posts)(?: \S.{0,60})?",
    r"(?:most|popular|trending)(?: (?:read|viewed|popular|shared|commented|watched|emailed|now"
    r"|stories|news|articles|posts|in))(?: .{0,40})?",
    r"(?:you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| stories"
    r"| reading)?|what to read next|up next|read next|editors?.? (?:picks?|choice)|in case you"
    r" missed it|explore more|from our partners|around the web|promoted(?: stories)?|we recommend"
    r"|in other news|keep reading)(?: .{0,40})?:?",
    r"(?:watch|video|listen|podcast|gallery|in pictures|slideshow|quiz|interactive)(?: ?[:"
    r"|»>]) ?\S.{3,140}",
)  # fmt: skip
_PRINT = _any(
    r"an? (?:earlier |shorter |longer |different )?version of this (?:article|story|piece|column"
    r"|report|review|op-ed)\b.{0,500}\b(?:print|published|edition|appear(?:s|ed)|ran|section"
    r"|page)\b.{0,500}",
    r"(?:this (?:article|story|piece|column|report) )?(?:first |originally )?(?:appeared|appears"
    r"|published|printed|ran|was (?:first |originally )?(?:published|printed)) (?:in|on|by|at)"
    r" (?:the )?.{0,120}\b(?:print|edition|issue|section|page|newspaper)\b.{0,300}",
    r"this (?:article|story|piece|column|report|post) (?:was |is )?(?:first |originally "
    r"|also )+(?:appeared|published|posted|ran|printed|appears)\b.{0,250}",
    r"(?:print|web) headline:? .{2,200}",
    r"see (?:the )?.{0,60} on (?:page|section) .{1,40}",
)  # fmt: skip
_COPYRIGHT = _any(
    r"©.{0,200}",
    r"(?:copyright|\(c\)) ?(?:©|\(c\)|\d{4}|by (?-i:[A-Z])).{0,200}",
    r".{0,80}all rights reserved\b.{0,120}",
)
_COOKIES = _any(
    r"(?:(?:we|this (?:web)?site|our (?:web)?site)(?: and .{0,60})? (?:use|uses|may use|store"
    r"|stores|set|sets)|by using this (?:web)?site) .{0,60}\bcookies?\b.{0,300}",
    r"(?:accept|reject|manage|allow|decline)(?: (?:all|necessary|essential))? ?(?:cookies?"
    r"|preferences)",
    r"accept all",
    r"cookies?(?: (?:settings?|policy|preferences|notice|consent))",
)
_COMMENTS = _any(
    r"(?:(?:\d[\d,.]*|no|view|show|see|read|leave|add|post|write"
    r"|all) )*(?:a )?comments?(?: ?\(?\d[\d,.]*\)?| are closed| section| policy| on this (?:story"
    r"|article)| disabled)?",
    r"(?:log|sign) ?in to (?:comment|join .{0,40}|post .{0,40})",
    r"(?:join|start) the (?:conversation|discussion)\b.{0,60}",
    r"leave a reply",
    r"\d[\d,.]* (?:likes?|views?|reactions?|replies)",
)
_CAPTION = _any(
    r"(?:images?|photos?|pictures?|videos?|gallery|slideshow|graphics?|illustration|play video"
    r"|caption)(?: caption| credit| source| gallery)?:?",
    r"(?:image|photo|slide|picture) \d{1,3} of \d{1,3}",
    r"hide caption|toggle caption",
    r"image (?:copyright|caption|source) ?\S.{1,200}",
    r"(?:getty images|shutterstock|ap photo|istock|unsplash|alamy(?: stock photo)?)",
)
_ADVERTISEMENT = _any(
    r"(?:skip )?(?:advertisements?|ads?|advert|advertising)",
    r"(?:advertisement )?supported by",
    r"(?:sponsored|paid|partner|promoted)(?: (?:content|post|message|by .{1,40}))?",
    r"(?:advertisement ?[-–—:.]? ?)?(?:the )?(?:story|article|content|text) continues(?: (?:below"
    r"|after))?(?: (?:this |the )?(?:ad(?:vert(?:isement)?)?))?",
    r"(?:continue reading|keep reading|scroll(?: down)?(?: to continue)?)(?: below"
    r"| after)?(?: (?:the|this) ad(?:vert(?:isement)?)?)?(?: (?:reading|below))?",
    r"(?:report|remove|close|hide) (?:this )?ad",
)  # fmt: skip
_LABEL = (
    r"(?:additional |further |extra |with |original )*(?:reporting|research|writing|graphics?"
    r"|photographs?|photography|photos?|illustrations?|translation|translated|editing|edited"
    r"|production|produced|compiled|written|reported|interview|video|text|story|material|files)"
    r"(?: and (?:writing|editing|photos?|photographs|research|video|graphics?))?"
)
CREDITED = re.compile(rf"{_LABEL} (?:by|from):? (?P<names>.+)", re.IGNORECASE)
CONTRIBUTED = re.compile(
    r"(?P<names>.+?),? (?:also )?(?:contributed (?:reporting|research|writing|to (?:the|this|our)"
    r" (?:reporting|report|article|story|piece|column|post))|helped (?:report|write) this \w+)"
    r"(?: (?:from|in|for|on) .{2,80})?",
)
REPORTED_FROM = re.compile(
    r"(?P<names>.{5,120}?) reported from (?P<place>(?-i:[A-Z])[^.]{2,60}?)"
    r"(?:[,;]? (?:and|with) .{5,120} (?:from|in) .{2,60})*",
)
PRODUCED = re.compile(
    r"(?:this (?:article|story|report) has not been edited by .{3,200})"
    r"|this (?:article|story|report) was (?:produced|translated|supported|funded|made possible)"
    r"(?: \w+)? (?:by|with|in (?:partnership|collaboration)|as part|from|through)\b.{3,200}",
    re.IGNORECASE,
)

# A line in brackets whose last sentence sends the reader elsewhere. A paragraph of the body may
# stand in round ones, so these have to be plainer.
CROSS_REFERENCE = re.compile(
    r"[\[{](?:.*[.!?:|—-]\s)?(?:read|sign up|subscribe|click|watch|listen|see|follow|more on"
    r"|find out|learn more|here.s|also)\b[^\]}]*[\]}]$"
    r"|\((?:.*[.!?]\s)?(?:read more|sign up|subscribe|click here|see also|also read|related:)"
    r"[^)]*\)$",
    re.IGNORECASE | re.DOTALL,
)
TITLE_HEADER = re.compile(r"(?:title|headline):[ \t]*(?P<value>\S.*)", re.IGNORECASE)
MAIL_HEADER = re.compile(
    r"(?P<field>from|to|cc|sent|subject|date|reply-to):[ \t]*(?P<value>\S.*)", re.IGNORECASE
)
PRINT_NOTE = re.compile(rf"[^\w]*{_PRINT}\s*$", re.IGNORECASE | re.DOTALL)
PRINT_TAIL = re.compile(
    r"\bOrder Reprints\b.*$|(?:\s*\|\s*(?:Subscribe|Today.s Paper))+\s*$", re.IGNORECASE
)

RULES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (reason, re.compile(rf"{pattern}\s*[!:»>→…]*$", re.IGNORECASE))
    for reason, pattern in (
        ("advertisement", _ADVERTISEMENT),
        ("caption", _CAPTION),
        ("comment count", _COMMENTS),
        ("navigation", _NAVIGATION),
        ("social", _SOCIAL),
        ("related", _RELATED),
    )
)
"""Short lines that end without a full stop. The first that fits gives the reason."""

SENTENCES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (reason, re.compile(rf"{pattern}\s*[.!:»>→…]*$", re.IGNORECASE))
    for reason, pattern in (
        ("social", _SOCIAL),
        ("cookie note", _COOKIES),
        ("contact", _CONTACT),
        ("source", _COPYRIGHT),
        ("promotion", _PROMOTION),
    )
)
"""Lines that may be whole sentences."""

NAVIGATION_TOKEN = re.compile(
    rf"(?:{_NAVIGATION}|{_SOCIAL}|{_NETWORK}|{_ADVERTISEMENT}|{_COMMENTS})", re.IGNORECASE
)
