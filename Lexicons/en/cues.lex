# cues.lex — words that introduce attributed content
#
# lemma       one word, or the lemmas of a phrase; X stands for the source in it
# part        verb, noun, adjective, preposition, phrase, mark, or auxiliary (be, have, do as main verbs)
# forms       inflected forms: verbs all of them, nouns the plural; - where there is none
# frames      what the content looks like where the word is most often a cue:
#             quote              a quotation beside it, also the clause that it interrupts or follows
#             that-clause bare-clause wh-clause to-infinitive gerund noun-phrase small-clause as-clause
#             object+to          an addressee, then to and a verb (urged aides to leave)
#             object+that object+wh   an addressee, then the clause (told voters that)
#             object+small-clause     called it a trap
#             prep:WORD          content after the preposition (talked about the vote)
#             object+WORD        content is the object and what the preposition brings
#             possessor          the source stands before the noun as its owner (her view)
#             adverb             the word hedges the whole clause
# type        assertion, belief, fact or eventuality, as in the Penn Discourse Treebank's scheme
# commitment  what the word adds of its own: the reporter's distance from the content (doubting) or
#             assent to it (endorsing); the speaker's attitude to what the content names (critical,
#             supportive); neutral
#
# Chosen by hand; frames checked against counts of attributions over all occurrences in the PolNeAR
# training articles and against WordNet's sentence frames.
format lexicon 1
# lemma  part  forms  frames  type  commitment

