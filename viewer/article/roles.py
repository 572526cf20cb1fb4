"""Words that stand before or in place of a person's name, and words that show that a name is no person's."""

from __future__ import annotations

from viewer.article.abbreviations import TITLES

_ROLES = """
president presidents vice prime minister ministers deputy chancellor secretary senator senators representative
representatives congressman congresswoman governor governors mayor judge justice chief director chairman
chairwoman chair chairperson speaker leader whip majority minority general attorney solicitor commissioner
ambassador spokesman spokeswoman spokesperson major colonel lieutenant captain commander sergeant corporal
private admiral marshal officer detective inspector superintendent sheriff constable professor doctor king
queen prince princess duke duchess lord lady sir dame baroness baron count emir sheikh sultan pope cardinal
archbishop bishop reverend pastor father sister brother rabbi imam ayatollah mullah mister miss madam former
acting interim senior junior ex candidate nominee presidential republican democratic democrat gop
white-house press national security adviser advisor aide envoy commissar mep mp md cfo ceo coo editor
reporter host anchor columnist author historian lawyer coach manager owner captain analyst economist supreme
foreign defense defence interior finance treasury state councilman councilwoman councilor councillor
alderman delegate assemblyman assemblywoman firefighter trooper agent ranger nurse actor actress singer
producer founder co-founder oversight undersecretary under-secretary high rights human sen rep gov
"""
ROLES = frozenset(_ROLES.split()) | TITLES - frozenset(["st", "ste", "fr", "del", "min", "sec"])
PLAIN_TITLES = frozenset(["mr", "mrs", "ms", "miss", "mx"])
_MALE = (
    "mr sir lord king prince duke congressman spokesman chairman councilman father brother count baron lad emir sheikh"
)
_FEMALE = """
mrs ms miss mme mlle madam lady dame queen princess duchess congresswoman spokeswoman chairwoman
councilwoman sister baroness actress mother
"""
MALE_ROLES = frozenset([*_MALE.split(), "pope", "msgr", "cardinal", "imam", "rabbi"])
FEMALE_ROLES = frozenset(_FEMALE.split())
_BODIES = """
news times post journal herald tribune gazette guardian globe telegraph reuters press agency university
college school institute center centre foundation association society union federation league club party
committee commission council court department ministry office bureau board house senate congress parliament
government administration army navy force forces police guard company corp corporation inc ltd llc plc group
bank fund network channel television tv radio magazine church hospital museum library airport station bridge
river lake sea ocean bay island islands mountain mountains valley street avenue road square park city county
town village state states province republic kingdom region district territory hill war act bill treaty
agreement accord plan project program programme campaign movement coalition alliance caucus conference
summit forum committee service services system authority organization organisation international nations
democrats republicans americans russians ukrainians officials voters day night week election convention
amendment constitution america americas twitter facebook telegram youtube google instagram brigade regiment
battalion plant factory mill works tower building hall capitol gop network legislature assembly mission
academy ranch resort hotel stadium
"""
BODIES = frozenset(_BODIES.split())
_PLACES = """
new north south east west northern southern eastern western central los las san santa saint united great
hong saudi sri el puerto costa cape fort mount lake upper lower middle
"""
PLACE_BEGINNINGS = frozenset(_PLACES.split())
_DAYS = """
monday tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter
ramadan thanksgiving
"""
DAYS = frozenset(_DAYS.split())
_NO_NAMES = (
    """
a an the and but or so yet nor if in on at by for from to with of as when while where after before since
until because although though however meanwhile moreover then there here this that these those it its he she
they we you i his her their our my your who whom whose what which why how not no yes some many most all both
few one two three four five six seven eight nine ten another other others such any each every more less only
also still even just once now today yesterday tomorrow tonight earlier later last next first second third
during under over between among against about into through without within despite according asked speaking
following based given like unlike including added said says told critics experts officials sources reporters
lawmakers people police authorities supporters opponents protesters voters republicans democrats americans
russians editor copyright read see watch related photo image video update updated
"""
    + _DAYS
)
NO_NAMES = frozenset(_NO_NAMES.split())
_PARTICLES = "van von der den de la le del della di da dos das du bin ibn al el ter ten af zu y e"
PARTICLES = frozenset(_PARTICLES.split())
SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv"])
