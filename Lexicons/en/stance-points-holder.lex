# stance-points-holder.lex — made by `sayso-fit stance`; may be edited by hand
# evidence  oppose  support  (tenths of a log-odd against neutral)
format lexicon 1
bias  -6  -6
class clause-after bad adjective  1  0
class clause-after bad noun  2  3
class clause-after bad noun negated  0  2
class clause-after bad-for verb  0  -3
class clause-after bad-thing noun  2  1
class clause-after bad-thing noun negated  4  -5
class clause-after change-down verb  4  -7
class clause-after change-up verb  3  -2
class clause-after change-up verb negated  0  3
class clause-after commit verb  -8  1
class clause-after commit verb negated  5  -1
class clause-after deed-bad verb  -2  0
class clause-after deed-bad verb negated  -3  2
class clause-after deed-good verb  -2  2
class clause-after describing adjective  -1  0
class clause-after describing adjective negated  -1  1
class clause-after directive verb  -2  1
class clause-after directive verb negated  -3  -4
class clause-after dislike verb  3  1
class clause-after dislike verb negated  4  -5
class clause-after doubt verb  1  -1
class clause-after good adjective  2  -1
class clause-after good adjective negated  4  -6
class clause-after good noun  0  -2
class clause-after good-for verb  -1  1
class clause-after good-for verb negated  0  2
class clause-after good-thing noun  1  2
class clause-after good-thing noun negated  0  -5
class clause-after implicative-negative verb  0  -8
class clause-after like verb  -4  5
class clause-after like verb negated  2  -6
class clause-after plain adjective  3  1
class clause-after prevent verb  -1  1
class clause-after relation noun  1  1
class clause-after relation noun negated  -7  -6
class clause-after reporting verb  -1  0
class clause-after turning noun  2  2
class clause-after turning noun negated  -1  0
class clause-after undergo-bad verb  3  -2
class clause-after undergo-bad verb negated  -2  -4
class clause-after undergo-good verb  -7  5
class clause-after work-good verb  0  3
class clause-before bad adjective  1  -1
class clause-before bad noun  0  2
class clause-before bad noun negated  -4  -1
class clause-before bad-for verb  -1  -2
class clause-before bad-thing noun  1  -1
class clause-before change-down verb  -2  -4
class clause-before change-down verb negated  3  -3
class clause-before change-up verb  0  1
class clause-before change-up verb negated  7  -5
class clause-before commit adjective  0  5
class clause-before commit verb  -1  -5
class clause-before commit verb negated  -1  -4
class clause-before deed-bad verb  -3  0
class clause-before deed-good verb  2  0
class clause-before describing adjective  0  -1
class clause-before describing adjective negated  0  -7
class clause-before directive verb  -3  0
class clause-before directive verb negated  -6  -3
class clause-before dislike verb  0  -2
class clause-before dislike verb negated  1  -3
class clause-before doubt verb  -1  2
class clause-before good adjective  2  -3
class clause-before good adjective negated  1  3
class clause-before good noun  -3  4
class clause-before good noun negated  3  0
class clause-before good-thing noun negated  0  -4
class clause-before implicative-negative verb  6  -1
class clause-before like verb  1  3
class clause-before like verb negated  6  -3
class clause-before plain adjective  -3  -3
class clause-before plain adjective negated  -4  -4
class clause-before plain verb  -2  -6
class clause-before prevent verb  -2  6
class clause-before relation noun  3  2
class clause-before relation noun negated  5  2
class clause-before reporting verb  0  1
class clause-before reporting verb negated  -1  0
class clause-before turning noun  2  -5
class clause-before unclear adjective  -1  -3
class clause-before undergo-bad verb  0  -2
class clause-before undergo-bad verb negated  -5  -3
class clause-before undergo-good verb  2  -5
class clause-before work-good verb  -6  -3
class holder-to-target bad adjective  -2  4
class holder-to-target bad adjective negated  -2  -3
class holder-to-target bad noun  -2  0
class holder-to-target bad noun negated  -4  0
class holder-to-target bad-for verb  2  1
class holder-to-target bad-for verb negated  -2  1
class holder-to-target bad-thing noun  0  -2
class holder-to-target bad-thing noun negated  -2  2
class holder-to-target change-down verb  -2  -1
class holder-to-target change-down verb negated  3  -6
class holder-to-target change-up verb  3  0
class holder-to-target change-up verb negated  7  -8
class holder-to-target commit adjective  -1  4
class holder-to-target commit verb  1  1
class holder-to-target commit verb negated  -5  -7
class holder-to-target deed-bad verb  0  4
class holder-to-target deed-bad verb negated  1  -4
class holder-to-target deed-good verb  0  -2
class holder-to-target deed-good verb negated  4  1
class holder-to-target describing adjective  3  0
class holder-to-target describing adjective negated  0  -8
class holder-to-target directive verb  1  1
class holder-to-target directive verb negated  -1  -9
class holder-to-target dislike verb  8  -3
class holder-to-target dislike verb negated  3  -4
class holder-to-target doubt verb  4  -5
class holder-to-target doubt verb negated  2  -7
class holder-to-target good adjective  -1  2
class holder-to-target good adjective negated  1  -3
class holder-to-target good noun  -1  1
class holder-to-target good noun negated  3  -6
class holder-to-target good-for verb  -1  0
class holder-to-target good-for verb negated  -1  -2
class holder-to-target good-thing noun  -1  -1
class holder-to-target good-thing noun negated  -2  -1
class holder-to-target implicative-negative verb  0  -6
class holder-to-target implicative-negative verb negated  -1  5
class holder-to-target like verb  0  8
class holder-to-target like verb negated  7  -3
class holder-to-target plain adjective  -3  -1
class holder-to-target plain adjective negated  0  -5
class holder-to-target plain verb  -2  -4
class holder-to-target prevent verb  1  1
class holder-to-target prevent verb negated  2  -3
class holder-to-target relation noun  1  2
class holder-to-target relation noun negated  4  -1
class holder-to-target reporting verb  2  1
class holder-to-target reporting verb negated  -1  -2
class holder-to-target turning noun  4  -5
class holder-to-target turning noun negated  0  -6
class holder-to-target unclear adjective  -7  -6
class holder-to-target undergo-bad verb  1  0
class holder-to-target undergo-bad verb negated  0  -1
class holder-to-target undergo-good verb  -5  3
class holder-to-target undergo-good verb negated  1  -4
class holder-to-target work-good verb  -6  0
class near-after bad adjective  1  2
class near-after bad noun  0  -1
class near-after bad-for verb  0  1
class near-after bad-thing noun  4  -1
class near-after change-down verb  1  -2
class near-after change-up verb  1  0
class near-after change-up verb negated  -3  -3
class near-after commit verb  -1  -2
class near-after commit verb negated  0  1
class near-after deed-bad verb  -1  -3
class near-after deed-good verb  -1  -2
class near-after describing adjective  -2  -2
class near-after directive verb  -1  -3
class near-after directive verb negated  4  -4
class near-after dislike verb  2  0
class near-after dislike verb negated  4  -4
class near-after doubt verb  -4  -8
class near-after good adjective  -4  2
class near-after good adjective negated  4  -3
class near-after good noun  1  3
class near-after good-for verb  -6  -4
class near-after good-thing noun  -2  4
class near-after implicative-negative verb  4  0
class near-after like verb  3  0
class near-after like verb negated  3  1
class near-after plain adjective  -1  -1
class near-after prevent verb  1  2
class near-after relation noun  -1  5
class near-after relation noun negated  4  1
class near-after reporting verb  -4  -6
class near-after reporting verb negated  -1  -8
class near-after turning noun  5  -6
class near-after undergo-bad verb  -1  0
class near-after undergo-bad verb negated  1  -2
class near-after undergo-good verb  3  -2
class near-after work-good verb  -1  4
class near-before bad adjective  -3  3
class near-before bad noun  -3  -1
class near-before bad noun negated  -1  -2
class near-before bad-for verb  -2  -9
class near-before bad-thing noun  1  -2
class near-before change-down verb  -1  -4
class near-before change-up verb  -1  8
class near-before change-up verb negated  2  -2
class near-before commit verb negated  0  -2
class near-before deed-bad verb  -4  4
class near-before deed-good verb  -2  0
class near-before describing adjective  -2  -3
class near-before describing adjective negated  -4  -1
class near-before directive verb  -1  -5
class near-before directive verb negated  3  -7
class near-before dislike verb  9  -5
class near-before dislike verb negated  1  2
class near-before doubt verb  5  -2
class near-before doubt verb negated  -7  4
class near-before good adjective  1  -5
class near-before good adjective negated  0  -4
class near-before good noun  4  -3
class near-before good-for verb  0  1
class near-before good-thing noun  -3  -2
class near-before good-thing noun negated  0  -1
class near-before implicative-negative verb  -1  -2
class near-before like verb  -1  8
class near-before like verb negated  6  -8
class near-before plain adjective  -2  -2
class near-before prevent verb  5  -5
class near-before relation noun  1  3
class near-before relation noun negated  -2  3
class near-before reporting verb  -2  -2
class near-before reporting verb negated  3  -3
class near-before turning noun  2  -2
class near-before undergo-bad verb  -1  0
class near-before undergo-bad verb negated  2  1
class near-before undergo-good verb  -6  -2
class near-before work-good verb  0  2
class other-after bad adjective  2  0
class other-after bad adjective negated  -8  1
class other-after bad noun  1  1
class other-after bad noun negated  0  -7
class other-after bad-for verb  -2  1
class other-after bad-for verb negated  -2  1
class other-after bad-thing noun  1  -1
class other-after bad-thing noun negated  1  -7
class other-after change-down verb  -1  1
class other-after change-down verb negated  -5  -2
class other-after change-up verb  0  3
class other-after change-up verb negated  -3  -3
class other-after commit adjective  -1  -2
class other-after commit verb  4  -4
class other-after commit verb negated  0  5
class other-after deed-bad verb  -1  -5
class other-after deed-bad verb negated  -3  4
class other-after deed-good verb  -5  -3
class other-after deed-good verb negated  1  -5
class other-after describing adjective  3  -1
class other-after describing adjective negated  0  -1
class other-after directive verb  -1  3
class other-after directive verb negated  -3  -6
class other-after dislike verb  3  2
class other-after dislike verb negated  1  1
class other-after doubt verb  2  -3
class other-after good adjective  -2  -1
class other-after good adjective negated  -1  -10
class other-after good noun  -2  0
class other-after good noun negated  3  -4
class other-after good-for verb  1  0
class other-after good-for verb negated  0  -5
class other-after good-thing noun  1  0
class other-after good-thing noun negated  0  3
class other-after implicative-negative verb  6  -4
class other-after implicative-negative verb negated  1  1
class other-after like verb  1  3
class other-after like verb negated  3  0
class other-after plain adjective  -3  -2
class other-after plain verb  -4  4
class other-after prevent verb  -2  2
class other-after prevent verb negated  -6  3
class other-after relation noun  1  2
class other-after relation noun negated  1  -1
class other-after reporting verb  -1  2
class other-after reporting verb negated  -2  0
class other-after turning noun  -5  -2
class other-after turning noun negated  3  -6
class other-after unclear adjective  -5  3
class other-after undergo-bad verb negated  -6  0
class other-after undergo-good verb  -1  2
class other-after work-good verb  -4  6
class other-after work-good verb negated  -1  -4
class other-before bad adjective  -2  0
class other-before bad adjective negated  -6  -6
class other-before bad noun  0  -2
class other-before bad noun negated  3  -3
class other-before bad-for verb  -1  0
class other-before bad-thing noun  -1  3
class other-before change-down verb  0  -2
class other-before change-down verb negated  -1  -4
class other-before change-up verb  -2  -1
class other-before change-up verb negated  -1  -5
class other-before commit adjective  2  -6
class other-before commit verb  -5  -1
class other-before commit verb negated  -2  -1
class other-before deed-bad verb  2  4
class other-before deed-bad verb negated  2  -4
class other-before deed-good verb  3  2
class other-before deed-good verb negated  0  6
class other-before describing adjective  -1  -2
class other-before describing adjective negated  -4  1
class other-before directive verb  3  0
class other-before directive verb negated  2  -7
class other-before dislike verb  -3  4
class other-before dislike verb negated  2  3
class other-before doubt verb  -1  1
class other-before good adjective  0  -3
class other-before good adjective negated  -1  -1
class other-before good noun  0  1
class other-before good noun negated  1  0
class other-before good-for verb  0  3
class other-before good-thing noun  0  -1
class other-before good-thing noun negated  -7  2
class other-before implicative-negative verb  2  -12
class other-before like verb  1  -1
class other-before like verb negated  -4  -1
class other-before plain adjective  -2  -1
class other-before plain adjective negated  0  -2
class other-before plain verb  -5  2
class other-before prevent verb  -1  -1
class other-before prevent verb negated  3  -3
class other-before relation noun  0  1
class other-before relation noun negated  0  -7
class other-before reporting verb  0  -1
class other-before reporting verb negated  -1  -4
class other-before turning noun  2  2
class other-before turning noun negated  -1  -4
class other-before unclear adjective  -5  -4
class other-before undergo-bad verb  -2  0
class other-before undergo-bad verb negated  0  -3
class other-before undergo-good verb  -5  3
class other-before work-good verb  0  -3
class own bad adjective  1  4
class own bad noun  -1  -1
class own bad noun negated  6  -1
class own bad-for verb  -1  -1
class own bad-thing noun  -3  4
class own bad-thing noun negated  4  0
class own change-down verb  -5  0
class own change-up verb  -1  -2
class own change-up verb negated  -6  -1
class own commit verb  2  2
class own commit verb negated  -3  -2
class own deed-bad verb  0  -5
class own deed-bad verb negated  2  -4
class own deed-good verb  -5  3
class own describing adjective  2  -4
class own describing adjective negated  2  -2
class own directive verb  -3  -3
class own directive verb negated  3  -1
class own dislike verb  2  -1
class own doubt verb  -2  2
class own good adjective  0  -1
class own good noun  -11  3
class own good-for verb  3  3
class own good-thing noun  -5  1
class own implicative-negative verb  -1  3
class own like verb  0  2
class own like verb negated  5  -6
class own plain adjective  -1  0
class own prevent verb  0  3
class own prevent verb negated  -4  0
class own relation noun negated  1  4
class own reporting verb  -1  0
class own reporting verb negated  5  -2
class own turning noun  3  0
class own turning noun negated  0  1
class own undergo-good verb  -5  0
class own work-good verb  0  2
class target-to-holder bad adjective  1  2
class target-to-holder bad noun  -2  2
class target-to-holder bad-for verb  2  -11
class target-to-holder bad-for verb negated  0  -5
class target-to-holder bad-thing noun  0  2
class target-to-holder change-down verb  -3  -1
class target-to-holder change-up verb  -2  0
class target-to-holder commit verb  -1  -2
class target-to-holder commit verb negated  -5  4
class target-to-holder deed-bad verb  -3  -1
class target-to-holder deed-bad verb negated  -5  3
class target-to-holder deed-good verb  -7  4
class target-to-holder describing adjective  2  1
class target-to-holder directive verb  -3  -8
class target-to-holder directive verb negated  2  -5
class target-to-holder dislike verb  1  -9
class target-to-holder doubt verb  -1  -2
class target-to-holder good adjective negated  -1  -5
class target-to-holder good noun  2  -7
class target-to-holder good-for verb  2  1
class target-to-holder good-thing noun  1  2
class target-to-holder good-thing noun negated  1  2
class target-to-holder implicative-negative verb  4  0
class target-to-holder like verb  0  1
class target-to-holder like verb negated  1  -3
class target-to-holder plain adjective  -2  2
class target-to-holder prevent verb  1  -2
class target-to-holder relation noun  0  3
class target-to-holder reporting verb  1  3
class target-to-holder reporting verb negated  1  -2
class target-to-holder turning noun  -1  -2
class target-to-holder undergo-bad verb  -2  -1
class target-to-holder undergo-good verb  0  -8
class target-to-holder work-good verb  -1  4
context balance-bad1  0  -4
context balance-bad2  2  -4
context balance-bad3  -1  -2
context balance-good1  -3  1
context balance-good2  -3  1
context balance-good3  -5  2
context balance-none  -2  -1
context between-bad  6  -1
context between-good  0  3
context blocked  1  -3
context conditional  4  -3
context gap-huge  -3  -3
context gap-large  0  -1
context gap-small  1  1
context gap-tiny  -5  -1
context has-quote  -2  -4
context holder-acts-on-target  6  6
context holder-first  -4  -3
context holder-speaks  6  4
context last  -3  -1
context modal-duty  1  -4
context modal-other  -3  -1
context modal-possible  -3  -1
context name-target  -1  -1
context negated  6  -3
context noun-target  -4  -2
context object  3  3
context passive-object  1  5
context passive-subject  2  -2
context plural-target  -5  -1
context pronoun-target  -10  -4
context quoted  2  5
context same-clause  0  2
context shared-predicate  -1  -1
context source  -2  -6
context speaker-pronoun  0  -2
context subject  1  1
context sum-negative  3  -4
context sum-none  -6  -5
context sum-positive  -5  2
context sum-strongly-negative  6  -5
context sum-strongly-positive  -3  7
context sum-zero  0  -4
context target-acts-on-holder  -3  2
context target-first  1  2
context unquoted  -4  -4
rule action-bad other  -6  4
rule action-bad subject  -1  1
rule action-bad subjectless  -6  -2
rule action-good other  0  -3
rule action-good subject  5  -1
rule action-good subjectless  2  -1
rule adjective.bad  -10  7
rule adjective.good  0  1
rule apposition.bad  -3  2
rule apposition.good  -1  -3
rule attribute.bad content  4  -5
rule attribute.bad other  2  1
rule attribute.good content  -6  4
rule attribute.good other  -3  4
rule attribute.good.negated other  3  -4
rule blocked content  1  -6
rule blocked other  -3  0
rule blocked subject  -4  0
rule blocked subjectless  5  -4
rule conditional-good.negated other  6  -2
rule coordinated.adjective.bad  -5  -3
rule coordinated.adjective.good  -2  0
rule coordinated.attribute.good other  -2  -7
rule coordinated.object.change-up other  1  2
rule coordinated.object.dislike other  -2  -3
rule coordinated.subject.change-down other  -4  -2
rule coordinated.subject.change-up other  -8  -3
rule coordinated.subject.deed-bad other  -1  -4
rule coordinated.subject.deed-good other  -3  0
rule coordinated.subject.like other  -5  1
rule modifier.adjective.bad  -6  1
rule modifier.adjective.good  1  0
rule modifier.attribute.bad other  3  0
rule modifier.attribute.good other  -2  2
rule modifier.head.bad  3  1
rule modifier.head.good  -5  -3
rule modifier.object.bad-for other  1  -7
rule modifier.object.bad-for subject  -1  3
rule modifier.object.bad-for subjectless  -8  -3
rule modifier.object.change-down other  -8  -5
rule modifier.object.change-down subject  -3  -5
rule modifier.object.change-down subjectless  3  2
rule modifier.object.change-down.directed other  -6  -2
rule modifier.object.change-up other  0  -5
rule modifier.object.change-up subject  -4  5
rule modifier.object.change-up subjectless  0  2
rule modifier.object.change-up.directed other  -3  3
rule modifier.object.deed-good other  -2  1
rule modifier.object.deed-good subject  -5  2
rule modifier.object.dislike other  -4  1
rule modifier.object.dislike subject  12  -5
rule modifier.object.dislike subjectless  -4  3
rule modifier.object.dislike.negated other  -3  6
rule modifier.object.good-for other  1  0
rule modifier.object.good-for subjectless  -3  3
rule modifier.object.like other  3  1
rule modifier.object.like subject  -5  5
rule modifier.object.like subjectless  0  -2
rule modifier.object.prevent other  -2  -6
rule modifier.object.prevent subjectless  4  4
rule modifier.object.reporting other  4  -3
rule modifier.object.undergo-bad other  1  -5
rule modifier.object.undergo-bad subject  -4  6
rule modifier.object.undergo-bad subjectless  -3  -2
rule modifier.subject.bad-for other  -3  3
rule modifier.subject.change-down other  4  -2
rule modifier.subject.change-down.directed other  -5  2
rule modifier.subject.change-up other  2  1
rule modifier.subject.change-up.directed other  -4  2
rule modifier.subject.change-up.of-bad other  3  -3
rule modifier.subject.change-up.of-good other  -5  -2
rule modifier.subject.deed-bad other  -1  -3
rule modifier.subject.deed-good other  3  -4
rule modifier.subject.dislike other  -1  -5
rule modifier.subject.dislike.negated other  2  -3
rule modifier.subject.good-for other  -1  5
rule modifier.subject.like other  -1  0
rule modifier.subject.prevent other  5  -2
rule modifier.subject.prevent.of-bad other  -5  -4
rule modifier.subject.reporting other  1  0
rule modifier.subject.undergo-bad other  -4  2
rule object-phrase-bad  9  -13
rule object-phrase-bad content  1  0
rule object-phrase-bad other  9  -3
rule object-phrase-bad subject  -1  3
rule object-phrase-bad subjectless  2  -3
rule object-phrase-bad.negated  -2  1
rule object-phrase-good  -2  9
rule object-phrase-good content  -4  1
rule object-phrase-good other  -1  4
rule object-phrase-good subject  -2  5
rule object-phrase-good.negated  -7  -3
rule object.bad-for content  5  -1
rule object.bad-for other  -5  -8
rule object.bad-for subject  6  -6
rule object.bad-for subjectless  -2  2
rule object.change-down other  -7  0
rule object.change-down subject  -4  2
rule object.change-down subjectless  1  -1
rule object.change-down.directed other  0  -5
rule object.change-down.directed subject  2  -5
rule object.change-up other  -6  3
rule object.change-up subject  -3  -1
rule object.change-up subjectless  6  0
rule object.deed-bad other  -1  -4
rule object.deed-bad subject  -6  4
rule object.deed-good other  1  -7
rule object.deed-good subject  -5  -2
rule object.dislike content  1  -2
rule object.dislike other  -5  1
rule object.dislike subject  9  -1
rule object.dislike subjectless  1  0
rule object.dislike.negated other  1  -3
rule object.dislike.negated subject  4  -3
rule object.good-for other  1  -3
rule object.good-for subject  -1  0
rule object.good-for subjectless  1  -1
rule object.like content  -6  9
rule object.like other  -2  0
rule object.like subject  -7  9
rule object.like subjectless  1  -3
rule object.like.negated other  3  0
rule object.like.negated subject  10  -8
rule object.prevent content  4  -3
rule object.prevent other  4  -6
rule object.prevent subject  2  -4
rule object.prevent subjectless  4  -2
rule object.reporting other  -4  3
rule object.reporting subjectless  1  1
rule object.undergo-bad content  1  -1
rule object.undergo-bad other  0  -8
rule object.undergo-bad subject  8  -5
rule object.undergo-bad subjectless  -3  5
rule object.undergo-bad.negated subjectless  2  -3
rule object.undergo-good subjectless  1  -1
rule object.work-good other  1  1
rule of.adjective.bad  -10  4
rule of.adjective.good  -5  0
rule of.object.bad-for other  -5  3
rule of.object.change-up subject  6  -6
rule of.object.dislike other  -2  5
rule of.object.dislike subject  -4  -3
rule of.object.dislike subjectless  -3  -1
rule of.object.like other  -2  -2
rule of.object.like subject  1  3
rule of.subject.like other  -4  0
rule other.adjective.bad  -5  -5
rule other.adjective.bad-for  -1  -2
rule other.adjective.good  -1  -1
rule other.attribute.bad other  -2  0
rule other.attribute.good other  1  3
rule other.object.bad-for other  -3  -9
rule other.object.bad-for subject  0  1
rule other.object.bad-for subjectless  -10  0
rule other.object.change-down other  -6  0
rule other.object.change-down subject  -2  -1
rule other.object.change-down subjectless  3  -7
rule other.object.change-up other  -1  5
rule other.object.change-up subject  0  2
rule other.object.change-up subjectless  2  4
rule other.object.change-up.directed other  0  2
rule other.object.change-up.directed subject  -4  -5
rule other.object.deed-bad other  -11  -1
rule other.object.deed-bad subjectless  0  -4
rule other.object.deed-good other  -1  -2
rule other.object.deed-good subject  -2  2
rule other.object.deed-good subjectless  3  2
rule other.object.dislike other  -3  -9
rule other.object.dislike subject  0  -2
rule other.object.dislike subjectless  -5  -6
rule other.object.good-for other  1  -2
rule other.object.good-for subject  0  -6
rule other.object.good-for subjectless  -4  6
rule other.object.like other  1  -3
rule other.object.like subject  -6  2
rule other.object.like subjectless  -6  2
rule other.object.prevent other  0  -4
rule other.object.prevent subject  -2  1
rule other.object.prevent subjectless  1  1
rule other.object.reporting other  1  1
rule other.object.reporting subject  -5  -1
rule other.object.undergo-bad other  -1  -4
rule other.object.undergo-bad subject  -2  -5
rule other.object.undergo-bad subjectless  -8  2
rule other.object.undergo-good other  4  0
rule other.subject.bad-for other  -3  0
rule other.subject.change-up other  1  -6
rule other.subject.change-up.directed other  -4  2
rule other.subject.deed-bad other  -6  1
rule other.subject.deed-good other  -2  0
rule other.subject.dislike other  0  -2
rule other.subject.good-for other  -5  0
rule other.subject.like other  -8  2
rule other.subject.prevent other  -5  -5
rule other.subject.reporting other  -7  -1
rule other.subject.undergo-bad other  1  -3
rule possessor.adjective.bad  -10  2
rule possessor.adjective.good  2  -7
rule possessor.attribute.bad other  7  -6
rule possessor.attribute.good other  3  0
rule possessor.head.bad  2  -3
rule possessor.head.good  -1  0
rule possessor.object.bad-for other  -2  -6
rule possessor.object.bad-for subject  3  -4
rule possessor.object.bad-for subjectless  2  -2
rule possessor.object.change-down other  2  -7
rule possessor.object.change-down subject  0  -2
rule possessor.object.change-down subjectless  0  -3
rule possessor.object.change-up other  3  1
rule possessor.object.change-up subject  -4  7
rule possessor.object.change-up subjectless  1  1
rule possessor.object.deed-bad other  -2  0
rule possessor.object.deed-good other  -4  -4
rule possessor.object.dislike other  4  -5
rule possessor.object.dislike subject  14  -5
rule possessor.object.dislike subjectless  8  -2
rule possessor.object.good-for other  -3  -1
rule possessor.object.good-for subjectless  1  -6
rule possessor.object.like content  -3  1
rule possessor.object.like other  -11  4
rule possessor.object.like subject  -9  7
rule possessor.object.like subjectless  5  -5
rule possessor.object.like.negated subject  3  -5
rule possessor.object.prevent other  -4  -2
rule possessor.object.undergo-bad subjectless  -8  -2
rule possessor.subject.bad-for other  -2  -3
rule possessor.subject.change-up other  -4  -9
rule possessor.subject.deed-bad other  -1  -3
rule possessor.subject.deed-good other  2  -2
rule possessor.subject.dislike other  -1  -5
rule possessor.subject.good-for other  -5  5
rule possessor.subject.like other  4  0
rule possessor.subject.reporting other  1  -3
rule pronoun.attribute.bad content  0  -1
rule pronoun.attribute.bad other  0  -5
rule pronoun.attribute.good other  4  -11
rule pronoun.attribute.good.negated other  5  -3
rule pronoun.object.bad-for other  4  -4
rule pronoun.object.bad-for subjectless  7  -4
rule pronoun.object.change-up other  -5  -6
rule pronoun.object.dislike other  -2  1
rule pronoun.object.dislike subject  7  -4
rule pronoun.object.dislike subjectless  -3  -4
rule pronoun.object.like other  -2  -1
rule pronoun.object.like subject  -6  -3
rule pronoun.object.like subjectless  8  -5
rule pronoun.object.undergo-bad other  -1  -1
rule pronoun.object.undergo-bad subjectless  0  2
rule pronoun.subject.bad-for other  -3  -3
rule pronoun.subject.bad-for.of-good other  5  -4
rule pronoun.subject.change-down other  -7  4
rule pronoun.subject.change-up content  2  0
rule pronoun.subject.change-up other  3  -4
rule pronoun.subject.change-up.directed other  0  1
rule pronoun.subject.deed-bad other  0  -7
rule pronoun.subject.deed-good other  0  -10
rule pronoun.subject.dislike other  -1  -5
rule pronoun.subject.good-for other  6  -2
rule pronoun.subject.like other  -1  0
rule pronoun.subject.like.negated other  1  -1
rule pronoun.subject.prevent other  -5  -3
rule pronoun.subject.reporting content  -2  3
rule pronoun.subject.reporting other  2  0
rule pronoun.subject.undergo-bad other  1  -3
rule subject-phrase-bad  0  -2
rule subject-phrase-bad other  3  -6
rule subject-phrase-good  -2  6
rule subject.bad-for content  9  -4
rule subject.bad-for other  -4  1
rule subject.bad-for.negated other  0  -1
rule subject.bad-for.of-good other  -1  -5
rule subject.change-down other  -1  -5
rule subject.change-down.directed other  5  -6
rule subject.change-down.of-good other  -6  4
rule subject.change-up content  5  -1
rule subject.change-up other  -1  -1
rule subject.change-up.directed other  -9  2
rule subject.change-up.directed.of-good other  1  -4
rule subject.change-up.of-bad other  1  1
rule subject.change-up.of-good other  3  -3
rule subject.deed-bad content  4  -5
rule subject.deed-bad other  -3  -4
rule subject.deed-good content  -5  4
rule subject.deed-good other  0  1
rule subject.deed-good.negated other  1  -3
rule subject.dislike other  2  -2
rule subject.dislike.negated other  1  -3
rule subject.good-for content  -2  0
rule subject.good-for other  1  -15
rule subject.good-for.of-good other  -3  -6
rule subject.like content  4  -2
rule subject.like other  1  0
rule subject.like.negated other  -7  4
rule subject.prevent content  7  -4
rule subject.prevent other  0  -1
rule subject.prevent.of-bad other  -5  -6
rule subject.reporting content  9  -2
rule subject.reporting other  2  0
rule subject.undergo-bad other  -10  -1
rule subject.undergo-good other  3  2
rule than-bad  1  -1
rule wish-bad content  7  1
rule wish-bad other  2  -9
rule wish-bad subject  1  3
rule wish-good content  3  -1
rule wish-good other  0  -1
rule wish-good subject  2  -5
words clause-after bad  1  -2
words clause-after good  0  2
words clause-before bad  -1  -1
words clause-before good  0  -2
words near-after bad  2  -2
words near-after good  1  0
words near-before bad  4  -3
words near-before good  2  1
words other-after bad  1  -1
words other-after good  1  2
words other-before bad  1  -2
words other-before good  0  1
words own bad  3  -1
words own good  1  2