# verbs
accept  verb  accepts accepted accepting  that-clause  belief  neutral
accuse  verb  accuses accused accusing  object+that noun-phrase object+of  assertion  critical
ache  verb  aches ached aching  to-infinitive  eventuality  neutral
acknowledge  verb  acknowledges acknowledged acknowledging  quote that-clause bare-clause wh-clause gerund  assertion  endorsing
acquiesce  verb  acquiesces acquiesced acquiescing  prep:to  eventuality  neutral
ad-lib  verb  ad-libs ad-libbed ad-libbing  quote  assertion  neutral
add  verb  adds added adding  quote that-clause bare-clause  assertion  neutral
admire  verb  admires admired admiring  noun-phrase  belief  supportive
admit  verb  admits admitted admitting  quote that-clause bare-clause wh-clause gerund  assertion  endorsing
advise  verb  advises advised advising  quote that-clause wh-clause object+to object+that object+of prep:against  assertion  neutral
advocate  verb  advocates advocated advocating  gerund prep:for  assertion  neutral
affirm  verb  affirms affirmed affirming  that-clause  assertion  neutral
agonize  verb  agonizes agonized agonizing  that-clause  assertion  neutral
agree  verb  agrees agreed agreeing  quote that-clause bare-clause to-infinitive prep:on  assertion  neutral
aim  verb  aims aimed aiming  to-infinitive prep:to  eventuality  neutral
air  verb  airs aired airing  -  assertion  neutral
allege  verb  alleges alleged alleging  quote that-clause bare-clause noun-phrase  assertion  doubting
allow  verb  allows allowed allowing  -  eventuality  neutral
allude  verb  alludes alluded alluding  prep:to  assertion  neutral
analyze  verb  analyzes analyzed analyzing  that-clause wh-clause  assertion  neutral
announce  verb  announces announced announcing  quote that-clause bare-clause noun-phrase  assertion  neutral
answer  verb  answers answered answering  quote that-clause  assertion  neutral
anticipate  verb  anticipates anticipated anticipating  that-clause bare-clause noun-phrase  belief  neutral
apologize  verb  apologizes apologized apologizing  prep:for  assertion  neutral
appeal  verb  appeals appealed appealing  prep:for  assertion  neutral
appear  verb  appears appeared appearing  that-clause to-infinitive small-clause as-clause prep:to  belief  neutral
applaud  verb  applauds applauded applauding  noun-phrase object+for  assertion  supportive
appreciate  verb  appreciates appreciated appreciating  that-clause  belief  neutral
approve  verb  approves approved approving  -  eventuality  neutral
argue  verb  argues argued arguing  quote that-clause bare-clause prep:against prep:for  assertion  neutral
arrange  verb  arranges arranged arranging  to-infinitive  eventuality  neutral
articulate  verb  articulates articulated articulating  -  assertion  neutral
ascertain  verb  ascertains ascertained ascertaining  that-clause wh-clause  fact  neutral
ask  verb  asks asked asking  quote that-clause wh-clause object+to object+wh object+about prep:about  assertion  neutral
aspire  verb  aspires aspired aspiring  to-infinitive  eventuality  neutral
assail  verb  assails assailed assailing  noun-phrase  assertion  critical
assert  verb  asserts asserted asserting  quote that-clause bare-clause  assertion  neutral
assume  verb  assumes assumed assuming  that-clause  belief  neutral
assure  verb  assures assured assuring  quote that-clause bare-clause object+that object+of  assertion  neutral
attack  verb  attacks attacked attacking  object+as  assertion  critical
attest  verb  attests attested attesting  that-clause  fact  neutral
authorize  verb  authorizes authorized authorizing  -  eventuality  neutral
aver  verb  avers averred averring  that-clause  assertion  neutral
avow  verb  avows avowed avowing  that-clause  assertion  neutral
back  verb  backs backed backing  gerund  assertion  supportive
balk  verb  balks balked balking  prep:at  assertion  neutral
banter  verb  banters bantered bantering  quote that-clause  assertion  neutral
bark  verb  barks barked barking  quote that-clause  assertion  neutral
bash  verb  bashes bashed bashing  noun-phrase  assertion  critical
beg  verb  begs begged begging  quote that-clause object+to  eventuality  neutral
begin  verb  begins began begun beginning  quote  assertion  neutral
believe  verb  believes believed believing  quote that-clause bare-clause object+to object+small-clause prep:in  belief  neutral
belittle  verb  belittles belittled belittling  noun-phrase  assertion  critical
bellow  verb  bellows bellowed bellowing  quote that-clause  assertion  neutral
bemoan  verb  bemoans bemoaned bemoaning  quote that-clause noun-phrase  assertion  critical
berate  verb  berates berated berating  noun-phrase object+for  assertion  critical
beseech  verb  beseeches beseeched besought beseeching  object+to  eventuality  neutral
bet  verb  bets bet betting  that-clause bare-clause  belief  neutral
blame  verb  blames blamed blaming  noun-phrase object+for  assertion  critical
blare  verb  blares blared blaring  quote that-clause  assertion  neutral
blast  verb  blasts blasted blasting  noun-phrase object+as object+for  assertion  critical
blog  verb  blogs blogged blogging  quote that-clause bare-clause prep:about  assertion  neutral
blurt  verb  blurts blurted blurting  quote  assertion  neutral
bluster  verb  blusters blustered blustering  quote that-clause  assertion  doubting
boast  verb  boasts boasted boasting  quote that-clause prep:about prep:of  assertion  doubting
bother  verb  bothers bothered bothering  to-infinitive  eventuality  neutral
brag  verb  brags bragged bragging  quote that-clause prep:about prep:of  assertion  doubting
brand  verb  brands branded branding  object+small-clause object+as  assertion  neutral
bristle  verb  bristles bristled bristling  prep:at  assertion  neutral
cable  verb  cables cabled cabling  quote that-clause bare-clause prep:about  assertion  neutral
calculate  verb  calculates calculated calculating  that-clause bare-clause  fact  neutral
call  verb  calls called calling  object+small-clause object+as prep:for prep:on prep:upon  assertion  neutral
care  verb  cares cared caring  prep:about  assertion  neutral
carp  verb  carps carped carping  quote that-clause prep:about  assertion  critical
cast  verb  casts cast casting  object+as  assertion  neutral
castigate  verb  castigates castigated castigating  noun-phrase object+for  assertion  critical
caution  verb  cautions cautioned cautioning  quote that-clause bare-clause prep:against  assertion  neutral
celebrate  verb  celebrates celebrated celebrating  -  assertion  supportive
censure  verb  censures censured censuring  noun-phrase  assertion  critical
certify  verb  certifies certified certifying  that-clause  fact  neutral
challenge  verb  challenges challenged challenging  object+to  eventuality  neutral
champion  verb  champions championed championing  gerund noun-phrase  assertion  supportive
chant  verb  chants chanted chanting  quote that-clause  assertion  neutral
characterise  verb  characterises characterised characterising  object+as  assertion  neutral
characterize  verb  characterizes characterized characterizing  object+as  assertion  neutral
charge  verb  charges charged charging  quote that-clause  assertion  critical
chastise  verb  chastises chastised chastising  noun-phrase  assertion  critical
cherish  verb  cherishes cherished cherishing  noun-phrase  belief  supportive
chide  verb  chides chided chiding  noun-phrase object+for  assertion  critical
chime  verb  chimes chimed chiming  quote that-clause  assertion  neutral
chuckle  verb  chuckles chuckled chuckling  quote that-clause  assertion  neutral
cite  verb  cites cited citing  bare-clause noun-phrase  assertion  neutral
claim  verb  claims claimed claiming  quote that-clause bare-clause to-infinitive  assertion  doubting
clamor  verb  clamors clamored clamoring  to-infinitive prep:for  eventuality  neutral
clarify  verb  clarifies clarified clarifying  quote that-clause bare-clause wh-clause  assertion  endorsing
coax  verb  coaxes coaxed coaxing  object+to  eventuality  neutral
command  verb  commands commanded commanding  object+to  eventuality  neutral
commend  verb  commends commended commending  noun-phrase object+for  assertion  supportive
comment  verb  comments commented commenting  -  assertion  neutral
commentate  verb  commentates commentated commentating  quote that-clause  assertion  neutral
commit  verb  commits committed committing  that-clause to-infinitive prep:to  eventuality  neutral
complain  verb  complains complained complaining  quote that-clause prep:about prep:of  assertion  critical
compliment  verb  compliments complimented complimenting  noun-phrase  assertion  supportive
concede  verb  concedes conceded conceding  quote that-clause bare-clause wh-clause  assertion  endorsing
conceive  verb  conceives conceived conceiving  prep:of  assertion  neutral
conclude  verb  concludes concluded concluding  quote that-clause bare-clause  assertion  neutral
concur  verb  concurs concurred concurring  quote that-clause prep:with  assertion  neutral
condemn  verb  condemns condemned condemning  noun-phrase object+as object+for  assertion  critical
confess  verb  confesses confessed confessing  quote that-clause  assertion  neutral
confide  verb  confides confided confiding  quote that-clause  assertion  neutral
confirm  verb  confirms confirmed confirming  quote that-clause bare-clause wh-clause  assertion  endorsing
congratulate  verb  congratulates congratulated congratulating  noun-phrase object+for  assertion  supportive
conjecture  verb  conjectures conjectured conjecturing  quote that-clause bare-clause  assertion  neutral
consent  verb  consents consented consenting  to-infinitive prep:to  eventuality  neutral
consider  verb  considers considered considering  that-clause wh-clause object+to object+small-clause  eventuality  neutral
conspire  verb  conspires conspired conspiring  that-clause to-infinitive  eventuality  neutral
contemplate  verb  contemplates contemplated contemplating  that-clause bare-clause gerund noun-phrase  belief  neutral
contend  verb  contends contended contending  quote that-clause bare-clause  assertion  neutral
contest  verb  contests contested contesting  noun-phrase  assertion  critical
continue  verb  continues continued continuing  quote that-clause  assertion  neutral
contradict  verb  contradicts contradicted contradicting  that-clause  assertion  doubting
contrive  verb  contrives contrived contriving  that-clause to-infinitive  eventuality  neutral
convince  verb  convinces convinced convincing  quote object+to object+that object+of  assertion  neutral
correct  verb  corrects corrected correcting  quote  assertion  neutral
corroborate  verb  corroborates corroborated corroborating  that-clause noun-phrase  fact  neutral
counsel  verb  counsels counseled counseling  quote that-clause object+to object+that  assertion  neutral
counter  verb  counters countered countering  quote that-clause bare-clause  assertion  neutral
credit  verb  credits credited crediting  noun-phrase object+for object+with  assertion  supportive
criticise  verb  criticises criticised criticising  noun-phrase object+for  assertion  critical
criticize  verb  criticizes criticized criticizing  noun-phrase object+as object+for prep:for  assertion  critical
crow  verb  crows crowed crowing  quote that-clause  assertion  doubting
cry  verb  cries cried crying  quote that-clause  assertion  neutral
dare  verb  dares dared daring  to-infinitive  eventuality  neutral
daydream  verb  daydreams daydreamed daydreaming  that-clause bare-clause  belief  neutral
deadpan  verb  deadpans deadpaned deadpaning  quote that-clause  assertion  neutral
debate  verb  debates debated debating  wh-clause  eventuality  neutral
decide  verb  decides decided deciding  that-clause wh-clause to-infinitive  eventuality  neutral
declare  verb  declares declared declaring  quote that-clause bare-clause noun-phrase  assertion  neutral
decline  verb  declines declined declining  to-infinitive prep:to  eventuality  neutral
decree  verb  decrees decreed decreeing  that-clause  assertion  neutral
decry  verb  decries decried decrying  quote that-clause noun-phrase object+as  assertion  critical
deduce  verb  deduces deduced deducing  that-clause bare-clause  belief  neutral
deem  verb  deems deemed deeming  that-clause noun-phrase object+small-clause  assertion  neutral
deign  verb  deigns deigned deigning  to-infinitive  eventuality  neutral
demand  verb  demands demanded demanding  quote that-clause to-infinitive noun-phrase  eventuality  neutral
demonstrate  verb  demonstrates demonstrated demonstrating  that-clause wh-clause  fact  neutral
denigrate  verb  denigrates denigrated denigrating  noun-phrase  assertion  critical
denounce  verb  denounces denounced denouncing  noun-phrase object+as object+for  assertion  critical
deny  verb  denies denied denying  that-clause gerund  assertion  doubting
depict  verb  depicts depicted depicting  object+as  assertion  neutral
deplore  verb  deplores deplored deploring  noun-phrase  assertion  critical
deride  verb  derides derided deriding  noun-phrase object+as  assertion  critical
describe  verb  describes described describing  wh-clause gerund noun-phrase object+as  assertion  neutral
despise  verb  despises despised despising  noun-phrase  belief  critical
detail  verb  details detailed detailing  -  fact  neutral
detect  verb  detects detected detecting  that-clause wh-clause  fact  neutral
determine  verb  determines determined determining  to-infinitive  eventuality  neutral
detest  verb  detests detested detesting  noun-phrase  belief  critical
dictate  verb  dictates dictated dictating  that-clause  assertion  neutral
direct  verb  directs directed directing  object+to  eventuality  neutral
disagree  verb  disagrees disagreed disagreeing  that-clause prep:with  assertion  neutral
disavow  verb  disavows disavowed disavowing  -  assertion  critical
disclose  verb  discloses disclosed disclosing  quote that-clause bare-clause wh-clause  assertion  endorsing
discover  verb  discovers discovered discovering  that-clause bare-clause wh-clause  fact  neutral
discuss  verb  discusses discussed discussing  wh-clause gerund  eventuality  neutral
disdain  verb  disdains disdained disdaining  noun-phrase  belief  neutral
dislike  verb  dislikes disliked disliking  -  belief  critical
dismiss  verb  dismisses dismissed dismissing  noun-phrase object+as  assertion  neutral
disown  verb  disowns disowned disowning  noun-phrase  assertion  critical
disparage  verb  disparages disparaged disparaging  noun-phrase  assertion  critical
dispute  verb  disputes disputed disputing  that-clause noun-phrase  assertion  doubting
dissect  verb  dissects dissected dissecting  that-clause wh-clause  assertion  neutral
distrust  verb  distrusts distrusted distrusting  noun-phrase  belief  neutral
divulge  verb  divulges divulged divulging  that-clause noun-phrase  assertion  neutral
document  verb  documents documented documenting  that-clause  fact  neutral
doubt  verb  doubts doubted doubting  that-clause bare-clause wh-clause noun-phrase  belief  doubting
dream  verb  dreams dreamed dreamt dreaming  that-clause bare-clause prep:of  assertion  neutral
dub  verb  dubs dubbed dubbing  object+small-clause object+as  assertion  neutral
echo  verb  echos echoed echoing  quote  assertion  neutral
editorialize  verb  editorializes editorialized editorializing  quote  assertion  neutral
elaborate  verb  elaborates elaborated elaborating  prep:on  assertion  neutral
elect  verb  elects elected electing  to-infinitive  eventuality  neutral
email  verb  emails emailed emailing  quote that-clause bare-clause prep:about  assertion  neutral
embrace  verb  embraces embraced embracing  gerund prep:of  assertion  supportive
emphasise  verb  emphasises emphasised emphasising  quote that-clause bare-clause wh-clause noun-phrase  assertion  neutral
emphasize  verb  emphasizes emphasized emphasizing  quote that-clause bare-clause wh-clause noun-phrase  assertion  endorsing
encourage  verb  encourages encouraged encouraging  object+to  eventuality  neutral
endorse  verb  endorses endorsed endorsing  gerund noun-phrase  assertion  supportive
enjoy  verb  enjoys enjoyed enjoying  -  belief  supportive
enthuse  verb  enthuses enthused enthusing  quote  assertion  neutral
entice  verb  entices enticed enticing  object+to  eventuality  neutral
entreat  verb  entreats entreated entreating  object+to  eventuality  neutral
envisage  verb  envisages envisaged envisaging  that-clause noun-phrase  belief  neutral
envision  verb  envisions envisioned envisioning  that-clause noun-phrase  belief  neutral
establish  verb  establishes established establishing  that-clause wh-clause  fact  neutral
estimate  verb  estimates estimated estimating  that-clause bare-clause  fact  neutral
exaggerate  verb  exaggerates exaggerated exaggerating  that-clause  assertion  neutral
exclaim  verb  exclaims exclaimed exclaiming  quote that-clause  assertion  neutral
excoriate  verb  excoriates excoriated excoriating  noun-phrase  assertion  critical
exhort  verb  exhorts exhorted exhorting  quote that-clause object+to  eventuality  neutral
expand  verb  expands expanded expanding  prep:on  assertion  neutral
expect  verb  expects expected expecting  that-clause bare-clause object+to prep:to  belief  neutral
explain  verb  explains explained explaining  quote that-clause bare-clause wh-clause  assertion  endorsing
expound  verb  expounds expounded expounding  quote that-clause prep:on  assertion  neutral
express  verb  expresses expressed expressing  -  assertion  neutral
extol  verb  extols extoled extoling  noun-phrase object+for  assertion  supportive
eye  verb  eyes eyed eyeing  -  eventuality  neutral
fault  verb  faults faulted faulting  object+for  assertion  critical
favor  verb  favors favored favoring  gerund  assertion  neutral
favour  verb  favours favoured favouring  gerund noun-phrase  assertion  supportive
fear  verb  fears feared fearing  that-clause bare-clause to-infinitive noun-phrase  belief  neutral
feel  verb  feels felt feeling  that-clause  belief  neutral
figure  verb  figures figured figuring  that-clause bare-clause  belief  neutral
find  verb  finds found finding  that-clause wh-clause object+small-clause  fact  neutral
finish  verb  finishes finished finishing  quote  assertion  neutral
fire  verb  fires fired firing  quote that-clause  assertion  neutral
flay  verb  flays flayed flaying  noun-phrase object+for  assertion  critical
forbid  verb  forbids forbade forbidden forbidding  -  eventuality  neutral
forecast  verb  forecasts forecast forecasted forecasting  quote that-clause bare-clause  assertion  neutral
foresee  verb  foresees foresaw foreseen foreseeing  that-clause noun-phrase  belief  neutral
foretell  verb  foretells foretold foretelling  that-clause noun-phrase  assertion  neutral
forget  verb  forgets forgot forgotten forgetting  that-clause wh-clause  fact  neutral
frame  verb  frames framed framing  object+as  assertion  neutral
fret  verb  frets fretted fretting  quote that-clause prep:about  assertion  neutral
fume  verb  fumes fumed fuming  quote that-clause  assertion  critical
gather  verb  gathers gathered gathering  that-clause  assertion  neutral
giggle  verb  giggles giggled giggling  quote that-clause  assertion  neutral
glean  verb  gleans gleaned gleaning  that-clause  fact  neutral
grant  verb  grants granted granting  that-clause  assertion  neutral
greet  verb  greets greeted greeting  quote  assertion  neutral
grin  verb  grins grinned grinning  quote that-clause  assertion  neutral
gripe  verb  gripes griped griping  quote that-clause prep:about  assertion  critical
groan  verb  groans groaned groaning  quote that-clause  assertion  neutral
grouse  verb  grouses groused grousing  quote that-clause prep:about  assertion  critical
growl  verb  growls growled growling  quote that-clause  assertion  neutral
grumble  verb  grumbles grumbled grumbling  quote that-clause prep:about  assertion  critical
guarantee  verb  guarantees guaranteed guaranteeing  that-clause to-infinitive noun-phrase  eventuality  neutral
guess  verb  guesses guessed guessing  that-clause bare-clause wh-clause  belief  neutral
gush  verb  gushes gushed gushing  quote that-clause  assertion  doubting
hail  verb  hails hailed hailing  noun-phrase object+as object+for  assertion  supportive
hate  verb  hates hated hating  to-infinitive noun-phrase  belief  critical
heap  verb  heaps heaped heaping  noun-phrase  assertion  supportive
hear  verb  hears heard hearing  that-clause bare-clause wh-clause  fact  neutral
heckle  verb  heckles heckled heckling  quote that-clause  assertion  neutral
herald  verb  heralds heralded heralding  quote that-clause noun-phrase  assertion  neutral
hesitate  verb  hesitates hesitated hesitating  to-infinitive  belief  neutral
highlight  verb  highlights highlighted highlighting  that-clause  fact  neutral
hint  verb  hints hinted hinting  quote that-clause  assertion  neutral
hiss  verb  hisses hissed hissing  quote that-clause  assertion  neutral
hold  verb  holds held holding  that-clause  assertion  neutral
holler  verb  hollers hollered hollering  quote that-clause  assertion  neutral
hope  verb  hopes hoped hoping  quote that-clause bare-clause to-infinitive prep:for  eventuality  neutral
hypothesise  verb  hypothesises hypothesised hypothesising  that-clause noun-phrase  assertion  neutral
hypothesize  verb  hypothesizes hypothesized hypothesizing  that-clause bare-clause  belief  neutral
identify  verb  identifies identified identifying  object+as  assertion  neutral
illustrate  verb  illustrates illustrated illustrating  that-clause wh-clause  fact  neutral
imagine  verb  imagines imagined imagining  that-clause  belief  neutral
impart  verb  imparts imparted imparting  that-clause noun-phrase  assertion  neutral
implore  verb  implores implored imploring  quote that-clause object+to  eventuality  neutral
imply  verb  implies implied implying  that-clause  fact  neutral
indicate  verb  indicates indicated indicating  quote that-clause bare-clause wh-clause  fact  neutral
infer  verb  infers inferred inferring  that-clause bare-clause  belief  neutral
inform  verb  informs informed informing  quote that-clause object+that object+of  assertion  neutral
inquire  verb  inquires inquired inquiring  quote wh-clause prep:about  assertion  neutral
insinuate  verb  insinuates insinuated insinuating  that-clause  assertion  neutral
insist  verb  insists insisted insisting  quote that-clause bare-clause prep:on  assertion  neutral
instruct  verb  instructs instructed instructing  that-clause wh-clause object+to  assertion  neutral
intend  verb  intends intended intending  -  eventuality  neutral
interject  verb  interjects interjected interjecting  quote that-clause bare-clause  assertion  neutral
interrupt  verb  interrupts interrupted interrupting  quote that-clause bare-clause  assertion  neutral
intimate  verb  intimates intimated intimating  that-clause  assertion  neutral
intone  verb  intones intoned intoning  quote that-clause  assertion  neutral
inveigh  verb  inveighs inveighed inveighing  quote that-clause prep:about prep:against  assertion  critical
invite  verb  invites invited inviting  -  eventuality  neutral
invoke  verb  invokes invoked invoking  -  assertion  neutral
jeer  verb  jeers jeered jeering  quote that-clause  assertion  neutral
jest  verb  jests jested jesting  quote that-clause  assertion  neutral
joke  verb  jokes joked joking  quote that-clause bare-clause prep:about  assertion  neutral
judge  verb  judges judged judging  that-clause object+small-clause  belief  neutral
know  verb  knows knew known knowing  that-clause bare-clause wh-clause object+to prep:for prep:to  fact  neutral
label  verb  labels labeled labelled labeling labelling  noun-phrase object+small-clause object+as  assertion  neutral
lambast  verb  lambasts lambasted lambasting  noun-phrase  assertion  critical
lambaste  verb  lambastes lambasted lambasting  noun-phrase  assertion  critical
lament  verb  laments lamented lamenting  quote that-clause  assertion  critical
laud  verb  lauds lauded lauding  noun-phrase object+for  assertion  supportive
laugh  verb  laughs laughed laughing  quote that-clause  assertion  neutral
learn  verb  learns learned learnt learning  that-clause bare-clause wh-clause  fact  neutral
lecture  verb  lectures lectured lecturing  quote  assertion  neutral
like  verb  likes liked liking  to-infinitive  belief  supportive
loathe  verb  loathes loathed loathing  noun-phrase  belief  critical
lobby  verb  lobbies lobbied lobbying  prep:against prep:for  eventuality  neutral
long  verb  longs longed longing  to-infinitive  eventuality  neutral
look  verb  looks looked looking  small-clause as-clause  belief  neutral
love  verb  loves loved loving  to-infinitive  belief  supportive
maintain  verb  maintains maintained maintaining  quote that-clause bare-clause  assertion  neutral
malign  verb  maligns maligned maligning  noun-phrase  assertion  critical
mandate  verb  mandates mandated mandating  that-clause  assertion  neutral
marvel  verb  marvels marveled marveling  quote that-clause  assertion  neutral
mean  verb  means meant meaning  that-clause  fact  neutral
message  verb  messages messaged messaging  quote that-clause bare-clause prep:about  assertion  neutral
mind  verb  minds minded minding  -  belief  neutral
mistrust  verb  mistrusts mistrusted mistrusting  noun-phrase  belief  neutral
moan  verb  moans moaned moaning  quote that-clause  assertion  neutral
mock  verb  mocks mocked mocking  object+as  assertion  critical
moot  verb  moots mooted mooting  noun-phrase gerund  assertion  neutral
mouth  verb  mouths mouthed mouthing  quote that-clause  assertion  neutral
mull  verb  mulls mulled mulling  noun-phrase  eventuality  neutral
mumble  verb  mumbles mumbled mumbling  quote that-clause  assertion  neutral
murmur  verb  murmurs murmured murmuring  quote that-clause  assertion  neutral
muse  verb  muses mused musing  quote that-clause bare-clause prep:about  assertion  neutral
mutter  verb  mutters muttered muttering  quote that-clause  assertion  neutral
narrate  verb  narrates narrated narrating  quote that-clause  assertion  neutral
need  verb  needs needed needing  -  eventuality  neutral
nix  verb  nixes nixed nixing  noun-phrase  assertion  critical
nod  verb  nods nodded nodding  quote that-clause  assertion  neutral
note  verb  notes noted noting  quote that-clause bare-clause wh-clause  assertion  endorsing
notice  verb  notices noticed noticing  that-clause bare-clause wh-clause  fact  neutral
notify  verb  notifies notified notifying  quote that-clause object+that object+of  assertion  neutral
nudge  verb  nudges nudged nudging  object+to  eventuality  neutral
object  verb  objects objected objecting  quote that-clause prep:to  assertion  critical
observe  verb  observes observed observing  quote that-clause bare-clause  assertion  neutral
offer  verb  offers offered offering  quote to-infinitive  eventuality  neutral
opine  verb  opines opined opining  quote that-clause bare-clause prep:on  assertion  neutral
oppose  verb  opposes opposed opposing  gerund noun-phrase  assertion  neutral
opt  verb  opts opted opting  to-infinitive  eventuality  neutral
orate  verb  orates orated orating  quote that-clause  assertion  neutral
order  verb  orders ordered ordering  that-clause object+to  eventuality  neutral
outline  verb  outlines outlined outlining  -  fact  neutral
overhear  verb  overhears overheard overhearing  that-clause  fact  neutral
overstate  verb  overstates overstated overstating  that-clause  assertion  neutral
paint  verb  paints painted painting  object+as  assertion  neutral
pan  verb  pans panned panning  -  assertion  critical
perceive  verb  perceives perceived perceiving  object+as  assertion  neutral
permit  verb  permits permitted permitting  -  eventuality  neutral
persist  verb  persists persisted persisting  quote that-clause bare-clause  assertion  neutral
persuade  verb  persuades persuaded persuading  quote that-clause object+to object+that object+of  assertion  neutral
philosophize  verb  philosophizes philosophized philosophizing  quote that-clause  assertion  neutral
phone  verb  phones phoned phoning  quote that-clause  assertion  neutral
pillory  verb  pillories pilloried pillorying  noun-phrase  assertion  critical
plan  verb  plans planned planning  to-infinitive  eventuality  neutral
plead  verb  pleads pleaded pled pleading  quote prep:for  assertion  neutral
pledge  verb  pledges pledged pledging  quote that-clause to-infinitive  eventuality  neutral
point  verb  points pointed pointing  prep:to  assertion  neutral
portray  verb  portrays portrayed portraying  noun-phrase object+as  assertion  neutral
posit  verb  posits posited positing  that-clause bare-clause  belief  neutral
post  verb  posts posted posting  quote that-clause bare-clause prep:about  assertion  neutral
postulate  verb  postulates postulated postulating  that-clause bare-clause  belief  neutral
praise  verb  praises praised praising  noun-phrase object+as object+for  assertion  supportive
pray  verb  prays prayed praying  quote that-clause bare-clause  belief  neutral
preach  verb  preaches preached preaching  that-clause  assertion  neutral
predict  verb  predicts predicted predicting  quote that-clause bare-clause  assertion  neutral
prefer  verb  prefers preferred preferring  to-infinitive noun-phrase prep:to  belief  supportive
prepare  verb  prepares prepared preparing  -  eventuality  neutral
press  verb  presses pressed pressing  object+to prep:about  eventuality  neutral
pressure  verb  pressures pressured pressuring  -  eventuality  neutral
presume  verb  presumes presumed presuming  that-clause bare-clause  belief  neutral
pretend  verb  pretends pretended pretending  to-infinitive  eventuality  neutral
proclaim  verb  proclaims proclaimed proclaiming  quote that-clause bare-clause noun-phrase  assertion  neutral
prod  verb  prods prodded prodding  object+to  eventuality  neutral
profess  verb  professes professed professing  that-clause bare-clause to-infinitive  assertion  doubting
proffer  verb  proffers proffered proffering  quote  assertion  neutral
project  verb  projects projected projecting  that-clause  fact  neutral
promise  verb  promises promised promising  quote that-clause bare-clause to-infinitive object+that noun-phrase  eventuality  neutral
pronounce  verb  pronounces pronounced pronouncing  that-clause object+small-clause  assertion  neutral
prophesy  verb  prophesies prophesied prophesying  that-clause noun-phrase  assertion  neutral
propose  verb  proposes proposed proposing  that-clause to-infinitive gerund prep:to  eventuality  neutral
protest  verb  protests protested protesting  quote that-clause prep:against  assertion  critical
prove  verb  proves proved proven proving  that-clause wh-clause  fact  neutral
publish  verb  publishes published publishing  that-clause  assertion  neutral
purport  verb  purports purported purporting  that-clause bare-clause to-infinitive  assertion  doubting
push  verb  pushes pushed pushing  prep:against prep:for prep:to  assertion  neutral
query  verb  queries queried querying  quote wh-clause  assertion  neutral
question  verb  questions questioned questioning  wh-clause  belief  neutral
quip  verb  quips quipped quipping  quote that-clause bare-clause  assertion  neutral
quote  verb  quotes quoted quoting  quote  assertion  neutral
radio  verb  radios radioed radioing  quote that-clause  assertion  neutral
rage  verb  rages raged raging  quote that-clause  assertion  critical
rail  verb  rails railed railing  quote that-clause prep:about prep:against  assertion  critical
rant  verb  rants ranted ranting  quote that-clause  assertion  critical
rap  verb  raps rapped rapping  noun-phrase object+for  assertion  critical
read  verb  reads read reading  quote that-clause bare-clause  fact  neutral
reaffirm  verb  reaffirms reaffirmed reaffirming  quote that-clause bare-clause wh-clause noun-phrase  assertion  endorsing
realise  verb  realises realised realising  that-clause bare-clause wh-clause  fact  neutral
realize  verb  realizes realized realizing  that-clause wh-clause  fact  neutral
reassert  verb  reasserts reasserted reasserting  quote that-clause noun-phrase  assertion  neutral
reassure  verb  reassures reassured reassuring  quote that-clause object+that object+of  assertion  neutral
rebuff  verb  rebuffs rebuffed rebuffing  noun-phrase  assertion  critical
rebuke  verb  rebukes rebuked rebuking  noun-phrase object+for  assertion  critical
rebut  verb  rebuts rebutted rebutting  that-clause noun-phrase  assertion  critical
recall  verb  recalls recalled recalling  quote that-clause bare-clause wh-clause gerund  assertion  endorsing
recant  verb  recants recanted recanting  noun-phrase  assertion  neutral
recap  verb  recaps recapped recapping  that-clause wh-clause  assertion  neutral
recite  verb  recites recited reciting  quote that-clause  assertion  neutral
reckon  verb  reckons reckoned reckoning  quote that-clause bare-clause wh-clause  assertion  endorsing
recognise  verb  recognises recognised recognising  that-clause bare-clause wh-clause  fact  neutral
recognize  verb  recognizes recognized recognizing  that-clause wh-clause  fact  neutral
recollect  verb  recollects recollected recollecting  that-clause wh-clause  fact  neutral
recommend  verb  recommends recommended recommending  that-clause gerund  eventuality  neutral
recount  verb  recounts recounted recounting  quote that-clause bare-clause wh-clause  assertion  endorsing
refer  verb  refers referred referring  prep:to  assertion  neutral
reference  verb  references referenced referencing  noun-phrase  assertion  neutral
reflect  verb  reflects reflected reflecting  prep:on  assertion  neutral
refuse  verb  refuses refused refusing  to-infinitive prep:to  eventuality  neutral
refute  verb  refutes refuted refuting  that-clause noun-phrase  assertion  neutral
regard  verb  regards regarded regarding  object+as  assertion  neutral
regret  verb  regrets regretted regretting  quote that-clause noun-phrase  belief  neutral
rehash  verb  rehashes rehashed rehashing  that-clause wh-clause noun-phrase  assertion  neutral
reiterate  verb  reiterates reiterated reiterating  quote that-clause bare-clause wh-clause noun-phrase  assertion  endorsing
reject  verb  rejects rejected rejecting  noun-phrase object+as  assertion  neutral
rejoice  verb  rejoices rejoiced rejoicing  that-clause  assertion  neutral
rejoin  verb  rejoins rejoined rejoining  quote that-clause bare-clause  assertion  neutral
relate  verb  relates related relating  quote that-clause  assertion  neutral
relay  verb  relays relayed relaying  quote that-clause noun-phrase  assertion  neutral
release  verb  releases released releasing  -  assertion  neutral
relish  verb  relishes relished relishing  noun-phrase  belief  supportive
remark  verb  remarks remarked remarking  quote that-clause bare-clause prep:on  assertion  neutral
remember  verb  remembers remembered remembering  that-clause wh-clause gerund  assertion  neutral
remind  verb  reminds reminded reminding  quote that-clause bare-clause wh-clause object+that object+of  assertion  endorsing
repeat  verb  repeats repeated repeating  quote  assertion  neutral
reply  verb  replies replied replying  quote that-clause bare-clause  assertion  neutral
report  verb  reports reported reporting  quote that-clause bare-clause noun-phrase  assertion  neutral
reprimand  verb  reprimands reprimanded reprimanding  noun-phrase object+for  assertion  critical
repudiate  verb  repudiates repudiated repudiating  noun-phrase  assertion  critical
request  verb  requests requested requesting  that-clause  eventuality  neutral
require  verb  requires required requiring  that-clause  assertion  neutral
resent  verb  resents resented resenting  noun-phrase  belief  critical
resist  verb  resists resisted resisting  -  assertion  critical
resolve  verb  resolves resolved resolving  that-clause to-infinitive  eventuality  neutral
respect  verb  respects respected respecting  -  belief  supportive
respond  verb  responds responded responding  quote that-clause bare-clause  assertion  neutral
retort  verb  retorts retorted retorting  quote that-clause bare-clause  assertion  neutral
retract  verb  retracts retracted retracting  noun-phrase  assertion  neutral
retweet  verb  retweets retweeted retweeting  quote that-clause bare-clause noun-phrase  assertion  neutral
reveal  verb  reveals revealed revealing  quote that-clause bare-clause wh-clause  assertion  endorsing
revere  verb  reveres revered revering  noun-phrase  belief  supportive
ridicule  verb  ridicules ridiculed ridiculing  noun-phrase object+as  assertion  critical
riposte  verb  ripostes riposted riposting  quote  assertion  neutral
roar  verb  roars roared roaring  quote that-clause  assertion  neutral
rubbish  verb  rubbishes rubbished rubbishing  noun-phrase  assertion  critical
rule  verb  rules ruled ruling  that-clause  assertion  neutral
salute  verb  salutes saluted saluting  noun-phrase object+for  assertion  supportive
savage  verb  savages savaged savaging  noun-phrase  assertion  critical
say  verb  says said saying  quote that-clause bare-clause  assertion  neutral
scoff  verb  scoffs scoffed scoffing  quote that-clause prep:at  assertion  neutral
scold  verb  scolds scolded scolding  noun-phrase object+for  assertion  critical
scorn  verb  scorns scorned scorning  noun-phrase object+as  assertion  critical
scrawl  verb  scrawls scrawled scrawling  quote that-clause bare-clause prep:about  assertion  neutral
scream  verb  screams screamed screaming  quote that-clause  assertion  neutral
scribble  verb  scribbles scribbled scribbling  quote that-clause bare-clause prep:about  assertion  neutral
see  verb  sees saw seen seeing  that-clause prep:for  fact  neutral
seek  verb  seeks seeked seeking  to-infinitive  eventuality  neutral
seem  verb  seems seemed seeming  that-clause to-infinitive small-clause as-clause prep:to  belief  neutral
sermonize  verb  sermonizes sermonized sermonizing  quote that-clause  assertion  neutral
shout  verb  shouts shouted shouting  quote that-clause  assertion  neutral
show  verb  shows showed shown showing  quote that-clause bare-clause wh-clause object+that  fact  neutral
shriek  verb  shrieks shrieked shrieking  quote that-clause  assertion  neutral
shrug  verb  shrugs shrugged shrugging  quote that-clause  assertion  neutral
sigh  verb  sighs sighed sighing  quote that-clause  assertion  neutral
signal  verb  signals signaled signaling  quote that-clause  fact  neutral
sing  verb  sings sang sung singing  quote that-clause  assertion  neutral
skewer  verb  skewers skewered skewering  noun-phrase  assertion  critical
slam  verb  slams slammed slamming  noun-phrase object+as object+for  assertion  critical
smile  verb  smiles smiled smiling  quote that-clause  assertion  neutral
snap  verb  snaps snapped snapping  quote that-clause  assertion  neutral
snarl  verb  snarls snarled snarling  quote that-clause  assertion  neutral
sneer  verb  sneers sneered sneering  quote that-clause  assertion  neutral
snipe  verb  snipes sniped sniping  quote prep:at  assertion  critical
sob  verb  sobs sobbed sobbing  quote that-clause  assertion  neutral
sound  verb  sounds sounded sounding  noun-phrase small-clause as-clause  belief  neutral
speak  verb  speaks spoke spoken speaking  prep:about prep:of  assertion  neutral
specify  verb  specifies specified specifying  quote that-clause bare-clause  assertion  neutral
speculate  verb  speculates speculated speculating  quote that-clause bare-clause prep:about  belief  neutral
speechify  verb  speechifies speechified speechifying  quote that-clause  assertion  neutral
spurn  verb  spurns spurned spurning  noun-phrase object+as  assertion  critical
start  verb  starts started starting  quote  assertion  neutral
state  verb  states stated stating  quote that-clause bare-clause  assertion  neutral
stipulate  verb  stipulates stipulated stipulating  quote that-clause bare-clause  assertion  neutral
stress  verb  stresses stressed stressing  quote that-clause bare-clause wh-clause noun-phrase  assertion  endorsing
struggle  verb  struggles struggled struggling  -  eventuality  neutral
substantiate  verb  substantiates substantiated substantiating  that-clause noun-phrase  fact  neutral
suggest  verb  suggests suggested suggesting  quote that-clause bare-clause gerund  assertion  neutral
sum  verb  sums summed summing  quote  assertion  neutral
summarise  verb  summarises summarised summarising  quote  assertion  neutral
summarize  verb  summarizes summarized summarizing  quote that-clause noun-phrase  assertion  neutral
support  verb  supports supported supporting  gerund  assertion  neutral
suppose  verb  supposes supposed supposing  that-clause bare-clause  belief  neutral
surmise  verb  surmises surmised surmising  quote that-clause bare-clause  belief  neutral
suspect  verb  suspects suspected suspecting  that-clause bare-clause  belief  neutral
swear  verb  swears swore sworn swearing  quote that-clause to-infinitive  eventuality  neutral
sympathize  verb  sympathizes sympathized sympathizing  prep:with  assertion  neutral
talk  verb  talks talked talking  prep:about prep:of  assertion  neutral
taunt  verb  taunts taunted taunting  quote that-clause  assertion  neutral
tease  verb  teases teased teasing  quote that-clause  assertion  neutral
telegraph  verb  telegraphs telegraphed telegraphing  quote that-clause  assertion  neutral
telephone  verb  telephones telephoned telephoning  quote that-clause  assertion  neutral
tell  verb  tells told telling  quote that-clause bare-clause wh-clause object+to object+that object+about object+of prep:of  assertion  neutral
term  verb  terms termed terming  object+small-clause object+as  assertion  neutral
testify  verb  testifies testified testifying  quote that-clause bare-clause prep:about  assertion  neutral
text  verb  texts texted texting  quote that-clause bare-clause prep:about  assertion  neutral
thank  verb  thanks thanked thanking  object+for  assertion  supportive
theorise  verb  theorises theorised theorising  that-clause noun-phrase  assertion  neutral
theorize  verb  theorizes theorized theorizing  quote that-clause bare-clause  belief  neutral
think  verb  thinks thought thinking  quote that-clause bare-clause object+to object+small-clause  belief  neutral
threaten  verb  threatens threatened threatening  to-infinitive prep:to  eventuality  neutral
thunder  verb  thunders thundered thundering  quote that-clause  assertion  neutral
tout  verb  touts touted touting  bare-clause noun-phrase object+as object+for  assertion  supportive
trash  verb  trashes trashed trashing  noun-phrase  assertion  critical
trumpet  verb  trumpets trumpeted trumpeting  quote that-clause  assertion  neutral
trust  verb  trusts trusted trusting  that-clause  belief  neutral
tweet  verb  tweets tweeted tweeting  quote that-clause bare-clause prep:about  assertion  neutral
underestimate  verb  underestimates underestimated underestimating  that-clause  assertion  neutral
underline  verb  underlines underlined underlining  quote that-clause bare-clause wh-clause  assertion  endorsing
underscore  verb  underscores underscored underscoring  quote that-clause bare-clause wh-clause  assertion  endorsing
understand  verb  understands understood understanding  that-clause bare-clause  fact  neutral
undertake  verb  undertakes undertaked undertaking  to-infinitive  eventuality  neutral
unveil  verb  unveils unveiled unveiling  -  assertion  neutral
upbraid  verb  upbraids upbraided upbraiding  noun-phrase object+for  assertion  critical
urge  verb  urges urged urging  quote that-clause object+to noun-phrase  eventuality  neutral
utter  verb  utters uttered uttering  quote that-clause  assertion  neutral
value  verb  values valued valuing  object+at  belief  neutral
venture  verb  ventures ventured venturing  quote  assertion  neutral
verify  verb  verifies verified verifying  that-clause  fact  neutral
view  verb  views viewed viewing  object+as  assertion  neutral
vilify  verb  vilifies vilified vilifying  noun-phrase  assertion  critical
voice  verb  voices voiced voicing  noun-phrase  assertion  neutral
volunteer  verb  volunteers volunteered volunteering  quote that-clause bare-clause to-infinitive  assertion  neutral
vouch  verb  vouches vouched vouching  that-clause prep:for  assertion  neutral
vow  verb  vows vowed vowing  quote that-clause to-infinitive  eventuality  neutral
wail  verb  wails wailed wailing  quote that-clause  assertion  neutral
want  verb  wants wanted wanting  to-infinitive object+to  eventuality  neutral
warn  verb  warns warned warning  quote that-clause bare-clause object+that object+of prep:about prep:against prep:of  assertion  neutral
weigh  verb  weighs weighed weighing  wh-clause  eventuality  neutral
welcome  verb  welcomes welcomed welcoming  -  assertion  supportive
whine  verb  whines whined whining  quote that-clause  assertion  neutral
whisper  verb  whispers whispered whispering  quote that-clause  assertion  neutral
wire  verb  wires wired wiring  quote that-clause  assertion  neutral
wisecrack  verb  wisecracks wisecracked wisecracking  quote  assertion  neutral
wish  verb  wishes wished wishing  to-infinitive prep:for  eventuality  neutral
wonder  verb  wonders wondered wondering  quote wh-clause prep:about  assertion  neutral
worry  verb  worries worried worrying  that-clause bare-clause prep:about  belief  neutral
write  verb  writes wrote written writing  quote that-clause bare-clause prep:about prep:of  assertion  neutral
yearn  verb  yearns yearned yearning  to-infinitive  eventuality  neutral
yell  verb  yells yelled yelling  quote that-clause  assertion  neutral

