# points-left.lex — points of the left stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
leftAfterBetween	chunk=,	chain=	-14
leftAfterBetween	chunk=,	chain=, NP	7
leftAfterBetween	chunk=,	chain=, PRP	7
leftAfterBetween	chunk=.	chain=	-11
leftAfterBetween	chunk=.	chain=, NP	6
leftAfterBetween	chunk=.	chain=, PRP	2
leftAfterBetween	chunk=.	chain=X	1
leftAfterBetween	chunk=.	chain=far	-4
leftAfterBetween	chunk=ADJ	chain=	6
leftAfterBetween	chunk=ADV	chain=	4
leftAfterBetween	chunk=IN	chain=	1
leftAfterBetween	chunk=IN	chain=ADV	2
leftAfterBetween	chunk=IN	chain=V	3
leftAfterBetween	chunk=IN	chain=WH NP	1
leftAfterBetween	chunk=NP	chain=	6
leftAfterBetween	chunk=NP	chain=,	8
leftAfterBetween	chunk=NP	chain=, NP	4
leftAfterBetween	chunk=NP	chain=IN NP ,	-1
leftAfterBetween	chunk=TO	chain=	7
leftAfterBetween	chunk=TO	chain=,	-2
leftAfterBetween	chunk=TO	chain=, NP	-5
leftAfterBetween	chunk=V	chain=	2
leftAfterBetween	chunk=V	chain=ADV	1
leftBetween	chain=	4
leftBetween	chain=,	-1
leftBetween	chain=, IN NP	4
leftBetween	chain=, NP ,	-6
leftBetween	chain=, NP IN NP	3
leftBetween	chain=, PRP	3
leftBetween	chain=, QC NP	1
leftBetween	chain=ADV	2
leftBetween	chain=CC	-3
leftBetween	chain=IN	-1
leftBetween	chain=IN NP ,	-7
leftBetween	chain=NP	1
leftBetween	chain=NP ,	-1
leftBetween	chain=NP , NP ,	5
leftBetween	chain=NP , NP IN NP ,	2
leftBetween	chain=NP IN NP	1
leftBetween	chain=PRP	5
leftBetween	chain=PRP ADV	2
leftBetween	chain=THAT NP	2
leftBetween	chain=V	1
leftBetween	chain=V NP	-2
leftBetween	chain=WH NP	1
leftBetween	chain=X	4
leftBetween	chain=far	-1
leftBetweenFine	classes4=	4
leftBetweenFine	classes4=,	-1
leftBetweenFine	classes4=, NNP ,	-7
leftBetweenFine	classes4=, PRP	3
leftBetweenFine	classes4=, QC NNP	1
leftBetweenFine	classes4=, as NNP	2
leftBetweenFine	classes4=, as NP	3
leftBetweenFine	classes4=ADV	2
leftBetweenFine	classes4=END	-8
leftBetweenFine	classes4=NP	2
leftBetweenFine	classes4=PRP	5
leftBetweenFine	classes4=PRP ADV	2
leftBetweenFine	classes4=X	4
leftBetweenFine	classes4=fin	1
leftBetweenFine	classes4=that NP	1
leftClose	yes=no	class=,	6
leftClose	yes=no	class=ADV	2
leftClose	yes=no	class=DASH	4
leftClose	yes=no	class=IN	-6
leftClose	yes=no	class=PRP	2
leftClose	yes=no	class=and	-3
leftClose	yes=no	class=fin	2
leftClose	yes=no	class=in	2
leftClose	yes=no	class=of	-4
leftClose	yes=no	class=on	-1
leftClose	yes=no	class=than	2
leftClose	yes=no	class=that	6
leftClose	yes=yes	class=NNP	8
leftClose	yes=yes	class=NP	1
leftCloseBetween	yes=no	chain=,	-1
leftCloseBetween	yes=no	chain=, IN NP	2
leftCloseBetween	yes=no	chain=, NP ,	-6
leftCloseBetween	yes=no	chain=, NP IN NP	2
leftCloseBetween	yes=no	chain=, PRP	3
leftCloseBetween	yes=no	chain=, QC NP	1
leftCloseBetween	yes=no	chain=ADV	3
leftCloseBetween	yes=no	chain=CC	-3
leftCloseBetween	yes=no	chain=IN	-1
leftCloseBetween	yes=no	chain=PRP	3
leftCloseBetween	yes=no	chain=PRP ADV	1
leftCloseBetween	yes=no	chain=THAT NP	2
leftCloseBetween	yes=no	chain=V	1
leftCloseBetween	yes=no	chain=V NP	-2
leftCloseBetween	yes=no	chain=WH NP	1
leftCloseBetween	yes=no	chain=far	-6
leftCloseBetween	yes=yes	chain=	4
leftCloseBetween	yes=yes	chain=NP , NP ,	4
leftCloseBetween	yes=yes	chain=NP , NP IN NP ,	1
leftCloseBetween	yes=yes	chain=X	1
leftCloseBetween	yes=yes	chain=far	1
leftDistance	n=1	4
leftDistance	n=14	-3
leftDistance	n=2	7
leftDistance	n=22	-2
leftDistance	n=3	3
leftDistance	n=4	-3
leftDistance	n=9	3
leftFinite	yes=no	class=,	2
leftFinite	yes=no	class=ADV	1
leftFinite	yes=no	class=DASH	2
leftFinite	yes=no	class=NP	-4
leftFinite	yes=no	class=fin	3
leftFinite	yes=yes	class=,	1
leftFinite	yes=yes	class=IN	-4
leftFinite	yes=yes	class=NNP	4
leftFinite	yes=yes	class=NP	5
leftFinite	yes=yes	class=PRP	4
leftFinite	yes=yes	class=and	-3
leftFinite	yes=yes	class=in	3
leftFinite	yes=yes	class=of	-1
leftFinite	yes=yes	class=on	-2
leftFinite	yes=yes	class=than	3
leftFinite	yes=yes	class=that	2
leftFiniteBetween	yes=no	chain=,	-5
leftFiniteBetween	yes=no	chain=, NP	-1
leftFiniteBetween	yes=no	chain=ADV	3
leftFiniteBetween	yes=no	chain=IN NP	-1
leftFiniteBetween	yes=no	chain=V NP	-2
leftFiniteBetween	yes=no	chain=X	1
leftFiniteBetween	yes=no	chain=far	1
leftFiniteBetween	yes=yes	chain=	2
leftFiniteBetween	yes=yes	chain=, NP	3
leftFiniteBetween	yes=yes	chain=, NP IN NP	3
leftFiniteBetween	yes=yes	chain=, PRP	2
leftFiniteBetween	yes=yes	chain=, QC NP	1
leftFiniteBetween	yes=yes	chain=CC	-4
leftFiniteBetween	yes=yes	chain=IN NP ,	-3
leftFiniteBetween	yes=yes	chain=NP	3
leftFiniteBetween	yes=yes	chain=NP , NP ,	4
leftFiniteBetween	yes=yes	chain=NP IN NP	1
leftFiniteBetween	yes=yes	chain=PRP	3
leftFiniteBetween	yes=yes	chain=THAT NP	2
leftFiniteBetween	yes=yes	chain=V	2
leftFiniteBetween	yes=yes	chain=far	-5
leftFirst	n=0	class=NNP	6
leftFirst	n=0	class=NP	2
leftFirst	n=0	class=PRP	2
leftFirst	n=0	class=QC	-3
leftFirst	n=0	class=X	-2
leftFirst	n=1	class=ADV	-2
leftFirst	n=1	class=NP	4
leftFirst	n=1	class=fin	-1
leftFirst	n=3	class=ADV	-1
leftFirst	n=3	class=QC	7
leftFirst	n=3	class=RP	-1
leftFirst	n=3	class=fin	-1
leftFirst	n=3	class=inf	-5
leftFirst	n=3	class=ing	-8
leftFirst	n=3	class=that	7
leftFirst	n=3	class=what	8
leftFirst	n=3	class=when	-1
leftFirst	n=3	class=which	11
leftFirst	n=3	class=who	7
leftFirst	n=3	class=whom	4
leftFormBetween	form=fin	chain=	-6
leftFormBetween	form=fin	chain=,	-3
leftFormBetween	form=fin	chain=, IN NP	4
leftFormBetween	form=fin	chain=, NP	11
leftFormBetween	form=fin	chain=, NP IN NP	4
leftFormBetween	form=fin	chain=, PRP	5
leftFormBetween	form=fin	chain=, QC NP	1
leftFormBetween	form=fin	chain=IN NP ,	-2
leftFormBetween	form=fin	chain=NP	6
leftFormBetween	form=fin	chain=NP , NP ,	3
leftFormBetween	form=fin	chain=NP , NP IN NP ,	3
leftFormBetween	form=fin	chain=NP IN NP	3
leftFormBetween	form=fin	chain=PRP	6
leftFormBetween	form=fin	chain=PRP ADV	1
leftFormBetween	form=fin	chain=THAT PRP	-1
leftFormBetween	form=fin	chain=V NP	-1
leftFormBetween	form=fin+have	chain=	-4
leftFormBetween	form=fin+modal	chain=	-4
leftFormBetween	form=fin+passive	chain=	16
leftFormBetween	form=fin+passive	chain=,	-3
leftFormBetween	form=fin+passive	chain=far	2
leftFormBetween	form=fin+passive+modal	chain=	6
leftFormBetween	form=fin+passive+not	chain=	1
leftFormBetween	form=in	chain=	11
leftFormBetween	form=ing	chain=,	10
leftFormBetween	form=jj	chain=	-6
leftFormBetween	form=nn	chain=	-5
leftFormBetween	form=nn	chain=V	6
leftFormBetween	form=pp	chain=	1
leftFormBetween	form=pp	chain=, NP	-2
leftFormBetween	form=pp	chain=far	-4
leftFormBetween	form=rb	chain=	6
leftFormLast	form=fin	class=NNP	-3
leftFormLast	form=fin	class=QC	6
leftFormLast	form=fin	class=ing	-1
leftFormLast	form=fin	class=that	5
leftFormLast	form=fin	class=what	3
leftFormLast	form=fin	class=which	5
leftFormLast	form=fin	class=whom	4
leftFormLast	form=fin+have	class=NP	-2
leftFormLast	form=fin+modal	class=PRP	-1
leftFormLast	form=fin+passive	class=ADV	-2
leftFormLast	form=fin+passive	class=NNP	5
leftFormLast	form=fin+passive	class=PRP	4
leftFormLast	form=fin+passive	class=QC	-4
leftFormLast	form=inf	class=NP	1
leftFormLast	form=jj	class=ADV	-1
leftFormLast	form=jj	class=NP	1
leftFormLast	form=jj	class=fin	-3
leftFormLast	form=nn	class=NNP	7
leftFormLast	form=nn	class=fin	-3
leftFormLast	form=nns	class=NP	-1
leftFormLast	form=np	class=QC	5
leftFormLast	form=pp	class=ADV	-4
leftFormLast	form=pp	class=NNP	1
leftFormLast	form=pp	class=NP	1
leftInside	yes=no	10
leftInside	yes=yes	-11
leftLast	class=ADV	-9
leftLast	class=NNP	3
leftLast	class=NP	4
leftLast	class=PRP	2
leftLast	class=QC	2
leftLast	class=RP	-1
leftLast	class=X	-1
leftLast	class=fin	-8
leftLast	class=inf	-6
leftLast	class=ing	-6
leftLast	class=that	6
leftLast	class=what	12
leftLast	class=when	-1
leftLast	class=which	11
leftLast	class=who	7
leftLast	class=whom	4
leftLastNext	class=ADV	class=,	5
leftLastNext	class=ADV	class=fin	-7
leftLastNext	class=ADV	class=pp	-1
leftLastNext	class=NNP	class=ADV	3
leftLastNext	class=NNP	class=fin	2
leftLastNext	class=NP	class=,	-1
leftLastNext	class=NP	class=DASH	2
leftLastNext	class=NP	class=NP	9
leftLastNext	class=NP	class=PRP	2
leftLastNext	class=NP	class=of	-1
leftLastNext	class=NP	class=pp	9
leftLastNext	class=NP	class=that	4
leftLastNext	class=NP	class=to	1
leftLastNext	class=PRP	class=ADV	1
leftLastNext	class=QC	class=NNP	6
leftLastNext	class=QC	class=NP	1
leftLastNext	class=fin	class=,	9
leftLastNext	class=fin	class=NNP	-4
leftLastNext	class=fin	class=NP	-10
leftLastNext	class=fin	class=in	5
leftLastNext	class=ing	class=NP	-1
leftLastNext	class=what	class=NNP	3
leftLastNext	class=what	class=NP	1
leftLastNext	class=which	class=NNP	1
leftLastNext	class=which	class=NP	2
leftLastNext	class=which	class=PRP	1
leftLastNext	class=which	class=fin	-1
leftLemmaBetween	word=accord	chain=	3
leftLemmaBetween	word=accord	chain=,	14
leftLemmaBetween	word=appear	chain=	9
leftLemmaBetween	word=appear	chain=, NP	-1
leftLemmaBetween	word=appear	chain=far	3
leftLemmaBetween	word=believe	chain=	-2
leftLemmaBetween	word=call	chain=	-2
leftLemmaBetween	word=expect	chain=	2
leftLemmaBetween	word=expect	chain=,	-2
leftLemmaBetween	word=in	chain=	6
leftLemmaBetween	word=know	chain=	3
leftLemmaBetween	word=look	chain=	3
leftLemmaBetween	word=report	chain=	-4
leftLemmaBetween	word=reportedly	chain=	1
leftLemmaBetween	word=say	chain=, NP	8
leftLemmaBetween	word=say	chain=, PRP	7
leftLemmaBetween	word=say	chain=NP	5
leftLemmaBetween	word=seem	chain=	9
leftLemmaBetween	word=seem	chain=, NP	-1
leftLemmaBetween	word=tell	chain=	-7
leftLemmaBetween	word=tell	chain=,	-2
leftLemmaBetween	word=want	chain=	-1
leftLemmaForm	word=accord	form=ing	class=NP	3
leftLemmaForm	word=accord	form=ing	class=fin	1
leftLemmaForm	word=appear	form=fin	class=NNP	1
leftLemmaForm	word=appear	form=fin	class=PRP	1
leftLemmaForm	word=report	form=fin	class=NNP	-1
leftLemmaForm	word=report	form=fin	class=NP	2
leftLemmaForm	word=say	form=fin	class=QC	3
leftLemmaForm	word=tell	form=fin	class=NNP	-4
leftLemmaForm	word=tell	form=fin	class=QC	5
leftLemmaLast	word=accord	class=NP	3
leftLemmaLast	word=accord	class=fin	1
leftLemmaLast	word=appear	class=NNP	4
leftLemmaLast	word=appear	class=PRP	1
leftLemmaLast	word=report	class=NP	3
leftLemmaLast	word=say	class=QC	4
leftLemmaLast	word=seem	class=PRP	1
leftLemmaLast	word=tell	class=NNP	-4
leftLemmaLast	word=tell	class=QC	5
leftLemmaLast	word=want	class=NP	1
leftLemmaNext	word=accord	class=,	10
leftLemmaNext	word=accord	class=NNP	-1
leftLemmaNext	word=accord	class=ing	3
leftLemmaNext	word=appear	class=,	-1
leftLemmaNext	word=appear	class=fin	7
leftLemmaNext	word=believe	class=fin	-4
leftLemmaNext	word=expect	class=fin	1
leftLemmaNext	word=in	class=in	6
leftLemmaNext	word=look	class=,	-1
leftLemmaNext	word=look	class=fin	1
leftLemmaNext	word=note	class=fin	-1
leftLemmaNext	word=report	class=,	8
leftLemmaNext	word=report	class=fin	-1
leftLemmaNext	word=say	class=,	11
leftLemmaNext	word=say	class=NNP	10
leftLemmaNext	word=say	class=that	-4
leftLemmaNext	word=seem	class=,	-3
leftLemmaNext	word=seem	class=fin	6
leftLemmaNext	word=show	class=,	5
leftLemmaNext	word=show	class=fin	-3
leftLemmaNext	word=support	class=fin	3
leftLemmaNext	word=tell	class=,	1
leftLemmaNext	word=tell	class=NP	1
leftLemmaNext	word=tell	class=fin	-5
leftNext	class=,	6
leftNext	class=DASH	4
leftNext	class=IN	-6
leftNext	class=NNP	5
leftNext	class=PRP	4
leftNext	class=and	-5
leftNext	class=but	-1
leftNext	class=fin	4
leftNext	class=of	-5
leftNext	class=on	-2
leftNext	class=than	2
leftNext	class=that	4
leftOutside	yes=no	yes=no	2
leftOutside	yes=no	yes=yes	7
leftRestAfter	n=14	chunk=,	class=,	4
leftRestAfter	n=14	chunk=IN	class=,	-2
leftRestAfter	n=14	chunk=IN	class=fin	4
leftRestAfter	n=14	chunk=NP	class=,	3
leftRestAfter	n=2	chunk=.	class=,	6
leftRestAfter	n=2	chunk=.	class=NP	2
leftRestAfter	n=2	chunk=.	class=than	2
leftRestAfter	n=22	chunk=,	class=,	1
leftRestAfter	n=22	chunk=NP	class=,	1
leftRestAfter	n=22	chunk=TO	class=fin	4
leftRestAfter	n=3	chunk=.	class=X	1
leftRestAfter	n=3	chunk=NP	class=,	4
leftRestAfter	n=3	chunk=NP	class=fin	-2
leftRestAfter	n=4	chunk=IN	class=NNP	1
leftRestAfter	n=4	chunk=TO	class=fin	-4
leftRestAfter	n=6	chunk=IN	class=fin	1
leftRestAfter	n=6	chunk=NP	class=,	1
leftRestAfter	n=9	chunk=,	class=,	6
leftRestAfter	n=9	chunk=,	class=fin	-2
leftRestAfter	n=9	chunk=NP	class=fin	-1
leftRestAfter	n=9	chunk=TO	class=fin	1
leftRestAfter	n=9	chunk=V	class=,	-1
leftVerbs	n=0	7
leftVerbs	n=1	4
leftVerbs	n=3	-2
