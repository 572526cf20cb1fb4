"""By what words furniture is known: patterns for a sentence, a label, the beginning of an appeal."""

from __future__ import annotations

import re

from viewer.article.word_trees import any_of

# "Read more:", alone or with the headline it leads to, in the languages of much news.
_LABELS = (
    r"read (?:more|also|next|the full (?:story|article))|see also|also read|more (?:on this(?: story| topic)?"
    r"|from|stories|coverage)"
    r"|related(?: (?:stories|story|articles?|topics?|content|coverage|links?))?|recommended|don['’]t miss"
    r"|you may also like"
    r"|must read|trending(?: now)?|most read|watch(?: live| now| also| more| the video)?|listen(?: now)?"
    r"|in pictures|in depth"
    r"|go deeper|further reading|advertisement|sponsored(?: content)?|story continues below|promoted"
    r"|voir (?:aussi|également)|lire (?:aussi|également|la suite)|à lire (?:aussi|également)|sur le même sujet"
    r"|lesen sie (?:auch|mehr)|mehr zum thema|siehe auch|lesen sie hier|auch interessant|anzeige"
    r"|lea (?:también|además|más)|lee también|leer (?:más|también)|ver también|te puede interesar"
    r"|le puede interesar|publicidad"
    r"|leia (?:também|mais)|veja também|saiba mais|leggi anche|leggi di più|vedi anche|approfondisci|pubblicità"
    r"|lees (?:ook|meer|verder)|zie ook|läs (?:också|även|mer)|se även|læs også|les også|lue myös"
    r"|zobacz (?:też|także|również)|czytaj (?:też|także|więcej|również)|přečtěte si(?: také)?|čtěte (?:také"
    r"|dále)|viz také"
    r"|prečítajte si(?: aj)?|olvassa el|citește și|vezi și|pročitajte (?:i|još)|διαβάστε (?:επίσης|ακόμη)"
    r"|читайте (?:также|ещё|еще|подробнее)|смотрите также|читайте також|дивіться також|прочетете още"
    r"|ayrıca (?:okuyun|bakınız)|ilgili haber(?:ler)?|baca (?:juga|selengkapnya)|lihat juga|xem thêm|đọc thêm"
    r"|اقرأ (?:أيضا|أيضًا|المزيد|ايضا)|شاهد أيضا|بیشتر بخوانید|قراءة المزيد|קראו (?:גם|עוד)|עוד בנושא|לקריאה נוספת"
    r"|यह भी पढ़ें|और पढ़ें|関連記事|あわせて読みたい|続きを読む"
    r"|相关(?:新闻|阅读|报道)|延伸阅读|推荐阅读|相關(?:新聞|報導)|관련 ?기사|더 ?읽기"
)
LABEL = re.compile(rf"[\s\W]*(?:{_LABELS})\s*(?P<colon>[:：>»|–—]|$)", re.IGNORECASE)

