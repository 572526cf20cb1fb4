"""Full stops that end an abbreviation and not a sentence."""

from __future__ import annotations

import re

# Before a name.
_TITLES = """
mr mrs ms mx dr prof gen lt col maj capt cpt cmdr sgt cpl pvt adm rear brig st ste sen sens rep reps gov
govs del pres supt det insp rev fr sr hon amb msgr judge atty mme mlle messrs ald asst assoc dir min sec
treas fm pfc
"""
TITLES = frozenset(_TITLES.split())
# Before anything that belongs to it.
_MORE = """
vs v no nos art fig vol ed eds pp p cf approx ca etc e.g i.e ft mt est esp incl inc corp co ltd bros dept
univ assn aug sept sep oct nov dec jan feb mar apr jun jul mon tue tues wed thu thur thurs fri sat sun ave
blvd rd hwy ala ariz ark calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev
okla ore pa tenn tex va vt wash wis wyo bzw z.b d.h u.a bsp usw nr str hr fr g s.a av m mm p.ej sra dra ud
uds т.е т.д т.п г гг им ул тыс млн
"""
_BEFORE_MORE = frozenset(_MORE.split())
_NUMBERED = "no nos art fig vol p pp nr aug sept sep oct nov dec jan feb mar apr jun jul"
_NEEDS_FIGURE = frozenset(_NUMBERED.split())
_LAST = re.compile(r"(?:^|[\s(\[—–\-/\"“‘«'])((?:[^\W\d_]\.)+[^\W\d_]|[^\W\d_]+(?:\.[^\W\d_]+)*)\.$")
_FOLLOWING = re.compile(r"[\"“‘«'(]*([\w'’]+)")
_STARTING = """
the a an he she it they we i you his her its their our my this that these those but and or so if in on at
for from by as when while after before since although though however meanwhile there here what who why how
where which with without under over during mr mrs ms no not some many most all both one two still yet also
according
"""
_STARTERS = frozenset(_STARTING.split())


def ends_in_abbreviation(words: str, gap: int, place: int) -> bool:
    """Whether the stop that ends ``words[:gap]`` belongs to an abbreviation that goes on with ``words[place:]``."""
    found = _LAST.search(words, max(0, gap - 24), gap)
    if found is None or (gap < place and words[gap] in '"”’»'):
        return False
    token = found[1]
    following = _FOLLOWING.match(words, place)
    word = following[1] if following else ""
    if token.lower() in _NEEDS_FIGURE and (token[0].isupper() or token.lower() in ("p", "pp", "nr")):
        return word[:1].isdigit()
    if token.lower() in TITLES and token[0].isupper():
        return True
    if len(token) == 1 and token.isupper():
        return not (word.lower() in _STARTERS and token in "I")
    if "." in token:
        return word.lower() not in _STARTERS and word[:1].isupper()
    return token.lower() in _BEFORE_MORE and word.lower() not in _STARTERS
