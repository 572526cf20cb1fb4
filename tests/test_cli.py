"""The command line, as a shell sees it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from viewer.cli import main
from viewer.window.opener import sample_pair

ROOT = Path(__file__).resolve().parent.parent


def command(*words, **options):
    return subprocess.run(
        [sys.executable, "-m", "viewer", *map(str, words)], capture_output=True, cwd=ROOT, check=False, **options
    )


def test_comparing_two_files_prints_what_they_share_in_words(capfdbinary):
    assert main(["compare", *map(str, sample_pair())]) == 0
    said = capfdbinary.readouterr().out.decode()
    assert "Quotes in both: " in said
    assert "Mihail Drasko" in said


def test_json_is_one_object_with_every_field_of_the_format(capfdbinary):
    assert main(["compare", *map(str, sample_pair()), "--format", "json"]) == 0
    found = json.loads(capfdbinary.readouterr().out)
    assert found["format"] == "diptych.comparison"
    assert found["version"] == 1
    assert set(found) == {"format", "version", "left", "right", "passages", "quote_pairs", "conflicts"}
    article = {"path", "title", "outlet", "byline", "date", "language", "text", "paragraphs", "sentences", "quotes"}
    assert set(found["left"]) == article | {"furniture"}
    assert set(found["passages"][0]) == {"left", "right", "relation", "certainty", "score", "why"}


@pytest.mark.parametrize("count", [3, 40])
def test_many_pairs_come_out_one_a_line_in_their_order(tmp_path, capfdbinary, count):
    names = []
    for k in range(count):
        path = tmp_path / f"{k}.txt"
        path.write_text(f"Report number {k} from the harbour of Tolm. The ferry Halma left at {k % 12 + 1} o'clock.")
        names.append(path)
    pairs = tmp_path / "pairs.tsv"
    pairs.write_text("".join(f"{a}\t{b}\n" for a, b in zip(names, reversed(names), strict=True)))
    assert main(["compare", "--pairs", str(pairs), "--format", "jsonl"]) == 0
    lines = [json.loads(line) for line in capfdbinary.readouterr().out.splitlines()]
    assert [line["left"]["path"] for line in lines] == [str(n) for n in names]


def test_a_file_that_cannot_be_read_is_named_and_the_status_is_one(tmp_path):
    done = command("compare", sample_pair()[0], tmp_path / "nowhere.txt")
    assert done.returncode == 1
    assert "nowhere.txt" in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_reading_several_files_goes_on_after_a_bad_one(tmp_path, capfdbinary):
    assert main(["read", str(tmp_path), *map(str, sample_pair()), "--format", "jsonl"]) == 1
    out = capfdbinary.readouterr()
    assert len(out.out.splitlines()) == 2
    assert tmp_path.name in out.err.decode()


def test_a_line_without_a_tab_in_the_list_of_pairs_is_named(tmp_path, capsys):
    pairs = tmp_path / "pairs.tsv"
    pairs.write_text("only one path\n")
    assert main(["compare", "--pairs", str(pairs)]) == 1
    assert "Line 1" in capsys.readouterr().err


def test_comparing_loads_no_qt():
    code = (
        "import sys; from viewer.cli import main; main(sys.argv[1:]); "
        "assert not [m for m in sys.modules if m.startswith('PySide6')]"
    )
    done = subprocess.run([sys.executable, "-c", code, "compare", *map(str, sample_pair())], cwd=ROOT, check=False)
    assert done.returncode == 0


def test_a_picture_of_the_finished_window_is_drawn_without_a_display(tmp_path):
    picture = tmp_path / "out.png"
    done = command(*sample_pair(), "--screenshot", picture, "--size", "1024x700", "--theme", "dark")
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    from PySide6.QtGui import QImage

    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1024, 700)


def test_a_picture_of_a_file_that_cannot_be_read_says_so(tmp_path):
    done = command(sample_pair()[0], tmp_path / "gone.txt", "--screenshot", tmp_path / "out.png")
    assert done.returncode == 1
    assert "gone.txt" in done.stderr.decode()


@pytest.mark.parametrize("words", [["--size", "big"], ["a", "b", "c"], ["--theme", "pink", "--screenshot", "x.png"]])
def test_wrong_words_are_answered_with_what_would_be_right(words, capsys):
    with pytest.raises(SystemExit) as end:
        main(words)
    assert end.value.code == 2
    assert "error" in capsys.readouterr().err


def test_a_reader_of_the_pipe_who_leaves_early_is_no_error():
    done = subprocess.run(
        f"'{sys.executable}' -m viewer compare {' '.join(map(str, sample_pair()))} --format json | head -c 1",
        shell=True,
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert b"Traceback" not in done.stderr
