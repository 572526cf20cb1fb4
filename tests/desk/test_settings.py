"""What a person's settings file may hold, spoilt or not."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QSettings

from viewer.desk.place import Scrolling
from viewer.desk.settings import RECENT, Settings

KEYS = (
    "look/theme",
    "look/family",
    "look/size",
    "look/width",
    "look/language",
    "reading/scrolling",
    "reading/rows",
    "reading/weaker",
    "recent/pairs",
)


def test_every_setting_comes_back_from_the_file(tmp_path: Path) -> None:
    kept = Settings(tmp_path / "s.ini")
    kept.theme, kept.family, kept.size, kept.line_width, kept.language = "dark", "Noto Serif", 14.5, 60, "de"
    kept.scrolling, kept.rows, kept.weaker = Scrolling.LOCKED, True, True
    kept.keep_shape("across", QByteArray(b"\x00\xff;,"))
    kept.remember_pair(Path("a, b;c.txt"), Path("ä\\d.txt"))
    kept.save()
    back = Settings(tmp_path / "s.ini")
    assert (back.theme, back.family, back.size, back.line_width) == ("dark", "Noto Serif", 14.5, 60)
    assert (back.language, back.scrolling) == ("de", Scrolling.LOCKED)
    assert (back.rows, back.weaker) == (True, True)
    assert back.shape("across") == QByteArray(b"\x00\xff;,")
    assert back.recent == (("a, b;c.txt", "ä\\d.txt"),)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(
        st.sampled_from(KEYS), st.text(st.characters(exclude_categories=["Cs"])) | st.floats() | st.integers(-9, 10**9)
    )
)
def test_whatever_the_file_holds_every_setting_is_in_its_range(tmp_path: Path, values: dict[str, object]) -> None:
    file = tmp_path / "s.ini"
    raw = QSettings(str(file), QSettings.Format.IniFormat)
    raw.clear()
    for key, value in values.items():
        raw.setValue(key, value)
    raw.sync()
    spoilt = Settings(file)
    assert 6 <= spoilt.size <= 48
    assert 40 <= spoilt.line_width <= 120
    assert spoilt.scrolling in Scrolling
    assert len(spoilt.recent) <= RECENT
    assert {spoilt.rows, spoilt.weaker} <= {True, False}
    assert isinstance(spoilt.theme + spoilt.family + spoilt.language, str)


@pytest.mark.qt_log_ignore("invalid type")
@pytest.mark.parametrize("rubbish", [b"\x00\xff\xfe", b"[look\nsize=", b"[window]\nacross=@Variant(nonsense)"])
def test_a_file_of_rubbish_is_as_good_as_none(tmp_path: Path, rubbish: bytes) -> None:
    file = tmp_path / "s.ini"
    file.write_bytes(rubbish)
    spoilt = Settings(file)
    assert (spoilt.size, spoilt.line_width, spoilt.recent, spoilt.shape("across")) == (12.5, 72, (), None)


def test_a_spoilt_settings_file_counts_as_not_set(tmp_path):
    file = tmp_path / "settings.ini"
    file.write_text("[look]\nsize=huge\nwidth=-4\n[reading]\nscrolling=sideways\n[recent]\npairs=alone\n")
    settings = Settings(file)
    assert settings.size == 12.5
    assert settings.line_width == 40
    assert settings.scrolling is Scrolling.LINKED
    assert settings.recent == ()


def test_the_ten_newest_pairs_are_remembered_once_each(tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    for k in [*range(14), 3]:
        settings.remember_pair(Path(f"/l{k}"), Path(f"/r{k}"))
    recent = settings.recent
    assert recent[0] == ("/l3", "/r3")
    assert len(recent) == len(set(recent)) == 10
