import pytest

from tests.reading.making import odt, packed, repacked
from viewer.reading.open_document import read
from viewer.reading.unreadable import Unreadable

HEAD = (
    '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text>'
)
TAIL = "</o:text></o:body></o:document-content>"


def document(body: str, head: str = "", tail: str = TAIL) -> bytes:
    return repacked(odt(), {"content.xml": (head + HEAD + body + tail).encode()})


def test_paragraphs_are_read():
    assert (
        read(document("<t:p>It sank.</t:p><t:p>All were saved.</t:p>"), "a.odt").text == "It sank.\n\nAll were saved."
    )


@pytest.mark.parametrize("tail", ["", "<t:p>All were", TAIL + "<", "\x01" + TAIL])
def test_half_a_document_is_not_shown_as_if_it_were_whole(tail):
    with pytest.raises(Unreadable, match="is damaged"):
        read(document("<t:p>It sank.</t:p>", tail=tail), "a.odt")


def test_a_document_without_content_is_damaged():
    with pytest.raises(Unreadable, match="is damaged"):
        read(packed({"mimetype": b"application/vnd.oasis.opendocument.text"}), "a.odt")


def test_a_document_that_declares_entities_is_refused():
    with pytest.raises(Unreadable, match="declares entities"):
        read(document("<t:p>&a;</t:p>", head="<!DOCTYPE a [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"), "a.odt")


def test_a_document_that_nests_too_deep_is_refused():
    with pytest.raises(Unreadable, match=r"too deep|is damaged"):
        read(document("<t:section>" * 5000 + "<t:p>It sank.</t:p>" + "</t:section>" * 5000), "a.odt")
    with pytest.raises(Unreadable, match="too deep"):
        read(document("<t:section>" * 251 + "<t:p>It sank.</t:p>" + "</t:section>" * 251), "a.odt")