# nouns
account  noun  accounts  that-clause possessor prep:for prep:of  assertion  neutral
accusation  noun  accusations  that-clause possessor prep:about prep:of  assertion  doubting
acknowledgement  noun  acknowledgements  that-clause possessor prep:of  assertion  neutral
acknowledgment  noun  acknowledgments  that-clause possessor prep:of  assertion  neutral
admission  noun  admissions  that-clause possessor prep:of  assertion  neutral
admonition  noun  admonitions  that-clause possessor prep:of  assertion  neutral
advice  noun  -  that-clause possessor prep:for  assertion  neutral
advocate  noun  advocates  possessor prep:of  assertion  neutral
affirmation  noun  affirmations  that-clause possessor prep:of  assertion  neutral
agreement  noun  agreements  that-clause to-infinitive possessor  eventuality  neutral
allegation  noun  allegations  that-clause possessor prep:of  assertion  doubting
analysis  noun  analyses  that-clause  fact  neutral
anger  noun  -  prep:about prep:over  belief  critical
announcement  noun  announcements  that-clause possessor prep:for prep:of  assertion  neutral
answer  noun  answers  that-clause possessor prep:of  assertion  neutral
anxiety  noun  anxieties  prep:about prep:over  belief  critical
apology  noun  apologies  that-clause possessor prep:of  assertion  neutral
appeal  noun  appeals  that-clause possessor prep:for  assertion  neutral
approval  noun  approvals  prep:for prep:of  assertion  supportive
argument  noun  arguments  that-clause possessor prep:of  assertion  neutral
assertion  noun  assertions  that-clause possessor prep:of  assertion  doubting
assessment  noun  assessments  that-clause possessor prep:of  belief  neutral
assumption  noun  assumptions  that-clause possessor prep:of  belief  neutral
assurance  noun  assurances  that-clause possessor prep:of  assertion  neutral
attack  noun  attacks  that-clause possessor prep:about prep:of  assertion  critical
attention  noun  -  possessor prep:on  assertion  neutral
attitude  noun  attitudes  that-clause possessor prep:of  belief  neutral
awareness  noun  -  that-clause  fact  neutral
backing  noun  -  prep:for prep:of  assertion  supportive
belief  noun  beliefs  that-clause possessor prep:of  belief  neutral
blast  noun  blasts  prep:in prep:of  assertion  neutral
boast  noun  boasts  that-clause possessor prep:of  assertion  doubting
call  noun  calls  that-clause to-infinitive possessor prep:for  assertion  neutral
campaign  noun  campaigns  possessor prep:on  assertion  neutral
case  noun  cases  that-clause  assertion  neutral
caution  noun  cautions  that-clause possessor prep:of  assertion  neutral
caveat  noun  caveats  that-clause possessor prep:of  assertion  neutral
certainty  noun  certainties  that-clause possessor  belief  neutral
challenge  noun  challenges  prep:against prep:to  assertion  critical
chant  noun  chants  quote possessor  assertion  neutral
characterisation  noun  characterisations  that-clause possessor prep:of  assertion  neutral
characterization  noun  characterizations  that-clause possessor prep:of  assertion  neutral
charge  noun  charges  that-clause possessor prep:about prep:of  assertion  critical
chatter  noun  -  prep:about prep:on  assertion  neutral
cheer  noun  cheers  quote possessor  assertion  neutral
claim  noun  claims  that-clause possessor prep:of  assertion  doubting
comment  noun  comments  that-clause possessor prep:for prep:of  assertion  neutral
commitment  noun  commitments  that-clause to-infinitive possessor  eventuality  neutral
complaint  noun  complaints  that-clause possessor prep:about prep:of  assertion  critical
concern  noun  concerns  that-clause possessor prep:about prep:of prep:over  belief  neutral
concession  noun  concessions  that-clause possessor prep:of  assertion  neutral
conclusion  noun  conclusions  that-clause possessor prep:of  assertion  neutral
condemnation  noun  condemnations  that-clause possessor prep:about prep:of  assertion  critical
confession  noun  confessions  that-clause possessor prep:of  assertion  neutral
confidence  noun  -  that-clause possessor prep:of  belief  neutral
confirmation  noun  confirmations  that-clause possessor prep:of  assertion  neutral
consensus  noun  -  that-clause possessor prep:of  belief  neutral
contention  noun  contentions  that-clause possessor prep:of  assertion  doubting
conversation  noun  conversations  prep:about prep:on  assertion  neutral
conviction  noun  convictions  that-clause possessor prep:of  belief  neutral
critic  noun  critics  possessor prep:of  assertion  neutral
criticism  noun  -  that-clause possessor prep:about prep:of  assertion  critical
critique  noun  critiques  that-clause possessor prep:about prep:of  assertion  critical
debate  noun  debates  prep:about prep:on  assertion  neutral
decision  noun  decisions  that-clause to-infinitive possessor  eventuality  neutral
declaration  noun  declarations  that-clause possessor prep:for prep:of  assertion  neutral
defence  noun  defences  prep:for prep:of  assertion  supportive
defender  noun  defenders  possessor prep:of  assertion  neutral
defense  noun  defenses  prep:for prep:of  assertion  supportive
demand  noun  demands  that-clause to-infinitive possessor prep:for  assertion  neutral
denial  noun  denials  that-clause possessor prep:of  assertion  doubting
denunciation  noun  denunciations  that-clause possessor prep:about prep:of  assertion  critical
depiction  noun  depictions  that-clause possessor prep:of  assertion  neutral
description  noun  descriptions  that-clause possessor prep:for prep:of  assertion  neutral
desire  noun  desires  that-clause to-infinitive possessor  eventuality  neutral
determination  noun  determinations  that-clause to-infinitive possessor  eventuality  neutral
disagreement  noun  disagreements  that-clause possessor prep:of  assertion  neutral
disappointment  noun  disappointments  prep:about prep:over  belief  critical
disclosure  noun  disclosures  that-clause possessor prep:of  assertion  neutral
discussion  noun  discussions  prep:about prep:on  assertion  neutral
dismissal  noun  dismissals  that-clause possessor prep:of  assertion  doubting
dispute  noun  disputes  that-clause possessor prep:of  assertion  neutral
dissatisfaction  noun  dissatisfactions  prep:about prep:over  belief  critical
doubt  noun  doubts  that-clause possessor prep:about prep:of  belief  neutral
effort  noun  efforts  that-clause to-infinitive possessor  eventuality  neutral
embrace  noun  embraces  prep:for prep:of  assertion  supportive
endorsement  noun  endorsements  prep:for prep:of  assertion  supportive
estimate  noun  estimates  that-clause possessor prep:of  assertion  neutral
evidence  noun  -  that-clause  fact  neutral
expectation  noun  expectations  that-clause possessor prep:of  belief  neutral
explanation  noun  explanations  that-clause possessor prep:for prep:of  assertion  neutral
eye  noun  eyes  prep:in prep:of  assertion  neutral
favor  noun  favors  prep:of  assertion  supportive
favour  noun  favours  prep:of  assertion  supportive
fear  noun  fears  that-clause possessor prep:about prep:of prep:over  belief  neutral
feeling  noun  feelings  that-clause possessor prep:of  belief  neutral
finding  noun  findings  that-clause possessor prep:of  assertion  neutral
focus  noun  focuses  possessor prep:on  assertion  neutral
footage  noun  -  that-clause  assertion  neutral
forecast  noun  forecasts  that-clause possessor prep:of  assertion  neutral
frustration  noun  -  prep:about prep:over  belief  critical
gibe  noun  gibes  quote possessor  assertion  critical
goal  noun  goals  possessor prep:on  assertion  neutral
guess  noun  guesses  that-clause possessor prep:of  belief  neutral
hint  noun  hints  that-clause  assertion  neutral
hope  noun  hopes  that-clause to-infinitive possessor prep:of  belief  neutral
hostility  noun  -  prep:of prep:to  assertion  critical
huffpost  noun  huffposts  prep:in prep:of  assertion  neutral
hunch  noun  hunches  that-clause possessor  belief  neutral
idea  noun  ideas  that-clause possessor prep:of  belief  neutral
impression  noun  impressions  that-clause possessor prep:of  belief  neutral
indication  noun  indications  that-clause  fact  neutral
information  noun  -  that-clause  assertion  neutral
insinuation  noun  insinuations  that-clause possessor prep:of  assertion  doubting
insistence  noun  insistences  that-clause possessor prep:of  assertion  neutral
instinct  noun  instincts  that-clause possessor  belief  neutral
insult  noun  insults  quote possessor  assertion  critical
intention  noun  intentions  that-clause to-infinitive possessor  eventuality  neutral
interest  noun  interests  possessor prep:in  assertion  neutral
invitation  noun  invitations  that-clause to-infinitive possessor  eventuality  neutral
jab  noun  jabs  quote possessor  assertion  critical
judgement  noun  judgements  that-clause possessor prep:of  belief  neutral
judgment  noun  judgments  that-clause possessor prep:of  belief  neutral
knowledge  noun  -  that-clause  fact  neutral
look  noun  looks  possessor prep:on  assertion  neutral
mention  noun  mentions  prep:of prep:to  assertion  neutral
message  noun  messages  that-clause possessor prep:of  assertion  neutral
mind  noun  minds  that-clause possessor  belief  neutral
news  noun  -  that-clause prep:of  assertion  neutral
note  noun  notes  that-clause possessor prep:of  assertion  neutral
notion  noun  notions  that-clause possessor prep:of  belief  neutral
objection  noun  objections  that-clause possessor prep:about prep:of prep:to  assertion  critical
observation  noun  observations  that-clause possessor prep:of  assertion  neutral
offer  noun  offers  that-clause to-infinitive possessor  eventuality  neutral
opinion  noun  opinions  that-clause possessor prep:of  belief  neutral
opponent  noun  opponents  possessor prep:of  assertion  neutral
opposition  noun  -  prep:of prep:to  assertion  critical
optimism  noun  -  that-clause possessor  belief  neutral
order  noun  orders  that-clause to-infinitive possessor prep:of  eventuality  neutral
outrage  noun  -  prep:about prep:over  belief  critical
perception  noun  perceptions  that-clause possessor prep:of  belief  neutral
pessimism  noun  -  that-clause possessor  belief  neutral
plan  noun  plans  that-clause to-infinitive possessor  eventuality  neutral
plea  noun  pleas  that-clause to-infinitive possessor prep:for  assertion  neutral
pledge  noun  pledges  that-clause to-infinitive possessor  eventuality  neutral
point  noun  points  that-clause  assertion  neutral
policy  noun  policies  possessor prep:on  assertion  neutral
poll  noun  polls  that-clause  fact  neutral
portrayal  noun  portrayals  that-clause possessor prep:of  assertion  neutral
position  noun  positions  that-clause possessor prep:of prep:on  belief  neutral
post  noun  posts  possessor prep:on  assertion  neutral
praise  noun  -  prep:for prep:of  assertion  supportive
prediction  noun  predictions  that-clause possessor prep:of  assertion  neutral
priority  noun  priorities  possessor prep:on  assertion  neutral
proclamation  noun  proclamations  that-clause possessor prep:for prep:of  assertion  neutral
projection  noun  projections  that-clause possessor prep:of  assertion  neutral
promise  noun  promises  that-clause to-infinitive possessor  eventuality  neutral
pronouncement  noun  pronouncements  that-clause possessor prep:for prep:of  assertion  neutral
proof  noun  -  that-clause  fact  neutral
proposal  noun  proposals  that-clause to-infinitive possessor prep:for  assertion  neutral
prospect  noun  prospects  prep:in prep:of  assertion  neutral
protest  noun  protests  that-clause possessor prep:about prep:of  assertion  critical
question  noun  questions  prep:about prep:of prep:on  belief  doubting
quote  noun  quotes  possessor prep:on  assertion  neutral
reaction  noun  reactions  that-clause possessor prep:of  assertion  neutral
reading  noun  readings  that-clause possessor  belief  neutral
realisation  noun  realisations  that-clause  fact  neutral
realization  noun  realizations  that-clause  fact  neutral
reason  noun  reasons  that-clause  assertion  neutral
reassurance  noun  reassurances  that-clause possessor prep:of  assertion  neutral
rebuke  noun  rebukes  that-clause possessor prep:about prep:of  assertion  critical
rebuttal  noun  rebuttals  that-clause possessor prep:of  assertion  doubting
recognition  noun  recognitions  that-clause  fact  neutral
recommendation  noun  recommendations  that-clause possessor prep:for prep:of  assertion  neutral
reference  noun  references  prep:of prep:to  assertion  neutral
refusal  noun  refusals  that-clause to-infinitive possessor  eventuality  neutral
refutation  noun  refutations  that-clause possessor prep:of  assertion  doubting
rejection  noun  rejections  that-clause possessor prep:of  assertion  doubting
reluctance  noun  -  that-clause to-infinitive possessor  eventuality  neutral
remark  noun  remarks  that-clause possessor prep:for prep:of  assertion  neutral
reminder  noun  reminders  that-clause possessor prep:of  assertion  neutral
reply  noun  replies  that-clause possessor prep:of  assertion  neutral
report  noun  reports  that-clause possessor prep:of  assertion  neutral
request  noun  requests  that-clause to-infinitive possessor prep:for  assertion  neutral
resistance  noun  resistances  prep:of prep:to  assertion  critical
resolution  noun  resolutions  that-clause prep:of  assertion  neutral
resolve  noun  resolves  that-clause to-infinitive possessor  eventuality  neutral
response  noun  responses  that-clause possessor prep:of  assertion  neutral
revelation  noun  revelations  that-clause possessor prep:of  assertion  neutral
ruling  noun  rulings  that-clause prep:of  assertion  neutral
rumor  noun  rumors  that-clause possessor prep:of  assertion  doubting
scepticism  noun  -  prep:about prep:of  belief  doubting
scrutiny  noun  -  prep:in prep:of  assertion  neutral
sense  noun  senses  that-clause possessor prep:of  belief  neutral
show  noun  shows  that-clause  assertion  neutral
sign  noun  signs  that-clause  fact  neutral
skepticism  noun  -  prep:about prep:of  belief  doubting
slogan  noun  slogans  quote possessor  assertion  neutral
speculation  noun  -  that-clause prep:about prep:of prep:on  assertion  neutral
speech  noun  speeches  possessor prep:on  assertion  neutral
stance  noun  stances  that-clause possessor prep:of  belief  neutral
state  noun  states  prep:in prep:of  assertion  neutral
statement  noun  statements  that-clause possessor prep:for prep:of  assertion  neutral
story  noun  stories  that-clause  assertion  neutral
strategy  noun  strategies  possessor prep:on  assertion  neutral
study  noun  studies  that-clause  fact  neutral
suggestion  noun  suggestions  that-clause possessor prep:of  assertion  neutral
support  noun  -  prep:for prep:of  assertion  supportive
supporter  noun  supporters  possessor prep:of  assertion  neutral
surprise  noun  surprises  prep:in prep:of  assertion  neutral
survey  noun  surveys  that-clause  fact  neutral
suspicion  noun  suspicions  that-clause possessor prep:of  belief  neutral
swipe  noun  swipes  quote possessor  assertion  critical
talk  noun  talks  prep:about prep:on  assertion  neutral
taunt  noun  taunts  quote possessor  assertion  critical
testimony  noun  testimonies  that-clause possessor prep:for prep:of  assertion  neutral
theory  noun  theories  that-clause possessor prep:of  belief  neutral
thought  noun  thoughts  that-clause possessor prep:of  belief  neutral
threat  noun  threats  that-clause to-infinitive possessor  eventuality  neutral
tweet  noun  tweets  quote possessor  assertion  neutral
understanding  noun  understandings  that-clause possessor prep:of  belief  neutral
verdict  noun  verdicts  that-clause prep:of  assertion  neutral
view  noun  views  that-clause possessor prep:of  belief  neutral
vote  noun  votes  that-clause to-infinitive possessor  eventuality  neutral
vow  noun  vows  that-clause to-infinitive possessor  eventuality  neutral
warning  noun  warnings  that-clause possessor prep:of  assertion  neutral
willingness  noun  -  that-clause to-infinitive possessor  eventuality  neutral
wish  noun  wishes  that-clause to-infinitive possessor  eventuality  neutral
word  noun  words  quote that-clause possessor prep:of  assertion  neutral
words  noun  -  quote possessor  assertion  neutral
worry  noun  worries  that-clause possessor prep:about prep:of prep:over  belief  neutral

