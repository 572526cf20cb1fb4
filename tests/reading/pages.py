# ruff: noqa: E501 - pages have long lines
"""Pages in the manner of several publishing systems, around a made-up report."""

import json
from collections.abc import Callable, Sequence

Story = Sequence[str]
LONG_TEASERS = "".join(
    f"<li><a href='/{k}'><h3>Council of Velden argues about parking in lane {k}</h3><p>The mayor promised a new plan "
    "before the end of the summer, and shopkeepers in the old town said that they had heard it before.</p></a></li>"
    for k in range(6)
)
MENU = "".join(f"<li><a href='/{w.lower()}'>{w}</a></li>" for w in ("Home", "World", "Region", "Sport", "Opinion"))
POPUP = (
    "<div class='cookie-consent' role='dialog'>We and our 214 partners store cookies on your device. Accept all</div>"
)


def is_head(paragraph: str) -> bool:
    return len(paragraph) < 40 and paragraph[-1] not in ".”"


def paragraphs(story: Story, attributes: str = "", head: str = "h2") -> list[str]:
    return [f"<{head}>{p}</{head}>" if is_head(p) else f"<p{attributes}>{p}</p>" for p in story]


def with_inside(parts: list[str], at: int, block: str) -> list[str]:
    return [*parts[:at], block, *parts[at:]]


def weblog(title: str, story: Story) -> str:
    parts = with_inside(
        paragraphs(story),
        3,
        "<div class='code-block ad-slot'><p>Advertisement</p></div><figure class='wp-block-image'><img src='http://evil.example/a.jpg'>"
        "<figcaption>The scene on Tuesday. Photo: Ada Kestrel</figcaption></figure>"
        "<p><strong>Read also: <a href='/x'>Council of Velden argues about parking</a></strong></p>",
    )
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} - Calder Weekly</title>
<meta property="og:site_name" content="Calder Weekly"><meta property="og:title" content="{title}">
<meta property="article:published_time" content="2024-05-14T18:20:00+02:00"><meta name="author" content="Ada Kestrel">
</head><body class="post-template-default single single-post has-sidebar"><header><nav><ul>{MENU}</ul></nav></header>
<div id="content" class="site-content"><main><article class="post type-post"><header class="entry-header">
<h1 class="entry-title">{title}</h1><div class="entry-meta">By <a rel="author" href="/a">Ada Kestrel</a> <time datetime="2024-05-14T18:20:00+02:00">May 14, 2024</time></div>
</header><div class="entry-content">{"".join(parts)}<div class="sharedaddy"><h3>Share this:</h3><ul><li>Facebook</li><li>Email</li></ul></div>
<div class="jp-relatedposts"><h3>Related</h3><ul>{LONG_TEASERS}</ul></div></div></article>
<div id="comments" class="comments-area"><h2>2 thoughts on “{title}”</h2><ol class="comment-list"><li class="comment"><p>I was there and it was nothing like what you write here, believe me.</p></li>
<li class="comment"><p>The council has known for years, and has done nothing about it, as always.</p></li></ol></div></main>
<aside id="secondary" class="widget-area"><h2>Recent posts</h2><ul>{LONG_TEASERS}</ul></aside></div><footer>© Calder Weekly. All rights reserved.</footer>{POPUP}</body></html>"""


def broadcaster(title: str, story: Story) -> str:
    said = {"@context": "http://schema.org", "@type": "ReportageNewsArticle", "headline": title, "datePublished": "2024-05-14T16:20:11.000Z",
            "author": [{"@type": "Person", "name": "Ada Kestrel"}, {"@type": "Person", "name": "Mihail Drasko"}],
            "publisher": {"@type": "NewsMediaOrganization", "name": "Radio Arden"}}  # fmt: skip
    blocks = [
        f'<div data-component="text-block" class="ssrc-1 kqyzP"><div class="ssrc-2 RichText"><{"h2" if is_head(p) else "p"} class="ssrc-3">'
        f"{p}</{'h2' if is_head(p) else 'p'}></div></div>"
        for p in story
    ]
    blocks = with_inside(blocks, 2, '<div data-component="image-block"><figure><img srcset="x"><span>Getty Images</span><figcaption>A view of the place on Tuesday afternoon</figcaption></figure></div>')  # fmt: skip
    blocks = with_inside(blocks, 5, f'<div data-component="links-block" class="ssrc-9"><ul>{LONG_TEASERS}</ul></div>')
    return f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{title} - Radio Arden</title>
<script type="application/ld+json">{json.dumps(said)}</script></head><body><div id="__next"><nav class="ssrc-n"><ul>{MENU}</ul></nav>
<main id="main-content"><article class="ssrc-a"><div data-component="headline-block"><h1 class="ssrc-h">{title}</h1></div>
<div data-component="byline-block"><div class="ssrc-b"><time>14 May 2024</time><span>Ada Kestrel</span><span>Calder correspondent</span></div></div>
{"".join(blocks)}<div data-component="tags"><a href="/t">Calder</a><a href="/u">Arden</a></div></article>
<section><h2>More on this story</h2><ul>{LONG_TEASERS}</ul></section><section data-component="most-read"><h2>Most read</h2><ol>{LONG_TEASERS}</ol></section></main>
<footer>Copyright 2024 Radio Arden. The corporation is not responsible for the content of external sites.</footer></div></body></html>"""


