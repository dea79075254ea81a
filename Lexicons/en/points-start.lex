# points-start.lex — points of the start stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
startBetween	path=	class=ADJ	2
startBetween	path=	class=CC	4
startBetween	path=	class=EX	3
startBetween	path=	class=NNP	2
startBetween	path=	class=NP	2
startBetween	path=	class=POSS	2
startBetween	path=	class=PRP	1
startBetween	path=	class=QO	3
startBetween	path=	class=RP	-1
startBetween	path=	class=as	1
startBetween	path=	class=fin	4
startBetween	path=	class=if	2
startBetween	path=	class=inf	1
startBetween	path=	class=ing	1
startBetween	path=	class=like	1
startBetween	path=	class=pp	3
startBetween	path=	class=to	1
startBetween	path=,	class=NNP	3
startBetween	path=,	class=and	3
startBetween	path=,	class=because	2
startBetween	path=,	class=fin	6
startBetween	path=, IN	class=NP	-4
startBetween	path=ADV	class=ADJ	-1
startBetween	path=ADV IN	class=NNP	3
startBetween	path=ADV IN	class=NP	5
startBetween	path=CC V	class=NP	7
startBetween	path=IN	class=ADJ	2
startBetween	path=IN	class=ADV	1
startBetween	path=IN	class=NNP	1
startBetween	path=IN	class=NP	2
startBetween	path=IN	class=PRP	2
startBetween	path=IN	class=QO	3
startBetween	path=IN NP	class=NP	4
startBetween	path=IN NP	class=QO	-2
startBetween	path=IN NP	class=about	3
startBetween	path=IN NP	class=as	3
startBetween	path=IN NP	class=for	6
startBetween	path=IN NP ,	class=NP	1
startBetween	path=IN NP ,	class=fin	3
startBetween	path=IN NP , NP	class=NP	2
startBetween	path=IN NP IN	class=NNP	-2
startBetween	path=IN NP IN	class=NP	-1
startBetween	path=IN NP IN NP	class=NP	1
startBetween	path=IN NP IN NP	class=as	1
startBetween	path=IN NP IN NP	class=fin	1
startBetween	path=IN NP IN NP	class=that	1
startBetween	path=IN NP QO NP	class=that	1
startBetween	path=IN NP SUB	class=ing	4
startBetween	path=IN NP SUB V	class=NP	-1
startBetween	path=NP	class=PRP	1
startBetween	path=NP	class=QO	-2
startBetween	path=NP	class=ing	-8
startBetween	path=NP	class=of	1
startBetween	path=NP	class=pp	-1
startBetween	path=NP , NP SUB	class=NP	1
startBetween	path=NP IN	class=NNP	2
startBetween	path=NP IN	class=NP	1
startBetween	path=NP IN	class=PRP	3
startBetween	path=NP IN NP	class=that	-2
startBetween	path=NP IN NP IN	class=NP	1
startBetween	path=NP IN NP IN	class=to	4
startBetween	path=NP TO V	class=NNP	2
startBetween	path=NP TO V	class=NP	-1
startBetween	path=NP V	class=NP	2
startBetween	path=PRP ,	class=NP	1
startBetween	path=RP	class=NP	2
startBetween	path=RP NP IN	class=NP	1
startBetween	path=SUB	class=PRP	-1
startBetween	path=SUB	class=ing	5
startBetween	path=SUB V	class=NP	-3
startBetween	path=TO	class=inf	1
startBetween	path=TO V	class=that	1
startBetween	path=TO V	class=what	1
startBetween	path=TO V IN	class=PRP	1
startBetween	path=V	class=NP	-2
startBetween	path=V	class=PRP	-1
startBetween	path=V	class=that	1
startBetweenVerb	path=	class=#	class=NP	1
startBetweenVerb	path=	class=#	class=RP	-1
startBetweenVerb	path=	class=#	class=about	-2
startBetweenVerb	path=	class=#	class=for	-1
startBetweenVerb	path=	class=#	class=pp	1
startBetweenVerb	path=	class=fin	class=ADJ	1
startBetweenVerb	path=	class=fin	class=ADV	3
startBetweenVerb	path=	class=fin	class=EX	3
startBetweenVerb	path=	class=fin	class=NP	2
startBetweenVerb	path=	class=fin	class=PRP	3
startBetweenVerb	path=	class=fin	class=for	2
startBetweenVerb	path=	class=fin	class=if	2
startBetweenVerb	path=	class=fin	class=ing	1
startBetweenVerb	path=	class=fin	class=that	1
startBetweenVerb	path=	class=inf	class=ADV	-1
startBetweenVerb	path=	class=inf	class=to	2
startBetweenVerb	path=	class=ing	class=ADJ	-4
startBetweenVerb	path=	class=ing	class=NP	-1
startBetweenVerb	path=	class=ing	class=of	1
startBetweenVerb	path=,	class=#	class=fin	1
startBetweenVerb	path=,	class=fin	class=NNP	1
startBetweenVerb	path=,	class=fin	class=NP	3
startBetweenVerb	path=, IN	class=#	class=NP	-1
startBetweenVerb	path=ADV IN	class=#	class=NNP	1
startBetweenVerb	path=ADV IN	class=#	class=NP	7
startBetweenVerb	path=CC V	class=#	class=NP	5
startBetweenVerb	path=IN	class=#	class=ADJ	3
startBetweenVerb	path=IN	class=#	class=NP	1
startBetweenVerb	path=IN	class=#	class=PRP	2
startBetweenVerb	path=IN	class=#	class=QO	4
startBetweenVerb	path=IN	class=pp	class=NP	-1
startBetweenVerb	path=IN NP	class=#	class=QO	-1
startBetweenVerb	path=IN NP	class=#	class=as	5
startBetweenVerb	path=IN NP	class=ing	class=NP	1
startBetweenVerb	path=IN NP ,	class=#	class=NP	-1
startBetweenVerb	path=IN NP ,	class=#	class=fin	2
startBetweenVerb	path=IN NP ,	class=fin	class=NP	8
startBetweenVerb	path=IN NP , NP	class=fin	class=NP	2
startBetweenVerb	path=IN NP IN	class=#	class=NNP	-1
startBetweenVerb	path=IN NP IN NP	class=#	class=fin	1
startBetweenVerb	path=IN NP IN NP	class=fin	class=NP	1
startBetweenVerb	path=IN NP SUB	class=#	class=ing	1
startBetweenVerb	path=NP	class=#	class=ing	-1
startBetweenVerb	path=NP	class=fin	class=NP	1
startBetweenVerb	path=NP	class=fin	class=PRP	1
startBetweenVerb	path=NP	class=inf	class=ADV	1
startBetweenVerb	path=NP ,	class=#	class=NP	-8
startBetweenVerb	path=NP ,	class=fin	class=NP	3
startBetweenVerb	path=NP , NP SUB	class=#	class=NP	1
startBetweenVerb	path=NP IN	class=#	class=NNP	1
startBetweenVerb	path=NP IN	class=#	class=NP	2
startBetweenVerb	path=NP IN	class=#	class=PRP	4
startBetweenVerb	path=NP IN	class=#	class=QO	1
startBetweenVerb	path=NP IN	class=ing	class=NP	-2
startBetweenVerb	path=NP IN NP IN	class=#	class=NNP	1
startBetweenVerb	path=NP IN NP IN	class=inf	class=to	4
startBetweenVerb	path=PRP	class=#	class=NP	-2
startBetweenVerb	path=PRP	class=#	class=as	-1
startBetweenVerb	path=RP	class=#	class=NP	2
startBetweenVerb	path=RP NP IN	class=#	class=NP	1
startBetweenVerb	path=SUB	class=#	class=ing	1
startBetweenVerb	path=SUB	class=fin	class=PRP	-1
startBetweenVerb	path=SUB V	class=#	class=NP	-1
startBetweenVerb	path=TO	class=#	class=inf	-1
startBetweenVerb	path=TO	class=inf	class=inf	1
startBetweenVerb	path=TO V	class=fin	class=that	1
startBetweenVerb	path=TO V	class=fin	class=what	1
startBetweenVerb	path=TO V	class=ing	class=NP	1
startBetweenVerb	path=TO V IN	class=#	class=NP	2
startBetweenVerb	path=TO V IN	class=#	class=PRP	1
startBetweenVerb	path=V	class=fin	class=NP	-1
startClass	class=ADJ	2
startClass	class=ADV	4
startClass	class=CC	4
startClass	class=EX	7
startClass	class=IN	3
startClass	class=NNP	6
startClass	class=NP	5
startClass	class=POSS	7
startClass	class=PRP	5
startClass	class=QO	8
startClass	class=RP	-3
startClass	class=about	3
startClass	class=as	3
startClass	class=because	5
startClass	class=fin	3
startClass	class=for	2
startClass	class=how	7
startClass	class=if	4
startClass	class=inf	3
startClass	class=ing	5
startClass	class=like	1
startClass	class=pp	1
startClass	class=that	7
startClass	class=to	4
startClass	class=what	6
startClass	class=where	2
startClass	class=whether	8
startClass	class=who	2
startClass	class=why	8
startClassDistance	class=ADJ	n=1	2
startClassDistance	class=ADJ	n=2	3
startClassDistance	class=ADJ	n=3	-1
startClassDistance	class=ADV	n=2	1
startClassDistance	class=CC	n=1	4
startClassDistance	class=EX	n=1	3
startClassDistance	class=IN	n=2	1
startClassDistance	class=IN	n=4	1
startClassDistance	class=NNP	n=1	2
startClassDistance	class=NNP	n=2	2
startClassDistance	class=NNP	n=3	1
startClassDistance	class=NNP	n=4	1
startClassDistance	class=NNP	n=6	-2
startClassDistance	class=NP	n=1	2
startClassDistance	class=NP	n=3	1
startClassDistance	class=NP	n=5	1
startClassDistance	class=NP	n=6	1
startClassDistance	class=POSS	n=1	2
startClassDistance	class=PRP	n=1	1
startClassDistance	class=PRP	n=2	3
startClassDistance	class=PRP	n=3	2
startClassDistance	class=QO	n=1	3
startClassDistance	class=QO	n=4	2
startClassDistance	class=QO	n=5	3
startClassDistance	class=RP	n=1	-1
startClassDistance	class=about	n=3	4
startClassDistance	class=as	n=1	1
startClassDistance	class=as	n=2	-1
startClassDistance	class=as	n=5	2
startClassDistance	class=at	n=2	-1
startClassDistance	class=because	n=2	1
startClassDistance	class=fin	n=1	4
startClassDistance	class=for	n=3	1
startClassDistance	class=for	n=6	1
startClassDistance	class=how	n=3	6
startClassDistance	class=if	n=1	2
startClassDistance	class=inf	n=1	1
startClassDistance	class=inf	n=2	2
startClassDistance	class=inf	n=3	-2
startClassDistance	class=ing	n=1	1
startClassDistance	class=ing	n=4	1
startClassDistance	class=like	n=1	1
startClassDistance	class=on	n=3	2
startClassDistance	class=pp	n=1	3
startClassDistance	class=that	n=4	-1
startClassDistance	class=that	n=5	2
startClassDistance	class=to	n=1	1
startClassDistance	class=what	n=3	3
startClassDistance	class=who	n=3	2
startClassDistance	class=why	n=6	1
startClassNext	class=ADJ	class=,	1
startClassNext	class=ADJ	class=than	2
startClassNext	class=ADV	class=ADJ	6
startClassNext	class=ADV	class=ADV	-3
startClassNext	class=ADV	class=IN	-1
startClassNext	class=ADV	class=NP	5
startClassNext	class=ADV	class=ing	3
startClassNext	class=ADV	class=to	4
startClassNext	class=ADV	class=what	2
startClassNext	class=EX	class=fin	7
startClassNext	class=IN	class=NP	4
startClassNext	class=NNP	class=.	3
startClassNext	class=NNP	class=:	-1
startClassNext	class=NNP	class=IN	-1
startClassNext	class=NNP	class=PRP	-1
startClassNext	class=NNP	class=QO	7
startClassNext	class=NNP	class=about	-4
startClassNext	class=NNP	class=and	1
startClassNext	class=NNP	class=as	3
startClassNext	class=NNP	class=fin	5
startClassNext	class=NNP	class=for	1
startClassNext	class=NNP	class=of	-9
startClassNext	class=NNP	class=on	-1
startClassNext	class=NNP	class=to	2
startClassNext	class=NP	class=.	2
startClassNext	class=NP	class=:	-1
startClassNext	class=NP	class=DASH	1
startClassNext	class=NP	class=IN	-1
startClassNext	class=NP	class=NP	-4
startClassNext	class=NP	class=QC	-2
startClassNext	class=NP	class=QO	4
startClassNext	class=NP	class=about	-3
startClassNext	class=NP	class=after	3
startClassNext	class=NP	class=against	-2
startClassNext	class=NP	class=and	2
startClassNext	class=NP	class=as	4
startClassNext	class=NP	class=at	-3
startClassNext	class=NP	class=between	1
startClassNext	class=NP	class=by	-2
startClassNext	class=NP	class=fin	2
startClassNext	class=NP	class=for	2
startClassNext	class=NP	class=in	-1
startClassNext	class=NP	class=into	-1
startClassNext	class=NP	class=of	3
startClassNext	class=NP	class=on	-1
startClassNext	class=NP	class=that	4
startClassNext	class=NP	class=to	1
startClassNext	class=NP	class=with	-1
startClassNext	class=POSS	class=pp	2
startClassNext	class=PRP	class=.	2
startClassNext	class=PRP	class=QO	4
startClassNext	class=PRP	class=and	1
startClassNext	class=PRP	class=as	3
startClassNext	class=PRP	class=fin	5
startClassNext	class=PRP	class=from	-1
startClassNext	class=PRP	class=in	-1
startClassNext	class=QO	class=ADJ	-4
startClassNext	class=QO	class=EX	-1
startClassNext	class=QO	class=NNP	1
startClassNext	class=QO	class=NP	2
startClassNext	class=QO	class=PRP	3
startClassNext	class=QO	class=but	2
startClassNext	class=QO	class=ing	3
startClassNext	class=about	class=NNP	-1
startClassNext	class=about	class=NP	9
startClassNext	class=and	class=NP	-1
startClassNext	class=as	class=NP	1
startClassNext	class=as	class=QO	2
startClassNext	class=at	class=NP	2
startClassNext	class=because	class=PRP	2
startClassNext	class=but	class=NP	1
startClassNext	class=for	class=NNP	-1
startClassNext	class=for	class=NP	3
startClassNext	class=for	class=ing	2
startClassNext	class=how	class=PRP	-1
startClassNext	class=if	class=PRP	1
startClassNext	class=inf	class=NP	3
startClassNext	class=ing	class=NNP	4
startClassNext	class=ing	class=NP	3
startClassNext	class=ing	class=PRP	-3
startClassNext	class=ing	class=RP	2
startClassNext	class=of	class=NNP	-3
startClassNext	class=of	class=NP	1
startClassNext	class=of	class=ing	2
startClassNext	class=on	class=NNP	-2
startClassNext	class=on	class=NP	1
startClassNext	class=pp	class=NP	5
startClassNext	class=that	class=,	-2
startClassNext	class=that	class=NNP	4
startClassNext	class=that	class=NP	5
startClassNext	class=that	class=PRP	6
startClassNext	class=that	class=QO	3
startClassNext	class=that	class=fin	-15
startClassNext	class=to	class=QO	2
startClassNext	class=to	class=inf	4
startClassNext	class=what	class=PRP	2
startClassNext	class=when	class=NP	1
startClassNext	class=whether	class=NP	4
startClassNext	class=which	class=NP	1
startClassNext	class=who	class=PRP	1
startClassNext	class=why	class=PRP	1
startClassNext	class=with	class=NP	1
startClassVerbDistance	class=ADJ	class=#	n=2	2
startClassVerbDistance	class=ADJ	class=fin	n=1	1
startClassVerbDistance	class=ADJ	class=ing	n=1	-4
startClassVerbDistance	class=ADV	class=#	n=2	-1
startClassVerbDistance	class=ADV	class=#	n=3	-4
startClassVerbDistance	class=ADV	class=fin	n=1	3
startClassVerbDistance	class=ADV	class=inf	n=1	-1
startClassVerbDistance	class=EX	class=fin	n=1	3
startClassVerbDistance	class=IN	class=#	n=2	1
startClassVerbDistance	class=IN	class=#	n=4	1
startClassVerbDistance	class=NNP	class=#	n=5	1
startClassVerbDistance	class=NNP	class=#	n=6	-2
startClassVerbDistance	class=NNP	class=fin	n=2	3
startClassVerbDistance	class=NNP	class=fin	n=3	1
startClassVerbDistance	class=NNP	class=fin	n=5	-2
startClassVerbDistance	class=NNP	class=inf	n=4	1
startClassVerbDistance	class=NP	class=#	n=1	1
startClassVerbDistance	class=NP	class=#	n=5	1
startClassVerbDistance	class=NP	class=#	n=6	-3
startClassVerbDistance	class=NP	class=fin	n=1	2
startClassVerbDistance	class=NP	class=fin	n=2	1
startClassVerbDistance	class=NP	class=fin	n=4	1
startClassVerbDistance	class=NP	class=fin	n=6	1
startClassVerbDistance	class=NP	class=inf	n=4	-2
startClassVerbDistance	class=NP	class=inf	n=6	1
startClassVerbDistance	class=NP	class=ing	n=1	-1
startClassVerbDistance	class=NP	class=ing	n=2	-1
startClassVerbDistance	class=NP	class=ing	n=3	2
startClassVerbDistance	class=NP	class=ing	n=6	2
startClassVerbDistance	class=NP	class=pp	n=3	-1
startClassVerbDistance	class=PRP	class=#	n=3	7
startClassVerbDistance	class=PRP	class=fin	n=1	3
startClassVerbDistance	class=PRP	class=fin	n=2	3
startClassVerbDistance	class=PRP	class=fin	n=5	-2
startClassVerbDistance	class=QO	class=#	n=4	1
startClassVerbDistance	class=QO	class=#	n=5	1
startClassVerbDistance	class=QO	class=fin	n=4	1
startClassVerbDistance	class=QO	class=ing	n=3	3
startClassVerbDistance	class=RP	class=#	n=1	-1
startClassVerbDistance	class=about	class=#	n=1	-2
startClassVerbDistance	class=as	class=#	n=2	-1
startClassVerbDistance	class=as	class=#	n=3	1
startClassVerbDistance	class=as	class=#	n=5	1
startClassVerbDistance	class=at	class=#	n=2	-1
startClassVerbDistance	class=fin	class=#	n=6	1
startClassVerbDistance	class=for	class=#	n=1	-1
startClassVerbDistance	class=for	class=#	n=3	-1
startClassVerbDistance	class=for	class=fin	n=1	2
startClassVerbDistance	class=for	class=inf	n=3	1
startClassVerbDistance	class=how	class=fin	n=3	2
startClassVerbDistance	class=if	class=fin	n=1	2
startClassVerbDistance	class=ing	class=#	n=4	-1
startClassVerbDistance	class=ing	class=fin	n=1	1
startClassVerbDistance	class=of	class=ing	n=1	1
startClassVerbDistance	class=on	class=#	n=3	1
startClassVerbDistance	class=pp	class=#	n=1	1
startClassVerbDistance	class=that	class=fin	n=1	1
startClassVerbDistance	class=that	class=fin	n=3	1
startClassVerbDistance	class=to	class=inf	n=1	2
startClassVerbDistance	class=to	class=inf	n=2	1
startClassVerbDistance	class=to	class=inf	n=4	1
startClassVerbDistance	class=what	class=fin	n=3	2
startClassVerbDistance	class=who	class=fin	n=3	2
startClassVerbDistance	class=why	class=fin	n=6	1
startColonComma	state=0	class=ADJ	3
startColonComma	state=0	class=ADV	2
startColonComma	state=0	class=CC	5
startColonComma	state=0	class=EX	2
startColonComma	state=0	class=IN	2
startColonComma	state=0	class=NNP	5
startColonComma	state=0	class=NP	7
startColonComma	state=0	class=POSS	7
startColonComma	state=0	class=PRP	5
startColonComma	state=0	class=QO	1
startColonComma	state=0	class=RP	-3
startColonComma	state=0	class=about	2
startColonComma	state=0	class=and	-13
startColonComma	state=0	class=as	3
startColonComma	state=0	class=by	-4
startColonComma	state=0	class=for	2
startColonComma	state=0	class=from	-5
startColonComma	state=0	class=how	5
startColonComma	state=0	class=if	6
startColonComma	state=0	class=in	-5
startColonComma	state=0	class=ing	8
startColonComma	state=0	class=like	1
startColonComma	state=0	class=pp	2
startColonComma	state=0	class=that	10
startColonComma	state=0	class=to	5
startColonComma	state=0	class=what	8
startColonComma	state=0	class=where	3
startColonComma	state=0	class=whether	8
startColonComma	state=0	class=which	2
startColonComma	state=0	class=who	5
startColonComma	state=0	class=why	5
startColonComma	state=1	class=NNP	3
startColonComma	state=1	class=QO	10
startColonComma	state=2	class=NP	-1
startColonComma	state=2	class=and	6
startColonComma	state=2	class=because	2
startColonComma	state=2	class=but	1
startColonComma	state=2	class=by	1
startColonComma	state=2	class=fin	2
startColonComma	state=2	class=from	4
startColonComma	state=2	class=in	2
startColonComma	state=2	class=ing	-3
startColonComma	state=2	class=that	-2
startDistance	n=1	22
startDistance	n=2	16
startDistance	n=3	11
startDistance	n=4	6
startDistance	n=5	3
startDistance	n=6	-3
startFormClassDistance	form=fin	class=ADV	n=3	1
startFormClassDistance	form=fin	class=CC	n=1	1
startFormClassDistance	form=fin	class=IN	n=2	2
startFormClassDistance	form=fin	class=IN	n=4	1
startFormClassDistance	form=fin	class=NNP	n=1	-1
startFormClassDistance	form=fin	class=NNP	n=3	4
startFormClassDistance	form=fin	class=NNP	n=4	3
startFormClassDistance	form=fin	class=NP	n=1	2
startFormClassDistance	form=fin	class=NP	n=2	-1
startFormClassDistance	form=fin	class=NP	n=4	3
startFormClassDistance	form=fin	class=NP	n=5	1
startFormClassDistance	form=fin	class=PRP	n=1	1
startFormClassDistance	form=fin	class=PRP	n=2	3
startFormClassDistance	form=fin	class=PRP	n=4	1
startFormClassDistance	form=fin	class=PRP	n=6	-1
startFormClassDistance	form=fin	class=QO	n=1	1
startFormClassDistance	form=fin	class=QO	n=4	5
startFormClassDistance	form=fin	class=QO	n=5	4
startFormClassDistance	form=fin	class=QO	n=6	6
startFormClassDistance	form=fin	class=about	n=1	-1
startFormClassDistance	form=fin	class=and	n=2	1
startFormClassDistance	form=fin	class=as	n=1	5
startFormClassDistance	form=fin	class=as	n=2	-1
startFormClassDistance	form=fin	class=at	n=1	2
startFormClassDistance	form=fin	class=fin	n=1	7
startFormClassDistance	form=fin	class=for	n=6	1
startFormClassDistance	form=fin	class=how	n=3	1
startFormClassDistance	form=fin	class=inf	n=1	1
startFormClassDistance	form=fin	class=ing	n=1	1
startFormClassDistance	form=fin	class=ing	n=2	-3
startFormClassDistance	form=fin	class=on	n=1	-8
startFormClassDistance	form=fin	class=pp	n=1	1
startFormClassDistance	form=fin	class=that	n=2	4
startFormClassDistance	form=fin	class=that	n=5	1
startFormClassDistance	form=fin	class=to	n=1	-3
startFormClassDistance	form=fin	class=to	n=3	-1
startFormClassDistance	form=fin	class=what	n=3	2
startFormClassDistance	form=fin	class=with	n=1	-1
startFormClassDistance	form=fin+have	class=NNP	n=1	4
startFormClassDistance	form=fin+have	class=NNP	n=3	1
startFormClassDistance	form=fin+have	class=NNP	n=4	2
startFormClassDistance	form=fin+have	class=NP	n=1	-2
startFormClassDistance	form=fin+have	class=NP	n=2	-5
startFormClassDistance	form=fin+have	class=NP	n=3	3
startFormClassDistance	form=fin+have	class=NP	n=4	4
startFormClassDistance	form=fin+have	class=NP	n=6	1
startFormClassDistance	form=fin+have	class=PRP	n=1	-2
startFormClassDistance	form=fin+have	class=for	n=1	-3
startFormClassDistance	form=fin+have	class=for	n=2	1
startFormClassDistance	form=fin+have	class=ing	n=3	2
startFormClassDistance	form=fin+have	class=ing	n=4	1
startFormClassDistance	form=fin+have	class=of	n=2	1
startFormClassDistance	form=fin+have	class=that	n=2	-1
startFormClassDistance	form=fin+have	class=to	n=1	-1
startFormClassDistance	form=fin+have	class=to	n=3	1
startFormClassDistance	form=fin+modal	class=NP	n=1	2
startFormClassDistance	form=fin+not	class=NP	n=2	1
startFormClassDistance	form=fin+not	class=NP	n=3	1
startFormClassDistance	form=fin+not	class=to	n=1	-3
startFormClassDistance	form=fin+passive	class=IN	n=1	4
startFormClassDistance	form=fin+passive	class=NNP	n=2	-1
startFormClassDistance	form=fin+passive	class=NP	n=2	-3
startFormClassDistance	form=fin+passive	class=NP	n=3	-1
startFormClassDistance	form=fin+passive	class=NP	n=4	-6
startFormClassDistance	form=fin+passive	class=NP	n=6	-11
startFormClassDistance	form=fin+passive	class=as	n=2	2
startFormClassDistance	form=fin+passive	class=as	n=5	2
startFormClassDistance	form=fin+passive	class=for	n=1	2
startFormClassDistance	form=fin+passive	class=of	n=1	2
startFormClassDistance	form=fin+passive	class=that	n=3	1
startFormClassDistance	form=fin+passive	class=to	n=1	1
startFormClassDistance	form=in	class=NNP	n=1	-7
startFormClassDistance	form=in	class=NP	n=1	-9
startFormClassDistance	form=in	class=NP	n=3	2
startFormClassDistance	form=inf	class=NP	n=3	2
startFormClassDistance	form=inf	class=to	n=1	-1
startFormClassDistance	form=ing	class=NNP	n=1	5
startFormClassDistance	form=ing	class=NP	n=1	2
startFormClassDistance	form=ing	class=NP	n=3	-1
startFormClassDistance	form=ing	class=PRP	n=1	2
startFormClassDistance	form=ing	class=QO	n=2	-2
startFormClassDistance	form=ing	class=QO	n=3	-1
startFormClassDistance	form=ing	class=inf	n=2	2
startFormClassDistance	form=ing	class=to	n=1	-1
startFormClassDistance	form=ing	class=to	n=2	1
startFormClassDistance	form=jj	class=NNP	n=2	4
startFormClassDistance	form=jj	class=NP	n=2	11
startFormClassDistance	form=jj	class=ing	n=2	2
startFormClassDistance	form=jj	class=to	n=1	11
startFormClassDistance	form=nn	class=NNP	n=3	-2
startFormClassDistance	form=nn	class=NNP	n=4	-3
startFormClassDistance	form=nn	class=NP	n=1	5
startFormClassDistance	form=nn	class=NP	n=2	3
startFormClassDistance	form=nn	class=NP	n=3	-4
startFormClassDistance	form=nn	class=NP	n=4	-5
startFormClassDistance	form=nn	class=NP	n=5	-2
startFormClassDistance	form=nn	class=NP	n=6	1
startFormClassDistance	form=nn	class=QO	n=2	1
startFormClassDistance	form=nn	class=fin	n=1	-12
startFormClassDistance	form=nn	class=inf	n=2	3
startFormClassDistance	form=nn	class=ing	n=2	4
startFormClassDistance	form=nn	class=of	n=1	-2
startFormClassDistance	form=nn	class=on	n=1	1
startFormClassDistance	form=nn	class=to	n=1	8
startFormClassDistance	form=nns	class=NNP	n=2	3
startFormClassDistance	form=nns	class=NP	n=2	1
startFormClassDistance	form=nns	class=NP	n=3	-4
startFormClassDistance	form=nns	class=about	n=1	1
startFormClassDistance	form=nns	class=ing	n=1	1
startFormClassDistance	form=nns	class=to	n=1	2
startFormClassDistance	form=pp	class=NP	n=1	-1
startFormClassDistance	form=pp	class=NP	n=2	-3
startFormClassDistance	form=pp	class=as	n=1	1
startFormClassDistance	form=pp	class=as	n=3	2
startFormClassDistance	form=rb	class=fin	n=1	2
startFrameDistance	frame=,>NNP	n=2	3
startFrameDistance	frame=,>and	n=2	3
startFrameDistance	frame=,>because	n=2	2
startFrameDistance	frame=,>fin	n=2	6
startFrameDistance	frame=ADJ>of	n=1	-1
startFrameDistance	frame=EX>fin	n=1	3
startFrameDistance	frame=IN>NP	n=3	2
startFrameDistance	frame=IN>NP	n=6	1
startFrameDistance	frame=NNP>,	n=3	-1
startFrameDistance	frame=NNP>,	n=6	7
startFrameDistance	frame=NNP>.	n=2	2
startFrameDistance	frame=NNP>.	n=3	-4
startFrameDistance	frame=NNP>QO	n=1	1
startFrameDistance	frame=NNP>and	n=1	4
startFrameDistance	frame=NNP>and	n=3	-3
startFrameDistance	frame=NNP>fin	n=1	2
startFrameDistance	frame=NNP>fin	n=2	3
startFrameDistance	frame=NNP>fin	n=3	-5
startFrameDistance	frame=NNP>ing	n=3	3
startFrameDistance	frame=NP>#	n=3	-1
startFrameDistance	frame=NP>,	n=1	3
startFrameDistance	frame=NP>,	n=2	-2
startFrameDistance	frame=NP>,	n=3	3
startFrameDistance	frame=NP>,	n=6	5
startFrameDistance	frame=NP>.	n=3	1
startFrameDistance	frame=NP>:	n=3	1
startFrameDistance	frame=NP>DASH	n=1	1
startFrameDistance	frame=NP>QO	n=1	1
startFrameDistance	frame=NP>QO	n=6	1
startFrameDistance	frame=NP>and	n=1	1
startFrameDistance	frame=NP>and	n=3	1
startFrameDistance	frame=NP>and	n=5	-1
startFrameDistance	frame=NP>and	n=6	1
startFrameDistance	frame=NP>fin	n=1	1
startFrameDistance	frame=NP>fin	n=2	1
startFrameDistance	frame=NP>ing	n=1	-2
startFrameDistance	frame=NP>ing	n=2	-4
startFrameDistance	frame=NP>ing	n=3	1
startFrameDistance	frame=NP>ing	n=4	2
startFrameDistance	frame=NP>ing	n=5	2
startFrameDistance	frame=NP>ing	n=6	2
startFrameDistance	frame=NP>pp	n=1	1
startFrameDistance	frame=NP>pp	n=2	-1
startFrameDistance	frame=NP>pp	n=6	1
startFrameDistance	frame=NP>that	n=2	-1
startFrameDistance	frame=NP>that	n=3	2
startFrameDistance	frame=NP>that	n=6	7
startFrameDistance	frame=NP>to	n=4	2
startFrameDistance	frame=NP>to	n=6	2
startFrameDistance	frame=NP>who	n=3	1
startFrameDistance	frame=PRP>,	n=3	3
startFrameDistance	frame=PRP>.	n=4	1
startFrameDistance	frame=PRP>:	n=1	-2
startFrameDistance	frame=PRP>QO	n=1	7
startFrameDistance	frame=PRP>QO	n=2	-2
startFrameDistance	frame=PRP>fin	n=1	2
startFrameDistance	frame=PRP>fin	n=2	1
startFrameDistance	frame=PRP>that	n=1	-2
startFrameDistance	frame=PRP>that	n=3	1
startFrameDistance	frame=QO>NP	n=1	1
startFrameDistance	frame=RP>NP	n=2	2
startFrameDistance	frame=RP>NP	n=3	-2
startFrameDistance	frame=RP>NP	n=4	4
startFrameDistance	frame=RP>NP	n=6	-1
startFrameDistance	frame=RP>in	n=5	3
startFrameDistance	frame=about>NNP	n=2	4
startFrameDistance	frame=about>NP	n=1	1
startFrameDistance	frame=about>ing	n=2	2
startFrameDistance	frame=against>NP	n=2	3
startFrameDistance	frame=against>ing	n=2	2
startFrameDistance	frame=against>ing	n=3	-1
startFrameDistance	frame=and>fin	n=3	1
startFrameDistance	frame=as>NP	n=2	3
startFrameDistance	frame=as>NP	n=3	-2
startFrameDistance	frame=at>NP	n=6	-1
startFrameDistance	frame=by>NNP	n=2	-5
startFrameDistance	frame=by>NNP	n=3	5
startFrameDistance	frame=by>NP	n=1	-1
startFrameDistance	frame=by>NP	n=2	-1
startFrameDistance	frame=by>NP	n=3	6
startFrameDistance	frame=by>NP	n=5	3
startFrameDistance	frame=by>ing	n=2	-1
startFrameDistance	frame=fin>NP	n=1	3
startFrameDistance	frame=fin>that	n=2	5
startFrameDistance	frame=fin>to	n=2	1
startFrameDistance	frame=for>NNP	n=2	1
startFrameDistance	frame=for>NP	n=2	1
startFrameDistance	frame=for>ing	n=1	1
startFrameDistance	frame=from>NP	n=2	-7
startFrameDistance	frame=from>NP	n=3	2
startFrameDistance	frame=in>NP	n=2	-2
startFrameDistance	frame=in>NP	n=3	4
startFrameDistance	frame=in>NP	n=4	1
startFrameDistance	frame=in>NP	n=6	-1
startFrameDistance	frame=in>ing	n=2	-1
startFrameDistance	frame=ing>NNP	n=1	1
startFrameDistance	frame=ing>NP	n=3	1
startFrameDistance	frame=of>NNP	n=6	6
startFrameDistance	frame=of>NP	n=2	5
startFrameDistance	frame=of>NP	n=3	-2
startFrameDistance	frame=of>ing	n=1	1
startFrameDistance	frame=on>NNP	n=2	-1
startFrameDistance	frame=on>NNP	n=3	9
startFrameDistance	frame=on>NNP	n=6	-1
startFrameDistance	frame=on>NP	n=2	-1
startFrameDistance	frame=on>NP	n=6	2
startFrameDistance	frame=on>POSS	n=6	1
startFrameDistance	frame=on>to	n=4	5
startFrameDistance	frame=on>to	n=6	-1
startFrameDistance	frame=over>NP	n=2	1
startFrameDistance	frame=to>inf	n=1	1
startFrameDistance	frame=to>inf	n=3	3
startFrameDistance	frame=to>inf	n=4	2
startFrameDistance	frame=to>inf	n=5	3
startFrameDistance	frame=when>PRP	n=6	1
startFrameDistance	frame=with>NP	n=4	3
startLemmaBetween	word=accord	path=	class=IN	-2
startLemmaBetween	word=accord	path=IN	class=NP	-1
startLemmaBetween	word=accuse	path=	class=of	2
startLemmaBetween	word=acknowledge	path=	class=NP	1
startLemmaBetween	word=agree	path=	class=to	1
startLemmaBetween	word=announce	path=	class=NP	1
startLemmaBetween	word=appear	path=	class=ADJ	1
startLemmaBetween	word=argue	path=,	class=inf	1
startLemmaBetween	word=ask	path=	class=NP	-3
startLemmaBetween	word=ask	path=IN	class=NNP	-1
startLemmaBetween	word=ask	path=IN	class=NP	3
startLemmaBetween	word=begin	path=	class=ing	-2
startLemmaBetween	word=call	path=	class=NP	1
startLemmaBetween	word=call	path=	class=PRP	2
startLemmaBetween	word=call	path=NP	class=NP	-1
startLemmaBetween	word=call	path=NP	class=QO	1
startLemmaBetween	word=cast	path=	class=NP	-5
startLemmaBetween	word=cast	path=NP IN	class=NP	1
startLemmaBetween	word=claim	path=NP IN	class=NP	1
startLemmaBetween	word=compare	path=	class=NP	1
startLemmaBetween	word=complain	path=IN	class=NP	-3
startLemmaBetween	word=continue	path=	class=to	-3
startLemmaBetween	word=continue	path=TO V	class=NP	2
startLemmaBetween	word=criticize	path=	class=NP	1
startLemmaBetween	word=defend	path=	class=NP	5
startLemmaBetween	word=deliver	path=	class=NP	-2
startLemmaBetween	word=deny	path=	class=NP	1
startLemmaBetween	word=describe	path=	class=NP	3
startLemmaBetween	word=discuss	path=	class=NP	5
startLemmaBetween	word=dismiss	path=	class=NP	1
startLemmaBetween	word=distance	path=	class=PRP	-2
startLemmaBetween	word=draw	path=	class=NP	-1
startLemmaBetween	word=embrace	path=	class=NP	1
startLemmaBetween	word=express	path=	class=NP	-2
startLemmaBetween	word=express	path=NP	class=that	1
startLemmaBetween	word=express	path=NP IN	class=NP	1
startLemmaBetween	word=eye	path=IN	class=NP	-2
startLemmaBetween	word=eye	path=IN NP ,	class=NP	1
startLemmaBetween	word=fail	path=	class=to	-1
startLemmaBetween	word=focus	path=IN	class=NP	1
startLemmaBetween	word=for	path=	class=NNP	-1
startLemmaBetween	word=give	path=	class=NP	-4
startLemmaBetween	word=give	path=NP IN	class=NP	1
startLemmaBetween	word=hold	path=	class=NP	-1
startLemmaBetween	word=hope	path=	class=to	1
startLemmaBetween	word=in	path=	class=NP	-5
startLemmaBetween	word=intend	path=	class=to	4
startLemmaBetween	word=issue	path=	class=NP	-3
startLemmaBetween	word=issue	path=NP V	class=NP	2
startLemmaBetween	word=know	path=IN	class=NNP	1
startLemmaBetween	word=know	path=IN NP	class=as	1
startLemmaBetween	word=launch	path=	class=NP	-3
startLemmaBetween	word=let	path=	class=PRP	-2
startLemmaBetween	word=look	path=TO	class=inf	1
startLemmaBetween	word=make	path=	class=NP	-4
startLemmaBetween	word=make	path=NP IN	class=NP	2
startLemmaBetween	word=mention	path=	class=NP	4
startLemmaBetween	word=mock	path=	class=NP	1
startLemmaBetween	word=need	path=	class=to	-1
startLemmaBetween	word=of	path=	class=NP	1
startLemmaBetween	word=offer	path=	class=NP	-3
startLemmaBetween	word=offer	path=NP IN	class=NP	1
startLemmaBetween	word=order	path=	class=NP	1
startLemmaBetween	word=pay	path=	class=NP	-4
startLemmaBetween	word=pay	path=NP IN	class=NP	3
startLemmaBetween	word=plan	path=	class=to	2
startLemmaBetween	word=predict	path=	class=NP	1
startLemmaBetween	word=promise	path=NP , NP SUB	class=NP	1
startLemmaBetween	word=propose	path=	class=NP	3
startLemmaBetween	word=provide	path=	class=NP	-3
startLemmaBetween	word=provide	path=NP IN	class=NP	1
startLemmaBetween	word=question	path=	class=NP	4
startLemmaBetween	word=raise	path=	class=NP	-1
startLemmaBetween	word=recall	path=	class=NP	4
startLemmaBetween	word=refer	path=IN	class=NP	1
startLemmaBetween	word=release	path=	class=NP	-6
startLemmaBetween	word=remind	path=	class=NP	-3
startLemmaBetween	word=remind	path=NP	class=of	2
startLemmaBetween	word=require	path=	class=NP	2
startLemmaBetween	word=respond	path=IN	class=NP	2
startLemmaBetween	word=respond	path=IN NP IN	class=NP	-1
startLemmaBetween	word=run	path=	class=NP	-1
startLemmaBetween	word=say	path=	class=NP	4
startLemmaBetween	word=say	path=	class=PRP	6
startLemmaBetween	word=say	path=	class=fin	3
startLemmaBetween	word=say	path=IN	class=NNP	1
startLemmaBetween	word=say	path=NP	class=that	1
startLemmaBetween	word=see	path=	class=NP	6
startLemmaBetween	word=seek	path=	class=NP	5
startLemmaBetween	word=seek	path=	class=to	-1
startLemmaBetween	word=seek	path=TO	class=inf	1
startLemmaBetween	word=seem	path=	class=ADJ	4
startLemmaBetween	word=seem	path=	class=ADV	1
startLemmaBetween	word=seem	path=	class=to	-1
startLemmaBetween	word=send	path=	class=NP	-3
startLemmaBetween	word=show	path=	class=NNP	7
startLemmaBetween	word=show	path=NP SUB	class=ing	1
startLemmaBetween	word=sign	path=	class=NP	-1
startLemmaBetween	word=start	path=	class=NP	-1
startLemmaBetween	word=support	path=	class=NNP	2
startLemmaBetween	word=support	path=	class=NP	5
startLemmaBetween	word=support	path=IN	class=NP	1
startLemmaBetween	word=take	path=	class=NP	-9
startLemmaBetween	word=take	path=NP IN	class=NP	6
startLemmaBetween	word=talk	path=IN NP	class=about	2
startLemmaBetween	word=tell	path=	class=NNP	-4
startLemmaBetween	word=tell	path=	class=NP	-3
startLemmaBetween	word=tell	path=	class=PRP	-3
startLemmaBetween	word=tell	path=	class=to	1
startLemmaBetween	word=tell	path=NP	class=PRP	4
startLemmaBetween	word=tend	path=	class=to	-3
startLemmaBetween	word=throw	path=	class=NP	-2
startLemmaBetween	word=try	path=	class=to	-3
startLemmaBetween	word=try	path=TO	class=inf	-1
startLemmaBetween	word=turn	path=	class=NP	-4
startLemmaBetween	word=use	path=	class=NP	-4
startLemmaBetween	word=view	path=	class=as	1
startLemmaBetween	word=voice	path=	class=NP	-4
startLemmaBetween	word=want	path=	class=NP	5
startLemmaBetween	word=want	path=TO V	class=whether	1
startLemmaBetween	word=weigh	path=	class=NP	1
startLemmaBetween	word=write	path=	class=NP	-1
startLemmaClass	word=accord	class=IN	-3
startLemmaClass	word=accord	class=NNP	1
startLemmaClass	word=accuse	class=of	4
startLemmaClass	word=agree	class=to	1
startLemmaClass	word=aim	class=NP	-2
startLemmaClass	word=apologize	class=for	2
startLemmaClass	word=appear	class=to	-1
startLemmaClass	word=apply	class=NP	-1
startLemmaClass	word=argue	class=NP	-2
startLemmaClass	word=argue	class=inf	3
startLemmaClass	word=ask	class=NNP	-8
startLemmaClass	word=ask	class=NP	-1
startLemmaClass	word=ask	class=PRP	-4
startLemmaClass	word=ask	class=QO	-1
startLemmaClass	word=ask	class=about	3
startLemmaClass	word=ask	class=if	4
startLemmaClass	word=ask	class=whether	3
startLemmaClass	word=attack	class=NNP	1
startLemmaClass	word=avoid	class=NNP	1
startLemmaClass	word=begin	class=NP	4
startLemmaClass	word=begin	class=ing	-5
startLemmaClass	word=call	class=PRP	1
startLemmaClass	word=call	class=QO	1
startLemmaClass	word=complain	class=NP	-1
startLemmaClass	word=continue	class=NP	3
startLemmaClass	word=continue	class=to	-4
startLemmaClass	word=criticize	class=for	1
startLemmaClass	word=decline	class=NP	4
startLemmaClass	word=describe	class=NP	1
startLemmaClass	word=describe	class=as	2
startLemmaClass	word=distance	class=NP	1
startLemmaClass	word=distance	class=PRP	-2
startLemmaClass	word=expect	class=NP	-3
startLemmaClass	word=express	class=that	1
startLemmaClass	word=fail	class=to	-1
startLemmaClass	word=feel	class=NP	-1
startLemmaClass	word=file	class=NP	-1
startLemmaClass	word=focus	class=NP	2
startLemmaClass	word=for	class=NNP	-1
startLemmaClass	word=go	class=NNP	4
startLemmaClass	word=go	class=to	-3
startLemmaClass	word=hold	class=NP	-1
startLemmaClass	word=hope	class=NP	-2
startLemmaClass	word=hope	class=to	1
startLemmaClass	word=in	class=NNP	-1
startLemmaClass	word=inform	class=NP	-1
startLemmaClass	word=intend	class=to	1
startLemmaClass	word=keep	class=NP	1
startLemmaClass	word=know	class=NNP	1
startLemmaClass	word=know	class=NP	-3
startLemmaClass	word=let	class=that	2
startLemmaClass	word=like	class=NP	1
startLemmaClass	word=look	class=inf	2
startLemmaClass	word=make	class=that	2
startLemmaClass	word=need	class=to	-2
startLemmaClass	word=note	class=NNP	-1
startLemmaClass	word=note	class=but	1
startLemmaClass	word=notify	class=NP	-1
startLemmaClass	word=offer	class=ADV	1
startLemmaClass	word=offer	class=NP	-1
startLemmaClass	word=plan	class=to	1
startLemmaClass	word=plead	class=IN	3
startLemmaClass	word=pledge	class=to	1
startLemmaClass	word=promise	class=that	1
startLemmaClass	word=promise	class=to	3
startLemmaClass	word=push	class=to	1
startLemmaClass	word=put	class=QO	1
startLemmaClass	word=question	class=about	1
startLemmaClass	word=raise	class=NP	-1
startLemmaClass	word=refer	class=NP	1
startLemmaClass	word=remind	class=NP	-2
startLemmaClass	word=remind	class=of	2
startLemmaClass	word=repeat	class=NP	1
startLemmaClass	word=respond	class=QO	2
startLemmaClass	word=run	class=NP	-1
startLemmaClass	word=say	class=NNP	-1
startLemmaClass	word=say	class=NP	-1
startLemmaClass	word=say	class=QO	1
startLemmaClass	word=say	class=and	3
startLemmaClass	word=say	class=fin	6
startLemmaClass	word=say	class=that	2
startLemmaClass	word=say	class=to	-1
startLemmaClass	word=see	class=ADV	1
startLemmaClass	word=seek	class=inf	1
startLemmaClass	word=seem	class=ADJ	2
startLemmaClass	word=seem	class=ADV	1
startLemmaClass	word=seem	class=that	-2
startLemmaClass	word=seem	class=to	-3
startLemmaClass	word=send	class=NP	-3
startLemmaClass	word=set	class=NP	1
startLemmaClass	word=show	class=NNP	1
startLemmaClass	word=show	class=NP	-3
startLemmaClass	word=show	class=ing	1
startLemmaClass	word=sign	class=to	2
startLemmaClass	word=speak	class=ADV	-1
startLemmaClass	word=speak	class=NP	1
startLemmaClass	word=start	class=NP	1
startLemmaClass	word=start	class=ing	-2
startLemmaClass	word=stop	class=NP	2
startLemmaClass	word=struggle	class=to	-1
startLemmaClass	word=support	class=NP	1
startLemmaClass	word=talk	class=about	1
startLemmaClass	word=tell	class=NNP	-4
startLemmaClass	word=tell	class=NP	-2
startLemmaClass	word=tell	class=PRP	2
startLemmaClass	word=tell	class=QO	2
startLemmaClass	word=tell	class=that	3
startLemmaClass	word=tend	class=to	-3
startLemmaClass	word=threaten	class=NP	-2
startLemmaClass	word=try	class=NP	2
startLemmaClass	word=try	class=inf	-1
startLemmaClass	word=try	class=to	-1
startLemmaClass	word=urge	class=to	2
startLemmaClass	word=use	class=NNP	1
startLemmaClass	word=vow	class=NP	-2
startLemmaClass	word=vow	class=to	1
startLemmaClass	word=want	class=whether	1
startLemmaClass	word=write	class=NNP	-3
startLemmaClass	word=write	class=that	2
startLemmaClassDistance	word=accord	class=IN	n=1	-2
startLemmaClassDistance	word=accord	class=NNP	n=6	1
startLemmaClassDistance	word=accord	class=NP	n=2	-1
startLemmaClassDistance	word=accord	class=NP	n=6	2
startLemmaClassDistance	word=accuse	class=of	n=1	2
startLemmaClassDistance	word=acknowledge	class=NP	n=1	1
startLemmaClassDistance	word=agree	class=to	n=1	1
startLemmaClassDistance	word=announce	class=NP	n=1	1
startLemmaClassDistance	word=appear	class=ADJ	n=1	1
startLemmaClassDistance	word=ask	class=NNP	n=2	-1
startLemmaClassDistance	word=ask	class=NP	n=1	-3
startLemmaClassDistance	word=ask	class=NP	n=2	3
startLemmaClassDistance	word=assure	class=PRP	n=2	2
startLemmaClassDistance	word=begin	class=ing	n=1	-2
startLemmaClassDistance	word=brush	class=NP	n=2	1
startLemmaClassDistance	word=call	class=NP	n=1	1
startLemmaClassDistance	word=call	class=NP	n=3	-1
startLemmaClassDistance	word=call	class=PRP	n=1	2
startLemmaClassDistance	word=cast	class=NP	n=1	-5
startLemmaClassDistance	word=claim	class=NP	n=3	1
startLemmaClassDistance	word=compare	class=NP	n=1	1
startLemmaClassDistance	word=complain	class=NP	n=2	-3
startLemmaClassDistance	word=continue	class=NP	n=3	4
startLemmaClassDistance	word=continue	class=to	n=1	-3
startLemmaClassDistance	word=criticize	class=NP	n=1	1
startLemmaClassDistance	word=defend	class=NP	n=1	5
startLemmaClassDistance	word=deliver	class=NP	n=1	-2
startLemmaClassDistance	word=deny	class=NP	n=1	1
startLemmaClassDistance	word=describe	class=NP	n=1	3
startLemmaClassDistance	word=discuss	class=NP	n=1	5
startLemmaClassDistance	word=dismiss	class=NP	n=1	1
startLemmaClassDistance	word=distance	class=PRP	n=1	-2
startLemmaClassDistance	word=draw	class=NP	n=1	-1
startLemmaClassDistance	word=embrace	class=NP	n=1	1
startLemmaClassDistance	word=expect	class=NP	n=2	-1
startLemmaClassDistance	word=express	class=NP	n=1	-2
startLemmaClassDistance	word=express	class=NP	n=3	1
startLemmaClassDistance	word=express	class=that	n=2	1
startLemmaClassDistance	word=eye	class=NP	n=2	-2
startLemmaClassDistance	word=eye	class=NP	n=4	1
startLemmaClassDistance	word=fail	class=to	n=1	-1
startLemmaClassDistance	word=focus	class=NP	n=2	1
startLemmaClassDistance	word=for	class=NNP	n=1	-1
startLemmaClassDistance	word=give	class=NP	n=1	-4
startLemmaClassDistance	word=go	class=NP	n=4	2
startLemmaClassDistance	word=hold	class=NP	n=1	-1
startLemmaClassDistance	word=hope	class=NP	n=3	-1
startLemmaClassDistance	word=hope	class=to	n=1	1
startLemmaClassDistance	word=in	class=NP	n=1	-5
startLemmaClassDistance	word=intend	class=to	n=1	4
startLemmaClassDistance	word=issue	class=NP	n=1	-3
startLemmaClassDistance	word=issue	class=NP	n=3	2
startLemmaClassDistance	word=know	class=NNP	n=2	1
startLemmaClassDistance	word=know	class=as	n=3	1
startLemmaClassDistance	word=launch	class=NP	n=1	-3
startLemmaClassDistance	word=let	class=PRP	n=1	-2
startLemmaClassDistance	word=look	class=inf	n=2	1
startLemmaClassDistance	word=make	class=NP	n=1	-4
startLemmaClassDistance	word=mention	class=NP	n=1	4
startLemmaClassDistance	word=mock	class=NP	n=1	1
startLemmaClassDistance	word=need	class=to	n=1	-1
startLemmaClassDistance	word=note	class=but	n=6	1
startLemmaClassDistance	word=of	class=NP	n=1	1
startLemmaClassDistance	word=offer	class=NP	n=1	-3
startLemmaClassDistance	word=order	class=NP	n=1	1
startLemmaClassDistance	word=pay	class=NP	n=1	-4
startLemmaClassDistance	word=pay	class=NP	n=3	3
startLemmaClassDistance	word=plan	class=to	n=1	2
startLemmaClassDistance	word=point	class=NP	n=2	3
startLemmaClassDistance	word=predict	class=NP	n=1	1
startLemmaClassDistance	word=propose	class=NP	n=1	3
startLemmaClassDistance	word=provide	class=NP	n=1	-3
startLemmaClassDistance	word=provide	class=NP	n=3	1
startLemmaClassDistance	word=question	class=NP	n=1	4
startLemmaClassDistance	word=raise	class=NP	n=1	-1
startLemmaClassDistance	word=recall	class=NP	n=1	4
startLemmaClassDistance	word=release	class=NP	n=1	-6
startLemmaClassDistance	word=release	class=NP	n=4	2
startLemmaClassDistance	word=remain	class=NP	n=3	1
startLemmaClassDistance	word=remind	class=NP	n=1	-3
startLemmaClassDistance	word=remind	class=of	n=2	2
startLemmaClassDistance	word=report	class=NP	n=2	-3
startLemmaClassDistance	word=require	class=NP	n=1	2
startLemmaClassDistance	word=respond	class=NP	n=2	2
startLemmaClassDistance	word=run	class=NP	n=1	-1
startLemmaClassDistance	word=say	class=NNP	n=3	-1
startLemmaClassDistance	word=say	class=NP	n=1	4
startLemmaClassDistance	word=say	class=NP	n=6	-1
startLemmaClassDistance	word=say	class=PRP	n=1	6
startLemmaClassDistance	word=say	class=QO	n=6	4
startLemmaClassDistance	word=say	class=fin	n=1	3
startLemmaClassDistance	word=say	class=fin	n=2	1
startLemmaClassDistance	word=say	class=that	n=2	1
startLemmaClassDistance	word=see	class=NP	n=1	6
startLemmaClassDistance	word=see	class=as	n=5	1
startLemmaClassDistance	word=seek	class=NP	n=1	5
startLemmaClassDistance	word=seek	class=inf	n=2	1
startLemmaClassDistance	word=seek	class=to	n=1	-1
startLemmaClassDistance	word=seem	class=ADJ	n=1	4
startLemmaClassDistance	word=seem	class=ADV	n=1	1
startLemmaClassDistance	word=seem	class=to	n=1	-1
startLemmaClassDistance	word=send	class=NP	n=1	-3
startLemmaClassDistance	word=send	class=NP	n=2	-1
startLemmaClassDistance	word=set	class=NP	n=3	1
startLemmaClassDistance	word=show	class=NNP	n=1	7
startLemmaClassDistance	word=show	class=ing	n=3	2
startLemmaClassDistance	word=sign	class=NP	n=1	-1
startLemmaClassDistance	word=start	class=NP	n=1	-1
startLemmaClassDistance	word=support	class=NNP	n=1	2
startLemmaClassDistance	word=support	class=NP	n=1	5
startLemmaClassDistance	word=take	class=NP	n=1	-9
startLemmaClassDistance	word=take	class=NP	n=3	6
startLemmaClassDistance	word=talk	class=about	n=3	2
startLemmaClassDistance	word=tell	class=NNP	n=1	-4
startLemmaClassDistance	word=tell	class=NP	n=1	-3
startLemmaClassDistance	word=tell	class=NP	n=2	1
startLemmaClassDistance	word=tell	class=PRP	n=1	-3
startLemmaClassDistance	word=tell	class=PRP	n=2	7
startLemmaClassDistance	word=tell	class=QO	n=6	2
startLemmaClassDistance	word=tell	class=that	n=6	2
startLemmaClassDistance	word=tell	class=to	n=1	1
startLemmaClassDistance	word=tend	class=to	n=1	-3
startLemmaClassDistance	word=throw	class=NP	n=1	-2
startLemmaClassDistance	word=try	class=inf	n=2	-1
startLemmaClassDistance	word=try	class=to	n=1	-3
startLemmaClassDistance	word=turn	class=NP	n=1	-4
startLemmaClassDistance	word=use	class=NP	n=1	-4
startLemmaClassDistance	word=use	class=NP	n=5	1
startLemmaClassDistance	word=view	class=as	n=1	1
startLemmaClassDistance	word=voice	class=NP	n=1	-4
startLemmaClassDistance	word=want	class=NP	n=1	5
startLemmaClassDistance	word=want	class=whether	n=3	1
startLemmaClassDistance	word=weigh	class=NP	n=1	1
startLemmaClassDistance	word=write	class=NP	n=1	-1
startLemmaClassVerb	word=accord	class=NNP	class=fin	1
startLemmaClassVerb	word=accord	class=NP	class=#	-4
startLemmaClassVerb	word=accord	class=NP	class=fin	4
startLemmaClassVerb	word=accuse	class=ing	class=#	-2
startLemmaClassVerb	word=accuse	class=of	class=ing	5
startLemmaClassVerb	word=agree	class=to	class=inf	1
startLemmaClassVerb	word=aim	class=NP	class=#	-1
startLemmaClassVerb	word=appear	class=NP	class=ing	1
startLemmaClassVerb	word=appear	class=to	class=inf	-1
startLemmaClassVerb	word=argue	class=NP	class=#	-2
startLemmaClassVerb	word=ask	class=NNP	class=#	-1
startLemmaClassVerb	word=ask	class=NNP	class=fin	-1
startLemmaClassVerb	word=ask	class=NP	class=fin	-1
startLemmaClassVerb	word=ask	class=PRP	class=fin	-1
startLemmaClassVerb	word=ask	class=if	class=fin	5
startLemmaClassVerb	word=ask	class=that	class=fin	-1
startLemmaClassVerb	word=ask	class=whether	class=fin	2
startLemmaClassVerb	word=avoid	class=NNP	class=#	1
startLemmaClassVerb	word=begin	class=NP	class=#	3
startLemmaClassVerb	word=begin	class=ing	class=#	-1
startLemmaClassVerb	word=by	class=NP	class=#	-1
startLemmaClassVerb	word=call	class=NP	class=#	-1
startLemmaClassVerb	word=call	class=PRP	class=#	3
startLemmaClassVerb	word=call	class=QO	class=#	1
startLemmaClassVerb	word=continue	class=NP	class=#	1
startLemmaClassVerb	word=continue	class=to	class=inf	-4
startLemmaClassVerb	word=criticize	class=for	class=ing	1
startLemmaClassVerb	word=decline	class=NP	class=#	3
startLemmaClassVerb	word=expect	class=NNP	class=#	-1
startLemmaClassVerb	word=expect	class=NP	class=#	-3
startLemmaClassVerb	word=eye	class=NP	class=#	-3
startLemmaClassVerb	word=eye	class=NP	class=fin	1
startLemmaClassVerb	word=fail	class=to	class=inf	-1
startLemmaClassVerb	word=feel	class=NP	class=#	-1
startLemmaClassVerb	word=for	class=NP	class=#	-1
startLemmaClassVerb	word=for	class=NP	class=fin	5
startLemmaClassVerb	word=go	class=NNP	class=#	4
startLemmaClassVerb	word=go	class=NP	class=#	3
startLemmaClassVerb	word=go	class=to	class=inf	-2
startLemmaClassVerb	word=hope	class=to	class=inf	1
startLemmaClassVerb	word=in	class=NP	class=#	-3
startLemmaClassVerb	word=in	class=NP	class=fin	1
startLemmaClassVerb	word=inform	class=NP	class=#	-1
startLemmaClassVerb	word=intend	class=to	class=inf	1
startLemmaClassVerb	word=issue	class=NP	class=#	1
startLemmaClassVerb	word=keep	class=NP	class=#	2
startLemmaClassVerb	word=know	class=NNP	class=#	1
startLemmaClassVerb	word=know	class=NP	class=#	-2
startLemmaClassVerb	word=let	class=that	class=fin	2
startLemmaClassVerb	word=make	class=that	class=fin	2
startLemmaClassVerb	word=need	class=to	class=inf	-2
startLemmaClassVerb	word=note	class=NNP	class=#	-1
startLemmaClassVerb	word=note	class=but	class=fin	1
startLemmaClassVerb	word=notify	class=NP	class=#	-1
startLemmaClassVerb	word=offer	class=ADV	class=#	1
startLemmaClassVerb	word=plan	class=to	class=inf	2
startLemmaClassVerb	word=plead	class=IN	class=#	1
startLemmaClassVerb	word=pledge	class=to	class=inf	1
startLemmaClassVerb	word=promise	class=that	class=fin	1
startLemmaClassVerb	word=promise	class=to	class=inf	3
startLemmaClassVerb	word=push	class=to	class=inf	1
startLemmaClassVerb	word=question	class=about	class=#	2
startLemmaClassVerb	word=release	class=NP	class=fin	1
startLemmaClassVerb	word=remind	class=NP	class=#	-2
startLemmaClassVerb	word=remind	class=NP	class=fin	-1
startLemmaClassVerb	word=remind	class=NP	class=inf	3
startLemmaClassVerb	word=respond	class=NP	class=#	2
startLemmaClassVerb	word=say	class=NNP	class=#	-7
startLemmaClassVerb	word=say	class=NNP	class=fin	1
startLemmaClassVerb	word=say	class=NP	class=#	-4
startLemmaClassVerb	word=say	class=QO	class=#	4
startLemmaClassVerb	word=say	class=and	class=fin	1
startLemmaClassVerb	word=say	class=fin	class=#	3
startLemmaClassVerb	word=say	class=of	class=#	-1
startLemmaClassVerb	word=say	class=that	class=fin	4
startLemmaClassVerb	word=say	class=to	class=inf	-1
startLemmaClassVerb	word=seek	class=inf	class=#	1
startLemmaClassVerb	word=seem	class=to	class=inf	-3
startLemmaClassVerb	word=send	class=NP	class=ing	-1
startLemmaClassVerb	word=show	class=NP	class=inf	-1
startLemmaClassVerb	word=show	class=NP	class=ing	-1
startLemmaClassVerb	word=sign	class=to	class=inf	2
startLemmaClassVerb	word=speak	class=NP	class=#	2
startLemmaClassVerb	word=spend	class=NP	class=#	2
startLemmaClassVerb	word=spend	class=NP	class=ing	-2
startLemmaClassVerb	word=stop	class=NP	class=#	2
startLemmaClassVerb	word=struggle	class=to	class=inf	-1
startLemmaClassVerb	word=tell	class=NNP	class=#	-1
startLemmaClassVerb	word=tell	class=NP	class=#	-5
startLemmaClassVerb	word=tell	class=PRP	class=fin	4
startLemmaClassVerb	word=tell	class=QO	class=#	2
startLemmaClassVerb	word=tell	class=that	class=fin	3
startLemmaClassVerb	word=tend	class=to	class=inf	-3
startLemmaClassVerb	word=threaten	class=NP	class=#	-2
startLemmaClassVerb	word=try	class=to	class=inf	-1
startLemmaClassVerb	word=under	class=NP	class=#	-1
startLemmaClassVerb	word=urge	class=to	class=inf	2
startLemmaClassVerb	word=use	class=NP	class=#	1
startLemmaClassVerb	word=use	class=NP	class=inf	-4
startLemmaClassVerb	word=view	class=NP	class=#	-1
startLemmaClassVerb	word=view	class=NP	class=fin	4
startLemmaClassVerb	word=voice	class=NP	class=#	-1
startLemmaClassVerb	word=vow	class=to	class=inf	1
startLemmaClassVerb	word=want	class=whether	class=fin	1
startLemmaClassVerb	word=work	class=NP	class=#	1
startLemmaClassVerb	word=write	class=that	class=fin	2
startLemmaFrameDistance	word=accord	frame=IN>NP	n=2	-1
startLemmaFrameDistance	word=accord	frame=IN>NP	n=4	5
startLemmaFrameDistance	word=accord	frame=IN>NP	n=6	5
startLemmaFrameDistance	word=accuse	frame=of>ing	n=1	3
startLemmaFrameDistance	word=agree	frame=to>inf	n=1	1
startLemmaFrameDistance	word=appear	frame=to>inf	n=3	1
startLemmaFrameDistance	word=argue	frame=,>inf	n=2	1
startLemmaFrameDistance	word=ask	frame=NP>.	n=2	1
startLemmaFrameDistance	word=ask	frame=for>NP	n=2	1
startLemmaFrameDistance	word=call	frame=PRP>QO	n=1	4
startLemmaFrameDistance	word=cast	frame=NP>.	n=3	1
startLemmaFrameDistance	word=claim	frame=to>inf	n=1	1
startLemmaFrameDistance	word=continue	frame=to>inf	n=1	-3
startLemmaFrameDistance	word=continue	frame=to>inf	n=3	4
startLemmaFrameDistance	word=decision	frame=to>inf	n=1	1
startLemmaFrameDistance	word=decline	frame=to>inf	n=3	2
startLemmaFrameDistance	word=express	frame=NP>that	n=1	-1
startLemmaFrameDistance	word=express	frame=NP>that	n=2	1
startLemmaFrameDistance	word=eye	frame=of>NP	n=2	-2
startLemmaFrameDistance	word=eye	frame=of>NP	n=4	3
startLemmaFrameDistance	word=fail	frame=to>inf	n=1	-1
startLemmaFrameDistance	word=focus	frame=on>NP	n=2	1
startLemmaFrameDistance	word=for	frame=NNP>,	n=3	1
startLemmaFrameDistance	word=go	frame=on>to	n=4	5
startLemmaFrameDistance	word=hope	frame=to>inf	n=1	1
startLemmaFrameDistance	word=issue	frame=NP>ing	n=3	2
startLemmaFrameDistance	word=know	frame=as>NNP	n=2	1
startLemmaFrameDistance	word=look	frame=to>inf	n=2	1
startLemmaFrameDistance	word=need	frame=to>inf	n=1	-1
startLemmaFrameDistance	word=opinion	frame=of>NNP	n=6	2
startLemmaFrameDistance	word=pay	frame=NP>,	n=3	1
startLemmaFrameDistance	word=plan	frame=to>inf	n=1	3
startLemmaFrameDistance	word=plan	frame=to>inf	n=3	-1
startLemmaFrameDistance	word=refer	frame=IN>NP	n=2	1
startLemmaFrameDistance	word=refuse	frame=to>inf	n=3	3
startLemmaFrameDistance	word=release	frame=NP>that	n=4	1
startLemmaFrameDistance	word=remind	frame=NP>to	n=1	2
startLemmaFrameDistance	word=respond	frame=IN>NP	n=2	3
startLemmaFrameDistance	word=respond	frame=IN>NP	n=4	-1
startLemmaFrameDistance	word=say	frame=NNP>,	n=1	-3
startLemmaFrameDistance	word=say	frame=NNP>,	n=6	6
startLemmaFrameDistance	word=say	frame=NNP>fin	n=1	1
startLemmaFrameDistance	word=say	frame=NP>that	n=1	-1
startLemmaFrameDistance	word=say	frame=PRP>fin	n=1	4
startLemmaFrameDistance	word=see	frame=by>NP	n=5	1
startLemmaFrameDistance	word=seek	frame=to>inf	n=1	-1
startLemmaFrameDistance	word=seek	frame=to>inf	n=2	1
startLemmaFrameDistance	word=seem	frame=to>inf	n=1	-2
startLemmaFrameDistance	word=seem	frame=to>inf	n=3	1
startLemmaFrameDistance	word=tell	frame=NP>fin	n=1	-3
startLemmaFrameDistance	word=tell	frame=NP>fin	n=2	1
startLemmaFrameDistance	word=tell	frame=PRP>fin	n=2	2
startLemmaFrameDistance	word=tell	frame=to>inf	n=1	1
startLemmaFrameDistance	word=tend	frame=to>inf	n=1	-3
startLemmaFrameDistance	word=tend	frame=to>inf	n=3	1
startLemmaFrameDistance	word=try	frame=to>inf	n=1	-4
startLemmaFrameDistance	word=try	frame=to>inf	n=2	-1
startLemmaFrameDistance	word=try	frame=to>inf	n=3	1
startLemmaFrameDistance	word=urge	frame=NP>to	n=2	1
startLemmaFrameDistance	word=use	frame=NP>to	n=1	-3
startLemmaFrameDistance	word=view	frame=as>NP	n=1	1
startLemmaFrameDistance	word=view	frame=of>NNP	n=6	1
startLemmaFrameDistance	word=vow	frame=to>inf	n=1	1
startLemmaFrameDistance	word=want	frame=to>inf	n=3	2
startLemmaOpener	word=accord	opener=7	4
startLemmaOpener	word=accord	opener=to	-3
startLemmaOpener	word=appear	opener=to	-1
startLemmaOpener	word=ask	opener=13	6
startLemmaOpener	word=ask	opener=7	-3
startLemmaOpener	word=ask	opener=if	4
startLemmaOpener	word=ask	opener=whether	4
startLemmaOpener	word=attribute	opener=7	-6
startLemmaOpener	word=attribute	opener=to-next	5
startLemmaOpener	word=come	opener=7	1
startLemmaOpener	word=compare	opener=to-next	2
startLemmaOpener	word=continue	opener=7	2
startLemmaOpener	word=continue	opener=to	-4
startLemmaOpener	word=decline	opener=7	1
startLemmaOpener	word=express	opener=that	1
startLemmaOpener	word=fail	opener=7	2
startLemmaOpener	word=fail	opener=to	-1
startLemmaOpener	word=give	opener=7	2
startLemmaOpener	word=give	opener=to-next	-1
startLemmaOpener	word=go	opener=7	8
startLemmaOpener	word=go	opener=to	-2
startLemmaOpener	word=go	opener=to-next	-3
startLemmaOpener	word=hope	opener=to	1
startLemmaOpener	word=intend	opener=7	-2
startLemmaOpener	word=intend	opener=to	2
startLemmaOpener	word=know	opener=13	-1
startLemmaOpener	word=know	opener=15	1
startLemmaOpener	word=let	opener=that	2
startLemmaOpener	word=let	opener=that-next	-2
startLemmaOpener	word=liken	opener=to-next	1
startLemmaOpener	word=look	opener=7	1
startLemmaOpener	word=need	opener=to	-1
startLemmaOpener	word=opposition	opener=7	1
startLemmaOpener	word=pay	opener=7	3
startLemmaOpener	word=pay	opener=to-next	-5
startLemmaOpener	word=plan	opener=to	1
startLemmaOpener	word=plead	opener=to	2
startLemmaOpener	word=pledge	opener=to	2
startLemmaOpener	word=promise	opener=7	-4
startLemmaOpener	word=promise	opener=that	1
startLemmaOpener	word=promise	opener=that-next	-1
startLemmaOpener	word=promise	opener=to	4
startLemmaOpener	word=push	opener=to	2
startLemmaOpener	word=put	opener=13	1
startLemmaOpener	word=release	opener=mark	2
startLemmaOpener	word=require	opener=to-next	1
startLemmaOpener	word=say	opener=15	3
startLemmaOpener	word=say	opener=none	1
startLemmaOpener	word=say	opener=that	1
startLemmaOpener	word=say	opener=to	-2
startLemmaOpener	word=say	opener=to-next	6
startLemmaOpener	word=seem	opener=that	-1
startLemmaOpener	word=seem	opener=that-next	2
startLemmaOpener	word=seem	opener=to	-2
startLemmaOpener	word=seem	opener=to-next	1
startLemmaOpener	word=sign	opener=to	2
startLemmaOpener	word=struggle	opener=7	1
startLemmaOpener	word=struggle	opener=to	-1
startLemmaOpener	word=take	opener=7	1
startLemmaOpener	word=tell	opener=13	-1
startLemmaOpener	word=tell	opener=14	1
startLemmaOpener	word=tell	opener=7	-3
startLemmaOpener	word=tend	opener=7	2
startLemmaOpener	word=tend	opener=to	-3
startLemmaOpener	word=threaten	opener=7	-3
startLemmaOpener	word=threaten	opener=to	4
startLemmaOpener	word=try	opener=7	4
startLemmaOpener	word=try	opener=to	-4
startLemmaOpener	word=urge	opener=to	2
startLemmaOpener	word=use	opener=7	8
startLemmaOpener	word=use	opener=to-next	-6
startLemmaOpener	word=view	opener=14	1
startLemmaOpener	word=vote	opener=to	1
startLemmaOpener	word=vow	opener=7	-4
startLemmaOpener	word=vow	opener=to	6
startLemmaOpener	word=work	opener=7	1
startLemmaOpener	word=write	opener=that	1
startLemmaPrevious	word=:	class=:	15
startLemmaPrevious	word=accord	class=,	21
startLemmaPrevious	word=accord	class=IN	-7
startLemmaPrevious	word=accord	class=ing	-4
startLemmaPrevious	word=accuse	class=fin	5
startLemmaPrevious	word=add	class=,	6
startLemmaPrevious	word=add	class=fin	-1
startLemmaPrevious	word=admit	class=fin	2
startLemmaPrevious	word=advice	class=NP	1
startLemmaPrevious	word=advise	class=fin	4
startLemmaPrevious	word=aim	class=at	2
startLemmaPrevious	word=aim	class=fin	-1
startLemmaPrevious	word=allow	class=fin	1
startLemmaPrevious	word=announce	class=fin	1
startLemmaPrevious	word=apologize	class=NP	1
startLemmaPrevious	word=appear	class=fin	3
startLemmaPrevious	word=appear	class=inf	3
startLemmaPrevious	word=argue	class=,	5
startLemmaPrevious	word=argue	class=inf	-2
startLemmaPrevious	word=ask	class=NNP	9
startLemmaPrevious	word=ask	class=NP	4
startLemmaPrevious	word=ask	class=about	1
startLemmaPrevious	word=ask	class=inf	-1
startLemmaPrevious	word=ask	class=pp	3
startLemmaPrevious	word=attack	class=NP	-1
startLemmaPrevious	word=attack	class=fin	2
startLemmaPrevious	word=attack	class=on	1
startLemmaPrevious	word=attribute	class=fin	2
startLemmaPrevious	word=avoid	class=fin	-2
startLemmaPrevious	word=back	class=fin	1
startLemmaPrevious	word=become	class=fin	-4
startLemmaPrevious	word=begin	class=fin	-8
startLemmaPrevious	word=believe	class=fin	5
startLemmaPrevious	word=blame	class=fin	2
startLemmaPrevious	word=call	class=fin	3
startLemmaPrevious	word=call	class=for	8
startLemmaPrevious	word=call	class=ing	1
startLemmaPrevious	word=cast	class=fin	-3
startLemmaPrevious	word=cast	class=for	2
startLemmaPrevious	word=challenge	class=fin	2
startLemmaPrevious	word=cite	class=ing	2
startLemmaPrevious	word=claim	class=fin	5
startLemmaPrevious	word=come	class=fin	-1
startLemmaPrevious	word=comment	class=on	1
startLemmaPrevious	word=compare	class=fin	3
startLemmaPrevious	word=confirm	class=fin	1
startLemmaPrevious	word=consider	class=fin	12
startLemmaPrevious	word=continue	class=fin	-7
startLemmaPrevious	word=continue	class=inf	1
startLemmaPrevious	word=criticize	class=fin	1
startLemmaPrevious	word=decline	class=inf	2
startLemmaPrevious	word=decline	class=on	2
startLemmaPrevious	word=defend	class=fin	5
startLemmaPrevious	word=deliver	class=of	1
startLemmaPrevious	word=deny	class=fin	4
startLemmaPrevious	word=describe	class=fin	3
startLemmaPrevious	word=discuss	class=fin	2
startLemmaPrevious	word=distance	class=fin	-1
startLemmaPrevious	word=distance	class=from	3
startLemmaPrevious	word=draw	class=fin	-2
startLemmaPrevious	word=email	class=fin	-1
startLemmaPrevious	word=embrace	class=fin	1
startLemmaPrevious	word=expect	class=fin	11
startLemmaPrevious	word=explain	class=,	1
startLemmaPrevious	word=express	class=fin	-3
startLemmaPrevious	word=eye	class=,	4
startLemmaPrevious	word=eye	class=of	-2
startLemmaPrevious	word=fail	class=fin	-2
startLemmaPrevious	word=favor	class=fin	1
startLemmaPrevious	word=feel	class=fin	1
startLemmaPrevious	word=find	class=fin	3
startLemmaPrevious	word=focus	class=on	7
startLemmaPrevious	word=for	class=,	8
startLemmaPrevious	word=for	class=for	-7
startLemmaPrevious	word=give	class=fin	-4
startLemmaPrevious	word=go	class=fin	-4
startLemmaPrevious	word=go	class=inf	8
startLemmaPrevious	word=go	class=on	-2
startLemmaPrevious	word=highlight	class=fin	1
startLemmaPrevious	word=hint	class=at	1
startLemmaPrevious	word=hold	class=fin	-3
startLemmaPrevious	word=hope	class=fin	3
startLemmaPrevious	word=hope	class=inf	-1
startLemmaPrevious	word=in	class=,	14
startLemmaPrevious	word=in	class=in	-8
startLemmaPrevious	word=inform	class=NP	1
startLemmaPrevious	word=intend	class=fin	3
startLemmaPrevious	word=issue	class=fin	-4
startLemmaPrevious	word=issue	class=ing	5
startLemmaPrevious	word=know	class=NP	1
startLemmaPrevious	word=know	class=as	5
startLemmaPrevious	word=lay	class=RP	1
startLemmaPrevious	word=let	class=NP	1
startLemmaPrevious	word=like	class=fin	1
startLemmaPrevious	word=liken	class=fin	1
startLemmaPrevious	word=list	class=fin	4
startLemmaPrevious	word=look	class=IN	3
startLemmaPrevious	word=look	class=to	2
startLemmaPrevious	word=make	class=NP	2
startLemmaPrevious	word=make	class=fin	-10
startLemmaPrevious	word=make	class=for	2
startLemmaPrevious	word=make	class=of	1
startLemmaPrevious	word=mention	class=fin	6
startLemmaPrevious	word=mock	class=fin	1
startLemmaPrevious	word=nominate	class=fin	3
startLemmaPrevious	word=note	class=,	3
startLemmaPrevious	word=of	class=of	2
startLemmaPrevious	word=offer	class=fin	-1
startLemmaPrevious	word=open	class=about	1
startLemmaPrevious	word=opinion	class=,	6
startLemmaPrevious	word=opposition	class=IN	1
startLemmaPrevious	word=order	class=fin	4
startLemmaPrevious	word=pass	class=NP	1
startLemmaPrevious	word=pay	class=IN	4
startLemmaPrevious	word=pay	class=fin	-2
startLemmaPrevious	word=plan	class=inf	-1
startLemmaPrevious	word=plead	class=NNP	2
startLemmaPrevious	word=point	class=,	5
startLemmaPrevious	word=point	class=IN	1
startLemmaPrevious	word=point	class=fin	-9
startLemmaPrevious	word=praise	class=fin	1
startLemmaPrevious	word=predict	class=fin	3
startLemmaPrevious	word=present	class=fin	-1
startLemmaPrevious	word=promise	class=,	1
startLemmaPrevious	word=propose	class=fin	7
startLemmaPrevious	word=provide	class=fin	-3
startLemmaPrevious	word=push	class=NNP	1
startLemmaPrevious	word=put	class=,	2
startLemmaPrevious	word=question	class=fin	2
startLemmaPrevious	word=recall	class=fin	2
startLemmaPrevious	word=refer	class=IN	1
startLemmaPrevious	word=refuse	class=inf	2
startLemmaPrevious	word=release	class=NP	-1
startLemmaPrevious	word=release	class=ing	5
startLemmaPrevious	word=remain	class=fin	-3
startLemmaPrevious	word=remind	class=NP	3
startLemmaPrevious	word=remind	class=fin	-4
startLemmaPrevious	word=remind	class=of	1
startLemmaPrevious	word=report	class=,	8
startLemmaPrevious	word=report	class=fin	6
startLemmaPrevious	word=reportedly	class=ADV	1
startLemmaPrevious	word=respond	class=IN	2
startLemmaPrevious	word=respond	class=NP	-4
startLemmaPrevious	word=respond	class=fin	-1
startLemmaPrevious	word=respond	class=ing	4
startLemmaPrevious	word=response	class=IN	1
startLemmaPrevious	word=reveal	class=fin	1
startLemmaPrevious	word=rule	class=RP	4
startLemmaPrevious	word=say	class=,	13
startLemmaPrevious	word=say	class=.	5
startLemmaPrevious	word=say	class=:	1
startLemmaPrevious	word=say	class=NNP	1
startLemmaPrevious	word=say	class=about	2
startLemmaPrevious	word=say	class=fin	5
startLemmaPrevious	word=say	class=on	-1
startLemmaPrevious	word=see	class=as	1
startLemmaPrevious	word=see	class=fin	9
startLemmaPrevious	word=see	class=for	-1
startLemmaPrevious	word=seek	class=fin	1
startLemmaPrevious	word=seem	class=ADJ	-1
startLemmaPrevious	word=seem	class=fin	5
startLemmaPrevious	word=send	class=fin	-7
startLemmaPrevious	word=send	class=ing	3
startLemmaPrevious	word=set	class=fin	-1
startLemmaPrevious	word=show	class=fin	2
startLemmaPrevious	word=sign	class=fin	-2
startLemmaPrevious	word=sign	class=ing	1
startLemmaPrevious	word=speak	class=about	5
startLemmaPrevious	word=speak	class=of	6
startLemmaPrevious	word=spend	class=fin	-6
startLemmaPrevious	word=spend	class=ing	4
startLemmaPrevious	word=start	class=fin	-7
startLemmaPrevious	word=stop	class=fin	-4
startLemmaPrevious	word=stop	class=ing	3
startLemmaPrevious	word=struggle	class=inf	1
startLemmaPrevious	word=suggest	class=fin	10
startLemmaPrevious	word=support	class=fin	8
startLemmaPrevious	word=take	class=NP	-1
startLemmaPrevious	word=take	class=at	5
startLemmaPrevious	word=take	class=fin	-6
startLemmaPrevious	word=take	class=inf	1
startLemmaPrevious	word=talk	class=NP	1
startLemmaPrevious	word=talk	class=about	5
startLemmaPrevious	word=talk	class=fin	-3
startLemmaPrevious	word=tell	class=,	6
startLemmaPrevious	word=tell	class=.	3
startLemmaPrevious	word=tell	class=NNP	3
startLemmaPrevious	word=tell	class=NP	2
startLemmaPrevious	word=tell	class=PRP	6
startLemmaPrevious	word=tell	class=about	-1
startLemmaPrevious	word=tell	class=fin	-10
startLemmaPrevious	word=tell	class=ing	-1
startLemmaPrevious	word=tend	class=fin	-3
startLemmaPrevious	word=tend	class=inf	1
startLemmaPrevious	word=think	class=fin	5
startLemmaPrevious	word=threaten	class=fin	2
startLemmaPrevious	word=throw	class=IN	1
startLemmaPrevious	word=to	class=,	6
startLemmaPrevious	word=to	class=IN	-6
startLemmaPrevious	word=try	class=fin	-2
startLemmaPrevious	word=try	class=inf	1
startLemmaPrevious	word=try	class=to	-1
startLemmaPrevious	word=turn	class=fin	-7
startLemmaPrevious	word=under	class=,	1
startLemmaPrevious	word=under	class=under	-2
startLemmaPrevious	word=urge	class=NP	2
startLemmaPrevious	word=use	class=fin	-7
startLemmaPrevious	word=use	class=for	1
startLemmaPrevious	word=use	class=inf	4
startLemmaPrevious	word=view	class=,	6
startLemmaPrevious	word=voice	class=fin	-4
startLemmaPrevious	word=vote	class=NNP	1
startLemmaPrevious	word=vote	class=fin	-2
startLemmaPrevious	word=vote	class=for	6
startLemmaPrevious	word=vow	class=fin	1
startLemmaPrevious	word=vow	class=inf	-1
startLemmaPrevious	word=want	class=fin	1
startLemmaPrevious	word=want	class=inf	1
startLemmaPrevious	word=warn	class=NP	2
startLemmaPrevious	word=warn	class=fin	-3
startLemmaPrevious	word=welcome	class=fin	1
startLemmaPrevious	word=write	class=,	3
startLemmaPrevious	word=write	class=fin	-1
startLemmaPreviousWord	word=:	word=:	n=1	15
startLemmaPreviousWord	word=accord	word=?	n=4	10
startLemmaPreviousWord	word=accord	word=?	n=6	12
startLemmaPreviousWord	word=accord	word=according	n=1	-3
startLemmaPreviousWord	word=accord	word=to	n=2	-7
startLemmaPreviousWord	word=accuse	word=accused	n=1	5
startLemmaPreviousWord	word=advise	word=advises	n=1	1
startLemmaPreviousWord	word=aim	word=aimed	n=1	-1
startLemmaPreviousWord	word=appear	word=appears	n=1	6
startLemmaPreviousWord	word=argue	word=?	n=2	5
startLemmaPreviousWord	word=argue	word=argued	n=1	1
startLemmaPreviousWord	word=ask	word=ask	n=1	-1
startLemmaPreviousWord	word=ask	word=for	n=2	1
startLemmaPreviousWord	word=attack	word=attacked	n=1	2
startLemmaPreviousWord	word=attack	word=on	n=2	1
startLemmaPreviousWord	word=attribute	word=attributed	n=1	2
startLemmaPreviousWord	word=become	word=become	n=1	-1
startLemmaPreviousWord	word=begin	word=began	n=1	-5
startLemmaPreviousWord	word=call	word=called	n=1	1
startLemmaPreviousWord	word=call	word=calling	n=1	1
startLemmaPreviousWord	word=call	word=calls	n=1	1
startLemmaPreviousWord	word=call	word=for	n=2	8
startLemmaPreviousWord	word=cast	word=cast	n=1	-3
startLemmaPreviousWord	word=cast	word=for	n=3	2
startLemmaPreviousWord	word=challenge	word=challenged	n=1	2
startLemmaPreviousWord	word=claim	word=claims	n=1	2
startLemmaPreviousWord	word=come	word=come	n=1	-1
startLemmaPreviousWord	word=comment	word=on	n=2	1
startLemmaPreviousWord	word=compare	word=compared	n=1	1
startLemmaPreviousWord	word=consider	word=considered	n=1	5
startLemmaPreviousWord	word=continue	word=continued	n=1	-3
startLemmaPreviousWord	word=criticize	word=criticized	n=1	2
startLemmaPreviousWord	word=decline	word=on	n=4	1
startLemmaPreviousWord	word=defend	word=defended	n=1	2
startLemmaPreviousWord	word=deliver	word=of	n=3	1
startLemmaPreviousWord	word=deny	word=denied	n=1	1
startLemmaPreviousWord	word=describe	word=described	n=1	6
startLemmaPreviousWord	word=distance	word=from	n=3	3
startLemmaPreviousWord	word=email	word=emailed	n=1	-1
startLemmaPreviousWord	word=expect	word=expect	n=1	2
startLemmaPreviousWord	word=expect	word=expected	n=1	2
startLemmaPreviousWord	word=express	word=expressed	n=1	-2
startLemmaPreviousWord	word=eye	word=?	n=4	3
startLemmaPreviousWord	word=eye	word=of	n=2	-2
startLemmaPreviousWord	word=fail	word=failed	n=1	-2
startLemmaPreviousWord	word=find	word=found	n=1	6
startLemmaPreviousWord	word=focus	word=on	n=2	2
startLemmaPreviousWord	word=for	word=?	n=3	2
startLemmaPreviousWord	word=for	word=?	n=6	1
startLemmaPreviousWord	word=for	word=for	n=1	-7
startLemmaPreviousWord	word=give	word=gave	n=1	-1
startLemmaPreviousWord	word=give	word=to	n=3	1
startLemmaPreviousWord	word=go	word=on	n=2	-5
startLemmaPreviousWord	word=go	word=went	n=1	-2
startLemmaPreviousWord	word=hear	word=?	n=3	1
startLemmaPreviousWord	word=hint	word=at	n=2	1
startLemmaPreviousWord	word=hold	word=held	n=1	-1
startLemmaPreviousWord	word=hope	word=hopes	n=1	2
startLemmaPreviousWord	word=identify	word=identified	n=1	1
startLemmaPreviousWord	word=in	word=?	n=5	2
startLemmaPreviousWord	word=in	word=?	n=6	3
startLemmaPreviousWord	word=in	word=in	n=1	-8
startLemmaPreviousWord	word=issue	word=issued	n=1	-5
startLemmaPreviousWord	word=know	word=as	n=2	4
startLemmaPreviousWord	word=launch	word=launched	n=1	-2
startLemmaPreviousWord	word=let	word=let	n=1	-1
startLemmaPreviousWord	word=like	word=like	n=1	2
startLemmaPreviousWord	word=liken	word=likened	n=1	1
startLemmaPreviousWord	word=look	word=to	n=2	2
startLemmaPreviousWord	word=make	word=for	n=3	1
startLemmaPreviousWord	word=make	word=made	n=1	-6
startLemmaPreviousWord	word=make	word=of	n=3	2
startLemmaPreviousWord	word=mention	word=mention	n=1	1
startLemmaPreviousWord	word=nominate	word=nominated	n=1	2
startLemmaPreviousWord	word=of	word=of	n=1	2
startLemmaPreviousWord	word=offer	word=offer	n=1	-2
startLemmaPreviousWord	word=offer	word=offering	n=1	1
startLemmaPreviousWord	word=offer	word=on	n=3	1
startLemmaPreviousWord	word=opinion	word=?	n=6	3
startLemmaPreviousWord	word=opposition	word=opposition	n=1	-1
startLemmaPreviousWord	word=opposition	word=to	n=2	3
startLemmaPreviousWord	word=order	word=ordered	n=1	4
startLemmaPreviousWord	word=pay	word=paid	n=1	-1
startLemmaPreviousWord	word=pay	word=to	n=3	5
startLemmaPreviousWord	word=point	word=?	n=3	3
startLemmaPreviousWord	word=point	word=pointed	n=1	-3
startLemmaPreviousWord	word=point	word=to	n=2	3
startLemmaPreviousWord	word=present	word=presented	n=1	-1
startLemmaPreviousWord	word=propose	word=proposed	n=1	5
startLemmaPreviousWord	word=provide	word=provided	n=1	-1
startLemmaPreviousWord	word=put	word=?	n=3	1
startLemmaPreviousWord	word=put	word=put	n=1	-2
startLemmaPreviousWord	word=question	word=questions	n=1	1
startLemmaPreviousWord	word=raise	word=about	n=3	1
startLemmaPreviousWord	word=recall	word=recalled	n=1	1
startLemmaPreviousWord	word=refer	word=to	n=2	1
startLemmaPreviousWord	word=release	word=released	n=1	-4
startLemmaPreviousWord	word=remain	word=remain	n=1	-1
startLemmaPreviousWord	word=remind	word=of	n=3	1
startLemmaPreviousWord	word=remind	word=reminded	n=1	-1
startLemmaPreviousWord	word=report	word=?	n=4	6
startLemmaPreviousWord	word=report	word=reported	n=1	1
startLemmaPreviousWord	word=reportedly	word=reportedly	n=1	1
startLemmaPreviousWord	word=respond	word=to	n=2	1
startLemmaPreviousWord	word=response	word=to	n=2	1
startLemmaPreviousWord	word=rule	word=out	n=2	5
startLemmaPreviousWord	word=say	word=?	n=2	12
startLemmaPreviousWord	word=say	word=?	n=6	5
startLemmaPreviousWord	word=say	word=of	n=2	2
startLemmaPreviousWord	word=say	word=raised	n=3	1
startLemmaPreviousWord	word=say	word=said	n=1	4
startLemmaPreviousWord	word=say	word=say	n=1	6
startLemmaPreviousWord	word=say	word=saying	n=1	4
startLemmaPreviousWord	word=say	word=says	n=1	9
startLemmaPreviousWord	word=see	word=as	n=2	3
startLemmaPreviousWord	word=see	word=see	n=1	9
startLemmaPreviousWord	word=see	word=sees	n=1	1
startLemmaPreviousWord	word=seem	word=seemed	n=1	3
startLemmaPreviousWord	word=seem	word=seems	n=1	2
startLemmaPreviousWord	word=send	word=sent	n=1	-7
startLemmaPreviousWord	word=show	word=show	n=1	2
startLemmaPreviousWord	word=sign	word=signed	n=1	-2
startLemmaPreviousWord	word=speak	word=of	n=3	1
startLemmaPreviousWord	word=spend	word=spent	n=1	-5
startLemmaPreviousWord	word=start	word=started	n=1	-5
startLemmaPreviousWord	word=stop	word=stopped	n=1	-1
startLemmaPreviousWord	word=suggest	word=suggested	n=1	1
startLemmaPreviousWord	word=suggest	word=suggests	n=1	1
startLemmaPreviousWord	word=support	word=support	n=1	4
startLemmaPreviousWord	word=support	word=supported	n=1	1
startLemmaPreviousWord	word=take	word=at	n=3	6
startLemmaPreviousWord	word=take	word=took	n=1	-5
startLemmaPreviousWord	word=talk	word=about	n=2	2
startLemmaPreviousWord	word=tell	word=?	n=3	3
startLemmaPreviousWord	word=tell	word=?	n=5	1
startLemmaPreviousWord	word=tell	word=?	n=6	1
startLemmaPreviousWord	word=tell	word=telling	n=1	-2
startLemmaPreviousWord	word=tell	word=told	n=1	-5
startLemmaPreviousWord	word=think	word=thought	n=1	5
startLemmaPreviousWord	word=threaten	word=threatened	n=1	2
startLemmaPreviousWord	word=to	word=?	n=3	2
startLemmaPreviousWord	word=to	word=to	n=1	-6
startLemmaPreviousWord	word=try	word=to	n=2	-1
startLemmaPreviousWord	word=turn	word=turned	n=1	-3
startLemmaPreviousWord	word=under	word=under	n=1	-2
startLemmaPreviousWord	word=use	word=used	n=1	-3
startLemmaPreviousWord	word=view	word=?	n=6	3
startLemmaPreviousWord	word=voice	word=voiced	n=1	-4
startLemmaPreviousWord	word=vote	word=for	n=2	5
startLemmaPreviousWord	word=vote	word=voted	n=1	-1
startLemmaPreviousWord	word=vow	word=vows	n=1	1
startLemmaPreviousWord	word=want	word=know	n=3	6
startLemmaPreviousWord	word=want	word=wants	n=1	8
startLemmaPreviousWord	word=write	word=?	n=2	1
startLemmaWord	word=accuse	word=of	4
startLemmaWord	word=agree	word=to	1
startLemmaWord	word=apologize	word=for	2
startLemmaWord	word=appear	word=to	-1
startLemmaWord	word=ask	word=about	3
startLemmaWord	word=ask	word=if	4
startLemmaWord	word=ask	word=whether	3
startLemmaWord	word=assure	word=he	1
startLemmaWord	word=continue	word=to	-4
startLemmaWord	word=criticize	word=for	1
startLemmaWord	word=describe	word=as	2
startLemmaWord	word=express	word=that	1
startLemmaWord	word=fail	word=to	-1
startLemmaWord	word=go	word=to	-3
startLemmaWord	word=hope	word=to	1
startLemmaWord	word=intend	word=to	1
startLemmaWord	word=let	word=that	2
startLemmaWord	word=make	word=it	-2
startLemmaWord	word=make	word=that	2
startLemmaWord	word=need	word=to	-2
startLemmaWord	word=note	word=but	1
startLemmaWord	word=plan	word=to	1
startLemmaWord	word=pledge	word=to	1
startLemmaWord	word=promise	word=that	1
startLemmaWord	word=promise	word=to	3
startLemmaWord	word=push	word=to	1
startLemmaWord	word=put	word=it	-1
startLemmaWord	word=question	word=about	1
startLemmaWord	word=remind	word=of	2
startLemmaWord	word=say	word=and	3
startLemmaWord	word=say	word=that	2
startLemmaWord	word=say	word=to	-1
startLemmaWord	word=seem	word=that	-2
startLemmaWord	word=seem	word=to	-3
startLemmaWord	word=sign	word=to	2
startLemmaWord	word=struggle	word=to	-1
startLemmaWord	word=talk	word=about	1
startLemmaWord	word=tell	word=he	2
startLemmaWord	word=tell	word=she	1
startLemmaWord	word=tell	word=that	3
startLemmaWord	word=tend	word=to	-3
startLemmaWord	word=try	word=to	-1
startLemmaWord	word=urge	word=to	2
startLemmaWord	word=vow	word=to	1
startLemmaWord	word=want	word=whether	1
startLemmaWord	word=write	word=that	2
startOpener	opener=13	11
startOpener	opener=14	-4
startOpener	opener=15	7
startOpener	opener=7	7
startOpener	opener=8	-5
startOpener	opener=if	5
startOpener	opener=none	12
startOpener	opener=that	8
startOpener	opener=that-next	5
startOpener	opener=to	7
startOpener	opener=to-next	7
startOpener	opener=whether	6
startOpenerDistance	opener=13	n=1	8
startOpenerDistance	opener=13	n=2	2
startOpenerDistance	opener=13	n=3	3
startOpenerDistance	opener=13	n=4	-1
startOpenerDistance	opener=14	n=2	-1
startOpenerDistance	opener=14	n=3	-3
startOpenerDistance	opener=14	n=4	-2
startOpenerDistance	opener=14	n=5	1
startOpenerDistance	opener=14	n=6	7
startOpenerDistance	opener=15	n=2	2
startOpenerDistance	opener=15	n=3	2
startOpenerDistance	opener=15	n=4	1
startOpenerDistance	opener=15	n=5	1
startOpenerDistance	opener=15	n=6	2
startOpenerDistance	opener=7	n=2	4
startOpenerDistance	opener=7	n=3	4
startOpenerDistance	opener=7	n=4	4
startOpenerDistance	opener=7	n=5	1
startOpenerDistance	opener=if	n=1	2
startOpenerDistance	opener=mark	n=4	1
startOpenerDistance	opener=none	n=1	6
startOpenerDistance	opener=none	n=2	7
startOpenerDistance	opener=none	n=3	4
startOpenerDistance	opener=none	n=4	4
startOpenerDistance	opener=none	n=5	3
startOpenerDistance	opener=none	n=6	1
startOpenerDistance	opener=that	n=1	4
startOpenerDistance	opener=that	n=6	1
startOpenerDistance	opener=that-next	n=1	1
startOpenerDistance	opener=that-next	n=2	2
startOpenerDistance	opener=that-next	n=3	2
startOpenerDistance	opener=that-next	n=5	-2
startOpenerDistance	opener=to	n=1	2
startOpenerDistance	opener=to	n=2	2
startOpenerDistance	opener=to	n=4	3
startOpenerDistance	opener=to-next	n=1	3
startOpenerDistance	opener=to-next	n=2	3
startOpenerDistance	opener=to-next	n=3	1
startOpenerDistance	opener=to-next	n=5	2
startPreviousClass	class=,	class=ADV	2
startPreviousClass	class=,	class=EX	1
startPreviousClass	class=,	class=NNP	3
startPreviousClass	class=,	class=NP	12
startPreviousClass	class=,	class=PRP	8
startPreviousClass	class=,	class=QO	15
startPreviousClass	class=,	class=and	8
startPreviousClass	class=,	class=because	3
startPreviousClass	class=,	class=but	1
startPreviousClass	class=,	class=by	1
startPreviousClass	class=,	class=fin	15
startPreviousClass	class=,	class=from	4
startPreviousClass	class=,	class=in	3
startPreviousClass	class=,	class=that	13
startPreviousClass	class=,	class=to	1
startPreviousClass	class=.	class=NNP	-11
startPreviousClass	class=.	class=NP	-7
startPreviousClass	class=:	class=NNP	5
startPreviousClass	class=:	class=NP	6
startPreviousClass	class=:	class=QO	11
startPreviousClass	class=:	class=inf	1
startPreviousClass	class=ADV	class=ADJ	-4
startPreviousClass	class=ADV	class=ADV	-1
startPreviousClass	class=ADV	class=NP	-8
startPreviousClass	class=ADV	class=ing	-9
startPreviousClass	class=ADV	class=that	-2
startPreviousClass	class=ADV	class=to	-2
startPreviousClass	class=ADV	class=what	-1
startPreviousClass	class=DASH	class=that	5
startPreviousClass	class=IN	class=NNP	-1
startPreviousClass	class=IN	class=NP	1
startPreviousClass	class=NNP	class=IN	8
startPreviousClass	class=NNP	class=NP	5
startPreviousClass	class=NNP	class=PRP	5
startPreviousClass	class=NNP	class=about	6
startPreviousClass	class=NNP	class=fin	-1
startPreviousClass	class=NNP	class=for	3
startPreviousClass	class=NNP	class=that	5
startPreviousClass	class=NNP	class=to	5
startPreviousClass	class=NP	class=PRP	-2
startPreviousClass	class=NP	class=QO	-6
startPreviousClass	class=NP	class=about	2
startPreviousClass	class=NP	class=as	3
startPreviousClass	class=NP	class=for	3
startPreviousClass	class=NP	class=ing	-8
startPreviousClass	class=NP	class=pp	-4
startPreviousClass	class=NP	class=that	-2
startPreviousClass	class=NP	class=to	1
startPreviousClass	class=NP	class=who	-1
startPreviousClass	class=POSS	class=QO	-7
startPreviousClass	class=PRP	class=NP	-1
startPreviousClass	class=PRP	class=QO	-4
startPreviousClass	class=PRP	class=as	-1
startPreviousClass	class=PRP	class=fin	-5
startPreviousClass	class=QO	class=NP	-10
startPreviousClass	class=RP	class=NNP	1
startPreviousClass	class=RP	class=NP	2
startPreviousClass	class=^	class=ADJ	2
startPreviousClass	class=^	class=CC	4
startPreviousClass	class=^	class=EX	3
startPreviousClass	class=^	class=NNP	2
startPreviousClass	class=^	class=NP	2
startPreviousClass	class=^	class=POSS	2
startPreviousClass	class=^	class=PRP	1
startPreviousClass	class=^	class=QO	3
startPreviousClass	class=^	class=RP	-1
startPreviousClass	class=^	class=as	1
startPreviousClass	class=^	class=fin	4
startPreviousClass	class=^	class=if	2
startPreviousClass	class=^	class=inf	1
startPreviousClass	class=^	class=ing	1
startPreviousClass	class=^	class=like	1
startPreviousClass	class=^	class=pp	3
startPreviousClass	class=^	class=to	1
startPreviousClass	class=about	class=NNP	13
startPreviousClass	class=about	class=NP	18
startPreviousClass	class=about	class=PRP	2
startPreviousClass	class=about	class=how	1
startPreviousClass	class=about	class=ing	11
startPreviousClass	class=about	class=what	2
startPreviousClass	class=against	class=NNP	6
startPreviousClass	class=against	class=NP	13
startPreviousClass	class=against	class=ing	3
startPreviousClass	class=among	class=NP	-2
startPreviousClass	class=and	class=NNP	-11
startPreviousClass	class=and	class=NP	-14
startPreviousClass	class=and	class=ing	-1
startPreviousClass	class=as	class=ADJ	2
startPreviousClass	class=as	class=NNP	1
startPreviousClass	class=as	class=PRP	-1
startPreviousClass	class=at	class=NNP	1
startPreviousClass	class=at	class=ing	2
startPreviousClass	class=because	class=PRP	-1
startPreviousClass	class=before	class=NP	-3
startPreviousClass	class=between	class=NP	-1
startPreviousClass	class=by	class=NNP	-10
startPreviousClass	class=by	class=NP	-6
startPreviousClass	class=by	class=ing	-4
startPreviousClass	class=during	class=NP	-6
startPreviousClass	class=fin	class=NP	-1
startPreviousClass	class=fin	class=PRP	-11
startPreviousClass	class=fin	class=QO	-6
startPreviousClass	class=fin	class=that	-4
startPreviousClass	class=for	class=NNP	8
startPreviousClass	class=for	class=NP	7
startPreviousClass	class=for	class=QO	4
startPreviousClass	class=for	class=ing	3
startPreviousClass	class=for	class=pp	1
startPreviousClass	class=from	class=NNP	-3
startPreviousClass	class=from	class=NP	-3
startPreviousClass	class=in	class=NNP	-13
startPreviousClass	class=in	class=NP	-13
startPreviousClass	class=inf	class=NNP	4
startPreviousClass	class=inf	class=NP	3
startPreviousClass	class=inf	class=PRP	2
startPreviousClass	class=inf	class=what	4
startPreviousClass	class=ing	class=NNP	3
startPreviousClass	class=ing	class=NP	4
startPreviousClass	class=ing	class=PRP	2
startPreviousClass	class=into	class=NP	-1
startPreviousClass	class=of	class=NNP	1
startPreviousClass	class=of	class=NP	1
startPreviousClass	class=of	class=QO	1
startPreviousClass	class=of	class=ing	6
startPreviousClass	class=on	class=NP	6
startPreviousClass	class=over	class=NP	6
startPreviousClass	class=pp	class=NP	-7
startPreviousClass	class=than	class=NP	-4
startPreviousClass	class=that	class=NNP	-1
startPreviousClass	class=that	class=NP	-4
startPreviousClass	class=to	class=ing	5
startPreviousClass	class=toward	class=NP	1
startPreviousClass	class=under	class=NP	-1
startPreviousClass	class=with	class=NP	2
startPreviousClassDistance	class=,	class=NNP	n=2	3
startPreviousClassDistance	class=,	class=NP	n=3	1
startPreviousClassDistance	class=,	class=NP	n=6	3
startPreviousClassDistance	class=,	class=PRP	n=6	2
startPreviousClassDistance	class=,	class=QO	n=3	1
startPreviousClassDistance	class=,	class=QO	n=4	2
startPreviousClassDistance	class=,	class=QO	n=5	4
startPreviousClassDistance	class=,	class=and	n=2	3
startPreviousClassDistance	class=,	class=because	n=2	2
startPreviousClassDistance	class=,	class=fin	n=2	6
startPreviousClassDistance	class=,	class=fin	n=4	4
startPreviousClassDistance	class=,	class=that	n=6	5
startPreviousClassDistance	class=:	class=NNP	n=6	2
startPreviousClassDistance	class=:	class=NP	n=6	1
startPreviousClassDistance	class=:	class=QO	n=4	1
startPreviousClassDistance	class=:	class=QO	n=5	2
startPreviousClassDistance	class=ADV	class=ADJ	n=2	-1
startPreviousClassDistance	class=ADV	class=NP	n=3	-1
startPreviousClassDistance	class=DASH	class=that	n=6	4
startPreviousClassDistance	class=NNP	class=IN	n=2	5
startPreviousClassDistance	class=NNP	class=NP	n=2	1
startPreviousClassDistance	class=NNP	class=that	n=5	1
startPreviousClassDistance	class=NP	class=IN	n=2	-1
startPreviousClassDistance	class=NP	class=NP	n=3	2
startPreviousClassDistance	class=NP	class=QO	n=3	-3
startPreviousClassDistance	class=NP	class=as	n=3	1
startPreviousClassDistance	class=NP	class=as	n=5	1
startPreviousClassDistance	class=NP	class=for	n=3	1
startPreviousClassDistance	class=NP	class=ing	n=2	-1
startPreviousClassDistance	class=NP	class=of	n=2	1
startPreviousClassDistance	class=RP	class=NP	n=2	2
startPreviousClassDistance	class=^	class=ADJ	n=1	2
startPreviousClassDistance	class=^	class=CC	n=1	4
startPreviousClassDistance	class=^	class=EX	n=1	3
startPreviousClassDistance	class=^	class=NNP	n=1	2
startPreviousClassDistance	class=^	class=NP	n=1	2
startPreviousClassDistance	class=^	class=POSS	n=1	2
startPreviousClassDistance	class=^	class=PRP	n=1	1
startPreviousClassDistance	class=^	class=QO	n=1	3
startPreviousClassDistance	class=^	class=RP	n=1	-1
startPreviousClassDistance	class=^	class=as	n=1	1
startPreviousClassDistance	class=^	class=fin	n=1	4
startPreviousClassDistance	class=^	class=if	n=1	2
startPreviousClassDistance	class=^	class=inf	n=1	1
startPreviousClassDistance	class=^	class=ing	n=1	1
startPreviousClassDistance	class=^	class=like	n=1	1
startPreviousClassDistance	class=^	class=pp	n=1	3
startPreviousClassDistance	class=^	class=to	n=1	1
startPreviousClassDistance	class=about	class=NNP	n=2	4
startPreviousClassDistance	class=about	class=NNP	n=3	2
startPreviousClassDistance	class=about	class=NP	n=3	2
startPreviousClassDistance	class=about	class=NP	n=4	5
startPreviousClassDistance	class=about	class=NP	n=5	1
startPreviousClassDistance	class=about	class=how	n=3	1
startPreviousClassDistance	class=about	class=ing	n=2	3
startPreviousClassDistance	class=against	class=NNP	n=3	1
startPreviousClassDistance	class=against	class=NP	n=2	4
startPreviousClassDistance	class=against	class=NP	n=3	1
startPreviousClassDistance	class=against	class=NP	n=6	1
startPreviousClassDistance	class=against	class=ing	n=2	2
startPreviousClassDistance	class=as	class=NP	n=2	3
startPreviousClassDistance	class=as	class=NP	n=3	-1
startPreviousClassDistance	class=at	class=NNP	n=3	2
startPreviousClassDistance	class=by	class=NNP	n=2	-5
startPreviousClassDistance	class=by	class=NP	n=2	-1
startPreviousClassDistance	class=by	class=ing	n=2	-1
startPreviousClassDistance	class=fin	class=NP	n=6	1
startPreviousClassDistance	class=fin	class=that	n=2	5
startPreviousClassDistance	class=fin	class=that	n=6	-2
startPreviousClassDistance	class=fin	class=to	n=2	1
startPreviousClassDistance	class=for	class=NNP	n=2	2
startPreviousClassDistance	class=for	class=NNP	n=3	1
startPreviousClassDistance	class=for	class=NP	n=2	1
startPreviousClassDistance	class=for	class=NP	n=5	4
startPreviousClassDistance	class=for	class=ing	n=3	1
startPreviousClassDistance	class=from	class=NP	n=2	-6
startPreviousClassDistance	class=in	class=NP	n=2	-1
startPreviousClassDistance	class=in	class=NP	n=3	-4
startPreviousClassDistance	class=in	class=ing	n=2	-1
startPreviousClassDistance	class=inf	class=NNP	n=4	4
startPreviousClassDistance	class=inf	class=NP	n=5	1
startPreviousClassDistance	class=inf	class=NP	n=6	4
startPreviousClassDistance	class=inf	class=that	n=3	1
startPreviousClassDistance	class=inf	class=what	n=3	1
startPreviousClassDistance	class=ing	class=NP	n=4	1
startPreviousClassDistance	class=ing	class=NP	n=6	1
startPreviousClassDistance	class=ing	class=that	n=3	1
startPreviousClassDistance	class=of	class=NNP	n=3	1
startPreviousClassDistance	class=of	class=NP	n=2	6
startPreviousClassDistance	class=of	class=NP	n=6	-4
startPreviousClassDistance	class=of	class=ing	n=4	3
startPreviousClassDistance	class=on	class=NNP	n=2	-1
startPreviousClassDistance	class=on	class=NP	n=2	-1
startPreviousClassDistance	class=on	class=NP	n=3	5
startPreviousClassDistance	class=on	class=NP	n=4	3
startPreviousClassDistance	class=over	class=NP	n=2	2
startPreviousClassDistance	class=over	class=NP	n=3	2
startPreviousClassDistance	class=pp	class=NP	n=3	-1
startPreviousClassDistance	class=to	class=inf	n=2	1
startPreviousClassDistance	class=to	class=ing	n=3	1
startPreviousClassDistance	class=with	class=NP	n=3	2
startRule	rule=according-to	n=2	-1
startRule	rule=according-to	n=3	1
startRule	rule=bare-clause	n=3	5
startRule	rule=gerund	n=1	4
startRule	rule=gerund	n=3	-2
startRule	rule=none	n=0	19
startRule	rule=noun-phrase	n=1	4
startRule	rule=object-infinitive	n=2	2
startRule	rule=preposition	n=1	2
startRule	rule=preposition	n=2	2
startRule	rule=small-clause	n=3	4
startRule	rule=to-infinitive	n=1	2
startRule	rule=to-infinitive	n=3	5
startRule	rule=verb-quotation	n=3	3
startRule	rule=wh-clause	n=2	1
startRuleAny	n=0	19
startRuleAny	n=1	17
startRuleAny	n=2	3
startRuleAny	n=3	6
startRuleClass	n=0	class=ADJ	2
startRuleClass	n=0	class=CC	5
startRuleClass	n=0	class=EX	2
startRuleClass	n=0	class=IN	1
startRuleClass	n=0	class=NNP	3
startRuleClass	n=0	class=NP	3
startRuleClass	n=0	class=POSS	6
startRuleClass	n=0	class=PRP	1
startRuleClass	n=0	class=QO	6
startRuleClass	n=0	class=RP	-5
startRuleClass	n=0	class=about	1
startRuleClass	n=0	class=as	3
startRuleClass	n=0	class=because	5
startRuleClass	n=0	class=but	1
startRuleClass	n=0	class=fin	2
startRuleClass	n=0	class=for	2
startRuleClass	n=0	class=how	5
startRuleClass	n=0	class=if	3
startRuleClass	n=0	class=inf	2
startRuleClass	n=0	class=ing	4
startRuleClass	n=0	class=like	1
startRuleClass	n=0	class=of	-1
startRuleClass	n=0	class=pp	4
startRuleClass	n=0	class=that	5
startRuleClass	n=0	class=to	2
startRuleClass	n=0	class=what	4
startRuleClass	n=0	class=where	2
startRuleClass	n=0	class=whether	7
startRuleClass	n=0	class=who	3
startRuleClass	n=0	class=why	7
startRuleClass	n=1	class=NNP	4
startRuleClass	n=1	class=NP	2
startRuleClass	n=1	class=to	1
startRuleClass	n=2	class=ADV	11
startRuleClass	n=2	class=IN	1
startRuleClass	n=2	class=NP	-1
startRuleClass	n=3	class=NNP	1
startRuleClass	n=3	class=NP	1
startRuleClass	n=3	class=PRP	2
startRuleClass	n=3	class=QO	1
startRuleClass	n=3	class=of	1
startRuleClass	n=3	class=to	1
startSameSentence	yes=no	class=NNP	-1
startSameSentence	yes=no	class=NP	-9
startSameSentence	yes=no	class=QO	2
startSameSentence	yes=yes	class=ADJ	2
startSameSentence	yes=yes	class=ADV	4
startSameSentence	yes=yes	class=CC	4
startSameSentence	yes=yes	class=EX	7
startSameSentence	yes=yes	class=IN	3
startSameSentence	yes=yes	class=NNP	8
startSameSentence	yes=yes	class=NP	6
startSameSentence	yes=yes	class=POSS	7
startSameSentence	yes=yes	class=PRP	6
startSameSentence	yes=yes	class=QO	5
startSameSentence	yes=yes	class=RP	-3
startSameSentence	yes=yes	class=about	3
startSameSentence	yes=yes	class=as	3
startSameSentence	yes=yes	class=because	5
startSameSentence	yes=yes	class=fin	3
startSameSentence	yes=yes	class=for	2
startSameSentence	yes=yes	class=how	7
startSameSentence	yes=yes	class=if	5
startSameSentence	yes=yes	class=inf	3
startSameSentence	yes=yes	class=ing	5
startSameSentence	yes=yes	class=like	1
startSameSentence	yes=yes	class=pp	1
startSameSentence	yes=yes	class=that	7
startSameSentence	yes=yes	class=to	4
startSameSentence	yes=yes	class=what	6
startSameSentence	yes=yes	class=where	2
startSameSentence	yes=yes	class=whether	9
startSameSentence	yes=yes	class=who	2
startSameSentence	yes=yes	class=why	8
startWord	word=about	3
startWord	word=as	2
startWord	word=back	-3
startWord	word=because	6
startWord	word=even	1
startWord	word=exactly	1
startWord	word=for	2
startWord	word=he	3
startWord	word=her	1
startWord	word=herself	-2
startWord	word=him	3
startWord	word=how	7
startWord	word=if	4
startWord	word=it	3
startWord	word=just	2
startWord	word=like	1
startWord	word=most	2
startWord	word=not	12
startWord	word=so	1
startWord	word=that	7
startWord	word=them	-1
startWord	word=to	4
startWord	word=what	6
startWord	word=where	2
startWord	word=whether	8
startWord	word=who	2
startWord	word=why	8
startWord	word=yes	2