_SENTENCE = (
    r"an? (?:earlier|previous) version of this (?:article|story|report|post|piece)",
    r"(?:this|the) (?:article|story|report|post|piece|page) (?:has been|was|is|will be|originally|first)"
    r" (?:updated|corrected|revised|amended|edited|republished|published|appeared|translated|automatically|stated|said"
    r"|being updated|to reflect)",
    r"(?:©|\(c\)|copyright\b)[^.]{0,60}(?:\b(?:19|20)\d\d\b|all rights)",
    r"(?:19|20)\d\d\s?©|©\s?(?:19|20)\d\d|©\s[A-Z]",
    r"\ball rights reserved\b|\breprint permission|may not be (?:published|reproduced|broadcast|redistributed)",
    r"(?:click|tap) (?:here|on the link|the link) (?:for|to)\b|for more information,? (?:visit|go to|click)",
    r"\bsign up (?:for|to) (?:\w+ ){0,4}?(?:newsletters?|alerts?|emails?|updates|briefing|digest)",
    r"(?:\bsubscribe (?:to|for|now|today|here)\b(?=.{0,60}(?:newsletter|channel|edition|podcast|us|today|now"
    r"|here|news\b))"
    r"|\bmanage newsletters\b|\bour (?:free )?(?:daily |weekly )?newsletter)",
    r"\b(?:support (?:us|our (?:work|journalism|newsroom|reporting))|supporting our (?:work|journalism))\b",
    r"^\W*(?:please )?support (?:local|independent|quality|public[- ]interest|free)"
    r" (?:news|reporting|journalism|media)\b",
    r"^\W*(?:please )?subscribe\b[^.]{0,60}\b(?:a|per) (?:week|month|year)\b",
    r"^\W*read more (?:about|on|in|from|at)\b.{0,80}$",
    r"\b(?:donate (?:now|today|here|to (?:us|our))|make a (?:one-time )?(?:donation|contribution) (?:today|now"
    r"|here|to support)"
    r"|become a (?:member|subscriber|patron|supporter)\b)",
    r"\bfollow (?:us|him|her|them|me|@\w+|[A-Z][\w.]+(?: [A-Z][\w.]+){0,2}) on (?:twitter|x\b|facebook"
    r"|instagram|telegram|social|linkedin"
    r"|threads|bluesky|mastodon|truth)",
    r"\b(?:like|find|join) us on (?:twitter|facebook|instagram|telegram|whatsapp|youtube)\b|\bdownload (?:our"
    r"|the) (?:\w+ )?app\b",
    r"\bcontributed to this (?:report|story|article|piece)\b|\bcontributed (?:reporting|research)\b"
    r"|\bhelped report this\b",
    r"^\W*(?:additional |further )?(?:reporting|writing|editing|translation|photography|graphics|compiled"
    r"|edited|written"
    r"|translated|research) by [A-Z]",
    r"^\W*(?:reuters|afp|ap|dpa|tass|ansa|efe|upi|the associated press|getty(?: images)?|getty/\w+)\W*$",
    r"^\W*(?:photo|image|picture|photograph|video|graphic|illustration|credit|source|photos"
    r"|file photo)(?: credit| by| courtesy)?"
    r"(?: ?[:/©]| by\b| courtesy\b)",
    r"\b(?:via (?:ap|getty|reuters|afp)(?: images)?|/(?:ap|afp|reuters|getty)(?: images)?|(?:getty|ap|afp"
    r"|epa) images?)\W*$",
    r"\b(?:enlarge this image|toggle caption|hide caption|view comments|leave a comment|share this (?:article"
    r"|story|page)|print this"
    r"|skip to (?:main )?content|accept (?:all )?cookies|we use cookies|remind me later|back to top"
    r"|your browser does not)\b",
    r"\blisten ?· ?\d+:\d\d|\b(?:automatically|machine)[- ](?:generated|translated)\b.{0,60}(?:\bai\b"
    r"|translation|version|language|$)",
    r"\b(?:translated|generated) (?:automatically|by (?:an? )?(?:ai|artificial|machine|google|deepl))\b"
    r"|\bmachine translation\b",
    r"\b(?:inaccura|imprecis|error|mistake)\w* in (?:the |this |our )?(?:automatic |machine )?translat"
    r"|^\((?:[\w ]{0,30} )?(?:supported|powered) by [^()]{2,60}\)\W*$|\boriginally published (?:in|on|by|at)\b",
    r"\b(?:send|email) (?:your )?(?:tips|feedback|letters|comments|questions) to\b|\bgot a (?:tip|story"
    r"|question)\?|\bcontact us (?:at|here)",
    r"\bcan be (?:reached|contacted) (?:at|on|via) \S+@|\breach (?:him|her|them) (?:directly )?at \S+@|\bwrite to \S+@",
    r"\b(?:suscr[íi]bete|abonnez-vous|jetzt abonnieren|abonnieren sie|iscriviti|assine (?:já|agora)|подпишитесь"
    r"|підпишіться"
    r"|подписывайтесь|zapisz się|abonează-te|abonneer je|prenumerera)\b",
    r"\b(?:tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|tutti i diritti riservati"
    r"|todos os direitos"
    r" reservados|все права защищены|alle rechten voorbehouden|wszelkie prawa zastrzeżone|tüm hakları saklıdır)\b",
    r"جميع الحقوق محفوظة|כל הזכויות שמורות|版权所有|無断転載|著作権|무단 ?전재|订阅我们",
)
# What begins a note of the newsroom, which may be long.
NOTE = re.compile(
    r"\W*(?:editor['’]?s?['’]? ?note|publisher['’]s note|note (?:to|from) (?:the )?(?:readers?|editors?)|correction"
    r"|clarification|disclaimer|disclosure)\b[^.]{0,40}?:",
    re.IGNORECASE,
)
# A sentence with none of these in it, in small letters, needs no closer look.
_STEMS = """
version|this article|this story|this report|this post|this piece|this page|the article|the story
the report|the post|the piece|the page|©|(c)|copyright|reserved|reprint|published|rebroadcast|broadcast
redistributed|reproduced|support |read more|click|tap |more information|sign up|subscribe|newsletter
supporting our|donat|contribution|member|subscriber|patron|follow |join us|like us|find us|download
contributed|helped report|ing by |ed by |reuters|afp|dpa|tass|ansa|efe|upi|associated press|getty|photo
image|picture|video|graphic|illustration|credit|source|toggle|hide caption|comment|share this|print this
skip to|cookies|remind me|back to top|browser|listen|generated|translat|supported by|powered by|originally
send |email |got a |contact us|reached|reach |write to|suscr|abonn|iscriviti|assine|подпи|підпи|zapisz
abonează|prenumerera|réservés|vorbehalten|reservados|riservati|защищены|voorbehouden|zastrzeżone|saklıdır
محفوظة|שמורות|版权|無断|著作|전재|订阅|via ap|/ap|(ap
"""
STEM = re.compile(any_of(stem for line in _STEMS.strip().splitlines() for stem in line.split("|")))
# What must stand, in small letters, in a sentence that a pattern of _SENTENCE fits: a line for each of them, in order.
_NEEDS = """
 version of this |
article|page|piece|post|report|story
©|(c)|copyright
©
all rights reserved|reprint permission|may not be |
click|tap|for more information
sign up |
subscribe |manage newsletters|newsletter
support
support |
subscribe
read more |
donate |make a |become a |
follow |
 us on |download |
contribut|helped report this
 by |
reuters|afp|ap|dpa|tass|ansa|efe|upi|associated press|getty
photo|image|picture|video|graphic|illustration|credit|source
via |/|getty|ap image|afp image|epa image
image|caption|comment|share this |print this|skip to |cookies|remind me later|back to top|your browser
listen|generated|translated
generated|translated|machine translation
translat|supported by|powered by|originally published |
 to|got a |contact us |
can be |reach |write to |
suscr|abon|iscriviti|assine |подпи|підпи|zapisz|prenumerera
réservés|vorbehalten|reservados|riservati|защищены|voorbehouden|wszelkie|tüm hakl
محفوظة|שמורות|版权|無断|著作|무단|订阅
"""
SENTENCES = tuple(
    (tuple(need for need in needs.split("|") if need), re.compile(pattern, re.IGNORECASE))
    for needs, pattern in zip(_NEEDS.strip("\n").split("\n"), _SENTENCE, strict=True)
)
# Headlines run together that end in "MORE": a list of links that lost its lines.
LINKS = re.compile(r"(?:[a-z]{3}[A-Z][a-z]|\s[—–]\s|Presented by).{20,}\bMORE\b\W*$", re.DOTALL)

