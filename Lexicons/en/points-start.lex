# points-start.lex — points of the start stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
startBetween	path=	class=ADJ	3
startBetween	path=	class=CC	5
startBetween	path=	class=EX	4
startBetween	path=	class=NNP	4
startBetween	path=	class=NP	3
startBetween	path=	class=POSS	3
startBetween	path=	class=PRP	2
startBetween	path=	class=QO	3
startBetween	path=	class=RP	-1
startBetween	path=	class=X	6
startBetween	path=	class=as	1
startBetween	path=	class=at	1
startBetween	path=	class=because	2
startBetween	path=	class=fin	3
startBetween	path=	class=if	3
startBetween	path=	class=inf	3
startBetween	path=	class=ing	2
startBetween	path=	class=like	1
startBetween	path=	class=of	1
startBetween	path=	class=pp	3
startBetween	path=	class=that	2
startBetween	path=	class=to	1
startBetween	path=,	class=NNP	4
startBetween	path=,	class=NP	1
startBetween	path=,	class=PRP	2
startBetween	path=,	class=X	4
startBetween	path=,	class=and	3
startBetween	path=,	class=fin	7
startBetween	path=,	class=from	1
startBetween	path=, ADV ,	class=that	1
startBetween	path=, IN	class=NP	-6
startBetween	path=, NP CC V	class=NP	1
startBetween	path=:	class=NP	2
startBetween	path=ADJ IN NP	class=IN	1
startBetween	path=ADV	class=ADJ	-3
startBetween	path=ADV	class=ADV	-1
startBetween	path=ADV	class=what	-2
startBetween	path=ADV ADJ IN	class=NP	4
startBetween	path=ADV ADV IN	class=NP	3
startBetween	path=ADV IN	class=NNP	5
startBetween	path=ADV IN	class=NP	6
startBetween	path=ADV IN NP TO	class=NP	1
startBetween	path=ADV IN NP V	class=NP	1
startBetween	path=ADV NP IN	class=NNP	1
startBetween	path=CC	class=NP	-1
startBetween	path=CC V	class=NP	7
startBetween	path=IN	class=ADV	5
startBetween	path=IN	class=NNP	3
startBetween	path=IN	class=NP	2
startBetween	path=IN	class=POSS	1
startBetween	path=IN	class=PRP	2
startBetween	path=IN	class=QO	1
startBetween	path=IN	class=X	4
startBetween	path=IN	class=at	1
startBetween	path=IN	class=pp	3
startBetween	path=IN IN	class=NP	2
startBetween	path=IN NP	class=NP	2
startBetween	path=IN NP	class=X	-1
startBetween	path=IN NP	class=about	4
startBetween	path=IN NP	class=as	4
startBetween	path=IN NP	class=fin	2
startBetween	path=IN NP	class=for	3
startBetween	path=IN NP	class=on	1
startBetween	path=IN NP	class=over	1
startBetween	path=IN NP	class=that	2
startBetween	path=IN NP ,	class=X	2
startBetween	path=IN NP ,	class=and	1
startBetween	path=IN NP ,	class=fin	1
startBetween	path=IN NP , NP	class=QO	-1
startBetween	path=IN NP IN	class=NNP	-3
startBetween	path=IN NP IN	class=NP	-1
startBetween	path=IN NP IN NP	class=IN	1
startBetween	path=IN NP IN NP	class=NP	1
startBetween	path=IN NP IN NP	class=PRP	-2
startBetween	path=IN NP IN NP	class=QO	2
startBetween	path=IN NP IN NP	class=about	1
startBetween	path=IN NP IN NP	class=that	2
startBetween	path=IN NP SUB	class=ing	5
startBetween	path=IN NP SUB V	class=NP	-7
startBetween	path=IN NP TO V	class=NP	1
startBetween	path=IN V	class=NP	-4
startBetween	path=NP	class=PRP	2
startBetween	path=NP	class=QO	-2
startBetween	path=NP	class=how	1
startBetween	path=NP	class=in	1
startBetween	path=NP	class=ing	-7
startBetween	path=NP	class=pp	-4
startBetween	path=NP	class=to	1
startBetween	path=NP	class=with	-1
startBetween	path=NP , V	class=NP	3
startBetween	path=NP , WH V	class=QO	1
startBetween	path=NP ADV IN	class=NP	1
startBetween	path=NP CC	class=NP	-1
startBetween	path=NP IN	class=ADJ	1
startBetween	path=NP IN	class=NNP	2
startBetween	path=NP IN	class=NP	2
startBetween	path=NP IN	class=PRP	3
startBetween	path=NP IN	class=QO	1
startBetween	path=NP IN NP	class=IN	1
startBetween	path=NP IN NP	class=about	1
startBetween	path=NP IN NP	class=that	-2
startBetween	path=NP IN NP	class=to	1
startBetween	path=NP IN NP ,	class=NP	3
startBetween	path=NP IN NP IN	class=NNP	1
startBetween	path=NP IN NP IN	class=NP	2
startBetween	path=NP IN NP IN	class=X	2
startBetween	path=NP IN NP IN	class=to	3
startBetween	path=NP IN NP SUB	class=that	3
startBetween	path=NP IN NP V	class=NP	1
startBetween	path=NP IN NP V	class=that	2
startBetween	path=NP IN NP WH	class=NP	2
startBetween	path=NP IN NP WH	class=QO	1
startBetween	path=NP SUB	class=ing	1
startBetween	path=NP TO	class=ing	2
startBetween	path=NP TO V	class=NNP	2
startBetween	path=NP TO V	class=NP	-1
startBetween	path=NP TO V NP	class=NP	-4
startBetween	path=NP V	class=NNP	-1
startBetween	path=NP V	class=NP	1
startBetween	path=NP V IN NP	class=to	3
startBetween	path=NP V NP ,	class=NP	1
startBetween	path=NP WH V	class=NP	3
startBetween	path=PRP	class=ADJ	1
startBetween	path=PRP	class=PRP	1
startBetween	path=PRP	class=QO	-1
startBetween	path=PRP IN	class=NP	1
startBetween	path=PRP V	class=NP	-6
startBetween	path=RP	class=NP	2
startBetween	path=RP IN	class=NP	2
startBetween	path=RP IN NP	class=for	2
startBetween	path=RP NP	class=that	-1
startBetween	path=RP NP IN	class=NP	1
startBetween	path=RP NP IN NP	class=QO	1
startBetween	path=RP NP V	class=NNP	1
startBetween	path=SUB	class=PRP	-4
startBetween	path=SUB	class=QO	1
startBetween	path=SUB	class=ing	6
startBetween	path=SUB	class=what	2
startBetween	path=SUB	class=who	2
startBetween	path=SUB V	class=NP	-2
startBetween	path=TO	class=inf	2
startBetween	path=TO	class=ing	1
startBetween	path=TO V	class=how	1
startBetween	path=TO V	class=that	2
startBetween	path=TO V NP	class=that	1
startBetween	path=TO V NP	class=to	1
startBetween	path=TO V NP IN	class=to	2
startBetween	path=TO V V	class=NP	1
startBetween	path=V	class=NP	-2
startBetween	path=V IN	class=NNP	3
startBetween	path=V NP	class=that	-2
startBetween	path=V NP	class=to	2
startBetween	path=V NP IN NP	class=NP	1
startBetweenVerb	path=	class=#	class=ADJ	1
startBetweenVerb	path=	class=#	class=IN	1
startBetweenVerb	path=	class=#	class=NNP	1
startBetweenVerb	path=	class=#	class=NP	1
startBetweenVerb	path=	class=#	class=RP	-2
startBetweenVerb	path=	class=#	class=X	3
startBetweenVerb	path=	class=#	class=about	-2
startBetweenVerb	path=	class=#	class=by	-1
startBetweenVerb	path=	class=#	class=fin	1
startBetweenVerb	path=	class=#	class=ing	1
startBetweenVerb	path=	class=#	class=like	1
startBetweenVerb	path=	class=#	class=of	3
startBetweenVerb	path=	class=#	class=pp	3
startBetweenVerb	path=	class=fin	class=ADJ	2
startBetweenVerb	path=	class=fin	class=ADV	2
startBetweenVerb	path=	class=fin	class=EX	4
startBetweenVerb	path=	class=fin	class=NNP	1
startBetweenVerb	path=	class=fin	class=NP	2
startBetweenVerb	path=	class=fin	class=PRP	2
startBetweenVerb	path=	class=fin	class=about	1
startBetweenVerb	path=	class=fin	class=at	3
startBetweenVerb	path=	class=fin	class=because	2
startBetweenVerb	path=	class=fin	class=for	3
startBetweenVerb	path=	class=fin	class=if	1
startBetweenVerb	path=	class=fin	class=ing	1
startBetweenVerb	path=	class=fin	class=of	-2
startBetweenVerb	path=	class=fin	class=that	1
startBetweenVerb	path=	class=inf	class=ADV	-1
startBetweenVerb	path=	class=inf	class=as	1
startBetweenVerb	path=	class=inf	class=fin	1
startBetweenVerb	path=	class=inf	class=to	3
startBetweenVerb	path=	class=ing	class=ADJ	-4
startBetweenVerb	path=	class=ing	class=ADV	1
startBetweenVerb	path=	class=ing	class=to	-2
startBetweenVerb	path=	class=pp	class=POSS	1
startBetweenVerb	path=,	class=#	class=ADV	-4
startBetweenVerb	path=,	class=#	class=fin	1
startBetweenVerb	path=,	class=fin	class=ADV	1
startBetweenVerb	path=,	class=fin	class=NNP	4
startBetweenVerb	path=,	class=fin	class=NP	5
startBetweenVerb	path=,	class=fin	class=PRP	2
startBetweenVerb	path=, IN	class=#	class=NP	-5
startBetweenVerb	path=, NP CC V	class=#	class=NP	1
startBetweenVerb	path=ADV	class=fin	class=what	-2
startBetweenVerb	path=ADV	class=inf	class=to	-1
startBetweenVerb	path=ADV ADJ IN	class=#	class=NP	3
startBetweenVerb	path=ADV ADV IN	class=#	class=NP	2
startBetweenVerb	path=ADV IN	class=#	class=NNP	2
startBetweenVerb	path=ADV IN	class=#	class=NP	8
startBetweenVerb	path=ADV TO V IN	class=#	class=NP	1
startBetweenVerb	path=CC V	class=#	class=NP	5
startBetweenVerb	path=IN	class=#	class=ADJ	3
startBetweenVerb	path=IN	class=#	class=NP	2
startBetweenVerb	path=IN	class=#	class=PRP	2
startBetweenVerb	path=IN	class=#	class=QO	1
startBetweenVerb	path=IN	class=#	class=X	4
startBetweenVerb	path=IN	class=#	class=at	1
startBetweenVerb	path=IN	class=#	class=pp	1
startBetweenVerb	path=IN	class=ing	class=NNP	2
startBetweenVerb	path=IN	class=pp	class=NP	-1
startBetweenVerb	path=IN IN NP IN	class=#	class=NP	-3
startBetweenVerb	path=IN NP	class=#	class=NP	4
startBetweenVerb	path=IN NP	class=#	class=as	4
startBetweenVerb	path=IN NP	class=#	class=on	1
startBetweenVerb	path=IN NP	class=#	class=over	1
startBetweenVerb	path=IN NP	class=fin	class=that	1
startBetweenVerb	path=IN NP	class=ing	class=for	2
startBetweenVerb	path=IN NP ,	class=#	class=NP	-1
startBetweenVerb	path=IN NP ,	class=#	class=fin	1
startBetweenVerb	path=IN NP ,	class=#	class=ing	-1
startBetweenVerb	path=IN NP ,	class=fin	class=NP	5
startBetweenVerb	path=IN NP , V	class=#	class=NNP	1
startBetweenVerb	path=IN NP IN	class=#	class=NNP	-1
startBetweenVerb	path=IN NP IN	class=#	class=NP	1
startBetweenVerb	path=IN NP IN	class=inf	class=NP	-2
startBetweenVerb	path=IN NP IN NP	class=#	class=IN	1
startBetweenVerb	path=IN NP IN NP	class=#	class=ing	-2
startBetweenVerb	path=IN NP IN NP	class=fin	class=NP	3
startBetweenVerb	path=IN NP IN NP	class=fin	class=that	1
startBetweenVerb	path=IN NP IN NP	class=ing	class=for	1
startBetweenVerb	path=IN NP SUB	class=#	class=ing	1
startBetweenVerb	path=IN NP SUB V	class=#	class=NP	-2
startBetweenVerb	path=IN NP TO V	class=#	class=NP	2
startBetweenVerb	path=IN V	class=#	class=NP	-2
startBetweenVerb	path=NP	class=#	class=ing	-1
startBetweenVerb	path=NP	class=fin	class=NP	1
startBetweenVerb	path=NP	class=fin	class=PRP	2
startBetweenVerb	path=NP	class=inf	class=ADV	1
startBetweenVerb	path=NP	class=inf	class=to	1
startBetweenVerb	path=NP	class=ing	class=of	1
startBetweenVerb	path=NP ,	class=#	class=NNP	-2
startBetweenVerb	path=NP ,	class=#	class=NP	-8
startBetweenVerb	path=NP ,	class=#	class=QO	-1
startBetweenVerb	path=NP ,	class=fin	class=NP	3
startBetweenVerb	path=NP ,	class=fin	class=QO	2
startBetweenVerb	path=NP , V	class=fin	class=NP	2
startBetweenVerb	path=NP IN	class=#	class=NNP	2
startBetweenVerb	path=NP IN	class=#	class=NP	2
startBetweenVerb	path=NP IN	class=#	class=PRP	4
startBetweenVerb	path=NP IN	class=#	class=QO	2
startBetweenVerb	path=NP IN	class=ing	class=NP	-3
startBetweenVerb	path=NP IN NP	class=#	class=IN	2
startBetweenVerb	path=NP IN NP	class=inf	class=to	1
startBetweenVerb	path=NP IN NP	class=ing	class=about	2
startBetweenVerb	path=NP IN NP IN	class=#	class=NNP	3
startBetweenVerb	path=NP IN NP IN	class=inf	class=to	3
startBetweenVerb	path=NP IN NP SUB	class=fin	class=that	3
startBetweenVerb	path=NP IN NP V	class=#	class=NP	2
startBetweenVerb	path=NP IN NP V	class=fin	class=that	1
startBetweenVerb	path=NP IN NP WH	class=#	class=NP	3
startBetweenVerb	path=NP IN NP WH	class=#	class=QO	1
startBetweenVerb	path=NP SUB	class=inf	class=ing	1
startBetweenVerb	path=NP TO	class=#	class=ing	2
startBetweenVerb	path=NP TO V	class=#	class=NP	-1
startBetweenVerb	path=NP TO V	class=inf	class=NNP	2
startBetweenVerb	path=NP TO V	class=ing	class=NP	1
startBetweenVerb	path=NP V	class=#	class=NNP	-2
startBetweenVerb	path=NP V	class=fin	class=NP	2
startBetweenVerb	path=NP V	class=fin	class=PRP	1
startBetweenVerb	path=NP V IN NP	class=inf	class=to	3
startBetweenVerb	path=NP WH V	class=fin	class=NP	1
startBetweenVerb	path=PRP	class=#	class=ADV	-1
startBetweenVerb	path=PRP	class=#	class=NP	-1
startBetweenVerb	path=PRP	class=#	class=as	-3
startBetweenVerb	path=PRP	class=fin	class=PRP	1
startBetweenVerb	path=RP	class=#	class=NP	4
startBetweenVerb	path=RP	class=ing	class=NP	-2
startBetweenVerb	path=RP IN	class=#	class=NP	1
startBetweenVerb	path=RP NP	class=fin	class=that	-1
startBetweenVerb	path=RP NP IN	class=#	class=NP	2
startBetweenVerb	path=SUB	class=#	class=ing	2
startBetweenVerb	path=SUB	class=fin	class=PRP	-4
startBetweenVerb	path=SUB	class=fin	class=what	1
startBetweenVerb	path=SUB	class=fin	class=who	2
startBetweenVerb	path=SUB	class=ing	class=QO	1
startBetweenVerb	path=SUB V	class=#	class=NP	-1
startBetweenVerb	path=THAT	class=fin	class=NP	1
startBetweenVerb	path=TO	class=inf	class=inf	1
startBetweenVerb	path=TO V	class=#	class=NNP	1
startBetweenVerb	path=TO V	class=fin	class=that	1
startBetweenVerb	path=TO V	class=ing	class=NP	1
startBetweenVerb	path=TO V IN	class=#	class=NP	1
startBetweenVerb	path=TO V NP	class=inf	class=to	1
startBetweenVerb	path=TO V NP IN	class=inf	class=to	2
startBetweenVerb	path=TO V V	class=#	class=NP	1
startBetweenVerb	path=V	class=fin	class=NP	-2
startBetweenVerb	path=V	class=inf	class=NP	-1
startBetweenVerb	path=V	class=pp	class=NP	1
startBetweenVerb	path=V IN	class=#	class=NNP	1
startBetweenVerb	path=V NP	class=fin	class=that	-2
startBetweenVerb	path=V NP	class=inf	class=to	2
startBetweenVerb	path=V NP IN	class=#	class=NP	1
startClass	class=ADJ	3
startClass	class=ADV	4
startClass	class=CC	5
startClass	class=EX	7
startClass	class=IN	4
startClass	class=NNP	7
startClass	class=NP	6
startClass	class=POSS	8
startClass	class=PRP	5
startClass	class=QO	11
startClass	class=RP	-3
startClass	class=X	11
startClass	class=about	4
startClass	class=as	3
startClass	class=at	1
startClass	class=because	6
startClass	class=between	3
startClass	class=fin	3
startClass	class=for	3
startClass	class=how	8
startClass	class=if	5
startClass	class=inf	3
startClass	class=ing	7
startClass	class=like	2
startClass	class=or	-2
startClass	class=over	3
startClass	class=pp	3
startClass	class=that	8
startClass	class=to	5
startClass	class=what	6
startClass	class=when	1
startClass	class=where	4
startClass	class=whether	8
startClass	class=while	1
startClass	class=who	3
startClass	class=why	9
startClass	class=with	2
startClassDistance	class=ADJ	n=1	3
startClassDistance	class=ADJ	n=2	4
startClassDistance	class=ADV	n=2	2
startClassDistance	class=ADV	n=6	2
startClassDistance	class=CC	n=1	5
startClassDistance	class=EX	n=1	4
startClassDistance	class=IN	n=2	1
startClassDistance	class=IN	n=4	2
startClassDistance	class=NNP	n=1	4
startClassDistance	class=NNP	n=2	2
startClassDistance	class=NNP	n=3	2
startClassDistance	class=NNP	n=4	2
startClassDistance	class=NNP	n=6	-1
startClassDistance	class=NP	n=1	3
startClassDistance	class=NP	n=2	2
startClassDistance	class=NP	n=3	1
startClassDistance	class=NP	n=4	1
startClassDistance	class=NP	n=5	1
startClassDistance	class=NP	n=6	1
startClassDistance	class=POSS	n=1	3
startClassDistance	class=POSS	n=2	3
startClassDistance	class=PRP	n=1	2
startClassDistance	class=PRP	n=2	4
startClassDistance	class=PRP	n=3	3
startClassDistance	class=QO	n=1	3
startClassDistance	class=QO	n=2	1
startClassDistance	class=QO	n=4	3
startClassDistance	class=QO	n=5	3
startClassDistance	class=QO	n=6	1
startClassDistance	class=RP	n=1	-1
startClassDistance	class=X	n=1	6
startClassDistance	class=X	n=2	3
startClassDistance	class=X	n=4	3
startClassDistance	class=X	n=6	-1
startClassDistance	class=about	n=3	4
startClassDistance	class=about	n=6	1
startClassDistance	class=as	n=1	1
startClassDistance	class=as	n=5	2
startClassDistance	class=at	n=1	1
startClassDistance	class=at	n=6	1
startClassDistance	class=because	n=1	2
startClassDistance	class=fin	n=1	3
startClassDistance	class=fin	n=6	2
startClassDistance	class=for	n=6	3
startClassDistance	class=how	n=3	6
startClassDistance	class=how	n=6	1
startClassDistance	class=if	n=1	3
startClassDistance	class=if	n=4	3
startClassDistance	class=in	n=2	1
startClassDistance	class=in	n=6	1
startClassDistance	class=inf	n=1	3
startClassDistance	class=inf	n=2	1
startClassDistance	class=inf	n=3	-3
startClassDistance	class=ing	n=1	2
startClassDistance	class=ing	n=4	2
startClassDistance	class=ing	n=6	1
startClassDistance	class=like	n=1	1
startClassDistance	class=of	n=1	1
startClassDistance	class=on	n=3	4
startClassDistance	class=over	n=3	1
startClassDistance	class=pp	n=1	3
startClassDistance	class=that	n=1	2
startClassDistance	class=that	n=2	2
startClassDistance	class=that	n=5	1
startClassDistance	class=to	n=1	1
startClassDistance	class=to	n=2	1
startClassDistance	class=to	n=4	1
startClassDistance	class=what	n=3	3
startClassDistance	class=what	n=4	-1
startClassDistance	class=what	n=6	2
startClassDistance	class=where	n=2	1
startClassDistance	class=whether	n=2	1
startClassDistance	class=who	n=3	4
startClassDistance	class=why	n=3	2
startClassDistance	class=why	n=6	2
startClassDistance	class=with	n=4	1
startClassNext	class=ADJ	class=,	3
startClassNext	class=ADJ	class=IN	-1
startClassNext	class=ADJ	class=X	2
startClassNext	class=ADJ	class=about	-3
startClassNext	class=ADJ	class=and	1
startClassNext	class=ADJ	class=in	-1
startClassNext	class=ADJ	class=of	3
startClassNext	class=ADJ	class=than	5
startClassNext	class=ADV	class=,	1
startClassNext	class=ADV	class=.	-2
startClassNext	class=ADV	class=ADJ	6
startClassNext	class=ADV	class=ADV	-3
startClassNext	class=ADV	class=IN	-3
startClassNext	class=ADV	class=NP	6
startClassNext	class=ADV	class=as	-1
startClassNext	class=ADV	class=from	-3
startClassNext	class=ADV	class=how	1
startClassNext	class=ADV	class=ing	3
startClassNext	class=ADV	class=of	-1
startClassNext	class=ADV	class=on	-1
startClassNext	class=ADV	class=to	4
startClassNext	class=ADV	class=what	5
startClassNext	class=CC	class=NNP	2
startClassNext	class=CC	class=NP	1
startClassNext	class=EX	class=fin	6
startClassNext	class=IN	class=NNP	-2
startClassNext	class=IN	class=NP	4
startClassNext	class=IN	class=QO	1
startClassNext	class=IN	class=inf	3
startClassNext	class=NNP	class=,	2
startClassNext	class=NNP	class=.	3
startClassNext	class=NNP	class=:	-2
startClassNext	class=NNP	class=IN	-1
startClassNext	class=NNP	class=NP	-1
startClassNext	class=NNP	class=PRP	-3
startClassNext	class=NNP	class=QO	7
startClassNext	class=NNP	class=X	2
startClassNext	class=NNP	class=about	-6
startClassNext	class=NNP	class=after	2
startClassNext	class=NNP	class=as	4
startClassNext	class=NNP	class=because	1
startClassNext	class=NNP	class=fin	6
startClassNext	class=NNP	class=for	3
startClassNext	class=NNP	class=from	-4
startClassNext	class=NNP	class=ing	1
startClassNext	class=NNP	class=of	-2
startClassNext	class=NNP	class=on	-2
startClassNext	class=NNP	class=since	1
startClassNext	class=NNP	class=that	-4
startClassNext	class=NNP	class=to	3
startClassNext	class=NP	class=.	1
startClassNext	class=NP	class=:	-3
startClassNext	class=NP	class=ADV	-1
startClassNext	class=NP	class=IN	-1
startClassNext	class=NP	class=NP	-3
startClassNext	class=NP	class=QC	-2
startClassNext	class=NP	class=QO	3
startClassNext	class=NP	class=X	3
startClassNext	class=NP	class=about	-1
startClassNext	class=NP	class=after	4
startClassNext	class=NP	class=against	-3
startClassNext	class=NP	class=and	1
startClassNext	class=NP	class=as	4
startClassNext	class=NP	class=at	-3
startClassNext	class=NP	class=between	3
startClassNext	class=NP	class=but	1
startClassNext	class=NP	class=by	-3
startClassNext	class=NP	class=fin	3
startClassNext	class=NP	class=for	3
startClassNext	class=NP	class=in	-1
startClassNext	class=NP	class=into	-5
startClassNext	class=NP	class=like	-1
startClassNext	class=NP	class=of	3
startClassNext	class=NP	class=on	-2
startClassNext	class=NP	class=pp	2
startClassNext	class=NP	class=since	-1
startClassNext	class=NP	class=that	3
startClassNext	class=NP	class=to	1
startClassNext	class=NP	class=when	2
startClassNext	class=NP	class=while	2
startClassNext	class=NP	class=who	1
startClassNext	class=NP	class=with	-2
startClassNext	class=POSS	class=pp	7
startClassNext	class=PRP	class=.	3
startClassNext	class=PRP	class=ADJ	-5
startClassNext	class=PRP	class=QO	4
startClassNext	class=PRP	class=and	2
startClassNext	class=PRP	class=as	3
startClassNext	class=PRP	class=fin	6
startClassNext	class=PRP	class=from	-5
startClassNext	class=PRP	class=in	-4
startClassNext	class=PRP	class=over	-1
startClassNext	class=QO	class=ADJ	-5
startClassNext	class=QO	class=PRP	2
startClassNext	class=QO	class=but	7
startClassNext	class=QO	class=if	1
startClassNext	class=QO	class=ing	3
startClassNext	class=QO	class=with	1
startClassNext	class=X	class=ADV	1
startClassNext	class=X	class=NNP	4
startClassNext	class=X	class=NP	5
startClassNext	class=X	class=PRP	7
startClassNext	class=about	class=NNP	-3
startClassNext	class=about	class=NP	9
startClassNext	class=about	class=ing	1
startClassNext	class=and	class=NP	-2
startClassNext	class=as	class=NNP	1
startClassNext	class=as	class=NP	2
startClassNext	class=as	class=PRP	-2
startClassNext	class=at	class=NNP	-3
startClassNext	class=at	class=NP	4
startClassNext	class=because	class=PRP	3
startClassNext	class=between	class=NP	1
startClassNext	class=by	class=NNP	-4
startClassNext	class=by	class=ing	1
startClassNext	class=fin	class=ADJ	3
startClassNext	class=fin	class=ADV	-3
startClassNext	class=fin	class=PRP	1
startClassNext	class=fin	class=that	4
startClassNext	class=for	class=NP	3
startClassNext	class=for	class=PRP	-1
startClassNext	class=for	class=ing	4
startClassNext	class=how	class=ADJ	1
startClassNext	class=how	class=ADV	2
startClassNext	class=how	class=PRP	-2
startClassNext	class=how	class=fin	2
startClassNext	class=if	class=NP	2
startClassNext	class=if	class=PRP	1
startClassNext	class=in	class=which	1
startClassNext	class=inf	class=NP	3
startClassNext	class=inf	class=RP	2
startClassNext	class=inf	class=and	2
startClassNext	class=ing	class=NNP	5
startClassNext	class=ing	class=NP	4
startClassNext	class=ing	class=PRP	-3
startClassNext	class=ing	class=RP	8
startClassNext	class=ing	class=for	-1
startClassNext	class=ing	class=that	1
startClassNext	class=of	class=NNP	-1
startClassNext	class=of	class=ing	3
startClassNext	class=on	class=NNP	-4
startClassNext	class=on	class=NP	3
startClassNext	class=on	class=PRP	1
startClassNext	class=on	class=how	1
startClassNext	class=over	class=NP	1
startClassNext	class=pp	class=NP	8
startClassNext	class=pp	class=on	3
startClassNext	class=that	class=,	-4
startClassNext	class=that	class=NNP	5
startClassNext	class=that	class=NP	4
startClassNext	class=that	class=PRP	7
startClassNext	class=that	class=fin	-16
startClassNext	class=to	class=QO	3
startClassNext	class=to	class=inf	4
startClassNext	class=to	class=ing	-2
startClassNext	class=what	class=NP	4
startClassNext	class=what	class=PRP	1
startClassNext	class=what	class=fin	-1
startClassNext	class=where	class=PRP	2
startClassNext	class=whether	class=NNP	1
startClassNext	class=whether	class=NP	3
startClassNext	class=which	class=NP	4
startClassNext	class=who	class=NP	3
startClassNext	class=who	class=PRP	5
startClassNext	class=who	class=fin	-3
startClassNext	class=why	class=NP	3
startClassNext	class=why	class=PRP	4
startClassNext	class=with	class=NP	4
startClassVerbDistance	class=ADJ	class=#	n=1	1
startClassVerbDistance	class=ADJ	class=#	n=2	5
startClassVerbDistance	class=ADJ	class=fin	n=1	2
startClassVerbDistance	class=ADJ	class=ing	n=1	-4
startClassVerbDistance	class=ADV	class=#	n=2	-2
startClassVerbDistance	class=ADV	class=#	n=3	-4
startClassVerbDistance	class=ADV	class=fin	n=1	2
startClassVerbDistance	class=ADV	class=fin	n=2	2
startClassVerbDistance	class=ADV	class=inf	n=1	-1
startClassVerbDistance	class=ADV	class=ing	n=1	1
startClassVerbDistance	class=ADV	class=ing	n=3	1
startClassVerbDistance	class=ADV	class=pp	n=2	2
startClassVerbDistance	class=EX	class=fin	n=1	4
startClassVerbDistance	class=IN	class=#	n=1	1
startClassVerbDistance	class=IN	class=#	n=2	1
startClassVerbDistance	class=IN	class=#	n=4	3
startClassVerbDistance	class=NNP	class=#	n=1	1
startClassVerbDistance	class=NNP	class=#	n=3	1
startClassVerbDistance	class=NNP	class=#	n=5	3
startClassVerbDistance	class=NNP	class=#	n=6	-1
startClassVerbDistance	class=NNP	class=fin	n=1	1
startClassVerbDistance	class=NNP	class=fin	n=2	1
startClassVerbDistance	class=NNP	class=fin	n=3	1
startClassVerbDistance	class=NNP	class=fin	n=4	1
startClassVerbDistance	class=NNP	class=fin	n=5	-3
startClassVerbDistance	class=NNP	class=inf	n=3	1
startClassVerbDistance	class=NNP	class=inf	n=4	2
startClassVerbDistance	class=NNP	class=ing	n=2	2
startClassVerbDistance	class=NNP	class=ing	n=3	-1
startClassVerbDistance	class=NP	class=#	n=1	1
startClassVerbDistance	class=NP	class=#	n=2	1
startClassVerbDistance	class=NP	class=#	n=3	1
startClassVerbDistance	class=NP	class=#	n=4	2
startClassVerbDistance	class=NP	class=#	n=5	1
startClassVerbDistance	class=NP	class=#	n=6	-2
startClassVerbDistance	class=NP	class=fin	n=1	2
startClassVerbDistance	class=NP	class=fin	n=2	2
startClassVerbDistance	class=NP	class=fin	n=3	3
startClassVerbDistance	class=NP	class=fin	n=4	1
startClassVerbDistance	class=NP	class=inf	n=2	-1
startClassVerbDistance	class=NP	class=inf	n=4	-2
startClassVerbDistance	class=NP	class=inf	n=5	4
startClassVerbDistance	class=NP	class=inf	n=6	1
startClassVerbDistance	class=NP	class=ing	n=6	3
startClassVerbDistance	class=NP	class=pp	n=3	-1
startClassVerbDistance	class=NP	class=pp	n=4	-2
startClassVerbDistance	class=NP	class=pp	n=5	-1
startClassVerbDistance	class=POSS	class=pp	n=1	1
startClassVerbDistance	class=PRP	class=#	n=3	7
startClassVerbDistance	class=PRP	class=fin	n=1	2
startClassVerbDistance	class=PRP	class=fin	n=2	4
startClassVerbDistance	class=PRP	class=fin	n=5	-4
startClassVerbDistance	class=PRP	class=ing	n=3	-1
startClassVerbDistance	class=QO	class=#	n=5	2
startClassVerbDistance	class=QO	class=#	n=6	2
startClassVerbDistance	class=QO	class=fin	n=2	2
startClassVerbDistance	class=QO	class=fin	n=3	1
startClassVerbDistance	class=QO	class=fin	n=4	5
startClassVerbDistance	class=QO	class=ing	n=3	3
startClassVerbDistance	class=RP	class=#	n=1	-2
startClassVerbDistance	class=X	class=#	n=1	3
startClassVerbDistance	class=X	class=#	n=4	1
startClassVerbDistance	class=X	class=#	n=6	-4
startClassVerbDistance	class=X	class=fin	n=2	1
startClassVerbDistance	class=X	class=fin	n=3	2
startClassVerbDistance	class=X	class=fin	n=4	5
startClassVerbDistance	class=X	class=fin	n=5	2
startClassVerbDistance	class=about	class=#	n=1	-2
startClassVerbDistance	class=about	class=#	n=4	-1
startClassVerbDistance	class=about	class=fin	n=1	1
startClassVerbDistance	class=about	class=ing	n=3	2
startClassVerbDistance	class=about	class=ing	n=4	1
startClassVerbDistance	class=as	class=#	n=2	-1
startClassVerbDistance	class=as	class=#	n=3	1
startClassVerbDistance	class=as	class=#	n=5	3
startClassVerbDistance	class=as	class=inf	n=1	1
startClassVerbDistance	class=at	class=fin	n=1	3
startClassVerbDistance	class=because	class=fin	n=1	2
startClassVerbDistance	class=by	class=#	n=1	-1
startClassVerbDistance	class=fin	class=#	n=1	1
startClassVerbDistance	class=fin	class=#	n=6	2
startClassVerbDistance	class=fin	class=fin	n=2	1
startClassVerbDistance	class=fin	class=inf	n=1	1
startClassVerbDistance	class=for	class=#	n=3	-3
startClassVerbDistance	class=for	class=fin	n=1	3
startClassVerbDistance	class=for	class=ing	n=3	2
startClassVerbDistance	class=for	class=ing	n=5	1
startClassVerbDistance	class=for	class=pp	n=6	2
startClassVerbDistance	class=how	class=fin	n=3	2
startClassVerbDistance	class=how	class=fin	n=6	2
startClassVerbDistance	class=if	class=fin	n=1	1
startClassVerbDistance	class=if	class=fin	n=4	2
startClassVerbDistance	class=in	class=#	n=6	1
startClassVerbDistance	class=inf	class=#	n=4	1
startClassVerbDistance	class=inf	class=inf	n=2	1
startClassVerbDistance	class=ing	class=#	n=1	1
startClassVerbDistance	class=ing	class=#	n=3	1
startClassVerbDistance	class=ing	class=#	n=4	-3
startClassVerbDistance	class=ing	class=fin	n=1	1
startClassVerbDistance	class=ing	class=fin	n=2	2
startClassVerbDistance	class=ing	class=fin	n=4	3
startClassVerbDistance	class=ing	class=fin	n=6	3
startClassVerbDistance	class=ing	class=inf	n=4	1
startClassVerbDistance	class=ing	class=ing	n=4	3
startClassVerbDistance	class=like	class=#	n=1	1
startClassVerbDistance	class=of	class=#	n=1	3
startClassVerbDistance	class=of	class=fin	n=1	-2
startClassVerbDistance	class=on	class=#	n=3	3
startClassVerbDistance	class=over	class=#	n=3	1
startClassVerbDistance	class=pp	class=#	n=1	3
startClassVerbDistance	class=that	class=fin	n=1	1
startClassVerbDistance	class=that	class=fin	n=2	2
startClassVerbDistance	class=that	class=fin	n=5	1
startClassVerbDistance	class=to	class=inf	n=1	3
startClassVerbDistance	class=to	class=inf	n=3	1
startClassVerbDistance	class=to	class=inf	n=4	1
startClassVerbDistance	class=to	class=ing	n=1	-2
startClassVerbDistance	class=what	class=fin	n=3	2
startClassVerbDistance	class=what	class=fin	n=4	-1
startClassVerbDistance	class=what	class=fin	n=6	3
startClassVerbDistance	class=whether	class=fin	n=2	3
startClassVerbDistance	class=who	class=fin	n=3	4
startClassVerbDistance	class=why	class=fin	n=6	3
startColonComma	state=0	class=ADJ	3
startColonComma	state=0	class=ADV	2
startColonComma	state=0	class=CC	6
startColonComma	state=0	class=EX	4
startColonComma	state=0	class=IN	4
startColonComma	state=0	class=NNP	6
startColonComma	state=0	class=NP	7
startColonComma	state=0	class=POSS	8
startColonComma	state=0	class=PRP	5
startColonComma	state=0	class=QO	3
startColonComma	state=0	class=RP	-2
startColonComma	state=0	class=about	3
startColonComma	state=0	class=after	-2
startColonComma	state=0	class=and	-14
startColonComma	state=0	class=as	3
startColonComma	state=0	class=because	1
startColonComma	state=0	class=by	-2
startColonComma	state=0	class=fin	1
startColonComma	state=0	class=for	3
startColonComma	state=0	class=from	-6
startColonComma	state=0	class=how	6
startColonComma	state=0	class=if	6
startColonComma	state=0	class=in	-4
startColonComma	state=0	class=inf	3
startColonComma	state=0	class=ing	9
startColonComma	state=0	class=like	2
startColonComma	state=0	class=on	1
startColonComma	state=0	class=over	1
startColonComma	state=0	class=pp	3
startColonComma	state=0	class=that	11
startColonComma	state=0	class=to	5
startColonComma	state=0	class=what	8
startColonComma	state=0	class=where	6
startColonComma	state=0	class=whether	9
startColonComma	state=0	class=which	5
startColonComma	state=0	class=who	7
startColonComma	state=0	class=why	7
startColonComma	state=0	class=with	1
startColonComma	state=1	class=ADV	4
startColonComma	state=1	class=NNP	4
startColonComma	state=1	class=NP	2
startColonComma	state=1	class=QO	9
startColonComma	state=1	class=X	9
startColonComma	state=1	class=fin	3
startColonComma	state=1	class=in	1
startColonComma	state=1	class=ing	2
startColonComma	state=2	class=NP	-2
startColonComma	state=2	class=QO	2
startColonComma	state=2	class=X	3
startColonComma	state=2	class=and	3
startColonComma	state=2	class=at	3
startColonComma	state=2	class=because	2
startColonComma	state=2	class=by	2
startColonComma	state=2	class=fin	2
startColonComma	state=2	class=from	3
startColonComma	state=2	class=in	4
startColonComma	state=2	class=ing	-3
startColonComma	state=2	class=that	-2
startColonComma	state=2	class=which	-2
startColonComma	state=2	class=while	2
startColonComma	state=2	class=who	-4
startDistance	n=1	20
startDistance	n=2	16
startDistance	n=3	11
startDistance	n=4	6
startDistance	n=5	3
startDistance	n=6	-4
startFormClassDistance	form=colon	class=ADV	n=1	1
startFormClassDistance	form=fin	class=ADJ	n=1	1
startFormClassDistance	form=fin	class=ADV	n=2	1
startFormClassDistance	form=fin	class=CC	n=1	2
startFormClassDistance	form=fin	class=EX	n=1	2
startFormClassDistance	form=fin	class=IN	n=1	-2
startFormClassDistance	form=fin	class=IN	n=3	-1
startFormClassDistance	form=fin	class=IN	n=4	2
startFormClassDistance	form=fin	class=NNP	n=1	-1
startFormClassDistance	form=fin	class=NNP	n=3	4
startFormClassDistance	form=fin	class=NNP	n=4	3
startFormClassDistance	form=fin	class=NNP	n=6	2
startFormClassDistance	form=fin	class=NP	n=1	3
startFormClassDistance	form=fin	class=NP	n=3	1
startFormClassDistance	form=fin	class=NP	n=4	4
startFormClassDistance	form=fin	class=NP	n=5	3
startFormClassDistance	form=fin	class=NP	n=6	3
startFormClassDistance	form=fin	class=POSS	n=1	1
startFormClassDistance	form=fin	class=PRP	n=1	3
startFormClassDistance	form=fin	class=PRP	n=2	1
startFormClassDistance	form=fin	class=QO	n=2	2
startFormClassDistance	form=fin	class=QO	n=3	1
startFormClassDistance	form=fin	class=QO	n=4	5
startFormClassDistance	form=fin	class=QO	n=5	6
startFormClassDistance	form=fin	class=QO	n=6	5
startFormClassDistance	form=fin	class=X	n=1	1
startFormClassDistance	form=fin	class=X	n=2	4
startFormClassDistance	form=fin	class=X	n=3	1
startFormClassDistance	form=fin	class=X	n=4	3
startFormClassDistance	form=fin	class=X	n=6	3
startFormClassDistance	form=fin	class=about	n=1	-2
startFormClassDistance	form=fin	class=about	n=3	1
startFormClassDistance	form=fin	class=as	n=1	6
startFormClassDistance	form=fin	class=at	n=1	4
startFormClassDistance	form=fin	class=at	n=2	-3
startFormClassDistance	form=fin	class=fin	n=1	12
startFormClassDistance	form=fin	class=fin	n=6	1
startFormClassDistance	form=fin	class=for	n=3	-8
startFormClassDistance	form=fin	class=for	n=6	3
startFormClassDistance	form=fin	class=how	n=2	-1
startFormClassDistance	form=fin	class=how	n=3	2
startFormClassDistance	form=fin	class=how	n=6	2
startFormClassDistance	form=fin	class=if	n=4	1
startFormClassDistance	form=fin	class=in	n=2	1
startFormClassDistance	form=fin	class=inf	n=1	3
startFormClassDistance	form=fin	class=inf	n=2	-1
startFormClassDistance	form=fin	class=ing	n=1	2
startFormClassDistance	form=fin	class=ing	n=2	-2
startFormClassDistance	form=fin	class=on	n=1	-11
startFormClassDistance	form=fin	class=pp	n=1	2
startFormClassDistance	form=fin	class=pp	n=4	1
startFormClassDistance	form=fin	class=that	n=2	4
startFormClassDistance	form=fin	class=that	n=3	2
startFormClassDistance	form=fin	class=that	n=4	-2
startFormClassDistance	form=fin	class=that	n=5	3
startFormClassDistance	form=fin	class=to	n=1	-1
startFormClassDistance	form=fin	class=to	n=2	1
startFormClassDistance	form=fin	class=to	n=4	2
startFormClassDistance	form=fin	class=to	n=5	-1
startFormClassDistance	form=fin	class=to	n=6	-1
startFormClassDistance	form=fin	class=what	n=3	3
startFormClassDistance	form=fin	class=why	n=6	2
startFormClassDistance	form=fin+have	class=ADV	n=1	-1
startFormClassDistance	form=fin+have	class=NNP	n=1	5
startFormClassDistance	form=fin+have	class=NNP	n=2	1
startFormClassDistance	form=fin+have	class=NNP	n=3	3
startFormClassDistance	form=fin+have	class=NNP	n=4	6
startFormClassDistance	form=fin+have	class=NP	n=1	-1
startFormClassDistance	form=fin+have	class=NP	n=2	-5
startFormClassDistance	form=fin+have	class=NP	n=3	2
startFormClassDistance	form=fin+have	class=NP	n=4	6
startFormClassDistance	form=fin+have	class=NP	n=6	1
startFormClassDistance	form=fin+have	class=PRP	n=1	-2
startFormClassDistance	form=fin+have	class=PRP	n=2	1
startFormClassDistance	form=fin+have	class=PRP	n=3	1
startFormClassDistance	form=fin+have	class=about	n=2	-1
startFormClassDistance	form=fin+have	class=for	n=1	-3
startFormClassDistance	form=fin+have	class=for	n=2	3
startFormClassDistance	form=fin+have	class=ing	n=3	2
startFormClassDistance	form=fin+have	class=ing	n=4	1
startFormClassDistance	form=fin+have	class=of	n=1	1
startFormClassDistance	form=fin+have	class=to	n=3	5
startFormClassDistance	form=fin+modal	class=NP	n=1	1
startFormClassDistance	form=fin+modal	class=NP	n=6	1
startFormClassDistance	form=fin+modal	class=for	n=1	-1
startFormClassDistance	form=fin+modal	class=inf	n=2	-2
startFormClassDistance	form=fin+modal	class=that	n=6	1
startFormClassDistance	form=fin+not	class=NP	n=3	4
startFormClassDistance	form=fin+not	class=NP	n=4	-5
startFormClassDistance	form=fin+not+modal	class=NP	n=1	-2
startFormClassDistance	form=fin+not+modal	class=NP	n=3	1
startFormClassDistance	form=fin+passive	class=ADV	n=1	-2
startFormClassDistance	form=fin+passive	class=IN	n=1	7
startFormClassDistance	form=fin+passive	class=NNP	n=2	-1
startFormClassDistance	form=fin+passive	class=NNP	n=4	-1
startFormClassDistance	form=fin+passive	class=NP	n=1	1
startFormClassDistance	form=fin+passive	class=NP	n=2	-1
startFormClassDistance	form=fin+passive	class=NP	n=3	-3
startFormClassDistance	form=fin+passive	class=NP	n=4	-2
startFormClassDistance	form=fin+passive	class=NP	n=6	-13
startFormClassDistance	form=fin+passive	class=PRP	n=3	2
startFormClassDistance	form=fin+passive	class=as	n=2	7
startFormClassDistance	form=fin+passive	class=as	n=5	1
startFormClassDistance	form=fin+passive	class=by	n=1	-2
startFormClassDistance	form=fin+passive	class=for	n=1	3
startFormClassDistance	form=fin+passive	class=for	n=3	4
startFormClassDistance	form=fin+passive	class=for	n=5	1
startFormClassDistance	form=fin+passive	class=over	n=1	1
startFormClassDistance	form=fin+passive+not	class=to	n=1	2
startFormClassDistance	form=in	class=ADV	n=6	2
startFormClassDistance	form=in	class=NNP	n=1	-9
startFormClassDistance	form=in	class=NP	n=1	-8
startFormClassDistance	form=in	class=NP	n=3	1
startFormClassDistance	form=in	class=NP	n=5	2
startFormClassDistance	form=in	class=NP	n=6	3
startFormClassDistance	form=in	class=PRP	n=3	1
startFormClassDistance	form=in	class=fin	n=2	3
startFormClassDistance	form=inf	class=ADV	n=3	1
startFormClassDistance	form=inf	class=NP	n=1	1
startFormClassDistance	form=inf	class=NP	n=3	2
startFormClassDistance	form=inf	class=NP	n=5	1
startFormClassDistance	form=inf	class=to	n=1	-2
startFormClassDistance	form=inf	class=who	n=3	3
startFormClassDistance	form=ing	class=ADJ	n=1	2
startFormClassDistance	form=ing	class=ADV	n=1	1
startFormClassDistance	form=ing	class=NNP	n=1	6
startFormClassDistance	form=ing	class=NP	n=1	2
startFormClassDistance	form=ing	class=NP	n=2	1
startFormClassDistance	form=ing	class=NP	n=3	-1
startFormClassDistance	form=ing	class=PRP	n=1	5
startFormClassDistance	form=ing	class=PRP	n=2	-2
startFormClassDistance	form=ing	class=QO	n=2	-2
startFormClassDistance	form=ing	class=QO	n=3	-1
startFormClassDistance	form=ing	class=QO	n=6	-4
startFormClassDistance	form=ing	class=about	n=4	2
startFormClassDistance	form=ing	class=inf	n=2	3
startFormClassDistance	form=ing	class=ing	n=4	-2
startFormClassDistance	form=ing	class=ing	n=6	2
startFormClassDistance	form=ing	class=that	n=3	-1
startFormClassDistance	form=ing	class=that	n=6	2
startFormClassDistance	form=ing	class=to	n=2	1
startFormClassDistance	form=ing	class=to	n=5	2
startFormClassDistance	form=ing	class=whether	n=3	3
startFormClassDistance	form=jj	class=NNP	n=2	7
startFormClassDistance	form=jj	class=NP	n=2	11
startFormClassDistance	form=jj	class=NP	n=3	-2
startFormClassDistance	form=jj	class=ing	n=2	4
startFormClassDistance	form=jj	class=to	n=1	13
startFormClassDistance	form=jj	class=whether	n=1	-1
startFormClassDistance	form=nn	class=ADJ	n=2	2
startFormClassDistance	form=nn	class=ADV	n=1	2
startFormClassDistance	form=nn	class=ADV	n=2	1
startFormClassDistance	form=nn	class=NNP	n=2	2
startFormClassDistance	form=nn	class=NNP	n=3	-6
startFormClassDistance	form=nn	class=NNP	n=4	-4
startFormClassDistance	form=nn	class=NP	n=2	1
startFormClassDistance	form=nn	class=NP	n=3	-4
startFormClassDistance	form=nn	class=NP	n=4	-3
startFormClassDistance	form=nn	class=NP	n=5	-4
startFormClassDistance	form=nn	class=PRP	n=1	-3
startFormClassDistance	form=nn	class=QO	n=2	3
startFormClassDistance	form=nn	class=fin	n=1	-11
startFormClassDistance	form=nn	class=for	n=1	2
startFormClassDistance	form=nn	class=inf	n=2	3
startFormClassDistance	form=nn	class=inf	n=4	1
startFormClassDistance	form=nn	class=ing	n=2	6
startFormClassDistance	form=nn	class=of	n=1	-3
startFormClassDistance	form=nn	class=on	n=1	2
startFormClassDistance	form=nn	class=that	n=2	2
startFormClassDistance	form=nn	class=that	n=4	1
startFormClassDistance	form=nn	class=to	n=1	6
startFormClassDistance	form=nn	class=to	n=5	2
startFormClassDistance	form=nn	class=whether	n=6	1
startFormClassDistance	form=nns	class=NNP	n=2	2
startFormClassDistance	form=nns	class=NP	n=2	2
startFormClassDistance	form=nns	class=NP	n=3	-7
startFormClassDistance	form=nns	class=about	n=1	2
startFormClassDistance	form=nns	class=inf	n=2	3
startFormClassDistance	form=nns	class=to	n=3	2
startFormClassDistance	form=pp	class=NNP	n=1	1
startFormClassDistance	form=pp	class=NNP	n=2	-1
startFormClassDistance	form=pp	class=NNP	n=6	-6
startFormClassDistance	form=pp	class=NP	n=1	-3
startFormClassDistance	form=pp	class=NP	n=2	-3
startFormClassDistance	form=pp	class=NP	n=3	2
startFormClassDistance	form=pp	class=NP	n=5	-3
startFormClassDistance	form=pp	class=NP	n=6	-1
startFormClassDistance	form=pp	class=QO	n=3	1
startFormClassDistance	form=pp	class=as	n=1	3
startFormClassDistance	form=pp	class=as	n=3	3
startFormClassDistance	form=pp	class=fin	n=3	1
startFormClassDistance	form=pp	class=inf	n=2	1
startFormClassDistance	form=pp	class=ing	n=2	-1
startFormClassDistance	form=rb	class=fin	n=1	5
startFrameDistance	frame=,>ADV	n=3	-3
startFrameDistance	frame=,>NNP	n=2	4
startFrameDistance	frame=,>NP	n=2	1
startFrameDistance	frame=,>NP	n=6	-1
startFrameDistance	frame=,>PRP	n=2	2
startFrameDistance	frame=,>QO	n=3	2
startFrameDistance	frame=,>X	n=2	4
startFrameDistance	frame=,>and	n=2	3
startFrameDistance	frame=,>and	n=3	-1
startFrameDistance	frame=,>as	n=6	2
startFrameDistance	frame=,>fin	n=2	7
startFrameDistance	frame=,>for	n=5	3
startFrameDistance	frame=,>from	n=2	1
startFrameDistance	frame=:>NP	n=2	2
startFrameDistance	frame=ADJ>about	n=1	-3
startFrameDistance	frame=ADJ>about	n=3	3
startFrameDistance	frame=ADJ>by	n=4	1
startFrameDistance	frame=ADJ>in	n=4	2
startFrameDistance	frame=ADJ>of	n=3	-1
startFrameDistance	frame=ADJ>of	n=5	3
startFrameDistance	frame=ADJ>than	n=1	2
startFrameDistance	frame=CC>NP	n=1	1
startFrameDistance	frame=DASH>and	n=6	1
startFrameDistance	frame=EX>fin	n=1	4
startFrameDistance	frame=IN>NNP	n=2	-1
startFrameDistance	frame=IN>NP	n=3	1
startFrameDistance	frame=IN>NP	n=5	1
startFrameDistance	frame=IN>NP	n=6	2
startFrameDistance	frame=IN>QO	n=1	1
startFrameDistance	frame=IN>inf	n=1	1
startFrameDistance	frame=IN>of	n=6	1
startFrameDistance	frame=NNP>#	n=6	2
startFrameDistance	frame=NNP>,	n=3	-1
startFrameDistance	frame=NNP>,	n=4	1
startFrameDistance	frame=NNP>,	n=6	7
startFrameDistance	frame=NNP>.	n=2	2
startFrameDistance	frame=NNP>.	n=3	-5
startFrameDistance	frame=NNP>.	n=5	2
startFrameDistance	frame=NNP>:	n=1	-2
startFrameDistance	frame=NNP>and	n=1	4
startFrameDistance	frame=NNP>and	n=3	-6
startFrameDistance	frame=NNP>fin	n=1	5
startFrameDistance	frame=NNP>fin	n=2	5
startFrameDistance	frame=NNP>fin	n=3	-8
startFrameDistance	frame=NNP>ing	n=1	1
startFrameDistance	frame=NNP>ing	n=2	-1
startFrameDistance	frame=NNP>ing	n=3	3
startFrameDistance	frame=NNP>ing	n=4	-1
startFrameDistance	frame=NNP>that	n=1	-5
startFrameDistance	frame=NNP>that	n=2	3
startFrameDistance	frame=NNP>who	n=1	1
startFrameDistance	frame=NP>#	n=1	-1
startFrameDistance	frame=NP>#	n=2	1
startFrameDistance	frame=NP>,	n=1	4
startFrameDistance	frame=NP>,	n=2	-2
startFrameDistance	frame=NP>,	n=3	2
startFrameDistance	frame=NP>,	n=4	2
startFrameDistance	frame=NP>,	n=6	6
startFrameDistance	frame=NP>.	n=1	1
startFrameDistance	frame=NP>.	n=2	-1
startFrameDistance	frame=NP>:	n=1	-2
startFrameDistance	frame=NP>:	n=3	3
startFrameDistance	frame=NP>DASH	n=3	1
startFrameDistance	frame=NP>DASH	n=5	-2
startFrameDistance	frame=NP>DASH	n=6	2
startFrameDistance	frame=NP>QO	n=1	1
startFrameDistance	frame=NP>QO	n=2	-1
startFrameDistance	frame=NP>QO	n=6	1
startFrameDistance	frame=NP>and	n=1	2
startFrameDistance	frame=NP>and	n=3	2
startFrameDistance	frame=NP>and	n=5	-4
startFrameDistance	frame=NP>and	n=6	3
startFrameDistance	frame=NP>fin	n=1	3
startFrameDistance	frame=NP>fin	n=2	1
startFrameDistance	frame=NP>ing	n=1	-3
startFrameDistance	frame=NP>ing	n=2	-3
startFrameDistance	frame=NP>ing	n=3	1
startFrameDistance	frame=NP>ing	n=4	3
startFrameDistance	frame=NP>ing	n=5	3
startFrameDistance	frame=NP>ing	n=6	3
startFrameDistance	frame=NP>or	n=1	3
startFrameDistance	frame=NP>pp	n=2	-4
startFrameDistance	frame=NP>pp	n=5	1
startFrameDistance	frame=NP>pp	n=6	2
startFrameDistance	frame=NP>that	n=2	-1
startFrameDistance	frame=NP>that	n=3	2
startFrameDistance	frame=NP>that	n=6	8
startFrameDistance	frame=NP>to	n=3	1
startFrameDistance	frame=NP>to	n=4	2
startFrameDistance	frame=NP>to	n=5	-3
startFrameDistance	frame=NP>to	n=6	2
startFrameDistance	frame=NP>when	n=1	2
startFrameDistance	frame=NP>which	n=1	-1
startFrameDistance	frame=NP>which	n=4	1
startFrameDistance	frame=NP>who	n=1	-1
startFrameDistance	frame=NP>who	n=3	1
startFrameDistance	frame=NP>who	n=6	2
startFrameDistance	frame=POSS>QO	n=2	-1
startFrameDistance	frame=PRP>,	n=2	-1
startFrameDistance	frame=PRP>,	n=3	1
startFrameDistance	frame=PRP>,	n=6	1
startFrameDistance	frame=PRP>:	n=1	-5
startFrameDistance	frame=PRP>:	n=5	2
startFrameDistance	frame=PRP>QO	n=1	3
startFrameDistance	frame=PRP>fin	n=1	5
startFrameDistance	frame=PRP>fin	n=2	3
startFrameDistance	frame=PRP>ing	n=1	1
startFrameDistance	frame=PRP>that	n=1	-4
startFrameDistance	frame=PRP>that	n=3	5
startFrameDistance	frame=QO>NP	n=1	2
startFrameDistance	frame=RP>NP	n=2	2
startFrameDistance	frame=RP>NP	n=3	-3
startFrameDistance	frame=RP>NP	n=4	4
startFrameDistance	frame=RP>about	n=3	2
startFrameDistance	frame=RP>in	n=3	-1
startFrameDistance	frame=about>NNP	n=1	-1
startFrameDistance	frame=about>NNP	n=2	5
startFrameDistance	frame=about>NP	n=1	2
startFrameDistance	frame=about>NP	n=4	-1
startFrameDistance	frame=about>NP	n=6	2
startFrameDistance	frame=about>PRP	n=2	3
startFrameDistance	frame=about>ing	n=2	3
startFrameDistance	frame=against>NP	n=2	6
startFrameDistance	frame=against>ing	n=2	4
startFrameDistance	frame=among>NP	n=2	-2
startFrameDistance	frame=and>fin	n=3	5
startFrameDistance	frame=and>fin	n=6	-3
startFrameDistance	frame=as>ADJ	n=2	2
startFrameDistance	frame=as>NP	n=1	1
startFrameDistance	frame=as>NP	n=2	3
startFrameDistance	frame=as>NP	n=3	-6
startFrameDistance	frame=at>ADJ	n=5	1
startFrameDistance	frame=at>NP	n=4	1
startFrameDistance	frame=at>NP	n=6	-3
startFrameDistance	frame=at>ing	n=2	2
startFrameDistance	frame=between>NP	n=2	-1
startFrameDistance	frame=by>NNP	n=1	-2
startFrameDistance	frame=by>NNP	n=2	-4
startFrameDistance	frame=by>NNP	n=3	4
startFrameDistance	frame=by>NP	n=2	-2
startFrameDistance	frame=by>NP	n=3	6
startFrameDistance	frame=by>NP	n=5	2
startFrameDistance	frame=by>ing	n=1	1
startFrameDistance	frame=by>ing	n=2	-4
startFrameDistance	frame=during>NP	n=2	-2
startFrameDistance	frame=during>NP	n=6	1
startFrameDistance	frame=fin>ADJ	n=1	1
startFrameDistance	frame=fin>NP	n=1	2
startFrameDistance	frame=fin>that	n=1	-2
startFrameDistance	frame=fin>that	n=2	4
startFrameDistance	frame=fin>to	n=2	2
startFrameDistance	frame=for>NNP	n=2	2
startFrameDistance	frame=for>NP	n=1	1
startFrameDistance	frame=for>NP	n=2	2
startFrameDistance	frame=for>NP	n=3	4
startFrameDistance	frame=for>NP	n=6	-2
startFrameDistance	frame=for>ing	n=1	1
startFrameDistance	frame=for>ing	n=3	-4
startFrameDistance	frame=from>NP	n=1	-1
startFrameDistance	frame=from>NP	n=2	-8
startFrameDistance	frame=from>NP	n=3	4
startFrameDistance	frame=from>NP	n=5	1
startFrameDistance	frame=how>NP	n=1	1
startFrameDistance	frame=how>PRP	n=2	1
startFrameDistance	frame=in>NNP	n=2	-1
startFrameDistance	frame=in>NP	n=2	-2
startFrameDistance	frame=in>NP	n=3	3
startFrameDistance	frame=in>NP	n=4	3
startFrameDistance	frame=in>NP	n=5	2
startFrameDistance	frame=in>NP	n=6	-2
startFrameDistance	frame=in>ing	n=2	-2
startFrameDistance	frame=in>ing	n=3	2
startFrameDistance	frame=ing>NNP	n=1	3
startFrameDistance	frame=ing>NP	n=2	-1
startFrameDistance	frame=ing>for	n=3	1
startFrameDistance	frame=into>NP	n=2	-3
startFrameDistance	frame=into>NP	n=4	1
startFrameDistance	frame=of>ADV	n=2	1
startFrameDistance	frame=of>NNP	n=2	4
startFrameDistance	frame=of>NP	n=2	6
startFrameDistance	frame=of>NP	n=3	-3
startFrameDistance	frame=of>NP	n=5	1
startFrameDistance	frame=of>ing	n=2	3
startFrameDistance	frame=on>NNP	n=1	-1
startFrameDistance	frame=on>NNP	n=2	-2
startFrameDistance	frame=on>NNP	n=3	9
startFrameDistance	frame=on>NNP	n=5	1
startFrameDistance	frame=on>NNP	n=6	-5
startFrameDistance	frame=on>NP	n=1	3
startFrameDistance	frame=on>NP	n=2	-1
startFrameDistance	frame=on>NP	n=3	-1
startFrameDistance	frame=on>NP	n=6	3
startFrameDistance	frame=on>POSS	n=6	3
startFrameDistance	frame=on>ing	n=3	2
startFrameDistance	frame=on>to	n=4	6
startFrameDistance	frame=on>to	n=6	-5
startFrameDistance	frame=over>NP	n=2	2
startFrameDistance	frame=over>NP	n=4	-1
startFrameDistance	frame=that>,	n=3	1
startFrameDistance	frame=that>NP	n=2	2
startFrameDistance	frame=that>PRP	n=1	5
startFrameDistance	frame=to>X	n=1	1
startFrameDistance	frame=to>inf	n=1	2
startFrameDistance	frame=to>inf	n=3	3
startFrameDistance	frame=to>inf	n=4	2
startFrameDistance	frame=to>inf	n=5	4
startFrameDistance	frame=to>inf	n=6	1
startFrameDistance	frame=with>NNP	n=2	1
startFrameDistance	frame=with>NP	n=3	1
startFrameDistance	frame=with>NP	n=4	4
startFrameDistance	frame=with>NP	n=5	-3
startLemmaBetween	word=:	path=	class=ADV	1
startLemmaBetween	word=about	path=	class=NP	1
startLemmaBetween	word=accord	path=	class=IN	-3
startLemmaBetween	word=accord	path=IN	class=NNP	-1
startLemmaBetween	word=accord	path=IN	class=NP	-2
startLemmaBetween	word=accord	path=IN NP ,	class=NNP	2
startLemmaBetween	word=accord	path=IN NP IN NP	class=NP	2
startLemmaBetween	word=accuse	path=	class=PRP	2
startLemmaBetween	word=acknowledge	path=	class=NP	4
startLemmaBetween	word=acquiesce	path=IN	class=NP	3
startLemmaBetween	word=address	path=	class=NP	1
startLemmaBetween	word=advice	path=IN	class=NP	-2
startLemmaBetween	word=agree	path=	class=to	3
startLemmaBetween	word=agree	path=IN	class=NP	2
startLemmaBetween	word=aim	path=	class=NP	-2
startLemmaBetween	word=aim	path=NP IN	class=NNP	1
startLemmaBetween	word=allow	path=	class=NP	2
startLemmaBetween	word=announce	path=	class=NP	6
startLemmaBetween	word=answer	path=	class=NP	2
startLemmaBetween	word=appear	path=	class=ADJ	2
startLemmaBetween	word=ask	path=	class=NNP	-1
startLemmaBetween	word=ask	path=	class=NP	-4
startLemmaBetween	word=ask	path=IN	class=NNP	-2
startLemmaBetween	word=ask	path=IN	class=NP	3
startLemmaBetween	word=ask	path=NP	class=if	1
startLemmaBetween	word=assure	path=NP	class=PRP	2
startLemmaBetween	word=attack	path=	class=NNP	1
startLemmaBetween	word=attack	path=	class=PRP	-1
startLemmaBetween	word=attempt	path=TO V NP IN	class=NP	1
startLemmaBetween	word=avoid	path=	class=NP	-1
startLemmaBetween	word=avoid	path=	class=ing	-2
startLemmaBetween	word=avoid	path=NP IN	class=NNP	2
startLemmaBetween	word=avoid	path=V	class=NP	3
startLemmaBetween	word=back	path=	class=NNP	1
startLemmaBetween	word=base	path=IN	class=NP	-2
startLemmaBetween	word=become	path=	class=NP	-3
startLemmaBetween	word=become	path=NP IN	class=NP	1
startLemmaBetween	word=begin	path=	class=ing	-3
startLemmaBetween	word=begin	path=	class=to	-3
startLemmaBetween	word=believe	path=IN	class=NP	2
startLemmaBetween	word=blame	path=	class=NP	3
startLemmaBetween	word=blast	path=	class=NP	2
startLemmaBetween	word=by	path=	class=NP	-2
startLemmaBetween	word=call	path=	class=PRP	1
startLemmaBetween	word=call	path=IN	class=NNP	2
startLemmaBetween	word=call	path=IN	class=NP	1
startLemmaBetween	word=call	path=NP	class=NP	-2
startLemmaBetween	word=call	path=NP	class=QO	1
startLemmaBetween	word=call	path=NP	class=X	1
startLemmaBetween	word=carry	path=	class=NP	-1
startLemmaBetween	word=cast	path=	class=NP	-4
startLemmaBetween	word=cast	path=NP IN	class=NP	2
startLemmaBetween	word=challenge	path=	class=NP	2
startLemmaBetween	word=choose	path=ADV TO V IN	class=NP	1
startLemmaBetween	word=cite	path=	class=NP	9
startLemmaBetween	word=claim	path=	class=NP	-2
startLemmaBetween	word=claim	path=	class=to	2
startLemmaBetween	word=claim	path=NP IN	class=NP	4
startLemmaBetween	word=come	path=IN NP TO V	class=NP	1
startLemmaBetween	word=comment	path=	class=about	1
startLemmaBetween	word=compare	path=	class=NP	5
startLemmaBetween	word=complain	path=IN	class=NP	-2
startLemmaBetween	word=condemn	path=	class=NP	2
startLemmaBetween	word=confident	path=IN	class=NP	1
startLemmaBetween	word=consider	path=	class=NP	2
startLemmaBetween	word=continue	path=	class=NP	-3
startLemmaBetween	word=continue	path=	class=to	-4
startLemmaBetween	word=continue	path=NP IN	class=NNP	2
startLemmaBetween	word=continue	path=TO	class=inf	-1
startLemmaBetween	word=continue	path=TO V	class=NP	4
startLemmaBetween	word=criticism	path=	class=for	1
startLemmaBetween	word=criticism	path=	class=of	1
startLemmaBetween	word=criticize	path=	class=NNP	1
startLemmaBetween	word=criticize	path=	class=NP	6
startLemmaBetween	word=criticize	path=	class=for	1
startLemmaBetween	word=decide	path=	class=to	1
startLemmaBetween	word=declare	path=	class=NP	4
startLemmaBetween	word=decline	path=TO V	class=on	1
startLemmaBetween	word=decline	path=TO V	class=whether	-1
startLemmaBetween	word=defend	path=	class=NP	6
startLemmaBetween	word=deliver	path=	class=NP	-3
startLemmaBetween	word=denounce	path=	class=NP	2
startLemmaBetween	word=describe	path=	class=NP	6
startLemmaBetween	word=describe	path=	class=as	2
startLemmaBetween	word=discuss	path=	class=NP	7
startLemmaBetween	word=dismiss	path=	class=NP	5
startLemmaBetween	word=dismiss	path=NP	class=that	-1
startLemmaBetween	word=distance	path=	class=PRP	-4
startLemmaBetween	word=distance	path=PRP IN	class=NP	3
startLemmaBetween	word=draw	path=	class=NP	-4
startLemmaBetween	word=eager	path=	class=to	1
startLemmaBetween	word=email	path=	class=NNP	-2
startLemmaBetween	word=embrace	path=	class=NP	4
startLemmaBetween	word=encourage	path=	class=NP	-1
startLemmaBetween	word=endorse	path=	class=NNP	4
startLemmaBetween	word=endorse	path=	class=NP	2
startLemmaBetween	word=expect	path=	class=NP	1
startLemmaBetween	word=expect	path=	class=to	2
startLemmaBetween	word=expect	path=TO	class=inf	1
startLemmaBetween	word=explain	path=	class=NP	3
startLemmaBetween	word=express	path=	class=NP	-2
startLemmaBetween	word=express	path=NP	class=that	2
startLemmaBetween	word=express	path=NP IN	class=NP	2
startLemmaBetween	word=face	path=	class=NP	-2
startLemmaBetween	word=fail	path=	class=to	-2
startLemmaBetween	word=file	path=	class=NP	-2
startLemmaBetween	word=find	path=	class=NNP	2
startLemmaBetween	word=focus	path=IN	class=NP	3
startLemmaBetween	word=for	path=	class=NNP	-3
startLemmaBetween	word=give	path=	class=NP	-5
startLemmaBetween	word=give	path=NP IN	class=NP	2
startLemmaBetween	word=highlight	path=	class=NP	3
startLemmaBetween	word=hold	path=	class=NP	-2
startLemmaBetween	word=hope	path=	class=NP	2
startLemmaBetween	word=hope	path=	class=to	2
startLemmaBetween	word=in	path=	class=NNP	-1
startLemmaBetween	word=in	path=	class=NP	-6
startLemmaBetween	word=in	path=NP ,	class=NP	1
startLemmaBetween	word=in	path=NP V NP ,	class=NP	2
startLemmaBetween	word=incline	path=	class=to	-2
startLemmaBetween	word=inform	path=	class=NP	-2
startLemmaBetween	word=intend	path=	class=to	2
startLemmaBetween	word=issue	path=	class=NP	-3
startLemmaBetween	word=issue	path=NP V	class=NP	3
startLemmaBetween	word=keep	path=	class=ing	-2
startLemmaBetween	word=know	path=	class=NP	1
startLemmaBetween	word=know	path=	class=as	-3
startLemmaBetween	word=know	path=IN NP	class=as	1
startLemmaBetween	word=launch	path=	class=NP	-6
startLemmaBetween	word=lead	path=	class=NP	-1
startLemmaBetween	word=leave	path=	class=NP	-2
startLemmaBetween	word=let	path=	class=PRP	-2
startLemmaBetween	word=like	path=	class=NP	1
startLemmaBetween	word=look	path=ADV IN	class=NP	3
startLemmaBetween	word=look	path=TO	class=inf	1
startLemmaBetween	word=make	path=	class=NP	-3
startLemmaBetween	word=make	path=	class=PRP	-3
startLemmaBetween	word=make	path=NP IN	class=NNP	1
startLemmaBetween	word=make	path=NP IN	class=NP	3
startLemmaBetween	word=mention	path=	class=NP	6
startLemmaBetween	word=mince	path=	class=NP	-3
startLemmaBetween	word=mock	path=	class=NP	4
startLemmaBetween	word=mount	path=	class=NP	-4
startLemmaBetween	word=mount	path=NP IN	class=NP	1
startLemmaBetween	word=name	path=NP	class=as	1
startLemmaBetween	word=need	path=	class=to	-2
startLemmaBetween	word=nominate	path=IN	class=NP	-1
startLemmaBetween	word=of	path=	class=NP	3
startLemmaBetween	word=offer	path=	class=ADV	2
startLemmaBetween	word=offer	path=	class=NP	-2
startLemmaBetween	word=offer	path=NP IN	class=NP	2
startLemmaBetween	word=oppose	path=	class=NP	5
startLemmaBetween	word=order	path=	class=NP	2
startLemmaBetween	word=pass	path=	class=NP	-2
startLemmaBetween	word=pay	path=	class=NP	-4
startLemmaBetween	word=pay	path=NP IN	class=NP	1
startLemmaBetween	word=persuade	path=	class=NP	-1
startLemmaBetween	word=plan	path=	class=to	3
startLemmaBetween	word=play	path=RP	class=NP	2
startLemmaBetween	word=pledge	path=	class=to	1
startLemmaBetween	word=point	path=IN	class=NP	2
startLemmaBetween	word=poise	path=	class=to	-2
startLemmaBetween	word=praise	path=	class=NNP	1
startLemmaBetween	word=praise	path=	class=NP	2
startLemmaBetween	word=predict	path=IN	class=NP	-2
startLemmaBetween	word=press	path=NP	class=that	1
startLemmaBetween	word=promote	path=	class=NP	1
startLemmaBetween	word=promote	path=, NP CC V	class=NP	1
startLemmaBetween	word=propose	path=	class=ADV	1
startLemmaBetween	word=propose	path=	class=NP	5
startLemmaBetween	word=provide	path=	class=NP	-4
startLemmaBetween	word=provide	path=NP IN	class=NP	3
startLemmaBetween	word=publish	path=	class=NP	-2
startLemmaBetween	word=put	path=	class=PRP	-3
startLemmaBetween	word=put	path=NP IN	class=NP	1
startLemmaBetween	word=put	path=RP	class=NP	-1
startLemmaBetween	word=question	path=	class=NP	7
startLemmaBetween	word=raise	path=	class=NP	-4
startLemmaBetween	word=raise	path=NP SUB	class=whether	1
startLemmaBetween	word=recall	path=	class=NP	6
startLemmaBetween	word=refer	path=IN	class=NP	3
startLemmaBetween	word=reference	path=	class=NP	4
startLemmaBetween	word=refuse	path=TO V	class=NP	1
startLemmaBetween	word=reject	path=	class=NP	4
startLemmaBetween	word=release	path=	class=NP	-7
startLemmaBetween	word=release	path=NP V	class=NP	2
startLemmaBetween	word=remark	path=IN	class=NP	1
startLemmaBetween	word=remind	path=	class=NP	-8
startLemmaBetween	word=remind	path=NP	class=of	4
startLemmaBetween	word=renew	path=	class=NP	-3
startLemmaBetween	word=repeat	path=NP	class=that	-1
startLemmaBetween	word=report	path=	class=ing	1
startLemmaBetween	word=report	path=IN	class=NNP	-4
startLemmaBetween	word=report	path=IN	class=NP	-2
startLemmaBetween	word=report	path=NP	class=that	2
startLemmaBetween	word=require	path=	class=NP	2
startLemmaBetween	word=respond	path=	class=NNP	-4
startLemmaBetween	word=respond	path=	class=by	1
startLemmaBetween	word=respond	path=IN	class=NP	1
startLemmaBetween	word=respond	path=IN NP IN	class=NP	-2
startLemmaBetween	word=response	path=IN	class=NP	2
startLemmaBetween	word=reveal	path=	class=NP	1
startLemmaBetween	word=run	path=	class=NP	-4
startLemmaBetween	word=say	path=	class=ADV	1
startLemmaBetween	word=say	path=	class=NP	4
startLemmaBetween	word=say	path=	class=PRP	5
startLemmaBetween	word=say	path=	class=fin	4
startLemmaBetween	word=say	path=	class=ing	3
startLemmaBetween	word=say	path=	class=of	-1
startLemmaBetween	word=say	path=,	class=ing	-1
startLemmaBetween	word=say	path=IN	class=NNP	1
startLemmaBetween	word=say	path=IN	class=NP	-1
startLemmaBetween	word=say	path=IN NP	class=PRP	2
startLemmaBetween	word=say	path=IN NP IN NP	class=QO	1
startLemmaBetween	word=say	path=NP	class=NP	2
startLemmaBetween	word=say	path=NP	class=QO	-3
startLemmaBetween	word=say	path=NP	class=that	4
startLemmaBetween	word=say	path=V	class=NP	-1
startLemmaBetween	word=scramble	path=	class=to	-2
startLemmaBetween	word=see	path=	class=NP	7
startLemmaBetween	word=see	path=IN	class=NP	-1
startLemmaBetween	word=see	path=IN NP	class=as	1
startLemmaBetween	word=seek	path=	class=NP	4
startLemmaBetween	word=seek	path=TO	class=inf	1
startLemmaBetween	word=seem	path=	class=ADJ	5
startLemmaBetween	word=seem	path=	class=ADV	2
startLemmaBetween	word=seem	path=	class=pp	1
startLemmaBetween	word=seem	path=	class=to	-1
startLemmaBetween	word=send	path=	class=NP	-5
startLemmaBetween	word=send	path=RP	class=NP	-1
startLemmaBetween	word=set	path=	class=to	-1
startLemmaBetween	word=show	path=	class=ADV	1
startLemmaBetween	word=show	path=	class=NNP	8
startLemmaBetween	word=show	path=	class=NP	-1
startLemmaBetween	word=show	path=NP	class=to	1
startLemmaBetween	word=show	path=NP IN	class=NP	1
startLemmaBetween	word=show	path=NP SUB	class=ing	2
startLemmaBetween	word=slam	path=	class=NP	2
startLemmaBetween	word=sound	path=	class=ADV	1
startLemmaBetween	word=speak	path=	class=ADV	-1
startLemmaBetween	word=spend	path=	class=NP	-3
startLemmaBetween	word=spend	path=ADV IN	class=NP	-1
startLemmaBetween	word=spend	path=ADV IN NP V	class=NP	1
startLemmaBetween	word=stand	path=IN	class=NP	3
startLemmaBetween	word=start	path=	class=NP	-4
startLemmaBetween	word=start	path=	class=ing	-3
startLemmaBetween	word=state	path=IN	class=NP	-1
startLemmaBetween	word=struggle	path=	class=to	-1
startLemmaBetween	word=sue	path=NP IN NP IN	class=NP	2
startLemmaBetween	word=suggest	path=	class=NP	4
startLemmaBetween	word=support	path=	class=NNP	3
startLemmaBetween	word=support	path=	class=NP	5
startLemmaBetween	word=support	path=	class=ing	1
startLemmaBetween	word=support	path=IN	class=NP	4
startLemmaBetween	word=take	path=	class=NP	-11
startLemmaBetween	word=take	path=IN NP TO V	class=NP	1
startLemmaBetween	word=take	path=NP	class=to	-1
startLemmaBetween	word=take	path=NP IN	class=NNP	1
startLemmaBetween	word=take	path=NP IN	class=NP	7
startLemmaBetween	word=talk	path=IN NP	class=about	4
startLemmaBetween	word=tell	path=	class=NNP	-3
startLemmaBetween	word=tell	path=	class=NP	-2
startLemmaBetween	word=tell	path=	class=PRP	-5
startLemmaBetween	word=tell	path=NP	class=PRP	3
startLemmaBetween	word=tell	path=NP	class=that	-1
startLemmaBetween	word=tell	path=NP IN NP	class=PRP	1
startLemmaBetween	word=tell	path=NP IN NP ,	class=that	1
startLemmaBetween	word=tell	path=NP THAT	class=PRP	1
startLemmaBetween	word=tend	path=	class=to	-3
startLemmaBetween	word=thank	path=NP	class=for	1
startLemmaBetween	word=think	path=	class=NP	2
startLemmaBetween	word=threaten	path=	class=to	1
startLemmaBetween	word=throw	path=	class=NP	-5
startLemmaBetween	word=to	path=	class=NNP	-2
startLemmaBetween	word=tout	path=	class=NP	2
startLemmaBetween	word=try	path=	class=to	-4
startLemmaBetween	word=try	path=TO	class=inf	-3
startLemmaBetween	word=turn	path=	class=NP	-7
startLemmaBetween	word=turn	path=NP IN NP IN	class=NP	1
startLemmaBetween	word=unclear	path=SUB	class=NP	1
startLemmaBetween	word=under	path=	class=NP	-3
startLemmaBetween	word=unveil	path=	class=NP	-2
startLemmaBetween	word=urge	path=NP	class=ADV	2
startLemmaBetween	word=urge	path=NP	class=to	-1
startLemmaBetween	word=urge	path=PRP	class=to	1
startLemmaBetween	word=use	path=	class=NP	-5
startLemmaBetween	word=view	path=	class=as	1
startLemmaBetween	word=voice	path=	class=NP	-3
startLemmaBetween	word=vote	path=	class=NP	-3
startLemmaBetween	word=vow	path=	class=to	1
startLemmaBetween	word=want	path=	class=NP	5
startLemmaBetween	word=want	path=	class=to	1
startLemmaBetween	word=weigh	path=IN IN	class=NP	1
startLemmaBetween	word=welcome	path=	class=NP	2
startLemmaBetween	word=work	path=IN NP TO V	class=NP	1
startLemmaBetween	word=write	path=	class=NP	-2
startLemmaClass	word=?	class=to	2
startLemmaClass	word=accord	class=IN	-4
startLemmaClass	word=accord	class=while	1
startLemmaClass	word=accuse	class=PRP	1
startLemmaClass	word=accuse	class=of	3
startLemmaClass	word=acquiesce	class=NP	1
startLemmaClass	word=add	class=X	2
startLemmaClass	word=advice	class=on	2
startLemmaClass	word=agree	class=ADV	3
startLemmaClass	word=agree	class=to	1
startLemmaClass	word=aim	class=NP	-5
startLemmaClass	word=allow	class=to	-1
startLemmaClass	word=announce	class=NNP	-6
startLemmaClass	word=announce	class=that	2
startLemmaClass	word=apologize	class=for	2
startLemmaClass	word=appear	class=ADJ	1
startLemmaClass	word=appear	class=NP	-1
startLemmaClass	word=argue	class=NP	-2
startLemmaClass	word=argument	class=that	1
startLemmaClass	word=ask	class=NNP	-7
startLemmaClass	word=ask	class=NP	-2
startLemmaClass	word=ask	class=PRP	-4
startLemmaClass	word=ask	class=about	4
startLemmaClass	word=ask	class=how	3
startLemmaClass	word=ask	class=if	4
startLemmaClass	word=ask	class=that	-1
startLemmaClass	word=ask	class=whether	3
startLemmaClass	word=ask	class=why	1
startLemmaClass	word=assure	class=PRP	1
startLemmaClass	word=attack	class=NNP	3
startLemmaClass	word=attack	class=PRP	-1
startLemmaClass	word=attempt	class=NP	1
startLemmaClass	word=avoid	class=NNP	3
startLemmaClass	word=avoid	class=ing	-2
startLemmaClass	word=be	class=ADV	-1
startLemmaClass	word=be	class=NP	1
startLemmaClass	word=begin	class=NP	4
startLemmaClass	word=begin	class=ing	-6
startLemmaClass	word=begin	class=to	-1
startLemmaClass	word=blast	class=QO	2
startLemmaClass	word=by	class=NP	-1
startLemmaClass	word=call	class=ADJ	1
startLemmaClass	word=call	class=NNP	1
startLemmaClass	word=call	class=QO	2
startLemmaClass	word=call	class=that	-2
startLemmaClass	word=cast	class=PRP	1
startLemmaClass	word=challenge	class=over	1
startLemmaClass	word=charge	class=NNP	1
startLemmaClass	word=cheer	class=when	-1
startLemmaClass	word=choose	class=ADV	-1
startLemmaClass	word=choose	class=NP	1
startLemmaClass	word=claim	class=NP	-1
startLemmaClass	word=come	class=to	-2
startLemmaClass	word=comment	class=about	1
startLemmaClass	word=complain	class=NP	-4
startLemmaClass	word=conclude	class=that	2
startLemmaClass	word=condemn	class=NP	2
startLemmaClass	word=continue	class=NP	3
startLemmaClass	word=continue	class=inf	-2
startLemmaClass	word=continue	class=ing	-1
startLemmaClass	word=continue	class=that	3
startLemmaClass	word=continue	class=to	-5
startLemmaClass	word=criticism	class=for	1
startLemmaClass	word=criticism	class=of	1
startLemmaClass	word=criticize	class=for	3
startLemmaClass	word=debate	class=whether	1
startLemmaClass	word=decide	class=NP	-2
startLemmaClass	word=decision	class=NP	-2
startLemmaClass	word=decision	class=to	2
startLemmaClass	word=decline	class=IN	2
startLemmaClass	word=decline	class=NP	1
startLemmaClass	word=decline	class=inf	-2
startLemmaClass	word=decline	class=on	1
startLemmaClass	word=deliver	class=NP	-1
startLemmaClass	word=deliver	class=to	1
startLemmaClass	word=denounce	class=NP	2
startLemmaClass	word=describe	class=NP	1
startLemmaClass	word=describe	class=as	2
startLemmaClass	word=dismiss	class=that	-2
startLemmaClass	word=distance	class=NP	2
startLemmaClass	word=distance	class=PRP	-4
startLemmaClass	word=draw	class=ing	1
startLemmaClass	word=eager	class=to	1
startLemmaClass	word=email	class=NNP	-3
startLemmaClass	word=encourage	class=NP	-1
startLemmaClass	word=endorse	class=NP	1
startLemmaClass	word=enter	class=NP	-1
startLemmaClass	word=expect	class=NP	-1
startLemmaClass	word=expect	class=inf	1
startLemmaClass	word=express	class=that	1
startLemmaClass	word=eye	class=NP	-2
startLemmaClass	word=face	class=NP	-3
startLemmaClass	word=fail	class=NP	1
startLemmaClass	word=fail	class=to	-3
startLemmaClass	word=feel	class=NP	-5
startLemmaClass	word=feel	class=about	1
startLemmaClass	word=file	class=NP	-3
startLemmaClass	word=file	class=ing	1
startLemmaClass	word=focus	class=NP	4
startLemmaClass	word=follow	class=NP	1
startLemmaClass	word=for	class=NNP	-2
startLemmaClass	word=for	class=ing	1
startLemmaClass	word=give	class=NNP	1
startLemmaClass	word=go	class=ADV	-1
startLemmaClass	word=go	class=NNP	6
startLemmaClass	word=go	class=NP	1
startLemmaClass	word=go	class=that	1
startLemmaClass	word=go	class=to	-4
startLemmaClass	word=help	class=NP	4
startLemmaClass	word=help	class=inf	-1
startLemmaClass	word=hold	class=NNP	1
startLemmaClass	word=hold	class=NP	-2
startLemmaClass	word=hope	class=to	1
startLemmaClass	word=in	class=ADV	1
startLemmaClass	word=in	class=NNP	-3
startLemmaClass	word=in	class=by	2
startLemmaClass	word=in	class=fin	2
startLemmaClass	word=incline	class=to	-3
startLemmaClass	word=inform	class=NP	-5
startLemmaClass	word=inform	class=of	2
startLemmaClass	word=introduce	class=NP	-1
startLemmaClass	word=issue	class=NP	1
startLemmaClass	word=join	class=NNP	-1
startLemmaClass	word=join	class=NP	2
startLemmaClass	word=keep	class=NP	3
startLemmaClass	word=keep	class=ing	-2
startLemmaClass	word=know	class=NP	-3
startLemmaClass	word=know	class=PRP	1
startLemmaClass	word=know	class=how	-1
startLemmaClass	word=know	class=that	1
startLemmaClass	word=launch	class=NP	-1
startLemmaClass	word=leave	class=that	1
startLemmaClass	word=like	class=NP	1
startLemmaClass	word=look	class=inf	3
startLemmaClass	word=make	class=NNP	1
startLemmaClass	word=make	class=PRP	-2
startLemmaClass	word=make	class=that	3
startLemmaClass	word=move	class=to	-1
startLemmaClass	word=name	class=as	3
startLemmaClass	word=need	class=NP	2
startLemmaClass	word=need	class=to	-3
startLemmaClass	word=negotiate	class=NP	-1
startLemmaClass	word=nominate	class=NP	-1
startLemmaClass	word=note	class=NP	1
startLemmaClass	word=offer	class=ADV	3
startLemmaClass	word=opposition	class=NP	1
startLemmaClass	word=outline	class=to	1
startLemmaClass	word=persuade	class=NP	-2
startLemmaClass	word=persuade	class=to	3
startLemmaClass	word=plan	class=to	2
startLemmaClass	word=plead	class=IN	3
startLemmaClass	word=plead	class=inf	2
startLemmaClass	word=pledge	class=to	3
startLemmaClass	word=point	class=QO	1
startLemmaClass	word=point	class=ing	2
startLemmaClass	word=poise	class=to	-2
startLemmaClass	word=praise	class=NNP	1
startLemmaClass	word=praise	class=NP	1
startLemmaClass	word=press	class=that	1
startLemmaClass	word=promise	class=that	1
startLemmaClass	word=promise	class=to	4
startLemmaClass	word=propose	class=ADV	1
startLemmaClass	word=provide	class=how	1
startLemmaClass	word=push	class=NNP	-2
startLemmaClass	word=push	class=NP	1
startLemmaClass	word=push	class=to	1
startLemmaClass	word=put	class=PRP	-3
startLemmaClass	word=put	class=X	1
startLemmaClass	word=question	class=about	3
startLemmaClass	word=raise	class=NP	-3
startLemmaClass	word=raise	class=whether	1
startLemmaClass	word=recall	class=NP	1
startLemmaClass	word=refer	class=NP	1
startLemmaClass	word=reference	class=NP	4
startLemmaClass	word=refuse	class=inf	-1
startLemmaClass	word=refuse	class=to	1
startLemmaClass	word=regard	class=NP	2
startLemmaClass	word=reject	class=NP	1
startLemmaClass	word=release	class=NNP	-1
startLemmaClass	word=release	class=QO	1
startLemmaClass	word=remind	class=NP	-7
startLemmaClass	word=remind	class=of	4
startLemmaClass	word=repeat	class=NP	1
startLemmaClass	word=repeat	class=that	-1
startLemmaClass	word=report	class=NP	-1
startLemmaClass	word=report	class=ing	2
startLemmaClass	word=reportedly	class=NP	-1
startLemmaClass	word=require	class=to	-1
startLemmaClass	word=respond	class=IN	1
startLemmaClass	word=respond	class=NNP	-2
startLemmaClass	word=respond	class=QO	4
startLemmaClass	word=respond	class=by	1
startLemmaClass	word=respond	class=that	-1
startLemmaClass	word=return	class=NNP	1
startLemmaClass	word=run	class=NP	-3
startLemmaClass	word=say	class=EX	2
startLemmaClass	word=say	class=NNP	-2
startLemmaClass	word=say	class=NP	-1
startLemmaClass	word=say	class=QO	4
startLemmaClass	word=say	class=and	2
startLemmaClass	word=say	class=because	1
startLemmaClass	word=say	class=but	2
startLemmaClass	word=say	class=despite	1
startLemmaClass	word=say	class=fin	4
startLemmaClass	word=say	class=in	2
startLemmaClass	word=say	class=of	-1
startLemmaClass	word=say	class=that	2
startLemmaClass	word=scramble	class=to	-2
startLemmaClass	word=seek	class=NNP	-2
startLemmaClass	word=seek	class=inf	1
startLemmaClass	word=seek	class=to	1
startLemmaClass	word=seem	class=ADJ	3
startLemmaClass	word=seem	class=ADV	2
startLemmaClass	word=seem	class=NP	1
startLemmaClass	word=seem	class=QO	-2
startLemmaClass	word=seem	class=that	-2
startLemmaClass	word=seem	class=to	-2
startLemmaClass	word=send	class=NP	-4
startLemmaClass	word=sentence	class=IN	1
startLemmaClass	word=set	class=NP	3
startLemmaClass	word=set	class=to	-2
startLemmaClass	word=show	class=NNP	1
startLemmaClass	word=show	class=NP	-3
startLemmaClass	word=show	class=ing	2
startLemmaClass	word=show	class=to	1
startLemmaClass	word=sign	class=to	2
startLemmaClass	word=speak	class=ADV	-2
startLemmaClass	word=speak	class=about	-2
startLemmaClass	word=speak	class=ing	2
startLemmaClass	word=spend	class=NNP	1
startLemmaClass	word=stand	class=NP	4
startLemmaClass	word=start	class=NP	1
startLemmaClass	word=start	class=ing	-5
startLemmaClass	word=state	class=NP	-2
startLemmaClass	word=state	class=that	4
startLemmaClass	word=stop	class=NP	4
startLemmaClass	word=stop	class=ing	-2
startLemmaClass	word=struggle	class=NP	2
startLemmaClass	word=struggle	class=to	-2
startLemmaClass	word=take	class=NNP	3
startLemmaClass	word=talk	class=about	2
startLemmaClass	word=tell	class=NNP	-3
startLemmaClass	word=tell	class=NP	-1
startLemmaClass	word=tell	class=PRP	2
startLemmaClass	word=tell	class=QO	4
startLemmaClass	word=tell	class=about	1
startLemmaClass	word=tell	class=ing	-3
startLemmaClass	word=tell	class=that	4
startLemmaClass	word=tend	class=NP	1
startLemmaClass	word=tend	class=to	-3
startLemmaClass	word=thank	class=for	1
startLemmaClass	word=think	class=PRP	2
startLemmaClass	word=threaten	class=to	2
startLemmaClass	word=tout	class=NP	2
startLemmaClass	word=try	class=NNP	2
startLemmaClass	word=try	class=NP	2
startLemmaClass	word=try	class=inf	-5
startLemmaClass	word=try	class=to	-1
startLemmaClass	word=tweet	class=QO	2
startLemmaClass	word=unveil	class=NP	-3
startLemmaClass	word=unveil	class=to	1
startLemmaClass	word=urge	class=ADV	1
startLemmaClass	word=urge	class=to	1
startLemmaClass	word=use	class=NNP	4
startLemmaClass	word=use	class=to	-2
startLemmaClass	word=view	class=NNP	1
startLemmaClass	word=vote	class=NNP	2
startLemmaClass	word=vow	class=ADV	2
startLemmaClass	word=vow	class=NP	-7
startLemmaClass	word=vow	class=to	2
startLemmaClass	word=want	class=ADV	1
startLemmaClass	word=warn	class=that	2
startLemmaClass	word=weigh	class=NP	1
startLemmaClass	word=write	class=NNP	-5
startLemmaClass	word=write	class=that	2
startLemmaClassDistance	word=:	class=ADV	n=1	1
startLemmaClassDistance	word=about	class=NP	n=1	1
startLemmaClassDistance	word=accord	class=IN	n=1	-3
startLemmaClassDistance	word=accord	class=NNP	n=2	-1
startLemmaClassDistance	word=accord	class=NNP	n=6	1
startLemmaClassDistance	word=accord	class=NP	n=2	-2
startLemmaClassDistance	word=accuse	class=NP	n=4	-2
startLemmaClassDistance	word=accuse	class=PRP	n=1	2
startLemmaClassDistance	word=acknowledge	class=NP	n=1	4
startLemmaClassDistance	word=acquiesce	class=NP	n=2	3
startLemmaClassDistance	word=address	class=NP	n=1	1
startLemmaClassDistance	word=advice	class=NP	n=2	-2
startLemmaClassDistance	word=agree	class=NP	n=2	2
startLemmaClassDistance	word=agree	class=NP	n=3	-3
startLemmaClassDistance	word=agree	class=to	n=1	3
startLemmaClassDistance	word=aim	class=NNP	n=3	1
startLemmaClassDistance	word=aim	class=NP	n=1	-2
startLemmaClassDistance	word=allow	class=NP	n=1	2
startLemmaClassDistance	word=announce	class=NP	n=1	6
startLemmaClassDistance	word=answer	class=NP	n=1	2
startLemmaClassDistance	word=apologize	class=for	n=6	2
startLemmaClassDistance	word=appear	class=ADJ	n=1	2
startLemmaClassDistance	word=argue	class=NP	n=2	-1
startLemmaClassDistance	word=ask	class=NNP	n=1	-1
startLemmaClassDistance	word=ask	class=NNP	n=2	-3
startLemmaClassDistance	word=ask	class=NP	n=1	-4
startLemmaClassDistance	word=ask	class=NP	n=2	3
startLemmaClassDistance	word=ask	class=NP	n=4	-1
startLemmaClassDistance	word=ask	class=PRP	n=2	-2
startLemmaClassDistance	word=ask	class=if	n=2	1
startLemmaClassDistance	word=assure	class=PRP	n=2	5
startLemmaClassDistance	word=attack	class=NNP	n=1	1
startLemmaClassDistance	word=attack	class=PRP	n=1	-1
startLemmaClassDistance	word=attempt	class=NP	n=5	1
startLemmaClassDistance	word=avoid	class=NNP	n=3	3
startLemmaClassDistance	word=avoid	class=NP	n=1	-1
startLemmaClassDistance	word=avoid	class=NP	n=2	3
startLemmaClassDistance	word=avoid	class=ing	n=1	-2
startLemmaClassDistance	word=back	class=NNP	n=1	1
startLemmaClassDistance	word=base	class=NP	n=2	-2
startLemmaClassDistance	word=become	class=NP	n=1	-3
startLemmaClassDistance	word=begin	class=NP	n=3	2
startLemmaClassDistance	word=begin	class=ing	n=1	-3
startLemmaClassDistance	word=begin	class=to	n=1	-3
startLemmaClassDistance	word=believe	class=NP	n=2	1
startLemmaClassDistance	word=believe	class=NP	n=3	-1
startLemmaClassDistance	word=blame	class=NP	n=1	3
startLemmaClassDistance	word=blast	class=NP	n=1	2
startLemmaClassDistance	word=brush	class=NP	n=2	2
startLemmaClassDistance	word=by	class=NP	n=1	-2
startLemmaClassDistance	word=call	class=ADJ	n=2	2
startLemmaClassDistance	word=call	class=NNP	n=2	3
startLemmaClassDistance	word=call	class=NP	n=3	-2
startLemmaClassDistance	word=call	class=PRP	n=1	1
startLemmaClassDistance	word=call	class=QO	n=2	1
startLemmaClassDistance	word=carry	class=NP	n=1	-1
startLemmaClassDistance	word=cast	class=NP	n=1	-4
startLemmaClassDistance	word=challenge	class=NP	n=1	2
startLemmaClassDistance	word=challenge	class=NP	n=2	-1
startLemmaClassDistance	word=choose	class=NP	n=5	3
startLemmaClassDistance	word=cite	class=NP	n=1	9
startLemmaClassDistance	word=claim	class=NP	n=1	-2
startLemmaClassDistance	word=claim	class=NP	n=2	-1
startLemmaClassDistance	word=claim	class=NP	n=3	3
startLemmaClassDistance	word=claim	class=to	n=1	2
startLemmaClassDistance	word=comment	class=about	n=1	1
startLemmaClassDistance	word=compare	class=NP	n=1	5
startLemmaClassDistance	word=complain	class=NP	n=2	-2
startLemmaClassDistance	word=condemn	class=NP	n=1	2
startLemmaClassDistance	word=confident	class=NP	n=2	1
startLemmaClassDistance	word=consider	class=NP	n=1	2
startLemmaClassDistance	word=continue	class=NNP	n=3	1
startLemmaClassDistance	word=continue	class=NP	n=1	-3
startLemmaClassDistance	word=continue	class=NP	n=3	6
startLemmaClassDistance	word=continue	class=NP	n=4	2
startLemmaClassDistance	word=continue	class=inf	n=2	-1
startLemmaClassDistance	word=continue	class=that	n=4	2
startLemmaClassDistance	word=continue	class=to	n=1	-4
startLemmaClassDistance	word=criticism	class=NP	n=2	-1
startLemmaClassDistance	word=criticism	class=for	n=1	1
startLemmaClassDistance	word=criticism	class=of	n=1	1
startLemmaClassDistance	word=criticize	class=NNP	n=1	1
startLemmaClassDistance	word=criticize	class=NP	n=1	6
startLemmaClassDistance	word=criticize	class=for	n=1	1
startLemmaClassDistance	word=decide	class=to	n=1	1
startLemmaClassDistance	word=decision	class=to	n=5	1
startLemmaClassDistance	word=declare	class=NP	n=1	4
startLemmaClassDistance	word=decline	class=inf	n=2	-1
startLemmaClassDistance	word=decline	class=on	n=3	1
startLemmaClassDistance	word=decline	class=whether	n=3	-3
startLemmaClassDistance	word=defend	class=NP	n=1	6
startLemmaClassDistance	word=defend	class=NP	n=3	-3
startLemmaClassDistance	word=deliver	class=NP	n=1	-3
startLemmaClassDistance	word=denounce	class=NP	n=1	2
startLemmaClassDistance	word=describe	class=NP	n=1	6
startLemmaClassDistance	word=describe	class=as	n=1	2
startLemmaClassDistance	word=discuss	class=NP	n=1	7
startLemmaClassDistance	word=dismiss	class=NP	n=1	5
startLemmaClassDistance	word=dismiss	class=that	n=2	-1
startLemmaClassDistance	word=distance	class=NP	n=3	3
startLemmaClassDistance	word=distance	class=PRP	n=1	-4
startLemmaClassDistance	word=draw	class=NP	n=1	-4
startLemmaClassDistance	word=eager	class=to	n=1	1
startLemmaClassDistance	word=email	class=NNP	n=1	-2
startLemmaClassDistance	word=embrace	class=NP	n=1	4
startLemmaClassDistance	word=encourage	class=NP	n=1	-1
startLemmaClassDistance	word=endorse	class=NNP	n=1	4
startLemmaClassDistance	word=endorse	class=NP	n=1	2
startLemmaClassDistance	word=expect	class=NP	n=1	1
startLemmaClassDistance	word=expect	class=inf	n=2	1
startLemmaClassDistance	word=expect	class=to	n=1	2
startLemmaClassDistance	word=explain	class=NP	n=1	3
startLemmaClassDistance	word=express	class=NP	n=1	-2
startLemmaClassDistance	word=express	class=NP	n=3	2
startLemmaClassDistance	word=express	class=that	n=2	2
startLemmaClassDistance	word=face	class=NP	n=1	-2
startLemmaClassDistance	word=fail	class=to	n=1	-2
startLemmaClassDistance	word=file	class=NP	n=1	-2
startLemmaClassDistance	word=find	class=NNP	n=1	2
startLemmaClassDistance	word=find	class=NP	n=6	1
startLemmaClassDistance	word=focus	class=NP	n=2	3
startLemmaClassDistance	word=focus	class=NP	n=3	1
startLemmaClassDistance	word=for	class=NNP	n=1	-3
startLemmaClassDistance	word=give	class=NP	n=1	-5
startLemmaClassDistance	word=go	class=NNP	n=4	1
startLemmaClassDistance	word=go	class=NP	n=2	-1
startLemmaClassDistance	word=go	class=NP	n=4	4
startLemmaClassDistance	word=highlight	class=NP	n=1	3
startLemmaClassDistance	word=hold	class=NP	n=1	-2
startLemmaClassDistance	word=hope	class=NP	n=1	2
startLemmaClassDistance	word=hope	class=NP	n=3	-4
startLemmaClassDistance	word=hope	class=to	n=1	2
startLemmaClassDistance	word=in	class=NNP	n=1	-1
startLemmaClassDistance	word=in	class=NP	n=1	-6
startLemmaClassDistance	word=in	class=NP	n=5	2
startLemmaClassDistance	word=incline	class=to	n=1	-2
startLemmaClassDistance	word=inform	class=NP	n=1	-2
startLemmaClassDistance	word=intend	class=to	n=1	2
startLemmaClassDistance	word=issue	class=NP	n=1	-3
startLemmaClassDistance	word=issue	class=NP	n=3	2
startLemmaClassDistance	word=keep	class=NP	n=3	2
startLemmaClassDistance	word=keep	class=NP	n=4	2
startLemmaClassDistance	word=keep	class=ing	n=1	-2
startLemmaClassDistance	word=know	class=NP	n=1	1
startLemmaClassDistance	word=know	class=NP	n=3	-2
startLemmaClassDistance	word=know	class=as	n=1	-3
startLemmaClassDistance	word=know	class=as	n=3	1
startLemmaClassDistance	word=launch	class=NP	n=1	-6
startLemmaClassDistance	word=launch	class=NP	n=6	1
startLemmaClassDistance	word=lead	class=NP	n=1	-1
startLemmaClassDistance	word=leave	class=NP	n=1	-2
startLemmaClassDistance	word=let	class=PRP	n=1	-2
startLemmaClassDistance	word=like	class=NP	n=1	1
startLemmaClassDistance	word=look	class=inf	n=2	1
startLemmaClassDistance	word=make	class=NP	n=1	-3
startLemmaClassDistance	word=make	class=PRP	n=1	-3
startLemmaClassDistance	word=mention	class=NP	n=1	6
startLemmaClassDistance	word=mince	class=NP	n=1	-3
startLemmaClassDistance	word=mock	class=NP	n=1	4
startLemmaClassDistance	word=mount	class=NP	n=1	-4
startLemmaClassDistance	word=mount	class=NP	n=3	1
startLemmaClassDistance	word=name	class=as	n=2	1
startLemmaClassDistance	word=need	class=to	n=1	-2
startLemmaClassDistance	word=nominate	class=NP	n=2	-1
startLemmaClassDistance	word=of	class=NP	n=1	3
startLemmaClassDistance	word=offer	class=ADV	n=1	2
startLemmaClassDistance	word=offer	class=NP	n=1	-2
startLemmaClassDistance	word=offer	class=NP	n=3	1
startLemmaClassDistance	word=offer	class=NP	n=4	-2
startLemmaClassDistance	word=open	class=NP	n=6	1
startLemmaClassDistance	word=oppose	class=NP	n=1	5
startLemmaClassDistance	word=oppose	class=NP	n=3	-1
startLemmaClassDistance	word=order	class=NP	n=1	2
startLemmaClassDistance	word=pass	class=NP	n=1	-2
startLemmaClassDistance	word=pay	class=NP	n=1	-4
startLemmaClassDistance	word=pay	class=NP	n=3	1
startLemmaClassDistance	word=persuade	class=NP	n=1	-1
startLemmaClassDistance	word=plan	class=to	n=1	3
startLemmaClassDistance	word=play	class=NP	n=2	2
startLemmaClassDistance	word=pledge	class=to	n=1	1
startLemmaClassDistance	word=point	class=NP	n=2	5
startLemmaClassDistance	word=poise	class=to	n=1	-2
startLemmaClassDistance	word=praise	class=NNP	n=1	1
startLemmaClassDistance	word=praise	class=NP	n=1	2
startLemmaClassDistance	word=predict	class=NP	n=2	-2
startLemmaClassDistance	word=press	class=that	n=2	1
startLemmaClassDistance	word=promote	class=NP	n=1	1
startLemmaClassDistance	word=promote	class=NP	n=5	1
startLemmaClassDistance	word=propose	class=ADV	n=1	1
startLemmaClassDistance	word=propose	class=NP	n=1	5
startLemmaClassDistance	word=provide	class=NP	n=1	-4
startLemmaClassDistance	word=provide	class=NP	n=3	3
startLemmaClassDistance	word=publish	class=NP	n=1	-2
startLemmaClassDistance	word=push	class=NP	n=3	1
startLemmaClassDistance	word=put	class=NP	n=2	-1
startLemmaClassDistance	word=put	class=NP	n=3	2
startLemmaClassDistance	word=put	class=PRP	n=1	-3
startLemmaClassDistance	word=question	class=NP	n=1	7
startLemmaClassDistance	word=question	class=NP	n=3	-1
startLemmaClassDistance	word=raise	class=NP	n=1	-4
startLemmaClassDistance	word=raise	class=whether	n=3	1
startLemmaClassDistance	word=recall	class=NP	n=1	6
startLemmaClassDistance	word=refer	class=NP	n=2	2
startLemmaClassDistance	word=reference	class=NP	n=1	4
startLemmaClassDistance	word=reject	class=NP	n=1	4
startLemmaClassDistance	word=release	class=NP	n=1	-7
startLemmaClassDistance	word=release	class=NP	n=4	5
startLemmaClassDistance	word=remark	class=NP	n=2	1
startLemmaClassDistance	word=remind	class=NP	n=1	-8
startLemmaClassDistance	word=remind	class=of	n=2	4
startLemmaClassDistance	word=renew	class=NP	n=1	-3
startLemmaClassDistance	word=repeat	class=that	n=2	-1
startLemmaClassDistance	word=report	class=NNP	n=2	-3
startLemmaClassDistance	word=report	class=NP	n=2	-4
startLemmaClassDistance	word=report	class=NP	n=4	1
startLemmaClassDistance	word=report	class=ing	n=1	1
startLemmaClassDistance	word=report	class=that	n=2	2
startLemmaClassDistance	word=require	class=NP	n=1	2
startLemmaClassDistance	word=respond	class=NNP	n=1	-4
startLemmaClassDistance	word=respond	class=QO	n=6	2
startLemmaClassDistance	word=respond	class=by	n=1	1
startLemmaClassDistance	word=response	class=NP	n=2	2
startLemmaClassDistance	word=reveal	class=NP	n=1	1
startLemmaClassDistance	word=run	class=NP	n=1	-4
startLemmaClassDistance	word=say	class=ADV	n=1	1
startLemmaClassDistance	word=say	class=NP	n=1	4
startLemmaClassDistance	word=say	class=NP	n=3	-2
startLemmaClassDistance	word=say	class=PRP	n=1	5
startLemmaClassDistance	word=say	class=QO	n=2	-1
startLemmaClassDistance	word=say	class=QO	n=6	4
startLemmaClassDistance	word=say	class=fin	n=1	4
startLemmaClassDistance	word=say	class=ing	n=1	3
startLemmaClassDistance	word=say	class=ing	n=2	-3
startLemmaClassDistance	word=say	class=of	n=1	-1
startLemmaClassDistance	word=say	class=that	n=2	3
startLemmaClassDistance	word=scramble	class=to	n=1	-2
startLemmaClassDistance	word=see	class=NP	n=1	7
startLemmaClassDistance	word=see	class=NP	n=4	-2
startLemmaClassDistance	word=see	class=as	n=3	1
startLemmaClassDistance	word=seek	class=NP	n=1	4
startLemmaClassDistance	word=seek	class=inf	n=2	1
startLemmaClassDistance	word=seem	class=ADJ	n=1	5
startLemmaClassDistance	word=seem	class=ADV	n=1	2
startLemmaClassDistance	word=seem	class=NP	n=4	-1
startLemmaClassDistance	word=seem	class=NP	n=6	3
startLemmaClassDistance	word=seem	class=pp	n=1	1
startLemmaClassDistance	word=seem	class=that	n=3	-2
startLemmaClassDistance	word=seem	class=to	n=1	-1
startLemmaClassDistance	word=send	class=NNP	n=4	1
startLemmaClassDistance	word=send	class=NP	n=1	-5
startLemmaClassDistance	word=send	class=NP	n=2	-4
startLemmaClassDistance	word=set	class=NP	n=3	3
startLemmaClassDistance	word=set	class=to	n=1	-1
startLemmaClassDistance	word=share	class=NP	n=5	1
startLemmaClassDistance	word=show	class=ADV	n=1	1
startLemmaClassDistance	word=show	class=NNP	n=1	8
startLemmaClassDistance	word=show	class=NNP	n=3	-2
startLemmaClassDistance	word=show	class=NP	n=1	-1
startLemmaClassDistance	word=show	class=ing	n=3	3
startLemmaClassDistance	word=slam	class=NP	n=1	2
startLemmaClassDistance	word=sound	class=ADV	n=1	1
startLemmaClassDistance	word=speak	class=ADV	n=1	-1
startLemmaClassDistance	word=speak	class=NNP	n=5	1
startLemmaClassDistance	word=spend	class=NNP	n=6	1
startLemmaClassDistance	word=spend	class=NP	n=1	-3
startLemmaClassDistance	word=spend	class=NP	n=6	2
startLemmaClassDistance	word=stand	class=NP	n=2	3
startLemmaClassDistance	word=start	class=NP	n=1	-4
startLemmaClassDistance	word=start	class=ing	n=1	-3
startLemmaClassDistance	word=state	class=NP	n=2	-2
startLemmaClassDistance	word=state	class=that	n=6	1
startLemmaClassDistance	word=struggle	class=to	n=1	-1
startLemmaClassDistance	word=suggest	class=NP	n=1	4
startLemmaClassDistance	word=support	class=NNP	n=1	3
startLemmaClassDistance	word=support	class=NP	n=1	5
startLemmaClassDistance	word=support	class=ing	n=1	1
startLemmaClassDistance	word=take	class=NNP	n=3	3
startLemmaClassDistance	word=take	class=NP	n=1	-11
startLemmaClassDistance	word=take	class=NP	n=3	7
startLemmaClassDistance	word=take	class=to	n=2	-1
startLemmaClassDistance	word=take	class=to	n=4	1
startLemmaClassDistance	word=talk	class=NP	n=4	-1
startLemmaClassDistance	word=talk	class=about	n=3	4
startLemmaClassDistance	word=tell	class=ADV	n=2	1
startLemmaClassDistance	word=tell	class=NNP	n=1	-3
startLemmaClassDistance	word=tell	class=NP	n=1	-2
startLemmaClassDistance	word=tell	class=PRP	n=1	-5
startLemmaClassDistance	word=tell	class=PRP	n=2	6
startLemmaClassDistance	word=tell	class=PRP	n=3	2
startLemmaClassDistance	word=tell	class=PRP	n=4	1
startLemmaClassDistance	word=tell	class=QO	n=6	3
startLemmaClassDistance	word=tell	class=about	n=2	2
startLemmaClassDistance	word=tell	class=ing	n=3	-1
startLemmaClassDistance	word=tell	class=that	n=2	-1
startLemmaClassDistance	word=tell	class=that	n=6	2
startLemmaClassDistance	word=tend	class=to	n=1	-3
startLemmaClassDistance	word=thank	class=for	n=2	1
startLemmaClassDistance	word=think	class=NP	n=1	2
startLemmaClassDistance	word=threaten	class=to	n=1	1
startLemmaClassDistance	word=throw	class=NP	n=1	-5
startLemmaClassDistance	word=to	class=NNP	n=1	-2
startLemmaClassDistance	word=tout	class=NP	n=1	2
startLemmaClassDistance	word=try	class=inf	n=2	-3
startLemmaClassDistance	word=try	class=to	n=1	-4
startLemmaClassDistance	word=turn	class=NP	n=1	-7
startLemmaClassDistance	word=turn	class=NP	n=3	1
startLemmaClassDistance	word=unclear	class=NP	n=2	1
startLemmaClassDistance	word=under	class=NP	n=1	-3
startLemmaClassDistance	word=unveil	class=NP	n=1	-2
startLemmaClassDistance	word=urge	class=ADV	n=2	1
startLemmaClassDistance	word=urge	class=to	n=4	1
startLemmaClassDistance	word=use	class=NP	n=1	-5
startLemmaClassDistance	word=use	class=NP	n=4	1
startLemmaClassDistance	word=use	class=NP	n=5	4
startLemmaClassDistance	word=view	class=as	n=1	1
startLemmaClassDistance	word=voice	class=NP	n=1	-3
startLemmaClassDistance	word=vote	class=NP	n=1	-3
startLemmaClassDistance	word=vow	class=to	n=1	1
startLemmaClassDistance	word=want	class=NP	n=1	5
startLemmaClassDistance	word=want	class=to	n=1	1
startLemmaClassDistance	word=weigh	class=NP	n=3	1
startLemmaClassDistance	word=welcome	class=NP	n=1	2
startLemmaClassDistance	word=work	class=NP	n=5	1
startLemmaClassDistance	word=write	class=NP	n=1	-2
startLemmaClassDistance	word=write	class=ing	n=4	1
startLemmaClassDistance	word=write	class=that	n=5	1
startLemmaClassVerb	word=?	class=to	class=inf	1
startLemmaClassVerb	word=accord	class=IN	class=#	-1
startLemmaClassVerb	word=accord	class=NNP	class=#	-1
startLemmaClassVerb	word=accord	class=NNP	class=fin	4
startLemmaClassVerb	word=accord	class=NP	class=#	-4
startLemmaClassVerb	word=accord	class=NP	class=fin	5
startLemmaClassVerb	word=accuse	class=NP	class=#	-2
startLemmaClassVerb	word=accuse	class=NP	class=ing	2
startLemmaClassVerb	word=accuse	class=ing	class=#	-4
startLemmaClassVerb	word=accuse	class=of	class=ing	4
startLemmaClassVerb	word=acquiesce	class=NP	class=#	1
startLemmaClassVerb	word=add	class=NP	class=#	-1
startLemmaClassVerb	word=add	class=X	class=fin	3
startLemmaClassVerb	word=address	class=NP	class=#	1
startLemmaClassVerb	word=advice	class=on	class=#	2
startLemmaClassVerb	word=agree	class=to	class=inf	1
startLemmaClassVerb	word=aim	class=NP	class=#	-4
startLemmaClassVerb	word=aim	class=inf	class=inf	1
startLemmaClassVerb	word=allow	class=to	class=inf	-1
startLemmaClassVerb	word=announce	class=that	class=fin	2
startLemmaClassVerb	word=apologize	class=for	class=#	3
startLemmaClassVerb	word=argue	class=NP	class=#	-4
startLemmaClassVerb	word=argument	class=that	class=fin	1
startLemmaClassVerb	word=ask	class=NNP	class=#	-4
startLemmaClassVerb	word=ask	class=NNP	class=fin	-5
startLemmaClassVerb	word=ask	class=NNP	class=inf	1
startLemmaClassVerb	word=ask	class=NP	class=#	-1
startLemmaClassVerb	word=ask	class=NP	class=fin	-2
startLemmaClassVerb	word=ask	class=NP	class=inf	1
startLemmaClassVerb	word=ask	class=PRP	class=#	-2
startLemmaClassVerb	word=ask	class=PRP	class=fin	-1
startLemmaClassVerb	word=ask	class=about	class=fin	1
startLemmaClassVerb	word=ask	class=about	class=ing	1
startLemmaClassVerb	word=ask	class=how	class=fin	3
startLemmaClassVerb	word=ask	class=if	class=fin	6
startLemmaClassVerb	word=ask	class=that	class=fin	-3
startLemmaClassVerb	word=ask	class=whether	class=fin	2
startLemmaClassVerb	word=ask	class=why	class=fin	1
startLemmaClassVerb	word=assure	class=NP	class=fin	-1
startLemmaClassVerb	word=assure	class=PRP	class=fin	1
startLemmaClassVerb	word=attack	class=NP	class=#	1
startLemmaClassVerb	word=avoid	class=NNP	class=#	3
startLemmaClassVerb	word=avoid	class=ing	class=#	-2
startLemmaClassVerb	word=ban	class=NP	class=#	-1
startLemmaClassVerb	word=be	class=ADV	class=#	-1
startLemmaClassVerb	word=begin	class=NP	class=#	3
startLemmaClassVerb	word=begin	class=ing	class=#	-2
startLemmaClassVerb	word=by	class=NP	class=#	-3
startLemmaClassVerb	word=call	class=NP	class=#	-1
startLemmaClassVerb	word=call	class=NP	class=fin	-2
startLemmaClassVerb	word=call	class=NP	class=ing	3
startLemmaClassVerb	word=call	class=PRP	class=#	3
startLemmaClassVerb	word=call	class=QO	class=#	3
startLemmaClassVerb	word=call	class=that	class=fin	-1
startLemmaClassVerb	word=cast	class=PRP	class=#	1
startLemmaClassVerb	word=challenge	class=NP	class=#	1
startLemmaClassVerb	word=cheer	class=when	class=fin	-1
startLemmaClassVerb	word=choose	class=ADV	class=inf	-1
startLemmaClassVerb	word=choose	class=NP	class=#	2
startLemmaClassVerb	word=claim	class=NP	class=fin	-1
startLemmaClassVerb	word=come	class=to	class=inf	-2
startLemmaClassVerb	word=comment	class=NP	class=#	-2
startLemmaClassVerb	word=comment	class=about	class=#	1
startLemmaClassVerb	word=complain	class=NP	class=#	-1
startLemmaClassVerb	word=continue	class=NP	class=#	1
startLemmaClassVerb	word=continue	class=NP	class=ing	1
startLemmaClassVerb	word=continue	class=to	class=inf	-4
startLemmaClassVerb	word=criticism	class=for	class=#	1
startLemmaClassVerb	word=criticism	class=of	class=#	1
startLemmaClassVerb	word=criticize	class=for	class=ing	2
startLemmaClassVerb	word=decision	class=to	class=inf	2
startLemmaClassVerb	word=decline	class=NP	class=#	1
startLemmaClassVerb	word=deliver	class=to	class=inf	1
startLemmaClassVerb	word=denounce	class=NP	class=#	1
startLemmaClassVerb	word=dismiss	class=that	class=fin	-1
startLemmaClassVerb	word=distance	class=PRP	class=fin	-1
startLemmaClassVerb	word=draw	class=ing	class=#	1
startLemmaClassVerb	word=eager	class=to	class=inf	1
startLemmaClassVerb	word=email	class=NNP	class=#	-1
startLemmaClassVerb	word=expect	class=inf	class=#	2
startLemmaClassVerb	word=expect	class=that	class=fin	1
startLemmaClassVerb	word=fail	class=to	class=inf	-3
startLemmaClassVerb	word=feel	class=NP	class=#	-3
startLemmaClassVerb	word=feel	class=about	class=#	1
startLemmaClassVerb	word=file	class=ing	class=ing	1
startLemmaClassVerb	word=focus	class=NP	class=#	1
startLemmaClassVerb	word=for	class=NP	class=#	-4
startLemmaClassVerb	word=for	class=NP	class=fin	6
startLemmaClassVerb	word=for	class=ing	class=fin	1
startLemmaClassVerb	word=go	class=NNP	class=#	6
startLemmaClassVerb	word=go	class=NP	class=#	3
startLemmaClassVerb	word=go	class=to	class=inf	-4
startLemmaClassVerb	word=grow	class=NP	class=#	1
startLemmaClassVerb	word=have	class=NP	class=#	-1
startLemmaClassVerb	word=help	class=NP	class=#	3
startLemmaClassVerb	word=hold	class=ADV	class=#	-1
startLemmaClassVerb	word=hope	class=to	class=inf	1
startLemmaClassVerb	word=in	class=NNP	class=#	-3
startLemmaClassVerb	word=in	class=NP	class=#	-5
startLemmaClassVerb	word=in	class=NP	class=fin	3
startLemmaClassVerb	word=in	class=by	class=#	2
startLemmaClassVerb	word=incline	class=to	class=inf	-3
startLemmaClassVerb	word=inform	class=NP	class=#	-3
startLemmaClassVerb	word=inform	class=of	class=#	2
startLemmaClassVerb	word=issue	class=NP	class=#	1
startLemmaClassVerb	word=join	class=NP	class=#	1
startLemmaClassVerb	word=keep	class=NP	class=#	5
startLemmaClassVerb	word=know	class=NP	class=#	-2
startLemmaClassVerb	word=know	class=that	class=fin	1
startLemmaClassVerb	word=launch	class=NP	class=#	-2
startLemmaClassVerb	word=lay	class=NP	class=ing	2
startLemmaClassVerb	word=look	class=inf	class=#	1
startLemmaClassVerb	word=make	class=NNP	class=#	1
startLemmaClassVerb	word=make	class=PRP	class=#	-2
startLemmaClassVerb	word=make	class=that	class=fin	2
startLemmaClassVerb	word=move	class=to	class=inf	-1
startLemmaClassVerb	word=need	class=to	class=inf	-3
startLemmaClassVerb	word=nominate	class=NP	class=#	-2
startLemmaClassVerb	word=note	class=NP	class=fin	1
startLemmaClassVerb	word=offer	class=ADV	class=#	3
startLemmaClassVerb	word=open	class=NP	class=#	1
startLemmaClassVerb	word=outline	class=to	class=inf	1
startLemmaClassVerb	word=persuade	class=to	class=inf	1
startLemmaClassVerb	word=plan	class=to	class=inf	1
startLemmaClassVerb	word=pledge	class=to	class=inf	3
startLemmaClassVerb	word=point	class=QO	class=#	1
startLemmaClassVerb	word=poise	class=to	class=inf	-2
startLemmaClassVerb	word=praise	class=NNP	class=#	1
startLemmaClassVerb	word=praise	class=NP	class=#	1
startLemmaClassVerb	word=press	class=that	class=fin	1
startLemmaClassVerb	word=promise	class=that	class=fin	1
startLemmaClassVerb	word=promise	class=to	class=inf	4
startLemmaClassVerb	word=provide	class=how	class=fin	1
startLemmaClassVerb	word=publish	class=NP	class=ing	-1
startLemmaClassVerb	word=push	class=to	class=inf	1
startLemmaClassVerb	word=put	class=NP	class=ing	-1
startLemmaClassVerb	word=question	class=about	class=#	3
startLemmaClassVerb	word=raise	class=NP	class=fin	-2
startLemmaClassVerb	word=raise	class=whether	class=fin	1
startLemmaClassVerb	word=refuse	class=to	class=inf	1
startLemmaClassVerb	word=regard	class=NP	class=#	1
startLemmaClassVerb	word=reject	class=that	class=fin	-2
startLemmaClassVerb	word=release	class=NP	class=#	-1
startLemmaClassVerb	word=release	class=NP	class=fin	2
startLemmaClassVerb	word=release	class=that	class=fin	-3
startLemmaClassVerb	word=remind	class=NP	class=#	-5
startLemmaClassVerb	word=remind	class=NP	class=fin	-2
startLemmaClassVerb	word=remind	class=of	class=ing	1
startLemmaClassVerb	word=report	class=NNP	class=#	-2
startLemmaClassVerb	word=report	class=NNP	class=fin	1
startLemmaClassVerb	word=report	class=NP	class=#	-3
startLemmaClassVerb	word=report	class=ing	class=#	2
startLemmaClassVerb	word=require	class=NP	class=inf	1
startLemmaClassVerb	word=require	class=to	class=inf	-1
startLemmaClassVerb	word=respond	class=NNP	class=#	-1
startLemmaClassVerb	word=respond	class=NP	class=#	1
startLemmaClassVerb	word=respond	class=NP	class=ing	-1
startLemmaClassVerb	word=respond	class=QO	class=#	1
startLemmaClassVerb	word=respond	class=QO	class=fin	1
startLemmaClassVerb	word=respond	class=by	class=ing	1
startLemmaClassVerb	word=return	class=NNP	class=#	1
startLemmaClassVerb	word=run	class=NP	class=ing	-2
startLemmaClassVerb	word=say	class=EX	class=fin	2
startLemmaClassVerb	word=say	class=NNP	class=#	-10
startLemmaClassVerb	word=say	class=NNP	class=fin	3
startLemmaClassVerb	word=say	class=NP	class=#	-6
startLemmaClassVerb	word=say	class=PRP	class=fin	1
startLemmaClassVerb	word=say	class=QO	class=#	5
startLemmaClassVerb	word=say	class=X	class=fin	1
startLemmaClassVerb	word=say	class=about	class=#	-1
startLemmaClassVerb	word=say	class=because	class=fin	1
startLemmaClassVerb	word=say	class=in	class=#	2
startLemmaClassVerb	word=say	class=ing	class=#	-3
startLemmaClassVerb	word=say	class=of	class=#	-3
startLemmaClassVerb	word=say	class=that	class=fin	4
startLemmaClassVerb	word=scramble	class=to	class=inf	-2
startLemmaClassVerb	word=see	class=as	class=#	1
startLemmaClassVerb	word=seek	class=inf	class=#	2
startLemmaClassVerb	word=seem	class=like	class=#	1
startLemmaClassVerb	word=seem	class=that	class=#	-1
startLemmaClassVerb	word=seem	class=to	class=inf	-1
startLemmaClassVerb	word=send	class=NP	class=ing	-3
startLemmaClassVerb	word=set	class=NP	class=#	1
startLemmaClassVerb	word=set	class=to	class=inf	-2
startLemmaClassVerb	word=share	class=NP	class=#	2
startLemmaClassVerb	word=show	class=NP	class=#	1
startLemmaClassVerb	word=show	class=NP	class=inf	-3
startLemmaClassVerb	word=show	class=NP	class=ing	-2
startLemmaClassVerb	word=show	class=ing	class=#	2
startLemmaClassVerb	word=show	class=to	class=inf	1
startLemmaClassVerb	word=sign	class=to	class=inf	2
startLemmaClassVerb	word=speak	class=NP	class=#	2
startLemmaClassVerb	word=spend	class=NNP	class=#	2
startLemmaClassVerb	word=spend	class=NP	class=#	3
startLemmaClassVerb	word=spend	class=NP	class=ing	-4
startLemmaClassVerb	word=stand	class=NP	class=#	1
startLemmaClassVerb	word=state	class=NP	class=#	-4
startLemmaClassVerb	word=state	class=that	class=fin	1
startLemmaClassVerb	word=stop	class=NP	class=#	4
startLemmaClassVerb	word=struggle	class=NP	class=#	2
startLemmaClassVerb	word=struggle	class=to	class=inf	-2
startLemmaClassVerb	word=take	class=NNP	class=fin	2
startLemmaClassVerb	word=take	class=NP	class=inf	-2
startLemmaClassVerb	word=talk	class=about	class=ing	2
startLemmaClassVerb	word=tell	class=NNP	class=#	-3
startLemmaClassVerb	word=tell	class=NP	class=#	-3
startLemmaClassVerb	word=tell	class=PRP	class=#	-1
startLemmaClassVerb	word=tell	class=PRP	class=fin	5
startLemmaClassVerb	word=tell	class=QO	class=#	3
startLemmaClassVerb	word=tell	class=QO	class=fin	1
startLemmaClassVerb	word=tell	class=that	class=fin	4
startLemmaClassVerb	word=tell	class=to	class=inf	1
startLemmaClassVerb	word=tend	class=to	class=inf	-3
startLemmaClassVerb	word=thank	class=for	class=ing	1
startLemmaClassVerb	word=threaten	class=to	class=inf	2
startLemmaClassVerb	word=to	class=NNP	class=#	-2
startLemmaClassVerb	word=to	class=NNP	class=fin	2
startLemmaClassVerb	word=try	class=NNP	class=#	2
startLemmaClassVerb	word=try	class=to	class=inf	-1
startLemmaClassVerb	word=tweet	class=PRP	class=fin	1
startLemmaClassVerb	word=under	class=NP	class=#	-3
startLemmaClassVerb	word=under	class=NP	class=fin	1
startLemmaClassVerb	word=unveil	class=to	class=inf	1
startLemmaClassVerb	word=urge	class=ADV	class=inf	1
startLemmaClassVerb	word=urge	class=to	class=inf	1
startLemmaClassVerb	word=use	class=NNP	class=#	2
startLemmaClassVerb	word=use	class=NP	class=#	2
startLemmaClassVerb	word=use	class=NP	class=inf	-5
startLemmaClassVerb	word=use	class=to	class=inf	-2
startLemmaClassVerb	word=voice	class=NP	class=#	-1
startLemmaClassVerb	word=vote	class=NNP	class=#	2
startLemmaClassVerb	word=vote	class=for	class=#	-3
startLemmaClassVerb	word=vow	class=NP	class=#	-3
startLemmaClassVerb	word=vow	class=to	class=inf	2
startLemmaClassVerb	word=weigh	class=NP	class=#	1
startLemmaClassVerb	word=win	class=NP	class=ing	-1
startLemmaClassVerb	word=work	class=NP	class=#	2
startLemmaClassVerb	word=write	class=NNP	class=#	-1
startLemmaClassVerb	word=write	class=ing	class=inf	1
startLemmaClassVerb	word=write	class=that	class=fin	4
startLemmaFrameDistance	word=accord	frame=IN>NNP	n=2	-1
startLemmaFrameDistance	word=accord	frame=IN>NNP	n=4	3
startLemmaFrameDistance	word=accord	frame=IN>NP	n=2	-2
startLemmaFrameDistance	word=accord	frame=IN>NP	n=4	4
startLemmaFrameDistance	word=accord	frame=IN>NP	n=6	4
startLemmaFrameDistance	word=accuse	frame=NP>ing	n=1	2
startLemmaFrameDistance	word=agree	frame=to>inf	n=1	2
startLemmaFrameDistance	word=ask	frame=NNP>to	n=1	2
startLemmaFrameDistance	word=ask	frame=NNP>to	n=2	-3
startLemmaFrameDistance	word=ask	frame=NP>DASH	n=1	-3
startLemmaFrameDistance	word=ask	frame=NP>DASH	n=6	2
startLemmaFrameDistance	word=ask	frame=about>NP	n=2	2
startLemmaFrameDistance	word=assure	frame=NP>fin	n=1	-1
startLemmaFrameDistance	word=assure	frame=NP>fin	n=2	2
startLemmaFrameDistance	word=attempt	frame=to>inf	n=5	4
startLemmaFrameDistance	word=avoid	frame=NP>,	n=1	-2
startLemmaFrameDistance	word=avoid	frame=NP>,	n=3	2
startLemmaFrameDistance	word=avoid	frame=ing>NP	n=1	-2
startLemmaFrameDistance	word=avoid	frame=ing>NP	n=2	3
startLemmaFrameDistance	word=base	frame=on>NP	n=2	-2
startLemmaFrameDistance	word=base	frame=on>NP	n=6	1
startLemmaFrameDistance	word=begin	frame=to>inf	n=1	-3
startLemmaFrameDistance	word=believe	frame=in>NP	n=2	2
startLemmaFrameDistance	word=by	frame=NP>,	n=1	-2
startLemmaFrameDistance	word=by	frame=NP>,	n=3	3
startLemmaFrameDistance	word=call	frame=NP>QO	n=3	-2
startLemmaFrameDistance	word=call	frame=NP>ing	n=1	1
startLemmaFrameDistance	word=call	frame=NP>to	n=1	-1
startLemmaFrameDistance	word=call	frame=PRP>QO	n=1	4
startLemmaFrameDistance	word=call	frame=PRP>QO	n=2	-1
startLemmaFrameDistance	word=call	frame=for>NP	n=2	4
startLemmaFrameDistance	word=call	frame=into>NP	n=2	-1
startLemmaFrameDistance	word=call	frame=into>NP	n=3	1
startLemmaFrameDistance	word=call	frame=on>NNP	n=2	1
startLemmaFrameDistance	word=call	frame=on>NP	n=2	1
startLemmaFrameDistance	word=cast	frame=NP>,	n=1	-1
startLemmaFrameDistance	word=cast	frame=NP>.	n=1	-1
startLemmaFrameDistance	word=cast	frame=NP>.	n=3	2
startLemmaFrameDistance	word=choose	frame=to>inf	n=1	-2
startLemmaFrameDistance	word=choose	frame=to>inf	n=5	3
startLemmaFrameDistance	word=claim	frame=NP>fin	n=3	1
startLemmaFrameDistance	word=comment	frame=about>NP	n=1	1
startLemmaFrameDistance	word=comment	frame=about>NP	n=2	-1
startLemmaFrameDistance	word=comment	frame=on>NP	n=2	1
startLemmaFrameDistance	word=confident	frame=in>NP	n=2	1
startLemmaFrameDistance	word=continue	frame=NP>,	n=1	-1
startLemmaFrameDistance	word=continue	frame=NP>,	n=3	2
startLemmaFrameDistance	word=continue	frame=to>inf	n=1	-3
startLemmaFrameDistance	word=continue	frame=to>inf	n=2	-1
startLemmaFrameDistance	word=continue	frame=to>inf	n=3	4
startLemmaFrameDistance	word=continue	frame=to>inf	n=4	4
startLemmaFrameDistance	word=criticism	frame=for>NP	n=1	1
startLemmaFrameDistance	word=criticism	frame=of>NP	n=1	1
startLemmaFrameDistance	word=decide	frame=to>inf	n=1	2
startLemmaFrameDistance	word=decision	frame=to>inf	n=1	4
startLemmaFrameDistance	word=decline	frame=to>inf	n=3	4
startLemmaFrameDistance	word=deliver	frame=NP>QO	n=1	-3
startLemmaFrameDistance	word=deliver	frame=NP>QO	n=3	1
startLemmaFrameDistance	word=deliver	frame=NP>that	n=1	-1
startLemmaFrameDistance	word=deliver	frame=NP>that	n=3	2
startLemmaFrameDistance	word=dismiss	frame=NP>that	n=1	2
startLemmaFrameDistance	word=dismiss	frame=NP>that	n=2	-1
startLemmaFrameDistance	word=distance	frame=PRP>fin	n=1	-1
startLemmaFrameDistance	word=distance	frame=PRP>fin	n=3	2
startLemmaFrameDistance	word=eager	frame=to>inf	n=1	1
startLemmaFrameDistance	word=expect	frame=to>inf	n=2	1
startLemmaFrameDistance	word=express	frame=NP>,	n=3	1
startLemmaFrameDistance	word=express	frame=NP>ing	n=3	2
startLemmaFrameDistance	word=express	frame=NP>that	n=1	-2
startLemmaFrameDistance	word=express	frame=NP>that	n=2	2
startLemmaFrameDistance	word=fail	frame=to>inf	n=1	-2
startLemmaFrameDistance	word=focus	frame=on>NP	n=2	3
startLemmaFrameDistance	word=focus	frame=on>ing	n=3	2
startLemmaFrameDistance	word=for	frame=NNP>,	n=3	1
startLemmaFrameDistance	word=go	frame=IN>of	n=6	1
startLemmaFrameDistance	word=go	frame=on>NP	n=2	-1
startLemmaFrameDistance	word=go	frame=on>NP	n=4	3
startLemmaFrameDistance	word=go	frame=on>to	n=4	7
startLemmaFrameDistance	word=go	frame=on>to	n=6	-2
startLemmaFrameDistance	word=hold	frame=NP>to	n=4	3
startLemmaFrameDistance	word=hope	frame=to>inf	n=1	2
startLemmaFrameDistance	word=hope	frame=to>inf	n=3	-1
startLemmaFrameDistance	word=in	frame=NP>,	n=1	-1
startLemmaFrameDistance	word=in	frame=NP>,	n=3	1
startLemmaFrameDistance	word=in	frame=NP>pp	n=5	1
startLemmaFrameDistance	word=incline	frame=to>inf	n=1	-2
startLemmaFrameDistance	word=issue	frame=NP>ing	n=1	-1
startLemmaFrameDistance	word=issue	frame=NP>ing	n=3	3
startLemmaFrameDistance	word=launch	frame=NP>and	n=6	1
startLemmaFrameDistance	word=lead	frame=NP>ing	n=6	1
startLemmaFrameDistance	word=like	frame=to>inf	n=1	1
startLemmaFrameDistance	word=look	frame=IN>NP	n=3	1
startLemmaFrameDistance	word=look	frame=to>inf	n=2	1
startLemmaFrameDistance	word=make	frame=ADJ>of	n=5	1
startLemmaFrameDistance	word=make	frame=NP>,	n=3	1
startLemmaFrameDistance	word=make	frame=NP>,	n=6	1
startLemmaFrameDistance	word=make	frame=NP>.	n=3	1
startLemmaFrameDistance	word=make	frame=NP>and	n=1	2
startLemmaFrameDistance	word=move	frame=to>inf	n=1	-1
startLemmaFrameDistance	word=need	frame=to>inf	n=1	-2
startLemmaFrameDistance	word=need	frame=to>inf	n=6	1
startLemmaFrameDistance	word=offer	frame=NP>#	n=1	-2
startLemmaFrameDistance	word=offer	frame=NP>#	n=2	1
startLemmaFrameDistance	word=offer	frame=NP>,	n=3	2
startLemmaFrameDistance	word=plan	frame=to>inf	n=1	2
startLemmaFrameDistance	word=plan	frame=to>inf	n=3	-3
startLemmaFrameDistance	word=play	frame=RP>NP	n=2	2
startLemmaFrameDistance	word=point	frame=IN>NP	n=2	2
startLemmaFrameDistance	word=poise	frame=to>inf	n=1	-2
startLemmaFrameDistance	word=press	frame=NP>that	n=1	-1
startLemmaFrameDistance	word=press	frame=NP>that	n=2	1
startLemmaFrameDistance	word=promise	frame=to>inf	n=1	1
startLemmaFrameDistance	word=push	frame=for>NP	n=2	1
startLemmaFrameDistance	word=put	frame=PRP>,	n=3	3
startLemmaFrameDistance	word=put	frame=RP>NP	n=2	-1
startLemmaFrameDistance	word=question	frame=about>how	n=1	1
startLemmaFrameDistance	word=refer	frame=IN>NP	n=1	1
startLemmaFrameDistance	word=refer	frame=IN>NP	n=2	3
startLemmaFrameDistance	word=refuse	frame=to>inf	n=3	2
startLemmaFrameDistance	word=release	frame=NNP>ing	n=3	1
startLemmaFrameDistance	word=release	frame=NP>fin	n=3	1
startLemmaFrameDistance	word=release	frame=NP>ing	n=3	2
startLemmaFrameDistance	word=release	frame=NP>that	n=1	-1
startLemmaFrameDistance	word=release	frame=NP>that	n=4	3
startLemmaFrameDistance	word=repeat	frame=NP>that	n=1	1
startLemmaFrameDistance	word=repeat	frame=NP>that	n=2	-2
startLemmaFrameDistance	word=report	frame=NP>that	n=1	-1
startLemmaFrameDistance	word=report	frame=by>NP	n=4	3
startLemmaFrameDistance	word=require	frame=NP>to	n=1	1
startLemmaFrameDistance	word=respond	frame=IN>NP	n=2	3
startLemmaFrameDistance	word=respond	frame=IN>NP	n=3	-2
startLemmaFrameDistance	word=respond	frame=IN>NP	n=4	-4
startLemmaFrameDistance	word=respond	frame=NNP>ing	n=6	1
startLemmaFrameDistance	word=respond	frame=by>ing	n=1	1
startLemmaFrameDistance	word=response	frame=IN>NP	n=2	3
startLemmaFrameDistance	word=say	frame=,>ing	n=2	-1
startLemmaFrameDistance	word=say	frame=,>ing	n=6	1
startLemmaFrameDistance	word=say	frame=NNP>,	n=1	-5
startLemmaFrameDistance	word=say	frame=NNP>,	n=6	6
startLemmaFrameDistance	word=say	frame=NNP>.	n=1	-1
startLemmaFrameDistance	word=say	frame=NNP>QO	n=1	2
startLemmaFrameDistance	word=say	frame=NNP>fin	n=1	4
startLemmaFrameDistance	word=say	frame=NP>,	n=1	-1
startLemmaFrameDistance	word=say	frame=NP>fin	n=1	9
startLemmaFrameDistance	word=say	frame=NP>that	n=1	-3
startLemmaFrameDistance	word=say	frame=NP>that	n=2	2
startLemmaFrameDistance	word=say	frame=PRP>fin	n=1	6
startLemmaFrameDistance	word=say	frame=for>NP	n=3	1
startLemmaFrameDistance	word=say	frame=of>NP	n=2	1
startLemmaFrameDistance	word=scramble	frame=to>inf	n=1	-2
startLemmaFrameDistance	word=scramble	frame=to>inf	n=3	1
startLemmaFrameDistance	word=seek	frame=to>inf	n=2	1
startLemmaFrameDistance	word=seem	frame=like>NP	n=1	1
startLemmaFrameDistance	word=seem	frame=to>inf	n=4	-1
startLemmaFrameDistance	word=seem	frame=to>inf	n=6	2
startLemmaFrameDistance	word=send	frame=NP>,	n=6	3
startLemmaFrameDistance	word=send	frame=RP>NP	n=2	-1
startLemmaFrameDistance	word=set	frame=to>inf	n=1	-1
startLemmaFrameDistance	word=show	frame=NP>ing	n=1	-1
startLemmaFrameDistance	word=show	frame=NP>ing	n=6	2
startLemmaFrameDistance	word=show	frame=NP>to	n=1	-3
startLemmaFrameDistance	word=show	frame=NP>to	n=2	1
startLemmaFrameDistance	word=side	frame=with>NNP	n=2	4
startLemmaFrameDistance	word=speak	frame=to>inf	n=2	1
startLemmaFrameDistance	word=spend	frame=NP>ing	n=1	-2
startLemmaFrameDistance	word=spend	frame=of>NP	n=3	-1
startLemmaFrameDistance	word=spend	frame=of>NP	n=6	2
startLemmaFrameDistance	word=stand	frame=by>NP	n=2	2
startLemmaFrameDistance	word=start	frame=ing>NP	n=1	-3
startLemmaFrameDistance	word=struggle	frame=to>inf	n=1	-1
startLemmaFrameDistance	word=struggle	frame=to>inf	n=3	1
startLemmaFrameDistance	word=support	frame=for>NP	n=2	2
startLemmaFrameDistance	word=take	frame=NP>.	n=3	1
startLemmaFrameDistance	word=take	frame=NP>ing	n=4	1
startLemmaFrameDistance	word=take	frame=NP>to	n=2	-1
startLemmaFrameDistance	word=talk	frame=IN>NP	n=3	3
startLemmaFrameDistance	word=talk	frame=IN>NP	n=4	-1
startLemmaFrameDistance	word=tell	frame=NP>.	n=3	-1
startLemmaFrameDistance	word=tell	frame=NP>fin	n=1	-2
startLemmaFrameDistance	word=tell	frame=PRP>fin	n=2	4
startLemmaFrameDistance	word=tend	frame=to>inf	n=1	-3
startLemmaFrameDistance	word=tend	frame=to>inf	n=3	4
startLemmaFrameDistance	word=threaten	frame=to>inf	n=1	1
startLemmaFrameDistance	word=throw	frame=NP>.	n=1	-2
startLemmaFrameDistance	word=to	frame=NNP>,	n=1	-2
startLemmaFrameDistance	word=try	frame=to>inf	n=1	-4
startLemmaFrameDistance	word=try	frame=to>inf	n=2	-4
startLemmaFrameDistance	word=try	frame=to>inf	n=3	1
startLemmaFrameDistance	word=try	frame=to>inf	n=4	1
startLemmaFrameDistance	word=unclear	frame=whether>NP	n=2	1
startLemmaFrameDistance	word=use	frame=NP>to	n=1	-4
startLemmaFrameDistance	word=use	frame=NP>to	n=6	2
startLemmaFrameDistance	word=voice	frame=NP>,	n=1	-1
startLemmaFrameDistance	word=voice	frame=NP>,	n=3	2
startLemmaFrameDistance	word=vote	frame=in>NP	n=2	-1
startLemmaFrameDistance	word=vote	frame=in>NP	n=4	2
startLemmaFrameDistance	word=vow	frame=to>inf	n=1	5
startLemmaFrameDistance	word=want	frame=to>inf	n=3	2
startLemmaFrameDistance	word=want	frame=to>inf	n=4	-2
startLemmaOpener	word=?	opener=to	2
startLemmaOpener	word=accord	opener=7	4
startLemmaOpener	word=accord	opener=to	-4
startLemmaOpener	word=allow	opener=to	-1
startLemmaOpener	word=allow	opener=to-next	3
startLemmaOpener	word=announce	opener=that	2
startLemmaOpener	word=argue	opener=to-next	1
startLemmaOpener	word=ask	opener=13	6
startLemmaOpener	word=ask	opener=15	-2
startLemmaOpener	word=ask	opener=7	-15
startLemmaOpener	word=ask	opener=if	5
startLemmaOpener	word=ask	opener=if-next	-4
startLemmaOpener	word=ask	opener=to-next	4
startLemmaOpener	word=ask	opener=whether	5
startLemmaOpener	word=attempt	opener=7	1
startLemmaOpener	word=attempt	opener=to	-1
startLemmaOpener	word=attribute	opener=7	-2
startLemmaOpener	word=begin	opener=7	2
startLemmaOpener	word=begin	opener=to	-1
startLemmaOpener	word=blast	opener=13	1
startLemmaOpener	word=call	opener=that-next	1
startLemmaOpener	word=call	opener=to-next	1
startLemmaOpener	word=choose	opener=7	1
startLemmaOpener	word=choose	opener=to-next	-1
startLemmaOpener	word=claim	opener=to	2
startLemmaOpener	word=come	opener=7	4
startLemmaOpener	word=come	opener=to	-3
startLemmaOpener	word=compare	opener=to-next	2
startLemmaOpener	word=continue	opener=7	2
startLemmaOpener	word=continue	opener=to	-4
startLemmaOpener	word=decision	opener=7	-3
startLemmaOpener	word=decision	opener=to	2
startLemmaOpener	word=deliver	opener=14	1
startLemmaOpener	word=deliver	opener=15	-1
startLemmaOpener	word=devote	opener=to-next	-1
startLemmaOpener	word=dismiss	opener=that	-1
startLemmaOpener	word=dismiss	opener=that-next	2
startLemmaOpener	word=draw	opener=to-next	-2
startLemmaOpener	word=eager	opener=7	-1
startLemmaOpener	word=eager	opener=to	1
startLemmaOpener	word=expect	opener=7	-1
startLemmaOpener	word=expect	opener=to-next	4
startLemmaOpener	word=express	opener=7	-1
startLemmaOpener	word=express	opener=that	2
startLemmaOpener	word=express	opener=to-next	1
startLemmaOpener	word=fail	opener=7	4
startLemmaOpener	word=fail	opener=to	-3
startLemmaOpener	word=for	opener=14	2
startLemmaOpener	word=give	opener=7	2
startLemmaOpener	word=give	opener=to-next	-1
startLemmaOpener	word=go	opener=7	8
startLemmaOpener	word=go	opener=to	-4
startLemmaOpener	word=go	opener=to-next	-5
startLemmaOpener	word=hold	opener=7	1
startLemmaOpener	word=hope	opener=7	-1
startLemmaOpener	word=hope	opener=to	1
startLemmaOpener	word=incline	opener=7	2
startLemmaOpener	word=incline	opener=to	-2
startLemmaOpener	word=invite	opener=to	1
startLemmaOpener	word=know	opener=that	1
startLemmaOpener	word=leave	opener=that	1
startLemmaOpener	word=look	opener=7	2
startLemmaOpener	word=look	opener=to-next	-1
startLemmaOpener	word=make	opener=13	1
startLemmaOpener	word=mince	opener=15	-1
startLemmaOpener	word=move	opener=7	2
startLemmaOpener	word=move	opener=to	-1
startLemmaOpener	word=need	opener=7	1
startLemmaOpener	word=need	opener=to	-3
startLemmaOpener	word=note	opener=15	1
startLemmaOpener	word=note	opener=that	1
startLemmaOpener	word=offer	opener=7	-3
startLemmaOpener	word=offer	opener=to	3
startLemmaOpener	word=opposition	opener=7	3
startLemmaOpener	word=order	opener=to-next	1
startLemmaOpener	word=pay	opener=7	3
startLemmaOpener	word=pay	opener=to-next	-5
startLemmaOpener	word=persuade	opener=to	3
startLemmaOpener	word=pivot	opener=7	1
startLemmaOpener	word=plan	opener=to	1
startLemmaOpener	word=plead	opener=to	2
startLemmaOpener	word=plead	opener=to-next	-5
startLemmaOpener	word=pledge	opener=to	5
startLemmaOpener	word=pledge	opener=to-next	-1
startLemmaOpener	word=point	opener=13	3
startLemmaOpener	word=point	opener=15	-1
startLemmaOpener	word=point	opener=7	1
startLemmaOpener	word=poise	opener=7	1
startLemmaOpener	word=poise	opener=to	-2
startLemmaOpener	word=prefer	opener=7	-3
startLemmaOpener	word=press	opener=that	1
startLemmaOpener	word=press	opener=that-next	-1
startLemmaOpener	word=promise	opener=7	-6
startLemmaOpener	word=promise	opener=that	1
startLemmaOpener	word=promise	opener=to	7
startLemmaOpener	word=provide	opener=13	3
startLemmaOpener	word=provide	opener=15	-2
startLemmaOpener	word=push	opener=7	-4
startLemmaOpener	word=push	opener=to	3
startLemmaOpener	word=question	opener=15	1
startLemmaOpener	word=raise	opener=whether	1
startLemmaOpener	word=refuse	opener=to	1
startLemmaOpener	word=release	opener=mark	5
startLemmaOpener	word=release	opener=that-next	-1
startLemmaOpener	word=repeat	opener=that	-1
startLemmaOpener	word=report	opener=that-next	-1
startLemmaOpener	word=require	opener=to	-1
startLemmaOpener	word=require	opener=to-next	2
startLemmaOpener	word=respond	opener=to	2
startLemmaOpener	word=reveal	opener=13	-1
startLemmaOpener	word=reveal	opener=15	2
startLemmaOpener	word=say	opener=14	1
startLemmaOpener	word=say	opener=15	2
startLemmaOpener	word=say	opener=7	-2
startLemmaOpener	word=say	opener=mark	-2
startLemmaOpener	word=say	opener=none	3
startLemmaOpener	word=say	opener=that	3
startLemmaOpener	word=say	opener=that-next	1
startLemmaOpener	word=say	opener=to-next	6
startLemmaOpener	word=scramble	opener=7	1
startLemmaOpener	word=scramble	opener=to	-2
startLemmaOpener	word=see	opener=to-next	1
startLemmaOpener	word=seek	opener=to	2
startLemmaOpener	word=seem	opener=that-next	1
startLemmaOpener	word=seem	opener=to	-1
startLemmaOpener	word=seem	opener=to-next	2
startLemmaOpener	word=send	opener=7	1
startLemmaOpener	word=send	opener=that	1
startLemmaOpener	word=sentence	opener=to	1
startLemmaOpener	word=set	opener=7	2
startLemmaOpener	word=set	opener=to	-2
startLemmaOpener	word=show	opener=15	1
startLemmaOpener	word=show	opener=to	1
startLemmaOpener	word=show	opener=to-next	-2
startLemmaOpener	word=sign	opener=to	3
startLemmaOpener	word=spend	opener=7	1
startLemmaOpener	word=strategy	opener=to	1
startLemmaOpener	word=struggle	opener=7	3
startLemmaOpener	word=struggle	opener=to	-2
startLemmaOpener	word=take	opener=7	2
startLemmaOpener	word=tell	opener=14	1
startLemmaOpener	word=tell	opener=7	-2
startLemmaOpener	word=tell	opener=that	2
startLemmaOpener	word=tend	opener=7	3
startLemmaOpener	word=tend	opener=to	-3
startLemmaOpener	word=threaten	opener=7	-1
startLemmaOpener	word=threaten	opener=to	2
startLemmaOpener	word=to	opener=14	1
startLemmaOpener	word=try	opener=7	5
startLemmaOpener	word=try	opener=to	-5
startLemmaOpener	word=turn	opener=7	1
startLemmaOpener	word=unclear	opener=6	1
startLemmaOpener	word=urge	opener=7	-9
startLemmaOpener	word=urge	opener=to	1
startLemmaOpener	word=use	opener=7	8
startLemmaOpener	word=use	opener=to	-1
startLemmaOpener	word=use	opener=to-next	-7
startLemmaOpener	word=vow	opener=7	-2
startLemmaOpener	word=vow	opener=to	4
startLemmaOpener	word=want	opener=to-next	2
startLemmaOpener	word=warn	opener=that	3
startLemmaOpener	word=warn	opener=that-next	-1
startLemmaOpener	word=work	opener=7	3
startLemmaOpener	word=work	opener=to-next	-3
startLemmaOpener	word=write	opener=that	1
startLemmaOpener	word=write	opener=that-next	-2
startLemmaPrevious	word=:	class=:	15
startLemmaPrevious	word=about	class=about	4
startLemmaPrevious	word=accord	class=,	20
startLemmaPrevious	word=accord	class=IN	-8
startLemmaPrevious	word=accord	class=ing	-5
startLemmaPrevious	word=accuse	class=fin	4
startLemmaPrevious	word=acknowledge	class=fin	3
startLemmaPrevious	word=add	class=,	11
startLemmaPrevious	word=add	class=fin	-2
startLemmaPrevious	word=advice	class=NP	2
startLemmaPrevious	word=advice	class=on	-1
startLemmaPrevious	word=advocate	class=for	1
startLemmaPrevious	word=agree	class=IN	1
startLemmaPrevious	word=agree	class=inf	-1
startLemmaPrevious	word=agree	class=with	2
startLemmaPrevious	word=aim	class=at	5
startLemmaPrevious	word=aim	class=fin	-1
startLemmaPrevious	word=allow	class=fin	4
startLemmaPrevious	word=announce	class=NNP	4
startLemmaPrevious	word=announce	class=fin	2
startLemmaPrevious	word=announce	class=on	-3
startLemmaPrevious	word=answer	class=fin	1
startLemmaPrevious	word=apologize	class=IN	-2
startLemmaPrevious	word=appear	class=fin	7
startLemmaPrevious	word=appear	class=inf	1
startLemmaPrevious	word=argue	class=,	3
startLemmaPrevious	word=argue	class=DASH	1
startLemmaPrevious	word=argue	class=fin	1
startLemmaPrevious	word=argument	class=fin	1
startLemmaPrevious	word=ask	class=DASH	1
startLemmaPrevious	word=ask	class=NNP	9
startLemmaPrevious	word=ask	class=NP	2
startLemmaPrevious	word=ask	class=about	2
startLemmaPrevious	word=ask	class=inf	-6
startLemmaPrevious	word=ask	class=ing	-1
startLemmaPrevious	word=ask	class=of	-2
startLemmaPrevious	word=ask	class=pp	3
startLemmaPrevious	word=assure	class=fin	-3
startLemmaPrevious	word=attack	class=NP	-5
startLemmaPrevious	word=attack	class=fin	3
startLemmaPrevious	word=attack	class=on	3
startLemmaPrevious	word=attempt	class=fin	-1
startLemmaPrevious	word=attention	class=NP	1
startLemmaPrevious	word=avoid	class=fin	-5
startLemmaPrevious	word=avoid	class=ing	4
startLemmaPrevious	word=avoid	class=of	2
startLemmaPrevious	word=back	class=fin	1
startLemmaPrevious	word=ban	class=NP	1
startLemmaPrevious	word=base	class=,	4
startLemmaPrevious	word=base	class=on	-2
startLemmaPrevious	word=become	class=fin	-9
startLemmaPrevious	word=become	class=for	1
startLemmaPrevious	word=begin	class=RP	1
startLemmaPrevious	word=begin	class=fin	-8
startLemmaPrevious	word=believe	class=fin	4
startLemmaPrevious	word=believe	class=in	1
startLemmaPrevious	word=blame	class=fin	9
startLemmaPrevious	word=bother	class=PRP	1
startLemmaPrevious	word=brag	class=about	1
startLemmaPrevious	word=bring	class=fin	-1
startLemmaPrevious	word=by	class=,	3
startLemmaPrevious	word=by	class=by	-2
startLemmaPrevious	word=call	class=IN	1
startLemmaPrevious	word=call	class=fin	1
startLemmaPrevious	word=call	class=for	7
startLemmaPrevious	word=call	class=inf	1
startLemmaPrevious	word=call	class=ing	1
startLemmaPrevious	word=call	class=into	-1
startLemmaPrevious	word=call	class=on	2
startLemmaPrevious	word=campaign	class=for	1
startLemmaPrevious	word=cast	class=fin	-2
startLemmaPrevious	word=cast	class=for	4
startLemmaPrevious	word=cast	class=on	2
startLemmaPrevious	word=celebrate	class=fin	1
startLemmaPrevious	word=challenge	class=fin	5
startLemmaPrevious	word=cheer	class=NP	-1
startLemmaPrevious	word=cheer	class=when	2
startLemmaPrevious	word=choose	class=IN	1
startLemmaPrevious	word=choose	class=fin	-1
startLemmaPrevious	word=cite	class=fin	6
startLemmaPrevious	word=claim	class=fin	6
startLemmaPrevious	word=claim	class=for	2
startLemmaPrevious	word=come	class=fin	-3
startLemmaPrevious	word=comment	class=NP	1
startLemmaPrevious	word=comment	class=about	-1
startLemmaPrevious	word=comment	class=fin	-1
startLemmaPrevious	word=comment	class=on	4
startLemmaPrevious	word=compare	class=IN	-1
startLemmaPrevious	word=compare	class=fin	2
startLemmaPrevious	word=confident	class=in	1
startLemmaPrevious	word=confirm	class=fin	3
startLemmaPrevious	word=consider	class=fin	11
startLemmaPrevious	word=continue	class=fin	-8
startLemmaPrevious	word=continue	class=inf	2
startLemmaPrevious	word=continue	class=ing	1
startLemmaPrevious	word=continue	class=on	4
startLemmaPrevious	word=continue	class=to	-4
startLemmaPrevious	word=criticism	class=NP	1
startLemmaPrevious	word=criticize	class=fin	4
startLemmaPrevious	word=debate	class=over	3
startLemmaPrevious	word=decide	class=fin	3
startLemmaPrevious	word=decision	class=NNP	3
startLemmaPrevious	word=declare	class=fin	3
startLemmaPrevious	word=decline	class=for	-4
startLemmaPrevious	word=decline	class=inf	3
startLemmaPrevious	word=decline	class=on	2
startLemmaPrevious	word=decline	class=to	-1
startLemmaPrevious	word=decry	class=fin	1
startLemmaPrevious	word=deem	class=fin	3
startLemmaPrevious	word=defend	class=fin	4
startLemmaPrevious	word=deliver	class=of	3
startLemmaPrevious	word=describe	class=fin	6
startLemmaPrevious	word=discuss	class=fin	4
startLemmaPrevious	word=dismiss	class=fin	4
startLemmaPrevious	word=distance	class=fin	-3
startLemmaPrevious	word=distance	class=from	5
startLemmaPrevious	word=draw	class=IN	2
startLemmaPrevious	word=draw	class=fin	-4
startLemmaPrevious	word=eager	class=ADJ	1
startLemmaPrevious	word=email	class=fin	-4
startLemmaPrevious	word=embrace	class=fin	4
startLemmaPrevious	word=emerge	class=fin	-2
startLemmaPrevious	word=emerge	class=for	2
startLemmaPrevious	word=end	class=fin	-1
startLemmaPrevious	word=end	class=ing	1
startLemmaPrevious	word=endorse	class=fin	8
startLemmaPrevious	word=endorse	class=inf	1
startLemmaPrevious	word=endorsement	class=of	1
startLemmaPrevious	word=estimate	class=fin	1
startLemmaPrevious	word=expect	class=fin	6
startLemmaPrevious	word=explain	class=,	2
startLemmaPrevious	word=explain	class=:	1
startLemmaPrevious	word=explain	class=inf	1
startLemmaPrevious	word=express	class=fin	-3
startLemmaPrevious	word=express	class=in	1
startLemmaPrevious	word=eye	class=,	1
startLemmaPrevious	word=face	class=NP	1
startLemmaPrevious	word=face	class=fin	-2
startLemmaPrevious	word=fail	class=fin	-4
startLemmaPrevious	word=fail	class=inf	2
startLemmaPrevious	word=fail	class=on	1
startLemmaPrevious	word=favor	class=fin	2
startLemmaPrevious	word=feel	class=fin	2
startLemmaPrevious	word=file	class=fin	-1
startLemmaPrevious	word=find	class=fin	1
startLemmaPrevious	word=find	class=with	1
startLemmaPrevious	word=focus	class=NP	-2
startLemmaPrevious	word=focus	class=on	8
startLemmaPrevious	word=follow	class=ing	1
startLemmaPrevious	word=for	class=,	9
startLemmaPrevious	word=for	class=for	-8
startLemmaPrevious	word=frame	class=as	1
startLemmaPrevious	word=give	class=IN	2
startLemmaPrevious	word=give	class=NP	-1
startLemmaPrevious	word=give	class=fin	-4
startLemmaPrevious	word=give	class=of	3
startLemmaPrevious	word=go	class=after	2
startLemmaPrevious	word=go	class=fin	-4
startLemmaPrevious	word=go	class=inf	9
startLemmaPrevious	word=go	class=on	-2
startLemmaPrevious	word=highlight	class=fin	5
startLemmaPrevious	word=hire	class=fin	2
startLemmaPrevious	word=hit	class=fin	-2
startLemmaPrevious	word=hold	class=RP	1
startLemmaPrevious	word=hold	class=fin	-6
startLemmaPrevious	word=hold	class=inf	3
startLemmaPrevious	word=hope	class=fin	4
startLemmaPrevious	word=hope	class=inf	-3
startLemmaPrevious	word=identify	class=fin	2
startLemmaPrevious	word=in	class=,	16
startLemmaPrevious	word=in	class=in	-10
startLemmaPrevious	word=incline	class=fin	-1
startLemmaPrevious	word=inform	class=NP	3
startLemmaPrevious	word=intend	class=fin	1
startLemmaPrevious	word=issue	class=fin	-4
startLemmaPrevious	word=issue	class=ing	6
startLemmaPrevious	word=join	class=NP	1
startLemmaPrevious	word=join	class=fin	-4
startLemmaPrevious	word=keep	class=fin	-2
startLemmaPrevious	word=keep	class=on	2
startLemmaPrevious	word=know	class=NP	2
startLemmaPrevious	word=know	class=as	9
startLemmaPrevious	word=know	class=fin	1
startLemmaPrevious	word=know	class=for	1
startLemmaPrevious	word=lament	class=fin	1
startLemmaPrevious	word=launch	class=fin	-1
startLemmaPrevious	word=lay	class=RP	2
startLemmaPrevious	word=lay	class=for	1
startLemmaPrevious	word=lead	class=against	1
startLemmaPrevious	word=lead	class=fin	-2
startLemmaPrevious	word=leave	class=fin	-1
startLemmaPrevious	word=like	class=fin	2
startLemmaPrevious	word=liken	class=fin	1
startLemmaPrevious	word=list	class=fin	7
startLemmaPrevious	word=look	class=IN	4
startLemmaPrevious	word=look	class=inf	-2
startLemmaPrevious	word=look	class=to	2
startLemmaPrevious	word=maintain	class=fin	-1
startLemmaPrevious	word=make	class=:	1
startLemmaPrevious	word=make	class=ADJ	2
startLemmaPrevious	word=make	class=NP	2
startLemmaPrevious	word=make	class=fin	-10
startLemmaPrevious	word=make	class=for	3
startLemmaPrevious	word=make	class=of	3
startLemmaPrevious	word=mention	class=fin	6
startLemmaPrevious	word=mince	class=fin	-3
startLemmaPrevious	word=mock	class=fin	3
startLemmaPrevious	word=mount	class=fin	-1
startLemmaPrevious	word=move	class=fin	-2
startLemmaPrevious	word=nominate	class=fin	7
startLemmaPrevious	word=note	class=,	4
startLemmaPrevious	word=note	class=fin	1
startLemmaPrevious	word=of	class=of	5
startLemmaPrevious	word=offer	class=NNP	1
startLemmaPrevious	word=offer	class=NP	-1
startLemmaPrevious	word=offer	class=fin	-1
startLemmaPrevious	word=offer	class=for	2
startLemmaPrevious	word=offer	class=of	2
startLemmaPrevious	word=offer	class=on	2
startLemmaPrevious	word=open	class=about	5
startLemmaPrevious	word=oppose	class=fin	8
startLemmaPrevious	word=opposition	class=IN	4
startLemmaPrevious	word=opposition	class=NP	-1
startLemmaPrevious	word=opposition	class=to	1
startLemmaPrevious	word=order	class=fin	5
startLemmaPrevious	word=outline	class=NP	1
startLemmaPrevious	word=pass	class=NP	3
startLemmaPrevious	word=pass	class=fin	-1
startLemmaPrevious	word=pay	class=IN	4
startLemmaPrevious	word=pay	class=fin	-1
startLemmaPrevious	word=persuade	class=NP	1
startLemmaPrevious	word=persuade	class=fin	-1
startLemmaPrevious	word=plan	class=inf	-4
startLemmaPrevious	word=play	class=RP	2
startLemmaPrevious	word=plead	class=NNP	1
startLemmaPrevious	word=plead	class=NP	1
startLemmaPrevious	word=plead	class=fin	-4
startLemmaPrevious	word=plead	class=to	1
startLemmaPrevious	word=point	class=,	4
startLemmaPrevious	word=point	class=IN	5
startLemmaPrevious	word=point	class=RP	5
startLemmaPrevious	word=point	class=fin	-6
startLemmaPrevious	word=point	class=ing	-2
startLemmaPrevious	word=poise	class=fin	-2
startLemmaPrevious	word=post	class=about	1
startLemmaPrevious	word=praise	class=fin	7
startLemmaPrevious	word=predict	class=fin	6
startLemmaPrevious	word=prefer	class=fin	3
startLemmaPrevious	word=present	class=fin	-3
startLemmaPrevious	word=press	class=ing	-1
startLemmaPrevious	word=project	class=fin	3
startLemmaPrevious	word=promise	class=fin	1
startLemmaPrevious	word=promote	class=,	-3
startLemmaPrevious	word=promote	class=inf	1
startLemmaPrevious	word=propose	class=fin	8
startLemmaPrevious	word=provide	class=fin	-4
startLemmaPrevious	word=provide	class=on	2
startLemmaPrevious	word=publish	class=ing	3
startLemmaPrevious	word=push	class=NNP	3
startLemmaPrevious	word=push	class=for	4
startLemmaPrevious	word=put	class=,	4
startLemmaPrevious	word=put	class=:	1
startLemmaPrevious	word=put	class=fin	-5
startLemmaPrevious	word=put	class=on	1
startLemmaPrevious	word=question	class=fin	5
startLemmaPrevious	word=raise	class=about	1
startLemmaPrevious	word=recall	class=fin	5
startLemmaPrevious	word=recognize	class=fin	2
startLemmaPrevious	word=refer	class=IN	4
startLemmaPrevious	word=reference	class=NP	-1
startLemmaPrevious	word=refuse	class=inf	3
startLemmaPrevious	word=refuse	class=to	-1
startLemmaPrevious	word=regard	class=as	1
startLemmaPrevious	word=reject	class=fin	2
startLemmaPrevious	word=release	class=NP	-4
startLemmaPrevious	word=release	class=ing	7
startLemmaPrevious	word=remain	class=fin	-5
startLemmaPrevious	word=remain	class=of	1
startLemmaPrevious	word=remind	class=NP	7
startLemmaPrevious	word=remind	class=fin	-6
startLemmaPrevious	word=remind	class=of	2
startLemmaPrevious	word=repeat	class=NP	-5
startLemmaPrevious	word=report	class=,	11
startLemmaPrevious	word=report	class=about	1
startLemmaPrevious	word=report	class=fin	3
startLemmaPrevious	word=report	class=on	-3
startLemmaPrevious	word=reportedly	class=ADV	2
startLemmaPrevious	word=request	class=fin	4
startLemmaPrevious	word=require	class=fin	2
startLemmaPrevious	word=respond	class=,	3
startLemmaPrevious	word=respond	class=IN	1
startLemmaPrevious	word=respond	class=NP	-7
startLemmaPrevious	word=respond	class=fin	-2
startLemmaPrevious	word=respond	class=for	-1
startLemmaPrevious	word=respond	class=ing	6
startLemmaPrevious	word=respond	class=on	-1
startLemmaPrevious	word=response	class=IN	5
startLemmaPrevious	word=reveal	class=fin	5
startLemmaPrevious	word=roll	class=NP	1
startLemmaPrevious	word=run	class=NP	2
startLemmaPrevious	word=say	class=,	14
startLemmaPrevious	word=say	class=.	7
startLemmaPrevious	word=say	class=:	7
startLemmaPrevious	word=say	class=NNP	4
startLemmaPrevious	word=say	class=about	5
startLemmaPrevious	word=say	class=and	-4
startLemmaPrevious	word=say	class=fin	4
startLemmaPrevious	word=say	class=for	-2
startLemmaPrevious	word=say	class=on	-5
startLemmaPrevious	word=scramble	class=inf	1
startLemmaPrevious	word=see	class=as	3
startLemmaPrevious	word=see	class=fin	8
startLemmaPrevious	word=see	class=for	-2
startLemmaPrevious	word=seek	class=fin	4
startLemmaPrevious	word=seek	class=to	1
startLemmaPrevious	word=seem	class=ADJ	-2
startLemmaPrevious	word=seem	class=fin	6
startLemmaPrevious	word=seem	class=ing	1
startLemmaPrevious	word=send	class=NP	1
startLemmaPrevious	word=send	class=RP	-2
startLemmaPrevious	word=send	class=fin	-10
startLemmaPrevious	word=send	class=ing	6
startLemmaPrevious	word=set	class=fin	-4
startLemmaPrevious	word=set	class=inf	1
startLemmaPrevious	word=share	class=NP	1
startLemmaPrevious	word=share	class=ing	1
startLemmaPrevious	word=share	class=on	-1
startLemmaPrevious	word=shift	class=to	1
startLemmaPrevious	word=show	class=ADV	-1
startLemmaPrevious	word=show	class=fin	2
startLemmaPrevious	word=show	class=for	3
startLemmaPrevious	word=show	class=of	1
startLemmaPrevious	word=signal	class=NP	1
startLemmaPrevious	word=slam	class=fin	6
startLemmaPrevious	word=speak	class=about	9
startLemmaPrevious	word=speak	class=inf	-2
startLemmaPrevious	word=speak	class=of	6
startLemmaPrevious	word=spend	class=fin	-9
startLemmaPrevious	word=spend	class=ing	7
startLemmaPrevious	word=spend	class=of	-4
startLemmaPrevious	word=stand	class=NP	-1
startLemmaPrevious	word=stand	class=by	5
startLemmaPrevious	word=start	class=about	1
startLemmaPrevious	word=start	class=fin	-10
startLemmaPrevious	word=start	class=on	1
startLemmaPrevious	word=state	class=,	1
startLemmaPrevious	word=step	class=inf	1
startLemmaPrevious	word=stop	class=fin	-5
startLemmaPrevious	word=stop	class=ing	4
startLemmaPrevious	word=struggle	class=inf	3
startLemmaPrevious	word=sue	class=for	1
startLemmaPrevious	word=suggest	class=fin	10
startLemmaPrevious	word=support	class=fin	9
startLemmaPrevious	word=take	class=IN	-1
startLemmaPrevious	word=take	class=NP	-3
startLemmaPrevious	word=take	class=at	7
startLemmaPrevious	word=take	class=fin	-7
startLemmaPrevious	word=take	class=for	1
startLemmaPrevious	word=take	class=inf	3
startLemmaPrevious	word=take	class=with	1
startLemmaPrevious	word=talk	class=NP	3
startLemmaPrevious	word=talk	class=about	6
startLemmaPrevious	word=talk	class=fin	-5
startLemmaPrevious	word=talk	class=of	2
startLemmaPrevious	word=tell	class=,	6
startLemmaPrevious	word=tell	class=.	4
startLemmaPrevious	word=tell	class=:	1
startLemmaPrevious	word=tell	class=NNP	4
startLemmaPrevious	word=tell	class=NP	6
startLemmaPrevious	word=tell	class=PRP	9
startLemmaPrevious	word=tell	class=about	-7
startLemmaPrevious	word=tell	class=fin	-12
startLemmaPrevious	word=tell	class=ing	-4
startLemmaPrevious	word=tend	class=fin	-3
startLemmaPrevious	word=tend	class=inf	4
startLemmaPrevious	word=think	class=fin	5
startLemmaPrevious	word=throw	class=IN	3
startLemmaPrevious	word=throw	class=fin	-3
startLemmaPrevious	word=tie	class=IN	1
startLemmaPrevious	word=to	class=,	9
startLemmaPrevious	word=to	class=IN	-8
startLemmaPrevious	word=tout	class=fin	5
startLemmaPrevious	word=try	class=IN	1
startLemmaPrevious	word=try	class=NP	1
startLemmaPrevious	word=try	class=fin	-3
startLemmaPrevious	word=try	class=inf	1
startLemmaPrevious	word=try	class=to	-5
startLemmaPrevious	word=turn	class=IN	4
startLemmaPrevious	word=turn	class=fin	-9
startLemmaPrevious	word=turn	class=on	1
startLemmaPrevious	word=tweet	class=fin	-2
startLemmaPrevious	word=unclear	class=ADJ	-2
startLemmaPrevious	word=unclear	class=whether	1
startLemmaPrevious	word=under	class=,	5
startLemmaPrevious	word=under	class=under	-5
startLemmaPrevious	word=unveil	class=NP	1
startLemmaPrevious	word=unveil	class=fin	-2
startLemmaPrevious	word=urge	class=NP	3
startLemmaPrevious	word=use	class=fin	-6
startLemmaPrevious	word=use	class=for	4
startLemmaPrevious	word=use	class=inf	4
startLemmaPrevious	word=view	class=,	3
startLemmaPrevious	word=voice	class=fin	-3
startLemmaPrevious	word=vote	class=against	1
startLemmaPrevious	word=vote	class=fin	-2
startLemmaPrevious	word=vote	class=for	5
startLemmaPrevious	word=vote	class=in	-2
startLemmaPrevious	word=vote	class=of	2
startLemmaPrevious	word=vow	class=inf	-2
startLemmaPrevious	word=want	class=fin	7
startLemmaPrevious	word=want	class=inf	1
startLemmaPrevious	word=warn	class=NP	1
startLemmaPrevious	word=warn	class=fin	-2
startLemmaPrevious	word=watch	class=fin	1
startLemmaPrevious	word=weigh	class=on	1
startLemmaPrevious	word=welcome	class=fin	3
startLemmaPrevious	word=win	class=ing	1
startLemmaPrevious	word=word	class=:	1
startLemmaPrevious	word=work	class=fin	-2
startLemmaPrevious	word=work	class=inf	2
startLemmaPrevious	word=worry	class=about	3
startLemmaPrevious	word=write	class=,	5
startLemmaPrevious	word=write	class=NP	2
startLemmaPrevious	word=write	class=fin	-2
startLemmaPreviousWord	word=:	word=:	n=1	15
startLemmaPreviousWord	word=about	word=about	n=1	4
startLemmaPreviousWord	word=accord	word=?	n=4	12
startLemmaPreviousWord	word=accord	word=?	n=6	12
startLemmaPreviousWord	word=accord	word=according	n=1	-4
startLemmaPreviousWord	word=accord	word=to	n=2	-8
startLemmaPreviousWord	word=accuse	word=accused	n=1	4
startLemmaPreviousWord	word=accuse	word=accuses	n=1	1
startLemmaPreviousWord	word=acknowledge	word=acknowledged	n=1	2
startLemmaPreviousWord	word=add	word=?	n=2	5
startLemmaPreviousWord	word=add	word=added	n=1	-1
startLemmaPreviousWord	word=advocate	word=for	n=2	1
startLemmaPreviousWord	word=agree	word=to	n=2	1
startLemmaPreviousWord	word=agree	word=with	n=2	3
startLemmaPreviousWord	word=aim	word=aimed	n=1	-4
startLemmaPreviousWord	word=aim	word=at	n=3	2
startLemmaPreviousWord	word=allow	word=allows	n=1	2
startLemmaPreviousWord	word=announce	word=announced	n=1	1
startLemmaPreviousWord	word=apologize	word=to	n=2	-1
startLemmaPreviousWord	word=appear	word=appear	n=1	4
startLemmaPreviousWord	word=appear	word=appears	n=1	7
startLemmaPreviousWord	word=argue	word=?	n=2	3
startLemmaPreviousWord	word=argue	word=argued	n=1	3
startLemmaPreviousWord	word=ask	word=?	n=3	1
startLemmaPreviousWord	word=ask	word=about	n=3	2
startLemmaPreviousWord	word=ask	word=followers	n=2	1
startLemmaPreviousWord	word=ask	word=trump	n=2	1
startLemmaPreviousWord	word=attack	word=attack	n=1	-1
startLemmaPreviousWord	word=attack	word=attacked	n=1	3
startLemmaPreviousWord	word=attack	word=on	n=2	3
startLemmaPreviousWord	word=avoid	word=avoided	n=1	-2
startLemmaPreviousWord	word=avoid	word=of	n=3	2
startLemmaPreviousWord	word=base	word=?	n=6	2
startLemmaPreviousWord	word=base	word=on	n=2	-2
startLemmaPreviousWord	word=become	word=became	n=1	-1
startLemmaPreviousWord	word=become	word=become	n=1	-5
startLemmaPreviousWord	word=begin	word=began	n=1	-6
startLemmaPreviousWord	word=believe	word=believe	n=1	4
startLemmaPreviousWord	word=believe	word=in	n=2	1
startLemmaPreviousWord	word=blame	word=blame	n=1	1
startLemmaPreviousWord	word=blame	word=blamed	n=1	2
startLemmaPreviousWord	word=bring	word=bring	n=1	-1
startLemmaPreviousWord	word=by	word=?	n=3	3
startLemmaPreviousWord	word=by	word=by	n=1	-2
startLemmaPreviousWord	word=call	word=calls	n=1	1
startLemmaPreviousWord	word=call	word=for	n=2	11
startLemmaPreviousWord	word=call	word=him	n=2	-1
startLemmaPreviousWord	word=call	word=into	n=2	-1
startLemmaPreviousWord	word=call	word=on	n=2	4
startLemmaPreviousWord	word=call	word=out	n=2	1
startLemmaPreviousWord	word=call	word=themselves	n=2	1
startLemmaPreviousWord	word=call	word=to	n=3	1
startLemmaPreviousWord	word=cast	word=as	n=3	-1
startLemmaPreviousWord	word=cast	word=cast	n=1	-1
startLemmaPreviousWord	word=cast	word=for	n=3	4
startLemmaPreviousWord	word=challenge	word=challenged	n=1	6
startLemmaPreviousWord	word=cheer	word=cheer	n=1	-2
startLemmaPreviousWord	word=cheer	word=when	n=2	2
startLemmaPreviousWord	word=cite	word=cited	n=1	5
startLemmaPreviousWord	word=cite	word=citing	n=1	1
startLemmaPreviousWord	word=claim	word=claimed	n=1	1
startLemmaPreviousWord	word=claim	word=for	n=3	2
startLemmaPreviousWord	word=claim	word=to	n=3	1
startLemmaPreviousWord	word=come	word=come	n=1	-4
startLemmaPreviousWord	word=comment	word=about	n=2	-1
startLemmaPreviousWord	word=comment	word=comments	n=1	1
startLemmaPreviousWord	word=comment	word=on	n=2	4
startLemmaPreviousWord	word=compare	word=compared	n=1	1
startLemmaPreviousWord	word=compare	word=to	n=3	-1
startLemmaPreviousWord	word=confident	word=in	n=2	1
startLemmaPreviousWord	word=confirm	word=confirmed	n=1	2
startLemmaPreviousWord	word=consider	word=considered	n=1	6
startLemmaPreviousWord	word=continue	word=continued	n=1	-4
startLemmaPreviousWord	word=continue	word=to	n=2	-4
startLemmaPreviousWord	word=criticism	word=criticism	n=1	1
startLemmaPreviousWord	word=criticize	word=as	n=2	3
startLemmaPreviousWord	word=criticize	word=criticized	n=1	6
startLemmaPreviousWord	word=decide	word=decided	n=1	2
startLemmaPreviousWord	word=decision	word=decision	n=1	3
startLemmaPreviousWord	word=declare	word=declared	n=1	4
startLemmaPreviousWord	word=decline	word=on	n=4	1
startLemmaPreviousWord	word=decline	word=to	n=2	-3
startLemmaPreviousWord	word=deem	word=deemed	n=1	3
startLemmaPreviousWord	word=defend	word=defended	n=1	1
startLemmaPreviousWord	word=deliver	word=delivering	n=1	-1
startLemmaPreviousWord	word=deliver	word=of	n=3	3
startLemmaPreviousWord	word=denounce	word=denouncing	n=1	1
startLemmaPreviousWord	word=describe	word=as	n=2	-1
startLemmaPreviousWord	word=describe	word=described	n=1	6
startLemmaPreviousWord	word=discuss	word=discuss	n=1	1
startLemmaPreviousWord	word=dismiss	word=dismissed	n=1	2
startLemmaPreviousWord	word=distance	word=distanced	n=1	-3
startLemmaPreviousWord	word=distance	word=from	n=3	5
startLemmaPreviousWord	word=draw	word=to	n=3	2
startLemmaPreviousWord	word=eager	word=eager	n=1	1
startLemmaPreviousWord	word=email	word=emailed	n=1	-3
startLemmaPreviousWord	word=embrace	word=embraced	n=1	1
startLemmaPreviousWord	word=emerge	word=emerged	n=1	-3
startLemmaPreviousWord	word=end	word=ended	n=1	-2
startLemmaPreviousWord	word=endorse	word=endorsed	n=1	8
startLemmaPreviousWord	word=endorsement	word=of	n=2	1
startLemmaPreviousWord	word=expect	word=expect	n=1	4
startLemmaPreviousWord	word=expect	word=expected	n=1	2
startLemmaPreviousWord	word=express	word=about	n=3	1
startLemmaPreviousWord	word=express	word=expressed	n=1	-1
startLemmaPreviousWord	word=express	word=in	n=3	1
startLemmaPreviousWord	word=fail	word=failed	n=1	-4
startLemmaPreviousWord	word=feel	word=feel	n=1	1
startLemmaPreviousWord	word=file	word=filed	n=1	-1
startLemmaPreviousWord	word=find	word=found	n=1	4
startLemmaPreviousWord	word=focus	word=focus	n=1	-1
startLemmaPreviousWord	word=focus	word=on	n=2	3
startLemmaPreviousWord	word=focus	word=on	n=3	2
startLemmaPreviousWord	word=for	word=?	n=3	2
startLemmaPreviousWord	word=for	word=?	n=6	4
startLemmaPreviousWord	word=for	word=for	n=1	-8
startLemmaPreviousWord	word=frame	word=as	n=3	1
startLemmaPreviousWord	word=give	word=gave	n=1	-1
startLemmaPreviousWord	word=give	word=of	n=3	4
startLemmaPreviousWord	word=go	word=?	n=6	-1
startLemmaPreviousWord	word=go	word=after	n=2	2
startLemmaPreviousWord	word=go	word=on	n=2	-6
startLemmaPreviousWord	word=go	word=went	n=1	-4
startLemmaPreviousWord	word=grow	word=growing	n=1	-2
startLemmaPreviousWord	word=hire	word=hired	n=1	2
startLemmaPreviousWord	word=hit	word=hit	n=1	-4
startLemmaPreviousWord	word=hold	word=held	n=1	-2
startLemmaPreviousWord	word=hold	word=up	n=2	1
startLemmaPreviousWord	word=hope	word=hoping	n=1	3
startLemmaPreviousWord	word=identify	word=identified	n=1	5
startLemmaPreviousWord	word=ignore	word=ignored	n=1	3
startLemmaPreviousWord	word=in	word=?	n=3	2
startLemmaPreviousWord	word=in	word=?	n=5	5
startLemmaPreviousWord	word=in	word=?	n=6	6
startLemmaPreviousWord	word=in	word=in	n=1	-10
startLemmaPreviousWord	word=incline	word=inclined	n=1	-2
startLemmaPreviousWord	word=intend	word=intended	n=1	2
startLemmaPreviousWord	word=issue	word=issued	n=1	-6
startLemmaPreviousWord	word=join	word=joined	n=1	-2
startLemmaPreviousWord	word=keep	word=keep	n=1	-1
startLemmaPreviousWord	word=know	word=as	n=2	7
startLemmaPreviousWord	word=know	word=for	n=2	2
startLemmaPreviousWord	word=know	word=knew	n=1	1
startLemmaPreviousWord	word=launch	word=launched	n=1	-5
startLemmaPreviousWord	word=lead	word=led	n=1	-2
startLemmaPreviousWord	word=leave	word=left	n=1	-4
startLemmaPreviousWord	word=like	word=like	n=1	3
startLemmaPreviousWord	word=liken	word=likened	n=1	1
startLemmaPreviousWord	word=list	word=listed	n=1	3
startLemmaPreviousWord	word=look	word=like	n=2	2
startLemmaPreviousWord	word=look	word=looking	n=1	-1
startLemmaPreviousWord	word=look	word=to	n=2	2
startLemmaPreviousWord	word=make	word=clear	n=3	1
startLemmaPreviousWord	word=make	word=for	n=3	2
startLemmaPreviousWord	word=make	word=made	n=1	-4
startLemmaPreviousWord	word=make	word=make	n=1	-4
startLemmaPreviousWord	word=make	word=makes	n=1	-1
startLemmaPreviousWord	word=make	word=of	n=3	5
startLemmaPreviousWord	word=make	word=on	n=3	1
startLemmaPreviousWord	word=make	word=to	n=3	-1
startLemmaPreviousWord	word=mention	word=mention	n=1	4
startLemmaPreviousWord	word=mock	word=mocked	n=1	3
startLemmaPreviousWord	word=mount	word=mounting	n=1	-1
startLemmaPreviousWord	word=nominate	word=nominated	n=1	6
startLemmaPreviousWord	word=note	word=?	n=2	5
startLemmaPreviousWord	word=note	word=noted	n=1	1
startLemmaPreviousWord	word=of	word=of	n=1	6
startLemmaPreviousWord	word=offer	word=of	n=3	1
startLemmaPreviousWord	word=offer	word=offer	n=1	-4
startLemmaPreviousWord	word=offer	word=offering	n=1	4
startLemmaPreviousWord	word=offer	word=on	n=3	4
startLemmaPreviousWord	word=open	word=about	n=3	1
startLemmaPreviousWord	word=oppose	word=oppose	n=1	1
startLemmaPreviousWord	word=oppose	word=opposed	n=1	1
startLemmaPreviousWord	word=opposition	word=opposition	n=1	-4
startLemmaPreviousWord	word=opposition	word=to	n=2	6
startLemmaPreviousWord	word=order	word=ordered	n=1	5
startLemmaPreviousWord	word=pass	word=passed	n=1	-2
startLemmaPreviousWord	word=pay	word=to	n=3	4
startLemmaPreviousWord	word=persuade	word=persuaded	n=1	-1
startLemmaPreviousWord	word=plead	word=pleaded	n=1	-4
startLemmaPreviousWord	word=point	word=?	n=3	1
startLemmaPreviousWord	word=point	word=out	n=2	4
startLemmaPreviousWord	word=point	word=point	n=1	-1
startLemmaPreviousWord	word=point	word=pointing	n=1	-2
startLemmaPreviousWord	word=point	word=to	n=2	8
startLemmaPreviousWord	word=poise	word=poised	n=1	-2
startLemmaPreviousWord	word=praise	word=praised	n=1	2
startLemmaPreviousWord	word=predict	word=predicted	n=1	1
startLemmaPreviousWord	word=present	word=presented	n=1	-4
startLemmaPreviousWord	word=project	word=projected	n=1	1
startLemmaPreviousWord	word=promise	word=promising	n=1	2
startLemmaPreviousWord	word=propose	word=proposed	n=1	7
startLemmaPreviousWord	word=provide	word=provided	n=1	-4
startLemmaPreviousWord	word=push	word=for	n=2	2
startLemmaPreviousWord	word=push	word=pushing	n=1	-1
startLemmaPreviousWord	word=put	word=?	n=3	3
startLemmaPreviousWord	word=put	word=on	n=3	1
startLemmaPreviousWord	word=put	word=out	n=2	-1
startLemmaPreviousWord	word=put	word=put	n=1	-3
startLemmaPreviousWord	word=question	word=questions	n=1	3
startLemmaPreviousWord	word=raise	word=about	n=3	5
startLemmaPreviousWord	word=reach	word=reached	n=1	-1
startLemmaPreviousWord	word=recall	word=recalled	n=1	3
startLemmaPreviousWord	word=recall	word=recalling	n=1	1
startLemmaPreviousWord	word=refer	word=to	n=2	5
startLemmaPreviousWord	word=reference	word=to	n=2	1
startLemmaPreviousWord	word=release	word=released	n=1	-5
startLemmaPreviousWord	word=release	word=releasing	n=1	-2
startLemmaPreviousWord	word=remind	word=of	n=3	2
startLemmaPreviousWord	word=remind	word=reminded	n=1	-4
startLemmaPreviousWord	word=remind	word=voters	n=2	3
startLemmaPreviousWord	word=renew	word=renewed	n=1	-1
startLemmaPreviousWord	word=report	word=?	n=2	1
startLemmaPreviousWord	word=report	word=?	n=4	8
startLemmaPreviousWord	word=report	word=reported	n=1	1
startLemmaPreviousWord	word=reportedly	word=reportedly	n=1	2
startLemmaPreviousWord	word=request	word=requested	n=1	4
startLemmaPreviousWord	word=respond	word=for	n=4	-1
startLemmaPreviousWord	word=respond	word=saying	n=4	3
startLemmaPreviousWord	word=response	word=to	n=2	5
startLemmaPreviousWord	word=reveal	word=reveal	n=1	1
startLemmaPreviousWord	word=reveal	word=revealed	n=1	1
startLemmaPreviousWord	word=run	word=run	n=1	-3
startLemmaPreviousWord	word=say	word=:	n=2	4
startLemmaPreviousWord	word=say	word=?	n=2	13
startLemmaPreviousWord	word=say	word=?	n=4	4
startLemmaPreviousWord	word=say	word=?	n=5	2
startLemmaPreviousWord	word=say	word=?	n=6	3
startLemmaPreviousWord	word=say	word=of	n=2	3
startLemmaPreviousWord	word=say	word=on	n=2	-2
startLemmaPreviousWord	word=say	word=said	n=1	5
startLemmaPreviousWord	word=say	word=say	n=1	6
startLemmaPreviousWord	word=say	word=saying	n=1	6
startLemmaPreviousWord	word=say	word=says	n=1	11
startLemmaPreviousWord	word=say	word=tuesday	n=2	1
startLemmaPreviousWord	word=say	word=week	n=2	1
startLemmaPreviousWord	word=see	word=as	n=2	4
startLemmaPreviousWord	word=see	word=see	n=1	8
startLemmaPreviousWord	word=see	word=sees	n=1	3
startLemmaPreviousWord	word=seek	word=seeks	n=1	3
startLemmaPreviousWord	word=seem	word=seemed	n=1	4
startLemmaPreviousWord	word=seem	word=seems	n=1	1
startLemmaPreviousWord	word=seem	word=show	n=3	2
startLemmaPreviousWord	word=seem	word=to	n=2	1
startLemmaPreviousWord	word=seemingly	word=seemingly	n=1	1
startLemmaPreviousWord	word=send	word=out	n=2	-2
startLemmaPreviousWord	word=send	word=sent	n=1	-9
startLemmaPreviousWord	word=set	word=set	n=1	-2
startLemmaPreviousWord	word=show	word=inclination	n=2	1
startLemmaPreviousWord	word=show	word=of	n=3	1
startLemmaPreviousWord	word=show	word=show	n=1	2
startLemmaPreviousWord	word=show	word=showed	n=1	2
startLemmaPreviousWord	word=show	word=shown	n=1	-1
startLemmaPreviousWord	word=show	word=shows	n=1	4
startLemmaPreviousWord	word=slam	word=slammed	n=1	2
startLemmaPreviousWord	word=speak	word=about	n=4	3
startLemmaPreviousWord	word=speak	word=of	n=3	3
startLemmaPreviousWord	word=spend	word=of	n=3	-2
startLemmaPreviousWord	word=spend	word=spent	n=1	-8
startLemmaPreviousWord	word=stand	word=by	n=2	5
startLemmaPreviousWord	word=start	word=started	n=1	-8
startLemmaPreviousWord	word=stop	word=stopped	n=1	-1
startLemmaPreviousWord	word=suggest	word=suggested	n=1	6
startLemmaPreviousWord	word=support	word=support	n=1	8
startLemmaPreviousWord	word=support	word=supported	n=1	4
startLemmaPreviousWord	word=support	word=supporting	n=1	3
startLemmaPreviousWord	word=take	word=at	n=3	7
startLemmaPreviousWord	word=take	word=for	n=3	2
startLemmaPreviousWord	word=take	word=take	n=1	-1
startLemmaPreviousWord	word=take	word=taken	n=1	-1
startLemmaPreviousWord	word=take	word=to	n=2	-2
startLemmaPreviousWord	word=take	word=took	n=1	-5
startLemmaPreviousWord	word=take	word=with	n=3	1
startLemmaPreviousWord	word=talk	word=about	n=2	6
startLemmaPreviousWord	word=talk	word=about	n=4	-1
startLemmaPreviousWord	word=tell	word=?	n=3	2
startLemmaPreviousWord	word=tell	word=?	n=4	1
startLemmaPreviousWord	word=tell	word=?	n=5	3
startLemmaPreviousWord	word=tell	word=?	n=6	3
startLemmaPreviousWord	word=tell	word=about	n=3	-3
startLemmaPreviousWord	word=tell	word=telling	n=1	-5
startLemmaPreviousWord	word=tell	word=that	n=3	1
startLemmaPreviousWord	word=tell	word=them	n=2	3
startLemmaPreviousWord	word=tell	word=told	n=1	-5
startLemmaPreviousWord	word=think	word=think	n=1	2
startLemmaPreviousWord	word=throw	word=behind	n=3	4
startLemmaPreviousWord	word=tie	word=to	n=3	1
startLemmaPreviousWord	word=to	word=?	n=3	4
startLemmaPreviousWord	word=to	word=?	n=6	3
startLemmaPreviousWord	word=to	word=to	n=1	-8
startLemmaPreviousWord	word=tout	word=touted	n=1	1
startLemmaPreviousWord	word=try	word=to	n=2	-3
startLemmaPreviousWord	word=try	word=tried	n=1	-3
startLemmaPreviousWord	word=turn	word=on	n=3	1
startLemmaPreviousWord	word=turn	word=to	n=3	2
startLemmaPreviousWord	word=turn	word=turned	n=1	-5
startLemmaPreviousWord	word=tweet	word=tweeted	n=1	-1
startLemmaPreviousWord	word=unclear	word=unclear	n=1	-2
startLemmaPreviousWord	word=unclear	word=whether	n=2	1
startLemmaPreviousWord	word=under	word=?	n=6	2
startLemmaPreviousWord	word=under	word=under	n=1	-5
startLemmaPreviousWord	word=unveil	word=unveiled	n=1	-2
startLemmaPreviousWord	word=urge	word=people	n=2	1
startLemmaPreviousWord	word=use	word=for	n=5	4
startLemmaPreviousWord	word=use	word=used	n=1	-4
startLemmaPreviousWord	word=use	word=using	n=1	-2
startLemmaPreviousWord	word=view	word=?	n=2	1
startLemmaPreviousWord	word=view	word=?	n=6	1
startLemmaPreviousWord	word=view	word=view	n=1	2
startLemmaPreviousWord	word=voice	word=voiced	n=1	-3
startLemmaPreviousWord	word=vote	word=for	n=2	4
startLemmaPreviousWord	word=vote	word=in	n=2	-1
startLemmaPreviousWord	word=vote	word=of	n=4	2
startLemmaPreviousWord	word=want	word=see	n=3	1
startLemmaPreviousWord	word=want	word=wants	n=1	11
startLemmaPreviousWord	word=watch	word=watched	n=1	1
startLemmaPreviousWord	word=welcome	word=welcomed	n=1	1
startLemmaPreviousWord	word=worry	word=about	n=2	2
startLemmaPreviousWord	word=write	word=written	n=1	-1
startLemmaPreviousWord	word=write	word=wrote	n=1	-2
startLemmaWord	word=?	word=to	2
startLemmaWord	word=accord	word=while	1
startLemmaWord	word=accuse	word=him	2
startLemmaWord	word=accuse	word=of	3
startLemmaWord	word=advice	word=on	2
startLemmaWord	word=agree	word=to	1
startLemmaWord	word=allow	word=to	-1
startLemmaWord	word=announce	word=that	2
startLemmaWord	word=apologize	word=for	2
startLemmaWord	word=argument	word=that	1
startLemmaWord	word=ask	word=about	4
startLemmaWord	word=ask	word=how	3
startLemmaWord	word=ask	word=if	4
startLemmaWord	word=ask	word=that	-1
startLemmaWord	word=ask	word=whether	3
startLemmaWord	word=ask	word=why	1
startLemmaWord	word=assure	word=he	3
startLemmaWord	word=begin	word=to	-1
startLemmaWord	word=call	word=him	2
startLemmaWord	word=call	word=that	-2
startLemmaWord	word=challenge	word=over	1
startLemmaWord	word=cheer	word=when	-1
startLemmaWord	word=come	word=to	-2
startLemmaWord	word=comment	word=about	1
startLemmaWord	word=conclude	word=that	2
startLemmaWord	word=continue	word=that	3
startLemmaWord	word=continue	word=to	-5
startLemmaWord	word=criticism	word=for	1
startLemmaWord	word=criticism	word=of	1
startLemmaWord	word=criticize	word=as	-2
startLemmaWord	word=criticize	word=for	3
startLemmaWord	word=debate	word=whether	1
startLemmaWord	word=decision	word=to	2
startLemmaWord	word=decline	word=on	1
startLemmaWord	word=deliver	word=to	1
startLemmaWord	word=describe	word=as	2
startLemmaWord	word=dismiss	word=that	-2
startLemmaWord	word=distance	word=himself	-3
startLemmaWord	word=eager	word=to	1
startLemmaWord	word=express	word=that	1
startLemmaWord	word=fail	word=to	-3
startLemmaWord	word=feel	word=about	1
startLemmaWord	word=go	word=that	1
startLemmaWord	word=go	word=to	-4
startLemmaWord	word=hope	word=to	1
startLemmaWord	word=in	word=by	2
startLemmaWord	word=incline	word=to	-3
startLemmaWord	word=inform	word=of	2
startLemmaWord	word=know	word=how	-1
startLemmaWord	word=know	word=that	1
startLemmaWord	word=leave	word=that	1
startLemmaWord	word=make	word=it	-5
startLemmaWord	word=make	word=that	3
startLemmaWord	word=move	word=to	-1
startLemmaWord	word=name	word=as	3
startLemmaWord	word=need	word=to	-3
startLemmaWord	word=outline	word=to	1
startLemmaWord	word=persuade	word=to	3
startLemmaWord	word=plan	word=to	2
startLemmaWord	word=pledge	word=to	3
startLemmaWord	word=poise	word=to	-2
startLemmaWord	word=press	word=that	1
startLemmaWord	word=promise	word=that	1
startLemmaWord	word=promise	word=to	4
startLemmaWord	word=provide	word=how	1
startLemmaWord	word=push	word=to	1
startLemmaWord	word=put	word=it	-4
startLemmaWord	word=question	word=about	3
startLemmaWord	word=raise	word=whether	1
startLemmaWord	word=refuse	word=to	1
startLemmaWord	word=remind	word=of	4
startLemmaWord	word=repeat	word=that	-1
startLemmaWord	word=require	word=to	-1
startLemmaWord	word=respond	word=by	1
startLemmaWord	word=respond	word=that	-1
startLemmaWord	word=say	word=and	2
startLemmaWord	word=say	word=because	1
startLemmaWord	word=say	word=but	2
startLemmaWord	word=say	word=despite	1
startLemmaWord	word=say	word=in	2
startLemmaWord	word=say	word=of	-1
startLemmaWord	word=say	word=that	2
startLemmaWord	word=say	word=they	1
startLemmaWord	word=say	word=yes	2
startLemmaWord	word=scramble	word=to	-2
startLemmaWord	word=seek	word=to	1
startLemmaWord	word=seem	word=that	-2
startLemmaWord	word=seem	word=to	-2
startLemmaWord	word=set	word=to	-2
startLemmaWord	word=show	word=to	1
startLemmaWord	word=sign	word=to	2
startLemmaWord	word=speak	word=about	-2
startLemmaWord	word=state	word=that	4
startLemmaWord	word=struggle	word=to	-2
startLemmaWord	word=talk	word=about	2
startLemmaWord	word=tell	word=about	1
startLemmaWord	word=tell	word=he	4
startLemmaWord	word=tell	word=she	4
startLemmaWord	word=tell	word=that	4
startLemmaWord	word=tell	word=them	-1
startLemmaWord	word=tend	word=to	-3
startLemmaWord	word=thank	word=for	1
startLemmaWord	word=threaten	word=to	2
startLemmaWord	word=try	word=to	-1
startLemmaWord	word=tweet	word=he	1
startLemmaWord	word=unveil	word=to	1
startLemmaWord	word=urge	word=not	1
startLemmaWord	word=urge	word=to	1
startLemmaWord	word=use	word=to	-2
startLemmaWord	word=vow	word=to	2
startLemmaWord	word=warn	word=that	2
startLemmaWord	word=write	word=that	2
startOpener	opener=13	11
startOpener	opener=14	-3
startOpener	opener=15	7
startOpener	opener=6	-2
startOpener	opener=7	8
startOpener	opener=8	-4
startOpener	opener=if	5
startOpener	opener=mark	2
startOpener	opener=none	14
startOpener	opener=that	8
startOpener	opener=that-next	6
startOpener	opener=to	7
startOpener	opener=to-next	7
startOpener	opener=whether	7
startOpenerDistance	opener=13	n=1	10
startOpenerDistance	opener=13	n=2	3
startOpenerDistance	opener=13	n=3	4
startOpenerDistance	opener=13	n=4	-2
startOpenerDistance	opener=13	n=5	-1
startOpenerDistance	opener=14	n=2	-1
startOpenerDistance	opener=14	n=3	-3
startOpenerDistance	opener=14	n=4	-1
startOpenerDistance	opener=14	n=5	4
startOpenerDistance	opener=14	n=6	7
startOpenerDistance	opener=15	n=1	1
startOpenerDistance	opener=15	n=2	2
startOpenerDistance	opener=15	n=3	1
startOpenerDistance	opener=15	n=4	3
startOpenerDistance	opener=15	n=5	2
startOpenerDistance	opener=15	n=6	3
startOpenerDistance	opener=7	n=2	4
startOpenerDistance	opener=7	n=3	4
startOpenerDistance	opener=7	n=4	5
startOpenerDistance	opener=7	n=5	1
startOpenerDistance	opener=7	n=6	1
startOpenerDistance	opener=if	n=1	3
startOpenerDistance	opener=if	n=4	1
startOpenerDistance	opener=if-next	n=1	2
startOpenerDistance	opener=mark	n=4	4
startOpenerDistance	opener=mark	n=6	1
startOpenerDistance	opener=none	n=1	7
startOpenerDistance	opener=none	n=2	8
startOpenerDistance	opener=none	n=3	5
startOpenerDistance	opener=none	n=4	5
startOpenerDistance	opener=none	n=5	5
startOpenerDistance	opener=none	n=6	4
startOpenerDistance	opener=that	n=1	5
startOpenerDistance	opener=that	n=2	1
startOpenerDistance	opener=that	n=6	4
startOpenerDistance	opener=that-next	n=1	2
startOpenerDistance	opener=that-next	n=2	1
startOpenerDistance	opener=that-next	n=3	3
startOpenerDistance	opener=that-next	n=4	3
startOpenerDistance	opener=that-next	n=5	-5
startOpenerDistance	opener=to	n=1	3
startOpenerDistance	opener=to	n=2	2
startOpenerDistance	opener=to	n=3	1
startOpenerDistance	opener=to	n=4	3
startOpenerDistance	opener=to	n=5	2
startOpenerDistance	opener=to-next	n=1	4
startOpenerDistance	opener=to-next	n=2	4
startOpenerDistance	opener=to-next	n=3	2
startOpenerDistance	opener=to-next	n=5	3
startOpenerDistance	opener=whether	n=3	1
startOpenerDistance	opener=whether-next	n=1	-2
startPreviousClass	class=,	class=ADV	2
startPreviousClass	class=,	class=EX	2
startPreviousClass	class=,	class=NNP	3
startPreviousClass	class=,	class=NP	9
startPreviousClass	class=,	class=PRP	7
startPreviousClass	class=,	class=QO	13
startPreviousClass	class=,	class=X	10
startPreviousClass	class=,	class=about	2
startPreviousClass	class=,	class=and	4
startPreviousClass	class=,	class=at	3
startPreviousClass	class=,	class=because	2
startPreviousClass	class=,	class=by	3
startPreviousClass	class=,	class=fin	13
startPreviousClass	class=,	class=from	4
startPreviousClass	class=,	class=in	5
startPreviousClass	class=,	class=that	13
startPreviousClass	class=,	class=to	5
startPreviousClass	class=,	class=which	-1
startPreviousClass	class=,	class=while	2
startPreviousClass	class=,	class=who	-3
startPreviousClass	class=.	class=NNP	-13
startPreviousClass	class=.	class=NP	-8
startPreviousClass	class=.	class=X	-3
startPreviousClass	class=:	class=NNP	9
startPreviousClass	class=:	class=NP	10
startPreviousClass	class=:	class=PRP	1
startPreviousClass	class=:	class=QO	13
startPreviousClass	class=:	class=X	13
startPreviousClass	class=:	class=fin	2
startPreviousClass	class=:	class=in	2
startPreviousClass	class=:	class=inf	2
startPreviousClass	class=:	class=ing	3
startPreviousClass	class=ADJ	class=fin	1
startPreviousClass	class=ADJ	class=that	-1
startPreviousClass	class=ADV	class=ADJ	-7
startPreviousClass	class=ADV	class=ADV	-2
startPreviousClass	class=ADV	class=NP	-8
startPreviousClass	class=ADV	class=ing	-12
startPreviousClass	class=ADV	class=that	-1
startPreviousClass	class=ADV	class=to	-1
startPreviousClass	class=ADV	class=what	-3
startPreviousClass	class=CC	class=NNP	-1
startPreviousClass	class=DASH	class=ADV	1
startPreviousClass	class=DASH	class=that	8
startPreviousClass	class=IN	class=NP	1
startPreviousClass	class=NNP	class=IN	6
startPreviousClass	class=NNP	class=NP	5
startPreviousClass	class=NNP	class=PRP	7
startPreviousClass	class=NNP	class=X	-13
startPreviousClass	class=NNP	class=about	8
startPreviousClass	class=NNP	class=for	3
startPreviousClass	class=NNP	class=if	2
startPreviousClass	class=NNP	class=ing	-3
startPreviousClass	class=NNP	class=over	1
startPreviousClass	class=NNP	class=that	6
startPreviousClass	class=NNP	class=to	6
startPreviousClass	class=NP	class=PRP	-2
startPreviousClass	class=NP	class=QO	-5
startPreviousClass	class=NP	class=X	-6
startPreviousClass	class=NP	class=about	2
startPreviousClass	class=NP	class=and	-2
startPreviousClass	class=NP	class=as	4
startPreviousClass	class=NP	class=for	2
startPreviousClass	class=NP	class=how	1
startPreviousClass	class=NP	class=ing	-8
startPreviousClass	class=NP	class=on	1
startPreviousClass	class=NP	class=pp	-2
startPreviousClass	class=NP	class=that	-2
startPreviousClass	class=NP	class=to	2
startPreviousClass	class=POSS	class=QO	-9
startPreviousClass	class=PRP	class=ADJ	1
startPreviousClass	class=PRP	class=NP	-1
startPreviousClass	class=PRP	class=PRP	1
startPreviousClass	class=PRP	class=QO	-4
startPreviousClass	class=PRP	class=as	-2
startPreviousClass	class=PRP	class=fin	-5
startPreviousClass	class=PRP	class=ing	-1
startPreviousClass	class=PRP	class=with	1
startPreviousClass	class=QC	class=that	1
startPreviousClass	class=QO	class=NP	-9
startPreviousClass	class=RP	class=NNP	2
startPreviousClass	class=RP	class=NP	2
startPreviousClass	class=X	class=NNP	-8
startPreviousClass	class=X	class=NP	-10
startPreviousClass	class=^	class=ADJ	3
startPreviousClass	class=^	class=CC	5
startPreviousClass	class=^	class=EX	4
startPreviousClass	class=^	class=NNP	4
startPreviousClass	class=^	class=NP	3
startPreviousClass	class=^	class=POSS	3
startPreviousClass	class=^	class=PRP	2
startPreviousClass	class=^	class=QO	3
startPreviousClass	class=^	class=RP	-1
startPreviousClass	class=^	class=X	6
startPreviousClass	class=^	class=as	1
startPreviousClass	class=^	class=at	1
startPreviousClass	class=^	class=because	2
startPreviousClass	class=^	class=fin	3
startPreviousClass	class=^	class=if	3
startPreviousClass	class=^	class=inf	3
startPreviousClass	class=^	class=ing	2
startPreviousClass	class=^	class=like	1
startPreviousClass	class=^	class=of	1
startPreviousClass	class=^	class=pp	3
startPreviousClass	class=^	class=that	2
startPreviousClass	class=^	class=to	1
startPreviousClass	class=about	class=NNP	14
startPreviousClass	class=about	class=NP	17
startPreviousClass	class=about	class=POSS	3
startPreviousClass	class=about	class=PRP	5
startPreviousClass	class=about	class=how	2
startPreviousClass	class=about	class=ing	11
startPreviousClass	class=about	class=what	6
startPreviousClass	class=about	class=who	2
startPreviousClass	class=after	class=NP	-4
startPreviousClass	class=against	class=NNP	7
startPreviousClass	class=against	class=NP	13
startPreviousClass	class=against	class=ing	5
startPreviousClass	class=among	class=NP	-6
startPreviousClass	class=and	class=ADV	-1
startPreviousClass	class=and	class=NNP	-13
startPreviousClass	class=and	class=NP	-15
startPreviousClass	class=and	class=ing	-6
startPreviousClass	class=and	class=that	-5
startPreviousClass	class=as	class=ADJ	3
startPreviousClass	class=as	class=PRP	-4
startPreviousClass	class=as	class=X	6
startPreviousClass	class=at	class=NNP	2
startPreviousClass	class=at	class=QO	1
startPreviousClass	class=at	class=ing	5
startPreviousClass	class=because	class=PRP	-2
startPreviousClass	class=before	class=NP	-2
startPreviousClass	class=between	class=NP	-4
startPreviousClass	class=by	class=NNP	-8
startPreviousClass	class=by	class=NP	-5
startPreviousClass	class=by	class=ing	-5
startPreviousClass	class=during	class=NP	-11
startPreviousClass	class=fin	class=ADJ	-5
startPreviousClass	class=fin	class=NP	-1
startPreviousClass	class=fin	class=PRP	-10
startPreviousClass	class=fin	class=QO	-4
startPreviousClass	class=fin	class=that	-2
startPreviousClass	class=for	class=NNP	8
startPreviousClass	class=for	class=NP	7
startPreviousClass	class=for	class=PRP	2
startPreviousClass	class=for	class=QO	2
startPreviousClass	class=for	class=ing	5
startPreviousClass	class=for	class=pp	4
startPreviousClass	class=from	class=NNP	-5
startPreviousClass	class=from	class=NP	-3
startPreviousClass	class=from	class=ing	-4
startPreviousClass	class=how	class=PRP	2
startPreviousClass	class=if	class=PRP	-3
startPreviousClass	class=in	class=NNP	-12
startPreviousClass	class=in	class=NP	-11
startPreviousClass	class=inf	class=NNP	5
startPreviousClass	class=inf	class=NP	3
startPreviousClass	class=inf	class=PRP	3
startPreviousClass	class=inf	class=how	3
startPreviousClass	class=inf	class=if	1
startPreviousClass	class=inf	class=that	1
startPreviousClass	class=inf	class=what	5
startPreviousClass	class=inf	class=why	1
startPreviousClass	class=ing	class=NNP	4
startPreviousClass	class=ing	class=NP	4
startPreviousClass	class=ing	class=PRP	5
startPreviousClass	class=ing	class=that	-1
startPreviousClass	class=into	class=NP	-2
startPreviousClass	class=of	class=ADV	3
startPreviousClass	class=of	class=NNP	4
startPreviousClass	class=of	class=how	-1
startPreviousClass	class=of	class=ing	7
startPreviousClass	class=on	class=NNP	-1
startPreviousClass	class=on	class=NP	5
startPreviousClass	class=on	class=POSS	-1
startPreviousClass	class=on	class=ing	2
startPreviousClass	class=on	class=whether	1
startPreviousClass	class=or	class=NP	-3
startPreviousClass	class=over	class=NP	5
startPreviousClass	class=over	class=whether	3
startPreviousClass	class=pp	class=NP	-7
startPreviousClass	class=than	class=NP	-9
startPreviousClass	class=that	class=NNP	-3
startPreviousClass	class=that	class=NP	-5
startPreviousClass	class=to	class=inf	2
startPreviousClass	class=to	class=ing	5
startPreviousClass	class=toward	class=NP	4
startPreviousClass	class=what	class=PRP	-3
startPreviousClass	class=with	class=NNP	-1
startPreviousClass	class=with	class=NP	2
startPreviousClassDistance	class=,	class=NNP	n=2	4
startPreviousClassDistance	class=,	class=NP	n=2	1
startPreviousClassDistance	class=,	class=NP	n=3	1
startPreviousClassDistance	class=,	class=NP	n=6	1
startPreviousClassDistance	class=,	class=PRP	n=2	2
startPreviousClassDistance	class=,	class=PRP	n=3	1
startPreviousClassDistance	class=,	class=PRP	n=6	2
startPreviousClassDistance	class=,	class=QO	n=4	1
startPreviousClassDistance	class=,	class=QO	n=5	7
startPreviousClassDistance	class=,	class=X	n=2	4
startPreviousClassDistance	class=,	class=X	n=4	5
startPreviousClassDistance	class=,	class=and	n=2	3
startPreviousClassDistance	class=,	class=and	n=4	1
startPreviousClassDistance	class=,	class=at	n=6	1
startPreviousClassDistance	class=,	class=fin	n=2	7
startPreviousClassDistance	class=,	class=fin	n=4	2
startPreviousClassDistance	class=,	class=fin	n=6	1
startPreviousClassDistance	class=,	class=from	n=2	1
startPreviousClassDistance	class=,	class=in	n=6	2
startPreviousClassDistance	class=,	class=that	n=4	1
startPreviousClassDistance	class=,	class=that	n=5	2
startPreviousClassDistance	class=,	class=that	n=6	6
startPreviousClassDistance	class=,	class=to	n=6	1
startPreviousClassDistance	class=.	class=QO	n=4	1
startPreviousClassDistance	class=:	class=NNP	n=6	5
startPreviousClassDistance	class=:	class=NP	n=2	2
startPreviousClassDistance	class=:	class=NP	n=6	3
startPreviousClassDistance	class=:	class=QO	n=4	3
startPreviousClassDistance	class=:	class=QO	n=5	2
startPreviousClassDistance	class=:	class=X	n=6	4
startPreviousClassDistance	class=ADJ	class=fin	n=3	2
startPreviousClassDistance	class=ADV	class=ADJ	n=2	-3
startPreviousClassDistance	class=ADV	class=ADV	n=2	-1
startPreviousClassDistance	class=ADV	class=NP	n=3	-4
startPreviousClassDistance	class=ADV	class=that	n=6	-1
startPreviousClassDistance	class=ADV	class=what	n=2	-2
startPreviousClassDistance	class=DASH	class=NP	n=6	1
startPreviousClassDistance	class=DASH	class=that	n=6	7
startPreviousClassDistance	class=IN	class=NNP	n=5	1
startPreviousClassDistance	class=IN	class=NNP	n=6	-1
startPreviousClassDistance	class=IN	class=NP	n=3	1
startPreviousClassDistance	class=IN	class=NP	n=4	1
startPreviousClassDistance	class=IN	class=PRP	n=3	1
startPreviousClassDistance	class=NNP	class=IN	n=2	2
startPreviousClassDistance	class=NNP	class=NP	n=2	2
startPreviousClassDistance	class=NNP	class=NP	n=6	1
startPreviousClassDistance	class=NNP	class=PRP	n=2	2
startPreviousClassDistance	class=NNP	class=QO	n=6	1
startPreviousClassDistance	class=NNP	class=about	n=3	1
startPreviousClassDistance	class=NNP	class=in	n=2	1
startPreviousClassDistance	class=NNP	class=that	n=5	4
startPreviousClassDistance	class=NNP	class=to	n=3	1
startPreviousClassDistance	class=NP	class=IN	n=2	-1
startPreviousClassDistance	class=NP	class=NP	n=3	1
startPreviousClassDistance	class=NP	class=NP	n=4	-1
startPreviousClassDistance	class=NP	class=PRP	n=6	-1
startPreviousClassDistance	class=NP	class=QO	n=3	-4
startPreviousClassDistance	class=NP	class=X	n=3	-1
startPreviousClassDistance	class=NP	class=as	n=3	2
startPreviousClassDistance	class=NP	class=as	n=5	1
startPreviousClassDistance	class=NP	class=ing	n=2	-1
startPreviousClassDistance	class=NP	class=on	n=3	1
startPreviousClassDistance	class=NP	class=pp	n=2	-1
startPreviousClassDistance	class=NP	class=to	n=4	1
startPreviousClassDistance	class=POSS	class=QO	n=2	-1
startPreviousClassDistance	class=PRP	class=ADJ	n=2	1
startPreviousClassDistance	class=PRP	class=PRP	n=2	1
startPreviousClassDistance	class=PRP	class=QO	n=2	-1
startPreviousClassDistance	class=RP	class=NNP	n=6	1
startPreviousClassDistance	class=RP	class=NP	n=2	2
startPreviousClassDistance	class=^	class=ADJ	n=1	3
startPreviousClassDistance	class=^	class=CC	n=1	5
startPreviousClassDistance	class=^	class=EX	n=1	4
startPreviousClassDistance	class=^	class=NNP	n=1	4
startPreviousClassDistance	class=^	class=NP	n=1	3
startPreviousClassDistance	class=^	class=POSS	n=1	3
startPreviousClassDistance	class=^	class=PRP	n=1	2
startPreviousClassDistance	class=^	class=QO	n=1	3
startPreviousClassDistance	class=^	class=RP	n=1	-1
startPreviousClassDistance	class=^	class=X	n=1	6
startPreviousClassDistance	class=^	class=as	n=1	1
startPreviousClassDistance	class=^	class=at	n=1	1
startPreviousClassDistance	class=^	class=because	n=1	2
startPreviousClassDistance	class=^	class=fin	n=1	3
startPreviousClassDistance	class=^	class=if	n=1	3
startPreviousClassDistance	class=^	class=inf	n=1	3
startPreviousClassDistance	class=^	class=ing	n=1	2
startPreviousClassDistance	class=^	class=like	n=1	1
startPreviousClassDistance	class=^	class=of	n=1	1
startPreviousClassDistance	class=^	class=pp	n=1	3
startPreviousClassDistance	class=^	class=that	n=1	2
startPreviousClassDistance	class=^	class=to	n=1	1
startPreviousClassDistance	class=about	class=NNP	n=2	5
startPreviousClassDistance	class=about	class=NNP	n=3	4
startPreviousClassDistance	class=about	class=NNP	n=4	1
startPreviousClassDistance	class=about	class=NP	n=2	1
startPreviousClassDistance	class=about	class=NP	n=3	3
startPreviousClassDistance	class=about	class=NP	n=4	8
startPreviousClassDistance	class=about	class=NP	n=5	4
startPreviousClassDistance	class=about	class=NP	n=6	1
startPreviousClassDistance	class=about	class=PRP	n=2	3
startPreviousClassDistance	class=about	class=how	n=3	4
startPreviousClassDistance	class=about	class=ing	n=2	4
startPreviousClassDistance	class=about	class=ing	n=3	3
startPreviousClassDistance	class=against	class=NNP	n=3	3
startPreviousClassDistance	class=against	class=NP	n=2	7
startPreviousClassDistance	class=against	class=NP	n=3	3
startPreviousClassDistance	class=against	class=NP	n=6	3
startPreviousClassDistance	class=against	class=ing	n=2	4
startPreviousClassDistance	class=among	class=NP	n=2	-2
startPreviousClassDistance	class=and	class=NP	n=3	-3
startPreviousClassDistance	class=and	class=that	n=6	-2
startPreviousClassDistance	class=as	class=ADJ	n=2	2
startPreviousClassDistance	class=as	class=NP	n=2	3
startPreviousClassDistance	class=as	class=NP	n=3	-1
startPreviousClassDistance	class=as	class=NP	n=6	-5
startPreviousClassDistance	class=at	class=NNP	n=3	4
startPreviousClassDistance	class=at	class=ing	n=2	2
startPreviousClassDistance	class=between	class=NP	n=2	-1
startPreviousClassDistance	class=by	class=NNP	n=2	-4
startPreviousClassDistance	class=by	class=NP	n=2	-2
startPreviousClassDistance	class=by	class=ing	n=2	-4
startPreviousClassDistance	class=by	class=ing	n=6	1
startPreviousClassDistance	class=during	class=NP	n=2	-2
startPreviousClassDistance	class=fin	class=NP	n=3	-1
startPreviousClassDistance	class=fin	class=NP	n=4	2
startPreviousClassDistance	class=fin	class=QO	n=6	-6
startPreviousClassDistance	class=fin	class=that	n=2	5
startPreviousClassDistance	class=fin	class=that	n=3	-2
startPreviousClassDistance	class=fin	class=that	n=6	-1
startPreviousClassDistance	class=fin	class=to	n=2	2
startPreviousClassDistance	class=fin	class=to	n=6	-5
startPreviousClassDistance	class=for	class=NNP	n=2	3
startPreviousClassDistance	class=for	class=NNP	n=3	3
startPreviousClassDistance	class=for	class=NP	n=2	2
startPreviousClassDistance	class=for	class=NP	n=3	2
startPreviousClassDistance	class=for	class=NP	n=5	6
startPreviousClassDistance	class=for	class=NP	n=6	-1
startPreviousClassDistance	class=for	class=ing	n=3	3
startPreviousClassDistance	class=for	class=ing	n=5	3
startPreviousClassDistance	class=from	class=NP	n=2	-8
startPreviousClassDistance	class=from	class=NP	n=3	1
startPreviousClassDistance	class=how	class=PRP	n=2	1
startPreviousClassDistance	class=in	class=NNP	n=3	-1
startPreviousClassDistance	class=in	class=NP	n=2	-2
startPreviousClassDistance	class=in	class=NP	n=3	-6
startPreviousClassDistance	class=in	class=ing	n=2	-2
startPreviousClassDistance	class=in	class=ing	n=3	1
startPreviousClassDistance	class=inf	class=NNP	n=4	5
startPreviousClassDistance	class=inf	class=NNP	n=5	1
startPreviousClassDistance	class=inf	class=NP	n=5	2
startPreviousClassDistance	class=inf	class=NP	n=6	3
startPreviousClassDistance	class=inf	class=PRP	n=3	1
startPreviousClassDistance	class=inf	class=PRP	n=5	1
startPreviousClassDistance	class=inf	class=how	n=3	1
startPreviousClassDistance	class=inf	class=that	n=3	1
startPreviousClassDistance	class=inf	class=what	n=6	1
startPreviousClassDistance	class=ing	class=NNP	n=3	1
startPreviousClassDistance	class=ing	class=NP	n=2	-1
startPreviousClassDistance	class=ing	class=NP	n=4	1
startPreviousClassDistance	class=ing	class=NP	n=5	1
startPreviousClassDistance	class=ing	class=NP	n=6	1
startPreviousClassDistance	class=ing	class=PRP	n=3	1
startPreviousClassDistance	class=ing	class=PRP	n=6	2
startPreviousClassDistance	class=into	class=NP	n=2	-3
startPreviousClassDistance	class=of	class=ADV	n=2	1
startPreviousClassDistance	class=of	class=NNP	n=2	4
startPreviousClassDistance	class=of	class=NNP	n=4	2
startPreviousClassDistance	class=of	class=NNP	n=6	-4
startPreviousClassDistance	class=of	class=NP	n=2	8
startPreviousClassDistance	class=of	class=NP	n=3	1
startPreviousClassDistance	class=of	class=NP	n=5	-4
startPreviousClassDistance	class=of	class=NP	n=6	-4
startPreviousClassDistance	class=of	class=ing	n=2	3
startPreviousClassDistance	class=of	class=ing	n=3	-1
startPreviousClassDistance	class=of	class=ing	n=4	6
startPreviousClassDistance	class=of	class=ing	n=5	1
startPreviousClassDistance	class=on	class=NNP	n=2	-2
startPreviousClassDistance	class=on	class=NP	n=2	-1
startPreviousClassDistance	class=on	class=NP	n=3	5
startPreviousClassDistance	class=on	class=NP	n=4	3
startPreviousClassDistance	class=on	class=ing	n=4	3
startPreviousClassDistance	class=over	class=NP	n=2	3
startPreviousClassDistance	class=over	class=NP	n=3	2
startPreviousClassDistance	class=over	class=whether	n=6	1
startPreviousClassDistance	class=pp	class=NP	n=3	-3
startPreviousClassDistance	class=to	class=inf	n=2	2
startPreviousClassDistance	class=to	class=inf	n=3	-1
startPreviousClassDistance	class=to	class=ing	n=2	1
startPreviousClassDistance	class=with	class=NP	n=3	3
startPreviousClassDistance	class=with	class=NP	n=4	2
startSameSentence	yes=no	class=NP	-9
startSameSentence	yes=no	class=QO	4
startSameSentence	yes=yes	class=ADJ	3
startSameSentence	yes=yes	class=ADV	4
startSameSentence	yes=yes	class=CC	5
startSameSentence	yes=yes	class=EX	7
startSameSentence	yes=yes	class=IN	4
startSameSentence	yes=yes	class=NNP	8
startSameSentence	yes=yes	class=NP	7
startSameSentence	yes=yes	class=POSS	9
startSameSentence	yes=yes	class=PRP	6
startSameSentence	yes=yes	class=QO	7
startSameSentence	yes=yes	class=RP	-3
startSameSentence	yes=yes	class=X	11
startSameSentence	yes=yes	class=about	4
startSameSentence	yes=yes	class=as	3
startSameSentence	yes=yes	class=at	1
startSameSentence	yes=yes	class=because	6
startSameSentence	yes=yes	class=between	3
startSameSentence	yes=yes	class=fin	3
startSameSentence	yes=yes	class=for	3
startSameSentence	yes=yes	class=how	8
startSameSentence	yes=yes	class=if	5
startSameSentence	yes=yes	class=in	1
startSameSentence	yes=yes	class=inf	3
startSameSentence	yes=yes	class=ing	7
startSameSentence	yes=yes	class=like	2
startSameSentence	yes=yes	class=or	-2
startSameSentence	yes=yes	class=over	3
startSameSentence	yes=yes	class=pp	3
startSameSentence	yes=yes	class=that	8
startSameSentence	yes=yes	class=to	5
startSameSentence	yes=yes	class=what	7
startSameSentence	yes=yes	class=when	1
startSameSentence	yes=yes	class=where	4
startSameSentence	yes=yes	class=whether	9
startSameSentence	yes=yes	class=while	2
startSameSentence	yes=yes	class=who	3
startSameSentence	yes=yes	class=why	10
startSameSentence	yes=yes	class=with	2
startWord	word=about	3
startWord	word=as	3
startWord	word=at	1
startWord	word=back	-4
startWord	word=because	7
startWord	word=between	3
startWord	word=earlier	-1
startWord	word=exactly	3
startWord	word=far	1
startWord	word=for	3
startWord	word=he	4
startWord	word=her	3
startWord	word=herself	-3
startWord	word=him	5
startWord	word=himself	2
startWord	word=how	8
startWord	word=i	-1
startWord	word=if	5
startWord	word=it	2
startWord	word=itself	-2
startWord	word=just	5
startWord	word=like	2
startWord	word=more	1
startWord	word=most	1
startWord	word=much	1
startWord	word=nearly	1
startWord	word=not	13
startWord	word=only	2
startWord	word=or	-2
startWord	word=over	3
startWord	word=she	1
startWord	word=so	4
startWord	word=that	8
startWord	word=they	1
startWord	word=to	5
startWord	word=what	6
startWord	word=when	1
startWord	word=where	4
startWord	word=whether	8
startWord	word=while	1
startWord	word=who	3
startWord	word=why	9
startWord	word=with	2
startWord	word=yes	7
