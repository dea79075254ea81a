# points-left.lex — points of the left stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
leftAfterBetween	chunk=,	chain=	-14
leftAfterBetween	chunk=,	chain=, NP	6
leftAfterBetween	chunk=,	chain=, PRP	7
leftAfterBetween	chunk=.	chain=	-9
leftAfterBetween	chunk=.	chain=, NP	3
leftAfterBetween	chunk=.	chain=far	-2
leftAfterBetween	chunk=ADJ	chain=	6
leftAfterBetween	chunk=ADV	chain=	5
leftAfterBetween	chunk=IN	chain=	1
leftAfterBetween	chunk=IN	chain=ADV	2
leftAfterBetween	chunk=IN	chain=V	2
leftAfterBetween	chunk=IN	chain=WH NP	1
leftAfterBetween	chunk=NP	chain=	6
leftAfterBetween	chunk=NP	chain=,	5
leftAfterBetween	chunk=NP	chain=, NP	4
leftAfterBetween	chunk=PRP	chain=	-1
leftAfterBetween	chunk=TO	chain=	4
leftAfterBetween	chunk=TO	chain=,	-2
leftAfterBetween	chunk=TO	chain=, NP	-2
leftAfterBetween	chunk=TO	chain=far	1
leftAfterBetween	chunk=V	chain=	1
leftBetween	chain=	4
leftBetween	chain=,	-2
leftBetween	chain=, IN NP	5
leftBetween	chain=, NP ,	-7
leftBetween	chain=, NP , NP ,	1
leftBetween	chain=, NP IN NP	2
leftBetween	chain=, PRP	3
leftBetween	chain=, V IN NP ,	1
leftBetween	chain=ADV	2
leftBetween	chain=CC	-2
leftBetween	chain=IN	-2
leftBetween	chain=IN NP ,	-7
leftBetween	chain=NP , NP ,	1
leftBetween	chain=NP IN NP	1
leftBetween	chain=PRP	5
leftBetween	chain=PRP ADV	1
leftBetween	chain=THAT NP	1
leftBetween	chain=V	2
leftBetween	chain=V NP	-2
leftBetween	chain=WH NP	1
leftBetween	chain=X	2
leftBetween	chain=far	-2
leftBetweenFine	classes4=	4
leftBetweenFine	classes4=,	-2
leftBetweenFine	classes4=, NNP ,	-7
leftBetweenFine	classes4=, PRP	3
leftBetweenFine	classes4=, QC NNP	1
leftBetweenFine	classes4=, as NNP	1
leftBetweenFine	classes4=, as NP	3
leftBetweenFine	classes4=ADV	2
leftBetweenFine	classes4=END	-9
leftBetweenFine	classes4=NP	1
leftBetweenFine	classes4=PRP	5
leftBetweenFine	classes4=PRP ADV	1
leftBetweenFine	classes4=X	2
leftBetweenFine	classes4=fin	1
leftBetweenFine	classes4=that NNP	1
leftBetweenFine	classes4=that NP	1
leftClose	yes=no	class=,	7
leftClose	yes=no	class=ADV	2
leftClose	yes=no	class=DASH	4
leftClose	yes=no	class=IN	-6
leftClose	yes=no	class=PRP	2
leftClose	yes=no	class=and	-4
leftClose	yes=no	class=fin	2
leftClose	yes=no	class=in	2
leftClose	yes=no	class=of	-4
leftClose	yes=no	class=than	1
leftClose	yes=no	class=that	5
leftClose	yes=yes	class=NNP	8
leftClose	yes=yes	class=NP	1
leftCloseBetween	yes=no	chain=	1
leftCloseBetween	yes=no	chain=,	-2
leftCloseBetween	yes=no	chain=, NP ,	-7
leftCloseBetween	yes=no	chain=, NP , NP ,	1
leftCloseBetween	yes=no	chain=, NP IN NP	1
leftCloseBetween	yes=no	chain=, PRP	3
leftCloseBetween	yes=no	chain=, V IN NP ,	1
leftCloseBetween	yes=no	chain=ADV	3
leftCloseBetween	yes=no	chain=CC	-2
leftCloseBetween	yes=no	chain=IN	-2
leftCloseBetween	yes=no	chain=NP	1
leftCloseBetween	yes=no	chain=PRP	3
leftCloseBetween	yes=no	chain=THAT NP	1
leftCloseBetween	yes=no	chain=V	1
leftCloseBetween	yes=no	chain=V NP	-2
leftCloseBetween	yes=no	chain=WH NP	1
leftCloseBetween	yes=no	chain=far	-7
leftCloseBetween	yes=yes	chain=	1
leftCloseBetween	yes=yes	chain=far	2
leftDistance	n=1	4
leftDistance	n=14	-3
leftDistance	n=2	7
leftDistance	n=22	-1
leftDistance	n=3	2
leftDistance	n=4	-4
leftDistance	n=9	3
leftFinite	yes=no	class=,	3
leftFinite	yes=no	class=DASH	1
leftFinite	yes=no	class=NP	-5
leftFinite	yes=no	class=fin	3
leftFinite	yes=yes	class=IN	-1
leftFinite	yes=yes	class=NNP	3
leftFinite	yes=yes	class=NP	4
leftFinite	yes=yes	class=PRP	4
leftFinite	yes=yes	class=and	-3
leftFinite	yes=yes	class=in	4
leftFinite	yes=yes	class=than	2
leftFinite	yes=yes	class=that	2
leftFiniteBetween	yes=no	chain=,	-2
leftFiniteBetween	yes=no	chain=, NP	-1
leftFiniteBetween	yes=no	chain=, NP ,	-2
leftFiniteBetween	yes=no	chain=ADV	1
leftFiniteBetween	yes=no	chain=IN NP	-2
leftFiniteBetween	yes=no	chain=V NP	-1
leftFiniteBetween	yes=no	chain=far	1
leftFiniteBetween	yes=yes	chain=	2
leftFiniteBetween	yes=yes	chain=, NP	2
leftFiniteBetween	yes=yes	chain=, NP IN NP	3
leftFiniteBetween	yes=yes	chain=, PRP	1
leftFiniteBetween	yes=yes	chain=, QC NP	1
leftFiniteBetween	yes=yes	chain=CC	-3
leftFiniteBetween	yes=yes	chain=IN NP	1
leftFiniteBetween	yes=yes	chain=IN NP ,	-1
leftFiniteBetween	yes=yes	chain=NP	3
leftFiniteBetween	yes=yes	chain=NP IN NP	1
leftFiniteBetween	yes=yes	chain=PRP	3
leftFiniteBetween	yes=yes	chain=THAT NP	1
leftFiniteBetween	yes=yes	chain=V	2
leftFiniteBetween	yes=yes	chain=far	-4
leftFirst	n=0	class=NNP	6
leftFirst	n=0	class=NP	3
leftFirst	n=0	class=PRP	1
leftFirst	n=0	class=QC	-2
leftFirst	n=0	class=X	-1
leftFirst	n=1	class=ADV	-2
leftFirst	n=1	class=NP	4
leftFirst	n=1	class=fin	-1
leftFirst	n=3	class=QC	8
leftFirst	n=3	class=inf	-5
leftFirst	n=3	class=ing	-8
leftFirst	n=3	class=that	7
leftFirst	n=3	class=what	7
leftFirst	n=3	class=which	12
leftFirst	n=3	class=who	6
leftFirst	n=3	class=whom	2
leftFormBetween	form=fin	chain=	-7
leftFormBetween	form=fin	chain=,	-3
leftFormBetween	form=fin	chain=, IN NP	3
leftFormBetween	form=fin	chain=, NP	10
leftFormBetween	form=fin	chain=, NP IN NP	4
leftFormBetween	form=fin	chain=, PRP	5
leftFormBetween	form=fin	chain=NP	6
leftFormBetween	form=fin	chain=NP IN NP	3
leftFormBetween	form=fin	chain=PRP	6
leftFormBetween	form=fin	chain=THAT PRP	-1
leftFormBetween	form=fin	chain=V NP	-1
leftFormBetween	form=fin+have	chain=	-4
leftFormBetween	form=fin+modal	chain=	-2
leftFormBetween	form=fin+passive	chain=	16
leftFormBetween	form=fin+passive	chain=,	-2
leftFormBetween	form=fin+passive	chain=far	1
leftFormBetween	form=fin+passive+modal	chain=	5
leftFormBetween	form=fin+passive+not	chain=	2
leftFormBetween	form=in	chain=	10
leftFormBetween	form=ing	chain=,	8
leftFormBetween	form=jj	chain=	-5
leftFormBetween	form=nn	chain=	-4
leftFormBetween	form=nn	chain=V	5
leftFormBetween	form=nns	chain=,	1
leftFormBetween	form=pp	chain=	1
leftFormBetween	form=pp	chain=, NP	-1
leftFormBetween	form=rb	chain=	4
leftFormLast	form=fin	class=NNP	-4
leftFormLast	form=fin	class=QC	5
leftFormLast	form=fin	class=ing	-1
leftFormLast	form=fin	class=that	6
leftFormLast	form=fin	class=what	4
leftFormLast	form=fin	class=which	6
leftFormLast	form=fin	class=whom	2
leftFormLast	form=fin+have	class=NNP	-1
leftFormLast	form=fin+have	class=NP	-2
leftFormLast	form=fin+passive	class=NNP	6
leftFormLast	form=fin+passive	class=PRP	2
leftFormLast	form=fin+passive	class=QC	-4
leftFormLast	form=fin+passive	class=which	-3
leftFormLast	form=inf	class=NP	1
leftFormLast	form=jj	class=fin	-2
leftFormLast	form=nn	class=NNP	7
leftFormLast	form=nn	class=fin	-2
leftFormLast	form=np	class=QC	3
leftFormLast	form=pp	class=ADJ	-1
leftFormLast	form=pp	class=ADV	-3
leftFormLast	form=pp	class=NNP	1
leftFormLast	form=pp	class=NP	2
leftInside	yes=no	9
leftInside	yes=yes	-9
leftLast	class=ADJ	-1
leftLast	class=ADV	-9
leftLast	class=NNP	3
leftLast	class=NP	3
leftLast	class=PRP	2
leftLast	class=QC	2
leftLast	class=X	-1
leftLast	class=fin	-8
leftLast	class=inf	-6
leftLast	class=ing	-2
leftLast	class=that	5
leftLast	class=what	12
leftLast	class=when	-1
leftLast	class=which	11
leftLast	class=who	6
leftLast	class=whom	2
leftLastNext	class=ADV	class=,	5
leftLastNext	class=ADV	class=fin	-5
leftLastNext	class=ADV	class=pp	-1
leftLastNext	class=NNP	class=ADV	2
leftLastNext	class=NNP	class=fin	3
leftLastNext	class=NP	class=DASH	1
leftLastNext	class=NP	class=NP	7
leftLastNext	class=NP	class=PRP	2
leftLastNext	class=NP	class=of	-1
leftLastNext	class=NP	class=pp	9
leftLastNext	class=NP	class=that	4
leftLastNext	class=PRP	class=ADV	2
leftLastNext	class=PRP	class=fin	1
leftLastNext	class=QC	class=NNP	6
leftLastNext	class=QC	class=NP	1
leftLastNext	class=fin	class=,	8
leftLastNext	class=fin	class=NNP	-2
leftLastNext	class=fin	class=NP	-11
leftLastNext	class=fin	class=in	4
leftLastNext	class=ing	class=NP	-1
leftLastNext	class=that	class=NNP	1
leftLastNext	class=that	class=NP	1
leftLastNext	class=what	class=NNP	1
leftLastNext	class=what	class=NP	1
leftLastNext	class=which	class=NP	2
leftLastNext	class=which	class=fin	-1
leftLemmaBetween	word=accord	chain=,	11
leftLemmaBetween	word=appear	chain=	6
leftLemmaBetween	word=appear	chain=far	2
leftLemmaBetween	word=call	chain=	-1
leftLemmaBetween	word=describe	chain=,	-2
leftLemmaBetween	word=expect	chain=,	-2
leftLemmaBetween	word=find	chain=	-2
leftLemmaBetween	word=find	chain=, NP	2
leftLemmaBetween	word=in	chain=	6
leftLemmaBetween	word=know	chain=	4
leftLemmaBetween	word=look	chain=	2
leftLemmaBetween	word=report	chain=	-1
leftLemmaBetween	word=reportedly	chain=	1
leftLemmaBetween	word=say	chain=, NP	6
leftLemmaBetween	word=say	chain=, PRP	4
leftLemmaBetween	word=say	chain=NP	4
leftLemmaBetween	word=seem	chain=	8
leftLemmaBetween	word=seem	chain=, NP	-1
leftLemmaBetween	word=tell	chain=	-6
leftLemmaForm	word=accord	form=ing	class=NP	2
leftLemmaForm	word=appear	form=fin	class=NP	-1
leftLemmaForm	word=describe	form=fin	class=NP	-1
leftLemmaForm	word=say	form=fin	class=QC	3
leftLemmaForm	word=tell	form=fin	class=NNP	-2
leftLemmaForm	word=tell	form=fin	class=QC	2
leftLemmaLast	word=accord	class=NP	2
leftLemmaLast	word=appear	class=NNP	2
leftLemmaLast	word=appear	class=NP	-2
leftLemmaLast	word=describe	class=NP	-1
leftLemmaLast	word=know	class=NP	2
leftLemmaLast	word=report	class=NP	3
leftLemmaLast	word=say	class=NNP	-1
leftLemmaLast	word=say	class=QC	3
leftLemmaLast	word=tell	class=NNP	-2
leftLemmaLast	word=tell	class=QC	2
leftLemmaLast	word=think	class=ADV	1
leftLemmaLast	word=think	class=NP	-1
leftLemmaNext	word=accord	class=,	9
leftLemmaNext	word=appear	class=,	-1
leftLemmaNext	word=appear	class=fin	5
leftLemmaNext	word=expect	class=fin	1
leftLemmaNext	word=find	class=,	2
leftLemmaNext	word=in	class=in	5
leftLemmaNext	word=look	class=,	-1
leftLemmaNext	word=look	class=fin	1
leftLemmaNext	word=report	class=,	8
leftLemmaNext	word=say	class=,	9
leftLemmaNext	word=say	class=NNP	8
leftLemmaNext	word=say	class=fin	-1
leftLemmaNext	word=say	class=that	-1
leftLemmaNext	word=seem	class=,	-3
leftLemmaNext	word=seem	class=fin	4
leftLemmaNext	word=show	class=,	5
leftLemmaNext	word=show	class=fin	-2
leftLemmaNext	word=support	class=fin	1
leftLemmaNext	word=tell	class=,	2
leftLemmaNext	word=tell	class=fin	-5
leftNext	class=,	6
leftNext	class=DASH	3
leftNext	class=IN	-5
leftNext	class=NNP	5
leftNext	class=PRP	3
leftNext	class=and	-5
leftNext	class=fin	4
leftNext	class=in	1
leftNext	class=of	-5
leftNext	class=on	-3
leftNext	class=than	1
leftNext	class=that	4
leftOutside	yes=no	yes=no	2
leftOutside	yes=no	yes=yes	8
leftOutside	yes=yes	yes=yes	-1
leftRestAfter	n=1	chunk=NP	class=,	1
leftRestAfter	n=1	chunk=NP	class=fin	-1
leftRestAfter	n=14	chunk=,	class=,	4
leftRestAfter	n=14	chunk=IN	class=,	-2
leftRestAfter	n=14	chunk=IN	class=fin	3
leftRestAfter	n=14	chunk=NP	class=,	2
leftRestAfter	n=2	chunk=.	class=,	5
leftRestAfter	n=2	chunk=.	class=NP	3
leftRestAfter	n=2	chunk=.	class=fin	-1
leftRestAfter	n=2	chunk=.	class=than	1
leftRestAfter	n=22	chunk=TO	class=fin	1
leftRestAfter	n=3	chunk=NP	class=,	2
leftRestAfter	n=4	chunk=ADV	class=fin	1
leftRestAfter	n=4	chunk=IN	class=NNP	1
leftRestAfter	n=4	chunk=TO	class=fin	-5
leftRestAfter	n=6	chunk=NP	class=,	1
leftRestAfter	n=6	chunk=TO	class=fin	1
leftRestAfter	n=9	chunk=,	class=,	5
leftRestAfter	n=9	chunk=,	class=fin	-4
leftRestAfter	n=9	chunk=TO	class=fin	1
leftRestAfter	n=9	chunk=V	class=,	-3
leftRule	rule=according-to	n=1	4
leftRule	rule=according-to	n=2	-7
leftRule	rule=clause-resumed	n=1	9
leftRule	rule=clause-resumed	n=3	-1
leftRule	rule=clause-subject-verb	n=1	16
leftRule	rule=clause-subject-verb	n=2	-4
leftRule	rule=clause-subject-verb	n=3	-9
leftRule	rule=none	n=0	3
leftRule	rule=quotation-resumed	n=1	9
leftRule	rule=quotation-resumed	n=3	-5
leftRule	rule=quotation-subject-verb	n=1	9
leftRule	rule=quotation-subject-verb	n=3	-9
leftRule	rule=to-infinitive	n=1	9
leftRule	rule=to-infinitive	n=2	-6
leftVerbs	n=0	6
leftVerbs	n=1	4
leftVerbs	n=3	-1
