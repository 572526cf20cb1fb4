"""Whole lines and sentences that pages carry beside the story: notes on the text, buttons, credits, appeals."""

from __future__ import annotations

import re

_STORY = r"(?:article|story|report|post|piece|page|video|column)"
_CAPITAL = r"(?-i:[A-Z])"
_NAME = rf"{_CAPITAL}[\w.'’\-]+(?:,? (?:{_CAPITAL}[\w.'’\-]*|and|&|de|van|von|writers?|reporters?)){{1,9}}"
_LETTERS = (
    r"(?:newsletters?|inbox|alerts?|emails?|briefing|digest|daily brief|morning brief|breaking news|headlines"
    r"|updates)"
)

# What a sentence says from its first word to its last, without the marks around it.
_SENTENCE = (
    # the state of the text
    rf"this is a (?:breaking|developing)(?: news)? {_STORY}\b.{{0,80}}",
    r"(?:please )?check back (?:here )?(?:later |soon )?for (?:more |further |the latest )?(?:updates|details"
    r"|information)",
    r"(?:more|further) (?:details|updates|information) (?:to follow|as (?:we|they) .{0,30}|soon)",
    rf"(?:this )?{_STORY} (?:originally|first|previously|earlier) (?:said|stated|appeared|published|ran)\b.{{0,160}}",
    r"(?:first |last |originally )?(?:updated|published|posted|modified)(?: (?:at|on))?:? "
    r"(?:\d{1,2}[:. ]|(?-i:[A-Z])[a-z]+\.? \d|\d).{0,40}",
    rf"(?:the )?(?:views|opinions) expressed (?:in this {_STORY}|here|by .{{3,60}}|are)\b.{{0,120}}",
    r"our standards: .{3,60}",
    # who wrote it
    r"[-–—]* ?(?:with )?(?:additional |further )?(?:reporting|research|material|information) (?:from"
    r"|by) (?-i:[A-Z]).{2,120}",
    rf"{_NAME} (?:also )?contributed(?: (?:reporting|research|writing))?(?: from (?-i:[A-Z]).{{2,40}})?",
    rf"{_NAME} reported from (?-i:[A-Z])[\w. ]+(?:,? and {_NAME} (?:reported )?from (?-i:[A-Z])[\w. ]+)?",
    r"\(?(?:ap|afp|reuters|epa|getty|upi) photo(?:/| by ).{3,60}",
    # how to reach the newsroom
    r"(?:write to|contact|e-?mail|reach|follow) (?-i:[A-Z]).{2,60} (?:at|on) \S*(?:\d{3}-\d|@).{0,80}",
    r"(?:do you )?have a (?:\w+ )?(?:news )?(?:tip|story idea)\b.{0,80}",
    r"(?:please )?send (?:us )?(?:a|your) (?:news )?tips? (?:to|via)\b.{0,80}",
    r"have you been affected\b.{0,120}",
    r"for (?:licensing|reprint|syndication|permission)\b.{0,120}",
    r"content created by .{3,60} is available\b.{0,120}",
    rf"follow (?:our|all of our|the latest|the) [^.]{{0,40}}(?:coverage|live ?blog|{_STORY}s?) (?:at|on"
    rf"|here)\b.{{0,60}}",
    r"chat with us\b.{0,60}",
    # what the reader may sign up to, buy or give
    r"by (?:signing up|subscribing|providing|clicking|entering)[^.]{0,40},? you (?:agree|accept|consent)\b.{0,160}",
    r"you (?:can|may) (?:unsubscribe|opt[- ]out)\b.{0,60}",
    rf"(?:please )?(?:sign up|register)(?: \w+)? (?:here )?(?:to|for|and) (?:get|receive|our|the"
    rf"|free)\b.{{0,100}}{_LETTERS}\b.{{0,60}}",
    r"(?:get|receive|have) (?:the|our|all the|all of our|today['’]s|breaking)\b.{0,80}"
    r"\b(?:in|to|from) your (?:inbox|e-?mail|phone)\b.{0,60}",
    r"get breaking news (?:alerts|updates)\b.{0,60}",
    r"(?:help )?(?:us )?keep (?:our|independent|local|this) (?:\w+ )?(?:journalism|news|reporting|site)\b.{0,100}",
    r"[\w ]{3,40} (?:needs|relies on|depends on) (?:readers|supporters|members|subscribers) like you\b.{0,100}",
    r"like what you(?:['’]re| are)? (?:read|see|hear)(?:ing)?\b.{0,80}",
    r"don['’]t miss (?:a|an|another|any|out) ?(?:story|thing|update|issue|episode|beat)?\b.{0,40}",
    r"(?:already|not yet) an? (?:subscriber|member)\b.{0,60}",
    r"click here to (?:get|read|see|view|watch|sign|subscribe|download|join|listen)\b.{0,80}",
    r"(?:please )?(?:enter|provide) (?:your|a valid) e-?mail(?: address)?\b.{0,60}",
    # leads to something else
    r"(?:read|see|view|watch|listen to|find|hear) (?:the|our|her|his|their|more of)?(?: ?\w+){0,4} (?:here"
    r"|below|above):?",
    r"(?:more |full )?(?:details|story|report|coverage) (?:here|below)",
    r"(?:for more|to learn more|to read more|to find out more|to see more),? (?:visit|see|go to|click|on) \S.{2,60}",
    r"find out (?:more about how|what['’]s happening in)\b.{0,80}",
    rf"read or share this {_STORY}\b.{{0,120}}",
    r"listen to (?:this|the) (?:article|story|episode|full .{3,30})",
    r"(?:also|more|elsewhere) (?:on|in|from) (?:the )?(?-i:[A-Z])[\w]+(?: (?-i:[A-Z])\w+){0,3}(?: ?[:|].{3,100})?",
    # signs of a page that did not load, or was taken apart
    r"(?:media playback is (?:unsupported|not supported)|your device does not support)\b.{0,60}",
    r"(?:please )?(?:enable|turn on|allow) (?:javascript|cookies)\b.{0,80}",
    r"(?:we use )?cookies (?:help|allow|enable) us\b.{0,80}",
    r"(?:image|media|video|photo) (?:caption|source|copyright)\b.{0,120}",
    r"replay more videos\b.{0,40}",
    r"scroll (?:down|on) (?:for|to)\b.{0,60}",
    r"press esc(?:ape)? to\b.{0,40}",
    r"(?:press|hit) (?:play|the play button)\b.{0,40}",
    r"transcript (?:provided|powered) by\b.{0,80}",
    r"to see more,? visit\b.{0,60}",
    r"site (?:mobile |search )?navigation",
    r"advertisement",
)

