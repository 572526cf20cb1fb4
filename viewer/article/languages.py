"""Which language a text is written in, told by its script and its commonest words."""

from __future__ import annotations

import re
from collections import Counter

_LOOKED_AT = 6000

# A letter that only one of the major languages of a script uses decides at once; scripts of one language need none.
_SCRIPTS = (
    ("ja", "\u3041-\u30ff"),
    ("ko", "\uac00-\ud7af\u1100-\u11ff"),
    ("zh", "\u4e00-\u9fff\u3400-\u4dbf"),
    ("th", "\u0e00-\u0e7f"),
    ("he", "\u0590-\u05ff"),
    ("el", "\u0370-\u03ff"),
    ("hy", "\u0530-\u058f"),
    ("ka", "\u10a0-\u10ff"),
    ("am", "\u1200-\u137f"),
    ("my", "\u1000-\u109f"),
    ("km", "\u1780-\u17ff"),
    ("lo", "\u0e80-\u0eff"),
    ("bn", "\u0980-\u09ff"),
    ("pa", "\u0a00-\u0a7f"),
    ("gu", "\u0a80-\u0aff"),
    ("ta", "\u0b80-\u0bff"),
    ("te", "\u0c00-\u0c7f"),
    ("kn", "\u0c80-\u0cff"),
    ("ml", "\u0d00-\u0d7f"),
    ("si", "\u0d80-\u0dff"),
    ("hi", "\u0900-\u097f"),
    ("ar", "\u0600-\u06ff"),
    ("ru", "\u0400-\u04ff"),
)
_SCRIPT = re.compile(
    "[\u0370-\u1fff\u3041-\uffff](?:" + "|".join(f"(?P<{name}>(?<=[{letters}]))" for name, letters in _SCRIPTS) + ")"
)
_WORD = re.compile(r"[^\W\d_]+")

_TELLTALE = {
    "ar": (("fa", "پچژگکی"), ("ur", "ٹڈڑںےہ")),
    "ru": (("uk", "іїєґ"), ("sr", "јљњћђ"), ("be", "ў")),
    "hi": (("mr", "ळ"),),
}
_BULGARIAN = frozenset(["на", "от", "за", "се", "че", "да", "са"])

_COMMON = {
    "en": "the of and to in is that for was with on as are by he his at from it be have has said not",
    "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden",
    "fr": "le la les des et du en un une que est pour dans qui sur au pas par il ce avec plus ont sont",
    "es": "el la los las de que y en un una por con para del se no su al es lo como más pero fue",
    "pt": "o a os as de que e é em um uma para com não no na por dos das se mais foi ao está são",
    "it": "il lo gli di che e la per un una in del della non con sono è al da nel si più ha dei alla",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als bij door maar heeft",
    "sv": "och att det som en på är av för med till den har inte ett om var jag men från han de",
    "da": "og at det som en på er af for med til den har ikke et om var jeg men fra han de blev",
    "no": "og at det som en på er av for med til den har ikke et om var jeg men fra han de ble også",
    "fi": "ja on ei että oli se hän mutta ovat myös kun kuin joka ole mukaan sen tai vuoden jo",
    "pl": "i w na z do nie się że to jest o jak po ale od za przez co dla są oraz jego był",
    "cs": "a v na se je že to s z do o i k ve pro za by ale po jako od byl jsou podle své",
    "sk": "a v na sa je že to s z do o i k vo pre za by ale po ako od bol sú podľa",
    "hu": "a az és hogy nem is egy ez volt meg csak már de mint van el még azt",
    "ro": "de și în a la că cu pe nu un o este din care pentru mai se al fost au",
    "tr": "ve bir bu da de için ile çok olarak daha gibi ne olan sonra kadar dedi ki var",
    "id": "yang dan di dengan untuk dari ini itu pada tidak dalam akan adalah oleh juga ke",
    "vi": "và của là có không được cho trong một các người với này những đã khi để",
    "hr": "i u je da na se za su od s o što nije kako a bi iz ali će kao",
    "ca": "el la els les de que i en un una per amb del al és no va ha més ser dels",
}
_MEANT: dict[str, list[str]] = {}
for _name, _words in _COMMON.items():
    for _word in _words.split():
        _MEANT.setdefault(_word, []).append(_name)


def guess_language(text: str) -> str:
    """The text's language as an ISO 639-1 code, "und" where it cannot be told. Looks at the beginning only."""
    beginning = text[:_LOOKED_AT]
    scripts = Counter(m.lastgroup for m in _SCRIPT.finditer(beginning))
    if scripts and 2 * scripts.total() >= sum(map(len, _WORD.findall(beginning))) > 0:
        return _within_script(beginning, scripts)
    return _by_common_words(beginning)


def _within_script(text: str, scripts: Counter[str | None]) -> str:
    if scripts["ja"] * 8 >= scripts["zh"] > 0 or scripts["ja"] > scripts["zh"]:
        return "ja"
    script = scripts.most_common(1)[0][0] or "und"
    for language, telltale in _TELLTALE.get(script, ()):
        if sum(text.count(letter) for letter in telltale) * 60 > scripts[script]:
            return "ur" if language == "fa" and any(letter in text for letter in "ٹڈڑے") else language
    if script == "ru" and "ы" not in text and len(_BULGARIAN.intersection(_WORD.findall(text.lower()))) > 3:
        return "bg"
    return script


def _by_common_words(text: str) -> str:
    words = _WORD.findall(text.lower())
    counts: Counter[str] = Counter()
    for word, times in Counter(filter(_MEANT.__contains__, words)).items():
        for name in _MEANT[word]:
            counts[name] += times
    if not counts:
        return "und"
    (best, most), *others = counts.most_common(2)
    if 12 * most < len(words) or (others and others[0][1] == most):
        return "en" if counts["en"] == most and text.isascii() else "und"
    return best