# A photograph's caption: somebody does something at the moment of the picture.
CAPTION = re.compile(
    r"^(?:[A-Z][\w.'’\-]*,? |\([A-Z][\w., \-]*\),? |(?:and|of|the|left|right|center),? ){2,12}"
    r"(?:speaks|pauses|gestures|arrives|listens|waves|walks|testifies|poses|departs|smiles|looks on|stands|sits"
    r"|shakes hands"
    r"|holds|attends|addresses|delivers)\b[^\"“”]{0,160}"
    r"(?:\bon (?:[A-Z]\w+ \d{1,2}, \d{4}|[A-Z][a-z]+day)|news conference|Capitol Hill|rally|hearing|briefing"
    r"|\bin [A-Z][\w., ]+\d{4})"
)
APPEAL_BEGINS = re.compile(
    r"\W*(?:a (?:message|word|note|letter) (?:from|to)\b|dear (?:readers?|friends?|supporters?|subscribers?)\b"
    r"|before you go\b"
    r"|we need your (?:help|support)|support (?:our|independent|quality)|help us\b|thank you for reading\b"
    r"|we have a small favou?r"
    r"|as you['’]re here|since you['’]re here|why you can trust|join (?:our|the) (?:community|conversation)|liebe leser"
    r"|chers? lecteurs?|chères? lectrices?|queridos? lectore?s?|estimados? lectore?s?|cari lettori|уважаемые читатели"
    r"|дорогие читатели|шановні читачі|drodzy czytelnicy)",
    re.IGNORECASE,
)
APPEALS = re.compile(
    r"\b(?:support(?:ing)? (?:us|our|the|independent)|your (?:support|help|contribution|donation|subscription)"
    r"|(?:every|any|a)"
    r" (?:contribution|donation)|donat(?:e|ion)s?|subscri(?:be|ption)|independent journalism|our (?:work"
    r"|journalism|newsroom|readers)"
    r"|become a member|thank you for|stand(?:ing)? with us|journalists of|we (?:rely|depend) on"
    r"|unterstützen sie|soutenez"
    r"|apóyanos|поддержите|sostienici|dons?|spenden?)\b",
    re.IGNORECASE,
)
