# points-left.lex — points of the left stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
leftAfterBetween	chunk=,	chain=	-12
leftAfterBetween	chunk=,	chain=, NP	8
leftAfterBetween	chunk=,	chain=, PRP	9
leftAfterBetween	chunk=.	chain=	-7
leftAfterBetween	chunk=.	chain=, NP	5
leftAfterBetween	chunk=.	chain=, PRP	2
leftAfterBetween	chunk=.	chain=, QC NP	1
leftAfterBetween	chunk=.	chain=IN NP	1
leftAfterBetween	chunk=.	chain=NP ADV	2
leftAfterBetween	chunk=.	chain=X	2
leftAfterBetween	chunk=.	chain=far	-3
leftAfterBetween	chunk=ADJ	chain=	7
leftAfterBetween	chunk=ADJ	chain=, NP	-1
leftAfterBetween	chunk=ADV	chain=	5
leftAfterBetween	chunk=DASH	chain=	-1
leftAfterBetween	chunk=IN	chain=	1
leftAfterBetween	chunk=IN	chain=,	1
leftAfterBetween	chunk=IN	chain=, ADV	2
leftAfterBetween	chunk=IN	chain=, IN	2
leftAfterBetween	chunk=IN	chain=ADV	3
leftAfterBetween	chunk=IN	chain=ADV V	1
leftAfterBetween	chunk=IN	chain=NP IN NP	2
leftAfterBetween	chunk=IN	chain=PRP	2
leftAfterBetween	chunk=IN	chain=V	3
leftAfterBetween	chunk=IN	chain=WH NP	3
leftAfterBetween	chunk=IN	chain=far	-1
leftAfterBetween	chunk=NP	chain=	7
leftAfterBetween	chunk=NP	chain=,	7
leftAfterBetween	chunk=NP	chain=, NP	5
leftAfterBetween	chunk=NP	chain=IN NP ,	-1
leftAfterBetween	chunk=NP	chain=V	-1
leftAfterBetween	chunk=NP	chain=WH	2
leftAfterBetween	chunk=NP	chain=far	-1
leftAfterBetween	chunk=PRP	chain=	-2
leftAfterBetween	chunk=TO	chain=	4
leftAfterBetween	chunk=TO	chain=,	-2
leftAfterBetween	chunk=TO	chain=, NP	-4
leftAfterBetween	chunk=TO	chain=, NP ,	-1
leftAfterBetween	chunk=TO	chain=far	2
leftAfterBetween	chunk=V	chain=	2
leftAfterBetween	chunk=V	chain=ADV	3
leftAfterBetween	chunk=V	chain=IN NP	1
leftAfterBetween	chunk=V	chain=NP	1
leftAfterBetween	chunk=WH	chain=	-1
leftBetween	chain=	5
leftBetween	chain=, ADV	1
leftBetween	chain=, CC NP	-2
leftBetween	chain=, IN	4
leftBetween	chain=, IN NP	6
leftBetween	chain=, NP	1
leftBetween	chain=, NP ,	-8
leftBetween	chain=, NP , NP ,	3
leftBetween	chain=, NP IN NP	2
leftBetween	chain=, NP IN NP CC NP	2
leftBetween	chain=, PRP	5
leftBetween	chain=, QC NP	2
leftBetween	chain=, V IN NP ,	3
leftBetween	chain=, WH NP	-4
leftBetween	chain=, WH V NP IN NP	1
leftBetween	chain=ADJ IN NP	1
leftBetween	chain=ADV	4
leftBetween	chain=ADV ,	-1
leftBetween	chain=ADV V	2
leftBetween	chain=DASH	2
leftBetween	chain=IN	1
leftBetween	chain=IN NP	2
leftBetween	chain=IN NP ,	-11
leftBetween	chain=IN NP , NP	-1
leftBetween	chain=IN NP CC	-1
leftBetween	chain=NP	6
leftBetween	chain=NP ,	-1
leftBetween	chain=NP , NP IN NP ,	2
leftBetween	chain=NP IN	1
leftBetween	chain=NP IN NP	1
leftBetween	chain=PRP	8
leftBetween	chain=PRP ADV	4
leftBetween	chain=THAT NP	3
leftBetween	chain=THAT PRP	-1
leftBetween	chain=TO	3
leftBetween	chain=V	5
leftBetween	chain=V ADV	2
leftBetween	chain=V IN	2
leftBetween	chain=V IN NP ,	-2
leftBetween	chain=V NP	-1
leftBetween	chain=V NP ,	-3
leftBetween	chain=V NP IN NP ,	-1
leftBetween	chain=WH NP	3
leftBetween	chain=X	5
leftBetween	chain=far	-1
leftBetweenFine	classes4=	5
leftBetweenFine	classes4=, ADV	1
leftBetweenFine	classes4=, NNP ,	-8
leftBetweenFine	classes4=, PRP	5
leftBetweenFine	classes4=, QC NNP	3
leftBetweenFine	classes4=, as NNP	3
leftBetweenFine	classes4=, as NP	5
leftBetweenFine	classes4=, in	2
leftBetweenFine	classes4=ADV	4
leftBetweenFine	classes4=ADV ,	-1
leftBetweenFine	classes4=ADV fin	2
leftBetweenFine	classes4=DASH	2
leftBetweenFine	classes4=END	-6
leftBetweenFine	classes4=NNP	1
leftBetweenFine	classes4=NP	3
leftBetweenFine	classes4=NP in NP	2
leftBetweenFine	classes4=NP of	1
leftBetweenFine	classes4=PRP	8
leftBetweenFine	classes4=PRP ADV	4
leftBetweenFine	classes4=X	5
leftBetweenFine	classes4=as	1
leftBetweenFine	classes4=fin	4
leftBetweenFine	classes4=fin ADV	2
leftBetweenFine	classes4=fin NP ,	-3
leftBetweenFine	classes4=fin NP ADV	1
leftBetweenFine	classes4=in NP	1
leftBetweenFine	classes4=than NP	1
leftBetweenFine	classes4=that	1
leftBetweenFine	classes4=that NNP	2
leftBetweenFine	classes4=that NP	3
leftBetweenFine	classes4=that NP in NP	-1
leftBetweenFine	classes4=that PRP	-1
leftBetweenFine	classes4=to	3
leftClose	yes=no	class=,	8
leftClose	yes=no	class=ADV	1
leftClose	yes=no	class=CC	1
leftClose	yes=no	class=DASH	5
leftClose	yes=no	class=IN	-11
leftClose	yes=no	class=NP	-2
leftClose	yes=no	class=PRP	3
leftClose	yes=no	class=X	-2
leftClose	yes=no	class=and	-7
leftClose	yes=no	class=as	1
leftClose	yes=no	class=by	-3
leftClose	yes=no	class=fin	4
leftClose	yes=no	class=for	-1
leftClose	yes=no	class=from	-2
leftClose	yes=no	class=in	1
leftClose	yes=no	class=inf	-3
leftClose	yes=no	class=of	-6
leftClose	yes=no	class=on	-3
leftClose	yes=no	class=than	3
leftClose	yes=no	class=that	6
leftClose	yes=yes	class=NNP	9
leftClose	yes=yes	class=NP	2
leftClose	yes=yes	class=X	2
leftClose	yes=yes	class=fin	2
leftCloseBetween	yes=no	chain=	3
leftCloseBetween	yes=no	chain=, ADV	1
leftCloseBetween	yes=no	chain=, CC NP	-1
leftCloseBetween	yes=no	chain=, IN	4
leftCloseBetween	yes=no	chain=, IN NP	1
leftCloseBetween	yes=no	chain=, NP	1
leftCloseBetween	yes=no	chain=, NP ,	-8
leftCloseBetween	yes=no	chain=, NP , NP ,	3
leftCloseBetween	yes=no	chain=, NP IN NP	1
leftCloseBetween	yes=no	chain=, NP IN NP CC NP	2
leftCloseBetween	yes=no	chain=, PRP	5
leftCloseBetween	yes=no	chain=, QC NP	2
leftCloseBetween	yes=no	chain=, V IN NP ,	3
leftCloseBetween	yes=no	chain=, WH NP	-4
leftCloseBetween	yes=no	chain=, WH V NP IN NP	1
leftCloseBetween	yes=no	chain=ADJ IN NP	1
leftCloseBetween	yes=no	chain=ADV	5
leftCloseBetween	yes=no	chain=ADV ,	-1
leftCloseBetween	yes=no	chain=ADV V	2
leftCloseBetween	yes=no	chain=DASH	2
leftCloseBetween	yes=no	chain=IN NP	1
leftCloseBetween	yes=no	chain=IN NP ,	-7
leftCloseBetween	yes=no	chain=IN NP , NP	-1
leftCloseBetween	yes=no	chain=IN NP CC	-1
leftCloseBetween	yes=no	chain=NP	4
leftCloseBetween	yes=no	chain=NP ADV	1
leftCloseBetween	yes=no	chain=NP IN NP	1
leftCloseBetween	yes=no	chain=PRP	6
leftCloseBetween	yes=no	chain=PRP ADV	4
leftCloseBetween	yes=no	chain=THAT NP	3
leftCloseBetween	yes=no	chain=THAT PRP	-1
leftCloseBetween	yes=no	chain=TO	3
leftCloseBetween	yes=no	chain=V	3
leftCloseBetween	yes=no	chain=V ADV	2
leftCloseBetween	yes=no	chain=V IN	2
leftCloseBetween	yes=no	chain=V IN NP ,	-2
leftCloseBetween	yes=no	chain=V NP	-2
leftCloseBetween	yes=no	chain=V NP ,	-1
leftCloseBetween	yes=no	chain=V NP IN NP ,	-1
leftCloseBetween	yes=no	chain=WH NP	3
leftCloseBetween	yes=no	chain=X	1
leftCloseBetween	yes=no	chain=far	-7
leftCloseBetween	yes=yes	chain=	2
leftCloseBetween	yes=yes	chain=, IN NP	1
leftCloseBetween	yes=yes	chain=X	2
leftCloseBetween	yes=yes	chain=far	3
leftFinite	yes=no	class=,	5
leftFinite	yes=no	class=ADV	1
leftFinite	yes=no	class=DASH	4
leftFinite	yes=no	class=NNP	1
leftFinite	yes=no	class=NP	-6
leftFinite	yes=no	class=and	-1
leftFinite	yes=no	class=fin	4
leftFinite	yes=no	class=in	-3
leftFinite	yes=no	class=pp	-1
leftFinite	yes=no	class=that	1
leftFinite	yes=yes	class=,	2
leftFinite	yes=yes	class=IN	-4
leftFinite	yes=yes	class=NNP	5
leftFinite	yes=yes	class=NP	4
leftFinite	yes=yes	class=PRP	5
leftFinite	yes=yes	class=and	-4
leftFinite	yes=yes	class=as	1
leftFinite	yes=yes	class=by	-1
leftFinite	yes=yes	class=fin	2
leftFinite	yes=yes	class=for	-2
leftFinite	yes=yes	class=in	4
leftFinite	yes=yes	class=inf	-2
leftFinite	yes=yes	class=of	-1
leftFinite	yes=yes	class=on	-4
leftFinite	yes=yes	class=pp	1
leftFinite	yes=yes	class=than	4
leftFinite	yes=yes	class=that	3
leftFirst	n=0	class=.	1
leftFirst	n=0	class=ADV	-2
leftFirst	n=0	class=NNP	7
leftFirst	n=0	class=NP	4
leftFirst	n=0	class=PRP	2
leftFirst	n=0	class=QC	-4
leftFirst	n=0	class=X	-3
leftFirst	n=0	class=ing	1
leftFirst	n=0	class=what	4
leftFirst	n=1	class=ADV	-6
leftFirst	n=1	class=NP	5
leftFirst	n=1	class=fin	-8
leftFirst	n=2	class=ADV	-4
leftFirst	n=2	class=PRP	-1
leftFirst	n=2	class=fin	-4
leftFirst	n=3	class=ADJ	-2
leftFirst	n=3	class=ADV	-6
leftFirst	n=3	class=NNP	1
leftFirst	n=3	class=NP	1
leftFirst	n=3	class=PRP	1
leftFirst	n=3	class=QC	13
leftFirst	n=3	class=RP	-4
leftFirst	n=3	class=fin	-8
leftFirst	n=3	class=inf	-9
leftFirst	n=3	class=ing	-11
leftFirst	n=3	class=pp	-3
leftFirst	n=3	class=that	9
leftFirst	n=3	class=what	12
leftFirst	n=3	class=when	-3
leftFirst	n=3	class=where	-1
leftFirst	n=3	class=which	19
leftFirst	n=3	class=who	9
leftFirst	n=3	class=whom	5
leftFirst	n=3	class=whose	-1
leftFormBetween	form=fin	chain=	-6
leftFormBetween	form=fin	chain=,	-1
leftFormBetween	form=fin	chain=, IN NP	5
leftFormBetween	form=fin	chain=, NP	12
leftFormBetween	form=fin	chain=, NP , NP ,	1
leftFormBetween	form=fin	chain=, NP IN NP	5
leftFormBetween	form=fin	chain=, PRP	6
leftFormBetween	form=fin	chain=, QC NP	2
leftFormBetween	form=fin	chain=IN NP ,	-3
leftFormBetween	form=fin	chain=NP	8
leftFormBetween	form=fin	chain=NP , NP IN NP ,	2
leftFormBetween	form=fin	chain=NP IN NP	4
leftFormBetween	form=fin	chain=PRP	8
leftFormBetween	form=fin	chain=PRP ADV	3
leftFormBetween	form=fin	chain=THAT PRP	-3
leftFormBetween	form=fin	chain=V NP	-3
leftFormBetween	form=fin	chain=far	1
leftFormBetween	form=fin+have	chain=	-4
leftFormBetween	form=fin+have	chain=NP	3
leftFormBetween	form=fin+have	chain=PRP	1
leftFormBetween	form=fin+have	chain=far	-3
leftFormBetween	form=fin+modal	chain=	-4
leftFormBetween	form=fin+not	chain=	-1
leftFormBetween	form=fin+not+modal	chain=	1
leftFormBetween	form=fin+passive	chain=	17
leftFormBetween	form=fin+passive	chain=,	-1
leftFormBetween	form=fin+passive	chain=, NP	-2
leftFormBetween	form=fin+passive	chain=, NP ,	-2
leftFormBetween	form=fin+passive	chain=, WH V NP IN NP	3
leftFormBetween	form=fin+passive	chain=NP	-1
leftFormBetween	form=fin+passive	chain=WH	1
leftFormBetween	form=fin+passive	chain=far	2
leftFormBetween	form=fin+passive+modal	chain=	6
leftFormBetween	form=fin+passive+not	chain=	5
leftFormBetween	form=in	chain=	11
leftFormBetween	form=in	chain=,	1
leftFormBetween	form=inf	chain=TO	3
leftFormBetween	form=ing	chain=,	8
leftFormBetween	form=jj	chain=	-7
leftFormBetween	form=jj	chain=ADV	-1
leftFormBetween	form=jj	chain=V	1
leftFormBetween	form=nn	chain=	-4
leftFormBetween	form=nn	chain=V	6
leftFormBetween	form=nn	chain=V IN	4
leftFormBetween	form=nn	chain=far	-2
leftFormBetween	form=nns	chain=	1
leftFormBetween	form=nns	chain=,	6
leftFormBetween	form=nns	chain=IN	-1
leftFormBetween	form=np	chain=	-1
leftFormBetween	form=pp	chain=	1
leftFormBetween	form=pp	chain=, ADV	1
leftFormBetween	form=pp	chain=, NP	-2
leftFormBetween	form=pp	chain=far	-3
leftFormBetween	form=rb	chain=	7
leftFormLast	form=fin	class=ADV	-4
leftFormLast	form=fin	class=NNP	-3
leftFormLast	form=fin	class=NP	1
leftFormLast	form=fin	class=QC	6
leftFormLast	form=fin	class=X	1
leftFormLast	form=fin	class=fin	-1
leftFormLast	form=fin	class=ing	-4
leftFormLast	form=fin	class=that	8
leftFormLast	form=fin	class=what	8
leftFormLast	form=fin	class=which	10
leftFormLast	form=fin	class=whom	5
leftFormLast	form=fin+have	class=NNP	-2
leftFormLast	form=fin+have	class=NP	-2
leftFormLast	form=fin+have	class=which	3
leftFormLast	form=fin+modal	class=NNP	-1
leftFormLast	form=fin+modal	class=NP	1
leftFormLast	form=fin+modal	class=PRP	-3
leftFormLast	form=fin+not	class=PRP	-1
leftFormLast	form=fin+not+modal	class=NNP	1
leftFormLast	form=fin+passive	class=ADV	-1
leftFormLast	form=fin+passive	class=NNP	6
leftFormLast	form=fin+passive	class=NP	1
leftFormLast	form=fin+passive	class=PRP	3
leftFormLast	form=fin+passive	class=QC	-4
leftFormLast	form=fin+passive	class=ing	1
leftFormLast	form=fin+passive	class=which	-5
leftFormLast	form=fin+passive	class=who	2
leftFormLast	form=fin+passive+modal	class=PRP	1
leftFormLast	form=fin+passive+not	class=NNP	1
leftFormLast	form=in	class=NP	1
leftFormLast	form=inf	class=NP	2
leftFormLast	form=inf	class=fin	-2
leftFormLast	form=inf+passive	class=NP	1
leftFormLast	form=ing	class=NP	1
leftFormLast	form=jj	class=ADV	-4
leftFormLast	form=jj	class=PRP	1
leftFormLast	form=jj	class=fin	-6
leftFormLast	form=nn	class=ADJ	-1
leftFormLast	form=nn	class=ADV	-2
leftFormLast	form=nn	class=NNP	7
leftFormLast	form=nn	class=fin	-3
leftFormLast	form=nn	class=which	3
leftFormLast	form=nns	class=NP	-2
leftFormLast	form=np	class=NNP	-1
leftFormLast	form=np	class=QC	6
leftFormLast	form=pp	class=ADJ	-4
leftFormLast	form=pp	class=ADV	-7
leftFormLast	form=pp	class=NNP	3
leftFormLast	form=pp	class=NP	2
leftFormLast	form=pp	class=X	-1
leftFormLast	form=pp	class=which	2
leftInside	yes=no	9
leftInside	yes=yes	-12
leftLastNext	class=.	class=NNP	1
leftLastNext	class=.	class=X	-1
leftLastNext	class=ADJ	class=,	-1
leftLastNext	class=ADV	class=,	3
leftLastNext	class=ADV	class=ADJ	-3
leftLastNext	class=ADV	class=ADV	-6
leftLastNext	class=ADV	class=NP	-1
leftLastNext	class=ADV	class=fin	-9
leftLastNext	class=ADV	class=pp	-4
leftLastNext	class=NNP	class=ADV	4
leftLastNext	class=NNP	class=DASH	1
leftLastNext	class=NNP	class=fin	3
leftLastNext	class=NP	class=DASH	2
leftLastNext	class=NP	class=IN	-2
leftLastNext	class=NP	class=NP	9
leftLastNext	class=NP	class=PRP	4
leftLastNext	class=NP	class=fin	1
leftLastNext	class=NP	class=in	-1
leftLastNext	class=NP	class=of	-3
leftLastNext	class=NP	class=on	-3
leftLastNext	class=NP	class=pp	9
leftLastNext	class=NP	class=than	1
leftLastNext	class=NP	class=that	5
leftLastNext	class=NP	class=to	3
leftLastNext	class=PRP	class=ADV	4
leftLastNext	class=PRP	class=fin	1
leftLastNext	class=QC	class=NNP	7
leftLastNext	class=QC	class=NP	2
leftLastNext	class=QC	class=X	2
leftLastNext	class=QC	class=fin	2
leftLastNext	class=RP	class=NP	-3
leftLastNext	class=X	class=fin	1
leftLastNext	class=fin	class=,	7
leftLastNext	class=fin	class=ADJ	-4
leftLastNext	class=fin	class=ADV	-5
leftLastNext	class=fin	class=NNP	-7
leftLastNext	class=fin	class=NP	-13
leftLastNext	class=fin	class=PRP	-4
leftLastNext	class=fin	class=in	5
leftLastNext	class=inf	class=NP	-2
leftLastNext	class=ing	class=,	2
leftLastNext	class=ing	class=NNP	-1
leftLastNext	class=ing	class=NP	-5
leftLastNext	class=that	class=NNP	3
leftLastNext	class=that	class=NP	3
leftLastNext	class=what	class=NNP	6
leftLastNext	class=what	class=NP	5
leftLastNext	class=what	class=PRP	1
leftLastNext	class=what	class=fin	2
leftLastNext	class=which	class=NNP	2
leftLastNext	class=which	class=NP	5
leftLastNext	class=which	class=PRP	3
leftLastNext	class=which	class=fin	-2
leftLastNext	class=whose	class=NP	-1
leftLemmaBetween	word=?	chain=	-2
leftLemmaBetween	word=accord	chain=	2
leftLemmaBetween	word=accord	chain=,	11
leftLemmaBetween	word=appear	chain=	7
leftLemmaBetween	word=appear	chain=,	-1
leftLemmaBetween	word=appear	chain=, NP	-2
leftLemmaBetween	word=appear	chain=far	5
leftLemmaBetween	word=ask	chain=	-2
leftLemmaBetween	word=ask	chain=NP	2
leftLemmaBetween	word=believe	chain=	-2
leftLemmaBetween	word=call	chain=	-3
leftLemmaBetween	word=claim	chain=	1
leftLemmaBetween	word=come	chain=	2
leftLemmaBetween	word=describe	chain=,	-6
leftLemmaBetween	word=expect	chain=	2
leftLemmaBetween	word=expect	chain=,	-4
leftLemmaBetween	word=find	chain=	-4
leftLemmaBetween	word=find	chain=, NP	5
leftLemmaBetween	word=hear	chain=	-2
leftLemmaBetween	word=in	chain=	7
leftLemmaBetween	word=keep	chain=far	1
leftLemmaBetween	word=know	chain=	6
leftLemmaBetween	word=look	chain=	4
leftLemmaBetween	word=make	chain=	-2
leftLemmaBetween	word=name	chain=	2
leftLemmaBetween	word=nickname	chain=,	1
leftLemmaBetween	word=note	chain=	-2
leftLemmaBetween	word=pass	chain=	1
leftLemmaBetween	word=point	chain=	-1
leftLemmaBetween	word=report	chain=	-3
leftLemmaBetween	word=reportedly	chain=	3
leftLemmaBetween	word=say	chain=, NP	6
leftLemmaBetween	word=say	chain=, PRP	5
leftLemmaBetween	word=say	chain=, WH V NP IN NP	1
leftLemmaBetween	word=say	chain=IN NP ,	-1
leftLemmaBetween	word=say	chain=NP	4
leftLemmaBetween	word=say	chain=PRP	1
leftLemmaBetween	word=seem	chain=	8
leftLemmaBetween	word=seem	chain=, NP	-3
leftLemmaBetween	word=show	chain=	-2
leftLemmaBetween	word=tell	chain=	-7
leftLemmaBetween	word=think	chain=,	2
leftLemmaBetween	word=want	chain=	-1
leftLemmaLast	word=accord	class=ADV	2
leftLemmaLast	word=accord	class=NNP	-1
leftLemmaLast	word=accord	class=NP	5
leftLemmaLast	word=appear	class=NNP	4
leftLemmaLast	word=appear	class=NP	-2
leftLemmaLast	word=appear	class=PRP	2
leftLemmaLast	word=appear	class=QC	-1
leftLemmaLast	word=appear	class=which	1
leftLemmaLast	word=ask	class=QC	3
leftLemmaLast	word=call	class=NNP	-2
leftLemmaLast	word=call	class=NP	1
leftLemmaLast	word=describe	class=NP	-2
leftLemmaLast	word=dismiss	class=NNP	1
leftLemmaLast	word=expect	class=ing	2
leftLemmaLast	word=keep	class=NP	-1
leftLemmaLast	word=know	class=NP	4
leftLemmaLast	word=look	class=ADV	-1
leftLemmaLast	word=nominate	class=NP	-1
leftLemmaLast	word=oppose	class=NNP	1
leftLemmaLast	word=point	class=NNP	-2
leftLemmaLast	word=point	class=NP	2
leftLemmaLast	word=report	class=NNP	-1
leftLemmaLast	word=report	class=NP	4
leftLemmaLast	word=say	class=NNP	-2
leftLemmaLast	word=say	class=NP	-1
leftLemmaLast	word=say	class=QC	6
leftLemmaLast	word=say	class=fin	1
leftLemmaLast	word=seem	class=PRP	1
leftLemmaLast	word=stand	class=NP	-1
leftLemmaLast	word=tell	class=NNP	-4
leftLemmaLast	word=tell	class=QC	3
leftLemmaLast	word=think	class=ADV	4
leftLemmaLast	word=think	class=NP	-5
leftLemmaLast	word=view	class=NP	-1
leftLemmaLast	word=want	class=NP	2
leftLemmaLast	word=want	class=PRP	-1
leftLemmaNext	word=accord	class=,	10
leftLemmaNext	word=accord	class=ADV	-1
leftLemmaNext	word=accord	class=NNP	-1
leftLemmaNext	word=accord	class=fin	-2
leftLemmaNext	word=accord	class=ing	2
leftLemmaNext	word=admit	class=,	1
leftLemmaNext	word=appear	class=,	-1
leftLemmaNext	word=appear	class=ADJ	2
leftLemmaNext	word=appear	class=fin	5
leftLemmaNext	word=ask	class=NNP	1
leftLemmaNext	word=back	class=fin	-1
leftLemmaNext	word=believe	class=fin	-3
leftLemmaNext	word=call	class=that	2
leftLemmaNext	word=consider	class=fin	1
leftLemmaNext	word=criticism	class=fin	1
leftLemmaNext	word=describe	class=fin	1
leftLemmaNext	word=discover	class=,	1
leftLemmaNext	word=expect	class=fin	2
leftLemmaNext	word=find	class=,	4
leftLemmaNext	word=find	class=fin	-1
leftLemmaNext	word=find	class=in	2
leftLemmaNext	word=hear	class=,	1
leftLemmaNext	word=in	class=in	6
leftLemmaNext	word=look	class=,	-2
leftLemmaNext	word=look	class=fin	2
leftLemmaNext	word=mean	class=fin	1
leftLemmaNext	word=nickname	class=,	1
leftLemmaNext	word=nominate	class=fin	1
leftLemmaNext	word=note	class=,	1
leftLemmaNext	word=note	class=fin	-2
leftLemmaNext	word=point	class=,	1
leftLemmaNext	word=point	class=fin	-1
leftLemmaNext	word=remember	class=fin	2
leftLemmaNext	word=report	class=,	10
leftLemmaNext	word=report	class=fin	-1
leftLemmaNext	word=reportedly	class=ADV	1
leftLemmaNext	word=reportedly	class=fin	1
leftLemmaNext	word=say	class=,	9
leftLemmaNext	word=say	class=ADV	-1
leftLemmaNext	word=say	class=NNP	8
leftLemmaNext	word=say	class=fin	-1
leftLemmaNext	word=say	class=that	-4
leftLemmaNext	word=see	class=fin	1
leftLemmaNext	word=seem	class=,	-4
leftLemmaNext	word=seem	class=fin	4
leftLemmaNext	word=show	class=,	6
leftLemmaNext	word=show	class=fin	-5
leftLemmaNext	word=stand	class=fin	1
leftLemmaNext	word=suggest	class=,	1
leftLemmaNext	word=support	class=fin	4
leftLemmaNext	word=tell	class=,	4
leftLemmaNext	word=tell	class=NP	1
leftLemmaNext	word=tell	class=fin	-6
leftLemmaNext	word=want	class=fin	-1
leftLemmaNext	word=write	class=,	1
leftRestAfter	n=1	chunk=NP	class=,	4
leftRestAfter	n=1	chunk=NP	class=fin	-3
leftRestAfter	n=14	chunk=,	class=,	5
leftRestAfter	n=14	chunk=,	class=fin	-1
leftRestAfter	n=14	chunk=IN	class=,	-3
leftRestAfter	n=14	chunk=IN	class=DASH	1
leftRestAfter	n=14	chunk=IN	class=fin	4
leftRestAfter	n=14	chunk=NP	class=,	3
leftRestAfter	n=14	chunk=NP	class=fin	1
leftRestAfter	n=14	chunk=TO	class=,	1
leftRestAfter	n=14	chunk=TO	class=fin	-1
leftRestAfter	n=14	chunk=V	class=ADV	1
leftRestAfter	n=2	chunk=.	class=,	5
leftRestAfter	n=2	chunk=.	class=NP	4
leftRestAfter	n=2	chunk=.	class=than	3
leftRestAfter	n=22	chunk=,	class=,	1
leftRestAfter	n=22	chunk=ADJ	class=fin	1
leftRestAfter	n=22	chunk=ADV	class=fin	1
leftRestAfter	n=22	chunk=NP	class=,	2
leftRestAfter	n=22	chunk=NP	class=ADV	-1
leftRestAfter	n=22	chunk=TO	class=fin	3
leftRestAfter	n=22	chunk=V	class=ADV	1
leftRestAfter	n=3	chunk=.	class=X	2
leftRestAfter	n=3	chunk=ADJ	class=,	-1
leftRestAfter	n=3	chunk=NP	class=,	4
leftRestAfter	n=3	chunk=NP	class=fin	-3
leftRestAfter	n=4	chunk=ADV	class=,	-1
leftRestAfter	n=4	chunk=ADV	class=fin	4
leftRestAfter	n=4	chunk=ADV	class=pp	-2
leftRestAfter	n=4	chunk=IN	class=NNP	3
leftRestAfter	n=4	chunk=IN	class=NP	-2
leftRestAfter	n=4	chunk=IN	class=fin	1
leftRestAfter	n=4	chunk=NP	class=,	-1
leftRestAfter	n=4	chunk=TO	class=ADJ	2
leftRestAfter	n=4	chunk=TO	class=fin	-7
leftRestAfter	n=6	chunk=,	class=,	1
leftRestAfter	n=6	chunk=,	class=fin	-1
leftRestAfter	n=6	chunk=ADV	class=fin	1
leftRestAfter	n=6	chunk=IN	class=fin	1
leftRestAfter	n=6	chunk=IN	class=pp	1
leftRestAfter	n=6	chunk=NP	class=,	2
leftRestAfter	n=6	chunk=TO	class=fin	2
leftRestAfter	n=9	chunk=,	class=,	7
leftRestAfter	n=9	chunk=,	class=fin	-4
leftRestAfter	n=9	chunk=IN	class=,	-1
leftRestAfter	n=9	chunk=IN	class=ADV	1
leftRestAfter	n=9	chunk=NP	class=NNP	1
leftRestAfter	n=9	chunk=NP	class=fin	-1
leftRestAfter	n=9	chunk=TO	class=fin	1
leftRestAfter	n=9	chunk=V	class=,	-6
leftRestAfter	n=9	chunk=V	class=NNP	2
leftRule	rule=according-to	n=1	5
leftRule	rule=according-to	n=2	-7
leftRule	rule=according-to	n=3	3
leftRule	rule=clause-resumed	n=1	11
leftRule	rule=clause-resumed	n=2	-2
leftRule	rule=clause-resumed	n=3	-4
leftRule	rule=clause-subject-verb	n=1	15
leftRule	rule=clause-subject-verb	n=2	-5
leftRule	rule=clause-subject-verb	n=3	-11
leftRule	rule=none	n=0	3
leftRule	rule=quotation-resumed	n=1	8
leftRule	rule=quotation-resumed	n=3	-8
leftRule	rule=quotation-subject-verb	n=1	8
leftRule	rule=quotation-subject-verb	n=3	-11
leftRule	rule=to-infinitive	n=1	8
leftRule	rule=to-infinitive	n=2	-6
leftVerbs	n=0	8
leftVerbs	n=1	3
leftVerbs	n=2	-2
leftVerbs	n=3	-2