# Who wrote it, at the end of the page.
_SIGNED = (
    rf"(?:(?:the (?:writer|author)|{_NAME}),? (?:an? |the )?(?:[\w\-]+ ){{0,4}}(?:is|are) (?:an? |the )"
    r"(?:[\w\-]+,? ){0,5}(?:staff writer|senior writer|contributing (?:writer|editor)|columnist|correspondent"
    r"|reporter|editor)s? (?:at|for|with|of) .{2,80})",
    r"(?:the (?:writer|author)) is (?:an? |the ).{3,120}",
    rf"(?:{_NAME}|he|she) (?:covers|writes about) .{{3,60}} for .{{3,60}}",
)

# What is furniture as the only words of a paragraph.
_PARAGRAPH = (
    r"share(?: (?:on|via|with|this) .{2,30})?|tweet|e-?mail(?: this)?|print|save|reprints|like|loading(?: \W*)?"
    r"|close",
    r"(?:(?:[\d,.]+k?|no|show|view|read|leave a|hide|see all) )?comments?(?: \([\d,]+\))?",
    r"just watched|must watch|now playing|up next|play video|watch now|top stories|latest news|editors['’] picks",
    r"(?:\d+|one|two|three|four|five|six) min(?:ute)?s?(?: to)? read",
    r"(?:story|article|post|content) continues(?: below| after\b.{0,30})?|ad(?:vertisement)? feedback"
    r"|skip ad(?:vertisement)?",
    r"(?:terms of (?:use|service)|privacy(?: policy| notice)?|cookie policy|contact us|about us|log ?(?:in|out)"
    r"|sign (?:in|up|out)"
    r"|register|subscribe|home|menu|search|my account)(?:(?: ?[|·•/] ?| )(?:terms of (?:use|service)"
    r"|privacy(?: policy)?"
    r"|cookie policy|contact us|about us|log ?in|sign in|register|subscribe|home|menu|search))*",
    r"(?:sponsored|presented|powered|brought to you) by .{2,40}",
    r"(?:this (?:article|story) )?(?:tags?|tagged(?: under)?|filed under|topics?|keywords|categories"
    r"|in this story)\s?:.{0,120}",
    r"(?:story|article) highlights|key points|thanks? (?:you )?for reading",
    r"around the web|from our partners|from the web|promoted stories|what to read next|more from .{2,40}",
    r"interested in .{2,60}\? (?:sign up|subscribe|join)\b.{0,40}",
    r"(?:more|live updates|photos|gallery|quiz|also|plus|next|previously|flashback) ?[:»>] ?"
    r"(?-i:[A-Z“\"‘']).{8,120}(?<![.”\"!])",
)

SIGNED = re.compile("|".join(f"(?:{pattern})" for pattern in _SIGNED), re.IGNORECASE)
LINE = re.compile("|".join(f"(?:{pattern})" for pattern in _SENTENCE), re.IGNORECASE)
WHOLE = re.compile("|".join(f"(?:{pattern})" for pattern in (*_SENTENCE, *_PARAGRAPH)), re.IGNORECASE)
AROUND = ' \t\u00a0.!…*•·|()[]>»"“”-–—'
LONGEST_LINE = 240
