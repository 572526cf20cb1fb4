import pytest

from tests.reading import making
from tests.reading.making import HEAD, TITLE
from tests.reading.pages import weblog
from tests.reading.stories import BRIDGE, FERRY
from viewer.reading.formats import FORMATS, recognise
from viewer.reading.pasted import read_pasted
from viewer.reading.reader import Unreadable, read

STORY = "\n\n".join(FERRY)
GOOD = making.every_format()


def opened(tmp_path, name: str, data: bytes):
    path = tmp_path / name
    path.write_bytes(data)
    return read(path)


@pytest.mark.parametrize("name", [n for n in GOOD if not n.startswith("pdf")])
def test_every_format_gives_the_same_story(tmp_path, name):
    assert opened(tmp_path, name, GOOD[name]).text.strip() == STORY


@pytest.mark.parametrize("name", [n for n in GOOD if n.split(".")[0] not in ("plain", "markdown")])
def test_every_format_is_known_by_its_content_under_any_name(name):
    for suffix in (".txt", ".doc", "", ".html", ".pdf"):
        assert recognise(GOOD[name], f"story{suffix}").module == name.split(".")[0]


def test_no_suffix_is_claimed_twice():
    claimed = [s for row in FORMATS for s in row.suffixes]
    assert len(claimed) == len(set(claimed))


@pytest.mark.parametrize("name", ["newswire.xml", "newswire.newsml.xml", "newswire.json"])
def test_an_agency_item_gives_headline_byline_outlet_and_date(tmp_path, name):
    article = opened(tmp_path, name, GOOD[name])
    said = (article.title, article.byline, article.outlet, article.date)
    assert said == (TITLE, "Ada Kestrel", "Northern Wire", "2024-05-14T18:20+02:00")
    assert "The scene" not in article.text
    assert [article.paragraphs[k].of(article.text) for k in article.headings] == [HEAD]


def test_a_mail_gives_sender_subject_and_date_and_no_signature(tmp_path):
    article = opened(tmp_path, "a.eml", making.mail())
    assert (article.title, article.byline, article.date) == (TITLE, "Ada Kestrel", "2024-05-14T18:20+02:00")
    assert "Bay Post" not in article.text
    assert "Bay Post" in article.cut


def test_a_mail_without_a_text_part_is_read_from_its_page(tmp_path):
    article = opened(tmp_path, "a.eml", making.mail(page=weblog("Ferry", BRIDGE), plain=False))
    assert article.text == "\n\n".join(BRIDGE)
    assert article.byline == "Ada Kestrel"


def test_a_mail_in_a_foreign_encoding_is_read(tmp_path):
    head = b"From: =?koi8-r?B?4c7OwQ==?= <a@b.example>\nMessage-ID: <2@x>\nSubject: =?x-none?Q?a?=\nDate: never\n"
    data = head + b"Content-Type: text/plain; charset=koi8-r\n\n" + "Паром затонул во вторник.\n".encode("koi8-r")
    article = opened(tmp_path, "a.eml", data)
    assert article.text == "Паром затонул во вторник."
    assert article.byline == "Анна"
    assert article.date is None


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("Tue, 14 May 2024 18:20:00 +0200", "2024-05-14T18:20+02:00"),
        ("Tue, 14 May 2024 18:20:00 -0000", "2024-05-14"),
        ("Tue, 14 May 2024 18:20:00 \0+0200", "2024-05-14"),
        ("14 May 2024", "2024-05-14"),
        ("Tue, 99 May 2024 18:20:00 +0200", None),
    ],
)
def test_the_date_of_a_mail_keeps_its_hour_only_with_a_zone(tmp_path, said, date):
    data = making.mail().replace(b"Tue, 14 May 2024 18:20:00 +0200", said.encode())
    assert opened(tmp_path, "a.eml", data).date == date


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word(body: str) -> bytes:
    xml = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    return making.repacked(making.docx(), {"word/document.xml": xml.encode()})


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_tracked_changes_in_word_are_taken_as_accepted(tmp_path):
    body = (
        f"<w:p>{run('The ferry ')}<w:del><w:r><w:delText>floated</w:delText></w:r></w:del>"
        f"<w:ins>{run('sank')}</w:ins>{run(' on Tuesday.')}</w:p>"
        f"<w:p><w:moveFrom>{run('Moved away.')}</w:moveFrom><w:moveTo>{run('Moved here.')}</w:moveTo></w:p>"
        f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('One line ')}</w:p><w:p>{run('after all.')}</w:p>"
    )
    article = opened(tmp_path, "a.docx", word(body))
    assert article.text == "The ferry sank on Tuesday.\n\nMoved here.\n\nOne line after all."


def test_tables_lists_and_hidden_words_in_word(tmp_path):
    cell = "<w:tc><w:p>{}</w:p></w:tc>"
    body = (
        f"<w:tbl><w:tr>{cell.format(run('Ship'))}{cell.format(run('Dead'))}</w:tr></w:tbl>"
        f"<w:p><w:pPr><w:numPr/></w:pPr>{run('two lorries')}</w:p>"
        f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>{run('seen')}"
        "<w:r><w:footnoteReference w:id='1'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
    )
    assert opened(tmp_path, "a.docx", word(body)).text == "Ship | Dead\n\n- two lorries\n\nseen"


