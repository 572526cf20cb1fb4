"""Fuzz every format, one after another: ``python -m tools.fuzz [--seconds 600] [--formats page pdf] [--logs FOLDER]``.

Prints a line a format: seconds, executions, findings. What is found lies in the folder of logs.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.fuzz.seeds import seeds

FORMATS = ("plain", "markdown", "page", "saved", "mail", "newswire", "word", "open_document", "rich_text", "pdf")
_RUNS = re.compile(r"^(?:Done (\d+) runs|#(\d+)\s)|stat::number_of_executed_units:\s*(\d+)", re.M)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=int, default=600, help="for each format")
    parser.add_argument("--formats", nargs="*", default=FORMATS, choices=FORMATS)
    parser.add_argument("--logs", type=Path, default=Path(tempfile.gettempdir()) / "diptych-fuzz")
    options = parser.parse_args()
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed; it has wheels for Linux: pip install atheris", file=sys.stderr)
        return 2
    options.logs.mkdir(parents=True, exist_ok=True)
    findings = 0
    for module in options.formats:
        findings += fuzz(module, options.seconds, options.logs)
    return min(findings, 1)


def fuzz(module: str, seconds: int, logs: Path) -> int:
    """Fuzz one format and print what came of it; the number of findings."""
    corpus, found = logs / module / "corpus", logs / module / "found"
    for folder in (corpus, found):
        folder.mkdir(parents=True, exist_ok=True)
    plant(module, corpus)
    options = [
        f"-max_total_time={seconds}",
        "-timeout=25",
        "-rss_limit_mb=3000",
        "-max_len=65536",
        "-print_final_stats=1",
    ]
    command = [sys.executable, "-m", "tools.fuzz.harness", module, *options, f"-artifact_prefix={found}/", str(corpus)]
    log = logs / f"{module}.log"
    with log.open("w") as out:
        subprocess.run(command, stdout=out, stderr=subprocess.STDOUT, check=False)
    said = log.read_text(errors="replace")
    runs = max((int(n) for groups in _RUNS.findall(said) for n in groups if n), default=0)
    count = len(list(found.iterdir()))
    print(f"{module:14s} {seconds:5d} s {runs:9d} executions {count:3d} findings", flush=True)
    return count


def plant(module: str, corpus: Path) -> None:
    """Lay the first inputs into a folder."""
    for name, data in seeds(module).items():
        (corpus / name.replace("/", " ")).write_bytes(data)


if __name__ == "__main__":
    sys.exit(main())
