# ruff: noqa: E501 - formats have long lines
"""Files of every format, made by the libraries of the formats where these are binary."""

import io
import json
import plistlib
import zipfile
from collections.abc import Sequence
from email.message import EmailMessage

from tests.reading.pages import weblog
from tests.reading.stories import BRIDGE, FERRY

TITLE = "Sixty saved as ferry sinks"
HEAD = "Why the doors stayed open"


def docx(story: Sequence[str] = FERRY, title: str | None = TITLE) -> bytes:
    from docx import Document

    document = Document()
    if title:
        document.add_heading(title, 0)
    for words in story:
        document.add_heading(words, 2) if words == HEAD else document.add_paragraph(words)
    document.core_properties.title = ""
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def odt(story: Sequence[str] = FERRY, title: str = TITLE) -> bytes:
    from odf.opendocument import OpenDocumentText
    from odf.text import H, P

    document = OpenDocumentText()
    document.text.addElement(H(outlinelevel=1, text=title))
    for words in story:
        document.text.addElement(H(outlinelevel=2, text=words) if words == HEAD else P(text=words))
    out = io.BytesIO()
    document.write(out)
    return out.getvalue()


def rtf(story: Sequence[str] = FERRY, title: str = TITLE) -> bytes:
    body = "".join(f"\\pard {''.join(_escaped(c) for c in words)}\\par\n" for words in story)
    head = (
        f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0 Times;}}}}{{\\info{{\\title {title}}}{{\\author Ada}}}}"
    )
    return f"{head}\\f0\\fs24 {body}{{\\footnote \\pard a footnote\\par}}}}".encode("ascii")


def _escaped(c: str) -> str:
    return c if c < "\x80" else f"\\u{ord(c)}?" if c != "“" else "\\ldblquote "


def mail(story: Sequence[str] = FERRY, page: str | None = None, plain: bool = True) -> bytes:
    message = EmailMessage()
    message["From"] = "Ada Kestrel <ada@bay.example>"
    message["To"] = "desk@bay.example"
    message["Subject"] = TITLE
    message["Date"] = "Tue, 14 May 2024 18:20:00 +0200"
    message["Message-ID"] = "<1@bay.example>"
    if plain:
        message.set_content("\n\n".join(story) + "\n\n-- \nAda Kestrel\nBay Post\n")
    if page is not None:
        message.add_alternative(page, subtype="html") if plain else message.set_content(page, subtype="html")
    return message.as_bytes()


def mhtml(story: Sequence[str] = FERRY, page: str | None = None) -> bytes:
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = "https://weekly.example/ferry"
    message["Subject"] = TITLE
    message["MIME-Version"] = "1.0"
    message.set_content(page or weblog(TITLE, story), subtype="html", cte="quoted-printable")
    message.make_related()
    message.add_related(b"\x89PNG....", "image", "png")
    return message.as_bytes()


def webarchive(story: Sequence[str] = FERRY) -> bytes:
    page = weblog(TITLE, story).encode()
    main = {"WebResourceData": page, "WebResourceTextEncodingName": "UTF-8", "WebResourceMIMEType": "text/html"}
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": []}, fmt=plistlib.FMT_BINARY)


def nitf(story: Sequence[str] = FERRY, doctype: str = "") -> bytes:
    blocks = "".join(f"<hl2>{w}</hl2>" if w == HEAD else f"<p>{w}</p>" for w in story)
    return f"""<?xml version="1.0" encoding="UTF-8"?>{doctype}
<nitf><head><title>slug-ferry</title><docdata><date.issue norm="20240514T182000+0200"/></docdata></head>
<body><body.head><hedline><hl1>{TITLE}</hl1></hedline><byline>By <person>Ada Kestrel</person></byline>
<distributor>Northern Wire</distributor></body.head><body.content><block>{blocks}
<media media-type="image"><media-caption>The scene</media-caption></media></block></body.content></body></nitf>""".encode()


def newsml(story: Sequence[str] = FERRY) -> bytes:
    blocks = "".join(f"<h2>{w}</h2>" if w == HEAD else f"<p>{w}</p>" for w in story)
    return f"""<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:x" version="1"><itemMeta><versionCreated>2024-05-14T18:30:00+02:00</versionCreated></itemMeta>
<contentMeta><contentCreated>2024-05-14T18:20:00+02:00</contentCreated><by>By Ada Kestrel</by><headline>{TITLE}</headline>
<infoSource literal="Northern Wire"/></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{blocks}</body></html></inlineXML></contentSet>
</newsItem></itemSet></newsMessage>""".encode()


def ninjs(story: Sequence[str] = FERRY, page: bool = True) -> bytes:
    blocks = "".join(f"<h2>{w}</h2>" if w == HEAD else f"<p>{w}</p>" for w in story)
    body = {"body_html": blocks} if page else {"body_text": "\n".join(story)}
    said = {"uri": "urn:x", "type": "text", "headline": TITLE, "byline": "By Ada Kestrel", "source": "Northern Wire"}
    return json.dumps({**said, "versioncreated": "2024-05-14T18:20:00+02:00", **body}).encode()


def pdf(pages: Sequence[Sequence[tuple[float, float, float, str]]], title: str = "") -> bytes:
    """A PDF whose pages show each text at ``(x, y, size, text)``, in Times."""
    parts = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "",
        "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>",
    ]
    kids = []
    for page in pages:
        shown = "".join(f"BT /F1 {size} Tf {x} {y} Td ({_in_pdf(text)}) Tj ET\n" for x, y, size, text in page)
        parts.append(f"<</Length {len(shown.encode('cp1252'))}>>\nstream\n{shown}endstream")
        kids.append(f"{len(parts) + 1} 0 R")
        parts.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {len(parts)} 0 R/Resources<</Font<</F1 3 0 R>>>>>>"
        )
    parts[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>"
    parts.append(f"<</Title({_in_pdf(title)})>>")
    out, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{part}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}trailer<</Size {len(parts) + 1}/Root 1 0 R/Info {len(parts)} 0 R>>"
    return out + f"{end}\nstartxref\n{len(out)}\n%%EOF".encode()


def _in_pdf(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def repacked(data: bytes, changes: dict[str, bytes]) -> bytes:
    """The zip archive ``data`` with parts replaced or added."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return packed({n: archive.read(n) for n in archive.namelist()} | changes)


def every_format() -> dict[str, bytes]:
    """One good file a module of ``viewer.reading``, by the module's name and a suffix."""
    lines = [(72.0, 760.0 - 16 * k, 11.0, w[:80]) for k, w in enumerate(BRIDGE)]
    return {
        "plain.txt": "\n\n".join(FERRY).encode(),
        "markdown.md": f"# {TITLE}\n\n".encode() + "\n\n".join(FERRY).encode(),
        "page.html": weblog(TITLE, FERRY).encode(),
        "saved.mhtml": mhtml(),
        "saved.webarchive": webarchive(),
        "mail.eml": mail(),
        "newswire.xml": nitf(),
        "newswire.newsml.xml": newsml(),
        "newswire.json": ninjs(),
        "word.docx": docx(),
        "open_document.odt": odt(),
        "rich_text.rtf": rtf(),
        "pdf.pdf": pdf([lines, lines]),
    }