def tabloid(title: str, story: Story) -> str:
    parts = paragraphs(story, ' class="mol-para-with-font"')
    for at, block in (
        (7, "<div class='inline-newsletter'><h3>Sign up to the Morning Gazette</h3><p>The five stories that you need to know before breakfast, every day in your inbox.</p></div>"),
        (5, "<p><a href='/v'><strong>READ MORE: Mayor of Velden in parking row with his own brother</strong></a></p>"),
        (3, "<p class='imageCaption'>Locals watched from the pier as the divers went down again and again</p>"),
        (1, "<div class='video-player'><p>Watch: the moment it happened</p></div>"),
    ):  # fmt: skip
        parts = with_inside(parts, at, block)
    return f"""<html><head><title>{title} | The Gazette Online</title><meta property="og:title" content="{title} | The Gazette Online"><meta property="og:site_name" content="The Gazette Online">
<meta name="date" content="20240514"></head><body><div class="page"><div class="nav-primary">{MENU}</div>
<div class="article-text wide"><h1>{title}</h1><ul class="mol-bullets-with-font"><li><strong>Two are still missing, say officials</strong></li><li><strong>An inquiry has been opened</strong></li></ul>
<p class="author-section byline-plain">By <a rel="author">Ada Kestrel for the Gazette</a></p><p class="byline-section">Published: 18:20, 14 May 2024 | Updated: 19:02, 14 May 2024</p>
<div class="share-links">Share</div><div itemprop="articleBody">{"".join(parts)}</div><div class="column-content comments"><p>The comments below have not been moderated.</p></div></div>
<div class="beta femail"><ul>{LONG_TEASERS}{LONG_TEASERS}</ul></div></div></body></html>"""


def agency(title: str, story: Story) -> str:
    hashed = [
        f'<div class="text__text__1FZLe text__body__3H" data-testid="paragraph-{k}">{p}</div>'
        for k, p in enumerate(story)
    ]
    return f"""<!DOCTYPE html><html><head><title>{title} | Northern Wire</title><meta name="article:author" content="Mihail Drasko">
<meta property="og:site_name" content="Northern Wire"><meta name="article:published_time" content="2024-05-14T10:00:00Z"></head>
<body><div id="fusion-app"><header class="site-header__h"><div>{MENU}</div></header><main><article><div class="article-header__b"><h1 data-testid="Heading">{title}</h1>
<div class="info-content__x">By <a href="/authors/md">Mihail Drasko</a></div><time><span>May 14, 2024</span><span>10:00 AM UTC</span></time></div>
<div class="article-body__content__17Yit">{"".join(hashed)}<div class="sign-off__text">Reporting by Mihail Drasko; Editing by Ana Velimir</div></div></article>
<div class="read-next__n"><h2>Read Next</h2><ul>{LONG_TEASERS}</ul></div></main></div></body></html>"""


def old_table(title: str, story: Story) -> str:
    text = "<br><br>\n".join(story)
    return f"""<HTML><HEAD><TITLE>{title}</TITLE></HEAD><BODY bgcolor=#ffffff><TABLE width=760><TR><TD width=140 valign=top><FONT size=1>
<A href=/>Home</A><BR><A href=/w>World</A><BR><A href=/s>Sport</A></FONT></TD><TD valign=top><H1>{title}</H1><FONT face=Arial size=2><I>By Ada Kestrel</I><BR><BR>{text}</FONT>
</TD><TD width=160><FONT size=1>ADVERTISEMENT<BR><A href=/b>Buy boats</A></FONT></TD></TR></TABLE><CENTER><FONT size=1>Copyright Bay Post</FONT></CENTER></BODY></HTML>"""


