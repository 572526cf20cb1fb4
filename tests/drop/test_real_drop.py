"""A real drag and drop between two processes on a real X server, with a real mouse."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from viewer.window.opener import sample_pair
from viewer.window.theme import load_theme

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
NEEDED = ("Xvfb", "openbox", "xdotool")
PATIENCE = 60


@pytest.fixture
def display(tmp_path):
    """The name of an X display of the test's own, with a window manager on it."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        assert not os.environ.get("CI"), f"CI must have {', '.join(missing)}"
        pytest.skip(f"a real drop needs {', '.join(missing)}")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        name = f":{pipe.readline().strip()}"
    manager = subprocess.Popen(["openbox"], env=surroundings(name, tmp_path), stderr=subprocess.DEVNULL)
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait(10)


def surroundings(display, folder):
    environment = {k: v for k, v in os.environ.items() if k != "WAYLAND_DISPLAY"}
    path = os.pathsep.join([str(ROOT), environment.get("PYTHONPATH", "")])
    return {**environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": path, "HOME": str(folder)}


def start(script, environment, *arguments):
    command = [sys.executable, str(HERE / script), *map(str, arguments)]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


def hand(environment, *words):
    """What xdotool prints."""
    done = subprocess.run(["xdotool", *map(str, words)], env=environment, capture_output=True, text=True, check=False)
    return done.stdout.split()


def wait_for_window(environment, title):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if found := hand(environment, "search", "--onlyvisible", "--name", f"^{title}$"):
            return found[0]
        time.sleep(0.1)  # another process: there is no event to wait for
    raise AssertionError(f"no window called {title} appeared")


def place_of(environment, window):
    lines = hand(environment, "getwindowgeometry", "--shell", window)
    values = dict(line.split("=") for line in lines)
    return int(values["X"]), int(values["Y"]), int(values["WIDTH"]), int(values["HEIGHT"])


def drag(environment, start_point, end_point):
    """Press, pull past the start distance, travel, rest at the end point, let go."""
    x, y = start_point
    a, b = end_point
    try:
        hand(environment, "mousemove", x, y, "sleep", 0.1, "mousedown", 1, "sleep", 0.05)
        for k in (1, 2):
            hand(environment, "mousemove", x + 12 * k, y, "sleep", 0.02)
        for k in range(1, 11):
            hand(environment, "mousemove", x + (a - x) * k // 10, y + (b - y) * k // 10, "sleep", 0.02)
        for k in (1, 2, 3):  # Qt sends a position only on a move, so the last place must be told again
            hand(environment, "mousemove", a + k, b, "sleep", 0.03)
        hand(environment, "sleep", 0.1)
    finally:
        hand(environment, "mouseup", 1)


def test_two_files_dropped_from_another_program_open_side_by_side_with_their_quotes_highlighted(display, tmp_path):
    environment = surroundings(display, tmp_path)
    picture = tmp_path / "window.png"
    files = [tmp_path / "one.md", tmp_path / "two.md"]
    for file, sample in zip(files, sample_pair(), strict=True):
        shutil.copy(sample, file)
    target = start("target.py", environment, "Diptych waits for a drop", picture, tmp_path)
    source = start("source.py", environment, "Files lie here", *files)
    try:
        from_window = wait_for_window(environment, "Files lie here")
        to_window = wait_for_window(environment, "Diptych waits for a drop")
        hand(environment, "sleep", 0.3)
        x, y, width, height = place_of(environment, from_window)
        a, b, wide, high = place_of(environment, to_window)
        hand(environment, "windowactivate", "--sync", from_window)
        drag(environment, (x + width // 3, y + height // 2), (a + wide // 4, b + high // 2))
        shown = json.loads(target.communicate(timeout=PATIENCE)[0])
    finally:
        for process in (source, target):
            process.kill()
            process.wait(10)
            process.stdout.close()
    assert (shown["left"], shown["right"]) == ("one.md", "two.md")
    assert any("counted the cabins" in quote for quote in shown["quotes"][0])
    assert shown["list"] == f"Quotes {len(shown['quotes'][0])}"
    tint = load_theme("light").quote_tint.rgb()
    image = QImage(str(picture))
    middle = image.width() // 3
    assert pixels(image, tint, 0, middle) > 500, "the matched quotes on the left are highlighted"
    assert pixels(image, tint, middle, image.width()) > 500, "the matched quotes on the right are highlighted"


def pixels(image, colour, start_x, end_x):
    return sum(image.pixel(x, y) == colour for x in range(start_x, end_x, 2) for y in range(0, image.height(), 2))
