# points-left.lex — points of the left stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
leftAfterBetween	chunk=,	chain=	-13
leftAfterBetween	chunk=,	chain=, NP	8
leftAfterBetween	chunk=,	chain=, PRP	8
leftAfterBetween	chunk=.	chain=	-9
leftAfterBetween	chunk=.	chain=, NP	7
leftAfterBetween	chunk=.	chain=, PRP	3
leftAfterBetween	chunk=.	chain=, QC NP	1
leftAfterBetween	chunk=.	chain=ADV	-2
leftAfterBetween	chunk=.	chain=NP ADV	2
leftAfterBetween	chunk=.	chain=X	2
leftAfterBetween	chunk=.	chain=far	-5
leftAfterBetween	chunk=ADJ	chain=	7
leftAfterBetween	chunk=ADJ	chain=, NP	-2
leftAfterBetween	chunk=ADV	chain=	4
leftAfterBetween	chunk=ADV	chain=, NP	-3
leftAfterBetween	chunk=ADV	chain=X	1
leftAfterBetween	chunk=DASH	chain=	-3
leftAfterBetween	chunk=IN	chain=	1
leftAfterBetween	chunk=IN	chain=,	-1
leftAfterBetween	chunk=IN	chain=ADV	3
leftAfterBetween	chunk=IN	chain=PRP	1
leftAfterBetween	chunk=IN	chain=V	4
leftAfterBetween	chunk=IN	chain=WH	-4
leftAfterBetween	chunk=IN	chain=WH NP	2
leftAfterBetween	chunk=NP	chain=	8
leftAfterBetween	chunk=NP	chain=,	8
leftAfterBetween	chunk=NP	chain=, NP	4
leftAfterBetween	chunk=NP	chain=IN NP ,	-1
leftAfterBetween	chunk=NP	chain=V	-2
leftAfterBetween	chunk=NP	chain=far	-2
leftAfterBetween	chunk=RP	chain=, NP	-1
leftAfterBetween	chunk=TO	chain=	7
leftAfterBetween	chunk=TO	chain=, NP	-6
leftAfterBetween	chunk=TO	chain=ADV	2
leftAfterBetween	chunk=TO	chain=far	2
leftAfterBetween	chunk=V	chain=	4
leftAfterBetween	chunk=V	chain=, NP	-1
leftAfterBetween	chunk=V	chain=ADV	4
leftAfterBetween	chunk=WH	chain=	-1
leftBetween	chain=	4
leftBetween	chain=,	-1
leftBetween	chain=, CC	-2
leftBetween	chain=, IN NP	3
leftBetween	chain=, NP ,	-4
leftBetween	chain=, NP , NP ,	2
leftBetween	chain=, NP IN NP	2
leftBetween	chain=, PRP	3
leftBetween	chain=, QC	-2
leftBetween	chain=, QC NP	3
leftBetween	chain=, SUB NP	3
leftBetween	chain=, SUB PRP	3
leftBetween	chain=, V IN NP ,	4
leftBetween	chain=, X	-4
leftBetween	chain=ADJ	1
leftBetween	chain=ADJ IN NP	1
leftBetween	chain=ADV	2
leftBetween	chain=ADV ,	-1
leftBetween	chain=ADV V	2
leftBetween	chain=CC	-3
leftBetween	chain=IN ,	3
leftBetween	chain=IN NP ,	-8
leftBetween	chain=NP	2
leftBetween	chain=NP ,	-5
leftBetween	chain=NP , NP ,	7
leftBetween	chain=NP , NP IN NP ,	4
leftBetween	chain=NP IN NP	1
leftBetween	chain=NP V IN NP	-1
leftBetween	chain=NP X	-2
leftBetween	chain=NP X NP X	3
leftBetween	chain=PRP	6
leftBetween	chain=PRP ADV	3
leftBetween	chain=THAT NP	4
leftBetween	chain=TO	1
leftBetween	chain=V	1
leftBetween	chain=V ADV	1
leftBetween	chain=V IN	2
leftBetween	chain=V IN ,	-1
leftBetween	chain=V NP	-3
leftBetween	chain=V NP IN	2
leftBetween	chain=V NP IN NP CC	2
leftBetween	chain=V TO	3
leftBetween	chain=WH NP	2
leftBetween	chain=X	4
leftBetween	chain=far	-3
leftBetweenFine	classes4=	4
leftBetweenFine	classes4=,	-1
leftBetweenFine	classes4=, NNP	1
leftBetweenFine	classes4=, NNP ,	-7
leftBetweenFine	classes4=, PRP	3
leftBetweenFine	classes4=, QC	-2
leftBetweenFine	classes4=, QC NNP	3
leftBetweenFine	classes4=, X	-4
leftBetweenFine	classes4=, as NNP	4
leftBetweenFine	classes4=, as NP	4
leftBetweenFine	classes4=, as PRP	3
leftBetweenFine	classes4=ADJ	1
leftBetweenFine	classes4=ADV	2
leftBetweenFine	classes4=ADV ,	-1
leftBetweenFine	classes4=ADV fin	2
leftBetweenFine	classes4=END	-7
leftBetweenFine	classes4=NNP X	-2
leftBetweenFine	classes4=NNP X NNP X	3
leftBetweenFine	classes4=NP	4
leftBetweenFine	classes4=NP ,	-2
leftBetweenFine	classes4=NP , NNP ,	3
leftBetweenFine	classes4=PRP	6
leftBetweenFine	classes4=PRP ADV	3
leftBetweenFine	classes4=X	4
leftBetweenFine	classes4=and	-1
leftBetweenFine	classes4=fin ADV	1
leftBetweenFine	classes4=fin NP ADV	1
leftBetweenFine	classes4=fin NP of	1
leftBetweenFine	classes4=fin to	1
leftBetweenFine	classes4=than NP	1
leftBetweenFine	classes4=that NNP	1
leftBetweenFine	classes4=that NP	2
leftBetweenFine	classes4=to	1
leftClose	yes=no	class=,	5
leftClose	yes=no	class=ADV	2
leftClose	yes=no	class=DASH	4
leftClose	yes=no	class=IN	-7
leftClose	yes=no	class=PRP	2
leftClose	yes=no	class=and	-3
leftClose	yes=no	class=as	2
leftClose	yes=no	class=fin	3
leftClose	yes=no	class=in	3
leftClose	yes=no	class=inf	-1
leftClose	yes=no	class=of	-4
leftClose	yes=no	class=on	-2
leftClose	yes=no	class=than	4
leftClose	yes=no	class=that	6
leftClose	yes=yes	class=NNP	7
leftClose	yes=yes	class=NP	2
leftClose	yes=yes	class=fin	2
leftCloseBetween	yes=no	chain=	1
leftCloseBetween	yes=no	chain=,	-1
leftCloseBetween	yes=no	chain=, CC	-2
leftCloseBetween	yes=no	chain=, IN NP	3
leftCloseBetween	yes=no	chain=, NP ,	-4
leftCloseBetween	yes=no	chain=, NP , NP ,	2
leftCloseBetween	yes=no	chain=, NP IN NP	2
leftCloseBetween	yes=no	chain=, PRP	3
leftCloseBetween	yes=no	chain=, QC	-2
leftCloseBetween	yes=no	chain=, QC NP	3
leftCloseBetween	yes=no	chain=, SUB NP	3
leftCloseBetween	yes=no	chain=, SUB PRP	3
leftCloseBetween	yes=no	chain=, V IN NP ,	4
leftCloseBetween	yes=no	chain=, X	-4
leftCloseBetween	yes=no	chain=ADJ IN NP	1
leftCloseBetween	yes=no	chain=ADV	2
leftCloseBetween	yes=no	chain=ADV ,	-1
leftCloseBetween	yes=no	chain=ADV V	2
leftCloseBetween	yes=no	chain=CC	-3
leftCloseBetween	yes=no	chain=IN	-1
leftCloseBetween	yes=no	chain=IN ,	3
leftCloseBetween	yes=no	chain=IN NP ,	-4
leftCloseBetween	yes=no	chain=NP ,	-1
leftCloseBetween	yes=no	chain=NP , NP ,	3
leftCloseBetween	yes=no	chain=NP X	-2
leftCloseBetween	yes=no	chain=PRP	3
leftCloseBetween	yes=no	chain=PRP ADV	3
leftCloseBetween	yes=no	chain=THAT NP	4
leftCloseBetween	yes=no	chain=TO	1
leftCloseBetween	yes=no	chain=V ADV	1
leftCloseBetween	yes=no	chain=V IN	2
leftCloseBetween	yes=no	chain=V IN ,	-1
leftCloseBetween	yes=no	chain=V NP	-2
leftCloseBetween	yes=no	chain=V NP IN	1
leftCloseBetween	yes=no	chain=V NP IN NP CC	2
leftCloseBetween	yes=no	chain=V TO	3
leftCloseBetween	yes=no	chain=WH NP	2
leftCloseBetween	yes=no	chain=X	1
leftCloseBetween	yes=no	chain=far	-4
leftCloseBetween	yes=yes	chain=	5
leftCloseBetween	yes=yes	chain=NP V IN NP	-1
leftCloseBetween	yes=yes	chain=NP X NP X	3
leftDistance	n=1	4
leftDistance	n=14	-3
leftDistance	n=2	7
leftDistance	n=22	-4
leftDistance	n=3	4
leftDistance	n=4	-2
leftDistance	n=9	3
leftFinite	yes=no	class=,	3
leftFinite	yes=no	class=ADV	2
leftFinite	yes=no	class=DASH	3
leftFinite	yes=no	class=NP	-3
leftFinite	yes=no	class=fin	4
leftFinite	yes=no	class=in	-2
leftFinite	yes=yes	class=,	2
leftFinite	yes=yes	class=IN	-5
leftFinite	yes=yes	class=NNP	7
leftFinite	yes=yes	class=NP	4
leftFinite	yes=yes	class=PRP	3
leftFinite	yes=yes	class=and	-2
leftFinite	yes=yes	class=as	2
leftFinite	yes=yes	class=but	-1
leftFinite	yes=yes	class=fin	1
leftFinite	yes=yes	class=in	3
leftFinite	yes=yes	class=ing	1
leftFinite	yes=yes	class=of	-1
leftFinite	yes=yes	class=on	-4
leftFinite	yes=yes	class=pp	1
leftFinite	yes=yes	class=than	4
leftFinite	yes=yes	class=that	3
leftFinite	yes=yes	class=to	1
leftFiniteBetween	yes=no	chain=,	-5
leftFiniteBetween	yes=no	chain=, NP	-2
leftFiniteBetween	yes=no	chain=, V IN NP ,	4
leftFiniteBetween	yes=no	chain=ADV	4
leftFiniteBetween	yes=no	chain=DASH	-2
leftFiniteBetween	yes=no	chain=IN NP	-2
leftFiniteBetween	yes=no	chain=V NP	-4
leftFiniteBetween	yes=no	chain=X	2
leftFiniteBetween	yes=no	chain=far	1
leftFiniteBetween	yes=yes	chain=	2
leftFiniteBetween	yes=yes	chain=,	1
leftFiniteBetween	yes=yes	chain=, CC	-2
leftFiniteBetween	yes=yes	chain=, IN NP	2
leftFiniteBetween	yes=yes	chain=, NP	4
leftFiniteBetween	yes=yes	chain=, NP ,	-1
leftFiniteBetween	yes=yes	chain=, NP , NP ,	3
leftFiniteBetween	yes=yes	chain=, NP IN NP	3
leftFiniteBetween	yes=yes	chain=, NP V IN NP	1
leftFiniteBetween	yes=yes	chain=, PRP	2
leftFiniteBetween	yes=yes	chain=, QC NP	3
leftFiniteBetween	yes=yes	chain=, SUB NP	2
leftFiniteBetween	yes=yes	chain=, SUB PRP	4
leftFiniteBetween	yes=yes	chain=, V	-2
leftFiniteBetween	yes=yes	chain=, X	-4
leftFiniteBetween	yes=yes	chain=ADJ	1
leftFiniteBetween	yes=yes	chain=ADJ IN NP	1
leftFiniteBetween	yes=yes	chain=CC	-5
leftFiniteBetween	yes=yes	chain=DASH	3
leftFiniteBetween	yes=yes	chain=IN ,	3
leftFiniteBetween	yes=yes	chain=IN NP	1
leftFiniteBetween	yes=yes	chain=IN NP ,	-5
leftFiniteBetween	yes=yes	chain=NP	3
leftFiniteBetween	yes=yes	chain=NP , NP ,	5
leftFiniteBetween	yes=yes	chain=NP , NP IN NP ,	3
leftFiniteBetween	yes=yes	chain=NP IN NP	1
leftFiniteBetween	yes=yes	chain=NP V IN NP	-1
leftFiniteBetween	yes=yes	chain=NP X	-2
leftFiniteBetween	yes=yes	chain=NP X NP X	3
leftFiniteBetween	yes=yes	chain=PRP	2
leftFiniteBetween	yes=yes	chain=PRP ADV	1
leftFiniteBetween	yes=yes	chain=THAT NP	3
leftFiniteBetween	yes=yes	chain=TO	2
leftFiniteBetween	yes=yes	chain=V	2
leftFiniteBetween	yes=yes	chain=far	-4
leftFirst	n=0	class=.	1
leftFirst	n=0	class=NNP	6
leftFirst	n=0	class=PRP	2
leftFirst	n=0	class=X	-7
leftFirst	n=1	class=ADV	-2
leftFirst	n=1	class=NP	4
leftFirst	n=1	class=fin	-3
leftFirst	n=2	class=ADV	-2
leftFirst	n=2	class=NP	1
leftFirst	n=3	class=ADJ	-1
leftFirst	n=3	class=ADV	-2
leftFirst	n=3	class=QC	8
leftFirst	n=3	class=RP	-1
leftFirst	n=3	class=X	6
leftFirst	n=3	class=fin	-1
leftFirst	n=3	class=inf	-5
leftFirst	n=3	class=ing	-6
leftFirst	n=3	class=pp	-1
leftFirst	n=3	class=that	7
leftFirst	n=3	class=what	8
leftFirst	n=3	class=when	-4
leftFirst	n=3	class=which	11
leftFirst	n=3	class=who	8
leftFirst	n=3	class=whom	6
leftFirst	n=3	class=whose	-1
leftFormBetween	form=fin	chain=	-5
leftFormBetween	form=fin	chain=,	-3
leftFormBetween	form=fin	chain=, IN NP	5
leftFormBetween	form=fin	chain=, NP	11
leftFormBetween	form=fin	chain=, NP IN NP	4
leftFormBetween	form=fin	chain=, NP V IN NP	1
leftFormBetween	form=fin	chain=, PRP	7
leftFormBetween	form=fin	chain=, QC NP	3
leftFormBetween	form=fin	chain=, SUB NP	3
leftFormBetween	form=fin	chain=, SUB PRP	2
leftFormBetween	form=fin	chain=IN NP ,	-3
leftFormBetween	form=fin	chain=NP	5
leftFormBetween	form=fin	chain=NP , NP ,	6
leftFormBetween	form=fin	chain=NP , NP IN NP ,	4
leftFormBetween	form=fin	chain=NP IN NP	3
leftFormBetween	form=fin	chain=NP X	-2
leftFormBetween	form=fin	chain=NP X NP X	3
leftFormBetween	form=fin	chain=PRP	7
leftFormBetween	form=fin	chain=PRP ADV	3
leftFormBetween	form=fin	chain=THAT PRP	-4
leftFormBetween	form=fin	chain=V NP	-4
leftFormBetween	form=fin	chain=WH	-1
leftFormBetween	form=fin+have	chain=	-5
leftFormBetween	form=fin+have	chain=ADJ IN NP	1
leftFormBetween	form=fin+have	chain=PRP	1
leftFormBetween	form=fin+have	chain=THAT NP	1
leftFormBetween	form=fin+have	chain=far	-2
leftFormBetween	form=fin+modal	chain=	-5
leftFormBetween	form=fin+modal	chain=PRP	1
leftFormBetween	form=fin+not	chain=far	1
leftFormBetween	form=fin+passive	chain=	17
leftFormBetween	form=fin+passive	chain=,	-1
leftFormBetween	form=fin+passive	chain=, NP	-1
leftFormBetween	form=fin+passive	chain=, V IN NP ,	2
leftFormBetween	form=fin+passive	chain=NP	-2
leftFormBetween	form=fin+passive	chain=far	3
leftFormBetween	form=fin+passive+modal	chain=	8
leftFormBetween	form=fin+passive+not	chain=	2
leftFormBetween	form=in	chain=	12
leftFormBetween	form=inf	chain=TO	1
leftFormBetween	form=ing	chain=	2
leftFormBetween	form=ing	chain=,	10
leftFormBetween	form=jj	chain=	-7
leftFormBetween	form=jj	chain=V ADV ADV	1
leftFormBetween	form=nn	chain=	-4
leftFormBetween	form=nn	chain=ADV V	2
leftFormBetween	form=nn	chain=V	8
leftFormBetween	form=nn	chain=V IN	3
leftFormBetween	form=nn	chain=far	-2
leftFormBetween	form=pp	chain=	2
leftFormBetween	form=pp	chain=, NP	-4
leftFormBetween	form=pp	chain=V NP ADV	3
leftFormBetween	form=pp	chain=far	-3
leftFormBetween	form=rb	chain=	8
leftFormLast	form=fin	class=NNP	-3
leftFormLast	form=fin	class=QC	4
leftFormLast	form=fin	class=X	13
leftFormLast	form=fin	class=ing	-1
leftFormLast	form=fin	class=that	4
leftFormLast	form=fin	class=what	3
leftFormLast	form=fin	class=which	5
leftFormLast	form=fin	class=whom	6
leftFormLast	form=fin+have	class=NP	-2
leftFormLast	form=fin+have	class=which	3
leftFormLast	form=fin+have	class=who	1
leftFormLast	form=fin+modal	class=NNP	-2
leftFormLast	form=fin+modal	class=PRP	-4
leftFormLast	form=fin+passive	class=ADV	-3
leftFormLast	form=fin+passive	class=NNP	6
leftFormLast	form=fin+passive	class=PRP	5
leftFormLast	form=fin+passive	class=X	-3
leftFormLast	form=fin+passive	class=which	-2
leftFormLast	form=fin+passive	class=who	2
leftFormLast	form=fin+passive+modal	class=NP	-1
leftFormLast	form=fin+passive+modal	class=PRP	1
leftFormLast	form=fin+passive+not	class=NNP	1
leftFormLast	form=in	class=NNP	-1
leftFormLast	form=inf	class=NP	3
leftFormLast	form=ing	class=X	1
leftFormLast	form=jj	class=ADV	-4
leftFormLast	form=jj	class=NNP	2
leftFormLast	form=jj	class=NP	2
leftFormLast	form=jj	class=fin	-6
leftFormLast	form=nn	class=ADJ	-2
leftFormLast	form=nn	class=NNP	7
leftFormLast	form=nn	class=fin	-3
leftFormLast	form=nns	class=NNP	2
leftFormLast	form=np	class=QC	7
leftFormLast	form=pp	class=ADJ	-2
leftFormLast	form=pp	class=ADV	-8
leftFormLast	form=pp	class=NNP	3
leftFormLast	form=pp	class=NP	1
leftFormLast	form=pp	class=X	-4
leftFormLast	form=pp	class=fin	1
leftFormLast	form=pp	class=which	1
leftFormLast	form=rb	class=PRP	1
leftInside	yes=no	9
leftInside	yes=yes	-8
leftLast	class=ADJ	-1
leftLast	class=ADV	-9
leftLast	class=NNP	4
leftLast	class=NP	4
leftLast	class=PRP	2
leftLast	class=QC	4
leftLast	class=RP	-1
leftLast	class=X	1
leftLast	class=fin	-8
leftLast	class=inf	-6
leftLast	class=ing	-8
leftLast	class=pp	-2
leftLast	class=that	5
leftLast	class=what	11
leftLast	class=when	-4
leftLast	class=which	10
leftLast	class=who	8
leftLast	class=whom	6
leftLast	class=whose	-1
leftLastNext	class=.	class=NNP	1
leftLastNext	class=ADV	class=,	5
leftLastNext	class=ADV	class=ADJ	-1
leftLastNext	class=ADV	class=ADV	-1
leftLastNext	class=ADV	class=fin	-5
leftLastNext	class=ADV	class=pp	-6
leftLastNext	class=NNP	class=ADV	3
leftLastNext	class=NNP	class=DASH	1
leftLastNext	class=NNP	class=fin	2
leftLastNext	class=NP	class=,	-1
leftLastNext	class=NP	class=DASH	2
leftLastNext	class=NP	class=NP	10
leftLastNext	class=NP	class=PRP	3
leftLastNext	class=NP	class=in	-3
leftLastNext	class=NP	class=of	-1
leftLastNext	class=NP	class=on	-2
leftLastNext	class=NP	class=pp	8
leftLastNext	class=NP	class=than	1
leftLastNext	class=NP	class=that	5
leftLastNext	class=NP	class=to	5
leftLastNext	class=PRP	class=ADV	2
leftLastNext	class=PRP	class=fin	1
leftLastNext	class=QC	class=NNP	5
leftLastNext	class=QC	class=NP	2
leftLastNext	class=QC	class=fin	2
leftLastNext	class=RP	class=NP	-4
leftLastNext	class=X	class=,	-1
leftLastNext	class=X	class=NNP	4
leftLastNext	class=X	class=fin	3
leftLastNext	class=fin	class=,	7
leftLastNext	class=fin	class=ADJ	-2
leftLastNext	class=fin	class=ADV	-1
leftLastNext	class=fin	class=NNP	-6
leftLastNext	class=fin	class=NP	-10
leftLastNext	class=fin	class=PRP	-2
leftLastNext	class=fin	class=in	8
leftLastNext	class=ing	class=NNP	-1
leftLastNext	class=ing	class=NP	-3
leftLastNext	class=that	class=NNP	1
leftLastNext	class=what	class=NNP	4
leftLastNext	class=what	class=NP	2
leftLastNext	class=which	class=NNP	2
leftLastNext	class=which	class=NP	4
leftLastNext	class=which	class=PRP	3
leftLastNext	class=which	class=fin	-3
leftLastNext	class=who	class=ADJ	3
leftLemmaBetween	word=?	chain=	-1
leftLemmaBetween	word=accord	chain=	7
leftLemmaBetween	word=accord	chain=,	14
leftLemmaBetween	word=appear	chain=	10
leftLemmaBetween	word=appear	chain=,	-1
leftLemmaBetween	word=appear	chain=, NP	-2
leftLemmaBetween	word=appear	chain=far	5
leftLemmaBetween	word=ask	chain=	-3
leftLemmaBetween	word=ask	chain=NP	3
leftLemmaBetween	word=back	chain=	-1
leftLemmaBetween	word=believe	chain=	-3
leftLemmaBetween	word=call	chain=	-3
leftLemmaBetween	word=come	chain=	3
leftLemmaBetween	word=expect	chain=	2
leftLemmaBetween	word=expect	chain=,	-2
leftLemmaBetween	word=in	chain=	7
leftLemmaBetween	word=know	chain=	4
leftLemmaBetween	word=look	chain=	5
leftLemmaBetween	word=name	chain=	3
leftLemmaBetween	word=note	chain=	-4
leftLemmaBetween	word=point	chain=	-1
leftLemmaBetween	word=report	chain=	-5
leftLemmaBetween	word=reportedly	chain=	4
leftLemmaBetween	word=say	chain=,	3
leftLemmaBetween	word=say	chain=, NP	10
leftLemmaBetween	word=say	chain=, PRP	10
leftLemmaBetween	word=say	chain=NP	5
leftLemmaBetween	word=say	chain=NP X NP X	3
leftLemmaBetween	word=seem	chain=	10
leftLemmaBetween	word=seem	chain=, NP	-3
leftLemmaBetween	word=show	chain=	-1
leftLemmaBetween	word=tell	chain=	-8
leftLemmaBetween	word=tell	chain=,	-7
leftLemmaBetween	word=tell	chain=, NP	1
leftLemmaBetween	word=want	chain=	-3
leftLemmaBetween	word=write	chain=,	-2
leftLemmaBetween	word=write	chain=, NP	1
leftLemmaForm	word=accord	form=ing	class=ADV	3
leftLemmaForm	word=accord	form=ing	class=NNP	-1
leftLemmaForm	word=accord	form=ing	class=NP	3
leftLemmaForm	word=accord	form=ing	class=QC	-2
leftLemmaForm	word=accord	form=ing	class=fin	3
leftLemmaForm	word=appear	form=fin	class=NNP	2
leftLemmaForm	word=appear	form=fin	class=PRP	2
leftLemmaForm	word=appear	form=fin	class=QC	-1
leftLemmaForm	word=ask	form=fin	class=NNP	-2
leftLemmaForm	word=criticism	form=nn	class=NNP	3
leftLemmaForm	word=dismiss	form=fin+passive	class=NNP	2
leftLemmaForm	word=expect	form=fin+passive+not	class=NNP	1
leftLemmaForm	word=expect	form=fin+passive+not	class=NP	-1
leftLemmaForm	word=oppose	form=pp	class=NNP	1
leftLemmaForm	word=report	form=fin	class=NNP	-3
leftLemmaForm	word=report	form=fin	class=NP	3
leftLemmaForm	word=say	form=fin	class=NNP	-2
leftLemmaForm	word=say	form=fin	class=NP	-2
leftLemmaForm	word=say	form=fin	class=QC	5
leftLemmaForm	word=say	form=fin	class=X	6
leftLemmaForm	word=say	form=fin	class=fin	1
leftLemmaForm	word=seem	form=fin	class=PRP	3
leftLemmaForm	word=seem	form=fin	class=QC	-1
leftLemmaForm	word=tell	form=fin	class=NNP	-6
leftLemmaForm	word=tell	form=fin	class=NP	-1
leftLemmaForm	word=tell	form=fin	class=QC	4
leftLemmaForm	word=unknown	form=jj	class=NNP	1
leftLemmaForm	word=view	form=fin	class=NP	-2
leftLemmaForm	word=write	form=fin	class=NNP	-1
leftLemmaForm	word=write	form=fin	class=X	5
leftLemmaLast	word=accord	class=ADV	3
leftLemmaLast	word=accord	class=NNP	-1
leftLemmaLast	word=accord	class=NP	3
leftLemmaLast	word=accord	class=QC	-2
leftLemmaLast	word=accord	class=fin	3
leftLemmaLast	word=appear	class=NNP	5
leftLemmaLast	word=appear	class=PRP	2
leftLemmaLast	word=appear	class=QC	-1
leftLemmaLast	word=ask	class=QC	4
leftLemmaLast	word=call	class=NNP	-3
leftLemmaLast	word=call	class=NP	2
leftLemmaLast	word=criticism	class=NNP	3
leftLemmaLast	word=dismiss	class=NNP	2
leftLemmaLast	word=nominate	class=NP	-1
leftLemmaLast	word=nominate	class=PRP	1
leftLemmaLast	word=oppose	class=NNP	1
leftLemmaLast	word=report	class=NNP	-1
leftLemmaLast	word=report	class=NP	3
leftLemmaLast	word=say	class=NNP	-1
leftLemmaLast	word=say	class=NP	-2
leftLemmaLast	word=say	class=QC	6
leftLemmaLast	word=say	class=X	6
leftLemmaLast	word=say	class=fin	1
leftLemmaLast	word=say	class=which	1
leftLemmaLast	word=seem	class=PRP	2
leftLemmaLast	word=seem	class=QC	-1
leftLemmaLast	word=tell	class=NNP	-6
leftLemmaLast	word=tell	class=NP	-1
leftLemmaLast	word=tell	class=QC	4
leftLemmaLast	word=unknown	class=NNP	1
leftLemmaLast	word=view	class=NP	-2
leftLemmaLast	word=want	class=NP	3
leftLemmaLast	word=want	class=PRP	-2
leftLemmaLast	word=write	class=NNP	-1
leftLemmaLast	word=write	class=X	5
leftLemmaNext	word=?	class=NNP	1
leftLemmaNext	word=accord	class=,	10
leftLemmaNext	word=accord	class=NNP	-3
leftLemmaNext	word=accord	class=fin	-5
leftLemmaNext	word=accord	class=ing	7
leftLemmaNext	word=appear	class=fin	8
leftLemmaNext	word=ask	class=NNP	2
leftLemmaNext	word=ask	class=fin	-1
leftLemmaNext	word=back	class=ADJ	1
leftLemmaNext	word=back	class=fin	-2
leftLemmaNext	word=believe	class=fin	-5
leftLemmaNext	word=call	class=that	2
leftLemmaNext	word=come	class=fin	1
leftLemmaNext	word=criticism	class=fin	1
leftLemmaNext	word=expect	class=fin	2
leftLemmaNext	word=favor	class=X	1
leftLemmaNext	word=in	class=in	6
leftLemmaNext	word=know	class=,	-1
leftLemmaNext	word=look	class=,	-2
leftLemmaNext	word=look	class=fin	2
leftLemmaNext	word=name	class=fin	2
leftLemmaNext	word=nominate	class=fin	2
leftLemmaNext	word=note	class=fin	-3
leftLemmaNext	word=point	class=,	2
leftLemmaNext	word=point	class=fin	-1
leftLemmaNext	word=remember	class=PRP	-1
leftLemmaNext	word=remember	class=fin	2
leftLemmaNext	word=report	class=,	7
leftLemmaNext	word=report	class=fin	-1
leftLemmaNext	word=reveal	class=,	1
leftLemmaNext	word=say	class=,	11
leftLemmaNext	word=say	class=NNP	9
leftLemmaNext	word=say	class=that	-5
leftLemmaNext	word=see	class=fin	1
leftLemmaNext	word=seem	class=,	-3
leftLemmaNext	word=seem	class=NNP	-1
leftLemmaNext	word=seem	class=fin	5
leftLemmaNext	word=show	class=,	7
leftLemmaNext	word=show	class=fin	-4
leftLemmaNext	word=support	class=fin	5
leftLemmaNext	word=tell	class=,	1
leftLemmaNext	word=tell	class=NP	5
leftLemmaNext	word=tell	class=fin	-7
leftLemmaNext	word=want	class=fin	-1
leftLemmaNext	word=write	class=NNP	1
leftLemmaNext	word=write	class=fin	-2
leftNext	class=,	5
leftNext	class=ADV	1
leftNext	class=DASH	4
leftNext	class=IN	-7
leftNext	class=NNP	6
leftNext	class=PRP	5
leftNext	class=and	-4
leftNext	class=as	2
leftNext	class=but	-2
leftNext	class=fin	5
leftNext	class=for	-1
leftNext	class=inf	-1
leftNext	class=ing	1
leftNext	class=of	-4
leftNext	class=on	-2
leftNext	class=than	4
leftNext	class=that	4
leftOutside	yes=no	yes=no	4
leftOutside	yes=no	yes=yes	8
leftRestAfter	n=14	chunk=,	class=,	5
leftRestAfter	n=14	chunk=IN	class=,	-3
leftRestAfter	n=14	chunk=IN	class=fin	5
leftRestAfter	n=14	chunk=NP	class=,	3
leftRestAfter	n=14	chunk=NP	class=fin	4
leftRestAfter	n=14	chunk=SUB	class=fin	3
leftRestAfter	n=14	chunk=TO	class=,	1
leftRestAfter	n=14	chunk=TO	class=fin	-1
leftRestAfter	n=14	chunk=V	class=ADV	1
leftRestAfter	n=2	chunk=.	class=,	6
leftRestAfter	n=2	chunk=.	class=ADV	-1
leftRestAfter	n=2	chunk=.	class=NNP	-1
leftRestAfter	n=2	chunk=.	class=NP	5
leftRestAfter	n=2	chunk=.	class=than	4
leftRestAfter	n=22	chunk=,	class=,	3
leftRestAfter	n=22	chunk=ADV	class=fin	1
leftRestAfter	n=22	chunk=NP	class=,	2
leftRestAfter	n=22	chunk=TO	class=fin	5
leftRestAfter	n=22	chunk=V	class=ADV	2
leftRestAfter	n=3	chunk=.	class=X	2
leftRestAfter	n=3	chunk=ADJ	class=,	-1
leftRestAfter	n=3	chunk=ADV	class=NP	1
leftRestAfter	n=3	chunk=NP	class=,	3
leftRestAfter	n=3	chunk=NP	class=fin	-3
leftRestAfter	n=4	chunk=ADV	class=,	-1
leftRestAfter	n=4	chunk=ADV	class=fin	1
leftRestAfter	n=4	chunk=IN	class=,	-1
leftRestAfter	n=4	chunk=IN	class=NNP	5
leftRestAfter	n=4	chunk=IN	class=fin	1
leftRestAfter	n=4	chunk=TO	class=fin	-4
leftRestAfter	n=6	chunk=IN	class=,	-1
leftRestAfter	n=6	chunk=IN	class=NNP	1
leftRestAfter	n=6	chunk=IN	class=pp	2
leftRestAfter	n=6	chunk=NP	class=,	2
leftRestAfter	n=6	chunk=NP	class=fin	-1
leftRestAfter	n=6	chunk=NP	class=that	1
leftRestAfter	n=9	chunk=,	class=,	6
leftRestAfter	n=9	chunk=IN	class=,	-2
leftRestAfter	n=9	chunk=IN	class=ADV	2
leftRestAfter	n=9	chunk=NP	class=fin	-2
leftRestAfter	n=9	chunk=TO	class=,	-1
leftRestAfter	n=9	chunk=TO	class=fin	1
leftVerbs	n=0	8
leftVerbs	n=1	4
leftVerbs	n=3	-3
