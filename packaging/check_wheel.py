"""Build the wheel, install it somewhere else, and see that the installed copy finds what ships with it."""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOOK = """
from viewer.cli import main
from viewer.shipped import resource
matching = [("matching", name) for name in ("weights.json", "meanings.npy")]
for parts in (("samples", "left.md"), ("samples", "right.md"), ("themes", "light.json"), *matching):
    print(resource(*parts), flush=True)
raise SystemExit(main(["compare", str(resource("samples", "left.md")), str(resource("samples", "right.md"))]))
"""


def main() -> int:
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        subprocess.run([*pip, "wheel", "--no-deps", "-w", folder / "wheel", ROOT], check=True)
        (wheel,) = (folder / "wheel").glob("diptych-*.whl")
        subprocess.run([*pip, "install", "--no-deps", "--target", folder / "copy", wheel], check=True)
        # The site folder lends its libraries; the copy must come first, and from nowhere near the checkout.
        done = subprocess.run(
            [sys.executable, "-c", LOOK],
            cwd=folder,
            env={"PYTHONPATH": str(folder / "copy"), "PATH": "", "SYSTEMROOT": "C:\\Windows"},
            capture_output=True,
            text=True,
            check=False,
        )
        found = done.stdout.splitlines()[:4]
        if done.returncode or not all(line.startswith(str(folder / "copy")) for line in found):
            print(done.stdout[:500], done.stderr, file=sys.stderr)
            return 1
    print(f"{wheel.name} finds what ships with it")
    return 0


if __name__ == "__main__":
    sys.exit(main())