# adjectives
adamant  adjective  -  that-clause prep:about prep:in prep:on  assertion  neutral
afraid  adjective  -  that-clause bare-clause to-infinitive prep:about prep:of  belief  neutral
alleged  adjective  -  -  assertion  neutral
angry  adjective  -  that-clause bare-clause prep:about prep:at prep:with prep:over prep:by  belief  neutral
announced  adjective  -  -  assertion  neutral
anxious  adjective  -  that-clause bare-clause prep:about prep:for prep:over  belief  neutral
apparent  adjective  -  that-clause  belief  neutral
appreciative  adjective  -  prep:of  assertion  supportive
aware  adjective  -  that-clause bare-clause wh-clause prep:about prep:of  belief  neutral
certain  adjective  -  that-clause bare-clause wh-clause prep:about prep:of  belief  neutral
challenging  adjective  -  -  assertion  neutral
clear  adjective  -  that-clause bare-clause wh-clause prep:about prep:of  belief  neutral
concerned  adjective  -  that-clause bare-clause prep:about prep:over prep:by prep:at  belief  neutral
confident  adjective  -  that-clause bare-clause wh-clause prep:about prep:of prep:in  belief  neutral
conscious  adjective  -  that-clause  belief  neutral
convinced  adjective  -  that-clause bare-clause wh-clause prep:about prep:of prep:by  belief  neutral
critical  adjective  -  prep:about prep:of  assertion  critical
delighted  adjective  -  that-clause bare-clause prep:about prep:with prep:by prep:at  belief  neutral
determined  adjective  -  to-infinitive  belief  neutral
disappointed  adjective  -  that-clause bare-clause prep:about prep:with prep:in prep:by prep:at prep:over  belief  neutral
dismissive  adjective  -  prep:of  assertion  supportive
doubtful  adjective  -  that-clause prep:about prep:of  belief  doubting
dubious  adjective  -  that-clause prep:about prep:of  belief  doubting
eager  adjective  -  to-infinitive prep:for  belief  neutral
evident  adjective  -  that-clause  belief  neutral
fearful  adjective  -  that-clause bare-clause prep:about prep:of  belief  neutral
glad  adjective  -  that-clause bare-clause to-infinitive prep:about prep:for  belief  neutral
grateful  adjective  -  that-clause bare-clause prep:about prep:for  belief  neutral
happy  adjective  -  that-clause bare-clause to-infinitive prep:about prep:with  belief  neutral
hesitant  adjective  -  to-infinitive  belief  neutral
hopeful  adjective  -  that-clause bare-clause prep:about prep:for prep:of  belief  neutral
insistent  adjective  -  that-clause prep:about prep:in prep:on  assertion  neutral
interested  adjective  -  prep:in  belief  neutral
keen  adjective  -  to-infinitive prep:on  belief  neutral
mindful  adjective  -  that-clause prep:about prep:in  assertion  neutral
nervous  adjective  -  that-clause bare-clause prep:about prep:at  belief  neutral
obvious  adjective  -  that-clause  belief  neutral
optimistic  adjective  -  that-clause bare-clause prep:about prep:on  belief  neutral
pessimistic  adjective  -  that-clause bare-clause prep:about  belief  neutral
pleased  adjective  -  that-clause bare-clause prep:about prep:with prep:by prep:at  belief  neutral
promising  adjective  -  -  assertion  neutral
proud  adjective  -  that-clause bare-clause to-infinitive prep:about prep:of  belief  neutral
purported  adjective  -  -  assertion  neutral
ready  adjective  -  to-infinitive prep:for  belief  neutral
reluctant  adjective  -  to-infinitive  belief  neutral
reported  adjective  -  -  assertion  neutral
sceptical  adjective  -  that-clause prep:about prep:of  belief  doubting
self-described  adjective  -  -  assertion  neutral
shocked  adjective  -  that-clause bare-clause prep:about prep:by prep:at  belief  neutral
skeptical  adjective  -  that-clause prep:about prep:of  belief  doubting
so-called  adjective  -  -  assertion  neutral
sorry  adjective  -  that-clause bare-clause prep:about prep:for  belief  neutral
supportive  adjective  -  prep:of  assertion  supportive
sure  adjective  -  that-clause bare-clause wh-clause prep:about prep:of  belief  neutral
surprised  adjective  -  that-clause bare-clause prep:about prep:by prep:at  belief  neutral
suspicious  adjective  -  that-clause prep:about prep:of  belief  doubting
thankful  adjective  -  that-clause bare-clause prep:about prep:for  belief  neutral
unaware  adjective  -  that-clause bare-clause wh-clause prep:about prep:of  belief  neutral
uncertain  adjective  -  that-clause bare-clause wh-clause prep:about prep:of  belief  neutral
unclear  adjective  -  that-clause bare-clause wh-clause prep:about prep:of  belief  neutral
unconvinced  adjective  -  that-clause bare-clause wh-clause prep:about prep:of prep:by  belief  neutral
unhappy  adjective  -  that-clause bare-clause prep:about prep:with prep:at  belief  neutral
unsure  adjective  -  that-clause bare-clause wh-clause prep:about prep:of  belief  neutral
unwilling  adjective  -  to-infinitive  belief  neutral
upset  adjective  -  that-clause bare-clause prep:about prep:with prep:by prep:at prep:over  belief  neutral
wary  adjective  -  that-clause prep:about prep:of  belief  doubting
willing  adjective  -  to-infinitive  belief  neutral
worried  adjective  -  that-clause bare-clause prep:about prep:over prep:by  belief  neutral
alarmed  adjective  -  that-clause prep:by prep:at  belief  neutral
ambivalent  adjective  -  prep:about  belief  neutral
apologetic  adjective  -  prep:about  belief  neutral
appalled  adjective  -  that-clause prep:by prep:at  belief  neutral
apprehensive  adjective  -  that-clause prep:about  belief  neutral
ashamed  adjective  -  that-clause prep:of  belief  neutral
averse  adjective  -  prep:to  belief  neutral
baffled  adjective  -  that-clause prep:by prep:about  belief  neutral
bearish  adjective  -  prep:about prep:on  belief  neutral
bitter  adjective  -  prep:about prep:over  belief  neutral
bullish  adjective  -  prep:about prep:on  belief  neutral
cautious  adjective  -  prep:about  belief  neutral
comfortable  adjective  -  prep:with  belief  neutral
committed  adjective  -  prep:to  belief  neutral
contemptuous  adjective  -  prep:of  belief  neutral
coy  adjective  -  prep:about  belief  neutral
devastated  adjective  -  that-clause prep:by  belief  neutral
disdainful  adjective  -  prep:of  belief  neutral
disgusted  adjective  -  that-clause prep:by prep:with prep:at  belief  neutral
dismayed  adjective  -  that-clause prep:by prep:at prep:over  belief  neutral
dissatisfied  adjective  -  prep:with  belief  neutral
distrustful  adjective  -  prep:of  belief  neutral
disturbed  adjective  -  that-clause prep:by  belief  neutral
downbeat  adjective  -  prep:about  belief  neutral
ecstatic  adjective  -  that-clause prep:about  belief  neutral
effusive  adjective  -  prep:about  belief  neutral
elated  adjective  -  that-clause prep:by  belief  neutral
enthusiastic  adjective  -  prep:about  belief  neutral
envious  adjective  -  prep:of  belief  neutral
excited  adjective  -  that-clause bare-clause prep:about prep:by  belief  neutral
frank  adjective  -  prep:about  belief  neutral
frustrated  adjective  -  that-clause prep:with prep:by prep:at prep:about  belief  neutral
furious  adjective  -  that-clause prep:with prep:about prep:at prep:over  belief  neutral
gloomy  adjective  -  prep:about  belief  neutral
heartbroken  adjective  -  that-clause prep:by prep:over  belief  neutral
honored  adjective  -  that-clause prep:by  belief  neutral
honoured  adjective  -  that-clause prep:by  belief  neutral
horrified  adjective  -  that-clause prep:by prep:at  belief  neutral
hostile  adjective  -  prep:to  belief  neutral
impressed  adjective  -  that-clause prep:with prep:by  belief  neutral
incensed  adjective  -  that-clause prep:by prep:at prep:over  belief  neutral
indifferent  adjective  -  prep:to  belief  neutral
irate  adjective  -  prep:about prep:over  belief  neutral
livid  adjective  -  that-clause prep:about prep:at prep:over  belief  neutral
lukewarm  adjective  -  prep:about prep:on  belief  neutral
mistrustful  adjective  -  prep:of  belief  neutral
opposed  adjective  -  prep:to  belief  neutral
outraged  adjective  -  that-clause prep:by prep:at prep:over  belief  neutral
passionate  adjective  -  prep:about  belief  neutral
puzzled  adjective  -  that-clause prep:by prep:about  belief  neutral
relieved  adjective  -  that-clause bare-clause prep:by  belief  neutral
resentful  adjective  -  prep:of  belief  neutral
resistant  adjective  -  prep:to  belief  neutral
respectful  adjective  -  prep:of  belief  neutral
saddened  adjective  -  that-clause prep:by  belief  neutral
satisfied  adjective  -  that-clause prep:with  belief  neutral
scathing  adjective  -  prep:about prep:of  belief  neutral
scornful  adjective  -  prep:of  belief  neutral
sympathetic  adjective  -  prep:to  belief  neutral
thrilled  adjective  -  that-clause bare-clause prep:with prep:by prep:about  belief  neutral
tired  adjective  -  prep:of  belief  neutral
troubled  adjective  -  that-clause prep:by  belief  neutral
unapologetic  adjective  -  prep:about  belief  neutral
uncomfortable  adjective  -  prep:with prep:about  belief  neutral
uneasy  adjective  -  that-clause prep:about prep:with  belief  neutral
unrepentant  adjective  -  prep:about  belief  neutral
upbeat  adjective  -  prep:about  belief  neutral
vague  adjective  -  prep:about  belief  neutral
weary  adjective  -  prep:of  belief  neutral

