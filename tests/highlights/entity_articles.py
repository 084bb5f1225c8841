"""Articles invented for tests, every name with its kind and entity: `[text|kind|entity]`; the
entity is left out where it is the text itself.

`DEVELOPMENT` is looked at while the rules are made; of `HELD_OUT` only the figures are.
"""

from __future__ import annotations

DEVELOPMENT = (
    """[Mara Tolk|person], who leads the [Ruritanian Grain Board|organization] ([RGB|organization|Ruritanian Grain Board]),
said on Tuesday that the [RGB|organization|Ruritanian Grain Board] would sell no wheat to [Strelsau|place] this year. Ms.
[Tolk|person|Mara Tolk] blamed [Edwin Tolk|person], her uncle, a former minister. Mr. [Tolk|person|Edwin Tolk] denied it.

“[Mara|person|Mara Tolk] knows better,” he said in [Berlin|place], where the [World Trade Organization|organization] was to
meet. The [WTO|organization|World Trade Organization] and the [U.N.|organization|United Nations] declined to comment. [German|group] farmers, and
[Germans|group|German] at large, were said to be worried. [Germany|place] buys a third of it.""",
    """WASHINGTON hardly noticed. President [Ilse Marrow|person] told the [Foreign Relations Council|organization] in
[New York|place] that the [United States|place] stood by its word. “The [U.S.|place|United States] does not forget,” [Marrow|person|Ilse Marrow]
said. [America|place|United States]’s allies, among them [Britain|place|United Kingdom] and the [Netherlands|place], asked for more.
[Dutch|group] diplomats met [British|group] ones.

[J. P. Harrow|person], a lawyer, and his partner [Nadia el-Sayed|person] sued. [Harrow|person|J. P. Harrow] and
[el-Sayed|person|Nadia el-Sayed] lost.""",
    """[Vandel Motors Inc.|organization|Vandel Motors] will close its works in [Mumbai|place], once [Bombay|place|Mumbai], the [Indian|group] daily [Harbour Times|organization]
reported. [Vandel Motors|organization] employs 4,000 people; [Vandel|organization|Vandel Motors] would not say who goes. The
[All-Ruritanian Union of Fitters and Turners|organization], or [ARUFT|organization|All-Ruritanian Union of Fitters and Turners], called a strike. “[ARUFT|organization|All-Ruritanian Union of Fitters and Turners]
is ready,” said [Joao da Costa|person], its secretary. [da Costa|person|Joao da Costa] has led it since 2011.""",
    """[Peru|place]’s [Foreign Ministry|organization|Peruvian Foreign Ministry] summoned the envoy of [Chile|place]. The
[Foreign Ministry|organization|Peruvian Foreign Ministry] said the matter was grave. [Chilean|group] officials spoke of a misunderstanding. The
[Ministry of Fisheries|organization] in [Lima|place] had seized a boat; the [Fisheries Ministry|organization|Ministry of Fisheries] gave no
reason. [Robert Ellery|person], an analyst, called it theatre. “It passes,” [Bob Ellery|person|Robert Ellery] said.
[R. Ellery|person|Robert Ellery] is the author of a book on it.""",
    """[Chen Bao|person] of the [Institute of Tidal Studies|organization] met [Kim Sun-woo|person] on Friday. [Chen|person|Chen Bao] was late;
[Kim|person|Kim Sun-woo] was not. [Kim Sun Woo|person|Kim Sun-woo] had flown in from [Seoul|place] over [Peking|place|Beijing].
In [Beijing|place] the [Communist Party|organization] congress went on; the [Party|organization|Communist Party] had other cares.
[Chinese|group] papers said little. [Carmen Ortega Ruiz|person] was there too; [Ortega Ruiz|person|Carmen Ortega Ruiz] took notes.""",
    """The [International Salt Agency|organization] ([ISA|organization|International Salt Agency]) of [Geneva|place] fears for the
[Salt Marsh Protection Act|law] ([SMPA|law|Salt Marsh Protection Act]). “The [SMPA|law|Salt Marsh Protection Act] has saved lives,” said
[Ada Wynn-Orrin|person], who heads the [ISA|organization|International Salt Agency]. [Wynn-Orrin|person|Ada Wynn-Orrin] spoke at the
[Lake Placid Games|event]. Her brother [Tom Wynn|person], a skier, was beaten. [Wynn|person|Tom Wynn] wept. In the
[States|place|United States], and in [Côte d'Ivoire|place|Côte d’Ivoire], also called [Ivory Coast|place|Côte d’Ivoire], salt is dear.""",
)

