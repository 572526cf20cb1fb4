import os
import socket
import stat
import sys
import threading
from pathlib import Path

import pytest

from viewer.reading.files import take
from viewer.reading.limits import BYTES
from viewer.reading.reader import Unreadable, read
from viewer.reading.unreadable import shown

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX files")


def refusal(path: object) -> str:
    with pytest.raises(Unreadable) as caught:
        read(path)  # type: ignore[arg-type]
    said = str(caught.value)
    assert said.isprintable()
    assert said.endswith(".")
    return said


def test_a_missing_file_is_named_with_what_to_do(tmp_path):
    assert refusal(tmp_path / "gone.txt") == "“gone.txt” is not there. Was it moved or renamed? Choose it again."


def test_an_empty_file_and_one_of_white_space_say_so(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_bytes(b"\xef\xbb\xbf \r\n\t\n")
    assert "is empty" in refusal(tmp_path / "a.txt")
    assert "holds no text" in refusal(tmp_path / "b.txt")


def test_a_folder_says_so(tmp_path):
    assert "is a folder" in refusal(tmp_path)


@pytest.mark.parametrize("name", ["a.txt", "a.doc", "a"])
def test_a_binary_file_says_so_under_any_name(tmp_path, name):
    (tmp_path / name).write_bytes(bytes(range(256)) * 40)
    assert "holds no text" in refusal(tmp_path / name)


def test_a_file_over_the_limit_says_how_large_it_is(tmp_path):
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(BYTES.value + 1)
    assert "20.1 MB, and the limit is 20 MB" in refusal(large)


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_says_so(tmp_path):
    path = tmp_path / "closed.txt"
    path.write_text("closed")
    path.chmod(0)
    assert "may not be read" in refusal(path)


@posix
def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert "is not an ordinary file" in refusal(tmp_path / "pipe.txt")


@posix
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_a_device_is_refused(device):
    if not Path(device).exists():
        pytest.skip("no such device")
    assert "is not an ordinary file" in refusal(device)


@posix
def test_a_link_is_followed_to_a_file_and_a_circle_of_links_refused(tmp_path):
    (tmp_path / "real.txt").write_text("The ferry sank.")
    (tmp_path / "link.txt").symlink_to("real.txt")
    assert read(tmp_path / "link.txt").text == "The ferry sank."
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to("one")
    assert "leads back to itself" in refusal(tmp_path / "one")
    (tmp_path / "real.txt").unlink()
    assert "is not there" in refusal(tmp_path / "link.txt")


@posix
def test_a_file_that_turns_into_a_pipe_between_look_and_open_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text("words")
    look = os.stat

    def look_then_swap(target, **options):
        status = look(target, **options)
        if str(target) == str(path) and stat.S_ISREG(status.st_mode):
            path.unlink()
            os.mkfifo(path)
        return status

    monkeypatch.setattr(os, "stat", look_then_swap)
    assert "is not an ordinary file" in refusal(path)


def test_a_file_that_grows_whenever_it_is_read_is_refused_and_a_calm_one_read(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_bytes(b"words")
    look, sizes = os.fstat, iter(range(1, 1000))

    def look_and_grow(descriptor):
        status = look(descriptor)
        with path.open("ab") as file:
            file.write(b"x" * next(sizes))
        return status

    assert take(path) == b"words"
    monkeypatch.setattr(os, "fstat", look_and_grow)
    assert "is being changed" in refusal(path)


def test_a_file_that_shrinks_whenever_it_is_read_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_bytes(b"words " * 1000)
    look, sizes = os.fstat, iter(range(5000, 0, -100))

    def look_and_cut(descriptor):
        status = look(descriptor)
        os.truncate(path, next(sizes))
        return status

    monkeypatch.setattr(os, "fstat", look_and_cut)
    assert "is being changed" in refusal(path)


def test_a_file_that_is_put_in_the_place_of_another_while_that_is_read_is_not_mixed_with_it(tmp_path, monkeypatch):
    path, other = tmp_path / "a.txt", tmp_path / "b.txt"
    path.write_bytes(b"The first words.")
    other.write_bytes(b"Quite other words.")
    look, swaps = os.fstat, iter([True])

    def look_and_replace(descriptor):
        status = look(descriptor)
        if next(swaps, False):
            other.replace(path)
        return status

    monkeypatch.setattr(os, "fstat", look_and_replace)
    assert take(path) in (b"The first words.", b"Quite other words.")


@posix
@pytest.mark.parametrize("target", ["pipe", "/dev/zero", "folder"])
def test_a_link_to_what_is_no_file_is_refused(target, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.txt").symlink_to(target)
    assert ("is a folder" if target == "folder" else "is not an ordinary file") in refusal(tmp_path / "link.txt")


@posix
def test_a_socket_is_refused(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # the path of a socket must be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("s.txt")
        assert "is not an ordinary file" in refusal("s.txt")


def test_a_file_that_vanishes_while_others_read_it_is_read_or_refused(tmp_path):
    path = tmp_path / "a.txt"
    stop = threading.Event()

    def come_and_go():
        while not stop.is_set():
            path.write_text("words")
            path.unlink()

    other = threading.Thread(target=come_and_go)
    other.start()
    try:
        for _ in range(200):
            try:
                assert read(path).text == "words"
            except Unreadable:
                continue
    finally:
        stop.set()
        other.join()


@pytest.mark.parametrize("name", ["a\0b.txt", "a\ud800b.txt", "a\nb.txt", "\u202egpj.txt", "n" * 255, "n" * 5000])
def test_odd_names_are_printed_safely(tmp_path, name):
    refusal(tmp_path / name)


@posix
@pytest.mark.parametrize("name", [b"a\nb.txt", b"\xff\xfe.txt", b"n" * 255, "\u202egpj.txt".encode(), b" ", b"-rf"])
def test_a_file_with_an_odd_name_is_read(tmp_path, name):
    path = os.path.join(os.fsencode(tmp_path), name)  # noqa: PTH118
    try:
        with open(path, "wb") as file:  # noqa: PTH123
            file.write(b"The ferry sank.")
    except OSError:
        pytest.skip("this file system refuses such names")
    assert read(Path(os.fsdecode(path))).text == "The ferry sank."


def test_a_shown_name_is_one_short_line():
    assert shown("a\nb\u202ec\ud800d") == "a\ufffdb\ufffdc\ufffdd"
    assert len(shown("n" * 255)) == 80
    assert shown("Артикль 1.txt") == "Артикль 1.txt"