def test_notes_and_deleted_text_in_open_document_are_left_out(tmp_path):
    from odf.opendocument import OpenDocumentText
    from odf.text import Note, NoteBody, NoteCitation, P, S

    document = OpenDocumentText()
    paragraph = P(text="The ferry sank")
    note = Note(noteclass="footnote")
    note.addElement(NoteCitation(text="1"))
    body = NoteBody()
    body.addElement(P(text="a note"))
    note.addElement(body)
    paragraph.addElement(note)
    paragraph.addElement(S(c=2))
    paragraph.addText("on Tuesday.")
    document.text.addElement(paragraph)
    path = tmp_path / "a.odt"
    document.save(str(path))
    assert read(path).text == "The ferry sank on Tuesday."


def lines(texts: list[str], x: float, y: float, size: float = 11.0) -> list[tuple[float, float, float, str]]:
    return [(x, y - 13.0 * k, size, t) for k, t in enumerate(texts)]


LEFT = [
    "The old bridge at Calder will be",
    "closed to lorries from the first of",
    "June, after inspectors found cra-",
    "cks in nine of its hangers.",
]
RIGHT = ["Hauliers said that the detour by", "way of Velden takes fifty minutes,", "and that the province must pay."]


def test_columns_of_a_pdf_are_read_one_after_the_other_and_hyphens_joined(tmp_path):
    page = [(72.0, 760.0, 24.0, "Bridge to close for lorries"), *lines(LEFT, 72, 700), *lines(RIGHT, 310, 700)]
    article = opened(tmp_path, "a.pdf", making.pdf([page]))
    assert article.title == "Bridge to close for lorries"
    assert article.text == (
        "The old bridge at Calder will be closed to lorries from the first of June, after inspectors found cracks in "
        "nine of its hangers.\n\nHauliers said that the detour by way of Velden takes fifty minutes, and that the "
        "province must pay."
    )


def test_running_heads_and_page_numbers_of_a_pdf_are_dropped(tmp_path):
    head = (72.0, 800.0, 9.0, "CALDER WEEKLY, 14 MAY 2024")
    texts = [[f"{a} the road office said,", f"and it will take {a} months."] for a in ("Nine", "Ten", "Eleven")]
    pages = [[head, *lines(t, 72, 700), (280.0, 30.0, 9.0, f"page {k}")] for k, t in enumerate(texts, 1)]
    article = opened(tmp_path, "a.pdf", making.pdf(pages))
    assert "WEEKLY" not in article.text
    assert "page" not in article.text
    assert len(article.paragraphs) == 3


def test_a_list_in_a_pdf_is_no_column_and_each_item_a_paragraph(tmp_path):
    items = ["two lorries with their drivers on the lower deck", "eleven cars and a coach, all of them empty"]
    marks = [(72.0, 660.0 - 13.0 * k, 9.0, "\u2022") for k in range(2)]
    page = [*lines(["What the divers found on Tuesday, the office said:"], 72, 690), *marks, *lines(items, 92, 660)]
    article = opened(tmp_path, "a.pdf", making.pdf([page]))
    assert article.text.split("\n\n")[1:] == [f"- {w}" for w in items]


def test_a_scan_says_that_it_is_one(tmp_path):
    with pytest.raises(Unreadable, match=r"is a scan: .* text recognition"):
        opened(tmp_path, "a.pdf", making.pdf([[]]))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old Office program"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 600, "is a picture"),
        (making.packed({"xl/workbook.xml": b"<x/>"}), "unknown Office kind"),
        (b"%PDF-1.7\nnothing more", "is damaged"),
        (making.docx()[:3000], "is damaged"),
        (b'{"headline": "x", "body_text": ', "is damaged"),
        (b"<?xml version='1.0'?><nitf><body>", "is damaged"),
    ],
)
def test_what_is_no_article_says_what_it_is(tmp_path, data, reason):
    for name in ("a.txt", "a.docx"):
        with pytest.raises(Unreadable, match=reason):
            opened(tmp_path, name, data)


def test_pasted_text_is_named_after_its_first_words():
    article = read_pasted(
        "  The ferry Gull sank on Tuesday.\r\nAll were saved, the harbour office said in the evening of it."
    )
    assert (
        article.text
        == "  The ferry Gull sank on Tuesday.\nAll were saved, the harbour office said in the evening of it."
    )
    assert article.title == "The ferry Gull sank on Tuesday. All were…"
    assert article.path is None


def test_a_pasted_page_is_read_as_a_page_and_a_bad_one_as_its_text():
    page = "<div class='share-links'>Share this</div>" + "".join(f"<p>{w}</p>" for w in FERRY)
    assert read_pasted("Share this " + " ".join(FERRY), page).text == STORY
    assert read_pasted("The ferry sank.", "<div></div>").text == "The ferry sank."
    assert read_pasted("", "<p>The ferry sank.</p>").text == "The ferry sank."


@pytest.mark.parametrize(("text", "page"), [("", None), (" \n", ""), ("", "<div></div>")])
def test_an_empty_paste_says_so(text, page):
    with pytest.raises(Unreadable, match="pasted text"):
        read_pasted(text, page)
