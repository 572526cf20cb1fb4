"""Which of the Latin single-byte encodings a text is in, told by whose letters it would hold."""

from __future__ import annotations

# The letters beyond a to z of languages written in Latin letters; in order of preference where several fit alike.
_WESTERN = (
    "éèàùâêîôûëïüçœæ",
    "äöüß",
    "áéíóúñü¿¡ºª",
    "áàâãéêíóôõúç",
    "àèéìòùî",
    "åäöé",
    "æøåé",
    "éëïóöü",
    "áéíóúýþæöð",
)
_ALPHABETS = {
    "cp1252": _WESTERN,
    "cp1250": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž", "ăâîșțşţ"),
    "cp1254": ("çğıöşüâîû",),
    "cp1257": ("āčēģīķļņšūž", "ąčęėįšųūž", "äõöüšž"),
    "mac_roman": _WESTERN,
    "iso8859-2": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áéíóöőúüű"),
}
# What stands in texts of every language.
_MARKS = frozenset("“”‘’‚„‹›«»…–—•·°§©®™€£½¼¾×\xa0\xad")


def decode_latin(data: bytes) -> str | None:
    """``data`` in the Latin encoding in which most letters belong to one language; None where none fits."""
    best, text = 0.5, None
    for encoding, alphabets in _ALPHABETS.items():
        try:
            option = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        letters = [c for c in option.lower() if c > "\x7f" and c not in _MARKS]
        fits = max(sum(c in alphabet for c in letters) for alphabet in alphabets) / len(letters) if letters else 1.0
        if fits > best + 0.001:
            best, text = fits, option
    return text
