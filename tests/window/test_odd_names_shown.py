"""Names that are no text, break lines or turn the direction do not dress up the window."""

import json
import os
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX names")
WORDS = "The ferry Halma left Tolm at noon. “We were forty on board,” said Ada Kestrel, the mate."


@pytest.mark.parametrize("name", [b"\xff\xfe.txt", b"a\nb\x1b.txt", b"n" * 255, "\u202egpj\u2028.txt".encode()])
def test_a_pair_with_odd_names_is_shown_compared_and_saved(window, qtbot, tmp_path, name):
    pair = [Path(os.fsdecode(os.path.join(os.fsencode(tmp_path), n))) for n in (name, b"plain.txt")]  # noqa: PTH118
    try:
        for path in pair:
            path.write_text(WORDS)
    except OSError:
        pytest.skip("this file system refuses such names")
    with qtbot.waitSignal(window.desk.comparison_made, timeout=20_000):
        window.desk.open_files(pair)
    assert window.windowTitle().isprintable()
    assert window.windowTitle().endswith(" | plain.txt | Diptych")
    window.opener.fill_recent(window.recent)
    assert len(window.recent.actions()) == (b"\n" not in name)
    assert all(action.text().isprintable() for action in window.recent.actions())
    for kind in ("json", "html", "csv", "txt"):
        window.copier.save_to(tmp_path / f"report.{kind}", window.desk.comparison)
        assert (tmp_path / f"report.{kind}").read_text(encoding="utf-8")
    saved = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert saved["left"]["path"] == str(pair[0])
