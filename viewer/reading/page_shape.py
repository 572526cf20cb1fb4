"""A page made ready for the extractor: what is no article taken out, what is a paragraph marked as one."""

from __future__ import annotations

import copy
import re
from collections import Counter

from lxml import etree

from viewer.reading.markup import words_of

# Blocks that pages put into their articles and that are none of it: words of class, id and data attributes.
_CHROME = re.compile(
    r"(?:^|(?<!has)(?<!with)(?<!no)(?<!without)[\s_-])(?:newsletters?|related\w*|recommended|recommendations|recirc|"
    r"recirculation|read-?(?:more|next)|also-?read|"
    r"share|sharing|social|promo|promos|adverts?|advertisements?|ad-(?:slot|wrapper|container)|captions?|figcaption|"
    r"(?:photo|image)-?credits?|bylines?|timestamp|sign-?up|subscribe|trending|most-(?:read|popular|viewed)|"
    r"breadcrumbs?|comments?|comentarios?|commentaires?|kommentare?|commenti|reacties|(?:audio|video)-?player|sr-only|visually-?hidden|screen-reader-text|"
    r"tag-?list|bottom-of-article|outbrain|taboola|links-block|"
    r"authors|author-?(?:bio|box|card|info|details|name|meta)|user-?bio|about-(?:the-)?author|copyright|d-none|print-only|"
    r"(?:entry|post|article)-?(?:meta|tags)|"
    r"cookie\w*|privacy-notice|gdpr\w*|donat(?:e|ions?)|pull-?quotes?|"
    r"video-(?:resource|playlist|embed|container|block|card|teaser|headline)|gallery|slide-?show|"
    r"more-(?:on|from|stories)|most-?(?:shared|commented|recent)|(?:top|other|latest)-stories|up-next|"
    r"next-?(?:article|story|post)|teasers?|app-(?:promo|download)|topics|tags)(?:$|[\s_-])",
    re.I,
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_UNFOLDED = re.compile(r"hid(?:e|den)|toggle|collaps|expand|truncat|paywall|premium", re.I)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
POINTER = re.compile(
    r"\A\W*(?:(?:more|photos?|video|pictures)\s*:|"
    r"(?:read (?:more|also|next)|also read|see also|related(?: (?:stories|articles|content))?|more on|"
    r"watch(?: now)?|listen|click here|don't miss|you may also like|recommended|sign up|subscribe|share(?: this)?|"
    r"advertisement|story continues below.{0,20}|follow us|download the app|continue reading.{0,40}|"
    r"skip .{0,40}advert.{0,10}|top stories|most read|loading|getty images|print|email|copy link|"
    r"lire aussi|[aà] lire|lesen sie auch|lesen sie mehr|mehr zum thema|lee (?:también|más)|leggi anche|leia também|"
    r"lees ook|läs också|les også)\b)",
    re.I,
)
_LABEL = re.compile(r"\A\W*[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,30}:\s")
_REST = re.compile(
    r"\A\W*(?:(?:read|see|view) (?:the (?:rest|full story|article)|more|full story)|full story|continue reading|more|"
    r"weiterlesen|mehr lesen|mehr|lire la suite|leer más|leggi tutto|ler mais|lees verder)\W*\Z",
    re.I,
)
_NUMBER = re.compile(r"\d+|\b(?:first|last|odd|even|active|current)\b")
_BLOCKS = frozenset(
    {"p", "div", "ul", "ol", "table", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "nav"}
    | {"figure", "pre", "form", "aside", "header", "footer", "main"}
)
_LOOKED_AT = ("div", "section", "ul", "ol", "p", "span", "aside", "details", "figure", "nav")


def prepared(tree: etree._Element) -> etree._Element:
    """A copy of the page without what is surely no article, in paragraphs.

    A name on a block that holds most of the page, or its title, is a name of the page's design and says nothing.
    """
    bare = copy.deepcopy(tree)
    for script in list(bare.iter("script", "style", "noscript", "template")):
        _drop(script)
    for anchor in bare.iter("a"):
        if (
            anchor.get("href") is None and anchor.get("name") and size(anchor)
        ):  # a place to jump to, which leads nowhere
            anchor.tag = "span"
    whole = size(bare)
    prose = _prose(bare)
    for element in list(bare.iter(*_LOOKED_AT)):
        links, items = _is_links(element), _is_items(element)
        if not (
            links or items or any(is_kind(element) for is_kind in (_is_hidden, _is_chrome, _is_pointer, _is_teaser))
        ):
            continue
        small = size(element) * 2 < whole and _prose(element) * (2 if items else 3) <= prose
        if (small or (links and element.tag == "div")) and next(
            element.iter("h1") if links else element.iter("h1", "article"), None
        ) is None:
            _drop(element)
    _unhide(bare, prose)
    _unlay(bare)
    _mark_paragraphs(bare)
    return bare


def _unhide(tree: etree._Element, prose: int) -> None:
    """Take names that speak of hiding off the blocks that hold the story: a button showed the rest of it."""
    for element in tree.iter("div", "section", "article"):
        if _UNFOLDED.search(element.get("class") or "") and _prose(element) * 3 > prose:
            for key in ("class", "style", "hidden", "aria-hidden"):
                if key in element.attrib:
                    del element.attrib[key]


def size(element: etree._Element) -> int:
    """How many characters an element holds."""
    return sum(len(str(t)) for t in element.itertext())


def _prose(element: etree._Element) -> int:
    """How many characters stand in paragraphs that are sentences and not links."""
    sizes = ((size(p), _linked(p)) for p in element.iter("p") if next(p.iterancestors("a"), None) is None)
    return sum(whole for whole, linked in sizes if whole >= 80 and linked * 2 < whole)


def _is_hidden(element: etree._Element) -> bool:
    return element.get("hidden") is not None or _HIDDEN.search(element.get("style") or "") is not None


def _is_chrome(element: etree._Element) -> bool:
    names = " ".join(element.get(k) or "" for k in ("class", "id", "data-component", "data-testid", "role"))
    return bool(names.strip()) and _CHROME.search(_CAMEL.sub("-", names)) is not None


def _is_pointer(element: etree._Element) -> bool:
    """A paragraph that is one link, or a label and a link: it says where else to read."""
    if element.tag not in ("p", "div") or len(element) > 6:
        return False
    words = words_of(element)
    if len(words) > 250:
        return False
    if not POINTER.match(words):  # a line that is one link is a teaser, whatever it says
        alone = 0.5 if _LABEL.match(words) else 0.95
        return len(words.split()) >= 4 and _linked(element) >= alone * len(words) and words[-1] not in '.”"'
    return _linked(element) * 2 > len(words) or len(words.split()) <= 3


def _is_links(element: etree._Element) -> bool:
    """A list of links to elsewhere, or cards that are links as a whole."""
    if element.tag not in ("ul", "ol", "nav", "div", "section"):
        return False
    links = sum(1 for _ in element.iter("a"))
    return links >= 3 and _linked(element) * 10 > (7 if element.tag in ("ul", "ol", "nav") else 9) * size(element)


def _is_items(element: etree._Element) -> bool:
    """Things of one kind, each with a link of its own: teasers, slides, what readers wrote."""
    if len(element) < 3:
        return False
    kinds = [(child.tag, _NUMBER.sub("", child.get("class") or "")) for child in element]
    kind, count = Counter(kinds).most_common(1)[0]
    if count < 3 or kind[0] in ("p", "br", "a", "tr", "td"):
        return False
    items = [child for child, its in zip(element, kinds, strict=True) if its == kind]
    leading = sum(1 for item in items if _has_own_link(item))
    return leading * 5 >= count * 4 and sum(map(size, items)) * 5 >= size(element) * 4


def _has_own_link(item: etree._Element) -> bool:
    """Whether a link in ``item`` is not part of a sentence but stands by itself."""
    for link in item.iter("a"):
        block = next((up for up in link.iterancestors() if up.tag in _BLOCKS or up.tag == "li"), None)
        if size(link) and (
            block is None or _linked(block) * 2 > size(block) or any(part.tag in _BLOCKS for part in link.iter())
        ):
            return True
    return False


def _is_teaser(element: etree._Element) -> bool:
    """The start of another story, with a link to the rest of it."""
    if element.tag not in ("div", "section", "li") or size(element) > 900:
        return False
    links = [words_of(a) for a in element.iter("a")]
    return len(links) >= 2 and _REST.match(links[-1]) is not None and any(len(w.split()) >= 4 for w in links[:-1])


def _linked(element: etree._Element) -> int:
    return sum(size(a) for a in element.iter("a"))


def _drop(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def _unlay(tree: etree._Element) -> None:
    """Tables that only lay out the page become divisions."""
    for table in list(tree.iter("table")):
        if any(size(cell) > 600 for cell in table.iter("td")):
            for part in table.iter("table", "tbody", "thead", "tr", "td", "th"):
                part.tag = "div"
    for font in list(tree.iter("font", "center")):
        if any(b.tag == "br" for b in font):
            font.tag = "div"


def _mark_paragraphs(tree: etree._Element) -> None:
    """Divisions without blocks that hold a sentence become paragraphs; so do stretches between two line breaks."""
    for division in list(tree.iter("div", "section", "article", "td")):
        if _breaks(division) >= 2:
            _cut_at_breaks(division)
        elif division.tag == "div" and _is_sentence(division):
            division.tag = "p"


def _is_sentence(division: etree._Element) -> bool:
    if any(e.tag in _BLOCKS for e in division.iterdescendants()):
        return False
    return size(division) >= 40 and _linked(division) * 2 < size(division)


def _breaks(element: etree._Element) -> int:
    """How many times two line breaks follow each other directly inside ``element``."""
    return sum(1 for b in element if b.tag == "br" and _is_double(b))


def _is_double(br: etree._Element) -> bool:
    after = br.getnext()
    return after is not None and after.tag == "br" and not (br.tail or "").strip()


def _cut_at_breaks(element: etree._Element) -> None:
    children = list(element)
    paragraph = etree.Element("p")
    paragraph.text, element.text = element.text, None
    made = [paragraph]
    for child in children:
        element.remove(child)
        if child.tag == "br" or child.tag in _BLOCKS:
            if child.tag != "br":
                made.append(child)
            paragraph = etree.Element("p")
            paragraph.text, child.tail = child.tail, None
            made.append(paragraph)
        else:
            paragraph.append(child)
    element.extend([p for p in made if p.tag != "p" or size(p) > 0])
