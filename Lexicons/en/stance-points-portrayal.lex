# stance-points-portrayal.lex — made by `sayso-fit stance`; may be edited by hand
# evidence  oppose  support  (tenths of a log-odd against neutral)
format lexicon 1
bias  -1  -3
beside -1 's  -1  -2
beside -1 :  1  0
beside -1 a  -2  -1
beside -1 about  2  -2
beside -1 accuse  2  0
beside -1 after  2  0
beside -1 and  -1  -1
beside -1 as  1  0
beside -1 at  0  -1
beside -1 believe  1  0
beside -1 but  1  1
beside -1 by  1  -1
beside -1 call  1  2
beside -1 for  1  1
beside -1 if  1  -1
beside -1 in  -5  -4
beside -1 like  0  2
beside -1 on  -1  0
beside -1 over  1  -1
beside -1 say  1  0
beside -1 show  0  1
beside -1 since  0  -1
beside -1 tell  -2  -3
beside -1 that  4  0
beside -1 to  -2  -1
beside -1 what  2  0
beside -1 when  1  1
beside -1 which  1  -1
beside -1 why  0  1
beside -2 also  0  1
beside -2 and  0  1
beside -2 but  1  0
beside -2 call  2  0
beside -2 for  0  -1
beside -2 have  -1  0
beside -2 he  -1  0
beside -2 not  1  -2
beside -2 on  0  -1
beside -2 out  -1  0
beside -2 say  1  0
beside -2 that  0  2
beside -2 the  1  0
beside -2 to  1  -1
beside -2 who  0  -1
beside 1 's  3  0
beside 1 :  -5  -6
beside 1 a  0  1
beside 1 add  -2  -2
beside 1 administration  1  0
beside 1 also  -1  0
beside 1 and  -2  -1
beside 1 be  2  2
beside 1 call  -1  0
beside 1 campaign  0  1
beside 1 can  0  1
beside 1 do  -1  0
beside 1 for  2  0
beside 1 go  -1  -3
beside 1 have  2  1
beside 1 in  -1  -1
beside 1 may  2  -1
beside 1 of  0  -1
beside 1 on  -1  -1
beside 1 say  -7  -2
beside 1 speak  0  -1
beside 1 take  0  1
beside 1 tell  -2  0
beside 1 that  -2  0
beside 1 the  -1  0
beside 1 to  1  -1
beside 1 use  2  -1
beside 1 will  0  1
beside 1 win  0  1
beside 1 write  -2  -2
beside 2 's  0  -1
beside 2 :  0  -2
beside 2 a  -2  4
beside 2 about  1  0
beside 2 an  1  2
beside 2 and  0  1
beside 2 at  0  1
beside 2 be  -1  1
beside 2 call  -2  0
beside 2 comment  1  -1
beside 2 face  1  0
beside 2 get  0  1
beside 2 have  1  0
beside 2 he  0  1
beside 2 in  -2  0
beside 2 make  1  0
beside 2 not  1  -2
beside 2 on  -1  -1
beside 2 say  1  0
beside 2 she  -1  0
beside 2 take  -1  1
beside 2 that  -1  0
beside 2 the  -2  1
beside 2 to  0  1
beside 2 use  1  0
beside 2 who  2  0
beside 2 with  -2  0
class clause-after bad adjective  2  -1
class clause-after bad noun  2  -1
class clause-after bad noun negated  0  -1
class clause-after bad-for verb  2  0
class clause-after bad-for verb negated  0  -1
class clause-after bad-thing noun  -1  3
class clause-after bad-thing noun negated  0  -1
class clause-after change-down verb negated  0  -1
class clause-after change-up verb  1  1
class clause-after change-up verb negated  1  -1
class clause-after commit verb  0  2
class clause-after commit verb negated  1  -1
class clause-after deed-good verb  -1  2
class clause-after describing adjective negated  2  0
class clause-after directive verb  -1  0
class clause-after directive verb negated  0  -2
class clause-after dislike verb  -1  1
class clause-after doubt verb  1  0
class clause-after good adjective  2  1
class clause-after good adjective negated  1  1
class clause-after good noun  -1  4
class clause-after good noun negated  1  0
class clause-after good-for verb  1  1
class clause-after good-thing noun  2  4
class clause-after good-thing noun negated  2  -1
class clause-after implicative-negative verb  2  1
class clause-after like verb  2  -1
class clause-after like verb negated  2  -1
class clause-after plain adjective  -1  0
class clause-after prevent verb  -1  1
class clause-after relation noun  0  1
class clause-after relation noun negated  -1  1
class clause-after reporting verb  -3  0
class clause-after reporting verb negated  2  -1
class clause-after turning noun  1  -1
class clause-after undergo-bad verb  0  2
class clause-after undergo-bad verb negated  -2  -1
class clause-after undergo-good verb  -1  0
class clause-after work-good verb  0  2
class clause-before bad adjective  1  -1
class clause-before bad noun  3  -2
class clause-before bad-for verb  -1  -2
class clause-before bad-thing noun  0  -2
class clause-before change-down verb  1  -1
class clause-before change-up verb  1  0
class clause-before commit verb  -1  1
class clause-before deed-good verb  1  0
class clause-before describing adjective  1  -2
class clause-before directive verb  -1  -2
class clause-before dislike verb  -1  0
class clause-before doubt verb  -2  0
class clause-before good adjective  -2  1
class clause-before good noun  1  0
class clause-before good-thing noun  -2  2
class clause-before like verb  0  1
class clause-before plain adjective  0  -2
class clause-before prevent verb  2  -1
class clause-before relation noun  1  0
class clause-before reporting verb  0  -3
class clause-before reporting verb negated  -2  -2
class clause-before turning noun  1  -1
class clause-before undergo-bad verb  -3  1
class clause-before work-good verb  -2  0
class near-after bad adjective  5  -2
class near-after bad adjective negated  -1  1
class near-after bad noun  4  -2
class near-after bad-for verb  0  -1
class near-after bad-thing noun  2  1
class near-after change-down verb  2  0
class near-after change-up verb  0  -1
class near-after change-up verb negated  0  -2
class near-after commit verb  -1  3
class near-after commit verb negated  -2  0
class near-after deed-bad verb  3  -1
class near-after deed-bad verb negated  2  -1
class near-after deed-good verb  0  1
class near-after describing adjective  0  1
class near-after describing adjective negated  -1  1
class near-after directive verb  0  -1
class near-after directive verb negated  -1  -1
class near-after dislike verb  0  1
class near-after doubt verb  3  -1
class near-after good adjective  -1  4
class near-after good adjective negated  0  1
class near-after good noun  2  2
class near-after good-for verb  1  2
class near-after good-thing noun  -1  4
class near-after implicative-negative verb  4  -3
class near-after like verb  1  1
class near-after like verb negated  -1  -1
class near-after plain adjective  1  2
class near-after prevent verb  -2  2
class near-after relation noun  0  3
class near-after reporting verb  -5  -3
class near-after reporting verb negated  -2  0
class near-after turning noun  2  -2
class near-after undergo-bad verb  -1  1
class near-after undergo-good verb  -1  -1
class near-after work-good verb  0  2
class near-before bad adjective  1  0
class near-before bad noun  3  -1
class near-before bad-for verb  -1  -1
class near-before change-down verb  2  -2
class near-before change-up verb  -1  2
class near-before commit verb  0  1
class near-before deed-bad verb  -1  1
class near-before deed-good verb  -1  0
class near-before describing adjective  1  0
class near-before directive verb  1  -2
class near-before directive verb negated  0  -1
class near-before dislike verb  4  -1
class near-before dislike verb negated  2  -1
class near-before doubt verb  1  -3
class near-before good adjective  0  1
class near-before good adjective negated  0  1
class near-before good noun  1  2
class near-before good-for verb  -2  2
class near-before good-thing noun  2  0
class near-before implicative-negative verb  1  -1
class near-before like verb  -1  4
class near-before plain adjective  0  1
class near-before prevent verb  2  -4
class near-before relation noun  0  1
class near-before relation noun negated  0  1
class near-before reporting verb  -1  -1
class near-before reporting verb negated  1  -1
class near-before undergo-bad verb  1  -4
class near-before undergo-good verb  1  -1
class other-after bad adjective  2  -1
class other-after bad adjective negated  3  -2
class other-after bad noun  1  0
class other-after bad noun negated  1  0
class other-after bad-for verb  1  -1
class other-after bad-for verb negated  -1  -1
class other-after bad-thing noun  -1  1
class other-after bad-thing noun negated  2  -1
class other-after change-down verb  -1  0
class other-after change-down verb negated  -2  1
class other-after change-up verb  -1  2
class other-after deed-bad verb  0  -1
class other-after deed-bad verb negated  -1  -3
class other-after deed-good verb  -1  0
class other-after deed-good verb negated  -1  1
class other-after describing adjective  -1  1
class other-after describing adjective negated  2  -2
class other-after directive verb negated  0  -1
class other-after dislike verb  1  -2
class other-after doubt verb  0  -4
class other-after good adjective  0  2
class other-after good adjective negated  2  0
class other-after good noun  0  2
class other-after good noun negated  -1  1
class other-after good-for verb  0  1
class other-after good-thing noun  0  2
class other-after implicative-negative verb  -1  -2
class other-after like verb negated  -1  1
class other-after plain adjective  0  2
class other-after prevent verb  0  2
class other-after prevent verb negated  0  1
class other-after relation noun  0  2
class other-after relation noun negated  1  0
class other-after reporting verb  -1  0
class other-after reporting verb negated  -2  -1
class other-after turning noun  1  -2
class other-after undergo-good verb  -1  0
class other-before bad adjective  2  -1
class other-before bad adjective negated  0  -2
class other-before bad noun  2  0
class other-before bad noun negated  2  -1
class other-before bad-for verb  0  1
class other-before change-down verb  1  -5
class other-before change-up verb  1  0
class other-before commit verb  0  -1
class other-before commit verb negated  2  0
class other-before deed-bad verb  1  -1
class other-before deed-bad verb negated  0  1
class other-before deed-good verb  -1  1
class other-before describing adjective  0  -2
class other-before describing adjective negated  -2  1
class other-before directive verb  0  -1
class other-before directive verb negated  0  1
class other-before dislike verb  -1  -2
class other-before dislike verb negated  1  -1
class other-before doubt verb  1  -1
class other-before good adjective  1  -1
class other-before good adjective negated  -2  2
class other-before good noun  1  1
class other-before good-for verb  2  -1
class other-before good-thing noun  -2  2
class other-before good-thing noun negated  1  -1
class other-before implicative-negative verb  0  -2
class other-before like verb  -1  2
class other-before plain adjective  -1  0
class other-before prevent verb  1  -1
class other-before relation noun  1  2
class other-before relation noun negated  1  1
class other-before reporting verb  1  0
class other-before reporting verb negated  2  -2
class other-before turning noun  1  -1
class other-before unclear adjective  1  -1
class other-before undergo-bad verb  -2  -1
class other-before undergo-good verb  -1  0
class other-before work-good verb  -2  0
class own bad adjective  1  -2
class own bad adjective negated  0  1
class own bad noun  2  -1
class own bad noun negated  1  -1
class own bad-for verb negated  0  1
class own bad-thing noun  1  2
class own change-down verb  0  1
class own change-up verb  0  1
class own change-up verb negated  0  -3
class own commit verb  -1  1
class own commit verb negated  -2  0
class own deed-bad verb  1  -1
class own deed-good verb  -1  1
class own describing adjective  -1  0
class own describing adjective negated  -1  0
class own directive verb  2  -2
class own directive verb negated  -1  0
class own dislike verb  2  -1
class own doubt verb  2  -2
class own good adjective  0  1
class own good noun  1  -1
class own good noun negated  0  1
class own good-for verb  1  2
class own good-thing noun  -1  4
class own good-thing noun negated  -1  1
class own like verb  -1  2
class own like verb negated  1  -2
class own plain adjective  -2  2
class own prevent verb  0  2
class own prevent verb negated  1  -2
class own relation noun  1  1
class own relation noun negated  -2  1
class own reporting verb negated  2  -2
class own turning noun  -2  1
class own undergo-bad verb  -1  -1
class own undergo-bad verb negated  0  -1
class own undergo-good verb  1  -1
context balance-bad1  3  -3
context balance-bad2  2  -4
context balance-bad3  1  -3
context balance-good1  -2  3
context balance-good2  -2  3
context balance-good3  -2  4
context balance-none  -3  -4
context blocked  2  -2
context conditional  1  -1
context first  -2  -1
context has-quote  1  0
context last  -5  -3
context modal-duty  2  -1
context modal-other  0  1
context modal-possible  1  0
context name-target  0  -2
context negated  4  -3
context noun-target  0  -2
context object  2  1
context passive-object  1  1
context passive-subject  0  -2
context plural-target  1  0
context pronoun-target  0  3
context quoted  2  3
context source  -4  -2
context speaker-pronoun  -4  2
context subject  1  3
context sum-negative  4  -3
context sum-none  -5  -4
context sum-positive  0  4
context sum-strongly-negative  8  -4
context sum-strongly-positive  -2  6
context sum-zero  2  0
context unquoted  -1  -2
link modifier head administration  1  0
link modifier head campaign  0  1
link modifier subject be  2  1
link modifier subject say  0  -1
link other object be  1  0
link other object have  0  1
link other subject be  -1  0
link other subject say  0  -1
link possessor head comment  2  -2
link possessor head her  1  0
link possessor head husband  0  -2
link possessor object be  -1  0
link possessor object call  1  0
link possessor object say  1  0
link possessor subject be  2  0
link pronoun object say  0  2
link pronoun subject be  0  1
link pronoun subject be negated  1  -1
link pronoun subject call  -1  0
link pronoun subject have  2  -1
link pronoun subject make  1  0
link pronoun subject say  1  0
link target object accuse  3  0
link target object arrest  2  0
link target object be  1  0
link target object believe  0  1
link target object call  0  1
link target object charge  1  0
link target object criticize  2  0
link target object give  -2  2
link target object show  0  1
link target object tell  -2  -3
link target preposition be  0  2
link target subject add  -2  -2
link target subject announce  0  2
link target subject appear  0  1
link target subject ask  0  -3
link target subject be  1  2
link target subject call  -1  -2
link target subject come  1  0
link target subject continue  0  -2
link target subject describe  0  -2
link target subject face  3  0
link target subject get  1  1
link target subject give  0  1
link target subject go  0  -1
link target subject have  0  2
link target subject help  0  1
link target subject lead  0  1
link target subject leave  0  -1
link target subject make  0  1
link target subject meet  -1  0
link target subject plead  1  0
link target subject put  -1  1
link target subject raise  0  1
link target subject respond  0  -1
link target subject say  -5  -2
link target subject serve  0  1
link target subject speak  -1  -1
link target subject spend  1  0
link target subject take  0  1
link target subject talk  -1  0
link target subject tell  -1  0
link target subject try  1  0
link target subject use  2  -1
link target subject win  0  1
link target subject work  0  1
link target subject write  -5  -1
rule adjective.bad  1  -1
rule apposition.bad  -1  2
rule apposition.good  0  -1
rule attribute.bad  5  -2
rule attribute.bad.negated  0  1
rule attribute.good  -1  3
rule attribute.good.negated  0  1
rule blocked  2  -2
rule coordinated.object.dislike  1  0
rule coordinated.subject.change-up  -1  0
rule modifier.adjective.good  1  1
rule modifier.attribute.bad  0  1
rule modifier.attribute.good  0  1
rule modifier.head.bad  2  -3
rule modifier.head.good  -2  1
rule modifier.object.bad-for  -1  -2
rule modifier.object.change-up  0  1
rule modifier.object.deed-good  -1  -1
rule modifier.object.dislike  2  -2
rule modifier.object.like  -2  2
rule modifier.subject.bad-for  0  1
rule modifier.subject.change-up  -1  1
rule modifier.subject.deed-bad  2  -1
rule modifier.subject.dislike  1  1
rule object-phrase-bad  4  -3
rule object-phrase-good  -1  0
rule object.bad-for  -3  -1
rule object.change-down  2  -2
rule object.change-down.directed  1  0
rule object.change-up  0  1
rule object.change-up.directed  -1  -1
rule object.deed-bad  0  1
rule object.deed-good  -1  1
rule object.dislike  5  -2
rule object.dislike.negated  2  -1
rule object.good-for  -1  0
rule object.like  -2  4
rule object.prevent  2  -3
rule object.reporting  -1  1
rule object.undergo-bad  3  -3
rule object.undergo-bad.negated  0  -1
rule object.undergo-good  2  0
rule object.work-good  -1  0
rule of.object.dislike  0  1
rule other.adjective.bad  0  -3
rule other.adjective.good  -2  0
rule other.attribute.bad  -1  -1
rule other.object.bad-for  1  -1
rule other.object.change-down  0  -1
rule other.object.change-up  1  -3
rule other.object.deed-bad  -2  0
rule other.object.deed-good  1  -1
rule other.object.dislike  -2  1
rule other.object.good-for  -1  1
rule other.object.like  1  1
rule other.object.undergo-bad  0  -1
rule other.subject.bad-for  0  -1
rule other.subject.change-up  -1  -1
rule possessor.adjective.bad  3  -3
rule possessor.adjective.good  0  1
rule possessor.attribute.bad  1  0
rule possessor.head.bad  1  1
rule possessor.head.good  1  0
rule possessor.object.change-down  0  1
rule possessor.object.change-up  1  1
rule possessor.object.deed-bad  1  -2
rule possessor.object.dislike  2  -2
rule possessor.object.good-for  -2  1
rule possessor.object.like  -1  2
rule possessor.object.reporting  1  0
rule possessor.object.undergo-bad  0  1
rule possessor.subject.bad-for  0  -1
rule possessor.subject.change-up  -1  0
rule possessor.subject.dislike  0  1
rule possessor.subject.good-for  1  0
rule possessor.subject.reporting  1  0
rule pronoun.attribute.bad  -1  -1
rule pronoun.attribute.good  0  3
rule pronoun.object.bad-for  -1  1
rule pronoun.object.change-down  0  1
rule pronoun.object.change-up  0  1
rule pronoun.object.deed-bad  1  1
rule pronoun.object.dislike  -3  2
rule pronoun.object.good-for  1  1
rule pronoun.object.like  -1  2
rule pronoun.object.prevent  0  1
rule pronoun.object.reporting  -1  0
rule pronoun.object.work-good  1  0
rule pronoun.subject.bad-for  0  1
rule pronoun.subject.change-down  -1  0
rule pronoun.subject.change-down.directed  2  -2
rule pronoun.subject.change-down.negated  1  -1
rule pronoun.subject.change-up  2  1
rule pronoun.subject.change-up.directed  0  -1
rule pronoun.subject.deed-bad  0  1
rule pronoun.subject.deed-good  -1  1
rule pronoun.subject.dislike  1  0
rule pronoun.subject.good-for  2  -2
rule pronoun.subject.good-for.of-good  -1  1
rule pronoun.subject.like  1  1
rule pronoun.subject.like.negated  0  -2
rule pronoun.subject.prevent  1  1
rule pronoun.subject.undergo-bad  -1  1
rule subject-phrase-bad  4  -2
rule subject-phrase-good  -1  1
rule subject.bad-for  3  0
rule subject.bad-for.of-good  2  -2
rule subject.change-down  0  1
rule subject.change-down.directed  2  0
rule subject.change-up  1  1
rule subject.change-up.directed  -1  -1
rule subject.change-up.negated  1  -2
rule subject.deed-bad  3  -1
rule subject.deed-bad.negated  2  -1
rule subject.deed-good  -1  3
rule subject.deed-good.negated  -2  2
rule subject.good-for  2  1
rule subject.good-for.of-good  0  1
rule subject.like  0  -1
rule subject.like.negated  -2  -1
rule subject.prevent  -3  3
rule subject.prevent.of-bad  0  2
rule subject.reporting  -1  -2
rule subject.undergo-bad  0  3
rule subject.undergo-good  -2  1
rule than-bad  4  -2
word any ability  0  1
word any able  0  1
word any about  3  -2
word any abuse  0  1
word any accept  1  0
word any accord  -2  -1
word any account  1  -1
word any accusation  0  -1
word any accuse  1  -1
word any acknowledge  1  -1
word any across  -1  2
word any act  0  -2
word any action  1  0
word any activist  0  2
word any add  -1  0
word any address  -1  1
word any administration  1  -1
word any admit  1  -1
word any advance  2  -2
word any adviser  0  -1
word any affair  2  -2
word any after  2  -1
word any afternoon  -1  0
word any again  1  -1
word any against  0  -1
word any agency  -2  0
word any agenda  -2  2
word any agent  0  -1
word any ago  1  1
word any ahead  -1  1
word any air  1  0
word any allegation  2  -1
word any allege  2  -3
word any alleged  2  -1
word any allegedly  2  -1
word any ally  0  -1
word any almost  1  -1
word any alongside  -1  1
word any also  1  1
word any always  0  1
word any ambassador  0  -1
word any amid  0  -2
word any and  0  1
word any anger  0  -1
word any angry  1  -1
word any announce  -2  2
word any answer  1  -1
word any anyone  0  1
word any anything  1  0
word any apology  1  0
word any appeal  0  -1
word any appoint  0  -1
word any approach  0  1
word any approval  1  0
word any area  -1  0
word any argument  -2  0
word any around  -2  0
word any arrest  0  -2
word any arrive  0  -2
word any article  0  -1
word any as  1  1
word any ask  0  -3
word any assault  1  0
word any at  -1  -1
word any attack  1  0
word any attempt  1  -2
word any attorney  -2  -2
word any authority  1  -1
word any award  0  2
word any away  -1  0
word any back  1  1
word any background  0  1
word any ballot  -1  0
word any ban  1  0
word any be  1  -1
word any bear  -1  1
word any because  1  1
word any before  0  -1
word any begin  1  0
word any behalf  0  1
word any behavior  3  -1
word any believe  0  1
word any benefit  2  -1
word any best  0  1
word any better  -1  0
word any between  2  -1
word any beyond  0  -1
word any bid  -1  1
word any big  0  1
word any bipartisan  0  1
word any bit  2  -2
word any black  1  0
word any blame  2  0
word any block  0  -1
word any body  0  -1
word any border  0  -1
word any both  1  0
word any brief  -1  0
word any briefing  -2  0
word any bring  -1  2
word any brother  -1  0
word any build  0  1
word any but  1  0
word any buy  1  0
word any call  0  -1
word any campaign  2  0
word any can  0  1
word any candidacy  0  1
word any caption  -1  0
word any car  0  -2
word any care  0  2
word any career  0  1
word any carry  1  0
word any case  -1  0
word any catch  1  0
word any center  1  1
word any chairman  0  -1
word any challenge  -2  0
word any character  1  0
word any charge  0  -3
word any check  1  0
word any cheer  0  2
word any chief  0  -3
word any child  0  1
word any choice  0  1
word any choose  0  -1
word any church  0  1
word any citizen  1  0
word any city  -1  2
word any civil  0  1
word any claim  2  -3
word any class  -1  1
word any clear  -2  0
word any clearly  1  -1
word any coalition  0  -1
word any college  0  1
word any come  0  1
word any comment  2  -2
word any commit  0  1
word any committee  -2  1
word any community  0  3
word any company  1  0
word any compare  0  -1
word any complaint  2  -2
word any complete  0  -1
word any concern  1  0
word any condemn  0  -1
word any conduct  1  -1
word any confidence  0  1
word any confident  0  1
word any confirm  -1  0
word any confirmation  1  0
word any congressional  1  -2
word any connection  1  0
word any conservative  0  1
word any consider  0  -1
word any contest  -1  2
word any continue  0  -2
word any control  0  -1
word any controversial  2  0
word any controversy  3  0
word any conversation  0  -1
word any copyright  0  -1
word any corruption  -1  1
word any counsel  -1  -1
word any country  0  2
word any couple  1  0
word any court  -1  -2
word any create  0  1
word any credit  0  1
word any crisis  -1  1
word any criticism  2  0
word any criticize  -1  0
word any current  -2  -1
word any cut  0  1
word any damage  1  -1
word any daughter  -3  0
word any day  -1  1
word any deal  0  -1
word any death  -2  1
word any decade  0  1
word any decision  -1  0
word any decline  0  -1
word any deeply  0  1
word any defeat  -1  3
word any defend  1  0
word any delegate  -1  0
word any demand  1  0
word any democratic  1  -2
word any demonstrate  0  1
word any denounce  0  1
word any deny  1  -2
word any department  0  -1
word any deputy  0  -1
word any deserve  -2  4
word any detail  -1  -1
word any determine  -1  1
word any die  -1  0
word any direct  -1  0
word any director  -2  -1
word any discuss  1  0
word any do  1  0
word any document  0  -1
word any dollar  1  0
word any draw  0  1
word any drop  1  0
word any due  1  -1
word any during  1  -1
word any earlier  -1  0
word any early  -2  0
word any economic  -1  0
word any economy  0  1
word any education  -1  0
word any effort  0  2
word any elect  0  -2
word any election  1  -1
word any else  0  1
word any email  4  -2
word any employee  0  -1
word any endorse  0  -1
word any endorsement  0  1
word any enemy  0  2
word any energy  -1  0
word any enforcement  0  1
word any engage  2  -1
word any ensure  0  1
word any even  2  -1
word any evening  -1  0
word any event  -1  2
word any ever  0  2
word any everyone  0  1
word any evidence  1  -1
word any exchange  0  -2
word any executive  -1  0
word any expect  -3  1
word any experience  0  1
word any expert  1  -1
word any explain  1  -1
word any face  3  -2
word any fail  0  -1
word any failure  1  -1
word any faith  0  1
word any fall  1  -1
word any false  0  -1
word any family  -3  0
word any fan  -1  0
word any far  0  1
word any father  -2  3
word any favor  1  -1
word any feature  0  1
word any federal  1  -1
word any feel  0  1
word any fellow  1  0
word any female  1  0
word any few  -1  0
word any fight  0  2
word any figure  -1  0
word any file  0  -1
word any final  0  1
word any financial  0  1
word any finish  0  -1
word any fire  2  -1
word any focus  -1  3
word any follow  -1  0
word any for  0  1
word any force  1  -1
word any foreign  0  -1
word any former  0  -2
word any fraud  1  -1
word any free  0  1
word any freedom  -1  3
word any friend  -1  1
word any from  0  -2
word any front  -1  1
word any fuel  -2  1
word any full  -2  1
word any fund  0  1
word any further  -1  0
word any future  -1  1
word any gain  1  1
word any gay  1  0
word any general  0  -2
word any girl  1  0
word any give  -2  2
word any global  0  1
word any go  2  -2
word any good  0  1
word any govern  1  0
word any governor  -1  1
word any great  0  1
word any ground  -1  0
word any group  2  0
word any grow  1  0
word any guilty  2  0
word any gun  1  -3
word any happen  -1  -1
word any hard  1  0
word any he  0  1
word any headline  2  -1
word any health  -1  3
word any hear  -1  -1
word any hearing  0  -2
word any help  -1  2
word any her  0  3
word any here  -2  0
word any herself  0  1
word any him  1  0
word any himself  0  2
word any his  2  2
word any history  0  1
word any hold  -1  0
word any home  -2  0
word any honor  0  1
word any hope  0  1
word any host  1  -2
word any hour  0  -1
word any how  0  2
word any however  0  -2
word any human  0  1
word any i  0  -1
word any idea  1  0
word any identify  -1  0
word any if  1  -2
word any illegal  -1  -1
word any image  1  0
word any immediately  -1  0
word any immigrant  -1  1
word any important  -2  1
word any improve  -1  1
word any in  -1  0
word any incident  0  -3
word any income  0  1
word any independent  -1  0
word any indicate  -1  -1
word any indictment  1  -1
word any influence  2  -1
word any initially  -1  -1
word any inside  0  1
word any insist  1  0
word any interest  1  -1
word any interview  -1  0
word any investigation  -1  0
word any invite  -2  2
word any issue  0  1
word any it  1  0
word any its  0  1
word any jail  0  -3
word any job  0  1
word any join  -2  0
word any joke  1  0
word any just  1  -2
word any justice  -1  2
word any keep  -1  0
word any kill  -1  -2
word any killing  -1  0
word any kind  0  1
word any know  -1  0
word any lack  4  -3
word any lady  -2  0
word any late  -2  1
word any latest  1  -2
word any laugh  0  1
word any law  1  1
word any lawmaker  0  -1
word any lawsuit  -1  -1
word any lawyer  1  0
word any lay  -1  1
word any lead  1  2
word any leader  1  0
word any leadership  1  0
word any leak  1  0
word any learn  -1  0
word any least  0  -2
word any leave  1  -1
word any legal  3  -2
word any legislation  0  -1
word any less  1  0
word any let  2  0
word any letter  -1  -3
word any level  1  0
word any liberal  0  1
word any lie  1  0
word any life  0  3
word any like  0  2
word any likely  -1  -1
word any limit  2  0
word any link  2  -2
word any listen  1  0
word any little  2  -1
word any longtime  0  -1
word any look  0  -1
word any lose  1  0
word any love  -2  3
word any loyalty  1  0
word any maintain  0  -1
word any major  0  1
word any majority  -1  -1
word any man  1  1
word any many  0  2
word any marriage  -1  0
word any matter  2  0
word any may  1  0
word any mean  1  -2
word any meanwhile  2  -1
word any meeting  -1  -2
word any member  -1  2
word any memo  1  0
word any message  0  1
word any might  1  -1
word any military  2  0
word any million  1  0
word any minister  -1  0
word any mistake  -1  0
word any mock  1  -2
word any moment  -1  3
word any momentum  -1  2
word any money  0  1
word any more  0  1
word any most  -2  2
word any move  -1  0
word any movement  0  2
word any much  1  0
word any multiple  0  -1
word any murder  -1  -1
word any my  -1  1
word any name  -3  0
word any nation  0  1
word any national  0  1
word any nearly  -1  0
word any never  0  1
word any new  1  2
word any news  0  -2
word any next  -2  -1
word any night  -3  1
word any no  1  -2
word any nomination  0  -1
word any not  2  -2
word any nuclear  0  1
word any off  1  -1
word any offer  0  1
word any office  -1  0
word any officer  0  -1
word any official  0  -2
word any often  0  1
word any old  0  -2
word any once  0  -3
word any one  2  0
word any online  0  1
word any only  2  0
word any opportunity  0  1
word any opposition  0  1
word any or  0  -1
word any order  2  0
word any outside  -1  0
word any over  2  0
word any own  2  -1
word any pardon  1  -1
word any part  0  -3
word any partisan  1  0
word any party  1  0
word any pass  2  -1
word any past  1  0
word any pay  1  -1
word any people  0  1
word any percent  -2  -1
word any performance  1  0
word any person  1  -1
word any personal  2  0
word any phone  0  -1
word any photo  0  -1
word any pick  0  -3
word any place  -1  0
word any plan  -1  1
word any plead  1  -1
word any pledge  1  0
word any point  -1  1
word any police  0  -2
word any policy  1  0
word any political  -1  0
word any politician  1  0
word any politics  -2  3
word any poll  0  1
word any polling  0  1
word any position  -1  0
word any potential  -2  3
word any praise  -1  3
word any prepare  0  1
word any president  0  2
word any presidential  0  -1
word any pressure  2  -1
word any pretty  1  0
word any prevent  0  2
word any primary  -2  -1
word any prime  0  -1
word any prison  2  -2
word any private  2  -2
word any probe  -1  0
word any problem  1  1
word any professional  0  1
word any professor  1  0
word any progressive  -1  1
word any project  -1  2
word any promise  0  2
word any prosecutor  1  -1
word any protest  -1  -1
word any proud  0  2
word any prove  1  0
word any provide  1  0
word any public  0  1
word any publicly  3  -1
word any publish  1  -2
word any pull  1  -3
word any put  1  0
word any question  2  -3
word any quote  0  -1
word any radio  0  -1
word any raise  1  1
word any rather  0  -1
word any rating  1  1
word any reach  -1  1
word any read  2  -2
word any real  2  0
word any reason  0  1
word any receive  -1  1
word any recent  1  0
word any recently  -1  0
word any record  2  0
word any reduce  0  -1
word any reference  1  -1
word any reform  1  0
word any refuse  0  -2
word any release  -1  -1
word any remark  0  -1
word any remove  1  -1
word any replace  0  -2
word any report  -1  -3
word any represent  -1  1
word any resign  1  -3
word any resignation  2  -1
word any respond  0  -1
word any responsibility  1  -1
word any result  -1  0
word any return  1  -1
word any reveal  1  0
word any review  0  -1
word any rhetoric  1  0
word any right  1  1
word any rights  0  2
word any rise  -1  2
word any risk  0  1
word any rival  -1  0
word any role  0  1
word any ruling  0  -1
word any run  -1  0
word any sanction  1  -1
word any save  0  2
word any say  -1  -1
word any scandal  0  -1
word any school  -1  0
word any seat  -1  -3
word any second  -2  0
word any secret  2  -2
word any security  0  -1
word any see  0  2
word any seek  1  -4
word any seem  2  -3
word any senator  -2  0
word any send  -1  0
word any sentence  0  -3
word any series  0  1
word any serious  -1  1
word any serve  -1  1
word any server  2  -1
word any service  0  1
word any sex  1  -2
word any sexual  2  -2
word any sexually  2  -1
word any she  1  0
word any shoot  -2  0
word any should  0  -1
word any show  1  1
word any side  0  1
word any sign  -1  0
word any simply  1  -1
word any since  1  -1
word any sit  -1  -2
word any situation  -1  0
word any small  -1  1
word any so  1  -1
word any social  -1  1
word any someone  0  1
word any son  -2  0
word any sort  2  -2
word any speak  -3  0
word any speaker  0  -1
word any special  0  -1
word any speech  -1  1
word any spend  0  1
word any staff  0  -1
word any staffer  1  -1
word any stand  -1  2
word any start  0  1
word any state  -2  0
word any step  0  1
word any still  -1  1
word any stop  1  0
word any strike  0  -2
word any strong  0  2
word any struggle  1  1
word any student  -2  2
word any success  -1  0
word any successful  0  1
word any suffer  -2  0
word any suggest  2  -1
word any summer  1  0
word any summit  0  -2
word any support  -1  2
word any supporter  -1  2
word any surprise  1  0
word any surveillance  1  -2
word any survey  -1  1
word any suspect  1  0
word any system  0  1
word any take  -1  0
word any talk  -1  1
word any target  2  -2
word any team  0  -1
word any tell  -1  -4
word any test  0  -1
word any testify  0  -2
word any testimony  1  -1
word any than  0  1
word any thank  -1  2
word any thanks  -2  3
word any that  1  0
word any their  0  1
word any them  1  0
word any themselves  0  1
word any then  1  -2
word any there  -1  1
word any they  1  0
word any thing  -1  1
word any though  0  -1
word any threat  1  0
word any threaten  1  0
word any throughout  1  -1
word any throw  1  -1
word any today  0  1
word any together  0  2
word any too  -1  -1
word any total  1  0
word any touch  1  0
word any tough  1  -3
word any tour  0  -1
word any town  1  -2
word any trade  0  -1
word any travel  1  0
word any treat  0  -3
word any trial  -1  0
word any trip  0  -1
word any truth  0  1
word any try  2  0
word any turn  1  0
word any tweet  2  -1
word any understand  1  0
word any understanding  0  1
word any until  0  -2
word any upon  1  0
word any urge  -1  2
word any use  3  -1
word any value  0  1
word any very  -1  1
word any veteran  -1  0
word any victory  -2  3
word any video  1  -3
word any view  1  0
word any violate  1  -1
word any violation  0  -1
word any violence  0  1
word any visit  -2  0
word any voice  0  2
word any vote  -1  0
word any voter  0  1
word any voting  -1  0
word any vow  -1  1
word any wall  0  -1
word any want  -2  1
word any war  0  2
word any watch  -1  0
word any we  -1  2
word any weak  2  0
word any weapon  1  0
word any wear  0  1
word any website  1  0
word any week  1  1
word any welcome  -1  1
word any well  0  2
word any what  0  1
word any where  -1  -1
word any which  0  -1
word any while  0  -2
word any white  3  0
word any who  1  2
word any whom  1  -1
word any why  1  0
word any wife  -1  -1
word any will  -3  1
word any win  -2  1
word any wish  0  1
word any with  -1  -1
word any within  1  -2
word any without  1  -1
word any woman  1  0
word any word  1  1
word any work  -2  4
word any world  -1  3
word any would  -1  0
word any write  -1  -2
word any wrong  1  0
word any year  -1  0
word any yet  1  -1
word any you  1  1
word any young  0  1
word any your  -2  -1
word clause-after about  0  -2
word clause-after address  -1  0
word clause-after after  1  -1
word clause-after against  -1  0
word clause-after ago  1  0
word clause-after among  1  0
word clause-after and  0  2
word clause-after as  0  1
word clause-after at  0  -1
word clause-after attack  1  -1
word clause-after be  0  -1
word clause-after before  0  -1
word clause-after bill  -1  0
word clause-after but  0  1
word clause-after by  -1  0
word clause-after candidate  0  1
word clause-after career  0  2
word clause-after charge  1  -1
word clause-after chief  0  -1
word clause-after child  0  1
word clause-after comment  1  -1
word clause-after community  1  1
word clause-after country  -1  0
word clause-after day  0  -1
word clause-after debate  0  1
word clause-after decision  -2  0
word clause-after do  0  1
word clause-after earlier  -1  0
word clause-after end  -2  0
word clause-after event  -1  0
word clause-after federal  0  -1
word clause-after first  2  0
word clause-after for  -1  0
word clause-after from  1  0
word clause-after general  0  -1
word clause-after get  0  1
word clause-after governor  -1  0
word clause-after group  1  0
word clause-after have  1  1
word clause-after he  0  1
word clause-after head  0  1
word clause-after health  0  1
word clause-after hearing  0  -2
word clause-after help  0  2
word clause-after her  3  -1
word clause-after him  1  0
word clause-after his  1  0
word clause-after home  -1  0
word clause-after immigration  1  0
word clause-after in  0  1
word clause-after include  0  1
word clause-after into  -1  1
word clause-after issue  0  1
word clause-after it  -2  0
word clause-after job  0  1
word clause-after just  0  -1
word clause-after last  -1  1
word clause-after leader  -1  0
word clause-after like  0  1
word clause-after many  0  2
word clause-after meeting  0  -1
word clause-after member  -2  3
word clause-after month  1  -1
word clause-after more  1  1
word clause-after most  -1  0
word clause-after nation  0  1
word clause-after national  0  1
word clause-after next  -1  0
word clause-after night  -2  1
word clause-after nomination  0  -2
word clause-after off  -1  0
word clause-after office  0  1
word clause-after official  1  0
word clause-after order  1  0
word clause-after other  0  -1
word clause-after our  1  0
word clause-after own  1  0
word clause-after part  1  0
word clause-after party  0  -1
word clause-after past  1  0
word clause-after people  0  2
word clause-after percent  0  1
word clause-after point  0  1
word clause-after poll  -1  0
word clause-after president  -2  0
word clause-after presidential  1  1
word clause-after primary  0  -1
word clause-after prison  2  -1
word clause-after public  -1  3
word clause-after record  1  -1
word clause-after say  -2  -1
word clause-after security  1  0
word clause-after serve  0  1
word clause-after service  -1  1
word clause-after she  1  0
word clause-after show  0  1
word clause-after speech  -1  0
word clause-after state  0  1
word clause-after support  -2  2
word clause-after tell  0  -1
word clause-after term  1  0
word clause-after than  0  1
word clause-after that  0  -1
word clause-after them  1  0
word clause-after they  -1  0
word clause-after to  0  1
word clause-after vote  -1  0
word clause-after way  -1  2
word clause-after well  0  1
word clause-after while  1  0
word clause-after win  0  1
word clause-after with  -1  0
word clause-after work  0  1
word clause-after world  0  1
word clause-after would  1  0
word clause-before about  0  1
word clause-before also  1  0
word clause-before and  1  0
word clause-before as  0  -2
word clause-before at  0  -2
word clause-before be  1  0
word clause-before by  0  -1
word clause-before call  0  -1
word clause-before come  -1  0
word clause-before do  -1  1
word clause-before first  -1  1
word clause-before for  -1  -1
word clause-before former  1  -2
word clause-before have  1  -1
word clause-before he  -2  -2
word clause-before his  -1  0
word clause-before in  -2  0
word clause-before more  -2  0
word clause-before official  2  0
word clause-before on  0  -4
word clause-before president  1  -1
word clause-before say  2  0
word clause-before she  1  -1
word clause-before that  -1  0
word clause-before they  1  0
word clause-before to  0  1
word clause-before we  1  0
word clause-before with  -2  -2
word clause-before would  -1  0
word near-after about  1  -2
word near-after accuse  0  -1
word near-after add  -2  -3
word near-after administration  2  0
word near-after after  1  -3
word near-after and  -1  0
word near-after announce  0  1
word near-after arrest  2  -1
word near-after as  -1  1
word near-after ask  0  -2
word near-after at  0  1
word near-after attack  2  0
word near-after be  1  3
word near-after be negated  2  -1
word near-after before  0  -1
word near-after bring  0  2
word near-after call  -3  -1
word near-after campaign  1  1
word near-after can  0  1
word near-after charge  2  0
word near-after claim  2  -1
word near-after comment  2  -1
word near-after continue  0  -1
word near-after describe  0  -2
word near-after email  2  -1
word near-after even  0  1
word near-after face  2  -1
word near-after family  -1  0
word near-after fire  3  -1
word near-after former  0  -3
word near-after from  2  -1
word near-after get  1  1
word near-after go  0  -1
word near-after guilty  1  0
word near-after have  2  0
word near-after he  0  2
word near-after her  0  3
word near-after him  0  1
word near-after himself  2  0
word near-after his  0  2
word near-after in  0  -1
word near-after interview  -2  0
word near-after issue  0  -1
word near-after it  0  1
word near-after know  0  2
word near-after last  -2  0
word near-after lead  -1  3
word near-after leader  1  0
word near-after leave  1  -1
word near-after life  0  1
word near-after make  1  1
word near-after may  2  0
word near-after more  -1  1
word near-after never  1  0
word near-after not  1  -3
word near-after of  1  0
word near-after office  -1  2
word near-after on  -1  0
word near-after only  2  -1
word near-after over  1  0
word near-after percent  -1  0
word near-after plead  1  0
word near-after president  0  1
word near-after promise  0  1
word near-after question  1  -1
word near-after raise  0  1
word near-after reporter  -1  1
word near-after say  -6  -1
word near-after see  0  2
word near-after she  -1  0
word near-after should  1  0
word near-after show  1  0
word near-after speak  0  -1
word near-after spend  1  0
word near-after support  -1  2
word near-after supporter  0  1
word near-after take  0  1
word near-after talk  0  -1
word near-after tell  -1  0
word near-after to  1  -1
word near-after try  0  -1
word near-after tweet  0  -1
word near-after under  2  0
word near-after up  -2  3
word near-after use  3  0
word near-after very  0  1
word near-after will  0  2
word near-after win  0  1
word near-after work  -1  2
word near-after write  -2  0
word near-after year  0  -1
word near-before about  1  0
word near-before after  2  -1
word near-before also  1  0
word near-before and  -1  1
word near-before as  1  0
word near-before ask  -1  0
word near-before at  -1  0
word near-before because  0  1
word near-before believe  0  1
word near-before between  1  -1
word near-before but  0  1
word near-before by  1  0
word near-before call  2  1
word near-before criticize  1  0
word near-before for  1  0
word near-before former  -1  0
word near-before from  -1  0
word near-before give  -3  3
word near-before have  -1  1
word near-before he  -1  -1
word near-before her  -1  0
word near-before how  0  1
word near-before i  1  0
word near-before if  1  0
word near-before in  -5  -2
word near-before include  0  -1
word near-before it  1  0
word near-before know  0  -1
word near-before like  0  2
word near-before make  -1  0
word near-before more  1  0
word near-before not  3  -1
word near-before of  1  -1
word near-before on  -1  -2
word near-before or  -1  1
word near-before out  -1  0
word near-before over  0  -1
word near-before praise  -1  2
word near-before say  2  0
word near-before show  1  1
word near-before since  0  -1
word near-before support  0  1
word near-before tell  0  -3
word near-before than  2  0
word near-before that  3  0
word near-before they  1  0
word near-before to  -1  0
word near-before vote  0  -1
word near-before what  2  0
word near-before when  1  0
word near-before which  1  -1
word near-before while  0  -1
word near-before who  0  -1
word near-before why  0  1
word near-before will  0  -1
word near-before with  -1  0
word near-before you  0  1
word other-after accuse  1  0
word other-after add  1  0
word other-after already  0  -1
word other-after and  1  0
word other-after around  -2  1
word other-after as  1  -1
word other-after attack  -1  0
word other-after attempt  0  -1
word other-after be  1  -1
word other-after because  1  1
word other-after before  0  1
word other-after behind  1  0
word other-after between  1  -1
word other-after big  0  1
word other-after by  -1  1
word other-after call  0  2
word other-after care  -1  3
word other-after comment  1  0
word other-after community  -1  0
word other-after concern  2  0
word other-after court  0  -1
word other-after deal  2  0
word other-after deny  0  -2
word other-after do negated  1  0
word other-after earlier  -1  0
word other-after effort  0  1
word other-after elect  0  -1
word other-after election  2  -1
word other-after email  1  0
word other-after even  1  0
word other-after evidence  0  1
word other-after family  -1  0
word other-after fight  0  2
word other-after first  -1  0
word other-after friend  0  1
word other-after from  0  -1
word other-after get  -1  1
word other-after good  0  1
word other-after governor  0  2
word other-after group  0  -1
word other-after have  -1  0
word other-after health  -1  2
word other-after her  0  1
word other-after here  -1  -2
word other-after himself  0  1
word other-after his  0  1
word other-after history  0  1
word other-after if  -1  0
word other-after include  1  -1
word other-after investigation  -1  0
word other-after just  0  -2
word other-after justice  0  1
word other-after keep  -1  0
word other-after law  1  0
word other-after lawyer  -1  0
word other-after lead  0  1
word other-after leader  2  -1
word other-after leave  0  -1
word other-after less  1  -1
word other-after lie  -1  1
word other-after like  0  -1
word other-after likely  -1  0
word other-after lose  2  -2
word other-after man  1  0
word other-after may  0  2
word other-after me  0  -2
word other-after meeting  0  -2
word other-after might  1  0
word other-after money  1  0
word other-after most  -1  1
word other-after move  -1  0
word other-after much  1  -1
word other-after my  0  -1
word other-after nation  1  0
word other-after national  0  1
word other-after new  0  1
word other-after news  2  0
word other-after nomination  0  1
word other-after not  1  0
word other-after note  0  -1
word other-after number  -1  0
word other-after of  1  0
word other-after office  0  -1
word other-after official  -2  -2
word other-after on  0  1
word other-after only  0  1
word other-after or  0  -1
word other-after order  2  0
word other-after our  -1  0
word other-after out  0  1
word other-after over  2  -1
word other-after own  1  0
word other-after part  0  -1
word other-after party  1  -1
word other-after people  -1  0
word other-after percent  0  -1
word other-after person  1  0
word other-after point  0  -1
word other-after police  -1  -2
word other-after politics  -1  0
word other-after poll  1  0
word other-after position  -1  1
word other-after power  0  1
word other-after press  -1  0
word other-after primary  0  -1
word other-after problem  0  1
word other-after provide  0  1
word other-after public  0  -1
word other-after raise  1  0
word other-after remark  0  -2
word other-after report  -1  -2
word other-after reporter  2  -1
word other-after result  -1  0
word other-after right  -1  1
word other-after service  0  1
word other-after sexual  1  -1
word other-after she  0  1
word other-after something  0  -1
word other-after state  0  -1
word other-after still  -1  0
word other-after strong  0  1
word other-after take  -1  0
word other-after talk  -1  1
word other-after tell  2  -1
word other-after that  -1  0
word other-after their  1  0
word other-after they  1  1
word other-after though  0  -2
word other-after threaten  1  -1
word other-after too  -1  0
word other-after try  1  0
word other-after under  0  1
word other-after until  0  -2
word other-after up  1  -2
word other-after us  -1  1
word other-after use  1  0
word other-after vote  -1  0
word other-after want  -1  0
word other-after way  2  0
word other-after we  -1  1
word other-after week  1  0
word other-after what  -1  1
word other-after when  -1  1
word other-after where  -2  0
word other-after whether  -1  0
word other-after which  1  -2
word other-after white  1  0
word other-after who  0  3
word other-after whom  1  0
word other-after will  -2  -1
word other-after win  -1  0
word other-after with  1  0
word other-after woman  1  -1
word other-after work  0  1
word other-after world  -2  1
word other-after would  0  -1
word other-after write  1  0
word other-before about  1  0
word other-before add  -2  0
word other-before administration  -1  -2
word other-before after  -1  1
word other-before allegation  2  0
word other-before among  -1  0
word other-before appear  0  -1
word other-before as  0  1
word other-before at  0  -1
word other-before back  1  0
word other-before by  1  -1
word other-before call  1  -1
word other-before come  1  0
word other-before day  -1  0
word other-before do  0  1
word other-before during  1  0
word other-before election  0  -1
word other-before email  0  -1
word other-before even  2  -1
word other-before follow  -1  1
word other-before for  1  0
word other-before from  0  -1
word other-before go  1  1
word other-before group  1  0
word other-before he  -1  1
word other-before her  0  1
word other-before here  0  1
word other-before his  2  -1
word other-before if  1  0
word other-before it  1  0
word other-before its  0  2
word other-before just  0  -1
word other-before know  0  1
word other-before last  1  0
word other-before later  0  1
word other-before leader  1  0
word other-before make  1  -1
word other-before many  0  1
word other-before morning  1  0
word other-before my  -1  0
word other-before new  0  1
word other-before now  1  0
word other-before of  -1  0
word other-before official  -2  0
word other-before on  1  0
word other-before other  1  0
word other-before out  1  0
word other-before over  -1  0
word other-before point  -1  1
word other-before poll  0  1
word other-before president  0  1
word other-before presidential  0  -1
word other-before question  2  -2
word other-before same  1  0
word other-before say  0  1
word other-before she  -1  0
word other-before so  1  0
word other-before speak  0  1
word other-before story  1  -1
word other-before support  0  -1
word other-before supporter  0  1
word other-before take  0  -2
word other-before tell  0  1
word other-before than  0  -1
word other-before that  0  -1
word other-before then  0  -2
word other-before they  1  -1
word other-before think  -2  2
word other-before time  -1  1
word other-before tweet  1  0
word other-before up  0  1
word other-before vote  0  -1
word other-before want  -1  0
word other-before we  -1  0
word other-before week  1  0
word other-before what  -1  0
word other-before when  0  -1
word other-before which  -1  0
word other-before will  0  2
word other-before with  1  0
word other-before would  -1  0
word other-before year  0  1
word other-before you  0  1
word own accord  0  -1
word own add  0  1
word own after  1  0
word own and  1  0
word own appear  0  1
word own as  0  2
word own ask  1  -1
word own at  0  -1
word own attack  0  1
word own back  1  0
word own be  -1  -1
word own be negated  -2  0
word own believe  -2  1
word own bring  -1  0
word own but  1  -2
word own call  1  -2
word own change  -1  0
word own come  -1  1
word own continue  0  -3
word own country  1  1
word own day  0  1
word own even  0  -1
word own for  1  1
word own former  1  0
word own from  -1  0
word own get  0  -1
word own go  0  -1
word own good  0  1
word own happen  0  -1
word own have  -1  0
word own have negated  1  -1
word own he  2  0
word own help  1  0
word own him  1  -1
word own his  1  1
word own how  0  1
word own i  -1  0
word own if  1  -2
word own in  1  0
word own interview  0  1
word own into  0  1
word own issue  -1  0
word own it  0  -1
word own just  1  -1
word own later  1  0
word own lead  1  0
word own life  0  1
word own like  -1  0
word own long  0  1
word own look  0  -1
word own man  0  1
word own many  -1  0
word own me  -1  0
word own month  1  0
word own more  -1  0
word own most  0  1
word own move  0  -1
word own not  -1  -1
word own now  1  0
word own of  0  1
word own offer  1  0
word own office  0  -2
word own official  1  0
word own on  1  2
word own only  1  0
word own or  -1  -1
word own other  0  1
word own our  0  1
word own out  -1  -1
word own party  0  1
word own people  2  0
word own point  0  -1
word own police  0  -1
word own put  0  2
word own raise  0  1
word own right  1  0
word own say  0  -1
word own she  2  -1
word own show  0  -1
word own start  0  1
word own state  -1  0
word own statement  0  -1
word own still  -1  1
word own support  -1  0
word own take  -2  0
word own talk  0  1
word own tell  -1  -2
word own than  -1  0
word own that  0  1
word own them  -1  0
word own there  -1  0
word own they  -1  0
word own thing  -1  1
word own think  1  -2
word own tweet  1  0
word own us  1  0
word own use  0  -1
word own very  -1  0
word own vote  0  1
word own we  -2  1
word own week  0  1
word own what  -1  0
word own when  1  0
word own where  -1  0
word own which  0  1
word own who  1  1
word own with  1  0
word own woman  1  0
word own work  -1  1
word own would  0  -1
word own write  0  -1
word own year  0  1
words clause-after bad  5  -1
words clause-after good  1  3
words clause-before bad  0  -1
words clause-before good  0  1
words near-after bad  6  -3
words near-after good  1  5
words near-before bad  4  -2
words near-before good  1  3
words other-after bad  2  -1
words other-after good  1  3
words other-before bad  1  -2
words other-before good  0  1
words own bad  2  -2
words own good  1  3