def only_data(title: str, story: Story) -> str:
    said = {"@graph": [{"@type": "WebSite", "name": "The Ledger"}, {"@type": "NewsArticle", "headline": title, "articleBody": "\n\n".join(story), "datePublished": "2024-05-14",
            "author": {"name": "Ada Kestrel"}, "publisher": {"name": "The Ledger"}}]}  # fmt: skip
    return f"""<!DOCTYPE html><html><head><title>{title}</title><script type="application/ld+json">{json.dumps(said)}</script></head>
<body><div id="root"><div class="spinner">Loading</div></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>"""


def hashed_names(title: str, story: Story) -> str:
    parts = "".join(
        f'<p class="css-at9mc1 evys1bk0">{p}</p>' if not is_head(p) else f'<h2 class="css-1 e6idgb70">{p}</h2>'
        for p in story[:4]
    )
    rest = "".join(
        f'<p class="css-at9mc1 evys1bk0">{p}</p>' if not is_head(p) else f'<h2 class="css-1 e6idgb70">{p}</h2>'
        for p in story[4:]
    )
    return f"""<!DOCTYPE html><html><head><title>{title} - The Arden Times</title><meta property="og:title" content="{title}"><meta name="byl" content="By Ada Kestrel and Petra Holm">
<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{title}","datePublished":"2024-05-14T09:00:00.000Z","publisher":{{"name":"The Arden Times"}}}}</script></head>
<body><div id="app"><div class="css-1aor85t"><div id="top-wrapper"><p>Advertisement</p><a href="#after-top">SKIP ADVERTISEMENT</a></div><article id="story" class="css-1vxca1d"><header class="css-1"><h1>{title}</h1>
<p id="article-summary" class="css-1n0orw4">Sixty were saved, and the owner says nothing.</p></header><section name="articleBody" class="meteredContent css-1r7ky0e"><div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">{parts}</div></div>
<div><div id="story-ad-1-wrapper"><p>Advertisement</p><a href="#after-story-ad-1">SKIP ADVERTISEMENT</a></div></div>
<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">{rest}</div></div></section><div class="bottom-of-article"><div class="css-byline"><p>Ada Kestrel covers the coast for The Arden Times. <a href="/by">More about Ada Kestrel</a></p></div></div></article>
<section id="related-links"><h2>Related Content</h2><ul>{LONG_TEASERS}</ul></section></div></div></body></html>"""


def full_data(title: str, story: Story) -> str:
    """JSON-LD with the whole body, and blocks between the paragraphs whose names say nothing."""
    said = {"@type": "NewsArticle", "headline": title, "articleBody": " ".join(story), "datePublished": "2024-05-14",
            "author": {"name": "Ada Kestrel"}, "publisher": {"name": "Arden Today"}}  # fmt: skip
    box = "<div class='x7'><p>The five stories that you need to know before breakfast, every single day in your own inbox.</p></div>"
    parts = with_inside(paragraphs(story, ' class="x1"'), 3, box)
    return f"""<!DOCTYPE html><html><head><title>{title}</title><script type="application/ld+json">{json.dumps(said)}</script></head>
<body><div class="x0"><nav><ul>{MENU}</ul></nav><h1>{title}</h1><div class="x2">{"".join(parts)}</div><div class="x9"><ul>{LONG_TEASERS}</ul></div></div></body></html>"""


def cards(title: str, story: Story) -> str:
    """The story in plain divisions, and other stories as articles of their own below it."""
    others = "".join(
        f"<article class='card'><a href='/{k}'><h3>Council of Velden argues about parking</h3>"
        f"<p>The mayor promised a new plan before the end of the summer for lane {k}.</p></a></article>"
        for k in range(8)
    )
    return f"""<html><head><title>{title}</title><meta property="og:site_name" content="Velden Now"><meta name="author" content="Ada Kestrel">
<meta name="pubdate" content="2024-05-14"></head><body><main><div class="with-related story"><h1>{title}</h1><div class="content-body">
{"".join(paragraphs(story))}</div></div><div class="grid">{others}</div></main></body></html>"""


STYLES: dict[str, Callable[[str, Story], str]] = {
    "weblog": weblog,
    "broadcaster": broadcaster,
    "tabloid": tabloid,
    "agency": agency,
    "old table": old_table,
    "only data": only_data,
    "hashed names": hashed_names,
    "full data": full_data,
    "cards": cards,
}
