"""``make run``: the window on the sample pair, or, where there is no display, a picture and the text."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples"
PICTURE = ROOT / "diptych-picture.png"
VIEWER = [sys.executable, "-m", "viewer"]


def main() -> int:
    files = sys.argv[1:] or [str(SAMPLES / "left.md"), str(SAMPLES / "right.md")]
    if has_display():
        return subprocess.run([*VIEWER, *files], cwd=ROOT, check=False).returncode
    print(
        "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be shown.",
        flush=True,
    )
    status = subprocess.run([*VIEWER, *files, "--screenshot", str(PICTURE)], cwd=ROOT, check=False).returncode
    status = (
        subprocess.run([*VIEWER, "compare", *files, "--format", "text"], cwd=ROOT, check=False).returncode or status
    )
    if status == 0:
        print(f"\nThe same view as a picture, 1600 x 1000: {PICTURE}")
    return status


def has_display() -> bool:
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
