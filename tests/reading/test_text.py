# ruff: noqa: E501 - one text a line
import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.reading.encoding import decode
from viewer.reading.reader import read

STORY = (
    "Die Fähre „Möwe“ sank am Dienstag vor Osterhafen. „Wir hörten einen Knall“, sagte die Köchin Grete Böhm. "
    "Elf Fahrgäste wurden gerettet – zwei werden noch gesucht.\n\nDie Behörde prüft, ob die Türen schlossen.\n"
)
RUSSIAN = (
    "Паром «Чайка» затонул во вторник у берегов Остерхафена. «Мы услышали хлопок», — сказала повар Грета Бём. "
    "Одиннадцать пассажиров были спасены, двое пропали без вести. Ведомство проверяет, закрывались ли двери.\n"
)


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
@pytest.mark.parametrize("text", [STORY, RUSSIAN])
def test_a_byte_order_mark_decides_and_is_dropped(mark, encoding, text):
    assert decode(mark + text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "cp1252"])
def test_western_text_without_a_mark_is_recognised(encoding):
    assert decode(STORY.encode(encoding), "a.txt") == STORY


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "koi8-r"])
def test_russian_text_is_recognised(encoding):
    text = RUSSIAN.translate(str.maketrans("«»—", '""-'))
    assert decode(text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Le ferry a coulé mardi près d’Osterhafen. « Un bruit », a dit Grete, âgée de 40 ans. L’enquête a été "
         "confiée à la préfecture."),
        ("cp1252", "The café’s owner, José Núñez, met Zoë Müller and François Lefèvre – “for good”."),
        ("mac_roman", "Grüße aus Köln, sagte er; die „Straße“ bleibt gesperrt."),
        ("cp1252", "The resumé was short."),
        ("cp1252", "It cost £40, and €12 more; the §5 clause © 2024."),
        ("cp1252", "El transbordador se hundió el martes cerca de la bahía. «¿Qué pasó?», preguntó la señora Núñez."),
        ("cp1250", "Prom zatonął we wtorek rano u wybrzeży. „Usłyszeliśmy huk” – powiedziała Grażyna. Śledczy badają."),
        ("iso8859-2", "Prom zatonął we wtorek rano u wybrzeży. Usłyszeliśmy huk, powiedziała Grażyna. Śledczy badają."),
        ("cp1254", "Martı feribotu salı sabahı kıyı açıklarında battı. Soruşturmacılar lambanın neden yanmadığını soruyor."),
        ("cp1253", "Το πλοίο βυθίστηκε την Τρίτη το πρωί. Δύο οδηγοί αγνοούνται, είπε το λιμεναρχείο της πόλης."),
        ("cp1255", "המעבורת טבעה ביום שלישי בבוקר מול החוף ועל סיפונה שישים ושניים איש, אמר משרד הנמל."),
        ("cp1256", "غرقت العبارة يوم الثلاثاء وعلى متنها اثنان وستون شخصا، وقال مكتب الميناء إن الجميع نجوا."),
        ("shift_jis", "フェリー「かもめ」は火曜日の朝、沖で沈没した。乗客と乗員六十二人のうち二人が行方不明となっている。"),
        ("iso2022_jp", "フェリー「かもめ」は火曜日の朝、沖で沈没した。乗客と乗員六十二人のうち二人が行方不明となっている。"),
        ("gb18030", "渡轮“海鸥”号星期二早上在港口附近沉没，船上六十二人中有两人失踪，港务局说。调查人员想知道原因。"),
        ("euc_kr", "여객선이 화요일 아침 앞바다에서 침몰했다. 승객 육십이 명 가운데 두 명이 실종됐다고 항만청이 밝혔다."),
    ],
)  # fmt: skip
def test_older_encodings_of_other_languages_are_told_by_their_letters(encoding, text):
    assert decode(text.encode(encoding), "a.txt") == text


def test_english_with_nothing_but_typographic_marks_is_read_as_windows_wrote_it():
    text = "“It’s over” – so said the mayor… ‘For good’ — she added.\n"
    assert decode(text.encode("cp1252"), "a.txt") == text


def test_utf_8_that_is_cut_in_the_middle_of_a_letter_stays_utf_8():
    data = RUSSIAN.encode()[:-4] + b"\xd0"
    assert decode(data, "a.txt") == RUSSIAN.encode()[:-4].decode() + "\ufffd"


def test_line_ends_become_line_feeds_and_nothing_else_changes(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffOne  \r\n\r\n\tTwo\rThree\u2028\x0c Four \u00a0\n\n\n".encode())
    assert read(path).text == "One  \n\n\tTwo\nThree\u2028\x0c Four \u00a0\n\n\n"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t "), min_size=1))
def test_any_text_comes_back_exactly(text):
    if not text.startswith("\ufeff"):
        assert decode(text.encode(), "a.txt") == text


@pytest.mark.parametrize("suffix", ["txt", "log", "doc", "xyz", ""])
def test_text_under_any_name_is_text(tmp_path, suffix):
    path = tmp_path / f"story.{suffix}"
    path.write_text(STORY, encoding="utf-8")
    assert read(path).text == STORY
