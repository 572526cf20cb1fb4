"""Where the files of ``resources/`` lie: beside the package in a checkout, inside it in an installed copy."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_resources"
_CHECKOUT = _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, for example ``resource("themes", "light.json")``.

    Raises FileNotFoundError where nothing of that name was shipped.
    """
    root = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    path = root.joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"Diptych was shipped without {'/'.join(parts)}")
    return path
