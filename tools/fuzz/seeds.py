"""What fuzzing starts from: good files, pages of every system, hostile files; of packed formats their main part."""

from __future__ import annotations

import zipfile
from io import BytesIO

PACKED = {"word": "word/document.xml", "open_document": "content.xml"}
"""What is fuzzed inside packed formats, where mutated bytes would hardly get past the checksums."""


def seeds(module: str) -> dict[str, bytes]:
    """The first inputs for ``viewer.reading.<module>``, by a name for each."""
    from tests.reading.hostile import hostile_files
    from tests.reading.making import every_format
    from tests.reading.pages import STYLES
    from tests.reading.stories import FERRY
    from viewer.reading.formats import recognise

    made = {name: data for name, data in every_format().items() if name.split(".")[0] == module}
    hostile = hostile_files("http://127.0.0.1:9")
    made |= {f"hostile {name}": data for name, data in hostile.items() if recognise(data, name).module == module}
    if module == "page":
        made |= {style: page("Sixty saved as ferry sinks", FERRY).encode() for style, page in STYLES.items()}
    return {name: _main_part(data, module) if module in PACKED else data for name, data in made.items()}


def _main_part(data: bytes, module: str) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.read(PACKED[module])
