"""Common given names of many countries, for telling which pronoun fits a person."""

from __future__ import annotations

_MALE = """
aaron abdul abraham adam ahmed alan albert alejandro aleksandr alex alexander alexei alfred ali amir anatoly
anders andre andreas andrei andrew andrii andriy andy angel anthony antonio antony arnold arthur arturo asif
augusto barry ben benjamin bernard bernie bill billy bob bobby boris brad brandon brendan
brett brian bruce bruno bryan byron calvin carl carlos charles charlie chris christian christoph christopher
chuck claude cliff clinton colin connor craig curtis cyril dale dan daniel danny darren dave david dean
dennis denys derek dick diego dieter dimitri dirk dmitri dmitry dmytro don donald doug douglas drew duncan
dustin dwight earl ed eddie edgar eduardo edward edwin elijah emilio emmanuel emil eric erik ernest ernst
eugene evan fabian felipe felix fernando francis francisco francois frank franklin franz fred frederick
friedrich fritz gabriel gary gavin gene geoffrey george gerald gerard gerhard giorgio giovanni giuseppe
glenn gordon graham grant greg gregory guillaume gus gustav guy hamid hans harold harry harvey hassan
heinrich helmut henri henry herbert herman howard hugh hugo hussein ian ibrahim igor ilya imran ismail ivan
jack jacob jacques jaime jake jakob jamal james jamie jan jared jason javier jay jean jeff jeffrey jens
jeremy jerome jerry jesse jesus jim jimmy jiri joao joe joel johan johann john johnny jon jonathan jordan
jorge jose josef joseph josh joshua juan juergen julian julio justin jurgen karl keith ken kenneth kevin
khalid kim kirill klaus konrad konstantin kurt kyle lance larry lars laurence lawrence lech lee leo leon
leonard leonid lewis liam lloyd lorenzo louis luca lucas luigi luis lukas luke maksym malcolm manuel marc
marcel marco marcus mario mark markus martin marty marvin massimo mathias matt matteo matthew matthias
maurice max maxim mehmet michael michel miguel mikael mike mikhail mitch mohamed mohammad
mohammed muhammad murat mykhailo mykola nasser nathan ned neil nicholas nick nicolas nigel nikita niklas
nikolai noah norman oleg oleh oleksandr oleksiy oliver olaf omar oscar otto owen pablo paolo pascal patrick
paul pavel pavlo pedro pete peter petr petro phil philip philippe pierre piotr rafael rahul rainer raj ralph
ramon randy raul ray raymond recep reinhard rene ricardo richard rick rob robert roberto rodney
rodrigo roger roland rolf roman ron ronald rory roy rudolf rudy rupert russell ryan salman sam samuel saul
scott sean sebastian sergei sergey serhiy seth shane sidney simon stefan stephan stephane stephen steve
steven stuart ted terrence terry theodore thierry thomas tim timothy tobias todd tom tommy tony
travis trevor tyler ulrich vadim vadym valentin vasily victor viktor vincent vitaly vlad vladimir volodymyr
volker wade walter warren wayne werner wilfried wilhelm will william winston wolfgang xavier yann yasser
yevgeny yuri yusuf zachary
"""
_FEMALE = """
abigail ada adriana agnes aisha alexandra alexandria alice alicia alina alison allison alyssa amanda amber
amelia amy ana anastasia andrea angela angelina anita ann anna anne annette annie antonia april ashley
astrid audrey ava barbara beatrice becky bella bernadette beth bethany betsy betty beverly birgit bonnie
brenda bridget brigitte brittany brooke camilla carla carmen carol carolina caroline carolyn carrie
cassandra catherine cathy cecilia celeste charlotte chelsea cheryl chloe christina christine cindy
claire clara claudia colleen connie courtney cristina crystal cynthia daisy dana danielle daria dawn debbie
deborah debra denise diana diane dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena
elisabeth elise elizabeth ella ellen elsa emily emma erica erika erin esther eva eve evelyn fatima fiona
florence frances francesca gabriela gabrielle gail georgia geraldine gertrude gina giorgia gloria grace
greta gretchen gwen hanna hannah harriet heather heidi helen helena helene hilary hillary holly ida ilse
inga ingrid irene irina iris irma iryna isabel isabella ivanka jackie jacqueline jana jane janet janice
jasmine jean jeanine jeanne jennifer jenny jess jessica jill joan joanna jodie johanna joni josephine joy
joyce juanita judith judy julia juliana julie june karen karin karine karla kate katarina kate katherine
kathleen kathryn kathy katie katja katrina kay kayla kellyanne kelly kim kimberly kirsten kirstjen kristen
kristin kristina larisa latisha laura lauren leah lena leslie letitia lidia lila lily linda lindsay lisa liz
loretta lori lorraine louise lucia lucy ludmila lydia lyudmila madeleine madison maggie maja mandy manuela
margaret margarita margrethe maria mariana marianne marie marilyn marina marine marion marjorie marlene
marsha martha martina mary maryam maureen maxine megan melania melanie melissa mercedes meredith mia michele
michelle mildred miriam misty molly monica monika muriel nadia nan nancy naomi natalia natalie natasha
nicole nikki nina nora norma oksana olena olga olha olivia pamela pat patricia patty paula pauline peggy
penny petra phyllis priscilla priti rachel ramona rebecca regina renate renee rhonda rita roberta robin rosa
rose rosemary ruth sabine sally samantha sandra sara sarah sasha shannon sharon sheila shelley sheryl
shirley silvia simone sofia sonia sonja sophia sophie stacey stacy stella stephanie sue susan susana susanne
suzanne svetlana sybil sylvia tamara tammy tania tanya tara tatiana teresa terri theresa tiffany tina tracy
tulsi ulrike ursula valentina valerie vanessa vera veronica veronika victoria viktoria virginia vivian wanda
wendy whitney yolanda yulia yvette yvonne zoe
"""
MALE_NAMES = frozenset(_MALE.split())
FEMALE_NAMES = frozenset(_FEMALE.split()) - MALE_NAMES
