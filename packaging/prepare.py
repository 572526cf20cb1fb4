"""Make everything ready on a fresh machine: environment, dependencies, Qt's shared libraries.

Standard library only.

    python3 packaging/prepare.py            what the program needs
    python3 packaging/prepare.py --test     what the tests and checks need as well

What is ready already is left alone, so a second run takes a moment.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCKED = ROOT / "packaging" / "locked.txt"
OLDEST, NEWEST = (3, 11), (3, 13)

# The Debian package of each shared library that Qt's plugins or QtGui may miss on a bare system.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}


def main() -> None:
    for_tests = "--test" in sys.argv[1:]
    refuse_other_pythons()
    make_environment()
    install_dependencies(for_tests)
    if sys.platform == "linux":
        provide_qt_libraries()


def refuse_other_pythons() -> None:
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        sys.exit(
            f"Diptych needs Python 3.11, 3.12 or 3.13, and {sys.executable} is {sys.version.split()[0]}.\n"
            "Name another one, for example: make run PYTHON=python3.12"
        )


def make_environment() -> None:
    if PYTHON.exists() and works([PYTHON, "-m", "pip", "--version"]):
        return
    print("Making the environment .venv ...", flush=True)
    if not works([sys.executable, "-m", "venv", "--clear", VENV]):
        install_system_packages(["python3-venv"], "Python's venv module")
        run([sys.executable, "-m", "venv", "--clear", VENV])


def install_dependencies(for_tests: bool) -> None:
    wanted = ".[dev]" if for_tests else "."
    state = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + LOCKED.read_bytes()).hexdigest()
    stamps = [VENV / "ready-dev"] if for_tests else [VENV / "ready", VENV / "ready-dev"]
    if any(s.exists() and s.read_text() == state for s in stamps):
        return
    print("Installing the dependencies into .venv (once; a few minutes at most) ...", flush=True)
    command = [
        PYTHON,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "-c",
        LOCKED,
        "-e",
        wanted,
    ]
    run(command, cwd=ROOT)
    stamps[0].write_text(state)


def provide_qt_libraries() -> None:
    missing = missing_libraries()
    fonts = [] if has_fonts() else ["fonts-dejavu-core", "fontconfig"]
    if missing or fonts:
        packages = sorted({PACKAGES.get(name, name) for name in missing}) + fonts
        what = "shared libraries that Qt loads" if missing else "fonts"
        install_system_packages(packages, f"{what} ({', '.join(missing) or 'no font is installed'})")


def missing_libraries() -> list[str]:
    """The names of the shared libraries that Qt's platform plugins want and the loader does not find."""
    folder = subprocess.run(
        [PYTHON, "-c", "import PySide6; print(PySide6.__path__[0])"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    plugins = sorted(Path(folder, "Qt", "plugins", "platforms").glob("lib*.so"))
    wanted = [p for p in plugins if p.stem in {"libqxcb", "libqoffscreen"}]
    wanted += [Path(folder, "Qt", "lib", name) for name in ("libQt6Gui.so.6", "libQt6Widgets.so.6")]
    names: set[str] = set()
    for file in wanted:
        listed = subprocess.run(["ldd", str(file)], capture_output=True, text=True, check=False).stdout
        names |= set(re.findall(r"^\s*(\S+) => not found", listed, re.MULTILINE))
    return sorted(names)


def has_fonts() -> bool:
    folders = [
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        Path.home() / ".local/share/fonts",
        Path.home() / ".fonts",
    ]
    return any(next(folder.rglob("*.[to]tf"), None) for folder in folders if folder.is_dir())


def install_system_packages(packages: list[str], what: str) -> None:
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if shutil.which("apt-get") is None:
        sys.exit(f"This machine lacks {what}.\nInstall what your system calls: {' '.join(packages)}")
    if os.geteuid() != 0:
        sys.exit(f"This machine lacks {what}. Please type:\n    sudo {line}")
    print(f"Installing {what} ...", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=environment, check=False, stdout=subprocess.DEVNULL)
    run([*line.split()], env=environment, stdout=subprocess.DEVNULL)


def works(command: list[object]) -> bool:
    done = subprocess.run([str(part) for part in command], capture_output=True, check=False)
    return done.returncode == 0


def run(command: list[object], **options: object) -> None:
    done = subprocess.run([str(part) for part in command], check=False, **options)  # type: ignore[call-overload]
    if done.returncode:
        sys.exit(f"This command failed; what it printed above says why:\n    {' '.join(map(str, command))}")


if __name__ == "__main__":
    main()
