# words.lex: words with counted parts of speech
# Made by tools/fit_tagger.py from automatic (CoreNLP) tags of 834 US political news articles
# (PolNeAR's training part); only counts were taken, no text. Forms seen twice or more as a word of
# lower case or inside sentences; forms in which WordNet's lexemes meet; lemmas of cue words.
# An entry is a list of tags, best first; a number is the cost of that tag in twelfths of a nat
# against the best one (12 = e times rarer, 28 = ten times rarer).
# lower   entry in lower case, - where the form gives none (wordnet.lex or the ending decides)
# inside  entry of the capitalised form inside a sentence, - = a name, or the lower-case entry
# start   entry of the capitalised form where a sentence starts, = as lower, - as inside
# lemma   verb: and noun: name the lemma where wordnet.lex would give another or none
format lexicon 1
# word	lower	inside	start	lemma
'60s	NNS VBZ36 JJ51 NN54	-	NNS VBZ36 JJ51 NP54
'70s	NNS CD6 VBZ27 JJ42	-	=
'80s	NNS CD18 VBZ39 JJ54	-	NNS CD18 VBZ39 NP54
'90s	NNS CD6 VBZ27 JJ42	-	=
'cause	VB VBP NN6 JJ42	-	VB VBP NN6 NP39
'd	MD HV39	-	=	verb:would
'em	PRP NN9 JJ36 VB48	-	PRP NN9 JJ36 NP45
'll	MD	-	=	verb:will
'm	BE	-	=	verb:be
're	BE	-	=	verb:be
's	POS BE12 PRP69	-	=	verb:be
've	HV	-	=	verb:have
a	DT	DT NP12 NN15	=
a.	-	NP NN39	NP NN39
a.f.l.-c.i.o.	-	NP	NP
a.m	NN JJ42 VB51	-	NN JJ42 VB51 NP57
a.m.	RB NN3 JJ51 NNS57	-	=
aaron	-	NP	NP
ababa	-	NP	NP
aback	RB NN66	-	RB NP54 NN66
abandon	VB NN30	-	VB NN30 NP60
abandoned	VBN VBD21 JJ48	-	VBN VBD21 JJ48 NP57
abandoning	VBG NN66	-	VBG NP57 NN66
abated	VBN VBD24 JJ60	-	VBN VBD24 NP51 JJ60
abballa	-	NP NN6	NN NP
abboud	-	NP	NP
abbvie	-	NP	NP
abc	-	NP	NP
abdullah	-	NP	NP
abe	-	NP NN15	NP NN15
abedin	-	NP	NP
abedini	-	NP	NP
abide	VB NN45 VBP51	-	VB NN45 NP51 VBP51
abilities	NNS	-	NNS NP54
ability	NN	NN NP9	=
able	JJ	-	=
aboard	IN RB27 JJ69	-	IN RB27 NP60 JJ69
abolish	VB VBP21	-	VB VBP21 NP57
abolished	VBN VBD24 JJ51	-	VBN VBD24 NP51 JJ51
aborted	VBN VBD24 JJ51	-	VBN VBD24 NP48 JJ51
abortion	NN	-	=
abortions	NNS	-	NNS NP66
about	IN SUB21 RB33	IN NP15 SUB45 RB57	=
about-face	NN VB51	-	NN VB51 NP54
above	IN JJ27 RB39	-	=
above-average	JJ NN12 VB27	-	JJ NN12 VB27 NP48
abraham	-	NP	NP
abroad	RB	RB NP21	RB NP69
abrupt	JJ NN66	-	JJ NP54 NN66
abruptly	RB	-	RB NP60
absence	NN	-	NN NP63
absent	JJ	-	JJ NP60
absentee	NN	-	NN NP63
absolute	JJ NN57	-	JJ NN57 NP63
absolutely	RB	-	=
absorb	VB VBP12 NN39	-	VB VBP12 NN39 NP48
abstract	NN JJ54	-	=
absurd	JJ NN42	-	JJ NN42 NP60
abu	-	NP	NP
abu-laban	-	NP	NP
abundance	NN	-	NN NP51
abundant	JJ	-	JJ NP51
abusalha	-	NP	NP
abuse	NN VB66	-	NN NP63 VB66
abused	JJ VBN3 VBD24	-	JJ VBN3 VBD24 NP45
abuses	NNS VBZ39	-	NNS VBZ39 NP54
abusive	JJ	-	JJ NP54
aca	-	NP NN24	NP NN21
academic	JJ	-	JJ NP63
academics	NNS	-	NNS NP57
academies	-	NP NNS24	NP
academy	NN JJ69	NP NN18	NP NN9
acapulco	-	NP	NP
accelerate	VB	-	VB NP57
accelerated	VBN VBD6 JJ51	-	VBN VBD6 JJ51 NP51
accelerating	VBG	-	VBG NP54
acceleration	NN	-	NN NP54
accent	NN	-	NN NP54
accept	VB VBP27	-	VB VBP27 NP69
acceptable	JJ	-	JJ NP57
acceptance	NN	NP NN21	NN NP30
accepted	VBN VBD9 JJ60	-	VBN VBD9 JJ60 NP63
accepting	VBG	-	VBG NP66
accepts	VBZ NNS42	-	VBZ NNS42 NP54
access	NN VB36	NN NP9 VB54	=
accessed	VBD VBN6 JJ57	-	VBD VBN6 NP48 JJ57
accessible	JJ	-	JJ NP57
accessing	VBG NN9	-	VBG NN9 NP45
accident	NN	-	NN NP60
accidentally	RB	-	RB NP51
acclamation	NN	-	NN NP51
accolades	NNS	-	NNS NP51
accommodate	VB VBP57	-	VB NP54 VBP57
accommodating	VBG JJ54	-	VBG NP51 JJ54
accommodations	NNS	-	NNS NP54
accompanied	VBN VBD18 JJ54	-	VBN VBD18 JJ54 NP57
accompanying	VBG JJ51	-	VBG JJ51 NP54
accomplish	VB	-	VB NP60
accomplished	VBN JJ9 VBD45	NP VBN24 JJ33	VBN JJ9 NP21 VBD45
accomplishing	VBG NN66	-	VBG NP54 NN66
accomplishment	NN	-	NN NP54
accomplishments	NNS	-	NNS NP60
accord	NN VB66	-	NN NP63 VB66
accordance	NN	-	NN NP51
according	VBG	-	=
accordingly	RB	-	RB NP51
accords	NNS VBZ54	-	NNS VBZ54 NP54
account	NN VB39 VBP42	-	=
accountability	NN	NP NN24	NN NP21
accountable	JJ	-	JJ NP60
accountant	NN JJ57	-	NN NP54 JJ57
accounted	VBD VBN30	-	VBD VBN30 NP54
accounting	VBG NN9	-	VBG NN9 NP45
accounts	NNS VBZ30	NNS NP9 VBZ45	NNS VBZ30 NP69
accreditation	NN	-	NN NP51
accumulated	VBN JJ42 VBD42	-	VBN JJ42 VBD42 NP54
accuracy	NN	-	NN NP54
accurate	JJ	-	JJ NP63
accurately	RB	-	RB NP54
accusation	NN	-	NN NP57
accusations	NNS	-	NNS NP69
accuse	VB VBP12 NN39	-	VB VBP12 NN39 NP48
accused	VBD VBN3	-	VBD VBN3 NP66
accusers	NNS	-	NNS NP51
accuses	VBZ NNS66	-	VBZ NP63 NNS66
accusing	VBG JJ45	-	VBG JJ45 NP63
accustomed	JJ VBN3 VBD30	-	JJ VBN3 VBD30 NP48
acevedo	-	NP	NP
achievable	JJ	-	JJ NP51
achieve	VB	-	VB NP66
achieved	VBN VBD3 JJ66	-	VBN VBD3 NP54 JJ66
achievement	NN	-	NN NP60
achievements	NNS	-	NNS NP60
achieving	VBG	-	VBG NP54
achilles	-	NN NP12	NN
ackman	-	NP	NP
acknowledge	VB VBP9 NN69	-	VB VBP9 NP60 NN69
acknowledged	VBD VBN21 JJ45	-	VBD VBN21 JJ45 NP69
acknowledgement	NN	-	NN NP51
acknowledges	VBZ NNS45	-	VBZ NNS45 NP54
acknowledging	VBG	-	VBG NP63
aclu	-	NP	NP
acosta	-	NP	NP
acquainted	VBN VBD36 JJ42	-	VBN VBD36 JJ42 NP54
acquiesced	VBD VBN24 JJ63	-	VBD VBN24 NP54 JJ63
acquire	VB VBP57 NN60	-	VB NP54 VBP57 NN60
acquired	VBN VBD48 JJ57	-	VBN VBD48 JJ57 NP57
acquisitions	NNS	-	NNS NP54
acquittal	NN JJ45	-	NN JJ45 NP51
acronym	NN	-	NN NP54
across	IN RP45	IN NP9 RP63	=
across-the-board	JJ NN60	-	JJ NP54 NN60
acs	-	NP	NP
act	NN VB6 VBP30	NP NN42	NP NN9 VB15 VBP39
acted	VBD VBN15	-	VBD VBN15 NP60
acting	VBG	-	VBG NP69
action	NN	NP NN57	NN NP12
actions	NNS	-	=
activated	VBN VBD15 JJ54	-	VBN VBD15 JJ54 NP57
activating	VBG NN63 JJ63	-	VBG NP51 NN63 JJ63
active	JJ	-	=
actively	RB	-	RB NP63
activism	NN	-	NN NP60
activist	NN JJ36	-	NN JJ36 NP69
activists	NNS	-	=
activities	NNS	-	NNS NP66
activity	NN	-	NN NP66
actor	NN	-	NN NP66
actors	NNS	-	NNS NP60
actress	NN	NP NN21	NN NP33
acts	NNS VBZ12	-	NNS VBZ12 NP57
actual	JJ	-	JJ NP66
actually	RB	-	=
acute	JJ NN39	-	JJ NN39 NP54
acutely	RB	-	RB NP57
ad	NN	-	=
ada	-	NP	NP
adam	-	NP	NP
adamant	JJ NN39	-	JJ NN39 NP54
adams	-	NP	NP
adapt	VB VBP9 NN69	-	VB VBP9 NP57 NN69
adapted	VBN VBD27 JJ39	-	VBN VBD27 JJ39 NP48
adapting	VBG	-	VBG NP57
add	VB VBP24	-	VB VBP24 NP66
added	VBD VBN27	-	=
addict	NN VB15 VBP63 JJ69	-	NN VB15 NP48 VBP63
addicted	VBN JJ33 VBD39	-	VBN JJ33 VBD39 NP51
addiction	NN	-	NN NP57
adding	VBG	-	=
addis	-	NP	NP
addition	NN	-	NN NP69
additional	JJ	-	=
additionally	RB	-	RB NP57
address	NN VB3 VBP36	NP NN33 VB36 VBP66	NN VB3 VBP36 NP42
addressed	VBD VBN12 JJ36	-	VBD VBN12 JJ36 NP63	verb:address
addresses	NNS VBZ30	-	NNS VBZ30 NP60
addressing	VBG	-	VBG NP66
adds	VBZ NNS60	-	VBZ NNS60 NP60
adelson	-	NP NN33	NP NN33
adept	JJ NN33	-	JJ NN33 NP57
adequate	JJ	-	JJ NP60
adequately	RB	-	RB NP57
adhere	VB VBP15 NN51	-	VB VBP15 NN51 NP51
adherence	NN	-	NN NP57
adherents	NNS	-	NNS NP54
adjective	JJ NN12	-	JJ NN12 NP51
adjust	VB VBP15 NN57	-	VB VBP15 NP51 NN57
adjusting	VBG	-	VBG NP51
adjustment	NN	-	NN NP51
adjustments	NNS	-	NNS NP57
adm.	-	NP	NP
administer	VB NN51	-	VB NP51 NN51
administered	VBN VBD15 JJ69	-	VBN VBD15 NP54 JJ69
administration	NN	NP NN24	NN NP39
administrations	NNS	-	NNS NP57
administrative	JJ	-	JJ NP54
administrator	NN	-	NN NP54
administrators	NNS	-	NNS NP54
admirable	JJ	-	JJ NP57
admiral	NN JJ27	NN NP30 JJ69	NN JJ33 NP66
admiration	NN	-	NN NP57
admire	VBP VB3 NN60	-	VBP VB3 NP51 NN60
admired	VBN VBD6 JJ39	-	VBN VBD6 JJ39 NP45
admirers	NNS VBZ18	-	NNS VBZ18 NP54
admission	NN	-	NN NP60
admissions	NNS	-	NNS NP51
admit	VB VBP21	-	VB VBP21 NP63
admits	VBZ NNS63	-	VBZ NP60 NNS63
admitted	VBD VBN12	-	VBD VBN12 NP63
admittedly	RB	-	RB NP54
admitting	VBG	-	VBG NP63
adopt	VB VBP24	-	VB VBP24 NP57
adopted	VBN VBD12	-	VBN VBD12 NP63
adoptee	NN	NP NN21	NN NP12
adoptees	NNS	-	NNS NP60
adopting	VBG	-	VBG NP57
adoption	NN	-	NN NP60
adoring	JJ VBG15	-	JJ VBG15 NP51
ads	NNS	-	=
adult	JJ NN12	-	JJ NN12 NP60
adultery	NN	-	NN NP54
adults	NNS	-	NNS NP63
advance	NN VB JJ63	-	NN VB NP57 JJ63
advanced	JJ VBN12 VBD24	-	JJ VBN12 VBD24 NP60
advances	NNS	-	NNS NP60
advancing	VBG	-	VBG NP57
advantage	NN	NP NN21	NN NP42
advantages	NNS	-	NNS NP60
adventurism	NN	-	NN NP51
adversaries	NNS	-	NNS NP60
adversary	NN JJ63	-	NN NP54 JJ63
adverse	JJ	-	JJ NP57
advertise	VB NN45 VBP48	-	VB NN45 VBP48 NP51
advertised	VBN VBD18 JJ51	-	VBN VBD18 JJ51 NP54
advertisements	NNS	-	NNS NP57
advertisers	NNS	-	NNS NP57
advertising	NN VBG24	-	NN VBG24 NP66
advice	NN	-	=
advise	VB VBP27 NN60	-	VB VBP27 NP60 NN60
advised	VBN VBD6 JJ60	-	VBN VBD6 NP57 JJ60
adviser	NN	NP NN21	NN NP54
advisers	NNS	NP NNS30	NNS NP30
advises	VBZ NNS54	-	VBZ NP54 NNS54
advising	VBG	-	VBG NP63
advisor	NN	-	NN NP57
advisory	JJ NN54	-	JJ NN54 NP57
advocacy	NN	-	NN NP69
advocate	NN VB12 VBP39	NP NN6 VB45	NN VB15 NP27 VBP42
advocated	VBN VBD24	-	VBN VBD24 NP60
advocates	NNS VBZ21	NNS NP9 VBZ39	NNS VBZ21 NP66
advocating	VBG	-	VBG NP63
affair	NN	-	NN NP60
affairs	NNS	NP NNS48	NNS NP9
affect	VB VBP27 NN42	-	VB VBP27 NN42 NP63
affected	VBN JJ18 VBD30	-	VBN JJ18 VBD30 NP60
affecting	VBG JJ69	-	VBG NP57 JJ69
affection	NN	-	NN NP60
affectionately	RB	-	RB NP51
affects	VBZ NNS12	VBZ NP6 NNS33	VBZ NNS18 NP54
affidavit	NN	-	NN NP57
affiliate	NN VB36	-	NN VB36 NP60
affiliated	VBN JJ24 VBD48	-	VBN JJ24 VBD48 NP57
affiliates	NNS VBZ33	-	NNS VBZ33 NP54
affiliation	NN	-	NN NP57
affiliations	NNS	-	NNS NP54
affirm	VB VBP24 NN63	-	VB VBP24 NP57 NN63
affirmative	JJ	-	JJ NP60
affirmed	VBD VBN18 JJ63	-	VBD VBN18 NP48 JJ63
affirming	VBG	-	VBG NP57
afflicted	VBN JJ39 VBD45	-	VBN JJ39 VBD45 NP54
affluent	JJ NN30	-	JJ NN30 NP54
afford	VB NN63	-	VB NN63 NP66
affordability	NN	-	NN NP54
affordable	JJ	NP JJ39	NP JJ12
afforded	VBN VBD27	-	VBN VBD27 NP51
afghan	-	NP NN36	NP
afghanistan	-	NP	NP
afl-cio	-	NP	NP
afloat	RB JJ9 NN48	-	RB JJ9 NP45 NN48
afoul	NN JJ12	-	NN JJ12 NP51
afp	-	NP NN15	NP NN12
afraid	JJ	-	JJ NP63
africa	-	NP	NP
african	-	JJ NP12	JJ NP15
african-american	-	JJ NP36	JJ NP42
african-americans	-	NP	NP
aft	-	NP NN21 JJ39	NP NN21
after	IN SUB3 RB63	IN SUB NP6	=
aftergood	-	NP	NP
aftermath	NN	-	NN NP60
afternoon	NN	-	=
afterward	RB	-	RB NP60
afterwards	RB	-	RB NP54
ag	-	NP	NP
again	RB	NP RB21	RB NP33
against	IN SUB36	IN NP9 SUB54	=
age	NN	NP NN3	NN NP39
agencies	NNS	-	NNS NP66
agency	NN	NP NN45	NN NP15
agenda	NN	-	NN NP54
agendas	NNS	-	NNS NP54
agent	NN JJ63	-	NN JJ63 NP66
agents	NNS	NP NNS30	NNS NP33
ages	NNS VBZ54	-	NNS VBZ54 NP60
aggravated	VBN VBD42 JJ51	-	VBN VBD42 JJ51 NP54
aggravating	VBG JJ12	-	VBG JJ12 NP51
aggression	NN	-	NN NP54
aggressive	JJ	-	=
aggressively	RB	-	RB NP66
aggressiveness	NN	-	NN NP51
aggrieved	JJ VBN18 VBD18	-	JJ VBN18 VBD18 NP45
aging	VBG NN3 JJ63	-	VBG NN3 NP54 JJ63
agitated	VBN VBD9 JJ45	-	VBN VBD9 JJ45 NP48
agitating	VBG JJ9	-	VBG JJ9 NP45
ago	RB IN21	-	=
agree	VBP VB6	-	VBP VB6 NP66
agreed	VBD VBN18 NN39	-	VBD VBN18 NN39 NP69
agreeing	VBG	-	VBG NP57
agreement	NN	NP NN24	NN NP30
agreements	NNS	-	NNS NP66
agrees	VBZ NNS60	-	VBZ NNS60 NP63
agricultural	JJ	-	JJ NP54
agriculture	NN	NP NN30	NN NP9
ahead	RB	-	RB NP42
ai	-	-	-	verb:be
aid	NN VB21	-	NN VB21 NP63
aida	-	NP	NP
aide	NN	-	=
aided	VBN VBD30 JJ39	-	VBN VBD30 JJ39 NP54
aides	NNS	-	=
aiding	VBG NN66	-	VBG NP51 NN66
aids	NNS VBZ33	NP NNS27 VBZ60	NP NNS9 VBZ42
ailes	-	NP	NP
ailing	VBG NN69	-	VBG NP54 NN69
aim	NN VB24 VBP33	-	NN VB24 VBP33 NP63
aimed	VBN VBD27	-	VBN VBD27 NP66
aiming	VBG	-	VBG NP60
aims	VBZ NNS3	-	VBZ NNS3 NP54
aipac	-	NP NN33	NP NN33
air	NN VB21	NP NN45 VB66	NN NP15 VB21
air-conditioners	NNS	-	NNS NP51
airbnb	-	NP NN12	NP NN9
aircraft	NN	-	NN NP60
aired	VBD VBN12 JJ60	-	VBD VBN12 NP60 JJ60
airing	VBG NN30	-	VBG NN30 NP63
airline	NN	-	NN NP57
airlines	NNS	NP NNS12	NP NNS
airplane	NN	-	NN NP54
airplanes	NNS	-	NNS NP54
airport	NN	NP NN33	NN NP15
airports	NNS	-	NNS NP57
airs	VBZ NNS9	-	VBZ NNS9 NP45
airstrike	-
airstrikes	NNS VBZ51 JJ63	-	NNS VBZ51 NP63 JJ63	noun:airstrike
airtime	NN JJ21 RB45	-	NN JJ21 RB45 NP51
airwaves	NNS	-	NNS NP63
aisle	NN JJ63	-	NN NP57 JJ63
akhil	-	NP	NP
akhmetov	-	NP	NP
akin	JJ NN63	-	JJ NP57 NN63
al	NP JJ27 NN36 VB51	NP	NP JJ51 NN60
al-assad	NP NN30 JJ39 VB54	-	=
al-baghdadi	NP NN15 JJ24 NNS39	-	=
al-qaeda	NP NN15 JJ39 NNS54	-	=
al-sharia	NP NN24 NNS42 JJ42	-	=
alabama	-	NP	NP
alan	-	NP	NP
alarm	NN VB54	-	NN VB54 NP60
alarmed	VBN VBD54 JJ60	-	VBN VBD54 JJ60 NP60
alarming	JJ VBG9	-	JJ VBG9 NP48
alas	RB NNS54 JJ60 NN69	-	RB NP51 NNS54 JJ60
alaska	-	NP	NP
alawee	-	NP	NP
alba	-	NP	NP
albany	-	NP	NP
albeit	SUB NN33 VB42 JJ42	-	=
albright	-	NP	NP
album	NN	-	NN NP54
albuquerque	-	NP	NP
alcoholic	JJ NN51	-	JJ NN51 NP54
alderman	-	NP NN24	NP
alejandro	-	NP	NP
aleppo	-	NP	NP
alert	JJ NN18 VB27	-	JJ NN18 VB27 NP48
alerted	VBN VBD JJ48	-	VBN VBD NP42 JJ48
alessi	-	NP	NP
alex	-	NP	NP
alexander	-	NP	NP
alexandria	-	NP	NP
algorithm	NN	-	NN NP51
ali	-	NP	NP
alias	NNS JJ3 NN12 RB21	-	=
alicia	-	NP	NP
alien	JJ NN VB27	-	JJ NN VB27 NP42
alienate	VB	-	VB NP60
alienated	VBN VBD42 JJ57	-	VBN VBD42 NP57 JJ57
alienating	VBG JJ66	-	VBG NP60 JJ66
alienation	NN	-	NN NP54
aliens	NNS VBZ45	-	NNS VBZ45 NP57
align	VB NN54 VBP63	-	VB NP54 NN54 VBP63
aligned	VBN VBD51 JJ63	-	VBN VBD51 JJ63 NP63
aligning	VBG JJ45	-	VBG JJ45 NP54
alike	RB JJ30	-	RB JJ30 NP60
alison	-	NP	NP
alito	-	NP	NP
alive	JJ	-	JJ NP63
all	DT RB54	NP DT3 NN6	=
all-important	JJ	-	JJ NP54
all-in	NN JJ3 VB24 VBP42	-	NN JJ3 VB24 NP42
all-or-nothing	JJ NN66	-	JJ NP51 NN66
all-out	JJ	-	JJ NP51
all-party	JJ NN36 CD36	-	JJ NN36 CD36 NP51
all-star	JJ NN18 VB39 RB48	NP JJ30 NN45 VB66	NP JJ12 NN30 VB48
all-terrain	JJ NN12 VB27 VBP51	-	JJ NN12 VB27 NP48
allan	-	NP	NP
allay	VB NN51	-	VB NN51 NP51
allegation	NN	-	NN NP54
allegations	NNS	-	NNS NP69
alleged	JJ VBN9 VBD18	-	JJ VBN9 VBD18 NP60
allegedly	RB	-	RB NP60
alleges	VBZ NNS48	-	VBZ NNS48 NP54
allegheny	-	NP	NP
allegiance	NN	-	NN NP63
allegiances	NNS	-	NNS NP60
alleging	VBG	-	VBG NP63
allen	-	NP	NP
allergan	-	NP	NP
alleyway	NN JJ69	-	NN NP51 JJ69
alliance	NN	NP NN30	NN NP18
alliances	NNS	-	NNS NP54
allied	VBN VBD6 JJ66	NP JJ6 VBN27 VBD30	VBN VBD6 NP15 JJ18
allies	NNS	NP NNS24	NNS NP48
allocate	VB VBP9	-	VB VBP9 NP45
allocated	VBN VBD39 JJ60	-	VBN VBD39 NP54 JJ60
allow	VB VBP15	-	VB VBP15 NP66
allowed	VBN VBD9	-	VBN VBD9 NP66
allowing	VBG	-	VBG NP66
allows	VBZ	-	VBZ NP69
alluded	VBD VBN21 JJ57	-	VBD VBN21 NP48 JJ57
alluding	VBG NN66	-	VBG NP57 NN66
allure	NN VB45	-	NN VB45 NP51
ally	NN VB39	-	NN VB39 NP66
almaty	-	NP	NP
almighty	NN JJ3	NP NN33 JJ36	NP NN15 JJ18
almost	RB	-	=
alone	RB	-	=
along	IN RB27 RP33	-	=
alongside	IN RB36	-	IN RB36 NP63
aloud	RB NN69	-	RB NP54 NN69
alpert	-	NP	NP
alphabet	NN	NP NN36	NP NN21
alphabetically	RB	-	RB NP51
already	RB	-	=
also	RB	RB NP18	=
alt-right	NN JJ18 RB48	-	NN JJ18 RB48 NP51
alter	VB NN54	-	VB NN54 NP57
altered	VBN JJ6 VBD27	-	VBN JJ6 VBD27 NP45
altering	VBG NN42	-	VBG NN42 NP51
alternate	JJ VB36 NN39	-	JJ VB36 NN39 NP54
alternately	RB	-	RB NP54
alternative	NN JJ6	NP NN36 JJ45	NN JJ6 NP21
alternatives	NNS	-	NNS NP57
alters	VBZ NNS33	-	VBZ NNS33 NP51
although	SUB	SUB NP9	=
altman	-	NP	NP
alto	-	NP NN33 JJ42	NP
altogether	RB NN33	-	RB NN33 NP60
alton	-	NP	NP
aluminum	NN	-	NN NP51
alwaleed	-	NP	NP
always	RB	-	=
alzheimer	-	NP NN3	NP NN6
am	BE	NP BE24	BE NP48	verb:be
amanda	-	NP	NP
amandla	-	NP	NP
amar	-	NP	NP
amass	VB NN45	-	VB NN45 NP51
amassed	VBN VBD33	-	VBN VBD33 NP57
amazed	VBN VBD42 JJ42	-	VBN VBD42 JJ42 NP54
amazement	NN	-	NN NP51
amazing	JJ VBG33	-	JJ VBG33 NP63
amazon	-	NP NN48	NP
ambassador	NN	NP NN42	NN NP9
ambiguity	NN	-	NN NP51
ambition	NN	-	NN NP54
ambitions	NNS	-	NNS NP60
ambitious	JJ	-	JJ NP63
ambivalence	NN	-	NN NP51
ambivalent	JJ	-	JJ NP51
ambush	JJ NN VBP9 VB27	-	=
amend	VB VBP57	-	VB NP51 VBP57
amendment	NN	NN NP6	NN NP12
amendments	NNS	-	NNS NP63
amenities	NNS	-	NNS NP54
america	-	NP	NP
american	JJ NN42	JJ NP24	JJ NP24
american-born	-	JJ NP24	JJ
americans	NNS VBZ36 JJ60	NP NNS18	NP NNS21	noun:american
amid	IN SUB36	-	IN SUB36 NP69
amidst	IN JJ18 NN21 VB36	-	=
amiens	-	NP	NP
ammon	-	NP	NP
ammunition	NN	-	NN NP57
amnesty	NN	-	NN NP24
amok	RB NN24 JJ24	-	RB NN24 JJ24 NP48
among	IN SUB57	-	=
amorphous	JJ	-	JJ NP51
amount	NN VB27	-	NN VB27 NP69
amounted	VBD VBN42	-	VBD VBN42 NP60
amounts	NNS VBZ27	-	NNS VBZ27 NP63
ample	JJ NN66	-	JJ NP57 NN66
amplified	VBN VBD30 JJ57	-	VBN VBD30 NP51 JJ57
amplifies	VBZ NNS66	-	VBZ NP51 NNS66
amplify	VB VBP63	-	VB NP57 VBP63
amusing	JJ VBG15	-	JJ VBG15 NP48
amy	-	NP	NP
an	DT	DT NP9	=
anachronistic	JJ	-	JJ NP51
analogy	NN	-	NN NP54
analyses	NNS VBZ39	-	NNS VBZ39 NP54
analysis	NN	NP NN24	NN NP36
analyst	NN	-	NN NP66
analysts	NNS	-	NNS NP69
analytica	-	NP	NP
analytics	NNS NN63	NP NNS21	NNS NP18 NN63	noun:analytic
analyzing	VBG	-	VBG NP54
anchor	NN	-	NN NP63
anchored	VBN VBD21 JJ57	-	VBN VBD21 NP48 JJ57
ancient	JJ	-	JJ NP54
and	CC	CC NP24	=
anderson	-	NP	NP
ando	-	NP	NP
andrea	-	NP	NP
andrew	-	NP	NP
andy	-	NP	NP
anecdote	NN JJ57	-	NN NP51 JJ57
anecdotes	NNS	-	NNS NP51
anew	RB NN60	-	RB NP54 NN60
angela	-	NP	NP
angeles	-	NP	NP
angelo	-	NP	NP
angels	NNS	-	NNS NP54
anger	NN	-	=
angered	VBN VBD12 JJ24	-	VBN VBD12 JJ24 NP57
angering	VBG NN63	-	VBG NP51 NN63
angie	-	NP	NP
anglais	-	NP	NP
angle	NN VB39 JJ60	-	NN VB39 NP51 JJ60
angles	NNS VBZ51	-	NNS VBZ51 NP51
anglo-saxon	-	NP JJ6	NP JJ
angrily	RB	-	RB NP54
angry	JJ	-	JJ NP69
angst	NN JJ60	-	NN NP51 JJ60
anguish	NN VB15 JJ63 VBP66	-	NN VB15 NP48 JJ63
anguished	JJ VBN15 VBD33	-	JJ VBN15 VBD33 NP48
animal	NN JJ9	NP NN24 JJ33	NP NN6 JJ15
animals	NNS	-	NNS NP57
animated	JJ VBN24 VBD42	-	JJ VBN24 VBD42 NP54
animating	VBG JJ60	-	VBG NP57 JJ60
animosity	NN	-	NN NP54
anita	-	NP	NP
ankara	-	NP	NP
ann	-	NP	NP
anna	-	NP NN33	NP
anne	-	NP	NP
annenberg	-	NP	NP
annex	NN VB48	NP NN30	NP NN15 VB60
annexed	VBN VBD JJ54	-	VBN VBD NP42 JJ54
anniversary	NN JJ63	-	NN NP57 JJ63
announce	VB VBP24 NN48	-	VB VBP24 NN48 NP63
announced	VBD VBN18	-	=
announcement	NN	-	NN NP69
announcements	NNS	-	NNS NP57
announcing	VBG	-	VBG NP63
annoy	VB VBP45 NN54	-	VB VBP45 NP51 NN54
annoyance	NN	-	NN NP51
annoying	JJ VBG9	-	JJ VBG9 NP45
annual	JJ	-	JJ NP69
annually	RB	-	RB NP63
anointed	VBN JJ18 VBD30	NNS NP6 VBN18 JJ36	VBN NNS15 JJ18 VBD30
anomaly	NN JJ60 RB63	-	NN NP57 JJ60 RB63
anonymity	NN	-	NN NP69
anonymous	JJ	-	JJ NP57
anonymously	RB	-	RB NP54
another	DT	DT NP15	=
ansar	-	NP	NP
anselm	-	NP	NP
answer	NN VB9 VBP48	NN NP6 VB30	NN VB9 VBP48 NP69
answered	VBN VBD3	-	VBN VBD3 NP57
answering	VBG JJ54	-	VBG JJ54 NP60
answers	NNS VBZ30	-	NNS VBZ30 NP66
antagonist	NN JJ57	-	NN NP54 JJ57
antagonists	NNS	-	NNS NP51
antarctica	-	NP	NP
anthem	NN	-	NN NP51
anthony	-	NP	NP
anthropologist	NN JJ69	-	NN NP54 JJ69
anti-abortion	JJ NN15	-	JJ NN15 NP48
anti-business	JJ NN9	-	JJ NN9 NP48
anti-castro	JJ NN15 VB39 VBP51	-	JJ NN15 VB39 NP48
anti-clinton	JJ NN9 VB63	-	JJ NN9 NP48 VB63
anti-corporate	JJ VB18 VBP42 NN42	-	=
anti-defamation	-	NP	NP
anti-discrimination	JJ NN15	-	JJ NN15 NP51
anti-establishment	JJ NN33	-	JJ NN33 NP63
anti-eu	JJ NN24 NNS60 VBG66	-	JJ NN24 NP51 NNS60
anti-firearm	JJ NN18 VB33	-	JJ NN18 VB33 NP48
anti-gay	JJ NN27 VB42 RB60	-	JJ NN27 VB42 NP54
anti-government	NN JJ6	-	NN JJ6 NP45
anti-gun	JJ NN27 VBN54 VBP63	-	JJ NN27 VBN54 NP54
anti-immigrant	JJ NN48	-	JJ NN48 NP63
anti-immigration	JJ NN21	-	JJ NN21 NP57
anti-interventionist	JJ NN24	-	JJ NN24 NP51
anti-islamic	JJ VB57 NN63	-	JJ NP51 VB57 NN63
anti-israel	JJ NN21 VB27 VBP60	-	JJ NN21 VB27 NP48
anti-latino	JJ NN15 VB39 VBP51	-	JJ NN15 VB39 NP48
anti-mexican	JJ NN27 VB57 VBP60	-	JJ NN27 NP54 VB57
anti-muslim	JJ NN45 VB51 VBP66	-	JJ NN45 VB51 NP60
anti-refugee	JJ NN15 VB36 VBP51	-	JJ NN15 VB36 NP48
anti-saudi	JJ NN15 NNS39 RB54	-	JJ NN15 NNS39 NP48
anti-semitic	JJ	-	JJ NP57
anti-slavery	JJ NN9	-	JJ NN9 NP48
anti-terror	JJ NN12 VB48 VBP48	-	JJ NN12 NP48 VB48
anti-terrorism	JJ NN15	-	JJ NN15 NP51
anti-terrorist	JJ NN24 VB42 VBP66	-	JJ NN24 VB42 NP51
anti-trump	JJ NN48	-	JJ NP45 NN48
anti-war	JJ NN27 VB48 RB57	-	JJ NN27 VB48 NP51
anti-washington	JJ NN15 VB69	-	JJ NN15 NP51 VB69
antiabortion	JJ NN21	-	JJ NN21 NP60
anticipated	VBN VBD6 JJ21	-	VBN VBD6 JJ21 NP54
anticipating	VBG	-	VBG NP54
anticipation	NN	-	NN NP54
antics	NNS	-	NNS NP54
antidote	NN JJ57	-	NN NP51 JJ57
antipathy	NN JJ69	-	NN NP57 JJ69
antitrust	JJ	-	JJ NP60
antonin	-	NP	NP
antonio	-	NP	NP
anxieties	NNS	-	NNS NP60
anxiety	NN	-	NN NP66
anxious	JJ	-	JJ NP60
any	DT	DT NP9	=
anybody	NN	-	NN NP69
anymore	RB	-	RB NP66
anyone	NN	-	=
anything	NN	NN NP9	=
anytime	RB JJ36 NN45	-	RB JJ36 NN45 NP63
anyway	RB JJ63	-	RB NP60 JJ63
anywhere	RB	RB NP9	RB NP63
aol	-	NP	NP
ap	NN VB36 JJ39 VBP57	NP NN3	NP NN
apart	RB JJ39 NN63	-	RB JJ39 NN63 NP66
apartment	NN	-	NN NP63
apartments	NNS	-	NNS NP51
apologies	NNS	-	NNS NP54
apologize	VB VBP18	-	VB VBP18 NP57
apologized	VBD VBN6	-	VBD VBN6 NP57
apologizing	VBG	-	VBG NP51
apology	NN	-	NN NP63
apostasy	NN JJ66	-	NN NP51 JJ66
app	NN VB39 JJ42 VBP60	-	NN VB39 JJ42 NP54
appalled	VBN VBD36 JJ42	-	VBN VBD36 JJ42 NP54
appalling	JJ VBG18 NN48	-	JJ VBG18 NN48 NP54
apparatus	NN NNS27	-	NN NNS27 NP54
apparel	NN VB36	NP NN21 VB57	NN NP12 VB36
apparent	JJ	-	JJ NP69
apparently	RB	-	RB NP69
appeal	NN VB21 VBP42	-	=
appealed	VBN VBD3 JJ63	-	VBN VBD3 NP45 JJ63
appealing	VBG JJ12	-	VBG JJ12 NP60
appeals	NNS	NP NNS48	NNS NP3
appear	VB VBP6	-	VB VBP6 NP66
appearance	NN	-	=
appearances	NNS	-	NNS NP66
appeared	VBD VBN30	-	=
appearing	VBG NN63	-	VBG NN63 NP66
appears	VBZ	-	=
appeasement	NN	-	NN NP51
appended	-	NP VBD42 VBN45	NP
appending	VBG NN66	-	VBG NP54 NN66
appetite	NN	-	NN NP57
applaud	VBP VB6 NN39	-	VBP VB6 NN39 NP51
applauded	VBD VBN27	-	VBD VBN27 NP63
applauding	VBG NN57	-	VBG NP51 NN57
applause	NN	-	NN NP63
apple	NN	NP NN48	NP NN18
applicants	NNS	-	NNS NP63
application	NN	-	NN NP57
applications	NNS	-	NNS NP54
applied	VBD VBN3 JJ66	-	VBD VBN3 NP54 JJ66
applies	VBZ NNS57	-	VBZ NP51 NNS57
apply	VB VBP18	-	VB VBP18 NP63
applying	VBG	-	VBG NP57
appoint	VB	-	VB NP60
appointed	VBN VBD21 JJ63	VBN NP9 VBD39	VBN VBD21 JJ63 NP63
appointee	NN	-	NN NP60
appointing	VBG	-	VBG NP54
appointment	NN	-	NN NP60
appointments	NNS	-	NNS NP60
appraises	VBZ NNS48	-	VBZ NNS48 NP51
appreciate	VB VBP9	-	VB VBP9 NP57
appreciated	VBN VBD3 JJ42	-	VBN VBD3 JJ42 NP48
appreciates	VBZ NNS60	-	VBZ NP54 NNS60
appreciation	NN	-	NN NP54
appreciative	JJ	-	JJ NP51
apprehension	NN	-	NN NP51
apprehensions	NNS	-	NNS NP51
apprentice	-	NP NN6	NP NN6
approach	NN VB36 VBP42	-	=
approached	VBD VBN18	-	VBD VBN18 NP57
approaches	NNS VBZ15	-	NNS VBZ15 NP60
approaching	VBG JJ69	-	VBG NP60 JJ69
appropriate	JJ VB48	-	JJ VB48 NP63
appropriately	RB	-	RB NP54
appropriations	NNS	-	NNS NP51
approval	NN	-	=
approve	VB VBP6 NN63	-	VB VBP6 NP54 NN63
approved	VBN VBD9 JJ57	-	VBN VBD9 JJ57 NP60
approving	VBG JJ42	-	VBG JJ42 NP54
approximately	RB	-	RB NP60
april	-	NP	NP
apt	JJ NN63	-	JJ NP54 NN63
arab	-	NP JJ24	NP JJ27
arabia	-	NP	NP
arad	-	NP	NP
arapahoe	-	NP	NP
arbiter	NN	-	NN NP57
arbitrarily	RB	-	RB NP54
arbitrary	JJ	-	JJ NP57
arbitration	NN	NP NN21	NN NP12
archconservative	NN JJ9	-	NN JJ9 NP45
architect	NN	-	NN NP54
archive	NN VB33 JJ51 VBP69	NP NN21 VB54	NN NP12 VB33 JJ51
archived	VBN VBD3 JJ45	-	VBN VBD3 NP45 JJ45
archives	NNS VBZ51	-	NNS VBZ51 NP54
ardent	JJ	-	JJ NP54
are	BE	BE NP33	=	verb:be
area	NN	-	NN NP69
areas	NNS	-	=
arena	NN	NP NN39	NN NP12
arenas	NNS	-	NNS NP51
argentina	-	NP	NP
arguably	RB	-	RB NP54
argue	VBP VB12	-	VBP VB12 NP66
argued	VBD VBN15	-	=
argues	VBZ NNS54	-	VBZ NNS54 NP60
arguing	VBG	-	VBG NP69
argument	NN	-	=
arguments	NNS	-	NNS NP66
ari	-	NP	NP
arianna	-	NP	NP
ariz.	-	NP	NP
arizona	-	NP	NP
arizonans	-	NP	NP
ark.	-	NP	NP
arkansas	-	NP	NP
arm	NN VB24	-	NN VB24 NP66
armed	JJ VBN9 VBD54	NP JJ39 VBN48	JJ VBN9 NP12 VBD54
armenia	-	NP	NP
armenian	JJ NN18	JJ NP33 NN63	JJ NN51
armenians	-	NP	NP
arming	VBG	-	VBG NP54
arms	NNS	-	NNS NP69
armstrong	-	NP	NP
army	NN	NP NN48	NP NN
arne	-	NP	NP
arnold	-	NP	NP
arose	VBD VB51	-	VBD VB51 NP54
around	IN RB30 RP36 SUB36	-	=
arpaio	-	NP	NP
arrange	VB VBP39 NN45 JJ57	-	VB VBP39 NN45 NP51
arranged	VBN VBD6 JJ51	-	VBN VBD6 JJ51 NP51
arrangement	NN	-	NN NP60
arrangements	NNS	-	NNS NP54
arranging	VBG NN39	-	VBG NN39 NP51
array	NN VB45	-	NN VB45 NP63
arrest	NN VB21	-	NN VB21 NP57
arrested	VBN VBD27	VBN NP9 VBD45	VBN VBD27 NP63
arresting	VBG JJ51	-	VBG JJ51 NP51
arrests	NNS VBZ54	-	NNS VBZ54 NP60
arrival	NN	-	NN NP60
arrivals	NNS	NP NNS21	NNS NP9
arrive	VB VBP27	-	VB VBP27 NP60
arrived	VBD VBN12	-	VBD VBN12 NP60
arrives	VBZ NNS48	-	VBZ NNS48 NP54
arriving	VBG	-	VBG NP63
arrogant	JJ	-	JJ NP54
arrow	-	NP NN24	NP
arsenal	NN JJ45	-	NN JJ45 NP57
arsenals	NNS	-	NNS NP51
art	NN	NP NN15	NN NP9
artful	JJ	-	JJ NP54
arthur	-	NP	NP
article	NN	NP NN30	NN NP30
articles	NNS	-	NNS NP66
articulate	VB VBP18 JJ57	-	VB VBP18 NP54 JJ57
articulated	VBN VBD3 JJ39	-	VBN VBD3 JJ39 NP51
articulating	VBG	-	VBG NP54
artificial	JJ	-	JJ NP57
artificially	RB	-	RB NP51
artist	NN JJ63	-	NN NP51 JJ63
artists	NNS	-	NNS NP54
arts	NNS	NNS NP9	NNS NP57
arturo	-	NP	NP
as	IN SUB9 RB24	SUB IN3 JJ15 NP18	=
ash	-	NP NN48 VB57	NP
ashamed	JJ	-	JJ NP54
ashcroft	-	NP	NP
ashley	-	NP	NP
ashry	-	NP	NP
ashton	-	NP	NP
asia	-	NP	NP
asia-pacific	-	NP JJ9	NP JJ9
asian	JJ NN18	JJ NP24	JJ NP30 NN57
aside	RB NN42	-	RB NN42 NP66
ask	VB VBP18	VBP NP6 VB18	=
asked	VBN VBD	-	=
asking	VBG	-	=
asks	VBZ NNS57	-	VBZ NNS57 NP63
asmara	-	NP	NP
aspect	NN	-	NN NP60
aspects	NNS	-	NNS NP60
aspen	-	NP NN27	NP
aspirations	NNS	-	NNS NP60
aspires	VBZ NNS51	-	VBZ NP51 NNS51
ass	NN	-	NN NP54
assad	-	NP	NP
assail	VB VBP57 NN63	-	VB NP51 VBP57 NN63
assailants	NNS	-	NNS NP51
assailed	VBD VBN12	-	VBD VBN12 NP54
assails	VBZ NNS12	-	VBZ NNS12 NP51
assange	-	NP NN12	NP NN9
assassination	NN	-	NN NP57
assault	NN	-	=
assaulted	VBD VBN15	-	VBD VBN15 NP54
assaults	NNS VBZ60	-	NNS VBZ60 NP60
assem	-	NP	NP
assembled	VBN VBD3	-	VBN VBD3 NP51
assembling	VBG NN36 JJ69	-	VBG NN36 NP51 JJ69
assembly	NN RB69	NP NN21	NN NP21 RB69
assert	VB	-	VB NP60
asserted	VBD VBN18 JJ54	-	VBD VBN18 JJ54 NP60
asserting	VBG JJ69	-	VBG NP60 JJ69
assertion	NN	-	NN NP63
assertions	NNS	-	NNS NP57
assertive	JJ	-	JJ NP54
asserts	VBZ NNS36	-	VBZ NNS36 NP51
assess	VB VBP6 NN39 JJ60	-	VB VBP6 NN39 NP54
assesses	VBZ NNS39	-	VBZ NNS39 NP51
assessment	NN	-	NN NP63
assessments	NNS	-	NNS NP57
asset	NN	-	NN NP63
assets	NNS	-	NNS NP63
assign	VB VBP12 NN51	-	VB VBP12 NP51 NN51
assigned	VBN VBD30 JJ60	-	VBN VBD30 JJ60 NP63
assigning	VBG NN39	-	VBG NN39 NP51
assignment	NN	NP NN21	NN NP9
assignments	NNS	-	NNS NP60
assimilation	NN	-	NN NP51
assist	VB NN42	-	VB NN42 NP60
assistance	NN	-	NN NP66
assistant	NN JJ9	NP NN36 JJ45	NN JJ9 NP9
assistants	NNS	-	NNS NP51
associate	JJ NN3 VBP21 VB36	-	=
associated	VBN VBD51	NP VBN42	NP VBN9 VBD60
associates	NNS VBZ42	NP NNS21 VBZ63	NNS NP24 VBZ42
association	NN	NP NN42	NP NN18
associations	NNS	-	NNS NP51
assuage	VB NN54	-	VB NN54 NP57
assume	VB VBP9 NN60	-	VB VBP9 NP60 NN60
assumed	VBD VBN3 JJ42	-	VBD VBN3 JJ42 NP54
assumes	VBZ NNS45	-	VBZ NNS45 NP54
assuming	VBG JJ51	-	VBG JJ51 NP60
assumption	NN	-	NN NP60
assumptions	NNS	-	NNS NP57
assurances	NNS	-	NNS NP54
assure	VB VBP18 NN51	-	VB VBP18 NN51 NP60
assured	VBN VBD6 JJ60	-	VBN VBD6 NP60 JJ60
astana	-	NP	NP
asylum	NN	-	NN NP63
at	IN SUB45	IN NP24	=
at&t	-	NP	NP
at-large	JJ VB27 NN33 VBP42	-	=
ate	VBD VB36	-	VBD VB36 NP57
athletes	NNS	-	NNS NP54
atlanta	-	NP	NP
atlantic	-	NP	NP
atmosphere	NN	-	NN NP54
atop	IN RB27 JJ45 NN45	-	=
atrocities	NNS	-	NNS NP54
attach	VB NN45 VBP60	-	VB NN45 NP51 VBP60
attached	VBN VBD12 JJ45	-	VBN VBD12 JJ45 NP51
attack	NN VB27 VBP51	-	=
attacked	VBN VBD6	-	VBN VBD6 NP66
attackers	NNS	-	NNS NP63
attacking	VBG	-	=
attacks	NNS VBZ51 NN69	-	=
attempt	NN VB33	-	=
attempted	VBN VBD3 JJ54	-	VBN VBD3 JJ54 NP57
attempting	VBG	-	VBG NP63
attempts	NNS VBZ21	-	NNS VBZ21 NP66
attend	VB VBP30	-	VB VBP30 NP66
attendance	NN	-	NN NP60
attended	VBD VBN15	-	VBD VBN15 NP63
attendee	NN	-	NN NP54
attendees	NNS	-	NNS NP66
attending	VBG NN60	-	VBG NN60 NP63
attention	NN	-	=
attitude	NN	-	NN NP63
attitudes	NNS	-	NNS NP63
attorney	NN	NP NN51	NN NP6
attorneys	NNS	-	NNS NP60
attract	VB	-	VB NP66
attracted	VBN VBD9	-	VBN VBD9 NP60
attracting	VBG	-	VBG NP60
attraction	NN	-	NN NP51
attractive	JJ	-	JJ NP60
attractiveness	NN	-	NN NP51
attracts	VBZ NNS51	-	VBZ NNS51 NP51
attributable	JJ	-	JJ NP54
attribute	VB NN21 VBP69 JJ69	-	VB NN21 NP48 VBP69
attributed	VBN VBD21	-	VBN VBD21 NP60
attributes	NNS VBZ45	-	NNS VBZ45 NP54
aubrey	-	NP	NP
auction	NN VB27	-	NN VB27 NP60
audacious	JJ	-	JJ NP51
audience	NN	-	=
audiences	NNS	-	NNS NP66
audio	JJ NN3	-	JJ NN3 NP51
audit	NN VB6 VBP66	-	NN NP3 VB6
auditing	NN VBG9	-	NN VBG9 NP45
audition	NN VB9	-	NN VB9 NP45
aug.	-	NP	NP
august	-	NP JJ54	NP
augusta	-	NP	NP
aura	NN	-	NN NP54
austin	-	NP	NP
australia	-	NP	NP
authentic	JJ	-	JJ NP57
authenticity	NN	-	NN NP54
author	NN	-	NN NP66
authored	VBN VBD21 JJ57	-	VBN VBD21 NP48 JJ57
authoritarian	JJ NN66	-	JJ NP60 NN66
authoritarians	NNS	-	NNS NP51
authorities	NNS	-	NNS NP36
authority	NN	NP NN33	NN NP15
authorization	NN	NP NN21	NN NP18
authorize	VB VBP66	-	VB NP51 VBP66
authorized	VBN VBD12 JJ54	-	VBN VBD12 JJ54 NP60
authorizing	VBG	-	VBG NP51
authors	NNS	-	NNS NP60
autism	NN	NP NN21	NN NP27
autistic	JJ	NP JJ21	JJ NP18
auto	NN	NP NN3	NN NP24
autobiography	NN	-	NN NP54
automatic	JJ	-	JJ NP57
automatically	RB	-	RB NP57
automobile	NN VB45 JJ69	-	NN VB45 NP54 JJ69
autopsy	NN VB69	-	NN NP51 VB69
autor	-	NP	NP
avail	NN VB24 VBP66	-	NN VB24 NP48 VBP66
availability	NN	-	NN NP54
available	JJ	-	=
avenue	NN	NP NN45	NP NN18
average	NN JJ9	-	NN JJ9 NP69
averaged	VBD VBN21 JJ51	-	VBD VBN21 NP48 JJ51
averages	NNS VBZ51	-	NNS VBZ51 NP57
averaging	VBG NN57	-	VBG NP54 NN57
aviation	NN	-	NN NP54
avid	JJ	-	JJ NP51
aviv	-	NP	NP
avoid	VB	-	=
avoided	VBD VBN6 JJ66	-	VBD VBN6 NP57 JJ66
avoiding	VBG	-	VBG NP60
avoids	VBZ NNS45	-	VBZ NNS45 NP51
avowed	JJ VBN12 VBD27	-	JJ VBN12 VBD27 NP45
await	VBP VB3 NN51	-	VBP VB3 NP51 NN51
awaiting	VBG NN57	-	VBG NP51 NN57
awake	RB VB12 JJ24 NN54	-	RB VB12 JJ24 NP45
award	NN VB57	NN NP21	NN VB57 NP69
awarded	VBN VBD12	-	VBN VBD12 NP57
awarding	NN VBG18	-	NN VBG18 NP48
awards	NNS VBZ27	NNS NP9 VBZ45	NNS VBZ27 NP60
aware	JJ	-	JJ NP66
awareness	NN	-	NN NP54
away	RB RP18	-	=
awe	NN VB33	-	NN VB33 NP51
awful	JJ	-	JJ NP60
awkward	JJ	-	JJ NP63
awkwardly	RB	-	RB NP54
axed	-	-	-	verb:axe
axelrod	-	NP	NP
axes	-	-	-	noun:axe verb:axe
axing	-	-	-	verb:axe
ayotte	-	NP NN45	NP NN45
ayres	-	NP	NP
azerbaijan	-	NP	NP
azerbaijani	-	NP JJ6	NP JJ
â	NN JJ21 NNS27 VBG33	NN NP3 JJ66	NN NP3 JJ54 NNS57
ã	-	NN NP21	NN
b	-	NN NP12	NN
b.	-	NP	NP
b.c.	-	NP	NP
babar	-	NP	NP
babies	NNS VBZ63	-	NNS NP60 VBZ63
baby	NN JJ30 VB66	NP NN36 JJ66	NN NP9 JJ30 VB66
bachelor	NN VB66	-	NN NP54 VB66
bachmann	-	NP	NP
back	RB RP21 VB27 NN30	-	=
back-and-forth	NN JJ12 VB60	-	NN JJ12 NP57 VB60
back-to-back	JJ NN39	-	JJ NN39 NP51
backbone	NN	-	NN NP51
backdrop	NN	-	NN NP54
backed	VBD VBN3 JJ42	-	VBD VBN3 JJ42 NP63
backer	NN JJ45	NP NN30	NN NP15 JJ45
backers	NNS	-	NNS NP69
backfire	VB NN18 VBP69	-	VB NP9 NN18
backfired	VBN VBD9 JJ63	-	VBN VBD9 NP48 JJ63
background	NN	-	=
backgrounds	NNS	-	NNS NP57
backing	VBG NN3	-	VBG NN3 NP66
backlash	NN VB57	-	NN VB57 NP60
backs	VBZ NNS3	-	VBZ NNS3 NP57
backscratcher	NN	-	NN NP51
backseat	NN	-	NN NP51
backstage	RB NN18 JJ18	-	RB NN18 JJ18 NP48
backstop	NN VB51	-	NN NP51 VB51
backward	RB JJ24	-	RB JJ24 NP54
backwards	RB	-	RB NP51
backyard	NN	-	NN NP54
bad	JJ	JJ NP9	JJ NP54
badass	-	NP	NP
bader	-	NP JJ30 NN60	NP
badge	NN VB42	-	NN VB42 NP54
badger	-	NP JJ15 NN30 VB63	NP JJ12
badly	RB	-	RB NP66
bag	NN VB51	-	NN NP24 VB51
baggage	NN	-	NN NP54
bags	NNS VBZ48	-	NNS VBZ48 NP54
baier	-	NP	NP
bail	NN VB9 VBP12	-	NN VB9 VBP12 NP48
bailed	VBD VBN27	-	VBD VBN27 NP51
bailout	NN JJ48 VB66	-	NN JJ48 NP63 VB66
bailouts	NNS VBZ33 NN54	-	NNS VBZ33 NP51 NN54	noun:bailout
bain	-	NP	NP
bair	-	NP	NP
bait	NN VB39	-	NN VB39 NP54
baker	-	NP NN42	NP
bakery	NN	-	NN NP51
bakr	-	NP	NP
balance	NN VB9	-	NN VB9 NP63
balanced	JJ VBN24 VBD42	NP JJ21 VBN45 VBD63	JJ VBN24 NP27 VBD42
balancing	VBG NN3	-	VBG NN3 NP48
balcony	NN	-	NN NP51
balding	JJ NN3 VBG3	-	JJ NN3 VBG3 NP39
baldwin	-	NP	NP
balked	VBD VBN6	-	VBD VBN6 NP51
ball	NN VB63	NP NN21	NN NP27 VB63
ballistic	JJ	-	JJ NP57
balloon	NN VB12	-	NN VB12 NP51
balloons	NNS	-	NNS NP57
ballot	NN	-	=
balloting	NN VBG27	-	NN VBG27 NP57
ballots	NNS	-	NNS NP69
ballroom	NN	-	NN NP54
balls	NNS VBZ33	-	NNS VBZ33 NP51
bally	-	NP JJ33 RB36 NN69	NP
baltimore	-	NP	NP
bamako	-	NP	NP
bamberg	-	NP	NP
ban	NN VB3 VBP48	NN NP9 VB48	NN VB3 NP36 VBP51
band	NN VB30 VBP30	NP NN42	NN NP3 VB30 VBP30
bang	NN JJ48	-	NN JJ48 NP51
bank	NN VB51	NP NN51	NN NP12 VB51
banker	NN	-	NN NP60
bankers	NNS	NP NNS21	NNS NP30
banking	NN VBG21	NP NN21 VBG42	NN VBG21 NP36
bankrolled	VBD JJ3 VBN9	-	VBD JJ3 VBN9 NP42
bankrupt	JJ NN18 VB30	-	JJ NN18 VB30 NP48
bankruptcy	NN	-	NN NP63
banks	NNS	-	=
banned	VBN VBD27 JJ57	-	VBN VBD27 JJ57 NP60
banner	NN JJ21	-	NN JJ21 NP54
banning	VBG NN57	-	VBG NN57 NP63
bannon	-	NP	NP
bans	NNS VBZ15	-	NNS VBZ15 NP57	noun:ban
baptist	JJ NN12 VB30 VBP54	NP JJ42 NN54	NP JJ27 NN39 VB57
bar	NN VB18	NP NN36 VB51	NN NP12 VB18
barack	-	NP	NP
barbara	-	NP	NP
barbarians	NNS	-	NNS NP51
barbs	NNS VBZ57	-	NNS NP54 VBZ57
barden	-	NP	NP
bare	JJ VB48	-	JJ VB48 NP60
bare-knuckled	JJ VBN57	-	JJ NP51 VBN57
barely	RB	-	RB NP66
bargain	NN VB24	NN NP9 VB42	NN VB27 NP60
bargaining	NN VBG24	-	NN VBG24 NP57
barked	VBD VBN27	-	VBD VBN27 NP51
barkley	-	NP	NP
barn	NN JJ66	-	NN NP57 JJ66
barnstorming	VBG	-	VBG NP54
baron	-	NP NN24	NP
barrack	-	NP NN27 VB57	NP
barrage	NN VB39	-	NN VB39 NP51
barred	VBN VBD30 JJ63	-	VBN VBD30 NP54 JJ63
barrel	NN VB33	-	NN VB33 NP51
barrier	NN	-	NN NP60
barriers	NNS	-	NNS NP63
barring	VBG	-	VBG NP60
barry	-	NP	NP
bars	NNS VBZ9	-	NNS VBZ9 NP54
bartels	-	NP	NP
bartiromo	-	NP	NP
basã	NN JJ30 NNS33 VBG39	NP NN24 JJ51 NNS57	NN NP6 JJ30 NNS33
base	NN VBP54	-	=
baseball	NN	NP NN24	NN NP15
based	VBN	-	=
baseline	NN	-	NN NP51
bases	NNS VBZ27	-	NNS VBZ27 NP60	noun:basis
bash	VB NN	NP NN18 VB42	NP NN3 VB3
bashar	-	NP	NP
bashed	VBD VBN27	-	VBD VBN27 NP51
bashing	VBG	-	VBG NP57
basic	JJ	-	JJ NP66
basically	RB	-	RB NP66
basing	VBG	-	VBG NP51
basis	NN	-	NN NP66
basketball	NN	-	NN NP57
bastille	-	NP NN33	NP
bastion	NN	-	NN NP51
batch	NN	-	NN NP60
batches	NNS VBZ42	-	NNS VBZ42 NP54
bathed	VBN VBD21 JJ63	-	VBN VBD21 NP51 JJ63
bathing	NN VBG21 JJ51	-	NN VBG21 NP48 JJ51	verb:bathe
bathroom	NN	-	NN NP33
bathrooms	NNS	-	NNS NP57
batista	-	NP	NP
battered	VBN JJ15 VBD36	-	VBN JJ15 VBD36 NP51
battery	NN	NN NP9	NN NP63
battle	NN VBP45 VB54	NP NN21 VBP66	NN VBP45 NP51 VB54
battle-hardened	JJ VBN18 VBD21	-	JJ VBN18 VBD21 NP48
battled	VBD VBN9	-	VBD VBN9 NP57
battlefield	NN	-	NN NP54
battleground	NN	-	NN NP69
battlegrounds	NNS	-	NNS NP60
battles	NNS VBZ69	-	NNS NP63 VBZ69
battling	VBG	-	VBG NP57
baxter	-	NP	NP
bay	-	NP NN54 JJ57	NP
bayh	-	NP	NP
bbc	-	NP	NP
bds	-	NP	NP
be	BE	-	=
beach	NN VB33	NP NN54	NP NN39
beaches	NNS VBZ33	-	NNS VBZ33 NP54
beacon	-	NP NN24	NP
beam	VB NN9	-	VB NN9 NP48
beamed	VBD VBN12 JJ57	-	VBD VBN12 NP51 JJ57
beaming	VBG JJ51 NN63	-	VBG NP51 JJ51 NN63
bear	VB NN21 VBP24	NP VB42 NN63 VBP66	VB NP9 NN21 VBP24
bearded	VBN JJ6 VBD33	-	VBN JJ6 VBD33 NP45
bearing	NN VBG3 JJ57	-	NN VBG3 NP54 JJ57
bears	VBZ NNS27	NP VBZ21 NNS48	VBZ NP15 NNS27
beast	-	NN NP27	NN
beat	VB VBD15 NN36	NN NP6 VB18 VBD33	VB VBD15 NN33 NP69
beaten	VBN JJ51	-	VBN JJ51 NP63
beating	VBG NN39	-	VBG NN39 NP66
beats	VBZ NNS15	-	VBZ NNS15 NP51
beau	-	NP NN36	NP
beautiful	JJ	-	JJ NP63
beautifully	RB	-	RB NP54
beauty	NN	-	NN NP54
became	VBD	-	=
because	SUB RB45	-	=
becerra	-	NP	NP
bechdel	-	NP	NP
beck	-	NP VBP42 NN57	NP VBP45
become	VBN VB VBP27	-	=
becomes	VBZ	-	=
becoming	VBG	NP VBG21	VBG NP48
bed	NN VBN33 VBD36 VB69	-	NN VBN33 VBD36 NP57
bednarek	-	NP	NP
bedrock	NN	-	NN NP54
bedroom	NN	-	NN NP57
beef	NN VB12	-	NN VB12 NP51
been	BE	-	=	verb:be
beer	NN	NP NN3	NN NP15
beers	NNS	-	NNS NP51
beeson	-	NP	NP
before	IN SUB3 RB24	IN NP6 SUB27 RB48	=
befuddlement	NN	-	NN NP51
beg	VB VBP6 NN27 JJ42	-	=
begala	-	NP	NP
began	VBD	-	=
begged	VBD VBN9	-	VBD VBN9 NP51
begging	VBG NN33	-	VBG NN33 NP51
begin	VB VBP21	NP VB21 VBP42	VB VBP21 NP36
beginning	NN VBG3	VBG NP6 NN21	NN VBG3 NP66
begins	VBZ	-	VBZ NP63
begrudged	VBD VBN27 JJ51	-	VBD VBN27 NP51 JJ51
begun	VBN VBD54 JJ60	-	VBN NP39 VBD54 JJ60
behalf	NN	-	NN NP69
behave	VB VBP42 NN57	-	VB VBP42 NP54 NN57
behaving	VBG	-	VBG NP51
behavior	NN	-	NN NP69
behaviors	NNS	-	NNS NP54
beheaded	VBN VBD36 JJ39	-	VBN VBD36 JJ39 NP51
beheadings	NNS	-	NNS NP51
behemoth	NN	-	NN NP54
behind	IN RB36 RP42 SUB63	IN NP33	IN RB36 RP45 SUB63
behind-the-scenes	JJ	-	JJ NP54
beholden	JJ VBN30	-	JJ VBN30 NP57
beijing	-	NP	NP
being	BE NN63	BE NP9	=	verb:be
beings	NNS	-	NNS NP54
beirut	-	NP	NP
belatedly	RB	-	RB NP54
belcher	-	NP	NP
beleaguered	JJ VBN21 VBD21	-	JJ VBN21 VBD21 NP51
belgium	-	NP	NP
belief	NN	-	NN NP63
beliefs	NNS	-	NNS NP60
belies	VBZ NNS66	-	VBZ NP54 NNS66
believe	VBP VB3	-	=
believed	VBD VBN12	-	VBD VBN12 NP66
believers	NNS	-	NNS NP51
believes	VBZ	-	=
believing	VBG	-	VBG NP63
belittled	VBD VBN3 JJ36	-	VBD VBN3 JJ36 NP45
belle	-	NP NN30 JJ69	NP
bellicose	NN JJ6	-	NN JJ6 NP48
belligerent	JJ NN48	-	JJ NN48 NP54
bells	NNS VBZ33	-	NNS VBZ33 NP51
bellwether	NN JJ12	-	NN JJ12 NP51
belong	VBP VB12 JJ42	-	VBP VB12 JJ42 NP48
belonged	VBD VBN15 JJ51	-	VBD VBN15 NP48 JJ51
belonging	VBG NN45	-	VBG NN45 NP54
belongs	VBZ NNS33	-	VBZ NNS33 NP57
beloved	JJ NN63	-	JJ NP51 NN63
below	IN SUB30 RB42	NP IN3 SUB51 RB63	IN SUB30 NP33 RB42
belt	NN VB60	NP NN48	NP NN6 VB63
bemoaned	VBD VBN15 JJ69	-	VBD VBN15 NP54 JJ69
ben	-	NP NN66	NP
bench	NN	-	NN NP63
benchmark	JJ NN3	-	JJ NN3 NP51
benchmarks	NNS	-	NNS NP54
beneath	IN RB24 NN39 JJ48	-	=
beneficial	JJ	-	JJ NP54
beneficiaries	NNS	-	NNS NP51
beneficiary	NN JJ15	-	NN JJ15 NP51
benefit	VB NN3 VBP18	-	VB NN3 VBP18 NP63
benefited	VBD VBN3 JJ42	-	VBD VBN3 JJ42 NP57	verb:benefit
benefiting	VBG NN36 JJ45	-	VBG NN36 JJ45 NP54	verb:benefit
benefits	NNS	-	=
benenson	-	NP	NP
benford	-	NP	NP
benghazi	-	NP	NP
benito	-	NP	NP
benjamin	-	NP NN45	NP
bennett	-	NP	NP
bent	JJ NN45	-	JJ NN45 NP57
berated	VBN VBD21 JJ63	-	VBN VBD21 NP48 JJ63
berea	-	NP	NP
berg	-	NP NN27	NP
berger	-	NP	NP
berkeley	-	NP	NP
berkman	-	NP	NP
berlin	-	NP NN42	NP
berman	-	NP	NP
bern	NN JJ6 VB27 VBP45	NP NN48 JJ54	NP NN33 JJ39 VB60
bernanke	-	NP	NP
bernard	-	NP	NP
bernardino	-	NP	NP
bernie	-	NP	NP
bernstein	-	NP	NP
beruff	-	NP	NP
beset	JJ VBN VB NN33	-	=
beside	IN NN33 JJ45 VBP57	-	=
besides	IN SUB12 RB24 NNS51	-	=
bespectacled	JJ VBN12	-	JJ VBN12 NP51
best	JJ RB27 NN63	JJ NP9 RB45	=
best-funded	JJ VBN21 VBD27	-	JJ VBN21 VBD27 NP48
best-known	JJ	-	JJ NP54
best-selling	JJ NN66	-	JJ NP51 NN66
bested	VBD VBN27 JJ66	-	VBD VBN27 NP54 JJ66
besting	VBG	-	VBG NP51
bestsell	-
bestselling	VBG JJ30 NN30	-	VBG JJ30 NN30 NP48	verb:bestsell
bet	NN VB VBP27	NP NN3 VB30 VBP54	NN VB3 NP27 VBP27
betray	VB NN63	-	VB NP54 NN63
betrayal	NN JJ51	-	NN JJ51 NP54
betrayed	VBN VBD30	-	VBN VBD30 NP57
bets	NNS VBZ69	-	NNS NP57 VBZ69
betsy	-	NP	NP
bette	-	NP	NP
better	JJ RB15	NP JJ27 RB45	JJ RB15 NP51
better-than-expected	JJ VBN21 VBD30	-	JJ VBN21 VBD30 NP48
betterment	NN	-	NN NP51
betting	VBG JJ63	-	VBG NP60 JJ63
betty	-	NP	NP
between	IN SUB45	-	=
beverly	-	NP	NP
beware	NN VB15 JJ45 VBP48	-	=
beyond	IN SUB36	NP IN21 SUB57	IN SUB36 NP42
bezos	-	NP	NP
bfm	-	NP	NP
bfmtv	-	NP	NP
bharara	-	NP	NP
bias	NN JJ45	-	NN JJ45 NP63
biased	VBN JJ30	-	VBN JJ30 NP60	verb:bias
biases	NNS VBZ48	-	NNS VBZ48 NP54
bibi	-	NP	NP
bible	-	NP JJ45 NN51	NP
bickering	NN VBG9	-	NN VBG9 NP48
bicultural	JJ NN39 VB54	-	JJ NN39 NP51 VB54
bid	NN VB45	-	=
bidding	NN VBG27	-	NN VBG27 NP57
biden	-	NP	NP
biding	VBG NN66	-	VBG NP51 NN66
bids	NNS VBZ48	-	NNS VBZ48 NP57
big	JJ	JJ NP15	JJ NP66
big-city	NN JJ9	-	NN JJ9 NP45
big-government	JJ NN3	-	JJ NN3 NP45
big-money	JJ NN33 VB48 RB66	-	JJ NN33 VB48 NP57
big-name	JJ NN27 VB45	-	JJ NN27 VB45 NP54
big-picture	JJ NN12 VB36 VBP48	-	JJ NN12 VB36 NP48
bigbee	-	NP	NP
bigger	JJ	-	=
biggest	JJ	JJ NP9	=
bigot	NN	-	NN NP57
bigoted	JJ VBN63	-	JJ NP54 VBN63
bigotry	NN	-	NN NP60
bigots	NNS	-	NNS NP54
bikes	NNS VBZ42	-	NNS VBZ42 NP51
bilateral	JJ	-	JJ NP51
bilingual	JJ NN54	-	JJ NP51 NN54
bilking	VBG NN60	-	VBG NP51 NN60
bill	NN	NP	NP NN3
billed	VBN VBD3 JJ21	-	VBN VBD3 JJ21 NP42
billion	CD	NP CD21	CD NP57
billionaire	NN	-	=
billionaires	NNS	NP NNS21	NNS NP42
billions	NNS	NNS NP9	NNS NP66
bills	NNS	-	NNS NP69
billy	-	NP NN30	NP
bin	NP NN21 VB45	NP NN45 VB69	NP NN24 VB48
binary	JJ NN51	-	JJ NP51 NN51
bind	VB NN3 VBP15	-	VB NN3 VBP15 NP48
binding	VBG NN21 JJ51	-	VBG NN21 JJ51 NP57
binds	VBZ NNS12	-	VBZ NNS12 NP48
bio	NN JJ9	-	NN JJ9 NP48
bio-text	NN JJ24 VB36 VBP60	-	NN JJ24 VB36 NP48
biofuel	NN JJ24 VB27 VBP60	-	NN JJ24 VB27 NP48
biofuels	NNS VBZ54	-	NNS VBZ54 NP60	noun:biofuel
biographies	NNS	-	NNS NP57
biography	NN	-	NN NP60
biological	JJ	NP JJ21	JJ NP15
biomedical	JJ	-	JJ NP54
biotechnology	NN	-	NN NP51
bipartisan	JJ	NP JJ21	JJ NP39
bipartisanship	NN	-	NN NP51
birdthistle	-	NP	NP
birmingham	-	NP	NP
birth	NN	NN NP9	NN NP69
birthday	NN JJ57	-	NN NP54 JJ57
birther	NN VB51	-	NN VB51 NP66
birtherism	NN JJ63	-	NN NP54 JJ63
birthers.org	-	NN NP12	NN
birthright	NN JJ51	-	NN NP51 JJ51
bisexual	JJ NN60	-	JJ NP54 NN60
bit	NN RB39 VBD48	-	=
bite	NN VB12 VBP66	VB NP6 NN18	NN VB6 NP51 VBP66
bites	VBZ NNS15	-	VBZ NNS15 NP48
biting	VBG JJ12 NN66	-	VBG JJ12 NP51 NN66
bits	NNS	-	NNS NP51
bitter	JJ NN42 VB66	NP JJ21 NN60	JJ NP33 NN42 VB66
bitterly	RB	-	RB NP54
bitterness	NN	-	NN NP51
bizarre	JJ NN63	-	JJ NP57 NN63
black	JJ	JJ NP3	JJ NP24
black-tie	JJ NN63	-	JJ NP54 NN63
blackberry	-	NP NN3 VB66	NN NP
blackberrys	-	NNS NP21	NNS	noun:blackberry
blackboard	NN JJ69	-	NN NP51 JJ69
blacklist	NN VB51	NP NN21	NN NP15 VB51
blacklisted	VBN VBD18	-	VBN NP6 VBD18
blackmail	VB NN15 VBP66	-	VB NN15 NP48 VBP66
blacks	NNS	NP NNS21	NNS NP24
blackwell	-	NP	NP
blagojevich	-	NP	NP
blah	VBP RB18 NN18	-	VBP RB18 NN18 NP54
blair	-	NP	NP
blame	VB NN9 VBP9	-	VB NN9 VBP9 NP60
blamed	VBD VBN12 JJ54	-	VBD VBN12 JJ54 NP60
blames	VBZ NNS18	-	VBZ NNS18 NP54
blaming	VBG NN66	-	VBG NP57 NN66
blank	JJ NN9 VB39	-	JJ NN9 VB39 NP51
blanket	NN VB15 JJ36	-	NN VB15 JJ36 NP51
blared	VBD VBN36 JJ69	-	VBD VBN36 NP57 JJ69
blasio	-	NP NN18	NP NN18
blasphemers	NNS	-	NNS NP51
blast	NN VB51	-	NN VB51 NP54
blasted	VBD VBN12	-	VBD VBN12 NP63
blasting	VBG JJ60	-	VBG NP60 JJ60
blasts	NNS VBZ42	-	NNS VBZ42 NP57
blatant	JJ	-	JJ NP54
blatter	-	NP	NP
blaze	NN VB9 VBP54	NN NP12 VB45	NN NP18 VB33
blazing	VBG JJ60	-	VBG NP54 JJ60
bleak	JJ NN60	-	JJ NP57 NN60
bleed	VB NN57	-	VB NP51 NN57
bleeding	NN VBG3	-	NN VBG3 NP51
bless	VBP VB9 JJ33 NN54	-	VBP VB9 JJ33 NP51
blessed	VBN JJ21	-	VBN JJ21 NP54	verb:bless
blessing	NN VBG24	-	NN VBG24 NP57
blew	VBD VB63	-	VBD NP51 VB63
blind	JJ NN24 VB36	NP JJ21 NN48 VB60	JJ NP15 NN24 VB36
blink	VB NN15 VBP69	-	VB NN15 NP48 VBP69
blip	NN	-	NN NP51
blistering	VBG JJ18 NN57	-	VBG JJ18 NP54 NN57
blitz	NN VB63	-	NN NP54 VB63
blizzard	NN JJ69	-	NN NP51 JJ69
blm	-	NP NN24	NP NN21
bloc	NN JJ66	NP NN24	NN NP24 JJ66
blocher	NN JJ45 VB48 RB69	NP NN45	NP NN30
block	VB NN15	-	VB NN15 NP66
blockbuster	NN	-	NN NP51
blocked	VBD VBN JJ51	-	VBD VBN JJ51 NP57
blocking	VBG NN21	-	VBG NN21 NP60
blocks	NNS VBZ9	-	NNS VBZ9 NP54
blog	NN	NN NP9	NN NP60
blogger	NN	-	NN NP51
blond	JJ NN33	-	JJ NN33 NP57
blood	NN	-	NN NP63
blood-testing	JJ NN VBG3	-	JJ NN VBG3 NP39
bloodlet	-
bloodletting	VBG NN9 JJ57	-	VBG NN9 NP45 JJ57	verb:bloodlet
bloodshed	NN JJ48	-	NN JJ48 NP54
bloody	JJ VB69	-	JJ NP57 VB69
bloomberg	NN VBG15 JJ33	NP NN24	NP NN24 VBG60
blow	NN VB12	-	NN VB12 NP60
blowback	NN	-	NN NP54
blowhard	NN	-	NN NP54
blowing	VBG NN45	-	VBG NN45 NP54
blowout	NN JJ6	-	NN JJ6 NP48
blows	NNS VBZ39	-	NNS VBZ39 NP57
bludgeon	VB NN9	-	VB NN9 NP45
blue	JJ NN39	NP JJ12 NN69	JJ NP21 NN39
blue-collar	JJ	-	JJ NP66
bluff	NN JJ36 VB60	-	NN JJ36 NP51 VB60
blumenthal	-	NP	NP
blunt	JJ VB12 NN69	NP JJ42 VB51	JJ NP3 VB12
bluntly	RB	-	RB NP54
bluster	NN VB36	-	NN VB36 NP54
blustery	JJ NN39	-	JJ NN39 NP51
bms&k	NN VB27 JJ30 VBD48	NP NN3 VB51 JJ51	NP NN VB39 JJ39
board	NN	NP NN45	NN NP27
boarding	VBG NN24	-	VBG NN24 NP48
boardroom	NN	-	NN NP54
boardrooms	NNS	-	NNS NP51
boards	NNS VBZ51	NNS NP9 VBZ69	NNS NP57 VBZ57
boast	VB NN	-	VB NN NP48
boasted	VBD VBN18	-	VBD VBN18 NP60
boasters	NNS	-	NNS NP51
boasting	VBG NN54	-	VBG NP51 NN54
boasts	VBZ NNS27	-	VBZ NNS27 NP57
boat	NN VB48	-	NN VB48 NP51
boats	NNS VBZ45	-	NNS VBZ45 NP54
bob	-	NP NN60	NP
bobby	-	NP NN42	NP
boca	-	NP	NP
bodies	NNS VBZ69	-	NNS NP63 VBZ69
body	NN	-	NN NP69
boehner	-	NP	NP
boeing	-	NP	NP
bogies	-	-	-	noun:bogy
bogus	JJ	-	JJ NP54
boiled	VBN VBD9 JJ63	-	VBN VBD9 NP48 JJ63
boistard	-	NP	NP
boisterous	JJ	-	JJ NP57
bold	JJ NN48	-	JJ NN48 NP66
boldly	RB	-	RB NP57
bolster	VB NN30	-	VB NN30 NP60
bolstered	VBN VBD24 JJ63	-	VBN VBD24 NP48 JJ63
bolstering	VBG NN66	-	VBG NP54 NN66
bolting	VBG	-	VBG NP51
bolton	-	NP	NP
bomb	NN VB9	-	NN VB9 NP60
bombast	NN JJ69	-	NN NP51 JJ69
bombastic	JJ	-	JJ NP57
bomber	NN	-	NN NP57
bombing	NN VBG33	-	NN VBG33 NP63
bombings	NNS	-	NNS NP54
bombs	NNS VBZ63	-	NNS NP57 VBZ63
bombshell	NN	-	NN NP54
bona	NN VB57	-	NN NP57 VB57
bond	NN VB42	NP NN6	NN NP12 VB45
bondi	-	NP	NP
bonds	NNS VBZ45	-	NNS VBZ45 NP57
bonuses	NNS	-	NNS NP57
booed	VBD VBN3	-	VBD VBN3 NP54
booing	NN VBG	-	NN VBG NP48
book	NN	NP NN24	NN NP45
booked	VBN VBD27 JJ48	-	VBN VBD27 JJ48 NP54
booker	NN	NP NN30	NP NN12
books	NNS	NP NNS24	NNS NP30
boom	NN	-	NN NP54
boomed	VBD VBN18 JJ57	-	VBD VBN18 NP48 JJ57
boomer	NN	NP NN21	NN NP12
boomers	-	NP NNS33	NP
booming	VBG JJ3	-	VBG JJ3 NP51
boon	NN JJ57	-	NN NP54 JJ57
boos	NNS	-	NNS NP27
boost	VB NN VBP33	-	VB NN VBP33 NP60
boosted	VBN VBD6 JJ66	-	VBN VBD6 NP48 JJ66
booster	NN	-	NN NP51
boosters	NNS	-	NNS NP54
boosting	VBG	-	VBG NP60
booth	NN	-	NN NP54
booties	-	-	-	noun:booty
boots	NNS VBZ60	-	NNS NP24 VBZ60
border	NN VBP57	NP NN42	NN NP27 VBP57
bordering	VBG NN66	-	VBG NP54 NN66
borders	NNS	NNS NP3	NNS NP42
boredom	NN	-	NN NP51
borger	-	NP	NP
borges	-	NP	NP
boring	JJ VBG12 NN69	-	JJ VBG12 NP57 NN69
born	VBN	-	=
born-again	JJ NN63	-	JJ NP54 NN63
borne	VBN JJ21 VBD27 NN48	-	VBN JJ21 VBD27 NP48
boroughs	NNS	-	NNS NP54
borrow	VB VBP21 NN66	-	VB VBP21 NP60 NN66
borrowed	VBN VBD12	-	VBN VBD12 NP51
borrowers	NNS	-	NNS NP60
borrowing	NN VBG3	-	NN VBG3 NP54
boss	NN JJ48	NP NN21 JJ69	NN NP33 JJ48
bosses	NNS VBZ48	-	NNS VBZ48 NP60
bossie	-	NP	NP
boston	-	NP	NP
both	DT CC9	-	=
bother	VB VBP21 NN24 JJ57	-	VB VBP21 NN24 NP54
bothered	VBN VBD15 JJ48	-	VBN VBD15 JJ48 NP54
bothers	VBZ NNS9	-	VBZ NNS9 NP48
botox	-	NP	NP
bottle	NN VB30 VBP63 JJ69	-	NN VB30 NP51 VBP63
bottles	NNS VBZ60	-	NNS NP57 VBZ60
bottom	NN JJ3	NP NN33 JJ36	NN JJ3 NP21
bought	VBD VBN15 JJ60	-	VBD VBN15 JJ60 NP60
bouhlel	-	NP	NP
boulevard	NN JJ69	-	NN NP51 JJ69
bounce	VB NN	-	VB NN NP45
bounced	VBN VBD21 JJ63	-	VBN VBD21 NP48 JJ63
bound	VBN VBD24 VB45 NN45	-	=
boundaries	NNS	-	NNS NP54
bounds	NNS	-	NNS NP57
bouquet	NN	-	NN NP51
bout	NN	-	NN NP54
boutique	NN	-	NN NP57
boutiques	NNS	-	NNS NP60
bow	VB NN18	-	VB NN18 NP54
bowl	NN VB48	NP NN45	NP NN12 VB60
bows	VBZ NNS18	-	VBZ NNS18 NP51
box	NN VB66	NP NN21	NN NP24 VB66
boxer	NN	NP NN36	NP NN12
boxes	NNS VBZ39	-	NNS VBZ39 NP51
boxing	NN VBG30	-	NN VBG30 NP57
boy	NN	NN NP9	NN NP63
boycott	NN VB63	NP NN21	NN NP33 VB63
boyfriend	NN VB69 JJ69	-	NN NP51 VB69 JJ69
boyle	-	NP	NP
boys	NNS	-	NNS NP60
brace	VB NN18	-	VB NN18 NP54
braced	VBN VBD3 JJ27	-	VBN VBD3 JJ27 NP42
bracing	VBG JJ60	-	VBG NP54 JJ60
brad	-	NP NN39	NP
bradford	-	NP	NP
bradley	-	NP	NP
brady	-	NP	NP
brafman	-	NP	NP
brag	VB NN15 JJ54	-	VB NN15 NP51 JJ54
bragged	VBD VBN24	-	VBD VBN24 NP51
bragging	VBG NN3 JJ45	-	VBG NN3 JJ45 NP48
brags	VBZ NNS9	-	VBZ NNS9 NP48
brain	NN VB54	NP NN21	NN NP27 VB54
brainard	-	NP	NP
brainchild	NN	-	NN NP54
brains	NNS VBZ30	-	NNS VBZ30 NP51
branch	NN VB15	-	NN VB15 NP51
branches	NNS VBZ42	-	NNS VBZ42 NP54
brand	NN	-	NN NP69
brandeis	-	NP	NP
brandon	-	NP	NP
brands	NNS VBZ48	-	NNS VBZ48 NP54
branstad	-	NP	NP
brants	-	-	-	noun:brent
brash	JJ NN63	-	JJ NP60 NN63
brass	NN	-	NN NP57
bratton	-	NP	NP
bravado	NN	-	NN NP54
brave	VBP VB15 NN24 JJ30	NP VBP24 VB39 NN48	VBP NP15 VB15 NN24
brawl	NN VB39 JJ63	-	NN VB39 NP51 JJ63
braynard	-	NP	NP
brazil	-	NP NN33	NP
brazile	-	NP	NP
breach	NN VB54	-	NN VB54 NP60
breached	VBN VBD6 JJ60	-	VBN VBD6 NP48 JJ60
breaches	NNS VBZ39	-	NNS VBZ39 NP57
breadth	NN	-	NN NP54
break	VB NN12 VBP36	NP VB30 NN42 VBP66	VB NN12 NP33 VBP36
breakdown	NN	-	NN NP51
breakfast	NN VB66	NP NN21	NN NP33 VB66
breakfasts	NNS VBZ36	-	NNS VBZ36 NP54
breaking	VBG NN27	NP VBG21 NN48	VBG NN27 NP39
breakout	NN JJ69	-	NN NP51 JJ69
breaks	NNS VBZ27	-	NNS VBZ27 NP63
breakthrough	NN JJ63	NP NN21	NN NP9 JJ63
breakthroughs	NNS	-	NNS NP54
breath	NN	-	NN NP57
breathe	VB NN45 VBP48	-	VB NN45 VBP48 NP54
breitbart	-	NP	NP
breitbart.com	-	NP	NP
brendan	-	NP	NP
brennan	-	NP	NP
bret	-	NP	NP
breton	-	NP	NP
brevard	-	NP	NP
brewing	VBG NN15	NP VBG33 NN48	VBG NP NN15
brexit	-	NP	NP
breyer	-	NP	NP
brian	-	NP	NP
bribe	NN VB45	-	NN VB45 NP54
bribes	NNS VBZ39	-	NNS VBZ39 NP51
bridesmaid	NN JJ51	-	NN JJ51 NP51
bridge	NN VB57	NP NN30	NN NP15 VB57
bridges	NNS VBZ57	-	NNS VBZ57 NP60
bridging	VBG NN60	-	VBG NP51 NN60
brief	JJ NN21 VB36	NP JJ21 NN42 VB57	JJ NN21 NP33 VB36
briefed	VBN VBD3	-	VBN VBD3 NP54
briefing	NN VBG33	-	NN VBG33 NP60
briefings	NNS	-	NNS NP54
briefly	NN RB3	-	NN RB3 NP57
brigade	NN VB33	-	NN VB33 NP51
briggs	-	NP	NP
bright	JJ RB63	NP JJ24	JJ NP15 RB63
brightest	JJ NN30 VB51	-	JJ NN30 NP51 VB51
brigid	-	NP	NP
brilliance	NN	-	NN NP51
brilliant	JJ	-	JJ NP60
bring	VB VBP39	-	=
bringing	VBG	-	VBG NP69
brings	VBZ NNS39	-	VBZ NNS39 NP63
brink	NN	-	NN NP57
bristled	VBD VBN3 JJ42	-	VBD VBN3 JJ42 NP48
britain	-	NP	NP
british	JJ VB12 NN33 VBP45	JJ NP12	JJ NP9 VB57
broad	JJ NN51	NP JJ36	JJ NP15 NN51
broadcast	NN VB33	-	NN NP33 VB33
broadcaster	NN	-	NN NP51
broadcasting	VBG NN54	NP VBG33	NP VBG9 NN63
broadcasts	NNS VBZ9	-	NNS VBZ9 NP48
broaddrick	-	NP	NP
broaden	VB	-	VB NP57
broadening	VBG NN57	-	VBG NP54 NN57
broader	JJ	-	JJ NP66
broadest	JJ	-	JJ NP51
broadly	RB	-	RB NP63
broadside	NN JJ30 VB57	NP NN21 JJ51	NN NP12 JJ30 VB57
broadway	-	NP	NP
broccoli	NN	-	NN NP51
brochures	NNS	-	NNS NP51
brock	-	NP	NP
brockovich	-	NP	NP
brody	-	NP	NP
broke	VBD JJ69	NP VBD21	VBD NP39 JJ69
broken	VBN JJ18	-	VBN JJ18 NP63
broker	NN JJ60	-	NN JJ60 NP66
brokerage	NN	-	NN NP51
brokered	JJ VBN VBD27	-	JJ VBN VBD27 NP51
brokers	NNS	-	NNS NP57
brolin	-	NP	NP
broncos	-	NNS NP21	NNS
bronx	-	NP	NP
brookings	-	NP	NP
brooklyn	-	NP	NP
brooklyn-based	-	JJ NP18	JJ
brookover	-	NP NN6	NN NP
brooks	-	NP NNS42	NP
brother	NN	-	NN NP69
brotherhood	-	NP NN33	NP
brothers	NNS VBZ54	NP NNS36	NNS NP12 VBZ54	noun:brother
brought	VBD VBN9	-	VBD VBN9 NP66
broward	-	NP	NP
brown	JJ NN42 VB63	NP JJ54	NP JJ18 NN63
bruce	-	NP	NP
bruised	VBN JJ12 VBD24	-	VBN JJ12 VBD24 NP48
bruises	NNS VBZ45	-	NNS VBZ45 NP57
bruising	VBG JJ6	-	VBG JJ6 NP54
brujas	-	NP	NP
bruner	-	NP	NP
bruno	-	NP	NP
brunt	NN	-	NN NP51
brush	NN VB9	-	NN VB9 NP48
brushed	VBD VBN6 JJ42	-	VBD VBN6 JJ42 NP51
brushes	NNS VBZ36	-	NNS VBZ36 NP54
brussels	-	NP	NP
brutal	JJ	-	JJ NP60
brutality	NN	-	NN NP57
bryan	-	NP	NP
bryant	-	NP	NP
brzezinski	-	NP	NP
bu	NN JJ27 NNS60 VBG66	-	NN JJ27 NP51 NNS60
bubble	NN VB45 JJ57	-	NN VB45 JJ57 NP60
buchanan	-	NP	NP
buck	VB NN12	NP VB24 NN36	VB NN12 NP18
buckeye	-	NP NN27	NP
buckle	VB NN	-	VB NN NP48
bucknell	-	NP	NP
buddhist	-	NP	NP
budding	VBG NN33 JJ57	-	VBG NN33 NP51 JJ57
budged	VBN VBD15 JJ48	-	VBN VBD15 NP48 JJ48
budget	NN	NP NN42	NN NP18
budgets	NNS VBZ69	-	NNS NP57 VBZ69
buena	-	NP	NP
buffalo	-	NP NN45	NP
buffett	-	NP	NP
buffoon	NN	-	NN NP51
build	VB VBP39	-	=
buildable	JJ VB63	-	JJ NP51 VB63
building	VBG NN3	NP VBG33 NN36	VBG NN3 NP39
buildings	NNS	-	NNS NP57
builds	VBZ NNS21	-	VBZ NNS21 NP54
built	VBN VBD9	VBD NP6 VBN18	VBN VBD9 NP66
built-in	JJ NN57	-	JJ NP54 NN57
bujnowski	-	NP	NP
bulk	NN VB57	-	NN VB57 NP60
bulldozers	NNS	-	NNS NP51
bullet	NN	-	NN NP51
bullets	NNS	-	NNS NP54
bullhorn	NN JJ57	-	NN NP51 JJ57
bullied	VBN VBD30	-	VBN VBD30 NP57
bullish	JJ	-	JJ NP51
bullshit	NN VB36	-	NN VB36 NP51
bully	NN RB45 JJ48 VB60	-	=
bullying	VBG NN9	-	VBG NN9 NP51
bulwark	NN VB63	-	NN NP57 VB63
bump	NN VB21	NP NN27 VB48	NN NP12 VB21
bumper	NN JJ66	-	NN NP54 JJ66
bunch	NN VB66	-	NN NP60 VB66
bundler	-
bundlers	NNS	-	NNS NP54	noun:bundler
bundy	-	NP	NP
bungalow	NN	-	NN NP54
buoyed	VBN VBD6 JJ63	-	VBN VBD6 NP51 JJ63
burden	NN VB36	-	NN VB36 NP60
burdened	VBN VBD36 JJ48	-	VBN VBD36 JJ48 NP54
burdens	NNS VBZ39	-	NNS VBZ39 NP54
bureau	NN	NP NN30	NN NP3
bureaucracy	NN	-	NN NP57
bureaucratic	JJ	-	JJ NP54
buried	VBN VBD36 JJ42	-	VBN VBD36 JJ42 NP57
burke	-	NP VB36	NP
burlington	-	NP	NP
burma	NN JJ27 NNS69	NN NP30 JJ66	NN JJ54
burman	-	NP	NP
burmese	-	JJ NP12	JJ
burn	VB VBP6 NN27	-	VB VBP6 NN27 NP54
burned	VBD VBN9 JJ18	-	VBD VBN9 JJ18 NP51	verb:burn
burning	VBG NN12 JJ57	-	VBG NN12 NP54 JJ57
burnish	VB NN45	-	VB NN45 NP51
burns	VBZ NNS3	NP VBZ42 NNS45	NP VBZ27 NNS30
burr	-	NP NN33 VB66	NP
burred	-	-	-	verb:burr
burring	-	-	-	verb:burr
burrowing	VBG NN63	-	VBG NP51 NN63
burson-marsteller	-	NP	NP
burst	NN VB15 VBP15	-	NN VB15 VBP15 NP51
burton	-	NP	NP
bury	VB NN30 VBP60	-	VB NN30 NP51 VBP60
burying	VBG	-	VBG NP54
bus	NN	-	NN NP60
bused	VBN VBD18 JJ54	-	VBN VBD18 NP48 JJ54
buses	NNS VBZ9	NP NNS24 VBZ33	NNS NP3 VBZ9	noun:bus
bush	NN JJ27 VB33	NP	NP NN66
bush-era	-	NP JJ6	NP JJ
bushes	-	NNS NP3 VBZ42	NNS NP9
busiest	JJ	-	JJ NP51
business	NN	NP NN27	NN NP27
business-friendly	JJ RB24	-	JJ RB24 NP54
businesses	NNS	-	NNS NP69
businessman	NN	-	=
businessmen	NNS	-	NNS NP54
businesswoman	NN	-	NN NP54
bust	NN JJ30 VB42	NP NN39 JJ69	NP NN6 JJ36 VB48
busy	JJ	-	JJ NP63
but	CC	CC NP3	=
butter	NN VB51	-	NN VB51 NP54
button	NN	-	NN NP54
buttons	NNS	-	NNS NP51
butts	NNS VBZ48	-	NNS VBZ48 NP54
butz	-	NP	NP
buy	VB NN24 VBP30	NP VB21 NN45 VBP51	VB NN24 VBP30 NP42
buyer	NN	-	NN NP57
buyers	NNS	-	NNS NP54
buying	VBG NN36	-	VBG NN36 NP66
buys	VBZ NNS9	-	VBZ NNS9 NP54
buzz	NN VB69	NP NN21	NN NP18 VB69
buzzfeed	-	NP NN24	NP NN24
by	IN SUB21	IN SUB NP15	=
bygones	NNS	-	NNS NP51
byler	-	NP	NP
bypass	NN VB3	-	NN VB3 NP48
bypassed	VBD VBN18 JJ30	-	VBD VBN18 JJ30 NP48	verb:bypass
byrne	-	NP	NP
c.	-	NP	NP
c.i.a.	-	NP	NP
ca	MD	MD NP9	=	verb:can
cabin	-	NP NN39 VB60	NP
cabinet	NN	NP NN39	NP NN6
cable	NN	NP NN24	NN NP33
cables	NNS	-	NNS NP54
cache	NN VB48	-	NN VB48 NP54
cacheris	-	NP	NP
cacophony	NN	-	NN NP51
cadillac	-	NP	NP
caesar	-	NP	NP
caesars	-	NP	NP
cain	-	NP	NP
cairo	-	NP	NP
cajole	VB NN36 VBP42 JJ63	-	VB NN36 VBP42 NP51
cajoling	VBG NN57	-	VBG NP51 NN57
calamity	NN	-	NN NP51
calculated	VBN JJ9 VBD42	-	VBN JJ9 VBD42 NP54
calculates	VBZ NNS57	-	VBZ NP51 NNS57
calculating	VBG JJ60	-	VBG NP54 JJ60
calculation	NN	-	NN NP60
calculations	NNS	-	NNS NP54
calculus	NN JJ51	-	NN JJ51 NP54
calderon	-	NP	NP
calderón	-	NP	NP
calendar	NN	-	NN NP66
calibrate	VB VBP60	-	VB NP51 VBP60
calif	-	NP NN39	NP
calif.	-	NP	NP
california	-	NP	NP
californians	-	NP	NP
call	NN VB6 VBP21 JJ57	NP NN33 VB39 VBP54	NN VB6 VBP21 NP48
call-in	NN JJ9	-	NN JJ9 NP45
called	VBD VBN	-	=
caller	NN JJ30	NN NP3 JJ54	NN NP18 JJ36
calling	VBG NN60	-	=
callousness	NN	-	NN NP51
calls	VBZ NNS3	-	=
calm	VB NN JJ36	-	VB NN JJ36 NP51
calvin	-	NP	NP
cambridge	-	NP	NP
came	VBD	-	=
camel	NN JJ66	-	NN NP51 JJ66
camels	NNS	-	NNS NP51
camera	NN	-	NN NP63
cameraman	NN	-	NN NP51
cameras	NNS NN54 JJ63	-	NNS NN54 NP60 JJ63	noun:camera
cameron	-	NP	NP
camil	-	NP	NP
camp	NN	NP NN24	NN NP33
campaign	NN	NP NN48	NN NP54
campaign-related	JJ VBN18 VBD30	-	JJ VBN18 VBD30 NP48
campaigned	VBD VBN6	-	VBD VBN6 NP63
campaigner	NN	-	NN NP54
campaigning	NN VBG18	-	NN VBG18 NP69
campaigns	NNS	-	=
camps	NNS VBZ69	-	NNS NP63 VBZ69
campus	NN JJ57	-	NN JJ57 NP60
campuses	NNS	-	NNS NP54
can	MD	MD NP15	=
canada	-	NP	NP
canadian	-	JJ NP36	JJ
cancel	VB VBP15 NN15	-	VB VBP15 NN15 NP51
canceled	VBN VBD6 JJ42	-	VBN VBD6 JJ42 NP54	verb:cancel
canceling	VBG NN30 JJ36	-	VBG NN30 JJ36 NP51	verb:cancel
cancer	NN	NP NN21	NN NP30
candid	JJ	-	JJ NP57
candidacies	NNS	-	NNS NP60
candidacy	NN	-	=
candidate	NN	NP NN3	=
candidates	NNS	NP NNS6	NNS NP60
candidly	RB	-	RB NP57
candle	NN VB45	-	NN VB45 NP51
candles	NNS VBZ54	-	NNS NP54 VBZ54
candor	NN	-	NN NP51
canova	-	NP	NP
cantonal	JJ	-	JJ NP51
canvassers	NNS	-	NNS NP54
cap	NN VB24	-	NN VB24 NP60
capabilities	NNS	-	NNS NP60
capability	NN	-	NN NP54
capable	JJ	-	JJ NP63
capacity	NN	-	NN NP63
cape	NN	NP NN36	NP NN15
capita	NN NNS18	-	NN NNS18 NP54
capital	NN	NP NN27	NN NP15
capitalism	NN	-	NN NP60
capitalist	JJ NN9	-	JJ NN9 NP54
capitalization	NN	-	NN NP51
capitalize	VB	-	VB NP60
capitalized	VBD VBN3 JJ57	-	VBD VBN3 NP48 JJ57
capitalizing	VBG	-	VBG NP54
capitals	NNS	-	NNS NP54
capito	-	NP	NP
capitol	NP NN9 JJ57	NP	NP NN48
capitulate	VB VBP63	-	VB NP51 VBP63
capped	VBN VBD18 JJ69	-	VBN VBD18 NP54 JJ69
capricious	JJ	-	JJ NP54
caps	NNS VBZ63	-	NNS NP57 VBZ63
capt.	-	NP	NP
captain	NN VB33 VBP66	NP NN21 VB51	NN NP6 VB33 VBP66
captains	NNS VBZ27	-	NNS VBZ27 NP51
captive	JJ NN15	-	JJ NN15 NP54
capture	VB NN12 VBP30	-	VB NN12 VBP30 NP60
captured	VBN VBD24	-	VBN VBD24 NP66
capturing	VBG	-	VBG NP54
car	NN	-	NN NP66
carbon	NN	-	NN NP42
card	NN	-	NN NP69
cardboard	NN JJ15	-	NN JJ15 NP48
cardin	-	NP	NP
cards	NNS	NP NNS21	NNS NP30
care	NN VB18 VBP27	NP NN60	NN NP18 VB18 VBP27
cared	VBD VBN12 JJ63	-	VBD VBN12 NP51 JJ63
careening	VBG	-	VBG NP51
career	NN	-	=
careers	NNS VBZ66	-	NNS NP54 VBZ66
careful	JJ	-	JJ NP66
carefully	RB	-	RB NP63
caregivers	NNS	-	NNS NP54
careless	JJ	-	JJ NP63
carelessness	NN	-	NN NP57
cares	VBZ NNS42	-	VBZ NNS42 NP66
caretakers	NNS	-	NNS NP51
caribbean	-	NP JJ6	NP JJ
caricature	VB NN15	-	VB NN15 NP51
caricatured	VBN VBD30 JJ51	-	VBN VBD30 NP51 JJ51
caring	NN VBG21 JJ51	-	NN VBG21 JJ51 NP54
carl	-	NP	NP
carlos	-	NP	NP
carlton	-	NP	NP
carly	-	NP	NP
carnage	NN	-	NN NP54
carnegie	-	NP	NP
carney	-	NP	NP
carnival-like	JJ RB27 NN27 VB36	-	=
carol	-	NP NN27 VB57	NP
carolina	-	NP	NP
caroline	-	NP	NP
carper	-	NP NN27	NP
carpet	NN VB60	-	NN NP60 VB60
carping	NN VBG9	-	NN VBG9 NP48
carr	-	NP	NP
carried	VBD VBN18	-	VBD VBN18 NP66
carrier	NN	NN NP48	=
carries	VBZ NNS30	-	VBZ NNS30 NP60
carry	VB VBP27	NP VB21 VBP48	VB VBP27 NP39
carrying	VBG	-	VBG NP63
cars	NNS	NNS NP9	NNS NP60
carson	-	NP	NP
cart	NN VB27	-	NN VB27 NP51
cartel	NN	-	NN NP57
cartels	NNS	-	NNS NP54
carter	-	NP NN54	NP
carve	VB	-	VB NP57
carved	VBD VBN18 JJ36	-	VBD VBN18 JJ36 NP48
carville	-	NP	NP
casa	-	NP	NP
case	NN	NP NN24	NN NP57
cases	NNS	-	=
casey	-	NP	NP
cash	NN VB42	NP NN36	NN NP24 VB42
casino	NN	NP NN24	NN NP21
casinos	NNS	-	NNS NP63
casper	-	NP	NP
cast	VBD VB6 VBN6 NN27	-	=
castellanos	-	NP	NP
castile	-	NP	NP
casting	VBG	-	VBG NP66
castro	-	NP	NP
casts	VBZ NNS12	-	VBZ NNS12 NP48
casual	JJ	-	JJ NP54
catapult	VB NN9	-	VB NN9 NP48
catapults	VBZ NNS9	-	VBZ NNS9 NP48
catastrophe	NN	-	NN NP54
catastrophic	JJ	-	JJ NP57
catastrophically	RB	-	RB NP51
catch	VB NN24	-	VB NN24 NP63
catcher	NN	-	NN NP51
catches	VBZ NNS12	-	VBZ NNS12 NP48
catching	VBG JJ51 NN66	-	VBG NP51 JJ51 NN66
categorically	RB	-	RB NP51
categories	NNS	-	NNS NP60
category	NN JJ66	-	NN NP63 JJ66
cater	VB NN45 JJ66	-	VB NN45 NP54 JJ66
catering	VBG NN6	-	VBG NN6 NP45
catherine	-	NP	NP
catholic	-	NP JJ3	NP JJ3
catholics	-	NP	NP
cato	-	NP	NP
caucus	NN VB51 JJ51	NP NN48	NN NP18 VB51 JJ51
caucus-goers	NNS	-	NNS NP54
caucused	VBD VBN9 JJ60	-	VBD VBN9 NP51 JJ60
caucuses	NNS VBZ45	-	=
caucusgoer	-
caucusgoers	NNS	-	NNS NP60	noun:caucusgoer
caught	VBN VBD9 JJ36	-	VBN VBD9 JJ36 NP63
causal	JJ	-	JJ NP51
cause	NN VB6 VBP39	-	NN VB6 VBP39 NP63
caused	VBD VBN3	-	VBD VBN3 NP63
causes	NNS VBZ15	-	NNS VBZ15 NP60
causing	VBG	-	VBG NP63
caustic	JJ NN63	-	JJ NP54 NN63
caution	NN VBP24	-	NN VBP24 NP57
cautionary	JJ	-	JJ NP51
cautioned	VBD VBN21 JJ66	-	VBD VBN21 NP57 JJ66
cautious	JJ	-	JJ NP63
cavaliers	-	NP NNS30	NP
caveat	NN	-	NN NP54
caveats	NNS	-	NNS NP54
cayman	-	NP NN24	NP
cbn	-	NP	NP
cbs	-	NP	NP
cease	VB NN12	-	VB NN12 NP48
cease-fire	NN	-	NN NP54
cecil	-	NP	NP
cecile	-	NP	NP
cedar	-	NP NN33	NP
ceiling	NN	NN NP9	NN NP60
ceilings	NNS	-	NNS NP54
celebrate	VB VBP15	-	VB VBP15 NP57
celebrated	VBD VBN3 JJ60	-	VBD VBN3 NP57 JJ60
celebrating	VBG	-	VBG NP63
celebration	NN	-	NN NP60
celebrations	NNS	-	NNS NP51
celebratory	JJ	-	JJ NP51
celebrities	NNS	-	NNS NP60
celebrity	NN	NP NN21	NN NP18
cell	NN	-	NN NP63
cellphone	NN	-	NN NP54
cellphones	NNS	-	NNS NP57
cells	NNS	-	NNS NP57
celsius	-	NP NN6	NN NP
cement	VB NN3	-	VB NN3 NP51
cemented	VBN VBD6 JJ60	-	VBN VBD6 NP48 JJ60
censorship	NN	-	NN NP51
census	NN JJ48 VB54	NP NN48	NP NN33
census-taker	-	NN NP18	NN
cent	NN	-	NN NP57
center	NN JJ51	NP NN45	NP NN3 JJ54
center-left	JJ NN21	-	JJ NN21 NP51
center-right	JJ NN27 RB48	-	JJ NN27 RB48 NP51
centered	VBN VBD45 JJ57	-	VBN VBD45 JJ57 NP57
centerpiece	NN	-	NN NP57
centers	NNS VBZ33	NP NNS30 VBZ63	NNS NP27 VBZ33
centerview	-	NP	NP
centinello	-	NP	NP
central	JJ	NP JJ18	JJ NP3
centre	-	NP NN39 VB60	NP
centrist	JJ NN48	-	JJ NN48 NP63
centrists	NNS	-	NNS NP54
cents	NNS	-	NNS NP60
centuries-old	JJ NN18 VB33 VBP60	-	JJ NN18 VB33 NP48
century	NN	NP NN39	NN NP12
ceo	-	NP NN21	NP NN21
ceos	-	NNS NP18	NNS	noun:ceo
ceremonial	JJ NN33	-	JJ NN33 NP51
ceremony	NN	-	NN NP60
cernech	-	NP	NP
certain	JJ	-	=
certainly	RB	-	=
certainty	NN	-	NN NP57
certificate	NN VB30 VBP66	-	NN VB30 NP57 VBP66
certified	VBN JJ15 VBD45	-	VBN JJ15 VBD45 NP51
certify	VB VBP60	-	VB NP51 VBP60
cessna	-	NP	NP
cestnick	-	NP	NP
cgi	-	NP NN3	NN NP
chad	-	NP NN36	NP
chafed	VBN VBD3 JJ51	-	VBN VBD3 NP45 JJ51
chaffetz	-	NP	NP
chagoury	-	NP	NP
chagrin	NN VB36	-	NN VB36 NP51
chain	NN VB51	-	NN VB51 NP63
chained	JJ VBN18 VBD42	-	JJ VBN18 VBD42 NP51
chains	NNS VBZ48	-	NNS VBZ48 NP60
chair	NN VB66	NP NN45	NN NP9 VB66
chaired	VBD VBN18 JJ63	-	VBD VBN18 NP51 JJ63
chairman	NN	NP NN57	NN NP15
chairmen	NNS	-	NNS NP54
chairs	NNS VBZ12	-	NNS VBZ12 NP60
chairwoman	NN	NP NN30	NN NP21
chait	-	NP	NP
challenge	NN VB12 VBP39	-	NN VB12 VBP39 NP69
challenged	VBN VBD9	-	VBN VBD9 NP60
challenger	NN	-	NN NP66
challengers	NNS	-	NNS NP60
challenges	NNS VBZ30	-	NNS VBZ30 NP69
challenging	VBG JJ	-	VBG JJ NP60
chamber	NN VB63	NP NN42	NN NP9 VB63
chamberlain	-	NP NN27 JJ69	NP
chambers	NNS VBZ57	-	NNS NP54 VBZ57
champion	NN VB24	-	NN VB24 NP63
championed	VBN VBD6 JJ63	-	VBN VBD6 NP57 JJ63
championing	VBG NN63	-	VBG NP57 NN63
champions	NNS	-	NNS NP54
championship	NN	NP NN33	NP NN
chance	NN	-	=
chancellor	NN	NP NN36	NP NN15
chances	NNS	-	NNS NP66
chandeliers	NNS	-	NNS NP51
change	NN VB3 VBP39	NP NN42 VB45	NN VB3 NP36 VBP39
changed	VBN VBD6	-	VBN VBD6 NP66
changes	NNS VBZ36	-	=
changing	VBG	-	VBG NP69
channel	NN VB24	NP NN42 VB69	NN NP6 VB24
channeled	VBN VBD JJ27	-	VBN VBD JJ27 NP42	verb:channel
channeling	VBG NN27 JJ33	-	VBG NN27 JJ33 NP48	verb:channel
channels	NNS VBZ63	-	NNS NP54 VBZ63
channing	-	NP	NP
chant	NN VB12 JJ63	-	NN VB12 NP51 JJ63
chanted	VBD VBN15 JJ48	-	VBD VBN15 JJ48 NP57
chanting	VBG NN63	-	VBG NP57 NN63
chants	NNS	-	NNS NP60
chaos	NN	-	NN NP66
chaotic	JJ	-	JJ NP60
chapel	-	NN NP15	NN
chappaqua	-	NP	NP
chapter	NN	NN NP21	NN NP66
chapters	NNS	-	NNS NP51
character	NN	-	NN NP42
characteristic	JJ NN21	-	JJ NN21 NP57
characteristics	NNS	-	NNS NP54
characterize	VB VBP9	-	VB VBP9 NP45
characterized	VBN VBD12 JJ63	-	VBN VBD12 NP54 JJ63
characterizes	VBZ	-	VBZ NP51
charge	NN VB18 VBP30	-	NN VB18 VBP30 NP69
charged	VBN VBD9 JJ39	-	VBN VBD9 JJ39 NP66
charges	NNS VBZ36	-	NNS VBZ36 NP69
charging	VBG NN66	-	VBG NP54 NN66
charisma	NN	-	NN NP54
charismatic	JJ	-	JJ NP51
charitable	JJ	-	JJ NP60
charities	NNS	-	NNS NP60
charity	NN	-	NN NP63
charles	-	NP	NP
charleston	-	NP	NP
charlie	-	NP	NP
charlotte	-	NP NN39	NP
charm	NN VB39	-	NN VB39 NP51
charming	JJ VBG24	-	JJ VBG24 NP57
chart	NN VB9	-	NN VB9 NP48
charter	NN VB63	NP NN21	NN NP24 VB63
charters	NNS VBZ51	-	NNS NP51 VBZ51
chase	NN VBP15 VB36	NP NN39 VBP54	NP NN6 VBP21 VB42
chasing	VBG	-	VBG NP54
chastising	VBG NN66	-	VBG NP51 NN66
chat	NN VB18	-	NN VB18 NP54
chatted	VBD VBN27 JJ57	-	VBD VBN27 NP51 JJ57
chatter	NN VB57	-	NN VB57 NP60
chatwal	-	NP	NP
cheap	JJ NN66	-	JJ NP60 NN66
cheaper	JJ	-	JJ NP60
cheaply	RB	-	RB NP51
cheated	VBN VBD18 JJ63	-	VBN VBD18 NP54 JJ63
cheating	NN VBG9 JJ57	-	NN VBG9 NP45 JJ57
check	NN VB6 VBP36	VB NP18 NN33 VBP69	NN VB3 VBP36 NP60
checked	VBD VBN9 JJ39	-	VBD VBN9 JJ39 NP51
checking	VBG NN12	-	VBG NN12 NP51
checks	NNS	-	NNS NP69
cheer	NN VB VBP24	-	NN VB VBP24 NP54
cheered	VBD VBN12	-	VBD VBN12 NP60
cheering	VBG NN69	-	VBG NP63 NN69
cheerleader	NN	-	NN NP51
cheerleading	NN VBG9 JJ66	-	NN VBG9 NP45 JJ66
cheers	NNS	-	NNS NP18
cheese	NN VB39	-	NN VB39 NP51
cheetos	-	NP	NP
chelsea	-	NP	NP
chemical	NN JJ9	NP NN39 JJ48	NN NP JJ9
chemistry	NN	-	NN NP54
cheney	-	NP	NP
cherish	VB VBP9 JJ69	-	VB VBP9 NP45 JJ69
cherished	VBN JJ39 VBD42	-	VBN JJ39 VBD42 NP54
cherry-picked	VBD JJ VBN15	-	VBD JJ VBN15 NP42
cherubs	NNS VBZ42	-	NNS VBZ42 NP51	noun:cherub
cheryl	-	NP	NP
chesky	-	NP	NP
chest	NN JJ51	-	NN JJ51 NP54
chevied	-	-	-	verb:chivy
chevron	-	NP NN30	NP
chevying	-	-	-	verb:chivy
cheyenne	-	NP	NP
chi	-	NP NN30	NP
chicago	-	NP	NP
chicken	NN JJ9	-	NN JJ9 NP48
chided	VBD VBN9 JJ24	-	VBD VBN9 JJ24 NP48	verb:chide
chiding	VBG NN48	-	VBG NN48 NP54
chief	NN JJ3	NP NN60 JJ63	NN JJ3 NP18
chiefly	RB	-	RB NP54
chiefs	-	NP NNS30	NP
child	NN	NN NP9	NN NP30
childhood	NN	NP NN21	NN NP27
childish	JJ	-	JJ NP54
children	NNS	NP NNS30	NNS NP45
chile	-	NP NN27 JJ66	NP
chili	-	NP NN30	NP
chillies	-	-	-	noun:chilly
chime	VB NN9 JJ60	-	VB NN9 NP48 JJ60
chimed	VBD VBN21 JJ66	-	VBD VBN21 NP51 JJ66
china	NN	NP	NP NN63
chinese	JJ NN15 VB27 VBP45	JJ NP24 NN51	JJ NP24 NN48
chip	NN	NN NP9	NN NP57
chipok	-	NP	NP
chipotle	-	NP NN27 JJ69	NP
chipping	VBG NN48	-	VBG NN48 NP57
chivvied	-	-	-	verb:chivy
chivvying	-	-	-	verb:chivy
chocolate	NN	NP NN24	NN NP6
choice	NN	NP NN3	NN NP51
choices	NNS	NNS NP9	NNS NP69
choked	VBN VBD21 JJ39	-	VBN VBD21 JJ39 NP48
choose	VB VBP36	-	VB VBP36 NP69
chooses	VBZ NNS63	-	VBZ NP54 NNS63
choosing	VBG NN36	-	VBG NN36 NP63
chopped	VBN VBD27 JJ54	-	VBN VBD27 NP51 JJ54
chops	NNS VBZ39	-	NNS VBZ39 NP51
chord	NN VB48	-	NN VB48 NP51
choreographed	VBN VBD18 JJ60	-	VBN VBD18 NP48 JJ60
chorus	NN JJ63 VB66	-	NN NP57 JJ63 VB66
chose	VBD VB69	-	VBD NP66 VB69
chosen	VBN JJ42	-	VBN JJ42 NP66
chrabaszcz	-	NP	NP
chris	-	NP	NP
christ	-	NP NN36	NP
christian	JJ NN66	JJ NP3	JJ NP3
christianity	-	NP	NP
christians	-	NNS NP45	NNS	noun:christian
christie	-	NP	NP
christine	-	NP	NP
christmas	-	NP	NP
christopher	-	NP	NP
chronic	JJ	-	JJ NP51
chronicles	VBZ NNS9	-	VBZ NNS9 NP45
chuck	-	NP NN54	NP
chummy	JJ NN57 RB66	-	JJ NP51 NN57 RB66
chunk	NN VB36	-	NN VB36 NP54
chunks	NNS VBZ51	-	NNS VBZ51 NP54
church	NN VB69	NP NN21	NN NP6
churches	NNS VBZ36	-	NNS VBZ36 NP51
churchill	-	NP	NP
cia	-	NP	NP
cincinnati	-	NP	NP
cinco	-	NP	NP
circle	NN	NP NN24	NN NP24
circled	VBD VBN18 JJ60	-	VBD VBN18 NP48 JJ60
circles	NNS VBZ60	-	NNS NP57 VBZ60
circuit	NN VB36	NP NN6	NP NN VB48
circulate	VB VBP9	-	VB VBP9 NP45
circulated	VBN VBD30 JJ54	-	VBN VBD30 NP51 JJ54
circulating	VBG JJ66	-	VBG NP60 JJ66
circulation	NN	-	NN NP51
circumspect	JJ NN54	-	JJ NN54 NP54
circumstance	NN	-	NN NP51
circumstances	NNS	-	NNS NP66
circumvent	VB NN27 JJ48 VBP54	-	VB NN27 JJ48 NP51
circus	NN JJ57	-	NN JJ57 NP60
cite	VBP VB6 NN24	-	VBP VB6 NN24 NP51
cited	VBD VBN21	-	VBD VBN21 NP69
cites	VBZ NNS30	-	VBZ NNS30 NP60
cities	NNS	-	=
citigroup	-	NP	NP
citing	VBG	-	VBG NP69
citizen	NN	NP NN24	NN NP24
citizenry	NN JJ63	-	NN NP51 JJ63
citizens	NNS	NP NNS45	NNS NP18
citizenship	NN	NP NN30	NN NP27
city	NN	NP	NN NP
civic	JJ	NP JJ24	JJ NP12
civil	JJ	NP JJ	JJ NP30
civilian	JJ NN51	-	JJ NN51 NP60
civilians	NNS	-	NNS NP57
civility	NN	-	NN NP18
civilization	NN	-	NN NP51
civilizations	NNS	-	NNS NP51
civilized	JJ VBN18 VBD36	-	JJ VBN18 VBD36 NP51
claim	NN VB15 VBP15	-	NN VB15 VBP15 NP69
claimed	VBD VBN18	-	VBD VBN18 NP66
claiming	VBG	-	VBG NP66
claims	NNS VBZ9	-	NNS VBZ9 NP66
claire	-	NP	NP
clamoring	VBG NN48	-	VBG NN48 NP51
clandestine	JJ NN60	-	JJ NP54 NN60
clapping	VBG NN48	-	VBG NN48 NP54
clarence	-	NP NN33	NP
clarification	NN	-	NN NP51
clarified	VBD VBN6 JJ60	-	VBD VBN6 NP51 JJ60
clarify	VB VBP69	-	VB NP57 VBP69
clarifying	VBG JJ48	-	VBG JJ48 NP54
clarion	NN JJ48	-	NN JJ48 NP51
clarity	NN	-	NN NP63
clark	-	NP	NP
clarke	-	NP	NP
clarkston	-	NP	NP
clash	NN VB30 VBP30	-	NN VB30 VBP30 NP60
clashed	VBD VBN9	-	VBD VBN9 NP57
clashes	NNS VBZ45	-	NNS VBZ45 NP60
clashing	VBG JJ51	-	VBG NP51 JJ51
class	NN	NP NN30	NN NP42
class-action	JJ NN21 VB69	-	JJ NN21 NP54 VB69
classes	NNS VBZ39	-	NNS VBZ39 NP57
classic	JJ NN21	NP JJ30 NN51	JJ NP15 NN21
classical	JJ NN60	-	JJ NP51 NN60
classification	NN	-	NN NP60
classified	VBN JJ24	-	=
classify	VB VBP66	-	VB NP54 VBP66
classroom	NN	-	NN NP54
claudia	-	NP	NP
clause	NN	NN NP9	NN NP57
clawback	NN	-	NN NP51
clay	-	NP NN33	NP
clean	JJ VB15 NN42	NP JJ12 VB48	JJ VB15 NP18 NN42
cleaner	JJ NN30	-	JJ NN30 NP57
cleaning	VBG NN12 JJ57	-	VBG NN12 NP51 JJ57
clear	JJ VB39 VBP63	JJ NP30	JJ VB39 VBP66
clearance	NN	-	NN NP60
clearances	NNS	-	NNS NP57
cleared	VBN VBD12 JJ63	-	VBN VBD12 NP57 JJ63
clearer	JJ NN69	-	JJ NP57 NN69
clearly	RB	-	=
clemson	-	NP	NP
cleric	JJ NN9	-	JJ NN9 NP48
clerks	NNS VBZ54	-	NNS VBZ54 NP54
cleveland	-	NP	NP
clevelander	-
clevelanders	-	NNS NP12	NNS	noun:clevelander
clever	JJ NN63	-	JJ NP54 NN63
click	VB VBP21 NN27	-	VB VBP21 NN27 NP57
clicking	VBG NN60	-	VBG NP51 NN60
clicks	NNS VBZ12	-	NNS VBZ12 NP51
client	NN JJ57	-	NN JJ57 NP60
clients	NNS	-	NNS NP60
cliff	NN	-	NN NP54
climate	NN	NN NP21	=
climate-change	JJ NN24 VB39 VBP39	-	=
climb	VB NN	-	VB NN NP45
climbed	VBD VBN9 JJ63	-	VBD VBN9 NP51 JJ63
clinch	VB NN36	-	VB NN36 NP66
clinched	VBD VBN15 JJ51	-	VBD VBN15 JJ51 NP57
clinching	VBG NN18	-	VBG NN18 NP54
cling	VBP NN9 VB60	-	VBP NN9 NP45 VB60
clinging	VBG JJ12 NN60	-	VBG JJ12 NP51 NN60
clinic	NN JJ48	NP NN27	NP NN9 JJ54
clinics	NNS	-	NNS NP60
clint	-	NP	NP
clinton	NN JJ42 VB63	NP	NP
clinton-kaine	-	NP	NP
clinton-sanders	-	NP	NP
clinton-trump	-	NP	NP
clintons	-	NP	NP
clip	NN VB60	NNS NP3 NN21	NN NNS21 NP30 VB60
clips	NNS VBZ54	-	NNS VBZ54 NP57
clobbered	VBN VBD JJ54	-	VBN VBD NP42 JJ54
clock	NN	-	NN NP60
cloning	NN VBG24	-	NN VBG24 NP57
clooney	-	NP	NP
close	JJ RB3 VB9 NN27	-	=
closed	VBD VBN6 JJ15	-	VBD VBN6 JJ15 NP63
closed-door	JJ NN54	-	JJ NN54 NP57
closely	RB	-	=
closeness	NN	-	NN NP54
closer	RB JJ3	-	RB JJ3 NP63
closer-than-expected	JJ VBN21 VBD30	-	JJ VBN21 VBD30 NP48
closes	VBZ NNS18	-	VBZ NNS18 NP51
closest	JJ	-	JJ NP66
closing	VBG NN3	NN NP6 VBG24	VBG NN NP60
closure	NN VB66	-	NN NP51 VB66
closures	NNS VBZ66	-	NNS NP60 VBZ66
clothes	NNS VBZ42	NP NNS21 VBZ63	NNS NP21 VBZ42
clothing	NN VBG39 JJ66	-	NN VBG39 NP60 JJ66
cloud	NN VB51 VBP69	-	NN VB51 NP54 VBP69
clouds	NNS VBZ39	-	NNS VBZ39 NP51
clout	NN VB60	-	NN NP60 VB60
clown	NN VBP9 VB51 JJ63	-	NN VBP9 NP45 VB51
club	NN	NP NN60	NP NN3
clubhouse	NN	-	NN NP54
clubs	NNS	-	NNS NP63
clue	NN VB51	-	NN VB51 NP54
clues	NNS VBZ48	-	NNS VBZ48 NP54
clutch	NN VB60	-	NN NP54 VB60
clutching	VBG	-	VBG NP51
clyburn	-	NP	NP
cnbc	-	NP	NP
cnn	-	NP	NP
cnn-orc	-	NN NP12	NN
co-author	NN VB27 VBP57 JJ66	-	NN VB27 NP54 VBP57
co-authored	VBD VBN18 JJ57	-	VBD VBN18 NP48 JJ57
co-chairman	NN JJ36	-	NN JJ36 NP54
co-defendants	NNS	-	NNS NP51
co-director	NN JJ39 VB54	-	NN JJ39 NP51 VB54
co-founded	VBD VBN6 JJ21	-	VBD VBN6 JJ21 NP48
co-founder	NN VB54 JJ54 VBP57	NN NP9	NN VB57 JJ57 VBP57
co-founders	NNS JJ48 VBZ51	-	NNS JJ48 NP51 VBZ51
co-host	VB VBP12 JJ30 NN39	-	=
co-hosts	NNS VBZ9	-	NNS VBZ9 NP48
co-moderator	NN	-	NN NP54
co-op	NN	-	NN NP51
co-sponsor	NN JJ39 VB60	-	NN JJ39 NP54 VB60
co-sponsored	VBD JJ3 VBN9	-	VBD JJ3 VBN9 NP48
co-workers	NNS	-	NNS NP51
co.	-	NP	NP
coach	NN VB45	-	NN VB45 NP57
coal	NN VB69	-	NN NP66 VB69
coalesce	VB NN45 VBP66	-	VB NN45 NP57 VBP66
coalescing	VBG NN9 JJ54	-	VBG NN9 NP51 JJ54
coalition	NN	NP NN48	NN NP9
coalitions	NNS	-	NNS NP54
coarse	JJ NN66	-	JJ NP51 NN66
coast	NN VB54	NP NN36	NN NP3 VB54
coat	NN VB48	-	NN VB48 NP51
coattails	NNS	-	NNS NP51
cobbled	VBD VBN21 JJ57	-	VBD VBN21 NP48 JJ57
coburn	-	NP	NP
coca-cola	-	NP	NP
cocaine	NN JJ69	-	NN NP51 JJ69
code	NN VB60	NP NN24	NN NP27 VB60
codes	NNS VBZ48	-	NNS VBZ48 NP60
coerced	VBN VBD3 JJ51	-	VBN VBD3 NP45 JJ51
coffee	NN	-	NN NP60
coffers	NNS	-	NNS NP54
coffey	-	NP	NP
coffman	-	NP	NP
cohen	-	NP	NP
coherent	JJ	-	JJ NP54
cohn	-	NP	NP
coin	NN VB54	-	NN NP30 VB54
coincidence	NN	-	NN NP51
coincidentally	RB	-	RB NP51
coined	VBD VBN9 JJ63	-	VBD VBN9 NP51 JJ63
col.	-	NP	NP
colbert	-	NP	NP
cold	JJ NN39	NP JJ42	NP JJ3 NN42
cole	-	NP NN30	NP
coleman	-	NP	NP
colin	-	NP	NP
coll	-	NP	NP
collaborated	VBD VBN6 JJ63	-	VBD VBN6 NP48 JJ63
collaboration	NN	-	NN NP54
collaborative	JJ	-	JJ NP54
collapse	NN VB30	-	NN VB30 NP66
collapsed	VBD VBN9 JJ57	-	VBD VBN9 NP51 JJ57
collapses	VBZ NNS12	-	VBZ NNS12 NP48
collapsing	VBG	-	VBG NP54
collar	NN JJ66	-	NN NP57 JJ66
collateral	JJ NN9	-	JJ NN9 NP45
colleague	NN	-	NN NP60
colleagues	NNS	-	NNS NP69
collect	VB NN42 JJ42	-	VB NN42 JJ42 NP60
collected	VBN VBD12 JJ48	-	VBN VBD12 JJ48 NP60
collecting	VBG	-	VBG NP60
collection	NN	-	NN NP60
collections	NNS	-	NNS NP51
collective	JJ	-	JJ NP63
collectively	RB	-	RB NP54
college	NN	NP NN57	NN NP12
colleges	NNS	NP NNS21	NNS NP33
collins	-	NP NN51 NNS63	NP
collisions	NNS	-	NNS NP51
collusion	NN	-	NN NP51
colo.	-	NP	NP
cologne	-	NP NN36	NP
colony	NN	NP NN30	NP NN3
color	NN JJ54	NP NN27	NN NP18 JJ54
colorado	-	NP	NP
colorful	JJ	-	JJ NP54
coloring	VBG NN51	-	VBG NN51 NP54
colors	NNS	-	NNS NP54
columbia	-	NP	NP
columbus	-	NP	NP
column	NN	-	NN NP66
columnist	NN	-	NN NP63
columns	NNS	-	NNS NP60
combat	NN VB6	-	NN VB6 NP63
combat-level	JJ VB69	-	JJ NP51 VB69
combatant	NN JJ12	-	NN JJ12 NP48
combate	-
combating	VBG JJ57 NN57	-	VBG JJ57 NN57 NP57	verb:combate
combative	JJ	-	JJ NP54
combination	NN	-	NN NP60
combine	VB VBP NN15	-	VB VBP NN15 NP48
combined	VBN JJ6 VBD30	-	VBN JJ6 VBD30 NP60
combines	VBZ NNS12	-	VBZ NNS12 NP48
combustion	NN	-	NN NP51
comcast	-	NP	NP
come	VB VBN6 VBP21	-	=
comeback	NN	-	NN NP33
comedian	NN	-	NN NP60
comedians	NNS	-	NNS NP51
comedy	NN	-	NN NP57
comes	VBZ	-	=
comey	-	NP NN42	NP NN42
comfort	NN VB30	-	NN VB30 NP60
comfortable	JJ	-	JJ NP66
comforting	JJ VBG9	-	JJ VBG9 NP45
comic	JJ	-	JJ NP57
comical	JJ	-	JJ NP51
coming	VBG JJ36	-	=
command	NN VB30 VBP30	NN NP21 VB63 VBP63	NN VB33 VBP33 NP63
commanded	VBD VBN12 JJ69	-	VBD VBN12 NP57 JJ69
commander	NN	NP NN21	NN NP42
commander-in-chief	NN JJ9	NN NP15 JJ36	NN JJ12 NP57
commanders	NNS	-	NNS NP54
commanding	JJ VBG9	-	JJ VBG9 NP60
commencement	NN	-	NN NP54
commend	VB VBP9	-	VB VBP9 NP45
comment	NN VB6	-	=
commentary	NN	NP NN21	NN NP27
commentator	NN	-	NN NP57
commentators	NNS	-	NNS NP57
commented	VBD VBN3 JJ66	-	VBD VBN3 NP51 JJ66
commenter	NN JJ39 VB45 VBP51	-	NN JJ39 VB45 NP51
commenting	VBG	-	VBG NP54
comments	NNS	-	=
commerce	NN	NP NN48	NP NN15
commercial	JJ NN30	NP JJ21 NN51	JJ NN30 NP36
commercials	NNS	-	NNS NP57
commission	NN VB30	NP NN51	NP NN6 VB36
commissioned	VBN VBD3 JJ27	-	VBN VBD3 JJ27 NP42
commissioner	NN	NP NN30	NN NP9
commissioners	NNS	-	NNS NP51
commit	VB VBP21 NN57	-	VB VBP21 NP57 NN57
commitment	NN	-	NN NP69
commitments	NNS	-	NNS NP60
committed	VBN JJ18 VBD33	-	VBN JJ18 VBD33 NP66
committee	NN	NP	NP NN3
committeeman	NN	NP NN33	NN NP3
committees	NNS	NNS NP9	NNS NP63
committing	VBG	-	VBG NP60
commodity	NN	-	NN NP54
common	JJ	JJ NP36	=
common-sense	JJ NN27	-	JJ NN27 NP57
commonwealth	NN	-	NN NP51
communicate	VB VBP24	-	VB VBP24 NP57
communicated	VBN VBD36 JJ57	-	VBN VBD36 NP51 JJ57
communicating	VBG NN63	-	VBG NP57 NN63
communication	NN	NP NN21	NN NP33
communications	NNS	NP NNS42	NNS NP18
communicator	NN	-	NN NP51
communism	NN	NP NN30	NP NN
communist	JJ NN12	JJ NP9 NN42	JJ NN18 NP24
communities	NNS	NNS NP9	=
community	NN	NP NN42	NN NP30
companies	NNS	-	=
company	NN	NP NN33	NN NP45
compaq	-	NP	NP
comparable	JJ	-	JJ NP57
comparatively	RB	-	RB NP51
compare	VB VBP15 NN27	-	VB VBP15 NN27 NP57
compared	VBN VBD24	-	=
compares	VBZ NNS18	-	VBZ NNS18 NP48
comparing	VBG NN57	-	VBG NN57 NP60
comparison	NN	NN NP9	NN NP63
comparisons	NNS	-	NNS NP57
compartmentalized	VBN JJ6 VBD27	-	VBN JJ6 VBD27 NP45
compass	NN VB33	NP NN27 VB60	NP NN9 VB42
compassion	NN	-	NN NP60
compassionate	JJ VB48	-	JJ VB48 NP57
compelled	VBN VBD33	-	VBN VBD33 NP57
compelling	JJ VBG36	-	JJ VBG36 NP63
compensate	VB VBP57	-	VB NP51 VBP57
compensated	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
compensation	NN	-	NN NP57
compete	VB VBP39	-	VB VBP39 NP66
competed	VBD VBN24	-	VBD VBN24 NP51
competence	NN	-	NN NP57
competent	JJ	-	JJ NP60
competing	VBG	-	VBG NP63
competition	NN	-	NN NP66
competitive	JJ	-	JJ NP69
competitiveness	NN	NP NN21	NN NP9
competitor	NN	-	NN NP54
competitors	NNS	-	NNS NP63
compiled	VBN VBD12	-	VBN VBD12 NP54
compiling	VBG NN39	-	VBG NN39 NP54
complacent	JJ NN63	-	JJ NP51 NN63
complain	VB VBP12	-	VB VBP12 NP54
complained	VBD VBN18	-	VBD VBN18 NP63
complaining	VBG JJ60	-	VBG NP51 JJ60
complaint	NN	-	NN NP63
complaints	NNS	-	NNS NP63
complete	JJ VB12 VBP36	-	JJ VB12 VBP36 NP63
completed	VBN VBD9 JJ63	-	VBN VBD9 NP57 JJ63
completely	RB	-	RB NP69
completing	VBG JJ54	-	VBG NP54 JJ54
complex	JJ NN3	-	JJ NN3 NP57
complexity	NN	-	NN NP57
compliance	NN	-	NN NP57
complicate	VB VBP6	-	VB VBP6 NP54
complicated	JJ VBN6 VBD66	-	JJ VBN6 NP60 VBD66
complicating	VBG	-	VBG NP51
complication	NN	-	NN NP51
complications	NNS	-	NNS NP51
complicity	NN	-	NN NP51
complied	VBD VBN24	-	VBD VBN24 NP51
compliment	NN VB66	-	NN NP54 VB66
comply	VB VBP12 NN63	-	VB VBP12 NP54 NN63
complying	VBG	-	VBG NP51
component	NN JJ69	-	NN NP54 JJ69
composed	VBN VBD39 JJ42	-	VBN VBD39 JJ42 NP54
compound	NN JJ45 VB60	-	NN JJ45 VB60 NP63
compounded	VBN JJ33 VBD33	-	VBN JJ33 VBD33 NP51
compounds	NNS	-	NNS NP54
comprehensive	JJ	-	JJ NP66
comprise	VBP VB15 NN45	-	VBP VB15 NN45 NP51
compromise	NN VB12	-	NN VB12 NP63
compromised	VBN VBD21	-	VBN VBD21 NP57
compton	-	NP	NP
computer	NN	NP NN21	NN NP36
computers	NNS	-	NNS NP63
con	NN JJ18	-	NN JJ18 NP54
conant	-	NP	NP
conason	-	NP	NP
concealed	VBN VBD33 JJ51	-	VBN VBD33 NP51 JJ51
concede	VB VBP18 NN54	-	VB VBP18 NP54 NN54
conceded	VBD VBN39	-	VBD VBN39 NP60
conceding	VBG NN45	-	VBG NN45 NP54
concentrated	JJ VBN3 VBD6	-	JJ VBN3 VBD6 NP45
concentrating	VBG	-	VBG NP51
concentration	NN	-	NN NP60
concept	NN	-	NN NP60
concern	NN	-	=
concerned	VBN JJ3 VBD39	JJ NP15 VBN30 VBD69	VBN JJ3 VBD39 NP63
concerning	VBG	-	VBG NP63
concerns	NNS VBZ45	-	=
concert	NN VB42	-	NN VB42 NP60
concerts	NNS VBZ48	-	NNS VBZ48 NP51
concession	NN	-	NN NP57
concessions	NNS	-	NNS NP63
conciliatory	JJ	-	JJ NP57
conclude	VBP VB12 NN48	-	VBP VB12 NN48 NP54
concluded	VBD VBN15	-	VBD VBN15 NP66
concludes	VBZ NNS54	-	VBZ NNS54 NP54
concluding	VBG JJ36 NN66	-	VBG JJ36 NP51 NN66
conclusion	NN	-	NN NP66
conclusions	NNS	-	NNS NP60
conclusive	JJ	-	JJ NP51
concord	-	NP NN42	NP
concrete	JJ NN21 VB48	-	JJ NN21 NP30 VB48
condemn	VB VBP27 NN48	-	VB VBP27 NN48 NP60
condemnations	NNS	-	NNS NP51
condemned	VBD VBN	-	VBD VBN NP54
condemning	VBG JJ54	-	VBG JJ54 NP60
condemns	VBZ NNS30	-	VBZ NNS30 NP51
condensed	JJ VBN21 VBD24	-	JJ VBN21 VBD24 NP51
condescending	JJ VBG12 NN66	-	JJ VBG12 NP48 NN66
condition	NN	-	NN NP66
conditions	NNS	-	NNS NP66
condoleezza	-	NP	NP
condolences	NNS	-	NNS NP57
condominiums	NNS	-	NNS NP51
condone	VB NN45 JJ69	-	VB NN45 NP54 JJ69
condoning	VBG NN57	-	VBG NP51 NN57
conduct	NN VB3	-	NN VB3 NP60
conducted	VBN VBD21	-	=
conducting	VBG	-	VBG NP63
conducts	VBZ NNS21	-	VBZ NNS21 NP54
coney	-	NP NN27	NP
confab	NN VB45	-	NN VB45 NP51
confederacy	-	NP NN24	NP
confederate	-	JJ NP24 VB42 NN66	JJ
confer	VB VBP57	-	VB NP54 VBP57
conference	NN	NP NN6	NN NP45
conferences	NNS	-	NNS NP63
confessed	VBD VBN18 JJ57	-	VBD VBN18 NP48 JJ57
confidant	NN JJ57	-	NN NP54 JJ57
confidence	NN	-	NN NP69
confident	JJ	-	JJ NP39
confidential	JJ	-	JJ NP27
confidentiality	NN	-	NN NP60
confidently	RB	-	RB NP54
confined	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
confinement	NN	-	NN NP60
confirm	VB	-	VB NP63
confirmation	NN	-	NN NP60
confirmations	NNS	-	NNS NP57
confirmed	VBN VBD3	-	VBN VBD3 NP60
confirming	VBG JJ45	-	VBG JJ45 NP54
conflated	VBN VBD3 JJ45	-	VBN VBD3 NP45 JJ45
conflict	NN VB42	-	NN VB42 NP69
conflicted	VBN VBD12 JJ15	-	VBN VBD12 JJ15 NP51
conflicting	VBG JJ12	-	VBG JJ12 NP51
conflicts	NNS VBZ60	-	NNS VBZ60 NP66
conform	VB VBP63	-	VB NP51 VBP63
confounding	VBG JJ36	-	VBG JJ36 NP54
confront	VB NN57	-	VB NN57 NP63
confrontation	NN	-	NN NP60
confrontational	JJ	-	JJ NP54
confrontations	NNS	-	NNS NP57
confronted	VBN VBD15	-	VBN VBD15 NP57
confronting	VBG	-	VBG NP60
confronts	VBZ NNS24	-	VBZ NNS24 NP51
confuse	VB VBP15 NN45	-	VB VBP15 NN45 NP51
confused	VBN JJ15 VBD39	-	VBN JJ15 VBD39 NP57
confusing	JJ VBG27	-	JJ VBG27 NP57
confusion	NN	-	NN NP54
congrat	-
congrats	NNS VBZ33	-	NNS VBZ33 NP54	noun:congrat
congratulate	VB VBP18	-	VB VBP18 NP54
congratulated	VBD VBN3 JJ54	-	VBD VBN3 NP48 JJ54
congratulating	NN VBG9	-	NN VBG9 NP45
congratulations	NNS	-	NNS NP54
congregation	NN	-	NN NP54
congress	-	NP	NP
congressional	JJ	NP JJ24	JJ NP15
congressman	NN	NP NN24	NN NP21
congresswoman	NN	NP NN21	NN NP15
conjunction	NN	-	NN NP51
conn	-	NP VB30 NN45 VBP63	NP
connect	VB VBP30	-	VB VBP30 NP60
connected	VBN VBD30 JJ51	-	VBN VBD30 JJ51 NP63
connecticut	-	NP	NP
connecting	VBG	-	VBG NP54
connection	NN	-	NN NP66
connections	NNS	-	NNS NP63
connects	VBZ NNS57	-	VBZ NP54 NNS57
conquered	VBD JJ6 VBN12	-	VBD JJ6 VBN12 NP42
conquest	NN JJ51	-	NN JJ51 NP54
conscience	NN	NN NP9	NN NP63
conscious	JJ	-	JJ NP54
consciousness	NN	-	NN NP51
consecutive	JJ	-	JJ NP57
consensus	NN JJ69	-	NN NP66 JJ69
consent	NN VB12	-	NN VB12 NP51
consequence	NN	-	NN NP57
consequences	NNS	-	NNS NP69
consequential	JJ	-	JJ NP57
consequently	RB	-	RB NP51
conservatism	NN	-	NN NP63
conservative	JJ NN48	JJ NP24	JJ NN48 NP66
conservative-leaning	JJ VBG27 NN54	-	JJ VBG27 NP54 NN54
conservatives	NNS	NP NNS30	NNS NP42
consider	VB VBP18	-	VB VBP18 NP69
considerable	JJ	-	JJ NP63
considerably	RB	-	RB NP57
consideration	NN	-	NN NP60
considered	VBN VBD15	-	VBN VBD15 NP69
considering	VBG	-	VBG NP66
considers	VBZ NNS39	-	VBZ NNS39 NP57
consistency	NN	-	NN NP51
consistent	JJ	-	JJ NP66
consistently	RB	-	RB NP63
consists	VBZ NNS36	-	VBZ NNS36 NP54
consolidate	VB	-	VB NP57
consolidated	JJ VBN21 VBD39	-	JJ VBN21 VBD39 NP54
consolidating	VBG	-	VBG NP54
consolidation	NN	-	NN NP54
consortium	-	NP NN24	NP
conspicuously	RB	-	RB NP51
conspiracies	NNS	-	NNS NP51
conspiracy	NN	-	NN NP63
constant	JJ NN57	-	JJ NN57 NP63
constantly	RB	RB NP9	RB NP63
constellation	NN	-	NN NP51
consternation	NN	-	NN NP54
constituencies	NNS	-	NNS NP60
constituency	NN	-	NN NP60
constituents	NNS	-	NNS NP54
constitute	VB VBP12	-	VB VBP12 NP51
constitutes	VBZ NNS45	-	VBZ NNS45 NP54
constitution	NN	NP NN54	NP NN12
constitutional	JJ	NP JJ24	JJ NP30
constitutionalists	NNS	-	NNS NP51
constrained	VBN VBD15 JJ42	-	VBN VBD15 JJ42 NP51
constraints	NNS	-	NNS NP54
constructed	VBN VBD24 JJ54	-	VBN VBD24 NP48 JJ54
construction	NN	-	NN NP66
constructive	JJ	-	JJ NP57
consulate	NN	NP NN21	NN NP18
consulates	NNS	-	NNS NP51
consult	VB NN39 VBP66	NP VB9 NN12	NP VB NN9
consultant	NN	-	NN NP66
consultants	NNS	-	NNS NP60
consultation	NN	-	NN NP51
consulted	VBN VBD9	-	VBN VBD9 NP51
consulting	NN VBG6	NP NN27 VBG30	NN VBG6 NP21
consume	VBP VB15 NN45 JJ57	-	VBP VB15 NN45 NP51
consumed	VBN VBD18 JJ51	-	VBN VBD18 NP48 JJ51
consumer	NN	NP NN24	NN NP12
consumers	NNS	NNS NP9	NNS NP63
consummate	JJ VB36 VBP63	-	JJ VB36 NP57 VBP63
consumption	NN	-	NN NP60
contact	NN VB45	-	NN VB45 NP63
contacted	VBN VBD6	-	VBN VBD6 NP54
contacting	VBG	-	VBG NP54
contacts	NNS VBZ33	-	NNS VBZ33 NP51
contain	VB VBP9	-	VB VBP9 NP57
contained	VBD VBN6 JJ57	-	VBD VBN6 JJ57 NP60
containing	VBG	-	VBG NP63
containment	NN	-	NN NP60
contains	VBZ NNS66	-	VBZ NP54 NNS66
contemplate	VB VBP9	-	VB VBP9 NP51
contemplating	VBG	-	VBG NP54
contemporaneous	JJ	-	JJ NP51
contemporary	JJ NN51	-	JJ NN51 NP57
contempt	NN JJ66	-	NN NP51 JJ66
contend	VB VBP51	-	VB VBP51 NP54
contended	VBD VBN24	-	VBD VBN24 NP51
contender	NN	-	NN NP66
contenders	NNS	-	NNS NP66
contending	VBG NN60 JJ69	-	VBG NP51 NN60 JJ69
contends	VBZ	-	VBZ NP54
content	NN JJ30	-	NN JJ30 NP69
contention	NN	-	NN NP63
contentions	NNS	-	NNS NP51
contentious	JJ	-	JJ NP63
contents	NNS	-	NNS NP57	noun:contents
contest	NN VB42	-	=
contestant	NN JJ54	-	NN NP51 JJ54
contested	VBN	-	VBN NP69
contests	NNS	-	=
context	NN	-	NN NP60
continent	NN JJ24	NN NP3 JJ51	NN NP21 JJ30
continental	JJ	NP JJ21	JJ NP9
contingent	NN JJ	-	NN JJ NP45
continual	JJ	-	JJ NP51
continually	RB	-	RB NP54
continuation	NN	-	NN NP57
continue	VB VBP12	-	=
continued	VBD VBN21 JJ27	VBD NP6 VBN39 JJ45	=
continues	VBZ	-	=
continuing	VBG	-	VBG NP69
contortions	NNS	-	NNS NP51
contraception	NN	-	NN NP54
contract	NN VB24 VBP36	-	NN VB24 VBP36 NP63
contractor	NN	-	NN NP57
contractors	NNS	-	NNS NP63
contracts	NNS VBZ54	-	NNS VBZ54 NP63
contradict	VB	-	VB NP60
contradicted	VBD VBN18 JJ54	-	VBD VBN18 NP51 JJ54
contradicting	VBG	-	VBG NP54
contradiction	NN	-	NN NP54
contradictions	NNS	-	NNS NP54
contradictory	JJ NN51	-	JJ NN51 NP51
contrarian	JJ NN12	-	JJ NN12 NP48
contrary	NN JJ	-	NN JJ NP54
contrast	NN	-	NN NP48
contrasted	VBD VBN30	-	VBD VBN30 NP54
contrasting	VBG JJ60	-	VBG NP60 JJ60
contrasts	VBZ NNS30	-	VBZ NNS30 NP60
contribute	VB VBP24	-	VB VBP24 NP57
contributed	VBD VBN6	-	VBD VBN6 NP60
contributing	VBG	-	VBG NP60
contribution	NN	-	NN NP60
contributions	NNS	-	NNS NP69
contributor	NN	-	NN NP63
contributors	NNS	NP NNS33	NNS NP15
control	NN VB21 VBP33 JJ57	NP NN36 VB57	NN VB21 VBP33 NP36
controlled	VBN VBD3 JJ21	-	VBN VBD3 JJ21 NP54
controlling	VBG JJ39	-	VBG JJ39 NP54
controls	VBZ NNS	-	VBZ NNS NP57
controversial	JJ	-	JJ NP69
controversies	NNS	-	NNS NP60
controversy	NN	-	=
conundrum	NN	-	NN NP51
convened	VBD VBN15	-	VBD VBN15 NP54
convenience	NN	-	NN NP54
conveniently	RB	-	RB NP51
convening	VBG NN51	-	VBG NN51 NP51
convention	NN	NP NN66	NN NP18
convention-goers	NNS VBZ63	-	NNS NP51 VBZ63
conventional	JJ	-	JJ NP66
conventions	NNS	-	NNS NP69
convergence	NN	-	NN NP54
conversation	NN	-	=
conversations	NNS	-	NNS NP66
conversion	NN	-	NN NP51
convert	VB NN24	-	VB NN24 NP54
converted	VBD VBN24 JJ42	-	VBD VBN24 JJ42 NP54
converting	VBG	-	VBG NP54
converts	VBZ NNS9	-	VBZ NNS9 NP48
convey	VB NN51	-	VB NN51 NP57
convict	VB NN27 VBP63	-	VB NN27 NP51 VBP63
convicted	VBN JJ33 VBD51	-	VBN JJ33 VBD51 NP63
conviction	NN	-	NN NP57
convictions	NNS	-	NNS NP54
convince	VB NN51	-	VB NN51 NP63
convinced	VBN JJ9 VBD45	-	VBN JJ9 VBD45 NP57
convincing	JJ VBG NN12	-	JJ VBG NN12 NP51
convincingly	RB	-	RB NP51
convoluted	JJ VBN18 VBD33	-	JJ VBN18 VBD33 NP51
conway	-	NP	NP
cook	NN VB6	NP VB27 NN48	NP VB21 NN27
cookie	NN	NP NN21	NN NP12
cookies	NNS	-	NNS NP54
cool	JJ NN15 VB18	-	JJ NN15 VB18 NP24
coolly	RB	-	RB NP51
coons	-	NP NNS24	NP
cooper	-	NP NN45	NP
cooperate	VB	-	VB NP57
cooperating	VBG	-	VBG NP54
cooperation	NN	NP NN30	NN NP18
coordinate	VB JJ9 NN57	-	VB JJ9 NP54 NN57
coordinated	VBN JJ30	-	VBN JJ30 NP60	verb:coordinate
coordinates	VBZ NNS18	-	VBZ NNS18 NP51
coordinating	VBG JJ18 NN69	VBG NP6 JJ36	VBG JJ21 NP57	verb:coordinate
coordination	NN	-	NN NP54
coordinator	NN	-	NN NP54
cope	VB NN18	-	VB NN18 NP54
copenhagen	-	NP	NP
copies	NNS VBZ66	-	NNS NP60 VBZ66
coping	VBG NN39	-	VBG NN39 NP51
copper	NN VB48	-	NN VB48 NP51
cops	NNS VBZ39	-	NNS VBZ39 NP51
copy	NN VB63	-	NN NP60 VB63
coralville	-	NP	NP
cordesman	-	NP	NP
cordial	JJ NN57	-	JJ NN57 NP57
cordisco	-	NP	NP
core	NN JJ36	NN NP18	NN NP36 JJ42
corey	-	NP	NP
corker	-	NP NN42	NP
corn	NN VB54	NP NN21	NN NP27 VB54
corn-based	JJ VBN57 VBD63	-	JJ NP54 VBN57 VBD63
cornel	-	NP NN30	NP
cornell	-	NP	NP
corner	NN VBP33	-	NN VBP33 NP63
corners	NNS	-	NNS NP51
cornerstone	NN	NN NP9	NN NP57
cornyn	-	NP	NP
corona	-	NP NN24	NP
coronation	NN	-	NN NP51
corp	-	NP NN24	NP
corp.	-	NP	NP
corporate	JJ	-	=
corporation	NN	NP NN36	NP NN21
corporations	NNS	-	NNS NP66
corps	-	NP NNS39	NP
corral	VB NN12 JJ45	-	VB NN12 JJ45 NP48
correct	JJ VB18	NP JJ33 VB51	JJ VB18 NP27
correction	NN	-	NP NN
corrective	JJ NN57	-	JJ NP51 NN57
correctly	RB	-	RB NP57
correctness	NN	-	NN NP57
correlation	NN	-	NN NP57
corresponded	VBD VBN27 JJ57	-	VBD VBN27 NP51 JJ57
correspondence	NN	-	NN NP60
correspondent	NN JJ27	NP NN21 JJ48	NN NP21 JJ27
corridor	NN	-	NN NP54
corridors	NNS	-	NNS NP51
corrupt	JJ VB45	JJ NP9 VB60	JJ VB45 NP63
corrupting	JJ VBG9	-	JJ VBG9 NP48
corruption	NN	-	NN NP63
cory	-	NP	NP
cosby	-	NP	NP
cost	NN VB9 VBN21 VBD27	-	=
cost-cutting	NN VBG12 JJ36	-	NN VBG12 JJ36 NP48
costa	-	NP NN30	NP
costing	VBG NN54	-	VBG NP51 NN54
costlier	JJ NN63	-	JJ NP51 NN63
costly	JJ	-	JJ NP60
costs	NNS VBZ27	-	=
couches	NNS VBZ36	-	NNS VBZ36 NP51
could	MD	NP MD24	MD NP69
coulter	-	NP NN24	NP
council	NN	NP NN42	NP NN12
counsel	NN VB57	NP NN30	NN NP24 VB57
counseling	NN	-	NN NP54
count	NN VB12 VBP39	-	NN VB12 VBP39 NP63
countdown	NN	-	NN NP51
counted	VBN VBD21	-	VBN VBD21 NP63
counter	VB RB12 NN27 VBP33	NP VB30 RB42 NN57	VB RB12 NP18 NN27
counter-attack	NN VB36 JJ42 RB45	-	=
counter-terrorism	NN JJ63	-	NN NP54 JJ63
counterattack	NN VB51	-	NN VB51 NP54
countered	VBD VBN24 JJ69	-	VBD VBN24 NP54 JJ69
counterintelligence	NN	-	NN NP51
counterpart	NN	-	NN NP57
counterparts	NNS	-	NNS NP60
counterpuncher	NN JJ51 VB54	-	NN JJ51 NP51 VB54
counterterrorism	NN	-	NN NP54
countervailing	VBG NN60	-	VBG NP54 NN60
counterweight	NN	-	NN NP54
counties	NNS	-	NNS NP69
counting	VBG NN15	-	VBG NN15 NP63
countless	JJ	-	JJ NP54
countries	NNS	-	=
country	NN	NP NN9	NN NP51
countrymen	NNS	-	NNS NP54
countryside	NN	-	NN NP51
counts	NNS VBZ6	NNS NP6 VBZ27	NNS VBZ9 NP54
county	NN	NP NN63	NP NN6
coup	NN	-	NN NP63
couple	NN	-	NN NP69
coupled	VBN JJ54 VBD57	-	VBN JJ54 VBD57 NP60
couples	NNS	-	NNS NP60
courage	NN	-	NN NP60
courageous	JJ	-	JJ NP51
couric	-	NP	NP
course	NN	-	=
courses	NNS	-	=
court	NN	NP	NP NN
court-ordered	JJ VBN60	-	JJ NP54 VBN60
courted	VBN VBD24 JJ57	-	VBN VBD24 NP51 JJ57
courtesy	NN	-	NN NP60
courthouse	NN	-	NN NP57
courting	VBG	-	VBG NP57
courtland	-	NP	NP
courtroom	NN	-	NN NP57
courts	NNS	-	NNS NP69
cousin	NN	-	NN NP57
cover	VB NN12 VBP18	-	VB NN12 VBP18 NP63
cover-up	NN	-	NN NP54
coverage	NN	-	=
covered	VBN VBD3 JJ18	-	VBN VBD3 JJ18 NP57
covering	VBG NN66	-	VBG NP66 NN66
covers	VBZ NNS9	-	VBZ NNS9 NP51
covert	JJ NN21	NP JJ27 NN48	NP JJ3 NN24
coverup	NN JJ33 VB66	-	NN JJ33 NP54 VB66
coveted	JJ VBN24 VBD30	-	JJ VBN24 VBD30 NP54
cowboy	NN	-	NN NP51
cowboys	-	NP NNS30	NP
cox	NN VB48	NP NN30	NP NN15 VB60
coz	-	NP	NP
cozy	JJ NN33	-	JJ NN33 NP57
cpac	-	NP NN18	NP NN18
cpi	-	NP	NP
crabgrass	NN	-	NN NP51
crack	VB NN6 JJ54	-	VB NN6 JJ54 NP57
crackdown	NN	-	NN NP57
cracked	VBD VBN9 JJ39	-	VBD VBN9 JJ39 NP51
cracking	VBG NN48 JJ66	-	VBG NN48 NP54 JJ66
cracks	NNS VBZ60	-	NNS NP57 VBZ60
craft	VB NN9	-	VB NN9 NP45
crafted	VBN VBD3 JJ60	-	VBN VBD3 NP48 JJ60
crafting	VBG	-	VBG NP51
craig	-	NP	NP
cramped	JJ VBN24 VBD30	-	JJ VBN24 VBD30 NP54
crane	-	NP NN30	NP
cranes	NNS VBZ69	-	NNS NP54 VBZ69
crap	NN VB42	-	NN VB42 NP54
crash	NN VB24	-	NN VB24 NP63
crashed	VBD VBN9	-	VBD VBN9 NP48
crashing	VBG JJ51	-	VBG NP51 JJ51
cratered	VBN VBD24 JJ33	-	VBN VBD24 JJ33 NP48	verb:crater
cratering	VBG NN33 JJ36	-	VBG NN33 JJ36 NP51	verb:crater
crawford	-	NP	NP
craze	NN VB15 VBP60	-	NN VB15 NP48 VBP60
crazy	JJ NN48	NP JJ21 NN69	JJ NP36 NN48
cream	NN VB57	-	NN VB57 NP57
create	VB VBP42	-	=
created	VBN VBD6	-	VBN VBD6 NP66
creates	VBZ NNS66	-	VBZ NP57 NNS66
creating	VBG	-	VBG NP69
creation	NN	-	NN NP63
creative	JJ	-	JJ NP54
credentials	NNS	NNS NP9	NNS NP63	noun:credentials
credibility	NN	-	NN NP66
credible	JJ	-	JJ NP66
credit	NN VBP48	NP NN27	NN NP30 VBP48
credited	VBD VBN3 JJ39	-	VBD VBN3 JJ39 NP48
crediting	VBG NN63	-	VBG NP54 NN63
creditors	NNS	-	NNS NP54
credits	NNS VBZ24	-	NNS VBZ24 NP57
credo	NN JJ69	NP NN24	NP NN12
creeping	VBG NN45	-	VBG NN45 NP54
crenshaw	-	NP NN18	NP NN21
crew	NN VB42	NP NN18	NN NP3 VB45
crews	NNS VBZ33	-	NNS VBZ33 NP54
cried	VBD VBN30 JJ60	-	VBD VBN30 NP54 JJ60
crime	NN	NN NP3	NN NP42
crimea	-	NP	NP
crimes	NNS	-	NNS NP60
criminal	JJ NN45	NP JJ30	JJ NP30 NN45
criminalizes	VBZ	-	VBZ NP51
criminals	NNS	-	NNS NP66
cripple	VB NN12	-	VB NN12 NP48
crippled	VBN VBD12 JJ39	-	VBN NP VBD12 JJ39
crippling	JJ VBG18 NN63	-	JJ VBG18 NP54 NN63
crises	NNS	-	NNS NP60
crisis	NN	NN NP9	=
crisscross	VB VBP9 NN15 JJ21	-	=
crisscrossed	VBD VBN18 JJ42	-	VBD VBN18 JJ42 NP51
crist	-	NP	NP
criteria	NNS NN69	-	NNS NP57 NN69
critic	NN JJ45	-	NN JJ45 NP57
critical	JJ	JJ NP9	=
critically	RB	-	RB NP54
criticised	VBD VBN15 JJ63	-	VBD VBN15 NP48 JJ63
criticism	NN	-	NN NP54
criticisms	NNS	-	NNS NP63
criticize	VB VBP21	-	VB VBP21 NP60
criticized	VBN VBD	-	VBN VBD NP66
criticizes	VBZ	-	VBZ NP54
criticizing	VBG	-	VBG NP66
critics	NNS	-	=
critique	NN VB69	-	NN NP63 VB69
critiques	NNS VBZ27	-	NNS VBZ27 NP60
cronin	-	NP	NP
crooked	JJ VBN33 VBD36	JJ NP3 VBN63 VBD63	JJ NP15 VBN39 VBD39
crop	NN VBP15 VB54	-	NN VBP15 NP51 VB54
cross	VB NN VBP6 JJ33	NP VB48 NN51 VBP57	NP VB6 NN9 VBP12
cross-border	JJ NN15 VB33 VBP45	-	=
cross-country	JJ RB18 NN36	-	JJ RB18 NN36 NP51
crossed	VBD VBN JJ54	VBN NP6 VBD24	VBN VBD JJ54 NP54
crosses	VBZ NNS15	-	VBZ NNS15 NP51
crossing	VBG NN54	-	VBG NN54 NP60
crossover	NN	-	NN NP51
crossroads	-	NP NNS42	NP
crow	-	NP NN30 VB51	NP
crowd	NN VB51 VBP60	NN NP15	=
crowded	JJ VBN15 VBD36	-	JJ VBN15 VBD36 NP54
crowdpac	-	NP	NP
crowds	NNS VBZ42	-	NNS VBZ42 NP69
crowdstrike	-	NP	NP
crowdtangle	-	NP	NP
crowley	-	NP	NP
crown	NN VB36 JJ57	-	NN VB36 NP51 JJ57
crowned	VBN VBD39 JJ39	-	VBN VBD39 JJ39 NP54
crucial	JJ	-	JJ NP69
crude	JJ NN9	-	JJ NN9 NP57
cruel	JJ NN60	-	JJ NP9 NN60
cruised	VBD VBN15 JJ63	-	VBD VBN15 NP48 JJ63
crumbling	VBG JJ21 NN66	-	VBG JJ21 NP57 NN66
crunch	NN VB51	-	NN NP51 VB51
crusade	NN VB36	-	NN VB36 NP54
crusader	NN	-	NN NP54
crush	VB NN	-	VB NN NP51
crushed	VBN VBD3 JJ15	-	VBN VBD3 JJ15 NP54
crushing	VBG NN51 JJ66	-	VBG NN51 NP54 JJ66
cruz	-	NP	NP
cry	NN VB27	-	NN VB27 NP60
crying	VBG JJ60	-	VBG NP51 JJ60
crypt	-	NP NN27	NP
crystal	NN JJ24	-	NN JJ24 NP57
crystallize	VB	-	VB NP51
crystallized	VBD VBN12 JJ39	-	VBD VBN12 JJ39 NP48
ctu	-	NP	NP
cuba	-	NP	NP
cuban	-	JJ NP6	JJ NP3
cuban-american	-	JJ NP21	JJ NP27
cuban-americans	-	NNS NP6	NNS NP12
cubans	-	NP	NP
cubs	-	NP NNS27 VBZ66	NP
cuccinelli	JJ NN9 NNS33 RB48	NP JJ36 NN48	NP JJ21 NN33 NNS54
cuellar	-	NP	NP
cues	NNS VBZ45	-	NNS VBZ45 NP51
culberson	-	NP	NP
culminated	VBN VBD3 JJ60	-	VBN VBD3 NP45 JJ60
culpability	NN	-	NN NP51
culprit	NN	-	NN NP54
cult	NN	NP NN21	NN NP9
cultivate	VB VBP57	-	VB NP51 VBP57
cultural	JJ	NP JJ3	JJ NP33
culturally	RB	-	RB NP54
culture	NN	-	NN NP69
cultures	NNS VBZ51	-	NNS VBZ51 NP51
cummings	-	NP NN36 NNS39	NP
cumulative	JJ	-	JJ NP51
cunniff	-	NP	NP
cunning	JJ NN39	-	JJ NN39 NP51
cuomo	-	NP	NP
curators	NNS	-	NNS NP51
curb	VB NN30	-	VB NN30 NP60
curbelo	-	NP	NP
curbing	VBG NN39	-	VBG NN39 NP51
cure	NN VB3	-	NN VB3 NP51
cures	NNS VBZ48	-	NNS VBZ48 NP51
curiel	-	NP	NP
curiosity	NN	-	NN NP54
curious	JJ	-	JJ NP54
currencies	NNS	-	NNS NP54
currency	NN	-	NN NP60
current	JJ NN51	JJ NP9 NN66	=
currently	RB	-	=
currents	NNS	-	NNS NP51
curriculum	NN	-	NN NP51
curse	NN VB33	-	NN VB33 NP51
cursory	JJ	-	JJ NP51
curtailing	VBG NN57	-	VBG NP51 NN57
curtain	NN VB18 VBP54	NP NN27 VB48	NP NN12 VB30 VBP63
curve	NN VB24	-	NN VB24 NP48
cushion	NN	-	NN NP51
cushman	-	NP	NP
cusp	NN	-	NN NP51
custody	NN JJ69	-	NN NP54 JJ69
custom	NN JJ30	-	NN JJ30 NP54
customary	JJ NN69	-	JJ NP51 NN69
customer	NN	-	NN NP60
customers	NNS	-	NNS NP63
customs	NNS	NP NNS33	NP NNS3
cut	VB VBD9 NN12 VBN15	-	=
cut-price	JJ NN51	-	JJ NP51 NN51
cutbacks	NNS	-	NNS NP54
cute	JJ	-	JJ NP51
cutoff	NN	-	NN NP60
cuts	NNS VBZ36	-	NNS VBZ36 NP69
cutting	VBG	-	VBG NP66
cuyahoga	-	NP	NP
cyber	NN JJ15 VB54 VBP69	-	NN JJ15 NP18 VB54
cybersecurity	NN	-	NN NP54
cyberspace	NN	-	NN NP54
cycle	NN	-	NN NP69
cycles	NNS VBZ66	-	NNS NP60 VBZ66
cynical	JJ	-	JJ NP57
cynicism	NN	-	NN NP51
cynthia	-	NP	NP
cyrus	-	NP NN15	NP NN18
d	NN JJ21 NNS27 VBG33	NP NN33	NP NN30 JJ63 NNS66
d'souza	-	NP NN12	NP NN15
d-ariz	-	NP	NP
d-calif	-	NP	NP
d-conn	-	NP	NP
d-ill	-	NP	NP
d-mass	-	NP	NP
d-minn	-	NP	NP
d-mo	-	NP	NP
d-n.y.	-	NP	NP
d-nev	-	NP	NP
d-ny	-	NP	NP
d-pa	-	NP	NP
d-va	-	NP	NP
d.	-	NP	NP
d.c	-	NP	NP
d.c.	-	NP	NP
d.c.-based	-	JJ NP18	JJ
daca	-	NN NP6	NN NP12
dad	NN	-	NN NP24
daily	JJ RB12 NN33	NP JJ39	NP JJ9 RB24 NN42
dairy	NN JJ63	-	NN NP51 JJ63
dakota	-	NP	NP
daley	-	NP	NP
dallas	-	NP	NP
dalle	-	NP	NP
damage	NN VB15	-	NN VB15 NP66
damaged	VBD VBN3 JJ39	-	VBD VBN3 JJ39 NP51
damages	NNS VBZ57	-	NNS NP54 VBZ57
damaging	JJ VBG12	-	JJ VBG12 NP60
damascus	-	NP	NP
damn	NN JJ6 RB15 VB51	-	=
damned	RB VBN15 VBD24 JJ33	JJ NP6 RB18 VBN33	RB JJ3 VBN15 VBD24
damning	VBG JJ6 NN66	-	VBG JJ6 NP45 NN66
dampen	VB NN57 VBP60 JJ69	-	VB NP51 NN57 VBP60
dampened	VBN VBD3 JJ57	-	VBN VBD3 NP42 JJ57
dams	NNS VBZ39	-	NNS VBZ39 NP51
dan	-	NP	NP
dana	-	NP	NP
dance	NN VB9	-	NN VB9 NP51
danced	VBD VBN24 JJ54	-	VBD VBN24 NP48 JJ54
dancing	VBG NN6	NN NP6 VBG21	VBG NN3 NP51
danger	NN	NP NN33	NN NP24
dangerous	JJ	-	JJ NP45
dangerously	RB	-	RB NP54
dangers	NNS	-	NNS NP60
daniel	-	NP	NP
daniels	-	NP	NP
daniloff	-	NP	NP
danny	-	NP	NP
dante	-	NP	NP
dapa	-	NN NP3	NN NP9
dare	VB NN15	-	VB NN15 NP51
dared	VBD VBN27 JJ60	-	VBD VBN27 NP51 JJ60
dark	JJ NN42	JJ NP9 NN57	JJ NN42 NP66
darkly	RB	-	RB NP51
darkness	NN	-	NN NP54
darling	NN JJ21 VBG66	-	NN JJ21 NP51 VBG66
darn	JJ NN12 VB27 VBP60	-	JJ NN12 VB27 NP45
daron	-	NP	NP
darrell	-	NP	NP
darted	VBN VBD21 JJ54	-	VBN VBD21 NP48 JJ54
dartmouth	-	NP	NP
dash	NN VB42	-	NN VB42 NP57
data	NNS NN42	-	NNS NN42 NP54
data-savvy	JJ RB21 NN21 VB48	-	=
database	NN	-	NN NP63
databases	NNS	-	NNS NP54
date	NN VB45	-	NN VB45 NP66
dated	VBN VBD9 JJ42	-	VBN VBD9 JJ42 NP48
dates	NNS VBZ3	-	NNS VBZ3 NP51
dating	VBG NN69	-	VBG NP60 NN69
daughter	NN	-	=
daughters	NNS	-	NNS NP60
daunting	JJ VBG15	-	JJ VBG15 NP54
dave	-	NP	NP
david	-	NP	NP
davis	-	NP	NP
dawn	NN VB63	NN NP3	NN NP21 VB69
day	NN	NP NN18	NN NP24
day-to-day	JJ	-	JJ NP51
daylight	NN	NP NN21	NN NP24
daylong	JJ RB63	-	JJ NP54 RB63
days	NNS	NNS NP9	=
dc	-	NN NP12	NN NP18
dccc	-	NN NP12	NN
de	IN NN6 NP24 JJ45	-	IN NP6 NN6 JJ45
deacon	-	NP NN33	NP
dead	JJ	JJ NN15 NP18	JJ NN48
deadliest	JJ	-	JJ NP57
deadline	NN	-	NN NP66
deadlock	NN	-	NN NP60
deadlocked	VBN JJ6 VBD21	-	VBN JJ6 VBD21 NP54	verb:deadlock
deadly	JJ RB36	NP JJ21 RB57	JJ NP30 RB36
deafening	JJ VBG9	-	JJ VBG9 NP48
deal	NN VB24 VBP51	NP NN39 VB63	NN VB24 NP42 VBP51
dealers	NNS	-	NNS NP57
dealing	VBG NN66	-	VBG NP66 NN66
dealings	NNS	-	NNS NP60	noun:dealings
deals	NNS VBZ33	-	=
dealt	VBN VBD3 JJ54 NN63	-	VBN VBD3 NP51 JJ54
dean	NN	NP NN39	NP NN9
dear	RB JJ21 NN45	NP RB21 JJ45 NN66	RB NP9 JJ21 NN45
death	NN	NP NN3	NN NP48
deaths	NNS	-	NNS NP63
debacle	NN	-	NN NP54
debate	NN VB36 VBP66	NN NP18	NN VB36 VBP66 NP69
debated	VBN VBD15	-	VBN VBD15 NP57
debater	NN JJ69	-	NN NP51 JJ69
debates	NNS	NNS NP9	=
debating	VBG	-	VBG NP57
debbie	-	NP	NP
debilitating	JJ VBG	-	JJ VBG NP45
deborah	-	NP	NP
debt	NN	-	=
debt-free	JJ NN21 CD42 VB66	-	JJ NN21 CD42 NP48
debunk	VB NN51 VBP60	-	VB NP51 NN51 VBP60
debunked	VBN JJ15 VBD24	-	VBN JJ15 VBD24 NP51
debut	NN VB18	-	NN VB18 NP54
dec.	-	NP	NP
decade	NN	-	NN NP69
decade-long	JJ VB66	-	JJ NP51 VB66
decades	NNS	-	=
decades-long	JJ	-	JJ NP54
decaf	NN	-	NN NP51
decamped	VBD VBN JJ57	-	VBD VBN NP42 JJ57
deceive	VB VBP12 JJ45 NN57	-	VB VBP12 JJ45 NP51
december	-	NP	NP
decency	NN	-	NN NP51
decent	JJ NN69	-	JJ NP60 NN69
decentralized	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
deception	NN	-	NN NP51
deceptive	JJ	-	JJ NP51
decide	VB VBP15	-	VB VBP15 NP66
decided	VBD VBN9	-	VBD VBN9 NP69
decidedly	RB	-	RB NP60
decides	VBZ NNS63	-	VBZ NP57 NNS63
deciding	VBG JJ66 NN69	-	VBG NP60 JJ66 NN69
decimate	VB VBP45 NN66	-	VB VBP45 NP51 NN66
decision	NN	NN NP9	=
decision-making	JJ NN6 VBG24	-	JJ NN6 VBG24 NP51
decisions	NNS	NNS NP21	=
decisive	JJ	-	JJ NP66
decisively	RB	-	RB NP60
deck	NN VB60	-	NN NP57 VB60
declaration	NN	-	NN NP60
declarations	NNS	-	NNS NP57
declaratory	JJ	-	JJ NP51
declare	VB NN69 VBP69	-	VB NP63 NN69 VBP69
declared	VBD VBN9	NP VBD24 VBN33	VBD VBN9 NP45
declares	VBZ	VBZ NP9	VBZ NP60
declaring	VBG	-	VBG NP63
declassify	VB VBP60	-	VB NP51 VBP60
decline	NN VB30	NP NN21 VB51	NN VB30 NP39
declined	VBD VBN27	-	=
declines	NNS VBZ6	-	NNS VBZ6 NP45
declining	VBG	-	VBG NP57
decreased	VBN VBD15 JJ30	-	VBN VBD15 JJ30 NP51
decrepit	JJ NN54	-	JJ NP51 NN54
decried	VBD VBN39 JJ66	-	VBD VBN39 NP60 JJ66
decries	VBZ NNS21	-	VBZ NNS21 NP48
decrying	VBG	-	VBG NP54
dedicated	VBN JJ9 VBD60	-	VBN JJ9 NP57 VBD60
dedication	NN	-	NN NP51
deeds	NNS	-	NNS NP54
deemed	VBD VBN6	-	VBD VBN6 NP60
deep	JJ RB21	NP JJ30 RB51	JJ RB21 NP30
deepen	VB NN63 VBP66	-	VB NP54 NN63 VBP66
deepening	VBG JJ51 NN60	-	VBG JJ51 NP51 NN60
deeper	JJ RB21	-	JJ RB21 NP60
deepest	JJ	-	JJ NP54
deeply	RB	-	RB NP69
defamation	NN	-	NN NP54
defamatory	JJ	-	JJ NP51
default	NN VB6	-	NN VB6 NP54
defaulted	VBD VBN JJ63	-	VBD VBN NP42 JJ63
defaults	NNS VBZ48	-	NNS VBZ48 NP54
defeat	VB NN6 VBP36	NP VB27 NN33 VBP63	VB NN6 VBP36 NP45
defeated	VBN VBD9 JJ45	-	VBN VBD9 JJ45 NP60
defeating	VBG	-	VBG NP63
defeats	VBZ NNS15	-	VBZ NNS15 NP51
defect	NN VB30	-	NN VB30 NP54
defection	NN	-	NN NP54
defections	NNS	-	NNS NP51
defects	NNS VBZ39	-	NNS VBZ39 NP57
defence	-	NP NN30	NP
defend	VB VBP33	-	=
defendant	NN JJ60	-	NN NP54 JJ60
defended	VBD VBN24	-	VBD VBN24 NP66
defender	NN	-	NN NP57
defenders	NNS	-	NNS NP57
defending	VBG JJ60	-	VBG JJ60 NP66
defends	VBZ	-	VBZ NP51
defens	-
defense	NN	NP NN21	NN NP15
defenses	NNS	-	NNS NP54	noun:defens
defensive	JJ NN3	-	JJ NN3 NP54
defer	VB VBP54 NN69	-	VB VBP54 NP54 NN69
deference	NN	-	NN NP54
deferred	VBN JJ6 VBD15	NP VBN33 JJ39 VBD48	NP VBN9 JJ12 VBD21
defiance	NN	-	NN NP51
defiant	JJ	-	JJ NP60
defiantly	RB	-	RB NP51
deficiencies	NNS	-	NNS NP54
deficit	NN	-	NN NP66
deficits	NNS	-	NNS NP63
defied	VBN VBD9 JJ57	-	VBN VBD9 NP48 JJ57
defies	VBZ NNS66	-	VBZ NP51 NNS66
define	VB VBP24 NN54	VB NP9 VBP42	VB VBP24 NN54 NP63
defined	VBN VBD18 JJ63	-	VBN VBD18 NP63 JJ63
defining	VBG NN54	-	VBG NN54 NP57
definitely	RB	-	RB NP66
definition	NN	-	NN NP60
definitive	JJ	-	JJ NP57
definitively	RB JJ48	-	RB JJ48 NP51
deflating	JJ VBG9	-	JJ VBG9 NP45
deflect	VB NN69 VBP69	-	VB NP57 NN69 VBP69
deflected	VBD VBN15 JJ45	-	VBD VBN15 JJ45 NP48
defrauded	VBN VBD18 JJ57	-	VBN VBD18 NP48 JJ57
deftly	RB	-	RB NP51
defund	VB VBP15 JJ27 NN30	-	=
defunding	VBG JJ33 NN39	-	VBG JJ33 NN39 NP54	verb:defund
defy	VB VBP12	-	VB VBP12 NP51
defying	VBG	-	VBG NP54
degrading	JJ VBG15	-	JJ VBG15 NP51
degree	NN	-	NN NP69
degrees	NNS	NNS NP9	NNS NP66
delaware	-	NP	NP
delay	NN VB9	NP NN24 VB33	NN VB9 NP33
delayed	VBN VBD6 JJ51	-	VBN VBD6 NP51 JJ51
delaying	VBG NN15	-	VBG NN15 NP54
delays	NNS VBZ42	-	NNS VBZ42 NP54
delegate	NN VB60	-	NN NP57 VB60
delegate-rich	JJ NN30 VB51 VBP66	-	JJ NN30 VB51 NP57
delegate-selection	JJ NN15 VB63	-	JJ NN15 NP51 VB63
delegates	NNS	NP NNS12	NNS NP51
delegation	NN	-	NN NP66
delegations	NNS	-	NNS NP51
deleted	VBN VBD24	-	VBN VBD24 NP60
deletions	NNS	-	NNS NP54
delhi	-	NP	NP
deliberate	JJ VB36	-	JJ VB36 NP57
deliberately	RB	-	RB NP60
deliberations	NNS	-	NNS NP54
delicate	JJ NN60	-	JJ NP54 NN60
delighted	JJ VBN18 VBD33	-	JJ VBN18 VBD33 NP51
deliver	VB VBP42	-	VB VBP42 NP69
delivered	VBD VBN	-	VBD VBN NP63
delivering	VBG	-	VBG NP66
delivers	VBZ NNS42	-	VBZ NNS42 NP54
delivery	NN	-	NN NP51
dell	-	NP NN30	NP
delusion	NN	-	NN NP51
delusional	JJ	-	JJ NP51
delve	VB VBP51 JJ54 NN60	-	VB VBP51 NP51 JJ54
dem	-	NP	NP
demagogic	JJ	-	JJ NP51
demagogue	NN VBP12 JJ69	-	NN VBP12 NP51 JJ69
demand	NN VB12	-	NN VB12 NP63
demanded	VBD VBN9	-	VBD VBN9 NP57
demanding	VBG JJ51	-	VBG JJ51 NP63
demands	NNS VBZ18	-	NNS VBZ18 NP63
demeanor	NN	-	NN NP57
demise	NN VB51	-	NN VB51 NP57
democracies	NNS	NP NNS21	NNS NP12
democracy	NN	NP NN27	NN NP15
democrat	-	NP	NP
democratic	JJ	JJ NP21	JJ NP24
democratic-leaning	-	JJ NP21	JJ
democratically	RB	RB NP9	RB NP57
democrats	NNS	NP NNS18	NP NNS15
demographic	JJ	-	JJ NP66
demographically	RB	-	RB NP51
demographics	NNS	NNS NP9	NNS NP63
demonized	VBN VBD27 JJ57	-	VBN VBD27 NP51 JJ57
demonizing	VBG	-	VBG NP51
demonstrate	VB VBP21	-	VB VBP21 NP63
demonstrated	VBN VBD9 JJ63	VBN NP6 VBD30	VBN VBD9 NP60 JJ63
demonstrates	VBZ NNS66	-	VBZ NP54 NNS66
demonstrating	VBG	-	VBG NP60
demonstration	NN	-	NN NP60
demonstrations	NNS	-	NNS NP57
demonstrators	NNS	-	NNS NP63
demoralized	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
demoro	-	NP	NP
demotion	NN	-	NN NP51
dems	NNS VBZ36 NN69	NNS NP6 VBZ69	NNS NP15 VBZ45	noun:dem
demurred	VBD VBN27	-	VBD VBN27 NP57
dena	-	NP	NP
denial	NN JJ69	-	NN NP60 JJ69
denials	NNS	-	NNS NP51
denied	VBD VBN	-	VBD VBN NP60
denies	VBZ NNS39	-	VBZ NNS39 NP54
dennis	-	NP	NP
denounce	VB NN33 VBP60	-	VB NN33 NP54 VBP60
denounced	VBD VBN6	-	VBD VBN6 NP60
denouncing	VBG	-	VBG NP63
densely	RB	-	RB NP51
dent	NN VB66	-	NN NP57 VB66
dented	VBN VBD27 JJ39	-	VBN VBD27 JJ39 NP51
denting	VBG	-	VBG NP51
denunciation	NN	-	NN NP54
denver	-	NP	NP
deny	VB VBP15 NN42 JJ60	-	VB VBP15 NN42 NP60
denying	VBG	-	VBG NP63
departed	VBD JJ21 VBN21	-	VBD JJ21 VBN21 NP48
departing	VBG	-	VBG NP54
department	NN	NP	NP NN24
departments	NNS	-	NNS NP60
departure	NN	-	NN NP63
depend	VB VBP27	-	VB VBP27 NP60
depended	VBD VBN6 JJ66	-	VBD VBN6 NP48 JJ66
dependent	JJ NN45	-	JJ NN45 NP60
depending	VBG	-	VBG NP63
depends	VBZ	-	VBZ NP54
depicting	VBG NN69	-	VBG NP54 NN69
depiction	NN	-	NN NP51
deplorable	JJ	-	JJ NP51
deploring	VBG	-	VBG NP51
deploy	VB VBP54 NN63	-	VB VBP54 NP57 NN63
deployed	VBN VBD24	-	VBN VBD24 NP60
deploying	VBG	-	VBG NP57
deployment	NN	NP NN21	NN NP15
deployments	NNS	-	NNS NP54
deport	VB NN60 VBP66	-	VB NN60 NP63 VBP66
deportation	NN	-	NN NP69
deportations	NNS	-	NNS NP60
deported	VBN VBD27 JJ69	-	VBN VBD27 NP60 JJ69
deporting	VBG	-	VBG NP57
depose	VB VBP51 NN63	-	VB VBP51 NP54 NN63
deposition	NN	-	NN NP57
depressed	VBN JJ6 VBD24	-	VBN JJ6 VBD24 NP45
depression	NN	NP NN24	NN NP6
deprive	VB VBP69	-	VB NP57 VBP69
depriving	VBG	-	VBG NP57
depth	NN	-	NN NP60
deputy	NN JJ30	NP NN39 JJ69	NN NP18 JJ30
derail	VB VBP66	-	VB NP57 VBP66
derailing	VBG NN60	-	VBG NP54 NN60
deregulation	NN	-	NN NP57
dereliction	NN	-	NN NP54
derg	-	NP	NP
derided	VBD VBN JJ57	-	VBD VBN NP51 JJ57
deripaska	-	NP	NP
derision	NN	-	NN NP51
derisive	JJ	-	JJ NP51
derisively	RB	-	RB NP57
derived	VBN JJ33 VBD33	-	VBN JJ33 VBD33 NP51
deriving	VBG NN57	-	VBG NP51 NN57
derogatory	JJ	-	JJ NP51
derry	-	NP	NP
des	NP NNS12 VBZ24	NP NNS66	NP NNS48 VBZ60
desantis	-	NP	NP
descend	VBP VB	-	VBP VB NP45
descendants	NNS	-	NNS NP51
descended	VBD VBN	-	VBD VBN NP48
descent	NN	-	NN NP60
describe	VB VBP18 NN66	-	VB VBP18 NP63 NN66
described	VBD VBN9	-	VBD VBN9 NP69
describes	VBZ NNS60	-	VBZ NNS60 NP63
describing	VBG	-	VBG NP63
description	NN	-	NN NP63
descriptions	NNS	-	NNS NP54
desert	NN VB24	NP NN27 VB51	NP NN3 VB27
deserted	VBN VBD27 JJ36	-	VBN VBD27 JJ36 NP48
deserve	VBP VB18	-	VBP VB18 NP63
deserved	VBD VBN9 JJ42	-	VBD VBN9 JJ42 NP51
deserves	VBZ NNS63	-	VBZ NP63 NNS63
design	NN VB24	-	NN VB24 NP57
designated	VBN VBD33	-	VBN VBD33 NP57
designed	VBN VBD60 JJ69	-	VBN VBD60 NP66 JJ69
designer	NN	-	NN NP51
designs	NNS VBZ15	-	NNS VBZ15 NP51
desirable	JJ	-	JJ NP51
desire	NN VB51	-	NN VB51 NP63
desk	NN	-	NN NP60
desperate	JJ	-	JJ NP66
desperately	RB	-	RB NP60
desperation	NN	-	NN NP51
despicable	JJ	-	JJ NP51
despises	VBZ NNS48	-	VBZ NNS48 NP51
despite	IN SUB15	IN NP15 SUB42	=
destabilize	VB	-	VB NP51
destabilizing	JJ VBG9	-	JJ VBG9 NP45
destination	NN	-	NN NP51
destined	VBN VBD39 JJ45	-	VBN VBD39 JJ45 NP54
destiny	NN	-	NN NP54
destroy	VB VBP21	-	VB VBP21 NP63
destroyed	VBD VBN6 JJ54	-	VBD VBN6 JJ54 NP54
destroying	VBG	-	VBG NP60
destruction	NN	-	NN NP24
detail	NN VB45	-	NN VB45 NP63
detailed	JJ VBN21 VBD33	-	JJ VBN21 VBD33 NP63
detailing	VBG NN51	-	VBG NN51 NP60
details	NNS	-	NNS NP69
detained	VBN VBD15 JJ69	-	VBN VBD15 NP57 JJ69
detainees	NNS	-	NNS NP60
detect	VB	-	VB NP60
detention	NN	NP NN21	NN NP21
deter	VB NN57	-	VB NN57 NP60
determination	NN	-	NN NP63
determinative	JJ NN63	-	JJ NP51 NN63
determine	VB VBP36	-	VB VBP36 NP69
determined	VBN VBD9	-	VBN VBD9 NP63
determining	VBG	-	VBG NP60
deterrent	NN JJ9	-	NN JJ9 NP48
detonated	VBN VBD3 JJ60	-	VBN VBD3 NP45 JJ60
detour	NN VB36 JJ60 VBP66	-	NN VB36 NP51 JJ60
detours	NNS VBZ12	-	NNS VBZ12 NP51
detractors	NNS	-	NNS NP60
detrimental	JJ	-	JJ NP54
detroit	-	NP	NP
devastated	VBN VBD27 JJ66	-	VBN VBD27 NP51 JJ66
devastating	JJ VBG9	-	JJ VBG9 NP60
devastation	NN	-	NN NP54
develop	VB VBP15 NN51	-	VB VBP15 NN51 NP60
developed	VBN JJ6 VBD12	-	VBN JJ6 VBD12 NP57
developer	NN	-	NN NP66
developers	NNS	-	NNS NP60
developing	VBG NN69	-	VBG NP63 NN69
development	NN	NP NN48	NN NP12
developmental	JJ	-	JJ NP54
developments	NNS	-	NNS NP57
develops	VBZ NNS42	-	VBZ NNS42 NP51
device	NN	-	NN NP60
devices	NNS	-	NNS NP57
devil	NP NN12 VB24	-	=
devine	JJ NN27 VB54 VBP63	JJ NP45	JJ NN51
devise	VB NN9 VBP69	-	VB NN9 NP48 VBP69
devolved	VBD VBN3 JJ60	-	VBD VBN3 NP48 JJ60
devolving	VBG	-	VBG NP51
devoted	VBN JJ3 VBD9	-	VBN JJ3 VBD9 NP57
devoting	VBG NN51	-	VBG NN51 NP51
devotion	NN	-	NN NP54
dewhurst	-	NP	NP
dfa	-	NP COLON12	NP COLON9
dfer	-	NP NN6	NN NP
dhs	-	NN NP12	NN
diagnosed	VBN VBD27 JJ57	-	VBN VBD27 NP51 JJ57
diagnoses	NNS VBZ24	-	NNS VBZ24 NP51
dial	VB NN24 JJ60	-	VB NN24 NP57 JJ60
dialogue	NN	NP NN30	NN NP3
diament	-	NP	NP
diana	-	NP	NP
diane	-	NP	NP
diaspora	NN	-	NN NP54
dichotomy	NN JJ69	-	NN NP51 JJ69
dick	NN JJ63	NP NN39	NP NN27
dickerson	-	NP	NP
dictate	VBP VB9 NN24 JJ54	-	VBP VB9 NN24 NP48
dictated	VBN VBD15 JJ48	-	VBN VBD15 JJ48 NP51
dictates	VBZ NNS12	-	VBZ NNS12 NP48
dictator	NN	-	NN NP60
dictators	NNS	-	NNS NP57
dictatorship	NN	-	NN NP57
dictum	NN	-	NN NP51
did	DO	-	=
die	VB VBP18 NN27	-	VB VBP18 NN27 NP60
die-hard	JJ NN57	-	JJ NP51 NN57
died	VBD VBN45	-	=
diego	-	NP	NP
dies	VBZ NNS21	-	VBZ NNS21 NP54
differ	VBP VB9 NN69	-	VBP VB9 NP51 NN69
differed	VBD VBN6 JJ66	-	VBD VBN6 NP51 JJ66
difference	NN	-	=
differences	NNS	-	=
different	JJ	-	=
differentiated	VBN VBD36 JJ42	-	VBN VBD36 JJ42 NP51
differentiating	VBG JJ9	-	VBG JJ9 NP45
differently	RB	-	RB NP63
differs	VBZ NNS63	-	VBZ NP54 NNS63
difficult	JJ	-	=
difficulties	NNS	-	NNS NP57
difficulty	NN	-	NN NP63
dig	NN VB3 VBP18	-	NN VB3 VBP18 NP51
digging	NN VBG18	-	NN VBG18 NP51
digital	JJ	-	JJ NP27
digits	NNS	-	NNS NP66
dignified	JJ VBN15 VBD42	-	JJ VBN15 VBD42 NP51
dignity	NN	-	NN NP57
digs	NNS VBZ66	-	NNS NP54 VBZ66
dilemma	NN	-	NN NP60
dimension	NN	-	NN NP57
dimensions	NNS	-	NNS NP54
diminish	VB	-	VB NP57
diminished	VBN VBD15 JJ45	-	VBN VBD15 JJ45 NP57
diminishing	VBG JJ57	-	VBG NP54 JJ57
din	NN VB36	-	NN VB36 NP51
diner	NN	-	NN NP51
diners	NNS	-	NNS NP51
dinesh	-	NP	NP
dinged	VBN VBD24 JJ54	-	VBN VBD24 NP48 JJ54
dingess	-	NP	NP
dining	NN VBG9	-	NN VBG9 NP51
dinner	NN	NN NP15	NN NP66
dinners	NNS	-	NNS NP57
dioxide	NN	-	NN NP57
dip	NN VB12	-	NN VB12 NP51
dipietro	-	NP	NP
diplomacy	NN	-	NN NP60
diplomat	NN	-	NN NP63
diplomatic	JJ	NP JJ24	JJ NP30
diplomats	NNS	-	NNS NP60
dipped	VBD VBN21 JJ60	-	VBD VBN21 NP51 JJ60
dire	JJ NN63	-	JJ NP60 NN63
direct	JJ VB24	JJ NP9 VB42	=
directed	VBN VBD21 JJ57	-	VBN VBD21 JJ57 NP66
direction	NN	-	NN NP69
directions	NNS	-	NNS NP57
directly	RB	-	=
director	NN	NP NN54	NN NP21
directors	NNS	-	NNS NP60
dirt	NN JJ30	-	NN JJ30 NP54
dirty	JJ	NP JJ21	JJ NP18
disabilities	NNS	-	NNS NP51
disability	NN	-	NN NP51
disabled	JJ VBD21 VBN39	-	JJ VBD21 VBN39 NP57
disadvantage	NN VB60	-	NN NP57 VB60
disaffected	JJ VBN18 VBD36	-	JJ VBN18 VBD36 NP51
disaffection	NN	-	NN NP51
disagree	VBP VB18 NN48 JJ60	-	=
disagreed	VBD VBN18	-	VBD VBN18 NP48
disagreement	NN	-	NN NP60
disagreements	NNS	-	NNS NP60
disagrees	VBZ NNS51	-	VBZ NNS51 NP57
disallowing	VBG NN63	-	VBG NP51 NN63
disappear	VB VBP12 NN54 JJ63	-	VB VBP12 NP51 NN54
disappeared	VBD VBN18	-	VBD VBN18 NP57
disappearing	VBG NN9	-	VBG NN9 NP54
disappointed	JJ VBN9 VBD48	-	JJ VBN9 VBD48 NP57
disappointing	JJ VBG24	-	JJ VBG24 NP57
disappointment	NN	-	NN NP60
disapproval	NN	-	NN NP57
disarray	NN VB36	-	NN VB36 NP57
disassociating	VBG	-	VBG NP51
disaster	NN	NN NP9	NN NP63
disastrous	JJ	-	JJ NP60
disastrously	RB	-	RB NP54
disavow	VB VBP24 NN63	-	VB VBP24 NP57 NN63
disavowed	VBN VBD6	-	VBN VBD6 NP54
disavowing	VBG NN63	-	VBG NP51 NN63
disavows	VBZ NNS57	-	VBZ NP51 NNS57
disbanded	VBD VBN9 JJ57	-	VBD VBN9 NP48 JJ57
disbelief	NN	-	NN NP54
discarded	VBD VBN3 JJ54	-	VBD VBN3 NP45 JJ54
discipline	NN	-	NN NP60
disciplined	VBN JJ12 VBD33	-	VBN JJ12 VBD33 NP48
disclose	VB VBP63	-	VB NP60 VBP63
disclosed	VBN VBD12 JJ54	-	VBN VBD12 JJ54 NP60
disclosing	VBG NN66	-	VBG NP51 NN66
disclosure	NN	NP NN21	NN NP33
disclosures	NNS	-	NNS NP60
discomfort	NN	-	NN NP57
disconnect	VB NN18	-	VB NN18 NP51
disconnected	VBN JJ33 VBD39	-	VBN JJ33 VBD39 NP51
discontent	NN JJ27	-	NN JJ27 NP57
discord	NN VB51	-	NN VB51 NP54
discount	NN VB6	-	NN VB6 NP51
discounted	VBN VBD3 JJ9	-	VBN VBD3 JJ9 NP45
discourage	VB NN54	-	VB NN54 NP57
discourse	NN VB54	-	NN VB54 NP63
discover	VB VBP21 NN60	-	VB NP18 VBP21 NN60
discovered	VBN VBD9 JJ57	-	VBN VBD9 JJ57 NP60
discovery	NN	-	NN NP60
discredit	VB NN21	-	VB NN21 NP54
discredited	VBN JJ3 VBD24	-	VBN JJ3 VBD24 NP45
discrediting	NN VBG18	-	NN VBG18 NP54
discretion	NN	-	NN NP57
discretionary	JJ	-	JJ NP51
discriminate	VB VBP3 JJ15	-	VB VBP3 JJ15 NP45
discriminated	VBN VBD15	-	VBN VBD15 NP54
discrimination	NN	NP NN21	NN NP33
discriminatory	JJ	-	JJ NP57
discuss	VB VBP48	-	=
discussed	VBD VBN9	-	VBD VBN9 NP60
discusses	VBZ NNS48	-	VBZ NNS48 NP51
discussing	VBG	-	VBG NP66
discussion	NN	-	NN NP69
discussions	NNS	-	NNS NP63
disdain	NN VB33	-	NN VB33 NP51
disease	NN	NP NN30	NN NP15
diseases	NNS	-	NNS NP54
disenchantment	NN	-	NN NP51
disenfranchised	VBN JJ3 VBD33	-	VBN JJ3 VBD33 NP48
disenfranchisement	NN	-	NN NP54
disgrace	NN VB60	-	NN NP60 VB60
disgraced	JJ VBN18 VBD24	-	JJ VBN18 VBD24 NP48
disgraceful	JJ	-	JJ NP54
disgruntled	JJ VBN3 VBD33	-	JJ VBN3 VBD33 NP45
disgust	NN VB36	-	NN VB36 NP54
disgusted	VBN VBD27 JJ45	-	VBN VBD27 JJ45 NP51
disgusting	JJ VBG3	-	JJ VBG3 NP51
disheartened	VBN VBD30 JJ45	-	VBN VBD30 JJ45 NP51
dishes	NNS VBZ30	-	NNS VBZ30 NP51
dishonest	JJ	-	JJ NP54
disillusioned	VBN JJ3 VBD21	-	VBN JJ3 VBD21 NP42
disingenuous	JJ	-	JJ NP54
disintegrating	VBG	-	VBG NP51
disintegration	NN	-	NN NP51
dislike	VB NN3 VBP6	-	VB NN3 VBP6 NP51
disliked	VBN VBD18 JJ51	-	VBN VBD18 JJ51 NP54
dislocated	VBN JJ6 VBD39	-	VBN JJ6 VBD39 NP45
dislocation	NN	-	NN NP51
dislodge	VB NN51 VBP60	-	VB NN51 NP54 VBP60
disloyal	JJ	-	JJ NP51
disloyalty	NN	-	NN NP51
dismal	JJ	-	JJ NP57
dismantle	VB VBP66	-	VB NP63 VBP66
dismay	NN VB45	-	NN VB45 NP54
dismayed	JJ VBN6 VBD27	-	JJ VBN6 VBD27 NP48
dismiss	VB NN48 VBP57	-	VB NN48 NP57 VBP57
dismissal	NN JJ51	-	NN JJ51 NP54
dismissed	VBD VBN9 JJ63	-	VBD VBN9 NP63 JJ63
dismisses	VBZ NNS54	-	VBZ NP54 NNS54
dismissing	VBG	-	VBG NP60
dismissive	JJ	-	JJ NP57
disney	-	NP	NP
disobedience	NN	-	NN NP57
disobedient	JJ	-	JJ NP51
disorder	NN VB48	-	NN VB48 NP54
disorderly	JJ	-	JJ NP54
disparage	VB NN48	-	VB NN48 NP54
disparaged	VBD VBN JJ6	-	VBD VBN JJ6 NP42
disparaging	VBG JJ54 NN63	-	VBG NP51 JJ54 NN63
disparagingly	RB	-	RB NP51
disparate	JJ	-	JJ NP54
disparities	NNS	-	NNS NP51
disparity	NN	-	NN NP51
dispatched	VBD VBN9 JJ63	-	VBD VBN9 NP54 JJ63
dispatching	VBG	-	VBG NP51
dispel	VB	-	VB NP54
displace	VB NN39 JJ57 VBP63	-	VB NN39 NP51 JJ57
displaced	JJ VBN9 VBD21	-	JJ VBN9 VBD21 NP48
displacement	NN	-	NN NP51
display	NN VBP12 VB15	-	NN VBP12 VB15 NP57
displayed	VBD VBN9	-	VBD VBN9 NP54
displaying	VBG	-	VBG NP57
displays	NNS VBZ9	-	NNS VBZ9 NP54
displeasure	NN	-	NN NP51
disproportionate	JJ	-	JJ NP60
disproportionately	RB	-	RB NP60
dispute	NN VB21	-	NN VB21 NP63
disputed	VBN VBD24 JJ57	-	VBN VBD24 JJ57 NP57
disputes	NNS VBZ18	-	NNS VBZ18 NP57
disqualified	VBN JJ51 VBD51	-	VBN JJ51 VBD51 NP57
disqualify	VB VBP60	-	VB NP54 VBP60
disqualifying	VBG JJ54	-	VBG JJ54 NP57
disregard	NN VBP15 VB48	-	NN VBP15 VB48 NP51
disregarded	VBN VBD6 JJ51	-	VBN VBD6 NP45 JJ51
disrespect	NN VBP24 VB69	-	NN VBP24 NP57 VB69
disrespectful	JJ	-	JJ NP54
disrupt	VB	-	VB NP60
disrupted	VBN VBD JJ39	-	VBN VBD JJ39 NP48
disruption	NN	-	NN NP57
disruptions	NNS	-	NNS NP54
disruptive	JJ	-	JJ NP57
dissatisfaction	NN	-	NN NP54
dissatisfied	VBN JJ15 VBD45	-	VBN JJ15 VBD45 NP51
dissemination	NN	-	NN NP51
dissent	NN	-	NN NP60
disservice	NN	-	NN NP51
dissidents	NNS	-	NNS NP51
dissolution	NN	-	NN NP54
distance	NN VB15	-	NN VB15 NP63
distanced	VBD VBN33 JJ63	-	VBD VBN33 NP57 JJ63
distancing	VBG NN60	-	VBG NP51 NN60
distant	JJ	-	JJ NP63
distaste	NN JJ60	-	NN NP54 JJ60
distilled	-	-	-	verb:distill
distilling	-	-	-	verb:distill
distinct	JJ	-	JJ NP57
distinction	NN	-	NN NP60
distinctions	NNS	-	NNS NP51
distinctive	JJ	-	JJ NP54
distinguish	VB	-	VB NP57
distinguished	JJ VBN9 VBD18	-	JJ VBN9 VBD18 NP54
distinguishes	VBZ NNS54	-	VBZ NP51 NNS54
distorted	VBN JJ9 VBD33	-	VBN JJ9 VBD33 NP48
distorting	VBG	-	VBG NP54
distortion	NN	-	NN NP54
distract	VB VBP18	-	VB VBP18 NP54
distracted	VBN VBD39 JJ45	-	VBN VBD39 JJ45 NP54
distraction	NN	-	NN NP60
distressed	JJ VBN24 VBD39	-	JJ VBN24 VBD39 NP54
distribute	VB	-	VB NP54
distributed	VBN VBD15 JJ54	-	VBN VBD15 JJ54 NP57
distributing	VBG	-	VBG NP54
distribution	NN	-	NN NP57
distributional	JJ	-	JJ NP51
district	NN	NP NN63	NN NP3
districts	NNS VBZ60	-	NNS VBZ60 NP66
distrust	VB VBP18 NN21	-	VB VBP18 NN21 NP51
distrusted	VBN VBD21 JJ66	-	VBN VBD21 NP48 JJ66
distrustful	JJ	-	JJ NP51
disturbances	NNS	-	NNS NP51
disturbed	JJ VBN3 VBD36	-	JJ VBN3 VBD36 NP54
disturbing	JJ VBG9	-	JJ VBG9 NP51
disturbingly	RB	-	RB NP51
diverge	VBP VB9 NN60	-	VBP VB9 NP45 NN60
divergent	JJ	-	JJ NP51
diverse	JJ	-	JJ NP66
diversity	NN	NP NN24	NN NP24
divert	VB NN60	-	VB NP51 NN60
diverted	VBD VBN15 JJ33	-	VBD VBN15 JJ33 NP48
diverting	VBG JJ57	-	VBG NP51 JJ57
divide	NN VB15 VBP30	-	NN VB15 VBP30 NP63
divided	VBN VBD42 JJ42	NP VBN21 VBD63 JJ63	VBN NP42 VBD42 JJ42
dividends	NNS	-	NNS NP54
divides	VBZ NNS24	-	VBZ NNS24 NP57
dividing	VBG	-	VBG NP63
division	NN	NP NN3	NN NP27
divisions	NNS	-	NNS NP66
divisive	JJ	-	JJ NP39
divisiveness	NN	-	NN NP51
divorce	NN VB45	-	NN VB45 NP57
divorced	VBN VBD18 JJ48	-	VBN VBD18 JJ48 NP54
dlc	-	NP	NP
dna	-	NN NP12	NN
dnainfo	-	NN NP18	NN
dnc	NN JJ3	NP NN18	NP NN18 JJ57
do	DO	DO NP9	=
docket	NN VB57	-	NN NP54 VB57
doctor	NN VB27	-	NN VB27 NP60
doctorate	NN JJ45 VB63	-	NN JJ45 NP51 VB63
doctors	NNS	NNS NP9	NNS NP60
doctrine	NN	-	NN NP54
document	NN VBP42	-	NN VBP42 NP66
documentary	NN JJ30	-	NN JJ30 NP60
documentation	NN	-	NN NP54
documented	VBN VBD3 JJ48	-	VBN VBD3 JJ48 NP51
documents	NNS	-	=
dodd	-	NP	NP
dodd-frank	-	NP JJ27	NP JJ30
dodge	VB NN12	-	VB NN12 NP48
dodging	VBG NN12	-	VBG NN12 NP51
does	DO	NP DO3	DO NP63
dog	NN	NP NN21	NN NP18
dogfight	NN VB69	-	NN NP51 VB69
dogged	VBN JJ3 VBD9	-	VBN JJ3 VBD9 NP48
doggedly	RB	-	RB NP51
doggett	-	NP	NP
dogs	NNS VBZ63	-	NNS NP54 VBZ63
doherty	-	NP	NP
doing	DO	-	=
doj	-	NP NN27	NP NN24
doldrums	NN NNS42	-	NN NNS42 NP51
dole	VBP NN9 JJ69	NP VBP36 NN45	NP VBP12 NN21
doled	VBN VBD JJ27	-	VBN VBD JJ27 NP42	verb:dole
doley	-	NP	NP
doling	VBG NN33 JJ39	-	VBG NN33 JJ39 NP51	verb:dole
dollar	NN	-	NN NP66
dollar-based	JJ VBN54 VBD60	-	JJ NP51 VBN54 VBD60
dollars	NNS	-	=
domain	NN	-	NN NP60
domenech	-	NP	NP
domestic	JJ	-	JJ NP69
domestically	RB	-	RB NP54
dominance	NN	-	NN NP60
dominant	JJ NN60	-	JJ NN60 NP60
dominate	VB VBP18	-	VB VBP18 NP60
dominated	VBN VBD21	-	VBN VBD21 NP66
dominating	VBG JJ66	-	VBG NP60 JJ66
domination	NN	-	NN NP51
dominican	-	NP	NP
don	VBP NN VB57	NP VBP42 NN42	NP VBP33 NN33
donald	-	NP	NP
donate	VB	-	VB NP60
donated	VBD VBN	-	VBD VBN NP57
donating	VBG	-	VBG NP57
donation	NN	-	NN NP63
donations	NNS	-	=
done	DO	-	=
donhauser	-	NP	NP
donna	-	NP NN24	NP
donnelly	-	NP	NP
donning	VBG NN57 JJ57	-	VBG NP51 NN57 JJ57
donor	NN	-	NN NP69
donors	NNS	-	=
doom	NN	-	NN NP60
doomed	VBN JJ30 VBD30	-	VBN JJ30 VBD30 NP51
door	NN	-	NN NP66
door-to-door	JJ NN48	-	JJ NN48 NP54
doors	NNS	-	NNS NP66
doral	-	NP	NP
dorn	-	NP	NP
dorsey	-	NP	NP
dose	NN VB27 VBP60	-	NN VB27 NP51 VBP60
dossiers	NNS	-	NNS NP51
dot-com	JJ NN21	-	JJ NN21 NP51
dotted	VBD VBN24 JJ39	-	VBD VBN24 JJ39 NP51
double	JJ RB18 VB21	-	JJ RB18 VB21 NP63
double-digit	JJ NN42 VB51 VBP66	-	JJ NN42 VB51 NP63
double-edged	JJ	-	JJ NP51
doubled	VBD VBN24 JJ54	-	VBD VBN24 JJ54 NP60
doubles	VBZ NNS18	-	VBZ NNS18 NP54
doubling	VBG NN39	-	VBG NN39 NP54
doubt	NN VB33 VBP33	-	NN VB33 VBP33 NP66
doubted	VBD VBN21 JJ63	-	VBD VBN21 NP51 JJ63
doubtful	JJ	-	JJ NP51
doubts	NNS VBZ66	-	NNS NP63 VBZ66
doug	-	NP	NP
douglas	-	NP	NP
dove	VBD VBN NN6	-	VBD VBN NN6 NP39
dovish	JJ	-	JJ NP54
dow	-	NP	NP
down	RP RB12 IN15 JJ63	NP NN12 RP30 RB42	RP RB12 IN15 NP54
down-ballot	JJ NN33 VB57	-	JJ NN33 VB57 NP60
downed	VBN VBD24 JJ51	-	VBN VBD24 NP48 JJ51
downfall	NN	-	NN NP51
download	VB NN36 JJ57 VBP63	VB NP15 NN60	VB NN45 NP60 JJ66
downplay	VB NN51	-	VB NN51 NP51
downplayed	VBD VBN27	-	VBD VBN27 NP54
downplaying	VBG NN66	-	VBG NP51 NN66
downright	RB JJ9 NN60	-	RB JJ9 NP45 NN60
downside	NN	-	NN NP51
downsides	NNS	-	NNS NP51
downtown	NN JJ42	-	NN JJ42 NP66
downturn	NN	-	NN NP60
downward	JJ RB12	-	JJ RB12 NP51
doyle	-	NP	NP
dozen	NN	-	=
dozens	NNS	-	NNS NP66
dprk	-	NP NN6	NN NP
dr.	-	NP	NP
draft	NN VB6	NP NN27 VB30	NN VB6 NP30
drafted	VBN VBD12 JJ63	-	VBN VBD12 NP51 JJ63
drafting	VBG NN66	NP VBG21	VBG NP27 NN66
drag	VB NN	-	VB NN NP51
dragged	VBN VBD27	-	VBN VBD27 NP57
dragging	VBG JJ39 NN66	-	VBG JJ39 NP54 NN66
drake	-	NP NN33	NP
drama	NN	-	NN NP63
dramatic	JJ	-	JJ NP66
dramatically	RB	-	RB NP57
drank	VBD VB42	-	VBD VB42 NP51
draped	VBD VBN15 JJ45	-	VBD VBN15 JJ45 NP48
drastically	RB	-	RB NP57
draw	VB VBP21 NN33	-	VB VBP21 NN33 NP66
drawing	VBG	-	VBG NP69
drawn	VBN	-	VBN NP69
drawn-out	JJ	-	JJ NP57
draws	VBZ NNS27	-	VBZ NNS27 NP57
dream	NN VB66	NN NP15	NN NP63 VB69
dreamed	VBD JJ9	-	VBD JJ9 NP45	verb:dream
dreams	NNS VBZ9	-	NNS VBZ9 NP54
dress	NN JJ39 VB42	-	NN JJ39 VB42 NP51
dressed	VBN VBD15 JJ54	-	VBN VBD15 JJ54 NP57
dresses	NNS VBZ45	-	NNS VBZ45 NP54
drew	VBD	NP VBD21	VBD NP42
drink	VB NN3	-	VB NN3 NP48
drinking	NN VBG9	-	NN VBG9 NP57
drinks	NNS VBZ51	-	NNS VBZ51 NP54
drip	NN VB45	-	NN VB45 NP54
drive	VB NN3 VBP36	-	VB NN3 VBP36 NP60
driven	VBN JJ42	-	VBN JJ42 NP66
driver	NN	-	NN NP66
drivers	NNS	-	NNS NP57
drives	VBZ NNS3	-	VBZ NNS3 NP54
driving	VBG NN36	VBG NP9 NN54	VBG NN36 NP66
drobnic	-	NP	NP
drone	NN VB42	-	NN VB42 NP51
drones	NNS VBZ60	-	NNS NP51 VBZ60
drop	VB NN3	-	VB NN3 NP33
dropped	VBD VBN12	-	VBD VBN12 NP66
dropping	VBG JJ69	-	VBG NP63 JJ69
drops	VBZ NNS12	-	VBZ NNS12 NP54
drove	VBD NN39	-	VBD NN39 NP63
droves	NNS	-	NNS NP57
drowned	VBD VBN12 JJ57	-	VBD VBN12 NP54 JJ57
drudge	-	NP NN36 VB60	NP
drug	NN	NP NN24	NN NP36
drugs	NNS	-	NNS NP60
drum	VB NN21	-	VB NN21 NP54
drumbeat	NN	-	NN NP51
dry	JJ VB3 NN18	-	JJ VB3 NN18 NP48
dryly	RB	-	RB NP51
ds	-	NN NP18	NN
dual	JJ	-	JJ NP54
dubai	-	NP	NP
dubbed	VBN VBD3 JJ63	-	VBN VBD3 NP51 JJ63
dubious	JJ	-	JJ NP60
duck	NN VB18	-	NN VB18 NP54
dude	NN	-	NN NP9
due	JJ RB42	-	JJ RB42 NP69
dueling	JJ VBG3 NN6	-	JJ VBG3 NN6 NP45
dues	NNS	-	NNS NP60
dug	VBD VBN9 NN9	-	VBD VBN9 NN9 NP45
duhaime	-	NP	NP
dukakis	-	NP	NP
duke	-	NP NN45	NP
dukes	-	NP NNS24	NP
dump	VB NN VBP15	-	VB NN VBP15 NP48
dumped	VBN VBD9 JJ69	-	VBN VBD9 NP51 JJ69
dumping	VBG NN48	-	VBG NN48 NP54
duncan	-	NP	NP
dunford	-	NP	NP
dunk	NN VB33	-	NN VB33 NP51
dunn	-	NP	NP
duo	NN	-	NN NP54
dupont	-	NP	NP
durability	NN	-	NN NP54
durable	JJ	-	JJ NP57
duration	NN	-	NN NP54
durbin	-	NP	NP
during	IN	-	=
dust	NN VB33	NN NP9 VB51	NN VB39 NP54
dutch	-	JJ NP6	JJ NP9
duties	NNS	-	NNS NP63
duty	NN	-	NN NP63
dwarfs	VBZ NNS30	-	VBZ NNS30 NP51
dwell	VB VBP9 NN54	-	VB VBP9 NP45 NN54
dwelled	VBN VBD6 JJ51	-	VBN VBD6 NP48 JJ51	verb:dwell
dwight	-	NP	NP
dwindled	VBD VBN JJ63	-	VBD VBN NP42 JJ63
dying	VBG JJ60	-	VBG NP54 JJ60
dyke	-	NP NN39 VB51	NP
dylann	-	NP	NP
dynamic	NN JJ	-	NN JJ NP54
dynamics	NNS	-	NNS NP60	noun:dynamics
dynasty	NN	NP NN21	NN NP24
dysfunction	NN	-	NN NP57
dysfunctional	JJ	-	JJ NP54
e	COLON NN24 JJ27 NNS30	NN NP6 COLON18 JJ45	COLON NN JJ27 NNS30
e-mail	NN JJ6 VB12	-	NN JJ6 VB12 NP57
e-mails	NNS VBZ51	-	NNS VBZ51 NP63
e.	-	NP	NP
e.p.r.p.	-	NP	NP
e.u.	-	NP	NP
e.v.	NN JJ36 NNS39 VBG48	-	=
each	DT	-	=
eager	JJ NN39	-	JJ NN39 NP63
eagerly	RB	-	RB NP54
eagerness	NN	-	NN NP54
eagleton	-	NP	NP
ear	NN JJ69	-	NN NP60 JJ69
earl	-	NP NN30 JJ69	NP
earlier	RB JJ12	-	=
earliest	JJ	-	JJ NP57
early	JJ RB21	RB JJ6 NN9 NP12	JJ RB21 NN63
early-state	JJ VB51 NN51	-	JJ VB51 NN51 NP57
earn	VB VBP15	-	VB VBP15 NP63
earned	VBD VBN	-	VBD VBN NP63
earners	NNS	-	NNS NP60
earnest	NN JJ6	NP NN57 JJ63	NP NN24 JJ30
earning	VBG	-	VBG NP66
earnings	NNS NN42	-	NNS NN42 NP66
earns	VBZ NNS57	-	VBZ NP57 NNS57
earpiece	NN	-	NN NP51
ears	NNS	-	NNS NP57
earth	NN VB66	NP NN33	NN NP3 VB66
ease	VB NN6	-	VB NN6 NP54
easier	JJ	JJ NP9	JJ NP66
easiest	JJ	-	JJ NP54
easily	RB	-	RB NP69
easing	VBG NN57	-	VBG NP54 NN57
east	RB JJ6 NN30	NP JJ42	NP JJ33 RB36 NN66
eastern	JJ	NP JJ24	NP JJ6
eastland	-	NP	NP
easy	JJ	-	JJ NP69
eat	VB VBP9 NN39 JJ66	-	VB VBP9 NN39 NP51
eating	VBG NN63	-	VBG NP57 NN63
ebele	-
ebeling	-	NP VBG9 NN18	NP VBG9 NN18	verb:ebele
ebelings	-	NP	NP
ebullient	JJ	-	JJ NP51
echo	VBP VB9 NN18	NP VBP33 VB39 NN48	VBP NP VB9 NN18
echoed	VBD VBN9	-	VBD VBN9 NP60
echoes	NNS VBZ66	-	NNS NP57 VBZ66
echoing	VBG JJ54	VBG NP9	VBG JJ57 NP63
eclectic	JJ NN57	-	JJ NP54 NN57
eclipse	VB NN9	-	VB NN9 NP51
eclipsed	VBN VBD27 JJ57	-	VBN NP12 VBD27 JJ57
economic	JJ	NP JJ51	JJ NP27
economically	RB	-	RB NP60
economics	NNS NN39	NP NNS36	NNS NP21 NN39
economies	NNS	-	NNS NP60
economist	NN	-	NN NP63
economists	NNS	-	NNS NP69
economy	NN	NP NN3	NN NP60
ecosystem	NN	-	NN NP54
ed	-	NP	NP
edd	-	NP	NP
eddie	-	NP	NP
edelman	-	NP	NP
edgar	-	NP	NP
edge	NN VB36	NP NN21 VB57	NN NP36 VB36
edged	VBD VBN27 JJ33	-	VBD VBN27 JJ33 NP51
edges	NNS VBZ54	-	NNS VBZ54 NP57
edison	-	NP	NP
edited	VBN VBD33 JJ39	-	VBN VBD33 JJ39 NP51
editing	NN VBG18	-	NN VBG18 NP54
edition	NN	NP NN9	NP NN
editions	NNS	-	NNS NP54
editor	NN	NP NN24	NN NP6
editor-in-chief	-	NP	NP
editorial	NN	NP NN21	NN NP42
editorials	NNS	-	NNS NP57
editors	NNS	-	NNS NP60
educate	VB VBP9	-	VB VBP9 NP45
educated	VBN JJ48 VBD54	-	VBN JJ48 VBD54 NP57
education	NN	NP NN30	NN NP18
educational	JJ	NP JJ21	JJ NP21
educators	NNS	NP NNS21	NNS NP12
edward	-	NP	NP
edwards	-	NP	NP
eerie	JJ NN57	-	JJ NP51 NN57
effect	NN	-	=
effective	JJ	-	JJ NP69
effectively	RB	-	RB NP69
effectiveness	NN	-	NN NP51
effects	NNS VBZ54	-	NNS VBZ54 NP63
efficiency	NN	-	NN NP54
efficient	JJ	-	JJ NP57
effort	NN	-	=
efforts	NNS	-	=
effron	-	NP	NP
effusively	RB	-	RB NP51
egg	NN VB54	-	NN NP51 VB54
egged	VBN VBD18 JJ69	-	VBN VBD18 NP48 JJ69
eggleston	-	NP	NP
eggs	NNS VBZ69	-	NNS NP54 VBZ69
egregious	JJ	-	JJ NP51
egypt	-	NP	NP
egyptair	-	NP	NP
egyptian	JJ NN18	JJ NP15 NN42	JJ NN33 NP60
eight	CD	CD NP30	=
eight-hour	JJ NN30 CD36 VB39	-	=
eighth	JJ NN39	-	JJ NN39 NP60
eighth-grade	JJ NN33 VB42	-	JJ NN33 VB42 NP51
eisenbrey	-	NP	NP
eisenhower	-	NP	NP
either	CC DT9 RB21	-	=
eke	-
eked	VBD VBN21 JJ33	-	VBD VBN21 JJ33 NP48	verb:eke
ekovich	-	NP	NP
eksili	-	NP	NP
el	NN NP9 JJ48	NP NN48	NP NN24
elaborate	VB JJ3	-	VB JJ3 NP51
elaborated	VBD VBN18 JJ45	-	VBD VBN18 JJ45 NP51
elated	VBN JJ6 VBD30	-	VBN JJ6 VBD30 NP45
elder	JJ NN27	-	JJ NN27 NP54
elderly	JJ	-	JJ NP57
elders	NNS	-	NNS NP60
eldest	JJ NN42	-	JJ NN42 NP54
elect	VB VBP27 NN45 JJ51	-	=
electability	NN JJ69	-	NN NP51 JJ69
electable	JJ	-	JJ NP57
elected	VBN VBD57	VBN NP9	=
electing	VBG	-	VBG NP63
election	NN	NP NN57	NN NP33
elections	NNS	NP NNS12	NNS NP33
elective	JJ NN60	-	JJ NP54 NN60
electoral	JJ	NP JJ39	JJ NP15
electorate	NN	-	=
electorates	NNS	-	NNS NP57
electric	JJ NN48	NP JJ30	JJ NP3 NN48
electrical	JJ	JJ NP9	JJ NP57
electricity	NN	-	NN NP57
electrified	VBN VBD3 JJ51	-	VBN VBD3 NP45 JJ51
electronic	JJ	NP JJ9	JJ NP18
element	NN	-	NN NP63
elemental	JJ	-	JJ NP51
elementary	JJ NN69	NP JJ39	NP JJ6
elements	NNS	-	NNS NP60
elena	-	NP	NP
elephant	NN JJ54	NP NN21	NN NP9 JJ54
elevate	VB VBP69	-	VB NP57 VBP69
elevated	JJ VBD VBN27	-	JJ VBD VBN27 NP51
elevating	VBG	-	VBG NP54
eli	-	NP	NP
elias	-	NP	NP
eligibility	NN	-	NN NP63
eligible	JJ NN42	-	JJ NN42 NP66
elijah	-	NP	NP
eliminate	VB	-	VB NP63
eliminated	VBN VBD12	-	VBN VBD12 NP60
eliminating	VBG	-	VBG NP63
elite	NN JJ27 NNS39	-	NN JJ27 NNS39 NP66
elites	NNS	-	NNS NP66
elitist	JJ NN9	-	JJ NN9 NP45
elizabeth	-	NP	NP
elkins	-	NP	NP
elks	-	NP NNS30	NP
elleithee	-	NP	NP
elliott	-	NP	NP
ellis	-	NP	NP
elmendorf	-	NP	NP
elocution	NN	-	NN NP51
eloquent	JJ NN60	-	JJ NP51 NN60
else	RB JJ27	-	=
elsewhere	RB	-	RB NP69
em	NN	-	NN NP51
email	NN VB39	NP NN27 VB63	NN VB39 NP60
emailed	VBD VBN12	-	VBD VBN12 NP60
emails	NNS	-	=
emanating	VBG	-	VBG NP51
emanuel	-	NP NN42	NP NN45
embargo	NN VB48	-	NN VB48 NP51
embarked	VBD VBN30	-	VBD VBN30 NP54
embarrass	VB NN51	-	VB NN51 NP54
embarrassed	JJ VBN9 VBD36	-	JJ VBN9 VBD36 NP51
embarrassing	JJ VBG30	-	JJ VBG30 NP60
embarrassment	NN	-	NN NP60
embassies	NNS	-	NNS NP54
embassy	NN	NP NN36	NP NN3
embattled	JJ VBN24 VBD42	-	JJ VBN24 VBD42 NP54
embedded	JJ VBN3 VBD30	-	JJ VBN3 VBD30 NP48
emblem	NN	-	NN NP54
emblematic	JJ	-	JJ NP57
embodied	VBN VBD6 JJ45	-	VBN VBD6 JJ45 NP51
embody	VB VBP12 NN33 JJ48	-	=
embolden	VB JJ9 NN66	-	VB JJ9 NP45 NN66
embrace	VB VBP21	-	VB VBP21 NP66
embraced	VBN VBD3	-	VBN VBD3 NP57
embraces	VBZ NNS18	-	VBZ NNS18 NP54
embracing	VBG	-	VBG NP63
embroiled	VBN VBD27 JJ66	-	VBN VBD27 NP51 JJ66
embryonic	JJ	-	JJ NP51
embryos	NNS	-	NNS NP54
emerge	VB VBP21	-	VB VBP21 NP57
emerged	VBN VBD	-	VBN VBD NP60
emergence	NN	-	NN NP57
emergencies	NNS	-	NNS NP54
emergency	NN	NP NN21	NN NP30
emerges	VBZ NNS42	-	VBZ NNS42 NP51
emerging	VBG JJ63	VBG NP9	VBG JJ63 NP63
emigrated	VBD VBN18 JJ63	-	VBD VBN18 NP48 JJ63
emily	-	NP	NP
eminent	JJ NN69	-	JJ NP57 NN69
emirates	-	NP NNS24	NP
emissions	NNS	-	NNS NP69
emmet	-	NP NN24	NP
emotion	NN	-	NN NP57
emotional	JJ	-	JJ NP66
emotionally	RB	-	RB NP57
emotions	NNS	-	NNS NP51
empathetic	JJ	-	JJ NP51
empathize	VB VBP69	-	VB NP54 VBP69
empathy	NN	-	NN NP57
emphasis	NN	-	NN NP63
emphasize	VB VBP24	-	VB VBP24 NP57
emphasized	VBD VBN6 JJ51	-	VBD VBN6 JJ51 NP54
emphasizes	VBZ	-	VBZ NP54
emphasizing	VBG	-	VBG NP60
emphatically	RB	-	RB NP51
empire	NN	NP NN15	NN NP12
employ	VB NN12 VBP60	-	VB NN12 NP48 VBP60
employed	VBN VBD24 JJ57	-	VBN VBD24 JJ57 NP60
employee	NN	NP NN21	NN NP39
employees	NNS	NP NNS30	NNS NP39
employer	NN	-	NN NP57
employer-based	JJ VBN54 VBD60	-	JJ NP51 VBN54 VBD60
employer-sponsored	JJ VBN24 VBD30	-	JJ VBN24 VBD30 NP51
employers	NNS	-	NNS NP66
employing	VBG	-	VBG NP57
employment	NN	-	NN NP33
employs	VBZ NNS15	-	VBZ NNS15 NP51
empower	VB VBP18 NN48	-	VB VBP18 NN48 NP54
empowered	VBN VBD3 JJ36	-	VBN VBD3 JJ36 NP45
empowering	VBG JJ21	-	VBG JJ21 NP57
empowerment	NN	NP NN21	NN NP15
empowers	VBZ NNS36	-	VBZ NNS36 NP51
empty	JJ NN33	JJ NP15 NN57	JJ NN36 NP63
en	IN NN24	-	IN NN24 NP57
enable	VB JJ57	-	VB NP57 JJ57
enabled	VBN VBD3 JJ63	-	VBN VBD3 NP51 JJ63
enabling	VBG JJ36 NN69	-	VBG JJ36 NP54 NN69
enact	VB VBP60 NN63	-	VB NP51 VBP60 NN63
enacted	VBN VBD36	-	VBN VBD36 NP60
enacting	VBG	-	VBG NP51
enamored	VBN JJ3 VBD30	-	VBN JJ3 VBD30 NP48
encapsulates	VBZ NNS57	-	VBZ NP51 NNS57
enclave	NN JJ69	-	NN NP51 JJ69
enclaves	NNS	-	NNS NP54
encompasses	VBZ NNS57	-	VBZ NP54 NNS57
encounter	NN VBP24 VB63	-	NN VBP24 NP57 VB63
encountered	VBD VBN12	-	VBD VBN12 NP54
encounters	NNS VBZ54	-	NNS NP54 VBZ54
encourage	VB VBP18 NN66	-	VB VBP18 NP63 NN66
encouraged	VBN VBD3 JJ18	-	VBN VBD3 JJ18 NP57
encouragement	NN	-	NN NP54
encourages	VBZ NNS51	-	VBZ NNS51 NP57
encouraging	VBG JJ	-	VBG JJ NP57
encrypted	JJ VBD15 VBN18	-	JJ VBD15 VBN18 NP45
encryption	NN	-	NN NP60
end	NN VB9 VBP36	NP NN30 VB39 VBP69	NN VB9 VBP36 NP48
endangering	VBG NN63	-	VBG NP51 NN63
endear	VB NN54 VBP60 JJ63	-	VB NP51 NN54 VBP60
endeavor	NN VB63	NP NN21	NN NP9 VB63
endeavors	NNS VBZ63	NNS NP9	NNS NP57 VBZ69
ended	VBD VBN15	-	VBD VBN15 NP69
ending	VBG NN63	-	VBG NN63 NP66
endless	JJ	-	JJ NP60
endorse	VB VBP30	VB NP9 VBP48	=
endorsed	VBN VBD	-	VBN VBD NP66
endorsement	NN	-	=
endorsements	NNS	-	NNS NP69
endorser	NN JJ69	-	NN NP54 JJ69
endorsers	NNS	-	NNS NP54
endorses	VBZ NNS57	-	VBZ NNS57 NP57
endorsing	VBG	-	VBG NP66
ends	VBZ NNS15	VBZ NP6 NNS33	VBZ NNS15 NP60
endure	VB VBP6 NN36 JJ63	-	VB VBP6 NN36 NP45
endured	VBN VBD6 JJ63	-	VBN VBD6 NP51 JJ63
enduring	JJ VBG6	-	JJ VBG6 NP48
enemies	NNS	-	NNS NP66
enemy	NN	-	NN NP66
energetic	JJ	-	JJ NP60
energize	VB	-	VB NP60
energized	VBN VBD15 JJ69	-	VBN VBD15 NP57 JJ69
energy	NN	NP NN33	NN NP30
enforce	VB NN63	-	VB NP60 NN63
enforcement	NN	NP NN21	NN NP24
enforcer	NN	-	NN NP54
enforcing	VBG NN69	-	VBG NP54 NN69
engage	VB VBP36 NN66	-	VB VBP36 NP66 NN66
engaged	VBN VBD18	-	VBN VBD18 NP66
engagement	NN	NN NP15	NN NP66
engagements	NNS	-	NNS NP54
engaging	VBG JJ21	-	VBG JJ21 NP60
engine	NN JJ69	-	NN NP51 JJ69
engineer	NN VB12	-	NN VB12 NP57
engineered	VBN VBD21 JJ60	-	VBN VBD21 NP48 JJ60
engineering	NN VBG9	NP NN24 VBG33	NN NP3 VBG9
engineers	NNS VBZ63	NP NNS3	NNS NP15 VBZ69
england	-	NP	NP
english	-	NP JJ6	NP JJ6
english-language	-	JJ NP24	JJ
engraved	JJ VBN9 VBD30	-	JJ VBN9 VBD30 NP51
engulfed	VBD VBN	-	VBD VBN NP42
enhance	VB NN24 VBP57	-	VB NN24 NP48 VBP57
enhanced	VBN VBD3 JJ27	VBD NP6 VBN24 JJ51	VBD VBN6 JJ36 NP51
enjoy	VBP VB6 NN63	-	VBP VB6 NP54 NN63
enjoyed	VBD VBN3	-	VBD VBN3 NP57
enjoying	VBG	-	VBG NP54
enjoys	VBZ NNS63	-	VBZ NP63 NNS63
enlist	VB NN45 JJ57 VBP66	-	VB NN45 NP54 JJ57
enlisted	VBD VBN	-	VBD VBN NP42
enormous	JJ	-	JJ NP66
enormously	RB	-	RB NP57
enough	RB JJ3	NP RB27 JJ30	RB JJ3 NP42
enrique	-	NP	NP
enrolled	-	-	-	verb:enroll
enrolling	-	-	-	verb:enroll
enrollment	NN	-	NN NP57
enshrined	VBN VBD24 JJ60	-	VBN VBD24 NP51 JJ60
ensued	VBN VBD6 JJ66	-	VBN VBD6 NP45 JJ66
ensure	VB	-	=
ensured	VBD VBN18 JJ60	-	VBD VBN18 NP48 JJ60
ensuring	VBG	-	VBG NP63
entails	VBZ NNS18	-	VBZ NNS18 NP51
entanglements	NNS	-	NNS NP51
enter	VB VBP21	-	VB VBP21 NP66
entered	VBD VBN33	-	VBD VBN33 NP66
entering	VBG	-	=
enterprise	NN	NP NN30	NN NP12
enterprises	NNS	NP NNS30	NP NNS
enters	VBZ NNS48	-	VBZ NNS48 NP60
entertain	VB VBP51 NN63	-	VB VBP51 NP51 NN63
entertainer	NN	-	NN NP54
entertaining	JJ VBG9 NN66	-	JJ VBG9 NP45 NN66
entertainment	NN	-	NN NP60
enthralled	-	-	-	verb:enthrall
enthralling	-	-	-	verb:enthrall
enthusiasm	NN	-	NN NP69
enthusiastic	JJ	-	JJ NP66
enthusiastically	RB	-	RB NP60
enthusiasts	NNS	-	NNS NP54
enticing	VBG JJ54	-	VBG NP54 JJ54
entire	JJ	-	=
entirely	RB	-	RB NP66
entities	NNS	-	NNS NP60
entitled	VBN VBD48 JJ54	-	VBN VBD48 JJ54 NP60
entitlement	NN	-	NN NP54
entity	NN	-	NN NP57
entourage	NN	-	NN NP54
entrails	NNS NN15 JJ63	-	NNS NN15 NP48 JJ63
entrance	NN	-	NN NP57
entrenched	JJ VBD21 VBN24	-	JJ VBD21 VBN24 NP51
entrepreneur	NN	-	NN NP63
entrepreneurial	JJ	-	JJ NP54
entrepreneurs	NNS	-	NNS NP54
entry	NN	-	NN NP60
enviable	JJ	-	JJ NP51
environment	NN	NP NN21	NN NP39
environmental	JJ	NP JJ33	JJ NP18
envision	VBP VB6 NN18	-	VBP VB6 NN18 NP45
envisioned	VBD VBN30 JJ42	-	VBD VBN30 JJ42 NP57
envoy	NN	-	NN NP57
ep	-	NN NP3	NN NP9
epa	-	NP	NP
ephesians	-	NP	NP
epic	NN JJ21	NN NP9 JJ42	NN JJ24 NP57
epicenter	NN	-	NN NP54
epidemic	JJ	-	JJ NP57
episcopal	-	NP JJ9	NP JJ9
episode	NN	NN NP9	NN NP66
episodes	NNS	-	NNS NP51
epitome	NN JJ45	-	NN JJ45 NP51
eponymous	JJ	-	JJ NP51
epstein	-	NN NP39	NN
equal	JJ NN66	NP JJ36	JJ NP15 NN66
equality	NN	NP NN24	NN NP18
equally	RB	-	RB NP63
equate	VB	-	VB NP54
equation	NN	-	NN NP54
equipment	NN	-	NN NP60
equity	NN	-	NN NP60
equivalent	NN JJ3	-	NN JJ3 NP54
equivocal	JJ	-	JJ NP51
equivocation	NN	-	NN NP54
era	NN	-	NN NP69
eradicate	VB VBP54	-	VB NP54 VBP54
erase	VB NN54 VBP57	-	VB NP51 NN54 VBP57
erdogan	-	NP	NP
erect	VB JJ18 NN63 VBP63	-	VB JJ18 NP48 NN63
erecting	VBG NN63	-	VBG NP51 NN63
eric	-	NP	NP
erica	-	NP NN33	NP
erie	-	NP	NP
erik	-	NP	NP
erin	-	NP	NP
eritrea	-	NP	NP
eritrean	-	JJ NP18	JJ
ernst	-	NP	NP
erode	VB NN51 VBP54	-	VB NN51 NP54 VBP54
eroded	VBN VBD3 JJ30	-	VBN VBD3 JJ30 NP45
eroding	VBG NN42	-	VBG NN42 NP54
erosion	NN	-	NN NP54
erroneous	JJ	-	JJ NP54
erroneously	RB	-	RB NP51
error	NN	-	NN NP69
errors	NNS	-	NNS NP54
erstwhile	JJ NN60	-	JJ NP51 NN60
erupt	VB VBP12 NN60	-	VB VBP12 NP51 NN60
erupted	VBD VBN27	-	VBD VBN27 NP63
erupting	VBG	-	VBG NP54
eruptions	NNS	-	NNS NP51
escalate	VB VBP57	-	VB NP51 VBP57
escalated	VBD VBN6 JJ63	-	VBD VBN6 NP54 JJ63
escalating	VBG	-	VBG NP57
escalation	NN	-	NN NP54
escape	VB NN9	-	VB NN9 NP54
escaped	VBD VBN3 JJ45	-	VBD VBN3 JJ45 NP48
escorted	VBN VBD JJ51	-	VBN VBD NP48 JJ51
eskelsen	-	NP	NP
especially	RB	-	=
espinoza	-	NP	NP
espionage	NN	NN NP15	NN NP60
espn	-	NP	NP
espoused	VBN VBD6 JJ54	-	VBN VBD6 NP48 JJ54
essay	NN VB39	-	NN VB39 NP51
essence	NN	-	NN NP54
essential	JJ	-	JJ NP57
essentially	RB	-	RB NP66
essentials	NNS	-	NNS NP51
est	-	NP NN3	NN NP
establish	VB VBP27	-	VB VBP27 NP60
established	VBN VBD6 JJ18	-	VBN VBD6 JJ18 NP57
establishing	VBG	-	VBG NP60
establishment	NN	NN NP15	=
estate	NN	NP NN21	NN NP48
estates	-	NP NNS24	NP
esteem	NN VB9	-	NN VB9 NP45
estimate	NN VB6 VBP12	-	NN VB6 VBP12 NP54
estimated	VBN VBD6 JJ24	-	VBN VBD6 JJ24 NP60
estimates	NNS VBZ9	-	NNS VBZ9 NP60
etc.	NN JJ39 NNS42 VBG51	-	=
eternity	NN	-	NN NP51
ethanol	NN	-	NN NP66
ethical	JJ	-	JJ NP60
ethics	NNS	NNS NP9	NNS NP60
ethiopia	-	NP	NP
ethiopian	-	JJ NP36	JJ
ethiopians	-	NP	NP
ethnic	JJ NN60	-	JJ NN60 NP63
ethnically	RB	-	RB NP51
ethnicity	NN	-	NN NP60
ethos	NN NNS54	-	NN NP51 NNS54
eu	-	NP	NP
eu-turkey	-	JJ NP18	JJ
euphoria	NN	-	NN NP54
eurasian	-	JJ NP21	JJ
europe	-	NP	NP
european	-	JJ NP3	JJ NP3
european-born	-	JJ NP12	JJ
europeans	NNS VBZ36 JJ60	NP NNS27 VBZ63	NP NNS15 VBZ51
eurosceptic	-	JJ NP12	JJ
euroscepticism	-	NP	NP
eva	-	NP	NP
evade	VB NN57 JJ69	-	VB NP54 NN57 JJ69
evaluated	VBD VBN15 JJ57	-	VBD VBN15 NP48 JJ57
evaluating	VBG	-	VBG NP51
evaluation	NN	-	NN NP51
evan	-	NP	NP
evangelical	JJ	JJ NP9	JJ NP69
evangelicals	NNS VBZ57	NP NNS9	NNS NP21 VBZ60	noun:evangelical
evangelist	NN JJ63	-	NN NP51 JJ63
evaporated	VBN VBD33 JJ48	-	VBN VBD33 JJ48 NP54
evasive	JJ	-	JJ NP54
eve	NN JJ60	NP NN36	NN NP6 JJ60
even	RB	RB NP18	=
evenhanded	JJ	-	JJ NP57
evening	NN	-	=
evenly	RB	-	RB NP60
event	NN	-	=
events	NNS	NNS NP9	=
eventual	JJ	-	JJ NP63
eventually	RB	-	=
ever	RB	RB NP9	=
evercore	-	NP	NP
every	DT	DT NP9	=
everybody	NN	-	=
everyday	JJ	-	JJ NP60
everyone	NN	-	=
everything	NN	-	=
everywhere	RB	RB NP9	RB NP66
evidence	NN	-	=
evidence-free	JJ NN21 CD42 VB66	-	JJ NN21 CD42 NP48
evidenced	VBN VBD36 JJ60	-	VBN VBD36 NP51 JJ60
evident	JJ	-	JJ NP60
evil	JJ NN3	NN NP6 JJ21	NN JJ NP15
evils	NNS	-	NNS NP54
eviscerated	VBD VBN18 JJ63	-	VBD VBN18 NP48 JJ63
evolution	NN	-	NN NP57
evolved	VBN VBD30 JJ63	-	VBN VBD30 NP51 JJ63
evolving	VBG	-	VBG NP57
ex	NN JJ21	NN NP9 JJ39	NN JJ27 NP54
ex-wife	NN	-	NN NP54
exacerbated	VBN VBD9 JJ12	-	VBN VBD9 JJ12 NP48
exact	JJ VB33	-	JJ VB33 NP63
exactly	RB	-	=
exaggerated	JJ VBN6 VBD12	-	JJ VBN6 VBD12 NP48
exaggeration	NN	-	NN NP51
examination	NN	-	NN NP51
examine	VB NN33 VBP45 JJ57	-	VB NN33 VBP45 NP51
examined	VBD VBN3 JJ63	-	VBD VBN3 NP51 JJ63
examiner	-	NP NN24	NP
examining	VBG	-	VBG NP54
example	NN	-	=
examples	NNS	-	NNS NP60
exams	NNS	-	NNS NP54
exasperated	VBN VBD9 JJ12	-	VBN VBD9 JJ12 NP48
exasperation	NN	-	NN NP51
exceed	VB NN66	-	VB NP57 NN66
exceeded	VBD VBN JJ66	-	VBD VBN NP48 JJ66
exceeding	VBG JJ69	-	VBG NP57 JJ69
exceedingly	RB	-	RB NP57
exceeds	VBZ NNS51	-	VBZ NNS51 NP54
excellence	NN	NN NP9	NN NP57
excellent	JJ	-	JJ NP60
excels	VBZ NNS30	-	VBZ NNS30 NP51
except	IN SUB9	-	IN SUB9 NP63
exception	NN	-	NN NP66
exceptional	JJ	-	JJ NP54
exceptionally	RB	-	RB NP54
exceptions	NNS	-	NNS NP63
excerpt	NN VB33	-	NN VB33 NP54
excerpts	NNS VBZ48	-	NNS VBZ48 NP54
excess	JJ NN6	-	JJ NN6 NP51
excesses	NNS	-	NNS NP57
excessive	JJ	-	JJ NP60
excessively	RB	-	RB NP51
exchange	NN VB45	NP NN21 VB63	NN NP42 VB45
exchanged	VBN VBD39 JJ51	-	VBN VBD39 JJ51 NP54
exchanges	NNS VBZ63	-	NNS VBZ63 NP66
excise	NN VB6 VBP66	-	NN VB6 NP45 VBP66
excite	VB VBP60 NN66	-	VB NP57 VBP60 NN66
excited	VBN JJ24 VBD42	-	VBN JJ24 VBD42 NP57
excitement	NN	-	NN NP60
exciting	JJ VBG24	-	JJ VBG24 NP57
exclaimed	VBN VBD JJ57	-	VBN VBD NP42 JJ57
excludes	VBZ NNS48	-	VBZ NNS48 NP51
exclusion	NN	-	NN NP51
exclusive	JJ	-	JJ NP27
exclusively	RB	-	RB NP63
excuse	NN VB21	-	NN VB21 NP57
excuses	NNS VBZ33	-	NNS VBZ33 NP51
execute	VB	-	VB NP57
executed	VBN VBD3 JJ42	-	VBN VBD3 JJ42 NP48
executing	VBG NN63	-	VBG NP54 NN63
executive	NN JJ12	NP NN39 JJ51	NN JJ12 NP33
executives	NNS	-	=
exemplifying	VBG JJ42	-	VBG JJ42 NP51
exempt	JJ VB30 VBP66 NN69	-	JJ VB30 NP51 VBP66
exercise	NN VB6 VBP15	-	NN VB6 VBP15 NP51
exercises	NNS VBZ36	-	NNS VBZ36 NP54
exercising	VBG NN51	-	VBG NN51 NP54
exhausted	VBN VBD27 JJ45	-	VBN VBD27 JJ45 NP51
exhaustive	JJ	-	JJ NP54
exhibit	NN VB36	NN NP9 VB54	NN VB42 NP57
exhibits	VBZ NNS12	-	VBZ NNS12 NP48
exile	NN VB54	-	NN VB54 NP57
exist	VB VBP6 NN63	-	VB VBP6 NP60 NN63
existed	VBD VBN6	-	VBD VBN6 NP54
existence	NN	-	NN NP60
existential	JJ	-	JJ NP57
existing	VBG	-	VBG NP66
exists	VBZ NNS54	-	VBZ NNS54 NP63
exit	NN VB15	-	NN VB15 NP66
exited	VBD VBN9 JJ57	-	VBD VBN9 NP51 JJ57
exodus	NN JJ48	NP NN21 JJ69	NN NP12 JJ48
exonerated	VBN VBD30 JJ45	-	VBN VBD30 JJ45 NP51
exotic	JJ	-	JJ NP51
expand	VB	-	VB NP69
expanded	VBN VBD9 JJ36	-	VBN VBD9 JJ36 NP63
expanding	VBG	-	VBG NP66
expands	VBZ NNS18	-	VBZ NNS18 NP54
expansion	NN	-	NN NP66
expansionist	JJ	-	JJ NP51
expansive	JJ	-	JJ NP51
expect	VBP VB	-	VBP VB NP63
expectation	NN	-	NN NP60
expectations	NNS	NNS NP9	NNS NP69
expected	VBN VBD27 JJ57	VBN NP9 VBD45	=
expecting	VBG	-	VBG NP63
expects	VBZ	-	VBZ NP63
expedited	JJ VBN15 VBD18	-	JJ VBN15 VBD18 NP45
expeditions	NNS	-	NNS NP51
expel	VB	-	VB NP54
expend	VB VBP69	-	VB NP51 VBP69
expenditure	NN	-	NN NP51
expenditures	NNS	-	NNS NP54
expense	NN	-	NN NP60
expenses	NNS	-	NNS NP57
expensive	JJ	-	JJ NP66
experience	NN VBP48	NN NP9 VBP63	=
experienced	JJ VBN9 VBD12	-	JJ VBN9 VBD12 NP60
experiences	NNS	-	NNS NP63
experiencing	VBG NN63	-	VBG NP54 NN63
experiment	NN	-	NN NP60
expert	NN JJ36	-	NN JJ36 NP66
expertise	NN	-	NN NP60
experts	NNS	-	=
expire	VB NN60 VBP63	-	VB NP51 NN60 VBP63
expired	VBD VBN JJ45	-	VBD VBN JJ45 NP48
expires	VBZ NNS54	-	VBZ NP54 NNS54
expiring	VBG NN54 JJ66	-	VBG NN54 NP54 JJ66
explain	VB VBP33	-	VB VBP33 NP66
explained	VBD VBN24	-	VBD VBN24 NP69
explaining	VBG	-	VBG NP66
explains	VBZ NNS69	-	VBZ NP60 NNS69
explanation	NN	-	NN NP63
explanations	NNS	-	NNS NP60
expletive	NN JJ39	-	NN JJ39 NP54
explicit	JJ NN54	-	JJ NP51 NN54
explicitly	RB	-	RB NP60
explode	VB NN51 VBP54	-	VB NN51 NP54 VBP54
exploded	VBD VBN15 JJ36	-	VBD VBN15 JJ36 NP48
exploding	VBG NN63	-	VBG NP54 NN63
exploit	VB NN33	-	VB NN33 NP60
exploitable	JJ NN69	-	JJ NP51 NN69
exploitation	NN	-	NN NP51
exploited	VBN VBD12 JJ45	NP VBN24 VBD36 JJ69	VBN VBD12 NP18 JJ45
exploiters	NNS	-	NNS NP51
exploiting	VBG NN63	-	VBG NP54 NN63
explore	VB VBP15 NN69	-	VB VBP15 NP51 NN69
explored	VBN VBD21 JJ57	-	VBN VBD21 NP48 JJ57
explosion	NN	NP NN21	NN NP15
explosive	JJ	-	JJ NP60
explosives	NNS	-	NNS NP54
export	NN VB9	-	NN VB9 NP51
exporters	NNS	-	NNS NP51
exporting	VBG NN63	-	VBG NP51 NN63
exports	NNS VBZ21	-	NNS VBZ21 NP57
expose	VB VBP21 NN27	-	VB VBP21 NN27 NP57
exposed	VBN VBD15 JJ57	-	VBN VBD15 JJ57 NP63
exposes	VBZ NNS18	-	VBZ NNS18 NP51
exposing	VBG NN66	-	VBG NP51 NN66
exposure	NN	-	NN NP60
exposé	NN JJ30 NNS33 VBG39	-	=
express	VB VBP9 NN33 JJ51	NP VB36 VBP42 NN66	VB VBP9 NP15 NN33
expressed	VBD VBN12	-	VBD VBN12 NP66
expresses	VBZ NNS9	-	VBZ NNS9 NP48
expressing	VBG	-	VBG NP60
expression	NN	-	NN NP60
expressions	NNS	-	NNS NP51
expulsion	NN	-	NN NP51
extend	VB VBP27	-	VB VBP27 NP60
extended	JJ VBN VBD6	-	JJ VBN VBD6 NP54
extender	-
extenders	NNS JJ48 VBZ51	-	NNS JJ48 NP51 VBZ51	noun:extender
extending	VBG NN63	-	VBG NP54 NN63
extends	VBZ	-	VBZ NP63
extension	NN	-	NN NP60
extensions	NNS	-	NNS NP51
extensive	JJ	-	JJ NP63
extensively	RB	-	RB NP54
extent	NN	-	NN NP66
external	JJ NN57	-	JJ NP54 NN57
extort	VB NN39 VBP48	-	VB NN39 VBP48 NP51
extra	JJ NN39	-	JJ NN39 NP63
extract	NN VB24 VBP69	-	NN VB24 NP48 VBP69
extracted	VBN VBD24 JJ57	-	VBN VBD24 NP48 JJ57
extraction	NN	-	NN NP51
extradite	VB VBP51 NN57	-	VB VBP51 NP51 NN57
extradited	VBN VBD JJ48	-	VBN VBD NP42 JJ48
extradition	NN	-	NN NP54
extramarital	JJ	-	JJ NP57
extraordinarily	RB	-	RB NP54
extraordinary	JJ	-	JJ NP63
extreme	JJ	-	JJ NP66
extremely	RB	-	RB NP69
extremes	NNS	-	NNS NP54
extremism	NN	NP NN24	NN NP21
extremist	NN JJ42	-	NN JJ42 NP66
extremists	NNS	-	NNS NP60
exxon	-	NP	NP
eye	NN VB57	NP NN24	NN NP21 VB57
eyeballs	NNS VBZ33	-	NNS VBZ33 NP51
eyebrow-raising	JJ VBG15 NN36	-	JJ VBG15 NN36 NP48
eyebrows	NNS	-	NNS NP57
eyeing	VBG	-	VBG NP54
eyes	NNS	-	NNS NP66
ez	NN JJ42 VB57 VBP57	-	NN JJ42 NP54 VB57
f	NN COLON3 JJ21 NNS27	NN NP6 COLON27 JJ48	NN COLON12 JJ30 NNS36
f.	-	NP	NP
f.a.a.	-	NP	NP
f.b.i.	-	NP	NP
fabric	NN JJ54	-	NN JJ54 NP57
fabricated	VBN JJ48 VBD54	-	VBN JJ48 VBD54 NP57
fabulous	JJ	-	JJ NP51
face	NN VB6 VBP12	NP NN45 VB51 VBP57	NN VB6 VBP12 NP21
face-off	NN	-	NN NP54
face-to-face	JJ RB18 NN48	-	JJ RB18 NN48 NP54
facebook	-	NP	NP
facebook-bio	NN JJ33	-	NN JJ33 NP54
faced	VBD VBN3	-	VBD VBN3 NP63
faces	VBZ NNS21	NNS NP6 VBZ15	VBZ NNS21 NP69
facet	NN	-	NN NP54
facilitate	VB VBP60 JJ66	-	VB NP54 VBP60 JJ66
facilitated	VBN VBD9 JJ63	-	VBN VBD9 NP48 JJ63
facilities	NNS	-	NNS NP63
facility	NN	-	NN NP63
facing	VBG	-	=
fact	NN	NP NN24	NN NP51
fact-check	NN JJ33 VB42	-	NN JJ33 VB42 NP51
fact-checked	VBN JJ3 VBD18	-	VBN JJ3 VBD18 NP42
fact-checkers	NNS	NP NNS21	NNS NP9
fact-checking	NN VBG18 JJ48	-	NN VBG18 JJ48 NP51
fact-finding	JJ	-	JJ NP54
factcheck.org	-	NP	NP
faction	NN	-	NN NP57
factions	NNS	-	NNS NP54
facto	NN JJ42 VB45 RB45	-	=
factor	NN	-	NN NP63
factored	JJ VBN21 VBD24	-	JJ VBN21 VBD24 NP51
factories	NNS	-	NNS NP60
factors	NNS	-	NNS NP63
factory	NN JJ63	NP NN3	NN NP36 JJ63
facts	NNS	NNS NP18	NNS NP69
factual	JJ	-	JJ NP51
factually	RB	-	RB NP51
faculty	NN	-	NN NP54
fade	VB NN18	-	VB NN18 NP54
faded	VBN VBD18 JJ45	-	VBN VBD18 JJ45 NP54
fading	JJ VBG21 NN48	-	JJ VBG21 NN48 NP54
fahrenheit	-	NN NP18	NN
fail	VBP VB	-	VBP VB NP57
failed	VBD VBN3 JJ15	-	=
failing	VBG NN63	-	VBG NP63 NN63
failings	NNS	-	NNS NP51
fails	VBZ NNS69	-	VBZ NP60 NNS69
failure	NN	-	NN NP69
failures	NNS	-	NNS NP60
fair	JJ	NP JJ33	JJ NP27
fairly	RB	-	RB NP66
fairness	NN	NP NN21	NN NP15
fairways	NNS	-	NNS NP54
faith	NN	NP NN24	NN NP33
faith-based	JJ VBN54 VBD60	-	JJ NP51 VBN54 VBD60
faith-driven	JJ NN30 CD39 VBN45	-	=
faithful	NN JJ12	-	NN JJ12 NP51
faithfully	RB	-	RB NP51
fake	JJ NN27 VB48	-	JJ NN27 VB48 NP63
faked	VBN VBD27	-	VBN VBD27 NP54
fall	NN VB12 VBP24	-	=
fallen	VBN JJ36	-	VBN JJ36 NP66
fallin	-	NP	NP
falling	VBG JJ60	-	VBG JJ60 NP66
fallon	-	NP	NP
fallout	NN	-	NN NP60
falls	VBZ NNS30	-	VBZ NNS30 NP60
false	JJ	-	JJ NP69
falsely	RB	-	RB NP54
falter	VBP NN9 VB36	-	VBP NN9 VB36 NP45
faltered	VBD VBN9 JJ66	-	VBD VBN9 NP51 JJ66
faltering	VBG NN51 JJ51	-	VBG NN51 NP51 JJ51
fame	NN	NP NN33	NP NN
famed	JJ	NP JJ21	JJ NP18
famer	-	NP	NP
familial	JJ	-	JJ NP54
familiar	JJ	-	=
familiarity	NN	-	NN NP54
families	NNS	NNS NP9	=
family	NN	NP NN33	NN NP33
family-friendly	JJ RB3	-	JJ RB3 NP51
famous	JJ	-	JJ NP63
famously	RB	-	RB NP66
fan	NN	-	NN NP63
fanatics	NNS	-	NNS NP51
fancy	JJ NN9 VB66	-	JJ NN9 NP45 VB66
fang	-	NP NN27	NP
fanned	VBD VBN21 JJ39	-	VBD VBN21 JJ39 NP51
fanning	VBG NN12 JJ57	NP VBG24 NN36	VBG NP9 NN12 JJ57
fans	NNS	NNS NP9	NNS NP63
fantastic	JJ	-	JJ NP60
fantasy	NN	-	NN NP54
far	RB JJ51	-	=
far-flung	JJ VBN63	-	JJ NP54 VBN63
far-left	JJ NN24	-	JJ NN24 NP54
far-reaching	JJ VBG21 NN57	-	JJ VBG21 NP54 NN57
far-right	JJ	-	JJ NP60
fara	-	NP	NP
farage	-	NP	NP
fare	VB NN6	-	VB NN6 NP51
fared	VBD VBN18 JJ69	-	VBD VBN18 NP54 JJ69
fares	NNS VBZ27	-	NNS VBZ27 NP51
farewell	NN	-	NN NP9
fargo	-	NP	NP
farid	-	NP	NP
faring	VBG NN63	-	VBG NP51 NN63
farley	-	NP	NP
farm	NN VB54	NP NN27	NN NP15 VB54
farmers	NNS	-	NNS NP57
farms	NNS VBZ54	-	NNS VBZ54 NP57
farmworker	-
farmworkers	NNS	-	NNS NP51	noun:farmworker
farook	-	NP	NP
farther	RB JJ27 NN33	-	RB JJ27 NN33 NP51
fascinating	JJ VBG9	-	JJ VBG9 NP45
fascination	NN	-	NN NP54
fascism	NN	-	NN NP57
fascist	JJ NN42	-	JJ NP24 NN42
fashion	NN	-	NN NP60
faso	-	NP	NP
fast	RB JJ3	RB NP6 JJ27	RB JJ3 NP63
fast-growing	JJ NN66 VBG66	-	JJ NP54 NN66 VBG66
faster	RB JJ3 NN45	-	RB JJ3 NN45 NP57
fastest	JJ NN66 RB69	-	JJ NP51 NN66 RB69
fat	JJ NN30 VB63	-	JJ NN30 NP57 VB63
fatal	JJ	-	JJ NP57
fatally	RB	-	RB NP57
fate	NN VB39	-	NN VB39 NP63
fateful	JJ	-	JJ NP51
father	NN	NP NN3	NN NP54
fathers	NNS VBZ48	NNS NP9 VBZ63	NNS VBZ51 NP57
fatigue	NN VB69	-	NN NP54 VB69
fault	NN VB33	-	NN VB33 NP63
faux	JJ NN48	-	JJ NN48 NP51
favor	NN VBP18 VB18	VBP NP6 NN18 VB36	NN VBP15 VB18 NP69
favorability	NN	-	NN NP60
favorable	JJ	-	JJ NP66
favorably	RB	-	RB NP60
favored	VBD VBN3 JJ12	-	VBD VBN3 JJ12 NP57
favoring	VBG	-	VBG NP57
favorite	JJ NN18	-	JJ NN18 NP69
favorites	NNS	-	NNS NP51
favoritism	NN	-	NN NP51
favors	VBZ NNS15	VBZ NP6 NNS36	VBZ NNS18 NP63
fax	NN VB51	-	NN NP51 VB51
fayetteville	-	NP	NP
fbi	-	NP	NP
fbn	-	NN NP6	NN NP12
fdic	-	NP	NP
fdr	-	NP	NP
fear	NN VBP9 VB36	NN NP6 VBP30 VB60	NN VBP9 VB39 NP66
fear-mongering	NN VBG18 JJ36	-	NN VBG18 JJ36 NP51
feared	VBD VBN15	-	VBD VBN15 NP54
fearful	JJ	-	JJ NP54
fearing	VBG NN69	-	VBG NP54 NN69
fears	NNS VBZ12	-	NNS VBZ12 NP63
feasible	JJ	-	JJ NP54
feat	NN	-	NN NP54
feature	NN VB21	-	NN VB21 NP57
featured	VBD VBN3 JJ48	-	VBD VBN3 JJ48 NP57
features	NNS VBZ6	-	NNS VBZ6 NP57
featuring	VBG	-	VBG NP60
feb.	-	NP	NP
february	-	NP	NP
fec	NN JJ3	NP NN12 JJ54	NP NN12 JJ39
feckless	JJ	-	JJ NP51
fed	VBN NN18 VBD27 JJ66	NP VBN66	NP VBN33 NN51 VBD60
federal	JJ	NP JJ42	JJ NP18
federalist	-	NP NN30	NP
federally	RB	-	RB NP54
federation	NN	NP NN42	NP NN9
federico	-	NP	NP
feds	NNS VBZ30	-	NNS VBZ30 NP54	noun:fed
fee	NN VB60	-	NN VB60 NP60
feed	VB NN VBN66	-	VB NN NP51 VBN66
feedback	NN	-	NN NP54
feeds	VBZ NNS15	-	VBZ NNS15 NP51
feel	VBP VB6 NN33	-	VBP VB6 NP33 NN33
feeling	VBG NN9	VBG NP6 NN30	VBG NN9 NP63
feelings	NNS	-	NNS NP63
feels	VBZ NNS39	-	VBZ NNS39 NP66
fees	NNS	-	NNS NP69
feet	NNS NN54	-	NNS NN54 NP66
feinberg	-	NP	NP
feingold	-	NP	NP
feinstein	-	NP NN18	NP NN18
feldman	-	NP	NP
fell	VBD	-	VBD NP69
fellow	JJ NN18	NP JJ21 NN39	JJ NN18 NP45
felons	NNS	-	NNS NP57
felony	NN	-	NN NP57
felt	VBD VBN27	-	VBD VBN27 NP69
fema	-	NP	NP
female	JJ NN36	-	=
feminism	NN	-	NN NP51
feminist	JJ NN18	-	JJ NN18 NP54
feminists	NNS	-	NNS NP54
fence	NN	-	NN NP63
fence-mending	JJ VBG18 NN30	-	JJ VBG18 NN30 NP48
fences	NNS	-	NNS NP54
fend	VB VBP57	-	VB NP51 VBP57
fenton	-	NN NP21	NN
ferdinand	-	NP	NP
ferguson	-	NP	NP
ferocious	JJ	-	JJ NP51
ferre	-	NP	NP
ferrera	-	NP	NP
ferriola	-	NP	NP
ferriss	-	NP	NP
fertile	JJ	-	JJ NP54
fertilizing	VBG	-	VBG NP51
fervent	JJ NN66	-	JJ NP54 NN66
fervor	NN	-	NN NP57
festival	NN	-	NN NP54
festivities	NNS	-	NNS NP51
fethullah	-	NP	NP
feud	NN VB63	-	NN NP60 VB63
feuding	VBG NN12	-	VBG NN12 NP51
few	JJ	-	=
fewer	JJ	-	JJ NP69
fiasco	NN	-	NN NP51
fibbing	VBG NN6	-	VBG NN6 NP45
fickle	JJ NN63	-	JJ NP51 NN63
fico	-	NP NN6	NN NP
fiction	NN	NN NP9	NN NP60
fictitious	JJ	-	JJ NP54
fide	-
fidel	-	NP	NP
fides	NNS VBZ27	-	NNS VBZ27 NP54	noun:fide
field	NN	NN NP9	NN NP54
fielded	VBD VBN3 JJ57	-	VBD VBN3 NP45 JJ57
fields	NNS VBZ54	NP NNS51	NP NNS9 VBZ63
fierce	JJ NN51	-	JJ NN51 NP66
fiercely	RB	-	RB NP60
fiery	JJ NN24	-	JJ NN24 NP57
fifteen	CD JJ12 NN27	CD NP6 JJ33 NN48	CD JJ18 NN36 NP54
fifth	JJ NN15	JJ NP6 NN54	JJ NN18 NP24
fight	NN VB6 VBP57	NN NP27 VB48	=
fighter	NN	-	NN NP60
fighters	NNS	-	NNS NP63
fighting	VBG NN33	-	=
fights	NNS VBZ15	-	NNS VBZ15 NP57
figure	NN VB15 VBP30	-	NN VB15 VBP30 NP69
figured	VBN VBD3 JJ42	-	VBN VBD3 JJ42 NP51
figures	NNS VBZ33	-	NNS VBZ33 NP66
figuring	VBG NN54	-	VBG NN54 NP57
file	VB NN	NP VB45 NN45	VB NN NP9
filed	VBN VBD6	-	VBN VBD6 NP66
files	NNS VBZ27	NP NNS21 VBZ48	NNS NP24 VBZ27
filibuster	NN VB51	-	NN VB51 NP63
filing	NN VBG6	-	NN VBG6 NP54
filings	NNS	-	NNS NP66	noun:filings
filipino	-	NP	NP
filipinos	-	NP	NP
fill	VB VBP24 NN39	-	VB VBP24 NN39 NP63
filled	VBN VBD18 JJ51	-	VBN VBD18 JJ51 NP63
filling	VBG NN39	-	VBG NN39 NP54
film	NN	-	NN NP66
filmed	VBN VBD3 JJ33	-	VBN VBD3 JJ33 NP45
filming	VBG NN48	-	VBG NN48 NP54
films	NNS VBZ48	-	NNS VBZ48 NP54
filthy	JJ NN66	-	JJ NP51 NN66
final	JJ	-	=
finale	NN JJ66	-	NN NP51 JJ66
finalized	VBN VBD15 JJ66	-	VBN VBD15 NP54 JJ66
finalizing	VBG	-	VBG NP51
finally	RB	RB NP9	=
finance	NN VB18	NP NN33 VB51	NN VB18 NP27
financed	VBN VBD9 JJ63	-	VBN VBD9 NP54 JJ63
finances	NNS	-	NNS NP63	noun:finances
financial	JJ	NP JJ33	JJ NP39
financially	RB	-	RB NP60
financiers	NNS	-	NNS NP54
financing	VBG NN9	-	VBG NN9 NP54
find	VB VBP21	-	=
finding	VBG NN18	-	VBG NN18 NP30
findings	NNS	-	NNS NP66
finds	VBZ NNS42	-	VBZ NNS42 NP66
fine	JJ NN9	-	JJ NN9 NP39
fines	NNS VBZ36	-	NNS VBZ36 NP51
finest	JJ	-	JJ NP54
finger	NN VB69	-	NN NP57 VB69
finger-shaped	JJ VBN18 VBD21	-	JJ VBN18 VBD21 NP48
fingerprints	NNS VBZ51	-	NNS NP51 VBZ51
fingers	NNS	-	NNS NP21
finish	NN VB6	-	NN VB6 NP63
finished	VBD VBN9 JJ57	-	VBD VBN9 JJ57 NP60
finishes	NNS VBZ6	-	NNS VBZ6 NP51
finishing	VBG NN57	-	VBG NN57 NP60
finlayson	-	NP	NP
fiorina	-	NP	NP
fire	NN VB36	-	NN VB36 NP69
fireable	JJ VB63	-	JJ NP51 VB63
firearm	NN	-	NN NP63
firearms	NNS	-	NNS NP66
firebrand	NN	-	NN NP54
fired	VBN VBD3	-	VBN VBD3 NP63
fired-up	JJ NN15	-	JJ NN15 NP48
firehouse	NN	NP NN21	NN NP12
firepower	NN	-	NN NP54
fires	VBZ NNS18	-	VBZ NNS18 NP51
firestorm	NN	-	NN NP57
firewall	NN	-	NN NP60
fireworks	NNS	-	NNS NP60
firing	NN VBG33	-	NN VBG33 NP60
firm	NN JJ30	NN NP9 JJ48	=
firmer	JJ NN48	-	JJ NN48 NP51
firmly	RB	-	RB NP60
firms	NNS	-	NNS NP69
first	JJ RB21	NP COLON33 JJ48 RB69	JJ RB21 NP39
first-ballot	JJ NN15 VB39 RB54	-	JJ NN15 VB39 NP48
first-ever	JJ NN21 RB21 VB57	-	JJ NN21 RB21 NP48
first-generation	JJ NN9	-	JJ NN9 NP45
first-in-the-nation	JJ NN30	-	JJ NN30 NP60
first-place	JJ NN18 VB39	-	JJ NN18 VB39 NP48
first-rate	JJ RB69	-	JJ NP54 RB69
first-term	JJ	-	JJ NP60
first-time	JJ NN54	-	JJ NN54 NP54
firsthand	RB JJ9 NN42	-	RB JJ9 NN42 NP51
fiscal	JJ	-	JJ NP66
fish	NN VB24	-	NN VB24 NP54
fisher	-	NP NN39	NP
fishing	NN VBG24	-	NN VBG24 NP57
fissure	NN VB48	-	NN VB48 NP51
fissures	NNS VBZ51	-	NNS NP51 VBZ51
fit	VB NN9 VBP18 VBN18	-	=
fitful	JJ	-	JJ NP51
fitness	NN	-	NN NP60
fits	VBZ NNS18	-	VBZ NNS18 NP54
fitting	JJ VBG15 NN57	-	JJ VBG15 NP51 NN57
fitton	-	NP	NP
five	CD	CD NP9	=
five-0	-	NP	NP
five-hour	JJ NN30 CD36 VB39	-	=
five-minute	JJ VB18 NN33 VBP51	-	JJ VB18 NN33 NP48
five-year	JJ NN33 VB39 RB45	-	=
fix	VB NN27 VBP36	VB NP9 NN45 VBP54	VB NN27 VBP36 NP63
fixed	VBN VBD36 JJ48	-	VBN VBD36 JJ48 NP54
fixing	VBG NN42	-	VBG NN42 NP60
fixture	NN	-	NN NP54
fixtures	NNS	-	NNS NP54
fizzled	VBN VBD24 JJ66	-	VBN VBD24 NP51 JJ66
fl	-	NN NP12	NN
fla	-	NP	NP
fla.	-	NP	NP
flag	NN VB63	-	NN VB63 NP66
flagging	JJ VBG15 NN42	-	JJ VBG15 NN42 NP51
flags	NNS VBZ57	-	NNS VBZ57 NP60
flailing	VBG NN57	-	VBG NP51 NN57
flak	NN	-	NN NP51
flake	NN VB21	NP NN30 VB51	NP NN15 VB36
flames	NNS VBZ45	-	NNS VBZ45 NP54
flanked	VBN VBD15	-	VBN VBD15 NP54
flannigan	-	NP	NP
flap	NN VB45	-	NN VB45 NP57
flared	VBD VBN3 JJ54	-	VBD VBN3 NP45 JJ54
flash	NN VB18 JJ57	-	NN VB18 NP54 JJ57
flashes	NNS VBZ36	-	NNS VBZ36 NP54
flashpoint	NN JJ60	-	NN NP54 JJ60
flat	JJ NN39	-	JJ NN39 NP60
flat-out	JJ NN45 VB60	-	JJ NN45 NP57 VB60
flatly	RB	-	RB NP51
flattering	JJ VBG18	-	JJ VBG18 NP54
flaw	NN VB30	-	NN VB30 NP51
flawed	VBN JJ3 VBD39	-	VBN JJ3 VBD39 NP54
flaws	NNS VBZ42	-	NNS VBZ42 NP57
fled	VBD VBN12	-	VBD VBN12 NP57
fledgling	NN JJ21 VBG66	-	NN JJ21 NP51 VBG66
flee	VB VBP15 NN42 JJ69	-	VB VBP15 NN42 NP51
fleeing	VBG	-	VBG NP63
fleet	NN JJ48 VB57	-	NN JJ48 NP57 VB57
fleischer	-	NP	NP
fleming	-	NP	NP
flesh	NN VB33	-	NN VB33 NP54
flew	VBD	-	VBD NP63
flexibility	NN	-	NN NP60
flexible	JJ	-	JJ NP54
fliers	NNS	-	NNS NP57
flies	VBZ NNS12	-	VBZ NNS12 NP48
flight	NN	NP NN24	NN NP24
flights	NNS VBZ42	-	NNS VBZ42 NP51
flint	-	NP JJ54 NN60	NP
flip	VB JJ12 NN33	-	VB JJ12 NN33 NP60
flip-flopped	JJ VBD15 VBN18	-	JJ VBD15 VBN18 NP45
flip-flopper	NN JJ21 VB42 VBP60	-	NN JJ21 VB42 NP48
flip-flopping	NN JJ VBG	-	NN JJ VBG NP39
flipped	VBD VBN9	-	VBD VBN9 NP54
flipping	VBG NN63	-	VBG NP51 NN63
flips	VBZ NNS18	-	VBZ NNS18 NP54
flirt	VBP NN9 VB30	-	VBP NN9 VB30 NP45
flirtations	NNS	-	NNS NP51
flirted	VBN VBD6 JJ54	-	VBN VBD6 NP48 JJ54
float	NN VB12	-	NN VB12 NP51
floated	VBN VBD JJ60	-	VBN VBD NP48 JJ60
floating	VBG NN63 JJ63	-	VBG NP51 NN63 JJ63
flock	NN VB63	-	NN NP54 VB63
flocked	VBD VBN3 JJ51	-	VBD VBN3 NP48 JJ51
flood	NN	-	NN NP60
flooded	VBN VBD6 JJ39	-	VBN VBD6 JJ39 NP51
floodgates	NNS	-	NNS NP51
flooding	VBG NN18	-	VBG NN18 NP54
floor	NN	-	=
floors	NNS	-	NNS NP57
florence	-	NP	NP
flores	-	NP	NP
florida	-	NP	NP
florida-based	-	JJ NP18	JJ
floridians	-	NP	NP
flourish	VB NN33	-	VB NN33 NP57
flouting	VBG	-	VBG NP51
flow	NN VB60	-	NN VB60 NP63
flowed	VBD VBN3	-	VBD VBN3 NP51
flower	NN VB42	-	NN VB42 NP51
flowers	NNS VBZ66	NNS NP9	NNS NP63 VBZ66
flowing	VBG NN54 JJ57	-	VBG NP54 NN54 JJ57
flown	VBN NN24	-	VBN NN24 NP51
flows	NNS VBZ3	-	NNS VBZ3 NP45
fluke	NN	-	NN NP51
flung	VBN VBD JJ54	-	VBN VBD NP42 JJ54
fluoride-in-the-water	JJ NN18 VB33 RB69	-	JJ NN18 VB33 NP48
flurry	NN	-	NN NP60
flush	NN JJ VB21	-	NN JJ VB21 NP42
flux	NN VB51	-	NN NP51 VB51
fly	VB NN18 VBP30 JJ36	-	=
flying	VBG	-	VBG NP33
focus	NN VB3 VBP39	-	=
focused	VBN VBD JJ33	-	VBN VBD JJ33 NP66
focuses	VBZ NNS66	-	VBZ NP60 NNS66
focusing	VBG	-	VBG NP63
fodder	NN VB48	-	NN VB48 NP54
foe	NN	-	NN NP54
foes	NNS	-	NNS NP54
foggy	-	NP JJ27 NN60	NP
foia	-	NP NN6	NP NN3
foil	NN VB33	-	NN VB33 NP54
fold	NN VB15 JJ15	-	NN VB15 JJ15 NP51
folded	VBD VBN9 JJ60	-	VBD VBN9 NP48 JJ60
folks	NNS	-	NNS NP69
folksy	JJ NN60	-	JJ NP51 NN60
follow	VB VBP21	-	VB VBP21 NP69
follow-up	JJ NN9	-	JJ NN9 NP57
followed	VBD VBN3	-	VBD VBN3 NP66
followers	NNS	-	NNS NP69
following	VBG NN36 JJ45	-	=
follows	VBZ	-	VBZ NP66
folly	NN RB54 JJ69	-	NN NP51 RB54 JJ69
foment	VB NN27 VBP60	-	VB NN27 NP51 VBP60
fond	JJ NN57	-	JJ NP51 NN57
fondly	RB JJ66	-	RB NP51 JJ66
fondness	NN	-	NN NP57
foner	-	NP	NP
fonseca	-	NP	NP
food	NN	-	NN NP66
fool	VB NN9	-	VB NN9 NP51
foolish	JJ	-	JJ NP54
foot	NN VB54	-	NN VB54 NP63
footage	NN	-	NN NP60
football	NN	NP NN24	NN NP15
foothold	NN	-	NN NP51
footing	NN VBG21	-	NN VBG21 NP54
footnote	NN VB45 JJ66	-	NN VB45 NP51 JJ66
footprint	NN JJ69	-	NN NP51 JJ69
footsteps	NNS	-	NNS NP57
for	IN SUB30	IN NP36	=
for-profit	JJ NN36 VB60	-	JJ NN36 NP57 VB60
forays	NNS VBZ36	-	NNS VBZ36 NP51
forbes	-	NP	NP
forbid	NN VBP VB9 JJ27	-	=
forbidden	VBN JJ24 VBD63	-	VBN JJ24 NP51 VBD63
force	NN VB12	NP NN48 VB63	NN VB12 NP18
forced	VBN VBD9 JJ30	-	VBN VBD9 JJ30 NP63
forceful	JJ	-	JJ NP63
forcefully	RB	-	RB NP63
forces	NNS VBZ51	NP NNS3	NNS NP42 VBZ51
forcibly	RB	-	RB NP54
forcing	VBG	-	VBG NP66
ford	-	NP NN48	NP
fordham	-	NP	NP
fore	NN JJ24 RB30	-	NN JJ24 RB30 NP51
forearm	NN VB39	-	NN VB39 NP51
forecast	NN VBN15 VBP24 VBD24	NP NN24 VBN39 VBP48	NN VBN15 NP21 VBP24
forecasts	NNS VBZ36	-	NNS VBZ36 NP54
foreclosure	NN	-	NN NP57
forefront	NN	-	NN NP60
foregoing	JJ VBG12 NN60	-	JJ VBG12 NP48 NN60
foreign	JJ	NP JJ48	JJ NP30
foreign-born	JJ NN69	-	JJ NP51 NN69
foreigner	NN	-	NN NP51
foreigners	NNS	-	NNS NP63
foremost	JJ	-	JJ NP60
forensic	JJ	-	JJ NP51
foresee	VBP VB NN36 JJ60	-	VBP VB NN36 NP45
foreshadowed	VBN VBD3	-	VBN VBD3 NP45
foretell	VB VBP9 NN54	-	VB VBP9 NP45 NN54
forever	RB	-	RB NP57
forge	VB NN24 VBP66	-	VB NN24 NP54 VBP66
forged	VBN VBD9 JJ36	-	VBN VBD9 JJ36 NP48
forgeries	NNS	-	NNS NP51
forget	VB VBP21 NN57	-	VB VBP21 NN57 NP63
forging	VBG NN39	-	VBG NN39 NP51
forgive	VB VBP15 JJ51 NN60	-	VB VBP15 JJ51 NP51
forgiven	VBN NN33	-	VBN NN33 NP54
forgiveness	NN	-	NN NP51
forgo	VB VBP6 NN30 JJ57	-	VB VBP6 NN30 NP45
forgotten	VBN JJ45	-	VBN JJ45 NP57
fork	NN VB60	-	NN NP51 VB60
forlorn	JJ NN69	-	JJ NP51 NN69
form	NN VB12	-	NN VB12 NP66
formal	JJ NN63	-	JJ NN63 NP63
formally	RB	-	RB NP66
format	NN VB51	-	NN VB51 NP54
formative	JJ NN9	-	JJ NN9 NP45
formed	VBN VBD3 JJ57	-	VBN VBD3 NP54 JJ57
former	JJ	JJ NP12	JJ NP42
formerly	RB	-	RB NP54
formidable	JJ	-	JJ NP63
forming	VBG	-	VBG NP54
forms	NNS VBZ12	-	NNS VBZ12 NP57
formula	NN	-	NN NP57
formulate	VB VBP66	-	VB NP54 VBP66
fort	-	NP NN48	NP
forth	RB RP24 JJ51 NN57	-	=
forthcoming	JJ	-	JJ NP54
fortifications	NNS	-	NNS NP51
fortified	VBN VBD12 JJ39	-	VBN VBD12 JJ39 NP48
fortitude	NN	-	NN NP54
fortunate	JJ	-	JJ NP54
fortunately	RB	-	RB NP54
fortune	NN	NN NP9	NN NP63
fortunes	NNS	-	NNS NP60
forum	NN	NP NN33	NN NP15
forums	NNS NN57 VBZ69	-	NNS NN57 NP57 VBZ69	noun:forum
forward	RB RP39	RB NP15 RP63	=
forward-leaning	JJ VBG21 NN48	-	JJ VBG21 NN48 NP48
forwarded	VBN VBD36	-	VBN VBD36 NP54
forwards	RB NNS18 VBZ60	-	RB NNS18 NP48 VBZ60
fossil	JJ NN	-	JJ NN NP51
fossil-fuel	JJ NN21 VB27 VBP60	-	JJ NN21 VB27 NP48
foster	VB JJ27 NN54	NP VB27 JJ51	VB NP3 JJ27 NN54
fostering	VBG NN45	-	VBG NN45 NP54
fought	VBN VBD15 JJ66	-	VBN VBD15 NP63 JJ66
foul	JJ NN39	-	JJ NN39 NP51
found	VBD VBN6	-	=
foundation	NN	NP NN66	NP NN3
foundations	NNS	-	NNS NP54
founded	VBN VBD6	-	VBN VBD6 NP63
founder	NN	-	NN NP69
founders	NNS	-	NNS NP60
founding	VBG NN6 JJ12	VBG NP15 NN36 JJ42	VBG NN9 JJ15 NP57
four	CD	CD NP3	CD NP63
four-and-a-half-acre	JJ NN18 VB27 VBP45	-	=
four-candidate	JJ VB18 NN39 VBP57	-	JJ VB18 NN39 NP48
four-course	JJ NN24 VB30	-	JJ NN24 VB30 NP48
four-day	JJ NN60	-	JJ NP57 NN60
four-point	JJ NN30 VB30	-	JJ NN30 VB30 NP51
four-star	JJ NN24 VB45 RB54	-	JJ NN24 VB45 NP48
four-way	JJ NN15 RB45 VB69	-	JJ NN15 RB45 NP48
four-year	JJ NN30 VB36 RB42	-	=
fourth	JJ NN48	-	JJ NN48 NP66
fox	-	NP NN51	NP NN54
fr	NN JJ30 VB39 RB57	-	NN JJ30 VB39 NP51
fracas	NN NNS54	-	NN NP54 NNS54
fracking	NN VBG24 JJ63	-	NN VBG24 NP60 JJ63
fraction	NN	-	NN NP60
fractious	JJ	-	JJ NP57
fractured	JJ VBN6 VBD39	-	JJ VBN6 VBD39 NP54
fracturing	NN VBG	-	NN VBG NP45
fragile	JJ	-	JJ NP54
frame	NN VB3	-	NN VB3 NP54
framed	VBD VBN3 JJ39	-	VBD VBN3 JJ39 NP54
framework	NN	-	NN NP54
framing	VBG NN36	-	VBG NN36 NP54
franã	-	NP	NP
france	-	NP	NP
franchise	NN VB39	-	NN VB39 NP51
francis	-	NP	NP
francisco	-	NP	NP
franco	-	NP	NP
francois	-	NP	NP
frank	JJ NN9 VB27	NP JJ57 NN66	NP JJ45 NN54
frankel	-	NP	NP
franken	-	NP	NP
frankenstein	-	NN NP12	NN
franklin	-	NP NN42	NP
frankly	RB	-	RB NP66
fraternity	NN	-	NN NP54
fraud	NN	-	NN NP69
frauds	NNS	-	NNS NP57
fraudulent	JJ	-	JJ NP57
fraught	JJ	-	JJ NP60
fray	NN VB27	-	NN VB27 NP51
frazier	-	NP	NP
fred	-	NP	NP
freddy	-	NP	NP
free	JJ VBP57	NP JJ48	JJ NP21 VBP57
free-market	JJ NN24 VB51	-	JJ NN24 VB51 NP54
free-trade	JJ NN45 VB57	-	JJ NN45 VB57 NP60
freed	VBN VBD9	-	VBN VBD9 NP54
freedom	NN	NN NP6	NN NP21
freedom-loving	JJ VBG18	-	JJ VBG18 NP48
freedoms	NNS	-	NNS NP57
freeing	VBG NN69	-	VBG NP54 NN69
freelance	NN JJ12 VB63	-	NN JJ12 NP51 VB63
freely	RB	-	RB NP63
freewheeling	JJ NN6 VBG15	-	JJ NN6 VBG15 NP48
freeze	NN VB15	-	NN VB15 NP54
freight	NN	-	NN NP51
french	JJ NN6 VB33 VBP66	JJ NP15 NN63	JJ NP15 NN51
frequent	JJ	-	JJ NP60
frequently	RB	-	RB NP66
fresh	JJ	-	JJ NP66
freshman	NN JJ30	-	NN JJ30 NP54
fresno	-	NP	NP
friday	-	NP	NP
friedan	-	NP	NP
friedman	-	NP	NP
friend	NN	-	=
friendliest	JJ	-	JJ NP51
friendly	JJ	-	JJ NP66
friends	NNS	NP NNS30	NNS NP18
friendship	NN	NP NN21	NN NP27
frightening	JJ VBG9 NN57	-	JJ VBG9 NP45 NN57
fringe	NN VB57	-	NN VB57 NP63
fringes	NNS VBZ45	-	NNS VBZ45 NP54
frittered	VBN VBD24 JJ63	-	VBN VBD24 NP48 JJ63
from	IN SUB27	IN SUB15 NP15	=
fronds	NNS	-	NNS NP51
front	NN JJ21	NN NP36 JJ66	=
front-loaded	JJ VBN18 VBD27	-	JJ VBN18 VBD27 NP48
front-runner	NN	-	=
front-runners	NNS	-	NNS NP60
frontier	NN JJ69	NP NN21	NN NP15 JJ69
frontrunner	NN JJ45	-	NN JJ45 NP63
fronts	NNS VBZ69	-	NNS NP57 VBZ69
froze	VBD VB24	-	VBD VB24 NP51
frozen	VBN JJ	-	VBN JJ NP48
fruit	NN VB36	-	NN VB36 NP54
fruition	NN	-	NN NP51
fruitless	JJ	-	JJ NP51
frum	-	NP	NP
frustrate	VB VBP60	-	VB NP51 VBP60
frustrated	JJ VBN9 VBD54	-	JJ VBN9 VBD54 NP63
frustrating	JJ VBG	-	JJ VBG NP45
frustration	NN	-	NN NP69
frustrations	NNS	-	NNS NP60
ft.	-	NP	NP
fuel	NN VB18	NN NP9 VB39	NN VB21 NP63
fueled	VBN VBD24 JJ33	-	VBN VBD24 JJ33 NP60	verb:fuel
fueling	VBG NN12	-	VBG NN12 NP54	verb:fuel
fuels	NNS VBZ57	NP NNS21	NNS NP15 VBZ57
fugitives	NNS	-	NNS NP51
fulfill	VB NN63	-	VB NP60 NN63
fulfilled	-	-	-	verb:fulfill
fulfilling	VBG NN60	-	VBG NP54 NN60
fulfillment	NN	-	NN NP51
full	JJ	JJ NP9	=
full-blown	JJ NN69	-	JJ NP51 NN69
full-throated	JJ VBN24 VBD33	-	JJ VBN24 VBD33 NP54
full-time	JJ	-	JJ NP63
fuller	JJ NN15	-	JJ NP6 NN15
fully	RB	-	RB NP69
fumbles	NNS VBZ48	-	NNS VBZ48 NP51
fun	NN	NP NN3	NN NP36
function	NN VB9 VBP24	-	NN VB9 VBP24 NP54
functioning	VBG NN51	-	VBG NN51 NP57
functions	NNS	-	NNS NP60
fund	NN VB12 VBP27	NP NN57 VB69	NN NP6 VB12 VBP27
fund-raiser	NN JJ30 VB69	-	NN JJ30 NP54 VB69
fund-raisers	NNS	-	NNS NP54
fund-raising	NN JJ12 VBG30	-	NN JJ12 VBG30 NP60
fundamental	JJ	-	JJ NP66
fundamentally	RB	-	RB NP63
funded	VBN VBD24 JJ54	-	VBN VBD24 JJ54 NP63
funder	-
funders	NNS JJ48 VBZ51	-	NNS JJ48 NP51 VBZ51	noun:funder
funding	NN VBG21	-	=
fundraised	VBN VBD24 JJ63	-	VBN VBD24 NP51 JJ63
fundraiser	NN	-	NN NP66
fundraisers	NNS	-	NNS NP63
fundraising	VBG NN	-	VBG NN NP66
funds	NNS VBZ42	-	NNS VBZ42 NP69
funeral	JJ NN18	-	JJ NN18 NP51
funnel	VB NN12	-	VB NN12 NP48
funneling	VBG NN30 JJ36	-	VBG NN30 JJ36 NP51	verb:funnel
funny	JJ NN39	-	JJ NN39 NP60
furious	JJ	JJ NP9	JJ NP60
furman	-	NP	NP
furnaces	NNS	-	NNS NP51
furor	NN	-	NN NP57
further	RB JJ6 VB42	JJ NP6 RB21 VB63	=
furthering	VBG NN66	-	VBG NP54 NN66
furthermore	RB	-	RB NP57
fury	NN	-	NN NP60
fusion	NN	NN NP15	NN NP60
futile	JJ	-	JJ NP54
future	NN JJ9	NP NN42 JJ51	NN JJ9 NP33
future45	NN JJ21 NNS27 VBG33	NN NP18 JJ54 NNS60	NN JJ42 NNS48 VBG54
g-iii	NN JJ21 NNS36 RB48	NP NN6 JJ57	NP NN6 JJ48 NNS63
g.	-	NP	NP
g.o.p.	-	NP	NP
g4s	NN NNS12 VBZ30 JJ45	NN NP24 NNS51 VBZ69	NN NNS30 VBZ48 JJ63
gabby	-	NP JJ27	NP
gable	-	NP JJ33 NN33	NP
gabriel	-	NP	NP
gabuyev	-	NP	NP
gadfly	NN JJ57 RB57	-	NN NP54 JJ57 RB57
gadhafi	-	NP	NP
gaffe	NN	-	NN NP57
gaffes	NNS	-	NNS NP54
gag	NN VB39	NN NP9 VB57	NN VB45 NP57
gain	VB NN15	-	VB NN15 NP63
gained	VBD VBN	-	VBD VBN NP60
gaining	VBG	-	VBG NP63
gains	NNS VBZ42	-	NNS VBZ42 NP69
gala	NN	-	NN NP57
gale	-	NP NN30	NP
gallery	NN	NP NN21	NN NP15
gallon	NN	-	NN NP57
gallons	NNS	-	NNS NP57
gallup	-	NP	NP
galvanize	VB VBP69	-	VB NP54 VBP69
galvanized	JJ VBD3 VBN6	-	JJ VBD3 VBN6 NP48
galvanizing	VBG JJ51	-	VBG JJ51 NP54
gambling	NN VBG6	-	NN VBG6 NP57
game	NN	NN NP3	NN NP36
game-changer	NN VB54 JJ54 VBP57	-	NN NP54 VB54 JJ54
games	NNS VBZ57	NP NNS30	NNS NP12 VBZ57
gaming	NN VBG27	NN NP9 VBG45	NN VBG27 NP60
gang	NN	NN NP24	NN NP66
gangs	NNS VBZ60	NP NNS21	NNS NP9 VBZ60
gap	NN	-	NN NP69
gaps	NNS VBZ66	-	NNS NP60 VBZ66
garbage	NN	-	NN NP54
garcia	-	NP	NP
garcía	-	NP	NP
garden	-	NP VB39 NN42	NP
gardner	-	NP	NP
garin	-	NP	NP
garland	-	NP NN57	NP
garner	VB VBP12 NN15	NP VB39 VBP51 NN51	NP VB6 VBP18 NN21
garnered	VBD VBN6	-	VBD VBN6 NP57
garnering	VBG NN66	-	VBG NP54 NN66
garry	-	NP	NP
garten	-	NP	NP
gary	-	NP	NP
gas	NN NNS39	-	NN NNS39 NP66
gases	NNS VBZ15	-	NNS VBZ15 NP51	noun:gas
gasoline	NN	-	NN NP57
gasp	VB NN15	-	VB NN15 NP51
gate	NN VB21 VBP63	-	NN VB21 NP51 VBP63
gates	NNS VBZ42	NP NNS51	NP NNS15 VBZ54
gather	VB VBP27 NN30	-	VB VBP27 NN30 NP60
gathered	VBN VBD6 JJ63	-	VBN VBD6 NP60 JJ63
gathering	NN VBG18	-	NN VBG18 NP66
gatherings	NNS	-	NNS NP57
gathers	VBZ NNS15	-	VBZ NNS15 NP51
gaunt	JJ NN45	-	JJ NN45 NP51
gave	VBD	-	=
gawker	-	NP NN39	NP
gay	JJ NNS36	NNS NP12 JJ24	JJ NNS30
gays	NNS	-	NNS NP60
gaze	VBP VB12 NN30	-	VBP VB12 NN30 NP51
gã1	NN JJ30 NNS33 VBG39	NN NP39	NN JJ60 NNS63
ge	-	NP	NP
gear	NN VB39	-	NN VB39 NP57
gearing	VBG NN48	-	VBG NN48 NP54
gedrich	-	NP	NP
geller	-	NP	NP
gen	-	NN NP15 JJ69	NN
gen.	-	NP	NP
gender	NN VB42	-	NN VB42 NP66
gene	NN JJ63	NP NN30	NP NN18
general	JJ NN21	NP JJ60	JJ NP21 NN21
general-election	JJ NN33	-	JJ NN33 NP63
generally	RB	-	=
generals	NNS VBZ66	NNS NP15	NNS NP63 VBZ69
generate	VB VBP21	-	VB VBP21 NP60
generated	VBN VBD12	-	VBN VBD12 NP60
generates	VBZ NNS63	-	VBZ NP51 NNS63
generating	VBG	-	VBG NP60
generation	NN	NP NN21	NN NP36
generational	JJ	-	JJ NP54
generations	NNS	NNS NP9	NNS NP63
generic	JJ NN48	-	JJ NN48 NP54
generosity	NN	-	NN NP54
generous	JJ	-	JJ NP63
generously	RB	-	RB NP51
geneva	-	NP NN33	NP
genocide	NN	-	NN NP63
gentle	JJ VB42	-	JJ VB42 NP54
gentleman	NN	-	NN NP57
gentlemanly	JJ RB48	-	JJ RB48 NP51
gentlemen	NNS	-	NNS NP57
gentrification	NN	-	NN NP54
genuine	JJ	-	JJ NP66
genuinely	RB	-	RB NP51
geoff	-	NP	NP
geoffrey	-	NP	NP
geographic	JJ	NP JJ21	JJ NP12
geographically	RB	-	RB NP54
geography	NN	-	NN NP57
geologist	NN JJ63	-	NN NP51 JJ63
geopolitical	JJ	-	JJ NP57
george	-	NP	NP
georgetown	-	NP	NP
georgia	-	NP	NP
gerald	-	NP	NP
german	JJ NN12	JJ NP21	JJ NP21 NN48
germans	NNS VBZ36 JJ60	NNS NP9	NNS NP12 VBZ57	noun:german
germany	-	NP	NP
gerstein	-	NP	NP
gesture	NN VB57	-	NN VB57 NP57
gestured	VBD VBN15 JJ48	-	VBD VBN15 NP48 JJ48
gestures	NNS VBZ54	-	NNS VBZ54 NP54
get	VB VBP21	VBP VB6 NP12	=
get-out-the-vote	JJ NN36 VB54 VBD66	-	JJ NN36 VB54 NP57
gets	VBZ	-	=
getting	VBG	-	=
ghazal	-	NP	NP
ghazala	-	NP	NP
ghostwriters	-	NP NNS24	NP
giant	JJ NN9	-	JJ NN9 NP63
giants	NNS	NP NNS21	NNS NP18
gidley	-	NP	NP
giffords	-	NP	NP
gift	NN VB69	-	NN NP60 VB69
gifted	JJ VBN24 VBD45	NP JJ21 VBN45 VBD66	JJ NP18 VBN24 VBD45
gifts	NNS VBZ69	-	NNS NP66 VBZ69
gig	NN JJ63 VBG66	-	NN NP51 JJ63 VBG66
gigantic	JJ	-	JJ NP54
gigs	NNS	-	NNS NP51
gil	-	NP	NP
gilbert	-	NP NN42	NP
gilded	JJ	-	JJ NP54
giles	-	NP	NP
gillibrand	-	NP	NP
gilmore	-	NP	NP
gilson	-	NP	NP
gin	NN VB36	-	NN VB36 NP51
gina	-	NP	NP
ginbot	-	NP NN18	NP NN18
gingrich	-	NP	NP
ginsberg	-	NP	NP
ginsburg	-	NP	NP
girl	NN	NP NN33	NN NP9
girlfriend	NN	-	NN NP54
girls	NNS	NNS NP18	NNS NP33
gitmo	-	NP	NP
giuliani	-	NP	NP
give	VB VBP18	VB NP9 VBP39	=
given	VBN JJ63	-	=
givers	NNS	-	NNS NP51
gives	VBZ	-	VBZ NP69
giving	VBG	NP VBG21	VBG NP51
glacial	JJ	-	JJ NP51
glad	JJ NN42	-	JJ NN42 NP63
gladly	RB	-	RB NP51
glaring	VBG JJ6 NN66	-	VBG JJ6 NP45 NN66
glass	NN VB51	NP NN3	NN NP27 VB54
glass-steagall	JJ NN3 VB30	NP JJ57 NN60	NP JJ42 NN48
gleaming	VBG NN42 JJ63	-	VBG NN42 NP51 JJ63
gleason	-	NP	NP
gleefully	RB	-	RB NP54
glen	-	NP NN30	NP
glenn	-	NP	NP
glide	VB NN15	-	VB NN15 NP51
glimpse	NN VB51	-	NN VB51 NP60
global	JJ	NP JJ15	JJ NP27
globalization	NN	-	NN NP63
globalized	JJ VBN15 VBD21	-	JJ VBN15 VBD21 NP45
globally	RB	-	RB NP57
globe	NN	NP NN39	NP NN
gloom	NN	-	NN NP57
gloomy	JJ NN60 RB69	-	JJ NP54 NN60 RB69
gloria	-	NP	NP
glosses	NNS VBZ6	-	NNS VBZ6 NP45
glover	-	NP	NP
gloves	NNS	-	NNS NP60
glow	NN VB42	-	NN VB42 NP51
glowing	JJ VBG9 NN45	-	JJ VBG9 NN45 NP45
glued	VBN VBD42 JJ54	-	VBN VBD42 NP51 JJ54
glumly	RB	-	RB NP51
glut	NN VB45	-	NN VB45 NP51
gmail	-	NP	NP
gmobile	NN JJ18 VB42 VBP57	-	NN JJ18 VB42 NP48
go	VB VBP18	VBP NP12 VB24	=
goal	NN	-	=
goals	NNS	-	NNS NP66
goat	NN	-	NN NP51
god	-	NP NN60	NP
goers	NNS	-	NNS NP54
goes	VBZ	-	=
goff	-	NP	NP
goggles	NNS VBZ45	-	NNS VBZ45 NP51
going	VBG	VBG NP9	=
gold	NN JJ6	NP NN6 JJ45	NN NP3 JJ12
goldberg	-	NP	NP
golden	JJ	NP JJ33	NP JJ9
goldman	-	NP	NP
goldwater	-	NP	NP
golf	NN	NP NN48	NN NP15
golf-course	JJ NN30 VB36	-	JJ NN30 VB36 NP54
golfer	NN JJ69	-	NN NP54 JJ69
golfers	NNS	NNS NP9	NNS NP57
golvach	-	NP	NP
gon	VBG NN36	-	VBG NN36 NP66
gone	VBN	-	=
gonzalez	-	NP	NP
gonzalo	-	NP	NP
good	JJ NN54	JJ NP15	=
good-paying	JJ VBG12 NN36	-	JJ VBG12 NN36 NP48
goodbye	NN	-	NN NP54
goodness	NN	-	NN NP54
goods	NNS	NP NNS21	NNS NP36	noun:goods
goodwill	NN	-	NN NP51
google	-	NP VB54	NP
gop	-	NP	NP
goper	-
gopers	-	NNS NP12	NNS	noun:goper
gorbachev	-	NP	NP
gordon	-	NP	NP
gore	-	NP NN57 VB60	NP
gorka	-	NP	NP
gosh	NN JJ VB15 VBP48	-	NN JJ VB15 NP42
gossip	NN VB45	-	NN VB45 NP54
got	VBD VBN9	-	VBD VBN9 NP60
gotham	-	NP	NP
gotten	VBN	-	VBN NP69
gov	NN JJ30 NNS33 VBG39	-	=
gov.	-	NP	NP
govern	VB VBP21 JJ60 NN63	-	VB VBP21 NP57 JJ60
governance	NN	-	NN NP51
governed	VBN VBD6	-	VBN VBD6 NP48
governing	VBG JJ66 NN69	-	VBG NP60 JJ66 NN69
government	NN	NP NN45	NN NP39
government-funded	JJ VBN27 VBD33	-	JJ VBN27 VBD33 NP51
governmental	JJ	-	JJ NP54
governments	NNS	-	NNS NP66
governor	NN	NP NN12	NN NP33
governors	NNS	NP NNS30	NNS NP21
govs.	-	NP	NP
gowdy	-	NP	NP
grab	NN VB9	-	NN VB9 NP54
grabbed	VBD VBN6	-	VBD VBN6 NP54
grabbing	VBG	-	VBG NP63
grabs	NNS	-	NNS NP63
grad	NN JJ69	-	NN NP51 JJ69
grade	NN VB54	-	NN VB54 NP60
grades	NNS VBZ33	-	NNS VBZ33 NP51
gradual	JJ NN60	-	JJ NP54 NN60
gradually	RB	-	RB NP60
graduate	NN VB12 VBP12 JJ15	NP NN36 VB51 VBP51	NN NP12 VB12 VBP12
graduated	VBN VBD3 JJ45	-	VBN VBD3 JJ45 NP51
graduates	NNS VBZ9	-	NNS VBZ9 NP57
graduating	VBG	-	VBG NP51
graduation	NN	-	NN NP60
grafted	VBN VBD30 JJ63	-	VBN VBD30 NP54 JJ63
graham	-	NP NN57	NP
grain	NN VB39	-	NN VB39 NP51
gramm-leach-bliley	-	NP	NP
grammer	-	NP	NP
grand	JJ NN39	NP JJ45	JJ NP NN39
grandchildren	NNS	-	NNS NP60
granddaughter	NN	-	NN NP51
grandfather	NN	-	NN NP57
grandiose	JJ NN57	-	JJ NP51 NN57
grandmother	NN	-	NN NP57
grandparents	NNS	-	NNS NP51
granite	-	NN NP15	NN NP18
grannies	-	-	-	noun:granny
grant	VB NN	NP VB33 NN33	NP VB3 NN3
granted	VBN VBD30 JJ60	-	VBN VBD30 JJ60 NP63
granting	VBG	-	VBG NP57
grants	NNS	-	NNS NP60
graphics	NNS	-	NNS NP51
grapple	VB NN12	-	VB NN12 NP48
grappled	VBN VBD6 JJ51	-	VBN VBD6 NP45 JJ51
grappling	VBG NN39	-	VBG NN39 NP57
grasp	NN VB9	-	NN VB9 NP57
grasped	VBD VBN JJ63	-	VBD VBN NP42 JJ63
grass	NN VB57	-	NN VB57 NP63
grass-roots	JJ NNS36 VBZ57	-	JJ NNS36 VBZ57 NP63
grassley	-	NP	NP
grassroot	-
grassroots	NNS JJ33	-	NNS JJ33 NP63	noun:grassroot
grateful	JJ	-	JJ NP57
gratitude	NN	-	NN NP51
grave	NN JJ VB33 VBP57	-	NN JJ VB33 NP48
gravely	RB	-	RB NP54
gravitas	NNS NN9 JJ66	-	NNS NN9 NP45 JJ66
gravitated	VBN VBD3 JJ57	-	VBN VBD3 NP45 JJ57
gravitating	VBG	-	VBG NP51
gravity	NN	-	NN NP54
gray	JJ NN21 VB30	NP JJ27 NN51 VB57	JJ NP3 NN21 VB30
grayson	-	NP	NP
graysons	-	NP	NP
great	JJ	NP JJ15	JJ NP21
greater	JJ	NP JJ21	JJ NP45
greatest	JJ	NP JJ21	JJ NP39
greatly	RB	-	RB NP60
greatness	NN	-	NN NP54
greece	-	NP	NP
greed	NN	-	NN NP60
greek	-	JJ NP24	JJ
green	JJ NN45	NP JJ51	NP JJ3 NN48
greenberg	-	NP	NP
greene	-	NP	NP
greenhill	-	NP	NP
greenhouse	NN	-	NN NP60
greenhouse-gas	NNS NN12 JJ48 RB54	-	NNS NN12 JJ48 NP48
greenland	-	NP	NP
greenpeace	-	NP	NP
greens	NNS VBZ54	-	NNS VBZ54 NP57
greensboro	-	NP	NP
greeted	VBN VBD9	-	VBN VBD9 NP57
greeting	VBG NN51	-	VBG NN51 NP51
greg	-	NP	NP
gregarious	JJ	-	JJ NP51
gregory	-	NP	NP
greta	-	NP	NP
grew	VBD	-	VBD NP66
grid	NN JJ54	-	NN NP54 JJ54
gridiron	-	NP NN24	NP
gridlock	NN	-	NN NP57
gridlocked	VBN JJ VBD24	-	VBN JJ VBD24 NP42
grief	NN	-	NN NP60
grievances	NNS	-	NNS NP54
grieving	VBG JJ39	-	VBG JJ39 NP54
griffin	-	NP NN36	NP
griffith	-	NP	NP
grijalva	-	NP	NP
grill	-	NP NN30 VB51	NP
grim	JJ	NP JJ24	JJ NP12
grimace	VB VBP NN3	-	VB VBP NN3 NP39
grimes	-	NP NNS30 VBZ60	NP
grimm	-	NP	NP
grin	NN VB36	-	NN VB36 NP51
grind	NN VB12	-	NN VB12 NP51
grinding	VBG NN36 JJ69	-	VBG NN36 NP51 JJ69
grip	NN VB51	-	NN VB51 NP57
gripped	VBD VBN3	-	VBD VBN3 NP45
grist	NN JJ63	-	NN NP51 JJ63
grit	NN VB45	-	NN VB45 NP57
groan	VB VBP NN JJ57	-	VB VBP NN NP39
groberg	-	NP	NP
grocery	NN	-	NN NP54
groner	-	NP	NP
gross	JJ NN39	NP JJ30 NN66	JJ NP12 NN39
ground	NN VB57	-	=
ground-game	JJ NN18 VB33	-	JJ NN18 VB33 NP48
groundbreak	-
groundbreaking	VBG JJ NN33	-	VBG JJ NN33 NP48	verb:groundbreak
grounded	VBN VBD24 JJ51	-	VBN VBD24 NP48 JJ51
grounds	NNS	NP NNS21	NNS NP21	noun:grounds
groundwork	NN	-	NN NP54
group	NN	NP NN21	NN NP30
groups	NNS	-	=
grow	VB VBP27	-	VB VBP27 NP66
growing	VBG	VBG NP9	=
grown	VBN JJ30	-	VBN JJ30 NP66
grows	VBZ NNS69	-	VBZ NP60 NNS69
growth	NN	NP NN3	NN NP27
grs	-	NP NNS12	NP NNS9
grubbs	-	NP	NP
grudgingly	RB	-	RB NP51
grueling	JJ NN63	-	JJ NP54 NN63
gruenberg	-	NP	NP
gruff	JJ NN42	-	JJ NN42 NP51
grumpy	JJ NN60	-	JJ NP9 NN60
guacamole	NN	-	NN NP51
guantanamo	-	NP	NP
guantã	-	NP	NP
guarantee	VB NN VBP12	-	VB NN VBP12 NP51
guaranteed	VBN VBD21 JJ24	-	VBN VBD21 JJ24 NP57
guaranteeing	VBG	-	VBG NP54
guarantees	NNS VBZ48	-	NNS VBZ48 NP54
guard	NN VB18	NP NN30 VB51	NN NP12 VB18
guarded	VBN VBD48 JJ66	-	VBN VBD48 NP57 JJ66
guardia	-	NP	NP
guardian	NN	NP NN42	NP NN15
guards	NNS VBZ21	-	NNS VBZ21 NP57
guatemala	-	NP	NP
gubernatorial	JJ	-	JJ NP60
guccifer	NN VB18 JJ33 VBP33	NP NN12 VB51 JJ66	NP NN12 VB36 JJ48
guerrero	-	NP	NP
guess	VBP VB6 NN15	-	VBP VB6 NN15 NP57
guessing	VBG NN45	-	VBG NN45 NP54
guest	NN JJ69	-	NN NP63 JJ69
guests	NNS	-	NNS NP60
guidance	NN	-	NN NP57
guide	NN VB6	NP NN24 VB33	NN VB6 NP21
guided	VBN VBD12 JJ36	-	VBN VBD12 JJ36 NP51
guidelines	NNS	-	NNS NP60
guiding	VBG JJ51	-	VBG JJ51 NP60
guilt	NN	-	NN NP51
guilty	JJ NN60	-	JJ NN60 NP66
gulf	NN	NP NN33	NP NN21
gun	NN	NP NN3	NN NP60
gun-control	JJ NN36 VB54	-	JJ NN36 VB54 NP60
gunbroker.com	-	NP	NP
gunfire	NN	-	NN NP57
gunman	NN	-	NN NP54
gunn	-	NP	NP
gunned	VBN VBD6 JJ57	-	VBN VBD6 NP48 JJ57
gunnels	-	NP NNS24	NP
guns	NNS	-	=
gunshots	NNS	-	NNS NP51
gupta	-	NP	NP
guru	NN JJ63	-	NN NP51 JJ63
gusto	NN	-	NN NP51
gut	NN VB45	-	NN VB45 NP51
gutin	-	NP	NP
guts	NNS VBZ57	-	NNS NP54 VBZ57
gutter	NN VB54	-	NN VB54 NP54
guy	NN	NP NN21	NN NP42
guys	NNS	NNS NP9	NNS NP69
guzman	-	NP	NP
guzzinati	-	NP	NP
gwen	-	NP	NP
gym	NN	NN NP15	NN NP60
h	NN JJ30 NNS33 VBG39	-	=
h-1b	-	NN NP30	NN
h.	-	NP	NP
h.i.v.	-	NN NP12	NN
h.w.	-	NP	NP
ha	NN JJ39 NNS54 VB69	-	NN JJ39 NP51 NNS54
habit	NN VB39	-	NN VB39 NP54
habits	NNS VBZ42	-	NNS VBZ42 NP54
hack	NN VB9	-	NN VB9 NP57
hacked	VBN VBD12	-	VBN VBD12 NP27
hacker	NN	-	NN NP57
hackers	NNS	-	NNS NP66
hackett	-	NP	NP
hacking	NN VBG24	NP NN21 VBG45	NN VBG24 NP33
had	HV	-	=
hail	NN VB	NN NP9 VB36	NN VB12 NP18
haile	-	NP	NP
hailed	VBD VBN12	-	VBD VBN12 NP51
hailing	VBG NN63	-	VBG NP54 NN63
haines	-	NP	NP
hair	NN	-	NN NP60
hakeem	-	NP NN24	NP
halbritter	-	NP	NP
hale	-	NP JJ27	NP
haley	-	NP	NP
half	NN DT9	-	=
half-century	NN	-	NN NP54
half-dozen	JJ NN15	-	JJ NN15 NP60
half-hour	NN JJ51	-	NN JJ51 NP51
halfway	RB JJ18 NN51	-	RB NP6 JJ18 NN51
hall	NN	NP NN27	NN NP12
hall-style	NN JJ15 VB39 VBP60	-	NN JJ15 VB39 NP48
hallmark	NN	-	NN NP54
halls	NNS	-	NNS NP63
halt	NN VB3 JJ48	NP NN27 VB30	NN VB3 NP21 JJ48
halted	VBN VBD12	-	VBN VBD12 NP54
halvorson	-	NP	NP
hamas	-	NP	NP
hamilton	-	NP	NP
hammer	VB NN15	-	VB NN15 NP51
hammered	VBN VBD9 JJ48	-	VBN VBD9 JJ48 NP54
hammering	VBG NN45	-	VBG NN45 NP54
hammond	-	NP	NP
hampered	VBN VBD JJ54	-	VBN VBD NP42 JJ54
hampshire	-	NP	NP
hamptons	-	NP NNS24	NP NNS21
han	-	NP	NP
hand	NN VB33	-	=
hand-to-hand	JJ NN51	-	JJ NN51 NP54
handed	VBN VBD15 JJ54	-	VBN VBD15 JJ54 NP60
handful	NN JJ54	-	NN JJ54 NP66
handgun	NN JJ69	-	NN NP54 JJ69
handily	RB	-	RB NP60
handing	VBG NN63	-	VBG NP54 NN63
handle	VB VBP27 NN36	VB NP9 VBP45 NN57	VB VBP30 NN39 NP66
handled	VBN VBD9 JJ63	-	VBN VBD9 NP57 JJ63
handles	VBZ NNS9	-	VBZ NNS9 NP45
handling	NN VBG15	-	NN VBG15 NP66
handpick	-
handpicked	VBN VBD24 JJ27	-	VBN VBD24 JJ27 NP48	verb:handpick
hands	NNS	NNS NP9	=
hands-off	JJ NN51	-	JJ NN51 NP51
handsome	JJ	-	JJ NP54
handwritten	JJ VBN60	-	JJ NP51 VBN60
hang	VB NN9 JJ66	-	VB NN9 NP45 JJ66
hangar	NN JJ57	-	NN NP51 JJ57
hanging	VBG NN21	-	VBG NN21 NP57
hangs	VBZ NNS9	-	VBZ NNS9 NP45
hanify	-	NP	NP
hank	-	NP NN27	NP
hannity	-	NP	NP
hanson	-	NP	NP
happen	VB VBP54	VB NP9	=
happened	VBD VBN12	VBD NP21 VBN45	=
happening	VBG	VBG NP9	VBG NP66
happens	VBZ	-	VBZ NP69
happily	RB	-	RB NP57
happy	JJ	-	JJ NP66
harassed	VBN VBD36 JJ45	-	VBN VBD36 JJ45 NP54
harassing	VBG NN63	-	VBG NP51 NN63
harassment	NN	-	NN NP60
harbor	VBP NN VB48	NP VBP36 NN39	NP VBP21 NN21
hard	JJ RB18	JJ NP15 RB42	=
hard-edged	JJ VBD21 VBN30	-	JJ VBD21 VBN30 NP48
hard-fought	JJ	-	JJ NP54
hard-hit	JJ NN18 VB27 VBP45	-	=
hard-line	JJ NN66	-	JJ NP60 NN66
hard-pressed	JJ VBN15	-	JJ VBN15 NP54
hard-right	JJ NN27 RB48	-	JJ NN27 RB48 NP51
hard-working	JJ VBG12 NN27	-	JJ VBG12 NN27 NP48
harden	VB JJ69	-	VB NP51 JJ69
hardened	JJ VBN12 VBD27	-	JJ VBN12 VBD27 NP48
harder	JJ RB6	-	JJ RB6 NP63
hardest	RB JJ	-	RB JJ NP54
hardline	NN JJ18	-	NN JJ18 NP54
hardliners	NNS	-	NNS NP51
hardly	RB	-	RB NP66
hardship	NN	-	NN NP54
hardware	NN JJ66	-	NN NP51 JJ66
hardwork	-
hardworking	VBG JJ9 NN51	-	VBG JJ9 NP45 NN51	verb:hardwork
harlan	-	NP	NP
harlem	-	NP	NP
harm	NN VB18	-	NN VB18 NP60
harman	-	NP	NP
harmed	VBN VBD42	-	VBN VBD42 NP57
harmful	JJ	-	JJ NP60
harmony	-	NP NN39	NP
harms	VBZ NNS9	-	VBZ NNS9 NP48
harness	NN	-	NN NP54
harold	-	NP	NP
harpercollins	-	NP NNS12	NP NNS9
harris	-	NP	NP
harrison	-	NP	NP
harry	-	NP VB57 NN69	NP
harsh	JJ	-	JJ NP66
harshly	RB	-	RB NP54
hart	-	NP NN33	NP
hartford	-	NP	NP
hartman	-	NP	NP
harvard	-	NP	NP
harvest	VB NN9 JJ54	-	VB NN9 NP48 JJ54
harvey	-	NP	NP
has	HV	HV NP9	=	verb:have
hasan	-	NP	NP
hasen	-	NP	NP
hash	VB NN12	-	VB NN12 NP48
hashtag	NN VB48 VBG60	-	NN VB48 VBG60 NP60
hassan	-	NP	NP
hasten	VB VBP9	-	VB VBP9 NP45
hastily	RB	-	RB NP54
hat	NN VB60	NN NP15	NN NP63 VB63
hate	NN VBP12 VB24	-	NN VBP12 VB24 NP66
hateful	JJ	-	JJ NP57
hater	NN	-	NN NP54
hates	VBZ NNS30	-	VBZ NNS30 NP57
hatred	NN JJ51	-	NN JJ51 NP63
hats	NNS VBZ45	NNS NP9 VBZ63	NNS VBZ48 NP57
haugland	-	NP	NP
haul	NN JJ60 VB66	-	NN NP60 JJ60 VB66
hauled	VBN VBD21 JJ63	-	VBN VBD21 NP48 JJ63
haunts	NNS VBZ9	-	NNS VBZ9 NP45
haute	-	NP	NP
have	HV	HV NP15	=
haven	NN JJ66	-	NN NP54 JJ66
having	HV	-	=
havoc	NN JJ45	-	NN JJ45 NP51
hawaii	-	NP	NP
hawkins	-	NP	NP
hawkish	JJ	-	JJ NP60
hawks	NNS VBZ48	-	NNS VBZ48 NP54
hayes	-	NP	NP
haynes	-	NP	NP
hays	-	NP NNS27 VBZ51	NP
hazard	NN VB45	-	NN VB45 NP51
hazardous	JJ	-	JJ NP54
hazards	NNS VBZ45	-	NNS VBZ45 NP51
hb	-	NN NP12	NN
hb-2	-	NN NP12	NN
hb2	-	NN NP21	NN
hbo	-	NP	NP
he	PRP	PRP NP24	=
head	NN VBP33 VB39	NP NN36 VBP69	NN NP33 VBP33 VB39
head-to-head	JJ NN27	-	JJ NN27 NP60
headache	NN	-	NN NP54
headaches	NNS	-	NNS NP57
headed	VBN VBD9 JJ63	-	VBN VBD9 JJ63 NP63
heading	VBG	-	VBG NP69
headline	NN	NP NN21	NN NP30
headlined	VBD VBN21 JJ66	-	VBD VBN21 NP51 JJ66
headlines	NNS VBZ69	-	NNS NP63 VBZ69
headquarters	NN NNS36	-	NN NNS36 NP69
heads	NNS VBZ3	-	NNS VBZ3 NP60
headwinds	NNS	-	NNS NP51
heal	VB	-	VB NP57
healer	NN	-	NN NP54
healing	NN VBG12	-	NN VBG12 NP54
health	NN	NP NN39	NN NP33
health-care	NN JJ24 VB48 VBP63	-	NN JJ24 VB48 NP57
healthcare	NN	NP NN21	NN NP24
healthcare.gov	-	NP	NP
healthier	JJ NN66	-	JJ NP54 NN66
healthy	JJ	-	JJ NP60
hear	VB VBP15	-	VB VBP15 NP69
heard	VBN VBD6	-	VBN VBD6 NP66
hearing	NN VBG6	-	NN VBG6 NP66
hearings	NNS	-	NNS NP63
hears	VBZ	-	VBZ NP51
heart	NN	NP NN24	NN NP39
heartfelt	JJ NN42	-	JJ NN42 NP51
heartland	NN	-	NN NP57
hearts	NNS	-	NNS NP60
heat	NN	-	NN NP69
heated	JJ VBN18 VBD57	-	JJ VBN18 VBD57 NP60
heather	-	NP NN24	NP
heating	NN VBG12	-	NN VBG12 NP54
heats	VBZ NNS9	-	VBZ NNS9 NP48
heaven	NN JJ69	-	NN NP18 JJ69
heavier	JJ NN63	-	JJ NP51 NN63
heavily	RB	-	RB NP69
heavy	JJ RB51 NN57	-	JJ RB51 NN57 NP66
heavyweights	NNS	-	NNS NP51
hebert	-	NP	NP
hecht	-	NP	NP
heck	NN JJ33 VB42	NP NN27 JJ60 VB69	NP NN JJ33 VB42
heckler	NN	-	NN NP57
hedge	NN JJ3 VB24	NP NN48 JJ54	NN JJ3 NP6 VB24
hedged	VBD VBN21 JJ30	-	VBD VBN21 JJ30 NP48
heed	VB NN30	-	VB NN30 NP60
heel	NN VB33	-	NN VB33 NP51
heels	NNS VBZ60	-	NNS NP57 VBZ60
heffley	-	NP	NP
hefty	JJ NN42	-	JJ NN42 NP54
heidi	-	NP	NP
height	NN	-	NN NP60
heightened	VBN JJ21 VBD33	-	VBN JJ21 VBD33 NP57
heights	NNS	NP NNS33	NP NNS18
heinous	JJ	-	JJ NP51
heinz	-	NP	NP
heir	NN	-	NN NP60
heiserman	-	NP	NP
heitkamp	-	NP	NP
helal	-	NP	NP
held	VBN VBD3	-	=
helen	-	NP	NP
helicopter	NN	-	NN NP51
helicopters	NNS	-	NNS NP57
hell	NN	NP NN33	NN NP21
helm	NN VB60	NP NN24	NN NP12 VB60
help	VB NN18 VBP45	-	=
helped	VBD VBN9	-	=
helpful	JJ	-	JJ NP60
helping	VBG	-	VBG NP69
helps	VBZ NNS36	-	VBZ NNS36 NP63
hemorrhaging	VBG JJ9 NN51	-	VBG JJ9 NP45 NN51
hemsley	-	NP	NP
hence	RB NN39 JJ69	-	RB NN39 NP51 JJ69
hendricks	-	NP	NP
hennessey	NN JJ18 VB30 RB45	NP NN33 JJ51 VB63	NP NN18 JJ36 VB45
henrico	-	NP	NP
henry	-	NP NN51	NP
henson	-	NP	NP
her	PRPS PRP27	-	=
herald	-	NP NN36 VB54	NP
heralded	VBD VBN21 JJ36	-	VBD VBN21 JJ36 NP48
here	RB	RB NP15	=
heritage	NN	NP NN21	NN NP33
herman	-	NP	NP
hero	NN	-	NN NP63
heroes	NNS	-	NNS NP57
heroic	JJ NN48	-	JJ NN48 NP51
heroin	NN	-	NN NP54
heroine	NN	-	NN NP54
heroism	NN	-	NN NP51
hers	NNS VBZ12	-	NNS VBZ12 NP51
herself	PRP	-	=
hesitant	JJ	-	JJ NP54
hesitate	VB VBP54 JJ60	-	VB NP51 VBP54 JJ60
hesitation	NN	-	NN NP51
heslin	-	NP	NP
heslouin	-	NP NN6	NN NP
hess	-	NP	NP
hewed	VBD VBN66	-	VBD NP51 VBN66
hewitt	-	NP	NP
hewlett	-	NP	NP
hewlett-packard	-	NP	NP
hey	RB NN12 JJ42 VB54	-	=
heyday	NN JJ57	-	NN NP54 JJ57
hi	NN RB12	-	NN RB12 NP51
hi-tech	JJ NN51	-	JJ NP51 NN51
hialeah	-	NP	NP
hicks	-	NP NNS42	NP
hid	VBD	-	VBD NP54
hidden	VBN JJ18	-	VBN JJ18 NP57
hide	VB VBP24 NN24	-	VB VBP24 NN24 NP57
hiding	VBG NN18	-	VBG NN18 NP54
hierarchy	NN	-	NN NP57
high	JJ RB57	NP JJ39	JJ NP30 RB57
high-dollar	JJ NN30	-	JJ NN30 NP51
high-frequency	VBP VB9 NN9	-	VBP VB9 NN9 NP45
high-level	JJ	-	JJ NP60
high-paid	JJ NN30 VBD42 VBN48	-	=
high-powered	JJ VBN60	-	JJ NP51 VBN60
high-priced	JJ	-	JJ NP54
high-profile	JJ NN51 VB69	-	JJ NN51 NP66 VB69
high-speed	JJ NN45 VBN57	-	JJ NN45 NP51 VBN57
high-stakes	JJ NNS21 VBZ36 NN57	NP JJ21 NNS45 VBZ57	JJ NP15 NNS21 VBZ36
high-tech	JJ NN54	NP JJ21	JJ NP12 NN54
high-water	JJ NN18 VB33 RB69	-	JJ NN18 VB33 NP48
higher	JJ RB39	JJ NP9 RB57	=
highest	JJ	-	JJ NP69
highest-profile	JJ NN33 VB51 VBP66	-	JJ NN33 VB51 NP57
highest-ranking	JJ VBG21 NN39 RB57	-	JJ VBG21 NN39 NP51
highlight	VB VBP15 NN15	-	VB VBP15 NN15 NP57
highlighted	VBD VBN3	-	VBD VBN3 NP57
highlighting	VBG	-	VBG NP63
highlights	VBZ NNS24	-	VBZ NNS24 NP57
highly	RB	-	RB NP69
highway	NN	-	NN NP60
highways	NNS	-	NNS NP54
hijacked	VBD VBN21 JJ54	-	VBD VBN21 NP48 JJ54
hike	NN VB3 VBP3	-	NN VB3 VBP3 NP48
hikes	NNS VBZ51	-	NNS VBZ51 NP57
hiking	VBG NN39	-	VBG NN39 NP51
hilary	-	NP	NP
hill	NN VB42	NP NN60	NP NN30
hillary	-	NP	NP
hillsborough	-	NP	NP
hilton	-	NP	NP
him	PRP	PRP NP15	=
himself	PRP	-	=
hindsight	NN JJ69	-	NN NP51 JJ69
hint	NN VB39	-	NN VB39 NP54
hinted	VBD VBN27 JJ66	-	VBD VBN27 NP54 JJ66
hinting	VBG	-	VBG NP51
hints	NNS VBZ27	-	NNS VBZ27 NP60
hire	VB VBP24 NN24	-	VB VBP24 NN24 NP60
hired	VBD VBN3	-	VBD VBN3 NP60
hires	NNS VBZ9	-	NNS VBZ9 NP48
hiring	VBG NN36	-	VBG NN36 NP63
his	PRPS	PRPS NP21	=
hispanic	-	JJ NP24	JJ NP24
hispanics	-	NP	NP
historian	NN JJ57	-	NN NP57 JJ57
historians	NNS	-	NNS NP57
historic	JJ	-	JJ NP66
historical	JJ	-	JJ NP60
historically	RB	-	RB NP21
histories	NNS	-	NNS NP54
history	NN	NN NP27	=
hit	VBN VBD3 VB9 NN15	-	=
hitch	NN VB60	-	NN NP54 VB60
hitler	-	NP	NP
hits	VBZ NNS18	-	VBZ NNS18 NP60
hitting	VBG	-	VBG NP66
hln	-	NN NP6	NN NP6
ho	NN JJ24 VB36 VBP48	NP NN33 JJ57 VB66	NP NN18 JJ42 VB54
hoax	NN VB51	-	NN NP51 VB51
hochsprung	-	NP	NP
hodges	-	NP	NP
hoekstra	-	NP	NP
hoenlein	-	NP	NP
hof	-	NP	NP
hoff	-	NP	NP
hogan	-	NP NN30	NP
hogue	-	NP	NP
holan	-	NP	NP
hold	VB VBP15 NN18	VBP NP6 VB18 NN39	=
holder	NN	NP NN12	NP NN6
holding	VBG	-	=
holdings	NNS	-	NNS NP54
holdout	NN JJ69	-	NN NP51 JJ69
holdouts	NNS	-	NNS NP54
holds	VBZ	-	VBZ NP69
hole	NN VB60	-	NN NP57 VB60
holes	NNS VBZ63	-	NNS NP60 VBZ63
holiday	NN	NP NN24	NN NP21
holidays	NNS VBZ36	-	NNS VBZ36 NP51
hollande	-	NP	NP
hollowed	VBN VBD24	-	VBN VBD24 NP48
hollywood	-	NP	NP
holmes	-	NP	NP
holocaust	-	NP NN42	NP
holtz-eakin	-	NP	NP
holy	-	NP JJ27 NN48 RB66	NP
homage	NN	-	NN NP54
home	NN RB39	NP NN12 RB69	NN RB39 NP45
home-school	JJ VB15 NN42 VBP66	-	JJ VB15 NN42 NP51
home-schoolers	NNS	-	NNS NP51
home-state	JJ VB57 NN60	-	JJ VB57 NN60 NP60
homegrown	JJ NN27	-	JJ NN27 NP60
homeland	NN	NP NN48	NP NN9
homeless	JJ NN63	JJ NP9	JJ NP57 NN66
homemade	NN JJ9	-	NN JJ9 NP45
homeowners	NNS	-	NNS NP57
homes	NNS VBZ66	-	NNS NP66 VBZ66
hometown	NN	-	NN NP63
homicide	NN	-	NN NP54
homicides	NNS	-	NNS NP57
homophobic	JJ	-	JJ NP51
homosexuality	NN	-	NN NP54
honda	-	NP	NP
honduras	-	NP	NP
hone	VB NN9	-	VB NN9 NP48
honest	JJ	-	JJ NP66
honestly	RB	-	RB NP60
honesty	NN	-	NN NP63
hong	-	NP	NP
honing	VBG NN60	-	VBG NP54 NN60
honor	NN VB3 VBP30	NN NP15 VB33 VBP60	NN VB6 VBP33 NP60
honorable	JJ	-	JJ NP51
honored	VBN VBD27 JJ57	-	VBN VBD27 JJ57 NP60
hood	-	NP NN24	NP
hoodlums	NNS	-	NNS NP51
hook	NN VB48	NP NN51	NP NN27
hooking	VBG NN42	-	VBG NN42 NP51
hoosier	-	NP	NP
hooton	-	NP	NP
hoover	-	NP VB30 NN69	NP
hop	NN VB9 VBP9	-	NN VB9 VBP9 NP45
hope	VBP NN3 VB15	NP VBP48 NN51 VB63	VBP NN3 VB15 NP18
hoped	VBD VBN9	-	VBD VBN9 NP63
hopeful	JJ NN21	-	JJ NN21 NP66
hopefully	RB	-	RB NP60
hopefuls	NNS	-	NNS NP63
hopeless	JJ	-	JJ NP54
hopelessly	RB	-	RB NP51
hopes	NNS VBZ	-	NNS VBZ NP63
hoping	VBG	-	VBG NP69
hopped	VBN VBD6	-	VBN VBD6 NP48
horgos	-	NP	NP
horizon	NN	NP NN21	NN NP9
horn	-	NP NN30 VB57	NP
horowitz	-	NP	NP
horrendous	JJ	-	JJ NP51
horrible	JJ	-	JJ NP63
horribly	RB	-	RB NP51
horrific	JJ	-	JJ NP60
horrified	VBN VBD9 JJ45	-	VBN VBD9 JJ45 NP54
horrify	VB VBP60	-	VB NP51 VBP60
horror	NN	-	NN NP57
horrors	NNS	-	NNS NP51
horse	NN VB51	-	NN VB51 NP60
horserace	NN JJ30 VB39 RB54	-	NN JJ30 VB39 NP51
horses	NNS VBZ36	-	NNS VBZ36 NP51
hospital	NN JJ57	NP NN24	NN NP12 JJ57
hospitals	NNS	NP NNS21	NNS NP21
host	NN VB33	NP NN27 VB57	NN VB33 NP45
hostage	NN	-	NN NP54
hosted	VBN VBD3	-	VBN VBD3 NP60
hostile	JJ NN27	-	JJ NN27 NP63
hostility	NN	-	NN NP63
hosting	VBG	-	VBG NP60
hosts	NNS VBZ3	-	NNS VBZ3 NP54
hot	JJ	NP JJ36	JJ NP12
hotel	NN	NP NN42	NN NP9
hotels	NNS	-	NNS NP51
hotly	RB	-	RB NP60
hough	-	NP	NP
hour	NN	NP NN24	NN NP39
hourly	JJ RB33	-	JJ RB33 NP57
hours	NNS	NNS NP24	=
house	NN VB27	NP	NP NN33 VB60
household	NN	-	NN NP60
households	NNS	-	NNS NP60
houses	NNS VBZ54	-	NNS VBZ54 NP63
housing	NN VBG39	NP NN27 VBG63	NN NP27 VBG39
houston	-	NP	NP
hovered	VBD VBN18 JJ57	-	VBD VBN18 NP48 JJ57
hovering	VBG NN63	-	VBG NP51 NN63
how	WH	WH NP15	WH NP66
howard	-	NP	NP
however	RB	-	=
hp	-	NP	NP
hub	NN	-	NN NP57
hubs	NNS	-	NNS NP51
huckabee	-	NP	NP
huddle	NN VB6 VBP9	-	NN VB6 VBP9 NP45
huddled	VBD VBN24 JJ54	-	VBD VBN24 NP54 JJ54
hudson	-	NP	NP
huerta	-	NP	NP
huffington	-	NP	NP
huffman	-	NP	NP
huffpollster	-	NP	NP
huffpost	NN JJ9 VB57	NP NN51 JJ60	NP NN45 JJ54
hug	NN VB57	-	NN NP54 VB57
huge	JJ	-	=
hugged	VBD VBN24	-	VBD VBN24 NP51
hugging	VBG NN6 JJ66	-	VBG NN6 NP45 JJ66
hugh	-	NP	NP
hughes	-	NP	NP
huh	RB NN3 JJ24 VB30	-	RB NN3 NP6 JJ24
hulk	-	NN NP15 VB54	NN
huma	-	NP	NP
human	JJ NN45	NP JJ9	JJ NP18 NN48
human-rights	JJ NNS12 VBZ27	-	JJ NNS12 VBZ27 NP48
humanitarian	JJ NN63	-	JJ NP60 NN63
humanity	NN	-	NN NP60
humayun	-	NP	NP
humble	JJ	-	JJ NP54
humbled	VBN VBD21 JJ51	-	VBN VBD21 NP48 JJ51
humbling	JJ VBG21	-	JJ VBG21 NP54
humiliated	VBN VBD36 JJ42	-	VBN VBD36 JJ42 NP51
humiliating	JJ VBG21	-	JJ VBG21 NP57
humility	NN	-	NN NP27
humphrey	-	NP	NP
hundred	CD JJ30	-	CD JJ30 NP60
hundreds	NNS	-	=
hung	VBD VBN12	-	VBD VBN12 NP54
hunger	NN VB60	-	NN NP51 VB60
hungry	JJ NN69	-	JJ NP54 NN69
hunt	NN VB36	-	NN VB36 NP54
hunter	-	NP NN33	NP
hunting	NN VBG15	-	NN VBG15 NP51
huntsville	-	NP	NP
hurdle	NN VB54	-	NN VB54 NP57
hurdles	NNS	-	NNS NP60
hurled	VBN VBD JJ57	-	VBN VBD NP42 JJ57
hurricane	-	NP NN27	NP
hurt	VB VBN12 VBD18 VBP27	NP VB42 VBN57 VBD60	VB VBN12 NP15 VBD18
hurtful	JJ	-	JJ NP51
hurting	VBG	-	VBG NP63
hurts	VBZ NNS9	-	VBZ NNS9 NP48
hurun	-	NP NN15	NP NN18
husband	NN	-	=
husbands	NNS VBZ48	-	NNS VBZ48 NP54
hussein	-	NP	NP
husted	VBN VBD15 JJ30	NP VBN36 VBD51 JJ66	NP VBN21 VBD36 JJ51
hutto	-	NP	NP
hyde	-	NP	NP
hydraulic	JJ	-	JJ NP51
hydrogen	NN JJ63	-	NN NP54 JJ63
hype	NN VB45	-	NN VB45 NP54
hyperdrive	NN VB15 JJ36 VBP36	-	=
hyperinflation	NN JJ54	-	NN NP51 JJ54
hypocrisy	NN JJ69	-	NN NP54 JJ69
hypocritical	JJ	-	JJ NP57
hypothetical	JJ	-	JJ NP60
i	PRP	PRP NP69	=
i-vt	-	NP NN33	NP NN33
i-vt.	-	NP	NP
i.	NN JJ30 NNS33 VBG39	NN NP3 JJ54 NNS60	NN NP15 JJ39 NNS42
i360	NN VB3 JJ21 NNS27	-	=
iaea	-	NP NN6	NN NP
iampaglia	-	NP	NP
ian	-	NP	NP
ibm	-	NP	NP
icahn	-	NP	NP
ice	NN VB66	NN NP15	NN NP63 VB69
icon	NN	-	NN NP60
iconic	JJ	-	JJ NP54
id	-	NN NP9 RB21	NN NP12 RB18
idaho	-	NP	NP
idea	NN	-	=
ideal	JJ NN30	-	JJ NN30 NP54
idealism	NN	-	NN NP54
idealist	NN JJ57	-	NN NP51 JJ57
idealistic	JJ	-	JJ NP51
ideally	RB	-	RB NP54
ideals	NNS	-	NNS NP54
ideas	NNS	-	=
identical	JJ	-	JJ NP57
identification	NN	-	NN NP57
identified	VBN VBD9	-	VBN VBD9 NP63
identifies	VBZ NNS69	-	VBZ NP54 NNS69
identify	VB VBP3	-	VB VBP3 NP60
identifying	VBG	-	VBG NP60
identities	NNS	-	NNS NP57
identity	NN	-	NN NP66
ideological	JJ	-	JJ NP66
ideologically	RB	-	RB NP60
ideology	NN	NN NP9	NN NP66
idly	RB	-	RB NP51
idol	-	NP NN3	NN NP
ids	-	NNS NP18	NNS
if	SUB	SUB NP27	=
ifill	-	NP	NP
ifpte	NN VB12 JJ18 VBP33	NP NN9 VB42 JJ48	NP NN3 VB27 JJ30
ig	-	NP	NP
ignited	VBN VBD9 JJ36	-	VBN VBD9 JJ36 NP48
ignorance	NN	-	NN NP54
ignorant	JJ	-	JJ NP63
ignore	VB VBP21	-	VB VBP21 NP63
ignored	VBN VBD6 JJ63	-	VBN VBD6 NP63 JJ63
ignores	VBZ NNS51	-	VBZ NNS51 NP54
ignoring	VBG	-	VBG NP60
ii	-	NP CD27 JJ54	NP CD27
iii	-	NP JJ39	NP
ikea	-	NP	NP
ileana	-	NP	NP
ill	JJ RB3 NN9	NP JJ30 RB33 NN39	NP JJ3 RB6 NN12
ill-advised	JJ VBN54	-	JJ NP51 VBN54
ill-fated	JJ VBN63	-	JJ NP54 VBN63
ill-matched	JJ VBD18 VBN24	-	JJ VBD18 VBN24 NP48
ill.	-	NP	NP
illegal	JJ	-	=
illegality	NN	-	NN NP51
illegally	RB	-	RB NP66
illegals	NNS VBZ51	-	NNS VBZ51 NP57	noun:illegal
illiberal	JJ	-	JJ NP51
illicit	JJ NN54	-	JJ NP51 NN54
illinois	-	NP	NP
illness	NN	-	NN NP54
illusion	NN	-	NN NP51
illustrate	VBP VB	-	VBP VB NP45
illustrated	VBD VBN21 JJ66	NP VBD21 VBN42	VBD NP12 VBN21 JJ66
illustrates	VBZ NNS66	-	VBZ NP54 NNS66
illustration	NN	-	NN NP54
image	NN	-	=
image-wrap	NN JJ9 VB30 VBP45	-	=
imagery	NN	-	NN NP51
images	NNS VBZ66	NP NNS30	NNS NP21 VBZ66
imagination	NN	-	NN NP54
imagine	VB VBP39 NN60	-	VB VBP39 NN60 NP66
imagined	VBD VBN9 JJ69	-	VBD VBN9 NP54 JJ69
imagining	VBG NN63	-	VBG NP51 NN63
imbalance	NN	-	NN NP54
immediate	JJ	-	JJ NP66
immediately	RB	-	=
immensely	RB	-	RB NP54
immigrant	JJ NN39	NP JJ30 NN69	JJ NP27 NN39
immigrants	NNS	-	=
immigrated	VBD VBN24	-	VBD VBN24 NP54
immigration	NN	NP NN39	NN NP30
imminent	JJ NN66	-	JJ NP54 NN66
immoral	JJ	-	JJ NP51
immune	JJ NN30	-	JJ NN30 NP54
immunity	NN	-	NN NP60
impact	NN VB36 VBP48	NP NN21 VB57	NN VB36 NP48 VBP48
impacted	VBN VBD39 JJ45	-	VBN VBD39 JJ45 NP54
impacts	NNS VBZ6	-	NNS VBZ6 NP45
impartial	JJ	-	JJ NP60
impasse	NN	-	NN NP51
impassion	-
impassioned	JJ VBN6	-	JJ VBN6 NP54	verb:impassion
impatient	JJ NN12	-	JJ NN12 NP51
impeachment	NN	-	NN NP54
impediments	NNS	-	NNS NP51
impending	JJ VBG12 NN66	-	JJ VBG12 NP48 NN66
imperative	JJ	-	JJ NP60
imperfect	JJ NN24	-	JJ NN24 NP48
imperil	VB NN57 VBP60	-	VB NP51 NN57 VBP60
imperiled	VBN VBD21	-	VBN VBD21 NP51
impermissibly	RB	-	RB NP51
impetus	NN JJ45	-	NN JJ45 NP51
implement	VB NN27	-	VB NN27 NP57
implementation	NN	-	NN NP18
implemented	VBN VBD12 JJ48	-	VBN VBD12 JJ48 NP54
implication	NN	-	NN NP57
implications	NNS	-	NNS NP60
implicit	JJ NN18	-	JJ NN18 NP54
implicitly	RB	-	RB NP57
implied	VBD VBN15	-	VBD VBN15 NP57
implies	VBZ NNS57	-	VBZ NP51 NNS57
implore	VB VBP9 NN60	-	VB VBP9 NP45 NN60
imply	VB NN66 VBP66	-	VB NP57 NN66 VBP66
implying	VBG	-	VBG NP60
import	NN VB21	-	NN VB21 NP57
importance	NN	-	NN NP69
important	JJ	-	=
importantly	RB	-	RB NP60
importation	NN	-	NN NP51
imported	VBN JJ36 VBD39	-	VBN JJ36 VBD39 NP54
imports	NNS	-	NNS NP63
impose	VB VBP30	-	VB VBP30 NP60
imposed	VBD VBN9 JJ42	-	VBD VBN9 JJ42 NP54
imposing	VBG JJ60	-	VBG JJ60 NP60
imposition	NN	-	NN NP54
impossible	JJ	-	JJ NP69
impossibly	RB	-	RB NP54
impotence	NN	-	NN NP51
impotency	NN	-	NN NP51
impoverished	JJ VBN15 VBD33	-	JJ VBN15 VBD33 NP48
impractical	JJ	-	JJ NP54
impressed	JJ VBN VBD42	-	JJ VBN VBD42 NP54
impression	NN	-	NN NP60
impressions	NNS	-	NNS NP54
impressive	JJ	-	JJ NP63
imprisoned	VBN VBD45 JJ48	-	VBN VBD45 JJ48 NP57
improbable	JJ	-	JJ NP57
impromptu	JJ NN39	-	JJ NN39 NP57
improper	JJ	-	JJ NP57
improperly	RB	-	RB NP54
improprieties	NNS	-	NNS NP51
improve	VB VBP30	-	VB VBP30 NP66
improved	VBN VBD30 JJ60	-	VBN VBD30 JJ60 NP63
improvement	NN	NP NN30	NN NP9
improvements	NNS	-	NNS NP60
improves	VBZ NNS54	-	VBZ NP51 NNS54
improving	VBG JJ48	-	VBG JJ48 NP63
impugning	VBG NN63	-	VBG NP51 NN63
impulse	NN	-	NN NP51
impulsive	JJ	-	JJ NP51
impulsively	RB	-	RB NP51
in	IN SUB42 RP69	IN SUB33 NP36	=
in-depth	JJ NN18 VB54 NNS60	-	JJ NN18 NP51 VB54
in-person	JJ NN60	-	JJ NP54 NN60
in-state	JJ VB45 NN48	-	JJ VB45 NN48 NP54
in-your-face	JJ NN51	-	JJ NN51 NP51
inability	NN	-	NN NP60
inaccurate	JJ	-	JJ NP63
inaction	NN	-	NN NP57
inactive	JJ	-	JJ NP54
inadequate	JJ	-	JJ NP57
inadvertently	RB	-	RB NP51
inappropriate	JJ	-	JJ NP60
inaugural	JJ NN48	-	JJ NN48 NP51
inauguration	NN	NP NN24	NN NP9
inauthentic	JJ	-	JJ NP51
inbox	NN JJ33 VB45 CD57	-	NN JJ33 VB45 NP51
inc.	-	NP	NP
incapable	JJ	-	JJ NP54
incarceration	NN	-	NN NP54
incarnation	NN	-	NN NP54
incendiary	JJ NN51	-	JJ NN51 NP63
incentive	NN JJ51	-	NN JJ51 NP60
incentives	NNS	-	NNS NP57
inception	NN	-	NN NP54
incest	NN JJ51	-	NN JJ51 NP54
incident	NN	-	=
incidents	NNS	-	NNS NP60
incite	VB VBP12 NN57	-	VB VBP12 NP51 NN57
incitement	NN	-	NN NP51
incites	VBZ	-	VBZ NP63
inciting	VBG NN63	-	VBG NP54 NN63
inclination	NN	-	NN NP60
inclined	VBN JJ18 VBD48	-	VBN JJ18 VBD48 NP57
include	VBP VB6	-	VBP VB6 NP69
included	VBD VBN15	-	VBD VBN15 NP69
includes	VBZ	-	=
including	VBG	-	=
inclusion	NN	-	NN NP54
inclusive	JJ	-	JJ NP57
inclusiveness	NN	-	NN NP51
income	NN	-	NN NP51
income-driven	JJ NN24 CD33 VBN36	-	=
incomes	NNS	-	NNS NP63
incoming	JJ NN63	-	JJ NP57 NN63
incompatible	JJ	-	JJ NP54
incompetent	JJ NN48	-	JJ NN48 NP57
incomplete	JJ NN69	-	JJ NP51 NN69
incongruously	RB	-	RB NP51
inconsistencies	NNS	-	NNS NP54
inconsistency	NN	-	NN NP51
inconsistent	JJ	-	JJ NP54
inconvenient	JJ	-	JJ NP54
incorrect	JJ NN63	-	JJ NP54 NN63
increase	NN VB6 VBP45	VBP NP6 NN21 VB24	NN VB6 VBP36 NP66
increased	VBN VBD12	-	VBN VBD12 NP66
increases	NNS VBZ12	-	NNS VBZ12 NP60
increasing	VBG	-	VBG NP69
increasingly	RB	-	=
incredible	JJ	-	JJ NP63
incredibly	RB	-	RB NP63
incredulous	JJ	-	JJ NP51
incremental	JJ	-	JJ NP60
incumbent	JJ NN48	-	JJ NN48 NP66
incumbents	NNS	-	NNS NP57
ind.	-	NP	NP
indeed	RB	-	RB NP69
indefinite	JJ	-	JJ NP54
indefinitely	RB	-	RB NP54
independence	NN	NP NN30	NN NP18
independent	JJ	NP JJ36	JJ NP24
independent-minded	JJ VBD21 VBN24	-	JJ VBD21 VBN24 NP48
independently	RB	-	RB NP57
independents	NNS	NP NNS24	NNS NP21
index	NN VB63	-	NN NP60 VB63
indexing	NN VBG12	-	NN VBG12 NP48
india	-	NP	NP
indian	JJ NN9	JJ NP9 NN51	JJ NP12 NN36
indiana	-	NP	NP
indiana-born	-	JJ NP18	JJ
indianapolis	-	NP	NP
indicate	VBP VB9	-	VBP VB9 NP57
indicated	VBD VBN9	-	VBD VBN9 NP63
indicates	VBZ NNS66	-	VBZ NP57 NNS66
indicating	VBG	-	VBG NP54
indication	NN	-	NN NP60
indications	NNS	-	NNS NP51
indicative	JJ NN63	-	JJ NP51 NN63
indicator	NN	-	NN NP54
indicators	NNS	-	NNS NP51
indict	VB	-	VB NP57
indicted	VBN VBD39 JJ60	VBN NP9 VBD57	VBN VBD42 NP57 JJ63
indictment	NN	-	NN NP60
indigenous	JJ	-	JJ NP54
indignation	NN	-	NN NP51
indirect	JJ NN60	-	JJ NP54 NN60
indirectly	RB	-	RB NP57
indiscretions	NNS	-	NNS NP51
indiscriminate	JJ	-	JJ NP51
indispensable	JJ	-	JJ NP51
indistinguishable	JJ	-	JJ NP51
individual	JJ NN33	-	JJ NN33 NP66
individually	RB	-	RB NP54
individuals	NNS	-	=
industrial	JJ	NP JJ30	JJ NP24
industrialist	NN JJ57	-	NN NP51 JJ57
industrialized	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
industries	NNS	NP NNS21	NNS NP33
industry	NN	-	=
indyk	-	NP	NP
ineffective	JJ	-	JJ NP57
inefficiencies	NNS	-	NNS NP51
ineligible	JJ	-	JJ NP57
inequality	NN	-	NN NP69
inequities	NNS	-	NNS NP57
inevitability	NN	-	NN NP54
inevitable	JJ	-	JJ NP63
inevitably	RB	-	RB NP60
inexcusable	JJ	-	JJ NP51
inexperience	NN	-	NN NP54
infamous	JJ	JJ NP9	JJ NP60
infamously	RB	-	RB NP54
infant	NN JJ54	-	NN NP51 JJ54
infants	NNS	-	NNS NP51
infected	VBN JJ33 VBD39	-	VBN JJ33 VBD39 NP51
inference	NN	-	NN NP51
infighting	NN VBG15 JJ42	-	NN VBG15 JJ42 NP51
infiltrated	VBN VBD36	-	VBN VBD36 NP57
inflammatory	JJ	-	JJ NP57
inflate	VB VBP57	-	VB NP51 VBP57
inflation	NN	-	NN NP63
inflation-adjusted	JJ VBN18 VBD21	-	JJ VBN18 VBD21 NP48
inflection	NN	-	NN NP54
inflicted	VBN VBD30 JJ51	-	VBN VBD30 NP51 JJ51
influence	NN VB15	-	NN VB15 NP69
influenced	VBN VBD42	-	VBN VBD42 NP60
influential	JJ	-	JJ NP69
influx	NN	-	NN NP54
informal	JJ	-	JJ NP54
informally	RB	-	RB NP54
information	NN	NP NN21	NN NP33
information-age	JJ NN15 VB33 RB60	-	JJ NN15 VB33 NP48
informed	VBN VBD27 JJ63	-	VBN VBD27 NP60 JJ63
informing	VBG	-	VBG NP57
infowars.com	-	NP	NP
infrastructure	NN	NP NN24	NN NP36
infringing	VBG NN60	-	VBG NP51 NN60
infuriated	VBD VBN12 JJ39	-	VBD VBN12 JJ39 NP48
ing	NN VBG12 JJ33	-	NN VBG12 JJ33 NP48
ingraham	-	NP	NP
inhalation	NN	-	NN NP51
inherent	JJ	-	JJ NP57
inherently	RB	-	RB NP51
inherited	VBN VBD6 JJ39	-	VBN VBD6 JJ39 NP51
inhospitable	JJ	-	JJ NP51
inhumane	JJ NN9	-	JJ NN9 NP51
initial	JJ	-	JJ NP66
initially	RB	RB NP9	RB NP66
initiated	VBN VBD9 JJ60	-	VBN VBD9 NP48 JJ60
initiation	NN	-	NN NP54
initiative	NN JJ36	NP NN45	NN NP6 JJ36
initiatives	NNS	NNS NP9	NNS NP60
inject	VB NN66 VBP66	-	VB NP54 NN66 VBP66
injects	VBZ NNS60	-	VBZ NP54 NNS60
injunction	NN	-	NN NP54
injured	VBN JJ15 VBD48	VBN NP6 JJ33 VBD69	VBN JJ15 VBD51 NP60
injustice	NN	NN NP9	NN NP60
ink	NN VB33	-	NN VB33 NP51
inland	-	NP NN36 JJ36 RB48	NP
inman	-	NP	NP
inn	-	NP NN33	NP
inner	JJ	-	JJ NP60
innocent	JJ NN45	-	JJ NN45 NP60
innocents	NNS	-	NNS NP51
innocuous	JJ	-	JJ NP51
innovate	VB VBP57	-	VB NP51 VBP57
innovation	NN	-	NN NP57
innovative	JJ	-	JJ NP54
inoculate	VB VBP63	-	VB NP51 VBP63
inordinate	JJ	-	JJ NP51
input	NN VB48	-	NN VB48 NP54
inquiries	NNS	-	NNS NP60
inquiry	NN	-	NN NP66
inroads	NNS	-	NNS NP57
insane	JJ NN66	-	JJ NP54 NN66
insanity	NN	-	NN NP51
insecure	JJ NN18 RB18	-	JJ NN18 RB18 NP54
insecurity	NN	-	NN NP57
insensitive	JJ	-	JJ NP57
insensitivity	NN	-	NN NP51
insert	VB NN18	-	VB NN18 NP51
inserted	VBN VBD12 JJ60	-	VBN VBD12 NP54 JJ60
inserting	VBG	-	VBG NP51
inside	IN RB33 JJ36 NN45	IN NP9 RB51 JJ54	IN RB33 JJ39 NN45
insider	NN	NP NN15	NN NP9
insiders	NNS	-	NNS NP69
insight	NN	-	NN NP54
insights	NNS	NP NNS33	NP NNS6
insignificant	JJ	-	JJ NP51
insist	VBP VB9	-	VBP VB9 NP60
insisted	VBD VBN12	-	VBD VBN12 NP66
insistence	NN	-	NN NP60
insistently	RB	-	RB NP51
insisting	VBG NN69	-	VBG NP60 NN69
insists	VBZ NNS45	-	VBZ NNS45 NP60
inspector	NN	NP NN33	NN NP15
inspiration	NN	-	NN NP54
inspire	VB	VB NP9	VB NP63
inspired	VBN VBD12 JJ63	-	VBN VBD12 NP60 JJ63
inspiring	JJ VBG33	-	JJ VBG33 NP60
instability	NN	-	NN NP51
instagram	-	NP JJ24	NP JJ24
install	VB NN36 VBP66	-	VB NN36 NP51 VBP66
installation	NN	-	NN NP51
installations	NNS	-	NNS NP51
installed	VBN VBD6 JJ60	-	VBN VBD6 NP51 JJ60	verb:install
installing	VBG NN36	-	VBG NN36 NP51	verb:install
installment	NN	-	NN NP54
instance	NN	-	NN NP69
instances	NNS	-	NNS NP63
instant	JJ NN3	-	JJ NN3 NP48
instantly	RB	-	RB NP57
instead	RB	RB NP9	=
instinct	NN JJ18	-	NN JJ18 NP54
instinctive	JJ	-	JJ NP54
instinctively	RB	-	RB NP51
instincts	NNS	-	NNS NP60
institute	NN VB18 VBP69 JJ69	NP NN63	NP NN42 VB60
institution	NN	NP NN42	NN NP3
institutional	JJ	-	JJ NP60
institutions	NNS	-	NNS NP66
instructed	VBN VBD6 JJ63	-	VBN VBD6 NP54 JJ63
instructing	VBG	-	VBG NP51
instructions	NNS	-	NNS NP54
instrument	NN VB63	-	NN NP54 VB63
insufficient	JJ	-	JJ NP60
insult	NN VB54	-	NN VB54 NP60
insulted	VBD VBN JJ63	-	VBD VBN NP42 JJ63
insulting	JJ VBG30	-	JJ VBG30 NP60
insults	NNS	-	NNS NP66
insurance	NN	NP NN21	NN NP42
insured	VBN JJ27 VBD30	-	VBN JJ27 VBD30 NP48
insurers	NNS	-	NNS NP60
insurgent	JJ NN33	-	JJ NP33 NN33
insurgents	NNS	-	NNS NP54
insurmountable	JJ	-	JJ NP60
integrate	VB VBP66	-	VB NP57 VBP66
integrating	VBG NN60	-	VBG NP54 NN60
integration	NN	-	NN NP60
integrity	NN	-	NN NP60
intel	-	NP	NP
intellectual	JJ NN63	-	JJ NP60 NN63
intellectually	RB	-	RB NP54
intellectuals	NNS	-	NNS NP54
intelligence	NN	NP NN45	NN NP18
intelligence-gathering	JJ VBG15 NN30	-	JJ VBG15 NN30 NP48
intelligent	JJ	-	JJ NP60
intemperate	JJ	-	JJ NP54
intend	VBP VB15	-	VBP VB15 NP54
intended	VBN VBD15	-	VBN VBD15 NP66
intends	VBZ	-	VBZ NP60
intense	JJ	-	JJ NP66
intensification	NN	-	NN NP54
intensified	VBN VBD6 JJ42	-	VBN VBD6 JJ42 NP51
intensifies	VBZ NNS66	-	VBZ NP51 NNS66
intensify	VB VBP12	-	VB VBP12 NP51
intensifying	VBG JJ45	-	VBG JJ45 NP54
intensity	NN	-	NN NP60
intensive	JJ NN66	-	JJ NP51 NN66
intensively	RB	-	RB NP51
intent	NN JJ39	-	NN JJ39 NP66
intention	NN	-	NN NP63
intentional	JJ	-	JJ NP51
intentionally	RB	-	RB NP54
intentions	NNS	NP NNS21	NNS NP15
intents	NNS	-	NNS NP51
inter	VB NN3 VBP36 JJ63	-	VB NN3 VBP36 NP45
interact	VB VBP9 NN60	-	VB VBP9 NP45 NN60
interaction	NN	-	NN NP57
interactions	NNS	-	NNS NP63
interactive	JJ	-	JJ NP54
intercept	-	NP JJ6 NN24 VB36	NP JJ
interconnected	JJ VBN15 VBD33	-	JJ VBN15 VBD33 NP48
interest	NN	-	=
interested	JJ	-	JJ NP66
interesting	JJ VBG39	-	JJ VBG39 NP66
interestingly	RB	-	RB NP51
interests	NNS	-	=
interfaith	NN JJ15	NP NN24 JJ36	NN NP9 JJ15
interfere	VB VBP9 NN57	-	VB VBP9 NP54 NN57
interference	NN	-	NN NP54
interim	JJ NN45	-	JJ NN45 NP57
interior	JJ NN24	NP JJ21 NN45	JJ NP15 NN24
interjected	VBD VBN27 JJ57	-	VBD VBN27 NP54 JJ57
interlopers	NNS	-	NNS NP51
intern	NN NP12 VB51 JJ54	-	=
internal	JJ	NP JJ21	JJ NP39
internally	RB	-	RB NP51
international	JJ	NP JJ60	JJ NP6
internationalist	JJ NN36	-	JJ NN36 NP54
internationally	RB	-	RB NP54
internet	NN	NN NP33	NN NP33
internment	NN	-	NN NP60
interns	NNS VBZ39	-	NNS VBZ39 NP54
interpret	VB VBP12 NN36	-	VB VBP12 NN36 NP48
interpretation	NN	-	NN NP57
interpreted	VBN VBD18 JJ57	-	VBN VBD18 JJ57 NP57
interrogation	NN	-	NN NP57
interrupted	VBD VBN18 JJ24	-	VBD VBN18 JJ24 NP57
interrupting	VBG	-	VBG NP51
interruptions	NNS	-	NNS NP54
intersection	NN	-	NN NP54
intervene	VB NN51 VBP66	-	VB NN51 NP57 VBP66
intervened	VBD VBN21 JJ66	-	VBD VBN21 NP51 JJ66
intervening	VBG JJ39	-	VBG JJ39 NP51
intervention	NN	-	NN NP60
interventionist	JJ NN9	-	JJ NN9 NP48
interview	NN VB42	-	=
interviewed	VBN VBD3	-	VBN VBD3 NP63
interviewer	NN	-	NN NP54
interviewers	NNS	-	NNS NP51
interviewing	VBG NN63	-	VBG NP51 NN63
interviews	NNS	-	=
intimated	VBN VBD3 JJ54	-	VBN VBD3 NP45 JJ54
intimately	RB	-	RB NP51
intimidate	VB	-	VB NP54
intimidation	NN	-	NN NP54
into	IN SUB36	-	=
intolerable	JJ	-	JJ NP51
intolerance	NN	-	NN NP51
intricacies	NNS	-	NNS NP54
intrigued	VBN VBD36	-	VBN VBD36 NP54
intriguing	JJ VBG9 NN69	-	JJ VBG9 NP48 NN69
introduce	VB VBP24 NN48	-	VB VBP24 NN48 NP57
introduced	VBN VBD3	-	VBN VBD3 NP60
introduces	VBZ NNS39	-	VBZ NNS39 NP54
introducing	VBG	-	VBG NP60
introduction	NN	-	NN NP60
introductory	JJ	-	JJ NP51
intruders	NNS	-	NNS NP54
intrusions	NNS	-	NNS NP54
inundated	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
invalidated	VBN VBD6 JJ36	-	VBN VBD6 JJ36 NP45
invasion	NN	-	NN NP60
invented	VBN VBD JJ60	-	VBN VBD NP48 JJ60
inversion	NN	-	NN NP57
inversions	NNS	-	NNS NP60
invest	VB VBP15 NN60 JJ60	-	=
invested	VBN VBD12	-	VBN VBD12 NP60
investigate	VB	-	VB NP63
investigated	VBN VBD	-	VBN VBD NP51
investigating	VBG	-	VBG NP63
investigation	NN	NP NN33	NN NP39
investigations	NNS	NP NNS24	NNS NP18
investigative	JJ	NP JJ33	JJ NP15
investigators	NNS	-	NNS NP66
investing	VBG NN27	-	VBG NN27 NP60
investment	NN	NP NN24	NN NP39
investments	NNS	-	NNS NP63
investor	NN	-	NN NP66
investors	NNS	-	NNS NP69
invitation	NN	-	NN NP60
invite	VB NN12 VBP60	-	VB NN12 NP48 VBP60
invited	VBN VBD15	-	VBN VBD15 NP63
inviting	VBG JJ57	-	VBG JJ57 NP60
invoke	VB VBP60 NN66	-	VB NP54 VBP60 NN66
invoked	VBD VBN42	-	VBD VBN42 NP60
invokes	VBZ NNS42	-	VBZ NNS42 NP51
invoking	VBG	-	VBG NP57
involve	VBP VB JJ54 NN60	-	VBP VB NP48 JJ54
involved	VBN VBD30 JJ39	-	=
involvement	NN	-	NN NP66
involves	VBZ NNS54	-	VBZ NNS54 NP57
involving	VBG	-	VBG NP66
inward	JJ RB27 NN66	-	JJ RB27 NP51 NN66
iowa	-	NP	NP
iowan	-
iowans	-	NP NNS9	NP NNS9	noun:iowan
iphone	NP NN30 JJ39 VB45	-	=
iphones	NNS VBZ48 JJ51	-	NNS VBZ48 NP51 JJ51	noun:iphone
iqbal	-	NP	NP
iran	-	NP	NP
iranian	-	JJ NP36	JJ
iranian-american	-	JJ NP18	JJ
iranians	-	NP	NP
iraq	-	NP	NP
iraqi	-	JJ NP27	JJ
ire	NN	-	NN NP60
irene	-	NP	NP
irish	-	JJ NP21	JJ
iron	NN JJ42 VB66	NP NN12	NP NN6 JJ54
ironic	JJ	-	JJ NP54
ironically	RB	-	RB NP57
irony	NN	-	NN NP51
irrelevant	JJ	-	JJ NP54
irresistible	JJ	-	JJ NP54
irresponsible	JJ	-	JJ NP60
irreverent	JJ	-	JJ NP51
irreversible	JJ	-	JJ NP51
irritated	JJ VBN21 VBD36	-	JJ VBN21 VBD36 NP54
irritation	NN	-	NN NP54
irs	-	NP	NP
irvine	-	NP	NP
is	BE	BE NP24	=	verb:be
isa	-	NP	NP
isaac	-	NP	NP
isabelle	-	NP	NP
isaiah	-	NP	NP
isakson	-	NP	NP
isil	NN VB15 JJ27 VBP42	NN NP3 VB66	NN NP6 VB51 JJ60
isis	NNS NN15 VBZ42 JJ45	NP NNS27 NN42	NP NNS27 NN42
islam	-	NP	NP
islamaphobia	-	NP	NP
islamic	JJ VB60 NN66	JJ NP30	JJ NP30
islamist	-	JJ NP39	JJ
islamists	-	NP	NP
islamophobia	-	NP	NP
islamophobic	-	JJ NP12	JJ
island	NN	NP NN36	NP NN
islands	NNS	NP NNS33	NNS NP3
isolate	VB VBP60	-	VB NP54 VBP60
isolated	VBN JJ48 VBD48	-	VBN JJ48 VBD48 NP57
isolationist	JJ NN6	-	JJ NN6 NP51
israel	-	NP	NP
israeli	-	JJ NP15	JJ NP15
israeli-palestinian	-	JJ NP21	JJ
israelis	-	NP	NP
issa	-	NP	NP
issue	NN VB54	NP NN21	NN VB54 NP63
issued	VBD VBN3	-	VBD VBN3 NP66
issues	NNS	-	=
issuing	VBG NN48	-	VBG NN48 NP54
istanbul	-	NP	NP
it	PRP	PRP NP33	=
italian	-	JJ NP6	JJ NP12
italy	-	NP	NP
itching	VBG JJ12 NN57	-	VBG JJ12 NP51 NN57
item	NN JJ63	-	NN NP57 JJ63
items	NNS	-	NNS NP60
iteration	NN	-	NN NP51
ithaca	-	NP	NP
its	PRPS	NP PRPS9	PRPS NP69
itself	PRP	-	=
itunes	NP NNS12 VBZ30 JJ48	-	=
itv	-	NP	NP
iv	-	CD NP3 JJ21	CD NP9
ivana	-	NP	NP
ivanka	-	NP	NP
iyassu	-	NP NN12	NP NN9
j.	-	NP	NP
j.c.	-	NP	NP
j.j.	-	NP	NP
j.m.	-	NP	NP
jab	NN VB45	-	NN VB45 NP51
jabbed	VBD VBN18 JJ60	-	VBD VBN18 NP48 JJ60
jabs	NNS VBZ54	-	NNS NP51 VBZ54
jack	-	NP NN45	NP
jackie	-	NP	NP
jackson	-	NP	NP
jacksonville	-	NP	NP
jacob	-	NP	NP
jacobs	-	NP	NP
jade	-	NP JJ33 NN36 VB54	NP
jahangir	-	NP	NP
jail	NN VB45	-	NN VB45 NP63
jailed	VBD VBN JJ54	-	VBD VBN NP42 JJ54
jaime	-	NP	NP
jake	-	NP	NP
jam	NN VB51	NP NN21	NN NP12 VB51
jamaica	-	NP	NP
james	-	NP	NP
jamie	-	NP	NP
jamieson	-	NP	NP
jammed	VBN VBD27 JJ39	-	VBN VBD27 JJ39 NP51
jan	-	NP	NP
jan.	-	NP	NP
jane	-	NP	NP
janet	-	NP	NP
janney	-	NP	NP
january	-	NP	NP
japan	-	NP NN54	NP
japanese	JJ NNS9 NN15 VB27	JJ NP18 NNS63	JJ NP21 NNS36 NN45
jared	-	NP	NP
jarring	JJ VBG18	-	JJ VBG18 NP54
jason	-	NP	NP
jay	-	NP NN36	NP
jealous	-	NP JJ33	NP
jean	-	NP NN27	NP
jeanne	-	NP	NP
jeans	NNS	-	NNS NP54
jeb	-	NP	NP
jebens	-	NP	NP
jeddah	-	NP	NP
jeered	VBD VBN6 JJ60	-	VBD VBN6 NP48 JJ60
jeers	NNS VBZ63	-	NNS NP54 VBZ63
jeff	NN JJ36 VB51	NP NN60	NP NN39
jefferson	-	NP	NP
jeffery	-	NP	NP
jeffrey	-	NP	NP
jeffries	-	NP	NP
jen	-	NP	NP
jenna	-	NP	NP
jennifer	-	NP	NP
jennings	-	NP	NP
jeopardize	VB VBP69	-	VB NP54 VBP69
jeopardy	NN	-	NN NP57
jeremy	-	NP	NP
jerome	-	NP	NP
jerry	-	NP	NP
jersey	-	NP NN66	NP
jerusalem	-	NP	NP
jesse	-	NP	NP
jessica	-	NP	NP
jesus	-	NP	NP
jet	NN JJ57 VB66	NP NN27	NN NP24 JJ57 VB66
jets	NNS VBZ51	NNS NP21	NNS NP66
jewish	JJ VB24 NN42 VBP54	JJ NP42	JJ NP48 VB60
jews	-	NP NNS36	NP NNS36
jibe	VB NN9	-	VB NN9 NP48
jihad	NN	NP NN21	NN NP27
jihadist	NN JJ15 VB48	-	NN JJ15 VB48 NP54
jihadists	NNS VBZ48	-	NNS VBZ48 NP57	noun:jihadist
jill	-	NP	NP
jim	-	NP	NP
jimmy	-	NP NN42	NP
jindal	-	NP	NP
jinping	-	NN VBG12 NP18	NN VBG12
joanne	-	NP	NP
job	NN	-	=
job-approval	JJ NN12	-	JJ NN12 NP48
job-killing	JJ VBG21 NN33	-	JJ VBG21 NN33 NP51
jobless	JJ	-	JJ NP54
jobs	NNS	NP NNS30	NNS NP42
jock	NN	NP NN21	NN NP9
jockeying	VBG	-	VBG NP57
joe	-	NP	NP
joel	-	NP	NP
joey	-	NP	NP
jogging	NN VBG18	-	NN VBG18 NP51
john	-	NP	NP
johnny	-	NP	NP
johnson	-	NP	NP
johnson-weld	-	JJ NP3	JJ NP9
johnston	-	NP	NP
join	VB VBP42	-	VB VBP42 NP69
joined	VBD VBN3	-	VBD VBN3 NP66
joining	VBG NN66	-	VBG NP66 NN66
joins	VBZ NNS21	VBZ NP9 NNS39	VBZ NNS24 NP57
joint	JJ NN51 VB63	NP JJ39	JJ NP15 NN51 VB63
jointly	RB	-	RB NP54
joke	NN VB42	-	NN VB42 NP63
joked	VBD VBN42	-	VBD VBN42 NP60
jokes	NNS VBZ54	-	NNS VBZ54 NP57
joking	VBG NN24 JJ63	-	VBG NN24 NP57 JJ63
jokingly	RB	-	RB NP57
jolly	JJ RB15 NN45 VB63	JJ NP18 RB48	JJ RB27 NN54 NP60
jolt	VB NN9	-	VB NN9 NP48
jon	-	NP	NP
jonah	-	NP NN30	NP
jonathan	-	NP	NP
jones	-	NP	NP
joni	-	NP	NP
jordan	-	NP	NP
jorge	-	NP	NP
jose	-	NP	NP
joseph	-	NP	NP
josh	-	NP VB51	NP
journal	NN JJ39	NP NN57	NP NN30 JJ69
journalism	NN	NN NP12	NN NP24
journalist	NN	-	NN NP30
journalistic	JJ	-	JJ NP51
journalists	NNS	NNS NP18	NNS NP69
journey	NN VB48	-	NN VB48 NP54
joy	NN VB39	-	NN NP18 VB39
joyce	-	NP	NP
jpmorgan	-	NP	NP
jr	-	NP	NP
jr.	-	NP	NP
juan	-	NP	NP
judaism	-	NP	NP
jude	-	NP	NP
judge	NN VB36 VBP48	NP NN57	NN NP12 VB36 VBP48
judged	VBN VBD15 JJ48	-	VBN VBD15 NP48 JJ48
judgement	NN	-	NN NP57
judges	NNS	-	NNS NP69
judging	VBG NN39	-	VBG NN39 NP51
judgment	NN	NN NP9	=
judicial	JJ	NP JJ54	NP JJ6
judiciary	NN JJ63	NP NN45	NP NN12
juggernaut	NN	-	NN NP54
juice	NN	-	NN NP51
july	-	NP	NP
jumbo	JJ NN51	-	JJ NP51 NN51
jump	VB NN3 VBP24	-	VB NN3 VBP24 NP54
jumped	VBD VBN27	-	VBD VBN27 NP60
jun	-	NP NN6	NN NP
juncture	NN	-	NN NP51
june	-	NP	NP
junge	-	NP	NP
junior	NN JJ9	-	NN JJ9 NP48
junta	NN	-	NN NP51
jupiter	-	NP	NP
jurisdiction	NN	-	NN NP54
jurist	NN	-	NN NP54
jury	NN	-	NN NP60
just	RB	RB NP18	=
justice	NN	NP NN48 JJ57	NP NN9 JJ60
justices	NNS	NP NNS21	NNS NP36
justifiably	RB	-	RB NP54
justification	NN	-	NN NP60
justified	JJ VBN30 VBD54	-	JJ VBN30 VBD54 NP60
justify	VB	-	VB NP60
justin	-	NP	NP
jäger	-	NP	NP
k	NN JJ36 NNS39 VBG48	NP NN30 JJ66	NN NP JJ36 NNS39
k-1	-	NN NP21	NN
k-12	-	NN NP12	NN
k.	-	NP	NP
kagan	-	NP	NP
kahn	-	NP	NP
kaine	-	NP	NP
kalanick	-	NP	NP
kamp	-	NP	NP
kamprad	-	NP	NP
kander	-	NP	NP
kansas	-	NP	NP
kantar	-	NP	NP
kantrowitz	-	NP	NP
kaplan	-	NP	NP
karadsheh	-	NP	NP
kardashian	-	NP JJ15	NP JJ12
karen	-	NP	NP
karl	-	NP	NP
kasich	-	NP	NP
kasper	-	NP	NP
kate	-	NP	NP
kathleen	-	NP	NP
katie	-	NP	NP
katz	-	NP	NP
kay	-	NP	NP
kazakh	-	JJ NP30	JJ
kazakhstan	-	NP	NP
keen	JJ NN30 VB66	-	JJ NN30 NP57 VB66
keenly	RB	-	RB NP54
keep	VB VBP27	VB NP24 VBP63	=
keeping	VBG	-	VBG NP69
keeps	VBZ NNS39	-	VBZ NNS39 NP66
kel-tec	-	NP	NP
kelli	-	NP	NP
kelly	-	NP	NP
kellyanne	-	NP	NP
kelsey	-	NP	NP
kemp	-	NP	NP
ken	-	NP NN42	NP
kendall	-	NP	NP
kennedy	-	NP	NP
kenneth	-	NP	NP
kentucky	-	NP	NP
kenya	-	NP	NP
keosauqua	-	NP	NP
kept	VBD VBN9	-	VBD VBN9 NP66
kerfuffle	NN JJ51	-	NN NP51 JJ51
kerry	-	NP	NP
kessel	-	NP	NP
kevin	-	NP	NP
key	JJ NN30	NP JJ21 NN48	JJ NN30 NP45
keynote	NN JJ21 VB51	-	NN JJ21 VB51 NP57
keys	NNS VBZ39	-	NNS VBZ39 NP51
keystone	-	NN NP24	NN
keyworth	-	NP	NP
kgb	-	NP	NP
khalif	-	NP NN24	NP
khan	-	NP NN63	NP
khans	-	NP NNS36	NP
khartoum	-	NP	NP
khizr	-	NP NN27	NP NN30
khoga	-	NP NN6	NP NN9
khorgos	-	NP	NP
ki	-	NN NP30	NN
kibbe	-	NP	NP
kick	VB NN9 VBP15	-	VB NN9 VBP15 NP48
kicked	VBD VBN6 JJ63	-	VBD VBN6 NP51 JJ63
kicking	VBG NN45	-	VBG NN45 NP54
kickoff	NN	-	NN NP54
kickstarter	-	NP	NP
kid	NN	-	NN NP63
kids	NNS	-	NNS NP69
kiedis	-	NP	NP
kilfoyle	-	NP	NP
kill	VB VBP24 NN30	-	VB VBP24 NN30 NP63
killed	VBN VBD6	NP VBN24 VBD33	VBN VBD6 NP45
killer	NN	NN NP9	NN NP60
killers	NNS	-	NNS NP51
killing	VBG NN9 JJ66	-	VBG NN9 NP63 JJ66
killings	NNS	-	NNS NP60
kills	VBZ NNS15	-	VBZ NNS15 NP51
kim	-	NP	NP
kind	NN RB45 JJ63	NP NN21 RB66	NN RB45 NP48 JJ63
kind-hearted	JJ VBN69	-	JJ NP54 VBN69
kinds	NNS	-	NNS NP63
king	NN	NP NN51	NP NN12
kingdom	NN	NP NN39	NP NN3
kings	NNS	NNS NP9	NNS NP57
kingson	-	NP NN27	NP NN27
kirby	-	NP	NP
kirk	-	NP NN42	NP
kirkpatrick	-	NP	NP
kirsten	-	NP	NP
kissing	VBG NN6	-	VBG NN6 NP45
kitchen	NN	-	NN NP60
kkk	-	NP	NP
klain	-	NP	NP
klan	-	NP	NP
klein	-	NP	NP
klobuchar	-	NP	NP
kloppenburg	-	NP	NP
klux	-	NP	NP
knack	NN	-	NN NP54
knee	NN	-	NN NP54
knee-jerk	JJ NN12 VB45	-	JJ NN12 VB45 NP48
knees	NNS	-	NNS NP51
knew	VBD	-	=
knife	NN	-	NN NP60
knife-wielding	JJ VBG15 NN36	-	JJ VBG15 NN36 NP48
knight	NN	NP NN33	NP NN6
knittel	-	NP	NP
knock	VB VBP33 NN33	-	VB VBP33 NN33 NP63
knocked	VBD VBN6 JJ66	-	VBD VBN6 NP54 JJ66
knocking	VBG NN45	-	VBG NN45 NP54
know	VBP VB3	NP VBP36 VB39	VBP VB3 NP51
know-how	NN	-	NN NP51
knowing	VBG	-	VBG NP63
knowingly	RB	-	RB NP54
knowledge	NN	NP NN21	NN NP39
knowledgeable	JJ	-	JJ NP51
knowledgepanel	-	NP	NP
known	VBN JJ36	-	=
knows	VBZ	-	=
koch	-	NP	NP
koch-backed	-	JJ NP12	JJ
koizumi	-	NP	NP
kopachko	-	NP	NP
kopp	-	NP	NP
korea	-	NP	NP
korean	-	JJ NP42	JJ
kosa	-	NP	NP
kosovo	-	NP	NP
kostrzewa	-	NP	NP
kraft	-	NP NN24	NP
kremlin	-	NP NN33	NP
kreutz	-	NP	NP
kristen	-	NP	NP
krueger	-	NP	NP
krugman	-	NP	NP
ku	-	NP	NP
kudos	NNS NN9	-	NNS NN9 NP45
kullman	-	NP	NP
kunin	NN JJ24 VB24 VBP42	NP NN39 JJ63 VB63	NP NN24 JJ48 VB48
kurdish	-	JJ NP24	JJ NP30
kurds	-	NP	NP
kushner	-	NP	NP
kuwait	-	NP	NP
ky.	-	NP	NP
kyi	-	NP	NP
kyle	-	NP	NP
l	NN JJ45 NNS48 VBG57	-	=
l.	-	NP	NP
l2	-	NN NP24	NN
la	NP NN	NP NN51	NP NN27
lab	NN	NN NP9	NN NP57
laban	-	NP	NP
label	NN VB18	-	NN VB18 NP60
labeled	VBN VBD12 JJ21	-	VBN VBD12 JJ21 NP54	verb:label
labeling	VBG NN15 JJ39	-	VBG NN15 JJ39 NP54	verb:label
labels	NNS VBZ51	NP NNS21	NNS NP9 VBZ51
labor	NN	NP NN27	NN NP12
labored	VBD VBN15 JJ36	-	VBD VBN15 JJ36 NP48
laborers	NNS	-	NNS NP51
laboring	VBG JJ39	-	VBG JJ39 NP51
labott	-	NP NN9	NP NN12
lachlan	-	NP	NP
lack	NN VBP39 VB48	-	=
lacked	VBD VBN12 JJ69	-	VBD VBN12 NP57 JJ69
lacking	VBG JJ60	-	VBG NP57 JJ60
lackluster	JJ NN39	-	JJ NN39 NP51
lacks	VBZ NNS33	-	VBZ NNS33 NP63
laconia	-	NP	NP
ladder	NN VB48	-	NN VB48 NP54
laden	-	NP JJ42 VB45 VBN48	NP
ladies	NNS	NP NNS21	NNS NP15
lady	NN	NP NN33	NN NP27
lael	-	NP	NP
laggard	NN JJ15	-	NN JJ15 NP48
lagged	VBN VBD6 JJ69	-	VBN VBD6 NP48 JJ69
lagging	VBG NN9 JJ12	-	VBG NN9 JJ12 NP48
lags	VBZ NNS18	-	VBZ NNS18 NP54
laid	VBD VBN3 JJ36	-	VBD VBN3 JJ36 NP60
laid-off	JJ NN51	-	JJ NN51 NP51
lake	-	NP NN42	NP
lakefront	JJ NN9	-	JJ NN9 NP45
lamar	-	NP	NP
lambasted	VBD VBN	-	VBD VBN NP51
lame	JJ NN24 VB51	-	JJ NN24 VB51 NP54
lame-duck	JJ NN30 VB36 VBP48	-	=
lament	NN VB60	-	NN NP51 VB60
lamented	VBD VBN30 JJ54	-	VBD VBN30 JJ54 NP57
lamenting	VBG JJ45	-	VBG JJ45 NP54
laments	VBZ NNS12	-	VBZ NNS12 NP51
land	NN VB27	NN NP9 VB45	NN VB30 NP69
land-use	NN VB33 VBP51 JJ54	-	NN VB33 NP51 VBP51
landed	VBD VBN39 JJ51	-	VBD VBN39 JJ51 NP60
landes	-	NP	NP
landing	NN VBG6	NN NP15 VBG36	NN VBG12 NP57
landings	NNS	-	NNS NP51
landlines	NNS	-	NNS NP54
landmark	NN	-	NN NP60
lands	NNS VBZ45	-	NNS VBZ45 NP54
landscape	NN VB57	-	NN VB57 NP63
landslide	NN	-	NN NP60
lane	NN	NP NN21	NN NP21
lanes	NNS	-	NNS NP51
language	NN	-	=
languages	NNS	-	NNS NP51
lap	NN VB45	-	NN VB45 NP57
lapse	NN VB45	-	NN VB45 NP54
lapses	NNS VBZ42	-	NNS VBZ42 NP57
laquan	-	NP	NP
laredo	-	NP	NP
large	JJ	-	=
large-scale	JJ NN69	-	JJ NP57 NN69
largely	RB	-	=
larger	JJ	-	=
larger-than-life	JJ NN57	-	JJ NP51 NN57
largesses	-	-	-	noun:largesse
largest	JJ	-	=
larry	-	NP	NP
las	NN NNS	NP NN63 NNS63	NP NN48 NNS48
laser	NN JJ69	-	NN NP54 JJ69
laser-focused	JJ VBD21 VBN21	-	JJ VBD21 VBN21 NP48
lashed	VBD VBN36	-	VBD VBN36 NP57
lashing	VBG NN51 JJ66	-	VBG NN51 NP54 JJ66
last	JJ VB48	JJ NN3 NP9	=
last-ditch	JJ NN42	-	JJ NN42 NP54
last-minute	JJ	-	JJ NP57
lasted	VBD VBN27	-	VBD VBN27 NP51
lasting	JJ VBG12	-	JJ VBG12 NP57
lasts	VBZ NNS12	-	VBZ NNS12 NP48
late	JJ RB18	JJ NP18 RB48	=
late-breaking	JJ VBG24 NN33	-	JJ VBG24 NN33 NP51
late-deciding	JJ VBG15 NN36	-	JJ VBG15 NN36 NP48
lately	RB	-	RB NP60
later	RB JJ33	-	=
latest	JJ	JJ NP33	=
latimer	-	NP	NP
latin	-	JJ NP	NP JJ
latina	-	NP	NP
latino	NN JJ30 VB42 VBP54	NN NP6	NN NP6
latinos	-	NP NNS48	NP NNS48
latter	JJ NN39	-	JJ NN39 NP60
lauded	VBD VBN24 JJ60	-	VBD VBN24 NP51 JJ60
laugh	NN	-	NN NP60
laughed	VBD VBN39	-	VBD VBN39 NP60
laughing	VBG NN21 JJ51	-	VBG NN21 JJ51 NP57
laughs	VBZ NNS	-	VBZ NNS NP45
laughter	NN	-	NN NP54
launch	VB NN3	-	VB NN3 NP54
launched	VBD VBN15	-	VBD VBN15 NP66
launching	VBG	-	VBG NP60
laundry	NN JJ66	-	NN NP54 JJ66
laura	-	NP	NP
laurence	-	NP	NP
laurie	-	NP	NP
lavrov	-	NP	NP
law	NN	NP NN33	NN NP30
law-abiding	JJ	-	JJ NP60
lawfully	RB	-	RB NP51
lawmaker	NN	-	NN NP60
lawmakers	NNS	-	=
lawn	NN JJ60	-	NN NP51 JJ60
lawrence	-	NP	NP
laws	NNS	-	=
lawsuit	NN	-	=
lawsuits	NNS	-	NNS NP66
lawyer	NN	-	NN NP69
lawyers	NNS	NP NNS33	NNS NP21
lax	JJ NN54	-	JJ NP54 NN54
lay	VB VBD12 VBN33 NN39	-	=	verb:lay
layer	NN	-	NN NP54
laying	VBG NN66	-	VBG NP63 NN66
layoffs	NNS	-	NNS NP60
lays	VBZ NNS21	-	VBZ NNS21 NP54
lazar	-	NP NN33	NP NN36
lazio	-	NP	NP
le	-	NP	NP
lead	NN VB15 VBP54	JJ NP6 NN18 VB30	NN VB15 VBP54 JJ63
leader	NN	NP NN57	NN NP18
leaders	NNS	NNS NP9	=
leadership	NN	NP NN36	NN NP36
leading	VBG JJ36	-	=
leads	VBZ NNS21	VBZ NP9 NNS39	=
league	NN VB66	NP NN39	NP NN18
leahy	-	NP	NP
leak	NN VB24	-	NN VB24 NP57
leaked	VBN VBD12	-	VBN VBD12 NP57
leaking	VBG NN60 JJ66	-	VBG NP54 NN60 JJ66
leaks	NNS VBZ60	-	NNS VBZ60 NP60
lean	JJ VBP VB18 NN24	-	=
leaned	VBD VBN6 JJ30	-	VBD VBN6 JJ30 NP48	verb:lean
leaner	JJ RB6 NN12	-	JJ RB6 NN12 NP42
leaners	NNS	-	NNS NP51
leaning	VBG JJ57	-	VBG NP33 JJ57
leanings	NNS	-	NNS NP54
leans	VBZ NNS21	-	VBZ NNS21 NP54
leap	NN VB6 VBP69	-	NN VB6 NP45 VBP69
learn	VB VBP21	-	VB VBP21 NP66
learned	VBD VBN9	-	VBD VBN9 NP66	verb:learn
learning	VBG NN15	-	VBG NN15 NP60
lease	NN VBP6 VB27	-	NN VBP6 VB27 NP45
least	JJ	NP JJ21	JJ NP63
leather	NN VB30	-	NN VB30 NP51
leave	VB NN15 VBP21	VB NP24 NN54 VBP57	=
leaves	VBZ NNS39	-	VBZ NNS39 NP63	noun:leave
leaving	VBG	-	=
leavitt	-	NP	NP
lebanese-nigerian	-	JJ NP18	JJ
lebanon	-	NP	NP
lectern	NN JJ48	-	NN JJ48 NP54
lectured	VBN VBD3 JJ51	-	VBN VBD3 NP48 JJ51
lectures	VBZ NNS18	-	VBZ NNS18 NP54
lecturing	VBG NN48	-	VBG NN48 NP51
led	VBD VBN6	-	=
lee	-	NP JJ57 NN57	NP
leenders	-	NP	NP
leery	JJ NN45	-	JJ NN45 NP51
leeway	NN	-	NN NP54
leff	-	NP	NP
left	VBD VBN6 NN9 JJ30	VBD VBN9 NP30 NN60	VBD VBN6 NN12 JJ30
left-leaning	JJ VBG33 NN60	-	JJ VBG33 NP57 NN60
left-left	NN JJ24 VB66	-	NN JJ24 NP48 VB66
left-right	JJ NN27 RB48	-	JJ NN27 RB48 NP51
left-wing	JJ	-	JJ NP60
leftist	JJ NN36	-	JJ NN36 NP57
leftward	JJ VBD15 RB30 VB36	-	=
legacies	NNS	-	NNS NP57
legacy	NN	-	NN NP69
legal	JJ	NP JJ18	JJ NP36
legality	NN	-	NN NP51
legalization	NN	-	NN NP57
legalize	VB	-	VB NP54
legalized	VBD JJ18 VBN24	-	VBD JJ18 VBN24 NP54
legalizing	VBG	-	VBG NP60
legally	RB	-	RB NP63
legend	NN	NP NN21	NN NP18
legendary	JJ	-	JJ NP57
legion	NN JJ33	NP NN33 JJ66	NP NN18 JJ48
legions	NNS	-	NNS NP51
legislating	NN VBG15	-	NN VBG15 NP51
legislation	NN	-	=
legislative	JJ	-	JJ NP66
legislator	NN	-	NN NP60
legislators	NNS	-	NNS NP57
legislature	NN	NP NN21	NN NP30
legislatures	NNS	-	NNS NP54
legitimacy	NN	-	NN NP54
legitimate	JJ VB42 VBP66	-	JJ VB42 NP63 VBP66
legitimately	RB	-	RB NP51
lehel	-	NP	NP
lehigh	-	NP	NP
lend	VB VBP60	-	VB NP54 VBP60
lender	NN	-	NN NP54
lenders	NNS	-	NNS NP60
lending	NN VBG3	-	NN VBG3 NP54
length	NN	-	NN NP60
lengthy	JJ	-	JJ NP63
lens	NN NNS66	NN NP9	NN NP60 NNS66
lenses	NNS	-	NNS NP51
lent	VBN VBD9 JJ27 NN54	-	VBN VBD9 JJ27 NP51
leo	-	NP	NP
leon	-	NP	NP
leonard	-	NP	NP
lerer	-	NP	NP
lesbian	JJ NN48	-	JJ NN48 NP60
lesbians	NNS	-	NNS NP54
lesbos	-	NP	NP
less	JJ RB3	NN NP6 JJ21 RB24	JJ RB3 NN57
less-educated	JJ VBN24 VBD45	-	JJ VBN24 VBD45 NP54
lesser	JJ	-	JJ NP60
lesser-known	JJ NN24 VBN54 VB60	-	JJ NN24 NP48 VBN54
lesson	NN	-	NN NP63
lessons	NNS	-	NNS NP63
lest	SUB JJ12 NN27 VB48	-	SUB JJ12 NN27 NP45
let	VB VBD39 VBP42	VB NP9 VBD54 VBP60	=
lethal	JJ	-	JJ NP51
lets	VBZ NNS9	-	VBZ NNS9 NP45
letter	NN	-	NN NP48
letters	NNS	-	NNS NP63
letting	VBG NN63	-	VBG NP60 NN63
level	NN VB45 VBP54	-	=
leveled	VBD VBN6 JJ30	-	VBD VBN6 JJ30 NP48	verb:level
leveling	VBG NN9 JJ63	-	VBG NN9 NP45 JJ63	verb:level
levell	-	NP	NP
levels	NNS	-	NNS NP66
lever	NN VB57	-	NN NP51 VB57
leverage	NN VB60	-	NN VB60 NP63
leveraging	VBG NN33	-	VBG NN33 NP51
levin	-	NP	NP
levine	-	NP	NP
levy	NN VB51	NP NN21	NN NP12 VB51
lew	-	NP	NP
lewandowski	-	NP	NP
lewinsky	-	NP	NP
lewis	-	NP	NP
lewisburg	-	NP	NP
lgbt	-	NP JJ9 NN12 NNS30	NP JJ9 NN12 NNS30
lgbtq	-	NP NN12	NP NN9
liabilities	NNS	-	NNS NP54
liability	NN	-	NN NP60
liar	NN	-	NN NP69
liars	NNS	-	NNS NP51
libel	NN VB33	-	NN VB33 NP51
liberal	JJ NN36	NP JJ3 NN57	JJ NN36 NP48
liberalization	NN	-	NN NP54
liberals	NNS	-	NNS NP69
liberation	NN	NP NN33	NP NN9
libertarian	JJ NN24	JJ NP9 NN63	JJ NP18 NN33
libertarianism	NN	-	NN NP51
libertarians	NNS	-	NNS NP57
liberties	NNS	NP NNS36	NNS NP6
liberty	NN JJ60	NP NN36	NN NP6 JJ60
library	NN JJ57	NP NN30	NN NP3 JJ57
libya	-	NP	NP
libyan	JJ NN21 VB51 VBP54	JJ NP24 NN57	JJ NN36 NP66 VB69
libyans	-	NP	NP
licens	-
license	NN	-	NN NP54
licensed	VBN JJ18 VBD42	-	VBN JJ18 VBD42 NP54
licenses	NNS	-	NNS NP60	noun:licens
licensing	NN VBG9	-	NN VBG9 NP45
lichtman	-	NP	NP
lick	NN VB3 VBP63	-	NN VB3 NP45 VBP63
lie	NN VB9 VBP18	-	NN VB9 VBP18 NP60
lied	VBD VBN12 NN30 JJ42	-	=	verb:lie
lies	NNS VBZ6	VBZ NP6 NNS21	NNS VBZ6 NP60
lieutenant	NN JJ51	NN NP9 JJ66	NN JJ54 NP57
life	NN	NP NN27	NN NP30
lifelong	JJ	-	JJ NP57
lifestyle	NN JJ57	-	NN NP54 JJ57
lifetime	NN	-	NN NP60
lifetimes	NNS	-	NNS NP54
lift	VB NN9	-	VB NN9 NP60
lifted	VBN VBD15 JJ54	-	VBN VBD15 JJ54 NP57
lifting	VBG	-	VBG NP57
light	NN JJ21 VB39	-	NN JJ21 VB39 NP63
lighter	JJ NN15	-	JJ NN15 NP48
lighthearted	JJ VBN66	-	JJ NP51 VBN66
lighting	NN VBG15	-	NN VBG15 NP51
lightly	RB	-	RB NP51
lightning	NN	-	NN NP57
lights	NNS VBZ54	-	NNS VBZ54 NP57
lightweight	JJ NN18 CD69	-	JJ NN18 NP48 CD69
likable	JJ	-	JJ NP60
like	IN SUB21 VB24 VBP33	-	=
like-minded	JJ	-	JJ NP57
liked	VBD VBN9 JJ57	-	VBD VBN9 NP57 JJ57
likelihood	NN	-	NN NP60
likely	JJ RB21	-	=
likened	VBN VBD3	-	VBN VBD3 NP54
likes	VBZ NN12 NNS33	-	VBZ NN12 NNS33 NP60
likewise	RB NN60 JJ69	-	RB NP54 NN60 JJ69
liking	VBG NN12	-	VBG NN12 NP51
lilyhammer	NN JJ36 VB48	-	NN JJ36 VB48 NP54
limbaugh	-	NP	NP
limelight	NN	-	NN NP54
limit	VB NN21 VBP33	-	VB NN21 VBP33 NP63
limitation	NN	-	NN NP54
limitations	NNS	-	NNS NP57
limited	JJ VBN3 VBD12	-	JJ VBN3 VBD12 NP57
limiting	VBG NN63	-	VBG NP63 NN63
limits	NNS VBZ24	-	NNS VBZ24 NP60
lincoln	-	NP	NP
linda	-	NP	NP
lindsey	-	NP	NP
line	NN	-	=
lined	VBD VBN9 JJ57	-	VBD VBN9 JJ57 NP57
lines	NNS	NP NNS21	NNS NP48
lineup	NN	-	NN NP51
lingered	VBN VBD JJ54	-	VBN VBD NP42 JJ54
lingering	VBG NN57	-	VBG NN57 NP60
linick	-	NP	NP
lining	VBG NN18	-	VBG NN18 NP54
link	NN VB9 VBP33	NP NN24 VB36 VBP57	NN VB9 NP33 VBP33
linked	VBN VBD33 JJ69	-	VBN VBD33 NP63 JJ69
linkedin	-	NP	NP
linking	VBG	-	VBG NP60
links	NNS VBZ27	NP NNS27 VBZ54	NNS NP15 VBZ27
lion	NN	-	NN NP54
lips	NNS	-	NNS NP54
lisa	-	NP	NP
list	NN VB54	NN NP24	=
listed	VBN VBD	-	VBN VBD NP57
listen	VB VBP36	-	VB VBP36 NP66
listened	VBD VBN9	-	VBD VBN9 NP57
listeners	NNS	-	NNS NP54
listening	VBG	-	VBG NP63
listing	NN VBG6	-	NN VBG6 NP57
listings	NNS	-	NNS NP51
lists	NNS VBZ15	-	NNS VBZ15 NP63
lit	VBD VBN9 JJ21 NN33	NP VBD27 VBN36 JJ48	VBD VBN9 NP15 JJ21
litany	NN JJ69	-	NN NP54 JJ69
literal	JJ NN57	-	JJ NP51 NN57
literally	RB	-	RB NP66
literary	JJ	-	JJ NP51
literature	NN	-	NN NP54
litigated	VBN VBD27	-	VBN VBD27 NP51
litigation	NN	-	NN NP57
litmus	NN JJ54	-	NN JJ54 NP57
littered	VBN VBD36 JJ48	-	VBN VBD36 JJ48 NP54
little	JJ RB24	NP JJ39 RB63	JJ RB24 NP39
little-known	JJ NN69	-	JJ NP51 NN69
live	VB VBP JJ18	NP VB51 VBP51 JJ69	VB VBP NP15 JJ18
lived	VBD VBN3	-	VBD VBN3 NP60
lively	JJ RB48	-	JJ RB48 NP54
liverpool	-	NP	NP
lives	NNS VBZ12	NNS VBZ36 NP42	NNS VBZ15
livestream	NN VB39 JJ54 VBP60	-	NN VB39 NP51 JJ54
living	VBG NN6	VBG NP24 NN45	VBG NN6 NP66
liz	-	NP	NP
llc	-	NP	NP
llosa	-	NP	NP
load	NN VB48	-	NN VB48 NP51
loads	NNS VBZ60	-	NNS NP51 VBZ60
loan	NN	-	NN NP63
loans	NNS	NP NNS33	NNS NP21
loathed	VBN VBD18 JJ60	-	VBN VBD18 NP48 JJ60
lobbied	VBD VBN9 JJ69	-	VBD VBN9 NP54 JJ69
lobbing	VBG NN60	-	VBG NP51 NN60
lobby	NN VB15 VBP27	NP NN24 VB39 VBP51	NN VB15 NP27 VBP27
lobbying	NN VBG15	-	NN VBG15 NP63
lobbyist	NN	-	NN NP63
lobbyists	NNS	-	NNS NP63
local	JJ	NP JJ3	JJ NP54
localities	NNS	-	NNS NP51
localize	VB	-	VB NP51
locally	RB	-	RB NP51
locals	NNS	-	NNS NP54
located	JJ VBN3 VBD51	-	JJ VBN3 VBD51 NP51
location	NN	-	NN NP60
locationecode	NN VB33 JJ36 VBP48	-	=
locations	NNS	-	NNS NP57
lock	VB NN VBP18	-	NP VB NN VBP21
locked	VBN VBD27	-	VBN VBD27 NP63
lodge	VB NN3 VBP66	NP VB33 NN36	NP VB15 NN18
lodi	-	NP	NP
lofty	JJ NN39	-	JJ NN39 NP51
log	VB NN	NP VB18 NN42	NP VB15 NN27
logged	VBN VBD9	-	VBN VBD9 NP51
logic	NN JJ51	-	NN JJ51 NP57
logical	JJ	-	JJ NP54
logistics	NNS NN18	NP NNS21 NN42	NNS NP15 NN18
lois	-	NP	NP
lolita	-	NP	NP
lombardi	-	NP	NP
london	-	NP	NP
londonderry	-	NP	NP
lone	JJ NN66	-	JJ NP57 NN66
lone-wolf	JJ NN18 RB45 CD45	-	=
lonegan	-	NP	NP
lonely	JJ RB45	-	JJ RB45 NP54
long	JJ RB3	NP JJ21 RB51	JJ RB3 NP30
long-awaited	JJ VBN24 VBD30	-	JJ VBN24 VBD30 NP51
long-held	JJ VB27 NN30 VBN39	-	=
long-range	JJ NN66	-	JJ NP51 NN66
long-running	JJ VBG27 NN36	-	JJ VBG27 NN36 NP51
long-shot	JJ NN33	-	JJ NN33 NP57
long-standing	JJ VBG27 NN42	-	JJ VBG27 NN42 NP54
long-term	JJ	-	JJ NP66
longabaugh	-	NP	NP
longer	RB JJ12	JJ NP12 RB27	=
longer-term	JJ	-	JJ NP51
longest	JJ	-	JJ NP57
longest-serving	JJ VBG18 NN51	-	JJ VBG18 NP51 NN51
longevity	NN	-	NN NP51
longstanding	JJ	-	JJ NP60
longtime	JJ NN36	-	=
look	VB VBP9 NN9	-	=
look-alike	JJ NN30	-	JJ NN30 NP51
looked	VBD VBN18	-	VBD VBN18 NP69
looking	VBG	-	=
looks	VBZ NNS30	-	VBZ NNS30 NP69
loom	VBP VB12 NN12	-	VBP VB12 NN12 NP48
loomed	VBD VBN6 JJ57	-	VBD VBN6 NP48 JJ57
looming	VBG	-	VBG NP63
looms	VBZ NNS24	-	VBZ NNS24 NP57
loonies	-	-	-	noun:loony
loony	JJ NN18	-	JJ NN18 NP48
loop	NN VB54	-	NN NP54 VB54
loophole	NN	-	NN NP60
loopholes	NNS	-	NNS NP57
loose	JJ VB15 RB18 VBP66	-	JJ VB15 RB18 NP54
lopez	-	NP	NP
lopez-cantera	-	NP	NP
lopsided	JJ	-	JJ NP57
lord	-	NP NN24	NP NN27
lore	NN	-	NN NP51
loretta	-	NP	NP
los	-	NP	NP
lose	VB VBP18	-	VB VBP18 NP69
loser	NN	NN NP9	NN NP63
losers	NNS	-	NNS NP60
loses	VBZ	-	VBZ NP63
losing	VBG JJ48	-	=
loss	NN	-	=
losses	NNS	-	NNS NP69
lost	VBD VBN6	-	=
lot	NN	-	=
lots	NNS VBZ69	-	NNS NP63 VBZ69
lou	-	NP	NP
loud	JJ RB27 NN54	JJ NP9 RB45	JJ RB30 NN54 NP63
louder	RB JJ18 NN48	-	RB JJ18 NN48 NP54
loudest	JJ	-	JJ NP57
loudly	RB	-	RB NP63
loudoun	-	NP	NP
louis	-	NP	NP
louise	-	NP	NP
louisiana	-	NP	NP
louisville	-	NP	NP
love	VBP NN6 VB6	NP VBP39 NN45 VB45	VBP NN6 VB6 NP27
loved	VBD VBN3 JJ54	-	VBD VBN3 JJ54 NP57
lover	NN	-	NN NP51
lovers	NNS	-	NNS NP54
loves	VBZ NNS24	-	VBZ NNS24 NP57
loving	JJ VBG24	-	JJ VBG24 NP57
low	JJ NN51	JJ NP9 NN69	=
low-cost	JJ	-	JJ NP51
low-dollar	JJ NN30	-	JJ NN30 NP51
low-income	JJ NN51	-	JJ NN51 NP60
low-key	JJ NN66	-	JJ NP54 NN66
low-profile	JJ NN30 VB45 VBP60	-	JJ NN30 VB45 NP51
low-wage	JJ NN15 VB33 RB60	-	JJ NN15 VB33 NP48
lower	JJ VB24 RB48	NP JJ33 VB60	JJ VB24 NP30 RB48
lower-cost	JJ NN30 VB69	-	JJ NN30 NP54 VB69
lower-court	NN VB30 JJ42 VBP54	-	NN VB30 JJ42 NP51
lower-level	JJ VB69	-	JJ NP51 VB69
lower-tier	JJ NN18	-	JJ NN18 NP48
lower-wage	JJ NN21 VB36 RB63	-	JJ NN21 VB36 NP51
lowered	VBN JJ6 VBD21	-	VBN JJ6 VBD21 NP45
lowering	VBG NN24 JJ63	-	VBG NN24 NP57 JJ63
lowest	JJ	-	JJ NP63
lows	NNS VBZ36	-	NNS VBZ36 NP54
loyal	JJ	-	JJ NP63
loyalist	NN JJ57	-	NN NP51 JJ57
loyalists	NNS	-	NNS NP54
loyalties	NNS	-	NNS NP54
loyalty	NN	-	NN NP60
lt.	-	NP	NP
luck	NN	-	NN NP60
lucky	JJ	-	JJ NP54
lucrative	JJ	-	JJ NP57
lucy	-	NP	NP
ludicrous	JJ	-	JJ NP51
luis	-	NP	NP
lull	NN VB39	-	NN VB39 NP51
lunch	NN	-	NN NP63
luncheon	NN	-	NN NP54
luntz	-	NP	NP
lurch	VBP NN15 VB45	-	VBP NN15 VB45 NP51
lurching	VBG	-	VBG NP51
lure	NN VB3	-	NN VB3 NP51
lurid	JJ	-	JJ NP51
luring	VBG NN69	-	VBG NP51 NN69
lurking	VBG NN63	-	VBG NP54 NN63
luther	-	NP	NP
luxurious	JJ	-	JJ NP51
luxury	NN	-	NN NP60
lying	VBG	-	VBG NP63
lynch	-	NP VB54	NP
lyndon	-	NP	NP
lynn	-	NP	NP
lyovochkin	-	NP	NP
m.	-	NP	NP
m.i.t.	-	NP	NP
macau	-	NP	NP
machinations	NNS	-	NNS NP51
machine	NN VB69	NN NP9	NN NP63 VB69
machinery	NN	-	NN NP51
machines	NNS VBZ42	NP NNS21 VBZ63	NNS NP15 VBZ42
machinists	NNS	NNS NP9	NNS NP57
mackowiak	-	NP	NP
mad	JJ	-	JJ NP27
madden	-	NP VB30	NP
maddow	-	NP	NP
made	VBD VBN	-	=
madeleine	-	NP	NP
madison	-	NP	NP
madness	NN	-	NN NP51
madrassa	NN JJ39 NNS54 VB69	-	NN JJ39 NP51 NNS54
magazine	NN	NP NN12	NN NP21
magazines	NNS	-	NNS NP51
magel	-	NP	NP
maggie	-	NP	NP
magic	NN JJ3	-	NN JJ3 NP54
magically	RB	-	RB NP51
magnanimous	JJ	-	JJ NP54
magnate	NN JJ63	-	NN NP60 JJ63
magnetism	NN	-	NN NP54
magnitude	NN	-	NN NP54
mahal	-	NP	NP
mahamat	-	NP	NP
mahaney	-	NP	NP
maher	-	NP	NP
mail	NN VB30	-	NN VB30 NP63
mailer	NN	-	NN NP51
mailers	NNS	-	NNS NP54
main	JJ	-	JJ NP69
maine	-	NP	NP
mainland	NN	-	NN NP57
mainly	RB	-	RB NP60
mainstream	NN JJ15	-	NN JJ15 NP45
maintain	VB VBP15	-	VB VBP15 NP60
maintained	VBN VBD9 JJ60	-	VBN VBD9 JJ60 NP60
maintaining	VBG	-	VBG NP57
maintains	VBZ	-	VBZ NP60
maintenance	NN	-	NN NP60
major	JJ NN63	JJ NP9	JJ NP60 NN66
major-party	JJ NN45 CD45	-	JJ NN45 CD45 NP57
majorities	NNS	NNS NP9	NNS NP63
majority	NN	NP NN51	NN NP24
makaeff	-	NP NN15	NP NN12
make	VB VBP21	VB NP9 VBP15	VB VBP21 NP45
makeover	NN	-	NN NP54
maker	NN	-	NN NP57
makers	NNS	-	NNS NP66
makes	VBZ NNS57	-	=
makeshift	JJ NN27	-	JJ NN27 NP54
makeup	NN	-	NN NP57
making	VBG NN42	VBG NP18 NN69	VBG NN42 NP60
malaise	NN	-	NN NP54
malaysia	-	NP	NP
male	JJ NN6	-	JJ NN6 NP60
males	NNS	-	NNS NP51
malheur	-	NP	NP
maligning	VBG NN63	-	VBG NP51 NN63
malik	-	NP NN51	NP
mall	NN	-	NN NP54
malls	NNS	-	NNS NP51
mamdouh	-	NP	NP
man	NN	NN NP15	=
manafort	-	NP	NP
manage	VB VBP15 NN60	-	VB VBP15 NN60 NP60
managed	VBD VBN12	-	VBD VBN12 NP63
management	NN	NP NN42	NN NP12
manager	NN	-	=
managers	NNS	-	NNS NP63
manages	VBZ NNS39	-	VBZ NNS39 NP51
managing	VBG NN18	VBG NP6 NN36	VBG NN18 NP63
manchester	-	NP	NP
manchin	-	NP	NP
mandate	NN VB21	-	NN VB21 NP63
mandated	VBN VBD36	-	VBN VBD36 NP57
mandates	NNS VBZ21	-	NNS VBZ21 NP57
mandatory	JJ	-	JJ NP54
maneuver	NN VB42	-	NN VB42 NP51
maneuvering	NN VBG21	-	NN VBG21 NP54
manhattan	-	NP NN60	NP
manigault	-	NP	NP
manila	NN	NP NN33	NP NN18
manipulated	VBN VBD3 JJ45	-	VBN VBD3 NP45 JJ45
manipulating	VBG	-	VBG NP54
manipulation	NN	-	NN NP54
manipulator	NN	-	NN NP54
manner	NN	-	NN NP63
manners	NNS	NP NNS21	NNS NP18	noun:manners
manning	VBG NN51 JJ54	NP VBG36	NP VBG21
mannix	-	NP	NP
mano	NN JJ30 VB42 VBP54	-	NN JJ30 VB42 NP51
mansion	NN	NP NN21	NN NP9
mantle	NN VB42	-	NN VB42 NP57
mantra	NN	-	NN NP54
manuel	-	NP	NP
manufactured	VBN JJ36 VBD42	-	VBN JJ36 VBD42 NP54
manufacturer	NN	-	NN NP54
manufacturers	NNS	-	NNS NP63
manufacturing	NN VBG6	-	NN VBG6 NP33
many	JJ	NP JJ3	=
manzano	-	NP	NP
map	NN VB27	-	NN VB27 NP63
maples	-	NP NNS39	NP
mapping	VBG NN12	-	VBG NN12 NP51
maps	NNS VBZ54	-	NNS NP51 VBZ54
mar-a-lago	-	NP	NP
marathon	NN	NP NN21	NN NP24
marc	-	NP NN42	NP
marcel	-	NP NN27 VB45	NP
march	NN VB3 VBP30	NP	NP NN30 VB33 VBP60
marched	VBD VBN36	-	VBD VBN36 NP57
marchers	NNS	-	NNS NP57
marches	NNS VBZ45	-	NNS VBZ45 NP54
marching	VBG NN66	-	VBG NP57 NN66
marco	-	NP	NP
marcos	-	NP	NP
marcus	-	NP	NP
margaret	-	NP	NP
margin	NN	-	=
marginal	JJ	-	JJ NP54
marginalized	VBN VBD27 JJ63	-	VBN VBD27 NP51 JJ63
margins	NNS	-	NNS NP66
maria	-	NP NN36	NP
maricopa	-	NP	NP
marie	-	NP	NP
marijuana	NN	-	NN NP57
marine	-	NP JJ48 NN54	NP
marines	-	NP NNS30	NP
marion	-	NP	NP
marist	-	NP	NP
mark	NN VB9	NP NN60 VB69	NP NN9 VB18
mark-viverito	-	NP	NP
marked	JJ VBN6 VBD12	-	JJ VBN6 VBD12 NP57
markedly	RB	-	RB NP54
marker	NN	-	NN NP54
market	NN VB36	NP NN21 VB57	NN VB36 NP48
market-friendly	JJ RB18	-	JJ RB18 NP48
marketers	NNS	-	NNS NP51
marketing	NN VBG33	-	NN VBG33 NP63
marketplace	NN JJ69	-	NN NP54 JJ69
marketplaces	NNS	-	NNS NP51
markets	NNS VBZ45	NP NNS33	NNS NP27 VBZ45
marking	VBG NN54	-	VBG NN54 NP60
markings	NNS	-	NNS NP51
marks	NNS VBZ6	NP NNS24 VBZ33	NNS VBZ6 NP21
marla	-	NP	NP
marquee	NN	-	NN NP51
marquette	-	NP	NP
marred	VBN VBD33 JJ66	-	VBN VBD33 NP54 JJ66
marriage	NN	-	=
marriages	NNS	-	NNS NP51
married	VBN VBD3 JJ18	-	VBN VBD3 JJ18 NP57
marry	VB NN36 JJ54 VBP57	-	=
marrying	VBG	-	VBG NP51
marsh	-	NP NN33	NP
marshal	NN VB15 JJ60	NP NN24 VB39	NN NP12 VB15 JJ60
marshall	-	NP NN33	NP
martha	-	NP	NP
martin	-	NP NN63	NP
martinez	-	NP	NP
marty	-	NP	NP
marveled	VBD VBN18 JJ30	-	VBD VBN18 JJ30 NP48	verb:marvel
marvelous	JJ	-	JJ NP51
mary	-	NP	NP
maryland	-	NP	NP
mask	NN VB48	-	NN VB48 NP54
masked	VBN VBD3 JJ36	-	VBN VBD3 JJ36 NP45
masking	VBG NN39	-	VBG NN39 NP51
mason	-	NP NN42	NP
mass	NN JJ51	NP JJ15 NN30	NN NP36 JJ42
mass.	-	NP	NP
massachusetts	-	NP	NP
massacre	NN VB60	-	NN VB60 NP66
masse	NN	-	NN NP51
masses	NNS VBZ33	-	NNS VBZ33 NP51
massive	JJ	-	JJ NP69
massively	RB	-	RB NP51
master	NN VB24 JJ27	-	NN VB24 JJ27 NP60
mat	NN JJ30 VB54	-	NN JJ30 NP51 VB54
match	VB NN6	-	VB NN6 NP60
match-up	NN JJ12	-	NN JJ12 NP51
matched	VBN VBD3 JJ42	-	VBN VBD3 JJ42 NP51
matches	NNS VBZ15	-	NNS VBZ15 NP51
matching	VBG JJ3	-	VBG JJ3 NP48
matchup	NN	-	NN NP63
matchups	NNS	-	NNS NP60
mate	NN	-	NN NP69
mateen	-	NP	NP
material	NN JJ48	-	=
materialized	VBN VBD9 JJ60	-	VBN VBD9 NP48 JJ60
materials	NNS	-	NNS NP60
maternity	NN	-	NN NP54
mates	NNS VBZ33	-	NNS VBZ33 NP51
math	NN	-	NN NP39
mathematical	JJ	-	JJ NP51
mathematically	RB	-	RB NP60
matt	-	NP JJ51 NN60	NP
matter	NN VB24 VBP30	NN NP42	NN VB27 VBP33
mattered	VBN VBD3 JJ57	-	VBN VBD3 NP45 JJ57
matters	NNS VBZ12	NNS NP15 VBZ39	NNS VBZ12 NP66
matthew	-	NP	NP
matthews	-	NP	NP
maureen	-	NP	NP
maverick	NN JJ21	-	NN JJ21 NP51
mavericks	NNS	NP NNS30	NP NNS12
maximize	VB	-	VB NP54
maximum	NN JJ6	-	NN JJ6 NP51
may	MD	NP MD66	MD NP18
maya	-	JJ NP12	JJ
maybe	RB	-	=
mayer	-	NP	NP
mayhem	NN	-	NN NP57
mayo	-	NP NN24	NP
mayor	NN	NP NN48	NN NP9
mayoral	JJ	-	JJ NP54
mayorkas	-	NP	NP
mayors	NNS	NP NNS21	NNS NP27
mcauliffe	-	NP	NP
mcbride	-	NP	NP
mccain	-	NP	NP
mccarthy	-	NP	NP
mccaskill	-	NP	NP
mccaul	-	NP	NP
mcconnell	-	NP	NP
mccrory	-	NP	NP
mcdonald	-	NP NN15	NP NN15
mcdonough	-	NP	NP
mcgovern	-	NP	NP
mcgraw	-	NP	NP
mcinturff	-	NP	NP
mckeague	-	NP	NP
mckee	-	NP	NP
mckinnon	-	NP	NP
mckinsey	-	NP	NP
mcmanus	-	NP	NP
md.	-	NP	NP
me	PRP	PRP NP24	=
meal	NN	-	NN NP54
meals	NNS	NNS NP9	NNS NP57
mean	VB VBP6 NN30 JJ39	-	=
mean-spirited	JJ VBN21 VBD24	-	JJ VBN21 VBD24 NP48
meandered	VBD VBN27	-	VBD VBN27 NP54
meaning	VBG NN12 JJ54	-	VBG NN12 JJ54 NP63
meaningful	JJ	-	JJ NP60
meaningless	JJ	-	JJ NP51
means	VBZ NNS18 NN51	NP VBZ33 NNS51	VBZ NNS18 NP39 NN51	noun:means
meant	VBD VBN6	-	VBD VBN6 NP66
meantime	NN RB30 JJ48	-	NN RB30 JJ48 NP63
meanwhile	RB	-	=
measure	NN VB30	-	NN VB30 NP69
measured	VBN VBD24 JJ57	-	VBN VBD24 JJ57 NP60
measures	NNS VBZ48	-	=
measuring	VBG NN48	-	VBG NN48 NP51
meat	NN	-	NN NP51
mechanism	NN	-	NN NP54
media	NNS	NP NNS48	NNS NP33	noun:media
mediaite	-	NP NN12	NP NN9
median	JJ NN12	-	JJ NN12 NP51
medicaid	-	NP	NP
medical	JJ	NP JJ30	JJ NP21
medicare	-	NP	NP
medicare-for-all	-	JJ NP12	JJ
medication	NN	-	NN NP51
medicine	NN VB57	NP NN27	NN NP9 VB57
mediterranean	-	NP JJ6	NP JJ
medium	NN JJ54	NN NP9	NN NP57 JJ57
meeks	-	NP	NP
meet	VB VBP27	NP VB33 VBP60	VB NP27 VBP27
meet-and-greet	NN VB39 JJ39 VBN60	-	NN VB39 JJ39 NP51
meeting	NN VBG30	VBG NP6 NN15	=
meetings	NNS	-	NNS NP69
meets	VBZ NNS30	-	VBZ NNS30 NP60
mega-donor	NN JJ30	-	NN JJ30 NP54
megadeal	NN VB21 JJ30 RB57	-	NN VB21 JJ30 NP48
megan	-	NP	NP
megyn	-	NP	NP
melania	-	NP	NP
melanne	-	NP	NP
meles	-	NP	NP
melinda	-	NP	NP
melissa	-	NP	NP
melt	VB NN9	-	VB NN9 NP48
meltdown	NN	-	NN NP54
member	NN	NP NN21	NN NP54
members	NNS	NP NNS3	NNS NP63
membership	NN	NN NP9	NN NP63
memberships	NNS	-	NNS NP54
memo	NN	NP NN21	NN NP36
memoir	NN	-	NN NP60
memorable	JJ	-	JJ NP51
memorably	RB	-	RB NP51
memorial	NN JJ66	NP NN39	NN NP JJ66
memories	NNS	-	NNS NP60
memory	NN JJ63	-	NN NP60 JJ63
men	NNS NN57	NP NN6 NNS21	NNS NP48 NN51
mend	VB NN24 VBP57	-	VB NN24 NP51 VBP57
mendes	-	NP	NP
mendoza	-	NP	NP
menendez	-	NP	NP
menstrual	JJ	-	JJ NP51
mental	JJ	-	JJ NP57
mentally	RB	-	RB NP54
mention	VB NN6	-	VB NN6 NP63
mentioned	VBN VBD3	-	VBN VBD3 NP63
mentioning	VBG NN69	-	VBG NP60 NN69
mentions	VBZ NNS24	-	VBZ NNS24 NP57
mercer	-	NP NN36	NP
merchandise	NN VB42	-	NN VB42 NP54
merchants	NNS	-	NNS NP51
merciless	JJ	-	JJ NP51
mercury	-	NP NN36	NP
mercy	NN	-	NN NP12
mere	JJ NN45	-	JJ NN45 NP63
merely	RB	-	RB NP60
merge	VB VBP51 NN63	-	VB VBP51 NP51 NN63
merged	VBN VBD3 JJ30	-	VBN VBD3 JJ30 NP42
merger	NN	-	NN NP39
mergers	NNS	-	NNS NP57
merit	NN VB36	-	NN VB36 NP51
meritless	JJ	-	JJ NP51
meritocracy	NN	-	NN NP51
merits	NNS VBZ48	-	NNS VBZ48 NP57
merkel	-	NP	NP
merkley	-	NP	NP
merrick	-	NP	NP
merrill	-	NP	NP
merriman	-	NP	NP
mess	NN	-	NN NP63
message	NN	NN NP18	=
messages	NNS	-	=
messaging	NN VBG30	NP NN3 VBG51	NN NP27 VBG30
messenger	NN	-	NN NP54
messy	JJ NN69	-	JJ NP57 NN69
met	VBD VBN6	NP VBD24 VBN33	VBD VBN6 NP39
metadata	NN	-	NN NP51
metaphor	NN	-	NN NP54
metastasizing	VBG	-	VBG NP51
meteoric	JJ	-	JJ NP51
method	NN	NP NN21	NN NP21
methodical	JJ	-	JJ NP54
methodically	RB	-	RB NP54
methodist	-	NP	NP
methods	NNS	-	NNS NP60
metric	JJ NN48	-	JJ NN48 NP54
metrics	NNS	-	NNS NP51
metro	NN	-	NN NP54
metropolitan	JJ NN33	NP JJ30 NN63	NP JJ NN33
mexican	JJ NN36 VB66	JJ NP24	JJ NP24 NN63
mexican-american	-	JJ NP33	JJ
mexicans	-	NP	NP
mexico	-	NP	NP
meyer	-	NP	NP
meza	-	NP	NP
mezvinsky	-	NP	NP
mi	-	NP NN27	NP
miami	-	NP	NP
miami-dade	-	NP	NP
mich.	-	NP	NP
michael	-	NP	NP
michele	-	NP	NP
michelle	-	NP	NP
michigan	-	NP	NP
mick	-	NP	NP
microphone	NN	-	NN NP60
microsoft	-	NP	NP
mid-2015	NN JJ30 NNS33 VBG39	-	=
mid-20s	NNS CD6 VBZ27 JJ42	-	=
mid-april	NN NP3 VB15 JJ27	-	=
mid-january	JJ NN27 VBP63	-	JJ NN27 NP51 VBP63
mid-march	NP NN15 JJ27 VB33	-	=
mid-may	NP NN18 JJ21 VB33	-	=
mid-morning	JJ VBG12 NN33	-	JJ VBG12 NN33 NP48
mid-september	NP NN18 JJ18 VB33	-	=
midafternoon	NN	-	NN NP51
midday	NN JJ63	-	NN NP57 JJ63
middle	JJ NN12	NP NN48 JJ66	NP JJ3 NN15
middle-aged	JJ	-	JJ NP54
middle-class	NN JJ33	-	NN JJ33 NP63
mideast	-	NN NP18	NN
midnight	NN	-	NN NP27
midst	NN	-	NN NP60
midtown	JJ NN VBN48 VB54	NP JJ3 NN30	JJ NP9 NN9 VBN54
midwest	-	NP NN6	NP NN3
miffed	VBN VBD27 JJ57	-	VBN VBD27 NP51 JJ57
might	MD	-	=
migrant	JJ NN21	-	JJ NN21 NP60
migrants	NNS VBZ39	-	NNS NP39 VBZ39
migration	NN	-	NN NP60
mika	-	NP	NP
mike	-	NP NN66	NP
mikey	-	NP	NP
mikhail	-	NP	NP
mild	JJ NN63	-	JJ NP54 NN63
mile	NN JJ60	-	NN NP54 JJ60
miles	NNS	-	NNS NP66
milestone	NN	-	NN NP54
militant	JJ NN51	-	JJ NN51 NP60
militants	NNS	-	NNS NP60
militaries	NNS	-	NNS NP51
militarily	RB	-	RB NP51
militarizing	VBG	-	VBG NP51
military	JJ NN24	NP JJ27 NN51	JJ NN24 NP45
military-style	JJ NN27 VB42 VBP60	-	JJ NN27 VB42 NP51
militia	NN	-	NN NP54
militias	NNS	-	NNS NP51
mill	NN VB36	NP NN21 VB57	NN NP6 VB36
millennial	JJ	JJ NP27	JJ NP66
millennials	NNS	NP NNS24	NP NNS6	noun:millennial
millennium	NP NN9	-	=
miller	-	NP NN48	NP
millington	-	NP	NP
million	CD	-	=
millionaires	NNS	-	NNS NP51
millions	NNS	-	=
millis	-	NP	NP
mills	NNS VBZ36	NP NNS48	NP NNS24 VBZ60
milton	-	NP	NP
milwaukee	-	NP	NP
minassian	-	NP	NP
mind	NN VB21	-	=
minds	NNS VBZ54	NP NNS21	NNS NP36 VBZ54
mine	NN VB66	NP NN21	NN NP21 VB66
mined	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
miners	NNS	-	NNS NP54
mines	NNS VBZ36	-	NNS VBZ36 NP51
mingle	VB VBP6 NN42 JJ45	-	=
minh	-	NP	NP
minimal	JJ	-	JJ NP57
minimize	VB	-	VB NP57
minimum	JJ NN18	-	=
minimum-wage	NN JJ39 VB42	-	NN JJ39 VB42 NP57
mining	NN VBG18	NN NP6 VBG36	NN VBG21 NP57
minister	NN	NP NN54	NN NP3
ministers	NNS VBZ54	-	NNS NP51 VBZ54
ministry	NN	NP NN39	NP NN6
minnesota	-	NP	NP
minning	VBG JJ15 NN27	NP VBG42 JJ57 NN69	NP VBG27 JJ42 NN54
minor	JJ NN33	NP JJ27 NN60	JJ NP15 NN33
minorities	NNS	-	NNS NP66
minority	NN	NP NN48	NN NP15
minors	NNS	NP NNS42	NP NNS6
minus	CC JJ39	-	CC JJ39 NP66
minuscule	JJ NN36	-	JJ NN36 NP51
minute	NN JJ33	NP NN21 JJ54	NN NP30 JJ33
minutes	NNS	NP NNS21	NNS NP30
miracle	NN	-	NN NP54
mirage	NN	-	NN NP54
miranda	-	NP	NP
mired	VBN VBD51 JJ60	-	VBN VBD51 JJ60 NP60
mirror	NN VB21 VBP21	-	NN VB21 VBP21 NP54
mirrored	VBD VBN3 JJ36	-	VBD VBN3 JJ36 NP45
mirrors	VBZ NNS12	-	VBZ NNS12 NP51
miscalculation	NN	-	NN NP51
misconduct	NN VB33	-	NN VB33 NP57
misconstrued	VBN VBD36	-	VBN VBD36 NP54
misdeeds	NNS	-	NNS NP51
misdemeanor	NN	-	NN NP54
misdirected	VBN JJ6 VBD18	-	VBN JJ6 VBD18 NP45
miserably	RB	-	RB NP51
misfire	NN VB30 VBP66	-	NN VB30 NP51 VBP66
misfortune	NN JJ69	-	NN NP51 JJ69
misgivings	NNS	-	NNS NP51
misguided	JJ VBN24 VBD30	-	JJ VBN24 VBD30 NP54
mishandled	VBD VBN3	-	VBD VBN3 NP51
mishandling	VBG NN69	-	VBG NP60 NN69
misinformation	NN	-	NN NP60
misjudged	VBD VBN30 JJ54	-	VBD VBN30 NP54 JJ54
mislead	VB NN39 JJ63 VBP66	-	VB NN39 NP51 JJ63
misleading	JJ VBG3	-	JJ VBG3 NP54
misled	VBN VBD24 JJ66	-	VBN VBD24 NP51 JJ66
misogynist	NN JJ36	-	NN JJ36 NP63
misogynists	NNS	-	NNS NP51
misogyny	NN JJ66	-	NN NP51 JJ66
misplaced	VBN VBD27 JJ33	-	VBN VBD27 JJ33 NP48
misrepresenting	VBG	-	VBG NP54
miss	VB VBP18 NN21	NP VB30 VBP48 NN51	VB NP3 VBP18 NN21
miss.	-	NP	NP
missed	VBD VBN9 JJ57	-	VBD VBN9 JJ57 NP60
misses	VBZ NNS15	-	VBZ NNS15 NP51
missile	NN JJ69	-	NN NP60 JJ69
missiles	NNS	-	NNS NP57
missing	VBG JJ36	NP VBG21 JJ57	VBG NP36 JJ36
mission	NN	NP NN21	NN NP27
missions	NNS	-	NNS NP60
mississippi	-	NP	NP
missives	NNS	-	NNS NP51
missouri	-	NP	NP
misspoke	NN VBD12 VB24 VBP45	-	=
misstated	VBD VBN21 JJ66	-	VBD VBN21 NP51 JJ66
missteps	NNS	-	NNS NP57
mistake	NN	NP NN21	NN NP39
mistaken	JJ VBN	-	JJ VBN NP48
mistakenly	RB	-	RB NP51
mistakes	NNS VBZ63	-	NNS VBZ63 NP63
mistrust	NN VB42	-	NN VB42 NP57
misunderstanding	NN VBG15 JJ69	-	NN VBG15 NP51 JJ69
misunderstandings	NNS	-	NNS NP51
misunderstood	VBN JJ33 VBD48	-	VBN JJ33 VBD48 NP51
mitch	-	NP	NP
mitchell	-	NP	NP
mitigate	VB VBP60	-	VB NP54 VBP60
mitt	-	NP NN60	NP
mix	NN VB36	-	NN VB36 NP63
mixed	JJ VBN12 VBD48	-	JJ VBN12 VBD48 NP60
mixing	VBG NN30	-	VBG NN30 NP51
mizner	-	NP	NP
mo	-	NP NN30	NP
moammar	-	NP	NP
moan	VB NN18	-	VB NN18 NP54
moaning	VBG JJ66	-	VBG NP57 JJ66
mobil	-	NP	NP
mobile	JJ NN42	NP JJ21 NN63	JJ NP18 NN42
mobilize	VB	-	VB NP60
mobilized	VBN VBD27 JJ63	-	VBN VBD27 NP51 JJ63
mock	JJ NN27 VB63	-	JJ NN27 NP57 VB63
mocked	VBD VBN6	-	VBD VBN6 NP57
mockery	NN	-	NN NP54
mocking	VBG NN30 JJ66	-	VBG NN30 NP60 JJ66
mocks	VBZ NNS9	-	VBZ NNS9 NP48
mode	NN	-	NN NP63
model	NN JJ45 VB60	-	NN JJ45 VB60 NP63
modeled	VBN VBD JJ	-	VBN VBD JJ NP39	verb:model
modeling	NN	-	NN NP54
models	NNS VBZ63	-	NNS NP60 VBZ63
moderate	JJ VB30	-	JJ VB30 NP69
moderate-income	JJ NN33 VB63	-	JJ NN33 NP51 VB63
moderated	VBN VBD6 JJ63	-	VBN VBD6 NP48 JJ63
moderates	NNS VBZ48	-	NNS VBZ48 NP63
moderating	VBG JJ54	-	VBG NP51 JJ54
moderator	NN	-	NN NP18
moderators	NNS	-	NNS NP60
modern	JJ	NP JJ24	JJ NP27
modern-day	JJ	-	JJ NP54
modest	JJ	-	JJ NP63
modesto	-	NP	NP
modified	VBN JJ51 VBD51	-	VBN JJ51 VBD51 NP57
modus	NN VBZ3 JJ6 NNS57	-	NN VBZ3 JJ6 NP39
moelis	-	NP	NP
mogul	NN	-	NN NP45
mohamed	-	NP	NP
moines	-	NP	NP
mojo	NN	-	NN NP51
mold	NN VB54	-	NN VB54 NP57
mom	NN	-	NN NP60
moment	NN	NN NP9	=
momentous	JJ	-	JJ NP57
moments	NNS	NNS NP15	NNS NP66
momentum	NN	-	=
moms	NNS	-	NNS NP54
mondale	-	NP	NP
monday	-	NP NN69	NP NN69
mondelez	-	NP	NP
monetary	JJ	NP JJ33	JJ NP6
money	NN	NN NP9	=
mongering	NN VBG12	-	NN VBG12 NP51
monica	-	NP	NP
moniker	NN	-	NN NP54
monitor	VB NN21	NP VB21 NN42	VB NP18 NN21
monitoring	VBG NN12	-	VBG NN12 NP57
monitors	VBZ NNS9	-	VBZ NNS9 NP51
monmouth	-	NP	NP
monolithic	JJ	-	JJ NP51
monopoly	NN JJ57 RB57	-	NN NP54 JJ57 RB57
monsanto	-	NP	NP
monster	NN	-	NN NP54
montage	NN	-	NN NP51
montana	-	NP	NP
montclair	-	NP	NP
monte	-	NP NN27 JJ69	NP
monterey	-	NP	NP
monterrey	-	NP	NP
montgomery	-	NP	NP
month	NN	-	=
monthly	JJ RB42	JJ NP9 RB57	JJ RB42 NP63
months	NNS	NNS NP9	=
months-long	JJ	-	JJ NP54
monument	NN	-	NN NP54
mood	NN	-	NN NP63
moody	-	NP JJ30	NP
mook	-	NP	NP
moon	NN	NP NN21	NN NP21
moore	-	NP	NP
moorings	NNS	-	NNS NP51
moot	NN JJ12 VB36	-	NN JJ12 VB36 NP48
moral	JJ	-	JJ NP66
morale	NN	-	NN NP54
moran	-	NP	NP
moratorium	NN	-	NN NP51
more	JJ RB	RB JJ6 NP18	=
moreover	RB JJ63 NN66	-	RB JJ63 NP63 NN66
morgan	-	NP	NP
mormon	-	JJ NP3	JJ NP9
morning	NN	NN NP42	=
morris	-	NP	NP
morrison	-	NP	NP
mortal	JJ NN42	-	JJ NN42 NP51
mortar	JJ NN VB42	-	JJ NN VB42 NP45
mortgage	NN VB60	NP NN21	NN NP27 VB60
mortgages	NNS VBZ57	-	NNS VBZ57 NP60
morton	-	NP	NP
moscow	-	NP	NP
mosque	NN	-	NN NP63
mosques	NNS	-	NNS NP60
mosquito	NN	NP NN21	NN NP12
mosquitoes	NNS	-	NNS NP51
most	RB JJ9	JJ NP6 RB21	=
most-watched	JJ VBD24 VBN30	-	JJ VBD24 VBN30 NP51
mostly	RB	-	=
mosul	-	NP	NP
mother	NN	NN NP9	=
mothers	NNS VBZ66	-	NNS NP63 VBZ66
motion	NN	NP NN21	NN NP24
motivate	VB VBP57	-	VB NP51 VBP57
motivated	VBN VBD12 JJ21	-	VBN VBD12 JJ21 NP54
motivating	VBG NN66 JJ66	-	VBG NP54 NN66 JJ66
motivation	NN	-	NN NP51
motivational	JJ	-	JJ NP51
motivations	NNS	-	NNS NP51
motives	NNS	-	NNS NP51
motor	NN JJ51 VB60	NP NN33	NP NN9 JJ60 VB69
motorcycles	NNS VBZ51	-	NNS NP51 VBZ51
motorists	NNS	-	NNS NP51
mount	VB NN33	NP VB21 NN51	VB NP24 NN33
mountain	NN	NP NN21	NN NP9
mountains	NNS	NNS NP15	NNS NP60
mounted	VBN VBD3 JJ54	-	VBN VBD3 NP51 JJ54
mounting	VBG NN63	-	VBG NP60 NN63
mourn	VB VBP12 NN63	-	VB VBP12 NP51 NN63
mourned	VBN VBD JJ63	-	VBN VBD NP42 JJ63
mourners	NNS	-	NNS NP9
mourning	VBG NN15 JJ54	-	VBG NN15 NP51 JJ54
mouse	NN VB54	NP NN9	NP NN VB63
mouth	NN	-	NN NP60
move	NN VB VBP27	-	=
moved	VBD VBN6	-	VBD VBN6 NP66
movement	NN	NP NN36	NN NP36
movements	NNS	-	NNS NP60
moves	NNS VBZ	-	NNS VBZ NP60
movie	NN	-	NN NP69
movies	NNS	-	NNS NP57
moving	VBG	-	=
mowing	VBG NN66	-	VBG NP54 NN66
mozloom	-	NP	NP
mr.	-	NP	NP
mrs.	-	NP	NP
ms.	-	NP	NP
msm	-	NP	NP
msnbc	-	NP	NP
muammar	-	NP	NP
much	JJ RB	-	=
much-needed	JJ VBD18 VBN18	-	JJ VBD18 VBN18 NP48
mud	NN VB48 VBP63	-	NN VB48 NP51 VBP63
muddled	VBN VBD12 JJ51	-	VBN VBD12 NP51 JJ51
mudslinging	NN VBG15 JJ30	-	NN VBG15 JJ30 NP48
muhammad	-	NP	NP
mukasey	-	NP	NP
mulling	VBG NN60	-	VBG NP54 NN60
multibillion-dollar	JJ NN30	-	JJ NN30 NP51
multimillion-dollar	JJ NN33	-	JJ NN33 NP54
multimillionaire	-
multimillionaires	NNS VBZ21	-	NNS VBZ21 NP48	noun:multimillionaire
multinational	JJ	-	JJ NP57
multiple	JJ	-	=
mum	JJ NN12	-	JJ NN12 NP48
munich	-	NP	NP
municipal	JJ	-	JJ NP57
municipalities	NNS	-	NNS NP51
murals	NNS	-	NNS NP51
murder	NN VB66	-	NN NP66 VB66
murdered	VBN VBD39 JJ57	-	VBN VBD39 JJ57 NP57
murderers	NNS	-	NNS NP51
murderous	JJ	-	JJ NP54
murders	NNS VBZ66	-	NNS NP60 VBZ66
murdoch	-	NP	NP
murdochs	-	NP	NP
murky	JJ	-	JJ NP57
murphy	-	NP NN57	NP
murray	-	NP	NP
muscle	NN	-	NN NP60
muscular	JJ	-	JJ NP54
mused	VBD VBN9 JJ60	-	VBD VBN9 NP51 JJ60
museum	NN	NP NN27	NP NN6
music	NN JJ60	NP NN24	NN NP24 JJ60
musical	JJ NN18	-	JJ NN18 NP54
muslim	JJ NN36 VB42 VBP57	JJ NP57	JJ
muslim-american	-	JJ NP12	JJ
muslim-americans	-	NP	NP
muslims	-	NP	NP
musser	-	NP	NP
mussolini	-	NP	NP
must	MD	-	=
muster	VB NN12 JJ36	-	VB NN12 JJ36 NP48
mustered	VBD VBN15 JJ63	-	VBD VBN15 NP48 JJ63
muted	JJ VBN VBD33	-	JJ VBN VBD33 NP48
mutual	JJ	-	JJ NP60
mutually	RB	-	RB NP54
mww	-	NP	NP
my	PRPS	PRPS NP30	=
myers	-	NP	NP
myriad	JJ NN21	-	JJ NN21 NP48
myself	PRP NN42 JJ60 RB69	-	PRP NN42 JJ60 NP66
mystery	NN	-	NN NP54
mystified	VBN JJ39 VBD39	-	VBN JJ39 VBD39 NP51
myth	NN	-	NN NP54
mythology	NN	-	NN NP51
myths	NNS	-	NNS NP51
n	NN JJ42 NNS45 VBG51	-	=
n't	NEG	NEG NP9	=	verb:not
n.c.	-	NP	NP
n.h.	-	NP	NP
n.j.	-	NP	NP
n.y.	-	NP	NP
na	TI IN27 NN39 JJ63	-	=
naacp	-	NP	NP
nabisco	-	NP	NP
nadella	-	NP	NP
nader	-	NP	NP
nafta	-	NP	NP
nagging	JJ VBG21 NN66	-	JJ VBG21 NP54 NN66
nagorno-karabakh	-	NP	NP
nailing	VBG NN57	-	VBG NP51 NN57
naive	JJ	-	JJ NP51
naivete	NN JJ57	-	NN NP51 JJ57
nakatani	-	NP	NP
name	NN VB24 VBP51	-	=
name-calling	NN VBG21 JJ30	-	NN VBG21 JJ30 NP51
named	VBN VBD6	-	VBN VBD6 NP66
namely	RB	-	RB NP60
names	NNS	-	NNS NP69
namesake	NN	-	NN NP51
naming	VBG NN21	-	VBG NN21 NP60
namo	NP NN18 JJ33 VB42	-	=
nancy	-	NP	NP
nanney	-	NP	NP
naral	-	NP	NP
narcissistic	JJ	-	JJ NP54
narrative	NN JJ12	-	NN JJ12 NP63
narrator	NN	-	NN NP57
narrow	JJ VB18	-	JJ VB18 NP66
narrowed	VBN VBD3 JJ60	-	VBN VBD3 NP48 JJ60
narrower	JJ NN30 VB48 VBP57	-	JJ NN30 VB48 NP57
narrowing	VBG NN57 JJ60	-	VBG NP54 NN57 JJ60
narrowly	RB	-	RB NP66
nasdaq	-	NP	NP
nashua	-	NP	NP
nassau	-	NP	NP
nasty	JJ NN57	-	JJ NN57 NP63
nate	-	NP	NP
nathan	-	NP	NP
nation	NN	NP NN6	NN NP33
national	JJ	NP JJ63	JJ NP3
national-security	NN	-	NN NP54
nationalism	NN	-	NN NP54
nationalist	JJ NN48	-	JJ NN48 NP60
nationalists	NNS	-	NNS NP54
nationalities	NNS	-	NNS NP54
nationalized	VBN VBD24 JJ60	-	VBN VBD24 NP51 JJ60
nationally	RB	-	RB NP69
nationals	NNS	-	NNS NP60
nations	NNS	NP NNS45	NNS NP15
nationwide	JJ RB27	-	JJ RB27 NP66
native	JJ NN15	JJ NP18 NN45	JJ NN18 NP63
native-born	JJ	-	JJ NP57
natives	NNS	-	NNS NP54
nativist	NN JJ9	-	NN JJ9 NP51
nato	-	NP	NP
natural	JJ NN42	NP JJ21 NN63	JJ NP42 NN42
naturalization	NN	-	NN NP57
naturalized	JJ VBN21 VBD39	-	JJ VBN21 VBD39 NP54
naturally	RB	-	RB NP57
nature	NN	-	NN NP66
naval	JJ NN48	NP JJ21 NN69	JJ NP12 NN48
navigate	VB VBP12	-	VB VBP12 NP51
navigated	VBD VBN6	-	VBD VBN6 NP48
navigating	VBG	-	VBG NP51
navy	-	NP NN45	NP
naysayer	NN	-	NN NP51
nazi	-	NP JJ3 NN36	NP JJ3
nazi-like	-	JJ NP12	JJ
nazis	-	NP NNS36	NP
nazism	-	NP	NP
naã	NN JJ NNS27 VBG33	-	=
nba	-	NP	NP
nbc	-	NP	NP
nbc-wall	-	NP	NP
nclb	-	NP NN12	NP NN12
nda	-
ndas	-	NNS NP18	NNS	noun:nda
nea	-	NP NN3	NN NP
neal	-	NP	NP
near	IN JJ15 RB45	IN NP18 JJ48	IN JJ18 RB45 NP69
near-record	JJ NN21 RB42 VB42	-	=
nearby	JJ RB15 NN69	-	JJ RB15 NP57 NN69
nearest	JJ NN57	-	JJ NP54 NN57
nearing	VBG NN69	-	VBG NP54 NN69
nearly	RB	-	=
nears	VBZ	-	VBZ NP57
neatly	RB	-	RB NP51
nebraska	-	NP	NP
necessarily	RB	NP RB21	RB NP42
necessary	JJ	-	JJ NP69
necessity	NN	-	NN NP57
neck	NN VB51	-	NN VB51 NP51
neck-and-neck	JJ NN18 VB45	-	JJ NN18 VB45 NP51
necks	NNS VBZ45	-	NNS VBZ45 NP51
need	VBP VB6 NN12 VBN60	-	=
needed	VBN VBD9 JJ51	-	=
needing	VBG NN60	-	VBG NP51 NN60
needle	NN VB57	-	NN VB57 NP60
needs	VBZ NNS30	-	=
neel	-	NP	NP
nefzi	-	NP	NP
nega	JJ NN21 NNS60	NP JJ12 NN27	NP JJ9 NN27
negative	JJ NN48	-	=
negatives	NNS	-	NNS NP60
negativity	NN	-	NN NP51
neglect	NN VB24	-	NN VB24 NP51
neglected	VBN JJ30 VBD33	-	VBN JJ30 VBD33 NP51
negligence	NN	-	NN NP60
negligible	JJ	-	JJ NP51
negotiable	JJ	-	JJ NP60
negotiate	VB VBP27	-	VB VBP27 NP60
negotiated	VBN VBD12	-	VBN VBD12 NP57
negotiating	VBG NN21	-	VBG NN21 NP63
negotiation	NN	-	NN NP57
negotiations	NNS	NNS NP9	NNS NP66
negotiator	NN	-	NN NP57
negotiators	NNS	-	NNS NP54
neighbor	NN	-	NN NP60
neighborhood	NN	NP NN21	NN NP30
neighborhoods	NNS	-	NNS NP57
neighboring	VBG JJ15	-	VBG JJ15 NP60
neighbors	NNS	-	NNS NP63
neil	-	NP	NP
neither	DT CC6	-	DT CC6 NP63
nelson	-	NP NN33	NP
neon	NN	-	NN NP51
neophyte	JJ NN15	-	JJ NN15 NP51
nephew	NN	-	NN NP57
nerdcast	-	NP	NP
nerve	NN VB30	-	NN VB30 NP54
nervous	JJ	-	JJ NP63
net	JJ NN33	-	JJ NN33 NP66
netanyahu	-	NP	NP
netflix	-	NP	NP
netherlands	-	NP	NP
netted	VBD VBN6 JJ36	-	VBD VBN6 JJ36 NP48
network	NN	NP NN48	NN NP18
networking	NN VBG21	-	NN VBG21 NP54
networks	NNS	NP NNS30	NNS NP30
neurosurgeon	NN	-	NN NP66
neutral	JJ	NP JJ21	JJ NP36
neutrality	NN	-	NN NP57
neutralize	VB	-	VB NP51
nev.	-	NP	NP
nevada	-	NP	NP
never	RB	RB NP3	RB NP66
neverland	-	NP	NP
nevertheless	RB JJ36	-	RB JJ36 NP60
nevertrump	-	NP	NP
nevins	-	NP	NP
new	JJ	NP JJ66	NP JJ6
new-media	JJ NN3 NNS30	-	JJ NN3 NNS30 NP45
newark	-	NP	NP
newcomer	NN	-	NN NP54
newcomers	NNS	-	NNS NP57
newer	JJ NN60	-	JJ NP54 NN60
newest	JJ	-	JJ NP54
newfound	JJ NN21	-	JJ NN21 NP57
newly	RB	-	RB NP66
newport	-	NP	NP
news	NN	NP NN63	NP NN
newshour	-	NP	NP
newsletter	NN	-	NN NP54
newsletters	NNS	-	NNS NP51
newsmaker	NN JJ60	-	NN NP54 JJ60
newsmax	-	NP	NP
newspaper	NN	-	NN NP45
newspapers	NNS	-	NNS NP60
newsrooms	NNS	-	NNS NP54
newt	-	NP NN45	NP
newtown	-	NP	NP
next	JJ IN36 RB69	NN NP6 JJ15 IN48	JJ IN36 NN69 RB69
next-generation	JJ NN9	-	JJ NN9 NP45
nfl	-	NP	NP
ngp	-	NP	NP
nguyen	-	NP	NP
nh	-	NP	NP
nice	JJ	NP JJ6	JJ NP9
niceties	NNS	-	NNS NP51
niche	NN	-	NN NP54
nick	-	NP NN39 VB48	NP
nicklaus	-	NP	NP
nickname	NN VB51	-	NN VB51 NP57
nicole	-	NP	NP
nidal	-	NP	NP
nides	-	NP	NP
niece	NN NP9	-	=
nieto	-	NP	NP
night	NN	NP NN15	NN NP45
nightclub	NN	NP NN21	NN NP36
nightly	JJ RB9	NP JJ24 RB33	JJ NP3 RB9
nights	NNS	-	NNS NP60
nihilistic	JJ	-	JJ NP51
nikki	-	NP	NP
nine	CD	-	=
nineveh	-	NP	NP
ninth	JJ NN21	-	JJ NN21 NP48
nixon	-	NP	NP
nld	-	NP NN15	NP NN15
no	DT RB27	DT NP15 RB21	DT RB27 NP60
no-fly	JJ RB24 NN66	-	JJ RB24 NP57 NN66
no.	-	NN NP15	NN NP15
noah	-	NP	NP
nobel	-	NP	NP
nobody	NN	-	=
nod	NN	-	NN NP60
nodded	VBD VBN21 JJ57	-	VBD VBN21 NP48 JJ57
nods	VBZ NNS9	-	VBZ NNS9 NP48
nogales	-	NP	NP
noise	NN VB48	-	NN VB48 NP57
nollie	NN JJ24 VBP42 VB45	-	=
nominal	JJ NN60	-	JJ NP54 NN60
nominate	VB VBP24	-	VB VBP24 NP63
nominated	VBN VBD9 JJ69	-	VBN VBD9 NP60 JJ69
nominating	JJ VBG18	-	JJ VBG18 NP69
nomination	NN	NP NN3	NN NP69
nominations	NNS	-	NNS NP60
nominee	NN	-	=
nominees	NNS	-	NNS NP66
non	JJ RB12 NN27	-	JJ RB12 NN27 NP48
non-citizen	JJ VB42 NN42 VBN45	-	=
non-disclosure	JJ NN18 VB66	-	JJ NN18 NP51 VB66
non-facts	NNS VBZ21	-	NNS VBZ21 NP48
non-government	JJ NN12	-	JJ NN12 NP48
non-latino	JJ NN15 VB39 VBP51	-	JJ NN15 VB39 NP48
non-partisan	JJ NN30 VB60 VBP63	-	JJ NN30 NP57 VB60
non-profit	JJ NN36 VB60	-	JJ NN36 NP57 VB60
non-trump	JJ NN18 VB60	-	JJ NN18 NP48 VB60
non-violent	JJ NN30	-	JJ NN30 NP51
non-white	JJ NN63	-	JJ NP51 NN63
nondisclosure	JJ NN24	-	JJ NN24 NP54
none	NN	-	=
nonetheless	RB JJ42	-	RB JJ42 NP63
nonpartisan	JJ NN42	-	JJ NN42 NP57
nonprobability	NN	-	NN NP54
nonprofit	JJ NN60	-	JJ NN60 NP66
nonprofits	NNS	-	NNS NP54
nonsense	NN JJ21	-	NN JJ21 NP54
nonwhite	JJ NN42 VB42 VBP57	-	=
nonwhites	NNS VBZ21	-	NNS VBZ21 NP51	noun:nonwhite
noon	NN	-	NN NP54
nor	CC	-	CC NP69
norah	-	NP	NP
nordstrom	-	NP	NP
norm	NN	NP NN21	NN NP15
normal	JJ NN66	-	JJ NP66 NN66
normally	RB	-	RB NP60
normandy	-	NP	NP
norms	NNS	-	NNS NP60
north	RB NN3 JJ30	NP JJ21	NP JJ21 RB36 NN39
north-rhine	-	NP	NP
northeast	JJ NN21 RB39	NP JJ42 NN60	NP JJ27 NN45 RB66
northeastern	JJ	NP JJ21	JJ NP12
northern	JJ	NP JJ15	JJ NP12
northwestern	JJ	NP JJ30	NP JJ12
norton	-	NP	NP
norway	-	NP	NP
nose	NN VB36	-	NN VB36 NP57
noses	NNS VBZ24	-	NNS VBZ24 NP51
nostalgia	NN	-	NN NP57
not	NEG	NEG NP30	=
not-so-subtle	JJ NN27 VB30 VBP45	-	=
notable	JJ	-	JJ NP63
notably	RB	-	RB NP60
notch	NN VB54	-	NN NP51 VB54
notched	VBD VBN18 JJ33	-	VBD VBN18 JJ33 NP48
note	NN VB18 VBP24	NN NP15 VB45 VBP51	NN VB21 VBP24 NP69
noted	VBD VBN33	-	=
notes	NNS VBZ3	-	NNS VBZ3 NP60
nothing	NN	-	=
notice	NN VB27 VBP27	-	NN VB27 VBP27 NP57
noticed	VBD VBN3 JJ42	-	VBD VBN3 JJ42 NP57
notices	NNS VBZ48	-	NNS VBZ48 NP51
noting	VBG	-	VBG NP69
notion	NN	-	NN NP69
notions	NNS	-	NNS NP51
notorious	JJ	JJ NP9	JJ NP57
notoriously	RB	-	RB NP54
notwithstanding	IN RB18 JJ30 NN51	-	IN RB18 JJ30 NP51
nov.	-	NP	NP
nova	-	NP NN24	NP
novel	JJ NN3	-	JJ NN3 NP54
november	-	NP	NP
novice	NN	-	NN NP51
now	RB	RB NP30	=
now-defunct	JJ NN27 VB48	-	JJ NN27 VB48 NP51
nowadays	RB NNS42 NN66	-	RB NNS42 NP57 NN66
nowhere	RB NN42	-	RB NN42 NP60
nra	-	NP	NP
nsa	-	NP	NP
nuance	NN	-	NN NP51
nuanced	JJ VBD27 VBN33	-	JJ VBD27 VBN33 NP54
nuances	NNS	-	NNS NP54
nuclear	JJ	JJ NN3 NP9	JJ NN51
nudge	NN VB36	-	NN VB36 NP51
nukes	NNS VBZ51	-	NNS VBZ51 NP57
number	NN VB66	NP NN24	NN NP54 VB66
numbering	NN VBG15	-	NN VBG15 NP51
numbers	NNS	-	=
numerous	JJ	-	JJ NP69
nunberg	-	NP	NP
nurse	NN VB36	-	NN VB36 NP54
nurses	NNS VBZ39	NP NNS33	NP NNS3 VBZ42
nusra	-	NP	NP
nutritional-supplement	NN VB42 JJ54	-	NN VB42 NP51 JJ54
nuts	NNS VBZ48	-	NNS VBZ48 NP51
nwanguma	-	NP	NP
ny1	-	NN NP12	NN
nyc	-	NP	NP
nye	-	NP	NP
nypd	-	NP NN3	NN NP
nyt	NN JJ33 VB45	-	NN JJ33 VB45 NP57
o'brien	-	NP	NP
o'donnell	-	NP	NP
o'hanlon	-	NP	NP
o'keefe	-	NP NN6	NN NP
o'leary	-	NP	NP
o'malley	NN JJ27 VB39 RB57	NP NN27	NP NN24 JJ60
o'reilly	-	NP	NP
o.	-	NP	NP
o.k.	-	NP JJ18	NP JJ18
oakland	-	NP	NP
oath	NN	-	NN NP57
obama	-	NP	NP
obama-clinton	-	NP	NP
obamabirthbook.com	-	NP	NP
obamacare	-	NP NN21 JJ36	NP NN21 JJ39
obamas	-	NP	NP
obesity	NN	-	NN NP54
object	NN VB3 VBP66	-	NN VB3 NP45 VBP66
objection	NN	-	NN NP54
objectionable	JJ	-	JJ NP51
objections	NNS	-	NNS NP57
objective	NN JJ3	-	NN JJ3 NP51
objectives	NNS	-	NNS NP54
obligated	VBN VBD30 JJ63	-	VBN VBD30 NP51 JJ63
obligation	NN	-	NN NP60
obligations	NNS	-	NNS NP60
obliquely	RB	-	RB NP51
oblivion	NN	-	NN NP54
obscene	JJ NN57	-	JJ NP51 NN57
obscured	VBN VBD12 JJ63	-	VBN VBD12 NP51 JJ63
obscurity	NN	-	NN NP54
observation	NN	-	NN NP57
observe	VB NN63	-	VB NP51 NN63
observed	VBD VBN6 JJ45	-	VBD VBN6 JJ45 NP51
observer	NN	NP NN24	NP NN9
observers	NNS	-	NNS NP66
observing	VBG JJ36	-	VBG JJ36 NP51
obsessed	VBN VBD30 JJ39	-	VBN VBD30 JJ39 NP51
obstacle	NN	-	NN NP63
obstacles	NNS	-	NNS NP54
obstruction	NN	-	NN NP54
obtain	VB VBP69	-	VB NP63 VBP69
obtained	VBN VBD6	-	VBN VBD6 NP60
obtaining	VBG	-	VBG NP60
obvious	JJ	-	JJ NP63
obviously	RB	-	RB NP69
occasion	NN VB18	-	NN VB18 NP54
occasional	JJ	-	JJ NP57
occasionally	RB	-	RB NP60
occasions	NNS	-	NNS NP60
occupation	NN	-	NN NP60
occupied	VBD VBN3 JJ6	-	VBD VBN3 JJ6 NP48
occupy	VB VBP6 NN30 JJ48	NP VB9 VBP39 NN60	VB NP VBP12 NN36
occupying	VBG	-	VBG NP54
occur	VB	-	VB NP60
occurred	VBD VBN6	-	VBD VBN6 NP60
occurrence	NN	-	NN NP54
occurring	VBG	-	VBG NP60
occurs	VBZ NNS54	-	VBZ NNS54 NP57
ocean	NN	NP NN24	NN NP9
oct.	-	NP	NP
october	-	NP	NP
odd	JJ	-	JJ NP57
oddly	RB	-	RB NP51
odds	NNS NN45	-	NNS NN45 NP66
of	IN SUB36	IN NP30	=
ofa	-	NN NP18	NN
off	RP IN15 RB27 SUB48	-	=
off-the-cuff	JJ NN48	-	JJ NN48 NP54
off-the-record	JJ NN24 RB45 VB48	-	=
offend	VB VBP63	-	VB NP54 VBP63
offended	VBN VBD36 JJ57	-	VBN VBD36 NP57 JJ57
offender	NN	-	NN NP51
offenders	NNS	-	NNS NP51
offense	NN	-	NN NP63
offensive	JJ NN6	-	JJ NN6 NP60
offer	VB NN12 VBP27	-	VB NN12 VBP27 NP69
offered	VBD VBN6	-	VBD VBN6 NP66
offering	VBG NN24	-	VBG NN24 NP69
offerings	NNS	-	NNS NP54
offers	VBZ NNS18	-	VBZ NNS18 NP66
office	NN	NP NN42	NN NP18
officeholders	NNS	NP NNS21	NNS NP12
officer	NN	NP NN24	NN NP30
officers	NNS	NP NNS24	NNS NP33
offices	NNS	-	NNS NP63
official	NN JJ9	-	=
officially	RB	-	RB NP66
officials	NNS	NNS NP9	=
offset	VB VBN9 NN18	-	VB VBN9 NN18 NP51
offsetting	VBG	-	VBG NP54
offshore	RB JJ6 NN45	NN NP6 RB18 JJ24	RB JJ6 NN6 NP48
offstage	JJ NN21 RB42	-	JJ NP6 NN21 RB42
oft-stated	JJ VBN18 VBD24	-	JJ VBN18 VBD24 NP48
often	RB	-	=
oh	RB NN48 JJ57 VB60	RB NN3 NP9	RB NN36 JJ57 VB60
ohio	-	NP	NP
ohioans	-	NP	NP
oi	-
oil	NN	-	NN NP36
ois	NN VBZ3 NNS30 JJ48	-	=	verb:oi
ok	RB JJ6 NN48	JJ RB3 NP24	JJ RB NN60 NP60
okay	JJ RB6 NN45 VB60	-	=
oklahoma	-	NP	NP
oksuz	-	NP	NP
old	JJ	NP JJ12	JJ NP33
old-fashioned	JJ	-	JJ NP54
older	JJ	JJ NP9	JJ NP69
oldest	JJ	-	JJ NP63
oleg	-	NP	NP
oligarch	NN	-	NN NP54
olive	JJ NN51	-	JJ NP51 NN51
oliver	-	NP JJ33 NN69	NP
olivieri	-	NP	NP
oltchick	-	NP	NP
olympic	-	NP	NP
olympics	-	NP	NP
omaha	-	NP	NP
oman	-	NP	NP
omar	-	NP	NP
omarosa	-	NP	NP
ominous	JJ	-	JJ NP57
ominously	RB	-	RB NP51
on	IN SUB39 RP48	IN NP18 SUB24	=
on-air	JJ NN15 VB27 VBP45	-	=
on-the-ground	JJ NN21 VB33 RB36	-	=
onboard	NN VBN6 JJ21 RB30	-	=
once	RB SUB33	-	=
once-formidable	JJ VB63	-	JJ NP51 VB63
one	CD NN33 PRP63	CD NP39	=
one-half	NN	-	NN NP54
one-on-one	JJ NN60	-	JJ NN60 NP60
one-sided	JJ	-	JJ NP51
one-third	NN JJ6	-	NN JJ6 NP54
one-time	JJ	-	JJ NP57
one-year	JJ	-	JJ NP51
onerous	JJ	-	JJ NP51
ones	NNS	-	=
oneself	RB NN3 JJ30 CD39	-	=
onetime	JJ NN66	-	JJ NP18 NN66
ongoing	JJ	-	JJ NP66
online	NN JJ	NN NP6 JJ24	NN JJ NP42
only	RB JJ15	-	=
onslaught	NN	-	NN NP60
onstage	RB JJ9 NN12 VB21	-	=
onto	IN NN45 JJ66 VB69	NP IN21 NN66	IN NP39 NN45 JJ66
onus	NN JJ45	-	NN JJ45 NP51
oops	RB NNS12 VBZ24	-	RB NNS12 VBZ24 NP48
op	NN VB33 JJ33 VBP51	-	NN VB33 JJ33 NP51
op-ed	JJ VBN39 VBD42	-	JJ VBN39 VBD42 NP60
opaque	JJ NN54	-	JJ NP51 NN54
open	JJ VB15 RP54	NP JJ27 VB45	JJ VB15 NP45 RP54
open-carry	JJ NN9 VB60	-	JJ NN9 NP51 VB60
opened	VBD VBN15	-	VBD VBN15 NP66
opening	NN VBG6	-	NN VBG6 NP33
openings	NNS	-	NNS NP54
openly	RB	-	RB NP66
openness	NN	-	NN NP51
opens	VBZ NNS33	-	VBZ NNS33 NP63
operate	VB VBP24	-	VB VBP24 NP57
operates	VBZ NNS69	-	VBZ NP54 NNS69
operating	VBG NN18 JJ69	-	VBG NN18 NP60 JJ69
operation	NN	NP NN30	NN NP30
operational	JJ	-	JJ NP57
operations	NNS	NP NNS48	NNS NP6
operative	NN JJ33	-	NN JJ33 NP63
operatives	NNS	-	NNS NP66
operators	NNS	-	NNS NP57
opined	VBD VBN3 JJ60	-	VBD VBN3 NP48 JJ60
opinion	NN	NP NN30	NN NP36
opinionate	-
opinionated	VBN JJ6	-	VBN JJ6 NP48	verb:opinionate
opinions	NNS	-	NNS NP60
opioid	JJ NN30 VBD42 VBN48	-	=
oppenheim	-	NP	NP
opponent	NN	-	=
opponents	NNS	-	=
opportunism	NN	-	NN NP51
opportunist	NN JJ12	-	NN JJ12 NP48
opportunities	NNS	-	NNS NP66
opportunity	NN	NP NN24	NN NP48
oppose	VBP VB6	-	VBP VB6 NP63
opposed	VBN VBD6	-	VBN VBD6 NP66
opposes	VBZ	-	VBZ NP63
opposing	VBG JJ36	-	VBG JJ36 NP66
opposite	JJ NN12 IN33	-	JJ NN12 IN33 NP60
opposition	NN	NP NN21	NN NP51
oppression	NN	-	NN NP51
oppressive	JJ	-	JJ NP54
opt	VB VBP63 NN66	-	VB NP54 VBP63 NN66
opt-out	JJ NN12 VB51	-	JJ NN12 NP48 VB51
opted	VBD VBN15	-	VBD VBN15 NP57
optics	NNS	-	NNS NP51
optimism	NN	-	NN NP60
optimistic	JJ	-	JJ NP63
option	NN	-	NN NP63
optional	JJ	-	JJ NP51
options	NNS	-	NNS NP66
or	CC	-	=
oral	JJ NN51	-	JJ NN51 NP54
orange	JJ NN15	NP JJ36 NN51	NP JJ6 NN21
oranges	NNS	-	NNS NP51
oration	NN	-	NN NP51
orator	NN	-	NN NP51
orbit	NN VB39	-	NN VB39 NP54
orchestrate	VB VBP60	-	VB NP51 VBP60
orchid	NN JJ51	-	NN JJ51 NP51
order	NN VB42	NP NN9	NN NP36 VB42
ordered	VBD VBN12 JJ63	-	VBD VBN12 NP60 JJ63
ordering	VBG NN42	-	VBG NN42 NP51
orders	NNS	-	NNS NP60
ordinary	JJ	-	JJ NP63
ore.	-	NP	NP
oregon	-	NP	NP
oreo	-	NP NN24	NP
oreos	-	NP NNS30	NP
orfield	-	NP	NP
organization	NN	NP NN48	NN NP21
organizational	JJ	-	JJ NP57
organizations	NNS	NP NNS21	NNS NP45
organize	VB VBP36	-	VB VBP36 NP63
organized	VBN VBD24 JJ30	-	VBN VBD24 NP30 JJ30
organizer	NN	-	NN NP63
organizers	NNS	-	NNS NP63
organizing	VBG	NP VBG21	VBG NP30
orientation	NN	-	NN NP54
original	JJ	-	JJ NP66
originally	RB	-	RB NP63
originated	VBD VBP21 VBN27	-	VBD VBP21 VBN27 NP54
orlando	-	NP	NP
orlando-based	-	JJ NP12	JJ
oromo	-	NP	NP
oromos	-	NP	NP
orphan	NN VB54	-	NN NP51 VB54
orszag	-	NP	NP
ortega	-	NP	NP
orthodox	JJ NN45	NP JJ27	NP JJ9 NN54
orthodoxy	NN	-	NN NP57
osama	-	NP	NP
oscar	-	NP	NP
osceola	-	NP	NP
osman	-	NP	NP
ostensibly	RB	-	RB NP51
osuna	-	NP	NP
other	JJ	JJ NP3	=
others	NNS	NNS NP9	=	noun:other
otherwise	RB	-	RB NP69
otm	-	NP	NP
ottawa	-	NP	NP
otter	-	NP NN24	NP
ouch	NN JJ30 VB36 VBP51	-	NN JJ30 VB36 NP51
ought	MD JJ45 NN51 VBD54	-	=
ounce	NN	-	NN NP51
our	PRPS	PRPS NP39	=
ourselves	PRP NNS36 VBZ45	-	PRP NNS36 VBZ45 NP63
oust	VB NN57 VBP60	-	VB NP54 NN57 VBP60
ousted	VBN VBD24 JJ69	-	VBN VBD24 NP51 JJ69
ouster	NN	-	NN NP60
out	RP IN9 RB36 SUB63	NP RP24 IN33 RB63	=
out-of-pocket	NN JJ15	-	NN JJ15 NP51
out-of-print	JJ NN24 VB33	-	JJ NN24 VB33 NP51
out-of-state	JJ VB42 NN42	-	JJ VB42 NN42 NP51
outburst	NN JJ60	-	NN NP51 JJ60
outcome	NN	-	NN NP69
outcomes	NNS	-	NNS NP54
outdated	JJ VBN60	-	JJ NP51 VBN60
outdoor	JJ NN48	-	JJ NN48 NP54
outer	JJ NN51	-	JJ NP51 NN51
outfit	NN VB15 VBP15	-	NN VB15 VBP15 NP51
outgoing	JJ VBG15 NN63	-	JJ VBG15 NP51 NN63
outings	NNS	-	NNS NP51
outlandish	JJ	-	JJ NP54
outlet	NN	-	NN NP57
outlets	NNS	-	NNS NP66
outlier	NN JJ63	-	NN NP51 JJ63
outliers	NNS	-	NNS NP54
outline	NN VBP9 VB69	-	NN VBP9 NP45 VB69
outlined	VBD VBN3 JJ51	-	VBD VBN3 JJ51 NP54
outlining	VBG	-	VBG NP60
outlook	NN	-	NN NP60
outnumber	VB VBP12 NN45 JJ60	VBP NP6 VB18 NN63	VB VBP3 NN45 NP51
outpost	NN JJ51	-	NN NP51 JJ51
output	NN VB51	-	NN VB51 NP54
outrage	NN VB57	-	NN VB57 NP63
outraged	JJ VBN15 VBD33	-	JJ VBN15 VBD33 NP54
outrageous	JJ	-	JJ NP63
outreach	NN	NP NN21	NN NP33
outright	JJ RB6	-	JJ RB6 NP57
outset	NN	-	NN NP60
outside	IN JJ9 NN36	-	=
outsider	NN	-	NN NP66
outsiders	NNS	-	NNS NP63
outsize	JJ NN30	-	JJ NN30 NP54
outsized	JJ VBN63	-	JJ NP54 VBN63
outsource	VB NN57	-	VB NP54 NN57
outsourced	VBN JJ15 VBD30	-	VBN JJ15 VBD30 NP51
outsourcing	NN VBG18	-	NN VBG18 NP54
outspent	JJ NN18 VB51	-	JJ NN18 NP48 VB51
outspoken	JJ	-	JJ NP60
outstanding	JJ NN30	-	JJ NN30 NP60
outweigh	VB VBP12 NN39 JJ54	-	VB VBP12 NN39 NP48
outweighs	VBZ NNS3	-	VBZ NNS3 NP48	noun:outweigh
oval	-	NP NN54 JJ63	NP
ovation	NN	-	NN NP54
ovations	NNS	-	NNS NP51
over	IN RP30 SUB36 RB48	NP IN3 RP51 SUB57	=
over-the-top	JJ NN48	-	JJ NN48 NP51
overall	JJ RB9	-	JJ RB9 NP66
overarching	JJ VBG12	-	JJ VBG12 NP51
overblown	JJ NN69	-	JJ NP51 NN69
overcapacity	NN JJ57	-	NN NP51 JJ57
overclassification	NN JJ54	-	NN NP51 JJ54
overcome	VB VBN15 VBP30 JJ51	-	=
overcoming	VBG JJ54 NN66	-	VBG NP51 JJ54 NN66
overdrive	NN VB21 VBP63	-	NN VB21 NP51 VBP63
overdue	JJ NN54	-	JJ NP51 NN54
overflow	NN VB45	-	NN VB45 NP54
overgrown	JJ VBN57	-	JJ NP51 VBN57
overhaul	NN VB27	-	NN VB27 NP63
overhauling	VBG NN60	-	VBG NP54 NN60
overhead	NN JJ12	-	NN JJ12 NP54
overheard	NN VBN21 JJ24 VBD24	-	=
overlap	VBP VB15 NN18	-	VBP VB15 NN18 NP51
overlapping	VBG NN45	-	VBG NN45 NP54
overlay	NN VB39	-	NN VB39 NP51
overlook	VB NN15	-	VB NN15 NP51
overlooked	VBN VBD JJ45	-	VBN VBD JJ45 NP48
overlooking	VBG JJ63	-	VBG NP57 JJ63
overly	RB	-	RB NP60
overnight	JJ NN27 RB27	-	JJ NN27 RB27 NP60
overpaid	VBN VBD18 JJ27	-	VBN VBD18 JJ27 NP48
overpromise	VB VBP9 NN15 JJ42	-	=
overreach	NN VB21 VBP63	-	NN VB21 NP54 VBP63
overrepresent	-
overrepresented	VBN VBD21 JJ30	-	VBN VBD21 JJ30 NP48	verb:overrepresent
overruled	VBD VBN18 JJ60	-	VBD VBN18 NP48 JJ60
overrun	VBN NN9 VB60	-	VBN NN9 NP45 VB60
oversaw	VBD VB15	-	VBD VB15 NP51
overseas	RB JJ12	-	RB JJ12 NP66
oversee	VB NN51 VBP60	-	VB NN51 NP57 VBP60
overseeing	VBG	-	VBG NP60
overseen	VBN NN39	-	VBN NN39 NP54
overseer	NN NNS9 JJ66	-	NN NNS9 NP45 JJ66
oversees	VBZ NNS51	-	VBZ NNS51 NP57
overshadow	VB NN39 VBP66	-	VB NN39 NP51 VBP66
overshadowed	VBN VBD15	-	VBN VBD15 NP54
overshadowing	VBG NN69	-	VBG NP54 NN69
oversight	NN	NP NN30	NN NP15
oversize	JJ VB60 NN63	-	JJ NP51 VB60 NN63
overstated	VBN VBD33 JJ45	-	VBN VBD33 JJ45 NP51
overt	JJ NN60	-	JJ NP54 NN60
overtake	VB	-	VB NP60
overtaken	VBN NN12	-	VBN NN12 NP51
overtaking	VBG NN42	-	VBG NN42 NP54
overthrow	VB NN27	NN NP6 VB15	VB NN15 NP57
overtime	NN RB12	-	NN RB12 NP63
overtly	RB	-	RB NP54
overtures	NNS	-	NNS NP54
overturn	VB NN33	-	VB NN33 NP60
overturned	VBN VBD15 JJ57	-	VBN VBD15 NP54 JJ57
overturning	VBG NN66	-	VBG NP51 NN66
overvalued	VBN VBD33	-	VBN VBD33 NP51
overwhelmed	VBN VBD9 JJ63	-	VBN VBD9 NP51 JJ63
overwhelming	JJ VBG42	-	JJ VBG42 NP66
overwhelmingly	RB	-	RB NP66
owe	VB VBP15 NN60	-	VB VBP15 NP57 NN60
owed	VBD VBN24	-	VBD VBN24 NP51
owes	VBZ NNS48	-	VBZ NNS48 NP54
owing	VBG JJ45	-	VBG JJ45 NP54
own	JJ VB42 VBP51	-	=
owned	VBN VBD15 JJ57	-	VBN VBD15 JJ57 NP60
owner	NN JJ48	-	NN JJ48 NP66
owners	NNS	NNS NP9	NNS NP63
ownership	NN	-	NN NP60
owning	VBG NN12	-	VBG NN12 NP51
owns	VBZ NNS54	-	VBZ NNS54 NP63
oxford	-	NP NN27	NP
oxygen	NN JJ63	-	NN NP54 JJ63
oysters	NNS VBZ54	-	NNS NP51 VBZ54
p.	-	NP	NP
p.m	NN JJ54 VB63	-	NN JJ54 NP63 VB63
p.m.	RB NN6	-	RB NN6 NP69
pa.	-	NP	NP
pac	-	NN NP3	NN NP3
pace	NN	-	NN NP66
pacific	-	NP JJ42	NP
pacifism	NN	-	NN NP51
pack	NN VB33	-	NN VB33 NP63
package	NN VB63	-	NN NP63 VB63
packages	NNS VBZ45	-	NNS VBZ45 NP51
packard	-	NP	NP
packed	JJ VBD3 VBN27	-	JJ VBD3 VBN27 NP51
packer	-	NP NN30	NP
packing	VBG NN36	-	VBG NN36 NP51
pacs	-	NNS NP	NNS NP	noun:pac
pact	NN	NP NN21	NN NP24
padilla	-	NP	NP
page	NN	-	NN NP69
pageant	NN JJ54	-	NN NP51 JJ54
pages	NNS	-	NNS NP69
pagliano	-	NP	NP
paid	VBN VBD12	-	=
pain	NN VB51	-	NN VB51 NP60
painful	JJ	-	JJ NP60
pains	NNS VBZ33	-	NNS VBZ33 NP51
paint	VB NN12	-	VB NN12 NP54
painted	VBD VBN3 JJ42	-	VBD VBN3 JJ42 NP48
painting	VBG NN9	-	VBG NN9 NP57
paintings	NNS	-	NNS NP54
paints	NNS VBZ57	-	NNS NP54 VBZ57
pair	NN VB63	-	NN VB63 NP63
pakistan	-	NP	NP
pale	NN JJ24	NP NN21 JJ45	NN NP6 JJ24
palestine	-	NP	NP
palestinian	-	JJ NN24 NP27	JJ NN24
palestinians	-	NP	NP
palin	-	NP	NP
palled	-	-	-	verb:pall
palling	-	-	-	verb:pall
palm	NN VB51	NP NN48	NP NN24
palmer	-	NP	NP
palmetto	-	NP JJ6 NN21	NP JJ
palmieri	-	NP	NP
palo	-	NP	NP
palpable	JJ	-	JJ NP54
pals	NNS VBZ54	-	NNS NP51 VBZ54
paltry	JJ NN57	-	JJ NP54 NN57
pamela	-	NP	NP
panama	-	NP	NP
pandered	VBD VBN JJ57	-	VBD VBN NP42 JJ57
pandering	NN VBG JJ12	VBG NP6 NN24 JJ39	VBG NN3 JJ18 NP51
pando	-	NP	NP
panel	NN	NP NN21	NN NP42
panels	NNS VBZ66	-	NNS NP60 VBZ66
panetta	-	NP	NP
panic	NN	-	NN NP60
panning	NN VBG9 JJ54	-	NN VBG9 NP45 JJ54
panthers	-	NP NNS30	NP
pants	NNS	-	NNS NP51
pantsuit	NN	-	NN NP51
pantucci	-	NP NN6	NN NP
paper	NN	NP NN24	NN NP36
paperback	NN JJ27	-	NN JJ27 NP51
papers	NNS	-	NNS NP60	noun:papers
paperwork	NN	-	NN NP60
parade	NN VB60	-	NN VB60 NP63
paradis	-	NP	NP
parallel	JJ NN3 VB45	-	JJ NN3 VB45 NP51
parallels	NNS VBZ60	-	NNS NP57 VBZ60
parameters	NNS	-	NNS NP54
paranoid	JJ NN45	-	JJ NN45 NP54
pardon	NN	-	NN NP51
parent	NN	-	NN NP63
parental	JJ	-	JJ NP54
parenthood	-	NP NN54	NP
parents	NNS	NNS NP9	=
paris	-	NP	NP
parishioners	NNS	-	NNS NP54
parisian	-	JJ NP18	JJ
park	NN	NP NN36	NP NN3
parked	VBN VBD9 JJ60	-	VBN VBD9 NP51 JJ60
parker	-	NP	NP
parking	NN VBG15	-	NN VBG15 NP51
parks	NNS VBZ54	NP NNS30	NNS NP3 VBZ54
parliament	NN	NP NN42	NP NN3
parliamentary	JJ	-	JJ NP60
parse	VB NN51 JJ63	-	VB NP51 NN51 JJ63
part	NN	NP NN21	NN NP66
parted	VBD VBN15 JJ33	-	VBD VBN15 JJ33 NP48
partial	JJ	-	JJ NP63
partially	RB	-	RB NP51
participants	NNS	-	NNS NP63
participate	VB VBP21	-	VB VBP21 NP63
participated	VBD VBN15	-	VBD VBN15 NP57
participating	VBG JJ63	-	VBG NP57 JJ63
participation	NN	-	NN NP63
particular	JJ	-	=
particularly	RB	-	=
parties	NNS	-	=
partisan	JJ NN54	-	JJ NN54 NP66
partisans	NNS	-	NNS NP60
partisanship	NN	-	NN NP57
partly	RB	-	RB NP63
partner	NN	-	NN NP66
partners	NNS	NP NNS42	NNS NP6
partnership	NN	NP NN48	NP NN3
parts	NNS	-	NNS NP69
party	NN	NP NN66	NN NP9
pasadena	-	NP	NP
paso	-	NP	NP
pass	VB NN24 VBP33	-	VB NN24 VBP33 NP69
passage	NN	-	NN NP63
passages	NNS	-	NNS NP54
passed	VBD VBN3	-	VBD VBN3 NP66
passenger	NN	-	NN NP54
passengers	NNS	-	NNS NP54
passes	VBZ NNS30	-	VBZ NNS30 NP60
passing	VBG NN15	-	VBG NN15 NP60
passion	NN	-	NN NP63
passionate	JJ	-	JJ NP60
passionately	RB	-	RB NP51
passions	NNS	-	NNS NP57
passport	NN	-	NN NP60
passports	NNS	-	NNS NP54
passwords	NNS	-	NNS NP54
past	JJ NN12 IN30 RB63	-	=
pastimes	NNS	-	NNS NP51
pastor	NN	NP NN33	NN NP9
pastors	NNS	NP NNS24	NNS NP15
pat	-	NP NN51 JJ57	NP
pataki	-	NP	NP
patch	NN VB60	NP NN24	NN NP3 VB60
patched	VBN VBD JJ27	-	VBN VBD JJ27 NP42
patches	NNS VBZ36	-	NNS VBZ36 NP51
pate	-	NP NN36	NP
patel	-	NP	NP
patented	JJ VBN15 VBD24	-	JJ VBN15 VBD24 NP48
path	NN	NN NP9	=
pathetic	JJ	-	JJ NP54
pathological	JJ	-	JJ NP54
paths	NNS	NP NNS21	NNS NP24
pathway	NN	-	NN NP60
patience	NN	-	NN NP54
patient	NN JJ9	NP NN24 JJ33	NN NP3 JJ9
patients	NNS	-	NNS NP54
patriarch	NN	-	NN NP54
patricia	-	NP	NP
patrick	-	NP	NP
patricof	-	NP	NP
patriot	NN	NP NN21	NP NN6
patriots	NNS	NP NNS24	NP NNS9
patrol	NN VB42	NP NN42	NP NN21 VB63
patrolled	VBN VBD27 JJ54	-	VBN VBD27 NP51 JJ54
patron	NN	-	NN NP54
patronizing	VBG JJ45	-	VBG JJ45 NP51
pattern	NN VB69	-	NN NP63 VB69
patterns	NNS VBZ42	-	NNS VBZ42 NP57
patti	-	NP	NP
patty	-	NP NN30	NP
paul	-	NP	NP
paula	-	NP	NP
paulson	-	NP	NP
pause	NN VB12 VBP27	-	NN VB12 VBP27 NP57
paused	VBD VBN30 JJ63	-	VBD VBN30 NP57 JJ63
pauses	VBZ NNS12	-	VBZ NNS12 NP48
paved	VBD VBN15 JJ36	-	VBD VBN15 JJ36 NP48
pavement	NN	-	NN NP51
pavone	-	NP	NP
pawlenty	-	NP	NP
pawns	NNS VBZ54	-	NNS NP51 VBZ54
pay	VB NN12 VBP30	-	=
pay-to-play	JJ NN3 VB30	NP JJ27 NN30 VB57	JJ NN3 NP12 VB30
payback	NN	-	NN NP54
paycheck	NN	NP NN21	NN NP18
paychecks	NNS	-	NNS NP54
payday	NN JJ54	-	NN NP51 JJ54
paying	VBG	VBG NP9	VBG NP69
payment	NN	-	NN NP57
payments	NNS	-	NNS NP66
payoff	NN	-	NN NP51
payout	-
payouts	NNS VBZ33 NN54	-	NNS VBZ33 NP51 NN54	noun:payout
payroll	NN	-	NN NP60
pays	VBZ NNS33	-	VBZ NNS33 NP60
pbs	-	NP	NP
peace	NN	NP NN36	NN NP18
peaceful	JJ	-	JJ NP60
peacefully	RB	-	RB NP57
peacekeepers	NNS	-	NNS NP54
peak	NN VB27	-	NN VB27 NP60
peaked	VBD VBN21 JJ54	-	VBD VBN21 NP54 JJ54
peaking	VBG NN54 JJ63	-	VBG NP51 NN54 JJ63
peaks	-	NP NNS27 VBZ57	NP
peanut	NN JJ18	-	NN JJ18 NP48
peanuts	NNS	-	NNS NP54
pearl	NN VB39 JJ63	NP NN30 VB69	NP NN6 VB45
peasants	NNS	-	NNS NP54
peã	NN JJ21 NNS27 VBG33	NP NN12 JJ69	NP NN12 JJ54 NNS57
peccadilloes	NNS	-	NNS NP51
peck	-	NP NN33 VB69	NP
peddling	VBG NN15	-	VBG NN15 NP51
pediatric	JJ	-	JJ NP51
pediatrician	NN JJ57	-	NN NP51 JJ57
pediatrics	-	NP NN27 NNS45	NP
pedro	-	NP	NP
peer	VB VBP NN18	-	VB VBP NN18 NP48
peers	NNS	-	NNS NP60
pegs	VBZ NNS9	-	VBZ NNS9 NP45
pelosi	-	NP	NP
pen	NN VB33	NP NN42	NP NN12 VB45
penalized	VBN VBD24 JJ60	-	VBN VBD24 NP51 JJ60
penalties	NNS	-	NNS NP54
penalty	NN	-	NN NP57
pence	-	NP NNS66	NP
penchant	NN JJ60	NN NP9	NN NP57 JJ63
pencil	NN VB30	-	NN VB30 NP51
pend	-
pending	VBG JJ30	-	VBG JJ30 NP60	verb:pend
penetrate	VB VBP12	-	VB VBP12 NP51
penn	-	NP	NP
penned	VBD VBN21 JJ57	-	VBD VBN21 NP48 JJ57
penney	-	NP	NP
pennsylvania	-	NP	NP
penny	NN JJ66	NP NN21	NN NP9 JJ66
pension	NN	-	NN NP54
pensions	NNS	NP NNS21	NNS NP12
pent-up	JJ NN60	-	JJ NP54 NN60
pentagon	-	NP NN48	NP
people	NNS	NNS NP21	=
pep	NN JJ69	-	NN NP54 JJ69
pepper	NN VB42 JJ66	NP NN27 VB69	NP NN9 VB51
pepper-sprayed	VBN VBD JJ30	-	VBN VBD JJ30 NP42
peppered	VBN VBD JJ60	-	VBN VBD NP48 JJ60
peppering	VBG NN63	-	VBG NP51 NN63
peppers	-	NP NNS30	NP
per	IN	-	IN NP69
perceive	VBP VB9 JJ42 NN54	-	VBP VB9 JJ42 NP45
perceived	VBN VBD24 JJ54	-	VBN VBD24 JJ54 NP63
perceives	VBZ NNS42	-	VBZ NNS42 NP51
percent	NN	-	=
percentage	NN	-	=
percentage-point	JJ NN24 VB24	-	JJ NN24 VB24 NP48
percentages	NNS	-	NNS NP54
percentile	NN JJ48	-	NN JJ48 NP51
perception	NN	-	NN NP63
perceptions	NNS	-	NNS NP60
perch	NN VB48	-	NN VB48 NP54
perennial	JJ NN33	-	JJ NN33 NP51
perez	-	NP	NP
perfect	JJ NN48 VB54	-	JJ NP36 NN48 VB54
perfectly	RB	-	RB NP60
perform	VB VBP30	-	VB VBP30 NP60
performance	NN	-	=
performances	NNS	-	NNS NP60
performed	VBD VBN3	-	VBD VBN3 NP57
performing	VBG	-	VBG NP60
perfunctory	JJ	-	JJ NP54
perhaps	RB	-	=
peril	NN VB33	-	NN VB33 NP54
perilous	JJ	-	JJ NP54
perimeter	NN	-	NN NP51
perino	-	NP	NP
period	NN	-	=
periodically	RB	-	RB NP54
periods	NNS	-	NNS NP57
perished	VBD VBN15 JJ51	-	VBD VBN15 NP48 JJ51
perjury	NN	-	NN NP54
perk	JJ NN9 VB51	-	JJ NN9 NP45 VB51
permanent	JJ NN48	NP JJ3	JJ NP36 NN48
permanently	RB	-	RB NP54
permission	NN	-	NN NP51
permit	NN VB21	-	NN VB21 NP57
permits	NNS VBZ18	-	NNS VBZ18 NP54
permitted	VBN VBD12 JJ63	-	VBN VBD12 NP54 JJ63
perot	-	NP NN18	NP NN18
perpetrator	NN	-	NN NP51
perpetual	JJ	-	JJ NP57
perpetuate	VB	-	VB NP54
perry	-	NP NN45	NP
persecution	NN	-	NN NP54
pershing	-	NP	NP
persian	-	NP JJ6	NP JJ6
persist	VBP VB	-	VBP VB NP45
persistent	JJ	-	JJ NP63
person	NN	NN NP21	=
persona	NN	-	NN NP60
personal	JJ	NP JJ21	JJ NP60
personalities	NNS	-	NNS NP54
personality	NN	-	NN NP63
personalize	VB	-	VB NP51
personally	RB	-	RB NP69
personnel	NNS JJ36 NN36	NP NNS27 JJ63 NN63	NNS NP24 JJ36 NN36
persons	NNS	-	NNS NP54
perspective	NN JJ54	-	NN JJ54 NP63
perspectives	NNS	-	NNS NP57
perspiring	VBG NN48 JJ63	-	VBG NN48 NP51 JJ63
persuadable	JJ	-	JJ NP54
persuade	VB	-	VB NP66
persuaded	VBN VBD6 JJ66	-	VBN VBD6 NP54 JJ66
persuading	VBG	-	VBG NP57
pervasive	JJ	-	JJ NP54
perverse	JJ NN69	-	JJ NP51 NN69
pesos	NNS	-	NNS NP51
pessimism	NN	-	NN NP54
pessimistic	JJ	-	JJ NP54
pete	-	NP	NP
peter	-	NP NN60 JJ60	NP
petersburg	-	NP	NP
peterson	-	NP	NP
petite	JJ NN27	-	JJ NN27 NP51
petition	NN	-	NN NP60
petraeus	-	NP	NP
petrilli	-	NP	NP
pew	NN	NP NN42	NP NN15
peyton	-	NP	NP
pf-9	-	NN NP12	NN
pfd	-	NN NP12	NN
pfizer	-	NP	NP
pga	-	NP	NP
ph.d.	-	NN NP18	NN
pharmaceutical	JJ	NP JJ21	JJ NP30
pharmaceuticals	NNS	NP NNS30	NP NNS12
phase	NN VB30	-	NN VB30 NP63
phenomenal	JJ	-	JJ NP51
phenomenon	NN	-	NN NP57
phil	-	NP	NP
philadelphia	-	NP	NP
philando	-	NP	NP
philanthropic	JJ	-	JJ NP51
philanthropist	NN	-	NN NP54
philanthropy	NN JJ69	-	NN NP54 JJ69
philip	-	NP	NP
philippe	-	NP	NP
philippine	JJ NN9 VB36 VBP45	JJ NP18 NN51	JJ NP24 NN39 VB66
philippines	-	NP	NP
phillips	-	NP	NP
philosophical	JJ	-	JJ NP54
philosophy	NN	-	NN NP63
phishing	NN VBG12 JJ42	-	NN VBG12 JJ42 NP48
phoenix	-	NP NN42	NP
phone	NN	-	=
phones	NNS VBZ66	-	NNS NP57 VBZ66
phoning	VBG NN57	-	VBG NP51 NN57
phony	JJ NN6	-	JJ NN6 NP54
photo	NN JJ33	-	NN JJ33 NP42
photo-line	JJ NN15 VBP60	-	JJ NN15 NP48 VBP60
photograph	NN VB63	-	NN NP60 VB63
photographed	VBN VBD18 JJ60	-	VBN VBD18 NP48 JJ60
photographer	NP NN18	-	=
photographers	NNS	-	NNS NP51
photographs	NNS VBZ54	-	NNS NP51 VBZ54
photos	NNS	-	NNS NP66
phrase	NN VB54	-	NN VB54 NP63
physical	JJ	-	JJ NP63
physically	RB	-	RB NP57
physician	NN JJ63	-	NN NP57 JJ63
pick	VB NN21 VBP39	-	VB NN21 VBP39 NP69
picked	VBD VBN3	-	VBD VBN3 NP60
picket	NN VB57	-	NN NP54 VB57
picking	VBG NN63	-	VBG NN63 NP66
picks	NNS VBZ21	-	NNS VBZ21 NP57
pickup	NN	-	NN NP51
picture	NN	NP NN21	NN NP42
pictures	NNS VBZ63	NP NNS24	NNS NP15 VBZ63
pie	NN	-	NN NP54
piece	NN VB42	-	NN VB42 NP69
pieces	NNS VBZ60	-	NNS NP24 VBZ60
pierce	VB NN45	NP VB42	NP VB27
pierson	-	NP	NP
pies	NNS	NP NNS24	NP NNS9
pigs	NNS VBZ63	-	NNS NP57 VBZ63
pike	VB NN JJ45	NP VB33 NN33	NP VB18 NN18 JJ63
pile	NN VBP12 VB42 JJ66	-	NN VBP12 VB42 NP51
piled	VBD VBN6	-	VBD VBN6 NP54
piling	VBG NN36	-	VBG NN36 NP51
pill	NN	NP NN21	NN NP18
pillars	NNS	-	NNS NP51
pillow	NN VB42	NP NN21 VB60	NN NP9 VB42
pilot	NN VB63	-	NN NP60 VB63
pimping	VBG NN66	-	VBG NP51 NN66
pin	NN VB18	-	NN VB18 NP54
pinchuk	-	NP	NP
pincus	-	NP	NP
pink	JJ NN9 VB39	NP JJ24 NN33 VB63	JJ NN9 NP18 VB39
pinocchios	-	NP	NP
pioneering	JJ VBG9 NN57	-	JJ VBG9 NP45 NN57
pipe	NN VB39	-	NN VB39 NP51
pipeline	NN	NP NN21	NN NP21
pipelines	NNS	-	NNS NP51
pique	NN VB48	-	NN VB48 NP51
pirate	NN VB15 VBP57 JJ66	NP NN24 VB36	NN NP6 VB15 VBP57
pissed	VBN VBD30 JJ42	-	VBN VBD30 JJ42 NP51
pistol	NN JJ60	-	NN NP51 JJ60
pit	NN VB12	NN NP6 VB30	NN VB15 NP54
pitch	NN VB21	-	NN VB21 NP63
pitched	VBD JJ VBN18	-	VBD JJ VBN18 NP45
pitches	NNS VBZ15	-	NNS VBZ15 NP51
pitching	VBG NN60	-	VBG NP54 NN60
pitting	VBG NN57	-	VBG NN57 NP57
pittsburgh	-	NP	NP
pivot	JJ NN36 VB69	-	JJ NN36 NP63 VB69
pivotal	JJ	JJ NP9	JJ NP63
pivoted	VBN VBD JJ60	-	VBN VBD NP48 JJ60
pivoting	VBG NN60	-	VBG NP57 NN60
pivots	VBZ NNS	-	VBZ NNS NP45
pizza	NN	-	NN NP57
plaats	-	NP	NP
placards	NNS VBZ48	-	NNS VBZ48 NP54
placate	VB VBP51	-	VB NP51 VBP51
place	NN VB36	-	=
placed	VBN VBD15 JJ60	-	VBN VBD15 JJ60 NP63
places	NNS	-	=
placing	VBG	-	VBG NP60
plagiarism	NN	-	NN NP63
plagued	VBN VBD18	-	VBN VBD18 NP54
plain	JJ RB21 VB39 NN42	NP JJ21 RB45 VB60	JJ NP21 RB21 VB39
plainly	RB	-	RB NP54
plaintiff	NN	NN NP9	NN NP57
plaintiffs	NNS	-	NNS NP57
plan	NN VBP33 VB42	NP NN15	NN NP33 VBP33 VB42
plane	NN	-	NN NP69
planes	NNS	-	NNS NP60
planet	NN	-	NN NP63
plank	NN VB33	NP NN21 VB54	NN NP6 VB33
planks	NNS VBZ54	-	NNS VBZ54 NP57
planned	VBN VBD3 JJ24	NP VBN63 VBD66	NP VBN3 VBD6 JJ27
planning	VBG NN9	-	VBG NN9 NP63
plans	NNS VBZ9	-	=
plant	NN VB63	-	NN NP60 VB63
planted	VBN VBD9 JJ45	-	VBN VBD9 JJ45 NP54
planting	VBG NN51	-	VBG NP51 NN51
plants	NNS	-	NNS NP60
plastered	VBN VBD3 JJ39	-	VBN VBD3 JJ39 NP45
plastic	JJ NN9	-	JJ NN9 NP45
plates	NNS VBZ30	-	NNS VBZ30 NP54
platform	NN	NP NN33	NN NP36
platforms	NNS	-	NNS NP63
platitudes	NNS	-	NNS NP54
platte	-	NP	NP
plausible	JJ	-	JJ NP57
play	VB NN9 VBP27	-	VB NN9 VBP27 NP69
playable	JJ	-	JJ NP51
playbook	NN	NP NN18	NP NN3
playbooks	NNS	-	NNS NP51
played	VBD VBN3	-	VBD VBN3 NP66
player	NN	-	NN NP66
players	NNS	-	NNS NP66
playfully	RB	-	RB NP51
playing	VBG NN24	-	=
plays	VBZ NNS36	-	VBZ NNS36 NP63
playwright	NN JJ51	-	NN NP51 JJ51
plaza	NN	NP NN33	NP NN18
plea	NN	-	NN NP60
pleaded	VBD VBN18 JJ45	-	VBD VBN18 JJ45 NP60	verb:plead
pleading	VBG JJ51 NN57	-	VBG JJ51 NP54 NN57
pleas	NNS	-	NNS NP54
pleasant	JJ	NP JJ21	JJ NP12
please	VB	VB NP9	VB NP66
pleased	JJ VBN12 VBD48	-	JJ VBN12 VBD48 NP57
pleasure	NN	-	NN NP60
pledge	NN VB63	NP NN21	NN NP36 VB63
pledged	VBN VBD9	-	VBN VBD9 NP51
pledges	NNS VBZ24	-	NNS VBZ24 NP60
pledging	VBG NN69	-	VBG NP57 NN69
plenary	JJ	-	JJ NP51
plenty	NN JJ21 RB27	-	NN JJ21 RB27 NP63
plight	NN	-	NN NP57
plodding	VBG JJ6 NN27	-	VBG JJ6 NN27 NP45
plot	NN VB51	-	NN VB51 NP54
plotted	VBN VBD JJ30	-	VBN VBD JJ30 NP42
plotting	VBG	-	VBG NP60
plouffe	-	NP	NP
plowed	VBN VBD3 JJ60	-	VBN VBD3 NP48 JJ60
plumbing	NN VBG9	-	NN VBG9 NP48
plummeted	VBN VBD3	-	VBN VBD3 NP51
plundered	VBN VBD27 JJ45	-	VBN VBD27 JJ45 NP51
plunged	VBN VBD3 JJ48	-	VBN VBD3 NP45 JJ48
plurality	NN	-	NN NP57
plus	CC NN30 IN42	NP NN12 CC27 IN69	CC NN24 NP33 IN42
pm	NN JJ36 VB45 VBP66	NP NN3 JJ57 VB66	NN NP15 JJ39 VB51
pocket	NN VB57	-	NN NP54 VB57
pocketbook	NN	-	NN NP51
pocketed	VBN VBD18 JJ66	-	VBN VBD18 NP48 JJ66
pockets	NNS VBZ63	-	NNS NP54 VBZ63
podcast	NN VBP33 VB36	-	NN NP33 VBP33 VB36
podesta	-	NP	NP
podium	NN	-	NN NP51
podliska	NN JJ33 NNS48 VB63	NP NN42	NP NN30 JJ63
poe	-	NP	NP
point	NN VB30 VBP33	NP NN27	NN VB30 VBP33 NP33
pointed	VBD VBN21 JJ24	-	VBD VBN21 JJ24 NP69
pointedly	RB	-	RB NP57
pointing	VBG	-	VBG NP69
points	NNS VBZ30	-	=
poised	VBN VBD60	-	VBN VBD60 NP66
poison	NN VB66	-	NN NP54 VB66
poisoned	VBN VBD24 JJ54	-	VBN VBD24 NP48 JJ54
poisoning	NN VBG15	-	NN VBG15 NP51
poisonous	JJ	-	JJ NP54
poland	-	NP	NP
polarization	NN	-	NN NP60
polarized	VBN VBD48 JJ69	-	VBN VBD48 NP60 JJ69
polarizing	JJ VBG18	-	JJ VBG18 NP57
pole	NN VB48	-	NN VB48 NP51
poles	NNS VBZ54	-	NNS NP54 VBZ54
police	NN NNS12	NP NN51 NNS63	NN NNS12 NP18
policies	NNS	-	=
policing	VBG	-	VBG NP60
policy	NN	NP NN27	NN NP33
policy-making	JJ	-	JJ NP57
policymaker	-
policymakers	NNS	-	NNS NP51	noun:policymaker
policymaking	NN VBG18 JJ21	-	NN VBG18 JJ21 NP48
polished	VBN JJ3 VBD30	-	VBN JJ3 VBD30 NP45
polishing	VBG NN39	-	VBG NN39 NP51
polite	JJ	-	JJ NP60
politely	RB	-	RB NP51
political	JJ	NP JJ42	JJ NP51
politically	RB	-	=
politician	NN	-	NN NP69
politicians	NNS	-	=
politicized	VBN VBD42	-	VBN VBD42 NP60
politicizing	VBG	-	VBG NP51
politicking	NN VBG9	-	NN VBG9 NP45
politico	-	NP NN33	NP NN33
politicos	NNS	-	NNS NP12
politics	NNS	NP NNS18 NN39	NNS NP24 NN63
politifact	-	NP	NP
polk	-	NP	NP
poll	NN VBP57 JJ57	NP NN48	NN NP30 VBP57 JJ57
pollak	-	NP	NP
polled	VBN VBD24	-	VBN VBD24 NP60
polling	NN	-	=
polls	NNS	NP NNS21	NNS NP63
pollster	NN	NP NN36	NN NP24
pollsters	NNS	-	NNS NP63
polluting	VBG	-	VBG NP51
pollution	NN	-	NN NP51
pondered	VBD VBN21 JJ63	-	VBD VBN21 NP48 JJ63
pondering	VBG JJ42	-	VBG JJ42 NP51
ponte	-	NP	NP
pontiff	NN	-	NN NP51
pool	NN VB30	-	NN VB30 NP60
pools	NNS VBZ45	-	NNS VBZ45 NP51
poor	JJ NN36 NP51	NP JJ27 NN63	JJ NP33 NN36
poorer	JJ NN63	-	JJ NP54 NN63
poorest	JJ NN66	-	JJ NP54 NN66
poorly	RB JJ30	-	RB JJ30 NP57
pop	NN JJ9 VB51	-	NN JJ9 VB51 NP54
pope	NN	NP NN42	NN NP6
popping	VBG NN45	-	VBG NN45 NP54
popular	JJ	NP JJ21	JJ NP45
popularity	NN	-	NN NP69
populated	JJ VBN12 VBD45	-	JJ VBN12 VBD45 NP54
population	NN	-	=
populations	NNS	-	NNS NP60
populism	NN	-	NN NP60
populist	JJ NN9	-	JJ NN9 NP63
populists	NNS	-	NNS NP54
populous	JJ	-	JJ NP63
poring	VBG	-	VBG NP51
pork	NN	-	NN NP54
pornography	NN	-	NN NP54
porous	JJ	-	JJ NP51
port	NN VB48 JJ54	NP NN27	NN NP3 VB48 JJ54
porter	NN JJ24 VB39	NP NN27 JJ51 VB66	NP NN9 JJ33 VB48
portfolio	NN	-	NN NP57
portion	NN	-	NN NP60
portions	NNS	-	NNS NP54
portland	-	NP	NP
portman	-	NP	NP
portrait	NN	-	NN NP54
portray	VB	-	VB NP60
portrayal	NN JJ45	-	NN JJ45 NP51
portrayed	VBD VBN3 JJ63	-	VBD VBN3 NP57 JJ63
portraying	VBG NN57	-	VBG NN57 NP57
ports	NNS VBZ60	-	NNS NP54 VBZ60
portsmouth	-	NP	NP
portuguese	-	NP	NP
pose	VB VBP6 NN30	-	VB VBP6 NN30 NP57
posed	VBN VBD3 JJ54	-	VBN VBD3 JJ54 NP57
poses	VBZ NNS33	-	VBZ NNS33 NP60
posing	VBG NN54	-	VBG NN54 NP57
position	NN VB60	-	=
positioned	VBN VBD18 JJ21	-	VBN VBD18 JJ21 NP60
positioning	VBG NN12	-	VBG NN12 NP51
positions	NNS	-	=
positive	JJ NN39	-	=
positively	RB	-	RB NP54
positives	NNS	-	NNS NP51
posner	-	NP	NP
possess	VB VBP6 NN24 JJ48	-	VB VBP6 NN24 NP45
possesses	VBZ NNS39	-	VBZ NNS39 NP51
possession	NN	-	NN NP51
possibilities	NNS	-	NNS NP51
possibility	NN	-	NN NP69
possible	JJ	JJ NP9	=
possibly	RB	-	RB NP66
post	NN VB18 VBP42	NP NN21	NP NN9 VB33 VBP60
post-abc	-	NP	NP
post-convention	JJ NN9	-	JJ NN9 NP45
post-surveymonkey	-	NP	NP
post-watergate	JJ VB18 NN36 VBP42	-	=
post-world	NP NN18 VB24 JJ27	-	NP NN21 VB24 JJ27
posted	VBD VBN12	-	VBD VBN12 NP66
poster	NN	-	NN NP51
posters	NNS	-	NNS NP51
posting	VBG NN66	-	VBG NP60 NN66
postings	NNS	-	NNS NP51
postpone	VB NN42 JJ66 VBP66	-	VB NN42 NP51 JJ66
postponed	VBN VBD24 JJ54	-	VBN VBD24 NP48 JJ54
postponing	VBG NN60	-	VBG NP54 NN60
posts	NNS VBZ21	-	NNS VBZ21 NP63
potency	NN	-	NN NP51
potent	JJ	-	JJ NP63
potential	JJ NN27	-	=
potentially	RB	-	RB NP69
pothole	NN	-	NN NP54
potter	-	NP NN30 VB66	NP
potus	-	NN NP3	NN NP9
poultry	NN	-	NN NP51
pouncing	VBG NN60	-	VBG NP51 NN60
pound	NN VB3	-	NN VB3 NP48
pounding	VBG NN36 JJ69	-	VBG NN36 NP51 JJ69
pounds	NNS VBZ66	-	NNS NP51 VBZ66
poured	VBD VBN6	-	VBD VBN6 NP54
pouring	VBG JJ54	-	VBG JJ54 NP54
poverty	NN	-	NN NP66
powder	NN VB42	-	NN VB42 NP51
powe	-	NP	NP
powell	-	NP	NP
power	NN	NP NN9	NN NP39
powered	VBN VBD33 JJ45	-	VBN VBD33 JJ45 NP51
powerful	JJ	-	=
powerfully	RB	-	RB NP51
powerhouse	NN	-	NN NP54
powers	NNS	NP NNS30	NNS NP21
practical	JJ	-	JJ NP57
practically	RB	-	RB NP60
practice	NN VB30 VBP39	-	NN VB30 VBP39 NP66
practiced	VBN VBD18 JJ36	-	VBN VBD18 JJ36 NP54
practices	NNS	-	NNS NP66
practicing	VBG NN69	-	VBG NP54 NN69
praeli	-	NP	NP
prager	-	NP	NP
pragmatic	JJ	-	JJ NP60
pragmatism	NN	-	NN NP54
pragmatist	NN JJ69	-	NN NP54 JJ69
praise	NN VB9	-	NN VB9 NP63
praised	VBD VBN15	-	VBD VBN15 NP66
praises	VBZ NNS27	-	VBZ NNS27 NP57
praising	VBG JJ51	-	VBG JJ51 NP60
prasad	-	NP	NP
pray	VB NN24 VBP24	-	VB NN24 VBP24 NP57
prayer	NN	NN NP9	NN NP60
prayers	NNS	-	NNS NP63
praying	VBG	VBG NP21	VBG NP63
prays	VBZ NNS45	-	VBZ NNS45 NP51
pre-campaign	JJ NN18 VB24 VBP51	-	JJ NN18 VB24 NP48
pre-determined	JJ VBN15 VBD27	-	JJ VBN15 VBD27 NP48
preaches	VBZ NNS54	-	VBZ NP51 NNS54
precarious	JJ	-	JJ NP57
preceded	VBD VBN JJ60	-	VBD VBN NP42 JJ60
precedent	NN JJ33	-	NN JJ33 NP60
precedents	NNS	-	NNS NP57
precedes	VBZ NNS54	-	VBZ NNS54 NP54
precinct	NN JJ3 NP18	-	NN JJ3 NP15
precincts	NNS	-	NNS NP60
precious	JJ	-	JJ NP54
precise	JJ NN42	-	JJ NN42 NP51
precisely	RB	-	RB NP54
predatory	JJ	-	JJ NP57
predecessor	NN	-	NN NP57
predecessors	NNS	-	NNS NP57
predicated	VBN VBD42 JJ63	-	VBN VBD42 NP54 JJ63
predict	VB VBP12	-	VB VBP12 NP60
predictable	JJ	-	JJ NP60
predicted	VBD VBN9	-	VBD VBN9 NP63
predicting	VBG	-	VBG NP60
prediction	NN	-	NN NP60
predictions	NNS	-	NNS NP54
predictive	JJ	-	JJ NP54
predicts	VBZ NNS51	-	VBZ NNS51 NP51
predominantly	RB	-	RB NP54
preet	-	NP	NP
prefer	VBP VB12	-	VBP VB12 NP63
preferable	JJ	-	JJ NP51
preference	NN	NN NP9	NN NP60
preferences	NNS	-	NNS NP54
preferred	JJ VBN6 VBD6	-	JJ VBN6 VBD6 NP54
prefers	VBZ NNS66	-	VBZ NP54 NNS66
pregnancy	NN	-	NN NP57
pregnant	JJ	-	JJ NP60
preliminary	JJ NN57	-	JJ NP54 NN57
prelude	NN VB51	-	NN VB51 NP54
premature	JJ NN45	-	JJ NN45 NP51
prematurely	RB	-	RB NP51
premiere	NN JJ27 VB42	-	NN JJ27 VB42 NP51
premiered	-	-	-	verb:premiere
premiering	-	-	-	verb:premiere
premised	VBN VBD27 JJ66	-	VBN VBD27 NP51 JJ66
premises	NNS VBZ39	-	NNS VBZ39 NP51
premium	NN JJ60	-	NN NP57 JJ60
premiums	NNS	-	NNS NP57
prep	NN JJ9	-	NN JJ9 NP54
preparation	NN	-	NN NP51
preparations	NNS	-	NNS NP51
prepare	VB VBP21 NN66	-	VB VBP21 NP60 NN66
prepared	VBN JJ12 VBD27	-	VBN JJ12 VBD27 NP63
preparedness	NN	NN NP9	NN NP60
prepares	VBZ	-	VBZ NP60
preparing	VBG	-	VBG NP66
pres.	-	NP	NP
prescott	-	NP	NP
prescribing	VBG NN60	-	VBG NP51 NN60
prescription	NN JJ54	-	NN NP51 JJ54
prescriptions	NNS	-	NNS NP54
presence	NN	-	NN NP69
present	JJ VB18 VBP33	-	JJ VB18 VBP33 NP66
present-day	JJ	-	JJ NP51
presentation	NN	-	NN NP54
presentations	NNS	-	NNS NP51
presented	VBN VBD	-	VBN VBD NP54
presenting	VBG JJ21	-	VBG JJ21 NP57
presents	VBZ NNS24	-	VBZ NNS24 NP63
preservation	NN	-	NN NP51
preserve	VB NN30	-	VB NN30 NP60
preserved	VBN VBD33 JJ45	-	VBN VBD33 JJ45 NP54
preserving	VBG	-	VBG NP54
presided	VBD VBN33 JJ66	-	VBD VBN33 NP57 JJ66
presidency	NN	NP NN21	NN NP54
president	NN	NP NN60	NN NP6
presidential	JJ	NP JJ9	JJ NP51
presidents	NNS	NNS NP3	NNS NP27
presiding	VBG NN69	-	VBG NP54 NN69
press	NN VB18	NP NN42	NN NP3 VB18
press-gfk	-	NP NN6	NN NP
pressed	VBN VBD12 JJ63	-	VBN VBD12 NP63 JJ63
presses	NNS VBZ42	-	NNS VBZ42 NP51
pressing	VBG JJ9 NN63	-	VBG JJ9 NP57 NN63
pressure	NN VB30	-	=
pressured	VBD VBN6 JJ60	-	VBD VBN6 NP48 JJ60
pressuring	VBG NN69	-	VBG NP51 NN69
prestigious	JJ	-	JJ NP54
presumably	RB	-	RB NP60
presume	VB VBP12 NN45 JJ57	-	VB VBP12 NN45 NP51
presumed	JJ VBD30 VBN33	-	JJ VBD30 VBN33 NP57
presumptive	JJ	JJ NP9	JJ NP48
presumptively	RB	-	RB NP54
pretending	VBG NN45	-	VBG NN45 NP54
preternaturally	RB	-	RB NP51
pretty	RB JJ48	-	RB NP39 JJ48
prevail	VB VBP15	-	VB VBP15 NP57
prevailed	VBD VBN21	-	VBD VBN21 NP57
prevailing	VBG NN69	-	VBG NP54 NN69
prevails	VBZ NNS57	-	VBZ NP54 NNS57
prevent	VB VBP27	-	=
prevented	VBD VBN6	-	VBD VBN6 NP57
preventing	VBG	-	VBG NP60
prevention	NN	NP NN21	NN NP18
preview	NN VB51	-	NN VB51 NP60
previous	JJ	-	=
previously	RB	-	=
price	NN	NP NN24	NN NP36
price-fixing	NN	-	NN NP51
priced	VBN VBD36 JJ48	-	VBN VBD36 JJ48 NP54
prices	NNS	-	NNS NP66
pricing	NN VBG9	-	NN VBG9 NP48
pride	NN VB45	NN NP6	NN NP15 VB54
prides	VBZ NNS12	-	VBZ NNS12 NP48
priebus	NN JJ6 NNS57 CD66	NP NN36 JJ63	NP NN36 JJ51
priest	NN JJ39	-	NN JJ39 NP54
primaries	NNS	-	=
primarily	RB	-	RB NP66
primary	JJ NN27	JJ NP3 NN51	=
primary-season	NN JJ24 VB54 NNS54	-	NN JJ24 NP48 VB54
prime	JJ NN51	NP JJ51	JJ NP3 NN51
prime-time	NN JJ	-	NN JJ NP54
primed	VBN VBD30 JJ42	-	VBN VBD30 JJ42 NP51
primitive	JJ	-	JJ NP51
prince	NN	NP NN33	NN NP3
principal	JJ NN9	NN NP15 JJ27	JJ NN3 NP57
principally	RB	-	RB NP51
principals	NNS	NNS NP9	NNS NP57
principle	NN	-	NN NP63
principled	JJ VBN69	-	JJ NP57 VBN69
principles	NNS	NNS NP39	=
print	NN VB9	-	NN VB9 NP54
printed	VBN VBD12 JJ63	-	VBN VBD12 NP51 JJ63
printing	VBG NN15	-	VBG NN15 NP51
prior	RB JJ9 NN36	-	RB JJ9 NN36 NP60
priorities	NNS	NP NNS9	NNS NP15
prioritize	VB VBP15	-	VB VBP15 NP54
prioritized	VBN VBD3 JJ51	-	VBN VBD3 NP45 JJ51
priority	NN	-	NN NP69
prison	NN	NP NN24	NN NP27
prisoner	NN	-	NN NP57
prisoners	NNS	-	NNS NP60
prisons	NNS	-	NNS NP51
pristine	JJ NN57	-	JJ NP51 NN57
privacy	NN	-	NN NP57
private	JJ	JJ NP9	=
private-jet	JJ NN12 VB33 VBN57	-	JJ NN12 VB33 NP48
private-sector	JJ NN12 VB51	-	JJ NN12 NP48 VB51
privately	RB	-	RB NP66
privatization	NN	-	NN NP51
privatize	VB VBP66	-	VB NP51 VBP66
privileges	NNS VBZ39	-	NNS VBZ39 NP51
privy	JJ VBP6 NN18	-	JJ VBP6 NN18 NP45
prize	NN VB27 JJ48	NP NN33 VB60	NN NP6 VB27 JJ48
prize-winning	-	JJ NP21	JJ
prizes	NNS VBZ18	-	NNS VBZ18 NP51
pro	JJ NN33 RB69	NN NP12 JJ24	JJ NN9 NP57 RB69
pro-	JJ NN30 NNS36 VBG45	-	=
pro-abortion	JJ NN27	-	JJ NN27 NP54
pro-bush	JJ NN18 VB24 VBP51	-	JJ NN18 VB24 NP48
pro-business	JJ NN6	-	JJ NN6 NP57
pro-choice	JJ NN63	NP JJ21	JJ NP21 NN63
pro-clinton	JJ NN30	-	JJ NP27 NN30
pro-cruz	JJ NN3 VB48 VBP51	-	JJ NN3 NP45 VB48
pro-democracy	JJ NN9	-	JJ NN9 NP48
pro-ethanol	JJ NN21 VB39	-	JJ NN21 VB39 NP48
pro-gay	JJ NN24 VB39 RB57	-	JJ NN24 VB39 NP51
pro-islamic	JJ VB63	-	JJ NP57 VB63
pro-israel	JJ NN27 VB48	-	JJ NN27 VB48 NP63
pro-lgbt	JJ NN18 VB36 VBP60	-	JJ NN18 VB36 NP48
pro-life	JJ	NP JJ21	JJ NP33
pro-rubio	JJ NN9	-	JJ NN9 NP54
pro-russian	JJ NN30	-	JJ NN30 NP54
pro-sanders	NNS JJ3 VBZ51	-	NNS JJ3 NP48 VBZ51
pro-trump	JJ NN27 VB69	-	JJ NN27 NP54 VB69
pro-western	JJ NN33 VB63	-	JJ NN33 NP51 VB63
proactive	JJ	-	JJ NP51
probability-based	JJ VBN54 VBD60	-	JJ NP51 VBN54 VBD60
probably	RB	-	=
probation	NN	-	NN NP60
probe	NN VB33	-	NN VB33 NP63
probes	NNS VBZ39	-	NNS VBZ39 NP51
probing	VBG JJ48	-	VBG JJ48 NP54
problem	NN	NP NN21	NN NP57
problematic	JJ	-	JJ NP60
problems	NNS	-	=
procedural	JJ	-	JJ NP54
procedure	NN	-	NN NP60
procedures	NNS	-	NNS NP60
proceed	VB	-	VB NP63
proceeded	VBD VBN33	-	VBD VBN33 NP57
proceedings	NNS	-	NNS NP60	noun:proceedings
proceeds	NNS VBZ15	-	NNS VBZ15 NP57
process	NN VB42	-	=
processes	NNS VBZ42	-	NNS VBZ42 NP51
processing	NN VBG15	NP NN24 VBG39	NN NP9 VBG15
proclaimed	VBD VBN3 JJ45	-	VBD VBN3 JJ45 NP48
proclamations	NNS	-	NNS NP51
produce	VB VBP30 NN30	-	VB VBP30 NN30 NP60
produced	VBN VBD6	-	VBN VBD6 NP60
producer	NN	-	NN NP54
producers	NNS	-	NNS NP54
produces	VBZ NNS18	-	VBZ NNS18 NP54
producing	VBG	-	VBG NP63
product	NN	-	NN NP63
production	NN	-	NN NP66
productive	JJ	-	JJ NP54
products	NNS	-	NNS NP63
professed	VBN VBD3 JJ33	-	VBN VBD3 JJ33 NP45
professing	VBG NN42	-	VBG NN42 NP51
profession	NN	-	NN NP60
professional	JJ	NP JJ3	JJ NP39
professionalism	NN	-	NN NP54
professionally	RB	-	RB NP51
professionals	NNS	-	NNS NP60
professor	NN	NP NN33	NN NP30
professors	NNS	-	NNS NP21
profile	NN VB66	-	NN NP63 VB66
profiled	VBN VBD21	-	VBN VBD21 NP51
profiles	NNS VBZ60	-	NNS NP54 VBZ60
profiling	NN VBG15	-	NN VBG15 NP51
profit	NN VB24	-	NN VB24 NP57
profitable	JJ	-	JJ NP51
profiting	VBG NN57	-	VBG NP51 NN57
profits	NNS VBZ63	-	NNS VBZ63 NP63
profound	JJ	-	JJ NP63
profoundly	RB	-	RB NP54
program	NN	NP NN12	NN NP39
programming	NN VBG24	-	NN VBG24 NP57
programs	NNS	NP NNS21	NNS NP42
progress	NN	NP NN33	NN NP27
progressive	JJ	NP JJ33	JJ NP36
progressively	RB	-	RB NP51
progressives	NNS	-	NNS NP66
prohibit	VB VBP9 NN54	-	VB VBP9 NP54 NN54
prohibited	VBN VBD9 JJ36	-	VBN VBD9 JJ36 NP48
prohibition	NN	-	NN NP54
prohibitions	NNS	-	NNS NP54
prohibitive	JJ	-	JJ NP54
prohibits	VBZ NNS48	-	VBZ NNS48 NP54
project	NN VB18 VBP39	NP NN12 VB63	NN NP15 VB21 VBP42
projected	VBN VBD3 JJ45	-	VBN VBD3 JJ45 NP57
projecting	VBG	-	VBG NP57
projection	NN	-	NN NP54
projections	NNS	-	NNS NP60
projects	NNS VBZ57	-	NNS VBZ57 NP66
proliferated	VBN VBD27 JJ66	-	VBN VBD27 NP51 JJ66
proliferation	NN	-	NN NP51
prolific	JJ	-	JJ NP54
prolong	VB VBP45 JJ48	-	VB VBP45 JJ48 NP54
prolonged	JJ VBN27 VBD42	-	JJ VBN27 VBD42 NP57
prom	NN JJ9	-	NN JJ9 NP45
promenade	-	NP NN27 VB48	NP
prominence	NN	-	NN NP57
prominent	JJ	-	=
prominently	RB	-	RB NP57
promise	NN VBP24 VB30	NP NN39 VBP66 VB69	NN NP18 VBP24 VB30
promised	VBD VBN9	-	VBD VBN9 NP63
promises	NNS VBZ9	-	NNS VBZ9 NP63
promising	VBG JJ9	-	VBG JJ9 NP63
promote	VB VBP12 NN60 JJ69	-	VB VBP12 NN60 NP60
promoted	VBN VBD3	-	VBN VBD3 NP51
promotes	VBZ NNS54	-	VBZ NNS54 NP54
promoting	VBG	NP VBG21	VBG NP36
promotion	NN	-	NN NP57
promotional	JJ	-	JJ NP51
promotions	NNS	NNS NP9	NNS NP57
prompt	VB NN27 JJ30	-	VB NN27 JJ30 NP54
prompted	VBD VBN15	-	VBD VBN15 NP66
prompting	VBG	-	VBG NP60
promptly	RB	-	RB NP54
prone	JJ NN60	-	JJ NP54 NN60
pronounced	VBD VBN9 JJ12	-	VBD VBN9 JJ12 NP48
pronouncements	NNS	-	NNS NP54
proof	NN JJ57	-	NN JJ57 NP66
prop	VB VBP9 NN9	-	VB VBP9 NN9 NP45
propaganda	NN	-	NN NP63
propel	VB	-	VB NP60
propelled	VBD VBN27	-	VBD VBN27 NP54
proper	JJ	-	JJ NP60
properly	RB	-	RB NP63
properties	NNS	-	NNS NP63
property	NN JJ69	-	NN NP66 JJ69
prophet	NN	-	NN NP51
proponent	NN	-	NN NP57
proponents	NNS	-	NNS NP60
proportion	NN	-	NN NP60
proportional	JJ	-	JJ NP51
proportionality	NN	-	NN NP54
proportionally	RB	-	RB NP57
proportions	NNS	-	NNS NP54
proposal	NN	-	=
proposals	NNS	-	=
propose	VB VBP9 NN63	-	VB VBP9 NP51 NN63
proposed	VBN VBD6 JJ30	-	VBN VBD6 JJ30 NP66
proposes	VBZ NNS66	-	VBZ NP54 NNS66
proposing	VBG	-	VBG NP63
proposition	NN	NP NN24	NN NP15
proprietary	JJ NN48	-	JJ NN48 NP51
props	NNS VBZ48	-	NNS VBZ48 NP54
prosecute	VB	-	VB NP60
prosecuted	VBN VBD21	-	VBN VBD21 NP60
prosecuting	VBG	-	VBG NP57
prosecution	NN	-	NN NP63
prosecutions	NNS	-	NNS NP54
prosecutor	NN	NN NP9	NN NP69
prosecutors	NNS	-	NNS NP66
prospect	NN	NP NN21	NN NP39
prospective	JJ	-	JJ NP57
prospects	NNS VBZ54	-	NNS VBZ54 NP63	noun:prospects
prosperity	NN	NP NN24	NN NP12
prosperous	JJ	-	JJ NP54
prostitutes	NNS VBZ42	-	NNS VBZ42 NP51
protect	VB VBP48	-	=
protected	VBN JJ6 VBD12	-	VBN JJ6 VBD12 NP54
protecting	VBG	NP VBG21	VBG NP30
protection	NN	NP NN24	NN NP3
protectionism	NN	NP NN21	NN NP9
protections	NNS	-	NNS NP60
protector	NN	-	NN NP51
protects	VBZ NNS57	-	VBZ NP54 NNS57
protest	NN VB15	-	NN VB15 NP66
protested	VBD VBN12 JJ66	-	VBD VBN12 NP54 JJ66
protester	NN	-	NN NP66
protesters	NNS	-	=
protesting	VBG	-	VBG NP57
protestor	-
protestors	NNS VBZ60	-	NNS NP57 VBZ60	noun:protestor
protests	NNS VBZ39	-	NNS VBZ39 NP66
protocol	NN JJ66	NP NN21	NN NP12 JJ66
protocols	NNS	-	NNS NP51
protracted	JJ VBN27 VBD42	-	JJ VBN27 VBD42 NP57
proud	JJ NN33	-	JJ NN33 NP42
proudest	JJ	-	JJ NP51
proudly	RB	-	RB NP57
prove	VB VBP27	-	VB VBP27 NP69
proved	VBD VBN6	-	VBD VBN6 NP63
proven	VBN JJ6	-	VBN JJ6 NP57
proves	VBZ NNS57	-	VBZ NP54 NNS57
provide	VB VBP24	-	=
provided	VBN VBD6	-	VBN VBD6 NP66
providers	NNS	-	NNS NP57
provides	VBZ	-	VBZ NP63
providing	VBG	-	VBG NP66
province	NN	NP NN24	NN NP21
provinces	NNS	-	NNS NP54
provincial	JJ	-	JJ NP54
proving	VBG JJ69	-	VBG NP54 JJ69
provision	NN	-	NN NP63
provisional	JJ	-	JJ NP57
provisions	NNS	-	NNS NP66
provocative	JJ	-	JJ NP63
provoke	VB VBP60 NN66	-	VB NP54 VBP60 NN66
provoked	VBD VBN6 JJ39	-	VBD VBN6 JJ39 NP48
provoking	VBG JJ51	-	VBG NP51 JJ51
proxy	NN JJ18	-	NN JJ18 NP54
prudent	JJ	-	JJ NP54
pruzan	-	NP	NP
psychiatrist	NN JJ69	-	NN NP54 JJ69
psychological	JJ	-	JJ NP57
psychology	NN	NP NN21	NN NP15
psychopath	NN	-	NN NP54
public	JJ NN18	NP JJ57	JJ NN18 NP24
public-records	NNS JJ12 VBZ36 RB39	-	=
public-relations	NNS VBZ60	-	NNS NP51 VBZ60
public-sector	JJ NN12 VB51	-	JJ NN12 NP48 VB51
publication	NN	-	NN NP54
publicity	NN	NN NP9	NN NP60
publicizing	VBG	-	VBG NP51
publicly	RB	-	=
publish	VB	-	VB NP57
published	VBN VBD15	-	VBN VBD15 NP69
publisher	NN	-	NN NP63
publishers	NNS	NP NNS24	NNS NP12
publishes	VBZ NNS54	-	VBZ NP51 NNS54
publishing	NN VBG	NP NN27 VBG27	NN VBG NP15
puerto	-	NP	NP
puffy	JJ VB60 NN69	-	JJ NP51 VB60 NN69
pugilistic	JJ	-	JJ NP51
pugnacious	JJ	-	JJ NP51
pull	VB NN30 VBP36	-	VB NN30 VBP36 NP63
pulled	VBD VBN9	-	VBD VBN9 NP60
pulling	VBG NN51	-	VBG NN51 NP60
pulls	VBZ NNS15	-	VBZ NNS15 NP51
pulpit	NN	-	NN NP54
pulse	NN VB42	NN NP30	NN VB57 NP69
pumped	VBN VBD3 JJ39	-	VBN VBD3 JJ39 NP45
punch	NN VB3	-	NN VB3 NP54
punched	VBD VBN12 JJ63	-	VBD VBN12 NP51 JJ63
punches	NNS VBZ42	-	NNS VBZ42 NP54
punching	VBG	-	VBG NP57
punctuated	VBD VBN9 JJ63	-	VBD VBN9 NP51 JJ63
pundits	NNS	-	NNS NP63
punish	VB	-	VB NP60
punished	VBN VBD18 JJ51	-	VBN VBD18 JJ51 NP60
punishing	VBG JJ51	-	VBG NP51 JJ51
punishment	NN	-	NN NP54
punitive	JJ	-	JJ NP57
puppet	NN	-	NN NP51
purcell	-	NP	NP
purchase	VB NN3 VBP24	NP VB27 NN30 VBP51	VB NN3 NP21 VBP24
purchased	VBN VBD JJ39	-	VBN VBD JJ39 NP48
purchasers	NNS	-	NNS NP51
purchases	NNS VBZ48	-	NNS VBZ48 NP54
purchasing	VBG NN60	-	VBG NP54 NN60
pure	JJ NN60	-	JJ NP57 NN60
purely	RB	-	RB NP57
purge	NN VB3 VBP54	-	NN VB3 NP45 VBP54
purges	VBZ NNS9	-	VBZ NNS9 NP48
purple	JJ NN12 VB30	NP JJ33 NN45 VB63	NP JJ21 NN33 VB51
purported	JJ VBN15 VBD21	-	JJ VBN15 VBD21 NP45
purpose	NN VB45	-	NN VB45 NP63
purposes	NNS VBZ42	-	NNS VBZ42 NP60
pursuant	JJ	-	JJ NP54
pursue	VB NN63	-	VB NN63 NP66
pursued	VBN VBD9 JJ51	-	VBN VBD9 JJ51 NP57
pursues	VBZ NNS45	-	VBZ NNS45 NP54
pursuing	VBG JJ63	-	VBG JJ63 NP63
pursuit	NN	-	NN NP57
pursuits	NNS	-	NNS NP51
push	VB NN3 VBP24	-	VB NN3 VBP24 NP66
pushed	VBN VBD3	-	VBN VBD3 NP63
pushes	VBZ NNS24	-	VBZ NNS24 NP57
pushing	VBG	-	VBG NP69
put	VB VBD3 VBN12 VBP30	-	=
putatively	RB JJ48	-	RB JJ48 NP51
putin	-	NP NN48	NP NN48
puts	VBZ NNS39	-	VBZ NNS39 NP66
putting	VBG	-	=
puzzle	NN VB6 JJ57	-	NN VB6 NP45 JJ57
puzzled	VBN VBD3 JJ36	-	VBN VBD3 JJ36 NP45
puzzling	JJ VBG9 NN60	-	JJ VBG9 NP48 NN60
px	NN JJ48 VB60	-	NN JJ48 NP60 VB60
pyongyang	-	NP	NP
pyramid	NN VB54 JJ60	-	NN NP51 VB54 JJ60
qaeda	NP NN3 JJ27 NNS42	NP NN51	NP NN36 JJ60
qaeda-linked	-	NP	NP
quagmire	NN	-	NN NP54
qualifications	NNS	-	NNS NP63
qualified	VBN JJ12 VBD33	-	VBN JJ12 VBD33 NP66
qualify	VB VBP12	-	VB VBP12 NP57
qualities	NNS	-	NNS NP60
quality	NN JJ69	-	NN NP66 JJ69
quantities	NNS	-	NNS NP51
quantity	NN	-	NN NP54
quarter	NN VB69	-	NN NP66 VB69
quarter-century	NN JJ12	-	NN JJ12 NP57
quarterly	JJ RB36	-	JJ RB36 NP57
quarters	NNS VBZ63	-	NNS NP54 VBZ63
quartet	NN	NN NP18	NN NP63
quash	VB NN54 VBP69	-	VB NP54 NN54 VBP69
quashed	VBD VBN27	-	VBD VBN27 NP51
queen	NN VB51 JJ66	NP NN21	NP NN VB51
queens	NNS VBZ30	NP NNS39	NP NNS27 VBZ57
quell	VB NN66 VBP66	-	VB NP54 NN66 VBP66
queries	NNS VBZ69	-	NNS NP54 VBZ69
quest	NN VB48 JJ63	-	NN VB48 NP54 JJ63
question	NN VB33 VBP48	NP NN21 VB51 VBP69	NN VB33 VBP48 NP60
question-and-answer	NN JJ27 VB39 VBP48	-	=
questionable	JJ	-	JJ NP60
questioned	VBD VBN9	-	VBD VBN9 NP63
questioners	NNS	-	NNS NP51
questioning	VBG NN69	-	VBG NP66 NN69
questionnaire	NN	-	NN NP51
questions	NNS VBZ63	NNS NP9	=
queue	NN VB60	-	NN NP60 VB60
quick	JJ NN51	NP JJ27	JJ NP24 NN51
quicken	VB JJ54 NN57 VBP63	NP VB33	NP VB18
quickly	RB	-	=
quiet	JJ NN36 VB60	-	JJ NN36 VB60 NP63
quietly	RB	-	RB NP63
quinn	-	NP	NP
quinnipiac	-	NP	NP
quintanilla	-	NP	NP
quintet	NN	-	NN NP54
quip	NN VB12	-	NN VB12 NP51
quipped	VBD VBN24	-	VBD VBN24 NP51
quit	VB VBD21	-	VB VBD21 NP63
quite	RB	-	=
quixotic	JJ	-	JJ NP54
quiz	NN VB9	-	NN VB9 NP45
quo	NN JJ48 VB60	-	NN JJ48 VB60 NP63
quote	NN VB27 VBP30	-	NN VB27 VBP30 NP60
quote-unquote	JJ NN24 VB42 VBD54	-	JJ NN24 VB42 NP48
quoted	VBD VBN9	-	VBD VBN9 NP57
quotes	NNS VBZ18	-	NNS VBZ18 NP57
quoting	VBG NN57	-	VBG NP54 NN57
qureshi	-	NP	NP
r	NN JJ21 NNS27 VBG33	NP NN33	NP NN30 JJ63 NNS66
r-fl	-	NN NP18	NN
r-fla	-	NP	NP
r-fla.	-	NP	NP
r-iowa	-	NP	NP
r-ky.	-	NP	NP
r-maine	-	NP	NP
r-n.h	-	NP NN6	NN NP
r-ohio	-	NP	NP
r-pa	-	NP	NP
r-s.c	-	NP	NP
r-tenn	-	NP	NP
r-tex	-	NP	NP
r-texas	-	NP NNS33	NP NNS33
r-tx	-	NP	NP
r-utah	-	NP	NP
r-wis	-	NP	NP
r.	-	NP	NP
rabbis	NNS NN9	NP NNS24 NN33	NNS NP6 NN9
rabbit	NN VB36	-	NN VB36 NP51
rabble	NN JJ27	-	NN JJ27 NP51
rabid	JJ	-	JJ NP51
race	NN	NN NP12	NN NP69
race-baiting	NN JJ VBG6	-	NN JJ VBG6 NP39
race-conscious	JJ	-	JJ NP51
raced	VBD VBN6 JJ54	-	VBD VBN6 NP48 JJ54
races	NNS NN45	-	NNS NN45 NP69
rachel	-	NP	NP
racial	JJ	JJ NP9	JJ NP69
racially	RB	-	RB NP63
racing	VBG	-	VBG NP57
racism	NN	-	NN NP66
racist	NN JJ	-	NN JJ NP63
racists	NNS	-	NNS NP54
racking	VBG JJ54	-	VBG NP54 JJ54
radar	NN JJ69	-	NN NP60 JJ69
radical	JJ NN42	NP JJ3 NN63	JJ NP30 NN42
radicalization	NN JJ63	-	NN NP54 JJ63
radicalized	VBN VBD18 JJ69	-	VBN VBD18 NP54 JJ69
radically	RB	-	RB NP54
radicals	NNS	-	NNS NP54
radio	NN	NP NN42	NN NP21
rafael	-	NP	NP
raft	NN VB54	-	NN NP54 VB54
rage	NN VB42	-	NN VB42 NP51
raging	VBG JJ54 NN63	-	VBG NP51 JJ54 NN63
rahm	-	NP NN21	NP NN24
rahman	-	NP	NP
raid	NN VB60 JJ63	-	NN NP54 VB60 JJ63
raided	VBN VBD18 JJ54	-	VBN VBD18 NP48 JJ54
raids	NNS VBZ51	-	NNS VBZ51 NP60
rail	NN VB24 VBP66	-	NN VB24 NP48 VBP66
railed	VBD VBN9	-	VBD VBN9 NP57
railing	NN VBG18	-	NN VBG18 NP54
rails	NNS VBZ36	-	NNS VBZ36 NP51
railway	NN JJ69	-	NN NP51 JJ69
rain	NN VB36	-	NN VB36 NP54
rainbow	NN	-	NN NP54
rainy	JJ NN63	-	JJ NP54 NN63
raise	VB VBP30 NN45	-	=
raised	VBD VBN3	-	=
raises	VBZ NNS36	-	VBZ NNS36 NP63
raising	VBG	-	VBG NP48
raleigh	-	NP	NP
rallied	VBD VBN6	-	VBD VBN6 NP57
rallies	NNS VBZ33	-	=
rally	NN VB24	NP NN21 VB45	NN VB24 NP57
rallying	VBG	VBG NP9	VBG NP63
ralph	-	NP	NP
ralston	-	NP	NP
rambling	JJ VBG3 NN63	-	JJ VBG3 NP45 NN63
rammed	VBN VBD JJ51	-	VBN VBD NP42 JJ51
ramos	NN NNS12	NN NP6 NNS57	NN NP9 NNS27
ramp	NN VB33	-	NN VB33 NP51
rampant	JJ	-	JJ NP66
ramped	VBD VBN	-	VBD VBN NP51
ramping	VBG NN66	-	VBG NP51 NN66
ran	VBD	-	=
ranch	NN VB48	NP NN30	NP NN15 VB60
rancor	NN	-	NN NP51
rand	-	NP NN54	NP
randolph	-	NP	NP
random	JJ NN60	-	JJ NP57 NN60
randomly	RB	-	RB NP57
range	NN VBP21 VB63	-	NN VBP21 VB63 NP63
ranged	VBD VBN21 JJ66	-	VBD VBN21 NP51 JJ66
ranges	NNS VBZ12	-	NNS VBZ12 NP51
ranging	VBG JJ51	-	VBG JJ51 NP60
rank	NN VB6 VBP24 JJ39	NP NN27 VB33 VBP51	NN VB6 NP24 VBP24
rank-and-file	JJ NN39 VB54	-	JJ NN39 VB54 NP57
ranked	VBD VBN24 JJ54	-	VBD VBN24 JJ54 NP54
ranking	JJ NN VBG	-	JJ NN VBG NP48
rankings	NNS	NP NNS3	NNS NP24
ranks	NNS VBZ6	-	NNS VBZ6 NP60
rant	NN VB60	-	NN NP60 VB60
ranting	JJ VBG9 NN48	-	JJ VBG9 NP45 NN48
rao	-	NP	NP
rape	NN VB60	NN NP9	NN VB60 NP63
raped	VBN VBD9 JJ48	-	VBN VBD9 JJ48 NP48
rapid	JJ NN54	-	JJ NN54 NP60
rapidly	RB	-	RB NP63
rapids	-	NP NNS33	NP
rapist	NN	-	NN NP57
rapists	NNS	-	NNS NP63
rare	JJ	-	JJ NP66
rarely	RB	-	RB NP60
rarity	NN	-	NN NP51
rash	NN JJ12	-	NN JJ12 NP51
rasmussen	-	NP	NP
rastin	-	NP	NP
ratcheted	VBD VBN27	-	VBD VBN27 NP54
ratcheting	VBG	-	VBG NP51
rate	NN VBP51	-	=
rated	VBN VBD18 JJ69	-	VBN VBD18 NP54 JJ69
rates	NNS	-	=
rather	RB	RB NP9	=
ratified	VBN JJ42 VBD45	-	VBN JJ42 VBD45 NP54
ratify	VB VBP12	-	VB VBP12 NP51
rating	NN	-	NN NP69
ratings	NNS	-	NNS NP69
rational	JJ	-	JJ NP54
rationale	NN	-	NN NP60
raton	-	NP	NP
rattled	VBN VBD6 JJ57	-	VBN VBD6 JJ57 NP57
raucous	JJ	-	JJ NP60
raul	-	NP	NP
ravaged	VBN VBD3 JJ24	-	VBN VBD3 JJ24 NP42
ravaging	VBG NN42 JJ66	-	VBG NN42 NP51 JJ66
raw	JJ NN21	-	JJ NN21 NP51
ray	-	NP NN30 VB57	NP
raza	NP NN3 JJ27 NNS42	NP NN48	NP NN36 JJ60
razor-sharp	JJ NN48	-	JJ NN48 NP51
razor-thin	JJ NN30 VB42 VBP60	-	JJ NN30 VB42 NP57
rã	NN JJ30 NNS33 VBG39	-	=
rbc	-	NP	NP
rcp	-	NP NN6	NN NP
re-election	NN	-	NN NP66
re-engage	VB NN15 JJ27 RB60	-	VB NN15 JJ27 NP48
re-tweeting	JJ VBG12 NN39	-	JJ VBG12 NN39 NP48
reach	VB NN6 VBP30	-	VB NN6 VBP30 NP66
reached	VBN VBD9	-	VBN VBD9 NP66
reaches	VBZ NNS15	-	VBZ NNS15 NP57
reaching	VBG	-	VBG NP66
react	VB	-	VB NP60
reacted	VBD VBN33	-	VBD VBN33 NP60
reacting	VBG	-	VBG NP60
reaction	NN	-	NN NP66
reactions	NNS	-	NNS NP57
reactive	JJ	-	JJ NP51
reacts	VBZ NNS54	-	VBZ NNS54 NP54
read	VB VBD3 VBP15 NN18	NP VB36 VBD39 VBP51	=
reader	NN	-	NN NP54
readers	NNS	-	NNS NP63
readies	VBZ NNS9	-	VBZ NNS9 NP45
readily	RB	-	RB NP54
readiness	NN	-	NN NP54
reading	VBG NN18	-	VBG NN18 NP63
reads	VBZ NNS30	VBZ NP9 NNS48	VBZ NNS30 NP63
ready	JJ	NP JJ6	JJ NP36
reaffirm	VB VBP9 NN48 JJ60	-	VB VBP9 NP45 NN48
reaffirmed	VBD VBN24 JJ69	-	VBD VBN24 NP54 JJ69
reagan	-	NP	NP
real	JJ	JJ NP6	JJ NP45
real-estate	NN JJ15 VB42	-	NN JJ15 VB42 NP51
real-life	JJ NN24	-	JJ NN24 NP54
real-time	JJ	-	JJ NP57
realclearpolitic	-
realclearpolitics	-	NP NNS9	NP NNS9	noun:realclearpolitic
realistic	JJ	-	JJ NP63
realistically	RB	-	RB NP57
realities	NNS	-	NNS NP60
reality	NN	NN NP9	=
realization	NN	-	NN NP57
realize	VB VBP6	-	VB VBP6 NP57
realized	VBD VBN18 JJ54	-	VBD VBN18 JJ54 NP57
realizes	VBZ	-	VBZ NP54
really	RB	-	=
realm	NN	NN NP9	NN NP57
reap	VB NN54 VBP57	-	VB NN54 NP54 VBP57
reappoint	-
reappointed	VBN VBD24 JJ30	-	VBN VBD24 JJ30 NP48	verb:reappoint
reason	NN	-	=
reasonable	JJ	-	JJ NP66
reasonably	RB	-	RB NP57
reasoning	NN VBG15	-	NN VBG15 NP51
reasons	NNS	-	=
reassess	NN VB15 VBP39 JJ51	-	NN VB15 VBP39 NP48
reassurance	NN	-	NN NP54
reassure	VB NN45 JJ69	-	VB NN45 NP54 JJ69
reassured	VBD VBN3 JJ39	-	VBD VBN3 JJ39 NP45
reassuring	VBG JJ18	-	VBG JJ18 NP54
reauthorization	NN JJ54	-	NN NP51 JJ54
rebates	NNS VBZ27	-	NNS VBZ27 NP51
rebecca	-	NP	NP
rebekah	-	NP	NP
rebel	NN VB18 JJ27	-	NN VB18 JJ27 NP57
rebel-held	JJ VB21 NN24 VBN36	-	=
rebellion	NN	NN NP9	NN NP60
rebellious	JJ	-	JJ NP54
rebels	NNS	-	NNS NP63
reboot	NN VB15	-	NN VB15 NP51
reboots	VBZ NNS6	-	VBZ NNS6 NP45
rebound	VB NN21	-	VB NN21 NP54
rebrand	-
rebranding	VBG NN9 JJ27	-	VBG NN9 JJ27 NP48	verb:rebrand
rebuff	NN VB60	-	NN NP51 VB60
rebuffed	VBD VBN6	-	VBD VBN6 NP54
rebuild	VB NN69	-	VB NP60 NN69
rebuilding	VBG NN57	-	VBG NN57 NP60
rebuke	NN VB6 VBP15	-	NN VB6 VBP15 NP51
rebuked	VBD VBN15	-	VBD VBN15 NP54
rebukes	NNS VBZ42	-	NNS VBZ42 NP51
rebut	VB VBP18 NN45	-	VB VBP18 NN45 NP54
rebuttals	VBZ NNS9	-	VBZ NNS9 NP45	verb:rebuttal
rebutting	VBG NN69	-	VBG NP51 NN69
recalibrate	-
recalibrated	VBN VBD JJ27	-	VBN VBD JJ27 NP42	verb:recalibrate
recall	VB NN12 VBP24	-	VB NN12 VBP24 NP57
recalled	VBD VBN33	-	VBD VBN33 NP69
recalling	VBG	-	VBG NP63
recanvass	NN VB30 JJ33	-	NN VB30 JJ33 NP48
recast	VB VBP12 NN39 JJ63	-	VB VBP12 NN39 NP48
receded	VBN VBD6 JJ66	-	VBN VBD6 NP48 JJ66
receive	VB VBP9	-	VB VBP9 NP63
received	VBD VBN6	-	=
receives	VBZ NNS54	-	VBZ NNS54 NP60
receiving	VBG	-	VBG NP66
recent	JJ	-	=
recently	RB	-	=
recep	-	NP	NP
reception	NN	NP NN21	NN NP27
receptions	NNS	-	NNS NP51
receptive	JJ	-	JJ NP57
recess	NN VB60	-	NN NP54 VB60
recession	NN	NN NP33	=
recipe	NN	-	NN NP54
recipient	JJ NN15	-	JJ NN15 NP51
recipients	NNS	-	NNS NP51
recite	VB VBP51 NN57	-	VB VBP51 NP51 NN57
recites	VBZ NNS66	-	VBZ NP54 NNS66
reciting	VBG NN66	-	VBG NP54 NN66
reckless	JJ	-	JJ NP60
recklessness	NN	-	NN NP51
reckoning	NN VBG12	-	NN VBG12 NP54
reclaim	VB VBP60 NN63 JJ66	-	VB NP57 VBP60 NN63
reclaiming	VBG NN66	-	VBG NP51 NN66
recognition	NN	-	NN NP66
recognize	VB VBP12	-	VB VBP12 NP66
recognized	VBN VBD3 JJ57	-	VBN VBD3 JJ57 NP60
recognizes	VBZ	-	VBZ NP60
recognizing	VBG	-	VBG NP60
recommend	VB	-	VB NP60
recommendation	NN	-	NN NP63
recommendations	NNS	-	NNS NP60
recommended	VBD VBN	-	VBD VBN NP54
recommending	VBG NN60 JJ69	-	VBG NP51 NN60 JJ69
reconcile	VB NN45 VBP54 JJ54	-	VB NN45 VBP54 NP54
reconciliation	NN	-	NN NP57
reconsider	VB NN69	-	VB NP60 NN69
record	NN VB51	NP NN36	NN NP39 VB51
record-breaking	JJ VBG12	-	JJ VBG12 NP51
record-setting	JJ VBG12 NN36	-	JJ VBG12 NN36 NP48
recorded	VBN VBD9 JJ66	-	VBN VBD9 NP57 JJ66
recording	NN VBG27	-	NN VBG27 NP54
records	NNS VBZ54	NP NNS21	NNS NP54 VBZ54
recount	NN VB12	-	NN VB12 NP57
recounted	VBD VBN21	-	VBD VBN21 NP57
recounts	VBZ NNS9	-	VBZ NNS9 NP45
recourse	NN JJ63	-	NN NP54 JJ63
recover	VB NN63	-	VB NP57 NN63
recovered	VBN VBD21 JJ21	-	VBN VBD21 JJ21 NP57
recovery	NN	-	NN NP66
recreation	NN	NP NN30	NP NN12
recruit	VB NN30	-	VB NN30 NP60
recruited	VBD VBN18 JJ54	-	VBD VBN18 NP48 JJ54
recruiter	NN	-	NN NP60
recruiting	VBG NN3	-	VBG NN3 NP51
recruitment	NN	-	NN NP60
recurring	VBG JJ45	-	VBG JJ45 NP54
red	JJ NN24	NP JJ33 NN57	JJ NP15 NN24
redacted	JJ VBN3 VBD30	JJ NP15 VBN33 VBD60	JJ VBN9 VBD36 NP57
reddit	-	NP	NP
redirected	VBN VBD9 JJ48	-	VBN VBD9 JJ48 NP48
redistricting	NN VBG9 JJ51	-	NN VBG9 NP45 JJ51
redouble	VB JJ39 VBP54 NN60	-	VB JJ39 NP51 VBP54
reduce	VB NN60	-	VB NN60 NP66
reduced	VBN VBD JJ51	-	VBN VBD JJ51 NP54
reducing	VBG NN63	-	VBG NN63 NP63
reduction	NN	-	NN NP60
reductions	NNS	-	NNS NP54
reductive	JJ	-	JJ NP51
reed	-	NP NN36	NP
reelection	NN	-	NN NP66
reeling	VBG NN54	-	VBG NP51 NN54
reevaluate	VB	-	VB NP51
reeves	-	NP NNS42 VBZ66	NP
refer	VB VBP18	-	VB VBP18 NP54
reference	NN VBP39	-	NN VBP39 NP66
referenced	VBD VBN6 JJ66	-	VBD VBN6 NP54 JJ66
references	NNS	-	NNS NP60
referencing	VBG	-	VBG NP60
referenda	NN NNS27	-	NN NNS27 NP57
referendum	NN	-	NN NP66
referral	NN JJ42	-	NN JJ42 NP54
referred	VBD VBN9	-	VBD VBN9 NP63
referring	VBG	-	=
refers	VBZ	-	VBZ NP57
reflect	VB VBP6	-	VB VBP6 NP60
reflected	VBD VBN3 JJ45	-	VBD VBN3 JJ45 NP57
reflecting	VBG	-	VBG NP63
reflection	NN	-	NN NP60
reflective	JJ	-	JJ NP57
reflects	VBZ	-	VBZ NP66
reform	NN VB30	NP NN21 VB69	NN NP24 VB30
reformed	VBN VBD30 JJ48	-	VBN VBD30 JJ48 NP51
reformer	NN JJ9	-	NN JJ9 NP45
reforming	VBG	-	VBG NP54
reforms	NNS VBZ60	-	NNS VBZ60 NP63
refoulement	NN VB45 JJ57	-	NN NP12 VB45 JJ57
refrain	VB NN3 VBP21	-	VB NN3 VBP21 NP51
refrained	VBN VBD9 JJ57	-	VBN VBD9 NP48 JJ57
reframe	-
reframed	VBD VBN3 JJ18	-	VBD VBN3 JJ18 NP42	verb:reframe
refuge	NN	NP NN24	NN NP15
refugee	NN	NP NN3	NN NP42
refugees	NNS	NP NNS30	NNS NP42
refundable	JJ VB63	-	JJ NP51 VB63
refunded	VBN VBD3 JJ45	-	VBN VBD3 NP42 JJ45
refurbished	VBN VBD24 JJ51	-	VBN VBD24 NP51 JJ51
refusal	NN	-	NN NP66
refuse	VBP VB3 NN27	-	VBP VB3 NN27 NP57
refused	VBD VBN18	-	VBD VBN18 NP69
refuses	VBZ NNS27	VBZ NP9 NNS45	VBZ NNS27 NP60
refusing	VBG	-	VBG NP63
refute	VB VBP66	-	VB NP51 VBP66
regain	VB NN60	-	VB NP57 NN60
regaining	VBG NN45	-	VBG NN45 NP54
regalado	-	NP	NP
regan	-	NP	NP
regard	NN VBP15 VB63	-	NN VBP15 NP60 VB63
regarded	VBN VBD12	-	VBN VBD12 NP57
regarding	VBG NN63	-	VBG NN63 NP66
regardless	RB JJ36	-	RB JJ36 NP63
regards	VBZ NNS21	-	VBZ NNS21 NP54
regenerative	JJ NN54	NP JJ21	JJ NP9 NN54
regime	NN	-	NN NP66
region	NN	-	=
regional	JJ	NP JJ33	JJ NP18
regions	NNS	NP NNS33	NNS NP6
register	VB VBP15 NN24	NP VB36 VBP51 NN60	VB NP12 VBP15 NN24
registered	VBN VBD27 JJ51	-	=
registering	VBG	-	VBG NP60
registers	VBZ NNS9	-	VBZ NNS9 NP45
registration	NN	NP NN33	NN NP18
regret	VBP NN3 VB9	-	VBP NN3 VB9 NP54
regrets	NNS VBZ9	-	NNS VBZ9 NP45
regrettable	JJ	-	JJ NP51
regretted	VBD VBN33 JJ66	-	VBD VBN33 NP54 JJ66
regular	JJ	-	JJ NP66
regularly	RB	-	RB NP69
regulars	NNS	-	NNS NP54
regulate	VB VBP69	-	VB NP54 VBP69
regulating	VBG NN63	-	VBG NP57 NN63
regulation	NN JJ66	-	NN NP66 JJ66
regulations	NNS	-	NNS NP66
regulator	NN	-	NN NP57
regulators	NNS VBZ18	-	NNS VBZ18 NP54
regulatory	JJ	-	JJ NP54
reich	-	NP	NP
reid	-	NP	NP
reign	NN VB6	-	NN VB6 NP45
reigned	VBD VBN18 JJ57	-	VBD VBN18 NP48 JJ57
reigns	VBZ NNS9	-	VBZ NNS9 NP45
rein	VB NN15	-	VB NN15 NP57
reince	-	NP NN33	NP NN33
reined	VBN VBD JJ66	-	VBN VBD NP51 JJ66
reines	-	NP NNS15	NP NNS12
reinforce	VB NN51	-	VB NN51 NP51
reinforced	VBN VBD3 JJ39	-	VBN VBD3 JJ39 NP48
reinforcements	NNS	-	NNS NP54
reinforces	VBZ NNS39	-	VBZ NNS39 NP54
reinstate	VB JJ51 NN63 VBP63	-	VB JJ51 NP54 NN63
reinstated	VBN VBD24 JJ63	-	VBN VBD24 NP48 JJ63
reinstatement	NN	-	NN NP51
reinstating	VBG	-	VBG NP57
reinvented	VBN VBD6 JJ60	-	VBN VBD6 NP48 JJ60
reinvigorated	VBN VBD30 JJ45	-	VBN VBD30 JJ45 NP51
reiterated	VBD VBN27	-	VBD VBN27 NP63
reiterating	VBG	-	VBG NP54
reject	VB VBP9 NN36	-	VB VBP9 NN36 NP60
rejected	VBD VBN6	-	VBD VBN6 NP63
rejecting	VBG	-	VBG NP60
rejection	NN	-	NN NP63
rejects	VBZ NNS21	-	VBZ NNS21 NP54
relatable	JJ	-	JJ NP54
relate	VB VBP12	-	VB VBP12 NP54
related	JJ VBN6 VBD57	-	JJ VBN6 VBD57 NP60
relating	VBG	VBG NP15	VBG NP60
relations	NNS	NP NNS39	NNS NP15
relationship	NN	-	=
relationships	NNS	-	NNS NP36
relative	JJ	-	JJ NP63
relatively	RB	-	RB NP69
relatives	NNS	-	NNS NP60
relax	VB NN33 VBP60 JJ63	-	VB NN33 NP51 VBP60
relaxed	VBN VBD33 JJ45	-	VBN VBD33 JJ45 NP54
relay	VB NN12	-	VB NN12 NP48
relayed	VBD VBN6 JJ66	-	VBD VBN6 NP48 JJ66
release	NN VB3 VBP36	-	=
released	VBN VBD9	-	=
releases	NNS VBZ63	-	NNS NP60 VBZ63
releasing	VBG	-	VBG NP66
relentless	JJ	-	JJ NP60
relentlessly	RB	-	RB NP60
relevance	NN	-	NN NP51
relevant	JJ	-	JJ NP63
reliable	JJ	-	JJ NP63
reliably	RB	-	RB NP63
reliance	NN	-	NN NP51
reliant	NN JJ	-	NN JJ NP45
relied	VBN VBP15 VB15 VBD33	-	=
relief	NN	NP NN21	NN NP39
relies	VBZ	-	VBZ NP60
religion	NN	-	=
religions	NNS	-	NNS NP54
religious	JJ	NP JJ21	JJ NP48
religious-freedom	JJ NN3 RB33	-	JJ NN3 RB33 NP48
religious-liberties	NNS JJ9	-	NNS JJ9 NP45
relish	VB NN6 VBP54 JJ69	-	VB NN6 NP45 VBP54
relished	VBD VBN15 JJ51	-	VBD VBN15 NP48 JJ51
relocate	VB VBP57	-	VB NP54 VBP57
relocated	VBN VBD12 JJ39	-	VBN VBD12 JJ39 NP48
relocating	VBG	-	VBG NP54
reluctance	NN	-	NN NP57
reluctant	JJ	-	JJ NP63
reluctantly	RB	-	RB NP54
rely	VB VBP6 RB48 JJ63	-	VB VBP6 RB48 NP57
relying	VBG	-	VBG NP60
remain	VB VBP3	-	VB VBP3 NP66
remainder	NN VB42 VBP63	-	NN VB42 NP51 VBP63
remained	VBD VBN18	-	VBD VBN18 NP66
remaining	VBG	-	=
remains	VBZ NNS45	-	=
remake	NN VB3	-	NN VB3 NP48
remark	NN	-	NN NP63
remarkable	JJ	-	JJ NP63
remarkably	RB	-	RB NP54
remarked	VBD VBN42	-	VBD VBN42 NP60
remarking	VBG	-	VBG NP60
remarks	NNS VBZ57	-	=
remedies	NNS VBZ51	-	NNS VBZ51 NP51
remember	VB VBP12	-	VB VBP12 NP66
remembered	VBD VBN6 JJ24	-	VBD VBN6 JJ24 NP54
remembering	VBG NN48	-	VBG NN48 NP54
remembers	VBZ NNS39	-	VBZ NNS39 NP57
remind	VB	-	VB NP60
reminded	VBD VBN42	-	VBD VBN42 NP63
reminder	NN	-	NN NP63
reminders	NNS	-	NNS NP51
reminding	VBG	-	VBG NP60
reminds	VBZ NNS69	-	VBZ NP60 NNS69
remington	-	NP	NP
reminiscent	JJ NN24	-	JJ NN24 NP57
remnants	NNS	-	NNS NP51
remote	JJ NN45	-	JJ NN45 NP57
remove	VB NN33	-	VB NN33 NP60
removed	VBN VBD12 JJ60	-	VBN VBD12 JJ60 NP60
removing	VBG JJ66	-	VBG NP54 JJ66
rendell	-	NP	NP
render	VB VBP3 NN18	-	VB VBP3 NN18 NP51
rendered	VBN VBD18 JJ63	-	VBN VBD18 NP48 JJ63
rendezvous	NN JJ27 VB36 VBP57	-	NN JJ27 VB36 NP48
reneging	VBG NN63	-	VBG NP54 NN63
renew	VB VBP27 NN63	-	VB VBP27 NP60 NN63
renewable	JJ	JJ NP9	JJ NP24
renewables	NNS VBZ57	-	NNS NP51 VBZ57	noun:renewable
renewal	NN JJ51	-	NN JJ51 NP54
renewed	VBN VBD18 JJ63	-	VBN VBD18 NP60 JJ63
renews	VBZ NNS54	-	VBZ NP51 NNS54
reno	-	NP	NP
renominate	VB JJ27 VBP42 NN60	-	VB JJ27 VBP42 NP48
renouncing	VBG NN60	-	VBG NP51 NN60
renovated	VBN VBD36	-	VBN VBD36 NP57
renovation	NN	-	NN NP60
renovations	NNS	-	NNS NP51
renowned	JJ VBN9	-	JJ VBN9 NP45
rent	NN VB12	-	NN VB12 NP60
renteria	-	NP	NP
reopen	VB NN63 VBP66	-	VB NP54 NN63 VBP66
reopened	VBD VBN9 JJ66	-	VBD VBN9 NP51 JJ66
reorder	VB NN9	-	VB NN9 NP48
reorganization	NN	-	NN NP57
rep	NN JJ66	-	NN NP51 JJ66
rep.	-	NP	NP
repair	VB NN	-	VB NN NP48
repairing	VBG NN48 JJ63	-	VBG NN48 NP51 JJ63
repay	VB NN48 JJ66 VBP66	-	VB NN48 NP54 JJ66
repayment	NN	-	NN NP54
repeal	VB NN12 VBP30	-	VB NN12 VBP30 NP60
repealing	VBG	-	VBG NP57
repeat	NN VB3	-	NN VB3 NP54
repeated	VBN VBD12 JJ39	-	VBN VBD12 JJ39 NP63
repeatedly	RB	-	=
repeating	VBG	-	VBG NP60
repercussions	NNS	-	NNS NP51
replace	VB NN60	-	VB NN60 NP63
replaced	VBD VBN	-	VBD VBN NP54
replacement	NN	-	NN NP60
replacements	NNS	-	NNS NP51
replacing	VBG NN69	-	VBG NP54 NN69
replay	NN VB45	-	NN VB45 NP57
replete	JJ VB27 VBP63	-	JJ VB27 NP51 VBP63
replica	NN	-	NN NP51
replicate	VB VBP18	-	VB VBP18 NP54
replied	VBD VBN39	-	VBD VBN39 NP66
reply	NN VB12 RB21	-	NN VB12 RB21 NP54
report	NN VB36 VBP45	NP NN45	NN NP30 VB36 VBP45
reported	VBD VBN12	-	=
reportedly	RB	-	RB NP66
reporter	NN	-	=
reporters	NNS	-	=
reporting	NN VBG	-	NN VBG NP27
reports	NNS VBZ18	NP NNS27 VBZ48	NNS VBZ18 NP42
represent	VB VBP3	-	VB VBP3 NP63
representation	NN	-	NN NP54
representative	NN JJ6	NP NN57 JJ60	NP NN9 JJ15
representatives	NNS	NP NNS42	NNS NP3
represented	VBD VBN6	-	VBD VBN6 NP63
representing	VBG	-	VBG NP66
represents	VBZ	-	=
repressive	JJ	-	JJ NP51
reprieve	NN VB27 JJ54 VBP63	-	NN VB27 NP51 JJ54
reprimand	NN VB54	-	NN NP54 VB54
reprimanded	VBD VBN3 JJ57	-	VBD VBN3 NP48 JJ57
reprising	VBG	-	VBG NP54
reproach	NN VB39	-	NN VB39 NP51
reproductive	JJ	-	JJ NP27
reprogram	-
reprogrammed	VBN VBD24 JJ30	-	VBN VBD24 JJ30 NP48	verb:reprogram
reps.	-	NP	NP
republic	NN JJ39	NP NN21	NP NN12 JJ54
republican	JJ	JJ NP9	JJ NP9
republican-controlled	-	JJ NP24	JJ
republican-leaning	-	JJ NP21	JJ
republican-led	-	JJ NP12	JJ
republicanism	-	NP NN24	NP
republicans	NNS	NP NNS12	NP NNS9
republish	VB VBP63	-	VB NP54 VBP63
repudiate	VB VBP69	-	VB NP54 VBP69
reputation	NN	-	NN NP69
reputational	JJ	-	JJ NP51
reputations	NNS	-	NNS NP51
request	NN VB51	-	=
requested	VBD VBN6 JJ60	-	VBD VBN6 NP60 JJ60
requesting	VBG	-	VBG NP54
requests	NNS	-	=
require	VB VBP18	-	VB VBP18 NP69
required	VBN VBD21 JJ42	-	VBN VBD21 JJ42 NP66
requirement	NN	-	NN NP63
requirements	NNS	-	NNS NP63
requires	VBZ	-	VBZ NP66
requiring	VBG	-	VBG NP63
rescue	NN VB3	-	NN VB3 NP54
rescued	VBD VBN15 JJ54	-	VBD VBN15 NP51 JJ54
research	NN	NP NN54	NN NP9
researched	VBN VBD15 JJ60	-	VBN VBD15 NP48 JJ60
researchers	NNS	-	NNS NP63
resemble	VB VBP21 JJ45 NN69	-	VB VBP21 JJ45 NP54
resembled	VBD VBN24	-	VBD VBN24 NP51
resentment	NN	-	NN NP60
resentments	NNS	-	NNS NP51
reservation	NN	-	NN NP51
reservations	NNS	-	NNS NP54
reserve	NN VB24	NP NN48	NP NN27 VB51
reserved	VBN VBD18 JJ27	-	VBN VBD18 JJ27 NP60
reserves	NNS VBZ18	-	NNS VBZ18 NP54
reset	NN VB3	-	NN VB3 NP48
resettle	VB VBP57 NN60	-	VB NP54 VBP57 NN60
resettled	VBN VBD36 JJ39	-	VBN VBD36 JJ39 NP51
resettlement	NN	-	NN NP54
reshape	VB NN51	-	VB NN51 NP54
reshaping	VBG NN63	-	VBG NP51 NN63
reside	VBP VB18 NN27 JJ54	-	VBP VB18 NN27 NP48
residence	NN	-	NN NP57
residency	NN	-	NN NP54
resident	NN JJ3	-	NN JJ3 NP54
residential	JJ	-	JJ NP54
residents	NNS	NNS NP9	NNS NP69
residual	JJ NN54	-	JJ NP51 NN54
resign	VB	-	VB NP66
resignation	NN	-	NN NP63
resigned	VBD VBN33	-	VBD VBN33 NP60
resigning	VBG NN63	-	VBG NP51 NN63
resilient	JJ	-	JJ NP51
resist	VB VBP69	-	VB NP60 VBP69
resistance	NN	-	NN NP63
resistant	JJ	-	JJ NP54
resisted	VBD VBN15	-	VBD VBN15 NP54
resisting	VBG	-	VBG NP51
resolution	NN	-	NN NP63
resolutions	NNS	-	NNS NP54
resolve	VB NN6	-	VB NN6 NP57
resolved	VBN VBD24 JJ57	-	VBN VBD24 JJ57 NP60
resonance	NN	-	NN NP54
resonant	JJ	-	JJ NP51
resonate	VB VBP12	-	VB VBP12 NP57
resonated	VBD VBN12	-	VBD VBN12 NP54
resonates	VBZ NNS54	-	VBZ NP51 NNS54
resonating	VBG JJ54	-	VBG NP51 JJ54
resort	NN VB30	NP NN30 VB60	NN NP18 VB30
resort-style	JJ NN27 VB42 VBP60	-	JJ NN27 VB42 NP51
resorts	NNS VBZ60	-	NNS NP12 VBZ60
resounding	JJ VBG21	-	JJ VBG21 NP54
resoundingly	RB	-	RB NP54
resources	NNS	NP NNS21	NNS NP45
respect	NN VB24 VBP33	-	NN VB24 VBP33 NP69
respectability	NN	-	NN NP51
respected	VBN JJ6 VBD24	-	VBN JJ6 VBD24 NP57
respectful	JJ	-	JJ NP54
respectfully	RB	-	RB NP51
respective	JJ	-	JJ NP57
respectively	RB	-	RB NP63
respects	NNS VBZ30	-	NNS VBZ30 NP60	noun:respects
respite	NN VB30 VBP63	NN NP9 VB48	NN VB33 NP54 VBP69
respond	VB VBP30	-	=
responded	VBD VBN24	-	=
respondents	NNS	-	NNS NP66
responders	NNS	-	NNS NP60
responding	VBG	-	VBG NP66
responds	VBZ NNS57	-	VBZ NNS57 NP60
response	NN	NN NP9	=
responses	NNS	-	NNS NP63
responsibilities	NNS	-	NNS NP57
responsibility	NN	NN NP9	NN NP69
responsible	JJ	JJ NP18	=
responsive	JJ	NP JJ30	JJ NP6
rest	NN VB24	NN NP9 VB42	=
restaurant	NN	NP NN21	NN NP30
restaurants	NNS	NP NNS21	NNS NP18
restive	JJ	-	JJ NP51
restoration	NN	-	NN NP51
restore	VB VBP66	-	VB NP60 VBP66
restored	VBN VBD15 JJ66	-	VBN VBD15 NP54 JJ66
restores	VBZ NNS48	-	VBZ NNS48 NP51
restoring	VBG	-	VBG NP51
restrained	VBN JJ3 VBD39	-	VBN JJ3 VBD39 NP48
restraint	NN	-	NN NP60
restrict	VB VBP12	-	VB VBP12 NP54
restricted	JJ VBN9 VBD45	-	JJ VBN9 VBD45 NP51
restricting	VBG	-	VBG NP60
restrictions	NNS	-	NNS NP66
restrictive	JJ	-	JJ NP60
restroom	NN	-	NN NP54
restructure	VB NN6 VBP42	-	VB NN6 VBP42 NP45
restructuring	VBG NN12	-	VBG NN12 NP51
rests	VBZ NNS24	-	VBZ NNS24 NP57
result	NN VB21	-	=
resulted	VBD VBN18	-	VBD VBN18 NP60
resulting	VBG	-	VBG NP60
results	NNS VBZ27	-	=
resume	VB NN21	-	VB NN21 NP54
resurgence	NN	-	NN NP57
resurrect	VB NN60 VBP60	-	VB NP51 NN60 VBP60
resurrected	VBN VBD24 JJ48	-	VBN VBD24 JJ48 NP48
retail	JJ NN24 VB48	NP JJ27 NN51	JJ NP21 NN24 VB48
retailer	NN	-	NN NP54
retailers	NNS	NP NNS21	NNS NP9
retain	VB VBP69	-	VB NP63 VBP69
retained	VBN JJ39 VBD39	-	VBN JJ39 VBD39 NP51
retainer	NN	-	NN NP51
retaining	VBG NN63	-	VBG NP51 NN63
retains	VBZ NNS66	-	VBZ NP54 NNS66
retaliate	VB VBP66 NN69	-	VB NP51 VBP66 NN69
retaliation	NN	-	NN NP54
rethink	VB NN24	-	VB NN24 NP54
rethinking	VBG NN63	-	VBG NP51 NN63
retire	VB VBP51 NN54	-	VB NP51 VBP51 NN54
retired	VBN JJ3 VBD15	-	VBN JJ3 VBD15 NP60
retiree	NN JJ66	-	NN NP54 JJ66
retirees	NNS	-	NNS NP54
retirement	NN	NP NN21	NN NP24
retiring	VBG JJ36 NN66	-	VBG JJ36 NP54 NN66
retort	NN VB45	-	NN VB45 NP51
retreat	NN VB48	-	NN VB48 NP54
retreating	VBG	-	VBG NP51
retrieval	-	NP NN30	NP
retroactively	RB	-	RB NP60
retrospect	NN VB63	-	NN NP54 VB63
return	VB NN6 VBP42	-	VB NN6 VBP42 NP66
returned	VBD VBN15	-	VBD VBN15 NP66
returning	VBG JJ66	-	VBG JJ66 NP66
returns	NNS VBZ18	-	NNS VBZ18 NP66
retweet	NN VB6 JJ33 VBN54	-	NN VB6 JJ33 NP45
retweeted	VBD VBN15	-	VBD VBN15 NP57	verb:retweet
retweeting	VBG JJ42 NN42	-	VBG JJ42 NN42 NP51	verb:retweet
reuters	-	NP	NP
rev.	-	NP	NP
reveal	VB VBP12	-	VB VBP12 NP57
revealed	VBD VBN9	NP VBD24 VBN33	VBD VBN9 NP39
revealing	VBG NN51 JJ69	-	VBG NN51 NP54 JJ69
reveals	VBZ NNS39	-	VBZ NNS39 NP57
revelation	NN	-	NN NP60
revelations	NNS	-	NNS NP60
revelers	NNS	-	NNS NP57
reveling	VBG NN30 JJ36	-	VBG NN30 JJ36 NP51	verb:revel
revenge	NN VB45 VBP66	-	NN VB45 NP54 VBP66
revenue	NN	NP NN21	NN NP42
revenues	NNS	-	NNS NP54
reverberating	VBG JJ54	-	VBG NP51 JJ54
revered	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
reversal	NN JJ54	-	NN JJ54 NP57
reversals	NNS	-	NNS NP51
reverse	VB NN12 JJ18	-	VB NN12 JJ18 NP57
reversed	VBD VBN JJ48	-	VBD VBN JJ48 NP54
reverses	VBZ NNS12	-	VBZ NNS12 NP48	noun:reverse
reversing	VBG	-	VBG NP57
review	NN VB3 VBP24	NP NN51 VB54	NN VB3 NP9 VBP24
reviewed	VBN VBD18	-	VBN VBD18 NP57
reviewers	NNS	-	NNS NP54
reviewing	VBG	-	VBG NP57
reviews	NNS VBZ42	-	NNS VBZ42 NP57
reviled	VBN JJ12 VBD18	-	VBN JJ12 VBD18 NP48
revised	VBN VBD3 JJ45	-	VBN VBD3 JJ45 NP48
revising	VBG NN45	-	VBG NN45 NP51
revisionist	JJ NN9	-	JJ NN9 NP45
revisit	VB NN54 VBP57	-	VB NN54 NP54 VBP57
revitalizing	VBG JJ51	-	VBG JJ51 NP54
revival	NN	-	NN NP60
revive	VB JJ57 VBP63 NN69	-	VB JJ57 NP57 VBP63
revived	VBN JJ33 VBD33	-	VBN JJ33 VBD33 NP51
reviving	VBG JJ48	-	VBG JJ48 NP54
revoked	VBN VBD15 JJ60	-	VBN VBD15 NP48 JJ60
revolt	NN VB57	NP NN21	NN NP24 VB57
revolted	VBD VBN21 JJ69	-	VBD VBN21 NP48 JJ69
revolution	NN	NP NN18	NN NP21
revolutionary	JJ NN21	NP JJ30 NN51	JJ NP6 NN21
revved	VBD VBN18 JJ57	-	VBD VBN18 NP48 JJ57
reward	VB NN15	-	VB NN15 NP57
rewarding	JJ VBG6 NN51	-	JJ VBG6 NP51 NN51
rewards	NNS VBZ15	-	NNS VBZ15 NP51
rewrite	VB VBP9 NN12	-	VB VBP9 NN12 NP48
rewritten	VBN NN60	-	VBN NP54 NN60
reynolds	-	NP	NP
rfs	-	NN NP18	NN
rhetoric	NN	-	=
rhetorical	JJ	-	JJ NP60
rhetorically	RB	-	RB NP51
rhimes	-	NP	NP
rhode	-	NP	NP
rhodes	-	NP	NP
rhyme	NN VB6 JJ63	-	NN VB6 NP45 JJ63
ribble	-	NP	NP
rican	-	NP	NP
ricans	-	NNS NP12	NNS	noun:rican
rice	-	NP NN51	NP
rich	JJ	NP JJ24	JJ NP27
richard	-	NP	NP
richards	-	NP	NP
richardson	-	NP	NP
riches	NNS	-	NNS NP51
richest	JJ	-	JJ NP60
richmond	-	NP	NP
richness	NN	-	NN NP51
rick	-	NP NN63	NP
ricketts	-	NP	NP
rico	-	NP	NP
rid	JJ VB15 NN51 VBP60	-	=
ride	NN VB15	-	NN VB15 NP51
rider	NN	NP NN21	NN NP9
riders	NNS	-	NNS NP51
rides	NNS VBZ33	-	NNS VBZ33 NP54
ridge	-	NP NN30 VB54	NP
ridicule	NN VB6 VBP6 JJ57	-	NN VB6 VBP6 NP45
ridiculous	JJ	-	JJ NP60
ridiculously	RB	-	RB NP51
riding	VBG NN51	-	VBG NN51 NP54
riff	NN VB60	-	NN NP51 VB60
riffing	VBG NN39	-	VBG NN39 NP51
rifle	NN VB39 JJ60	NP NN42	NP NN18 VB57
rift	NN	-	NN NP54
rigged	VBN VBD9	-	VBN VBD9 NP60
right	NN RB JJ3	NP NN57 RB57 JJ57	NN RB JJ3 NP27
right-leaning	JJ VBG27 NN54	-	JJ VBG27 NP54 NN54
right-wing	JJ	-	JJ NP66
rightful	JJ	-	JJ NP51
rightly	RB	-	RB NP51
rights	NNS	NP NNS21	NNS NP24	noun:rights
rigorous	JJ	-	JJ NP54
rihanna	-	NP	NP
rile	VB NN42 VBP48 JJ51	-	=
riling	VBG NN57	-	VBG NP51 NN57
ring	NN VB9	-	NN VB9 NP51
rio	-	NP	NP
riots	NNS VBZ48	-	NNS VBZ48 NP51
rip	VB VBP9 NN18	-	VB VBP9 NN18 NP51
ripe	JJ NN45	-	JJ NN45 NP54
ripert	-	NP	NP
ripped	VBD VBN3	-	VBD VBN3 NP51
ripping	VBG JJ60	-	VBG NP60 JJ60
ripple	NN JJ6 VB30	-	NN JJ6 VB30 NP45
rips	NNS VBZ12	-	NNS VBZ12 NP51
rise	NN VB12 VBP30	NN NP27 VB54	=
risen	VBN JJ39	-	VBN JJ39 NP63
rises	VBZ NNS3	-	VBZ NNS3 NP54
rising	VBG	VBG NP27	=
risk	NN VB27 VBP42	NN NP24 VB63	=
risk-taking	NN VBG24 JJ27	-	NN VBG24 JJ27 NP51
risked	VBD VBN21 JJ63	-	VBD VBN21 NP48 JJ63
risks	NNS VBZ21	-	NNS VBZ21 NP66
risky	JJ	-	JJ NP60
ritual	NN JJ21	-	NN JJ21 NP57
ritz	-	NP NN24	NP
rival	JJ NN3 VB39	-	=
rivalry	NN	-	NN NP57
rivals	NNS	-	=
river	NN	NP NN27	NP NN12
rizwan	-	NP	NP
rjc	-	NN NP3	NN NP9
rnc	NN JJ3	NP NN15	NP NN15 JJ60
road	NN	NP NN42	NN NP12
roads	NNS	-	NNS NP60
roanoke	-	NP	NP
roar	NN VB48	-	NN VB48 NP54
roared	VBD VBN30 JJ63	-	VBD VBN30 NP54 JJ63
roasts	NNS VBZ36	-	NNS VBZ36 NP54
rob	-	NP VB36 NN60	NP
robberies	NNS	-	NNS NP54
robbery	NN	-	NN NP54
robbins	-	NP	NP
robby	-	NP	NP
robert	-	NP	NP
roberts	-	NP	NP
robin	-	NP NN30	NP
robinson	-	NP	NP
robo-calls	NNS VBZ21	-	NNS VBZ21 NP48
robocall	NN JJ45 VB45	-	NN JJ45 VB45 NP54
robotic	JJ	-	JJ NP51
robots	NNS	-	NNS NP54
robust	JJ	-	JJ NP63
rochester	-	NP	NP
rock	NN VB60	NP VBP9 NN18	NP NN VBP9
rocked	VBN VBD9 JJ54	-	VBN VBD9 NP48 JJ54
rockefeller	-	NP	NP
rocket	NN VB57	-	NN NP54 VB57
rocketed	VBD VBN21 JJ66	-	VBD VBN21 NP48 JJ66
rocks	NNS VBZ48	NP NNS21 VBZ69	NNS NP12 VBZ48
rocky	JJ	NP JJ24	JJ NP15
rod	NN	NP NN21	NN NP9
rode	VBD VB42	-	VBD VB42 NP51
rodham	-	NP	NP
rodriguez	-	NP	NP
rods	NNS	-	NNS NP51
roe	-	NP NN36	NP
roffman	-	NP	NP
rogan	-	NP	NP
rogans	-	NP	NP
roger	-	NP	NP
rogers	-	NP	NP
roiled	VBN VBD12 JJ66	-	VBN VBD12 NP51 JJ66
roiling	VBG NN66 JJ69	-	VBG NP51 NN66 JJ69
role	NN	-	=
roles	NNS	-	NNS NP63
roll	NN VB6 VBP27	NP NN39 VB45 VBP63	NN VB6 NP18 VBP27
rollback	NN	-	NN NP54
rolled	VBD VBN6 JJ54	-	VBD VBN6 JJ54 NP60
rolling	VBG NN3 JJ12	NP VBG33 NN39 JJ45	VBG NP3 NN3 JJ12
rollout	NN JJ30 VB48	-	NN JJ30 VB48 NP51
rolls	NNS VBZ6	-	NNS VBZ6 NP51
roman	-	NP JJ9 NN33	NP JJ9
romance	NN VB63	-	NN NP51 VB63
romania	-	NP	NP
romanian	-	JJ NP18	JJ
romantic	JJ NN57	-	JJ NP54 NN57
romero	-	NP	NP
romney	NN JJ24 VB36 RB51	NP	NP NN48
romp	VB NN21	-	VB NN21 NP54
ron	-	NP	NP
ronald	-	NP	NP
roof	NN	NP NN18	NN NP3
room	NN	NP NN3	NN NP27
rooms	NNS VBZ57	-	NNS VBZ57 NP57
roosevelt	-	NP	NP
root	NN VB18	-	NN VB18 NP57
rooted	VBN VBD12 JJ45	-	VBN VBD12 JJ45 NP51
rooting	VBG NN30	-	VBG NN30 NP51
roots	NNS	-	NNS NP66
rope	NN VB45	-	NN VB45 NP54
ros-lehtinen	-	NP	NP
rose	VBD NN48 JJ54	NP VBD36	VBD NP18 NN48 JJ54
rosenberg	-	NP	NP
rosenfeld	-	NP	NP
rosenthal	-	NP	NP
ross	-	NP	NP
rote	NN JJ57	-	NN NP51 JJ57
rough	JJ NN36	-	JJ NN36 NP60
roughly	RB	-	=
round	NN VB18 JJ45	-	NN VB18 JJ45 NP66
rounded	VBD VBN15 JJ30	-	VBD VBN15 JJ30 NP48
rounding	VBG NN36 JJ69	-	VBG NN36 NP51 JJ69
roundly	RB JJ66	-	RB NP51 JJ66
rounds	NNS	-	NNS NP60
roundtable	JJ NN24	-	JJ NN24 NP51
roundup	NN	-	NN NP51
roused	VBD VBN21 JJ54	-	VBD VBN21 NP48 JJ54
rousing	JJ VBG21	-	JJ VBG21 NP54
rout	NN VB54	-	NN VB54 NP54
route	NN VB45	-	NN VB45 NP66
routes	NNS VBZ48	-	NNS VBZ48 NP54
routine	JJ NN30	-	JJ NN30 NP57
routinely	RB	-	RB NP63
rove	-	NP VBP24 VB48 VBD63	NP VBP24
row	NN VB54	-	NN VB54 NP63
rowdy	JJ NN33	-	JJ NN33 NP54
rows	NNS VBZ36	-	NNS VBZ36 NP57
roy	-	NP	NP
royal	NN JJ3	NP NN42 JJ45	NP NN27 JJ30
royalties	NNS	-	NNS NP51
rubbed	VBD VBN18 JJ60	-	VBD VBN18 NP48 JJ60
rubber	NN JJ24 VB54	-	NN JJ24 NP51 VB54
rubbernecking	VBG NN9	-	VBG NN9 NP45
rubbing	VBG NN45	-	VBG NN45 NP54
rubel	-	NP NN30	NP
rubin	-	NP	NP
rubino	-	NP	NP
rubio	-	NP	NP
rubio-style	-	JJ NP12	JJ
rude	JJ NN57	-	JJ NP54 NN57
rudolph	-	NP	NP
rudy	-	NP	NP
ruined	VBN VBD18 JJ48	-	VBN VBD18 JJ48 NP54
rule	NN VB9	NN NP27 VB48	NN VB12 NP66
ruled	VBD VBN15 JJ63	-	VBD VBN15 NP60 JJ63
rulers	NNS	NNS NP9	NNS NP57
rules	NNS	NP NNS	NNS NP36
ruling	NN VBG36	-	NN VBG36 NP69
rulings	NNS	-	NNS NP60
rumored	VBN VBD21 JJ57	-	VBN VBD21 NP48 JJ57
rumors	NNS	-	NNS NP60
run	VB NN12 VBN15 VBP24	-	=
run-up	NN	-	NN NP54
rung	VBN	-	VBN NP54
runner	NN JJ66	-	NN NP51 JJ66
runner-up	NN	-	NN NP54
running	VBG NN33 JJ51	-	=
runoff	NN	-	NN NP54
runs	VBZ NNS21	-	VBZ NNS21 NP66
rupert	-	NP	NP
rupture	NN VB48	-	NN VB48 NP51
rural	JJ	NP JJ21	JJ NP33
rush	NN VB6 JJ36	NP NN3 VBP6 VB30	NN VB6 NP15 VBP24
rushed	VBD VBN3 JJ39	-	VBD VBN3 JJ39 NP48
rushing	VBG NN51	-	VBG NN51 NP57
russ	-	NP	NP
russell	-	NP	NP
russia	-	NP	NP
russian	JJ NN24	JJ NP15	JJ NP15 NN63
russians	-	NP	NP
rust	NN JJ24 VB36	NP NN48	NP NN27 JJ51 VB63
rutgers	-	NP	NP
ruth	-	NP NN39	NP
rutherford	-	NP NN27	NP
rvote	-
rvotes	NNS NP12 VBZ24	-	=	noun:rvote
ryan	-	NP	NP
ryder	-	NP	NP
résumé	NN JJ36 NNS39 VBG48	-	=
s	NNS NN48 JJ51 VBG63	NN NP12 NNS24	NNS NN21 JJ51 VBG63
s.	-	NP	NP
s.c	-	NP	NP
s.c.	-	NP	NP
sabal	-	NP	NP
sabato	-	NP	NP
sabotaged	VBD VBN JJ45	-	VBD VBN NP42 JJ45
sachs	-	NP	NP
sacramento	-	NP	NP
sacred	JJ VBN63	-	JJ NP54 VBN63
sacrifice	NN VB6	-	NN VB6 NP57
sacrificed	VBN VBD36 JJ48	-	VBN VBD36 JJ48 NP54
sacrifices	NNS VBZ51	-	NNS VBZ51 NP54
sad	JJ	-	JJ NP63
saddam	-	NP	NP
saddened	JJ VBN15 VBD18	-	JJ VBN15 VBD18 NP45
sadiq	-	NP	NP
sadly	RB	-	RB NP51
sadness	NN	-	NN NP51
saez	-	NP	NP
safe	JJ NN48	-	=
safeguards	NNS VBZ51	-	NNS VBZ51 NP54
safekeep	-
safekeeping	VBG NN9 JJ66	-	VBG NN9 NP45 JJ66	verb:safekeep
safely	RB	-	RB NP57
safer	JJ NN69	-	JJ NP57 NN69
safest	JJ	-	JJ NP54
safety	NN	NP NN6	NN NP30
sagged	VBN VBD18 JJ69	-	VBN VBD18 NP48 JJ69
sagging	VBG JJ39 NN66	-	VBG JJ39 NP54 NN66
said	VBD VBN42	-	=
saigon	-	NP	NP
sailing	VBG NN36	-	VBG NN36 NP51
sailors	NNS	-	NNS NP54
sake	NN	-	NN NP60
salafist	-	NP JJ6	NP JJ
salaried	JJ	-	JJ NP60
salaries	NNS	-	NNS NP60
salary	NN JJ66	-	NN NP57 JJ66
salceda	-	NP	NP
saldana	-	NP	NP
sale	NN	-	NN NP63
saleh	-	NP	NP
salem	-	NP	NP
sales	NNS JJ42	NNS NP15 JJ66	NNS JJ42 NP69
salient	JJ NN48	-	JJ NN48 NP51
salinas	-	NP	NP
salix	-	NP	NP
salkin	-	NP	NP
salma	-	NP	NP
salt	NN JJ42 VB48	NP NN27 JJ66	NN NP3 JJ42 VB48
salvador	-	NP	NP
salvation	NN	-	NN NP51
sam	-	NP	NP
same	JJ	-	=
same-ole	JJ NN15 VB39 VBP45	-	=
same-sex	JJ NN33	-	JJ NN33 NP66
sami	-	NP	NP
sammon	-	NP	NP
samour	-	NP	NP
sample	NN VB42	-	NN VB42 NP54
samples	NNS	-	NNS NP63
sampling	NN VBG27	-	NN VBG27 NP57
samuel	-	NP	NP
samuels	-	NP	NP
san	-	NP	NP
sanctioned	VBN VBD9 JJ33	-	VBN VBD9 JJ33 NP48
sanctions	NNS	NP NNS24	NNS NP30
sanctuary	NN JJ63	-	NN NP57 JJ63
sand	NN VB60	-	NN NP57 VB60
sanders	-	NP	NP
sandra	-	NP	NP
sandwiched	VBD VBN3 JJ57	-	VBD VBN3 NP45 JJ57
sandy	-	NP JJ51	NP
sane	JJ NN12	-	JJ NN12 NP51
sanford	-	NP	NP
santa	-	NP	NP
santilli	-	NP	NP
santorum	-	NP	NP
santos	-	NP	NP
sara	-	NP	NP
sarah	-	NP	NP
sarandon	-	NP	NP
sarasota	-	NP	NP
sarcastic	JJ	-	JJ NP51
sarcastically	RB	-	RB NP51
sarukhã	-	NP	NP
sat	VBD VBN24 JJ45	-	VBD VBN24 JJ45 NP63
satan	-	NP	NP
satellite	NN JJ21 VB33 VBP69	NP NN21 JJ42 VB57	NN NP6 JJ21 VB33
satirists	NNS	-	NNS NP51
satisfied	JJ VBN3 VBD27	-	JJ VBN3 VBD27 NP57
satisfy	VB VBP66	-	VB NP54 VBP66
saturation	NN	-	NN NP54
saturday	-	NP	NP
saudi	JJ NN21 NNS45 RB57	NP JJ9	NP JJ9 NN48
saudis	-	NP	NP
saul	-	NP	NP
savage	JJ NN9 VB45	-	JJ NN9 VB45 NP51
savaged	VBD VBN21 JJ51	-	VBD VBN21 NP48 JJ51
savaging	VBG NN54	-	VBG NP51 NN54
save	VB VBP42	VB NP9 VBP60	VB VBP42 NP69
saved	VBN VBD JJ48	-	VBN VBD JJ48 NP54
saving	VBG NN9 JJ48	-	VBG NN9 JJ48 NP51
savings	NNS NN33	NP NNS33 NN66	NNS NP15 NN33	noun:savings
saw	VBD NN54	-	=
say	VBP VB NN45	-	=
sayed	-	NP	NP
saying	VBG	-	=
says	VBZ	-	=
sc	NN JJ3	NN NP15 JJ33	NN JJ21 NP57
scala	-	NP	NP
scale	NN VB15	-	NN VB15 NP63
scales	NNS VBZ51	-	NNS VBZ51 NP51
scalia	-	NP	NP
scam	NN VB57	-	NN VB57 NP57
scandal	NN	NN NP9	NN NP42
scandals	NNS	-	NNS NP63
scandinavia	-	NP	NP
scanner	NN	NN NP9	NN NP57
scant	JJ VB60	-	JJ NP51 VB60
scapegoats	NNS	-	NNS NP51
scar	NN VB45 JJ66	-	NN VB45 NP51 JJ66
scarborough	-	NP	NP
scare	VB NN3 VBP18	-	VB NN3 VBP18 NP51
scared	VBN JJ6 VBD24 RB27	-	=
scares	VBZ NNS6	-	VBZ NNS6 NP51
scary	JJ	-	JJ NP54
scathing	JJ	-	JJ NP60
scattered	VBN JJ15 VBD36	-	VBN JJ15 VBD36 NP51
scenario	NN	-	NN NP63
scenarios	NNS	-	NNS NP51
scene	NN	NP NN30	NN NP27
scenes	NNS	-	NNS NP63
schadenfreude	NN JJ33 VBP42 VB42	-	=
schedule	NN VB39	-	NN VB39 NP66
scheduled	VBN JJ45	-	=
scheduling	NN VBG3	-	NN VBG3 NP54
scheme	NN VB39 JJ69	-	NN VB39 NP51 JJ69
schemes	NNS VBZ42	-	NNS VBZ42 NP51
schengen	-	NP	NP
schifano	-	NP	NP
schill	-
schilling	VBG NN15 JJ60	NP VBG24 NN57	NP VBG15 NN33	verb:schill
schlafly	RB JJ39 NN48 VB66	NP RB48	NP RB36
schmidt	-	NP	NP
schmoozing	NN VBG12	-	NN VBG12 NP51
schoen	-	NP	NP
scholar	NN JJ51	-	NN JJ51 NP54
scholars	NNS	NP NNS21	NNS NP24
scholarship	NN	-	NN NP57
school	NN	NP NN57	NN NP12
schoolchildren	NNS JJ24 VB30 NN30	-	=
schooled	VBN VBD21 JJ63	-	VBN VBD21 NP48 JJ63
schools	NNS	NP NNS21	NNS NP45
schoolteacher	NN	-	NN NP51
schroeder	-	NP	NP
schuette	-	NP	NP
schultz	-	NP	NP
schumer	-	NP	NP
schweiker	-	NP	NP
schweizer	-	NP	NP
science	NN	NP NN33	NN NP18
sciences	-	NP NNS33	NP
scientific	JJ	NP JJ21	JJ NP15
scientist	NN	-	NN NP63
scientists	NNS	NNS NP15	NNS NP63
scintillate	VB VBP57	-	VB NP51 VBP57
scion	NN	-	NN NP51
scolded	VBD VBN30 JJ60	-	VBD VBN30 NP51 JJ60
scope	NN	-	NN NP60
scorched-earth	JJ NN15 VB45	-	JJ NN15 VB45 NP48
score	NN VB9 VBP21	-	NN VB9 VBP21 NP60
scored	VBD VBN18	-	VBD VBN18 NP60
scores	NNS VBZ63	-	NNS VBZ63 NP63
scoring	VBG NN54	-	VBG NN54 NP54
scorn	VB VBP6 NN15	-	VB VBP6 NN15 NP48
scorned	VBN VBD9 JJ48	-	VBN VBD9 NP48 JJ48
scotland	-	NP	NP
scott	-	NP	NP
scotus	-	NP NN12	NP NN12
scourge	NN VB27 VBP63	-	NN VB27 NP51 VBP63
scouts	-	NNS NP21 VBZ63	NNS
scramble	VB NN VBP15 JJ48	-	=
scrambled	VBD VBN12 JJ57	-	VBD VBN12 NP54 JJ57
scrambles	NNS VBZ51	-	NNS VBZ51 NP54
scrambling	VBG NN66	-	VBG NP57 NN66
scranton	-	NP	NP
scrapped	VBD VBN15	-	VBD VBN15 NP48
scrapping	VBG NN63	-	VBG NP51 NN63
scrappy	JJ NN60	-	JJ NP51 NN60
scratch	NN VBP12 VB54	-	NN VBP12 NP51 VB54
scratching	VBG NN57	-	VBG NP51 NN57
screamed	VBD VBN27 JJ51	-	VBD VBN27 NP51 JJ51
screaming	VBG NN51	-	VBG NN51 NP57
screen	NN VB66	-	NN NP60 VB66
screened	VBN VBD6 JJ63	-	VBN VBD6 NP48 JJ63
screening	NN VBG21	-	NN VBG21 NP60
screenings	NNS	-	NNS NP51
screens	NNS VBZ42	-	NNS VBZ42 NP54
screenwriter	NN	-	NN NP51
screw	VB NN24	-	VB NN24 NP57
screwed	VBD VBN12	-	VBD VBN12 NP51
script	NN VB39	NN NP9 VB54	NN VB39 NP60
scripted	VBN VBD21 JJ48	-	VBN VBD21 JJ48 NP57
scripts	NNS VBZ45	NP NNS21 VBZ66	NNS NP9 VBZ45
scrutinize	VBP VB	-	VBP VB NP45
scrutiny	NN	-	NN NP69
scuffle	NN VB39 JJ60	-	NN VB39 NP51 JJ60
scully	-	NP	NP
scum	NN VB57	-	NN NP51 VB57
scuttle	VB NN21 VBP69	-	VB NN21 NP54 VBP69
scuttled	VBD VBN15 JJ57	-	VBD VBN15 NP48 JJ57
sdf	-	NN NP12	NN
se-mails	NNS VBZ21	-	NNS VBZ21 NP48
sea	NN	NP NN51	NP NN15
seacord	-	NP	NP
seal	VB NN12	NP VB33 NN45	VB NP9 NN12
sealed	VBN VBD15 JJ54	-	VBN VBD15 NP51 JJ54
seals	-	NP NNS9 VBZ66	NP NNS9
seaman	-	NP NN24	NP
sean	-	NP	NP
search	NN VB21	-	NN VB21 NP66
searchable	JJ VB66	-	JJ NP54 VB66
searched	VBD VBN12 JJ66	-	VBD VBN12 NP51 JJ66
searches	NNS VBZ18	-	NNS VBZ18 NP54
searching	VBG JJ54	-	VBG JJ54 NP57
searing	JJ VBG21	-	JJ VBG21 NP54
seas	NNS	-	NNS NP54
seaside	JJ NN9	-	JJ NN9 NP45
season	NN	-	=
seasoned	JJ VBN24 VBD42	-	JJ VBN24 VBD42 NP54
seat	NN	NP NN21	NN NP39
seated	VBN VBD15 JJ48	-	VBN VBD15 JJ48 NP57
seating	VBG NN18	-	VBG NN18 NP54
seats	NNS	-	NNS NP69
seattle	-	NP	NP
second	JJ NN45 RB51 COLON60	JJ NP18	JJ NP45 NN45 RB54
second-degree	JJ NN27 CD45 VB69	-	JJ NN27 CD45 NP51
second-guess	VBP JJ VB6 NN18	-	=
second-guessing	NN VBG12	-	NN VBG12 NP51
second-largest	JJ NN30 VB51	-	JJ NN30 NP51 VB51
second-place	JJ NN39 VB60	-	JJ NN39 VB60 NP63
second-to-last	JJ NN18 VB39 RB42	-	=
secondary	JJ NN33	-	JJ NN33 NP51
secondly	RB JJ66	-	RB NP51 JJ66
seconds	NNS VBZ51	-	NNS VBZ51 NP60	noun:seconds
secrecy	NN	NP NN21	NN NP15
secret	NN JJ3	NP JJ18 NN57	NN JJ NP3
secretariat	-	NP NN24	NP
secretaries	NNS	NP NNS3	NNS NP21
secretary	NN	NP	NN NP6
secretly	RB	-	RB NP57
secrets	NNS	-	NNS NP60
section	NN	NN NP3	NN NP27
sections	NNS VBZ69	-	NNS NP51 VBZ69
sector	NN	-	NN NP66
sectors	NNS	-	NNS NP54
secular	JJ NN63	-	JJ NP57 NN63
secure	VB JJ12	NP VB30 JJ39	VB JJ12 NP36
secured	VBD VBN JJ24	-	VBD VBN JJ24 NP54
secures	VBZ NNS33	-	VBZ NNS33 NP51
securing	VBG	-	VBG NP63
securities	NNS	NP NNS21	NNS NP24
security	NN	NP NN42	NN NP18
see	VB VBP15	VB NP18 VBP45	=
seed	NN VB36 VBN63 VBD66	-	NN VB36 NP54 VBN63
seeds	NNS VBZ42	-	NNS VBZ42 NP57
seeing	VBG	-	VBG NP69
seek	VB VBP18	-	VB VBP18 NP66
seeker	NN	-	NN NP54
seekers	NNS	-	NNS NP54
seeking	VBG	-	=
seeks	VBZ NNS36	-	VBZ NNS36 NP63
seem	VB VBP3	-	VB VBP3 NP63
seemed	VBD VBN30	-	=
seeming	VBG JJ3	-	VBG JJ3 NP54
seemingly	RB	-	RB NP66
seems	VBZ	-	=
seen	VBN	-	=
sees	VBZ	-	VBZ NP69
segment	NN	-	NN NP63
segments	NNS	-	NNS NP57
segregate	VB NN21 VBP60	-	VB NN21 NP48 VBP60
segregation	NN	-	NN NP60
segregationist	JJ NN9	-	JJ NN9 NP45
seismic	JJ	-	JJ NP54
seitz-wald	-	NP	NP
seize	VB	-	VB NP60
seized	VBD VBN3	-	VBD VBN3 NP57
seizing	VBG	-	VBG NP57
seizures	NNS	-	NNS NP51
seldom	RB JJ66	-	RB NP57 JJ66
select	JJ VB3 VBP12	NP JJ51 VB57 VBP66	NP JJ3 VB6 VBP15
selected	VBN VBD21 JJ51	-	VBN VBD21 JJ51 NP60
selecting	VBG	-	VBG NP51
selection	NN	-	NN NP63
self	NN JJ30	-	NN JJ30 NP57
self-deportation	NN JJ24	-	NN JJ24 NP57
self-described	JJ VBN45 VBD45	-	JJ VBN45 VBD45 NP63
self-effacing	JJ VBG60	-	JJ NP51 VBG60
self-funding	JJ VBG24 NN39	-	JJ VBG24 NN39 NP54
self-identified	JJ VBN21 VBD36	-	JJ VBN21 VBD36 NP51
self-inflicted	JJ VBN24 VBD39	-	JJ VBN24 VBD39 NP51
self-interest	NN JJ63	-	NN NP51 JJ63
self-made	JJ NN66	-	JJ NP51 NN66
self-proclaimed	JJ VBN57	-	JJ NP51 VBN57
self-published	JJ VBN24 VBD33	-	JJ VBN24 VBD33 NP51
self-reinforcing	JJ VBG12 NN30	-	JJ VBG12 NN30 NP48
self-serving	JJ	-	JJ NP54
self-styled	JJ VBN57	-	JJ NP51 VBN57
selfies	NNS VBZ18	-	NNS VBZ18 NP51	noun:selfy
selfish	JJ	-	JJ NP54
selfy	-
sell	VB NN24 VBP24	-	VB NN24 VBP24 NP66
sellers	NNS	-	NNS NP60
selling	VBG NN30	-	VBG NN30 NP66
sells	VBZ NNS24	-	VBZ NNS24 NP57
semblance	NN	-	NN NP54
sembler	-	NP	NP
seminar	NN JJ63	-	NN NP54 JJ63
seminars	NNS	-	NNS NP51
sen.	-	NP	NP
senate	-	NP	NP
senator	NN	NP	NN NP6
senatorial	JJ NN69	JJ NP24	JJ NP69
senators	NNS	NP NNS33	NNS NP33
send	VB VBP33	-	VB VBP33 NP69
senders	NNS	-	NNS NP51
sending	VBG	-	VBG NP69
sends	VBZ	-	VBZ NP57
senior	JJ	NP JJ24	JJ NP48
sens.	-	NP	NP
sense	NN VB39 VBP45	NN NP9 VB57 VBP63	=
sensed	VBD VBN15 JJ33	-	VBD VBN15 JJ33 NP48
senseless	JJ	-	JJ NP57
senses	NNS	-	NNS NP51
sensibilities	NNS	-	NNS NP54
sensible	JJ	-	JJ NP57
sensitive	JJ	-	JJ NP69
sensitivities	NNS	-	NNS NP54
sensitivity	NN	-	NN NP57
sent	VBD VBN3	-	=
sentence	NN	-	NN NP66
sentenced	VBN VBD24	-	VBN VBD24 NP57
sentences	NNS	-	NNS NP57
sentencing	NN VBG	-	NN VBG NP45
sentiment	NN	-	NN NP66
sentiments	NNS	-	NNS NP60
sentinel	-	NP NN27	NP
separate	JJ VB33 VBP42	-	JJ VB33 VBP42 NP66
separated	VBN VBD3 JJ45	-	VBN VBD3 JJ45 NP48
separately	RB	-	RB NP54
separating	VBG	-	VBG NP54
separation	NN	-	NN NP54
sept.	-	NP	NP
september	-	NP	NP
sequel	NN JJ66	-	NN NP51 JJ66
serial	JJ NN21	-	JJ NN21 NP63
series	NN	NP NN24	NN NP42
serious	JJ	-	=
seriously	RB	-	RB NP69
seriousness	NN	-	NN NP54
servant	NN JJ57	NP NN21	NN NP12 JJ57
serve	VB VBP21	-	VB VBP21 NP69
served	VBD VBN9	-	VBD VBN9 NP69
server	NN	-	=
servers	NNS	-	NNS NP60
serves	VBZ NNS39	-	VBZ NNS39 NP66
service	NN VB48	NP NN57	NN NP6 VB48
services	NNS	NP NNS45	NNS NP15
serving	VBG	-	VBG NP69
session	NN	-	NN NP66
sessions	NNS	NP NNS45	NP NNS3
set	VBN NN12 VBD12 VB18	-	=
set-up	NN JJ30	-	NN JJ30 NP54
setback	NN	-	NN NP57
setbacks	NNS	-	NNS NP51
seth	-	NP	NP
sets	VBZ NNS9	-	VBZ NNS9 NP57
setting	VBG NN27	-	VBG NN27 NP66
settle	VB NN39	-	VB NN39 NP63
settled	VBN VBD6 JJ51	-	VBN VBD6 JJ51 NP57
settlement	NN	-	NN NP27
settling	VBG NN54	-	VBG NN54 NP54
setup	NN	-	NN NP57
seven	CD	-	=
seven-and-a-half	CD NN15 JJ30 RB39	-	=
seven-member	JJ NN24 VB39 VBP51	-	=
seventh	JJ NN27	NP JJ27 NN54	JJ NP6 NN27
several	JJ	-	=
severe	JJ	-	JJ NP60
severely	RB	-	RB NP54
sewed	VBD VBN39 JJ66	-	VBD VBN39 NP54 JJ66
sewn	VBN JJ12	-	VBN JJ12 NP48
sex	NN VB69	NN NP9	NN NP63
sexier	JJ NN63	-	JJ NP51 NN63
sexism	NN	NP NN21	NN NP30
sexist	JJ NN39	-	JJ NN39 NP57
sexting	VBG NN21 JJ51	-	VBG NN21 JJ51 NP54	verb:sext
sexton	-	NP NN51	NP
sexual	JJ	-	JJ NP66
sexually	RB	-	RB NP54
sgt.	-	NP	NP
sha	-	-	-	verb:shall
shade	NN VB33	-	NN VB33 NP51
shades	NNS VBZ39	-	NNS VBZ39 NP51
shadow	NN VB60	-	NN NP60 VB60
shaheen	-	NP	NP
shake	VB NN30	-	VB NN30 NP57
shake-up	NN	-	NN NP54
shaken	VBN JJ24	-	VBN JJ24 NP54
shakes	VBZ NNS9	-	VBZ NNS9 NP48
shakeup	NN	-	NN NP57
shaking	VBG NN48	-	VBG NN48 NP60
shaky	JJ	-	JJ NP57
shale	NN JJ66	-	NN NP51 JJ66
shall	MD NN21 JJ45 VB48	-	=
sham	NN VB48 JJ51	-	NN VB48 JJ51 NP51
shame	NN VB51	-	NN VB51 NP57
shameful	JJ NN27	-	JJ NN27 NP60
shaming	VBG NN12	-	VBG NN12 NP51
shanghai	-	NP VB42 NN42 JJ66	NP
shangri-la	-	NP	NP
shanklin-hawkins	-	NP	NP
shape	NN VB12 VBP36	-	NN VB12 VBP36 NP63
shaped	VBN VBD15 JJ60	-	VBN VBD15 NP57 JJ60
shaping	VBG NN60	-	VBG NP57 NN60
shapiro	-	NP	NP
share	NN VB12 VBP15	-	NN VB12 VBP15 NP66
shared	VBD VBN JJ6	-	VBD VBN JJ6 NP60
shareholder	NN	-	NN NP60
shareholders	NNS	-	NNS NP60
shares	NNS VBZ12	-	NNS VBZ12 NP63
sharia	NN	-	NN NP57
sharing	VBG JJ63 NN69	-	VBG NP63 JJ63 NN69
sharp	JJ NN48	NP JJ33	JJ NP21 NN48
sharpened	VBN VBD6 JJ15	-	VBN VBD6 JJ15 NP51
sharpens	VBZ NNS51	-	VBZ NNS51 NP54
sharper	JJ NN30	-	JJ NN30 NP54
sharpest	JJ	-	JJ NP51
sharply	RB	-	RB NP63
sharpton	-	NP NN33	NP NN36
shatter	VB NN39 JJ57 VBP66	-	VB NN39 NP51 JJ57
shattered	VBD VBN3 JJ42	-	VBD VBN3 JJ42 NP45
shaw	-	NP	NP
she	PRP	PRP NP15	=
shed	VBD VBN3 JJ39 NN54	-	VBD VBN3 JJ39 NP42
shedding	VBG NN36	-	VBG NN36 NP57
sheds	VBZ NNS12	-	VBZ NNS12 NP48
sheep	NN JJ57	-	NN NP51 JJ57
sheer	JJ VB27 VBP63	-	JJ VB27 NP51 VBP63
sheet	NN VB57	-	NN VB57 NP57
sheets	NNS VBZ66	-	NNS NP57 VBZ66
sheila	-	NP	NP
sheinkopf	-	NP	NP
sheldon	-	NP	NP
shell	NN VB6	NP NN27 VB30	NN VB6 NP12
shell-shocked	JJ VBN24 VBD33	-	JJ VBN24 VBD33 NP51
shelley	-	NP	NP
shelter	NN VB51	-	NN VB51 NP57
shelton	-	NP	NP
shelves	NNS VBZ45	-	NNS VBZ45 NP54
shen	-	NP	NP
shenanigans	NNS	-	NNS NP54
sheppard	-	NP	NP
sheriff	NN	NP NN33	NP NN
sherman	-	NP	NP
sherrod	-	NP	NP
sherry	-	NP NN48	NP
shied	VBD VBN18 JJ60	-	VBD VBN18 NP48 JJ60
shield	VB NN3	NP VB33 NN36	VB NN3 NP6
shields	NNS VBZ30	NP NNS30 VBZ60	NP NNS15 VBZ45
shift	NN VB6	-	NN VB6 NP66
shifted	VBN VBD6	-	VBN VBD6 NP60
shifting	VBG	-	VBG NP63
shifts	NNS VBZ12	-	NNS VBZ12 NP60
shines	VBZ NNS12	-	VBZ NNS12 NP48
shining	VBG NN51	-	VBG NP51 NN51
shiny	JJ NN60	-	JJ NP51 NN60
shinzo	-	NP	NP
ship	NN VB18 VBP18	-	NN VB18 VBP18 NP54
shipping	NN VBG	-	NN VBG NP45
ships	NNS VBZ51	-	NNS VBZ51 NP54
shirt	NN VB45	-	NN VB45 NP57
shirts	NNS VBZ60	-	NNS NP60 VBZ60
shkreli	-	NP	NP
shoal	-	NP NN36 VB66	NP
shock	NN VB21	-	NN VB21 NP60
shocked	VBN JJ21 VBD30	-	VBN JJ21 VBD30 NP60
shocking	JJ VBG15 NN66	-	JJ VBG15 NP51 NN66
shocks	NNS VBZ57	-	NNS VBZ57 NP57
shoe	NN VB33	-	NN VB33 NP51
shoes	NNS VBZ66	-	NNS NP51 VBZ66
shonda	-	NP	NP
shook	VBD NN39	NP VBD27 NN63	VBD NP18 NN39
shoot	VB NN21	-	VB NN21 NP54
shooter	NN	-	NN NP60
shooters	NNS	-	NNS NP54
shooting	NN JJ30 VBG39	NP NN21 JJ51 VBG60	NN JJ30 VBG39 NP51
shootings	NNS	-	NNS NP66
shootout	NN JJ69	-	NN NP51 JJ69
shop	NN VB30	NN NP9 VB48	NN NP30 VB30
shopping	NN VBG18	-	NN VBG18 NP57
shops	NNS VBZ45	-	NNS VBZ45 NP54
shore	VB NN30 VBP69	-	VB NN30 NP57 VBP69
shores	NNS VBZ42	NP NNS21 VBZ63	NNS NP18 VBZ42
short	JJ RB18	NP JJ21 RB42	JJ RB18 NP42
short-lived	JJ	-	JJ NP57
short-term	JJ	-	JJ NP60
shortage	NN	-	NN NP54
shortages	NNS	-	NNS NP51
shortcomings	NNS	-	NNS NP54
shortcuts	NNS	-	NNS NP51
shorter	JJ NN60	-	JJ NP57 NN60
shortfall	NN	-	NN NP54
shortfalls	NNS	-	NNS NP51
shorthand	NN JJ21	-	NN JJ21 NP48
shortly	RB	-	RB NP66
shorts	NNS VBZ63	-	NNS NP51 VBZ63
shot	NN VBN3 VBD12	-	NN VBN3 VBD12 NP63
shotgun	NN	-	NN NP57
shots	NNS	-	NNS NP63
shoukair	-	NP	NP
should	MD	-	=
shoulder	NN VB66	-	NN NP54 VB66
shout	NN VB3	-	NN VB3 NP48
shouted	VBD VBN33 JJ60	-	VBD VBN33 JJ60 NP60
shouting	VBG NN30	-	VBG NN30 NP63
shove	VB NN12 VBP54	-	VB NN12 NP48 VBP54
shoving	VBG JJ69	-	VBG NP54 JJ69
show	NN VBP3 VB6	NP NN6 VBP57 VB57	NN VBP3 VB6 NP30
showbiz	NN JJ39 VB51 VBP54	-	NN JJ39 NP51 VB51
showcase	NN	-	NN NP57
showcased	VBN VBD JJ9	-	VBN VBD JJ9 NP39	verb:showcase
showcasing	VBG JJ42 NN48	-	VBG JJ42 NN48 NP51	verb:showcase
showdown	NN	-	NN NP60
showed	VBD VBN57	-	=
showers	NNS VBZ48	-	NNS VBZ48 NP51
showing	VBG NN21	VBG NP9 NN39	=
showings	NNS	-	NNS NP57
showman	NN	-	NN NP54
shown	VBN	-	=
shows	VBZ NNS15	-	=
showtime	-	NP NN33	NP
shrewd	JJ VBN66	-	JJ NP54 VBN66
shrink	VB NN24	-	VB NN24 NP54
shrinking	VBG NN21	-	VBG NN21 NP57
shrinks	VBZ NNS15	-	VBZ NNS15 NP51
shrug	VB VBP9 NN9	-	VB VBP9 NN9 NP45
shrugged	VBD VBN24	NP VBD21 VBN45	VBD NP12 VBN24
shrugging	VBG NN54 JJ69	-	VBG NP51 NN54 JJ69
shunned	VBN VBD9 JJ60	-	VBN VBD9 NP51 JJ60
shuster	-	NP	NP
shut	VB VBN3 VBD30 JJ33	-	=
shutdown	NN	-	NN NP57
shuttered	VBN VBD33 JJ45	-	VBN VBD33 JJ45 NP51
shutting	VBG NN54	-	VBG NN54 NP54
shuttle	NN VB33 VBP69	NP NN21 VB54	NN NP12 VB33 VBP69
shy	JJ VB12 NN30	-	JJ VB12 NN30 NP57
sibling	NN JJ63	NP NN21	NN NP12 JJ63
siblings	NNS	-	NNS NP54
sick	JJ NN42 VB54	-	JJ NN42 VB54 NP63
sicked	-	-	-	verb:sick
sickening	JJ VBG9	-	JJ VBG9 NP48
sicking	-	-	-	verb:sick
side	NN	NP NN21	NN NP33
sided	VBD VBN21 JJ66	-	VBD VBN21 NP57 JJ66
sideline	NN	-	NN NP51
sidelined	VBN VBD24 JJ63	-	VBN VBD24 NP51 JJ63
sidelines	NNS VBZ66	-	NNS NP63 VBZ66
sides	NNS	-	=
siding	NN VBG15	-	NN VBG15 NP51
sidney	-	NP	NP
siegel	-	NP	NP
sigh	NN VB51	-	NN VB51 NP54
sight	NN	-	NN NP63
sights	NNS VBZ54	-	NNS VBZ54 NP54
sign	NN VB9 VBP48	VB NP6 NN21	NN VB9 VBP48 NP69
sign-up	JJ NN21	-	JJ NN21 NP51
signal	NN VB9 VBP27 JJ30	NP NN27 VB33 VBP54	NN VB9 NP27 VBP27
signaled	VBN VBD9 JJ54	-	VBN VBD9 JJ54 NP57	verb:signal
signals	NNS VBZ9	-	NNS VBZ9 NP54
signature	NN	-	NN NP66
signatures	NNS	-	NNS NP60
signed	VBD VBN6	-	VBD VBN6 NP66
significance	NN	-	NN NP60
significant	JJ	-	=
significantly	RB	-	RB NP66
signing	VBG NN6	-	VBG NN6 NP51
signori	-	-	-	noun:signore
signs	NNS VBZ45	-	NNS VBZ45 NP69
sikh	-	NP JJ12	NP JJ9
silence	NN	-	NN NP63
silencing	NN VBG9	-	NN VBG9 NP45
silent	JJ	-	JJ NP60
silicon	-	NP NN51	NP
silk	-	NP NN42	NP
silly	JJ NN9 RB42 CD66	-	JJ NN9 RB42 NP48
silva	-	NP NN3	NN NP
silver	NN JJ15 VB57	NP NN3 JJ42	NN NP18 JJ18 VB60
silverman	-	NP	NP
simas	-	NP NNS30	NP
similar	JJ	-	=
similarities	NNS	-	NNS NP57
similarly	RB	-	RB NP63
simmering	VBG NN45	-	VBG NN45 NP54
simon	-	NP	NP
simple	JJ NN42	JJ NP9 NN60	JJ NN42 NP69
simplicity	NN	-	NN NP51
simplify	VB VBP9	-	VB VBP9 NP45
simply	RB	-	=
simulation	NN	-	NN NP60
simulations	NNS	-	NNS NP54
simultaneously	RB	-	RB NP60
since	IN SUB9 RB60	IN NP6 SUB30	=
sincere	JJ	-	JJ NP60
sincerely	RB	-	RB NP51
sincerity	NN	-	NN NP51
sing	VB NN33 VBP45 JJ48	-	=
singer	NN	NP NN48	NP NN27
singh	-	NP	NP
singing	NN VBG JJ51	-	NN VBG NP48 JJ51
single	JJ	-	=
single-digit	JJ NN18 VB27 VBP45	-	=
single-family	JJ RB18 NN66	-	JJ RB18 NP54 NN66
single-payer	JJ NN21	-	JJ NN21 NP60
singled	VBN VBD15 JJ69	-	VBN VBD15 NP54 JJ69
singles	NNS NN9 VBZ51	-	NNS NN9 NP45 VBZ51
singularly	RB	-	RB NP54
sink	NN VB6 VBP6	-	NN VB6 VBP6 NP48
sinking	VBG NN42	-	VBG NN42 NP51
sinovic	-	NP	NP
sioux	-	NP	NP
sir	NN	NP NN21	NP NN
sirens	NNS	-	NNS NP51
sirius	-	NP	NP
siriusxm	-	NP	NP
sister	NN JJ33	-	NN JJ33 NP63
sisterhood	NN	-	NN NP9
sisters	NNS	NNS NP9	NNS NP57
sit	VB VBP15	-	VB VBP15 NP63
sit-down	JJ NN18	-	JJ NN18 NP54
site	NN	NP NN30	NN NP33
sites	NNS VBZ48	-	NNS VBZ48 NP63
sits	VBZ NNS66	-	VBZ NP63 NNS66
sitting	VBG	-	VBG NP69
situation	NN	NN NP3	NN NP39
situations	NNS	-	NNS NP63
six	CD	-	=
six-day	JJ NN51	-	JJ NN51 NP54
six-lane	JJ NN18 VB63	-	JJ NN18 NP48 VB63
six-pointed	JJ VBN60	-	JJ NP51 VBN60
six-year	JJ NN33 VB39 RB45	-	=
sixth	JJ NN18	-	JJ NN18 NP57
sixth-place	JJ NN18 VB39	-	JJ NN18 VB39 NP48
sixty-seven	CD JJ9 NN60	-	CD JJ9 NP45 NN60
sizable	JJ	-	JJ NP63
size	NN VBP39 VB42 JJ63	-	=
skate	NN VBP3 VB12 JJ63	NP NN30 VBP33 VB39	NP NN VBP6 VB12
skateboarders	NNS	-	NNS NP51
skateboarding	NP VBG33 NN36	-	NP VBG36 NN39
skater	NN JJ69	-	NN NP51 JJ69
skating	NN VBG15	-	NN NP9 VBG15
skelly	-	NP	NP
skeptical	JJ	-	JJ NP66
skepticism	NN	-	NN NP63
skeptics	NNS	-	NNS NP51
sketch	NN VB54	-	NN NP51 VB54
sketched	VBD VBN3 JJ51	-	VBD VBN3 NP45 JJ51
skew	VB VBP12 JJ24 NN45	-	=
skewed	JJ VBD6 VBN15	-	JJ VBD6 VBN15 NP45
skill	NN	-	NN NP60
skilled	JJ	-	JJ NP60
skills	NNS	-	NNS NP66
skin	NN VB51	-	NN VB51 NP60
skip	VB NN27	VB NP9 NN45	VB NN27 NP60
skipping	VBG NN66	-	VBG NP54 NN66
sky	NN JJ54 VB57	NP NN21	NN NP3 JJ54 VB57
skyline	NN NP9 JJ69	-	=
skyrocket	VB NN9	-	VB NN9 NP45
skywriters	NNS NP9 VBZ33	-	NNS NP6 VBZ33
skywriting	NN VBG12 JJ69	-	NN VBG12 NP51 JJ69
slain	VBN JJ27 NN60	-	VBN JJ27 NP54 NN60
slam	NN VB12 VBP12	NP NN27 VB39 VBP39	NN NP9 VB12 VBP12
slam-dunk	JJ VB9 NN48 VBP54	-	JJ VB9 NP45 NN48
slammed	VBD VBN9	-	VBD VBN9 NP57
slamming	VBG NN66	-	VBG NP60 NN66
slams	VBZ NNS12	-	VBZ NNS12 NP54
slandering	NN VBG9	-	NN VBG9 NP45
slap	NN VB57 JJ63	-	NN NP54 VB57 JJ63
slapping	NN VBG9	-	NN VBG9 NP45
slaps	NNS VBZ9	-	NNS VBZ9 NP45
slash	VB NN15	-	VB NN15 NP51
slashing	VBG JJ51	-	VBG NP51 JJ51
slate	NN VB42	NP NN27 VB66	NN NP27 VB42
slated	VBN VBD36 JJ63	-	VBN VBD36 NP57 JJ63
slates	NNS VBZ39	-	NNS VBZ39 NP57
slaughter	NN	NP NN9	NN NP12
slaughtered	VBN VBD3 JJ57	-	VBN VBD3 NP45 JJ57
slave	NN VB39 VBP60	-	NN VB39 NP54 VBP60
slavery	NN	-	NN NP57
slaying	NN VBG15	-	NN VBG15 NP51
sleep	VB VBP21 NN24	-	VB VBP21 NN24 NP54
sleeper	NN JJ66	-	NN NP54 JJ66
sleeping	VBG NN48 JJ60	-	VBG NN48 NP51 JJ60
sleepy	JJ NN60	-	JJ NP51 NN60
sleeves	NNS	-	NNS NP54
slew	NN VB48 VBD60	-	NN VB48 NP54 VBD60
slice	NN VBP21	-	NN VBP21 NP57
slick	JJ NN18 VB27	-	JJ NN18 VB27 NP48
slid	VBD VBN69	-	VBD NP51 VBN69
slide	NN VB39	-	NN VB39 NP51
sliding	VBG JJ39	-	VBG JJ39 NP51
slight	JJ NN15	-	JJ NN15 NP51
slightly	RB	-	RB NP69
slights	NNS VBZ42	-	NNS VBZ42 NP51
slim	JJ VB57	NP JJ21	JJ NP18 VB57
slimmer	JJ NN48	-	JJ NN48 NP51
slinker	-	NP	NP
slip	VB VBP9 NN9	-	VB VBP9 NN9 NP51
slipped	VBD VBN	-	VBD VBN NP51
slipping	VBG JJ54	-	VBG JJ54 NP54
slog	VB NN3 VBP39	-	VB NN3 VBP39 NP45
slogan	NN	-	NN NP63
slogans	NNS	-	NNS NP51
slot	NN VB66	-	NN NP63 VB66
slots	NNS VBZ66	-	NNS NP63 VBZ66
slow	JJ VB3	-	JJ VB3 NP60
slowdown	NN	-	NN NP54
slowed	VBN VBD9	-	VBN VBD9 NP48
slower	JJ NN45 RB63	-	JJ NN45 NP51 RB63
slowing	VBG NN45	-	VBG NN45 NP54
slowly	RB	-	RB NP63
slums	NNS VBZ66	-	NNS NP51 VBZ66
slurs	NNS VBZ42	-	NNS VBZ42 NP54
small	JJ	NP JJ30	JJ NP42
small-business	NN JJ48	-	NN JJ48 NP51
small-dollar	JJ NN36	-	JJ NN36 NP54
small-town	JJ NN24 VBN54 VB60	-	JJ NN24 NP48 VBN54
smaller	JJ	NP JJ21	JJ NP42
smallest	JJ	-	JJ NP54
smart	JJ NN48 VB57	JJ NP9 NN63	JJ NP39 NN48 VB57
smarter	RB JJ15 NN51	JJ NP6 RB18	RB JJ3 NP51 NN51
smartest	JJ	-	JJ NP51
smartphone	NN JJ33 VB39 CD57	-	NN JJ33 VB39 NP51
smear	NN VB9 JJ66	-	NN VB9 NP48 JJ66
smeared	VBN VBD18	-	VBN VBD18 NP48
smegielski	-	NP	NP
smile	NN VB18	-	NN VB18 NP60
smiled	VBD VBN24	-	VBD VBN24 NP51
smiles	NNS VBZ12	-	NNS VBZ12 NP51
smiling	VBG NN57	-	VBG NN57 NP60
smith	-	NP NN57	NP
smithsonian	-	NP	NP
smoke	NN VBP12 VB24	-	NN VBP12 VB24 NP48
smoking	NN VBG15 JJ63	-	NN VBG15 NP51 JJ63
smooth	VB NN18 JJ27	-	VB NN18 JJ27 NP51
smoothest	JJ NN30 VB51	-	JJ NN30 NP51 VB51
smoothly	RB	-	RB NP51
smugglers	NNS	-	NNS NP60
snagged	VBD VBN6 JJ69	-	VBD VBN6 NP48 JJ69
snags	NNS VBZ42	-	NNS VBZ42 NP51
snake	NN VB27	-	NN VB27 NP51
snap	VB JJ9 NN12	-	VB JJ9 NN12 NP45
snapchat	-	NP	NP
snapshot	NN JJ66	-	NN NP54 JJ66
snarky	JJ NN42 RB60	-	JJ NN42 NP54 RB60
sniper	NN JJ69	NP NN24	NN NP9 JJ69
snowden	-	NP	NP
snowfall	NN	-	NN NP51
snowy	JJ NN57 RB66	-	JJ NP51 NN57 RB66
snyder	-	NP	NP
so	RB IN21 SUB33	RB NP6 IN39 SUB51	=
so-called	JJ	-	JJ NP66
soared	VBD VBN9 JJ60	-	VBD VBN9 NP48 JJ60
sober	JJ VB57	-	JJ NP57 VB57
sobering	JJ VBG15	-	JJ VBG15 NP51
soccer	NN	NP NN21	NN NP15
social	JJ	NP JJ54	JJ NP18
social-media	JJ NN3 NNS30	-	JJ NN3 NNS30 NP45
socialism	NN	-	NN NP63
socialist	NN JJ	NP NN33 JJ33	NN JJ NP27
socially	RB	-	RB NP57
societies	NNS	-	NNS NP54
society	NN	NP NN3	NN NP42
sociopath	NN	-	NN NP51
soft	JJ NN63 RB69	-	JJ NP63 NN63 RB69
soft-spoken	JJ	-	JJ NP51
soften	VB VBP63	-	VB NP57 VBP63
softer	JJ NN54	-	JJ NP54 NN54
software	NN	-	NN NP60
soho	-	NP	NP
soil	NN VB48	-	NN VB48 NP63
solar	JJ	-	JJ NP54
sold	VBN VBD3 JJ33	-	VBN VBD3 JJ33 NP60
soldier	NN	-	NN NP60
soldiers	NNS	NNS NP9	NNS NP66
sole	JJ NN24 VB60	-	JJ NN24 NP54 VB60
solely	RB	-	RB NP60
soles	-	-	-	noun:sole
solicit	VB VBP15 NN51	-	VB VBP15 NN51 NP51
solicited	VBN VBD21 JJ54	-	VBN VBD21 NP48 JJ54
solicitor	NN	-	NN NP51
solid	JJ NN63	NP JJ21	JJ NP36 NN63
solidarity	NN	NP NN24	NN NP9
solidified	VBN VBD3 JJ39	-	VBN VBD3 JJ39 NP48
solidify	VB VBP69	-	VB NP57 VBP69
solidifying	VBG	-	VBG NP51
solidly	RB	-	RB NP60
solo	NN JJ30 VB45	-	NN JJ30 VB45 NP51
solomon	-	NP	NP
solovey	-	NP	NP
solution	NN	NN NP9	NN NP66
solutions	NNS	NP NNS45	NNS NP9
solve	VB VBP63 JJ69	-	VB NP60 VBP63 JJ69
solved	VBN VBD15 JJ48	-	VBN VBD15 JJ48 NP51
solving	VBG NN63	-	VBG NP57 NN63
somalia	-	NP	NP
somber	JJ	-	JJ NP54
some	DT	DT NP9	=
somebody	NN	-	=
somehow	RB	-	RB NP63
someone	NN	-	=
something	NN	NP NN3	NN NP60
sometime	RB JJ21 NN54	-	RB JJ21 NP54 NN54
sometimes	RB	RB NP9	=
somewhat	RB	-	RB NP69
somewhere	RB NN45	-	RB NN45 NP63
son	NN	NP NN21	NN NP51
son-in-law	NN	-	NN NP51
song	NN JJ48	NN NP21	NN JJ57 NP63
songs	NNS	-	NNS NP60
sonia	-	NP	NP
sons	NNS	-	NNS NP33
soon	RB	-	=
soon-to-be	JJ NN21 VB39	-	JJ NN21 VB39 NP51
sooner	RB JJ15 NN60	-	RB JJ15 NP60 NN60
sophie	-	NP	NP
sophisticated	JJ VBN36 VBD66	-	JJ VBN36 NP63 VBD66
sophomoric	JJ NN33	-	JJ NN33 NP51
sore	JJ NN18	-	JJ NN18 NP48
soros	-	NP	NP
sorry	JJ	JJ NP12	JJ NP21
sort	NN VB48	-	=
sorts	NNS	-	NNS NP60
soto	-	NP	NP
sotomayor	-	NP	NP
sought	VBD VBN6	-	VBD VBN6 NP69
sought-after	JJ NN54	-	JJ NP54 NN54
soul	NN JJ54	NN NP9	NN JJ57 NP63
sound	VB JJ3 NN9 VBP21	-	=
sounded	VBD VBN21	-	VBD VBN21 NP60
sounding	VBG JJ57 NN60	-	VBG JJ57 NP60 NN60
soundly	RB JJ66	-	RB NP51 JJ66
sounds	VBZ NNS21	-	VBZ NNS21 NP60
sour	JJ NN36 VB54	-	JJ NN36 VB54 NP54
source	NN	-	=
sources	NNS	-	=
soured	VBN VBD3 JJ39	-	VBN VBD3 JJ39 NP48
souter	-	NP	NP
south	RB JJ9 NN12	NP JJ39 NN66	NP JJ36 RB39 NN48
southeast	-	JJ NP3 NN36 RB57	JJ NP9
southeastern	JJ	NP JJ24	JJ NP6
southern	JJ	NP JJ15	JJ NP3
southwest	NN JJ9	NN NP9 JJ42	NN NP18 JJ24
sovereign	JJ NN24	-	JJ NN24 NP51
sovereignty	NN	-	NN NP54
soviet	JJ NN9	NP JJ3 NN57	NP JJ NN36
soviets	-	NP NNS24	NP
sow	VB VBP9 NN12	-	VB VBP9 NN12 NP45
sowing	NN VBG9	-	NN VBG9 NP45
sox	-	NP	NP
spa	NN	NP NN33	NP NN18
space	NN	NP NN21	NN NP39
spacious	JJ	-	JJ NP51
spain	-	NP	NP
spam	NN VB12	-	NN VB12 NP51
spamming	VBG NN9	-	VBG NN9 NP45
span	NN VBP9 VB48 JJ66	-	NN VBP9 NP45 VB48
spanish	JJ VB3 NN54 VBP66	JJ NP3 VB51	JJ NP3 VB39
spanish-language	-	JJ NN33 NP39	JJ NN33
spanish-speaking	-	JJ NP21	JJ
spanking	NN JJ15 VBG18	-	NN JJ15 VBG18 NP51
spare	JJ VB3 NN9	-	JJ VB3 NN9 NP42
spark	VB NN9	-	VB NN9 NP45
sparked	VBD VBN	-	VBD VBN NP51
sparking	VBG NN66	-	VBG NP54 NN66
sparkling	JJ VBG9 NN39	-	JJ VBG9 NN39 NP48
sparred	VBD VBN6	-	VBD VBN6 NP51
sparse	JJ NN69	-	JJ NP54 NN69
sparsely	RB	-	RB NP54
spat	NN VB63	-	NN NP57 VB63
spate	NN JJ51	-	NN NP51 JJ51
spawned	VBN VBD12 JJ60	-	VBN VBD12 NP51 JJ60
speak	VB VBP18	-	=
speaker	NN	NP NN57	NP NN3
speakers	NNS	NNS NP9	NNS NP66
speaking	VBG NN15	-	=
speaks	VBZ NNS66	NP VBZ21	VBZ NP39 NNS66
spear	NN VB30 JJ66	-	NN VB30 NP51 JJ66
spearheaded	VBN VBD9 JJ57	-	VBN VBD9 NP48 JJ57
spearheading	VBG NN63	-	VBG NP51 NN63
special	JJ	JJ NP39	=
specialists	NNS	-	NNS NP54
specializes	VBZ	-	VBZ NP57
specialty	NN	-	NN NP51
species	NNS	-	NNS NP51
specific	JJ	-	JJ NP69
specifically	RB	-	RB NP69
specifics	NNS	-	NNS NP63	noun:specifics
specify	VB VBP60	-	VB NP51 VBP60
spectacle	NN	-	NN NP57
spectacular	JJ NN60	-	JJ NP54 NN60
spectacularly	RB	-	RB NP54
specter	NN	NP NN21	NN NP9
spectrum	NN	-	NN NP60
speculate	VB VBP69	-	VB NP54 VBP69
speculated	VBD VBN3 JJ54	-	VBD VBN3 NP48 JJ54
speculation	NN	-	NN NP66
speculative	JJ	-	JJ NP54
speech	NN	-	=
speeches	NNS	-	=
speechless	JJ	-	JJ NP51
speechwriter	NN	-	NN NP63
speed	NN VB18	-	NN VB18 NP60
spencer	-	NP	NP
spend	VB VBP18	-	VB VBP18 NP69
spending	NN VBG3	-	=
spends	VBZ	-	VBZ NP60
spent	VBN VBD3	-	=
sperling	-	NP	NP
sperry	-	NP	NP
sphere	NN	-	NN NP54
spicer	-	NP JJ36	NP
spies	NNS VBZ60	NP NNS3	NNS NP21 VBZ63
spike	NN VB42 VBP69	NP NN27 VB69	NN NP9 VB42
spiked	VBN VBD12 JJ48	-	VBN VBD12 JJ48 NP51
spill	VB NN18	-	VB NN18 NP54
spilled	VBN VBD JJ12	-	VBN VBD JJ12 NP42	verb:spill
spillover	NN JJ9	-	NN JJ9 NP45
spin	NN VB3 VBP21	-	NN VB3 VBP21 NP54
spiral	NN JJ15 VB63	-	NN JJ15 NP51 VB63
spirit	NN VB57	-	NN VB57 NP63
spirited	JJ VBN30 VBD42	-	JJ VBN30 VBD42 NP57
spite	NN VB36	-	NN VB36 NP54
splash	NN VB42	-	NN VB42 NP51
splinter	NN VB54	-	NN NP51 VB54
split	VBN NN3 VB12 VBD18	-	=
splits	VBZ NNS12	-	VBZ NNS12 NP48
splitting	NN VBG9 JJ42	-	NN VBG9 JJ42 NP45
spoiled	VBN JJ12 VBD45	-	VBN JJ12 VBD45 NP48	verb:spoil
spoiler	NN	-	NN NP57
spoke	VBD	-	=
spoken	VBN JJ48	-	VBN JJ48 NP66
spokesman	NN	-	=
spokesmen	NNS	-	NNS NP51
spokesperson	NN	-	NN NP54
spokeswoman	NN	-	NN NP42
sponsor	NN VB18 VBP27	NP NN9 VB48 VBP57	NN NP18 VB21 VBP30
sponsored	VBN VBD9 JJ66	-	VBN VBD9 NP54 JJ66
sponsors	NNS	-	NNS NP51
sponsorship	NN	-	NN NP54
spontaneous	JJ	-	JJ NP54
spoon	NN VB69	-	NN NP54 VB69
sport	NN VB63	-	NN NP60 VB63
sporting	VBG JJ57	NP VBG21	VBG NP9 JJ57
sports	NNS VBZ66	NP NNS33	NNS NP6 VBZ66
spot	NN VB39	-	NN VB39 NP66
spotlight	NN VB39	-	NN VB39 NP66
spotlighting	VBG	-	VBG NP51
spots	NNS	-	NNS NP60
spotted	VBD VBN6 JJ36	-	VBD VBN6 JJ36 NP48
spouse	NN	-	NN NP60
spouses	NNS	-	NNS NP54
sprawling	VBG JJ3 NN48	-	VBG JJ3 NN48 NP51
spray	NN VB27	-	NN VB27 NP51
spread	VB NN VBN3 VBD21	-	=
spreading	VBG NN51	-	VBG NN51 NP57
spreads	VBZ NNS	-	VBZ NNS NP45
spree	NN VB69	-	NN NP57 VB69
spring	NN	NP NN12	NN NP27
springboard	NN JJ69	-	NN NP51 JJ69
springfield	-	NP	NP
springing	VBG NN60	-	VBG NP51 NN60
springs	-	NP NNS30	NP
sprinkled	VBN VBD JJ57	-	VBN VBD NP42 JJ57
sprint	NN VB39	-	NN VB39 NP54
spur	VB NN18	-	VB NN18 NP57
spurned	VBN VBD3 JJ42	-	VBN VBD3 JJ42 NP45
spurred	VBN VBD24	-	VBN VBD24 NP51
spy	NN VB18	NP NN21 VB42	NN NP15 VB18
squabble	NN VB30 JJ42 VBP69	-	NN VB30 JJ42 NP51
squabbling	NN VBG9 JJ63	-	NN VBG9 NP45 JJ63
square	JJ VB18 NN24	NP JJ51 VB69	NP JJ6 VB24 NN30
squarely	RB	-	RB NP60
squeezed	VBN VBD36 JJ63	-	VBN VBD36 NP54 JJ63
squeezing	VBG NN57	-	VBG NP51 NN57
squelch	VB NN9	-	VB NN9 NP48
sr.	-	NP	NP
sri	-	NP	NP
srinivasan	-	NP	NP
sroka	-	NP	NP
st.	-	NP	NP
stability	NN	-	NN NP60
stabilize	VB	-	VB NP54
stable	JJ NN27	-	JJ NN27 NP60
stack	VB VBP NN9	-	VB VBP NN9 NP45
stacked	VBN VBD24 JJ51	-	VBN VBD24 JJ51 NP60
stadium	NN	NP NN21	NN NP15
staff	NN VB51	NP NN30	NN NP24 VB51
staffer	NN	-	NN NP66
staffers	NNS	-	NNS NP69
staffing	NN VBG18	-	NN VBG18 NP54
staffs	NNS VBZ69	-	NNS NP54 VBZ69
stage	NN VB42	NP NN21 VB63	NN VB42 NP54
staged	VBN VBD JJ30	-	VBN VBD JJ30 NP48
stages	NNS	-	NNS NP57
staggering	JJ VBG6	-	JJ VBG6 NP48
staging	VBG NN6	-	VBG NN6 NP45
stagnant	JJ	-	JJ NP60
stagnation	NN	-	NN NP54
stake	NN	NN NP9	=
staked	VBN VBD3	-	VBN VBD3 NP51
stakes	NNS	-	NNS NP66
staking	VBG NN54 JJ63	-	VBG NP51 NN54 JJ63
stalin	-	NP	NP
stall	VB NN18	-	VB NN18 NP54
stalled	VBN JJ21 VBD33	-	VBN JJ21 VBD33 NP54
stalling	VBG NN36	-	VBG NN36 NP51
stalwart	NN JJ24	-	NN JJ24 NP51
stalwarts	NNS	-	NNS NP51
stamina	NN NNS51	-	NN NNS51 NP57
stamp	NN VB18	-	NN VB18 NP54
stamps	NNS VBZ57	-	NNS NP57 VBZ57
stan	-	NP	NP
stance	NN	-	NN NP69
stances	NNS	-	NNS NP60
stand	VB VBP9 NN21	-	VB VBP9 NN21 NP69
standard	NN JJ9	NP NN21 JJ51	NN JJ9 NP15
standard-bearer	NN	-	NN NP63
standard-bearers	NNS	-	NNS NP54
standardized	JJ VBN21 VBD42	-	JJ VBN21 VBD42 NP54
standards	NNS	NP NNS21	NNS NP36
standing	NN VBG	VBG NP15 NN30	VBG NN NP63
standings	NNS	-	NNS NP51
standoff	NN	-	NN NP54
standpoint	NN JJ60	-	NN NP54 JJ60
stands	VBZ NNS42	VBZ NP15 NNS66	VBZ NNS42 NP69
stanford	-	NP	NP
stanley	-	NP	NP
stanton	-	NP	NP
staple	NN JJ27 VB42	-	NN JJ27 VB42 NP51
staples	NNS VBZ63	-	NNS NP54 VBZ63
star	NN	NP NN6	NN NP18
star-struck	JJ NN18 VB27 VBP39	-	=
stare	VBP VB6 NN12	-	VBP VB6 NN12 NP45
stared	VBD VBN27 JJ60	-	VBD VBN27 NP51 JJ60
stark	JJ NN54	NP JJ21	JJ NP33 NN54
starkly	RB	-	RB NP54
starnes	-	NP	NP
starr	-	NP	NP
starred	VBN VBD3 JJ51	-	VBN VBD3 NP45 JJ51
starring	VBG JJ48	NP VBG21 JJ69	VBG NP15 JJ48
stars	NNS VBZ9	NNS NP6 VBZ30	NNS VBZ9 NP60
start	VB NN VBP18	NP VB39 NN39 VBP57	VB NN VBP18 NP27
start-up	NN JJ21	-	NN JJ21 NP57
started	VBD VBN18	-	=
starting	VBG	-	VBG NP69
startled	VBN VBD39 JJ42	-	VBN VBD39 JJ42 NP54
startling	JJ VBG9	-	JJ VBG9 NP48
starts	VBZ NNS36	-	VBZ NNS36 NP63
state	NN	NP NN9	NN NP12
state-by-state	JJ VB48 NN48	-	JJ VB48 NN48 NP54
state-level	JJ VB69	-	JJ NP51 VB69
state-owned	JJ VBN24 VBD30	-	JJ VBN24 VBD30 NP51
state.gov	JJ NN3 NNS36 VBG45	-	=
stated	VBD VBN6 JJ39	-	VBD VBN6 NP36 JJ39
statehood	NN	-	NN NP57
statement	NN	-	=
statements	NNS	-	=
states	NNS VBZ42	NP NNS54	NNS NP VBZ45
statesman	NN	-	NN NP54
statewide	JJ RB24 NN60	-	JJ RB24 NN60 NP63
stating	VBG	-	VBG NP63
station	NN	-	NN NP66
stationed	VBN VBD6 JJ51	-	VBN VBD6 NP48 JJ51
stations	NNS	-	NNS NP57
statistical	JJ	-	JJ NP51
statistics	NNS	NP NNS30	NNS NP15	noun:statistics
stats	NNS VBZ30	-	NNS VBZ30 NP51
stature	NN	-	NN NP60
status	NN	NP NN3	NN NP48
statute	NN JJ18	-	NN JJ18 NP54
statutes	NNS	-	NNS NP54
statutory	JJ	-	JJ NP51
staunch	JJ VB48 NN57	-	JJ VB48 NP54 NN57
staving	VBG	-	VBG NP51
stay	VB VBP30 NN36	VB NP9 VBP48 NN54	VB VBP30 NN36 NP48
stayed	VBD VBN9	-	VBD VBN9 NP60
staying	VBG NN30	-	VBG NN30 NP66
stays	VBZ NNS	-	VBZ NNS NP45
steadfast	JJ NN60	-	JJ NP54 NN60
steadily	RB	-	RB NP60
steady	JJ NN45	-	JJ NN45 NP63
steaks	NNS	-	NNS NP51
steal	VB NN30	-	VB NN30 NP57
stealing	VBG NN21	VBG NP9 NN39	VBG NN24 NP60
steam	NN VB57	-	NN VB57 NP57
stearns	-	NP	NP
steel	NN VB57	-	NN VB57 NP63
steele	-	NP	NP
steeled	VBN VBD JJ57	-	VBN VBD NP42 JJ57
steelworkers	-	NP NNS33	NP
steely	JJ RB42	-	JJ RB42 NP51
steep	JJ NN42 VB54	-	JJ NN42 VB54 NP60
steer	VB NN24	-	VB NN24 NP54
steered	VBN VBD JJ60	-	VBN VBD NP48 JJ60
steering	VBG NN57	-	VBG NN57 NP60
stein	-	NP NN45	NP
stem	NN VB VBP30	-	NN VB VBP30 NP57
stemming	VBG NN63	-	VBG NP57 NN63
stenberg	-	NP	NP
step	NN VB9	-	NN VB9 NP69
stephanie	-	NP	NP
stephanopoulos	-	NP	NP
stephen	-	NP	NP
stephens	-	NP	NP
steppe	NN	-	NN NP51
stepped	VBD VBN9	-	VBD VBN9 NP57
stepped-up	JJ NN21	-	JJ NN21 NP51
stepping	VBG	-	VBG NP60
steps	NNS VBZ33	NNS NP9 VBZ51	NNS VBZ33 NP69
stereotypes	NNS VBZ51	-	NNS VBZ51 NP57
stereotyping	VBG NN9	-	VBG NN9 NP45
sterling	NN JJ9 VBG57	NP NN30 JJ39	NP NN12 JJ21 VBG69
stern	JJ NN51	NP JJ30	JJ NP6 NN51
sternly	RB	-	RB NP51
steve	-	NP	NP
steven	-	NP	NP
stevens	-	NP	NP
steward	NN JJ51	-	NN JJ51 NP51
stewart	-	NP	NP
steyer	-	NP	NP
stick	VB NN24 VBP30	-	VB NN24 VBP30 NP60
sticker	NN	-	NN NP51
stickers	NNS	-	NNS NP54
sticking	VBG NN6 JJ60	-	VBG NN6 NP54 JJ60
sticks	VBZ NNS9	-	VBZ NNS9 NP48
stiff	JJ NN21	-	JJ NN21 NP60
stifling	VBG NN51 JJ57	-	VBG NN51 NP54 JJ57
stigmatization	NN	-	NN NP51
still	RB	RB NP9	=
stimulate	VB VBP63	-	VB NP51 VBP63
stimulus	NN JJ66	-	NN NP63 JJ66
stir	VB VBP12 NN21	-	VB VBP12 NN21 NP54
stirred	VBD VBN21 JJ63	-	VBD VBN21 NP54 JJ63
stirring	VBG JJ51	-	VBG NP51 JJ51
stirs	VBZ NNS9	-	VBZ NNS9 NP45
stock	NN	NP NN21	NN NP42
stocked	VBN JJ36 VBD36	-	VBN JJ36 VBD36 NP51
stocks	NNS VBZ63	-	NNS NP57 VBZ63
stoke	VB VBP54 NN63	-	VB NP51 VBP54 NN63
stoked	VBD VBN9 JJ63	-	VBD VBN9 NP48 JJ63
stoking	VBG NN66	-	VBG NP54 NN66
stolen	VBN NN51	-	VBN NN51 NP57
stone	NN JJ33 VB51	NP NN27	NP NN12 JJ48 VB69
stonewall	NN VB3 VBP54 JJ60	NP NN36 VB39	NP NN21 VB24
stood	VBD VBN15	-	VBD VBN15 NP66
stop	VB NN24 VBP45	NN NP3 VB3	VB NN21 NP42 VBP48
stop-trump	JJ NN18 VB60	-	JJ NN18 NP48 VB60
stopped	VBD VBN12	-	VBD VBN12 NP63
stopping	VBG NN63	VBG NP9	VBG NN63 NP63
stops	VBZ NNS3	-	VBZ NNS3 NP57
storage	NN	-	NN NP54
store	NN VB39	-	NN VB39 NP60
stored	VBD VBN6 JJ57	-	VBD VBN6 NP48 JJ57
stores	NNS VBZ51	NP NNS27	NNS NP18 VBZ51
stories	NNS	NNS NP15	NNS NP45
storm	NN VB39	NN NP9 VB57	NN VB42 NP57
storms	NNS VBZ42	-	NNS VBZ42 NP51
story	NN	-	=
stovall	-	NP	NP
straddle	NN VB6	-	NN VB6 NP45
straight	JJ RB12 NN42	-	JJ RB12 NN42 NP60
straighten	VB VBP57	-	VB NP54 VBP57
straightforward	JJ	-	JJ NP57
strain	NN VB18	-	NN VB18 NP57
strained	JJ VBN12 VBD36	-	JJ VBN12 VBD36 NP48
strains	NNS VBZ30	-	NNS VBZ30 NP51
stranch	-	NP	NP
strange	JJ	-	JJ NP60
stranger	NN	-	NN NP51
strangers	NNS	-	NNS NP54
strategic	JJ	NP JJ39	JJ NP18
strategically	RB	-	RB NP57
strategies	NNS	NNS NP15	NNS NP63
strategist	NN	-	=
strategists	NNS	-	NNS NP69
strategy	NN	NP NN24	NN NP51
straw	NN VB39 JJ42	-	NN VB39 JJ42 NP57
streak	NN	-	NN NP63
stream	NN VB66	-	NN NP63 VB66
street	NN	NP NN54	NP NN24
streeters	-	NP	NP
streets	NNS	NP NNS24	NNS NP30
strength	NN	NN NP9	=
strengthen	VB	-	VB NP63
strengthened	VBN VBD9 JJ51	-	VBN VBD9 JJ51 NP54
strengthening	VBG NN54	-	VBG NP54 NN54
strengths	NNS	-	NNS NP60
stress	NN VB57	-	NN VB57 NP60
stressed	VBD VBN15 JJ57	-	VBD VBN15 JJ57 NP60
stressing	VBG NN66	-	VBG NP54 NN66
stretch	NN VB18 JJ63	-	NN VB18 NP63 JJ63
stretched	VBD VBN24 JJ39	-	VBD VBN24 JJ39 NP51
stretches	NNS VBZ12	-	NNS VBZ12 NP51
stretching	VBG NN57	-	VBG NP51 NN57
strewn	VBN NN30	-	VBN NN30 NP54
strickland	-	NP	NP
strict	JJ	-	JJ NP60
stricter	JJ NN21 VB36 RB51	-	=
strictly	RB	-	RB NP54
stride	NN VB51	-	NN VB51 NP57
strides	NNS VBZ36	-	NNS VBZ36 NP54
strife	NN	-	NN NP54
strike	NN VB6 VBP27	-	NN VB6 VBP27 NP57
strikes	NNS VBZ9	-	NNS VBZ9 NP57
striking	JJ VBG18 NN69	-	JJ VBG18 NP63 NN69
strikingly	RB	-	RB NP51
string	NN	-	NN NP63
strip	NN VBP9 VB36	NP NN36 VBP42	NP NN9 VBP18 VB48
stripped	VBN VBD12 JJ60	-	VBN VBD12 NP51 JJ60
strive	VB VBP12	-	VB VBP12 NP51
strives	VBZ NNS42	-	VBZ NNS42 NP51
strode	VBD VB51	-	VBD VB51 NP57
stroke	NN VB24 VBP66	-	NN VB24 NP51 VBP66
strong	JJ	-	=
stronger	JJ	-	JJ NP69
stronger-than-expected	JJ VBN21 VBD30	-	JJ VBN21 VBD30 NP48
strongest	JJ	-	JJ NP66
stronghold	NN	-	NN NP54
strongholds	NNS	-	NNS NP60
strongly	RB	-	=
strongman	NN	-	NN NP54
strother	-	NP	NP
struck	VBD VBN9 JJ36	-	VBD VBN9 JJ36 NP60
structural	JJ	-	JJ NP54
structure	NN VB66	-	NN NP63 VB66
structured	VBN JJ6 VBD42	-	VBN JJ6 VBD42 NP51
structures	NNS VBZ54	-	NNS VBZ54 NP54
struggle	NN VB18 VBP21	-	NN VB18 VBP21 NP63
struggled	VBN VBD9	-	VBN VBD9 NP63
struggles	NNS VBZ3	-	NNS VBZ3 NP57
struggling	VBG JJ69	-	VBG NP66 JJ69
stu	-	NP	NP
stuart	-	NP	NP
stubborn	JJ	-	JJ NP54
stubbornly	RB	-	RB NP54
stuck	VBN VBD JJ30	-	VBN VBD JJ30 NP57
student	NN	NN NP9	NN NP45
students	NNS	NNS NP15	=
studied	VBN VBD JJ48	-	VBN VBD JJ48 NP51
studies	NNS VBZ18	NP NNS15 VBZ57	NNS NP3 VBZ21
studio	NN	-	NN NP57
studios	NNS	NP NNS21	NNS NP9
studiously	RB	-	RB NP51
study	NN VB21	NN NP15 VB48	NN VB24 NP66
studying	VBG NN63	-	VBG NP54 NN63
stuff	NN	-	NN NP66
stumble	VB NN3 JJ36 VBP63	-	VB NN3 JJ36 NP48
stumbled	VBD VBN15	-	VBD VBN15 NP54
stumbles	NNS VBZ12	-	NNS VBZ12 NP54
stump	NN VB66	-	NN VB66 NP66
stumped	VBD VBN6 JJ63	-	VBD VBN6 NP48 JJ63
stumping	VBG NN54	-	VBG NN54 NP57
stung	VBN VBD30 JJ39	-	VBN VBD30 JJ39 NP51
stunned	VBN VBD3 JJ3	-	VBN VBD3 JJ3 NP42
stunning	JJ VBG33	-	JJ VBG33 NP60
stunt	NN VB33	-	NN VB33 NP54
stupid	JJ NN60	NP JJ21	JJ NP33 NN60
style	NN	-	NN NP69
styles	NNS VBZ51	-	NNS VBZ51 NP51
subcommittee	NN	-	NN NP51
subdued	VBN VBD57 JJ66	-	VBN VBD57 NP60 JJ66
subject	NN JJ6	-	NN JJ6 NP66
subjected	VBN VBD12 JJ51	-	VBN VBD12 NP51 JJ51
subjects	NNS VBZ33	-	NNS VBZ33 NP54
submit	VB NN48 VBP51	-	VB NN48 VBP51 NP51
submitted	VBN VBD6	-	VBN VBD6 NP54
subpoena	NN VB6	-	NN VB6 NP48
subpoenas	NNS VBZ69	-	NNS NP54 VBZ69
subprime	JJ NN27 RB48 VB51	-	JJ NP12 NN27 RB48
subscribe	NN VB15	-	NN VB15 NP54
subsequent	JJ	-	JJ NP66
subsequently	RB	-	RB NP60
subset	NN	-	NN NP51
subsidies	NNS	-	NNS NP54
subsidized	VBN JJ12 VBD36	-	VBN JJ12 VBD36 NP48
substance	NN	-	NN NP60
substantial	JJ	-	JJ NP66
substantially	RB	-	RB NP60
substantive	JJ	-	JJ NP63
subtext	NN JJ24 VB36 VBP60	-	NN JJ24 VB36 NP48
subtle	JJ	-	JJ NP60
subtler	JJ NN12 VB66	-	JJ NN12 NP48 VB66
suburb	NN	-	NN NP57
suburban	JJ	-	JJ NP60
suburbs	NNS	-	NNS NP54
subway	NN	-	NN NP54
succeed	VB	VB NP9	VB NP66
succeeded	VBD VBN9	-	VBD VBN9 NP60
succeeding	VBG JJ63	-	VBG NP54 JJ63
succeeds	VBZ NNS54	NP VBZ21	VBZ NP15 NNS54
success	NN	NN NP9	=
successes	NNS	-	NNS NP63
successful	JJ	-	=
successfully	RB	-	RB NP63
succession	NN	-	NN NP51
successor	NN	-	NN NP63
successors	NNS	-	NNS NP51
such	JJ DT24	-	=
suck	VB VBP3 NN3	-	VB VBP3 NN3 NP39
sucker	NN	-	NN NP51
suckers	NNS	-	NNS NP51
sucking	VBG NN36	-	VBG NN36 NP51
suckling	-	NP VBG27 NN48	NP
sucks	VBZ NNS18	-	VBZ NNS18 NP54
sudan	-	NP	NP
sudden	JJ	-	JJ NP63
suddenly	RB	-	RB NP66
sue	VB VBP18 NN51	NP VB21 VBP39	VB VBP18 NP24 NN51
sued	VBN VBD	-	VBN VBD NP54
suffer	VB VBP24	-	VB VBP24 NP57
suffered	VBN VBD	-	VBN VBD NP54
suffering	VBG NN63 JJ63	-	VBG NP57 NN63 JJ63
suffers	VBZ NNS60	-	VBZ NP51 NNS60
suffice	NN VBP VB12 JJ45	-	NN VBP VB12 NP42
sufficient	JJ	-	JJ NP57
sufficiently	RB	-	RB NP54
suffolk	-	NP	NP
sugar	NN VB45 JJ66	-	NN VB45 NP51 JJ66
suggest	VBP VB6	-	VBP VB6 NP63
suggested	VBD VBN21	-	=
suggesting	VBG	-	VBG NP69
suggestion	NN	-	NN NP66
suggestions	NNS	-	NNS NP63
suggests	VBZ	-	VBZ NP69
suicide	NN	NP NN21	NN NP27
suing	VBG	-	VBG NP57
suit	NN VB54	-	NN VB54 NP63
suitable	JJ	-	JJ NP54
suite	NN	-	NN NP60
suited	VBN VBD42 JJ45	-	VBN VBD42 JJ45 NP57
suitor	NN	-	NN NP51
suits	NNS VBZ51	-	NNS VBZ51 NP60
sula	-	NP	NP
sullivan	-	NP	NP
sully	-	NP VB30 RB48 VBP51	NP
sum	NN VBP24 VB66	-	NN VBP24 NP57 VB66
sumã	NN JJ30 NNS33 VBG39	-	=
summary	NN JJ30	-	NN JJ30 NP60
summed	VBN VBD6 JJ57	-	VBN VBD6 NP48 JJ57
summer	NN	NN NP9	=
summers	NNS	NP NNS33	NP NNS3
summit	NN VB57	NP NN30	NN NP18 VB57
summon	VB NN27 VBP57	-	VB NN27 NP54 VBP57
sums	NNS	-	NNS NP60
sun	NN	NP NN24	NN NP12
sun-times	-	NP	NP
sunday	-	NP	NP
sunni	-	NP	NP
sunnis	-	NP	NP
sunny	JJ NN60	-	JJ NP51 NN60
sunshine	-	NP NN39	NP
suntrust	-	NP	NP
super	JJ	NP JJ57	JJ NP12
super-pac	NN JJ21	-	NN JJ21 NP54
super-rich	JJ NN15 VB36 VBP48	-	JJ NN15 VB36 NP48
superb	JJ NN42	-	JJ NN42 NP51
superdelegate	NN VB45 JJ51 VBP69	-	NN VB45 JJ51 NP66
superdelegates	NNS VBZ48	-	NNS NP42 VBZ48	noun:superdelegate verb:superdelegate
superior	JJ NN27	-	JJ NN27 NP57
supermajority	NN	-	NN NP51
supermarket	NN	-	NN NP54
superpower	NN JJ69	-	NN NP51 JJ69
supervised	VBN JJ12 VBD33	-	VBN JJ12 VBD33 NP48
supervisor	NN	NP NN24	NP NN9
supplement	NN VB9	-	NN VB9 NP45
supplemented	VBN VBD24 JJ63	-	VBN VBD24 NP51 JJ63
supplements	NNS VBZ69	-	NNS NP51 VBZ69
supplied	VBN VBD6	-	VBN VBD6 NP48
supplies	NNS VBZ36	-	NNS VBZ36 NP57	noun:supplies
supply	NN VB42	-	NN VB42 NP57
supplying	VBG NN57	-	VBG NP51 NN57
support	NN VB12 VBP24	-	=
supported	VBD VBN9	-	VBD VBN9 NP69
supporter	NN NP51	-	NN NP48
supporters	NNS	NNS NP9	=
supporting	VBG	-	=
supportive	JJ	-	JJ NP63
supports	VBZ NNS45	-	=
suppose	VBP VB9 NN57	-	VBP VB9 NP48 NN57
supposed	VBN	-	VBN NP69
supposedly	RB	-	RB NP60
suppress	VB NN42 VBP51	-	VB NN42 NP51 VBP51
suppressing	VBG NN63	-	VBG NP51 NN63
suppression	NN	-	NN NP51
supremacist	NN JJ15	-	NN JJ15 NP54
supremacists	NNS	-	NNS NP54
supremacy	NN	-	NN NP51
supreme	NN JJ9	NP	NP NN54 JJ63
sure	JJ RB42	-	JJ RB42 NP54
surefire	JJ NN24 VB27 VBP45	-	=
surely	RB	-	RB NP60
surface	NN JJ42 VB60	-	NN JJ42 NP60 VB60
surfaced	VBD VBN12 JJ57	-	VBD VBN12 NP51 JJ57
surge	NN VB27	-	NN VB27 NP66
surged	VBD VBN12 JJ69	-	VBD VBN12 NP57 JJ69
surgery	NN	-	NN NP54
surging	VBG JJ24	-	VBG JJ24 NP60
surmised	VBD VBN15 JJ63	-	VBD VBN15 NP48 JJ63
surpass	VB NN45	-	VB NN45 NP51
surpassed	VBN VBD6 JJ60	-	VBN VBD6 NP48 JJ60
surpassing	VBG	-	VBG NP57
surplus	NN JJ9	-	NN JJ9 NP48
surpluses	NNS	-	NNS NP51
surprise	NN VB27 VBP36	-	NN VB27 VBP36 NP69
surprised	VBN JJ9 VBD15	-	VBN JJ9 VBD15 NP60
surprises	NNS VBZ42	-	NNS VBZ42 NP57
surprising	JJ VBG39	-	JJ VBG39 NP66
surprisingly	RB	-	RB NP63
surreal	JJ NN57	-	JJ NP51 NN57
surrender	NN VB39 VBP60	-	NN VB39 NP51 VBP60
surrendering	VBG NN66	-	VBG NP54 NN66
surrogate	NN JJ9	-	NN JJ9 NP60
surrogates	NNS	-	NNS NP66
surround	VB NN15	-	VB NN15 NP51
surrounded	VBN VBD24 JJ45	-	VBN VBD24 JJ45 NP57
surrounding	VBG JJ54	-	VBG JJ54 NP63
surveillance	NN	-	NN NP63
survey	NN	NP NN3	NN NP33
surveyed	VBN VBD27	-	VBN VBD27 NP66
surveying	VBG NN63	-	VBG NP54 NN63
surveymonkey	NN JJ18 VB30 RB45	NP NN3 JJ42 VB51	NP NN3 JJ30 VB42
surveys	NNS VBZ63	-	NNS VBZ63 NP66
survival	NN	-	NN NP54
survive	VB VBP24 JJ66	-	VB VBP24 NP63 JJ66
survived	VBD VBN9 JJ66	-	VBD VBN9 NP57 JJ66
survives	VBZ NNS42	-	VBZ NNS42 NP51
surviving	VBG JJ54	-	VBG JJ54 NP57
survivors	NNS	NNS NP9	NNS NP57
susan	-	NP	NP
susanne	-	NP	NP
susceptible	JJ	-	JJ NP51
suspect	NN JJ6 VB18 VBP18	JJ NP6 NN24 VB42	NN JJ VB18 VBP18
suspected	VBN VBD24 JJ45	-	VBN VBD24 JJ45 NP60
suspects	NNS VBZ12	-	NNS VBZ12 NP54
suspend	VB	-	VB NP60
suspended	VBN VBD3 JJ66	-	VBN VBD3 NP60 JJ66
suspending	VBG NN66	-	VBG NP54 NN66
suspension	NN	-	NN NP57
suspensions	NNS	-	NNS NP54
suspicion	NN	-	NN NP60
suspicions	NNS	-	NNS NP54
suspicious	JJ	-	JJ NP60
sustain	VB VBP54 NN66	-	VB VBP54 NP54 NN66
sustainable	JJ	NP JJ21	JJ NP24
sustained	JJ VBN21 VBD27	-	JJ VBN21 VBD27 NP60
susteren	-	NP	NP
suu	-	NP	NP
svp	-	NP NN9	NP NN9
swagger	NN JJ51 VB57	-	NN JJ51 NP57 VB57
swaggering	VBG JJ6 NN66	-	VBG JJ6 NP45 NN66
swallow	VB NN9	-	VB NN9 NP48
swallowing	VBG NN63	-	VBG NP51 NN63
swamp	VB NN21	-	VB NN21 NP54
swanson	-	NP	NP
swap	NN VB45	-	NN VB45 NP57
swapped	VBN VBD3	-	VBN VBD3 NP45
swarmed	VBD VBN18 JJ63	-	VBD VBN18 NP51 JJ63
swath	NN	-	NN NP54
swaths	NNS	-	NNS NP57
sway	VB VBP33 NN33	-	VB VBP33 NN33 NP63
swayed	VBD VBN JJ60	-	VBD VBN NP42 JJ60
sweat	NN VB12	-	NN VB12 NP51
sweden	-	NP	NP
sweep	NN VB27 JJ66 VBP69	-	NN VB27 NP51 JJ66
sweeping	JJ VBG24	-	JJ VBG24 NP63
sweet	JJ NN9 RB60	NP JJ33 NN42	NP JJ18 NN27
swell	VB NN15 JJ51	-	VB NN15 NP48 JJ51
swelled	VBD VBN6	-	VBD VBN6 NP45
swept	VBD VBN9 JJ30	-	VBD VBN9 JJ30 NP57
swiftly	RB	-	RB NP57
swim	VBP NN12 VB30 JJ57	-	VBP NN12 VB30 NP45
swimming	NN VBG9 JJ57	-	NN VBG9 NP48 JJ57
swing	NN VB27 VBP33	NN NP9 VB45 VBP51	NN VB27 VBP33 NP69
swing-state	JJ VB42 NN42	-	JJ VB42 NN42 NP51
swinging	VBG NN15 JJ51	-	VBG NN15 NP51 JJ51
swipe	NN VB45	-	NN VB45 NP54
swipes	NNS VBZ12	-	NNS VBZ12 NP51
swiss	JJ NN9 VB30 VBP45	JJ NP12 NN51	JJ NP15 NN39 VB60
switch	VB NN15	-	VB NN15 NP60
switched	VBD VBN27 JJ60	-	VBD VBN27 NP51 JJ60
switching	VBG NN60	-	VBG NP54 NN60
switzerland	-	NP	NP
sworn	VBN JJ27 VBD69	-	VBN JJ27 NP54 VBD69
swung	VBN VBD JJ54	-	VBN VBD NP42 JJ54
sydney	-	NP	NP
syed	-	NP	NP
sykes	-	NP	NP
syllabus	NN JJ48	-	NN JJ48 NP54
sylvia	-	NP	NP
symbol	NN	-	NN NP60
symbolic	JJ	-	JJ NP54
symbolizes	VBZ	-	VBZ NP51
symms	-	NP	NP
sympathetic	JJ	-	JJ NP60
sympathizers	NNS	-	NNS NP51
sympathy	NN	-	NN NP60
sync	NN VB27 JJ36 VBP54	-	=
syndicated	VBN VBD36 JJ57	-	VBN VBD36 NP51 JJ57
syndication	NN	-	NN NP51
syndrome	-	NN NP21 JJ63	NN
synonymous	JJ	-	JJ NP51
syracuse	-	NP	NP
syria	-	NP	NP
syrian	JJ NN24	JJ NP57	JJ
syrians	NNS JJ54 VBZ69	NP NNS24	NP NNS12	noun:syrian
syringe	NN VB39 VBP63 JJ69	-	NN VB39 NP51 VBP63
system	NN	NP NN33	NN NP45
systematic	JJ	-	JJ NP51
systematically	RB	-	RB NP54
systemic	JJ	-	JJ NP54
systems	NNS	NP NNS21	NNS NP36
szlachta	-	NP	NP
t	NN JJ39 NNS42 VBG51	NN NP9 JJ57 NNS60	NN JJ42 NNS45 VBG54
t-shirt	-	NP NNS6	NNS NP
t-shirts	NNS VBZ30	NNS NP27 VBZ66	NNS VBZ54
t.	-	NP	NP
ta	NN JJ45 NNS60	-	NN JJ45 NP54 NNS60
table	NN	-	NN NP69
tables	NNS	-	NNS NP60
tabloid	JJ NN9	-	JJ NN9 NP45
tabs	NNS	-	NNS NP54
tacit	JJ NN57	-	JJ NP54 NN57
tack	NN VB54	-	NN VB54 NP57
tacked	VBN VBD24 JJ57	-	VBN VBD24 NP51 JJ57
tacking	VBG NN45	-	VBG NN45 NP54
tackle	VB VBP27 NN39	-	VB VBP27 NN39 NP57
tackled	VBD VBN18 JJ60	-	VBD VBN18 NP48 JJ60
tackling	VBG NN63	-	VBG NP54 NN63
taco	NN	-	NN NP54
tactful	JJ	-	JJ NP51
tactic	NN JJ51	-	NN JJ51 NP60
tactical	JJ	-	JJ NP57
tactics	NNS	-	NNS NP69
tad	-	NP NN39	NP
taft	-	NP	NP
tag	NN VB45	-	NN VB45 NP54
taj	-	NP	NP
take	VB VBP27 NN54	VB NP9 VBP45	=
take-home	JJ	-	JJ NP51
takeaway	NN	-	NN NP54
takedown	NN	-	NN NP54
taken	VBN VBD57	-	=
takeover	NN	-	NN NP60
takes	VBZ	-	=
taking	VBG NN60	-	=
tale	NN	-	NN NP60
talent	NN JJ57	-	NN JJ57 NP60
talented	JJ VBN66	-	JJ NP54 VBN66
tales	NNS	-	NNS NP51
taliban	-	NP	NP
talk	NN VB VBP21	-	=
talk-radio	JJ NN3	-	JJ NN3 NP48
talk-show	NN VB27 JJ39 RB48	-	=
talked	VBD VBN9	-	VBD VBN9 NP66
talker	NN	-	NN NP51
talking	VBG NN39	-	=
talks	NNS VBZ3	NNS NP6 VBZ27	NNS VBZ3 NP63
tallahassee	-	NP	NP
tallied	VBN VBD15	-	VBN VBD15 NP54
tallies	NNS VBZ33	-	NNS VBZ33 NP54
tally	NN RB54 VB57	-	NN RB54 VB57 NP60
tamarac	-	NP	NP
tamargo	-	NP	NP
tamir	-	NP	NP
tammy	-	NP NN27	NP
tampa	-	NP	NP
tampering	VBG NN42	-	VBG NN42 NP51
tamping	VBG	-	VBG NP54
tandem	JJ NN9 RB60	-	JJ NN9 NP45 RB60
tanden	-	NP	NP
tangible	JJ	-	JJ NP54
tangled	VBN VBD30 JJ42	-	VBN VBD30 JJ42 NP51
tank	NN VB51	NP NN21	NN NP30 VB51
tanks	NNS VBZ54	-	NNS VBZ54 NP57
tanzer	-	NP	NP
tap	VB NN3	-	VB NN3 NP57
tape	NN VB42	-	NN VB42 NP54
taped	VBN VBD15 JJ54	-	VBN VBD15 NP54 JJ54
taping	NN VBG	-	NN VBG NP48
tapped	VBN VBD21	-	VBN VBD21 NP57
tapper	-	NP NN36	NP
tapping	VBG NN51	-	VBG NN51 NP57
target	NN VB18	-	NN VB18 NP66
targeted	VBN VBD21	VBN NP9 VBD39	VBN VBD21 NP66
targeting	VBG NN21	-	VBG NN21 NP63
targets	NNS VBZ12	-	NNS VBZ12 NP63
tariff	NN VB63	-	NN NP54 VB63
tariffs	NNS	-	NNS NP63
tarmac	NN JJ54 VB57	-	NN NP51 JJ54 VB57
tarnish	VB NN51	-	VB NN51 NP54
tarp	-	NN NP15	NN
tashfeen	-	NP	NP
task	NN VB69	-	NN NP66 VB69
tasked	VBN VBD9	-	VBN VBD9 NP54
tasks	NNS VBZ51	-	NNS VBZ51 NP54
taste	NN VBP18 VB27	-	NN VBP18 VB27 NP54
tastes	NNS VBZ39	-	NNS VBZ39 NP57
tatum	-	NP	NP
taught	VBD VBN24 JJ57	NP VBD21 VBN45	VBD NP24 VBN24 JJ57
taunt	VB NN12	-	VB NN12 NP48
taunted	VBD VBN3 JJ69	-	VBD VBN3 NP45
tax	NN VB66 VBP66	NN NP6	NN NP57 VB66 VBP66
tax-exempt	JJ NN24	-	JJ NN24 NP51
taxation	NN	NP NN24	NP NN9
taxes	NNS	-	=
taxing	VBG JJ69	-	VBG NP63 JJ69
taxpayer	NN	-	NN NP60
taxpayers	NNS	-	NNS NP57
taylor	-	NP	NP
tayyip	-	NP	NP
tchen	-	NP	NP
tea	NN	NP NN51	NP NN12
teach	VB VBP21 NN54	-	VB VBP21 NN54 NP57
teacher	NN	NN NP9	NN NP60
teachers	NNS	NP NNS42	NNS NP9
teaches	VBZ NNS69	-	VBZ NP60 NNS69
teaching	NN VBG3	-	NN VBG3 NP54
teachout	-	NP NN24	NP NN27
team	NN	NP NN36	NN NP36
teamed	VBD VBN36 JJ60	-	VBD VBN36 NP57 JJ60
teams	NNS VBZ51	-	NNS VBZ51 NP57
teamsters	-	NP NNS33	NP
tear	VB NN24	-	VB NN24 NP54
tearful	JJ	-	JJ NP51
tearing	VBG JJ54 NN57	-	VBG JJ54 NP57 NN57
tears	NNS VBZ39	-	NNS VBZ39 NP60
tech	NN	NP NN24	NN NP36
technical	JJ	NP JJ21	JJ NP27
technically	RB	-	RB NP60
technion	-	NP	NP
technique	NN	-	NN NP54
techniques	NNS	-	NNS NP60
technological	JJ	-	JJ NP57
technologies	NNS	NP NNS48	NP NNS12
technologists	NNS	-	NNS NP54
technology	NN	NP NN39	NN NP21
ted	-	NP	NP
teddy	-	NP NN27	NP
teeing	VBG	-	VBG NP51
teen	JJ NN6 CD48	-	JJ NP3 NN6 CD48
teenager	NN	-	NN NP60
teenagers	NNS	-	NNS NP54
teeth	NNS NN18	-	NNS NN18 NP51
tehran	-	NP	NP
tel	-	NP	NP
telecom	NN	-	NN NP54
telegram	NN	NP NN24	NP NN
telenovela	NN JJ51	-	NN JJ51 NP54
telephone	NN VB69	-	NN NP66 VB69
teleprompter	NN JJ39 VB42 RB57	-	NN JJ39 VB42 NP57
televisa	-	NP	NP
televised	VBN JJ12 VBD39	-	VBN JJ12 VBD39 NP57
television	NN	NN NP9	=
tell	VB VBP18	-	=
telling	VBG JJ42	-	=
tells	VBZ	-	VBZ NP66
tempel	-	NP	NP
temper	NN VB9 VBP15	-	NN VB9 VBP15 NP51
temperament	NN	-	NN NP66
temperamentally	RB	-	RB NP51
temperature	NN	-	NN NP54
temperatures	NNS	-	NNS NP54
tempered	VBN VBD27 JJ42	-	VBN VBD27 JJ42 NP51
template	NN VB69	-	NN NP51 VB69
temple	-	NP NN27	NP
temporarily	RB	-	RB NP66
temporary	JJ NN66	-	JJ NN66 NP66
tempted	VBN VBD18 JJ57	-	VBN VBD18 NP48 JJ57
tempting	JJ VBG15	-	JJ VBG15 NP51
ten	CD JJ30 NN45	-	CD JJ30 NN45 NP60
tend	VBP VB18	-	VBP VB18 NP63
tended	VBD VBN27	-	VBD VBN27 NP54
tendencies	NNS	-	NNS NP51
tendency	NN	-	NN NP60
tends	VBZ	-	VBZ NP63
tenet	NN	-	NN NP54
tennessee	-	NP	NP
tenney	-	NP	NP
tennis	NN	-	NN NP57
tenor	NN JJ24	-	NN JJ24 NP51
tens	NNS	-	NNS NP66
tense	JJ NN33	-	JJ NN33 NP60
tension	NN	-	NN NP60
tensions	NNS	NNS NP9	NNS NP63
tent	NN VB69	-	NN NP57 VB69
tentative	JJ	-	JJ NP57
tents	NNS	-	NNS NP51
tenuous	JJ	-	JJ NP57
tenure	NN	-	NN NP66
tepid	JJ	-	JJ NP51
term	NN	-	=
terminate	VB VBP60	-	VB NP51 VBP60
terminated	VBN VBD15 JJ51	-	VBN VBD15 NP51 JJ51
terms	NNS	-	=
terrain	NN	-	NN NP54
terre	-	NP	NP
terrible	JJ	-	JJ NP69
terribly	RB	-	RB NP54
terrific	JJ	-	JJ NP57
terrified	VBN VBD12 JJ39	-	VBN VBD12 JJ39 NP48
terrifying	JJ VBG18	-	JJ VBG18 NP54
terris	-	NP	NP
territorial	JJ NN45	-	JJ NN45 NP57
territories	NNS	-	NNS NP57
territory	NN	-	NN NP69
terror	NN	NN NP9	NN NP69
terror-related	JJ VBN27 VBD36	-	JJ VBN27 VBD36 NP54
terrorism	NN	NP NN21	NN NP39
terrorist	JJ NN57	-	=
terrorists	NNS	-	=
terry	-	NP NN39	NP
test	NN VB24	NP NN21 VB45	NN VB24 NP48
testament	NN	NN NP9	NN NP57
tested	VBN VBD45 JJ57	-	VBN VBD45 JJ57 NP60
tester	NN	NP NN24	NP NN12
testified	VBD VBN33	-	VBD VBN33 NP60
testifies	VBZ NNS66	-	VBZ NP51 NNS66
testify	VB VBP69	-	VB NP57 VBP69
testifying	VBG	-	VBG NP51
testimonial	JJ NN6	-	JJ NN6 NP45
testimony	NN	-	NN NP66
testing	NN VBG18	-	NN VBG18 NP63
tests	NNS VBZ66	NNS NP9	NNS VBZ66 NP66
tex.	-	NP	NP
texan	-	NP NN18	NP NN18
texas	-	NP	NP
texas-based	-	JJ NP12	JJ
text	NN	NN NP60	=
text-align	NN VB36 JJ39 VBP60	-	NN VB36 JJ39 NP57
textbook	NN JJ57	-	NN NP54 JJ57
textiles	NNS	-	NNS NP51
than	IN SUB18	IN NP3 SUB9	=
thank	VB VBP36	-	VB VBP36 NP66
thanked	VBD VBN36	-	VBD VBN36 NP60
thankful	JJ	-	JJ NP54
thanks	NNS	-	NNS NP69
that	THC WH9 DT12	DT WH9 NP21 THC36	=
the	DT	DT NP36	=
theater	NN	NP NN24	NN NP21
theatric	-
theatrics	NNS NN63	-	NNS NP51 NN63	noun:theatric
theblaze	NN VB6 VBP33 JJ39	NN NP3 VB36 VBP63	NN NP3 VB24 VBP51
theft	NN	-	NN NP60
their	PRPS	NP PRPS21	=
theirs	JJ PRP NNS VBZ27	-	=
them	PRP	NP PRP21	=
theme	NN VB57	-	NN VB57 NP63
themes	NNS VBZ57	-	NNS VBZ57 NP60
themselves	PRP	-	=
then	RB	-	=
then-president	JJ NN27	-	JJ NN27 NP54
then-secretary	JJ NN42	-	JJ NN42 NP54
then-sen	JJ NP21 VB39 NN39	-	JJ NP9 VB39 NN39
theoretical	JJ	-	JJ NP54
theories	NNS	-	NNS NP60
theorist	NN JJ69	-	NN NP54 JJ69
theory	NN	-	NN NP63
theranos	-	NP	NP
therapeutic	JJ NN63	-	JJ NP57 NN63
therapy	NN	-	NN NP54
there	EX RB18	EX NP21 RB51	=
thereafter	RB JJ57 NN63	-	RB NP57 JJ57 NN63
thereby	RB	-	RB NP54
therefore	RB	-	RB NP63
thereof	RB NN45 JJ48	-	RB NN45 JJ48 NP51
thermonuclear	JJ	-	JJ NP54
these	DT	-	=
thesis	NN	-	NN NP54
they	PRP	PRP NP15	=
thick	JJ NN33	-	JJ NN33 NP54
thiel	-	NP	NP
thin	JJ VB42	-	JJ VB42 NP57
thin-skinned	JJ VBN69	-	JJ NP54 VBN69
thing	NN	NN NP9	=
things	NNS	NNS NP15	=
think	VBP VB12 NN45	-	=
thinkers	NNS	-	NNS NP51
thinking	VBG NN3	-	VBG NN3 NP63
thinks	VBZ	-	=
third	JJ RB36	NP JJ18	JJ NP33 RB36
third-largest	JJ NN30 VB51	-	JJ NN30 NP51 VB51
third-party	JJ NN63 CD63	-	JJ NN63 CD63 NP66
third-place	JJ NN27 VB51	-	JJ NN27 VB51 NP54
thirteen	CD JJ21 NN36	-	CD JJ21 NN36 NP54
thirty	CD JJ15 NN45	-	CD JJ15 NN45 NP51
thirty-seven	CD JJ9 NN60	-	CD JJ9 NP45 NN60
this	DT	DT NP21	=
thomas	-	NP	NP
thompson	-	NP	NP
thor	-	NP	NP
thorny	JJ NN60	-	JJ NP51 NN60
thorough	JJ NN69	-	JJ NP54 NN69
thoroughly	RB	-	RB NP54
those	DT	DT NP9	=
though	SUB RB18	-	SUB RB18 NP48
thought	VBD VBN24 NN27	-	=
thoughtful	JJ	-	JJ NP57
thoughts	NNS	NP NNS21	NNS NP33
thousand	CD NN39 JJ42	-	CD NN39 JJ42 NP63
thousands	NNS	-	=
thrall	NN	-	NN NP51
thread	NN VB57	-	NN VB57 NP57
threat	NN	-	=
threaten	VB VBP6	-	VB VBP6 NP54
threatened	VBN VBD6 JJ63	-	VBN VBD6 NP60 JJ63
threatening	VBG JJ24	-	VBG JJ24 NP63
threatens	VBZ NNS57	-	VBZ NNS57 NP57
threats	NNS	NP NNS21	NNS NP42
three	CD	CD NP18	=
three-candidate	JJ VB21 NN42 VBP60	-	JJ VB21 NN42 NP51
three-day	JJ NN51	-	JJ NN51 NP54
three-fourths	NNS NN18 JJ66	-	NNS NN18 NP48 JJ66
three-hour	JJ NN30 CD36 VB39	-	=
three-man	JJ NN12	-	JJ NN12 NP48
three-month	JJ NN15 VB51 NNS57	-	JJ NN15 NP48 VB51
three-percentage-point	JJ NN24 VB24	-	JJ NN24 VB24 NP48
three-point	JJ NN24 VB24	-	JJ NN24 VB24 NP48
three-quarters	NNS NN33	-	NNS NN33 NP60
three-way	JJ	-	JJ NP60
threshold	NN	-	NN NP63
threw	VBD	-	VBD NP60
thrift	-	NP NN33	NP
thrilled	VBN VBD18 JJ33	-	VBN VBD18 JJ33 NP54
thriller	NN	-	NN NP54
thrive	VB VBP18	-	VB VBP18 NP54
thrived	VBN VBD12 JJ27	-	VBN VBD12 JJ27 NP51	verb:thrive
throat	NN	-	NN NP51
throes	NNS	-	NNS NP51
through	IN SUB42	IN NP15 SUB66	=
throughout	IN	-	=
throw	VB NN36	-	VB NN36 NP63
throwing	VBG	-	VBG NP63
thrown	VBN JJ33	-	VBN JJ33 NP63
throws	VBZ NNS15	-	VBZ NNS15 NP48
thrush	-	NP NN27	NP
thrust	VBN VBD9 NN12 VB27	-	=
thrusting	VBG NN54	-	VBG NP51 NN54
thugs	NNS	-	NNS NP51
thumb	NN VB45	-	NN VB45 NP51
thumbs	NNS VBZ54	-	NNS NP51 VBZ54
thumbs-up	NN JJ24	-	NN JJ24 NP51
thumping	VBG NN9 JJ51	-	VBG NN9 NP45 JJ51
thursday	-	NP	NP
thus	RB JJ48 NN48	-	RB JJ48 NN48 NP66
thwart	VB VBP27 NN30	-	VB VBP27 NN30 NP60
thwarted	VBD VBN9 JJ39	-	VBD VBN9 JJ39 NP51
ticked	VBN VBD3 JJ60	-	VBN VBD3 NP51 JJ60
ticket	NN	-	NN NP69
tickets	NNS VBZ66	-	NNS NP57 VBZ66
ticking	VBG NN45	-	VBG NN45 NP54
tide	NN VB57	NN NP9	NN VB60 NP63
tidy	JJ NN18 VB57	-	JJ NN18 NP48 VB57
tie	NN VB	-	NN VB NP57
tied	VBN VBD18 JJ66	-	VBN VBD18 NP66 JJ66
tiegen	-	NP	NP
tier	NN JJ66	-	NN NP54 JJ66
ties	NNS	-	=
tiger	NN	NP NN30	NP NN6
tight	JJ NN69	-	JJ NP66 NN69
tight-knit	JJ NN57	-	JJ NP54 NN57
tighten	VB VBP66	-	VB NP60 VBP66
tightened	VBN VBD6 JJ63	-	VBN VBD6 NP48 JJ63
tightening	VBG NN15	-	VBG NN15 NP51
tighter	JJ NN60	-	JJ NP57 NN60
tightly	RB	-	RB NP54
tigrayan	-	NP JJ6	NP JJ
till	SUB NN9 VB33	IN NP6 SUB18 NN30	SUB IN3 NN9 VB33
tilt	NN VBP15 VB48	-	NN VBP15 VB48 NP51
tilting	VBG	-	VBG NP54
tilton	-	NP	NP
tilts	VBZ NNS9	-	VBZ NNS9 NP48
tim	-	NP	NP
timberlake	-	NP	NP
time	NN	NP NN30	NN NP39
time-consuming	JJ VBG69 NN69	-	JJ NP51 VBG69 NN69
timed	VBN VBD33 JJ48	-	VBN VBD33 JJ48 NP54
timeline	NN	-	NN NP60
timely	JJ RB9	-	JJ RB9 NP48
times	NNS	NP NNS69	NNS NP3
timing	NN VBG33	-	NN VBG33 NP63
timothy	-	NP NN36	NP
tina	-	NP	NP
tinder	NN	NP NN36	NP NN24
tinged	JJ VBN15 VBD21	-	JJ VBN15 VBD21 NP45	verb:tinge
tinging	-	-	-	verb:tinge
tinkering	VBG NN66	-	VBG NP54 NN66
tiny	JJ	-	JJ NP60
tip	NN VB6	-	NN VB6 NP54
tipping	VBG NN69	-	VBG NP54 NN69
tips	NNS VBZ51	-	NNS NP12 VBZ51
tired	JJ VBN9 VBD51	-	JJ VBN9 VBD51 NP57
tissue	NN VB48	-	NN VB48 NP51
titan	NN NP12 JJ60	NP NN24	NN NP3 JJ60
titans	NNS	-	NNS NP54
title	NN VB54	NP NN30	NN NP18 VB54
titled	VBN VBD57 JJ60	-	VBN VBD57 JJ60 NP63
titles	NNS VBZ60	-	NNS NP57 VBZ60
tmz	-	NP	NP
tnt	-	NP	NP
to	TI IN6	TI IN12 NP24	=
toast	NN VB45	-	NN VB45 NP51
toasts	NNS VBZ39	-	NNS VBZ39 NP54
tobias	-	NP	NP
today	NN	NP NN15	NN NP21
todd	-	NP	NP
toe	NN VB33	-	NN VB33 NP51
together	RB RP30	RB NP15 RP57	RB RP33
toilet	NN	-	NN NP54
toiling	NN VBG9 JJ63	-	NN VBG9 NP45 JJ63
token	JJ NN45	-	JJ NN45 NP51
told	VBD VBN33	-	=
toledo	-	NP	NP
tolerable	JJ	-	JJ NP51
tolerance	NN	-	NN NP60
tolerant	JJ	-	JJ NP54
tolerate	VB VBP18	-	VB VBP18 NP54
toll	NN VB60	-	NN NP60 VB60
tolman	-	NP	NP
tom	-	NP NN57	NP
tommy	-	NP	NP
tomorrow	NN RB60	-	NN RB60 NP63
ton	NN	-	NN NP57
tone	NN	-	=
tones	NNS VBZ60	-	NNS NP51 VBZ60
tongue-lashing	NN VBG63	-	NN NP51 VBG63
tonight	NN RB9 JJ60	NP NN33 RB45	NN RB9 NP12 JJ60
tons	NNS	-	NNS NP51
tony	-	NP	NP
too	RB	JJ NP6 RB15	RB NP63 JJ66
took	VBD	-	=
tool	NN VB66	-	NN NP66 VB66
tools	NNS VBZ60	-	NNS VBZ60 NP60
toomey	-	NP	NP
toothless	JJ	-	JJ NP54
top	JJ NN21 VB57	JJ NP3 NN51	JJ NN21 NP54 VB57
top-dollar	JJ NN30	-	JJ NN30 NP51
top-ranked	JJ VBN18 VBD21	-	JJ VBN18 VBD21 NP48
top-tier	JJ NN27	-	JJ NN27 NP54
top-two	JJ NN15 VB39 VBP51	-	JJ NN15 VB39 NP48
topic	NN JJ66	-	NN JJ66 NP66
topics	NNS	-	NNS NP63
topped	VBD VBN21 JJ60	-	VBD VBN21 NP54 JJ60
tops	NNS VBZ15	-	NNS VBZ15 NP51
toretti	-	NP	NP
torn	VBN JJ21 VBD63	-	VBN JJ21 NP48 VBD63
torture	VBP VB12 NN15	NP VBP27 VB39 NN39	VBP NP9 VB12 NN15
tortured	JJ VBN21 VBD45	-	JJ VBN21 VBD45 NP54
toss	VB VBP9 NN9	-	VB VBP9 NN9 NP45
tossed	VBD VBN3 JJ63	-	VBD VBN3 NP51 JJ63
tossing	VBG NN66	-	VBG NP54 NN66
total	JJ NN9 VB48 VBP48	NN NP6 JJ21	JJ NN6 VB48 VBP48
totaling	VBG NN42 JJ60	-	VBG NN42 NP57 JJ60	verb:total
totalitarian	JJ NN9	-	JJ NN9 NP45
totally	RB	-	RB NP66
totals	NNS VBZ54	-	NNS NP51 VBZ54
touch	NN VB18	-	NN VB18 NP63
touched	VBD VBN15 JJ60	-	VBD VBN15 JJ60 NP60
touches	NNS VBZ45	-	NNS VBZ45 NP57
touching	VBG JJ51 NN66	-	VBG NP51 JJ51 NN66
tough	JJ	-	=
tough-minded	JJ	-	JJ NP51
tougher	JJ NN60	-	JJ NN60 NP66
toughest	JJ	-	JJ NP57
toughness	NN	-	NN NP57
tour	NN VB27	NP NN12 VB63	NN NP18 VB30
tournament	NN	-	NN NP57
tournaments	NNS	-	NNS NP51
tours	NNS VBZ39	-	NNS VBZ39 NP51
tout	VB NN15	-	VB NN15 NP51
touted	VBD VBN3	-	VBD VBN3 NP54
touting	VBG	-	VBG NP60
touts	VBZ NNS15	-	VBZ NNS15 NP51
tow	NN VB36	-	NN VB36 NP51
toward	IN SUB24	-	=
towards	IN SUB27 NNS33 RB42	-	=
tower	NN VB42	NP NN54	NP NN33
towered	VBD VBN18 JJ60	-	VBD VBN18 NP48 JJ60
towering	VBG JJ6 NN66	-	VBG JJ6 NP45 NN66
towers	NNS VBZ54	NP NNS21	NNS NP15 VBZ54
town	NN	NP NN3	NN NP54
townhall	NN JJ42 VB42	-	NN JJ42 VB42 NP54
townhome	NN JJ12 VB60	-	NN JJ12 NP48 VB60
towns	NNS	-	NNS NP57
toxic	JJ	-	JJ NP60
toy	NN VB36 VBP66	-	NN VB36 NP54 VBP66
tpp	-	NN NP36	NN
trace	NN VB6	-	NN VB6 NP45
traced	VBD VBN6 JJ57	-	VBD VBN6 NP51 JJ57
track	NN VB24 VBP45	-	NN VB24 VBP45 NP69
tracked	VBN VBD27 JJ36	-	VBN VBD27 JJ36 NP48
tracker	NN	-	NN NP51
trackers	NNS	-	NNS NP51
tracking	NN VBG3	NP VBG6 NN27	NN VBG NP18
tracks	VBZ NNS9	VBZ NP6 NNS30	VBZ NNS12 NP60
traction	NN	-	NN NP60
trade	NN VB39 VBP60	NP NN48	NN NP27 VB39 VBP60
trade-off	NN	-	NN NP57
trade-offs	NNS	-	NNS NP54
traded	VBN VBD6	-	VBN VBD6 NP57
trademark	NN VB69	-	NN NP51 VB69
tradeoffs	NNS	-	NNS NP51
trader	NN	-	NN NP51
traders	NNS	-	NNS NP57
trades	NNS VBZ42	-	NNS VBZ42 NP57
trading	NN VBG9	NP NN24 VBG33	NN VBG9 NP30
tradition	NN	-	NN NP63
traditional	JJ	-	=
traditionalists	NNS	-	NNS NP51
traditionally	RB	-	RB NP63
traditions	NNS	-	NNS NP57
traffic	NN VBP30 JJ48 VB57	-	=
traffickers	NNS	-	NNS NP51
tragedies	NNS	-	NNS NP54
tragedy	NN	NN NP9	NN NP63
tragic	JJ	-	JJ NP60
trail	NN VB42	NN NP18	=
trailed	VBD VBN6	-	VBD VBN6 NP57
trailer	NN	-	NN NP51
trailing	VBG NN57	-	VBG NN57 NP63
trails	VBZ NNS36	-	VBZ NNS36 NP63
train	NN VB15 VBP39	NP NN30 VB45 VBP66	NN VB15 NP30 VBP39
trained	VBN JJ48 VBD48	-	VBN JJ48 VBD48 NP57
training	NN VBG24	NN NP9 VBG42	NN VBG27 NP63
traitor	NN	-	NN NP51
traitors	NNS	-	NNS NP54
traits	NNS	-	NNS NP51
trajectories	NNS	-	NNS NP51
trajectory	NN JJ45	-	NN JJ45 NP57
trample	VB NN12	-	VB NN12 NP48
trans	-	NP	NP
trans-pacific	-	NP JJ33	NP JJ33
transactions	NNS	-	NNS NP63
transcend	VB VBP9	-	VB VBP9 NP45
transcends	VBZ	-	VBZ NP51
transcript	NN	NP NN21	NN NP24
transcripts	NNS	-	NNS NP63
transfer	VB NN3 VBP18	-	VB NN3 VBP18 NP51
transferred	VBN VBD21	-	VBN VBD21 NP48
transferring	VBG	-	VBG NP54
transform	VB	-	VB NP60
transformation	NN	-	NN NP57
transformative	JJ NN60	-	JJ NP57 NN60
transformed	VBN VBD12 JJ57	-	VBN VBD12 NP54 JJ57
transforming	VBG	-	VBG NP54
transgender	JJ	-	JJ NP66
transit	NN VB36	-	NN VB36 NP51
transition	NN	NN NP9	NN NP66
transitional	JJ	-	JJ NP54
translate	VB	-	VB NP60
translated	VBN VBD27 JJ51	-	VBN VBD27 NP51 JJ51
translates	VBZ NNS57	-	VBZ NP51 NNS57
translating	VBG	-	VBG NP54
transmit	VB VBP6 NN42 JJ69	-	VB VBP6 NN42 NP45
transparency	NN	-	NN NP60
transparent	JJ	-	JJ NP60
transphobic	JJ NN39	-	JJ NN39 NP51
transpired	VBN VBD9 JJ63	-	VBN VBD9 NP48 JJ63
transport	VB VBP NN	-	VB VBP NN NP39
transportation	NN	NP NN33	NN NP9
transporting	VBG	-	VBG NP51
trap	NN VB45	-	NN VB45 NP57
trapped	VBN VBD36 JJ66	-	VBN VBD36 NP54 JJ66
traps	NNS VBZ54	-	NNS NP51 VBZ54
trash	NN VB15	-	NN VB15 NP57
trashing	VBG NN63	-	VBG NP51 NN63
travails	NNS VBZ36	-	NNS VBZ36 NP54
travel	NN VB12 VBP33	-	NN VB12 VBP33 NP60
traveled	VBD VBN6 JJ24	-	VBD VBN6 JJ24 NP57	verb:travel
travelers	NNS	-	NNS NP54
traveling	VBG NN33	-	VBG NN33 NP63	verb:travel
travels	VBZ NNS18	-	VBZ NNS18 NP54
traynor	-	NP	NP
trayvon	-	NP	NP
treasure	NN VB48	-	NN VB48 NP51
treasurer	NN JJ69	-	NN NP54 JJ69
treasury	NN	NP NN54	NP NN42
treat	VB VBP27 NN36	-	VB VBP27 NN36 NP63
treated	VBN VBD36 JJ63	-	VBN VBD36 JJ63 NP66
treaties	NNS	-	NNS NP54
treating	VBG	-	VBG NP60
treatment	NN	-	NN NP63
treaty	NN	NP NN21	NN NP12
tree	NN VB60 JJ69	NN NP15	NN NP60 VB69
trees	NNS VBZ42	-	NNS VBZ42 NP51
trek	NN VB6	-	NN VB6 NP45
tremendous	JJ	-	JJ NP66
tremendously	RB	-	RB NP57
trench	NN VB57	-	NN NP54 VB57
trend	NN VB24	-	NN VB24 NP60
trending	VBG NN66	-	VBG NP57 NN66
trends	NNS VBZ36	NP NNS27 VBZ63	NNS NP21 VBZ36
trepidation	NN	-	NN NP51
trey	-	NP NN30	NP
trial	NN	-	NN NP66
trials	NNS	-	NNS NP51
tribe	NN	NP NN39	NP NN12
tribune	-	NP NN33	NP
tribute	NN JJ69	-	NN NP60 JJ69
trick	NN VB3 VBP63	-	NN VB3 NP45 VBP63
trickier	JJ NN66	-	JJ NP54 NN66
trickle	VB NN27	-	VB NN27 NP51
tricks	NNS VBZ51	-	NNS VBZ51 NP54
tricky	JJ	-	JJ NP54
tried	VBD VBN9	-	VBD VBN9 NP69
tries	VBZ NNS36	-	VBZ NNS36 NP63
trigger	VB NN6	-	VB NN6 NP54
triggered	VBD VBN24 JJ63	-	VBD VBN24 NP51 JJ63
triggering	VBG NN63	-	VBG NP51 NN63
trillion	CD NN39 JJ63	-	CD NN39 JJ63 NP66
trillion-dollar	JJ NN30	-	JJ NN30 NP51
trillions	NNS	-	NNS NP54
trio	NN	-	NN NP60
trip	NN	-	NN NP66
triple	RB VB6 NN15 JJ21	-	=
tripoli	-	NP NN36	NP
tripp	-	NP	NP
tripped	VBD VBN24	-	VBD VBN24 NP51
tripping	VBG JJ48	-	VBG JJ48 NP51
trips	NNS VBZ60	-	NNS NP60 VBZ60
tritium	NN	-	NN NP54
triumph	NN VB66	-	NN NP60 VB66
trojan	-	NP NN27	NP
troll	-	NN NP15 VB57	NN
troop	NN VB54	-	NN NP54 VB54
troops	NNS	-	=	noun:troops
trophies	NNS	-	NNS NP51
tropicana	-	NP	NP
trouble	NN	-	NN NP69
troubled	VBN JJ6 VBD36	NP VBN27 JJ33 VBD63	VBN JJ6 NP21 VBD36
troubles	NNS VBZ57	-	NNS VBZ57 NP57
troublesome	JJ	-	JJ NP51
troubling	JJ VBG18	-	JJ VBG18 NP57
trounced	VBN VBD	-	VBN VBD NP51
troupe	NN	-	NN NP51
trove	NN	-	NN NP60
troy	-	NP NN24	NP
truce	NN	-	NN NP51
truck	NN VB57	-	NN NP33 VB57
trucks	NNS VBZ57	-	NNS VBZ57 NP57
trudeau	-	NP	NP
true	JJ	-	=
truly	RB	-	RB NP69
truman	-	NP	NP
trumka	-	NP	NP
trump	VB NN15	NP	NP
trump-clinton	-	NP	NP
trump-style	-	JJ NP18	JJ
trumpers	-	NP	NP
trumpet	VB NN9	-	VB NN9 NP48
trumpeted	VBD VBN21 JJ66	-	VBD VBN21 NP48 JJ66
trumpeting	VBG	-	VBG NP51
trumpian	-	JJ NP24	JJ
trumps	VBZ NNS	NP VBZ36 NNS39	NP VBZ21 NNS21
trust	NN VB12 VBP36	-	NN VB12 NP27 VBP36
trusted	VBN VBD18	-	VBN VBD18 NP63
trustworthiness	NN	-	NN NP54
trustworthy	JJ NN9	-	JJ NN9 NP51
truth	NN	NP NN30	NN NP30
truthful	JJ	-	JJ NP60
try	VB VBP18 NN45	-	=
trying	VBG	-	=
tsege	-	NP NN15	NP NN12
tsk	RB VB9 NN39 VBP51	-	RB VB9 NN39 NP45
tsongas	-	NP	NP
tsunami	NN	-	NN NP60
ttip	-	NP NN6	NN NP
tucson	-	NP	NP
tuesday	-	NP	NP
tufekci	-	NP	NP
tugboat	NN	-	NN NP51
tuition	NN	-	NN NP66
tuition-free	JJ NN30 CD51	-	JJ NN30 CD51 NP57
tuitions	NNS	-	NNS NP51
tumble	NN VB27 JJ36 VBP63	-	NN VB27 JJ36 NP48
tumult	NN	-	NN NP51
tumultuous	JJ	-	JJ NP54
tune	NN VB24	-	NN VB24 NP57
tuned	VBN VBD6 JJ60	-	VBN VBD6 NP48 JJ60
tunnel	NN VB48	-	NN VB48 NP60
tunnels	NNS	-	NNS NP63
turban	NN JJ63	-	NN NP54 JJ63
turbulent	JJ	-	JJ NP57
turkey	-	NP NN60	NP
turkish	JJ VB24 NN42 VBP54	JJ NP48	JJ VB57
turks	-	NP	NP
turmoil	NN	-	NN NP66
turn	VB NN12 VBP27	-	=
turnaround	NN	-	NN NP57
turned	VBD VBN9	-	=
turner	-	NP NN33	NP
turning	VBG NN45	-	VBG NN45 NP69
turnout	NN	NP NN21	NN NP51
turns	VBZ NNS21	-	VBZ NNS21 NP66
turquoise	-	NP NN24	NP
turry	-	NP	NP
tuttle	-	NP	NP
tv	NN JJ60	NN NP39	NN NP42
tweaked	VBN VBD JJ60	-	VBN VBD NP42 JJ60
tween	NN JJ24 CD24 VBN36	-	=
tweet	NN VBP39 NP48 VB48	NP NN21 VBP60 VB69	NN NP39 VBP39 VB48
tweeted	VBD VBN18 JJ51	NP VBN6 VBD21	VBD VBN18 NP48 JJ51
tweeting	VBG	-	VBG NP66
tweets	NNS VBZ24	VBZ NP6 NNS15	NNS VBZ21 NP63
twenty	CD NN21 JJ33	-	CD NN21 JJ33 NP54
twenty-five	CD JJ9 NN48	-	CD JJ9 NP45 NN48
twenty-four	CD JJ9 NN33	-	CD JJ9 NN33 NP45
twice	RB	-	=
twin	JJ NN24 VB45	-	JJ NP6 NN24 VB45
twist	NN VB54	-	NN VB54 NP57
twitter	NN VB45	NP NN33	NP NN36
twitter-bio	NN JJ30	-	NN JJ30 NP51
two	CD	CD NP30	=
two-dozen	CD JJ24 VB30 NN30	-	=
two-front	JJ NN18 VB42	-	JJ NN18 VB42 NP48
two-hour	JJ NN36 CD42 VB45	-	=
two-man	JJ NN21	-	JJ NN21 NP54
two-party	JJ	-	JJ NP54
two-person	JJ NN21 VB57 NNS57	-	JJ NN21 NP51 VB57
two-pirate	JJ VB18 VBP42 NN42	-	=
two-term	JJ	-	JJ NP60
two-thirds	NNS NN42	-	NNS NN42 NP63
two-time	JJ VB18 NN42 VBP42	-	=
two-way	JJ NN66	-	JJ NP57 NN66
two-year	JJ	-	JJ NP63
tycoon	NN	NP NN24	NN NP15
tycoons	NNS	-	NNS NP51
tying	VBG	-	VBG NP60
tyler	-	NP	NP
tymoshenko	-	NP	NP
type	NN VB63	-	NN VB63 NP66
types	NNS VBZ60	-	NNS VBZ60 NP63
typical	JJ	-	JJ NP63
typically	RB	-	RB NP66
tyranny	NN JJ69	-	NN NP54 JJ69
tyrone	-	NP	NP
tyson	-	NP	NP
u.k.	-	NP	NP
u.n.	-	NP	NP
u.s	-	NP	NP
u.s.	-	NP	NP
u.s.-based	-	JJ NP18	JJ
u.s.-born	-	JJ NP12	JJ
u.s.-led	-	JJ NP12	JJ
u.s.-mexico	-	JJ NP36	JJ
u.s.a.	-	NP NN12	NP NN9
ubben	-	NP	NP
uber	-	NP	NP
ubiquitous	JJ	-	JJ NP54
ubs	-	NP	NP
uc	-	NN NP12	NN
uganda	-	NP	NP
ugliness	NN	-	NN NP54
ugly	JJ RB66	-	JJ NP60 RB66
uh	RB NN18 JJ24 VB30	-	NP RB6 NN21 JJ30
uk	-	NP	NP
ukraine	-	NP	NP
ukrainian	-	JJ NP33	JJ
ultimate	JJ NN45	-	JJ NN45 NP63
ultimately	RB	-	=
ultra-conservative	JJ NN54	-	JJ NP51 NN54
ultraconservative	JJ NN63	-	JJ NP51 NN63
umpire	NN VB27	-	NN VB27 NP51
un	-	NP	NP
un-american	JJ NN24 VB54 VBP57	-	JJ NN24 NP51 VB54
unabashed	JJ VBN57 VBD60	-	JJ NP51 VBN57 VBD60
unable	JJ	-	JJ NP66
unacceptable	JJ	-	JJ NP66
unaccompanied	JJ RB66	-	JJ NP54 RB66
unaccountable	JJ	-	JJ NP51
unaffiliated	JJ VBN57	-	JJ NP51 VBN57
unaffordable	JJ VB63	-	JJ NP51 VB63
unafraid	JJ NN9	-	JJ NN9 NP45
unaligned	JJ VBN27 VBD30	-	JJ VBN27 VBD30 NP54
unanimous	JJ	-	JJ NP60
unanimously	RB	-	RB NP54
unanswered	JJ VBN63	-	JJ NP54 VBN63
unapologetic	JJ	-	JJ NP54
unarmed	JJ VBN18 VBD42	-	JJ VBN18 VBD42 NP54
unauthorized	JJ	-	JJ NP60
unaware	JJ	-	JJ NP60
unbelievable	JJ	-	JJ NP51
unbending	JJ VBG12 NN66	-	JJ VBG12 NP48 NN66
unborn	JJ	NP JJ21	JJ NP12
unbound	JJ VBD48 VBN51	JJ NP9 VBD66 VBN69	JJ VBD51 VBN54 NP57
unburdened	VBN VBD30 JJ45	-	VBN VBD30 JJ45 NP51
uncertain	JJ NN63	-	JJ NP63 NN63
uncertainties	NNS	-	NNS NP51
uncertainty	NN	-	NN NP63
unchanged	JJ VBN60	-	JJ NP54 VBN60
uncharted	JJ VBN66	-	JJ NP51 VBN66
unclassified	JJ	-	JJ NP63
unclear	JJ	-	JJ NP69
uncomfortable	JJ	-	JJ NP60
uncommitted	JJ	-	JJ NP57
uncommon	JJ NN39	-	JJ NN39 NP54
uncompromising	JJ	-	JJ NP51
unconscionable	JJ	-	JJ NP54
unconstitutional	JJ	-	JJ NP54
uncontrolled	JJ VBN63	-	JJ NP51 VBN63
unconventional	JJ	-	JJ NP54
unconvinced	JJ VBN57	-	JJ NP51 VBN57
uncover	VB NN51 VBP63	-	VB NP51 NN51 VBP63
uncovered	VBD VBN3 JJ15	-	VBD VBN3 JJ15 NP51
undecided	JJ	-	JJ NP66
undeclared	JJ	-	JJ NP60
undefeated	JJ VBN60	-	JJ NP51 VBN60
undemocratic	JJ	-	JJ NP51
under	IN SUB48	IN NP24	=
undercard	NN JJ33 RB45 VB48	-	=
undercover	JJ NN54	-	JJ NP54 NN54
undercut	VB VBN3 JJ18 VBD18	-	=
undercutting	VBG NN69	-	VBG NP51 NN69
underdog	NN	-	NN NP18
underdogs	NNS	-	NNS NP51
underestimate	VB VBP NN21	-	VB VBP NN21 NP48
underestimated	VBN VBD JJ66	-	VBN VBD NP51 JJ66
underestimating	VBG	-	VBG NP54
underfoot	RB NN60 JJ60	-	RB NP51 NN60 JJ60
undergoing	VBG NN66	-	VBG NP57 NN66
undergraduate	JJ NN15 VB51	-	JJ NN15 NP48 VB51
undergraduates	NNS	-	NNS NP54
underground	JJ RB6 NN39	-	JJ RB6 NN39 NP51
underlining	VBG NN63	-	VBG NP51 NN63
underlying	VBG	-	VBG NP60
undermine	VB VBP27 NN57	-	VB VBP27 NN57 NP63
undermined	VBN VBD18	-	VBN VBD18 NP57
undermines	VBZ NNS54	-	VBZ NNS54 NP57
undermining	VBG	-	VBG NP60
underneath	IN RB18 NN33 JJ42	-	=
underperforming	VBG	-	VBG NP51
underscore	VB VBP3 NN27	-	VB VBP3 NN27 NP54
underscored	VBN VBD JJ66	-	VBN VBD NP51 JJ66
underscores	VBZ NNS24	-	VBZ NNS24 NP57
underscoring	VBG	-	VBG NP60
undersecretary	NN JJ42	NP NN27 JJ66	NP NN JJ42
underserved	JJ VBD21 VBN21	-	JJ VBD21 VBN21 NP48
understand	VB VBP9	-	VB VBP9 NP69
understandable	JJ	-	JJ NP51
understandably	RB	-	RB NP51
understanding	NN VBG9 JJ63	VBG NP6 NN21	NN VBG6 NP60 JJ63
understands	VBZ NNS69	-	VBZ NP66 NNS69
understated	VBN VBD39 JJ51	-	VBN VBD39 JJ51 NP54
understood	VBN VBD JJ48	-	VBN VBD NP24 JJ48
undertake	VB NN60	-	VB NP51 NN60
undervalued	VBN VBD33	-	VBN VBD33 NP51
underwater	JJ NN60	-	JJ NP54 NN60
underway	NN JJ12	-	NN JJ12 NP54
underwear	NN JJ54	-	NN NP51 JJ54
undetermined	JJ VBN57	-	JJ NP51 VBN57
undisclosed	JJ	-	JJ NP54
undisputed	JJ VBN57	-	JJ NP51 VBN57
undivided	JJ	-	JJ NP54
undo	VB NN48 VBP57	-	VB NN48 NP57 VBP57
undocumented	JJ	-	=
undoubtedly	RB	-	RB NP54
undue	JJ NN57	-	JJ NP54 NN57
unearthed	VBN VBD6 JJ60	-	VBN VBD6 NP48 JJ60
unease	NN	-	NN NP54
uneasy	JJ NN69	JJ NP9	JJ NP60
unelectable	JJ NN69	-	JJ NP51 NN69
unemployed	JJ NN63	-	JJ NP51 NN63
unemployment	NN	-	NN NP66
unequivocally	RB	-	RB NP51
unethical	JJ	-	JJ NP51
unexpected	JJ	-	JJ NP60
unexpectedly	RB	-	RB NP60
unfair	JJ NN66	-	JJ NP66 NN66
unfairly	RB	-	RB NP60
unfavorability	NN JJ9	-	NN JJ9 NP45
unfavorable	JJ	-	JJ NP60
unfavorably	RB	-	RB NP57
unfettered	JJ VBN57	-	JJ NP51 VBN57
unfinished	JJ	-	JJ NP54
unfit	JJ VB69	-	JJ NP63 VB69
unflattering	JJ NN63 VBG63	-	JJ NP51 NN63 VBG63
unfold	VB VBP18 NN48	-	VB VBP18 NN48 NP54
unfolded	VBD VBN12 JJ66	-	VBD VBN12 NP51 JJ66
unfolding	VBG NN48	-	VBG NN48 NP54
unforced	JJ VBN60	-	JJ NP51 VBN60
unfortunate	JJ NN51	-	JJ NN51 NP57
unfortunately	RB	-	RB NP63
unfounded	JJ	-	JJ NP54
unhappy	JJ	-	JJ NP57
unheard	JJ NN69	-	JJ NP57 NN69
unhinged	VBN VBD36 JJ39	-	VBN VBD36 JJ39 NP54
unification	NN	-	NN NP54
unified	VBN VBD24 JJ51	-	VBN VBD24 JJ51 NP57
unifier	NN JJ27	-	NN NP15 JJ27
uniform	JJ VB27 NN33	-	JJ VB27 NN33 NP51
uniformly	RB	-	RB NP51
unify	VB VBP36	-	VB VBP36 NP66
unifying	JJ VBG33	-	JJ VBG33 NP63
unilateral	JJ	-	JJ NP54
uninsured	JJ VBN66	-	JJ NP54 VBN66
union	NN	NP NN48	NN NP
union-backed	JJ VBD21 VBN21	-	JJ VBD21 VBN21 NP48
unionize	VB VBP66	-	VB NP51 VBP66
unionized	VBN VBD15 JJ42	-	VBN VBD15 JJ42 NP51
unions	NNS	-	=
unique	JJ	-	JJ NP66
uniquely	RB	-	RB NP54
unison	NN JJ69	-	NN NP51 JJ69
unit	NN	-	NN NP60
unite	VB	VB NP9	VB NP66
united	VBN JJ30 VBD51	NP	NP VBN42
unitedhealth	-	NP	NP
unitedruling	-	NP	NP
unites	VBZ NNS60	-	VBZ NP51 NNS60
uniting	VBG NN48	-	VBG NN48 NP57
units	NNS	-	NNS NP51
unity	NN	NP NN33	NN NP18
universal	JJ NN63	NP JJ24	JJ NP21 NN63
universally	RB	-	RB NP51
universe	NN JJ63	NP NN24	NN NP9 JJ63
universities	NNS	-	NNS NP63
university	NN	NP	NP NN33
univision	-	NP	NP
unjust	JJ NN60	-	JJ NP51 NN60
unkind	JJ NN57	-	JJ NP51 NN57
unknown	JJ NN30	-	JJ NN30 NP63
unlawful	JJ	-	JJ NP51
unleash	VB NN51 VBP66	-	VB NN51 NP51 VBP66
unleashed	VBD VBN3	-	VBD VBN3 NP51
unless	SUB	-	SUB NP69
unlike	IN JJ39	IN NP9 JJ57	IN JJ42 NP66
unlikeable	JJ	JJ NP9	JJ NP57
unlikely	JJ RB45	-	JJ RB45 NP69
unlimited	JJ VBN66	-	JJ NP51 VBN66
unloaded	JJ VBN21 VBD39	-	JJ VBN21 VBD39 NP54
unmarried	JJ	-	JJ NP51
unmistakable	JJ	-	JJ NP54
unnamed	JJ	-	JJ NP54
unnecessarily	RB	-	RB NP51
unnecessary	JJ	-	JJ NP57
unnerving	VBG JJ6	-	VBG JJ6 NP45
unnoticed	JJ	-	JJ NP57
unofficial	JJ	-	JJ NP60
unorthodox	JJ NN54	-	JJ NN54 NP54
unpaid	JJ	-	JJ NP54
unpatriotic	JJ	-	JJ NP51
unpledged	JJ	-	JJ NP54
unpopular	JJ	-	JJ NP63
unpopularity	NN	-	NN NP60
unprecedented	JJ	-	JJ NP63
unpredictability	NN	-	NN NP54
unpredictable	JJ	-	JJ NP60
unprepared	JJ	-	JJ NP54
unprompted	JJ	-	JJ NP54
unqualified	JJ	-	JJ NP63
unquestionably	RB	-	RB NP51
unravel	VB NN57 JJ57 VBP69	-	VB NP54 NN57 JJ57
unraveled	VBN VBD30 JJ39	-	VBN VBD30 JJ39 NP54	verb:unravel
unrealistic	JJ	-	JJ NP57
unreasonable	JJ	-	JJ NP54
unregistered	JJ VBN57	-	JJ NP51 VBN57
unrelated	JJ	-	JJ NP57
unrelenting	JJ VBG12	-	JJ VBG12 NP51
unreliable	JJ	-	JJ NP51
unreported	JJ	-	JJ NP54
unresolved	JJ VBN54	-	JJ NP51 VBN54
unrest	NN	-	NN NP60
unruh	-	NP	NP
unruly	JJ RB45	-	JJ RB45 NP51
unsafe	JJ NN60	-	JJ NP54 NN60
unscripted	JJ VBN63	-	JJ NP51 VBN63
unseat	VB NN39 JJ66 VBP66	-	VB NN39 NP51 JJ66
unsecured	JJ	-	JJ NP60
unseemly	JJ RB45	-	JJ RB45 NP51
unsettled	VBN JJ3 VBD36	-	VBN JJ3 VBD36 NP48
unsolicited	JJ	-	JJ NP57
unsparing	JJ NN69	-	JJ NP51 NN69
unspeakable	JJ	-	JJ NP51
unstable	JJ	-	JJ NP54
unstoppable	JJ	-	JJ NP51
unstructured	JJ VBN66	-	JJ NP51 VBN66
unsubscribe	VB NN15 JJ24	-	VB NN15 JJ24 NP48
unsubtle	JJ NN69	-	JJ NP51 NN69
unsuccessful	JJ	-	JJ NP57
unsuccessfully	RB	-	RB NP54
unsure	JJ NN63	-	JJ NP57 NN63
unsurprising	JJ	-	JJ NP51
unsustainable	JJ VB45	-	JJ VB45 NP54
untenable	JJ	-	JJ NP54
unthinkable	JJ	-	JJ NP51
until	IN SUB6	-	=
untold	JJ NN54	-	JJ NP51 NN54
untouched	JJ VBN63 VBD69	-	JJ NP51 VBN63 VBD69
untrue	JJ NN63	-	JJ NP57 NN63
untrustworthy	JJ	-	JJ NP54
unusual	JJ	-	JJ NP69
unusually	RB	-	RB NP63
unveil	VB NN57 VBP60	-	VB NP51 NN57 VBP60
unveiled	VBD VBN12	-	VBD VBN12 NP57
unwanted	JJ VBN69	-	JJ NP54 VBN69
unwavering	JJ NN66 VBG69	-	JJ NP54 NN66 VBG69
unwelcome	JJ	-	JJ NP51
unwilling	JJ NN69	-	JJ NP54 NN69
unwillingness	NN	-	NN NP60
unwittingly	RB	-	RB NP51
unworthy	JJ NN66	-	JJ NP51 NN66
unwritten	-	NP JJ27	NP
unyielding	JJ	-	JJ NP54
up	RP RB24 IN33	RP NP9 RB42 IN51	=
up-and-coming	JJ	-	JJ NP51
upbeat	JJ NN24	-	JJ NN24 NP51
upbringing	NN VBG18 JJ69	-	NN VBG18 NP54 JJ69
upcome	-
upcoming	VBG JJ33	-	VBG JJ33 NP66	verb:upcome
update	VB VBP3 NN36	NP VB27 VBP30 NN63	VB VBP3 NP9 NN36
updated	VBN VBD51	-	VBN VBD51 NP66
updates	NNS VBZ42	-	NNS VBZ42 NP60
upend	VB	-	VB NP57
upended	VBN VBD6 JJ51	-	VBN VBD6 NP51 JJ51
upfront	JJ NN18	-	JJ NN18 NP54
upgraded	VBN VBD33 JJ63	-	VBN VBD33 NP54 JJ63
upheaval	NN	-	NN NP60
upheld	VBD VBN JJ45	-	VBD VBN NP42 JJ45
upholding	VBG NN63	-	VBG NP51 NN63
upi	-	NN NP39	NN
uplifting	JJ VBG18 NN54	-	JJ VBG18 NP54 NN54
upon	IN SUB21	-	IN SUB21 NP66
upper	JJ NN42	NP JJ30	JJ NP12 NN42
uprising	NN VBG21	-	NN VBG21 NP54
uproar	NN JJ60	-	NN NP54 JJ60
upset	VBN JJ6 VBD18 NN18	-	=
upsets	NNS VBZ60	-	NNS NP54 VBZ60
upsetting	VBG JJ48	-	VBG JJ48 NP51
upshot	NN JJ60	NN NP15	NN NP60 JJ69
upside	NN RB24	-	NN RB24 NP57
upstage	VB NN15 JJ24 RB63	-	VB NN15 JJ24 NP48
upstart	JJ NN18	-	JJ NN18 NP48
upstate	JJ RB39	NP JJ27 RB63	JJ NP18 RB39
upswing	NN VBG18 JJ36	-	NN VBG18 JJ36 NP51
uptown	JJ NN36	-	JJ NN36 NP51
upturn	NN	-	NN NP51
upward	RB JJ9 NN69	-	RB JJ9 NP51 NN69
uranium	NN	NP NN21	NP NN
urban	JJ	NP JJ24	JJ NP21
urge	VB NN15 VBP21	-	VB NN15 VBP21 NP54
urged	VBD VBN21	-	VBD VBN21 NP69
urgency	NN	-	NN NP60
urgent	JJ	-	JJ NP60
urges	VBZ NNS9	-	VBZ NNS9 NP48
urging	VBG NN66	-	VBG NN66 NP66
us	PRP	NP PRP57	PRP NP24
usa	-	NP NN27	NP NN27
usdp	-	NN NP18	NN
use	VB NN VBP21	VB NP6 NN24 VBP45	=
used	VBN VBD6 JJ57	-	VBN VBD6 NP54 JJ57
used-car	JJ NN15	-	JJ NN15 NP51
useful	JJ	-	JJ NP60
useless	JJ	-	JJ NP57
user	NN	-	NN NP66
users	NNS	-	NNS NP66
uses	VBZ NNS24	-	VBZ NNS24 NP60
usfl	-	NN NP12	NN
usher	VB NN9	NP VB24 NN33	VB NP3 NN9
ushered	VBD VBN15	-	VBD VBN15 NP54
using	VBG	-	=
usual	JJ	-	JJ NP66
usually	RB	-	RB NP69
utah	-	NP	NP
utility	NN JJ48	-	NN JJ48 NP51
utilized	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
utilizing	VBG	-	VBG NP51
utter	JJ VB45 NN57	-	JJ VB45 NP51 NN57
uttered	VBN VBD6 JJ48	-	VBN VBD6 JJ48 NP51
utterly	RB	-	RB NP51
v	-	NP NN6	NN NP
v.	CC IN33 NN48 JJ54	NP CC45	CC NP3 IN33 NN48
va	-	NP	NP
va.	-	NP	NP
vacancies	NNS	-	NNS NP54
vacancy	NN	-	NN NP57
vacant	JJ	-	JJ NP54
vacation	NN	-	NN NP60
vacationing	VBG NN36	-	VBG NN36 NP51
vaccine	NN	-	NN NP54
vacuum	NN VB69	-	NN NP60 VB69
vagaries	NNS	-	NNS NP54
vague	JJ	-	JJ NP60
vain	JJ NN51	-	JJ NN51 NP51
valeant	-	NP NN15 JJ27	NP NN15 JJ27
valedictory	JJ NN51	-	JJ NN51 NP51
valid	JJ	-	JJ NP54
validate	VB	-	VB NP54
validating	VBG JJ54	-	VBG NP51 JJ54
validity	NN	-	NN NP54
valley	NN	NP NN57	NP NN24
valls	-	NP	NP
valuable	JJ	-	JJ NP66
valuation	NN	-	NN NP51
valuations	NNS	-	NNS NP54
value	NN VB36	-	NN VB36 NP69
value-added	JJ VBD21 VBN21	-	JJ VBD21 VBN21 NP48
valued	VBN VBD54 JJ63	-	VBN VBD54 NP57 JJ63
values	NNS VBZ39	-	=
van	NN JJ60	NP NN45	NP NN21
vandehei	-	NP	NP
vander	-	NP	NP
vanderbilt	-	NP	NP
vandersloot	-	NP	NP
vanguard	NN JJ69	NP NN30	NP NN6
vanquished	VBN VBD3 JJ45	-	VBN VBD3 NP45 JJ45
vargas	-	NP	NP
variables	NNS	-	NNS NP54
variations	NNS	-	NNS NP54
varied	VBN JJ3 VBD18	-	VBN JJ3 VBD18 NP42
variety	NN	NP NN30	NN NP24
various	JJ	-	JJ NP69
varmus	-	NP	NP
vary	VBP VB30 NN30 JJ39	-	=
varying	VBG JJ54	-	VBG JJ54 NP57
vast	JJ	-	JJ NP69
vastly	RB	-	RB NP63
vat	-	NN NP3	NN NP9
vatican	-	NP JJ27	NP JJ30
vedra	-	NP	NP
veer	VB VBP6 NN51	-	VB VBP6 NP45 NN51
veered	VBD VBN24 JJ63	-	VBD VBN24 NP51 JJ63
vegas	-	NP	NP
vegetables	NNS	-	NNS NP51
vehemently	RB	-	RB NP54
vehicle	NN	-	NN NP60
vehicles	NNS	-	NNS NP60
vein	NN VB45	-	NN VB45 NP57
veld	-	NP NN3	NN NP
vendetta	NN	-	NN NP54
vendor	NN	-	NN NP54
vendors	NNS	-	NNS NP54
venetian	-	NP JJ3	NP JJ
venezuela	-	NP	NP
vented	VBD VBN15 JJ39	-	VBD VBN15 JJ39 NP48
venture	NN VB27	NP NN21 VB48	NN NP27 VB27
ventures	NNS VBZ66	-	NNS NP60 VBZ66
venue	NN	-	NN NP60
venues	NNS	-	NNS NP57
verbal	JJ	-	JJ NP57
verdery	-	NP	NP
verge	NN VB27 VBP63	-	NN VB27 NP51 VBP63
verification	NN	-	NN NP51
verify	VB VBP60	-	VB NP51 VBP60
verizon	-	NP	NP
vermont	-	NP	NP
vernacular	JJ NN9	-	JJ NN9 NP45
versailles	-	NP	NP
version	NN	-	NN NP69
versions	NNS	-	NNS NP54
versus	CC JJ36 NN54	-	CC JJ36 NN54 NP63
verveer	-	NP	NP
very	RB JJ51	RB NP9 JJ69	=
vestige	NN	-	NN NP51
vests	NNS VBZ42	-	NNS VBZ42 NP51
vet	NN VB51	-	NN VB51 NP54
veteran	NN JJ18	NP NN3 JJ39	NN JJ18 NP42
veterans	NNS	NP NNS12	NNS NP27
veto	NN VB3	-	NN VB3 NP48
vetoed	VBD VBN6 JJ57	-	VBD VBN6 NP48 JJ57
vetoing	VBG NN54	-	VBG NP51 NN54
vetted	VBN VBD21	-	VBN VBD21 NP63
vetting	VBG NN12	-	VBG NN12 NP57
via	IN	NP IN24	IN NP27
viability	NN	-	NN NP57
viable	JJ	-	JJ NP60
vian	-	NP	NP
vibrant	JJ	-	JJ NP51
vice	NN	NP NN57	NN NP6
vice-president	NN JJ18	-	NN JJ18 NP48
vice-presidential	JJ	-	JJ NP63
vicinity	NN	-	NN NP51
vicious	JJ	-	JJ NP57
viciously	RB	-	RB NP54
victim	NN JJ63	-	NN NP60 JJ63
victimized	VBN VBD15 JJ42	-	VBN VBD15 JJ42 NP51
victims	NNS	-	=
victor	NN	NP NN21	NN NP6
victories	NNS	-	NNS NP69
victory	NN	NP NN33	NN NP39
video	NN JJ57	NP NN3	NN NP45 JJ57
video.foxnews.com	NN JJ36 RB48 VBP54	-	NN JJ36 RB48 NP51
videos	NNS	-	NNS NP66
vie	VB VBP6 NN30 JJ51	-	VB VBP6 NN30 NP45
vietnam	-	NP	NP
vietnamese	NNS NN6 VB18 JJ21	NP JJ6 NNS27 NN36	JJ NP NNS9 NN15
vietor	-	NP	NP
view	NN VBP18 VB24	NP NN33 VBP51 VB57	NN VBP18 VB24 NP33
viewed	VBN VBD12	-	VBN VBD12 NP63
viewer	NN JJ69	-	NN NP51 JJ69
viewers	NNS	-	NNS NP66
viewership	NN	-	NN NP54
viewing	VBG NN21	-	VBG NN21 NP57
viewpoint	NN JJ60	-	NN NP54 JJ60
views	NNS VBZ30	-	=
vigilant	JJ	-	JJ NP51
vigor	NN	-	NN NP54
vigorous	JJ	-	JJ NP54
vigorously	RB	-	RB NP57
viktor	-	NP	NP
vile	JJ	-	JJ NP51
villa	NN	-	NN NP51
village	NN	NP NN33	NP NN6
villain	NN JJ57	-	NN NP51 JJ57
vilsack	-	NP	NP
vin	-	NP	NP
vintage	NN JJ9	-	NN JJ9 NP45
violate	VB VBP12	-	VB VBP12 NP54
violated	VBD VBN3 JJ48	-	VBD VBN3 JJ48 NP54
violates	VBZ NNS69	-	VBZ NP60 NNS69
violating	VBG	-	VBG NP60
violation	NN	-	NN NP63
violations	NNS	-	NNS NP63
violence	NN	NN NP9	=
violent	JJ	NP JJ21	JJ NP42
violent-prone	NN JJ3 VB30 CD48	-	NN JJ3 VB30 NP42
violet	-	NP NN30 JJ39	NP
viral	JJ	JJ NP15	JJ NP63
virgin	-	NP NN9 JJ39	NP NN9
virginia	-	NP	NP
virginia-based	-	JJ NP12	JJ
virtual	JJ	JJ NP9	JJ NP60
virtually	RB	-	RB NP66
virtue	NN	-	NN NP57
virtues	NNS	-	NNS NP57
virulent	JJ	-	JJ NP51
virus	NN JJ66	-	NN NP63 JJ66
visa	NN	-	NN NP27
visas	NNS	-	NNS NP63
visceral	JJ	-	JJ NP57
visible	JJ	-	JJ NP60
visibly	RB	-	RB NP51
vision	NN	-	NN NP66
visionary	JJ NN51	-	JJ NP51 NN51
visit	NN VB9 VBP45	-	NN VB9 VBP45 NP66
visited	VBD VBN15	-	VBD VBN15 NP63
visiting	VBG NN57	-	VBG NN57 NP63
visitors	NNS	-	NNS NP51
visits	NNS VBZ24	-	NNS VBZ24 NP60
visual	JJ	-	JJ NP51
vital	JJ	-	JJ NP63
vitriol	NN VB51	-	NN VB51 NP57
vivid	JJ	-	JJ NP54
vladeck	-	NP	NP
vladimir	-	NP	NP
vocal	JJ	-	JJ NP63
vocally	RB	-	RB NP51
vodka	NN	-	NN NP51
vogue	NN JJ69	NP NN21	NN NP9 JJ69
voice	NN	NP NN33	NN NP33
voiced	VBD VBN3 JJ42	-	VBD VBN3 JJ42 NP57
voiceover	NN VB24 JJ36 VBP57	-	NN VB24 JJ36 NP48
voices	NNS VBZ69	NNS NP9	NNS NP66
void	NN VB15 JJ18	-	NN VB15 JJ18 NP51
volatile	JJ NN54	-	JJ NN54 NP57
volatility	NN	-	NN NP51
volume	NN JJ69	-	NN NP57 JJ69
volumes	NNS	-	NNS NP54
voluntarily	RB	-	RB NP57
volunteer	NN VB27 JJ45	-	NN VB27 JJ45 NP60
volunteered	VBD VBN12 JJ66	-	VBD VBN12 NP54 JJ66
volunteering	VBG NN66	-	VBG NP54 NN66
volunteers	NNS	-	NNS NP66
vos	-	NP	NP
vote	NN VB3 VBP39	NN VB18 NP24	=
vote-by-mail	NN JJ3 VB12 VBP36	-	=
voted	VBD VBN12	-	=
voter	NN	NP NN24	NN NP39
voter-id	JJ NN3 VBD36 VBN42	-	=
voters	NNS	NP NNS3	=
votes	NNS VBZ33	NNS NP9 VBZ51	=
voting	NN VBG3	NP NN42 VBG45	NN VBG3 NP33
vouched	VBN VBD21 JJ66	-	VBN VBD21 NP51 JJ66
vouchers	NNS	-	NNS NP51
vouching	VBG	-	VBG NP51
vow	NN VB48	-	NN VB48 NP60
vowed	VBD VBN3	-	VBD VBN3 NP63
vowing	VBG	-	VBG NP60
vows	VBZ NNS33	-	VBZ NNS33 NP60
vox	NN	NP NN24	NP NN9
vp	-	NP NN6	NP NN3
vs.	IN NN6 CC18 JJ36	-	=
vt.	-	NP	NP
vulgarity	NN	-	NN NP54
vulnerabilities	NNS	-	NNS NP57
vulnerability	NN	-	NN NP60
vulnerable	JJ	-	JJ NP66
vulture	NN	NP NN21	NN NP9
vying	VBG	-	VBG NP60
w	NN VB18 JJ39 NNS42	NP NN24 VB42 JJ63	NN NP18 VB18 JJ39
w.	-	NP	NP
w.t.o.	-	NP	NP
wade	-	NP VB39	NP
waded	VBN VBD3 JJ51	-	VBN VBD3 NP45 JJ51
waffled	VBN VBD21 JJ63	-	VBN VBD21 NP48 JJ63
wage	NN VB51	-	=
waged	VBN VBD12 JJ57	-	VBN VBD12 NP54 JJ57
wages	NNS	-	=	noun:wages
waging	VBG NN63	-	VBG NP57 NN63
wagon	NN	-	NN NP54
wait	VB VBP24 NN33	-	VB VBP24 NN33 NP66
waited	VBD VBN33 JJ69	-	VBD VBN33 NP60 JJ69
waiting	VBG	-	VBG NP66
waits	VBZ NNS15	-	VBZ NNS15 NP51
waiver	NN	-	NN NP57
waivers	NNS	-	NNS NP57
wake	NN VBP27 VB33	VBP VB NP6 NN15	NN VBP24 VB27 NP66
wake-up	JJ NN15	-	JJ NN15 NP48
wakefield	-	NP	NP
wakes	NNS VBZ6	-	NNS VBZ6 NP45
wales	-	NP NNS24	NP
walk	VB NN9 VBP18	VBP NP6 VB21 NN30	VB NN9 VBP15 NP60
walked	VBD VBN33	-	VBD VBN33 NP66
walker	-	NP NN54	NP
walking	VBG NN63 JJ69	VBG NP18	VBG NP63 NN66
walkout	NN JJ69	-	NN NP51 JJ69
walkouts	NNS	-	NNS NP51
walks	VBZ NNS21	-	VBZ NNS21 NP57
wall	NN	NP	NP NN9
wall-to-wall	JJ NN12 VB36	-	JJ NN12 VB36 NP48
wallace	-	NP	NP
wallets	NNS	-	NNS NP54
wallnau	-	NP	NP
walls	NNS VBZ54	-	NNS VBZ54 NP63
walmart	-	NP	NP
walsh	-	NP	NP
walter	-	NP	NP
walters	-	NP	NP
walz	-	NP	NP
wan	VB VBP JJ NN54	-	VB VBP JJ NP39
waned	VBN VBD21 JJ60	-	VBN VBD21 NP48 JJ60
waning	VBG JJ45 NN69	-	VBG JJ45 NP57 NN69
want	VBP VB6	-	=
wanted	VBD VBN27	-	=
wanting	VBG JJ60	-	VBG JJ60 NP63
wants	VBZ	-	=
wapo	NN JJ30 VB42 VBP54	-	NN JJ30 VB42 NP51
war	NN	NP NN21	NN NP12
ward	VB NN3 JJ66	NP VB48 NN48	NP VB33 NN36
ware	-	NP NN30 VB51	NP
warehouse	NN	-	NN NP54
warehouses	NNS VBZ36	-	NNS VBZ36 NP54
warfare	NN	-	NN NP60
warily	RB	-	RB NP51
wariness	NN	-	NN NP54
warm	JJ VB6	-	JJ VB6 NP54
warm-up	NN JJ69	-	NN NP51 JJ69
warming	NN VBG9 JJ63	-	NN VBG9 NP57 JJ63
warmly	RB	-	RB NP54
warmth	NN	-	NN NP54
warn	VB VBP6 NN60	-	VB VBP6 NP54 NN60
warned	VBD VBN15	-	VBD VBN15 NP66
warner	-	NP NN30	NP
warning	VBG NN3	-	VBG NN3 NP60
warnings	NNS	-	NNS NP60
warns	VBZ NNS51	-	VBZ NNS51 NP51
warrant	VB NN JJ60	-	VB NN NP45 JJ60
warranted	VBN VBD18 JJ57	-	VBN VBD18 NP48 JJ57
warren	-	NP NN63	NP
warrior	NN	-	NN NP54
warriors	NNS	NNS NP9	NNS NP57
wars	NNS VBZ54	NP NNS33	NNS NP12 VBZ54
warsaw	-	NP	NP
wartime	NN JJ9	-	NN JJ9 NP45
wary	JJ	-	JJ NP60
was	BE	NP BE3	=	verb:be
wash	NN VB12	NP NN24 VB36	NN NP9 VB12
washburne	-	NP	NP
washington	-	NP	NP
washington-based	-	JJ NP12	JJ
washpost	NN JJ15 VB63	-	NP NN18 JJ33
wasp	-	NP NN30	NP
wasps	-	NNS NP15	NNS
wasserman	-	NP	NP
waste	NN VB3 JJ27	-	NN VB3 JJ27 NP51
wasted	VBN VBD33	-	VBN VBD33 NP57
wasteful	JJ	-	JJ NP54
wasting	VBG NN18	-	VBG NN18 NP54
watch	VB NN12 VBP27	NP VB33	VB NP NN12 VBP27
watchdog	NN	NP NN21	NN NP18
watched	VBD VBN9	-	VBD VBN9 NP60
watchers	NNS	-	NNS NP51
watches	VBZ NNS15	-	VBZ NNS15 NP51
watching	VBG	-	VBG NP69
water	NN VB42	NP NN21 VB63	NN NP42 VB42
waterboard	-
waterboarding	NN VBG15 JJ51	-	NN VBG15 JJ51 NP60	verb:waterboard
watermelon	NN	-	NN NP60
waters	NNS VBZ66	NP NNS30	NNS NP3 VBZ66
watershed	JJ NN9	-	JJ NN9 NP48
waterway	NN	-	NN NP54
wave	NN VB30	-	NN VB30 NP66
waved	VBD VBN27 JJ66	-	VBD VBN27 NP54 JJ66
wavered	VBD VBN18 JJ57	-	VBD VBN18 NP48 JJ57
waves	NNS VBZ54	-	NNS VBZ54 NP60
waving	VBG	-	VBG NP60
way	NN RB60	NP NN3	NN RB60 NP63
wayne	-	NP	NP
ways	NNS	NP NNS30	NNS NP39
wayside	NN	-	NN NP54
wbur	-	NP	NP
we	PRP	PRP NP30	=
weak	JJ	-	JJ NP69
weaken	VB JJ63 NN66	-	VB NP54 JJ63 NN66
weakened	VBN JJ12 VBD30	-	VBN JJ12 VBD30 NP48
weakening	VBG JJ57 NN66	-	VBG NP54 JJ57 NN66
weaker	JJ NN57	-	JJ NN57 NP60
weakest	JJ	-	JJ NP54
weakness	NN	-	NN NP63
weaknesses	NNS	-	NNS NP57
wealth	NN	-	NN NP69
wealth-x	NN JJ27 VB39 CD51	NP NN33 JJ60	NP NN24 JJ51 VB63
wealthier	JJ NN69	-	JJ NP54 NN69
wealthiest	JJ	-	JJ NP60
wealthy	JJ	JJ NP9	JJ NP69
weapon	NN	-	NN NP66
weapons	NNS	NNS NP9	=
wear	VB VBP27 NN30	-	VB VBP27 NN30 NP60
wearing	VBG	-	VBG NP66
wears	VBZ NNS24	-	VBZ NNS24 NP51
weather	NN VB12 JJ63	-	NN VB12 NP51 JJ63
weave	VB VBP3 NN6	-	VB VBP3 NN6 NP39
weaver	-	NP NN54	NP
web	NN VB60	NN NP33	NN
weber	-	NP NN36	NP
website	NN	-	=
websites	NNS	-	NNS NP63
wedding	NN VBG27	-	NN VBG27 NP57
wednesday	-	NP	NP
weed-covered	JJ VBN21 VBD21	-	JJ VBN21 VBD21 NP48
weei	-	NP	NP
week	NN	NN NP18	NN NP60
weekday	NN JJ54	-	NN NP51 JJ54
weekdays	NNS	-	NNS NP51
weekend	NN	-	=
weekends	NNS VBZ27	-	NNS VBZ27 NP54
weekly	JJ RB33	NP JJ12 RB63	JJ NP18 RB36
weeks	NNS	-	=
weeks-long	JJ	-	JJ NP54
wehner	-	NP	NP
weigh	VB VBP30 NN54	-	VB VBP30 NN54 NP60
weighed	VBD VBN9	-	VBD VBN9 NP57
weighing	VBG NN45	-	VBG NN45 NP54
weight	NN	-	NN NP63
weiner	-	NP	NP
weingarten	-	NP	NP
weinstein	-	NP	NP
weird	JJ	-	JJ NP60
weiser	-	NP	NP
welch	-	NP VB42 NN66	NP
welcome	VB JJ3 VBP12	-	VB JJ3 VBP12 NP57
welcomed	VBD VBN6	-	VBD VBN6 NP57
welcomes	VBZ NNS15	-	VBZ NNS15 NP51
welcoming	VBG JJ39	-	VBG JJ39 NP60
weld	-	NP NN45 VB54	NP
welfare	NN	-	NN NP63
well	RB	-	=
well-being	NN VBG66	-	NN NP54 VBG66
well-connected	JJ	-	JJ NP51
well-documented	JJ VBN21 VBD21	-	JJ VBN21 VBD21 NP48
well-financed	JJ VBD21 VBN24	-	JJ VBD21 VBN24 NP48
well-funded	JJ VBN21 VBD27	-	JJ VBN21 VBD27 NP48
well-heeled	JJ VBN60	-	JJ NP54 VBN60
well-known	JJ	-	JJ NP60
well-organized	JJ VBN18 VBD30	-	JJ VBN18 VBD30 NP48
well-positioned	JJ VBD24 VBN24	-	JJ VBD24 VBN24 NP48
well-received	JJ VBN21 VBD30	-	JJ VBN21 VBD30 NP48
wells	-	NP NNS45 VBZ63	NP
wendy	-	NP NN9	NP NN12
went	VBD	-	=
were	BE	-	=	verb:be
wertheim	-	NP	NP
wesley	-	NP	NP
west	NN JJ9	NP NN42	NP NN33 JJ45
westchester	-	NP	NP
western	JJ NN54	JJ NP12	JJ NP15
westmacott	-	NP	NP
westphalia	-	NP	NP
whack	VB NN9	-	VB NN9 NP48
what	WH	WH NP21	=
whatever	WH	-	=
whatsoever	RB JJ21 NN66	-	RB JJ21 NP54 NN66
wheel	NN VB33	-	NN VB33 NP51
wheeler	-	NP NN24	NP
wheelhouse	NN	-	NN NP54
wheeling	NN VBG12	-	NN VBG12 NP48
wheels	NNS VBZ51	NP NNS21	NNS NP9 VBZ51
wheezing	VBG JJ45	-	VBG JJ45 NP51
when	WH	WH NP18	=
whenever	WH NN30 RB33 JJ36	-	WH NP18 NN30 RB33
where	WH	WH NP18	=
whereas	SUB NNS15 NN39 JJ48	-	=
wherever	WH RB21	-	WH NP18 RB21
wherewithal	JJ NN9	-	JJ NN9 NP48
whether	SUB	-	=
which	WH	-	=
whig	-	NP JJ6	NP JJ
whigs	NNS VBZ39	NP NNS12	NP NNS6 VBZ57	noun:whig
while	SUB NN48	SUB NP15	=
whiner	NN	-	NN NP51
whip	-	NP NN30	NP
whipped	VBD VBN24	-	VBD VBN24 NP51
whipping	JJ VBG18 NN54	-	JJ VBG18 NP54 NN54
whirl	NN VB42 JJ66	-	NN VB42 NP54 JJ66
whisper	NN VB48	-	NN VB48 NP51
whispered	VBD VBN15 JJ39	-	VBD VBN15 JJ39 NP48
whispering	NN VBG9 JJ48	-	NN VBG9 NP48 JJ48
whistle	VBP VB6 NN12 JJ63	-	VBP VB6 NN12 NP45
whit	-	NP NN30	NP
white	JJ	NP	NP JJ9
white-collar	JJ	-	JJ NP54
white-hot	JJ NN63	-	JJ NP51 NN63
whitehouse	-	NP	NP
whiter	JJ RB3 NN57	-	JJ RB3 NP54 NN57
whites	NNS	-	NNS NP69	noun:whites
whitewashing	NN VBG9	-	NN VBG9 NP45
whitewater	-	NP NN27	NP
whitlock	-	NP	NP
whitman	-	NP	NP
whitney	-	NP	NP
whittling	VBG	-	VBG NP51
who	WH	WH NP30	=
whoever	WH NN51 RB51 JJ57	-	=
whole	JJ NN39	NP JJ21 NN60	JJ NN39 NP48
wholesale	JJ NN24 VB69	-	JJ NN24 NP51 VB69
wholly	RB	-	RB NP51
whom	WH	-	=
whomever	NN JJ21 RB36	-	NN JJ21 RB36 NP57
whores	NNS VBZ36	-	NNS VBZ36 NP51
whose	WH	-	=
why	WH	WH NP15	=
wide	JJ RB24 NN57	-	JJ RB24 NN57 NP66
wide-ranging	JJ	-	JJ NP60
widely	RB	-	=
widen	VB	-	VB NP54
widened	VBN VBD27 JJ69	-	VBN VBD27 NP51 JJ69
widening	VBG NN63	-	VBG NP60 NN63
wider	JJ RB27 NN45	-	JJ RB27 NN45 NP60
widespread	JJ	-	JJ NP66
widow	NN VB51	-	NN VB51 NP54
width	NN	-	NN NP54
wiegold	-	NP	NP
wield	VB NN63	-	VB NP54 NN63
wife	NN	-	=
wig	NN JJ63 VBG66	-	NN NP51 JJ63 VBG66
wiggle	NN VB39 JJ60	-	NN VB39 NP51 JJ60
wikileaks	-	NP	NP
wilcox	-	NP	NP
wild	JJ NN48	-	JJ NN48 NP63
wilders	-	NP	NP
wildlife	NN JJ69	NP NN24	NP NN
wildly	RB	-	RB NP60
wiley	-	NP	NP
wilkerson	-	NP	NP
wilkin	-	NP	NP
will	MD NN51	MD NP	MD NN51 NP63
william	-	NP	NP
williams	-	NP	NP
williamson	-	NP	NP
willing	JJ	-	=
willingness	NN	-	NN NP63
willsie	-	NP	NP
wilmington	-	NP	NP
wilmore	-	NP	NP
wilson	-	NP	NP
win	VB VBP30	NP VB21 VBP51	VB VBP30 NP69
wind	NN VB9	-	NN VB9 NP57
windfall	NN	-	NN NP54
winding	VBG JJ42 NN45	-	VBG JJ42 NN45 NP51
window	NN	-	NN NP27
winds	NNS VBZ42	-	NNS VBZ42 NP57
wine	NN VB54	-	NN NP54 VB54
wing	NN	NN NP3	NN NP39
wings	NNS	-	NNS NP51
winking	VBG JJ48 NN51	-	VBG JJ48 NN51 NP51
winner	NN	-	=
winner-take-all	JJ NN36 VB60	-	JJ NN36 VB60 NP63
winners	NNS	-	NNS NP63
winning	VBG NN45 JJ60	-	VBG NN45 NP57 JJ60
winnow	VB NN12	-	VB NN12 NP48
winnowing	NN VBG9	-	NN VBG9 NP48
wins	VBZ NNS12	VBZ NP6 NNS30	=
winter	NN	-	NN NP63
wiped	VBD VBN JJ63	-	VBD VBN NP42 JJ63
wiping	VBG	-	VBG NP57
wire	NN VB24 VBP63	NP NN3 VB48	NN NP6 VB33
wired	VBN VBD6 JJ39	VBN NP6 VBD27 JJ60	VBN VBD12 JJ45 NP51
wireless	JJ NN60	NP JJ21	JJ NP9 NN60
wis.	-	NP	NP
wisconsin	-	NP	NP
wisconsin-milwaukee	-	NP	NP
wisdom	NN	-	NN NP60
wise	JJ NN33	-	JJ NN33 NP60
wish	VBP VB6 NN9	-	VBP VB6 NN9 NP57
wishes	NNS VBZ21	-	NNS VBZ21 NP57
wishful	JJ	-	JJ NP54
witch	NN VB60	-	NN NP54 VB60
with	IN SUB33	IN NP30	=
withdraw	VB	-	VB NP60
withdrawal	NN JJ57	-	NN JJ57 NP60
withdrawing	VBG NN66	-	VBG NP54 NN66
withdrawn	VBN JJ12	-	VBN JJ12 NP48
withdraws	VBZ NNS9	-	VBZ NNS9 NP45
withdrew	VBD	-	VBD NP54
withering	VBG NN15 JJ15	-	VBG NN15 JJ15 NP51
withheld	VBD VBN3 JJ57	-	VBD VBN3 NP51 JJ57
withhold	VB NN45	-	VB NN45 NP54
withholding	VBG NN3	-	VBG NN3 NP48
within	IN SUB57	-	=
without	IN SUB9	IN NP18 SUB42	=
withstand	VB NN39 VBP54 JJ69	-	VB NN39 NP54 VBP54
witness	NN VB33	-	NN VB33 NP63
witnessed	VBD VBN9 JJ66	-	VBD VBN9 NP54 JJ66
witnesses	NNS VBZ54	-	NNS VBZ54 NP57
witnessing	VBG NN66	-	VBG NP54 NN66
wives	NNS VBZ42	-	NNS VBZ42 NP51
wo	MD	MD NP15	=	verb:will
wobbly	JJ RB33 NN57	-	JJ RB33 NP51 NN57
woes	NNS	-	NNS NP60
woke	VBD VB48	-	VBD VB48 NP51
wolf	NN	NP NN21	NP NN
wolves	NNS	-	NNS NP51
woman	NN	NP NN24	NN NP48
women	NNS	NP NNS6	NNS NP45
won	VBD VBN12	-	=
wonder	VB VBP12 NN18	-	VB VBP12 NN18 NP60
wondered	VBD VBN33	-	VBD VBN33 NP57
wonderful	JJ	-	JJ NP63
wondering	VBG JJ54	-	VBG JJ54 NP60
wonderlich	-	NP	NP
wonk	NN	-	NN NP51
woodmont	-	NP JJ12	NP JJ9
woodrow	-	NP	NP
woods	NNS	NP NNS45	NP NNS30
woodward	-	NP	NP
woolson	-	NP	NP
word	NN	-	NN NP69
worded	VBN VBD15	-	VBN VBD15 NP54
wording	NN VBG27	-	NN VBG27 NP54
words	NNS	-	=
wore	VBD VBN60 JJ69	-	VBD NP57 VBN60 JJ69
work	NN VB3 VBP21	VBP NP21 NN39 VB42	NN VB3 VBP18
work-related	JJ VBN24 VBD48	-	JJ VBN24 VBD48 NP60
workable	JJ	-	JJ NP51
worked	VBD VBN12	-	=	verb:work
worker	NN	-	NN NP66
workers	NNS	NP NNS24	NNS NP39
workforce	NN	-	NN NP60
working	VBG NN54	VBG NP3 JJ15	VBG NP54 NN54 JJ63
working-class	JJ	-	=
workings	NNS	-	NNS NP51
workplace	NN	-	NN NP60
works	VBZ NNS15	-	=
world	NN	NP NN33	NN NP21
world-class	JJ NN48	-	JJ NN48 NP51
worldview	NN VBD36 VB36 RB57	-	NN VBD36 VB36 NP54
worldwide	JJ RB3 NN51	NP JJ27 RB30	JJ RB3 NP21 NN51
worn	VBN JJ6 VBD63	-	VBN JJ6 NP48 VBD63
worried	VBN JJ9 VBD21	-	VBN JJ9 VBD21 NP63
worries	NNS VBZ	NNS NP6 VBZ24	NNS VBZ3 NP57
worrisome	JJ	-	JJ NP54
worry	VB VBP6 NN18	-	VB VBP6 NN18 NP60
worrying	VBG JJ24	-	VBG JJ24 NP57
worse	JJ RB39	-	=
worship	NN	-	NN NP54
worshiped	VBD VBN6 JJ39	-	VBD VBN6 JJ39 NP48	verb:worship
worst	JJ RB45	-	JJ RB45 NP69
worth	JJ NN6 IN18	NP JJ42 NN48 IN60	JJ NN6 IN18 NP21
worthwhile	JJ	-	JJ NP54
worthy	JJ NN36	-	JJ NN36 NP54
would	MD	-	=
would-be	JJ	-	JJ NP60
wound	VB NN VBD9 VBP9	-	=
wounded	VBN JJ15 VBD24	JJ NP6 VBN18 VBD42	VBN JJ12 VBD24 NP57
wounds	NNS	-	NNS NP57
wow	RB NN21 VB42	-	RB NN21 VB42 NP54
wrap	VB NN21	-	VB NN21 NP54
wrapped	VBN VBD6 JJ69	-	VBN VBD6 NP51 JJ69
wrapping	VBG NN45	-	VBG NN45 NP54
wrath	NN	-	NN NP51
wreck	NN VB9	-	NN VB9 NP51
wrench	NN VB51	-	NN NP51 VB51
wrest	VB VBD12 NN39 JJ57	-	VB VBD12 NN39 NP48
wrestling	VBG NN15	-	VBG NN15 NP51
wright	-	NP NN30 JJ69	NP
wrinkles	NNS VBZ51	-	NNS VBZ51 NP51
write	VB VBP18	-	VB VBP18 NP66
writer	NN	-	NN NP60
writers	NNS	-	NNS NP60
writes	VBZ	-	VBZ NP69
writing	VBG NN33	-	VBG NN33 NP66
writings	NNS	-	NNS NP51
written	VBN JJ42	-	VBN JJ42 NP69
wrong	JJ	NP JJ24	JJ NP48
wrongdoing	NN	-	NN NP60
wrongful	JJ	-	JJ NP51
wrongly	RB	-	RB NP54
wrote	VBD	-	=
wto	-	NP	NP
wwii	-	NP	NP
wynn	-	NP	NP
wyo.	-	NP	NP
wyoming	-	NP	NP
x	NN JJ39 NNS42 VBG51	NN NP18 JJ69	NN JJ45 NNS48 VBG57
x-files	-	NNS NP3	NNS NP9
xavier	-	NP	NP
xenophobe	NN JJ48 VB60	-	NN JJ48 VB60 NP63
xenophobia	NN NP18	-	=
xenophobic	JJ	-	JJ NP63
xers	-	NP NNS6	NNS NP
xi	-	NN NP30 JJ48	NN
xl	-	NP JJ24	NP
xm	-	NP	NP
y	NN JJ21 NNS27 VBG33	NN NP15 JJ51 NNS54	NN JJ39 NNS42 VBG51
yahoo	-	NP NN42	NP
yale	-	NP	NP
yanked	VBD VBN3	-	VBD VBN3 NP51
yanukovych	-	NP	NP
yard	NN	-	NN NP57
yawning	VBG JJ3 NN48	-	VBG JJ3 NP48 NN48
yeah	RB JJ18 NN18	-	RB JJ18 NN18 NP54
year	NN	NN NP	NN NP51
year-end	JJ NN30	-	JJ NN30 NP54
year-old	JJ NN18 VB33 VBP60	-	JJ NN18 VB33 NP48
year-over-year	JJ NN27 VB30 RB39	-	=
years	NNS	NNS NP9	=
yell	VB NN24	-	VB NN24 NP54
yelled	VBD VBN12 JJ66	-	VBD VBN12 NP54 JJ66
yellen	-	NP	NP
yelling	VBG NN36	-	VBG NN36 NP51
yellow	JJ NN27 VB51	-	JJ NN27 VB51 NP54
yemen	-	NP	NP
yemeni	-	JJ NP18	JJ
yen	NNS NN6 VB30	-	NNS NN6 VB30 NP48
yepez	-	NP	NP
yes	RB	RB NP15	=
yesterday	NN JJ48	-	NN JJ48 NP63
yet	RB CC30	CC NP6 RB15	=
yield	VB NN6	-	VB NN6 NP54
yielded	VBD VBN15 JJ69	-	VBD VBN15 NP54 JJ69
yields	NNS VBZ18	NP NNS21 VBZ39	NNS NP15 VBZ18
yildirim	-	NP	NP
yoga	NN	-	NN NP51
yong	-	NP	NP
york	-	NP	NP
york-based	-	JJ NP18	JJ
yorker	-	NP	NP
yorkers	-	NP	NP
you	PRP	PRP NP30	=
young	JJ	NP JJ18	JJ NP27
younger	JJ	-	=
youngest	JJ	-	JJ NP54
your	PRPS	JJ NP6 PRPS15	PRPS JJ66
yourself	PRP NN39 JJ54 RB63	-	PRP NN39 JJ54 NP63
youth	NN	NP NN21	NN NP27
youthful	JJ	-	JJ NP51
youtube	-	NP	NP
yue	-	NP	NP
z	-	NN NP3	NN NP9
zachary	-	NP	NP
zahed	-	NP	NP
zaheed	-	NP	NP
zarate	-	NP	NP
zayada	-	NP NN6	NN NP
zeal	NN	-	NN NP60
zealand	-	NP	NP
zeldin	-	NP	NP
zeliff	-	NP	NP
zero	CD NN42 JJ54	-	CD NN42 JJ54 NP66
zeroing	VBG NN60	-	VBG NP54 NN60
zeynep	-	NP	NP
zika	-	NP NN9	NP NN9
zimbabwe	-	NP	NP
zimmerman	-	NP	NP
zionist	-	NP	NP
zoe	-	NP	NP
zogby	-	NP	NP
zombie	NN JJ66	-	NN NP51 JJ66
zone	NN VB66	NP NN21	NN NP36 VB66
zones	NNS VBZ63	-	NNS NP54 VBZ63
zoning	VBG NN39	-	VBG NN39 NP54
zoo	NN	NP NN21	NN NP12
zucker	-	NP	NP
zuckerberg	-	NP	NP
zuckoff	-	NP	NP
zurich	-	NP	NP
