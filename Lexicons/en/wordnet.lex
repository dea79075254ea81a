# wordnet.lex: single words of WordNet 3.0 (Princeton University; licence in WORDNET-LICENSE)
# Made by tools/fit_tagger.py: lemmas without blanks, digits or full stops, names left out; so are
# words that neither news nor SemCor shows where the ending tells the part of speech as well (verbs
# and nouns for communication, groups and persons are all here).
# entry   tags as in words.lex, - where words.lex has the word
# noun    class, then the plural as an edit of the word: letters to drop (if any) and what to add
# verb    class, then third person, -ing, past and (where it differs) past participle, as edits
# degree  comparative and superlative as edits
# class   WordNet's lexicographer file of the first sense (10 noun.communication, 32
#         verb.communication, ...); c for the second and third sense each that is in file 31 or 32
#         (verb.cognition, verb.communication); F where a sense has frame 26 (somebody ----s that
#         CLAUSE). / stands between variants.
# Forms are added by rule in the order of the file and get the entries of word-shapes.lex.
format lexicon 1
# word	entry	noun	verb	degree
aa	NN	27 s
aah	VB NN33 VBP42 JJ54	-	32 s ing ed
ab	NN	10 s
aba	NN	06 s
abacinate	VB VBP45 JJ66	-	39 s 1ing d
abacus	NN JJ30	06 2i
abaft	RB JJ24 NN33
abandon	-	07 s	40 s ing ed
abandonment	NN JJ69	04 s
abase	VB NN39 VBP42	-	37 s 1ing d
abasement	NN	26 s
abash	VB NN36 VBP51 JJ66	-	37 es ing ed
abashed	VBD VBN JJ27
abate	VB VBP45 NN60 JJ66	-	30 s 1ing d
abator	NN	18 s
abbe	NN JJ54	18 s
abbess	NN JJ57	18 es
abbey	NN JJ54	06 s
abbot	NN JJ60	18 s
abbreviate	VB VBP51 NN54 JJ66	-	30 s 1ing d
abbreviated	VBN VBD21 JJ27
abbreviation	NN	10 s
abbreviator	NN	18 s
abdicate	VB VBP39 NN57	-	41 s 1ing d
abdication	NN	10 s
abdicator	NN	18 s
abdomen	NN NNS21 JJ45	08 s
abdominal	JJ NN39	08 s
abduce	VB NN21 VBP42 JJ63	-	32 s 1ing d
abduct	VB VBP48 NN48 JJ66	-	35 s ing ed
abducting	VBG JJ48
abduction	NN	04 s
abductor	NN	18 s
abeam	RB NN18 JJ33
abecedarian	JJ NN36	18 s
abecedarius	NN JJ30	10 es
abed	RB JJ15 VBN30 NN69
aberrant	JJ NN18	18 s
aberrate	VB VBP45 JJ66 NN69	-	42 s 1ing d
aberration	NN	26 s
abet	VB NN24 VBP48 JJ57	-	41 s ting ted
abetment	NN	10 s
abettal	NN JJ33	10 s
abetter	NN JJ57	18 s
abettor	NN	18 s
abhor	VB NN6 VBP33 JJ42	-	37 s ring red
abhorrent	JJ NN69
abhorrer	NN JJ54	18 s
abide	-	-	42c s 1ing 3ode
abiding	VBG JJ24 NN60
ability	-	07 1ies
abiogenist	NN JJ42	18 s
abject	JJ NN45
abjection	NN	26 s
abjectly	RB
abjuration	NN	10 s
abjure	VB NN24 VBP39 JJ51	-	32 s 1ing d
abjurer	NN JJ54	18 s
ablactate	VB VBP39 JJ48 NN57	-	34 s 1ing d
ablate	VB VBP45 NN63	-	30 s 1ing d
ablated	VBN JJ18 VBD21
ablation	NN	04 s
ablative	JJ NN48	10 s
ablaut	NN JJ60	10 s
ablaze	JJ NN39 VB48
able-bodied	JJ VBN45 VBD63
abloom	JJ NN12
ably	RB
abnegate	VB VBP45 NN60 JJ66	-	40c s 1ing d
abnegation	NN	10 s
abnegator	NN	18 s
abnormal	JJ NN66
abnormality	NN	26 1ies
abnormally	RB
abode	NN VBD30 VBN48	15 s
abolish	-	-	41 es ing ed
abolition	NN	04 s
abolitionist	NN JJ42	18 s
abominable	JJ
abominate	VB VBP45 JJ66	-	37 s 1ing d
abomination	NN	18 s
abominator	NN	18 s
aborad	RB JJ12 NN21 VBN60
aboriginal	JJ NN39	18 s
aborigine	NN JJ57	18 s
abort	NN VB30 VBP60	04 s	30 s ing ed
abortifacient	JJ NN57	06 s
abortion	-	04 s
abortionist	NN JJ42	18 s
abortive	JJ
abound	VB VBP42 NN45 JJ54	-	42 s ing ed
abounding	VBG JJ18 NN54
about-face	-	04 s	38c s 1ing d
above	-	10 s
above-mentioned	JJ VBN57 VBD66
aboveboard	JJ RB18 NN33
aboveground	JJ NN51
abracadabra	NN	10 s
abrade	VB JJ33 NN33 VBP48	-	35 s 1ing d
abranchiate	JJ NN54
abrase	VB NN39 VBP42	-	35 s 1ing d
abreact	VB VBP48 NN51	-	37 s ing ed
abreaction	NN	04 s
abreast	JJ RB21 NN30
abridge	VB NN33 VBP42 JJ57	-	30 s 1ing d
abridgement	NN	10 s
abridger	NN	18 s
abridgment	NN	10 s
abroach	JJ NN12 VB54 VBN69
abrogate	VB VBP45 NN60 JJ66	-	41 s 1ing d
abrogation	NN	04 s
abrogator	NN	18 s
abruptness	NN	07 es
abscess	NN JJ57	26 es
abscessed	JJ VBN48 VBD63
abscise	VB NN30 VBP33 JJ69	-	35 s 1ing d
abscissa	NN	09 e
abscond	VB VBP42 NN45 JJ66	-	38 s ing ed
absconder	NN JJ63	18 s
abseil	NN VB12 VBP57 JJ69	04 s	38 s ing ed
abseiler	NN JJ69	18 s
absence	-	26 s
absent	-	-	30 s ing ed
absentee	-	18 s
absenteeism	NN	04 s
absently	RB
absentminded	JJ VBN57 VBD63
absentmindedly	RB
absolute	-	09 s
absolutist	JJ NN9	18 s
absolve	VB VBP36 JJ42 NN45	-	32c s 1ing d
absolved	VBN VBD24 JJ30
absolver	NN JJ63	18 s
absorb	-	-	35c s ing ed
absorbed	VBN VBD12 JJ24
absorbency	NN	07 1ies
absorbing	VBG JJ27 NN57
absorption	NN	22 s
absorptive	JJ
absquatulate	VB VBP48 NN66	-	38 s 1ing d
abstain	VB VBP36 NN48	-	41 s ing ed
abstainer	NN JJ60	18 s
abstention	NN	07 s
abstinence	NN	07 s
abstinent	JJ NN9	18 s
abstract	-	09 s	31c s ing ed
abstracter	NN JJ60	18 s
abstraction	NN	09 s
abstractionism	NN	06 s
abstractionist	JJ NN21	18 s
abstractive	JJ
abstractor	NN	18 s
abstruse	JJ NN15 VB63
abstruseness	NN	07 es
absurd	-	26 s
absurdity	NN	10 1ies
absurdness	NN	10 es
abundance	-	07 s
abundantly	RB
abuse	-	04 s	41c s 1ing d
abuser	NN JJ51	18 s
abut	VB NN24 VBP45 JJ51	-	35 s ting ted
abutter	NN JJ57	18 s
abuzz	JJ NN27
aby	VB NN21 VBP36 JJ42	-	41 1ies ing 1ought/e
abye	VB VBP21 VBD39 VBN66	-	41 s ing d
abysmal	JJ NN66
abyss	NN JJ57	17 es
acacia	NN JJ66	20 s
academe	NN JJ45	14 s
academia	NN JJ66	14 s
academic	-	18 s
academically	RB
academician	NN JJ42	18 s
academicianship	NN	04 s
academy	-	14 1ies
acatalectic	JJ NN42	10 s
acaudate	JJ NN63 VB69
acaulescent	JJ NN48
accede	VB NN33 VBP36 JJ60	-	32c s 1ing d
accelerando	JJ NN3 RB39	28 s
accelerate	-	-	30 s 1ing d
acceleration	-	07 s
accelerator	NN	06 s
accent	-	10 s	32cF s ing ed
accenting	VBG NN39 JJ63	04 s
accentuate	VB JJ57 VBP60	-	32cF s 1ing d
accentuation	NN	10 s
accept	-	-	31cF s ing ed
acceptance	-	09 s
access	-	07 es	40 es ing ed
accessary	JJ NN18	18 1ies
accessibility	NN	07 1ies
accession	NN VB66	22 s	32 s ing ed
accessory	JJ NN27	06 1ies
acciaccatura	NN	10 1e
accident	-	11 s
accidental	JJ NN66	10 s
accipitrine	JJ NN42
acclaim	NN VB18 JJ48 VBP51	10 s	32c s ing ed
acclamation	-	10 s
acclimate	VB VBP30 NN51	-	30 s 1ing d
acclimatise	VB NN30 VBP33 JJ69	-	30 s 1ing d
acclimatize	VB VBP51	-	30 s 1ing d
accolade	NN JJ45	10 s
accommodate	-	-	42 s 1ing d
accommodation	NN	11 s
accommodator	NN	18 s
accompaniment	NN	11 s
accompanist	NN JJ42	18 s
accompany	VB NN6 JJ24 VBP33	-	42 1ies ing 1ied
accompanyist	NN JJ51	18 s
accomplice	NN JJ60	18 s
accomplish	-	-	36F es ing ed
accomplishment	-	04 s
accord	-	26 s	42 s ing ed
accordance	-	10 s
accordionist	NN JJ42	18 s
accost	VB NN12 JJ18 VBP30	-	32c s ing ed
accoucheur	NN JJ42 VB69	18 s
accoucheuse	NN	18 s
account	-	10 s	42cF s ing ed
accountability	-	07 1ies
accountancy	NN	04 1ies
accountant	-	18 s
accounting	-	10 s
accouter	VB NN27 VBP48 JJ54	-	40 s ing ed
accouterment	NN	06 s
accoutre	VB NN36 VBP36 JJ60	-	40 s 1ing d
accredit	VB NN33 VBP36 JJ60	-	41c s ing ed
accreditation	-	04 s
accrete	VB VBP45 NN54 JJ63	-	30 s 1ing d
accretion	NN	22 s
accrual	NN JJ21	04 s
accrue	VB NN21 VBP33 JJ48	-	30 s 1ing d
accrued	VBN VBD27 JJ39
acculturate	VB VBP45 JJ66 NN69	-	30 s 1ing d
acculturation	NN	04 s
accumbent	JJ NN45
accumulate	VB VBP48 NN66	-	40 s 1ing d
accumulation	NN	22 s
accumulator	NN	18 s
accuracy	-	07 1ies
accurse	VB NN39 JJ51 VBP57	-	32 s 1ing d
accusal	NN JJ33	10 s
accusation	-	10 s
accusative	JJ NN48	10 s
accuse	-	-	32c s 1ing d
accused	-	18 s
accuser	NN JJ51	18 s
accusingly	RB
accustom	VB NN VBP15 JJ33	-	30 s ing ed
ace	NN JJ27 VB36	23 s	41 s 1ing d
acebutolol	NN JJ48	06 s
acephaly	NN JJ39 RB39	26 1ies
acerate	JJ
acerb	JJ NN27
acerbate	VB VBP45 NN60 JJ66	-	37 s 1ing d
acerbic	JJ
acerose	JJ NN45
acervate	JJ NN60
acetaminophen	NN JJ45 NNS63	06 s
acetanilid	NN JJ36	06 s
acetify	VB VBP48	-	39 1ies ing 1ied
acetone	NN JJ57	27 s
acetonemia	NN JJ66	26 s
acetose	JJ NN45
acetylate	VB VBP45 NN63	-	30 s 1ing d
acetylise	VB NN30 VBP33 JJ69	-	30 s 1ing d
acetylize	VB VBP60	-	30 s 1ing d
ache	NN VB30 VBP57	26 s	39 s 1ing d
achieve	-	-	41F s 1ing d
achievement	-	04 s
achiever	NN JJ54	18 s
aching	VBG JJ39 NN51	26 s
achondrite	NN JJ48	17 s
achromatise	VB NN30 VBP33 JJ69	-	30 s 1ing d
achromatize	VB VBP51	-	30 s 1ing d
achy	JJ NN48
aciculate	JJ NN21 VB30 VBN57
acid	JJ NN24	27 s
acid-wash	VB NN36 VBP51 JJ66	-	35 es ing ed
acidic	JJ
acidification	NN	22 s
acidify	VB VBP48	-	39 1ies ing 1ied
acidity	NN	07 1ies
acidulate	VB VBP48 NN66	-	39 s 1ing d
acinose	JJ NN45
acknowledge	-	-	32ccF s 1ing d
acknowledgement	-	26 s
acknowledgment	NN	26 s
acme	NN JJ45	26 s
acned	JJ VBN45 VBD63
acneiform	JJ NN57 VB69
acold	JJ NN42
acolyte	NN JJ42 VB63	18 s
acorn	NN JJ45	20 s
acoustical	JJ
acoustically	RB
acoustician	NN JJ42	18 s
acquaint	VB NN36 JJ57 VBP60	-	32cc s ing ed
acquaintance	NN	09 s
acquiesce	VB NN21 VBP42 JJ63	-	32 s 1ing d
acquiescence	NN	26 s
acquiescent	JJ NN48
acquire	-	-	40 s 1ing d
acquirer	NN JJ54	18 s
acquiring	VBG NN12 JJ48	04 s
acquisition	NN	04 s
acquit	VB NN39 VBP60	-	32 s ting ted
acquittal	-	04 s
acquittance	NN	10 s
acquitted	VBN VBD JJ15
acre	NN JJ57	23 s
acreage	NN JJ60	07 s
acres	NNS	21 es
acrid	JJ NN60
acrimonious	JJ
acrimony	NN JJ63	07 1ies
acrobat	NN JJ57	18 s
acrobatic	JJ
acrobatics	NN NNS24 JJ66	04 es
acrocephaly	NN JJ39 RB39	26 1ies
acromegaly	NN JJ39 RB39	26 1ies
acromphalus	NN JJ30	26 es
acronym	-	10 s
acrophony	NN JJ63	10 1ies
acropolis	NN	06 es
acrostic	NN JJ15	10 s
act	-	10 s	41 s ing ed
acting	-	04 s
actinometer	NN JJ60	06 s
action	-	04 s	41 s ing ed
actionable	JJ
activate	VB VBP45 NN60 JJ66	-	36 s 1ing d
activating	-	04 s
active	-	27 s
activewear	NN JJ42	06 s
activism	-	09 s
activist	-	18 s
activity	-	04 1ies
actor	-	18 s
actress	-	18 es
actualise	VB NN30 VBP33 JJ69	-	36c s 1ing d
actuality	NN	26 1ies
actualize	VB VBP60	-	36c s 1ing d
actuarial	JJ NN63
actuary	NN JJ42	18 1ies
actuate	VB JJ57 VBP60	-	36 s 1ing d
aculeate	JJ NN60
aculeated	JJ VBN48
acumen	NN NNS21 JJ45	20 s
acuminate	JJ VB6 VBP45	-	30 s 1ing d
acupuncture	NN	04 s
acute	-	10 s
ad	-	10 s
ad-lib	NN JJ24 VB33 VBP69	10 s	36 s bing bed
adactyly	NN JJ39 RB39	26 1ies
adage	NN JJ60	10 s
adagio	JJ NN3 RB51	10 s
adamant	-	27 s
adamantine	JJ NN42
adamantly	RB
adapt	-	-	30 s ing ed
adaptable	JJ
adaptation	NN	10 s
adapter	NN JJ60	18 s
adaptive	JJ
add	-	-	30cF s ing ed
add-on	NN	06 s
addend	NN VB54 JJ57	23 s
addendum	NN	10 2a
adder	NN JJ66	18 s
addict	-	18 s	34 s ing ed
addiction	-	26 s
addition	-	06 s
additive	JJ NN60	06 s
addle	VB NN24 VBP36 JJ60	-	31 s 1ing d
addle-head	NN JJ54	18 s
addlebrained	JJ VBN48
addled	VBN VBD9 JJ30
addlehead	NN JJ54	18 s
addlepated	JJ VBN42 VBD51
address	-	10 es	32cc es ing 1t
addressee	NN JJ60	18 s
adduce	VB NN21 VBP42 JJ63	-	32 s 1ing d
adducer	NN JJ60	18 s
adducing	VBG NN27	10 s
adduct	NN VB9 VBP54 JJ60	27 s	35 s ing ed
ade	NN JJ60	13 s
adenoidectomy	NN JJ54	04 1ies
adenoma	NN JJ66	26 ta
adenomegaly	NN JJ39 RB39	26 1ies
adenopathy	NN JJ45	26 1ies
adenovirus	NN JJ30	05 es
adept	-	18 s
adequacy	NN	07 1ies
adhere	-	-	42 s 1ing d
adherence	-	04 s
adherent	JJ NN30	18 s
adhesive	JJ NN51	27 s
adhocracy	NN	14 1ies
adieu	NN JJ51	10 x
adios	NN NNS39	10 es
adipose	JJ NN45
adjacent	JJ NN51
adjectival	JJ NN9
adjective	-	10 s
adjoin	VB NN33 VBP39 JJ57	-	35 s ing ed
adjourn	VB VBP39 NN51	-	30 s ing ed
adjournment	NN JJ69	04 s
adjudge	VB NN33 VBP42 JJ57	-	32 s 1ing d
adjudicate	VB VBP39 NN57	-	41c s 1ing d
adjudication	NN	04 s
adjudicator	NN	18 s
adjunct	JJ NN18	17 s
adjuration	NN	10 s
adjure	VB NN24 VBP39 JJ51	-	32c s 1ing d
adjust	-	-	30 s ing ed
adjustable	JJ
adjusted	VBN VBD12 JJ30
adjuster	NN	18 s
adjustment	-	11 s
adjustor	NN	18 s
adjutant	NN JJ39	18 s
adman	NN JJ66	18 2en
admass	NN JJ63	14 es
admeasure	VB NN24 JJ48 VBP48	-	40 s 1ing d
administer	-	-	41 s ing ed
administrate	VB VBP45 JJ66 NN69	-	41 s 1ing d
administration	-	04 s
administrator	-	18 s
admirably	RB
admiral	-	18 s
admiralty	NN	14 1ies
admiration	-	12 s
admire	-	-	37 s 1ing d
admirer	NN JJ54	18 s
admiringly	RB
admissible	JJ
admission	-	04 s
admit	-	-	32F s ting ted
admix	VB NN18 VBP45 JJ48	-	30 es ing ed
admonish	VB	-	32cc es ing ed
admonisher	NN	18 s
admonishing	VBG JJ39 NN57
admonishment	NN	10 s
admonition	NN	10 s
adnoun	NN JJ51	10 s
ado	NN JJ60	04 s
adobe	NN JJ54	27 s
adolesce	VB NN21 VBP42 JJ63	-	30 s 1ing d
adolescence	NN	28 s
adolescent	JJ NN9	18 s
adonis	NN	18 es
adopt	-	-	40 s ing ed
adoptee	-	18 s
adopter	NN JJ60	18 s
adoption	-	04 s
adoptive	JJ
adorably	RB
adore	VB VBP39 NN51	-	37 s 1ing d
adorer	NN JJ54	18 s
adorn	VB VBP30 NN30 JJ39	-	36 s ing ed
adorned	VBN VBD12 JJ33
adpressed	JJ VBN48 VBD63
adrenal	JJ NN39	08 s
adrenalectomy	NN JJ54	04 1ies
adrift	JJ NN27 RB45
adroit	JJ NN39
adroitly	RB
adroitness	NN	09 es
adscript	JJ NN45
adscripted	JJ VBN51 VBD60
adsorb	VB NN24 VBP39 JJ63	-	35 s ing ed
adulate	VB VBP48 NN66	-	32 s 1ing d
adulation	NN	10 s
adulator	NN	18 s
adult	-	18 s
adulterate	JJ VB6 VBP51	-	30 s 1ing d
adulterer	NN JJ54	18 s
adulteress	NN	18 es
adulterine	JJ NN42
adulterous	JJ
adultery	-	04 1ies
adulthood	NN	28 s
adumbrate	VB VBP45 JJ66 NN69	-	32cF s 1ing d
adust	JJ NN45
advance	-	11 s	38c s 1ing d
advancement	NN	10 s
advancer	NN JJ60	18 s
advantage	-	07 s	41 s 1ing d
advantageous	JJ
advect	VB NN48 VBP48 JJ69	-	38 s ing ed
advent	NN JJ54	04 s
adventure	NN VB33 VBP66	04 s	41F s 1ing d
adventurer	NN JJ54	18 s
adventuress	NN	18 es
adventurism	-	07 s
adventurous	JJ
adverb	NN	10 s
adverbial	JJ NN33	10 s
adversary	-	18 1ies
adversity	NN	26 1ies
advert	NN VB9 JJ66	10 s	39cc s ing ed
advertise	-	-	32cF s 1ing d
advertisement	NN	10 s
advertiser	NN JJ51	18 s
advertising	-	10 s
advertize	VB VBP51	-	32cF s 1ing d
advertizement	NN	10 s
advertizer	NN JJ60	18 s
advertizing	VBG NN63 JJ69	10 s
advertorial	NN JJ39	10 s
advice	-	10 s
advisability	NN	07 1ies
advisable	JJ
advise	-	-	32ccF s 1ing d
advisedly	RB
advisee	NN JJ60	18 s
adviser	-	18 s
advisor	-	18 s
advisory	-	10 1ies
advocacy	-	04 1ies
advocate	-	18 s	32cF s 1ing d
advocator	NN	18 s
adze	NN VB54 JJ60	06 s
aegis	NN	04 es
aeon	NN	18 s
aerate	VB VBP51 JJ66	-	39 s 1ing d
aerated	VBN VBD15 JJ27
aeration	NN	22 s
aerator	NN	06 s
aerial	JJ NN27	04 s
aerialist	NN JJ42	18 s
aeriform	JJ NN57 VB69
aerify	VB VBP48	-	30 1ies ing 1ied
aerobatics	NN NNS24 JJ66	04 es
aerobic	JJ
aerobics	NN NNS15 JJ60	04 es
aerodrome	NN JJ30	06 s
aerodynamic	JJ
aerodynamics	NN NNS15 JJ60	09 es
aerogram	NN	10 s
aerogramme	NN JJ45	10 s
aerolite	NN JJ48	17 s
aeromechanics	NN NNS15 JJ60	09 es
aeronaut	NN JJ60	18 s
aeronautics	NN NNS24 JJ66	09 es
aerophilately	NN RB21 JJ48 NNS60	04 1ies
aerophile	NN JJ42	18 s
aerosol	NN JJ48	19 s
aerosolise	VB NN30 VBP33 JJ69	-	35 s 1ing d
aerosolize	VB VBP60	-	35 s 1ing d
aerosolized	VBN VBD18 JJ24
aerospace	NN JJ60	15 s
aesthete	NN JJ42 VB63	18 s
aesthetic	JJ NN45	09 s
aesthetician	NN JJ42	18 s
aesthetics	NNS NN69	09 es
aestival	JJ NN9
aestivate	VB VBP45 NN60 JJ66	-	29 s 1ing d
aether	NN	18 s
aetiologist	NN JJ51	18 s
afar	RB JJ21 NN42
afeard	JJ NN45
afeared	JJ VBN36 VBD42
affable	JJ
affably	RB
affair	-	09 s
affairs	-	09 es
affect	-	12 s	30F s ing ed
affectingly	RB
affection	-	12 s
affectionate	JJ
afferent	JJ NN30	08 s
affiance	VB NN6 VBP39 JJ54	-	32 s 1ing d
affiant	NN JJ27	18 s
affidavit	-	10 s
affiliate	-	18 s	41 s 1ing d
affiliation	-	26 s
affine	JJ NN6	18 s
affined	JJ VBN42 VBD63
affinity	NN	19 1ies
affirm	-	-	31ccF s ing ed
affirmation	NN	10 s
affirmative	-	10 s
affirmer	NN JJ66	18 s
affix	NN VB39	10 es	35 es ing ed
affixed	VBN VBD12 JJ24
afflatus	NN JJ30	09 es
afflict	VB VBP51 NN66 JJ69	-	37 s ing ed
affliction	NN	26 s
affluence	NN	26 s
affluent	-	18 s
afford	-	-	34 s ing ed
afforest	VB NN24 JJ42 VBP48	-	35 s ing ed
affranchise	VB NN30 VBP33 JJ69	-	41 s 1ing d
affray	NN JJ60	10 s
affricate	NN JJ54 VB60	10 s
affrication	NN	10 s
affricative	NN JJ12	10 s
affright	NN JJ48 VB51	12 s	37 s ing ed
affront	NN VB36 JJ60	04 s	32 s ing ed
afghan	NN JJ48	06 s
aficionado	NN JJ60	18 s
afield	RB NN24 JJ39 VBN54
afire	JJ NN39
aflame	JJ NN45
aflare	JJ NN42
aflicker	JJ NN27
aflutter	JJ NN42
afoot	JJ RB12 NN18
aforementioned	JJ VBN57 VBD66
aforesaid	JJ NN60
afresh	RB JJ12 NN27
aft	JJ NN30 RB36
after-hours	JJ VBZ39 NN51 VBN57
after-school	JJ NN51
aftereffect	NN JJ54	19 s
aftermath	-	19 s
afternoon	-	28 s
afterpains	NN NNS12 JJ48 VBG69	26 es
afterpiece	NN	10 s
aftershafted	JJ VBN45 VBD66
aftershock	NN JJ66	11 s
aftertaste	NN JJ42 VB63	09 s
afterthought	NN JJ45	09 s
agal	NN JJ33	06 s
agape	NN JJ9	12 s
agate	NN JJ39 VB57	27 s
agaze	JJ NN39 VB48
age	-	07 s	30 s 1ing d
age-old	JJ NN42
aged	VBN JJ VBD3	14 s
ageing	NN JJ9 VBG30 CD57	22 s
ageless	JJ
agency	-	14 1ies
agenda	-	09 s
agendum	NN	10 s
agent	-	17 s
agent-in-place	NN JJ51	18 s
agglomerate	JJ VB3 NN24 VBP51	27 s	35 s 1ing d
agglomeration	NN	14 s
agglutinate	JJ VB6 VBP45	-	35 s 1ing d
agglutination	NN	22 s
agglutinin	NN JJ57	27 s
aggrade	VB JJ33 NN33 VBP48	-	35 s 1ing d
aggrandise	VB NN30 VBP33 JJ69	-	32 s 1ing d
aggrandize	VB VBP51	-	32 s 1ing d
aggravate	VB VBP45 NN60 JJ66	-	30 s 1ing d
aggravatingly	RB
aggravator	NN	18 s
aggregate	JJ VB3 NN9 VBP48	06 s	42 s 1ing d
aggregated	VBN VBD15 JJ48
aggregation	NN	14 s
aggregator	NN	18 s
aggress	VB NN27 VBP36 JJ66	-	33 es ing ed
aggression	-	07 s
aggressiveness	-	07 es
aggressor	NN JJ69	18 s
aggrieve	VB VBP36 JJ42 NN45	-	41 s 1ing d
aggroup	VB NN3 JJ33 VBP33	-	33 s ing ed
aghast	JJ NN42
agile	JJ NN57
agilely	RB
agility	NN	07 1ies
aging	-	22 s
agitate	VB VBP39 JJ48 NN57	-	41 s 1ing d
agitation	NN	26 s
agitator	NN	18 s
agitprop	NN JJ66	10 s
agleam	JJ NN15 VB66
aglitter	JJ NN42
aglow	JJ NN42
agnate	JJ NN27	18 s
agnise	VB NN30 VBP33 JJ69	-	31F s 1ing d
agnize	VB VBP51	-	31F s 1ing d
agnomen	NN NNS21 JJ45	10 2ina
agnostic	JJ NN48	18 s
agog	JJ NN6 VBG54 VBN66
agone	JJ NN42
agonise	VB NN30 VBP33 JJ69	-	37 s 1ing d
agonist	NN JJ42	18 s
agonize	VB VBP51	-	37 s 1ing d
agonized	VBN VBD21 JJ24
agonizingly	RB
agony	NN JJ63	12 1ies
agrapha	NN	10 s
agrarian	JJ
agree	-	-	32cF s ing d
agreeableness	NN	07 es
agreeably	RB
agreement	-	10 s
agribusiness	NN	04 es
agriculturalist	NN JJ42	18 s
agriculture	-	04 s
agriculturist	NN JJ51	18 s
agronomist	NN JJ51	18 s
agronomy	NN JJ54	09 1ies
aground	JJ RB18 NN39
ague	NN JJ54	26 s
aguish	JJ NN66
ahem	NN	10 s
ahimsa	NN	10 s
ahorseback	JJ RB6 NN15
ai	NN JJ57	14 s
aid	-	07 s	41 s ing ed
aide	-	18 s
aide-de-camp	NN JJ60	18 8s-de-camp
aide-memoire	NN JJ60	10 8s-memoire
aigrette	NN JJ42 VB63	06 s
aiguilette	NN JJ42 VB63	06 s
ail	NN VB12 VBP57 JJ69	13 s	29 s ing ed
ailment	NN	26 s
aim	-	09 s	33cc s ing ed
aimless	JJ
aimlessly	RB
aimlessness	NN	07 es
ain	JJ NN39
air	-	27 s	39ccF s ing ed
air-condition	VB NN VBP33	-	40 s ing ed
air-cool	VB NN27 JJ42 VBP51	-	40 s ing ed
air-drop	VB NN18 VBP21 JJ48	-	35 s ing ed
air-freight	NN VB6 JJ27 VBP30	-	38 s ing ed
air-ship	NN VB9 VBP33 JJ69	-	38 s ing ed
air-slake	VB NN48 VBP66	-	30 s 1ing d
air-sleeve	NN JJ30	10 s
airborne	JJ NN42
airbrake	NN	06 s
airbrush	NN VB18 VBP63 JJ66	06 es	35 es ing ed
airburst	NN JJ45	11 s
airbus	NN JJ30	06 es
aircraft	-	06 s
aircraftman	NN JJ66	18 2en
aircraftsman	NN JJ66	18 2en
aircrew	NN	14 s
aircrewman	NN JJ66	18 2en
airdrome	NN JJ30	06 s
airfield	NN	06 s
airflow	NN JJ57	11 s
airforce	NN	14 s
airframe	NN JJ54	06 s
airfreight	NN VB6 JJ27 VBP30	-	38 s ing ed
airhead	NN JJ54	18 s
airheaded	JJ VBN48 VBD69
airily	RB
airing	-	10 s
airless	JJ
airlift	NN VB42 JJ69	04 s	35 s ing ed
airline	-	06 s
airliner	NN JJ60	06 s
airmail	NN VB6 VBP51	10 s	32 s ing ed
airman	NN JJ66	18 2en
airplane	-	06 s
airport	-	06 s
airpost	NN JJ39	10 s
airs	-	07 es
airscrew	NN	06 s
airsick	JJ NN42
airspace	NN JJ60	15 s
airspeed	NN JJ66	28 s
airstrip	NN	06 s
airt	VB NN36 VBP42	-	38 s ing ed
airtight	JJ NN42
airwave	NN JJ54	10 s
airway	NN JJ57	06 s
airwoman	NN JJ66	18 2en
airy	JJ NN48
aisle	-	06 s
akimbo	JJ NN27 RB33
ala	NN	08 e
alabaster	NN JJ12	27 s
alabastrine	JJ NN42
alarm	-	12 s	37c s ing ed
alarmingly	RB
alarmism	NN	10 s
alarmist	NN JJ51	18 s
alarum	NN	10 s
alary	JJ NN57
alastrim	NN JJ39	26 s
alate	JJ NN27 VB39 VBN66
alated	JJ VBN54
albescent	JJ NN48
albino	NN JJ60	18 s
album	-	10 s
albumin	NN JJ57	27 s
albuterol	NN JJ48	06 s
alcalde	NN JJ60	18 s
alcalescent	JJ NN48
alcazar	NN JJ45	06 s
alchemise	VB NN30 VBP33 JJ69	-	30 s 1ing d
alchemist	NN JJ51	18 s
alchemize	VB VBP51	-	30 s 1ing d
alchemy	NN JJ54	24 1ies
alcohol	NN JJ48	13 s
alcoholic	-	18 s
alcoholise	VB NN30 VBP33 JJ69	-	30 s 1ing d
alcoholize	VB VBP60	-	34 s 1ing d
alderman	NN JJ66	18 2en
aldermanic	JJ NN60
aldermanly	JJ RB33
ale	NN JJ39	13 s
alee	RB JJ21 NN30
alembic	NN JJ27	06 s
alendronate	NN JJ12 VB42	06 s
aleph	NN	10 s
alert	-	26 s	32 s ing ed
alerting	VBG NN51	26 s
alertly	RB
alertness	NN	09 es
alexic	JJ NN36	18 s
alfalfa	NN	20 s
alfresco	JJ NN27 RB33
algae	NN JJ51	05 s
algebraically	RB
algebraist	NN JJ51	18 s
algorism	NN	10 s
algorithm	-	09 s
alias	-	10 es
alibi	NN VB54 JJ66	10 s	32 s ing ed
alidade	NN JJ45	06 s
alien	-	18 s	40 s ing ed
alienate	-	-	37 s 1ing d
alienation	-	12 s
alienator	NN	18 s
alienee	NN JJ60	18 s
alienist	NN JJ42	18 s
alienor	NN JJ60	18 s
aliform	JJ NN57 VB69
alight	JJ NN33 VB51 VBP66	-	38 s ing ed
align	-	-	30c s ing ed
alignment	NN JJ69	14 s
aliment	NN VB45	13 s	34 s ing ed
alimentary	JJ NN48
alimony	NN JJ63	21 1ies
aline	NN VB3 VBP18 JJ27	-	30 s 1ing d
alinement	NN	14 s
aliquant	NN JJ42	23 s
aliquot	NN JJ	23 s
aliterate	NN JJ24 VB42 VBP69	18 s
aliyah	NN JJ57	10 s
alkalescent	JJ NN48
alkali	NN JJ57	27 es
alkalify	VB VBP39	-	30 1ies ing 1ied
alkaline	JJ NN39
alkalinise	VB NN30 VBP33 JJ69	-	30 s 1ing d
alkalinize	VB VBP51	-	30 s 1ing d
alkalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
alkalize	VB VBP60	-	30 s 1ing d
alky	NN JJ27	18 1ies
alkylbenzenesulfonate	NN JJ12 VB42	27 s
all-around	JJ NN51
all-embracing	JJ VBG48 NN69
all-fired	JJ RB45
all-knowing	JJ NN48 VBG48
all-night	JJ NN42
all-powerful	JJ
all-purpose	JJ NN45
all-round	JJ NN51
all-rounder	NN JJ63	18 s
all-time	JJ
all-victorious	JJ
all-weather	JJ NN6 VB39 RB54
allargando	JJ NN39
allay	-	-	37 s ing ed
allayer	NN	18 s
allegation	-	10 s
allege	VB NN33 VBP42 JJ57	-	32F s 1ing d
allegement	NN	10 s
allegiance	-	04 s
allegiant	JJ
allegorise	VB NN30 VBP33 JJ69	-	31 s 1ing d
allegoriser	NN JJ51	18 s
allegorize	VB VBP51	-	31 s 1ing d
allegorizer	NN JJ60	18 s
allegory	NN JJ33	10 1ies
allegro	JJ NN3 RB39	28 s
allergen	NN JJ45 NNS63	27 s
allergic	JJ
allergist	NN JJ51	18 s
allergy	NN JJ63	26 1ies
alleviant	NN JJ27	06 s
alleviate	VB VBP51 NN54 JJ66	-	29 s 1ing d
alleviator	NN	18 s
alley	NN JJ54	06 s
alleyway	-	06 s
alliance	-	26 s
allies	-	14 es
alligator	NN VB66	27 s	30 s ing ed
alligatored	VBN VBD15 JJ24
alliterate	VB VBP51 JJ66	-	36 s 1ing d
alliteration	NN	10 s
alliterator	NN	18 s
allocable	JJ
allocate	-	-	40 s 1ing d
allocation	NN	21 s
allocator	NN	18 s
allocution	NN	10 s
allogamy	NN JJ54	11 1ies
allograph	NN	10 s
allopathy	NN JJ45	04 1ies
allophone	NN JJ57	10 s
allopurinol	NN JJ48	06 s
allot	VB NN21 JJ48 VBP51	-	40 s ting ted
allotment	NN	21 s
allotted	VBN VBD JJ15
allover	JJ NN36
allow	-	-	41c s ing ed
allowable	JJ
allowance	NN VB48	21 s	40 s 1ing d
alloy	NN VB15 VBP45	27 s	30 s ing ed
allude	VB VBP21 NN24 JJ48	-	32 s 1ing d
allure	-	07 s	32 s 1ing d
allusion	NN	10 s
ally	-	14 1ies	41 1ies ing 1ied
almanac	NN JJ30	10 s
almond	NN JJ54	20 s
almoner	NN JJ60	18 s
alms	NN NNS18 JJ57	04 es
almsgiver	NN JJ63	18 s
almsgiving	NN VBG33 JJ36	04 s
aloes	NN NNS6 JJ48 VBG69	06 es
aloft	RB JJ24 NN33
aloha	NN	10 s
aloneness	NN	07 es
aloof	JJ NN21 RB27
aloofness	NN	12 es
alp	NN JJ66	17 s
alpestrine	JJ NN42
alpha	NN JJ12	10 s
alphabet	-	10 s
alphabetical	JJ
alphabetise	VB NN30 VBP33 JJ69	-	30 s 1ing d
alphabetiser	NN JJ51	18 s
alphabetize	VB VBP51	-	30 s 1ing d
alphabetizer	NN JJ60	18 s
alphanumerics	NN NNS15 JJ60	10 es
alpine	JJ NN42
alpinist	NN JJ42	18 s
alright	JJ RB36 NN48
alsatian	NN JJ42	18 s
also-ran	NN JJ48	18 s
altar	NN JJ45	06 s
alter	-	-	30 s ing ed
alteration	NN	11 s
altercate	VB VBP39 NN60	-	32 s 1ing d
altercation	NN	10 s
altering	-	04 s
alternate	-	18 s	30c s 1ing d
alternating	VBG JJ39
alternative	-	09 s
alternatively	RB
altissimo	JJ NN39
altitude	NN JJ60	07 s
alto	NN JJ9	18 s
altocumulus	NN JJ30	17 2i
altogether	-	26 s
altoist	NN JJ51	18 s
altostratus	NN JJ30	17 2i
altruism	NN	07 s
altruist	NN JJ51	18 s
alum	NN	27 s
aluminise	VB NN30 VBP33 JJ69	-	35 s 1ing d
aluminium	NN	27 s
aluminize	VB VBP51	-	35 s 1ing d
aluminum	-	27 s
alumna	NN	18 e
alumnus	NN JJ30	18 2i
alundum	NN	27 s
alveolar	JJ NN27	10 s
alveolate	JJ NN27 VB39 VBN66
alveolus	NN JJ30	08 2i
alvine	JJ NN42
amah	NN JJ57	18 s
amain	RB JJ27 NN30 VBN63
amalgam	NN	27 s
amalgamate	JJ VB12 VBP36 NN51	-	35 s 1ing d
amalgamator	NN	18 s
amanuensis	NN	18 2es
amaranthine	JJ NN42
amass	-	-	30 es ing ed
amateur	JJ NN18 CD54	18 s
amateurish	JJ NN66
amateurishness	NN	09 es
amaze	VB VBP48 NN63	-	31c s 1ing d
amazement	-	12 s
amazon	NN	18 s
ambage	NN JJ60	10 s
ambassador	-	18 s
ambassadress	NN	18 es
amber	JJ NN12	07 s
ambiance	NN	26 s
ambiguity	-	10 1ies
ambiguous	JJ
ambition	-	12 s	37 s ing ed
ambivalence	-	12 s
amble	NN VB9 JJ21 VBP48	04 s	38 s 1ing d
ambler	NN JJ69	18 s
ambulance	NN	06 s
ambulate	VB VBP48 NN66	-	38 s 1ing d
ambuscade	NN VB18 JJ54	04 s	33 s 1ing d
ambush	-	04 es	33 es ing ed
ambusher	NN	18 s
ameer	NN JJ60	18 s
ameliorate	VB VBP45 JJ66 NN69	-	30 s 1ing d
amenable	JJ
amend	-	-	32 s ing ed
amended	VBN VBD9 JJ30
amendment	-	04 s
amends	VBZ NNS6	21 es
amenities	-	21 es
amenity	NN	07 1ies
amenorrheal	JJ NN45
amenorrhoeal	JJ NN45
amerce	VB NN36 VBP63	-	41 s 1ing d
amethystine	JJ NN42
amiable	JJ
amicable	JJ
amidships	RB NNS24 JJ51
amigo	NN JJ60	18 s
aminomethane	NN JJ51	27 s
amir	NN	18 s
amiss	JJ NN30 RB45
amity	NN	07 1ies
ammino	JJ NN39
ammo	NN JJ60	06 s
ammoniac	JJ NN30	27 s
ammoniate	VB VBP51 NN54 JJ66	-	30 s 1ing d
ammonify	VB VBP48	-	30 1ies ing 1ied
ammonite	NN JJ48	17 s
ammonium	NN	27 s
ammonoid	NN JJ36	17 s
ammunition	-	06 s
amnesiac	JJ NN30	18 s
amnesic	JJ NN36	18 s
amnesty	-	26 1ies	32 1ies ing 1ied
amobarbital	NN JJ33	06 s
amora	NN	18 im
amoralist	NN JJ42	18 s
amorist	NN JJ51	18 s
amorous	JJ
amort	JJ NN15 VB63
amortise	VB NN30 VBP33 JJ69	-	40 s 1ing d
amortize	VB VBP51	-	40 s 1ing d
amount	-	21 s	42 s ing ed
amour	NN JJ36	26 s
amp	NN JJ60	23 s
ampersand	NN JJ63	10 s
amphibology	NN JJ63	10 1ies
amphiboly	NN JJ39 RB39	10 1ies
amphibrach	NN	10 es
amphictyony	NN JJ63	14 1ies
amphigory	NN JJ33	10 1ies
amphisbaena	NN	18 e
amphitheatre	NN JJ57	06 s
amplification	NN	04 s
amplifier	NN JJ48	06 s
amplify	-	-	30c 1ies ing 1ied
amplitude	NN JJ60	11 s
amply	RB NN60
ampoule	NN JJ39	06 s
ampul	NN JJ24	06 s
ampule	NN JJ39	06 s
amputate	VB VBP39 JJ48 NN57	-	35 s 1ing d
amputator	NN	18 s
amputee	NN JJ60	18 s
amuck	JJ NN30 RB45
amulet	NN JJ69	06 s
amuse	VB NN24 VBP36	-	41c s 1ing d
amused	VBN VBD9 JJ18
amusement	NN	12 s
amusingly	RB
amygdaliform	JJ NN57 VB69
amygdaline	JJ NN39
amygdalotomy	NN JJ54	04 1ies
ana	NN	18 s
anachronism	NN	28 s
anachronistically	RB
anacoluthia	NN JJ66	10 s
anacoluthon	NN	10 2a
anaconda	NN	05 s
anadiplosis	NN	10 es
anaerobic	JJ
anaesthesia	NN JJ66	26 s
anaesthetise	VB NN30 VBP33 JJ69	-	29 s 1ing d
anaesthetist	NN JJ51	18 s
anaesthetize	VB VBP51	-	29 s 1ing d
anagnost	NN JJ39	18 s
anagram	NN VB33	10 s	31 s ing ed
anagrammatise	VB NN30 VBP33 JJ69	-	31 s 1ing d
anagrammatize	VB VBP51	-	31 s 1ing d
anal	JJ
analecta	NN	10 s
analects	NN NNS12 JJ48 VBG69	10 es
analeptic	JJ NN42	06 s
analogise	VB NN30 VBP33 JJ69	-	31 s 1ing d
analogist	NN JJ51	18 s
analogize	VB VBP51	-	31 s 1ing d
analogous	JJ
analogously	RB
analogue	JJ NN6	07 s
analogy	-	09 1ies
analphabet	NN JJ69	18 s
analphabetic	JJ NN45	18 s
analysand	NN JJ63	18 s
analyse	VB NN33 VBP39 JJ60	-	31cc s 1ing d
analysis	-	04 2es
analyst	-	18 s
analytic	JJ
analytical	JJ
analytically	RB
analyticity	NN	07 1ies
analyze	VB VBP48 NN63	-	31cc s 1ing d
analyzed	VBN VBD21 JJ24
analyzer	NN JJ60	06 s
anamnesis	NN	10 2es
anapaest	NN JJ36	10 s
anapest	NN JJ36	10 s
anaphor	NN JJ69	10 s
anaphora	NN	10 s
anaplasmosis	NN	26 es
anarchist	NN JJ51	18 s
anarchy	NN JJ51	26 1ies
anastomose	VB VBP36 NN48 JJ69	-	35 s 1ing d
anastomosis	NN	08 2es
anastomotic	JJ
anastrophe	NN	10 s
anathema	NN JJ66	18 s
anathematise	VB NN30 VBP33 JJ69	-	32 s 1ing d
anathematize	VB VBP51	-	32 s 1ing d
anathemise	VB NN30 VBP33 JJ69	-	32c s 1ing d
anathemize	VB VBP51	-	32c s 1ing d
anatomic	JJ
anatomical	JJ NN48	10 s
anatomically	RB
anatomise	VB NN30 VBP33 JJ69	-	35 s 1ing d
anatomist	NN JJ51	18 s
anatomize	VB VBP51	-	35c s 1ing d
anatomy	NN JJ54	09 1ies
ancestor	NN	18 s
ancestral	JJ
ancestress	NN	18 es
ancestry	NN JJ63	14 1ies
anchor	-	06 s	35 s ing ed
anchorage	NN	26 s
anchorite	NN JJ48	18 s
anchorman	NN JJ66	18 2en
anchorperson	NN JJ57	18 s
ancient	-	18 s
anciently	RB
ancients	NNS	14 es
ancillary	JJ NN57
ancylose	VB VBP36 NN48 JJ69	-	29 s 1ing d
andante	JJ NN24 RB54	28 s
andantino	JJ NN39
andrena	NN	05 s
androgyne	NN JJ54	18 s
android	NN JJ36	06 s
ane	JJ NN42
anecdotal	JJ NN66
anecdote	-	10 s
anecdotist	NN JJ51	18 s
anele	VB NN33 JJ36 VBP39	-	29 s 1ing d
anemia	NN JJ66	26 s
anemic	JJ
anencephaly	NN JJ39 RB39	26 1ies
anesthesiologist	NN JJ51	18 s
anesthetise	VB NN30 VBP33 JJ69	-	29 s 1ing d
anesthetist	NN JJ51	18 s
anesthetize	VB VBP51	-	29 s 1ing d
anesthyl	NN JJ39	06 s
anestrus	NN JJ30	26 es
aneurysm	NN	26 s
angel	NN JJ51	18 s
angelic	JJ
angelique	NN JJ57	20 s
angelus	NN JJ30	11 es
anger	-	12 s	37 s ing ed
anginose	JJ NN45
angiologist	NN JJ51	18 s
angiopathy	NN JJ45	26 1ies
angle	-	25 s	38 s 1ing d
angle-park	VB NN15 VBP48 JJ51	-	38 s ing ed
angler	NN JJ69	18 s
anglicise	VB NN30 VBP33 JJ69	-	30 s 1ing d
anglicize	VB VBP51	-	30 s 1ing d
angling	VBG NN21 JJ60	04 s
anglophil	NN JJ60	18 s
anglophile	NN JJ42	18 s
anglophobe	NN JJ54	18 s
angry	-	-	-	1ier/1iest
angst	-	12 s
anguine	JJ NN42
anguish	-	12 es	37 es ing ed
angular	JJ
angulate	VB JJ36 VBP42 NN60	-	30 s 1ing d
anhydrous	JJ
ani	NN JJ57	05 s
animadversion	NN	10 s
animadvert	VB NN48 VBP66	-	32cF s ing ed
animal	-	03 s
animalise	VB NN30 VBP33 JJ69	-	36 s 1ing d
animalize	VB VBP60	-	36 s 1ing d
animate	JJ VB VBP21 NN45	-	37 s 1ing d
animation	NN	26 s
animator	NN	18 s
animatronics	NN NNS15 JJ60	09 es
animise	VB NN30 VBP33 JJ69	-	30 s 1ing d
animist	JJ NN9	18 s
animize	VB VBP51	-	30 s 1ing d
animosity	-	12 1ies
animus	NN JJ30	12 es
anion	NN	17 s
anionic	JJ NN48	27 s
anisogamy	NN JJ54	22 1ies
ankle	NN JJ48 VB60	08 s
ankle-deep	JJ NN57
ankus	NN JJ30	06 es
ankylose	VB VBP36 NN48 JJ69	-	29 s 1ing d
anna	NN	23 s
annalist	NN JJ42	18 s
annals	NN NNS6 JJ48 VBG69	10 es
anneal	VB NN45 JJ66 VBP69	-	30 s ing ed
annex	-	06 es	40 es ing ed
annexation	NN	04 s
annihilate	VB VBP45 NN63	-	30 s 1ing d
annihilating	VBG JJ39
annihilation	NN	04 s
annihilator	NN	18 s
anniversary	-	28 1ies
annotate	VB VBP39 JJ48 NN57	-	36c s 1ing d
annotation	NN	10 s
annotator	NN	18 s
announce	-	-	32ccF s 1ing d
announcement	-	10 s
announcer	NN JJ60	18 s
annoy	-	-	37 s ing ed
annoyance	-	26 s
annoyed	VBN VBD15 JJ24
annoyer	NN	18 s
annoying	-	04 s
annual	-	20 s
annuitant	NN JJ39	18 s
annuity	NN	21 1ies
annul	VB JJ6 NN18 VBP24	-	41c s ling led
annulate	JJ NN21 VB30 VBN57
annulated	JJ VBN54
annulus	NN JJ30	25 2i
annum	NN	28 s
annunciate	VB VBP51 NN54 JJ66	-	32 s 1ing d
anode	NN JJ60	06 s
anodise	VB NN30 VBP33 JJ69	-	30 s 1ing d
anodize	VB VBP51	-	30 s 1ing d
anodyne	JJ NN6	06 s
anoestrus	NN JJ30	26 es
anoint	VB NN42 JJ54 VBP63	-	31 s ing ed
anointer	NN	18 s
anointing	VBG NN39 JJ63	04 s
anomalist	NN JJ42	18 s
anomalous	JJ
anomaly	-	26 1ies
anomic	JJ
anomie	NN JJ54	26 s
anomy	NN JJ54	26 1ies
anon	RB NN15 JJ30
anonym	NN JJ66	10 s
anonymity	-	26 1ies
anoperineal	JJ NN45
anorectic	JJ NN42	18 s
anorexia	NN JJ66	26 s
anorexic	JJ NN36	18 s
anovulant	NN JJ42	06 s
anserine	JJ NN42
answer	-	10 s	32ccF s ing ed
answerable	JJ
answerer	NN JJ54	18 s
ant	NN JJ51	05 s
antagonise	VB NN30 VBP33 JJ69	-	41 s 1ing d
antagonism	NN	26 s
antagonist	-	18 s
antagonistic	JJ
antagonize	VB VBP51	-	37 s 1ing d
ante	NN VB VBP42 JJ51	21 s	33 s 1ing d
anteater	NN JJ54	05 s
antebellum	JJ NN21
antecede	VB NN33 VBP36 JJ60	-	42 s 1ing d
antecedent	JJ NN18	18 s
antedate	VB VBP39 NN66 JJ69	-	42 s 1ing d
antediluvian	JJ NN18	18 s
antelope	NN	05 s
antemeridian	JJ NN42
antemortem	JJ NN27
antenna	NN	06 e
antepartum	JJ NN21
antepenult	NN	10 s
antepenultima	NN JJ66	10 s
antepenultimate	JJ NN3 VBP63 CD66	10 s
anterior	NN JJ9	08 s
anthem	-	10 s
anthill	NN	17 s
anthologise	VB NN30 VBP33 JJ69	-	36 s 1ing d
anthologist	NN JJ51	18 s
anthologize	VB VBP51	-	36 s 1ing d
anthology	NN JJ63	10 1ies
anthropogenic	JJ NN60
anthropoid	JJ NN24	18 s
anthropologist	-	18 s
anthropology	NN JJ63	09 1ies
anthropomorphic	JJ
anthropomorphise	VB NN30 VBP33 JJ69	-	31 s 1ing d
anthropomorphize	VB VBP51	-	31 s 1ing d
anthropophagite	NN JJ48	18 s
anthropophagus	NN JJ30	18 es
anti	JJ NN3	18 s
anti-intellectual	JJ NN33	18 s
antiaircraft	JJ NN3	06 s
antialiasing	NN VBG36 JJ42	09 s
antiarrhythmic	NN JJ3	06 s
antibacterial	JJ NN27	06 s
antibiosis	NN	14 es
antibiotic	JJ NN42	06 s
antiblack	JJ NN24 RB63
antibody	NN JJ48	27 1ies
antic	JJ NN30 VB66	04 s	29 s ing ed
anticancer	JJ NN36
anticipant	JJ NN18	18 s
anticipate	VB VBP45 NN60 JJ66	-	31cF s 1ing d
anticipation	-	12 s
anticipator	NN	18 s
anticlimax	NN JJ63	11 es
anticlockwise	JJ RB12 NN15
anticoagulant	NN JJ42	06 s
anticoagulation	NN	04 s
anticonvulsant	NN JJ42	06 s
antidepressant	NN JJ42	06 s
antidiabetic	NN JJ18	06 s
antidiarrheal	NN JJ54	06 s
antidiuretic	NN JJ18	06 s
antidote	-	06 s
antiemetic	NN JJ18	06 s
antiepileptic	NN JJ18	06 s
antifeminist	NN JJ42	18 s
antifertility	JJ NN3 VBN63
antiflatulent	NN JJ33	06 s
antigen	NN JJ45 NNS63	27 s
antigram	NN	10 s
antihero	NN JJ60	18 es
antihistamine	NN JJ57	06 s
antihypertensive	NN JJ9	06 s
antiknocking	JJ NN36 VBG42
antilog	NN	10 s
antilogarithm	NN JJ66	10 s
antimacassar	NN JJ45	06 s
antimalarial	NN JJ36	06 s
antimetabolite	NN JJ48	06 s
antimonopoly	JJ RB33 NN60
antimony	NN JJ63	27 1ies
antimycotic	NN JJ18	06 s
antinomasia	NN JJ66	10 s
antinomian	JJ NN18	18 s
antinomy	NN JJ54	10 1ies
antiparallel	JJ NN48
antipathy	-	12 1ies
antipersonnel	JJ NN48
antiperspirant	NN JJ42	06 s
antiphon	NN	10 s
antiphonal	JJ NN66	10 s
antiphonary	JJ NN39	10 1ies
antiphony	NN JJ63	10 1ies
antiphrasis	NN	10 es
antipodean	JJ NN45
antipope	NN	18 s
antiprotozoal	NN JJ33	06 s
antipruritic	NN JJ18	06 s
antipsychotic	NN JJ18	06 s
antiquarian	JJ NN36	18 s
antiquary	NN JJ42	18 1ies
antiquate	VB JJ57 VBP60	-	30 s 1ing d
antiquated	VBN VBD18 JJ24
antique	NN JJ9 VB33 VBP66	18 s	40 s 1ing d
antiquity	NN	28 1ies
antiredeposition	NN	22 s
antisemitism	NN	09 s
antiseptic	JJ NN42	06 s
antisepticize	VB VBP51	-	29 s 1ing d
antiserum	NN	08 2a
antispasmodic	NN JJ27	06 s
antistrophe	NN	10 s
antisubmarine	JJ NN42
antisyphilitic	NN JJ18	06 s
antitank	JJ NN42
antithesis	NN	24 2es
antithetical	JJ
antithyroid	JJ NN60
antitrade	NN JJ33	19 s
antitumor	JJ NN30
antitussive	NN JJ15	06 s
antlered	JJ VBN45 VBD60
antonym	NN JJ66	10 s
antonymy	NN JJ54	24 1ies
antsy	JJ NN48
anvil	NN JJ60	06 s
anxiety	-	26 1ies
anxiously	RB
anxiousness	NN	26 es
anyhow	RB NN42 JJ45
anyplace	RB JJ9 NN21
anyways	RB NNS57
aorist	NN JJ51	10 s
aorta	NN	08 e
apace	RB JJ30 NN36
apache	NN	18 s
apar	NN JJ45	05 s
apartheid	NN JJ36	10 s
apartment	-	06 s
apathy	NN JJ45	12 1ies
ape	NN VB24	05 s	42c s 1ing d
ape-man	NN JJ66	18 2en
aper	NN JJ48	18 s
apercu	NN JJ51	10 s
aperitif	NN JJ69	13 s
aperture	NN	06 s
apex	NN JJ63	15 2ices
aphakic	JJ NN36	18 s
aphasic	JJ NN36	18 s
aphorise	VB NN30 VBP33 JJ69	-	32 s 1ing d
aphorism	NN	10 s
aphorist	NN JJ51	18 s
aphorize	VB VBP51	-	32 s 1ing d
apiarist	NN JJ51	18 s
apiary	NN JJ42	06 1ies
apiculate	JJ NN21 VB30 VBN57
apiculturist	NN JJ51	18 s
apiece	RB NN24 JJ33
apish	JJ NN66
apishamore	NN JJ60 VB66	06 s
aplomb	NN	07 s
apocalypse	NN JJ63	11 s
apocalyptic	JJ
apocope	NN	10 s
apocrine	JJ NN42
apocryphal	JJ NN66
apogamy	NN JJ54	22 1ies
apogean	JJ NN45
apogee	NN JJ60	28 s
apolitical	JJ
apologetic	JJ
apologetically	RB
apologetics	NN NNS24 JJ66	09 es
apologia	NN JJ66	10 s
apologise	VB NN30 VBP33 JJ69	-	32cF s 1ing d
apologist	NN JJ51	18 s
apologize	-	-	32cF s 1ing d
apologue	NN JJ54	10 s
apology	-	10 1ies
apophasis	NN	10 es
apophthegm	NN JJ66	10 s
apophyseal	JJ NN45
apoplectic	JJ
apoplectiform	JJ NN57 VB69
apoplexy	NN JJ54	26 1ies
aposiopesis	NN	10 2es
apostasy	-	26 1ies
apostate	JJ NN39	18 s
apostatise	VB NN30 VBP33 JJ69	-	32 s 1ing d
apostatize	VB VBP51	-	32 s 1ing d
apostle	NN JJ42	18 s
apostolic	JJ
apostrophe	NN	10 s
apostrophise	VB NN30 VBP33 JJ69	-	32 s 1ing d
apostrophize	VB VBP51	-	32 s 1ing d
apothecary	NN JJ42	18 1ies
apothegm	NN JJ66	10 s
apotheose	VB VBP36 NN48 JJ69	-	31 s 1ing d
apotheosis	NN	18 2es
apotheosise	VB NN30 VBP33 JJ69	-	31 s 1ing d
apotheosize	VB VBP51	-	31 s 1ing d
appal	VB JJ24 NN27 VBP42	-	37 s ling led
appall	VB NN21 VBP51 JJ57	-	37 s ing ed
appalling	-	11 s
apparatchik	NN JJ66	18 s
apparatus	-	06 0
apparel	-	06 s	29 s ing ed
apparition	NN	18 s
appeal	-	10 s	41c s ing ed
appealingly	RB
appear	-	-	39 s ing ed
appearance	-	07 s
appearing	-	04 s
appease	VB NN39 VBP42	-	37c s 1ing d
appeasement	-	04 s
appeaser	NN JJ51	18 s
appeasing	VBG JJ36
appellant	JJ NN18	18 s
appellate	JJ NN27 VB39 VBN66
appellation	NN	10 s
appellative	JJ NN48	10 s
append	VB VBP54	-	35cF s ing ed
appendaged	JJ VBN57 VBD66
appendectomy	NN JJ54	04 1ies
appendicectomy	NN JJ54	04 1ies
appendix	NN JJ63	10 1ces
apperceive	VB JJ33 VBP36 NN42	-	39 s 1ing d
appertain	VB VBP36 NN48	-	42 s ing ed
appetising	JJ VBG57 NN60
appetite	-	12 s
appetizing	JJ VBG45
applaud	-	-	32c s ing ed
applauder	NN JJ66	18 s
applause	-	10 s
apple	-	13 s
applejack	NN	13 s
applet	NN JJ69	10 s
appliance	NN	06 s
applicability	NN	24 1ies
applicable	JJ
applicant	NN JJ42	18 s
application	-	04 s
applicator	NN	06 s
applier	NN JJ48	18 s
applique	NN VB33 VBP66 JJ66	06 s	36 s 1ing d
apply	-	-	34c 1ies ing 1ied
appoggiatura	NN	10 1e
appoint	-	-	41 s ing ed
appointee	-	18 s
appointment	-	04 s
apportion	NN VB6 JJ21 VBP27	-	40 s ing ed
apportioned	VBN VBD9 JJ15
appose	VB VBP36 NN48 JJ69	-	35 s 1ing d
appraisal	NN JJ33	09 s
appraise	VB NN30 VBP33 JJ69	-	31c s 1ing d
appraiser	NN JJ51	18 s
appreciable	JJ
appreciably	RB
appreciate	-	-	37cF s 1ing d
appreciation	-	09 s
appreciator	NN	18 s
apprehend	VB VBP42 NN63	-	31F s ing ed
apprehended	VBN VBD9 JJ30
apprehender	NN JJ66	18 s
apprehension	-	12 s
apprentice	NN VB48 VBP63	18 s	31 s 1ing d
apprenticed	VBN JJ12 VBD24
apprenticeship	NN	04 s
appressed	JJ VBN48 VBD63
apprisal	NN JJ33	10 s
apprise	VB NN30 VBP33 JJ69	-	32cF s 1ing d
apprize	VB VBP51	-	32cF s 1ing d
approach	-	04 es	38 es ing ed
approachable	JJ
approaching	-	11 s
approbate	VB VBP45 NN60 JJ66	-	32c s 1ing d
appropriate	-	-	31 s 1ing d
appropriateness	NN	07 es
appropriation	NN	21 s
appropriator	NN	18 s
approval	-	04 s
approve	-	-	32c s 1ing d
approver	NN JJ63	18 s
approving	-	04 s
approvingly	RB
approximate	JJ VB VBP21 NN45	-	42cF s 1ing d
approximation	NN	09 s
apron	NN	06 s
apropos	JJ NN9 RB12
aptitude	NN JJ60	09 s
aptly	RB
aqualung	NN JJ27 VBG51	06 s
aquanaut	NN JJ60	18 s
aquaplane	NN VB51 JJ60	06 s	38 s 1ing d
aquatint	NN VB21 JJ63	06 s	36 s ing ed
aqueduct	NN JJ51	06 s
aqueous	JJ
aquifer	NN JJ54 VB66	17 s
aquiline	JJ NN39
ar	NN JJ60	27 s
arable	JJ
arachnidian	JJ NN42
arb	NN	18 s
arbalest	NN JJ36	06 s
arbalist	NN JJ42	06 s
arbiter	-	18 s
arbitrage	NN VB24	04 s	40 s 1ing d
arbitrager	NN	18 s
arbitrageur	NN JJ42 VB69	18 s
arbitrate	VB VBP45 JJ66 NN69	-	32 s 1ing d
arbitration	-	10 s
arbitrator	NN	18 s
arboreal	JJ NN45
arborescent	JJ NN48
arboresque	JJ NN39
arboriculturist	NN JJ51	18 s
arboriform	JJ NN57 VB69
arborise	VB NN30 VBP33 JJ69	-	30 s 1ing d
arborist	NN JJ51	18 s
arborize	VB VBP51	-	30 s 1ing d
arbour	NN JJ36	06 s
arc	NN JJ39 VB45 VBP69	19 s	38 s king ked
arcade	NN JJ45	06 s
arcadian	JJ NN42
arcane	JJ NN48
arcanum	NN	10 2a
arccos	NN NNS39	24 es
arccosecant	NN JJ42	24 s
arccotangent	NN JJ27	24 s
arcdegree	NN JJ45	23 s
arced	JJ VBN48 VBD66
arch	NN JJ12 VB30 VBP63	25 es	38 es ing ed
archaean	JJ NN45
archaeological	JJ
archaeologist	NN JJ51	18 s
archaicism	NN	10 s
archaise	VB NN30 VBP33 JJ69	-	30 s 1ing d
archaism	NN	10 s
archaist	NN JJ51	18 s
archaize	VB VBP51	-	30 s 1ing d
archangel	NN JJ51	18 s
archbishop	NN JJ66	18 s
archbishopric	NN JJ30	15 s
archdeacon	NN	18 s
archduchess	NN JJ57	18 es
archduke	NN JJ60	18 s
archean	JJ NN45
arched	VBN VBD3 JJ21
archegoniate	JJ NN54
archeological	JJ
archeologist	NN JJ51	18 s
archer	NN	18 s
archetypal	JJ NN66
archetype	NN	09 s
archidiaconate	NN JJ12 VB42	26 s
archimandrite	NN JJ48	18 s
arching	VBG JJ27
archipelago	NN JJ60	17 es
architect	-	18 s
architectonics	NN NNS15 JJ60	09 es
architectural	JJ
architecture	NN	06 s
archival	JJ NN9
archive	-	06 s	35 s 1ing d
archives	-	10 es
archivist	NN JJ51	18 s
archpriest	NN JJ21	18 s
arciform	JJ NN57 VB69
arcminute	NN JJ39 VB57	23 s
arco	JJ NN39
arcsec	NN JJ30	24 s
arcsecant	NN JJ42	24 s
arcsecond	NN JJ54	23 s
arctan	NN JJ48	24 s
arctangent	NN JJ27	24 s
arctic	JJ NN42	15 s
ardor	NN JJ69	12 s
ardour	NN JJ36	12 s
arduous	JJ
are	-	23 s
area	-	15 s
areal	JJ NN45
areaway	NN JJ57	06 s
arena	-	26 s
areolate	JJ NN27 VB39 VBN66
arete	NN JJ42 VB63	17 s
argentine	NN JJ57	05 s
argle-bargle	NN JJ39	10 s
argon	NN	27 s
argonaut	NN JJ60	18 s
argosy	NN JJ51	14 1ies
argot	NN JJ60	10 s
argue	-	-	32ccF s 1ing d
arguer	NN JJ60	18 s
argufy	VB VBP48	-	32 1ies ing 1ied
arguing	-	10 s
argument	-	10 s
argumentation	NN	10 s
argumentative	JJ
argus	NN JJ30	18 es
argy-bargy	NN JJ63	10 1ies
argyle	NN JJ39	06 s
aria	NN JJ66	10 s
arianist	NN JJ42	18 s
arid	JJ NN60
aridity	NN	07 1ies
arietta	NN	10 1e
aright	RB JJ24 NN51
ariled	JJ VBN27 VBD36 NN66
arillate	JJ NN27 VB39 VBN66
ariose	JJ NN45
arioso	NN JJ60	10 s
arise	VB NN30 VBP33 JJ69	-	42 s 1ing 3ose n
aristocracy	NN	14 1ies
aristocrat	NN JJ57	18 s
aristocratic	JJ
arithmetic	JJ NN45	09 s
arithmetician	NN JJ42	18 s
ark	NN JJ69	06 s
arles	NN NNS12 JJ48	21 es
arm	-	08 s	33 s ing ed
arm-twisting	NN VBG36 JJ42	10 s
armada	NN	14 s
armadillo	NN JJ60	05 s
armament	NN	06 s
armamentarium	NN	14 2a
armband	NN JJ63	10 s
armchair	NN	06 s
armful	NN JJ9	23 s
armiger	NN	18 s
arming	-	04 s
armistice	NN JJ60	26 s
armoire	NN JJ60	06 s
armor	NN VB48	06 s	40 s ing ed
armor-bearer	NN JJ54	18 s
armored	VBN VBD15 JJ24
armorer	NN JJ54	18 s
armory	NN JJ33	09 1ies
armour	NN VB21 JJ45 VBP51	14 s	40 s ing ed
armoured	VBN VBD18 JJ24
armourer	NN JJ54	18 s
armpit	NN JJ57	08 s
arms	-	06 es
arms-runner	NN JJ51	18 s
army	-	14 1ies
aroma	NN JJ66	07 s
aromatise	VB NN30 VBP33 JJ69	-	39 s 1ing d
aromatize	VB VBP51	-	39 s 1ing d
around-the-clock	JJ NN9
arousal	NN JJ33	04 s
arouse	VB NN12 VBP42	-	37 s 1ing d
aroused	VBN VBD9 JJ18
arouser	NN JJ51	18 s
arpeggio	NN JJ60	10 s
arquebus	NN JJ30	06 es
arraign	VB NN36 VBP45 JJ60	-	41c s ing ed
arraignment	NN JJ69	10 s
arrange	-	-	35cF s 1ing d
arrangement	-	09 s
arranger	NN	18 s
arranging	-	04 s
arrant	JJ NN57
arras	NN NNS36 JJ57	06 es
array	-	14 s	35c s ing ed
arrears	NN NNS24 JJ48 VBG69	26 es
arrest	-	04 s	35 s ing ed
arrival	-	04 s
arrive	-	-	38 s 1ing d
arrivederci	NN JJ57	10 s
arriver	NN JJ63	18 s
arriviste	NN JJ42 VB63	18 s
arrogance	NN	07 s
arrogantly	RB
arrogate	VB VBP45 NN60 JJ66	-	40 s 1ing d
arrogator	NN	18 s
arrow	NN JJ69	10 s
arrowsmith	NN JJ57	18 s
arroyo	NN JJ60	17 s
arsenal	-	06 s
arsenic	NN JJ39	27 s
arson	NN JJ57	04 s
arsonist	NN JJ42	18 s
art	-	06 s
artefact	NN VB66	03 s
arterial	JJ NN63
arterialise	VB NN30 VBP33 JJ69	-	30 s 1ing d
arterialize	VB VBP60	-	30 s 1ing d
arteriolar	JJ NN66
arteriole	NN JJ60	08 s
arteriolosclerosis	NN	26 es
artery	NN	08 1ies
artfully	RB
arthritic	JJ NN42	18 s
arthritis	NN	26 es
arthropathy	NN JJ45	26 1ies
article	-	10 s	32 s 1ing d
articulate	-	-	40cc s 1ing d
articulation	NN	10 s
articulator	NN	18 s
artifact	NN VB66	03 s
artifice	NN JJ60	04 s
artificer	NN JJ60	18 s
artillery	NN JJ66	06 1ies
artilleryman	NN JJ66	18 2en
artisan	NN JJ48	18 s
artist	-	18 s
artiste	NN JJ42 VB63	18 s
artistic	JJ
artistically	RB
artistry	NN JJ63	09 1ies
arts	-	09 es
artwork	NN	10 s
arty	JJ NN69
ascend	VB VBP42 NN63	-	38 s ing ed
ascendancy	NN	26 1ies
ascendant	JJ NN18	26 s
ascendency	NN	26 1ies
ascender	NN JJ66	18 s
ascending	VBG JJ27 NN33	04 s
ascension	NN	28 s
ascent	NN JJ51	17 s
ascertain	VB VBP36 NN48	-	32ccF s ing ed
ascertainable	JJ
ascetic	JJ NN45	18 s
ascites	NN NNS18 JJ48 VBG69	26 es
ascot	NN JJ60	06 s
ascribe	VB NN27 JJ48 VBP51	-	31 s 1ing d
asdic	NN JJ27	06 s
asea	RB NN15 JJ24
ash	NN VB9 JJ57 VBP57	27 es	30 es ing ed
ashcan	NN JJ48	06 s
ashen	JJ NN54 VBN63
ashlar	NN JJ33	06 s
ashore	RB JJ57 NN63
ashtray	NN JJ60	06 s
ashy	JJ NN48
aside	-	10 s
asinine	JJ NN42
ask	-	-	32ccF s ing ed
askance	JJ NN6 RB27
asker	NN	18 s
askew	JJ RB6 NN9
asking	-	10 s
asleep	JJ RB33 NN45
aslope	JJ NN9 RB51 VB54
aspect	-	09 s
aspen	NN JJ45 NNS63	20 s
asperse	VB NN45 JJ54 VBP63	-	32 s 1ing d
aspersion	NN	10 s
asphalt	NN VB30 VBP66	27 s	35 s ing ed
asphyxiate	VB VBP51 NN54 JJ66	-	35 s 1ing d
asphyxiated	VBN VBD21 JJ27
aspirant	JJ NN18	18 s
aspirate	VB NN12 VBP45 JJ54	10 s	35c s 1ing d
aspiration	NN	07 s
aspire	VB NN45 VBP48	-	31 s 1ing d
aspirer	NN JJ54	18 s
aspirin	NN JJ57	06 s
aspiring	VBG JJ12 NN42
asquint	JJ NN42
ass	-	08 es
ass-kisser	NN JJ51	18 s
assail	-	-	33c s ing ed
assailant	NN JJ42	18 s
assassin	NN JJ57	18 s
assassinate	VB VBP45 JJ66	-	41c s 1ing d
assassinated	VBN VBD18 JJ33
assassination	-	10 s
assassinator	NN	18 s
assault	-	04 s	33c s ing ed
assaulter	NN JJ60	18 s
assay	NN VB27 JJ60	09 s	31 s ing ed
assay-mark	NN JJ66	10 s
assayer	NN	18 s
assemblage	NN JJ60	14 s
assemble	VB JJ24 VBP39 NN45	-	36 s 1ing d
assembler	NN JJ69	10 s
assembling	-	04 s
assembly	-	06 1ies
assemblyman	NN JJ66	18 2en
assemblywoman	NN JJ66	18 2en
assent	NN VB45 JJ63	10 s	32 s ing ed
assenter	NN	18 s
assenting	VBG NN39 JJ63	10 s
assert	-	-	32cF s ing ed
asserter	NN JJ60	18 s
assertion	-	10 s
assertiveness	NN	07 es
assess	-	-	31 es ing ed
assessee	NN JJ60	18 s
assessment	-	09 s
assessor	NN JJ69	18 s
asset	-	07 s
assets	-	21 es
asseverate	VB VBP51 JJ66	-	32F s 1ing d
asseveration	NN	10 s
asseverator	NN	18 s
asshole	NN JJ60	18 s
assibilate	VB VBP45 NN63	-	32 s 1ing d
assiduity	NN	07 1ies
assiduously	RB
assign	-	-	41c s ing ed
assignee	NN JJ60	18 s
assigning	-	04 s
assignment	-	04 s
assignor	NN JJ60	18 s
assimilate	VB VBP45 NN63	-	31 s 1ing d
assimilation	-	26 s
assimilator	NN	18 s
assist	-	04 s	41 s ing ed
assistance	-	04 s
assistant	-	18 s
assisted	VBN VBD6 JJ36
assize	NN VB42 JJ51	10 s
assizes	NNS NN60	14 es
associate	-	18 s	31 s 1ing d
association	-	14 s
associative	JJ
assoil	VB NN42 VBP48 JJ69	-	32 s ing ed
assonance	NN	10 s
assonate	VB JJ54 VBP63	-	42 s 1ing d
assort	VB NN27 VBP33	-	41c s ing ed
assorted	VBN JJ15 VBD18
assortment	NN	14 s
assuage	-	-	37 s 1ing d
assume	-	-	31F s 1ing d
assumption	-	10 s
assumptive	JJ
assurance	NN	09 s
assure	-	-	32ccF s 1ing d
assuredly	RB
assuring	VBG JJ36 NN63
asteriated	JJ VBN45 VBD66
asterisk	NN VB27 VBP69	10 s	30 s ing ed
asterisked	VBN VBD9 JJ24
asteroidal	JJ NN66
asthenosphere	NN	17 s
asthma	NN JJ66	26 s
asthmatic	JJ NN66	18 s
astir	JJ NN27
astonied	JJ VBN45 VBD63
astonish	VB	-	31 es ing ed
astonished	VBN JJ18 VBD18
astonishing	VBG JJ39 NN57
astonishingly	RB
astonishment	NN	12 s
astound	VB VBP42 NN45 JJ54	-	31 s ing ed
astounding	VBG JJ18 NN54
astraddle	RB NN18 JJ21
astral	JJ
astray	RB JJ36 NN42
astride	RB NN33 JJ39
astringe	VB VBP24 NN30 JJ42	-	35 s 1ing d
astringent	JJ NN33	06 s
astrodome	NN JJ30	06 s
astrodynamics	NN NNS15 JJ60	09 es
astrogate	VB VBP45 NN60 JJ66	-	38 s 1ing d
astrogator	NN	18 s
astrologer	NN	18 s
astrologist	NN JJ51	18 s
astronaut	NN JJ60	18 s
astronautics	NN NNS24 JJ66	09 es
astronomer	NN JJ66	18 s
astronomical	JJ
astronomy	NN JJ54	09 1ies
astrophysicist	NN JJ51	18 s
astrophysics	NN NNS15 JJ60	09 es
astute	JJ NN60
asunder	JJ NN24 RB39
asylum	-	06 s
asymmetric	JJ NN66
asymmetrical	JJ
asymmetrically	RB
asymmetry	NN JJ63	07 1ies
asymptote	NN JJ45	25 s
asymptotic	JJ
asymptotically	RB
asynchrony	NN JJ63	24 1ies
asyndeton	NN	10 2a
at	-	27 s
at-bat	NN JJ57	04 s
atavist	NN JJ51	18 s
ataxy	NN JJ54	26 1ies
atenolol	NN JJ48	06 s
atheist	JJ NN9	18 s
atheistic	JJ
athenaeum	NN	14 s
atheneum	NN	14 s
atheromatous	JJ
athlete	NN JJ42 VB63	18 s
athletic	JJ
athleticism	NN	07 s
athletics	NN NNS24 JJ66	04 es
athodyd	NN JJ33	06 s
athwart	RB JJ21 NN24
atilt	JJ NN27 VBN63
atlas	NN NNS36 JJ57	18 es
atm	NN JJ66	23 s
atmosphere	-	26 s
atmospheric	JJ NN66
atmospherics	NN NNS15 JJ60	11 es
atoll	NN	17 s
atom	NN JJ66	27 s
atom-bomb	VB NN24 VBP39 JJ63	-	33 s ing ed
atomic	JJ
atomise	VB NN30 VBP33 JJ69	-	35 s 1ing d
atomize	VB VBP51	-	35 s 1ing d
atonal	JJ
atonalism	NN	10 s
atonality	NN	10 1ies
atonally	RB
atone	VB NN27 JJ51 VBP54	-	41 s 1ing d
atrip	JJ NN12 VB57 VBN69
atrocious	JJ
atrociously	RB
atrocity	NN	07 1ies
atrophic	JJ
atrophied	VBN VBD15 JJ24
atrophy	NN VB63	26 1ies	29 1ies ing 1ied
attach	-	-	35 es ing ed
attache	NN	18 s
attachment	NN	12 s
attack	-	04 s	33c s ing ed
attacker	NN	18 s
attain	VB VBP36 NN48	-	41F s ing ed
attained	VBN JJ24 VBD24
attainment	NN JJ69	04 s
attaint	VB NN36 JJ57 VBP60	-	41 s ing ed
attemper	VB NN21 VBP36 JJ36	-	30 s ing ed
attempt	-	04 s	41 s ing ed
attempter	NN JJ60	18 s
attend	-	-	42 s ing ed
attendance	-	04 s
attendant	JJ NN18	18 s
attendee	-	18 s
attender	NN JJ66	18 s
attending	-	09 s
attention	-	09 s
attentive	JJ
attentively	RB
attenuate	JJ VB18	-	30 s 1ing d
attenuated	VBN VBD18 JJ24
attest	VB NN24 JJ27 VBP36	-	32ccF s ing ed
attestant	NN JJ39	18 s
attestation	NN	10 s
attestator	NN	18 s
attested	VBN VBD9 JJ21
attester	NN	18 s
attestor	NN	18 s
attic	NN JJ18	06 s
attire	NN VB15 VBP51 JJ69	06 s	29 s 1ing d
attired	VBN VBD21 JJ27
attitude	-	09 s
attitudinise	VB NN30 VBP33 JJ69	-	41 s 1ing d
attitudinize	VB VBP51	-	41 s 1ing d
attorn	VB VBP30 NN30 JJ39	-	31 s ing ed
attorney	-	18 s
attosecond	NN JJ54	28 s
attract	-	-	35 s ing ed
attracter	NN JJ60	18 s
attraction	-	19 s
attractiveness	-	07 es
attractor	NN	18 s
attribute	-	09 s	31c s 1ing d
attribution	NN	09 s
attrited	JJ VBN51 VBD66
attrition	NN	22 s
attune	VB NN24 VBP39 JJ45	-	30 s 1ing d
atypical	JJ
auberge	NN JJ57 VB66	06 s
auburn	JJ NN27 VB51 VBN69
auction	-	04 s	40 s ing ed
auctioneer	NN VB15 VBP48 JJ69	18 s	40 s ing ed
audacity	NN	07 1ies
audible	JJ NN66	04 s
audibly	RB
audience	-	14 s
audile	JJ NN18	18 s
audio	-	10 s
audiocassette	NN JJ42 VB63	06 s
audit	-	21 s	31c s ing ed
audition	-	09 s	36 s ing ed
auditor	NN	18 s
auditorium	NN	06 2a
augend	NN VB54 JJ57	23 s
aught	NN JJ45	23 s
augment	VB NN9 VBP42 JJ60	-	30 s ing ed
augmented	VBN VBD12 JJ24
augur	NN VB6 JJ51 VBP57	18 s	32cF s ing ed
augury	NN	11 1ies
august	JJ NN45
auld	JJ NN45
aunt	NN JJ66	18 s
auntie	NN JJ54	18 s
aunty	NN	18 1ies
aura	-	26 e
aurally	RB
aureate	JJ NN60
auriculate	JJ NN21 VB30 VBN57
auriculated	JJ VBN54
auriform	JJ NN57 VB69
aurify	VB VBP48	-	30 1ies ing 1ied
aurora	NN	28 e
aurorean	JJ NN45
auscultate	VB VBP39 JJ48 NN57	-	39 s 1ing d
auspex	NN JJ63	18 2ices
auspicate	VB VBP39 NN57	-	32 s 1ing d
auspice	NN JJ60	11 s
auspices	NNS	04 es
auspiciously	RB
austere	JJ NN45 RB60
austerity	NN	07 1ies
autarky	NN JJ27	26 1ies
auteur	NN JJ42 VB69	18 s
authenticate	VB VBP39 NN57	-	31 s 1ing d
authentication	NN	10 s
authenticator	NN	18 s
authenticity	-	07 1ies
author	-	18 s	36 s ing ed
authoress	NN	18 es
authorisation	NN	10 s
authorise	VB NN30 VBP33 JJ69	-	41c s 1ing d
authoriser	NN JJ51	18 s
authoritarian	-	18 s
authoritarianism	NN	14 s
authoritative	JJ
authoritatively	RB
authorities	-	14 es
authority	-	07 1ies
authorization	-	10 s
authorize	-	-	32 s 1ing d
authorizer	NN JJ60	18 s
authorship	NN	04 s
autism	-	09 s
auto	-	06 s
auto-mechanic	NN JJ39	18 s
autobiographer	NN	18 s
autobiographical	JJ
autobiography	-	10 1ies
autobus	NN JJ30	06 es
autochthon	NN	18 es
autoclave	NN VB15 VBP39 JJ63	06 s	29 s 1ing d
autocracy	NN	14 1ies
autocrat	NN JJ57	18 s
autodidact	NN VB66	18 s
autofluorescence	NN	19 s
autofluorescent	JJ NN48
autofocus	NN JJ30	06 es
autogamy	NN JJ54	11 1ies
autogenics	NN NNS15 JJ60	04 es
autograph	NN VB36	10 s	32 s ing ed
autographed	VBN VBD9 JJ21
autoimmune	JJ NN42
autoloader	NN JJ66	06 s
autoloading	JJ NN57 VBG57
automaker	NN	14 s
automate	VB VBP33 NN48 JJ63	-	30 s 1ing d
automated	VBN VBD18 JJ24
automatic	-	06 s
automation	NN	04 s
automatise	VB NN30 VBP33 JJ69	-	30 s 1ing d
automatize	VB VBP51	-	30 s 1ing d
automaton	NN	18 2a
automobile	-	06 s	38 s 1ing d
automobilist	NN JJ48	18 s
automotive	JJ
autonomic	JJ
autonomous	JJ
autonomy	NN JJ54	26 1ies
autopilot	NN JJ60	09 s
autopsy	-	04 1ies	39 1ies ing 1ied
autosexing	NN VBG63	04 s
autotomise	VB NN30 VBP33 JJ69	-	35 s 1ing d
autotomize	VB VBP51	-	35 s 1ing d
autotomy	NN JJ54	04 1ies
autumn	NN JJ63	28 s
auxiliary	JJ NN18	18 1ies
avail	-	07 s	34 s ing ed
availability	-	07 1ies
avalanche	NN VB30 VBP57	11 s	38 s 1ing d
avant-garde	JJ NN	14 s
avarice	NN JJ60	04 s
avatar	NN JJ45	18 s
avellane	JJ NN48
avenge	VB VBP24 NN30 JJ42	-	33 s 1ing d
avenger	NN	18 s
aventail	NN JJ66 VB69	06 s
avenue	-	04 s
aver	VB NN27 VBP45 JJ57	-	32cF s ring red
average	-	09 s	42c s 1ing d
averment	NN	10 s
averse	JJ NN54
aversion	NN	12 s
avert	VB NN48 VBP66	-	41 s ing ed
avian	JJ NN57
avianise	VB NN30 VBP33 JJ69	-	30 s 1ing d
avianize	VB VBP51	-	30 s 1ing d
aviary	NN JJ42	06 1ies
aviate	VB VBP51 NN54 JJ66	-	38 s 1ing d
aviation	-	14 s
aviator	NN	18 s
aviatress	NN	18 es
aviatrix	NN JJ63	18 es
avifauna	NN	14 s
avionics	NN NNS15 JJ60	09 es
avocado	NN JJ	13 s
avoid	-	-	32 s ing ed
avoidance	NN	04 s
avouch	VB NN24 VBP33 JJ51	-	32 es ing ed
avouchment	NN	10 s
avow	VB NN36 VBP51	-	32cF s ing ed
avowal	NN JJ33	10 s
avower	NN JJ57	18 s
avulse	VB NN33 VBP39 JJ60	-	38 s 1ing d
await	-	-	31 s ing ed
awaited	VBN VBD12 JJ18
awake	-	-	29 s 1ing 3oke 3oken
awaken	VB JJ45 NN48 VBP54	-	29c s ing ed
awakened	VBN VBD15 JJ30
awakening	VBG NN36 JJ63	04 s
award	-	04 s	40 s ing ed
award-winning	JJ NN63
awarding	-	04 s
awareness	-	09 es
awash	JJ NN36
awe	-	12 s	37 s 1ing d
awe-inspiring	JJ NN51 VBG66
awed	VBN VBD12 JJ39
aweigh	JJ NN48
awesome	JJ NN69
awestruck	JJ NN42
awfully	RB
awfulness	NN	07 es
awheel	JJ NN48
awhile	RB JJ3 NN27
awkwardness	NN	09 es
awl	NN JJ39	06 s
awned	JJ VBN48 VBD66
awning	NN JJ48 VBG51	06 s
awninged	JJ VBN51
awny	JJ NN48
awry	JJ NN39 RB51
ax	NN VB39	06 es	35 es ing ed
axe	NN VB18 VBP57 JJ60	06 s	35 s 1ing d
axial	JJ
axially	RB
axiom	NN JJ66	10 s
axiomatic	JJ
axis	NN	09 2es
axle	NN JJ39	06 s
axletree	NN JJ45	06 s
ayah	NN JJ57	18 s
ayatollah	NN JJ57	18 s
ayin	NN JJ57	10 s
azido	JJ NN39
azimuth	NN JJ57	25 s
azo	JJ NN39
azure	NN JJ12 VB30 VBP69	07 s	30 s 1ing d
azygos	JJ NN21 VBN60 RB63
baa	NN VB57	11 s	32 s ing ed
baas	NNS VBZ57	18 es
baba	NN	13 s
babbitt	NN VB27 JJ63 VBP69	27 s	35 s ing ed
babble	NN VB9 JJ21 VBP48	10 s	32c s 1ing d
babbler	NN JJ69	18 s
babbling	VBG NN21 JJ54	10 s
babe	NN JJ54	18 s
babelike	JJ NN54 RB63
baboo	NN JJ60	18 s
baboon	NN	05 s
baboonish	JJ VB63
babu	NN JJ51	18 s
baby	-	18 1ies	41 1ies ing 1ied
baby-sit	VB NN33 VBP36 JJ60	-	41 s ting 2at
baby-sitter	NN JJ57	18 s
baby-wise	RB NN42 JJ48
babyish	JJ NN66
babyminder	NN JJ63	18 s
babysitter	NN JJ57	18 s
babysitting	NN VBG45 JJ48	04 s
babytalk	NN JJ66	10 s
baccalaureate	NN JJ39 VB57	10 s
baccate	JJ NN45 VB60
bacchanal	JJ NN39	18 s
bacchant	NN JJ42	18 es
bacchante	NN JJ42 VB63	18 s
bach	VB NN33 VBP45	-	42 es ing ed
bachelor	-	18 s	42 s ing ed
bachelor-at-arms	NN NNS9 JJ48 VBG69	18 es
bachelorette	NN JJ42 VB63	18 s
bacilliform	JJ NN57 VB69
back	-	08 s	41 s ing ed	er
back-formation	NN	10 s
back-number	NN JJ48	18 s
backbeat	NN JJ60	10 s
backbencher	NN	18 s
backbend	NN VB54 JJ57	04 s
backbite	VB VBP36 NN42 JJ57	-	32 s 1ing 1 1ten
backbiter	NN JJ63	18 s
backbone	-	09 s
backbreaking	JJ NN57 VBG66
backchat	NN JJ57	10 s
backcross	VB NN21 VBP33 JJ48	-	35 es ing ed
backdate	VB VBP39 NN66 JJ69	-	41 s 1ing d
backdoor	NN JJ69	10 s
backdown	NN JJ57	10 s
backdrop	-	06 s
backer	-	18 s
backfield	NN	14 s
backfire	-	11 s	41 s 1ing d
backflowing	NN VBG51 JJ51	11 s
background	-	07 s	30 s ing ed
backgrounder	NN JJ63	10 s
backhand	NN JJ15 VB36	04 s	35 s ing ed
backhanded	VBD VBN3 JJ15
backhander	NN JJ63	04 s
backing	-	04 s
backlash	-	11 es	41 es ing ed
backlighting	NN VBG42 JJ48	06 s
backlog	NN VB45	14 s	30 s ing ed
backpack	NN VB30 VBP66	06 s	38 s ing ed
backpacker	NN	18 s
backpedal	VB JJ24 NN27 VBP42	-	38c s ing ed
backplate	NN VB54	06 s
backroom	NN	06 s
backscatter	VB NN24 JJ42 VBP51	-	30 s ing ed
backscratcher	-	18 s
backseat	-	26 s
backsheesh	NN JJ48	21 es
backslap	VB NN33 VBP36 JJ60	-	41 s ing ed
backslapper	NN JJ48	18 s
backslide	VB NN30 VBP36 JJ69	-	30 s 1ing 1 1den
backslider	NN	18 s
backsliding	VBG NN30 JJ60	04 s
backspace	NN VB33	06 s	32 s 1ing d
backstage	-	06 s
backstair	JJ NN27
backstairs	JJ NN18 CD42 VBG69	06 es
backstitch	NN VB42 VBP69	06 es	35 es ing ed
backstop	-	18 s	33 s ing ed
backstroke	NN VB6 VBP48	04 s	38 s 1ing d
backstroker	NN	18 s
backswept	JJ NN45
backtalk	NN JJ66	10 s
backtrack	VB NN24 VBP39 JJ63	-	38 s ing ed
backup	NN JJ63	22 s
backwater	NN JJ54	17 s
backwoods	NN NNS6 JJ48 VBG69	15 es
backwoodsman	NN JJ66	18 2en
backyard	-	06 s
bacon	NN	13 s
bacteria	NN JJ66	05 s
bacterial	JJ NN63
bacteriologist	NN JJ51	18 s
bacterise	VB NN30 VBP33 JJ69	-	30 s 1ing d
bacterize	VB VBP51	-	30 s 1ing d
baculiform	JJ NN57 VB69
bad	-	07 s	-	er/3worse/3worst
baddie	NN JJ54	18 s
badge	-	10 s	35 s 1ing d
badger	NN VB33	18 s	37c s ing ed
badgerer	NN JJ54	18 s
badgering	VBG NN27 JJ63	04 s
badinage	NN JJ60	10 s
badlands	NN NNS9 JJ48 VBG69	17 es
badmouth	VB NN12 JJ36 VBP39	-	32 s ing ed
badness	NN	07 es
baedeker	NN	18 s
baffle	NN VB24 JJ48 VBP60	06 s	31 s 1ing d
baffled	VBN VBD6 JJ9	14 s
bafflement	NN	09 s
baffling	VBG JJ24 NN51
bag	-	06 s	35 s ging ged
bagatelle	NN JJ39	10 s
bagel	NN JJ51	13 s
bagful	NN JJ9	23 s
baggage	-	06 s
baggageman	NN JJ66	18 2en
bagger	NN	18 s
baggy	JJ NN36
bagman	NN JJ66	18 2en
bagpipe	NN	06 s
bagpiper	NN JJ48	18 s
baht	NN JJ54	23 s
bail	-	21 s	41c s ing ed
bailee	NN JJ60	18 s
bailey	NN JJ54	18 s
bailiff	NN JJ69	18 s
bailiwick	NN JJ57	15 s
bailor	NN JJ69	18 s
bairn	NN JJ45	18 s
bait	-	09 s	32 s ing ed
baize	NN VB42 JJ51	06 s
bake	VB NN48 VBP66	-	30 s 1ing d
baked	VBN VBD12 JJ33
baker	NN JJ66	18 s
bakery	-	06 1ies
baksheesh	NN JJ48	21 es
bakshish	NN JJ33 VB54	21 es
balagan	NN JJ48	26 s
balance	-	26 s	42 s 1ing d
balancer	NN JJ60	18 s
balancing	-	04 s
balbriggan	NN JJ48	06 s
balconied	JJ VBN45 VBD63
balcony	-	06 1ies
bald	JJ VB15 NN45 VBP63	-	30 s ing ed
balderdash	NN JJ63	10 es
baldhead	NN JJ54	18 s
baldly	RB
baldpate	NN JJ39 VB57	18 s
baldric	NN JJ30	06 s
baldrick	NN JJ57	06 s
baldy	NN JJ48	18 1ies
bale	NN VB54 JJ63	06 s	35 s 1ing d
baleful	JJ
balk	NN VB27 VBP69	15 s	41 s ing ed
balker	NN	18 s
balkiness	NN	07 es
balking	VBG JJ27 NN54
ball	-	06 s	35 s ing ed
ball-breaker	NN JJ66	18 s
ball-buster	NN	18 s
ball-hawking	JJ NN48 VBG51
ballad	NN JJ57	10 s
ballade	NN JJ45	10 s
balladeer	NN JJ60	18 s
ballast	NN VB30 VBP60 JJ66	06 s	30 s ing ed
ballerina	NN	18 s
ballet	NN JJ69	04 s
balletomane	NN JJ51	18 s
ballgame	NN JJ54	26 s
ballistics	NN NNS24 JJ66	19 es
ballistocardiogram	NN	10 s
balloon	-	06 s	38 s ing ed
balloonist	NN JJ42	18 s
ballot	-	10 s	41 s ing ed
balloting	-	04 s
ballpark	NN JJ69	06 s
ballpen	NN JJ45 NNS63	06 s
ballplayer	NN	18 s
ballpoint	NN JJ45	06 s
ballroom	-	06 s
bally	JJ RB6 NN36 VBN57
ballyhoo	NN VB33 VBP66	10 s	32F es ing ed
ballyrag	VB NN30 VBP60	-	37 s ging ged
balmoral	NN JJ24	06 s
balmy	JJ NN45 RB51
baloney	NN JJ54	10 s
balsam	NN	20 s
balsamy	JJ NN45 RB51
balustrade	NN JJ33	06 s
bam	NN	15 s
bambino	NN JJ60	18 1i
bamboozle	VB NN33 JJ36 VBP39	-	32 s 1ing d
ban	-	10 i	41c s ning ned
banal	JJ
banality	NN	10 1ies
banana	NN	20 s
band	-	14 s	35 s ing ed
bandage	NN VB27 JJ69	06 s	35 s 1ing d
bandaged	VBN VBD6 JJ12
bandanna	NN	06 s
banded	VBD VBN3 JJ15
bandelette	NN JJ42 VB63	06 s
banderillero	NN JJ60	18 s
bandit	NN JJ57	18 ti
bandleader	NN JJ66	18 s
bandmaster	NN	18 s
bandoleer	NN JJ60	06 s
bandsman	NN JJ66	18 2en
bandstand	NN JJ63	06 s
bandwagon	NN	09 s
bandwidth	NN JJ57	23 s
bandy	JJ VB42 NN51 VBP63	-	33c 1ies ing 1ied
bane	NN JJ51	26 s
bang	-	11 s	35 s ing ed
banger	NN	13 s
banging	VBG NN33 JJ36	11 s
bangle	NN JJ39	06 s
banish	VB	-	41 es ing ed
banister	NN	06 s
banjo	NN JJ60	06 es
bank	-	17 s	38 s ing ed
banker	-	18 s
banking	-	04 s
banknote	NN JJ45	21 s
bankroll	NN VB33 VBP66	21 s	40 s ing ed
bankrupt	-	18 s	40 s ing ed
bankruptcy	-	26 1ies
banner	-	06 s
banneret	NN JJ69	18 s
bannerlike	RB JJ48 NN69
banning	-	10 s
banning-order	NN JJ66	10 s
bannister	NN	18 s
banns	NN NNS12 JJ54	10 es
banquet	NN VB33	14 s	34 s ing ed
banquette	NN JJ42 VB63	06 s
banshee	NN JJ60	18 s
banshie	NN JJ54	18 s
bantamweight	NN JJ60	18 s
banter	NN VB39 VBP66	10 s	32 s ing ed
bantering	VBG JJ27 NN57
banting	NN JJ36 VBG39	18 s
banzai	NN JJ57	10 s
baptise	VB NN30 VBP33 JJ69	-	32 s 1ing d
baptism	NN	04 s
baptize	VB VBP51	-	32 s 1ing d
baptized	VBN VBD21 JJ24
bar	-	06 s	32 s ring red
barb	NN VB33 VBP69	10 s	35 s ing ed
barbacan	NN JJ48	06 s
barbarian	JJ NN36	18 s
barbaric	JJ NN66
barbarise	VB NN30 VBP33 JJ69	-	30 s 1ing d
barbarism	NN	04 s
barbarity	NN	07 1ies
barbarize	VB VBP51	-	30 s 1ing d
barbarous	JJ
barbate	JJ NN60
barbecue	NN VB33 VBP66 JJ66	13 s	30 s 1ing d
barbed	VBN VBD12 JJ24
barbell	NN	06 s
barbellate	JJ NN27 VB39 VBN66
barbeque	NN VB33 VBP66 JJ66	13 s	30 s 1ing d
barber	NN VB30 JJ57 VBP63	18 s	29 s ing ed
barbershop	NN JJ66	06 s
barbette	NN JJ42 VB63	06 s
barbican	NN JJ48	06 s
barbital	NN JJ33	06 s
barbiturate	NN JJ33 VB48	06 s
barcarole	NN JJ60	10 s
barcarolle	NN JJ39	10 s
bard	NN VB33 JJ63	18 s	36 s ing ed
barde	VB NN33 VBP36 JJ60	-	36 s 1ing d
bare	-	-	35cF s 1ing d
bareback	JJ RB6 NN15
barebacked	JJ RB48
bareboating	NN VBG39 JJ48	04 s
barefaced	JJ VBN54 VBD63
barefoot	JJ RB12 NN18
barefooted	JJ RB45
barehanded	JJ VBD57 VBN57
bareheaded	JJ VBN48 VBD69
barelegged	JJ VBN39 VBD51
barf	NN VB48	27 s	29 s ing ed
bargain	-	10 s	40c s ing ed
bargain-priced	JJ VBN60
bargainer	NN JJ60	18 s
bargaining	-	10 s
barge	NN VB6 VBP42 JJ66	06 s	38 s 1ing d
bargee	NN JJ60	18 s
bargeman	NN JJ66	18 2en
baritone	JJ NN3 CD60	18 s
barium	NN	27 s
bark	NN VB39	20 s	32F s ing ed
barkeep	NN JJ42	18 s
barkeeper	NN JJ48	18 s
barker	NN	18 s
barley	NN JJ54	13 s
barmaid	NN JJ36	18 s
barman	NN JJ66	18 2en
barmy	JJ NN45 RB51
barn	-	06 s
barnburner	NN JJ60	18 s
barnful	NN JJ9	23 s
barnstorm	VB NN39 VBP48 JJ66	-	33 s ing ed
barnstormer	NN JJ66	18 s
barnyard	NN JJ54	06 s
barometer	NN JJ60	06 s
baron	NN	18 s
baronage	NN JJ60	14 s
baroness	NN	18 es
baronet	NN	18 s
baronetage	NN JJ63	14 s
baronetise	VB NN30 VBP33 JJ69	-	41 s 1ing d
baronetize	VB VBP51	-	41 s 1ing d
barong	NN JJ27	06 s
baronial	JJ NN57
barony	NN JJ63	21 1ies
baroque	JJ NN3	28 s
baroreceptor	NN	08 s
barrack	NN VB30 VBP66	06 s	42cc s ing ed
barrage	-	10 s	32 s 1ing d
barrater	NN JJ54	18 s
barrator	NN	18 s
barrel	-	06 s	35 s ling led
barreled	JJ VBN45 VBD60
barrelful	NN JJ9	23 s
barrelled	VBN VBD9 JJ45
barrels	NNS VBZ45	23 es
barrette	NN JJ42 VB63	06 s
barricade	NN VB18 JJ54	06 s	35 s 1ing d
barricado	VB NN21 VBP33 JJ48	-	33 es ing ed
barrier	-	06 s
barring	-	04 s
barrister	NN	18 s
barroom	NN	06 s
barrow	NN JJ69	23 s
barrow-boy	NN	18 s
barrow-man	NN JJ66	18 2en
barrowful	NN JJ9	23 s
bars	-	06 es
bartender	NN JJ66	18 s
barter	NN VB27 JJ69	04 s	40 s ing ed
barterer	NN JJ54	18 s
bartlett	NN JJ54	18 s
barytone	NN JJ57	18 s
basal	JJ NN66
bascule	NN JJ39	06 s
base	-	06 s	31 s 1ing d
baseball	-	04 s
baseless	JJ
baseline	-	24 s
basement	NN	06 s
bash	-	11 es	35 es ing ed
bashful	JJ
basic	-	10 s
basics	NNS	10 es
basifixed	JJ VBN48 VBD60
basify	VB VBP48	-	30 1ies ing 1ied
basileus	NN JJ30	18 2is
basilisk	NN JJ66	18 s
basin	NN JJ57	06 s
basined	JJ VBN42 VBD63
basinful	NN JJ9	23 s
basis	-	24 2es
bask	VB NN27 VBP42 JJ60	-	37 s ing ed
basket	NN JJ63	06 s
basketball	-	04 s
basketeer	NN JJ60	18 s
basketmaker	NN	18 s
basketweaver	NN JJ63	18 s
basophilic	JJ
bass	NN JJ3	07 es
basset	NN VB21	05 s	30 s ing ed
bassinet	NN	06 s
bassist	NN JJ51 VB54	18 s
basso	NN JJ60	18 1i
bassoonist	NN JJ42	18 s
bastard	JJ NN6	18 s
bastardise	VB NN30 VBP33 JJ69	-	41c s 1ing d
bastardization	NN	10 s
bastardize	VB VBP51	-	41c s 1ing d
bastardly	JJ RB39
baste	NN VB VBP42 JJ51	06 s	30 s 1ing d
baster	NN	18 s
bastille	NN JJ39	06 s
bastinado	NN VB33 VBP66	06 es	35 es ing ed
bastion	-	14 s
bastioned	JJ VBN57 VBD66
bat	NN VB33 JJ66 VBP69	05 s	35 s ting ted
batch	-	14 es	35 es ing ed
bate	VB VBP45 NN60 JJ66	-	41 s 1ing d
batfowl	VB NN30 JJ36 VBP45	-	35 s ing ed
bath	NN VB63	06 s	29 s ing ed
bathe	NN VB30 VBP57	04 s	29 s 1ing d
bather	NN	18 s
bathing	-	04 s
bathos	NN NNS39	10 es
bathrobe	NN JJ54	06 s
bathroom	-	06 s
bathtub	NN	06 s
bathysphere	NN	06 s
batik	NN VB27 VBP69	06 s	30 s ing ed
batiste	NN JJ42 VB63	06 s
batman	NN JJ66	18 2en
baton	NN	06 s
batrachomyomachia	NN JJ66	10 s
bats	NNS VBZ33
batsman	NN JJ66	18 2en
battalion	NN	14 s
batten	VB NN15 VBP39 VBN60	06 s	35 s ing ed
batter	NN VB30 JJ60	18 s	35 s ing ed
battery	-	14 1ies
batting	VBG NN33 JJ69	04 s
battle	-	04 s	33 s 1ing d
battle-ax	NN JJ63	06 es
battle-axe	NN JJ51	18 s
battledore	NN JJ60 VB66	06 s
battlefield	-	15 s
battlefront	NN JJ51	15 s
battleful	JJ
battleground	-	15 s
battlemented	JJ VBN48 VBD60
battler	NN JJ69	18 s
batty	JJ NN24
batwing	JJ NN12 VBG45	06 s
bauble	NN JJ12	10 s
baulk	NN VB27 VBP69	15 s	41 s ing ed
baulker	NN	18 s
bawd	NN JJ33	18 s
bawdry	NN JJ51	10 1ies
bawdy	JJ NN12	10 1ies
bawdyhouse	NN	06 s
bawl	VB NN30 JJ36 VBP45	-	32c s ing ed
bawler	NN JJ69	18 s
bay	NN JJ3 VB27	17 s	32c s ing ed
bayat	NN JJ57	10 s
bayonet	NN VB54	06 s	35 s ting ted
bazaar	NN JJ45	06 s
bazar	NN JJ45	06 s
bbl	NN JJ39	23 s
bbs	NN NNS12 JJ48	06 es
be	-	-	42
beach	-	17 es	38 es ing ed
beachcomber	NN JJ48	18 s
beachhead	NN JJ54	15 s
beachwear	NN JJ42	06 s
beacon	NN VB57	10 s	39 s ing ed
bead	NN VB30 JJ63	06 s	42 s ing ed
beaded	VBN VBD18 JJ21
beadle	NN	18 s
beads	NNS VBZ45	06 es
beadsman	NN JJ66	18 2en
beady	JJ NN48
beagling	NN JJ54 VBG57	04 s
beak	NN VB39 VBP66	05 s	35 s ing ed
beam	-	10 s	29c s ing ed
beamish	JJ NN66
beamy	JJ NN45 RB51
bean	NN VB27 VBP45 JJ63	13 s	35 s ing ed
beanbag	NN	06 s
beaner	NN JJ60	04 s
beanfeast	NN JJ57	14 s
beanie	NN JJ54	06 s
bear	-	05 s	42c s ing 3ore/3orn/3orne
beard	NN VB33 JJ63	08 s	42 s ing ed
beardown	JJ NN39
bearer	NN JJ54	18 s
bearing	-	24 s
bearish	JJ NN66
beast	NN JJ57	03 s
beastly	JJ RB3
beat	-	15 s	33 s ing ed en
beat-up	JJ NN45
beater	NN JJ54	18 s
beatified	VBN JJ24 VBD24
beatify	VB VBP48	-	37c 1ies ing 1ied
beating	-	04 s
beatnik	NN JJ66	18 s
beatniks	NNS	14 es
beats	-	14 es
beau	NN JJ51	18 x
beautician	NN JJ42	18 s
beautify	VB VBP48	-	30 1ies ing 1ied
beauty	-	07 1ies
beaver	NN VB27	27 s	41 s ing ed
bebop	NN VB39 VBP57	10 s	38 s ing ed
becalm	VB NN18 VBP36 JJ48	-	30 s ing ed
bechance	VB NN6 VBP39 JJ54	-	30 s 1ing d
becharm	VB NN30 JJ51 VBP54	-	41 s ing ed
beck	NN JJ66	10 s
becket	NN	18 s
beckon	NN VB3 VBP30 JJ45	-	32c s ing ed
becloud	VB VBP18 NN21 JJ66	-	39 s ing ed
become	-	-	30 s 1ing 3ame
bed	-	06 s	40 s ding 0/ded
bed-hop	VB NN18 VBP21 JJ48	-	38 s ing ed
bedamn	VB NN18 VBP36 JJ48	-	32 s ing ed
bedaub	VB NN24 VBP39 JJ63	-	35 s ing ed
bedaze	VB VBP48 NN63	-	39 s 1ing d
bedazzle	VB NN33 JJ36 VBP39	-	39 s 1ing d
bedbug	NN JJ51 VBG51	05 s
bedclothes	NN NNS9 JJ48 VBG69	06 es
bedded	VBN VBD9 JJ18
bedding	VBG NN9 JJ69	06 s
bedeck	VB NN18 VBP45 JJ51	-	36 s ing ed
bedesman	NN JJ66	18 6adsmen
bedevil	VB NN42 VBP48 JJ69	-	37c s ling led
bedew	VB NN36 VBP42	-	30 s ing ed
bedewed	VBN VBD6 JJ30
bedfast	JJ NN42
bedfellow	NN JJ57	18 s
bedground	NN JJ48	15 s
bedhop	VB NN18 VBP21 JJ48	-	38 s ing ed
bedight	VB NN JJ24 VBP30	-	36 s ing ed
bedim	VB VBP36 NN36 JJ42	-	30 s ming med
bedizen	VB NN45 VBP45 JJ54	-	36 s ing ed
bedlamite	NN JJ48	18 s
bedpan	NN JJ48	06 s
bedpost	NN JJ39	06 s
bedraggle	VB NN33 JJ36 VBP39	-	30 s 1ing d
bedraggled	VBN VBD12 JJ27
bedrock	-	17 s
bedroom	-	06 s
bedside	NN JJ63	15 s
bedsore	NN JJ60 VB66	26 s
bedspring	NN JJ45 VBG48	06 s
bedstead	NN JJ54	06 s
bedtime	NN JJ42	28 s
bedwetter	NN JJ57	18 s
bee	NN JJ60	05 s
beebread	NN JJ54	27 s
beech	NN JJ60	20 es
beef	-	05 1ves	32F s ing ed
beefcake	NN	06 s
beefeater	NN JJ54	18 s
beefed-up	JJ NN45
beefy	JJ VB48 NN54 RB66
beehive	NN JJ21	06 s
beekeeper	NN JJ48	18 s
beekeeping	NN VBG51 JJ57	04 s
beep	NN VB12 JJ51 VBP51	11 s	39c s ing ed
beer	-	13 s
beery	JJ NN33
beeswax	NN VB39	27 es	35 es ing ed
beetle	JJ NN6 VB21 VBP54	05 s	42 s 1ing d
befall	VB NN21 VBP51 JJ57	-	30 s ing 3ell en
befit	VB NN27 VBP30 JJ39	-	42 s ting ted
befitting	VBG JJ33 NN63
befog	VB NN9 VBP27 JJ69	-	39 s ging ged
befogged	VBN VBD9 JJ30
befool	VB NN27 JJ42 VBP51	-	41c s ing ed
befooling	VBG NN21 JJ60	10 s
beforehand	JJ RB15 NN24
befoul	VB JJ6 NN18 VBP24	-	30 s ing ed
befriend	VB VBP42 NN63	-	41 s ing ed
befuddle	VB NN24 VBP36 JJ60	-	31 s 1ing d
befuddled	VBN VBD9 JJ30
befuddlement	-	09 s
beg	-	-	32c s ging ged
beget	VB NN24 VBP48 JJ57	-	29 s ting 2at/2ot/2otten
begetter	NN JJ57	18 s
beggar	NN VB30 JJ54	18 s	42 s ing ed
beggarly	JJ RB51
beggarman	NN JJ66	18 2en
beggarwoman	NN JJ66	18 2en
beggary	NN JJ42	10 1ies
begging	-	10 s
begild	VB NN39 VBP54 JJ60	-	36 s ing ed
begin	-	-	30 s ning 2an/2un/ed
beginner	NN JJ51	18 s
beginning	-	11 s
begotten	VBN JJ24 VBD48
begrime	VB NN24 JJ33 VBP42	-	35 s 1ing d
begrudge	VB NN33 VBP42 JJ57	-	37F s 1ing d
beguile	VB NN27 VBP33 JJ36	-	41 s 1ing d
beguiled	VBN VBD9 JJ45
beguiler	NN JJ69	18 s
beguiling	VBG NN51 JJ54
beguine	NN JJ57	18 s
begum	NN	18 s
behalf	-	04 s
behave	-	-	29 s 1ing d
behavior	-	04 s
behavioral	JJ
behaviorist	JJ NN9	18 s
behaviour	NN JJ36	26 s
behaviourist	JJ NN9	18 s
behead	VB NN27 JJ48 VBP54	-	35 s ing ed
beheading	VBG NN27 JJ57	04 s
behemoth	-	18 s
behest	NN JJ36	10 s
behind	-	08 s
behindhand	JJ RB15 NN24
behold	VB NN27 VBP54	-	39 s ing 3eld en
beholder	NN JJ63	18 s
behoove	VB VBP30 NN42 JJ66	-	42 s 1ing d
behove	VB VBP30 NN42 JJ66	-	42 s 1ing d
beige	JJ NN3	07 s
being	-	26 s
bejewel	VB NN39 VBP48 JJ54	-	36 s ling led
belabor	VB NN6 VBP33 JJ42	-	41c s ing ed
belabour	VB VBP33 NN36 JJ39	-	41c s ing ed
belated	JJ VBN54
belay	NN VB18	17 s	35 s ing ed
belch	NN VB30 VBP63	04 es	29 es ing ed
belching	VBG NN42 JJ63	04 s
beldam	NN	18 s
beldame	NN JJ54	18 s
beleaguer	VB NN24 VBP39 JJ51	-	37 s ing ed
belfry	NN JJ51	06 1ies
belie	VB NN18 VBP21 JJ39	-	42c s 2ying d
belief	-	09 s
believable	JJ
believably	RB
believe	-	-	31ccF s 1ing d
believer	NN JJ54	18 s
believing	-	09 s
belike	RB JJ48 NN69
belittle	VB VBP36 NN42 JJ51	-	32c s 1ing d
belittling	VBG JJ39 NN45	10 s
bell	NN VB9 VBP54	06 s	35 s ing ed
bellarmine	NN JJ57	18 s
bellbottom	JJ NN33
bellboy	NN	18 s
belle	NN JJ39	18 s
belles-lettres	NN NNS9 JJ48 VBG69	10 es
bellhop	NN JJ66	18 s
belligerence	NN	12 s
belligerent	-	18 s
belligerently	RB
belling	VBG NN21 JJ54	10 s
bellman	NN JJ66	18 2en
bellow	NN VB27 JJ66	10 s	32c s ing ed
bellower	NN JJ57	18 s
bellowing	VBG NN27 JJ66	10 s
bellows	NNS VBZ18	06 es
bellwether	-	18 s
belly	NN RB30 VB30 VBP51	08 1ies	30 1ies ing 1ied
belly-flop	VB NN18 VBP21 JJ48	-	38 s ping ped
belly-land	NN VB VBP30 JJ54	-	38 s ing ed
bellyache	NN VB30 VBP57	26 s	32F s 1ing d
bellyacher	NN	18 s
bellyful	NN JJ9	07 s
bellylaugh	VB NN6 JJ21 VBP27	-	29 s ing ed
belong	-	-	40 s ing ed
belonging	-	12 s
belongings	NNS	21 es
beloved	-	18 s
belowground	JJ NN51
belt	-	06 s	36 s ing ed
belted	VBN VBD9 JJ33
beltway	NN JJ57	06 s
bemire	VB VBP39 NN39 JJ66	-	35 s 1ing d
bemoan	VB NN15 VBP24 JJ30	-	32 s ing ed
bemock	VB NN21 VBP39 JJ54	-	32 s ing ed
bemuse	VB NN24 VBP36	-	37 s 1ing d
bemused	VBN VBD9 JJ18
ben	NN JJ45 NNS63	17 s
bench	-	06 es	41 es ing ed
benchmark	-	10 s
bend	VB NN6 VBP42	25 s	38 s ing 1t
benday	VB NN9 JJ18 VBP30	-	36 s ing ed
bended	JJ VBN42 VBD51
bending	VBG NN24 JJ54	11 s
bends	NNS VBZ3	26 es
benedick	NN JJ57	18 s
benedict	NN JJ36 VB51	18 s
benedictine	NN JJ57	18 s
benediction	NN	04 s
benefact	VB VBP48 NN51	-	41 s ing ed
benefactor	NN	18 s
benefactress	NN	18 es
benefice	NN VB48 VBP63	21 s	40 s 1ing d
beneficed	VBN JJ12 VBD24
beneficiary	-	18 1ies
beneficiate	VB VBP51 NN54 JJ66	-	30 s 1ing d
benefit	-	21 s	40 s ting ted
benevolent	JJ NN66
benficiate	VB VBP51 NN54 JJ66	-	30 s 1ing d
benight	VB NN JJ24 VBP30	-	37 s ing ed
benign	JJ NN39
benison	NN JJ57	10 s
benjamin	NN JJ57	27 s
bennet	NN	20 s
benni	NN JJ57	20 s
benny	NN JJ51	20 1ies
bent	-	09 s
benthos	NN NNS39	15 es
benumb	VB NN24 VBP39 JJ63	-	39 s ing ed
beplaster	VB NN36 VBP63	-	35 s ing ed
bequeath	NN VB6 VBP33 JJ42	-	40 s ing ed
bequest	NN JJ36	21 s
berate	VB VBP51 JJ66	-	32 s 1ing d
berating	VBG NN39	10 s
berceuse	NN	10 s
bereave	VB VBP24 NN39 JJ63	-	40 s 1ing d
bereaved	VBN JJ3 VBD6	18 s
bereavement	NN	26 s
bereft	JJ NN45
beret	NN JJ69	06 s
berg	NN JJ51 VBG51	17 s
berk	NN JJ69	18 s
berlin	NN JJ57	15 s
berm	NN JJ12	17 s
berried	VBN VBD3 JJ12
berry	NN VB45 JJ60	13 1ies	35 1ies ing 1ied
berserk	NN JJ9	18 s
berserker	NN	18 s
berth	NN VB42 JJ69	04 s	40 s ing ed
beryllium	NN	27 s
beseech	VB NN24 VBP33 JJ51	-	32 es ing 4ought
beseem	VB NN9 VBP39 JJ48	-	42 s ing ed
beset	-	-	37 s ting ed
beshrew	VB NN39 VBP54 VBD66	-	32 s ing ed
besiege	VB NN33 VBP42 JJ57	-	33c s 1ing d
besieged	VBN VBD9 JJ18
besieger	NN	18 s
besieging	VBG NN24 JJ63	04 s
besmear	VB NN42 VBP45 JJ48	-	35 s ing ed
besmirch	VB NN24 VBP33 JJ51	-	32 es ing ed
besot	VB NN21 JJ48 VBP51	-	39 s ing ed
besotted	JJ VBN54 VBD57
bespangle	VB NN33 JJ36 VBP39	-	36 s 1ing d
bespatter	VB NN24 JJ42 VBP51	-	35 s ing ed
bespeak	VB NN18 VBP30 JJ45	-	32c s ing 3oke 3oken
bespeckle	VB VBP54 NN63	-	35 s 1ing d
bespoke	VBD JJ24 VBN45
bespot	VB NN21 JJ48 VBP51	-	35 s ing ed
besprinkle	VB VBP51 NN57	-	30 s 1ing d
best	-	04 s	33 s ing ed
bestial	JJ
bestialise	VB NN30 VBP33 JJ69	-	30 s 1ing d
bestialize	VB VBP60	-	30 s 1ing d
bestiary	NN JJ42	10 1ies
bestir	VB NN30 VBP36 JJ66	-	38 s ring red
bestow	VB NN36 VBP51	-	40 s ing ed
bestowal	NN JJ33	04 s
bestower	NN JJ57	18 s
bestrew	VB NN39 VBP54 VBD66	-	35 s ing ed n
bestride	VB NN30 VBP36 JJ69	-	38 s 1ing 1/1den/3ode
bestseller	NN JJ69	10 s
bestubbled	JJ VBN51 VBD60
bet	-	21 s	32cF s ting ted
beta	NN JJ12	10 s
beth	NN JJ57	10 s
bethink	VB NN45 VBP45 JJ66	-	39c s ing 3ought
betide	VB NN30 VBP36 JJ69	-	30 s 1ing d
betimes	RB NNS24 JJ51 NN69
betoken	VB JJ45 NN48 VBP54	-	32c s ing ed
betray	-	-	32 s ing ed
betrayal	-	04 s
betrayer	NN	18 s
betroth	VB NN12 JJ36 VBP39	-	32 s ing ed
betrothal	NN JJ33	10 s
betrothed	VBN VBD JJ3	18 s
better	-	07 s	33 s ing ed
better-looking	JJ NN39 VBG39
betterment	-	11 s
bettor	NN	18 s
betwixt	RB JJ12 NN27
bevel	NN VB6 JJ21 VBP48	06 s	35 s ling led
beverage	NN	13 s
bevy	NN JJ54	14 1ies
bewail	VB VBP45 NN48	-	32 s ing ed
beware	-	-	31 s 1ing d
bewhisker	NN VB6 VBP30 JJ39	-	40 s ing ed
bewhiskered	VBN VBD12 JJ24
bewilder	VB NN6 VBP30 JJ36	-	31 s ing ed
bewildered	VBN VBD9 JJ27
bewilderedly	RB
bewilderingly	RB
bewilderment	NN	09 s
bewitch	VB NN15 VBP30 JJ54	-	37cc es ing ed
bewitched	VBN VBD3 JJ15
bewitching	VBG JJ27
bewray	VB NN48 VBP54	-	32 s ing ed
bey	NN JJ54	18 s
bezant	NN JJ42	21 s
bezzant	NN JJ42	21 s
bhang	NN JJ48 VBG51	06 s
bias	-	09 es	33c es sing sed
biaxate	JJ NN60
bib	NN VB33 VBP69	06 s	34 s bing bed
bible	JJ NN6 NNS66	10 s
biblical	JJ
bibliographer	NN	18 s
bibliographical	JJ
bibliography	NN	10 1ies
bibliophile	NN JJ42	18 s
bibliopole	NN JJ60	18 s
bibliopolist	NN JJ48	18 s
bibliothec	NN JJ30	18 s
bibliotheca	NN	14 e
bibliotics	NN NNS24 JJ66	09 es
bibliotist	NN JJ51	18 s
biceps	NN NNS9 JJ48 RB69	08 es
bichromated	JJ VBN45 VBD66
bicker	NN VB60	10 s	32 s ing ed
bickering	-	10 s
bicolor	JJ NN30
bicolored	JJ VBN48 VBD63
bicoloured	JJ VBN48 VBD66
biconcave	JJ NN42
biconvex	JJ NN36
bicorned	JJ VBN39 VBD51
bicuspidate	JJ NN63
bicycle	NN VB60	06 s	38 s 1ing d
bicycler	NN JJ69	18 s
bicycling	VBG NN21 JJ60	04 s
bicyclist	NN JJ48	18 s
bid	-	10 s	40cc s ding 2ade den
bidder	NN JJ66	18 s
bidding	-	10 s
bide	VB NN30 VBP36 JJ69	-	42 s 1ing d
bier	NN JJ48	06 s
biface	JJ NN36
biff	NN VB45	04 s	35 s ing ed
biflagellate	JJ NN27 VB39 VBN66
bifocals	NN NNS6 JJ48 VBG69	06 es
bifoliate	JJ NN54
biform	JJ NN57 VB69
bifurcate	VB JJ6 VBP30 NN54	-	42 s 1ing d
bifurcation	NN	25 s
big	-	-	-	ger/gest
big-chested	JJ VBN48 VBD60
big-shouldered	JJ VBN45 VBD54
big-ticket	JJ NN27
bigamist	NN JJ51	18 s
bigamy	NN JJ54	26 1ies
biggin	NN JJ57	06 s
biggish	JJ NN66
bigheaded	JJ VBN48 VBD69
bighearted	JJ VBN51 VBD66
bighorn	NN JJ45	17 s
bight	NN VB54 JJ66	25 s	35 s ing ed
bigmouthed	JJ VBN48 VBD57
bigot	-	18 s
bigotry	-	09 1ies
bigram	NN	10 s
bigwig	NN JJ51 VBG51	18 s
bike	NN VB21 VBP48 JJ54	06 s	38 s 1ing d
bikers	NN NNS6 JJ48 VBG69	14 es
bilabial	JJ NN33	10 s
bilabiate	JJ NN54
bile	NN JJ42	08 s
bilge	NN VB21 VBP63 JJ66	27 s	30 s 1ing d
bilgewater	NN JJ54	10 s
bilgy	JJ NN36
bilharziasis	NN	26 es
bilingual	-	18 s
bilingualism	NN	09 s
bilingualist	NN JJ42	18 s
bilk	VB NN27 VBP42 JJ60	-	41 s ing ed
bill	-	10 s	40cc s ing ed
billabong	NN JJ27	17 s
billboard	NN JJ54	06 s
billet	NN VB33	10 s	42 s ing ed
billiard	JJ NN45
billiards	NN NNS9 RB45 JJ48	04 es
billing	VBG NN21 JJ54	10 s
billingsgate	NN JJ39 VB57	10 s
billion	-	23 s
billionaire	-	18 s
billionth	JJ NN3	24 s
billow	NN VB27 JJ66	11 s	38 s ing ed
billowing	VBG JJ30 NN57
billowy	JJ NN45 RB51
billy	NN RB39 JJ54	06 1ies
billystick	NN JJ57	06 s
bilobate	JJ NN60
bilobated	JJ VBN45 VBD66
bilobed	JJ VBN45 VBD60
biloculate	JJ NN21 VB30 VBN57
bimbo	NN JJ60	18 es
bimetallist	NN JJ48	18 s
bimillenary	NN JJ21	28 1ies
bimolecular	JJ
bimonthly	JJ RB6 NN57	10 1ies
bimotored	JJ VBN48 VBD63
bin	-	06 s	35 s ning ned
binary	-	17 1ies
binate	JJ
bind	-	09 s	35 s ing 3ound
binder	NN JJ63	06 s
binding	-	07 s
binful	NN JJ9	23 s
binge	NN VB27 VBP48 JJ54	04 s	34 s 1ing d
binger	NN	18 s
bingle	NN JJ39	04 s
bingo	NN JJ60	04 s
binoculars	NN NNS9 JJ48 VBG69	06 es
binomial	JJ NN33	09 s
binucleate	JJ NN60
binucleated	JJ VBN48
bioassay	NN VB27 JJ60	09 s	31 s ing ed
biochemical	JJ
biochemist	NN JJ51	18 s
biodegrade	VB JJ33 NN33 VBP48	-	30 s 1ing d
biodiversity	NN	07 1ies
bioengineering	NN JJ48 VBG51	09 s
bioethics	NN NNS15 JJ60	09 es
biogenesis	NN	22 es
biographer	NN	18 s
biographical	JJ
biography	-	10 1ies
biologist	NN JJ51	18 s
biology	NN JJ63	09 1ies
bioluminescent	JJ NN48
biomass	NN JJ63	27 es
biome	NN JJ30	14 s
biomedicine	NN JJ57	09 s
biometrics	NN NNS15 JJ60	09 es
bionics	NN NNS15 JJ60	09 es
bionomics	NN NNS15 JJ60	09 es
biophysicist	NN JJ51	18 s
biophysics	NN NNS15 JJ60	09 es
biopsy	NN JJ51	09 1ies
bioscience	NN	09 s
biosphere	NN	15 s
biostatistics	NN NNS24 JJ66	09 es
biosystematics	NN NNS24 JJ66	09 es
biota	NN	14 s
biotech	NN JJ60	09 es
biotechnology	-	09 1ies
biotype	NN	14 s
bipolar	JJ NN66
biquadrate	NN JJ33 VB48	23 s
birch	NN JJ12 VB30 VBP63	20 es	35 es ing ed
bird	NN VB33 JJ60	05 s	33 s ing ed
bird-nest	VB NN24 JJ27 VBP36	-	35 s ing ed
birdbath	NN	06 s
birdbrain	NN	18 s
birdcall	NN	10 s
birder	NN JJ66	18 s
birdhouse	NN	06 s
birdie	NN VB36 VBP57 JJ63	23 s	35 s 2ying d
birdlime	NN VB33 JJ51	27 s	38 s 1ing d
birdnest	NN VB30 JJ45 VBP66	17 s	35 s ing ed
birdsong	NN JJ27	10 s
birdwatch	VB NN15 VBP30 JJ54	-	33 es ing ed
birefringence	NN	19 s
birl	VB NN30 JJ36 VBP45	-	38 s ing ed
birle	VB NN33 JJ36 VBP39	-	38 s 1ing d
birr	NN VB33 JJ69 VBP69	23 s	39 s ing ed
birth	-	28 s	29 s ing ed
birthday	-	28 s
birthing	NN VBG3 JJ33	22 s
birthplace	NN JJ51	15 s
birthrate	NN JJ33 VB48	28 s
birthright	-	07 s
biscuit	NN	13 s
bisect	VB NN48 VBP48 JJ69	-	35 s ing ed
biserrate	JJ NN66
bisexual	-	18 s
bishop	NN JJ66	18 s
bishopric	NN JJ30	15 s
bishopry	NN JJ51	04 1ies
bisontine	JJ NN42
bistered	JJ VBN42 VBD60
bistred	JJ VBN48 VBD60
bisulcate	JJ NN45 VB60
bit	-	23 s
bitch	NN VB42 VBP69	26 es	32cF es ing ed
bitchy	JJ NN48
bite	-	26 s	35 s 1ing 1 1ten
biteplate	NN VB54	06 s
biter	NN JJ63	18 s
bitewing	NN JJ48 VBG51	06 s
bitt	NN VB27 JJ63 VBP69	06 s	35 s ing ed
bitter	-	13 s	39 s ing ed
bitterish	JJ NN66
bitterness	-	12 es
bitters	NNS VBZ45	13 es
bittersweet	NN JJ9	20 s
bittie	JJ NN45
bitty	JJ NN24
bitumastic	NN JJ15	06 s
bitumen	NN NNS21 JJ45	27 s
bituminise	VB NN30 VBP33 JJ69	-	30 s 1ing d
bituminize	VB VBP51	-	30 s 1ing d
bivalved	JJ VBN42 VBD63
bivariate	JJ NN54
bivouac	NN JJ39 VB45 VBP69	06 s	42 s king ked
biweekly	RB JJ15 NN45	10 1ies
biyearly	JJ RB
bize	NN VB42 JJ51	19 s
blab	VB NN24 VBP39 JJ63	-	32c s bing bed
blabber	NN VB30 JJ57 VBP63	18 s	32 s ing ed
blabbermouth	NN JJ57	18 s
blabbermouthed	JJ VBN48 VBD57
blabby	JJ NN45 RB51
black	-	07 s	30 s ing ed
black-haired	JJ VBN42 VBD63
black-market	JJ NN36
blackamoor	NN JJ69	18 s
blackball	NN VB36	04 s	41 s ing ed
blackberry	NN VB45 JJ60	13 1ies	35 1ies ing 1ied
blackboard	-	06 s
blacken	VB JJ45 NN48 VBP54	-	30 s ing ed
blackened	VBN VBD15 JJ30
blackening	VBG NN36 JJ63	04 s
blackface	NN JJ60	06 s
blackfish	NN JJ33 VB54	05 es
blackguard	NN VB33 JJ63	18 s	32c s ing ed
blackguardly	JJ RB39
blackish	JJ NN66
blackjack	NN VB30 VBP66	20 s	41 s ing ed
blacklead	VB NN27 JJ48 VBP54	-	35 s ing ed
blackleg	NN VB42 JJ60 VBP66	18 s	41 s ging ged
blacklist	-	10 s	41 s ing ed
blackmail	-	04 s	41 s ing ed
blackmailer	NN JJ69	18 s
blackness	NN	07 es
blackout	NN JJ54	28 s
blacksmith	NN JJ57	18 s
blacktop	NN VB39 VBP57	27 s	35 s ing ed
blackwash	NN VB18 VBP69	10 es	32 es ing ed
blackwater	NN JJ54	26 s
bladdery	JJ NN33
blade	NN JJ45	20 s
bladed	JJ VBN48 VBD69
blae	JJ NN48
blah	-	10 s
blain	NN JJ42 VB69	26 s
blame	-	10 s	32cc s 1ing d
blameworthy	JJ NN51
blanc	NN JJ30	13 s
blanch	VB NN18 VBP42 JJ48	-	29 es ing ed
blanched	VBD VBN3 JJ18
bland	JJ NN12 RB66
blandish	VB VBP51 JJ60 NN63	-	32 es ing ed
blandishment	NN	10 s
blandly	RB JJ54
blandness	NN	07 es
blank	-	10 s	41 s ing ed
blanket	-	06 s	35 s ing ed
blanketed	VBN VBD6 JJ27
blare	NN VB21 VBP54 JJ66	11 s	39 s 1ing d
blaring	VBG JJ30 NN36	11 s
blarney	NN VB27 JJ63	10 s	32 s ing ed
blase	JJ NN24 VB57
blaspheme	VB NN30 VBP36 JJ42	-	32c s 1ing d
blasphemer	NN JJ66	18 s
blasphemous	JJ
blasphemy	NN JJ54	10 1ies
blast	-	04 s	39 s ing ed
blaster	NN	18 s
blat	VB NN21 VBP36 JJ45	-	32 s ting ted
blatancy	NN	07 1ies
blatantly	RB
blate	VB JJ27 VBP36 NN57	-	32 s 1ing d
blather	NN VB15 VBP60	10 s	32 s ing ed
blatherskite	NN JJ48	10 s
blaze	-	22 s	43 s 1ing d
blazer	NN JJ60	06 s
blazing	-	22 s
blazon	NN VB57	06 s	36 s ing ed
bleach	NN VB24 VBP63	07 es	30 es ing ed
bleached	VBN VBD3 JJ21
bleacher	NN	18 s
bleachers	NNS	06 es
bleak	-	-	-	er
bleakly	RB
blear	JJ VB27 NN60 RB63	-	30 s ing ed
bleary	JJ NN57
bleat	NN VB30 JJ69	11 s	32c s ing ed
bleb	NN	08 s
blebbed	JJ VBN45 VBD60
blebby	JJ NN45 RB51
bleed	-	-	29 s ing 2d
bleeder	NN JJ66	18 s
bleeding	-	26 s
bleep	NN VB12 JJ51 VBP51	11 s	39 s ing ed
blemish	VB NN6 JJ48 VBP51	07 es	35 es ing ed
blench	VB NN18 VBP42 JJ48	-	29 es ing ed
blend	VB NN6 VBP42	11 s	35 s ing ed
blended	VBN VBD9 JJ30
blending	VBG NN24 JJ54	04 s
bless	-	-	32c es ing 1t
blessedly	RB
blessing	-	04 s
blether	NN VB18 VBP60	10 s	32 s ing ed
bleu	NN JJ51	13 s
blight	NN VB63	26 s	43 s ing ed
blighted	VBN VBD15 JJ24
blighter	NN JJ60	18 s
blimp	NN JJ60	18 s
blimpish	JJ NN66
blind	-	14 s	39 s ing ed
blinded	VBN VBD6 JJ12
blinder	NN JJ63	06 s
blindfold	NN JJ9 VB27	06 s	35 s ing ed
blindfolded	VBD VBN3 JJ18
blindly	RB JJ54
blindness	NN	26 es
blindside	VB NN9 VBP12 JJ36	-	41 s 1ing d
bling	NN JJ54 VBG57	06 s
blink	-	04 s	29 s ing ed
blinker	NN VB60	06 s	35 s ing ed
blinking	VBG JJ33 NN36	04 s
blip	-	11 s
bliss	NN JJ57	26 es
blissful	JJ
blissfully	RB
blister	NN VB18	26 s	30c s ing ed
blistering	-	22 s
blistery	JJ NN24
blithe	JJ NN18 VB66
blithely	RB
blither	VB NN39 VBP45	-	32 s ing ed
blitz	-	04 es	33 es ing ed
blitzkrieg	NN VB42 JJ60 VBP66	04 s	33 s ing ed
blizzard	-	19 s
bloat	NN VB33 JJ66 VBP69	26 s	30 s ing ed
blob	NN VB33 VBP69	25 s	35 s bing bed
bloc	-	14 s
block	-	06 s	35F s ing ed
blockade	NN VB18 JJ54	04 s	41 s 1ing d
blockading	VBG JJ21 NN57
blockbuster	-	06 s
blocker	NN	18 s
blockhead	NN JJ54	18 s
blockheaded	JJ VBN48 VBD69
blocking	-	04 s
blockish	JJ NN66
blog	-	10 s	32 s ging ged
blogger	-	18 s
bloke	NN JJ66 VB69	18 s
blond	-	18 s
blonde	JJ NN	18 s
blood	-	08 s	35 s ing ed
blood-and-guts	JJ NN36 VBZ45 VBN57
blood-filled	JJ VBN63
blood-related	JJ VBN54
bloodbath	NN	04 s
bloodcurdling	JJ NN45 VBG54
blooded	VBN VBD9 JJ18
bloodguilty	JJ NN18
bloodhound	NN JJ45	05 s
bloodless	JJ
bloodletting	-	04 s
bloodline	NN JJ60	14 s
bloodmobile	NN JJ42	06 s
bloodshed	-	04 s
bloodstain	NN JJ69 VB69	07 s
bloodstained	JJ VBN48
bloodstock	NN JJ66	14 s
bloodstream	NN	08 s
bloodsucking	JJ NN36 VBG42
bloodthirsty	JJ NN24
bloody	-	-	30 1ies ing 1ied	1iest
bloom	NN VB54 VBP63	22 s	30 s ing ed
blooming	VBG JJ15 NN42	22 s
blossom	NN VB54 VBP69	20 s	30 s ing ed
blossoming	VBG NN33 JJ42	22 s
blot	NN VB33	07 s	35 s ting ted
blotch	NN VB42 VBP69	07 es	36 es ing ed
blotched	VBN VBD3 JJ15
blotchy	JJ NN48
blotto	JJ NN30 RB63
bloviate	VB VBP51 NN54 JJ66	-	32 s 1ing d
blow	-	04 s	29F s ing 2ew n
blow-dry	VB NN12 JJ27 VBP30	-	30 1ies ing 1ied
blowback	-	11 s
blower	NN JJ57	06 s
blowfish	NN JJ33 VB54	13 es
blowhard	-	18 s
blowing	-	22 s
blown	JJ VBN27
blowout	-	11 s
blowsy	JJ NN48
blowy	JJ NN45 RB51
blowzy	JJ NN45 RB51
blub	VB NN24 VBP39 JJ63	-	29 s bing bed
blubber	NN VB30 JJ57 VBP63	27 s	29cF s ing ed
blubberer	NN JJ54	18 s
blubbery	JJ NN33
blucher	NN	18 s
bludgeon	-	06 s	41 s ing ed
bludgeoner	NN JJ60	18 s
blue	-	07 s	30 s 1ing d
blue-black	JJ NN24 RB63
blue-blooded	JJ VBN51 VBD63
blue-eyed	JJ VBN45 VBD63
blue-pencil	VB NN42 VBP48 JJ69	-	30 s ling led
blue-ribbon	JJ NN18
bluecoat	NN JJ57	18 s
bluefish	NN JJ33 VB54	05 es
bluegrass	NN JJ63	20 es
blueish	JJ NN66
bluejacket	NN	18 s
bluenose	NN JJ54	18 s
blueprint	NN VB21 JJ63	09 s	36 s ing ed
blues	NNS VBZ39	10 es
bluestocking	NN VBG54 JJ63	18 s
bluff	-	17 s	33c s ing ed
bluffer	NN JJ54 VB66	18 s
bluish	JJ NN66
blunder	NN VB27 VBP48	04 s	41cF s ing ed
blunderbuss	NN JJ57	06 es
blunderer	NN JJ54	18 s
blunt	-	-	30 s ing ed
blunted	VBN VBD JJ30
bluntness	NN	07 es
blur	NN VB6 JJ51 VBP57	09 s	39c s ring red
blurb	NN	10 s
blurred	VBN VBD12 JJ42
blurry	JJ NN48
blurt	VB NN36 VBP42	-	32F s ing ed
blush	NN VB18 VBP63 JJ66	26 es	29 es ing ed
blushing	VBG JJ39 NN57
bluster	-	26 s	43cF s ing ed
blusterer	NN JJ54	18 s
blustering	VBG JJ27 NN57
bm	NN JJ66	27 s
bo's'n	NN JJ63	18 s
bo'sun	NN JJ51	18 s
boa	NN	06 s
board	-	14 s	38 s ing ed
boarder	NN JJ66	18 s
boarding	-	04 s
boardinghouse	NN	06 s
boardroom	-	06 s
boards	-	06 es
boast	-	10 s	32F s ing ed
boaster	NN	18 s
boastful	JJ
boastfully	RB
boasting	-	10 s
boat	-	06 s	38 s ing ed
boat-race	VB NN24 VBP42 JJ51	-	33 s 1ing d
boatbuilder	NN JJ63	18 s
boater	NN JJ54	06 s
boating	VBG NN39	04 s
boatload	NN JJ57	23 s
boatman	NN JJ66	18 2en
boatswain	NN JJ63	18 s
bob	NN VB33 VBP69	23 s	38 s bing bed
bobble	NN VB9 JJ21 VBP48	04 s	41 s 1ing d
bobby	NN JJ54	18 1ies
bobby-socker	NN	18 s
bobbysoxer	NN JJ60	18 s
bobsled	NN VB12 VBN15 VBD27	06 s	38 s ing ed
bobtailed	JJ VBN30 VBD30 NN66
bock	NN JJ66	13 s
bode	VB NN33 VBP36 JJ60	-	32 s 1ing d
bodega	NN	06 s
bodge	VB NN33 VBP42 JJ57	-	41 s 1ing d
bodice	NN JJ60	06 s
bodily	RB JJ21
body	-	08 1ies	42 1ies ing 1ied
body-surf	VB NN9 VBP39 JJ42	-	38 s ing ed
bodybuilder	NN JJ63	18 s
bodybuilding	NN JJ39 VBG48	04 s
bodyguard	NN JJ54	18 s
bodypaint	VB NN36 JJ57 VBP60	-	36 s ing ed
boffin	NN JJ57	18 s
boffo	JJ NN39
bog	NN VB45	17 s	30 s ging ged
bogey	NN VB27 JJ63	18 s	35 s ing ed
bogeyman	NN JJ66	18 2en
boggle	VB NN33 JJ36 VBP39	-	38c s 1ing d
boggy	JJ NN36
bogie	NN JJ54	18 s
bogy	NN JJ63	06 1ies
bohemian	JJ NN18	18 s
boil	NN VB12 VBP57 JJ69	26 s	30 s ing ed
boiler	NN JJ69	06 s
boilerplate	NN VB54	10 s
boiling	VBG NN21	22 s
bold	-	10 s	-	est
boldface	NN VB33	10 s	36 s 1ing d
boldness	NN	07 es
bolero	NN JJ60	10 s
bolivar	NN JJ45	23 es
bolivia	NN JJ66	15 s
bollix	VB NN18 VBP45 JJ48	-	41 es ing ed
bollocks	VB VBP21 NN45 JJ57	-	41 es ing ed
bolo	NN JJ60	06 s
bologna	NN	15 s
boloney	NN JJ54	10 s
bolshevise	VB NN30 VBP33 JJ69	-	30 s 1ing d
bolshevize	VB VBP51	-	30 s 1ing d
bolshie	NN JJ54	18 s
bolshy	JJ NN9	18 1ies
bolster	-	06 s	30 s ing ed
bolt	NN VB51 JJ54 VBP63	19 s	38 s ing ed
bolus	NN JJ30	25 es
bomb	-	06 s	33 s ing ed
bombard	NN VB33 JJ63	06 s	35c s ing ed
bombardier	NN JJ48	18 s
bombardment	NN	10 s
bombast	-	10 s
bomber	-	06 s
bombilate	VB VBP45 NN63	-	39 s 1ing d
bombinate	VB VBP45 JJ66	-	39 s 1ing d
bombing	-	04 s
bombproof	NN JJ21 VB48	06 s	30 s ing ed
bombshell	-	18 s
bonanza	NN	17 s
bond	-	19 s	35 s ing ed
bonderise	VB NN30 VBP33 JJ69	-	35 s 1ing d
bonderize	VB VBP51	-	35 s 1ing d
bondholder	NN JJ63	18 s
bondmaid	NN JJ36	18 s
bondman	NN JJ66	18 2en
bondsman	NN JJ66	18 2en
bondswoman	NN JJ66	18 2en
bondwoman	NN JJ66	18 2en
bone	NN JJ9 VB27	08 s	31 s 1ing d
bonehead	NN JJ54	18 s
boneheaded	JJ VBN48 VBD69
boneless	JJ
bonemeal	NN JJ54	27 s
bones	NNS VBZ54	06 es
bonesetter	NN JJ57	18 s
boney	JJ NN45
bonfire	NN JJ60	11 s
bong	NN VB18 JJ36 VBP42	11 s	39 s ing ed
bonheur	NN JJ42 VB69	12 s
boniface	NN JJ60	18 s
bonito	NN JJ69	13 es
bonk	VB NN39 VBP45 JJ60	-	35 s ing ed
bonkers	JJ NN51 VBN57 VBD66
bonnet	NN VB54	06 s	29 s ing ed
bonnie	JJ NN45
bonny	JJ NN48
bonobo	NN JJ60	05 s
bonus	NN JJ30	09 es
bony	JJ NN33
bonzer	JJ NN36
boo	NN VB33 VBP66	10 s	32 es ing ed
boob	NN VB33 VBP69	18 s	41 s ing ed
booboisie	NN JJ54	14 s
booby	NN JJ54	18 1ies
booger	NN	18 s
boogeyman	NN JJ66	18 2en
boogie	NN VB36 VBP57 JJ63	10 s	38 s 2ying d
boogie-woogie	NN JJ54	10 s
book	-	10 s	31 s ing ed
bookbinder	NN JJ63	18 s
bookbinding	NN JJ42 VBG54	04 s
bookcase	NN	06 s
bookclub	NN	14 s
bookdealer	NN JJ69	18 s
bookend	NN VB54 JJ57	06 s
booker	-	18 s
bookfair	NN	14 s
bookie	NN JJ54	18 s
booking	VBG NN27	04 s
bookish	JJ NN66
bookkeeper	NN JJ48	18 s
bookkeeping	NN VBG51 JJ57	04 s
booklet	NN JJ69	10 s
booklover	NN JJ63	18 s
bookmaker	NN	18 s
bookman	NN JJ66	18 2en
bookmobile	NN JJ42	06 s
bookplate	NN VB54	10 s
bookseller	NN JJ69	18 s
bookshelf	NN JJ63	06 1ves
bookshop	NN JJ66	06 s
bookstore	NN JJ60 VB66	06 s
bookworm	NN JJ60	18 s
boom	-	11 s	39 s ing ed
boomer	-	18 s
boomerang	NN VB42 JJ57 VBP66	06 s	38 s ing ed
boon	-	26 s
boondocks	NN NNS6 JJ48 VBG69	15 es
boondoggle	NN VB24 JJ48 VBP60	04 s	41 s 1ing d
boor	NN JJ69	18 s
boorish	JJ NN66
boorishly	RB JJ57
boost	-	04 s	38 s ing ed
booster	-	18 s
boot	NN VB21	06 s	35 s ing ed
bootblack	NN	18 s
bootboys	NN NNS12 JJ48 RB54	14 es
booted	VBN VBD15 JJ27
booth	-	06 s
boothose	NN JJ54	06 s
bootleg	NN JJ3 VB42 VBP66	13 s	40 s ging ged
bootlegger	NN	18 s
bootlegging	VBG NN18 JJ54	04 s
bootlick	VB VBP42 NN45 JJ66	-	32 s ing ed
bootlicker	NN	18 s
bootmaker	NN	18 s
bootstrap	NN VB24 VBP60	06 s	41 s ing ed
booty	NN	21 1ies
booze	VB NN9 VBP45	13 s	34 s 1ing d
boozer	NN JJ60	18 s
boozy	JJ NN45 RB51
bop	NN VB39 VBP57	14 s	38 s ping ped
bopeep	NN JJ42	04 s
borate	NN JJ33 VB48	27 s
borated	JJ VBN42 VBD57
border	-	15 s	35 s ing ed
bordered	VBN VBD9 JJ27
borderer	NN JJ54	18 s
borderline	JJ NN	15 s
bore	NN VB6 VBD36 VBP51	18 s	37 s 1ing d
boreal	JJ NN45
boreas	NN NNS36 JJ57	19 es
bored	VBN VBD15 JJ24
boredom	-	12 s
boring	-	04 s
borough	NN JJ48	15 s
borrow	-	-	40 s ing ed
borrower	NN JJ57	18 s
borrowing	-	04 s
borstal	NN JJ33	06 s
bos'n	NN JJ63	18 s
bosh	NN JJ48	10 es
bosk	NN JJ66	14 s
bosom	NN VB54 VBP69	26 s	39 s ing ed
bosomy	JJ NN45 RB51
boss	-	18 es	35 es ing ed
bossy	JJ NN48
bosun	NN JJ51	18 s
bot	NN JJ60	05 s
botanical	JJ NN48	06 s
botanise	VB NN30 VBP33 JJ69	-	31 s 1ing d
botanist	NN JJ42	18 s
botanize	VB VBP51	-	31 s 1ing d
botany	NN JJ51	14 1ies
botch	NN VB42 VBP69	04 es	41 es ing ed
botched	VBN VBD3 JJ15
botcher	NN	18 s
botchy	JJ NN48
both	-	-	-	er
bother	-	11 s	41 s ing ed
botonee	JJ NN39
botonnee	JJ NN39
bottle	-	06 s	40 s 1ing d
bottlefeed	VB NN45 VBP63	-	34 s ing ed
bottleful	NN JJ6	23 s
bottleneck	NN VB36	25 s	41 s ing ed
bottler	NN JJ69	14 s
bottom	-	15 s	40cF s ing ed
bottom-up	JJ NN45
bottomed	VBN VBD12 JJ21
bottomland	NN	17 s
bottomless	JJ
botuliform	JJ NN57 VB69
botulinal	JJ
boucle	NN	06 s
bouffant	JJ NN18	08 s
bouffe	NN JJ54	10 s
bough	NN JJ48	20 s
boughed	JJ VBN48 VBD57
boughten	JJ VBN48 NN57 VB60
boulder	NN JJ63	17 s
bouldered	JJ VBN45 VBD54
bouldery	JJ NN33
boule	NN JJ39	06 s
boulevard	-	06 s
boulevardier	NN JJ48	18 s
boulle	NN JJ39	06 s
bounce	-	07 s	38 s 1ing d
bouncer	NN JJ60	18 s
bouncing	VBG NN33 JJ69	11 s
bouncy	JJ NN12
bound	-	25 s	38 s ing ed
boundary	NN JJ42	15 1ies
bounded	VBN JJ15 VBD15
bounder	NN JJ63	18 s
bounderish	JJ NN66
boundless	JJ
bounds	-	15 es
bountied	JJ VBN45 VBD63
bountiful	JJ
bouquet	-	06 s
bourbon	NN	18 s
bourgeois	NN JJ15	18 es
bourgeoisie	NN JJ54	14 s
bourgeon	NN VB3 VBP30 JJ45	-	30 s ing ed
bourn	NN VB66	15 s
bourne	NN JJ54	15 s
bouse	VB NN12 VBP42	-	35 s 1ing d
boustrophedon	NN	10 s
bout	-	28 s
boutique	-	06 s
bovine	JJ NN6	05 s
bow	-	06 s	32c s ing ed
bowdlerise	VB NN30 VBP33 JJ69	-	30 s 1ing d
bowdleriser	NN JJ51	18 s
bowdlerize	VB VBP51	-	30 s 1ing d
bowdlerizer	NN JJ60	18 s
bowed	VBN VBD15 JJ42
bowel	NN JJ51	08 s
bowels	NNS	15 es
bower	NN VB30 VBP57 JJ66	06 s	35 s ing ed
bowery	JJ NN33
bowfront	JJ NN48
bowing	VBG NN36 JJ39	10 s
bowl	-	06 s	38 s ing ed
bowlder	NN JJ63	17 s
bowlegged	JJ VBN39 VBD51
bowler	NN JJ69	18 s
bowlful	NN JJ9	23 s
bowling	VBG NN21 JJ60	04 s
bowls	NNS VBZ36	04 es
bowman	NN JJ66	18 2en
bowse	VB NN33 VBP39 JJ60	-	35 s 1ing d
bowstring	NN JJ45 VBG48	06 s
box	-	06 es	35 es ing ed
boxcar	NN JJ45	06 s
boxed	VBN VBD12 JJ24
boxer	-	18 s
boxers	NNS	06 es
boxershorts	NN NNS6 JJ48 VBG69	06 es
boxful	NN JJ9	23 s
boxing	-	04 s
boxy	JJ NN45 RB51
boy	-	18 s
boycott	-	04 s	41 s ing ed
boyfriend	-	18 s
boyhood	NN	28 s
boyish	JJ NN66
boytrose	JJ NN45
bozo	NN JJ60	18 s
bpm	NN JJ66	28 s
bps	NN NNS9 JJ48 RB69	28 es
bra	NN	06 s
brabble	VB JJ24 VBP39 NN45	-	32 s 1ing d
brace	-	06 s	37 s 1ing d
bracero	NN JJ60	18 s
braces	NNS VBZ42	06 es
brachiate	JJ VB9 VBP54 NN57	-	38 s 1ing d
brachycephalic	JJ NN36	18 s
brachycephaly	NN JJ39 RB39	07 1ies
brachydactyly	NN JJ39 RB39	26 1ies
bracing	-	06 s
bracket	NN VB39	14 s	35cc s ing ed
brackish	JJ NN66
bracteal	JJ NN45
bracteate	JJ NN60
bracted	JJ VBN48 VBD63
bracteolate	JJ NN27 VB39 VBN66
brad	NN VB36 JJ66	06 s	35 s ding ded
bradawl	NN JJ39	06 s
brag	-	10 s	32F s ging ged
braggadocio	NN JJ60	10 s
braggart	NN JJ3	18 s
bragger	NN	18 s
bragging	-	10 s
braggy	JJ NN36
brahman	NN JJ66	18 2en
brahmin	NN JJ57	18 s
braid	NN VB42 JJ45 VBP63	08 s	36 s ing ed
braided	VBN VBD6 JJ12
brail	NN VB6 VBP51	06 s	35 s ing ed
braille	NN VB24 JJ48 VBP60	18 s	32 s 1ing d
brain	-	08 s	35 s ing ed
brain-teaser	NN JJ51	10 s
brain-worker	NN	18 s
brainchild	-	06 ren
brainiac	NN JJ30	18 s
brainish	JJ VB63
brainsick	JJ NN42
brainstorm	NN VB15 VBP63	09 s	31 s ing ed
brainwash	VB NN36 VBP51 JJ66	-	32c es ing ed
brainworker	NN	18 s
brainy	JJ NN48
braise	VB NN30 VBP33 JJ69	-	30 s 1ing d
brake	NN VB9	06 s	38 s 1ing d
brakeman	NN JJ66	18 2en
brakes	NNS VBZ36	06 es
bramble	NN JJ12	20 s
brambly	JJ RB18 NN42 VBN69
branch	-	14 es	30 es ing ed
branched	VBD VBN3 JJ18
branchiate	JJ NN54
branchy	JJ NN48
brand	-	10 s	41 s ing ed
brand-new	JJ NN21 VBD45 RB57
branded	VBD VBN3 JJ15
branding	VBG NN24 JJ54	04 s
brandish	VB NN6 JJ48 VBP51	10 es	35 es ing ed
brandmark	VB NN VBP30 JJ30	-	35 s ing ed
brandy	NN JJ48	13 1ies
brashly	RB JJ57
brashness	NN	07 es
brass	-	27 es
brassy	JJ NN48
brat	NN JJ57	18 s
brattice	NN VB48 VBP63	06 s	40 s 1ing d
brattish	JJ NN66
brattle	VB VBP36 NN42 JJ51	-	39 s 1ing d
bratty	JJ NN24
bravado	-	10 es
brave	-	18 s	42 s 1ing d
bravely	RB
bravery	NN	07 1ies
bravo	NN VB33 VBP66	18 es	32 es ing ed
braw	JJ NN36 VB66
brawl	-	11 s	32 s ing ed
brawler	NN JJ69	18 s
brawn	NN JJ45	07 s
brawny	JJ NN48
bray	NN VB9 VBP60 JJ69	11 s	32 s ing ed
braze	VB VBP48 NN63	-	35 s 1ing d
brazen	JJ VB21 NN57 VBP57	-	32 s ing ed
brazenly	RB
brazenness	NN	07 es
brazil	NN JJ60	15 s
breach	-	04 es	41 es ing ed
bread	NN VB30 JJ63	13 s	35 s ing ed
breadcrumb	NN	13 s
breadline	NN JJ60	14 s
breadth	-	09 s
breadthways	RB NNS57
breadthwise	RB NN42 JJ48
breadwinner	NN JJ51	18 s
break	-	11 s	30F s ing 3oke 3oken
break-dance	NN VB6 VBP33 JJ42	-	38 s 1ing d
break-in	NN JJ57	04 s
breakable	JJ NN60	06 s
breakaway	JJ NN6	04 s
breakdown	-	04 s
breaker	NN JJ66	18 s
breakfast	-	13 s	34 s ing ed
breaking	-	04 s
breakneck	JJ NN33
breakout	-	04 s
breakthrough	-	09 s
breakup	NN JJ63	04 s
breakwater	NN JJ54	06 s
bream	NN VB33	13 s	35 s ing ed
breast	NN VB30 VBP60 JJ66	08 s	42 s ing ed
breasted	VBN VBD6 JJ45
breastfeed	VB NN45 VBP63	-	34 s ing ed
breastplate	NN VB54	06 s
breaststroke	NN VB6 VBP48	04 s	38 s 1ing d
breaststroker	NN	18 s
breastwork	NN	06 s
breath	-	04 s
breathalyse	VB NN33 VBP39 JJ60	-	41 s 1ing d
breathalyze	VB VBP48 NN63	-	41 s 1ing d
breathe	-	-	29 s 1ing d
breathed	VBN VBD9 JJ21
breathing	VBG JJ3 NN3	04 s
breathless	JJ
breathlessly	RB
breathtaking	JJ NN57 VBG66
brecciate	VB VBP51 NN54 JJ66	-	35 s 1ing d
breeched	JJ VBN51 VBD54
breeches	NN NNS9 JJ48 VBG69	06 es
breed	NN VB39	14 s	36 s ing 2d
breeder	NN JJ66	18 s
breeding	VBG NN33 JJ57	07 s
breeze	VB NN9 VBP45	19 s	43 s 1ing d
breezy	JJ NN45 RB51
brent	NN JJ30	05 3ants
brethren	NNS NN24	14 s
breve	NN JJ30	10 s
brevet	NN VB33	10 s	41 s ting ted
breviary	NN JJ42	10 1ies
brevity	NN	10 1ies
brew	NN VB15 VBD66 VBP69	13 s	36 s ing ed
brewer	NN JJ57	18 s
brewery	NN JJ66	06 1ies
brewing	-	04 s
bribe	-	21 s	40 s 1ing d
briber	NN JJ48	18 s
bribery	NN JJ66	04 1ies
bric-a-brac	NN JJ30	06 s
brick	NN JJ57	06 s
brickfield	NN	06 s
bricklayer	NN	18 s
bricklaying	NN JJ42 VBG45	04 s
brickle	JJ NN51 VB63
brickly	JJ RB33 NN60
bride	NN	18 s
bride-gift	NN JJ60	21 s
bride-to-be	NN JJ54	18 s
bridegroom	NN	18 s
bridesmaid	-	18 s
bridge	-	06 s	42 s 1ing d
bridgehead	NN JJ54	15 s
bridle	NN VB33 VBP66	06 s	37c s 1ing d
brief	-	10 s	32 s ing ed	est
briefcase	NN	06 s
briefing	-	10 s
briefs	NNS VBZ45	06 es
brier	NN JJ48	20 s
briery	JJ NN33
brig	NN JJ51 VBG51	06 s
brigade	-	14 s	33 s 1ing d
brigadier	NN JJ48	18 s
brigand	NN JJ63	18 s
brigantine	NN JJ57	06 s
brighten	VB VBP39 NN69	-	30 s ing ed
brightly	RB
brightness	NN	07 es
brill	NN	05 s
brilliance	-	07 s
brilliancy	NN	07 1ies
brilliantly	RB
brim	NN VB18 JJ48 VBP51	06 s	42 s ming med
brimfull	JJ NN27
brinded	JJ VBN57 VBD63
brindle	JJ NN27
brindled	JJ VBN39 VBD51
brine	NN VB36 VBP66 JJ66	27 s	30 s 1ing d
bring	-	-	38 s ing 3ought
bringing	-	04 s
brink	-	25 s
brinkmanship	NN	10 s
briny	JJ NN9	17 1ies
brio	NN JJ60	07 s
briquette	NN JJ42 VB63	06 s
brisk	JJ VB15 NN36 VBP51	-	30 s ing ed
brisken	VB JJ45 NN48 VBP54	-	30 s ing ed
briskly	RB
bristle	NN VB15 VBP48 JJ51	06 s	42 s 1ing d
bristly	JJ RB54
brit	NN JJ57	18 s
britches	NN NNS9 JJ48 VBG69	06 es
britt	NN JJ54	05 s
brittle	JJ NN18	13 s
broach	NN VB24 VBP66	06 es	32 es ing ed
broached	VBN VBD3 JJ21
broad	-	18 s	-	er/est
broadband	JJ NN33 RB66
broadcast	-	10 s	32c s ing ed
broadcaster	-	18 s
broadcasting	-	10 s
broaden	-	-	30 s ing ed
broadening	-	04 s
broadleaf	JJ NN30
broadnosed	JJ VBN51
broadsheet	NN JJ69	10 s
broadside	-	10 s	35 s 1ing d
broadwise	RB NN42 JJ48
brocade	NN VB18 JJ54	06 s	36 s 1ing d
brocaded	VBN VBD18 JJ21
broccoli	-	20 s
brochette	NN JJ42 VB63	06 s
brochure	NN JJ60	10 s
brogan	NN JJ48	06 s
broider	VB NN39 VBP60	-	36 s ing ed
broil	NN VB12 VBP57 JJ69	04 s	30 s ing ed
broiled	VBN VBD9 JJ45
broiler	NN JJ69	06 s
broiling	VBG NN21	04 s
broke	-	-	-	r
broken-backed	JJ VBN54 VBD63
broken-down	JJ NN39
brokenhearted	JJ VBN51 VBD66
broker	-	18 s	40 s ing ed
broker-dealer	NN JJ69	18 s
brokerage	-	14 s
brolly	NN RB39 JJ54	06 1ies
bromate	VB VBP33 NN48 JJ63	-	30 s 1ing d
bromide	NN	27 s
brominate	VB VBP45 JJ66	-	30 s 1ing d
bronc	NN JJ30	05 s
bronchial	JJ
bronchiolar	JJ NN66
bronchiole	NN JJ60	08 s
bronchiolitis	NN	26 es
bronchus	NN JJ30	08 2i
bronco	NN JJ60	05 s
broncobuster	NN	18 s
bronze	VB NN9 JJ18 VBP48	27 s	30 s 1ing d
bronzed	VBN VBD21 JJ24
bronzy	JJ NN45 RB51
brooch	NN VB30 VBP63	06 es	35 es ing ed
brood	NN VB66	14 s	31 s ing ed
brooding	VBG NN30 JJ33	22 s
brook	NN VB33	17 s	31 s ing ed
broom	NN VB63	06 s	35 s ing ed
broomstick	NN JJ57	06 s
brothel	NN JJ51	06 s
brother	-	18 5ethren
brother-in-law	NN JJ63	18 7s-in-law
brotherhood	NN	24 s
brotherly	JJ RB3
brouhaha	NN	11 s
brow	NN JJ69	08 s
browbeat	VB NN27 JJ51 VBP51	-	37c s ing ed en
brown	-	07 s	30 s ing ed
brown-nose	VB VBP36 NN48 JJ69	-	32 s 1ing d
brownie	NN JJ54	18 s
browning	VBG NN27 JJ63	18 s
brownish	JJ VB63
browse	NN VB24 VBP60	14 s	40 s 1ing d
browser	NN JJ51	18 s
browsing	VBG NN30 JJ66	10 s
brucellosis	NN	26 es
bruise	NN VB24 VBP57	26 s	35 s 1ing d
bruiser	NN JJ51	18 s
bruit	VB NN39 VBP60	-	32F s ing ed
brunch	NN VB39	13 es	34 es ing ed
brunet	NN JJ18	18 s
brunette	JJ NN18	18 s
brunt	-	07 s
brush	-	14 es	35 es ing ed
brushing	VBG NN27	04 s
brushy	JJ NN48
brusk	JJ NN33
brusque	JJ NN39
brut	JJ NN39
brutalise	VB NN30 VBP33 JJ69	-	41 s 1ing d
brutality	-	07 1ies
brutalize	VB VBP60	-	41 s 1ing d
brutally	RB
brute	JJ NN21	18 s
brutish	JJ NN66
bubaline	JJ NN39
bubble	-	17 s	30 s 1ing d
bubbling	VBG JJ18 NN51
bubbly	JJ NN3 RB24 CD51	13 1ies
buccaneer	NN VB15 VBP48 JJ69	18 s	42 s ing ed
buck	-	06 s	41 s ing ed
buckaroo	NN JJ60	18 s
buckboard	NN JJ54	06 s
buckeroo	NN JJ60	18 s
bucket	NN VB39	06 s	35 s ing ed
buckeye	NN JJ51	20 s
buckle	-	06 s	35 s 1ing d
buckram	NN VB33 JJ36	06 s	30 s ing ed
buckshee	JJ NN39
buckshot	NN JJ48	06 s
buckskin	NN JJ57	05 s
bucolic	JJ NN36	18 s
bud	NN VB33 VBP51	20 s	30 s ding ded
budding	-	22 s
buddy	NN JJ48	18 1ies
budge	VB NN33 VBP42 JJ57	-	38 s 1ing d
budget	-	21 s	31 s ing ed
budgetary	JJ
buff	NN JJ21 VB48	18 s	35 s ing ed
buffalo	NN VB33 VBP66	05 es	37 es ing ed
buffer	NN VB3 VBP39 JJ63	27 s	30 s ing ed
buffet	NN VB33	06 s	35 s ing ed
buffeted	VBN VBD6 JJ27
buffeting	VBG NN36	11 s
buffoon	-	18 s
buffoonish	JJ VB63
bug	NN VB42 JJ60 VBP66	05 s	37 s ging ged
bug-hunter	NN	18 s
bugaboo	NN JJ60	18 s
bugbear	NN JJ42	18 s
bugged	VBN VBD9 JJ30
bugger	NN VB33	18 s	41 s ing ed
buggy	NN JJ3	06 1ies
bugle	NN VB24 JJ48 VBP60	06 s	36 s 1ing d
bugler	NN JJ69	18 s
bugologist	NN JJ51	18 s
buhl	NN JJ39	06 s
build	-	07 s	36 s ing 1t
builder	NN JJ63	27 s
building	-	06 s
buildup	NN JJ63	04 s
buirdly	JJ RB39
bulb	NN	20 s
bulbed	JJ VBN45 VBD60
bulge	NN VB21 VBP63 JJ66	25 s	30 s 1ing d
bulging	VBG JJ27 NN54
bulgy	JJ NN36
bulimic	JJ NN57	18 s
bulk	-	07 s	30 s ing ed
bulky	JJ
bull	NN VB24	05 s	41c s ing ed
bullate	JJ NN27 VB39 VBN66
bulldog	NN VB45	05 s	33 s ging ed
bulldoze	VB VBP48 NN63	-	35 s 1ing d
bulldozer	NN JJ60	06 s
bullet	-	06 s
bullethead	NN JJ54	08 s
bulletin	NN VB24 VBP60 JJ66	10 s	32F s ing ed
bulletproof	JJ VB33 NN33 RB63	-	30 s ing ed
bullfighter	NN JJ60	18 s
bullfighting	NN VBG42 JJ48	04 s
bullfinch	NN JJ66	18 es
bullheaded	JJ VBN48 VBD69
bullhorn	-	06 s
bullion	NN	21 s
bullnecked	JJ VBN48 VBD63
bullnose	NN JJ54	06 s
bullpen	NN JJ45 NNS63	06 s
bullring	NN JJ45 VBG48	06 s
bullshit	-	10 s	32 s ting ted
bully	-	18 1ies	37c 1ies ing 1ied
bullyboy	NN	18 s
bullying	-	04 s
bullyrag	VB NN30 VBP60	-	37 s ging ged
bulwark	-	06 s	33 s ing ed
bum	NN JJ30 VB42	18 s	40 s ming med
bumble	VB JJ24 VBP39 NN45	-	41c s 1ing d
bumblebee	NN JJ60	05 s
bumbler	NN JJ69	18 s
bumbling	VBG JJ18 NN51
bumf	NN JJ69	10 s
bump	-	26 s	35 s ing ed
bumper	-	06 s
bumph	NN	10 s
bumpkin	NN JJ57	18 s
bumpkinly	JJ RB33
bumpy	JJ NN48
bun	NN JJ51	13 s
bunch	-	14 es	38 es ing ed
bunchy	JJ NN48
bunco	NN VB33 VBP66	04 s	41 es ing ed
buncombe	NN JJ54	10 s
bundle	NN VB33 VBP66	14 s	35 s 1ing d
bundled-up	JJ NN45
bundling	VBG NN21 JJ60	10 s
bung	NN VB27 VBN30 VBD45	06 s	40 s ing ed
bungalow	-	06 s
bungee	NN JJ60	06 s
bungle	NN VB24 JJ48 VBP60	04 s	41 s 1ing d
bungled	VBN VBD12 JJ27
bungler	NN JJ69	18 s
bungling	VBG JJ24 NN51
bunk	NN VB18 VBP63 JJ66	06 s	41 s ing ed
bunker	NN VB60	06 s	35 s ing ed
bunkmate	NN JJ48	18 s
bunkum	NN	10 s
bunny	NN JJ51	18 1ies
bunsen	NN JJ45 NNS63	18 s
bunt	NN VB15	04 s	35 s ing ed
bunter	NN	18 s
buoy	NN VB15 VBP45	10 s	38c s ing ed
buoyant	JJ NN57
bur	NN VB6 JJ51 VBP57	20 s	30 s ring red
burble	VB JJ24 VBP39 NN45	-	39 s 1ing d
burbly	JJ RB18 NN42 VBN69
burden	-	09 s	35c s ing ed
burdensome	JJ NN69
bureau	-	14 x
bureaucracy	-	14 1ies
bureaucrat	NN JJ57	18 s
bureaucratism	NN	14 s
burette	NN JJ42 VB63	06 s
burg	NN JJ51 VBG51	15 s
burgeon	NN VB3 VBP30 JJ45	-	30 s ing ed
burger	NN	18 s
burgess	NN JJ57	18 es
burgher	NN	18 s
burglar	NN JJ33	18 s
burglarise	VB NN30 VBP33 JJ69	-	41 s 1ing d
burglarize	VB VBP51	-	41 s 1ing d
burglarproof	JJ NN30
burglary	NN JJ42	04 1ies
burgle	VB NN33 JJ36 VBP39	-	41 s 1ing d
burgomaster	NN	18 s
burgrave	NN JJ54	18 s
burgundy	NN JJ48	15 1ies
burial	NN JJ36	11 s
burke	VB NN45 VBP45 JJ69	-	41 s 1ing d
burked	VBN VBD JJ36
burl	NN VB24 JJ48 VBP69	20 s	30 s ing ed
burlesque	NN JJ9 VB33 VBP66	10 s	32 s 1ing d
burly	JJ RB51
burn	-	26 s	30 s ing t
burner	NN JJ60	06 s
burning	-	04 s
burnish	-	07 es	35 es ing ed
burnoose	NN JJ54	06 s
burnous	NN JJ	06 es
burnside	NN JJ63	18 s
burnt	JJ VBN27 VBD36
burp	NN VB27 VBP66	04 s	29 s ing ed
burr	NN VB33 JJ69 VBP69	20 s	30 s ing ed
burr-headed	JJ VBN48 VBD69
burrow	NN VB21 VBP69	17 s	38 s ing ed
burry	JJ NN48
bursar	NN JJ45	18 s
bursary	NN JJ42	21 1ies
bursiform	JJ NN57 VB69
bursitis	NN	26 es
burst	-	04 s	30 s ing ed
burthen	NN VB12 JJ54 VBP54	06 s	35 s ing ed
bury	-	-	39F 1ies ing 1ied
burying	-	04 s
bus	-	06 ses	38 es ing ed
busbar	NN JJ45	06 s
busboy	NN	18 s
busby	NN JJ54	06 1ies
bush	-	20 es	40 es ing ed
bushed	VBN VBD9 JJ21
bushel	NN VB18 JJ60 VBP66	23 s	30 s ling led
bushman	NN JJ66	18 2en
bushwhack	VB NN24 VBP39 JJ63	-	33 s ing ed
bushwhacker	NN	18 s
bushwhacking	VBG JJ36 NN54
bushy	JJ NN48
busily	RB
business	-	14 es
businesslike	JJ NN54 RB63
businessman	-	18 2en
businessmen	-	14 s
businesspeople	NN JJ54	14 s
businessperson	NN JJ57	18 s
businesswoman	-	18 2en
busk	VB NN27 VBP42 JJ60	-	36 s ing ed
busker	NN	18 s
busload	NN JJ57	23 s
busman	NN JJ66	18 2en
buss	NN VB33 VBP63 JJ66	04 es	35 es ing ed
bust	-	11 s	35 s ing ed
bust-up	NN JJ54	10 s
busted	VBN VBD12 JJ30
buster	NN	18 s
bustle	NN VB15 VBP48 JJ51	04 s	38 s 1ing d
bustling	VBG JJ30 NN66
busty	JJ NN24
busy	-	-	41 1ies ing 1ied	1iest
busybodied	JJ VBN45 VBD63
busybody	NN JJ48	18 1ies
butch	NN JJ12	18 es
butcher	NN VB48	18 s	35 s ing ed
butchering	VBG NN27 JJ63	04 s
butcherly	JJ RB54
butler	NN JJ69	18 s
butt	NN VB27 JJ63 VBP69	06 s	35 s ing ed
butt-weld	NN VB9 JJ66	06 s	35 s ing ed
butte	NN JJ42 VB63	17 s
butter	-	13 s	35 s ing ed
butterball	NN	18 s
butterfat	NN JJ57	27 s
butterfingered	JJ VBN45 VBD60
butterfingers	NN NNS6 JJ48 VBG69	18 es
butterfly	NN VB21 RB30 VBP48	05 1ies	38c 1ies ing 1ied
buttinsky	NN JJ27	18 1ies
buttocks	NN NNS6 JJ48 VBG69	08 es
button	-	06 s	35 s ing ed
button-down	JJ NN39
buttoned	VBN VBD18 JJ21
buttonhole	NN VB36 VBP60 JJ69	06 s	41 s 1ing d
buttony	JJ NN33
buttress	NN VB27 VBP63	06 es	30 es ing ed
buttressed	VBN VBD15 JJ24
buttressing	VBG NN27	06 s
buttweld	VB NN45 VBP63 JJ69	-	35 s ing ed
butylate	VB VBP45 NN63	-	30 s 1ing d
buxom	JJ NN33
buy	-	21 s	40 s ing 2ought
buyback	NN	04 s
buyer	-	18 s
buying	-	04 s
buyout	NN JJ54	04 s
buzz	-	11 es	39 es ing ed
buzzer	NN JJ60	06 s
buzzing	VBG JJ33
buzzword	NN JJ51	10 s
by-bid	VB NN15 JJ18 VBP24	-	40 s ding ded
by-blow	NN JJ57	18 s
by-election	NN	04 s
by-line	NN JJ60	10 s
by-product	NN JJ51	19 s
bye	NN JJ51	10 s
bye-bye	NN JJ51	10 s
bygone	JJ NN3 CD60	28 s
bylaw	NN JJ63	10 s
byname	NN JJ54	10 s
bypass	-	06 es	32 es ing 1t
bypast	JJ VBN6 VBD21
byproduct	NN JJ51	19 s
bystander	NN JJ63	18 s
byte	NN JJ42 VB63	23 s
byword	NN JJ51	10 s
byzant	NN JJ42	21 s
ca-ca	NN VB3 VBP33 JJ39	-	29 s ing ed
cab	NN VB33 VBP69	06 s	38 s bing bed
cabal	NN VB30 JJ42 VBP69	14 s	31 s ling led
cabala	NN	10 s
cabalist	NN JJ42	18 s
cabana	NN	06 s
cabbage	NN VB27 JJ69	13 s	40 s 1ing d
cabbala	NN	10 s
cabbalah	NN JJ57	10 s
cabby	NN JJ54	18 1ies
cabdriver	NN JJ63	18 s
cabin	NN VB24 VBP60 JJ66	06 s	35 s ing ed
cabinet	-	06 s
cabinetmaker	NN	18 s
cabinetmaking	NN JJ42 VBG57	04 s
cable	-	10 s	32F s 1ing d
cablegram	NN	10 s
cabman	NN JJ66	18 2en
caboodle	NN	14 s
caboose	NN JJ54	06 s
cache	-	06 s	40 s 1ing d
cachet	NN JJ69	10 s
cachexy	NN JJ54	26 1ies
cachinnate	VB VBP51 JJ57 NN60	-	29 s 1ing d
cachinnation	NN	10 s
cackel	VB NN39 VBP48 JJ54	-	32 s ing ed
cackle	VB NN6 VBP51 JJ63	11 s	32cF s 1ing d
cackly	JJ RB33 NN60
cacodaemon	NN	18 s
cacodemon	NN	18 s
cacoethes	NN NNS9 JJ48 VBG69	16 es
cacogenics	NN NNS15 JJ60	09 es
cacography	NN	10 1ies
cacophony	-	11 1ies
cad	NN JJ57	18 s
cadaster	NN	10 s
cadastre	NN JJ57	10 s
cadaver	NN JJ63	08 s
cadaverous	JJ
caddie	NN VB36 VBP57 JJ63	18 s	33 s 2ying d
caddish	JJ NN66
caddy	NN VB39 JJ60 VBP66	06 1ies	33 1ies ing 1ied
cadence	NN	10 s
cadenced	JJ VBN27 VBD48
cadenza	NN	10 s
cadet	NN JJ69	18 s
cadge	VB NN33 VBP42 JJ57	-	40 s 1ing d
cadger	NN	18 s
cadre	NN JJ57	14 s
caducean	JJ NN45
caduceus	NN JJ30	10 2i
caesarean	JJ NN6	04 s
caespitose	JJ NN45
cafe	NN JJ54	06 s
cafeteria	NN JJ66	06 s
caffer	NN JJ54 VB66	18 s
caffre	NN JJ57	18 s
caftan	NN JJ48	06 s
cage	NN VB27 JJ69	06 s	41 s 1ing d
cager	NN	18 s
cagey	JJ NN45
cagoule	NN JJ39	06 s
cagy	JJ NN36
cahoot	NN JJ69	10 s
cairn	NN JJ45	10 s
cairned	JJ VBN39 VBD51
caitiff	NN JJ9	18 s
cajole	-	-	32 s 1ing d
cajolery	NN JJ66	10 1ies
cake	NN VB9	06 s	35 s 1ing d
cakewalk	NN VB27 VBP69	04 s	38 s ing ed
calamitous	JJ
calamity	-	11 1ies
calando	JJ NN39
calcaneal	JJ NN45
calced	JJ VBN51 VBD66
calceiform	JJ NN57 VB69
calceolate	JJ NN27 VB39 VBN66
calceus	NN JJ30	06 es
calcification	NN	22 s
calcify	VB VBP48	-	30 1ies ing 1ied
calcimine	NN VB36 VBP66 JJ66	06 s	35 s 1ing d
calcine	VB NN18 VBP30 JJ42	-	30 s 1ing d
calcium	NN	27 s
calculate	VB VBP48 NN66	-	31cF s 1ing d
calculatingly	RB
calculation	-	04 s
calculator	NN	18 s
calculus	-	17 2i
calendar	-	28 s	31 s ing ed
calender	NN VB27 VBP45	06 s	35 s ing ed
calendered	VBN VBD9 JJ27
calf	NN JJ63	05 1ves
caliber	NN JJ48	07 s
calibrate	-	-	30c s 1ing d
calibrated	VBN VBD15 JJ27
calibration	NN	04 s
calibre	NN JJ57	07 s
caliche-topped	JJ VBN33 VBD42
calif	NN JJ69	18 s
caliper	NN VB33 JJ57 VBP66	06 s	31 s ing ed
caliph	NN	18 s
caliphate	NN JJ39 VB57	28 s
calisthenics	NN NNS15 JJ60	04 es
calk	NN VB27 VBP69	06 s	35 s ing ed
call	-	10 s	32ccF s ing ed
call-back	NN	10 s
call-board	NN JJ54	06 s
call-in	-	10 s
call-out	NN JJ30	10 s
calla	NN	20 s
callathump	NN JJ57	14 s
callback	NN	10 s
caller	-	18 s
caller-out	NN JJ30	18 s
caller-up	NN JJ54	18 s
calligraph	VB NN21 VBP48 JJ63	-	36 s ing ed
calligrapher	NN	18 s
calligraphist	NN JJ51	18 s
calligraphy	NN	10 1ies
calling	-	04 s
calliope	NN	18 s
calliper	NN VB33 JJ57 VBP66	06 s	31 s ing ed
callipygian	JJ NN57
callisthenics	NN NNS15 JJ60	04 es
callithump	NN JJ57	14 s
callosectomy	NN JJ54	04 1ies
callosotomy	NN JJ54	04 1ies
callous	JJ	-	30 es ing ed
calloused	VBN VBD9 JJ18
callously	RB
callousness	-	07 es
callow	JJ NN42
callus	NN JJ39 VB45 VBP69	26 2i	30 es ing ed
calm	-	07 s	37 s ing ed	er
calmly	RB
calmness	NN	07 es
calorie	NN JJ54	23 s
calorific	JJ
calorimeter	NN JJ60	06 s
calorimetric	JJ NN66
calpac	NN JJ30	06 s
calque	NN JJ57	10 s
calumniate	VB VBP51 NN54 JJ66	-	32 s 1ing d
calumniation	NN	10 s
calumny	NN JJ51	10 1ies
calvary	NN JJ42	15 1ies
calve	VB VBP36 JJ42 NN45	-	35 s 1ing d
calving	VBG NN42 JJ57	22 s
calyceal	JJ NN45
calycine	JJ NN42
calycled	JJ VBN45 VBD60
calyculate	JJ NN21 VB30 VBN57
calyptrate	JJ NN66
cam	NN	17 s
camail	NN JJ66 VB69	06 s
camaraderie	NN JJ54	07 s
camarilla	NN	14 s
camber	NN VB24 VBP57 JJ57	25 s	38 s ing ed
cambric	NN JJ30	06 s
camel	-	05 s
cameo	NN JJ60	06 s
camera	-	06 e
cameraman	-	18 2en
camouflage	NN VB27 JJ69	07 s	39 s 1ing d
camouflaged	VBN VBD6 JJ12
camp	-	06 s	42 s ing ed
campaign	-	11 s	33 s ing ed
campaigner	-	18 s
campaigning	-	04 s
campanile	NN JJ42	06 s
campanulate	JJ NN21 VB30 VBN57
campanulated	JJ VBN54
camper	NN JJ48	18 s
campfire	NN JJ60	11 s
camphorate	VB VBP45 JJ66 NN69	-	30 s 1ing d
camping	VBG NN30 JJ69	04 s
campmate	NN JJ48	18 s
campong	NN JJ27	15 s
campsite	NN JJ48	15 s
campstool	NN JJ48	06 s
campus	-	15 es
campy	JJ NN48
can	-	06 s	30 s ning ned
can-do	JJ NN39
canal	NN JJ30 VB39 VBP60	17 s	40 s ling led
canaliculate	JJ NN21 VB30 VBN57
canalise	VB NN30 VBP33 JJ69	-	40 s 1ing d
canalize	VB VBP60	-	40 s 1ing d
canard	NN JJ54	10 s
canary	JJ NN39	18 1ies
cancan	NN JJ48	04 s
cancel	-	10 s	41 s ling led
cancellate	JJ NN27 VB39 VBN66
cancellated	JJ VBN54
cancellation	NN	04 s
cancelled	VBN VBD9 JJ45
cancer	-	26 s
cancerous	JJ
candela	NN	23 s
candescent	JJ NN48
candidacy	-	04 1ies
candidate	-	18 s
candle	-	06 s	39 s 1ing d
candlelight	NN JJ69	19 s
candlemaker	NN	18 s
candlesnuffer	NN JJ54 VB66	06 s
candlestick	NN JJ57	06 s
candlewick	NN JJ57	06 s
candor	-	09 s
candour	NN JJ36	07 s
candy	NN VB39 JJ60 VBP66	13 1ies	39 1ies ing 1ied
candymaker	NN	18 s
cane	NN VB51 JJ60	06 s	35 s 1ing d
canebrake	NN	14 s
canescent	JJ NN48
canfield	NN	04 s
canful	NN JJ9	23 s
canicule	NN JJ39	28 s
canine	JJ NN6	08 s
caning	VBG NN36 JJ45	06 s
canker	NN VB60	26 s	29 s ing ed
cannabis	NN	20 es
canned	VBN VBD9 JJ18
cannibal	NN JJ33	18 s
cannibalise	VB NN30 VBP33 JJ69	-	34 s 1ing d
cannibalism	NN	04 s
cannibalize	VB VBP60	-	34 s 1ing d
cannon	NN VB57	06 s	33 s ing ed
cannonade	NN VB18 JJ54	04 s	33 s 1ing d
cannoneer	NN JJ60	18 s
cannulate	VB VBP48 NN66	-	35 s 1ing d
cannulise	VB NN30 VBP33 JJ69	-	35 s 1ing d
cannulize	VB VBP60	-	35 s 1ing d
canny	JJ NN48
canoe	NN VB18 VBP57 JJ60	06 s	38 s ing d
canoeist	NN JJ51	18 s
canon	NN	10 s
canonise	VB NN30 VBP33 JJ69	-	32c s 1ing d
canonist	JJ NN21	18 s
canonize	VB VBP51	-	32c s 1ing d
canonized	VBN VBD21 JJ24
canoodle	VB NN24 VBP36 JJ60	-	35 s 1ing d
canopy	NN VB36 JJ60 VBP63	06 1ies	35 1ies ing 1ied
cant	NN VB36 JJ51	10 s	38 s ing ed
cantata	NN	10 s
canted	VBN VBD9 JJ21
canteen	NN JJ45	06 s
canter	NN VB39 VBP66	04 s	38 s ing ed
cantering	VBG JJ27 NN57
canticle	NN	10 s
cantilever	NN VB42 JJ63 RB66	06 s	42 s ing ed
cantillate	VB VBP45 NN63	-	32 s 1ing d
cantle	NN JJ42	06 s
canto	NN JJ69	10 s
canton	NN VB57	15 s	42 s ing ed
cantor	NN	18 s
canty	JJ NN24
canulate	VB VBP48 NN66	-	35 s 1ing d
canvas	NN VB42 NNS48 VBP63	06 es	41 es ing ed
canvass	NN VB24	26 es	41c es ing ed
canvasser	NN JJ51	18 s
canvassing	VBG NN27	10 s
canyon	NN	17 s
canyonside	NN JJ63	17 s
cap	-	06 s	42 s ping ped
capability	-	07 1ies
capacitance	NN	19 s
capacitate	VB VBP39 JJ48 NN57	-	32 s 1ing d
capacitor	NN	06 s
capacity	-	07 1ies
caparison	NN VB45 JJ66	06 s	36 s ing ed
cape	-	17 s
caper	NN VB33 JJ57 VBP66	20 s	38 s ing ed
capful	NN JJ9	23 s
capillary	JJ NN18	06 1ies
capital	-	21 s
capitalisation	NN	10 s
capitalise	VB NN30 VBP33 JJ69	-	40 s 1ing d
capitalism	-	14 s
capitalist	-	18 s
capitalistic	JJ
capitalization	-	10 s
capitalize	-	-	40 s 1ing d
capitol	-	06 s
capitulate	-	-	33 s 1ing d
capitulation	NN	10 s
capo	NN JJ60	18 s
caponise	VB NN30 VBP33 JJ69	-	29 s 1ing d
caponize	VB VBP51	-	29 s 1ing d
capote	NN JJ45	06 s
cappuccino	NN JJ60	13 s
capriccio	NN JJ60	10 1
caprice	NN JJ60	12 s
caprine	JJ NN42
capriole	NN VB36 VBP60 JJ69	04 s	38 s 1ing d
capsize	VB VBP51	-	38 s 1ing d
capstan	NN JJ48	06 s
capstone	NN JJ57	09 s
capsulate	VB JJ36 VBP42 NN60	-	35 s 1ing d
capsule	NN VB24 JJ48 VBP60	06 s	35 s 1ing d
capsulise	VB NN30 VBP33 JJ69	-	35 s 1ing d
capsulize	VB VBP60	-	35 s 1ing d
captain	-	18 s	41 s ing ed
caption	NN VB66	10 s	40 s ing ed
captivate	VB VBP45 NN60 JJ66	-	37 s 1ing d
captivated	VBN VBD21 JJ27
captivating	VBG JJ39
captive	-	18 s
captivity	NN	26 1ies
captor	NN	18 s
capture	-	04 s	36 s 1ing d
capturer	NN JJ54	18 s
caput	NN JJ60	25 2ita
car	-	06 s
car-mechanic	NN JJ39	18 s
carabao	NN JJ60	05 s
carabineer	NN JJ60	18 s
carabinier	NN JJ48	18 s
caracole	VB NN21 VBP27 JJ48	-	38 s 1ing d
caramelise	VB NN30 VBP33 JJ69	-	30 s 1ing d
caramelize	VB VBP60	-	30 s 1ing d
caravan	NN VB39 JJ57 VBP63	14 s	38 s ing ed
caravanning	NN JJ36 VBG57	04 s
caravansary	NN JJ42	06 1ies
carbide	NN	27 s
carbine	NN JJ57	06 s
carbineer	NN JJ60	18 s
carbolated	JJ VBN54
carbon	-	27 s
carbonate	VB NN21 JJ39 VBP60	27 s	42 s 1ing d
carbonise	VB NN30 VBP33 JJ69	-	30 s 1ing d
carbonize	VB VBP51	-	30 s 1ing d
carboxylate	VB VBP45 NN63	-	30 s 1ing d
carbuncled	JJ VBN45 VBD60
carburet	VB NN24 VBP48 JJ57	-	35 s ting ted
carburise	VB NN30 VBP33 JJ69	-	30 s 1ing d
carburize	VB VBP51	-	30 s 1ing d
carcass	NN JJ63	05 es
carcinoid	NN JJ36	26 s
card	-	06 s	35c s ing ed
card-playing	JJ VBG51 NN54
cardboard	-	27 s
cardcastle	NN JJ42	06 s
cardholder	NN JJ63	18 s
cardiac	JJ NN69
cardigan	NN JJ48	06 s
cardinal	JJ NN39	18 s
cardinalate	NN VB54	14 s
cardiogram	NN	10 s
cardioid	NN JJ36	25 s
cardiologist	NN JJ51	18 s
cardiology	NN JJ63	09 1ies
cardiomegaly	NN JJ39 RB39	26 1ies
cardiomyopathy	NN JJ45	26 1ies
cardiopathy	NN JJ45	26 1ies
cardiovascular	JJ
cardroom	NN	06 s
cards	-	04 es
cardsharp	NN JJ66	18 s
cardsharper	NN JJ48	18 s
care	-	04 s	37 s 1ing d
careen	NN VB36 JJ54 VBP69	04 s	38 s ing ed
career	-	04 s	38 s ing ed
careerism	NN	04 s
careerist	NN JJ51	18 s
carefree	JJ NN54
caregiver	NN JJ63	18 s
carelessly	RB
carelessness	-	07 es
caress	NN VB27 VBP63	04 es	35 es ing ed
caret	NN JJ69	10 s
caretaker	NN JJ66	18 s
careworn	JJ NN54 VBN69
carful	NN JJ9	23 s
cargo	NN JJ60	06 es
carhop	NN JJ66	18 s
caricature	-	10 s	32 s 1ing d
caricaturist	NN JJ51	18 s
caries	NN NNS6 JJ48 VBG69	22 es
carillonneur	NN JJ42 VB69	18 s
carinated	JJ VBN39 VBD57
caring	-	12 s
carioca	NN	18 s
carjack	VB NN24 VBP39 JJ63	-	35 s ing ed
carjacking	VBG NN24	04 s
cark	VB NN15 VBP48 JJ51	-	37 s ing ed
carload	NN JJ57	14 s
carmaker	NN	14 s
carmine	NN JJ9 VB36 VBP66	07 s	30 s 1ing d
carnage	-	04 s
carnal	JJ
carnalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
carnalize	VB VBP60	-	36c s 1ing d
carnation	NN JJ27	20 s
carnify	VB VBP48	-	30 1ies ing 1ied
carnival	NN	04 s
carol	NN VB30 JJ57	10 s	36 s ling led
caroler	NN JJ69	18 s
caroling	NN JJ54 VBG57	04 s
caroller	NN JJ69	18 s
carom	NN VB54 VBP69	11 s	38 s ing ed
carousal	NN JJ33	04 s
carouse	NN VB45	04 s	41 s 1ing d
carousel	NN JJ51	06 s
carouser	NN JJ51	18 s
carousing	VBG JJ9
carp	NN VB27 VBP66	13 s	32 s ing ed
carpellate	JJ NN27 VB39 VBN66
carpenter	NN VB39 VBP66	18 s	41 s ing ed
carpentry	NN JJ63	04 1ies
carper	NN JJ48	18 s
carpet	-	06 s	42 s ing ed
carpetbagger	NN	18 s
carpetbagging	JJ NN48 VBG60
carpeted	VBN VBD6 JJ27
carping	-	10 s
carrefour	NN JJ36	06 s
carrel	NN JJ51	18 s
carrell	NN	06 s
carriage	NN JJ60	06 s
carrier	-	18 s
carrot	NN JJ60	20 s
carrottop	NN JJ66	18 s
carroty	JJ NN24
carry	-	04 1ies	35 1ies ing 1ied
carry-over	NN JJ63	09 s
carsick	JJ NN42
cart	-	06 s	35 s ing ed
carte	NN JJ42 VB63	10 s
cartel	-	14 s
carter	NN JJ60	18 s
cartilage	NN JJ60	08 s
cartographer	NN	18 s
carton	NN	23 s
cartonful	NN JJ9	23 s
cartoon	NN VB51	10 s	36 s ing ed
cartoonist	NN JJ42	18 s
cartridge	NN JJ57	06 s
cartwheel	NN VB18 JJ60 VBP66	06 s	38 s ing ed
cartwright	NN JJ39	18 s
carunculate	JJ NN21 VB30 VBN57
carunculated	JJ VBN54
carve	-	-	35 s 1ing d
carvedilol	NN JJ48	06 s
carven	JJ NN51
carver	NN JJ63	18 s
carving	VBG NN42 JJ57	06 s
caryatid	NN JJ36	06 5ides
cascade	NN VB18 JJ54	17 s	38 s 1ing d
case	-	11 s	39 s 1ing d
case-by-case	JJ NN24 VB57
caseate	VB VBP45 NN60 JJ66	-	30 s 1ing d
casebook	NN JJ36	10 s
cased	VBN JJ3 VBD15
caseful	NN JJ6	23 s
casern	NN JJ33	06 s
caseworker	NN	18 s
cash	-	21 es	40 es ing ed
cashier	NN VB54 JJ57	18 s	41 s ing ed
cashmere	NN JJ51	06 s
casing	VBG NN42	06 s
casino	-	06 s
casket	NN VB36	06 s	35 s ing ed
caskful	NN JJ9	23 s
cassette	NN JJ42 VB63	06 s
cassie	NN JJ54	20 s
cassocked	JJ VBN51
cast	-	14 s	36 s ing ed
castanets	NN NNS6 JJ48 VBG69	06 es
castaway	NN JJ57	18 s
caste	NN JJ42 VB63	26 s
castellated	JJ VBN54
caster	NN	18 s
castigate	VB VBP45 NN60 JJ66	-	32 s 1ing d
castigation	NN	10 s
casting	-	06 s
castle	NN VB15 VBP48 JJ51	06 s	33 s 1ing d
castrate	VB NN12 VBP45 JJ54	18 s	30 s 1ing d
castrato	NN JJ69	18 1i
casually	RB
casualness	NN	07 es
casualty	NN	18 1ies
casuist	NN JJ51	18 s
cat	NN VB33 JJ66 VBP69	05 s	35 s ting ted
cat's-paw	NN JJ63	18 s
catabolise	VB NN30 VBP33 JJ69	-	30 s 1ing d
catabolize	VB VBP60	-	30 s 1ing d
catachresis	NN	10 es
cataclysm	NN	19 s
cataclysmic	JJ
catacorner	JJ NN39
catalectic	JJ NN42	10 s
cataleptic	JJ NN42	18 s
catalexis	NN	10 es
catalog	NN VB45	10 s	36c s ing ed
cataloger	NN	18 s
catalogue	NN VB51 VBP63 JJ63	10 s	31 s 1ing d
cataloguer	NN JJ60	18 s
catalyse	VB NN33 VBP39 JJ60	-	30 s 1ing d
catalyst	NN JJ45	27 s
catalyze	VB VBP48 NN63	-	30 s 1ing d
catamaran	NN JJ48	06 s
catamite	NN JJ48	18 s
cataphract	NN VB66	06 s
catapult	-	06 s	35 s ing ed
catapultian	JJ NN57
cataract	NN VB66	26 s
catastrophe	-	11 s
catatonic	JJ
catcall	NN VB36	10 s	32 s ing ed
catch	-	07 es	31 es ing 3ught
catcher	-	18 s
catching	-	04 s
catchpenny	JJ NN48
catchphrase	NN	10 s
catchword	NN JJ51	10 s
catchy	JJ NN48
catechise	VB NN30 VBP33 JJ69	-	32c s 1ing d
catechism	NN	10 s
catechist	NN JJ51	18 s
catechize	VB VBP51	-	32c s 1ing d
catecholamine	NN JJ57	27 s
catechumen	NN NNS21 JJ45	18 s
categorem	NN	10 s
categoreme	NN JJ45	10 s
categorical	JJ
categorisation	NN	14 s
categorise	VB NN30 VBP33 JJ69	-	31 s 1ing d
categorization	NN	14 s
categorize	VB VBP51	-	31 s 1ing d
categorized	VBN JJ21 VBD30
category	-	14 1ies
catena	NN	14 e
catenary	NN JJ21	25 1ies
catenate	VB VBP51 JJ57 NN60	-	35 s 1ing d
catenulate	VB JJ36 VBP42 NN60	-	35 s 1ing d
cater	-	-	34 s ing ed
catercorner	JJ NN39
caterer	NN JJ54	18 s
catering	-	04 s
caterpillar	NN JJ36	05 s
caterwaul	NN JJ33 VB39 VBP63	11 s	32 s ing ed
catharsis	NN	04 es
cathartic	JJ NN42	06 s
cathect	VB NN48 VBP48 JJ69	-	29 s ing ed
cathedral	JJ NN36	06 s
catheter	NN JJ60	06 s
catheterise	VB NN30 VBP33 JJ69	-	30 s 1ing d
catheterize	VB VBP51	-	30 s 1ing d
cathode	NN JJ60	06 s
catholic	JJ
catholicise	VB NN30 VBP33 JJ69	-	30 s 1ing d
catholicize	VB VBP51	-	30 s 1ing d
catkin	NN JJ57	20 s
catkinate	JJ
catling	NN VBG42 JJ42	06 s
catnap	NN VB24 VBP60	04 s	29 s ping ped
catnip	NN	20 s
catoptrics	NN NNS15 JJ60	09 es
cattish	JJ NN66
cattle	NN JJ42	05 s
cattleman	NN JJ66	18 2en
caucus	-	14 es	41 es ing ed
caudated	JJ VBN45 VBD66
caulescent	JJ NN48
cauline	JJ NN39
caulk	NN VB27 VBP69	27 s	35 s ing ed
caulked	VBN VBD9 JJ24
causality	NN	24 1ies
causally	RB
causative	JJ
cause	-	11 s	36c s 1ing d
causerie	NN JJ54	10 s
causeway	NN VB54 JJ66	06 s	40 s ing ed
causing	-	04 s
caustic	-	27 s
cauterant	NN JJ42	06 s
cauterise	VB NN30 VBP33 JJ69	-	30 s 1ing d
cauterize	VB VBP51	-	30 s 1ing d
caution	-	07 s	32 s ing ed
cautious	-	14 es
cautiously	RB
cavalcade	NN JJ45	14 s
cavalier	JJ NN12	18 s
cavalry	NN JJ51	14 1ies
cavalryman	NN JJ66	18 2en
cave	NN VB15 VBP39 JJ63	17 s	35c s 1ing d
caveat	-	10 s
caveman	NN JJ66	18 2en
cavern	NN VB18 JJ42 VBP54	17 s	35 s ing ed
cavil	NN VB12 VBP57 JJ69	10 s	32 s ling led
caviler	NN JJ69	18 s
caviller	NN JJ69	18 s
cavitied	JJ VBN45 VBD63
cavity	NN	17 1ies
cavort	VB NN27 VBP33	-	38 s ing ed
caw	NN VB15	11 s	32 s ing ed
cay	NN JJ51	17 s
cayman	NN JJ66	05 2en
cc	JJ NN30	23 s
cd	JJ NN27	27 s
cease	-	28 s	42 s 1ing d
cease-fire	-	26 s
ceaseless	JJ
cedar	NN JJ45	20 s
cede	VB NN33 VBP36 JJ60	-	40 s 1ing d
cedilla	NN	10 s
cefotaxime	NN JJ42	06 s
ceftazidime	NN JJ42	06 s
cefuroxime	NN JJ42	06 s
ceiling	-	06 s
ceilinged	JJ VBN51
celebrant	NN JJ42	18 s
celebrate	-	-	41 s 1ing d
celebrater	NN JJ54	18 s
celebration	-	11 s
celebrator	NN	18 s
celebrity	-	18 1ies
celerity	NN	07 1ies
celestial	JJ
celibate	JJ NN21	18 s
cell	-	06 s
cell-free	JJ NN54
cellar	NN JJ36	06 s
cellist	NN JJ48	18 s
cellphone	-	06 s
cellulose	NN JJ54	27 s
cellulosic	NN JJ27	27 s
cement	-	27 s	35 s ing ed
cemetery	NN	15 1ies
cenobite	NN JJ48	18 s
cense	NN VB JJ15 VBP24	-	39 s 1ing d
censor	NN VB48	18 s	41c s ing ed
censored	VBN VBD12 JJ18
censoring	VBG NN36 JJ60	04 s
censorship	-	04 s
censure	NN VB33 JJ66	10 s	32 s 1ing d
census	-	04 es	32 es ing ed
cent	-	23 s
centas	NN NNS36 JJ57	23 es
centaur	NN JJ42 VB69	18 s
centenarian	JJ NN36	18 s
centenary	JJ NN39	28 1ies
centennial	JJ NN18	28 s
center	-	15 s	42c s ing ed
centerfield	NN	06 s
centerfielder	NN JJ63	18 s
centerfold	NN JJ57	10 s
centering	VBG NN27 JJ63	09 s
centerpiece	-	09 s
centigrade	JJ NN66
centile	NN JJ33	09 s
centime	NN JJ42	23 s
centimeter	NN JJ60	23 s
centimetre	NN JJ57	23 s
central	-	06 s
centralise	VB NN30 VBP33 JJ69	-	30 s 1ing d
centrality	NN	07 1ies
centralization	NN	04 s
centralize	VB VBP60	-	30 s 1ing d
centralized	VBN VBD18 JJ24
centralizing	VBG JJ33
centrally	RB
centre	NN VB21 VBP57 JJ66	15 s	38c s 1ing d
centrefold	NN JJ57	10 s
centrifugate	VB VBP45 NN60 JJ66	-	38 s 1ing d
centrifugation	NN	22 s
centrifuge	NN VB21 VBP63 JJ66	06 s	38 s 1ing d
centrist	-	18 s
centroid	NN JJ36	15 s
centurion	NN	18 s
century	-	28 1ies
ceramic	JJ NN57	06 s
ceramicist	NN JJ51	18 s
ceramist	NN JJ51	18 s
cerate	NN JJ24 VB42 VBP69	06 s
cere	NN VB18 VBP48 JJ60	05 s	35 s 1ing d
cereal	JJ NN6	20 s
cerebellum	NN	08 2a
cerebral	JJ
cerebrate	VB VBP45 JJ66 NN69	-	31 s 1ing d
ceremonial	-	11 s
ceremonially	RB
ceremoniously	RB
ceremony	-	11 1ies
cert	NN JJ57	07 s
certainty	-	09 1ies
certificate	-	10 s	40cF s 1ing d
certification	NN	04 s
certify	-	-	32F 1ies ing 1ied
certiorari	NN JJ57	10 s
certitude	NN JJ60	09 s
cerulean	JJ NN6	07 s
cervical	JJ
cervine	JJ NN42
cesarean	JJ NN6	04 s
cespitose	JJ NN45
cessation	NN	11 s
cesspool	NN JJ48	06 s
cf	RB NN33 JJ33
cgs	NN NNS6 JJ48 VBG69	23 es
cha-cha	NN VB57	04 s	38 s ing ed
chachka	NN	18 s
chad	NN JJ57	27 s
chadar	NN JJ45	06 s
chaddar	NN JJ45	06 s
chafe	NN VB48 JJ66	26 s	39 s 1ing d
chaff	NN VB45	27 s	32 s ing ed
chaffer	VB VBP36 NN51	-	40c s ing ed
chaffy	JJ VB48 NN54 RB66
chafing	VBG NN3	12 s
chagrin	-	12 s	37 s ing ed
chain	-	14 s	35 s ing ed
chain-smoke	VB VBP42 NN48	-	34 s 1ing d
chain-smoker	NN	18 s
chains	-	06 es
chainsaw	NN JJ63	06 s
chair	-	06 s	41c s ing ed
chairman	-	18 2en	41 s ing ed
chairmanship	NN	04 s
chairperson	NN JJ57	18 s
chairwoman	-	18 2en
chaise	NN	06 s
chalk	NN VB27 VBP69	27 s	36 s ing ed
challenge	-	26 s	32cc s 1ing d
challenger	-	18 s
chalybeate	JJ NN60
chamber	-	06 s	42 s ing ed
chambered	VBN VBD12 JJ24
chamberlain	NN JJ42 VB69	18 s
chambermaid	NN JJ36	18 s
chambray	NN JJ60	06 s
chameleon	NN	18 s
chamfer	NN VB3 VBP39 JJ63	06 s	35 s ing ed
champ	NN VB18 VBP63 JJ69	18 s	34 s ing ed
champagne	NN JJ54	13 s
champerty	NN JJ30	04 1ies
champion	-	18 s	33 s ing ed
championship	-	26 s
chance	-	26 s	41F s 1ing d
chancel	NN JJ51	06 s
chancellery	NN JJ66	06 1ies
chancellor	-	18 s
chancery	NN JJ66	14 1ies
chancroid	NN JJ36	26 s
chancy	JJ NN12
chandelier	NN JJ48	06 s
chandelle	NN VB24 JJ48 VBP60	04 s	38 s 1ing d
chandler	NN JJ69	18 s
change	-	11 s	30 s 1ing d
changeling	NN JJ54 VBG60	18 s
changer	NN	18 s
channel	-	10 s	38 s ling led
channel-surf	VB NN9 VBP39 JJ42	-	30 s ing ed
channelise	VB NN30 VBP33 JJ69	-	38 s 1ing d
channelize	VB VBP60	-	38 s 1ing d
channels	-	10 es
chant	-	10 s	32c s ing ed
chantey	NN JJ54	10 s
chanting	-	04 s
chantlike	JJ NN54 RB63
chanty	NN	10 1ies
chaos	-	26 es
chap	NN VB24 VBP60	18 s	30 s ping ped
chaparral	NN JJ24	14 s
chapel	NN VB51 JJ57	06 s
chapelgoer	NN JJ60	18 s
chaperon	NN VB57	18 s	38 s ing ed
chaperone	NN VB27 JJ66	18 s	38 s 1ing d
chaplain	NN JJ42 VB69	18 s
chapleted	JJ VBN42 VBD51
chapman	NN JJ66	18 2en
chapter	-	10 s
char	NN VB30 JJ54	27 s	43 s ring red
charabanc	NN JJ30	06 s
character	-	18 s	35 s ing ed
characterisation	NN	10 s
characterise	VB NN30 VBP33 JJ69	-	42c s 1ing d
characteristic	-	09 s
characteristically	RB
characterization	NN	10 s
characterize	-	-	32 s 1ing d
charade	NN JJ33	10 s
charcoal	JJ NN15 VB45	27 s	36 s ing ed
charge	-	04 s	33cF s 1ing d
chargeable	JJ
chargeman	NN JJ66	18 2en
charger	NN	05 s
chariot	NN VB33	06 s	38 s ing ed
charioteer	NN JJ60	18 s
charisma	-	07 s
charity	-	14 1ies
charivari	NN JJ57	10 s
charlatan	NN JJ48	18 s
charlotte	NN JJ42 VB63	15 s
charm	-	07 s	37 s ing ed
charmed	VBN VBD24 JJ30
charmer	NN JJ66	18 s
charnel	JJ NN9	06 s
chart	-	10 s	31c s ing ed
charter	-	10 s	41 s ing ed
chartered	VBN VBD15 JJ27
chartist	NN JJ51	18 s
charwoman	NN JJ66	18 2en
chase	-	04 s	38 s 1ing d
chased	VBN VBD6	18 s
chaser	NN JJ51	18 s
chasm	NN	17 s
chasse	NN VB24 VBP60	04 s	38 s 1ing d
chaste	JJ NN57
chasten	VB VBP39 NN69	-	32 s ing ed
chastening	VBG NN36 JJ63	10 s
chastise	VB NN30 VBP33 JJ69	-	32 s 1ing d
chastisement	NN	04 s
chastity	NN	04 1ies
chasuble	NN JJ12	06 s
chat	-	10 s	32 s ting ted
chatelaine	NN JJ57	18 s
chatroom	NN	10 s
chatter	-	10 s	39c s ing ed
chatterer	NN JJ54	18 s
chattering	VBG NN27 JJ63	11 s
chatty	JJ NN24
chauffeur	NN VB6 JJ51 VBP57	18 s	38 s ing ed
chauffeuse	NN	18 s
chauvinist	NN JJ42	18 s
chaw	NN VB15	13 s	34 s ing ed
chawbacon	NN	18 s
cheap	-	-	-	er/est
cheap-jack	NN	18 s
cheapen	VB NN45 VBP45 JJ54	-	30 s ing ed
cheapjack	NN JJ12	18 s
cheapness	NN	07 es
cheapskate	NN JJ39 VB57	18 s
cheat	NN VB30 JJ69	20 s	41 s ing ed
cheater	NN JJ54	18 s
cheating	-	04 s
chebab	NN	18 s
check	-	21 s	31cF s ing ed
check-in	NN JJ57	04 s
checkbook	NN	21 s
checker	NN VB60	18 s	36 s ing ed
checkered	VBN VBD12 JJ24
checkers	NNS	04 es
checklist	NN JJ48	10 s
checkmate	NN VB9 VBP39 JJ57	11 s	33 s 1ing d
checkout	NN JJ54	04 s
checkpoint	NN JJ45	15 s
checkrow	VB NN36 VBP51	-	35 s ing ed
checkup	NN JJ63	04 s
cheddar	NN JJ45	15 s
cheek	NN VB27 VBP69	08 s	32 s ing ed
cheekbone	NN JJ57	08 s
cheekily	RB
cheeky	JJ
cheep	NN VB12 JJ51 VBP51	11 s	32 s ing ed
cheer	-	10 s	37cc s ing ed
cheerer	NN JJ54	18 s
cheerful	JJ
cheerfully	RB
cheerfulness	NN	07 es
cheering	-	10 s
cheerio	NN JJ60	10 s
cheerlead	VB NN27 JJ48 VBP54	-	32 s ing ed
cheerleader	-	18 s
cheery	JJ NN33
cheese	-	13 s	42 s 1ing d
cheeseburger	NN	13 s
cheesecloth	NN JJ57	06 s
cheesemonger	NN	18 s
cheeseparing	JJ NN57 VBG57
cheesy	JJ NN48
chef	NN	18 s
chela	NN	18 e
chelate	VB NN6 JJ30 VBP42	27 s	42 s 1ing d
chelicerate	JJ
cheloid	NN JJ36	26 s
chemical	-	27 s
chemically	RB
chemiluminescent	JJ NN48
chemisorb	VB NN24 VBP39 JJ63	-	35 s ing ed
chemist	NN JJ51	18 s
chemist's	NN NNS27 JJ45	06 es
chemistry	-	09 1ies
chemotherapy	NN JJ51	04 1ies
chenille	NN JJ39	06 s
cheque	NN VB33 VBP66 JJ66	21 s	40 s 1ing d
chequer	NN VB30 VBP69	06 s	36 s ing ed
cherish	-	-	37 es ing ed
cherub	NN	18 im
chess	NN JJ57	20 es
chest	-	08 s
chesterfield	NN	18 s
chestnut	JJ NN	20 s
chesty	JJ NN24
chevalier	NN JJ48	18 s
chevaux-de-frise	NN	06 s
chevron	NN	10 s
chevvy	VB NN21 VBP36 JJ42	-	37 1ies ing 1ied
chevy	VB NN21 VBP36 JJ42	-	37 1ies ing 1ied
chew	NN VB21 VBP60	13 s	34 s ing ed
chewable	JJ
chewer	NN JJ57	18 s
chewing	VBG NN27 JJ63	04 s
chewy	JJ NN45 RB51
chi	NN JJ57	26 s
chiasmus	NN JJ30	10 2i
chic	JJ NN36	07 s
chicane	NN VB51 JJ60	14 s	33c s 1ing d
chichi	JJ NN3	18 s
chick	NN JJ57	05 s
chicken	-	13 s
chicken-fight	VB NN JJ24 VBP30	-	33 s ing ed
chickenfeed	NN JJ66	21 s
chickenfight	VB NN JJ24 VBP30	-	33 s ing ed
chickenhearted	JJ VBN51 VBD66
chickenshit	NN JJ57	10 s
chickpea	NN	20 s
chide	VB NN30 VBP36 JJ69	-	32 s 1ing 1 1den
chiding	-	10 s
chief	-	18 s
chieftain	NN JJ69 VB69	18 s
chignon	NN	08 s
chilblain	NN JJ42 VB69	26 s
chilblained	JJ VBN48
chilblains	NNS	26 es
child	-	18 ren
child-proof	VB NN9 VBP39 JJ42	-	30 s ing ed
childbearing	JJ NN18 VBG51	22 s
childbed	NN JJ12 NNS60 VBG69	26 s
childbirth	NN JJ60	22 s
childcare	NN	04 s
childhood	-	28 s
childishly	RB JJ57
childishness	NN	07 es
childlike	JJ NN54 RB63
childly	JJ RB39
childproof	VB NN9 VBP39 JJ42	-	30 s ing ed
chile	NN JJ42	15 s
chili	NN JJ57	13 s
chiliast	NN JJ57	18 s
chill	NN VB21	07 s	37 s ing ed
chilling	VBG JJ30 NN30	22 s
chilly	JJ NN6 RB24 CD48	13 1ies
chimaera	NN	18 s
chime	-	06 s	39 s 1ing d
chimera	NN	18 s
chimney	NN JJ54	06 s
chimneysweep	NN JJ42	18 s
chimneysweeper	NN JJ48	18 s
chimp	NN JJ60	05 s
chin	NN VB24 VBP60 JJ66	08 s	38 s ning ned
chin-up	NN JJ54	04 s
chin-wag	NN	10 s
chin-wagging	NN JJ51 VBG60	10 s
china	-	15 s
chinchy	JJ NN48
chine	NN VB36 VBP66 JJ66	13 s	35 s 1ing d
chink	NN VB12 VBP54 JJ66	18 s	39 s ing ed
chinked	VBN VBD12 JJ30
chinless	JJ
chintzy	JJ NN45 RB51
chip	-	17 s	35 s ping ped
chipotle	NN JJ42	13 s
chipper	JJ NN51
chipping	-	04 s
chips	NNS VBZ39	13 es
chirk	VB NN12 VBP42 JJ48	-	32 s ing ed
chirography	NN	10 1ies
chiromance	VB NN6 VBP39 JJ54	-	39 s 1ing d
chiromancer	NN JJ60	18 s
chiropodist	NN JJ51	18 s
chiropractic	NN JJ18	04 s
chiropractor	NN	18 s
chirp	NN VB27 VBP66	11 s	32 s ing ed
chirpy	JJ NN48
chirr	VB NN24 VBP39 JJ51	-	32 s ing ed
chirrup	NN VB51	11 s	32 s ing ed
chisel	NN VB18 JJ60 VBP66	06 s	41 s ling led
chiseled	JJ VBN45 VBD60
chiseler	NN JJ69	18 s
chiseller	NN JJ69	18 s
chit	NN JJ57	18 s
chit-chat	NN VB33 JJ66 VBP69	10 s	32 s ing ed
chitchat	NN VB33 JJ66 VBP69	10 s	32 s ting ted
chitter	VB NN21 JJ45 VBP48	-	32 s ing ed
chivalrous	JJ
chivalry	NN JJ51	07 1ies
chivaree	NN JJ45	10 s
chivvy	VB NN21 VBP36 JJ42	-	37 1ies ing 1ied
chivy	VB NN21 VBP36 JJ42	-	37 1ies 3evying/1vying 3evied/1ied/1vied
chloramphenicol	NN JJ48	06 s
chloride	NN	27 s
chlorinate	VB VBP45 JJ66	-	30 s 1ing d
chlorine	NN JJ57	27 s
chloroform	VB NN6 VBP48 JJ57	06 s	29 s ing ed
chlorophyllose	JJ NN45
chlorothiazide	NN	06 s
chlorpromazine	NN JJ57	06 s
chock	NN JJ51 VB60 VBP69	06 s	35 s ing ed
chock-full	JJ NN27
chockablock	JJ NN9
chockful	JJ
chocolate	-	13 s
choice	-	09 s
choir	NN VB24 VBP60	14 s	36 s ing ed
choirboy	NN	18 s
choirmaster	NN	18 s
choke	NN VB6 VBP48	06 s	29 s 1ing d
chokehold	NN	07 s
chokepoint	NN JJ45	25 s
choker	NN	18 s
choking	VBG NN27	26 s
cholecystectomy	NN JJ54	04 1ies
cholelithiasis	NN	26 es
cholelithotomy	NN JJ54	04 1ies
cholera	NN	26 s
cholesterol	NN JJ48	27 s
chomp	NN VB18 VBP63 JJ69	04 s	34 s ing ed
chon	NN	23 s
chondrify	VB VBP48	-	30 1ies ing 1ied
chondrite	NN JJ48	17 s
chondrule	NN JJ39	17 s
choose	-	-	31ccF s 1ing 3se 3sen
chooser	NN JJ51	18 s
choosey	JJ NN45
choosy	JJ NN48
chop	NN VB39 VBP57	19 s	35 s ping ped
chopper	NN JJ48	04 s
choppy	JJ NN48
chopstick	NN JJ57	06 s
choragus	NN JJ30	18 2i
choral	JJ NN36	10 s
chorale	NN JJ54	10 s
chord	-	25 s	36 s ing ed
chore	NN JJ60 VB66	04 s
choreograph	VB NN21 VBP48 JJ63	-	36c s ing ed
choreographer	NN	18 s
choreographic	JJ
choreography	NN	04 1ies
chorine	NN JJ57	18 s
chorister	NN	18 s
chortle	NN VB15 VBP48 JJ51	10 s	29 s 1ing d
chorus	-	11 es	32 es ing ed
chosen	-	18 s
chou	NN JJ51	14 x
chouse	NN VB6 VBP33	-	33 s 1ing d
chow	NN JJ69	14 s
chrestomathy	NN JJ45	10 1ies
christ	NN JJ51	18 s
christen	VB VBP39 NN69	-	32 s ing ed
christening	VBG NN36 JJ63	04 s
christianly	JJ RB33
christly	JJ RB54
chromatogram	NN	06 s
chromatographic	JJ
chromatography	NN	22 1ies
chrome	NN VB36 JJ39 VBP63	27 s	35 s 1ing d
chromium	NN	27 s
chromium-plate	VB VBP45 NN63	-	35 s 1ing d
chromolithography	NN	10 1ies
chromosphere	NN	17 s
chronicle	NN VB60	10 s	32 s 1ing d
chronicler	NN JJ69	18 s
chronologically	RB
chronologise	VB NN30 VBP33 JJ69	-	30 s 1ing d
chronologize	VB VBP51	-	30 s 1ing d
chronology	NN JJ63	24 1ies
chrysalis	NN	05 1des
chrysanthemum	NN	20 s
chubby	JJ NN45 RB51
chuck	NN VB18 VBP51 JJ66	13 s	35 s ing ed
chucker-out	NN JJ30	18 s
chuckle	VB NN6 VBP51 JJ63	10 s	29 s 1ing d
chuddar	NN JJ45	06 s
chuff	VB NN9 VBP42 JJ45	-	29 s ing ed
chug	NN VB42 JJ60 VBP66	11 s	39 s ging ged
chum	NN	18 s
chumminess	NN	07 es
chump	NN JJ57	18 s
chunk	-	14 s	35c s ing ed
chunky	JJ
church	-	14 es	38 es ing ed
church-state	NN JJ21	14 s
churchgoer	NN JJ60	18 s
churchgoing	JJ NN45 VBG54
churchly	JJ RB54
churchman	NN JJ66	18 2en
churchwarden	NN JJ33 VB60	18 s
churchyard	NN JJ54	15 s
churidars	NN NNS9 JJ48 VBG69	06 es
churl	NN JJ39	18 s
churlish	JJ VB66
churn	NN VB6 VBP42	06 s	35 s ing ed
churning	VBG JJ27 NN60
churr	VB NN24 VBP39 JJ51	-	32 s ing ed
churrigueresco	JJ NN39
churrigueresque	JJ NN39
chute	VB NN3 VBP51 JJ51	06 s	38 s 1ing d
chutzpanik	NN JJ66	18 s
ci	JJ NN42
ciao	NN JJ60	10 s
cicada	NN	05 e
cicatrise	VB NN30 VBP33 JJ69	-	35 s 1ing d
cicatrize	VB VBP51	-	35 s 1ing d
cicero	NN JJ60	23 s
cicerone	NN JJ57	18 1i
cigar	NN JJ45	06 s
cigarette	NN JJ42 VB63	06 s
ciliate	JJ NN15	05 s
ciliated	JJ VBN45 VBD66
cilium	NN	05 2a
cinch	NN VB39	04 es	35cc es ing ed
cinema	NN JJ66	10 s
cinematic	JJ
cinematise	VB NN30 VBP33 JJ69	-	36 s 1ing d
cinematize	VB VBP51	-	36 s 1ing d
cinematographer	NN	18 s
cinematography	NN	04 1ies
cipher	NN VB24 VBP69	10 s	32cF s ing ed
circadian	JJ NN42
circinate	JJ
circle	-	25 s	38 s 1ing d
circuit	-	06 s	38 s ing ed
circuitous	JJ
circuitry	NN JJ63	06 1ies
circular	JJ NN42	10 s
circularise	VB NN30 VBP33 JJ69	-	41c s 1ing d
circularity	NN	07 1ies
circularize	VB VBP51	-	41 s 1ing d
circulate	-	-	32c s 1ing d
circulation	-	10 s
circumambulate	VB VBP48 NN66	-	38 s 1ing d
circumboreal	JJ NN45
circumcise	VB NN30 VBP33 JJ69	-	35 s 1ing d
circumference	NN	07 s
circumflex	NN JJ63	10 es
circumfuse	VB NN24 VBP36	-	38 s 1ing d
circumlocution	NN	10 s
circumnavigate	VB VBP45 NN60 JJ66	-	38 s 1ing d
circumscribe	VB NN27 JJ48 VBP51	-	35 s 1ing d
circumstance	-	26 s
circumstances	-	26 es
circumstantial	JJ
circumstantiate	VB VBP51 NN54 JJ66	-	32 s 1ing d
circumvallate	VB VBP45 NN63	-	33 s 1ing d
circumvent	-	-	33c s ing ed
circumvention	NN	04 s
circumvolute	VB VBP51 NN60 JJ63	-	42 s 1ing d
circumvolve	VB VBP36 JJ42 NN45	-	38 s 1ing d
circus	-	14 es
cirrocumulus	NN JJ30	17 2i
cirrostratus	NN JJ30	17 2i
cisalpine	JJ NN42
cisco	NN JJ60	13 es
cismontane	JJ NN48
cissy	JJ NN48
citadel	NN JJ51	06 s
citation	NN	10 s
cite	-	10 s	32c s 1ing d
cithern	NN JJ33	06 s
citify	VB VBP48	-	30 1ies ing 1ied
citizen	-	18 s
citizenry	-	14 1ies
citizenship	-	26 s
citrate	VB NN12 VBP45 JJ54	27 s	30 s 1ing d
citron	NN	13 s
citrus	NN JJ30	13 es
cittern	NN JJ30	06 s
city	-	15 1ies
city-state	NN JJ21	14 s
cityfied	JJ VBN45
citywide	JJ NN27 VB69
civics	NN NNS15 JJ60	09 es
civies	NN NNS6 JJ45 VBG69	06 es
civilian	-	18 s
civilisation	NN	22 s
civilise	VB NN30 VBP33 JJ69	-	41 s 1ing d
civility	-	07 1ies
civilization	-	14 s
civilize	VB VBP60	-	41 s 1ing d
civvies	NN NNS6 JJ45 VBG69	06 es
cl	JJ NN21	27 s
clabber	NN VB30 JJ57 VBP63	13 s	30 s ing ed
clack	NN VB30 VBP66	11 s	39cc s ing ed
clad	JJ VBN9 VBD24
clade	NN JJ45	14 s
cladistics	NN NNS24 JJ66	09 es
claim	-	10 s	32cF s ing ed
claimant	NN JJ42	18 s
clairvoyance	NN	10 s
clairvoyant	JJ NN18	18 s
clam	NN VB33	05 s	35 s ming med
clamber	NN VB24 VBP57 JJ57	04 s	38 s ing ed
clammy	JJ NN45 RB51
clamor	NN VB48	11 s	32c s ing ed
clamoring	-	10 s
clamorous	JJ
clamour	NN VB21 JJ45 VBP51	10 s	32c s ing ed
clamouring	VBG NN33	10 s
clamp	NN VB18 VBP63 JJ69	06 s	35c s ing ed
clampdown	NN JJ57	04 s
clams	NNS VBZ33	21 es
clamshell	NN	05 s
clan	NN JJ48	14 s
clang	NN VB42 JJ57 VBP66	11 s	39 s ing ed
clanging	VBG JJ24 NN54
clangor	NN VB48	11 s	39 s ing ed
clangoring	VBG NN36 JJ60	11 s
clangour	NN VB21 JJ45 VBP51	11 s	39 s ing ed
clank	NN VB18 VBP63 JJ66	11 s	39 s ing ed
clanking	VBG JJ21 NN57
clannish	JJ VB63
clannishness	NN	07 es
clansman	NN JJ66	18 2en
clanswoman	NN JJ66	18 2en
clap	NN VB24 VBP60	11 s	35c s ping ped
clapboard	NN VB33 JJ63	27 s	35 s ing ed
clapper	NN JJ48	18 s
clapperclaw	VB NN42 VBP63	-	35c s ing ed
clapping	-	10 s
claptrap	NN JJ63	10 s
claque	NN JJ57	14 s
clarence	NN	06 s
claret	NN VB33	07 s	34 s ing ed
clarification	-	10 s
clarify	-	-	32 1ies ing 1ied
clarinetist	NN JJ51	18 s
clarinettist	NN JJ51	18 s
clarion	-	06 s	36c s ing ed
clarity	-	07 1ies
clash	-	11 es	35c es ing ed
clasp	NN VB27 VBP66	06 s	35 s ing ed
class	-	14 es	31 es ing ed
classic	-	06 s
classical	-	10 s
classically	RB
classicise	VB NN30 VBP33 JJ69	-	30 s 1ing d
classicist	NN JJ51	18 s
classicize	VB VBP51	-	30 s 1ing d
classics	NNS	09 es
classification	-	04 s
classificatory	JJ
classified	-	10 s
classifier	NN JJ48	18 s
classify	-	-	31c 1ies ing 1ied
classless	JJ
classmate	NN JJ48	18 s
classroom	-	06 s
classy	JJ NN48
clast	NN JJ57	17 s
clathrate	JJ NN66
clatter	NN VB30 JJ60	11 s	39 s ing ed
clattery	JJ NN24
clause	-	10 s
claustrophobe	NN JJ54	18 s
claustrophobia	NN JJ66	26 s
claver	VB NN27 VBP45 JJ57	-	32 s ing ed
clavicle	NN	08 s
clavus	NN JJ30	26 es
claw	NN VB15	05 s	38 s ing ed
clawback	-	04 s
claxon	NN VB57	06 s	39c s ing ed
clay	NN JJ60	27 s
clayey	JJ NN45
claymore	NN JJ60 VB66	06 s
clean	-	04 s	35 s ing ed	er
clean-shaven	JJ NN51
cleaner	-	06 s
cleaning	-	04 s
cleanly	RB JJ18
cleanse	VB NN9 JJ27 VBP30	-	29 s 1ing d
cleansing	VBG JJ39 NN39	04 s
cleanup	NN JJ63	21 s
clear	-	26 s	30 s ing ed	er/est
clear-cut	JJ VB24 NN42 VBP63	-	30 s ing ed
clear-eyed	JJ VBN45 VBD63
clearance	-	07 s
clearheaded	JJ VBN48 VBD69
clearing	VBG NN27 JJ57	15 s
clearness	NN	07 es
clearstory	NN JJ24	06 1ies
cleat	NN VB30 JJ69	06 s	40 s ing ed
cleavage	NN JJ60	26 s
cleave	VB VBP24 NN39 JJ63	-	35 s 1ing 3ft/4ove/4oven
cleaver	NN JJ63	06 s
clef	NN	10 s
cleft	JJ NN15 VBN48 VBD51	25 s
clegg	NN JJ51 VBG51	05 s
cleistogamy	NN JJ54	11 1ies
clemency	NN	26 1ies
clement	JJ NN12 VB69
clench	NN VB39	06 es	35 es ing ed
clerestory	NN JJ24	06 1ies
clergy	NN JJ63	14 1ies
clergyman	NN JJ66	18 2en
cleric	-	18 s
clerical	JJ
clericalism	NN	10 s
clericalist	NN JJ42	18 s
clerihew	NN	10 s
clerisy	NN JJ51	14 1ies
clerk	NN VB42	18 s	41 s ing ed
clerking	VBG NN24 JJ69	04 s
clerkship	NN	04 s
cleverly	RB JJ57
cleverness	NN	09 es
clew	NN VB21 VBP60	14 s	35 s ing ed
cliche	NN	10 s
cliched	JJ VBN51 VBD54
click	-	11 s	38 s ing ed
clickety-click	NN JJ57	11 s
client	-	18 s
clientele	NN JJ39	14 s
cliff	-	17 s
climacteric	NN JJ30	28 s
climate	-	26 s
climatic	JJ
climatologist	NN JJ51	18 s
climax	NN VB39	11 es	30 es ing ed
climb	-	17 s	38 s ing ed
climb-down	NN JJ57	10 s
climbing	VBG NN27 JJ63	11 s
clime	NN JJ42	26 s
clinch	-	04 es	35 es ing ed
clincher	NN	10 s
cling	-	13 s	35 s ing 3ung
clinic	-	14 s
clinical	JJ
clinically	RB
clinician	NN JJ42	18 s
clink	NN VB12 VBP54 JJ66	11 s	39 s ing ed
clinker	NN VB60	17 s	30 s ing ed
clinocephaly	NN JJ39 RB39	26 1ies
clinodactyly	NN JJ39 RB39	26 1ies
clip	-	06 s	35 s ping ped
clipped	VBN VBD3 JJ36
clipper	NN JJ48	06 s
clipping	VBG NN27	10 s
clique	NN JJ57	14 s
cliquish	JJ NN66
clitoridectomy	NN JJ54	04 1ies
clitter	VB NN21 JJ45 VBP48	-	39 s ing ed
cloak	NN VB39 VBP66	06 s	39 s ing ed
cloakmaker	NN	18 s
clobber	NN VB30 JJ57 VBP63	21 s	35 s ing ed
clock	-	06 s	30 s ing ed
clocking	VBG NN24	28 s
clockmaker	NN	18 s
clocks	NNS VBZ39	20 es
clocksmith	NN JJ57	18 s
clockwise	JJ RB12 NN15
clod	NN	14 s
cloddish	JJ NN66
clodhopper	NN JJ48	06 s
clofibrate	NN JJ33 VB48	06 s
clog	NN VB45	06 s	35 s ging ged
clogged	VBN VBD9 JJ30
clogging	VBG JJ18 NN48
cloggy	JJ NN36
cloisonne	JJ NN6	06 s
cloister	NN VB18	06 s	42 s ing ed
cloistered	VBN VBD15 JJ27
clomp	VB NN39 VBP45 JJ63	-	38 s ing ed
clon	NN	14 s
clone	NN VB27 JJ66	18 s	36 s 1ing d
clonic	JJ
cloning	-	04 s
clonus	NN JJ30	26 es
clop	NN VB39 VBP57	11 s	39 s ping ped
close	-	28 s	35 s 1ing d	r/st
close-knit	JJ NN39
close-packed	JJ VBN54 VBD63
closefisted	JJ VBN33 VBD42
closelipped	JJ VBN33 VBD39
closemouthed	JJ VBN48 VBD57
closeness	-	12 es
closeout	NN JJ54	04 s
closer	-	18 s
closet	NN VB21	06 s	35 s ing ed
closeup	NN JJ63	06 s
closing	-	04 s
closure	-	04 s	30 s 1ing d
clot	NN VB33	08 s	30 s ting ted
cloth	NN JJ57	06 s
clothe	VB NN27 VBP30	-	29 s 1ing 4ad
clothed	JJ VBN48 VBD57
clothes	-	06 es
clothesbrush	NN JJ57	06 es
clotheshorse	NN JJ48	06 s
clothesline	NN JJ60	06 s
clothier	NN JJ48	18 s
clothing	-	06 s
clotted	VBN VBD JJ15
cloture	NN VB33 VBP66	10 s	30 s 1ing d
cloud	-	19 s	43 s ing ed
cloudburst	NN JJ45	19 s
clouded	VBN VBD9 JJ18
cloudy	JJ NN48
clout	-	10 s	35 s ing ed
cloven	VBN JJ VBD39
clover	NN JJ63	20 s
clowder	NN JJ66	14 s
clown	-	18 s	29 s ing ed
clowning	VBG NN27 JJ63	04 s
clownish	JJ VB63
cloy	VB VBP33 NN39	-	40 s ing ed
cloze	JJ NN39 VB48
club	-	14 s	41 s bing bed
clubbish	JJ NN66
clubby	JJ NN45 RB51
clubfoot	NN JJ69	26 s
clubfooted	JJ VBN45 VBD60
clubhouse	-	06 s
cluck	NN VB18 VBP51 JJ66	11 s	32 s ing ed
clue	-	10 s	35 s 1ing d
clump	NN VB24 VBP66 JJ66	14 s	39 s ing ed
clumsily	RB
clumsy	JJ NN48
clunk	NN VB18 VBP63 JJ66	11 s	39 s ing ed
cluster	NN VB18	14 s	38 s ing ed
clustered	VBN VBD15 JJ27
clustering	VBG NN27 JJ63	14 s
clutch	-	04 es	35c es ing ed
clutches	NNS VBZ30	04 es
clutter	NN VB36 JJ66	26 s	30 s ing ed
cluttered	VBN VBD15 JJ27
clv	JJ NN45 VBN69
clx	JJ NN36
clxv	JJ NN45 VBN69
clxx	JJ NN36
clxxv	JJ NN45 VBN69
clxxx	JJ NN36
cm	NN JJ66	23 s
co-author	-	-	36 s ing ed
co-beneficiary	NN JJ42	18 1ies
co-defendant	NN JJ42	18 s
co-discoverer	NN JJ54	18 s
co-ed	JJ NN45	18 s
co-educate	VB VBP39 NN60	-	41 s 1ing d
co-occur	VB NN48 VBP51 JJ57	-	42 s ing ed
co-op	-	04 s
co-opt	VB VBP45 NN45 JJ63	-	41 s ing ed
co-optation	NN	04 s
co-pilot	NN JJ60	18 s
co-respondent	NN JJ45	18 s
co-sign	VB NN36 VBP45 JJ60	-	41c s ing ed
co-star	NN VB30 JJ54	18 s	42 s ring red
co-vary	VB NN VBP9 JJ9	-	42 1ies ing 1ied
co-worker	NN	18 s
coach	-	18 es	32 es ing ed
coachbuilder	NN JJ63	18 s
coaching	VBG NN42 JJ63	04 s
coachman	NN JJ66	18 2en
coact	VB VBP48 NN51	-	41 s ing ed
coadjutor	NN	18 s
coagulate	VB JJ36 VBP42 NN60	-	30 s 1ing d
coal	-	27 s	43 s ing ed
coal-black	JJ NN24 RB63
coal-burning	JJ VBG51 NN51
coal-fired	JJ VBN42 VBD63
coalesce	-	-	30 s 1ing d
coalesced	VBN VBD15 JJ21
coalescence	NN	04 s
coalescent	JJ NN48
coalfield	NN	15 s
coalition	-	14 s
coalman	NN JJ66	18 2en
coaming	NN VBG60 JJ69	06 s
coapt	VB VBP45 NN45 JJ63	-	35 s ing ed
coarsely	RB
coarsen	VB NN45 VBP45 JJ54	-	35 s ing ed
coarsened	VBN VBD15 JJ30
coarseness	NN	10 es
coast	-	17 s	38 s ing ed
coastal	JJ NN66
coaster	NN	18 s
coastguard	NN JJ54	14 s
coastguardsman	NN JJ66	18 2en
coastline	NN JJ60	15 s
coastward	RB JJ48
coastwise	JJ RB12 NN15
coat	-	06 s	35 s ing ed
coated	VBN VBD18 JJ24
coating	VBG NN39	06 s
coattail	NN JJ66 VB69	06 s
coauthor	NN JJ69	18 s
coax	NN VB39	06 es	32 es ing ed
coaxer	NN JJ60	18 s
coaxial	JJ
coaxing	VBG NN21 JJ48	10 s
cobalt	NN	27 s
cobber	NN JJ48	18 s
cobble	NN VB9 JJ21 VBP48	06 s	35 s 1ing d
cobbler	NN JJ69	18 s
cobblers	NNS	10 es
cobblestone	NN VB27 JJ66	06 s	35 s 1ing d
cobwebby	JJ NN45 RB51
cocaine	-	06 s
cocainise	VB NN30 VBP33 JJ69	-	29 s 1ing d
cocainize	VB VBP51	-	29 s 1ing d
coccidioidomycosis	NN	26 es
coccidiosis	NN	26 es
coccygeal	JJ NN45
cock	NN VB33	08 s	38 s ing ed
cockade	NN JJ45	06 s
cockamamie	JJ NN45
cockamamy	JJ NN45 RB51
cockatoo	NN JJ60	05 s
cockatrice	NN JJ60	18 s
cocker	NN VB60	05 s	41 s ing ed
cockeyed	JJ VBN45 VBD63
cockfighting	NN VBG42 JJ48	04 s
cockhorse	NN JJ48	06 s
cockle	VB NN6 VBP51 JJ63	13 s	38 s 1ing d
cockleshell	NN	06 s
cockney	JJ NN9	18 s
cockpit	NN JJ57	06 s
cockroach	NN	05 es
cocksucker	NN	18 s
cocksure	JJ NN39
cocktail	NN JJ66 VB69	13 s
cocky	JJ
coco	NN JJ60	20 s
cocoa	NN	13 s
coconspirator	NN	18 s
coconspire	VB NN45 VBP48	-	31 s 1ing d
coconut	NN JJ60	13 s
cocoon	NN VB51	05 s	38 s ing ed
cocotte	NN JJ42 VB63	18 s
cod	NN JJ33 VB63	20 s	32c s ding ded
coda	NN	10 s
coddle	VB NN24 VBP36 JJ60	-	41 s 1ing d
coddler	NN JJ69	18 s
code	-	10 s	35c s 1ing d
codefendant	NN JJ42	18 s
coder	NN JJ66	18 s
codetalker	NN	18 s
codex	NN JJ63	10 2ices
codger	NN	18 s
codicil	NN JJ60	10 s
codification	NN	04 s
codify	VB VBP48	-	30 1ies ing 1ied
codswallop	NN JJ66	10 s
coeducate	VB VBP39 NN60	-	41 s 1ing d
coefficient	NN JJ6	23 s
coenobite	NN JJ48	18 s
coerce	VB NN36 VBP63	-	41 s 1ing d
coercion	NN	04 s
coercive	JJ
coeval	NN JJ6	18 s
coevals	NNS	14 es
coexist	VB NN27 VBP42 JJ45	-	42 s ing ed
coexistence	NN	26 s
coexistent	JJ NN63
coexisting	VBG JJ36
coffee	-	13 s
coffeehouse	NN	06 s
coffeepot	NN JJ60	06 s
coffer	NN JJ54 VB66	06 s
coffin	NN VB24 VBP60 JJ66	06 s	35 s ing ed
cofounder	NN JJ63	18 s
cog	NN VB45	18 s	35 s ging ged
cogged	VBN VBD9 JJ30
coggle	VB NN33 JJ36 VBP39	-	38 s 1ing d
cogitate	VB VBP39 JJ48 NN57	-	31c s 1ing d
cognate	JJ NN27	18 s
cognise	VB NN30 VBP33 JJ69	-	31F s 1ing d
cognitive	JJ
cognizance	NN	09 s
cognizant	JJ NN57
cognize	VB VBP51	-	31F s 1ing d
cognomen	NN NNS21 JJ45	10 2ina
cognoscente	NN JJ42 VB63	18 s
cohabit	VB NN33 VBP36 JJ60	-	42 s ing ed
cohabitation	NN	04 s
cohere	VB NN33 VBP33 RB60	-	35 s 1ing d
cohesion	NN	26 s
cohesive	JJ
cohesiveness	NN	26 es
cohort	NN	14 s
coif	NN VB48	08 s	35 s fing fed
coiffe	VB NN6 JJ30 VBP33	-	29 s 1ing d
coiffeur	NN JJ42 VB69	18 s
coiffeuse	NN	18 s
coiffure	NN VB30 VBP66	08 s	29 s 1ing d
coil	NN VB12 VBP57 JJ69	06 s	38 s ing ed
coiled	VBN VBD9 JJ45
coin	-	21 s	36 s ing ed
coincide	VB NN30 VBP36 JJ69	-	42 s 1ing d
coincidence	-	11 s
coincidental	JJ
coincidently	RB
coinciding	VBG JJ24 NN60
coiner	NN JJ60	18 s
coinsure	VB NN24 JJ48 VBP48	-	40 s 1ing d
coitus	NN JJ30	04 es
coke	NN VB6 VBP48	27 s	30 s 1ing d
col	NN JJ48	17 s
cola	NN NNS24	20 s
cold	-	26 s	-	er/est
cold-blooded	JJ VBN51 VBD63
cold-bloodedly	RB
cold-cream	VB NN21 VBP39	-	35 s ing ed
cold-shoulder	VB NN6 VBP30 JJ36	-	31 s ing ed
coldcock	VB NN21 VBP39 JJ54	-	35 s ing ed
coldhearted	JJ VBN51 VBD66
coldly	RB
coldness	NN	09 es
coldwork	VB NN9 VBP42 JJ57	-	36 s ing ed
cole	NN JJ60	20 s
colic	NN JJ27	26 s
coliseum	NN	06 s
collaborate	VB VBP45 JJ66 NN69	-	41 s 1ing d
collaboration	-	04 s
collaborationist	NN JJ42	18 s
collaborator	NN	18 s
collage	NN JJ60	06 s
collapse	-	26 s	38 s 1ing d
collapsible	JJ
collar	-	06 s	35 s ing ed
collate	VB VBP45 NN63	-	31 s 1ing d
collateral	-	21 s
collateralize	VB VBP60	-	32 s 1ing d
colleague	-	18 s
collect	-	10 s	40 s ing ed
collecting	-	04 s
collection	-	14 s
collective	-	14 s
collectivise	VB NN30 VBP33 JJ69	-	41 s 1ing d
collectivism	NN	14 s
collectivist	JJ NN9	18 s
collectivize	VB VBP51	-	41 s 1ing d
collector	NN	18 s
colleen	NN JJ45	18 s
college	-	14 s
collegial	JJ
collegian	NN JJ42	18 s
collegiate	JJ NN54
collide	VB NN30 VBP36 JJ69	-	42 s 1ing d
collider	NN	06 s
collier	NN JJ48	18 s
colligate	VB VBP45 NN60 JJ66	-	31c s 1ing d
collimate	VB VBP30 NN51	-	30 s 1ing d
collins	NN NNS12 JJ48 VBG69	18 es
collision	NN	11 s
collocate	VB VBP39 NN60	-	42c s 1ing d
collocation	NN	10 s
collogue	VB NN3 VBP12 JJ24	-	32 s 1ing d
colloidal	JJ NN66
colloquial	JJ
colloquialism	NN	10 s
colloquially	RB
colloquium	NN	14 2a
colloquy	NN JJ54	10 s
collotype	NN	10 s
collude	VB VBP21 NN24 JJ48	-	31 s 1ing d
collusion	-	09 s
colly	VB RB18 VBP21 NN27	-	35 1ies ing 1ied
collywobbles	NN NNS6 JJ48 VBG69	26 es
cologne	NN JJ54	15 s
colon	NN	08 2a/es
colonel	NN JJ51	18 s
colonial	JJ NN18	18 s
colonialism	NN	04 s
colonialist	NN JJ42	18 s
colonise	VB NN30 VBP33 JJ69	-	41 s 1ing d
coloniser	NN JJ51	18 s
colonist	NN JJ42	18 s
colonization	NN	04 s
colonize	VB VBP51	-	41 s 1ing d
colonizer	NN JJ60	18 s
colonnade	NN JJ45	06 s
colonnaded	JJ VBN48 VBD69
colony	-	14 1ies
color	-	07 s	30c s ing ed
coloratura	NN	18 s
colorcast	NN VB30 VBP60 JJ66	10 s	32 s ing ed
colored	VBN JJ6 VBD9	18 s
colorfast	JJ NN42
coloring	-	13 s
colorise	VB NN30 VBP33 JJ69	-	30 s 1ing d
colorist	NN JJ51	18 s
colorize	VB VBP51	-	30 s 1ing d
colors	-	06 es
colossal	JJ NN66
colossus	NN JJ30	18 2i
colostomy	NN JJ54	04 1ies
colour	JJ NN12 VB33 VBP63	27 s	41c s ing ed
colourcast	NN JJ57	10 s
colourful	JJ
colourise	VB NN30 VBP33 JJ69	-	30 s 1ing d
colourize	VB VBP51	-	30 s 1ing d
colpocele	NN JJ39	26 s
colpocystocele	NN JJ39	26 s
colt	NN	05 s
coltish	JJ NN66
columbary	NN JJ42	06 1ies
columbine	NN JJ57	20 s
column	-	14 s
columned	JJ VBN45 VBD63
columniform	JJ NN57 VB69
columnist	-	18 s
columnlike	JJ NN54 RB63
coma	NN JJ66	09 e
comate	JJ NN51
comatose	JJ NN45
comb	NN VB33 VBP69	06 s	35 s ing ed
combat	-	04 s	33 s ting ted
combatant	-	18 s
comber	NN JJ48	18 s
combinable	JJ
combination	-	14 s
combine	-	06 s	42 s 1ing d
combing	VBG NN27 JJ63	04 s
combining	VBG NN30	11 s
combo	NN JJ60	14 s
combust	VB NN39 VBP42 JJ57	-	43 s ing ed
combustion	-	22 s
come	-	08 s	38 s 1ing 3ame
comeback	-	10 s
comedian	-	18 s
comedienne	NN JJ54	18 s
comedy	-	10 1ies
comely	JJ RB27
comer	NN JJ66	18 s
comet	NN JJ69	17 s
cometary	JJ
comfit	NN VB27 JJ57 VBP57	13 s	36 s ing ed
comfort	-	26 s	37 s ing ed
comfortably	RB
comforted	VBN JJ15 VBD18
comforter	NN JJ60	18 s
comforts	NNS VBZ48	21 es
comfy	JJ VB48 NN54 RB66
comic	-	18 s
comically	RB
coming	-	04 s
comma	NN JJ66	10 s
command	-	10 s	32cc s ing ed
commandant	NN JJ42	18 s
commandeer	VB VBP33 NN42 JJ66	-	35 s ing ed
commander	-	18 s
commandment	NN	10 s
commando	NN JJ60	18 es
commemorate	VB VBP45 JJ66 NN69	-	31cc s 1ing d
commemorating	VBG JJ39
commemoration	NN	11 s
commemorative	JJ NN48	17 s
commence	NN VB3 VBP33 JJ63	-	30 s 1ing d
commencement	-	28 s
commend	-	-	32cF s ing ed
commendable	JJ RB63
commendation	NN	10 s
commensurate	JJ NN66
comment	-	10 s	32ccF s ing ed
commentary	-	10 1ies
commentate	VB VBP39 JJ48 NN57	-	32c s 1ing d
commentator	-	18 s
commerce	-	04 s
commercial	-	10 s
commercialise	VB NN30 VBP33 JJ69	-	30 s 1ing d
commercialism	NN	04 s
commercialization	NN	04 s
commercialize	VB VBP60	-	34 s 1ing d
commercially	RB
commie	NN JJ54	18 s
comminate	VB VBP45 JJ66	-	32 s 1ing d
commination	NN	10 s
commingle	VB NN33 JJ36 VBP39	-	35 s 1ing d
comminute	VB VBP51 NN60 JJ63	-	30 s 1ing d
commiserate	VB VBP51 JJ66	-	37 s 1ing d
commiseration	NN	12 s
commissar	NN JJ45	18 s
commissary	NN JJ42	06 1ies
commission	-	14 s	41 s ing ed
commissionaire	NN JJ60	18 s
commissioner	-	18 s
commissioning	VBG NN21	04 s
commit	-	-	41c s ting ted
commitment	-	07 s
committal	NN JJ33	04 s
committee	-	14 s
committeeman	-	18 2en
committeewoman	NN JJ66	18 2en
commix	VB NN18 VBP45 JJ48	-	35 es ing ed
commodity	-	06 1ies
commodore	NN JJ60 VB66	18 s
common	-	15 s
commonality	NN	14 1ies
commonalty	NN	14 1ies
commoner	NN JJ60	18 s
commonly	RB
commonplace	JJ NN9	10 s
commons	NNS	15 es
commonsense	JJ NN51
commonweal	NN JJ54	07 s
commonwealth	-	15 s
commotion	NN	26 s
commove	VB VBP30 NN42 JJ66	-	37 s 1ing d
communal	JJ
communalise	VB NN30 VBP33 JJ69	-	40 s 1ing d
communalize	VB VBP60	-	40 s 1ing d
commune	NN VB30 JJ63 VBP69	15 s	32c s 1ing d
communicant	NN JJ42	18 s
communicate	-	-	32c s 1ing d
communicating	-	10 s
communication	-	10 s
communicational	JJ
communications	-	09 es
communicative	JJ
communicator	-	18 s
communion	NN	04 s
communique	NN JJ57	10 s
communise	VB NN30 VBP33 JJ69	-	30 s 1ing d
communism	-	14 s
communist	-	18 s
communistic	JJ
community	-	14 1ies
communize	VB VBP51	-	30 s 1ing d
commutate	VB VBP39 JJ48 NN57	-	30 s 1ing d
commutation	NN	04 s
commutator	NN	06 s
commute	VB NN3 VBP51 JJ51	04 s	30 s 1ing d
commuter	NN JJ60	06 s
commuting	VBG NN45	04 s
comose	JJ NN45
comp	NN JJ60	10 s
compact	NN VB6 JJ27 VBP51	06 s	35 s ing ed
companion	NN VB63	18 s	42 s ing ed
companionable	JJ
companionship	NN	26 s
company	-	14 1ies	42 1ies ing 1ied
comparably	RB
comparative	JJ NN48	10 s
compare	-	07 s	31c s 1ing d
comparing	-	04 s
comparison	-	04 s
comparison-shop	VB NN18 VBP21 JJ48	-	40 s ing ed
compart	VB NN45 VBP51	-	35 s ing ed
compartment	NN	06 s
compartmentalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
compartmentalize	VB VBP60	-	30 s 1ing d
compartmented	JJ VBN48 VBD60
compass	-	06 es	41cF es ing ed
compassion	-	12 s
compassionate	-	-	37 s 1ing d
compassionately	RB
compatible	JJ
compatriot	NN JJ60	18 s
compeer	NN JJ60	18 s
compel	VB VBP54 NN66	-	41 s ling led
compendium	NN	10 s
compensate	-	-	42 s 1ing d
compensation	-	21 s
compere	NN VB18 VBP48 JJ60	18 s	41 s 1ing d
compete	-	-	33 s 1ing d
competence	-	07 s
competency	NN	07 1ies
competently	RB
competition	-	24 s
competitively	RB
competitiveness	-	07 es
competitor	-	18 s
compilation	NN	10 s
compile	VB NN27 VBP33 JJ36	-	40 s 1ing d
compiler	NN JJ69	18 s
compiling	-	04 s
complacency	NN	12 1ies
complain	-	-	32cF s ing ed
complainant	NN JJ30	18 s
complainer	NN JJ60	18 s
complaint	-	26 s
complaisance	NN	07 s
complect	VB NN48 VBP48 JJ69	-	42 s ing ed
complement	NN VB36	10 s	30 s ing ed
complementary	JJ NN9	07 1ies
complete	-	-	30 s 1ing d
completeness	NN	26 es
completion	NN	04 s
complex	-	09 es
complexifier	NN JJ48	18 s
complexify	VB VBP48	-	30 1ies ing 1ied
complexion	NN VB63	07 s	30 s ing ed
complexity	-	07 1ies
compliance	-	04 s
compliant	JJ
complicate	-	-	30 s 1ing d
complication	-	04 s
complicity	-	26 1ies
compliment	-	10 s	32c s ing ed
complimentary	JJ NN48
compliments	NNS VBZ63	10 es
complot	VB NN21 JJ48 VBP51	-	31 s ting ted
comply	-	-	41 1ies ing 1ied
component	-	09 s
comport	VB NN21 VBP30	-	41 s ing ed
comportment	NN	07 s
compose	VB VBP36 NN48 JJ69	-	42 s 1ing d
composer	NN JJ51	18 s
composing	VBG NN30 JJ66	07 s
composite	JJ NN12	09 s
composition	NN	07 s
compositor	NN	18 s
compost	NN VB45 JJ48	27 s	30 s ing ed
composure	NN JJ57	07 s
compound	-	09 s	30 s ing ed
compounding	VBG NN24 JJ54	04 s
comprehend	VB VBP42 NN63	-	31F s ing ed
comprehended	VBN VBD9 JJ30
comprehension	NN	09 s
comprehensive	-	10 s
comprehensively	RB
compress	NN VB27 VBP63	06 es	35 es ing ed
compressed	VBN VBD15 JJ24
compressor	NN JJ69	06 s
comprise	-	-	42 s 1ing d
compromise	-	04 s	32cc s 1ing d
compromiser	NN JJ51	18 s
compromising	VBG JJ21 NN60
comptroller	NN JJ69	18 s
compulsion	NN	16 s
compulsive	JJ NN51	18 s
compulsively	RB
compulsivity	NN	07 1ies
compulsory	JJ NN66
compunction	NN	12 s
computation	NN	04 s
compute	VB VBP51 NN60 JJ63	-	31F s 1ing d
computer	-	06 s
computerise	VB NN30 VBP33 JJ69	-	40 s 1ing d
computerize	VB VBP51	-	40 s 1ing d
comrade	NN JJ33	18 s
comradely	JJ RB27
con	-	10 s	41c s ning ned
concatenate	VB VBP51 JJ57 NN60	-	35 s 1ing d
concatenation	NN	26 s
concave	JJ NN42
conceal	VB NN45 JJ66 VBP69	-	39 s ing ed
concealing	VBG NN36 JJ51	04 s
concealment	NN	26 s
concede	-	-	32cF s 1ing d
conceding	-	10 s
conceit	NN JJ57	12 s
conceited	JJ VBN51 VBD66
conceivable	JJ
conceivably	RB
conceive	VB JJ33 VBP36 NN42	-	36c s 1ing d
conceiver	NN JJ63	18 s
concenter	VB NN15 VBP27 JJ51	-	31 s ing ed
concentrate	VB NN12 VBP45 JJ54	27 s	30c s 1ing d
concentration	-	07 s
concentre	VB NN36 VBP36 JJ60	-	31 s 1ing d
concept	-	09 s
conception	NN	09 s
conceptual	JJ
conceptualise	VB NN30 VBP33 JJ69	-	36 s 1ing d
conceptuality	NN	09 1ies
conceptualization	NN	04 s
conceptualize	VB VBP60	-	36 s 1ing d
conceptually	RB
concern	-	09 s	42 s ing ed
concert	-	10 s	36c s ing ed
concert-goer	NN JJ60	18 s
concerted	VBN VBD12 JJ18
concertina	NN VB45	06 s	38 s ing ed
concertise	VB NN30 VBP33 JJ69	-	36 s 1ing d
concertize	VB VBP51	-	36 s 1ing d
concerto	NN JJ69	10 1i
concession	-	10 s
concessionaire	NN JJ60	18 s
concessioner	NN JJ60	18 s
concha	NN	08 e
conchologist	NN JJ51	18 s
concierge	NN JJ57 VB66	18 s
conciliate	VB VBP51 NN54 JJ66	-	37c s 1ing d
conciliator	NN	18 s
concise	JJ NN27 RB63 VB69
conciseness	NN	10 es
concision	NN	10 s
conclave	NN JJ54	14 s
conclude	-	-	31ccF s 1ing d
conclusion	-	09 s
conclusively	RB
concoct	VB VBP48 NN48 JJ66	-	35 s ing ed
concord	NN VB33 JJ60	15 s	42F s ing ed
concordant	JJ NN57
concordat	NN JJ57	10 s
concourse	NN JJ48	14 s
concrete	-	27 s	35 s 1ing d
concretely	RB
concretise	VB NN30 VBP33 JJ69	-	30 s 1ing d
concretistic	JJ
concretize	VB VBP51	-	31 s 1ing d
concubine	NN JJ57	18 s
concupiscent	JJ NN48
concur	VB NN48 VBP51 JJ57	-	32F s ring red
concurrence	NN	10 s
concurrency	NN	10 1ies
concurrent	JJ NN69
concuss	VB NN21 VBP33 JJ48	-	38 es ing ed
concussion	NN	11 s
condemn	-	-	32c s ing ed
condemnation	NN	10 s
condemnatory	JJ
condensation	NN	09 s
condense	NN VB JJ15 VBP24	-	30 s 1ing d
condenser	NN JJ51	06 s
condescend	VB VBP42 NN63	-	41 s ing ed
condescension	NN	07 s
condign	JJ NN39
condition	-	26 s	41cF s ing ed
conditional	JJ
conditionally	RB
conditioned	VBN VBD9 JJ15
conditioner	NN JJ60	04 s
conditioning	VBG NN21	09 s
conditions	-	26 es
condo	NN JJ60	06 s
condole	VB NN21 VBP27 JJ48	-	37 s 1ing d
condolence	NN	10 s
condom	NN JJ60	06 s
condominium	NN	06 s
condone	-	-	32 s 1ing d
condor	NN JJ69	05 s
conduce	VB NN21 VBP42 JJ63	-	41 s 1ing d
conducive	JJ
conduct	-	04 s	41 s ing ed
conducting	-	04 s
conduction	NN	19 s
conductivity	NN	19 1ies
conductor	NN	18 s
conductress	NN	18 es
conduit	NN	06 s
cone	NN VB27 JJ66	06 s	35 s 1ing d
coney	NN JJ54	05 s
confab	-	10 s	32c s bing bed
confabulate	VB VBP48 NN66	-	36cc s 1ing d
confabulation	NN	10 s
confect	NN VB9 VBP54 JJ63	13 s	36 s ing ed
confection	NN VB54	13 s	36 s ing ed
confectionary	NN JJ21	06 1ies
confectioner	NN JJ60	18 s
confederacy	NN	15 1ies
confederate	JJ VB3 NN24 VBP51	18 s	41 s 1ing d
confederation	NN	26 s
confer	-	-	32 s ring red
conferee	NN JJ45	18 s
conference	-	14 s
conferral	NN JJ24	04 s
conferrer	NN JJ54	18 s
confess	VB NN12 VBP24 JJ36	-	32ccF es ing ed
confession	NN	10 s
confessional	JJ NN6 NNS66	06 s
confessor	NN JJ69	18 s
confetti	NN JJ57	06 s
confidant	-	18 s
confidante	NN JJ42 VB63	18 s
confide	VB NN30 VBP36 JJ69	-	32 s 1ing d
confidence	-	09 s
confidentiality	-	26 1ies
confidentially	RB
confiding	VBG JJ24 NN60
configuration	NN	09 s
configure	VB NN24 VBP39 JJ51	-	36 s 1ing d
confine	VB NN18 VBP30 JJ42	-	30 s 1ing d
confinement	-	26 s
confines	NNS VBZ18	07 es
confining	VBG JJ48 NN60
confirm	-	-	31cF s ing ed
confirmation	-	09 s
confiscate	VB JJ6 VBP30 NN54	-	40 s 1ing d
confiscation	NN	04 s
conflagrate	VB VBP45 JJ66 NN69	-	43 s 1ing d
conflagration	NN	11 s
conflate	VB VBP45 NN63	-	30 s 1ing d
conflict	-	04 s	42 s ing ed
confluent	JJ NN6	17 s
conform	-	-	42 s ing ed
conformist	JJ NN9	18 s
conformity	NN	07 1ies
confound	VB VBP42 NN45 JJ54	-	31c s ing ed
confounded	VBN JJ15 VBD15
confrere	NN JJ51	18 s
confront	-	-	33cc s ing ed
confrontation	-	10 s
confuse	-	-	31c s 1ing d
confusion	-	26 s
confutation	NN	10 s
confute	VB VBP51 NN60 JJ63	-	31F s 1ing d
confuter	NN JJ60	18 s
conga	NN VB57	10 s	38 s ing ed
conge	NN VB27 VBP48 JJ54	06 s	32 s 1ing d
congeal	VB NN45 JJ66 VBP69	-	30 s ing ed
congee	NN VB30 VBP63 JJ69	13 s	38c s ing d
congenital	JJ NN66
congeries	NN NNS6 JJ48 VBG69	14 es
congest	VB NN24 JJ27 VBP36	-	35 s ing ed
congested	VBN VBD9 JJ21
congestion	NN	26 s
congestive	JJ
congius	NN JJ30	23 2i
conglobate	VB VBP45 NN60 JJ66	-	30 s 1ing d
conglobe	VB NN27 JJ48 VBP51	-	30 s 1ing d
conglomerate	JJ VB3 NN24 VBP51	27 s	30 s 1ing d
conglutinate	VB VBP45 JJ66	-	35 s 1ing d
congo	NN JJ60	15 s
congratulate	-	-	32c s 1ing d
congratulation	NN	10 s
congratulations	-	10 es
congratulatory	JJ
congregant	NN JJ42	18 s
congregate	VB VBP45 NN60 JJ66	-	38 s 1ing d
congregation	-	14 s
congregational	JJ
congress	NN	14 es
congressman	-	18 2en
congresswoman	-	18 2en
congruent	JJ NN45
conical	JJ
conjecture	NN VB33 VBP66	09 s	31F s 1ing d
conjoin	VB NN33 VBP39 JJ57	-	35 s ing ed
conjoined	VBN VBD18 JJ27
conjugal	JJ NN66
conjugate	JJ VB3 NN9 VBP48	27 s	30c s 1ing d
conjugated	VBN VBD15 JJ48
conjunction	-	07 s
conjunctival	JJ NN9
conjunctive	JJ NN42	10 s
conjuration	NN	10 s
conjure	VB NN24 VBP39 JJ51	-	36cc s 1ing d
conjurer	NN JJ54	18 s
conjuror	NN JJ66	18 s
conk	NN VB18 VBP63 JJ66	08 s	38 s ing ed
conn	VB NN18 VBP36 JJ48	-	38 s ing ed
connect	-	-	35c s ing ed
connectedness	NN	26 es
connection	-	24 s
connective	JJ NN42	10 s
connector	NN	06 s
connivance	NN	10 s
connive	VB JJ33 VBP36 NN42	-	41c s 1ing d
conniving	VBG JJ30
connoisseur	NN JJ42 VB69	18 s
connotation	NN	10 s
connote	VB NN27 JJ36 VBP42	-	32cF s 1ing d
conoid	NN JJ36	25 s
conquer	VB NN24 VBP39 JJ51	-	30 s ing ed
conquering	VBG NN27 JJ63	04 s
conqueror	NN JJ66	18 s
conquest	-	04 s
conquistador	NN JJ69	18 es
consanguine	JJ NN42
consanguineal	JJ NN45
conscience	-	16 s
conscientious	JJ
consciously	RB
consciousness	-	09 es
conscript	NN VB9 VBP54 JJ63	18 s	33 s ing ed
conscription	NN	04 s
consecrate	JJ VB6 VBP45 NN69	-	41cc s 1ing d
consensual	JJ
consensus	-	26 es
consent	-	10 s	32 s ing ed
consequence	-	19 s
consequent	JJ NN45
conservancy	NN	14 1ies
conservation	NN	11 s
conservationist	NN JJ42	18 s
conservatism	-	09 s
conservative	-	18 s
conservatively	RB
conservativist	NN JJ51	18 s
conservator	NN	18 s
conservatory	NN JJ	14 1ies
conserve	NN VB6	13 s	42 s 1ing d
conserved	VBN VBD9 JJ21
consider	-	-	31cF s ing ed
considerate	JJ
considerately	RB
consideration	-	09 s
consign	VB NN36 VBP45 JJ60	-	40 s ing ed
consignee	NN JJ60	18 s
consigner	NN JJ60	18 s
consignor	NN JJ60	18 s
consist	VB VBP42 NN66	-	42 s ing ed
consistence	NN	07 s
consistency	-	07 1ies
consistory	NN JJ24	14 1ies
consociate	VB VBP51 NN54 JJ66	-	41 s 1ing d
consolation	NN	12 s
console	NN VB36 VBP60 JJ69	06 s	37 s 1ing d
consolidate	-	-	30 s 1ing d
consolidation	-	11 s
consoling	VBG JJ24 NN51
consonance	NN	10 s
consonant	JJ NN30	10 s
consonantal	JJ
consonate	VB JJ54 VBP63	-	39 s 1ing d
consort	NN VB30 VBP60	18 s	41 s ing ed
consortium	NN	14 2a
conspectus	NN JJ30	10 es
conspicuous	JJ
conspiracy	-	10 1ies
conspirator	NN	18 s
conspire	VB NN45 VBP48	-	31c s 1ing d
constable	NN JJ3	18 s
constabulary	NN JJ42	14 1ies
constancy	NN	07 1ies
constant	-	09 s
constatation	NN	09 s
constellate	VB VBP45 NN63	-	42 s 1ing d
constellation	-	09 s
consternate	VB VBP51 JJ57 NN60	-	37 s 1ing d
consternation	-	12 s
constipate	VB VBP45 NN60 JJ66	-	30 s 1ing d
constipated	VBN VBD6 JJ27
constituency	-	14 1ies
constituent	JJ NN6	06 s
constitute	-	-	42 s 1ing d
constituted	VBN VBD15 JJ27
constitution	-	10 s
constitutional	-	04 s
constitutionalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
constitutionalism	NN	14 s
constitutionalist	NN JJ42	18 s
constitutionalize	VB VBP60	-	40 s 1ing d
constitutionally	RB
constrain	VB NN30 VBP42	-	35 s ing ed
constraining	VBG JJ48 NN60
constraint	NN JJ54	26 s
constrict	VB VBP51 NN66 JJ69	-	35 s ing ed
constricted	VBN JJ18 VBD24
constriction	NN	25 s
constringe	VB VBP24 NN30 JJ42	-	30 s 1ing d
construal	NN JJ21	10 s
construct	NN VB9 VBP54 JJ60	09 s	36F s ing ed
construction	-	04 s
constructively	RB
constructivism	NN	14 s
constructivist	NN JJ51	18 s
constructor	NN	18 s
construe	VB NN21 VBP33 JJ48	-	31 s 1ing d
consubstantiate	VB VBP51 NN54 JJ66	-	30 s 1ing d
consuetudinal	NN JJ21	10 s
consuetudinary	NN JJ21	10 1ies
consul	NN JJ24	18 s
consular	JJ
consulate	-	06 s
consult	-	-	32cc s ing ed
consultancy	NN	04 1ies
consultant	-	18 s
consultation	-	10 s
consume	-	-	34 s 1ing d
consumer	-	18 s
consuming	VBG JJ24 NN60
consummate	-	-	36 s 1ing d
consummated	VBN VBD18 JJ24
consummation	NN	04 s
consumption	-	04 s
consumptive	JJ NN48	18 s
contact	-	04 s	32 s ing ed
contadino	NN JJ60	18 s
contagion	NN	26 s
contain	-	-	42 s ing ed
container	NN JJ60	06 s
containerful	NN JJ9	23 s
containerise	VB NN30 VBP33 JJ69	-	35 s 1ing d
containerize	VB VBP51	-	35 s 1ing d
containment	-	09 s
contaminate	VB VBP45 JJ66	-	30 s 1ing d
contaminated	VBN VBD18 JJ33
contaminating	VBG JJ39
contamination	NN	26 s
contemn	VB NN18 VBP36 JJ48	-	37 s ing ed
contemplate	-	-	39cc s 1ing d
contemplation	NN	04 s
contemplative	JJ NN48	18 s
contemporaries	NNS	14 es
contemporary	-	18 1ies
contemporise	VB NN30 VBP33 JJ69	-	42c s 1ing d
contemporize	VB VBP51	-	42c s 1ing d
contempt	-	12 s
contemptible	JJ
contemptuous	JJ
contemptuously	RB
contend	-	-	32ccF s ing ed
contender	-	18 s
content	-	14 s	34 s ing ed
contented	VBN VBD12 JJ24
contentedly	RB
contention	-	10 s
contents	-	10 es
contest	-	11 s	32F s ing ed
contestant	-	18 s
contestation	NN	10 s
contestee	NN JJ60	18 s
contester	NN	18 s
context	-	10 s
contiguous	JJ
continence	NN	07 s
continent	-	17 s
contingency	NN	11 1ies
contingent	-	14 s
continuance	NN	04 s
continuant	JJ NN18	10 s
continuation	-	04 s
continuative	NN JJ12	10 s
continue	-	-	42c s 1ing d
continuity	NN	26 1ies
continuo	NN JJ60	10 s
continuous	JJ
continuously	RB
continuum	NN	28 2a
contort	VB NN27 VBP33	-	35 s ing ed
contortion	NN JJ54	04 s
contortionist	NN JJ42	18 s
contour	NN VB21 JJ45 VBP51	10 s	36 s ing ed
contraband	NN JJ3	06 s
contrabandist	NN JJ51	18 s
contrabass	NN JJ3	06 es
contraception	-	04 s
contraceptive	JJ NN48	06 s
contraclockwise	JJ NN27 RB63 VB69
contract	-	10 s	32 s ing ed
contracted	VBN VBD15 JJ24
contracting	VBG NN51	04 s
contraction	NN	04 s
contractor	-	18 s
contractual	JJ
contractually	RB
contradance	NN VB63	04 s	38 s 1ing d
contradict	-	-	42ccF s ing ed
contradiction	-	24 s
contradictorily	RB
contradictory	-	24 1ies
contradistinction	NN	09 s
contradistinguish	VB VBP51 JJ60 NN63	-	31 es ing ed
contrail	NN JJ66 VB69	17 s
contraindicate	VB VBP39 NN57	-	32 s 1ing d
contraindication	NN	10 s
contralto	NN JJ9	18 1i
contraption	NN	06 s
contrapuntist	NN JJ51	18 s
contrarian	-	18 s
contrariwise	RB NN42 JJ48
contrary	-	24 1ies
contrast	-	24 s	31 s ing ed
contrasty	JJ NN24
contravene	VB NN24 VBP39 JJ45	-	41c s 1ing d
contredanse	NN VB45 JJ60	04 s	38 s 1ing d
contretemps	NN NNS9 JJ48 RB69	04 es
contribute	-	-	40 s 1ing d
contribution	-	04 s
contributor	-	18 s
contributory	JJ
contrite	JJ NN51
contrition	NN	12 s
contrivance	NN	06 s
contrive	VB VBP45 NN60	-	36 s 1ing d
contrived	VBN JJ15 VBD18
contriver	NN JJ63	18 s
control	-	07 s	41F s ling led
controller	NN JJ69	18 s
controversialist	NN JJ42	18 s
controversy	-	10 1ies
controvert	VB NN48 VBP66	-	32c s ing ed
contumely	NN RB24 JJ27 NNS60	10 1ies
contuse	VB NN24 VBP36	-	35 s 1ing d
contusion	NN	26 s
conundrum	-	10 s
convalesce	VB NN21 VBP42 JJ63	-	29 s 1ing d
convalescent	JJ NN9	18 s
convect	VB NN48 VBP48 JJ69	-	38 s ing ed
convection	NN	22 s
convene	VB NN24 VBP39 JJ45	-	38c s 1ing d
convener	NN JJ60	18 s
convenience	-	26 s
convenient	JJ
convening	-	04 s
convent	NN JJ54	06 s
conventicle	NN	14 s
convention	-	14 s
conventionalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
conventionalize	VB VBP60	-	30 s 1ing d
conventionally	RB
conventioneer	NN JJ60	18 s
converge	VB VBP36 NN51	-	42 s 1ing d
convergence	-	11 s
conversant	JJ NN57
conversation	-	10 s
conversational	JJ
conversationalist	NN JJ42	18 s
conversationist	NN JJ42	18 s
converse	JJ NN6 VB15	10 s	32 s 1ing d
conversely	RB
conversion	-	11 s
convert	-	18 s	30 s ing ed
converter	NN JJ60	06 s
convertible	JJ NN66	06 s
convex	JJ NN36
convexity	NN	07 1ies
convey	-	-	32c s ing ed
conveyance	NN	10 s
conveyancer	NN JJ60	18 s
conveyancing	NN VBG54	04 s
conveyer	NN	18 s
conveyor	NN JJ69	18 s
convict	-	18 s	32 s ing ed
conviction	-	09 s
convince	-	-	32 s 1ing d
convivial	JJ
convocation	NN	14 s
convoke	VB VBP42 NN48	-	32 s 1ing d
convolute	JJ VB9 VBP54 NN63	-	35c s 1ing d
convolve	VB VBP36 JJ42 NN45	-	35 s 1ing d
convoy	NN VB15 VBP45	14 s	38 s ing ed
convulse	VB NN33 VBP39 JJ60	-	32 s 1ing d
convulsive	JJ
convulsively	RB
coo	NN VB33 VBP66	11 s	32c es ing ed
cooccur	VB NN48 VBP51 JJ57	-	42 s ing ed
cooccurring	JJ VBG51
cook	-	18 s	36 s ing ed
cookbook	NN	10 s
cooked	VBN VBD JJ21
cookfire	NN JJ60	06 s
cookhouse	NN	06 s
cookie	-	13 s
cooking	VBG NN27	04 s
cooky	NN JJ27	18 1ies
cool	-	07 s	30 s ing ed	er
coolant	NN JJ42	27 s
cooler	NN JJ9	06 s
coolheaded	JJ VBN48 VBD69
coolie	NN JJ54	18 s
cooling	VBG NN21 JJ60	22 s
coolness	NN	12 es
cooly	NN JJ39 RB39	18 1ies
coon	NN	18 s
coop	NN JJ66	06 s
cooper	NN VB33 JJ57 VBP66	18 s	36 s ing ed
cooperate	-	-	41 s 1ing d
cooperation	-	04 s
cooperative	JJ NN48	04 s
cooperator	NN	18 s
coordinate	-	09 s	30 s 8-ordinating 8-ordinate/8-ordinated
coordination	-	09 s
coordinator	-	18 s
cop	NN VB39 VBP57	18 s	40 s ping ped
copartner	NN JJ60	18 s
copartnership	NN	14 s
cope	-	06 s	41 s 1ing d
copilot	NN JJ60	18 s
coping	-	06 s
copious	JJ
copolymerise	VB NN30 VBP33 JJ69	-	30 s 1ing d
copolymerize	VB VBP51	-	30 s 1ing d
copper	-	27 s	35 s ing ed
copper-bottom	VB NN VBP15 JJ33	-	40 s ing ed
copperplate	NN VB54	10 s
coppersmith	NN JJ57	18 s
coppery	JJ NN33
coppice	NN JJ60	14 s
coprolite	NN JJ48	17 s
copse	NN JJ63	14 s
copula	NN	10 e
copulate	VB VBP48 NN66	-	35 s 1ing d
copulative	JJ NN48	10 s
copy	-	10 1ies	36 1ies ing 1ied
copybook	NN	10 s
copycat	NN JJ57	18 s
copyedit	VB NN33 VBP36 JJ60	-	31 s ing ed
copying	VBG NN45 JJ69	04 s
copyist	NN JJ51	18 s
copyread	VB NN27 JJ48 VBP54	-	31 s ing ed
copyreader	NN JJ66	18 s
copyright	NN JJ48 VB51	10 s	40 s ing ed
copywriter	NN JJ63	18 s
coquet	VB NN24 VBP48 JJ57	-	32 s ting ted
coquette	NN VB VBP42 JJ51	18 s	32 s 1ing d
coquettish	JJ NN66
coral	JJ NN36	07 s
corbel	NN VB18 JJ60 VBP66	06 s	40 s ing ed
corbelled	JJ VBN27 VBD39 NN69
cord	NN VB33 JJ60	06 s	35 s ing ed
cordate	JJ NN63 VB69
cordial	-	13 s
cordiform	JJ NN57 VB69
cordite	NN JJ48	06 s
cordoba	NN	23 s
cordon	NN	14 s
corduroy	NN VB15 VBP45	06 s	36 s ing ed
corduroys	NNS VBZ30	06 es
core	-	14 s	35 s 1ing d
coreligionist	NN JJ42	18 s
corespondent	NN JJ45	18 s
corgi	NN JJ57	05 s
corinthian	JJ NN57
cork	NN VB48	27 s	35 s ing ed
corked	VBN VBD JJ36
corker	NN	10 s
corkscrew	NN VB15 VBD66 VBP69	06 s	38 s ing ed
cormose	JJ NN45
corn	-	20 s	34 s ing ed
corneal	JJ NN45
cornel	NN JJ51	20 s
corner	-	15 s	41 s ing ed
cornerback	NN	18 s
cornerstone	-	09 s
cornet	NN	06 s
cornetist	NN JJ51	18 s
cornfield	NN	15 s
cornhusker	NN	18 s
cornhusking	NN JJ51 VBG54	14 s
cornice	NN VB48 VBP63	06 s	40 s 1ing d
cornmeal	NN JJ54	13 s
cornucopia	NN JJ66	10 s
corny	JJ NN48
corolla	NN	20 s
corollary	NN JJ42	11 1ies
corona	NN	19 e
coronach	NN	10 es
coronate	VB JJ54 VBP63	-	41 s 1ing d
coronation	-	11 s
coroner	NN JJ60	18 s
coroneted	JJ VBN42 VBD51
corp	NN JJ66	14 s
corporal	JJ NN36	18 s
corporation	-	14 s
corporatist	JJ NN9	18 s
corporeal	JJ NN45
corporeality	NN	07 1ies
corposant	NN JJ42	19 s
corps	NNS	14 es
corpse	NN JJ63	08 s
corpulence	NN	07 s
corpus	NN JJ30	21 2ora
corrade	VB JJ33 NN33 VBP48	-	35 s 1ing d
corral	-	06 s	35 s ling led
correct	-	-	30c s ing ed
corrected	VBN JJ12 VBD18
correction	-	04 s
correctional	JJ
corrections	NNS	14 es
corrective	-	06 s
correctness	-	07 es
correlate	VB NN6 JJ30 VBP42	09 s	42c s 1ing d
correlated	VBN JJ18 VBD21
correlation	-	24 s
correspond	VB VBP42 NN45 JJ66	-	42c s ing ed
correspondence	-	10 s
correspondent	-	18 s
corresponding	VBG JJ18 NN54
correspondingly	RB
corridor	-	06 s
corrie	NN JJ54	17 s
corrigenda	NN NNS9	10 s
corrigendum	NN	10 2a
corroborate	VB VBP45 JJ66 NN69	-	31cF s 1ing d
corroboration	NN	10 s
corrode	VB NN33 VBP36 JJ60	-	30 s 1ing d
corroded	VBN VBD9 JJ18
corrosive	JJ NN51	27 s
corrugate	VB VBP45 NN60 JJ66	-	35 s 1ing d
corrugated	VBN VBD15 JJ48
corrupt	-	-	41 s ing ed
corrupted	VBN VBD9 JJ21
corruption	-	07 s
corsage	NN JJ60	06 s
corsair	NN	18 s
corset	NN VB21	06 s	29 s ing ed
cortege	NN JJ57	14 s
cortex	NN JJ63	08 2ices
cortical	JJ
cortically	RB
cortico-hypothalamic	JJ
corticofugal	JJ NN66
corticosteroid	NN JJ36	27 s
corticotropin	NN JJ57	08 s
coruscate	VB VBP39 NN60	-	43 s 1ing d
corvette	NN JJ42 VB63	06 s
corvine	JJ NN42
corymbose	JJ NN45
cos	NN NNS39	24 es
cosec	NN JJ30	24 s
cosecant	NN JJ42	24 s
cosh	NN VB9 JJ57 VBP57	06 es	35 es ing ed
cosher	JJ NN21 RB63 VB63
cosign	VB NN36 VBP45 JJ60	-	41c s ing ed
cosignatory	JJ NN60	18 1ies
cosigner	NN JJ60	18 s
cosily	RB
cosmetic	JJ NN45	06 s
cosmetician	NN JJ42	18 s
cosmetologist	NN JJ51	18 s
cosmic	JJ
cosmographer	NN	18 s
cosmographist	NN JJ51	18 s
cosmologist	NN JJ51	18 s
cosmology	NN JJ63	09 1ies
cosmonaut	NN JJ60	18 s
cosmopolitan	JJ NN12	18 s
cosmopolite	NN JJ48	18 s
cosmos	NN NNS39	17 es
cosponsor	VB NN6 VBP33 JJ42	-	40 s ing ed
cosset	VB NN33 VBP60	-	41 s ing ed
cost	-	21 s	42 s ing ed
cost-effective	JJ
cost-plus	JJ NN69
costa	NN	08 e
costermonger	NN	18 s
costing	-	04 s
costly	-	-	-	1ier/1iest
costs	-	21 es
costume	NN VB24 JJ54 VBP60	06 s	29 s 1ing d
costumed	VBN VBD6 JJ12
costumer	NN JJ66	18 s
costumier	NN JJ48	18 s
cosy	JJ NN9	06 1ies
cotan	NN JJ48	24 s
cotangent	NN JJ27	24 s
cote	NN JJ45	06 s
cotenant	NN JJ30	18 s
coterie	NN JJ54	14 s
cottage	NN JJ63	06 s
cottager	NN	18 s
cottar	NN JJ45	18 s
cotter	NN JJ57	18 s
cottier	NN JJ48	18 s
cotton	NN VB57	27 s	37 s ing ed
cottonmouth	NN JJ57	05 s
cottony	JJ NN33
couch	NN VB30 VBP63	06 es	32 es ing ed
couchette	NN JJ42 VB63	06 s
cough	NN VB51 JJ57	26 s	29 s ing ed
coughing	VBG NN27 JJ63	26 s
coulter	NN JJ60	06 s
council	-	14 s
councillor	NN JJ69	18 s
councilman	NN JJ66	18 2en
councilwoman	NN JJ66	18 2en
counsel	-	18 s	32 s ling led
counseling	-	10 s
counselling	VBG NN21 JJ54	10 s
counsellor	NN JJ69	18 s
counselor	NN JJ69	18 s
counselor-at-law	NN JJ63	18 s
count	-	23 s	32cF s ing ed
countdown	-	04 s
countenance	NN VB48	07 s	32 s 1ing d
counter	-	06 s	32F s ing ed
counter-drill	VB NN33 VBP60	-	35 s ing ed
counter-revolutionist	NN JJ42	18 s
counteract	VB VBP48 NN51	-	41 s ing ed
counterargument	NN	10 s
counterattack	-	04 s	33 s ing ed
counterattraction	NN	10 s
counterbalance	NN VB48	06 s	42 s 1ing d
counterbalanced	VBN VBD6 JJ15
counterblast	NN JJ57	10 s
counterbore	NN JJ60 VB66	06 s
counterchallenge	VB VBP24 NN30 JJ42	-	32 s 1ing d
counterchange	VB VBP24 NN30 JJ42	-	30 s 1ing d
countercharge	NN JJ57 VB66	10 s
countercheck	NN VB36	26 s	41 s ing ed
counterclaim	NN VB18 JJ48 VBP51	04 s	32 s ing ed
counterclockwise	JJ RB12 NN15
counterculture	NN	09 s
countercurrent	NN JJ30	11 s
counterdemonstrator	NN	18 s
counterfeit	NN JJ9 VB21 VBP57	06 s	36 s ing ed
counterfeiter	NN JJ63	18 s
counterfoil	NN JJ60	10 s
counterinsurgency	NN	04 1ies
counterintelligence	-	04 s
counterintuitively	RB
counterirritant	NN JJ39	06 s
counterman	NN JJ66	18 2en
countermand	NN VB36 VBP69	10 s	32 s ing ed
countermarch	NN VB30 VBP63	04 es	38c es ing ed
countermeasure	NN JJ57	04 s
countermine	NN VB36 VBP66 JJ66	04 s	41 s 1ing d
counteroffensive	NN JJ9	04 s
counteroffer	NN JJ54 VB66	10 s
counterpart	-	09 s
counterperson	NN JJ57	18 s
counterplan	NN JJ48	09 s
counterplea	NN	10 s
counterplot	NN VB33	09 s	31 s ting ted
counterpoint	NN VB12 JJ54	10 s	42 s ing ed
counterpoise	NN VB24 VBP57	06 s	42 s 1ing d
counterpose	VB VBP36 NN48 JJ69	-	42 s 1ing d
counterproductive	JJ
counterproposal	NN JJ33	10 s
counterpunch	NN JJ66	04 es
counterrevolutionary	JJ NN39	18 1ies
counterrevolutionist	NN JJ42	18 s
countershot	NN JJ48	04 s
countersign	NN VB18 VBP60 JJ66	10 s	32 s ing ed
countersignature	NN JJ69	10 s
countersink	NN VB12 VBP54 JJ66	06 s	35 s ing 3ank 3unk
counterspy	NN JJ51	18 1ies
counterstrike	VB VBP30 NN36 JJ48	-	33 s 1ing d
countersuit	NN	04 s
countertenor	JJ NN	18 s
counterterror	JJ NN33
counterterrorism	-	09 s
counterterrorist	JJ NN9	18 s
countertop	NN JJ66	06 s
countervail	VB VBP45 NN48	-	42 s ing ed
counterweight	-	06 s	42 s ing ed
counterwoman	NN JJ66	18 2en
countess	NN JJ57	18 es
counting	-	04 s
countrified	JJ VBN45
country	-	14 1ies
country-dance	NN VB63	04 s	38 s 1ing d
countryfied	JJ VBN45
countryfolk	NN JJ66	14 s
countryman	NN JJ66	18 2en
countryside	-	15 s
countrywide	JJ NN27 VB69
countrywoman	NN JJ66	18 2en
county	-	15 1ies
countywide	JJ NN27 VB69
coup	-	04 s
coupe	NN	06 s
couple	-	14 s	35 s 1ing d
coupling	VBG NN12 JJ57	06 s
coupon	NN	10 s
courage	-	07 s
courageously	RB
courante	NN JJ42 VB63	04 s
courier	NN JJ48	18 s
course	-	04 s	38 s 1ing d
courser	NN JJ51	18 s
coursework	NN	04 s
coursing	VBG NN30 JJ66	04 s
court	-	14 s	41 s ing ed
court-martial	NN JJ12 VB18 VBP42	14 s	41 s ling led
courteous	JJ
courtesan	NN JJ48	18 s
courtesy	-	04 1ies
courthouse	-	06 s
courtier	NN JJ48	18 s
courting	-	10 s
courtly	JJ RB27
courtroom	-	06 s
courtship	NN	10 s
courtyard	NN JJ54	06 s
cousin	-	18 s
cousin-german	NN JJ66	18 2en
cousinly	JJ RB33
couth	JJ NN39
couthie	JJ NN45
couture	NN	04 s
couturier	NN JJ48	18 s
couvade	NN JJ45	04 s
cove	NN JJ57	17 s
coven	NN JJ48	14 s
covenant	NN JJ39 VB42 VBP69	10 s	41c s ing ed
cover	-	06 s	35 s ing ed
cover-up	-	04 s
coverage	-	21 s
covering	-	17 s
coverlet	NN JJ69	06 s
covert	-	14 s
covertly	RB
covet	VB NN24 VBP48 JJ57	-	37 s ing ed
covetous	JJ
covetousness	NN	12 es
covey	NN JJ54	14 s
cow	NN VB21 VBP69	05 s	37 s ing ed
coward	NN JJ36	18 s
cowardice	NN JJ60	07 s
cowardly	JJ RB39
cowbarn	NN JJ45	06 s
cowbell	NN	06 s
cowboy	-	18 s
cower	VB NN27 VBP30 JJ48	-	38 s ing ed
cowgirl	NN JJ39	18 s
cowhand	NN JJ63	18 s
cowherd	NN JJ51	18 s
cowhide	NN VB27 VBP60	27 s	35 s 1ing d
cowl	NN VB24 JJ48 VBP69	06 s	35 s ing ed
cowled	VBN VBD12 JJ27
cowling	VBG NN21 JJ60	06 s
cowman	NN JJ66	18 2en
cowpoke	NN JJ66 VB69	18 s
cowpuncher	NN	18 s
cows	NNS VBZ18	05 es
cowshed	NN JJ27	06 s
cowtown	NN JJ45	15 s
cox	-	27 es	41 es ing ed
coxcomb	NN	18 s
coxswain	NN JJ63	18 s
coy	JJ NN27 VB63 RB66
coyness	NN	07 es
coyote	NN JJ45	05 s
cozen	VB NN45 VBP45 JJ54	-	41 s ing ed
coziness	NN	26 es
cozy	-	06 1ies
cps	NN NNS9 JJ48 RB69	28 es
crab	NN VB33 VBP69	05 s	38F s bing bed
crabby	JJ NN45 RB51
crabgrass	-	20 es
crabwise	JJ NN27 RB63 VB69
crack	-	17 s	30 s ing ed
crackbrained	JJ VBN48
crackdown	-	04 s
cracker	NN	13 s
crackerjack	NN	18 s
cracking	-	11 s
crackle	VB JJ6 NN6 VBP51	11 s	39c s 1ing d
crackpot	NN JJ60	18 s
cracksman	NN JJ66	18 2en
cradle	NN VB33 VBP66	06 s	35 s 1ing d
cradlesong	NN JJ27	10 s
craft	-	04 s	36 s ing ed
crafter	NN JJ60	18 s
craftsman	NN JJ66	18 2en
craftsmanship	NN	09 s
crafty	JJ NN24
crag	NN	17 s
cragfast	JJ NN42
cragged	JJ VBN39 VBD51
craggy	JJ NN36
cragsman	NN JJ66	18 2en
cram	VB NN21 VBP39	-	35c s ming med
crammer	NN JJ66	18 s
cramp	NN VB18 VBP63 JJ69	26 s	35 s ing ed
cran	NN JJ48	23 s
cranch	VB NN18 VBP42 JJ48	-	35 es ing ed
crane	NN VB51 JJ60	18 s	29 s 1ing d
craniologist	NN JJ51	18 s
craniotomy	NN JJ54	04 1ies
crank	NN JJ9 VB18 VBP63	18 s	38 s ing ed
cranky	JJ
crannied	JJ VBN45 VBD63
crap	-	27 s	29 s ping ped
crap-shooter	NN JJ60	18 s
crape	NN VB24	13 s	35 s 1ing d
crapette	NN JJ42 VB63	04 s
crappy	JJ NN48
crapshooter	NN JJ60	18 s
crash	-	11 es	38 es ing ed
crash-dive	VB JJ33 VBP36 NN42	-	38 s 1ing d
crasher	NN	18 s
crass	JJ NN36
crassness	NN	07 es
crate	VB NN12 VBP45 JJ54	06 s	35 s 1ing d
crateful	NN JJ6	23 s
crater	NN JJ54	17 s
craunch	VB NN18 VBP42 JJ48	-	35 es ing ed
crave	VB VBP24 NN39 JJ63	-	34c s 1ing d
craved	VBN VBD12 JJ21
craven	JJ NN12 CD45	18 s
craving	VBG NN42 JJ57	12 s
crawfish	VB NN6 JJ48 VBP51	13 es	32 es ing ed
crawl	NN VB24 JJ48 VBP69	04 s	38 s ing ed
crawler	NN JJ69	18 s
crayon	NN VB57	06 s	36 s ing ed
craze	-	09 s	37 s 1ing d
crazed	VBN VBD21 JJ24
crazily	RB
craziness	NN	26 es
crazy	-	18 1ies	-	1ier
creak	NN VB39 VBP66	11 s	39 s ing ed
creaking	VBG NN21 JJ48	11 s
cream	-	14 s	35 s ing ed
creamy	JJ NN45 RB51
crease	NN VB15 VBP57	25 s	35 s 1ing d
creaseproof	JJ NN30
create	-	-	36 s 1ing d
creation	-	04 s
creatively	RB
creativeness	NN	09 es
creativity	NN	09 1ies
creator	NN	18 s
creature	NN JJ69	03 s
creche	NN	06 s
cred	NN JJ12 NNS60 VBG69	07 s
credence	NN	09 s
credendum	NN	10 2a
credential	JJ NN6 NNS66	10 s
credentialled	JJ VBN48 VBD66
credentials	-	10 es
credibility	-	07 1ies
credibly	RB
credit	-	10 s	31c s ing ed
creditable	JJ
creditor	NN	18 s
credits	-	10 es
credo	-	09 s
credulity	NN	07 1ies
creed	NN	09 s
creedal	JJ NN66
creek	NN JJ66	17 s
creep	NN VB12 JJ51 VBP51	18 s	38 s ing 2pt
creeper	NN JJ48	20 s
creepiness	NN	09 es
creeping	-	04 s
creeps	NNS VBZ42	26 es
creepy	JJ NN48
cremate	VB VBP33 NN48 JJ63	-	30 s 1ing d
crematory	NN JJ	06 1ies
crenated	JJ VBN39 VBD57
crenel	NN VB18 JJ60 VBP66	25 s	40 s ing ed
crenelate	VB VBP45 NN63	-	40 s 1ing d
crenellate	VB VBP45 NN63	-	40 s 1ing d
crenelle	NN JJ39	25 s
crenulate	JJ NN21 VB30 VBN57
crenulated	JJ VBN54
creole	NN JJ60	18 s
creolize	VB VBP60	-	30 s 1ing d
creosote	NN VB30 JJ54 VBP69	27 s	30 s 1ing d
crepe	NN VB24	27 s	35 s 1ing d
crepitate	VB VBP39 JJ48 NN57	-	39 s 1ing d
crepuscule	NN JJ39	28 s
crescendo	NN JJ12 VB36 VBP66	07 1i	30 es ing ed
crescent	JJ NN9	25 s
cresson	JJ NN42
crest	NN VB30 JJ60	15 s	42 s ing ed
crested	VBN VBD9 JJ21
cretin	NN JJ57	18 s
crevasse	NN JJ63	17 s
crevice	NN JJ60	25 s
crew	-	14 s	33 s ing ed
crewman	NN JJ66	18 2en
crib	NN VB33 VBP69	06 s	41 s bing bed
crick	NN VB12 VBP51 JJ66	26 s	29 s ing ed
cricket	NN VB39	05 s	33 s ing ed
cricketer	NN JJ60	18 s
crier	NN JJ48	18 s
crime	-	04 s
criminal	-	18 s
criminalise	VB NN30 VBP33 JJ69	-	41 s 1ing d
criminality	NN	26 1ies
criminalize	VB VBP60	-	41 s 1ing d
criminally	RB
criminate	VB VBP45 JJ66	-	32c s 1ing d
criminologist	NN JJ51	18 s
crimp	NN VB18 VBP63 JJ69	25 s	35 s ing ed
crimper	NN JJ48	18 s
crimson	NN JJ9 VB45	07 s	29 s ing ed
cringe	VB VBP24 NN30 JJ42	-	38 s 1ing d
cringle	NN JJ39	06 s
crinkle	VB NN3 VBP51 JJ57	25 s	35 s 1ing d
crinkly	JJ RB33 NN60
criollo	NN JJ60	18 s
cripple	-	18 s	30 s 1ing d
crisis	-	26 2es
crisp	NN JJ18 VB27 VBP66	13 s	35 s ing ed
crispate	JJ NN60
crispen	VB NN45 VBP45 JJ54	-	30 s ing ed
crisply	RB NN60
crispness	NN	07 es
crispy	JJ NN48
crisscross	-	07 es	38 es ing ed
cristal	NN JJ33	06 s
criterion	NN	10 2a
critic	-	18 s
criticise	VB NN30 VBP33 JJ69	-	32 s 1ing d
criticism	-	10 s
criticize	-	-	32 s 1ing d
critique	-	10 s	32 s 1ing d
croak	NN VB39 VBP66	10 s	30ccF s ing ed
croaking	VBG NN21 JJ48	10 s
crochet	NN VB33	06 s	36 s ing ed
crock	NN VB33	27 s	38 s ing ed
crocked	VBN JJ18 VBD21
crocketed	JJ VBN42 VBD51
crocodile	NN JJ42	05 s
crofter	NN JJ60	18 s
crone	NN JJ57	18 s
cronk	VB NN39 VBP45 JJ60	-	32c s ing ed
crony	NN JJ63	18 1ies
cronyism	NN	04 s
crook	NN VB33	18 s	38 s ing ed
crookback	NN JJ12	18 s
crookbacked	JJ VBN54 VBD63
crookedness	NN	25 es
croon	VB NN6 VBP39	-	32 s ing ed
crooner	NN JJ60	18 s
crop	-	20 s	35 s ping ped
cropped	VBN VBD9 JJ39
cropper	NN JJ48	18 s
croquet	NN VB33	04 s	35 s ing ed
crore	NN JJ60 VB66	23 s
crosier	NN JJ48	10 s
cross	-	06 es	38 es ing ed
cross-check	VB NN18 VBP45 JJ51	-	31F s ing ed
cross-cultural	JJ
cross-dress	VB NN27 VBP36 JJ66	-	29 es ing ed
cross-dresser	NN JJ51	18 s
cross-examination	NN	10 s
cross-examiner	NN JJ60	18 s
cross-eyed	JJ VBN45 VBD63
cross-fertilise	VB NN30 VBP33 JJ69	-	29 s 1ing d
cross-fertilize	VB VBP60	-	29 s 1ing d
cross-file	VB NN27 VBP33 JJ36	-	41 s 1ing d
cross-index	NN VB39	10 es	41 es ing ed
cross-legged	RB JJ21 VBN30 NN69
cross-link	NN VB12 VBP54 JJ66	19 s	35 s ing ed
cross-pollinate	VB VBP45 JJ66	-	29 s 1ing d
cross-purpose	NN JJ54	09 s
cross-question	NN	10 s
cross-questioner	NN JJ60	18 s
cross-refer	VB VBP36 NN51	-	32 s ing ed
cross-reference	NN	10 s
cross-section	JJ NN18
cross-sectional	JJ
crossbar	NN JJ45	06 s
crossbencher	NN	18 s
crossbones	NN NNS6 JJ30 VBG69	10 es
crossbow	NN JJ69	06 s
crossbreed	NN VB39	05 s	35 s ing 2d
crosscurrent	NN JJ30	11 s
crosscut	NN VB30 JJ69	15 s	35 s ting ed
crosse	NN JJ63	06 s
crossfire	NN JJ60	10 s
crosshairs	NN NNS6 JJ45 VBG69	09 es
crosshatch	NN VB42 VBP69	07 es	36 es ing ed
crosshatched	VBN VBD3 JJ15
crosshead	NN JJ54	10 s
crossheading	NN JJ42 VBG51	10 s
crossing	-	04 s
crossover	-	22 s
crosspatch	NN	18 es
crossroad	NN JJ57	06 s
crossroads	NNS	14 es
crossruff	VB NN9 VBP42 JJ45	-	33 s ing ed
crosstalk	NN JJ66	11 s
crossway	NN JJ57	06 s
crossways	NNS RB18
crosswise	JJ RB12 NN15
crossword	NN JJ51	10 s
crotch	NN	25 es
crotchety	JJ NN24
crouch	NN VB30 VBP63	04 es	38 es ing ed
croupier	NN JJ48	18 s
croupy	JJ NN48
crow	NN VB21 VBP69	05 s	32ccF s ing ed
crowbait	NN JJ57	05 s
crowbar	NN JJ45	06 s
crowd	-	14 s	38 s ing ed
crowding	VBG NN24 JJ57	26 s
crowing	VBG NN36 JJ39	10 s
crown	-	10 s	41 s ing ed
crowning	VBG JJ27 NN57
crozier	NN JJ48	10 s
crucially	RB
cruciate	JJ NN54
crucible	JJ NN6 NNS66	06 s
crucifix	NN JJ63	06 es
crucifixion	NN	04 s
cruciform	JJ NN57 VB69
crucify	VB VBP48	-	41 1ies ing 1ied
cruddy	JJ NN48
crude	-	27 s
crudely	RB
crudity	NN	26 1ies
cruelly	RB
cruelty	NN	04 1ies
cruise	NN VB24 VBP57	04 s	38 s 1ing d
cruiserweight	NN JJ60	18 s
crumb	NN VB33 VBP69	23 s	35 s ing ed
crumble	VB JJ24 VBP39 NN45	-	38 s 1ing d
crumbly	JJ RB18 NN42 VBN69
crumhorn	NN JJ45	06 s
crummy	JJ NN45 RB51
crump	VB NN27 JJ45 VBP51	-	39 s ing ed
crumple	VB NN36 VBP45 JJ57	-	38 s 1ing d
crumpled	VBN JJ24 VBD27
crunch	-	11 es	32 es ing ed
crupper	NN JJ48	06 s
crusade	-	04 s	41 s 1ing d
crusader	-	18 s
crush	-	27 es	41 es ing ed
crusher	NN	06 s
crushing	-	04 s
crust	NN VB18 VBP54 JJ57	17 s	30 s ing ed
crusted	VBN VBD12 JJ30
crustose	JJ NN45
crusty	JJ NN24
crutch	NN	06 es
crux	NN JJ63	17 1ces
cry	-	10 ing/ings	32cF 1ies ing 1ied
crybaby	NN JJ54	18 1ies
crying	-	04 s
cryogenics	NN NNS15 JJ60	09 es
cryonics	NN NNS15 JJ60	09 es
cryopathy	NN JJ45	26 1ies
cryostat	NN JJ57	06 s
crypt	NN JJ54	06 s
cryptanalyst	NN JJ45	18 s
cryptanalytics	NN NNS24 JJ66	09 es
cryptic	JJ
cryptogram	NN	10 s
cryptograph	NN	10 s
cryptographer	NN	18 s
cryptologist	NN JJ51	18 s
crystal	-	27 s
crystalise	VB NN30 VBP33 JJ69	-	31 s 1ing d
crystalize	VB VBP60	-	31 s 1ing d
crystalized	VBN VBD18 JJ24
crystalline	JJ NN39
crystallise	VB NN30 VBP33 JJ69	-	31 s 1ing d
crystallite	NN JJ48	17 s
crystallize	-	-	30c s 1ing d
crystallizing	VBG NN63 JJ69	19 s
crystallographer	NN	18 s
crystallography	NN	09 1ies
cub	NN VB33 VBP69	18 s	29 s bing bed
cubby	NN JJ54	06 1ies
cube	NN VB30 JJ63	25 s	31 s 1ing d
cubic	JJ
cubicle	NN	06 s
cubiform	JJ NN57 VB69
cubism	NN	14 s
cubist	JJ NN9	18 s
cuckold	NN VB27 JJ66 VBP69	18 s	41 s ing ed
cuckoo	NN VB33 VBP66	18 s	32 es ing ed
cuckoo-bumblebee	NN JJ60	05 s
cucumber	NN JJ48	20 s
cud	NN	13 s
cuddle	NN VB33 VBP66	04 s	35 s 1ing d
cuddly	JJ RB39
cudgel	NN VB18 JJ60 VBP66	06 s	35 s ling led
cue	NN VB33 VBP66 JJ66	10 s	32 s 1ing d
cuff	NN VB45	06 s	35 s ing ed
cufflink	NN JJ57	06 s
cuirassier	NN JJ48	18 s
cuisine	NN JJ57	13 s
cul	NN JJ24	06 s
culinary	JJ
cull	NN VB24	09 s	40 s ing ed
culminate	VB VBP45 JJ66	-	30 s 1ing d
culmination	NN	28 s
culotte	NN JJ42 VB63	06 s
culpability	-	26 1ies
culpable	JJ
culprit	-	18 s
cult	-	14 s
cultist	NN JJ51	18 s
cultivate	-	-	36 s 1ing d
cultivated	VBN VBD21 JJ27
cultivation	NN	04 s
cultivator	NN	18 s
culturati	NN JJ57	14 s
culture	-	14 s	30 s 1ing d
cultured	VBN JJ18 VBD24
cultus	NN JJ30	09 2i
culvert	NN JJ57	06 s
cumber	VB NN33 VBP33 JJ45	-	35 s ing ed
cumbersome	JJ NN69
cummerbund	NN JJ45	06 s
cummings	NN NNS6 JJ48 VBG69	18 es
cumulate	VB VBP48 NN66	-	30 s 1ing d
cumulation	NN	14 s
cumuliform	JJ NN57 VB69
cumulonimbus	NN JJ30	17 2i
cumulus	NN JJ30	17 2i
cunctator	NN	18 s
cuneal	JJ NN45
cuneate	JJ NN60
cuneiform	JJ NN21	10 s
cuneus	NN JJ30	25 es
cunnilinctus	NN JJ30	04 es
cunnilingus	NN JJ30	04 es
cunning	-	09 s
cunt	NN JJ66	18 s
cup	NN VB51	06 s	30 s ping ped
cupbearer	NN JJ54	18 s
cupboard	NN JJ54	06 s
cupcake	NN	13 s
cupel	NN VB51 JJ57	06 s
cupful	NN JJ9	23 s
cupid	NN JJ36	18 s
cupulate	JJ NN21 VB30 VBN57
cur	NN JJ42 VB69	05 s
curandera	NN	18 s
curandero	NN JJ60	18 s
curate	NN JJ33 VB48	18 s
curator	NN	18 s
curatorial	JJ NN60
curb	-	06 s	41 s ing ed
curbing	-	06 s
curbside	NN JJ63	06 s
curdle	VB NN24 VBP36 JJ60	-	30 s 1ing d
curdled	VBN VBD9 JJ30
cure	-	06 s	29 s 1ing d
cure-all	NN	06 s
cured	VBN VBD18 JJ24
curette	NN JJ42 VB63	06 s
curfew	NN	28 s
curio	NN JJ60	06 s
curiosa	NN	10 s
curiosity	-	09 1ies
curiously	RB
curl	NN VB24 JJ48 VBP69	25 s	30 s ing ed
curled	VBN VBD12 JJ27
curling	VBG NN30 JJ36	04 s
curly	JJ RB51
curmudgeon	NN	18 s
curmudgeonly	JJ RB33
currant	NN JJ42	13 s
currency	-	21 1ies
current	-	19 s
curricular	JJ
curriculum	-	10 2a
currier	NN JJ48	18 s
currish	JJ NN66
curry	NN VB45 JJ60	13 1ies	39 1ies ing 1ied
currycomb	NN VB33 VBP69	06 s	35 s ing ed
curse	-	10 s	32cc s 1ing 1t
cursed	JJ VBN51 VBD69
cursive	JJ NN51	10 s
curt	JJ NN30 VB69
curtail	VB VBP45 NN48	-	30 s ing ed
curtailment	NN	07 s
curtain	-	06 s	40 s ing ed
curtained	VBN JJ24 VBD24
curtly	RB
curtness	NN	07 es
curtsey	NN VB27 JJ63	10 s	38 s ing ed
curtsy	NN VB57 JJ60	10 1ies	38c 1ies ing 1ied
curvaceously	RB
curve	-	25 s	38 s 1ing d
curved	VBN VBD9 JJ21
curvet	NN VB33	04 s	38 s ting ted
curvey	JJ NN45
curvilineal	JJ NN45
curving	VBG JJ21
curvy	JJ NN45 RB51
cushion	-	06 s	35 s ing ed
cushioned	VBN VBD9 JJ15
cushioning	VBG NN21	06 s
cushiony	JJ NN33
cushy	JJ NN48
cusp	-	06 s
cuspate	JJ NN60
cuspated	JJ VBN42 VBD51
cusped	JJ VBN39 VBD48
cuspidate	JJ NN63
cuspidated	JJ VBN45 VBD66
cuss	NN VB33 VBP63 JJ66	18 es	32 es ing ed
cussedness	NN	07 es
custodial	JJ
custodian	NN JJ57	18 s
custody	-	26 1ies
custom	-	04 s
custom-make	VB NN48 VBP66	-	36 s 1ing d
customarily	RB
customer	-	18 s
customise	VB NN30 VBP33 JJ69	-	36 s 1ing d
customize	VB VBP51	-	36 s 1ing d
customs	-	21 es
cut	-	21 s	35F s ting ted
cut-rate	JJ NN66
cut-up	NN JJ54	18 s
cutaneal	JJ NN45
cutaway	NN JJ57	06 s
cutback	NN	04 s
cutinize	VB VBP51	-	30 s 1ing d
cutlas	NN NNS36 JJ57	06 es
cutlass	NN JJ63	06 es
cutler	NN JJ69	18 s
cutoff	-	23 s
cutout	NN JJ54	06 s
cutpurse	NN JJ48	18 s
cutter	NN JJ57	18 s
cutthroat	JJ NN3	18 s
cutting	-	04 s
cutting-edge	JJ NN42
cv	JJ NN45 VBN69
cx	JJ NN36
cxlv	JJ NN45 VBN69
cxv	JJ NN45 VBN69
cxx	JJ NN36
cxxv	JJ NN45 VBN69
cxxx	JJ NN36
cxxxv	JJ NN45 VBN69
cyanide	NN	27 s
cyanophyte	JJ NN57
cyber-terrorist	NN JJ51	18 s
cybercrime	NN JJ42	04 s
cybernate	VB VBP51 JJ57 NN60	-	36 s 1ing d
cybernaut	NN JJ60	18 s
cybernetics	NN NNS24 JJ66	09 es
cyberpunk	NN JJ57	18 s
cyberspace	-	06 s
cyberwar	NN JJ45	04 s
cyborg	NN JJ51 VBG51	18 s
cycle	-	28 s	38 s 1ing d
cycling	VBG NN21 JJ60	04 s
cyclist	NN JJ48	18 s
cyclone	NN JJ57	26 s
cyclopaedia	NN JJ66	10 s
cyclopean	JJ NN45
cyclopedia	NN JJ66	10 s
cyclops	NN NNS9 JJ48 RB54	18 1es
cyclostyle	NN VB24 JJ48 VBP60	06 s	36 s 1ing d
cylinder	NN JJ63	25 s
cylindrical	JJ
cymbal	NN JJ33	06 s
cymbalist	NN JJ42	18 s
cymose	JJ NN45
cynic	NN JJ39	18 s
cynically	RB
cynicism	-	12 s
cynosure	NN JJ57	10 s
cypher	NN VB24 VBP69	23 s	32cF s ring red
cyprian	JJ NN27	18 s
cyst	NN JJ45	26 s
cystocele	NN JJ39	26 s
cytoarchitectonics	NN NNS15 JJ60	07 es
cytogeneticist	NN JJ51	18 s
cytogenetics	NN NNS24 JJ66	09 es
cytologist	NN JJ51	18 s
cytoplasm	NN	08 s
czar	NN JJ45	18 s
czarina	NN	18 s
czarist	JJ NN48
czaritza	NN	18 s
dab	NN VB33 VBP69	04 s	35 s bing bed
dabble	VB JJ24 VBP39 NN45	-	38 s 1ing d
dabbled	VBN VBD6 JJ18
dabbler	NN JJ69	18 s
dacoit	NN JJ57	18 s
dactyl	NN JJ39	10 s
dactylomegaly	NN JJ39 RB39	26 1ies
dad	-	18 s
dada	NN	18 s
dadaism	NN	14 s
daddy	NN JJ48	18 1ies
dado	NN VB33 VBP66	06 es	40 es ing ed
daemon	NN	18 s
daffodil	NN JJ60	20 s
daft	JJ NN42
dagger	NN	06 s
dago	NN JJ60	18 es
dah	NN JJ57	10 s
dahl	NN JJ39	20 s
dahlia	NN JJ66	20 s
daily	-	10 1ies
daimon	NN	18 s
daintily	RB
dainty	NN JJ15 CD66	13 1ies
daiquiri	NN JJ57	13 s
dairy	-	06 1ies
dairying	NN VBG18 JJ21 NNS66	04 s
dairymaid	NN JJ36	18 s
dairyman	NN JJ66	18 2en
dais	NN	06 es
daisy	NN JJ51	20 1ies
daisy-chain	VB NN36 VBP39 JJ66	-	35 s ing ed
dak	NN JJ63	20 s
dakoit	NN JJ57	18 s
dal	NN JJ33	23 s
dale	NN JJ54	17 s
dalesman	NN JJ66	18 2en
daleth	NN JJ57	10 s
dalliance	NN	04 s
dallier	NN JJ48	18 s
dally	VB RB18 VBP21 NN30	-	41c 1ies ing 1ied
dalmatian	NN JJ42	18 s
dam	NN VB33	06 s	35 s ming med
damage	-	11 s	30 s 1ing d
damages	-	21 es
damascene	NN JJ6 VB30	18 s	36 s 1ing d
dame	NN JJ54	18 s
damn	-	07 s	32 s ing ed
damnation	NN	10 s
damned	-	14 s
damoiselle	NN JJ39	18 s
damosel	NN JJ51	18 s
damozel	NN JJ51	18 s
damp	NN JJ12 VB18 VBP63	26 s	39 s ing ed
dampen	-	-	30 s ing ed
dampening	VBG NN36 JJ63	04 s
dampish	JJ NN66
damply	RB NN60
damsel	NN JJ51	18 s
dance	-	10 s	38 s 1ing d
dancer	NN JJ60	18 s
dancing	-	04 s
dancing-master	NN	18 s
dandelion	NN	20 s
dandify	VB VBP48	-	29 1ies ing 1ied
dandily	RB
dandle	VB NN24 VBP36 JJ60	-	38 s 1ing d
dandy	JJ NN12	18 1ies
dandyish	JJ NN66
danger	-	26 s
dangle	VB NN33 JJ36 VBP39	-	42 s 1ing d
dangling	VBG NN21 JJ60	04 s
danish	NN JJ24 VB30	10 es
dank	JJ NN42
danseur	NN JJ42 VB69	18 s
danseuse	NN	18 s
daphne	NN JJ54	20 s
dapper	JJ NN51
dapple	NN VB18 VBP63 JJ63	07 s	30 s 1ing d
dappled	VBN JJ24 VBD27
dare	-	10 s	41c s 1ing d
daredevil	JJ NN	18 s
daring	VBG JJ30 NN36	10 s
dark	-	26 s	-	er/est
dark-blue	JJ NN39
dark-brown	JJ NN66
dark-green	JJ NN54 VBN69
dark-haired	JJ VBN42 VBD63
dark-skinned	JJ VBN51 VBD63
darken	VB JJ45 NN48 VBP54	-	30 s ing ed
darkened	VBN VBD15 JJ30
darkening	VBG JJ36 NN45	04 s
darkey	NN JJ54	18 s
darkie	NN JJ54	18 s
darkish	JJ NN66
darkling	JJ NN45 VBG54
darkness	-	26 es
darky	NN JJ27	18 1ies
darling	-	18 s
darn	-	07 s	35 s ing ed
darned	VBN VBD12 JJ33
darner	NN JJ60	18 s
dart	NN VB12 VBP60	06 s	38 s ing ed
darts	NNS VBZ51	04 es
dash	-	07 es	38 es ing ed
dashboard	NN JJ54	06 s
dashing	VBG JJ39 NN57
dastard	JJ NN6	18 s
dastardly	JJ RB39
data	-	14 s
database	-	10 s
date	-	28 s	41cc s 1ing d
date-mark	VB NN VBP30 JJ30	-	31 s ing ed
dateline	NN VB60 JJ69	15 s	31 s 1ing d
datemark	VB NN VBP30 JJ30	-	31 s ing ed
dating	-	04 s
dative	NN JJ12	10 s
datum	NN	09 2a
daub	NN VB33 VBP69	27 s	35 s ing ed
dauber	NN JJ48	18 s
daughter	-	18 s
daughter-in-law	NN JJ63	18 7s-in-law
daughterly	JJ RB54
daunt	VB NN42 VBP66	-	37 s ing ed
daunted	VBN VBD JJ30
dauntless	JJ
dauphin	NN JJ57	18 s
davenport	NN	15 s
dawdle	VB NN24 VBP36 JJ60	-	38 s 1ing d
dawdler	NN JJ69	18 s
dawn	-	28 s	31 s ing ed
dawning	VBG NN27 JJ63	28 s
day	-	28 s
daybed	NN JJ12 NNS60 VBG69	06 s
dayboy	NN	18 s
daybreak	NN JJ63	28 s
daydream	NN VB33	09 s	36F s ing ed
daydreamer	NN JJ66	18 s
daygirl	NN JJ39	18 s
daylight	-	28 s
days	-	28 es
dayspring	NN JJ45 VBG48	28 s
daystar	NN JJ45	17 s
daytime	NN JJ42	28 s
daze	VB NN9 VBP45	12 s	39 s 1ing d
dazed	VBN VBD21 JJ24
dazzle	NN VB24 JJ48 VBP60	07 s	39c s 1ing d
dazzled	VBN VBD12 JJ27
dazzling	VBG JJ24 NN51
de-access	VB NN12 VBP24 JJ36	-	40 es ing ed
de-aerate	VB VBP51 JJ66	-	40 s 1ing d
de-emphasise	VB NN30 VBP33 JJ69	-	30 s 1ing d
de-emphasize	VB VBP51	-	30 s 1ing d
de-energise	VB NN30 VBP33 JJ69	-	29 s 1ing d
de-energize	VB VBP51	-	29 s 1ing d
de-escalate	VB VBP45 NN63	-	30 s 1ing d
de-ice	VB NN6 VBP15 JJ33	-	30 s 1ing d
de-iodinase	NN	27 s
de-iodinate	VB VBP45 JJ66	-	30 s 1ing d
de-iodinating	VBG JJ39
de-iodination	NN	22 s
de-ionate	VB JJ54 VBP63	-	30 s 1ing d
deaccession	NN VB12 VBP33 JJ69	-	40 s ing ed
deacon	NN	18 s
deaconess	NN	18 es
deactivate	VB VBP45 NN60 JJ66	-	30 s 1ing d
dead	-	14 s
deadbeat	NN JJ60	18 s
deaden	VB JJ57 NN57 VBP60	-	30 s ing ed
deadened	VBN VBD15 JJ30
deadeye	NN JJ51	18 s
deadhead	NN JJ54	18 s
deadline	-	28 s
deadlock	-	26 s
deadly	-	-	-	1ier/1iest
deaerate	VB VBP51 JJ66	-	40 s 1ing d
deaf	NN JJ21 VB48	14 s	39 s ing ed
deaf-mute	JJ NN21	18 s
deafen	VB NN45 VBP45 JJ54	-	39 s ing ed
deal	-	04 s	32c s ing t
dealer	NN JJ69	18 s
dealership	NN	14 s
dealing	-	04 s
dealings	-	04 es
deaminate	VB VBP45 JJ66	-	30 s 1ing d
deaminize	VB VBP51	-	30 s 1ing d
dean	-	18 s
dear	-	18 s
dearest	NN JJ51	18 s
dearie	NN JJ54	18 s
dearly	RB JJ57
deary	NN JJ42	18 1ies
death	-	11 s
death-roll	NN	10 s
deathbed	NN JJ12 NNS60 VBG69	28 s
deathlike	JJ NN54 RB63
deathly	JJ RB3
deathrate	NN JJ33 VB48	28 s
deb	NN	18 s
debacle	-	11 s
debar	VB NN24 JJ36 VBP42	-	41c s ring red
debark	VB NN15 VBP48 JJ51	-	38 s ing ed
debase	VB NN39 VBP42	-	41 s 1ing d
debaser	NN JJ51	18 s
debasing	VBG JJ36
debate	-	10 s	31ccF s 1ing d
debater	-	18 s
debauch	NN VB30 VBP63	04 es	41 es ing ed
debauched	VBN VBD3 JJ21
debauchee	NN JJ60	18 s
debaucher	NN	18 s
debilitate	VB VBP39 JJ48 NN57	-	30 s 1ing d
debility	NN	26 1ies
debit	NN VB21 VBP57 JJ66	21 s	40 s ing ed
debitor	NN	18 s
debonair	JJ NN27
debonaire	JJ NN39
debone	VB NN27 JJ51 VBP54	-	30 s 1ing d
debonnaire	JJ NN39
debouch	VB NN24 VBP33 JJ51	-	38 es ing ed
debrief	NN VB6 VBP33 JJ39	-	32 s ing ed
debriefing	VBG NN3	10 s
debris	NN	27 es
debt	-	26 s
debtor	NN	18 s
debug	VB NN15 VBP27 JJ30	-	30 s ging ged
debugger	NN	10 s
debunk	-	-	32 s ing ed
debunking	VBG NN27 JJ57	04 s
debut	-	04 s	36 s ing ed
debutante	NN JJ42 VB63	18 s
dec	NN JJ30	28 s
decade	-	28 s
decadent	JJ NN18	18 s
decaf	-	13 s
decaffeinate	VB VBP45 JJ66	-	40 s 1ing d
decal	NN JJ15	06 s
decalcify	VB VBP48	-	30 1ies ing 1ied
decalescent	JJ NN48
decamp	VB NN39 VBP45 JJ63	-	38 s ing ed
decant	VB NN21 JJ30 VBP42	-	38 s ing ed
decapitate	VB VBP39 JJ48 NN57	-	35 s 1ing d
decapitated	VBN VBD18 JJ27
decapitation	NN	04 s
decarbonate	VB JJ54 VBP63	-	40 s 1ing d
decarbonise	VB NN30 VBP33 JJ69	-	30 s 1ing d
decarbonize	VB VBP51	-	30 s 1ing d
decarboxylate	VB VBP45 NN63	-	30 s 1ing d
decarburise	VB NN30 VBP33 JJ69	-	30 s 1ing d
decarburize	VB VBP51	-	30 s 1ing d
decasyllable	JJ NN	10 s
decay	NN VB27 JJ60	22 s	30 s ing ed
decease	NN VB15 VBP57	11 s	30 s 1ing d
deceased	JJ VBN12 VBD24	18 s
decedent	NN JJ45	18 s
deceit	NN JJ57	07 s
deceitful	JJ
deceitfulness	NN	07 es
deceive	-	-	41c s 1ing d
deceiver	NN JJ63	18 s
decelerate	VB VBP51 JJ66	-	30 s 1ing d
deceleration	NN	07 s
decency	-	07 1ies
decennary	NN JJ21	28 1ies
decently	RB
decentralisation	NN	04 s
decentralise	VB NN30 VBP33 JJ69	-	30 s 1ing d
decentralize	VB VBP60	-	30 s 1ing d
decentralizing	VBG JJ33
deception	-	10 s
deceptively	RB
decerebrate	VB VBP45 JJ66 NN69	-	40 s 1ing d
decertify	VB VBP48	-	41 1ies ing 1ied
dechlorinate	VB VBP45 JJ66	-	40 s 1ing d
decide	-	-	31ccF s 1ing d
deciding	-	09 s
decile	NN JJ42	09 s
decimal	JJ NN27	23 s
decimalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
decimalize	VB VBP60	-	30 s 1ing d
decimate	-	-	30 s 1ing d
decimeter	NN JJ60	23 s
decipher	VB NN30 VBP45	-	32c s ing ed
decipherer	NN JJ54	18 s
decision	-	04 s
deck	-	06 s	42 s ing ed
decker	NN	18 s
deckhand	NN JJ63	18 s
deckle	NN JJ48 VB57	06 s
deckled	JJ VBN45 VBD60
declaim	VB VBP36 NN36 JJ42	-	32c s ing ed
declamation	NN	10 s
declaration	-	10 s
declarative	JJ NN48	24 s
declare	-	-	32ccF s 1ing d
declarer	NN JJ54	18 s
declassification	NN	04 s
declassified	VBN JJ24 VBD24
declassify	-	-	41 1ies ing 1ied
declaw	VB NN42 VBP63	-	30 s ing ed
declination	NN	26 s
decline	-	22 s	30c s 1ing d
declivity	NN	17 1ies
declutch	VB NN15 VBP30 JJ54	-	30 es ing ed
deco	NN JJ60	14 s
decoagulant	NN JJ42	06 s
decoct	VB VBP48 NN48 JJ66	-	30 s ing ed
decode	VB NN33 VBP36 JJ60	-	32 s 1ing d
decoder	NN JJ66	18 s
decoke	VB VBP42 NN48	-	30 s 1ing d
decollate	VB VBP45 NN63	-	35 s 1ing d
decollete	JJ NN57
decolonise	VB NN30 VBP33 JJ69	-	41 s 1ing d
decolonize	VB VBP51	-	41 s 1ing d
decolor	VB NN6 VBP33 JJ42	-	30 s ing ed
decolorise	VB NN30 VBP33 JJ69	-	30 s 1ing d
decolorize	VB VBP51	-	30 s 1ing d
decolour	VB VBP33 NN36 JJ39	-	30 s ing ed
decolourise	VB NN30 VBP33 JJ69	-	30 s 1ing d
decolourize	VB VBP51	-	30 s 1ing d
decommission	NN VB12 VBP33 JJ69	-	40 s ing ed
decompose	VB VBP36 NN48 JJ69	-	30 s 1ing d
decomposition	NN	09 s
decompress	VB NN27 VBP36 JJ66	-	35 es ing ed
deconcentrate	VB VBP45 JJ66 NN69	-	30 s 1ing d
decongestant	NN JJ39	06 s
deconsecrate	VB VBP45 JJ66 NN69	-	32 s 1ing d
deconstruct	VB VBP48 NN48 JJ66	-	32 s ing ed
deconstruction	NN	09 s
deconstructivism	NN	14 s
decontaminate	VB VBP45 JJ66	-	30 s 1ing d
decontrol	VB NN27 JJ42 VBP51	-	41 s ling led
decor	NN JJ69	06 s
decorate	VB VBP45 JJ66 NN69	-	36 s 1ing d
decorated	VBN VBD15 JJ27
decoration	NN	06 s
decorative	JJ
decorativeness	NN	07 es
decorator	NN	18 s
decorticate	VB VBP39 NN57	-	35 s 1ing d
decorum	NN	07 s
decouple	VB NN36 VBP45 JJ57	-	35c s 1ing d
decoy	NN VB15 VBP45	18 s	41 s ing ed
decrease	NN VB15 VBP57	11 s	30 s 1ing d
decreasing	VBG JJ36
decree	NN VB48 JJ54	10 s	32cF s ing d
decreed	VBN VBD12 JJ45
decrement	NN	07 s
decrepitate	VB VBP39 JJ48 NN57	-	30 s 1ing d
decrescendo	NN JJ12 VB36 VBP66	07 s	30 es ing ed
decriminalise	VB NN30 VBP33 JJ69	-	41 s 1ing d
decriminalize	VB VBP60	-	41 s 1ing d
decry	VB NN12 JJ27 VBP30	-	32 1ies ing 1ied
decrypt	VB VBP45 NN45 JJ63	-	32 s ing ed
decubitus	NN JJ30	07 es
decumbent	JJ NN45
decurved	JJ VBN51 VBD57
decussate	JJ VB9 VBP45 NN63	-	38 s 1ing d
dedicate	VB VBP39 NN57	-	32c s 1ing d
dedication	-	07 s
dedifferentiate	VB VBP51 NN54 JJ66	-	30 s 1ing d
dedifferentiated	VBN VBD21 JJ27
deduce	VB NN21 VBP42 JJ63	-	31cF s 1ing d
deduct	VB VBP48 NN48 JJ66	-	31cF s ing ed
deductible	JJ NN66	21 s
deduction	NN	21 s
deductive	JJ
deed	NN JJ66	10 s
deeds	-	04 es
deem	VB NN9 VBP39 JJ48	-	31F s ing ed
deep	-	28 s	-	er/est
deep-dye	VB NN36 VBP42 JJ54	-	30 s ing d
deep-eyed	JJ VBN45 VBD63
deep-fat-fry	VB NN12 JJ27 VBP30	-	30 1ies ing 1ied
deep-fry	VB NN12 JJ27 VBP30	-	30 1ies ing 1ied
deep-rooted	JJ VBN45 VBD60
deep-sea	JJ NN24
deep-seated	JJ VBN48
deep-set	JJ NN24 VBN48 VB63
deep-six	VB NN18 VBP45 JJ48	-	40 es ing ed
deepen	-	-	30 s ing ed
deepening	-	22 s
deer	NN JJ60	05 s
deerstalker	NN	06 s
deerstalking	NN JJ51 VBG54	04 s
deface	VB NN24 VBP42 JJ51	-	35 s 1ing d
defalcate	VB VBP39 NN60	-	40 s 1ing d
defalcator	NN	18 s
defamation	-	10 s
defame	VB NN30 JJ48 VBP51	-	32 s 1ing d
defamer	NN JJ66	18 s
defang	VB NN12 VBP24 JJ27	-	30 s ing ed
defat	VB NN21 VBP36 JJ45	-	40 s ing ed
default	-	04 s	40 s ing ed
defaulter	NN JJ60	18 s
defeat	-	11 s	33 s ing ed
defeated	-	14 s
defeatist	NN JJ51	18 s
defecate	VB VBP39 NN60	-	29 s 1ing d
defecator	NN	18 s
defect	-	26 s	41 s ing ed
defection	-	04 s
defective	JJ
defector	NN	18 s
defeminise	VB NN30 VBP33 JJ69	-	29 s 1ing d
defeminize	VB VBP51	-	29 s 1ing d
defence	NN	22 s
defend	-	-	32F s ing ed
defendant	-	18 s
defender	-	18 s
defenestrate	VB VBP45 JJ66 NN69	-	35 s 1ing d
defense	-	04 s
defensible	JJ
defensive	-	09 s
defensiveness	NN	07 es
defer	-	-	42c s ring red
deference	-	04 s
deferential	JJ
deferral	NN JJ24	26 s
defervesce	VB NN21 VBP42 JJ63	-	30 s 1ing d
defervescent	JJ NN48
defiance	-	07 s
defibrillate	VB VBP45 NN63	-	41 s 1ing d
defibrinate	VB VBP45 JJ66	-	40 s 1ing d
deficiency	NN	26 1ies
deficient	JJ
deficit	-	07 s
defilade	NN JJ45	06 s
defile	NN VB27 JJ51 VBP60	17 s	35 s 1ing d
defiled	VBN VBD9 JJ45
defiler	NN JJ69	18 s
definable	JJ
define	-	-	42c s 1ing d
defining	-	22 s
definite	JJ NN51
definition	-	10 s
deflagrate	VB VBP45 JJ66 NN69	-	43 s 1ing d
deflate	VB VBP45 NN63	-	35c s 1ing d
deflated	VBN JJ18 VBD21
deflect	-	-	41 s ing ed
deflection	NN	26 s
deflower	VB NN27 VBP30 JJ48	-	35 s ing ed
defog	VB NN9 VBP27 JJ69	-	30 s ing ed
defoliate	JJ VB9 VBP54 NN57	-	30 s 1ing d
deforest	VB NN24 JJ42 VBP48	-	30 s ing ed
deforestation	NN	26 s
deform	VB VBP51 NN63 JJ69	-	35 s ing ed
deformation	NN	11 s
deformational	JJ
deformed	VBN VBD15 JJ30
deformity	NN	26 1ies
defraud	VB VBP18 NN21 JJ66	-	41 s ing ed
defrauder	NN JJ66	18 s
defray	VB NN48 VBP54	-	40 s ing ed
defrayal	NN JJ33	04 s
defrock	VB NN21 VBP39 JJ54	-	41 s ing ed
defrost	VB NN12 JJ18 VBP30	-	30 s ing ed
deft	JJ NN45
deftness	NN	09 es
defunct	JJ NN57
defuse	VB NN24 VBP36	-	33 s 1ing d
defusing	VBG NN45 JJ45	04 s
defy	-	-	42c 1ies ing 1ied
degage	JJ NN39
degas	VB NN15 VBP21 JJ36	-	30 es sing sed
degauss	VB NN21 VBP33 JJ48	-	30 es ing ed
degenerate	JJ VB3 NN24 VBP51	18 s	29 s 1ing d
degeneration	NN	22 s
degenerative	JJ
deglaze	VB VBP48 NN63	-	36 s 1ing d
deglycerolise	VB NN30 VBP33 JJ69	-	38 s 1ing d
deglycerolize	VB VBP60	-	38 s 1ing d
degradation	NN	04 s
degrade	VB JJ33 NN33 VBP48	-	35 s 1ing d
degraded	VBN VBD18 JJ21
degrader	NN JJ66	18 s
degrease	VB NN39 VBP42	-	40 s 1ing d
degree	-	07 s
degust	VB NN39 VBP42 JJ57	-	34 s ing ed
dehisce	VB NN21 VBP42 JJ63	-	30 s 1ing d
dehiscent	JJ NN48
dehorn	VB VBP30 NN30 JJ39	-	30 s ing ed
dehumanise	VB NN30 VBP33 JJ69	-	37 s 1ing d
dehumanize	VB VBP51	-	37 s 1ing d
dehumidify	VB VBP48	-	30 1ies ing 1ied
dehydrate	VB VBP45 JJ66 NN69	-	30 s 1ing d
dehydrogenate	VB VBP51 JJ57 NN60	-	30 s 1ing d
deice	VB NN6 VBP15 JJ33	-	30 s 1ing d
deictic	JJ NN42	10 s
deify	VB VBP48	-	31 1ies ing 1ied
deign	VB NN36 VBP45 JJ60	-	41 s ing ed
deionize	VB VBP51	-	40 s 1ing d
deipnosophist	NN JJ51	18 s
deist	JJ NN9	18 s
deity	NN	18 1ies
deject	VB NN48 VBP48 JJ69	-	37 s ing ed
dejected	VBN JJ12 VBD18
dejection	NN	26 s
delay	-	28 s	30 s ing ed
delayer	NN	18 s
delegate	-	18 s	41 s 1ing d
delegation	-	14 s
delete	VB VBP45 NN54 JJ63	-	35c s 1ing d
deletion	NN	22 s
deli	NN JJ57	06 s
deliberate	-	-	32cF s 1ing d
deliberation	NN	10 s
delicacy	NN	07 1ies
delicately	RB
delicious	JJ
deliciously	RB
delight	NN VB63	12 s	37 s ing ed
delightful	JJ
delightfully	RB
delimit	VB NN33 VBP36 JJ60	-	42c s ing ed
delimitate	VB VBP39 JJ48 NN57	-	42c s 1ing d
delineate	JJ VB9 VBP45 NN63	-	42 s 1ing d
delineation	NN	10 s
delinquency	NN	21 1ies
delinquent	JJ NN6	18 s
deliquesce	VB NN21 VBP42 JJ63	-	30 s 1ing d
deliquescent	JJ NN48
deliriously	RB
delirium	NN	26 s
delist	VB NN27 JJ39 VBP48	-	40 s ing ed
deliver	-	-	32 s ing ed
deliverable	JJ NN51	06 s
deliverance	NN	04 s
deliverer	NN JJ54	18 s
delivery	-	04 1ies
deliveryman	NN JJ66	18 2en
dell	NN	17 s
delocalize	VB VBP60	-	40 s 1ing d
delouse	VB NN12 VBP42	-	30 s 1ing d
delta	NN	17 s
deltoid	JJ NN24	08 s
delude	VB VBP21 NN24 JJ48	-	41 s 1ing d
deluge	NN VB21 VBP63 JJ66	23 s	35c s 1ing d
delusion	-	26 s
deluxe	JJ NN48
delve	-	-	35 s 1ing d
demagnetise	VB NN30 VBP33 JJ69	-	32 s 1ing d
demagnetize	VB VBP51	-	32 s 1ing d
demagog	NN	18 s
demagogue	-	18 s
demagoguery	NN JJ66	10 1ies
demagogy	NN JJ63	10 1ies
demand	-	10 s	32cF s ing ed
demander	NN JJ63	18 s
demandingly	RB
demarcate	VB VBP39 NN60	-	31c s 1ing d
demarcation	NN	15 s
demasculinise	VB NN30 VBP33 JJ69	-	29 s 1ing d
demasculinize	VB VBP51	-	29 s 1ing d
dematerialise	VB NN30 VBP33 JJ69	-	30 s 1ing d
dematerialize	VB VBP60	-	30 s 1ing d
demean	VB VBP18 NN30 JJ48	-	37 s ing ed
demeaning	VBG JJ9 NN66
demeanor	-	07 s
demeanour	NN JJ36	07 s
demented	JJ VBN48 VBD60
dementia	NN JJ66	26 s
demerit	NN JJ57	10 s
demigod	NN	18 s
demilitarise	VB NN30 VBP33 JJ69	-	33 s 1ing d
demilitarize	VB VBP51	-	33 s 1ing d
demimondaine	NN JJ57	18 s
demimonde	NN JJ60	14 s
demineralise	VB NN30 VBP33 JJ69	-	30 s 1ing d
demineralization	NN	26 s
demineralize	VB VBP60	-	30 s 1ing d
demise	-	28 s	40 s 1ing d
demisemiquaver	NN JJ63	10 s
demist	VB NN27 VBP42 JJ45	-	30 s ing ed
demiurge	NN JJ57 VB66	18 s
demo	NN VB33 VBP66	10 s	39 es ing ed
demob	VB NN24 VBP39 JJ63	-	33 s bing bed
demobilise	VB NN30 VBP33 JJ69	-	33 s 1ing d
demobilization	NN	04 s
demobilize	VB VBP60	-	33 s 1ing d
democracy	-	09 1ies
democrat	NN JJ57	18 s
democratise	VB NN30 VBP33 JJ69	-	41 s 1ing d
democratize	VB VBP51	-	41 s 1ing d
demode	JJ NN39
demodulate	VB VBP48 NN66	-	35 s 1ing d
demodulation	NN	10 s
demographer	NN	18 s
demographic	-	09 s
demographist	NN JJ51	18 s
demography	NN	09 1ies
demoiselle	NN JJ39	18 s
demolish	VB VBP48	-	36 es ing ed
demolished	VBN JJ18 VBD18
demolition	NN	11 s
demon	NN	18 s
demon-ridden	JJ VBN63 NN66
demonetise	VB NN30 VBP33 JJ69	-	30 s 1ing d
demonetize	VB VBP51	-	30 s 1ing d
demoniac	JJ NN30	18 s
demonisation	NN	10 s
demonise	VB NN30 VBP33 JJ69	-	30 s 1ing d
demonization	NN	10 s
demonize	VB VBP51	-	30 s 1ing d
demonstrable	JJ
demonstrably	RB
demonstrate	-	-	39ccF s 1ing d
demonstration	-	04 s
demonstrative	JJ NN48	10 s
demonstrator	NN	18 s
demoralise	VB NN30 VBP33 JJ69	-	41 s 1ing d
demoralization	NN	04 s
demoralize	VB VBP60	-	41c s 1ing d
demote	VB NN27 JJ36 VBP42	-	41 s 1ing d
demotion	-	04 s
demulsify	VB VBP48	-	30 1ies ing 1ied
demur	NN VB6 JJ51 VBP57	10 s	32c s ring red
demure	JJ NN39
demurral	NN JJ24	10 s
demurrer	NN JJ54	10 s
demyelinate	VB VBP45 JJ66	-	36 s 1ing d
demystify	VB VBP48	-	30 1ies ing 1ied
demythologisation	NN	10 s
demythologise	VB NN30 VBP33 JJ69	-	30 s 1ing d
demythologization	NN	10 s
demythologize	VB VBP51	-	30 s 1ing d
demythologized	VBN VBD21 JJ24
den	NN JJ45 NNS63	15 s
denationalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
denationalize	VB VBP60	-	30 s 1ing d
denaturalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
denaturalize	VB VBP60	-	30 s 1ing d
denature	VB NN24 VBP48 JJ57	-	30 s 1ing d
denaturised	JJ VBN42 VBD60
denaturized	JJ VBN48
denazification	NN	22 s
denazify	VB VBP48	-	30 1ies ing 1ied
dendriform	JJ NN57 VB69
denial	-	10 s
denier	NN JJ48	23 s
denigrate	VB VBP45 JJ66 NN69	-	32c s 1ing d
denigrating	VBG JJ39
denigration	NN	10 s
denim	NN JJ39	06 s
denitrify	VB VBP48	-	30 1ies ing 1ied
denizen	NN JJ45 NNS63	18 s
denominate	VB VBP45 JJ66	-	32 s 1ing d
denomination	NN	14 s
denominational	JJ
denominationally	RB
denotation	NN	10 s
denotatum	NN	10 s
denote	VB NN27 JJ36 VBP42	-	32ccF s 1ing d
denouement	NN	11 s
denounce	-	-	32c s 1ing d
denouncement	NN	10 s
dense	JJ NN51
denseness	NN	09 es
densitometry	NN JJ63	04 1ies
density	NN	07 1ies
dent	-	19 s	35 s ing ed
dental	JJ NN66	10 s
denticulate	JJ NN21 VB30 VBN57
dentist	NN JJ51	18 s
denture	NN	06 s
denturist	NN JJ51	18 s
denudate	JJ VB6 VBP39 NN66	-	30 s 1ing d
denude	VB VBP21 NN24 JJ48	-	30 s 1ing d
denuded	VBN VBD9 JJ18
denunciation	-	10 s
deny	-	-	32cF 1ies ing 1ied
deodorant	NN JJ42	06 s
deodorise	VB NN30 VBP33 JJ69	-	39 s 1ing d
deodorize	VB VBP51	-	39 s 1ing d
deodourant	NN JJ42	06 s
deodourise	VB NN30 VBP33 JJ69	-	39 s 1ing d
deoxidise	VB NN30 VBP33 JJ69	-	30 s 1ing d
deoxidize	VB VBP51	-	30 s 1ing d
deoxygenate	VB VBP51 JJ57 NN60	-	40 s 1ing d
depart	VB NN45 VBP51	-	38 s ing ed
departed	-	18 s
departer	NN JJ60	18 s
department	-	14 s
departmental	JJ
departure	-	04 s
depend	-	-	42c s ing ed
dependable	JJ
dependant	JJ NN18	18 s
dependence	NN	26 s
dependency	NN	26 1ies
dependent	-	18 s
depersonalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
depersonalize	VB VBP60	-	30 s 1ing d
depict	VB VBP51 NN66 JJ69	-	36c s ing ed
depicted	VBN JJ18 VBD24
depicting	-	09 s
depiction	-	10 s
depilate	VB VBP45 NN63	-	29 s 1ing d
deplane	VB NN6 JJ21 VBP30	-	38 s 1ing d
deplete	VB VBP45 NN54 JJ63	-	34 s 1ing d
depleted	VBN VBD6 JJ27
depletion	NN	04 s
deplorably	RB
deplore	VB VBP39 NN51	-	32c s 1ing d
deploy	-	-	33 s ing ed
deployment	-	04 s
deplumate	VB VBP33 NN48 JJ63	-	35 s 1ing d
deplume	VB NN30 VBP36 JJ42	-	40 s 1ing d
depolarise	VB NN30 VBP33 JJ69	-	30 s 1ing d
depolarize	VB VBP51	-	30 s 1ing d
depone	VB NN27 JJ51 VBP54	-	32F s 1ing d
deponent	NN JJ51	18 s
depopulate	VB VBP48 NN66	-	30 s 1ing d
deport	-	-	41 s ing ed
deportation	-	04 s
deportee	NN JJ60	18 s
depose	-	-	41cF s 1ing d
deposer	NN JJ51	18 s
deposit	NN VB21 VBP57 JJ66	19 s	35 s ing ed
depositary	NN JJ42	06 1ies
deposition	-	22 s
depositor	NN	18 s
depository	NN JJ24	06 1ies
depot	NN JJ60	06 s
deprave	VB VBP24 NN39 JJ63	-	41 s 1ing d
depravity	NN	07 1ies
deprecate	VB VBP39 NN60	-	32c s 1ing d
deprecating	VBG JJ39
deprecation	NN	10 s
deprecatory	JJ
depreciate	VB VBP51 NN54 JJ66	-	32 s 1ing d
depreciation	NN	04 s
depreciator	NN	18 s
depredation	NN	04 s
depress	VB NN27 VBP36 JJ66	-	37 es ing ed
depressing	VBG JJ48 NN57
depressingly	RB
depression	-	26 s
depressive	NN JJ15	18 s
depressurise	VB NN30 VBP33 JJ69	-	30 s 1ing d
depressurize	VB VBP51	-	30 s 1ing d
deprivation	NN	26 s
deprive	-	-	40 s 1ing d
deprived	VBN JJ15 VBD18
depth	-	07 s
deputation	NN	14 s
depute	VB VBP51 NN60 JJ63	-	41 s 1ing d
deputise	VB NN30 VBP33 JJ69	-	41 s 1ing d
deputize	VB VBP51	-	41 s 1ing d
deputy	-	18 1ies
deracinate	VB VBP45 JJ66	-	41 s 1ing d
derail	-	-	38 s ing ed
derailment	NN	11 s
derange	VB VBP24 NN30 JJ42	-	37 s 1ing d
deranged	VBN VBD15 JJ27
derangement	NN	26 s
derate	VB VBP51 JJ66	-	30 s 1ing d
derby	NN JJ54	06 1ies
derecognise	VB NN30 VBP33 JJ69	-	41 s 1ing d
derecognize	VB VBP51	-	41 s 1ing d
deregulate	VB VBP48 NN66	-	41 s 1ing d
deregulating	VBG NN39	04 s
deregulation	-	04 s
derelict	JJ NN27	18 s
dereliction	-	07 s
derequisition	VB NN VBP33	-	40 s ing ed
derestrict	VB VBP51 NN66 JJ69	-	41 s ing ed
deride	VB NN30 VBP36 JJ69	-	32 s 1ing d
derision	-	10 s
derivation	NN	15 s
derivative	JJ NN48	09 s
derive	VB VBP45 NN60	-	31F s 1ing d
deriving	-	10 s
dermatoglyphic	NN JJ27	25 s
dermatologist	NN JJ51	18 s
dermatome	NN JJ30	06 s
derogate	VB VBP45 NN60 JJ66	-	32 s 1ing d
derogation	NN	10 s
derrick	NN JJ57	06 s
dervish	NN JJ33 VB54	18 es
desacralize	VB VBP60	-	40 s 1ing d
desalinate	VB VBP45 JJ66	-	30 s 1ing d
desalinise	VB NN30 VBP33 JJ69	-	30 s 1ing d
desalinize	VB VBP51	-	30 s 1ing d
desalt	VB NN27 VBP39 JJ63	-	30 s ing ed
descale	VB NN3 JJ21 VBP27	-	35 s 1ing d
descant	NN VB36 JJ51	10 s	36cc s ing ed
descend	-	-	38 s ing ed
descendant	JJ NN18	18 s
descendants	-	14 es
descendent	JJ NN18	18 s
descender	NN JJ66	18 s
descending	VBG JJ18 NN54
descensus	NN JJ30	26 es
descent	-	11 s
describe	-	-	32cF s 1ing d
description	-	10 s
descriptive	JJ
descriptor	NN	10 s
descry	VB NN12 JJ27 VBP30	-	39 1ies ing 1ied
desecrate	VB VBP45 JJ66 NN69	-	41c s 1ing d
desecration	NN	04 s
desegrated	JJ VBN42 VBD57
desegregate	VB VBP45 NN60 JJ66	-	41 s 1ing d
desensitise	VB NN30 VBP33 JJ69	-	39 s 1ing d
desensitize	VB VBP51	-	39 s 1ing d
desert	-	15 s	31 s ing ed
deserter	NN JJ60	18 s
desertion	NN JJ54	04 s
deserve	-	-	42 s 1ing d
deservedly	RB
deserving	VBG JJ21
desex	VB NN18 VBP45 JJ48	-	29 es ing ed
desexualise	VB NN30 VBP33 JJ69	-	38 s 1ing d
desexualize	VB VBP60	-	38 s 1ing d
deshabille	NN JJ39	26 s
desiccate	VB JJ6 VBP30 NN54	-	30 s 1ing d
design	-	04 s	36c s ing ed
designate	JJ VB15 VBP60 NN66	-	32cF s 1ing d
designation	NN	10 s
designatum	NN	10 s
designer	-	18 s
designing	VBG NN36 JJ39	04 s
desire	-	12 s	37F s 1ing d
desired	VBN VBD21 JJ27
desist	VB VBP42 NN66	-	34 s ing ed
desk	-	06 s
deskman	NN JJ66	18 2en
desktop	NN JJ66	15 s
desolate	VB JJ27 VBP36 NN57	-	31 s 1ing d
desolation	NN	26 s
desorb	VB NN24 VBP39 JJ63	-	30 s ing ed
desorption	NN	22 s
despair	NN VB24 VBP60	26 s	37 s ing ed
despairing	VBG JJ12 NN42
despairingly	RB
despatch	NN VB42 VBP69	10 es	38 es ing ed
desperado	NN JJ60	18 es
desperate	-	18 s
desperation	-	26 s
despisal	NN JJ33	12 s
despise	VB NN30 VBP33 JJ69	-	37 s 1ing d
despised	VBN VBD18 JJ30
despite	-	12 s
despoil	VB NN42 VBP48 JJ69	-	40 s ing ed
despoiled	VBN VBD9 JJ45
despoiler	NN JJ69	18 s
despond	VB VBP42 NN45 JJ66	-	37 s ing ed
despondency	NN	12 1ies
despondent	JJ NN54
despot	NN JJ60	18 s
despotic	JJ
despotism	NN	26 s
desquamate	VB VBP33 NN48 JJ63	-	29 s 1ing d
dessert	NN JJ57	13 s
dessertspoonful	NN JJ9	23 s
destabilise	VB NN30 VBP33 JJ69	-	30 s 1ing d
destabilize	-	-	30 s 1ing d
destain	VB VBP36 NN48	-	40 s ing ed
destalinise	VB NN30 VBP33 JJ69	-	30 s 1ing d
destalinize	VB VBP51	-	30 s 1ing d
destination	-	15 s
destine	VB NN18 VBP30 JJ42	-	32c s 1ing d
destiny	-	11 1ies
destitute	JJ NN60
destress	VB NN27 VBP36 JJ66	-	30 es ing ed
destroy	-	-	36 s ing ed
destroyer	NN	06 s
destruct	VB VBP48 NN48 JJ66	-	36 s ing ed
destruction	-	04 s
destructive	JJ
destructiveness	NN	07 es
desulfurize	VB VBP51	-	40 s 1ing d
desulphurize	VB VBP51	-	40 s 1ing d
desultory	JJ
desynchronise	VB NN30 VBP33 JJ69	-	30 s 1ing d
desynchronize	VB VBP51	-	30 s 1ing d
desynchronizing	VBG NN63 JJ69	24 s
detach	VB NN33 VBP45	-	35 es ing ed
detachable	JJ
detached	VBN VBD3 JJ21
detachment	NN	12 s
detail	-	09 s	32c s ing ed
detailing	-	10 s
details	-	10 es
detain	VB VBP36 NN48	-	41 s ing ed
detainee	NN JJ60	18 s
detainment	NN JJ69	26 s
detect	-	-	39F s ing ed
detectable	JJ
detected	VBN JJ12 VBD18
detecting	VBG NN51	04 s
detection	NN	09 s
detective	NN JJ18	18 s
detector	NN	06 s
detent	NN JJ36	06 s
detente	NN JJ42 VB63	04 s
detention	-	26 s
deter	-	-	32c s ring red
deterge	VB VBP36 NN51	-	35 s 1ing d
detergency	NN	07 1ies
detergent	JJ NN33	27 s
deteriorate	VB VBP45 JJ66 NN69	-	30 s 1ing d
deterioration	NN	26 s
determent	NN	10 s
determinable	JJ
determinant	JJ NN30	09 s
determinate	JJ
determination	-	04 s
determinative	-	10 s
determine	-	-	32ccF s 1ing d
determinedly	RB
determiner	NN JJ60	10 s
determinist	NN JJ42	18 s
deterministic	JJ
deterrence	NN	16 s
deterrent	-	09 s
detest	VB NN24 JJ27 VBP36	-	37 s ing ed
detested	VBN VBD9 JJ21
dethaw	VB NN42 VBP63	-	30 s ing ed
dethrone	VB NN27 JJ51 VBP54	-	41 s 1ing d
detick	VB VBP42 NN45 JJ66	-	40 s ing ed
detonate	VB JJ54 VBP63	-	30 s 1ing d
detour	-	06 s	38 s ing ed
detox	NN VB39	06 es	29 es ing ed
detoxicate	VB VBP39 NN57	-	30 s 1ing d
detoxify	VB VBP48	-	30 1ies ing 1ied
detract	VB VBP48 NN51	-	30 s ing ed
detraction	NN	10 s
detractor	NN	18 s
detrain	VB NN30 VBP42	-	38 s ing ed
detransitivise	VB NN30 VBP33 JJ69	-	30 s 1ing d
detransitivize	VB VBP51	-	30 s 1ing d
detribalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
detribalize	VB VBP60	-	30 s 1ing d
detriment	NN	11 s
detusk	VB NN27 VBP42 JJ60	-	30 s ing ed
deuced	JJ VBN51 VBD66
devaluate	VB JJ57 VBP60	-	30 s 1ing d
devaluation	NN	04 s
devalue	VB NN21 VBP33 JJ48	-	30 s 1ing d
devastate	VB JJ33 NN45 VBP45	-	30 s 1ing d
devastation	-	26 s
devein	VB NN33 VBP39 JJ57	-	40 s ing ed
develop	-	-	36 s ing ed
developer	-	18 s
developing	-	22 s
development	-	04 s
deviant	JJ NN33	18 s
deviate	JJ NN3 VB6 VBP57	18 s	38 s 1ing d
deviation	NN	11 s
deviationist	NN JJ42	18 s
device	-	06 s
devices	-	09 es
devil	-	18 s	37 s ling led
devilise	VB NN30 VBP33 JJ69	-	30 s 1ing d
devilish	JJ RB45 NN60
devilize	VB VBP60	-	30 s 1ing d
devilment	NN	04 s
devious	JJ
devisal	NN JJ33	04 s
devise	-	21 s	36 s 1ing d
devisee	NN JJ60	18 s
deviser	NN JJ51	18 s
devising	VBG NN30 JJ57	04 s
devisor	NN JJ69	18 s
devitalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
devitalize	VB VBP60	-	30 s 1ing d
devitrify	VB VBP48	-	30 1ies ing 1ied
devoice	VB NN6 VBP15 JJ33	-	32 s 1ing d
devoid	JJ NN60
devolve	VB VBP36 JJ42 NN45	-	41 s 1ing d
devote	VB NN27 JJ36 VBP42	-	32c s 1ing d
devotee	NN JJ60	18 s
devotion	-	12 s
devotional	JJ NN69	04 s
devour	VB VBP33 NN36 JJ39	-	35 s ing ed
devourer	NN JJ54	18 s
devouring	VBG JJ36 NN63
devout	JJ NN45
dew	NN	27 s
dewy	JJ NN45 RB51
dexamethasone	NN JJ57	27 s
dexter	JJ NN39
dexterity	NN	09 1ies
dexterous	JJ
dexterously	RB
dextrous	JJ
dg	NN JJ51 VBG51	23 s
di-iodotyrosine	NN JJ57	27 s
diabetes	NN NNS12 JJ48 VBG69	26 es
diabetic	JJ NN45	18 s
diabolical	JJ
diabolise	VB NN30 VBP33 JJ69	-	30 s 1ing d
diabolist	NN JJ48	18 s
diabolize	VB VBP60	-	30 s 1ing d
diachronic	JJ
diacritic	JJ NN42	10 s
diaeresis	NN	10 2es/4ses
diagnose	VB VBP36 NN48 JJ69	-	31c s 1ing d
diagnosing	VBG NN30 JJ66	04 s
diagnosis	NN	04 2es
diagnostic	JJ
diagnostician	NN JJ42	18 s
diagnostics	NN NNS24 JJ66	09 es
diagonal	JJ NN66	25 s
diagonalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
diagonalizable	JJ
diagonalize	VB VBP60	-	30 s 1ing d
diagram	NN VB33	06 s	36 s ming med
dial	-	06 s	32c s ling led
dialect	NN JJ54	10 s
dialectic	JJ NN42	09 s
dialectically	RB
dialectician	NN JJ42	18 s
dialog	NN	10 s
dialogue	-	10 s
dialyse	VB NN33 VBP39 JJ60	-	30 s 1ing d
dialysis	NN	04 2es
dialyze	VB VBP48 NN63	-	30 s 1ing d
diam	NN	07 s
diamante	NN JJ42 VB63	06 s
diamantine	JJ NN42
diameter	NN JJ60	07 s
diametrically	RB
diamond	NN JJ54	21 s
diamondback	NN	05 s
diaper	NN JJ48	06 s
diaphragm	NN JJ66	06 s
diaphyseal	JJ NN45
diarchy	NN JJ51	14 1ies
diarist	NN JJ51	18 s
diarrhea	NN	26 s
diarrheal	JJ NN45
diarrhoea	NN	26 s
diarrhoeal	JJ NN45
diary	NN JJ42	10 1ies
diaspora	-	14 s
diathermy	NN JJ54	04 1ies
diatom	NN JJ66	05 s
diatomic	JJ
diatribe	NN JJ54	10 s
diazepam	NN	06 s
diazo	JJ NN39
diazotize	VB VBP51	-	30 s 1ing d
dibble	NN VB9 JJ21 VBP48	06 s	35 s 1ing d
dibbuk	NN JJ66	18 kim
dibrach	NN	10 es
dibs	NN NNS12 JJ48	10 es
dice	NN VB48 VBP63	06 s	35 s 1ing d
dicey	JJ NN45
dichondra	NN	20 s
dichotomise	VB NN30 VBP33 JJ69	-	31 s 1ing d
dichotomize	VB VBP51	-	31 s 1ing d
dichotomy	-	14 1ies
dichromat	NN JJ57	18 s
dick	-	18 s
dickens	NN NNS42	10 es
dicker	NN VB6 VBP30 JJ39	-	40 s ing ed
dickey	JJ NN9	06 s
dickhead	NN JJ54	18 s
dicoumarol	NN JJ48	06 s
dictate	-	10 s	32c s 1ing d
dictation	NN	10 s
dictator	-	18 s
dictatorial	JJ NN60
dictatorship	-	14 s
diction	NN	10 s
dictionary	NN JJ21	10 1ies
dictum	-	10 2a
dicumarol	NN JJ48	06 s
didactic	JJ
didacticism	NN	10 s
didactics	NN NNS24 JJ66	04 es
didder	VB NN27 VBP33 JJ60	-	29 s ing ed
diddle	VB NN24 VBP36 JJ60	-	41 s 1ing d
diddly	NN JJ18 RB24 NNS60	23 1ies
die	-	06 s	30 s 2ying d
die-sinker	NN	18 s
diehard	NN JJ54	18 s
diemaker	NN	18 s
dieresis	NN	10 2es
diesel	NN JJ51	18 s
diesinker	NN	18 s
diesis	NN	10 2es
diestrus	NN JJ30	26 es
diet	NN VB33	13 s	34 s ing ed
dietary	JJ NN33	13 1ies
dieter	NN JJ60	18 s
dietetics	NN NNS24 JJ66	09 es
diethylstilbesterol	NN JJ48	06 s
diethylstilbestrol	NN JJ48	27 s
dietician	NN JJ42	18 s
dietitian	NN JJ42	18 s
differ	-	-	42c s ing ed
difference	-	07 s
differentiable	JJ
differential	JJ NN66	09 s
differentiate	VB VBP51 NN54 JJ66	-	31cc s 1ing d
differentiation	NN	09 s
differentiator	NN	18 s
difficulty	-	04 1ies
diffident	JJ NN51
diffidently	RB
diffract	VB VBP48 NN51	-	38 s ing ed
diffraction	NN	19 s
diffuse	VB JJ NN18 VBP30	-	38c s 1ing d
diffused	VBN VBD9 JJ18
diffusely	RB
diffusing	VBG JJ9
diffusion	NN	22 s
diflunisal	NN JJ33	06 s
dig	-	15 s	35F s ging 2ug
digest	NN VB30 JJ45 VBP66	10 s	34cc s ing ed
digestible	JJ
digestive	JJ NN39	27 s
digger	NN	18 s
digging	-	04 s
dighted	JJ VBN48 VBD63
digit	NN JJ57	23 s
digitalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
digitalization	NN	04 s
digitalize	VB VBP60	-	30 s 1ing d
digitally	RB
digitise	VB NN30 VBP33 JJ69	-	30 s 1ing d
digitize	VB VBP51	-	30 s 1ing d
dignify	VB VBP48	-	41 1ies ing 1ied
dignitary	NN JJ42	18 1ies
dignity	-	07 1ies
digram	NN	10 s
digraph	NN	10 s
digress	VB NN27 VBP36 JJ66	-	32 es ing ed
digression	NN	10 s
digs	-	06 es
dike	NN VB21 VBP48 JJ54	18 s	35 s 1ing d
dilapidate	VB VBP57 NN63 JJ63	-	36 s 1ing d
dilapidated	VBN VBD18 JJ24
dilate	VB VBP45 NN63	-	30c s 1ing d
dilation	NN	10 s
dilemma	-	09 s
dilettante	JJ NN18	18 1i
dilettanteish	JJ NN66
dilettantish	JJ NN66
diligence	NN	07 s
diligent	JJ
diligently	RB
dilly-dallier	NN JJ48	18 s
dilly-dally	VB RB18 VBP21 NN30	-	42 1ies ing 1ied
dillydallier	NN JJ48	18 s
dillydally	VB RB18 VBP21 NN30	-	42 1ies ing 1ied
dilute	JJ VB9 VBP54 NN63	-	30 s 1ing d
diluted	VBN VBD15 JJ27
dilution	NN	27 s
dim	JJ VB33 VBP63 NN63	-	39 s ming med	mer
dim-witted	JJ VBN54 VBD57
dime	NN JJ42	21 s
dimenhydrinate	NN JJ21 VB36 VBP60	06 s
dimension	-	07 s	32 s ing ed
dimensional	JJ
dimensioning	VBG NN51 JJ54
dimer	NN JJ66	27 s
dimethylglyoxime	NN JJ42	27 s
diminish	-	-	30 es ing ed
diminution	NN	22 s
diminutive	JJ NN39	10 s
dimly	RB
dimmer	NN JJ6	06 s
dimple	NN VB18 VBP63 JJ63	27 s	30 s 1ing d
dimwit	NN JJ57	18 s
din	-	11 s	39c s ning ned
dinar	NN JJ45	23 s
dine	VB NN18 VBP30 JJ42	-	34 s 1ing d
diner	-	18 s
dinette	NN JJ42 VB63	06 s
ding	NN VB45 JJ57 VBP66	11 s	39 s ing ed
dingbat	NN JJ57	18 s
dingdong	JJ VB12 VBP27 RB39	-	39 s ing ed
dinge	NN VB27 VBP48 JJ54	26 s	30 s 1ing d
dingle	NN JJ39	17 s
dingy	JJ NN36
dining	-	04 s
dining-room	NN	06 s
dink	NN JJ57	14 s
dinner	-	13 s
dinnertime	NN JJ42	28 s
dinosaur	NN JJ42 VB69	05 s
dint	NN JJ54	04 s
diocesan	JJ NN12	18 s
diocese	NN JJ63	15 s
dioxide	-	27 s
dip	-	25 s	35 s ping ped
diphthong	NN JJ27	10 s
diphthongise	VB NN30 VBP33 JJ69	-	32 s 1ing d
diphthongize	VB VBP51	-	32 s 1ing d
diploma	NN JJ66	10 s
diplomacy	-	10 1ies
diplomat	-	18 s
diplomate	NN JJ48	18 s
diplomatically	RB
diplomatist	NN JJ51	18 s
dipole	NN JJ60	17 s
dipper	NN JJ48	06 s
dipsomaniac	NN JJ30	18 s
dipstick	NN JJ57	06 s
direct	-	-	32 s ing ed
directing	VBG JJ48
direction	-	15 s
directional	JJ
directionality	NN	07 1ies
directive	JJ NN42	10 s
directivity	NN	07 1ies
director	-	18 s
directorate	NN JJ33 VB48	14 s
directory	NN JJ24	10 1ies
dirge	NN JJ57 VB66	10 s
dirk	NN JJ69	06 s
dirndl	NN JJ39	06 s
dirt	-	27 s
dirty	-	-	35 1ies ing 1ied	1ier/1iest
disability	-	26 1ies
disable	VB JJ15 VBP33 NN48	-	30 s 1ing d
disabled	-	14 s
disabling	VBG JJ18 NN51
disabuse	VB NN24 VBP36	-	32 s 1ing d
disabused	VBN VBD9 JJ18
disaccord	VB NN24 JJ39 VBP39	-	42 s ing ed
disadvantage	-	07 s	41 s 1ing d
disadvantaged	VBN VBD6 JJ12
disaffect	VB NN48 VBP48 JJ69	-	37 s ing ed
disaffection	-	12 s
disaffirmation	NN	10 s
disafforest	VB NN24 JJ42 VBP48	-	30 s ing ed
disagree	-	-	32 s ing d
disagreeable	JJ
disagreement	-	26 s
disallow	VB NN30 JJ51 VBP54	-	32 s ing ed
disambiguate	VB JJ57 VBP60	-	32 s 1ing d
disambiguation	NN	10 s
disambiguator	NN	10 s
disappear	-	-	30 s ing ed
disappearance	NN	04 s
disappearing	-	04 s
disappoint	VB NN45 JJ54 VBP63	-	37 s ing ed
disappointingly	RB
disappointment	-	12 s
disapprobation	NN	10 s
disapproval	-	12 s
disapprove	VB VBP30 NN42 JJ66	-	31c s 1ing d
disapproving	VBG JJ12
disapprovingly	RB
disarm	VB NN30 JJ51 VBP54	-	33 s ing ed
disarmament	NN	04 s
disarmer	NN JJ66	18 s
disarrange	VB VBP24 NN30 JJ42	-	35 s 1ing d
disarray	-	09 s	30 s ing ed
disarticulate	VB VBP48 NN66	-	35 s 1ing d
disassemble	VB JJ24 VBP39 NN45	-	36 s 1ing d
disassembly	NN RB45 JJ57	04 1ies
disassociate	VB VBP51 NN54 JJ66	-	41 s 1ing d
disaster	-	26 s
disavow	-	-	32 s ing ed
disavowal	NN JJ33	10 s
disband	VB NN21 VBP36 JJ51	-	38 s ing ed
disbar	VB NN24 JJ36 VBP42	-	41 s ring red
disbelief	-	09 s
disbelieve	VB VBP36 JJ42 NN45	-	31 s 1ing d
disbeliever	NN JJ54	18 s
disbud	VB VBP18 NN21 JJ66	-	35 s ding ded
disburden	VB JJ57 NN57 VBP60	-	35 s ing ed
disbursal	NN JJ33	21 s
disburse	VB NN39 JJ51 VBP57	-	40 s 1ing d
disbursement	NN	21 s
disburser	NN JJ51	18 s
disc	NN JJ30	06 s
disc-jockey	VB NN27 JJ48 VBP54	-	32 s ing ed
discalceate	JJ NN60
discalced	JJ VBN51 VBD66
discant	NN JJ42	10 s
discard	NN VB33 JJ63	17 s	40 s ing ed
discase	VB NN39 VBP42	-	29 s 1ing d
disceptation	NN	10 s
discern	VB VBP36 JJ39 NN39	-	39 s ing ed
discernable	JJ
discernible	JJ
discerning	VBG JJ27 NN60
discerp	VB NN27 VBP39 JJ60	-	35 s ing ed
discharge	NN VB6 VBP42 JJ66	11 s	41 s 1ing d
discharged	VBN VBD9 JJ18
disciform	JJ NN57 VB69
disciple	NN JJ54	18 s
disciplinarian	NN JJ24	18 s
disciplinary	JJ
discipline	-	09 s	41 s 1ing d
disclaim	VB VBP36 NN36 JJ42	-	32c s ing ed
disclaimer	NN JJ66	10 s
disclose	-	-	32F s 1ing d
disclosure	-	10 s
disco	NN VB33 VBP66	10 s	38 es ing ed
discography	NN	10 1ies
discolor	VB NN6 VBP33 JJ42	-	30 s ing ed
discolorise	VB NN30 VBP33 JJ69	-	30 s 1ing d
discolorize	VB VBP51	-	30 s 1ing d
discolour	VB VBP33 NN36 JJ39	-	30 s ing ed
discolourise	VB NN30 VBP33 JJ69	-	30 s 1ing d
discombobulate	VB VBP48 NN66	-	37c s 1ing d
discomfit	VB NN27 VBP30 JJ39	-	37 s ing ed
discomfited	VBN JJ VBD6	14 s
discomfort	-	26 s
discommode	VB NN33 VBP36 JJ60	-	41 s 1ing d
discompose	VB VBP36 NN48 JJ69	-	37 s 1ing d
disconcert	VB NN48 VBP66	-	37 s ing ed
disconcerted	VBN VBD12 JJ18
disconcerting	VBG JJ45
disconcertingly	RB
disconfirming	JJ VBG51
disconnect	-	07 s	35 s ing ed
disconsolate	JJ NN27 VB39 VBN66
discontent	-	12 s	37 s ing ed
discontented	VBN VBD12 JJ24
discontinuance	NN	04 s
discontinue	VB NN21 VBP33 JJ48	-	42 s 1ing d
discontinuity	NN	26 1ies
discord	-	26 s	42 s ing ed
discordant	JJ NN57
discorporate	JJ NN66
discount	-	04 s	32 s ing ed
discountenance	VB NN6 VBP39	-	37c s 1ing d
discourage	-	-	32c s 1ing d
discouraged	VBN VBD6 JJ12
discouraging	VBG JJ42 NN48
discourse	-	10 s	32cc s 1ing d
discourteous	JJ
discourtesy	NN JJ51	10 1ies
discover	-	-	39cF s ing ed
discoverer	NN JJ54	18 s
discovery	-	04 1ies
discredit	-	26 s	31cc s ing ed
discreet	JJ NN30
discreetly	RB
discrepancy	NN	07 1ies
discrete	JJ NN57
discretion	-	26 s
discriminate	-	-	31 s 1ing d
discriminating	VBG JJ39
discrimination	-	04 s
discriminator	NN	18 s
discus	NN JJ30	11 2i
discuss	-	-	32c es ing ed
discussant	NN JJ42	18 s
discussion	-	10 s
disdain	-	12 s	37c s ing ed
disdainful	JJ
disease	-	26 s
diseased	JJ VBN63
disembark	VB NN15 VBP48 JJ51	-	38 s ing ed
disembarrass	VB NN33 VBP57 JJ63	-	40 es ing ed
disembodied	VBN VBD15 JJ24
disembody	VB NN18 VBP30 JJ33	-	40 1ies ing 1ied
disembowel	VB NN39 VBP48 JJ54	-	30 s ling led
disembroil	VB NN42 VBP48 JJ69	-	42 s ing ed
disenable	VB JJ33 VBP51	-	30 s 1ing d
disenchant	VB NN21 JJ30 VBP42	-	37 s ing ed
disenchanted	VBN VBD9 JJ21
disenchantment	-	09 s
disencumber	VB NN33 VBP33 JJ45	-	35 s ing ed
disenfranchise	VB NN30 VBP33 JJ69	-	41 s 1ing d
disenfranchisement	-	04 s
disengage	VB NN27 JJ54 VBP54	-	35 s 1ing d
disengagement	NN	04 s
disentangle	VB NN33 JJ36 VBP39	-	35 s 1ing d
disentangler	NN JJ69	18 s
disestablish	VB VBP48	-	30 es ing ed
disesteem	NN VB45	26 s	31 s ing ed
disfavor	NN VB48	26 s	41 s ing ed
disfavour	NN VB21 JJ45 VBP51	26 s	41 s ing ed
disfigure	VB NN24 VBP39 JJ51	-	35 s 1ing d
disfigured	VBN VBD18 JJ24
disforest	VB NN24 JJ42 VBP48	-	30 s ing ed
disfranchise	VB NN30 VBP33 JJ69	-	41 s 1ing d
disgorge	VB VBP36 NN51	-	35 s 1ing d
disgrace	-	26 s	41c s 1ing d
disgracefully	RB
disgruntle	VB VBP36 NN42 JJ51	-	37 s 1ing d
disguise	NN VB24 VBP57	07 s	39 s 1ing d
disguised	VBN VBD18 JJ30
disgust	-	12 s	39 s ing ed
dish	VB NN6 JJ48 VBP51	06 es	34 es ing ed
dishabille	NN JJ39	26 s
disharmonize	VB VBP51	-	30 s 1ing d
dishearten	VB VBP39 NN69	-	37 s ing ed
disheartening	VBG JJ27 NN66
dishevel	VB JJ27 VBP45 NN51	-	35 s ling led
disheveled	JJ VBN45 VBD60
dishevelled	VBN VBD9 JJ45
dishful	NN JJ9	23 s
dishonesty	NN	07 1ies
dishonor	NN VB60 JJ69	26 s	41 s ing ed
dishonorable	JJ
dishonored	VBN VBD15 JJ24
dishonour	NN VB21 JJ45 VBP51	26 s	41 s ing ed
dishpan	NN JJ48	06 s
dishwasher	NN	06 s
dishwashing	NN VBG51 JJ60	04 s
dishwater	NN JJ54	27 s
dishy	JJ NN48
disillusion	NN VB66	09 s	37 s ing ed
disillusioning	VBG NN51 JJ54
disillusionment	NN JJ69	09 s
disincarnate	VB VBP51 JJ57 NN60	-	36 s 1ing d
disincentive	NN JJ21	16 s
disincline	NN VB3 VBP18 JJ27	-	31 s 1ing d
disinclined	VBN VBD18 JJ27
disinfect	VB NN48 VBP48 JJ69	-	29 s ing ed
disinfest	VB NN24 JJ27 VBP36	-	40 s ing ed
disinformation	NN	10 s
disingenuously	RB
disingenuousness	NN	07 es
disinherit	VB NN33 VBP36 JJ60	-	40 s ing ed
disintegrate	VB VBP45 JJ66 NN69	-	30 s 1ing d
disintegration	-	26 s
disintegrative	JJ
disinter	VB NN15 VBP27 JJ51	-	41 s ring red
disinterest	NN JJ51	09 s
disinterested	JJ VBN48 VBD60
disinvest	VB NN24 JJ27 VBP36	-	41 s ing ed
disinvolve	VB VBP36 JJ42 NN45	-	42 s 1ing d
disjoin	VB NN33 VBP39 JJ57	-	35 s ing ed
disjoint	JJ VB21 NN54	-	41 s ing ed
disjointed	VBN VBD15 JJ24
disk	NN VB27 VBP69	25 s	36 s ing ed
disk-jockey	VB NN27 JJ48 VBP54	-	32 s ing ed
diskette	NN JJ42 VB63	06 s
dislike	-	09 s	37 s 1ing d
dislocate	VB VBP39 NN60	-	30 s 1ing d
dislocation	-	11 s
dislodge	-	-	35 s 1ing d
disloyalty	-	07 1ies
dismally	RB
dismantle	-	-	36 s 1ing d
dismantled	VBN VBD18 JJ24
dismantling	VBG NN36 JJ66	04 s
dismay	-	12 s	37 s ing ed
dismaying	VBG JJ27 NN63
dismember	VB NN33 VBP33 JJ45	-	35 s ing ed
dismiss	-	-	32c es ing ed
dismissal	-	04 s
dismission	NN	10 s
dismount	NN VB9	04 s	38 s ing ed
disobedience	-	04 s
disobey	VB NN27 JJ48 VBP54	-	41 s ing ed
disoblige	VB NN33 VBP42 JJ57	-	41c s 1ing d
disorder	-	26 s	37 s ing ed
disordered	VBN VBD9 JJ27
disorganise	VB NN30 VBP33 JJ69	-	41 s 1ing d
disorganize	VB VBP51	-	41 s 1ing d
disorganized	VBN VBD21 JJ24
disorient	VB JJ6 NN15 VBP24	-	39 s ing ed
disorientate	VB VBP39 JJ48 NN57	-	39 s 1ing d
disorienting	VBG JJ27 NN69
disown	VB NN12 JJ24 VBP27	-	40c s ing ed
disowning	VBG NN27 JJ63	10 s
disownment	NN JJ69	10 s
disparage	-	-	32 s 1ing d
disparagement	NN	10 s
disparager	NN	18 s
disparity	-	07 1ies
dispassionate	JJ
dispassionately	RB
dispatch	NN VB42 VBP69	10 es	38 es ing ed
dispatcher	NN	18 s
dispel	-	-	38 s ling led
dispensary	NN JJ42	06 1ies
dispensation	NN	04 s
dispense	NN VB JJ15 VBP24	-	40 s 1ing d
dispensed	VBN VBD15 JJ18
dispenser	NN JJ51	06 s
dispersal	NN JJ33	04 s
disperse	VB NN45 JJ54 VBP63	-	35 s 1ing d
dispersed	VBN VBD15 JJ18
dispersion	NN	11 s
dispirit	VB NN33 VBP36 JJ60	-	37 s ing ed
dispirited	VBN VBD12 JJ18
dispiriting	VBG JJ30 NN54
displace	-	-	38 s 1ing d
displacement	-	04 s
display	-	10 s	39 s ing ed
displease	VB NN39 VBP42	-	37 s 1ing d
displeased	VBN JJ6 VBD18
displeasure	-	12 s
displume	VB NN30 VBP36 JJ42	-	40 s 1ing d
disport	VB NN21 VBP30	-	41 s ing ed
disposal	NN JJ33	07 s
dispose	VB VBP36 NN48 JJ69	-	40c s 1ing d
disposed	VBN VBD18 JJ18
disposition	NN	07 s
dispossess	VB NN12 VBP24 JJ36	-	40 es ing ed
dispossessed	VBN VBD15 JJ24
dispossession	NN	04 s
dispread	VB NN27 JJ48 VBP54	-	38 s ing ed
disprove	VB VBP30 NN42 JJ66	-	31F s 1ing d
disprover	NN JJ63	18 s
disputable	JJ
disputant	NN JJ39	18 s
disputation	NN	10 s
dispute	-	10 s	32c s 1ing d
disqualification	NN	07 s
disqualify	-	-	30c 1ies ing 1ied
disquiet	NN VB33	12 s	37 s ing ed
disquieted	VBN VBD6 JJ27
disquisition	NN	10 s
disregard	-	09 s	32ccF s ing ed
disregarding	VBG
disregardless	JJ RB3 NN54
disrepair	NN	26 s
disrepute	NN JJ39 VB57	26 s
disrespect	-	10 s	41c s ing ed
disrespectfully	RB
disrobe	VB NN27 JJ48 VBP51	-	29 s 1ing d
disrupt	-	-	32 s ing ed
disruption	-	04 s
diss	VB NN21 VBP33 JJ48	-	32 es ing ed
dissatisfaction	-	12 s
dissatisfy	VB VBP48	-	37 1ies ing 1ied
dissect	VB NN48 VBP48 JJ69	-	35c s ing ed
dissected	VBN JJ12 VBD18
dissection	NN	04 s
dissemble	VB JJ24 VBP39 NN45	-	32F s 1ing d
dissembler	NN JJ69	18 s
dissembling	VBG NN21 JJ54	10 s
disseminate	VB VBP45 JJ66	-	32 s 1ing d
dissemination	-	10 s
disseminator	NN	18 s
dissension	NN	10 s
dissent	-	10 s	32c s ing ed
dissenter	NN	18 s
dissenting	VBG JJ27 NN69
dissertate	VB VBP39 JJ48 NN57	-	32 s 1ing d
dissertation	NN	10 s
disservice	-	04 s
dissever	VB NN12 JJ33 VBP33	-	41 s ing ed
dissidence	NN	10 s
dissident	JJ NN15	18 s
dissimilar	JJ NN66
dissimilate	VB VBP45 NN63	-	30 s 1ing d
dissimulate	VB VBP48 NN66	-	39 s 1ing d
dissimulator	NN	18 s
dissipate	VB VBP45 NN60 JJ66	-	38 s 1ing d
dissipated	VBN VBD6 JJ27
dissociate	VB VBP51 NN54 JJ66	-	41c s 1ing d
dissociation	NN	04 s
dissolute	JJ NN60
dissolution	-	22 s
dissolve	NN VB12 JJ39 VBP45	10 s	30 s 1ing d
dissolved	VBN VBD24 JJ30
dissolving	VBG NN42 JJ57	22 s
dissonance	NN	26 s
dissonate	VB JJ54 VBP63	-	39 s 1ing d
dissuade	VB NN36 JJ48 VBP54	-	32 s 1ing d
dissuasion	NN	10 s
dissyllable	JJ NN	10 s
distal	JJ NN66
distally	RB
distance	-	07 s	42 s 1ing d
distaste	-	12 s
distasteful	JJ
distastefully	RB
distemper	NN VB33 JJ57 VBP66	26 s	36 s ing ed
distend	VB VBP33	-	30 s ing ed
distension	NN	04 s
distil	VB NN42 VBP48 JJ69	-	30 s ling led
distill	VB NN33 VBP60	-	30 s ing ed
distillation	NN	22 s
distiller	NN JJ69	18 s
distillery	NN JJ66	06 1ies
distinction	-	09 s
distinctively	RB
distinctly	RB
distinctness	NN	07 es
distinguish	-	-	31c es ing ed
distinguishable	JJ
distort	VB NN27 VBP33	-	32 s ing ed
distortable	JJ
distortion	-	11 s
distortionist	NN JJ42	18 s
distract	-	-	37 s ing ed
distractedly	RB
distraction	-	09 s
distrain	VB NN30 VBP42	-	40 s ing ed
distrait	JJ NN39
distraught	JJ NN51 VBD69
distress	NN VB27 VBP63	12 es	41 es ing ed
distressing	VBG JJ48 NN57
distributary	NN JJ42	17 1ies
distribute	-	-	40 s 1ing d
distributer	NN JJ60	18 s
distribution	-	09 s
distributive	JJ
distributor	NN	18 s
district	-	15 s	41 s ing ed
distrust	-	09 s	31 s ing ed
disturb	VB NN24 VBP39 JJ63	-	37 s ing ed
disturbance	NN	11 s
disturber	NN JJ48	18 s
disunify	VB VBP48	-	30 1ies ing 1ied
disunion	NN	04 s
disunite	VB VBP36 NN42 JJ57	-	41 s 1ing d
disunity	NN	26 1ies
disused	JJ VBN54 VBD63
disyllable	JJ NN	10 s
dit	NN JJ57	10 s
ditch	NN VB42 VBP69	06 es	40 es ing ed
dither	NN VB18 VBP60	26 s	37 s ing ed
dithering	VBG NN27 JJ63	22 s
dithyramb	NN	10 s
ditto	NN VB36	10 s	32 es ing ed
ditty	NN	10 1ies
diuretic	NN JJ18	06 s
diva	NN	18 1e
divagate	VB VBP45 NN60 JJ66	-	32 s 1ing d
divagation	NN	10 s
divan	NN JJ48	06 s
divaricate	VB VBP39 NN57	-	42 s 1ing d
dive	NN VB6 VBP39	06 s	38 s 1ing 3ove
dive-bomb	VB NN24 VBP39 JJ63	-	33 s ing ed
diver	NN JJ63	18 s
diverge	-	-	38 s 1ing d
divergence	NN	04 s
divers	NNS
diversification	NN	04 s
diversified	VBN JJ24 VBD24
diversify	VB VBP48	-	30 1ies ing 1ied
diversion	NN	04 s
diversionist	NN JJ42	18 s
diversity	-	07 1ies
divert	-	-	38 s ing ed
divertimento	NN JJ69	10 1i
divest	VB NN24 JJ27 VBP36	-	40 s ing ed
divestiture	NN	10 s
divide	-	26 s	41c s 1ing d
dividend	NN VB54 JJ57	21 s
divider	NN	18 s
divination	NN	10 s
divine	NN JJ9 VB36 VBP66	18 s	39F s 1ing d
divinely	RB
diviner	NN JJ60	18 s
diving	VBG NN45 JJ66	11 s
divinity	NN	18 1ies
division	-	14 s
divisional	JJ
divorce	-	04 s	41 s 1ing d
divorcee	NN JJ60	18 s
divulge	VB NN33 VBP42 JJ57	-	32F s 1ing d
divulgement	NN	10 s
divulgence	NN	10 s
divvy	NN JJ54	21 1ies
diwan	NN JJ48	14 s
dixie	NN JJ54	15 s
dizen	VB NN45 VBP45 JJ54	-	29 s ing ed
dizzily	RB
dizzy	JJ VB33 RB36 NN45	-	30 1ies ing 1ied
dj	NN JJ51 NNS66	18 s
djinn	NN NNS15	18 s
djinni	NN JJ57	18 1
djinny	NN JJ51	18 1
dkg	NN JJ51 VBG51	23 s
dkl	NN JJ39	23 s
dl	NN JJ39	23 s
dm	NN JJ66	26 s
do	-	11 s	41 es ing 1id/ne
do-gooder	NN JJ66	18 s
do-it-yourself	JJ NN33 RB69
do-nothing	JJ NN15	18 s
doable	JJ
dobson	NN JJ57	05 s
doc	NN JJ30	18 s
docent	NN JJ48	18 s
docile	JJ NN57
dock	NN VB33	06 s	38 s ing ed
dock-walloper	NN JJ48	18 s
docker	NN	18 s
docket	-	10 s	32c s ing ed
dockhand	NN JJ63	18 s
dockworker	NN	18 s
doctor	-	18 s	30 s ing ed
doctoral	JJ
doctorate	-	10 s
doctorspeak	NN JJ63	10 s
doctrinaire	JJ NN	18 s
doctrinal	JJ
doctrinally	RB
doctrine	-	09 s
docudrama	NN JJ66	10 s
document	-	10 s	32c s ing ed
documentary	-	10 1ies
documentation	-	10 s
dodder	NN VB30 VBP60	20 s	38 s ing ed
dodderer	NN JJ54	18 s
doddery	JJ NN33
dodge	-	09 s	38c s 1ing d
dodger	NN	18 s
dodging	-	04 s
dodgy	JJ NN36
dodo	NN JJ60	18 es
doe	NN JJ51	14 s
doer	NN JJ60	18 s
doff	VB NN6 VBP36 JJ42	-	35 s ing ed
dog	-	05 s	38 s ging ged
dog-ear	NN JJ42	10 s
doge	NN JJ57	18 s
dogfight	-	11 s	36 s ing ed
dogfighter	NN JJ60	18 s
doggedness	NN	07 es
doggerel	NN JJ51	10 s
dogging	VBG JJ18 NN48
doggo	RB JJ27 NN30
doghouse	NN	06 s
dogleg	NN JJ51 VBG51	25 s
doglike	JJ NN54 RB63
dogma	NN JJ66	10 ta
dogmatic	JJ
dogmatically	RB
dogmatise	VB NN30 VBP33 JJ69	-	32cF s 1ing d
dogmatist	NN JJ51	18 s
dogmatize	VB VBP51	-	32cF s 1ing d
dogsbody	NN JJ48	18 1ies
dogshit	NN JJ57	10 s
dogsled	NN VB12 VBN15 VBD27	06 s	38 s ing ed
dogwood	NN	20 s
doh	NN JJ57	10 s
doily	NN JJ33 RB36	06 1ies
doings	NN NNS6 JJ48 VBG69	04 es
dol	NN JJ48	23 s
dolabrate	JJ NN66
dolabriform	JJ NN57 VB69
dolce	RB NN24 JJ33
doldrums	-	26 es
dole	-	21 s
doleful	JJ
dolichocephalic	JJ NN36	18 s
dolichocephaly	NN JJ39 RB39	07 1ies
doll	NN	06 s
dollar	-	23 s
dollhouse	NN	06 s
dollop	NN JJ66	23 s
dolly	NN RB39 JJ54	06 1ies
dolour	NN JJ36	12 s
dolphin	NN JJ57	05 s
dolt	NN	18 s
doltish	JJ NN66
domain	-	26 s
dome	NN JJ30	25 s
domed	JJ VBN48 VBD60
domestic	-	18 s
domesticate	VB VBP39 NN57	-	30 s 1ing d
domesticated	VBN JJ27 VBD30
domesticise	VB NN30 VBP33 JJ69	-	30 s 1ing d
domesticize	VB VBP51	-	30 s 1ing d
domicile	NN VB27 JJ51 VBP60	15 s	42 s 1ing d
domiciliate	VB VBP51 NN54 JJ66	-	42 s 1ing d
dominance	-	07 s
dominant	-	10 s
dominate	-	-	42 s 1ing d
domination	-	04 s
dominatrix	NN JJ63	18 es
domine	NN JJ57	18 s
dominee	NN JJ60	18 s
domineer	VB VBP33 NN42 JJ66	-	37 s ing ed
domineering	VBG JJ27 NN57
dominie	NN JJ54	18 s
dominion	NN	26 s
domino	NN JJ60	18 es
dominos	NN NNS39	04 es
dominus	NN JJ30	18 es
don	-	18 s	29 s ning ned
don't-know	NN JJ69	18 s
donate	-	-	40 s 1ing d
donation	-	21 s
donee	NN JJ60	18 s
dong	NN VB18 JJ36 VBP42	23 s	39 s ing ed
dongle	NN JJ39	06 s
donkey	NN JJ54	10 s
donna	NN	18 s
donnish	JJ VB63
donor	-	18 s
donut	NN JJ60	13 s
doo-wop	NN JJ66	10 s
doodle	NN VB33 VBP66	06 s	36 s 1ing d
doodlebug	NN JJ51 VBG51	06 s
doofus	NN JJ30	18 es
doom	-	11 s	32cc s ing ed
doomed	-	14 s
doomsday	NN JJ42	28 s
door	-	06 s
doorbell	NN	06 s
doorhandle	NN	06 s
doorkeeper	NN JJ48	18 s
doorknob	NN	06 s
doorman	NN JJ66	18 2en
doormat	NN JJ57	18 s
doornail	NN JJ66 VB69	06 s
doorplate	NN VB54	06 s
doorpost	NN JJ39	06 s
doorstep	NN JJ51	06 s
doorway	NN JJ57	06 s
dooryard	NN JJ54	06 s
dope	NN VB27	06 s	34 s 1ing d
doped	VBN VBD9 JJ33
dopey	JJ NN45
doppelganger	NN	18 s
dopy	JJ NN48
dork	NN	18 s
dorm	NN JJ60	06 s
dormant	JJ NN57
dormie	JJ NN45
dormitory	NN JJ24	06 1ies
dormy	JJ NN45 RB51
dory	NN JJ33	06 1ies
dosage	NN JJ60	23 s
dose	-	06 s	30 s 1ing d
dosed	VBN VBD18 JJ18
doss	VB NN21 VBP33 JJ48	-	29 es ing ed
dossal	NN JJ33	06 s
dosser	NN JJ51	18 s
dossier	NN JJ48	10 s
dot	NN VB33	25 s	42c s ting ted
dot-com	-	14 s
dotard	NN JJ54	18 s
dote	VB NN27 JJ36 VBP42	-	42 s 1ing d
dotty	JJ NN24
double	-	04 s	30 s 1ing d
double-barreled	JJ VBN45 VBD60
double-breasted	JJ VBN24 VBD30 NN63
double-check	VB NN18 VBP45 JJ51	-	31 s ing ed
double-crosser	NN JJ51	18 s
double-crossing	NN VBG51	04 s
double-date	VB VBP39 NN66 JJ69	-	41 s 1ing d
double-dealer	NN JJ69	18 s
double-glaze	VB VBP48 NN63	-	40 s 1ing d
double-park	VB NN15 VBP48 JJ51	-	38 s ing ed
double-space	VB NN24 VBP42 JJ51	-	32 s 1ing d
double-spacing	VBG NN51 JJ66	10 s
double-team	VB NN21 VBP39	-	33 s ing ed
double-u	NN JJ51	10 s
doubleheader	NN JJ66	04 s
doubles	-	04 es
doublespeak	NN JJ63	10 s
doublethink	NN JJ57	09 s
doubletree	NN JJ45	06 s
doubling	-	22 s
doubly	RB
doubt	-	09 s	31cF s ing ed
doubter	NN JJ60	18 s
doubting	VBG JJ36 NN66
doubtless	JJ RB3 NN69
douche	NN VB30 VBP57	06 s	29 s 1ing d
dough	NN JJ48	13 s
doughboy	NN	18 s
doughnut	NN JJ60	25 s
doughy	JJ NN48
doula	NN	18 s
dour	JJ NN63
dourly	RB JJ57
douse	VB NN12 VBP42	-	43 s 1ing d
dousing	VBG NN45 JJ45	04 s
dove	-	05 s
dovecote	NN JJ45	06 s
dovetail	NN VB6 VBP51	06 s	42 s ing ed
dowager	NN	18 s
dowdy	JJ NN12	18 1ies
dowel	NN JJ51	06 s
doweling	NN JJ54 VBG60	04 s
dower	NN VB30 VBP57 JJ66	21 s	40 s ing ed
down	-	05 s	34 s ing ed	er
down-and-out	JJ NN33	18 s
downbeat	NN JJ60	10 s
downcast	JJ NN3	06 s
downer	JJ NN	06 s
downfall	-	11 s
downfield	JJ NN6 RB21
downgrade	NN VB21 JJ42 VBP66	07 s	31 s 1ing d
downhearted	JJ VBN51 VBD66
downhill	NN JJ9 RB33	17 s
download	-	-	40 s ing ed
downmarket	JJ NN36
downplay	-	-	32 s ing ed
downpour	NN JJ36	19 s
downriver	RB JJ48 NN51
downscale	JJ NN45
downshift	NN JJ60	04 s
downside	-	09 s
downsize	VB VBP51	-	41 s 1ing d
downstair	JJ NN27
downstairs	JJ RB12 NN42
downstream	JJ NN3 RB27
downstroke	NN JJ66 VB69	10 s
downswing	NN JJ48 VBG51	04 s
downtick	NN JJ57	04 s
downtime	NN JJ42	28 s
downtown	-	15 s
downturn	-	04 s
downwards	RB NNS69
downwind	JJ NN33 RB42
downy	JJ NN48
dowry	NN JJ51	21 1ies
dowse	NN VB24 VBP60	09 s	42 s 1ing d
dowser	NN JJ51	18 s
doxology	NN JJ63	10 1ies
doxy	NN JJ54	18 1ies
doyen	NN JJ45 NNS63	18 s
doyenne	NN JJ54	18 s
doyly	NN JJ39 RB39	06 1ies
doze	VB NN9 VBP45	04 s	29 s 1ing d
dozen	-	23 s
dozens	-	23 es
dozy	JJ NN45 RB51
drab	NN JJ12	07 s
draft	-	21 s	36 s ing ed
draftee	NN JJ60	18 s
drafter	NN JJ60	18 s
drafting	-	04 s
draftsman	NN JJ66	18 2en
draftsperson	NN JJ57	18 s
drafty	JJ NN24
drag	-	19 s	35 s ging ged
dragger	NN	18 s
draggle	VB NN33 JJ36 VBP39	-	30 s 1ing d
dragnet	NN	14 s
dragoman	NN JJ66	18 2en
dragon	NN	18 s
dragoon	NN VB51	18 s	41 s ing ed
drain	NN VB24 VBP66	04 s	38 s ing ed
drainage	NN JJ60	04 s
drained	VBN JJ24 VBD24
draining	VBG JJ48 NN60
drainplug	NN JJ51 VBG51	06 s
drake	NN	18 s
drama	-	10 s
dramatics	NN NNS24 JJ66	04 es
dramatise	VB NN30 VBP33 JJ69	-	36cc s 1ing d
dramatist	NN JJ51	18 s
dramatization	NN	04 s
dramatize	VB VBP51	-	36cc s 1ing d
dramaturgy	NN JJ63	10 1ies
drape	NN VB24	06 s	35 s 1ing d
draper	NN JJ48	18 s
drapery	NN JJ66	06 1ies
drastic	JJ
draught	NN VB54 JJ54	13 s	36 s ing ed
draughtsman	NN JJ66	18 2en
draughty	JJ NN24
draw	-	17 s	35 s ing 2ew n
drawbar	NN JJ45	06 s
drawee	NN JJ60	18 s
drawer	NN JJ57	06 s
drawing	-	10 s
drawl	NN VB24 JJ48 VBP69	10 s	32 s ing ed
drawler	NN JJ69	18 s
drawstring	NN JJ45 VBG48	06 s
dray	NN JJ60	06 s
dread	NN JJ6 VB30	12 s	37 s ing ed
dreaded	VBN VBD18 JJ21
dreadful	JJ
dreadfully	RB
dreadnaught	NN JJ45	06 s
dreadnought	NN JJ45	06 s
dream	-	09 s	36F s ing t
dreamer	NN JJ66	18 s
dreamfully	RB
dreaming	VBG NN18	09 s
dreamlike	JJ NN54 RB63
dreamy	JJ NN45 RB51
drearily	RB
dreary	JJ NN57
dredge	NN VB21 VBP63 JJ66	06 s	35 s 1ing d
dreg	NN JJ51 VBG51	23 s
dregs	NNS	17 es
drench	VB NN18 VBP42 JJ48	-	43 es ing ed
drenched	VBD VBN3 JJ18
dress	-	06 es	29 es ing ed
dresser	NN JJ51	06 s
dressing	VBG NN27	13 s
dressmaker	NN	18 s
dressmaking	NN JJ42 VBG57	04 s
dressy	JJ NN48
dribble	NN VB9 JJ21 VBP48	11 s	38 s 1ing d
dribbler	NN JJ69	18 s
dried	VBN VBD3 JJ12
dried-out	JJ
drier	JJ NN12	27 s
drift	NN VB42 JJ69	19 s	38 s ing ed
drifter	NN JJ60	18 s
drifting	VBG NN45 JJ45	04 s
drill	NN VB21	06 s	35cc s ing ed
drilled	VBN JJ9 VBD15
drilling	VBG NN21 JJ54	04 s
drink	-	13 s	34 s ing 3ank 3unk
drinker	NN	18 s
drinking	-	04 s
drip	-	11 s	38 s ping ped
drip-dry	JJ VB48 NN51	-	30 1ies ing 1ied
dripping	VBG NN27	11 s
drippy	JJ NN48
drive	-	04 s	38 s 1ing 3ove n
drivel	NN VB18 JJ42 VBP66	10 s	29 s ling led
driveller	NN JJ69	18 s
driver	-	18 s
driveway	NN JJ57	06 s
driving	-	04 s
drizzle	NN VB24 JJ48 VBP60	19 s	43 s 1ing d
drizzling	VBG JJ24 NN51
drizzly	JJ RB33 NN60
drogue	NN JJ54	10 s
droll	JJ NN9 VB60 VBN66
drollery	NN JJ66	10 1ies
drome	NN JJ30	06 s
dronabinol	NN JJ48	06 s
drone	-	05 s	39c s 1ing d
droning	VBG NN21	10 s
drool	NN VB30 JJ57	10 s	37 s ing ed
drooler	NN JJ69	18 s
droop	NN VB39 VBP57	25 s	38 s ing ed
droopy	JJ NN48
drop	-	25 s	38 s ping ped
drop-kick	VB VBP42 NN45 JJ66	-	35 s ing ed
drop-off	NN JJ63	22 s
dropforge	VB VBP36 NN51	-	36 s 1ing d
dropkick	NN VB12 VBP51 JJ66	04 s	35 s ing ed
dropkicker	NN	18 s
droplet	NN JJ69	23 s
dropline	NN JJ60	10 s
dropout	NN JJ54	18 s
droppings	NN NNS6 JJ48 VBG69	27 es
droshky	NN JJ27	06 1ies
drosky	NN JJ27	06 1ies
dross	NN JJ57	27 es
drought	NN JJ45	26 s
drove	-	14 s
drover	NN JJ63	18 s
drown	VB JJ33 NN36 VBP48	-	35 s ing ed
drowse	NN VB24 VBP60	04 s	29 s 1ing d
drowsily	RB
drowsiness	NN	26 es
drowsy	JJ NN48
drub	VB NN24 VBP39 JJ63	-	35 s bing bed
drubbing	VBG NN27 JJ63	11 s
drudge	NN VB21 VBP63 JJ66	18 s	41 s 1ing d
drug	-	06 s	29 s ging ged
drugged	VBN VBD9 JJ30
drugging	VBG NN18 JJ54	04 s
druggist	NN JJ51	18 s
drugless	JJ
drugstore	NN JJ60 VB66	06 s
drum	-	06 s	39c s ming med
drumbeat	-	11 s
drumbeater	NN JJ54	18 s
drumhead	JJ NN6	06 s
drumlin	NN JJ57	17 s
drummer	NN JJ66	18 s
drumming	VBG NN18	04 s
drunk	NN JJ9 VBN42	18 s	-	est
drunk-and-disorderly	NN JJ3 RB27 NNS60	18 1ies
drunkard	NN JJ54	18 s
drunken	JJ VBN63 NN69
drunkenly	RB
drunkenness	NN	26 es
drusen	NN JJ45 NNS63	26 s
druthers	NN NNS6 JJ48 VBG69	09 es
dry	-	18 1ies	30 1ies ing 1ied	1ier
dry-dock	VB NN21 VBP39 JJ54	-	35 s ing ed
dry-eyed	JJ VBN45 VBD63
dry-nurse	VB NN39 JJ51 VBP57	-	34 s 1ing d
dry-rot	VB NN21 JJ48 VBP51	-	30 s ting ted
dry-wall	VB NN21 VBP51 JJ57	-	36 s ing ed
dryad	NN JJ57	18 es
drydock	NN VB33	06 s	35 s ing ed
drygoods	NN NNS6 JJ48 VBG69	06 es
dryness	NN	26 es
drywall	NN	06 s
dualist	NN JJ42	18 s
duality	NN	14 1ies
dub	NN VB33 VBP69	09 s	32c s bing bed
dubbing	VBG NN27 JJ63	06 s
duce	NN	18 s
duchess	NN JJ57	18 es
duck	-	05 s	38 s ing ed
ducking	VBG NN24	04 s
ducky	NN JJ27	18 1ies
duct	NN JJ51	08 s
dud	NN JJ18	18 s
dude	-	18 s
dudeen	NN JJ45	06 s
dudgeon	NN	12 s
due	-	07 s
duel	NN VB18 JJ60 VBP66	04 s	33 s ling led
dueler	NN JJ69	18 s
duelist	NN JJ48	18 s
dueller	NN JJ69	18 s
duellist	NN JJ48	18 s
duenna	NN	18 s
duette	NN JJ42 VB63	14 s
duffer	NN JJ54 VB66	18 s
duffle	NN JJ39	06 s
dug	-	05 s
dugout	NN JJ54	06 s
duke	NN JJ60	18 s
dulcet	JJ NN30
dulcify	VB VBP48	-	39 1ies ing 1ied
dulcinea	NN	18 s
dulcorate	VB VBP45 JJ66 NN69	-	39 s 1ing d
dull	JJ VB6 NN30 VBP48	-	35 s ing ed
dullard	NN JJ54	18 s
dulled	VBN VBD15 JJ21
dully	RB
duly	RB
dumb	JJ NN27	-	-	est
dumbass	NN JJ63	18 es
dumbbell	NN	06 s
dumbfound	VB VBP42 NN45 JJ54	-	31 s ing ed
dumbstruck	JJ NN42
dumfounded	JJ VBN54
dumfounding	JJ NN54 VBG60
dummy	NN JJ6 VB36 RB48	18 1ies	36 1ies ing 1ied
dump	-	22 s	40 s ing ed
dumping	-	04 s
dumps	NNS VBZ42	26 es
dumpsite	NN JJ48	15 s
dumpy	JJ NN48
dun	NN JJ3 VB54 VBP63	05 s	37c s ning ned
dun-colored	JJ VBN48 VBD63
dunce	NN	18 s
duncish	JJ NN66
dunderhead	NN JJ54	18 s
dune	NN JJ54	17 s
dung	NN VB27 VBN30 VBD45	27 s	30 s ing ed
dungaree	NN JJ45	06 s
dungeon	NN	06 s
dunk	-	04 s	35 s ing ed
dunker	NN	18 s
duo	-	23 1i
duologue	NN JJ54	10 s
dupe	NN VB24	18 s	32 s 1ing d
duple	JJ NN45
duplex	NN JJ15 VB39	06 es	30 es ing ed
duplicable	JJ
duplicate	VB NN JJ6 VBP36	06 s	36 s 1ing d
duplication	NN	06 s
duplicity	NN	10 1ies
durability	-	07 1ies
durables	NN NNS6 JJ48 VBG69	06 es
duration	-	28 s
durative	NN JJ12	24 s
durbar	NN JJ45	06 s
duress	NN	07 es
dusk	NN VB27 VBP69	28 s	30 s ing ed
dusky	JJ
dust	-	27 s	35 s ing ed
dustbin	NN JJ57	06 s
dustman	NN JJ66	18 2en
dustpan	NN JJ48	23 s
dustpanful	NN JJ9	23 s
dustup	NN JJ63	10 s
dusty	JJ NN24
dutifully	RB
duty	-	04 1ies
dwarf	NN VB48	18 1ves	42 s ing ed
dwarfish	JJ NN66
dweeb	NN	18 s
dwell	-	-	31 s ing 1t
dweller	NN JJ69	18 s
dwelling	VBG NN21 JJ54	06 s
dwindle	VB NN24 VBP36 JJ60	-	30 s 1ing d
dwindling	VBG NN30 JJ36	11 s
dyarchy	NN JJ51	14 1ies
dybbuk	NN JJ66	18 kim
dye	NN VB18 VBP57 JJ60	27 s	30 s ing d
dyeing	VBG NN33	04 s
dyer	NN	18 s
dying	-	28 s
dyke	NN VB12 VBP54 JJ69	18 s	35 s 1ing d
dynamic	-	16 s
dynamics	-	09 es
dynamise	VB NN30 VBP33 JJ69	-	30 s 1ing d
dynamism	NN	09 s
dynamite	NN VB12 VBP48 JJ57	06 s	30 s 1ing d
dynamiter	NN JJ63	18 s
dynamitist	NN JJ51	18 s
dynamize	VB VBP51	-	30 s 1ing d
dynamo	NN JJ60	06 s
dynast	NN JJ57	18 s
dynasty	-	14 1ies
dysentery	NN	26 1ies
dysfunction	-	26 s
dysgenics	NN NNS15 JJ60	09 es
dyslectic	JJ NN42	18 s
dyspeptic	JJ NN42	18 s
dysphemism	NN	10 s
dysphoria	NN JJ66	12 s
dyspneal	JJ NN45
dyspnoeal	JJ NN45
dysprosium	NN	27 s
dystopian	JJ NN57
e'en	RB JJ15 NN36 VBN48
e'er	RB JJ30 NN33
e-commerce	NN	04 s
e-mail	-	10 s	32 s ing ed
eager	-	11 s
eagerness	-	12 es
eagle	NN VB24 JJ48 VBP60	05 s	35 s 1ing d
eagle-eyed	JJ VBN45 VBD63
ear	-	08 s
eared	JJ VBN54 VBD54
earful	NN JJ9	10 s
earl	NN JJ39	18 s
early	-	-	-	1ier/1iest
earlyish	JJ NN66
earmark	NN VB57	10 s	31 s ing ed
earn	-	-	40 s ing ed
earner	NN JJ60	18 s
earnest	-	21 s
earnestly	RB JJ57
earnestness	NN	12 es
earnings	-	21 es
earphone	NN JJ57	06 s
earpiece	-	06 s
earplug	NN JJ51 VBG51	06 s
earring	NN JJ24 VBG27	06 s
earshot	NN JJ48	15 s
earsplitting	JJ VBG45 NN51
earth	-	17 s	39 s ing ed
earth-god	NN	18 s
earth-goddess	NN JJ57	18 es
earthbound	JJ NN54
earthing	NN VBG3 JJ33	04 s
earthlike	JJ NN54 RB63
earthling	NN JJ54 VBG57	18 s
earthly	JJ RB54
earthman	NN JJ66	18 2en
earthquake	NN	11 s
earthshaking	JJ NN57 VBG66
earthy	JJ NN51
ease	-	07 s	38 s 1ing d
eased	VBN JJ3 VBD15
easel	NN JJ51	06 s
easing	-	11 s
east	-	24 s	-	er
easter	NN JJ12	28 s
easterly	JJ RB6 NN63	19 1ies
easterner	NN JJ60	18 s
easternmost	JJ NN60
eastside	JJ NN36
eastward	JJ RB18 NN30	24 s
easy	-	-	-	1ier/1iest
easygoing	JJ NN45 VBG54
eat	-	-	34 s ing 3ate en
eatable	JJ NN60	13 s
eater	NN JJ54	18 s
eatery	NN	06 1ies
eating	-	04 s
eats	NNS VBZ24	13 es
eaves	NN NNS9 JJ48 VBG69	06 es
eavesdrop	VB NN18 VBP21 JJ48	-	39 s ping ped
eavesdropper	NN JJ48	18 s
ebb	NN VB33 VBP69	22 s	38 s ing ed
ebbing	VBG NN27 JJ63	22 s
eblis	NN	18 es
ebon	JJ NN18
ebonise	VB NN30 VBP33 JJ69	-	30 s 1ing d
ebonize	VB VBP51	-	30 s 1ing d
ebony	NN JJ3	07 1ies
ebracteate	JJ NN60
ebullition	NN	10 s
ecarte	NN JJ42 VB63	04 s
eccentric	JJ NN30	18 s
eccentricity	NN	07 1ies
ecclesiastic	JJ NN45	18 s
ecclesiastical	JJ
ecclesiasticism	NN	04 s
eccrine	JJ NN42
ecdysiast	NN JJ57	18 s
echelon	NN	14 s
echinus	NN JJ30	06 2i
echo	-	07 es	32F es ing ed
echocardiogram	NN	10 s
echoencephalogram	NN	10 s
echolalia	NN JJ66	10 s
echt	JJ NN45
eclat	NN JJ57	10 s
eclectic	-	18 s
eclecticist	NN JJ51	18 s
eclipse	-	11 s	42 s 1ing d
ecliptic	NN JJ18	15 s
eclogue	NN JJ54	10 s
ecobabble	NN JJ12	10 s
ecological	JJ
ecologist	NN JJ51	18 s
ecology	NN JJ63	26 1ies
econometrician	NN JJ42	18 s
econometrics	NN NNS15 JJ60	09 es
econometrist	NN JJ51	18 s
economical	JJ
economics	-	09 es
economise	VB NN30 VBP33 JJ69	-	40 s 1ing d
economiser	NN JJ51	18 s
economist	-	18 s
economize	VB VBP51	-	40 s 1ing d
economizer	NN JJ60	18 s
economy	-	14 1ies
ecosystem	-	14 s
ecphonesis	NN	10 es
ecstasy	NN JJ51	26 1ies
ecstatic	JJ
ectomorph	NN	18 s
ectrodactyly	NN JJ39 RB39	26 1ies
ecumenicalism	NN	10 s
ecumenicism	NN	10 s
ecumenism	NN	14 s
eddy	NN VB39 JJ60 VBP66	18 1ies	38 1ies ing 1ied
edema	NN JJ66	26 ta/5oedemata
edematous	JJ
edentulate	JJ NN21 VB30 VBN57
edentulous	JJ
edge	-	15 s	38 s 1ing d
edger	NN	18 s
edgeways	RB NNS57
edgewise	RB NN42 JJ48
edging	VBG NN24 JJ63	06 s
edgy	JJ NN36
edict	NN JJ36 VB51	10 s
edifice	NN JJ60	06 s
edify	VB VBP48	-	32 1ies ing 1ied
edifying	VBG JJ27
edit	VB NN33 VBP36 JJ60	-	30c s ing ed
editing	-	10 s
edition	-	10 s
editor	-	18 s
editorial	-	10 s
editorialise	VB NN30 VBP33 JJ69	-	32 s 1ing d
editorialist	NN JJ42	18 s
editorialize	VB VBP60	-	32 s 1ing d
editorially	RB
educate	-	-	41c s 1ing d
educatee	NN JJ60	18 s
education	-	04 s
educationalist	NN JJ42	18 s
educationist	NN JJ42	18 s
educator	NN	18 s
educe	VB NN21 VBP42 JJ63	-	36 s 1ing d
edulcorate	VB VBP45 JJ66 NN69	-	39 s 1ing d
eerily	RB
eery	JJ NN33
eff	VB NN9 VBP42 JJ45	-	35 s ing ed
efface	VB NN24 VBP42 JJ51	-	30 s 1ing d
effect	-	19 s	36 s ing ed
effected	VBN JJ12 VBD18
effecter	NN JJ60	18 s
effectiveness	-	07 es
effector	NN	18 s
effects	-	21 es
effectually	RB
effectuate	VB JJ57 VBP60	-	36 s 1ing d
effeminate	JJ
effeminise	VB NN30 VBP33 JJ69	-	30 s 1ing d
effeminize	VB VBP51	-	30 s 1ing d
effendi	NN JJ57	18 s
effervesce	VB NN21 VBP42 JJ63	-	30 s 1ing d
effervescent	JJ NN48
effete	JJ NN57
efficacious	JJ
efficacy	NN	07 1ies
efficiency	-	24 1ies
efficiently	RB
effloresce	VB NN21 VBP42 JJ63	-	30 s 1ing d
efflorescent	JJ NN48
effluent	JJ NN6	27 s
effort	-	04 s
effortless	JJ
effortlessly	RB
effuse	VB NN24 VBP36	-	38 s 1ing d
effusion	NN	10 s
effusive	JJ
egalitarian	JJ NN36	18 s
egalitarianism	NN	09 s
egalite	NN JJ48	26 s
egest	VB NN24 JJ27 VBP36	-	29 s ing ed
egg	-	05 s	35 s ing ed
egghead	NN JJ54	18 s
eggplant	NN JJ42	13 s
eggs	-	13 es
eggshell	NN	17 s
ego	NN JJ60	12 s
egocentric	JJ NN30	18 s
egoist	NN JJ51	18 s
egomaniac	NN JJ30	18 s
egotism	NN	07 s
egotist	NN JJ51	18 s
egotistical	JJ
egotrip	VB NN27 VBP39	-	41 s ing ed
egress	NN VB27 VBP63	11 es	30 es ing ed
eidos	NN NNS39	07 es
eight	-	23 s
eighteen	JJ NN15 CD39	23 s
eighteenth	JJ NN3	24 s
eightfold	JJ NN42
eighth	-	24 s
eightieth	JJ NN3	24 s
eightpenny	JJ NN48
eightsome	NN JJ30	14 s
eighty	NN JJ15 CD66	23 1ies
eighty-eight	JJ NN36
eighty-six	JJ NN36
eighty-three	JJ NN54
eisegesis	NN	10 2es
ejaculate	VB NN9 VBP48	08 s	32F s 1ing d
ejaculation	NN	10 s
ejaculator	NN	18 s
eject	VB NN48 VBP48 JJ69	-	35 s ing ed
ejection	NN	04 s
ejector	NN	18 s
el	-	24 s
elaborate	-	-	32 s 1ing d
elaborately	RB
elaboration	NN	04 s
elan	NN JJ48	12 s
elapse	VB NN33 VBP39 JJ60	-	38 s 1ing d
elapsed	VBN VBD15 JJ18
elastic	JJ NN45	06 s
elasticised	JJ VBN42 VBD60
elasticity	NN	07 1ies
elasticized	JJ VBN48
elate	VB VBP45 NN63	-	37 s 1ing d
elation	NN	26 s
elbow	NN VB21 VBP69	08 s	38 s ing ed
elder	-	18 s
elderly	-	14 1ies
eldest	-	18 s
eldritch	JJ NN24
elect	-	14 s	41c s ing ed
election	-	04 s
electioneer	VB VBP33 NN42 JJ66	-	41 s ing ed
electioneering	VBG NN27 JJ63	10 s
elective	-	04 s
elector	NN	18 s
electorate	-	14 s
electric	-	06 s
electrically	RB
electrician	NN JJ42	18 s
electricity	-	19 1ies
electrify	VB VBP48	-	37 1ies ing 1ied
electrifying	VBG JJ27
electrocardiogram	NN	10 s
electrocardiograph	NN	06 s
electrocute	VB VBP51 NN60 JJ63	-	41 s 1ing d
electrocutioner	NN JJ60	18 s
electrode	NN JJ60	06 s
electroencephalogram	NN	10 s
electrologist	NN JJ51	18 s
electrolysis	NN	22 es
electromagnet	NN	06 s
electromagnetic	JJ
electromagnetics	NN NNS24 JJ66	09 es
electromyogram	NN	10 s
electromyography	NN	04 1ies
electron	NN	17 s
electronics	NN NNS15 JJ60	09 es
electrophoresis	NN	22 es
electrophorus	NN JJ30	06 es
electroplate	VB NN6 VBP42	06 s	35 s 1ing d
electroplater	NN JJ54	18 s
electroretinogram	NN	10 s
electroshock	NN JJ66	04 s
electrosleep	NN JJ42	09 s
electrostatic	JJ
electrostatics	NN NNS24 JJ66	09 es
electrotherapist	NN JJ51	18 s
elegance	NN	07 s
elegant	JJ NN57
elegantly	RB
elegise	VB NN30 VBP33 JJ69	-	36 s 1ing d
elegist	NN JJ51	18 s
elegize	VB VBP51	-	36 s 1ing d
elegy	NN JJ63	10 1ies
element	-	09 s
elements	-	19 es
elephant	-	05 s
elephantine	JJ NN42
elevate	-	-	41 s 1ing d
elevated	-	06 s
elevation	NN	11 s
elevator	NN	06 s
eleven	JJ NN12 CD45	23 s
eleventh	JJ NN3	24 s
elf	NN JJ63	18 1ves
elfin	JJ NN39
elfish	JJ NN66
elicit	VB NN33 VBP36 JJ60	-	37cF s ing ed
elide	VB NN30 VBP36 JJ69	-	31 s 1ing d
eligibility	-	07 1ies
eliminate	-	-	30 s 1ing d
elimination	NN	04 s
elite	-	14 s
elitism	NN	09 s
elitist	-	18 s
elk	NN JJ66	05 s
ell	NN	06 s
ellipse	NN JJ63	25 s
ellipsis	NN	22 2es
ellipsoid	JJ NN24	25 s
elliptical	JJ
elm	NN JJ66	20 s
elocute	VB VBP51 NN60 JJ63	-	32 s 1ing d
elocution	-	10 s
elocutionist	NN JJ42	18 s
elongate	JJ VB9 VBP45 NN63	-	30 s 1ing d
elongated	VBN VBD15 JJ48
elope	VB NN27 VBP57	-	38 s 1ing d
elopement	NN	04 s
eloquence	NN	10 s
eloquently	RB
eluate	NN JJ12 VB39	27 s
elucidate	VB VBP57 NN63 JJ63	-	32c s 1ing d
elucidation	NN	10 s
elude	VB VBP21 NN24 JJ48	-	38c s 1ing d
eluding	VBG NN24 JJ57	04 s
elusive	JJ
elute	VB VBP51 NN60 JJ63	-	35 s 1ing d
elution	NN	22 s
elvish	JJ NN66
elysian	JJ NN57
em	-	23 s
emaciate	VB VBP51 NN54 JJ66	-	30 s 1ing d
emaciated	VBN VBD21 JJ27
email	-	10 s	32 s ing ed
emanate	VB VBP51 JJ57 NN60	-	30 s 1ing d
emanation	NN	27 s
emancipate	VB VBP45 NN60 JJ66	-	41 s 1ing d
emancipated	VBN VBD6 JJ27
emancipation	NN	04 s
emancipationist	NN JJ42	18 s
emancipator	NN	18 s
emarginate	JJ
emasculate	VB JJ36 VBP42 NN60	-	30 s 1ing d
emasculated	VBN JJ18 VBD21
embalm	VB NN18 VBP36 JJ48	-	40 s ing ed
embalmer	NN JJ66	18 s
embank	VB NN39 VBP45 JJ60	-	42 s ing ed
embankment	NN	06 s
embargo	-	10 es	41 es ing ed
embark	VB NN15 VBP48 JJ51	-	38 s ing ed
embarrass	-	-	37 es ing ed
embarrassingly	RB
embarrassment	-	12 s
embassador	NN JJ69	18 s
embassy	-	06 1ies
embattle	VB VBP36 NN42 JJ51	-	40 s 1ing d
embed	VB VBP24 JJ24 VBN30	-	35 s ding ded
embellish	VB VBP48	-	32 es ing ed
embellishment	NN	10 s
ember	NN JJ48	17 s
embezzle	VB NN33 JJ36 VBP39	-	40 s 1ing d
embezzled	VBN VBD12 JJ27
embezzlement	NN	04 s
embezzler	NN JJ69	18 s
embitter	VB NN21 JJ45 VBP48	-	37 s ing ed
emblazon	NN VB3 VBP30 JJ45	-	36 s ing ed
emblem	-	06 s
embodiment	NN	18 s
embody	-	-	42 1ies ing 1ied
embolden	-	-	37 s ing ed
emboldened	VBN VBD15 JJ30
embolectomy	NN JJ54	04 1ies
embolus	NN JJ30	26 2i
emboss	VB NN21 VBP33 JJ48	-	35 es ing ed
embossment	NN	10 s
embower	VB NN27 VBP30 JJ48	-	35 s ing ed
embrace	-	04 s	42c s 1ing d
embracing	-	04 s
embrangle	VB NN33 JJ36 VBP39	-	30 s 1ing d
embrittle	VB VBP36 NN42 JJ51	-	30 s 1ing d
embrocate	VB VBP39 NN60	-	29 s 1ing d
embroider	VB NN39 VBP60	-	36c s ing ed
embroiderer	NN JJ54	18 s
embroideress	NN	18 es
embroidery	NN JJ66	10 1ies
embroil	VB NN42 VBP48 JJ69	-	42 s ing ed
embrown	VB JJ33 NN36 VBP48	-	30 s ing ed
embryo	NN JJ60	20 s
embryologist	NN JJ51	18 s
emcee	NN VB30 VBP63 JJ69	18 s	41 s ing d
emeer	NN JJ60	18 s
emend	VB VBP42 NN63	-	30 s ing ed
emended	VBN VBD9 JJ30
emerald	NN JJ54	27 s
emerge	-	-	30 s 1ing d
emergence	-	11 s
emergency	-	11 1ies
emeritus	JJ NN30	18 es
emery	NN JJ66	27 1ies
emetic	NN JJ18	06 s
emigrant	NN JJ42	18 s
emigrate	VB VBP45 JJ66 NN69	-	30 s 1ing d
emigration	NN	04 s
emigre	NN JJ57	18 s
emigree	NN JJ45	18 s
eminence	NN	26 s
eminently	RB
emir	NN	18 s
emirate	NN JJ33 VB48	15 s
emissary	NN JJ42	18 1ies
emission	NN	04 s
emit	VB NN33 VBP36 JJ60	-	29c s ting ted
emitter	NN JJ57	06 s
emmet	NN JJ69	05 s
emolument	NN	21 s
emote	VB NN27 JJ36 VBP42	-	37 s 1ing d
emoticon	NN	10 s
emotion	-	12 s
emotionalism	NN	07 s
emotionality	NN	07 1ies
emotive	JJ
empale	VB NN3 JJ21 VBP27	-	35 s 1ing d
empanel	VB NN39 VBP48 JJ54	-	41c s ling led
empathise	VB NN30 VBP33 JJ69	-	31 s 1ing d
empathize	-	-	31 s 1ing d
empathy	-	12 1ies
emperor	NN JJ66	18 s
emphasis	-	26 2es
emphasise	VB NN30 VBP33 JJ69	-	32cF s 1ing d
emphasised	VBN VBD18 JJ30
emphasize	-	-	32cF s 1ing d
emphasizing	-	04 s
emphatic	JJ
emphysema	NN JJ66	26 s
emphysematous	JJ
empire	-	15 s
empirical	JJ
empirically	RB
empiricism	NN	09 s
empiricist	NN JJ51	18 s
emplace	VB NN24 JJ42 VBP48	-	35 s 1ing d
emplane	VB NN6 JJ21 VBP30	-	38 s 1ing d
employ	-	26 s	34 s ing ed
employable	JJ NN60	18 s
employee	-	18 s
employer	-	18 s
employment	-	26 s
empower	-	-	41 s ing ed
empowerment	-	04 s
empress	NN	18 es
emptiness	NN	26 es
emptor	NN	18 s
empty	-	06 1ies	30 1ies ing 1ied
empty-handed	JJ VBD57 VBN57
empurple	VB NN36 VBP45 JJ57	-	30 s 1ing d
empyreal	JJ NN45
empyrean	JJ NN6	15 s
emulate	VB VBP48 NN66	-	42 s 1ing d
emulator	NN	18 s
emulsify	VB VBP48	-	30 1ies ing 1ied
en	-	23 s
enable	-	-	30 s 1ing d
enact	-	-	41F s ing ed
enactment	NN	04 s
enallage	NN JJ60	10 s
enamel	NN VB18 JJ60 VBP66	08 s	36 s ling led
enamor	VB NN6 VBP33 JJ42	-	37 s ing ed
enamour	VB VBP33 NN36 JJ39	-	37 s ing ed
enate	JJ NN27	18 s
encamp	VB NN39 VBP45 JJ63	-	42 s ing ed
encampment	NN	15 s
encapsulate	VB VBP48 NN66	-	35 s 1ing d
encapsulation	NN	26 s
encase	VB NN39 VBP42	-	35 s 1ing d
encased	VBN JJ3 VBD15
encaustic	NN JJ15	06 s
enceinte	JJ NN57
encephalitis	NN	26 1des
encephalocele	NN JJ39	26 s
encephalogram	NN	10 s
encephalopathy	NN JJ45	26 1ies
enchain	VB NN36 VBP39 JJ66	-	35 s ing ed
enchained	VBN JJ24 VBD24
enchant	VB NN21 JJ30 VBP42	-	37c s ing ed
enchanted	VBN VBD9 JJ21
enchanter	NN	18 s
enchantment	NN	12 s
enchantress	NN	18 es
enchilada	NN	13 s
enchiridion	NN	10 2a
encipher	VB NN30 VBP45	-	32 s ing ed
encircle	NN VB3 VBP30 JJ45	-	35 s 1ing d
encircled	VBN VBD12 JJ27
enclave	-	15 s
enclose	VB VBP36 NN48 JJ69	-	35 s 1ing d
enclosure	NN JJ57	06 s
enclothe	VB NN27 VBP30	-	29 s 1ing d
encode	VB NN33 VBP36 JJ60	-	32 s 1ing d
encomium	NN	10 2a
encompass	VB NN33 VBP57 JJ63	-	42 es ing ed
encompassing	VBG JJ48 NN57
encore	NN VB3 VBP39	04 s	32 s 1ing d
encounter	-	04 s	38 s ing ed
encourage	-	-	41c s 1ing d
encouragement	-	10 s
encouragingly	RB
encrimson	VB NN12 JJ33 VBP39	-	30 s ing ed
encroach	VB NN33 VBP45	-	38 es ing ed
encroacher	NN	18 s
encroaching	VBG JJ27
encroachment	NN	11 s
encrust	VB VBP39 NN39 JJ54	-	35 s ing ed
encrypt	VB VBP45 NN45 JJ63	-	32 s ing ed
encryption	-	04 s
encumber	VB NN33 VBP33 JJ45	-	35 s ing ed
encumbrance	NN	09 s
encyclical	JJ NN48	10 s
encyclopaedia	NN JJ66	10 s
encyclopaedist	NN JJ51	18 s
encyclopedia	NN JJ66	10 s
encyclopedic	JJ
encyclopedist	NN JJ51	18 s
encysted	JJ VBN42 VBD54
end	-	15 s	42 s ing ed
endanger	VB NN9 VBP24 JJ60	-	42c s ing ed
endangered	VBN VBD12 JJ24
endangerment	NN	26 s
endarterectomy	NN JJ54	04 1ies
endear	-	-	37 s ing ed
endearing	VBG JJ21 NN57
endearment	NN	04 s
endeavor	-	04 s	41 s ing ed
endeavour	NN VB21 JJ45 VBP51	04 s	41 s ing ed
endemic	JJ NN57	26 s
endgame	NN JJ54	11 s
ending	-	10 s
endlessly	RB
endocrinologist	NN JJ51	18 s
endodontics	NN NNS24 JJ66	09 es
endodontist	NN JJ51	18 s
endogamy	NN JJ54	26 1ies
endomorph	NN	18 s
endorse	-	-	41F s 1ing d
endorsement	-	10 s
endorser	-	18 s
endothelial	JJ
endow	VB NN24 VBP51	-	41 s ing ed
endowed	VBN VBD15 JJ42
endowment	NN	09 s
endpoint	NN JJ45	15 s
endue	VB NN21 VBP33 JJ48	-	41 s 1ing d
endurance	NN	07 s
endure	-	-	31 s 1ing d
enduringly	RB
endways	RB NNS57
endwise	RB NN42 JJ48
enemy	-	14 1ies
energetically	RB
energise	VB NN30 VBP33 JJ69	-	30 s 1ing d
energiser	NN JJ51	18 s
energize	-	-	29 s 1ing d
energizer	NN JJ60	18 s
energy	-	19 1ies
enervate	VB VBP45 NN60 JJ66	-	30 s 1ing d
enervating	VBG JJ39
enervation	NN	07 s
enfeeble	VB JJ24 VBP39 NN45	-	30 s 1ing d
enfeoff	VB NN6 VBP36 JJ42	-	40 s ing ed
enfeoffment	NN	10 s
enfilade	NN VB18 JJ54	04 s	42 s 1ing d
enfold	VB NN30 VBP45 JJ51	-	35 s ing ed
enforce	-	-	41 s 1ing d
enforceable	JJ
enforced	VBN VBD18 JJ24
enforcement	-	04 s
enforcer	-	18 s
enfranchise	VB NN30 VBP33 JJ69	-	41 s 1ing d
engage	-	-	41c s 1ing d
engagement	-	04 s
engagingly	RB
engender	VB VBP21 NN30 JJ60	-	36 s ing ed
engild	VB NN39 VBP54 JJ60	-	36 s ing ed
engine	-	06 s
engineer	-	18 s	31c s ing ed
engineering	-	04 s
englut	VB NN24 VBP45 JJ51	-	34 s ting ted
engorge	VB VBP36 NN51	-	34 s 1ing d
engorged	VBN VBD9 JJ18
engraft	VB NN18 JJ42 VBP45	-	35 s ing ed
engrave	VB VBP24 NN39 JJ63	-	35 s 1ing d
engraver	NN JJ63	18 s
engross	VB NN21 VBP33 JJ48	-	31c es ing ed
engrossed	VBN VBD15 JJ24
engrossing	VBG JJ48 NN57
engulf	NN VB3 VBP30 JJ30	-	31 s ing ed
enhance	-	-	30 s 1ing d
enhancer	NN JJ60	09 s
enigma	NN JJ66	09 s
enigmatic	JJ
enjambement	NN	10 s
enjambment	NN	10 s
enjoin	VB NN33 VBP39 JJ57	-	32cF s ing ed
enjoining	VBG NN30	10 s
enjoinment	NN JJ69	10 s
enjoy	-	-	37 s ing ed
enjoyable	JJ
enjoyer	NN	18 s
enjoyment	NN	12 s
enkindle	VB NN24 VBP36 JJ60	-	43 s 1ing d
enkindled	VBN VBD9 JJ30
enlace	VB NN21 JJ42 VBP48	-	35 s 1ing d
enlarge	VB VBP36 NN51	-	30 s 1ing d
enlarged	VBN VBD9 JJ18
enlargement	NN	04 s
enlighten	VB VBP39 NN69	-	32cc s ing ed
enlightened	VBN VBD9 JJ12	14 s
enlightenment	NN JJ69	09 s
enlist	-	-	33 s ing ed
enlistee	NN JJ60	18 s
enlisting	VBG NN42	04 s
enliven	VB NN15 JJ30 VBP33	-	37 s ing ed
enmesh	VB NN45 VBP51 JJ60	-	35 es ing ed
enmeshed	VBN VBD9 JJ21
enmity	NN	26 1ies
ennoble	VB JJ24 VBP39 NN45	-	41 s 1ing d
ennui	NN JJ57	12 s
enologist	NN JJ51	18 s
enophile	NN JJ42	18 s
enormity	NN	07 1ies
enosis	NN	14 es
enough	-	23 s
enounce	VB NN9 VBP36 JJ63	-	32 s 1ing d
enplane	VB NN6 JJ21 VBP30	-	38 s 1ing d
enquire	VB VBP39 NN39 JJ66	-	32cc s 1ing d
enquirer	NN JJ54	18 s
enquiry	NN JJ51	10 1ies
enrage	VB NN33 VBP60	-	37 s 1ing d
enraged	VBN VBD6 JJ12
enrapture	VB NN21 VBP33 JJ60	-	37 s 1ing d
enraptured	VBN JJ18 VBD24
enrich	VB NN24 VBP33 JJ51	-	30 es ing ed
enrichment	NN	04 s
enrobe	VB NN27 JJ48 VBP51	-	35 s 1ing d
enrol	VB NN27 JJ42 VBP51	-	41 s ling led
enroll	VB NN21 VBP33	-	41 s ing ed
enrollee	NN JJ60	18 s
enrollment	-	04 s
enrolment	NN	04 s
ensconce	VB NN9 VBP36 JJ63	-	35 s 1ing d
ensemble	NN JJ12	14 s
enshrine	VB NN18 VBP30 JJ42	-	35 s 1ing d
enshroud	VB VBP18 NN21 JJ66	-	35 s ing ed
ensiform	JJ NN57 VB69
ensign	NN JJ57	18 s
ensile	VB NN27 VBP33 JJ36	-	40 s 1ing d
ensky	VB JJ9 NN15 VBP24	-	32 1ies ing 1ied
enslave	VB VBP24 NN39 JJ63	-	41 s 1ing d
ensnare	VB NN36 VBP36 JJ57	-	41 s 1ing d
ensnarl	VB NN30 JJ36 VBP45	-	35 s ing ed
ensorcelled	JJ VBN27 VBD39 NN69
ensue	VB NN21 VBP33 JJ48	-	42 s 1ing d
ensuing	VBG JJ30 NN57
ensure	-	-	32cF s 1ing d
entail	NN VB6 VBP51	21 s	42 s ing ed
entangle	VB NN33 JJ36 VBP39	-	42 s 1ing d
entangled	VBN VBD12 JJ27
entanglement	NN	06 s
entente	NN JJ42 VB63	14 s
enter	-	-	38F s ing ed
entering	-	11 s
enteropathy	NN JJ45	26 1ies
enterostomy	NN JJ54	04 1ies
enterotomy	NN JJ54	04 1ies
enterotoxemia	NN JJ66	26 s
enterprise	-	04 s
enterpriser	NN JJ51	18 s
enterprising	JJ VBG57 NN60
entertain	-	-	41c s ing ed
entertainer	-	18 s
entertainment	-	04 s
enthalpy	NN JJ51	07 1ies
enthral	VB JJ21 NN30 VBP39	-	37 s ling led
enthrall	VB NN21 VBP51 JJ57	-	37 s ing ed
enthralled	VBN VBD15 JJ21
enthrone	VB NN27 JJ51 VBP54	-	41 s 1ing d
enthuse	VB NN24 VBP36	-	37cF s 1ing d
enthusiasm	-	12 s
enthusiast	NN JJ57	18 s
entice	VB NN6 VBP15 JJ33	-	32 s 1ing d
entire	-	05 s
entirety	NN	26 1ies
entitle	VB VBP36 NN42 JJ51	-	41c s 1ing d
entitlement	-	07 s
entity	-	03 1ies
entomb	VB NN24 VBP39 JJ63	-	41 s ing ed
entomologist	NN JJ51	18 s
entourage	-	14 s
entr'acte	NN JJ42 VB63	28 s
entrails	-	08 es
entrain	VB NN30 VBP42	-	38 s ing ed
entrance	-	06 s	37 s 1ing d
entranced	VBN VBD6 JJ15
entranceway	NN JJ57	06 s
entrant	NN JJ42	06 s
entrap	VB NN33 VBP36 JJ60	-	41 s ping ped
entreat	VB NN27 JJ51 VBP51	-	32 s ing ed
entreaty	NN	10 1ies
entrench	VB NN18 VBP42 JJ48	-	35 es ing ed
entrepreneur	-	18 s
entresol	NN JJ48	06 s
entrust	VB VBP39 NN39 JJ54	-	40 s ing ed
entry	-	10 1ies
entwine	VB NN18 VBP30 JJ42	-	36 s 1ing d
enucleate	VB VBP45 NN60 JJ66	-	30 s 1ing d
enumerate	VB VBP51 JJ66	-	32c s 1ing d
enumeration	NN	10 s
enumerator	NN	18 s
enunciate	VB VBP51 NN54 JJ66	-	32c s 1ing d
enunciation	NN	10 s
enured	JJ VBN48 VBD66
envelop	VB NN18 VBP21 JJ48	-	35 s ing ed
envelope	NN	06 s
enveloping	VBG JJ36 NN57
envenom	VB NN VBP15 JJ33	-	37 s ing ed
enviably	RB
envious	JJ
enviously	RB
environ	NN VB3 VBP30 JJ45	-	35 s ing ed
environment	-	26 s
environmentalism	NN	09 s
environmentalist	NN JJ42	18 s
environmentally	RB
environs	NNS VBZ54	15 es
envisage	VB NN27 JJ54 VBP54	-	36F s 1ing d
envision	-	-	36F s ing ed
envisioning	VBG NN21	09 s
envoi	NN JJ57	10 s
envoy	-	18 s
envy	NN VB36 JJ63 RB63	12 1ies	37 1ies ing 1ied
enwrap	VB NN33 VBP36 JJ60	-	35 s ping ped
enzymatic	JJ
enzyme	NN JJ45	27 s
enzymologist	NN JJ51	18 s
eon	NN	28 s
eosinophilic	JJ
epanalepsis	NN	10 es
epanaphora	NN	10 s
epanodos	NN NNS39	10 es
epanorthosis	NN	10 es
eparch	NN JJ60	18 es
epaulet	NN JJ69	06 s
epaulette	NN JJ42 VB63	06 s
epenthesis	NN	10 2es
ephemeral	JJ NN45	05 s
ephemeris	NN	10 1des
epic	-	10 s
epicene	JJ NN6	18 s
epicenter	-	15 s
epicure	NN JJ60	18 s
epicurean	JJ NN6	18 s
epicycloid	NN JJ36	25 s
epidemic	-	11 s
epidemiologist	NN JJ51	18 s
epidermis	NN	08 es
epigon	NN	18 s
epigone	NN JJ57	18 s
epigram	NN	10 s
epigraph	NN	10 s
epilate	VB VBP45 NN63	-	29 s 1ing d
epileptic	JJ NN42	18 s
epilog	NN	10 s
epilogue	NN JJ54	10 s
epiphany	NN JJ51	11 1ies
epiphora	NN	10 s
epiphyseal	JJ NN45
epiphysis	NN	08 2es
epiplexis	NN	10 es
episcopacy	NN	14 1ies
episcopal	JJ NN66
episcopate	NN JJ39 VB57	28 s
episiotomy	NN JJ54	04 1ies
episode	-	11 s
episodic	JJ
epispadias	NN NNS36 JJ57	26 es
episteme	NN JJ45	09 s
epistemologist	NN JJ51	18 s
epistemology	NN JJ63	09 1ies
epistle	NN JJ42	10 s
epistolatory	JJ
epistrophe	NN	10 s
epitaph	NN	10 s
epitaxy	NN JJ54	22 1ies
epithalamium	NN	10 2a
epitheliod	JJ NN18 VBN48
epithet	NN JJ69	10 s
epitome	-	09 s
epitomise	VB NN30 VBP33 JJ69	-	42 s 1ing d
epitomize	VB VBP51	-	42 s 1ing d
epoch	NN JJ60	28 es
epochal	JJ NN66
eponym	NN JJ66	10 s
eponymy	NN JJ54	22 1ies
epos	NN NNS39	10 es
epoxy	NN VB36 JJ63 RB63	27 1ies	35 1ies ing 1ied
epsilon	NN	10 s
equal	-	18 s	42 s ling led
equalise	VB NN30 VBP33 JJ69	-	33 s 1ing d
equaliser	NN JJ51	06 s
equalitarian	NN JJ24	18 s
equality	-	07 1ies
equalization	NN	04 s
equalize	VB VBP60	-	33 s 1ing d
equanimity	NN	07 1ies
equate	-	-	31 s 1ing d
equating	VBG NN39	04 s
equation	-	10 s
equator	NN	15 s
equatorial	JJ NN21	06 s
equerry	NN JJ51	18 1ies
equestrian	JJ NN27	18 s
equilibrate	VB VBP45 JJ66 NN69	-	30 s 1ing d
equilibrise	VB NN30 VBP33 JJ69	-	42 s 1ing d
equilibrium	NN	26 2a
equilibrize	VB VBP51	-	42 s 1ing d
equip	VB NN27 VBP39	-	40 s ping ped
equipment	-	06 s
equipoised	JJ VBN42 VBD60
equipotent	JJ NN63
equipped	VBN VBD3 JJ36
equipping	VBG NN27	04 s
equipt	JJ NN45
equitable	JJ
equity	-	21 1ies
equivalence	NN	26 s
equivalent	-	09 s
equivocate	VB VBP39 NN60	-	32 s 1ing d
equivocation	-	10 s
equivocator	NN	18 s
era	-	28 s
eradicate	-	-	30 s 1ing d
eradication	NN	11 s
eradicator	NN	18 s
erase	-	-	30c s 1ing d
eraser	NN JJ51	06 s
erasure	NN JJ57	10 s
erect	-	-	36 s ing ed
erectile	JJ NN66
erecting	-	04 s
eremite	NN JJ48	18 s
erg	NN JJ51 VBG51	23 s
ergo	RB JJ27 NN30
ergonomics	NN NNS15 JJ60	09 es
ergotropic	JJ
erica	NN	20 s
eristic	JJ NN48	18 s
erode	-	-	30 s 1ing d
eroding	-	22 s
eros	NN NNS39	18 es
erose	JJ NN45
erosion	-	22 s
erotic	JJ NN42	18 s
eroticize	VB VBP51	-	30 s 1ing d
err	VB NN24 VBP39 JJ51	-	31 s ing ed
errand	NN JJ63	04 s
erratic	JJ
erratically	RB
erratum	NN	10 2a
errhine	JJ NN42
error	-	04 s
ersatz	NN JJ9	09 es
erst	RB JJ12 NN33
eruct	VB VBP48 NN48 JJ66	-	29 s ing ed
erudite	JJ NN51
erupt	-	-	30 s ing ed
eruption	NN	11 s
eruptive	JJ
erysipelas	NN NNS36 JJ57	26 es
erythroid	JJ NN60
escadrille	NN JJ39	14 s
escalade	NN VB18 JJ54	04 s	38 s 1ing d
escalader	NN JJ66	18 s
escalate	-	-	30 s 1ing d
escalation	-	04 s
escalator	NN	10 s
escallop	NN VB39 VBP57	13 s	36 s ing ed
escapade	NN JJ45	04 s
escape	-	04 s	38cc s 1ing d
escapee	NN JJ60	18 s
escapist	NN JJ51	18 s
escapologist	NN JJ51	18 s
eschatologist	NN JJ51	18 s
escheat	NN JJ60	21 s
eschew	VB NN36 VBP42	-	32 s ing ed
escort	NN VB30 VBP60	18 s	38 s ing ed
escritoire	NN JJ60	06 s
esmolol	NN JJ48	06 s
esophageal	JJ NN45
esoteric	JJ NN66
esoterica	NN	10 s
espadrille	NN JJ39	06 s
espial	NN JJ27	04 s
espionage	-	04 s
esplanade	NN JJ45	06 s
espousal	NN JJ33	04 s
espouse	VB NN12 VBP42	-	40c s 1ing d
espy	VB NN18 VBP30 JJ36	-	39 1ies ing 1ied
esquire	NN JJ60	18 s
essay	-	10 s	41 s ing ed
essayer	NN	18 s
essayist	NN JJ51	18 s
essence	-	09 s
essential	-	17 s
establish	-	-	41cF es ing ed
establishment	-	04 s
estate	-	21 s
esteem	-	26 s	31c s ing ed
esteemed	VBN VBD12 JJ21
ester	NN	27 s
esterify	VB VBP48	-	30 1ies ing 1ied
esthete	NN JJ42 VB63	18 s
esthetic	JJ NN45	09 s
esthetician	NN JJ42	18 s
estimate	-	09 s	31cF s 1ing d
estimation	NN	10 s
estimator	NN	18 s
estival	JJ NN9
estivate	VB VBP45 NN60 JJ66	-	29 s 1ing d
estoppel	NN VB51 JJ57	10 s
estrange	VB VBP24 NN30 JJ42	-	41 s 1ing d
estranged	VBN VBD15 JJ27
estrangement	NN	26 s
estranging	VBG JJ24 NN54
estrus	NN JJ30	26 es
estuarine	JJ NN42
estuary	NN JJ42	17 1ies
eta	NN	14 s
etanercept	NN JJ54	06 s
etcetera	NN JJ39 RB45 NNS66	06 s
etch	VB NN15 VBP30 JJ54	-	36 es ing ed
etched	VBN VBD3 JJ15
etcher	NN	18 s
eternal	JJ
eternalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
eternalize	VB VBP60	-	30 s 1ing d
eternally	RB
eternise	VB NN30 VBP33 JJ69	-	30 s 1ing d
eternity	-	28 1ies
eternize	VB VBP51	-	42 s 1ing d
ethanol	-	27 s
ethchlorvynol	NN JJ48	06 s
ether	NN	27 s
ethereal	JJ NN45
etherealize	VB VBP60	-	30 s 1ing d
etherialise	VB NN30 VBP33 JJ69	-	30 s 1ing d
etherify	VB VBP48	-	30 1ies ing 1ied
etherise	VB NN30 VBP33 JJ69	-	29 s 1ing d
etherize	VB VBP51	-	29 s 1ing d
ethic	NN JJ27	09 s
ethically	RB
ethician	NN JJ42	18 s
ethicist	NN JJ51	18 s
ethics	-	16 es
ethnarch	NN JJ60	18 es
ethnic	-	18 s
ethnicity	-	07 1ies
ethnocentric	JJ NN66
ethnographer	NN	18 s
ethnologist	NN JJ51	18 s
ethnos	NN NNS39	14 es
ethologist	NN JJ51	18 s
ethos	-	07 es
ethylene	NN JJ54	27 s
etiolate	VB JJ27 VBP36 NN57	-	30 s 1ing d
etiologist	NN JJ51	18 s
etiquette	NN JJ42 VB63	10 s
etodolac	NN JJ30	06 s
etude	NN JJ60	10 s
etymological	JJ
etymologise	VB NN30 VBP33 JJ69	-	32c s 1ing d
etymologist	NN JJ51	18 s
etymologize	VB VBP51	-	32c s 1ing d
etymologizing	VBG NN63 JJ69	10 s
etymology	NN JJ63	10 1ies
etymon	NN	10 2a
euclidean	JJ NN45
euclidian	JJ NN42
eudaemon	NN	18 s
eudemon	NN	18 s
eugenic	JJ NN60
eugenics	NN NNS15 JJ60	09 es
eulogise	VB NN30 VBP33 JJ69	-	32 s 1ing d
eulogist	NN JJ51	18 s
eulogium	NN	10 s
eulogize	VB VBP51	-	32 s 1ing d
eulogy	NN JJ63	10 1ies
eunuch	NN JJ60	18 es
euphemise	VB NN30 VBP33 JJ69	-	32 s 1ing d
euphemism	NN	10 s
euphemistically	RB
euphemize	VB VBP51	-	32 s 1ing d
euphoria	-	12 s
euphoric	JJ NN66
euphory	NN JJ33	12 1ies
euphuism	NN	10 s
eurhythmics	NN NNS15 JJ60	04 es
eurhythmy	NN JJ54	04 1ies
euro	NN JJ60	23 s
eurythmics	NN NNS15 JJ60	04 es
eurythmy	NN JJ54	04 1ies
eusporangiate	JJ NN54
eutectic	NN JJ18	27 s
euthenics	NN NNS15 JJ60	09 es
evacuate	VB JJ57 VBP60	-	38 s 1ing d
evacuation	NN	04 s
evacuee	NN JJ60	18 s
evade	-	-	32 s 1ing d
evaluate	VB JJ57 VBP60	-	31cF s 1ing d
evaluation	-	04 s
evaluative	JJ
evaluator	NN	18 s
evanesce	VB NN21 VBP42 JJ63	-	30 s 1ing d
evanescent	JJ NN48
evangel	NN JJ51	10 s
evangelise	VB NN30 VBP33 JJ69	-	32 s 1ing d
evangelism	NN	10 s
evangelist	-	18 s
evangelize	VB VBP60	-	32 s 1ing d
evaporate	VB VBP45 JJ66 NN69	-	30 s 1ing d
evaporation	NN	22 s
evasion	NN	10 s
eve	-	18 s
even	-	28 s	35 s ing ed
even-tempered	JJ VBN45 VBD60
evening	-	28 s
eveningwear	NN JJ42	06 s
evensong	NN JJ27	28 s
event	-	03 s
eventful	JJ
eventuate	VB JJ57 VBP60	-	42 s 1ing d
ever-changing	JJ NN48 VBG54
ever-present	JJ NN45
evergreen	JJ NN15 CD39	20 s
everlasting	JJ NN18 VBG36 CD63	20 s
everlastingly	RB
evermore	RB JJ57 NN63
evert	VB NN48 VBP66	-	38 s ing ed
everyman	NN JJ66	18 2en
everyplace	RB JJ9 NN21
evict	VB VBP51 NN66 JJ69	-	35 s ing ed
eviction	NN	04 s
evidence	-	09 s	32ccF s 1ing d
evidential	JJ
evidently	RB
evil	-	04 s
evildoer	NN JJ60	18 s
evildoing	NN JJ54 VBG60	04 s
evince	VB NN9 VBP36 JJ63	-	32 s 1ing d
eviscerate	JJ VB6 VBP51	-	35 s 1ing d
evisceration	NN	04 s
evocation	NN	09 s
evocative	JJ
evoke	VB VBP42 NN48	-	37 s 1ing d
evoked	VBN VBD JJ21
evolution	-	22 s
evolutionary	JJ
evolutionist	NN JJ42	18 s
evolve	VB VBP36 JJ42 NN45	-	36 s 1ing d
ewe	NN JJ51	18 s
ex	-	18 es
ex-boyfriend	NN VB54 JJ57	18 s
ex-gambler	NN JJ69	18 s
ex-husband	NN JJ63	18 s
ex-mayor	NN JJ69	18 s
ex-president	NN JJ45	18 s
ex-serviceman	NN JJ66	18 2en
ex-spouse	NN	18 s
ex-wife	-	18 s
exabyte	NN JJ42 VB63	23 s
exacerbate	VB VBP45 NN60 JJ66	-	30 s 1ing d
exacerbating	VBG JJ39
exacerbation	NN	04 s
exact	-	-	32cF s ing ed
exacting	VBG JJ48
exaggerate	VB VBP51 JJ66	-	32 s 1ing d
exaggeration	-	10 s
exalt	VB NN27 VBP39 JJ63	-	32 s ing ed
exalted	VBN VBD9 JJ33
exam	NN	10 s
examen	NN NNS21 JJ45	09 s
examination	-	04 s
examine	-	-	31c s 1ing d
examinee	NN JJ60	18 s
examiner	NN JJ60	18 s
example	-	09 s
exanimate	JJ NN42 VB66
exarch	NN JJ60	18 es
exarchate	NN JJ39 VB57	15 s
exasperate	VB VBP51 JJ66	-	37 s 1ing d
exasperating	VBG JJ39
exasperation	-	12 s
exbibyte	NN JJ42 VB63	23 s
excavate	VB VBP45 NN60 JJ66	-	39 s 1ing d
excavation	NN	04 s
excavator	NN	18 s
exceed	-	-	42 s ing ed
excel	VB NN39 VBP48 JJ54	-	42 s ling led
excellence	-	07 s
excellency	NN	18 1ies
excellently	RB
excelsior	NN JJ69	27 s
except	-	-	32c s ing ed
exception	-	09 s
excerpt	-	10 s	31 s ing ed
excerption	NN	10 s
excess	-	07 es
exchange	-	19 s	40 s 1ing d
exchanger	NN	18 s
excise	-	21 s	35 s 1ing d
exciseman	NN JJ66	18 2en
excision	NN	10 s
excitability	NN	09 1ies
excitatory	JJ
excite	-	-	37 s 1ing d
excitedly	RB
excitement	-	12 s
exclaim	VB VBP36 NN36 JJ42	-	32cF s ing ed
exclaiming	VBG NN30 JJ60	10 s
exclamation	NN	10 s
exclude	VB VBP21 NN24 JJ48	-	31 s 1ing d
exclusion	-	26 s
exclusive	-	10 s
exclusiveness	NN	07 es
excogitate	VB VBP39 JJ48 NN57	-	36c s 1ing d
excogitator	NN	18 s
excommunicate	VB VBP39 NN57	-	32 s 1ing d
excoriate	VB VBP51 NN54 JJ66	-	32 s 1ing d
excrescent	JJ NN48
excrete	VB VBP45 NN54 JJ63	-	29 s 1ing d
excretion	NN	22 s
excruciate	VB VBP51 NN54 JJ66	-	37 s 1ing d
excruciating	VBG JJ39
exculpate	VB VBP45 NN60 JJ66	-	32 s 1ing d
exculpated	VBN VBD6 JJ27
exculpation	NN	10 s
excursion	NN	04 s
excursionist	NN JJ42	18 s
excursus	NN JJ30	10 es
excuse	-	10 s	32cc s 1ing d
excused	VBN VBD9 JJ18
excuser	NN JJ51	18 s
execrate	VB VBP45 JJ66 NN69	-	37c s 1ing d
executant	NN JJ39	18 s
execute	-	-	41 s 1ing d
executing	-	04 s
execution	NN	04 s
executioner	NN JJ60	18 s
executive	-	18 s
executor	NN	18 s
executrix	NN JJ63	18 1ces
exegesis	NN	10 2es
exegete	NN JJ42 VB63	18 s
exemplar	NN JJ33	09 s
exemplary	JJ NN57
exemplification	NN	10 s
exemplify	VB VBP39	-	42c 1ies ing 1ied
exempt	-	-	41c s ing ed
exemption	NN	26 s
exenterate	VB VBP51 JJ66	-	30 s 1ing d
exercise	-	04 s	34 s 1ing d
exercising	-	04 s
exert	VB NN48 VBP66	-	34 s ing ed
exertion	NN JJ54	04 s
exfoliate	VB VBP51 NN54 JJ66	-	35 s 1ing d
exhale	VB NN3 JJ21 VBP27	-	29 s 1ing d
exhaust	NN VB18 VBP57 JJ63	27 s	29 s ing ed
exhausting	VBG JJ36
exhaustion	NN	26 s
exhaustively	RB
exhibit	-	10 s	42 s ing ed
exhibition	NN	04 s
exhibitioner	NN JJ60	18 s
exhibitionism	NN	10 s
exhibitionist	NN JJ42	18 s
exhibitor	NN	18 s
exhilarate	VB VBP45 JJ66 NN69	-	37 s 1ing d
exhilarating	VBG JJ39
exhort	VB NN27 VBP33	-	32c s ing ed
exhortation	NN	10 s
exhumation	NN	04 s
exhume	VB NN30 VBP36 JJ42	-	41 s 1ing d
exigency	NN	26 1ies
exile	-	18 s	41 s 1ing d
exist	-	-	42 s ing ed
existence	-	26 s
existent	JJ NN63
existentialist	JJ NN18	18 s
exit	-	06 s	38 s ing ed
exode	NN JJ60	10 s
exodontics	NN NNS24 JJ66	09 es
exodontist	NN JJ51	18 s
exodus	-	04 es
exogamy	NN JJ54	26 1ies
exomphalos	NN NNS39	26 es
exonerate	VB VBP51 JJ66	-	32 s 1ing d
exoneration	NN	26 s
exophthalmos	NN NNS39	26 es
exorcise	VB NN30 VBP33 JJ69	-	35 s 1ing d
exorciser	NN JJ51	18 s
exorcism	NN	09 s
exorcist	NN JJ51	18 s
exorcize	VB VBP51	-	35 s 1ing d
exordium	NN	10 2a
exosphere	NN	17 s
expand	-	-	38 s ing ed
expanse	NN JJ51	07 s
expansion	-	04 s
expansively	RB
expansiveness	NN	07 es
expat	NN JJ57	18 s
expatiate	VB VBP51 NN54 JJ66	-	32 s 1ing d
expatiation	NN	10 s
expatriate	NN VB VBP51 JJ54	18 s	41 s 1ing d
expect	-	-	31ccF s ing ed
expectable	JJ
expectancy	NN	12 1ies
expectant	JJ NN57
expectantly	RB
expectation	-	09 s
expectorant	NN JJ42	06 s
expectorate	VB VBP45 JJ66 NN69	-	30 s 1ing d
expectorator	NN	18 s
expedience	NN	07 s
expedient	JJ NN36	04 s
expedite	VB VBP36 NN42 JJ57	-	41 s 1ing d
expedition	NN	04 s
expeditiously	RB
expel	-	-	41 s ling led
expelling	VBG NN21 JJ54	22 s
expend	-	-	34 s ing ed
expendable	JJ
expender	NN JJ66	18 s
expenditure	-	21 s
expense	-	21 s	30 s 1ing d
experience	-	09 s	39c s 1ing d
experiential	JJ
experiment	-	04 s	41 s ing ed
experimental	JJ
experimentalism	NN	09 s
experimentally	RB
experimentation	NN	09 s
experimenter	NN	18 s
expert	-	18 s
expertise	-	09 s
expertly	RB
expiate	VB VBP51 NN54 JJ66	-	41 s 1ing d
expiration	NN	28 s
expire	-	-	42 s 1ing d
explain	-	-	32ccF s ing ed
explanandum	NN	10 s
explanans	NN NNS6 JJ39 VBG69	10 es
explanation	-	10 s
explanatory	JJ
expletive	-	10 s
explicandum	NN	10 s
explicate	VB VBP39 NN57	-	32cF s 1ing d
explication	NN	10 s
explode	-	-	30c s 1ing d
exploit	-	04 s	34 s ing ed
exploitation	-	04 s
exploiter	NN JJ63	18 s
exploration	NN	04 s
exploratory	JJ
explore	-	-	31cc s 1ing d
explorer	NN JJ54	18 s
explosion	-	11 s
explosive	-	06 s
explosively	RB
expo	NN JJ60	14 s
exponent	NN JJ51	18 s
exponentially	RB
export	-	06 s	40 s ing ed
exporter	NN JJ60	18 s
exporting	-	04 s
expose	-	10 s	39cF s 1ing d
exposit	VB NN33 VBP36 JJ60	-	32c s ing ed
exposition	NN	10 s
expositor	NN	18 s
expository	JJ
expostulate	VB VBP48 NN66	-	32F s 1ing d
expostulation	NN	10 s
exposure	-	07 s
expound	VB VBP42 NN45 JJ54	-	32c s ing ed
expounder	NN JJ63	18 s
expounding	VBG NN24 JJ54	10 s
express	-	10 es	32cc es ing ed
express-mail	VB VBP45 NN48	-	32 s ing ed
expressible	JJ
expression	-	07 s
expressionism	NN	14 s
expressionist	JJ NN21	18 s
expressionistic	JJ
expressionless	JJ
expressive	JJ
expressively	RB
expressiveness	NN	07 es
expressly	RB
expropriate	VB VBP51 NN54 JJ66	-	35 s 1ing d
expropriation	NN	04 s
expulsion	-	04 s
expunge	VB VBP24 NN30 JJ42	-	35 s 1ing d
expurgate	VB VBP45 NN60 JJ66	-	30 s 1ing d
expurgation	NN	04 s
expurgator	NN	18 s
exquisite	JJ NN51
exquisitely	RB
exsanguine	JJ NN42
exsert	VB NN48 VBP66	-	29 s ing ed
exsiccate	VB VBP39 NN60	-	30 s 1ing d
extant	JJ NN57
extempore	JJ RB NN27
extemporise	VB NN30 VBP33 JJ69	-	36 s 1ing d
extemporize	VB VBP51	-	41 s 1ing d
extend	-	-	30 s ing ed
extension	-	28 s
extent	-	26 s
extenuate	VB JJ57 VBP60	-	32 s 1ing d
extenuation	NN	10 s
exterior	NN JJ9	15 s
exteriorise	VB NN30 VBP33 JJ69	-	30 s 1ing d
exteriorize	VB VBP51	-	38 s 1ing d
exterminate	VB VBP45 JJ66	-	35 s 1ing d
exterminated	VBN VBD18 JJ33
exterminator	NN	18 s
extern	NN JJ30	18 s
external	-	09 s
externalise	VB NN30 VBP33 JJ69	-	31 s 1ing d
externalize	VB VBP60	-	31 s 1ing d
extinct	JJ NN57
extinction	NN	26 s
extinguish	VB VBP51 JJ60 NN63	-	30 es ing ed
extinguished	VBN JJ18 VBD18
extirpate	VB VBP45 NN60 JJ66	-	36 s 1ing d
extol	VB NN27 JJ42 VBP51	-	32 s ling led
extoller	NN JJ69	18 s
extolment	NN	10 s
extort	-	-	40 s ing ed
extortion	NN JJ54	21 s
extortioner	NN JJ60	18 s
extortionist	NN JJ42	18 s
extra	-	18 s
extract	-	27 s	35 s ing ed
extraction	-	22 s
extradite	-	-	41 s 1ing d
extradition	-	04 s
extrados	NN NNS39	25 es
extrajudicial	JJ
extralegal	JJ NN66
extraneous	JJ
extraneousness	NN	24 es
extraordinaire	JJ NN39
extrapolate	VB VBP45 NN63	-	32ccF s 1ing d
extrapolation	NN	09 s
extraterrestrial	JJ NN27	18 s
extravagance	NN	07 s
extravagant	JJ NN57
extravagantly	RB
extravaganza	NN	04 s
extravasate	VB VBP45 NN60 JJ66	-	35 s 1ing d
extravert	JJ NN3	18 s
extraverted	JJ VBN51 VBD66
extreme	-	07 s
extremism	-	09 s
extremist	-	18 s
extremity	NN	08 1ies
extremum	NN	15 2a
extricate	VB VBP39 NN57	-	35 s 1ing d
extropy	NN JJ51	10 1ies
extroversion	NN	07 s
extrovert	JJ NN3	18 s
extroverted	JJ VBN51 VBD66
extrovertish	JJ NN66
extrude	VB VBP21 NN24 JJ48	-	36 s 1ing d
exuberance	NN	12 s
exuberant	JJ NN57
exuberate	VB VBP51 JJ66	-	32 s 1ing d
exudate	VB NN12 VBP39 JJ57	27 s	29 s 1ing d
exude	VB VBP21 NN24 JJ48	-	29c s 1ing d
exult	VB NN30 VBP57	-	37c s ing ed
exultant	JJ NN57
exultantly	RB
exultation	NN	12 s
exuviate	VB VBP51 NN54 JJ66	-	29 s 1ing d
eye	-	08 s	39 s ing d
eye-beaming	NN VBG60 JJ69	04 s
eye-deceiving	JJ VBG48 NN63
eyeball	NN VB36	08 s	39 s ing ed
eyebrow	NN JJ69	08 s
eyed	VBN VBD15 JJ24
eyeful	NN JJ6	18 s
eyeglasses	NN NNS12 JJ48 VBG69	06 es
eyelid	NN JJ36	08 s
eyelike	JJ NN54 RB63
eyeliner	NN JJ60	06 s
eyepiece	NN	06 s
eyes	-	09 es
eyeshade	NN JJ45	06 s
eyeshadow	NN	06 s
eyeshot	NN JJ48	15 s
eyesight	NN JJ57	09 s
eyesore	NN JJ60 VB66	07 s
eyestrain	NN	26 s
eyewitness	NN VB66	18 es	39 es ing ed
ezed	NN JJ9 NNS60 VBG69	10 s
fa	NN	10 s
fab	JJ NN27
fabian	JJ NN57
fable	JJ NN	10 s
fabled	JJ VBN51 VBD60
fabric	-	06 s
fabricate	VB VBP39 NN57	-	36 s 1ing d
fabrication	NN	10 s
fabricator	NN	18 s
fabulist	NN JJ48	18 s
fabulously	RB
facade	NN JJ45	06 s
face	-	08 s	32 s 1ing d
face-harden	VB JJ57 NN57 VBP60	-	30 s ing ed
face-lift	VB NN15 JJ42 VBP45	-	29 s ing ed
face-off	-	10 s
face-saving	JJ VBG57
faceless	JJ
faceplate	NN VB54	06 s
facet	-	09 s
faceted	JJ VBN42 VBD51
facetious	JJ
facetiously	RB
facial	JJ NN54	08 s
facile	JJ NN57
facilitate	-	-	30 s 1ing d
facilitator	NN	18 s
facilitatory	JJ
facility	-	06 1ies
facing	-	06 s
facsimile	NN VB27 JJ51 VBP60	06 s	32 s 1ing d
fact	-	09 s
faction	-	14 s
factoid	NN JJ36	10 s
factor	-	11 s	31c s ing ed
factoring	VBG NN36 JJ60	09 s
factorise	VB NN30 VBP33 JJ69	-	31 s 1ing d
factorize	VB VBP51	-	31 s 1ing d
factory	-	06 1ies
factotum	NN	18 s
faculty	-	09 1ies
faddish	JJ NN66
faddist	NN JJ51	18 s
faddy	JJ NN48
fade	-	04 s	30 s 1ing d
fadeout	NN JJ54	11 s
fading	-	11 s
fado	NN JJ60	10 s
faerie	NN JJ54	18 s
faery	NN JJ66	18 1ies
fag	NN VB24	18 s	41 s ging ged
fagged	VBN VBD9 JJ30
faggot	NN VB33	18 s	36 s ing ed
fagot	NN VB33	18 s	36 s ing ed
fail	-	-	41 s ing ed
failing	-	26 s
faille	NN JJ39	06 s
failure	-	04 s
fain	JJ NN24 RB33
faint	NN JJ6 VB21	11 s	29 s ing ed
fainthearted	JJ VBN51 VBD66
faintly	RB
fair	-	04 s	35 s ing ed	er/est
fair-mindedness	NN	09 es
fairground	NN JJ48	15 s
fairish	JJ NN66
fairness	-	07 es
fairway	NN JJ57	15 s
fairy	NN JJ51	18 1ies
fairyland	NN	09 s
fairytale	NN JJ54	10 s
faith	-	09 s
faithful	-	14 s
faithfulness	NN	07 es
faithless	JJ
fake	-	06 s	36c s 1ing d	r
fakeer	NN JJ60	18 s
faker	NN JJ6	18 s
fakery	NN JJ66	04 1ies
fakir	NN	18 s
falafel	NN JJ51	13 s
falangist	NN JJ51	18 s
falcate	JJ NN45 VB60
falciform	JJ NN57 VB69
falcon	NN VB57	05 s	33 s ing ed
falconer	NN JJ60	18 s
falconine	JJ NN42
falderol	NN JJ48	06 s
fall	-	28 s	38 s ing 3ell en
fallal	NN JJ33	06 s
fallback	NN	04 s
faller	NN JJ69	18 s
falloff	NN	22 s
fallout	-	27 s
fallow	JJ NN3	17 s
falls	-	20 es
falsehood	NN	10 s
falsifier	NN JJ48	18 s
falsify	VB VBP48	-	32c 1ies ing 1ied
falsifying	VBG NN60 JJ63	04 s
falsity	NN	26 1ies
falter	-	04 s	42 s ing ed
faltering	-	04 s
fame	-	26 s
familiar	-	18 s
familiarise	VB NN30 VBP33 JJ69	-	32 s 1ing d
familiarity	-	09 1ies
familiarize	VB VBP51	-	32 s 1ing d
familiarly	RB JJ57
family	-	14 1ies
famine	NN JJ57	26 s
famish	VB VBP51 JJ60 NN63	-	34 es ing ed
famulus	NN JJ30	18 2i
fan	-	06 s	35 s ning ned
fanatic	JJ NN54	18 s
fanatical	JJ
fanaticism	NN	09 s
fancier	NN JJ48	18 s
fanciful	JJ
fancify	VB VBP48	-	30 1ies ing 1ied
fancy	-	09 1ies	36F 1ies ing 1ied
fancy-free	JJ NN54
fandom	NN JJ60	14 s
fanfare	NN JJ57	10 s
fang	NN JJ48 VBG51	10 s
fanged	JJ VBN42 VBD60
fantail	NN JJ66 VB69	06 s
fantan	NN JJ48	04 s
fantasia	NN JJ66	10 s
fantasise	VB NN30 VBP33 JJ69	-	36F s 1ing d
fantasist	NN JJ51 VB54	18 s
fantasize	VB VBP51	-	36F s 1ing d
fantasm	NN	18 s
fantast	NN JJ57	18 s
fantasy	-	09 1ies	36F 1ies ing 1ied
fantods	NN NNS6 JJ48 VBG69	26 es
faqir	NN	18 s
faquir	NN	18 s
far-famed	JJ VBN63 VBD63
far-off	JJ NN36
faraway	JJ NN42
farce	NN VB21	10 s	30 s 1ing d
fare	-	09 s	42 s 1ing d
farewell	-	10 s
farfetched	JJ VBN57 VBD60
farm	-	06 s	41 s ing ed
farmer	NN JJ66	18 s
farmerette	NN JJ42 VB63	18 s
farmhand	NN JJ63	18 s
farmhouse	NN	06 s
farming	VBG JJ36 NN63	04 s
farmland	NN	15 s
farrago	NN JJ60	14 es
farrier	NN JJ48	18 s
farrow	NN VB21 VBP69	22 s	29 s ing ed
farseeing	JJ VBG15 NN39 VBN57
farsighted	JJ VBN48 VBD63
fart	NN VB12 VBP60	04 s	29 s ing ed
farthest	JJ NN51 RB54
farthing	NN JJ45	21 s
fasces	NN NNS6 JJ48 VBG69	10 es
fascicle	NN	10 s
fasciculation	NN	26 s
fascicule	NN JJ39	10 s
fascinate	VB VBP45 JJ66	-	42 s 1ing d
fascinated	VBN VBD18 JJ33
fascinatingly	RB
fascination	-	26 s
fascism	-	09 s
fascist	-	18 s
fascista	NN	18 s
fashion	-	07 s	36 s ing ed
fashionable	JJ
fashioned	VBN VBD9 JJ15
fashionmonger	NN	18 s
fast	-	04 s	34 s ing ed	er/est
fast-flying	JJ VBG24 NN39 VBN66
fastball	NN	04 s
fasten	VB VBP39 NN69	-	35 s ing ed
fastened	VBN VBD15 JJ30
fastener	NN JJ60	18 s
fastidious	JJ
fastigiate	JJ NN54
fat	-	27 s	34 s ting ted	ter
fatalist	JJ NN18	18 s
fatality	NN	11 1ies
fate	-	11 s	32 s 1ing d
fathead	NN JJ54	18 s
fatheaded	JJ VBN48 VBD69
father	-	18 s	29 s ing ed
father-figure	NN JJ60	18 s
father-in-law	NN JJ63	18 7s-in-law
fatherland	NN	15 s
fatherly	JJ RB54
fathom	NN VB54 VBP69	23 s	31F s ing ed
fatigue	-	26 s	29 s 1ing d
fatigued	VBN VBD27 JJ39
fatigues	NNS VBZ39	06 es
fatso	NN JJ60	18 es
fatten	VB VBP39 NN69	-	34 s ing ed
fattening	VBG JJ27 NN66
fattish	JJ NN66
fatty	NN JJ15 CD66	18 1ies
fatwa	NN	04 s
fatwah	NN JJ57	10 s
faubourg	NN JJ51 VBG51	15 s
faucet	NN JJ69	06 s
fault	-	04 s	32 s ing ed
faultfinder	NN JJ63	18 s
faultfinding	JJ NN18 VBG54	10 s
faulting	VBG NN36	17 s
faulty	JJ NN18
faun	NN JJ51	18 s
fauna	NN	14 e
fauteuil	NN JJ60	06 s
fauvism	NN	14 s
fauvist	NN JJ51	18 s
faveolate	JJ NN27 VB39 VBN66
favor	-	04 s	41c s ing ed
favorite	-	09 s
favoritism	-	09 s
favour	NN VB21 JJ45 VBP51	12 s	41 s ing ed
favourite	JJ NN12	18 s
favus	NN JJ30	26 es
fawn	NN VB45 JJ54	07 s	38c s ing ed
fawner	NN JJ60	18 s
fawning	VBG JJ27 NN57
fax	-	06 es	32 es ing ed
fay	NN JJ51	18 s
faze	VB VBP48 NN63	-	37 s 1ing d
fazed	VBN VBD21 JJ24
fealty	NN	07 1ies
fear	-	12 s	37F s ing ed
fearfully	RB
fearless	JJ
fearlessly	RB
feasibility	NN	07 1ies
feast	NN VB30 VBP60 JJ66	14 s	34 s ing ed
feat	-	04 s
feather	NN VB15 VBP60	05 s	35 s ing ed
featherbed	NN VB12 VBN18 VBD27	06 s	41c s ding ded
featherbedding	VBG NN9 JJ69	04 s
featherbrained	JJ VBN48
feathered	VBN VBD12 JJ24
featheredged	JJ VBN63 VBD66
featherweight	NN JJ60	18 s
feathery	JJ NN33
feature	-	09 s	42 s 1ing d
featureless	JJ
febrile	JJ NN57
feces	NN NNS6 JJ48 VBG69	27 es
fecund	JJ NN54
fecundate	VB VBP39 NN66 JJ69	-	30 s 1ing d
fecundity	NN	09 1ies
fedayeen	NN JJ45	14 s
federalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
federalism	NN	09 s
federalist	NN JJ42	18 s
federalize	VB VBP60	-	30 s 1ing d
federate	JJ VB6 VBP51	-	30 s 1ing d
federation	-	14 s
fedora	NN	06 s
fee	-	21 s	40 s ing d
fee-tail	VB VBP45 NN48	-	40 s ing ed
feeble	JJ
feebleminded	JJ VBN57 VBD63
feebleness	NN	26 es
feed	-	13 s	34 s ing 2d/0
feedback	-	22 s
feeder	NN JJ66	05 s
feeding	VBG NN27	04 s
feedlot	NN JJ60	06 s
feel	-	09 s	37cF s ing 2lt
feeler	NN JJ69	05 s
feeling	-	03 s
feelings	-	12 es
feetfirst	RB JJ12 NN33
feign	VB NN36 VBP45 JJ60	-	32F s ing ed
feigned	VBN VBD15 JJ24
feigning	VBG NN27 JJ63	10 s
feint	NN VB21 JJ63	04 s	36 s ing ed
feisty	JJ NN24
felicitate	VB VBP39 JJ48 NN57	-	32 s 1ing d
felicitation	NN	10 s
felicity	NN	07 1ies
feline	JJ NN	05 s
fell	-	27 s	35 s ing ed
fella	NN	18 s
fellah	NN JJ57	18 een/in
fellate	VB VBP45 NN63	-	39 s 1ing d
feller	NN JJ69	18 s
fellow	-	18 s
fellowship	NN	14 s
felly	NN RB39 JJ54	06 1ies
felo-de-se	NN JJ63	18 s
felon	NN	18 s
felony	-	04 1ies
felt	-	06 s	35 s ing ed
felted	VBN VBD9 JJ33
female	-	05 s
feminine	JJ NN6	10 s
femininity	NN	07 1ies
feminise	VB NN30 VBP33 JJ69	-	30 s 1ing d
feminism	-	09 s
feminist	-	18 s
feminize	VB VBP51	-	30 s 1ing d
femtosecond	NN JJ54	28 s
fen	NN JJ45 NNS63	23 s
fence	-	06 s	35 s 1ing d
fence-sitter	NN JJ57	18 s
fencer	NN JJ60	18 s
fencesitter	NN JJ57	18 s
fencing	VBG NN24	06 s
fend	-	-	41 s ing ed
fender	NN JJ66	06 s
fenoprofen	NN JJ45 NNS63	06 s
ferine	JJ NN42
fermata	NN	10 1e
ferment	NN VB45	26 s	37 s ing ed
fermentation	NN	26 s
fermentologist	NN JJ51	18 s
fern	NN JJ33	20 s
ferned	JJ VBN39 VBD51
ferny	JJ NN48
ferociously	RB
ferocity	NN	07 1ies
ferret	NN VB33	05 s	38cF s ing ed
ferromagnetic	JJ
ferrule	NN JJ39	06 s
ferry	NN VB45 JJ60	06 1ies	38 1ies ing 1ied
ferryman	NN JJ66	18 2en
fertilise	VB NN30 VBP33 JJ69	-	30 s 1ing d
fertiliser	NN JJ51	27 s
fertilization	NN	11 s
fertilize	VB VBP60	-	30 s 1ing d
fertilizer	NN JJ60	27 s
ferule	NN JJ39	06 s
fervently	RB
fervid	JJ NN60
fervor	-	12 s
fervour	NN JJ36	26 s
fester	NN VB18	26 s	29 s ing ed
festering	VBG NN27 JJ63	22 s
festinate	VB VBP45 JJ66	-	30 s 1ing d
festival	-	28 s
festive	JJ
festivity	NN	04 1ies
festoon	NN VB51	06 s	36 s ing ed
festschrift	NN JJ60	10 en
fetch	NN VB42 VBP69	04 es	35 es ing ed
fetching	VBG JJ27
fete	NN VB VBP42 JJ51	11 s	41 s 1ing d
fetid	JJ NN60
fetish	NN JJ33 VB54	12 es
fetishist	NN JJ51	18 s
fetishize	VB VBP51	-	30 s 1ing d
fetter	NN VB36 JJ66	06 s	35 s ing ed
fettle	NN VB15 VBP48 JJ51	26 s	40 s 1ing d
fetus	NN JJ30	05 es
feud	-	04 s	33 s ing ed
feudal	JJ NN66
feudalism	NN	14 s
feudalize	VB VBP60	-	30 s 1ing d
feudatory	JJ NN60	18 1ies
fever	NN JJ54	26 s
fevered	JJ VBN48 VBD60
feverish	JJ NN66
feverishly	RB JJ57
few	-	14 s	-	er/est
fewest	JJ NN63
fey	JJ NN45
fiance	NN	18 s
fiancee	NN JJ60	18 s
fiasco	-	11 es
fiat	NN JJ57	10 s
fib	NN VB33 VBP69	10 s	32 s bing bed
fibber	NN JJ48	18 s
fibbing	-	04 s
fiber	NN JJ48	27 s
fiberglass	NN JJ63	27 es
fiberoptics	NN NNS24 JJ66	10 es
fibre	NN JJ57	27 s
fibreoptics	NN NNS24 JJ66	10 es
fibrillate	VB VBP45 NN63	-	29 s 1ing d
fibrillose	JJ NN45
fibrin	NN JJ57	27 s
fibrocalcific	JJ
fibroid	NN JJ36	26 s
fibrosis	NN	26 es
fibula	NN	08 e
fiction	-	10 s
fictional	JJ
fictionalisation	NN	10 s
fictionalise	VB NN30 VBP33 JJ69	-	36 s 1ing d
fictionalization	NN	10 s
fictionalize	VB VBP60	-	36 s 1ing d
fictive	JJ
fiddle	NN VB33 VBP66	06 s	41 s 1ing d
fiddle-faddle	NN	10 s
fiddler	NN JJ69	18 s
fiddlestick	NN JJ57	06 s
fidelity	NN	07 1ies
fidget	NN VB33	12 s	38 s ing ed
fidgety	JJ NN24
fiduciary	JJ NN18	18 1ies
field	-	15 s	33c s ing ed
field-test	VB NN24 JJ27 VBP36	-	41 s ing ed
fielder	NN JJ63	18 s
fieldhand	NN JJ63	18 s
fielding	VBG NN27 JJ57	04 s
fieldsman	NN JJ66	18 2en
fieldstone	NN JJ57	27 s
fieldworker	NN	18 s
fiend	NN VB54 JJ57	18 s
fiendish	JJ NN66
fierceness	NN	07 es
fife	NN JJ57	06 s
fifteen	-	23 s
fifteenth	JJ NN3	24 s
fifth	-	23 s
fifties	NNS	28 es
fiftieth	JJ NN3	24 s
fifty	NN JJ15 CD66	23 1ies
fifty-fifty	JJ NN24
fig	NN JJ51 VBG51	10 s
fight	-	04 s	33 s ing 4ought
fighter	-	18 s
fighting	-	04 s
figurative	JJ
figuratively	RB
figure	-	10 s	31F s 1ing d
figurehead	NN JJ54	18 s
figurer	NN JJ54	18 s
figurine	NN JJ57	06 s
figuring	-	09 s
filagree	NN JJ45	06 s
filch	VB NN24 VBP33 JJ51	-	40 es ing ed
file	-	10 s	32F s 1ing d
filename	NN JJ54	10 s
filer	NN JJ69	18 s
filet	NN VB33	13 s	36 s ing ed
filiate	VB VBP51 NN54 JJ66	-	31 s 1ing d
filibuster	-	18 s	41 s ing ed
filibusterer	NN JJ54	18 s
filicide	NN	18 s
filiform	JJ NN57 VB69
filigree	NN VB48 JJ54	06 s	36 s ing d
filing	-	10 s
fill	-	23 s	30 s ing ed
fill-in	NN JJ57	18 s
fillagree	NN JJ45	06 s
fille	NN JJ39	18 s
fillet	NN VB33	13 s	36 s ing ed
filling	-	27 s
fillip	NN	09 s
filly	NN RB39 JJ54	05 1ies
film	-	10 s	32 s ing ed
film-make	VB NN48 VBP66	-	36 s 1ing d
filmdom	NN JJ60	14 s
filming	-	04 s
filmmaker	NN	18 s
filmy	JJ NN45 RB51
fils	NN NNS12 JJ48 VBG69	23 es
filter	NN VB27 JJ69	06 s	35 s ing ed
filth	NN JJ57	27 s
filtrate	VB NN12 VBP45 JJ54	27 s	35 s 1ing d
fimbriate	JJ NN54
fin	NN VB24 VBP60 JJ66	23 s	40 s ning ned
finagle	VB NN33 JJ36 VBP39	-	41 s 1ing d
finagler	NN JJ69	18 s
final	-	11 s
finale	-	10 s
finalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
finalist	NN JJ42	18 s
finalize	VB VBP60	-	30 s 1ing d
finance	-	04 s	40 s 1ing d
finances	-	21 es
financier	NN VB54 JJ57	18 s	41 s ing ed
financing	-	04 s
finch	NN JJ66	05 es
find	-	09 s	40F s ing 3ound
finder	NN JJ63	18 s
finding	-	04 s
findings	-	14 es
fine	-	21 s	41 s 1ing d	r/st
fine-grained	JJ VBN48
fine-looking	JJ NN39 VBG39
fine-tune	VB NN24 VBP39 JJ45	-	30 s 1ing d
finedraw	VB NN42 VBP63	-	35 s ing ed
finely	RB
fineness	NN	07 es
finer	JJ NN39
finespun	JJ NN45
finger	-	08 s	35 s ing ed
finger-paint	VB NN36 JJ57 VBP60	-	36 s ing ed
finger-pointing	NN JJ36 VBG39	10 s
finger-spell	VB NN48 VBP48	-	32 s ing ed
fingerboard	NN JJ54	10 s
fingered	VBN VBD12 JJ24
fingering	VBG NN27 JJ63	04 s
fingernail	NN JJ66 VB69	08 s
fingerpointing	NN JJ36 VBG39	10 s
fingerpost	NN JJ39	10 s
fingerprint	NN VB21 JJ63	10 s	36 s ing ed
fingerprinting	VBG NN39 JJ63	04 s
fingerspell	VB NN48 VBP48	-	32 s ing ed
fingerspelling	VBG NN21 JJ54	10 s
fingertip	NN	08 s
finial	NN JJ42	06 s
finicky	JJ
finish	-	07 es	30 es ing ed
finisher	NN	18 s
finishing	-	07 s
finite	JJ NN51
fink	NN VB12 VBP54 JJ66	18 s	41c s ing ed
fire	-	11 s	33 s 1ing d
fire-eater	NN JJ54	18 s
fire-swallower	NN JJ57	18 s
firearm	-	06 s
fireball	NN	19 s
firebomb	NN VB33 VBP69	06 s	33 s ing ed
firebrand	-	27 s
firebrick	NN JJ57	06 s
firebug	NN JJ51 VBG51	18 s
firecracker	NN	06 s
firedrake	NN	18 s
firefighter	NN JJ60	18 s
firehouse	-	06 s
firelight	NN JJ69	19 s
fireman	NN JJ66	04 2en
fireplace	NN JJ51	06 s
fireplug	NN JJ51 VBG51	06 s
firepower	-	07 s
fireproof	JJ VB33 NN33 RB63	-	30 s ing ed
fireside	NN JJ63	15 s
firestorm	-	19 s
firewall	-	04 s
firewood	NN	27 s
firework	NN	06 s
firing	-	04 s
firm	-	14 s	30 s ing ed	er/est
firmament	NN	15 s
firmness	NN	07 es
firmware	NN JJ54	10 s
first	-	24 s	-	er
first-class	JJ NN36
first-nighter	NN JJ60	18 s
first-rater	NN JJ54	18 s
firstborn	JJ NN18	18 s
firth	NN JJ60	18 s
fisc	NN JJ30	21 s
fiscally	RB
fish	-	05 es	35 es ing ed
fishbowl	NN JJ39	26 s
fisher	NN	18 s
fisherman	NN JJ66	18 2en
fishery	NN JJ66	06 1ies
fisheye	JJ NN48
fishgig	NN JJ51 VBG51	06 s
fishing	-	04 s
fishmonger	NN	18 s
fishplate	NN VB54	06 s
fishpond	NN JJ54	17 s
fishtail	VB VBP45 NN48	-	30 s ing ed
fishwife	NN JJ57	18 2ves
fishy	JJ NN48
fissile	JJ NN57
fission	NN	22 s
fissure	-	25 s	30 s 1ing d
fist	NN JJ51	08 s
fistfight	NN VB54 JJ66	04 s	33 s ing ed
fisticuffs	NN NNS6 JJ48 VBG69	04 es
fistmele	NN JJ39	23 s
fistulate	JJ NN21 VB30 VBN57
fit	-	26 s	42 s ting ted
fitch	NN	05 es
fitness	-	07 es
fitted	VBN VBD JJ15
fitter	JJ NN3	18 s
fitting	-	11 s
five	-	23 s	-	r
five-year-old	JJ NN42
fivefold	JJ NN42
fiver	NN JJ3	21 s
fivesome	NN JJ30	23 s
fix	-	26 es	30c es ing ed
fixate	VB VBP45 NN60 JJ66	-	41 s 1ing d
fixer	NN JJ60	18 s
fixing	-	04 s
fixture	-	06 s
fizgig	NN JJ51 VBG51	06 s
fizz	NN VB45 VBP69	13 es	30 es ing ed
fizzle	NN VB24 JJ48 VBP60	11 s	42 s 1ing d
fizzy	JJ NN45 RB51
flabbergast	VB NN24 VBP33 JJ48	-	31 s ing ed
flabbergasted	VBN VBD6 JJ45
flabby	JJ NN45 RB51
flack	NN	18 s
flag	-	06 s	32 s ging ged
flag-waver	NN JJ63	18 s
flagellant	NN JJ42	18 s
flagellate	VB NN6 JJ30 VBP42	05 s	35 s 1ing d
flagging	-	14 s
flagpole	NN JJ60	06 s
flagrant	JJ NN57
flagrantly	RB
flagship	NN	06 s
flail	NN VB6 VBP51	06 s	35 s ing ed
flair	NN	09 s
flak	-	18 s
flake	-	19 s	35 s 1ing d
flakey	JJ NN45
flambe	VB NN27 JJ48 VBP51	-	36 s 1ing d
flamboyant	JJ NN18	20 s
flamboyantly	RB
flame	NN VB27 JJ63	22 s	43c s 1ing d
flamen	NN NNS21 JJ45	18 2ines
flamenco	NN JJ60	10 s
flameproof	JJ NN30
flamethrower	NN JJ57	06 s
flaming	VBG NN27 JJ48	22 s
flange	NN JJ45	06 s
flank	NN VB18 VBP63 JJ66	14 s	42 s ing ed
flanker	NN	18 s
flannel	NN JJ51	06 s
flannelette	NN JJ42 VB63	06 s
flap	-	06 s	38 s ping ped
flapper	NN JJ48	18 s
flapping	VBG NN27	11 s
flaps	NNS VBZ48	06 es
flare	NN VB21 VBP54 JJ66	25 s	43 s 1ing d
flare-up	NN JJ54	11 s
flash	-	11 es	39 es ing ed
flash-forward	NN JJ36	10 s
flash-freeze	VB VBP48 NN63	-	30 s 1ing d
flashback	NN	10 s
flashbulb	NN	06 s
flashcard	NN JJ54	10 s
flasher	NN	18 s
flashing	VBG NN27	11 s
flashlight	NN JJ69	06 s
flashpoint	-	26 s
flashy	JJ NN48
flask	NN JJ66	06 s
flaskful	NN JJ9	23 s
flat	-	17 s	-	ter
flat-bottomed	JJ VBN48 VBD60
flat-footed	JJ VBN45 VBD60
flat-hat	VB NN21 VBP36 JJ45	-	38 s ing ed
flatbed	NN JJ12 NNS60 VBG69	06 s
flatbottom	JJ NN33
flatbottomed	JJ VBN48 VBD60
flatcar	NN JJ45	06 s
flatfish	NN JJ33 VB54	13 es
flatfoot	NN JJ69	18 3eet
flathead	NN JJ54	05 s
flatmate	NN JJ48	18 s
flatness	NN	07 es
flats	NNS	06 es
flatten	VB VBP39 NN69	-	30 s ing ed
flattened	VBN VBD15 JJ30
flatter	JJ VB33 NN51	-	32 s ing ed
flatterer	NN JJ54	18 s
flattery	NN	10 1ies
flatus	NN JJ30	04 es
flaunt	NN VB15	10 s	39 s ing ed
flaunty	JJ NN24
flautist	NN JJ51	18 s
flavor	NN VB48	26 s	39 s ing ed
flavorless	JJ
flavour	NN VB21 JJ45 VBP51	26 s	39 s ing ed
flavouring	VBG NN33	13 s
flaw	-	26 s	30 s ing ed
flawless	JJ
flawlessly	RB
flay	VB NN36 VBP63 JJ63	-	35 s ing ed
flea	NN	05 s
fleck	NN VB36	17 s	35 s ing ed
flecked	VBN VBD12 JJ21
fledge	VB NN33 VBP42 JJ57	-	41 s 1ing d
fledged	VBD VBN JJ6
fledgeling	JJ NN6 VBG51	18 s
fledgling	-	18 s
flee	-	-	38 s ing 1d
fleece	NN VB36	27 s	40 s 1ing d
fleecy	JJ NN15 RB69
fleer	NN VB15 VBP48 JJ69	18 s	29 s ing ed
fleet	-	14 s	38 s ing ed
fleeting	VBG JJ36 NN66
flense	NN VB JJ15 VBP24	-	40 s 1ing d
flesh	-	08 es	40 es ing ed
fleshly	JJ RB54
fleshy	JJ NN48
flex	NN VB39	04 es	38 es ing ed
flexibility	-	07 1ies
flibbertigibbet	NN JJ69	18 s
flick	NN VB12 VBP51 JJ66	11 s	39 s ing ed
flicker	NN VB60	11 s	38 s ing ed
flickering	VBG JJ27 NN57
flier	NN JJ48	18 s
flies	-	15 es
flight	-	14 s	41 s ing ed
flighty	JJ NN24
flim-flam	VB NN21 VBP39	-	41 s ing ed
flimflam	NN	04 s
flimsy	JJ NN9	27 1ies
flinch	NN VB39	04 es	38 es ing ed
flinders	NN NNS6 JJ27 VBG69	18 es
fling	NN VB51 JJ63 VBP66	04 s	35 s ing 3ung
flint	JJ NN6	27 s
flinty	JJ NN24
flip	-	04 s	38 s ping ped
flip-flop	NN VB39 VBP57	09 s	30 s ping ped
flirt	-	18 s	32 s ing ed
flirtation	NN	04 s
flirting	VBG NN51	04 s
flit	NN VB21 VBP57 JJ66	04 s	38 s ting ted
flitter	VB NN21 JJ45 VBP48	-	38 s ing ed
float	-	28 s	38 s ing ed
floating	-	04 s
floaty	JJ NN24
floc	NN JJ30	27 s
floccose	JJ NN45
flocculate	VB VBP48 NN66	-	42 s 1ing d
flocculation	NN	22 s
flock	-	14 s	38 s ing ed
flog	VB NN9 VBP27 JJ69	-	35 s ging ged
flogger	NN	18 s
flood	-	19 s	35 s ing ed
floodgate	NN JJ39 VB57	09 s
floodhead	NN JJ54	19 s
flooding	-	04 s
floodlight	NN VB63	06 s	30 s ing 3t
floodlighted	JJ VBN48 VBD63
floodlit	JJ VBN12 VBD18
floodplain	NN JJ42 VB69	17 s
floor	-	06 s	37 s ing ed
floorboard	NN JJ54	06 s
floored	VBN VBD15 JJ24
flooring	VBG NN36 JJ60	06 s
floorwalker	NN	18 s
floozie	NN JJ54	18 s
floozy	NN JJ54	18 1ies
flop	NN JJ48 VBP51 VB69	22 s	38 s ping ped
floppy	JJ NN9	06 1ies
flora	NN	14 e
floral	JJ
florid	JJ NN60
florilegium	NN	10 2a
florist	NN JJ51	18 s
floss	NN VB33 VBP63 JJ66	06 es	29 es ing ed
flossy	JJ NN48
flotilla	NN	06 s
flounce	NN VB45	06 s	38 s 1ing d
flounder	NN VB27 VBP48	13 s	38 s ing ed
flour	NN VB21 JJ45 VBP51	13 s	35 s ing ed
flourish	-	10 es	30 es ing ed
flourishing	VBG JJ39 NN57
floury	JJ NN24
flout	VB NN21 JJ42 VBP48	-	32c s ing ed
flouter	NN JJ60	18 s
flow	-	11 s	38 s ing ed
flowchart	NN JJ63	10 s
flower	-	20 s	30 s ing ed
flowerbed	NN JJ12 NNS60 VBG69	06 s
flowering	VBG NN36 JJ39	22 s
flowery	JJ NN33
flowing	-	11 s
flu	NN JJ51	26 s
flub	NN VB33 VBP69	04 s	41 s bing bed
fluctuate	VB JJ57 VBP60	-	38 s 1ing d
fluctuating	VBG JJ39
fluctuation	NN	11 s
fluegelhorn	NN JJ45	06 s
fluency	NN	10 1ies
fluent	JJ NN45
fluff	NN VB45	27 s	41 s ing ed
fluffy	JJ VB48 NN54 RB66	-	-	1ier
flugelhorn	NN JJ45	06 s
fluid	JJ NN24	27 s
fluke	-	19 s
flukey	JJ NN45
flume	NN JJ45	17 s
flummox	VB NN18 VBP45 JJ48	-	31 es ing ed
flump	VB NN33 VBP45 JJ54	-	38 s ing ed
flunitrazepan	NN JJ48	06 s
flunk	NN VB18 VBP63 JJ66	04 s	41 s ing ed
flunkey	NN JJ54	18 s
flunky	NN JJ27	18 1ies
fluoresce	VB NN21 VBP42 JJ63	-	39 s 1ing d
fluorescein	NN JJ57	27 s
fluorescence	NN	19 s
fluorescent	JJ NN9	06 s
fluoridate	VB VBP57 NN63 JJ63	-	30 s 1ing d
fluoride	NN	27 s
fluoridise	VB NN30 VBP33 JJ69	-	30 s 1ing d
fluoridize	VB VBP51	-	30 s 1ing d
fluorine	NN JJ57	27 s
fluoroboride	NN	27 s
flurbiprofen	NN JJ45 NNS63	06 s
flurry	-	04 1ies	38 1ies ing 1ied
flush	-	28 es	29 es ing ed
flushed	VBN VBD9 JJ21
fluster	NN VB18	07 s	37 s ing ed
flustered	VBN VBD15 JJ27
flute	VB NN3 VBP51 JJ51	06 s	35 s 1ing d
flutist	NN JJ51	18 s
flutter	NN VB36 JJ66	04 s	38 s ing ed
flux	-	28 es	38 es ing ed
fly	-	05 1ies	38 1ies ing 1ew 1own
fly-by-night	JJ NN3 CD66	18 s
fly-fish	VB VBP51 JJ60 NN63	-	33 es ing ed
flyaway	JJ NN42
flyer	NN	10 s
flyfish	VB VBP51 JJ60 NN63	-	33 es ing ed
flying	-	04 s
flyleaf	NN JJ69	10 1ves
flyover	NN JJ63	06 s
flyway	NN JJ57	15 s
flyweight	NN JJ60	18 s
fo'c'sle	NN JJ39	06 s
foal	NN VB30 JJ42 VBP69	05 s	29 s ing ed
foam	NN VB33	17 s	30 s ing ed
foamy	JJ NN45 RB51
fob	NN VB33 VBP69	06 s	41 s bing bed
focal	JJ
focalise	VB NN30 VBP33 JJ69	-	42c s 1ing d
focalize	VB VBP60	-	42c s 1ing d
focally	RB
focus	-	09 2i	31c es ing ed
focusing	-	09 s
focussed	JJ VBN45 VBD63
focussing	NN VBG51	09 s
fodder	-	18 s	34 s ing ed
foe	-	18 s
foeman	NN JJ66	18 2en
fog	NN VB45	19 s	39 s ging ged
fogey	NN JJ54	18 s
fogged	VBN VBD9 JJ30
foggy	JJ NN36
foghorn	NN JJ45	10 s
fogsignal	NN JJ21	10 s
fogy	NN JJ63	18 1ies
fogyish	JJ NN66
foible	JJ NN6 NNS66	07 s
foil	-	06 s	42 s ing ed
foiled	VBN VBD9 JJ45
foiling	VBG NN21	04 s
foist	VB NN27 VBP42 JJ45	-	32 s ing ed
fold	-	25 s	35 s ing ed
foldaway	JJ NN42
folder	NN JJ63	10 s
folderal	NN JJ15	06 s
folderol	NN JJ48	10 s
foldout	NN JJ54	10 s
foliage	NN JJ60	20 s
foliaged	JJ VBN57 VBD66
foliate	JJ VB9 VBP54 NN57	-	36 s 1ing d
folio	NN JJ60	10 s
foliolate	JJ NN27 VB39 VBN66
foliose	JJ NN45
folk	NN JJ66	14 s
folklore	NN JJ60 VB66	09 s
folks	-	14 es
folksong	NN JJ27	10 s
folktale	NN JJ54	10 s
follicular	JJ
follies	NNS	10 es
follow	-	-	38 s ing ed
follow-through	NN JJ48	04 s
follow-up	-	06 s
follower	NN JJ57	18 s
followers	-	14 es
following	-	14 s
followup	NN JJ63	06 s
folly	-	07 1ies
foment	-	-	41 s ing ed
fomenter	NN	18 s
fomite	NN JJ48	17 s
fond	-	-	-	est
fondle	VB NN24 VBP36 JJ60	-	35 s 1ing d
fondler	NN JJ69	18 s
fondness	-	12 es
font	NN JJ51	10 s
food	-	03 s
foodie	NN JJ54	18 s
foodstuff	NN JJ69	06 s
fool	-	18 s	41c s ing ed
foolhardy	JJ NN48
fooling	VBG JJ24 NN51
foolishly	RB JJ57
foolishness	NN	07 es
foolproof	JJ VB33 NN33 RB63	-	30 s ing ed
foolscap	NN JJ63	10 s
foot	-	08 3eet	40c s ing ed
footage	-	06 s
football	-	04 s
footballer	NN JJ69	18 s
footbridge	NN JJ57	06 s
footgear	NN JJ42	06 s
foothold	-	15 s
footing	-	26 s
footle	VB VBP36 NN42 JJ51	-	42 s 1ing d
footlights	NN NNS9 JJ27 VBG69	06 es
footloose	JJ NN45
footman	NN JJ66	18 2en
footmark	NN JJ66	10 s
footnote	-	10 s	36 s 1ing d
footpad	NN JJ57	18 s
footpath	NN	06 s
footplate	NN VB54	06 s
footprint	-	10 s
footslog	VB NN9 VBP27 JJ69	-	38 s ging ged
footslogger	NN	18 s
footsore	JJ NN39 RB54 VBD57
footstep	NN JJ51	11 s
footstool	NN JJ48	06 s
footsure	JJ NN39
footwear	NN JJ42	06 s
fop	NN JJ66	18 s
foppish	JJ NN66
forage	NN VB24	13 s	40 s 1ing d
forager	NN	18 s
foraging	VBG NN18	04 s
foray	NN VB9 VBP60 JJ69	04 s	40 s ing ed
forbear	NN VB15 JJ51 VBP60	18 s	42 s ing 3ore/3orne
forbid	-	-	32 s ding 2ad/2ade/den
forbiddance	NN	10 s
forbidding	VBG NN18 JJ42	10 s
force	-	07 s	41 s 1ing d
force-feed	VB NN45 VBP63	-	34 s ing 2d
force-land	NN VB VBP30 JJ54	-	38 s ing ed
forceless	JJ
forcible	JJ
forcipate	JJ NN60
ford	NN VB33 JJ60	18 s	38 s ing ed
fording	VBG NN6 JJ54	04 s
fore	-	06 s
forearm	-	08 s	33 s ing ed
forebear	NN JJ42	18 s
forebode	VB NN33 VBP36 JJ60	-	32F s 1ing d
foreboding	VBG NN30 JJ33	12 s
forecast	-	10 s	32ccF s ing ed
forecaster	NN	18 s
forecasting	VBG NN42	10 s
forecastle	NN JJ42	06 s
foreclose	VB VBP36 NN48 JJ69	-	41 s 1ing d
foreclosure	-	04 s
foredate	VB VBP39 NN66 JJ69	-	30 s 1ing d
foredoom	VB NN3 VBP12 JJ54	-	32 s ing ed
forefather	NN	18 s
forefend	VB VBP42 NN63	-	41 s ing ed
forefinger	NN	08 s
forefront	-	15 s
foregather	VB NN42 VBP48	-	41 s ing ed
forego	VB NN21 VBP33 JJ48	-	42 es ing ne/2went
foregone	JJ VBN15 VBD24
foreground	NN VB21 JJ57	09 s	30 s ing ed
forehand	NN JJ3	04 s
forehanded	JJ VBD57 VBN57
forehead	NN JJ54	08 s
foreigner	-	18 s
foreknow	VB NN36 VBP51	-	31F s ing 2ew n
foreknowledge	NN JJ57	10 s
forelady	NN JJ48	18 1ies
foreman	NN JJ66	18 2en
foremother	NN	18 s
forename	NN JJ54	10 s
forensics	NN NNS15 JJ60	04 es
foreordain	VB NN36 VBP39 JJ66	-	31cF s ing ed
foreperson	NN JJ57	18 s
forerunner	NN JJ51	18 s
foresail	NN JJ66 VB69	06 s
foresee	-	-	31F s ing 2aw n
foreseeable	JJ
foreshadow	VB NN24 VBP51	-	32 s ing ed
foreshore	NN JJ60 VB66	17 s
foreshorten	VB VBP39 NN69	-	30 s ing ed
foreshow	VB NN36 VBP51	-	32 s ing ed n
foresight	NN JJ57	07 s
foresighted	JJ VBN48 VBD63
forest	NN VB30 JJ60	14 s	35 s ing ed
forestall	VB NN21 VBP51 JJ57	-	41 s ing ed
forester	NN	18 s
forestry	NN JJ63	09 1ies
foreswear	VB NN42 VBP45 JJ48	-	41 s ing ed
foretaste	NN JJ42 VB63	09 s
foretell	-	-	32ccF s ing 3old
foretelling	VBG NN21 JJ54	10 s
forethought	NN JJ45	09 s
foretoken	NN JJ30 VB69	11 s
forevermore	RB JJ57 NN63
forewarn	VB VBP33 NN42 JJ51	-	32 s ing ed
forewarning	VBG NN30 JJ63	10 s
forewoman	NN JJ66	18 2en
foreword	NN JJ51	10 s
forfeit	NN JJ9 VB21 VBP57	21 s	40 s ing ed
forfeited	VBN VBD12 JJ18
forfend	VB VBP42 NN63	-	41 s ing ed
forficate	JJ NN45 VB60
forgather	VB NN42 VBP48	-	41 s ing ed
forge	-	06 s	36 s 1ing d
forger	NN	18 s
forgery	NN JJ66	06 1ies
forget	-	-	31ccF s ting 2ot 2otten
forgetful	JJ
forgetfulness	NN	09 es
forging	-	04 s
forgive	-	-	32 s 1ing 3ave n
forgiveness	-	12 es
forgiver	NN JJ63	18 s
forgiving	VBG JJ30
forgo	-	-	41 es ing ne/2went
fork	-	06 s	35 s ing ed
forked	VBN VBD JJ36
forklift	NN JJ60	06 s
form	-	10 s	41 s ing ed
formal	-	11 s
formalise	VB NN30 VBP33 JJ69	-	41 s 1ing d
formalism	NN	09 s
formality	NN	11 1ies
formalize	VB VBP60	-	41 s 1ing d
formalized	VBN VBD18 JJ24
formalwear	NN JJ42	06 s
format	-	10 s	36c s ting ted
formation	NN	14 s
formative	-	10 s
formatting	VBG NN33 JJ69	10 s
former	-	24 s
formicary	NN JJ42	17 1ies
formicate	VB VBP39 NN57	-	38 s 1ing d
formula	-	10 e
formularise	VB NN30 VBP33 JJ69	-	32 s 1ing d
formularize	VB VBP51	-	32 s 1ing d
formulary	JJ NN18	10 1ies
formulate	-	-	32c s 1ing d
formulated	VBN JJ18 VBD21
formulation	NN	27 s
fornicate	VB VBP39 NN57	-	35 s 1ing d
fornicator	NN	18 s
fornicatress	NN	18 es
forrad	RB JJ12 NN21 VBN60
forrader	RB NN36 JJ39
forrard	RB JJ39 NN51
forsake	VB NN48 VBP66	-	31 s 1ing 3ook n
forsooth	RB JJ12 NN18 NNS63
forswear	VB NN42 VBP45 JJ48	-	32 s ing 3ore/3orn
fort	NN VB30 VBP60	06 s	38 s ing ed
forte	JJ NN24 RB54	07 s
forte-piano	NN JJ60	06 s
fortemente	JJ NN57
forthright	JJ RB36 NN48
forthwith	RB JJ12 NN18 NNS63
forties	NNS	28 es
fortieth	JJ NN3	24 s
fortification	NN	06 s
fortify	VB VBP48	-	30 1ies ing 1ied
fortissimo	JJ NN3 RB39	07 s
fortitude	-	07 s
fortnight	NN JJ57	28 s
fortress	NN	06 es
fortuitously	RB
fortune	-	19 s
fortuneteller	NN JJ69	18 s
fortunetelling	NN JJ45 VBG57	10 s
forty	JJ NN30 CD57	23 1ies
forty-eight	JJ NN36
forty-four	JJ NN63
forty-niner	NN JJ60	18 s
forty-seven	JJ NN51
forum	-	14 2a
forward	-	18 s	38 s ing ed
forward-moving	JJ VBG66
forwarding	VBG NN6 JJ54	04 s
fossil	-	18 s
fossilise	VB NN30 VBP33 JJ69	-	30 s 1ing d
fossilist	NN JJ48	18 s
fossilize	VB VBP60	-	30 s 1ing d
foster	-	-	41c s ing ed
foster-brother	NN	18 s
foster-child	NN JJ54	18 s
foster-daughter	NN JJ60	18 s
foster-father	NN	18 s
foster-mother	NN	18 s
foster-nurse	NN JJ48	18 s
foster-parent	NN JJ30	18 s
foster-sister	NN	18 s
foster-son	NN JJ57	18 s
fosterage	NN	10 s
fostering	-	10 s
fosterling	NN JJ54 VBG57	18 s
foul	-	04 s	33 s ing ed
foul-mouthed	JJ VBN48 VBD57
foul-smelling	JJ NN51 VBG60
fouled	VBN VBD12 JJ27
found	-	21 s	41c s ing ed	er
foundation	-	24 s
founder	-	26 s	41 s ing ed
foundering	VBG NN27 JJ63	11 s
founding	-	04 s
foundling	NN JJ54 VBG57	18 s
foundress	NN	18 es
foundry	NN JJ51	06 1ies
fount	NN VB69	10 s
fountain	NN JJ69 VB69	06 s
fountainhead	NN JJ54	10 s
four	-	23 s
four-flusher	NN	18 s
four-lane	JJ NN48
four-sided	JJ VBN57 VBD63
four-year-old	JJ NN42
fourfold	JJ NN30 RB48
fourhanded	JJ VBD57 VBN57
fourpenny	JJ NN48
fourscore	NN JJ RB60 CD60	23 s
foursome	NN JJ30	14 s
foursquare	JJ NN9 RB51	25 s
fourteen	JJ NN15 CD39	23 s
fourteenth	JJ NN3	24 s
fourth	-	24 s
fourthly	RB JJ57
fowl	NN VB24 JJ48 VBP69	05 s	33 s ing ed
fowler	NN JJ69	18 s
fox	NN VB39	05 es	41c es ing ed
foxhunt	NN VB15	04 s	33 s ing ed
foxtrot	NN VB33	04 s	38 s ting ted
foxy	JJ NN45 RB51
foyer	NN	06 s
fracas	-	10 es
fractal	NN JJ33	09 s
fraction	-	27 s	31 s ing ed
fractional	JJ
fractionate	VB JJ54 VBP63	-	35 s 1ing d
fractionation	NN	22 s
fracture	NN VB33 VBP66	26 s	30 s 1ing d
fragment	NN VB45	17 s	30 s ing ed
fragmentary	JJ NN48
fragmentation	NN	04 s
fragmented	VBN VBD12 JJ24
fragmentise	VB NN30 VBP33 JJ69	-	30 s 1ing d
fragmentize	VB VBP51	-	30 s 1ing d
fragrance	NN	09 s
fragrant	JJ NN57
frail	NN JJ6 CD66	23 s
frambesia	NN JJ66	26 s
frame	-	06 s	35 s 1ing d
framer	NN JJ66	18 s
framework	-	09 s
framing	-	04 s
franc	NN JJ30	23 s
franc-tireur	NN JJ42 VB69	18 s
franchise	-	10 s	41 s 1ing d
frangipani	NN JJ57	20 s
frank	-	18 s	35c s ing ed
frankfurter	NN JJ60	13 s
franklin	NN JJ57	18 s
frankness	NN	07 es
frantic	JJ
frantically	RB
frap	VB NN33 VBP36 JJ60	-	35 s ping ped
frat	NN JJ57	14 s
fraternal	JJ
fraternisation	NN	04 s
fraternise	VB NN30 VBP33 JJ69	-	41 s 1ing d
fraternity	-	14 1ies
fraternize	VB VBP51	-	41 s 1ing d
fratricide	NN	18 s
fraud	-	04 s
fraudulence	NN	10 s
fraudulently	RB
fray	-	04 s	35 s ing ed
frayed	VBN VBD9 JJ30
frazzle	NN VB24 JJ48 VBP60	26 s	35 s 1ing d
freak	NN VB39 VBP66	18 s	37 s ing ed
freakish	JJ NN66
freaky	JJ
freckle	VB NN6 VBP51 JJ63	08 s	30 s 1ing d
free	-	14 s	41 s ing d	r
free-associate	VB VBP51 NN54 JJ66	-	31 s 1ing d
free-base	VB NN39 VBP42	-	34 s 1ing d
free-lance	NN JJ21	18 s
free-liver	NN JJ63	18 s
free-swimming	JJ NN33 VBG42
freebooter	NN JJ60	18 s
freedman	NN JJ66	18 2en
freedom	-	26 s
freedwoman	NN JJ66	18 2en
freehand	JJ NN33 RB66
freehanded	JJ VBD57 VBN57
freehearted	JJ VBN51 VBD66
freeholder	NN JJ63	18 s
freeing	-	04 s
freelance	-	18 s	41 s 1ing d
freelancer	NN JJ60	18 s
freeload	VB NN21 JJ42 VBP48	-	40 s ing ed
freeloader	NN JJ66	18 s
freemail	NN JJ66 VB69	10 s
freeman	NN JJ66	18 2en
freestanding	JJ NN54 VBG60
freestyle	NN JJ39	11 s
freethinker	NN	18 s
freethinking	NN JJ45 VBG51	09 s
freeware	NN JJ54	10 s
freeway	NN JJ57	06 s
freewheel	NN VB18 JJ60 VBP66	06 s	42 s ing ed
freewheeler	NN JJ69	18 s
freewill	JJ NN27 VB66
freewoman	NN JJ66	18 2en
freeze	-	22 s	38 s 1ing 4oze 4ozen
freeze-dry	VB NN12 JJ27 VBP30	-	30 1ies ing 1ied
freezer	NN JJ60	06 s
freezing	VBG NN45 JJ69	22 s
freight	-	06 s	38 s ing ed
freighter	NN JJ60	06 s
french-fry	VB NN12 JJ27 VBP30	-	30 1ies ing 1ied
frenetic	JJ
frenzied	JJ VBN45 VBD63
frenziedly	RB
frenzy	NN JJ54	26 1ies
frequency	NN	28 1ies
frequent	-	-	41 s ing ed
frequentative	NN JJ12	10 s
frequenter	NN	18 s
fresco	NN VB33 VBP66	06 es	36 es ing ed
fresh	-	-	-	er
freshen	VB NN45 VBP45 JJ54	-	30 s ing ed
fresher	NN JJ18	18 s
freshly	RB JJ57
freshman	-	18 2en
freshness	NN	07 es
freshwater	NN JJ54	27 s
fress	VB NN27 VBP36 JJ66	-	34 es ing ed
fret	NN VB33	26 s	37 s ting ted
fretted	VBN VBD JJ15
friable	JJ
friar	NN JJ45	18 s
friary	NN JJ42	06 1ies
fricassee	NN VB30 VBP63 JJ69	13 s	30 s ing d
fricative	JJ NN48	10 s
friction	NN	26 s
fridge	NN JJ57	06 s
fried	VBN VBD3 JJ12
friend	-	18 s
friendliness	NN	12 es
friendly	-	14 1ies	-	1iest
friendship	-	26 s
fries	NNS VBZ57	13 es
frieze	NN VB54 JJ60	06 s
frigate	NN JJ39 VB57	06 s
fright	NN JJ48 VB51	12 s	37 s ing ed
frighten	VB VBP39 NN69	-	37 s ing ed
frightened	VBN VBD15 JJ30
frightening	-	04 s
frighteningly	RB
frightful	JJ
frigid	JJ NN60
frilly	JJ RB15 NN45 VBN66
fringe	-	25 s	36 s 1ing d
fringed	VBN VBD15 JJ18
fringy	JJ NN36
frisk	NN VB27 VBP69	04 s	38 s ing ed
fritter	NN VB36 JJ66	13 s	34 s ing ed
frivol	VB NN27 JJ42 VBP51	-	41 s ling led
frivolous	JJ
frizz	NN VB45 VBP69	26 es	35 es ing ed
frizzle	VB NN33 JJ36 VBP39	-	30 s 1ing d
frizzly	JJ RB33 NN60
frizzy	JJ NN45 RB51
frock	NN VB33	06 s	29 s ing ed
frog	NN VB45	05 s	35 s ging ged
frogman	NN JJ66	18 2en
frogmarch	VB NN24 VBP33 JJ51	-	38 es ing ed
frolic	NN JJ36 VB42 VBP63	04 s	38 s king ked
frond	NN JJ54	20 s
front	-	15 s	42 s ing ed
front-runner	-	18 s
frontage	NN JJ63	07 s
frontal	JJ NN57	06 s
frontbencher	NN	18 s
frontier	-	15 s
frontiersman	NN JJ66	18 2en
frontierswoman	NN JJ66	18 2en
frontward	RB JJ48
frontwards	RB NNS69
frore	JJ NN39 RB54 VBD57
frost	NN VB45 JJ48	27 s	35 s ing ed
frostbite	NN JJ48	26 s
frostbitten	JJ VBN48 NN57 VB60
frosted	VBN VBD12 JJ30
frosty	JJ NN24
froth	NN VB45 JJ69	17 s	30 s ing ed
frotteur	NN JJ42 VB69	18 s
frown	NN VB21 JJ42 VBP66	10 s	29 s ing ed
frowningly	RB
frowsty	JJ NN24
frowsy	JJ NN48
frowzled	JJ VBN45 VBD60
frowzy	JJ NN45 RB51
fructify	VB VBP48	-	30 1ies ing 1ied
fruit	-	20 s	36 s ing ed
fruitcake	NN	18 s
fruiterer	NN JJ54	18 s
fruitful	JJ
fruitfulness	NN	07 es
fruition	-	26 s
fruity	JJ NN3 VBN66
frump	NN JJ51	18 s
frumpish	JJ NN66
frumpy	JJ NN48
frustrate	-	-	41 s 1ing d
frustration	-	12 s
fruticose	JJ NN45
fruticulose	JJ NN45
fry	NN VB45 JJ60	18 1ies	42 1ies ing 1ied
fryer	NN	13 s
frypan	NN JJ48	06 s
ft	NN JJ54	23 s
fuck	NN VB18 VBP51 JJ66	04 s	35 s ing ed
fucker	NN	18 s
fuckhead	NN JJ54	18 s
fucking	VBG NN33 JJ63	04 s
fuckup	NN JJ63	18 s
fuddle	NN VB33 VBP66	26 s	34c s 1ing d
fuddled	VBN VBD9 JJ30
fuddy-duddy	NN JJ48	18 1ies
fudge	NN VB21 VBP63 JJ66	13 s	41c s 1ing d
fuel	-	27 s	40 s ling led
fueling	-	04 s
fug	NN JJ51 VBG51	26 s
fugal	JJ NN66
fuggy	JJ NN36
fugitive	JJ NN60	18 s
fugleman	NN JJ66	18 2en
fugly	JJ RB36
fuji	NN JJ57	20 s
fulfil	VB NN42 VBP48 JJ69	-	36 s ling led
fulfill	-	-	36 s ing ed
fulfilled	VBN JJ9 VBD15
fulfillment	-	12 s
fulgurating	JJ VBG39 NN51
full	-	28 s	35 s ing ed	er/est
full-clad	JJ NN42
full-fledged	JJ VBN63 VBD66
full-grown	JJ NN66
full-length	JJ NN39
full-of-the-moon	NN	28 s
full-page	JJ NN39
full-scale	JJ NN45
fullback	NN VB54	18 s	33 s ing ed
fuller	-	18 s
fullness	NN	26 es
fulminate	VB NN27 VBP45 JJ54	27 s	32 s 1ing d
fulmination	NN	10 s
fulsome	JJ NN69
fulsomeness	NN	10 es
fumble	NN VB9 JJ21 VBP48	04 s	35 s 1ing d
fumbler	NN JJ69	18 s
fumbling	VBG JJ18 NN51
fume	NN VB24 JJ54 VBP60	19 s	37 s 1ing d
fumed	VBN VBD6 JJ12
fumes	NNS VBZ36	27 es
fumigate	VB VBP45 NN60 JJ66	-	39 s 1ing d
fumigator	NN	18 s
fun	-	04 s
funambulist	NN JJ48	18 s
function	-	24 s	35 s ing ed
functional	JJ
functionalist	NN JJ42	18 s
functionality	NN	07 1ies
functionary	NN JJ21	18 1ies
functioning	-	22 s
fund	-	21 s	40 s ing ed
fund-raise	VB NN30 VBP33 JJ69	-	40 s 1ing d
fundamental	-	11 s
fundamentalism	NN	09 s
fundamentalist	JJ NN18	18 s
fundamentals	NNS	09 es
funding	-	21 s
fundraise	VB NN30 VBP33 JJ69	-	40 s 1ing d
fundraiser	-	18 s
funds	-	21 es
funeral	-	11 s
funereal	JJ NN45
fungal	JJ NN66
funk	NN VB18 VBP63 JJ66	26 s	38 s ing ed
funnel	-	25 s	35 s ling led
funnies	NNS	10 es
funniness	NN	10 es
funny	-	10 1ies
fur	NN JJ42 VB69	27 s
fur-piece	NN	06 s
furbish	VB VBP51 JJ60 NN63	-	35 es ing ed
furcate	VB VBP39 NN60	-	30 s 1ing d
furiously	RB
furl	VB NN30 JJ36 VBP45	-	30 s ing ed
furlong	NN JJ3 VB57 VBP60	23 s
furlough	NN VB51 JJ57	28 s	41c s ing ed
furnace	NN JJ60	06 s
furnish	VB	-	40 es ing ed
furnished	VBN JJ18 VBD18
furnishing	VBG NN27	06 s
furniture	NN	06 s
furor	-	09 s
furore	NN JJ60 VB66	09 s
furred	JJ VBN30 VBD42
furrier	NN JJ48	18 s
furring	NN JJ24 VBG27	26 s
furrow	NN VB21 VBP69	06 s	35 s ing ed
furrowed	VBN VBD15 JJ42
furry	JJ NN48
further	-	-	41 s ing ed
furtherance	NN	10 s
furthest	JJ NN51 RB54
furtive	JJ
furtively	RB
fury	-	12 1ies
fuse	NN VB30 VBP66	06 s	30 s 1ing d
fused	VBN VBD9 JJ18
fusiform	JJ NN57 VB69
fusilier	NN JJ48	18 s
fusillade	NN VB18 JJ54	04 s	33 s 1ing d
fusion	-	11 s
fuss	NN VB33 VBP63 JJ66	26 es	37 es ing ed
fuss-budget	NN JJ69	18 s
fussily	RB
fusspot	NN JJ60	18 s
fussy	JJ NN48
fustian	NN JJ42	10 s
fustigate	VB VBP45 NN60 JJ66	-	35 s 1ing d
fusty	JJ NN24
futility	NN	07 1ies
future	-	28 s
futurism	NN	14 s
futurist	JJ NN9	18 s
futuristics	NN NNS24 JJ66	09 es
fuze	NN VB54 JJ60	06 s
fuzz	NN	20 es
fuzzed	JJ VBN48
fuzzy	JJ NN45 RB51
gab	NN VB33 VBP69	10 s	32 s bing bed
gabardine	NN JJ57	06 s
gabble	NN VB9 JJ21 VBP48	10 s	32 s 1ing d
gabby	JJ NN45 RB51
gabfest	NN JJ36	10 s
gable	JJ NN	06 s
gabled	JJ VBN51 VBD60
gad	NN VB36 JJ66	26 s	38 s ding ded
gadabout	NN JJ54	18 s
gadfly	-	18 1ies
gadget	NN JJ69	06 s
gadgeteer	NN JJ60	18 s
gadgetry	NN JJ63	06 1ies
gadolinium	NN	27 s
gaffe	-	04 s
gaffer	NN JJ54 VB66	18 s
gaffsail	NN JJ66 VB69	06 s
gag	-	10 s	39F s ging ged
gaga	JJ NN27
gage	NN VB27 JJ69	06 s	33 s 1ing d
gaggle	NN VB24 JJ48 VBP60	14 s	32 s 1ing d
gagman	NN JJ66	18 2en
gagster	NN	18 s
gagwriter	NN JJ63	18 s
gaiety	NN	12 1ies
gaily	RB
gain	-	23 s	40 s ing ed
gainer	NN JJ60	18 s
gainful	JJ
gainly	JJ RB33
gainsay	VB NN30 JJ48 VBP51	-	32 s ing 1id
gait	NN JJ57	28 s
gal	NN JJ33	23 s
gala	-	04 s
galactocele	NN JJ39	26 s
galaxy	NN JJ54	14 1ies
gale	NN JJ54	19 s
galere	NN JJ51	14 s
gall	NN VB36	26 s	39 s ing ed
gallant	JJ NN18	18 s
gallantry	NN JJ63	07 1ies
gallbladder	NN JJ66	08 s
galleon	NN	06 s
gallery	-	14 1ies
gallimaufry	NN JJ51	14 1ies
galling	VBG JJ21 NN51
gallium	NN	27 s
gallivant	VB NN21 JJ30 VBP42	-	38 s ing ed
gallon	-	23 s
gallop	NN VB39 VBP57	04 s	38 s ing ed
gallows	NN NNS15 JJ48 VBG69	06 es
gallus	NN JJ30	06 es
galoot	NN JJ69	18 s
galore	JJ NN39 RB54 VBD57
galosh	NN JJ48	06 es
galumph	VB NN21 VBP48 JJ63	-	38 s ing ed
galvanic	JJ NN60
galvanise	VB NN30 VBP33 JJ69	-	37 s 1ing d
galvaniser	NN JJ51	18 s
galvanism	NN	19 s
galvanize	-	-	37 s 1ing d
galvanizer	NN JJ60	18 s
gam	NN	14 s
gambist	NN JJ51	18 s
gambit	NN JJ57	10 s
gamble	NN VB9 JJ21 VBP48	21 s	41F s 1ing d
gambler	NN JJ69	18 s
gambling	-	04 s
gambol	NN VB30 JJ57	04 s	38 s ling led
game	-	04 s	33 s 1ing d
gamecock	NN JJ66	05 s
gamekeeper	NN JJ48	18 s
gamelan	NN JJ48	14 s
games-master	NN	18 s
games-mistress	NN	18 es
gamesmanship	NN	07 s
gamey	JJ NN45
gamin	NN JJ57	18 s
gamine	NN JJ57	18 s
gaming	-	04 s
gamma	NN JJ66	10 s
gammopathy	NN JJ45	26 1ies
gammy	JJ NN45 RB51
gamut	NN JJ60	07 s
gamy	JJ NN45 RB51
ganef	NN	18 s
gang	-	14 s	33 s ing ed
gang-rape	VB NN30 VBP57 JJ69	-	41 s 1ing d
gangdom	NN JJ60	14 s
ganger	NN	18 s
gangland	NN	14 s
gangling	JJ NN45 VBG54
gangly	JJ RB12 NN57 VBN63
gangrene	NN VB30 JJ63 VBP69	26 s	29 s 1ing d
gangsta	NN	18 s
gangster	NN	18 s
ganof	NN JJ69	18 s
gantlet	NN JJ69	10 s
gaol	NN VB30 JJ57	06 s	41 s ing ed
gaolbird	NN JJ51	18 s
gaoler	NN JJ69	18 s
gap	-	07 s	35 s ping ped
gape	NN VB24	10 s	39 s 1ing d
gaping	VBG JJ36 NN57
garage	NN VB24	06 s	40 s 1ing d
garb	NN VB33 VBP69	06 s	29 s ing ed
garbage	-	27 s
garbageman	NN JJ66	18 2en
garbed	VBN VBD12 JJ24
garble	VB JJ24 VBP39 NN45	-	32 s 1ing d
garbled	VBN VBD6 JJ18
garden	VB NN3 JJ42 VBN54	06 s	36 s ing ed
gardener	NN JJ60	18 s
gardening	VBG NN36 JJ63	04 s
gargle	NN VB24 JJ48 VBP60	27 s	32 s 1ing d
gargoyle	NN JJ39	06 s
garibaldi	NN JJ57	18 s
garish	JJ NN66
garland	NN VB57	18 s	36 s ing ed
garment	NN VB45	06 s	29 s ing ed
garment-worker	NN	18 s
garmentmaker	NN	18 s
garner	-	06 s	40 s ing ed
garnish	VB NN30 JJ63 VBP69	13 es	40 es ing ed
garnishee	NN VB30 VBP63 JJ69	18 s	40 s ing d
garnishment	NN	10 s
garotte	NN VB VBP42 JJ51	06 s	35 s 1ing d
garret	NN JJ69	06 s
garrison	NN VB45 JJ66	06 s	33 s ing ed
garrote	NN VB30 JJ54 VBP69	06 s	35 s 1ing d
garroter	NN JJ60	18 s
garrotte	NN VB VBP42 JJ51	06 s	35 s 1ing d
garrotter	NN JJ57	18 s
garter	NN VB27 JJ69	06 s	35 s ing ed
gas	-	26 0/ses	33cF es sing sed
gasbag	NN	18 s
gasconade	NN VB18 JJ54	10 s	32F s 1ing d
gaseous	JJ
gasfield	NN	15 s
gash	NN VB18 VBP69	26 es	35 es ing ed
gasify	VB VBP48	-	30 1ies ing 1ied
gaskin	NN JJ57	05 s
gasman	NN JJ66	18 2en
gasoline	-	27 s
gasp	-	04 s	29 s ing ed
gassing	VBG NN27	22 s
gassy	JJ NN48
gastrectomy	NN JJ54	04 1ies
gastrocnemius	NN JJ30	08 es
gastroenterologist	NN JJ51	18 s
gastroenterostomy	NN JJ54	04 1ies
gastroesophageal	JJ NN45
gastrointestinal	JJ
gastromy	NN JJ54	04 1ies
gastronome	NN JJ30	18 s
gastrostomy	NN JJ54	04 1ies
gasworks	NN NNS6 JJ30 VBG69	06 es
gate	-	06 s	40 s 1ing d
gate-crash	VB NN36 VBP51 JJ66	-	38 es ing ed
gatecrasher	NN	18 s
gatefold	NN JJ57	10 s
gatekeeper	NN JJ48	18 s
gatepost	NN JJ39	06 s
gateway	NN JJ57	06 s
gather	-	06 s	35F s ing ed
gatherer	NN JJ54	18 s
gathering	-	14 s
gator	NN	05 s
gauche	JJ NN18 VB66
gaucho	NN JJ60	18 s
gaudery	NN JJ66	10 1ies
gaudy	JJ NN12	14 1ies
gauffer	NN VB3 VBP39 JJ63	06 s	29 s ing ed
gauge	NN VB21 VBP63 JJ66	06 s	31cF s 1ing d
gauntlet	NN JJ69	10 s
gauntleted	JJ VBN42 VBD51
gauss	NN JJ57	23 es
gauze	NN VB54 JJ60	06 s
gauzy	JJ NN45 RB51
gavel	NN JJ33	06 s
gavotte	NN JJ42 VB63	04 s
gawk	NN VB27 VBP69	18 s	39 s ing ed
gawker	NN	18 s
gawp	VB NN27 VBP39 JJ60	-	39 s ing ed
gay	-	18 s
gayly	RB
gaze	-	04 s	39 s 1ing d
gazette	NN VB VBP42 JJ51	10 s	36F s 1ing d
gazetteer	NN JJ60	18 s
gazump	VB NN33 VBP45 JJ54	-	40 s ing ed
gear	-	06 s	30 s ing ed
geared	VBN VBD6 JJ36
gearing	-	06 s
gearset	NN	06 s
gearstick	NN JJ57	06 s
gee	NN VB30 VBP63 JJ69	23 s	38c s ing d
geek	NN JJ66	18 s
geezer	NN JJ60	18 s
gegenschein	NN JJ57	19 s
geisha	NN	18 s
gel	NN VB18 JJ60 VBP66	27 s	30 s ling led
gelatin	NN JJ57	27 s
gelatinise	VB NN30 VBP33 JJ69	-	30 s 1ing d
gelatinize	VB VBP51	-	30 s 1ing d
geld	VB NN45 VBP63 JJ69	-	29 s ing 1t
gelded	JJ VBD54 VBN54
gelding	VBG NN27 JJ57	05 s
gelignite	NN JJ48	06 s
gelly	NN RB39 JJ54	06 1ies
gem	NN	06 s
geminate	VB NN27 VBP45 JJ54	10 s	36 s 1ing d
gemination	NN	10 s
gemmed	JJ VBN48 VBD60
gemmule	NN JJ39	09 s
gen	NN JJ45 NNS63	10 s
gendarme	NN JJ45	18 s
gendarmerie	NN JJ54	14 s
gendarmery	NN JJ66	14 1ies
gender	-	10 s
gene	-	08 s
genealogical	JJ
genealogist	NN JJ51	18 s
genealogy	NN JJ63	14 1ies
general	-	18 s	32 s ing ed
general-purpose	JJ NN45
generalise	VB NN30 VBP33 JJ69	-	32ccF s 1ing d
generalissimo	NN JJ60	18 s
generalist	NN JJ42	18 s
generalization	NN	09 s
generalize	VB VBP60	-	32ccF s 1ing d
generalized	VBN VBD18 JJ24
generate	-	-	36 s 1ing d
generation	-	14 s
generator	NN	06 s
generic	-	13 s
generosity	-	07 1ies
genesis	NN	11 2es
genet	NN	18 s
genetic	JJ
genetically	RB
geneticist	NN JJ51	18 s
genetics	NN NNS24 JJ66	09 es
geneva	NN	15 s
genial	JJ NN57
geniculate	JJ NN21 VB30 VBN57
genie	NN JJ54	18 s
genital	JJ NN66
genitalia	NN JJ66	08 s
genitals	NN NNS6 JJ48 VBG69	08 es
genitive	JJ NN60	10 s
genitor	NN	18 s
genius	NN JJ30	18 2i
genocide	-	04 s
genome	NN JJ30	14 s
genomics	NN NNS15 JJ60	09 es
genotype	NN	14 s
genre	NN JJ57	09 s
gens	NNS NN48	14 1tes
gent	NN JJ54	18 s
genteel	JJ NN48
gentian	NN JJ42	20 s
gentile	JJ NN27	18 s
gentle	-	-	37 s 1ing d
gentlefolk	NN JJ66	14 s
gentleman	-	18 2en
gentleman-at-arms	NN NNS9 JJ48 VBG69	18 10en-at-arms
gentlewoman	NN JJ66	18 2en
gently	RB
gentrification	-	04 s
gentrify	VB VBP48	-	30 1ies ing 1ied
gentry	NN JJ63	14 1ies
genuflect	VB NN48 VBP48 JJ69	-	38 s ing ed
genuflection	NN	10 s
genuflexion	NN	10 s
genuineness	NN	26 es
genus	NN NNS	09 2era/0
geochemistry	NN JJ63	09 1ies
geographer	NN	18 s
geographical	JJ
geographics	NN NNS15 JJ60	09 es
geography	-	09 1ies
geologic	JJ
geological	JJ
geologist	-	18 s
geology	NN JJ63	09 1ies
geomancer	NN JJ60	18 s
geometer	NN JJ60	18 s
geometric	JJ NN66
geometrical	JJ
geometrician	NN JJ42	18 s
geometry	NN JJ63	09 1ies
geophysical	JJ
geophysicist	NN JJ51	18 s
geophysics	NN NNS15 JJ60	09 es
geopolitics	NN NNS24 JJ66	09 es
geordie	NN JJ54	18 s
georgette	NN JJ42 VB63	06 s
geosphere	NN	17 s
geostrategic	JJ
geriatrician	NN JJ42	18 s
geriatrics	NN NNS15 JJ60	09 es
germ	NN JJ12	09 s
germane	JJ NN48
germanium	NN	27 s
germinal	JJ
germinate	VB VBP45 JJ66	-	30 s 1ing d
germy	JJ NN45 RB51
gerontocracy	NN	14 1ies
gerontologist	NN JJ51	18 s
gerrymander	NN VB27 VBP48	04 s	41 s ing ed
gerund	NN JJ45	10 s
gerundial	JJ
gestate	VB JJ33 NN45 VBP45	-	36 s 1ing d
gestation	NN	28 s
gesticulate	VB VBP48 NN66	-	32 s 1ing d
gesticulating	VBG JJ39
gesticulation	NN	10 s
gesture	-	04 s	32 s 1ing d
get	-	04 s	40 s ting 2ot 2otten
getaway	NN JJ57	07 s
getting	-	04 s
getup	NN JJ63	06 s
geyser	NN VB48 JJ60	17 s	38 s ing ed
ghastly	JJ RB54
ghetto	NN JJ69	15 es
ghettoise	VB NN30 VBP33 JJ69	-	30 s 1ing d
ghettoize	VB VBP51	-	30 s 1ing d
ghost	NN VB45 JJ48	09 s	38 s ing ed
ghostlike	JJ NN54 RB63
ghostly	JJ RB54
ghostwrite	VB VBP36 NN42 JJ57	-	36 s 1ing 3ote 1ten
ghostwriter	NN JJ63	18 s
ghoul	NN JJ24	18 s
ghoulish	JJ VB66
giant	-	05 s
giantess	NN JJ57	18 es
gibber	NN VB30 JJ57 VBP63	10 s	32c s ing ed
gibberish	NN JJ33 VB54	10 es
gibbet	NN VB33	06 s	41 s ing ed
gibbon	NN	18 s
gibbose	JJ NN45
gibe	NN VB30 JJ63	10 s	42c s 1ing d
gibelike	JJ NN54 RB63
gibibyte	NN JJ42 VB63	23 s
giddiness	NN	07 es
giddy	JJ NN48
gift	-	21 s	41 s ing ed
gift-wrap	VB NN33 VBP36 JJ60	-	35 s ing ed
gig	-	06 s
gigabyte	NN JJ42 VB63	23 s
giggle	NN VB24 JJ48 VBP60	10 s	29 s 1ing d
giggler	NN JJ69	18 s
gigolo	NN JJ60	18 s
gigue	NN JJ54	10 s
gilbert	NN JJ57	23 s
gild	NN VB18 JJ63	14 s	36 s ing 1t
gilder	NN JJ63	18 s
gill	NN	23 s
gillie	NN JJ54	18 s
gilt	NN JJ3 VBN15 VBD18	06 s
gimbal	NN JJ33	06 s
gimbaled	JJ VBN33 VBD54
gimel	NN JJ51	10 s
gimmick	NN JJ57	07 s
gimmickry	NN JJ51	14 1ies
gimp	NN VB18 VBP63 JJ69	26 s	38 s ing ed
gimpy	JJ NN48
gin	-	13 s	35 s ning 2an/ned
ginger	NN JJ36 VB45	20 s	39 s ing ed
gingerly	JJ RB3
gingery	JJ NN33
gingham	NN	06 s
gingival	JJ NN9
ginkgo	NN JJ60	20 es
ginmill	NN	06 s
ginzo	NN JJ60	18 s
gip	VB NN27 VBP39	-	41 s ping ped
gipsy	NN JJ51	18 1ies
giraffe	NN JJ54	05 s
gird	VB NN24 JJ39 VBP39	-	33 s ing 1t
girder	NN JJ66	06 s
girdle	NN VB33 VBP66	08 s	35 s 1ing d
girl	-	18 s
girlfriend	-	18 s
girlish	JJ VB66
girlishly	RB JJ57
giro	NN JJ60	21 s
girth	NN VB42 JJ69	07 s	35 s ing ed
gist	NN JJ51	10 s
git	NN JJ57	18 s
gitana	NN	18 s
gitano	NN JJ60	18 s
gittern	NN JJ30	06 s
give	-	07 s	40 s 1ing 3ave n
give-and-take	NN	10 s
giveaway	NN JJ57	21 s
given	-	09 s
givenness	NN	07 es
giver	NN JJ63	18 s
giving	-	04 s
glabrescent	JJ NN48
glace	JJ NN45
glaciate	VB VBP51 NN54 JJ66	-	35 s 1ing d
glacier	NN JJ48	17 s
glad	-	20 s
gladden	VB JJ57 NN57 VBP60	-	37 s ing ed
glade	NN JJ45	15 s
gladiator	NN	18 s
glamor	NN JJ69	07 s
glamorise	VB NN30 VBP33 JJ69	-	30 s 1ing d
glamorize	VB VBP51	-	31 s 1ing d
glamorous	JJ
glamour	NN VB21 JJ45 VBP51	07 s	32 s ing ed
glamourise	VB NN30 VBP33 JJ69	-	31 s 1ing d
glamourize	VB VBP51	-	30 s 1ing d
glance	NN VB48	04 s	39 s 1ing d
gland	NN	08 s
glanders	NN NNS6 JJ27 VBG69	26 es
glare	NN VB21 VBP54 JJ66	07 s	29 s 1ing d
glasnost	NN JJ39	10 s
glass	-	27 es	40 es ing ed
glass-cutter	NN JJ57	18 s
glassblower	NN JJ57	18 s
glasses	NNS VBZ18	06 es
glassful	NN JJ9	23 s
glassless	JJ
glassmaker	NN	18 s
glassworker	NN	18 s
glassy	JJ NN48
glaucoma	NN JJ66	26 s
glaze	VB NN9 VBP45	13 s	35 s 1ing d
glazed	VBN VBD21 JJ24
glazer	NN JJ60	18 s
glazier	NN JJ48	18 s
gleam	NN VB33	07 s	39 s ing ed
gleaming	-	11 s
glean	VB VBP18 NN30 JJ48	-	35 s ing ed
gleaner	NN JJ60	18 s
glee	NN JJ60	12 s
gleeful	JJ
glen	NN JJ45 NNS63	17 s
glib	JJ NN27
glibly	RB
glibness	NN	07 es
glide	-	10 s	38 s 1ing d
glide-bomb	VB NN24 VBP39 JJ63	-	33 s ing ed
gliding	VBG NN30 JJ60	04 s
glimmer	NN VB39	11 s	39 s ing ed
glimmery	JJ NN33
glimpse	-	04 s	39 s 1ing d
glint	NN VB21 JJ63	11 s	39 s ing ed
glinting	VBG JJ27 NN69
glissade	NN VB18 JJ54	04 s	38 s 1ing d
glissando	NN JJ30 RB36	10 1i
glisten	VB NN15 VBP39 VBN60	07 s	39 s ing ed
glistening	VBG JJ27 NN66
glistering	JJ NN51 VBG51
glitch	NN	26 es
glitter	NN VB36 JJ66	07 s	39 s ing ed
glittering	VBG JJ27 NN57
glittery	JJ NN24
gloaming	NN VBG60 JJ69	28 s
gloat	NN VB33 JJ66 VBP69	12 s	32F s ing ed
gloating	VBG NN39	12 s
glob	NN	14 s
globalisation	NN	22 s
globalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
globalization	-	22 s
globalize	VB VBP60	-	30 s 1ing d
globe	-	17 s
globe-trot	VB NN21 JJ48 VBP51	-	38 s ing ed
globetrotter	NN JJ57	18 s
globose	JJ NN45
globule	NN JJ39	17 s
globulin	NN JJ57	27 s
glom	VB NN VBP15 JJ33	-	40 s ming med
glomerular	JJ
gloom	-	26 s
gloomily	RB
glorified	VBN JJ24 VBD24
glorify	VB VBP48	-	32 1ies ing 1ied
glorious	JJ
gloriously	RB
glory	NN JJ42 VB48	26 1ies	32 1ies ing 1ied
gloss	NN VB33 VBP63 JJ66	10 es	36cc es ing ed
glossarist	NN JJ51	18 s
glossary	NN JJ42	10 1ies
glossopharyngeal	JJ NN45
glossy	JJ NN9	10 1ies
glottochronological	JJ
glottochronology	NN JJ63	09 1ies
glove	NN JJ57	06 s
gloved	JJ VBN51 VBD63
glow	-	26 s	39 s ing ed
glower	NN VB30 VBP57 JJ66	04 s	29 s ing ed
glowering	VBG JJ27 NN57
glowing	-	19 s
glowingly	RB
glue	NN VB33 VBP66 JJ66	27 s	35 s 1ing d
gluey	JJ NN45
glug	VB NN15 VBP27 JJ30	-	39 s ging ged
glum	JJ NN21
gluon	NN	17 s
glut	-	07 s	34 s ting ted
gluteal	JJ NN45
glutted	VBN VBD JJ15
glutton	NN	18 s
gluttonise	VB NN30 VBP33 JJ69	-	34 s 1ing d
gluttonize	VB VBP51	-	34 s 1ing d
gluttony	NN JJ63	07 1ies
glycerine	NN JJ57	27 s
glycerol	NN JJ48	27 s
glycerolise	VB NN30 VBP33 JJ69	-	38 s 1ing d
glycerolize	VB VBP60	-	38 s 1ing d
glyptics	NN NNS24 JJ66	06 es
gm	NN JJ66	23 s
gnarl	NN VB24 JJ48 VBP69	25 s	35cF s ing ed
gnarly	JJ RB51
gnash	VB NN36 VBP51 JJ66	-	29 es ing ed
gnaw	VB NN42 VBP63	-	35 s ing ed n
gnome	NN JJ30	18 s
gnomish	JJ NN66
gnostic	JJ
go	-	28 es	38 es ing ne/2went
go-ahead	NN JJ54	10 s
go-between	NN JJ45	18 s
go-getter	NN JJ57	18 s
go-slow	NN JJ57	04 s
goad	NN VB36 JJ66	06 s	37 s ing ed
goaded	VBN VBD18 JJ21
goading	VBG NN27 JJ57	10 s
goal	-	09 s
goalie	NN JJ54	18 s
goalkeeper	NN JJ48	18 s
goalless	JJ
goalpost	NN JJ39	06 s
goaltender	NN JJ66	18 s
goat	-	05 s
goateed	JJ NN30 VBN42 VBD60
goatherd	NN JJ51	18 s
gob	NN	18 s
gobble	NN VB9 JJ21 VBP48	11 s	34c s 1ing d
gobbledygook	NN	10 s
gobbler	NN JJ69	18 s
goblin	NN JJ57	18 s
gobs	NNS	23 es
gobsmacked	JJ VBN54 VBD63
god	NN	18 s
godchild	NN JJ54	18 ren
goddam	JJ NN3 RB27
goddamn	JJ NN24 RB42
goddamned	JJ RB42
goddaughter	NN JJ60	18 s
goddess	NN JJ57	18 es
godfather	NN	18 s
godforsaken	JJ VBN63 NN69
godless	JJ
godlike	JJ NN54 RB63
godliness	NN	07 es
godly	JJ RB39
godmother	NN	18 s
godparent	NN JJ30	18 s
godsend	NN VB54 JJ57	11 s
godson	NN JJ57	18 s
goer	NN JJ60	18 s
gofer	NN JJ54 VB66	18 s
goffer	NN VB3 VBP39 JJ63	18 s	29 s ing ed
goggle	VB NN33 JJ36 VBP39	-	39 s 1ing d
goggles	-	06 es
going	-	04 s
going-over	NN JJ63	04 5s-over
goitre	NN JJ57	26 s
goitrogen	NN JJ45 NNS63	27 s
gold	-	21 s
gold-beater	NN JJ54	18 s
gold-plate	VB VBP45 NN63	-	35 s 1ing d
gold-worker	NN	18 s
goldbeater	NN JJ54	18 s
goldbrick	NN VB12 VBP51 JJ66	18 s	41 s ing ed
goldfield	NN	15 s
goldfish	NN JJ33 VB54	05 es
goldplate	VB VBP45 NN63	-	35 s 1ing d
goldsmith	NN JJ57	18 s
goldstone	NN JJ57	27 s
goldworker	NN	18 s
golem	NN	18 s
golf	-	04 s	33 s ing ed
golfer	-	18 s
golfing	VBG NN3	04 s
goliard	NN JJ54	18 s
goliath	NN	18 s
golliwogg	NN JJ51 VBG51	06 s
golosh	NN JJ48	06 es
gondola	NN	06 s
gondolier	NN JJ48	18 s
gondoliere	NN JJ51	18 s
goner	NN JJ60	18 s
gong	NN VB18 JJ36 VBP42	06 s	39 s ing ed
gonif	NN JJ69	18 s
goniff	NN JJ69	18 s
gonzo	JJ NN39
goo	NN JJ60	27 s
good	-	07 s	-	4best/4better
good-by	NN JJ54	10 1ies
good-bye	NN JJ51	10 s
good-for-naught	JJ NN15	18 s
good-for-nothing	JJ NN15	18 s
good-looking	JJ NN39 VBG39
good-natured	JJ VBN54
goodby	NN JJ54	10 1ies
goodbye	-	10 s
goodish	JJ NN66
goodly	JJ RB39
goodness	-	07 es
goodwill	-	21 s
goody-goody	JJ NN12	18 1ies
gooey	JJ NN45
goof	NN VB48	18 s	41 s ing ed
goof-off	NN JJ63	18 s
goof-proof	VB NN9 VBP39 JJ42	-	30 s ing ed
goofball	NN	18 s
goofproof	VB NN9 VBP39 JJ42	-	30 s ing ed
goofy	JJ VB48 NN54 RB66
google	VB NN33 JJ36 VBP39	-	31 s 1ing d
googly	NN JJ18 RB24 NNS63	04 1ies
googol	NN JJ48	23 s
goon	NN	18 s
goose	NN VB9 VBP42 JJ63	05 4eese	35 s 1ing d
goosebump	NN JJ57	04 s
gooseflesh	NN JJ48	04 es
goosey	JJ NN45
goosy	JJ NN48
gopher	NN	18 s
gore	NN VB3 VBP39	18 s	35 s 1ing d
gorge	NN VB6 VBP42 JJ66	17 s	34 s 1ing d
gorgeous	JJ
gorger	NN	18 s
gorilla	NN	05 s
gormandise	VB NN30 VBP33 JJ69	-	34 s 1ing d
gormandize	VB VBP51	-	34 s 1ing d
gory	JJ NN66
gosling	NN JJ54 VBG57	05 s
gospel	NN VB51 JJ57	10 s
gospeler	NN JJ69	18 s
gospeller	NN JJ69	18 s
gossamer	NN JJ6	06 s
gossip	-	10 s	32c s ing ed
gossiper	NN JJ48	18 s
gossiping	VBG NN27	10 s
gossipmonger	NN	18 s
gossipmongering	NN JJ48 VBG51	10 s
gossipy	JJ NN48
gothic	JJ
gouge	NN VB21 VBP63 JJ66	07 s	35 s 1ing d
gouger	NN	18 s
gourd	NN JJ51	06 s
gourmand	NN JJ63	18 s
gourmandize	VB VBP51	-	34 s 1ing d
gourmandizer	NN JJ60	18 s
gourmet	NN JJ69	18 s
gout	NN JJ54	26 s
gouty	JJ NN24
govern	-	-	41 s ing ed
governance	-	14 s
governed	-	14 s
governess	NN	18 es
governing	-	04 s
government	-	14 s
government-in-exile	NN JJ42	14 s
governor	-	18 s
governorship	NN	04 s
gown	NN VB42 JJ54 VBP69	06 s	29 s ing ed
gowned	VBN VBD15 JJ18
goy	NN	18 im
grab	-	06 s	35 s bing bed
grabber	NN JJ48	18 s
grabby	JJ NN45 RB51
grace	NN VB33	26 s	36 s 1ing d
graceful	JJ
gracefully	RB
gracious	JJ
graciously	RB
grad	-	23 s
gradate	VB VBP39 NN66 JJ69	-	35 s 1ing d
grade	-	14 s	31c s 1ing d
grade-constructed	JJ VBN51
graded	VBN VBD18 JJ21
grader	NN JJ66	18 s
gradient	NN JJ24	24 s
grading	VBG NN27 JJ57	04 s
gradual	-	10 s
graduate	-	18 s	40 s 1ing d
graduation	-	04 s
graffiti	NNS NN3	06 s
graffito	NN JJ69	06 1i
graft	NN VB39 JJ66	08 s	35 s ing ed
graham	NN	18 s
grail	NN JJ66 VB69	09 s
grain	-	17 s	35 s ing ed
grainfield	NN	15 s
graining	VBG NN30	07 s
grainy	JJ NN48
gram	NN	23 s
grammar	NN JJ45	09 s
grammarian	NN JJ24	18 s
grammatic	JJ
grammatical	JJ
grammatically	RB
gramme	NN JJ45	23 s
gramps	NN NNS9 JJ48 RB69	18 es
gran	NN JJ48	18 s
granary	NN JJ21	06 1ies
grand	-	23 s	-	er
grandad	NN JJ57	18 s
grandaunt	NN JJ66	18 s
grandchild	NN JJ54	18 ren
granddad	NN JJ57	18 s
granddaddy	NN JJ48	18 1ies
granddaughter	-	18 s
grandee	NN JJ60	18 s
grandeur	NN JJ42 VB69	07 s
grandfather	-	18 s
grandiloquence	NN	10 s
grandiloquent	JJ NN45
grandiosity	NN	10 1ies
grandly	RB JJ54
grandma	NN JJ66	18 s
grandmaster	NN	18 s
grandmother	-	18 s
grandnephew	NN	18 s
grandniece	NN	18 s
grandpa	NN	18 s
grandparent	NN JJ30	18 s
grandson	NN JJ57	18 s
grandstand	NN VB36 VBP69	14 s	36 s ing ed
grandstander	NN JJ63	18 s
granduncle	NN	18 s
grange	NN JJ45	06 s
granger	NN	18 s
granite	NN JJ48	27 s
grannie	NN JJ54	18 s
granny	NN JJ51	18 1ies
grant	-	21 s	40cF s ing ed
grant-in-aid	NN JJ36	04 7s-in-aid
grantee	NN JJ60	18 s
granter	NN	18 s
grantor	NN	18 s
granular	JJ
granulate	VB VBP48 NN66	-	30 s 1ing d
granule	NN JJ39	17 s
granulocytic	JJ
granulose	JJ NN45
grape	NN	13 s
grapeshot	NN JJ48	06 s
grapevine	NN JJ57	10 s
grapey	JJ NN45
graph	NN VB36	10 s	36 s ing ed
grapheme	NN JJ45	10 s
graphic	JJ NN36	06 s
graphical	JJ
graphically	RB
graphics	-	10 es
graphite	NN JJ48	27 s
graphologist	NN JJ51	18 s
grapple	-	06 s	41 s 1ing d
grappler	NN JJ69	18 s
grappling	-	04 s
grapy	JJ NN48
grasp	-	09 s	35cF s ing ed
grasping	VBG NN36 JJ48	09 s
grass	-	20 es	33 es ing ed
grassfire	NN JJ60	11 s
grasshopper	NN JJ48	05 s
grassland	NN	15 s
grassy	JJ NN48
grate	VB NN12 VBP45 JJ54	06 s	40 s 1ing d
graticule	NN JJ39	06 s
gratification	NN	26 s
gratified	VBN JJ24 VBD24
gratify	VB VBP48	-	37 1ies ing 1ied
gratifyingly	RB
grating	VBG NN48 JJ51	06 s
gratis	JJ NN9 RB30
gratitude	-	12 s
gratuitous	JJ
gratuitously	RB
grave	-	28 s	35 s 1ing d n	st
gravedigger	NN	18 s
gravel	NN VB18 JJ42 VBP66	27 s	37c s ling led
gravelly	JJ RB15 NN45 VBN66
graverobber	NN JJ48	18 s
gravestone	NN JJ57	06 s
graveyard	NN JJ54	15 s
gravid	JJ NN60
gravitas	-	07 es
gravitate	VB VBP39 JJ48 NN57	-	42 s 1ing d
gravitational	JJ
gravity	-	19 1ies
gravure	NN JJ60	10 s
gray	-	07 s	30 s ing ed
gray-haired	JJ VBN42 VBD63
graybeard	NN JJ54	18 s
grayish	JJ NN66
graze	VB NN9 VBP45	26 s	35 s 1ing d
grazier	NN JJ48	18 s
grazing	VBG NN45 JJ69	04 s
grease	NN VB15 VBP57	27 s	35 s 1ing d
greaseball	NN	18 s
greased	VBN JJ6 VBD18
greaseproof	JJ NN30
greaser	NN JJ51	18 s
greasy	JJ NN48
great	-	18 s	-	er/est
great-aunt	NN JJ66	18 s
great-nephew	NN	18 s
great-niece	NN	18 s
great-uncle	NN	18 s
greatcoat	NN JJ57	06 s
greathearted	JJ VBN51 VBD66
greatness	-	07 es
greed	-	07 s
greedily	RB
greedy	JJ NN48
greegree	NN JJ45	06 s
green	-	07 s	30 s ing ed	est
greenback	NN	21 s
greengrocer	NN JJ60	18 s
greenhorn	NN JJ45	18 s
greenhouse	-	06 s
greening	VBG NN36 JJ63	19 s
greenish	JJ VB63
greenly	RB
greenmail	NN JJ66 VB69	04 s
greenness	NN	07 es
greenroom	NN	06 s
greens	-	13 es
greensick	JJ NN42
greenside	JJ NN36
greenskeeper	NN JJ48	18 s
greensward	NN JJ36	17 s
greenwood	NN	17 s
greet	VB NN24 VBP48 JJ57	-	32cc s ing ed
greeter	NN JJ60	18 s
greeting	-	10 s
gremlin	NN JJ57	18 s
grenade	NN JJ45	06 s
grenadier	NN JJ48	18 s
grey	NN JJ6 VB27	18 s	30 s ing ed
greyback	NN	18 s
greybeard	NN JJ54	18 s
greyhound	NN JJ45	05 s
greyish	JJ NN66
grid	-	09 s
griddle	NN VB33 VBP66	06 s	30 s 1ing d
gridiron	NN	06 s
gridlock	-	14 s
grief	-	12 s
grief-stricken	JJ VBN63 NN69
grievance	NN	12 s
grieve	VB VBP36 JJ42 NN45	-	37 s 1ing d
griever	NN JJ54	18 s
grievous	JJ
grievously	RB
griffin	NN JJ57	18 s
griffon	NN	18 s
grifter	NN JJ60	18 s
grill	NN VB21	06 s	30c s ing ed
grille	NN JJ39	06 s
grilled	VBN JJ9 VBD15
grilling	VBG NN21 JJ54	04 s
grimace	-	10 s	29 s 1ing d
grime	NN VB33 JJ51	26 s	35 s 1ing d
grimly	RB
grimoire	NN JJ60	10 s
grimy	JJ NN45 RB51
grin	-	10 s	29 s ning ned
grind	-	18 s	35 s ing 3ound
grinder	NN JJ63	13 s
grinding	-	17 s
gringo	NN JJ60	18 s
grinner	NN JJ51	18 s
grinning	VBG NN21 JJ45	10 s
griot	NN JJ60	18 s
grip	-	04 s	35 s ping ped/t
gripe	NN VB24	10 s	32F s 1ing d
gripes	NNS VBZ33	26 es
gripping	VBG JJ36 NN57
grisaille	NN JJ39	06 s
grisly	JJ RB9 NN51 VBN60
grist	-	13 s
gristly	JJ RB54
gristmill	NN	06 s
grit	-	27 s	35 s ting ted
gritty	JJ NN24
grizzle	NN VB24 JJ48 VBP60	06 s	37cF s 1ing d
grizzled	VBN VBD12 JJ27
grizzly	JJ NN21 RB39 CD63	05 1ies
groak	VB NN18 VBP30 JJ48	-	39 s ing ed
groan	-	10 s	32F s ing ed
groaner	NN JJ60	18 s
grocer	NN JJ60	18 s
grocery	-	06 1ies
groggy	JJ NN36
groin	NN VB24 VBP60 JJ66	08 s	36 s ing ed
grok	VB NN24 VBP48 VBD66	-	31F s king ked
groom	NN VB63	18 s	41 s ing ed
groom-to-be	NN JJ54	18 s
groomed	VBN VBD12 JJ21
grooming	VBG NN33 JJ42	04 s
groomsman	NN JJ66	18 2en
groove	NN VB12 VBP42 JJ66	25 s	35 s 1ing d
grooved	VBN VBD12 JJ21
groovy	JJ NN45 RB51
grope	NN VB27	04 s	35 s 1ing d
groping	VBG JJ36 NN57
groschen	NN JJ45 NNS63	23 s
gross	-	23 es	40 es ing ed
grossly	RB
grotesque	JJ NN3	06 s
grotesquely	RB
grotty	JJ NN24
grouch	NN VB30 VBP63	18 es	32 es ing ed
grouchy	JJ NN48
ground	-	17 s	35 s ing ed
ground-shaker	NN JJ66	05 s
groundbreaker	NN JJ66	18 s
groundbreaking	-	04 s
grounder	NN JJ63	04 s
grounding	VBG NN24 JJ54	09 s
groundkeeper	NN JJ48	18 s
groundless	JJ
groundling	NN JJ54 VBG57	18 s
grounds	-	09 es
groundskeeper	NN JJ48	18 s
groundsman	NN JJ66	18 2en
groundwork	-	09 s
group	-	03 s	31 s ing ed
grouped	VBN VBD9 JJ33
groupie	NN JJ54	18 s
grouping	VBG NN27	03 s
groupthink	NN JJ57	09 s
groupware	NN JJ54	10 s
grouse	NN VB45	13 s	33cF s 1ing d
grout	NN VB36 JJ63	27 s	35 s ing ed
grove	NN JJ57	14 s
grovel	VB NN39 JJ39 VBP51	-	38 s ling led
groveler	NN JJ69	18 s
groveling	JJ NN45 VBG57
groveller	NN JJ69	18 s
grow	-	-	30 s ing 2ew n
grower	NN JJ57	18 s
growing	-	22 s
growl	NN VB24 JJ48 VBP69	11 s	32 s ing ed
growler	NN JJ69	18 s
growling	VBG NN21 JJ60	10 s
grownup	NN JJ3	18 s
growth	-	22 s
grub	NN VB33 VBP69	13 s	40 s bing bed
grubstake	NN VB9	21 s	40 s 1ing d
grudge	NN VB21 VBP63 JJ66	12 s	37 s 1ing d
grudging	VBG JJ27 NN54
gruelling	JJ NN51 VBG60
gruesome	JJ NN69
grumble	NN VB9 JJ21 VBP48	11 s	32ccF s 1ing d
grumbler	NN JJ69	18 s
grumbling	VBG JJ27 NN30	11 s
grumose	JJ NN45
grump	NN JJ51	18 s
grunge	NN JJ45	26 s
grungy	JJ NN36
grunt	NN VB15	11 s	32F s ing ed
grunt-hoot	VB NN33 VBP60 JJ69	-	32 s ing ed
grunter	NN	18 s
gruntle	VB VBP36 NN42 JJ51	-	37 s 1ing d
gryphon	NN	18 s
guacamole	-	13 s
guan	NN JJ48	05 s
guarantee	-	10 s	32ccF s ing d
guarantor	NN	18 s
guard	-	18 s	41 s ing ed
guardian	-	18 s
guardrail	NN JJ66 VB69	06 s
guardsman	NN JJ66	18 2en
gubbins	NN NNS12 JJ48 VBG69	06 es
guerilla	NN	18 s
guerrilla	NN	18 s
guess	-	10 es	31ccF es ing ed
guesser	NN JJ51	18 s
guessing	-	09 s
guesstimate	NN VB3 VBP33 JJ66	09 s	32F s 1ing d
guesswork	NN	09 s
guest	-	18 s
guesthouse	NN	06 s
guestimate	NN JJ57 VB66	09 s
guestworker	NN	18 s
guff	NN JJ69	10 s
guffaw	NN VB15	10 s	29 s ing ed
guggle	VB NN33 JJ36 VBP39	-	39 s 1ing d
guidance	-	10 s
guide	-	18 s	38 s 1ing d
guidebook	NN	10 s
guideline	NN JJ60	10 s
guidepost	NN JJ39	09 s
guideword	NN JJ51	10 s
guild	NN JJ54	14 s
guile	NN JJ42	09 s
guillotine	NN VB36 VBP66 JJ66	10 s	35 s 1ing d
guilt	-	26 s
guilt-ridden	JJ VBN63 NN66
guiltily	RB
guinea	NN	21 s
guise	NN	07 s
guitar	NN JJ45	06 s
guitarist	NN JJ51	18 s
gula	NN	18 s
gulag	NN	06 s
gulden	NN JJ33 VB60	23 s
gulf	-	17 s
gull	NN VB24	18 s	41c s ing ed
gullible	JJ
gully	NN RB24 JJ51 NNS63	17 1ies
gulp	NN VB27 VBP66	04 s	34c s ing ed
gulper	NN JJ48	18 s
gulping	VBG NN27	04 s
gum	NN VB42	13 s	35 s ming med
gummy	JJ NN45 RB51
gumshield	NN	06 s
gumshoe	NN JJ51	18 s
gun	-	06 s	33 s ning ned
gunfight	NN JJ57	04 s
gunfire	-	04 s
gunman	-	18 2en
gunnel	NN JJ51	06 s
gunner	NN JJ51	18 s
gunplay	NN JJ60	04 s
gunpoint	NN JJ45	06 s
gunpowder	NN JJ66	27 s
gunrunner	NN JJ51	18 s
gunrunning	NN JJ36 VBG57	04 s
gunshot	NN JJ48	04 s
gunslinger	NN	18 s
gunsmith	NN JJ57	18 s
gurgle	NN VB24 JJ48 VBP60	11 s	39 s 1ing d
gurney	NN JJ54	06 s
guru	-	18 s
gush	NN VB18 VBP63 JJ66	11 es	38c es ing ed
gusher	NN	06 s
gushy	JJ NN48
gusseted	JJ VBN42 VBD51
gust	NN JJ54	19 s
gusto	-	12 s
gusty	JJ NN24
gut	-	08 s	35 s ting ted
guts	-	07 es
gutsy	JJ NN48
gutter	-	06 s	43 s ing ed
guttersnipe	NN	18 s
guttle	VB VBP36 NN42 JJ51	-	34 s 1ing d
guttural	JJ NN36	10 s
guvnor	NN JJ60	18 s
guy	-	18 s	32 s ing ed
guzzle	VB NN33 JJ36 VBP39	-	34 s 1ing d
guzzler	NN JJ69	18 s
guzzling	VBG NN21 JJ60	04 s
gybe	VB NN27 JJ48 VBP51	-	38 s 1ing d
gym	-	06 s
gymnasium	NN	14 2a
gymnast	NN JJ57	18 s
gymnastic	JJ
gymnastics	NN NNS24 JJ66	04 es
gymnosophist	NN JJ51	18 s
gynaecologist	NN JJ51	18 s
gynandromorph	NN	18 s
gynarchy	NN JJ51	14 1ies
gynecocracy	NN	14 1ies
gynecologist	NN JJ51	18 s
gyp	NN VB27 VBP66	04 s	41 s ping ped
gypsy	NN JJ51	18 1ies
gyrate	VB VBP45 JJ66 NN69	-	38 s 1ing d
gyration	NN	11 s
ha-ha	NN	10 s
habanera	NN	10 s
haberdasher	NN	18 s
haberdashery	NN JJ66	06 1ies
habilimented	JJ VBN48 VBD60
habilitate	VB VBP39 JJ48 NN57	-	30 s 1ing d
habit	-	09 s	29 s ing ed
habitable	JJ
habitant	NN JJ39	18 s
habitat	NN JJ57	15 s
habitual	JJ
habitually	RB
habituate	VB JJ57 VBP60	-	34 s 1ing d
habitue	NN JJ57	18 s
habitus	NN JJ30	26 es
hacek	NN JJ66	10 s
hack	-	18 s	35 s ing ed
hack-driver	NN JJ63	18 s
hackamore	NN JJ60 VB66	06 s
hacker	-	18 s
hackle	VB NN6 VBP51 JJ63	05 s	35 s 1ing d
hackles	NNS VBZ45	12 es
hackneyed	JJ VBN45 VBD63
hacksaw	NN JJ63	06 s
hackwork	NN	04 s
hadji	NN JJ57	18 s
hadron	NN	17 s
haemagglutinate	VB VBP45 JJ66	-	35 s 1ing d
haematinic	NN JJ39	06 s
haematocele	NN JJ39	26 s
haematocoele	NN JJ39	26 s
haematocolpos	NN NNS39	26 es
haematologist	NN JJ51	18 s
haemoglobinopathy	NN JJ45	26 1ies
haemophile	NN JJ42	18 s
haemophiliac	NN JJ30	18 s
haemorrhoid	NN JJ36	26 s
haemorrhoidectomy	NN JJ54	04 1ies
hag	NN	18 s
haggard	JJ NN45
haggardly	RB
haggis	NN	13 es
haggle	NN VB24 JJ48 VBP60	10 s	40 s 1ing d
haggler	NN JJ69	18 s
haggling	VBG NN21 JJ60	10 s
hagiographer	NN	18 s
hagiographist	NN JJ51	18 s
hagiography	NN	10 1ies
hagiologist	NN JJ51	18 s
hagiology	NN JJ63	10 1ies
haick	NN JJ57	06 s
haiku	NN JJ51	10 s
hail	-	19 s	32c s ing ed
hair	-	08 s
hairbrush	NN JJ57	06 es
haircut	NN JJ60	08 s
hairdo	NN JJ60	08 s
hairdresser	NN JJ51	18 s
hairdressing	NN VBG51	06 s
haired	JJ VBN42 VBD63
hairless	JJ
hairline	NN JJ60	10 s
hairsplitter	NN JJ57	18 s
hairsplitting	JJ NN12 VBG39 CD66	09 s
hairspring	NN JJ45 VBG48	06 s
hairstyle	NN JJ39	08 s
hairstylist	NN JJ48	18 s
hairweaving	NN JJ27 VBG36	04 s
hairy	JJ NN48
haji	NN JJ57	18 s
hajj	NN JJ51 NNS66	09 es
hajji	NN JJ57	18 s
hakeem	NN	18 s
hakim	NN JJ39	18 s
halal	JJ NN27	13 s
halberdier	NN JJ48	18 s
halcyon	NN JJ21	18 s
hale	JJ NN48 VB54	-	41 s 1ing d
half	-	23 1ves
half-breed	NN JJ27	18 s
half-brother	NN	18 s
half-caste	NN JJ42 VB63	18 s
half-century	-	28 1ies
half-heartedly	RB
half-hour	-	28 s
half-intensity	NN	07 1ies
half-moon	NN	08 s
half-pint	NN JJ54	18 s
half-sister	NN	18 s
half-term	JJ NN6 NNS66	28 s
half-time	JJ RB54
half-truth	NN JJ57	10 s
half-wit	NN JJ57	18 s
halfback	NN	18 s
halfhearted	JJ VBN51 VBD66
halftime	NN JJ42	28 s
hall	-	06 s
hallelujah	NN JJ57	10 s
hallmark	-	07 s
halloo	NN VB33 VBP66	10 s	35c es ing ed
hallow	VB NN30 JJ51 VBP54	-	32 s ing ed
hallowed	VBN VBD15 JJ42
hallucinate	VB VBP45 JJ66	-	39 s 1ing d
hallucination	NN	26 s
hallucinogen	NN JJ45 NNS63	06 s
hallway	NN JJ57	06 s
halo	NN JJ60	07 es
halogen	NN JJ45 NNS63	27 s
haloperidol	NN JJ48	06 s
halt	-	26 s	38 s ing ed
halter	NN VB27 JJ69	06 es	41 s ing ed
halting	VBG JJ36 NN66
haltingly	RB
halve	VB VBP36 JJ42 NN45	-	31 s 1ing d
ham	NN VB33	13 s	36 s ming med
hamadryad	NN JJ57	18 s
hamburger	NN	13 s
hame	NN JJ54	06 s
hamlet	NN JJ69	14 s
hammer	-	06 s	35 s ing ed
hammerhead	NN JJ54	18 s
hammering	-	04 s
hamming	VBG NN18	04 s
hammock	NN JJ66	17 s
hammy	JJ NN45 RB51
hamper	NN VB33 JJ57 VBP66	06 s	30 s ing ed
hamstring	NN VB42 JJ54 VBP66	08 s	37 s ing 3ung
hand	-	08 s	40 s ing ed
hand-build	VB NN39 VBP54 JJ60	-	36 s ing ed
hand-crafted	JJ VBN45 VBD66
hand-dye	VB NN36 VBP42 JJ54	-	30 s ing d
hand-pick	VB VBP42 NN45 JJ66	-	31 s ing ed
hand-wash	VB NN36 VBP51 JJ66	-	35 es ing ed
handbag	NN	06 s
handbasket	NN JJ63	06 s
handbell	NN	06 s
handbill	NN	10 s
handbook	NN	10 s
handbuild	VB NN39 VBP54 JJ60	-	36 s ing ed
handcar	NN JJ45	06 s
handclap	NN JJ63	10 s
handclasp	NN JJ66	10 s
handcolor	VB NN6 VBP33 JJ42	-	30 s ing ed
handcolour	VB VBP33 NN36 JJ39	-	30 s ing ed
handcraft	NN VB39 JJ66	06 s	36 s ing ed
handcuff	NN VB45	06 s	35 s ing ed
handful	-	23 s
handgun	-	06 s
handheld	JJ NN42 VBN57 VBD69
handicap	NN VB24 VBP60	26 s	29 s ping ped
handicapped	VBN VBD9 JJ30	14 s
handicapper	NN JJ48	18 s
handiwork	NN	06 s
handkerchief	NN	06 s
handle	-	06 s	41c s 1ing d
handlebar	NN JJ45	06 s
handler	NN JJ69	18 s
handless	JJ
handling	-	04 s
handmade	JJ NN51
handmaid	NN JJ36	26 s
handmaiden	NN JJ33 VB60	26 s
handout	NN JJ54	10 s
handover	NN JJ63	04 s
handrail	NN JJ66 VB69	06 s
hands	-	04 es
hands-on	JJ NN18
handshake	NN	10 s
handshaking	NN JJ42 VBG57	10 s
handsomely	RB
handspike	NN JJ45	06 s
handspring	NN JJ45 VBG48	04 s
handstamp	NN VB18 VBP63 JJ69	06 s	35 s ing ed
handstand	NN JJ63	04 s
handstitched	JJ VBN57 VBD60
handwash	VB NN36 VBP51 JJ66	-	35 es ing ed
handwear	NN JJ42	06 s
handwoven	JJ NN51
handwrite	VB VBP36 NN42 JJ57	-	32 s 1ing d
handwriting	VBG NN24 JJ66	10 s
handy	JJ NN48
handyman	NN JJ66	18 2en
hang	-	09 s	35 s ing 3ung
hangar	-	06 s
hangdog	JJ NN6 VBG54 VBN66
hanger	NN	18 s
hanger-on	NN	18 3s-on
hanging	-	06 s
hangman	NN JJ66	18 2en
hangout	NN JJ54	15 s
hangover	NN JJ63	26 s
hank	NN JJ57	06 s
hanker	NN VB6 VBP30 JJ39	-	37 s ing ed
hanky	NN JJ27	06 1ies
hanuman	NN JJ66	18 2en
hap	NN VB24 VBP60	11 s	30 s ping ped
haphazard	JJ RB18 NN33
haphazardly	RB
hapless	JJ
haply	RB NN60
happen	-	-	30 s ing ed
happening	-	11 s
happiness	NN	26 es
happy	-	-	-	1ier/1iest
harangue	NN VB51 VBP63 JJ63	10 s	32 s 1ing d
haranguer	NN JJ60	18 s
harass	VB NN33 VBP57 JJ63	-	37 es ing ed
harasser	NN JJ51	18 s
harassment	-	12 s
harbinger	NN VB45 VBP69	10 s	32 s ing ed
harbor	-	15 s	37 s ing ed
harbour	NN VB21 JJ45 VBP51	15 s	42 s ing ed
hard	-	-	-	er/est
hard-and-fast	JJ NN42
hard-boiled	JJ VBN27 VBD36 NN66
hard-nosed	JJ VBN51
hardbacked	JJ VBN54 VBD63
hardbake	NN	13 s
hardball	NN	09 s
hardcore	JJ NN39 RB54 VBD57
hardcover	NN JJ3	06 s
harden	-	-	30 s ing ed
hardening	VBG NN36 JJ63	26 s
hardfisted	JJ VBN33 VBD42
hardheaded	JJ VBN48 VBD69
hardhearted	JJ VBN51 VBD66
hardliner	NN JJ60	18 s
hardship	-	26 s
hardtack	NN	13 s
hardware	-	06 s
hardwareman	NN JJ66	18 2en
hardy	JJ NN48	-	-	1ier
hare	NN VB21 VBP54 JJ66	05 s	38 s 1ing d
harebrained	JJ VBN48
harem	NN	06 s
hark	VB NN15 VBP48 JJ51	-	39 s ing ed
harken	VB JJ45 NN48 VBP54	-	39 s ing ed
harlequin	NN VB24 VBP60 JJ66	18 s	30 s ing ed
harlequinade	NN JJ45	04 s
harlot	NN JJ60	18 s
harm	-	26 s	29 s ing ed
harmattan	NN JJ48	19 s
harmless	JJ
harmlessly	RB
harmonic	JJ NN48	09 s
harmonious	JJ
harmonisation	NN	10 s
harmonise	VB NN30 VBP33 JJ69	-	42 s 1ing d
harmoniser	NN JJ51	18 s
harmonium	NN	06 s
harmonization	NN	10 s
harmonize	VB VBP51	-	42 s 1ing d
harmonizer	NN JJ60	18 s
harmony	NN JJ63	07 1ies
harness	-	06 es	35 es ing ed
harp	NN VB27 VBP66	06 s	32 s ing ed
harper	NN JJ48	18 s
harpist	NN JJ51	18 s
harpoon	NN VB51	06 s	33 s ing ed
harpooneer	NN JJ60	18 s
harpooner	NN JJ60	18 s
harpsichordist	NN JJ51	18 s
harpy	NN JJ51	18 1ies
harquebus	NN JJ30	06 es
harridan	NN JJ48	18 s
harried	VBN VBD3 JJ12
harrier	NN JJ48	18 s
harrow	NN VB21 VBP69	06 s	36 s ing ed
harrowing	VBG JJ30 NN57
harry	VB NN12 JJ27 VBP30	-	37 1ies ing 1ied
harsh	-	-	-	er/est
harshen	VB NN45 VBP45 JJ54	-	30 s ing ed
harshness	NN	07 es
hart	NN JJ63	18 s
harum-scarum	NN JJ15 RB51	18 s
harvest	-	20 s	35 s ing ed
harvester	NN	18 s
harvesting	VBG NN42	04 s
has-been	NN JJ45	18 s
hash	-	13 es	35 es ing ed
hasheesh	NN JJ48	06 es
hashish	NN JJ33 VB54	06 es
hashmark	NN JJ66	10 s
hasp	NN VB27 VBP66	06 s	35 s ing ed
hassle	NN VB24 JJ48 VBP60	11 s	37 s 1ing d
haste	NN JJ42 VB63	07 s
hasten	-	-	30 s ing ed
hasty	JJ NN24
hat	-	06 s	29 s ting ted
hatch	NN VB42 VBP69	22 es	29 es ing ed
hatched	VBN VBD3 JJ15
hatchel	NN VB18 JJ60 VBP66	06 s	35 s ling led
hatchet	NN JJ69	06 s
hatching	VBG NN42 JJ63	22 s
hatchway	NN JJ57	06 s
hate	-	12 s	37 s 1ing d
hated	VBN VBD18 JJ24
hatefully	RB
hatemonger	NN	18 s
hater	-	18 s
hatless	JJ
hatmaker	NN	18 s
hatred	-	12 s
hatted	VBN VBD JJ15
hatter	NN JJ51	18 s
haughtily	RB
haughty	JJ NN24	-	-	1ier
haul	-	04 s	35 s ing ed
hauler	NN JJ69	18 s
haulier	NN JJ48	18 s
haunch	NN JJ66	08 es
haunt	NN VB15	15 s	38 s ing ed
haunted	VBN VBD JJ30
haunting	VBG JJ27 NN69
hauteur	NN JJ42 VB69	07 s
have	-	18 s	40 s 1ing 2d
have-not	NN JJ60	18 s
haven	-	06 s
haversack	NN	06 s
havoc	-	04 s
haw	NN VB15	20 s	32 s ing ed
haw-haw	NN JJ63	10 s
hawala	NN	14 s
hawk	NN VB27 VBP69	05 s	40 s ing ed
hawker	NN	18 s
hawking	VBG NN24 JJ63	18 s
hawkshaw	NN JJ63	18 s
hay	NN VB27 JJ60	13 s	30 s ing ed
haycock	NN JJ66	14 s
hayfield	NN	15 s
haymaking	NN JJ42 VBG57	04 s
hayrick	NN JJ57	14 s
hayrig	NN JJ51 VBG51	06 s
hayseed	NN JJ66	18 s
haystack	NN	14 s
haywire	JJ NN	06 s
hazan	NN JJ48	18 s
hazard	-	26 s	32F s ing ed
haze	VB NN9 VBP45	19 s	43 s 1ing d
hazel	JJ NN9	20 s
hazy	JJ NN45 RB51
he	-	27 s
he-man	NN JJ66	18 2en
head	-	08 s	38 s ing ed
head-on	JJ NN6 RB30
head-shrinker	NN	18 s
headache	-	09 s
headboard	NN JJ54	06 s
headbutt	VB NN27 VBP42 JJ48	-	35 s ing ed
headcount	NN VB69	23 s
headcounter	NN	18 s
header	NN JJ66	10 s
headful	NN JJ9	23 s
headgear	NN JJ42	06 s
headhunter	NN	18 s
heading	-	10 s
headland	NN	17 s
headless	JJ
headlight	NN JJ69	06 s
headline	-	10 s	32 s 1ing d
headliner	NN JJ60	18 s
headlinese	NN JJ63	10 s
headlong	JJ RB48
headman	NN JJ66	18 2en
headmaster	NN	18 s
headmistress	NN	18 es
headquarter	VB NN27 VBP48 JJ54	-	40 s ing ed
headquarters	-	06 es
heads-up	JJ NN6	10 s
headsail	NN JJ66 VB69	06 s
headscarf	NN JJ69	06 s
headset	NN	06 s
headshake	NN	04 s
headshaking	NN JJ42 VBG57	04 s
headshot	NN JJ48	06 s
headsman	NN JJ66	18 2en
headspring	NN JJ45 VBG48	15 s
headstand	NN JJ63	04 s
headstone	NN JJ57	06 s
headstrong	JJ
headwaiter	NN JJ63	18 s
headway	NN JJ57	23 s
headwind	NN JJ54	19 s
headword	NN JJ51	10 s
heady	JJ NN48
heal	-	-	30 s ing ed
healed	VBN VBD18 JJ36
healer	-	18 s
healing	-	22 s
health	-	26 s
healthcare	-	04 s
healthful	JJ
healthily	RB
healthy	-	-	-	1ier/1iest
heap	NN VB24 VBP60	14 s	40 s ing ed
heaps	NNS VBZ39	23 es
hear	-	-	39cF s ing d
hearer	NN JJ54	18 s
hearing	-	04 s
hearken	VB JJ45 NN48 VBP54	-	39 s ing ed
hearsay	JJ NN9	10 s
hearse	NN JJ48	06 s
heart	-	09 s
heart-to-heart	NN JJ3	10 s
heartache	NN	12 s
heartbeat	NN JJ60	11 s
heartbreak	NN JJ63	12 s
heartbreaker	NN JJ66	18 s
heartbreaking	JJ NN57 VBG66
heartbroken	JJ VBN63 NN69
heartburn	NN VB66	26 s
heartburning	NN JJ45 VBG48	12 s
hearten	VB VBP39 NN69	-	37 s ing ed
heartening	VBG JJ27 NN66
hearth	NN JJ60	06 s
hearthrug	NN JJ51 VBG51	06 s
heartily	RB
heartland	-	15 s
heartrending	JJ NN54 VBG60
hearts	-	04 es
heartsick	JJ NN42
heartstrings	NN NNS6 JJ48 VBG69	12 es
heartthrob	NN	18 s
heartwarming	JJ VBG51
hearty	JJ NN69
heat	-	19 s	30 s ing ed
heatedly	RB
heater	NN JJ54	06 s
heath	NN	20 s
heathen	JJ NN15 CD51	18 s
heathenish	JJ VB63
heather	NN	20 s
heating	-	22 s
heatstroke	NN JJ66 VB69	26 s
heaume	NN JJ45	06 s
heave	NN VB15 VBP39 JJ63	11 s	32 s 1ing 4ove
heaven	-	15 s
heavenly	JJ RB33
heavens	NNS NN48	15 es
heavenwards	RB NNS69
heaver	NN JJ63	06 s
heaviness	NN	07 es
heaving	VBG NN42 JJ57	11 s
heavy	-	18 1ies	-	1ier/1iest
heavy-armed	JJ VBN42 VBD66
heavy-coated	JJ VBN45 VBD66
heavy-duty	JJ NN24
heavy-handed	JJ VBD57 VBN57
heavyhearted	JJ VBN51 VBD66
heavyset	JJ NN24 VBN48 VB63
heavyweight	NN JJ60	18 s
hebephrenic	JJ NN60
heckle	VB NN6 VBP51 JJ63	06 s	35c s 1ing d
heckler	-	18 s
heckling	VBG NN21 JJ60	04 s
hectare	NN JJ57	23 s
hectic	JJ
hectograph	NN VB36	06 s	36 s ing ed
hector	VB NN6 VBP39 JJ45	-	37 s ing ed
hedge	-	06 s	32 s 1ing d
hedgefund	NN JJ45	14 s
hedgehop	VB NN18 VBP21 JJ48	-	38 s ping ped
hedger	NN	18 s
hedging	VBG NN24 JJ63	21 s
hedonism	NN	16 s
hedonist	NN JJ42	18 s
hee-haw	NN VB15	10 s	32 s ing ed
heed	-	09 s	41 s ing ed
heedless	JJ
heel	-	06 s	38 s ing ed
heft	NN VB54 JJ63	07 s	35 s ing ed
hegemon	NN	14 s
hegemony	NN JJ63	14 1ies
height	-	07 s
heighten	VB VBP39 NN69	-	30 s ing ed
heightening	VBG JJ27 NN66
heights	-	15 es
heir	-	18 s
heir-at-law	NN JJ63	18 7s-at-law
heiress	NN	18 es
heist	NN VB30 JJ60 VBP69	04 s	41 s ing ed
helicopter	-	06 s
heliogram	NN	10 s
heliograph	NN VB36	06 s	32F s ing ed
heliosphere	NN	15 s
helium	NN	27 s
hell	-	15 s
hell-bent	JJ NN45
hell-kite	NN JJ48	18 s
hell-rooster	NN	18 s
hellcat	NN JJ57	18 s
heller	NN JJ69	23 s
hellhound	NN JJ45	18 s
hellion	NN	18 s
hellish	JJ VB66
hello	NN JJ60	10 s
helm	-	06 s	38 s ing ed
helmet	NN JJ69	06 s
helmeted	JJ VBN42 VBD51
helmsman	NN JJ66	18 2en
helot	NN JJ60	18 s
help	-	04 s	41 s ing ed
helper	NN JJ48	18 s
helpfully	RB
helping	-	13 s
helpless	JJ
helplessly	RB
helplessness	NN	07 es
helpmate	NN JJ48	18 s
helpmeet	NN JJ69	18 s
helve	NN JJ30	06 s
hem	NN VB45	06 s	35c s ming med
hemagglutinate	VB VBP45 JJ66	-	35 s 1ing d
hematinic	NN JJ39	06 s
hematocele	NN JJ39	26 s
hematocoele	NN JJ39	26 s
hematocolpos	NN NNS39	26 es
hematocyst	NN JJ45	26 s
hematologist	NN JJ51	18 s
hemidemisemiquaver	NN JJ63	10 s
hemimetaboly	NN JJ39 RB39	22 1ies
hemiplegic	NN JJ27	18 s
hemisphere	NN	15 s
hemodynamics	NN NNS15 JJ60	09 es
hemoglobin	NN JJ57	27 s
hemoglobinopathy	NN JJ45	26 1ies
hemolytic	JJ
hemophile	NN JJ42	18 s
hemophiliac	NN JJ30	18 s
hemorrhage	NN VB27 JJ69	26 s	29 s 1ing d
hemorrhoid	NN JJ36	26 s
hemorrhoidectomy	NN JJ54	04 1ies
hemosiderin	NN JJ57	27 s
hemstitch	NN VB42 VBP69	06 es	35 es ing ed
hen	NN JJ45 NNS63	05 s
hen-peck	VB NN18 VBP45 JJ51	-	32 s ing ed
henceforth	RB JJ12 NN18
henceforward	RB JJ48
henchman	NN JJ66	18 2en
hendiadys	NN NNS12 JJ48 RB54	10 es
henna	NN VB45	27 s	30 s ing ed
henpecked	JJ VBN48 VBD63
henroost	NN JJ39	06 s
henry	NN JJ51	23 1ies
hep	JJ NN48
hepatitis	NN	26 es
hepatomegaly	NN JJ39 RB39	26 1ies
herald	NN VB18 JJ63	18 s	32cc s ing ed
heraldic	JJ
heraldist	JJ NN48
herb	NN	20 s
herbal	JJ NN27	13 s
herbalist	NN JJ42	18 s
herbarium	NN	14 2a
herbicide	NN	27 s
herculean	JJ NN45
herd	NN VB33 JJ60	14 s	38 s ing ed
herder	NN JJ66	18 s
herdsman	NN JJ66	18 2en
here	-	15 s
hereabout	RB JJ9 NN21
hereabouts	RB NNS24 JJ51 NN54
hereafter	NN RB24 JJ30	28 s
hereby	RB JJ60
heredity	NN	22 1ies
herein	RB JJ18 NN27 VBN66
hereinafter	RB JJ36 NN42
hereinbefore	RB JJ57 NN63
hereof	RB NN33 JJ33
heresy	NN JJ51	09 1ies
heretic	NN JJ18	18 s
hereto	RB NN45 JJ48
heretofore	RB JJ57 NN63
hereunder	RB JJ21 NN24
hereupon	RB NN15 JJ30
herewith	RB JJ12 NN18 NNS63
heritage	-	09 s
heritor	NN	18 s
herm	NN JJ12	06 ae
hermaphrodite	JJ NN12	18 s
hermeneutics	NN NNS24 JJ66	09 es
hermetic	JJ
hermit	NN JJ57	18 s
hernia	NN JJ66	26 e
hero	-	18 es
hero-worship	NN VB12 VBP33 JJ69	-	37 s ing ed
heroic	-	10 s
heroics	NNS	04 es
heroin	-	06 s
heroine	-	18 s
heroism	-	07 s
heron	NN	18 s
herpes	NN NNS9 JJ45 VBG69	26 es
herpetologist	NN JJ51	18 s
herring	NN JJ24 VBG27	13 s
herringbone	NN JJ57	06 s
hertz	NN	28 es
hesitance	NN	12 s
hesitancy	NN	12 1ies
hesitantly	RB
hesitate	-	-	42 s 1ing d
hesitater	NN JJ54	18 s
hesitating	VBG JJ39
hesitation	-	09 s
hesitator	NN	18 s
hessian	NN JJ42	06 s
het	JJ NN30
heterodox	JJ NN36
heterodoxy	NN JJ54	09 1ies
heterodyne	JJ VB30 NN45 VBP63	-	35 s 1ing d
heterogeneous	JJ
heterometaboly	NN JJ39 RB39	22 1ies
heteronym	NN JJ66	10 s
heterosexual	JJ NN39	18 s
heterospory	NN JJ33	22 1ies
heterotaxy	NN JJ54	26 1ies
heterozygous	JJ
heth	NN JJ57	10 s
hew	VB NN36 VBP42	-	35 s ing ed n
hewer	NN JJ57	18 s
hex	NN JJ15 VB39	10 es	32 es ing ed
hexameter	NN JJ60	10 s
heyday	-	28 s
hi	-	10 s
hiatus	NN JJ30	11 es
hibachi	NN VB54 JJ66	06 s	30 s ing ed
hibernate	VB VBP51 JJ57 NN60	-	29 s 1ing d
hiccough	NN VB51 JJ57	26 s	29 s ing ed
hiccup	NN VB51	26 s	29 s ping ped
hick	JJ NN6	18 s
hickey	NN JJ54	26 s
hide	-	27 s	39 s 1ing 1 1den
hideaway	NN JJ57	15 s
hideous	JJ
hideously	RB
hideout	NN JJ54	15 s
hiding	-	04 s
hie	VB NN18 VBP21 JJ39	-	38 s 2ying d
hierarch	NN JJ60	18 es
hierarchy	-	14 1ies
hieratic	JJ NN54	10 s
hierocracy	NN	14 1ies
hieroglyph	NN	10 s
hieroglyphic	JJ NN36	10 s
hifalutin	JJ NN39
higgle	VB NN33 JJ36 VBP39	-	40 s 1ing d
high	-	07 s	-	er/est
high-backed	JJ VBN54 VBD63
high-ceilinged	JJ VBN51
high-energy	JJ NN36
high-five	NN JJ21	10 s
high-minded	JJ VBN57 VBD63
high-muck-a-muck	NN JJ57	18 s
high-pitched	JJ VBN57 VBD60
high-pressure	JJ NN39
high-ranking	JJ NN54 VBG57
high-resolution	NN JJ VBN60 RB63
high-spirited	JJ VBN51 VBD66
high-stepped	JJ VBN33 VBD42
high-sudsing	JJ VBG51 NN51
high-tail	VB VBP45 NN48	-	38 s ing ed
high-topped	JJ VBN33 VBD42
high-up	NN JJ54	18 s
highbinder	NN JJ63	18 s
highbrow	NN JJ9	18 s
highbrowed	JJ VBN27 VBD45
higher-up	NN JJ54	18 s
highfalutin	JJ NN39
highfaluting	JJ VBG21 NN39 VBN63
highflier	NN JJ48	18 s
highflyer	NN	18 s
highflying	JJ VBG24 NN39 VBN66
highjack	NN VB30 VBP66	04 s	35 s ing ed
highjacker	NN	18 s
highland	NN JJ27	17 s
highlight	-	24 s	30 s ing ed
highlighting	-	07 s
highness	NN	18 es
highroad	NN JJ57	06 s
highschool	NN JJ48	14 s
hightail	VB VBP45 NN48	-	38 s ing ed
highway	-	06 s
highwayman	NN JJ66	18 2en
hijab	NN	06 s
hijack	NN VB30 VBP66	04 s	35 s ing ed
hijacker	NN	18 s
hijacking	VBG NN24	04 s
hijinks	NN NNS6 JJ48 VBG69	04 es
hike	-	04 s	38 s 1ing d
hiker	NN	18 s
hiking	-	04 s
hilar	JJ NN66
hilarious	JJ
hilariously	RB
hilarity	NN	12 1ies
hill	-	17 s	36 s ing ed
hillbilly	NN RB39 JJ54	18 1ies
hillock	NN	17 s
hillside	NN JJ63	17 s
hilltop	NN JJ66	15 s
hilly	JJ RB15 NN45 VBN66
hilt	NN	06 s
hilum	NN	08 2a
hind	JJ NN6	05 s
hinder	JJ VB15 VBP30 NN36	-	41 s ing ed
hindering	VBG JJ27 NN57
hindsight	-	09 s
hinge	NN VB27 VBP48 JJ54	06 s	35 s 1ing d
hint	-	10 s	32F s ing ed
hip	NN JJ27	08 s
hip-hop	NN JJ66	14 s
hiplength	JJ NN39
hipline	NN JJ60	15 s
hipped	JJ VBN33 VBD39
hippie	NN JJ54	18 s
hippies	NNS	14 es
hippodrome	NN JJ30	06 s
hippopotamus	NN JJ30	05 2i
hippy	NN JJ51	18 1ies
hipster	NN	18 s
hipsters	NNS	14 es
hircine	JJ NN42
hire	-	18 s	41 s 1ing d
hireling	NN JJ54 VBG60	18 s
hirer	NN JJ54	18 s
hirsute	JJ NN60
hiss	NN VB33 VBP63 JJ66	11 es	32cF es ing ed
hisser	NN JJ51	18 s
hissing	VBG NN27	11 s
histogram	NN	10 s
histologist	NN JJ51	18 s
histology	NN JJ63	09 1ies
historian	-	18 s
historied	JJ VBN60 VBD63
historiographer	NN	18 s
historiography	NN	10 1ies
history	-	28 1ies
histrion	NN	18 s
histrionics	NN NNS15 JJ60	10 es
hit	-	04 s	35 s ting ted
hit-and-run	JJ NN45
hitch	-	28 es	35 es ing ed
hitchhike	VB VBP30 NN36 JJ48	-	38 s 1ing d
hitchhiker	NN	18 s
hither	RB NN45 JJ60
hitherto	RB NN45 JJ48
hitless	JJ
hitman	NN JJ66	18 2en
hitter	NN JJ57	18 s
hitting	-	04 s
hive	NN VB12 JJ30 VBP48	14 s	40 s 1ing d
hl	NN JJ39	23 s
hoard	NN VB33 JJ63	21 s	40 s ing ed
hoarder	NN JJ66	18 s
hoarding	VBG NN6 JJ54	06 s
hoarse	JJ NN51
hoarsely	RB
hoax	-	04 es	41 es ing ed
hoaxer	NN JJ60	18 s
hob	NN VB33 VBP69	18 s	35 s bing bed
hobbit	NN JJ57	18 s
hobble	NN VB9 JJ21 VBP48	06 s	38 s 1ing d
hobbledehoy	NN	18 s
hobbler	NN JJ69	18 s
hobby	NN JJ54	04 1ies
hobbyhorse	NN JJ48	09 s
hobbyist	NN JJ51	18 s
hobgoblin	NN JJ57	18 s
hobnail	NN VB6 VBP51	06 s	40 s ing ed
hobnob	VB NN24 VBP39 JJ63	-	41 s bing bed
hobo	NN JJ60	18 es
hock	NN VB33	13 s	40 s ing ed
hockey	NN JJ54	04 s
hocus-pocus	NN JJ30	10 es
hodgepodge	NN JJ57	14 s
hodman	NN JJ66	18 2en
hoe	NN VB18 VBP57 JJ60	06 s	36 s ing d
hog	NN VB45	18 s	40 s ging ged
hog-tie	VB NN18 VBP21 JJ39	-	35 s 2ying d
hogan	NN JJ48	18 s
hogg	NN JJ51 VBG51	18 s
hogged	VBN VBD9 JJ30
hoggish	JJ NN66
hogwash	NN JJ63	10 es
hoist	NN VB30 JJ60 VBP69	06 s	35 s ing ed
hoister	NN	18 s
hokey	JJ NN45
hokum	NN	10 s
hold	-	04 s	42F s ing 3eld
holder	-	06 s
holding	-	04 s
holdout	-	18 s
holdover	NN JJ63	18 s
holdup	NN JJ63	04 s
hole	-	17 s	35 s 1ing d
holey	JJ NN45
holiday	-	28 s	42 s ing ed
holidaymaker	NN	18 s
holiness	NN	07 es
holistic	JJ
holla	NN	10 s
holler	NN VB63	10 s	32ccF s ing ed
hollering	VBG NN27 JJ63	10 s
hollo	NN VB33 VBP66	10 s	32cc es ing ed
holloa	NN	10 s
hollow	NN JJ9 VB27	25 s	35 s ing ed
hollowness	NN	26 es
holly	NN RB39 JJ54	20 1ies
hollyhock	NN JJ66	20 s
holocaust	NN JJ54	04 s
hologram	NN	06 s
holograph	NN	10 s
holographic	JJ
holometaboly	NN JJ39 RB39	22 1ies
holonym	NN JJ66	10 s
holonymy	NN JJ54	24 1ies
holster	NN	06 s
holy	JJ NN21 RB39 CD63	15 1ies
holystone	NN VB27 JJ66	17 s	35 s 1ing d
homage	-	04 s
hombre	NN JJ57	18 s
homburg	NN JJ51 VBG51	06 s
home	-	15 s	41 s 1ing d	r
home-brewed	JJ VBN39 VBD48
home-builder	NN JJ63	18 s
home-school	-	-	41 s ing ed
homebody	NN JJ48	18 1ies
homebound	JJ NN15	14 s
homeboy	NN	18 s
homebrew	NN	13 s
homebuilder	NN JJ63	18 s
homecoming	NN JJ21 VBG45	04 s
homefolk	NN JJ66	14 s
homegirl	NN JJ39	18 s
homeland	-	15 s
homeless	-	18 es
homelessness	NN	26 es
homely	JJ RB27
homemaker	NN	18 s
homemaking	NN JJ42 VBG57	04 s
homeopath	NN	18 s
homeopathy	NN JJ45	04 1ies
homeowner	NN JJ60	18 s
homepage	NN JJ60	10 s
homer	NN JJ18 VB39	04 s	33 s ing ed
homesick	JJ NN42
homespun	JJ NN9	06 s
homestead	NN VB30 JJ63	21 s	30 s ing ed
homesteader	NN JJ66	18 s
hometown	-	15 s
homeward	JJ RB12 NN51
homewards	RB NNS69
homework	NN	04 s
homey	JJ NN45
homicidal	JJ NN66
homicide	-	04 s
homiletics	NN NNS24 JJ66	09 es
homily	NN JJ33 RB36	10 1ies
homing	VBG JJ6 NN63
hominine	JJ NN42
homo	NN JJ60	18 s
homoeopath	NN	18 s
homoeopathy	NN JJ45	04 1ies
homogenate	NN JJ33 VB60	27 s
homogeneity	NN	07 1ies
homogeneous	JJ
homogeneously	RB
homogenise	VB NN30 VBP33 JJ69	-	30 s 1ing d
homogenize	VB VBP51	-	30 s 1ing d
homograph	NN	10 s
homologise	VB NN30 VBP33 JJ69	-	30 s 1ing d
homologize	VB VBP51	-	42 s 1ing d
homonym	NN JJ66	10 s
homonymy	NN JJ54	24 1ies
homophile	JJ NN18	18 s
homophobe	NN JJ54	18 s
homophobia	NN JJ66	09 s
homophone	NN JJ57	10 s
homophony	NN JJ63	10 1ies
homosexual	JJ NN39	18 s
homosexuality	-	04 1ies
homospory	NN JJ33	22 1ies
homostyled	JJ VBN45 VBD60
homozygous	JJ
homunculus	NN JJ30	18 2i
homy	JJ NN45 RB51
honcho	NN JJ60	18 s
hone	-	06 s	35 s 1ing d
honesty	-	07 1ies
honey	NN JJ6 VB27	13 s	39 s ing 2ied
honeybee	NN JJ60	05 s
honeycomb	NN VB33 VBP69	17 s	36 s ing ed
honeyed	JJ VBN45 VBD63
honeymoon	NN VB51	28 s	42 s ing ed
honeymooner	NN JJ60	18 s
honeysuckle	NN JJ48 VB57	20 s
honk	NN VB18 VBP63 JJ66	11 s	39cc s ing ed
honker	NN	18 s
honkey	NN JJ54	18 s
honkie	NN JJ54	18 s
honky	NN JJ27	18 1ies
honky-tonk	NN JJ57	06 s
honkytonk	NN JJ57	06 s
honor	-	10 s	41 s ing ed
honorably	RB
honorary	JJ NN63
honoree	NN JJ45	18 s
honorific	JJ NN66	10 s
honoring	VBG NN36 JJ60	04 s
honour	NN VB21 JJ45 VBP51	26 s	41 s ing ed
honours	NNS VBZ30	10 es
hood	NN VB66	18 s	35 s ing ed
hoodlum	NN	18 s
hoodoo	NN VB33 VBP66	25 s	42 es ing ed
hoodwink	VB NN45 VBP45 JJ66	-	41c s ing ed
hooey	NN JJ54	10 s
hoof	NN VB48	05 1ves	38 s ing ed
hoof-mark	NN JJ66	10 s
hoofer	NN JJ54 VB66	18 s
hoofing	VBG NN3	04 s
hoofprint	NN JJ54	10 s
hook	-	06 s	35 s ing ed
hooked	VBN VBD JJ21
hooker	NN	18 s
hooking	-	04 s
hooks	NNS VBZ39	08 es
hookup	NN JJ63	06 s
hookworm	NN JJ60	05 s
hooky	NN JJ27	04 1ies
hooligan	NN JJ48	18 s
hooliganism	NN	04 s
hoop	NN VB39 VBP57	06 s	35 s ing ed
hoopla	NN	10 s
hoops	NNS VBZ33	04 es
hooray	NN JJ60	10 s
hoot	NN VB21	10 s	32c s ing ed
hooter	NN JJ60	08 s
hooved	JJ VBN51 VBD63
hoover	VB NN39 VBP51 JJ66	-	35 s ing ed
hop	-	04 s	38 s ping ped
hop-skip	VB NN27 VBP39	-	38 s ing ed
hope	-	12 s	37cF s 1ing d
hoped-for	JJ NN30
hopeful	-	18 s
hopelessness	NN	12 es
hoper	NN JJ48	18 s
hopper	NN JJ48	06 s
hopple	VB NN36 VBP45 JJ57	-	35 s 1ing d
hops	NNS VBZ33	20 es
hopsacking	NN VBG54 JJ63	06 s
hopscotch	NN	04 es
horde	NN JJ60	14 s
horizon	-	15 s
horizontal	JJ NN57	24 s
hormone	NN JJ57	08 s
horn	NN VB24 JJ54 VBP54	06 s	35 s ing ed
hornbook	NN	10 s
hornet	NN	05 s
hornist	NN JJ42	18 s
hornpipe	NN	04 s
hornswoggle	VB NN33 JJ36 VBP39	-	41 s 1ing d
horny	JJ NN48
horologer	NN	18 s
horologist	NN JJ51	18 s
horoscope	NN	10 s
horrid	JJ NN60
horrify	-	-	37 1ies ing 1ied
horrifying	VBG JJ27
horrifyingly	RB
horripilate	VB VBP45 NN63	-	39 s 1ing d
horror	-	12 s
horror-stricken	JJ VBN63 NN69
horse	-	05 s	34 s 1ing d
horse-race	VB NN24 VBP42 JJ51	-	33 s 1ing d
horse-trade	VB JJ33 NN33 VBP48	-	32 s 1ing d
horse-trail	NN JJ66 VB69	06 s
horseback	NN RB18 JJ39	05 s
horsecar	NN JJ45	06 s
horselaugh	NN JJ48	10 s
horseman	NN JJ66	18 2en
horsemanship	NN	09 s
horsepond	NN JJ54	17 s
horseshit	NN JJ57	10 s
horseshoe	NN VB18 VBP57 JJ60	06 s	40 s ing d
horseshoer	NN JJ60	18 s
horseshoes	NNS VBZ51	04 es
horsewhip	NN VB54	06 s	35 s ping ped
horsewoman	NN JJ66	18 2en
horst	NN JJ45	17 s
horticulturist	NN JJ51	18 s
hosanna	NN	10 s
hose	NN VB9 VBP42 JJ63	06 s	30 s 1ing d
hosier	NN JJ48	18 s
hospice	NN JJ60	06 s
hospitable	JJ
hospital	-	06 s
hospitalise	VB NN30 VBP33 JJ69	-	40 s 1ing d
hospitality	NN	10 1ies
hospitalize	VB VBP60	-	40 s 1ing d
host	-	18 s	34 s ing ed
hostage	-	18 s
hosteller	NN JJ69	18 s
hostelry	NN JJ51	06 1ies
hostess	NN JJ57	18 es
hostile	-	14 s
hostilities	NNS	04 es
hostility	-	07 1ies
hostler	NN JJ69	18 s
hot	-	-	-	ter/test
hot-dog	VB NN9 VBP27 JJ69	-	38 s ing ed
hot-tempered	JJ VBN45 VBD60
hot-wire	VB VBP39 NN39 JJ66	-	38 s 1ing d
hot-work	VB NN9 VBP42 JJ57	-	36 s ing ed
hotbed	NN JJ12 NNS60 VBG69	26 s
hotchpotch	NN	14 es
hotdog	NN	18 s
hotel	-	06 s
hotelier	NN JJ48	18 s
hotelkeeper	NN JJ48	18 s
hotelman	NN JJ66	18 2en
hotfoot	NN VB36 JJ51 RB66	04 s	38 s ing ed
hothead	NN JJ54	18 s
hotheaded	JJ VBN48 VBD69
hothouse	NN	06 s
hotness	NN	07 es
hotplate	NN VB54	06 s
hotshot	NN JJ48	18 s
hotspot	NN JJ60	15 s
hotspur	NN JJ42 VB69	18 s
hottish	JJ NN66
hound	NN VB12 VBP51 JJ54	05 s	38 s ing ed
hour	-	28 s
houri	NN JJ57	18 s
hours	-	28 es
house	-	06 s	42 s 1ing d
house-builder	NN JJ63	18 s
house-train	VB NN30 VBP42	-	31 s ing ed
housebreak	VB NN18 VBP30 JJ45	-	31 s ing ed
housebreaker	NN JJ66	18 s
housebreaking	VBG NN21 JJ48	04 s
housebuilder	NN JJ63	18 s
houseclean	VB VBP18 NN30 JJ48	-	35 s ing ed
housecleaning	VBG NN36 JJ45	04 s
housefather	NN	18 s
houseful	NN JJ6	23 s
houseguest	NN JJ36	18 s
household	-	14 s
householder	NN JJ63	18 s
househusband	NN JJ63	18 s
housekeep	VB VBP42 NN45 JJ51	-	42 s ing ed
housekeeper	NN JJ48	18 s
housekeeping	VBG NN27	04 s
houselights	NN NNS9 JJ27 VBG69	06 es
housemaid	NN JJ36	18 s
houseman	NN JJ66	18 2en
housemaster	NN	18 s
housemate	NN JJ48	18 s
housemother	NN	18 s
housewarming	NN JJ21 VBG21 NNS66	14 s
housewife	NN JJ57	18 2ves
housewifely	JJ RB27
housework	NN	04 s
housewrecker	NN	18 s
housing	-	06 s
hovel	NN JJ33	06 s
hover	VB NN39 VBP51 JJ66	-	42 s ing ed
howdy	NN JJ48	10 1ies
howl	NN VB24 JJ48 VBP69	10 s	32cc s ing ed
howler	NN JJ69	10 s
howling	VBG NN30 JJ36	10 s
hoy	NN	06 s
hoyden	NN JJ33 VB60	18 s
hoydenish	JJ VB63
hr	NN JJ60	28 s
hryvnia	NN JJ66	23 s
hub	-	06 s
hubbub	NN	11 s
hubby	NN JJ54	18 1ies
hubris	NN	07 es
huckster	NN VB18	18 s	40 s ing ed
huddle	-	10 s	38 s 1ing d
huddler	NN JJ69	18 s
hudood	NN	14 s
hudud	NN	14 s
hue	NN VB33 VBP66 JJ66	07 s	30 s 1ing d
huff	NN VB45	26 s	34 s ing ed
huffing	VBG NN3	04 s
huffish	JJ NN66
huffy	JJ VB48 NN54 RB66
hug	-	04 s	35 s ging ged
hugely	RB
hugger	NN	18 s
hugging	-	04 s
hulk	NN VB27 VBP69	18 s	42 s ing ed
hull	NN VB24	20 s	30 s ing ed
hullo	NN JJ60	10 s
hum	NN VB42	26 s	32 s ming med
human	-	05 2en
humane	JJ NN48
humanely	RB
humanise	VB NN30 VBP33 JJ69	-	37 s 1ing d
humanism	NN	09 s
humanist	JJ NN18	18 s
humanistic	JJ
humanitarian	-	18 s
humanities	NNS	09 es
humanity	-	07 1ies
humanize	VB VBP51	-	37 s 1ing d
humankind	NN JJ54	05 s
humanoid	NN JJ36	06 s
humans	NN NNS6 JJ39 VBG69	05 es
humble	-	-	37 s 1ing d
humbly	RB
humbug	NN VB42 JJ60 VBP66	10 s	41 s ging ged
humdinger	NN	18 s
humidify	VB VBP48	-	30 1ies ing 1ied
humidity	NN	26 1ies
humify	VB VBP48	-	30 1ies ing 1ied
humiliate	VB VBP51 NN54 JJ66	-	37 s 1ing d
humiliation	NN	26 s
humility	-	07 1ies
hummer	NN JJ66	18 s
humming	VBG NN18	11 s
humor	NN VB48	10 s	32 s ing ed
humorist	NN JJ51	18 s
humorous	JJ
humour	NN VB21 JJ45 VBP51	12 s	32 s ing ed
humourist	NN JJ51	18 s
hump	NN VB24 VBP66 JJ66	25 s	38 s ing ed
humpbacked	JJ VBN54 VBD63
humped	VBN VBD6 JJ27
hunch	NN VB39	09 es	38 es ing ed
hunchbacked	JJ VBN54 VBD63
hundred	-	23 s
hundred-percenter	NN	18 s
hundredfold	RB JJ12 NN21
hundredth	JJ NN3	24 s
hunger	-	26 s	39 s ing ed
hunk	NN JJ57	18 s
hunker	NN VB6 VBP30 JJ39	-	35 s ing ed
hunky-dory	JJ NN66
hunt	-	18 s	33 s ing ed
hunted	VBN VBD JJ30
hunter	NN	18 s
hunter-gatherer	NN JJ54	18 s
hunting	-	04 s
huntress	NN	18 es
huntsman	NN JJ66	18 2en
hurdle	-	06 s	38 s 1ing d
hurdler	NN JJ69	18 s
hurdles	-	11 es
hurl	NN VB24 JJ48 VBP69	04 s	35c s ing ed
hurler	NN JJ69	18 s
hurrah	NN VB24 VBP63 JJ66	10 s	32 s ing ed
hurricane	NN JJ51	19 s
hurried	VBN VBD3 JJ12
hurriedly	RB
hurry	NN VB45 JJ60	26 1ies	38 1ies ing 1ied
hurrying	VBG JJ42 NN69	04 s
hurt	-	26 s	39 s ing ed
hurting	-	26 s
hurtle	VB VBP36 NN42 JJ51	-	38 s 1ing d
husband	-	18 s	40 s ing ed
husbandly	JJ RB57
husbandman	NN JJ66	18 2en
husbandry	NN JJ51	04 1ies
hush	NN VB18 VBP63 JJ66	07 es	30 es ing ed
hushed	VBN VBD9 JJ21
husk	NN VB27 VBP69	27 s	30 s ing ed
husky	JJ NN33	05 1ies
hussar	NN JJ45	18 s
hussy	NN JJ51	18 1ies
hustings	NN NNS6 JJ48 VBG69	04 es
hustle	NN VB15 VBP48 JJ51	04 s	38 s 1ing d
hustler	NN JJ69	18 s
hut	NN JJ60	06 s
hutment	NN	06 s
hyacinth	NN JJ57	27 s
hyaline	JJ NN	27 s
hyalinization	NN	26 s
hybrid	JJ NN24	10 s
hybridise	VB NN30 VBP33 JJ69	-	35 s 1ing d
hybridize	VB VBP51	-	35 s 1ing d
hydatid	NN JJ36	26 s
hydra	NN	18 e
hydramnios	NN NNS39	26 es
hydrant	NN JJ42	06 s
hydrate	VB NN12 VBP45 JJ54	27 s	30 s 1ing d
hydraulics	NN NNS15 JJ60	09 es
hydride	NN	27 s
hydrocarbon	NN	27 s
hydrocele	NN JJ39	26 s
hydrocephalus	NN JJ30	26 es
hydrocephaly	NN JJ39 RB39	26 1ies
hydrochloride	NN	27 s
hydrocracking	NN VBG54 JJ63	22 s
hydrodynamics	NN NNS15 JJ60	09 es
hydrofluorocarbon	NN	27 s
hydrogen	-	27 s
hydrogen-bomb	VB NN24 VBP39 JJ63	-	33 s ing ed
hydrogenate	VB VBP51 JJ57 NN60	-	30 s 1ing d
hydrokinetics	NN NNS24 JJ66	09 es
hydrolise	VB NN30 VBP33 JJ69	-	30 s 1ing d
hydrolize	VB VBP60	-	30 s 1ing d
hydrologist	NN JJ51	18 s
hydrology	NN JJ63	09 1ies
hydrolyse	VB NN33 VBP39 JJ60	-	30 s 1ing d
hydrolyze	VB VBP48 NN63	-	30 s 1ing d
hydromancer	NN JJ60	18 s
hydropathy	NN JJ45	04 1ies
hydrophilic	JJ
hydrophobic	JJ
hydroplane	NN VB51 JJ60	06 s	38 s 1ing d
hydroponics	NN NNS15 JJ60	04 es
hydrops	NN NNS9 JJ48 RB54	26 es
hydrosphere	NN	17 s
hydrostatics	NN NNS24 JJ66	09 es
hydrous	JJ
hydroxide	NN	27 s
hydroxy	JJ NN45 RB51
hydroxymethyl	NN JJ39	27 s
hygienics	NN NNS15 JJ60	09 es
hygienise	VB NN30 VBP33 JJ69	-	35 s 1ing d
hygienist	NN JJ42	18 s
hygienize	VB VBP51	-	35 s 1ing d
hymen	NN NNS21 JJ45	18 s
hymeneal	JJ NN6	10 s
hymie	NN JJ54	18 s
hymn	NN VB39	10 s	36c s ing ed
hymnal	NN JJ21	10 s
hymnary	NN JJ21	10 1ies
hymnbook	NN	10 s
hypallage	NN JJ60	10 s
hype	-	10 s	32 s 1ing d
hyperbaton	NN	10 s
hyperbole	NN JJ60	10 s
hyperbolic	JJ
hyperbolically	RB
hyperbolise	VB NN30 VBP33 JJ69	-	32 s 1ing d
hyperbolize	VB VBP60	-	32 s 1ing d
hyperboloid	NN JJ36	25 s
hypercatalectic	JJ NN42	10 s
hypercellularity	NN	26 1ies
hyperdactyly	NN JJ39 RB39	26 1ies
hyperemia	NN JJ66	26 s
hyperemic	JJ
hyperextend	VB VBP33	-	29 s ing ed
hyperfine	JJ NN42
hyperlink	NN JJ57	10 s
hypermedia	NN JJ66	10 s
hypernym	NN JJ66	10 s
hypernymy	NN JJ54	24 1ies
hyperope	NN	18 s
hyperplasia	NN JJ66	26 s
hypersensitised	JJ VBN42 VBD60
hypersensitized	JJ VBN48
hypertensive	JJ NN51	18 s
hypertext	NN JJ54	10 s
hyperthermia	NN JJ66	26 s
hyperthermy	NN JJ54	26 1ies
hypertonus	NN JJ30	26 es
hypertrophied	VBN VBD15 JJ24
hypertrophy	NN VB63	26 1ies	29 1ies ing 1ied
hypervelocity	NN	28 1ies
hyperventilate	VB VBP45 NN63	-	29 s 1ing d
hyphen	NN VB12 JJ54 VBP54	10 s	36 s ning ned
hyphenate	VB VBP51 JJ57 NN60	-	36 s 1ing d
hypnotise	VB NN30 VBP33 JJ69	-	29 s 1ing d
hypnotiser	NN JJ51	18 s
hypnotist	NN JJ51	18 s
hypnotize	VB VBP51	-	29 s 1ing d
hypnotizer	NN JJ60	18 s
hypoactive	JJ
hypoadrenocorticism	NN	26 s
hypocellularity	NN	26 1ies
hypochondria	NN JJ66	26 s
hypochondriac	JJ NN30	18 s
hypocorism	NN	10 s
hypocrisy	-	10 1ies
hypocrite	NN JJ48	18 s
hypocycloid	NN JJ36	25 s
hyponym	NN JJ66	10 s
hyponymy	NN JJ54	24 1ies
hypophyseal	JJ NN45
hypophysectomise	VB NN30 VBP33 JJ69	-	30 s 1ing d
hypophysectomised	VBN VBD18 JJ30
hypophysectomize	VB VBP51	-	30 s 1ing d
hypophysectomy	NN JJ54	04 1ies
hypospadias	NN NNS36 JJ57	26 es
hypostatise	VB NN30 VBP33 JJ69	-	31 s 1ing d
hypostatize	VB VBP51	-	31 s 1ing d
hypotensive	JJ NN51	18 s
hypothalamic	JJ
hypothalamically	RB
hypothalamus	NN JJ30	08 2i
hypothecate	VB VBP39 NN60	-	32cF s 1ing d
hypothesis	NN	10 2es
hypothesise	VB NN30 VBP33 JJ69	-	31F s 1ing d
hypothesize	VB VBP51	-	31F s 1ing d
hypothetical	-	09 s
hypothetically	RB
hypothyroidism	NN	26 s
hypotonus	NN JJ30	26 es
hypozeugma	NN JJ66	10 s
hypozeuxis	NN	10 es
hysterectomy	NN JJ54	04 1ies
hysteria	NN JJ66	26 s
hysteric	JJ NN30	18 s
hysterical	JJ
hysterically	RB
hysterics	NNS	26 es
hysterotomy	NN JJ54	04 1ies
iamb	NN	10 i
iambic	JJ NN36	10 s
iambus	NN JJ30	10 es
ianfu	NN JJ51	18 s
ibidem	RB NN18 JJ24
ibuprofen	NN JJ45 NNS63	06 s
ic	JJ NN69
ice	-	27 s	35 s 1ing d
ice-free	JJ NN54
ice-skater	NN JJ54	18 s
iceberg	NN JJ51 VBG51	17 s
icebox	NN JJ63	06 es
icecap	NN JJ63	17 s
iceman	NN JJ66	18 2en
icepick	NN JJ57	06 s
icetray	NN JJ60	06 s
ichthyologist	NN JJ51	18 s
icicle	NN	27 s
icily	RB
iciness	NN	07 es
icing	VBG NN27	22 s
icon	-	10 s
iconoclast	NN JJ57	18 s
iconoclastic	JJ
icterus	NN JJ30	26 es
ictus	NN JJ30	26 es
icy	JJ NN15 RB69
id	NN JJ33	15 s
idea	-	09 s
ideal	-	09 s
idealise	VB NN30 VBP33 JJ69	-	31c s 1ing d
idealism	-	09 s
idealist	-	18 s
idealization	NN	04 s
idealize	VB VBP60	-	31c s 1ing d
idealized	VBN VBD18 JJ24
idealogue	NN JJ54	18 s
ideate	VB VBP45 NN60 JJ66	-	36F s 1ing d
identifiable	JJ
identifiably	RB
identification	-	04 s
identifier	NN JJ48	10 s
identify	-	-	31cc 1ies ing 1ied
identity	-	07 1ies
ideogram	NN	10 s
ideograph	NN	10 s
ideography	NN	10 1ies
ideologist	NN JJ51	18 s
ideologue	NN JJ54	18 s
ideology	-	09 1ies
ides	NN NNS9 JJ48 VBG69	28 es
idiolect	NN JJ54	10 s
idiom	NN JJ66	10 s
idiomatic	JJ
idiopathy	NN JJ45	26 1ies
idiosyncrasy	NN JJ51	07 1ies
idiosyncratic	JJ
idiot	NN JJ60	18 s
idiotic	JJ
idiotically	RB
idle	NN JJ21 VB33 VBP66	26 s	35 s 1ing d
idleness	NN	04 es
idler	NN JJ69	18 s
idol	NN JJ48	06 s
idolater	NN JJ54	18 s
idolatress	NN	18 es
idolise	VB NN30 VBP33 JJ69	-	37 s 1ing d
idoliser	NN JJ51	18 s
idolize	VB VBP60	-	37 s 1ing d
idolized	VBN VBD18 JJ24
idolizer	NN JJ60	18 s
idyl	NN JJ39	10 s
idyllic	JJ
ie	RB JJ18 NN33
iffy	JJ VB48 NN54 RB66
ignescent	JJ NN48
ignite	VB VBP36 NN42 JJ57	-	43 s 1ing d
ignition	NN	22 s
ignoble	JJ
ignominious	JJ
ignoramus	NN JJ30	18 es
ignorance	-	09 s
ignore	-	-	32cF s 1ing d
iguana	NN	05 s
iguanodon	NN	05 s
ii	JJ NN42
iii	JJ NN42
ijtihad	NN JJ57	10 s
ileostomy	NN JJ54	04 1ies
ileum	NN	08 s
ileus	NN JJ30	26 es
ilium	NN	15 2a
ilk	NN JJ66	09 s
ill	-	26 s
ill-conceived	JJ VBN54
ill-equipped	JJ VBN33 VBD39
ill-starred	JJ VBN30 VBD42
ill-treat	VB NN27 JJ51 VBP51	-	41 s ing ed
ill-treated	VBN JJ24 VBD27
ill-use	VB NN24 VBP36	-	41 s 1ing d
ill-used	VBN VBD9 JJ18
illegalise	VB NN30 VBP33 JJ69	-	41 s 1ing d
illegality	-	07 1ies
illegalize	VB VBP60	-	41 s 1ing d
illegitimacy	NN	26 1ies
illegitimate	JJ NN3 VBP63 CD66	18 s
illicitly	RB
illiterate	JJ NN36	18 s
illness	-	26 es
illogic	NN JJ27	07 s
illogically	RB
illume	VB NN30 VBP36 JJ42	-	30 s 1ing d
illuminate	VB VBP45 JJ66	-	30c s 1ing d
illuminated	VBN VBD18 JJ33
illuminating	VBG JJ39
illumination	NN	26 s
illumine	VB NN18 VBP30 JJ42	-	30 s 1ing d
illusion	-	09 s
illusionary	JJ
illusionist	NN JJ42	18 s
illusory	JJ NN66
illustrate	-	-	32 s 1ing d
illustration	-	10 s
illustrative	JJ
illustrator	NN	18 s
illustrious	JJ
ilx	JJ NN36
ilxx	JJ NN36
ilxxx	JJ NN36
image	-	09 s	39F s 1ing d
imagery	-	09 1ies
imaginable	JJ
imaginary	JJ NN39	23 1ies
imagination	-	09 s
imaginative	JJ
imaginatively	RB
imagine	-	-	36cF s 1ing d
imaging	VBG NN18	09 s
imagism	NN	14 s
imam	NN	18 s
imaum	NN	18 s
imbalance	-	26 s
imbalanced	JJ VBN57 VBD63
imbecile	JJ NN18	18 s
imbecilic	JJ
imbed	VB VBP24 JJ24 VBN30	-	35 s ding ded
imbibe	VB NN27 JJ48 VBP51	-	35 s 1ing d
imbiber	NN JJ48	18 s
imbricate	VB JJ3 VBP30 NN51	-	42 s 1ing d
imbrue	VB NN21 VBP33 JJ48	-	30 s 1ing d
imbue	VB NN21 VBP33 JJ48	-	35 s 1ing d
imitate	VB VBP39 JJ48 NN57	-	36 s 1ing d
imitation	NN JJ27	09 s
imitative	JJ
imitator	NN	18 s
immaculate	JJ NN21 VB30 VBN57
immanent	JJ NN45
immaterial	JJ NN63
immaterialise	VB NN30 VBP33 JJ69	-	30 s 1ing d
immaterialize	VB VBP60	-	30 s 1ing d
immature	JJ NN30
immeasurably	RB
immediacy	NN	07 1ies
immemorial	JJ NN60
immense	JJ NN51
immensity	NN	07 1ies
immerse	VB NN45 JJ54 VBP63	-	35c s 1ing d
immigrant	-	18 s
immigrate	VB VBP45 JJ66 NN69	-	30 s 1ing d
immigration	-	04 s
imminence	NN	26 s
immingle	VB NN33 JJ36 VBP39	-	35 s 1ing d
immix	VB NN18 VBP45 JJ48	-	30 es ing ed
immobilise	VB NN30 VBP33 JJ69	-	40 s 1ing d
immobility	NN	26 1ies
immobilize	VB VBP60	-	40 s 1ing d
immoderate	JJ
immolate	VB VBP45 NN63	-	40 s 1ing d
immorality	NN	07 1ies
immortal	JJ NN27	18 s
immortalise	VB NN30 VBP33 JJ69	-	31 s 1ing d
immortality	NN	07 1ies
immortalize	VB VBP60	-	31 s 1ing d
immovable	JJ NN60	21 s
immune	-	18 s
immunisation	NN	04 s
immunise	VB NN30 VBP33 JJ69	-	33 s 1ing d
immunity	-	26 1ies
immunization	NN	04 s
immunize	VB VBP51	-	33 s 1ing d
immunocompromised	JJ VBN42 VBD60
immunoelectrophoresis	NN	22 es
immunogen	NN JJ45 NNS63	06 s
immunologist	NN JJ51	18 s
immunosuppressant	NN JJ42	06 s
immunosuppressed	JJ VBN48 VBD63
immure	VB NN24 VBP39 JJ51	-	41 s 1ing d
imp	NN JJ60	18 s
impact	-	11 s	35 s ing ed
impair	VB NN30 VBP36 JJ66	-	30 s ing ed
impaired	VBN VBD21 JJ27
impairment	NN	11 s
impala	NN	05 s
impale	VB NN3 JJ21 VBP27	-	35 s 1ing d
impanel	VB NN39 VBP48 JJ54	-	41c s ling led
impart	VB NN45 VBP51	-	40 s ing ed
impartation	NN	10 s
impartiality	NN	09 1ies
impartially	RB
imparting	VBG NN51	10 s
impassable	JJ
impasse	-	26 s
impassive	JJ
impatience	NN	26 s
impatiently	RB
impeach	VB NN33 VBP42	-	32cc es ing ed
impeachment	-	10 s
impeccable	JJ
impeccably	RB
impede	VB NN33 VBP36 JJ60	-	41 s 1ing d
impeded	VBN VBD9 JJ30
impediment	NN	09 s
impeding	VBG JJ45 NN57
impel	VB VBP54 NN66	-	36 s ling led
impelled	VBN VBD9 JJ45
impend	VB VBP54	-	42 s ing ed
impenetrable	JJ
imperative	-	24 s
imperceptibly	RB
imperfect	-	24 s
imperfectible	JJ
imperfective	NN JJ18	24 s
imperfectly	RB
imperforate	JJ NN66
imperial	JJ NN27	08 s
imperialism	NN	10 s
imperialist	JJ NN18	18 s
imperil	-	-	42 s ing ed
impermanent	JJ NN45
impermissible	JJ
impersonal	JJ
impersonate	VB JJ54 VBP63	-	36cc s 1ing d
impersonation	NN	10 s
impersonator	NN	18 s
impertinence	NN	10 s
impertinent	JJ NN45
impervious	JJ
impetuous	JJ
impetus	-	19 es
impinge	VB VBP24 NN30 JJ42	-	41 s 1ing d
impinging	VBG NN24 JJ60	11 s
impious	JJ
impish	JJ NN66
implacable	JJ
implant	NN VB36 JJ51	06 s	35c s ing ed
implanted	VBN VBD9 JJ21
implausible	JJ
implement	-	06 s	41 s ing ed
implementation	-	04 s
implicate	VB VBP39 NN57	-	42 s 1ing d
implicated	VBN JJ27 VBD30
implication	-	09 s
implike	JJ NN54 RB63
implode	VB NN33 VBP36 JJ60	-	30 s 1ing d
implore	-	-	32 s 1ing d
implosion	NN	11 s
imply	-	-	32cF 1ies ing 1ied
import	-	06 s	40c s ing ed
importance	-	07 s
important-looking	JJ NN39 VBG39
importation	-	04 s
importee	NN JJ60	18 s
importer	NN JJ60	18 s
importing	VBG NN51	04 s
importune	VB NN24 VBP39 JJ45	-	32 s 1ing d
importunity	NN	10 1ies
impose	-	-	41c s 1ing d
imposition	-	04 s
impossibility	NN	26 1ies
impossible	-	09 s
impost	NN JJ39	21 s
imposter	NN	18 s
impostor	NN	18 s
impotence	-	07 s
impotency	-	07 1ies
impotent	JJ NN63
impound	VB VBP42 NN45 JJ54	-	40 s ing ed
impoverish	VB VBP51 JJ60 NN63	-	40 es ing ed
impoverishment	NN	26 s
imprecate	VB VBP39 NN60	-	32c s 1ing d
imprecation	NN	10 s
imprecise	JJ NN27 RB63 VB69
impregnable	JJ
impregnate	VB VBP51 JJ57 NN60	-	30 s 1ing d
impresario	NN JJ60	18 s
impress	NN VB27 VBP63	04 es	37c es ing ed
impression	-	09 s
impressionable	JJ
impressionist	JJ NN21	18 s
imprimatur	NN JJ42 VB69	10 s
imprint	NN VB21 JJ63	09 s	41 s ing ed
imprinting	VBG NN39 JJ63	09 s
imprison	VB NN12 JJ33 VBP39	-	41 s ing ed
imprisonment	NN JJ69	04 s
impromptu	-	10 s
impropriety	NN	07 1ies
improve	-	-	30 s 1ing d
improvement	-	11 s
improver	NN JJ63	18 s
improvise	VB NN30 VBP33 JJ69	-	36 s 1ing d
improvised	VBN VBD18 JJ30
improvize	VB VBP51	-	36 s 1ing d
imprudent	JJ NN54
impudence	NN	10 s
impudent	JJ NN54
impudently	RB
impugn	VB NN36 VBP45 JJ60	-	32 s ing ed
impulse	-	16 s
impulse-buy	VB NN21 VBP36 JJ42	-	40 s ing ed
impulsiveness	NN	07 es
impunity	NN	26 1ies
impure	JJ NN39
impurity	NN	27 1ies
imputation	NN	10 s
impute	VB VBP51 NN60 JJ63	-	31c s 1ing d
in	-	23 s
in-fighting	NN VBG42 JJ48	04 s
in-joke	NN JJ66 VB69	10 s
in-law	NN JJ63	18 s
inability	-	09 1ies
inaccessible	JJ
inaccuracy	NN	07 1ies
inaccurately	RB
inaction	-	26 s
inactivate	VB VBP45 NN60 JJ66	-	33 s 1ing d
inadequacy	NN	07 1ies
inadequately	RB
inadvertence	NN	09 s
inadvertent	JJ NN63
inadvisable	JJ
inamorata	NN	18 s
inamorato	NN JJ69	18 s
inane	JJ NN48
inanimate	JJ NN42 VB66
inappropriately	RB
inapt	JJ NN45
inarguable	JJ
inarticulate	JJ NN21 VB30 VBN57
inaudible	JJ
inaugural	-	10 s
inaugurate	VB VBP45 JJ66 NN69	-	41 s 1ing d
inauguration	-	04 s
inboard	JJ NN45
inborn	JJ NN54 VBN69
inbred	JJ VBN48 VBD60
inbreeding	NN VBG51 JJ69	04 s
inbuilt	JJ NN27 VBN63
incalculable	JJ
incandesce	VB NN21 VBP42 JJ63	-	30 s 1ing d
incandescent	JJ NN48
incantation	NN	10 s
incapacitate	VB VBP39 JJ48 NN57	-	30 s 1ing d
incapacitated	VBN VBD18 JJ27
incapacity	NN	09 1ies
incarcerate	VB VBP51 JJ66	-	41 s 1ing d
incarceration	-	26 s
incarnadine	VB NN18 VBP30 JJ42	-	30 s 1ing d
incarnate	JJ VB15 VBP60 NN66	-	36 s 1ing d
incarnation	-	18 s
incase	VB NN39 VBP42	-	35 s 1ing d
incased	VBN JJ3 VBD15
incautious	JJ
incendiary	-	18 1ies
incense	NN VB57 JJ57	27 s	39 s 1ing d
incensed	VBN VBD15 JJ18
incentive	-	16 s
inception	-	11 s
incertain	JJ NN30 VB54
incessant	JJ NN57
incest	-	04 s
inch	NN VB39	23 es	38 es ing ed
inchoate	JJ NN60
incidence	NN	24 s
incident	-	11 s
incidental	JJ NN66	21 s
incidentally	RB
incinerate	VB VBP51 JJ66	-	30 s 1ing d
incipience	NN	28 s
incipiency	NN	28 1ies
incise	VB NN30 VBP33 JJ69	-	35 s 1ing d
incisive	JJ
incite	-	-	36c s 1ing d
incitement	-	04 s
inciter	NN JJ63	18 s
incivility	NN	07 1ies
inclement	JJ NN12 VB69
inclination	-	09 s
incline	NN VB60 JJ69	17 s	42 s 1ing d
inclose	VB VBP36 NN48 JJ69	-	35 s 1ing d
inclosure	NN JJ57	10 s
include	-	-	42c s 1ing d
inclusion	-	26 s
incognito	JJ RB12 NN18
incoherence	NN	26 s
incoherent	JJ NN69
income	-	21 s
incoming	-	04 s
incommensurate	JJ NN66
incommode	VB NN33 VBP36 JJ60	-	41 s 1ing d
incommunicado	JJ NN39
incompatibility	NN	24 1ies
incompetence	NN	07 s
incompetency	NN	07 1ies
incompetent	-	18 s
incompletely	RB
incomprehensible	JJ
inconceivable	JJ
inconclusive	JJ
incongruent	JJ NN45
incongruous	JJ
inconsequent	JJ NN45
inconsequential	JJ
inconsiderable	JJ
inconsiderate	JJ
inconsistency	-	24 1ies
inconsistently	RB
incontinent	JJ NN45
incontrovertible	JJ
inconvenience	NN VB66	26 s	41 s 1ing d
inconveniently	RB
incorporate	JJ VB6 VBP45 NN69	-	30 s 1ing d
incorporated	VBN VBD15 JJ27
incorporation	NN	04 s
incorporeal	JJ NN45
incorrectly	RB
incorrupt	JJ NN45
incorruptibility	NN	07 1ies
increase	-	23 s	30 s 1ing d
increment	NN	22 s
incriminate	VB VBP45 JJ66	-	42c s 1ing d
incriminating	VBG JJ39
incrimination	NN	10 s
incrust	VB VBP39 NN39 JJ54	-	35 s ing ed
incubate	VB VBP45 NN60 JJ66	-	30 s 1ing d
incubation	NN	04 s
incubus	NN JJ30	18 2i
inculcate	VB VBP39 NN60	-	31 s 1ing d
inculcation	NN	04 s
inculpate	VB VBP45 NN60 JJ66	-	42 s 1ing d
inculpation	NN	10 s
incumbency	NN	28 1ies
incumbent	-	18 s
incur	VB NN48 VBP51 JJ57	-	42 s ring red
incurable	JJ NN51	18 s
incurably	RB
incursion	NN	04 s
incurvate	JJ VB9 VBP45 NN63	-	38 s 1ing d
incurved	JJ VBN51 VBD57
indaba	NN	14 s
indebted	JJ VBN48 VBD63
indecent	JJ NN51
indecision	NN	09 s
indefatigable	JJ
indefensible	JJ
indefinable	JJ
indefinity	NN	07 1ies
indehiscent	JJ NN48
indelible	JJ
indelicate	JJ NN45 VB60
indemnify	VB VBP48	-	40 1ies ing 1ied
indemnity	NN	26 1ies
indent	NN JJ54 VB54	10 s	36 s ing ed
indentation	NN	25 s
indention	NN	10 s
indenture	NN VB33 VBP66	25 s	32 s 1ing d
indentured	VBN JJ18 VBD24
independence	-	26 s
independent	-	18 s
indescribable	JJ
indestructible	JJ
indeterminate	JJ
index	-	24 2ices	41c es ing ed
indexer	NN JJ60	18 s
indexing	-	04 s
indicant	NN JJ42	10 s
indicate	-	-	32ccF s 1ing d
indication	-	10 s
indicative	-	24 s
indicator	-	10 s
indict	-	-	41 s ing ed
indictment	-	10 s
indie	JJ NN6	14 s
indifference	NN	12 s
indifferent	JJ NN69
indifferently	RB
indigen	NN JJ45 NNS63	18 s
indigene	NN JJ54	18 s
indigestion	NN	26 s
indignant	JJ NN69
indignantly	RB
indignation	-	12 s
indignity	NN	04 1ies
indirection	NN	04 s
indiscreet	JJ NN30
indiscrete	JJ NN57
indiscretion	NN	07 s
indiscriminately	RB
indiscriminating	JJ VBG39 NN51
indispensability	NN	07 1ies
indispose	VB VBP36 NN48 JJ69	-	31 s 1ing d
indisputable	JJ
indistinct	JJ NN57
indite	VB VBP36 NN42 JJ57	-	36 s 1ing d
individual	-	03 s
individualise	VB NN30 VBP33 JJ69	-	31 s 1ing d
individualism	NN	07 s
individualist	JJ NN18	18 s
individualistic	JJ
individuality	NN	07 1ies
individualize	VB VBP60	-	31 s 1ing d
individualized	VBN VBD18 JJ24
individuate	VB JJ57 VBP60	-	42 s 1ing d
indivisible	JJ
indoctrinate	VB VBP45 JJ66	-	31 s 1ing d
indolence	NN	07 s
indolent	JJ NN66
indoor	JJ NN30
indoors	RB NNS21 JJ51 NN69
indorse	VB NN39 JJ51 VBP57	-	41F s 1ing d
indorsement	NN	10 s
indorser	NN JJ51	18 s
indubitable	JJ
induce	VB NN21 VBP42 JJ63	-	36cF s 1ing d
induced	VBN VBD15 JJ21
inducement	NN	16 s
inducing	VBG NN27	04 s
induct	VB VBP48 NN48 JJ66	-	41 s ing ed
inductee	NN JJ60	18 s
induction	NN	11 s
indue	VB NN21 VBP33 JJ48	-	41 s 1ing d
indulge	VB NN33 VBP42 JJ57	-	41 s 1ing d
indulgent	JJ
indulging	VBG NN24 JJ63	04 s
indurate	JJ VB6 VBP45 NN69	-	30 s 1ing d
industrialisation	NN	04 s
industrialise	VB NN30 VBP33 JJ69	-	30 s 1ing d
industrialism	NN	14 s
industrialist	-	18 s
industrialization	NN	04 s
industrialize	VB VBP60	-	30 s 1ing d
industrious	JJ
industriously	RB
industry	-	14 1ies
indwell	VB NN48 VBP48	-	42 s ing 1t
inebriate	NN VB VBP51 JJ54	18 s	37 s 1ing d
ineffable	JJ
ineffectively	RB
ineffectual	JJ
inefficiency	NN	09 1ies
inefficient	JJ
inelaborate	JJ NN66
inept	JJ NN45
ineptly	RB
inequality	-	07 1ies
inequity	NN	07 1ies
inert	JJ NN42 VB69
inertia	NN JJ66	07 s
inescapable	JJ
inescapably	RB
inevitability	-	07 1ies
inevitable	-	11 s
inexact	JJ NN24 VB48
inexhaustible	JJ
inexorable	JJ
inexorably	RB
inexpensive	JJ
inexperience	-	09 s
inexperienced	JJ VBN27 VBD48
inexpert	JJ NN42 VB69
inexplicable	JJ
inexplicit	JJ NN39
inexpressible	JJ
inextricable	JJ
inextricably	RB
infallible	JJ
infamy	NN JJ54	26 1ies
infancy	NN	28 1ies
infant	-	18 s
infanticide	NN	18 s
infantile	JJ NN66
infantry	NN JJ63	14 1ies
infantryman	NN JJ66	18 2en
infarct	NN JJ51	26 s
infatuate	VB JJ57 VBP60	-	37 s 1ing d
infatuated	VBN VBD18 JJ24
infatuation	NN	12 s
infect	VB NN48 VBP48 JJ69	-	29 s ing ed
infection	NN	26 s
infectious	JJ
infective	JJ
infer	VB VBP36 NN51	-	31ccF s ring red
inference	-	09 s
inferential	JJ
inferior	NN JJ9	18 s
inferiority	NN	26 1ies
infernal	JJ NN39	18 s
inferno	NN JJ60	15 s
infertile	JJ NN66
infest	VB NN24 JJ27 VBP36	-	38 s ing ed
infidel	NN JJ51	18 s
infidelity	NN	07 1ies
infield	NN	06 s
infielder	NN JJ63	18 s
infiltrate	VB VBP45 JJ66 NN69	-	38 s 1ing d
infiltration	NN	04 s
infiltrator	NN	18 s
infinite	JJ NN12	03 s
infinitely	RB
infinitesimal	JJ NN27	09 s
infinitival	JJ NN9
infinitive	NN JJ3	10 s
infirmary	NN JJ42	06 1ies
infirmity	NN	26 1ies
infix	NN VB39	10 es	35 es ing ed
inflame	VB NN30 JJ48 VBP51	-	29 s 1ing d
inflamed	VBN VBD JJ9
inflaming	VBG NN18	04 s
inflammation	NN	26 s
inflate	-	-	30 s 1ing d
inflated	VBN JJ18 VBD21
inflation	-	22 s
inflationary	JJ
inflator	NN	06 s
inflect	VB NN48 VBP48 JJ69	-	32c s ing ed
inflected	VBN JJ12 VBD18
inflection	-	24 s
inflexible	JJ
inflict	VB VBP51 NN66 JJ69	-	32 s ing ed
infliction	NN	04 s
inflow	NN JJ57	22 s
inflowing	JJ NN48 VBG48
influence	-	07 s	41cc s 1ing d
influent	JJ NN45
influenza	NN	26 s
influx	-	22 es
info	NN JJ60	10 s
infolding	NN JJ39 VBG48	22 s
infomercial	NN JJ6	10 s
inform	VB VBP51 NN63 JJ69	-	32c s ing ed
informant	NN JJ42	18 s
informatics	NN NNS24 JJ66	09 es
information	-	10 s
informational	JJ
informative	JJ
informer	NN JJ66	18 s
informercial	NN JJ6	10 s
informing	-	10 s
infotainment	NN JJ69	10 s
infra	RB NN21 JJ27 NNS63
infract	VB VBP48 NN51	-	41 s ing ed
infraction	NN	04 s
infrahuman	JJ NN33
infrared	JJ NN48	07 s
infrastructure	-	06 s
infrequent	JJ NN45
infrequently	RB
infringe	VB VBP24 NN30 JJ42	-	41 s 1ing d
infringement	NN	04 s
infuriate	VB VBP51 NN54 JJ66	-	37 s 1ing d
infuriating	VBG JJ39
infuscate	VB VBP39 NN60	-	30 s 1ing d
infuse	VB NN24 VBP36	-	31 s 1ing d
infusion	NN	27 s
ingathering	NN JJ48 VBG51	10 s
ingeminate	VB VBP45 JJ66	-	32F s 1ing d
ingenious	JJ
ingenue	NN JJ57	18 s
ingenuity	NN	09 1ies
ingest	VB NN24 JJ27 VBP36	-	34c s ing ed
inglorious	JJ
ingraft	VB NN18 JJ42 VBP45	-	35 s ing ed
ingrain	VB NN30 VBP42	-	35c s ing ed
ingrate	NN JJ33 VB48	18 s
ingratiate	VB VBP51 NN54 JJ66	-	37 s 1ing d
ingratiating	VBG JJ39
ingratitude	NN JJ60	12 s
ingredient	NN JJ24	06 s
ingroup	NN JJ63	14 s
ingrowing	JJ NN48 VBG48
ingurgitate	VB VBP39 JJ48 NN57	-	34 s 1ing d
inhabit	VB NN33 VBP36 JJ60	-	42 s ing ed
inhabitant	NN JJ39	18 s
inhabited	VBN VBD12 JJ18
inhalation	-	04 s
inhale	VB NN3 JJ21 VBP27	-	34 s 1ing d
inhere	VB NN33 VBP33 RB60	-	42 s 1ing d
inherit	VB NN33 VBP36 JJ60	-	40 s ing ed
inheritance	NN	04 s
inheritor	NN	18 s
inheritress	NN	18 es
inheritrix	NN JJ63	18 es
inhibit	VB NN33 VBP36 JJ60	-	30 s ing ed
inhibited	VBN VBD12 JJ18
inhibition	NN	04 s
inhibitor	NN	27 s
inhibitory	JJ
inhospitality	NN	10 1ies
inhuman	JJ NN33
inhume	VB NN30 VBP36 JJ42	-	41 s 1ing d
inhumed	VBN VBD6 JJ12
initial	-	10 s	32 s ling led
initialisation	NN	10 s
initialise	VB NN30 VBP33 JJ69	-	31 s 1ing d
initialization	NN	10 s
initialize	VB VBP60	-	31 s 1ing d
initiate	NN VB VBP51 JJ54	18 s	36 s 1ing d
initiation	-	11 s
initiative	-	07 s
initiator	NN	18 s
inject	-	-	29F s ing ed
injection	NN	04 s
injunction	-	10 s
injure	VB NN24 VBP39 JJ51	-	29 s 1ing d
injurious	JJ
injury	NN	26 1ies
injustice	-	04 s
ink	-	27 s	32 s ing ed
inkle	NN JJ48 VB60	06 s
inkling	NN JJ54 VBG57	09 s
inkwell	NN	06 s
inland	NN JJ RB15
inlay	NN VB18	06 s	36 s ing 1id
inlet	NN JJ69	17 s
inmarry	VB NN12 JJ27 VBP30	-	41 1ies ing 1ied
inmate	NN JJ48	18 s
inn	NN JJ63	06 s
innards	NN NNS9 RB45 JJ48	08 es
innate	JJ NN66
innervate	VB VBP45 NN60 JJ66	-	40 s 1ing d
inning	NN JJ36 VBG57	28 s
innings	NNS	04 es
innkeeper	NN JJ48	18 s
innocence	NN	07 s
innocent	-	18 s
innocently	RB
innovate	-	-	36 s 1ing d
innovation	-	06 s
innovator	NN	18 s
innuendo	NN JJ60	10 es
innumerable	JJ
innumerate	JJ
inoculate	-	-	32 s 1ing d
inoculation	NN	04 s
inoculator	NN	18 s
inoperable	JJ
inopportune	JJ NN42
inorganic	JJ NN60
inosculate	VB VBP48 NN66	-	35 s 1ing d
inpatient	NN JJ24	18 s
inpour	NN JJ36	22 s
inpouring	JJ NN9 VBG39 CD66	22 s
input	-	10 s	35 s ing ed
inquest	NN JJ36	04 s
inquire	VB VBP39 NN39 JJ66	-	32cc s 1ing d
inquirer	NN JJ54	18 s
inquiring	VBG NN21 JJ24	10 s
inquiry	-	09 1ies
inquisition	NN	14 s
inquisitive	JJ
inquisitor	NN	18 s
inroad	NN JJ57	04 s
insanely	RB
insanity	-	26 1ies
insatiable	JJ
insatiate	JJ NN54
inscribe	VB NN27 JJ48 VBP51	-	35 s 1ing d
inscribed	VBN VBD12 JJ24
inscription	NN	10 s
inscrutability	NN	07 1ies
inscrutable	JJ
insect	NN JJ54	05 s
insecurity	-	26 1ies
inseminate	VB VBP45 JJ66	-	35 s 1ing d
insensate	JJ NN60
insensitivity	-	07 1ies
inseparable	JJ
insert	-	10 s	35F s ing ed
insertion	NN JJ54	10 s
inset	NN VB21	06 s	30 s ting ed
inshore	JJ RB NN27
inside	-	15 s
insider	-	18 s
insidious	JJ
insidiously	RB
insight	-	09 s
insignia	NN JJ66	10 s
insignificance	NN	07 s
insignificantly	RB
insincere	JJ NN45 RB60
insinuate	VB JJ57 VBP60	-	38cF s 1ing d
insinuation	NN	10 s
insist	-	-	32cc s ing ed
insistence	-	10 s
insistent	JJ NN63
insisting	-	10 s
insofar	RB JJ21 NN42
insolate	VB VBP45 NN63	-	39 s 1ing d
insolence	NN	07 s
insolent	JJ NN66
insolently	RB
insoluble	JJ
insolvent	JJ NN6	18 s
insomnia	NN JJ66	26 s
insomniac	JJ NN30	18 s
insomuch	RB JJ15 NN21
insouciance	NN	12 s
inspan	VB NN15 VBP24 JJ30	-	35 s ning ned
inspect	VB NN12 VBP18 JJ42	-	39c s ing ed
inspection	NN	04 s
inspector	-	18 s
inspectorate	NN JJ33 VB48	14 s
inspiration	-	09 s
inspirational	JJ
inspire	-	-	37c s 1ing d
inspirer	NN JJ54	18 s
inspirit	VB NN33 VBP36 JJ60	-	30 s ing ed
inspissate	VB VBP45 NN60 JJ66	-	30 s 1ing d
instability	-	26 1ies
instal	VB JJ6 NN9 VBP24	-	35 s ling led
install	-	-	35 s ing ed
installation	-	04 s
installing	-	04 s
installment	-	21 s
instalment	NN	10 s
instance	-	11 s	32 s 1ing d
instancy	NN	07 1ies
instant	-	28 s
instantaneous	JJ
instantiate	VB VBP51 NN54 JJ66	-	39 s 1ing d
instigant	NN JJ42	18 s
instigate	VB VBP45 NN60 JJ66	-	32c s 1ing d
instigation	NN	10 s
instigator	NN	18 s
instil	VB NN42 VBP48 JJ69	-	35 s ing ed
instill	VB NN33 VBP60	-	40c s ing ed
instillation	NN	04 s
instinct	-	09 s
institute	-	14 s	36 s 1ing d
institution	-	14 s
institutionalise	VB NN30 VBP33 JJ69	-	40 s 1ing d
institutionalize	VB VBP60	-	40 s 1ing d
institutionalized	VBN VBD18 JJ24
instroke	NN JJ66 VB69	11 s
instruct	VB VBP48 NN48 JJ66	-	32ccF s ing ed
instruction	NN	10 s
instructional	JJ
instructions	-	10 es
instructive	JJ
instructor	NN	18 s
instructress	NN	18 es
instrument	-	06 s	40c s ing ed
instrumental	JJ
instrumentalist	NN JJ42	18 s
instrumentality	NN	14 1ies
instrumentate	VB VBP39 JJ48 NN57	-	36 s 1ing d
instrumentation	NN	06 s
insubordinate	JJ
insubordination	NN	07 s
insubstantial	JJ
insufficiency	NN	26 1ies
insufficiently	RB
insufflate	VB VBP45 NN63	-	40 s 1ing d
insularity	NN	26 1ies
insulate	VB VBP48 NN66	-	30 s 1ing d
insulation	NN	26 s
insulin	NN JJ57	08 s
insult	-	10 s	32 s ing ed
insuperable	JJ
insurance	-	21 s
insure	VB NN24 JJ48 VBP48	-	31ccF s 1ing d
insured	-	18 s
insurer	NN JJ54	14 s
insurgency	NN	04 1ies
insurgent	-	18 s
insurrection	NN	04 s
insurrectionist	NN JJ42	18 s
intact	JJ NN24 VB48
intaglio	NN JJ60	10 1
intake	NN	04 s
intangible	JJ NN66	21 s
integer	NN	23 s
integral	JJ NN36	09 s
integrate	-	-	30 s 1ing d
integrated	VBN VBD15 JJ27
integrating	-	04 s
integration	-	04 s
integrative	JJ
integrity	-	26 1ies
integumentary	JJ NN48
intellect	NN JJ54	09 s
intellectual	-	18 s
intelligence	-	09 s
intelligently	RB
intelligentsia	NN JJ66	14 s
intelligible	JJ
intemperance	NN	07 s
intend	-	-	31cc s ing ed
intensely	RB
intensification	-	04 s
intensifier	NN JJ48	10 s
intensify	-	-	30 1ies ing 1ied
intension	NN	10 s
intensity	-	07 1ies
intensive	-	10 s
intent	-	09 s
intention	-	09 s
intently	RB
intentness	NN	07 es
inter	-	-	41 s ring red
interact	-	-	41 s ing ed
interaction	-	04 s
interbred	VBN VBD12 JJ24
interbreed	VB NN18 VBP45 VBN60	-	35 s ing 2d
intercalate	VB VBP45 NN63	-	30 s 1ing d
intercede	VB NN33 VBP36 JJ60	-	32 s 1ing d
intercept	NN VB9 VBP54 JJ63	09 s	35 s ing ed
interception	NN	04 s
interceptor	NN	06 s
intercession	NN	10 s
intercessor	NN JJ69	18 s
interchange	NN VB27 VBP48 JJ54	06 s	40 s 1ing d
interchurch	JJ NN39
intercollegiate	JJ NN54
intercommunicate	VB VBP39 NN57	-	42c s 1ing d
intercommunication	NN	10 s
interconnect	VB NN48 VBP48 JJ69	-	42 s ing ed
interconnectedness	NN	26 es
intercontinental	JJ
intercourse	NN JJ48	10 s
intercrossed	JJ VBN45 VBD63
interdepartmental	JJ RB63
interdepend	VB VBP54	-	42 s ing ed
interdependence	NN	24 s
interdependent	JJ NN54
interdict	VB NN12 VBP48 JJ54	10 s	36c s ing ed
interdiction	NN	10 s
interest	-	09 s	37 s ing ed
interface	NN JJ60	06 s
interfere	-	-	41 s 1ing d
interference	-	10 s
interfering	VBG JJ27 NN57
interferometer	NN JJ60	06 s
interim	-	28 s
interior	-	15 s
interiorise	VB NN30 VBP33 JJ69	-	31 s 1ing d
interiorize	VB VBP51	-	31 s 1ing d
interject	VB NN48 VBP48 JJ69	-	32F s ing ed
interjection	NN	10 s
interlace	VB NN21 JJ42 VBP48	-	35 s 1ing d
interlaced	VBN VBD6 JJ15
interlanguage	NN JJ60	10 s
interlard	VB NN24 VBP42 JJ45	-	30 s ing ed
interlayer	NN	06 s
interleaf	NN JJ69	10 1ves
interleave	VB VBP24 NN39 JJ63	-	40 s 1ing d
interlineal	JJ NN45
interlink	VB NN45 VBP45 JJ66	-	42 s ing ed
interlobular	JJ
interlock	NN VB45	06 s	30 s ing ed
interlocking	VBG NN33 JJ48	11 s
interlocutor	NN	18 s
interlope	VB NN27 VBP57	-	41 s 1ing d
interloper	NN JJ48	18 s
interlude	NN VB33 VBP51 JJ69	28 s	36 s 1ing d
intermarriage	NN JJ60	26 s
intermarry	VB NN12 JJ27 VBP30	-	41 1ies ing 1ied
intermediary	NN JJ42	18 1ies
intermediate	JJ NN3 VB6 VBP57	27 s	32 s 1ing d
intermediator	NN	18 s
intermeshed	JJ VBN51 VBD60
intermezzo	NN JJ60	10 1i
interminable	JJ
interminably	RB
intermingle	VB NN33 JJ36 VBP39	-	35 s 1ing d
intermission	NN	04 s
intermit	VB NN33 VBP36 JJ60	-	32 s ting ted
intermittent	JJ NN63
intermittently	RB
intermix	VB NN18 VBP45 JJ48	-	35 es ing ed
intermolecular	JJ
intern	-	18 s	41 s ing ed
internalise	VB NN30 VBP33 JJ69	-	31 s 1ing d
internalize	VB VBP60	-	31 s 1ing d
internationalise	VB NN30 VBP33 JJ69	-	41 s 1ing d
internationalism	NN	09 s
internationalist	-	18 s
internationalize	VB VBP60	-	41 s 1ing d
interne	NN JJ54	18 s
internecine	JJ NN42
internee	NN JJ60	18 s
internet	-	06 s
internist	NN JJ42	18 s
internment	-	26 s
internuncio	NN JJ60	18 s
interpellate	VB VBP45 NN63	-	32 s 1ing d
interpellation	NN	10 s
interpenetrate	VB VBP45 JJ66 NN69	-	35 s 1ing d
interpersonal	JJ
interplay	NN JJ60	04 s
interpolate	VB VBP45 NN63	-	31 s 1ing d
interpolation	NN	10 s
interpose	VB VBP36 NN48 JJ69	-	38cF s 1ing d
interposition	NN	04 s
interpret	-	-	31cF s ing ed
interpretable	JJ
interpretation	-	09 s
interpretative	JJ
interpreter	NN JJ60	18 s
interpreting	VBG NN36	09 s
interracial	JJ
interrelate	VB VBP45 NN63	-	42c s 1ing d
interrelated	VBN JJ18 VBD21
interrelation	NN	24 s
interrelationship	NN	24 s
interrogate	VB VBP45 NN60 JJ66	-	32c s 1ing d
interrogation	-	10 s
interrogative	JJ NN48	10 s
interrogator	NN	18 s
interrogatory	JJ NN60	10 1ies
interrupt	NN VB9 VBP54 JJ63	19 s	32 s ing ed
interruption	NN	04 s
intersect	VB NN48 VBP48 JJ69	-	38 s ing ed
intersecting	VBG JJ48
intersection	-	09 s
intersex	NN JJ63	18 es
interspecies	JJ NN51 VBN57 VBD66
interspersal	NN JJ33	04 s
intersperse	VB NN45 JJ54 VBP63	-	35 s 1ing d
interstate	JJ NN39	06 s
interstellar	JJ NN63
interstitial	JJ
interstratify	VB VBP48	-	30 1ies ing 1ied
intertribal	JJ NN66
intertwine	VB NN18 VBP30 JJ42	-	35 s 1ing d
interval	NN JJ66	28 s
intervene	-	-	41 s 1ing d
intervenor	NN JJ60	18 s
intervention	-	04 s
interview	-	10 s	32cc s ing ed
interviewee	NN JJ60	18 s
interviewer	-	18 s
interweave	VB VBP24 NN39 JJ63	-	35 s 1ing 4ove 4oven
interwoven	JJ VBN9
intestinal	JJ
intima	NN JJ66	08 e
intimacy	NN	07 1ies
intimal	JJ NN66
intimate	NN VB3 JJ9 VBP33	18 s	32cF s 1ing d
intimation	NN	10 s
intimidate	-	-	37 s 1ing d
intimidated	VBN VBD18 JJ24
intimidating	VBG JJ39
intimidation	-	04 s
intolerably	RB
intolerance	-	07 s
intolerant	JJ NN57
intonate	VB JJ54 VBP63	-	32c s 1ing d
intonation	NN	10 s
intone	VB NN27 JJ51 VBP54	-	32cc s 1ing d
intoned	VBN VBD18 JJ21
intoxicate	VB VBP39 NN57	-	37 s 1ing d
intoxicated	VBN JJ27 VBD30
intractable	JJ
intradepartmental	JJ
intrados	NN NNS39	25 es
intragroup	JJ NN36
intramuscularly	RB JJ57
intransigence	NN	07 s
intransitive	JJ NN60	10 s
intransitivise	VB NN30 VBP33 JJ69	-	30 s 1ing d
intransitivize	VB VBP51	-	30 s 1ing d
intrapulmonary	JJ
intraspecies	JJ NN51 VBN57 VBD66
intrauterine	JJ NN42
intrench	VB NN18 VBP42 JJ48	-	35 es ing ed
intrenchment	NN	06 s
intricacy	NN	07 1ies
intricate	JJ NN45 VB60
intricately	RB
intrigue	NN VB51 VBP63 JJ63	09 s	42c s 1ing d
intriguer	NN JJ60	18 s
intrinsic	JJ
intrinsically	RB
intro	NN JJ60	10 s
introduce	-	-	32 s 1ing d
introduction	-	04 s
introit	NN JJ57	10 s
introject	NN VB9 VBP54 JJ63	09 s	30 s ing ed
introjected	VBN JJ12 VBD18
intromit	VB NN33 VBP36 JJ60	-	41 s ting ted
introspect	VB NN12 VBP18 JJ42	-	31 s ing ed
introspective	JJ
introvert	NN VB9 JJ66	18 s	35 s ing ed
introvertish	JJ NN66
intrude	VB VBP21 NN24 JJ48	-	38 s 1ing d
intruder	NN JJ66	18 s
intrusion	NN	11 s
intrusive	JJ
intrust	VB VBP39 NN39 JJ54	-	40 s ing ed
intubate	VB VBP45 NN60 JJ66	-	35 s 1ing d
intuit	VB NN39 VBP60	-	31F s ing ed
intuition	NN	09 s
intumesce	VB NN21 VBP42 JJ63	-	38 s 1ing d
intumescent	JJ NN48
intussuscept	VB VBP45 NN45 JJ63	-	35 s ing ed
inunct	VB NN24 JJ33 VBP39	-	29 s ing ed
inundate	VB VBP39 NN66 JJ69	-	35 s 1ing d
inundation	NN	19 s
inure	VB NN24 VBP39 JJ51	-	30 s 1ing d
invade	VB NN36 JJ48 VBP54	-	33 s 1ing d
invader	NN JJ66	18 s
invading	VBG JJ21 NN57
invaginate	VB VBP45 JJ66	-	35 s 1ing d
invalid	JJ NN12 VB54	18 s	41 s ing ed
invalidate	VB VBP57 NN63 JJ63	-	41cc s 1ing d
invalidating	VBG JJ39
invalidator	NN	18 s
invaluable	JJ
invariable	JJ NN66	09 s
invariably	RB
invariant	JJ NN33	09 s
invasion	-	04 s
invasive	JJ
invective	NN JJ18	10 s
inveigh	VB NN21 VBP30 JJ39	-	32c s ing ed
inveigle	VB NN33 JJ36 VBP39	-	32 s 1ing d
invent	VB NN12 JJ30 VBP39	-	36 s ing ed
invention	NN	09 s
inventive	JJ
inventor	NN	18 s
inventory	NN JJ33 VB42 VBP63	10 1ies	41 1ies ing 1ied
inverse	JJ NN18	24 s
inversely	RB
inversion	-	19 s
invert	VB NN48 VBP66	-	30 s ing ed
invertebrate	JJ NN30	05 s
inverted	VBN VBD12 JJ18
invest	-	-	40 s ing ed
investigate	-	-	32c s 1ing d
investigating	-	04 s
investigation	-	09 s
investigator	NN	18 s
investing	-	04 s
investiture	NN	11 s
investment	-	04 s
investor	-	18 s
inveterate	JJ RB51 NN63
invigilate	VB VBP45 NN63	-	41 s 1ing d
invigilator	NN	18 s
invigorate	VB VBP45 JJ66 NN69	-	37 s 1ing d
invigorated	VBN VBD15 JJ27
invincible	JJ
inviolable	JJ
inviolate	JJ NN27 VB39 VBN66
invisible	JJ
invitation	-	10 s
invitational	JJ
invite	-	10 s	37 s 1ing d
invitee	NN JJ60	18 s
invocation	NN	10 s
invoice	NN VB48 VBP63	10 s	40 s 1ing d
invoke	-	-	36cc s 1ing d
involucrate	JJ NN66
involuntary	JJ NN48
involute	JJ NN60
involve	-	-	42 s 1ing d
involvement	-	04 s
invulnerability	NN	26 1ies
invulnerable	JJ
inwardly	RB
inwards	RB NNS69
inweave	VB VBP24 NN39 JJ63	-	35 s 1ing 4ove 4oven
iodide	NN	27 s
iodinate	VB VBP45 JJ66	-	30 s 1ing d
iodinated	VBN VBD18 JJ33
iodinating	VBG JJ39
iodination	NN	22 s
iodine	NN JJ57	27 s
iodise	VB NN30 VBP33 JJ69	-	30 s 1ing d
iodize	VB VBP51	-	30 s 1ing d
iodocompound	NN JJ45	27 s
iodoprotein	NN JJ57	27 s
iodothyronine	NN JJ57	27 s
iodotyrosine	NN JJ57	27 s
ion	NN	17 s
ionate	VB JJ54 VBP63	-	30 s 1ing d
ionic	JJ
ionise	VB NN30 VBP33 JJ69	-	30 s 1ing d
ionize	VB VBP51	-	30 s 1ing d
ionized	VBN VBD21 JJ24
ionosphere	NN	15 s
iota	NN	23 s
ipecac	NN JJ30	06 s
ipsedixitism	NN	10 s
ira	NN	14 s
irate	JJ NN66
ire	-	12 s
iridectomy	NN JJ54	04 1ies
iridesce	VB NN21 VBP42 JJ63	-	42 s 1ing d
iridescent	JJ NN48
iridoncus	NN JJ30	26 es
iridotomy	NN JJ54	04 1ies
iris	NN	20 1des
irk	VB NN12 VBP42 JJ48	-	37 s ing ed
irksome	JJ NN69
iron	-	27 s	35 s ing ed
ironclad	JJ NN3	06 s
ironical	JJ
ironist	NN JJ42	18 s
ironlike	JJ NN54 RB63
ironman	NN JJ66	18 2en
ironmonger	NN	18 s
irons	NNS VBZ63	06 es
ironshod	JJ NN18 VBN48
ironside	NN JJ63	18 s
ironworker	NN	18 s
irony	-	10 1ies
irradiate	VB VBP51 NN54 JJ66	-	32 s 1ing d
irrational	JJ NN69	23 s
irrationality	NN	26 1ies
irrationally	RB
irreconcilable	JJ
irredeemable	JJ
irredentist	NN JJ51	18 s
irreducible	JJ
irregular	JJ NN42	18 s
irregularity	NN	04 1ies
irregularly	RB JJ57
irrelevance	NN	24 s
irreligionist	NN JJ42	18 s
irremediable	JJ
irreparable	JJ
irreproducibility	NN	07 1ies
irresistibility	NN	07 1ies
irresolute	JJ NN60
irresolution	NN	09 s
irrespective	RB JJ3 NN54
irresponsibility	NN	07 1ies
irresponsibly	RB
irreverence	NN	09 s
irrevocable	JJ
irrevocably	RB
irridentist	NN JJ51	18 s
irrigate	VB VBP45 NN60 JJ66	-	30 s 1ing d
irrigation	NN	04 s
irritability	NN	12 1ies
irritable	JJ
irritably	RB
irritant	NN JJ39	09 s
irritate	VB VBP39 JJ48 NN57	-	37 s 1ing d
irritating	VBG JJ39
irritation	-	26 s
irrupt	VB VBP45 NN45 JJ63	-	38 s ing ed
irruption	NN	04 s
island	-	17 s
island-dweller	NN JJ69	18 s
islander	NN JJ63	18 s
isle	NN JJ39	17 s
ism	NN	09 s
isobar	NN JJ45	15 s
isocarboxazid	NN JJ36	06 s
isocyanate	NN JJ33 VB60	27 s
isogamy	NN JJ54	22 1ies
isolate	-	-	30 s 1ing d
isolating	VBG JJ39
isolation	NN	26 s
isolationism	NN	10 s
isolationist	-	18 s
isomer	NN JJ66	27 s
isomerise	VB NN30 VBP33 JJ69	-	30 s 1ing d
isomerize	VB VBP51	-	30 s 1ing d
isometric	JJ NN30	10 s
isoniazid	NN JJ36	06 s
isopleth	NN JJ57	15 s
isoproterenol	NN JJ48	06 s
isosceles	JJ NN51 VBZ54 VBN60
isotherm	NN JJ12	15 s
isothermal	JJ NN66
isotonic	JJ
isotopic	JJ
isotropic	JJ
issuance	NN	04 s
issue	-	09 s	32c s 1ing d
issuer	NN JJ60	14 s
issuing	-	04 s
isthmus	NN JJ30	17 2i
italic	JJ NN36	10 s
italicise	VB NN30 VBP33 JJ69	-	36 s 1ing d
italicize	VB VBP51	-	36 s 1ing d
itch	NN VB42 VBP69	26 es	39 es ing ed
itching	-	09 s
itchy	JJ NN48
item	-	10 s
itemise	VB NN30 VBP33 JJ69	-	32c s 1ing d
itemize	VB VBP51	-	32c s 1ing d
iterate	VB VBP51 JJ66	-	32F s 1ing d
iteration	-	22 s
itinerant	JJ NN18	18 s
itinerary	NN JJ36	15 1ies
itinerate	VB VBP51 JJ66	-	38 s 1ing d
iv	JJ NN45 VBN69
ivied	JJ VBN45 VBD63
ivory	NN JJ33	27 1ies
ivy	NN JJ54	20 1ies
ix	JJ NN36
izar	NN JJ45	06 s
izzard	NN JJ54	10 s
jab	-	04 s	35 s bing bed
jabber	NN VB30 JJ57 VBP63	10 s	32 s ing ed
jabberer	NN JJ54	18 s
jabbering	VBG NN27 JJ63	10 s
jabberwocky	NN JJ27	10 1ies
jabbing	VBG NN27 JJ63	04 s
jack	NN VB30 VBP66	23 s	35 s ing ed
jackal	NN JJ33	05 s
jackanapes	NN NNS9 JJ45 VBG69	18 es
jackass	NN JJ63	18 es
jackdaw	NN JJ63	05 s
jacket	NN VB39	06 s	35 s ing ed
jackknife	NN VB60 JJ66	06 2ves	38 s 1ing d
jacklight	NN VB63	06 s	33 s ing ed
jackrabbit	NN VB21 VBP57 JJ66	05 s	38 s ing ed
jackscrew	NN	06 s
jackstones	NN NNS6 JJ30 VBG69	06 es
jacquard	NN JJ54	18 s
jactitate	VB VBP39 JJ48 NN57	-	38 s 1ing d
jactitation	NN	10 s
jade	JJ NN3 VB21	27 s	29 s 1ing d
jaded	VBN VBD18 JJ21
jaeger	NN	05 s
jag	NN VB24	17 s	35 s ging ged
jagged	VBN VBD9 JJ30
jaggy	JJ NN36
jaguar	NN JJ45	05 s
jail	-	06 s	41 s ing ed
jailbird	NN JJ51	18 s
jailer	NN JJ69	18 s
jailhouse	NN	06 s
jailor	NN JJ69	18 s
jak	NN JJ63	13 s
jakes	NN NNS27 JJ42	06 es
jam	-	13 s	38 s ming med
jam-packed	JJ VBN54 VBD63
jambalaya	NN	13 s
jamboree	NN JJ45	04 s
jamjar	NN JJ45	06 s
jammies	NN NNS6 JJ45 VBG69	06 es
jamming	VBG NN18	04 s
jampack	VB NN24 VBP39 JJ63	-	35 s ing ed
jampan	NN JJ48	06 s
jangle	NN VB24 JJ48 VBP60	11 s	39 s 1ing d
jangling	VBG JJ24 NN51
jangly	JJ RB12 NN57 VBN63
janissary	NN JJ42	18 1ies
janitor	NN	18 s
japan	NN VB39 JJ57 VBP63	15 s	36 s ning ned
jape	NN	10 s
jar	NN VB30 JJ54	06 s	42 s ring red
jarful	NN JJ9	23 s
jargon	NN	10 s
jasmine	NN JJ57	20 s
jasper	NN JJ48	27 s
jati	NN JJ57	14 s
jaundice	NN VB48 VBP63	26 s	30 s 1ing d
jaundiced	VBN JJ12 VBD24
jaunt	NN VB15	04 s	38 s ing ed
jaunty	JJ NN24
java	NN	15 s
jaw	NN VB15	08 s	32c s ing ed
jawan	NN JJ48	18 s
jawbone	NN VB27 JJ66	08 s	32 s 1ing d
jay	NN JJ51	18 s
jaywalk	VB NN27 VBP42 JJ60	-	38 s ing ed
jaywalker	NN	18 s
jazz	NN VB45 VBP69	10 es	36 es ing ed
jazzman	NN JJ66	18 2en
jazzy	JJ NN45 RB51
jealous	JJ
jealousy	NN JJ51	12 1ies
jean	NN JJ54	06 s
jeep	NN JJ42	06 s
jeer	NN VB15 VBP48 JJ69	10 s	32 s ing ed
jeerer	NN JJ54	18 s
jeering	VBG NN36 JJ39	10 s
jejune	JJ NN42
jejunostomy	NN JJ54	04 1ies
jejunum	NN	08 s
jell	VB NN48 VBP48	-	30 s ing ed
jelled	VBN VBD9 JJ45
jellify	VB VBP39	-	30 1ies ing 1ied
jelly	NN RB30 VB30 VBP51	13 1ies	30 1ies ing 1ied
jemmy	NN JJ54	06 1ies
jenny	NN JJ51	18 1ies
jeopardise	VB NN30 VBP33 JJ69	-	42 s 1ing d
jeopardize	-	-	42 s 1ing d
jeopardy	-	26 1ies
jeremiad	NN JJ57	10 s
jerk	NN VB42	18 s	35 s ing ed
jerk-off	NN JJ63	18 s
jerker	NN	18 s
jerking	VBG NN33 JJ45	04 s
jerkwater	JJ NN45
jeroboam	NN	18 s
jerry-builder	NN JJ63	18 s
jersey	NN JJ54	15 s
jest	NN VB30 JJ45 VBP66	10 s	32 s ing ed
jester	NN	18 s
jet	-	06 s	35 s ting ted
jetliner	NN JJ60	06 s
jetting	VBG JJ33 NN63
jettison	VB NN12 JJ33 VBP39	-	40 s ing ed
jetty	NN	06 1ies
jewel	NN VB18 JJ60 VBP66	06 s	36 s ling led
jeweled	JJ VBN45 VBD60
jeweler	NN JJ69	18 s
jewelled	VBN VBD9 JJ45
jeweller	NN JJ69	18 s
jewellery	NN JJ66	06 1ies
jewelry	NN JJ51	06 1ies
jezebel	NN JJ51	18 s
jib	NN VB33 VBP69	06 s	41 s bing bed
jibe	-	10 s	42 s 1ing d
jiffy	NN VB36 JJ45 VBP63	28 1ies
jig	NN VB42 JJ60 VBP66	10 s	38 s ging ged
jigaboo	NN JJ60	18 s
jiggered	JJ VBN45 VBD60
jiggery-pokery	NN JJ66	10 1ies
jiggle	NN VB24 JJ48 VBP60	04 s	38 s 1ing d
jigsaw	NN JJ63	06 s
jihad	-	04 s
jihadi	JJ NN42
jilt	NN VB30 VBP66	18 s	31 s ing ed
jilted	VBN VBD9 JJ33
jimdandy	NN JJ48	18 1ies
jimhickey	NN JJ54	18 s
jimmy	NN VB36 JJ63 RB63	06 1ies	35 1ies ing 1ied
jingle	NN VB24 JJ48 VBP60	11 s	39 s 1ing d
jingle-jangle	VB NN33 JJ36 VBP39	-	39 s 1ing d
jingling	VBG JJ24 NN51
jingly	JJ RB6 NN51 VBN57
jingo	NN JJ60	18 es
jingoism	NN	10 s
jingoist	NN JJ51	18 s
jingoistic	JJ
jinks	NN NNS6 JJ48 VBG69	04 es
jinnee	NN JJ60	18 s
jinni	NN JJ57	18 1
jinx	NN VB39	18 es	32c es ing ed
jitter	NN JJ57	11 s
jitterbug	NN VB42 JJ60 VBP66	04 s	38 s ging ged
jittering	JJ NN51 VBG51
jitters	NNS	26 es
jittery	JJ NN24
jive	NN VB12 JJ30 VBP48	10 s	36 s 1ing d
jnd	NN JJ54	09 s
job	-	04 s	41 s bing bed
jobber	NN JJ48	18 s
jobholder	NN JJ63	18 s
jock	-	18 s
jockey	NN VB27 JJ63	18 s	33 s ing ed
jocose	JJ NN45
jocosity	NN	10 1ies
jocular	JJ RB63 NN69
jodhpur	NN JJ42 VB69	06 s
jog	NN VB45	25 s	42 s ging ged
jogger	NN	18 s
jogging	-	04 s
joggle	NN VB24 JJ48 VBP60	06 s	38 s 1ing d
john	NN JJ63	06 s
join	-	25 s	41 s ing ed
joiner	NN JJ60	18 s
joining	-	04 s
joint	-	08 s	42 s ing ed
joke	-	10 s	32 s 1ing d
joker	NN	18 s
jokester	NN	18 s
jollify	VB VBP39	-	41 1ies ing 1ied
jolly	-	11 1ies	32 1ies ing 1ied
jolt	-	11 s	38 s ing ed
jolted	VBN VBD9 JJ33
jolty	JJ NN18
jonah	NN JJ57	18 s
jongleur	NN JJ42 VB69	18 s
jonquil	NN JJ60	20 s
josh	VB NN45 VBP51 JJ60	-	32 es ing ed
joss	NN JJ57	06 es
jostle	NN VB15 VBP48 JJ51	04 s	38 s 1ing d
jot	NN VB33	10 s	32 s ting ted
jotter	NN JJ57	10 s
jotting	VBG NN33 JJ69	10 s
joule	NN JJ39	23 s
jounce	NN VB45	11 s	38 s 1ing d
journal	-	10 s
journalese	NN JJ63	10 s
journalism	-	10 s
journalist	-	18 s
journalistically	RB
journey	-	04 s	38 s ing ed
journeyer	NN	18 s
journeying	VBG NN45 JJ69	04 s
journeyman	NN JJ66	18 2en
joust	NN VB18 VBP57 JJ63	11 s	33 s ing ed
jovial	JJ
jowl	NN JJ39	08 s
jowly	JJ RB33 NN60
joy	-	12 s	37 s ing ed
joyfully	RB
joyless	JJ
joyous	JJ
joyride	NN VB27 VBP60	04 s	38 s 1ing d
joystick	NN JJ57	06 s
jubilant	JJ NN57
jubilantly	RB
jubilate	VB VBP45 NN63	-	41c s 1ing d
jubilee	NN JJ60	28 s
judas	NN NNS36 JJ57	18 es
judder	VB NN27 VBP33 JJ60	-	38 s ing ed
judge	-	18 s	31ccF s 1ing d
judgement	-	10 s
judgeship	NN	04 s
judging	-	09 s
judgment	-	09 s
judgmental	JJ
judicatory	NN JJ	14 1ies
judicature	NN JJ69	14 s
judiciary	-	14 1ies
judicious	JJ
judiciousness	NN	09 es
jug	NN VB42 JJ60 VBP66	06 s	41 s ging ged
jugful	NN JJ9	23 s
juggernaut	-	18 s
juggle	NN VB24 JJ48 VBP60	04 s	41 s 1ing d
juggler	NN JJ69	18 s
jugular	JJ NN42	08 s
juice	-	13 s
juicer	NN JJ60	18 s
juicy	JJ NN15 RB69
juju	NN JJ51	09 s
juke	NN JJ60	06 s
jukebox	NN JJ63	06 es
julienne	NN VB30 JJ63 VBP69	13 s	35 s 1ing d
jumble	NN VB9 JJ21 VBP48	26 s	42 s 1ing d
jumbled	VBN VBD3 JJ33
jump	-	11 s	38 s ing ed
jump-start	NN VB12 VBP60	04 s	38 s ing ed
jumper	NN JJ48	18 s
jumping	VBG NN30 JJ69	04 s
jumpstart	NN VB12 VBP60	04 s	38 s ing ed
jumpsuit	NN	06 s
jumpy	JJ NN48
junction	NN	06 s
juncture	-	11 s
jungle	NN JJ39	15 s
jungly	JJ RB12 NN57 VBN63
junior	-	18 s
junior-grade	JJ NN66
junk	NN VB18 VBP63 JJ66	27 s	40 s ing ed
junket	NN VB36	13 s	38 s ing ed
junketeer	VB VBP33 NN42 JJ66	-	38 s ing ed
junkie	NN JJ54	18 s
junky	NN JJ27	18 1ies
junkyard	NN JJ54	15 s
junta	-	14 s
junto	NN JJ69	14 s
jurisdiction	-	07 s
jurisprudence	NN	09 s
jurisprudential	JJ
jurisprudentially	RB
jurist	-	18 s
juror	NN JJ66	18 s
jury	-	14 1ies
juryman	NN JJ66	18 2en
jurywoman	NN JJ66	18 2en
justice	-	07 s
justiciar	NN JJ45	18 s
justiciary	NN JJ42	18 1ies
justifiable	JJ
justification	-	09 s
justifier	NN JJ48	18 s
justify	-	-	32cc 1ies ing 1ied
justly	RB JJ57
justness	NN	07 es
jut	NN VB30 JJ69	25 s	42 s ting ted
jutting	VBG NN42 JJ45	04 s
juvenile	JJ NN18	18 s
juxtapose	VB VBP36 NN48 JJ69	-	35 s 1ing d
juxtaposition	NN	04 s
kabala	NN	10 s
kabbala	NN	10 s
kabbalah	NN JJ57	10 s
kabbalist	NN JJ42	18 s
kachina	NN	18 s
kafir	NN	18 s
kafkaesque	JJ NN39
kaftan	NN JJ48	06 s
kale	NN JJ54	21 s
kalian	NN JJ42	06 s
kalif	NN JJ69	18 s
kaliph	NN	18 s
kalpac	NN JJ30	06 s
kamikaze	NN VB54 JJ60	06 s
kampong	NN JJ27	15 s
kangaroo	NN JJ60	05 s
kaph	NN	10 s
kappa	NN	10 s
kaput	JJ NN39
karaoke	NN JJ66 VB69	04 s
karat	NN JJ57	23 s
karate	NN JJ33 VB48	04 s
karma	NN JJ66	11 s
kasbah	NN JJ57	15 s
kat	NN JJ57	06 s
kayak	NN VB39 VBP66	06 s	38 s ing ed
kayo	NN VB33 VBP66	04 s	35 es ing ed
kc	NN JJ30	28 s
keel	NN VB18 JJ60 VBP66	25 s	38 s ing ed
keen	-	10 s	37 s ing ed
keenness	NN	09 es
keep	-	21 s	42 s ing 2pt
keeper	NN JJ48	18 s
keeping	-	04 s
keepsake	NN	06 s
keg	NN JJ51 VBG51	23 s
kegful	NN JJ9	23 s
keloid	NN JJ36	26 s
kelpie	NN JJ54	18 s
kelpy	NN JJ51	18 1ies
kelvin	NN JJ57	23 s
kempt	JJ NN45
ken	NN JJ45 NNS63	09 s
kennel	NN VB18 JJ60 VBP66	06 s	41 s ling led
kenning	NN JJ36 VBG57	10 s
keratinise	VB NN30 VBP33 JJ69	-	30 s 1ing d
keratinize	VB VBP51	-	30 s 1ing d
keratocele	NN JJ39	26 s
keratoconus	NN JJ30	26 es
keratonosus	NN JJ30	26 es
keratotomy	NN JJ54	04 1ies
kerchief	NN	06 s
kerfuffle	-	26 s
kern	NN VB18 JJ42 VBP54	18 s	40 s ing ed
kernel	NN JJ51	20 s
kernicterus	NN JJ30	26 es
kerosene	NN JJ54	27 s
kerugma	NN JJ66	10 s
kerygma	NN JJ66	10 s
ketamine	NN JJ57	06 s
ketch	NN	06 es
ketoprofen	NN JJ45 NNS63	06 s
ketorolac	NN JJ30	06 s
ketosis	NN	26 es
kettle	NN JJ42	06 s
kettleful	NN JJ6	23 s
key	-	06 s	31 s ing ed
keyboard	NN JJ54	06 s
keyboardist	NN JJ51	18 s
keycard	NN JJ54	10 s
keyhole	NN JJ60	06 s
keynote	-	10 s	30c s 1ing d
keystone	NN JJ57	09 s
keystroke	NN JJ66 VB69	04 s
kg	NN JJ51 VBG51	23 s
khaddar	NN JJ45	06 s
khaki	JJ NN3	06 s
khakis	NNS NN15	06 es
khalif	NN JJ69	18 s
khalifah	NN JJ57	18 s
khan	NN JJ48	18 s
khanate	NN JJ33 VB60	15 s
khi	NN JJ57	10 s
khimar	NN JJ45	06 s
ki	NN JJ57	26 s
kibbitz	VB NN9 VBP24 JJ48	-	32 es ing ed
kibbutz	NN	14 im
kibbutznik	NN JJ66	18 s
kibibyte	NN JJ42 VB63	23 s
kibitz	VB NN9 VBP24 JJ48	-	32 es ing ed
kibitzer	NN JJ60	18 s
kibosh	VB NN45 VBP51 JJ60	-	41 es ing ed
kick	-	04 s	35F s ing ed
kick-start	VB NN45 VBP51	-	38 s ing ed
kickback	NN	21 s
kicker	NN	18 s
kicking	-	04 s
kickoff	-	04 s
kid	-	18 s	32c s ding ded
kiddy	NN JJ48	18 1ies
kidnap	VB NN33 VBP36 JJ60	-	35 s ping ped
kidnaper	NN JJ48	18 s
kidnapper	NN JJ48	18 s
kidnapping	VBG NN27	04 s
kidney	NN JJ54	08 s
kike	NN JJ45	18 s
kill	-	04 s	35 s ing ed
killable	JJ
killer	-	18 s
killing	-	11 s
killjoy	NN	18 s
kilobyte	NN JJ42 VB63	23 s
kilogram	NN	23 s
kilometer	NN JJ60	23 s
kilometre	NN JJ57	23 s
kilowatt	NN JJ54	23 s
kin	JJ NN3	18 s
kinase	NN	27 s
kind	-	09 s	-	er
kinda	RB NN21 JJ27 NNS63
kindergarten	NN JJ42 VB48 VBP66	14 s
kindergartener	NN JJ60	18 s
kindergartner	NN JJ60	18 s
kindhearted	JJ VBN51 VBD66
kindle	VB NN24 VBP36 JJ60	-	43 s 1ing d
kindled	VBN VBD9 JJ30
kindly	JJ RB6
kindness	NN	07 es
kindred	JJ NN48	14 s
kinematics	NN NNS24 JJ66	09 es
kinesthetic	JJ
kinesthetically	RB
kinesthetics	NN NNS24 JJ66	09 es
kinetic	JJ
kinetics	NN NNS24 JJ66	09 es
kinfolk	NN JJ66	14 s
king	-	18 s
kingdom	-	26 s
kingly	JJ RB6 NN51 VBN57
kingmaker	NN	18 s
kingpin	NN JJ57	18 s
kink	NN VB12 VBP54 JJ66	26 s	35 s ing ed
kinsfolk	NN JJ66	14 s
kinship	NN	24 s
kinsman	NN JJ66	18 2en
kinsperson	NN JJ57	18 s
kinswoman	NN JJ66	18 2en
kiosk	NN JJ66	06 s
kip	NN VB27 VBP63	28 s	29 s ping ped
kirk	NN JJ69	06 s
kirpan	NN JJ48	06 s
kirsch	NN JJ60	13 es
kirtle	NN JJ42	06 s
kiss	NN VB33 VBP63 JJ66	04 es	35 es ing ed
kisser	NN JJ51	18 s
kissing	-	04 s
kit	NN VB21 VBP57 JJ66	06 s	40 s ting ted
kitchen	-	06 s
kitchenette	NN JJ42 VB63	06 s
kite	NN VB12 VBP48 JJ57	21 s	40 s 1ing d
kith	NN JJ57	14 s
kitsch	NN JJ60	06 es
kitschy	JJ NN48
kitten	VB NN15 VBP39 VBN60	05 s	29 s ing ed
kittenish	JJ VB63
kiwi	NN JJ57	20 s
klavern	NN JJ33	14 s
kleptomaniac	NN JJ30	18 s
klick	NN JJ57	23 s
klondike	NN JJ45	15 s
kludge	NN JJ57	14 s
klutz	NN	18 es
km	NN JJ66	23 s
knack	-	09 s
knacker	NN	18 s
knackered	JJ VBN45 VBD60
knap	VB NN33 VBP36 JJ60	-	35 s ping ped
knapsack	NN	06 s
knave	NN JJ54	18 s
knavish	JJ NN66
knead	VB NN27 JJ48 VBP54	-	35 s ing ed
knee	-	08 s
knee-deep	JJ RB33 NN45
kneecap	NN VB24 VBP60	08 s	33 s ping ped
kneel	NN VB18 JJ60 VBP66	04 s	35 s ing 2lt
kneeler	NN JJ69	18 s
kneeling	VBG NN18 JJ57	04 s
knell	NN VB9 VBP54	11 s	39 s ing ed
knickerbockers	NN NNS6 JJ48 VBG69	06 es
knickers	NN NNS6 JJ48 VBG69	06 es
knickknack	NN	06 s
knife	-	06 2ves	35 s 1ing d
knifelike	JJ NN54 RB63
knight	-	18 s	41 s ing ed
knight-errant	NN JJ42	18 s
knighthood	NN	14 s
knightly	JJ RB27
knit	NN VB21 VBP57 JJ66	06 s	36 s ting ted
knitted	VBN VBD JJ15
knitter	NN JJ57	18 s
knitting	VBG NN33 JJ69	06 s
knitwear	NN JJ42	06 s
knob	NN	06 s
knobbed	JJ VBN45 VBD60
knobble	NN JJ12	06 s
knobbly	JJ RB18 NN42 VBN69
knobby	JJ NN45 RB51
knock	-	11 s	35 s ing ed
knockabout	JJ NN6	06 s
knockdown	JJ NN3	04 s
knocker	NN	18 s
knocking	-	11 s
knockout	JJ NN6	18 s
knoll	NN	17 s
knot	NN VB33	14 s	36 s ting ted
knotted	VBN VBD JJ15
knotty	JJ NN24
know	-	09 s	31ccF s ing 2ew n
know-all	NN	18 s
know-how	-	09 s
know-it-all	NN	18 s
knower	NN JJ57	18 s
knowing	-	09 s
knowledge	-	03 s
knuckle	VB NN6 VBP51 JJ63	08 s	35 s 1ing d
knuckleball	NN	04 s
knucklebones	NN NNS6 JJ30 VBG69	04 es
knucklehead	NN JJ54	18 s
knuckles	NNS VBZ45	06 es
knucks	NN NNS6 JJ39 VBG69	06 es
koan	NN JJ48	10 s
kob	NN	05 s
kohl	NN JJ39	06 s
koine	NN JJ57	10 s
koinonia	NN JJ66	14 s
kolkhoz	NN	14 es
kolkhoznik	NN JJ66	18 s
kook	NN	18 s
kookie	JJ NN45
kooky	JJ
kos	NN NNS39	23 es
kosher	NN JJ18	13 s
kotow	NN VB21 VBP69	10 s	32 s ing ed
kowtow	NN VB21 VBP69	10 s	38c s ing ed
kraal	NN JJ33	15 s
kraft	NN JJ57	27 s
kremlin	NN JJ57	06 s
kris	NN	06 es
krone	NN JJ57	23 n/r
kroon	NN	23 i
krummhorn	NN JJ45	06 s
kudos	-	10 es
kurus	NN JJ30	23 es
kvetch	NN VB42 VBP69	18 es	32F es ing ed
kwela	NN	10 s
kylie	NN JJ54	06 s
la	-	27 s
lab	-	06 s
label	-	10 s	32c s ling led
labelled	VBN VBD9 JJ45
labetalol	NN JJ48	06 s
labial	JJ NN33	10 s
labialise	VB NN30 VBP33 JJ69	-	32 s 1ing d
labialize	VB VBP60	-	32 s 1ing d
labiate	JJ NN54
labiodental	JJ NN6 NNS66	10 s
labor	-	14 s	41 s ing ed
labor-intensive	JJ
laboratory	NN JJ	06 1ies
laborer	NN JJ54	18 s
laborsaving	JJ VBG57
labour	NN VB21 JJ45 VBP51	14 s	41 s ing ed
labourer	NN JJ54	18 s
laboursaving	JJ VBG57
labyrinth	NN JJ57	06 s
labyrinthine	JJ NN42
lace	NN VB33	06 s	35 s 1ing d
laced	VBN VBD6 JJ15
lacer	NN JJ60	18 s
lacerate	JJ VB6 VBP51	-	35 s 1ing d
lachrymose	JJ NN45
laciniate	JJ NN54
lack	-	26 s	42 s ing ed
lackey	NN JJ54	18 s
lacklustre	JJ NN39
laconicism	NN	10 s
laconism	NN	10 s
lacquer	NN VB30 VBP69	27 s	36 s ing ed
lactate	VB NN3 JJ33 VBP39	27 s	34 s 1ing d
lactating	VBG JJ39
lacustrine	JJ NN42
lacy	JJ NN21
lad	NN JJ57	18 s
ladder	-	06 s	30 s ing ed
laddie	NN JJ54	18 s
lade	VB NN36 JJ48 VBP54	-	35 s 1ing d n
laden	JJ VB3 VBN6 VBP63	-	35 s ing ed
ladened	VBN VBD15 JJ30
ladino	NN JJ60	18 s
ladle	NN VB33 VBP66	06 s	35 s 1ing d
lady	-	18 1ies
lady-in-waiting	NN JJ54 VBG54	18 12ies-in-waiting
ladylike	JJ NN54 RB63
ladylove	NN JJ57	18 s
lag	NN VB24	04 s	38 s ging ged
lagan	NN JJ48	06 s
lagend	NN VB54 JJ57	06 s
lager	NN	06 s
laggard	-	18 s
lagger	NN	18 s
lagging	-	27 s
lagoon	NN	17 s
lagophthalmos	NN NNS39	26 es
laguna	NN	17 s
lah	NN JJ57	10 s
lahar	NN JJ45	11 s
laicise	VB NN30 VBP33 JJ69	-	30 s 1ing d
laicize	VB VBP51	-	30 s 1ing d
lair	NN	15 s
laird	NN JJ51	18 s
laissez-faire	JJ NN39
laity	NN	14 1ies
lake	NN	17 s
lakefront	-	17 s
lakeshore	NN JJ60 VB66	17 s
lally	NN RB36 JJ63	06 1ies
lallygag	VB NN30 VBP60	-	42 s ging ged
lam	NN VB33	04 s	38 s ming med
lama	NN JJ66	18 s
lamb	NN VB33 VBP69	05 s	29 s ing ed
lambast	VB NN24 VBP33 JJ48	-	35c s ing ed
lambaste	VB VBP45 NN54 JJ63	-	35c s 1ing d
lambda	NN	10 s
lambent	JJ NN45
lambert	NN JJ57	23 s
lamblike	JJ NN54 RB63
lame	-	18 s	29 s 1ing d
lamedh	NN JJ57	10 s
lament	-	10 s	37c s ing ed
lamentation	NN	10 s
lamenter	NN	18 s
lamia	NN JJ66	18 e
laminate	VB NN27 VBP45 JJ54	06 s	36 s 1ing d
laminator	NN	18 s
laminectomy	NN JJ54	04 1ies
lamp	NN JJ60	06 s
lamplight	NN JJ69	19 s
lamplighter	NN JJ60	18 s
lamplit	JJ NN39
lampoon	NN VB51	10 s	32 s ing ed
lampooner	NN JJ60	18 s
lamppost	NN JJ39	06 s
lampshade	NN JJ45	06 s
lance	NN VB48	06 s	38 s 1ing d
lanceolate	JJ NN27 VB39 VBN66
lancer	NN JJ60	18 s
lancers	NNS	04 es
lancinate	JJ
lancinating	JJ VBG39 NN51
land	-	21 s	38 s ing ed
landau	NN JJ51	18 s
lander	NN JJ63	15 s
landfill	NN	17 s
landgrave	NN JJ54	18 s
landholder	NN JJ63	18 s
landholding	NN JJ39 VBG48	21 s
landing	-	06 s
landlady	NN JJ48	18 1ies
landler	NN JJ69	10 s
landline	NN JJ60	06 s
landlocked	JJ VBN51
landlord	NN JJ51	18 s
landlubber	NN JJ48	18 s
landlubberly	JJ RB54
landman	NN JJ66	18 2en
landmark	-	15 s
landmass	NN JJ63	17 es
landowner	NN JJ60	18 s
landrover	NN JJ63	06 s
landscape	-	15 s	36 s 1ing d
landscaped	VBN VBD12 JJ33
landscaper	NN JJ48	18 s
landscaping	VBG NN27	04 s
landscapist	NN JJ51	18 s
landslide	-	11 s
landsman	NN JJ66	18 2en
landward	RB JJ48
landwards	RB NNS69
lane	-	06 s
langlaufer	NN JJ54 VB66	18 s
langley	NN JJ54	23 s
language	-	10 s
languid	JJ NN60
languish	VB VBP51 JJ60 NN63	-	30 es ing ed
languisher	NN	18 s
languor	NN JJ69	12 s
lank	JJ NN42
lanky	JJ
lantern	NN JJ30	06 s
lap	-	08 s	42 s ping ped
laparocele	NN JJ39	26 s
laparotomy	NN JJ54	04 1ies
lapdog	NN	05 s
lapel	NN VB51 JJ57	06 s
lapful	NN JJ9	23 s
lapidarist	NN JJ51	18 s
lapidary	JJ NN18	18 1ies
lapidate	VB VBP57 NN63 JJ63	-	35 s 1ing d
lapidator	NN	18 s
lapidify	VB VBP48	-	30 1ies ing 1ied
lapidist	NN JJ51	18 s
lappet	NN JJ69	08 s
lapping	VBG NN27	06 s
lapse	-	04 s	38 s 1ing d
lapsed	VBN VBD15 JJ18
laptop	NN JJ66	06 s
larboard	JJ NN6	06 s
larcener	NN JJ60	18 s
larcenist	NN JJ42	18 s
larcenous	NN JJ	07 es
larceny	NN JJ51	04 1ies
lard	NN VB33 JJ63	13 s	36c s ing ed
large	-	07 s	-	r/st
largesse	NN JJ63	21 s
larghetto	NN JJ9	10 s
larghissimo	JJ NN39
largish	JJ NN66
largo	JJ NN3 RB39	10 s
lark	NN VB39	05 s	38 s ing ed
larkspur	NN JJ42 VB69	20 s
larn	VB VBP33 NN42 JJ51	-	31 s ing ed
larrup	VB NN3 JJ33 VBP33	-	35 s ing ed
larva	NN	05 e
larval	JJ NN30
laryngeal	JJ NN45
laryngectomy	NN JJ54	04 1ies
laryngismus	NN JJ30	04 es
laryngopharyngeal	JJ NN45
lascar	NN JJ45	18 s
laser	-	06 s
lash	NN VB18 VBP69	08 es	35 es ing ed
lasher	NN	18 s
lashing	-	04 s
lass	NN JJ63	18 es
lassie	NN JJ54	18 s
lasso	NN VB33 VBP66	18 es	35 es ing ed
last	-	28 s	42 s ing ed
lastly	RB JJ57
lat	NN JJ57	08 i/u
latch	NN VB42 VBP69	06 es	35 es ing ed
latchstring	NN JJ45 VBG48	06 s
late	-	-	-	r/st
latecomer	NN JJ66	18 s
latent	JJ NN63
lateralize	VB VBP60	-	38 s 1ing d
latest	-	10 s
lather	NN VB15 VBP60	17 s	35 s ing ed
lathery	JJ NN33
latinate	JJ
latinise	VB NN30 VBP33 JJ69	-	32 s 1ing d
latinize	VB VBP51	-	32c s 1ing d
latish	JJ NN66
latitude	NN JJ60	15 s
latitudinarian	JJ NN36	18 s
lats	NN NNS9 JJ48 VBG69	23 es
latter	-	24 s
laud	VB VBP18 NN21 JJ66	-	32 s ing ed
laudanum	NN	06 s
laudator	NN	18 s
lauder	NN JJ66	18 s
laugh	-	10 s	29 s ing ed
laughable	JJ
laughably	RB
laugher	NN	18 s
laughingly	RB
laughingstock	NN JJ66	18 s
laughter	-	10 s
launch	-	06 es	41 es ing ed
launcher	NN	06 s
launching	-	04 s
launder	VB VBP24 NN27 JJ57	-	35 s ing ed
launderette	NN JJ42 VB63	06 s
laundering	VBG NN27 JJ63	04 s
laundress	NN	18 es
laundry	-	06 1ies
laundryman	NN JJ66	18 2en
laundrywoman	NN JJ66	18 2en
laureate	JJ NN21	18 s
laurel	NN JJ51	20 s
laureled	JJ VBN45 VBD60
laurelled	JJ VBN27 VBD39 NN69
laurels	NNS	10 es
lava	NN	27 s
lavatory	NN JJ	06 1ies
lave	VB VBP24 NN39 JJ63	-	30 s 1ing d
lavender	NN JJ3	20 s
laver	NN JJ63	18 s
lavish	JJ VB12 VBP57 NN69	-	40 es ing ed
lavishly	RB JJ57
law	-	14 s
law-breaking	NN JJ42 VBG57	04 s
law-makers	NN NNS6 JJ48 VBG69	14 es
lawbreaker	NN JJ66	18 s
lawful	JJ
lawgiver	NN JJ63	18 s
lawless	JJ
lawlessness	NN	26 es
lawmaker	-	18 s
lawmaking	NN JJ42 VBG57	04 s
lawman	NN JJ66	18 2en
lawn	-	15 s
lawsuit	-	04 s
lawyer	-	18 s
laxness	NN	07 es
lay	-	10 s	35 s ing 1id	er
layabout	NN JJ54	18 s
layby	NN JJ54	06 1ies
layer	-	06 s	35 s ing ed
layette	NN JJ42 VB63	06 s
laying	-	22 s
layman	NN JJ66	18 2en
layoff	NN	04 s
layout	NN JJ54	09 s
layover	NN JJ63	04 s
layperson	NN JJ57	18 s
layup	NN JJ63	04 s
lazar	NN JJ45	18 s
lazarette	NN JJ42 VB63	06 s
laze	VB VBP48 NN63	-	41 s 1ing d
lazily	RB
lazy	JJ NN45 RB51
lazybones	NN NNS6 JJ30 VBG69	18 es
lb	NN	23 s
leach	NN VB24 VBP63	22 es	38 es ing ed
lead	-	07 s	38 s ing 2d
lead-in	NN JJ57	10 s
leaded	JJ VBN48 VBD69
leaden	JJ VBN63 NN66
leader	-	18 s
leaders	-	14 es
leadership	-	04 s
leading	-	06 s
leaf	NN VB48	20 1ves	39 s ing ed
leaf-book	NN	10 s
leafhopper	NN JJ48	05 s
leafing	VBG NN3	22 s
leaflet	NN JJ69	08 s
leafy	JJ VB48 NN54 RB66
league	-	14 s	30 s 1ing d
leak	-	17 s	32c s ing ed
leakage	NN JJ60	11 s
leaker	NN JJ66	18 s
leakproof	JJ NN30
leal	JJ NN45
lean	-	07 s	38 s ing t	er
leaner	-	04 s
leaning	-	12 s
leap	-	04 s	38 s ing t
leaper	NN JJ48	18 s
leapfrog	NN VB45	04 s	38 s ging ged
leaping	VBG NN27	04 s
learn	-	-	31ccF s ing t
learner	NN JJ60	18 s
learning	-	09 s
lease	-	21 s	41 s 1ing d
leased	VBN JJ6 VBD18
leaseholder	NN JJ63	18 s
leash	NN VB18 VBP69	06 es	35 es ing ed
least	-	09 s
leastways	RB NNS57
leastwise	RB NN42 JJ48
leather	-	27 s	35 s ing ed
leathered	VBN VBD12 JJ24
leatherette	NN JJ42 VB63	06 s
leatherneck	NN JJ66	18 s
leathery	JJ NN33
leave	-	28 s	38c s 1ing 3ft
leaved	JJ VBN51 VBD63
leaven	NN VB42 JJ57	27 s	38 s ing ed
leavened	VBN VBD15 JJ30
leavening	VBG NN36 JJ63	09 s
leaver	NN JJ63	18 s
leaving	-	04 s
lech	NN JJ60	18 es
lecher	NN	18 s
lectern	-	06 s
lector	NN	18 s
lecture	NN VB33 VBP66	10 s	32c s 1ing d
lecturer	NN JJ54	18 s
lecturing	-	04 s
lede	NN JJ60	10 s
lederhosen	NN JJ45 NNS63	06 s
ledge	NN JJ57	17 s
ledgeman	NN JJ66	18 2en
ledger	NN	21 s
lee	JJ NN CD57	18 s
leech	NN VB30 VBP63	05 es	29 es ing ed
leer	NN VB15 VBP48 JJ69	10 s	39 s ing ed
leering	VBG JJ27 NN57
leeway	-	22 s
left	-	15 s
left-hand	JJ NN33 RB66
left-hander	NN JJ63	18 s
left-of-center	JJ NN27
left-winger	NN	18 s
leftfield	NN	06 s
lefthander	NN JJ63	18 s
leftish	JJ NN66
leftist	-	18 s
leftover	NN JJ3	24 s
lefty	NN	18 1ies
leg	NN JJ51 VBG51	08 s
legacy	-	21 1ies
legalese	NN JJ63	10 s
legalise	VB NN30 VBP33 JJ69	-	41 s 1ing d
legality	-	07 1ies
legalization	-	04 s
legalize	-	-	41 s 1ing d
legate	NN JJ39 VB57	18 s
legatee	NN JJ60	18 s
legation	NN	04 s
legato	JJ RB12 NN18
legend	-	10 s
leger	NN	21 s
legged	JJ VBN39 VBD51
legging	NN JJ51 VBG60	06 s
leggy	JJ NN36
leghorn	NN JJ45	06 s
legibility	NN	07 1ies
leging	NN JJ54 VBG54	06 s
legion	-	14 s
legionary	NN JJ21	18 1ies
legionnaire	NN JJ60	18 s
legislate	VB VBP45 NN63	-	41 s 1ing d
legislating	-	04 s
legislation	-	10 s
legislator	-	18 s
legislature	-	14 s
legitimacy	-	07 1ies
legitimate	-	-	41c s 1ing d
legitimatise	VB NN30 VBP33 JJ69	-	41 s 1ing d
legitimatize	VB VBP51	-	41 s 1ing d
legitimise	VB NN30 VBP33 JJ69	-	41 s 1ing d
legitimize	VB VBP51	-	41 s 1ing d
legs	NNS	07 es
legume	NN JJ45	20 s
lei	NNS NN3	06 s
leisure	NN JJ57	28 s
leisured	JJ VBN45 VBD63
leisurely	RB JJ42
leitmotif	NN JJ69	10 s
leitmotiv	NN JJ51 NNS66	10 s
lemma	NN JJ66	10 ta
lemon	NN	13 s
lemonade	NN JJ45	13 s
lemony	JJ NN33
lend	-	-	40 s ing 1t
lender	-	18 s
lending	-	04 s
length	-	07 s
lengthen	VB NN45 VBP45 JJ54	-	30 s ing ed
lengthened	VBN VBD15 JJ30
lengthening	VBG NN36 JJ63	04 s
lengthily	RB
lengthways	RB JJ24 NN63
lengthwise	JJ RB12 NN15
leniency	NN	07 1ies
lenient	JJ
leniently	RB
lenify	VB VBP48	-	37 1ies ing 1ied
lens	-	06 es
lense	NN JJ48	06 s
lensman	NN JJ66	18 2en
lenten	JJ VBN48 NN57 VB60
lentiform	JJ NN57 VB69
lentiginose	JJ NN45
lentil	NN JJ60	13 s
lentissimo	JJ NN39
lento	JJ RB12 NN18
leonine	JJ NN42
leopard	NN JJ54	27 s
leper	NN JJ48	18 s
lepidopterist	NN JJ51	18 s
lepidopterologist	NN JJ51	18 s
leprechaun	NN JJ51	18 s
leprose	JJ NN45
leprosy	NN JJ51	26 1ies
leptorhine	JJ NN42
leptorrhine	JJ NN42
leptosporangiate	JJ NN54
lesbian	-	18 s
lesbianism	NN	04 s
lesion	NN	26 s
less	-	-	-	er
lessee	NN JJ60	18 s
lessen	VB NN45 VBP45 JJ54	-	30 s ing ed
lessened	VBN VBD15 JJ30
lessening	VBG NN36 JJ63	11 s
lesson	-	04 s
lessor	NN JJ69	18 s
let	-	14 s	41cc s ting ted
letch	NN	18 es
letdown	NN JJ57	12 s
lethality	NN	07 1ies
lethargy	NN JJ63	26 1ies
letter	-	10 s	40 s ing ed
lettercard	NN JJ54	10 s
letterer	NN JJ54	18 s
letterhead	NN JJ54	10 s
lettering	VBG NN27 JJ63	10 s
letterman	NN JJ66	18 2en
letterpress	NN	10 es
letters	-	09 es
letting	-	21 s
letup	NN JJ63	28 s
leu	NN JJ51	23 1i
leucotomy	NN JJ54	04 1ies
leukaemia	NN JJ66	26 s
leukotomy	NN JJ54	04 1ies
lev	NN JJ51 NNS66	23 a
levallorphan	NN JJ48	06 s
levant	VB NN21 JJ30 VBP42	-	38 s ing ed
levee	NN JJ60	14 s
level	-	07 s	33 s ling led
level-headed	JJ VBN48 VBD69
leveler	NN JJ69	18 s
levelheaded	JJ VBN48 VBD69
leveling	-	04 s
leveller	NN JJ69	18 s
lever	-	06 s	35 s ing ed
leverage	-	19 s	40 s 1ing d
leveraging	-	04 s
leviathan	NN JJ48	18 s
levirate	NN JJ33 VB48	09 s
levis	NN	06 es
levitate	VB VBP39 JJ48 NN57	-	38 s 1ing d
levity	NN	12 1ies
levy	-	21 1ies	40 1ies ing 1ied
lewd	JJ VBN48 VBD63 NN66
lexeme	NN JJ45	10 s
lexical	JJ
lexicalise	VB NN30 VBP33 JJ69	-	32 s 1ing d
lexicalize	VB VBP60	-	32 s 1ing d
lexicographer	NN	18 s
lexicologist	NN JJ51	18 s
lexicon	NN	09 s
lexicostatistic	JJ
lexicostatistics	NN NNS24 JJ66	09 es
li	JJ NN3	27 s
liabilities	-	21 es
liability	-	26 1ies
liable	JJ
liaise	VB NN30 VBP33 JJ69	-	32 s 1ing d
liaison	NN JJ57	26 s
liana	NN	20 s
liar	-	18 s
libber	NN JJ48	18 s
libel	-	10 s	32 s ling led
libeler	NN JJ69	18 s
liberal	-	18 s
liberalise	VB NN30 VBP33 JJ69	-	41 s 1ing d
liberalism	NN	09 s
liberalist	NN JJ42	18 s
liberalization	-	04 s
liberalize	VB VBP60	-	41 s 1ing d
liberally	RB
liberate	VB VBP51 JJ66	-	41 s 1ing d
liberated	VBN VBD15 JJ27
liberation	-	04 s
liberator	NN	18 s
libertarian	-	18 s
libertarianism	-	09 s
libertine	JJ NN6	18 s
liberty	-	26 1ies
libido	NN JJ60	12 s
librarian	NN JJ24	18 s
library	-	06 1ies
librate	VB VBP45 JJ66 NN69	-	42 s 1ing d
librettist	NN JJ51	18 s
libretto	NN JJ69	10 1i
licence	NN VB60	26 s	41 s 1ing d
license	-	10 s	41 s 1ing d
licensee	NN JJ60	18 s
licenser	NN JJ51	18 s
licentiate	NN JJ45 VB63	18 s
lichen	NN JJ45 NNS63	26 s
lichgate	NN JJ39 VB57	06 s
licit	JJ NN39
lick	-	17 s	35c s ing ed
licked	VBN VBD12 JJ21
licking	VBG NN24	11 s
lid	NN JJ36	08 s
lidar	NN JJ45	06 s
lidded	JJ VBN51 VBD63
lie	-	10 s	42 s 2ying 2ain/2ay
lie-abed	NN JJ12 NNS60 VBG69	18 s
lied	-	10 er
lief	RB NN15 JJ21
liege	JJ NN3	18 s
liegeman	NN JJ66	18 2en
lien	NN JJ45 NNS63	21 s
lieu	NN JJ51	04 s
lieutenant	-	18 s
life	-	26 2ves
life-size	JJ VB48 NN48
life-threatening	JJ VBG51 NN60
life-time	NN JJ15	28 s
lifeblood	NN	08 s
lifeboat	NN JJ57	06 s
lifeguard	NN JJ54	18 s
lifehack	VB NN24 VBP39 JJ63	-	30 s ing ed
lifeless	JJ
lifelike	JJ NN54 RB63
lifeline	NN JJ60	25 s
lifer	NN JJ54 VB66	18 s
lifesaver	NN JJ63	18 s
lifesaving	NN JJ27 VBG36	04 s
lifesize	JJ VB48 NN48
lifespan	NN JJ48	28 s
lifestyle	-	07 s
lifetime	-	28 s
lift	-	04 s	38 s ing ed
lifter	NN JJ60	18 s
liftman	NN JJ66	18 2en
ligament	NN	08 s
ligan	NN JJ48	06 s
ligate	VB VBP45 NN60 JJ66	-	35 s 1ing d
ligature	NN JJ69	10 s
light	-	19 s	30 s ing 3t	er
light-duty	JJ NN24
light-footed	JJ VBN45 VBD60
light-green	JJ NN54 VBN69
light-haired	JJ VBN42 VBD63
light-headed	JJ VBN48 VBD69
light-mindedness	NN	07 es
light-o'-love	NN JJ57	18 s
light-of-love	NN JJ57	18 s
lighted	JJ VBN48 VBD63
lighten	VB VBP39 NN69	-	37c s ing ed
lighter	-	27 s	38 s ing ed
lighterman	NN JJ66	18 2en
lightheaded	JJ VBN48 VBD69
lighting	-	26 s
lightning	-	19 s
lightproof	JJ NN30
lightweight	-	18 s
lignify	VB VBP48	-	30 1ies ing 1ied
lignite	NN JJ48	27 s
lii	JJ NN42
liii	JJ NN42
like	-	09 s	37 s 1ing d
likelihood	-	07 s
liken	VB JJ45 NN48 VBP54	-	31 s ing ed
likeness	NN	07 es
likening	VBG NN36 JJ63	04 s
liking	-	12 s
lilac	JJ NN30	20 s
lilliputian	JJ NN18	18 s
lilt	NN VB30 VBP66	07 s	32F s ing ed
lily	NN JJ33 RB36	20 1ies
limacine	JJ NN42
limb	NN	08 s
limbed	JJ VBN45 VBD60
limber	NN JJ VB24 VBP57	06 s	35 s ing ed
limbo	NN JJ60	26 s
lime	NN VB33 JJ51	27 s	38 s 1ing d
limelight	-	26 s
limerick	NN JJ57	15 s
limey	NN JJ54	18 s
limit	-	07 s	30c s ing ed
limitation	-	09 s
limited	-	06 s
limiting	-	24 s
limitless	JJ
limn	VB NN18 VBP36 JJ48	-	36 s ing ed
limner	NN JJ60	18 s
limnologist	NN JJ51	18 s
limousine	NN JJ57	06 s
limp	NN JJ12 VB18 VBP63	04 s	38 s ing ed
limper	NN JJ48	18 s
limply	RB NN60
linac	NN JJ30	06 s
linchpin	NN JJ57	09 s
linden	NN JJ33 VB60	20 s
lindy	NN JJ48	04 1ies
line	-	14 s	42 s 1ing d
line-shooter	NN JJ60	18 s
line-shooting	NN VBG63	10 s
lineage	NN JJ60	14 s
lineal	JJ NN45
linear	JJ NN57
linearise	VB NN30 VBP33 JJ69	-	30 s 1ing d
linearize	VB VBP51	-	30 s 1ing d
linearly	RB JJ57
linebacker	NN	18 s
lineman	NN JJ66	18 2en
linemen	NNS NN69	14 s
linen	NN JJ45 NNS63	06 s
linendraper	NN JJ48	18 s
liner	NN JJ60	04 s
linesman	NN JJ66	18 2en
lineup	-	10 s
ling	NN JJ48 VBG51	20 s
lingam	NN	10 s
linger	VB NN9 VBP24 JJ60	-	42 s ing ed
lingerer	NN JJ54	18 s
lingering	-	04 s
lingeringly	RB
lingo	NN JJ60	10 es
lingua	NN	08 e
lingual	JJ NN39	10 s
lingually	RB
linguist	NN JJ51	18 s
linguistic	JJ
linguistically	RB
linguistics	NN NNS24 JJ66	09 es
lingulate	JJ NN21 VB30 VBN57
lining	-	06 s
link	-	24 s	31 s ing ed
linkage	NN JJ60	24 s
linkboy	NN	18 s
linkman	NN JJ66	18 2en
links	-	06 es
linksman	NN JJ66	18 2en
linoleum	NN	27 s
lint	NN JJ54	27 s
lion	-	05 s
lion-hunter	NN	18 s
lionhearted	JJ VBN51 VBD66
lionise	VB NN30 VBP33 JJ69	-	41 s 1ing d
lionize	VB VBP51	-	41 s 1ing d
lip	NN	08 s
lip-read	VB NN27 JJ48 VBP54	-	31 s ing ed
lip-sync	VB JJ9 NN12 VBP24	-	32 s ing ed
lip-synch	VB NN18 VBP42 JJ48	-	32 es ing ed
lipectomy	NN JJ54	04 1ies
lipogram	NN	10 s
lipped	JJ VBN33 VBD39
lipread	VB NN27 JJ48 VBP54	-	31 s ing ed
lipstick	NN VB12 VBP51 JJ66	06 s	36 s ing ed
liquefied	VBN VBD24 JJ24
liquefy	VB VBP48	-	43 1ies ing 1ied
liquescent	JJ NN48
liquid	JJ NN24	27 s
liquidate	VB VBP57 NN63 JJ63	-	35 s 1ing d
liquidation	NN	04 s
liquidator	NN	18 s
liquidise	VB NN30 VBP33 JJ69	-	30 s 1ing d
liquidity	NN	26 1ies
liquidize	VB VBP51	-	40 s 1ing d
liquify	VB VBP48	-	30 1ies ing 1ied
liquor	NN JJ69	13 s
lisle	NN JJ39	06 s
lisp	NN VB27 VBP66	26 s	32 s ing ed
lisper	NN JJ48	18 s
lissom	JJ NN33
list	-	10 s	32 s ing ed
listen	-	-	39 s ing ed
listener	NN JJ60	18 s
listening	-	04 s
lister	NN	18 s
listeria	NN JJ66	05 s
listing	-	10 s
listless	JJ
listlessly	RB
lit	-	09 ai
litany	-	10 1ies
litas	NN NNS36 JJ57	23 1i/2u
liter	NN JJ63	23 s
literacy	NN	09 1ies
literal	-	10 s
literalise	VB NN30 VBP33 JJ69	-	31 s 1ing d
literalism	NN	09 s
literalize	VB VBP60	-	31 s 1ing d
literalness	NN	07 es
literate	JJ NN36	18 s
literati	NN JJ57	14 s
literatim	RB JJ3 NN30
literature	-	10 s
lithe	JJ NN18 VB66
lithium	NN	27 s
lithoglyptics	NN NNS24 JJ66	06 es
lithograph	NN VB36	06 s	36 s ing ed
lithographer	NN	18 s
lithography	NN	10 1ies
lithomancer	NN JJ60	18 s
lithosphere	NN	17 s
lithotomy	NN JJ54	04 1ies
litigant	NN JJ42	18 s
litigate	VB VBP45 NN60 JJ66	-	41 s 1ing d
litigation	-	04 s
litigator	NN	18 s
litmus	-	27 es
litoral	NN JJ24	15 s
litotes	NN NNS9 JJ48 VBG69	10 es
litter	NN VB36 JJ66	14 s	42 s ing ed
litter-bearer	NN JJ54	18 s
litterateur	NN JJ42 VB69	18 s
litterbug	NN JJ51 VBG51	18 s
litterer	NN JJ54	18 s
little	-	23 s
littler	JJ NN30
liturgics	NN NNS15 JJ60	09 es
liturgist	NN JJ51	18 s
liv	JJ NN45 VBN69
livable	JJ
live	-	-	42 s 1ing d
livelihood	NN	21 s
liveliness	NN	04 es
lively	-	-	-	1iest
liven	VB NN15 JJ30 VBP33	-	30 s ing ed
liver	NN JJ3	08 s
liveried	JJ VBN60 VBD63
liverish	JJ NN66
liveryman	NN JJ66	18 2en
livestock	NN JJ66	05 s
livid	JJ NN60
living	-	09 s
lizard	NN JJ54	05 s
llama	NN JJ66	05 s
llano	NN JJ60	17 s
loach	NN	05 es
load	-	06 s	35 s ing ed
loaded	VBN VBD18 JJ21
loader	NN JJ66	18 s
loading	VBG NN27 JJ57	06 s
loads	-	23 es
loadstar	NN JJ45	17 s
loaf	NN VB48	13 1ves	42 s ing ed
loafer	NN JJ54 VB66	18 s
loafing	VBG NN3	04 s
loamy	JJ NN45 RB51
loan	-	21 s	40 s ing ed
loan-blend	NN VB54 JJ57	10 s
loanblend	NN VB54 JJ57	10 s
loaner	NN JJ60	18 s
loaning	VBG NN36 JJ45	04 s
loanword	NN JJ51	10 s
loath	JJ NN24
loathe	VB NN27 VBP30	-	37 s 1ing d
loather	NN	18 s
loathing	NN VBG3 JJ33	12 s
loathly	JJ RB54
loathsome	JJ NN69
lob	NN VB33 VBP69	04 s	35 s bing bed
lobate	JJ NN60
lobated	JJ VBN45 VBD66
lobby	-	06 1ies	41 1ies ing 1ied
lobbyist	-	18 s
lobe	NN JJ54	08 s
lobectomy	NN JJ54	04 1ies
lobed	JJ VBN45 VBD60
loblolly	NN RB39 JJ54	13 1ies
lobotomy	NN JJ54	04 1ies
lobscouse	NN	13 s
lobscuse	NN	13 s
lobster-backed	JJ VBN54 VBD63
lobsterback	NN	18 s
lobsterman	NN JJ66	18 2en
lobular	JJ
lobularity	NN	07 1ies
lobule	NN JJ39	08 s
local	-	06 s
locale	NN JJ54	15 s
localise	VB NN30 VBP33 JJ69	-	42 s 1ing d
localism	NN	10 s
locality	NN	15 1ies
localization	NN	04 s
localize	-	-	42 s 1ing d
localized	VBN VBD18 JJ24
locate	VB VBP39 NN60	-	40 s 1ing d
locater	NN JJ54	18 s
location	-	03 s
locative	NN JJ12	10 s
locator	NN	18 s
lock	-	06 s	35 s ing ed
locker	NN	06 s
locking	VBG NN24	04 s
lockkeeper	NN JJ48	18 s
lockman	NN JJ66	18 2en
lockmaster	NN	18 s
lockring	NN JJ45 VBG48	06 s
locksmith	NN JJ57	18 s
lockstep	NN JJ51	04 s
lockup	NN JJ63	06 s
loco	JJ NN39
locomote	VB NN27 JJ36 VBP42	-	38 s 1ing d
locomotor	JJ NN15
locum	NN	18 s
locus	NN JJ30	15 2i
locust	NN JJ54	05 s
locution	NN	10 s
lodestar	NN JJ45	17 s
lodge	-	18 s	42cF s 1ing d
lodgement	NN	10 s
lodger	NN	18 s
lodging	VBG NN24 JJ63	06 s
lodgings	NNS	06 es
lodgment	NN	10 s
loft	NN VB39 JJ66	06 s	40 s ing ed
log	-	27 s	32 s ging ged
log-in	VB NN33 VBP39 JJ57	-	40 s ing ed
logarithm	NN JJ66	10 s
logbook	NN	10 s
logger	NN	18 s
loggerhead	NN JJ54	18 s
loggerheaded	JJ VBN48 VBD69
logging	VBG NN18 JJ54	04 s
logic	-	09 s
logically	RB
logician	NN JJ42	18 s
logion	NN	10 2a
logistic	JJ
logistical	JJ
logistician	NN JJ42	18 s
logistics	-	04 es
logjam	NN	26 s
logo	NN JJ60	10 s
logogram	NN	10 s
logograph	NN	10 s
logomach	NN	18 es
logomachist	NN JJ51	18 s
logomachy	NN JJ51	10 1ies
logotype	NN	10 s
logroll	VB NN21 VBP33	-	41 s ing ed
logy	JJ NN36
lohan	NN JJ48	18 s
loins	NN NNS12 JJ48 VBG69	08 es
loiter	VB NN6 VBP33 JJ36	-	42 s ing ed
loiterer	NN JJ54	18 s
loll	VB NN21 VBP33	-	42 s ing ed
lollop	VB NN18 VBP21 JJ48	-	38 s ing ed
lolly	NN RB39 JJ54	21 1ies
lollygag	VB NN30 VBP60	-	42 s ing ed
loneliness	NN	26 es
loner	NN JJ60	18 s
long	-	-	37 s ing ed	er/est
long-acting	JJ VBG30 NN54
long-ago	JJ NN39
long-distance	JJ NN15
long-familiar	JJ NN54
long-haired	JJ VBN42 VBD63
long-legged	JJ VBN39 VBD51
long-lived	JJ VBN54
long-run	JJ NN45
long-shanked	JJ VBN42 VBD54
long-suffering	JJ NN12 VBG45	07 s
long-winded	JJ VBN57 VBD63
long-windedness	NN	10 es
longbowman	NN JJ66	18 2en
longer	-	18 s
longevity	-	07 1ies
longhand	NN JJ3	10 s
longing	VBG NN24 JJ60	12 s
longingly	RB
longish	JJ NN66
longitude	NN JJ60	15 s
longshoreman	NN JJ66	18 2en
longshot	NN JJ48	06 s
longsighted	JJ VBN48 VBD63
longueur	NN JJ42 VB69	28 s
longways	RB NNS18 NN42 JJ54	04 es
longwise	RB NN42 JJ48
look	-	07 s	39 s ing ed
look-alike	-	18 s
looker	NN	18 s
looker-on	NN	18 s
looking	-	04 s
lookout	NN JJ54	18 s
lookup	NN JJ63	22 s
loom	-	06 s	42 s ing ed
loon	NN	18 s
looney	NN JJ54	18 s
loony	-	18 1ies
loop	-	06 s	38 s ing ed
loophole	-	10 s
looping	VBG NN27	22 s
loopy	JJ NN48
loose	-	-	41 s 1ing d	r
loose-jointed	JJ VBN48 VBD63
loose-jowled	JJ VBN45 VBD60
looseleaf	JJ NN30
loosely	RB
loosen	VB NN45 VBP45 JJ54	-	30 s ing ed
loot	NN VB21	21 s	40 s ing ed
looted	VBN VBD15 JJ27
looter	NN JJ60	18 s
looting	VBG NN15	04 s
lop	VB NN18 VBP21 JJ48	-	35 s ping ped
lop-eared	JJ VBN36 VBD42
lope	NN VB27	04 s	38 s 1ing d
lopsidedly	RB
lord	NN VB33 JJ60	18 s	41 s ing ed
lordly	JJ RB39
lordship	NN	10 s
lore	-	09 s
lorgnette	NN JJ42 VB63	06 s
lorry	NN JJ51	06 1ies
lose	-	-	40 s 1ing 1t
loser	-	18 s
losings	NN NNS6 JJ48 VBG69	21 es
loss	-	21 es
losses	-	21 es
lossy	JJ NN48
lost	-	14 s
lot	-	23 s	41 s ting ted
loth	JJ NN39
lotion	NN	06 s
lots	-	23 es
lottery	NN	11 1ies
lotus	NN JJ30	20 es
lotus-eater	NN JJ54	18 s
louche	JJ NN18 VB66
loud	-	-	-	er/est
loud-voiced	JJ VBN60
louden	VB JJ57 NN57 VBP60	-	39 s ing ed
loudmouth	NN JJ57	18 s
loudspeaker	NN JJ66	06 s
lounge	NN VB27 VBP48 JJ54	06 s	35 s 1ing d
lounger	NN	18 s
loungewear	NN JJ42	06 s
loup-garou	NN JJ51	18 6s-garous
lour	VB VBP33 NN36 JJ39	-	30 s ing ed
louse	NN	05 4ice
lousiness	NN	26 es
lousy	JJ NN48
lout	NN JJ54	18 s
loutish	JJ NN66
louvered	JJ VBN48 VBD60
lovable	JJ
love	-	12 s	37 s 1ing d
love-song	NN JJ27	10 s
loveless	JJ
loveliness	NN	07 es
lovely	JJ RB36 NN36 CD63	18 1ies
lovemaking	NN JJ42 VBG57	04 s
lover	-	18 s
loverly	JJ RB54
lovesick	JJ NN42
lovingly	RB
low	-	26 s	32 s ing ed	er/est
low-ceilinged	JJ VBN51
low-class	JJ NN36
low-down	JJ NN3	10 s
low-grade	JJ NN66
low-level	JJ
low-lying	JJ VBG24 NN39 VBN66
low-pitched	JJ VBN57 VBD60
low-sudsing	JJ VBG51 NN51
low-toned	JJ VBN51 VBD69
lowball	VB NN21 VBP51 JJ57	-	31 s ing ed
lowbred	JJ VBN48 VBD60
lowbrow	NN JJ9	18 s
lowbrowed	JJ VBN27 VBD45
lower	-	06 s	38 s ing ed
lower-class	JJ NN36
lower-middle-class	JJ NN36
lowercase	NN JJ15	10 s
lowerclassman	NN JJ66	18 2en
lowering	-	04 s
loweringly	RB
lowland	NN JJ27	17 s
lowlife	NN JJ57	18 s
lowly	JJ RB33 NN60
lowset	JJ NN24 VBN48 VB63
loxodrome	NN JJ30	15 s
loyalist	-	18 s
loyalty	-	07 1ies
lubber	NN JJ48	18 s
lubberly	JJ RB54
lube	NN VB30 JJ63	27 s	35 s 1ing d
lubricant	NN JJ42	27 s
lubricate	VB VBP39 NN57	-	42 s 1ing d
lucent	JJ NN51
lucid	JJ NN60
lucidity	NN	07 1ies
lucifer	NN JJ54 VB66	18 s
luck	-	26 s
luckily	RB
lucky	-	-	-	1iest
lucubrate	VB VBP45 JJ66 NN69	-	32 s 1ing d
lucubration	NN	10 s
lues	NN NNS6 JJ48 VBG69	26 es
luff	NN VB45	06 s	38 s ing ed
lug	NN VB42 JJ60 VBP66	18 s	35 s ging ged
luge	NN VB21 VBP63 JJ66	06 s	38 s 1ing d
luger	NN	06 s
luggage	NN JJ60	06 s
lugsail	NN JJ66 VB69	06 s
lugubrious	JJ
lukewarm	JJ NN42
lull	-	28 s	37 s ing ed
lullaby	NN JJ54	10 1ies
lulu	NN JJ51	18 s
lumbar	JJ NN54
lumber	NN VB24 VBP57 JJ57	27 s	38 s ing ed
lumberjack	NN	18 s
lumberman	NN JJ66	18 2en
lumen	NN NNS21 JJ45	23 2ina
luminary	NN JJ21	18 1ies
luminesce	VB NN21 VBP42 JJ63	-	43 s 1ing d
luminescence	NN	19 s
luminescent	JJ NN48
luminism	NN	14 s
luminosity	NN	07 1ies
luminous	JJ
lummox	NN JJ63	18 es
lump	NN VB24 VBP66 JJ66	14 s	35c s ing ed
lumpectomy	NN JJ54	04 1ies
lumpenproletariat	NN JJ57	14 s
lumper	NN JJ48	18 s
lumpish	JJ NN66
lumpy	JJ NN48
lunar	JJ NN54
lunatic	JJ NN54	18 s
lunation	NN	28 s
lunch	-	13 es	34 es ing ed
luncheon	-	13 s
luncher	NN	18 s
lunchroom	NN	06 s
lunchtime	NN JJ42	28 s
lunette	NN JJ42 VB63	06 s
lung	NN JJ27 VBG51	08 s
lunge	NN VB27 VBP48 JJ54	04 s	38 s 1ing d
lunger	NN	18 s
lunkhead	NN JJ54	18 s
lupus	NN JJ30	26 es
lurch	-	04 es	38 es ing ed
lurcher	NN	18 s
lure	-	07 s	32 s 1ing d
luridness	NN	10 es
lurk	VB NN12 VBP42 JJ48	-	42 s ing ed
lurker	NN	18 s
luscious	JJ
lush	JJ NN6	18 es
lust	NN VB18 VBP57 JJ63	12 s	34 s ing ed
luster	NN	07 s
lustily	RB
lustrate	VB VBP45 JJ66 NN69	-	30 s 1ing d
lustre	NN JJ57	07 1a
lusty	JJ NN24
lutanist	NN JJ42	18 s
luteal	JJ NN45
lutenist	NN JJ42	18 s
lutetium	NN	27 s
luthier	NN JJ48	18 s
lutist	NN JJ51	18 s
lux	NN JJ63	23 es
luxate	VB VBP45 NN60 JJ66	-	30 s 1ing d
luxe	JJ NN48
luxuriate	VB VBP51 NN54 JJ66	-	34 s 1ing d
luxuriously	RB
luxury	-	07 1ies
lv	JJ NN45 VBN69
lvi	JJ NN42
lvii	JJ NN42
lviii	JJ NN42
lxi	JJ NN42
lxii	JJ NN42
lxiii	JJ NN42
lxiv	JJ NN45 VBN69
lxv	JJ NN45 VBN69
lxvi	JJ NN42
lxvii	JJ NN42
lxviii	JJ NN42
lxx	JJ NN36
lxxi	JJ NN42
lxxii	JJ NN42
lxxiii	JJ NN42
lxxiv	JJ NN45 VBN69
lxxv	JJ NN45 VBN69
lxxvi	JJ NN42
lxxvii	JJ NN42
lxxviii	JJ NN42
lxxx	JJ NN36
lxxxi	JJ NN42
lxxxii	JJ NN42
lxxxiii	JJ NN42
lxxxiv	JJ NN45 VBN69
lxxxv	JJ NN45 VBN69
lxxxvi	JJ NN42
lxxxvii	JJ NN42
lxxxviii	JJ NN42
lycanthrope	NN	18 s
lycee	NN JJ60	14 s
lyceum	NN	14 s
lychgate	NN JJ39 VB57	06 s
lye	NN JJ51	27 s
lying	-	04 s
lymphadenopathy	NN JJ45	26 1ies
lymphocyte	NN JJ42 VB63	08 s
lymphoma	NN JJ66	26 ta
lynch	VB NN18 VBP42 JJ48	-	41 es ing ed
lynching	VBG NN42 JJ63	04 s
lynx	NN JJ63	10 es
lyonnaise	JJ NN27 RB63 VB69
lyophilise	VB NN30 VBP33 JJ69	-	30 s 1ing d
lyophilize	VB VBP60	-	30 s 1ing d
lyrate	JJ NN66
lyric	JJ NN18 VB66	10 s	36 s ing ed
lyrical	JJ
lyricist	NN JJ51	18 s
lyrist	NN JJ51	18 s
lysogenize	VB VBP51	-	30 s 1ing d
ma	NN	18 s
ma'am	NN	18 s
maar	NN JJ45	17 e
mac	NN JJ30	06 s
macabre	JJ NN39
macadamise	VB NN30 VBP33 JJ69	-	35 s 1ing d
macadamize	VB VBP51	-	35 s 1ing d
macaroni	NN JJ57	18 es
macebearer	NN JJ54	18 s
macer	NN JJ60	18 s
macerate	VB VBP51 JJ66	-	30 s 1ing d
machete	NN JJ42 VB63	06 s
machicolate	VB VBP45 NN63	-	40 s 1ing d
machinate	VB VBP45 JJ66	-	36c s 1ing d
machination	NN	09 s
machinator	NN	18 s
machine	-	06 s	36 s 1ing d
machine-made	JJ NN51
machine-wash	VB NN36 VBP51 JJ66	-	35 es ing ed
machinelike	JJ NN54 RB63
machinery	-	06 1ies
machinist	NN JJ42	18 s
machismo	NN JJ60	07 s
macho	NN JJ	18 s
macho-man	NN JJ66	18 2en
macintosh	NN JJ48	06 es
mack	NN	06 s
mackinaw	NN JJ63	06 s
mackintosh	NN JJ48	06 es
mackle	NN JJ48 VB57	10 s
macon	NN	15 s
macrame	NN VB27 JJ63	06 s	36 s 1ing d
macrencephaly	NN JJ39 RB39	26 1ies
macro	NN JJ	10 s
macrobiotics	NN NNS24 JJ66	09 es
macrocephaly	NN JJ39 RB39	26 1ies
macroeconomic	JJ
macroeconomics	NN NNS15 JJ60	09 es
macroeconomist	NN JJ51	18 s
macromolecular	JJ
macron	NN	10 s
macrophage	NN JJ60	08 s
macroscopically	RB
maculate	VB JJ36 VBP42 NN60	-	35 s 1ing d
macumba	NN	14 s
macushla	NN	18 s
madam	NN	18 s
madame	NN JJ54	18 5esdames
madcap	NN JJ3	18 s
madden	VB JJ57 NN57 VBP60	-	37 s ing ed
maddened	VBN VBD15 JJ30
maddening	VBG JJ27 NN66
madder	NN VB30 VBP60	20 s	30 s ing ed
madly	RB
madman	NN JJ66	18 2en
madness	-	26 es
madras	NN NNS36 JJ57	15 es
madrasa	NN	14 s
madrasah	NN JJ57	14 s
madrigal	NN VB30 JJ42 VBP69	10 s	36 s ing ed
madrigalist	NN JJ42	18 s
madwoman	NN JJ66	18 2en
maenad	NN JJ57	18 s
maestro	NN JJ60	18 1i
maffia	NN JJ66	14 s
mafia	NN JJ66	14 s
mafioso	NN JJ60	18 1i
mag	NN	10 s
magazine	-	10 s
magdalen	NN JJ45 NNS63	18 s
maggot	NN JJ60	05 s
maggoty	JJ NN24
magic	-	09 s
magical	JJ
magician	NN JJ42	18 s
magistrate	NN JJ33 VB48	18 s
magma	NN JJ66	27 ta
magnate	-	18 s
magnet	NN	06 s
magnetic	JJ
magnetically	RB
magnetics	NN NNS24 JJ66	09 es
magnetise	VB NN30 VBP33 JJ69	-	32 s 1ing d
magnetism	-	19 s
magnetize	VB VBP51	-	30c s 1ing d
magnetohydrodynamics	NN NNS15 JJ60	09 es
magnetosphere	NN	19 s
magnification	NN	04 s
magnificence	NN	07 s
magnificent	JJ NN51
magnificently	RB
magnifico	NN JJ60	18 es
magnified	VBN JJ24 VBD24
magnify	VB VBP48	-	30c 1ies ing 1ied
magniloquence	NN	10 s
magniloquent	JJ NN45
magnitude	-	07 s
magnolia	NN JJ66	20 s
magpie	NN JJ54	05 s
magus	NN JJ30	18 2i
maharaja	NN	18 s
maharajah	NN JJ57	18 s
maharanee	NN JJ60	18 s
maharani	NN JJ57	18 s
mahatma	NN JJ66	18 s
mahjong	NN JJ27	04 s
mahlstick	NN JJ57	06 s
mahogany	NN JJ51	20 1ies
mahout	NN JJ54	18 s
maid	NN JJ36	18 s
maiden	JJ NN30	18 s
maidenly	JJ RB33
maidservant	NN JJ42	18 s
mail	-	10 s	35c s ing ed
mailbox	NN JJ63	06 es
mailed	VBD VBN JJ42
mailer	-	18 s
mailing	VBG NN21	14 s
mailing-card	NN JJ54	10 s
mailman	NN JJ66	18 2en
maim	VB VBP36 NN36 JJ42	-	29 s ing ed
maimed	VBN VBD6 JJ9	14 s
maimer	NN JJ66	18 s
main	-	17 s
mainland	-	17 s
mainline	NN VB3 VBP18 JJ27	-	34 s 1ing d
mainsail	NN JJ66 VB69	06 s
mainspring	NN JJ45 VBG48	06 s
mainstay	NN JJ51	18 s
mainstream	-	09 s
mainstreamed	JJ VBN63 VBD63
maintain	-	-	42F s ing ed
maintainer	NN JJ60	18 s
maintenance	-	04 s
maisonette	NN JJ42 VB63	06 s
maisonnette	NN JJ42 VB63	06 s
majestic	JJ
majestically	RB
majesty	NN	07 1ies
major	-	18 s	31 s ing ed
major-domo	NN JJ60	18 s
major-general	NN JJ15	18 s
majorette	NN JJ42 VB63	18 s
majority	-	07 1ies
majors	NNS VBZ57	14 es
majuscule	JJ NN24	10 s
make	-	09 s	41F s 1ing 2de
make-peace	NN JJ60	18 s
make-up	NN JJ54	11 s
make-work	NN	04 s
makeover	-	04 s
maker	-	18 s
makeready	NN JJ48	04 1ies
makeshift	-	04 s
makeup	-	06 s
making	-	04 s
malacologist	NN JJ51	18 s
maladjusted	JJ VBN42 VBD54
maladroit	JJ NN39
malady	NN JJ48	26 1ies
malahini	NN JJ57	18 s
malaise	-	26 s
malaprop	NN JJ66	10 s
malapropism	NN	10 s
malapropos	JJ NN9 RB12
malaria	NN JJ66	26 s
malarkey	NN JJ54	10 s
malarky	NN JJ27	10 1ies
malcontent	JJ NN24	18 s
male	-	05 s
maledict	JJ VB6 VBP48 NN66	-	32 s ing ed
malediction	NN	10 s
malefactor	NN	18 s
maleness	NN	07 es
malevolency	NN	07 1ies
malevolently	RB
malfeasance	NN	04 s
malfeasant	NN JJ42	18 s
malformed	JJ VBN39 VBD57
malfunction	NN VB54	11 s	35 s ing ed
malice	NN JJ60	12 s
malicious	JJ
maliciously	RB
malign	JJ VB12 NN42 VBP51	-	32 s ing ed
malignancy	NN	26 1ies
malignant	JJ NN69
maligner	NN JJ60	18 s
malignment	NN JJ69	10 s
malik	NN JJ66	18 s
malinger	VB NN9 VBP24 JJ60	-	41 s ing ed
malingerer	NN JJ54	18 s
malingering	VBG NN27 JJ63	04 s
mall	-	06 s
malleability	NN	07 1ies
malleable	JJ
mallet	NN JJ69	06 s
malnourish	VB VBP51 JJ60 NN63	-	34 es ing ed
malodour	NN JJ36	09 s
malposed	JJ VBN51
malpractice	NN JJ60	04 s
malt	NN VB30 VBP66	13 s	30 s ing ed
maltman	NN JJ66	18 2en
maltreat	VB NN27 JJ51 VBP51	-	41 s ing ed
maltreater	NN JJ54	18 s
maltster	NN	18 s
malversate	VB VBP45 NN60 JJ66	-	40 s 1ing d
mama	NN JJ66	18 s
mambo	NN VB33 VBP66	04 s	38 es ing ed
mamma	NN JJ66	18 e
mammal	NN JJ33	05 s
mammalian	JJ NN18	05 s
mammalogist	NN JJ51	18 s
mammoth	JJ NN3	05 s
mammy	NN JJ54	18 1ies
man	-	18 2en	41 s ning ned
man-about-town	NN JJ45	18 s
man-at-arms	NN NNS9 JJ48 VBG69	18 10en-at-arms
man-child	NN JJ54	18 s
man-eater	NN JJ54	18 s
man-made	JJ NN51
man-of-war	NN JJ45	06 9en-o'-war/9en-of-war
man-to-man	JJ NN21 RB45
manacle	NN VB60	06 s	35 s 1ing d
manage	-	-	41 s 1ing d
manageable	JJ
management	-	04 s
manager	-	18 s
manageress	NN	18 es
managerial	JJ NN63
manakin	NN JJ57	18 s
mandamus	NN JJ30	10 es
mandatary	NN JJ42	18 1ies
mandate	-	10 s	41cc s 1ing d
mandator	NN	18 s
mandatory	-	18 1ies
mandibulate	JJ NN21 VB30 VBN57
manducate	VB VBP39 NN60	-	34 s 1ing d
mane	NN JJ51	05 s
maneuver	-	04 s	38 s ing ed
maneuverability	NN	07 1ies
maneuverer	NN JJ54	18 s
manfulness	NN	07 es
mange	NN JJ45	26 s
manger	NN	06 s
mangey	JJ NN45
mangle	NN VB24 JJ48 VBP60	06 s	35 s 1ing d
mangled	VBN VBD12 JJ27
mangler	NN JJ69	18 s
mango	NN JJ60	20 es
mangy	JJ NN36
manhandle	VB NN24 VBP36 JJ60	-	35 s 1ing d
manhattan	NN JJ48	15 s
manhood	NN	26 s
manhunt	NN JJ66	04 s
mania	NN JJ66	16 s
maniac	JJ NN30	18 s
maniacal	JJ
maniacally	RB
manic	JJ NN60
manic-depressive	JJ NN48	18 s
maniclike	JJ NN54 RB63
manicure	NN VB30 VBP66	04 s	29 s 1ing d
manicurist	NN JJ51	18 s
manifest	JJ NN12 VB45	10 s	32c s ing ed
manifestation	NN	11 s
manifestly	RB JJ57
manifesto	NN JJ69	10 es
manifold	NN JJ9 VB27	06 s	30 s ing ed
manikin	NN JJ57	18 s
manila	-	27 s
manipulate	VB VBP48 NN66	-	41 s 1ing d
manipulation	-	04 s
manipulator	-	18 s
mankind	NN JJ54	05 s
manly	RB JJ18
manned	VBN VBD9 JJ18
mannequin	NN JJ57	18 s
manner	-	07 s
mannered	JJ VBN45 VBD60
mannerly	JJ RB54
manners	-	07 es
mannikin	NN JJ57	18 s
mannish	JJ VB63
mannitol	NN JJ48	06 s
manoeuver	VB NN27 VBP45 JJ57	-	41 s ing ed
manoeuvre	NN VB21 VBP57 JJ66	09 s	41 s 1ing d
manoeuvrer	NN JJ54	18 s
manometer	NN JJ60	06 s
manor	NN JJ60	06 s
manpower	NN JJ57	14 s
manque	JJ NN39
mansard	JJ NN6	06 s
manse	NN JJ51	06 s
manservant	NN JJ42	18 9enservants
mansion	-	15 s
manslaughter	NN JJ60	04 s
manslayer	NN	18 s
mantel	NN JJ51	06 s
mantic	JJ
mantichora	NN	18 s
manticora	NN	18 s
manticore	NN JJ60 VB66	18 s
mantiger	NN	18 s
mantissa	NN	10 s
mantle	-	10 s	38 s 1ing d
mantra	-	10 s
mantrap	NN JJ63	18 s
manual	JJ NN39	10 s
manufactory	NN JJ24	06 1ies
manufacture	NN VB33 VBP66	04 s	36 s 1ing d
manufacturer	-	14 s
manufacturing	-	04 s
manumission	NN	04 s
manumit	VB NN33 VBP36 JJ60	-	41 s ting ted
manumitter	NN JJ57	18 s
manure	NN VB30 VBP66	27 s	38 s 1ing d
manuscript	NN JJ54	10 s
manzanita	NN	20 s
map	-	06 s	36c s ping ped
map-reader	NN JJ66	18 s
maple	NN JJ54	20 s
maple-leaf	NN JJ69	10 s
mapmaking	NN JJ42 VBG57	04 s
mapper	NN JJ48	18 s
mapping	-	24 s
mapquest	VB NN24 JJ27 VBP36	-	31 s ing ed
mar	NN VB30 JJ54	28 s	30 s ring red
mara	NN	18 s
marasmus	NN JJ30	26 es
marathon	-	04 s
marathoner	NN JJ60	18 s
maraud	NN VB33 VBP51	04 s	38 s ing ed
marauder	NN JJ66	18 s
marble	NN VB9 JJ21 VBP48	27 s	36 s 1ing d
marbled	VBN VBD6 JJ18
marbleise	VB NN30 VBP33 JJ69	-	30 s 1ing d
marbleize	VB VBP51	-	30 s 1ing d
marbleized	VBN VBD21 JJ24
marbleizing	VBG NN63 JJ69	07 s
marbles	NNS VBZ42	04 es
marc	NN JJ30	13 s
marcel	NN VB18 JJ60 VBP66	08 s	29 s ling led
march	-	28 es	38 es ing ed
marcher	NN	18 s
marching	-	04 s
marchioness	NN	18 es
mare	NN JJ57	05 s
margarine	NN JJ57	13 s
margarita	NN	13 s
margin	-	25 s
marginalia	NN JJ66	10 s
marginalise	VB NN30 VBP33 JJ69	-	41 s 1ing d
marginality	NN	07 1ies
marginalize	VB VBP60	-	41 s 1ing d
marginally	RB
margrave	NN JJ54	18 s
maria	NN JJ66	17 s
mariachi	NN JJ57	14 s
marijuana	-	20 s
marina	NN	06 s
marinade	NN VB18 JJ54	13 s	30 s 1ing d
marinate	VB VBP45 JJ66	-	30 s 1ing d
marine	JJ NN6	18 s
mariner	NN JJ60	18 s
marionette	NN JJ42 VB63	06 s
marital	JJ NN66
maritime	JJ NN57
mark	-	09 s	35ccF s ing ed
marker	-	06 s
market	-	04 s	40 s ing ed
marketable	JJ
marketer	NN JJ60	18 s
marketing	-	04 s
marketplace	-	04 s
marking	-	10 s
marksman	NN JJ66	18 2en
marksmanship	NN	09 s
markup	NN JJ63	21 s
marlin	NN JJ57	05 s
marlinespike	NN JJ45	06 s
marlingspike	NN JJ45	06 s
marlinspike	NN JJ45	06 s
marly	JJ RB51
marmalade	NN JJ45	13 s
marmoreal	JJ NN45
marmorean	JJ NN45
maroon	NN JJ51 VB51	18 s	40 s ing ed
marooned	VBN VBD18 JJ21
marque	NN JJ57	10 s
marquee	-	06 s
marquess	NN JJ57	18 es
marquis	NN	18 es
marquise	NN	18 s
marriage	-	26 s
married	-	18 s
marrow	NN JJ69	08 s
marrowbone	NN JJ57	13 s
marry	-	-	41 1ies ing 1ied
marseille	NN JJ39	15 s
marsh	NN JJ48	17 es
marshal	-	18 s	38 s ling led
marshall	NN	18 s
marshmallow	NN JJ57	13 s
marshy	JJ NN48
martial	JJ
martin	NN JJ57	18 s
martinet	NN	18 s
martini	NN JJ57	13 s
martyr	NN VB33 JJ69 VBP69	18 s	35 s ing ed
martyrdom	NN JJ60	11 s
martyrise	VB NN30 VBP33 JJ69	-	29 s 1ing d
martyrize	VB VBP51	-	29 s 1ing d
marvel	NN VB18 JJ42 VBP66	11 s	32cF s ling led
marveller	NN JJ69	18 s
marvellous	JJ
marvelously	RB
mascara	NN	06 s
mascot	NN JJ60	18 s
masculine	JJ NN	10 s
masculinise	VB NN30 VBP33 JJ69	-	30 s 1ing d
masculinity	NN	07 1ies
masculinize	VB VBP51	-	30 s 1ing d
mash	NN VB18 VBP69	27 es	35c es ing ed
masher	NN	18 s
masjid	NN JJ36	06 s
mask	-	06 s	39 s ing ed
masker	NN	18 s
masking	-	04 s
masochist	NN JJ51	18 s
mason	NN JJ57	18 s
masonry	NN JJ51	06 1ies
masque	NN JJ57	14 s
masquer	NN JJ60	18 s
masquerade	NN VB21 JJ42 VBP66	14 s	39c s 1ing d
masquerader	NN JJ66	18 s
mass	-	07 es	38 es ing ed
mass-produce	VB NN21 VBP42 JJ63	-	36 s 1ing d
mass-produced	VBN VBD15 JJ21
mass-spectrometric	JJ NN66
massacre	-	04 s	30 s 1ing d
massage	NN VB27 JJ69	04 s	35 s 1ing d
massager	NN	18 s
masse	-	04 s
masses	-	14 es
masseur	NN JJ42 VB69	18 s
masseuse	NN	18 s
mast	NN JJ57	06 s
mastectomy	NN JJ54	04 1ies
masted	JJ VBN24 VBD30 NN63
master	-	18 s	31 s ing ed
master-at-arms	NN NNS9 JJ48 VBG69	18 8s-at-arms
mastered	VBN VBD15 JJ27
masterful	JJ
masterly	JJ RB54
mastermind	NN VB12 VBP60 JJ66	18 s	31 s ing ed
masterpiece	NN	06 s
masterstroke	NN JJ66 VB69	04 s
mastery	NN	09 1ies
masthead	NN JJ54	10 s
masticate	VB VBP39 NN57	-	35 s 1ing d
mastoidectomy	NN JJ54	04 1ies
mastopathy	NN JJ45	26 1ies
mastopexy	NN JJ54	04 1ies
masturbate	VB VBP45 NN60 JJ66	-	35 s 1ing d
masturbator	NN	18 s
mat	-	06 s	35 s ting ted
matador	NN JJ69	18 s
match	-	06 es	42 es ing ed
match-up	-	04 s
matcher	NN	18 s
matchmaker	NN	18 s
matchmaking	NN JJ42 VBG57	04 s
matchstick	NN JJ57	06 s
matchup	-	04 s
mate	-	18 s	35 s 1ing d
mater	NN JJ54	18 s
materfamilias	NN NNS36 JJ57	18 es
material	-	27 s
materialise	VB NN30 VBP33 JJ69	-	30 s 1ing d
materialism	NN	26 s
materialist	NN JJ42	18 s
materialize	VB VBP60	-	30 s 1ing d
materially	RB
maternal	JJ
maternity	-	26 1ies
mates	-	14 es
matey	JJ NN45
math	-	09 s
mathematician	NN JJ42	18 s
mathematics	NN NNS24 JJ66	09 es
matinee	NN JJ60	10 s
mating	VBG NN39	04 s
matins	NN NNS12 JJ48 VBG69	28 es
matman	NN JJ66	18 2en
matriarch	NN JJ60	18 es
matriarchate	NN JJ39 VB57	14 s
matriarchy	NN JJ51	14 1ies
matric	NN JJ30	04 s
matricide	NN	18 s
matriculate	VB NN9 VBP48	18 s	41 s 1ing d
matrikin	NN JJ57	18 s
matrilineal	JJ NN45
matrimony	NN JJ63	26 1ies
matrisib	NN	18 s
matrix	NN JJ63	14 1ces
matron	NN	18 s
matronly	JJ RB33
matronymic	NN JJ3	10 s
matsyendra	NN	07 s
matt	JJ NN6	07 s
matt-up	NN VB6 JJ21 VBP27	-	30 s ing ed
matte	JJ NN6 VB6 VBP48	27 s	30 s 1ing d
matted	VBN VBD JJ15
matter	-	09 s	42 s ing ed
matting	VBG NN33 JJ69	06 s
mattress	NN	06 es
maturate	VB VBP45 JJ66 NN69	-	30 s 1ing d
maturation	NN	22 s
mature	JJ VB15 NN33 VBP60	-	30c s 1ing d
matured	VBN JJ18 VBD24
maturity	NN	28 1ies
maudlin	JJ NN39
maul	NN JJ33 VB39 VBP63	06 s	35 s ing ed
mauler	NN JJ69	18 s
maulstick	NN JJ57	06 s
maund	NN JJ45	23 s
maunder	VB VBP24 NN27 JJ57	-	38ccF s ing ed
mausoleum	NN	06 2a
mauve	JJ NN30	07 s
maven	NN JJ48	18 s
maverick	-	18 s
mavin	NN JJ57	18 s
mawkish	JJ NN66
max	NN JJ63	06 es
maxi	JJ NN3	06 s
maxim	NN JJ39	10 s
maximal	JJ NN66
maximise	VB NN30 VBP33 JJ69	-	30 s 1ing d
maximize	-	-	30 s 1ing d
maximum	-	23 2a
maxwell	NN	23 s
may	-	28 s
mayflower	NN JJ57	06 s
mayhap	RB JJ18 NN21
mayhem	-	04 s
mayo	NN JJ60	13 s
mayor	-	18 s
mayoress	NN	18 es
maze	NN VB54 JJ60	06 s
mazed	JJ VBN48
mazopathy	NN JJ45	26 1ies
mazurka	NN	10 s
mazy	JJ NN45 RB51
mcg	NN JJ51 VBG51	23 s
mead	NN JJ54	18 s
meadow	NN	15 s
meager	JJ NN21
meagerly	JJ RB3
meagre	JJ NN39
meal	-	13 s
mealtime	NN JJ42	28 s
mealy	JJ RB33 NN60
mealymouthed	JJ VBN48 VBD57
mean	-	09 s	32c s ing t	est
meander	NN VB27 VBP48	17 s	38 s ing ed
meandering	VBG JJ27 NN57
meanie	NN JJ54	18 s
meaning	-	10 s
meaningfully	RB
meaningfulness	NN	07 es
meaninglessness	NN	10 es
meanness	NN	07 es
means	-	04 es
meanspirited	JJ VBN51 VBD66
meantime	-	28 s
meanwhile	-	28 s
meany	NN JJ51	18 1ies
mearstone	NN JJ57	10 s
measles	NN NNS12 JJ48	26 es
measly	JJ RB9 NN51 VBN60
measurable	JJ
measure	-	04 s	31 s 1ing d
measurement	NN	04 s
measurer	NN JJ54	18 s
measuring	-	04 s
meat	-	13 s
meatless	JJ
meatman	NN JJ66	18 2en
meatpacking	NN VBG54 JJ63	04 s
meaty	JJ NN24
mebibyte	NN JJ42 VB63	23 s
mecca	NN	15 s
mechanic	JJ NN21	18 s
mechanical	JJ
mechanically	RB
mechanics	NNS	09 es
mechanise	VB NN30 VBP33 JJ69	-	30 s 1ing d
mechanism	-	22 s
mechanist	NN JJ42	18 s
mechanistic	JJ
mechanize	VB VBP51	-	30 s 1ing d
mechanized	VBN VBD21 JJ24
meclofenamate	NN JJ48	06 s
medal	NN JJ33	10 s
medalist	NN JJ42	18 s
medallist	NN JJ48	18 s
meddle	VB NN24 VBP36 JJ60	-	41 s 1ing d
meddler	NN JJ69	18 s
meddling	VBG NN30 JJ36	04 s
medevac	NN JJ30	04 s
mediaeval	JJ NN30
median	-	09 s
mediant	NN JJ27	10 s
mediate	JJ VB9 VBP54 NN57	-	32 s 1ing d
mediation	NN	10 s
mediator	NN	18 s
mediatrix	NN JJ63	18 es
medic	NN JJ27	20 s
medical	-	04 s
medically	RB
medicate	VB VBP39 NN57	-	29 s 1ing d
medication	-	06 s
medicinal	JJ
medicine	-	09 s	29 s 1ing d
medico	NN JJ60	18 s
medieval	JJ NN30
medina	NN	15 s
mediocre	JJ NN39
mediocrity	NN	07 1ies
meditate	VB VBP39 JJ48 NN57	-	31c s 1ing d
meditation	NN	09 s
meditative	JJ
medium	-	10 2a
medivac	NN JJ30	04 s
medley	NN JJ54	10 s
medullated	JJ VBN54
medusa	NN	18 e
meek	JJ NN33
meekly	RB
meerestone	NN JJ57	10 s
meet	-	11 s	38 s ing 2t
meeter	NN JJ60	18 s
meeting	-	14 s
meg	NN JJ51 VBG51	23 s
megabucks	NN NNS6 JJ39 VBG69	21 es
megabyte	NN JJ42 VB63	23 s
megacephaly	NN JJ39 RB39	26 1ies
megakaryocytic	JJ
megalocephaly	NN JJ39 RB39	26 1ies
megalomania	NN JJ66	26 s
megalomaniac	NN JJ30	18 s
megalomaniacal	JJ
megalopolis	NN	15 es
megaphone	NN JJ57	06 s
megaton	NN	23 s
megawatt	NN JJ54	23 s
megillah	NN JJ57	10 2oth
megrim	NN JJ39	26 s
melancholiac	NN JJ30	18 s
melancholic	JJ NN36	18 s
melancholy	JJ NN21 RB39 CD63	12 1ies
melange	NN JJ45	14 s
melanise	VB NN30 VBP33 JJ69	-	30 s 1ing d
melanize	VB VBP51	-	30 s 1ing d
meld	NN VB9 JJ66	04 s	32 s ing ed
melee	NN JJ60	04 s
meliorate	VB VBP45 JJ66 NN69	-	30 s 1ing d
melioration	NN	04 s
meliorist	NN JJ51	18 s
mellow	JJ VB24	-	30 s ing ed
mellowingly	RB
melodic	JJ
melodious	JJ
melodise	VB NN30 VBP33 JJ69	-	36 s 1ing d
melodize	VB VBP51	-	36 s 1ing d
melodrama	NN JJ66	10 s
melodramatic	JJ
melody	NN JJ48	10 1ies
melon	NN	13 s
melphalan	NN JJ48	06 s
melt	-	22 s	30 s ing ed 3olten
meltdown	-	22 s
melted	VBD VBN18 JJ45
melter	NN JJ60	18 s
melting	VBG NN45 JJ45	22 s
mem	NN	10 s
member	-	18 s
membered	JJ VBN45 VBD60
membership	-	14 s
membrane	NN JJ51	06 s
meme	NN JJ45	09 s
memo	-	10 s
memoir	-	10 s
memorabilia	NN JJ66	10 s
memoranda	NN NNS9	10 s
memorandum	NN	10 2a
memorial	-	10 s
memorialise	VB NN30 VBP33 JJ69	-	32c s 1ing d
memorialize	VB VBP60	-	32c s 1ing d
memorise	VB NN30 VBP33 JJ69	-	31 s 1ing d
memoriser	NN JJ51	18 s
memorization	NN	09 s
memorize	VB VBP51	-	31 s 1ing d
memorizer	NN JJ60	18 s
memory	-	09 1ies
memsahib	NN	18 s
men	-	14 s
men's	NN NNS27 JJ45	06 es
menace	NN VB33	26 s	42c s 1ing d
menacing	VBG JJ30
menacingly	RB
menage	NN JJ60	14 s
menagerie	NN JJ54	14 s
menarche	NN	11 s
mend	-	06 s	30 s ing ed
mendacious	JJ
mender	NN JJ66	18 s
mendicant	JJ NN18	18 s
menial	JJ NN18	18 s
meningeal	JJ NN45
meningocele	NN JJ39	26 s
meniscectomy	NN JJ54	04 1ies
menorah	NN JJ57	06 s
mensch	NN JJ60	18 es
menses	NN NNS6 JJ48 VBG69	22 es
mensh	NN JJ48	18 es
menstruate	VB JJ57 VBP60	-	29 s 1ing d
mensurate	VB VBP45 JJ66 NN69	-	31 s 1ing d
mentality	NN	09 1ies
menthol	NN JJ48	27 s
mentholated	JJ VBN54
mention	-	10 s	32ccF s ing ed
mentioner	NN JJ60	18 s
mentor	NN VB48	18 s	32 s ing ed
menu	NN JJ51	10 s
meow	NN VB21 VBP69	11 s	32 s ing ed
mephistophelean	JJ NN45
mephobarbital	NN JJ33	06 s
meprobamate	NN JJ48	06 s
meq	NN JJ51 NNS66	07 s
mercantile	JJ NN66
mercantilism	NN	14 s
mercenary	JJ NN39	18 1ies
mercer	NN JJ60	18 s
mercerise	VB NN30 VBP33 JJ69	-	30 s 1ing d
mercerize	VB VBP51	-	30 s 1ing d
merchandise	-	06 s	40 s 1ing d
merchandiser	NN JJ51	18 s
merchandising	VBG NN30 JJ57	04 s
merchant	NN JJ42	18 s
merchant-venturer	NN JJ54	18 s
merciful	JJ
mercilessly	RB
mercurial	JJ NN63
mercury	NN	27 1ies
mercy	-	04 1ies
mere	-	17 s
merestone	NN JJ57	10 s
merge	-	-	30 s 1ing d
merger	-	04 s
merging	VBG NN33 JJ39	04 s
meridian	JJ NN3	26 s
merit	-	07 s	42 s ing ed
merited	VBN VBD12 JJ18
meritocracy	-	14 1ies
meritorious	JJ
merlin	NN JJ57	18 s
mermaid	NN JJ36	18 s
merman	NN JJ66	18 2en
meronym	NN JJ66	10 s
meronymy	NN JJ54	24 1ies
merrily	RB
merriment	NN	12 s
merry	JJ NN48
merrymaker	NN	18 s
merrymaking	NN JJ42 VBG57	04 s
mesenteric	JJ NN66
mesh	NN VB9 JJ57 VBP57	23 es	35 es ing ed
meshed	VBN VBD9 JJ21
meshuga	JJ NN27
meshugaas	NN NNS36 JJ57	04 es
meshugga	JJ NN27
meshugge	JJ NN42
meshuggeneh	JJ NN3	18 s
meshuggener	JJ NN	18 s
mesmerise	VB NN30 VBP33 JJ69	-	32 s 1ing d
mesmerist	NN JJ51	18 s
mesmerize	VB VBP51	-	32 s 1ing d
mesmerizer	NN JJ60	18 s
mesomorph	NN	18 s
mesosphere	NN	17 s
mess	-	26 es	34 es ing ed
message	-	10 s	32cc s 1ing d
messaging	-	10 s
messenger	-	18 s
messiah	NN JJ57	18 s
messianic	JJ NN60
messily	RB
messmate	NN JJ48	18 s
messy	-	-	-	1ier
mestiza	NN	18 s
mestizo	NN JJ60	18 es
metabolic	JJ
metabolise	VB NN30 VBP33 JJ69	-	34 s 1ing d
metabolize	VB VBP60	-	34 s 1ing d
metadata	-	14 s
metagrabolised	JJ VBN42 VBD60
metagrabolized	JJ VBN45 VBD63
metagrobolised	JJ VBN42 VBD60
metagrobolized	JJ VBN45 VBD63
metal	JJ NN15 VB63	27 s	35 s ling led
metalanguage	NN JJ60	10 s
metalepsis	NN	10 es
metalhead	NN JJ54	18 s
metalize	VB VBP60	-	35 s 1ing d
metallic	JJ NN36	06 s
metallize	VB VBP60	-	35 s 1ing d
metallurgist	NN JJ51	18 s
metalworker	NN	18 s
metalworking	NN VBG54 JJ57	04 s
metamathematics	NN NNS24 JJ66	09 es
metamorphose	VB VBP36 NN48 JJ69	-	30 s 1ing d
metamorphosis	NN	22 2es
metaphor	-	10 s
metaphorical	JJ
metaphorically	RB
metaphysical	JJ
metaphysics	NN NNS15 JJ60	09 es
metaproterenol	NN JJ48	06 s
metarule	NN JJ39	09 s
metastasise	VB NN30 VBP33 JJ69	-	29 s 1ing d
metastasize	VB VBP51	-	29 s 1ing d
mete	NN JJ42 VB63	15 s
meteor	NN JJ69	17 s
meteorite	NN JJ48	17 s
meteoritic	JJ
meteoroid	NN JJ36	17 s
meteorological	JJ
meteorologist	NN JJ51	18 s
meteorology	NN JJ63	10 1ies
meter	NN VB27 JJ69	23 s	30 s ing ed
meterstick	NN JJ57	06 s
meth	NN JJ57	06 s
methamphetamine	NN JJ57	06 s
methane	NN JJ51	27 s
metharbital	NN JJ33	06 s
methocarbamol	NN JJ48	06 s
method	-	09 s
methodology	NN JJ63	09 1ies
methotrexate	NN JJ39 VB57	06 s
methylated	JJ VBN54
methylphenidate	NN JJ33 VB54	06 s
metic	NN JJ18	18 s
meticulous	JJ
meticulously	RB
metonym	NN JJ66	10 s
metonymy	NN JJ54	10 1ies
metoprolol	NN JJ48	06 s
metre	NN JJ57	23 s
metrestick	NN JJ57	06 s
metric	-	24 s
metricate	VB VBP39 NN57	-	30 s 1ing d
metricise	VB NN30 VBP33 JJ69	-	30 s 1ing d
metricize	VB VBP51	-	30 s 1ing d
metrics	-	09 es
metrify	VB VBP48	-	36 1ies ing 1ied
metro	-	06 s
metronome	NN JJ30	06 s
metronymic	NN JJ3	10 s
metropolis	NN	15 es
metropolitan	-	18 s
mettle	NN JJ42	07 s
mew	NN VB21 VBP60	11 s	32c s ing ed
mewl	VB NN30 JJ36 VBP45	-	29 s ing ed
mezuza	NN	10 s
mezuzah	NN JJ57	10 2oth
mezzanine	NN JJ57	06 s
mezzo	NN JJ60	18 s
mezzo-soprano	NN JJ60	18 s
mg	NN JJ51 VBG51	23 s
mi	NN JJ57	26 s
miaou	NN VB51 JJ60	11 s	32 s ing ed
miaow	NN VB21 VBP69	11 s	32 s ing ed
miaul	NN JJ24	11 s
mica	NN	27 s
micelle	NN JJ39	17 s
mickle	NN JJ48 VB57	23 s
micro	JJ NN39
micro-cook	VB NN24 VBP51 VBD66	-	30 s ing ed
microbar	NN JJ45	23 s
microbe	NN JJ54	05 s
microbial	JJ
microbiologist	NN JJ51	18 s
microcephalus	NN JJ30	26 es
microcephaly	NN JJ39 RB39	26 1ies
microcode	NN JJ60	10 s
microcopy	VB NN18 VBP30 JJ36	-	36 1ies ing 1ied
microcosm	NN	09 s
microcrystalline	JJ NN39
microeconomics	NN NNS15 JJ60	09 es
microeconomist	NN JJ51	18 s
microelectronics	NN NNS15 JJ60	09 es
microfilm	NN VB36	06 s	36 s ing ed
micrometeorite	NN JJ48	17 s
micrometeoritic	JJ
micrometeoroid	NN JJ36	17 s
micron	NN	23 s
microorganism	NN	05 s
microphone	-	06 s
microphoning	NN VBG57	22 s
microscope	NN	06 s
microscopic	JJ
microscopically	RB
microscopist	NN JJ51	18 s
microscopy	NN JJ51	04 1ies
microsecond	NN JJ54	28 s
microsomal	JJ NN66
microtome	NN JJ30	06 s
microwave	NN VB15 VBP39 JJ63	19 s	30 s 1ing d
micturate	VB VBP45 JJ66 NN69	-	29 s 1ing d
mid	JJ NN60
mid-fifties	NN NNS6 JJ42 VBG69	28 es
mid-thirties	NN NNS6 JJ42 VBG69	28 es
midafternoon	-	28 s
midair	NN	15 s
midday	-	28 s
midden	NN JJ33 VB60	15 s
middle	-	15 s	35 s 1ing d
middle-level	JJ
middlebrow	NN JJ69	18 s
middleman	NN JJ66	18 2en
middleweight	NN JJ60	18 s
midfield	NN	15 s
midget	NN JJ9	18 s
midi	JJ NN42
midinette	NN JJ42 VB63	18 s
midland	NN JJ27	15 s
midnight	-	28 s
midpoint	NN JJ45	15 s
midsection	NN	08 s
midshipman	NN JJ66	18 2en
midships	RB NNS24 JJ51
midst	-	15 s
midsummer	NN JJ66	28 s
midterm	JJ NN3 NNS66	28 s
midwatch	NN	28 es
midway	JJ NN9 RB33	15 s
midweek	NN RB33 JJ33	28 s
midweekly	JJ RB33 NN60
midwestern	JJ NN69
midwife	NN JJ57	18 2ves
mien	NN JJ45 NNS63	07 s
miff	NN VB45	26 s	37 s ing ed
might	-	07 s
mightily	RB
mighty	JJ NN12 RB33
migrant	-	18 s
migrate	VB VBP45 JJ66 NN69	-	38 s 1ing d
migration	-	04 s
migrator	NN	18 s
migratory	JJ
mikado	NN JJ60	18 s
mike	NN JJ45	06 s
milch	JJ NN39
mild	-	-	-	er
mild-mannered	JJ VBN45 VBD60
mildew	NN VB21 VBP60	22 s	30 s ing ed
mildly	RB
mile	-	23 s
mileage	NN JJ60	07 s
milepost	NN JJ39	10 s
milestone	-	10 s
milieu	NN JJ51	26 x
militant	-	18 s
militarise	VB NN30 VBP33 JJ69	-	33 s 1ing d
militarist	NN JJ51	18 s
militarization	NN	04 s
militarize	VB VBP51	-	33 s 1ing d
militarized	VBN JJ21 VBD30
military	-	14 1ies
militate	VB VBP39 JJ48 NN57	-	41 s 1ing d
militia	-	14 s
militiaman	NN JJ66	18 2en
milk	NN VB27 VBP69	13 s	30 s ing ed
milkmaid	NN JJ36	18 s
milkman	NN JJ66	18 2en
milksop	NN JJ66	18 s
mill	-	06 s	38 s ing ed
mill-girl	NN JJ39	18 s
mill-hand	NN JJ63	18 s
milled	VBN JJ9 VBD15
millenarian	JJ NN36	18 s
millenarianism	NN	09 s
millenarist	NN JJ51	18 s
millennium	-	28 2a
miller	NN JJ69	18 s
milliampere	NN JJ51	23 s
millibar	NN JJ45	23 s
millidegree	NN JJ45	23 s
milliequivalent	NN JJ33	07 s
milligram	NN	23 s
milliliter	NN JJ63	23 s
millime	NN JJ42	23 s
millimeter	NN JJ60	23 s
milliner	NN JJ60	18 s
million	-	23 s
millionaire	NN JJ60	18 s
millionairess	NN	18 es
millionfold	RB JJ12 NN21
millionth	JJ NN3	24 s
millisecond	NN JJ54	28 s
millivoltmeter	NN JJ60	06 s
millpond	NN JJ54	17 s
millstone	NN JJ57	09 s
millwheel	NN JJ51	06 s
millwright	NN JJ39	18 s
milo	NN JJ60	20 s
milord	NN JJ51	18 s
mime	NN VB33 JJ51	18 s	36 s 1ing d
mimeo	NN VB33 VBP66	06 s	36 es ing ed
mimeograph	NN VB36	06 s	36 s ing ed
mimer	NN JJ66	18 s
mimesis	NN	09 es
mimetic	JJ
mimic	JJ NN45 VB51	18 s	36 s king ked
mimicker	NN	18 s
mimicry	NN JJ51	04 1ies
mimosa	NN	20 s
min	NN JJ57	28 s
mina	NN	05 e
minaret	NN JJ69	06 s
mince	NN VB45	13 s	32 s 1ing d
mincing	VBG NN54 JJ57
mind	-	09 s	32cF s ing ed
mind-boggling	JJ NN45 VBG54
minded	VBN VBD6 JJ12
minder	NN JJ63	18 s
mindful	JJ
mindless	JJ
mindset	NN	09 s
mine	-	06 s	34 s 1ing d
minefield	NN	15 s
minelaying	NN JJ42 VBG45	04 s
miner	NN JJ60	18 s
mineral	JJ NN45	27 s
mineralize	VB VBP60	-	30 s 1ing d
mineralogist	NN JJ51	18 s
mineralogy	NN JJ63	09 1ies
minesweeping	NN VBG51 JJ57	04 s
mineworker	NN	18 s
mingle	-	-	35 s 1ing d
mingle-mangle	NN JJ39	14 s
mingling	VBG NN21 JJ60	04 s
mingy	JJ NN36
mini	JJ NN3	06 s
miniate	VB VBP51 NN54 JJ66	-	36 s 1ing d
miniature	NN JJ9	06 s
miniaturise	VB NN30 VBP33 JJ69	-	30 s 1ing d
miniaturist	NN JJ51	18 s
miniaturize	VB VBP51	-	30 s 1ing d
minibar	NN JJ45	06 s
minibike	NN JJ45	06 s
minibus	NN JJ30	06 es
minicar	NN JJ45	06 s
minify	VB VBP48	-	30 1ies ing 1ied
minim	NN JJ39	23 s
minimalism	NN	14 s
minimalist	JJ NN18	18 s
minimally	RB
minimise	VB NN30 VBP33 JJ69	-	32 s 1ing d
minimization	NN	04 s
minimize	-	-	30cc s 1ing d
minimized	VBN VBD21 JJ24
minimum	-	23 2a
mining	-	04 s
minion	NN	18 s
minister	-	18 s	41 s ing ed
ministerial	JJ NN63
ministrant	JJ NN18	18 s
ministration	NN	04 s
ministry	-	14 1ies
minivan	NN JJ48	06 s
minor	-	18 s
minority	-	14 1ies
minors	-	14 es
minstrel	NN VB18 JJ60 VBP66	18 s	36 s ing ed
minstrelsy	NN JJ51	14 1ies
mint	NN JJ6 VB21	23 s	36 s ing ed
minter	NN	18 s
mintmark	NN JJ66	10 s
minty	JJ NN24
minuend	NN VB54 JJ57	23 s
minuet	NN JJ69	04 s
minus	-	04 es
minuscule	-	10 s
minute	-	28 s
minutes	-	10 es
minutia	NN JJ66	09 e
minx	NN JJ63	18 es
minyan	NN JJ48	14 im
miracle	-	11 s
miraculous	JJ
miraculously	RB
mirage	-	19 s
mire	NN VB15 VBP51 JJ69	17 s	42 s 1ing d
mirror	-	06 s	43c s ing ed
mirth	NN JJ60	12 s
miry	JJ NN48
misaddress	VB NN27 VBP36 JJ66	-	32 es ing ed
misadvise	VB NN30 VBP33 JJ69	-	32 s 1ing d
misalign	VB NN36 VBP45 JJ60	-	30 s ing ed
misally	VB RB18 VBP21 NN30	-	41 1ies ing 1ied
misanthrope	NN	18 s
misanthropist	NN JJ51	18 s
misapply	VB NN42 VBP42	-	34 1ies ing 1ied
misapprehend	VB VBP42 NN63	-	31 s ing ed
misapprehension	NN	09 s
misappropriate	VB VBP51 NN54 JJ66	-	40 s 1ing d
misappropriation	NN	04 s
misbegot	JJ NN39
misbegotten	JJ VBN48 NN57 VB60
misbehave	VB VBP24 NN39 JJ63	-	41 s 1ing d
misbehavior	NN JJ69	04 s
misbehaviour	NN JJ36	04 s
misbelieve	VB VBP36 JJ42 NN45	-	31 s 1ing d
misbeliever	NN JJ54	18 s
misbranded	JJ VBD57 VBN57
miscalculate	VB VBP48 NN66	-	31c s 1ing d
miscalculation	-	04 s
miscall	VB NN21 VBP51 JJ57	-	32 s ing ed
miscarriage	NN JJ60	11 s
miscarry	VB NN12 JJ27 VBP30	-	41 1ies ing 1ied
miscast	VB NN24 VBP33 JJ48	-	36 s ing ed
miscegenate	VB VBP51 JJ57 NN60	-	42 s 1ing d
miscegenation	NN	04 s
miscellanea	NN	14 s
miscellaneous	JJ
miscellany	NN JJ51	14 1ies
mischief	NN	04 s
mischief-maker	NN	18 s
mischief-making	NN JJ42 VBG57	04 s
mischievous	JJ
misconceive	VB JJ33 VBP36 NN42	-	31 s 1ing d
misconception	NN	09 s
misconduct	-	04 s	41 s ing ed
misconstrual	NN JJ21	10 s
misconstruction	NN	10 s
misconstrue	VB NN21 VBP33 JJ48	-	31 s 1ing d
miscount	NN VB9	04 s	32 s ing ed
miscreant	NN JJ42	18 s
miscreate	VB VBP45 NN60 JJ66	-	31 s 1ing d
misdate	VB VBP39 NN66 JJ69	-	31 s 1ing d
misdeal	NN VB9 JJ63	04 s	40 s ing t
misdeed	NN JJ66	04 s
misdeliver	VB NN27 VBP45 JJ57	-	35 s ing ed
misdemean	VB VBP18 NN30 JJ48	-	41 s ing ed
misdemeanor	-	04 s
misdemeanour	NN JJ36	04 s
misdirect	VB NN48 VBP48 JJ69	-	41c s ing ed
misdirection	NN	10 s
misdo	VB NN21 VBP33 JJ48	-	41 es ing ed
miser	NN JJ51	18 s
miserable	JJ
miserly	JJ RB54
misery	NN JJ66	26 1ies
misestimate	VB VBP30 NN51	-	31c s 1ing d
misfire	-	11 s	33 s 1ing d
misfit	NN JJ45	18 s
misfortune	-	11 s
misfunction	VB NN VBP30 JJ48	-	35 s ing ed
misgauge	VB NN33 VBP42 JJ57	-	31 s 1ing d
misgive	VB JJ33 VBP36 NN42	-	31 s 1ing 3ave n
misgiving	VBG NN45 JJ66	12 s
misgovern	VB VBP36 JJ39 NN39	-	41 s ing ed
misguide	VB NN30 VBP36 JJ69	-	38c s 1ing d
mishandle	VB NN24 VBP36 JJ60	-	41 s 1ing d
mishap	NN JJ63	19 s
mishegaas	NN NNS36 JJ57	04 es
mishmash	NN JJ63	14 es
mishpachah	NN JJ57	14 s
mishpocha	NN	14 s
misidentify	VB VBP48	-	31 1ies ing 1ied
misinform	VB VBP51 NN63 JJ69	-	32 s ing ed
misinformation	-	10 s
misinterpret	VB NN24 VBP48 JJ57	-	32cc s ing ed
misinterpretation	NN	10 s
misjudge	VB NN33 VBP42 JJ57	-	31 s 1ing d
mislabeled	JJ VBN45 VBD60
mislay	VB NN36 VBP63 JJ63	-	35 s ing 1id
mislead	-	-	38c s ing 2d
misleader	NN JJ66	18 s
mismanage	VB NN27 JJ54 VBP54	-	41 s 1ing d
mismanagement	NN	04 s
mismarry	VB NN12 JJ27 VBP30	-	41 1ies ing 1ied
mismatch	NN VB42 VBP69	09 es	35 es ing ed
mismatched	VBN VBD3 JJ15
mismate	VB VBP33 NN48 JJ63	-	35 s 1ing d
misname	VB NN30 JJ48 VBP51	-	32 s 1ing d
misnomer	NN JJ66	10 s
misogamist	NN JJ51	18 s
misogamy	NN JJ54	12 1ies
misogynist	-	18 s
misogynistic	JJ
misogyny	-	12 1ies
misperceive	VB JJ33 VBP36 NN42	-	39 s 1ing d
misplace	VB NN24 JJ42 VBP48	-	35 s 1ing d
misplay	NN VB18	04 s	36 s ing ed
misprint	NN VB21 JJ63	10 s	36 s ing ed
mispronounce	VB NN9 VBP36 JJ63	-	32 s 1ing d
mispronunciation	NN	10 s
misquotation	NN	10 s
misquote	NN VB30 JJ54 VBP69	10 s	32 s 1ing d
misread	VB NN27 JJ48 VBP54	-	31c s ing ed
misreading	VBG NN27 JJ57	10 s
misreckoning	NN VBG57	04 s
misrelated	JJ VBN54
misremember	VB NN33 VBP33 JJ45	-	31 s ing ed
misrepresent	VB NN12 JJ30 VBP39	-	32 s ing ed
misrepresentation	NN	10 s
misrepresented	VBN VBD12 JJ24
misrule	NN JJ39	04 s
miss	-	18 es	39 es ing ed
missal	NN JJ33	10 s
missile	-	06 s
mission	-	14 s
missionary	JJ NN39	18 1ies
missioner	NN JJ60	18 s
missis	NN	18 es
missive	NN JJ15	10 s
misspeak	VB NN18 VBP30 JJ45	-	32 s ing ed
misspell	VB NN48 VBP48	-	32 s ing 1t
misspelling	VBG NN21 JJ54	10 s
misspend	VB VBP54	-	42 s ing 1t
misstate	VB JJ33 NN45 VBP45	-	32 s 1ing d
misstatement	NN	10 s
misstep	NN JJ51	04 s
missus	NN JJ30	18 es
missy	NN JJ51	18 1ies
mist	NN VB30 JJ60 VBP69	19 s	30 s ing ed
mistake	-	04 s	31c s 1ing 3ook n
mistaking	VBG NN21 JJ48	10 s
mistime	VB NN6 JJ12 VBP27	-	30 s 1ing d
mistral	NN JJ24	19 s
mistranslate	VB VBP45 NN63	-	32 s 1ing d
mistranslation	NN	10 s
mistreat	VB NN27 JJ51 VBP51	-	41 s ing ed
mistreated	VBN JJ24 VBD27
mistreatment	NN	04 s
mistress	NN	18 es
mistrial	NN JJ36	04 s
mistrust	-	09 s	31 s ing ed
mistrustful	JJ
misty	JJ NN24
misty-eyed	JJ VBN45 VBD63
misunderstand	VB NN21 VBP36 JJ51	-	31 s ing 3ood
misunderstanding	-	10 s
misuse	NN VB30 VBP66	04 s	34 s 1ing d
misused	VBN VBD9 JJ18
mite	NN JJ48	23 s
miter	NN VB48	06 s	35 s ing ed
mitigate	-	-	32 s 1ing d
mitigated	VBN VBD15 JJ48
mitigation	NN	04 s
mitral	JJ
mitt	NN JJ54	08 s
mitten	NN JJ42 VB48 VBP66	06 s
mitzvah	NN JJ57	09 2oth
mix	-	13 es	30 es ing ed
mixed-blood	NN	18 s
mixed-up	JJ NN45
mixer	NN JJ60	14 s
mixing	-	04 s
mixologist	NN JJ51	18 s
mixture	NN	27 s
mizen	NN JJ45 NNS63	06 s
mizzen	NN JJ45 NNS63	06 s
mizzle	NN VB24 JJ48 VBP60	19 s	43 s 1ing d
ml	NN JJ39	23 s
mm	NN JJ66	23 s
mnemonist	NN JJ42	18 s
mo	NN JJ60	28 s
moan	-	10 s	32F s ing ed
moaner	NN JJ60	18 s
moated	JJ VBN45 VBD66
mob	NN VB33 VBP69	14 s	38 s bing bed
mobbish	JJ NN66
mobcap	NN JJ63	06 s
mobile	-	17 s
mobilise	VB NN30 VBP33 JJ69	-	33 s 1ing d
mobility	NN	07 1ies
mobilization	NN	04 s
mobilize	-	-	30 s 1ing d
moblike	JJ NN54 RB63
mobocracy	NN	14 1ies
mobster	NN	18 s
mock	-	04 s	32c s ing ed
mock-heroic	NN JJ27	10 s
mocker	NN	18 s
mockery	-	10 1ies
mockingbird	NN JJ51	05 s
mod	NN JJ21	18 s
modal	JJ NN27	10 s
mode	-	07 s
model	-	09 s	36 s ling led
modeler	NN JJ69	18 s
modeling	-	06 s
modeller	NN JJ69	18 s
modelling	VBG NN21 JJ54	04 s
moderate	-	18 s	32 s 1ing d
moderately	RB
moderation	NN	07 s
moderationist	NN JJ42	18 s
moderato	JJ NN30 RB63
moderator	-	27 s
modern	-	18 s
moderne	JJ NN42
modernise	VB NN30 VBP33 JJ69	-	30 s 1ing d
modernism	NN	06 s
modernist	NN JJ42	18 s
modernity	NN	07 1ies
modernization	NN	04 s
modernize	VB VBP51	-	30 s 1ing d
modernized	VBN VBD21 JJ24
modest	-	-	-	0
modestly	RB JJ57
modesty	NN	07 1ies
modification	NN	04 s
modifier	NN JJ48	10 s
modify	VB VBP48	-	30 1ies ing 1ied
modish	JJ NN66
modiste	NN JJ42 VB63	18 s
mods	NNS	14 es
modulate	VB VBP48 NN66	-	36c s 1ing d
modulation	NN	10 s
module	NN JJ39	09 s
modulus	NN JJ30	23 2i
mogul	-	25 s
mohawk	NN JJ66	18 s
moil	VB NN42 VBP48 JJ69	-	41 s ing ed
moire	JJ NN	06 s
moist	JJ NN48
moisten	VB VBP39 NN69	-	30 s ing ed
moisture	NN	26 s
moisturise	VB NN30 VBP33 JJ69	-	30 s 1ing d
moisturize	VB VBP51	-	30 s 1ing d
mojo	-	09 s
mol	NN JJ48	23 s
molal	JJ NN66
mold	-	25 s	36 s ing ed
molded	VBD VBN3 JJ18
molder	VB NN6 VBP30 JJ36	-	30 s ing ed
molding	VBG NN27 JJ57	04 s
moldy	JJ NN48
mole	NN JJ60	23 s
molecular	JJ
molecule	NN JJ39	27 s
molest	VB NN24 JJ27 VBP36	-	41 s ing ed
molestation	NN	04 s
molester	NN	18 s
moll	NN	18 s
mollie	NN JJ54	05 s
mollify	VB VBP39	-	37 1ies ing 1ied
molly	NN RB39 JJ54	05 1ies
mollycoddle	NN VB33 VBP66	18 s	41 s 1ing d
mollycoddler	NN JJ69	18 s
moloch	NN JJ60	18 es
molt	NN VB30 VBP66	22 s	29 s ing ed
molten	VBN JJ18
molto	RB NN45 JJ48
mom	-	18 s
moment	-	28 s
momentarily	RB
momentary	JJ NN48
momentum	-	07 2a
momma	NN JJ66	18 s
mommy	NN JJ54	18 1ies
monarch	NN JJ60	18 es
monarchist	NN JJ51	18 s
monarchy	NN JJ51	14 1ies
monas	NN NNS36 JJ57	23 1des
monastery	NN	06 1ies
monastic	JJ NN45	18 s
monaural	JJ
monetarist	NN JJ51	18 s
monetise	VB NN30 VBP33 JJ69	-	41 s 1ing d
monetize	VB VBP51	-	41 s 1ing d
money	-	21 s
moneyed	JJ VBN45 VBD63
moneyer	NN	18 s
moneygrubber	NN JJ48	18 s
moneylender	NN JJ66	18 s
moneymaker	NN	18 s
moneymaking	JJ NN18 VBG60	04 s
moneyman	NN JJ66	18 2en
monger	NN VB45 VBP69	18 s	40 s ing ed
mongoloid	JJ NN24	18 s
mongrelise	VB NN30 VBP33 JJ69	-	35 s 1ing d
mongrelize	VB VBP60	-	35 s 1ing d
monied	JJ VBN45 VBD63
moniker	-	10 s
monish	VB	-	32c es ing ed
monition	NN	10 s
monitor	-	18 s	39 s ing ed
monitoring	-	04 s
monitrice	NN JJ60	18 s
monk	NN JJ57	18 s
monkey	NN VB27 JJ63	05 s	35 s ing ed
monkish	JJ NN66
mono-iodotyrosine	NN JJ57	27 s
monochromat	NN JJ57	18 s
monochrome	JJ NN30	06 s
monocle	NN	06 s
monocled	JJ VBN45 VBD60
monocracy	NN	14 1ies
monody	NN JJ48	10 1ies
monogamist	NN JJ51	18 s
monogamy	NN JJ54	26 1ies
monogram	NN	10 s
monograph	NN	10 s
monogynist	NN JJ42	18 s
monolingual	JJ NN39	18 s
monolith	NN JJ57	06 s
monologist	NN JJ51	18 s
monologue	NN JJ54	10 s
monologuise	VB NN30 VBP33 JJ69	-	32 s 1ing d
monologuize	VB VBP51	-	32 s 1ing d
monomaniac	NN JJ30	18 s
monomer	NN JJ66	27 s
mononeuropathy	NN JJ45	26 1ies
mononuclear	JJ NN57
mononucleate	JJ NN60
monophonic	JJ
monophony	NN JJ63	10 1ies
monopolise	VB NN30 VBP33 JJ69	-	41 s 1ing d
monopoliser	NN JJ51	18 s
monopolist	NN JJ48	18 s
monopolization	NN	04 s
monopolize	VB VBP60	-	41 s 1ing d
monopolizer	NN JJ60	18 s
monopoly	-	26 1ies
monorail	NN JJ66 VB69	06 s
monosemy	NN JJ54	07 1ies
monosomy	NN JJ54	26 1ies
monosyllable	JJ NN	10 s
monotheist	NN JJ51	18 s
monotone	JJ NN3 CD60	10 s
monotonous	JJ
monotony	NN JJ63	07 1ies
monotype	NN	14 s
monounsaturated	JJ VBN42 VBD57
monsoon	NN	19 s
monster	-	18 s
monstrance	NN	10 s
monstrosity	NN	18 1ies
monstrous	JJ
monstrously	RB
montage	-	06 s
montane	JJ NN48
monte	NN JJ42 VB63	04 s
month	-	28 s
monthly	-	10 1ies
monument	-	06 s
monumental	JJ
monumentalise	VB NN30 VBP33 JJ69	-	31 s 1ing d
monumentalize	VB VBP60	-	31 s 1ing d
moo	NN VB33 VBP66	11 s	32 es ing ed
mooch	NN VB30 VBP63	18 es	40 es ing ed
moocher	NN	18 s
mood	-	12 s
moody	JJ NN48
moon	-	17 s	41 s ing ed
moon-curser	NN JJ51	18 s
moon-round	JJ NN51
moon-splashed	JJ VBN45 VBD45
moonlight	NN VB63	19 s	41 s ing ed
moonlighter	NN JJ60	18 s
moonlit	JJ NN39
moonshine	NN VB36 VBP66 JJ66	19 s	30 s 1ing d
moonshiner	NN JJ60	18 s
moonstruck	JJ NN42
moonwalk	NN JJ66	04 s
moony	JJ NN33
moor	NN VB48	18 s	35 s ing ed
mooring	VBG NN36 JJ60	15 s
moot	-	04 s	32F s ing ed
mop	NN VB39 VBP57	06 s	35 s ping ped
mope	NN VB27	18 s	38 s 1ing d
mopper	NN JJ48	18 s
moppet	NN JJ69	18 s
moquette	NN JJ42 VB63	06 s
moral	-	10 s
morale	-	26 s
moralisation	NN	10 s
moralise	VB NN30 VBP33 JJ69	-	32c s 1ing d
moralism	NN	10 s
moralist	NN JJ42	18 s
moralistic	JJ
morality	NN	07 1ies
moralization	NN	10 s
moralize	VB VBP60	-	32c s 1ing d
moralizing	VBG NN63 JJ69	10 s
morally	RB
morals	NNS	16 es
morass	NN JJ63	17 es
moratorium	-	28 2a
morbilliform	JJ NN57 VB69
morceau	NN JJ51	10 x
moreen	NN JJ45	06 s
morello	NN JJ60	20 s
mores	NN NNS9 JJ48 VBG69	09 es
morgen	NN JJ45 NNS63	23 s
morgue	NN JJ54	06 s
morn	NN JJ45	28 s
morning	-	28 s
morocco	NN JJ60	15 s
moron	NN	18 s
morose	JJ NN45
morosely	RB
morosoph	NN	18 s
morph	VB NN21 VBP48 JJ63	-	30 s ing ed
morpheme	NN JJ45	10 s
morphemic	JJ
morphologic	JJ
morphology	NN JJ63	09 1ies
morphophoneme	NN JJ45	10 s
morphophonemic	JJ
morphophonemics	NN NNS15 JJ60	09 es
morrow	NN JJ69	28 s
morsel	NN JJ51	23 s
mortal	-	03 s
mortality	NN	07 1ies
mortally	RB
mortar	-	06 s	35 s ing ed
mortgage	-	21 s	40 s 1ing d
mortgaged	VBN VBD6 JJ12
mortgagee	NN JJ60	18 s
mortgager	NN	18 s
mortgagor	NN JJ69	18 s
mortice	NN VB48 VBP63	06 s	35 s 1ing d
mortician	NN JJ42	18 s
mortification	NN	12 s
mortify	VB VBP48	-	37 1ies ing 1ied
mortise	NN VB24 VBP57	06 s	35 s 1ing d
mosaic	NN JJ27	06 s
mosey	VB NN27 JJ48 VBP54	-	38 s ing ed
mosh	VB NN45 VBP51 JJ60	-	38 es ing ed
moshav	NN JJ51 NNS66	14 im
mosque	-	06 s
mosquito	-	05 es
moss	NN JJ57	20 es
moss-trooper	NN JJ48	18 s
mossback	NN	18 s
mosstone	JJ NN42
mossy	JJ NN48
most-valuable	JJ
mot	NN JJ60	10 s
motel	NN JJ51	06 s
motet	NN JJ69	10 s
moth	NN JJ57	05 s
moth-eaten	JJ VBN48 NN57 VB60
mothball	NN VB36	06 s	40 s ing ed
mother	-	18 s	41 s ing ed
mother-in-law	NN JJ63	18 7s-in-law
mother-naked	JJ VBN39 VBD51
motherese	NN JJ63	10 s
motherfucker	NN	18 s
motherland	NN	15 s
motherly	JJ RB3
mothproof	JJ VB33 NN33 RB63	-	33 s ing ed
motif	NN JJ69	06 s
motile	JJ NN27	18 s
motion	-	10 s	32 s ing ed
motional	JJ
motionless	JJ
motivate	-	-	36 s 1ing d
motivating	-	04 s
motivation	-	03 s
motivator	NN	16 s
motive	JJ NN39	03 s
motley	NN JJ6 VB27	14 s	30 s ing ed
motor	-	06 s	38 s ing ed
motorbike	NN VB21 VBP48 JJ54	06 s	38 s 1ing d
motorboat	NN VB33 JJ66 VBP69	06 s	38 s ing ed
motorbus	NN JJ30	06 es
motorcade	NN JJ45	14 s
motorcar	NN JJ45	06 s
motorcycle	NN VB60	06 s	38 s 1ing d
motorcyclist	NN JJ48	18 s
motoring	VBG NN36 JJ60	04 s
motorise	VB NN30 VBP33 JJ69	-	30 s 1ing d
motorist	NN JJ51	18 s
motorize	VB VBP51	-	40 s 1ing d
motorman	NN JJ66	18 2en
motormouth	NN JJ57	18 s
motorway	NN JJ57	06 s
mottle	NN VB15 VBP48 JJ51	07 s	36 s 1ing d
mottled	VBN VBD18 JJ24
motto	NN JJ69	10 es
moue	NN JJ57	10 s
moujik	NN JJ66	18 s
mould	NN VB18 JJ63	27 s	36 s ing ed
moulder	VB NN6 VBP30 JJ36	-	30 s ing ed
mouldy	JJ NN48
moult	NN VB24	22 s	29 s ing ed
mound	NN VB12 VBP51 JJ54	06 s	36 s ing ed
mount	-	05 s	35 s ing ed
mountain	-	17 s
mountaineer	NN VB15 VBP48 JJ69	18 s	38 s ing ed
mountainous	JJ
mountainside	NN JJ63	17 s
mountebank	NN JJ57	18 s
mounter	NN	18 s
mounting	-	11 s
mourn	-	-	37 s ing ed
mourner	NN JJ60	18 s
mournful	JJ
mournfully	RB
mourning	-	26 s
mouse	-	05 4ice	38 s 1ing d
mouse-colored	JJ VBN48 VBD63
mousey	JJ NN45
mousse	NN VB24 VBP60	13 s	29 s 1ing d
mousy	JJ NN48
mouth	-	08 s	32c s ing ed
mouthful	NN JJ9	23 s
mouthpiece	NN	06 s
move	-	04 s	38F s 1ing d
movement	-	04 s
mover	NN JJ63	18 s
movie	-	10 s
moviegoer	NN JJ60	18 s
moviemaking	NN JJ42 VBG57	04 s
movingly	RB
mow	NN VB21 VBP69	06 s	35 s ing ed n
mower	NN JJ57	06 s
mph	NN	28 s
ms	NN NNS27 JJ45	26 es
msec	NN JJ30	28 s
mu	NN JJ51	10 s
muadhdhin	NN JJ57	18 s
muazzin	NN JJ57	18 s
much	-	23 es
muck	NN VB18 VBP51 JJ66	27 s	30 s ing ed
muckheap	NN JJ63	14 s
muckhill	NN	14 s
muckle	NN JJ48 VB57	23 s
muckrake	VB NN48 VBP66	-	32 s 1ing d
muckraker	NN JJ66	18 s
muckraking	VBG NN21 JJ48	10 s
mucosa	NN	08 e
mucose	JJ NN45
mucus	NN JJ30	08 es
mud	-	27 s	35 s ding ded
mud-beplastered	JJ VBN42 VBD60
mud-wrestle	VB VBP36 NN42 JJ51	-	35 s 1ing d
muddied	VBN VBD15 JJ24
muddle	NN VB33 VBP66	26 s	35c s 1ing d
muddleheaded	JJ VBN48 VBD69
muddy	JJ VB42 NN51 VBP63	-	35c 1ies ing 1ied
mudguard	NN JJ54	06 s
mudslide	NN	11 s
mudslinger	NN	18 s
mudwrestle	VB VBP36 NN42 JJ51	-	35 s 1ing d
muezzin	NN JJ57	18 s
muff	NN VB45	06 s	41 s ing ed
muffle	NN VB24 JJ48 VBP60	06 s	35 s 1ing d
muffled	VBN VBD12 JJ27
muffler	NN JJ69	06 s
mufti	NN JJ57	18 s
mug	NN VB42 JJ60 VBP66	23 s	40 s ging ged
mugful	NN JJ9	23 s
muggee	NN JJ60	18 s
mugger	NN	18 s
muggins	NN NNS12 JJ48 VBG69	18 es
muggy	JJ NN36
mugshot	NN JJ48	06 s
mugwump	NN JJ57	18 s
mujahadeen	NN JJ45	14 s
mujahadein	NN JJ57	14 s
mujahadin	NN JJ57	14 s
mujahedeen	NN JJ45	14 s
mujahedin	NN JJ57	14 s
mujahid	NN JJ36	18 s
mujahideen	NN JJ45	14 s
mujahidin	NN JJ57	14 s
mujik	NN JJ66	18 s
mujtihad	NN JJ57	18 s
mulatto	NN JJ69	18 es
mulch	NN VB30 VBP63	06 es	35 es ing ed
mulct	NN VB9 VBP54 JJ60	21 s	41 s ing ed
mule	NN JJ39	05 s
muleteer	NN JJ60	18 s
mulish	JJ VB66
mulishly	RB JJ57
mull	NN VB24	17 s	31 s ing ed
muller	NN JJ69	18 s
mullet	NN JJ69	13 s
mulligan	NN JJ48	13 s
mullioned	JJ VBN57 VBD66
multi-billionaire	NN JJ60	18 s
multicolor	JJ NN30
multicolored	JJ VBN48 VBD63
multicoloured	JJ VBN48 VBD66
multicultural	JJ
multiculturalism	NN	09 s
multidimensional	JJ
multifaceted	JJ VBN42 VBD51
multiform	JJ NN57 VB69
multilane	JJ NN48
multilateral	JJ
multilingual	JJ
multimedia	NN JJ66	10 s
multinucleate	JJ NN60
multiphase	JJ NN24 VB57
multiple	-	09 s
multiple-choice	JJ NN39
multiplex	NN JJ3 CD60	10 es
multiplication	NN	04 s
multiplicity	NN	07 1ies
multiplied	VBN VBD3 JJ39
multiply	VB RB21 VBP48 JJ54	-	31 1ies ing 1ied
multiprocessing	NN VBG51	22 s
multiprogramming	NN VBG60 JJ66	22 s
multipurpose	JJ NN45
multiracial	JJ
multistorey	JJ NN45
multistoried	JJ VBN60 VBD63
multitude	NN JJ60	23 s
multitudinous	JJ
multivariate	JJ NN54
multiversity	NN	14 1ies
mum	-	20 s
mumble	NN VB9 JJ21 VBP48	10 s	32F s 1ing d
mumbler	NN JJ69	18 s
mumbling	VBG NN21 JJ54	10 s
mummer	NN JJ66	18 s
mummery	NN JJ66	10 1ies
mummify	VB VBP48	-	42 1ies ing 1ied
mummy	NN JJ54	18 1ies
mumps	NN NNS9 JJ48 RB69	26 es
mumpsimus	NN JJ30	09 es
munch	NN VB39	18 es	34 es ing ed
muncher	NN	18 s
mundane	JJ NN48
municipality	NN	15 1ies
muniments	NN NNS6 JJ48 VBG69	10 es
munition	NN VB54	06 s	40 s ing ed
mural	JJ NN36	06 s
muralist	NN JJ42	18 s
murder	-	04 s	41 s ing ed
murderee	NN JJ45	18 s
murderer	NN JJ54	18 s
murderess	NN	18 es
murk	NN VB42	26 s	30 s ing ed
murky	-	-	-	1ier
murmur	NN VB6 JJ51 VBP57	11 s	32cF s ing ed
murmurer	NN JJ54	18 s
murmuring	VBG NN42 JJ45	11 s
murphy	NN	13 1ies
muscat	NN JJ57	20 s
muscle	-	08 s	38 s 1ing d
muscle-builder	NN JJ63	18 s
musclebuilder	NN JJ63	18 s
musclebuilding	NN JJ39 VBG48	04 s
muscleman	NN JJ66	18 2en
musculature	NN JJ69	08 s
muse	NN VB30 VBP66	18 s	31 s 1ing d
muser	NN JJ51	18 s
musette	NN JJ42 VB63	06 s
museum	-	06 s
mush	NN VB18 VBP63 JJ66	17 es	38 es ing ed
musher	NN	18 s
mushroom	NN VB63	20 s	35 s ing ed
mushy	JJ NN48
music	-	10 s
musical	-	10 s
musically	RB
musician	NN JJ42	18 s
musicianship	NN	09 s
musicologist	NN JJ51	18 s
musing	VBG JJ18 NN54	09 s
musjid	NN JJ36	06 s
musk	NN JJ66	27 s
musket	NN JJ63	06 s
musketeer	NN JJ60	18 s
musketry	NN JJ63	14 1ies
muss	NN VB33 VBP63 JJ66	26 es	35 es ing ed
mussitate	VB VBP39 JJ48 NN57	-	32F s 1ing d
mussy	JJ NN48
must	-	17 s
mustache	NN	08 s
mustached	JJ VBN51 VBD54
mustachioed	JJ VBN48 VBD60
mustard	NN JJ54	20 s
muster	-	14 s	35c s ing ed
musty	JJ NN24
mutagen	NN JJ45 NNS63	17 s
mutant	JJ NN21	18 s
mutate	VB VBP39 JJ48 NN57	-	30 s 1ing d
mutation	NN	18 s
mutational	JJ
mute	JJ VB6 NN9 VBP57	18 s	39 s 1ing d
mutely	RB
mutilate	VB VBP45 NN63	-	30 s 1ing d
mutilated	VBN JJ18 VBD21
mutilation	NN	11 s
mutilator	NN	18 s
mutineer	NN JJ60	18 s
mutiny	NN VB51 JJ60	04 1ies	41 1ies ing 1ied
mutt	NN JJ54	05 s
mutter	NN VB36 JJ66	11 s	32cF s ing ed
mutterer	NN JJ54	18 s
muttering	VBG NN27 JJ63	11 s
mutton	NN	13 s
muttonhead	NN JJ54	18 s
mutuality	NN	24 1ies
muzhik	NN JJ66	18 s
muzjik	NN JJ66	18 s
muzzle	NN VB24 JJ48 VBP60	06 s	40 s 1ing d
muzzler	NN JJ69	18 s
muzzy	JJ NN45 RB51
mycologist	NN JJ51	18 s
mycophage	NN JJ60	18 s
mycophagist	NN JJ51	18 s
mydriatic	NN JJ9	06 s
myelinated	JJ VBN39 VBD57
myelofibrosis	NN	26 es
myeloid	JJ NN60
myelomeningocele	NN JJ39	26 s
myg	NN JJ51 VBG51	23 s
myocardial	JJ
myocardiopathy	NN JJ45	26 1ies
myocardium	NN	08 2a
myoclonus	NN JJ30	26 es
myofibril	NN JJ60	08 s
myofibrilla	NN	08 e
myogram	NN	10 s
myopathy	NN JJ45	26 1ies
myope	NN	18 s
myopic	JJ
myotomy	NN JJ54	04 1ies
myriad	-	23 s
myringectomy	NN JJ54	04 1ies
myringotomy	NN JJ54	04 1ies
myrmidon	NN	18 es
myrtle	NN JJ42	20 s
mysterious	JJ
mysteriously	RB
mystery	-	09 1ies
mystic	JJ NN48	18 s
mystical	JJ
mystifier	NN JJ48	10 s
mystify	VB VBP48	-	31 1ies ing 1ied
mystique	NN JJ57	07 s
myth	-	10 s
mythic	JJ
mythicise	VB NN30 VBP33 JJ69	-	31 s 1ing d
mythicize	VB VBP51	-	31 s 1ing d
mythological	JJ
mythologisation	NN	10 s
mythologise	VB NN30 VBP33 JJ69	-	36 s 1ing d
mythologist	NN JJ51	18 s
mythologization	NN	10 s
mythologize	VB VBP51	-	36 s 1ing d
mythology	-	14 1ies
naan	NN JJ48	13 s
nab	VB NN24 VBP39 JJ63	-	35 s bing bed
nabob	NN	18 s
nacelle	NN JJ39	06 s
nada	NN	23 s
nadir	NN	26 s
nadolol	NN JJ48	06 s
nag	NN VB24	18 s	32c s ging ged
nagger	NN	18 s
naif	NN JJ6 CD66	18 s
nail	NN VB6 VBP51	08 s	35 s ing ed
nailer	NN JJ69	18 s
nailfile	NN JJ42	06 s
naivete	-	07 s
naked	JJ VBN39 VBD51
nakedly	RB
nakedness	NN	26 es
namby-pamby	JJ NN6 RB57	18 1ies
name	-	10 s	32c s 1ing d
name-dropping	NN VBG51 JJ57	10 s
namedrop	VB NN18 VBP21 JJ48	-	32 s ing ed
nameless	JJ
nameplate	NN VB54	06 s
namer	NN JJ66	18 s
names	-	10 es
namesake	-	18 s
naming	-	10 s
nan	NN JJ48	18 s
nance	NN	18 s
nankeen	NN JJ45	06 s
nanna	NN	18 s
nanny	NN JJ51	18 1ies
nanocephaly	NN JJ39 RB39	26 1ies
nanophthalmos	NN NNS39	26 es
nanosecond	NN JJ54	28 s
nanus	NN JJ30	18 es
nap	NN VB24 VBP60	28 s	29 s ping ped
napa	NN	20 s
napoleon	NN	18 s
nappy	JJ NN9	06 1ies
naprapath	NN	18 s
naprapathy	NN JJ45	04 1ies
naproxen	NN JJ45 NNS63	06 s
narc	NN JJ30	18 s
narcissism	NN	07 s
narcissist	NN JJ51 VB54	18 s
narcist	NN JJ51	18 s
narcoleptic	JJ NN42	18 s
narcotic	JJ NN42	06 s
narcotise	VB NN30 VBP33 JJ69	-	29 s 1ing d
narcotize	VB VBP51	-	29 s 1ing d
narcotraffic	NN JJ6	04 s
narghile	NN JJ42	06 s
nark	NN VB39	18 s	37c s ing ed
narrate	VB VBP45 JJ66 NN69	-	32c s 1ing d
narration	NN	10 s
narrative	-	10 s
narrator	-	18 s
narrow	-	17 s	30c s ing ed
narrow-minded	JJ VBN57 VBD63
narrowing	-	07 s
narrowness	NN	07 es
nasal	JJ NN27	10 s
nasale	VB NN3 JJ21 VBP27	-	32 s 1ing d
nasalisation	NN	10 s
nasalise	VB NN30 VBP33 JJ69	-	32c s 1ing d
nasalization	NN	10 s
nasalize	VB VBP60	-	32c s 1ing d
nascent	JJ NN48
nasopharyngeal	JJ NN45
nastiness	NN	26 es
nasty	-	-	-	1ier/1iest
natal	JJ NN66
natator	NN	18 s
nation	-	14 s
national	-	18 s
nationalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
nationalism	-	07 s
nationalist	-	18 s
nationalistic	JJ
nationality	NN	14 1ies
nationalize	VB VBP60	-	30 s 1ing d
nationhood	NN	26 s
native	-	18 s
nativism	NN	10 s
nativist	-	18 s
natter	VB NN24 JJ42 VBP51	-	32 s ing ed
natty	JJ NN24
natural	-	18 s
naturalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
naturalism	NN	09 s
naturalist	NN JJ42	18 s
naturalization	-	07 s
naturalize	VB VBP60	-	30c s 1ing d
naturalness	NN	07 es
nature	-	07 s
naturist	NN JJ51	18 s
naturopath	NN	18 s
naturopathy	NN JJ45	04 1ies
naught	NN JJ45	23 s
naughty	JJ NN24
nausea	NN	26 s
nauseant	NN JJ42	06 s
nauseate	VB VBP45 NN60 JJ66	-	39 s 1ing d
nauseated	VBN JJ24 VBD27
nauseating	VBG JJ39
nautical	JJ
nautilus	NN JJ30	06 2i
navel	NN JJ33	08 s
navigate	-	-	38 s 1ing d
navigation	NN	04 s
navigator	NN	18 s
navvy	NN JJ54	18 1ies
navy	NN JJ54	14 1ies
nawab	NN	18 s
nay	NN JJ21 RB27	10 s
naysayer	-	18 s
naysaying	NN JJ42 VBG45	10 s
nazi	NN JJ57	18 s
nazify	VB VBP48	-	30 1ies ing 1ied
ne'er	RB JJ30 NN33
ne'er-do-well	NN	18 s
neanderthal	JJ NN66
near	-	-	38 s ing ed	est
near-blind	JJ NN42
nearer	RB JJ9 NN24
nearness	NN	07 es
nearsighted	JJ VBN48 VBD63
neat	JJ NN39
neaten	VB VBP39 NN69	-	30 s ing ed
neb	NN	05 s
nebbech	NN JJ60	18 es
nebbish	NN JJ33 VB54	18 es
nebuchadnezzar	NN JJ45	18 s
nebule	NN JJ39	17 s
nebulose	JJ NN45
nebulous	JJ
necessary	-	17 1ies
necessitarian	NN JJ24	18 s
necessitate	VB VBP39 JJ48 NN57	-	42 s 1ing d
necessity	-	26 1ies
neck	-	08 s	35 s ing ed
necker	NN	18 s
necklace	NN JJ54	06 s
necktie	NN JJ54	06 s
neckwear	NN JJ42	06 s
necrology	NN JJ63	10 1ies
necromancer	NN JJ60	18 s
necropsy	NN JJ51	04 1ies
necrose	VB VBP36 NN48 JJ69	-	29 s 1ing d
necrosis	NN	19 es
necrotic	JJ
nectar	NN JJ45	27 s
nectary	NN JJ42	20 1ies
nee	JJ NN39
need	-	26 s	42 s ing ed
needer	NN JJ66	18 s
needle	-	20 s	32 s 1ing d
needled	VBN VBD9 JJ30
needlepoint	NN JJ45	06 s
needless	JJ
needlessly	RB
needlewoman	NN JJ66	18 2en
needleworker	NN	18 s
needy	JJ NN12	14 1ies
neem	NN	20 s
nefarious	JJ
nefariously	RB
negate	VB VBP45 NN60 JJ66	-	42ccF s 1ing d
negation	NN	10 s
negative	-	10 s	41 s 1ing d
negatively	RB
negativist	NN JJ51	18 s
negativity	-	24 1ies
neglect	-	09 s	31c s ing ed
neglecter	NN JJ60	18 s
negligence	-	04 s
negligent	JJ
negociate	VB VBP51 NN54 JJ66	-	41 s 1ing d
negotiant	NN JJ27	18 s
negotiate	-	-	32 s 1ing d
negotiation	-	10 s
negotiator	-	18 s
negotiatress	NN	18 es
negotiatrix	NN JJ63	18 es
negro	JJ NN39
negroid	JJ NN60
neigh	NN VB33 JJ60 VBP63	11 s	32 s ing ed
neighbor	-	18 s	42 s ing ed
neighborhood	-	15 s
neighborliness	NN	07 es
neighborly	JJ RB51
neighbour	NN VB21 JJ45 VBP51	18 s	42 s ing ed
neighbourhood	NN	15 s
neighbourly	JJ RB51
nelson	NN JJ57	18 s
nemesis	NN	18 2es
neo	JJ NN39
neoclassicist	JJ NN9	18 s
neocon	NN	18 s
neoconservative	NN JJ12	18 s
neocortex	NN JJ63	08 es
neocortical	JJ
neoexpressionism	NN	14 s
neoliberal	JJ NN45	18 s
neologism	NN	10 s
neologist	NN JJ51	18 s
neology	NN JJ63	10 1ies
neon	-	27 s
neonatal	JJ NN66
neonate	NN JJ12 VB42	18 s
neophyte	-	20 s
neoromanticism	NN	14 s
nephew	-	18 s
nephrectomy	NN JJ54	04 1ies
nephropathy	NN JJ45	26 1ies
nephrotomy	NN JJ54	04 1ies
nepotism	NN	04 s
nepotist	NN JJ51	18 s
nerd	NN JJ51	18 s
nerve	-	08 s	37 s 1ing d
nerveless	JJ
nerves	NNS VBZ30	26 es
nervously	RB
nervousness	NN	12 es
nervy	JJ NN45 RB51
nest	NN VB30 JJ45 VBP66	17 s	42 s ing ed
nester	NN	18 s
nestle	NN VB15 VBP48 JJ51	04 s	35 s 1ing d
nestling	VBG NN36 JJ66	05 s
net	-	06 s	40 s ting ted
nether	JJ NN18 RB51 VB51
netkeeper	NN JJ48	18 s
netlike	JJ NN54 RB63
netmail	VB VBP45 NN48	-	32 s ing ed
netminder	NN JJ63	18 s
nett	JJ VB27 NN48 VBP63	-	35 s ing ed
netting	VBG NN33 JJ69	06 s
nettle	NN VB15 VBP48 JJ51	20 s	39 s 1ing d
nettlesome	JJ NN69
network	-	14 s	32 s ing ed
neurasthenic	JJ NN21	18 s
neurectomy	NN JJ54	04 1ies
neuroanatomy	NN JJ54	09 1ies
neurobiologist	NN JJ51	18 s
neuroendocrine	JJ NN42
neuroethics	NN NNS15 JJ60	09 es
neuroleptic	NN JJ18	06 s
neurolinguist	NN JJ51	18 s
neurolinguistics	NN NNS24 JJ66	09 es
neurological	JJ
neurologist	NN JJ51	18 s
neurology	NN JJ63	09 1ies
neuromotor	JJ NN15
neuromuscular	JJ
neuron	NN	08 s
neuronal	JJ
neuropathy	NN JJ45	26 1ies
neuropsychiatric	JJ NN66
neuroscience	NN	09 s
neuroscientist	NN JJ51	18 s
neurosis	NN	26 2es
neurosurgeon	-	18 s
neurosurgery	NN JJ66	04 1ies
neurotic	JJ NN42	18 s
neuter	NN JJ12 VB27	10 s	29 s ing ed
neutral	-	18 s
neutralise	VB NN30 VBP33 JJ69	-	35 s 1ing d
neutralism	NN	10 s
neutralist	NN JJ42	18 s
neutrality	-	04 1ies
neutralization	NN	04 s
neutralize	-	-	41 s 1ing d
neutralized	VBN VBD18 JJ24
neutrophil	NN JJ60	08 s
neve	NN JJ30	17 s
never-ending	JJ NN54 VBG60
nevermore	RB JJ57 NN63
nevus	NN JJ30	07 2i
new	-	-	-	er/est
newbie	NN JJ54	18 s
newborn	JJ NN18	18 s
newcomer	-	18 s
newfangled	JJ VBN45 VBD60
newlywed	NN JJ24 NNS60 VBG69	18 s
newmarket	NN JJ63	06 s
news	-	10 es
newsagent	NN JJ27	18 s
newsboy	NN	18 s
newsbreak	NN JJ63	10 s
newscast	NN JJ57	10 s
newscaster	NN	18 s
newsdealer	NN JJ69	18 s
newsflash	NN	10 es
newsletter	-	10 s
newsman	NN JJ66	18 2en
newsmonger	NN	18 s
newspaper	-	10 s
newspapering	NN JJ48 VBG51	04 s
newspaperman	NN JJ66	18 2en
newspaperwoman	NN JJ66	18 2en
newsperson	NN JJ57	18 s
newsreader	NN JJ66	18 s
newsreel	NN JJ51	10 s
newsroom	NN	14 s
newssheet	NN JJ69	10 s
newsvendor	NN JJ69	18 s
newswoman	NN JJ66	18 2en
newsworthy	JJ NN51
newswriter	NN JJ63	18 s
newsy	JJ NN48
newt	NN JJ54	05 s
newton	NN	18 s
nexus	NN JJ30	24 es
ng	NN JJ51 VBG51	23 s
nibbed	JJ VBN45 VBD60
nibble	NN VB9 JJ21 VBP48	23 s	35 s 1ing d
nibbler	NN JJ69	18 s
niblick	NN JJ57	06 s
nice	-	-	-	r
nicely	RB
nicety	NN	07 1ies
niche	-	26 s
nick	NN VB12 VBP51 JJ66	07 s	35 s ing ed
nickel	NN VB18 JJ60 VBP66	27 s	35 s ling led
nickel-and-dime	JJ VB42 NN60 RB69	-	40 s 1ing d
nicker	NN VB60	11 s	32 s ing ed
nickname	-	10 s	32 s 1ing d
nicotine	NN JJ57	27 s
nictate	VB VBP39 JJ48 NN57	-	29 s 1ing d
nictitate	VB VBP39 JJ48 NN57	-	29 s 1ing d
nidus	NN JJ30	26 2i
niece	-	18 s
niffy	JJ VB48 NN54 RB66
nifty	JJ NN24
nigga	NN	18 s
niggard	NN JJ54	18 s
niggardly	JJ RB39
nigger	NN	18 s
niggle	VB NN33 JJ36 VBP39	-	37c s 1ing d
niggler	NN JJ69	18 s
nigh	JJ NN36 RB51
nigher	RB NN36 JJ48
nighest	RB JJ6 NN36
night	-	28 s
night-sight	NN JJ57	09 s
nightbird	NN JJ51	18 s
nightclothes	NN NNS9 JJ48 VBG69	06 es
nightclub	-	06 s
nightdress	NN	06 es
nighted	JJ VBN48 VBD63
nightfall	NN	28 s
nightgown	NN JJ45	06 s
nighthawk	NN JJ66	18 s
nightingale	NN JJ54	05 s
nightmare	NN JJ57	26 s
nightmarish	JJ NN66
nightrider	NN	18 s
nightshirt	NN JJ69	06 s
nightstick	NN JJ57	06 s
nighttime	NN JJ42	28 s
nightwear	NN JJ42	06 s
nigra	NN	18 s
nigrify	VB VBP48	-	30 1ies ing 1ied
nihilism	NN	09 s
nihilist	NN JJ48	18 s
nilpotent	JJ NN63
nim	NN JJ39	04 s
nimble	JJ
nimbly	RB
nimbus	NN JJ30	17 2i
nincompoop	NN JJ66	18 s
nine	-	23 s
ninefold	JJ NN30 RB48
ninepenny	JJ NN48
nineteen	JJ NN15 CD39	23 s
nineteenth	JJ NN3	24 s
nineties	NNS	28 es
ninetieth	JJ NN3	24 s
ninety	NN JJ15 CD66	23 1ies
ninety-seven	JJ NN51
ninety-three	JJ NN54
ninja	NN	18 s
ninny	NN JJ51	18 1ies
ninth	-	24 s
niobium	NN	27 s
nip	NN VB27 VBP63	23 s	35 s ping ped
nipper	NN JJ48	18 s
nipping	VBG JJ36 NN57
nippy	JJ NN48
niqaabi	NN JJ57	18 s
nirvana	NN	26 s
nisi	JJ NN42
nisus	NN JJ30	04 es
nit	NN JJ57	23 s
nitpick	VB VBP42 NN45 JJ66	-	32 s ing ed
nitpicker	NN	18 s
nitrate	VB NN12 VBP45 JJ54	27 s	30 s 1ing d
nitrify	VB VBP48	-	30 1ies ing 1ied
nitrogen	NN JJ45 NNS63	27 s
nitrogenise	VB NN30 VBP33 JJ69	-	30 s 1ing d
nitrogenize	VB VBP51	-	30 s 1ing d
nitty-gritty	NN	09 1ies
nitwit	NN JJ57	18 s
nitwitted	JJ VBN54 VBD57
nix	NN VB39	23 es	32 es ing ed
nm	NN JJ66	23 s
no	-	10 es
no-account	NN JJ12 CD69	18 s
no-brainer	NN JJ60	04 s
no-frills	JJ VBZ45 NN60 VBN66
no-goal	NN JJ33	09 s
no-hit	JJ NN39
no-nonsense	JJ NN51
no-show	NN JJ69	18 s
nob	NN	18 s
nobble	VB JJ24 VBP39 NN45	-	41 s 1ing d
nobility	NN	14 1ies
noble	JJ NN51	18 s
nobleman	NN JJ66	18 2en
noblewoman	NN JJ66	18 2en
nobody	-	18 1ies
nociceptive	JJ
nock	VB NN21 VBP39 JJ54	-	35 s ing ed
noctambulist	NN JJ48	18 s
nocturnal	JJ
nocturne	NN JJ54	10 s
nod	-	10 s	32c s ding ded
nodding	VBG JJ33 NN39
nodular	JJ
nodulated	JJ VBN54
nodule	NN JJ39	08 s
noduled	JJ VBN45 VBD60
nodulose	JJ NN45
nogging	NN JJ51 VBG60	06 s
nohow	RB NN42 JJ45
noise	-	11 s	39 s 1ing d
noisemaker	NN	06 s
noisily	RB
noisy	JJ NN48
nomad	NN JJ57	18 s
nomenclature	NN JJ69	10 s
nomia	NN JJ66	05 s
nominal	-	10 s
nominalist	NN JJ42	18 s
nominally	RB
nominate	-	-	32 s 1ing d
nomination	-	04 s
nominative	JJ NN48	10 s
nominator	NN	18 s
nominee	-	18 s
non-discrimination	NN	07 s
non-proliferation	NN	04 s
non-resistant	NN JJ39	18 s
nonabsorbent	JJ NN45
nonachiever	NN JJ54	18 s
nonadsorbent	JJ NN45
nonaged	JJ VBN57 VBD66
nonagenarian	JJ NN36	18 s
nonaggression	NN	10 s
nonaligned	JJ VBN45 VBD63
nonalignment	NN JJ69	14 s
nonalinement	NN	14 s
nonarboreal	JJ NN45
nonassertive	JJ
nonattender	NN JJ66	18 s
nonbearing	JJ NN57 VBG57
nonbeing	NN VBG45 JJ69	26 s
nonbeliever	NN JJ54	18 s
noncandidate	NN JJ33 VB54	18 s
noncarbonated	JJ VBN39 VBD57
nonce	NN	28 s
nonchalant	JJ NN57
nonchurchgoing	JJ NN45 VBG54
noncitizen	NN JJ45 NNS63	18 s
noncivilised	JJ VBN42 VBD60
noncivilized	JJ VBN45 VBD63
noncolumned	JJ VBN45 VBD63
noncom	NN JJ66	18 s
noncombatant	JJ NN21	18 s
noncombining	JJ VBG30 NN33
noncommissioned	JJ VBN57 VBD66
noncompetitive	JJ
noncompliance	NN	04 s
noncompliant	JJ NN33	18 s
nonconducting	JJ VBG30 NN54
nonconforming	JJ VBG51
nonconformist	JJ NN9	18 s
nonconformity	NN	10 1ies
noncontroversial	JJ
noncrystalline	JJ NN39
nondescript	JJ NN9	18 s
nondrinker	NN	18 s
nondriver	NN JJ63	18 s
none	-	28 s
noneffervescent	JJ NN48
nonenterprising	JJ VBG57 NN60
nonenzymatic	JJ
nonequivalence	NN	07 s
nonequivalent	JJ NN66
nonesuch	NN JJ60	18 es
nonexempt	JJ NN45
nonexistent	JJ NN63
nonfat	JJ NN42
nonfiction	NN	10 s
nonflavored	JJ VBN48 VBD63
nonflavoured	JJ VBN48 VBD66
nonflowering	JJ NN51 VBG51
nonfunctional	JJ
nonhairy	JJ NN48
nonhuman	JJ NN33
nonimmune	JJ NN42
noninstitutionalised	JJ VBN42 VBD60
noninstitutionalized	JJ VBN45 VBD63
nonintegrated	JJ VBN42 VBD57
noninterference	NN	10 s
nonintersecting	JJ VBG30 NN54
nonintervention	NN	10 s
nonionic	JJ
nonionised	JJ VBN42 VBD60
nonionized	JJ VBN48
nonkosher	JJ NN21 RB63 VB63
nonleaded	JJ VBN48 VBD69
nonlinguistic	JJ
nonliterate	JJ
nonliving	JJ VBG48 NN63
nonmember	NN JJ48	18 s
nonmetallic	JJ
nonmoving	JJ VBG66
nonobservant	JJ NN57
nonoccurrence	NN	26 s
nonopening	JJ VBG51 NN60
nonparallel	JJ NN48
nonpareil	JJ NN	18 s
nonparticipant	NN JJ42	18 s
nonparticulate	JJ NN21 VB30 VBN57
nonpartisan	-	18 s
nonpartizan	JJ NN12	18 s
nonpasserine	JJ NN42
nonperson	NN JJ57	18 s
nonplus	VB JJ9 NN12 VBP24	-	31 es sing sed
nonplused	JJ VBN54 VBD63
nonpolitical	JJ
nonproductive	JJ
nonprofit	-	04 s
nonproliferation	NN	04 s
nonracist	JJ NN48
nonrandom	JJ NN39 RB66
nonreader	NN JJ66	18 s
nonreciprocating	JJ VBG39 NN51
nonreflecting	JJ VBG30 NN54
nonremittal	NN JJ33	21 s
nonrenewable	JJ
nonresident	JJ NN15	18 s
nonresiny	JJ NN48
nonreticulate	JJ NN21 VB30 VBN57
nonsegregated	JJ VBN24 VBD42 NN66
nonsense	-	10 s
nonsensical	JJ
nonsensicality	NN	10 1ies
nonslip	JJ NN12 VB57 VBN69
nonslippery	JJ NN33
nonsmoker	NN	18 s
nonsovereign	JJ NN39
nonspeaking	JJ NN57 VBG66
nonspecific	JJ
nonspecifically	RB
nonstandard	JJ NN45
nonstarter	NN JJ60	18 s
nonstick	JJ NN42
nonstop	NN JJ RB48	04 s
nonsuch	NN JJ60	18 es
nonsweet	JJ NN30
nontelescoping	JJ NN39 VBG42
nontraditional	JJ
nontricyclic	NN JJ27	06 s
nonuniform	JJ NN57 VB69
nonunion	JJ NN15
nonunionised	JJ VBN42 VBD60
nonunionized	JJ VBN48
nonuple	JJ NN45
nonverbal	JJ NN66
nonviolent	JJ NN66
nonvolatile	JJ NN66
nonvoluntary	JJ NN48
nonwoody	JJ NN48
nonworker	NN	18 s
noodle	NN	13 s
nooky	NN JJ27	04 1ies
noon	-	28 s
noonday	NN JJ42	28 s
noose	NN VB9 VBP42 JJ63	06 s	36 s 1ing d
noradrenaline	NN JJ60	08 s
norethandrolone	NN JJ57	27 s
norm	-	24 s
normal	-	09 s
normalcy	NN	26 1ies
normalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
normaliser	NN JJ51	18 s
normalization	NN	04 s
normalize	VB VBP60	-	30 s 1ing d
normalizer	NN JJ60	18 s
north	-	15 s
north-west	RB JJ6 NN36
northbound	JJ NN54
northeast	-	24 s
northeasterly	JJ RB54
northerly	JJ RB6 NN63	19 1ies
northernmost	JJ NN60
northland	NN	15 s
northward	JJ RB18 NN30	24 s
northwest	JJ NN30 RB60	15 s
northwesterly	JJ RB54
nose	-	08 s	39 s 1ing d
nosecount	NN VB69	04 s
nosed	VBN VBD18 JJ18
nosedive	NN VB12 JJ30 VBP48	22 s	38 s 1ing d
nosey	JJ NN45
nosey-parker	NN	18 s
nosh	NN VB9 JJ57 VBP57	13 es	34 es ing ed
nosher	NN	18 s
nostalgia	-	12 s
nostalgic	JJ
nostril	NN JJ60	08 s
nosy	JJ NN48
nosy-parker	NN	18 s
notability	NN	18 1ies
notable	-	18 s
notarise	VB NN30 VBP33 JJ69	-	32 s 1ing d
notarize	VB VBP51	-	32 s 1ing d
notary	NN JJ42	18 1ies
notate	VB VBP39 JJ48 NN57	-	32 s 1ing d
notation	NN	10 s
notch	-	25 es	35c es ing ed
note	-	10 s	32F s 1ing d
notebook	NN	10 s
notepaper	NN JJ48	10 s
noteworthy	JJ NN51
nothing	-	23 s
nothings	NNS	10 es
notice	-	10 s	39cF s 1ing d
noticeable	JJ
noticeably	RB
noticer	NN JJ60	18 s
notification	NN	04 s
notify	VB VBP48	-	32F 1ies ing 1ied
notion	-	09 s
notional	JJ
notoriety	NN	26 1ies
notturno	NN JJ60	10 s
nought	NN JJ45	23 s
noun	NN JJ51	10 s
nourish	VB VBP51 JJ60 NN63	-	34 es ing ed
nourished	VBN JJ18 VBD18
nourishment	NN	13 s
nous	NN JJ	09 es
nouveau-riche	NN JJ18	18 s
nova	NN	17 e
novate	VB VBP45 NN60 JJ66	-	30 s 1ing d
novel	-	10 s
novelette	NN JJ42 VB63	10 s
novelise	VB NN30 VBP33 JJ69	-	30 s 1ing d
novelist	NN JJ48	18 s
novelize	VB VBP60	-	30 s 1ing d
novella	NN	10 1e
novelty	NN	07 1ies
novice	-	18 s
noviciate	NN JJ45 VB63	28 s
novillero	NN JJ60	18 s
novitiate	NN JJ45 VB63	28 s
now	-	28 s
nowadays	-	28 es
nowhere	-	26 s
nowise	RB NN42 JJ48
noxious	JJ
nozzle	NN JJ39	06 s
nth	JJ NN39
nu	NN JJ51	10 s
nuance	-	10 s
nubbin	NN JJ57	17 s
nubble	NN JJ12	25 s
nubbly	JJ RB18 NN42 VBN69
nubby	JJ NN45 RB51
nubile	JJ NN57
nucleate	JJ VB9 VBP45 NN63	-	42 s 1ing d
nucleolus	NN JJ30	08 2i
nucleonics	NN NNS15 JJ60	09 es
nucleus	NN JJ30	08 2i
nude	JJ NN3	06 s
nudge	-	04 s	35c s 1ing d
nudger	NN	18 s
nudist	NN JJ51	18 s
nudnick	NN JJ57	18 s
nudnik	NN JJ66	18 s
nugget	NN JJ69	17 s
nuisance	NN	09 s
nuke	NN VB12 VBP54 JJ69	06 s	33 s 1ing d
null	NN JJ9	23 s
nullified	VBN JJ24 VBD24
nullifier	NN JJ48	18 s
nullify	VB VBP39	-	41c 1ies ing 1ied
nullipara	NN	18 e
numb	JJ VB12 NN30 VBP42	-	39 s ing ed	er
number	-	07 s	42cc s ing ed
numbering	-	10 s
numberplate	NN VB54	06 s
numbers	-	10 es
numbing	VBG JJ27 NN57
numbness	NN	26 es
numen	NN NNS21 JJ45	18 2ina
numeral	JJ NN45	10 s
numerate	JJ VB6 VBP51	-	32c s 1ing d
numeration	NN	10 s
numerical	JJ
numerologist	NN JJ51	18 s
numinous	JJ
numismatics	NN NNS24 JJ66	04 es
numismatist	NN JJ51	18 s
numismatologist	NN JJ51	18 s
numskull	NN	18 s
nun	NN JJ51	18 s
nuncio	NN JJ60	18 s
nuptials	NN NNS6 JJ48 VBG69	11 es
nurse	-	18 s	29 s 1ing d
nurse-midwife	NN JJ57	18 s
nurseling	NN JJ54 VBG60	18 s
nursemaid	NN JJ36	18 s
nurser	NN JJ51	18 s
nursery	NN JJ66	06 1ies
nurseryman	NN JJ66	18 2en
nursing	VBG NN30 JJ66	04 s
nursling	NN JJ54 VBG57	18 s
nurture	NN VB33 VBP66	07 s	32 s 1ing d
nut	NN VB30 JJ69	20 s	35 s ting ted
nutate	VB VBP39 JJ48 NN57	-	38 s 1ing d
nutcase	NN	18 s
nuthouse	NN	06 s
nutrient	JJ NN36	03 s
nutrify	VB VBP48	-	34 1ies ing 1ied
nutrition	NN	22 s
nutritional	JJ
nutritionally	RB
nutritionist	NN JJ42	18 s
nutritive	JJ
nutshell	NN	20 s
nutter	NN JJ57	18 s
nutty	JJ NN24
nuzzle	VB NN33 JJ36 VBP39	-	35 s 1ing d
nybble	NN JJ12	23 s
nymph	NN	18 s
nymphet	NN JJ69	18 s
nympho	NN JJ60	18 s
nympholept	NN JJ54	18 s
nymphomaniac	JJ NN30	18 s
nystagmus	NN JJ30	04 es
o'clock	RB NN15 JJ39
o'er	RB JJ30 NN33
oaf	NN JJ69	18 s
oafish	JJ NN66
oak	NN JJ63	20 s
oaken	JJ VBN63 NN69
oar	NN JJ45	06 s
oarsman	NN JJ66	18 2en
oarswoman	NN JJ66	18 2en
oat	NN JJ57	20 s
oaten	JJ VBN48 NN57 VB60
oath	-	10 s
oatmeal	NN JJ54	13 s
obbligato	NN JJ69	10 s
obdurate	JJ NN66
obeah	NN JJ57	14 s
obedience	NN	04 s
obedient	JJ
obediently	RB
obeisance	NN	10 s
obelisk	NN JJ66	06 s
obese	JJ NN36
obesity	-	07 1ies
obey	VB NN27 JJ48 VBP54	-	41 s ing ed
obfuscate	VB VBP39 NN60	-	32 s 1ing d
obfuscation	NN	09 s
obi	NN JJ57	14 s
obit	NN JJ57	10 s
obituary	NN JJ42	10 1ies
object	-	03 s	32F s ing ed
objectification	NN	04 s
objectify	VB VBP48	-	30 1ies ing 1ied
objection	-	10 s
objective	-	09 s
objectively	RB
objectivity	NN	07 1ies
objector	NN	18 s
objurgate	VB VBP45 NN60 JJ66	-	32c s 1ing d
objurgation	NN	10 s
oblanceolate	JJ NN27 VB39 VBN66
oblate	NN JJ12 CD57 VBP63	18 s
obligate	JJ VB9 VBP45 NN63	-	41c s 1ing d
obligation	-	04 s
obligational	JJ
obligato	NN JJ69	10 1i
obligatory	JJ
oblige	VB NN33 VBP42 JJ57	-	41cc s 1ing d
obliged	VBN VBD9 JJ18
obliger	NN	18 s
obligingly	RB
oblique	JJ NN3	10 s
obliterate	JJ VB6 VBP51	-	30 s 1ing d
obliterated	VBN VBD15 JJ27
obliteration	NN	04 s
oblivion	-	26 s
oblivious	JJ
obliviousness	NN	09 es
obloquy	NN JJ54	26 s
obnoxious	JJ
obnubilate	VB VBP45 NN63	-	39c s 1ing d
oboist	NN JJ51	18 s
obolus	NN JJ30	23 2i
obovate	JJ NN60
obscenely	RB
obscenity	NN	07 1ies
obscurantist	NN JJ51	18 s
obscure	JJ VB21 NN39 VBP54	-	39c s 1ing d
obscurely	RB
obscurity	-	07 1ies
obsequious	JJ
observable	JJ
observance	NN	04 s
observant	JJ NN57
observation	-	04 s
observational	JJ
observatory	NN JJ	06 1ies
observe	-	-	39cF s 1ing d
observer	-	18 s
obsess	VB NN12 VBP24 JJ36	-	37 es ing ed
obsession	NN	16 s
obsessive	JJ NN48	18 s
obsessive-compulsive	JJ NN51	18 s
obsessively	RB
obsidian	NN JJ57	27 s
obsolesce	VB NN21 VBP42 JJ63	-	30 s 1ing d
obsolescent	JJ NN48
obsolete	JJ NN57
obstacle	-	09 s
obstetrician	NN JJ42	18 s
obstetrics	NN NNS15 JJ60	09 es
obstinate	JJ VB6 VBP45	-	30 s 1ing d
obstinately	RB
obstipate	VB VBP45 NN60 JJ66	-	29 s 1ing d
obstreperous	JJ
obstruct	VB VBP48 NN48 JJ66	-	41 s ing ed
obstructed	VBN VBD18 JJ18
obstructer	NN JJ60	18 s
obstruction	-	06 s
obstructionism	NN	04 s
obstructionist	NN JJ42	18 s
obstructor	NN	18 s
obstruent	NN JJ54	10 s
obtain	-	-	40 s ing ed
obtainable	JJ
obtrude	VB VBP21 NN24 JJ48	-	38c s 1ing d
obtrusiveness	NN	07 es
obtund	VB VBP42 NN45 JJ57	-	30 s ing ed
obturate	VB VBP45 JJ66 NN69	-	35 s 1ing d
obtuse	JJ NN15 VB63
obverse	NN JJ45	09 s
obviate	VB VBP51 NN54 JJ66	-	42 s 1ing d
oca	NN	20 s
occasion	-	11 s	36 s ing ed
occasions	-	09 es
occident	NN JJ45	15 s
occidentalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
occidentalize	VB VBP60	-	30 s 1ing d
occipital	JJ NN66
occlude	VB VBP21 NN24 JJ48	-	35 s 1ing d
occluded	VBN VBD9 JJ18
occlusion	NN	26 s
occlusive	JJ NN63	10 s
occult	NN VB24 JJ30	18 s	39 s ing ed
occultist	NN JJ51	18 s
occupancy	NN	04 1ies
occupant	NN JJ42	18 s
occupation	-	04 s
occupational	JJ
occupier	NN JJ48	18 s
occupy	-	-	41 1ies ing 1ied
occur	-	-	30c s ring red
occurrence	-	11 s
ocean	-	17 s
oceanaut	NN JJ60	18 s
oceangoing	JJ NN45 VBG54
oceanic	JJ NN60
oceanographer	NN	18 s
ocellated	JJ VBN54
ocelot	NN JJ60	05 s
ocher	NN JJ21	07 s
ochlocracy	NN	14 1ies
octahedron	NN	25 2a
octameter	NN JJ60	10 s
octant	NN JJ39	06 s
octave	NN JJ54	28 s
octette	NN JJ42 VB63	14 s
octogenarian	JJ NN36	18 s
octonary	NN JJ21	23 1ies
octoroon	NN	18 s
octosyllable	JJ NN	10 s
octuple	JJ NN45
ocular	JJ NN42	06 s
oculist	NN JJ48	18 s
odalisque	NN JJ57	18 s
oddball	NN	18 s
oddish	JJ NN66
oddity	NN	07 1ies
oddments	NN NNS6 JJ48 VBG69	14 es
odds	-	07 es
odds-maker	NN	18 s
ode	NN JJ60	10 s
odious	JJ
odist	NN JJ51	18 s
odor	NN JJ69	07 s
odorize	VB VBP51	-	39 s 1ing d
odour	NN JJ36	09 s
odourise	VB NN30 VBP33 JJ69	-	39 s 1ing d
odyssey	NN JJ54	04 s
oecumenism	NN	14 s
oenologist	NN JJ51	18 s
oenophile	NN JJ42	18 s
oersted	NN JJ18 NNS60 VBG69	23 s
oestrus	NN JJ30	26 es
off	-	-	41 s ing ed	er
off-color	JJ NN30
off-guard	JJ NN45
off-key	JJ NN45
off-limits	JJ VBZ51 NN66
offbeat	JJ NN	10 s
offence	NN	04 s
offend	-	-	37 s ing ed
offender	-	18 s
offending	VBG JJ18 NN54
offense	-	04 s
offensive	-	04 s
offer	-	10 s	40 s ing ed
offerer	NN JJ54	18 s
offering	-	10 s
offeror	NN JJ66	18 s
offertory	NN JJ24	21 1ies
offhand	JJ RB15 NN24
offhanded	JJ RB48
office	-	06 s
office-bearer	NN JJ54	18 s
officeholder	NN JJ63	18 s
officer	-	18 s	32 s ing ed
official	-	18 s
officialdom	NN JJ60	14 s
officialese	NN JJ63	10 s
officialise	VB NN30 VBP33 JJ69	-	30 s 1ing d
officialize	VB VBP60	-	30 s 1ing d
officiant	NN JJ27	18 s
officiate	VB VBP51 NN54 JJ66	-	41 s 1ing d
offing	VBG NN3	28 s
offish	JJ NN66
offload	VB NN21 JJ42 VBP48	-	40 s ing ed
offprint	NN JJ54	10 s
offsaddle	VB NN24 VBP36 JJ60	-	35 s 1ing d
offset	-	28 s	42 s ting ed
offshoot	NN JJ69	19 s
offside	JJ NN3 RB27	04 s
offspring	NN JJ45 VBG48	18 s
offstage	-	06 s
oft	RB JJ24 NN33
oftener	RB JJ21 NN27
oftentimes	RB NNS24 JJ51 NN69
ofttimes	RB NNS24 JJ51 NN69
ogive	NN JJ21	06 s
ogle	VB NN33 JJ36 VBP39	-	39 s 1ing d
ogler	NN JJ69	18 s
ogre	NN JJ57	18 s
ogress	NN	18 es
ohmic	JJ
oil	-	27 s	35 s ing ed
oilcan	NN JJ48	06 s
oilcloth	NN JJ57	06 s
oiled	VBN VBD9 JJ45
oiler	NN JJ69	18 s
oilfield	NN	15 s
oilman	NN JJ66	18 2en
oilrig	NN JJ51 VBG51	06 s
oily	JJ RB30 NN66
oink	NN VB12 VBP54 JJ66	11 s	32 s ing ed
okay	-	10 s	32 s ing ed
okeh	NN JJ57	10 s
okey	NN JJ54	10 s
old	-	28 s	-	er/est
old-timer	NN JJ66	18 s
oldie	NN JJ54	10 s
oldish	JJ NN66
oldline	JJ NN39
oldster	NN	18 s
oldtimer	NN JJ66	18 s
oleander	NN JJ63	20 s
oleophilic	JJ
oleophobic	JJ
oligarch	-	18 es
oligarchic	JJ
oligarchy	NN JJ51	14 1ies
oligodactyly	NN JJ39 RB39	26 1ies
oligopoly	NN JJ39 RB39	26 1ies
olive	-	20 s	-	r
ology	NN JJ63	09 1ies
olympian	JJ NN57
ombudsman	NN JJ66	18 2en
omen	NN VB12 NNS33 VBP45	11 s	32 s ing ed
omerta	NN	10 s
omicron	NN	10 s
omission	NN	04 s
omit	VB NN33 VBP36 JJ60	-	31c s ting ted
omnibus	JJ NN30	10 es
omnipresent	JJ NN45
omnirange	NN JJ45	06 s
omniscient	JJ
omnium-gatherum	NN	14 s
omnivore	NN JJ60 VB66	18 s
omphalocele	NN JJ39	26 s
on-going	JJ NN45 VBG54
on-license	NN JJ48	10 s
on-line	JJ NN39
on-site	JJ NN51
on-the-job	JJ NN27
on-the-scene	JJ NN42
on-the-spot	JJ NN39
onanist	NN JJ42	18 s
oncologist	NN JJ51	18 s
oncoming	JJ NN39 VBG69	11 s
one	-	23 s
one-dimensional	JJ
one-eighth	NN JJ57	23 s
one-eyed	JJ VBN45 VBD63
one-fifth	NN JJ57	23 s
one-fourth	NN JJ60	23 s
one-half	-	23 s
one-horse	JJ NN51
one-liner	NN JJ60	10 s
one-man	JJ NN33
one-off	NN JJ63	11 s
one-party	JJ NN69
one-person	JJ NN42
one-quarter	NN JJ60	23 s
one-sixth	NN JJ57	23 s
one-step	NN VB24 JJ60 VBP63	04 s	38 s ing ed
one-tenth	NN JJ57	23 s
one-third	-	23 s
one-thousandth	NN JJ57	23 s
one-upmanship	NN	04 s
one-way	JJ NN42
one-year-old	JJ NN42
oneiromancer	NN JJ60	18 s
oneness	NN	07 es
onion	NN	20 s
onlooker	NN	18 s
onomancer	NN JJ60	18 s
onomasticon	NN	10 s
onomastics	NN NNS24 JJ66	09 es
onomatopoeia	NN JJ66	10 s
onrush	NN JJ57	04 es
onset	NN	11 s
onshore	JJ RB NN27
onside	JJ NN36
onslaught	-	11 s
onus	-	09 es
onward	RB JJ48
onwards	RB NNS69
oodles	NN NNS12 JJ48	23 es
ooh	VB NN33 VBP42 JJ54	-	32 s ing ed
oophorectomy	NN JJ54	04 1ies
oophorosalpingectomy	NN JJ54	04 1ies
ooze	VB NN9 VBP45	27 s	38 s 1ing d
oozy	JJ NN45 RB51
opacify	VB VBP48	-	30 1ies ing 1ied
opal	NN JJ33	27 s
opalesce	VB NN21 VBP42 JJ63	-	43 s 1ing d
opalescent	JJ NN48
opaline	JJ NN39
opalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
opalize	VB VBP60	-	30 s 1ing d
opaquely	RB
open	-	15 s	35 s ing ed	er
open-collared	JJ VBN54 VBD54
open-ended	JJ VBN42 VBD51
opencast	JJ NN42
opencut	JJ NN39
opener	JJ NN	11 s
openhanded	JJ VBD57 VBN57
openhearted	JJ VBN51 VBD66
opening	-	17 s
openmouthed	JJ VBN48 VBD57
openness	-	07 es
openwork	NN	06 s
opera	NN	10 s
operagoer	NN JJ60	18 s
operate	-	-	41 s 1ing d
operatic	JJ
operation	-	26 s
operationally	RB
operations	-	04 es
operative	-	18 s
operator	NN	24 s
operculate	JJ NN21 VB30 VBN57
operculated	JJ VBN54
operetta	NN	10 s
operose	JJ NN45
ophthalmectomy	NN JJ54	04 1ies
ophthalmologist	NN JJ51	18 s
opiate	NN JJ45 VB63	06 s
opine	VB NN18 VBP30 JJ42	-	32cF s 1ing d
opinion	-	09 s
opisthotonos	NN NNS39	26 es
opium	NN	06 s
opponent	-	18 s
opportune	JJ NN42
opportunism	-	07 s
opportunist	-	18 s
opportunistic	JJ
opportunity	-	26 1ies
oppose	-	-	32 s 1ing d
opposer	NN JJ51	18 s
opposite	-	10 s
opposition	-	04 s
oppress	VB NN27 VBP36 JJ66	-	41 es ing ed
oppressed	VBN VBD15 JJ24
oppression	-	04 s
oppressor	NN JJ69	18 s
oppugn	VB NN36 VBP45 JJ60	-	32F s ing ed
opsonize	VB VBP51	-	30 s 1ing d
opt	-	-	31F s ing ed
optic	JJ NN42	08 s
optical	JJ
optically	RB
optician	NN JJ42	18 s
optics	-	09 es
optimal	JJ NN66
optimise	VB NN30 VBP33 JJ69	-	30 s 1ing d
optimism	-	12 s
optimist	NN JJ51	18 s
optimistically	RB
optimization	NN	04 s
optimize	VB VBP51	-	30 s 1ing d
optimum	NN JJ15	07 2a
option	-	21 s
optometrist	NN JJ51	18 s
opulent	JJ NN66
opus	NN JJ30	10 es
oracle	NN	18 s
orad	RB JJ12 NN21 VBN60
oral	-	10 s
orally	RB
orange	-	13 s
orangish	JJ NN66
orate	VB VBP45 JJ66 NN69	-	32 s 1ing d
oration	-	10 s
orator	-	18 s
oratorical	JJ
oratorio	NN JJ60	10 s
oratory	NN JJ	10 1ies
orb	NN VB33 VBP69	08 s	38 s ing ed
orbiculate	JJ NN21 VB30 VBN57
orbit	-	15 s	38 s ing ed
orbital	JJ NN66
orca	NN	05 s
orchard	NN JJ54	06 s
orchestra	NN	14 s
orchestral	JJ
orchestrate	-	-	36c s 1ing d
orchestrated	VBN VBD15 JJ27
orchestration	NN	10 s
orchestrator	NN	18 s
orchid	-	20 s
orchidectomy	NN JJ54	04 1ies
orchiectomy	NN JJ54	04 1ies
orchiopexy	NN JJ54	04 1ies
orchotomy	NN JJ54	04 1ies
ordain	VB NN36 VBP39 JJ66	-	41F s ing ed
ordainer	NN JJ60	18 s
ordeal	NN JJ54	11 s
order	-	10 s	32ccF s ing ed
orderer	NN JJ54	18 s
ordering	-	14 s
orderliness	NN	07 es
orderly	JJ NN57 RB60	18 1ies
ordinance	NN	10 s
ordinand	NN JJ63	18 s
ordinarily	RB
ordinary	-	18 1ies
ordinate	VB NN27 VBP45 JJ54	09 s	41 s 1ing d
ordination	NN	26 s
ordnance	NN	06 s
ore	NN JJ57	27 s
oreo	NN JJ60	13 s
organ	NN JJ48	08 s
organ-grinder	NN JJ63	18 s
organic	JJ NN21	27 s
organically	RB
organification	NN	22 s
organisation	NN	14 s
organise	VB NN30 VBP33 JJ69	-	30 s 1ing d
organised	VBN VBD18 JJ30
organiser	NN JJ51	18 s
organism	NN	03 s
organist	NN JJ42	18 s
organization	-	14 s
organize	-	-	41c s 1ing d
organizer	-	18 s
organs	NNS	13 es
orgy	NN JJ63	04 1ies
orient	NN JJ33 VB39 VBP63	15 s	42 s ing ed
oriental	JJ
orientalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
orientalist	NN JJ42	18 s
orientalize	VB VBP60	-	30 s 1ing d
orientate	VB VBP39 JJ48 NN57	-	39 s 1ing d
orientation	-	04 s
oriented	VBN VBD12 JJ24
orifice	NN JJ60	08 s
oriflamme	NN JJ45	10 s
origin	NN JJ57	15 s
original	-	06 s
originality	NN	09 1ies
originate	VB VBP45 JJ66	-	42 s 1ing d
originator	NN	18 s
orinasal	NN JJ33	10 s
oriole	NN JJ60	05 s
orison	NN JJ57	10 s
ornament	NN VB45	06 s	36 s ing ed
ornamentalist	NN JJ42	18 s
ornate	JJ NN66
ornately	RB
ornateness	NN	10 es
ornery	JJ NN33
ornithologist	NN JJ51	18 s
oropharyngeal	JJ NN45
orphan	-	18 s	40 s ing ed
orthicon	NN	06 s
orthodontics	NN NNS24 JJ66	09 es
orthodontist	NN JJ51	18 s
orthodoxy	-	07 1ies
orthoepist	NN JJ51	18 s
orthoepy	NN JJ51	10 1ies
orthographic	JJ
orthography	NN	10 1ies
orthopaedics	NN NNS15 JJ60	09 es
orthopaedist	NN JJ51	18 s
orthopedic	JJ
orthopedics	NN NNS15 JJ60	09 es
orthopedist	NN JJ51	18 s
orthophosphate	NN JJ39 VB57	27 s
orthoptics	NN NNS24 JJ66	04 es
orthoptist	NN JJ51	18 s
os	NN NNS27 JJ45	08 1ra/ar/sa
oscheocele	NN JJ39	26 s
oscheocoele	NN JJ39	26 s
oscillate	VB VBP45 NN63	-	42 s 1ing d
oscillation	NN	22 s
oscillator	NN	06 s
osculate	VB VBP48 NN66	-	42 s 1ing d
osculator	NN	18 s
osprey	NN JJ54	05 s
osseous	JJ
ossiculate	JJ NN21 VB30 VBN57
ossification	NN	22 s
ossify	VB VBP48	-	30 1ies ing 1ied
ossuary	NN JJ42	06 1ies
osteal	JJ NN45
ostensible	JJ
ostentate	VB VBP39 JJ48 NN57	-	39 s 1ing d
ostentation	NN	10 s
ostentatious	JJ
osteologer	NN	18 s
osteologist	NN JJ51	18 s
osteopath	NN	18 s
osteopathist	NN JJ51	18 s
osteopathy	NN JJ45	04 1ies
osteoporosis	NN	26 es
osteotomy	NN JJ54	04 1ies
ostiarius	NN JJ30	18 es
ostiary	NN JJ42	18 1ies
ostinato	NN JJ69	10 s
ostler	NN JJ69	18 s
ostomy	NN JJ54	04 1ies
ostracise	VB NN30 VBP33 JJ69	-	41 s 1ing d
ostracize	VB VBP51	-	41 s 1ing d
ostrich	NN JJ60	18 es
otherworldly	JJ RB39
otiose	JJ NN45
otolaryngologist	NN JJ51	18 s
otologist	NN JJ51	18 s
otorhinolaryngologist	NN JJ51	18 s
otter	NN JJ57	27 s
ottoman	NN JJ66	18 s
oubliette	NN JJ42 VB63	06 s
ounce	-	23 s
oust	-	-	41 s ing ed
ouster	-	18 s
ousting	VBG NN42	04 s
out	-	04 s	32cc s ing ed	er
out-and-out	JJ
out-and-outer	NN JJ60	18 s
out-herod	NN VB9 VBP33 JJ48	-	33 s ing ed
out-migration	NN	04 s
out-of-bounds	JJ NN51 VBN57 VBD66
out-of-doors	NN NNS6 JJ48 VBG69	15 es
out-of-school	JJ NN51
out-of-the-way	JJ NN42
out-of-town	JJ NN54
outage	NN JJ63	23 s
outbalance	VB NN6 VBP39 JJ54	-	42 s 1ing d
outbid	VB NN15 JJ18 VBP24	-	40 s ding ed den
outboard	JJ NN6	06 s
outbrave	VB VBP24 NN39 JJ63	-	33 s 1ing d
outbreak	NN JJ63	11 s
outbred	JJ VBN48 VBD60
outbuilding	NN JJ39 VBG48	06 s
outburst	-	10 s
outcall	VB NN21 VBP51 JJ57	-	40 s ing ed
outcast	JJ NN3	18 s
outcaste	JJ NN18	18 s
outclass	VB NN33 VBP57 JJ63	-	31 es ing ed
outclassed	VBN VBD15 JJ24
outcome	-	11 s
outcrop	NN VB39 VBP57	17 s	30 s ping ped
outcry	NN VB45 JJ60	10 1ies	33cF 1ies ing 1ied
outdistance	VB NN6 VBP39 JJ54	-	38 s 1ing d
outdo	VB NN21 VBP33 JJ48	-	33 es ing 1id/ne
outdoors	NNS RB21 NN27 JJ42	15 es
outdoorsman	NN JJ66	18 2en
outdoorswoman	NN JJ66	18 2en
outdoorsy	JJ NN48
outdraw	VB NN42 VBP63	-	33 s ing 2ew n
outercourse	NN JJ48	04 s
outerwear	NN JJ42	06 s
outface	VB NN24 VBP42 JJ51	-	39 s 1ing d
outfield	NN	06 s
outfielder	NN JJ63	18 s
outfight	VB NN JJ24 VBP30	-	33 s ing 4ought
outfit	-	14 s	40 s ting ted
outfitted	VBN VBD JJ15
outfitter	NN JJ57	18 s
outflank	VB NN39 VBP45 JJ60	-	38 s ing ed
outflow	NN JJ57	11 s
outflowing	JJ NN48 VBG48
outfox	VB NN18 VBP45 JJ48	-	33 es ing ed
outgeneral	VB JJ9 NN27 VBP27	-	33 s ling led
outgo	NN VB33 VBP66	21 s	33 es ing ne/2went
outgoer	NN JJ60	18 s
outgrow	VB NN36 VBP51	-	30 s ing 2ew n
outguess	VB NN12 VBP24 JJ36	-	32 es ing ed
outing	VBG NN45	04 s
outlander	NN JJ63	18 s
outlast	VB NN24 VBP33 JJ48	-	42 s ing ed
outlaw	NN VB15 JJ15	18 s	41 s ing ed
outlawed	VBN VBD12 JJ39
outlay	NN JJ60	04 s
outlet	-	06 s
outlier	-	18 s
outline	-	15 s	32 s 1ing d
outlive	VB JJ33 VBP36 NN42	-	42 s 1ing d
outlook	-	09 s
outlying	JJ VBG24 NN39 VBN66
outmaneuver	VB NN27 VBP45 JJ57	-	33 s ing ed
outmanoeuvre	VB NN36 VBP36 JJ60	-	33 s 1ing d
outmarch	VB NN24 VBP33 JJ51	-	33 es ing ed
outmatch	VB NN15 VBP30 JJ54	-	33 es ing ed
outmode	VB NN33 VBP36 JJ60	-	30 s 1ing d
outmoded	VBN VBD9 JJ18
outnumber	-	-	42 s ing ed
outpace	VB NN24 VBP42 JJ51	-	33 s 1ing d
outpatient	NN JJ24	18 s
outperform	VB VBP51 NN63 JJ69	-	33 s ing ed
outplay	VB NN36 VBP63 JJ63	-	33 s ing ed
outpoint	VB NN45 JJ54 VBP63	-	38 s ing ed
outpost	-	15 s
outpouring	NN VBG45 JJ51	17 s
output	-	06 s	36 s ting ted
outrage	-	12 s	37 s 1ing d
outrageously	RB
outrange	VB VBP24 NN30 JJ42	-	33 s 1ing d
outrank	VB NN39 VBP45 JJ60	-	42 s ing ed
outre	JJ NN39
outreach	-	04 es
outride	VB NN30 VBP36 JJ69	-	42 s 1ing 3ode 1den
outrider	NN	18 s
outrigged	JJ VBN39 VBD51
outrival	NN VB12 VBP33 JJ54	-	33 s ing ed
outroar	VB NN24 JJ36 VBP42	-	33 s ing ed
outrun	VB NN3 VBP12 JJ21	-	38 s ning 2an/ed
outsail	VB VBP45 NN48	-	33 s ing ed
outscore	VB VBP39 NN51	-	33 s 1ing d
outsell	VB NN48 VBP48	-	33 s ing 3old
outset	-	28 s
outshine	VB NN18 VBP30 JJ42	-	43 s 1ing 3one
outshout	VB NN21 JJ42 VBP48	-	33 s ing ed
outside	-	15 s
outsider	-	18 s
outsize	-	07 s
outskirt	NN JJ69	15 s
outskirts	NNS	15 es
outsmart	VB NN45 VBP51	-	33 s ing ed
outsource	-	-	40 s 1ing d
outspan	VB NN15 VBP24 JJ30	-	35 s ning ned
outspread	JJ NN42
outstandingly	RB
outstare	VB NN36 VBP36 JJ57	-	39 s 1ing d
outstay	VB NN30 JJ48 VBP51	-	42 s ing ed
outstretched	JJ VBN57 VBD60
outstrip	VB NN27 VBP39	-	33 s ping ped
outstroke	NN JJ66 VB69	11 s
outtake	NN	10 s
outthrust	NN JJ48	17 s
outvie	VB NN18 VBP21 JJ39	-	33 s 2ying d
outvote	VB NN27 JJ36 VBP42	-	41 s 1ing d
outward	JJ RB12 NN51
outwardly	RB
outwards	RB NNS69
outwear	VB NN42 VBP45 JJ48	-	42 s ing 3ore/3orn
outweigh	-	-	33 s ing ed
outwit	VB NN33 VBP36 JJ60	-	33 s ting ted
oval	NN JJ6	25 s
ovariectomy	NN JJ54	04 1ies
ovate	JJ NN60
ovation	-	10 s
oven	NN JJ48	06 s
ovenbake	VB NN48 VBP66	-	30 s 1ing d
over	-	28 s
over-correct	VB NN48 VBP48 JJ69	-	41 s ing ed
over-refine	VB NN18 VBP30 JJ42	-	30 s 1ing d
over-the-counter	JJ NN27
overachieve	VB VBP36 JJ42 NN45	-	41 s 1ing d
overachievement	NN	04 s
overachiever	NN JJ54	18 s
overact	VB VBP48 NN51	-	36 s ing ed
overactive	JJ
overaged	JJ VBN57 VBD66
overall	-	06 s
overappraisal	NN JJ33	10 s
overarch	VB NN24 VBP33 JJ51	-	42 es ing ed
overarm	JJ NN42
overawe	VB NN36 VBP42 JJ54	-	37 s 1ing d
overbalance	VB NN6 VBP39 JJ54	-	42 s 1ing d
overbear	VB NN42 VBP45 JJ48	-	42 s ing 3ore/3orne
overbearing	VBG JJ21 NN57
overbid	NN VB42 JJ45 VBP63	10 s	40 s ding ed den
overbite	NN JJ48	26 s
overboard	RB JJ39 NN51
overboil	VB NN42 VBP48 JJ69	-	30 s ing ed
overbold	JJ NN42
overburden	VB NN3 JJ42 VBN54	17 s	32 s ing ed
overburdened	VBN VBD15 JJ30
overbusy	JJ NN48
overcall	NN	10 s
overcapitalise	VB NN30 VBP33 JJ69	-	31c s 1ing d
overcapitalize	VB VBP60	-	31c s 1ing d
overcast	NN JJ9 VB30 VBP60	26 s	43 s ing ed
overcharge	NN VB6 VBP42 JJ66	21 s	40 s 1ing d
overclothe	VB NN27 VBP30	-	29 s 1ing d
overcloud	VB VBP18 NN21 JJ66	-	43 s ing ed
overcoat	NN JJ57	06 s
overcoating	NN VBG39 JJ48	06 s
overcome	-	-	33 s 1ing 3ame
overcomer	NN JJ66	18 s
overcompensate	VB VBP45 NN60 JJ66	-	42 s 1ing d
overconfidence	NN	09 s
overconfident	JJ NN51
overcook	VB NN24 VBP51 VBD66	-	30 s ing ed
overcrop	VB NN18 VBP21 JJ48	-	36 s ping ped
overcrossing	NN VBG51	06 s
overcrowd	VB VBP33 NN36 JJ36	-	38 s ing ed
overcultivate	VB VBP45 NN60 JJ66	-	36 s 1ing d
overcurious	JJ
overdelicate	JJ NN45 VB60
overdo	VB NN21 VBP33 JJ48	-	41 es ing 1id/ne
overdone	JJ VBN15 VBD24
overdose	VB VBP36 NN48 JJ69	-	29 s 1ing d
overdramatise	VB NN30 VBP33 JJ69	-	32 s 1ing d
overdramatize	VB VBP51	-	32 s 1ing d
overdraw	VB NN42 VBP63	-	40c s ing 2ew n
overdress	VB NN27 VBP36 JJ66	-	29 es ing ed
overdrive	-	26 s	41 s 1ing 3ove n
overeager	JJ NN21
overeat	VB NN27 JJ51 VBP51	-	34 s ing ed
overeating	VBG NN39	04 s
overemphasis	NN	07 es
overemphasise	VB NN30 VBP33 JJ69	-	32F s 1ing d
overemphasize	VB VBP51	-	32F s 1ing d
overestimate	NN VB3 VBP33 JJ66	10 s	31c s 1ing d
overestimation	NN	10 s
overexcited	JJ VBN51 VBD66
overexert	VB NN48 VBP66	-	41 s ing ed
overexploit	VB NN33 VBP36 JJ60	-	34 s ing ed
overexpose	VB VBP36 NN48 JJ69	-	39 s 1ing d
overexposure	NN JJ57	04 s
overextend	VB VBP33	-	34 s ing ed
overfatigue	VB NN3 VBP12 JJ24	-	29 s 1ing d
overfed	JJ VBN30 VBD42
overfeed	VB NN45 VBP63	-	34 s ing ed
overfill	VB NN33 VBP60	-	30 s ing ed
overflow	-	04 s	38 s ing ed n
overflowing	VBG JJ30 NN57
overfly	VB RB27 VBP27 NN33	-	38 1ies ing 1ew 1own
overfond	JJ NN45
overfull	JJ NN27
overgeneralise	VB NN30 VBP33 JJ69	-	32 s 1ing d
overgeneralize	VB VBP60	-	32 s 1ing d
overgorge	VB VBP36 NN51	-	34 s 1ing d
overgreedy	JJ NN48
overgrow	VB NN36 VBP51	-	42 s ing 2ew n
overhand	JJ NN33 RB66
overhanded	JJ VBD57 VBN57
overhang	NN VB42 JJ57 VBP66	06 s	42 s ing 3ung
overhasty	JJ NN24
overhaul	-	04 s	38 s ing ed
overhead	-	21 s
overhear	VB NN42 VBP45 JJ48	-	39 s ing d
overheat	VB NN27 JJ51 VBP51	-	30 s ing ed
overheated	VBN JJ24 VBD27
overheating	VBG NN39	22 s
overindulge	VB NN33 VBP42 JJ57	-	34 s 1ing d
overjoy	VB VBP33 NN39	-	37 s ing ed
overjoyed	VBN VBD15 JJ24
overland	JJ NN12 RB66
overlap	-	09 s	42 s ping ped
overlapping	-	06 s
overlarge	JJ NN42 VB66
overlay	-	06 s	35 s ing 1id
overleaf	RB NN33 JJ33
overleap	VB NN33 VBP36 JJ60	-	41c s ing ed
overlie	VB NN18 VBP21 JJ39	-	35 s 2ying 2ain/2ay
overload	NN VB36 JJ66	06 s	35 s ing ed
overloaded	VBN VBD18 JJ21
overlook	-	15 s	39c s ing ed
overlord	NN JJ51	18 s
overmaster	VB NN36 VBP63	-	33 s ing ed
overmuch	JJ NN3 RB51	07 es
overnice	JJ NN39
overnighter	NN JJ60	18 s
overpass	NN JJ63	06 es
overpay	VB NN30 JJ48 VBP51	-	40 s ing 1id
overpayment	NN	21 s
overplay	VB NN36 VBP63 JJ63	-	36 s ing ed
overplus	NN JJ30	07 es
overpopulate	VB VBP48 NN66	-	42 s 1ing d
overpopulation	NN	14 s
overpower	VB NN27 VBP30 JJ48	-	33 s ing ed
overpraise	VB NN30 VBP33 JJ69	-	32 s 1ing d
overprice	VB NN6 VBP15 JJ33	-	40 s 1ing d
overpriced	VBN JJ12 VBD24
overprint	NN VB21 JJ63	06 s	36 s ing ed
overproduce	VB NN21 VBP42 JJ63	-	36 s 1ing d
overprotect	VB NN48 VBP48 JJ69	-	41 s ing ed
overprotection	NN	04 s
overprotective	JJ
overproud	JJ NN21 RB48 VBN51
overrate	VB VBP45 JJ66 NN69	-	31 s 1ing d
overreach	-	-	41 es ing ed
overreaching	VBG JJ27
overreact	VB VBP48 NN51	-	31 s ing ed
overreaction	NN	04 s
overreckoning	NN VBG57	09 s
overrefine	VB NN18 VBP30 JJ42	-	30 s 1ing d
override	NN VB27 VBP60	06 s	31 s 1ing 3ode 1den
overriding	VBG JJ24 NN60
overripe	JJ NN27
overrule	VB NN33 JJ36 VBP39	-	31 s 1ing d
overrun	-	04 s	38 s ning 2an/ed
oversea	JJ NN12 RB36
oversee	-	-	41 s ing 2aw n
overseer	-	18 s
oversew	VB NN36 VBP42	-	35 s ing ed n
oversexed	JJ VBN48 VBD60
overshadow	-	-	42 s ing ed
overshielding	NN JJ39 VBG48	04 s
overshoe	NN JJ51	06 s
overshoot	NN VB21	04 s	33c s ing 2t
overside	RB JJ39 NN42
oversight	-	09 s
oversimplification	NN	04 s
oversimplify	VB VBP39	-	41 1ies ing 1ied
oversized	JJ VBN48
oversleep	VB VBP42 NN45 JJ51	-	29 s ing 2pt
overspecialise	VB NN30 VBP33 JJ69	-	30 s 1ing d
overspecialize	VB VBP60	-	30 s 1ing d
overspend	VB VBP54	-	40 s ing 1t
overspill	NN	14 s
overspread	VB NN27 JJ48 VBP54	-	42 s ing ed
overstate	VB JJ33 NN45 VBP45	-	32 s 1ing d
overstatement	NN	10 s
overstay	VB NN30 JJ48 VBP51	-	42 s ing ed
overstep	VB NN33 VBP42 JJ51	-	38 s ping ped
overstock	VB NN21 VBP39 JJ54	-	40 s ing ed
overstrain	NN VB24 VBP66	19 s	34 s ing ed
overstress	VB NN27 VBP36 JJ66	-	32F es ing ed
overstretch	VB NN15 VBP30 JJ54	-	29 es ing ed
overstrung	JJ VBN48 VBD60
overstuff	VB NN9 VBP42 JJ45	-	35 s ing ed
oversubscribed	JJ VBN45 VBD60
oversupply	NN VB12 VBP54	07 1ies	40 1ies ing 1ied
overtake	-	-	33 s 1ing 3ook n
overtaking	-	04 s
overtax	VB NN18 VBP45 JJ48	-	40 es ing ed
overthrow	-	04 s	41c s ing 2ew n
overtime	-	28 s
overtire	VB VBP39 NN39 JJ66	-	29 s 1ing d
overtone	NN JJ57	10 s
overtop	VB NN18 VBP21 JJ48	-	42 s ping ped
overtrump	VB NN9 JJ24 VBP33	-	33 s ing ed
overture	NN	10 s
overturn	-	04 s	38c s ing ed
overuse	NN VB30 VBP66	04 s	34 s 1ing d
overvaliant	JJ
overvaluation	NN	10 s
overvalue	VB NN21 VBP33 JJ48	-	31 s 1ing d
overview	NN	10 s
overweary	VB NN VBP9 JJ9	-	29 1ies ing 1ied
overweening	JJ VBG51 NN60
overweight	NN JJ CD51	07 s
overwhelm	VB NN18 VBP36 JJ48	-	37c s ing ed
overwinter	VB NN15 VBP27 JJ51	-	42 s ing ed
overwork	NN VB45	04 s	36 s ing ed
overwrite	VB VBP36 NN42 JJ57	-	32 s 1ing 3ote 1ten
overzealous	JJ
oviform	JJ NN57 VB69
ovine	JJ NN42
ovulate	VB VBP48 NN66	-	29 s 1ing d
owe	-	-	40 s 1ing d
owl	NN JJ39	05 s
owlish	JJ VB66
own	-	-	40 s ing ed	er
owner	-	18 s
owner-driver	NN JJ63	18 s
owner-occupier	NN JJ48	18 s
ownership	-	21 s
ox	NN JJ63	05 en
oxcart	NN JJ63	06 s
oxen	NNS NN24	05 s
oxford	NN JJ51	15 s
oxidate	VB VBP57 NN63 JJ63	-	30 s 1ing d
oxidation	NN	22 s
oxide	NN	27 s
oxidise	VB NN30 VBP33 JJ69	-	30 s 1ing d
oxidised	VBN VBD18 JJ30
oxidize	VB VBP51	-	30 s 1ing d
oxtant	NN JJ39	23 s
oxycephaly	NN JJ39 RB39	26 1ies
oxygen	-	27 s
oxygenate	VB VBP51 JJ57 NN60	-	30 s 1ing d
oxygenise	VB NN30 VBP33 JJ69	-	30 s 1ing d
oxygenize	VB VBP51	-	30 s 1ing d
oxymoron	NN	10 2a
oxytetracycline	NN JJ60	06 s
oxytocic	NN JJ27	06 s
oxytone	NN JJ57	10 s
oyabun	NN JJ51	18 s
oyster	NN VB18	05 s	35 s ing ed
ozone	NN JJ57	27 s
ozonise	VB NN30 VBP33 JJ69	-	30 s 1ing d
ozonize	VB VBP51	-	30 s 1ing d
ozonosphere	NN	17 s
pa	NN	18 s
pace	-	28 s	38 s 1ing d
pacer	NN JJ60	05 s
pacha	NN	18 s
pachinko	NN JJ60	04 s
pachuco	NN JJ60	18 s
pacific	JJ
pacification	NN	04 s
pacificist	NN JJ51	18 s
pacifier	NN JJ48	18 s
pacifism	-	09 s
pacifist	JJ NN9	18 s
pacify	VB VBP48	-	37 1ies ing 1ied
pacing	VBG NN51 JJ66	28 s
pack	-	23 s	35 s ing ed
package	-	14 s	35 s 1ing d
packaged	VBN VBD6 JJ12
packaging	VBG NN18	04 s
packer	NN	18 s
packet	NN	14 s
packing	-	27 s
packinghouse	NN	06 s
packman	NN JJ66	18 2en
packrat	NN JJ57	18 s
pact	-	10 s
pad	NN VB36 JJ66	27 s	32 s ding ded
padded	VBN VBD9 JJ18
padder	NN JJ66	18 s
padding	VBG NN9 JJ69	06 s
paddle	NN VB33 VBP66	06 s	38 s 1ing d
paddler	NN JJ69	18 s
paddock	NN JJ66	06 s
paddy	NN JJ48	18 1ies
padlock	NN VB45	06 s	35 s ing ed
padre	NN JJ57	18 s
padrone	NN JJ57	18 s
paean	NN JJ54	10 s
paederast	NN JJ57	18 s
paediatrician	NN JJ42	18 s
paediatrics	NN NNS15 JJ60	09 es
paedophile	NN JJ42	18 s
paedophilia	NN JJ66	04 s
pagan	JJ NN12	18 s
paganise	VB NN30 VBP33 JJ69	-	30 s 1ing d
paganism	NN	09 s
paganize	VB VBP51	-	30 s 1ing d
page	-	10 s	32c s 1ing d
pageant	-	04 s
pageboy	NN	18 s
paginate	VB VBP45 JJ66	-	32 s 1ing d
pagination	NN	10 s
paging	VBG NN18	10 s
pail	NN JJ66 VB69	06 s
pailful	NN JJ9	23 s
pain	-	26 s	29 s ing ed
painfully	RB
painkiller	NN JJ69	06 s
painless	JJ
pains	-	04 es
painstaking	JJ NN57 VBG66
painstakingly	RB
paint	-	06 s	36 s ing ed
painter	NN	18 s
painterly	JJ RB54
painting	-	06 s
pair	-	14 s	41 s ing ed
paired	VBN VBD21 JJ27
pairing	VBG NN12 JJ48	04 s
paisley	NN JJ54	06 s
pal	NN VB30 JJ42 VBP69	18 s	41 s ling led
palace	NN JJ54	06 s
paladin	NN JJ57	18 s
palaeontologist	NN JJ51	18 s
palankeen	NN JJ45	06 s
palatable	JJ
palatal	JJ NN27	10 s
palatalise	VB NN30 VBP33 JJ69	-	32 s 1ing d
palatalize	VB VBP60	-	32 s 1ing d
palatial	JJ
palatinate	NN JJ21 VB36 VBP60	15 s
palatine	JJ NN6	18 s
palaver	NN VB27	10 s	32cc s ing ed
pale	-	06 s	29 s 1ing d
paleface	NN JJ60	18 s
paleoclimatology	NN JJ63	09 1ies
paleocortex	NN JJ63	08 es
paleocortical	JJ
paleographer	NN	18 s
paleographist	NN JJ51	18 s
paleontologist	NN JJ51	18 s
palette	NN JJ42 VB63	07 s
palimpsest	NN JJ36	10 s
palindrome	NN JJ30	10 s
palisade	NN VB18 JJ54	06 s	33 s 1ing d
palish	JJ VB66
pall	NN VB36	12 s	30 s ing ed
pallasite	NN JJ48	17 s
pallbearer	NN JJ54	18 s
pallette	NN JJ42 VB63	06 s
palliate	VB VBP51 NN54 JJ66	-	32 s 1ing d
pallid	JJ NN60
pallor	NN JJ69	07 s
pally	JJ RB6 NN36 VBN57
palm	-	08 s	35 s ing ed
palmate	JJ NN51
palmetto	NN JJ69	20 es
palmist	NN JJ51	18 s
palmister	NN	18 s
palmy	JJ NN45 RB51
palmyra	NN	20 s
palooka	NN	18 s
palpably	RB
palpate	VB VBP45 NN60 JJ66	-	35 s 1ing d
palpebrate	JJ VB6 VBP45 NN69	-	29 s 1ing d
palpitate	VB VBP39 JJ48 NN57	-	38 s 1ing d
palsgrave	NN JJ54	18 s
palsy	NN VB57 JJ60	26 1ies	30 1ies ing 1ied
palter	VB NN27 VBP48 JJ54	-	32 s ing ed
pampas	NN NNS36 JJ57	15 es
pamper	VB NN21 VBP36 JJ36	-	41 s ing ed
pamperer	NN JJ54	18 s
pamphlet	NN JJ69	10 s
pamphleteer	NN JJ60	18 s
pan	NN VB39 JJ57 VBP63	06 s	38c s ning ned
pan-broil	VB NN42 VBP48 JJ69	-	30 s ing ed
pan-fry	VB NN12 JJ27 VBP30	-	30 1ies ing 1ied
panacea	NN	18 s
panache	NN	07 s
panchayat	NN JJ57	14 s
panchayet	NN JJ69	14 s
pancreas	NN NNS36 JJ57	08 es
pancreatectomy	NN JJ54	04 1ies
pancreatic	JJ
panda	NN	05 s
pandar	NN JJ45	18 s
pandemic	JJ NN57	11 s
pandemonium	NN	26 s
pander	NN VB27 VBP48	18 s	34 s ing ed
panderer	NN JJ54	18 s
pandurate	JJ NN66
panduriform	JJ NN57 VB69
pane	NN JJ51	06 s
panegyric	JJ NN30	10 s
panegyrist	NN JJ51	18 s
panel	-	06 s	36c s ling led
paneled	JJ VBN45 VBD60
paneling	NN JJ54 VBG60	06 s
panelist	NN JJ48	18 s
panellist	NN JJ48	18 s
pang	NN JJ48 VBG51	12 s
panhandle	NN VB33 VBP66	15 s	40 s 1ing d
panhandler	NN JJ69	18 s
panhysterectomy	NN JJ54	04 1ies
panic	-	12 s	37 s king ked
panic-stricken	JJ VBN63 NN69
panicked	VBN VBD12 JJ21
panicky	JJ
panicled	JJ VBN45 VBD60
paniculate	JJ NN21 VB30 VBN57
panjandrum	NN	18 s
panoplied	JJ VBN33 VBD36 NN69
panoply	NN	14 1ies
panorama	NN JJ66	09 s
panoramic	JJ
pansexual	NN JJ21	18 s
pansy	NN JJ51	20 1ies
pant	NN VB36 JJ51	11 s	29c s ing ed
pant-hoot	VB NN33 VBP60 JJ69	-	32 s ing ed
pantaloon	NN	18 s
pantalooned	JJ VBN51 VBD69
pantheist	JJ NN9	18 s
pantheon	NN	14 s
panther	NN	05 s
panting	VBG NN39 JJ63	04 s
pantomime	NN VB33 JJ51	04 s	36 s 1ing d
pantomimer	NN JJ66	18 s
pantomimist	NN JJ51	18 s
pantry	NN JJ63	06 1ies
pantryman	NN JJ66	18 2en
pants	-	06 es
pantsuit	-	06 s
pantyhose	NN JJ54	06 s
pantywaist	NN JJ51	18 s
pap	NN JJ63	10 s
papa	NN	18 s
papacy	NN	14 1ies
papal	JJ NN66
paparazzo	NN JJ60	18 1i
paper	-	27 s	35 s ing ed
paper-pusher	NN	18 s
paperback	-	06 s
paperbacked	JJ VBN54 VBD63
paperboy	NN	18 s
paperer	NN JJ54	18 s
paperhanger	NN	18 s
paperhanging	NN JJ48 VBG54	04 s
papermaking	NN JJ42 VBG57	04 s
papers	-	10 es
paperwork	-	04 s
papery	JJ NN33
papillary	JJ NN57
papillate	JJ NN27 VB39 VBN66
papilliform	JJ NN57 VB69
papillose	JJ NN45
papist	JJ NN9	18 s
papoose	NN JJ54	18 s
pappa	NN	18 s
pappoose	NN JJ54	18 s
pappose	JJ NN45
papule	NN JJ39	26 s
par	NN VB30 JJ54	23 s	33 s ring red
para	NN	26 s
parable	NN JJ9	10 s
paraboloid	NN JJ36	25 s
parachute	VB NN3 VBP51 JJ51	06 s	38 s 1ing d
parachuter	NN JJ60	18 s
parachutist	NN JJ51	18 s
parade	-	14 s	38 s 1ing d
parader	NN JJ66	18 s
paradigm	NN JJ66	24 s
paradise	NN	15 s
paradox	NN JJ63	10 es
paradoxical	JJ
paradoxically	RB
paragliding	NN JJ42 VBG48	04 s
paragon	NN	09 s
paragraph	NN VB36	10 s	41 s ing ed
paragrapher	NN	18 s
parakeet	NN JJ69	05 s
paralanguage	NN JJ60	10 s
paralegal	NN JJ33	18 s
paraleipsis	NN	10 2es
paralepsis	NN	10 es
paralipsis	NN	10 5eipses
parallel	-	07 s	42 s ling led
parallel-park	VB NN15 VBP48 JJ51	-	38 s ing ed
parallelepiped	NN JJ21 NNS60 VBG69	25 s
parallelism	NN	07 s
parallelize	VB VBP60	-	35 s 1ing d
parallelopiped	NN JJ21 NNS60 VBG69	25 s
paralyse	VB NN33 VBP39 JJ60	-	30 s 1ing d
paralytic	JJ NN42	18 s
paralyze	VB VBP48 NN63	-	30 s 1ing d
paralyzed	VBN VBD21 JJ24
paramagnet	NN	06 s
paramagnetic	JJ
paramedic	NN JJ27	18 s
paramedical	JJ NN48	18 s
parameter	NN JJ60	09 s
parametric	JJ NN66
paramilitary	JJ NN18	14 1ies
paramount	JJ NN27 VB54 VBD69
paramour	NN JJ36	18 s
parang	NN JJ48 VBG51	06 s
paranoia	NN JJ66	26 s
paranoiac	NN JJ30	18 s
paranoid	-	18 s
paraph	NN	10 s
paraphernalia	NN JJ66	06 s
paraphrase	NN VB15 VBP57	10 s	32 s 1ing d
paraphrasis	NN	10 es
paraplegic	JJ NN36	18 s
paraprofessional	JJ NN6 NNS66	18 s
parapsychologist	NN JJ51	18 s
parapsychology	NN JJ63	10 1ies
parasail	NN JJ66 VB69	06 s
parasailing	NN VBG54	04 s
parasite	NN JJ48	05 s
parasol	NN JJ48	06 s
parasympathetic	JJ NN45	08 s
paratrooper	NN JJ48	18 s
paratroops	NN NNS9 JJ48 RB54	14 es
paratyphoid	NN JJ36	26 s
parboil	VB NN42 VBP48 JJ69	-	30 s ing ed
parcel	NN VB18 JJ60 VBP66	06 s	41 s ling led
parceling	NN JJ54 VBG60	04 s
parch	VB NN24 VBP33 JJ51	-	30 es ing ed
parched	VBN VBD3 JJ21
parchment	NN	27 s
pardner	NN JJ60	18 s
pardon	-	04 s	32c s ing ed
pardonable	JJ
pardoner	NN JJ60	18 s
pare	VB NN36 VBP36 JJ57	-	30 s 1ing d
paregmenon	NN	10 s
paregoric	NN JJ30	06 s
parenchyma	NN JJ66	08 s
parent	-	18 s	41 s ing ed
parenthesis	NN	10 2es
parenthetical	JJ NN66	10 s
parenthood	NN	26 s
parer	NN JJ54	18 s
paretic	NN JJ18	18 s
parget	NN VB33	27 s	35 s ing ed
pariah	NN JJ57	18 s
parimutuel	NN JJ51	04 s
paring	VBG NN27 JJ57	17 s
parish	NN JJ33 VB54	14 es
parishioner	NN JJ60	18 s
parisology	NN JJ63	10 1ies
park	-	15 s	35 s ing ed
parking	-	23 s
parkland	NN	15 s
parkway	NN JJ57	06 s
parlance	NN	10 s
parlay	NN VB18	04 s	33 s ing ed
parley	NN VB27 JJ63	10 s	32 s ing ed
parliament	-	14 s
parliamentarian	NN JJ24	18 s
parlor	NN JJ69	06 s
parlormaid	NN JJ36	18 s
parlour	NN JJ36	06 s
parlourmaid	NN JJ36	18 s
parlous	JJ
parochial	JJ
parodist	NN JJ51	18 s
parody	NN VB39 JJ60 VBP66	10 1ies	36c 1ies ing 1ied
parole	NN VB36 VBP60 JJ69	10 s	41 s 1ing d
parolee	NN JJ60	18 s
paronomasia	NN JJ66	10 s
paroxysm	NN	26 s
paroxytone	NN JJ57	10 s
parr	NN JJ60	18 s
parricide	NN	18 s
parrot	NN VB33	05 s	32F s ing ed
parrotlike	JJ NN54 RB63
parry	NN VB45 JJ60	04 1ies	33c 1ies ing 1ied
parse	-	-	31 s 1ing d
parsec	NN JJ30	23 s
parser	NN JJ51	10 s
parson	NN JJ57	18 s
parsonage	NN JJ60	06 s
part	-	24 s	38 s ing ed
part-owner	NN JJ60	18 s
part-time	JJ RB54
part-timer	NN JJ66	18 s
partake	VB NN48 VBP66	-	42 s 1ing 3ook n
partaker	NN JJ66	18 s
parti-color	VB NN6 VBP33 JJ42	-	30 s ing ed
partial	-	09 s
participant	NN JJ42	18 s
participate	-	-	41 s 1ing d
participation	-	04 s
participial	JJ NN33	10 s
participle	NN JJ54	10 s
particle	NN	27 s
particolored	JJ VBN48 VBD63
particoloured	JJ VBN48 VBD66
particular	-	09 s
particularisation	NN	10 s
particularise	VB NN30 VBP33 JJ69	-	32F s 1ing d
particularistic	JJ
particularization	NN	10 s
particularize	VB VBP51	-	32F s 1ing d
particulate	NN JJ18 CD57 VBP63	27 s
parting	VBG NN51	04 s
partisan	-	18 s
partisanship	-	09 s
partita	NN	10 s
partition	NN VB54	06 s	35 s ing ed
partitionist	NN JJ42	18 s
partitive	JJ NN60	10 s
partizan	JJ NN12	18 s
partner	-	18 s	40 s ing ed
partnership	-	14 s
parts	-	15 es
partsong	NN JJ27	10 s
party	-	14 1ies	41 1ies ing 1ied
partygoer	NN JJ60	18 s
parve	JJ NN36 VB60
parvenu	JJ NN9	18 s
parvenue	JJ NN39
pascal	NN JJ15	23 s
pasha	NN	18 s
pasquinade	NN JJ45	10 s
pass	-	04 es	38 es ing ed
passage	-	04 s
passageway	NN JJ57	06 s
passe	JJ NN36
passee	JJ NN39
passenger	-	18 s
passer	NN JJ51	18 s
passer-by	NN JJ54	18 3s-by
passerby	NN JJ54	18 1ies
passim	RB JJ3 NN30
passing	-	04 s
passion	-	12 s
passionless	JJ
passive	JJ NN48	24 s
passively	RB
passivity	NN	07 1ies
passport	-	10 s
password	NN JJ51	10 s
past	-	28 s
pasta	NN	13 s
paste	NN VB VBP42 JJ51	27 s	35 s 1ing d
pasted	VBN VBD6 JJ45
pastel	JJ NN9	07 s
pastel-colored	JJ VBN48 VBD63
pastelike	JJ NN54 RB63
paster	NN	18 s
pasteurise	VB NN30 VBP33 JJ69	-	30 s 1ing d
pasteurize	VB VBP51	-	30 s 1ing d
pastiche	NN	10 s
pastime	NN JJ42	04 s
pastor	-	18 s
pastoral	JJ NN36	10 s
pastorale	NN JJ54	10 1i
pastorate	NN JJ33 VB48	14 s
pastry	NN JJ63	13 1ies
pasture	NN VB33 VBP66	15 s	35 s 1ing d
pasty	NN JJ15 CD66	13 1ies
pat	NN JJ6 VB24 RB63	11 s	35 s ting ted
patch	-	07 es	35 es ing ed
patching	VBG NN42 JJ63	04 s
patchwork	NN	09 s
patchy	JJ NN48
pate	NN JJ39 VB57	13 s
patelliform	JJ NN57 VB69
patent	JJ NN12 VB60	10 s	40 s ing ed
patentee	NN JJ60	18 s
pater	NN JJ54	18 s
paterfamilias	NN NNS36 JJ57	18 10resfamilias
paternalistic	JJ
paternally	RB
paternoster	NN	10 s
path	-	04 s
pathfinder	NN JJ63	18 s
pathless	JJ
pathogen	NN JJ45 NNS63	05 s
pathogenesis	NN	22 es
pathogenic	JJ NN60
pathologic	JJ
pathologist	NN JJ51	18 s
pathology	NN JJ63	09 1ies
pathos	NN NNS39	07 es
pathway	-	08 s
patience	-	07 s
patient	-	18 s
patiently	RB
patina	NN	06 e
patinate	VB VBP45 JJ66	-	35 s 1ing d
patinise	VB NN30 VBP33 JJ69	-	35 s 1ing d
patinize	VB VBP51	-	35 s 1ing d
patio	NN JJ60	06 s
patisserie	NN JJ54	06 s
patois	NN	10 es
patrial	NN JJ36	18 s
patriarch	-	18 es
patriarchal	JJ NN66
patriarchate	NN JJ39 VB57	15 s
patriarchy	NN JJ51	14 1ies
patrician	JJ NN18	18 s
patricide	NN	18 s
patrikin	NN JJ57	18 s
patrilineal	JJ NN45
patriot	-	18 s
patrioteer	NN JJ60	18 s
patriotic	JJ
patriotism	NN	07 s
patrisib	NN	18 s
patristic	JJ
patristics	NN NNS24 JJ66	10 es
patrol	-	14 s	41 s ling led
patroller	NN JJ69	18 s
patrolman	NN JJ66	18 2en
patrology	NN JJ63	10 1ies
patron	-	18 s
patronage	NN VB27 JJ69	04 s	34c s 1ing d
patroness	NN	18 es
patronise	VB NN30 VBP33 JJ69	-	41c s 1ing d
patronize	VB VBP51	-	40c s 1ing d
patronne	NN JJ54	18 s
patronym	NN JJ66	10 s
patronymic	JJ NN57	10 s
patsy	NN JJ51	18 1ies
patten	NN JJ42 VB48 VBP66	06 s
patter	NN VB30 JJ60	10 s	43 s ing ed
pattern	-	09 s	36 s ing ed
pattern-bomb	VB NN24 VBP39 JJ63	-	33 s ing ed
patternmaker	NN	18 s
patty	NN	13 1ies
patzer	NN JJ60	18 s
paucity	NN	07 1ies
paunchy	JJ NN48
pauper	NN JJ48	18 s
pauperise	VB NN30 VBP33 JJ69	-	40 s 1ing d
pauperize	VB VBP51	-	40 s 1ing d
pause	-	28 s	42c s 1ing d
pavan	NN JJ48	10 s
pavane	NN JJ51	10 s
pave	NN VB15 VBP39 JJ63	06 s	35 s 1ing d
pavement	-	06 s
pavilion	NN	06 s
paving	VBG NN42 JJ57	27 s
paviour	NN JJ36	06 s
pavlova	NN	18 s
paw	NN VB15	05 s	35 s ing ed
pawer	NN JJ57	18 s
pawl	NN JJ39	06 s
pawn	NN VB45 JJ54	21 s	40 s ing ed
pawnbroker	NN	18 s
pax	NN JJ63	10 es
pay	-	21 s	40c s ing 1id
payable	JJ NN60	26 s
payback	-	21 s
paycheck	-	21 s
payday	-	28 s
payee	NN JJ60	18 s
payer	NN	18 s
paygrade	NN JJ33	26 s
paymaster	NN	18 s
payment	-	21 s
paynim	NN JJ39	18 s
payoff	-	21 s
payroll	-	21 s
pct	NN JJ51	24 s
pdl	NN JJ39	23 s
pe	NN JJ51	10 s
pea	NN	13 se
peace	-	26 s
peace-loving	JJ VBG66
peaceable	JJ
peacekeeper	NN JJ48	18 s
peacekeeping	JJ NN3 VBG36 CD63	04 s
peacemaker	NN	18 s
peacenik	NN JJ66	18 s
peacetime	NN JJ54	28 s
peach	NN VB24 VBP63	20 es	32 es ing ed
peachy	JJ NN48
peacock	NN JJ66	05 s
peak	-	23 s	38 s ing ed
peaky	JJ
peal	NN VB9 JJ63	11 s	39 s ing ed
pealing	VBG NN27	11 s
pean	NN JJ54	10 s
peanut	-	20 s
peanuts	-	21 es
pear	NN JJ42	13 s
pearl	-	21 s	35 s ing ed
pearler	NN JJ69	18 s
pearlescent	JJ NN48
pearly	JJ NN54 RB60	08 1ies
peasant	NN JJ42	18 s
peasantry	NN JJ63	14 1ies
peaty	JJ NN24
peavy	NN JJ54	06 1ies
pebble	NN JJ12	17 s
pebbly	JJ RB18 NN42 VBN69
pebibyte	NN JJ42 VB63	23 s
peccadillo	NN JJ60	04 es
peck	NN VB36	23 s	35 s ing ed
peckish	JJ NN66
pecs	NN NNS15 JJ57	08 es
pectinate	JJ
pectineal	JJ NN45
pectoral	JJ NN36	08 s
pectoralis	NN	08 es
peculate	VB VBP48 NN66	-	40 s 1ing d
peculator	NN	18 s
peculiar	JJ NN54
peculiarity	NN	09 1ies
peculiarly	RB JJ57
pecuniary	JJ NN57
pedagog	NN	18 s
pedagogical	JJ
pedagogics	NN NNS15 JJ60	09 es
pedagogue	NN JJ54	18 s
pedal	JJ NN15 VB45	10 s	38 s ling led
pedaler	NN JJ69	18 s
pedaller	NN JJ69	18 s
pedant	NN JJ42	18 s
pedantic	JJ
pedantry	NN JJ63	10 1ies
pedate	JJ NN63 VB69
peddle	VB NN24 VBP36 JJ60	-	40 s 1ing d
peddler	NN JJ69	18 s
peddling	-	04 s
pederast	NN JJ57	18 s
pedestal	NN JJ33	06 s
pedestrian	JJ NN27	18 s
pediatrician	-	18 s
pediatrics	NN NNS15 JJ60	09 es
pediatrist	NN JJ51	18 s
pedicure	NN VB30 VBP66	04 s	29 s 1ing d
pedigree	JJ NN15 CD57	14 s
pedigreed	JJ NN9 VBN24 VBD39
pedlar	NN JJ33	18 s
pedodontist	NN JJ51	18 s
pedophile	NN JJ42	18 s
pedophilia	NN JJ66	04 s
pedunculate	JJ NN21 VB30 VBN57
pee	NN VB30 VBP63 JJ69	27 s	29 s ing d
pee-pee	VB NN24 VBP36 JJ51	-	29 s ing d
peek	NN VB27 VBP69	04 s	39 s ing ed
peel	NN VB18 JJ60 VBP66	18 s	35 s ing ed
peeler	NN JJ69	18 s
peen	NN JJ45	06 s
peep	NN VB12 JJ51 VBP51	11 s	39c s ing ed
peeper	NN JJ48	18 s
peepshow	NN JJ69	14 s
peer	-	18 s	39 s ing ed
peerage	NN	14 s
peeress	NN	18 es
peeve	NN VB12 JJ39 VBP45	12 s	37 s 1ing d
peeved	VBN VBD12 JJ21
peevish	JJ NN66
peewee	NN JJ60	18 s
peg	NN VB42 JJ60 VBP66	06 s	41 s ging ged
pegboard	NN JJ54	06 s
pegged-down	JJ NN39
pegleg	NN JJ51 VBG51	06 s
pelican	NN JJ48	05 s
pelt	NN VB30 VBP66	27 s	35 s ing ed
pelting	VBG NN36	07 s
pelvic	JJ
pelvis	NN	08 2es
pemmican	NN JJ48	13 s
pemphigus	NN JJ30	26 es
pen	-	06 s	36 s ning ned/t
pen-and-ink	NN JJ57	06 s
pen-friend	NN VB54 JJ57	18 s
penal	JJ
penalise	VB NN30 VBP33 JJ69	-	41 s 1ing d
penalize	VB VBP60	-	41 s 1ing d
penalty	-	04 1ies
penance	NN	12 s
penchant	-	12 s
pencil	-	06 s	36 s ling led
penciled	JJ VBN27 VBD36 NN66
pencilled	VBN JJ9 VBD15
pendragon	NN	18 s
pendulum	NN	06 s
peneplain	NN JJ42 VB69	17 s
penetrate	-	-	35ccF s 1ing d
penetrating	VBG JJ39
penetration	NN	04 s
penetrator	NN	18 s
penguin	NN JJ57	05 s
peninsula	NN	17 s
penis	NN	08 2es
penitent	JJ NN24	18 s
penitentiary	JJ NN18	06 1ies
penman	NN JJ66	18 2en
penmanship	NN	10 s
pennant	NN JJ30	10 s
penning	VBG NN21 JJ45	04 s
pennoncelle	NN JJ39	06 s
penny	-	23 2ce
penny-pinch	VB NN18 VBP42 JJ48	-	40 es ing ed
penny-wise	JJ NN27 RB63 VB69
pennywhistle	NN JJ42	06 s
penologist	NN JJ51	18 s
penpusher	NN	18 s
pension	-	21 s	40 s ing ed
pensionary	NN JJ21	18 1ies
pensioner	NN JJ60	18 s
pensive	JJ
pent	JJ VBN24 VBD36
pentaerythritol	NN JJ48	06 s
pentagon	NN	06 s
pentameter	NN JJ60	10 s
pentamethylenetetrazol	NN JJ48	06 s
pentangle	NN JJ39	25 s
pentathlete	NN JJ42 VB63	18 s
pentatone	NN JJ57	10 s
penthouse	NN	06 s
pentobarbital	NN JJ33	06 s
pentylenetetrazol	NN JJ48	06 s
penuchle	NN JJ39	04 s
penult	NN	10 s
penultima	NN JJ66	10 s
penultimate	JJ NN3 VBP63 CD66	10 s
peon	NN	18 s
peony	NN JJ63	20 1ies
people	-	14 s	30 s 1ing d
peopled	VBN JJ24 VBD27
peoples	NNS VBZ54	14 es
pep	-	07 s
peplos	NN NNS39	06 es
peplus	NN JJ30	06 es
pepper	-	20 s	39 s ing ed
peppery	JJ NN33
peppy	JJ NN48
peptidase	NN	27 s
peptise	VB NN30 VBP33 JJ69	-	30 s 1ing d
peptize	VB VBP51	-	30 s 1ing d
perambulate	VB VBP48 NN66	-	39 s 1ing d
perambulating	VBG JJ39
perceive	-	-	39cF s 1ing d
perceiver	NN JJ63	18 s
percent	-	24 s
percentage	-	24 s
percentile	-	09 s
percept	NN JJ54	09 s
perceptible	JJ
perception	-	09 s
perceptive	JJ
perceptual	JJ
perch	-	06 es	35 es ing ed
perchance	RB NN15 JJ30
percher	NN	18 s
perchlorate	NN JJ33 VB48	27 s
percipient	JJ NN36	18 s
percolate	VB NN6 VBP42	27 s	38 s 1ing d
percolator	NN	06 s
percuss	VB NN21 VBP33 JJ48	-	35 es ing ed
percussion	NN	04 s
percussionist	NN JJ42	18 s
percussive	JJ
peregrinate	VB VBP45 JJ66	-	38 s 1ing d
peremptory	JJ
perennate	VB VBP51 JJ57 NN60	-	42 s 1ing d
perennial	-	20 s
perennially	RB
perestroika	NN	10 s
perfect	-	24 s	30 s ing ed
perfected	VBN JJ12 VBD18
perfecter	NN JJ60	18 s
perfectibility	NN	09 1ies
perfection	NN	26 s
perfectionism	NN	07 s
perfectionist	NN JJ42	18 s
perfective	NN JJ18	24 s
perfoliate	JJ NN54
perforate	JJ VB6 VBP45 NN69	-	35 s 1ing d
perforation	NN	06 s
perforce	RB NN18 JJ51
perform	-	-	36 s ing ed
performance	-	10 s
performer	NN JJ66	18 s
performing	-	04 s
perfume	NN VB24 JJ54 VBP60	09 s	39 s 1ing d
perfumed	VBN VBD6 JJ12
perfumer	NN JJ66	18 s
perfunctorily	RB
perfuse	VB NN24 VBP36	-	30 s 1ing d
perfusion	NN	04 s
peri	NN JJ57	18 s
peril	-	26 s	42c s ing ed
perilously	RB
perimeter	-	25 s
perinatologist	NN JJ51	18 s
perineal	JJ NN45
perineotomy	NN JJ54	04 1ies
period	-	28 s
periodic	JJ
periodical	JJ NN48	10 s
periodicity	NN	07 1ies
periodontics	NN NNS24 JJ66	09 es
periodontist	NN JJ51	18 s
peripatetic	JJ NN45	18 s
peripheral	JJ NN45	06 s
peripherally	RB
periphery	NN JJ66	25 1ies
periphrasis	NN	10 2es
periscope	NN	06 s
perish	VB VBP51 JJ60 NN63	-	30 es ing ed
perisher	NN	18 s
peristyle	NN JJ39	06 s
peritoneal	JJ NN45
periwig	NN JJ51 VBG51	06 s
periwigged	JJ VBN39 VBD51
periwinkle	NN JJ48 VB60	20 s
perjure	VB NN24 VBP39 JJ51	-	32 s 1ing d
perjurer	NN JJ54	18 s
perjury	-	04 1ies
perk	-	21 s	29 s ing ed
perky	JJ
perm	NN VB15 JJ21 VBP48	15 s	29 s ing ed
permafrost	NN JJ39	17 s
permanence	NN	07 s
permanent	-	08 s
permeate	VB VBP45 NN60 JJ66	-	35 s 1ing d
permissible	JJ
permission	-	10 s
permit	-	10 s	32c s ting ted
permute	VB VBP51 NN60 JJ63	-	30 s 1ing d
pernicious	JJ
pernickety	JJ NN24
peroneal	JJ NN45
perorate	VB VBP45 JJ66 NN69	-	32c s 1ing d
peroration	NN	10 s
peroxide	NN VB27 VBP60	27 s	30 s 1ing d
perpetrate	VB VBP45 JJ66 NN69	-	41 s 1ing d
perpetration	NN	04 s
perpetrator	-	18 s
perpetuate	-	-	42 s 1ing d
perpetuation	NN	04 s
perplex	VB NN18 VBP45 JJ48	-	31 es ing ed
perplexed	VBN VBD12 JJ24
perplexing	VBG JJ36 NN45
perquisite	NN JJ48	21 s
perry	NN JJ51	18 1ies
persecute	VB VBP51 NN60 JJ63	-	41 s 1ing d
persecution	-	04 s
persecutor	NN	18 s
perseverance	NN	07 s
perseverate	VB VBP51 JJ66	-	32 s 1ing d
persevere	VB VBP33 NN36 JJ57	-	30 s 1ing d
persiflage	NN JJ60	10 s
persist	-	-	42 s ing ed
persistence	NN	07 s
persistency	NN	07 1ies
persistently	RB
persnickety	JJ NN24
person	-	03 s
persona	-	09 e
personage	NN JJ60	18 s
personal	-	10 s
personalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
personality	-	07 1ies
personalize	-	-	30 s 1ing d
personalized	VBN VBD18 JJ24
personate	VB JJ54 VBP63	-	32c s 1ing d
personification	NN	18 s
personify	VB VBP48	-	42c 1ies ing 1ied
personnel	-	14 s
perspective	-	09 s
perspiration	NN	08 s
perspire	VB NN45 VBP48	-	29 s 1ing d
perspirer	NN JJ54	18 s
persuade	-	-	41c s 1ing d
persuader	NN JJ66	18 s
persuasion	NN	10 s
persuasive	JJ
pert	JJ NN42 VB69
pertain	VB VBP36 NN48	-	42 s ing ed
pertainym	NN JJ66	10 s
pertinence	NN	24 s
pertinent	JJ NN45
perturb	VB NN24 VBP39 JJ63	-	37 s ing ed
perturbation	NN	26 s
perturbed	VBN VBD12 JJ24
peruke	NN JJ60	06 s
peruked	JJ VBN45 VBD54
perusal	NN JJ33	10 s
peruse	VB NN24 VBP36	-	39 s 1ing d
perusing	VBG NN45 JJ45	10 s
pervade	VB NN36 JJ48 VBP54	-	35 s 1ing d
pervaporate	VB VBP45 JJ66 NN69	-	30 s 1ing d
pervaporation	NN	04 s
perversely	RB
perversion	NN	25 s
pervert	NN VB9 JJ66	18 s	41c s ing ed
perverted	VBN VBD12 JJ18
pesantran	NN JJ48	14 s
pesantren	NN JJ45 NNS63	14 s
peshmerga	NN	18 s
pesky	JJ
peso	NN JJ60	23 s
pessary	NN JJ42	06 1ies
pessimism	-	12 s
pessimist	NN JJ51	18 s
pessimum	JJ NN21
pest	NN JJ36	26 s
pester	VB NN36 VBP63	-	37 s ing ed
pestered	VBN VBD15 JJ27
pesterer	NN JJ54	18 s
pestering	VBG JJ27 NN57
pestilential	JJ
pestle	NN VB15 VBP48 JJ51	06 s	30 s 1ing d
pet	NN JJ21 VB33	05 s	35 s ting ted
petabyte	NN JJ42 VB63	23 s
petal	NN JJ33	20 s
petaled	JJ VBN33 VBD54
petalled	JJ VBN48 VBD66
peter	NN JJ60	18 s
petite	-	07 s
petition	-	10 s	32F s ing ed
petitioner	NN JJ60	18 s
petrify	VB VBP48	-	30 1ies ing 1ied
petrol	NN JJ48	27 s
petroleum	NN	27 s
petter	NN JJ57	18 s
petticoated	JJ VBN45 VBD66
pettifog	VB NN9 VBP27 JJ69	-	32 s ging ged
pettifogger	NN	18 s
pettifoggery	NN JJ66	10 1ies
petting	VBG NN33 JJ69	04 s
pettish	JJ NN66
petty	NN JJ15 CD66	04 1ies
petulance	NN	12 s
petulant	JJ NN57
petulantly	RB
pew	-	06 s
pfennig	NN JJ51 VBG51	23 e
phagocyte	NN JJ42 VB63	08 s
phalangeal	JJ NN45
phalangist	NN JJ51	18 s
phalanx	NN JJ63	08 1ges
phantasm	NN	18 s
phantasma	NN JJ66	18 s
phantasy	NN JJ51	09 1ies
phantom	NN JJ6	18 s
pharisee	NN JJ60	18 s
pharma	NN JJ66	14 s
pharmaceutical	-	06 s
pharmacist	NN JJ51	18 s
pharmacogenetics	NN NNS24 JJ66	09 es
pharmacokinetics	NN NNS24 JJ66	09 es
pharmacological	JJ
pharmacologist	NN JJ51	18 s
pharmacopeia	NN JJ66	10 s
pharmacy	NN	09 1ies
pharos	NN NNS39	06 es
pharyngeal	JJ NN6	10 s
phase	-	28 s	36 s 1ing d
pheasant	NN JJ42	05 s
phenobarbital	NN JJ33	06 s
phenomenally	RB
phenomenon	-	03 2a
phenothiazine	NN JJ57	27 s
phi	NN JJ57	10 s
phial	NN JJ27	06 s
philander	VB VBP24 NN27 JJ57	-	41c s ing ed
philanderer	NN JJ54	18 s
philanthropist	-	18 s
philanthropy	-	04 1ies
philatelist	NN JJ48	18 s
philately	NN RB21 JJ48 NNS60	04 1ies
philharmonic	JJ NN48	14 s
philhellene	JJ NN6	18 s
philhellenist	NN JJ42	18 s
philippic	NN JJ27	10 s
philistine	JJ NN6	18 s
philological	JJ
philologist	NN JJ51	18 s
philologue	NN JJ54	18 s
philomath	NN	18 s
philosopher	NN	18 s
philosophic	JJ
philosophically	RB
philosophise	VB NN30 VBP33 JJ69	-	31 s 1ing d
philosophiser	NN JJ51	18 s
philosophize	VB VBP51	-	31 s 1ing d
philosophizer	NN JJ60	18 s
philosophizing	VBG NN63 JJ69	10 s
philosophy	-	09 1ies
phiz	NN	18 es
phlebectomy	NN JJ54	04 1ies
phlebotomise	VB NN30 VBP33 JJ69	-	29 s 1ing d
phlebotomist	NN JJ51	18 s
phlebotomize	VB VBP51	-	29 s 1ing d
phlebotomus	NN JJ30	26 es
phlebotomy	NN JJ54	04 1ies
phlegmy	JJ NN45 RB51
phloem	NN	20 s
phobia	NN JJ66	26 s
phocine	JJ NN42
phoenix	NN JJ63	15 es
phonate	VB JJ54 VBP63	-	32 s 1ing d
phonation	NN	10 s
phone	-	06 s	32 s 1ing d
phone-in	NN JJ57	10 s
phonebook	NN	10 s
phoneme	NN JJ45	10 s
phonemic	JJ RB63
phonemics	NN NNS15 JJ60	09 es
phoner	NN JJ60	18 s
phonetic	JJ
phonetician	NN JJ42	18 s
phonetics	NN NNS24 JJ66	09 es
phoney	JJ NN9	18 s
phonic	JJ
phonics	NN NNS15 JJ60	04 es
phonogram	NN	10 s
phonograph	NN	06 s
phonologic	JJ
phonologist	NN JJ51	18 s
phonology	NN JJ63	09 1ies
phony	-	18 1ies
phosgene	NN JJ54	27 s
phosphate	NN JJ39 VB57	27 s
phosphoresce	VB NN21 VBP42 JJ63	-	42 s 1ing d
phosphorescent	JJ NN48
phosphorus	NN JJ30	27 es
phot	NN JJ48	23 s
photo	-	06 s
photo-offset	NN	10 s
photocell	NN	06 s
photocopy	NN VB36 JJ60 VBP63	06 1ies	36 1ies ing 1ied
photoengraving	NN JJ27 VBG36	06 s
photograph	-	06 s	32 s ing ed
photographer	-	18 s
photographic	JJ
photographically	RB
photography	NN	04 1ies
photogravure	NN JJ60	10 s
photojournalism	NN	10 s
photojournalist	NN JJ42	18 s
photolithography	NN	10 1ies
photomechanics	NN NNS15 JJ60	22 es
photometrician	NN JJ42	18 s
photometrist	NN JJ51	18 s
photomontage	NN JJ63	06 s
photomosaic	NN JJ27	06 s
photon	NN	17 s
photosensitise	VB NN30 VBP33 JJ69	-	39 s 1ing d
photosensitize	VB VBP51	-	39 s 1ing d
photosphere	NN	17 s
photostat	NN VB33 JJ66 VBP69	06 s	36 s ing ed
photosynthesis	NN	22 es
phrase	-	10 s	32c s 1ing d
phraseology	NN JJ63	10 1ies
phrasing	VBG NN42	04 s
phratry	NN JJ63	14 1ies
phrenologist	NN JJ51	18 s
phylactery	NN	10 1ies
phyle	NN JJ39	14 1ae
phylliform	JJ NN57 VB69
phylum	NN	14 2a
physiatrics	NN NNS15 JJ60	04 es
physic	NN JJ27	06 s
physicalness	NN	07 es
physician	-	18 s
physicist	NN JJ51	18 s
physicochemical	JJ
physics	NNS	09 es
physiognomy	NN JJ54	08 1ies
physiological	JJ
physiologist	NN JJ51	18 s
physiology	NN JJ63	09 1ies
physiotherapist	NN JJ51	18 s
physique	NN JJ57	07 s
phytochemist	NN JJ51	18 s
phytologist	NN JJ51	18 s
pi	NN JJ57	23 s
pia	NN JJ66	20 s
pianism	NN	10 s
pianissimo	JJ NN3 RB39	07 s
pianist	NN JJ42	18 s
pianistic	JJ
piano	JJ NN3 RB39	06 s
pianoforte	NN JJ42 VB63	06 s
piazza	NN	15 s
pibgorn	NN JJ45	06 s
pibroch	NN JJ60	10 es
pic	NN JJ27	10 s
picador	NN JJ69	18 s
picaninny	NN JJ51	18 1ies
picaresque	JJ NN39
picayune	JJ NN42
piccaninny	NN JJ51	18 1ies
piccolo	NN JJ60	06 s
pick	-	09 s	31c s ing ed
pickaback	RB NN48 JJ54
pickaninny	NN JJ51	18 1ies
picker	NN	18 s
picket	-	18 s	41 s ing ed
picking	-	23 s
pickle	VB NN6 VBP51 JJ63	13 s	30 s 1ing d
picklepuss	NN JJ57	18 es
picknicker	NN	18 s
pickpocket	NN	18 s
pickup	-	06 s
picnic	NN JJ48 VB54	28 s	34 s king ked
picnicker	NN	18 s
picosecond	NN JJ54	28 s
pictograph	NN	10 s
pictorial	JJ NN21	10 s
pictorially	RB
picture	-	06 s	36F s 1ing d
pictured	VBN JJ18 VBD24
picturesque	JJ NN39
picturing	VBG NN33	09 s
picul	NN JJ24	23 s
piddle	NN VB33 VBP66	27 s	42 s 1ing d
piddling	VBG JJ24 NN51
pidgin	NN JJ57	10 s
pie	-	13 s
piebald	JJ NN45
piece	-	06 s	35 s 1ing d
piece-dye	VB NN36 VBP42 JJ54	-	30 s ing d
piecemeal	JJ RB33 NN33
pied	JJ VBN45 VBD63
piedmont	NN JJ51	15 s
pier	NN JJ48	06 s
pierce	-	-	35 s 1ing d
piercing	VBG JJ39 NN57
pietism	NN	14 s
piety	NN	07 1ies
piezoelectric	JJ NN66
piezoelectricity	NN	19 1ies
piffle	NN VB24 JJ48 VBP60	10 s	32 s 1ing d
pig	NN VB42 JJ60 VBP66	05 s	42 s ging ged
pigeon	NN	05 s
pigeon-toed	JJ VBN48 VBD60
pigeonhole	NN VB36 VBP60 JJ69	09 s	35c s 1ing d
piggish	JJ NN66
piggy	NN JJ3	05 1ies
piggyback	NN JJ57 RB57	04 s	38 s ing ed
pigheaded	JJ VBN48 VBD69
pigman	NN JJ66	18 2en
pigment	NN VB45	27 s	30 s ing ed
pigmy	NN JJ54	18 1ies
pigpen	NN JJ45 NNS63	06 s
pigskin	NN JJ57	27 s
pigsticking	NN VBG54 JJ63	04 s
pike	-	06 s
pile	-	14 s	35 s 1ing d
pilfer	VB VBP36 NN51	-	40 s ing ed
pilferer	NN JJ54	18 s
pilgrim	NN JJ39	18 s
pilgrimage	NN JJ60	04 s
piling	-	06 s
pill	-	06 s
pillage	NN VB27 JJ69	21 s	40 s 1ing d
pillaged	VBN VBD6 JJ12
pillager	NN	18 s
pillar	NN JJ36	09 s
pillared	JJ VBN54 VBD54
pillock	NN	18 s
pillory	NN JJ42 VB48	06 1ies	41c 1ies ing 1ied
pillow	-	06 s	35 s ing ed
pilose	JJ NN45
pilot	-	18 s	38 s ing ed
pimp	NN VB18 VBP63 JJ69	18 s	34 s ing ed
pimple	NN JJ54	26 s
pimpled	JJ VBN45
pimply	JJ NN12 RB33 VB45
pin	-	06 s	35 s ning ned
pin-up	NN JJ54	18 s
pinafore	NN JJ60 VB66	06 s
pinball	NN	04 s
pinch	NN VB39	26 es	35 es ing ed
pinched	VBD VBN3 JJ18
pinchgut	NN JJ60	18 s
pindolol	NN JJ48	06 s
pine	NN VB36 VBP66 JJ66	20 s	37 s 1ing d
pineal	JJ NN45
pinecone	NN JJ57	20 s
ping	NN VB45 JJ57 VBP66	17 s	35 s ing ed
pinhead	NN JJ54	18 s
pinion	NN VB63	06 s	35 s ing ed
pinioned	VBN VBD9 JJ15
pink	-	07 s	39 s ing ed
pinkie	NN JJ54	08 s
pinkify	VB VBP48	-	30 1ies ing 1ied
pinkish	JJ NN66
pinko	NN JJ60	18 es
pinky	NN JJ27	08 1ies
pinnacle	NN VB60	06 s	42 s 1ing d
pinnated	JJ VBN39 VBD57
pinnatisect	JJ NN45
pinning	VBG NN21 JJ45	10 s
pinochle	NN JJ39	04 s
pinpoint	NN VB12 JJ54	28 s	40 s ing ed
pinprick	NN JJ57	26 s
pinstripe	NN	06 s
pinstriped	JJ VBN39 VBD48
pintle	NN JJ42	06 s
pioneer	NN VB15 VBP48 JJ69	18 s	36c s ing ed
pip	NN VB27 VBP63	26 s	41 s ping ped
pip-squeak	NN JJ63	18 s
pipe	-	06 s	32F s 1ing d
pipe-clay	VB NN36 VBP63 JJ63	-	35 s ing ed
pipefitting	NN VBG45 JJ48	06 s
pipeful	NN JJ6	23 s
pipeline	-	10 s
piper	NN JJ48	18 s
pipette	NN JJ42 VB63	06 s
piping	VBG NN27	06 s
pique	-	06 s	37 s 1ing d
piracy	NN	04 1ies
piranha	NN	18 s
pirate	-	18 s	40 s 1ing d
piratical	JJ
pirogue	NN JJ54	06 s
pirouette	NN VB VBP42 JJ51	04 s	38 s 1ing d
piscary	NN JJ42	06 1ies
piscine	JJ NN42
piss	NN VB33 VBP63 JJ66	27 es	29 es ing ed
pisser	NN JJ51	18 s
pistachio	NN JJ60	20 s
piste	NN JJ42 VB63	06 s
pistillate	JJ NN27 VB39 VBN66
pistol	-	06 s
pistol-whip	VB NN3 VBP24 JJ63	-	35 s ping ped
pistoleer	NN JJ60	18 s
piston	NN	18 s
pit	-	17 s	33 s ting ted
pita	NN	13 s
pitch	-	07 es	35 es ing ed
pitcher	NN	18 s
pitcherful	NN JJ9	23 s
pitchfork	NN VB48	06 s	35 s ing ed
pitching	-	04 s
pitchman	NN JJ66	18 2en
pitchy	JJ NN48
piteous	JJ
piteously	RB
pitfall	NN	09 s
pith	NN VB45 JJ69	20 s	40 s ing ed
pithiness	NN	10 es
pithy	JJ NN51
pitiable	JJ
pitiful	JJ
pitiless	JJ
pitilessly	RB
pitman	NN JJ66	18 2en
pittance	NN	21 s
pitted	VBN VBD JJ15
pitter-patter	NN JJ33 VB54	11 s	43 s ing ed
pitting	-	22 s
pituitary	JJ NN18	08 1ies
pity	NN VB66	12 1ies	37 1ies ing 1ied
pityingly	RB
pivot	-	18 s	38 s ing ed
pixel	NN JJ51	06 s
pixie	NN JJ54	18 s
pixilated	JJ VBN54
pizza	-	13 s
pizzazz	NN	07 es
pizzeria	NN JJ66	06 s
pizzicato	NN JJ6 RB24	10 s
pj's	NN NNS27 JJ45	06 es
placard	NN VB33 JJ63	10 s	35c s ing ed
placate	-	-	37 s 1ing d
placating	VBG JJ39
place	-	15 s	35c s 1ing d
place-kick	VB VBP42 NN45 JJ66	-	35 s ing ed
place-kicker	NN	18 s
place-kicking	VBG NN24	04 s
placeholder	NN JJ63	18 s
placekicker	NN	18 s
placeman	NN JJ66	18 2en
placement	NN	07 s
placeseeker	NN	18 s
placid	JJ NN60
placidly	RB
plagiarise	VB NN30 VBP33 JJ69	-	40 s 1ing d
plagiariser	NN JJ51	18 s
plagiarism	-	10 s
plagiarist	NN JJ51	18 s
plagiarize	VB VBP51	-	40 s 1ing d
plagiarized	VBN JJ21 VBD30
plagiarizer	NN JJ60	18 s
plagiocephaly	NN JJ39 RB39	26 1ies
plague	NN VB51 VBP63 JJ63	26 s	43 s 1ing d
plaguey	JJ RB33 NN33
plaid	NN JJ36	06 s
plain	-	17 s	32F s ing ed	er
plainchant	NN JJ42	10 s
plainclothesman	NN JJ66	18 2en
plainsman	NN JJ66	18 2en
plainsong	NN JJ27	10 s
plaint	NN JJ54	10 s
plaintiff	-	18 s
plaintively	RB
plait	NN VB21 VBP57 JJ66	08 s	36 s ing ed
plaiter	NN JJ63	18 s
plan	-	09 s	31c s ning ned
planar	JJ NN54
planchette	NN JJ42 VB63	06 s
plane	-	06 s	35 s 1ing d
planet	-	17 s
planetary	JJ
planetesimal	NN JJ33	17 s
planetoid	NN JJ36	17 s
plank	-	27 s	35 s ing ed
plankton	NN	05 s
planner	NN JJ51	18 s
planning	-	04 s
planoconcave	JJ NN42
planoconvex	JJ NN36
planography	NN	10 1ies
plant	-	06 s	35 s ing ed
plantain	NN JJ69 VB69	20 s
plantation	NN	21 s
planter	NN	18 s
planting	-	04 s
plantsman	NN JJ66	18 2en
plaque	NN JJ57	08 s
plash	NN VB27	11 es	35 es ing ed
plasma	NN JJ66	08 s
plasmid	NN JJ36	17 s
plaster	NN VB18	27 s	35 s ing ed
plasterer	NN JJ54	18 s
plastering	VBG NN27 JJ63	04 s
plastic	-	27 s
plastically	RB
plasticise	VB NN30 VBP33 JJ69	-	30 s 1ing d
plasticity	NN	07 1ies
plasticize	VB VBP51	-	30 s 1ing d
plastinate	VB VBP45 JJ66	-	40 s 1ing d
plat	NN VB33 JJ66 VBP69	06 s	31 s ting ted
plate	VB NN6 VBP42	06 s	35 s 1ing d
plateau	NN JJ51	17 x
plateful	NN JJ6	23 s
platelayer	NN	18 s
platen	NN JJ42 VB48 VBP66	06 s
plater	NN JJ54	18 s
platform	-	06 s
platinize	VB VBP51	-	35 s 1ing d
platinum	NN	27 s
platitude	NN JJ60	10 s
platitudinarian	NN JJ24	18 s
platitudinize	VB VBP51	-	32 s 1ing d
platitudinous	JJ
platonic	JJ
platoon	NN	14 s
platter	NN JJ51	06 s
platyrhine	JJ NN42
plaudit	NN JJ57	10 s
plaudits	NNS	10 es
plausibly	RB
play	-	10 s	33F s ing ed
play-actor	NN	18 s
playact	VB VBP48 NN51	-	36 s ing ed
playacting	VBG NN51	04 s
playactor	NN	18 s
playback	NN	04 s
playbill	NN	10 s
playbook	-	10 s
playboy	NN	18 s
playday	NN JJ42	28 s
player	-	18 s
playfellow	NN JJ57	18 s
playful	JJ
playgoer	NN JJ60	18 s
playground	NN JJ48	15 s
playhouse	NN	06 s
playing	-	04 s
playlet	NN JJ69	10 s
playlist	NN JJ48	10 s
playmaker	NN	18 s
playmate	NN JJ48	18 s
playoff	NN	11 s
playpen	NN JJ45 NNS63	06 s
playschool	NN JJ48	14 s
playscript	NN JJ54	10 s
plaything	NN JJ45	06 s
playtime	NN JJ42	28 s
playwright	-	18 s
plaza	-	15 s
plea	-	10 s
plea-bargain	VB NN39 VBP54 JJ60	-	32 s ing ed
pleach	VB NN33 VBP42	-	35 es ing ed
plead	VB NN27 JJ48 VBP54	-	32ccF s ing 2d
pleader	NN JJ66	18 s
pleading	-	10 s
pleasantly	RB
pleasantry	NN JJ63	04 1ies
please	-	-	37 s 1ing d
pleaser	NN JJ51	18 s
pleasing	VBG JJ45 NN51	04 s
pleasure	-	12 s
pleat	NN VB30 JJ69	06 s	35 s ing ed
pleb	NN	18 s
plebe	NN JJ54	18 s
plebeian	JJ NN18	18 s
plebiscite	NN JJ48	04 s
pledge	-	21 s	32F s 1ing d
pledgee	NN JJ60	18 s
pledger	NN	18 s
plenipotentiary	NN JJ42	18 1ies
plenitude	NN JJ60	07 s
plentiful	JJ
plenty	-	07 1ies
plenum	NN	14 2a
pleonasm	NN	10 s
pleura	NN	08 e
pleural	JJ
pliable	JJ
pliant	JJ
plicate	VB VBP39 NN57	-	35 s 1ing d
plier	NN JJ48	18 s
plight	-	26 s	32cF s ing ed
plinth	NN JJ57	06 s
ploce	NN	10 s
plod	NN VB63	04 s	38 s ding ded
plodder	NN JJ66	18 s
plodding	-	04 s
plonk	NN VB18 VBP63 JJ66	13 s	35 s ing ed
plop	NN JJ48 VBP51 VB69	11 s	38 s ping ped
plosion	NN	10 s
plosive	NN JJ9	10 s
plot	-	09 s	31c s ting ted
plotter	NN JJ57	18 s
plough	NN VB51 JJ57	17 s	38 s ing ed
ploughboy	NN	18 s
ploughed	VBN VBD9 JJ21
ploughman	NN JJ66	18 2en
ploughwright	NN JJ39	18 s
plow	NN VB27 JJ66	06 s	36c s ing ed
plowboy	NN	18 s
plower	NN JJ57	18 s
plowing	VBG NN27 JJ66	04 s
plowman	NN JJ66	18 4ughmen
plowshare	NN JJ57	06 s
plowwright	NN JJ39	18 s
ploy	NN	10 s
pluck	NN VB18 VBP51 JJ66	07 s	35 s ing ed
plucky	JJ
plug	NN VB42 JJ60 VBP66	06 s	35 s ging ged
plug-ugly	NN JJ18 RB24 NNS63	18 1ies
plugged	VBN VBD9 JJ30
plugger	NN	18 s
plum	NN JJ45 RB51	20 s
plumaged	JJ VBN57 VBD66
plumate	JJ NN51
plumb	NN JJ18 VB24 VBP69	06 s	31c s ing ed
plumber	NN JJ48	18 s
plumbing	-	06 s
plume	NN VB24 JJ54 VBP60	25 s	40 s 1ing d
plumed	VBN VBD6 JJ12
plummet	NN VB33	06 s	38 s ing ed
plummy	JJ NN45 RB51
plumose	JJ NN45
plump	NN JJ3 VB12 VBP66	11 s	38 s ing ed
plumping	VBG JJ33 NN60
plumpness	NN	07 es
plumy	JJ NN45 RB51
plunder	NN VB27 VBP48	21 s	40 s ing ed
plunderer	NN JJ54	18 s
plunge	NN VB27 VBP48 JJ54	04 s	35 s 1ing d
plunger	NN	18 s
plunk	NN VB30 JJ39 VBP60	11 s	39 s ing ed
plunker	NN	04 s
pluperfect	JJ NN6	24 s
plural	JJ NN36	10 s
pluralise	VB NN30 VBP33 JJ69	-	32 s 1ing d
pluralism	NN	14 s
pluralist	NN JJ42	18 s
pluralistic	JJ
plurality	-	26 1ies
pluralize	VB VBP60	-	32 s 1ing d
plus	-	07 es
plush	JJ NN6	06 es
plushy	JJ NN48
plutocracy	NN	14 1ies
plutocrat	NN JJ57	18 s
plutonium	NN	27 s
ply	NN VB21 RB30 VBP48	06 1ies	34 1ies ing 1ied
plyer	NN	18 s
plywood	NN	06 s
pneumatics	NN NNS24 JJ66	09 es
pneumonectomy	NN JJ54	04 1ies
pneumonia	NN JJ66	26 s
poach	VB NN33 VBP45	-	33 es ing ed
poached	VBN VBD3 JJ21
poacher	NN	18 s
poaching	VBG NN42 JJ63	04 s
pock	NN VB33	26 s	35 s ing ed
pocket	-	06 s	40 s ing ed
pocket-sized	JJ VBN48
pocketbook	-	21 s
pocketful	JJ NN3 NNS66	23 s
pockmark	NN VB57	26 s	35 s ing ed
pod	NN VB63	20 s	30 s ding ded
podcast	-	-	32 s ing ed
podgy	JJ NN36
podiatrist	NN JJ51	18 s
podium	-	06 2a
poem	NN	10 s
poesy	NN JJ51	10 1ies
poet	NN JJ69	18 s
poet-singer	NN	18 s
poetess	NN JJ57	18 es
poetic	JJ
poetics	NN NNS24 JJ66	09 es
poetise	VB NN30 VBP33 JJ69	-	36 s 1ing d
poetiser	NN JJ51	18 s
poetize	VB VBP51	-	36 s 1ing d
poetizer	NN JJ60	18 s
poetry	NN JJ63	10 1ies
pogrom	NN JJ66	04 s
poignancy	NN	26 1ies
poignant	JJ NN69
poilu	NN JJ51	18 s
point	-	09 s	32F s ing ed
point-blank	JJ NN30 RB45
pointer	NN	10 s
pointillism	NN	14 s
pointillist	JJ NN12	18 s
pointless	JJ
pointsman	NN JJ66	18 2en
poise	NN VB24 VBP57	23 s	38 s 1ing d
poison	-	27 s	41 s ing ed
poisoner	NN JJ60	18 s
poisoning	-	26 s
poke	NN VB6 VBP48	20 s	35 s 1ing d
poker	NN	06 s
poker-faced	JJ VBN54 VBD63
pokey	JJ NN9	06 s
poking	VBG NN27	04 s
pol	NN JJ48	18 s
polack	NN	18 s
polar	JJ NN66
polarise	VB NN30 VBP33 JJ69	-	30 s 1ing d
polarity	NN	24 1ies
polarization	-	19 s
polarize	VB VBP51	-	30 s 1ing d
pole	-	06 s	35 s 1ing d
poleax	NN VB39	06 es	35 es ing ed
poleaxe	NN VB18 VBP57 JJ60	06 s	35 s 1ing d
polemic	JJ NN57	18 s
polemical	JJ
polemicise	VB NN30 VBP33 JJ69	-	32 s 1ing d
polemicist	NN JJ51	18 s
polemicize	VB VBP51	-	32 s 1ing d
polemise	VB NN30 VBP33 JJ69	-	32 s 1ing d
polemist	NN JJ51	18 s
polemize	VB VBP51	-	32 s 1ing d
polestar	NN JJ45	17 s
police	-	14 s	41 s 1ing d
policeman	NN JJ66	18 2en
policewoman	NN JJ66	18 2en
policy	-	09 1ies
policyholder	NN JJ63	18 s
polio	NN JJ60	26 s
polish	VB NN21 VBP45 JJ60	07 es	35 es ing ed
polishing	-	04 s
politburo	NN JJ60	14 s
politeness	NN	07 es
politic	JJ
politician	-	18 s
politicise	VB NN30 VBP33 JJ69	-	30 s 1ing d
politicize	VB VBP51	-	30 s 1ing d
politick	VB VBP42 NN45 JJ66	-	41 s ing ed
politico	NN JJ60	18 s
politics	-	24 es
polity	NN	26 1ies
polka	NN VB57	10 s	38 s ing ed
poll	-	09 s	41 s ing ed
pollack	NN	18 s
pollard	NN VB33 JJ63	20 s	35 s ing ed
pollen	NN JJ45 NNS63	20 s
pollenate	VB VBP51 JJ57 NN60	-	29 s 1ing d
pollinate	VB VBP45 JJ66	-	29 s 1ing d
pollock	NN	18 s
polls	-	15 es
pollster	-	18 s
pollutant	NN JJ39	27 s
pollute	VB VBP51 NN60 JJ63	-	30 s 1ing d
polluted	VBN VBD15 JJ27
polluter	NN JJ60	18 s
pollution	-	26 s
pollyannaish	JJ NN66
polo	NN JJ60	18 s
poltergeist	NN JJ51	18 s
poltroon	NN JJ36	18 s
polyandrist	NN JJ51	18 s
polybutene	NN JJ54	27 s
polychrome	JJ NN18 VB54	06 s	30 s 1ing d
polychromise	VB NN30 VBP33 JJ69	-	30 s 1ing d
polychromize	VB VBP51	-	30 s 1ing d
polycrystalline	JJ NN39
polydactyly	NN JJ39 RB39	26 1ies
polyelectrolyte	NN JJ42 VB63	27 s
polyethylene	NN JJ54	27 s
polygamist	NN JJ51	18 s
polygamous	JJ
polygamy	NN JJ54	26 1ies
polyglot	NN JJ	18 s
polygynist	NN JJ42	18 s
polymath	NN	18 s
polymerise	VB NN30 VBP33 JJ69	-	30 s 1ing d
polymerization	NN	22 s
polymerize	VB VBP51	-	30 s 1ing d
polymyositis	NN	26 es
polynomial	JJ NN33	09 s
polyp	NN JJ66	26 s
polypectomy	NN JJ54	04 1ies
polyphase	JJ NN24 VB57
polyphone	NN JJ57	10 s
polyphony	NN JJ63	10 1ies
polyphosphate	NN JJ39 VB57	27 s
polypropenonitrile	NN JJ42	06 s
polyptoton	NN	10 s
polypus	NN JJ30	26 2i
polysemant	NN JJ42	10 s
polysemy	NN JJ54	07 1ies
polysomy	NN JJ54	26 1ies
polysyllable	JJ NN	10 s
polysyndeton	NN	10 s
polytechnic	NN JJ39	14 s
polytheist	NN JJ51	18 s
polytonal	JJ
polytonalism	NN	10 s
polytonality	NN	10 1ies
polyunsaturated	JJ VBN42 VBD57
pom	NN JJ66	18 s
pomade	NN VB18 JJ54	06 s	29 s 1ing d
pomaded	VBN VBD18 JJ21
pommel	NN VB18 JJ60 VBP66	06 s	35 s ling led
pommy	NN JJ54	18 1ies
pomologist	NN JJ51	18 s
pomp	NN JJ60	10 s
pompadour	NN VB21 JJ45 VBP51	18 s	29 s ing ed
pompous	JJ
pompously	RB
pompousness	NN	07 es
ponce	NN	18 s
poncho	NN JJ60	06 s
pond	NN JJ54	17 s
ponder	VB VBP24 NN27 JJ57	-	31 s ing ed
ponderer	NN JJ54	18 s
ponderous	JJ
pong	NN JJ27	09 s
poniard	NN VB33 JJ63	06 s	35 s ing ed
pons	NN NNS6 JJ48	18 1tes
pontifex	NN JJ63	18 2ices
pontiff	-	18 s
pontifical	JJ NN48	06 s
pontificate	VB NN VBP36 JJ63	14 s	41c s 1ing d
pony	NN JJ63	05 1ies
ponytail	NN JJ66 VB69	08 s
pooch	NN VB30 VBP63	05 es	30 es ing ed
poof	NN JJ69	18 s
pooh-bah	NN JJ57	18 s
pooh-pooh	VB NN33 VBP42 JJ54	-	32c s ing ed
pool	-	06 s	40 s ing ed
pooler	NN JJ69	18 s
poor	-	14 s	-	er/est
poorhouse	NN	06 s
poove	NN JJ57	18 s
pop	-	18 s	38 s ping ped
pop-up	NN JJ54	10 s
pope	-	18 s
popeyed	JJ VBN45 VBD63
popinjay	NN JJ51	18 s
popish	JJ NN66
poplin	NN JJ57	06 s
popliteal	JJ NN45
popper	NN JJ48	18 s
popping	-	11 s
poppy	NN JJ51	20 1ies
poppycock	NN JJ66	10 s
populace	NN JJ54	14 s
popularisation	NN	10 s
popularise	VB NN30 VBP33 JJ69	-	32 s 1ing d
populariser	NN JJ51	18 s
popularism	NN	10 s
popularity	-	07 1ies
popularization	NN	10 s
popularize	VB VBP51	-	32 s 1ing d
popularizer	NN JJ60	18 s
popularly	RB JJ57
populate	VB VBP48 NN66	-	42 s 1ing d
population	-	14 s
populism	-	09 s
populist	-	18 s
porcelain	NN JJ42 VB69	06 s
porcelainize	VB VBP51	-	35 s 1ing d
porch	NN JJ60	06 es
porcine	JJ NN42
porcupine	NN JJ57	05 s
pore	NN VB3 VBP39	25 s	31 s 1ing d
pork	-	13 s
porkchop	NN JJ66	13 s
porn	NN JJ45	04 s
porno	NN JJ60	04 s
pornographer	NN	18 s
pornographic	JJ
pornography	-	04 1ies
porose	JJ NN45
porosity	NN	07 1ies
port	-	15 s	38 s ing ed
portability	NN	07 1ies
portable	JJ NN60	06 s
portage	NN JJ63	21 s
portal	NN JJ33	06 s
portend	VB VBP33	-	32 s ing ed
portent	NN JJ36	11 s
portentous	JJ
porter	-	18 s	35 s ing ed
porterhouse	NN	13 s
portfolio	-	06 s
porticoed	JJ VBN48 VBD60
portion	-	24 s	40 s ing ed
portly	JJ RB27
portmanteau	NN JJ51	10 x
portrait	-	10 s
portraitist	NN JJ51	18 s
portraiture	NN	10 s
portray	-	-	32 s ing ed
portrayal	-	10 s
portrayer	NN	18 s
portraying	-	09 s
portwatcher	NN	18 s
pose	-	07 s	42c s 1ing d
poser	NN JJ51	18 s
poseur	NN JJ42 VB69	18 s
poseuse	NN	18 s
posh	JJ NN51
posing	-	04 s
posit	NN VB21 VBP57 JJ66	10 s	35ccF s ing ed
position	-	15 s	38 s ing ed
positioning	-	04 s
positive	-	10 s
positivism	NN	09 s
positivist	JJ NN9	18 s
posse	NN JJ63	14 s
posseman	NN JJ66	18 2en
possess	-	-	42 es ing ed
possessed	VBN VBD15 JJ24
possession	-	04 s
possessive	JJ NN48	10 s
possessor	NN JJ69	18 s
possibility	-	09 1ies
possible	-	09 s
possum	NN	05 s
post	-	15 s	35c s ing ed
post-mortem	NN	10 s
postal	JJ NN66
postcard	NN JJ54	10 s
postcode	NN JJ60	10 s
postdate	VB VBP39 NN66 JJ69	-	42 s 1ing d
postdiluvian	JJ NN18	18 s
postdoc	NN JJ30	21 s
postdoctoral	JJ NN36	21 s
poster	-	10 s
posterior	NN JJ9	08 s
posterity	NN	14 1ies
postern	NN JJ30	06 s
postfix	NN JJ63	10 es
postgraduate	JJ NN48	18 s
posthumous	JJ
postilion	NN	18 s
postillion	NN	18 s
postindustrial	JJ NN63
posting	-	10 s
postlude	NN JJ60	10 s
postman	NN JJ66	18 2en
postmark	NN VB57	10 s	35 s ing ed
postmaster	NN	18 s
postmeridian	JJ NN42
postmistress	NN	18 es
postmortem	NN JJ12	10 s
postnuptial	JJ
postpartum	JJ NN21
postpone	-	-	42 s 1ing d
postponement	NN	28 s
postponer	NN JJ60	18 s
postpose	VB VBP36 NN48 JJ69	-	35 s 1ing d
postposition	NN	10 s
postscript	NN JJ54	10 s
postulant	NN JJ42	18 s
postulate	VB NN9 VBP48	10 s	32cF s 1ing d
postulation	NN	10 s
postulator	NN	18 s
posture	NN VB33 VBP66	07 s	41 s 1ing d
posturer	NN JJ54	18 s
posturing	VBG NN33	07 s
postwar	JJ NN54
posy	NN JJ51	06 1ies
pot	NN VB33	06 s	35 s ting ted
potable	JJ NN60	13 s
potash	NN JJ63	27 es
potassium	NN	27 s
potato	NN JJ69	13 es
potbellied	JJ VBN24 VBD42 NN66
potboiler	NN JJ69	10 s
potboy	NN	18 s
potency	-	07 1ies
potentate	NN JJ24 VB60	18 s
potential	-	26 s
potentiality	NN	26 1ies
potentiate	VB VBP51 NN54 JJ66	-	30 s 1ing d
potentiometer	NN JJ60	06 s
pothead	NN JJ54	18 s
pother	NN VB18 VBP60	26 s	37 s ing ed
pothole	-	17 s
potholed	JJ VBN45 VBD60
potholer	NN JJ69	18 s
pothunter	NN	18 s
potman	NN JJ66	18 2en
potpourri	NN JJ57	14 s
potshot	NN JJ48	04 s
potted	VBN VBD JJ15
potter	NN VB36 JJ66	18 s	35 s ing ed
potterer	NN JJ54	18 s
pottery	NN	06 1ies
pottle	NN JJ42	06 s
pouch	NN VB30 VBP63	06 es	35 es ing ed
pouched	VBN VBD3 JJ21
pouf	NN JJ69	18 s
poulet	NN JJ69	13 s
poulterer	NN JJ54	18 s
poultice	NN VB48 VBP63	06 s	29 s 1ing d
poultry	-	05 1ies
poultryman	NN JJ66	18 2en
pounce	NN VB45	04 s	38 s 1ing d
pound	-	23 s	35 s ing ed
pound-foolish	JJ VB66
poundal	NN JJ33	23 s
pounding	-	11 s
pour	VB VBP33 NN36 JJ39	-	38 s ing ed
pout	NN VB36 JJ63	10 s	42 s ing ed
pouter	NN JJ60	18 s
poverty	-	26 1ies
powder	-	27 s	30 s ing ed
powder-puff	JJ NN30
powdered	VBN VBD9 JJ27
powderer	NN JJ54	18 s
powderise	VB NN30 VBP33 JJ69	-	30 s 1ing d
powderize	VB VBP51	-	30 s 1ing d
powdery	JJ NN33
power	-	07 s	34 s ing ed
power-dive	VB JJ33 VBP36 NN42	-	38 s 1ing d
powerbroker	NN	18 s
powerfulness	NN	07 es
powerhouse	-	18 s
powerless	JJ
powerwash	VB NN36 VBP51 JJ66	-	35 es ing ed
powwow	NN VB21 VBP69	10 s	32 s ing ed
practicable	JJ
practicality	NN	07 1ies
practice	-	04 s	41c s 1ing d
practician	NN JJ42	18 s
practise	VB NN30 VBP33 JJ69	-	36c s 1ing d
practised	VBN VBD18 JJ30
practitioner	NN JJ60	18 s
praenomen	NN NNS21 JJ45	10 2ina
praesidium	NN	14 s
praetor	NN	18 s
pragmatic	-	10 s
pragmatism	-	09 s
pragmatist	-	18 s
prairie	NN JJ54	15 s
praise	-	10 s	32 s 1ing d
prance	NN VB63	04 s	38 s 1ing d
prang	NN VB42 JJ57 VBP66	11 s	35 s ing ed
prank	NN VB18 VBP63 JJ66	04 s	36 s ing ed
prankish	JJ NN66
prankster	NN	18 s
prate	VB NN12 VBP45 JJ54	10 s	32 s 1ing d
prater	NN JJ54	18 s
prattle	NN VB15 VBP48 JJ51	10 s	32 s 1ing d
prattler	NN JJ69	18 s
prawn	NN VB45 JJ54	13 s	35 s ing ed
pray	-	-	32cF s ing ed
prayer	-	04 s
prayerbook	NN	10 s
pre-empt	NN JJ54	10 s
pre-emptive	JJ
pre-emptor	NN	18 s
pre-existing	JJ VBG42 NN54
preach	VB NN33 VBP42	-	32cF es ing ed
preacher	NN	18 s
preachification	NN	10 s
preachify	VB VBP48	-	32 1ies ing 1ied
preaching	VBG NN42 JJ63	10 s
preachment	NN	10 s
preachy	JJ NN48
preadolescent	JJ NN48
preamble	NN VB9 JJ21 VBP48	10 s	32 s 1ing d
prearrange	VB VBP24 NN30 JJ42	-	36 s 1ing d
preassemble	VB JJ24 VBP39 NN45	-	36 s 1ing d
prebend	NN VB54 JJ57	21 s
prebendary	NN JJ42	18 1ies
precariousness	NN	07 es
precast	JJ NN42
precaution	NN	04 s
precautionary	JJ
precede	VB NN33 VBP36 JJ60	-	42 s 1ing d
precedence	NN	26 s
precedent	-	09 s
precedented	JJ VBN48 VBD60
preceding	VBG JJ45 NN57
precentor	NN	18 s
precept	NN JJ54	10 s
preceptor	NN	18 s
precess	VB NN12 VBP24 JJ36	-	38 es ing ed
prechlorination	NN	22 s
precinct	-	15 s
precipice	NN JJ60	17 s
precipitate	JJ VB24 NN27 VBP63	27 s	36 s 1ing d
precipitating	VBG JJ39
precipitation	NN	23 s
precipitin	NN JJ57	27 s
precipitous	JJ
precipitously	RB
precis	NN VB63	10 es	32 es ing ed
precision	NN	07 s
preclinical	JJ
preclude	VB VBP21 NN24 JJ48	-	41 s 1ing d
precocious	JJ
precognition	NN	10 s
preconceive	VB JJ33 VBP36 NN42	-	36 s 1ing d
preconceived	VBN JJ15 VBD18
preconception	NN	09 s
preconcerted	JJ VBN51 VBD66
precondition	NN VB54	10 s	30 s ing ed
preconditioned	VBN VBD9 JJ15
precook	VB NN24 VBP51 VBD66	-	36 s ing ed
precooked	VBN VBD JJ21
precooled	JJ VBN45 VBD60
precursor	NN JJ69	27 s
predate	VB VBP39 NN66 JJ69	-	42 s 1ing d
predator	NN	18 s
predecease	VB NN39 VBP42	-	30 s 1ing d
predecessor	-	18 s
predestinarian	JJ NN36	18 s
predestinate	JJ VB6 VBP45	-	31F s 1ing d
predestinationist	NN JJ42	18 s
predestine	VB NN18 VBP30 JJ42	-	32ccF s 1ing d
predetermine	VB NN18 VBP30 JJ42	-	31cF s 1ing d
predetermined	VBN VBD18 JJ27
predicament	NN	26 s
predicate	VB NN VBP36 JJ63	10 s	32ccF s 1ing d
predication	NN	10 s
predicator	NN	10 s
predict	-	-	32cF s ing ed
predictably	RB
prediction	-	09 s
predictor	NN	18 s
predigest	VB NN24 JJ27 VBP36	-	34 s ing ed
predigested	VBN VBD9 JJ21
predilection	NN	09 s
predispose	VB VBP36 NN48 JJ69	-	31 s 1ing d
predisposed	VBN VBD18 JJ18
prednisone	NN JJ57	27 s
predominance	NN	26 s
predominate	JJ VB6 VBP45	-	42 s 1ing d
predomination	NN	26 s
preemie	NN JJ54	18 s
preeminent	JJ NN45
preempt	NN VB9 VBP54 JJ63	10 s	40 s ing ed
preemptive	JJ
preemptor	NN	18 s
preen	VB NN21 JJ30 VBP33	-	35c s ing ed
preexist	VB NN27 VBP42 JJ45	-	42 s ing ed
preexistence	NN	26 s
preexistent	JJ NN63
preexisting	VBG JJ36
prefabricate	VB VBP39 NN57	-	36 s 1ing d
preface	NN VB33	10 s	32 s 1ing d
prefaded	JJ VBN48 VBD69
prefect	NN JJ54	18 s
prefecture	NN	15 s
prefer	-	-	37cF s ring red
preferably	RB
preference	-	12 s
preferential	JJ
preferentially	RB
preferment	NN	04 s
prefigure	VB NN24 VBP39 JJ51	-	36c s 1ing d
prefix	NN VB39	10 es	35 es ing ed
preform	VB VBP51 NN63 JJ69	-	36 s ing ed
pregnancy	-	26 1ies
preheat	VB NN27 JJ51 VBP51	-	30 s ing ed
prehend	VB VBP42 NN63	-	35 s ing ed
prehistoric	JJ NN66
prehistory	NN JJ24	28 1ies
preisolate	VB VBP45 NN63	-	30 s 1ing d
prejudge	VB NN33 VBP42 JJ57	-	31 s 1ing d
prejudice	NN VB48 VBP63	09 s	41c s 1ing d
prejudiced	VBN JJ12 VBD24
prejudicial	JJ
prelacy	NN	14 1ies
prelate	NN VB54	18 s
prelature	NN JJ69	14 s
prelim	NN JJ39	11 s
preliminary	-	11 1ies
prelims	NNS	10 es
preliterate	JJ
prelude	-	11 s	42 s 1ing d
premeditate	VB VBP39 JJ48 NN57	-	31c s 1ing d
premeditated	VBN VBD18 JJ27
premeditation	NN	09 s
premie	NN JJ54	18 s
premier	NN JJ VB54	18 s	36 s ing ed
premiere	-	10 s	36 s 1ing d
premiership	NN	04 s
premise	NN VB24 VBP57	10 s	32cc s 1ing d
premises	-	15 es
premiss	NN VB33 VBP63 JJ66	10 es	31 es ing ed
premium	-	21 s
premix	NN JJ63	13 es
premonition	NN	12 s
premonitory	JJ
prentice	NN JJ60	18 s
preoccupation	NN	09 s
preoccupied	VBN VBD15 JJ24
preoccupy	VB NN18 VBP30 JJ36	-	37 1ies ing 1ied
preordain	VB NN36 VBP39 JJ66	-	31F s ing ed
prep	-	04 s
prepackaged	JJ VBN57 VBD66
prepacked	JJ VBN54 VBD63
preparation	-	04 s
preparative	JJ
preparatory	JJ
prepare	-	-	30 s 1ing d
preparedness	-	26 es
prepay	VB NN30 JJ48 VBP51	-	40 s ing 1id
preponderance	NN	07 s
preponderate	VB VBP51 JJ66	-	42 s 1ing d
prepose	VB VBP36 NN48 JJ69	-	35 s 1ing d
preposition	NN	10 s
prepositional	JJ
prepossess	VB NN12 VBP24 JJ36	-	40 es ing ed
preposterous	JJ
prepuberty	NN JJ30	28 1ies
prepubescent	JJ NN48
prepupal	JJ NN66
prerecord	VB NN24 JJ39 VBP39	-	32 s ing ed
prerequisite	JJ NN12	09 s
prerogative	NN JJ12	07 s
presage	NN VB27 JJ69	12 s	32 s 1ing d
presbyope	NN	18 s
presbyter	NN JJ60	18 s
preschool	NN JJ48	14 s
preschooler	NN JJ69	18 s
presciently	RB
prescribe	VB NN27 JJ48 VBP51	-	32 s 1ing d
prescribed	VBN VBD12 JJ24
prescript	NN JJ54	10 s
prescription	-	10 s
prescriptive	JJ
preseason	NN JJ57	28 s
presence	-	26 s
present	-	28 s	39c s ing ed
presentable	JJ
presentation	-	04 s
presentational	JJ
presenter	NN	18 s
presentist	NN JJ51	18 s
presently	RB
presentment	NN	04 s
presentness	NN	07 es
preservation	-	04 s
preservationist	NN JJ42	18 s
preserve	-	26 s	42 s 1ing d
preserver	NN JJ63	18 s
preserves	NNS VBZ30	13 es
preset	JJ NN24 VBN48 VB63
preside	VB NN9 VBP12 JJ36	-	41 s 1ing d
presidency	-	28 1ies
president	-	18 s
presidium	NN	14 s
press	-	26 es	35c es ing ed
pressing	-	04 s
pressman	NN JJ66	18 2en
pressmark	NN JJ66	10 s
pressure	-	19 s	41 s 1ing d
pressure-cook	VB NN24 VBP51 VBD66	-	30 s ing ed
pressure-wash	VB NN36 VBP51 JJ66	-	35 es ing ed
pressurise	VB NN30 VBP33 JJ69	-	30 s 1ing d
pressurize	VB VBP51	-	30 s 1ing d
prestidigitator	NN	18 s
prestige	NN JJ57	26 s
prestissimo	JJ NN27 RB33
presto	JJ RB12 NN18
presume	-	-	31cF s 1ing d
presumption	NN	09 s
presumptuous	JJ
presuppose	VB VBP36 NN48 JJ69	-	31cF s 1ing d
presupposition	NN	09 s
preteen	JJ NN15 CD39	18 s
preteenager	NN	18 s
pretence	NN	07 s
pretend	VB NN27 VBP30 JJ30	04 s	32F s ing ed
pretended	VBN VBD9 JJ30
pretender	NN JJ66	18 s
pretending	-	04 s
pretense	NN JJ48	04 s
pretension	NN	07 s
preterist	NN JJ51	18 s
preterite	NN JJ48	24 s
preterition	NN	10 s
pretermit	VB NN33 VBP36 JJ60	-	31c s ting ted
preternatural	JJ
pretext	NN JJ54	10 s
pretor	NN	18 s
pretrial	NN JJ36	10 s
prettify	VB VBP48	-	30 1ies ing 1ied
prettiness	NN	07 es
pretzel	NN JJ51	13 s
prevail	-	-	42 s ing ed
prevalence	NN	07 s
prevalent	JJ NN66
prevaricate	VB VBP39 NN57	-	32 s 1ing d
prevarication	NN	10 s
prevaricator	NN	18 s
prevent	-	-	41 s ing ed
preventable	JJ
preventative	JJ NN48	06 s
prevention	-	04 s
preventive	JJ NN39	06 s
preview	-	10 s	39 s ing ed
previse	VB NN30 VBP33 JJ69	-	32cF s 1ing d
prevision	NN	09 s
prevue	NN JJ57	10 s
prewar	JJ NN54
prexy	NN JJ54	18 1ies
prey	NN VB27 JJ63	18 s	34 s ing ed
price	-	07 s	40c s 1ing d
price-fixing	-	04 s
priceless	JJ
pricey	JJ NN45
pricing	-	09 s
prick	NN VB12 VBP51 JJ66	18 s	35 s ing ed
pricking	VBG NN24	04 s
prickle	VB NN6 VBP51 JJ63	20 s	39 s 1ing d
prickly	JJ RB33 NN60
prickteaser	NN JJ51	18 s
pricy	JJ NN15 RB69
pride	-	12 s	37 s 1ing d
prie-dieu	NN JJ51	06 s
priest	-	18 s
priest-doctor	NN	18 s
priestess	NN JJ57	18 es
priesthood	NN	14 s
priestly	JJ RB54
prig	NN JJ51 VBG51	18 s
priggish	JJ NN66
prim	JJ VB33 VBP63 NN63	-	30 s ming med
prima	JJ NN33
primacy	NN	26 1ies
primaeval	JJ NN30
primary	-	04 1ies
primate	NN JJ57 VB66	18 s
prime	-	23 s	30 s 1ing d
primer	NN JJ66	10 s
primeval	JJ NN30
primigravida	NN	18 e
priming	VBG NN30 JJ60	04 s
primipara	NN	18 e
primitive	-	18 s
primly	RB
primo	NN JJ	10 1i
primogenitor	NN	18 s
primp	VB NN39 VBP45 JJ63	-	29 s ing ed
primping	VBG NN30 JJ69	04 s
primus	NN JJ30	18 es
prince	-	18 s
princeling	NN JJ54 VBG60	18 s
princely	JJ RB27
princess	NN JJ57	18 es
principal	-	21 s
principality	NN	15 1ies
principle	-	09 s
prink	VB NN45 VBP45 JJ66	-	29 s ing ed
print	-	10 s	36 s ing ed
printable	JJ
printer	NN	18 s
printing	-	10 s
printmaker	NN	18 s
printmaking	NN JJ42 VBG57	04 s
printout	NN JJ54	10 s
prior	-	18 s
prioress	NN	18 es
prioritise	VB NN30 VBP33 JJ69	-	31 s 1ing d
prioritize	-	-	31 s 1ing d
priority	-	26 1ies
priory	NN JJ33	06 1ies
prise	VB NN30 VBP33 JJ69	-	35c s 1ing d
prism	NN	25 s
prismatoid	NN JJ36	25 s
prismoid	NN JJ36	25 s
prison	-	06 s
prisoner	-	18 s
prissy	JJ NN48
privacy	-	07 1ies
private	-	18 s
privateer	NN JJ60	18 s
privateersman	NN JJ66	18 2en
privatisation	NN	04 s
privatise	VB NN30 VBP33 JJ69	-	30 s 1ing d
privatization	-	04 s
privatize	-	-	30 s 1ing d
privilege	NN VB21 VBP63 JJ66	07 s	41 s 1ing d
privileged	VBN VBD9 JJ18
privy	-	06 1ies
prize	-	21 s	40c s 1ing d
prizefight	NN VB54 JJ66	11 s	35 s ing ed
prizefighter	NN JJ60	18 s
prizewinning	JJ NN63
pro	-	18 s
pro-lifer	NN JJ54 VB66	18 s
probability	NN	07 1ies
probable	JJ NN60	18 s
probate	VB NN6 VBP42 JJ54	10 s	42 s 1ing d
probation	-	28 s
probationary	JJ
probationer	NN JJ60	18 s
probe	-	09 s	32 s 1ing d
probenecid	NN JJ36	06 s
probity	NN	07 1ies
problem	-	26 s
procedure	-	04 s
proceed	-	-	32 s ing ed
proceeding	VBG NN27	04 s
proceedings	-	04 es
proceeds	-	21 es
process	-	04 es	30c es ing ed
process-server	NN JJ63	18 s
processed	VBN VBD15 JJ24
processing	-	22 s
procession	NN	11 s
processional	JJ NN69	10 s
processor	NN JJ69	14 s
proclaim	VB VBP36 NN36 JJ42	-	32ccF s ing ed
proclamation	NN	10 s
proconsul	NN JJ24	18 s
proconsulate	NN VB51	04 s
procrastinate	VB VBP45 JJ66	-	42 s 1ing d
procrastination	NN	04 s
procrastinator	NN	18 s
procreate	VB VBP45 NN60 JJ66	-	29 s 1ing d
procreation	NN	04 s
procreative	JJ
proctocele	NN JJ39	26 s
proctologist	NN JJ51	18 s
proctor	NN VB48	18 s	41 s ing ed
procumbent	JJ NN45
procural	NN JJ24	04 s
procurator	NN	18 s
procure	VB NN24 VBP39 JJ51	-	40 s 1ing d
procurement	NN	04 s
procurer	NN JJ54	18 s
procuress	NN	18 es
prod	NN VB63	10 s	35 s ding ded
prodding	VBG NN9 JJ69	10 s
prodigal	JJ NN27	18 s
prodigious	JJ
prodigy	NN JJ63	18 1ies
prodrome	NN JJ30	26 s
produce	-	13 s	36 s 1ing d
producer	-	18 s
product	-	06 s
production	-	04 s
productivity	NN	07 1ies
prof	NN JJ69	18 s
profane	JJ NN51 VB54	-	41 s 1ing d
profanely	RB
profanity	NN	10 1ies
profess	VB NN12 VBP24 JJ36	-	32ccF es ing ed
professedly	RB
professing	-	10 s
profession	-	14 s
professional	-	18 s
professionalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
professionalism	-	09 s
professionalize	VB VBP60	-	30 s 1ing d
professor	-	18 s
professorship	NN	04 s
proffer	NN VB3 VBP39 JJ63	10 s	40 s ing ed
proficiency	NN	07 1ies
proficient	JJ
profile	-	10 s	36 s 1ing d
profiling	-	10 s
profit	-	21 s	40 s ing ed
profit-maximizing	JJ VBG45
profitability	NN	07 1ies
profitably	RB
profiteer	NN VB15 VBP48 JJ69	18 s	40 s ing ed
profits	-	21 es
profligate	JJ NN21	18 s
profundity	NN	09 1ies
profuse	JJ NN15 VB63
profusely	RB
profusion	NN	07 s
progenitor	NN	18 s
progeny	NN JJ51	18 1ies
prognosis	NN	10 2es
prognosticate	VB VBP39 NN57	-	32cF s 1ing d
prognosticator	NN	18 s
program	-	09 s	32 s ming med
programing	NN VBG60 JJ69	04 s
programma	NN JJ66	10 s
programme	NN VB24 JJ54 VBP60	10 s	36c s 1ing d
programmer	NN JJ66	18 s
programming	-	04 s
progress	-	04 es	30 es ing ed
progression	NN	14 s
progressive	-	24 s
progressivism	NN	09 s
progressivity	NN	07 1ies
prohibit	-	-	32 s ing ed
prohibition	-	10 s
prohibitionist	NN JJ42	18 s
project	-	04 s	32F s ing ed
projectile	JJ NN27	06 s
projection	-	09 s
projectionist	NN JJ42	18 s
projector	NN	06 s
prolapse	NN VB24 VBP60	26 s	38 s 1ing d
prolapsus	NN JJ30	26 es
prolate	JJ NN27 VB39 VBN66
prole	NN JJ60	18 s
prolegomenon	NN	10 2a
prolepsis	NN	10 2es
proletarian	JJ NN36	18 s
proletariat	NN JJ57	14 s
proliferate	VB VBP51 JJ66	-	30 s 1ing d
proliferation	-	22 s
prolix	JJ NN36
prolixity	NN	10 1ies
prolixness	NN	10 es
prologise	VB NN30 VBP33 JJ69	-	32 s 1ing d
prologize	VB VBP51	-	32 s 1ing d
prologue	NN JJ54	10 s
prologuize	VB VBP51	-	32 s 1ing d
prolong	-	-	30 s ing ed
prolongation	NN	04 s
prolonge	NN JJ45	06 s
prolusion	NN	10 s
prom	-	11 s
promenade	NN VB18 JJ54	11 s	38 s 1ing d
prominence	-	26 s
promiscuous	JJ
promise	-	10 s	32ccF s 1ing d
promisee	NN JJ60	18 s
promiser	NN JJ51	18 s
promisor	NN JJ69	18 s
promontory	NN JJ24	17 1ies
promote	-	-	41c s 1ing d
promoter	NN JJ60	18 s
promotion	-	10 s
prompt	-	10 s	36cc s ing ed
promptbook	NN	10 s
prompter	NN JJ60	18 s
prompting	-	10 s
promulgate	VB VBP45 NN60 JJ66	-	32cF s 1ing d
promulgated	VBN VBD15 JJ48
promulgation	NN	10 s
promulgator	NN	18 s
pronate	VB JJ54 VBP63	-	38 s 1ing d
prong	NN JJ27	06 s
pronged	JJ VBN51
prongy	JJ NN36
pronk	VB NN39 VBP45 JJ60	-	38 s ing ed
pronominal	JJ NN39	10 s
pronoun	NN JJ51	10 s
pronounce	VB NN9 VBP36 JJ63	-	32c s 1ing d
pronouncement	NN	10 s
pronto	RB NN45 JJ48
pronunciamento	NN JJ69	10 s
pronunciation	NN	10 s
proof	-	09 s	36c s ing ed
proofread	VB NN27 JJ48 VBP54	-	31 s ing ed
proofreader	NN JJ66	18 s
prop	-	06 s	35 s ping ped
propaganda	-	10 s
propagandise	VB NN30 VBP33 JJ69	-	32c s 1ing d
propagandist	JJ NN9	18 s
propagandistic	JJ
propagandize	VB VBP51	-	32c s 1ing d
propagate	VB VBP45 NN60 JJ66	-	40 s 1ing d
propagation	NN	10 s
propagator	NN	18 s
propanolol	NN JJ48	06 s
proparoxytone	NN JJ57	10 s
propel	-	-	35 s ling led
propeller	NN JJ69	06 s
propelling	VBG JJ21 NN51
propensity	NN	12 1ies
propertied	JJ VBN45 VBD63
property	-	21 1ies
prophecy	NN	09 1ies
prophesier	NN JJ48	18 s
prophesy	NN VB JJ18 VBP27	-	32cF 1ies ing 1ied
prophet	-	18 s
prophetess	NN JJ57	18 es
prophetic	JJ
prophetically	RB
prophylaxis	NN	04 es
propitiate	VB VBP51 NN54 JJ66	-	32 s 1ing d
propitious	JJ
propman	NN JJ66	18 2en
proponent	-	18 s
proportion	-	24 s	30 s ing ed
proportional	-	09 s
proportionality	-	24 1ies
proportionate	JJ
proportionately	RB
proposal	-	10 s
propose	-	-	32cc s 1ing d
proposer	NN JJ51	18 s
proposition	-	10 s	32 s ing ed
propositus	NN JJ30	18 2i
propound	VB VBP42 NN45 JJ54	-	32 s ing ed
proprietary	-	21 1ies
proprietor	NN	18 s
proprietorship	NN	21 s
proprietress	NN	18 es
propriety	NN	07 1ies
props	-	04 es
propylthiouracil	NN JJ60	27 s
prorate	VB VBP45 JJ66 NN69	-	31c s 1ing d
prorogue	VB NN3 VBP12 JJ24	-	42 s 1ing d
proscribe	VB NN27 JJ48 VBP51	-	32 s 1ing d
proscription	NN	10 s
prose	NN JJ54	10 s
prosecute	-	-	41 s 1ing d
prosecution	-	04 s
prosecutor	-	18 s
proselyte	NN JJ42 VB63	18 s
proselytise	VB NN30 VBP33 JJ69	-	32 s 1ing d
proselytism	NN	10 s
proselytize	VB VBP51	-	32 s 1ing d
prosodic	JJ
prosodion	NN	10 s
prosody	NN JJ48	10 1ies
prosopopoeia	NN JJ66	10 s
prospect	-	26 s	39c s ing ed
prospector	NN	18 s
prospectus	NN JJ30	10 es
prosper	VB NN21 VBP36 JJ36	-	40 s ing ed
prosperity	-	26 1ies
prostate	JJ NN39	08 s
prostatectomy	NN JJ54	04 1ies
prosthesis	NN	06 2es
prosthetic	JJ
prosthetics	NN NNS24 JJ66	09 es
prosthetist	NN JJ51	18 s
prosthodontics	NN NNS24 JJ66	09 es
prosthodontist	NN JJ51	18 s
prostitute	VB NN3 VBP51 JJ51	18 s	41 s 1ing d
prostitution	NN	04 s
prostrate	JJ VB6 VBP45 NN69	-	38 s 1ing d
prosy	JJ NN48
protagonist	NN JJ42	18 s
protean	JJ NN45
protease	NN	27 s
protect	-	-	33 s ing ed
protection	-	04 s
protectionism	-	10 s
protectionist	NN JJ42	18 s
protective	JJ
protectively	RB
protector	-	18 s
protectorate	NN JJ33 VB48	15 s
protege	NN JJ57	18 s
protegee	NN JJ60	18 s
protein	NN JJ57	27 s
proteolysis	NN	22 es
proteolytic	JJ
proteomics	NN NNS15 JJ60	09 es
proteosome	NN JJ30	06 s
protest	-	10 s	32cF s ing ed
protestant	JJ NN57
protestation	NN	10 s
protester	-	18 s
prothalamion	NN	10 2a
prothalamium	NN	10 2a
proto	JJ NN30 RB63
protocol	-	10 s
protogeometric	JJ NN66
protohistory	NN JJ24	09 1ies
proton	NN	17 s
protoplasm	NN	08 s
prototype	NN	09 s
prototypical	JJ
protozoan	JJ NN12	05 1
protozoologist	NN JJ51	18 s
protract	VB VBP48 NN51	-	30 s ing ed
protrude	VB VBP21 NN24 JJ48	-	42 s 1ing d
protuberance	NN	25 s
protuberate	VB VBP51 JJ66	-	42 s 1ing d
proud	-	-	-	er/est
prove	-	-	42ccF s 1ing d n
provenance	NN	15 s
proverb	NN	10 s
proverbial	JJ
provide	-	-	40cF s 1ing d
providence	NN	15 s
provident	JJ NN51
providential	JJ
provider	NN	18 s
province	-	15 s
provincial	-	18 s
provincialism	NN	09 s
provision	-	10 s	40 s ing ed
provisionally	RB
provisioner	NN JJ60	18 s
provisions	-	13 es
proviso	NN JJ60	10 es
provocateur	NN JJ42 VB69	18 s
provocation	NN	04 s
provocatively	RB
provoke	-	-	37c s 1ing d
provoker	NN	18 s
provost	NN JJ39	18 s
prowess	NN JJ57	09 es
prowl	NN VB24 JJ48 VBP69	04 s	38 s ing ed
prowler	NN JJ69	18 s
prox	JJ NN36
proxemics	NN NNS15 JJ60	09 es
proximal	JJ NN66
proximate	JJ NN42 VB66
proximity	NN	07 1ies
proximo	JJ NN39
proxy	-	18 1ies
prude	NN JJ60	18 s
prudence	NN	07 s
prudential	JJ
prudish	JJ NN66
prune	NN VB30 JJ63 VBP69	13 s	35 s 1ing d
pruner	NN JJ60	18 s
prurient	JJ
pruritus	NN JJ30	09 es
pry	NN VB45 JJ60	06 1ies	35c 1ies ing 1ied
psalm	NN VB36	10 s	36 s ing ed
psalmist	NN JJ51	18 s
psephologist	NN JJ51	18 s
psephology	NN JJ63	09 1ies
pseud	NN	18 s
pseudo	NN JJ	18 s
pseudohermaphrodite	JJ NN12	18 s
pseudonym	NN JJ66	10 s
pseudonymous	JJ
pseudophloem	NN	20 s
psi	NN JJ57	23 s
psyche	NN	09 s
psychedelia	NN JJ66	14 s
psychedelic	JJ
psychiatric	JJ NN66
psychiatrist	-	18 s
psychic	JJ NN36	18 s
psychical	JJ
psychically	RB
psycho	NN JJ60	18 s
psychoanalyse	VB NN33 VBP39 JJ60	-	31 s 1ing d
psychoanalyst	NN JJ45	18 s
psychoanalyze	VB VBP48 NN63	-	31 s 1ing d
psychobabble	NN JJ12	10 s
psychodynamics	NN NNS15 JJ60	24 es
psychokinesis	NN	10 es
psycholinguist	NN JJ51	18 s
psycholinguistics	NN NNS24 JJ66	09 es
psychologically	RB
psychologist	NN JJ51	18 s
psychology	-	09 1ies
psychometrics	NN NNS15 JJ60	09 es
psychomotor	JJ NN15
psychoneurotic	JJ NN42	18 s
psychonomics	NN NNS15 JJ60	09 es
psychopath	-	18 s
psychopathic	JJ
psychopathy	NN JJ45	26 1ies
psychopharmacological	JJ
psychopharmacology	NN JJ63	09 1ies
psychophysicist	NN JJ51	18 s
psychophysics	NN NNS15 JJ60	09 es
psychophysiology	NN JJ63	09 1ies
psychopomp	NN JJ60	18 s
psychosis	NN	26 2es
psychotherapeutic	JJ
psychotherapeutics	NN NNS24 JJ66	09 es
psychotherapist	NN JJ51	18 s
psychotherapy	NN JJ51	09 1ies
psychotic	JJ NN42	18 s
pteridologist	NN JJ51	18 s
pterygium	NN	08 2a
ptyalise	VB NN30 VBP33 JJ69	-	29 s 1ing d
ptyalize	VB VBP60	-	29 s 1ing d
pub	NN	06 s
pub-crawl	VB NN30 JJ36 VBP45	-	34 s ing ed
puberty	NN JJ30	28 1ies
pubescent	JJ NN48
public	-	14 s
publically	RB
publican	NN JJ48	18 s
publication	-	10 s
publicise	VB NN30 VBP33 JJ69	-	32cF s 1ing d
publiciser	NN JJ51	18 s
publicist	NN JJ51	18 s
publicity	-	10 1ies
publicize	VB VBP51	-	32cF s 1ing d
publicized	VBN VBD21 JJ24
publicizer	NN JJ60	18 s
publicizing	-	04 s
publish	-	-	36c es ing ed
publisher	-	14 s
publishing	-	04 s
puck	NN JJ57	18 s
pucka	JJ NN27
pucker	NN VB60	25 s	35 s ing ed
puckish	JJ NN66
pudden-head	NN JJ54	18 s
puddingheaded	JJ VBN48 VBD69
puddle	NN VB33 VBP66	27 s	38 s 1ing d
puddler	NN JJ69	18 s
pudge	NN JJ57	18 s
pudgy	JJ NN36
pueblo	NN JJ60	18 s
puerile	JJ NN57
puerpera	NN	18 s
puff	NN JJ21 VB48	19 s	34 s ing ed
puffery	NN JJ66	10 1ies
puffing	VBG NN3	04 s
pug-nosed	JJ VBN51
pugilist	NN JJ48	18 s
puke	NN VB12 VBP54 JJ69	18 s	29 s 1ing d
pukka	JJ NN27
pul	NN JJ24	23 i
pule	VB NN33 JJ36 VBP39	-	29 s 1ing d
pull	-	04 s	35 s ing ed
pull-up	NN JJ54	06 s
pullback	NN	06 s
puller	NN JJ69	18 s
pulley	NN JJ54	06 s
pulling	-	04 s
pullout	NN JJ54	04 s
pullulate	VB VBP48 NN66	-	42 s 1ing d
pulmonary	JJ
pulp	NN VB27 VBP66	17 s	35 s ing ed
pulpit	-	06 s
pulpy	JJ NN48
pulsar	NN JJ45	17 s
pulsate	VB VBP45 NN60 JJ66	-	38 s 1ing d
pulsation	NN	11 s
pulse	-	11 s	38 s 1ing d
pulseless	JJ
pulverise	VB NN30 VBP33 JJ69	-	36 s 1ing d
pulverize	VB VBP51	-	30 s 1ing d
pulverized	VBN JJ21 VBD30
puma	NN JJ66	05 s
pumice	NN VB48 VBP63	27 s	35 s 1ing d
pummel	VB NN39 VBP48 JJ54	-	35 s ling led
pump	NN VB24 VBP66 JJ66	06 s	35 s ing ed
pumped-up	JJ NN45
pun	NN VB54 JJ60 VBP63	10 s	36 s ning ned
punch	-	04 es	35 es ing ed
punchayet	NN JJ69	14 s
puncher	NN	18 s
punctilio	NN JJ60	10 s
punctuality	NN	07 1ies
punctuate	VB JJ57 VBP60	-	30cF s 1ing d
puncture	NN VB33 VBP66	11 s	35c s 1ing d
punctured	VBN JJ18 VBD24
pundit	NN JJ57	18 s
pung	NN JJ27 VBG51	06 s
pungency	NN	10 1ies
pungent	JJ
pungently	RB
punish	-	-	41 es ing ed
punishable	JJ
punishment	-	04 s
punk	JJ NN3	18 s
punks	NNS	14 es
punning	VBG NN21 JJ45	10 s
punster	NN	18 s
punt	NN VB15	23 s	35 s ing ed
punter	NN	18 s
puny	JJ NN48
pup	NN VB51	05 s	29 s ping ped
pupate	VB VBP45 NN60 JJ66	-	29 s 1ing d
pupil	NN JJ60	18 s
puppet	-	06 s
puppeteer	NN JJ60	18 s
puppy	NN JJ51	05 1ies
puppyish	JJ NN66
purblind	JJ NN42
purchase	-	04 s	40 s 1ing d
purchaser	NN JJ51	18 s
purchasing	-	04 s
pureblooded	JJ VBN51 VBD63
puree	NN VB48 JJ54	13 s	35 s ing d
purgatory	NN JJ	26 1ies
purge	-	04 s	41c s 1ing d
purging	VBG NN33 JJ39	04 s
purification	NN	04 s
purify	VB VBP48	-	30 1ies ing 1ied
purism	NN	10 s
purist	NN JJ51	18 s
puritan	NN JJ48	18 s
puritanical	JJ
purity	NN	26 1ies
purl	NN VB24 JJ48 VBP69	06 s	38c s ing ed
purloin	VB NN33 VBP39 JJ57	-	40 s ing ed
purple	-	07 s	30 s 1ing d
purplish	JJ VB66
purport	NN VB33 VBP63	10 s	32c s ing ed
purportedly	RB
purpose	-	09 s	31cF s 1ing d
purposeful	JJ
purposefully	RB
purposely	RB
purpurate	VB VBP45 JJ66 NN69	-	30 s 1ing d
purr	NN VB33 JJ69 VBP69	11 s	39c s ing ed
purse	NN VB18 JJ57	06 s	30 s 1ing d
purser	NN JJ51	18 s
pursual	NN JJ21	04 s
pursue	-	-	41 s 1ing d
pursued	-	18 s
pursuer	NN JJ60	18 s
pursuit	-	04 s
pursy	JJ NN48
purvey	VB NN27 JJ48 VBP54	-	40 s ing ed
purveyor	NN JJ69	18 s
purview	NN	07 s
pus	NN JJ30	28 es
push	-	04 es	38cc es ing ed
pusher	NN	18 s
pushing	-	04 s
pushover	NN JJ63	18 s
pushup	NN JJ63	04 s
pushy	JJ NN48
pussy	JJ NN9	08 1ies
pussycat	NN JJ57	18 s
pussyfoot	VB NN33 VBP60 JJ69	-	38 s ing ed
pustulate	JJ NN21 VB30 VBN57
pustule	NN JJ39	26 s
put	-	04 s	35c s ting ted
put-down	NN JJ57	10 s
put-on	NN	10 s
putative	JJ
putoff	NN	10 s
putout	NN JJ54	04 s
putrefy	VB VBP48	-	30 1ies ing 1ied
putrescent	JJ NN48
putt	NN VB27 JJ63 VBP69	04 s	35 s ing ed
putter	NN VB36 JJ66	18 s	41 s ing ed
putterer	NN JJ54	18 s
putting	-	04 s
putty	NN VB66	27 1ies	35 1ies ing 1ied
putz	NN	18 es
puzzle	-	10 s	31 s 1ing d
puzzlement	NN	09 s
puzzler	NN JJ69	10 s
pygmy	NN JJ54	18 1ies
pyknotic	JJ
pyramid	-	25 s	40 s ing ed
pyre	NN JJ57	14 s
pyrographer	NN	18 s
pyromancer	NN JJ60	18 s
pyromaniac	NN JJ30	18 s
pyrometer	NN JJ60	06 s
pyrotechnic	JJ NN21	06 s
pyrotechnics	NNS	09 es
pyrrhic	JJ NN36	10 s
python	NN	05 s
pythoness	NN	18 es
qabala	NN	10 s
qabalah	NN JJ57	10 s
qadi	NN JJ57	18 s
qi	NN JJ57	26 s
qintar	NN JJ45	23 s
qoph	NN	10 s
quack	NN JJ24 VB30 VBP66	18 s	32 s ing ed
quackery	NN JJ66	04 1ies
quad	NN JJ57	18 s
quadrangle	NN JJ39	25 s
quadrant	NN JJ42	15 s
quadrate	JJ NN30	25 s
quadratic	JJ NN54	10 s
quadric	NN JJ30	25 s
quadriceps	NN NNS9 JJ48 RB69	08 es
quadrille	NN JJ39	10 s
quadrillionth	JJ NN3	23 s
quadripara	NN	18 s
quadriplegic	NN JJ27	18 s
quadrivium	NN	09 s
quadroon	NN	18 s
quadrumvirate	NN JJ33 VB48	14 s
quadruple	NN JJ6 VB18 VBP63	14 s	30 s 1ing d
quadruplex	JJ NN36
quadruplicate	VB NN JJ6 VBP36	06 s	36 s 1ing d
quadrupling	VBG NN12 JJ57	22 s
quaestor	NN	18 s
quaff	NN VB45	13 s	34 s ing ed
quaffer	NN JJ54 VB66	18 s
quaggy	JJ NN36
quagmire	-	17 s
quail	NN VB6 VBP51	13 s	38 s ing ed
quaint	JJ NN42
quake	NN VB9	11 s	38 s 1ing d
quaker	NN JJ66	18 s
qualification	NN	07 s
qualifier	NN JJ48	18 s
qualify	-	-	42cF 1ies ing 1ied
qualifying	VBG NN60 JJ63	24 s
qualitative	JJ
qualitatively	RB
quality	-	07 1ies
qualm	NN JJ66	12 s
quandary	NN JJ42	26 1ies
quango	NN JJ60	14 s
quantic	NN JJ18	09 s
quantification	NN	09 s
quantifier	NN JJ48	10 s
quantify	VB VBP48	-	30 1ies ing 1ied
quantise	VB NN30 VBP33 JJ69	-	31c s 1ing d
quantitative	JJ
quantitatively	RB
quantity	-	03 1ies
quantize	VB VBP51	-	31c s 1ing d
quantum	NN	09 2a
quarantine	NN VB36 VBP66 JJ66	26 s	30 s 1ing d
quark	NN JJ69	17 s
quarrel	NN VB18 JJ60 VBP66	10 s	32 s ling led
quarreler	NN JJ69	18 s
quarreller	NN JJ69	18 s
quarrelsome	JJ NN69
quarrier	NN JJ48	18 s
quarry	NN VB45 JJ60	18 1ies	34 1ies ing 1ied
quarryman	NN JJ66	18 2en
quart	NN JJ63	23 s
quarter	-	23 s	42 s ing ed
quarter-century	-	28 1ies
quarter-tone	NN JJ57	10 s
quarterback	NN VB54	18 s	33 s ing ed
quarterfinal	NN JJ21	11 s
quarterly	-	10 1ies
quartermaster	NN	18 s
quartern	NN JJ30	23 s
quarters	-	06 es
quartet	-	23 s
quartette	NN JJ42 VB63	14 s
quartic	NN JJ18	23 s
quartile	NN JJ33	09 s
quartz	NN	27 es
quartzose	JJ NN45
quasar	NN JJ45	17 s
quash	-	-	41 es ing ed
quasi	JJ NN42
quatercentenary	NN JJ21	28 1ies
quatercentennial	NN JJ42	28 s
quatern	NN JJ30	23 s
quatrain	NN	10 s
quaver	NN VB27	11 s	32c s ing ed
quavering	VBG JJ27 NN57
quaveringly	RB
queasy	JJ NN48
queen	-	05 s	41 s ing ed
queenly	JJ RB33
queer	NN JJ12 VB15 VBP48	18 s	41c s ing ed
quell	-	-	30 s ing ed
quelled	VBN VBD9 JJ45
quellung	NN JJ27 VBG51	22 s
quench	VB NN18 VBP42 JJ48	-	34 es ing ed
querier	NN JJ48	18 s
quern	NN JJ33	06 s
querulous	JJ
querulously	RB
query	NN VB63	10 1ies	32 1ies ing 1ied
quest	-	09 s	40c s ing ed
quester	NN	18 s
question	-	10 s	32ccF s ing ed
questioner	NN JJ60	18 s
questioning	-	10 s
questioningly	RB
questionnaire	-	10 s
quetch	VB NN15 VBP30 JJ54	-	32F es ing ed
quetzal	NN JJ33	23 s
queue	-	14 s	38 s 1ing d
quibble	NN VB9 JJ21 VBP48	10 s	32c s 1ing d
quibbler	NN JJ69	18 s
quiche	NN	18 s
quick	-	08 s	-	er
quick-freeze	VB VBP48 NN63	-	30 s 1ing 4oze 4ozen
quick-frozen	VBN JJ
quick-witted	JJ VBN54 VBD57
quicken	-	-	30 s ing ed
quickening	VBG NN36 JJ63	22 s
quicker	JJ NN15 RB39
quickest	RB JJ6 NN36
quickie	NN JJ54	04 s
quickness	NN	09 es
quicksilver	NN JJ3	27 s
quickstep	NN VB24 JJ60 VBP63	10 s	38 s ping ped
quicky	NN JJ27	04 1ies
quid	NN JJ36	23 s
quiddity	NN	10 1ies
quidnunc	NN JJ30	18 s
quiesce	VB NN21 VBP42 JJ63	-	39 s 1ing d
quiescent	JJ NN48
quiet	-	26 s	39 s ing ed	er
quieten	VB VBP39 NN69	-	39 s ing ed
quietist	NN JJ51	18 s
quietness	NN	07 es
quietus	NN JJ30	26 es
quill	NN	06 s
quilt	NN VB30 VBP66	06 s	36 s ing ed
quilted	VBN VBD9 JJ33
quin	NN JJ57	18 s
quince	NN	20 s
quinquefoliate	JJ NN54
quintal	NN JJ6	23 s
quintessential	JJ
quintet	-	10 s
quintette	NN JJ42 VB63	14 s
quintillionth	JJ NN3	23 s
quintipara	NN	18 s
quintuple	NN JJ6 VB18 VBP63	14 s	30 s 1ing d
quip	-	10 s	32F s ping ped
quirk	NN VB42	07 s	35 s ing ed
quirky	JJ
quirt	NN JJ69	06 s
quisling	NN JJ54 VBG57	18 s
quit	-	-	42 s ting ted
quitclaim	NN JJ39	10 s
quits	VBZ
quitter	NN JJ57	18 s
quiver	NN VB27	12 s	38 s ing ed
quiz	-	10 zes	32 es zing zed
quizmaster	NN	18 s
quizzer	NN JJ60	18 s
quondam	JJ NN15 VB66
quorum	NN	14 s
quota	NN	23 s
quotation	NN	10 s
quote	-	10 s	32cc s 1ing d
quoter	NN JJ60	18 s
quotidian	JJ NN42
quotient	NN JJ24	24 s
rabbet	NN VB33	06 s	35 s ing ed
rabbi	NN JJ57	18 s
rabbinate	NN JJ21 VB36 VBP60	14 s
rabbit	-	05 s	33 s ing ed
rabble	-	14 s
rabble-rouser	NN JJ51	18 s
rabies	NN NNS6 JJ45 VBG69	26 es
race	-	11 s	38 s 1ing d
racecard	NN JJ54	10 s
racecourse	NN JJ48	06 s
racemose	JJ NN45
racer	NN JJ60	18 s
racialist	NN JJ42	18 s
racing	-	04 s
racism	-	09 s
racist	-	18 s
rack	NN VB30 VBP66	06 s	38 s ing ed
racker	NN	18 s
racket	NN VB39	11 s	41 s ing ed
racketeer	NN VB15 VBP48 JJ69	18 s	41 s ing ed
rackety	JJ NN24
racon	NN	10 s
raconteur	NN JJ42 VB69	18 s
racy	JJ NN21
radar	-	06 s
raddle	NN VB33 VBP66	27 s	35 s 1ing d
raddled	VBN VBD9 JJ30
radial	JJ NN33	06 s
radiance	NN	19 s
radiant	JJ
radiate	JJ VB9 VBP54 NN57	-	43 s 1ing d
radiation	NN	19 s
radiator	NN	17 s
radical	-	27 s
radicalism	NN	09 s
radicalize	VB VBP60	-	30 s 1ing d
radio	-	10 s	32 es ing ed
radioactive	JJ
radiobiologist	NN JJ51	18 s
radiochemist	NN JJ51	18 s
radiochlorine	NN JJ57	27 s
radiocommunication	NN	10 s
radiogram	NN	10 s
radiographer	NN	18 s
radiolocate	VB VBP39 NN60	-	42 s 1ing d
radiologist	NN JJ51	18 s
radiometer	NN JJ60	06 s
radiopaque	JJ NN39
radiotelegraph	NN	10 s
radiotelegraphy	NN	10 1ies
radiotelephone	NN JJ57	10 s
radiotelephony	NN JJ63	10 1ies
radiotherapist	NN JJ51	18 s
radish	NN JJ33 VB54	13 es
radius	NN JJ30	07 2i
radome	NN JJ30	06 s
raffish	JJ NN66
raffle	NN VB24 JJ48 VBP60	04 s	40 s 1ing d
raft	-	06 s	38 s ing ed
rafter	NN VB27 JJ69	06 s	40 s ing ed
raftered	VBN VBD15 JJ27
raftman	NN JJ66	18 2en
raftsman	NN JJ66	18 2en
rag	NN VB24	06 s	37 s ging ged
ragamuffin	NN JJ57	18 s
ragbag	NN	14 s
rage	-	12 s	42 s 1ing d
ragged	VBN VBD9 JJ30
raglan	NN JJ48	06 s
ragpicker	NN	18 s
ragsorter	NN JJ60	18 s
ragtag	NN	14 s
ragtime	NN JJ42	10 s
raid	-	04 s	41 s ing ed
raider	NN	18 s
raiding	VBG JJ24 NN60
rail	-	06 s	32 s ing ed
rail-splitter	NN JJ57	18 s
railbird	NN JJ51	18 s
railcar	NN JJ45	06 s
railhead	NN JJ54	06 s
railing	-	06 s
raillery	NN JJ66	10 1ies
railroad	NN VB36 JJ66	06 s	41 s ing ed
railroader	NN JJ66	18 s
rails	-	06 es
railway	-	06 s
railwayman	NN JJ66	18 2en
raiment	NN VB45	06 s	29 s ing ed
rain	-	19 s	43 s ing ed
rainbow	-	17 s
rainfall	NN	19 s
rainfly	NN JJ39 RB39	06 1ies
rainforest	NN JJ51	14 s
rainmaker	NN	18 s
rainmaking	NN JJ42 VBG57	04 s
rainproof	JJ NN30
raise	-	07 s	30c s 1ing d
raiser	NN JJ51	18 s
raisin	NN JJ57	13 s
raising	-	11 s
raj	NN JJ51 NNS66	26 s
raja	NN	18 s
rajah	NN JJ57	18 s
rajanya	NN	14 s
rake	NN VB9	18 s	38 s 1ing d
rakehell	NN	18 s
rakish	JJ NN66
rakishly	RB JJ57
rallentando	JJ NN27 RB33
rally	-	14 1ies	35 1ies ing 1ied
rallying	-	04 s
ram	NN VB33	06 s	35 s ming med
ramate	JJ NN51
ramble	NN VB9 JJ21 VBP48	04 s	42 s 1ing d
rambler	NN JJ69	18 s
rambunctious	JJ
ramification	NN	04 s
ramify	VB VBP48	-	30 1ies ing 1ied
ramona	NN	20 s
ramose	JJ NN45
ramp	-	06 s	42 s ing ed
rampage	NN VB27 JJ69	04 s	41 s 1ing d
rampart	NN JJ63	06 s
ramrod	NN	06 s
ramshackle	JJ NN51 VB63
ranch	-	06 es	41 es ing ed
rancher	NN	18 s
rancid	JJ NN60
rancor	-	12 s
rancorous	JJ
rancour	NN JJ36	12 s
rand	NN JJ63	23 s
randomise	VB NN30 VBP33 JJ69	-	30 s 1ing d
randomization	NN	04 s
randomize	VB VBP51	-	30 s 1ing d
randy	JJ NN48
ranee	NN JJ60	18 s
range	-	07 s	42 s 1ing d
ranger	NN	18 s
rangy	JJ NN36
rani	NN JJ57	18 s
rank	-	14 s	31c s ing ed
ranker	NN	18 s
ranking	-	26 s
rankle	VB VBP51 NN57	-	37 s 1ing d
ransack	VB NN24 VBP39 JJ63	-	40 s ing ed
ransacked	VBN VBD9 JJ18
ransom	NN VB54 VBP69	21 s	40 s ing ed
rant	-	10 s	32 s ing ed
ranter	NN	18 s
ranting	-	10 s
rap	NN VB24 VBP60	10 s	35 s ping ped
rape	-	20 s	41 s 1ing d
raper	NN JJ48	18 s
rapid	-	17 s
rapidity	NN	07 1ies
rapist	-	18 s
rappel	VB NN12 VBP54	04 s	38 s ling led
rappeller	NN JJ69	18 s
rapper	NN JJ48	18 s
rapport	NN	24 s
rapporteur	NN JJ42 VB69	18 s
rapprochement	NN	04 s
rapscallion	NN	18 s
rapt	JJ NN45
rapture	NN	26 s
rapturous	JJ
raptus	NN JJ30	26 es
rare	-	-	-	r
raree-show	NN JJ69	14 s
rarefied	VBN VBD24 JJ24
rarefy	VB VBP48	-	30 1ies ing 1ied
rarified	VBN JJ24 VBD24
rarify	VB VBP48	-	30 1ies ing 1ied
raring	JJ NN57 VBG57
rarity	-	07 1ies
rascal	NN JJ15	18 s
rascally	JJ RB3 NN51 VBN57
rase	VB NN39 VBP42	-	36 s 1ing d
rash	-	26 es
rashly	RB JJ57
rasp	NN VB27 VBP66	10 s	35cF s ing ed
raspberry	NN JJ51	20 1ies
rasping	VBG NN36 JJ48	10 s
raspy	JJ NN48
rassling	NN JJ54 VBG57	04 s
rasterize	VB VBP51	-	30 s 1ing d
rat	NN VB33 JJ66 VBP69	05 s	41 s ting ted
rat-catcher	NN	18 s
ratable	JJ
ratables	NN NNS6 JJ48 VBG69	21 es
ratan	NN JJ48	06 s
rataplan	NN JJ48	11 s
ratchet	NN VB33	06 s	38 s ing ed
rate	-	28 s	31c s 1ing d
rateable	JJ
rateables	NN NNS6 JJ48 VBG69	21 es
ratepayer	NN	18 s
rates	-	21 es
rathole	NN JJ60	17 s
ratification	NN	10 s
ratifier	NN JJ48	18 s
ratify	-	-	41 1ies ing 1ied
rating	-	09 s
ratio	NN JJ60	24 s
ratiocinate	VB VBP45 JJ66	-	31 s 1ing d
ratiocination	NN	10 s
ratiocinator	NN	18 s
ration	NN VB66	13 s	40 s ing ed
rational	-	23 s
rationale	-	09 s
rationalise	VB NN30 VBP33 JJ69	-	40cc s 1ing d
rationalism	NN	09 s
rationalist	JJ NN18	18 s
rationality	NN	26 1ies
rationalization	NN	09 s
rationalize	VB VBP60	-	32 s 1ing d
rationally	RB
rationed	VBN VBD9 JJ15
rationing	VBG NN21	04 s
ratter	NN JJ51	18 s
ratting	VBG NN33 JJ69	10 s
rattle	NN VB15 VBP48 JJ51	11 s	39 s 1ing d
rattlebrained	JJ VBN48
rattlepated	JJ VBN42 VBD51
rattler	NN JJ69	05 s
rattlesnake	NN	05 s
rattling	VBG JJ45 NN57	11 s
ratty	JJ NN24
raucously	RB
raunchy	JJ NN48
ravage	NN VB27 JJ69	11 s	30 s 1ing d
ravaging	-	04 s
rave	NN VB15 VBP39 JJ63	11 s	41cc s 1ing d
rave-up	NN JJ54	14 s
ravel	NN VB18 JJ42 VBP66	18 s	35 s ling led
raven	NN VB42 JJ57	05 s	35 s ing ed
raver	NN JJ63	18 s
raving	VBG NN48	10 s
ravish	VB VBP51 JJ60 NN63	-	41 es ing ed
ravisher	NN	18 s
raw	-	26 s
rawboned	JJ VBN51 VBD69
rawhide	NN	27 s
ray	NN VB27 JJ60	19 s	43 s ing ed
raze	VB VBP48 NN63	-	36 s 1ing d
razed	VBN VBD21 JJ24
razor	NN VB48	06 s	29 s ing ed
razorblade	NN JJ45	06 s
razz	NN VB45 VBP69	10 es	32 es ing ed
razzing	VBG NN45 JJ69	10 s
razzle	NN JJ39	04 s
rbi	NN JJ57	04 s
re	NN JJ51	27 s
re-address	VB NN27 VBP36 JJ66	-	32 es ing ed
re-afforest	VB NN24 JJ42 VBP48	-	35 s ing ed
re-argue	VB NN3 VBP12 JJ24	-	32 s 1ing d
re-arm	VB NN30 JJ51 VBP54	-	33 s ing ed
re-assume	VB NN30 VBP36 JJ42	-	30 s 1ing d
re-create	VB VBP45 NN60 JJ66	-	36c s 1ing d
re-created	VBN JJ24 VBD27
re-creation	NN	04 s
re-emerge	VB VBP36 NN51	-	30 s 1ing d
re-emphasise	VB NN30 VBP33 JJ69	-	32F s 1ing d
re-emphasize	VB VBP51	-	32F s 1ing d
re-enter	VB NN15 VBP27 JJ51	-	38 s ing ed
re-equip	VB NN27 VBP39	-	40 s ing ed
re-examine	VB NN18 VBP30 JJ42	-	32 s 1ing d
re-explain	VB VBP33 NN48 JJ57	-	32 s ing ed
re-explore	VB VBP39 NN51	-	31 s 1ing d
re-formed	JJ VBN39 VBD57
re-incorporate	VB VBP45 JJ66 NN69	-	30 s 1ing d
re-introduce	VB NN21 VBP42 JJ63	-	32 s 1ing d
re-introduction	NN	10 s
re-start	VB NN45 VBP51	-	38 s ing ed
reabsorb	VB NN24 VBP39 JJ63	-	35 s ing ed
reach	-	15 es	38F es ing ed
reaching	-	04 s
reacquaint	VB NN36 JJ57 VBP60	-	32 s ing ed
react	-	-	31 s ing ed
reactant	NN JJ39	27 s
reaction	-	22 s
reactionary	JJ NN39	18 1ies
reactivate	VB VBP45 NN60 JJ66	-	30 s 1ing d
reactivity	NN	09 1ies
reactor	NN	06 s
read	-	10 s	31cF s ing ed
read-out	NN JJ30	10 s
readable	JJ
readapt	VB VBP45 NN45 JJ63	-	30 s ing ed
reader	-	18 s
readership	NN	14 s
readiness	-	26 es
reading	-	09 s
readjust	VB NN39 VBP42 JJ57	-	30 s ing ed
readjustment	NN	04 s
readmit	VB NN33 VBP36 JJ60	-	41 s ing ed
readout	NN JJ54	10 s
ready	-	26 1ies	36 1ies ing 1ied
ready-made	JJ NN15	06 s
readying	VBG NN45 JJ69	04 s
reaffirm	-	-	32F s ing ed
reaffirmation	NN	10 s
reagent	NN JJ27	27 s
real	-	23 es/2is
realign	VB NN36 VBP45 JJ60	-	30 s ing ed
realine	NN VB3 VBP18 JJ27	-	30 s 1ing d
realisation	NN	10 s
realise	VB NN30 VBP33 JJ69	-	40F s 1ing d
realism	NN	07 s
realist	NN JJ42	18 s
reality	-	09 1ies
realization	-	09 s
realize	-	-	31cF s 1ing d
reallocate	VB VBP39 NN60	-	40 s 1ing d
reallot	VB NN21 JJ48 VBP51	-	40 s ing ed
realm	-	26 s
realty	NN	21 1ies
ream	NN VB33	23 s	35 s ing ed
reanimate	VB VBP30 NN51	-	29 s 1ing d
reap	-	-	35 s ing ed
reaper	NN JJ48	18 s
reappear	VB NN42 VBP45 JJ48	-	30 s ing ed
reappearance	NN	11 s
reapportion	NN VB6 JJ21 VBP27	-	40 s ing ed
reappraisal	NN JJ33	09 s
reappraise	VB NN30 VBP33 JJ69	-	31 s 1ing d
rear	JJ NN6 VB21 VBP66	14 s	38 s ing ed
rear-end	VB VBP42 NN63	-	35 s ing ed
rearguard	NN JJ54	14 s
rearing	VBG JJ30 NN36	07 s
rearm	VB NN30 JJ51 VBP54	-	40 s ing ed
rearrange	VB VBP24 NN30 JJ42	-	30 s 1ing d
rearward	JJ RB18 NN30	15 s
reason	-	16 s	31ccF s ing ed
reasonableness	NN	26 es
reasoned	VBN VBD18 JJ21
reasoner	NN JJ60	18 s
reasoning	-	09 s
reassail	VB VBP45 NN48	-	33 s ing ed
reassemble	VB JJ24 VBP39 NN45	-	36 s 1ing d
reassembly	NN RB45 JJ57	04 1ies
reassert	VB NN48 VBP66	-	32F s ing ed
reassertion	NN JJ54	10 s
reassess	-	-	31 es ing ed
reassign	VB NN36 VBP45 JJ60	-	41 s ing ed
reassignment	NN JJ69	04 s
reassurance	-	04 s
reassure	-	-	37cF s 1ing d
reassuringly	RB
reattribute	VB VBP51 NN60 JJ63	-	31 s 1ing d
reave	VB VBP24 NN39 JJ63	-	40 s 1ing 3ft
reawaken	VB JJ45 NN48 VBP54	-	29 s ing ed
rebate	VB NN6 VBP42 JJ54	21 s	40 s 1ing d
rebel	-	18 s	41 s ling led
rebellion	-	04 s
rebelliously	RB
rebind	VB NN42 VBP51 JJ66	-	35 s ing ed
rebirth	NN JJ60	19 s
reboot	-	-	29 s ing ed
reborn	JJ NN54 VBN69
rebound	-	11 s	38 s ing ed
rebroadcast	NN VB30 VBP60 JJ66	10 s	32 s ing ed
rebuff	-	04 s	32 s ing ed
rebuild	-	-	36 s ing 1t
rebuilding	-	04 s
rebuke	-	10 s	32 s 1ing d
rebuker	NN	18 s
reburial	NN JJ36	04 s
rebury	VB NN15 VBP45 JJ54	-	41 1ies ing 1ied
rebus	NN JJ30	10 es
rebut	-	-	32c s ting ted
rebuttal	NN JJ33	10 s
rebutter	NN JJ57	18 s
recalcitrate	VB VBP45 JJ66 NN69	-	33 s 1ing d
recalculate	VB VBP48 NN66	-	31 s 1ing d
recall	-	10 s	31cF s ing ed
recant	VB NN21 JJ30 VBP42	-	32 s ing ed
recantation	NN	10 s
recap	NN VB24 VBP60	10 s	32 s ping ped
recapitulate	VB VBP48 NN66	-	32 s 1ing d
recapture	NN VB33 VBP66	04 s	37 s 1ing d
recast	-	-	36 s ing ed
recasting	VBG NN42	10 s
recede	VB NN33 VBP36 JJ60	-	38 s 1ing d
receding	VBG NN33 JJ57	11 s
receipt	NN VB9 VBP54 JJ63	04 s	32c s ing ed
receipts	NNS VBZ39	21 es
receivables	NN NNS6 JJ48 VBG69	21 es
receive	-	-	40 s 1ing d
receiver	NN JJ63	06 s
receptacle	NN	06 s
reception	-	10 s
receptionist	NN JJ42	18 s
recess	-	26 es	35 es ing ed
recession	-	26 s
recessional	JJ NN69	14 s
recessionary	JJ
recharge	VB VBP36 NN51	-	35 s 1ing d
recherche	JJ NN18 VB66
recidivate	VB VBP45 NN60 JJ66	-	29 s 1ing d
recidivism	NN	04 s
recidivist	NN JJ51	18 s
recipe	-	10 s
recipient	-	18 s
reciprocal	JJ NN45	24 s
reciprocate	VB VBP39 NN60	-	41 s 1ing d
reciprocity	NN	24 1ies
recital	NN JJ33	10 s
recitalist	NN JJ42	18 s
recitation	NN	10 s
recitative	NN JJ12	10 s
recite	-	-	32c s 1ing d
reciter	NN JJ63	18 s
recklessly	RB
recklessness	-	07 es
reckon	NN VB3 VBP30 JJ45	-	31ccF s ing ed
reckoner	NN JJ60	18 s
reckoning	-	09 s
reclaim	-	-	40 s ing ed
reclaimed	VBN VBD15 JJ27
reclamation	NN	04 s
reclassification	NN	04 s
reclassify	VB VBP48	-	31 1ies ing 1ied
recline	NN VB3 VBP18 JJ27	-	38 s 1ing d
reclining	VBG NN30	04 s
recluse	NN JJ24	18 s
reclusive	JJ
recode	VB NN33 VBP36 JJ60	-	30 s 1ing d
recognisable	JJ
recognise	VB NN30 VBP33 JJ69	-	41F s 1ing d
recognised	VBN VBD18 JJ30
recognition	-	26 s
recognizable	JJ
recognizance	NN	21 s
recognize	-	-	31cF s 1ing d
recoil	NN VB12 VBP57 JJ69	11 s	38 s ing ed
recollect	VB NN48 VBP48 JJ69	-	31F s ing ed
recollection	NN	09 s
recombine	VB NN18 VBP30 JJ42	-	30 s 1ing d
recommence	NN VB3 VBP33 JJ63	-	30 s 1ing d
recommend	-	-	32cF s ing ed
recommendation	-	10 s
recommit	VB NN33 VBP36 JJ60	-	41 s ting ted
recompense	NN VB57 JJ57	21 s	40 s 1ing d
reconcile	-	-	30c s 1ing d
reconciled	VBN VBD9 JJ45
reconciler	NN JJ69	18 s
reconciliation	-	04 s
reconciling	VBG NN51 JJ54
recondition	VB NN VBP33	-	30 s ing ed
reconfirm	VB NN39 VBP45 JJ51	-	32F s ing ed
reconnoiter	VB NN6 VBP33 JJ36	-	39 s ing ed
reconnoitre	VB NN36 VBP36 JJ60	-	39 s 1ing d
reconquer	VB NN24 VBP39 JJ51	-	40 s ing ed
reconsecrate	VB VBP45 JJ66 NN69	-	32 s 1ing d
reconsider	-	-	31c s ing ed
reconsideration	NN	10 s
reconstitute	VB VBP51 NN60 JJ63	-	30 s 1ing d
reconstruct	VB VBP48 NN48 JJ66	-	31F s ing ed
reconstructed	VBN VBD18 JJ18
reconstruction	NN	28 s
reconvene	VB NN24 VBP39 JJ45	-	38 s 1ing d
reconvert	VB NN48 VBP66	-	30 s ing ed
reconvict	VB VBP51 NN66 JJ69	-	32 s ing ed
recopy	VB NN18 VBP30 JJ36	-	36 1ies ing 1ied
record	-	10 s	32ccF s ing ed
record-breaker	NN JJ66	18 s
record-holder	NN JJ63	18 s
record-keeper	NN JJ48	18 s
recorder	NN JJ66	06 s
recording	-	06 s
recount	-	04 s	32c s ing ed
recounting	VBG NN39 JJ63	10 s
recoup	VB NN3 JJ33 VBP33	-	40 s ing ed
recourse	-	04 s
recover	-	-	40 s ing ed
recoverable	JJ
recoverer	NN JJ54	18 s
recovering	VBG JJ27 NN57
recovery	-	11 1ies
recreant	JJ NN18	18 s
recreate	VB VBP45 NN60 JJ66	-	29 s 1ing d
recreation	-	04 s
recreational	JJ
recriminate	VB VBP45 JJ66	-	32 s 1ing d
recrimination	NN	10 s
recrudesce	VB NN21 VBP42 JJ63	-	30 s 1ing d
recrudescent	JJ NN48
recruit	-	18 s	41 s ing ed
recruiter	-	18 s
recruiting-sergeant	NN JJ42	18 s
recruitment	-	04 s
rectangle	NN JJ39	25 s
rectangular	JJ
rectified	VBN JJ24 VBD24
rectifier	NN JJ48	06 s
rectify	VB VBP48	-	32 1ies ing 1ied
rectilineal	JJ NN45
rectitude	NN JJ60	07 s
recto	NN JJ69	10 s
rectocele	NN JJ39	26 s
rector	NN	18 s
rectorate	NN JJ33 VB48	04 s
rectory	NN JJ24	06 1ies
recumb	VB NN24 VBP39 JJ63	-	35 s ing ed
recumbent	JJ NN45
recuperate	VB VBP51 JJ66	-	40 s 1ing d
recuperation	NN	22 s
recur	VB NN48 VBP51 JJ57	-	30c s ring red
recurrence	NN	11 s
recurrent	JJ NN69
recurvate	JJ NN60
recurve	VB NN51 VBP66	-	38 s 1ing d
recurved	VBN VBD9 JJ21
recusal	NN JJ33	04 s
recusant	JJ NN18	18 s
recuse	VB NN24 VBP36	-	32c s 1ing d
recycle	NN VB3 VBP30 JJ45	-	38 s 1ing d
recycling	VBG NN21 JJ60	04 s
red	-	07 s
red-eye	VB NN36 VBP42 JJ54	-	38 s ing d
red-faced	JJ VBN54 VBD63
red-header	NN JJ66	18 s
red-ink	VB NN45 VBP45 JJ66	-	30 s ing ed
red-rimmed	JJ VBN48 VBD60
redact	NN VB6 VBP51	18 s	32 s ing ed
redaction	NN	10 s
redactor	NN	18 s
redbrick	JJ NN42
redcap	NN JJ63	18 s
redcoat	NN JJ57	18 s
redden	VB JJ57 NN57 VBP60	-	29 s ing ed
reddish	JJ NN66
rede	VB NN33 VBP36 JJ60	-	32c s 1ing d
redecorate	VB VBP45 JJ66 NN69	-	36 s 1ing d
rededicate	VB VBP39 NN57	-	32 s 1ing d
redeem	VB NN9 VBP39 JJ48	-	41 s ing ed
redeemer	NN JJ66	18 s
redeeming	VBG JJ24 NN60
redefine	VB NN18 VBP30 JJ42	-	42c s 1ing d
redefinition	NN	10 s
redemption	NN	04 s
redemptive	JJ
redeploy	VB VBP33 NN39	-	35 s ing ed
redeposit	VB NN33 VBP36 JJ60	-	40 s ing ed
redeposition	NN	22 s
redesign	VB NN36 VBP45 JJ60	-	36 s ing ed
redetermine	VB NN18 VBP30 JJ42	-	32 s 1ing d
redevelop	VB NN18 VBP21 JJ48	-	39c s ing ed
redevelopment	NN	04 s
redeye	NN JJ51	04 s
redhead	NN JJ54	18 s
redheaded	JJ VBN48 VBD69
redheader	NN JJ66	18 s
redirect	VB NN48 VBP48 JJ69	-	38 s ing ed
rediscover	VB NN39 VBP51 JJ66	-	39 s ing ed
rediscovery	NN	04 1ies
redispose	VB VBP36 NN48 JJ69	-	40 s 1ing d
redistribute	VB VBP51 NN60 JJ63	-	35 s 1ing d
redistributed	VBN VBD15 JJ27
redistribution	NN	04 s
redline	NN VB3 VBP18 JJ27	-	41 s 1ing d
redly	RB
redneck	NN JJ66	18 s
redo	VB NN21 VBP33 JJ48	-	36 es ing 1id/ne
redouble	-	-	30 s 1ing d
redoubled	VBN VBD6 JJ18
redoubtable	JJ
redound	VB VBP42 NN45 JJ54	-	39 s ing ed
redress	NN VB27 VBP63	21 es	41 es ing ed
reduce	-	-	30 s 1ing d
reducing	-	22 s
reduction	-	04 s
reductivism	NN	14 s
redundancy	NN	10 1ies
redundant	JJ NN57
reduplicate	VB VBP39 NN57	-	36 s 1ing d
reduplication	NN	10 s
redux	JJ NN36
redwood	NN	20 s
reecho	VB NN21 VBP33 JJ48	-	39c es ing ed
reed	NN JJ66	20 s
reedy	JJ NN48
reef	NN VB48	17 s	38 s ing ed
reefer	NN JJ54 VB66	06 s
reefy	JJ VB48 NN54 RB66
reek	NN VB27 VBP69	09 s	39 s ing ed
reeking	VBG JJ27 NN54
reel	NN VB18 JJ60 VBP66	06 s	38 s ing ed
reelect	VB NN48 VBP48 JJ69	-	41 s ing ed
reelection	-	04 s
reeler	NN JJ69	18 s
reenact	VB VBP48 NN51	-	36 s ing ed
reenactor	NN	18 s
reenforce	VB NN36 VBP66	-	30 s 1ing d
reenforcement	NN	10 s
reestablish	VB VBP48	-	41 es ing ed
reevaluate	-	-	31 s 1ing d
reevaluation	NN	09 s
reeve	NN VB12 JJ39 VBP45	05 s	38 s 1ing 4ove
reexamination	NN	10 s
reexamine	VB NN18 VBP30 JJ42	-	31 s 1ing d
ref	NN	18 s
reface	VB NN24 VBP42 JJ51	-	35 s 1ing d
refashion	NN VB6 VBP30 JJ48	-	36 s ing ed
refectory	NN JJ24	06 1ies
refer	-	-	32c s ring red
referee	NN VB48 JJ54	18 s	33c s ing d
reference	-	10 s	36 s 1ing d
referendum	-	04 2a
referent	JJ NN30	10 s
referral	-	18 s
refill	NN VB21	06 s	30 s ing ed
refinance	VB NN6 VBP39	-	40 s 1ing d
refine	VB NN18 VBP30 JJ42	-	30 s 1ing d
refined	VBN VBD18 JJ27
refinement	NN	26 s
refiner	NN JJ60	18 s
refining	VBG NN30	22 s
refinish	VB	-	35 es ing ed
refinisher	NN	18 s
refit	NN VB27 JJ57 VBP57	04 s	40 s ting ted
reflate	VB VBP45 NN63	-	30 s 1ing d
reflect	-	-	39c s ing ed
reflectance	NN	23 s
reflection	-	09 s
reflectively	RB
reflector	NN	06 s
reflectorise	VB NN30 VBP33 JJ69	-	40 s 1ing d
reflectorize	VB VBP51	-	40 s 1ing d
reflex	NN JJ3 CD60	04 es
reflexed	JJ VBN48 VBD60
reflexive	JJ NN39	10 s
reflexly	RB
refloat	VB NN21 VBP36 JJ45	-	38 s ing ed
refocus	VB JJ9 NN12 VBP24	-	39c es ing ed
refocusing	VBG NN45 JJ45	04 s
reforest	VB NN24 JJ42 VBP48	-	35 s ing ed
reforestation	NN	04 s
reforge	VB VBP36 NN51	-	36 s 1ing d
reform	-	04 s	30 s ing ed
reformation	NN	26 s
reformer	-	18 s
reformist	JJ NN9	18 s
reformulate	VB VBP48 NN66	-	32 s 1ing d
refract	VB VBP48 NN51	-	39c s ing ed
refracture	VB NN21 VBP33 JJ60	-	29 s 1ing d
refrain	-	10 s	42 s ing ed
refresh	VB NN45 VBP51 JJ60	-	31 es ing ed
refreshed	VBN VBD9 JJ21
refreshen	VB NN45 VBP45 JJ54	-	29 s ing ed
refresher	NN	21 s
refreshing	VBG JJ39 NN57
refreshingly	RB
refrigerate	VB VBP51 JJ66	-	30 s 1ing d
refrigerated	VBN VBD15 JJ27
refrigeration	NN	22 s
refrigerator	NN	06 s
refuel	VB NN39 VBP48 JJ54	-	40 s ling led
refueling	NN JJ54 VBG60	04 s
refuge	-	15 s
refugee	-	18 s
refund	NN VB9 VBP51 JJ54	21 s	40 s ing ed
refurbish	VB VBP51 JJ60 NN63	-	30 es ing ed
refurbishment	NN	26 s
refurnish	VB	-	40 es ing ed
refusal	-	10 s
refuse	-	27 s	32 s 1ing d
refutal	NN JJ33	04 s
refutation	NN	10 s
refute	-	-	32c s 1ing d
refuter	NN JJ60	18 s
regain	-	-	40 s ing ed
regaining	-	04 s
regal	JJ NN66
regale	VB NN3 JJ21 VBP27	-	34 s 1ing d
regalia	NN JJ66	06 s
regard	-	09 s	31 s ing ed
regardant	JJ NN57
regenerate	JJ VB6 VBP51	-	36 s 1ing d
regenerating	VBG JJ39
regeneration	NN	22 s
regent	JJ NN33	18 s
reggae	NN JJ51	10 s
regicide	NN	18 s
regime	-	14 s
regimen	NN NNS21 JJ45	09 s
regiment	NN VB45	14 s	41 s ing ed
regimental	JJ
regimentals	NN NNS6 JJ48 VBG69	06 es
regimentation	NN	04 s
region	-	15 s
regionalism	NN	10 s
regionally	RB
register	-	10 s	41c s ing ed
registrant	NN JJ42	18 s
registrar	NN JJ45	18 s
registration	-	04 s
registry	NN JJ63	10 1ies
regorge	VB VBP36 NN51	-	29 s 1ing d
regress	NN VB27 VBP63	09 es	30 es ing ed
regressive	JJ
regret	-	12 s	37cF s ting ted
regretfully	RB
regrets	-	10 es
regrettably	RB
regroup	VB NN3 JJ33 VBP33	-	41c s ing ed
regrow	VB NN36 VBP51	-	29 s ing ed
regular	-	18 s
regularise	VB NN30 VBP33 JJ69	-	41 s 1ing d
regularity	NN	07 1ies
regularize	VB VBP51	-	41 s 1ing d
regulate	-	-	30c s 1ing d
regulated	VBN JJ18 VBD21
regulating	-	04 s
regulation	-	10 s
regulator	-	06 s
regurgitate	VB VBP39 JJ48 NN57	-	38c s 1ing d
rehabilitate	VB VBP39 JJ48 NN57	-	41 s 1ing d
rehabilitation	NN	04 s
reharmonisation	NN	10 s
reharmonise	VB NN30 VBP33 JJ69	-	36 s 1ing d
reharmonization	NN	10 s
reharmonize	VB VBP51	-	36 s 1ing d
rehash	NN VB18 VBP69	10 es	34c es ing ed
rehear	VB NN42 VBP45 JJ48	-	41 s ing d
rehearing	VBG NN27 JJ57	04 s
rehearsal	NN JJ33	04 s
rehearse	VB NN39 JJ51 VBP57	-	36 s 1ing d
reheat	VB NN27 JJ51 VBP51	-	30 s ing ed
reheel	VB NN39 VBP48 JJ54	-	30 s ing ed
rehouse	NN VB6 VBP33	-	41 s 1ing d
reify	VB VBP48	-	31 1ies ing 1ied
reign	-	28 s	41 s ing ed
reigning	VBG JJ27 NN57
reignite	VB VBP36 NN42 JJ57	-	43 s 1ing d
reimburse	VB NN39 JJ51 VBP57	-	40 s 1ing d
reimbursement	NN	21 s
reimpose	VB VBP36 NN48 JJ69	-	40 s 1ing d
reimposition	NN	04 s
rein	-	06 s	41 s ing ed
reincarnate	JJ VB15 VBP60 NN66	-	42 s 1ing d
reincarnation	NN	18 s
reindeer	NN JJ60	05 s
reinforce	-	-	30c s 1ing d
reinforcement	NN	04 s
reinstall	VB NN21 VBP51 JJ57	-	35 s ing ed
reinstate	-	-	41 s 1ing d
reinstatement	-	26 s
reinsure	VB NN24 JJ48 VBP48	-	40cc s 1ing d
reintegrate	VB VBP45 JJ66 NN69	-	30 s 1ing d
reinterpret	VB NN24 VBP48 JJ57	-	32c s ing ed
reintroduce	VB NN21 VBP42 JJ63	-	32 s 1ing d
reintroduction	NN	10 s
reinvent	VB NN12 JJ30 VBP39	-	36 s ing ed
reinvigorate	VB VBP45 JJ66 NN69	-	29 s 1ing d
reissue	NN VB33 VBP66 JJ66	10 s	36 s 1ing d
reiterate	VB VBP51 JJ66	-	32F s 1ing d
reiteration	NN	04 s
reject	-	09 s	31cF s ing ed
rejection	-	04 s
rejig	VB NN15 VBP27 JJ30	-	40 s ing ed
rejoice	VB NN6 VBP15 JJ33	-	37c s 1ing d
rejoicing	VBG NN36 JJ48	12 s
rejoin	VB NN33 VBP39 JJ57	-	41cF s ing ed
rejoinder	NN JJ63	10 s
rejuvenate	VB VBP51 JJ57 NN60	-	32 s 1ing d
rekindle	VB NN24 VBP36 JJ60	-	43 s 1ing d
relace	VB NN21 JJ42 VBP48	-	35 s 1ing d
relapse	NN VB24 VBP60	04 s	30 s 1ing d
relate	-	-	31cF s 1ing d
relatedness	NN	24 es
relation	NN	03 s
relations	-	24 es
relationship	-	24 s
relative	-	18 s
relative-in-law	NN JJ63	18 s
relativise	VB NN30 VBP33 JJ69	-	31 s 1ing d
relativistic	JJ
relativize	VB VBP51	-	31 s 1ing d
relatum	NN	10 2a
relax	-	-	29 es ing ed
relaxation	NN	22 s
relay	-	04 s	32 s ing ed
relearn	VB VBP33 NN42 JJ51	-	31 s ing ed
release	-	06 s	35 s 1ing d
relegate	VB VBP45 NN60 JJ66	-	41 s 1ing d
relegation	NN	04 s
relent	VB JJ9 NN9 VBP24	-	42 s ing ed
relentlessness	NN	07 es
relevance	-	24 s
relevancy	NN	24 1ies
reliability	NN	07 1ies
reliance	-	09 s
relic	NN JJ27	06 s
relief	-	12 s
relieve	VB VBP36 JJ42 NN45	-	29 s 1ing d
relieved	VBN VBD12 JJ21
reliever	NN JJ54	18 s
religion	-	09 s
religionist	NN JJ42	18 s
religious	-	18 es
religiously	RB
religiousness	NN	07 es
reline	NN VB3 VBP18 JJ27	-	35 s 1ing d
relinquish	VB VBP51 JJ60 NN63	-	40 es ing ed
relinquishing	VBG NN27	10 s
relinquishment	NN	10 s
reliquary	NN JJ42	06 1ies
relish	-	12 es	37 es ing ed
relishing	VBG NN27	04 s
relistening	NN JJ39 VBG39	04 s
relive	VB JJ33 VBP36 NN42	-	31 s 1ing d
reliving	VBG NN45 JJ66	09 s
reload	VB NN21 JJ42 VBP48	-	35 s ing ed
relocate	-	-	30 s 1ing d
relocation	NN	04 s
reluctance	-	19 s
rely	-	-	31 1ies ing 1ied
relyric	VB JJ6 NN9 VBP24	-	36 s ing ed
remain	-	-	30 s ing ed
remainder	-	24 s	40 s ing ed
remains	-	17 es
remake	-	06 s	36 s 1ing 2de
remaking	VBG NN21 JJ48	06 s
remand	NN VB36 VBP69	04 s	32 s ing ed
remark	-	10 s	32cF s ing ed
remarry	VB NN12 JJ27 VBP30	-	41 1ies ing 1ied
rematch	NN	11 es
remedial	JJ
remediate	VB VBP51 NN54 JJ66	-	30 s 1ing d
remediation	NN	04 s
remedy	NN VB39 JJ60 VBP66	04 1ies	30 1ies ing 1ied
remember	-	-	31ccF s ing ed
remembering	-	09 s
remembrance	NN	09 s
remilitarise	VB NN30 VBP33 JJ69	-	33 s 1ing d
remilitarize	VB VBP51	-	33 s 1ing d
remind	-	-	31c s ing ed
reminder	-	10 s
reminisce	VB NN21 VBP42 JJ63	-	31 s 1ing d
remiss	JJ NN42
remission	NN	11 s
remit	NN VB21 VBP57 JJ66	09 s	40c s ting ted
remittal	NN JJ33	21 s
remittance	NN	21 s
remnant	NN JJ30	24 s
remodel	VB NN39 VBP48 JJ54	-	30 s ing ed
remold	VB NN30 VBP45 JJ51	-	36 s ing ed
remonstrance	NN	10 s
remonstrate	VB VBP45 JJ66 NN69	-	32cc s 1ing d
remonstration	NN	10 s
remorse	NN JJ48	12 s
remorseful	JJ
remorseless	JJ
remote	-	06 s
remote-controlled	JJ VBN48
remotely	RB
remould	VB NN39 VBP54 JJ60	-	36 s ing ed
remount	NN VB9	05 s	38 s ing ed
removal	NN JJ66	04 s
remove	-	07 s	30 s 1ing d
remuda	NN	14 s
remunerate	VB VBP51 JJ66	-	40 s 1ing d
remuneration	NN	21 s
remunerative	JJ
remunerator	NN	18 s
rename	VB NN30 JJ48 VBP51	-	32 s 1ing d
renascent	JJ NN48
rend	VB VBP42 NN63	-	35 s ing 1t
render	-	27 s	30 s ing ed
render-set	VB NN33 VBP60	-	35 s ing ed
rendering	VBG NN27 JJ63	10 s
rendezvous	-	04 es	41 es ing ed
rending	VBG JJ18 NN54
rendition	NN	10 s
renegade	JJ NN3 VB21	18 s	41 s 1ing d
renege	NN VB21 VBP63 JJ66	04 s	32 s 1ing d
renegociate	VB VBP51 NN54 JJ66	-	32c s 1ing d
renegotiate	VB VBP51 NN54 JJ66	-	32c s 1ing d
renew	-	-	36 s ing ed
renewal	-	04 s
renewing	VBG JJ27 NN57
reniform	JJ NN57 VB69
renormalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
renormalize	VB VBP60	-	30 s 1ing d
renounce	VB NN9 VBP36 JJ63	-	41 s 1ing d
renouncement	NN	10 s
renovate	VB VBP45 NN60 JJ66	-	30 s 1ing d
renovation	-	04 s
renovator	NN	18 s
renown	NN JJ45	26 s
rent	-	21 s	41 s ing ed
rent-roll	NN	10 s
rental	JJ NN66	21 s
rente	NN JJ42 VB63	21 s
renter	NN	18 s
rentier	NN JJ48	18 s
renting	VBG NN39 JJ63	04 s
renunciation	NN	10 s
reopen	-	-	35 s ing ed
reorder	-	10 s	31c s ing ed
reorganise	VB NN30 VBP33 JJ69	-	41 s 1ing d
reorganization	-	04 s
reorganize	VB VBP51	-	41 s 1ing d
reorient	VB JJ6 NN15 VBP24	-	39 s ing ed
reorientate	VB VBP39 JJ48 NN57	-	39 s 1ing d
reorientation	NN	09 s
rep	-	18 s
repaint	VB NN36 JJ57 VBP60	-	36 s ing ed
repair	-	04 s	30 s ing ed
repairer	NN JJ54	18 s
repairman	NN JJ66	18 2en
repand	JJ NN33 RB66
repartee	NN JJ60	10 s
repatriate	NN VB VBP51 JJ54	18 s	41 s 1ing d
repatriation	NN	04 s
repay	-	-	40F s ing 1id
repayable	JJ
repayment	-	04 s
repeal	-	04 s	32 s ing ed
repeat	-	11 s	32F s ing ed
repeater	NN JJ54	18 s
repeating	-	04 s
repel	VB VBP54 NN66	-	35 s ling led
repelling	VBG JJ21 NN51
repent	VB NN12 JJ30 VBP39	-	37F s ing ed
repentance	NN	12 s
repentant	JJ NN57
repercuss	VB NN21 VBP33 JJ48	-	30 es ing ed
repercussion	NN	19 s
repertoire	NN JJ60	14 s
repertory	NN JJ24	06 1ies
repetition	NN	11 s
repetitiousness	NN	10 es
repetitive	JJ
repetitiveness	NN	10 es
rephrase	VB NN39 VBP42	-	32 s 1ing d
rephrasing	VBG NN42	10 s
repine	VB NN18 VBP30 JJ42	-	32 s 1ing d
replace	-	-	30 s 1ing d
replaceable	JJ
replacement	-	04 s
replacing	-	04 s
replant	VB NN21 JJ30 VBP42	-	35 s ing ed
replay	-	11 s	36 s ing ed
replenish	VB	-	30 es ing ed
replenishment	NN	22 s
replete	-	-	34 s 1ing d
replica	-	06 s
replicate	-	-	38 s 1ing d
replication	NN	04 s
reply	-	10 1ies	32F 1ies ing 1ied
repoint	VB NN45 JJ54 VBP63	-	30 s ing ed
report	-	10 s	32ccF s ing ed
reportage	NN JJ63	10 s
reporter	-	18 s
reporting	-	10 s
repose	NN VB9 VBP42 JJ63	04 s	34 s 1ing d
reposit	VB NN33 VBP36 JJ60	-	40 s ing ed
reposition	NN VB54	04 s	38 s ing ed
repositioning	VBG NN21	04 s
repository	NN JJ24	06 1ies
repossess	VB NN12 VBP24 JJ36	-	40 es ing ed
repot	VB NN21 JJ48 VBP51	-	35 s ting ted
reprehend	VB VBP42 NN63	-	32 s ing ed
reprehensible	JJ
reprehension	NN	10 s
represent	-	-	42c s ing ed
representation	-	09 s
representational	JJ
representative	-	18 s
repress	VB NN27 VBP36 JJ66	-	41cF es ing ed
repressed	VBN VBD15 JJ24
repression	NN	26 s
reprieve	-	26 s	42 s 1ing d
reprimand	-	10 s	32c s ing ed
reprint	NN VB21 JJ63	10 s	36 s ing ed
reprinting	VBG NN39 JJ63	10 s
reprisal	NN JJ33	04 s
reprise	VB NN30 VBP33 JJ69	-	36 s 1ing d
reprize	VB VBP51	-	36 s 1ing d
reproach	-	10 es	32 es ing ed
reproacher	NN	18 s
reprobate	JJ VB3 NN9 VBP48	18 s	31cc s 1ing d
reprocess	VB NN12 VBP24 JJ36	-	34 es ing ed
reproduce	VB NN21 VBP42 JJ63	-	36 s 1ing d
reproducibility	NN	07 1ies
reproducible	JJ
reproducibly	RB
reproduction	NN	22 s
reproof	NN VB48	10 s	32 s ing ed
reproval	NN JJ66	10 s
reprove	VB VBP30 NN42 JJ66	-	32 s 1ing d
reprover	NN JJ63	18 s
reprovingly	RB
reptile	NN JJ33	05 s
republic	-	14 s
republican	-	18 s
republicanism	NN	09 s
republication	NN	10 s
republish	-	-	36 es ing ed
republishing	VBG NN27	04 s
repudiate	-	-	32cc s 1ing d
repudiation	NN	10 s
repugn	VB NN36 VBP45 JJ60	-	32F s ing ed
repugnance	NN	12 s
repulse	NN VB24 VBP60	10 s	33 s 1ing d
repulsion	NN	19 s
repulsive	JJ
repurchase	NN VB15 VBP57	04 s	40 s 1ing d
reputable	JJ
reputation	-	26 s
repute	VB NN3 VBP51 JJ51	26 s	31 s 1ing d
request	-	10 s	32ccF s ing ed
requester	NN	18 s
requiem	NN	10 s
requiescat	NN JJ57	10 s
require	-	-	42cc s 1ing d
requirement	-	09 s
requisite	JJ NN12	17 s
requisition	NN VB54	10 s	32 s ing ed
requital	NN JJ33	21 s
requite	VB VBP36 NN42 JJ57	-	40 s 1ing d
reread	VB NN27 JJ48 VBP54	-	31 s ing ed
reredos	NN NNS39	06 es
rerun	NN VB54 JJ60 VBP63	10 s	32 s ning 2an/ed
rescale	VB NN3 JJ21 VBP27	-	30 s 1ing d
reschedule	VB NN33 JJ36 VBP39	-	32 s 1ing d
rescind	VB NN42 VBP51 JJ66	-	32 s ing ed
rescript	NN JJ54	10 s
rescue	-	04 s	41 s 1ing d
rescuer	NN JJ60	18 s
reseal	VB NN45 JJ66 VBP69	-	35 s ing ed
research	-	04 es	32c es ing ed
researcher	NN	18 s
reseat	VB NN27 JJ51 VBP51	-	40 s ing ed
resect	VB NN48 VBP48 JJ69	-	35 s ing ed
reseed	VB NN45 VBP63	-	35 s ing ed
resell	VB NN48 VBP48	-	40 s ing ed
resemblance	NN	07 s
resemble	-	-	42 s 1ing d
resent	VB NN12 JJ30 VBP39	-	37F s ing ed
resentful	JJ
resentfully	RB
resentment	-	12 s
reserpine	NN JJ57	06 s
reservation	-	15 s
reserve	-	07 s	40cc s 1ing d
reserves	-	14 es
reservist	NN JJ51	18 s
reservoir	NN	23 s
reset	-	06 s	32 s ting ed
resettle	-	-	30 s 1ing d
resettlement	-	04 s
resew	VB NN36 VBP42	-	35 s ing ed n
resh	NN JJ48	10 es
reshape	-	-	31 s 1ing d
reship	NN VB9 VBP33 JJ69	-	35 s ing ed
reshoot	VB NN33 VBP60 JJ69	-	32 s ing ed
reshuffle	NN VB24 JJ48 VBP60	04 s	35 s 1ing d
reshuffling	VBG NN21 JJ60	04 s
reside	-	-	42 s 1ing d
residence	-	15 s
residency	-	04 1ies
resident	-	18 s
residual	-	24 s
residue	NN JJ57	27 s
resift	VB NN15 JJ42 VBP45	-	35 s ing ed
resign	-	-	41 s ing ed
resignation	-	12 s
resignedly	RB
resile	VB NN27 VBP33 JJ36	-	41c s 1ing d
resilience	NN	07 s
resiliency	NN	11 1ies
resinate	VB VBP45 JJ66	-	39 s 1ing d
resiny	JJ NN48
resist	-	-	42 s ing ed
resistance	-	04 s
resister	NN	18 s
resistive	JJ
resistor	NN	06 s
resize	VB VBP51	-	30 s 1ing d
resmudge	VB NN33 VBP42 JJ57	-	35 s 1ing d
resole	VB NN21 VBP27 JJ48	-	30 s 1ing d
resolute	JJ NN60
resolutely	RB
resolution	-	10 s
resolve	-	07 s	31ccF s 1ing d
resolving	VBG NN42 JJ57	09 s
resonance	-	19 s
resonate	-	-	39c s 1ing d
resorb	VB NN24 VBP39 JJ63	-	35 s ing ed
resorcinol	NN JJ48	27 s
resort	-	15 s	41 s ing ed
resound	VB VBP42 NN45 JJ54	-	39 s ing ed
resource	NN	21 s
resourceful	JJ
resourcefulness	NN	07 es
respect	-	09 s	31 s ing ed
respectability	-	07 1ies
respectable	JJ
respecter	NN JJ60	18 s
respects	-	10 es
respiration	NN	04 s
respirator	NN	06 s
respiratory	JJ
respire	VB NN45 VBP48	-	29 s 1ing d
respite	-	26 s	42 s 1ing d
resplend	VB VBP42 NN63	-	42 s ing ed
resplendent	JJ NN54
respond	-	-	31ccF s ing ed
respondent	JJ NN18	18 s
responder	NN JJ63	18 s
response	-	19 s
responsibility	-	04 1ies
responsibly	RB
responsiveness	NN	09 es
rest	-	24 s	35cc s ing ed
restart	VB NN45 VBP51	-	38 s ing ed
restate	VB JJ33 NN45 VBP45	-	32F s 1ing d
restatement	NN	10 s
restaurant	-	06 s
restauranter	NN	18 s
restaurateur	NN JJ42 VB69	18 s
rested	VBN VBD9 JJ21
rester	NN	18 s
restitute	VB VBP51 NN60 JJ63	-	40 s 1ing d
restitution	NN	21 s
restively	RB
restless	JJ
restlessly	RB
restlessness	NN	07 es
restock	VB NN21 VBP39 JJ54	-	40 s ing ed
restoration	-	28 s
restore	-	-	41 s 1ing d
restorer	NN JJ54	18 s
restrain	VB NN30 VBP42	-	41 s ing ed
restraint	-	04 s
restrengthen	VB NN45 VBP45 JJ54	-	30 s ing ed
restrict	-	-	30 s ing ed
restriction	NN	09 s
restroom	-	06 s
restructure	-	-	30 s 1ing d
resublime	VB NN24 JJ33 VBP42	-	30 s 1ing d
resubmit	VB NN33 VBP36 JJ60	-	40 s ing ed
result	-	19 s	42 s ing ed
resultant	JJ NN21	26 s
resume	-	10 s	30 s 1ing d
resumption	NN	04 s
resupine	JJ NN42
resurface	VB NN24 VBP42 JJ51	-	38 s 1ing d
resurge	VB VBP36 NN51	-	42 s 1ing d
resurgence	-	04 s
resurgent	JJ
resurrect	-	-	29 s ing ed
resurrection	NN	11 s
resuscitate	VB VBP39 JJ48 NN57	-	29 s 1ing d
resuspend	VB VBP54	-	30 s ing ed
resuspension	NN	27 s
ret	VB NN24 VBP48 JJ57	-	30 s ting ted
retail	-	04 s	42 s ing ed
retailer	-	18 s
retailing	VBG NN21	04 s
retain	-	-	42 s ing ed
retainer	-	21 s
retake	NN VB9	04 s	40c s 1ing 3ook n
retaliate	-	-	33 s 1ing d
retaliation	-	04 s
retaliator	NN	18 s
retaliatory	JJ
retard	NN VB33 JJ63	18 s	30 s ing ed
retardant	NN JJ42	17 s
retardation	NN	07 s
retarded	VBN VBD18 JJ27	14 s
retardent	NN JJ45	17 s
retch	NN VB42 VBP69	04 es	29 es ing ed
retell	VB NN48 VBP48	-	36cF s ing 3old
retention	NN	04 s
retentive	JJ
retentiveness	NN	09 es
rethink	-	09 s	31 s ing 3ought
reticent	JJ NN51
retick	VB VBP42 NN45 JJ66	-	35 s ing ed
reticulate	VB JJ36 VBP42 NN60	-	42 s 1ing d
reticule	NN JJ39	06 s
retie	VB NN18 VBP21 JJ39	-	35 s 2ying d
retina	NN	08 e
retinal	JJ NN39	27 s
retinopathy	NN JJ45	26 1ies
retinue	NN JJ57	14 s
retire	-	-	41 s 1ing d
retiree	-	18 s
retirement	-	26 s
retool	VB NN27 JJ42 VBP51	-	41 s ing ed
retort	-	10 s	32F s ing ed
retouch	VB NN24 VBP33 JJ51	-	30 es ing ed
retrace	VB NN24 VBP42 JJ51	-	38cF s 1ing d
retract	VB VBP48 NN51	-	32 s ing ed
retracted	VBN VBD15 JJ24
retraction	NN	10 s
retrain	VB NN30 VBP42	-	31c s ing ed
retraining	VBG NN30	04 s
retranslate	VB VBP45 NN63	-	32 s 1ing d
retransmit	VB NN33 VBP36 JJ60	-	38 s ting ted
retread	NN VB30 JJ63	06 s	36 s ing ed
retreat	-	04 s	38 s ing ed
retreatant	NN JJ39	18 s
retreated	VBN VBD21	14 s
retrench	VB NN18 VBP42 JJ48	-	40 es ing ed
retrenchment	NN	06 s
retrial	NN JJ36	04 s
retribution	NN	21 s
retrieval	NN JJ66	22 s
retrieve	VB VBP36 JJ42 NN45	-	40F s 1ing d
retro	NN JJ	09 s
retrofit	NN VB33 JJ51	06 s	40 s ting ted
retroflex	JJ VB27 NN39 VBP69	-	38c es ing ed
retrograde	JJ VB42 NN69	-	38 s 1ing d
retrogress	VB NN27 VBP36 JJ66	-	30 es ing ed
retrogressive	JJ
retronym	NN JJ66	10 s
retrospect	-	09 s	31 s ing ed
retrospection	NN	10 s
retrospective	JJ NN42	14 s
retrousse	JJ NN36
retrovert	VB NN48 VBP66	-	30 s ing ed
retrovision	NN	09 s
retry	NN VB6 JJ27 VBP30	-	41 1ies ing 1ied
return	-	10 s	38F s ing ed
reunification	NN	04 s
reunify	VB VBP48	-	41 1ies ing 1ied
reunion	NN	14 s
reunite	VB VBP36 NN42 JJ57	-	41 s 1ing d
reuptake	NN	22 s
reuse	VB NN24 VBP36	-	34 s 1ing d
rev	NN VB27 JJ60 VBP63	28 s	30 s ving ved
revalue	VB NN21 VBP33 JJ48	-	30 s 1ing d
revamp	VB NN39 VBP45 JJ63	-	30 s ing ed
reveal	-	-	39cF s ing ed
revealing	-	10 s
reveille	NN JJ39	10 s
revel	NN VB6 JJ21 VBP48	04 s	34 s ling led
revelation	-	10 s
revelatory	JJ
reveler	NN JJ69	18 s
reveller	NN JJ69	18 s
revelry	NN JJ51	04 1ies
revenant	JJ NN30	18 s
revenge	-	04 s	33 s 1ing d
revenue	-	21 s
revenuer	NN JJ60	18 s
reverberate	VB VBP51 JJ66	-	39 s 1ing d
reverberation	NN	07 s
revere	NN VB18 VBP48 JJ60	18 s	37 s 1ing d
reverence	NN VB66	12 s	37 s 1ing d
reverend	JJ NN6 CD60 VBP66	18 s
reverie	NN JJ54	09 s
revers	NN NNS6 JJ48 VBG69	06 es
reversal	-	04 s
reverse	-	24 s	30c s 1ing d
reversibility	NN	07 1ies
reversible	JJ NN69	06 s
reversioner	NN JJ60	18 s
reversionist	NN JJ42	18 s
revert	VB NN48 VBP66	-	30 s ing ed
reverting	VBG JJ54 NN60	04 s
revery	NN	09 1ies
revet	VB NN24 VBP48 JJ57	-	35 s ting ted
revetment	NN	06 s
review	-	09 s	31cc s ing ed
reviewer	NN JJ57	18 s
revile	VB NN27 VBP33 JJ36	-	32 s 1ing d
revilement	NN	10 s
revisal	NN JJ33	10 s
revise	NN VB24 VBP57	10 s	32 s 1ing d
reviser	NN JJ51	18 s
revising	-	10 s
revision	NN	04 s
revisionism	NN	14 s
revisionist	-	18 s
revisit	-	-	38 s ing ed
revitalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
revitalize	VB VBP60	-	29 s 1ing d
revitalized	VBN VBD18 JJ24
revival	-	04 s
revivalist	NN JJ42	18 s
revive	-	-	29 s 1ing d
revivify	VB VBP48	-	29 1ies ing 1ied
revocation	NN	26 s
revoke	NN VB6 VBP48	04 s	33c s 1ing d
revolt	-	04 s	41 s ing ed
revolting	VBG JJ36 NN66
revolution	-	11 s
revolutionary	-	18 1ies
revolutionise	VB NN30 VBP33 JJ69	-	31 s 1ing d
revolutionist	NN JJ42	18 s
revolutionize	VB VBP51	-	30c s 1ing d
revolve	VB VBP36 JJ42 NN45	-	38 s 1ing d
revolved	VBN VBD24 JJ30
revolver	NN JJ63	06 s
revue	NN JJ57	10 s
revulsion	NN	12 s
reward	-	11 s	41c s ing ed
rewire	VB VBP39 NN39 JJ66	-	40 s 1ing d
reword	VB NN24 JJ39 VBP39	-	32 s ing ed
rewording	VBG NN6 JJ54	10 s
rework	VB NN9 VBP42 JJ57	-	36 s ing ed
rewrite	-	10 s	32 s 1ing 3ote 1ten
rewriter	NN JJ63	18 s
rewriting	VBG NN24 JJ66	10 s
rhabdomancer	NN JJ60	18 s
rhagades	NN NNS9 JJ48 VBG69	26 es
rhapsodise	VB NN30 VBP33 JJ69	-	32cF s 1ing d
rhapsodize	VB VBP51	-	32cF s 1ing d
rhapsody	NN JJ48	10 1ies
rhea	NN	18 s
rhetoric	-	10 s
rhetorician	NN JJ42	18 s
rheumatic	JJ NN66	18 s
rheumatism	NN	26 s
rheumatoid	JJ NN60
rheumatologist	NN JJ51	18 s
rheumy	JJ NN45 RB51
rhino	NN JJ60	05 s
rhinoceros	NN NNS39	05 es
rhinolaryngologist	NN JJ51	18 s
rhinopathy	NN JJ45	26 1ies
rhinotomy	NN JJ54	04 1ies
rhinotracheitis	NN	26 es
rhizotomy	NN JJ54	04 1ies
rho	NN JJ60	10 s
rhodium	NN	27 s
rhodomontade	NN JJ45	10 s
rhombus	NN JJ30	25 2i
rhonchus	NN JJ30	11 2i
rhubarb	NN	13 s
rhumba	NN VB57	10 s	38 s ing ed
rhyme	-	10 s	36 s 1ing d
rhymer	NN JJ66	18 s
rhymester	NN	18 s
rhyming	VBG JJ24 NN60
rhythm	NN JJ66	10 s
rhythmic	JJ
rhythmical	JJ
rhythmically	RB
rhytidectomy	NN JJ54	04 1ies
rial	NN JJ27	23 s
rib	NN VB33 VBP69	06 s	36c s bing bed
ribald	JJ NN6	18 s
ribaldry	NN JJ51	10 1ies
ribbon	NN	17 s
ribbony	JJ NN33
riboflavin	NN JJ57	27 s
rice	NN VB48 VBP63	13 s	35 s 1ing d
rich	-	14 es	-	er/est
riches	-	21 es
richly	RB JJ57
richness	-	07 es
rick	NN VB12 VBP51 JJ66	26 s	35 s ing ed
rickets	NN NNS6 JJ48 VBG69	26 es
rickety	JJ NN24
ricochet	NN VB33	11 s	38 s ting ted
ricrac	NN JJ30	06 s
rictus	NN JJ30	10 es
rid	-	-	40 s ding ded
riddle	NN VB33 VBP66	10 s	35c s 1ing d
riddled	VBN VBD9 JJ30
ride	-	04 s	38 s 1ing 3ode 1den
rider	-	18 s
ridge	NN VB21 VBP63 JJ66	17 s	42 s 1ing d
ridicule	-	10 s	32 s 1ing d
ridiculer	NN JJ69	18 s
ridiculousness	NN	10 es
riding	-	04 s
ridley	NN JJ54	05 s
rife	JJ NN42
riff	-	18 s	39 s ing ed
riffle	NN VB24 JJ48 VBP60	11 s	35 s 1ing d
riffraff	NN JJ69	14 s
rifle	-	06 s	40 s 1ing d
rifleman	NN JJ66	18 2en
rift	-	17 s
rig	NN VB42 JJ60 VBP66	06 s	41 s ging ged
rigamarole	NN JJ60	10 s
rigger	NN	18 s
rigging	VBG NN18 JJ54	06 s
right	-	07 s	41 s ing ed
right-hand	JJ NN33 RB66
right-hander	NN JJ63	18 s
right-winger	NN	18 s
righteous	JJ
righteously	RB
righteousness	NN	07 es
rightfield	NN	06 s
rightfully	RB
righthander	NN JJ63	18 s
rightish	JJ NN66
rightist	JJ NN9	18 s
rightness	NN	07 es
rigid	JJ NN60
rigidify	VB VBP48	-	30 1ies ing 1ied
rigidly	RB
rigmarole	NN JJ60	10 s
rigor	NN JJ69	07 s
rigorously	RB
rigour	NN JJ36	07 s
rile	-	-	37 s 1ing d
riled	VBN VBD9 JJ45
rim	NN VB18 JJ48 VBP51	25 s	42 s ming med
rima	NN JJ66	08 e
rime	NN VB33 JJ51	27 s	42 s 1ing d
rimless	JJ
rimose	JJ NN45
rimy	JJ NN45 RB51
rinderpest	NN JJ36	26 s
ring	-	07 s	39 s ing 3ang 3ung
ring-around-a-rosy	NN JJ51	04 1ies
ringed	JJ VBN51
ringer	NN	18 s
ringing	VBG NN24 JJ60	11 s
ringleader	NN JJ66	18 s
ringleted	JJ VBN42 VBD51
ringmaster	NN	18 s
rings	NNS VBZ69	06 es
ringside	NN JJ63	06 s
rink	NN JJ57	06 s
rinse	NN VB45 JJ60	27 s	35 s 1ing d
riot	NN VB33	04 s	41 s ing ed
rioter	NN JJ60	18 s
rioting	VBG NN15	26 s
riotous	JJ
rip	-	18 s	35 s ping ped
rip-off	NN JJ63	04 s
riparian	JJ
ripen	VB NN45 VBP45 JJ54	-	30 s ing ed
ripening	VBG NN36 JJ63	22 s
riposte	NN VB VBP42 JJ51	10 s	38cF s 1ing d
ripper	NN JJ48	18 s
ripple	-	11 s	38 s 1ing d
rippling	VBG NN12 JJ57	11 s
rise	-	11 s	38 s 1ing 3ose n
riser	NN JJ51	18 s
rising	-	11 s
risk	-	26 s	41F s ing ed
risky	-	-	-	1ier/1iest
risque	JJ NN39
ritardando	JJ NN39
rite	NN JJ48	04 s
ritenuto	JJ NN30 RB63
ritual	-	04 s
ritualise	VB NN30 VBP33 JJ69	-	30 s 1ing d
ritualist	NN JJ42	18 s
ritualize	VB VBP60	-	30 s 1ing d
ritz	NN	18 es
ritzy	JJ NN45 RB51
rival	-	18 s	42 s ling led
rivalry	-	04 1ies
rive	VB JJ33 VBP36 NN42	-	35 s 1ing d n
river	-	17 s
riverbank	NN JJ57	17 s
riverbed	NN JJ12 NNS60 VBG69	17 s
riverside	NN JJ63	17 s
rivet	NN VB33	06 s	31c s ing ed
riveter	NN JJ60	18 s
riveting	VBG JJ36 NN66
rivetter	NN JJ57	18 s
rivulet	NN JJ69	17 s
riyal	NN JJ33	23 s
roach	NN VB24 VBP66	08 es	35 es ing ed
road	-	06 s
roadbed	NN JJ12 NNS60 VBG69	06 s
roadblock	NN	09 s
roadbook	NN	10 s
roadhog	NN	18 s
roadman	NN JJ66	18 2en
roads	-	15 es
roadside	NN JJ63	06 s
roadway	NN JJ57	06 s
roam	VB NN21 VBP39	-	38 s ing ed
roamer	NN JJ66	18 s
roar	-	11 s	32ccF s ing ed
roarer	NN JJ54	18 s
roaring	VBG JJ27 NN39	11 s
roast	NN JJ9 VB30 VBP60	13 s	30c s ing ed
roasted	VBN VBD6 JJ45
roaster	NN	18 s
roasting	VBG NN42	04 s
rob	VB NN24 VBP39 JJ63	-	40 s bing bed
robber	NN JJ48	18 s
robbery	-	04 1ies
robe	NN VB30 JJ63	06 s	29 s 1ing d
robin	NN JJ57	05 s
roble	NN JJ12	20 s
robot	NN JJ60	06 s
robotics	NN NNS24 JJ66	09 es
robustly	RB JJ57
robustness	NN	07 es
roc	NN JJ30	18 s
rock	-	17 s	38 s ing ed
rock'n'roll	NN	10 s
rock-and-roll	NN	10 s
rock-bottom	JJ NN33
rock-steady	JJ NN48
rockabilly	NN RB39 JJ54	10 1ies
rocker	NN	18 s
rockers	NNS	14 es
rocket	-	06 s	38 s ing ed
rocketry	NN JJ63	09 1ies
rocklike	JJ NN54 RB63
rod	-	06 s
rodeo	NN JJ60	04 s
rodomontade	NN JJ45	10 s
roe	NN JJ51	13 s
roentgen	NN JJ45 NNS63	23 s
rogation	NN	10 s
rogue	NN JJ54	18 s
roguish	JJ NN66
roil	VB NN42 VBP48 JJ69	-	38 s ing ed
roily	JJ RB30 NN66
roister	VB NN36 VBP63	-	41 s ing ed
roisterer	NN JJ54	18 s
role	-	04 s
roleplay	VB NN36 VBP63 JJ63	-	36 s ing ed
roleplaying	VBG NN33 JJ63	04 s
roll	-	11 s	38 s ing ed
rollback	-	04 s
roller	NN JJ69	04 s
roller-skater	NN JJ54	18 s
rollerblader	NN JJ66	18 s
rollerblading	NN JJ42 VBG51	04 s
rollick	VB VBP42 NN45 JJ66	-	38 s ing ed
rollickingly	RB
rolling	-	11 s
rollover	NN JJ63	04 s
roly-poly	JJ NN21 RB39 CD63	18 1ies
roman	NN JJ66	18 2en
romance	-	26 s	41c s 1ing d
romantic	-	18 s
romanticise	VB NN30 VBP33 JJ69	-	31 s 1ing d
romanticism	NN	07 s
romanticist	JJ NN9	18 s
romanticize	VB VBP51	-	31 s 1ing d
romish	JJ NN66
romp	-	11 s	38 s ing ed
romper	NN JJ48	18 s
rondeau	NN JJ51	10 x
rondel	NN JJ51	10 s
rondelet	NN JJ69	10 s
rondo	NN JJ60	10 s
roneo	VB NN21 VBP33 JJ48	-	36 es ing ed
roof	-	06 s	35 s ing ed
roofer	NN JJ54 VB66	18 s
roofing	VBG NN3	06 s
rooftop	NN JJ66	15 s
rooftree	NN JJ45	06 s
roofy	NN VB36 JJ45 VBP63	06 1ies
rook	NN VB33	06 s	41 s ing ed
rookie	NN JJ54	18 s
room	-	06 s	42 s ing ed
roomer	NN JJ66	18 s
roomette	NN JJ42 VB63	06 s
roomful	NN JJ9	23 s
roomie	NN JJ54	18 s
roommate	NN JJ48	18 s
rooms	-	06 es
roomy	JJ NN6 RB57	18 1ies
roost	NN VB45 JJ48	06 s	35 s ing ed
rooster	NN	05 s
root	-	20 s	30 s ing ed
rooter	NN JJ60	18 s
rooting	-	22 s
rootle	VB VBP36 NN42 JJ51	-	35 s 1ing d
roots	-	26 es
rope	-	06 s	35 s 1ing d
rope-maker	NN	18 s
ropedancer	NN JJ60	18 s
ropemaker	NN	18 s
roper	NN JJ48	18 s
ropewalker	NN	18 s
ropey	JJ NN45
ropy	JJ NN48
rosary	NN JJ42	06 1ies
rose	-	20 s
rose-colored	JJ VBN48 VBD63
roseate	JJ NN60
rosebud	NN	20 s
rosemaling	NN VBG51 JJ63	06 s
rosemary	NN JJ42	20 1ies
rosette	NN JJ42 VB63	06 s
rosin	NN VB24 VBP60 JJ66	27 s	35 s ing ed
roster	NN	10 s
rostrate	JJ NN66
rostrum	NN	06 2a
rosy	JJ NN48	-	-	1ier/1iest
rot	NN VB33	26 s	30 s ting ted
rota	NN	14 s
rotary	JJ NN18	06 1ies
rotate	VB VBP39 JJ48 NN57	-	38 s 1ing d
rotated	VBN VBD18 JJ27
rotation	NN	04 s
rotavirus	NN JJ30	05 es
rote	-	09 s
rotl	NN JJ39	23 4artal/4artel
rotogravure	NN JJ60	10 s
rotor	NN	06 s
rotted	VBN VBD JJ15
rotten	JJ VBN48 NN57 VB60
rotter	NN JJ57	18 s
rotting	VBG NN33 JJ69	22 s
rotunda	NN	06 s
rotundity	NN	07 1ies
rouble	NN JJ12	23 s
roue	NN JJ57	18 s
rouge	NN VB21 VBP63 JJ66	06 s	29 s 1ing d
rouged	VBN VBD9 JJ18
rough	-	15 s	36 s ing ed
rough-dry	VB NN12 JJ27 VBP30	-	30 1ies ing 1ied
rough-hew	VB NN36 VBP42	-	35 s ing ed n
rough-house	NN VB6 VBP33	-	41 s 1ing d
rough-sand	VB NN21 VBP36 JJ51	-	35 s ing ed
roughcast	NN VB30 VBP60 JJ66	27 s	36 s ing ed
roughdried	JJ VBN60 VBD63
roughen	VB NN45 VBP45 JJ54	-	35 s ing ed
roughhewn	JJ NN51
roughhouse	NN VB6 VBP33	-	31 s 1ing d
roughish	JJ NN66
roughneck	NN JJ66	18 s
roughness	NN	07 es
roughrider	NN	18 s
roughshod	JJ NN18 VBN48
roulette	NN JJ42 VB63	25 s
round	-	06 s	38c s ing ed
round-bottom	JJ NN33
round-faced	JJ VBN54 VBD63
roundabout	JJ NN6	06 s
roundel	NN JJ51	10 s
roundelay	NN JJ60	10 s
rounder	NN JJ63	18 s
roundhead	NN JJ54	18 s
roundheaded	JJ VBN48 VBD69
roundhouse	NN	06 s
rounding	-	04 s
roundish	JJ NN66
roundness	NN	10 es
roundsman	NN JJ66	18 2en
roundtable	-	10 s
roundup	-	04 s
rouse	VB NN12 VBP42	-	38 s 1ing d
rouser	NN JJ51	18 s
rousing	-	04 s
roustabout	NN JJ54	18 s
rout	-	14 s	33 s ing ed
route	-	15 s	38 s 1ing d
router	NN JJ60	18 s
routine	-	04 s
roux	NN JJ63	13 es
rove	VB VBP6 VBD15 VBN24	-	38 s 1ing d
rover	NN JJ63	18 s
row	-	14 s	38 s ing ed
rowan	NN JJ48	20 s
rowdy	-	18 1ies
rower	NN JJ57	18 s
royal	-	06 s
royalist	NN JJ42	18 s
royalty	NN	21 1ies
rpm	NN JJ66	28 s
rub	NN VB33 VBP69	09 s	35 s bing bed
rubber	-	27 s	30 s ing ed
rubberise	VB NN30 VBP33 JJ69	-	30 s 1ing d
rubberize	VB VBP51	-	30 s 1ing d
rubberlike	JJ NN54 RB63
rubberneck	NN VB36	18 s	39 s ing ed
rubbernecker	NN	18 s
rubberstamp	VB NN39 VBP45 JJ63	-	35c s ing ed
rubbery	JJ NN33
rubbing	-	19 s
rubbish	VB NN6 JJ48 VBP51	27 es	32 es ing ed
rubbishy	JJ NN48
rubble	NN JJ12	27 s
rube	NN JJ54	18 s
rubefacient	NN JJ6	06 s
rubel	NN JJ51	23 s
rubify	VB VBP48	-	30 1ies ing 1ied
ruble	NN JJ12	23 s
rubric	NN JJ39 VB48 VBP69	10 s	30 s ing ed
rubricate	VB VBP39 NN57	-	41 s 1ing d
ruby	JJ NN6 RB57	21 1ies
ruck	NN VB18 VBP51 JJ66	14 s	35 s ing ed
ruckle	VB VBP54 NN63	-	39 s 1ing d
ruckus	NN JJ30	04 es
rudd	NN JJ33	05 s
rudder	NN JJ66	06 s
rudderless	JJ
rudderpost	NN JJ39	06 s
ruddle	NN VB33 VBP66	27 s	35 s 1ing d
ruddy	JJ NN48
rudely	RB
rudeness	NN	07 es
rudimentary	JJ NN48
rudiments	NN NNS6 JJ48 VBG69	10 es
rue	NN VB33 VBP66 JJ66	20 s	37F s 1ing d
ruefully	RB
ruff	NN VB45	08 s	33 s ing ed
ruffian	NN JJ42	18 s
ruffianly	JJ RB33
ruffle	NN VB24 JJ48 VBP60	06 s	38 s 1ing d
ruffled	VBN VBD12 JJ27
rug	NN JJ51 VBG51	06 s
rugby	NN JJ54	04 1ies
rugged	JJ VBN39 VBD51
ruggedise	VB NN30 VBP33 JJ69	-	30 s 1ing d
ruggedize	VB VBP51	-	30 s 1ing d
rugose	JJ NN45
ruin	NN VB24 VBP60 JJ66	26 s	35 s ing ed
ruiner	NN JJ60	18 s
ruining	VBG NN30	04 s
ruinous	JJ
rule	-	09 s	41cF s 1ing d
ruler	NN JJ69	18 s
ruling	-	04 s
ruly	JJ RB33 NN60
rum	NN JJ15	13 s
rumba	NN VB57	10 s	38 s ing ed
rumble	NN VB9 JJ21 VBP48	11 s	39c s 1ing d
rumbling	VBG JJ27 NN30	11 s
rumen	NN NNS21 JJ45	05 2ina
ruminant	JJ NN30	05 s
ruminate	VB VBP45 JJ66	-	34c s 1ing d
ruminative	JJ
ruminator	NN	18 s
rummage	NN VB27 JJ69	26 s	35 s 1ing d
rummy	JJ NN6 RB57	18 1ies
rumor	NN VB48	10 s	32F s ing ed
rumormonger	NN	18 s
rumour	NN VB21 JJ45 VBP51	10 s	32F s ing ed
rumourmonger	NN	18 s
rump	NN JJ57	05 s
rumple	VB NN36 VBP45 JJ57	-	35 s 1ing d
rumpled	VBN JJ24 VBD27
rumpus	NN JJ39 VB45 VBP69	04 es	41 es ing ed
rumrunner	NN JJ51	18 s
run	-	04 s	38 s ning 2an/ned
run-down	JJ NN39
run-in	NN JJ57	10 s
run-up	-	11 s
runaway	JJ NN6	11 s
runcinate	JJ
rundown	NN JJ57	10 s
rune	NN JJ54	10 s
rung	-	06 s
runner	-	18 s
runner-up	-	18 3s-up
running	-	04 s
runny	JJ NN48
runoff	-	11 s
runproof	JJ NN30
runt	NN JJ66	18 s
runty	JJ NN24
runway	NN JJ57	06 s
rupee	NN JJ60	23 s
rupture	-	26 s	35 s 1ing d
ruralism	NN	10 s
ruralist	NN JJ42	18 s
ruse	NN	04 s
rush	-	04 es	38 es ing ed
rusher	NN	18 s
rushing	-	04 s
rushy	JJ NN48
russet	NN JJ15	06 s
rust	-	27 s	30 s ing ed
rusted	VBN VBD12 JJ30
rustic	JJ NN48	18 s
rusticate	VB VBP39 NN57	-	42 s 1ing d
rusticism	NN	10 s
rustle	NN VB15 VBP48 JJ51	11 s	39 s 1ing d
rustler	NN JJ69	18 s
rustling	VBG JJ39 NN45	04 s
rustproof	JJ NN30
rustproofed	JJ VBN30 VBD42
rusty	JJ NN24
rut	NN VB30 JJ69	25 s	42 s ting ted
rutabaga	NN	13 s
ruth	NN JJ57	18 s
rutherford	NN JJ51	23 s
ruthless	JJ
ruthlessly	RB
ruthlessness	NN	07 es
rutted	VBN VBD JJ15
ruttish	JJ NN66
rutty	JJ NN24
rydberg	NN JJ51 VBG51	23 s
sabbat	NN JJ57	14 s
saber	NN VB30 JJ57 VBP63	06 s	35 s ing ed
sabertoothed	JJ VBN48 VBD57
sable	JJ NN60	06 s
sabotage	NN VB36	04 s	41 s 1ing d
saboteur	NN JJ42 VB69	18 s
sabra	NN	18 s
sabre	NN VB21 VBP57 JJ66	06 s	35 s 1ing d
sac	NN JJ30	25 s
saccade	NN JJ45	04 s
saccharify	VB VBP48	-	39 1ies ing 1ied
saccharine	JJ NN42
sacculate	JJ NN21 VB30 VBN57
sacculated	JJ VBN54
sachem	NN	18 s
sack	NN VB30 VBP66	06 s	40 s ing ed
sacked	VBN VBD9 JJ18
sackful	NN JJ9	23 s
sacking	VBG NN24	06 s
sacrament	NN	04 s
sacrifice	-	04 s	40 s 1ing d
sacrificer	NN JJ60	18 s
sacrilege	NN JJ57	04 s
sacristan	NN JJ48	18 s
sacrosanct	JJ NN57
sad	-	-	-	dest
sadden	VB JJ57 NN57 VBP60	-	37 s ing ed
saddhu	NN JJ51	18 s
saddle	NN VB33 VBP66	06 s	35c s 1ing d
saddlebag	NN	06 s
saddled	VBN VBD9 JJ30
saddler	NN JJ69	18 s
sadhe	NN	10 s
sadhu	NN JJ51	18 s
sadism	NN	12 s
sadist	NN JJ51	18 s
sadistic	JJ
sadness	-	12 es
sadomasochist	NN JJ51	18 s
safari	NN JJ57	04 s
safe	-	06 s	-	r/st
safe-conduct	NN JJ51	10 s
safebreaker	NN JJ66	18 s
safecracker	NN	18 s
safeguard	NN VB33 JJ63	04 s	33 s ing ed
safekeeping	-	04 s
safety	-	26 1ies
saffron	NN	20 s
sag	NN VB24	25 s	38 s ging ged
saga	NN	10 s
sagacious	JJ
sagamore	NN JJ60 VB66	18 s
sage	JJ NN	18 s
sagebrush	NN JJ57	20 es
sagittiform	JJ NN57 VB69
sahib	NN	18 s
sail	NN VB6 VBP51	06 s	38 s ing ed
sailboat	NN JJ57	06 s
sailing	-	04 s
sailmaker	NN	18 s
sailor	NN JJ69	18 s
sailplane	NN VB51 JJ60	06 s	38 s 1ing d
sailplaning	VBG NN36 JJ45	04 s
saint	NN VB21 JJ63	18 s	37c s ing ed
sainthood	NN	14 s
saintly	JJ RB6 NN54 VBN57
sake	-	07 s
saki	NN JJ57	18 s
salaam	NN VB33	10 s	32 s ing ed
salable	JJ
salacious	JJ
salad	NN JJ57	13 s
salade	NN JJ45	06 s
salah	NN JJ57	09 s
salamander	NN JJ63	05 s
salamandriform	JJ NN57 VB69
salami	NN JJ57	13 s
salary	-	21 1ies
sale	-	04 s
sales	-	21 es
salesclerk	NN JJ69	18 s
salesgirl	NN JJ39	18 s
saleslady	NN JJ48	18 1ies
salesman	NN JJ66	18 2en
salesmanship	NN	09 s
salesperson	NN JJ57	18 4ople
saleswoman	NN JJ66	18 2en
salient	-	15 s
salinate	VB VBP45 JJ66	-	30 s 1ing d
saline	JJ NN	27 s
saliva	NN	08 s
salivary	JJ NN57
salivate	VB VBP45 NN60 JJ66	-	29 s 1ing d
sallow	NN JJ9 VB27	20 s	30 s ing ed
sally	NN RB36 JJ63	10 1ies
salmagundi	NN JJ57	14 s
salmon	NN JJ21	05 s
salon	NN	06 s
saloon	NN	06 s
salpingectomy	NN JJ54	04 1ies
salt	-	27 s	39 s ing ed
saltate	VB VBP39 JJ48 NN57	-	38 s 1ing d
saltcellar	NN JJ36	06 s
salted	VBN VBD9 JJ33
salter	NN JJ60	18 s
saltiness	NN	10 es
saltish	JJ NN66
saltpan	NN JJ48	17 s
saltwater	NN JJ54	27 s
saltworks	NN NNS6 JJ30 VBG69	06 es
salty	JJ NN18
salubrious	JJ
salutary	JJ NN57
salutation	NN	10 s
salutatorian	NN JJ33	18 s
salutatory	NN JJ	10 1ies
salute	VB NN3 VBP51 JJ51	10 s	34cc s 1ing d
saluter	NN JJ60	18 s
salvage	NN VB27 JJ69	21 s	41 s 1ing d
salvager	NN	18 s
salvation	-	04 s
salve	NN VB12 JJ39 VBP45	06 s	41 s 1ing d
salverform	JJ NN57 VB69
salvo	NN JJ60	11 es
salvor	NN JJ69	18 s
salwar	NN JJ45	06 s
samarium	NN	27 s
samba	NN VB57	20 s	38 s ing ed
samekh	NN JJ57	10 s
sameness	NN	07 es
samisen	NN JJ45 NNS63	06 s
samite	NN JJ48	06 s
samizdat	NN JJ57	10 s
samovar	NN JJ45	06 s
sampan	NN JJ48	06 s
sample	-	09 s	34 s 1ing d
sampler	NN JJ69	06 s
sampling	-	04 s
samurai	NN JJ57	18 s
sanctified	VBN JJ24 VBD24
sanctify	VB VBP48	-	32 1ies ing 1ied
sanctimonious	JJ
sanctimony	NN JJ63	07 1ies
sanction	NN VB54	10 s	32c s ing ed
sanctioning	VBG NN51 JJ54
sanctity	NN	07 1ies
sanctuary	-	06 1ies
sand	-	27 s	35 s ing ed
sandal	NN JJ33	06 s
sandaled	JJ VBN33 VBD54
sandalled	JJ VBN48 VBD66
sandalwood	NN	20 s
sandbag	NN VB24	06 s	41 s ging ged
sandbagger	NN	18 s
sandbar	NN JJ45	17 s
sandblast	NN VB30 VBP60 JJ66	19 s	35 s ing ed
sandboy	NN	18 s
sander	NN JJ63	06 s
sandhi	NN JJ57	10 s
sandman	NN JJ66	18 2en
sandpaper	NN VB33 JJ57 VBP66	27 s	35 s ing ed
sandpapery	JJ NN33
sandpile	NN JJ42	06 s
sands	NNS VBZ36	15 es
sandwich	NN VB30 VBP63	13 es	36 es ing ed
sandwichman	NN JJ66	18 2en
sandy	JJ NN48
sang	NN VBD21	20 s
sangoma	NN JJ66	18 s
sanguine	JJ NN6	07 s
sanguineous	JJ
sanitate	VB VBP39 JJ48 NN57	-	40 s 1ing d
sanitation	NN	26 s
sanitise	VB NN30 VBP33 JJ69	-	35 s 1ing d
sanitize	VB VBP51	-	35 s 1ing d
sanity	NN	26 1ies
sannup	NN JJ63	18 s
sannyasi	NN JJ57	18 s
sannyasin	NN JJ57	18 s
santims	NN NNS18 JJ57	23 1i
sanyasi	NN JJ57	18 s
sap	NN VB24 VBP60	27 s	40 s ping ped
saphead	NN JJ54	18 s
sapiens	JJ NN21 VBZ39 VBN57
sapling	NN JJ57 VBG66	20 s
saponify	VB VBP48	-	30 1ies ing 1ied
sapper	NN JJ48	18 s
sapphire	JJ NN	27 s
sappy	JJ NN48
saraband	NN JJ63	10 s
sarcasm	NN	10 s
sarcolemmal	JJ NN66
sarcophagus	NN JJ30	06 2i
sardine	NN JJ57	13 s
sardonic	JJ
saree	NN JJ45	06 s
sari	NN JJ57	06 s
sarin	NN JJ57	27 s
sarong	NN JJ27	06 s
sartor	NN	18 s
sash	NN JJ63	06 es
sashay	NN VB27 JJ60	04 s	38 s ing ed
sass	NN VB24	10 es	32 es ing ed
sassing	VBG NN27	10 s
sassy	JJ NN48
satang	NN JJ48 VBG51	23 s
satanic	JJ NN60
sate	VB VBP45 NN60 JJ66	-	34 s 1ing d
sateen	NN JJ45	06 s
satellite	-	06 s	32 s 1ing d
satiate	JJ VB9 VBP54 NN57	-	34 s 1ing d
satiety	NN	26 1ies
satin	NN JJ57	06 s
satinette	NN JJ42 VB63	06 s
satiny	JJ NN48
satire	NN JJ60	10 s
satiric	JJ NN66
satirical	JJ
satirically	RB
satirise	VB NN30 VBP33 JJ69	-	32 s 1ing d
satirist	NN JJ51	18 s
satirize	VB VBP51	-	32 s 1ing d
satisfaction	NN	12 s
satisfactorily	RB
satisfactory	JJ
satisfice	VB NN6 VBP15 JJ33	-	41 s 1ing d
satisfise	VB NN30 VBP33 JJ69	-	41 s 1ing d
satisfy	-	-	42 1ies ing 1ied
satisfying	VBG JJ27
satrap	NN JJ63	18 s
saturate	VB VBP45 JJ66 NN69	-	30 s 1ing d
saturated	VBN VBD15 JJ27
saturation	-	22 s
saturnine	JJ NN42
satyr	NN JJ60	18 s
sauce	NN VB36	13 s	41 s 1ing d
saucepan	NN JJ48	06 s
saucy	JJ NN15 RB69
sauna	NN	06 s
saunter	NN VB39 VBP66	04 s	38 s ing ed
saunterer	NN JJ54	18 s
sausage	NN JJ60	13 s
saute	JJ VB6 NN9 VBP57	13 s	30 s 1ing d
sauteed	JJ NN30 VBN42 VBD60
sauteing	NN VBG45 JJ69	04 s
savage	-	18 s	33c s 1ing d
savagely	RB
savageness	NN	07 es
savagery	NN JJ66	07 1ies
savannah	NN JJ57	15 s
savant	NN JJ42	18 s
save	-	04 s	41 s 1ing d
saver	NN JJ63	18 s
saving	-	04 s
savings	-	21 es
savior	NN JJ69	18 s
saviour	NN JJ36	18 s
savor	NN VB48	09 s	37 s ing ed
savory	JJ NN27	20 1ies
savour	NN VB21 JJ45 VBP51	09 s	39 s ing ed
savvy	NN VB36 JJ63 RB63	09 1ies	31F 1ies ing 1ied
saw	-	10 s	35 s ing ed n
sawbones	NN NNS6 JJ30 VBG69	18 es
sawdust	NN JJ54	27 s
sawhorse	NN JJ48	06 s
sawyer	NN	18 s
sax	NN JJ63	18 es
saxhorn	NN JJ45	06 s
saxicoline	JJ NN39
saxist	NN JJ51	18 s
saxophonist	NN JJ42	18 s
say	-	26 s	32ccF s ing 1id
say-so	NN JJ60	10 s
sayeret	NN JJ69	14 s
saying	-	10 s
sayonara	NN	10 s
scab	NN VB33 VBP69	18 s	29 s bing bed
scabby	JJ NN45 RB51
scabies	NN NNS6 JJ45 VBG69	26 es
scablands	NN NNS9 JJ48 VBG69	17 es
scaffold	NN VB27 JJ66 VBP69	06 s	35 s ing ed
scalawag	NN	18 s
scald	NN VB18 JJ63	26 s	32 s ing ed
scale	-	24 s	42 s 1ing d
scaled	VBN VBD18 JJ36
scalene	JJ NN42
scaley	JJ NN45
scaling	VBG NN27	04 s
scallop	NN VB39 VBP57	25 s	36 s ing ed
scalloped	VBN VBD9 JJ33
scallywag	NN	18 s
scalp	NN VB27 VBP66	08 s	40 s ing ed
scalpel	NN VB51 JJ57	06 s
scalper	NN JJ48	18 s
scaly	JJ RB33 NN60
scam	-	04 s	41 s ming med
scammer	NN JJ66	18 s
scamp	NN VB18 VBP63 JJ69	18 s	36 s ing ed
scamper	NN VB33 JJ57 VBP66	04 s	38 s ing ed
scan	NN VB39 JJ57 VBP63	04 s	39 s ning ned
scandal	-	10 s
scandalise	VB NN30 VBP33 JJ69	-	37 s 1ing d
scandalize	VB VBP60	-	37 s 1ing d
scandalmonger	NN	18 s
scandalmongering	JJ NN12 VBG45	10 s
scandalous	JJ
scandium	NN	27 s
scanner	-	18 s
scanning	VBG NN21 JJ45	22 s
scansion	NN	10 s
scant	-	-	41 s ing ed	est
scantling	NN VBG42 JJ42	06 s
scanty	NN JJ15 CD66	06 1ies
scapegoat	NN JJ57	18 s
scapegrace	NN JJ60	18 s
scaphocephaly	NN JJ39 RB39	26 1ies
scapose	JJ NN45
scapular	JJ NN42	05 s
scapulary	NN JJ42	06 1ies
scar	-	26 s	35 s ring red
scarce	NN JJ6 RB18
scarcely	RB
scarcity	NN	07 1ies
scare	-	26 s	37 s 1ing d
scarecrowish	JJ NN66
scaremonger	NN	18 s
scarey	JJ NN45
scarf	NN VB48	06 1ves	35 s ing ed
scarify	VB VBP48	-	35 1ies ing 1ied
scarlet	NN JJ9	07 s
scarper	VB NN21 VBP36 JJ36	-	38 s ing ed
scarred	VBN VBD12 JJ42
scat	NN VB33 JJ66 VBP69	04 s	38 s ting ted
scathingly	RB
scatology	NN JJ63	10 1ies
scatter	NN VB30 JJ60	07 s	38 s ing ed
scatterbrain	NN	18 s
scatterbrained	JJ VBN48
scattergood	NN	18 s
scattering	VBG NN27 JJ63	23 s
scatty	JJ NN24
scavenge	VB VBP24 NN30 JJ42	-	35 s 1ing d
scavenger	NN	27 s
scenario	-	10 s
scenarist	NN JJ51	18 s
scend	VB VBP42 NN63	-	38 s ing ed
scene	-	15 s
scene-stealer	NN JJ69	18 s
scenery	NN JJ66	06 1ies
sceneshifter	NN JJ60	18 s
scenic	JJ NN60
scent	NN VB54 JJ57	09 s	39 s ing ed
scented	VBN VBD12 JJ24
sceptered	JJ VBN42 VBD60
sceptic	NN JJ18	18 s
sceptical	JJ
scepticism	NN	09 s
sceptred	JJ VBN48 VBD60
schedule	-	09 s	31c s 1ing d
scheduling	-	04 s
schematic	JJ NN66	06 s
schematise	VB NN30 VBP33 JJ69	-	30 s 1ing d
schematize	VB VBP51	-	36 s 1ing d
scheme	-	09 s	31c s 1ing d
schemer	NN JJ66	18 s
scheming	VBG JJ24 NN60
schemozzle	NN JJ39	26 s
scherzo	NN JJ60	10 1i
schilling	-	23 s
schism	NN	04 s
schizophrenic	JJ NN21	18 s
schlemiel	NN JJ51	18 s
schlep	NN VB24 JJ60 VBP63	18 s	35 s ping ped
schlepper	NN JJ48	18 s
schlimazel	NN JJ51	18 s
schlockmeister	NN	18 s
schmaltzy	JJ NN45 RB51
schmalzy	JJ NN45 RB51
schmear	NN JJ42	14 s
schmeer	NN JJ60	14 s
schmegegge	NN JJ57	10 s
schmo	NN JJ60	18 es
schmoose	NN VB9 VBP42 JJ63	10 s	32 s 1ing d
schmooze	VB NN9 VBP45	10 s	32 s 1ing d
schmoozer	NN JJ60	18 s
schmuck	NN JJ57	18 s
schnook	NN	18 s
schnorr	VB NN24 VBP39 JJ51	-	40 s ing ed
schnorrer	NN JJ54	18 s
scholar	-	18 s
scholarly	JJ RB51
scholarship	-	21 s
scholastic	JJ NN45	18 s
scholastically	RB
scholia	NNS NN9	10 s
scholiast	NN JJ57	18 s
scholium	NN	10 2a
school	-	14 s	41 s ing ed
schoolbook	NN	10 s
schoolboy	NN	18 s
schoolboyish	JJ NN66
schoolchild	NN JJ54	18 s
schooldays	NN NNS12 RB48 JJ48	28 es
schoolfellow	NN JJ57	18 s
schoolfriend	NN VB54 JJ57	18 s
schoolgirl	NN JJ39	18 s
schoolgirlish	JJ VB66
schoolhouse	NN	06 s
schooling	VBG NN21 JJ60	04 s
schoolma'am	NN	18 s
schoolman	NN JJ66	18 2en
schoolmarm	NN JJ57	18 s
schoolmaster	NN	18 s
schoolmate	NN JJ48	18 s
schoolmistress	NN	18 es
schoolroom	NN	06 s
schoolteacher	-	18 s
schooltime	NN JJ42	28 s
schoolwide	JJ NN27 VB69
schoolyard	NN JJ54	15 s
schottische	NN	10 s
schtick	NN JJ57	23 s
schtickl	NN JJ39	23 s
schtikl	NN JJ39	23 s
schuss	VB NN21 VBP33 JJ48	-	38 es ing ed
schwa	NN	10 s
sciatica	NN	26 s
science	-	09 s
scienter	RB NN24 JJ27
scientifically	RB
scientist	-	18 s
scimitar	NN JJ45	06 s
scintilla	NN	23 s
scintillate	-	-	43 s 1ing d
scintillating	VBG JJ39
sciolist	NN JJ48	18 s
scion	-	18 s
scissor	VB NN6 VBP33 JJ42	-	35 s ing ed
sclaff	NN VB45	04 s	35 s ing ed
sclerosed	JJ VBN51
sclerotic	JJ
sclerotomy	NN JJ54	04 1ies
scoff	NN VB51	10 s	32c s ing ed
scoffer	NN JJ54 VB66	18 s
scoffing	VBG NN3	10 s
scofflaw	NN JJ63	18 s
scold	NN VB27 JJ66 VBP69	18 s	32c s ing ed
scolder	NN JJ63	18 s
scolding	VBG NN27 JJ57	10 s
scolion	NN	10 s
scollop	NN VB39 VBP57	13 s	35 s ing ed
scoop	NN VB39 VBP57	23 s	35 s ing ed
scoopful	NN JJ9	23 s
scoot	VB NN33 VBP60 JJ69	-	38 s ing ed
scooter	NN JJ60	06 s
scope	-	07 s
scorbutus	NN JJ30	26 es
scorch	NN VB30 VBP63	26 es	30 es ing ed
scorched	VBN VBD3 JJ21
scorcher	NN	19 s
scorching	VBG JJ30
score	-	09 s	33c s 1ing d
scoreboard	NN JJ54	06 s
scorecard	NN JJ54	10 s
scorekeeper	NN JJ48	18 s
scoreless	JJ
scorer	NN JJ54	18 s
scores	-	23 es
scoring	-	04 s
scorn	-	12 s	37c s ing ed
scorner	NN JJ60	18 s
scornful	JJ
scornfully	RB
scorpion	NN	18 s
scotch	NN JJ24 VB42	25 es	41 es ing ed
scoundrel	NN JJ51	18 s
scoundrelly	JJ RB15 NN45 VBN66
scour	NN VB21 JJ45 VBP51	15 s	35 s ing ed
scoured	VBN VBD18 JJ24
scourer	NN JJ54	18 s
scourge	-	06 s	41 s 1ing d
scourger	NN	18 s
scouring	VBG NN33	04 s
scours	NNS VBZ30	26 es
scout	NN VB36 JJ63	18 s	39 s ing ed
scouter	NN JJ60	18 s
scouting	VBG NN45	04 s
scoutmaster	NN	18 s
scowl	NN VB24 JJ48 VBP69	10 s	29 s ing ed
scrabble	NN VB9 JJ21 VBP48	06 s	35c s 1ing d
scrabbly	JJ RB18 NN42 VBN69
scrag	NN VB24	18 s	35 s ging ged
scraggly	JJ RB36
scraggy	JJ NN36
scram	VB NN21 VBP39	-	38 s ming med
scramble	-	04 s	38 s 1ing d
scrambler	NN JJ69	18 s
scranch	VB NN18 VBP42 JJ48	-	32 es ing ed
scrap	NN VB24 VBP60	17 s	40c s ping ped
scrapbook	NN	06 s
scrape	NN VB24	11 s	35 s 1ing d
scrapheap	NN JJ63	15 s
scraping	VBG NN27	17 s
scrapper	NN JJ48	18 s
scraps	NNS VBZ48	27 es
scratch	-	26 es	35 es ing ed
scratcher	NN	18 s
scratchiness	NN	07 es
scratching	-	11 s
scratchy	JJ NN48
scraunch	VB NN18 VBP42 JJ48	-	32 es ing ed
scrawl	NN VB24 JJ48 VBP69	10 s	36 s ing ed
scrawler	NN JJ69	18 s
scrawny	JJ NN48
screak	VB NN18 VBP30 JJ45	-	39c s ing ed
scream	NN VB33	10 s	32c s ing ed
screamer	NN JJ66	18 s
screaming	-	10 s
scree	NN JJ45	17 s
screech	NN VB30 VBP63	11 es	39c es ing ed
screecher	NN	18 s
screeching	VBG NN42 JJ63	11 s
screechy	JJ NN48
screed	NN	10 s
screen	-	06 s	41c s ing ed
screener	NN JJ60	18 s
screening	-	10 s
screenland	NN	14 s
screenplay	NN JJ60	10 s
screenwriter	-	18 s
screw	-	18 s	35 s ing ed
screw-loose	JJ NN45
screwball	NN JJ9	18 s
screwballer	NN JJ69	18 s
screwdriver	NN JJ63	06 s
screwy	JJ NN45 RB51
scribble	NN VB9 JJ21 VBP48	10 s	32 s 1ing d
scribbler	NN JJ69	18 s
scribe	NN VB30 JJ63	18 s	35 s 1ing d
scrim	NN JJ39	06 s
scrimmage	NN VB27 JJ69	04 s	36 s 1ing d
scrimp	VB NN39 VBP45 JJ63	-	40 s ing ed
scrimpy	JJ NN48
scrimshank	VB NN39 VBP45 JJ60	-	41 s ing ed
scrimshanker	NN	18 s
scrimy	JJ NN45 RB51
script	-	10 s	36 s ing ed
scriptural	JJ
scripture	NN	10 s
scriptwriter	NN JJ63	18 s
scrivened	JJ VBN42 VBD57
scrivener	NN JJ60	18 s
scroll	NN VB33 VBP66	25 s	30 s ing ed
scrooge	NN JJ57	18 s
scrounge	VB VBP24 NN30 JJ42	-	40 s 1ing d
scrounger	NN	18 s
scrub	NN JJ24 VB33 VBP69	14 s	35 s bing bed
scrubber	NN JJ48	18 s
scrubbing	VBG NN27 JJ63	04 s
scrubby	JJ NN45 RB51
scruffy	JJ VB48 NN54 RB66
scrum	NN	04 s
scrunch	NN VB39	11 es	39 es ing ed
scruple	NN VB18 VBP63 JJ63	23 s	42c s 1ing d
scruples	NNS VBZ54	16 es
scrupulously	RB
scrutineer	NN JJ60	18 s
scrutinise	VB NN30 VBP33 JJ69	-	39c s 1ing d
scrutiniser	NN JJ51	18 s
scrutinize	-	-	39c s 1ing d
scrutinizer	NN JJ60	18 s
scrutiny	-	04 1ies
scry	VB NN12 JJ27 VBP30	-	31 1ies ing 1ied
scud	NN VB33 VBP51	04 s	38 s ding ded
scudding	VBG NN9 JJ69	04 s
scuff	NN VB45	06 s	38 s ing ed
scuffer	NN JJ54 VB66	06 s
scuffle	-	04 s	38 s 1ing d
scull	NN VB24	06 s	38 s ing ed
sculler	NN JJ69	18 s
scullion	NN	18 s
sculpt	VB VBP45 NN45 JJ63	-	36 s ing ed
sculpted	VBN VBD9 JJ21
sculptor	NN	18 s
sculptress	NN	18 es
sculptural	JJ
sculpture	NN VB33 VBP66	06 s	36 s 1ing d
sculptured	VBN JJ18 VBD24
sculpturer	NN JJ54	18 s
sculpturesque	JJ NN39
scum	-	14 s	40 s ming med
scumble	NN JJ12	04 s
scummy	JJ NN45 RB51
scupper	NN VB33 JJ57 VBP66	06 s	33c s ing ed
scurfy	JJ VB48 NN54 RB66
scurrility	NN	10 1ies
scurrilous	JJ
scurry	NN VB45 JJ60	04 1ies	38 1ies ing 1ied
scurrying	VBG JJ30
scurvy	JJ NN6 RB57	26 1ies
scuttle	-	06 s	38 s 1ing d
scuttlebutt	NN JJ54	10 s
scyphus	NN JJ30	06 2i
scythe	NN VB30 VBP57	06 s	35 s 1ing d
sea	-	17 s
sea-level	JJ
seabed	NN JJ12 NNS60 VBG69	17 s
seaborne	JJ NN42
seacoast	NN JJ57	17 s
seafarer	NN JJ54	18 s
seafaring	JJ NN18 VBG51	04 s
seafood	NN	13 s
seagirt	JJ NN30 VB69
seagoing	JJ NN45 VBG54
seagull	NN	05 s
seahorse	NN JJ48	05 s
seal	-	06 s	35cF s ing ed
sealing	VBG NN27	04 s
seam	NN VB33	06 s	35 s ing ed
seaman	NN JJ66	18 2en
seamanly	JJ RB33
seamed	VBN VBD JJ9
seamless	JJ
seamount	NN VB69	17 s
seamster	NN	18 s
seamstress	NN	18 es
seamy	JJ NN45 RB51
seance	NN	14 s
seaplane	NN VB51 JJ60	06 s	38 s 1ing d
seaquake	NN	11 s
sear	JJ VB27 NN60 RB63	-	30 s ing ed
search	-	04 es	35c es ing ed
searcher	NN	18 s
searchlight	NN JJ69	06 s
seared	VBN VBD6 JJ36
seashore	NN JJ60 VB66	17 s
seasick	JJ NN42
seaside	-	17 s
season	-	28 s	39 s ing ed
seasonal	JJ NN66	18 s
seasoner	NN JJ60	18 s
seat	-	15 s	35 s ing ed
seating	-	06 s
seats	-	06 es
seawater	NN JJ54	27 s
seaweed	NN JJ66	05 s
sec	JJ NN30	28 s
secant	NN JJ42	25 s
secateurs	NN NNS9 JJ48 VBG69	06 es
secede	VB NN33 VBP36 JJ60	-	41 s 1ing d
secern	VB VBP36 JJ39 NN39	-	31 s ing ed
secernate	VB VBP51 JJ57 NN60	-	31 s 1ing d
secession	NN	14 s
secessionist	NN JJ42	18 s
seclude	VB VBP21 NN24 JJ48	-	30 s 1ing d
secluded	VBN VBD9 JJ18
secobarbital	NN JJ33	06 s
second	-	28 s	41 s ing ed
second-best	JJ NN51 RB54
second-class	JJ NN36
second-guess	-	-	32c es ing ed
second-in-command	NN JJ63	18 s
second-rate	JJ NN66
second-rater	NN JJ54	18 s
second-stringer	NN	18 s
secondarily	RB
secondary	-	14 1ies
seconder	NN JJ63	18 s
secondhand	JJ RB15 NN24
secondment	NN	10 s
secondo	NN JJ60	10 1i
secpar	NN JJ45	23 s
secrecy	-	07 1ies
secret	-	10 s
secretariat	NN JJ57	14 s
secretariate	NN JJ45 VB63	14 s
secretary	-	18 1ies
secrete	VB VBP45 NN54 JJ63	-	29 s 1ing d
secretion	NN	22 s
secretive	JJ
sect	NN JJ54	14 s
sectarian	JJ NN36	18 s
sectarist	NN JJ51	18 s
sectary	NN JJ42	18 1ies
section	-	10 s	35 s ing ed
sectionalise	VB NN30 VBP33 JJ69	-	41 s 1ing d
sectionalize	VB VBP60	-	41 s 1ing d
sectioned	VBN VBD9 JJ15
sector	-	25 s
secular	-	18 s
secularise	VB NN30 VBP33 JJ69	-	30 s 1ing d
secularism	NN	09 s
secularist	NN JJ51	18 s
secularize	VB VBP51	-	30 s 1ing d
secundigravida	NN	18 s
secure	-	-	40 s 1ing d
securely	RB
securer	NN JJ54	18 s
security	-	26 1ies
sedan	NN JJ48	06 s
sedate	JJ VB6 VBP39 NN66	-	29 s 1ing d
sedentary	JJ NN48
sedgy	JJ NN36
sediment	NN VB45	17 s	38 s ing ed
sedimentary	JJ NN48
sedimentation	NN	19 s
sedition	NN	04 s
seduce	VB NN21 VBP42 JJ63	-	35c s 1ing d
seducer	NN JJ60	18 s
seduction	NN	04 s
seductive	JJ
seductress	NN	18 es
sedulously	RB
see	-	15 s	39cF s ing 2aw n
seed	-	20 s	35 s ing 0
seedbed	NN JJ12 NNS60 VBG69	06 s
seeded	JJ VBN42 VBD51
seeder	NN JJ66	18 s
seedling	NN JJ54 VBG57	20 s
seedman	NN JJ66	18 2en
seedpod	NN	20 s
seedsman	NN JJ66	18 2en
seedtime	NN JJ42	28 s
seedy	JJ NN48
seeing	-	09 s
seek	-	11 s	40 s ing 3ought
seeker	-	18 s
seeking	-	04 s
seel	VB NN39 VBP48 JJ54	-	39 s ing ed
seem	-	-	39 s ing ed
seemly	JJ RB30
seep	VB VBP42 NN45 JJ51	-	38 s ing ed
seepage	NN JJ60	11 s
seeping	VBG JJ36 NN57
seer	NN JJ60	18 s
seesaw	NN VB15	06 s	38 s ing ed
seethe	VB NN27 VBP30	-	42 s 1ing d
seething	JJ VBG6 NN33
segment	-	06 s	35 s ing ed
segmental	JJ
segmented	VBN VBD12 JJ24
segno	NN JJ60	10 1i
segregate	-	18 s	41 s 1ing d
segregated	VBN VBD15 JJ48
segregation	-	22 s
segregationist	-	18 s
segregator	NN	18 s
segue	NN VB51 VBP63 JJ63	04 s	32 s 1ing d
seigneur	NN JJ42 VB69	18 s
seignior	NN JJ69	18 s
seigniorage	NN	21 s
seigniory	NN JJ33	21 1ies
seine	NN VB36 VBP66 JJ66	17 s	33 s 1ing d
seismograph	NN	06 s
seismologist	NN JJ51	18 s
seize	-	-	35 s 1ing d
seizer	NN JJ60	18 s
seizing	-	06 s
seizure	NN JJ60	26 s
select	-	-	31 s ing ed
selection	-	04 s
selective	JJ
selectively	RB
selectman	NN JJ66	18 2en
selector	NN	18 s
selectwoman	NN JJ66	18 2en
self	-	09 1ves
self-accusation	NN	10 s
self-aggrandisement	NN	04 s
self-appointed	JJ VBN48 VBD63
self-assertion	NN JJ54	10 s
self-assurance	NN	09 s
self-awareness	NN	09 es
self-conceited	JJ VBN51 VBD66
self-condemnation	NN	10 s
self-confidence	NN	09 s
self-confident	JJ NN51
self-conscious	JJ
self-consciously	RB
self-consciousness	NN	12 es
self-consistent	JJ NN63
self-contained	JJ VBN48
self-contradiction	NN	10 s
self-control	NN JJ48	04 s
self-deception	NN	09 s
self-defeating	JJ VBG39 NN51
self-defense	NN JJ48	04 s
self-denial	NN JJ42	07 s
self-destroy	VB VBP33 NN39	-	36 s ing ed
self-destruct	VB VBP48 NN48 JJ66	-	36 s ing ed
self-destruction	NN	04 s
self-destructive	JJ
self-determination	NN	26 s
self-discipline	NN JJ60	07 s
self-doubt	NN JJ54	12 s
self-effacement	NN	04 s
self-employed	JJ VBN45 VBD63
self-enclosed	JJ VBN51
self-esteem	NN	12 s
self-evident	JJ NN51
self-expression	NN	10 s
self-flagellation	NN	04 s
self-government	NN JJ69	26 s
self-help	NN JJ66	04 s
self-imposed	JJ VBN51
self-incrimination	NN	10 s
self-indulgence	NN	07 s
self-interest	-	07 s
self-justification	NN	10 s
self-locking	JJ NN36 VBG42
self-love	NN JJ57	12 s
self-pity	NN	12 1ies
self-portrait	NN JJ57	06 s
self-possessed	JJ VBN48 VBD63
self-praise	NN	10 s
self-preservation	NN	04 s
self-pride	NN	12 s
self-reliance	NN	26 s
self-reliant	JJ
self-reproof	NN JJ69	10 s
self-respect	NN JJ63	07 s
self-restraint	NN JJ54	07 s
self-righteous	JJ
self-sacrifice	NN JJ60	04 s
self-satisfaction	NN	12 s
self-seeker	NN	18 s
self-starter	NN JJ60	18 s
self-sufficiency	NN	26 1ies
self-sufficient	JJ
self-sustaining	JJ VBG30 NN33
self-whispered	JJ VBN45 VBD60
self-will	NN	07 s
self-worth	NN JJ60	07 s
selfishness	NN	07 es
selfless	JJ
selfsame	JJ NN45
sell	-	04 s	40c s ing 3old
seller	NN JJ69	18 s
selling	-	04 s
selloff	NN	04 s
sellotape	VB NN30 VBP57 JJ69	-	35 s 1ing d
sellout	NN JJ54	04 s
seltzer	NN JJ60	13 s
selva	NN	14 s
semantic	JJ
semantically	RB
semanticist	NN JJ51	18 s
semantics	NN NNS24 JJ66	09 es
semaphore	NN VB3 VBP39	06 s	32c s 1ing d
semblance	-	07 s
semester	NN	28 s
semi-automatise	VB NN30 VBP33 JJ69	-	30 s 1ing d
semi-automatize	VB VBP51	-	30 s 1ing d
semi-processed	JJ VBN48 VBD63
semiabstract	JJ NN24 VB48
semiautobiographical	JJ
semiautomatic	JJ NN66	06 s
semibreve	NN JJ30	10 s
semicolon	NN	10 s
semicomatose	JJ NN45
semiconducting	JJ VBG30 NN54
semiconductor	NN	27 s
semiconscious	JJ
semidark	JJ NN30
semidesert	NN JJ57	15 s
semidetached	JJ VBN51 VBD54
semiempirical	JJ
semifinal	NN JJ21	11 s
semifinalist	NN JJ42	18 s
semihard	JJ NN45
semiliterate	JJ
semimonthly	JJ RB6 NN57	10 1ies
seminal	JJ
seminar	-	14 s
seminarian	NN JJ24	18 s
seminarist	NN JJ51	18 s
seminary	NN JJ21	14 1ies
seminude	JJ NN39
semiopaque	JJ NN39
semiotician	NN JJ42	18 s
semiotics	NN NNS24 JJ66	09 es
semipermanent	JJ NN45
semiprecious	JJ
semiprivate	JJ NN60
semipro	NN JJ60	18 s
semiprofessional	JJ NN6 NNS66	18 s
semipublic	JJ
semiquaver	NN JJ63	10 s
semiskilled	JJ VBN63
semisoft	JJ NN42
semisweet	JJ NN30
semitone	NN JJ57	10 s
semitrance	NN	09 s
semitropics	NN NNS15 JJ60	15 es
semivowel	NN JJ51	10 s
semiweekly	RB JJ15 NN45	10 1ies
sempstress	NN	18 es
sen	NN JJ45 NNS63	23 s
senate	NN JJ33 VB60	14 s
senator	-	18 s
send	-	-	38c s ing 1t
send-off	NN JJ63	10 s
sendee	NN JJ60	18 s
sender	NN JJ66	18 s
sending	-	04 s
sendup	NN JJ63	10 s
senesce	VB NN21 VBP42 JJ63	-	30 s 1ing d
senescent	JJ NN48
seneschal	NN JJ33	18 s
senile	JJ NN57
senior	-	18 s
seniority	NN	26 1ies
senna	NN	20 s
sens	NNS NN48	06 es
sensate	JJ NN60
sensation	NN	09 s
sensational	JJ
sensationalism	NN	10 s
sensationalist	NN JJ42	18 s
sense	-	09 s	39cF s 1ing d
sensibilise	VB NN30 VBP33 JJ69	-	30 s 1ing d
sensibility	NN	09 1ies
sensibilize	VB VBP60	-	30 s 1ing d
sensibly	RB
sensify	VB VBP48	-	30 1ies ing 1ied
sensing	VBG NN30 JJ66	09 s
sensitise	VB NN30 VBP33 JJ69	-	39 s 1ing d
sensitive	-	18 s
sensitivity	-	09 1ies
sensitize	VB VBP51	-	30 s 1ing d
sensor	NN JJ69	06 s
sensorimotor	JJ NN15
sensory	JJ NN66
sensual	JJ
sensualise	VB NN30 VBP33 JJ69	-	30 s 1ing d
sensualist	NN JJ42	18 s
sensuality	NN	12 1ies
sensualize	VB VBP60	-	36c s 1ing d
sensuous	JJ
sent	-	23 i
sente	NN JJ42 VB63	23 5lisente/5listente
sentence	-	10 s	32 s 1ing d
sentient	JJ
sentiment	-	12 s
sentimental	JJ
sentimentalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
sentimentalism	NN	10 s
sentimentalist	NN JJ42	18 s
sentimentality	NN	07 1ies
sentimentalize	VB VBP60	-	30 s 1ing d
sentimentise	VB NN30 VBP33 JJ69	-	29 s 1ing d
sentimentize	VB VBP51	-	29 s 1ing d
sentinel	NN JJ51	18 s
sentry	NN JJ63	18 1ies
sepaline	JJ NN39
separable	JJ
separate	-	10 s	42c s 1ing d
separation	-	26 s
separationist	NN JJ42	18 s
separatism	NN	14 s
separatist	JJ NN9	18 s
separatrix	NN JJ63	10 1ces
sepia	NN JJ66	07 s
sept	NN JJ54	28 s
septation	NN	04 s
septectomy	NN JJ54	04 1ies
septenary	NN JJ21	23 1ies
septette	NN JJ42 VB63	14 s
septic	JJ
septuagenarian	NN JJ24	18 s
septum	NN	08 2a
septuple	JJ NN45
sequel	-	11 s
sequence	NN VB60	14 s	31c s 1ing d
sequent	JJ NN45
sequential	JJ
sequester	VB NN36 VBP63	-	40 s ing ed
sequestrate	VB VBP45 JJ66 NN69	-	30 s 1ing d
sequestration	NN	04 s
sequin	NN JJ57	06 s
sequined	JJ VBN42 VBD63
serail	NN JJ66 VB69	06 s
seraph	NN	18 im
sere	JJ NN45 RB60
serenade	NN VB18 JJ54	10 s	36 s 1ing d
serene	JJ NN42
serenely	RB
serenity	NN	07 1ies
serf	NN JJ69	18 s
serge	NN JJ57 VB66	06 s
sergeant	NN JJ42	18 s
sergeant-at-law	NN JJ63	18 s
serial	-	10 s
serialise	VB NN30 VBP33 JJ69	-	30 s 1ing d
serialism	NN	10 s
serialize	VB VBP60	-	30 s 1ing d
serially	RB
seriatim	RB JJ3 NN30
sericulturist	NN JJ51	18 s
series	-	14 es
serif	NN JJ69	10 s
seriocomedy	NN JJ48	10 1ies
serious-minded	JJ VBN57 VBD63
seriousness	-	12 es
seriph	NN	10 s
serjeant	NN JJ42	18 s
serjeant-at-arms	NN NNS9 JJ48 VBG69	18 es
serjeant-at-law	NN JJ63	18 s
sermon	NN	10 s
sermonise	VB NN30 VBP33 JJ69	-	32 s 1ing d
sermoniser	NN JJ51	18 s
sermonize	VB VBP51	-	32 s 1ing d
sermonizer	NN JJ60	18 s
serological	JJ
serologist	NN JJ51	18 s
serpent	NN JJ54	05 s
serpentine	JJ NN42
serrate	JJ VB6 VBP45 NN69	-	35 s 1ing d
serratus	NN JJ30	08 es
serried	JJ VBN60 VBD63
serrulate	JJ NN21 VB30 VBN57
serum	NN	08 2a
servant	-	18 s
serve	-	04 s	42 s 1ing d
server	-	18 s
service	-	04 s	41 s 1ing d
serviceable	JJ
serviceman	NN JJ66	18 2en
services	-	04 es
servicing	VBG NN27	04 s
serviette	NN JJ42 VB63	06 s
servile	JJ NN57
serving	-	13 s
servitor	NN	18 s
servitude	NN JJ60	26 s
sesquicentennial	NN JJ42	28 s
sesquipedalia	NN JJ66	10 s
sesquipedalian	JJ NN18	10 s
sesquipedality	NN	10 1ies
session	-	10 s
set	-	14 s	35ccF s ting ted
set-apart	JJ NN36 VB66
setback	-	11 s
setose	JJ NN45
setscrew	NN	06 s
setter	NN JJ57	18 s
setting	-	15 s
settle	-	06 s	38cc s 1ing d
settlement	-	14 s
settler	NN JJ69	18 s
settling	-	11 s
settlor	NN JJ69	18 s
setup	-	06 s
seven	-	23 s
sevenfold	JJ NN30 RB48
sevensome	NN JJ30	14 s
seventeen	JJ NN15 CD39	23 s
seventeenth	JJ NN3	24 s
seventh	-	24 s
seventies	NNS	28 es
seventieth	JJ NN3	24 s
seventy	NN JJ15 CD66	23 1ies
seventy-eight	NN JJ CD51	23 s
seventy-two	JJ NN39
sever	VB NN12 JJ33 VBP33	-	35 s ing ed
severalise	VB NN30 VBP33 JJ69	-	31c s 1ing d
severalize	VB VBP60	-	31c s 1ing d
severalty	NN	26 1ies
severed	VBN VBD12 JJ21
severing	VBG NN27 JJ63	04 s
severity	NN	07 1ies
sew	VB NN36 VBP42	-	35 s ing ed n
sewage	NN JJ60	27 s
sewer	NN JJ57	06 s
sewing	VBG NN27 JJ63	04 s
sex	-	04 es	37c es ing ed
sexagenarian	JJ NN36	18 s
sexcapade	NN JJ45	04 s
sexism	-	04 s
sexist	-	18 s
sexpot	NN JJ60	18 s
sext	NN JJ54	28 s
sextant	NN JJ39	23 s
sextet	NN JJ69	10 s
sextette	NN JJ42 VB63	14 s
sexton	NN	18 s
sextuple	JJ NN45
sexualise	VB NN30 VBP33 JJ69	-	30 s 1ing d
sexuality	NN	07 1ies
sexualize	VB VBP60	-	30 s 1ing d
sexy	JJ NN45 RB51	-	-	1ier/1iest
sezession	NN	14 s
sforzando	NN JJ60	10 s
shabby	JJ NN45 RB51
shack	NN VB30 VBP66	06 s	42 s ing ed
shackle	VB NN6 VBP51 JJ63	06 s	35 s 1ing d
shackled	VBN VBD12 JJ27
shade	-	26 s	43 s 1ing d
shaded	VBN VBD18 JJ21
shades	-	06 es
shading	VBG NN27 JJ57	07 s
shadow	-	26 s	38 s ing ed
shadowbox	VB NN18 VBP45 JJ48	-	35 es ing ed
shadowed	VBN VBD15 JJ42
shadower	NN JJ57	18 s
shadowy	JJ NN45 RB51
shady	JJ NN48
shaft	NN VB39 JJ66	10 s	40 s ing ed
shag	NN VB24	27 s	38 s ging ged
shagged	VBN VBD9 JJ30
shaggy	JJ NN36
shaheed	NN JJ66	18 s
shaitan	NN JJ48	18 s
shake	-	27 s	38 s 1ing 3ook n
shake-up	-	04 s
shakedown	JJ NN3	11 s
shaker	NN JJ66	18 s
shakeup	-	04 s
shaking	-	04 s
shaky	-	-	-	1ier
shale	-	27 s
shallow	NN JJ9 VB27	17 s	30 s ing ed
shallowness	NN	07 es
shalwar	NN JJ45	06 s
sham	-	06 s	36cF s ming med
shaman	NN JJ66	18 2en
shamanise	VB NN30 VBP33 JJ69	-	41 s 1ing d
shamanize	VB VBP51	-	41 s 1ing d
shamble	NN VB9 JJ21 VBP48	04 s	38 s 1ing d
shambolic	JJ
shame	-	12 s	41 s 1ing d
shamed	VBN VBD JJ9
shamefaced	JJ VBN54 VBD63
shamefacedly	RB
shamefully	RB
shameless	JJ
shamelessly	RB
shamisen	NN JJ45 NNS63	06 s
shammer	NN JJ66	18 s
shampoo	NN VB33 VBP66	06 s	29 es ing ed
shamrock	NN JJ66	20 s
shamus	NN JJ30	18 es
shanghai	VB NN JJ24 VBP27	-	35 s ing ed
shanghaier	NN JJ48	18 s
shank	NN VB18 VBP63 JJ66	13 s	35 s ing ed
shantung	NN JJ27 VBG51	06 s
shanty	NN	06 1ies
shantytown	NN JJ45	15 s
shape	-	07 s	31 s 1ing d
shapeless	JJ
shapely	JJ RB27
shaper	NN JJ48	18 s
shaping	-	22 s
shard	NN JJ54	06 s
share	-	21 s	42 s 1ing d
sharecropper	NN JJ48	18 s
shareholder	-	18 s
shareholding	NN JJ39 VBG48	21 s
shareowner	NN JJ60	18 s
sharer	NN JJ54	18 s
shareware	NN JJ54	10 s
sharia	-	14 s
shariah	NN JJ57	14 s
sharing	-	24 s
shark	NN VB39	05 s	41 s ing ed
sharp	-	10 s	-	er/est
sharp-limbed	JJ VBN45 VBD60
sharp-worded	JJ VBN30 VBD54
sharpen	VB NN45 VBP45 JJ54	-	35 s ing ed
sharper	-	18 s
sharpie	NN JJ54	18 s
sharpness	NN	09 es
sharpshoot	VB NN33 VBP60 JJ69	-	33 s ing ed
sharpshooter	NN JJ60	18 s
sharpy	NN JJ51	18 1ies
shatter	-	-	30 s ing ed
shattering	VBG NN36 JJ39	04 s
shatterproof	JJ NN30
shave	NN VB15 VBP39 JJ63	04 s	29 s 1ing d n
shaved	VBD VBN12 JJ18
shaven	JJ VBN9
shaver	NN JJ63	18 s
shaving	VBG NN42 JJ57	04 s
shawl	NN JJ39	06 s
shay	NN JJ51	06 s
shaytan	NN JJ48	18 s
she-bop	VB NN18 VBP21 JJ48	-	35 s ing ed
she-devil	NN JJ60	18 s
sheaf	NN JJ69	06 1ves
shear	NN VB15 JJ51 VBP60	19 s	35 s ing ed
sheared	VBN VBD6 JJ36
shearer	NN JJ54	18 s
shears	NNS VBZ3	06 es
sheath	NN	06 s
sheathe	VB NN27 VBP30	-	35 s 1ing d
sheathed	VBN VBD9 JJ21
sheathing	NN VBG3 JJ33	06 s
shebang	NN JJ48 VBG51	14 s
shed	-	06 s	35 s ding 0
shedder	NN JJ66	18 s
shedding	-	22 s
sheen	NN JJ45	07 s
sheeny	JJ NN9	18 1ies
sheep	-	05 s
sheepcote	NN JJ45	06 s
sheepherder	NN JJ66	18 s
sheepish	JJ NN66
sheeplike	JJ NN54 RB63
sheepman	NN JJ66	18 2en
sheepshearing	NN JJ42 VBG51	28 s
sheepskin	NN JJ57	27 s
sheer	-	-	38 s ing ed
sheet	-	17 s	43 s ing ed
shegetz	NN	18 es
sheik	NN JJ66	18 s
sheika	NN	18 s
sheikh	NN JJ57	18 s
sheikha	NN	18 s
shelf	NN JJ63	06 1ves
shelfful	NN JJ9	23 s
shelfy	JJ VB48 NN54 RB66
shell	-	06 s	33 s ing ed
shellac	NN JJ39 VB45 VBP69	27 s	35 s king ked
shellack	VB NN24 VBP39 JJ63	-	35 s ing ed
shelled	VBN VBD9 JJ45
sheller	NN JJ69	18 s
shelling	VBG NN21 JJ54	04 s
shellproof	JJ NN30
shelter	-	06 s	42 s ing ed
shelve	VB VBP36 JJ42 NN45	-	42 s 1ing d
shelver	NN JJ63	18 s
shelvy	JJ NN45 RB51
shemozzle	NN JJ39	26 s
shenanigan	NN JJ48	04 s
shepherd	NN VB33 JJ60	18 s	41 s ing ed
shepherdess	NN JJ57	18 es
sheriff	-	18 s
sherlock	NN	18 s
sherry	NN JJ51	13 1ies
shew	VB NN36 VBP42	-	31F s ing ed n
shibboleth	NN JJ57	10 s
shield	-	06 s	33 s ing ed
shielded	VBD VBN3 JJ18
shielder	NN JJ63	18 s
shielding	VBG NN27 JJ57	04 s
shift	-	11 s	30 s ing ed
shifter	NN JJ60	18 s
shifting	-	04 s
shifty	JJ NN24
shiksa	NN	18 s
shikse	NN JJ63	18 s
shill	NN VB21	18 s	41 s ing ed
shillyshally	NN RB24 VB27 VBP48	04 1ies	42 1ies ing 1ied
shim	NN JJ39	06 s
shimmer	NN VB39	11 s	43 s ing ed
shimmery	JJ NN33
shimmy	NN VB36 JJ63 RB63	11 1ies	38 1ies ing 1ied
shin	NN VB24 VBP60 JJ66	08 s	38 s ning ned
shinbone	NN JJ57	08 s
shindig	NN JJ51 VBG51	14 s
shindy	NN JJ48	14 1ies
shine	NN VB36 VBP66 JJ66	07 s	43 s 1ing 3one
shiner	NN JJ60	26 s
shingle	NN VB24 JJ48 VBP60	27 s	35 s 1ing d
shingler	NN JJ69	18 s
shingly	JJ RB6 NN51 VBN57
shining	-	04 s
shinny	NN VB51 JJ60	04 1ies	38 1ies ing 1ied
ship	-	06 s	38 s ping ped
ship-breaker	NN JJ66	18 s
shipboard	JJ NN45
shipbuilder	NN JJ63	18 s
shipbuilding	NN JJ39 VBG48	04 s
shipload	NN JJ57	23 s
shipmate	NN JJ48	18 s
shipment	NN	06 s
shipowner	NN JJ60	18 s
shipper	NN JJ48	18 s
shipping	-	04 s
shipshape	JJ NN27
shipwreck	NN VB36	06 s	41 s ing ed
shipwright	NN JJ39	18 s
shipyard	NN JJ54	06 s
shire	NN JJ60	15 s
shirk	VB NN12 VBP42 JJ48	-	41c s ing ed
shirker	NN	18 s
shirking	VBG NN24 JJ69	04 s
shirr	VB NN24 VBP39 JJ51	-	30 s ing ed
shirt	-	06 s	29 s ing ed
shirtfront	NN JJ51	06 s
shirtlifter	NN JJ60	18 s
shirtmaker	NN	18 s
shirtsleeve	NN JJ30	06 s
shirtsleeves	NNS	26 es
shirttail	NN JJ66 VB69	10 s
shit	NN VB21 VBP57 JJ66	27 s	32 s ting 2at/ted
shithead	NN JJ54	18 s
shitlist	NN JJ48	10 s
shitter	NN JJ57	18 s
shitty	JJ NN24
shivaree	NN JJ45	10 s
shiver	NN VB27	04 s	38 s ing ed
shivering	VBG NN36 JJ39	26 s
shivery	JJ NN27
shlemiel	NN JJ51	18 s
shlep	NN VB24 JJ60 VBP63	18 s	38 s ping ped
shlepper	NN JJ48	18 s
shlimazel	NN JJ51	18 s
shlockmeister	NN	18 s
shmear	NN JJ42	14 s
shmegegge	NN JJ57	10 s
shmo	NN JJ60	18 es
shmoose	VB VBP36 NN48 JJ69	-	32 s 1ing d
shmooze	VB NN9 VBP45	10 s	32 s 1ing d
shmuck	NN JJ57	18 s
shnook	NN	18 s
shnorr	VB NN24 VBP39 JJ51	-	40 s ing ed
shnorrer	NN JJ54	18 s
shoal	NN VB30 JJ42 VBP69	17 s	30 s ing ed
shoaly	JJ RB33 NN60
shock	-	12 s	37 s ing ed
shocker	NN	18 s
shockingly	RB
shod	VBN JJ21 VBD24
shoddy	JJ NN12	27 1ies
shoe	-	06 s	29 s ing 1d
shoeblack	NN	18 s
shoed	JJ VBN48 VBD60
shoeful	NN JJ6	23 s
shoehorn	NN VB24 JJ54 VBP54	06 s	30 s ing ed
shoelace	NN JJ54	06 s
shoemaker	NN	18 s
shoemaking	NN JJ42 VBG57	04 s
shoes	-	26 es
shoestring	NN JJ45 VBG48	06 s
shoetree	NN VB48 JJ54	06 s	30 s ing d
shofar	NN JJ45	06 2roth
shogun	NN JJ51	18 s
shogunate	NN JJ33 VB60	14 s
shoo	VB NN21 VBP33 JJ48	-	38 es ing ed
shoo-in	NN JJ57	11 s
shoofly	NN JJ39 RB39	18 1ies
shook	-	06 s
shoot	-	20 s	33 s ing 2t
shoot-'em-up	NN JJ54	10 s
shoot-down	NN JJ57	04 s
shooter	-	06 s
shooting	-	04 s
shootout	-	04 s
shop	-	06 s	40 s ping ped
shopaholic	NN JJ27	18 s
shophar	NN JJ45	06 4froth/2roth
shopkeeper	NN JJ48	18 s
shoplift	VB NN15 JJ42 VBP45	-	40 s ing ed
shoplifter	NN JJ60	18 s
shoplifting	VBG NN36	04 s
shopper	NN JJ48	18 s
shopping	-	04 s
shopsoiled	JJ VBN27 VBD36 NN66
shopwalker	NN	18 s
shore	-	17 s	42 s 1ing d
shoring	VBG NN36 JJ60	06 s
short	-	06 s	41 s ing ed	er/est
short-change	VB VBP24 NN30 JJ42	-	41 s 1ing d
short-circuit	VB NN39 VBP60	-	41c s ing ed
short-dated	JJ VBN45 VBD66
short-handed	JJ VBD57 VBN57
short-range	JJ NN54
short-run	JJ NN45
shortage	-	07 s
shortcoming	NN JJ21 VBG45	07 s
shortcut	NN JJ60	06 s
shorten	VB VBP39 NN69	-	30 s ing ed
shortened	VBN VBD15 JJ30
shortfall	-	07 s
shorthand	-	10 s
shortish	JJ NN66
shortlist	NN VB30 JJ57	10 s	31 s ing ed
shortness	NN	07 es
shorts	-	06 es
shortsighted	JJ VBN48 VBD63
shortstop	NN JJ66	18 s
shot	-	04 s
shotgun	-	06 s
shoulder	-	08 s	35 s ing ed
shouldered	VBN VBD9 JJ27
shout	-	10 s	32ccF s ing ed
shouter	NN JJ60	18 s
shouting	-	10 s
shove	-	04 s	38 s 1ing d
shovel	NN VB18 JJ42 VBP66	06 s	35 s ling led
shoveler	NN JJ69	18 s
shovelful	NN JJ9	23 s
shoveller	NN JJ69	18 s
shover	NN JJ63	18 s
show	-	04 s	39ccF s ing ed n
show-off	NN JJ63	18 s
show-stopper	NN JJ48	10 s
showboat	NN JJ57	06 s
showcase	-	26 s
showdown	-	10 s
shower	NN VB30 VBP57 JJ66	06 s	40 s ing ed
showerhead	NN JJ54	06 s
showery	JJ NN33
showgirl	NN JJ39	18 s
showing	-	10 s
showjumping	NN VBG48 JJ51	04 s
showman	-	18 2en
showmanship	NN	09 s
showpiece	NN	06 s
showroom	NN	06 s
showstopper	NN JJ48	10 s
showtime	NN JJ42	28 s
showy	JJ NN45 RB51
shrapnel	NN JJ51	06 s
shred	NN VB12 VBN15 VBD27	23 s	35 s ding ded
shredded	VBN VBD9 JJ18
shredder	NN JJ66	06 s
shrew	NN	18 s
shrewdly	RB
shrewish	JJ NN66
shriek	NN VB27 VBP69	10 s	32F s ing ed
shrieked	VBN VBD9 JJ24
shrieking	VBG NN24 JJ63	10 s
shrift	NN JJ60	04 s
shrill	VB JJ NN27 VBP57	-	32F s ing ed
shrilly	RB
shrimp	NN VB18 VBP63 JJ69	18 s	33 s ing ed
shrimpy	JJ NN48
shrine	NN VB36 VBP66 JJ66	06 s	35 s 1ing d
shrink	-	18 s	30 s ing 3ank/3unk/3unken
shrinking	-	11 s
shrinkwrap	VB NN33 VBP36 JJ60	-	35 s ing ed
shrive	VB VBP45 NN60	-	32 s 1ing 3ove n
shrivel	VB NN39 JJ39 VBP51	-	30 s ling led
shriveled	JJ VBN45 VBD60
shrivelled	VBN VBD9 JJ45
shroud	NN VB33 VBP51	06 s	35 s ing ed
shrub	NN	20 s
shrubbery	NN JJ66	15 1ies
shrubby	JJ NN45 RB51
shrug	-	10 s	29 s ging ged
shrunken	VBN JJ6 VBD48
shtick	NN JJ57	23 s
shtickl	NN JJ39	23 s
shtikl	NN JJ39	23 s
shuck	NN VB18 VBP51 JJ66	27 s	30 s ing ed
shucks	NNS VBZ39	07 es
shudder	NN VB30 VBP60	12 s	29 s ing ed
shuddering	VBG JJ27 NN57
shuddery	JJ NN33
shudra	NN	18 s
shuffle	NN VB24 JJ48 VBP60	04 s	38 s 1ing d
shuffler	NN JJ69	18 s
shuffling	VBG NN21 JJ60	04 s
shun	VB NN3 VBP12 JJ21	-	32 s ning ned
shunning	VBG NN21 JJ45	04 s
shunt	NN VB15	08 s	38 s ing ed
shush	VB NN39 VBP48 JJ60	-	30 es ing ed
shut	-	-	35 s ting ted
shut-in	JJ NN3	18 s
shutdown	-	04 s
shutter	NN VB36 JJ66	06 s	35 s ing ed
shutterbug	NN JJ51 VBG51	18 s
shutting	-	04 s
shuttle	-	06 s	38 s 1ing d
shuttlecock	NN VB33	06 s	33 s ing ed
shwa	NN	10 s
shy	-	04 1ies	38 1ies ing 1ied
shylock	NN	18 s
shyly	RB
shyster	NN	18 s
si	NN JJ57	27 s
siamese	NN JJ63	10 s
sib	NN	18 s
sibilant	JJ NN18	10 s
sibilate	VB VBP45 NN63	-	32ccF s 1ing d
sibling	-	18 s
sibyl	NN JJ39	18 s
sibylline	JJ NN39
sic	JJ VB30	-	33 s king ked
sick	-	14 s	29 s ing ed	er
sickbed	NN JJ12 NNS60 VBG69	06 s
sicken	VB JJ45 NN48 VBP54	-	37 s ing ed
sickish	JJ NN66
sickle	NN JJ48 VB57	06 s
sickly	JJ RB33 NN60
sickness	NN	26 es
sickroom	NN	06 s
side	-	15 s	33 s 1ing d
side-slip	VB NN27 VBP39	-	38 s ing ed
sidearm	JJ NN33 RB48
sidebar	NN JJ45	10 s
sideboard	NN JJ54	06 s
sidekick	NN JJ57	18 s
sideline	-	15 s	41 s 1ing d
sidelong	JJ RB48
sidereal	JJ NN45
sidesman	NN JJ66	18 2en
sidesplitter	NN JJ57	10 s
sidesplitting	JJ VBG45 NN51
sidestep	NN VB24 JJ60 VBP63	04 s	32 s ping ped
sidestroke	NN JJ66 VB69	04 s
sideswipe	NN VB24	11 s	35 s 1ing d
sidetrack	NN VB30 VBP66	06 s	38 s ing ed
sidewalk	NN JJ66	06 s
sideward	RB JJ48
sidewards	RB NNS69
sideway	RB JJ33 NN42
sideways	RB JJ24 NN63
sidewinder	NN JJ63	05 s
sidewise	RB NN42 JJ48
siding	-	06 s
sidle	VB NN24 VBP36 JJ60	-	38 s 1ing d
siege	NN JJ57	04 s
siemens	NN NNS42	23 es
sierra	NN	17 s
sieve	NN VB12 JJ39 VBP45	06 s	41 s 1ing d
sift	VB NN15 JJ42 VBP45	-	38 s ing ed
sifting	VBG NN36	04 s
sigh	-	10 s	29cF s ing ed
sight	-	09 s	39 s ing ed
sight-read	VB NN27 JJ48 VBP54	-	36 s ing ed
sight-sing	VB NN12 VBP21 JJ27	-	36 s ing ed
sightly	JJ RB27
sightread	VB NN27 JJ48 VBP54	-	36 s ing ed
sightreader	NN JJ66	18 s
sights	-	06 es
sightsee	VB NN24 VBP36 JJ51	-	38 s ing 2aw n
sightseeing	VBG NN54	04 s
sightseer	NN JJ60	18 s
sightsing	VB NN12 VBP21 JJ27	-	36 s ing ed
sigma	NN JJ66	10 s
sigmoidectomy	NN JJ54	04 1ies
sign	-	10 s	32cF s ing ed
signage	NN JJ60	14 s
signal	-	10 s	32c s ling led
signal-to-noise	NN	24 s
signaler	NN JJ69	18 s
signaling	NN VBG51 JJ63	10 s
signalisation	NN	10 s
signalise	VB NN30 VBP33 JJ69	-	40cc s 1ing d
signalization	NN	10 s
signalize	VB VBP60	-	40cc s 1ing d
signaller	NN JJ69	18 s
signalman	NN JJ66	18 2en
signatory	NN JJ	18 1ies
signature	-	10 s
signer	NN JJ60	18 s
signet	NN	06 s
significance	-	07 s
signification	NN	10 s
signified	VBN VBD21	10 s
signifier	NN JJ48	10 s
signify	VB VBP48	-	32ccF 1ies ing 1ied
signing	-	10 s
signior	NN JJ69	18 3ori
signor	NN JJ60	18 s
signora	NN	18 1e
signore	NN NNS9	18 1i
signorina	NN	18 1e
signory	NN JJ33	21 1ies
signpost	NN VB45 JJ48	10 s	32 s ing ed
silence	-	26 s	30 s 1ing d
silenced	VBN VBD21 JJ45
silencer	NN JJ60	06 s
silently	RB
silents	NN NNS6 JJ48 VBG69	10 es
silenus	NN JJ30	18 es
silhouette	NN VB VBP42 JJ51	15 s	39 s 1ing d
silicate	NN JJ54 VB60	27 s
silicon	NN	27 s
silicone	NN JJ57	27 s
silk	NN JJ66	06 s
silkscreen	NN VB36 JJ54 VBP69	06 s	36 s ing ed
silkworm	NN JJ60	05 s
sill	NN	06 s
silly	-	18 1ies
silo	NN JJ60	06 s
silt	NN VB30 VBP66	27 s	35 s ing ed
silty	JJ NN18
silva	NN	17 e
silvan	JJ NN12	18 s
silver	-	27 s	35 s ing ed
silver-haired	JJ VBN42 VBD63
silver-plate	VB VBP45 NN63	-	35 s 1ing d
silver-worker	NN	18 s
silverish	JJ NN66
silverplate	VB VBP45 NN63	-	35 s 1ing d
silverpoint	NN JJ45	06 s
silversmith	NN JJ57	18 s
silverworker	NN	18 s
silvery	JJ NN27
sima	NN JJ66	27 s
simian	JJ NN18	05 s
similarity	NN	07 1ies
simile	NN JJ42	10 s
similitude	NN JJ60	07 s
simmer	NN VB39	07 s	30 s ing ed
simmering	-	04 s
simoleons	NN NNS6 JJ48	21 es
simper	NN VB33 JJ57 VBP66	10 s	29 s ing ed
simperer	NN JJ54	18 s
simple	-	20 s
simple-minded	JJ VBN57 VBD63
simpleton	NN	18 s
simplex	JJ NN36
simplicity	-	07 1ies
simplification	NN	10 s
simplified	VBN JJ24 VBD24
simplify	-	-	30 1ies ing 1ied
simplism	NN	10 s
simplistic	JJ
simulate	VB VBP48 NN66	-	36 s 1ing d
simulated	VBN JJ18 VBD21
simulation	-	04 s
simulcast	NN JJ57	10 s
simultaneous	JJ
sin	NN VB24 VBP60 JJ66	07 s	41 s ning ned
sincerity	-	12 1ies
sine	NN JJ57	24 s
sinewy	JJ NN45 RB51
sinful	JJ
sinfulness	NN	07 es
sing	-	-	36c s ing 3ang 3ung
singalong	NN JJ3 VB57 VBP60	04 s
singe	NN VB27 VBP48 JJ54	26 s	30 s 1ing d
singer	-	18 s
singing	-	04 s
single	-	04 s	35 s 1ing d
single-foot	NN VB21	04 s	38 s ing ed
single-minded	JJ VBN57 VBD63
single-spaced	JJ VBN54 VBD63
single-spacing	NN VBG27 JJ30	10 s
singles	-	04 es
singlestick	NN JJ57	06 s
singly	RB
singsong	JJ NN21 VB39 VBP66	10 s	32 s ing ed
singular	JJ NN42	10 s
singularise	VB NN30 VBP33 JJ69	-	32 s 1ing d
singularity	NN	07 1ies
singularize	VB VBP51	-	32 s 1ing d
singultus	NN JJ30	26 es
sinister	JJ NN27 VB63
sink	-	06 s	38 s ing 3ank/3unk/3unken
sinker	NN	13 s
sinkhole	NN JJ60	17 s
sinking	-	11 s
sinner	NN JJ51	18 s
sinning	VBG JJ18 NN30	04 s
sinter	VB NN15 VBP27 JJ51	-	36 s ing ed
sintered	VBN VBD15 JJ27
sinuous	JJ
sinusoid	NN JJ36	08 s
sinusoidal	JJ NN66
sip	NN VB27 VBP63	04 s	34 s ping ped
siphon	NN VB57	06 s	38 s ing ed
sipper	NN JJ48	18 s
sir	-	18 s
sirdar	NN JJ45	18 s
sire	NN VB15 VBP51 JJ69	18 s	29 s 1ing d
siren	NN JJ45 NNS63	18 s
sirloin	NN JJ57	13 s
sirrah	NN JJ57	18 s
sis	NNS NN15	18 es
siss	VB NN21 VBP33 JJ48	-	32cF es ing ed
sissified	JJ VBN45
sissy	JJ NN9	18 1ies
sissyish	JJ NN66
sister	-	18 s
sister-in-law	NN JJ63	18 7s-in-law
sisterhood	-	24 s
sisterly	JJ RB54
sit	-	-	35 s ting 2at
sit-down	-	04 s
sit-in	NN JJ57	04 s
sitar	NN JJ45	06 s
sitcom	NN JJ66	10 s
site	-	15 s	40 s 1ing d
sitter	NN JJ57	18 s
sitting	-	04 s
situate	VB JJ57 VBP60	-	42 s 1ing d
situated	VBN VBD18 JJ24
situation	-	26 s
six	-	23 es	-	er
six-footer	NN JJ60	18 s
sixer	NN JJ	23 s
sixfold	JJ NN30 RB48
sixpenny	JJ NN48
sixsome	NN JJ30	14 s
sixteen	JJ NN15 CD39	23 s
sixteenth	JJ NN3	24 s
sixth	-	24 s
sixth-former	NN JJ66	18 s
sixties	NNS	28 es
sixtieth	JJ NN3	24 s
sixty	NN JJ15 CD66	23 1ies
sixty-six	JJ NN36
size	-	07 s	35c s 1ing d
sizeable	JJ
sized	VBN VBD21 JJ24
sizing	VBG NN63 JJ69	27 s
sizz	VB NN9 VBP24 JJ48	-	32cF es ing ed
sizzle	NN VB24 JJ48 VBP60	11 s	32 s 1ing d
sizzling	VBG JJ24 NN51
skank	NN VB18 VBP63 JJ66	27 s	38 s ing ed
skate	-	06 s	38 s 1ing d
skateboard	NN VB33 JJ63	06 s	38 s ing ed
skateboarder	NN JJ66	18 s
skateboarding	-	04 s
skater	-	18 s
skating	-	04 s
skedaddle	NN VB33 VBP66	04 s	38 s 1ing d
skeet	NN JJ69	04 s
skeg	NN JJ51 VBG51	06 s
skeletal	JJ NN66
skeleton	NN	23 s
skepful	NN JJ9	23 s
skeptic	NN JJ18	18 s
skeptically	RB
skepticism	-	09 s
sketch	-	06 es	36c es ing ed
sketcher	NN	18 s
sketchy	JJ NN48
skew	-	-	30 s ing ed
skewer	NN VB33 VBP60 JJ66	06 s	35 s ing ed
ski	NN VB54 JJ66	06 s	38 s ing 'd
skid	NN VB42 JJ45 VBP63	06 s	38 s ding ded
skidder	NN JJ66	18 s
skidpan	NN JJ48	06 s
skier	NN JJ48	18 s
skiff	NN JJ69	06 s
skiffle	NN JJ39	10 s
skiing	VBG NN27 JJ66	04 s
skill	-	09 s
skillful	JJ
skillfully	RB
skim	JJ NN12 VB30 VBP63	17 s	38 s ming med
skimcoat	VB NN21 VBP36 JJ45	-	35 s ing ed
skimmer	NN JJ66	18 s
skimming	VBG NN18	04 s
skimp	VB NN39 VBP45 JJ63	-	41 s ing ed
skimpy	JJ NN48
skin	-	08 s	38 s ning ned
skin-dive	NN VB12 JJ30 VBP48	04 s	38 s 1ing d
skin-diver	NN JJ63	18 s
skincare	NN	04 s
skinflint	NN JJ54	18 s
skinful	NN JJ9	23 s
skinhead	NN JJ54	18 s
skinheads	NNS	14 es
skinned	VBN VBD9 JJ18
skinner	NN JJ51	18 s
skinny	JJ NN9	10 1ies
skinny-dip	NN VB27 VBP63	04 s	38 s ping ped
skinny-dipper	NN JJ48	18 s
skint	JJ NN42
skintight	JJ NN42
skip	-	04 s	31 s ping ped
skip-bomb	VB NN24 VBP39 JJ63	-	33 s ing ed
skipper	NN VB33 JJ57 VBP66	18 s	41 s ing ed
skirl	NN VB24 JJ48 VBP69	11 s	39 s ing ed
skirmish	VB NN6 JJ48 VBP51	04 es	33 es ing ed
skirmisher	NN	18 s
skirt	NN VB21 VBP63	06 s	32 s ing ed
skirting	VBG JJ45
skit	NN JJ57	04 s
skitter	VB NN21 JJ45 VBP48	-	38 s ing ed
skittish	JJ NN66
skittle	NN VB15 VBP48 JJ51	06 s	33 s 1ing d
skittles	NNS VBZ45	04 es
skive	VB JJ33 VBP36 NN42	-	35 s 1ing d
skivvy	NN JJ54	18 1ies
skreak	VB NN18 VBP30 JJ45	-	39c s ing ed
skreigh	VB NN21 VBP30 JJ39	-	32 s ing ed
skulduggery	NN JJ66	10 1ies
skulk	VB NN27 VBP42 JJ60	-	42 s ing ed
skulker	NN	18 s
skulking	VBG NN24 JJ63	04 s
skull	NN	08 s
skullcap	NN JJ63	06 s
skullduggery	NN JJ66	10 1ies
skunk	NN VB18 VBP63 JJ66	18 s	33 s ing ed
sky	-	17 1ies	35 1ies ing 1ied
sky-blue	JJ NN3	07 s
sky-high	RB JJ9 NN24
skycap	NN JJ63	18 s
skydive	VB JJ33 VBP36 NN42	-	38 s 1ing 3ove
skydiver	NN JJ63	18 s
skyjack	VB NN24 VBP39 JJ63	-	35 s ing ed
skylark	NN VB39	05 s	38 s ing ed
skylight	NN JJ69	06 s
skyline	-	15 s
skyrocket	-	10 s	38 s ing ed
skysail	NN JJ66 VB69	06 s
skyscraper	NN JJ48	06 s
skywards	RB NNS69
skywriting	-	10 s
slab	NN	06 s
slabber	VB NN27 VBP33 JJ42	-	29 s ing ed
slack	NN JJ24 VB30 VBP66	27 s	41c s ing ed
slacken	VB JJ45 NN48 VBP54	-	30 s ing ed
slacker	NN	18 s
slacks	NNS VBZ45	06 es
slag	NN VB24	27 s	30 s ging ged
slagheap	NN JJ63	14 s
slain	-	14 s
slake	VB NN48 VBP66	-	34 s 1ing d
slalom	NN VB54 VBP69	11 s	38 s ing ed
slam	-	11 s	35 s ming med
slam-bang	JJ NN39 RB42
slam-dunk	-	-	41 s ing ed
slammer	NN JJ66	18 s
slander	NN VB27 VBP48	10 s	32 s ing ed
slanderer	NN JJ54	18 s
slanderous	JJ
slang	NN VB42 JJ57 VBP66	10 s	32cc s ing ed
slanguage	NN JJ60	10 s
slangy	JJ NN36
slant	NN VB36 JJ51	09 s	42c s ing ed
slant-eye	NN JJ51	18 s
slanted	VBN VBD9 JJ21
slanting	VBG JJ27 NN69
slantingly	RB
slantways	RB NNS57
slantwise	RB NN42 JJ48
slap	-	11 s	35 s ping ped
slapdash	JJ NN24 RB42
slaphappy	JJ NN48
slapper	NN JJ48	18 s
slapshot	NN JJ48	04 s
slapstick	JJ NN6	10 s
slash	-	26 es	35 es ing ed
slashed	VBD VBN JJ27
slasher	NN	18 s
slat	NN VB33 JJ66 VBP69	06 s	40 s ting ted
slate	-	06 s	31 s 1ing d
slater	NN JJ54	05 s
slatey	JJ NN45
slather	VB NN42 VBP48	-	35 s ing ed
slattern	NN JJ30	18 s
slatternly	JJ RB33
slaty	JJ NN24
slaughter	-	04 s	35 s ing ed
slaughterer	NN JJ54	18 s
slave	-	18 s	41 s 1ing d
slaveholder	NN JJ63	18 s
slaveholding	JJ NN21 VBG54	04 s
slaver	NN VB27	18 s	29 s ing ed
slavery	-	26 1ies
slavey	NN JJ54	18 s
slavish	JJ NN66
slay	VB NN36 VBP63 JJ63	-	41 s ing 1in/2ew
slayer	NN	18 s
slaying	-	04 s
sleaze	NN VB54 JJ60	07 s
sleazy	JJ NN45 RB51
sled	NN VB12 VBN15 VBD27	06 s	38 s ding ded
sledder	NN JJ66	18 s
sledding	VBG NN9 JJ69	04 s
sledge	NN VB21 VBP63 JJ66	06 s	38 s 1ing d
sledgehammer	NN VB39	06 s	35 s ing ed
sleek	JJ VB15 NN36 VBP51	-	35 s ing ed
sleep	-	26 s	29 s ing 2pt
sleeper	-	18 s
sleepily	RB
sleeping	-	09 s
sleepover	NN JJ63	11 s
sleepwalk	VB NN27 VBP42 JJ60	-	38 s ing ed
sleepwalker	NN	18 s
sleepwear	NN JJ42	06 s
sleepy-eyed	JJ VBN45 VBD63
sleepyhead	NN JJ54	18 s
sleepyheaded	JJ VBN48 VBD69
sleet	NN VB33	19 s	43 s ing ed
sleety	JJ NN24
sleeve	NN JJ30	06 s
sleeved	JJ VBN51 VBD63
sleeveless	JJ
sleigh	NN VB33 JJ60 VBP63	06 s	38 s ing ed
sleight	NN JJ60	09 s
slender	JJ NN33
slender-waisted	JJ VBN33 VBD42
slenderise	VB NN30 VBP33 JJ69	-	30 s 1ing d
slenderize	VB VBP51	-	30 s 1ing d
sleuth	NN VB45 JJ69	18 s	32 s ing ed
sleuthhound	NN JJ45	18 s
sleuthing	NN VBG3 JJ33	04 s
slew	-	23 s	38 s ing ed
slice	-	21 s	35 s 1ing d
sliced	VBN JJ12 VBD24
slicer	NN JJ60	18 s
slicing	VBG NN27	04 s
slick	-	07 s	35 s ing ed
slicker	NN	06 s
slickly	RB
slickness	NN	10 es
slide	-	06 s	38 s 1ing 1 1den
slider	NN	18 s
slight	-	04 s	31 s ing ed
slim	-	-	29 s ming med	mer/mest
slim-waisted	JJ VBN33 VBD42
slime	NN VB33 JJ51	27 s	35 s 1ing d
slimy	JJ NN45 RB51
sling	NN VB51 JJ63 VBP66	13 s	35 s ing 3ung
slinger	NN	18 s
slinging	VBG NN24 JJ60	04 s
slingshot	NN JJ48	06 s
slink	VB NN45 VBP45 JJ66	-	38 s ing 3unk
slip	-	04 s	38 s ping ped
slip-on	NN	06 s
slippage	NN JJ60	22 s
slipper	NN JJ48	06 s
slippered	JJ VBN45 VBD60
slippery	JJ NN33
slippy	JJ NN48
slipshod	JJ NN18 VBN48
slipstick	NN JJ57	06 s
slipstream	NN	19 s
slit	NN VB21 VBP57 JJ66	06 s	35 s ting ted
slither	VB NN39 VBP45	-	38 s ing ed
slithering	VBG JJ27 NN57
slithery	JJ NN33
sliver	NN VB27	17 s	41 s ing ed
slivery	JJ NN27
slob	NN	18 s
slobber	NN VB30 JJ57 VBP63	08 s	29 s ing ed
slobberer	NN JJ54	18 s
sloe	NN JJ51	20 s
slog	-	-	41 s ging ged
slogan	-	10 s
sloganeer	NN VB15 VBP48 JJ69	18 s	36 s ing ed
sloganeering	VBG NN27 JJ63	10 s
slogger	NN	18 s
sloop	NN JJ66	06 s
slop	NN VB39 VBP57	13 s	35 s ping ped
slop-seller	NN JJ69	18 s
slope	NN VB27	17 s	38 s 1ing d
sloped	VBN VBD9 JJ33
sloping	VBG JJ36 NN57
slopped	VBN VBD9 JJ39
sloppiness	NN	26 es
sloppy	JJ NN48
slopseller	NN JJ69	18 s
slosh	VB NN45 VBP51 JJ60	-	39 es ing ed
sloshed	VBN VBD9 JJ21
slot	-	10 s	31 s ting ted
slouch	NN VB30 VBP63	18 es	38 es ing ed
sloucher	NN	18 s
slouchy	JJ NN48
slough	NN VB51 JJ57	26 s	29 s ing ed
sloughy	JJ NN48
sloven	NN JJ48	18 s
slovenliness	NN	26 es
slovenly	JJ RB33
slow	-	-	30 s ing ed	er/est
slow-moving	JJ VBG66
slowcoach	NN	18 es
slowdown	-	04 s
slowest	JJ NN51 RB54
slowgoing	JJ NN45 VBG54
slowing	-	07 s
slowness	NN	09 es
slowpoke	NN JJ66 VB69	18 s
slubbed	JJ VBN45 VBD60
sludge	NN JJ57	27 s
slue	VB NN21 VBP33 JJ48	-	38 s 1ing d
slug	NN VB42 JJ60 VBP66	06 s	35 s ging ged
slugabed	NN JJ12 NNS60 VBG69	18 s
slugfest	NN JJ36	04 s
sluggard	NN JJ54	18 s
slugger	NN	18 s
sluggish	JJ NN66
sluggishly	RB JJ57
sluice	NN VB48 VBP63	06 s	43 s 1ing d
sluicegate	NN JJ39 VB57	06 s
sluicing	VBG JJ39 NN57
slum	NN VB42	15 s	41 s ming med
slumber	NN VB24 VBP57 JJ57	26 s	29 s ing ed
slumberer	NN JJ54	18 s
slumbery	JJ NN33
slummy	JJ NN45 RB51
slump	NN VB24 VBP66 JJ66	22 s	38 s ing ed
slur	NN VB6 JJ51 VBP57	10 s	36cc s ring red
slurp	VB NN27 VBP39 JJ60	-	34 s ing ed
slurred	VBN VBD12 JJ42
slush	NN VB18 VBP63 JJ66	27 es	39 es ing ed
slushy	JJ NN48
slut	NN JJ60	18 s
sluttish	JJ NN66
sly	JJ RB33 NN60
slyboots	NN NNS6 JJ48 VBG69	18 es
smack	NN VB54 JJ57 VBP63	11 s	35 s ing ed
small	-	08 s	-	er/est
small-arm	NN JJ57	06 s
small-minded	JJ VBN57 VBD63
small-scale	JJ NN45
small-time	JJ
smallholder	NN JJ63	18 s
smallholding	NN JJ39 VBG48	21 s
smallish	JJ VB66
smallness	NN	07 es
smallpox	NN JJ63	26 es
smarm	NN JJ57	10 s
smarmy	JJ NN45 RB51
smart	-	26 s	39 s ing ed	er/est
smarta	NN	18 s
smarting	VBG NN51	26 s
smash	NN VB33 JJ45 VBP66	11 es	35 es ing ed
smashed	VBD VBN JJ27
smasher	NN	18 s
smashing	VBG NN36 JJ48	04 s
smatter	VB NN24 JJ42 VBP51	-	41cc s ing ed
smattering	VBG NN27 JJ63	23 s
smear	-	10 s	35 s ing ed
smell	NN VB9 VBP54	09 s	39F s ing 1t
smelling	VBG JJ30 NN30	04 s
smelly	JJ RB15 NN45 VBN66
smelt	NN VB36 VBD66	13 s	36 s ing ed
smelter	NN JJ60	06 s
smidgen	NN JJ45 NNS63	23 s
smile	-	10 s	29c s 1ing d
smiler	NN JJ69	18 s
smiley	NN JJ54	10 s
smiling	-	10 s
smilingly	RB
smirch	NN VB30 VBP63	07 es	35c es ing ed
smirk	NN VB42	10 s	29 s ing ed
smirker	NN	18 s
smite	VB VBP36 NN42 JJ57	-	35 s 1ing 1/1ten/3ote
smith	NN JJ57	18 s
smithereens	NN NNS42	14 es
smithy	NN JJ45	06 1ies
smitten	VBN JJ24 VBD48
smock	NN VB33	06 s	36 s ing ed
smoggy	JJ NN36
smoke	-	19 s	34 s 1ing d
smoke-filled	JJ VBN63
smoked	VBN VBD JJ21
smokehouse	NN	06 s
smoker	NN	18 s
smokescreen	NN JJ45	06 s
smoking	-	04 s
smolder	NN VB48	11 s	30 s ing ed
smoldering	VBG JJ27 NN57
smolderingly	RB
smooch	NN VB30 VBP63	04 es	35 es ing ed
smooth	-	04 s	35 s ing ed
smoothbore	NN JJ RB60 CD60	06 s
smoothed	VBN VBD9 JJ21
smoothen	VB NN45 VBP45 JJ54	-	35 s ing ed
smoothie	NN JJ54	18 s
smoothness	NN	07 es
smoothy	NN JJ45	18 1ies
smorgasbord	NN JJ51	14 s
smother	NN VB18 VBP60	26 s	35 s ing ed
smothered	VBN VBD12 JJ24
smotherer	NN JJ54	18 s
smothering	VBG JJ27 NN57
smoulder	NN VB48	11 s	37 s ing ed
smudge	NN VB21 VBP63 JJ66	11 s	35 s 1ing d
smudgy	JJ NN36
smug	JJ NN48 VBG51
smuggle	VB NN33 JJ36 VBP39	-	40 s 1ing d
smuggled	VBN VBD12 JJ27
smuggler	NN JJ69	18 s
smuggling	VBG NN21 JJ60	04 s
smugly	RB
smut	NN VB30 JJ69	27 s	30 s ting ted
smutch	VB NN15 VBP30 JJ54	-	35 es ing ed
smutty	JJ NN24
snack	NN VB30 VBP66	13 s	34 s ing ed
snacker	NN	18 s
snaffle	NN VB24 JJ48 VBP60	06 s	40 s 1ing d
snafu	NN JJ3 VB51	04 s	30 s ing ed
snag	NN VB24	25 s	35 s ging ged
snail	NN VB6 VBP51	05 s	35 s ing ed
snake	-	05 s	38 s 1ing d
snakebite	NN JJ48	26 s
snaky	JJ
snap	-	04 s	32F s ping ped
snapdragon	NN	20 s
snapper	NN JJ48	18 s
snappish	JJ NN66
snappy	JJ NN48
snapshot	-	06 s
snare	NN VB21 VBP54 JJ66	09 s	35c s 1ing d
snarer	NN JJ54	18 s
snarf	VB NN9 VBP39 JJ42	-	40 s ing ed
snarl	NN VB24 JJ48 VBP69	10 s	32cF s ing ed
snarl-up	NN JJ54	14 s
snarled	VBN VBD12 JJ27
snarly	JJ RB51
snatch	NN VB42 VBP69	10 es	35 es ing ed
snatcher	NN	18 s
snazzy	JJ NN45 RB51
sneak	NN JJ15 VB39 VBP66	18 s	38 s ing 3uck
sneaker	NN JJ66	06 s
sneaky	JJ
sneer	NN VB15 VBP48 JJ69	10 s	29 s ing ed
sneerer	NN JJ54	18 s
sneering	VBG JJ27 NN57
sneeze	VB NN9 VBP45	26 s	29 s 1ing d
sneezer	NN JJ60	18 s
sneezy	JJ NN45 RB51
snick	NN VB12 VBP51 JJ66	04 s	35 s ing ed
snicker	NN VB60	10 s	29 s ing ed
snide	JJ NN27 VB69
sniff	NN VB45	04 s	39 s ing ed
sniffer	NN JJ54 VB66	18 s
sniffle	NN VB24 JJ48 VBP60	04 s	29 s 1ing d
sniffler	NN JJ69	18 s
sniffly	JJ RB33 NN60
sniffy	JJ VB48 NN54 RB66
snigger	NN VB33	10 s	29 s ing ed
snip	NN VB27 VBP63	06 s	35 s ping ped
snipe	NN VB24	05 s	33c s 1ing d
sniper	-	18 s
snitch	NN VB42 VBP69	18 es	40c es ing ed
snitcher	NN	18 s
snivel	NN VB18 JJ42 VBP66	04 s	32F s ling led
sniveler	NN JJ69	18 s
sniveling	NN JJ54 VBG60	04 s
sniveller	NN JJ69	18 s
snob	NN	18 s
snobbish	JJ NN66
snobby	JJ NN45 RB51
snog	VB NN9 VBP27 JJ69	-	35 s ging ged
snooker	NN VB60	04 s	41 s ing ed
snoop	NN VB39 VBP57	18 s	32 s ing ed
snooper	NN JJ48	18 s
snoopy	JJ NN48
snoot	NN JJ69	18 s
snooty	JJ NN24
snooze	VB NN9 VBP45	04 s	29 s 1ing d
snore	NN VB3 VBP39	11 s	29 s 1ing d
snorer	NN JJ54	18 s
snoring	VBG NN36 JJ60	04 s
snorkel	NN VB18 JJ60 VBP66	06 s	38 s ing ed
snort	NN VB30 VBP60	10 s	32 s ing ed
snorter	NN JJ60	18 s
snorting	VBG NN51	04 s
snot	NN JJ60	18 s
snotty	JJ NN24
snout	NN JJ54	05 s
snow	NN VB21 VBP69	19 s	43c s ing ed
snow-blind	JJ VB9 NN45 VBP54	-	39 s ing ed
snowball	NN VB36	20 s	30 s ing ed
snowboard	NN VB33 JJ63	06 s	38 s ing ed
snowboarder	NN JJ66	18 s
snowboarding	VBG NN6 JJ54	04 s
snowdrift	NN JJ60	17 s
snowfall	-	19 s
snowfield	NN	17 s
snowflake	NN	19 s
snowmobile	NN VB27 JJ51 VBP60	06 s	38 s 1ing d
snowshoe	NN VB18 VBP57 JJ60	06 s	38 s ing d
snowstorm	NN JJ60	19 s
snub	NN JJ24 VB33 VBP69	10 s	32cF s bing bed
snuff	NN JJ21 VB48	27 s	39 s ing ed
snuffbox	NN JJ63	06 es
snuffer	NN JJ54 VB66	06 s
snuffers	NNS	06 es
snuffle	NN VB24 JJ48 VBP60	04 s	39 s 1ing d
snuffler	NN JJ69	18 s
snuffly	JJ RB33 NN60
snug	JJ NN9 VBG45 CD69	06 s
snuggle	NN VB24 JJ48 VBP60	04 s	35 s 1ing d
snuggled	VBN VBD12 JJ27
snugly	RB
so	-	10 s
so-and-so	NN JJ60	18 s
so-so	JJ NN27 RB33
soak	NN VB39 VBP66	22 s	35 s ing ed
soaking	VBG NN18	22 s
soap	NN VB24 VBP60	06 s	29 s ing ed
soapbox	NN JJ63	06 es
soapsuds	NN NNS9 JJ45 RB63	17 es
soapy	JJ NN48
soar	NN VB30 JJ54	04 s	38 s ing ed
soaring	VBG JJ30 NN36	04 s
sob	NN VB33 VBP69	26 s	29 s bing bed
sobbing	VBG NN27 JJ63	04 s
sober	-	-	30 s ing ed
soberly	RB JJ57
sobersided	JJ VBN57 VBD63
sobersides	NN NNS12 JJ48 VBG69	18 es
sobriety	NN	26 1ies
sobriquet	NN JJ69	10 s
soccer	-	04 s
sociability	NN	07 1ies
sociable	JJ NN66	14 s
sociably	RB
social	-	14 s
socialise	VB NN30 VBP33 JJ69	-	41 s 1ing d
socialiser	NN JJ51	18 s
socialism	-	09 s
socialist	-	18 s
socialistic	JJ
socialite	NN JJ48	18 s
sociality	NN	07 1ies
socialize	VB VBP60	-	41 s 1ing d
socialized	VBN VBD18 JJ24
socializer	NN JJ60	18 s
societal	JJ NN66
society	-	14 1ies
sociobiologist	NN JJ51	18 s
socioeconomic	JJ
sociolinguist	NN JJ51	18 s
sociolinguistics	NN NNS24 JJ66	09 es
sociological	JJ
sociologist	NN JJ51	18 s
sociology	NN JJ63	09 1ies
sociopath	-	18 s
sociopathic	JJ
sock	NN VB33	06 s	35 s ing ed
socket	NN	08 s
sod	NN VB63	17 s	35 s ding ded
soda	NN	27 s
sodalist	NN JJ42	18 s
sodality	NN	14 1ies
sodbuster	NN	18 s
sodden	JJ VBN63 NN66
sodding	VBG JJ33 NN39
soddy	NN JJ48	06 1ies
sodium	NN	27 s
sodomise	VB NN30 VBP33 JJ69	-	41 s 1ing d
sodomist	NN JJ51	18 s
sodomite	NN JJ48	18 s
sodomize	VB VBP51	-	41 s 1ing d
sodomy	NN JJ54	04 1ies
sofa	NN	06 s
soffit	NN JJ45	06 s
soft	-	-	-	er
soft-pedal	VB JJ24 NN27 VBP42	-	32 s ling led
soft-shoe	NN JJ51	04 s
soft-soap	VB NN33 VBP36 JJ60	-	32c s ing ed
soft-solder	VB NN6 VBP30 JJ36	-	35 s ing ed
softball	NN	06 s
soften	-	-	39 s ing ed
softened	VBN VBD15 JJ30
softening	VBG JJ36 NN45	22 s
softheaded	JJ VBN48 VBD69
softhearted	JJ VBN51 VBD66
softie	NN JJ54	18 s
softish	JJ NN66
softly	RB
softness	NN	07 es
software	-	10 s
softy	NN	18 1ies
soggy	JJ NN36
soh	NN JJ57	10 s
soigne	JJ NN42
soignee	JJ NN39
soil	-	26 s	35 s ing ed
soiled	VBN VBD9 JJ45
soiree	NN JJ45	14 s
sojourn	NN VB6 VBP42	04 s	42 s ing ed
sojourner	NN JJ60	18 s
sol	NN JJ48	27 es
solace	NN VB33 JJ63	12 s	37 s 1ing d
solarise	VB NN30 VBP33 JJ69	-	39 s 1ing d
solarize	VB VBP51	-	39 s 1ing d
sold-out	JJ
solder	NN VB48	27 s	35 s ing ed
solderer	NN JJ54	18 s
soldier	-	18 s	33 s ing ed
soldiering	VBG NN27 JJ63	09 s
soldierly	JJ RB54
soldiery	NN JJ66	14 1ies
sole	-	06 s	30 s 1ing d
soled	VBN VBD12 JJ27
solemn	JJ NN33
solemnise	VB NN30 VBP33 JJ69	-	41 s 1ing d
solemnity	NN	07 1ies
solemnize	VB VBP51	-	41 s 1ing d
solemnly	RB
solenoid	NN JJ36	06 s
solfa	NN	10 s
solicit	-	-	32c s ing ed
solicitation	NN	10 s
solicitor	-	18 s
solicitude	NN JJ60	12 s
solid	-	27 s	-	er
solid-state	JJ
solidarity	-	07 1ies
solidify	-	-	30 1ies ing 1ied
solidifying	-	22 s
solidity	NN	07 1ies
solidus	NN JJ30	21 2i
soliloquise	VB NN30 VBP33 JJ69	-	32 s 1ing d
soliloquize	VB VBP51	-	32 s 1ing d
soliloquy	NN JJ54	10 s
solipsism	NN	09 s
solitary	JJ NN18	26 1ies
solitude	NN JJ60	26 s
solitudinarian	NN JJ24	18 s
solmisation	NN	10 s
solmizate	VB VBP45 NN60 JJ66	-	36 s 1ing d
solmization	NN	10 s
solo	-	04 1i	38 es ing ed
soloist	NN JJ51	18 s
solon	NN	18 s
soluble	JJ
solution	-	27 s
solvate	VB NN6 VBP42 JJ54	27 s	30 s 1ing d
solve	-	-	31cc s 1ing d
solvency	NN	26 1ies
solvent	JJ NN6	27 s
solver	NN JJ63	18 s
solving	-	04 s
somatic	JJ
sombre	JJ NN39
somebody	-	03 1ies
someday	RB JJ3 NN30
someone	-	03 s
someplace	RB JJ9 NN21
somersault	NN VB24	04 s	38 s ing ed
somersaulting	VBG NN36	04 s
someway	RB JJ33 NN42
someways	RB NNS57
somewhere	-	15 s
sommelier	NN JJ48	18 s
somnambulate	VB VBP48 NN66	-	38 s 1ing d
somnambulist	NN JJ48	18 s
somniloquist	NN JJ51	18 s
somniloquy	NN JJ54	04 s
somnolent	JJ NN66
son	-	18 s
son-in-law	-	18 7s-in-law
sonant	JJ NN30	10 s
sonar	NN JJ45	06 s
sonata	NN	10 s
sonatina	NN	10 s
song	-	10 s
songbook	NN	10 s
songster	NN	18 s
songstress	NN	18 es
songwriter	NN JJ63	18 s
sonic	JJ
sonnet	NN VB54	10 s	36 s ing ed
sonneteer	NN JJ60	18 s
sonny	NN JJ51	18 1ies
sonogram	NN	06 s
sonority	NN	07 1ies
sonorous	JJ
sonsie	JJ NN45
sonsy	JJ NN48
soonest	RB JJ6 NN36
soot	NN VB21	27 s	35 s ing ed
soothe	VB NN27 VBP30	-	37 s 1ing d
soothingly	RB
soothsayer	NN	18 s
soothsaying	NN JJ42 VBG45	09 s
sooty	JJ NN24
sop	NN VB39 VBP57	13 s	40 s ping ped
soph	NN	18 s
sophist	NN JJ51	18 s
sophisticate	VB NN VBP36 JJ63	18 s	41c s 1ing d
sophistication	NN	09 s
sophomore	NN JJ RB60 CD60	18 s
soppy	JJ NN48
sopranino	JJ NN39
soprano	NN JJ	18 1i
sorb	NN VB33 VBP69	13 s	35 s ing ed
sorbed	VBN VBD12 JJ24
sorcerer	NN JJ54	18 s
sorceress	NN	18 es
sorcerise	VB NN30 VBP33 JJ69	-	30 s 1ing d
sorcerize	VB VBP51	-	30 s 1ing d
sordid	JJ NN60
sore	-	26 s
sore-eyed	JJ VBN45 VBD63
sorehead	NN JJ54	18 s
sorely	RB
sorority	NN	14 1ies
sorption	NN	22 s
sorrel	JJ NN9	20 s
sorrow	NN VB21 VBP69	12 s	37 s ing ed
sorrower	NN JJ57	18 s
sorrowful	JJ
sort	-	09 s	41c s ing ed
sorter	NN JJ60	18 s
sorting	VBG NN51	22 s
sot	NN JJ60	18 s
sottish	JJ NN66
sou'west	RB JJ6 NN36
soubrette	NN JJ42 VB63	18 s
soubriquet	NN JJ69	10 s
sough	VB NN6 JJ21 VBP27	-	32 s ing ed
soughingly	RB
soul	-	18 s
soul-searching	NN JJ33 VBG36	09 s
soulful	JJ
soulfully	RB
sound	-	07 s	39 s ing ed	er
sounder	NN JJ3	06 s
sounding	-	07 s
soundman	NN JJ66	18 2en
soundproof	JJ VB33 NN33 RB63	-	30 s ing ed
soundtrack	NN	06 s
soup	NN VB51	13 s	29 s ing ed
soupy	JJ NN48
sour	-	13 s	30 s ing ed
source	-	15 s	40c s 1ing d
sourdough	NN JJ48	27 s
souring	VBG NN33	22 s
sourish	JJ NN66
sourly	RB JJ57
sourpuss	NN JJ57	18 es
souse	NN VB45	18 s	30 s 1ing d
soused	VBN VBD9 JJ18
sousing	VBG NN45 JJ45	04 s
soutane	NN JJ51	06 s
south	-	15 s
south-central	JJ
south-east	RB JJ36 NN48
southbound	JJ NN54
southeast	JJ NN9 RB27	24 s
southeasterly	JJ RB54
southerly	JJ RB6 NN63	19 1ies
southernism	NN	10 s
southland	NN	15 s
southpaw	NN JJ63	18 s
southward	JJ RB18 NN30	24 s
southwest	-	24 s
southwesterly	JJ RB54
southwestern	JJ NN69
souvenir	NN	06 s
sovereign	-	18 s
sovereignty	-	26 1ies
soviet	-	14 s
sovietise	VB NN30 VBP33 JJ69	-	41 s 1ing d
sovietism	NN	14 s
sovietize	VB VBP51	-	41 s 1ing d
sow	-	05 s	35c s ing ed n
sowbelly	NN RB39 JJ54	13 1ies
sower	NN JJ57	18 s
soy	NN	20 s
soybean	NN JJ54	20 s
sozzled	JJ VBN45 VBD60
spa	-	15 s
space	-	03 s	38 s 1ing d
spacecraft	NN JJ57	06 s
spaced	VBN VBD6 JJ15
spacefaring	NN JJ42 VBG51	04 s
spaceflight	NN JJ69	04 s
spaceman	NN JJ66	18 2en
spaceship	NN	06 s
spacewalk	VB NN27 VBP42 JJ60	-	38 s ing ed
spacewalker	NN	18 s
spaceward	RB JJ48
spacewards	RB NNS69
spacey	JJ NN45
spacing	VBG NN51 JJ66	28 s
spaciousness	NN	07 es
spacy	JJ NN21
spade	NN VB18 JJ54	06 s	35 s 1ing d
spadeful	NN JJ6	23 s
spall	NN	17 s
spam	-	13 s	32 s ming med
spammer	NN JJ66	18 s
span	-	28 s	42 s ning ned
spang	VB NN12 VBP24 JJ27	-	35 s ing ed
spangle	NN VB24 JJ48 VBP60	06 s	39 s 1ing d
spangly	JJ RB12 NN57 VBN63
spaniel	NN JJ51	05 s
spank	NN VB18 VBP63 JJ66	04 s	35 s ing ed
spanker	NN	18 s
spanking	-	04 s
spar	NN VB30 JJ54	27 s	40 s ring red
spare	-	06 s	41 s 1ing d
sparer	NN JJ54	18 s
sparge	NN VB6 VBP42 JJ66	04 s	38 s 1ing d
sparing	VBG JJ21 NN57
sparingly	RB
spark	-	11 s	36 s ing ed
sparkle	VB NN3 VBP51 JJ57	07 s	43 s 1ing d
sparkling	-	11 s
sparkly	JJ RB33 NN60
sparring	VBG NN51 JJ63	10 s
sparrow	NN JJ69	05 s
spasm	NN	26 s
spasmodic	JJ
spasmolytic	NN JJ18	06 s
spastic	JJ NN45	18 s
spat	-	10 s	43 s ting ted
spatchcock	NN VB33	13 s	36 s ing ed
spate	-	23 s
spatial	JJ
spatiality	NN	07 1ies
spatially	RB
spatter	NN VB30 JJ60	11 s	35 s ing ed
spatulate	JJ NN21 VB30 VBN57
spavined	JJ VBN42 VBD63
spawl	NN JJ39	17 s
spawn	NN VB45 JJ54	05 s	36 s ing ed
spay	VB NN30 JJ48 VBP51	-	29 s ing ed
speak	-	-	32cc s ing 3oke 3oken
speakeasy	NN JJ51	06 1ies
speaker	-	18 s
speakerphone	NN JJ57	06 s
speakership	NN	04 s
speaking	-	10 s
spear	-	06 s	35 s ing ed
spearhead	NN VB30 JJ63	18 s	41 s ing ed
spearpoint	NN JJ45	06 s
spec	NN JJ30	10 s
special	-	10 s
specialise	VB NN30 VBP33 JJ69	-	41cF s 1ing d
specialiser	NN JJ51	18 s
specialist	NN JJ42	18 s
specialization	NN	04 s
specialize	VB VBP60	-	30cF s 1ing d
specialized	VBN VBD18 JJ24
specializer	NN JJ60	18 s
specially	RB
specialty	-	07 1ies
speciate	VB VBP51 NN54 JJ66	-	30 s 1ing d
specie	NN JJ54	21 s
species	-	14 es
specific	-	09 s
specification	NN	10 s
specificity	NN	07 1ies
specified	VBN JJ24 VBD24
specifier	NN JJ48	18 s
specify	-	-	32cF 1ies ing 1ied
specimen	NN NNS21 JJ45	09 s
speck	NN VB36	07 s	35 s ing ed
speckle	VB NN6 VBP51 JJ63	07 s	35 s 1ing d
speckled	VBN VBD12 JJ27
spectacle	-	10 s
spectacled	JJ VBN45 VBD60
spectacles	NNS	06 es
spectacular	-	10 s
spectate	VB VBP39 JJ48 NN57	-	39 s 1ing d
spectator	NN	18 s
specter	-	09 s
spectral	JJ
spectre	NN JJ57	18 s
spectrometer	NN JJ60	06 s
spectrophotometer	NN JJ60	06 s
spectroscopy	NN JJ51	04 1ies
spectrum	-	19 2a
specular	JJ
speculate	-	-	31ccF s 1ing d
speculation	-	10 s
speculatively	RB
speculator	NN	18 s
speech	-	10 es
speech-read	VB NN27 JJ48 VBP54	-	31 s ing ed
speechifier	NN JJ48	18 s
speechify	VB VBP48	-	32 1ies ing 1ied
speechlessness	NN	07 es
speechmaker	NN	18 s
speechmaking	NN JJ42 VBG57	10 s
speechwriter	-	18 s
speed	-	28 s	38 s ing 2d
speedboat	NN JJ57	06 s
speeder	NN JJ66	18 s
speedily	RB
speeding	VBG NN27	04 s
speedskater	NN JJ54	18 s
speedy	JJ NN48
spelaeologist	NN JJ51	18 s
speleologist	NN JJ51	18 s
spell	NN VB9 VBP54	26 s	32c s ing 1t
spell-checker	NN	10 s
spellbind	VB NN42 VBP51 JJ66	-	37c s ing 3ound
spellbinder	NN JJ63	18 s
spellbinding	VBG JJ18 NN54
spellbound	JJ VBD27 VBN30
speller	NN JJ69	18 s
spelling	VBG NN21 JJ54	10 s
spelunk	VB NN39 VBP45 JJ60	-	31 s ing ed
spelunker	NN	18 s
spend	-	-	42 s ing 1t
spend-all	NN	18 s
spender	NN JJ66	18 s
spending	-	04 s
spendthrift	JJ NN	18 s
spew	VB NN36 VBP42	-	29 s ing ed
spewer	NN JJ57	18 s
sphacelate	VB VBP45 NN63	-	29 s 1ing d
sphacelus	NN JJ30	26 es
sphere	-	26 s
spherical	JJ
spheroid	NN JJ36	25 s
spherule	NN JJ39	25 s
sphincter	NN JJ60	08 s
sphingine	JJ NN42
sphinx	NN JJ63	18 1ges
spic	JJ NN36	18 s	-	er
spicate	JJ NN45 VB60
spice	NN VB48 VBP63	27 s	30 s 1ing d
spick	JJ NN6	18 s
spicy	JJ NN15 RB69
spider	NN	05 s
spiderly	JJ RB54
spidery	JJ NN33
spiegel	NN JJ51	27 s
spiel	NN VB18 JJ60 VBP66	10 s	36c s ing ed
spiffing	JJ NN15 VBG42
spiffy	JJ VB48 NN54 RB66
spik	NN JJ66	18 s
spike	-	11 s	41 s 1ing d
spile	NN JJ42	06 s
spill	-	27 s	35 s ing 1t
spiller	NN JJ69	18 s
spillover	-	19 s
spin	-	11 s	38 s ning 2un/ned
spin-dry	VB NN12 JJ27 VBP30	-	30 1ies ing 1ied
spinach	NN	20 es
spinal	JJ NN39	26 s
spindlelegs	NN NNS6 JJ48 VBG69	18 es
spindleshanks	NN NNS6 JJ48 VBG69	18 es
spindly	JJ RB57
spine	NN JJ57	08 s
spineless	JJ
spinmeister	NN	18 s
spinnability	NN	07 1ies
spinner	NN JJ51	18 s
spinney	NN JJ54	14 s
spinning	VBG NN21 JJ45	04 s
spinose	JJ NN45
spinster	NN	18 s
spiny	JJ NN48
spiral	-	25 s	38 s ling led
spiraling	JJ NN36 VBG36
spirant	JJ NN18	10 s
spire	NN	06 s
spirit	-	18 s	30 s ing ed
spiritise	VB NN30 VBP33 JJ69	-	35 s 1ing d
spiritize	VB VBP51	-	35 s 1ing d
spirits	NNS VBZ30	13 es
spiritual	JJ NN33	10 s
spiritualise	VB NN30 VBP33 JJ69	-	31 s 1ing d
spiritualist	JJ NN18	18 s
spiritualize	VB VBP60	-	31 s 1ing d
spiritually	RB
spirt	NN VB21 VBP63	11 s	38 s ing ed
spit	NN VB21 VBP57 JJ66	17 s	29c s ting 2at/ted
spite	-	12 s	37 s 1ing d
spiteful	JJ
spitfire	NN JJ60	18 s
spitter	NN JJ57	18 s
spitting	VBG NN33 JJ69	04 s
spiv	NN JJ51 NNS66	18 s
splash	-	11 es	35 es ing ed
splashed	VBD VBN JJ27
splashy	JJ NN48
splat	NN VB33 JJ66 VBP69	11 s	39 s ting ted
splatter	NN VB30 JJ60	11 s	35 s ing ed
splattered	VBN VBD15 JJ27
splay	NN JJ12 VB18	06 s	38 s ing ed
splayfooted	JJ VBN45 VBD60
spleen	NN JJ45	08 s
splendid	JJ NN60
splendidly	RB
splendor	NN JJ69	07 s
splendour	NN JJ36	07 s
splenectomy	NN JJ54	04 1ies
splenomegaly	NN JJ39 RB39	26 1ies
splice	NN VB48 VBP63	06 s	35 s 1ing d
splicer	NN JJ60	18 s
splicing	VBG NN27	06 s
splint	NN VB21 JJ63	17 s	29 s ing ed
splinter	-	17 s	41 s ing ed
splintering	VBG NN27 JJ63	04 s
splinterproof	JJ NN30
splinters	NNS VBZ45	27 es
splintery	JJ NN24
split	-	04 s	41 s ting ted
splitsville	NN JJ39	04 s
splitter	NN JJ57	18 s
splosh	VB NN45 VBP51 JJ60	-	39 es ing ed
splotch	NN VB42 VBP69	07 es	35 es ing ed
splotched	VBN VBD3 JJ15
splurge	NN VB6 VBP42 JJ66	10 s	40 s 1ing d
splutter	NN VB36 JJ66	11 s	32 s ing ed
spoil	NN VB12 VBP57 JJ69	21 s	41 s ing t
spoiler	-	18 s
spoiling	VBG NN21	22 s
spoilsport	NN	18 s
spoilt	VBN JJ9 VBD9
spoke	-	06 s
spokesman	-	18 2en
spokesperson	-	18 s
spokeswoman	-	18 2en
spondaise	VB NN30 VBP33 JJ69	-	36 s 1ing d
spondaize	VB VBP51	-	36 s 1ing d
spondee	NN JJ60	10 s
sponge	NN VB27 VBP48 JJ54	27 s	35 s 1ing d
sponger	NN	18 s
spongy	JJ NN36
sponsor	-	18 s	40 s ing ed
sponsorship	-	04 s
spontaneity	NN	07 1ies
spontaneously	RB
spoof	NN VB48	10 s	32 s ing ed
spook	NN VB33	18 s	37 s ing ed
spooky	JJ
spool	NN VB30 JJ57	06 s	40 s ing ed
spoon	-	06 s	35 s ing ed
spoonerism	NN	10 s
spoonfeed	VB NN45 VBP63	-	34c s ing ed
spoonful	NN JJ9	23 s
sporadic	JJ
spore	NN JJ60 VB66	20 s
sporran	NN JJ48	06 s
sport	-	04 s	42 s ing ed
sportfishing	NN VBG51 JJ60	04 s
sportscast	NN VB30 VBP60 JJ66	10 s	32 s ing ed
sportscaster	NN	18 s
sportsman	NN JJ66	18 2en
sportswear	NN JJ42	06 s
sportswoman	NN JJ66	18 2en
sportswriter	NN JJ63	18 s
sporulate	VB VBP48 NN66	-	36 s 1ing d
spot	-	15 s	39 s ting ted
spot-check	VB NN18 VBP45 JJ51	-	31 s ing ed
spot-weld	NN VB9 JJ66	06 s	35 s ing ed
spot-welder	NN JJ63	18 s
spotless	JJ
spotlight	-	26 s	30 s ing 3t
spots	-	26 es
spotter	NN JJ57	18 s
spotting	VBG NN33 JJ69	04 s
spotty	JJ NN24
spotweld	VB NN45 VBP63 JJ69	-	35 s ing ed
spousal	JJ NN66
spouse	-	18 s
spout	NN VB36 JJ63	06 s	38c s ing ed
spouter	NN JJ60	18 s
spouting	VBG JJ57
sprachgefuhl	NN JJ39	09 s
sprain	NN VB24 VBP66	26 s	29 s ing ed
sprawl	NN VB24 JJ48 VBP69	15 s	35 s ing ed
sprawler	NN JJ69	18 s
sprawling	-	07 s
sprawly	JJ RB33 NN60
spray	-	27 s	35 s ing ed
spray-dried	VBN VBD3 JJ12
spray-dry	VB NN12 JJ27 VBP30	-	30 1ies ing 1ied
sprayer	NN	18 s
spraying	VBG NN33 JJ63	04 s
spread	-	11 s	35 s ing ed
spread-eagle	JJ VB39 NN63	-	29 s 1ing d
spread-out	JJ
spreadeagle	VB NN33 JJ36 VBP39	-	33 s 1ing d
spreadhead	NN JJ54	10 s
spreading	-	11 s
spreadsheet	NN JJ69	10 s
sprechgesang	NN JJ48 VBG51	10 s
sprechstimme	NN JJ45	10 s
spree	-	04 s	34 s ing d
sprigged	JJ VBN39 VBD51
sprigger	NN	18 s
sprightly	JJ RB27
spring	-	28 s	38 s ing 3ang 3ung
spring-clean	VB VBP18 NN30 JJ48	-	35 s ing ed
springboard	-	06 s
springtime	NN JJ42	28 s
springy	JJ NN36
sprinkle	VB NN3 VBP51 JJ57	19 s	35 s 1ing d
sprinkling	VBG NN21 JJ60	23 s
sprint	-	04 s	38 s ing ed
sprinter	NN	18 s
sprite	NN JJ48	18 s
sprites	NNS	19 es
spritsail	NN JJ66 VB69	06 s
spritz	NN VB45 VBP69	11 es	35 es ing ed
sprog	NN	18 s
sprout	NN VB36 JJ63	20 s	30 s ing ed
spruce	NN JJ27 VB36	20 s	30 s 1ing d
sprue	NN JJ57	26 s
spry	JJ NN48
spud	NN VB33 VBP51	13 s	35 s ding ded
spue	VB NN21 VBP33 JJ48	-	29 s 1ing d
spume	NN VB24 JJ54 VBP60	17 s	30 s 1ing d
spumy	JJ NN45 RB51
spur	-	10 s	41 s ring red
spurn	VB VBP39 NN51	-	32 s ing ed
spurner	NN JJ60	18 s
spurring	VBG NN51 JJ63	10 s
spurt	NN VB21 VBP63	11 s	38 s ing ed
sputnik	NN JJ66	06 s
sputter	NN VB36 JJ66	11 s	39 s ing ed
sputtering	VBG NN27 JJ63	11 s
spy	-	18 1ies	39c 1ies ing 1ied
spying	VBG NN45 JJ69	04 s
spymaster	NN	18 s
spyware	NN JJ54	10 s
squabble	-	10 s	32 s 1ing d
squabbler	NN JJ69	18 s
squabby	JJ NN45 RB51
squad	NN JJ57	14 s
squadron	NN	14 s
squall	NN VB36	19 s	32c s ing ed
squalling	VBG JJ21 NN51
squally	JJ RB3 NN48 VBN57
squamulose	JJ NN45
squander	VB VBP24 NN27 JJ57	-	40 s ing ed
squandered	VBN VBD9 JJ27
squanderer	NN JJ54	18 s
squandering	VBG NN27 JJ63	04 s
square	-	25 s	30c s 1ing d
squared	VBD VBN JJ18
squarish	JJ NN66
squash	NN VB18 VBP69	20 es	35 es ing ed
squashed	VBD VBN JJ27
squashy	JJ NN48
squat	NN JJ9 VB33 VBP69	04 s	35 s ting ted
squatter	NN JJ51	18 s
squatting	VBG NN33 JJ69	04 s
squatty	JJ NN24
squaw	NN JJ63	18 s
squawk	NN VB27 VBP69	11 s	32cF s ing ed
squawker	NN	18 s
squeak	NN VB39 VBP66	11 s	39 s ing ed
squeaky	JJ
squeal	NN VB9 JJ63	11 s	32c s ing ed
squealer	NN JJ69	18 s
squeamish	JJ NN66
squeegee	NN VB30 VBP63 JJ69	06 s	35 s ing 5ilgee
squeeze	VB NN9 VBP45	04 s	35 s 1ing d
squeezing	-	04 s
squelch	-	10 es	30 es ing ed
squelched	VBN VBD3 JJ21
squelcher	NN	10 s
squiffy	JJ VB48 NN54 RB66
squiggle	NN JJ39	10 s
squiggly	JJ RB36
squinch	NN VB39	06 es	38 es ing ed
squint	NN JJ6 VB21	26 s	29 s ing ed
squint-eye	NN JJ51	18 s
squinter	NN	18 s
squinting	VBG JJ27 NN69
squinty	JJ NN24
squire	NN VB15 VBP51 JJ69	18 s	38 s 1ing d
squirearchy	NN JJ51	14 1ies
squirm	NN VB18 JJ54 VBP60	04 s	38 s ing ed
squirmer	NN JJ66	18 s
squirrel	NN JJ51	05 s
squirt	NN VB21 VBP63	18 s	35 s ing ed
squish	VB NN6 JJ48 VBP51	11 es	38 es ing ed
squishy	JJ NN48
sr	NN JJ60	27 s
stab	NN VB33 VBP69	12 s	35 s bing bed
stabber	NN JJ48	18 s
stabbing	VBG JJ27 NN57
stabilise	VB NN30 VBP33 JJ69	-	35 s 1ing d
stabilised	VBN VBD18 JJ30
stabilising	VBG JJ21 NN60
stability	-	07 1ies
stabilization	NN	04 s
stabilize	-	-	30 s 1ing d
stabilized	VBN VBD18 JJ24
stabilizing	VBG JJ33
stable	-	06 s	41 s 1ing d
stableboy	NN	18 s
stableman	NN JJ66	18 2en
staccato	JJ RB12 NN18
stack	-	14 s	35 s ing ed
stacker	NN	18 s
stacks	NNS VBZ45	23 es
stadium	-	06 2a
staff	-	14 s	33 s ing ed
staffer	-	18 s
stag	NN VB24	05 s	41cc s ging ged
stage	-	28 s	36 s 1ing d
stagehand	NN JJ63	18 s
stager	NN	18 s
stagey	JJ NN45
stagger	NN VB33	04 s	38 s ing ed
staggerer	NN JJ54	18 s
staggeringly	RB
staginess	NN	07 es
staging	-	10 s
stagnate	VB VBP51 JJ57 NN60	-	42 s 1ing d
stagnation	-	26 s
stagy	JJ NN36
stain	NN VB9 VBP42	07 s	30 s ing ed
stained	VBN JJ24 VBD24
stainer	NN JJ60	18 s
staining	VBG NN30	04 s
stair	NN	06 s
staircase	NN	06 s
stairs	NNS	06 es
stairway	NN JJ57	06 s
stairwell	NN	06 s
stake	-	21 s	41 s 1ing d
stakeholder	NN JJ63	18 s
stakes	-	21 es
stalactite	NN JJ48	17 s
stalagmite	NN JJ48	17 s
stale	JJ NN48 VB54	-	29 s 1ing d
stalemate	NN VB9 VBP39 JJ57	26 s	33 s 1ing d
stalinise	VB NN30 VBP33 JJ69	-	30 s 1ing d
stalinize	VB VBP51	-	30 s 1ing d
stalk	NN VB27 VBP69	27 s	38 s ing ed
stalked	VBN VBD9 JJ24
stalker	NN	18 s
stalking	VBG NN24 JJ63	04 s
stalking-horse	NN JJ48	18 s
stall	-	06 s	42 s ing ed
stalling	-	04 s
stallion	NN	05 s
stalls	NNS VBZ24	06 es
stalwart	-	18 s
stamen	NN NNS21 JJ45	20 2ina
stamina	-	07 s
staminate	JJ
stammer	NN VB39	26 s	32 s ing ed
stammerer	NN JJ54	18 s
stamp	-	25 s	38 s ing ed
stampede	NN VB21 VBP57 JJ69	04 s	38 s 1ing d
stamper	NN JJ48	18 s
stance	-	07 s
stanch	VB NN18 VBP42 JJ48	-	30 es ing ed
stand	-	06 s	35 s ing 3ood
stand-alone	JJ NN42
stand-down	NN JJ57	26 s
stand-in	NN JJ57	18 s
stand-up	JJ NN45
standard	-	10 s
standard-bearer	-	18 s
standardise	VB NN30 VBP33 JJ69	-	31 s 1ing d
standardiser	NN JJ51	18 s
standardization	NN	26 s
standardize	VB VBP51	-	30c s 1ing d
standardizer	NN JJ60	18 s
standby	JJ NN6 RB57	06 1ies
standee	NN JJ60	18 s
stander	NN JJ63	18 s
standing	-	26 s
standoff	-	11 s
standoffish	JJ NN66
standpat	JJ NN42
standpoint	-	09 s
standstill	NN	26 s
stanza	NN	10 s
stapedectomy	NN JJ54	04 1ies
staple	-	06 s	35 s 1ing d
star	-	17 s	42 s ring red
star-shaped	JJ VBN39 VBD54
starboard	NN JJ6 VB33 RB69	06 s	38 s ing ed
starch	NN VB30 VBP63	27 es	30 es ing ed
starchy	JJ NN48
stardom	NN JJ60	26 s
stare	-	04 s	39 s 1ing d
starer	NN JJ54	18 s
starets	NN NNS6 JJ48 VBG69	18 y/3tsy
stargaze	VB VBP48 NN63	-	39F s 1ing d
stargazer	NN JJ60	18 s
staring	VBG JJ21 NN57
stark	-	-	-	er
starkers	JJ NN51 VBN57 VBD66
starlet	NN JJ69	18 s
starlight	NN JJ69	19 s
starlit	JJ NN39
starry	JJ NN48
start	-	11 s	30 s ing ed
starter	NN JJ60	06 s
starting	-	04 s
startle	NN VB15 VBP48 JJ51	04 s	37 s 1ing d
startlingly	RB
startup	NN JJ63	04 s
starvation	NN	26 s
starve	VB NN51 VBP66	-	34 s 1ing d
starved	VBN VBD9 JJ21
starveling	NN JJ54 VBG60	18 s
starving	VBG JJ30 NN51	04 s
stash	NN VB18 VBP69	21 es	40 es ing ed
state	-	15 s	32ccF s 1ing d
state-controlled	JJ VBN48
state-of-the-art	JJ NN36 VB66
state-supported	JJ VBN54
stateless	JJ
stately	JJ RB3 NN51 VBN57
statement	-	10 s
stater	NN JJ54	21 s
statesman	-	18 2en
statesmanlike	JJ NN54 RB63
statesmanly	JJ RB33
statesmanship	NN	07 s
stateswoman	NN JJ66	18 2en
static	JJ NN54	11 s
station	-	06 s	33 s ing ed
stationary	JJ
stationer	NN JJ60	18 s
stationery	NN JJ66	10 1ies
stationmaster	NN	18 s
statistic	NN JJ15	09 s
statistically	RB
statistician	NN JJ42	18 s
statistics	-	09 es
statuary	JJ NN18	14 1ies
statue	NN JJ57	06 s
statuesque	JJ NN39
statuette	NN JJ42 VB63	06 s
stature	-	26 s
status	-	26 es
statute	-	10 s
statutorily	RB
staunch	-	-	30 es ing ed
staunchly	RB JJ57
stave	NN VB15 VBP39 JJ63	10 s	40 s 1ing 3ove
stay	-	04 s	30 s ing ed
stay-at-home	JJ NN30	18 s
stays	-	06 es
staysail	NN JJ66 VB69	06 s
stead	NN JJ54	04 s
steadfastly	RB JJ57
steadied	VBN VBD15 JJ24
steady	-	18 1ies	30 1ies ing 1ied	1ier
steadying	VBG JJ33
steak	NN JJ63	13 s
steakhouse	NN	06 s
steal	-	21 s	40 s ing 3ole 3olen
stealer	NN JJ69	18 s
stealing	-	04 s
stealth	NN JJ57	04 s
stealthily	RB
stealthy	JJ NN51
steam	-	27 s	38 s ing ed
steam-heat	VB NN27 JJ51 VBP51	-	40 s ing ed
steamboat	NN JJ57	06 s
steamed	VBN VBD JJ9
steamer	NN VB39	13 s	38 s ing ed
steamfitter	NN JJ57	18 s
steaming	VBG JJ42
steamroll	VB NN21 VBP33	-	41 s ing ed
steamroller	NN VB63	18 s	41 s ing ed
steamship	NN	06 s
steamy	JJ NN45 RB51
steed	NN JJ66	05 s
steel	-	27 s	37 s ing ed
steelmaker	NN	18 s
steelman	NN JJ66	18 2en
steelworker	NN	18 s
steelworks	NN NNS6 JJ30 VBG69	06 es
steep	-	17 s	31 s ing ed	er/est
steepen	VB NN45 VBP45 JJ54	-	30 s ing ed
steeper	JJ NN12	06 s
steepish	JJ NN66
steeple	NN JJ54	06 s
steeplejack	NN	18 s
steeply	RB NN60
steer	-	10 s	38 s ing ed
steerer	NN JJ54	18 s
steering	-	04 s
steersman	NN JJ66	18 2en
stegosaurus	NN JJ30	05 es
stein	NN JJ57	06 s
stellar	JJ NN63
stellate	JJ NN27 VB39 VBN66
stem	-	10 s	42 s ming med
stemmatics	NN NNS24 JJ66	09 es
stemmed	VBN VBD12 JJ21
stemmer	NN JJ66	18 s
stencil	NN VB12 VBP57 JJ69	06 s	36 s ling led
stenograph	NN VB36	10 s	36 s ing ed
stenographer	NN	18 s
stenography	NN	10 1ies
stenosed	JJ VBN51
stent	NN JJ36	06 s
stentor	NN	18 s
stentorian	JJ NN63
step	-	04 s	38 s ping ped
step-by-step	JJ NN48
stepbrother	NN	18 s
stepchild	NN JJ54	18 ren
stepdaughter	NN JJ60	18 s
stepfather	NN	18 s
stephead	NN JJ54	10 s
stepmother	NN	18 s
stepparent	NN JJ30	18 s
steppe	-	17 s
stepper	NN JJ48	18 s
steprelationship	NN	24 s
steps	-	06 es
stepsister	NN	18 s
stepson	NN JJ57	18 s
stepwise	JJ RB12 NN15
stereo	NN JJ	06 s
stereophonic	JJ
stereotype	NN VB24	09 s	31 s 1ing d
stereotyped	VBN VBD9 JJ33
stereotypical	JJ
sterilise	VB NN30 VBP33 JJ69	-	29 s 1ing d
sterilize	VB VBP60	-	29 s 1ing d
sterling	-	21 s
stern	-	06 s
sternal	JJ
sternpost	NN JJ39	06 s
sternum	NN	08 2a
steroid	NN JJ36	27 s
stet	VB NN24 VBP48 JJ57	-	41c s ting ted
stethoscope	NN	06 s
stevedore	NN JJ60 VB66	18 s
stew	NN VB21 VBP60	26 s	37 s ing ed
steward	-	18 s
stewardess	NN JJ57	18 es
stewardship	NN	04 s
stewed	VBN VBD6 JJ30
stewing	VBG NN27 JJ63	12 s
stewpan	NN JJ48	06 s
stick	-	06 s	35 s ing 3uck
stick-in-the-mud	NN JJ18	18 s
sticker	-	20 s
stickiness	NN	07 es
stickle	VB VBP54 NN63	-	32 s 1ing d
stickler	NN JJ69	18 s
stickpin	NN JJ57	06 s
sticky	JJ
stiff	-	18 s	-	er
stiff-backed	JJ VBN54 VBD63
stiffen	VB NN45 VBP45 JJ54	-	30 s ing ed
stiffening	VBG NN36 JJ63	04 s
stiffly	RB
stiffness	NN	07 es
stifle	NN VB24 JJ48 VBP60	05 s	35 s 1ing d
stifled	VBN VBD12 JJ27
stifler	NN JJ69	18 s
stifling	-	04 s
stigma	NN JJ66	20 ta
stigmatic	JJ NN66	18 s
stigmatise	VB NN30 VBP33 JJ69	-	41 s 1ing d
stigmatist	NN JJ51	18 s
stigmatization	-	04 s
stigmatize	VB VBP51	-	41 s 1ing d
stilbesterol	NN JJ48	06 s
stile	NN JJ33	06 s
still	-	06 s	37 s ing ed	er
still-fish	VB VBP51 JJ60 NN63	-	33 es ing ed
still-hunt	VB NN42 VBP66	-	33 s ing ed
stillborn	JJ NN54 VBN69
stillness	NN	07 es
stilly	JJ RB15 NN45 VBN66
stilt	NN	06 s
stilted	JJ VBN39 VBD48
stiltedly	RB
stimulant	JJ NN18	09 s
stimulate	-	-	30c s 1ing d
stimulating	VBG JJ39
stimulation	NN	04 s
stimulus	-	09 2i
sting	NN VB39 JJ57 VBP60	26 s	39c s ing 3ung
stinginess	NN	07 es
stinging	VBG NN33 JJ36	26 s
stingy	JJ NN36
stink	NN VB12 VBP54 JJ66	09 s	42 s ing 3ank 3unk
stinker	NN	18 s
stinking	VBG JJ21 NN57
stinkpot	NN JJ60	18 s
stint	NN VB21 JJ63	28 s	40 s ing ed
stinter	NN	18 s
stipend	NN VB30 JJ54 VBP63	21 s
stipendiary	JJ NN18	18 1ies
stipple	VB NN36 VBP45 JJ57	-	36 s 1ing d
stippler	NN JJ69	18 s
stipulate	VB VBP48 NN66	-	32ccF s 1ing d
stipulation	NN	10 s
stir	-	26 s	38 s ring red
stirrer	NN JJ54	18 s
stirring	-	04 s
stirrup	NN JJ63	06 s
stitch	NN VB42 VBP69	06 es	35 es ing ed
stitched	VBN VBD3 JJ15
stitcher	NN	18 s
stitching	VBG NN42 JJ63	04 s
stock	-	21 s	40 s ing ed
stock-take	NN VB9	04 s	41 s 1ing d
stock-taker	NN JJ66	18 s
stockade	NN VB18 JJ54	06 s	33 s 1ing d
stockbroker	NN	18 s
stockcar	NN JJ45	06 s
stockholder	NN JJ63	18 s
stockholding	NN JJ39 VBG48	21 s
stockhorn	NN JJ45	06 s
stockinette	NN JJ42 VB63	06 s
stocking	VBG NN24	06 s
stockinged	JJ VBN51
stockist	NN JJ51	18 s
stockjobber	NN JJ48	18 s
stockman	NN JJ66	18 2en
stockpile	NN VB27 JJ51 VBP60	21 s	40 s 1ing d
stocks	-	06 es
stocktake	NN	04 s
stocktaker	NN JJ66	18 s
stocktaking	NN JJ42 VBG57	09 s
stocky	JJ
stodgy	JJ NN36
stoic	JJ NN36	18 s
stoical	JJ
stoicism	NN	07 s
stoke	-	-	41 s 1ing d
stoker	NN	18 s
stole	NN VBD24	06 s
stolid	JJ NN60
stolidly	RB
stomach	NN VB24 VBP66	08 es	34c es ing ed
stomp	NN VB18 VBP63 JJ69	04 s	38 s ing ed
stomper	NN JJ48	18 s
stone	-	17 s	35 s 1ing d
stone-dead	JJ NN42
stone-gray	JJ NN39 VB66
stone-wash	VB NN36 VBP51 JJ66	-	35 es ing ed
stonecutter	NN JJ57	18 s
stonemason	NN JJ57	18 s
stoner	NN JJ60	18 s
stonewall	-	-	32 s ing ed
stonewaller	NN JJ69	18 s
stonewash	VB NN36 VBP51 JJ66	-	35 es ing ed
stonily	RB
stony	JJ NN33
stonyhearted	JJ VBN51 VBD66
stooge	NN VB21 VBP63 JJ66	18 s	38 s 1ing d
stool	NN VB30 JJ57	06 s	32c s ing ed
stoolie	NN JJ54	18 s
stoolpigeon	NN	18 s
stoop	NN VB39 VBP57	04 s	38 s ing ed
stooped	VBN VBD9 JJ33
stooper	NN JJ48	18 s
stooping	VBG JJ36 NN57
stop	-	11 s	38 s ping ped
stoplight	NN JJ69	10 s
stopover	NN JJ63	15 s
stoppage	NN JJ60	26 s
stopper	NN VB33 JJ57 VBP66	10 s	35 s ing ed
stopping	-	06 s
stopple	NN VB18 VBP63 JJ63	06 s	35 s 1ing d
stops	-	04 es
storage	-	04 s
store	-	06 s	40 s 1ing d
storefront	NN JJ51	06 s
storehouse	NN	06 s
storekeeper	NN JJ48	18 s
storeroom	NN	06 s
storeyed	JJ VBN45 VBD63
storied	JJ VBN60 VBD63
storm	-	19 s	42 s ing ed
stormproof	JJ NN30
stormy	JJ NN45 RB51
story	-	10 1ies
storybook	NN	10 s
storyline	NN JJ60	10 s
storyteller	NN JJ69	18 s
stout	JJ NN6	13 s
stouthearted	JJ VBN51 VBD66
stoutly	RB
stove	NN VBD12 VBN21	06 s
stovepiped	JJ VBN39 VBD48
stovepiping	NN VBG51 JJ57	22 s
stover	NN JJ63	13 s
stow	VB NN36 VBP51	-	35 s ing ed
stowaway	NN JJ57	18 s
strabismus	NN JJ30	26 es
strabotomy	NN JJ54	04 1ies
straddle	-	09 s	42 s 1ing d
strafe	NN VB48 JJ66	04 s	33 s 1ing d
strafer	NN JJ54 VB66	18 s
straggle	NN VB24 JJ48 VBP60	14 s	38 s 1ing d
straggler	NN JJ69	18 s
straggling	VBG JJ24 NN51
straggly	JJ RB36
straight	-	18 s
straight-out	JJ
straightarrow	JJ NN30 RB66 VB69
straightaway	JJ NN9 RB33	06 s
straighten	-	-	38 s ing ed
straightforwardness	NN	07 es
straightlaced	JJ VBN54 VBD63
straightway	RB JJ33 NN42
strain	-	19 s	33 s ing ed
straining	VBG NN39 JJ57	04 s
strait	JJ NN3	17 s
straiten	VB VBP39 NN69	-	41 s ing ed
straitlaced	JJ VBN54 VBD63
strake	NN	06 s
strand	NN VB36 VBP69	09 s	40 s ing ed
stranded	VBD VBN3 JJ15
strangely	RB
strangeness	NN	07 es
stranger	-	18 s
strangle	VB NN33 JJ36 VBP39	-	35 s 1ing d
strangled	VBN VBD12 JJ27
stranglehold	NN	07 s
strangulate	VB VBP48 NN66	-	35 s 1ing d
strangulation	NN	04 s
strap	NN VB24 VBP60	06 s	35 s ping ped
straphanger	NN	18 s
strapper	NN JJ48	18 s
strapping	VBG JJ36 NN57
stratagem	NN	04 s
strategian	NN JJ42	18 s
strategics	NN NNS15 JJ60	09 es
strategist	-	18 s
strategy	-	09 1ies
stratification	NN	04 s
stratified	VBN JJ24 VBD24
stratify	VB VBP48	-	41 1ies ing 1ied
stratocracy	NN	14 1ies
stratosphere	NN	17 s
stratum	NN	15 2a
stratus	NN JJ30	17 2i
straw	-	27 s	35 s ing ed
strawberry	NN JJ51	13 1ies
strawman	NN JJ66	18 2en
stray	NN VB9 JJ12 VBP60	05 s	38c s ing ed
strayer	NN	18 s
straying	VBG JJ27 NN63
streak	-	14 s	38 s ing ed
streaked	VBN VBD12 JJ33
streaker	NN JJ66	18 s
stream	-	17 s	38 s ing ed
streambed	NN JJ12 NNS60 VBG69	17 s
streaming	VBG NN27 JJ48	19 s
streamline	NN VB3 VBP18 JJ27	-	36 s 1ing d
streamlined	VBN VBD18 JJ27
streamliner	NN JJ60	06 s
street	-	06 s
street-walk	VB NN27 VBP42 JJ60	-	41 s ing ed
streetcar	NN JJ45	06 s
streetlight	NN JJ69	06 s
streetwalk	VB NN27 VBP42 JJ60	-	41 s ing ed
streetwalker	NN	18 s
streetwise	JJ NN27 RB63 VB69
strength	-	07 s
strengthen	-	-	30 s ing ed
strengthening	-	11 s
strenuous	JJ
strenuously	RB
stress	-	10 es	32cF es ing ed
stressor	NN JJ69	17 s
stretch	-	17 es	42 es ing ed
stretcher	NN	06 s
stretcher-bearer	NN JJ54	18 s
stretching	-	04 s
stretchy	JJ NN48
strew	VB NN39 VBP54 VBD66	-	35 s ing ed n
striate	JJ VB9 VBP54 NN57	-	30 s 1ing d
striation	NN	25 s
stricken	JJ VBN63 NN69
strickle	VB NN6 VBP51 JJ63	06 s	35 s 1ing d
stride	-	04 s	38 s 1ing 3ode 1den
stridency	NN	07 1ies
strident	JJ NN51
stridently	RB
strider	NN	18 s
stridulate	VB VBP48 NN66	-	39 s 1ing d
strife	-	26 s
strike	-	04 s	35 s 1ing 3uck
strikebreaker	NN JJ66	18 s
strikebreaking	NN JJ42 VBG57	04 s
strikeout	NN JJ54	04 s
striker	NN	18 s
striking	-	11 s
string	-	06 s	35 s ing 3ung
stringent	JJ
stringently	RB
stringer	NN	18 s
strings	NNS VBZ69	14 es
stringy	JJ NN36
strip	-	17 s	40 s ping ped
strip-search	VB NN24 VBP33 JJ51	-	35 es ing ed
stripe	NN VB24	06 s	35 s 1ing d
striped	VBN VBD9 JJ33
striper	NN JJ48	18 s
stripes	NNS VBZ33	10 es
stripling	NN JJ57 VBG66	18 s
stripping	VBG NN27	04 s
striptease	NN	18 s
stripteaser	NN JJ51	18 s
stripy	JJ NN48
strive	-	-	41 s 1ing 3ove n
striver	NN JJ63	18 s
striving	VBG NN45 JJ66	04 s
stroke	-	04 s	35 s 1ing d
stroll	NN VB33 VBP66	04 s	38 s ing ed
stroller	NN JJ69	18 s
strong	-	-	-	er/est
strong-arm	JJ VB24 NN45	-	41 s ing ed
strong-armer	NN JJ66	18 s
stronghold	-	06 s
strongman	-	18 2en
strop	NN VB39 VBP57	06 s	35 s ping ped
strophe	NN	10 s
stroppy	JJ NN48
structurally	RB
structure	-	06 s	30 s 1ing d
strudel	NN JJ51	13 s
struggle	-	04 s	41 s 1ing d
struggler	NN JJ69	18 s
strum	NN VB42	11 s	39 s ming med
strumpet	NN JJ69	18 s
strung	VBN VBD12 JJ24
strut	NN VB30 JJ69	04 s	38 s ting ted
strychnine	NN JJ57	27 s
stub	NN VB33 VBP69	17 s	35 s bing bed
stubbled	JJ VBN51 VBD60
stubbly	JJ RB18 NN42 VBN69
stubbornness	NN	07 es
stubby	JJ NN45 RB51
stucco	NN VB33 VBP66	27 es	36 es ing ed
stuck-up	JJ NN45
stud	NN VB33 VBP51	18 s	42 s ding ded
studbook	NN	10 s
studded	VBN VBD9 JJ18
student	-	18 s
studio	-	06 s
studious	JJ
study	-	04 1ies	31c 1ies ing 1ied
studying	-	10 s
stuff	-	27 s	35 s ing ed
stuffed	VBN VBD9 JJ39
stuffer	NN JJ54 VB66	18 s
stuffy	JJ VB48 NN54 RB66
stultification	NN	10 s
stultify	VB VBP48	-	37c 1ies ing 1ied
stumble	-	04 s	38 s 1ing d
stumblebum	NN	18 s
stumbler	NN JJ69	18 s
stump	-	20 s	31 s ing ed
stumper	NN JJ48	10 s
stumping	-	04 s
stumpy	JJ NN48
stun	VB NN3 VBP12 JJ21	-	30 s ning ned
stunner	NN JJ51	18 s
stunningly	RB
stunt	-	04 s	41 s ing ed
stunted	VBN VBD JJ30
stupe	NN	18 s
stupefy	VB VBP48	-	39c 1ies ing 1ied
stupefying	VBG JJ27
stupendous	JJ
stupendously	RB
stupid	-	18 s
stupidity	NN	09 1ies
stupidly	RB
stupor	NN JJ69	12 s
sturdy	JJ NN48
sturgeon	NN	05 s
stutter	NN VB36 JJ66	26 s	32 s ing ed
stutterer	NN JJ54	18 s
style	-	07 s	32c s 1ing d
stylemark	NN JJ66	07 s
styler	NN JJ69	18 s
stylise	VB NN30 VBP33 JJ69	-	36 s 1ing d
stylish	JJ VB66
stylist	NN JJ48	18 s
stylistic	JJ
stylite	NN JJ48	18 s
stylization	NN	04 s
stylize	VB VBP60	-	36 s 1ing d
stylized	VBN VBD18 JJ24
stylus	NN JJ30	06 2i
stymie	NN VB36 VBP57 JJ63	26 s	41 s 2ying d
stymy	NN VB36 JJ63 RB63	26 1ies	41 1ies ing 1ied
suasion	NN	10 s
suave	JJ NN42
sub	NN VB33 VBP69	13 s	40 s bing bed
sub-interval	NN JJ66	09 s
sub-test	NN JJ36	04 s
subacute	JJ NN60
subalpine	JJ NN42
subaltern	JJ NN30	18 s
subclass	NN JJ63	14 es
subcommittee	-	14 s
subcompact	NN VB66	06 s
subconscious	JJ NN69	09 es
subconsciously	RB
subcontinent	NN JJ51	17 s
subcontract	NN VB6 VBP51	10 s	41 s ing ed
subcontractor	NN	18 s
subculture	NN	14 s
subdeacon	NN	18 s
subdirectory	NN JJ24	10 1ies
subdivide	VB NN30 VBP36 JJ69	-	30 s 1ing d
subdivider	NN	18 s
subdivision	NN	15 s
subdominant	NN JJ30	10 s
subdue	VB NN21 VBP33 JJ48	-	41 s 1ing d
subduer	NN JJ60	18 s
subedit	VB NN33 VBP36 JJ60	-	31 s ing ed
subeditor	NN	18 s
subfamily	NN JJ33 RB36	14 1ies
subfigure	NN JJ60	25 s
subgenus	NN JJ30	14 2era
subgross	JJ NN42
subgroup	NN JJ63	14 s
subhead	NN JJ54	10 s
subheading	NN JJ42 VBG51	10 s
subhuman	JJ NN33
subject	-	10 s	39 s ing ed
subjective	JJ
subjectively	RB
subjectivist	NN JJ51	18 s
subjoin	VB NN33 VBP39 JJ57	-	35 s ing ed
subjugate	VB VBP45 NN60 JJ66	-	41 s 1ing d
subjugation	NN	26 s
subjugator	NN	18 s
subkingdom	NN JJ60	14 s
sublease	NN VB15 VBP57	21 s	40 s 1ing d
sublet	NN VB33	21 s	40 s ting ed
sublieutenant	NN JJ30	18 s
sublimate	NN VB3 JJ9 VBP33	27 s	38 s 1ing d
sublime	JJ VB42 NN60 RB69	-	30 s 1ing d
sublimely	RB
subliterary	JJ NN63
subluxate	VB VBP45 NN60 JJ66	-	29 s 1ing d
submarine	NN JJ9 VB36 VBP66	06 s	38 s 1ing d
submariner	NN JJ60	18 s
submediant	NN JJ27	10 s
submenu	NN JJ51	10 s
submerge	VB VBP36 NN51	-	38 s 1ing d
submerged	VBN VBD9 JJ18
submerse	VB NN45 JJ54 VBP63	-	38 s 1ing d
submission	NN	10 s
submissive	JJ
submit	-	-	32c s ting ted
submitter	NN JJ57	18 s
submucosa	NN	08 e
subnormal	JJ NN27	18 s
subocean	JJ NN45
suborder	NN JJ66	14 s
subordinate	JJ VB3 NN30 VBP48	18 s	31 s 1ing d
suborn	VB VBP30 NN30 JJ39	-	41cc s ing ed
subornation	NN	10 s
suborner	NN JJ60	18 s
subpart	NN JJ63	24 s
subphylum	NN	14 2a
subpoena	-	10 s	32 s ing ed
subprogram	NN	10 s
subrogate	VB VBP45 NN60 JJ66	-	40 s 1ing d
subroutine	NN JJ57	10 s
subscribe	-	-	40cc s 1ing d
subscriber	NN JJ48	18 s
subscript	JJ NN9	10 s
subscription	NN	21 s
subsection	NN	06 s
subserve	VB NN51 VBP66	-	41 s 1ing d
subservient	JJ
subset	-	14 s
subside	VB NN9 VBP12 JJ36	-	30 s 1ing d
subsidiary	JJ NN18	18 1ies
subsidise	VB NN30 VBP33 JJ69	-	40 s 1ing d
subsidiser	NN JJ51	18 s
subsidize	VB VBP51	-	40 s 1ing d
subsidizer	NN JJ60	18 s
subsidy	NN JJ48	21 1ies
subsist	VB VBP42 NN66	-	42 s ing ed
subsistence	NN	21 s
subsister	NN	18 s
subsoil	NN JJ60	27 s
subspace	NN JJ60	14 s
subspecies	NN NNS6 JJ48 VBG69	14 es
substance	-	03 s
substandard	JJ NN45
substantiate	VB VBP51 NN54 JJ66	-	31F s 1ing d
substantiation	NN	09 s
substantival	JJ NN9
substantive	-	10 s
substation	NN	06 s
substitute	JJ VB6 NN9 VBP57	09 s	40 s 1ing d
substituting	VBG NN45	04 s
substitution	NN	11 s
substrate	NN JJ33 VB48	27 s
substring	NN JJ45 VBG48	10 s
subsume	VB NN30 VBP36 JJ42	-	42c s 1ing d
subsumption	NN	10 s
subsurface	JJ NN36
subsystem	NN	14 s
subtend	VB VBP33	-	42 s ing ed
subterfuge	NN JJ57	10 s
subterranean	JJ NN45
subtilise	VB NN30 VBP33 JJ69	-	30 s 1ing d
subtilize	VB VBP60	-	31 s 1ing d
subtitle	NN VB15 VBP48 JJ51	10 s	40 s 1ing d
subtlety	NN	10 1ies
subtly	RB
subtonic	NN JJ15	10 s
subtotal	NN JJ33	09 s
subtract	VB VBP48 NN51	-	31 s ing ed
subtracter	NN JJ60	18 s
subtrahend	NN VB54 JJ57	23 s
subtropical	JJ
subtropics	NN NNS15 JJ60	15 es
suburb	-	15 s
suburbanise	VB NN30 VBP33 JJ69	-	30 s 1ing d
suburbanite	NN JJ48	18 s
suburbanize	VB VBP51	-	30 s 1ing d
suburbanized	VBN VBD21 JJ24
subvent	VB NN12 JJ30 VBP39	-	32 s ing ed
subvention	NN VB63	21 s	32 s ing ed
subversion	NN	04 s
subversive	JJ NN51	18 s
subvert	VB NN48 VBP66	-	41 s ing ed
subverter	NN JJ60	18 s
subvocalise	VB NN30 VBP33 JJ69	-	32 s 1ing d
subvocaliser	NN JJ51	18 s
subvocalize	VB VBP60	-	32 s 1ing d
subvocalizer	NN JJ60	18 s
subway	-	06 s
subwoofer	NN JJ54 VB66	06 s
succeed	-	-	41 s ing ed
succeeder	NN JJ66	18 s
success	-	11 es
succession	-	07 s
successive	JJ
successively	RB
successor	-	18 s
succinct	JJ NN57
succinctly	RB
succinctness	NN	10 es
succor	NN VB48	04 s	41 s ing ed
succorer	NN JJ54	18 s
succour	NN VB21 JJ45 VBP51	04 s	41 s ing ed
succourer	NN JJ54	18 s
succuba	NN	18 s
succubus	NN JJ30	18 2i
succumb	VB NN24 VBP39 JJ63	-	32 s ing ed
succuss	VB NN21 VBP33 JJ48	-	38 es ing ed
such	-	-	-	er
suchlike	JJ NN54 RB63
suck	-	04 s	34 s ing ed
sucker	-	18 s
sucking	-	04 s
suckle	VB VBP54 NN63	-	34 s 1ing d
suckling	VBG NN21 JJ60	18 s
sucralfate	NN JJ39 VB57	06 s
suction	NN VB54	19 s	38 s ing ed
sudate	VB VBP39 NN66 JJ69	-	29 s 1ing d
sudatory	NN JJ	06 1ies
suddenness	NN	07 es
sudoku	NN JJ51	10 s
sudra	NN	18 s
suds	NN VB12 NNS21 VBP33	17 es	35 es ing ed
sudsy	JJ NN48
sue	-	-	41 s 1ing d
suede	NN JJ60	27 s
suer	NN JJ60	18 s
suety	JJ NN24
suffer	-	-	39 s ing ed
sufferer	NN JJ54	18 s
suffering	-	26 s
suffice	-	-	42 s 1ing d
suffix	NN VB39	10 es	35 es ing ed
suffocate	VB VBP39 NN60	-	35 s 1ing d
suffocating	VBG JJ39
suffocation	NN	04 s
suffragan	NN JJ48	18 s
suffrage	NN	07 s
suffragette	NN JJ42 VB63	18 s
suffragist	NN JJ51	18 s
suffrutescent	JJ NN48
suffuse	VB NN24 VBP36	-	30 s 1ing d
sugar	-	13 s	39 s ing ed
sugarcoat	VB NN21 VBP36 JJ45	-	39c s ing ed
sugary	JJ NN57
suggest	-	-	32ccF s ing ed
suggester	NN	18 s
suggestion	-	09 s
suggestive	JJ
suicide	-	04 s
suit	-	06 s	42 s ing ed
suitability	NN	07 1ies
suitably	RB
suitcase	NN	06 s
suite	-	10 s
suitor	-	18 s
sulcate	JJ NN45 VB60
sulfate	VB NN6 VBP42 JJ54	27 s	30 s 1ing d
sulfur	NN VB6 JJ51 VBP57	27 s	30 s ing ed
sulfurette	VB VBP45 NN54 JJ63	-	35 s 1ing d
sulfuretted	VBN VBD JJ15
sulfurized	JJ VBN48
sulfurous	JJ
sulindac	NN JJ30	06 s
sulk	NN VB27 VBP69	12 s	42 s ing ed
sulkily	RB
sulky	JJ NN33	06 1ies
sullen	JJ NN54 VBN63
sullenly	RB
sully	VB RB18 VBP21 NN42	-	35c 1ies ing 1ied
sulphur	NN VB6 JJ51 VBP57	27 s	30 s ing ed
sulphurette	VB VBP45 NN54 JJ63	-	35 s 1ing d
sulphuretted	VBN VBD JJ15
sultan	NN JJ48	18 s
sultanate	NN JJ33 VB60	15 s
sultry	JJ NN36
sum	-	21 s	42c s ming med
sum-up	NN JJ54	10 s
summarily	RB
summarisation	NN	10 s
summarise	VB NN30 VBP33 JJ69	-	42c s 1ing d
summarization	NN	10 s
summarize	VB VBP51	-	32 s 1ing d
summary	-	10 1ies
summate	VB VBP33 NN48 JJ63	-	32 s 1ing d
summation	NN	10 s
summer	-	28 s	42 s ing ed
summercater	NN JJ54	18 s
summercaters	NNS	18 es
summerise	VB NN30 VBP33 JJ69	-	30 s 1ing d
summerize	VB VBP51	-	30 s 1ing d
summertime	NN JJ42	28 s
summery	JJ NN33
summit	-	26 s	38 s ing ed
summon	-	-	32c s ing ed
summons	VBZ NN24	10 es	32 es ing ed
sumo	NN JJ60	04 s
sumpsimus	NN JJ30	10 es
sumptuous	JJ
sun	-	17 s	29 s ning ned
sun-dried	JJ VBN60 VBD63
sunbaked	JJ VBN39 VBD51
sunbathe	VB NN27 VBP30	-	29 s 1ing d
sunbather	NN	18 s
sunburn	NN VB6 VBP42	26 s	29 s ing ed
sunburnt	JJ NN48
sunburst	NN JJ45	19 s
sundae	NN JJ51	13 s
sunder	VB VBP24 NN27 JJ57	-	30 s ing ed
sundial	NN JJ27	06 s
sundown	NN JJ57	28 s
sundowner	NN JJ60	18 s
sundried	JJ VBN60 VBD63
sundries	NN NNS6 JJ48 VBG69	06 es
sundry	JJ NN48
sunglass	NN JJ63	06 es
sunglasses	NNS	06 es
sunk	JJ VBN12 VBD12
sunken	VBN JJ6 VBD48
sunlight	NN JJ69	19 s
sunlit	JJ NN39
sunray	NN JJ60	19 s
sunrise	NN JJ12	28 s
sunscreen	NN JJ45	06 s
sunset	NN JJ15	28 s
sunshade	NN JJ45	06 s
sunshine	NN JJ57	19 s
sunstroke	NN JJ66 VB69	26 s
sunstruck	JJ NN42
suntan	NN VB39 JJ57 VBP63	26 s	29 s ing ed
suntanned	JJ VBN51 VBD63
sup	NN VB51	13 s	34 s ping ped
super	-	18 s
superannuate	VB JJ57 VBP60	-	41c s 1ing d
superbly	RB
supercargo	NN JJ60	18 es
supercede	VB NN33 VBP36 JJ60	-	41 s 1ing d
supercharge	VB VBP36 NN51	-	30 s 1ing d
supercharged	VBN VBD9 JJ18
supercilious	JJ
superclass	NN JJ63	14 es
superfamily	NN JJ33 RB36	14 1ies
superfatted	JJ VBN54 VBD57
superfetate	VB VBP39 JJ48 NN57	-	29 s 1ing d
superficial	JJ
superficiality	NN	07 1ies
superficially	RB
superficies	NN NNS6 JJ48 VBG69	07 es
superfine	JJ NN42
supergiant	NN JJ27	17 s
supergrass	NN JJ63	18 es
superhighway	NN JJ57	06 s
superhuman	JJ NN33
superimpose	VB VBP36 NN48 JJ69	-	35 s 1ing d
superincumbent	JJ NN45
superinfect	VB NN48 VBP48 JJ69	-	29 s ing ed
superintend	VB VBP33	-	41 s ing ed
superintendent	NN JJ45	18 s
superior	-	18 s
superiority	NN	07 1ies
superlative	JJ NN48	10 s
superman	NN JJ66	18 2en
supermarket	-	06 s
supermarketeer	NN JJ60	18 s
supermarketer	NN JJ60	18 s
supermodel	NN JJ51	18 s
supermom	NN JJ66	18 s
supernatant	JJ NN21	17 s
supernatural	JJ NN36	18 s
supernaturalism	NN	09 s
supernumerary	JJ NN24	18 1ies
superorder	NN JJ66	14 s
superordinate	JJ VB3 NN30 VBP48	18 s	31 s 1ing d
superphylum	NN	14 s
superpose	VB VBP36 NN48 JJ69	-	35 s 1ing d
superpower	-	14 s
supersaturated	JJ VBN42 VBD57
superscribe	VB NN27 JJ48 VBP51	-	36 s 1ing d
superscript	JJ NN9	10 s
superscription	NN	10 s
supersede	VB NN33 VBP36 JJ60	-	41 s 1ing d
supersensitised	JJ VBN42 VBD60
supersensitized	JJ VBN48
supersonic	JJ
superstar	NN JJ45	18 s
superstition	NN	09 s
superstitious	JJ
superstrate	NN JJ33 VB48	15 s
superstring	NN JJ45 VBG48	17 s
supertitle	NN JJ42	10 s
supertonic	NN JJ15	10 s
supervene	VB NN24 VBP39 JJ45	-	30 s 1ing d
supervise	VB NN30 VBP33 JJ69	-	41 s 1ing d
supervision	NN	04 s
supervisor	-	18 s
supinate	VB VBP45 JJ66	-	38 s 1ing d
supine	JJ NN42
supper	NN JJ48	13 s
suppertime	NN JJ42	28 s
supplant	VB NN21 JJ30 VBP42	-	41 s ing ed
supplanter	NN	18 s
supple	JJ VB18 NN48 VBP57	-	30 s 1ing d
supplement	-	10 s	40 s ing ed
supplemental	JJ
supplementary	JJ NN48
suppleness	NN	07 es
suppliant	JJ NN33	18 s
supplicant	JJ NN18	18 s
supplicate	VB VBP39 NN57	-	32cc s 1ing d
supplication	NN	10 s
supplier	NN JJ48	18 s
supply	-	23 1ies	40F 1ies ing 1ied
supplying	-	04 s
support	-	04 s	41F s ing ed
supportable	JJ
supporter	-	18 s
supporting	-	04 s
supposal	NN JJ33	09 s
suppose	-	-	32ccF s 1ing d
supposition	NN	10 s
suppository	NN JJ24	06 1ies
suppress	-	-	30F es ing ed
suppressant	NN JJ42	06 s
suppressed	VBN VBD15 JJ24
suppresser	NN JJ51	18 s
suppression	-	22 s
suppressor	NN JJ69	18 s
suppurate	VB VBP45 JJ66 NN69	-	29 s 1ing d
supra	RB NN21 JJ27 NNS63
supranational	JJ
suprarenalectomy	NN JJ54	04 1ies
supremacist	-	18 s
supremacy	-	26 1ies
suprematism	NN	14 s
suprematist	NN JJ51	18 s
supremely	RB
supremo	NN JJ60	18 s
sura	NN	10 s
surcharge	NN VB6 VBP42 JJ66	21 s	40 s 1ing d
surd	JJ NN12	10 s
sure-enough	JJ NN48
sure-fire	JJ NN39
surefooted	JJ VBN45 VBD60
surety	NN	07 1ies
surf	NN VB48	11 s	38 s ing ed
surface	-	06 s	38 s 1ing d
surface-mine	VB NN18 VBP30 JJ42	-	34 s 1ing d
surfacing	VBG NN51 JJ66	04 s
surfactant	NN JJ39	27 s
surfboard	NN VB33 JJ63	06 s	38 s ing ed
surfboarder	NN JJ66	18 s
surfboarding	VBG NN6 JJ54	04 s
surfeit	NN VB21 VBP57 JJ66	26 s	40 s ing ed
surfer	NN JJ54 VB66	18 s
surfing	VBG NN3	04 s
surfriding	NN JJ42 VBG48	04 s
surge	-	11 s	38 s 1ing d
surgeon	NN	18 s
surgery	-	09 1ies
surgical	JJ
surly	JJ RB51
surmisal	NN JJ33	10 s
surmise	NN VB24 VBP57	10 s	31cF s 1ing d
surmount	VB NN48	-	33 s ing ed
surmounted	VBN VBD JJ30
surmounter	NN	18 s
surname	NN JJ54	10 s
surpass	-	-	42 es ing ed
surplus	-	07 es
surprisal	NN JJ33	04 s
surprise	-	12 s	31 s 1ing d
surpriser	NN JJ51	18 s
surrealism	NN	14 s
surrealist	NN JJ42	18 s
surrebuttal	NN JJ33	10 s
surrebutter	NN JJ57	10 s
surrejoinder	NN JJ63	10 s
surrender	-	12 s	33 s ing ed
surrenderer	NN JJ54	18 s
surreptitiously	RB
surrey	NN JJ54	15 s
surrogate	-	18 s
surround	-	15 s	35 s ing ed
surroundings	NN NNS6 JJ48 VBG69	26 es
surtax	NN VB39	21 es	40 es ing ed
surtitle	NN JJ42	10 s
surveil	VB NN42 VBP48 JJ69	-	39 s ing ed
surveillance	-	04 s
survey	-	04 s	31 s ing ed
surveying	-	04 s
surveyor	NN JJ69	18 s
survival	-	26 s
survivalist	NN JJ42	18 s
survive	-	-	42 s 1ing d
survivor	NN JJ69	18 s
susceptibility	NN	26 1ies
sushi	NN JJ57	13 s
suspect	-	18 s	32ccF s ing ed
suspend	-	-	35 s ing ed
suspense	NN JJ48	12 s
suspenseful	JJ
suspension	-	27 s
suspensory	NN JJ33	06 1ies
suspicion	-	09 s
suspiciously	RB
suspiration	NN	10 s
suspire	VB NN45 VBP48	-	29 s 1ing d
sustain	-	-	42F s ing ed
sustainability	NN	07 1ies
sustainer	NN JJ60	18 s
sustenance	NN	13 s
susurrate	VB VBP45 JJ66 NN69	-	32 s 1ing d
susurrus	NN JJ30	11 es
sutler	NN JJ69	18 s
sutra	NN	10 s
suture	NN VB33 VBP66	08 s	35 s 1ing d
suzerain	NN	14 s
svelte	JJ NN57
svoboda	NN	26 s
swab	NN VB33 VBP69	06 s	35 s bing bed
swad	NN JJ57	14 s
swaddle	VB NN24 VBP36 JJ60	-	35 s 1ing d
swag	NN VB24	21 s	38 s ging ged
swage	NN VB27 JJ69	06 s	35 s 1ing d
swagger	-	18 s	38c s ing ed
swaggerer	NN JJ54	18 s
swaggie	NN JJ54	18 s
swagman	NN JJ66	18 2en
swain	NN JJ63	18 s
swale	NN JJ54	17 s
swallow	-	13 s	34F s ing ed
swallowtail	NN JJ66 VB69	06 s
swami	NN JJ57	18 es
swamp	-	17 s	43 s ing ed
swampy	JJ NN48
swan	NN VB39 JJ57 VBP63	05 s	32F s ning ned
swank	NN JJ9 VB18 VBP63	07 s	39 s ing ed
swap	-	04 s	40 s ping/2opping ped/2opped
sward	NN JJ36	17 s
swarm	NN VB27 JJ66	14 s	42 s ing ed
swart	JJ NN36 VB66
swarthy	JJ NN51
swash	NN VB18 VBP69	11 es	38cF es ing ed
swashbuckler	NN JJ69	18 s
swashbuckling	JJ NN6 VBG48	07 s
swastika	NN	10 s
swat	NN VB33 JJ66 VBP69	04 s	35 s ting ted
swatch	NN	06 es
swath	-	23 s
swathe	NN VB30 VBP57	06 s	35 s 1ing d
swathing	NN VBG3 JJ33	06 s
swatter	NN VB30 JJ60	06 s	35 s ing ed
sway	-	07 s	38 s ing ed
swayback	JJ NN27 RB57
swaybacked	JJ VBN54 VBD63
swayer	NN	18 s
swear	VB NN42 VBP45 JJ48	-	32ccF s ing 3ore/3orn
swearer	NN JJ54	18 s
swearing	VBG NN27 JJ57	10 s
swearword	NN JJ51	10 s
sweat	-	08 s	29 s ing ed
sweatband	NN JJ63	06 s
sweater	NN JJ54	06 s
sweating	VBG NN39	22 s
sweatpants	NN NNS6 JJ39 VBG69	06 es
sweatshirt	NN JJ69	06 s
swede	NN JJ60	18 s
sweep	-	07 s	38 s ing 2pt
sweeper	NN JJ48	18 s
sweeping	-	04 s
sweepstakes	NN NNS27 JJ42	04 es
sweet	-	18 s	-	est
sweet-faced	JJ VBN54 VBD63
sweet-smelling	JJ NN51 VBG60
sweet-talk	VB NN27 VBP42 JJ60	-	32 s ing ed
sweeten	VB VBP39 NN69	-	39 s ing ed
sweetener	NN JJ60	13 s
sweetheart	NN JJ3	18 s
sweetie	NN JJ54	18 s
sweetish	JJ NN66
sweetly	RB
sweetness	NN	09 es
swell	-	11 s	30 s ing ed 3ollen
swellhead	NN JJ54	18 s
swelling	VBG NN21 JJ54	26 s
swelter	VB NN27 VBP48 JJ54	-	29 s ing ed
sweltering	VBG JJ27 NN57
sweltry	JJ NN36
sweptback	JJ NN27 RB57
sweptwing	JJ NN51 VBG51
swerve	NN VB6	04 s	38 s 1ing d
swift	JJ NN	18 s
swig	NN VB42 JJ60 VBP66	04 s	35 s ging ged
swill	NN VB21	13 s	34 s ing ed
swim	-	04 s	38 s ming 2am 2um
swimmer	NN JJ66	18 s
swimming	-	04 s
swimsuit	NN	06 s
swimwear	NN JJ42	06 s
swindle	NN VB33 VBP66	04 s	41 s 1ing d
swindler	NN JJ69	18 s
swineherd	NN JJ51	18 s
swing	-	26 s	38 s ing 3ung
swinge	VB VBP24 NN30 JJ42	-	30 s 1ing d
swingeing	JJ VBG27 NN30 VBN66
swinger	NN	18 s
swinging	-	04 s
swingletree	NN JJ45	06 s
swingy	JJ NN36
swinish	JJ VB63
swipe	-	04 s	35 s 1ing d
swirl	NN VB24 JJ48 VBP69	25 s	38 s ing ed
swish	JJ VB9 NN15 VBP60	11 es	39 es ing ed
swishy	JJ NN48
switch	-	06 es	30 es ing ed
switch-hit	VB NN33 VBP36 JJ60	-	35 s ing ed
switch-hitter	NN JJ57	18 s
switchblade	NN JJ45	06 s
switchboard	NN JJ54	06 s
switcher	NN	18 s
switching	-	04 s
switchman	NN JJ66	18 2en
swivel	NN VB18 JJ42 VBP66	06 s	38 s ling led
swob	NN VB33 VBP69	06 s	35 s bing bed
swollen	VBN JJ
swoon	NN VB51	11 s	29 s ing ed
swoop	NN VB39 VBP57	10 s	38 s ing ed
swoosh	NN VB9 JJ57 VBP57	11 es	39 es ing ed
swop	NN VB39 VBP57	04 s	40 s ping ped
sword	NN JJ51	06 s
swordsman	NN JJ66	18 2en
swosh	VB NN45 VBP51 JJ60	-	39 es ing ed
swot	NN VB33	18 s	31 s ting ted
sybarite	NN JJ48	18 s
sycophant	NN JJ42	18 s
syllabary	NN JJ42	10 1ies
syllabicate	VB VBP39 NN57	-	35 s 1ing d
syllabicity	NN	10 1ies
syllabify	VB VBP48	-	35 1ies ing 1ied
syllabise	VB NN30 VBP33 JJ69	-	35c s 1ing d
syllabize	VB VBP51	-	35c s 1ing d
syllable	JJ NN	10 s
syllabled	JJ VBN51 VBD60
syllabus	-	10 2i
syllepsis	NN	10 2es
syllogise	VB NN30 VBP33 JJ69	-	31 s 1ing d
syllogiser	NN JJ51	18 s
syllogist	NN JJ51	18 s
syllogize	VB VBP51	-	31 s 1ing d
syllogizer	NN JJ60	18 s
sylph	NN	18 s
sylvan	JJ NN12	18 s
symbol	-	10 s
symbolically	RB
symbolisation	NN	10 s
symbolise	VB NN30 VBP33 JJ69	-	32c s 1ing d
symboliser	NN JJ51	18 s
symbolism	NN	10 s
symbolist	NN JJ48	18 s
symbolization	NN	10 s
symbolize	VB VBP60	-	32c s 1ing d
symbolizer	NN JJ60	18 s
symmetric	JJ NN66
symmetrical	JJ
symmetrically	RB
symmetrise	VB NN30 VBP33 JJ69	-	30 s 1ing d
symmetrize	VB VBP51	-	30 s 1ing d
symmetry	NN JJ63	07 1ies
sympathectomy	NN JJ54	04 1ies
sympathetically	RB
sympathise	VB NN30 VBP33 JJ69	-	37c s 1ing d
sympathiser	NN JJ51	18 s
sympathize	VB VBP51	-	37c s 1ing d
sympathizer	NN JJ60	18 s
sympathy	-	09 1ies
symphonic	JJ
symphonise	VB NN30 VBP33 JJ69	-	36 s 1ing d
symphonist	NN JJ42	18 s
symphonize	VB VBP51	-	36 s 1ing d
symphony	NN JJ63	10 1ies
symploce	NN	10 s
symposiarch	NN JJ60	18 es
symposiast	NN JJ57	18 s
symposium	NN	14 2a
symptom	NN JJ66	26 s
symptomatic	JJ
synagogue	NN JJ54	06 s
sync	-	-	30 s ing ed
syncategorem	NN	10 s
syncategoreme	NN JJ45	10 s
synchromesh	NN JJ48	06 es
synchronise	VB NN30 VBP33 JJ69	-	42cc s 1ing d
synchronism	NN	24 s
synchronization	NN	24 s
synchronize	VB VBP51	-	30c s 1ing d
synchronous	JJ
synchrony	NN JJ63	24 1ies
syncopate	VB VBP45 NN60 JJ66	-	30 s 1ing d
syncopated	VBN VBD6 JJ27
syncopation	NN	10 s
syncopator	NN	18 s
syncretise	VB NN30 VBP33 JJ69	-	30 s 1ing d
syncretize	VB VBP51	-	30 s 1ing d
syndactyly	NN JJ39 RB39	26 1ies
syndic	NN JJ27	18 s
syndicalism	NN	14 s
syndicalist	NN JJ42	18 s
syndicate	VB NN VBP36 JJ63	14 s	41 s 1ing d
syndication	-	04 s
syndicator	NN	18 s
syndrome	NN JJ30	09 s
synecdoche	NN	10 s
synergism	NN	22 s
synergistic	JJ
synergy	NN JJ63	22 1ies
synod	NN	14 s
synonym	NN JJ66	10 s
synonymist	NN JJ51	18 s
synonymy	NN JJ54	24 1ies
synopsis	NN	10 2es
synset	NN	14 s
syntactic	JJ
syntactically	RB
syntactician	NN JJ42	18 s
syntagm	NN JJ66	10 s
syntagma	NN JJ66	10 ta
syntax	NN JJ63	09 es
synthesis	NN	22 2es
synthesise	VB NN30 VBP33 JJ69	-	31 s 1ing d
synthesiser	NN JJ51	18 s
synthesist	NN JJ51 VB54	18 s
synthesize	VB VBP51	-	31c s 1ing d
synthesizer	NN JJ60	18 s
synthetic	JJ NN45	27 s
syphilitic	JJ NN42	18 s
syphon	NN VB57	06 s	38 s ning ned
syringa	NN	20 s
syringe	-	06 s	35 s 1ing d
syrup	NN JJ63	13 s
syrupy	JJ NN48
system	-	06 s
systematics	NN NNS24 JJ66	09 es
systematise	VB NN30 VBP33 JJ69	-	30 s 1ing d
systematiser	NN JJ51	18 s
systematist	NN JJ51	18 s
systematization	NN	04 s
systematize	VB VBP51	-	30 s 1ing d
systematizer	NN JJ60	18 s
systemise	VB NN30 VBP33 JJ69	-	30 s 1ing d
systemiser	NN JJ51	18 s
systemize	VB VBP51	-	30 s 1ing d
systemizer	NN JJ60	18 s
tab	NN	10 s
tabasco	NN JJ60	15 s
tabes	NN NNS9 JJ45 VBG69	26 es
tabis	NN	06 es
tablature	NN JJ69	10 s
table	-	14 s	42 s 1ing d
tableau	NN JJ51	14 x
tablemate	NN JJ48	18 s
tablespoonful	NN JJ9	23 s
tablet	NN JJ69	06 s
tabletop	NN JJ66	06 s
tabloid	-	10 s
taboo	NN JJ12 VB36 VBP66	09 s	41 es ing ed
tabour	NN JJ36	06 s
tabu	JJ NN9	09 s
tabularise	VB NN30 VBP33 JJ69	-	36 s 1ing d
tabularize	VB VBP51	-	36 s 1ing d
tabulate	VB VBP48 NN66	-	36 s 1ing d
tabulation	NN	10 s
tachogram	NN	10 s
tachygraphy	NN	10 1ies
tacitly	RB
taciturn	JJ NN9 VB39 VBN60
tack	-	15 s	35 s ing ed
tacker	NN	18 s
tacking	-	06 s
tackle	-	18 s	41 s 1ing d
tackler	NN JJ69	18 s
taco	-	18 s
tact	NN VB66	07 s
tactic	-	09 s
tactically	RB
tactician	NN JJ42	18 s
tactics	-	09 es
tactile	JJ NN66
tactual	JJ
tactually	RB
tad	NN JJ57	23 s
tadpole	NN JJ60	05 s
taekwondo	NN JJ60	04 s
taffrail	NN JJ66 VB69	06 s
taffy	NN VB36 JJ45 VBP63	13 1ies
tag	-	10 s	35c s ging ged
tagalong	NN JJ3 VB57 VBP60	18 s
tagged	VBN VBD9 JJ30
tagger	NN	18 s
taichichuan	NN JJ48	04 s
tail	NN VB6 VBP51	05 s	38 s ing ed
tailback	NN	18 s
tailgate	VB NN6 VBP42 JJ54	06 s	38 s 1ing d
tailgater	NN JJ54	18 s
tailor	NN VB48	18 s	30 s ing ed
tailor-made	JJ NN15	06 s
tailor-make	VB NN48 VBP66	-	36 s 1ing d
tailored	VBN VBD15 JJ24
tailpipe	NN	06 s
tails	NNS VBZ21	06 es
tailwind	NN JJ54	19 s
taint	NN VB21 JJ63	26 s	35 s ing ed
tainted	VBN VBD15 JJ24
take	-	21 s	41 s 1ing 3ook n
takeaway	-	13 s
takedown	-	11 s
takeoff	NN	04 s
takeover	-	04 s
taker	NN JJ66	18 s
taking	-	04 s
takings	NNS	21 es
talc	NN JJ39 VB45 VBP69	27 s	29 s king ked
tale	-	10 s
talebearer	NN JJ54	18 s
talebearing	JJ NN57 VBG57
talent	-	09 s
taleteller	NN JJ69	18 s
taliped	JJ VBN39 VBD48
talipes	NN NNS9 JJ45 VBG69	26 es
talisman	NN JJ66	06 2en
talismanic	JJ NN60
talk	-	10 s	32cc s ing ed
talkative	JJ
talker	-	18 s
talkie	NN JJ54	10 s
talking	-	10 s
talks	-	10 es
talky	JJ
tall	NN JJ9	07 s	-	er/est
tall-growing	JJ NN48 VBG48
tallis	NN	18 es
tallish	JJ VB66
tallow	NN JJ57	27 s
tally	-	04 1ies	42c 1ies ing 1ied
tallyman	NN JJ66	18 2en
taloned	JJ VBN51 VBD69
talus	NN JJ30	17 2i
tam	NN	06 s
tambour	NN JJ36	06 s
tame	JJ VB27 NN48	-	30c s 1ing d
tamed	VBN VBD JJ9
tamer	NN JJ66	18 s
tammy	NN JJ54	06 1ies
tamoxifen	NN JJ45 NNS63	06 s
tamp	NN VB18 VBP63 JJ69	06 s	35 s ing ed
tamper	NN VB33 JJ57 VBP66	06 s	35 s ing ed
tampering	-	04 s
tampon	NN VB57	06 s	35 s ing ed
tamponade	NN JJ45	26 s
tan	JJ NN VB42 VBP63	26 s	30 s ning ned
tandem	-	07 s
tang	NN JJ48 VBG51	07 s
tangent	NN JJ27	25 s
tangential	JJ
tangibly	RB
tangle	NN VB24 JJ48 VBP60	17 s	42 s 1ing d
tango	NN VB33 VBP66	04 s	38 es ing ed
tangy	JJ NN36
tank	-	06 s	40 s ing ed
tanka	NN	10 s
tanker	NN	06 s
tankful	NN JJ9	23 s
tanned	VBN VBD9 JJ18
tanner	NN JJ51	21 s
tanning	VBG NN21 JJ45	22 s
tannish	JJ VB63
tantalise	VB NN30 VBP33 JJ69	-	32 s 1ing d
tantaliser	NN JJ51	18 s
tantalize	VB VBP60	-	32 s 1ing d
tantalizer	NN JJ60	18 s
tantalizing	VBG JJ33
tantalizingly	RB
tantamount	JJ NN27 VB54 VBD69
tantra	NN	10 s
tantrum	NN	26 s
taoiseach	NN	18 es
tap	-	11 s	35 s ping ped
tapdance	NN VB6 VBP33 JJ42	-	38 s 1ing d
tape	-	06 s	35cc s 1ing d
tape-recorded	JJ VBN30 VBD54
taper	NN VB33 JJ57 VBP66	25 s	30 s ing ed
tapered	VBN VBD12 JJ24
tapestried	JJ VBN60 VBD63
tapestry	NN JJ63	07 1ies
taping	-	06 s
tapper	NN JJ48	18 s
tapping	-	11 s
taps	NNS VBZ48	10 es
tapster	NN	18 s
tar	NN VB30 JJ54	27 s	35 s ring red
tar-and-feather	VB NN42 VBP48	-	35 s ing ed
taradiddle	NN	10 s
tarantella	NN	10 s
tarantelle	NN JJ39	04 s
tarboosh	NN JJ48	06 es
tardily	RB
tardy	JJ NN48
target	-	10 s	33 s ing ed
target-hunting	JJ VBG51 NN60
tariff	-	21 s	40 s ing ed
tarmac	-	27 s	35 s ing ed
tarn	NN JJ45	17 s
tarnish	-	07 es	35 es ing ed
tarp	NN JJ66	06 s
tarpaulin	NN JJ57	06 s
tarradiddle	NN	10 s
tarred-and-feathered	JJ VBN45 VBD60
tarry	JJ VB48 NN51	-	42 1ies ing 1ied
tart	NN JJ3	18 s
tartan	NN JJ48	06 s
tartly	RB
task	-	04 s	41 s ing ed
taskmaster	NN	18 s
taskmistress	NN	18 es
tasseled	JJ VBN45 VBD60
tasselled	JJ VBN27 VBD39 NN69
taste	-	09 s	39 s 1ing d
taste-maker	NN	18 s
taste-tester	NN	18 s
tasteful	JJ
tasteless	JJ
taster	NN	18 s
tasting	VBG NN42	09 s
tasty	JJ NN24
tat	NN VB33 JJ66 VBP69	07 s	36 s ting ted
tatter	NN JJ51	06 s
tatterdemalion	NN JJ24	18 s
tattered	JJ VBN42 VBD60
tattle	NN VB15 VBP48 JJ51	10 s	32c s 1ing d
tattler	NN JJ69	18 s
tattletale	NN JJ54	18 s
tattoo	NN VB33 VBP66	10 s	36 es ing ed
tatty	JJ NN24
tau	NN JJ51	10 s
taunt	-	04 s	32 s ing ed
taunting	VBG JJ39 NN48	04 s
taut	JJ NN39
tauten	VB VBP39 NN69	-	30 s ing ed
tautology	NN JJ63	10 1ies
tavern	NN JJ33	06 s
taw	NN JJ63	10 s
tawdry	JJ NN48
tawny	JJ NN48
tax	-	21 es	40 es ing ed
tax-exempt	-	21 s
tax-free	JJ NN54
taxable	JJ
taxation	-	21 s
taxer	NN JJ60	18 s
taxi	NN VB54 JJ66	06 es	38 s 1ying ed
taxidermist	NN JJ51	18 s
taxidermy	NN JJ54	09 1ies
taxidriver	NN JJ63	18 s
taximan	NN JJ66	18 2en
taxis	NNS NN3 VBZ33	04 2es
taxman	NN JJ66	18 2en
taxon	NN	14 2a
taxonomer	NN JJ66	18 s
taxonomist	NN JJ51	18 s
taxonomy	NN JJ54	14 1ies
taxpayer	-	18 s
taxpaying	JJ VBG51 NN54
tchotchke	NN JJ60	18 s
tchotchkeleh	NN JJ57	18 s
te	NN JJ51	27 s
tea	-	13 s
teacart	NN JJ63	06 s
teach	-	-	32F es ing 4aught
teach-in	NN JJ57	10 s
teacher	-	18 s
teaching	-	04 s
teacupful	NN JJ9	23 s
teahouse	NN	06 s
teakettle	NN JJ42	06 s
teakwood	NN	20 s
teal	JJ NN6	07 s
team	-	14 s	33 s ing ed
teammate	NN JJ48	18 s
teamster	NN	18 s
tear	-	08 s	35 s ing 3ore/3orn
tearaway	JJ NN6	18 s
tearfully	RB
teargas	NN VB42 NNS48 VBP63	27 es	33 es ing ed
tearing	-	22 s
tearjerker	NN	10 s
tears	-	04 es
teary-eyed	JJ VBN45 VBD63
tease	NN VB15 VBP57	18 s	37c s 1ing d
teased	VBN JJ6 VBD18
teaser	NN JJ51	18 s
teasing	VBG JJ45 NN51	04 s
teaspoonful	NN JJ9	23 s
teat	NN JJ60	08 s
tebibyte	NN JJ42 VB63	23 s
tec	NN JJ30	18 s
tech	-	14 es
techie	NN JJ54	18 s
technical	-	06 s
technicality	NN	09 1ies
technician	NN JJ42	18 s
technicolor	NN JJ69	09 s
technique	-	09 s
techno	NN JJ60	10 s
technobabble	NN JJ12	10 s
technocracy	NN	14 1ies
technocrat	NN JJ57	18 s
technologically	RB
technologist	NN JJ51	18 s
technology	-	04 1ies
technophile	NN JJ42	18 s
technophobe	NN JJ54	18 s
techy	JJ NN48
tectonic	JJ
tectonics	NN NNS15 JJ60	09 es
teddy	NN JJ48	06 1ies
tedious	JJ
tee	NN VB30 VBP63 JJ69	15 s	35 s ing d
teem	VB NN9 VBP39 JJ48	-	42 s ing ed
teeming	VBG JJ24 NN60
teen	-	18 s
teenage	JJ NN39
teenaged	JJ VBN57 VBD66
teenager	-	18 s
teens	NNS NN48	28 es
teensy	JJ NN48
teentsy	JJ NN48
teeny	JJ NN48
teeter	NN VB27 JJ69	06 s	38 s ing ed
teeter-totter	NN VB36 JJ66	06 s	38 s ing ed
teetertotter	NN VB36 JJ66	06 s	38 s ing ed
teeth	-	08 s
teethe	VB NN27 VBP30	-	29 s 1ing d
teething	NN VBG3 JJ33	22 s
teetotal	JJ VB69 NN69	-	34 s ing ed
teetotaler	NN JJ69	18 s
teetotalist	NN JJ42	18 s
teetotaller	NN JJ69	18 s
tefillin	NN JJ57	10 s
tekki	NN JJ57	18 s
telco	NN JJ60	14 s
telecast	NN VB30 VBP60 JJ66	10 s	32 s ing ed
telecaster	NN	18 s
telecasting	VBG NN42	10 s
telecom	-	10 s
telecommunicate	VB VBP39 NN57	-	32 s 1ing d
telecommunication	NN	10 s
telecommuting	NN VBG33 JJ60	04 s
teleconference	NN	10 s
teleconferencing	NN VBG54	10 s
telefax	VB NN18 VBP45 JJ48	-	32 es ing ed
telefilm	NN JJ66	10 s
telegnosis	NN	10 es
telegram	-	10 s
telegraph	NN VB36	06 s	32F s ing ed
telegrapher	NN	18 s
telegraphese	NN JJ63	10 s
telegraphic	JJ
telegraphist	NN JJ51	18 s
telegraphy	NN	10 1ies
telekinesis	NN	10 es
telemarketing	NN VBG42 JJ48	04 s
telemetered	JJ VBN42 VBD60
teleologist	NN JJ51	18 s
telepathise	VB NN30 VBP33 JJ69	-	32 s 1ing d
telepathist	NN JJ51	18 s
telepathize	VB VBP51	-	32 s 1ing d
telepathy	NN JJ45	10 1ies
telephone	-	06 s	32 s 1ing d
telephoner	NN JJ60	18 s
telephonist	NN JJ42	18 s
telephony	NN JJ63	10 1ies
teleport	VB NN21 VBP30	-	38 s ing ed
teleprocessing	NN VBG51	22 s
telerobotics	NN NNS24 JJ66	09 es
telescope	NN VB27	06 s	35 s 1ing d
telescoped	VBN VBD9 JJ33
teleselling	NN JJ45 VBG57	04 s
televangelism	NN	10 s
televangelist	NN JJ48	18 s
televise	VB NN30 VBP33 JJ69	-	32 s 1ing d
television	-	10 s
teleworking	NN VBG54 JJ57	04 s
telex	NN VB39	06 es	32 es ing ed
telfer	NN JJ54 VB66	06 s
tell	-	-	32ccF s ing 3old
teller	NN JJ69	18 s
telling	-	10 s
telltale	JJ NN6	18 s
tellurian	JJ NN27	18 s
telly	NN RB39 JJ54	06 1ies
temerity	NN	07 1ies
temp	NN JJ60	18 s
temper	-	12 s	30 s ing ed
temperament	-	07 s
temperamental	JJ
temperate	JJ
temperature	-	07 s
tempest	NN JJ36	26 s
template	-	09 s
temple	NN JJ54	06 s
tempo	NN JJ60	28 1i
temporal	JJ NN36	10 s
temporary	-	18 1ies
temporise	VB NN30 VBP33 JJ69	-	30 s 1ing d
temporiser	NN JJ51	18 s
temporize	VB VBP51	-	30 s 1ing d
temporizer	NN JJ60	18 s
tempt	VB VBP45 NN45 JJ63	-	32c s ing ed
temptation	NN	09 s
tempter	NN JJ60	18 s
temptress	NN	18 es
ten	-	23 s
tenable	JJ
tenacious	JJ
tenaciously	RB
tenacity	NN	07 1ies
tenancy	NN	04 1ies
tenant	NN JJ39 VB42 VBP69	18 s	41 s ing ed
tenanted	VBN VBD9 JJ21
tenantry	NN JJ63	14 1ies
tend	-	-	42 s ing ed
tendency	-	09 1ies
tendentious	JJ
tender	NN JJ18 VB27 VBP45	21 s	40 s ing ed
tenderfoot	NN JJ69	18 3eet
tenderhearted	JJ VBN51 VBD66
tenderise	VB NN30 VBP33 JJ69	-	30 s 1ing d
tenderize	VB VBP51	-	30 s 1ing d
tenderly	RB JJ57
tenderness	NN	07 es
tending	VBG JJ27 NN33	04 s
tendon	NN	08 s
tenebrous	JJ
tenement	NN	06 s
tenesmus	NN JJ30	26 es
tenet	-	10 s
tenfold	JJ NN30 RB48
tenge	NN JJ45	23 s
tennis	-	04 es
tenno	NN JJ60	18 s
tenor	-	10 s
tenorist	NN JJ51	18 s
tense	-	10 s	35 s 1ing d
tensely	RB
tension	-	26 s
tensional	JJ
tensionless	JJ
tent	-	06 s	42 s ing ed
tentacle	NN	07 s
tentacled	JJ VBN45 VBD60
tentatively	RB
tenth	JJ NN3	23 s
tenting	VBG NN39 JJ63	04 s
tentmaker	NN	18 s
tenuously	RB
tenure	-	28 s	41 s 1ing d
tenured	VBN VBD18 JJ24
tepidly	RB
tequila	NN	13 s
terabyte	NN JJ42 VB63	23 s
teratogen	NN JJ45 NNS63	17 s
terbium	NN	27 s
tercentenary	NN JJ21	28 1ies
tercentennial	NN JJ42	28 s
terefah	JJ NN42
terete	JJ NN57
tergiversate	VB VBP45 NN60 JJ66	-	32c s 1ing d
tergiversator	NN	18 s
term	-	10 s	32 s ing ed
termagant	NN JJ42	18 s
termer	NN JJ66	18 s
terminable	JJ
terminal	JJ NN39	06 s
terminate	-	-	30 s 1ing d
termination	NN	28 s
terminator	NN	18 s
terminology	NN JJ63	10 1ies
terminus	NN JJ30	15 2i
terms	-	26 es
terpsichore	NN JJ60 VB66	18 s
terpsichorean	JJ NN6	18 s
terrace	NN VB33	06 s	40 s 1ing d
terrain	-	15 s
terrapin	NN JJ57	05 s
terrasse	VB NN33 VBP39 JJ60	-	40 s 1ing d
terrene	JJ NN42
terrestrial	JJ NN63
terrier	NN JJ48	05 s
terrify	VB VBP48	-	37 1ies ing 1ied
territorial	-	18 s
territorialise	VB NN30 VBP33 JJ69	-	41 s 1ing d
territorialize	VB VBP60	-	41 s 1ing d
territory	-	15 1ies
terror	-	12 s
terror-stricken	JJ VBN63 NN69
terror-struck	JJ NN42
terrorise	VB NN30 VBP33 JJ69	-	41 s 1ing d
terrorism	-	04 s
terrorist	-	18 s
terrorize	VB VBP51	-	41 s 1ing d
terry	NN JJ51	18 1ies
terrycloth	NN JJ57	06 s
terse	JJ NN54	-	-	st
tersely	RB
terseness	NN	10 es
tertigravida	NN	18 s
tesla	NN	23 s
tessellate	VB VBP45 NN63	-	42 s 1ing d
tesseract	NN VB66	25 s
test	-	09 s	41c s ing ed
testament	-	09 s
testamentary	JJ NN48
testate	JJ NN39	18 s
testator	NN	18 s
testatrix	NN JJ63	18 es
testee	NN JJ60	18 s
tester	-	18 s
testicle	NN	08 s
testicular	JJ
testifier	NN JJ48	18 s
testify	-	-	32cF 1ies ing 1ied
testily	RB
testimonial	-	10 s
testimony	-	10 1ies
testing	-	04 s
testosterone	NN JJ57	27 s
testy	JJ NN24
tetanus	NN JJ30	26 es
tetchy	JJ NN48
tete-a-tete	JJ NN18	10 s
teth	NN JJ57	10 s
tether	NN VB18 VBP60	06 s	35 s ing ed
tethered	VBN VBD12 JJ24
tetragram	NN	10 s
tetrahydrocannabinol	NN JJ48	06 s
tetralogy	NN JJ63	10 1ies
tetrameter	NN JJ60	10 s
tetraskele	NN JJ39	06 s
text	-	10 s
text-matching	NN JJ33 VBG36	10 s
textbook	-	10 s
textile	JJ NN27	06 s
texture	NN	07 s
textured	JJ VBN54
thalweg	NN JJ51 VBG51	25 s
thanatopsis	NN	10 es
thane	NN JJ51	18 s
thank	-	-	32 s ing ed
thankfully	RB
thankfulness	NN	12 es
thanks	-	10 es
thanksgiving	NN VBG33 JJ36	28 s
thatch	NN VB42 VBP69	08 es	35 es ing ed
thatcher	NN	18 s
thaumaturge	NN JJ57 VB66	18 s
thaumaturgist	NN JJ51	18 s
thaw	NN VB15	22 s	30 s ing ed
thawing	VBG NN27 JJ63	22 s
theater	-	06 s
theatergoer	NN JJ60	18 s
theatre	NN JJ57	06 s
theatregoer	NN JJ60	18 s
theatrical	JJ NN48	10 s
theatrically	RB
theft	-	04 s
theist	JJ NN9	18 s
theistic	JJ
thematic	JJ
theme	-	10 s	40 s 1ing d
then	-	28 s
thence	RB NN24 JJ54
thenceforth	RB JJ12 NN18
theocracy	NN	14 1ies
theodolite	NN JJ48	06 s
theologian	NN JJ42	18 s
theological	JJ
theologise	VB NN30 VBP33 JJ69	-	32c s 1ing d
theologiser	NN JJ51	18 s
theologist	NN JJ51	18 s
theologize	VB VBP51	-	32c s 1ing d
theologizer	NN JJ60	18 s
theology	NN JJ63	09 1ies
theorem	NN	10 s
theoretically	RB
theoretician	NN JJ42	18 s
theorise	VB NN30 VBP33 JJ69	-	31F s 1ing d
theoriser	NN JJ51	18 s
theorist	-	18 s
theorize	VB VBP51	-	31ccF s 1ing d
theorizer	NN JJ60	18 s
theory	-	09 1ies
theosophist	NN JJ51	18 s
therapeutic	-	06 s
therapeutics	NNS NN69	09 es
therapist	NN JJ51	18 s
therapy	-	04 1ies
there	-	15 s
thereabout	RB JJ9 NN21
thereabouts	RB NNS24 JJ51 NN54
therefor	RB NN15 JJ18
therefrom	RB NN36 JJ39
therein	RB JJ18 NN27 VBN66
thereinafter	RB JJ36 NN42
thereon	RB NN15 JJ30
thereto	RB NN45 JJ48
theretofore	RB JJ57 NN63
thereunder	RB JJ21 NN24
therewith	RB JJ12 NN18 NNS63
therewithal	RB JJ NN33
therm	NN JJ12	23 s
thermal	JJ NN27	19 s
thermally	RB
thermionics	NN NNS15 JJ60	09 es
thermistor	NN	06 s
thermocouple	NN JJ54	06 s
thermodynamic	JJ
thermodynamically	RB
thermodynamics	NN NNS15 JJ60	09 es
thermogram	NN	10 s
thermogravimetric	JJ NN66
thermometer	NN JJ60	06 s
thermometric	JJ NN66
thermometry	NN JJ63	04 1ies
thermopile	NN JJ42	06 s
thermos	NN NNS39	06 es
thermoset	JJ NN24 VBN48 VB63
thermosetting	JJ VBG45 NN51
thermosphere	NN	17 s
thermostat	NN VB33 JJ66 VBP69	06 s	41 s ing ed
thermostatics	NN NNS24 JJ66	09 es
thesaurus	NN JJ30	10 2i
thesis	-	10 2es
thespian	JJ NN18	18 s
theta	NN	10 s
theurgy	NN JJ63	18 1ies
thiamin	NN JJ57	27 s
thick	-	15 s	-	er
thick-skulled	JJ VBN48 VBD66
thicken	VB JJ45 NN48 VBP54	-	30 s ing ed
thickened	VBN VBD15 JJ30
thickening	VBG JJ36 NN45	27 s
thicket	NN	14 s
thickheaded	JJ VBN48 VBD69
thickly	RB
thickness	NN	07 es
thickset	JJ NN24 VBN48 VB63
thickspread	JJ NN42
thief	NN	18 1ves
thieve	VB VBP36 JJ42 NN45	-	40 s 1ing d
thieving	VBG JJ30 NN51	04 s
thievish	JJ NN66
thigh	NN JJ51	08 s
thigh-slapper	NN JJ48	10 s
thighbone	NN JJ57	08 s
thill	NN	06 s
thimble	NN JJ12	23 s
thimbleful	NN JJ6	23 s
thimblerig	NN JJ51 VBG51	04 s
thimerosal	NN JJ33	06 s
thin	-	-	30 s ning ned
thing	-	26 s
thingamajig	NN JJ51 VBG51	06 s
thingmajig	NN JJ51 VBG51	06 s
things	-	21 es
thingumajig	NN JJ51 VBG51	06 s
thingummy	NN JJ54	06 1ies
think	-	09 s	31ccF s ing 3ought
thinker	NN	18 s
thinking	-	09 s
thinly	RB
thinned	VBN VBD9 JJ18
thinness	NN	07 es
thinning	VBG NN21 JJ45	04 s
thiocyanate	NN JJ33 VB60	27 s
thiouracil	NN JJ60	27 s
third	-	23 s
third-dimensional	JJ
third-dimensionality	NN	07 1ies
third-rate	JJ NN66
third-rater	NN JJ54	18 s
third-year	JJ NN57
thirdhand	JJ RB15 NN24
thirdly	RB
thirst	NN VB30 JJ54 VBP66	26 s	39 s ing ed
thirster	NN	18 s
thirsty	JJ NN24
thirteen	-	23 s
thirteenth	JJ NN3	24 s
thirties	NNS	28 es
thirtieth	JJ NN3	24 s
thirty	-	23 1ies
thirty-eight	JJ NN36
thirty-nine	JJ NN42
thirty-one	JJ NN42
thirty-six	JJ NN36
thither	RB NN45 JJ60
thole	NN JJ60	06 s
thong	NN JJ27	06 s
thoracotomy	NN JJ54	04 1ies
thoriate	VB VBP51 NN54 JJ66	-	30 s 1ing d
thoriated	VBN VBD21 JJ27
thorn	NN JJ45	09 s
thoroughbred	JJ NN48	18 s
thoroughfare	NN JJ57	06 s
thoroughgoing	JJ NN45 VBG54
thoroughness	NN	07 es
thou	NN JJ51	23 s
thought	-	09 s
thought-image	NN JJ60	09 s
thought-provoking	JJ NN39 VBG39
thought-reader	NN JJ66	18 s
thoughtfully	RB
thoughtless	JJ
thousand	-	23 s
thousand-fold	RB JJ12 NN21
thousandth	JJ NN3	24 s
thrall	-	26 s
thrash	NN VB18 VBP69	04 es	35 es ing ed
thread	-	06 s	38 s ing ed
threadbare	JJ NN42
threads	NNS VBZ45	06 es
thready	JJ NN48
threat	-	26 s
threaten	-	-	42cc s ing ed
three	-	23 s
three-dimensional	JJ
three-dimensionality	NN	07 1ies
three-fourths	-	23 es
three-quarters	-	23 es
three-year-old	JJ NN42
threefold	JJ NN30 RB48
threepenny	JJ NN48
threescore	NN JJ RB60 CD60	14 s
threesome	NN JJ30	23 s
threnody	NN JJ48	10 1ies
thresh	VB NN45 VBP51 JJ60	-	38 es ing ed
threshing	VBG NN27	04 s
threshold	-	28 s
thrice	RB JJ15 NN18
thrift	NN JJ60	20 s
thrifty	JJ NN24
thrill	NN VB21	12 s	39 s ing ed
thriller	-	10 s
thrillful	JJ
thrilling	VBG JJ21 NN51
thrive	-	-	30 s 1ing 3ove n
thriving	VBG JJ30
throat	-	08 s
throated	JJ VBN45 VBD66
throaty	JJ NN24
throb	NN VB33 VBP69	26 s	39 s bing bed
throbbing	VBG NN36 JJ39	11 s
throe	NN JJ51	26 s
throes	-	12 es
thrombectomy	NN JJ54	04 1ies
thrombolytic	NN JJ18	06 s
thrombose	VB VBP36 NN48 JJ69	-	30 s 1ing d
thrombosed	VBN VBD18 JJ18
thrombosis	NN	26 es
thrombus	NN JJ30	26 2i
throne	NN VB27 JJ66	06 s	41 s 1ing d
throng	NN VB18 JJ36 VBP42	14 s	38 s ing ed
thronged	VBN VBD15 JJ18
throstle	NN JJ42	06 s
throttle	NN VB15 VBP48 JJ51	06 s	30 s 1ing d
throttler	NN JJ69	18 s
throw	-	04 s	35 s ing 2ew n
throwaway	JJ NN6	18 s
throwback	NN JJ12	18 s
thrower	NN JJ57	18 s
throwster	NN	18 s
thrum	NN VB42	11 s	39 s ming med
thrush	NN JJ57	26 es
thrust	-	19 s	38 s ing ed
thruster	NN	18 s
thrusting	-	04 s
thruway	NN JJ57	06 s
thud	NN VB33 VBP51	11 s	39 s ding ded
thudding	VBG JJ33 NN39
thug	NN JJ51 VBG51	18 s
thuggee	NN JJ60	04 s
thuggery	NN JJ66	04 1ies
thumb	-	08 s	38 s ing ed
thumbnail	NN JJ66 VB69	08 s
thumbprint	NN JJ54	10 s
thumbscrew	NN	06 s
thumbtack	NN VB30 VBP66	06 s	35 s ing ed
thump	NN VB24 VBP66 JJ66	11 s	38 s ing ed
thumping	-	11 s
thunder	NN VB27 VBP48	11 s	38cF s ing ed
thunderbird	NN JJ51	18 s
thunderer	NN JJ54	18 s
thunderhead	NN JJ54	17 s
thundering	VBG JJ27 NN57
thunderous	JJ
thunderstorm	NN JJ60	19 s
thunderstruck	JJ NN42
thundery	JJ NN33
thurifer	NN JJ54 VB66	18 s
thurify	VB VBP48	-	39 1ies ing 1ied
thus	-	27 es
thwack	NN VB30 VBP66	04 s	35 s ing ed
thwart	-	06 s	41 s ing ed
thwarter	NN JJ60	18 s
thwarting	VBG JJ54 NN60	04 s
thwartwise	JJ NN27 RB63 VB69
thyroglobulin	NN JJ57	27 s
thyroid	JJ NN24	08 s
thyroidal	JJ NN66
thyroidectomy	NN JJ54	04 1ies
thyromegaly	NN JJ39 RB39	26 1ies
thyronine	NN JJ57	27 s
thyrotoxic	JJ
thyrotrophin	NN JJ57	27 s
thyroxine	NN JJ57	08 s
tic	NN JJ27	26 s
tical	NN JJ15	23 s
tick	NN VB12 VBP51 JJ66	11 s	39 s ing ed
ticket	-	10 s	41 s ing ed
ticket-of-leave	NN JJ54	10 s
ticking	-	11 s
tickle	VB NN6 VBP51 JJ63	09 s	39 s 1ing d
tickler	NN JJ69	10 s
ticklish	JJ VB66
ticktack	NN VB30 VBP66	10 s	39 s ing ed
ticktock	NN VB33	11 s	39 s ing ed
tictac	NN JJ30	11 s
tidal	JJ NN66
tidbit	NN JJ57	13 s
tiddler	NN JJ69	18 s
tiddly	JJ RB39
tiddlywinks	NN NNS6 JJ48 VBG69	04 es
tide	-	11 s	38 s 1ing d
tidewater	NN JJ54	17 s
tidings	NN NNS6 JJ48 VBG69	10 es
tidy	-	06 1ies	30 1ies ing 1ied
tie	-	06 s	35 s 2ying d
tie-dye	VB NN36 VBP42 JJ54	-	30 s ing d
tie-in	NN JJ57	06 s
tier	-	26 s
tiered	JJ VBN45 VBD60
tiff	NN JJ69	10 s
tiger	-	18 s
tigerish	JJ NN66
tight	-	-	-	er/est
tighten	-	-	30 s ing ed
tightening	-	04 s
tightfisted	JJ VBN33 VBD42
tightfitting	JJ VBG45 NN51
tightlipped	JJ VBN33 VBD39
tightrope	NN	06 s
tights	NN NNS9 JJ27 VBG69	06 es
tightwad	NN JJ57	18 s
tike	NN JJ45	18 s
tilde	NN JJ60	10 s
tile	NN VB27 JJ51 VBP60	06 s	35 s 1ing d
tiled	VBN VBD9 JJ45
tiler	NN JJ69	18 s
till	-	27 s	36 s ing ed
tilled	VBN JJ9 VBD15
tiller	NN VB63	20 s	29 s ing ed
tilt	-	11 s	38 s ing ed
tilted	VBN VBD9 JJ33
tilter	NN JJ60	18 s
tilth	NN JJ57	26 s
timber	NN JJ48	27 s
timbered	JJ VBN45 VBD60
timberman	NN JJ66	18 2en
timbre	NN JJ57	07 s
time	-	11 s	30cc s 1ing d
time-honored	JJ VBN48 VBD63
timecard	NN JJ54	10 s
timekeeper	NN JJ48	18 s
timekeeping	NN VBG51 JJ57	28 s
timeline	-	10 s
timeliness	NN	07 es
timepiece	NN	06 s
timer	NN JJ66	06 s
times	-	28 es
timeserver	NN JJ63	18 s
timeserving	JJ VBG57
timetable	NN JJ3	10 s
timeworn	JJ NN54 VBN69
timid	JJ NN24	14 s
timidity	NN	12 1ies
timidly	RB
timing	-	07 s
timolol	NN JJ48	06 s
timothy	NN JJ45	20 1ies
timpanist	NN JJ42	18 s
tin	NN VB24 VBP60 JJ66	27 s	35 s ning ned
tinct	VB NN24 JJ33 VBP39	-	30 s ing ed
tincture	NN VB33 VBP66	27 s	30 s 1ing d
tinder	-	27 s
tine	NN JJ57	06 s
tined	JJ VBN42 VBD63
ting	NN VB45 JJ57 VBP66	11 s	39 s ing ed
tinge	NN VB27 VBP48 JJ54	23 s	32 s 1ing d
tingle	NN VB24 JJ48 VBP60	12 s	39 s 1ing d
tingling	VBG NN30 JJ36	09 s
tink	VB NN45 VBP45 JJ66	-	39 s ing ed
tinker	NN VB60	18 s	35 s ing ed
tinkerer	NN JJ54	18 s
tinkle	VB NN3 VBP51 JJ57	11 s	39 s 1ing d
tinkly	JJ RB33 NN60
tinned	VBN VBD9 JJ18
tinner	NN JJ51	18 s
tinning	VBG NN21 JJ45	04 s
tinnitus	NN JJ30	26 es
tinny	JJ NN48
tinplate	NN VB54	06 s
tinpot	JJ NN39
tinsel	NN VB18 JJ60 VBP66	06 s	40 s ling led
tinseled	JJ VBN45 VBD60
tinselly	JJ RB15 NN45 VBN66
tinsmith	NN JJ57	18 s
tinsnips	NN NNS6 JJ48 VBG69	06 es
tint	NN VB21 JJ63	07 s	30 s ing ed
tinter	NN	18 s
tintinnabulate	VB VBP48 NN66	-	39 s 1ing d
tip	-	15 s	38 s ping ped
tipped	VBN VBD3 JJ36
tipper	NN JJ48	18 s
tipple	NN VB18 VBP63 JJ63	13 s	34 s 1ing d
tippler	NN JJ69	18 s
tippy	JJ NN48
tippytoe	VB NN36 VBP42 JJ54	-	38 s ing d
tipstaff	NN JJ69	10 s
tipster	NN	18 s
tipsy	JJ NN48
tiptoe	JJ NN3 VB12 VBP60	08 s	38 s ing d
tirade	NN JJ33	10 s
tire	NN VB15 VBP51 JJ69	06 s	29 s 1ing d
tiredly	RB
tiredness	NN	26 es
tireless	JJ
tirelessly	RB
tiresome	JJ NN69
tiring	VBG JJ12 NN42
tiro	NN JJ60	18 3yros
tissue	-	08 s	36 s 1ing d
tit	NN JJ57	08 s
titan	-	18 s
titanic	JJ NN60
titer	NN JJ63	07 s
titfer	NN JJ54 VB66	06 s
tithe	NN VB30 VBP57	21 s	40 s 1ing d
tither	NN	18 s
titillate	VB VBP45 NN63	-	39 s 1ing d
titillating	VBG JJ39
titivate	VB VBP45 NN60 JJ66	-	30 s 1ing d
title	-	10 s	32c s 1ing d
title-holder	NN JJ63	18 s
titrate	VB VBP45 JJ66 NN69	-	30 s 1ing d
titration	NN	04 s
titter	NN VB36 JJ66	10 s	29 s ing ed
titterer	NN JJ54	18 s
tittering	VBG JJ27 NN57
tittivate	VB VBP45 NN60 JJ66	-	30 s 1ing d
tittle	NN JJ42	23 s
tittle-tattle	NN VB15 VBP48 JJ51	10 s	32 s 1ing d
tittup	VB NN3 JJ33 VBP33	-	38 s ping ped
titular	JJ
tizzy	NN JJ54	26 1ies
toad	NN JJ57	05 s
toady	NN VB39 JJ60 VBP66	18 1ies	32 1ies ing 1ied
toadyish	JJ NN66
toast	-	13 s	30 s ing ed
toasted	VBN VBD6 JJ45
toaster	NN	18 s
toastmaster	NN	18 s
tobacco	NN JJ60	06 es
tobacconist	NN JJ42	18 s
toboggan	NN VB39 JJ57 VBP63	06 s	38 s ing ed
tobogganing	VBG NN36 JJ45	04 s
tobogganist	NN JJ42	18 s
toby	NN JJ54	06 1ies
toccata	NN	10 s
tocktact	NN VB66	11 s
tocsin	NN JJ57	10 s
today	-	28 s
toddle	VB NN24 VBP36 JJ60	-	38 s 1ing d
toddler	NN JJ69	18 s
toddy	NN JJ48	13 1ies
toe	-	08 s	38 s ing d
toehold	NN	26 s
toenail	NN VB6 VBP51	08 s	35 s ing ed
toff	NN	18 s
toffee	NN JJ60	13 s
tog	VB NN9 VBP27 JJ69	-	29 s ging ged
togged	VBN VBD9 JJ30
toggle	NN VB24 JJ48 VBP60	10 s	40 s 1ing d
toil	NN VB12 VBP57 JJ69	04 s	41 s ing ed
toiler	NN JJ69	18 s
toilet	-	06 s
toilet-train	VB NN30 VBP42	-	31 s ing ed
toilette	NN JJ42 VB63	04 s
toke	NN JJ66 VB69	04 s
token	-	10 s
tokenish	JJ VB63
tolerance	-	07 s
tolerate	-	-	31 s 1ing d
toll	-	21 s	39 s ing ed
tollbar	NN JJ45	06 s
toller	NN JJ69	18 s
tollgate	NN JJ39 VB57	06 s
tollgatherer	NN JJ54	18 s
tollhouse	NN	06 s
tollkeeper	NN JJ48	18 s
tollman	NN JJ66	18 2en
tom	NN JJ66	18 s
tomahawk	NN VB27 VBP69	06 s	35 s ing ed
tomato	NN JJ69	13 es
tomb	NN	06 s
tomboy	NN	18 s
tomboyish	JJ NN66
tome	NN JJ30	10 s
tomentose	JJ NN45
tomfool	NN JJ48	18 s
tommyrot	NN JJ60	10 s
tomorrow	-	28 s
ton	-	23 s
tonal	JJ
tonality	NN	10 1ies
tone	-	10 s	32c s 1ing d
tone-deaf	JJ NN30
toned	VBN VBD18 JJ21
toner	NN JJ60	27 s
tongs	NN NNS6 JJ48 VBG69	06 es
tongue	NN VB51 VBP63 JJ63	08 s	36 s 1ing d
tongue-in-cheek	JJ NN21 RB27
tongue-lashing	-	10 s
tongue-tie	VB NN18 VBP21 JJ39	-	40 s 2ying d
tongued	VBN VBD27 JJ39
tonight	-	28 s
tonne	NN JJ54	23 s
tons	-	23 es
tonsillectomy	NN JJ54	04 1ies
tonsure	NN VB33 JJ66	08 s	29 s 1ing d
tonus	NN JJ30	26 es
too-careful	JJ
tool	-	06 s	38 s ing ed
toolmaker	NN	18 s
toolshed	NN JJ27	06 s
toon	NN	10 s
toot	NN VB21	11 s	39 s ing ed
tooth	NN JJ57	08 4eeth
toothbrush	NN JJ57	06 es
toothed	JJ VBN48 VBD57
toothpaste	NN JJ42 VB63	06 s
toothpick	NN JJ57	06 s
tootle	NN VB15 VBP48 JJ51	11 s	39 s 1ing d
top	-	15 s	42 s ping ped
top-down	JJ NN39
top-grade	JJ NN66
top-quality	JJ NN6 VBN69
topdress	VB NN27 VBP36 JJ66	-	30 es ing ed
tope	NN VB27	06 s	34 s 1ing d
toper	NN JJ48	18 s
topgallant	NN JJ42	06 s
topiary	NN JJ42	06 1ies
topic	-	10 s
topical	JJ
topicalization	NN	10 s
topicalize	VB VBP60	-	32 s 1ing d
topknotted	JJ VBN54 VBD57
topless	JJ
topnotch	JJ NN24
topographic	JJ
topographical	JJ
topography	NN	07 1ies
toponomy	NN JJ54	10 1ies
toponym	NN JJ66	10 s
toponymy	NN JJ54	10 1ies
topos	NN NNS39	09 1i
topper	NN JJ48	18 s
topping	VBG NN36 JJ45	13 s
topple	VB NN36 VBP45 JJ57	-	38 s 1ing d
topsail	NN JJ66 VB69	06 s
topsoil	NN JJ60	27 s
topsy-turvy	RB JJ NN33
tor	NN JJ69	17 s
torch	NN VB30 VBP63	06 es	30 es ing ed
torchbearer	NN JJ54	18 s
tore	VBD NN6 VBN39	06 s
toreador	NN JJ69	18 s
torero	NN JJ60	18 s
torment	NN VB45	26 s	37 s ing ed
tormented	VBN VBD12 JJ24
tormenter	NN	18 s
tormentor	NN	18 s
tornado	NN JJ60	19 es
toroid	NN JJ36	25 s
torpedo	NN VB33 VBP66	18 es	33 es ing ed
torpid	JJ NN60
torpor	NN JJ69	26 s
torrent	NN JJ30	19 s
torrential	JJ
torrid	JJ NN60
torso	NN JJ60	08 1i
tort-feasor	NN JJ69	18 s
tortfeasor	NN JJ69	18 s
tortilla	NN	13 s
tortuous	JJ
torture	-	12 s	37 s 1ing d
torturer	NN JJ54	18 s
torturing	VBG NN42 JJ45	04 s
torulose	JJ NN45
torus	NN JJ30	25 2i
tosh	NN JJ48	10 es
toss	-	04 es	35 es ing ed
tosser	NN JJ51	18 s
tossup	NN JJ63	19 s
tot	NN VB33	23 s	32 s ting ted
total	-	06 s	42c s ling led
totaled	JJ VBN33 VBD54
totalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
totalistic	JJ
totalitarian	-	18 s
totalitarianism	NN	14 s
totality	NN	26 1ies
totalize	VB VBP60	-	30 s 1ing d
tote	NN VB30 JJ54 VBP69	06 s	35 s 1ing d
totem	NN	14 s
totemic	JJ
totemist	NN JJ51	18 s
toter	NN JJ60	18 s
totter	VB NN21 JJ45 VBP48	-	38 s ing ed
totterer	NN JJ54	18 s
tottering	VBG JJ27 NN57
tottery	JJ NN24
touch	-	11 es	35 es ing ed
touch-type	VB NN30 VBP57 JJ69	-	32 s 1ing d
touch-typist	NN JJ51	18 s
touchdown	NN JJ57	04 s
toucher	NN	18 s
touching	-	11 s
touchline	NN JJ60	15 s
touchscreen	NN JJ45	06 s
touchstone	NN JJ57	10 s
touchy	JJ NN48
touchy-feely	JJ RB27
tough	-	18 s	-	er/est
toughen	VB NN45 VBP45 JJ54	-	30 s ing ed
toughie	NN JJ54	18 s
toughness	-	07 es
toupeed	JJ NN30 VBN42 VBD60
tour	-	04 s	38 s ing ed
tourer	NN JJ54	18 s
tourism	NN	04 s
tourist	NN JJ51	18 s
touristed	JJ VBN33 VBD42
touristy	JJ NN24
tournament	-	11 s
tourney	NN VB27 JJ63	11 s	33 s ing ed
tousle	VB NN33 JJ36 VBP39	-	35 s 1ing d
tousled	VBN VBD12 JJ27
tout	-	18 s	32cF s ing ed
touter	NN JJ60	18 s
tovarich	NN JJ60	18 es
tovarisch	NN JJ60	18 es
tow	-	04 s	35 s ing ed
towboat	NN JJ57	06 s
towel	NN VB18 JJ60 VBP66	06 s	35 s ling led
toweling	NN JJ54 VBG60	06 s
tower	-	06 s	42 s ing ed
towhead	NN JJ54	18 s
towheaded	JJ VBN48 VBD69
town	-	15 s
townee	NN JJ60	18 s
towner	NN JJ60	18 s
townie	NN JJ54	18 s
townsfolk	NN JJ66	14 s
township	NN	15 s
townsman	NN JJ66	18 2en
townspeople	NN JJ54	14 s
towny	NN JJ51	18 1ies
toxicity	NN	23 1ies
toxicologist	NN JJ51	18 s
toxicology	NN JJ63	09 1ies
toxin	NN JJ57	27 s
toy	-	06 s	41 s ing ed
tra-la	NN	10 s
tra-la-la	NN	10 s
trabeate	JJ NN60
trabeated	JJ VBN48
trabeculate	JJ NN21 VB30 VBN57
trace	-	23 s	31 s 1ing d
traceable	JJ
tracer	NN JJ60	18 s
trachea	NN	08 e
tracheal	JJ NN45
tracheostomy	NN JJ54	04 1ies
tracheotomy	NN JJ54	04 1ies
tracing	VBG NN51 JJ66	04 s
track	-	17 s	38 s ing ed
tracker	-	18 s
tracking	-	04 s
tracklayer	NN	18 s
tract	NN VB66	15 s
traction	-	19 s
tractor	NN	06 s
trad	NN JJ57	10 s
trade	-	04 s	40 s 1ing d
trade-last	NN JJ57	10 s
trade-off	-	04 s
trademark	-	07 s	35c s ing ed
tradeoff	NN	04 s
trader	-	18 s
tradesman	NN JJ66	18 2en
tradespeople	NN JJ54	14 s
trading	-	04 s
tradition	-	09 s
traditionalism	NN	07 s
traditionalist	JJ NN18	18 s
traduce	VB NN21 VBP42 JJ63	-	32 s 1ing d
traducement	NN	10 s
traducer	NN JJ60	18 s
traffic	-	14 s	40 s king ked
trafficator	NN	10 s
trafficker	NN	18 s
tragedian	NN JJ57	18 s
tragedienne	NN JJ54	18 s
tragedy	-	11 1ies
tragically	RB
tragicomedy	NN JJ48	10 1ies
tragicomic	JJ
trail	-	17 s	38 s ing ed
trailblazer	NN JJ60	18 s
trailer	-	18 s
trailing	-	04 s
train	-	06 s	31c s ing ed
trainband	NN JJ63	14 s
trainbandsman	NN JJ66	18 2en
trainbearer	NN JJ54	18 s
trainee	NN JJ60	18 s
traineeship	NN	21 s
trainer	NN JJ60	18 s
training	-	04 s
trainman	NN JJ66	18 2en
trainmaster	NN	18 s
traipse	VB NN33 VBP39 JJ60	-	38 s 1ing d
trait	NN JJ57	07 s
traitor	-	18 s
traitorous	JJ
traitress	NN	18 es
trajectory	-	19 1ies
tram	NN VB33	06 s	38 s ming med
tramcar	NN JJ45	06 s
trammel	NN VB18 JJ60 VBP66	06 s	35 s 3eling/3elling 3eled/3elled
tramontane	JJ NN9	19 s
tramp	NN VB18 VBP63 JJ69	18 s	38 s ing ed
tramper	NN JJ48	18 s
trample	-	11 s	38 s 1ing d
trampler	NN JJ69	18 s
trampling	VBG NN12 JJ57	11 s
trance	NN VB63	26 s	37 s 1ing d
tranquil	JJ NN39
tranquilising	JJ VBG57 NN60
tranquility	NN	07 1ies
tranquilize	VB VBP60	-	37 s 1ing d
tranquilizer	NN JJ60	06 s
tranquillise	VB NN30 VBP33 JJ69	-	37 s 1ing d
tranquillize	VB VBP60	-	37 s 1ing d
tranquilly	RB
transact	VB VBP48 NN51	-	40 s ing ed
transaction	NN	04 s
transactions	-	10 es
transactor	NN	18 s
transalpine	JJ NN6	18 s
transaminate	VB VBP45 JJ66	-	30 s 1ing d
transatlantic	JJ
transcend	-	-	42 s ing ed
transcendental	JJ
transcendentalist	NN JJ42	18 s
transcribe	VB NN27 JJ48 VBP51	-	32c s 1ing d
transcriber	NN JJ48	18 s
transcript	-	10 s
transcription	NN	10 s
transcultural	JJ
transduce	VB NN21 VBP42 JJ63	-	30 s 1ing d
transducer	NN JJ60	06 s
transect	VB NN48 VBP48 JJ69	-	35 s ing ed
transept	NN JJ54	06 s
transeunt	JJ NN33 VB63
transexual	NN JJ21	18 s
transfer	-	04 s	41 s ring red
transferee	NN JJ45	18 s
transferer	NN JJ54	18 s
transferor	NN JJ66	18 s
transferral	NN JJ24	04 s
transferrer	NN JJ54	18 s
transfigure	VB NN24 VBP39 JJ51	-	30 s 1ing d
transfix	VB NN18 VBP45 JJ48	-	37 es ing t
transfixed	JJ VBN48 VBD60
transform	-	-	30 s ing ed
transformation	-	11 s
transformer	NN JJ66	06 s
transfuse	VB NN24 VBP36	-	40 s 1ing d
transfusion	NN	04 s
transgendered	JJ VBN45 VBD54
transgress	VB NN27 VBP36 JJ66	-	41 es ing ed
transgression	NN	04 s
transgressor	NN JJ69	18 s
transience	NN	07 s
transient	JJ NN36	18 s
transistor	NN	06 s
transistorise	VB NN30 VBP33 JJ69	-	40 s 1ing d
transistorize	VB VBP51	-	40 s 1ing d
transit	-	06 s	38 s ing ed
transition	-	04 s	30 s ing ed
transitive	JJ NN60	10 s
transitivise	VB NN30 VBP33 JJ69	-	30 s 1ing d
transitivize	VB VBP51	-	30 s 1ing d
translate	-	-	32cF s 1ing d
translation	NN	10 s
translator	NN	18 s
transliterate	VB VBP51 JJ66	-	32 s 1ing d
transliteration	NN	10 s
translocate	VB VBP39 NN60	-	40 s 1ing d
translucence	NN	07 s
translucent	JJ NN51
transmigrante	NN JJ42 VB63	18 s
transmigrate	VB VBP45 JJ66 NN69	-	42 s 1ing d
transmissible	JJ
transmission	NN	04 s
transmit	-	-	40c s ting ted
transmittal	NN JJ33	04 s
transmitted	VBN VBD JJ15
transmitter	NN JJ57	18 s
transmitting	VBG NN33 JJ69	04 s
transmogrify	VB VBP48	-	30 1ies ing 1ied
transmontane	JJ NN48
transmundane	JJ NN48
transmutation	NN	04 s
transmute	VB VBP51 NN60 JJ63	-	30 s 1ing d
transnational	JJ
transparency	-	19 1ies
transpirate	VB VBP45 JJ66 NN69	-	38 s 1ing d
transpiration	NN	22 s
transpire	VB NN45 VBP48	-	38 s 1ing d
transpiring	VBG JJ12 NN42
transplant	NN VB36 JJ51	08 s	38 s ing ed
transplantable	JJ
transplanter	NN	18 s
transplanting	VBG NN39 JJ63	04 s
transport	-	06 s	38 s ing ed
transportation	-	06 s
transpose	NN VB9 VBP42 JJ63	14 s	30 s 1ing d
transsexual	JJ NN39	18 s
transship	NN VB9 VBP33 JJ69	-	38 s ping 4hip/ped
transshipment	NN	04 s
transubstantiate	VB VBP51 NN54 JJ66	-	30 s 1ing d
transude	VB VBP21 NN24 JJ48	-	29 s 1ing d
transversally	RB
transverse	JJ NN54
transversely	RB
transvestite	JJ NN12	18 s
transvestitism	NN	04 s
trap	-	06 s	41 s ping ped
trapeze	NN VB54 JJ60	06 s
trapezoid	NN JJ36	25 s
trapper	NN JJ48	18 s
trapping	VBG NN27	06 s
trappings	NNS	06 es
trapshooter	NN JJ60	18 s
trapshooting	NN VBG63	04 s
trash	-	27 es	40c es ing ed
trashy	JJ NN48
trauma	NN JJ66	26 ta
traumatic	JJ
traumatise	VB NN30 VBP33 JJ69	-	29 s 1ing d
traumatize	VB VBP51	-	29 s 1ing d
travail	NN VB6 VBP51	26 s	41 s ing ed
travel	-	04 s	38 s ling led
traveler	NN JJ69	18 s
traveling	-	04 s
travelled	VBN VBD9 JJ45
traveller	NN JJ69	18 s
travelling	VBG NN21 JJ54	04 s
travelog	NN	10 s
travelogue	NN JJ54	10 s
traversal	NN JJ33	04 s
traverse	NN VB9 JJ54	06 s	38c s 1ing d
traverser	NN JJ51	18 s
travesty	NN VB66	10 1ies	36 1ies ing 1ied
trawl	NN VB24 JJ48 VBP69	06 s	33 s ing ed
trawler	NN JJ69	18 s
tray	NN JJ60	06 s
treacherous	JJ
treachery	NN JJ66	07 1ies
treacly	JJ RB33 NN60
tread	NN VB30 JJ63	04 s	38 s ing 3od 3odden
treadle	NN VB33 VBP66	06 s	38 s 1ing d
treadmill	NN	06 s
treason	NN JJ57	04 s
treasonist	NN JJ42	18 s
treasonous	JJ
treasure	-	21 s	40 s 1ing d
treasured	VBN VBD15 JJ24
treasurer	-	18 s
treasury	-	21 1ies
treat	-	13 s	41 s ing ed
treater	NN JJ54	18 s
treatise	NN	10 s
treatment	-	04 s
treaty	-	10 1ies
treble	JJ NN39 VB48	07 s	32 s 1ing d
tree	-	20 s	38 s ing d
treed	VBN VBD12 JJ45
treenail	NN JJ66 VB69	06 s
treetop	NN JJ66	20 s
tref	JJ NN27
trek	-	04 s	38 s king ked
trekker	NN	18 s
trellis	NN VB63	06 es	41 es ing ed
tremble	NN VB9 JJ21 VBP48	04 s	38 s 1ing d
trembler	NN JJ69	18 s
trembling	VBG JJ27 NN30	26 s
tremor	NN VB48	04 s	38 s ing ed
trenail	NN JJ66 VB69	06 s
trench	-	06 es	41 es ing ed
trenchant	JJ NN57
trencher	NN	18 s
trencherman	NN JJ66	18 2en
trend	-	15 s	38 s ing ed
trend-setter	NN JJ57	18 s
trendsetting	JJ VBG45 NN51
trendy	JJ NN48
trepan	NN VB39 JJ57 VBP63	06 s	35 s ning ned
trephine	NN VB36 VBP66 JJ66	06 s	29 s 1ing d
trepidation	-	12 s
trespass	NN VB24	04 es	41 es ing ed
trespasser	NN JJ51	18 s
trespassing	VBG JJ48 NN57
trestle	NN JJ42	06 s
trews	NN NNS15 JJ48 VBG69	06 es
trey	NN JJ54	23 s
tri-iodothyronine	NN JJ57	27 s
triad	NN JJ57	23 s
trial	-	04 s
triamcinolone	NN JJ57	27 s
triangle	NN JJ39	25 s
triangular	JJ
triangulate	VB JJ36 VBP42 NN60	-	41cc s 1ing d
tribade	NN JJ45	18 s
tribal	JJ NN66
tribe	-	14 s
tribesman	NN JJ66	18 2en
tribologist	NN JJ51	18 s
tribromoethanol	NN JJ48	06 s
tribulate	VB VBP48 NN66	-	37 s 1ing d
tribunal	NN JJ21	14 s
tribune	NN JJ54	18 s
tribute	-	10 s
trice	NN VB48 VBP63	28 s	35 s 1ing d
triceratops	NN NNS9 JJ48 RB54	05 es
trichobezoar	NN JJ45	17 s
trichotomy	NN JJ54	14 1ies
trichrome	JJ NN69
trick	-	04 s	41 s ing ed
tricker	NN	18 s
trickery	NN JJ66	10 1ies
trickle	-	11 s	38 s 1ing d
trickster	NN	18 s
tricksy	JJ NN48
tricolor	NN JJ9	06 s
tricolour	NN JJ36	06 s
tricorn	NN JJ45	06 s
tricuspidate	JJ NN63
tricyclic	NN JJ27	06 s
trident	NN JJ45	06 s
trier	NN JJ48	18 s
trifle	NN VB24 JJ48 VBP60	13 s	42c s 1ing d
trifler	NN JJ69	18 s
trifoliate	JJ NN54
trifoliated	JJ VBN45 VBD66
trifoliolate	JJ NN27 VB39 VBN66
trifurcate	VB VBP39 NN60	-	30 s 1ing d
trig	JJ NN9 VBG45 CD69	09 s
trigger	-	06 s	36 s ing ed
trigger-happy	JJ NN48
triggerman	NN JJ66	18 2en
trigonal	JJ
trigonometrician	NN JJ42	18 s
trigram	NN	10 s
trihydroxy	JJ NN45 RB51
trike	NN JJ45	06 s
trilby	NN JJ54	18 1ies
trill	NN VB21	10 s	32c s ing ed
trilled	VBN JJ9 VBD15
trillion	-	23 s
trillionth	JJ NN3	23 s
trilobate	JJ NN60
trilobated	JJ VBN45 VBD66
trilobed	JJ VBN45 VBD60
trilogy	NN JJ63	14 1ies
trim	JJ NN12 VB30 VBP63	26 s	35 s ming med
trimaran	NN JJ48	06 s
trimester	NN	28 s
trimmer	NN JJ66	18 s
trimming	VBG NN18	04 s
trimotored	JJ VBN48 VBD63
trinity	NN	23 1ies
trinket	NN JJ63	06 s
trinketry	NN JJ63	14 1ies
trinucleate	JJ NN60
trinucleated	JJ VBN48
trio	-	23 s
trip	-	04 s	38 s ping ped
triphammer	NN JJ66	06 s
tripinnated	JJ VBN39 VBD57
triple	-	04 s	30 s 1ing d
triple-space	VB NN24 VBP42 JJ51	-	32 s 1ing d
triple-spacing	VBG NN51 JJ66	10 s
triple-tongue	VB NN3 VBP12 JJ24	-	36 s 1ing d
triplex	JJ NN36
triplicate	VB NN VBP36 JJ63	06 s	36 s 1ing d
triplicity	NN	14 1ies
tripling	VBG NN12 JJ57	22 s
tripod	NN	06 s
tripoli	NN JJ57	27 s
tripos	NN NNS39	10 es
tripper	NN JJ48	18 s
trireme	NN JJ45	06 s
trisect	VB NN48 VBP48 JJ69	-	35 s ing ed
triskele	NN JJ39	06 s
trismus	NN JJ30	26 es
trisomy	NN JJ54	26 1ies
trisyllable	JJ NN	10 s
trite	JJ NN51
tritheist	NN JJ51	18 s
tritium	-	27 s
triton	NN	18 s
triumph	-	11 s	33cF s ing ed
triumphant	JJ NN57
triumphantly	RB
triumvir	NN	18 i
triumvirate	NN JJ33 VB48	14 s
triune	JJ NN42
trivia	NNS NN9	06 s
trivial	JJ
trivialise	VB NN30 VBP33 JJ69	-	32 s 1ing d
triviality	NN	07 1ies
trivialize	VB VBP60	-	32 s 1ing d
trivium	NN	09 2a
troat	VB NN21 VBP36 JJ45	-	32 s ing ed
trochee	NN JJ60	10 s
troglodyte	NN JJ42 VB63	18 s
troika	NN	06 s
trojan	NN JJ48	18 s
troll	NN VB33 VBP66	18 s	38 s ing ed
troller	NN JJ69	18 s
trolleybus	NN JJ30	06 es
trolling	VBG NN21 JJ54	04 s
trollop	NN JJ66	18 s
trombonist	NN JJ42	18 s
troop	-	14 s	38 s ing ed
trooper	NN JJ48	18 s
troops	-	14 es
trope	NN	10 s
trophotropic	JJ
trophy	NN	10 1ies
tropic	JJ NN36	15 s
tropical	JJ
tropics	NNS	15 es
troponomy	NN JJ54	14 1ies
troponym	NN JJ66	10 s
troponymy	NN JJ54	24 1ies
troposphere	NN	17 s
trot	NN VB33	04 s	38 s ting ted
troth	NN JJ57	10 s
troubadour	NN JJ36	18 s
trouble	-	09 s	37 s 1ing d
trouble-shoot	VB NN33 VBP60 JJ69	-	30 s ing ed
troublemaker	NN	18 s
troubler	NN JJ69	18 s
troubleshoot	VB NN33 VBP60 JJ69	-	30 s ing ed
troubleshooter	NN JJ60	18 s
trough	NN JJ48	17 s
trounce	VB NN9 VBP36 JJ63	-	35c s 1ing d
trouncing	VBG NN24	11 s
troupe	-	14 s
trouper	NN JJ48	18 s
trouser	NN JJ51	06 s
trousered	JJ VBN45 VBD60
trousering	NN JJ48 VBG51	06 s
trove	-	21 s
trowel	NN VB18 JJ60 VBP66	06 s	35 s ling led
troy	NN	23 s
truant	JJ NN18	18 s
truce	-	26 s
truck	-	06 s	38 s ing ed
trucker	NN	18 s
trucking	VBG NN24	04 s
truckle	VB NN6 VBP51 JJ63	06 s	42c s 1ing d
truckler	NN JJ69	18 s
truculence	NN	07 s
truculent	JJ NN66
trudge	NN VB21 VBP63 JJ66	04 s	38 s 1ing d
trudger	NN	18 s
true	-	07 s	30 s 1ing d
truehearted	JJ VBN51 VBD66
truelove	NN JJ57	18 s
truism	NN	10 s
trump	-	06 s	39F s ing ed
trumped-up	JJ NN45
trumpery	NN JJ66	10 1ies
trumpet	-	06 s	32c s ing ed
trumpeter	NN JJ60	18 s
trumping	VBG NN30 JJ69	04 s
truncate	VB JJ6 VBP30 NN54	-	40c s 1ing d
truncated	VBN JJ27 VBD30
trundle	NN VB33 VBP66	06 s	38 s 1ing d
trunk	NN JJ57	20 s
trunks	NNS	06 es
truss	NN VB33 VBP63 JJ66	06 es	35 es ing ed
trust	-	21 s	31cF s ing ed
trustbuster	NN	18 s
trustee	NN JJ60	18 s
truster	NN	18 s
trustfully	RB
trusting	VBG JJ36
trustor	NN	18 s
trustworthiness	-	07 es
trusty	NN JJ15 CD66	18 1ies
truth	-	09 s
truthfulness	NN	07 es
try	-	04 1ies	41 1ies ing 1ied
tryst	NN JJ45	14 s
tsar	NN JJ45	18 s
tsarina	NN	18 s
tsarist	JJ NN48
tsaritsa	NN	18 s
tsatske	NN JJ60	18 s
tshatshke	NN JJ60	18 s
tsk	-	-	32 s ing ed
tsunami	-	11 s
tub	NN	06 s
tub-thumper	NN JJ48	18 s
tubby	JJ NN45 RB51
tube	NN VB30 JJ63	06 s	40 s 1ing d
tubercular	JJ NN42	18 s
tuberculate	JJ NN21 VB30 VBN57
tuberculosis	NN	26 es
tubful	NN JJ9	23 s
tubing	VBG NN27 JJ63	06 s
tubular	JJ
tubule	NN JJ39	08 s
tuck	NN VB18 VBP51 JJ66	13 s	35 s ing ed
tuckahoe	NN JJ51	20 s
tucked	VBN VBD12 JJ21
tucker	NN VB60	18 s	29 s ing ed
tucket	NN	10 s
tudung	NN JJ27 VBG51	06 s
tuft	NN JJ57	14 s
tufted	JJ VBN45 VBD66
tug	NN VB42 JJ60 VBP66	04 s	35 s ging ged
tug-of-war	NN JJ45	04 s
tugboat	-	06 s
tugger	NN	18 s
tuille	NN JJ39	06 s
tuition	-	21 s
tularemia	NN JJ66	26 s
tulip	NN	20 s
tulle	NN JJ39	06 s
tumble	-	04 s	38 s 1ing d
tumbler	NN JJ69	18 s
tumbling	VBG NN21 JJ54	04 s
tumefy	VB VBP48	-	30 1ies ing 1ied
tumesce	VB NN21 VBP42 JJ63	-	30 s 1ing d
tumescent	JJ NN48
tumor	NN JJ69	26 s
tumour	NN JJ36	26 s
tumult	-	26 s
tumulus	NN JJ30	06 es
tun	NN JJ51	06 s
tune	-	10 s	30 s 1ing d
tuneful	JJ
tunelessly	RB
tuner	NN JJ60	18 s
tungsten	NN JJ42 VB48 VBP66	27 s
tunic	NN JJ39	08 s
tuning	VBG NN27 JJ63	04 s
tunnel	-	06 s	38 s ling led
tupelo	NN JJ60	20 s
tuppeny	JJ NN48
turban	-	06 s
turbaned	JJ VBN45 VBD63
turbinate	JJ NN42	08 s
turbine	NN JJ57	06 s
turbofan	NN JJ48	06 s
turbulence	NN	19 s
tureen	NN JJ45	06 s
turf	NN VB48	17 1ves	35 s ing ed
turgidity	NN	10 1ies
turgidness	NN	10 es
turkey	NN JJ54	05 s
turmoil	-	26 s
turn	-	25 s	38 s ing ed
turnabout	NN JJ54	09 s
turnaround	-	28 s
turnbuckle	NN JJ48 VB57	06 s
turncoat	NN JJ57	18 s
turncock	NN JJ66	18 s
turner	NN JJ60	18 s
turning	-	04 s
turnkey	NN JJ54	18 s
turnoff	NN	09 s
turnout	-	14 s
turnover	NN JJ63	24 s
turnpike	NN JJ45	06 s
turnstile	NN JJ33	06 s
turntable	NN JJ3	06 s
turnverein	NN JJ57	14 s
turpitude	NN JJ60	04 s
turquoise	NN	27 s
turret	NN JJ69	06 s
turtle	NN VB15 VBP48 JJ51	06 s	38 s 1ing d
turtler	NN JJ69	18 s
tushery	NN JJ66	10 1ies
tusk	NN VB27 VBP69	27 s	35 s ing ed
tusked	VBN VBD9 JJ24
tusker	NN	05 s
tussle	NN VB24 JJ48 VBP60	04 s	35 s 1ing d
tussock	NN JJ66	14 s
tut	VB NN24 VBP45 JJ51	-	32 s ting ted
tut-tut	VB NN24 VBP45 JJ51	-	32 s ting ted
tutee	NN JJ60	18 s
tutor	NN VB48	18 s	32 s ing ed
tutorial	JJ NN21	10 s
tutu	NN JJ51	18 s
tuxedoed	JJ VBN48 VBD60
tv	-	10 s
twaddle	NN VB33 VBP66	10 s	32 s 1ing d
twaddler	NN JJ69	18 s
twang	NN VB42 JJ57 VBP66	11 s	39 s ing ed
twat	NN JJ57	18 s
tweak	NN VB39 VBP66	04 s	35 s ing ed
twee	JJ NN39
tweed	NN JJ66	06 s
tweedle	VB NN24 VBP36 JJ60	-	36c s 1ing d
tweedy	JJ NN48
tweet	-	11 s	39 s ing ed
tweeter	NN JJ60	06 s
tweeze	VB VBP48 NN63	-	35 s 1ing d
twelfth	JJ NN3	24 s
twelve	JJ NN30	23 s
twenties	NNS	28 es
twentieth	JJ NN3	24 s
twenty	-	23 1ies
twenty-eight	NN JJ CD51	23 s
twenty-eighth	JJ NN39
twenty-fifth	JJ NN39
twenty-first	JJ NN54
twenty-five	-	23 s
twenty-four	-	23 s
twenty-one	JJ NN3 CD60	23 s
twenty-seven	JJ NN12 CD45	23 s
twenty-six	NN JJ3 CD60	23 es
twenty-three	JJ NN15 CD57	23 s
twenty-two	NN JJ	23 s
twerp	NN JJ66	18 s
twiddle	NN VB33 VBP66	04 s	38 s 1ing d
twiddler	NN JJ69	18 s
twig	NN VB42 JJ60 VBP66	20 s	30c s ging ged
twiggy	JJ NN36
twilight	NN JJ6	28 s
twilit	JJ NN39
twill	NN VB21	06 s	36 s ing ed
twilled	VBN JJ9 VBD15
twin	-	18 s	42 s ning ned
twine	NN VB36 VBP66 JJ66	06 s	35 s 1ing d
twiner	NN JJ60	18 s
twinge	NN VB27 VBP48 JJ54	12 s	39 s 1ing d
twinkle	VB NN3 VBP51 JJ57	11 s	39 s 1ing d
twinkling	VBG NN30 JJ36	28 s
twinkly	JJ RB33 NN60
twinned	VBN VBD9 JJ18
twinning	VBG JJ9 NN51
twirl	NN VB24 JJ48 VBP69	25 s	38 s ing ed
twirler	NN JJ69	18 s
twirlingly	RB
twirp	NN VB27 VBP66	18 s	39 s ing ed
twist	-	11 s	38 s ing ed
twisted	VBN VBD6 JJ36
twisting	VBG JJ45 NN51	04 s
twisty	JJ NN24
twit	NN VB21 VBP57 JJ66	18 s	32 s ting ted
twitch	NN VB42 VBP69	26 es	29 es ing ed
twitter	-	11 s	32 s ing ed
two	-	23 s
two-baser	NN JJ51	04 s
two-by-four	NN JJ36	06 s
two-pronged	JJ VBN51
two-step	NN VB24 JJ60 VBP63	04 s	38 s ing ed
two-thirds	-	23 es
two-time	-	-	41 s 1ing d
two-timer	NN JJ66	18 s
two-year-old	JJ NN42
twofer	NN JJ54 VB66	10 s
twofold	JJ NN30 RB48
twopenny	JJ NN48
twoscore	JJ NN39 RB54 VBD57
twosome	NN JJ30	23 s
tycoon	-	18 s
tying	-	04 s
tyke	NN JJ60	18 s
tympan	NN JJ48	06 s
tympanist	NN JJ42	18 s
tympanites	NN NNS18 JJ48 VBG69	26 es
type	-	09 s	32c s 1ing d
typecast	VB NN24 VBP33 JJ48	-	36c s ing ed
typeface	NN JJ60	10 s
typescript	NN JJ54	10 s
typeset	VB NN33 VBP60	-	36 s ting ed
typesetter	NN JJ57	18 s
typewrite	VB VBP36 NN42 JJ57	-	32 s 1ing 3ote 1ten
typewriter	NN JJ63	06 s
typewriting	VBG NN24 JJ66	10 s
typhoid	NN JJ36	26 s
typhus	NN JJ30	26 es
typify	VB VBP48	-	42c 1ies ing 1ied
typing	VBG NN27	10 s
typist	NN JJ51	18 s
typo	NN JJ60	10 s
typographer	NN	18 s
typographic	JJ
typography	NN	04 1ies
tyrannise	VB NN30 VBP33 JJ69	-	41 s 1ing d
tyrannize	VB VBP51	-	41 s 1ing d
tyrannosaurus	NN JJ30	05 es
tyranny	-	14 1ies
tyrant	NN JJ42	18 s
tyro	NN JJ60	18 s
tyrolean	NN JJ54	18 s
tyrosine	NN JJ57	27 s
tzar	NN JJ45	18 s
tzarina	NN	18 s
tzarist	JJ NN48
ubiquity	NN	26 1ies
uglify	VB VBP39	-	30 1ies ing 1ied
ugliness	-	07 es
ugly	-	-	-	1ier/1iest
ukase	NN	10 s
uke	NN JJ60	06 s
ukulele	NN JJ39	06 s
ulama	NN JJ66	14 s
ulcer	NN JJ60	26 s
ulcerate	VB VBP51 JJ66	-	30 s 1ing d
ulcerated	VBN VBD15 JJ27
ulceration	NN	26 s
ulema	NN JJ66	14 s
ulster	NN	15 s
ult	JJ NN27 VBN63
ulterior	JJ NN30
ultima	NN JJ66	10 s
ultimate	-	07 s
ultimatum	NN	10 2a
ultimo	JJ NN39
ultra	JJ NN27
ultracentrifugation	NN	22 s
ultracentrifuge	NN VB21 VBP63 JJ66	06 s	38 s 1ing d
ultraconservative	-	18 s
ultramodern	JJ NN66
ultramontane	JJ NN9	18 s
ultrasonic	JJ
ultrasonically	RB
ultrasound	NN JJ45	19 s
ultraviolet	NN JJ9	19 s
ululate	VB VBP48 NN66	-	32 s 1ing d
ululation	NN	10 s
umbellate	JJ NN27 VB39 VBN66
umbelliform	JJ NN57 VB69
umber	JJ NN12	27 s
umbilicate	JJ NN45 VB60
umbrage	NN	12 s
umbrella	NN JJ21	06 s
umlaut	NN JJ60	10 s
ump	NN JJ60	18 s
umpirage	NN	10 s
umpire	-	18 s	33 s 1ing d
umpteenth	JJ NN39
umptieth	JJ NN39
umteenth	JJ NN39
unabashedly	RB
unabated	JJ VBN45 VBD66
unabridged	JJ NN57	10 s
unabused	JJ VBN54 VBD63
unaccented	JJ VBN48 VBD60
unaccepted	JJ VBN51 VBD60
unaccommodating	JJ VBG39 NN51
unaccredited	JJ VBN51 VBD66
unaccustomed	JJ VBN48 VBD60
unachievable	JJ
unacknowledged	JJ VBN63 VBD66
unacquainted	JJ VBN48 VBD63
unadapted	JJ VBN51 VBD60
unaddicted	JJ VBN51
unaddressed	JJ VBN48 VBD63
unadjusted	JJ VBN42 VBD54
unadorned	JJ VBN39 VBD51
unadulterated	JJ VBN42 VBD57
unadvised	JJ VBN42 VBD60
unaerated	JJ VBN42 VBD57
unaffected	JJ VBN57
unaffecting	JJ VBG30 NN54
unaffixed	JJ VBN48 VBD60
unaged	JJ VBN57 VBD66
unaggressive	JJ
unagitated	JJ VBN42 VBD60
unai	NN JJ57	05 s
unaided	JJ VBN57 VBD63
unaired	JJ VBN42 VBD63
unalarming	JJ VBG51
unalert	JJ NN42 VB69
unalienable	JJ
unalloyed	JJ VBN45 VBD63
unalterable	JJ
unaltered	JJ VBN42 VBD60
unambiguity	NN	07 1ies
unambiguous	JJ
unambiguously	RB
unamended	JJ VBN42 VBD51
unanalyzed	JJ VBN48
unangry	JJ NN48
unanimated	JJ VBN45 VBD66
unanimity	NN	26 1ies
unannealed	JJ VBN33 VBD54
unannounced	JJ VBN42 VBD60
unanswerable	JJ
unanticipated	JJ VBN42 VBD51
unappareled	JJ VBN45 VBD60
unappealing	JJ NN36 VBG36
unappendaged	JJ VBN57 VBD66
unappetising	JJ VBG57 NN60
unappetizing	JJ VBG45
unappreciated	JJ VBN45 VBD66
unarm	VB NN30 JJ51 VBP54	-	33 s ing ed
unarmored	JJ VBN48 VBD63
unarmoured	JJ VBN48 VBD66
unarticulate	JJ NN21 VB30 VBN57
unarticulated	JJ VBN54
unashamed	JJ VBN63 VBD63
unashamedly	RB
unasked	JJ VBN45 VBD54
unassigned	JJ VBN45 VBD63
unassisted	JJ VBN33 VBD42
unassuming	JJ VBG54 NN57
unassured	JJ VBN45 VBD63
unasterisked	JJ VBN45 VBD54
unattached	JJ VBN51 VBD54
unattainable	JJ
unattended	JJ VBN42 VBD51
unattired	JJ VBN42 VBD63
unattractive	JJ
unauthentic	JJ
unauthorised	JJ VBN42 VBD60
unavailable	JJ
unavailing	JJ NN18 VBG24 VBN63
unavenged	JJ VBN51
unavoidable	JJ
unavoidably	RB
unavowed	JJ VBN27 VBD45
unawakened	JJ VBN42 VBD57
unawareness	NN	09 es
unawares	RB NNS36 JJ51 NN69
unawed	JJ VBN33 VBD45
unbacked	JJ VBN54 VBD63
unbaffled	JJ VBN45 VBD60
unbalance	NN VB48	26 s	42 s 1ing d
unbalanced	VBN VBD6 JJ15
unbalconied	JJ VBN45 VBD63
unbanded	JJ VBD57 VBN57
unbaptised	JJ VBN42 VBD60
unbaptized	JJ VBN48
unbar	VB NN24 JJ36 VBP42	-	35 s ring red
unbarreled	JJ VBN45 VBD60
unbarrelled	JJ VBN27 VBD39 NN69
unbeatable	JJ
unbeaten	JJ VBN48 NN57 VB60
unbecoming	JJ
unbefitting	JJ VBG45 NN51
unbelievably	RB
unbeliever	NN JJ54	18 s
unbelieving	JJ VBG57
unbeloved	JJ VBN51 VBD63
unbelt	VB NN27 VBP39 JJ63	-	35 s ing ed
unbelted	VBN VBD9 JJ33
unbend	VB VBP42 NN63	-	38 s ing 1t
unbent	JJ VBN24 VBD36
unbiased	JJ VBN69
unbiassed	JJ VBN45 VBD63
unbigoted	JJ VBN45 VBD60
unbind	VB NN42 VBP51 JJ66	-	35 s ing 3ound
unbitter	JJ NN42
unbleached	JJ VBN51 VBD54
unblemished	JJ VBN54
unblended	JJ VBN42 VBD51
unblessed	JJ VBN48 VBD63
unblinking	JJ NN54 VBG57
unblinkingly	RB
unblock	VB NN12 VBP42 JJ66	-	35 s ing ed
unbloody	JJ NN48
unblushing	JJ NN39 VBG39
unbodied	JJ VBN45 VBD63
unbolt	VB NN27 VBP39 JJ63	-	35 s ing ed
unbolted	VBN VBD9 JJ33
unbooked	JJ VBN51 VBD54
unbordered	JJ VBN45 VBD54
unbosom	VB NN VBP15 JJ33	-	32 s ing ed
unbounded	JJ VBN54
unbowed	JJ VBN27 VBD45
unbox	VB NN18 VBP45 JJ48	-	35 es ing ed
unbrace	VB NN24 VBP42 JJ51	-	35 s 1ing d
unbraced	VBN VBD6 JJ15
unbraid	VB NN15 JJ18 VBP24	-	35 s ing ed
unbrainwashed	JJ VBN45 VBD45
unbranched	JJ VBD54 VBN54
unbranching	JJ VBG51 NN63
unbranded	JJ VBD57 VBN57
unbreakable	JJ
unbridle	VB NN24 VBP36 JJ60	-	40 s 1ing d
unbridled	VBN VBD9 JJ30
unbroken	JJ VBN63 NN69
unbrushed	JJ VBN51 VBD60
unbuckle	VB VBP54 NN63	-	35 s 1ing d
unburden	VB JJ57 NN57 VBP60	-	40 s ing ed
unburied	JJ VBN60 VBD63
unburnished	JJ VBN54
unbutton	NN VB3 VBP30 JJ45	-	35 s ing ed
unbuttoned	VBN VBD18 JJ21
uncamphorated	JJ VBN42 VBD57
uncanny	JJ NN48
uncapped	JJ VBN24 VBD42 NN69
uncarbonated	JJ VBN39 VBD57
uncaring	JJ NN57 VBG57
uncarpeted	JJ VBN42 VBD51
uncarved	JJ VBN51 VBD57
uncase	VB NN39 VBP42	-	29 s 1ing d
uncastrated	JJ VBN42 VBD57
uncategorised	JJ VBN42 VBD60
uncategorized	JJ VBN48
uncaulked	JJ VBN45 VBD54
uncaused	JJ VBN54 VBD63
unceasing	JJ VBG45 NN57
unceasingly	RB
uncensored	JJ VBN51 VBD66
uncertainly	RB
uncertainty	-	07 1ies
uncertified	JJ VBN45
unchain	VB NN36 VBP39 JJ66	-	35 s ing ed
unchallenged	JJ VBN51
unchangeable	JJ
unchanging	JJ NN48 VBG54
uncharacteristic	JJ
uncharacteristically	RB
uncharged	JJ VBN51 VBD63
unchartered	JJ VBN42 VBD60
unchaste	JJ NN57
uncheckable	JJ
unchecked	JJ VBN48 VBD63
unchristianly	JJ RB33
unchurch	VB NN24 VBP33 JJ51	-	32 es ing ed
uncial	JJ NN54	10 s
uncivil	JJ NN39
uncivilised	JJ VBN42 VBD60
uncivilized	JJ VBN45 VBD63
unclad	JJ VBN9 VBD24
unclaimed	JJ VBN42 VBD57
unclasp	VB NN27 VBP39 JJ60	-	35 s ing ed
uncle	NN	18 s
unclean	JJ NN45
uncleanly	JJ RB33
uncleared	JJ VBN36 VBD42
unclip	VB NN27 VBP39	-	35 s ing ed
unclipped	JJ VBN33 VBD39
uncloak	VB NN18 VBP30 JJ48	-	32 s ing ed
unclog	VB NN9 VBP27 JJ69	-	35 s ging ged
unclogged	VBN VBD9 JJ30
unclothe	VB NN27 VBP30	-	40 s 1ing 4ad
unclothed	JJ VBN48 VBD57
unclouded	JJ VBN51 VBD63
unclutter	VB NN21 JJ45 VBP48	-	30 s ing ed
unco	RB JJ27 NN30
uncoated	JJ VBN45 VBD66
uncoerced	JJ VBN48 VBD66
uncoil	VB NN42 VBP48 JJ69	-	35 s ing ed
uncoiled	VBN VBD9 JJ45
uncolored	JJ VBN48 VBD63
uncoloured	JJ VBN48 VBD66
uncolumned	JJ VBN45 VBD63
uncombable	JJ
uncombed	JJ VBN45 VBD60
uncombined	JJ VBN42 VBD63
uncomely	JJ RB27
uncomfortably	RB
uncommercialised	JJ VBN42 VBD60
uncommercialized	JJ VBN45 VBD63
uncompartmented	JJ VBN48 VBD60
uncompensated	JJ VBN45 VBD66
uncomplaining	JJ VBG30 NN33
uncomplete	JJ NN57
uncompleted	JJ VBN42 VBD51
uncomplicated	JJ VBN45
uncomplimentary	JJ NN48
uncompounded	JJ VBN54
uncomprehended	JJ VBN42 VBD51
uncomprehending	JJ NN54 VBG60
uncompress	VB NN27 VBP36 JJ66	-	35 es ing ed
unconcealed	JJ VBN33 VBD54
unconcern	NN JJ33	07 s
unconcerned	JJ VBN39 VBD51
unconcernedly	RB
unconditional	JJ
unconditionally	RB
unconditioned	JJ VBN57 VBD66
unconfessed	JJ NN51	14 s
unconfined	JJ VBN42 VBD63
unconfirmed	JJ VBN42 VBD60
unconformist	JJ NN48
unconfused	JJ VBN54 VBD63
unconquerable	JJ
unconquered	JJ VBN45 VBD60
unconscious	JJ NN69	09 es
unconsciously	RB
unconsecrated	JJ VBN42 VBD57
unconsidered	JJ VBN45 VBD54
unconsolidated	JJ VBN45 VBD66
unconstipated	JJ VBN42 VBD51
unconstrained	JJ VBN48
unconstricted	JJ VBN51
unconsumed	JJ VBN57 VBD66
unconsummated	JJ VBN45 VBD66
uncontaminated	JJ VBN39 VBD57
uncontaminating	JJ VBG39 NN51
uncontested	JJ VBN48 VBD60
uncontrived	JJ VBN54
uncontrollable	JJ
uncontrollably	RB
uncontroversial	JJ
unconventionality	NN	09 1ies
unconverted	JJ VBN51 VBD66
unconvincing	JJ NN15 VBG21 VBN60
uncooked	JJ VBN51 VBD54
uncooperative	JJ
uncoordinated	JJ VBN39 VBD57
uncork	VB NN9 VBP42 JJ57	-	35 s ing ed
uncorrelated	JJ VBN54
uncorroborated	JJ VBN42 VBD57
uncorrupted	JJ VBN51 VBD60
uncounted	JJ VBN42 VBD42
uncouple	VB NN36 VBP45 JJ57	-	35 s 1ing d
uncousinly	JJ RB33
uncouth	JJ NN39
uncover	-	-	39 s ing ed
uncovering	VBG NN27 JJ63	04 s
uncrannied	JJ VBN45 VBD63
uncrate	VB VBP45 JJ66 NN69	-	35 s 1ing d
uncritical	JJ
uncritically	RB
uncropped	JJ VBN33 VBD42
uncross	VB NN21 VBP33 JJ48	-	38 es ing ed
uncrowded	JJ VBN51 VBD63
uncrowned	JJ VBN54
uncrystallised	JJ VBN42 VBD60
uncrystallized	JJ VBN45 VBD63
unction	NN	10 s
uncultivated	JJ VBN42 VBD63
uncultured	JJ VBN54
uncurbed	JJ VBN45 VBD60
uncured	JJ VBN48 VBD66
uncurl	VB NN30 JJ36 VBP45	-	38 s ing ed
uncurtained	JJ VBN48
uncurved	JJ VBN51 VBD57
uncurving	JJ VBG57
uncus	NN JJ30	25 2i
uncut	JJ NN39
undamaged	JJ VBN57 VBD66
undated	JJ VBN45 VBD66
undaunted	JJ VBN42 VBD42
undeceive	VB JJ33 VBP36 NN42	-	32 s 1ing d
undeciphered	JJ VBN45 VBD60
undecomposed	JJ VBN51
undecorated	JJ VBN42 VBD57
undedicated	JJ VBN45
undefended	JJ VBN42 VBD51
undefiled	JJ VBN27 VBD36 NN66
undefined	JJ VBN42 VBD63
undelineated	JJ VBN48
undemanding	JJ NN54 VBG60
undeniable	JJ
undeniably	RB
undepicted	JJ VBN51
underachieve	VB VBP36 JJ42 NN45	-	41 s 1ing d
underachievement	NN	04 s
underachiever	NN JJ54	18 s
underact	VB VBP48 NN51	-	36 s ing ed
underage	JJ NN27 VB69
underarm	JJ NN33 RB48
underbelly	NN RB39 JJ54	15 1ies
underbid	VB NN15 JJ18 VBP24	-	40 s ding ed
underboss	NN JJ57	18 es
underbred	JJ VBN48 VBD60
underbrush	NN JJ57	14 es
undercharge	NN VB6 VBP42 JJ66	21 s	40 s 1ing d
underclass	NN JJ3	14 es
underclassman	NN JJ66	18 2en
underclothed	JJ VBN48 VBD57
underclothes	NN NNS9 JJ48 VBG69	06 es
underclothing	NN JJ45	06 s
undercoat	NN VB33 JJ66 VBP69	06 s	35 s ing ed
undercurrent	NN JJ30	09 s
undercut	-	27 s	40 s ting ed
underdevelop	VB NN18 VBP21 JJ48	-	39 s ing ed
underdeveloped	VBN VBD9 JJ33
underdog	-	18 s
underdone	JJ NN42
underdrawers	NN NNS6 JJ48 VBG69	06 es
underdress	VB NN27 VBP36 JJ66	-	29 es ing ed
undereducated	JJ VBN45
underemployed	JJ VBN45 VBD63
underestimate	-	09 s	31cc s 1ing d
underestimation	NN	09 s
underexpose	VB VBP36 NN48 JJ69	-	39 s 1ing d
underfed	JJ VBN30 VBD42
undergird	VB NN24 JJ39 VBP39	-	41 s ing 1t
undergo	VB NN21 VBP33 JJ48	-	39 es ing ne/2went
undergrad	NN JJ57	18 s
undergraduate	-	18 s
underground	-	14 s
undergrow	VB NN36 VBP51	-	30 s ing ed
undergrowth	NN JJ57	14 s
underhand	JJ RB15 NN24
underhanded	JJ VBD57 VBN57
underhung	JJ VBN48 VBD60
underived	JJ VBN54
underlay	NN VB24	06 s	38 s ing 1id
underlie	VB NN18 VBP21 JJ39	-	42 s 2ying 2ain/2ay
underline	NN VB60 JJ69	10 s	32cF s 1ing d
underling	NN JJ54 VBG57	18 s
undermanned	JJ VBN51 VBD63
undermentioned	JJ VBN57 VBD66
undermine	-	-	41 s 1ing d
undernourish	VB VBP51 JJ60 NN63	-	34 es ing ed
underpants	NN NNS6 JJ39 VBG69	06 es
underpay	VB NN30 JJ48 VBP51	-	40 s ing 1id
underperform	VB VBP51 NN63 JJ69	-	41 s ing ed
underperformer	NN JJ66	18 s
underpin	VB NN33 VBP39 JJ57	-	35 s ning ned
underplay	VB NN36 VBP63 JJ63	-	36 s ing ed
underpopulated	JJ VBN54
underprice	VB NN6 VBP15 JJ33	-	40 s 1ing d
underprivileged	JJ VBN51 VBD63
underproduce	VB NN21 VBP42 JJ63	-	36 s 1ing d
underquote	VB NN27 JJ36 VBP42	-	40c s 1ing d
underrate	VB VBP45 JJ66 NN69	-	31 s 1ing d
underreckoning	NN VBG57	09 s
underscore	-	10 s	32cF s 1ing d
undersea	JJ NN24
underseal	NN JJ54	06 s
undersealed	JJ VBN33 VBD54
undersecretary	-	18 1ies
undersell	VB NN48 VBP48	-	40 s ing 3old
underseller	NN JJ69	18 s
undersexed	JJ VBN48 VBD60
undershirt	NN JJ69	06 s
undershoot	VB NN33 VBP60 JJ69	-	38 s ing 2t
underside	NN JJ63	15 s
undersign	VB NN36 VBP45 JJ60	-	32 s ing ed
undersize	JJ VB48 NN48
undersized	JJ VBN48
underslung	JJ VBN48 VBD60
underspend	VB VBP54	-	40 s ing ed
understaffed	JJ VBN30 VBD42
understand	-	-	31ccF s ing 3ood
understanding	-	09 s
understandingly	RB
understate	VB JJ33 NN45 VBP45	-	32 s 1ing d
understatement	NN	10 s
understock	VB NN21 VBP39 JJ54	-	40 s ing ed
understudy	NN VB39 JJ60 VBP66	18 1ies	31 1ies ing 1ied
undertake	-	-	36c s 1ing 3ook n
undertaker	NN JJ66	18 s
undertaking	VBG NN21 JJ48	04 s
undertone	NN JJ57	10 s
undervalue	VB NN21 VBP33 JJ48	-	31c s 1ing d
underwear	-	06 s
underweight	JJ NN36
underwood	NN	14 s
underworld	NN JJ54	14 s
underwrite	VB VBP36 NN42 JJ57	-	32c s 1ing 3ote 1ten
underwriter	NN JJ63	18 s
undescended	JJ VBN42 VBD51
undeserved	JJ VBN51 VBD57
undeserving	JJ VBG57
undesigned	JJ VBN45 VBD63
undesirable	JJ NN51	18 s
undesired	JJ VBN42 VBD63
undesiring	JJ NN51 VBG66
undetected	JJ VBN57
undeterred	JJ VBN30 VBD42
undeveloped	JJ VBN39 VBD48
undeviating	JJ VBG39 NN51
undiagnosed	JJ VBN51
undies	NN NNS6 JJ48 VBG69	06 es
undifferentiated	JJ VBN45 VBD66
undigested	JJ VBN48 VBD60
undignified	JJ VBN45
undiluted	JJ VBN45 VBD63
undiminished	JJ VBN54
undimmed	JJ VBN48 VBD60
undine	NN JJ57	18 s
undiscerning	JJ VBG51 NN51
undischarged	JJ VBN51 VBD63
undisciplined	JJ VBN42 VBD63
undiscouraged	JJ VBN57 VBD66
undiscovered	JJ VBN48 VBD60
undiscriminating	JJ VBG39 NN51
undisguised	JJ VBN42 VBD60
undismayed	JJ VBN39 VBD51
undissolved	JJ VBN42 VBD66
undistinguished	JJ VBN54
undistorted	JJ VBN54
undistributed	JJ VBN45 VBD63
undisturbed	JJ VBN45 VBD60
undiversified	JJ VBN45
undo	-	-	35 es ing 1id/ne
undock	VB NN21 VBP39 JJ54	-	38 s ing ed
undoer	NN JJ60	18 s
undoing	VBG NN18 JJ60	04 s
undomesticated	JJ VBN45
undone	JJ VBN15 VBD24
undrained	JJ VBN48
undrape	VB NN30 VBP57 JJ69	-	35 s 1ing d
undreamed	JJ VBN63 VBD63
undreamt	JJ NN45
undress	NN VB27 VBP63	26 es	29 es ing ed
undried	JJ VBN60 VBD63
undrinkable	JJ
undulate	VB JJ36 VBP42 NN60	-	38 s 1ing d
unduly	RB
undyed	JJ VBN45 VBD63
undying	JJ VBG45 NN63
uneager	JJ NN21
unearned	JJ VBN39 VBD51
unearth	VB NN15 JJ39 VBP42	-	40 s ing ed
unearthly	JJ RB54
unease	-	26 s
uneasily	RB
uneasiness	NN	12 es
uneconomical	JJ
unedifying	JJ VBG51
unedited	JJ VBN51 VBD66
uneducated	JJ VBN45
unelaborate	JJ NN66
unelaborated	JJ VBN42 VBD57
unembarrassed	JJ VBN45 VBD63
unembellished	JJ VBN54
unembodied	JJ VBN45 VBD63
unemployed	-	14 s
unemployment	-	26 s
unenclosed	JJ VBN51
unencouraging	JJ NN27 VBG39
unencumbered	JJ VBN45 VBD60
unended	JJ VBN42 VBD51
unending	JJ NN54 VBG60
unendowed	JJ VBN27 VBD45
unenforced	JJ VBN48 VBD66
unengaged	JJ VBN57 VBD66
unenlightened	JJ VBN42 VBD57
unenlightening	JJ VBG51 NN60
unenlivened	JJ VBN42 VBD57
unenterprising	JJ VBG57 NN60
unenthusiastic	JJ
unentitled	JJ VBN48 VBD66
unenviable	JJ
unequal	JJ
unequaled	JJ VBN33 VBD54
unequalised	JJ VBN42 VBD60
unequalized	JJ VBN45 VBD63
unequalled	JJ VBN48 VBD66
unequally	RB
unequipped	JJ VBN33 VBD39
unequivocal	JJ
unerect	JJ NN45
unerring	JJ VBG51
unerringly	RB
unestablished	JJ VBN54
uneven	JJ NN51
unevenly	RB
unexacting	JJ VBG30 NN54
unexampled	JJ VBN45
unexceeded	JJ VBN42 VBD51
unexcelled	JJ VBN27 VBD39 NN69
unexcited	JJ VBN51 VBD66
unexciting	JJ NN45 VBG48
unexcused	JJ VBN54 VBD63
unexhausted	JJ VBN42 VBD54
unexpended	JJ VBN42 VBD51
unexpired	JJ VBN42 VBD63
unexplainable	JJ
unexplained	JJ VBN48
unexploded	JJ VBN51 VBD63
unexploited	JJ VBN51 VBD66
unexplored	JJ VBN48 VBD63
unexpressed	JJ VBN48 VBD63
unexpurgated	JJ VBN24 VBD42 NN66
unextended	JJ VBN42 VBD51
unfaceted	JJ VBN42 VBD51
unfading	JJ NN57 VBG57
unfailing	JJ NN18 VBG24 VBN63
unfairness	NN	09 es
unfaithful	JJ
unfaltering	JJ NN51 VBG51
unfalteringly	RB
unfamiliar	JJ NN54
unfasten	VB VBP39 NN69	-	35 s ing ed
unfastened	VBN VBD15 JJ30
unfastener	NN JJ60	18 s
unfathomed	JJ VBN48 VBD60
unfattened	JJ VBN42 VBD57
unfavourable	JJ
unfearing	JJ NN57 VBG57
unfeasible	JJ
unfeathered	JJ VBN45 VBD60
unfed	JJ VBN30 VBD42
unfeeling	JJ NN45 VBG57
unfeigned	JJ VBN45 VBD63
unfeminine	JJ NN42
unfenced	JJ VBN27 VBD48
unfermented	JJ VBN48 VBD60
unfertile	JJ NN66
unfertilised	JJ VBN42 VBD60
unfertilized	JJ VBN45 VBD63
unfilled	JJ VBN63
unfilmed	JJ VBN48 VBD60
unfit	-	-	30 s ting ted
unfitting	VBG JJ33 NN63
unfixed	JJ VBN48 VBD60
unflagging	JJ NN48 VBG60
unflappable	JJ
unflavored	JJ VBN48 VBD63
unflavoured	JJ VBN48 VBD66
unflawed	JJ VBN33 VBD45
unfledged	JJ VBN63 VBD66
unflinching	JJ VBG51 NN63
unfluctuating	JJ VBG39 NN51
unflurried	JJ VBN60 VBD63
unflustered	JJ VBN42 VBD60
unfocused	JJ VBN54 VBD63
unfocussed	JJ VBN45 VBD63
unfold	-	-	30 s ing ed
unfolding	-	22 s
unforbearing	JJ NN57 VBG57
unforeseen	JJ NN54 VBN69
unforested	JJ VBN48 VBD60
unforgettable	JJ
unforgivable	JJ
unforgiving	JJ VBG48 NN63
unformed	JJ VBN39 VBD57
unfortunate	-	18 s
unframed	JJ VBN63 VBD63
unfreeze	VB VBP48 NN63	-	30 s 1ing 4oze 4ozen
unfrequented	JJ VBN48 VBD60
unfretted	JJ VBN54 VBD57
unfriendly	JJ RB57
unfrightened	JJ VBN42 VBD57
unfrock	VB NN21 VBP39 JJ54	-	41 s ing ed
unfrosted	JJ VBN42 VBD54
unfrozen	VBN JJ
unfruitful	JJ
unfueled	JJ VBN45 VBD60
unfunded	JJ VBN54
unfunny	JJ NN48
unfurl	VB NN30 JJ36 VBP45	-	30 s ing ed
unfurnished	JJ VBN54
unfurrowed	JJ VBN27 VBD45
ungainly	JJ RB33
ungarbed	JJ VBN45 VBD60
ungarmented	JJ VBN48 VBD60
ungathered	JJ VBN45 VBD60
ungeared	JJ VBN36 VBD42
ungentlemanly	JJ RB33
unglamorous	JJ
unglazed	JJ VBN48
ungodly	JJ RB39
ungoverned	JJ VBN39 VBD51
ungraded	JJ VBN48 VBD69
ungrasped	JJ VBN39 VBD48
ungrateful	JJ
ungratified	JJ VBN45
ungratifying	JJ VBG51
ungroomed	JJ VBN48 VBD60
ungrudging	JJ NN45 VBG51
unguaranteed	JJ NN30 VBN42 VBD60
unguarded	JJ VBN27 VBD51
unguiculated	JJ VBN54
unguided	JJ VBN57 VBD63
ungulated	JJ VBN54
ungummed	JJ VBN48 VBD60
ungusseted	JJ VBN42 VBD51
unhallow	VB NN30 JJ51 VBP54	-	32 s ing ed
unhampered	JJ VBN45 VBD60
unhand	VB NN21 VBP36 JJ51	-	35 s ing ed
unhappily	RB
unhappiness	NN	12 es
unhardened	JJ VBN42 VBD57
unharmed	JJ VBN42 VBD66
unharness	NN VB12 VBP33 JJ57	-	35 es ing ed
unhatched	JJ VBN57 VBD60
unheaded	JJ VBN48 VBD69
unhealed	JJ VBN33 VBD54
unhealthy	JJ NN51
unheard-of	JJ NN30
unhearing	JJ NN57 VBG57
unheated	JJ VBN48
unheeded	JJ VBN42 VBD51
unheeding	JJ NN30 VBG33
unhelpful	JJ
unhelpfully	RB
unheralded	JJ VBD54 VBN54
unhesitating	JJ VBG39 NN51
unhesitatingly	RB
unhindered	JJ VBN45 VBD54
unhinge	VB VBP24 NN30 JJ42	-	37 s 1ing d
unhitch	VB NN15 VBP30 JJ54	-	35 es ing ed
unholy	JJ RB33 NN60
unhomogenised	JJ VBN42 VBD60
unhomogenized	JJ VBN48
unhook	VB NN24 VBP51 VBD66	-	35 s ing ed
unhoped	JJ VBN39 VBD48
unhorse	VB NN39 JJ51 VBP57	-	38 s 1ing d
unhuman	JJ NN33
unhurried	JJ VBN60 VBD63
unhurriedly	RB
unhurt	JJ NN30 VB69
unicorn	NN JJ45	18 s
unicycle	NN VB60	06 s	38 s 1ing d
unicyclist	NN JJ48	18 s
unidentifiable	JJ
unidentified	JJ VBN45
unification	-	11 s
unifoliate	JJ NN54
uniform	-	06 s	40 s ing ed
uniformed	VBN VBD15 JJ30
uniformise	VB NN30 VBP33 JJ69	-	30 s 1ing d
uniformity	NN	07 1ies
uniformize	VB VBP51	-	30 s 1ing d
unify	-	-	30 1ies ing 1ied
unilateralist	NN JJ42	18 s
unilaterally	RB
unilluminated	JJ VBN39 VBD57
unilluminating	JJ VBG39 NN51
unimaginable	JJ
unimaginably	RB
unimaginative	JJ
unimagined	JJ VBN42 VBD63
unimpaired	JJ VBN42 VBD63
unimpassioned	JJ VBN57 VBD66
unimpeachable	JJ
unimpeachably	RB
unimpeded	JJ VBN42 VBD51
unimportant	JJ NN57
unimposing	JJ VBG51 NN51
unimpregnated	JJ VBN39 VBD57
unimpressed	JJ VBN48 VBD63
unimpressive	JJ
unimprisoned	JJ VBN51 VBD69
unimproved	JJ VBN51 VBD63
unincorporated	JJ VBN42 VBD57
unindustrialised	JJ VBN42 VBD60
unindustrialized	JJ VBN45 VBD63
uninebriated	JJ VBN45 VBD66
uninfluenced	JJ VBN27 VBD48
uninformed	JJ VBN39 VBD57
uninhabitable	JJ
uninhabited	JJ VBN51 VBD66
uninhibited	JJ VBN51 VBD66
uninitiate	JJ NN15	14 s
uninitiated	JJ VBN45 VBD66
uninjectable	JJ
uninjured	JJ VBN48 VBD66
uninquiring	JJ NN51 VBG66
uninspired	JJ VBN42 VBD63
uninspiring	JJ NN51 VBG66
uninstructed	JJ VBN51
unintegrated	JJ VBN42 VBD57
unintelligent	JJ
unintelligibility	NN	10 1ies
unintended	JJ VBN42 VBD51
unintentional	JJ
unintentionally	RB
uninterested	JJ VBN48 VBD60
uninteresting	JJ VBG42 NN54
uninterrupted	JJ VBN51 VBD60
uninterruptedly	RB
unintimidated	JJ VBN45 VBD66
unintoxicated	JJ VBN45
uninucleate	JJ NN60
uninvited	JJ VBN51 VBD66
uninviting	JJ NN45 VBG48
uninvolved	JJ VBN42 VBD66
union	-	14 s
unionise	VB NN30 VBP33 JJ69	-	41 s 1ing d
unionism	NN	14 s
unionist	NN JJ42	18 s
unionize	-	-	41 s 1ing d
uniovulate	JJ NN21 VB30 VBN57
uniqueness	NN	07 es
unironed	JJ VBN51 VBD69
unisex	JJ NN36
unison	-	26 s
unit	-	23 s
unitary	JJ NN57
unite	-	-	41 s 1ing d
uniting	-	04 s
unitise	VB NN30 VBP33 JJ69	-	41 s 1ing d
unitize	VB VBP51	-	41 s 1ing d
unity	-	26 1ies
univalent	JJ NN66
universal	-	10 s
universalise	VB NN30 VBP33 JJ69	-	32 s 1ing d
universalistic	JJ
universality	NN	07 1ies
universalize	VB VBP60	-	32 s 1ing d
universe	-	17 s
university	-	14 1ies
unjointed	JJ VBN48 VBD63
unjustifiable	JJ
unjustified	JJ VBN45
unkempt	JJ NN45
unkept	JJ NN45
unkeyed	JJ VBN45 VBD63
unkindled	JJ VBN39 VBD51
unkindly	JJ RB6
unknot	VB NN21 JJ48 VBP51	-	35 s ing ed
unknowing	JJ NN9 VBG45 CD69	09 s
unknown	-	15 s
unlabeled	JJ VBN45 VBD60
unlabelled	JJ VBN27 VBD39 NN69
unlace	VB NN21 JJ42 VBP48	-	35 s 1ing d
unlaced	VBN VBD6 JJ15
unlade	VB NN36 JJ48 VBP54	-	35 s 1ing d
unlamented	JJ VBN48 VBD60
unlash	VB NN30 VBP57	-	35 es ing ed
unlatched	JJ VBN57 VBD60
unlaureled	JJ VBN45 VBD60
unlaurelled	JJ VBN27 VBD39 NN69
unlawfully	RB
unlax	VB NN18 VBP45 JJ48	-	29 es ing ed
unleaded	JJ VBN48 VBD69
unlearn	VB VBP33 NN42 JJ51	-	31c s ing t
unlearned	JJ VBN39 VBD51
unleash	-	-	35 es ing ed
unleavened	JJ VBN42 VBD57
unlettered	JJ VBN42 VBD60
unlicenced	JJ VBN27 VBD48
unlicensed	JJ VBN51 VBD69
unlighted	JJ VBN48 VBD63
unlikable	JJ
unlikelihood	NN	07 s
unlined	JJ VBN42 VBD63
unlipped	JJ VBN33 VBD39
unlisted	JJ VBN33 VBD42
unlit	JJ NN39
unliterary	JJ NN63
unlittered	JJ VBN42 VBD60
unlive	VB JJ33 VBP36 NN42	-	42 s 1ing d
unliveried	JJ VBN60 VBD63
unload	VB NN21 JJ42 VBP48	-	35 s ing ed
unloading	VBG NN27 JJ57	04 s
unlobed	JJ VBN45 VBD60
unlocated	JJ VBN45
unlock	VB NN12 VBP42 JJ66	-	35 s ing ed
unlocked	VBN JJ18 VBD21
unloose	VB VBP36 NN48 JJ69	-	41 s 1ing d
unloosen	VB NN45 VBP45 JJ54	-	41 s ing ed
unloved	JJ VBN51 VBD63
unlovely	JJ RB30
unloving	JJ VBG66
unlubricated	JJ VBN45
unluckily	RB
unlucky	JJ
unmake	VB NN48 VBP66	-	36 s 1ing 2de
unmalicious	JJ
unmalted	JJ VBN39 VBD48
unman	NN VB6 VBP30 JJ33	-	37 s ning ned
unmanageable	JJ
unmanageably	RB
unmanned	VBN VBD9 JJ18
unmannered	JJ VBN45 VBD60
unmannerly	JJ RB54
unmapped	JJ VBN24 VBD42 NN69
unmarked	JJ VBN33 VBD33 NN69
unmarred	JJ VBN30 VBD42
unmask	VB NN27 VBP42 JJ60	-	32 s ing ed
unmasking	VBG NN24 JJ63	10 s
unmatched	JJ VBN57 VBD60
unmated	JJ VBN45 VBD66
unmeasured	JJ VBN45 VBD63
unmechanised	JJ VBN42 VBD60
unmechanized	JJ VBN48
unmediated	JJ VBN45 VBD66
unmelted	JJ VBN39 VBD48
unmerited	JJ VBN51 VBD66
unmeritorious	JJ
unmined	JJ VBN42 VBD63
unmingled	JJ VBN45 VBD60
unmistakably	RB
unmitigated	JJ VBN24 VBD42 NN66
unmixed	JJ VBN48 VBD60
unmoderated	JJ VBN42 VBD57
unmodernised	JJ VBN42 VBD60
unmodernized	JJ VBN48
unmodified	JJ VBN45
unmodulated	JJ VBN54
unmolested	JJ VBN48 VBD60
unmortgaged	JJ VBN57 VBD66
unmotivated	JJ VBN42 VBD63
unmotorised	JJ VBN42 VBD60
unmotorized	JJ VBN48
unmourned	JJ VBN39 VBD51
unmovable	JJ
unmoved	JJ VBN51 VBD63
unmoving	JJ VBG66
unmutilated	JJ VBN54
unmuzzle	VB NN33 JJ36 VBP39	-	40 s 1ing d
unmyelinated	JJ VBN39 VBD57
unnatural	JJ
unnaturalised	JJ VBN42 VBD60
unnaturalized	JJ VBN45 VBD63
unneeded	JJ VBN42 VBD51
unneighborly	JJ RB51
unneighbourly	JJ RB51
unnerve	VB NN51 VBP66	-	37 s 1ing d
unnerved	VBN VBD9 JJ21
unnotched	JJ VBN57 VBD60
unnoted	JJ VBN45 VBD60
unnourished	JJ VBN54
unnumbered	JJ VBN45 VBD60
unobligated	JJ VBN24 VBD42 NN66
unobliging	JJ NN45 VBG51
unobserved	JJ VBN51 VBD57
unobstructed	JJ VBN51
unobtainable	JJ
unobtrusively	RB
unoccupied	JJ VBN45 VBD63
unoffending	JJ NN54 VBG60
unofficially	RB
unoiled	JJ VBN27 VBD36 NN66
unopened	JJ VBN42 VBD57
unopposed	JJ VBN51
unordered	JJ VBN45 VBD54
unorganised	JJ VBN42 VBD60
unorganized	JJ VBN48
unoriented	JJ VBN48 VBD60
unornamented	JJ VBN48 VBD60
unorthodoxy	NN JJ54	09 1ies
unowned	JJ VBN54
unoxygenated	JJ VBN39 VBD57
unpack	VB NN24 VBP39 JJ63	-	35 s ing ed
unpackaged	JJ VBN57 VBD66
unpaintable	JJ
unpainted	JJ VBN48 VBD63
unpaired	JJ VBN42 VBD63
unpalatable	JJ
unparallel	JJ NN48
unparalleled	JJ VBN45 VBD60
unparented	JJ VBN48 VBD60
unparliamentary	JJ NN48
unpartitioned	JJ VBN57 VBD66
unpasteurised	JJ VBN42 VBD60
unpasteurized	JJ VBN48
unpatented	JJ VBN48 VBD60
unpatronised	JJ VBN42 VBD60
unpatronized	JJ VBN48
unpatterned	JJ VBN39 VBD51
unpaved	JJ VBN51 VBD63
unpeopled	JJ VBN45
unperceived	JJ VBN54
unperceiving	JJ VBG48 NN63
unperformed	JJ VBN39 VBD57
unpermed	JJ VBN42 VBD60
unperplexed	JJ VBN48 VBD60
unperson	NN JJ57	18 s
unpersuaded	JJ VBN48 VBD69
unpersuasive	JJ
unperturbed	JJ VBN45 VBD60
unpick	VB VBP42 NN45 JJ66	-	35 s ing ed
unpictured	JJ VBN54
unpicturesque	JJ NN39
unpierced	JJ VBN48 VBD66
unpigmented	JJ VBN48 VBD60
unpillared	JJ VBN54 VBD54
unpin	VB NN33 VBP39 JJ57	-	35 s ning ned
unpitying	JJ VBG45 NN63
unplaced	JJ VBN54 VBD63
unplanned	JJ VBN51 VBD63
unplanted	JJ VBN51 VBD60
unpleasant	JJ NN57
unpleasantly	RB
unpleasantness	NN	12 es
unpleasing	JJ VBG45 NN57
unploughed	JJ VBN48 VBD57
unplowed	JJ VBN27 VBD45
unplug	VB NN15 VBP27 JJ30	-	35 s ging ged
unplumbed	JJ VBN45 VBD60
unpointed	JJ VBN48 VBD63
unpolished	JJ VBN54
unpolluted	JJ VBN45 VBD63
unpopularity	-	07 1ies
unpopulated	JJ VBN54
unposed	JJ VBN51
unpotted	JJ VBN54 VBD57
unpowered	JJ VBN45 VBD60
unpracticed	JJ VBN60
unpractised	JJ VBN42 VBD60
unpredictability	-	07 1ies
unpredictably	RB
unpredicted	JJ VBN51
unpremeditated	JJ VBN42 VBD60
unprepossessing	JJ NN27 VBG30 VBN69
unpresidential	JJ
unpressed	JJ VBN48 VBD63
unpretending	JJ NN54 VBG60
unpretentious	JJ
unpriestly	JJ RB54
unprincipled	JJ VBN45
unproblematic	JJ
unprocessed	JJ VBN48 VBD63
unprocurable	JJ
unproductive	JJ
unprofessional	JJ
unpromised	JJ VBN42 VBD60
unpromising	JJ VBG57 NN60
unprotected	JJ VBN57
unproved	JJ VBN51 VBD63
unproven	JJ NN51
unprovoked	JJ VBN51 VBD54
unprovoking	JJ NN39 VBG39
unpublished	JJ VBN54
unpunished	JJ VBN54
unpurified	JJ VBN45
unqualifiedly	RB
unquenchable	JJ
unquestionable	JJ
unquestioned	JJ VBN57 VBD66
unquestioning	JJ NN18 VBG24 VBN63
unquestioningly	RB
unquiet	JJ NN30
unraised	JJ VBN42 VBD60
unranked	JJ VBN42 VBD54
unratified	JJ VBN45
unravel	-	-	35 s ling led
unraveler	NN JJ69	18 s
unraveller	NN JJ69	18 s
unreached	JJ VBN51 VBD54
unread	JJ NN42
unready	JJ NN48
unreal	JJ NN45
unrealised	JJ VBN42 VBD60
unrealism	NN	09 s
unrealistically	RB
unreality	NN	07 1ies
unrealized	JJ VBN45 VBD63
unreason	NN JJ57	26 s
unreasoning	JJ NN18 VBG24 VBN63
unreassuring	JJ VBG45 NN48
unreciprocated	JJ VBN45
unrecognised	JJ VBN42 VBD60
unrecognizable	JJ
unrecognized	JJ VBN48
unreconciled	JJ VBN27 VBD36 NN66
unreconstructed	JJ VBN51
unrecorded	JJ VBN30 VBD54
unredeemable	JJ
unredeemed	JJ VBN48 VBD60
unreduced	JJ VBN51 VBD66
unreel	VB NN39 VBP48 JJ54	-	35 s ing ed
unrefined	JJ VBN42 VBD63
unreflective	JJ
unreformed	JJ VBN39 VBD57
unrefreshed	JJ VBN51 VBD60
unregenerate	JJ
unregenerated	JJ VBN42 VBD57
unregretting	JJ VBG45 NN51
unregulated	JJ VBN54
unrehearsed	JJ VBN51 VBD69
unrelaxed	JJ VBN48 VBD60
unreleased	JJ VBN63
unreliability	NN	07 1ies
unrelieved	JJ VBN51 VBD63
unremarkable	JJ
unremarked	JJ VBN33 VBD33 NN69
unremedied	JJ VBN45 VBD63
unremitting	JJ VBG45 NN51
unrenewed	JJ VBN39 VBD48
unrepaired	JJ VBN42 VBD63
unrepentant	JJ NN57
unrepressed	JJ VBN48 VBD63
unrequested	JJ VBN48 VBD60
unrequited	JJ VBN51 VBD66
unreserved	JJ VBN51 VBD57
unreservedly	RB
unresisting	JJ VBG42 NN54
unresponsive	JJ
unrest	-	26 s
unrested	JJ VBN48 VBD60
unrestrained	JJ VBN48
unrestrainedly	RB
unrestricted	JJ VBN51
unrevealed	JJ VBN33 VBD54
unrevised	JJ VBN42 VBD60
unrevived	JJ VBN54
unrewarded	JJ VBN27 VBD51
unrewarding	JJ NN36 VBG60
unrhymed	JJ VBN48 VBD60
unrifled	JJ VBN45 VBD60
unrigged	JJ VBN39 VBD51
unrimed	JJ VBN42 VBD57
unripe	JJ NN27
unripened	JJ VBN42 VBD57
unrivaled	JJ VBN33 VBD54
unrivalled	JJ VBN48 VBD66
unroll	VB NN21 VBP33	-	35 s ing ed
unroofed	JJ VBN30 VBD42
unrouged	JJ VBN51 VBD63
unruffled	JJ VBN45 VBD60
unsaddle	VB NN24 VBP36 JJ60	-	35 s 1ing d
unsaddled	VBN VBD9 JJ30
unsaid	JJ VBN15 VBD18
unsalaried	JJ VBN60 VBD63
unsalted	JJ VBN39 VBD48
unsanctify	VB VBP48	-	30 1ies ing 1ied
unsanctioned	JJ VBN57 VBD66
unsanded	JJ VBD57 VBN57
unsaponified	JJ VBN45
unsated	JJ VBN45 VBD66
unsatiated	JJ VBN45 VBD66
unsatisfactory	JJ
unsatisfied	JJ VBN45
unsatisfying	JJ VBG51
unsaturated	JJ VBN42 VBD57
unsaved	JJ VBN51 VBD63
unsavoury	JJ NN24
unsay	VB NN30 JJ48 VBP51	-	32 s ing 1id
unscathed	JJ VBN48 VBD57
unscheduled	JJ VBN45 VBD60
unscholarly	JJ RB51
unschooled	JJ VBN45 VBD60
unscientific	JJ
unscramble	VB JJ24 VBP39 NN45	-	30 s 1ing d
unscrew	VB NN39 VBP54 VBD66	-	35 s ing ed
unscrupulous	JJ
unseal	VB NN45 JJ66 VBP69	-	35 s ing ed
unsealed	VBN VBD18 JJ36
unseamed	JJ VBN63 VBD63
unseasonably	RB
unseasoned	JJ VBN51 VBD69
unseat	-	-	41 s ing ed
unseeded	JJ VBN42 VBD51
unseeing	JJ VBG15 NN39 VBN57
unseen	JJ NN15 CD39	09 s
unseeyn	JJ NN33
unsegmented	JJ VBN48 VBD60
unsegregated	JJ VBN24 VBD42 NN66
unselfconscious	JJ
unselfconsciousness	NN	09 es
unselfish	JJ NN66
unselfishness	NN	07 es
unsent	JJ NN45
unservile	JJ NN57
unsettle	VB VBP36 NN42 JJ51	-	37 s 1ing d
unsex	VB NN18 VBP45 JJ48	-	40 es ing ed
unsexy	JJ NN45 RB51
unshackled	JJ VBN45 VBD60
unshaded	JJ VBN48 VBD69
unshadowed	JJ VBN27 VBD45
unshakable	JJ
unshaken	JJ VBN63 NN69
unshaped	JJ VBN39 VBD54
unshapely	JJ RB27
unshared	JJ VBN54 VBD54
unsharpened	JJ VBN42 VBD57
unshaved	JJ VBN51 VBD63
unshaven	JJ NN51
unsheared	JJ VBN36 VBD42
unsheathe	VB NN27 VBP30	-	35 s 1ing d
unsheathed	VBN VBD9 JJ21
unshelled	JJ VBN27 VBD39 NN69
unshielded	JJ VBD54 VBN54
unshod	JJ NN18 VBN48
unshoed	JJ VBN48 VBD60
unshrinking	JJ NN54 VBG57
unshuttered	JJ VBN42 VBD60
unsighted	JJ VBN48 VBD63
unsightly	JJ RB27
unsigned	JJ VBN45 VBD63
unsilenced	JJ VBN27 VBD48
unsized	JJ VBN48
unskilled	JJ VBN63
unsleeping	JJ NN39 VBG42
unsloped	JJ VBN39 VBD48
unsmiling	JJ NN18 VBG24 VBN63
unsmilingly	RB
unsmooth	JJ NN39
unsmoothed	JJ VBN48 VBD57
unsnarl	VB NN30 JJ36 VBP45	-	35 s ing ed
unsoiled	JJ VBN27 VBD36 NN66
unsold	JJ NN42
unsolder	VB NN6 VBP30 JJ36	-	35 s ing ed
unsoldierly	JJ RB54
unsolved	JJ VBN42 VBD66
unsophisticated	JJ VBN45
unsorted	JJ VBN54
unsounded	JJ VBN54
unsoured	JJ VBN48 VBD66
unspaced	JJ VBN54 VBD63
unspecialised	JJ VBN42 VBD60
unspecialized	JJ VBN45 VBD63
unspecified	JJ VBN45
unspell	VB NN48 VBP48	-	32 s ing ed
unspent	JJ NN45
unspoiled	JJ VBN27 VBD36 NN66
unspoilt	JJ NN27 VBN63
unspoken	JJ VBN63 NN69
unsporting	JJ VBG33 NN54
unspotted	JJ VBN54 VBD57
unstaged	JJ VBN57 VBD66
unstained	JJ VBN48
unstaple	VB NN36 VBP45 JJ57	-	35 s 1ing d
unstarred	JJ VBN30 VBD42
unstated	JJ VBN42 VBD60
unsteadily	RB
unsteady	JJ NN48
unsterilised	JJ VBN42 VBD60
unsterilized	JJ VBN45 VBD63
unstilted	JJ VBN39 VBD48
unstimulating	JJ VBG39 NN51
unstinted	JJ VBN48 VBD63
unstinting	JJ VBG51 NN60
unstirred	JJ VBN30 VBD42
unstoppered	JJ VBN45 VBD60
unstrain	VB NN30 VBP42	-	29 s ing ed
unstrap	VB NN33 VBP36 JJ60	-	35 s ing ed
unstratified	JJ VBN45
unstressed	JJ VBN48 VBD63
unstring	VB NN15 VBP24 JJ27	-	35 s ing 3ung
unstrung	VBN VBD12 JJ24
unstuck	JJ NN42
unstudied	JJ VBN45 VBD63
unstuff	VB NN9 VBP42 JJ45	-	35 s ing ed
unstylish	JJ VB66
unsubdivided	JJ VBN57 VBD63
unsubdued	JJ VBN30 VBD60
unsubstantialise	VB NN30 VBP33 JJ69	-	30 s 1ing d
unsubstantialize	VB VBP60	-	30 s 1ing d
unsubstantiated	JJ VBN45 VBD66
unsugared	JJ VBN54 VBD54
unsuitability	NN	07 1ies
unsuitable	JJ
unsuitably	RB
unsuited	JJ VBN51 VBD66
unsullied	JJ VBN24 VBD42 NN66
unsung	JJ VBN48 VBD60
unsupervised	JJ VBN42 VBD60
unsupported	JJ VBN54
unsuppressed	JJ VBN48 VBD63
unsurpassed	JJ VBN45 VBD63
unsurprised	JJ VBN42 VBD60
unsuspecting	JJ VBG30 NN54
unswayed	JJ VBN39 VBD51
unsweet	JJ NN30
unsweetened	JJ VBN42 VBD57
unswept	JJ NN45
unswerving	JJ VBG57
unsyllabled	JJ VBN51 VBD60
unsympathetic	JJ
unsympathising	JJ VBG57 NN60
unsympathizing	JJ VBG45
unsynchronised	JJ VBN42 VBD60
unsynchronized	JJ VBN48
untagged	JJ VBN39 VBD51
untainted	JJ VBN48 VBD63
untalented	JJ VBN48 VBD60
untamed	JJ VBN63 VBD63
untangle	VB NN33 JJ36 VBP39	-	35 s 1ing d
untanned	JJ VBN51 VBD63
untaped	JJ VBN39 VBD54
untapped	JJ VBN24 VBD42 NN69
untarnished	JJ VBN54
untasted	JJ VBN24 VBD30 NN63
untaught	VBD JJ3 VBN9
untaxed	JJ VBN48 VBD60
unteach	VB NN33 VBP42	-	32c es ing 4aught
untellable	JJ
untempered	JJ VBN45 VBD60
untempting	JJ VBG48
untenanted	JJ VBN51 VBD60
untended	JJ VBN42 VBD51
untested	JJ VBN48 VBD60
untethered	JJ VBN45 VBD60
unthankful	JJ
unthaw	VB NN42 VBP63	-	30 s ing ed
unthematic	JJ
unthinking	JJ RB30 NN45
unthreatening	JJ VBG51 NN60
untidy	JJ NN48
untie	VB NN18 VBP21 JJ39	-	35 s 2ying d
untied	VBN VBD15 JJ24
untier	NN JJ48	18 s
untimbered	JJ VBN45 VBD60
untimely	RB JJ24
untipped	JJ VBN33 VBD39
untired	JJ VBN42 VBD63
untiring	JJ NN51 VBG66
untitled	JJ VBN48 VBD66
untoasted	JJ VBN24 VBD30 NN63
untoothed	JJ VBN48 VBD57
untouchable	JJ NN60	18 s
untoughened	JJ VBN42 VBD57
untoward	JJ NN63 RB63
untracked	JJ VBN54 VBD63
untraditional	JJ
untrained	JJ VBN48
untrammeled	JJ VBN45 VBD60
untrammelled	JJ VBN27 VBD39 NN69
untraveled	JJ VBN45 VBD60
untravelled	JJ VBN27 VBD39 NN69
untraversed	JJ VBN51 VBD69
untreated	JJ VBN48
untried	JJ VBN60 VBD63
untrimmed	JJ VBN48 VBD60
untrod	JJ NN18 VBN48
untroubled	JJ VBN51 VBD60
untrusting	JJ VBG42 NN54
untrustworthiness	NN	07 es
untrusty	JJ NN24
untruth	NN JJ57	10 s
untucked	JJ VBN48 VBD63
untufted	JJ VBN45 VBD66
untune	VB NN24 VBP39 JJ45	-	37 s 1ing d
unturned	JJ VBN39 VBD51
untutored	JJ VBN48 VBD63
untwine	VB NN18 VBP30 JJ42	-	35 s 1ing d
untwist	VB NN27 VBP42 JJ45	-	35 s ing ed
untwisted	VBN VBD6 JJ36
ununderstood	JJ NN18 VBN51
unused	JJ VBN54 VBD63
unutterably	RB
unuttered	JJ VBN42 VBD60
unvaccinated	JJ VBN39 VBD57
unvalued	JJ VBN30 VBD60
unvaned	JJ VBN45 VBD63
unvanquished	JJ VBN54
unvaried	JJ VBN60 VBD63
unvarnished	JJ VBN54
unvarying	JJ VBG48
unveil	-	-	35 s ing ed
unveiling	VBG NN21	10 s
unvented	JJ VBN48 VBD60
unventilated	JJ VBN54
unverbalised	JJ VBN42 VBD60
unverbalized	JJ VBN45 VBD63
unverified	JJ VBN45
unversed	JJ VBN51 VBD69
unvitrified	JJ VBN45
unvoluntary	JJ NN48
unvulcanised	JJ VBN42 VBD60
unvulcanized	JJ VBN48
unwarmed	JJ VBN42 VBD66
unwarranted	JJ VBN51 VBD60
unwary	JJ NN57
unwashed	JJ VBN45 VBD45
unwaveringly	RB
unwaxed	JJ VBN48 VBD60
unweaned	JJ VBN45 VBD63
unwearied	JJ VBN60 VBD63
unwearying	JJ VBG48
unweathered	JJ VBN45 VBD60
unweave	VB VBP24 NN39 JJ63	-	35 s 1ing d
unwebbed	JJ VBN45 VBD60
unwed	JJ VBN33 VBD45
unwedded	JJ VBN51 VBD63
unwell	JJ NN15 VB42 VBN63
unwieldy	JJ NN48
unwillingness	-	07 es
unwind	VB NN42 VBP51 JJ66	-	35 s ing 3ound
unwire	VB VBP39 NN39 JJ66	-	35 s 1ing d
unwise	JJ NN27 RB63 VB69
unwisely	RB
unwished	JJ VBN54
unwitting	JJ VBG45 NN51
unwomanly	JJ RB33
unwonted	JJ VBN45 VBD57
unwooded	JJ VBN51 VBD63
unworldly	JJ RB39
unworried	JJ VBN60 VBD63
unwounded	JJ VBN54
unwrap	VB NN33 VBP36 JJ60	-	35cF s ping ped
unwrinkled	JJ VBN45 VBD60
unwritten	JJ VBN48 NN57 VB60
unyoke	VB VBP42 NN48	-	35 s 1ing d
unzip	VB NN27 VBP39	-	35 s ping ped
up	-	-	30 s ping ped
up-to-date	JJ NN63 VB69
upbeat	-	26 s
upbraid	VB NN15 JJ18 VBP24	-	32 s ing ed
upbraider	NN	18 s
upbraiding	VBG NN30 JJ60	10 s
upbringing	-	07 s
upchuck	VB VBP33 NN36 JJ60	-	29 s ing ed
upcountry	JJ NN36
upcurved	JJ VBN51 VBD57
update	-	10 s	30c s 1ing d
upend	-	-	38 s ing ed
upending	VBG NN24 JJ54	04 s
upfield	JJ NN18 VB45 VBN48
upgrade	NN VB21 JJ42 VBP66	17 s	31 s 1ing d
upheaval	-	26 s
upheave	VB VBP24 NN39 JJ63	-	35 s 1ing 4ove
uphill	NN JJ9 RB33	17 s
uphold	VB NN27 VBP54	-	42cc s ing 3eld
upholder	NN JJ63	18 s
upholster	VB NN36 VBP63	-	40 s ing ed
upholsterer	NN JJ54	18 s
upkeep	NN JJ42	04 s
upland	NN JJ27	17 s
uplift	NN VB42 JJ69	11 s	37 s ing ed
uplifted	VBN VBD21 JJ27
uplifting	-	11 s
uplink	NN JJ57	10 s
upload	VB NN21 JJ42 VBP48	-	40 s ing ed
upmarket	JJ NN36
upper	-	06 s
upper-level	JJ
upper-lower-class	JJ NN36
upper-middle-class	JJ NN36
uppercase	NN JJ15	10 s
uppercut	NN JJ60	04 s
uppermost	JJ NN48 RB57
uppish	JJ NN66
uppity	JJ NN3 VBN66
upraise	VB NN30 VBP33 JJ69	-	29 s 1ing d
upraised	VBN VBD18 JJ30
upright	JJ NN24	06 s
uprise	VB NN30 VBP33 JJ69	-	42 s 1ing 3ose n
uprising	-	04 s
upriver	RB JJ48 NN51
uproar	-	26 s
uproot	VB NN33 VBP60 JJ69	-	41 s ing ed
uprooter	NN JJ60	18 s
upscale	JJ NN45
upset	-	26 s	30 s ting ed
upsetter	NN JJ57	18 s
upshot	-	19 s
upside	-	15 s
upside-down	JJ NN39
upsilon	NN	10 s
upstage	-	06 s	41 s 1ing d
upstager	NN	18 s
upstair	JJ NN27
upstairs	JJ RB18 NN24	06 es
upstanding	JJ NN54 VBG60
upstart	-	18 s
upstream	JJ NN3 RB27
upstroke	NN JJ66 VB69	10 s
upsurge	NN JJ57 VB66	11 s
uptake	NN	04 s
upthrust	NN JJ48	11 s
uptick	NN JJ57	04 s
uptight	JJ NN42
uptime	NN JJ42	28 s
uptown	-	15 s
upturn	-	04 s
upturned	JJ VBN39 VBD51
upwardly	RB
upwards	RB NNS69
upwind	JJ NN33 RB42
uranium	-	27 s
uranologist	NN JJ51	18 s
urbane	JJ NN48
urbanise	VB NN30 VBP33 JJ69	-	30 s 1ing d
urbanised	VBN VBD18 JJ30
urbanization	NN	26 s
urbanize	VB VBP51	-	30 s 1ing d
urbanized	VBN VBD21 JJ24
urceolate	JJ NN27 VB39 VBN66
urchin	NN JJ57	18 s
ureterocele	NN JJ39	26 s
urethrocele	NN JJ39	26 s
urge	-	16 s	32ccF s 1ing d
urgency	-	26 1ies
urgently	RB
urging	-	10 s
urinal	NN JJ21	06 s
urinary	JJ
urinate	VB VBP45 JJ66	-	29 s 1ing d
urinator	NN	18 s
urine	NN JJ57	27 s
urn	NN JJ45	06 s
urocele	NN JJ39	26 s
urologist	NN JJ51	18 s
uropathy	NN JJ45	26 1ies
ursine	JJ NN42
urticate	VB VBP39 NN57	-	39 s 1ing d
usable	JJ
usage	NN JJ60	04 s
use	-	04 s	34 s 1ing d
useable	JJ
used-car	-	06 s
usefulness	NN	07 es
uselessly	RB
uselessness	NN	07 es
user	-	18 s
user-friendly	JJ RB57
usher	-	18 s	38 s ing ed
usherette	NN JJ42 VB63	18 s
using	-	04 s
usufruct	NN JJ51	07 s
usufructuary	JJ NN18	18 1ies
usurer	NN JJ54	18 s
usurp	VB NN27 VBP39 JJ60	-	40 s ing ed
usurpation	NN	04 s
usurper	NN JJ48	18 s
ut	NN JJ54	28 s
utensil	NN JJ60	06 s
uterine	JJ NN42
utilise	VB NN30 VBP33 JJ69	-	34 s 1ing d
utiliser	NN JJ51	18 s
utilitarian	JJ NN36	18 s
utility	-	14 1ies
utilization	NN	04 s
utilize	VB VBP60	-	34 s 1ing d
utilizer	NN JJ60	18 s
utmost	JJ NN21	07 s
utopia	NN JJ66	10 s
utopian	JJ NN57
utter	-	-	32cc s ing ed
utterance	NN	10 s
utterer	NN JJ54	18 s
uveal	JJ NN45
uxor	NN JJ69	18 s
uxoricide	NN	18 s
vac	NN JJ30	28 s
vacancy	-	26 1ies
vacantly	RB
vacate	VB VBP39 NN60	-	41c s 1ing d
vacation	-	28 s	42 s ing ed
vacationer	NN JJ60	18 s
vacationing	-	04 s
vacationist	NN JJ42	18 s
vaccinate	VB VBP45 JJ66	-	29 s 1ing d
vaccinating	VBG NN39	04 s
vaccination	NN	04 s
vaccinator	NN	18 s
vaccine	-	06 s
vaccinee	NN JJ60	18 s
vacillate	VB VBP45 NN63	-	42 s 1ing d
vacillator	NN	18 s
vacuolate	JJ NN27 VB39 VBN66
vacuolated	JJ VBN54
vacuolization	NN	26 s
vacuous	JJ
vacuum	-	26 2a	35 s ing ed
vacuum-clean	VB VBP18 NN30 JJ48	-	35 s ing ed
vagabond	NN JJ6 VB9 VBP51	17 s	38 s ing ed
vagary	NN JJ42	11 1ies
vagina	NN	08 e
vaginismus	NN JJ30	04 es
vaginocele	NN JJ39	26 s
vagrant	JJ NN18	18 s
vaguely	RB
vagueness	NN	07 es
vainglorious	JJ
vainglory	NN JJ33	07 1ies
vaisya	NN	18 s
valediction	NN	10 s
valedictorian	NN JJ33	18 s
valedictory	-	10 1ies
valence	NN	07 s
valentine	NN JJ57	18 s
valet	NN VB33	18 s	41 s ing ed
valetudinarian	JJ NN36	18 s
valgus	NN JJ30	26 es
valiant	JJ
validate	-	-	41cc s 1ing d
validated	VBN VBD18 JJ24
validation	NN	04 s
validity	-	07 1ies
valley	-	17 s
valor	NN JJ69	07 s
valour	NN JJ36	07 s
valsartan	NN JJ48	06 s
valuable	-	21 s
valuate	VB JJ57 VBP60	-	31 s 1ing d
valuation	-	09 s
valuator	NN	18 s
value	-	09 s	31c s 1ing d
value-system	NN	09 s
valueless	JJ
valuer	NN JJ60	18 s
values	-	09 es
valve	NN JJ30	08 s
valved	JJ VBN42 VBD63
valvotomy	NN JJ54	04 1ies
valvulotomy	NN JJ54	04 1ies
vamoose	VB VBP36 NN48 JJ69	-	38 s 1ing d
vamp	NN VB18 VBP63 JJ69	18 s	36c s ing ed
vamper	NN JJ48	18 s
vampire	NN	18 s
van	-	14 s
vandal	NN JJ33	18 s
vandalise	VB NN30 VBP33 JJ69	-	35 s 1ing d
vandalism	NN	04 s
vandalize	VB VBP60	-	35 s 1ing d
vandyke	NN JJ60	18 s
vaned	JJ VBN45 VBD63
vanguard	-	14 s
vanilla	NN JJ21	20 s
vanish	VB	-	30 es ing ed
vanished	VBN JJ18 VBD18
vanisher	NN	18 s
vanishing	VBG NN27	11 s
vanishingly	RB
vanity	NN	12 1ies
vanquish	VB VBP51 JJ60 NN63	-	33 es ing ed
vanquisher	NN	18 s
vantage	NN JJ63	15 s
vapid	JJ NN60
vapor	NN JJ69	27 s
vaporing	NN JJ39 VBG42	10 s
vaporise	VB NN30 VBP33 JJ69	-	30 s 1ing d
vaporish	JJ NN66
vaporization	NN	04 s
vaporize	VB VBP51	-	35 s 1ing d
vapourised	JJ VBN42 VBD60
vapourish	JJ NN66
vaquero	NN JJ60	18 s
var	NN JJ45	23 s
variability	NN	07 1ies
variable	JJ NN66	17 s
variant	JJ NN33	11 s
variate	NN JJ45 VB63	09 s
variation	NN	11 s
varicelliform	JJ NN57 VB69
varicocele	NN JJ39	26 s
varicolored	JJ VBN48 VBD63
varicoloured	JJ VBN48 VBD66
varicose	JJ NN45
variegate	VB VBP45 NN60 JJ66	-	30 s 1ing d
variegated	VBN VBD15 JJ48
variety	-	14 1ies
variform	JJ NN57 VB69
variorum	NN	10 s
variously	RB
varlet	NN JJ69	18 s
varmint	NN JJ54	18 s
varnish	VB NN30 JJ63 VBP69	06 es	35 es ing ed
varnisher	NN	18 s
varsity	NN	14 1ies
varus	NN JJ30	26 es
vary	-	-	30 1ies ing 1ied
vas	NN NNS36 JJ57	08 a
vascular	JJ
vascularise	VB NN30 VBP33 JJ69	-	30 s 1ing d
vascularize	VB VBP51	-	30 s 1ing d
vase	NN	06 s
vasectomise	VB NN30 VBP33 JJ69	-	29 s 1ing d
vasectomize	VB VBP51	-	29 s 1ing d
vasectomy	NN JJ54	04 1ies
vasiform	JJ NN57 VB69
vasoconstrictive	NN JJ18	06 s
vasodilative	NN JJ12	06 s
vasomotor	JJ NN15
vasotomy	NN JJ54	04 1ies
vasovasostomy	NN JJ54	04 1ies
vassal	NN JJ33	18 s
vat	NN JJ57	21 s
vaticinate	VB VBP45 JJ66	-	32cF s 1ing d
vaticinator	NN	18 s
vaudeville	NN JJ39	10 s
vaudevillian	NN JJ42	18 s
vault	NN VB24	06 s	38 s ing ed
vaulted	VBN VBD9 JJ33
vaulter	NN JJ60	18 s
vaulting	VBG NN45 JJ45	06 s
vaunt	NN VB15	10 s	32F s ing ed
vaunter	NN	18 s
vector	NN	09 s
veer	-	-	38 s ing ed
veering	VBG NN27 JJ63	04 s
vegan	NN JJ48	18 s
vegetable	NN JJ3	13 s
vegetarian	NN JJ24	18 s
vegetate	VB VBP39 JJ48 NN57	-	42 s 1ing d
vegetation	NN	14 s
vehemence	NN	07 s
vehement	JJ NN12 VB69
vehicle	-	06 s
vehicular	JJ
veil	NN VB12 VBP57 JJ69	06 s	35 s ing ed
veiled	VBN VBD9 JJ45
vein	-	08 s	36 s ing ed
veined	VBN VBD18 JJ27
velar	JJ NN27	10 s
velcro	VB NN21 VBP33 JJ48	-	35 es ing ed
veld	NN JJ57	15 s
vellicate	VB VBP39 NN57	-	39 s 1ing d
vellum	NN	27 s
velocity	NN	28 1ies
velodrome	NN JJ30	06 s
velour	NN JJ36	06 s
velours	NNS	06 es
velvet	NN JJ9	06 s
velveteen	NN JJ45	06 s
velvety	JJ NN24
venality	NN	07 1ies
venation	NN	14 s
vend	VB VBP42 NN63	-	40 s ing ed
vendee	NN JJ60	18 s
vender	NN JJ66	18 s
vendetta	-	04 s
vending	VBG NN24 JJ54	04 s
vendor	-	18 s
veneer	NN VB15 VBP48 JJ69	06 s	35 s ing ed
venerable	JJ
venerate	VB VBP51 JJ66	-	37 s 1ing d
venerator	NN	18 s
venereal	JJ NN45
venesect	VB NN48 VBP48 JJ69	-	29 s ing ed
vengeance	NN	04 s
vengeful	JJ
venire	NN JJ60	14 s
venomed	JJ VBN48 VBD60
venomous	JJ
venose	JJ NN45
vent	NN VB45 JJ63	06 s	32 s ing ed
ventail	NN JJ66 VB69	06 s
venter	NN	18 s
ventilate	VB VBP45 NN63	-	30 s 1ing d
ventilation	NN	04 s
venting	VBG NN39 JJ63	04 s
ventricose	JJ NN45
ventriloquist	NN JJ51	18 s
ventriloquy	NN JJ54	09 s
venture	-	04 s	41cF s 1ing d
venturer	NN JJ54	18 s
venturi	NN JJ57	18 s
venue	-	15 s
veracity	NN	07 1ies
veranda	NN	06 s
verandah	NN JJ57	06 s
verb	NN	10 s
verbalisation	NN	10 s
verbalise	VB NN30 VBP33 JJ69	-	32cc s 1ing d
verbaliser	NN JJ51	18 s
verbalism	NN	10 s
verbalization	NN	10 s
verbalize	VB VBP60	-	32cc s 1ing d
verbalizer	NN JJ60	18 s
verbally	RB
verbatim	JJ NN51 RB57
verbena	NN	20 s
verbiage	NN JJ60	10 s
verbify	VB VBP48	-	30 1ies ing 1ied
verbose	JJ NN45
verboseness	NN	10 es
verbosity	NN	10 1ies
verboten	JJ VBN48 NN57 VB60
verdict	NN JJ36 VB51	04 s
verdigris	NN VB63	27 es	30 es ing ed
verge	-	25 s	42 s 1ing d
verger	NN	18 s
veridical	JJ
verifiable	JJ
verification	-	09 s
verified	VBN JJ24 VBD24
verifier	NN JJ48	18 s
verify	-	-	31cF 1ies ing 1ied
verisimilitude	NN JJ60	07 s
veritable	JJ
vermiculate	VB JJ36 VBP42 NN60	-	36 s 1ing d
vermiform	JJ NN57 VB69
vermilion	NN JJ36 VB63	07 s	30 s ing ed
vermillion	JJ NN15
vermin	NN JJ57	18 s
vermouth	NN JJ57	13 s
vernacular	-	10 s
vernal	JJ
vernation	NN	14 s
vernier	NN JJ48	18 s
veronica	NN	20 s
verrucose	JJ NN45
versant	NN JJ42	17 s
versatile	JJ NN66
versatility	NN	09 1ies
verse	NN VB12 JJ54	10 s	36c s 1ing d
versed	VBN VBD15 JJ18
versicle	NN	10 s
versification	NN	10 s
versifier	NN JJ48	18 s
versify	VB VBP48	-	36 1ies ing 1ied
version	-	10 s
verso	NN JJ60	10 s
verst	NN JJ45	23 s
vertebral	JJ
vertebrate	JJ NN30	05 s
vertex	NN JJ63	09 2ices
vertical	JJ NN66	24 s
verticillate	JJ NN27 VB39 VBN66
verticillated	JJ VBN54
vertigo	NN JJ60	26 1ines/es
verve	NN JJ63 VB66	07 s
vesicate	VB VBP39 NN57	-	30 s 1ing d
vesicopapule	NN JJ39	26 s
vesicular	JJ
vesiculate	VB VBP48 NN66	-	30 s 1ing d
vessel	NN JJ51	08 s
vest	NN VB30 JJ45 VBP66	06 s	41 s ing ed
vestal	JJ NN27	18 s
vestibule	NN JJ39	06 s
vestige	-	10 s
vestigial	JJ
vestmented	JJ VBN48 VBD60
vestry	NN JJ63	14 1ies
vestryman	NN JJ66	18 2en
vestrywoman	NN JJ66	18 2en
vesture	NN VB33 VBP66	17 s	29 s 1ing d
vet	-	18 s	41 s ting ted
veteran	-	18 s
veterinarian	NN JJ24	18 s
veterinary	JJ NN39	18 1ies
veto	-	04 es	41c es ing ed
vex	VB NN18 VBP45 JJ48	-	37 es ing ed
vexation	NN	12 s
vexed	VBN VBD12 JJ24
vexer	NN JJ60	18 s
vi	JJ NN42
viability	-	07 1ies
viaduct	NN JJ51	06 s
vial	NN JJ27	06 s
viand	NN JJ63	13 s
viaticus	NN JJ30	04 es
vibe	NN JJ54	07 s
vibist	NN JJ51	18 s
vibrancy	NN	07 1ies
vibraphonist	NN JJ42	18 s
vibrate	VB VBP45 JJ66 NN69	-	38 s 1ing d
vibration	NN	04 s
vibrionic	JJ
vicar	NN JJ45	18 s
vicar-general	NN JJ15	18 s
vicariate	NN JJ45 VB63	14 s
vicarious	JJ
vicarship	NN	14 s
vice	-	07 s
vice-regent	NN JJ27	18 s
vicegerent	NN JJ30	18 s
vicereine	NN JJ57	18 s
viceroy	NN	18 s
vicinity	-	15 1ies
viciousness	NN	07 es
victim	-	18 s
victimise	VB NN30 VBP33 JJ69	-	41 s 1ing d
victimiser	NN JJ51	18 s
victimization	NN	26 s
victimize	VB VBP51	-	41 s 1ing d
victimizer	NN JJ60	18 s
victor	-	18 s
victorian	JJ NN63
victorious	JJ
victoriously	RB
victory	-	11 1ies
victual	NN JJ36 VB45 VBP63	13 s	40 s ling led
victualer	NN JJ69	18 s
victualler	NN JJ69	18 s
videlicet	RB NN18 JJ21 VBN63
video	-	10 s
videocassette	NN JJ42 VB63	06 s
videodisc	NN JJ30	06 s
videotape	NN VB24	06 s	32 s 1ing d
vie	-	-	33 s 2ying d
view	-	09 s	31 s ing ed
viewer	-	18 s
viewers	-	14 es
viewing	-	10 s
viewpoint	-	09 s
vigil	NN JJ60	09 s
vigilance	NN	09 s
vigilante	NN JJ42 VB63	18 s
vigilantism	NN	04 s
vignette	NN JJ42 VB63	10 s
vigor	-	07 s
vigorish	NN JJ33 VB54	21 es
vigour	NN JJ36	07 s
vii	JJ NN42
viii	JJ NN42
vilification	NN	10 s
vilifier	NN JJ48	18 s
vilify	VB VBP39	-	32 1ies ing 1ied
vilipend	VB VBP54	-	32 s ing ed
villa	-	18 s
village	-	14 s
villager	NN	18 s
villain	-	18 s
villainess	NN	18 es
villainous	JJ
villein	NN JJ57	18 s
vim	NN JJ39	26 s
vindicate	VB VBP39 NN57	-	32cc s 1ing d
vindicated	VBN JJ27 VBD30
vindication	NN	04 s
vindicator	NN	18 s
vindictive	JJ
vindictiveness	NN	12 es
vine	NN JJ57	20 s
vinegar	NN JJ45	13 s
vinegarish	JJ NN66
vineyard	NN JJ54	06 s
vinify	VB VBP48	-	30 1ies ing 1ied
vintage	-	13 s
vintager	NN	18 s
vintner	NN JJ60	18 s
vinyl	NN JJ39	27 s
viol	NN JJ48	06 s
viola	NN	20 s
violate	-	-	42 s 1ing d
violation	-	04 s
violator	NN	18 s
violence	-	04 s
violently	RB
violet	NN JJ9	20 s
violin	NN JJ57	06 s
violinist	NN JJ42	18 s
violist	NN JJ48	18 s
violoncellist	NN JJ48	18 s
virago	NN JJ60	18 es
virgin	JJ NN3	18 s
virginity	NN	26 1ies
virgule	NN JJ39	10 s
virile	JJ NN57
virilise	VB NN30 VBP33 JJ69	-	30 s 1ing d
virilize	VB VBP60	-	30 s 1ing d
virologist	NN JJ51	18 s
virtue	-	07 s
virtuoso	NN JJ	18 1i
virtuous	JJ
virulence	NN	07 s
virulently	RB
virus	-	05 es
vis-a-vis	NN NNS42 JJ45 RB48	09 es
visa	-	10 s	32c s ing ed
visage	NN JJ60	08 s
visaged	JJ VBN57 VBD66
viscoelastic	JJ
viscometer	NN JJ60	06 s
viscosity	NN	07 1ies
viscount	NN VB69	18 s
viscountess	NN JJ57	18 es
viselike	JJ NN54 RB63
visibility	NN	07 1ies
vision	-	09 s
visionary	-	18 1ies
visit	-	04 s	41 s ing ed
visitant	NN JJ39	18 s
visiting	-	04 s
visitor	NN	18 s
visored	JJ VBN51 VBD66
vista	NN	09 s
visualise	VB NN30 VBP33 JJ69	-	39F s 1ing d
visualiser	NN JJ51	18 s
visualization	NN	09 s
visualize	VB VBP60	-	36F s 1ing d
visualizer	NN JJ60	18 s
visually	RB
vitalise	VB NN30 VBP33 JJ69	-	30 s 1ing d
vitaliser	NN JJ51	18 s
vitalist	NN JJ42	18 s
vitality	NN	07 1ies
vitalize	VB VBP60	-	30 s 1ing d
vitalizer	NN JJ60	18 s
vitally	RB
vitals	NN NNS6 JJ48 VBG69	08 es
vitamin	NN JJ57	27 s
vitaminise	VB NN30 VBP33 JJ69	-	40 s 1ing d
vitaminize	VB VBP51	-	40 s 1ing d
vitiate	VB VBP51 NN54 JJ66	-	41 s 1ing d
viticulture	NN	04 s
viticulturist	NN JJ51	18 s
vitrectomy	NN JJ54	04 1ies
vitrify	VB VBP48	-	30 1ies ing 1ied
vitriol	-	27 s	39c s ling led
vitriolic	JJ
vituperate	VB VBP51 JJ66	-	32 s 1ing d
vituperation	NN	10 s
viva	NN	10 s
vivace	JJ NN27 RB30
vivacious	JJ
vividly	RB
vividness	NN	07 es
vivify	VB VBP48	-	29 1ies ing 1ied
vivisect	VB NN48 VBP48 JJ69	-	35 s ing ed
vivisectionist	NN JJ42	18 s
vixen	NN JJ45 NNS63	18 s
vixenish	JJ VB63
vizier	NN JJ48	18 s
vocable	JJ NN	10 s
vocabulary	NN JJ42	10 1ies
vocal	-	10 s
vocalic	JJ
vocalisation	NN	10 s
vocalise	VB NN30 VBP33 JJ69	-	36cc s 1ing d
vocaliser	NN JJ51	18 s
vocalism	NN	10 s
vocalist	NN JJ42	18 s
vocalization	NN	10 s
vocalize	VB VBP60	-	32c s 1ing d
vocalizer	NN JJ60	18 s
vocation	NN	04 s
vocational	JJ
vocationally	RB
vocative	JJ NN48	10 s
vociferate	VB VBP51 JJ66	-	32 s 1ing d
vociferation	NN	10 s
vociferator	NN	18 s
vociferous	JJ
vociferously	RB
vodka	-	13 s
vogue	-	09 s
voguish	JJ NN66
voice	-	07 s	32c s 1ing d
voicemail	NN JJ66 VB69	10 s
voiceprint	NN JJ54	10 s
voicer	NN JJ60	18 s
voicing	VBG NN27	04 s
void	-	26 s	41 s ing ed
voider	NN	18 s
voile	NN JJ42	06 s
volary	NN JJ42	06 1ies
volatile	-	27 s
volatilise	VB NN30 VBP33 JJ69	-	30 s 1ing d
volatility	-	07 1ies
volatilize	VB VBP60	-	30 s 1ing d
volcanic	JJ NN60
volcano	NN JJ60	17 es
volition	NN	09 s
volley	NN VB27 JJ63	04 s	38 s ing ed
volleyball	NN	04 s
voltage	NN JJ63	19 s
voltaic	JJ
voltmeter	NN JJ60	06 s
volume	-	23 s
volumed	JJ VBN57 VBD66
volumetric	JJ NN66
volumetrically	RB
voluminous	JJ
voluntary	JJ NN9	18 1ies
volunteer	-	18 s	32F s ing ed
voluptuary	JJ NN18	18 1ies
voluptuous	JJ
volute	JJ NN21	06 s
voluted	JJ VBN45 VBD63
volvulus	NN JJ30	26 es
vomit	NN VB21 VBP57 JJ66	27 s	29 s ing ed
vomiter	NN JJ63	18 s
vomiting	VBG NN24 JJ66	04 s
vomitive	NN JJ3	06 s
vomitory	NN JJ24	06 1ies
voodoo	NN VB33 VBP66	06 s	32 es ing ed
vortex	NN JJ63	25 2ices
votary	NN JJ42	18 1ies
vote	-	04 s	41F s 1ing d
voter	-	18 s
voting	-	04 s
votive	JJ
vouch	VB NN24 VBP33 JJ51	-	32ccF es ing ed
vouchee	NN JJ60	18 s
voucher	NN	18 s
vouchsafe	VB NN6 JJ30 VBP33	-	40 s 1ing d
vow	-	10 s	32cF s ing ed
vowel	NN JJ51	10 s
vowelise	VB NN30 VBP33 JJ69	-	32 s 1ing d
vowelize	VB VBP60	-	32 s 1ing d
vower	NN JJ57	18 s
vox	-	10 1ces
voyage	NN VB27 JJ69	04 s	38 s 1ing d
voyager	NN	18 s
voyeur	NN JJ42 VB69	18 s
voyeurism	NN	04 s
vroom	NN VB63	11 s	32 s ing ed
vulcanise	VB NN30 VBP33 JJ69	-	30 s 1ing d
vulcaniser	NN JJ51	18 s
vulcanize	VB VBP51	-	30 s 1ing d
vulcanizer	NN JJ60	18 s
vulgar	JJ NN54
vulgarian	NN JJ24	18 s
vulgarise	VB NN30 VBP33 JJ69	-	32 s 1ing d
vulgariser	NN JJ51	18 s
vulgarism	NN	10 s
vulgarity	-	07 1ies
vulgarize	VB VBP51	-	32 s 1ing d
vulgarizer	NN JJ60	18 s
vulnerability	-	26 1ies
vulpine	JJ NN42
vulture	-	05 s
vulturine	JJ NN42
vulval	JJ NN30
vulvectomy	NN JJ54	04 1ies
wacko	NN JJ60	18 s
wacky	JJ
wad	NN VB36 JJ66	27 s	35 s ding ded
waddle	NN VB33 VBP66	04 s	38 s 1ing d
waddler	NN JJ69	18 s
wade	VB NN36 JJ48 VBP54	-	38 s 1ing d
wading	VBG NN27 JJ57	04 s
wads	NNS VBZ45	23 es
wafer	NN JJ54 VB66	27 s
waffle	NN VB24 JJ48 VBP60	13 s	42 s 1ing d
waffler	NN JJ69	18 s
waft	NN VB39 JJ66	06 s	38 s ing ed
wafture	NN	10 s
wag	NN VB24	18 s	38 s ging ged
wage	-	21 s	41 s 1ing d
wager	NN VB33	04 s	33cF s ing ed
wagerer	NN JJ54	18 s
wages	-	11 es
waggery	NN JJ66	10 1ies
waggish	JJ NN66
waggishness	NN	10 es
waggle	NN VB24 JJ48 VBP60	04 s	38 s 1ing d
waggoner	NN JJ60	18 s
waggonwright	NN JJ39	18 s
wagon	-	06 s
wagoner	NN JJ60	18 s
wagonwright	NN JJ39	18 s
waif	NN JJ69	18 s
wail	NN VB6 VBP51	10 s	32 s ing ed
wailer	NN JJ69	18 s
wailful	JJ
wailing	VBG NN30 JJ66	04 s
wain	NN JJ63	18 s
wainscoted	JJ VBN45 VBD60
wainscoting	NN VBG63	06 s
wainscotting	NN VBG45 JJ48	06 s
wainwright	NN JJ39	18 s
waist	NN JJ51	08 s
waistline	NN JJ60	08 s
wait	-	28 s	42c s ing ed
waiter	NN JJ63	18 s
waiting	-	04 s
waitress	NN VB27 VBP63	18 es	41 es ing ed
waive	VB JJ33 VBP36 NN42	-	41 s 1ing d
waiver	-	04 s
wake	-	19 s	29 s 1ing 3oke 3oken
wakeful	JJ
wakefulness	NN	09 es
waken	VB JJ45 NN48 VBP54	-	29 s ing ed
waker	NN JJ66	18 s
waking	VBG JJ24 NN27	09 s
wale	NN JJ54	26 s
walk	-	04 s	38 s ing ed
walk-in	JJ NN3	18 s
walk-on	NN JJ21	18 s
walk-through	NN JJ48	10 s
walk-to	JJ NN30 RB63
walk-up	JJ NN6	06 s
walkabout	NN JJ54	04 s
walker	NN	18 s
walkie-talkie	NN JJ54	06 s
walking	-	04 s
walkout	-	04 s
walkover	NN JJ63	04 s
wall	-	06 s	33 s ing ed
wall-paperer	NN JJ54	18 s
wallah	NN JJ57	18 s
wallet	NN JJ69	06 s
walleyed	JJ VBN45 VBD63
wallflower	NN JJ57	20 s
wallop	NN VB39 VBP57	19 s	35 s ing ed
walloper	NN JJ48	18 s
walloping	VBG NN36 JJ48	11 s
wallow	NN VB27 JJ66	17 s	34 s ing ed
wallpaper	NN VB33 JJ57 VBP66	27 s	35 s ing ed
wallpaperer	NN JJ54	18 s
wally	NN RB36 JJ63	18 1ies
walnut	NN JJ60	13 s
walrus	NN JJ30	05 es
waltz	NN VB45 VBP69	11 es	38 es ing ed
waltzer	NN JJ60	18 s
wamble	VB JJ24 VBP39 NN45	-	38 s 1ing d
wan	-	-	29 s ning ned
wand	NN JJ63	06 s
wander	VB VBP24 NN27 JJ57	-	38 s ing ed
wanderer	NN JJ54	18 s
wandering	VBG NN36 JJ39	04 s
wane	NN VB51 JJ60	22 s	30 s 1ing d
wangle	NN VB24 JJ48 VBP60	09 s	41 s 1ing d
wangler	NN JJ69	18 s
waning	-	11 s
wank	NN VB18 VBP63 JJ66	04 s	35 s ing ed
wanker	NN	18 s
wannabe	NN JJ54	18 s
wannabee	NN JJ60	18 s
want	-	26 s	37F s ing ed
wanter	NN	18 s
wanton	NN JJ33 VB57	18 s	42 s ing ed
wantonly	RB
war	-	04 s	33 s ring red
war-ridden	JJ VBN63 NN66
war-torn	JJ NN54 VBN69
waratah	NN JJ57	20 s
warble	NN VB9 JJ21 VBP48	05 s	32c s 1ing d
warbler	NN JJ69	18 s
ward	-	18 s	33 s ing ed
ward-heeler	NN JJ69	18 s
warden	NN JJ33 VB60	18 s
warder	NN JJ66	18 s
wardress	NN	18 es
wardrobe	NN JJ54	06 s
wardroom	NN	06 s
ware	NN VB21 VBP54 JJ66	06 s	34 s 1ing d
warehouse	-	06 s	40 s 1ing d
warehouseman	NN JJ66	18 2en
warehouser	NN JJ51	18 s
warehousing	VBG NN45 JJ45	04 s
warfare	-	04 s
warhead	NN JJ54	06 s
warhorse	NN JJ48	06 s
wariness	-	07 es
warlike	JJ NN54 RB63
warlock	NN	18 s
warlord	NN JJ51	18 s
warm	-	-	30 s ing ed	er/est
warm-toned	JJ VBN51 VBD69
warm-up	-	04 s
warmed	VBN VBD24 JJ30
warmer	NN JJ6	06 s
warmhearted	JJ VBN51 VBD66
warming	-	22 s
warmonger	NN	18 s
warmongering	NN JJ48 VBG51	09 s
warmth	-	09 s
warn	-	-	32ccF s ing ed
warner	NN JJ60	18 s
warning	-	10 s
warp	NN VB27 VBP66	26 s	32 s ing ed
warped	VBN VBD9 JJ33
warplane	NN JJ51	06 s
warrant	-	10 s	32c s ing ed
warrantee	NN JJ60	18 s
warranter	NN	18 s
warrantor	NN	18 s
warranty	NN	10 1ies
warren	NN JJ45 NNS63	18 s
warrener	NN JJ60	18 s
warring	VBG JJ27
warrior	-	18 s
warship	NN	06 s
wart	NN JJ63	25 s
wartime	-	28 s
wary	-	-	-	1ier
wash	-	06 es	35 es ing ed
washables	NN NNS6 JJ48 VBG69	06 es
washbasin	NN JJ57	06 s
washbowl	NN JJ39	06 s
washday	NN JJ42	28 s
washed	VBD VBN JJ27
washer	NN	18 s
washerman	NN JJ66	18 2en
washerwoman	NN JJ66	18 2en
washing	VBG NN27	04 s
washup	NN JJ63	04 s
washwoman	NN JJ66	18 2en
washy	JJ NN48
wasp	NN JJ66	18 s
waspish	JJ NN66
wassail	NN VB6 VBP51	13 s	41 s ing ed
wassailer	NN JJ69	18 s
waste	-	27 s	40 s 1ing d
wastebasket	NN JJ63	06 s
wasteland	NN	15 s
waster	NN	18 s
wastewater	NN JJ54	27 s
wasting	-	26 s
wastrel	NN JJ51	18 s
watch	-	06 es	39 es ing ed
watchdog	-	18 s
watcher	NN	18 s
watchfully	RB
watching	-	04 s
watchmaker	NN	18 s
watchman	NN JJ66	18 2en
watchword	NN JJ51	10 s
water	-	27 s	30 s ing ed
water-cooled	JJ VBN45 VBD60
water-skiing	NN JJ48 VBG51	04 s
water-wash	VB NN36 VBP51 JJ66	-	35 es ing ed
waterborne	JJ NN42
watercolor	NN VB48	06 s	36 s ing ed
watercolorist	NN JJ51	18 s
watercolour	NN VB21 JJ45 VBP51	27 s	36 s ing ed
watercolourist	NN JJ51	18 s
watercourse	NN JJ48	17 s
watered	VBN VBD15 JJ27
waterer	NN JJ54	18 s
waterfall	NN	17 s
waterfront	NN JJ51	15 s
watering	VBG NN27 JJ63	22 s
waterlogged	JJ VBN39 VBD51
waterman	NN JJ66	18 2en
watermark	NN JJ66	15 s
watermelon	-	20 s
waterproof	NN JJ21 VB48	06 s	35 s ing ed
waterproofing	VBG NN3	04 s
waters	-	18 es
watershed	-	15 s
watertight	JJ NN42
waterway	-	17 s
waterworks	NN NNS6 JJ30 VBG69	14 es
watery	JJ NN24
watt	NN JJ54	23 s
wattle	NN VB15 VBP48 JJ51	08 s	36 s 1ing d
waul	VB JJ6 NN18 VBP24	-	32 s ing ed
wave	-	11 s	32 s 1ing d
waveband	NN JJ63	10 s
waveform	NN JJ42 VB54	11 s
wavelength	NN JJ57	07 s
waver	NN VB27	18 s	42 s ing ed
waverer	NN JJ54	18 s
wavering	VBG NN36 JJ39	09 s
waving	-	10 s
wavy	JJ NN45 RB51
waw	NN JJ63	10 s
wawl	VB NN30 JJ36 VBP45	-	32 s ing ed
wax	NN VB39	27 es	35 es ing ed
wax-chandler	NN JJ69	18 s
waxed	VBN VBD12 JJ24
waxen	JJ NN54 VBN63
waxing	VBG NN21 JJ48	04 s
waxlike	JJ NN54 RB63
waxy	JJ NN45 RB51
way	-	07 s
waybill	NN	10 s
wayfarer	NN JJ54	18 s
wayfaring	JJ NN18 VBG51	04 s
waylay	VB NN36 VBP63 JJ63	-	33 s ing 1id
ways	-	06 es
wayside	-	06 s
wayward	JJ NN63 RB63
weak	-	-	-	er/est
weaken	-	-	30 s ing ed
weakening	-	11 s
weakling	NN JJ54 VBG57	18 s
weakly	RB JJ21 NN69
weakness	-	26 es
weal	NN JJ54	26 s
wealth	-	26 s
wealthy	-	-	-	1ier/1iest
wean	VB VBP18 NN30 JJ48	-	34 s ing ed
weaning	VBG NN36 JJ45	04 s
weapon	-	06 s
weaponed	JJ VBN51 VBD69
weaponize	VB VBP51	-	30 s 1ing d
weaponry	NN JJ51	06 1ies
wear	-	26 s	29 s ing 3ore/3orn
wearer	NN JJ54	18 s
wearied	VBN VBD3 JJ12
wearily	RB
weariness	NN	26 es
wearing	-	22 s
wearisome	JJ NN69
weary	JJ NN60 VB66 VBP69	-	29 1ies ing 1ied
wearying	VBG JJ30
weasel	NN JJ51	18 s
weasel-worded	JJ VBN30 VBD54
weather	-	19 s	42 s ing ed
weather-beaten	JJ VBN48 NN57 VB60
weathered	VBN VBD12 JJ24
weatherly	JJ RB54
weatherman	NN JJ66	18 2en
weatherproof	JJ VB33 NN33 RB63	-	30 s ing ed
weatherstrip	NN VB27 VBP63	06 s	30 s ping ped
weave	-	06 s	35 s 1ing 4ove 4oven
weaver	NN JJ63	18 s
weaving	VBG NN42 JJ57	04 s
web	-	17 s	36 s bing bed
webby	JJ NN45 RB51
weber	NN JJ48	23 s
webmaster	NN	18 s
webpage	NN JJ60	10 s
website	-	10 s
wed	JJ VB51 VBP69	-	41 s ding ded
wedded	VBN VBD9 JJ18
wedding	-	11 s
wedel	VB NN39 VBP48 JJ54	-	38 s ing ed
wedge	NN VB21 VBP63 JJ66	25 s	35 s 1ing d
wedge-shaped	JJ VBN39 VBD54
wee	NN JJ12 VB30 VBP66	28 s	29 s ing d
wee-wee	VB NN24 VBP36 JJ51	-	29 s ing d
weed	NN VB18 VBN42 VBD45	20 s	30 s ing 0
weeder	NN JJ66	18 s
weeds	NNS VBZ27	06 es
weedy	JJ NN48
week	-	28 s
weekday	-	28 s
weekend	-	28 s	42 s ing ed
weekender	NN JJ66	18 s
weekly	-	10 1ies
weensy	JJ NN48
weeny	JJ NN48
weep	VB VBP42 NN45 JJ51	-	29 s ing 2pt
weeper	NN JJ48	18 s
weeping	VBG NN36 JJ48	04 s
weepy	JJ NN48
weigh	-	-	42cF s ing ed
weigher	NN	18 s
weighing	-	09 s
weight	-	07 s	35c s ing ed
weight-lift	VB NN15 JJ42 VBP45	-	33 s ing ed
weighted	VBN VBD15 JJ24
weighting	VBG NN36	23 s
weightlessness	NN	07 es
weightlift	NN VB42 JJ69	04 s	33 s ing ed
weightlifter	NN JJ60	18 s
weightlifting	VBG NN36	04 s
weighty	JJ NN24
weir	NN	06 s
weirdie	NN JJ54	18 s
weirdly	RB
weirdness	NN	07 es
weirdo	NN JJ60	18 s
weirdy	NN JJ48	18 1ies
weisenheimer	NN JJ66	18 s
welch	VB NN24 VBP33 JJ51	-	41 es ing ed
welcher	NN	18 s
welcome	-	26 s	40c s 1ing d
welcomer	NN JJ66	18 s
weld	NN VB9 JJ66	20 s	35 s ing ed
welder	NN JJ63	18 s
welding	VBG NN27 JJ57	04 s
welfare	-	04 s
welfarist	JJ NN48
well	-	06 s	38 s ing ed	4better
well-balanced	JJ VBN57 VBD63
well-being	-	26 s
well-bound	JJ NN54
well-chosen	JJ NN54 VBN63
well-defined	JJ VBN42 VBD63
well-educated	JJ VBN45
well-fed	JJ VBN30 VBD42
well-informed	JJ VBN39 VBD57
well-intentioned	JJ VBN57 VBD66
well-kept	JJ NN45
well-made	JJ NN51
well-meaning	JJ
well-nigh	RB JJ9 NN24
well-read	JJ NN42
well-rounded	JJ VBN54
well-spoken	JJ VBN63 NN69
well-wisher	NN	18 s
well-wishing	NN JJ VBG33 CD60	10 s
well-worn	JJ NN54 VBN69
wellbeing	NN VBG45 JJ69	26 s
wellerism	NN	10 s
wellness	NN	26 es
wellpoint	NN JJ45	06 s
wellspring	NN JJ45 VBG48	15 s
welsh	VB NN45 VBP51 JJ60	-	41 es ing ed
welsher	NN	18 s
welt	NN VB30 VBP66	26 s	35 s ing ed
welter	NN VB27 JJ69	26 s	38c s ing ed
welterweight	NN JJ60	23 s
wen	NN JJ45 NNS63	26 s
wench	NN VB39	18 es	35 es ing ed
wencher	NN	18 s
wend	VB VBP42 NN63	-	38 s ing ed
werewolf	NN JJ63	18 1ves
west	-	15 s
westerly	JJ RB6 NN63	19 1ies
western	-	10 s
westerner	NN JJ60	18 s
westernise	VB NN30 VBP33 JJ69	-	30 s 1ing d
westernize	VB VBP51	-	30 s 1ing d
westside	JJ NN36
westward	JJ RB18 NN30	24 s
westwards	NNS RB6
wet	NN JJ21 VB33	26 s	30 s ting ted	ter
wet-nurse	NN VB18 JJ57	18 s	34 s 1ing d
wetback	NN	18 s
wetland	NN	17 s
wetness	NN	26 es
wetnurse	NN JJ48	18 s
wetter	JJ NN3	27 s
wetting	VBG NN33 JJ69	04 s
whack	-	11 s	35 s ing ed
whacked	VBN VBD9 JJ18
whacko	NN JJ60	18 s
whale	NN VB54 JJ63	18 s	33 s 1ing d
whaler	NN JJ69	18 s
wham	VB NN21 VBP39	-	35 s ming med
whammy	NN JJ54	11 1ies
whang	NN VB42 JJ57 VBP66	04 s	35c s ing ed
whap	VB NN33 VBP36 JJ60	-	35 s ping ped
wharf	NN VB48	06 1ves	40 s ing ed
wheal	NN JJ54	26 s
wheat	NN JJ60	20 s
wheaten	JJ VBN48 NN57 VB60
wheatfield	NN	15 s
wheedle	VB NN24 VBP36 JJ60	-	32 s 1ing d
wheedler	NN JJ69	18 s
wheel	-	06 s	38 s ing ed
wheelbarrow	NN VB21 VBP69	06 s	38 s ing ed
wheelchair	NN	06 s
wheeled	VBN VBD12 JJ27
wheeler	NN JJ69	18 s
wheelhouse	-	06 s
wheeling	-	15 s
wheelwright	NN JJ39	18 s
wheeze	VB NN9 VBP45	04 s	29 s 1ing d
wheezy	JJ NN45 RB51
whelk	NN VB27 VBP69	13 s	33 s ing ed
whelm	VB NN18 VBP36 JJ48	-	37 s ing ed
whelp	NN VB27 VBP66	05 s	29 s ing ed
whence	RB NN24 JJ54
whereabouts	NN NNS24 JJ63	15 es
wherefore	NN JJ60 VB66	16 s
wheresoever	RB JJ57 NN69
wherewithal	-	21 s
whet	VB NN24 VBP48 JJ57	-	39 s ting ted
whicker	NN VB60	11 s	32 s ing ed
whiff	NN VB45	19 s	39 s ing ed
whiffer	NN JJ54 VB66	18 s
whiffletree	NN JJ45	06 s
while	-	28 s
whim	NN JJ39	12 s
whimper	NN VB33 JJ57 VBP66	10 s	29 s ing ed
whine	NN VB36 VBP66 JJ66	10 s	38cF s 1ing d
whiner	-	18 s
whiney	JJ NN45
whinny	NN VB51 JJ60	11 1ies	32 1ies ing 1ied
whiny	JJ NN48
whip	NN VB54	06 s	35 s ping ped
whip-round	NN JJ48	10 s
whipper	NN JJ48	18 s
whipper-in	NN JJ57	18 3s-in
whippersnapper	NN JJ48	18 s
whipping	-	04 s
whippletree	NN JJ45	06 s
whippy	JJ NN48
whipsaw	NN VB15	06 s	41 s ing ed n
whipstitching	NN JJ33 VBG36	06 s
whir	NN VB24 VBP60	11 s	39 s ring red
whirl	-	11 s	38 s ing ed
whirler	NN JJ69	18 s
whirligig	NN VB42 JJ60 VBP66	06 s	38 s ing ed
whirlpool	NN VB30 JJ57	11 s	38 s ing ed
whirlwind	NN JJ54	19 s
whirr	NN VB33 JJ69 VBP69	11 s	39c s ing ed
whirring	VBG JJ39 NN60	11 s
whish	VB VBP51 JJ60 NN63	-	39 es ing ed
whisk	NN VB27 VBP69	06 s	38 s ing ed
whisker	NN VB60	23 s	40 s ing ed
whiskered	VBN VBD12 JJ24
whiskers	NNS	08 es
whiskery	JJ NN33
whiskey	NN JJ54	13 s
whisky	NN JJ27	13 1ies
whisper	-	10 s	32F s ing ed
whisperer	NN JJ54	18 s
whispering	-	11 s
whistle	-	11 s	39c s 1ing d
whistle-blower	NN JJ57	18 s
whistleblower	NN JJ57	18 s
whistler	NN JJ69	18 s
whistlestop	VB NN18 VBP21 JJ48	-	33 s ing ed
whistling	VBG NN36 JJ66	11 s
whit	NN JJ57	23 s
white	-	18 s	30 s 1ing d	r
white-out	VB JJ27 NN30 VBP42	-	30 s ing ed
whiteface	NN JJ60	05 s
whitehead	NN JJ54	18 s
whiten	VB VBP39 NN69	-	30 s ing ed
whiteness	NN	07 es
whiteout	NN VB36 JJ63	19 s	35 s ing ed
whitewash	NN VB18 VBP69	11 es	39c es ing ed
whitewashed	VBD VBN JJ27
whitewater	NN JJ54	17 s
whitey	NN JJ54	18 s
whiting	VBG NN24 JJ66	13 s
whitish	JJ NN66
whitlow	NN JJ57	26 s
whittle	VB VBP36 NN42 JJ51	-	35 s 1ing d
whittler	NN JJ69	18 s
whiz	NN VB45 VBP69	18 es	39 es zing zed
whiz-kid	NN JJ36	18 s
whizbang	NN JJ48 VBG51	06 s
whizz	NN VB45 VBP69	18 es	39 es ing ed
whizz-kid	NN JJ36	18 s
whizzbang	NN JJ48 VBG51	06 s
whodunit	NN JJ57	10 s
whole	-	09 s
whole-souled	JJ VBN45 VBD60
wholehearted	JJ VBN51 VBD66
wholeheartedly	RB
wholemeal	JJ NN45
wholesale	-	04 s	40 s 1ing d
wholesaler	NN JJ69	18 s
wholesome	JJ NN69
whomp	VB NN39 VBP45 JJ63	-	35 s ing ed
whoop	NN VB39 VBP57	10 s	32 s ing ed
whoosh	NN VB9 JJ57 VBP57	11 es	38 es ing ed
whop	VB NN18 VBP21 JJ48	-	35 s ping ped
whopper	NN JJ48	10 s
whopping	VBG JJ39
whore	NN VB3 VBP39	18 s	41c s 1ing d
whorehouse	NN	06 s
whoremaster	NN	18 s
whoremonger	NN	18 s
whoreson	NN JJ57	18 s
whorl	NN JJ39	25 s
whorled	JJ VBN45 VBD60
why	-	16 1ies
wick	NN JJ57	06 s
wicked	JJ VBN48 VBD63
wickedly	RB
wickedness	NN	04 es
wicker	NN	27 s
wicket	NN	06 s
wicket-keeper	NN JJ48	18 s
wide	-	-	-	r/st
wide-cut	JJ NN39
wide-eyed	JJ VBN45 VBD63
wide-open	JJ NN54 VBN63
wide-screen	JJ NN54 VBN69
wideband	JJ NN33 RB66
widen	-	-	30 s ing ed
widening	-	22 s
widow	-	18 s	30 s ing ed
widowed	VBN VBD15 JJ42
widower	NN JJ57	18 s
widowhood	NN	28 s
widowman	NN JJ66	18 2en
width	-	07 s
wield	-	-	40 s ing ed
wieldy	JJ NN48
wiener	NN JJ60	18 s
wife	-	18 2ves
wifely	JJ RB27
wig	-	06 s
wigged	JJ VBN39 VBD51
wigging	NN JJ51 VBG60	10 s
wiggle	-	04 s	38 s 1ing d
wiggler	NN JJ69	18 s
wiggly	JJ RB36
wight	NN JJ57	18 s
wigmaker	NN	18 s
wigwag	VB NN30 VBP60	-	35c s ging ged
wild	-	26 s	-	er
wild-eyed	JJ VBN45 VBD63
wildcat	JJ NN3	06 s
wildcatter	NN JJ51	18 s
wilderness	NN	26 es
wildfire	NN JJ60	11 s
wildlife	-	14 s
wildness	NN	12 es
wile	NN JJ42	04 s
wilfully	RB
will	-	09 s	32cF s ing ed
willful	JJ
willfully	RB
willfulness	NN	07 es
willies	NN NNS15 JJ48 VBG69	12 es
willing	-	04 s
willingly	RB
willingness	-	07 es
willow	NN JJ57	20 s
willowy	JJ NN45 RB51
willpower	NN JJ57	07 s
willy-nilly	RB
wilt	NN VB30 VBP66	26 s	30 s ing ed
wilted	VBN VBD9 JJ33
wily	JJ RB30 NN66
wimble	NN JJ12	06 s
wimp	NN JJ60	18 s
wimpish	JJ NN66
wimpy	JJ NN48
win	-	11 s	33 s ning 2on/ned
wince	NN VB45	10 s	38 s 1ing d
winceyette	NN JJ42 VB63	06 s
winch	NN VB39	06 es	35 es ing ed
wind	-	19 s	38 s ing 3ound
windbag	NN	18 s
windblown	JJ NN54
windbreak	NN JJ63	06 s
windburn	NN VB66	26 s
windburned	JJ VBN39 VBD51
windburnt	JJ NN48
winded	JJ VBN57 VBD63
winder	NN JJ63	18 s
windfall	-	13 s
winding	-	04 s
winding-clothes	NN NNS9 JJ48 VBG69	06 es
windmill	NN	06 s
window	-	06 s
window-dress	VB NN27 VBP36 JJ66	-	30 es ing ed
window-shop	VB NN18 VBP21 JJ48	-	40 s ping ped
window-washing	NN VBG51 JJ60	04 s
windowpane	NN JJ51	06 s
windowsill	NN	06 s
windscreen	NN JJ45	06 s
windshield	NN	06 s
windsock	NN JJ66	10 s
windsurf	VB NN9 VBP39 JJ42	-	38 s ing ed
windswept	JJ NN45
windtalker	NN	18 s
windy	JJ NN48
wine	-	13 s	34 s 1ing d
wineglass	NN JJ63	06 es
winemaker	NN	18 s
winemaking	NN JJ42 VBG57	04 s
winey	JJ NN45
wing	-	05 s	38 s ing ed
wingback	NN	18 s
winger	NN	18 s
wingman	NN JJ66	18 2en
wings	-	04 es
wingspan	NN JJ48	07 s
wink	NN VB12 VBP54 JJ66	28 s	29 s ing ed
winker	NN	18 s
winking	-	04 s
winkle	VB NN3 VBP51 JJ57	13 s	43 s 1ing d
winless	JJ
winner	-	18 s
winning	-	04 s
winnow	-	04 s	35c s ing ed
winnowing	-	04 s
wino	NN JJ60	18 s
winter	-	28 s	42 s ing ed
winterise	VB NN30 VBP33 JJ69	-	30 s 1ing d
winterize	VB VBP51	-	30 s 1ing d
wintertime	NN JJ42	28 s
wintery	JJ NN24
wintry	JJ NN36
winy	JJ NN48
wipe	NN VB24	04 s	35 s 1ing d
wipeout	NN JJ54	11 s
wiper	NN JJ48	18 s
wire	-	06 s	40cF s 1ing d
wire-puller	NN JJ69	18 s
wireless	-	10 es
wireman	NN JJ66	18 2en
wirer	NN JJ54	18 s
wiretap	NN VB24 VBP60	04 s	39 s ing ed
wiretapper	NN JJ48	18 s
wiring	VBG NN12 JJ48	06 s
wiry	JJ NN48
wisdom	-	09 s
wise	-	07 s	-	st
wiseacre	NN JJ57	18 s
wisecrack	NN VB30 VBP66	10 s	32 s ing ed
wisely	RB
wisenheimer	NN JJ66	18 s
wish	-	12 es	37cF es ing ed
wished-for	JJ NN30
wishing	VBG NN27	12 s
wisp	NN JJ66	14 s
wispy	JJ NN48
wit	NN JJ57	10 s
witch	-	18 es	32 es ing ed
witch-hunter	NN	18 s
withal	RB JJ NN33
withdraw	-	-	38 s ing 2ew n
withdrawal	-	10 s
withdrawer	NN JJ57	18 s
withe	NN	06 s
wither	VB NN39 VBP45	-	30 s ing ed
withered	VBN VBD12 JJ24
withering	-	11 s
withers	NNS VBZ27	05 es
withhold	-	-	40 s ing 3eld
withholder	NN JJ63	18 s
withholding	-	04 s
withstand	-	-	42 s ing 3ood
withstander	NN JJ63	18 s
witness	-	18 es	39F es ing ed
witnesser	NN JJ51	18 s
witticism	NN	10 s
wittiness	NN	10 es
witting	JJ VBG45 NN51
wittingly	RB
wittol	NN JJ48	18 s
witty	JJ NN24
wive	VB JJ33 VBP36 NN42	-	41 s 1ing d
wivern	NN JJ33	18 s
wiz	NN	18 es
wizard	JJ NN6	18 s
wizardly	JJ RB39
wizened	JJ VBN42 VBD57
wobble	NN VB9 JJ21 VBP48	11 s	38 s 1ing d
wobbling	VBG JJ18 NN51
woe	NN JJ51	26 s
woebegone	JJ NN42
woeful	JJ
woefully	RB
wog	NN	18 s
wolf	-	05 1ves	34 s ing ed
wolf-whistle	VB VBP36 NN42 JJ51	-	32 s 1ing d
wolfish	JJ NN66
wolflike	JJ NN54 RB63
wolfman	NN JJ66	18 2en
wolfram	NN	27 s
wolverine	NN JJ57	18 s
woman	-	18 2en
womanise	VB NN30 VBP33 JJ69	-	41 s 1ing d
womaniser	NN JJ51	18 s
womanish	JJ VB63
womanize	VB VBP51	-	41 s 1ing d
womanizer	NN JJ60	18 s
womankind	NN JJ54	14 s
womanly	JJ RB33
womb	NN	08 s
womb-to-tomb	JJ NN27
won	-	23 s
wonder	-	12 s	31cc s ing ed
wonderer	NN JJ54	18 s
wonderfully	RB
wonderfulness	NN	07 es
wonderland	NN	17 s
wonderworking	JJ NN39 VBG45
wondrous	JJ RB63
wondrously	RB
wonk	-	18 s
wonky	JJ
wont	NN JJ51	09 s
wonted	JJ VBN45 VBD57
woo	VB NN21 VBP33 JJ48	-	41 es ing ed
wood	NN	27 s
woodcarver	NN JJ63	18 s
woodcarving	NN JJ27 VBG36	06 s
woodcock	NN JJ66	05 s
woodcutter	NN JJ57	18 s
wooded	JJ VBN51 VBD63
wooden	JJ VBN63 NN66
woodenly	RB
woodgrain	NN	07 s
woodgraining	NN VBG48 JJ66	07 s
woodland	NN	17 s
woodman	NN JJ66	18 2en
woodpecker	NN	05 s
woodpile	NN JJ42	14 s
woodruff	NN JJ69	20 s
woods	-	14 es
woodscrew	NN	06 s
woodshed	NN JJ27	06 s
woodsman	NN JJ66	18 2en
woodsy	JJ NN48
woodwork	NN	06 s
woodworker	NN	18 s
woodworking	NN VBG54 JJ57	04 s
woody	JJ NN48
wooer	NN JJ60	18 s
woofer	NN JJ54 VB66	06 s
wooing	VBG NN18 JJ60	10 s
wool	NN JJ48	06 s
woolen	JJ NN15 CD51	06 s
woolgather	VB NN42 VBP48	-	36F s ing ed
woolgatherer	NN JJ54	18 s
woolly	JJ RB15 NN45 VBN66
woolsorter	NN JJ60	18 s
wooly	JJ RB33 NN60
woosh	VB NN45 VBP51 JJ60	-	38 es ing ed
woozy	JJ NN45 RB51
wop	NN JJ66	18 s
word	-	10 s	32 s ing ed
word-painter	NN	18 s
word-painting	NN JJ36 VBG39	10 s
wordbook	NN	10 s
wordfinder	NN JJ63	10 s
wordiness	NN	10 es
wording	-	10 s
wordlessly	RB
wordmonger	NN	18 s
wordnet	NN	10 s
wordplay	NN JJ60	10 s
words	-	10 es
wordsmith	NN JJ57	18 s
wordy	JJ NN48
work	-	04 s	41 s ing 3rought
workaholic	NN JJ27	18 s
workbench	NN JJ66	06 es
workboard	NN JJ54	06 s
workbook	NN	10 s
workday	NN JJ42	28 s
worker	-	18 s
workfellow	NN JJ57	18 s
workforce	-	14 s
workhorse	NN JJ48	06 s
working	-	06 s
workingman	NN JJ66	18 2en
workings	-	06 es
workload	NN JJ57	04 s
workman	NN JJ66	18 2en
workmanlike	JJ NN54 RB63
workmate	NN JJ48	18 s
workout	NN JJ54	04 s
workplace	-	06 s
works	-	06 es
worksheet	NN JJ69	10 s
workshop	NN JJ66	06 s
workstation	NN	06 s
worktable	NN JJ3	06 s
workwear	NN JJ42	06 s
workweek	NN JJ66	28 s
world	-	17 s
world-beater	NN JJ54	18 s
world-shaking	JJ NN57 VBG66
world-shattering	JJ NN51 VBG51
world-wide	JJ NN27 VB69
worldling	NN JJ54 VBG57	18 s
worldly	JJ RB39
worm	NN VB15 VBP63	05 s	38 s ing ed
wormy	JJ NN45 RB51
worriedly	RB
worrier	NN JJ48	18 s
worriment	NN	07 s
worry	-	09 1ies	37F 1ies ing 1ied
worrying	-	04 s
worrywart	NN JJ63	18 s
worse	-	07 s
worsen	VB NN45 VBP45 JJ54	-	30 s ing ed
worsened	VBN VBD15 JJ30
worsening	VBG JJ36 NN45	22 s
worship	-	04 s	37 s ping ped
worshiper	NN JJ48	18 s
worshipped	VBN VBD3 JJ36
worshipper	NN JJ48	18 s
worst	-	11 s	33 s ing ed
worsted	VBN VBD3	06 s
worth	-	23 s
worthless	JJ
worthlessness	NN	07 es
worthy	-	18 1ies
wound	-	26 s	29 s ing ed
wounded	-	14 s
wounding	VBG JJ27 NN33	04 s
woven	JJ VBN9
wow	-	10 s	37 s ing ed
wrack	NN VB30 VBP66	05 s	35 s ing ed
wraithlike	JJ NN54 RB63
wrangle	NN VB24 JJ48 VBP60	10 s	32 s 1ing d
wrangler	NN JJ69	18 s
wrangling	VBG NN21 JJ60	10 s
wrap	-	06 s	35 s ping ped
wrapper	NN JJ48	06 s
wrapping	-	06 s
wrath	-	12 s
wrathful	JJ
wrathfully	RB
wrawl	VB NN30 JJ36 VBP45	-	32 s ing ed
wreak	VB NN18 VBP30 JJ45	-	36 s ing ed
wreath	NN	06 s
wreathe	VB NN27 VBP30	-	38 s 1ing d
wreck	-	26 s	35 s ing ed
wreckage	NN JJ60	06 s
wrecked	VBN VBD12 JJ21
wrecker	NN	18 s
wrecking	VBG NN24	11 s
wren	NN JJ45 NNS63	18 s
wrench	-	26 es	35 es ing ed
wrenching	VBG JJ27
wrest	-	-	35 s ing ed
wrester	NN	18 s
wrestle	NN VB15 VBP48 JJ51	04 s	33c s 1ing d
wrestler	NN JJ69	18 s
wrestling	-	04 s
wretch	NN	18 es
wretched	JJ VBN57 VBD60
wretchedness	NN	26 es
wrick	NN VB12 VBP51 JJ66	26 s	29 s ing ed
wriggle	NN VB24 JJ48 VBP60	04 s	38 s 1ing d
wriggler	NN JJ69	18 s
wriggly	JJ RB36
wright	NN JJ39	18 s
wring	NN VB42 JJ54 VBP66	11 s	35 s ing 3ung
wringer	NN	06 s
wrinkle	VB NN3 VBP51 JJ57	25 s	35 s 1ing d
wrinkleproof	JJ NN30
wrinkly	JJ RB33 NN60
wrist	NN JJ51	08 s
writ	NN JJ57	10 s
write	-	-	36cF s 1ing 3ote 1ten
write-in	NN JJ57	18 s
write-off	NN JJ63	21 s
writer	-	18 s
writhe	VB NN27 VBP30	-	38 s 1ing d
writhed	VBN VBD9 JJ21
writhing	JJ VBG6 NN33
writing	-	04 s
wrong	-	07 s	41 s ing ed
wrongdoer	NN JJ60	18 s
wrongdoing	-	07 s
wrongfully	RB
wrongheaded	JJ VBN48 VBD69
wroth	JJ NN39
wrought	JJ VBD3 VBN6
wry	JJ NN48
wryly	RB
wuss	NN JJ57	18 es
wye	NN JJ51	10 s
wyvern	NN JJ33	18 s
x-ray	VB NN48 VBP54	-	39c s ing ed
xci	JJ NN42
xcii	JJ NN42
xciii	JJ NN42
xciv	JJ NN45 VBN69
xcv	JJ NN45 VBN69
xcvi	JJ NN42
xcvii	JJ NN42
xcviii	JJ NN42
xenon	NN	27 s
xenophobia	-	26 s
xenotransplant	NN JJ42	04 s
xerophthalmus	NN JJ30	26 es
xerotes	NN NNS9 JJ48 VBG69	26 es
xerox	NN VB39	06 es	36 es ing ed
xi	JJ NN3	23 s
xii	JJ NN42
xiii	JJ NN42
xiv	JJ NN45 VBN69
xix	JJ NN36
xl	JJ NN60
xli	JJ NN42
xlii	JJ NN42
xliii	JJ NN42
xliv	JJ NN45 VBN69
xlv	JJ NN45 VBN69
xlvi	JJ NN42
xlvii	JJ NN42
xlviii	JJ NN42
xv	JJ NN45 VBN69
xvi	JJ NN42
xvii	JJ NN42
xviii	JJ NN42
xx	JJ NN36
xxi	JJ NN42
xxii	JJ NN42
xxiii	JJ NN42
xxiv	JJ NN45 VBN69
xxix	JJ NN36
xxv	JJ NN45 VBN69
xxvi	JJ NN42
xxvii	JJ NN42
xxviii	JJ NN42
xxx	JJ NN36
xxxi	JJ NN42
xxxii	JJ NN42
xxxiii	JJ NN42
xxxiv	JJ NN45 VBN69
xxxv	JJ NN45 VBN69
xxxvi	JJ NN42
xxxvii	JJ NN42
xxxviii	JJ NN42
xylem	NN	20 s
xylophone	NN JJ57	06 s
xylophonist	NN JJ42	18 s
yacht	NN VB51 JJ63	06 s	38 s ing ed
yachting	VBG NN36	04 s
yachtsman	NN JJ66	18 2en
yachtswoman	NN JJ66	18 2en
yack	NN VB30 VBP66	10 s	32 s ing ed
yahoo	NN JJ60	18 s
yak	NN VB39 VBP66	10 s	32 s king ked
yakety-yak	NN JJ63	10 s
yakuza	NN	18 s
yammer	VB NN18 VBP45 JJ48	-	32cF s ing ed
yang	NN JJ48 VBG51	09 s
yank	VB NN39 VBP45 JJ60	-	35 s ing ed
yanker	NN	18 s
yap	NN VB24 VBP60	08 s	32 s ping ped
yard	-	23 s
yardage	NN JJ60	07 s
yardbird	NN JJ51	18 s
yardie	NN JJ54	18 s
yardman	NN JJ66	18 2en
yardmaster	NN	18 s
yardstick	NN JJ57	10 s
yarmelke	NN JJ60	06 s
yarmulke	NN JJ60	06 s
yarn	NN VB15 VBP48 JJ54	10 s	32 s ing ed
yarn-dye	VB NN36 VBP42 JJ54	-	30 s ing d
yashmac	NN JJ30	06 s
yataghan	NN JJ48	06 s
yaup	VB NN3 JJ33 VBP33	-	32 s ing ed
yaw	NN VB15	11 s	42 s ing ed
yawl	NN VB24 JJ48 VBP69	06 s	32 s ing ed
yawn	NN VB45 JJ54	04 s	29 s ing ed
yawner	NN JJ60	18 s
yawning	-	04 s
yawp	VB NN27 VBP39 JJ60	-	32cF s ing ed
yaws	NNS VBZ21	26 es
yea	NN JJ45 RB51	10 s
year	-	28 s
year-end	-	28 s
year-round	JJ NN51
yearbook	NN	10 s
yearling	NN JJ54 VBG57	18 s
yearlong	JJ
yearly	JJ RB6 NN60	10 1ies
yearn	VB VBP33 NN42 JJ51	-	37 s ing ed
yearner	NN JJ60	18 s
yearning	VBG NN30 JJ63	12 s
yearningly	RB
years	-	28 es
yeasty	JJ NN24
yell	-	10 s	32c s ing ed
yeller	NN JJ69	18 s
yelling	-	10 s
yellow	-	07 s	30 s ing ed
yellow-brown	JJ NN66
yellow-green	JJ NN54 VBN69
yellowish	JJ NN66
yelp	NN VB27 VBP66	11 s	32 s ing ed
yelping	VBG NN27	11 s
yen	-	12 s	37 s ning ned
yenta	NN	18 s
yeoman	NN JJ66	18 2en
yeomanry	NN JJ51	14 1ies
yes	-	10 es
yes-man	NN JJ66	18 2en
yeshiva	NN	14 hs/1oth
yeshivah	NN JJ57	14 s
yesterday	-	28 s
yesteryear	NN JJ42	28 s
yeti	NN JJ57	18 s
yid	NN JJ36	18 s
yield	-	04 s	40F s ing ed
yielder	NN JJ63	18 s
yielding	VBG JJ30 NN36	10 s
yin	NN JJ57	09 s
yip	NN VB27 VBP63	11 s	32 s ping ped
yob	NN	18 s
yobbo	NN JJ60	18 s
yobibyte	NN JJ42 VB63	23 s
yobo	NN JJ60	18 s
yodel	NN VB18 JJ60 VBP66	10 s	32 s ling led
yodeling	NN JJ54 VBG60	04 s
yodeller	NN JJ69	18 s
yodh	NN JJ57	10 s
yoga	-	09 s
yogi	NN JJ57	18 n
yogurt	NN JJ69	13 s
yoke	NN VB6 VBP48	06 s	35 s 1ing d
yokel	NN JJ51	18 s
yokel-like	JJ NN54 RB63
yokelish	JJ VB66
yolk	NN JJ66	13 s
yon	JJ NN6 RB30
yonder	JJ NN24 RB39
yore	NN JJ60 VB66	28 s
yottabyte	NN JJ42 VB63	23 s
young	-	05 s	-	er/est
youngish	JJ NN66
youngster	NN	18 s
younker	NN	18 s
youth	-	18 s
yowl	NN VB24 JJ48 VBP69	10 s	32c s ing ed
yr	NN JJ60	28 s
yttrium	NN	27 s
yuan	NN JJ48	23 s
yucca	NN	20 s
yummy	JJ NN45 RB51
yuppie	NN JJ54	18 s
yurt	NN JJ69	06 s
zaftig	JJ NN48 VBG51
zaire	NN JJ60	23 s
zaman	NN JJ66	20 2en
zany	JJ NN9	18 1ies
zap	NN VB24 VBP60	11 s	37 s ping ped
zayin	NN JJ57	10 s
zeal	-	12 s
zealot	NN JJ60	18 s
zealotry	NN JJ63	09 1ies
zealous	JJ
zealously	RB
zebibyte	NN JJ42 VB63	23 s
zed	NN JJ18 NNS66	10 s
zee	NN JJ60	10 s
zenith	NN JJ57	15 s
zephyr	NN JJ60	19 s
zeppelin	NN JJ57	18 s
zero	-	23 es	30 es ing ed
zeroth	JJ NN39
zest	NN VB30 JJ45 VBP66	12 s	39 s ing ed
zesty	JJ NN24
zeta	NN	10 s
zettabyte	NN JJ42 VB63	23 s
zeugma	NN JJ66	10 s
zig	NN JJ51 VBG51	25 s
zigzag	NN VB15 JJ33	25 s	38 s ging ged
zinc	NN JJ39 VB45 VBP69	27 s	35 s ing ed
zing	NN JJ48 VBG51	11 s
zinger	NN	10 s
zip	NN VB27 VBP63	23 s	35 s ping ped
zipper	NN VB33 JJ57 VBP66	06 s	35 s ing ed
zippy	JJ NN48
zithern	NN JJ33	06 s
zloty	NN	23 1ies
zodiac	NN JJ30	15 s
zodiacal	JJ
zoftig	JJ NN48 VBG51
zombi	NN JJ57	18 s
zombie	-	18 s
zone	-	15 s	41 s 1ing d
zoning	-	04 s
zoo	-	06 s
zoologist	NN JJ51	18 s
zoology	NN JJ63	14 1ies
zoom	NN VB54 VBP63	11 s	38 s ing ed
zydeco	NN JJ60	10 s
