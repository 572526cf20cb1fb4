"""Verbs of saying, in English and a few forms of other languages, and the patterns that are built of them."""

from __future__ import annotations

import re

# Verbs that give somebody's words as they were said; past and present, third person.
_SAID = """
said says told tells added adds asked asks replied replies answered answers continued continues explained
explains noted notes wrote writes tweeted tweets posted posts stated states declared declares insisted
insists warned warns argued argues claimed claims stressed stresses announced announces acknowledged
acknowledges admitted admits conceded concedes concluded concludes recalled recalls remarked remarks
observed observes joked jokes quipped quips shouted shouts yelled yells cried exclaimed whispered murmured
responded responds testified testifies suggested suggests predicted predicts complained complains vowed vows
pledged pledges promised promises urged urges reported reports repeated repeats reiterated reiterates
emphasized emphasizes emphasised emphasises maintained maintains contended contends asserted asserts charged
affirmed affirms confirmed confirms commented comments offered recounted recounts countered counters
lamented laments bragged boasted mused opined demanded demands protested thundered snapped retorted
cautioned cautions chanted chants proclaimed proclaims alleged alleges echoed echoes interjected interrupted advised
read reads reading continuing assured assures exclaims whispers murmurs confided confides clarified clarifies pleaded
pleads boasts brags muses opines gushed gushes fumed fumes scoffed scoffs chided ranted railed wondered wonders
enthused enthuses confessed confesses revealed reveals speculated speculates elaborated elaborates specified
underlines underscores reasoned retorts screamed screams sighed sighs chuckled
bemoaned bemoans interjects interrupts teased
"""
# Verbs that take quoted words as a part of the narrator's sentence.
_CALLED = """
called calls described describes labeled labels labelled dubbed denounced denounces condemned condemns
criticized criticizes criticised criticises praised praises accused accuses referred refers blasted slammed
hailed mocked derided decried branded characterized characterizes characterised dismissed dismisses
ridiculed touted lauded rejected cited cites thanked thanks compared likened hinted indicated indicates
expressed expresses signaled signalled believes believe thinks think thought hopes hoped feels felt
considers considered quoted spoke speaks speaking voiced acknowledging saying adding calling telling arguing
noting asking writing tweeting insisting warning declaring describing claiming stating explaining suggesting
accusing proclaiming shouting replying citing referring expressing announcing denouncing recalling lamenting
vowing urging stressing complaining
"""
# Nouns that stand before the words that were said.
_NOUNS = "statement interview letter email e-mail tweet speech remarks post message memo opinion column essay press"
# The commonest of other languages; a comma stands between them because some are two words.
_ELSEWHERE = """
sagte, sagt, sagten, erklärte, betonte, schrieb, meinte, berichtete, a déclaré, a dit, a affirmé, a
expliqué, a ajouté, déclare, affirme, explique, dijo, afirmó, declaró, explicó, señaló, aseguró, añadió,
ha detto, ha dichiarato, ha spiegato, ha aggiunto, spiega, disse, afirmou, declarou, explicou, zei, zegt,
verklaarde, powiedział, powiedziała, stwierdził, stwierdziła, řekl, řekla, uvedl, uvedla, сказал,
сказала, заявил, заявила, сообщил, сообщила, отметил, отметила, говорит, сказав, заявив, sade, säger,
sagde, siger, sier, sanoi, mondta, söyledi, dedi, είπε, δήλωσε
"""

ELSEWHERE = frozenset(" ".join(verb.split()) for verb in _ELSEWHERE.split(","))
SAID = frozenset(_SAID.split())
CALLED = frozenset(_CALLED.split())
SAYING = SAID | CALLED | frozenset(["say", "tell", "ask", "write", "call", "add", "explain", "argue", "insist", "warn"])
SAYING_NOUNS = frozenset(_NOUNS.split())

_VERB = "|".join(sorted(SAID, key=len, reverse=True))
_WHO = r"(?:he|she|they|I|(?:the\s)?(?:[A-Z][\w.'’\-]*,?\s){0,4}[A-Z][\w.'’\-]*)"

# The narrator takes the word directly behind a mark: " he said", " said Ms. Smith", " Mayor John Smith told".
ATTRIBUTION_FOLLOWS = re.compile(
    rf"[,.]?\s+(?:(?:{_VERB})\s+(?:{_WHO}|the\s)|{_WHO}(?:,[^.\n]{{0,60}},)?\s(?:{_VERB})\b)"
)
# The narrator takes the word in the middle of a stretch whose closing mark is missing.
ATTRIBUTION_INSIDE = re.compile(
    rf"(?<=[,!?])(?=\s+(?:he|she|they|(?:(?:M[rs]|Mrs|Dr)\.\s)?[A-Z][\w'’\-]+(?:\s[A-Z][\w'’\-]+)?)"
    rf"\s(?:{_VERB})\b)"
    rf"|(?<=[,!?])(?=\s+(?:said|added|asked|says|replied)\s(?:he|she|[A-Z]))"
)
_TOLD = r"(?:told|tells)\s(?:reporters|me|us|him|her|them|(?:the\s)?(?:[A-Z][\w.'’\-]*\s){0,3}[A-Z][\w'’\-]*)"
_CLAUSE = rf"[\"'”’»]?\s+(?!The\s){_WHO}\s(?:{_VERB}|{_TOLD})"
# A whole clause of attribution, behind a closing mark: " Ms. Smith said.", " Smith told the Herald in an interview."
NARRATOR_GOES_ON = re.compile(rf"{_CLAUSE}(?=[.,:]|\s(?:on|in|at|to)\s)")
# Behind a full stop, too, it must be short and tell nothing: " He said in a letter that" begins a sentence there.
_SHORT = r"\s(?:on|in|at|to)\s(?:(?!\sthat\s)[^.!?\"“”\n]){1,60}\."
NARRATOR_ENDS = re.compile(rf"{_CLAUSE}(?=[.,:]|{_SHORT})")