# prepositions
per  preposition  -  noun-phrase  assertion  neutral

# phrases with a source or noun inside, used as prepositions
according to  preposition  -  noun-phrase  assertion  neutral
by X account  preposition  -  possessor  assertion  neutral
by X own account  preposition  -  possessor  assertion  neutral
by X own admission  preposition  -  possessor  assertion  neutral
from X perspective  preposition  -  possessor  assertion  neutral
from X point of view  preposition  -  possessor  assertion  neutral
in X account  preposition  -  possessor  assertion  neutral
in X estimation  preposition  -  possessor  assertion  neutral
in X eye  preposition  -  possessor  assertion  neutral
in X judgment  preposition  -  possessor  assertion  neutral
in X mind  preposition  -  possessor  assertion  neutral
in X opinion  preposition  -  possessor  assertion  neutral
in X view  preposition  -  possessor  assertion  neutral
in X word  preposition  -  possessor  assertion  neutral
in the eye of  preposition  -  noun-phrase  assertion  neutral
in the judgment of  preposition  -  noun-phrase  assertion  neutral
in the mind of  preposition  -  noun-phrase  assertion  neutral
in the opinion of  preposition  -  noun-phrase  assertion  neutral
in the view of  preposition  -  noun-phrase  assertion  neutral
in the word of  preposition  -  noun-phrase  assertion  neutral
to X mind  preposition  -  possessor  assertion  neutral

