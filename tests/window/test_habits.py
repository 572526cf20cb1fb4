"""The next window reads on as the last one did."""

import pytest

from viewer.desk.desk import Desk
from viewer.desk.settings import Settings
from viewer.window.main_window import MainWindow


@pytest.mark.parametrize("wanted", [True, False])
def test_rows_and_weaker_matches_are_there_again_after_a_restart(pair, press, qtbot, tmp_path, wanted):
    if wanted:
        press("Ctrl+2")
        press("Ctrl+Shift+W")
    pair.close()
    again = MainWindow(Desk(), Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(again)
    assert again.navigator.weaker is wanted
    assert again.actions_by_id["weaker"].isChecked() is wanted
    assert (again.views.currentWidget() is not again.reading) is wanted
    assert again.actions_by_id["view-rows"].isChecked() is wanted
    again.close()