HELD_OUT = (
    """[Orla Finnegan|person], mayor of [Cork|place], opened the bridge with [Declan Finnegan|person], a cousin. Mrs.
[Finnegan|person|Orla Finnegan] cut the ribbon; Mr. [Finnegan|person|Declan Finnegan] held it. The [Lee Valley Bridge Trust|organization]
([LVBT|organization|Lee Valley Bridge Trust]) paid. “The [LVBT|organization|Lee Valley Bridge Trust] is broke,” [Orla|person|Orla Finnegan] joked. The
[Irish|group] government gave nothing; [Ireland|place]’s [Treasury|organization|Irish Treasury] is empty. The [EU|organization|European Union] gave
half. The [European Union|organization] had asked for a plaque.""",
    """[Hollis Steel Corp.|organization|Hollis Steel] and [Brandt Holdings|organization|Brandt] will merge, [Hollis Steel|organization] said. [Brandt|organization] shares fell
in [Frankfurt|place]. [Gerda Brandt|person], the founder’s niece, was not asked. [Hollis|organization|Hollis Steel] is based in
[Pennsylvania|place]; [Penn.|place|Pennsylvania] lawmakers cheered. [UK|place|United Kingdom] rivals and those in [Türkiye|place] did not. [Turkey|place|Türkiye]
exports much steel.""",
    """[Nguyen Thi Hoa|person] teaches at the [University of Ketterby|organization]. [Ketterby University|organization|University of Ketterby] has had
few like her. [Nguyen|person|Nguyen Thi Hoa] came from [Saigon|place|Ho Chi Minh City] at nine. [William Ashgrove|person] hired her; [Will Ashgrove|person|William Ashgrove]
later left for the [National Institute of Bees|organization] ([NIB|organization|National Institute of Bees]). The [NIB|organization|National Institute of Bees] thanked
[Ashgrove|person|William Ashgrove]. [Vietnamese|group] newspapers praised Ms. [Nguyen|person|Nguyen Thi Hoa].""",
    """A [Brazilian|group] court freed [Luiz Prado Neto|person] on Monday. [Prado Neto|person|Luiz Prado Neto] had been held in
[Sao Paulo|place|São Paulo] since the [Harvest Riots|event]. In [São Paulo|place], [Brazilians|group|Brazilian] danced. The [Commission for Lost Property|organization],
known as [COLP|organization|Commission for Lost Property], kept his hat. [COLP|organization|Commission for Lost Property] would not comment. [Brazil|place]’s
[Supreme Court|organization|Brazilian Supreme Court] had ruled in March. His lawyer, [Ana de Melo|person], was late. [De Melo|person|Ana de Melo] apologised.""",
    """[KPT|organization|Kaunas Puppet Theatre], the [Kaunas Puppet Theatre|organization], plays in [Kyiv|place] next week. [Kiev|place|Kyiv], as older maps have it,
last saw it in 1989, under the [Soviet Union|place]. The [USSR|place|Soviet Union] paid for the lights. [Jonas Petraitis|person] and
[Rasa Petraitis|person] pull the strings. “[Jonas|person|Jonas Petraitis] pulls, I mend,” [Rasa|person|Rasa Petraitis] said.
[Lithuanian|group] puppets are of lime wood. [Alexander Voss|person] built most of them; [Alex Voss|person|Alexander Voss] is 91.""",
)