# phrases, adverbs
accept responsibility for  phrase  -  noun-phrase gerund  assertion  neutral
admit to  phrase  -  noun-phrase gerund  assertion  neutral
advise against  phrase  -  noun-phrase gerund  assertion  neutral
advocate for  phrase  -  noun-phrase gerund  eventuality  supportive
agonize over  phrase  -  noun-phrase gerund  assertion  neutral
agree on  phrase  -  noun-phrase  assertion  neutral
agree to  phrase  -  noun-phrase  eventuality  neutral
agree with  phrase  -  noun-phrase  assertion  neutral
allegedly  phrase  -  adverb  assertion  doubting
allude to  phrase  -  noun-phrase  assertion  neutral
announce X support for  phrase  -  noun-phrase gerund  assertion  supportive
apologise for  phrase  -  noun-phrase gerund  assertion  neutral
apologize for  phrase  -  noun-phrase  assertion  neutral
apparently  phrase  -  adverb  assertion  neutral
appeal for  phrase  -  noun-phrase  eventuality  neutral
appeal to  phrase  -  object+to  eventuality  neutral
approve of  phrase  -  noun-phrase gerund  assertion  supportive
argue against  phrase  -  noun-phrase gerund  assertion  neutral
argue for  phrase  -  noun-phrase gerund  assertion  neutral
argue in favor of  phrase  -  noun-phrase gerund  assertion  supportive
argue in favour of  phrase  -  noun-phrase gerund  assertion  supportive
argue in opposition to  phrase  -  noun-phrase gerund  assertion  critical
as X note  phrase  -  quote  assertion  neutral
as X put it  phrase  -  quote  assertion  neutral
as X say  phrase  -  quote  assertion  neutral
as X see it  phrase  -  quote  assertion  neutral
as X tell it  phrase  -  quote  assertion  neutral
as X write  phrase  -  quote  assertion  neutral
ask about  phrase  -  noun-phrase  assertion  neutral
ask for  phrase  -  noun-phrase  assertion  neutral
attest to  phrase  -  noun-phrase  assertion  neutral
back call for  phrase  -  noun-phrase gerund  assertion  supportive
backtrack on  phrase  -  noun-phrase  assertion  critical
balk at  phrase  -  noun-phrase  assertion  critical
bat for  phrase  -  noun-phrase gerund  assertion  supportive
be against  phrase  -  noun-phrase gerund  belief  critical
be in favor of  phrase  -  noun-phrase gerund  belief  supportive
be in favour of  phrase  -  noun-phrase gerund  belief  supportive
be opposed to  phrase  -  noun-phrase gerund  belief  critical
be quote as say  phrase  -  quote  assertion  neutral
believe in  phrase  -  noun-phrase gerund  belief  supportive
blurt out  phrase  -  quote that-clause  assertion  neutral
boast about  phrase  -  noun-phrase gerund  assertion  doubting
boast of  phrase  -  noun-phrase gerund  assertion  doubting
brag about  phrase  -  noun-phrase gerund  assertion  doubting
bristle at  phrase  -  noun-phrase gerund  assertion  critical
brush aside  phrase  -  noun-phrase  assertion  critical
brush off  phrase  -  noun-phrase  assertion  critical
call for  phrase  -  noun-phrase  assertion  neutral
call into question  phrase  -  noun-phrase  assertion  critical
call on  phrase  -  object+to  eventuality  neutral
call out  phrase  -  noun-phrase object+for  assertion  critical
call out to  phrase  -  quote  assertion  neutral
call time on  phrase  -  noun-phrase gerund  assertion  critical
call upon  phrase  -  object+to  eventuality  neutral
campaign against  phrase  -  noun-phrase  eventuality  critical
campaign for  phrase  -  noun-phrase  eventuality  supportive
care about  phrase  -  noun-phrase gerund  belief  neutral
cast aspersion on  phrase  -  noun-phrase gerund  assertion  critical
cast doubt on  phrase  -  noun-phrase  assertion  critical
caution about  phrase  -  noun-phrase gerund  assertion  critical
caution against  phrase  -  noun-phrase gerund  assertion  neutral
chime in  phrase  -  quote  assertion  neutral
claim credit for  phrase  -  noun-phrase gerund  assertion  neutral
claim responsibility for  phrase  -  noun-phrase gerund  assertion  neutral
come down hard on  phrase  -  noun-phrase  assertion  critical
come down heavily on  phrase  -  noun-phrase  assertion  critical
come down in favor of  phrase  -  noun-phrase gerund  assertion  supportive
come down on the side of  phrase  -  noun-phrase  assertion  supportive
come out against  phrase  -  noun-phrase  assertion  critical
come out for  phrase  -  noun-phrase  assertion  supportive
come out in favor of  phrase  -  noun-phrase  assertion  supportive
come out in favour of  phrase  -  noun-phrase gerund  assertion  supportive
come out in support of  phrase  -  noun-phrase gerund  assertion  supportive
come out in opposition to  phrase  -  noun-phrase gerund  assertion  critical
come to believe  phrase  -  that-clause  belief  neutral
come to the conclusion  phrase  -  that-clause  belief  neutral
come to the defence of  phrase  -  noun-phrase gerund  assertion  supportive
come to the defense of  phrase  -  noun-phrase gerund  assertion  supportive
comment on  phrase  -  noun-phrase  assertion  neutral
complain about  phrase  -  noun-phrase  assertion  critical
complain against  phrase  -  noun-phrase gerund  assertion  critical
complain of  phrase  -  noun-phrase  assertion  critical
complain over  phrase  -  noun-phrase gerund  assertion  critical
concur with  phrase  -  noun-phrase  assertion  supportive
confess to  phrase  -  noun-phrase gerund  assertion  neutral
confirm nor deny  phrase  -  noun-phrase that-clause wh-clause  assertion  neutral
confirm or deny  phrase  -  noun-phrase that-clause wh-clause  assertion  neutral
converse about  phrase  -  noun-phrase gerund  assertion  neutral
count on  phrase  -  noun-phrase  belief  neutral
cry foul about  phrase  -  noun-phrase gerund  assertion  critical
cry foul over  phrase  -  noun-phrase  assertion  critical
cry out  phrase  -  quote  assertion  neutral
declare X opposition to  phrase  -  noun-phrase gerund  assertion  critical
declare X support for  phrase  -  noun-phrase gerund  assertion  supportive
decline comment on  phrase  -  noun-phrase gerund  assertion  neutral
decline to comment on  phrase  -  noun-phrase gerund  assertion  neutral
decline to disclose  phrase  -  noun-phrase  assertion  neutral
decline to discuss  phrase  -  noun-phrase  assertion  neutral
decline to elaborate on  phrase  -  noun-phrase gerund  assertion  neutral
decline to identify  phrase  -  noun-phrase  assertion  neutral
decline to name  phrase  -  noun-phrase  assertion  neutral
decline to rule out  phrase  -  noun-phrase  assertion  critical
deflect question about  phrase  -  noun-phrase gerund  assertion  neutral
deny any involvement in  phrase  -  noun-phrase  assertion  neutral
deny any knowledge of  phrase  -  noun-phrase gerund  assertion  neutral
deny any role in  phrase  -  noun-phrase  assertion  neutral
deny involvement in  phrase  -  noun-phrase  assertion  neutral
deny knowledge of  phrase  -  noun-phrase gerund  assertion  neutral
disagree with  phrase  -  noun-phrase  assertion  critical
disapprove of  phrase  -  noun-phrase gerund  assertion  critical
disclaim responsibility for  phrase  -  noun-phrase gerund  assertion  neutral
dissent from  phrase  -  noun-phrase  assertion  critical
distance X from  phrase  -  noun-phrase  assertion  critical
dodge question about  phrase  -  noun-phrase gerund  assertion  neutral
double down on  phrase  -  noun-phrase  assertion  supportive
draw a line under  phrase  -  noun-phrase  assertion  neutral
draw attention to  phrase  -  noun-phrase  assertion  neutral
dream about  phrase  -  noun-phrase gerund  assertion  neutral
dream of  phrase  -  noun-phrase gerund  belief  neutral
dwell on  phrase  -  noun-phrase  assertion  neutral
elaborate on  phrase  -  noun-phrase  assertion  neutral
enthuse about  phrase  -  noun-phrase gerund  assertion  supportive
evidently  phrase  -  adverb  assertion  neutral
expound on  phrase  -  noun-phrase gerund  assertion  neutral
express admiration for  phrase  -  noun-phrase gerund  assertion  supportive
express alarm about  phrase  -  noun-phrase gerund  assertion  critical
express alarm at  phrase  -  noun-phrase gerund  assertion  critical
express alarm over  phrase  -  noun-phrase gerund  assertion  critical
express anger at  phrase  -  noun-phrase gerund  assertion  critical
express anger over  phrase  -  noun-phrase gerund  assertion  critical
express appreciation for  phrase  -  noun-phrase gerund  assertion  supportive
express concern  phrase  -  that-clause  assertion  critical
express concern about  phrase  -  noun-phrase  assertion  critical
express concern at  phrase  -  noun-phrase gerund  assertion  critical
express concern over  phrase  -  noun-phrase  assertion  critical
express confidence  phrase  -  that-clause  belief  neutral
express confidence in  phrase  -  noun-phrase  belief  supportive
express disappointment at  phrase  -  noun-phrase gerund  assertion  critical
express disappointment in  phrase  -  noun-phrase  assertion  critical
express disappointment over  phrase  -  noun-phrase gerund  assertion  critical
express disappointment with  phrase  -  noun-phrase  assertion  critical
express dismay at  phrase  -  noun-phrase gerund  assertion  critical
express dismay over  phrase  -  noun-phrase gerund  assertion  critical
express doubt  phrase  -  that-clause  belief  doubting
express doubt about  phrase  -  noun-phrase  belief  doubting
express doubt over  phrase  -  noun-phrase gerund  assertion  critical
express fear about  phrase  -  noun-phrase gerund  assertion  critical
express fear of  phrase  -  noun-phrase gerund  assertion  critical
express fear over  phrase  -  noun-phrase gerund  assertion  critical
express frustration at  phrase  -  noun-phrase gerund  assertion  critical
express frustration over  phrase  -  noun-phrase gerund  assertion  critical
express frustration with  phrase  -  noun-phrase  assertion  critical
express gratitude for  phrase  -  noun-phrase gerund  assertion  supportive
express gratitude to  phrase  -  noun-phrase gerund  assertion  supportive
express hope  phrase  -  that-clause  belief  neutral
express hope for  phrase  -  noun-phrase gerund  assertion  supportive
express interest in  phrase  -  noun-phrase  assertion  supportive
express misgiving about  phrase  -  noun-phrase gerund  assertion  critical
express opposition to  phrase  -  noun-phrase  assertion  critical
express optimism about  phrase  -  noun-phrase gerund  assertion  supportive
express outrage at  phrase  -  noun-phrase gerund  assertion  critical
express outrage over  phrase  -  noun-phrase gerund  assertion  critical
express regret  phrase  -  that-clause  assertion  neutral
express regret about  phrase  -  noun-phrase gerund  assertion  critical
express regret for  phrase  -  noun-phrase gerund  assertion  neutral
express regret over  phrase  -  noun-phrase gerund  assertion  critical
express reservation about  phrase  -  noun-phrase gerund  assertion  critical
express satisfaction with  phrase  -  noun-phrase  assertion  supportive
express scepticism about  phrase  -  noun-phrase gerund  assertion  critical
express skepticism about  phrase  -  noun-phrase gerund  assertion  critical
express solidarity with  phrase  -  noun-phrase  assertion  supportive
express support for  phrase  -  noun-phrase  assertion  supportive
express sympathy for  phrase  -  noun-phrase gerund  assertion  supportive
express unease about  phrase  -  noun-phrase gerund  assertion  critical
express unease over  phrase  -  noun-phrase gerund  assertion  critical
feel like  phrase  -  bare-clause small-clause  belief  neutral
figure out  phrase  -  wh-clause that-clause  fact  neutral
find fault with  phrase  -  noun-phrase  assertion  critical
find out  phrase  -  that-clause bare-clause  fact  neutral
fire back  phrase  -  quote  assertion  neutral
fire back at  phrase  -  noun-phrase gerund  assertion  critical
focus on  phrase  -  -  assertion  neutral
fret about  phrase  -  noun-phrase gerund  assertion  critical
fret over  phrase  -  noun-phrase gerund  assertion  critical
frown on  phrase  -  noun-phrase gerund  assertion  critical
frown upon  phrase  -  noun-phrase  assertion  critical
fulminate against  phrase  -  noun-phrase gerund  assertion  critical
fume about  phrase  -  noun-phrase gerund  assertion  critical
fume at  phrase  -  noun-phrase gerund  assertion  critical
fume over  phrase  -  noun-phrase gerund  assertion  critical
get behind  phrase  -  noun-phrase  assertion  supportive
give X approval to  phrase  -  noun-phrase gerund  assertion  supportive
give X backing to  phrase  -  noun-phrase gerund  assertion  supportive
give X blessing to  phrase  -  noun-phrase gerund  assertion  supportive
give X support to  phrase  -  noun-phrase gerund  assertion  supportive
give an account of  phrase  -  noun-phrase gerund  assertion  neutral
give an update on  phrase  -  noun-phrase gerund  assertion  neutral
give credit to  phrase  -  noun-phrase  assertion  neutral
give the green light to  phrase  -  noun-phrase gerund  assertion  supportive
go after  phrase  -  -  assertion  critical
go into detail about  phrase  -  noun-phrase gerund  assertion  neutral
go on  phrase  -  quote  assertion  neutral
go on to say  phrase  -  quote that-clause  assertion  neutral
gossip about  phrase  -  noun-phrase gerund  assertion  neutral
gripe about  phrase  -  noun-phrase gerund  assertion  critical
grouse about  phrase  -  noun-phrase gerund  assertion  critical
grumble about  phrase  -  noun-phrase gerund  assertion  critical
grumble at  phrase  -  noun-phrase gerund  assertion  critical
gush about  phrase  -  noun-phrase gerund  assertion  supportive
gush over  phrase  -  noun-phrase gerund  assertion  supportive
have concern about  phrase  -  noun-phrase gerund  assertion  critical
have doubt about  phrase  -  noun-phrase gerund  assertion  critical
have doubts about  phrase  -  noun-phrase gerund  belief  critical
have faith in  phrase  -  noun-phrase  assertion  supportive
have misgiving about  phrase  -  noun-phrase gerund  assertion  critical
have misgivings about  phrase  -  noun-phrase gerund  belief  critical
have mixed feelings about  phrase  -  noun-phrase gerund  belief  neutral
have mixed views on  phrase  -  noun-phrase  belief  neutral
have no doubt  phrase  -  that-clause  belief  neutral
have no idea  phrase  -  that-clause  belief  neutral
have no intention of  phrase  -  to-infinitive  belief  neutral
have no objection to  phrase  -  noun-phrase gerund  belief  supportive
have reservation about  phrase  -  noun-phrase gerund  assertion  critical
have reservations about  phrase  -  noun-phrase gerund  belief  critical
heap abuse on  phrase  -  noun-phrase gerund  assertion  critical
heap blame on  phrase  -  noun-phrase gerund  assertion  critical
heap praise on  phrase  -  noun-phrase  assertion  supportive
heap scorn on  phrase  -  noun-phrase gerund  assertion  critical
hint at  phrase  -  noun-phrase  assertion  neutral
hit back  phrase  -  quote  assertion  critical
hit back at  phrase  -  noun-phrase  assertion  critical
hit out at  phrase  -  noun-phrase  assertion  critical
hold forth about  phrase  -  noun-phrase gerund  assertion  neutral
hold forth on  phrase  -  noun-phrase gerund  assertion  neutral
hope for  phrase  -  noun-phrase  belief  neutral
insist on  phrase  -  noun-phrase  assertion  neutral
inveigh against  phrase  -  noun-phrase gerund  assertion  critical
issue a call for  phrase  -  noun-phrase gerund  assertion  supportive
issue a plea for  phrase  -  noun-phrase gerund  assertion  supportive
issue a statement say  phrase  -  quote that-clause  assertion  neutral
issue a warning about  phrase  -  noun-phrase gerund  assertion  critical
issue a warning on  phrase  -  noun-phrase gerund  assertion  critical
issue a warning over  phrase  -  noun-phrase gerund  assertion  critical
join call for  phrase  -  noun-phrase gerund  assertion  supportive
join the call for  phrase  -  noun-phrase gerund  assertion  supportive
joke about  phrase  -  noun-phrase  assertion  neutral
jump in  phrase  -  quote  assertion  neutral
keep quiet about  phrase  -  noun-phrase gerund  assertion  neutral
kick against  phrase  -  noun-phrase gerund  assertion  critical
lace into  phrase  -  noun-phrase  assertion  critical
lash out against  phrase  -  noun-phrase  assertion  critical
lash out at  phrase  -  noun-phrase  assertion  critical
lash out over  phrase  -  noun-phrase gerund  assertion  critical
laugh off  phrase  -  noun-phrase  assertion  critical
launch an attack on  phrase  -  noun-phrase gerund  assertion  critical
lavish praise on  phrase  -  noun-phrase gerund  assertion  supportive
lay into  phrase  -  noun-phrase  assertion  critical
lay out  phrase  -  noun-phrase  assertion  neutral
lay the blame on  phrase  -  noun-phrase gerund  assertion  critical
lead call for  phrase  -  noun-phrase gerund  assertion  supportive
lecture about  phrase  -  noun-phrase gerund  assertion  neutral
lend X backing to  phrase  -  noun-phrase gerund  assertion  supportive
lend X support to  phrase  -  noun-phrase gerund  assertion  supportive
lend support to  phrase  -  noun-phrase gerund  assertion  supportive
let X know  phrase  -  that-clause  assertion  neutral
let slip  phrase  -  quote that-clause  assertion  neutral
like to say  phrase  -  quote that-clause bare-clause  assertion  neutral
line up behind  phrase  -  noun-phrase  assertion  supportive
lobby against  phrase  -  noun-phrase gerund  assertion  critical
lobby for  phrase  -  noun-phrase  eventuality  supportive
long for  phrase  -  noun-phrase gerund  assertion  supportive
look askance at  phrase  -  noun-phrase gerund  assertion  critical
look for  phrase  -  -  belief  neutral
look forward to  phrase  -  noun-phrase  belief  neutral
look like  phrase  -  small-clause  belief  neutral
look to  phrase  -  -  belief  neutral
love to say  phrase  -  quote that-clause bare-clause  assertion  neutral
make a case for  phrase  -  noun-phrase gerund  assertion  supportive
make a plea for  phrase  -  noun-phrase gerund  assertion  supportive
make clear  phrase  -  quote that-clause bare-clause  assertion  neutral
make fun of  phrase  -  noun-phrase  assertion  critical
make it clear  phrase  -  quote that-clause bare-clause  assertion  neutral
make light of  phrase  -  noun-phrase  assertion  neutral
make mention of  phrase  -  noun-phrase  assertion  neutral
make no apologies for  phrase  -  noun-phrase gerund  assertion  supportive
make no apology for  phrase  -  noun-phrase gerund  assertion  supportive
make no mention of  phrase  -  noun-phrase  assertion  neutral
make no secret of  phrase  -  noun-phrase  assertion  neutral
make reference to  phrase  -  noun-phrase gerund  assertion  neutral
make the argument  phrase  -  that-clause  assertion  neutral
make the argument for  phrase  -  noun-phrase gerund  assertion  supportive
make the case  phrase  -  that-clause  assertion  neutral
make the case against  phrase  -  noun-phrase gerund  assertion  critical
make the case for  phrase  -  noun-phrase gerund  assertion  supportive
make the point  phrase  -  that-clause  assertion  neutral
make up X mind  phrase  -  to-infinitive  eventuality  neutral
moan about  phrase  -  noun-phrase gerund  assertion  critical
muse about  phrase  -  noun-phrase gerund  assertion  neutral
muse on  phrase  -  noun-phrase gerund  assertion  neutral
muse over  phrase  -  noun-phrase gerund  assertion  neutral
object to  phrase  -  noun-phrase  assertion  critical
open up about  phrase  -  noun-phrase  assertion  neutral
opine on  phrase  -  noun-phrase gerund  assertion  neutral
own up to  phrase  -  noun-phrase gerund  assertion  neutral
paint a picture of  phrase  -  noun-phrase  assertion  neutral
pay tribute to  phrase  -  noun-phrase  assertion  neutral
pick apart  phrase  -  noun-phrase  assertion  critical
pin the blame on  phrase  -  noun-phrase gerund  assertion  critical
place the blame on  phrase  -  noun-phrase gerund  assertion  critical
place trust in  phrase  -  noun-phrase  assertion  supportive
play down  phrase  -  noun-phrase  assertion  neutral
play up  phrase  -  noun-phrase  assertion  neutral
plead for  phrase  -  noun-phrase  eventuality  neutral
plead guilty to  phrase  -  noun-phrase  assertion  neutral
plead not guilty to  phrase  -  noun-phrase gerund  assertion  neutral
plead with  phrase  -  noun-phrase  eventuality  neutral
pledge X support for  phrase  -  noun-phrase gerund  assertion  supportive
pledge allegiance to  phrase  -  noun-phrase gerund  assertion  supportive
pledge support for  phrase  -  noun-phrase gerund  assertion  supportive
point finger at  phrase  -  noun-phrase gerund  assertion  critical
point out  phrase  -  quote that-clause bare-clause wh-clause  assertion  neutral
point the finger at  phrase  -  noun-phrase gerund  assertion  critical
point to  phrase  -  noun-phrase  assertion  neutral
poke fun at  phrase  -  noun-phrase gerund  assertion  critical
poke hole in  phrase  -  noun-phrase  assertion  critical
pontificate about  phrase  -  noun-phrase gerund  assertion  neutral
pontificate on  phrase  -  noun-phrase gerund  assertion  neutral
pour cold water on  phrase  -  noun-phrase  assertion  critical
pour scorn on  phrase  -  noun-phrase  assertion  critical
preach about  phrase  -  noun-phrase gerund  assertion  neutral
press for  phrase  -  noun-phrase gerund  assertion  supportive
protest about  phrase  -  noun-phrase gerund  assertion  critical
protest against  phrase  -  noun-phrase gerund  assertion  critical
protest at  phrase  -  noun-phrase gerund  assertion  critical
pull up  phrase  -  noun-phrase  assertion  critical
purportedly  phrase  -  adverb  assertion  doubting
push back  phrase  -  quote that-clause  assertion  critical
push back against  phrase  -  noun-phrase  assertion  critical
push back at  phrase  -  noun-phrase gerund  assertion  critical
push back on  phrase  -  noun-phrase  assertion  critical
push for  phrase  -  noun-phrase  eventuality  neutral
put X faith in  phrase  -  noun-phrase  assertion  supportive
put it  phrase  -  quote  assertion  neutral
put the blame on  phrase  -  noun-phrase gerund  assertion  critical
quarrel with  phrase  -  noun-phrase  assertion  critical
quibble with  phrase  -  noun-phrase  assertion  critical
rage against  phrase  -  noun-phrase gerund  assertion  critical
rage at  phrase  -  noun-phrase gerund  assertion  critical
rail against  phrase  -  noun-phrase  assertion  critical
rail at  phrase  -  noun-phrase gerund  assertion  critical
raise alarm about  phrase  -  noun-phrase gerund  assertion  critical
raise alarm over  phrase  -  noun-phrase gerund  assertion  critical
raise concern  phrase  -  that-clause  assertion  critical
raise concern about  phrase  -  noun-phrase  assertion  critical
raise concern over  phrase  -  noun-phrase  assertion  critical
raise doubt about  phrase  -  noun-phrase  assertion  doubting
raise doubt over  phrase  -  noun-phrase gerund  assertion  critical
raise fear about  phrase  -  noun-phrase gerund  assertion  critical
raise fear of  phrase  -  noun-phrase gerund  assertion  critical
raise fear over  phrase  -  noun-phrase gerund  assertion  critical
raise objection to  phrase  -  noun-phrase  assertion  critical
raise question about  phrase  -  noun-phrase  assertion  critical
raise question over  phrase  -  noun-phrase gerund  assertion  critical
raise the alarm about  phrase  -  noun-phrase  assertion  critical
raise the alarm over  phrase  -  noun-phrase  assertion  critical
raise the possibility  phrase  -  that-clause  assertion  neutral
raise the possibility of  phrase  -  noun-phrase gerund  assertion  critical
raise the prospect of  phrase  -  noun-phrase gerund  assertion  critical
raise the question of  phrase  -  noun-phrase gerund  assertion  critical
raise the specter of  phrase  -  noun-phrase gerund  assertion  critical
raise the spectre of  phrase  -  noun-phrase gerund  assertion  critical
rally behind  phrase  -  noun-phrase  assertion  supportive
rant about  phrase  -  noun-phrase gerund  assertion  critical
rave about  phrase  -  noun-phrase gerund  assertion  supportive
read out  phrase  -  wh-clause noun-phrase  assertion  neutral
reaffirm X commitment to  phrase  -  noun-phrase gerund  assertion  supportive
reaffirm X support for  phrase  -  noun-phrase gerund  assertion  supportive
recoil at  phrase  -  noun-phrase gerund  assertion  critical
refer to  phrase  -  noun-phrase  assertion  neutral
reflect on  phrase  -  noun-phrase  assertion  neutral
refuse to comment on  phrase  -  noun-phrase gerund  assertion  neutral
refuse to discuss  phrase  -  noun-phrase  assertion  neutral
refuse to rule out  phrase  -  noun-phrase  assertion  critical
reiterate X call for  phrase  -  noun-phrase gerund  assertion  supportive
reiterate X commitment to  phrase  -  noun-phrase gerund  assertion  supportive
reiterate X concern about  phrase  -  noun-phrase gerund  assertion  critical
reiterate X opposition to  phrase  -  noun-phrase gerund  assertion  critical
reiterate X support for  phrase  -  noun-phrase gerund  assertion  supportive
rejoice at  phrase  -  noun-phrase gerund  assertion  supportive
rejoice in  phrase  -  noun-phrase  assertion  supportive
release a statement say  phrase  -  quote that-clause  assertion  neutral
remain silent about  phrase  -  noun-phrase gerund  assertion  neutral
remain silent on  phrase  -  noun-phrase gerund  assertion  neutral
reminisce about  phrase  -  noun-phrase gerund  assertion  neutral
renew X attack on  phrase  -  noun-phrase gerund  assertion  critical
renew X call for  phrase  -  noun-phrase gerund  assertion  supportive
renew X criticism of  phrase  -  noun-phrase gerund  assertion  critical
repeat X call for  phrase  -  noun-phrase gerund  assertion  supportive
repeat X criticism of  phrase  -  noun-phrase gerund  assertion  critical
reportedly  phrase  -  adverb  assertion  doubting
respond to  phrase  -  -  assertion  neutral
rise to the defense of  phrase  -  noun-phrase gerund  assertion  supportive
row back on  phrase  -  noun-phrase  assertion  critical
rule out  phrase  -  gerund noun-phrase  eventuality  neutral
ruminate about  phrase  -  noun-phrase gerund  assertion  neutral
ruminate on  phrase  -  noun-phrase gerund  assertion  neutral
rush to the defence of  phrase  -  noun-phrase gerund  assertion  supportive
rush to the defense of  phrase  -  noun-phrase gerund  assertion  supportive
say about  phrase  -  -  assertion  neutral
say of  phrase  -  noun-phrase  assertion  neutral
scoff about  phrase  -  noun-phrase gerund  assertion  critical
scoff at  phrase  -  noun-phrase  assertion  critical
see merit in  phrase  -  noun-phrase  assertion  supportive
see value in  phrase  -  noun-phrase  assertion  supportive
seem like  phrase  -  small-clause bare-clause  belief  neutral
seemingly  phrase  -  adverb  assertion  neutral
set forth  phrase  -  noun-phrase  assertion  neutral
shoot back  phrase  -  quote  assertion  neutral
shrug off  phrase  -  noun-phrase  assertion  critical
side with  phrase  -  noun-phrase  assertion  supportive
sign off on  phrase  -  noun-phrase gerund  assertion  neutral
signal X support for  phrase  -  noun-phrase gerund  assertion  supportive
signal openness to  phrase  -  noun-phrase gerund  assertion  supportive
signal support for  phrase  -  noun-phrase gerund  assertion  supportive
sing the praise of  phrase  -  noun-phrase  assertion  supportive
single out  phrase  -  noun-phrase  assertion  critical
sound like  phrase  -  bare-clause small-clause  belief  neutral
sound optimistic about  phrase  -  noun-phrase gerund  assertion  supportive
sound the alarm about  phrase  -  noun-phrase  assertion  critical
sound the alarm over  phrase  -  noun-phrase  assertion  critical
speak about  phrase  -  noun-phrase gerund wh-clause  assertion  neutral
speak disparagingly of  phrase  -  noun-phrase gerund  assertion  critical
speak highly of  phrase  -  noun-phrase gerund  assertion  supportive
speak in favor of  phrase  -  noun-phrase gerund  assertion  supportive
speak in favour of  phrase  -  noun-phrase gerund  assertion  supportive
speak in opposition to  phrase  -  noun-phrase gerund  assertion  critical
speak of  phrase  -  noun-phrase  assertion  neutral
speak out about  phrase  -  noun-phrase  assertion  neutral
speak out against  phrase  -  noun-phrase  assertion  critical
speak out over  phrase  -  noun-phrase gerund  assertion  critical
speak up for  phrase  -  noun-phrase gerund  assertion  supportive
speak warmly of  phrase  -  noun-phrase gerund  assertion  supportive
speculate about  phrase  -  noun-phrase gerund  assertion  neutral
speculate on  phrase  -  noun-phrase gerund  assertion  neutral
speculate over  phrase  -  noun-phrase gerund  assertion  neutral
spell out  phrase  -  noun-phrase  assertion  neutral
stand by  phrase  -  noun-phrase  assertion  supportive
stand up for  phrase  -  noun-phrase  assertion  supportive
stay mum about  phrase  -  noun-phrase gerund  assertion  neutral
stay silent on  phrase  -  noun-phrase gerund  assertion  neutral
stick up for  phrase  -  noun-phrase  assertion  supportive
subscribe to  phrase  -  noun-phrase gerund  assertion  supportive
sum up  phrase  -  quote  assertion  neutral
supposedly  phrase  -  adverb  assertion  doubting
sympathise with  phrase  -  noun-phrase  assertion  supportive
sympathize with  phrase  -  noun-phrase  assertion  supportive
take aim at  phrase  -  noun-phrase  assertion  critical
take credit for  phrase  -  noun-phrase gerund  assertion  neutral
take exception to  phrase  -  noun-phrase  assertion  critical
take issue with  phrase  -  noun-phrase  assertion  critical
take note  phrase  -  that-clause  fact  neutral
take note of  phrase  -  noun-phrase  fact  neutral
take pride in  phrase  -  noun-phrase  assertion  supportive
take responsibility for  phrase  -  noun-phrase  eventuality  neutral
take the side of  phrase  -  noun-phrase gerund  assertion  supportive
take the view  phrase  -  that-clause  belief  neutral
take umbrage at  phrase  -  noun-phrase  assertion  critical
talk about  phrase  -  noun-phrase gerund wh-clause  assertion  neutral
talk down  phrase  -  noun-phrase  assertion  neutral
talk of  phrase  -  noun-phrase  assertion  neutral
talk up  phrase  -  noun-phrase  assertion  neutral
tear into  phrase  -  noun-phrase  assertion  critical
testify about  phrase  -  noun-phrase  assertion  neutral
testify to  phrase  -  noun-phrase  assertion  neutral
think about  phrase  -  noun-phrase gerund  belief  neutral
think highly of  phrase  -  noun-phrase gerund  assertion  supportive
think of  phrase  -  gerund  belief  neutral
think twice about  phrase  -  gerund  eventuality  neutral
throw X support behind  phrase  -  noun-phrase  assertion  supportive
throw X weight behind  phrase  -  noun-phrase  assertion  supportive
throw cold water on  phrase  -  noun-phrase gerund  assertion  neutral
tick off  phrase  -  noun-phrase  assertion  neutral
touch on  phrase  -  noun-phrase  assertion  neutral
turn down  phrase  -  noun-phrase  assertion  critical
vent about  phrase  -  noun-phrase gerund  assertion  critical
vent frustration with  phrase  -  noun-phrase  assertion  critical
voice alarm about  phrase  -  noun-phrase gerund  assertion  critical
voice alarm over  phrase  -  noun-phrase gerund  assertion  critical
voice anger at  phrase  -  noun-phrase gerund  assertion  critical
voice anger over  phrase  -  noun-phrase gerund  assertion  critical
voice concern about  phrase  -  noun-phrase  assertion  critical
voice concern over  phrase  -  noun-phrase  assertion  critical
voice disappointment at  phrase  -  noun-phrase gerund  assertion  critical
voice disappointment with  phrase  -  noun-phrase  assertion  critical
voice doubt about  phrase  -  noun-phrase gerund  assertion  critical
voice fear about  phrase  -  noun-phrase gerund  assertion  critical
voice fear over  phrase  -  noun-phrase gerund  assertion  critical
voice frustration with  phrase  -  noun-phrase  assertion  critical
voice opposition to  phrase  -  noun-phrase  assertion  critical
voice outrage at  phrase  -  noun-phrase gerund  assertion  critical
voice outrage over  phrase  -  noun-phrase gerund  assertion  critical
voice skepticism about  phrase  -  noun-phrase gerund  assertion  critical
voice support for  phrase  -  noun-phrase  assertion  supportive
voice unease about  phrase  -  noun-phrase gerund  assertion  critical
vote against  phrase  -  noun-phrase  eventuality  critical
vote for  phrase  -  noun-phrase  eventuality  supportive
vote in favor of  phrase  -  noun-phrase  eventuality  supportive
vote in favour of  phrase  -  noun-phrase gerund  assertion  supportive
vouch for  phrase  -  noun-phrase  assertion  supportive
walk back  phrase  -  noun-phrase  assertion  critical
warn about  phrase  -  noun-phrase gerund  assertion  neutral
warn against  phrase  -  noun-phrase gerund  assertion  neutral
warn of  phrase  -  noun-phrase gerund  assertion  neutral
wave away  phrase  -  noun-phrase  assertion  critical
wave off  phrase  -  noun-phrase  assertion  critical
weigh in  phrase  -  quote  assertion  neutral
weigh in about  phrase  -  noun-phrase gerund  assertion  neutral
weigh in on  phrase  -  noun-phrase  assertion  neutral
wish for  phrase  -  noun-phrase gerund  assertion  supportive
wonder about  phrase  -  noun-phrase gerund  assertion  neutral
wonder aloud about  phrase  -  noun-phrase gerund  assertion  neutral
worry about  phrase  -  noun-phrase gerund  belief  neutral
write about  phrase  -  noun-phrase  assertion  neutral
write back  phrase  -  quote  assertion  neutral
write of  phrase  -  noun-phrase  assertion  neutral
yearn for  phrase  -  noun-phrase gerund  assertion  supportive
zero in on  phrase  -  noun-phrase  assertion  neutral

