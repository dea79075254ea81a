# word-shapes.lex: parts of speech of words by their form
# Made by tools/fit_tagger.py; entries as in words.lex.
# suffix  ending of an unknown word, longest first; - = any word
# form    forms that wordnet.lex derives
# shape   numbers, words with a hyphen, unknown capitalised words inside a sentence
# cost    of the lower-case reading of a capitalised word inside a sentence; of the name reading of
#         a known word at the start of one; of the other reading of an unknown word there; the
#         dearest reading that is kept
format lexicon 1
form	degree	JJ
form	ing	VBG NN33
form	participle	VBN NN27
form	past	VBD VBN JJ33
form	past-only	VBD
form	plural	NNS
form	plural-third	NNS VBZ15
form	third	VBZ NNS42
shape	decade	NNS CD18
shape	hyphen	JJ NN9 NNS30 RB42
shape	hyphen-s	NNS NN12 JJ12 RB36
shape	name	NP JJ33 NN36
shape	number	CD
shape	number-word	JJ NN27 CD33
shape	ordinal	JJ NN27
cost	inside	9
cost	start	6
cost	unknown-start	9
cost	dearest	54
suffix	-	NN JJ3 NNS9 VBG15
suffix	-day	JJ NN36
suffix	-long	JJ VB54 VBP57 RB66
suffix	-off	NN JJ15 VB63
suffix	-out	JJ NN21 VB36
suffix	-term	JJ
suffix	-time	JJ NN36 RB51
suffix	-up	NN JJ6
suffix	a	NN JJ24 NNS39 VB54
suffix	able	JJ VB48 NN60
suffix	ables	NNS VBZ45
suffix	ably	RB
suffix	ace	NN JJ15 VB21 RB39
suffix	aced	VBD VBN3 JJ3
suffix	ach	NN VB12 VBP39 JJ42
suffix	aches	NNS VBZ
suffix	acies	NNS
suffix	acing	VBG JJ21 NN45
suffix	ack	NN VB21 JJ27 RB30
suffix	acked	VBD VBN JJ3
suffix	acks	NNS VBZ24
suffix	act	VB NN6 VBP27 JJ36
suffix	acted	VBN VBD6 JJ9
suffix	acy	NN JJ30
suffix	ad	NN JJ9 VB24 VBN36
suffix	ade	JJ NN3 VB9 VBP54
suffix	aded	VBN JJ9 VBD9
suffix	ading	VBG JJ12 NN18
suffix	ads	NNS VBZ27 RB69
suffix	ag	NN VB12 VBG24 JJ42
suffix	age	NN JJ12 VB18 RB45
suffix	aged	VBD JJ VBN3
suffix	ages	NNS VBZ15
suffix	aging	VBG NN9 JJ33
suffix	ags	NNS VBZ15
suffix	ail	VB NN6 VBP24 JJ27
suffix	ailed	VBD VBN9 JJ39
suffix	ails	NNS VBZ
suffix	ain	NN VB6 JJ15 VBP27
suffix	ained	VBN JJ9 VBD15
suffix	ains	VBZ NNS
suffix	ak	NN JJ18 VB27 VBP39
suffix	ake	VB NN3 JJ27 RB27
suffix	aked	VBN VBD3 JJ18
suffix	aker	NN JJ18
suffix	aking	VBG JJ3 NN9
suffix	al	JJ NN15 VB36
suffix	ale	NN JJ6 VB51
suffix	aled	VBN VBD9 JJ24
suffix	aling	VBG NN18 JJ33
suffix	alism	NN
suffix	alist	JJ NN6 VB48
suffix	ality	NN JJ48
suffix	alize	VB VBP39
suffix	all	NN JJ21 VB24
suffix	alls	NNS VBZ3 JJ66
suffix	ally	RB NN45
suffix	als	NNS VBZ30
suffix	am	NN VB24 JJ39 VBP45
suffix	ame	NN JJ6 VB15 VBP66
suffix	amed	VBD JJ3 VBN9
suffix	aming	VBG NN9 JJ30
suffix	ams	NNS VBZ12
suffix	an	JJ NN VB30 VBP36
suffix	ance	NN JJ36 VB42
suffix	anced	VBD VBN3 JJ6
suffix	ances	NNS VBZ48
suffix	and	NN JJ15 RB24 VB27
suffix	anded	VBD JJ12 VBN12
suffix	ands	NNS VBZ15
suffix	ane	NN JJ3 VB45
suffix	anes	NNS VBZ42 JJ60
suffix	anged	VBN VBD6 JJ12
suffix	aning	JJ VBG NN27
suffix	ans	NNS VBZ27 JJ51
suffix	ant	JJ NN6 VB33
suffix	anted	VBD VBN JJ9
suffix	antly	RB
suffix	ants	NNS JJ51
suffix	ap	NN VB12 JJ15 VBP27
suffix	aped	VBN VBD3 JJ18
suffix	aphy	NN JJ54
suffix	apped	VBN VBD6 JJ36
suffix	aps	NNS VBZ27
suffix	ar	JJ NN3 VB24 RB36
suffix	ard	NN JJ6 RB18 VB21
suffix	arded	VBN VBD15 JJ30
suffix	ards	NNS VBZ18 RB18
suffix	are	NN VB9 JJ9 VBP24
suffix	ared	VBD VBN9 JJ12
suffix	ares	VBZ NNS9
suffix	arian	JJ NN27
suffix	aries	NNS VBZ69
suffix	aring	VBG JJ12 NN18
suffix	arity	NN
suffix	ark	NN JJ21 VB30
suffix	arked	VBD VBN12 JJ36
suffix	arks	NNS VBZ18 JJ60
suffix	arm	NN JJ9 VB15 VBP63
suffix	armed	VBN VBD15 JJ15
suffix	ars	NNS VBZ9
suffix	art	NN VB JJ15 VBP33
suffix	arts	NNS VBZ33
suffix	ary	JJ NN6 VBP39
suffix	as	NNS NN24 JJ33 RB39
suffix	ase	NN VB6 VBP27 JJ30
suffix	ased	JJ VBN12 VBD18
suffix	ases	NNS VBZ18
suffix	ash	NN VB9 JJ15 VBP42
suffix	ashed	VBD VBN9 JJ24 NN63
suffix	asing	VBG JJ27 NN33
suffix	ass	NN VB12 JJ15 VBP63
suffix	asses	VBZ NNS
suffix	ast	NN JJ9 VB21 RB24
suffix	asted	VBD VBN6 JJ39
suffix	astic	JJ NN36
suffix	asts	NNS VBZ3
suffix	at	NN JJ9 VB24 VBP42
suffix	ate	VB JJ6 NN18 VBP24
suffix	ated	VBN VBD9 JJ12
suffix	ately	RB
suffix	ater	NN JJ6 VB15 RB51
suffix	ates	VBZ NNS
suffix	ath	NN JJ30 VB66
suffix	ather	NN VB3 VBP30 RB45
suffix	atic	JJ NN45
suffix	ating	VBG JJ30 NN33
suffix	ation	NN JJ42
suffix	ative	JJ NN39
suffix	ator	NN JJ54
suffix	ators	NNS VBZ48
suffix	atory	JJ NN57
suffix	ats	NNS VBZ15
suffix	atter	NN JJ3 VB21 RB57
suffix	ature	NN VB21 JJ21 VBP60
suffix	aught	JJ NN3 VBD3 VBN24
suffix	ave	NN VB3 VBP6 JJ6
suffix	aw	NN VB3 JJ15 VBD18
suffix	ay	NN JJ3 VB15 RB33
suffix	ayed	VBN VBD JJ15
suffix	ayer	NN JJ69
suffix	aying	VBG JJ18 NN24
suffix	ays	NNS VBZ9 RB18
suffix	b	NN VB21 JJ24 VBP39
suffix	back	NN RB21 JJ24 VB48
suffix	based	JJ VBN39 VBD45
suffix	be	NN JJ6 VB18 VBP60
suffix	bed	VBN VBD JJ9
suffix	ber	NN JJ VB18 VBP33
suffix	bing	VBG NN15 JJ18
suffix	ble	JJ VB39 NN42
suffix	bled	VBD VBN3 JJ6
suffix	bles	NNS VBZ21
suffix	bling	VBG JJ9 NN12
suffix	blish	VB VBP27 JJ39 NN60
suffix	bly	RB NN33 JJ45
suffix	bs	NNS VBZ30 JJ60 NN63
suffix	c	JJ NN18 VB69
suffix	cal	JJ NN36
suffix	cally	RB
suffix	care	NN VB18 JJ24 VBP33
suffix	cate	VB VBP18 NN18 JJ21
suffix	cated	VBN JJ12 VBD21
suffix	ce	NN VB24 JJ30 VBP48
suffix	ced	VBN VBD3 JJ6
suffix	cent	JJ NN VB60
suffix	ces	NNS VBZ21
suffix	ch	NN JJ12 VB21 VBP33
suffix	ched	VBD VBN6 JJ12
suffix	cher	NN JJ36 VB39 RB60
suffix	ches	NNS VBZ9
suffix	ching	VBG JJ18 NN36
suffix	cial	JJ NN48 VB60
suffix	cient	JJ NN48
suffix	cies	NNS VBZ60
suffix	cing	VBG NN18 JJ30
suffix	cious	JJ
suffix	city	NN JJ42
suffix	ck	NN VB15 JJ18 VBP33
suffix	cked	VBN VBD3 JJ6
suffix	cket	NN JJ27 VB27
suffix	cking	VBG NN12 JJ30
suffix	ckle	VB JJ18 NN18 VBP33
suffix	cks	NNS VBZ18 JJ51
suffix	cle	NN JJ33 VB54
suffix	cles	NNS VBZ27
suffix	cs	NNS NN51 VBZ57
suffix	ct	VB NN3 JJ9 VBP27
suffix	cted	VBN JJ3 VBD9
suffix	cting	VBG JJ42 NN45
suffix	ction	NN JJ33 VB48 VBP63
suffix	ctive	JJ NN33 RB57
suffix	ctly	RB JJ57
suffix	ctor	NN JJ24 VB39
suffix	ctors	NNS VBZ69
suffix	cts	NNS VBZ6
suffix	cy	NN JJ36 VBP48 RB51
suffix	d	VBN VBD3 JJ6 NN24
suffix	dance	NN JJ30 VB63
suffix	date	VB JJ12 VBP18 NN24
suffix	day	JJ NN6 VB48 RB66
suffix	dding	NN VBG JJ24
suffix	de	NN VB9 JJ12 VBP27
suffix	ded	VBD VBN JJ6
suffix	den	JJ VB3 VBN6 NN18
suffix	dent	JJ NN6
suffix	der	NN VB18 JJ21 VBP30
suffix	dered	VBD VBN JJ15
suffix	ders	NNS VBZ30 JJ42
suffix	des	NNS VBZ6
suffix	dged	VBD JJ3 VBN12
suffix	dges	NNS VBZ18
suffix	dian	NN JJ9
suffix	dies	NNS VBZ24
suffix	ding	VBG NN12 JJ12
suffix	dings	NNS
suffix	dle	NN VB21 JJ24 VBP36
suffix	dled	VBD VBN JJ18
suffix	dly	RB JJ21
suffix	dness	NN
suffix	dom	NN JJ12 RB18 VBP63
suffix	dow	NN VB21 JJ51 RB57
suffix	down	NN JJ12 VBN69
suffix	ds	NNS VBZ12 RB42 JJ66
suffix	dy	NN JJ VB30 RB33
suffix	e	NN JJ3 VB9 VBP27
suffix	ea	NN JJ30 NNS63
suffix	each	NN VB12 VBP33 JJ66
suffix	ead	NN JJ6 VB18 VBN60
suffix	eak	NN JJ15 VB27 VBP36
suffix	eal	VB NN3 JJ9 RB36
suffix	ean	NN JJ6 VBP12 VB15
suffix	ear	JJ NN6 VB9 RB18
suffix	eared	VBD VBN3 JJ27
suffix	ears	VBZ NNS18
suffix	eased	JJ VBN9 VBD15
suffix	eat	NN JJ12 VB18 VBP66
suffix	eated	VBN JJ9 VBD18
suffix	eck	NN JJ18 VB27 VBP60
suffix	ect	VB NN3 JJ9 VBP27
suffix	ected	JJ VBN VBD9
suffix	ects	NNS VBZ
suffix	ed	VBN VBD3 JJ9 NN51
suffix	eded	VBD VBN JJ15
suffix	eding	VBG NN15 JJ39
suffix	edly	RB JJ54
suffix	eds	NNS VBZ6
suffix	ee	NN JJ12 VB21 VBP36
suffix	eed	NN VB VBN6 VBD12
suffix	eeds	NNS VBZ6
suffix	eeing	VBG NN48
suffix	een	JJ CD3 NN3 VBN12
suffix	eep	JJ NN6 VB6 VBP27
suffix	eer	NN VB3 JJ12 VBP15
suffix	eers	NNS VBZ36
suffix	ees	NNS VBZ12
suffix	eeted	VBD VBN3 JJ39
suffix	ef	NN JJ27 VB39 RB69
suffix	eft	NN JJ6 VB51 RB66
suffix	eful	JJ NN48
suffix	eight	NN JJ15 CD27 RB69
suffix	eing	VBG NN24 JJ48
suffix	el	NN JJ3 VB6 VBP39
suffix	eld	VB NN3 JJ12 VBN12
suffix	eled	VBN VBD3 JJ12
suffix	eless	JJ NN36 VBP63
suffix	eling	VBG NN6 JJ12
suffix	ell	VB NN3 VBP27 JJ48
suffix	elled	VBD VBN JJ33
suffix	els	NNS VBZ27
suffix	ely	RB JJ33
suffix	em	NN JJ24 VB36
suffix	ement	NN VB27 JJ39
suffix	en	JJ VB3 NN3 VBN6
suffix	ence	NN RB51 VB57 JJ57
suffix	enced	VBN VBD12 JJ33
suffix	ences	NNS VBZ63
suffix	ency	NN VBP42 VB48
suffix	end	VB NN21 VBP21 JJ27
suffix	ended	VBD VBN3 JJ18
suffix	ender	NN VB15 VBP15 JJ18
suffix	ends	VBZ NNS15
suffix	ened	VBN VBD6 JJ15
suffix	eness	NN
suffix	ening	VBG JJ18 NN30
suffix	ens	NNS VBZ9 NN21
suffix	ense	NN JJ VB66
suffix	enses	NNS VBZ60
suffix	ent	NN JJ6 VB36 VBN54
suffix	ental	JJ
suffix	ented	VBN VBD JJ9
suffix	ently	RB
suffix	ents	NNS VBZ48
suffix	ep	NN JJ3 VB12 VBP33
suffix	er	NN JJ12 VB21 RB39
suffix	eral	JJ NN33 VB66
suffix	erate	VB JJ9 VBP30 NN36
suffix	ere	NN RB3 JJ3 VB6
suffix	ered	VBN VBD JJ9
suffix	ering	VBG NN18 JJ18
suffix	erly	RB JJ6
suffix	erm	JJ NN39 VB45
suffix	ern	JJ NN15 VB21 VBP39
suffix	ers	NNS VBZ30 JJ66
suffix	erse	JJ VB3 NN3
suffix	ert	VB NN3 JJ12 VBP57
suffix	ery	NN JJ18
suffix	es	NNS VBZ12 JJ63
suffix	ess	NN JJ9 VB36 VBP36
suffix	essed	VBN VBD6 JJ9
suffix	esses	NNS VBZ15
suffix	essly	RB
suffix	est	JJ NN12 VB36 VBP57
suffix	ested	VBN VBD JJ9
suffix	et	NN VB21 JJ21 VBN45
suffix	etary	JJ NN21
suffix	eted	VBD VBN3 JJ15
suffix	etic	JJ NN33
suffix	etime	NN JJ6 RB12
suffix	ets	NNS VBZ33
suffix	evel	JJ VB33 NN39
suffix	ever	NN RB JJ6 VB36
suffix	ew	NN VBD9 VB9 RB30
suffix	ewed	VBD VBN3 JJ21
suffix	ey	NN JJ6 VB15 RB33
suffix	f	NN JJ21 VB39 RB42
suffix	fe	NN JJ6 VB42 VBP63
suffix	fed	VBN VBD JJ27
suffix	fer	VB NN9 JJ12 VBP15
suffix	fers	VBZ NNS6
suffix	ff	NN JJ21 VB36
suffix	ffs	NNS VBZ39
suffix	fic	JJ NN48
suffix	fied	VBN JJ12 VBD15
suffix	fies	VBZ NNS12
suffix	fing	NN VBG9 JJ39
suffix	fit	JJ NN3 VB18 VBP30
suffix	form	VB JJ12 NN18 VBP30
suffix	fs	NNS VBZ27 JJ60 NN63
suffix	ft	NN JJ9 VB27 RB42
suffix	fted	VBN VBD12 JJ12
suffix	ful	JJ NN42
suffix	fully	RB
suffix	fy	VB VBP27 JJ36 NN39
suffix	fying	VBG JJ18 NN66
suffix	g	VBG NN18 JJ18 VB57
suffix	gain	NN VB6 JJ6 VBP48
suffix	gated	VBN VBD6 JJ36
suffix	ge	NN JJ9 VB12 VBP33
suffix	ged	VBD VBN JJ6
suffix	gence	NN
suffix	gent	JJ NN21 VB63
suffix	ger	NN VB24 JJ30 VBP48
suffix	gers	NNS VBZ45
suffix	ges	NNS VBZ12
suffix	gged	VBD VBN JJ18
suffix	gging	VBG NN6 JJ9
suffix	gh	NN JJ3 VB24 VBP33
suffix	ght	NN JJ6 VBD30 VBN45
suffix	ghter	NN JJ12
suffix	ghts	NNS VBZ15 JJ33
suffix	gical	JJ NN63
suffix	ging	VBG NN15 JJ18
suffix	gly	RB JJ24
suffix	gn	NN VB9 JJ12 VBP33
suffix	gs	NNS VBZ30
suffix	gue	NN JJ6 VBP33 VB48
suffix	gy	NN JJ15 RB30 NNS36
suffix	h	NN JJ9 VB12 VBP33
suffix	he	NN VB18 VBP27 JJ33
suffix	hed	VBD VBN3 JJ9 NN39
suffix	her	NN VB12 JJ33 RB33
suffix	here	RB NN VB12 VBP27
suffix	hers	NNS VBZ21
suffix	hes	NNS VBZ9
suffix	hing	VBG NN18 JJ18
suffix	hip	NN VB45 VBP51 JJ51
suffix	hly	RB JJ6 NN60
suffix	hold	NN VB18 JJ36
suffix	hood	NN VBN57 JJ63
suffix	hot	JJ NN VB42 RB60
suffix	house	NN VB63
suffix	hs	NNS VBZ27 JJ66 NN69
suffix	ht	NN JJ6 VBD30 VBN45
suffix	hter	NN JJ12 VB45 RB57
suffix	hts	NNS VBZ15 JJ33
suffix	hy	NN JJ3 VB33 RB42
suffix	i	NN JJ9 NNS24 RB36
suffix	ia	NN NNS18 JJ18
suffix	iable	JJ
suffix	ial	JJ NN21 VB36
suffix	ially	RB
suffix	ials	NNS VBZ54
suffix	ian	JJ NN6
suffix	ians	NNS JJ42 VBZ54
suffix	iant	JJ NN21 VB57
suffix	iate	VB JJ6 NN12 VBP33
suffix	iated	VBN VBD12 JJ12
suffix	ible	JJ
suffix	ibly	RB NN57 JJ69
suffix	ic	JJ NN24
suffix	ical	JJ NN36
suffix	icate	VB NN12 VBP18 JJ21
suffix	ice	NN JJ12 VBP33 VB42
suffix	iced	JJ VBN3 VBD18
suffix	icity	NN JJ66
suffix	ick	VB NN JJ9 VBP21
suffix	ics	NNS NN51
suffix	ict	VB JJ9 NN24 VBP30
suffix	icted	VBN JJ3 VBD15
suffix	id	JJ NN12 VBD24 VBN30
suffix	idate	VB JJ6 NN21 VBP39
suffix	ide	NN VB15 JJ24 VBP30
suffix	ided	VBD JJ3 VBN6
suffix	ident	JJ NN3
suffix	ider	NN VB3 JJ42 VBP51
suffix	ides	NNS VBZ3
suffix	iding	VBG JJ15 NN21
suffix	ie	NN JJ6 VBP24 VB27
suffix	ied	VBN VBD6 JJ12 VB48
suffix	ief	NN JJ24 VB63
suffix	ield	VB NN3 VBN27 VBD42
suffix	ience	NN
suffix	ient	JJ NN24
suffix	ier	NN JJ VB54
suffix	iers	NNS VBZ51
suffix	ies	NNS VBZ24
suffix	iest	JJ NN27 VB66
suffix	ife	NN JJ9 VB66
suffix	ific	JJ
suffix	ified	VBN JJ9 VBD15
suffix	ift	NN JJ12 VB33 RB66
suffix	ify	VB VBP27 NN48
suffix	ight	NN JJ9 RB45 CD45
suffix	ights	NNS VBZ15 JJ33
suffix	ign	NN VB6 JJ9 VBP33
suffix	ike	JJ RB3 NN3 VB12
suffix	il	NN VB3 JJ12 VBP27
suffix	ile	JJ NN6 VB24 VBP39
suffix	iled	VBD VBN3 JJ36
suffix	iles	NNS VBZ30
suffix	iling	VBG NN12 JJ54
suffix	ility	NN JJ54
suffix	ill	NN VB9 JJ27 RB39
suffix	illed	JJ VBN6 VBD12
suffix	ils	NNS VBZ6
suffix	ily	RB JJ30 NN48
suffix	im	JJ NN12 VB18 VBP33
suffix	imate	VB NN9 VBP9 JJ15
suffix	ime	JJ NN6 RB24 VB27
suffix	imed	VBN VBD3 JJ12
suffix	in	NN JJ9 VB12 VBP30
suffix	inate	VB JJ9 VBP24 NN42
suffix	ind	NN VB JJ9 VBP33
suffix	inds	VBZ NNS
suffix	ine	NN JJ9 VB27 VBP36
suffix	ined	VBN VBD9 JJ12
suffix	ines	NNS VBZ9 JJ66
suffix	iness	NN JJ33
suffix	ing	VBG NN18 JJ21
suffix	ingly	RB
suffix	ings	NNS VBZ57
suffix	ining	VBG NN18 JJ42
suffix	ink	VB NN JJ9 VBP24
suffix	ins	NNS VBZ
suffix	int	NN JJ6 VB9
suffix	inted	VBN VBD6 JJ9
suffix	ints	NNS VBZ27
suffix	io	NN JJ12 VB57 VBP69
suffix	ion	NN JJ36 VB63
suffix	ional	JJ
suffix	ioned	VBD JJ VBN3
suffix	ions	NNS VBZ48
suffix	ious	JJ
suffix	ip	NN VB18 VBP33 JJ45
suffix	ipped	VBD VBN6 JJ30
suffix	ips	NNS VBZ21
suffix	iques	NNS VBZ39
suffix	ir	NN VB15 JJ24 VBP30
suffix	ire	NN VB3 JJ12 VBP21
suffix	ired	VBN VBD12 JJ15
suffix	ires	NNS VBZ3
suffix	iring	VBG JJ3 NN3
suffix	is	NN NNS12 VBZ27 JJ30
suffix	ise	NN VB15 JJ24 VBP27
suffix	ised	VBN VBD9 JJ15
suffix	ises	NNS VBZ6
suffix	ish	VB JJ3 NN21 VBP33
suffix	ished	VBN JJ3 VBD9 NN63
suffix	ishes	NNS VBZ
suffix	ising	VBG JJ12 NN21
suffix	ism	NN JJ45
suffix	ist	NN JJ3 VB18 VBP42
suffix	isted	VBD VBN3 JJ27
suffix	istic	JJ NN36
suffix	ists	NNS VBZ24
suffix	it	NN VB9 JJ9 VBP24
suffix	ite	JJ NN VB VBP18
suffix	ited	VBN VBD3 JJ3
suffix	iter	NN JJ15 RB15 VB42
suffix	ites	VBZ NNS6
suffix	ities	NNS
suffix	iting	VBG NN12 JJ21
suffix	ition	NN VB48
suffix	itive	JJ NN54
suffix	itors	NNS VBZ21
suffix	its	NNS VBZ9 JJ51 NN51
suffix	ity	NN JJ54
suffix	ium	NN JJ57 VB60
suffix	ival	NN JJ45
suffix	ive	JJ NN27 VB27 VBP48
suffix	ived	VBN JJ3 VBD9
suffix	ively	RB JJ33
suffix	ivers	NNS VBZ18
suffix	ives	NNS VBZ15
suffix	iving	VBG JJ21 NN36
suffix	ize	VB VBP30 NN33 JJ33
suffix	ized	VBN JJ9 VBD12
suffix	izes	VBZ NNS27
suffix	izing	VBG JJ24
suffix	k	NN VB18 JJ18 VBD36
suffix	ke	VB NN JJ12 RB15
suffix	ked	VBD VBN JJ12
suffix	ken	JJ VBN9 VB15 NN21
suffix	ker	NN JJ24 VB60
suffix	kers	NNS VBZ60
suffix	kes	NNS VBZ15 JJ27 NN36
suffix	ket	NN JJ15 VB27
suffix	king	VBG NN15 JJ18 RB63
suffix	kle	VB JJ12 NN15 VBP33
suffix	ks	NNS VBZ18 JJ51
suffix	ky	JJ NN21 RB39 VB63
suffix	l	JJ NN9 VB21 VBP54
suffix	la	NN JJ36 NNS63
suffix	lace	NN JJ6 VB24 RB60
suffix	lain	JJ VB VBN3 NN6
suffix	land	NN JJ42 RB51 VB51
suffix	lar	JJ NN15 VB63
suffix	lash	NN VB15 JJ39 VBP69
suffix	late	VB NN18 VBP21 JJ48
suffix	lated	VBN JJ3 VBD12
suffix	lates	VBZ NNS3
suffix	lay	NN VB6 JJ15 RB57
suffix	ld	NN VB6 JJ6 VBN24
suffix	lded	VBD VBN12 JJ15
suffix	lder	NN JJ15 VB42 VBP54
suffix	lding	VBG JJ9 NN18
suffix	lds	NNS VBZ6 RB63
suffix	le	JJ NN12 VB24 VBP45
suffix	led	VBN VBD3 JJ12
suffix	lent	JJ NN15 VB69
suffix	ler	NN JJ21 VB57
suffix	lers	NNS VBZ60
suffix	les	NNS VBZ24 JJ60 NN60
suffix	less	JJ NN39 VBP39 VB51
suffix	level	JJ VB54 NN63
suffix	lf	NN JJ15 RB27 CD27
suffix	lied	VBN VBD6 VB33 VBP33
suffix	lies	VBZ NNS6
suffix	lify	VB VBP18
suffix	light	NN JJ21
suffix	line	NN JJ12 VBP45 VB63
suffix	lined	VBN VBD9 JJ15
suffix	lines	NNS VBZ18
suffix	ling	VBG NN12 JJ15 VBP57
suffix	lings	NNS
suffix	lish	VB JJ15 VBP27 NN36
suffix	lism	NN
suffix	list	NN JJ VB18
suffix	lists	NNS VBZ48
suffix	lity	NN JJ54
suffix	lize	VB VBP42 NN63 JJ63
suffix	lized	VBN VBD9 JJ12
suffix	ll	NN VB12 JJ24 VBP45
suffix	llar	JJ NN12
suffix	lled	VBN VBD6 JJ9
suffix	ller	NN JJ21
suffix	lling	VBG JJ9 NN12
suffix	lls	NNS VBZ3 JJ45
suffix	lly	RB NN39 JJ48
suffix	lock	NN VB36 JJ45
suffix	long	JJ VB30 VBP33 RB42
suffix	lous	JJ
suffix	low	NN JJ9 VB15 RB51
suffix	ls	NNS VBZ18 JJ66
suffix	lt	NN VB18 JJ24 VBD30
suffix	lted	VBD VBN JJ18
suffix	lty	NN JJ36
suffix	lved	VBN VBD9 JJ15
suffix	ly	RB JJ30 NN39 VB57
suffix	lying	VBG NN36 JJ54
suffix	m	NN JJ18 VB27 VBP45
suffix	ma	NN JJ18 NNS60
suffix	maker	NN JJ42
suffix	man	NN JJ18
suffix	mark	NN JJ18 VB51
suffix	mate	VB NN3 JJ3 VBP12
suffix	matic	JJ
suffix	mber	NN JJ VB12 VBP27
suffix	mbled	VBD VBN6 JJ24
suffix	me	JJ NN3 VB15 VBP33
suffix	med	VBN VBD3 JJ9
suffix	men	NNS JJ39 RB39 VB42
suffix	ment	NN VB36 JJ39
suffix	ments	NNS VBZ45
suffix	mer	NN JJ18 VB27
suffix	mers	NNS VBZ51
suffix	mes	NNS VBZ15
suffix	mic	JJ VB42 NN51
suffix	ming	VBG JJ15 NN21
suffix	mits	NNS VBZ3 JJ33
suffix	mly	RB JJ30 NN66
suffix	mming	VBG NN9 JJ30
suffix	mous	JJ
suffix	mp	NN VB6 JJ12 VBP33
suffix	mped	VBD VBN3 JJ15
suffix	mping	VBG NN21 JJ24
suffix	ms	NNS VBZ18 NN48
suffix	n	NN JJ18 VB27 VBN39
suffix	na	NN VB36 JJ54 NNS69
suffix	nable	JJ VB24
suffix	nal	JJ NN27
suffix	nally	RB
suffix	nals	NNS VBZ24
suffix	nance	NN VB39 JJ63
suffix	nant	JJ NN18 VB63
suffix	nary	JJ NN27 VBP69
suffix	nate	JJ VB NN15 VBP33
suffix	nated	VBN VBD6 JJ18 VBP39
suffix	nce	NN VB36 JJ42 VBP60
suffix	nced	VBN VBD3 JJ12
suffix	nces	NNS VBZ36
suffix	nch	NN JJ18 VB27 VBP63
suffix	nched	VBD VBN12 JJ12
suffix	ncies	NNS
suffix	ncing	VBG NN15 JJ63
suffix	nct	JJ NN6 VB27 VBP54
suffix	ncy	NN JJ42 VBP42 VB51
suffix	nd	VB NN3 JJ9 VBP21
suffix	nded	VBD JJ3 VBN3
suffix	nder	NN VB15 JJ15 VBP18
suffix	nders	NNS JJ33 VBZ39
suffix	nding	VBG JJ9 NN12
suffix	ndly	RB JJ3
suffix	nds	NNS VBZ6
suffix	ne	NN JJ6 VB21 VBP42
suffix	ned	VBN VBD6 JJ9 RB54
suffix	nent	NN JJ3 VB60
suffix	ner	NN JJ12 VB33 RB48
suffix	ners	NNS VBZ51
suffix	nes	NNS VBZ18 JJ36
suffix	ness	NN JJ48
suffix	net	NN JJ33 VB45 VBN69
suffix	ng	VBG NN18 JJ18 VB66
suffix	nge	JJ NN3 VB18 VBP21
suffix	nged	VBN JJ3 VBD6
suffix	nger	NN VB36 JJ39 VBP39
suffix	ngers	NNS
suffix	nging	VBG NN15 JJ15
suffix	ngly	RB JJ57
suffix	ngs	NNS VBZ36
suffix	nial	JJ NN6 VB54
suffix	nic	JJ NN9
suffix	ning	VBG NN18 JJ18
suffix	nings	NNS
suffix	nish	VB JJ18 NN48 VBP60
suffix	nism	NN JJ69
suffix	nist	JJ NN6 VB51
suffix	nity	NN
suffix	nk	NN VB6 JJ9 VBD30
suffix	nked	VBN VBD3 JJ15
suffix	nking	VBG JJ12 NN18 RB39
suffix	nks	NNS VBZ18
suffix	nly	RB JJ27 NN66
suffix	nment	NN JJ21 VB63
suffix	nned	VBD VBN JJ6
suffix	nner	NN JJ3 VB54
suffix	nners	NNS
suffix	nning	JJ VBG3 NN12
suffix	nor	NN JJ12 VB63
suffix	ns	NNS VBZ27 NN57
suffix	nse	NN JJ3 VB39 VBP57
suffix	nses	NNS VBZ36
suffix	nsion	NN
suffix	nt	NN JJ3 VB24 VBD60
suffix	ntal	JJ NN48
suffix	ntary	NN JJ3
suffix	nted	VBN VBD JJ12
suffix	nter	NN JJ24 VB30 VBP36
suffix	ntial	JJ
suffix	nting	VBG JJ18 NN30
suffix	ntly	RB
suffix	nts	NNS VBZ36 JJ69
suffix	ny	NN JJ3 RB42 VB45
suffix	o	NN JJ12 VB24 VBP36
suffix	ock	NN JJ18 VB24 VBP45
suffix	ocked	VBN JJ6 VBD12
suffix	ocks	NNS VBZ18
suffix	od	NN VBN27 JJ36 VBD45
suffix	ods	NNS VBZ24
suffix	oers	NNS VBZ51
suffix	oes	NNS VBZ33
suffix	off	NN JJ24 VB45
suffix	ofit	JJ NN6 VB27 VBP54
suffix	og	NN VBG33 VB36 VBP45
suffix	oing	VBG NN9 JJ15
suffix	oint	JJ NN3 VB3
suffix	ok	NN VBD12 VB21 RB30
suffix	oke	VB NN6 VBD18 VBP21
suffix	oked	VBD VBN9 JJ15
suffix	oking	VBG NN18 JJ30
suffix	ol	JJ NN VB18
suffix	old	NN JJ9 VB15 VBP42
suffix	ole	NN JJ12 VB24 VBP30
suffix	oll	NN VB24 VBP36 JJ48
suffix	ollar	JJ NN15
suffix	olled	VBN JJ6 VBD12
suffix	olved	VBN VBD15 JJ15
suffix	om	NN JJ18 RB33 VBP39
suffix	ome	JJ NN18 VB48 VBP66
suffix	oming	JJ VBG6 NN27
suffix	oms	NNS VBZ18
suffix	on	NN JJ33 VB54 VBP69
suffix	onal	JJ NN69
suffix	onate	JJ VB6 NN42 VBP60
suffix	onds	NNS VBZ9
suffix	one	NN JJ9 VB18 CD36
suffix	oned	VBN JJ6 VBD9
suffix	oners	NNS
suffix	ones	NNS VBZ33 JJ39
suffix	ong	JJ NN21 VB30 VBG30
suffix	onic	JJ NN36
suffix	oning	VBG NN9 JJ54
suffix	onist	JJ NN6
suffix	ons	NNS VBZ48
suffix	ony	NN JJ15
suffix	ood	NN VBN30 JJ36
suffix	ook	NN VBD9 VB21 RB60
suffix	oom	NN VBP33 JJ42 VB48
suffix	ooms	NNS VBZ15
suffix	oon	NN VB42 JJ60
suffix	oot	NN VB9 JJ21 RB24
suffix	op	NN JJ18 VBP27 VB27
suffix	ope	NN VB15 RB33 JJ48
suffix	ops	NNS VBZ12 RB30
suffix	or	NN JJ21 VB42 VBP57
suffix	orce	NN VB9
suffix	ore	VB NN9 VBD12 RB15
suffix	ored	VBN VBD3 JJ9
suffix	ores	NNS VBZ6
suffix	orial	JJ NN9
suffix	ories	NNS VBZ42
suffix	oring	VBG JJ15 NN27
suffix	ork	NN JJ36 VB39
suffix	orm	NN VB6 JJ12 VBP36
suffix	ormed	VBN VBD6 JJ18
suffix	orms	NNS VBZ15
suffix	orn	JJ NN6 VBN12 VB18
suffix	ors	NNS VBZ39
suffix	ort	NN VB18 VBP30 JJ39
suffix	orted	VBN JJ3 VBD9
suffix	orts	NNS VBZ30
suffix	ory	JJ NN15
suffix	os	NNS NN21 VBZ48 JJ63
suffix	ose	VB NN3 JJ9 VBP12
suffix	osed	VBN JJ3 VBD9
suffix	oses	VBZ NNS6
suffix	ost	JJ NN9 VB48 VBP69
suffix	osure	NN JJ9 VB45
suffix	ot	NN JJ12 VB24 RB39
suffix	ote	JJ NN6 VB24 VBD36
suffix	oted	VBN VBD3 JJ12
suffix	otes	NNS VBZ6
suffix	oting	VBG NN6 JJ30
suffix	otion	NN JJ60
suffix	ots	NNS VBZ24
suffix	ound	JJ VB3 NN3 RB21
suffix	ounds	NNS VBZ45
suffix	ount	VB NN3 JJ30 VBD33
suffix	our	JJ NN12 CD18 VB21
suffix	ous	JJ NN57
suffix	ouse	NN VB36 VBP69
suffix	ously	RB
suffix	out	NN JJ6 VB24
suffix	ove	NN VB VBP9 JJ9
suffix	over	NN VB6 JJ15 VBP39
suffix	oves	NNS VBZ
suffix	oving	VBG JJ3 NN54
suffix	ow	NN VB9 JJ21 RB30
suffix	owed	VBN VBD6 JJ30
suffix	ower	NN JJ9 VB18 VBP27
suffix	owing	VBG NN18 JJ21
suffix	own	JJ NN3 VBN36 VB39
suffix	owned	VBN JJ3 VBD6
suffix	ows	VBZ NNS3
suffix	oy	NN VB3 VBP15 JJ24
suffix	oying	VBG JJ27 NN63
suffix	p	NN VB18 JJ18 VBP36
suffix	pated	VBD VBN3 JJ18
suffix	pe	NN VB12 JJ24 RB45
suffix	pect	NN JJ15 VB24 VBP27
suffix	ped	VBD VBN JJ18
suffix	pel	VB NN24 JJ33 VBP36
suffix	pend	VB VBP36 NN48 JJ57
suffix	per	NN JJ VB24 VBP39
suffix	pers	NNS VBZ57
suffix	ph	NN VB24 JJ27 VBP63
suffix	phy	NN JJ33 VB63
suffix	ping	VBG NN18 JJ27
suffix	pire	VB NN VBP30 JJ36
suffix	place	NN JJ3 VB21
suffix	ple	NN JJ6 VB9 RB24
suffix	pled	VBN JJ9 VBD18
suffix	ples	NNS VBZ33 JJ39
suffix	plied	VBD VBN6 JJ33 VB57
suffix	pling	VBG NN3 JJ12
suffix	ply	NN VB RB9 VBP24
suffix	point	JJ NN3 VB3
suffix	port	NN VB21 VBP30 JJ39
suffix	ports	NNS VBZ30
suffix	pped	VBD VBN JJ27
suffix	pping	VBG NN18 JJ27
suffix	ps	NNS VBZ21 RB51
suffix	pt	VB NN3 JJ6 VBP24
suffix	pted	VBD VBN JJ6
suffix	pting	VBG JJ21 NN54
suffix	ption	NN
suffix	ptive	JJ NN36
suffix	py	NN JJ3 VB27 RB30
suffix	ques	NNS VBZ36
suffix	r	NN JJ12 VB21 RB42
suffix	rable	JJ NN45
suffix	rade	JJ NN18 VB27
suffix	rage	NN VB12 JJ27
suffix	rain	NN VB12 JJ27 VBP36
suffix	ral	JJ NN24 VB42
suffix	rance	NN JJ39 VB66
suffix	raphy	NN
suffix	rary	JJ NN12 VBP63
suffix	rate	VB JJ9 VBP24 NN27
suffix	rated	VBN VBD6 JJ15
suffix	rates	VBZ NNS9
suffix	rator	NN
suffix	ray	VB NN3 JJ15 RB33
suffix	rce	NN VB9 JJ54
suffix	rced	VBN VBD9 JJ9
suffix	rd	NN JJ3 RB21 VB24
suffix	rded	VBN VBD12 JJ27
suffix	rding	NN VBG6 JJ15
suffix	rds	NNS VBZ21 RB21 JJ48
suffix	re	NN VB9 JJ9 VBP27
suffix	red	VBN VBD3 JJ9
suffix	ree	JJ NN3 CD21 VB45
suffix	reed	NN VBN9 VBD12 VB27
suffix	rely	RB JJ60
suffix	rence	NN
suffix	rent	JJ NN18 VB66
suffix	rer	NN JJ6 VB45 RB63
suffix	res	NNS VBZ9
suffix	ress	NN VB18 JJ24 VBP33
suffix	rest	NN JJ3 VB18 VBD33
suffix	rew	VBD NN6 VB9 RB54
suffix	rge	VB NN6 VBP15 JJ15
suffix	rial	JJ NN15 VB60
suffix	rian	JJ NN15
suffix	ric	JJ NN18
suffix	ried	VBD JJ3 VBN6
suffix	ries	NNS VBZ39
suffix	right	JJ NN9 RB30
suffix	rily	RB JJ54
suffix	ring	VBG JJ18 NN18 VB69
suffix	rious	JJ
suffix	rity	NN
suffix	rive	VB NN15 JJ21 VBP24
suffix	rized	VBN JJ9 VBD21
suffix	rk	NN JJ21 VB33
suffix	rked	VBD VBN9 JJ33
suffix	rking	VBG NN15 JJ24
suffix	rks	NNS VBZ21 JJ39
suffix	rly	RB JJ6
suffix	rm	JJ NN3 VB9 VBP33
suffix	rmed	VBN VBD6 JJ15
suffix	rming	VBG JJ18 NN54
suffix	rms	NNS VBZ15
suffix	rn	JJ NN3 VB6 VBP21
suffix	rned	VBN VBD3 JJ18
suffix	rning	VBG JJ18 NN21
suffix	rns	NNS VBZ3
suffix	rofit	JJ NN6 VB30
suffix	room	NN JJ42 VBP60
suffix	ror	NN JJ18 VB36 VBP36
suffix	round	NN JJ VB9 RB12
suffix	rous	JJ
suffix	rown	JJ NN18 VB27 VBN60
suffix	rred	VBN VBD JJ30
suffix	rring	VBG JJ18 NN48
suffix	rs	NNS VBZ27 JJ63
suffix	rse	JJ NN VB9 VBP57
suffix	rship	NN
suffix	rt	NN VB9 JJ21 VBP30
suffix	rted	VBN VBD JJ3
suffix	rth	NN JJ12 VB33 NNS63
suffix	rting	VBG JJ36 NN45
suffix	rtion	NN JJ6
suffix	rts	NNS VBZ21
suffix	rty	JJ NN18 CD21
suffix	rump	NN JJ3 VB18 VBP60
suffix	rust	JJ NN VB6 VBN15
suffix	rve	VB NN6 JJ21 VBP57
suffix	rved	VBD VBN3 JJ9
suffix	ry	NN JJ3 VB36 VBP51
suffix	rying	VBG JJ21 NN63
suffix	s	NNS VBZ18 JJ33 NN33
suffix	scent	NN JJ3
suffix	se	NN VB12 JJ15 VBP30
suffix	sed	VBN JJ3 VBD6
suffix	sely	RB JJ36
suffix	ser	NN JJ3 VB42 RB60
suffix	sers	NNS VBZ57
suffix	ses	NNS VBZ6 VB63
suffix	set	NN VB12 VBN21 JJ30
suffix	sh	VB NN3 JJ3 VBP33
suffix	shed	VBD VBN JJ6 NN30
suffix	shes	NNS VBZ3
suffix	shing	VBG NN18 JJ30
suffix	ship	NN
suffix	sible	JJ
suffix	side	NN JJ15 VBP27 RB27
suffix	sing	VBG JJ21 NN21
suffix	sion	NN JJ54 VB54 VBP54
suffix	sions	NNS VBZ54
suffix	sist	VB VBP21 NN21 JJ24
suffix	sity	NN
suffix	sive	JJ NN42 VB66
suffix	sly	RB JJ69
suffix	sm	NN JJ45
suffix	sness	NN
suffix	son	NN JJ9 VB36 NNS36
suffix	sored	VBN VBD3 JJ3
suffix	sors	NNS VBZ60
suffix	spect	NN JJ15 VBP27 VB36
suffix	ss	NN JJ9 VB21 VBP36
suffix	ssed	VBN VBD6 JJ12
suffix	sses	NNS VBZ6 VB48
suffix	ssing	VBG NN18 JJ45
suffix	ssion	NN
suffix	ssive	JJ NN36
suffix	ssly	RB
suffix	st	JJ NN3 VB21 VBP39
suffix	state	JJ VB27 NN27 VBP66
suffix	sted	VBN VBD JJ15
suffix	ster	NN VB6 JJ27 RB60
suffix	sters	NNS VBZ30
suffix	stic	JJ NN36
suffix	sting	VBG JJ27 NN33
suffix	stly	RB JJ6
suffix	sts	NNS VBZ15
suffix	sumed	VBD JJ3 VBN3
suffix	sure	NN JJ9 VB21
suffix	sured	VBN VBD6 JJ12
suffix	sures	NNS VBZ27
suffix	sy	NN JJ3 RB33 VB60
suffix	t	NN JJ6 VB15 VBP42
suffix	table	JJ NN54
suffix	tably	RB
suffix	tage	NN JJ18 VB24 RB27
suffix	tages	NNS VBZ42
suffix	tain	VB NN3 VBP15 JJ27
suffix	tains	VBZ NNS9
suffix	tal	JJ NN15
suffix	tant	JJ NN9 VB57
suffix	tary	JJ NN6
suffix	tate	JJ VB12 NN27 VBP30
suffix	tated	VBN VBD6 JJ15
suffix	tch	NN JJ27 VB33 VBP42
suffix	tched	VBD VBN6 JJ6
suffix	tches	NNS VBZ9
suffix	te	VB JJ6 NN12 VBP24
suffix	ted	VBN VBD6 JJ9
suffix	tedly	RB
suffix	tely	RB
suffix	ten	VB VBN9 VBP18 JJ21
suffix	tence	NN
suffix	tend	VB VBP9 NN42 JJ51
suffix	tent	JJ NN12 VB63
suffix	ter	NN JJ12 VB15 RB30
suffix	tered	VBN VBD6 JJ15
suffix	term	JJ NN66
suffix	tern	JJ NN18 VB48 VBP66
suffix	ters	NNS VBZ24
suffix	tery	NN JJ27
suffix	tes	NNS VBZ3
suffix	tful	JJ NN69
suffix	th	NN JJ12 VB36 NNS42
suffix	ther	NN VB6 RB24 VBP30
suffix	thing	JJ NN3 VBG18
suffix	ths	NNS VBZ54
suffix	thy	JJ NN3 VB66
suffix	tial	JJ NN51 VB66
suffix	tic	JJ NN30
suffix	tical	JJ NN69
suffix	tics	NNS NN39
suffix	ties	NNS JJ63
suffix	tile	JJ NN15 VB48 VBP63
suffix	time	JJ NN6 RB24 VB60
suffix	ting	VBG JJ27 NN27
suffix	tion	NN JJ36 VB66
suffix	tions	NNS VBZ45
suffix	tism	NN JJ66
suffix	tive	JJ NN30 RB66
suffix	tives	NNS VBZ51
suffix	tle	JJ NN6 VB9 VBP24
suffix	tled	VBN JJ9 VBD9
suffix	tless	JJ NN63 VBP63
suffix	tling	VBG JJ21 NN27
suffix	tly	RB JJ33
suffix	tment	NN VB66 JJ69
suffix	tness	NN
suffix	to	NN JJ21 VB24 RB27
suffix	tor	NN VB39 JJ39
suffix	tors	NNS VBZ39
suffix	tory	JJ NN27
suffix	trump	NN JJ3 VB42
suffix	try	NN JJ15
suffix	ts	NNS VBZ18 JJ63
suffix	tted	VBD VBN9 JJ9
suffix	tter	NN JJ9 VB24 RB39
suffix	tting	VBG JJ24 NN24
suffix	tual	JJ NN24
suffix	ture	NN VB24 JJ24 VBP36
suffix	tured	VBN JJ3 VBD15
suffix	tures	NNS VBZ24
suffix	turn	NN VB VBP39 JJ54
suffix	ty	NN JJ27 CD48 RB69
suffix	u	NN JJ3 NNS36 VBG45
suffix	ual	JJ NN27
suffix	ually	RB
suffix	uate	JJ VB NN42 VBP48
suffix	uck	NN VB6 JJ9 VBP18
suffix	ud	NN VBP18 RB18 VB24
suffix	ude	NN JJ12 VBP21 VB21
suffix	ue	NN JJ9 VB24 VBP36
suffix	ued	VBN VBD18 JJ27
suffix	ues	NNS VBZ18
suffix	ugh	NN JJ VB48 VBP57
suffix	ught	JJ NN3 VBD6 VBN21
suffix	uit	NN VB6 JJ36 VBP51
suffix	ul	JJ NN24
suffix	ular	JJ NN30
suffix	ulate	VB NN21 VBP27
suffix	ully	RB
suffix	ult	NN VB15 JJ33 VBD54
suffix	um	NN JJ30 VB33 VBP51
suffix	umed	VBD JJ3 VBN3
suffix	ump	NN JJ9 VB12 VBP36
suffix	ums	NNS NN33 VBZ45
suffix	un	NN JJ3 VBN27 VBD36
suffix	und	JJ VB NN3 VBP21
suffix	unded	VBN JJ VBD6
suffix	unds	NNS VBZ36
suffix	ung	VBN VBD3 JJ9 VBG15
suffix	unt	NN VB3 JJ18 VBD36
suffix	unted	VBD VBN9 JJ27
suffix	uous	JJ
suffix	up	NN JJ15 VB45
suffix	ups	NNS VBZ45
suffix	ur	JJ VB NN6 CD18
suffix	ure	NN JJ12 VB18 VBP39
suffix	ured	VBN VBD9 JJ9
suffix	ures	NNS VBZ21
suffix	uring	VBG NN24 JJ27
suffix	urn	VB NN6 VBP15 JJ33
suffix	urs	NNS VBZ12
suffix	ury	NN JJ27 VB30
suffix	us	JJ NN18 NNS51 CD60
suffix	use	NN VB18 VBP36 JJ39
suffix	used	VBD VBN JJ3
suffix	uses	NNS VBZ6
suffix	ush	NN VB6 JJ9 VBP33
suffix	using	JJ VBG NN39
suffix	usion	NN
suffix	usive	JJ NN66
suffix	usly	RB
suffix	ust	NN JJ6 VB6 VBP27
suffix	ut	NN JJ12 VB21 VBN39
suffix	ute	VB JJ6 NN15 VBP33
suffix	uted	VBN VBD6 JJ12
suffix	utes	NNS VBZ12
suffix	uting	VBG NN39 JJ54
suffix	ution	NN VBP45 JJ66
suffix	uts	NNS VBZ18 NN39
suffix	val	NN JJ18 VB66
suffix	vated	VBN VBD12 JJ15
suffix	ve	JJ VB18 NN18 VBP33
suffix	ved	VBN VBD3 JJ6
suffix	vel	JJ NN15 VB21
suffix	vely	RB JJ33
suffix	ven	JJ NN CD9 VBN15
suffix	ver	NN JJ15 VB15 RB18
suffix	vered	VBN VBD3 JJ9
suffix	vers	NNS VBZ15
suffix	verse	JJ VB3 NN6
suffix	very	NN JJ24
suffix	ves	NNS VBZ9
suffix	ving	VBG JJ12 NN33
suffix	vity	NN
suffix	w	NN VB9 VBD21 JJ21
suffix	ward	JJ RB3 VB12 NN12
suffix	wards	NNS RB6 VBZ21
suffix	ware	NN JJ6 VB36 VBP51
suffix	way	NN JJ9 RB30 VB54
suffix	wed	VBN VBD3 JJ24
suffix	wer	NN JJ9 VB21 VBP30
suffix	wers	NNS VBZ21
suffix	wing	VBG NN18 JJ18
suffix	wn	JJ NN3 VBN21 VB39
suffix	wned	VBN VBD6 JJ6
suffix	work	NN JJ36 VB36
suffix	ws	NNS VBZ JJ66
suffix	x	NN JJ15 VB27 CD39
suffix	xing	VBG NN3 JJ30
suffix	y	RB NN3 JJ9 VB27
suffix	yed	VBN VBD6 JJ12
suffix	yer	NN JJ45 VB51
suffix	ying	VBG JJ24 NN39
suffix	ys	NNS VBZ9 RB27 JJ66
suffix	z	NN JJ24 VB36 VBP39
suffix	ze	VB NN21 VBP27 JJ33
suffix	zed	VBN JJ9 VBD12
suffix	zes	VBZ NNS21
suffix	zing	VBG JJ24 NN36
