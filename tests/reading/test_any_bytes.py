import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reading import making
from viewer.article.article import Article
from viewer.reading.draft import Draft
from viewer.reading.formats import FORMATS, recognise
from viewer.reading.reader import Unreadable, as_article, read
from viewer.reading.reason import Reason
from viewer.reading.tidy import iso_date
from viewer.reading.worker import outcome

GOOD = making.every_format()
QUICK = settings(max_examples=max(10, settings().max_examples // 4), suppress_health_check=list(HealthCheck))


def kept_promises(module: str, data: bytes) -> None:
    """An article or a sentence comes of the bytes, and it can be written down."""
    said = outcome(module, data, "a")
    json.dumps(said).encode()
    if "refused" in said:
        reason, *figures = said["refused"]
        assert str(Unreadable("a", Reason[reason], *figures)).endswith(".")
        return
    try:
        article = as_article(Draft(**said["draft"]), "a")
    except Unreadable as refusal:
        assert refusal.__cause__ is None, "understanding failed"  # noqa: PT017
        return
    assert isinstance(article, Article)
    article.text.encode()
    assert article.date is None or iso_date(article.date) == article.date


@st.composite
def damaged(draw: st.DrawFn, data: bytes) -> bytes:
    """``data`` with some stretches cut, doubled, overwritten or swapped for markup."""
    scars = st.binary(max_size=12) | st.sampled_from(
        [
            b"<",
            b">",
            b"{",
            b"}",
            b"\\",
            b"\0",
            b"&#0;",
            b"<p>",
            b"</div>",
            b"\xff\xfe",
            b"\xe2\x80\xae",
            b"-" * 9,
            b"9" * 30,
        ]
    )
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(data)))
        size = draw(st.integers(0, 40) | st.integers(0, len(data)))
        data = data[:at] + draw(scars) + (data[at:] if draw(st.booleans()) else data[at + size :])
    return data


@pytest.mark.parametrize("name", GOOD)
@given(draws=st.data())
@QUICK
def test_a_damaged_file_is_an_article_or_a_sentence(name, draws):
    kept_promises(name.split(".")[0], draws.draw(damaged(GOOD[name])))


# Made once: two documents written one after the other may differ, and then no example can be played again.
PACKED = {"word/document.xml": ("word", making.docx()), "content.xml": ("open_document", making.odt())}


@pytest.mark.parametrize("part", PACKED)
@given(draws=st.data())
@QUICK
def test_a_packed_document_with_a_damaged_part_is_an_article_or_a_sentence(part, draws):
    import io
    import zipfile

    module, frame = PACKED[part]
    with zipfile.ZipFile(io.BytesIO(frame)) as archive:
        main = archive.read(part)
    kept_promises(module, making.repacked(frame, {part: draws.draw(damaged(main))}))


@pytest.mark.parametrize("module", sorted({row.module for row in FORMATS}))
@given(data=st.binary(max_size=400))
@QUICK
def test_any_bytes_are_an_article_or_a_sentence(module, data):
    kept_promises(module, data)
    assert recognise(data, "a.bin") in FORMATS


@given(data=st.binary(max_size=300))
@QUICK
def test_nothing_but_unreadable_leaves_reading(data, tmp_path_factory):
    path = tmp_path_factory.mktemp("any") / "a.md"
    path.write_bytes(data)
    try:
        assert read(path).path == str(path)
    except Unreadable as refusal:
        assert str(refusal).isprintable()  # noqa: PT017


@given(said=st.text(max_size=40) | st.from_regex(r"\d{4}-?\d\d-?\d\d([T ]\d\d:?\d\d(:\d\d)?(Z|[+-]\d\d:?\d\d)?)?"))
def test_any_date_is_iso_8601_or_none(said):
    found = iso_date(said)
    assert found is None or iso_date(found) == found