# marks
:  mark  -  quote  assertion  neutral

# auxiliaries as main verbs
be  auxiliary  am is are was were been being  noun-phrase  belief  neutral
do  auxiliary  does did done doing  noun-phrase  belief  neutral
have  auxiliary  has had having  noun-phrase  belief  neutral

# words considered and turned down
# rejected: make — only in phrases (make clear, make the case); alone it makes things
# rejected: take — only in phrases (take aim at, take issue with)
# rejected: give — plain transfer; gives a speech names no content
# rejected: get — auxiliary-like in nine uses of ten
# rejected: go — only in phrases (go on, go after)
# rejected: come — only in phrases (come out against)
# rejected: put — only in phrases (put it)
# rejected: use — plain action
# rejected: include — lists parts; the reporter speaks
# rejected: provide — plain action
# rejected: hold (NP) — holds things, offices and meetings; kept with that-clause only
# rejected: issue (noun) — a topic, seldom somebody's words
# rejected: reveal (noun) — a tagger's slip for the verb
# rejected: said (noun) — a tagger's slip for the verb
# rejected: run — runs for office
# rejected: lead — leads polls and parties
# rejected: leave — plain action
# rejected: play — plain action
# rejected: win — wins elections
# rejected: work — plain action
# rejected: turn — only in phrases
# rejected: spend — plain action
# rejected: follow — plain action
# rejected: try — an attempt is no attribution by the conventions
# rejected: fail — an outcome, not words
# rejected: help — plain action
# rejected: stand — only in phrases (stand by)
# rejected: become — plain change
# rejected: receive — plain action
# rejected: remain — plain state
# rejected: deliver — delivers speeches, whose content is elsewhere
# rejected: hit — only in phrases (hit back)
# rejected: file — legal act without content beside it
# rejected: share — shares links and views; the noun carries the cue
# rejected: campaign — an activity; campaign for is a phrase
# rejected: struggle (NP) — plain action; kept with to-infinitive
# rejected: feature — plain action
# rejected: shoot — only in phrases (shoot back)
# rejected: send — plain transfer
# rejected: carry — plain transfer
# rejected: expand — grows things; expand on is rare
# rejected: meet — plain action
# rejected: reach — plain action
# rejected: join — plain action
# rejected: bring — plain transfer
# rejected: cover — news business, not content
# rejected: raise (NP) — raises money and taxes; phrases with concern, question
# rejected: act — plain action
# rejected: state (adjective) — state-owned: the tagger calls it a noun or adjective
# rejected: report (compound) — report card: a noun before a noun is no cue
