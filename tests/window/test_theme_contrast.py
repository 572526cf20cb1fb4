from itertools import combinations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from viewer.window.colours import mixed, strong, tint
from viewer.window.highlights import Category
from viewer.window.theme import load_theme, system_theme_name, theme_names

# Viénot, Brettel, Mollon 1999 for the first two; Machado, Oliveira, Fernandes 2009 (severity 1) for the third;
# both on linear RGB.
BLINDNESS = {
    "protanopia": [[0.11238, 0.88762, 0.0], [0.11238, 0.88762, 0.0], [0.00401, -0.00401, 1.0]],
    "deuteranopia": [[0.29275, 0.70725, 0.0], [0.29275, 0.70725, 0.0], [-0.02234, 0.02234, 1.0]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
    "none": np.eye(3).tolist(),
}
TINTS = ("same_tint", "reworded_tint", "quote_tint", "conflict_tint", "found", "found_current", "flash", "paper")
every_theme = pytest.mark.parametrize("theme", [load_theme(n) for n in theme_names()], ids=theme_names())


def linear(colour):
    rgb = np.array([colour.redF(), colour.greenF(), colour.blueF()])
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def contrast(a: QColor, b: QColor) -> float:
    light = sorted(float(linear(c) @ [0.2126, 0.7152, 0.0722]) for c in (a, b))
    return (light[1] + 0.05) / (light[0] + 0.05)


def lab(rgb):
    to_xyz = [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]]
    xyz = np.array(to_xyz) @ np.clip(rgb, 0, 1) / np.array([0.95047, 1.0, 1.08883])
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def distance(a: QColor, b: QColor, kind: str) -> float:
    matrix = np.array(BLINDNESS[kind])
    return float(np.linalg.norm(lab(matrix @ linear(a)) - lab(matrix @ linear(b))))


def test_there_are_light_dark_and_two_of_high_contrast():
    assert theme_names() == ("light", "dark", "high-contrast-dark", "high-contrast-light")
    assert [load_theme(n).is_dark for n in theme_names()] == [False, True, True, False]


@every_theme
@pytest.mark.parametrize("ground", TINTS)
def test_text_is_readable_on_every_highlight(theme, ground):
    least = 7.0 if theme.high_contrast else 4.5
    assert contrast(theme.text, getattr(theme, ground)) >= least


@every_theme
def test_quiet_words_are_readable_where_they_stand(theme):
    for colour, ground in (
        (theme.quiet, theme.paper),
        (theme.quiet, theme.chrome),
        (theme.quiet, theme.panel),
        (theme.furniture, theme.paper),
        (theme.text, theme.chrome),
        (theme.text, theme.hover),
        (theme.text, theme.control),
        (theme.on_accent, theme.accent),
        (theme.on_selection, theme.selection),
    ):
        assert contrast(colour, ground) >= 4.5


@every_theme
def test_marks_in_the_strip_stand_out_and_leave_its_words_readable(theme):
    for words, ground in (("text", "panel"), ("quiet", "panel"), ("conflict", "panel")):
        assert contrast(getattr(theme, words), getattr(theme, ground)) >= 4.5
    for ground in ("same_tint", "conflict_tint"):
        assert contrast(theme.text, getattr(theme, ground)) >= (7 if theme.high_contrast else 4.5)
    for line, ground in (("same", "panel"), ("conflict", "conflict_tint"), ("accent", "panel")):
        assert contrast(getattr(theme, line), getattr(theme, ground)) >= 3
    for a, b in combinations(("panel", "same_tint", "conflict_tint"), 2):
        assert all(distance(getattr(theme, a), getattr(theme, b), kind) >= 6 for kind in BLINDNESS)


@every_theme
@pytest.mark.parametrize("category", list(Category))
def test_signs_and_lines_stand_out_from_paper_and_strip(theme, category):
    assert contrast(strong(theme, category), theme.paper) >= 3
    assert contrast(strong(theme, category), theme.chrome) >= 3


@every_theme
def test_the_frame_of_the_current_match_stands_out_from_every_highlight(theme):
    for ground in ("paper", "same_tint", "reworded_tint", "quote_tint", "chrome", "gutter"):
        assert contrast(theme.accent, getattr(theme, ground)) >= 3
    assert contrast(theme.conflict, theme.conflict_tint) >= 3
    assert contrast(theme.edge, theme.paper) >= 3


@every_theme
def test_the_bar_that_says_work_goes_on_stands_out_from_its_groove_and_from_the_status_line(theme):
    for ground in ("hover", "chrome"):
        assert contrast(theme.accent, getattr(theme, ground)) >= 3


@every_theme
def test_the_ring_of_what_has_the_keyboard_stands_out(theme):
    for ground in ("control", "chrome", "paper"):
        assert contrast(theme.accent, getattr(theme, ground)) >= 3


@every_theme
@pytest.mark.parametrize("kind", list(BLINDNESS))
def test_categories_stay_apart_for_colour_blind_readers(theme, kind):
    for a, b in combinations(Category, 2):
        assert distance(strong(theme, a), strong(theme, b), kind) >= 11, (a, b)
    grounds = [theme.paper, theme.reworded_tint, theme.same_tint, theme.conflict_tint]
    for x, y in combinations(grounds, 2):
        assert distance(x, y, kind) >= 4.5, (x.name(), y.name())


def test_highlights_are_opaque():
    for name in theme_names():
        theme = load_theme(name)
        assert all(tint(theme, c).alpha() == 255 for c in Category)
    assert mixed(QColor("#000000"), QColor("#ffffff"), 0.25).name() == "#bfbfbf"


def test_the_system_chooses_a_look_that_exists(qapp):
    assert system_theme_name(qapp) in theme_names()


def test_palette_and_style_sheet_are_made_of_the_theme(qapp):
    for name in theme_names():
        theme = load_theme(name)
        assert theme.palette().base().color() == theme.paper
        assert theme.accent.name() in theme.stylesheet()
        assert "$" not in theme.stylesheet()
