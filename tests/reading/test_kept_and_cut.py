"""What of each document is kept and what is cut, in files made by the formats' own libraries where these are binary."""

import io

import pytest

from tests.reading import making
from viewer.reading.reader import Unreadable, read


def text_of(tmp_path, name: str, data: bytes) -> str:
    (tmp_path / name).write_bytes(data)
    return read(tmp_path / name).text


def test_word_keeps_paragraphs_headings_lists_and_tables_and_cuts_notes_comments_and_running_heads(tmp_path):
    from docx import Document

    document = Document()
    document.add_heading("Ferry sinks", 0)
    document.sections[0].header.paragraphs[0].text = "Running head"
    document.sections[0].footer.paragraphs[0].text = "Page one"
    first = document.add_paragraph("The ferry sank.")
    document.add_comment(first.runs, text="a comment", author="Ada", initials="A")
    document.add_heading("What was aboard", 2)
    document.add_paragraph("two lorries", style="List Bullet")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Gull", "2"
    out = io.BytesIO()
    document.save(out)
    notes = b'<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="1"><w:p><w:r><w:t>a note</w:t></w:r></w:p></w:footnote></w:footnotes>'  # noqa: E501
    data = making.repacked(out.getvalue(), {"word/footnotes.xml": notes})
    (tmp_path / "a.docx").write_bytes(data)
    article = read(tmp_path / "a.docx")
    assert article.title == "Ferry sinks"
    assert article.text == "The ferry sank.\n\nWhat was aboard\n\n- two lorries\n\nGull | 2"
    assert [article.paragraphs[k].of(article.text) for k in article.headings] == ["What was aboard"]


def test_open_document_keeps_lists_links_and_tables_and_cuts_comments_and_what_was_deleted(tmp_path):
    from odf import dc, office, table, text
    from odf.opendocument import OpenDocumentText

    document = OpenDocumentText()
    changes, region = text.TrackedChanges(), text.ChangedRegion(id="c1", check_grammar=False)
    deletion = text.Deletion()
    deletion.addElement(text.P(text="deleted words"))
    region.addElement(deletion)
    changes.addElement(region)
    document.text.addElement(changes)
    paragraph = text.P(text="The ferry ")
    paragraph.addElement(text.Change(changeid="c1"))
    paragraph.addElement(text.Span(text="sank"))
    paragraph.addElement(text.A(href="http://bay.example", text=" off Tolm."))
    note = office.Annotation()
    note.addElement(dc.Creator(text="Ada"))
    note.addElement(text.P(text="a comment"))
    paragraph.addElement(note)
    document.text.addElement(paragraph)
    items, item = text.List(), text.ListItem()
    item.addElement(text.P(text="two lorries"))
    items.addElement(item)
    document.text.addElement(items)
    grid, row = table.Table(), table.TableRow()
    for words in ("Gull", "2"):
        cell = table.TableCell()
        cell.addElement(text.P(text=words))
        row.addElement(cell)
    grid.addElement(row)
    document.text.addElement(grid)
    out = io.BytesIO()
    document.write(out)
    assert text_of(tmp_path, "a.odt", out.getvalue()) == "The ferry sank off Tolm.\n\n- two lorries\n\nGull | 2"


RICH = r"""{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\stylesheet{\s0 Normal;}{\s1\v heading 1;}}
{\info{\title Ferry sinks}}
{\header \pard Running head\par}{\footer \pard Page {\field{\*\fldinst PAGE}{\fldrslt 1}}\par}
\pard The ferry {\footnote \pard a note\par}sank \'93at once\'94\u8212?all of it.\par
{\pard\plain {\v hidden words}seen words, {\v0 all of them}\par}
{\field{\*\fldinst HYPERLINK "http://bay.example"}{\fldrslt A link}} stays\line on its line\par
{\deleted {\b gone} words}{\revised New words\par}{{\v {\deleted a}} \v b}
\trowd\cellx100\cellx200\pard\intbl Gull\cell 2\cell\row
{\pict\pngblip 89504e470d0a1a0a}{\*\annotation a comment}
The end\par}"""


def test_rich_text_keeps_paragraphs_links_and_tables_and_cuts_notes_hidden_and_deleted_words(tmp_path):
    assert text_of(tmp_path, "a.rtf", RICH.encode("ascii")).split("\n\n") == [
        "The ferry sank “at once”—all of it.",
        "seen words, all of them",
        "A link stays",
        "on its line",
        "New words",
        "Gull | 2",
        "The end",
    ]


@pytest.mark.parametrize("wrong", ["{\\v", "{\\deleted}}", "{\\rtf1 {\\v {a} b", "}}{\\v a}"])
def test_groups_that_do_not_match_lose_no_word_outside_of_them(tmp_path, wrong):
    said = text_of(tmp_path, "a.rtf", b"{\\rtf1 The ferry sank.\\par " + wrong.encode() + b"}")
    assert said.startswith("The ferry sank.")


@pytest.mark.parametrize("name", ["a.doc", "a.docx", "a.pdf", "a.rtf", "a.odt", "a.mhtml", "a"])
def test_a_text_under_the_name_of_a_document_is_the_text(tmp_path, name):
    assert text_of(tmp_path, name, "The ferry sank — at once.\n".encode()) == "The ferry sank — at once.\n"


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        ("WordDocument", r"old Word \(\.doc\)\. Save it as \.docx"),
        ("__substg1.0_0037001F", r"Outlook \(\.msg\)\. Save it as \.eml"),
        ("Workbook", r"old Excel"),
        ("PowerPoint Document", "slides"),
        ("Nothing", "old Office program"),
    ],
)
@pytest.mark.parametrize("name", ["a.doc", "a.txt"])
def test_a_file_of_an_old_office_program_says_which(tmp_path, part, reason, name):
    mark = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    with pytest.raises(Unreadable, match=reason):
        text_of(tmp_path, name, mark + b"\0" * 600 + part.encode("utf-16-le") + b"\0" * 100)
