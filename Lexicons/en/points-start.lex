# points-start.lex — points of the start stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
startClassNext	class=ADJ	class=,	2
startClassNext	class=ADJ	class=.	-1
startClassNext	class=ADJ	class=IN	-1
startClassNext	class=ADJ	class=about	-2
startClassNext	class=ADJ	class=and	1
startClassNext	class=ADJ	class=than	4
startClassNext	class=ADV	class=,	-1
startClassNext	class=ADV	class=.	-4
startClassNext	class=ADV	class=ADJ	6
startClassNext	class=ADV	class=ADV	-5
startClassNext	class=ADV	class=IN	-6
startClassNext	class=ADV	class=NP	6
startClassNext	class=ADV	class=against	-1
startClassNext	class=ADV	class=as	-1
startClassNext	class=ADV	class=for	-2
startClassNext	class=ADV	class=from	-5
startClassNext	class=ADV	class=how	1
startClassNext	class=ADV	class=ing	3
startClassNext	class=ADV	class=of	-1
startClassNext	class=ADV	class=on	-2
startClassNext	class=ADV	class=that	2
startClassNext	class=ADV	class=to	4
startClassNext	class=ADV	class=what	4
startClassNext	class=ADV	class=with	-1
startClassNext	class=CC	class=NNP	1
startClassNext	class=CC	class=NP	1
startClassNext	class=EX	class=fin	9
startClassNext	class=IN	class=NNP	-3
startClassNext	class=IN	class=NP	3
startClassNext	class=IN	class=QO	1
startClassNext	class=NNP	class=,	1
startClassNext	class=NNP	class=.	3
startClassNext	class=NNP	class=:	-1
startClassNext	class=NNP	class=ADV	1
startClassNext	class=NNP	class=DASH	1
startClassNext	class=NNP	class=IN	-1
startClassNext	class=NNP	class=PRP	-4
startClassNext	class=NNP	class=QC	-5
startClassNext	class=NNP	class=QO	10
startClassNext	class=NNP	class=X	1
startClassNext	class=NNP	class=about	-7
startClassNext	class=NNP	class=after	2
startClassNext	class=NNP	class=and	2
startClassNext	class=NNP	class=as	5
startClassNext	class=NNP	class=at	-1
startClassNext	class=NNP	class=because	1
startClassNext	class=NNP	class=fin	6
startClassNext	class=NNP	class=for	2
startClassNext	class=NNP	class=from	-1
startClassNext	class=NNP	class=in	1
startClassNext	class=NNP	class=ing	3
startClassNext	class=NNP	class=of	-8
startClassNext	class=NNP	class=on	-1
startClassNext	class=NNP	class=since	1
startClassNext	class=NNP	class=to	4
startClassNext	class=NNP	class=until	1
startClassNext	class=NP	class=,	1
startClassNext	class=NP	class=.	2
startClassNext	class=NP	class=:	-2
startClassNext	class=NP	class=ADV	1
startClassNext	class=NP	class=DASH	2
startClassNext	class=NP	class=IN	-1
startClassNext	class=NP	class=NNP	-1
startClassNext	class=NP	class=NP	-3
startClassNext	class=NP	class=QC	-7
startClassNext	class=NP	class=QO	7
startClassNext	class=NP	class=X	2
startClassNext	class=NP	class=about	-3
startClassNext	class=NP	class=after	4
startClassNext	class=NP	class=against	-2
startClassNext	class=NP	class=and	3
startClassNext	class=NP	class=as	5
startClassNext	class=NP	class=at	-3
startClassNext	class=NP	class=before	1
startClassNext	class=NP	class=between	4
startClassNext	class=NP	class=but	1
startClassNext	class=NP	class=by	-3
startClassNext	class=NP	class=fin	4
startClassNext	class=NP	class=for	3
startClassNext	class=NP	class=in	-1
startClassNext	class=NP	class=ing	1
startClassNext	class=NP	class=into	-3
startClassNext	class=NP	class=of	3
startClassNext	class=NP	class=on	-2
startClassNext	class=NP	class=pp	1
startClassNext	class=NP	class=than	1
startClassNext	class=NP	class=that	5
startClassNext	class=NP	class=to	1
startClassNext	class=NP	class=when	2
startClassNext	class=NP	class=where	1
startClassNext	class=NP	class=which	3
startClassNext	class=NP	class=while	1
startClassNext	class=NP	class=who	3
startClassNext	class=NP	class=with	-1
startClassNext	class=POSS	class=ADV	1
startClassNext	class=POSS	class=QO	2
startClassNext	class=POSS	class=pp	6
startClassNext	class=PRP	class=.	6
startClassNext	class=PRP	class=ADJ	-1
startClassNext	class=PRP	class=ADV	1
startClassNext	class=PRP	class=NNP	1
startClassNext	class=PRP	class=PRP	-2
startClassNext	class=PRP	class=QO	6
startClassNext	class=PRP	class=and	3
startClassNext	class=PRP	class=as	4
startClassNext	class=PRP	class=fin	5
startClassNext	class=PRP	class=from	-3
startClassNext	class=PRP	class=in	-2
startClassNext	class=PRP	class=inf	-1
startClassNext	class=PRP	class=or	1
startClassNext	class=QO	class=ADV	3
startClassNext	class=QO	class=EX	-3
startClassNext	class=QO	class=NNP	4
startClassNext	class=QO	class=NP	4
startClassNext	class=QO	class=PRP	4
startClassNext	class=QO	class=and	3
startClassNext	class=QO	class=but	6
startClassNext	class=QO	class=fin	1
startClassNext	class=QO	class=if	2
startClassNext	class=QO	class=ing	8
startClassNext	class=QO	class=so	3
startClassNext	class=QO	class=with	1
startClassNext	class=RP	class=NP	-4
startClassNext	class=about	class=NNP	-3
startClassNext	class=about	class=NP	8
startClassNext	class=about	class=ing	1
startClassNext	class=among	class=NP	-1
startClassNext	class=and	class=NP	-7
startClassNext	class=and	class=QO	1
startClassNext	class=as	class=NP	2
startClassNext	class=as	class=PRP	-4
startClassNext	class=as	class=QO	3
startClassNext	class=at	class=ADJ	-1
startClassNext	class=at	class=NNP	-2
startClassNext	class=at	class=NP	2
startClassNext	class=at	class=PRP	1
startClassNext	class=because	class=PRP	4
startClassNext	class=but	class=NP	2
startClassNext	class=by	class=NNP	-2
startClassNext	class=during	class=NP	-2
startClassNext	class=fin	class=ADJ	2
startClassNext	class=fin	class=NP	-1
startClassNext	class=fin	class=QO	2
startClassNext	class=fin	class=RP	1
startClassNext	class=fin	class=that	3
startClassNext	class=for	class=NNP	-2
startClassNext	class=for	class=NP	3
startClassNext	class=for	class=PRP	-2
startClassNext	class=for	class=QO	1
startClassNext	class=for	class=ing	3
startClassNext	class=from	class=NNP	-1
startClassNext	class=how	class=ADJ	3
startClassNext	class=how	class=ADV	2
startClassNext	class=how	class=NP	1
startClassNext	class=how	class=PRP	-1
startClassNext	class=how	class=to	1
startClassNext	class=if	class=NP	2
startClassNext	class=if	class=PRP	2
startClassNext	class=in	class=NNP	-2
startClassNext	class=in	class=which	1
startClassNext	class=inf	class=.	-1
startClassNext	class=inf	class=NP	4
startClassNext	class=inf	class=RP	2
startClassNext	class=inf	class=and	1
startClassNext	class=ing	class=ADV	2
startClassNext	class=ing	class=IN	1
startClassNext	class=ing	class=NNP	5
startClassNext	class=ing	class=NP	5
startClassNext	class=ing	class=PRP	-5
startClassNext	class=ing	class=RP	5
startClassNext	class=ing	class=for	-1
startClassNext	class=ing	class=into	2
startClassNext	class=ing	class=on	1
startClassNext	class=of	class=NNP	-5
startClassNext	class=of	class=ing	4
startClassNext	class=on	class=NNP	-5
startClassNext	class=on	class=NP	1
startClassNext	class=on	class=how	1
startClassNext	class=pp	class=IN	-2
startClassNext	class=pp	class=NP	6
startClassNext	class=pp	class=by	-2
startClassNext	class=pp	class=on	2
startClassNext	class=than	class=NP	-2
startClassNext	class=that	class=,	-3
startClassNext	class=that	class=EX	1
startClassNext	class=that	class=NNP	5
startClassNext	class=that	class=NP	7
startClassNext	class=that	class=PRP	7
startClassNext	class=that	class=QO	6
startClassNext	class=that	class=fin	-14
startClassNext	class=to	class=NP	-1
startClassNext	class=to	class=QO	4
startClassNext	class=to	class=inf	4
startClassNext	class=to	class=ing	-2
startClassNext	class=what	class=NP	3
startClassNext	class=what	class=PRP	3
startClassNext	class=when	class=NP	4
startClassNext	class=where	class=PRP	2
startClassNext	class=whether	class=NNP	2
startClassNext	class=whether	class=NP	7
startClassNext	class=whether	class=PRP	2
startClassNext	class=which	class=NP	5
startClassNext	class=who	class=NP	2
startClassNext	class=who	class=PRP	5
startClassNext	class=who	class=fin	-1
startClassNext	class=why	class=NNP	1
startClassNext	class=why	class=NP	5
startClassNext	class=why	class=PRP	5
startClassNext	class=with	class=NNP	-1
startClassNext	class=with	class=NP	1
startColonComma	state=0	class=ADJ	3
startColonComma	state=0	class=CC	8
startColonComma	state=0	class=EX	5
startColonComma	state=0	class=NNP	11
startColonComma	state=0	class=NP	11
startColonComma	state=0	class=POSS	13
startColonComma	state=0	class=PRP	7
startColonComma	state=0	class=QO	11
startColonComma	state=0	class=RP	-12
startColonComma	state=0	class=about	2
startColonComma	state=0	class=after	-7
startColonComma	state=0	class=against	-3
startColonComma	state=0	class=among	-1
startColonComma	state=0	class=and	-18
startColonComma	state=0	class=as	3
startColonComma	state=0	class=at	-3
startColonComma	state=0	class=but	-4
startColonComma	state=0	class=by	-8
startColonComma	state=0	class=during	-5
startColonComma	state=0	class=for	2
startColonComma	state=0	class=from	-12
startColonComma	state=0	class=how	12
startColonComma	state=0	class=if	9
startColonComma	state=0	class=in	-10
startColonComma	state=0	class=ing	12
startColonComma	state=0	class=into	-3
startColonComma	state=0	class=like	1
startColonComma	state=0	class=nor	-1
startColonComma	state=0	class=of	-3
startColonComma	state=0	class=on	-2
startColonComma	state=0	class=or	-1
startColonComma	state=0	class=pp	2
startColonComma	state=0	class=than	-1
startColonComma	state=0	class=that	14
startColonComma	state=0	class=to	5
startColonComma	state=0	class=toward	-2
startColonComma	state=0	class=what	12
startColonComma	state=0	class=when	3
startColonComma	state=0	class=where	8
startColonComma	state=0	class=whether	13
startColonComma	state=0	class=which	6
startColonComma	state=0	class=who	8
startColonComma	state=0	class=why	12
startColonComma	state=0	class=with	-1
startColonComma	state=1	class=ADV	1
startColonComma	state=1	class=NNP	7
startColonComma	state=1	class=NP	2
startColonComma	state=1	class=QO	15
startColonComma	state=1	class=in	1
startColonComma	state=1	class=inf	2
startColonComma	state=1	class=ing	1
startColonComma	state=2	class=ADJ	-2
startColonComma	state=2	class=ADV	-1
startColonComma	state=2	class=EX	1
startColonComma	state=2	class=NNP	2
startColonComma	state=2	class=NP	1
startColonComma	state=2	class=QO	8
startColonComma	state=2	class=and	3
startColonComma	state=2	class=as	-1
startColonComma	state=2	class=because	4
startColonComma	state=2	class=by	2
startColonComma	state=2	class=for	-1
startColonComma	state=2	class=from	5
startColonComma	state=2	class=in	3
startColonComma	state=2	class=ing	-1
startColonComma	state=2	class=pp	-2
startColonComma	state=2	class=whether	1
startColonComma	state=2	class=which	-2
startColonComma	state=2	class=who	-4
startColonComma	state=3	class=NP	-1
startColonComma	state=3	class=QO	1
startDistance	n=1	24
startDistance	n=2	18
startDistance	n=3	12
startDistance	n=4	5
startDistance	n=5	2
startDistance	n=6	-6
startFormClassDistance	form=fin	class=ADJ	n=1	2
startFormClassDistance	form=fin	class=ADJ	n=2	1
startFormClassDistance	form=fin	class=ADJ	n=3	-2
startFormClassDistance	form=fin	class=ADV	n=1	1
startFormClassDistance	form=fin	class=ADV	n=2	1
startFormClassDistance	form=fin	class=ADV	n=3	1
startFormClassDistance	form=fin	class=ADV	n=4	-1
startFormClassDistance	form=fin	class=CC	n=1	5
startFormClassDistance	form=fin	class=EX	n=1	4
startFormClassDistance	form=fin	class=EX	n=2	1
startFormClassDistance	form=fin	class=IN	n=1	1
startFormClassDistance	form=fin	class=IN	n=2	3
startFormClassDistance	form=fin	class=IN	n=3	-2
startFormClassDistance	form=fin	class=IN	n=4	3
startFormClassDistance	form=fin	class=IN	n=6	1
startFormClassDistance	form=fin	class=NNP	n=1	-1
startFormClassDistance	form=fin	class=NNP	n=2	2
startFormClassDistance	form=fin	class=NNP	n=3	6
startFormClassDistance	form=fin	class=NNP	n=4	5
startFormClassDistance	form=fin	class=NNP	n=6	1
startFormClassDistance	form=fin	class=NP	n=1	4
startFormClassDistance	form=fin	class=NP	n=3	2
startFormClassDistance	form=fin	class=NP	n=4	4
startFormClassDistance	form=fin	class=NP	n=5	2
startFormClassDistance	form=fin	class=NP	n=6	1
startFormClassDistance	form=fin	class=POSS	n=1	2
startFormClassDistance	form=fin	class=PRP	n=1	2
startFormClassDistance	form=fin	class=PRP	n=2	5
startFormClassDistance	form=fin	class=PRP	n=3	2
startFormClassDistance	form=fin	class=PRP	n=4	1
startFormClassDistance	form=fin	class=PRP	n=6	-1
startFormClassDistance	form=fin	class=QO	n=1	10
startFormClassDistance	form=fin	class=QO	n=2	5
startFormClassDistance	form=fin	class=QO	n=3	4
startFormClassDistance	form=fin	class=QO	n=4	8
startFormClassDistance	form=fin	class=QO	n=5	8
startFormClassDistance	form=fin	class=QO	n=6	7
startFormClassDistance	form=fin	class=RP	n=1	-3
startFormClassDistance	form=fin	class=about	n=1	-2
startFormClassDistance	form=fin	class=about	n=2	-1
startFormClassDistance	form=fin	class=about	n=3	2
startFormClassDistance	form=fin	class=and	n=2	2
startFormClassDistance	form=fin	class=as	n=1	5
startFormClassDistance	form=fin	class=as	n=2	-3
startFormClassDistance	form=fin	class=at	n=1	3
startFormClassDistance	form=fin	class=at	n=2	-4
startFormClassDistance	form=fin	class=but	n=6	2
startFormClassDistance	form=fin	class=fin	n=1	9
startFormClassDistance	form=fin	class=fin	n=3	-2
startFormClassDistance	form=fin	class=fin	n=6	1
startFormClassDistance	form=fin	class=for	n=2	-2
startFormClassDistance	form=fin	class=for	n=6	3
startFormClassDistance	form=fin	class=how	n=1	1
startFormClassDistance	form=fin	class=how	n=3	5
startFormClassDistance	form=fin	class=how	n=6	1
startFormClassDistance	form=fin	class=if	n=1	1
startFormClassDistance	form=fin	class=if	n=4	2
startFormClassDistance	form=fin	class=inf	n=1	3
startFormClassDistance	form=fin	class=inf	n=2	1
startFormClassDistance	form=fin	class=inf	n=3	-1
startFormClassDistance	form=fin	class=ing	n=1	2
startFormClassDistance	form=fin	class=ing	n=2	-2
startFormClassDistance	form=fin	class=ing	n=3	-1
startFormClassDistance	form=fin	class=of	n=2	-1
startFormClassDistance	form=fin	class=on	n=1	-10
startFormClassDistance	form=fin	class=on	n=2	-1
startFormClassDistance	form=fin	class=pp	n=1	4
startFormClassDistance	form=fin	class=that	n=2	5
startFormClassDistance	form=fin	class=that	n=3	1
startFormClassDistance	form=fin	class=that	n=4	-2
startFormClassDistance	form=fin	class=that	n=5	4
startFormClassDistance	form=fin	class=that	n=6	1
startFormClassDistance	form=fin	class=to	n=1	-2
startFormClassDistance	form=fin	class=to	n=3	-1
startFormClassDistance	form=fin	class=to	n=4	3
startFormClassDistance	form=fin	class=to	n=5	-1
startFormClassDistance	form=fin	class=what	n=3	5
startFormClassDistance	form=fin	class=what	n=4	-1
startFormClassDistance	form=fin	class=whether	n=4	4
startFormClassDistance	form=fin	class=who	n=1	1
startFormClassDistance	form=fin	class=why	n=6	3
startFormClassDistance	form=fin	class=with	n=1	-2
startFormClassDistance	form=fin+have	class=ADV	n=2	-1
startFormClassDistance	form=fin+have	class=NNP	n=1	7
startFormClassDistance	form=fin+have	class=NNP	n=2	1
startFormClassDistance	form=fin+have	class=NNP	n=3	4
startFormClassDistance	form=fin+have	class=NNP	n=4	5
startFormClassDistance	form=fin+have	class=NP	n=1	-1
startFormClassDistance	form=fin+have	class=NP	n=2	-5
startFormClassDistance	form=fin+have	class=NP	n=3	4
startFormClassDistance	form=fin+have	class=NP	n=4	4
startFormClassDistance	form=fin+have	class=NP	n=5	1
startFormClassDistance	form=fin+have	class=NP	n=6	1
startFormClassDistance	form=fin+have	class=PRP	n=1	-3
startFormClassDistance	form=fin+have	class=PRP	n=2	1
startFormClassDistance	form=fin+have	class=PRP	n=3	3
startFormClassDistance	form=fin+have	class=about	n=2	-1
startFormClassDistance	form=fin+have	class=fin	n=2	2
startFormClassDistance	form=fin+have	class=for	n=1	-7
startFormClassDistance	form=fin+have	class=for	n=2	2
startFormClassDistance	form=fin+have	class=for	n=3	1
startFormClassDistance	form=fin+have	class=inf	n=2	-1
startFormClassDistance	form=fin+have	class=ing	n=1	-1
startFormClassDistance	form=fin+have	class=ing	n=3	3
startFormClassDistance	form=fin+have	class=ing	n=4	3
startFormClassDistance	form=fin+have	class=of	n=1	1
startFormClassDistance	form=fin+have	class=of	n=2	3
startFormClassDistance	form=fin+have	class=that	n=2	-2
startFormClassDistance	form=fin+have	class=to	n=1	-1
startFormClassDistance	form=fin+have	class=to	n=3	3
startFormClassDistance	form=fin+modal	class=NNP	n=1	1
startFormClassDistance	form=fin+modal	class=NP	n=1	3
startFormClassDistance	form=fin+modal	class=NP	n=3	1
startFormClassDistance	form=fin+modal	class=NP	n=6	1
startFormClassDistance	form=fin+modal	class=for	n=1	-1
startFormClassDistance	form=fin+modal	class=that	n=6	1
startFormClassDistance	form=fin+modal	class=to	n=1	-1
startFormClassDistance	form=fin+modal	class=to	n=2	-1
startFormClassDistance	form=fin+not	class=ADJ	n=1	-1
startFormClassDistance	form=fin+not	class=ADV	n=2	2
startFormClassDistance	form=fin+not	class=NP	n=1	2
startFormClassDistance	form=fin+not	class=NP	n=2	1
startFormClassDistance	form=fin+not	class=NP	n=3	3
startFormClassDistance	form=fin+not	class=NP	n=6	2
startFormClassDistance	form=fin+not	class=PRP	n=3	1
startFormClassDistance	form=fin+not	class=QO	n=3	-2
startFormClassDistance	form=fin+not	class=that	n=3	1
startFormClassDistance	form=fin+not	class=to	n=1	-4
startFormClassDistance	form=fin+not+modal	class=NP	n=1	-1
startFormClassDistance	form=fin+not+modal	class=NP	n=3	2
startFormClassDistance	form=fin+passive	class=ADV	n=1	-2
startFormClassDistance	form=fin+passive	class=IN	n=1	6
startFormClassDistance	form=fin+passive	class=NNP	n=2	-2
startFormClassDistance	form=fin+passive	class=NNP	n=4	-1
startFormClassDistance	form=fin+passive	class=NP	n=2	-1
startFormClassDistance	form=fin+passive	class=NP	n=3	-2
startFormClassDistance	form=fin+passive	class=NP	n=4	-7
startFormClassDistance	form=fin+passive	class=NP	n=5	-1
startFormClassDistance	form=fin+passive	class=NP	n=6	-15
startFormClassDistance	form=fin+passive	class=PRP	n=3	1
startFormClassDistance	form=fin+passive	class=as	n=2	6
startFormClassDistance	form=fin+passive	class=as	n=3	3
startFormClassDistance	form=fin+passive	class=as	n=5	5
startFormClassDistance	form=fin+passive	class=by	n=1	-2
startFormClassDistance	form=fin+passive	class=for	n=1	2
startFormClassDistance	form=fin+passive	class=for	n=3	2
startFormClassDistance	form=fin+passive	class=for	n=5	1
startFormClassDistance	form=fin+passive	class=in	n=1	1
startFormClassDistance	form=fin+passive	class=inf	n=2	-1
startFormClassDistance	form=fin+passive	class=ing	n=4	1
startFormClassDistance	form=fin+passive	class=of	n=1	3
startFormClassDistance	form=fin+passive	class=on	n=1	1
startFormClassDistance	form=fin+passive	class=that	n=3	3
startFormClassDistance	form=fin+passive	class=that	n=5	1
startFormClassDistance	form=fin+passive	class=to	n=1	1
startFormClassDistance	form=fin+passive	class=to	n=3	-1
startFormClassDistance	form=fin+passive+not	class=NP	n=2	-1
startFormClassDistance	form=in	class=ADV	n=6	2
startFormClassDistance	form=in	class=NNP	n=1	-7
startFormClassDistance	form=in	class=NP	n=1	-8
startFormClassDistance	form=in	class=NP	n=3	2
startFormClassDistance	form=in	class=NP	n=5	1
startFormClassDistance	form=in	class=NP	n=6	1
startFormClassDistance	form=in	class=PRP	n=3	1
startFormClassDistance	form=in	class=fin	n=2	1
startFormClassDistance	form=inf	class=NNP	n=1	1
startFormClassDistance	form=inf	class=NNP	n=3	2
startFormClassDistance	form=inf	class=NP	n=3	4
startFormClassDistance	form=inf	class=NP	n=6	-1
startFormClassDistance	form=inf	class=about	n=1	-1
startFormClassDistance	form=inf	class=for	n=2	1
startFormClassDistance	form=inf	class=that	n=2	-1
startFormClassDistance	form=inf	class=to	n=1	-4
startFormClassDistance	form=ing	class=NNP	n=1	6
startFormClassDistance	form=ing	class=NP	n=1	2
startFormClassDistance	form=ing	class=NP	n=2	1
startFormClassDistance	form=ing	class=NP	n=3	1
startFormClassDistance	form=ing	class=PRP	n=1	4
startFormClassDistance	form=ing	class=PRP	n=2	-1
startFormClassDistance	form=ing	class=QO	n=2	-2
startFormClassDistance	form=ing	class=QO	n=3	-1
startFormClassDistance	form=ing	class=QO	n=6	-3
startFormClassDistance	form=ing	class=about	n=4	2
startFormClassDistance	form=ing	class=inf	n=2	4
startFormClassDistance	form=ing	class=ing	n=3	-1
startFormClassDistance	form=ing	class=ing	n=4	-1
startFormClassDistance	form=ing	class=ing	n=6	2
startFormClassDistance	form=ing	class=that	n=3	-3
startFormClassDistance	form=ing	class=that	n=6	1
startFormClassDistance	form=ing	class=to	n=1	-1
startFormClassDistance	form=ing	class=to	n=2	1
startFormClassDistance	form=ing	class=to	n=5	2
startFormClassDistance	form=ing	class=to	n=6	1
startFormClassDistance	form=jj	class=NNP	n=2	7
startFormClassDistance	form=jj	class=NP	n=2	12
startFormClassDistance	form=jj	class=NP	n=3	-2
startFormClassDistance	form=jj	class=NP	n=4	-1
startFormClassDistance	form=jj	class=NP	n=6	-1
startFormClassDistance	form=jj	class=about	n=1	-2
startFormClassDistance	form=jj	class=ing	n=2	7
startFormClassDistance	form=jj	class=of	n=1	-1
startFormClassDistance	form=jj	class=that	n=3	-1
startFormClassDistance	form=jj	class=to	n=1	14
startFormClassDistance	form=jj	class=whether	n=1	-1
startFormClassDistance	form=nn	class=ADV	n=1	1
startFormClassDistance	form=nn	class=IN	n=1	-1
startFormClassDistance	form=nn	class=NNP	n=2	1
startFormClassDistance	form=nn	class=NNP	n=3	-4
startFormClassDistance	form=nn	class=NNP	n=4	-5
startFormClassDistance	form=nn	class=NNP	n=6	-3
startFormClassDistance	form=nn	class=NP	n=1	8
startFormClassDistance	form=nn	class=NP	n=2	3
startFormClassDistance	form=nn	class=NP	n=3	-4
startFormClassDistance	form=nn	class=NP	n=4	-6
startFormClassDistance	form=nn	class=NP	n=5	-6
startFormClassDistance	form=nn	class=NP	n=6	2
startFormClassDistance	form=nn	class=PRP	n=1	-1
startFormClassDistance	form=nn	class=PRP	n=3	-1
startFormClassDistance	form=nn	class=PRP	n=6	1
startFormClassDistance	form=nn	class=QO	n=2	6
startFormClassDistance	form=nn	class=about	n=1	1
startFormClassDistance	form=nn	class=about	n=3	1
startFormClassDistance	form=nn	class=fin	n=1	-12
startFormClassDistance	form=nn	class=fin	n=6	1
startFormClassDistance	form=nn	class=for	n=1	1
startFormClassDistance	form=nn	class=for	n=3	2
startFormClassDistance	form=nn	class=from	n=4	2
startFormClassDistance	form=nn	class=inf	n=2	5
startFormClassDistance	form=nn	class=inf	n=4	1
startFormClassDistance	form=nn	class=ing	n=2	7
startFormClassDistance	form=nn	class=ing	n=4	1
startFormClassDistance	form=nn	class=of	n=1	-6
startFormClassDistance	form=nn	class=on	n=1	2
startFormClassDistance	form=nn	class=that	n=1	1
startFormClassDistance	form=nn	class=that	n=2	1
startFormClassDistance	form=nn	class=that	n=4	1
startFormClassDistance	form=nn	class=to	n=1	9
startFormClassDistance	form=nn	class=to	n=2	1
startFormClassDistance	form=nn	class=to	n=5	1
startFormClassDistance	form=nns	class=NNP	n=2	5
startFormClassDistance	form=nns	class=NP	n=1	2
startFormClassDistance	form=nns	class=NP	n=2	3
startFormClassDistance	form=nns	class=NP	n=3	-7
startFormClassDistance	form=nns	class=NP	n=5	-2
startFormClassDistance	form=nns	class=NP	n=6	-3
startFormClassDistance	form=nns	class=about	n=1	2
startFormClassDistance	form=nns	class=fin	n=1	2
startFormClassDistance	form=nns	class=ing	n=1	4
startFormClassDistance	form=nns	class=to	n=1	3
startFormClassDistance	form=nns	class=to	n=3	1
startFormClassDistance	form=pp	class=NNP	n=1	3
startFormClassDistance	form=pp	class=NNP	n=6	-5
startFormClassDistance	form=pp	class=NP	n=1	-2
startFormClassDistance	form=pp	class=NP	n=2	-2
startFormClassDistance	form=pp	class=NP	n=3	2
startFormClassDistance	form=pp	class=NP	n=5	-1
startFormClassDistance	form=pp	class=NP	n=6	-2
startFormClassDistance	form=pp	class=PRP	n=2	-3
startFormClassDistance	form=pp	class=QO	n=3	2
startFormClassDistance	form=pp	class=QO	n=6	-2
startFormClassDistance	form=pp	class=as	n=1	3
startFormClassDistance	form=pp	class=as	n=3	6
startFormClassDistance	form=pp	class=ing	n=2	-1
startFormClassDistance	form=pp	class=ing	n=5	1
startFormClassDistance	form=pp	class=on	n=1	-2
startFormClassDistance	form=pp	class=that	n=4	-1
startFormClassDistance	form=pp	class=to	n=1	2
startFormClassDistance	form=pp	class=whether	n=6	1
startFormClassDistance	form=rb	class=fin	n=1	6
startFrameDistance	frame=,>EX	n=2	1
startFrameDistance	frame=,>IN	n=2	2
startFrameDistance	frame=,>NNP	n=2	8
startFrameDistance	frame=,>NP	n=2	1
startFrameDistance	frame=,>NP	n=5	1
startFrameDistance	frame=,>PRP	n=2	2
startFrameDistance	frame=,>QO	n=2	2
startFrameDistance	frame=,>and	n=2	4
startFrameDistance	frame=,>and	n=3	-1
startFrameDistance	frame=,>as	n=6	1
startFrameDistance	frame=,>at	n=6	1
startFrameDistance	frame=,>because	n=2	4
startFrameDistance	frame=,>fin	n=2	11
startFrameDistance	frame=,>fin	n=3	-3
startFrameDistance	frame=,>inf	n=2	1
startFrameDistance	frame=,>inf	n=3	-1
startFrameDistance	frame=:>QO	n=2	3
startFrameDistance	frame=:>QO	n=3	-1
startFrameDistance	frame=ADJ>about	n=1	-2
startFrameDistance	frame=ADJ>about	n=3	2
startFrameDistance	frame=ADJ>in	n=4	1
startFrameDistance	frame=ADJ>of	n=1	-2
startFrameDistance	frame=ADJ>of	n=5	2
startFrameDistance	frame=ADJ>than	n=1	3
startFrameDistance	frame=ADJ>that	n=1	1
startFrameDistance	frame=ADJ>to	n=2	1
startFrameDistance	frame=DASH>and	n=6	1
startFrameDistance	frame=EX>fin	n=1	7
startFrameDistance	frame=IN>NP	n=1	-1
startFrameDistance	frame=IN>NP	n=2	-1
startFrameDistance	frame=IN>NP	n=3	5
startFrameDistance	frame=IN>NP	n=4	1
startFrameDistance	frame=IN>NP	n=6	1
startFrameDistance	frame=IN>QO	n=1	2
startFrameDistance	frame=IN>of	n=6	2
startFrameDistance	frame=NNP>#	n=6	1
startFrameDistance	frame=NNP>,	n=2	1
startFrameDistance	frame=NNP>,	n=3	-2
startFrameDistance	frame=NNP>,	n=4	1
startFrameDistance	frame=NNP>,	n=6	9
startFrameDistance	frame=NNP>.	n=2	2
startFrameDistance	frame=NNP>.	n=3	-6
startFrameDistance	frame=NNP>.	n=5	1
startFrameDistance	frame=NNP>:	n=1	-1
startFrameDistance	frame=NNP>QO	n=1	3
startFrameDistance	frame=NNP>and	n=1	4
startFrameDistance	frame=NNP>and	n=3	-6
startFrameDistance	frame=NNP>fin	n=1	4
startFrameDistance	frame=NNP>fin	n=2	4
startFrameDistance	frame=NNP>fin	n=3	-6
startFrameDistance	frame=NNP>inf	n=1	3
startFrameDistance	frame=NNP>ing	n=1	2
startFrameDistance	frame=NNP>ing	n=2	-3
startFrameDistance	frame=NNP>ing	n=3	3
startFrameDistance	frame=NNP>ing	n=4	-1
startFrameDistance	frame=NNP>that	n=1	-1
startFrameDistance	frame=NNP>that	n=2	1
startFrameDistance	frame=NNP>who	n=1	1
startFrameDistance	frame=NP>#	n=1	2
startFrameDistance	frame=NP>#	n=3	-1
startFrameDistance	frame=NP>,	n=1	4
startFrameDistance	frame=NP>,	n=2	-4
startFrameDistance	frame=NP>,	n=3	4
startFrameDistance	frame=NP>,	n=4	1
startFrameDistance	frame=NP>,	n=6	6
startFrameDistance	frame=NP>.	n=1	1
startFrameDistance	frame=NP>.	n=2	-1
startFrameDistance	frame=NP>.	n=3	1
startFrameDistance	frame=NP>.	n=4	-1
startFrameDistance	frame=NP>:	n=3	1
startFrameDistance	frame=NP>DASH	n=1	2
startFrameDistance	frame=NP>DASH	n=5	-1
startFrameDistance	frame=NP>DASH	n=6	1
startFrameDistance	frame=NP>QO	n=1	2
startFrameDistance	frame=NP>QO	n=5	1
startFrameDistance	frame=NP>QO	n=6	2
startFrameDistance	frame=NP>and	n=1	2
startFrameDistance	frame=NP>and	n=2	-2
startFrameDistance	frame=NP>and	n=3	4
startFrameDistance	frame=NP>and	n=5	-3
startFrameDistance	frame=NP>and	n=6	1
startFrameDistance	frame=NP>fin	n=1	2
startFrameDistance	frame=NP>fin	n=2	3
startFrameDistance	frame=NP>fin	n=3	1
startFrameDistance	frame=NP>how	n=3	2
startFrameDistance	frame=NP>inf	n=6	1
startFrameDistance	frame=NP>ing	n=1	-4
startFrameDistance	frame=NP>ing	n=2	-6
startFrameDistance	frame=NP>ing	n=3	3
startFrameDistance	frame=NP>ing	n=4	4
startFrameDistance	frame=NP>ing	n=5	4
startFrameDistance	frame=NP>ing	n=6	3
startFrameDistance	frame=NP>or	n=1	1
startFrameDistance	frame=NP>pp	n=1	1
startFrameDistance	frame=NP>pp	n=2	-4
startFrameDistance	frame=NP>pp	n=3	-1
startFrameDistance	frame=NP>pp	n=5	1
startFrameDistance	frame=NP>pp	n=6	2
startFrameDistance	frame=NP>that	n=1	1
startFrameDistance	frame=NP>that	n=2	-2
startFrameDistance	frame=NP>that	n=3	4
startFrameDistance	frame=NP>that	n=6	7
startFrameDistance	frame=NP>to	n=3	2
startFrameDistance	frame=NP>to	n=4	4
startFrameDistance	frame=NP>to	n=6	4
startFrameDistance	frame=NP>what	n=3	1
startFrameDistance	frame=NP>who	n=1	-1
startFrameDistance	frame=NP>who	n=3	3
startFrameDistance	frame=NP>who	n=6	2
startFrameDistance	frame=POSS>QO	n=2	-2
startFrameDistance	frame=PRP>,	n=2	-1
startFrameDistance	frame=PRP>,	n=3	4
startFrameDistance	frame=PRP>,	n=6	1
startFrameDistance	frame=PRP>.	n=3	-1
startFrameDistance	frame=PRP>.	n=4	3
startFrameDistance	frame=PRP>:	n=1	-4
startFrameDistance	frame=PRP>:	n=5	1
startFrameDistance	frame=PRP>DASH	n=1	1
startFrameDistance	frame=PRP>QO	n=1	7
startFrameDistance	frame=PRP>QO	n=2	-2
startFrameDistance	frame=PRP>and	n=1	1
startFrameDistance	frame=PRP>fin	n=1	7
startFrameDistance	frame=PRP>fin	n=2	4
startFrameDistance	frame=PRP>fin	n=6	-1
startFrameDistance	frame=PRP>inf	n=5	2
startFrameDistance	frame=PRP>that	n=1	-6
startFrameDistance	frame=PRP>that	n=3	4
startFrameDistance	frame=PRP>to	n=4	-1
startFrameDistance	frame=QO>NP	n=1	6
startFrameDistance	frame=RP>NP	n=1	-2
startFrameDistance	frame=RP>NP	n=2	4
startFrameDistance	frame=RP>NP	n=3	-3
startFrameDistance	frame=RP>NP	n=4	4
startFrameDistance	frame=RP>NP	n=6	-1
startFrameDistance	frame=RP>by	n=4	1
startFrameDistance	frame=RP>in	n=3	-3
startFrameDistance	frame=RP>in	n=5	6
startFrameDistance	frame=RP>on	n=5	1
startFrameDistance	frame=about>NNP	n=1	-3
startFrameDistance	frame=about>NNP	n=2	6
startFrameDistance	frame=about>NP	n=1	1
startFrameDistance	frame=about>NP	n=2	1
startFrameDistance	frame=about>NP	n=4	-1
startFrameDistance	frame=about>NP	n=6	2
startFrameDistance	frame=about>PRP	n=2	4
startFrameDistance	frame=about>ing	n=1	-1
startFrameDistance	frame=about>ing	n=2	6
startFrameDistance	frame=after>NNP	n=2	1
startFrameDistance	frame=against>NP	n=1	-1
startFrameDistance	frame=against>NP	n=2	7
startFrameDistance	frame=against>QO	n=2	1
startFrameDistance	frame=against>ing	n=2	5
startFrameDistance	frame=against>ing	n=3	-5
startFrameDistance	frame=among>NP	n=3	1
startFrameDistance	frame=and>fin	n=3	5
startFrameDistance	frame=and>fin	n=6	-2
startFrameDistance	frame=as>ADJ	n=2	2
startFrameDistance	frame=as>NNP	n=2	2
startFrameDistance	frame=as>NP	n=2	7
startFrameDistance	frame=as>NP	n=3	-6
startFrameDistance	frame=as>NP	n=6	-4
startFrameDistance	frame=as>QO	n=1	1
startFrameDistance	frame=at>NNP	n=1	-1
startFrameDistance	frame=at>NP	n=2	2
startFrameDistance	frame=at>NP	n=3	1
startFrameDistance	frame=at>NP	n=6	-7
startFrameDistance	frame=at>ing	n=2	3
startFrameDistance	frame=by>NNP	n=2	-7
startFrameDistance	frame=by>NNP	n=3	7
startFrameDistance	frame=by>NNP	n=6	1
startFrameDistance	frame=by>NP	n=1	-3
startFrameDistance	frame=by>NP	n=2	-1
startFrameDistance	frame=by>NP	n=3	7
startFrameDistance	frame=by>NP	n=5	4
startFrameDistance	frame=by>NP	n=6	-1
startFrameDistance	frame=by>ing	n=1	1
startFrameDistance	frame=by>ing	n=2	-2
startFrameDistance	frame=during>NP	n=2	-1
startFrameDistance	frame=during>NP	n=6	1
startFrameDistance	frame=fin>ADJ	n=1	1
startFrameDistance	frame=fin>NP	n=1	6
startFrameDistance	frame=fin>NP	n=2	-1
startFrameDistance	frame=fin>PRP	n=2	-1
startFrameDistance	frame=fin>PRP	n=4	2
startFrameDistance	frame=fin>that	n=1	-3
startFrameDistance	frame=fin>that	n=2	11
startFrameDistance	frame=fin>to	n=2	3
startFrameDistance	frame=for>NNP	n=1	-1
startFrameDistance	frame=for>NNP	n=2	3
startFrameDistance	frame=for>NP	n=2	3
startFrameDistance	frame=for>NP	n=3	2
startFrameDistance	frame=for>NP	n=4	1
startFrameDistance	frame=for>NP	n=5	-1
startFrameDistance	frame=for>NP	n=6	-1
startFrameDistance	frame=for>ing	n=1	1
startFrameDistance	frame=for>ing	n=2	2
startFrameDistance	frame=for>ing	n=3	-5
startFrameDistance	frame=from>NP	n=1	-3
startFrameDistance	frame=from>NP	n=2	-10
startFrameDistance	frame=from>NP	n=3	6
startFrameDistance	frame=from>NP	n=5	1
startFrameDistance	frame=how>NP	n=1	4
startFrameDistance	frame=how>NP	n=2	-2
startFrameDistance	frame=if>NP	n=1	2
startFrameDistance	frame=in>NP	n=2	-2
startFrameDistance	frame=in>NP	n=3	6
startFrameDistance	frame=in>NP	n=4	2
startFrameDistance	frame=in>NP	n=5	1
startFrameDistance	frame=in>NP	n=6	-2
startFrameDistance	frame=in>ing	n=3	1
startFrameDistance	frame=in>ing	n=4	1
startFrameDistance	frame=in>on	n=3	1
startFrameDistance	frame=ing>NNP	n=1	3
startFrameDistance	frame=ing>NP	n=2	-2
startFrameDistance	frame=ing>NP	n=3	2
startFrameDistance	frame=ing>for	n=3	1
startFrameDistance	frame=into>NP	n=2	-1
startFrameDistance	frame=into>NP	n=4	1
startFrameDistance	frame=of>NNP	n=1	-1
startFrameDistance	frame=of>NNP	n=2	1
startFrameDistance	frame=of>NNP	n=3	-3
startFrameDistance	frame=of>NNP	n=6	7
startFrameDistance	frame=of>NP	n=2	10
startFrameDistance	frame=of>NP	n=3	-2
startFrameDistance	frame=of>NP	n=6	-1
startFrameDistance	frame=of>QO	n=2	5
startFrameDistance	frame=of>ing	n=1	2
startFrameDistance	frame=of>ing	n=2	3
startFrameDistance	frame=of>ing	n=3	-3
startFrameDistance	frame=of>ing	n=4	-1
startFrameDistance	frame=on>NNP	n=1	-2
startFrameDistance	frame=on>NNP	n=2	-1
startFrameDistance	frame=on>NNP	n=3	9
startFrameDistance	frame=on>NNP	n=5	1
startFrameDistance	frame=on>NNP	n=6	-6
startFrameDistance	frame=on>NP	n=1	1
startFrameDistance	frame=on>NP	n=2	-2
startFrameDistance	frame=on>NP	n=3	2
startFrameDistance	frame=on>NP	n=6	3
startFrameDistance	frame=on>POSS	n=3	-1
startFrameDistance	frame=on>POSS	n=6	3
startFrameDistance	frame=on>how	n=2	3
startFrameDistance	frame=on>to	n=2	-1
startFrameDistance	frame=on>to	n=4	8
startFrameDistance	frame=on>to	n=6	-6
startFrameDistance	frame=over>NP	n=1	-1
startFrameDistance	frame=over>NP	n=2	4
startFrameDistance	frame=over>NP	n=4	-1
startFrameDistance	frame=pp>NP	n=1	1
startFrameDistance	frame=that>,	n=3	1
startFrameDistance	frame=that>PRP	n=1	2
startFrameDistance	frame=that>as	n=1	2
startFrameDistance	frame=that>as	n=2	-2
startFrameDistance	frame=to>QO	n=1	4
startFrameDistance	frame=to>inf	n=1	2
startFrameDistance	frame=to>inf	n=2	1
startFrameDistance	frame=to>inf	n=3	3
startFrameDistance	frame=to>inf	n=4	5
startFrameDistance	frame=to>inf	n=5	4
startFrameDistance	frame=under>NP	n=2	-1
startFrameDistance	frame=what>PRP	n=1	1
startFrameDistance	frame=what>PRP	n=2	-2
startFrameDistance	frame=when>PRP	n=6	4
startFrameDistance	frame=which>NP	n=1	3
startFrameDistance	frame=with>NNP	n=2	2
startFrameDistance	frame=with>NNP	n=4	-1
startFrameDistance	frame=with>NP	n=4	3
startFrameDistance	frame=with>NP	n=5	-1
startGate	chunk=,	chunk=ADJ	n=6	-128
startGate	chunk=,	chunk=CC	n=5	-128
startGate	chunk=ADJ	chunk=ADV	n=6	-128
startGate	chunk=ADJ	chunk=CC	n=6	-128
startGate	chunk=ADJ	chunk=IN	n=1	-128
startGate	chunk=ADJ	chunk=IN	n=2	-128
startGate	chunk=ADJ	chunk=IN	n=4	-128
startGate	chunk=ADJ	chunk=IN	n=5	-128
startGate	chunk=ADJ	chunk=IN	n=6	-128
startGate	chunk=ADJ	chunk=SUB	n=6	-128
startGate	chunk=ADJ	chunk=TO	n=6	-128
startGate	chunk=ADJ	chunk=V	n=6	-128
startGate	chunk=ADV	chunk=ADJ	n=5	-128
startGate	chunk=ADV	chunk=ADJ	n=6	-128
startGate	chunk=ADV	chunk=ADV	n=5	-128
startGate	chunk=ADV	chunk=ADV	n=6	-128
startGate	chunk=ADV	chunk=CC	n=6	-128
startGate	chunk=ADV	chunk=IN	n=5	-128
startGate	chunk=ADV	chunk=IN	n=6	-128
startGate	chunk=ADV	chunk=NP	n=4	-128
startGate	chunk=ADV	chunk=NP	n=6	-128
startGate	chunk=ADV	chunk=SUB	n=6	-128
startGate	chunk=ADV	chunk=V	n=3	-128
startGate	chunk=ADV	chunk=V	n=4	-128
startGate	chunk=ADV	chunk=V	n=5	-128
startGate	chunk=ADV	chunk=V	n=6	-128
startGate	chunk=CC	chunk=ADV	n=6	-128
startGate	chunk=CC	chunk=IN	n=6	-128
startGate	chunk=CC	chunk=NP	n=3	-128
startGate	chunk=CC	chunk=NP	n=4	-128
startGate	chunk=CC	chunk=NP	n=5	-128
startGate	chunk=CC	chunk=NP	n=6	-128
startGate	chunk=CC	chunk=PRP	n=6	-128
startGate	chunk=CC	chunk=QO	n=6	-128
startGate	chunk=CC	chunk=THAT	n=6	-128
startGate	chunk=CC	chunk=V	n=3	-128
startGate	chunk=CC	chunk=V	n=4	-128
startGate	chunk=CC	chunk=V	n=5	-128
startGate	chunk=CC	chunk=V	n=6	-128
startGate	chunk=CC	chunk=WH	n=6	-128
startGate	chunk=DASH	chunk=ADV	n=6	-128
startGate	chunk=DASH	chunk=CC	n=6	-128
startGate	chunk=EX	chunk=V	n=6	-128
startGate	chunk=IN	chunk=ADJ	n=6	-128
startGate	chunk=IN	chunk=IN	n=6	-128
startGate	chunk=IN	chunk=NP	n=6	-128
startGate	chunk=IN	chunk=PRP	n=6	-128
startGate	chunk=IN	chunk=V	n=6	-128
startGate	chunk=IN	chunk=WH	n=6	-128
startGate	chunk=NP	chunk=ADV	n=4	-128
startGate	chunk=NP	chunk=ADV	n=5	-128
startGate	chunk=NP	chunk=ADV	n=6	-128
startGate	chunk=NP	chunk=CC	n=2	-128
startGate	chunk=NP	chunk=CC	n=3	-128
startGate	chunk=NP	chunk=CC	n=4	-128
startGate	chunk=NP	chunk=CC	n=5	-128
startGate	chunk=NP	chunk=CC	n=6	-128
startGate	chunk=NP	chunk=IN	n=6	-128
startGate	chunk=NP	chunk=PRP	n=6	-128
startGate	chunk=NP	chunk=QO	n=6	-128
startGate	chunk=NP	chunk=SUB	n=6	-128
startGate	chunk=NP	chunk=V	n=4	-128
startGate	chunk=NP	chunk=V	n=5	-128
startGate	chunk=NP	chunk=V	n=6	-128
startGate	chunk=NP	chunk=X	n=6	-128
startGate	chunk=PRP	chunk=ADV	n=6	-128
startGate	chunk=PRP	chunk=IN	n=6	-128
startGate	chunk=PRP	chunk=NP	n=6	-128
startGate	chunk=PRP	chunk=TO	n=6	-128
startGate	chunk=PRP	chunk=V	n=2	-128
startGate	chunk=PRP	chunk=V	n=3	-128
startGate	chunk=PRP	chunk=V	n=4	-128
startGate	chunk=PRP	chunk=V	n=5	-128
startGate	chunk=PRP	chunk=V	n=6	-128
startGate	chunk=QC	chunk=CC	n=6	-128
startGate	chunk=QC	chunk=IN	n=6	-128
startGate	chunk=QC	chunk=NP	n=6	-128
startGate	chunk=QC	chunk=SUB	n=6	-128
startGate	chunk=QC	chunk=V	n=6	-128
startGate	chunk=QO	chunk=ADJ	n=3	-128
startGate	chunk=QO	chunk=ADJ	n=6	-128
startGate	chunk=QO	chunk=ADV	n=6	-128
startGate	chunk=QO	chunk=IN	n=6	-128
startGate	chunk=QO	chunk=NP	n=2	-128
startGate	chunk=QO	chunk=NP	n=3	-128
startGate	chunk=QO	chunk=NP	n=4	-128
startGate	chunk=QO	chunk=NP	n=5	-128
startGate	chunk=QO	chunk=NP	n=6	-128
startGate	chunk=QO	chunk=PRP	n=3	-128
startGate	chunk=QO	chunk=PRP	n=6	-128
startGate	chunk=QO	chunk=V	n=3	-128
startGate	chunk=QO	chunk=V	n=4	-128
startGate	chunk=QO	chunk=V	n=6	-128
startGate	chunk=RP	chunk=IN	n=6	-128
startGate	chunk=SUB	chunk=ADV	n=6	-128
startGate	chunk=SUB	chunk=IN	n=6	-128
startGate	chunk=SUB	chunk=NP	n=6	-128
startGate	chunk=SUB	chunk=PRP	n=6	-128
startGate	chunk=THAT	chunk=NP	n=3	-128
startGate	chunk=THAT	chunk=NP	n=4	-128
startGate	chunk=THAT	chunk=NP	n=5	-128
startGate	chunk=THAT	chunk=NP	n=6	-128
startGate	chunk=THAT	chunk=PRP	n=2	-128
startGate	chunk=THAT	chunk=PRP	n=4	-128
startGate	chunk=THAT	chunk=PRP	n=6	-128
startGate	chunk=TO	chunk=V	n=5	-128
startGate	chunk=TO	chunk=V	n=6	-128
startGate	chunk=V	chunk=ADJ	n=3	-128
startGate	chunk=V	chunk=ADJ	n=5	-128
startGate	chunk=V	chunk=ADJ	n=6	-128
startGate	chunk=V	chunk=ADV	n=3	-128
startGate	chunk=V	chunk=ADV	n=5	-128
startGate	chunk=V	chunk=ADV	n=6	-128
startGate	chunk=V	chunk=CC	n=6	-128
startGate	chunk=V	chunk=IN	n=3	-128
startGate	chunk=V	chunk=IN	n=4	-128
startGate	chunk=V	chunk=IN	n=5	-128
startGate	chunk=V	chunk=IN	n=6	-128
startGate	chunk=V	chunk=NP	n=6	-128
startGate	chunk=V	chunk=PRP	n=6	-128
startGate	chunk=V	chunk=QO	n=6	-128
startGate	chunk=V	chunk=RP	n=1	-128
startGate	chunk=V	chunk=RP	n=3	-128
startGate	chunk=V	chunk=RP	n=4	-128
startGate	chunk=V	chunk=RP	n=5	-128
startGate	chunk=V	chunk=RP	n=6	-128
startGate	chunk=V	chunk=SUB	n=6	-128
startGate	chunk=V	chunk=TO	n=6	-128
startGate	chunk=V	chunk=V	n=6	-128
startGate	chunk=WH	chunk=ADV	n=6	-128
startGate	chunk=WH	chunk=NP	n=5	-128
startGate	chunk=WH	chunk=NP	n=6	-128
startGate	chunk=WH	chunk=PRP	n=4	-128
startGate	chunk=WH	chunk=PRP	n=6	-128
startGate	chunk=WH	chunk=V	n=3	-128
startGate	chunk=WH	chunk=V	n=4	-128
startGate	chunk=WH	chunk=V	n=5	-128
startGate	chunk=WH	chunk=V	n=6	-128
startGate	chunk=X	chunk=NP	n=6	-128
startGate	chunk=X	chunk=V	n=6	-128
startLemmaBetween	word=about	path=	class=NP	1
startLemmaBetween	word=accord	path=	class=IN	-6
startLemmaBetween	word=accord	path=IN	class=NP	-4
startLemmaBetween	word=accord	path=IN NP ,	class=NNP	3
startLemmaBetween	word=accord	path=IN NP IN NP	class=NP	2
startLemmaBetween	word=accuse	path=	class=of	3
startLemmaBetween	word=accuse	path=NP IN	class=NP	1
startLemmaBetween	word=acknowledge	path=	class=NP	5
startLemmaBetween	word=address	path=	class=NP	2
startLemmaBetween	word=admit	path=	class=to	2
startLemmaBetween	word=agree	path=	class=to	5
startLemmaBetween	word=aim	path=TO	class=inf	1
startLemmaBetween	word=allow	path=	class=NP	3
startLemmaBetween	word=announce	path=	class=NP	2
startLemmaBetween	word=announce	path=NP	class=to	1
startLemmaBetween	word=answer	path=	class=NP	2
startLemmaBetween	word=appeal	path=IN NP	class=ADV	1
startLemmaBetween	word=appear	path=	class=ADJ	4
startLemmaBetween	word=appear	path=TO V	class=NP	1
startLemmaBetween	word=argue	path=,	class=inf	2
startLemmaBetween	word=argue	path=IN	class=NP	-1
startLemmaBetween	word=ask	path=	class=NNP	-2
startLemmaBetween	word=ask	path=	class=NP	-5
startLemmaBetween	word=ask	path=	class=about	1
startLemmaBetween	word=ask	path=IN	class=NNP	-4
startLemmaBetween	word=ask	path=IN	class=NP	5
startLemmaBetween	word=ask	path=NP	class=if	2
startLemmaBetween	word=ask	path=TO V	class=NP	1
startLemmaBetween	word=attack	path=	class=NNP	2
startLemmaBetween	word=attack	path=	class=NP	1
startLemmaBetween	word=attack	path=IN	class=NNP	1
startLemmaBetween	word=attempt	path=TO V NP IN	class=NP	1
startLemmaBetween	word=attribute	path=	class=NP	1
startLemmaBetween	word=attribute	path=	class=PRP	1
startLemmaBetween	word=back	path=	class=NNP	4
startLemmaBetween	word=back	path=	class=NP	1
startLemmaBetween	word=be	path=	class=ADV	-1
startLemmaBetween	word=begin	path=	class=ing	-5
startLemmaBetween	word=begin	path=	class=to	-2
startLemmaBetween	word=begin	path=V	class=NP	3
startLemmaBetween	word=believe	path=IN	class=NP	2
startLemmaBetween	word=blame	path=	class=NP	2
startLemmaBetween	word=blast	path=	class=NNP	-1
startLemmaBetween	word=call	path=	class=NP	2
startLemmaBetween	word=call	path=	class=PRP	3
startLemmaBetween	word=call	path=NP	class=NP	-3
startLemmaBetween	word=call	path=NP	class=QO	2
startLemmaBetween	word=call	path=PRP	class=ADJ	1
startLemmaBetween	word=cast	path=	class=NP	-7
startLemmaBetween	word=cast	path=NP IN	class=NP	3
startLemmaBetween	word=caution	path=SUB	class=ing	1
startLemmaBetween	word=challenge	path=	class=NP	2
startLemmaBetween	word=choose	path=ADV TO V IN	class=NP	1
startLemmaBetween	word=cite	path=	class=NP	2
startLemmaBetween	word=claim	path=	class=NP	-2
startLemmaBetween	word=claim	path=	class=to	1
startLemmaBetween	word=claim	path=NP IN	class=NP	4
startLemmaBetween	word=come	path=IN	class=NP	-1
startLemmaBetween	word=compare	path=	class=NP	3
startLemmaBetween	word=complain	path=IN	class=NP	-6
startLemmaBetween	word=complain	path=IN NP IN	class=NP	2
startLemmaBetween	word=confirm	path=	class=nor	-1
startLemmaBetween	word=confirm	path=CC V	class=NP	4
startLemmaBetween	word=consider	path=	class=NP	1
startLemmaBetween	word=continue	path=	class=to	-8
startLemmaBetween	word=continue	path=TO V	class=NP	6
startLemmaBetween	word=count	path=IN	class=NP	2
startLemmaBetween	word=criticism	path=	class=of	1
startLemmaBetween	word=criticize	path=	class=NP	5
startLemmaBetween	word=criticize	path=	class=for	2
startLemmaBetween	word=decide	path=	class=to	2
startLemmaBetween	word=decide	path=TO V	class=NP	-1
startLemmaBetween	word=declare	path=	class=NP	1
startLemmaBetween	word=decline	path=	class=to	-1
startLemmaBetween	word=decline	path=TO V	class=NP	1
startLemmaBetween	word=decline	path=TO V	class=on	1
startLemmaBetween	word=decline	path=TO V	class=whether	-3
startLemmaBetween	word=decline	path=TO V IN	class=NP	1
startLemmaBetween	word=defend	path=	class=NP	8
startLemmaBetween	word=deliver	path=	class=NP	-4
startLemmaBetween	word=deny	path=	class=NP	2
startLemmaBetween	word=deny	path=NP	class=that	-1
startLemmaBetween	word=describe	path=	class=NP	7
startLemmaBetween	word=discuss	path=	class=NP	8
startLemmaBetween	word=dismiss	path=	class=NP	3
startLemmaBetween	word=dispute	path=	class=NP	1
startLemmaBetween	word=distance	path=	class=PRP	-4
startLemmaBetween	word=draw	path=	class=NP	-4
startLemmaBetween	word=eager	path=	class=to	1
startLemmaBetween	word=embrace	path=	class=NP	5
startLemmaBetween	word=encourage	path=	class=NP	-1
startLemmaBetween	word=endorse	path=	class=NNP	1
startLemmaBetween	word=endorsement	path=IN	class=NNP	2
startLemmaBetween	word=estimate	path=	class=NP	1
startLemmaBetween	word=estimation	path=IN NP IN NP	class=NP	1
startLemmaBetween	word=expect	path=	class=NP	5
startLemmaBetween	word=expect	path=IN	class=NP	-1
startLemmaBetween	word=expect	path=TO	class=inf	2
startLemmaBetween	word=expect	path=TO V	class=NP	-1
startLemmaBetween	word=explain	path=	class=NP	3
startLemmaBetween	word=express	path=	class=NP	-3
startLemmaBetween	word=express	path=NP	class=that	5
startLemmaBetween	word=express	path=NP IN	class=NP	3
startLemmaBetween	word=eye	path=IN	class=NP	-5
startLemmaBetween	word=eye	path=IN NP ,	class=NP	4
startLemmaBetween	word=fail	path=	class=to	-3
startLemmaBetween	word=favor	path=	class=NP	3
startLemmaBetween	word=file	path=	class=NP	-2
startLemmaBetween	word=find	path=	class=NNP	2
startLemmaBetween	word=focus	path=IN	class=NP	4
startLemmaBetween	word=for	path=	class=NNP	-3
startLemmaBetween	word=give	path=	class=NP	-5
startLemmaBetween	word=give	path=NP IN	class=NP	2
startLemmaBetween	word=go	path=IN	class=to	-3
startLemmaBetween	word=highlight	path=	class=NP	3
startLemmaBetween	word=hint	path=IN	class=NP	2
startLemmaBetween	word=hold	path=	class=NP	-3
startLemmaBetween	word=hope	path=	class=NP	1
startLemmaBetween	word=hope	path=	class=fin	1
startLemmaBetween	word=hope	path=	class=to	3
startLemmaBetween	word=in	path=	class=NP	-6
startLemmaBetween	word=in	path=NP V NP ,	class=NP	1
startLemmaBetween	word=inform	path=	class=NP	-3
startLemmaBetween	word=intend	path=	class=to	8
startLemmaBetween	word=issue	path=	class=NP	-4
startLemmaBetween	word=issue	path=NP V	class=NP	5
startLemmaBetween	word=know	path=	class=to	2
startLemmaBetween	word=know	path=IN	class=NNP	2
startLemmaBetween	word=know	path=IN NP	class=as	4
startLemmaBetween	word=launch	path=	class=NP	-6
startLemmaBetween	word=let	path=	class=PRP	-4
startLemmaBetween	word=let	path=PRP V IN NP	class=that	2
startLemmaBetween	word=like	path=	class=NP	2
startLemmaBetween	word=list	path=	class=NP	1
startLemmaBetween	word=look	path=	class=at	1
startLemmaBetween	word=look	path=ADV IN	class=NP	4
startLemmaBetween	word=look	path=IN	class=NP	1
startLemmaBetween	word=look	path=TO	class=inf	2
startLemmaBetween	word=make	path=	class=NP	-5
startLemmaBetween	word=make	path=NP IN	class=NNP	2
startLemmaBetween	word=make	path=NP IN	class=NP	4
startLemmaBetween	word=mention	path=	class=NP	7
startLemmaBetween	word=mock	path=	class=NP	4
startLemmaBetween	word=need	path=	class=to	-3
startLemmaBetween	word=note	path=	class=NNP	-2
startLemmaBetween	word=note	path=	class=NP	2
startLemmaBetween	word=of	path=	class=NP	3
startLemmaBetween	word=offer	path=	class=ADV	1
startLemmaBetween	word=offer	path=	class=NP	-3
startLemmaBetween	word=offer	path=NP IN	class=NP	3
startLemmaBetween	word=opinion	path=IN	class=NNP	-1
startLemmaBetween	word=opinion	path=IN NP , NP	class=NP	1
startLemmaBetween	word=oppose	path=	class=NP	2
startLemmaBetween	word=order	path=	class=NP	3
startLemmaBetween	word=pass	path=	class=NP	-2
startLemmaBetween	word=pay	path=	class=NP	-7
startLemmaBetween	word=pay	path=NP IN	class=NP	5
startLemmaBetween	word=persuade	path=	class=NP	-1
startLemmaBetween	word=plan	path=	class=to	4
startLemmaBetween	word=plan	path=TO V	class=NP	-1
startLemmaBetween	word=play	path=RP	class=NP	3
startLemmaBetween	word=plead	path=	class=ADV	1
startLemmaBetween	word=plead	path=IN	class=NP	1
startLemmaBetween	word=pledge	path=	class=to	2
startLemmaBetween	word=point	path=IN	class=NP	1
startLemmaBetween	word=predict	path=	class=NP	4
startLemmaBetween	word=prefer	path=	class=to	1
startLemmaBetween	word=promise	path=	class=NP	-1
startLemmaBetween	word=promise	path=	class=to	5
startLemmaBetween	word=promise	path=NP , NP SUB	class=NP	3
startLemmaBetween	word=promote	path=	class=NP	1
startLemmaBetween	word=promote	path=, NP CC V	class=NP	1
startLemmaBetween	word=propose	path=	class=NP	6
startLemmaBetween	word=provide	path=	class=NP	-5
startLemmaBetween	word=provide	path=NP IN	class=NP	3
startLemmaBetween	word=publish	path=	class=NP	-2
startLemmaBetween	word=put	path=	class=NP	1
startLemmaBetween	word=put	path=	class=PRP	-2
startLemmaBetween	word=question	path=	class=NP	7
startLemmaBetween	word=raise	path=	class=NP	-4
startLemmaBetween	word=recall	path=	class=NP	8
startLemmaBetween	word=recall	path=	class=ing	2
startLemmaBetween	word=recognize	path=	class=NP	1
startLemmaBetween	word=refer	path=IN	class=NP	2
startLemmaBetween	word=refuse	path=TO V	class=NP	1
startLemmaBetween	word=reject	path=	class=NP	1
startLemmaBetween	word=release	path=	class=NP	-9
startLemmaBetween	word=remind	path=	class=NP	-4
startLemmaBetween	word=remind	path=NP	class=of	5
startLemmaBetween	word=report	path=	class=ing	2
startLemmaBetween	word=report	path=, IN ADJ ADV	class=NP	3
startLemmaBetween	word=report	path=IN	class=NNP	-2
startLemmaBetween	word=report	path=IN	class=NP	-2
startLemmaBetween	word=require	path=	class=NP	6
startLemmaBetween	word=resist	path=	class=NP	1
startLemmaBetween	word=respond	path=	class=by	1
startLemmaBetween	word=respond	path=IN	class=NP	3
startLemmaBetween	word=respond	path=IN NP IN	class=NP	-3
startLemmaBetween	word=response	path=IN	class=NP	1
startLemmaBetween	word=reveal	path=	class=NP	1
startLemmaBetween	word=rule	path=RP	class=NP	2
startLemmaBetween	word=run	path=	class=NP	-3
startLemmaBetween	word=say	path=	class=ADV	2
startLemmaBetween	word=say	path=	class=NNP	-2
startLemmaBetween	word=say	path=	class=NP	6
startLemmaBetween	word=say	path=	class=PRP	10
startLemmaBetween	word=say	path=	class=fin	7
startLemmaBetween	word=say	path=	class=ing	2
startLemmaBetween	word=say	path=	class=to	-1
startLemmaBetween	word=say	path=,	class=ing	-1
startLemmaBetween	word=say	path=IN	class=NNP	2
startLemmaBetween	word=say	path=IN NP	class=PRP	1
startLemmaBetween	word=say	path=IN NP IN NP	class=QO	1
startLemmaBetween	word=say	path=NP	class=QO	-1
startLemmaBetween	word=say	path=NP	class=fin	2
startLemmaBetween	word=say	path=NP	class=that	5
startLemmaBetween	word=say	path=NP , NP IN	class=QO	1
startLemmaBetween	word=say	path=NP IN NP IN	class=and	2
startLemmaBetween	word=say	path=TO V	class=NP	3
startLemmaBetween	word=say	path=V	class=NP	-2
startLemmaBetween	word=see	path=	class=NP	10
startLemmaBetween	word=see	path=IN	class=NP	-2
startLemmaBetween	word=seek	path=	class=NP	10
startLemmaBetween	word=seek	path=	class=to	-2
startLemmaBetween	word=seek	path=TO	class=inf	2
startLemmaBetween	word=seem	path=	class=ADJ	8
startLemmaBetween	word=seem	path=	class=ADV	4
startLemmaBetween	word=seem	path=	class=pp	3
startLemmaBetween	word=seem	path=	class=to	-4
startLemmaBetween	word=send	path=	class=NP	-5
startLemmaBetween	word=send	path=RP	class=NP	-2
startLemmaBetween	word=share	path=	class=NP	2
startLemmaBetween	word=show	path=	class=NNP	12
startLemmaBetween	word=show	path=	class=NP	-2
startLemmaBetween	word=show	path=NP SUB	class=ing	3
startLemmaBetween	word=sign	path=	class=NP	-2
startLemmaBetween	word=sound	path=	class=NP	-2
startLemmaBetween	word=speak	path=	class=ADV	-3
startLemmaBetween	word=speak	path=RP IN NP IN	class=NP	1
startLemmaBetween	word=spend	path=	class=NP	-2
startLemmaBetween	word=stand	path=IN	class=NP	3
startLemmaBetween	word=start	path=	class=NP	-2
startLemmaBetween	word=start	path=	class=ing	-3
startLemmaBetween	word=stop	path=	class=ADJ	-1
startLemmaBetween	word=stop	path=ADJ SUB V	class=NP	1
startLemmaBetween	word=struggle	path=	class=to	-2
startLemmaBetween	word=sue	path=NP IN NP IN	class=NP	1
startLemmaBetween	word=suggest	path=	class=NP	3
startLemmaBetween	word=support	path=	class=NNP	5
startLemmaBetween	word=support	path=	class=NP	8
startLemmaBetween	word=support	path=IN	class=NP	5
startLemmaBetween	word=take	path=	class=NP	-13
startLemmaBetween	word=take	path=NP	class=to	-1
startLemmaBetween	word=take	path=NP IN	class=NNP	1
startLemmaBetween	word=take	path=NP IN	class=NP	10
startLemmaBetween	word=talk	path=IN NP	class=about	5
startLemmaBetween	word=talk	path=IN NP IN	class=NP	-1
startLemmaBetween	word=tell	path=	class=NNP	-6
startLemmaBetween	word=tell	path=	class=NP	-5
startLemmaBetween	word=tell	path=	class=PRP	-6
startLemmaBetween	word=tell	path=	class=to	5
startLemmaBetween	word=tell	path=NP	class=PRP	9
startLemmaBetween	word=tell	path=NP	class=that	-1
startLemmaBetween	word=tell	path=NP IN NP ,	class=that	3
startLemmaBetween	word=tell	path=NP THAT	class=PRP	1
startLemmaBetween	word=tell	path=PRP	class=PRP	1
startLemmaBetween	word=tend	path=	class=to	-6
startLemmaBetween	word=thank	path=	class=NP	1
startLemmaBetween	word=thank	path=NP	class=for	1
startLemmaBetween	word=theory	path=, ADJ IN NP	class=NP	1
startLemmaBetween	word=think	path=	class=PRP	1
startLemmaBetween	word=think	path=	class=to	3
startLemmaBetween	word=threaten	path=	class=to	1
startLemmaBetween	word=throw	path=	class=NP	-5
startLemmaBetween	word=to	path=	class=NNP	-1
startLemmaBetween	word=try	path=	class=to	-8
startLemmaBetween	word=try	path=TO	class=inf	-4
startLemmaBetween	word=turn	path=	class=NP	-7
startLemmaBetween	word=turn	path=NP IN NP IN	class=NP	1
startLemmaBetween	word=urge	path=	class=NNP	2
startLemmaBetween	word=use	path=	class=NP	-6
startLemmaBetween	word=view	path=	class=as	4
startLemmaBetween	word=view	path=IN	class=NNP	-1
startLemmaBetween	word=view	path=IN NP , ADV	class=NP	1
startLemmaBetween	word=view	path=IN NP , NP	class=NP	1
startLemmaBetween	word=voice	path=	class=NP	-6
startLemmaBetween	word=voice	path=NP IN	class=NP	1
startLemmaBetween	word=vote	path=	class=to	1
startLemmaBetween	word=vote	path=IN	class=NNP	1
startLemmaBetween	word=vow	path=	class=to	3
startLemmaBetween	word=want	path=	class=NP	10
startLemmaBetween	word=want	path=TO V	class=whether	2
startLemmaBetween	word=want	path=TO V IN	class=NP	2
startLemmaBetween	word=warn	path=IN	class=QO	4
startLemmaBetween	word=warn	path=NP	class=ADV	1
startLemmaBetween	word=weigh	path=	class=NP	4
startLemmaBetween	word=weigh	path=NP IN	class=NP	-1
startLemmaBetween	word=welcome	path=	class=NP	3
startLemmaBetween	word=work	path=IN NP TO V	class=NP	1
startLemmaBetween	word=write	path=	class=NP	-2
startLemmaClassVerb	word=accord	class=IN	class=#	-3
startLemmaClassVerb	word=accord	class=NNP	class=fin	5
startLemmaClassVerb	word=accord	class=NP	class=#	-7
startLemmaClassVerb	word=accord	class=NP	class=fin	8
startLemmaClassVerb	word=accord	class=NP	class=inf	1
startLemmaClassVerb	word=accuse	class=NP	class=ing	1
startLemmaClassVerb	word=accuse	class=ing	class=#	-4
startLemmaClassVerb	word=accuse	class=of	class=ing	8
startLemmaClassVerb	word=add	class=QO	class=fin	3
startLemmaClassVerb	word=address	class=NP	class=#	1
startLemmaClassVerb	word=advice	class=NP	class=#	-1
startLemmaClassVerb	word=advise	class=ing	class=#	-1
startLemmaClassVerb	word=agree	class=to	class=inf	4
startLemmaClassVerb	word=aim	class=NP	class=#	-5
startLemmaClassVerb	word=allow	class=to	class=inf	-1
startLemmaClassVerb	word=announce	class=to	class=inf	1
startLemmaClassVerb	word=apologize	class=NP	class=#	-1
startLemmaClassVerb	word=apologize	class=for	class=#	2
startLemmaClassVerb	word=apologize	class=for	class=fin	2
startLemmaClassVerb	word=appear	class=NP	class=ing	4
startLemmaClassVerb	word=appear	class=to	class=inf	-3
startLemmaClassVerb	word=apply	class=NP	class=#	-2
startLemmaClassVerb	word=argue	class=NP	class=#	-3
startLemmaClassVerb	word=argue	class=inf	class=#	1
startLemmaClassVerb	word=as	class=NP	class=#	-1
startLemmaClassVerb	word=ask	class=NNP	class=#	-6
startLemmaClassVerb	word=ask	class=NNP	class=fin	-8
startLemmaClassVerb	word=ask	class=NNP	class=inf	1
startLemmaClassVerb	word=ask	class=NP	class=#	-2
startLemmaClassVerb	word=ask	class=NP	class=fin	-6
startLemmaClassVerb	word=ask	class=NP	class=inf	2
startLemmaClassVerb	word=ask	class=PRP	class=#	-2
startLemmaClassVerb	word=ask	class=PRP	class=fin	-7
startLemmaClassVerb	word=ask	class=QO	class=#	-1
startLemmaClassVerb	word=ask	class=about	class=#	1
startLemmaClassVerb	word=ask	class=about	class=fin	1
startLemmaClassVerb	word=ask	class=for	class=#	1
startLemmaClassVerb	word=ask	class=how	class=fin	4
startLemmaClassVerb	word=ask	class=if	class=fin	9
startLemmaClassVerb	word=ask	class=that	class=fin	-5
startLemmaClassVerb	word=ask	class=to	class=inf	1
startLemmaClassVerb	word=ask	class=what	class=fin	1
startLemmaClassVerb	word=ask	class=when	class=fin	4
startLemmaClassVerb	word=ask	class=whether	class=fin	9
startLemmaClassVerb	word=ask	class=why	class=fin	2
startLemmaClassVerb	word=assessment	class=NNP	class=#	-3
startLemmaClassVerb	word=assessment	class=fin	class=#	2
startLemmaClassVerb	word=assure	class=NP	class=fin	-2
startLemmaClassVerb	word=assure	class=PRP	class=fin	2
startLemmaClassVerb	word=assure	class=that	class=fin	-1
startLemmaClassVerb	word=attack	class=NP	class=#	1
startLemmaClassVerb	word=attribute	class=PRP	class=#	1
startLemmaClassVerb	word=avoid	class=NNP	class=#	4
startLemmaClassVerb	word=ban	class=NP	class=#	-1
startLemmaClassVerb	word=base	class=NP	class=#	-1
startLemmaClassVerb	word=be	class=ADV	class=#	-1
startLemmaClassVerb	word=begin	class=NP	class=#	5
startLemmaClassVerb	word=begin	class=ing	class=#	-4
startLemmaClassVerb	word=bill	class=as	class=#	-1
startLemmaClassVerb	word=by	class=NP	class=#	-3
startLemmaClassVerb	word=call	class=NP	class=#	-1
startLemmaClassVerb	word=call	class=NP	class=fin	-1
startLemmaClassVerb	word=call	class=NP	class=ing	2
startLemmaClassVerb	word=call	class=PRP	class=#	4
startLemmaClassVerb	word=call	class=QO	class=#	4
startLemmaClassVerb	word=call	class=to	class=inf	1
startLemmaClassVerb	word=cast	class=PRP	class=#	1
startLemmaClassVerb	word=caution	class=ing	class=#	1
startLemmaClassVerb	word=challenge	class=NP	class=#	1
startLemmaClassVerb	word=charge	class=that	class=fin	-1
startLemmaClassVerb	word=choose	class=NP	class=#	2
startLemmaClassVerb	word=claim	class=NP	class=fin	-1
startLemmaClassVerb	word=claim	class=that	class=fin	1
startLemmaClassVerb	word=come	class=NP	class=#	1
startLemmaClassVerb	word=come	class=to	class=inf	-1
startLemmaClassVerb	word=comment	class=NP	class=#	-1
startLemmaClassVerb	word=complain	class=NP	class=#	-1
startLemmaClassVerb	word=conclude	class=that	class=fin	1
startLemmaClassVerb	word=confirm	class=NP	class=#	4
startLemmaClassVerb	word=consider	class=NP	class=#	-1
startLemmaClassVerb	word=continue	class=NP	class=#	3
startLemmaClassVerb	word=continue	class=NP	class=ing	1
startLemmaClassVerb	word=continue	class=to	class=inf	-8
startLemmaClassVerb	word=convince	class=NP	class=#	1
startLemmaClassVerb	word=criticism	class=NP	class=#	-1
startLemmaClassVerb	word=criticism	class=of	class=#	1
startLemmaClassVerb	word=criticize	class=for	class=ing	3
startLemmaClassVerb	word=decide	class=to	class=inf	1
startLemmaClassVerb	word=decision	class=NP	class=#	-1
startLemmaClassVerb	word=decision	class=to	class=inf	2
startLemmaClassVerb	word=decline	class=NP	class=#	5
startLemmaClassVerb	word=decline	class=whether	class=fin	-2
startLemmaClassVerb	word=deliver	class=QO	class=#	1
startLemmaClassVerb	word=deliver	class=to	class=inf	1
startLemmaClassVerb	word=deny	class=NP	class=#	1
startLemmaClassVerb	word=deny	class=that	class=fin	-1
startLemmaClassVerb	word=describe	class=QO	class=#	-1
startLemmaClassVerb	word=describe	class=as	class=#	1
startLemmaClassVerb	word=discuss	class=NP	class=#	1
startLemmaClassVerb	word=dispute	class=NP	class=#	1
startLemmaClassVerb	word=distance	class=PRP	class=fin	-1
startLemmaClassVerb	word=divide	class=NP	class=#	1
startLemmaClassVerb	word=draw	class=ing	class=#	1
startLemmaClassVerb	word=eager	class=to	class=inf	1
startLemmaClassVerb	word=email	class=NNP	class=#	-1
startLemmaClassVerb	word=expect	class=NNP	class=#	-3
startLemmaClassVerb	word=expect	class=NP	class=#	-3
startLemmaClassVerb	word=expect	class=inf	class=#	2
startLemmaClassVerb	word=express	class=NP	class=ing	-2
startLemmaClassVerb	word=express	class=that	class=fin	1
startLemmaClassVerb	word=eye	class=NP	class=#	-4
startLemmaClassVerb	word=eye	class=NP	class=fin	4
startLemmaClassVerb	word=fail	class=NP	class=#	1
startLemmaClassVerb	word=fail	class=to	class=inf	-4
startLemmaClassVerb	word=feel	class=NP	class=#	-3
startLemmaClassVerb	word=feel	class=about	class=#	1
startLemmaClassVerb	word=find	class=ADV	class=#	1
startLemmaClassVerb	word=focus	class=NP	class=#	2
startLemmaClassVerb	word=for	class=NNP	class=#	-1
startLemmaClassVerb	word=for	class=NP	class=#	-3
startLemmaClassVerb	word=for	class=NP	class=fin	6
startLemmaClassVerb	word=forecast	class=IN	class=#	2
startLemmaClassVerb	word=forecast	class=NP	class=#	-1
startLemmaClassVerb	word=go	class=NNP	class=#	7
startLemmaClassVerb	word=go	class=NP	class=#	6
startLemmaClassVerb	word=go	class=NP	class=inf	-1
startLemmaClassVerb	word=go	class=to	class=inf	-7
startLemmaClassVerb	word=grow	class=NP	class=#	1
startLemmaClassVerb	word=have	class=NP	class=#	-1
startLemmaClassVerb	word=help	class=NP	class=#	1
startLemmaClassVerb	word=hold	class=ADV	class=#	-1
startLemmaClassVerb	word=hope	class=NP	class=#	-2
startLemmaClassVerb	word=hope	class=fin	class=#	1
startLemmaClassVerb	word=hope	class=to	class=inf	3
startLemmaClassVerb	word=in	class=NNP	class=#	-1
startLemmaClassVerb	word=in	class=NP	class=#	-4
startLemmaClassVerb	word=in	class=NP	class=fin	2
startLemmaClassVerb	word=inform	class=NP	class=#	-3
startLemmaClassVerb	word=inform	class=of	class=#	1
startLemmaClassVerb	word=intend	class=to	class=inf	5
startLemmaClassVerb	word=issue	class=NP	class=#	2
startLemmaClassVerb	word=join	class=NP	class=#	1
startLemmaClassVerb	word=judgment	class=NNP	class=#	-1
startLemmaClassVerb	word=keep	class=NP	class=#	4
startLemmaClassVerb	word=know	class=NNP	class=#	2
startLemmaClassVerb	word=know	class=NP	class=#	-3
startLemmaClassVerb	word=know	class=as	class=#	1
startLemmaClassVerb	word=know	class=to	class=inf	1
startLemmaClassVerb	word=launch	class=NP	class=#	-2
startLemmaClassVerb	word=lay	class=NP	class=ing	1
startLemmaClassVerb	word=let	class=PRP	class=inf	-3
startLemmaClassVerb	word=let	class=that	class=fin	6
startLemmaClassVerb	word=look	class=NP	class=#	1
startLemmaClassVerb	word=look	class=NP	class=inf	-1
startLemmaClassVerb	word=look	class=inf	class=#	2
startLemmaClassVerb	word=make	class=ADJ	class=#	-2
startLemmaClassVerb	word=make	class=NNP	class=#	2
startLemmaClassVerb	word=make	class=NNP	class=fin	-1
startLemmaClassVerb	word=make	class=PRP	class=#	-2
startLemmaClassVerb	word=make	class=that	class=fin	5
startLemmaClassVerb	word=need	class=NP	class=inf	1
startLemmaClassVerb	word=need	class=to	class=inf	-5
startLemmaClassVerb	word=nominate	class=NP	class=#	-1
startLemmaClassVerb	word=note	class=NNP	class=#	-4
startLemmaClassVerb	word=note	class=NP	class=#	1
startLemmaClassVerb	word=note	class=but	class=fin	3
startLemmaClassVerb	word=notice	class=NP	class=#	2
startLemmaClassVerb	word=notice	class=fin	class=#	-2
startLemmaClassVerb	word=notify	class=NP	class=#	-4
startLemmaClassVerb	word=offer	class=ADV	class=#	3
startLemmaClassVerb	word=open	class=QO	class=#	1
startLemmaClassVerb	word=opinion	class=fin	class=#	1
startLemmaClassVerb	word=persuade	class=NP	class=#	-1
startLemmaClassVerb	word=persuade	class=to	class=inf	1
startLemmaClassVerb	word=plan	class=NP	class=#	-1
startLemmaClassVerb	word=plan	class=to	class=inf	5
startLemmaClassVerb	word=play	class=NP	class=#	1
startLemmaClassVerb	word=plead	class=ADV	class=#	1
startLemmaClassVerb	word=plead	class=IN	class=#	3
startLemmaClassVerb	word=plead	class=NP	class=#	-2
startLemmaClassVerb	word=pledge	class=to	class=inf	4
startLemmaClassVerb	word=point	class=QO	class=#	1
startLemmaClassVerb	word=praise	class=NP	class=#	1
startLemmaClassVerb	word=prefer	class=to	class=inf	2
startLemmaClassVerb	word=press	class=that	class=fin	1
startLemmaClassVerb	word=promise	class=NP	class=#	-1
startLemmaClassVerb	word=promise	class=that	class=fin	4
startLemmaClassVerb	word=promise	class=to	class=inf	9
startLemmaClassVerb	word=publish	class=NP	class=ing	-1
startLemmaClassVerb	word=push	class=NNP	class=inf	-1
startLemmaClassVerb	word=push	class=to	class=inf	3
startLemmaClassVerb	word=question	class=about	class=#	3
startLemmaClassVerb	word=raise	class=NP	class=fin	-1
startLemmaClassVerb	word=refer	class=NP	class=#	1
startLemmaClassVerb	word=refuse	class=NNP	class=#	1
startLemmaClassVerb	word=refuse	class=NP	class=#	1
startLemmaClassVerb	word=refuse	class=inf	class=#	-1
startLemmaClassVerb	word=release	class=NP	class=#	-1
startLemmaClassVerb	word=release	class=NP	class=fin	3
startLemmaClassVerb	word=release	class=QO	class=#	1
startLemmaClassVerb	word=release	class=that	class=fin	-2
startLemmaClassVerb	word=remark	class=NP	class=#	1
startLemmaClassVerb	word=remind	class=NP	class=#	-6
startLemmaClassVerb	word=remind	class=NP	class=fin	-3
startLemmaClassVerb	word=remind	class=NP	class=inf	7
startLemmaClassVerb	word=remind	class=NP	class=ing	-1
startLemmaClassVerb	word=remind	class=to	class=inf	-1
startLemmaClassVerb	word=repeat	class=NP	class=#	2
startLemmaClassVerb	word=repeat	class=PRP	class=#	-1
startLemmaClassVerb	word=report	class=NNP	class=#	-1
startLemmaClassVerb	word=report	class=NNP	class=fin	1
startLemmaClassVerb	word=report	class=ing	class=#	2
startLemmaClassVerb	word=reportedly	class=NP	class=#	-2
startLemmaClassVerb	word=require	class=NP	class=inf	3
startLemmaClassVerb	word=require	class=to	class=inf	-2
startLemmaClassVerb	word=respond	class=NP	class=#	2
startLemmaClassVerb	word=respond	class=NP	class=ing	-1
startLemmaClassVerb	word=respond	class=QO	class=#	2
startLemmaClassVerb	word=respond	class=QO	class=fin	2
startLemmaClassVerb	word=respond	class=by	class=ing	1
startLemmaClassVerb	word=respond	class=that	class=fin	-1
startLemmaClassVerb	word=return	class=NNP	class=#	1
startLemmaClassVerb	word=run	class=NP	class=ing	-2
startLemmaClassVerb	word=say	class=ADV	class=fin	1
startLemmaClassVerb	word=say	class=NNP	class=#	-10
startLemmaClassVerb	word=say	class=NNP	class=fin	2
startLemmaClassVerb	word=say	class=NP	class=#	-5
startLemmaClassVerb	word=say	class=PRP	class=fin	1
startLemmaClassVerb	word=say	class=QO	class=#	7
startLemmaClassVerb	word=say	class=QO	class=fin	1
startLemmaClassVerb	word=say	class=about	class=#	-2
startLemmaClassVerb	word=say	class=and	class=fin	3
startLemmaClassVerb	word=say	class=because	class=fin	1
startLemmaClassVerb	word=say	class=but	class=#	1
startLemmaClassVerb	word=say	class=fin	class=#	6
startLemmaClassVerb	word=say	class=ing	class=#	-1
startLemmaClassVerb	word=say	class=of	class=#	-3
startLemmaClassVerb	word=say	class=that	class=fin	7
startLemmaClassVerb	word=say	class=to	class=inf	-4
startLemmaClassVerb	word=see	class=ADV	class=#	2
startLemmaClassVerb	word=see	class=as	class=#	2
startLemmaClassVerb	word=see	class=as	class=inf	1
startLemmaClassVerb	word=see	class=that	class=#	-3
startLemmaClassVerb	word=seek	class=PRP	class=#	1
startLemmaClassVerb	word=seek	class=inf	class=#	3
startLemmaClassVerb	word=seek	class=to	class=inf	-1
startLemmaClassVerb	word=seem	class=ADJ	class=inf	1
startLemmaClassVerb	word=seem	class=PRP	class=#	2
startLemmaClassVerb	word=seem	class=QO	class=fin	-1
startLemmaClassVerb	word=seem	class=pp	class=#	2
startLemmaClassVerb	word=seem	class=that	class=#	-3
startLemmaClassVerb	word=seem	class=that	class=fin	-3
startLemmaClassVerb	word=seem	class=to	class=inf	-6
startLemmaClassVerb	word=send	class=NP	class=#	-1
startLemmaClassVerb	word=send	class=NP	class=fin	-1
startLemmaClassVerb	word=send	class=NP	class=ing	-4
startLemmaClassVerb	word=set	class=NP	class=#	2
startLemmaClassVerb	word=set	class=to	class=inf	-2
startLemmaClassVerb	word=share	class=NP	class=#	2
startLemmaClassVerb	word=show	class=NNP	class=#	1
startLemmaClassVerb	word=show	class=NNP	class=ing	1
startLemmaClassVerb	word=show	class=NP	class=inf	-3
startLemmaClassVerb	word=show	class=NP	class=ing	-3
startLemmaClassVerb	word=show	class=ing	class=#	1
startLemmaClassVerb	word=show	class=to	class=inf	2
startLemmaClassVerb	word=sign	class=to	class=inf	6
startLemmaClassVerb	word=sound	class=NP	class=#	-1
startLemmaClassVerb	word=speak	class=ADV	class=#	-1
startLemmaClassVerb	word=speak	class=NP	class=#	3
startLemmaClassVerb	word=spend	class=NNP	class=#	2
startLemmaClassVerb	word=spend	class=NP	class=#	4
startLemmaClassVerb	word=spend	class=NP	class=ing	-3
startLemmaClassVerb	word=stand	class=NP	class=#	1
startLemmaClassVerb	word=stand	class=NP	class=fin	1
startLemmaClassVerb	word=stand	class=to	class=inf	1
startLemmaClassVerb	word=start	class=NP	class=#	1
startLemmaClassVerb	word=start	class=ing	class=#	-2
startLemmaClassVerb	word=state	class=NP	class=#	-3
startLemmaClassVerb	word=stop	class=ADJ	class=ing	-1
startLemmaClassVerb	word=stop	class=NP	class=#	5
startLemmaClassVerb	word=strategy	class=to	class=inf	2
startLemmaClassVerb	word=struggle	class=NP	class=#	1
startLemmaClassVerb	word=struggle	class=to	class=inf	-3
startLemmaClassVerb	word=suggest	class=ADV	class=fin	2
startLemmaClassVerb	word=suggest	class=QO	class=fin	-1
startLemmaClassVerb	word=support	class=NNP	class=#	2
startLemmaClassVerb	word=support	class=NNP	class=fin	-1
startLemmaClassVerb	word=support	class=NP	class=#	1
startLemmaClassVerb	word=take	class=NNP	class=fin	1
startLemmaClassVerb	word=take	class=NP	class=inf	-2
startLemmaClassVerb	word=take	class=to	class=inf	-1
startLemmaClassVerb	word=talk	class=NP	class=ing	-1
startLemmaClassVerb	word=talk	class=about	class=ing	2
startLemmaClassVerb	word=tell	class=NNP	class=#	-4
startLemmaClassVerb	word=tell	class=NP	class=#	-6
startLemmaClassVerb	word=tell	class=PRP	class=fin	7
startLemmaClassVerb	word=tell	class=QO	class=#	4
startLemmaClassVerb	word=tell	class=QO	class=fin	1
startLemmaClassVerb	word=tell	class=and	class=fin	1
startLemmaClassVerb	word=tell	class=ing	class=#	-1
startLemmaClassVerb	word=tell	class=that	class=fin	6
startLemmaClassVerb	word=tell	class=to	class=inf	4
startLemmaClassVerb	word=tell	class=who	class=fin	-1
startLemmaClassVerb	word=tend	class=NP	class=#	1
startLemmaClassVerb	word=tend	class=to	class=inf	-6
startLemmaClassVerb	word=thank	class=for	class=ing	1
startLemmaClassVerb	word=theory	class=NP	class=fin	2
startLemmaClassVerb	word=think	class=ADJ	class=#	-2
startLemmaClassVerb	word=think	class=NP	class=#	1
startLemmaClassVerb	word=threaten	class=NP	class=#	-5
startLemmaClassVerb	word=threaten	class=to	class=inf	3
startLemmaClassVerb	word=to	class=NNP	class=#	-2
startLemmaClassVerb	word=try	class=NNP	class=#	1
startLemmaClassVerb	word=try	class=NP	class=#	1
startLemmaClassVerb	word=try	class=NP	class=fin	1
startLemmaClassVerb	word=try	class=to	class=inf	-5
startLemmaClassVerb	word=under	class=NP	class=#	-3
startLemmaClassVerb	word=under	class=NP	class=fin	1
startLemmaClassVerb	word=unveil	class=to	class=inf	1
startLemmaClassVerb	word=urge	class=ADV	class=inf	2
startLemmaClassVerb	word=urge	class=NNP	class=inf	2
startLemmaClassVerb	word=urge	class=to	class=inf	3
startLemmaClassVerb	word=use	class=NNP	class=#	2
startLemmaClassVerb	word=use	class=NP	class=#	4
startLemmaClassVerb	word=use	class=NP	class=inf	-8
startLemmaClassVerb	word=use	class=to	class=inf	-4
startLemmaClassVerb	word=view	class=ADV	class=#	-1
startLemmaClassVerb	word=view	class=NNP	class=#	-2
startLemmaClassVerb	word=view	class=NP	class=#	-2
startLemmaClassVerb	word=view	class=NP	class=fin	5
startLemmaClassVerb	word=voice	class=NP	class=#	-2
startLemmaClassVerb	word=vote	class=IN	class=#	2
startLemmaClassVerb	word=vote	class=NP	class=inf	-1
startLemmaClassVerb	word=vote	class=for	class=#	-3
startLemmaClassVerb	word=vote	class=to	class=inf	2
startLemmaClassVerb	word=vow	class=NP	class=#	-4
startLemmaClassVerb	word=vow	class=QO	class=inf	-1
startLemmaClassVerb	word=vow	class=to	class=inf	6
startLemmaClassVerb	word=want	class=to	class=inf	-2
startLemmaClassVerb	word=want	class=whether	class=fin	2
startLemmaClassVerb	word=warn	class=ADV	class=inf	2
startLemmaClassVerb	word=warn	class=NP	class=#	-2
startLemmaClassVerb	word=warn	class=that	class=fin	2
startLemmaClassVerb	word=weigh	class=NP	class=#	1
startLemmaClassVerb	word=work	class=NP	class=#	3
startLemmaClassVerb	word=write	class=NNP	class=#	-2
startLemmaClassVerb	word=write	class=NP	class=fin	-2
startLemmaClassVerb	word=write	class=about	class=#	1
startLemmaClassVerb	word=write	class=ing	class=inf	1
startLemmaClassVerb	word=write	class=that	class=fin	6
startLemmaPrevious	word=:	class=:	16
startLemmaPrevious	word=about	class=about	4
startLemmaPrevious	word=accord	class=,	21
startLemmaPrevious	word=accord	class=IN	-8
startLemmaPrevious	word=accord	class=NP	-5
startLemmaPrevious	word=accord	class=ing	-7
startLemmaPrevious	word=accuse	class=fin	6
startLemmaPrevious	word=accuse	class=ing	-1
startLemmaPrevious	word=acknowledge	class=fin	3
startLemmaPrevious	word=add	class=,	9
startLemmaPrevious	word=add	class=fin	-2
startLemmaPrevious	word=admit	class=fin	5
startLemmaPrevious	word=adopt	class=NP	1
startLemmaPrevious	word=advice	class=NP	3
startLemmaPrevious	word=advise	class=fin	7
startLemmaPrevious	word=advise	class=ing	-2
startLemmaPrevious	word=advocate	class=fin	1
startLemmaPrevious	word=agree	class=,	2
startLemmaPrevious	word=agree	class=IN	1
startLemmaPrevious	word=agree	class=NP	-1
startLemmaPrevious	word=agree	class=inf	-4
startLemmaPrevious	word=agree	class=with	3
startLemmaPrevious	word=aim	class=at	4
startLemmaPrevious	word=aim	class=fin	-2
startLemmaPrevious	word=aim	class=to	1
startLemmaPrevious	word=allow	class=fin	4
startLemmaPrevious	word=announce	class=NNP	2
startLemmaPrevious	word=announce	class=fin	2
startLemmaPrevious	word=announce	class=on	-1
startLemmaPrevious	word=answer	class=fin	1
startLemmaPrevious	word=apologise	class=for	4
startLemmaPrevious	word=apologize	class=IN	-2
startLemmaPrevious	word=apologize	class=NP	4
startLemmaPrevious	word=appear	class=fin	4
startLemmaPrevious	word=appear	class=inf	5
startLemmaPrevious	word=appear	class=on	-1
startLemmaPrevious	word=apply	class=NP	2
startLemmaPrevious	word=argue	class=,	6
startLemmaPrevious	word=argue	class=DASH	1
startLemmaPrevious	word=argue	class=fin	1
startLemmaPrevious	word=argue	class=for	-2
startLemmaPrevious	word=argue	class=inf	-4
startLemmaPrevious	word=argument	class=fin	1
startLemmaPrevious	word=as	class=IN	-1
startLemmaPrevious	word=ask	class=DASH	1
startLemmaPrevious	word=ask	class=NNP	11
startLemmaPrevious	word=ask	class=NP	7
startLemmaPrevious	word=ask	class=about	2
startLemmaPrevious	word=ask	class=inf	-4
startLemmaPrevious	word=ask	class=ing	-1
startLemmaPrevious	word=ask	class=of	-2
startLemmaPrevious	word=ask	class=pp	5
startLemmaPrevious	word=assessment	class=of	-1
startLemmaPrevious	word=assure	class=PRP	1
startLemmaPrevious	word=assure	class=fin	-2
startLemmaPrevious	word=assure	class=of	1
startLemmaPrevious	word=attack	class=NP	-5
startLemmaPrevious	word=attack	class=fin	4
startLemmaPrevious	word=attack	class=on	3
startLemmaPrevious	word=attribute	class=IN	-2
startLemmaPrevious	word=attribute	class=fin	4
startLemmaPrevious	word=avoid	class=fin	-5
startLemmaPrevious	word=back	class=fin	5
startLemmaPrevious	word=ban	class=NP	1
startLemmaPrevious	word=be	class=against	4
startLemmaPrevious	word=be	class=fin	-1
startLemmaPrevious	word=become	class=fin	-7
startLemmaPrevious	word=begin	class=fin	-9
startLemmaPrevious	word=begin	class=ing	1
startLemmaPrevious	word=believe	class=fin	7
startLemmaPrevious	word=believe	class=in	2
startLemmaPrevious	word=bill	class=as	2
startLemmaPrevious	word=blame	class=fin	6
startLemmaPrevious	word=bring	class=fin	-1
startLemmaPrevious	word=brush	class=ADV	2
startLemmaPrevious	word=brush	class=fin	-1
startLemmaPrevious	word=call	class=IN	2
startLemmaPrevious	word=call	class=NP	-1
startLemmaPrevious	word=call	class=PRP	-1
startLemmaPrevious	word=call	class=QO	-1
startLemmaPrevious	word=call	class=fin	3
startLemmaPrevious	word=call	class=for	8
startLemmaPrevious	word=call	class=inf	1
startLemmaPrevious	word=call	class=ing	2
startLemmaPrevious	word=call	class=on	1
startLemmaPrevious	word=campaign	class=for	1
startLemmaPrevious	word=cast	class=fin	-4
startLemmaPrevious	word=cast	class=for	4
startLemmaPrevious	word=cast	class=on	1
startLemmaPrevious	word=caution	class=against	2
startLemmaPrevious	word=celebrate	class=fin	1
startLemmaPrevious	word=challenge	class=fin	5
startLemmaPrevious	word=cheer	class=when	1
startLemmaPrevious	word=cite	class=ing	5
startLemmaPrevious	word=claim	class=ADV	-1
startLemmaPrevious	word=claim	class=fin	7
startLemmaPrevious	word=claim	class=for	2
startLemmaPrevious	word=claim	class=ing	-1
startLemmaPrevious	word=come	class=against	1
startLemmaPrevious	word=come	class=fin	-5
startLemmaPrevious	word=come	class=of	3
startLemmaPrevious	word=comment	class=NP	1
startLemmaPrevious	word=comment	class=fin	-1
startLemmaPrevious	word=comment	class=on	3
startLemmaPrevious	word=commit	class=to	1
startLemmaPrevious	word=compare	class=IN	-1
startLemmaPrevious	word=compare	class=fin	5
startLemmaPrevious	word=complain	class=NP	1
startLemmaPrevious	word=complain	class=for	-1
startLemmaPrevious	word=complain	class=of	1
startLemmaPrevious	word=confident	class=in	1
startLemmaPrevious	word=confirm	class=fin	3
startLemmaPrevious	word=consider	class=fin	14
startLemmaPrevious	word=continue	class=fin	-8
startLemmaPrevious	word=continue	class=inf	4
startLemmaPrevious	word=continue	class=ing	1
startLemmaPrevious	word=continue	class=on	3
startLemmaPrevious	word=continue	class=to	-2
startLemmaPrevious	word=credit	class=fin	1
startLemmaPrevious	word=critical	class=of	1
startLemmaPrevious	word=criticism	class=NP	1
startLemmaPrevious	word=criticize	class=fin	2
startLemmaPrevious	word=criticize	class=for	-1
startLemmaPrevious	word=debate	class=NP	-1
startLemmaPrevious	word=debate	class=over	3
startLemmaPrevious	word=decide	class=fin	2
startLemmaPrevious	word=decide	class=inf	1
startLemmaPrevious	word=decision	class=NNP	2
startLemmaPrevious	word=decision	class=NP	1
startLemmaPrevious	word=declare	class=fin	2
startLemmaPrevious	word=decline	class=for	-3
startLemmaPrevious	word=decline	class=inf	3
startLemmaPrevious	word=decline	class=on	4
startLemmaPrevious	word=decline	class=to	-1
startLemmaPrevious	word=deem	class=fin	2
startLemmaPrevious	word=defend	class=NP	-1
startLemmaPrevious	word=defend	class=fin	6
startLemmaPrevious	word=deliver	class=fin	-1
startLemmaPrevious	word=deliver	class=of	3
startLemmaPrevious	word=demand	class=fin	2
startLemmaPrevious	word=deny	class=fin	6
startLemmaPrevious	word=describe	class=fin	3
startLemmaPrevious	word=discuss	class=fin	5
startLemmaPrevious	word=dismiss	class=fin	2
startLemmaPrevious	word=distance	class=fin	-3
startLemmaPrevious	word=distance	class=from	6
startLemmaPrevious	word=draw	class=fin	-5
startLemmaPrevious	word=eager	class=ADJ	1
startLemmaPrevious	word=email	class=NNP	1
startLemmaPrevious	word=email	class=fin	-2
startLemmaPrevious	word=embrace	class=fin	4
startLemmaPrevious	word=emerge	class=fin	-2
startLemmaPrevious	word=end	class=fin	-1
startLemmaPrevious	word=end	class=ing	1
startLemmaPrevious	word=endorse	class=fin	3
startLemmaPrevious	word=endorsement	class=of	3
startLemmaPrevious	word=estimate	class=fin	4
startLemmaPrevious	word=expect	class=fin	11
startLemmaPrevious	word=expect	class=in	-1
startLemmaPrevious	word=expect	class=inf	-1
startLemmaPrevious	word=expect	class=to	1
startLemmaPrevious	word=explain	class=,	5
startLemmaPrevious	word=explain	class=:	2
startLemmaPrevious	word=explain	class=inf	1
startLemmaPrevious	word=express	class=about	1
startLemmaPrevious	word=express	class=fin	-3
startLemmaPrevious	word=express	class=in	1
startLemmaPrevious	word=express	class=over	1
startLemmaPrevious	word=express	class=to	1
startLemmaPrevious	word=eye	class=,	6
startLemmaPrevious	word=eye	class=of	-5
startLemmaPrevious	word=face	class=NP	1
startLemmaPrevious	word=fail	class=fin	-5
startLemmaPrevious	word=fail	class=inf	2
startLemmaPrevious	word=favor	class=fin	5
startLemmaPrevious	word=feel	class=fin	3
startLemmaPrevious	word=file	class=fin	-1
startLemmaPrevious	word=find	class=NP	-1
startLemmaPrevious	word=find	class=fin	4
startLemmaPrevious	word=find	class=with	1
startLemmaPrevious	word=focus	class=on	9
startLemmaPrevious	word=follow	class=ing	3
startLemmaPrevious	word=for	class=,	9
startLemmaPrevious	word=for	class=for	-7
startLemmaPrevious	word=forecast	class=fin	2
startLemmaPrevious	word=give	class=IN	2
startLemmaPrevious	word=give	class=NP	-1
startLemmaPrevious	word=give	class=fin	-4
startLemmaPrevious	word=give	class=ing	-1
startLemmaPrevious	word=give	class=of	2
startLemmaPrevious	word=go	class=after	3
startLemmaPrevious	word=go	class=fin	-6
startLemmaPrevious	word=go	class=for	1
startLemmaPrevious	word=go	class=inf	10
startLemmaPrevious	word=go	class=of	-1
startLemmaPrevious	word=go	class=on	-3
startLemmaPrevious	word=hear	class=,	1
startLemmaPrevious	word=help	class=fin	-1
startLemmaPrevious	word=help	class=inf	1
startLemmaPrevious	word=highlight	class=fin	5
startLemmaPrevious	word=hint	class=at	4
startLemmaPrevious	word=hire	class=fin	2
startLemmaPrevious	word=hit	class=fin	-1
startLemmaPrevious	word=hold	class=RP	1
startLemmaPrevious	word=hold	class=fin	-6
startLemmaPrevious	word=hold	class=inf	2
startLemmaPrevious	word=hope	class=fin	4
startLemmaPrevious	word=hope	class=inf	-4
startLemmaPrevious	word=hope	class=of	1
startLemmaPrevious	word=identify	class=fin	1
startLemmaPrevious	word=ignore	class=fin	1
startLemmaPrevious	word=in	class=,	15
startLemmaPrevious	word=in	class=in	-10
startLemmaPrevious	word=incline	class=fin	-2
startLemmaPrevious	word=include	class=fin	1
startLemmaPrevious	word=inform	class=NP	4
startLemmaPrevious	word=intend	class=fin	6
startLemmaPrevious	word=issue	class=fin	-5
startLemmaPrevious	word=issue	class=ing	7
startLemmaPrevious	word=join	class=NP	1
startLemmaPrevious	word=join	class=fin	-3
startLemmaPrevious	word=judgment	class=,	2
startLemmaPrevious	word=judgment	class=of	-1
startLemmaPrevious	word=keep	class=fin	-2
startLemmaPrevious	word=know	class=NP	3
startLemmaPrevious	word=know	class=as	7
startLemmaPrevious	word=know	class=fin	1
startLemmaPrevious	word=know	class=for	1
startLemmaPrevious	word=launch	class=fin	-1
startLemmaPrevious	word=lay	class=RP	2
startLemmaPrevious	word=lay	class=for	1
startLemmaPrevious	word=lead	class=fin	-1
startLemmaPrevious	word=leave	class=of	2
startLemmaPrevious	word=let	class=NP	4
startLemmaPrevious	word=like	class=fin	3
startLemmaPrevious	word=liken	class=fin	3
startLemmaPrevious	word=list	class=fin	7
startLemmaPrevious	word=look	class=IN	7
startLemmaPrevious	word=look	class=NP	-1
startLemmaPrevious	word=look	class=at	1
startLemmaPrevious	word=look	class=inf	-1
startLemmaPrevious	word=look	class=like	1
startLemmaPrevious	word=look	class=to	3
startLemmaPrevious	word=maintain	class=fin	-1
startLemmaPrevious	word=make	class=:	1
startLemmaPrevious	word=make	class=ADJ	2
startLemmaPrevious	word=make	class=NP	3
startLemmaPrevious	word=make	class=fin	-10
startLemmaPrevious	word=make	class=for	4
startLemmaPrevious	word=make	class=of	3
startLemmaPrevious	word=mention	class=fin	8
startLemmaPrevious	word=mock	class=fin	3
startLemmaPrevious	word=mount	class=fin	-1
startLemmaPrevious	word=move	class=fin	-1
startLemmaPrevious	word=nominate	class=fin	6
startLemmaPrevious	word=note	class=,	6
startLemmaPrevious	word=note	class=DASH	1
startLemmaPrevious	word=notify	class=NP	3
startLemmaPrevious	word=of	class=of	5
startLemmaPrevious	word=offer	class=IN	-1
startLemmaPrevious	word=offer	class=NNP	1
startLemmaPrevious	word=offer	class=NP	-1
startLemmaPrevious	word=offer	class=fin	-1
startLemmaPrevious	word=offer	class=for	1
startLemmaPrevious	word=offer	class=inf	-1
startLemmaPrevious	word=offer	class=of	2
startLemmaPrevious	word=offer	class=on	2
startLemmaPrevious	word=open	class=about	4
startLemmaPrevious	word=open	class=fin	-1
startLemmaPrevious	word=opinion	class=,	8
startLemmaPrevious	word=opinion	class=of	-1
startLemmaPrevious	word=oppose	class=fin	1
startLemmaPrevious	word=opposition	class=IN	4
startLemmaPrevious	word=opposition	class=NP	-2
startLemmaPrevious	word=order	class=fin	7
startLemmaPrevious	word=outline	class=NP	1
startLemmaPrevious	word=pass	class=NP	2
startLemmaPrevious	word=pass	class=fin	-1
startLemmaPrevious	word=pay	class=IN	7
startLemmaPrevious	word=pay	class=fin	-5
startLemmaPrevious	word=persuade	class=NP	1
startLemmaPrevious	word=plan	class=NP	1
startLemmaPrevious	word=plan	class=inf	-6
startLemmaPrevious	word=play	class=RP	3
startLemmaPrevious	word=play	class=fin	-1
startLemmaPrevious	word=plead	class=NNP	4
startLemmaPrevious	word=plead	class=fin	-3
startLemmaPrevious	word=plead	class=to	1
startLemmaPrevious	word=pledge	class=NP	1
startLemmaPrevious	word=pledge	class=inf	-1
startLemmaPrevious	word=point	class=,	7
startLemmaPrevious	word=point	class=IN	2
startLemmaPrevious	word=point	class=RP	3
startLemmaPrevious	word=point	class=at	2
startLemmaPrevious	word=point	class=fin	-11
startLemmaPrevious	word=point	class=ing	-1
startLemmaPrevious	word=praise	class=fin	3
startLemmaPrevious	word=predict	class=fin	6
startLemmaPrevious	word=prefer	class=fin	1
startLemmaPrevious	word=present	class=fin	-3
startLemmaPrevious	word=press	class=for	1
startLemmaPrevious	word=press	class=ing	-1
startLemmaPrevious	word=project	class=fin	2
startLemmaPrevious	word=promise	class=,	3
startLemmaPrevious	word=promise	class=NP	1
startLemmaPrevious	word=promise	class=inf	-1
startLemmaPrevious	word=promote	class=,	-2
startLemmaPrevious	word=promote	class=inf	1
startLemmaPrevious	word=pronounce	class=fin	2
startLemmaPrevious	word=propose	class=fin	9
startLemmaPrevious	word=prove	class=fin	1
startLemmaPrevious	word=provide	class=NP	-1
startLemmaPrevious	word=provide	class=fin	-5
startLemmaPrevious	word=publish	class=ing	2
startLemmaPrevious	word=push	class=NNP	3
startLemmaPrevious	word=put	class=,	4
startLemmaPrevious	word=put	class=RP	-2
startLemmaPrevious	word=put	class=of	-2
startLemmaPrevious	word=put	class=on	2
startLemmaPrevious	word=question	class=fin	6
startLemmaPrevious	word=quote	class=NP	2
startLemmaPrevious	word=raise	class=about	2
startLemmaPrevious	word=raise	class=of	1
startLemmaPrevious	word=recall	class=fin	5
startLemmaPrevious	word=recognize	class=fin	2
startLemmaPrevious	word=recommend	class=fin	1
startLemmaPrevious	word=refer	class=IN	2
startLemmaPrevious	word=reference	class=IN	1
startLemmaPrevious	word=refuse	class=inf	3
startLemmaPrevious	word=refuse	class=ing	-1
startLemmaPrevious	word=reiterate	class=NP	1
startLemmaPrevious	word=reiterate	class=fin	-1
startLemmaPrevious	word=reject	class=NP	-1
startLemmaPrevious	word=reject	class=fin	1
startLemmaPrevious	word=release	class=NP	-3
startLemmaPrevious	word=release	class=ing	8
startLemmaPrevious	word=remain	class=IN	1
startLemmaPrevious	word=remain	class=fin	-6
startLemmaPrevious	word=remain	class=of	1
startLemmaPrevious	word=remind	class=NP	5
startLemmaPrevious	word=remind	class=fin	-5
startLemmaPrevious	word=remind	class=of	2
startLemmaPrevious	word=repeat	class=NP	-3
startLemmaPrevious	word=repeat	class=for	2
startLemmaPrevious	word=report	class=,	8
startLemmaPrevious	word=report	class=about	1
startLemmaPrevious	word=report	class=at	-1
startLemmaPrevious	word=report	class=by	-1
startLemmaPrevious	word=report	class=fin	7
startLemmaPrevious	word=report	class=on	-2
startLemmaPrevious	word=reportedly	class=ADV	3
startLemmaPrevious	word=request	class=fin	3
startLemmaPrevious	word=require	class=NP	-1
startLemmaPrevious	word=respond	class=,	2
startLemmaPrevious	word=respond	class=:	1
startLemmaPrevious	word=respond	class=IN	3
startLemmaPrevious	word=respond	class=NNP	1
startLemmaPrevious	word=respond	class=NP	-7
startLemmaPrevious	word=respond	class=fin	-2
startLemmaPrevious	word=respond	class=for	-2
startLemmaPrevious	word=respond	class=ing	5
startLemmaPrevious	word=response	class=IN	4
startLemmaPrevious	word=reveal	class=fin	3
startLemmaPrevious	word=roll	class=NP	1
startLemmaPrevious	word=rule	class=RP	7
startLemmaPrevious	word=run	class=NP	1
startLemmaPrevious	word=say	class=,	14
startLemmaPrevious	word=say	class=.	7
startLemmaPrevious	word=say	class=:	6
startLemmaPrevious	word=say	class=ADV	-1
startLemmaPrevious	word=say	class=NNP	3
startLemmaPrevious	word=say	class=NP	3
startLemmaPrevious	word=say	class=about	4
startLemmaPrevious	word=say	class=and	-3
startLemmaPrevious	word=say	class=fin	6
startLemmaPrevious	word=say	class=inf	1
startLemmaPrevious	word=say	class=on	-4
startLemmaPrevious	word=scramble	class=inf	1
startLemmaPrevious	word=see	class=ADV	-1
startLemmaPrevious	word=see	class=NP	2
startLemmaPrevious	word=see	class=as	4
startLemmaPrevious	word=see	class=by	-2
startLemmaPrevious	word=see	class=fin	10
startLemmaPrevious	word=see	class=for	-3
startLemmaPrevious	word=see	class=pp	2
startLemmaPrevious	word=seek	class=fin	3
startLemmaPrevious	word=seek	class=to	2
startLemmaPrevious	word=seem	class=ADJ	-5
startLemmaPrevious	word=seem	class=NP	-2
startLemmaPrevious	word=seem	class=fin	5
startLemmaPrevious	word=seem	class=inf	2
startLemmaPrevious	word=seem	class=ing	1
startLemmaPrevious	word=send	class=NP	1
startLemmaPrevious	word=send	class=RP	-3
startLemmaPrevious	word=send	class=fin	-9
startLemmaPrevious	word=send	class=ing	5
startLemmaPrevious	word=set	class=fin	-4
startLemmaPrevious	word=set	class=inf	1
startLemmaPrevious	word=share	class=NP	1
startLemmaPrevious	word=share	class=fin	1
startLemmaPrevious	word=share	class=ing	1
startLemmaPrevious	word=show	class=fin	3
startLemmaPrevious	word=show	class=for	2
startLemmaPrevious	word=show	class=of	1
startLemmaPrevious	word=sign	class=fin	-4
startLemmaPrevious	word=sign	class=ing	4
startLemmaPrevious	word=signal	class=NP	1
startLemmaPrevious	word=single	class=RP	1
startLemmaPrevious	word=slam	class=fin	1
startLemmaPrevious	word=speak	class=about	7
startLemmaPrevious	word=speak	class=inf	-1
startLemmaPrevious	word=speak	class=of	8
startLemmaPrevious	word=spend	class=fin	-8
startLemmaPrevious	word=spend	class=ing	6
startLemmaPrevious	word=spend	class=of	-2
startLemmaPrevious	word=stand	class=NP	-2
startLemmaPrevious	word=stand	class=fin	-4
startLemmaPrevious	word=start	class=about	1
startLemmaPrevious	word=start	class=fin	-8
startLemmaPrevious	word=state	class=fin	1
startLemmaPrevious	word=stop	class=fin	-6
startLemmaPrevious	word=stop	class=ing	5
startLemmaPrevious	word=strategy	class=fin	1
startLemmaPrevious	word=struggle	class=fin	-1
startLemmaPrevious	word=struggle	class=inf	3
startLemmaPrevious	word=suggest	class=:	-2
startLemmaPrevious	word=suggest	class=fin	12
startLemmaPrevious	word=support	class=fin	9
startLemmaPrevious	word=supporter	class=of	2
startLemmaPrevious	word=sure	class=ADJ	3
startLemmaPrevious	word=take	class=,	-3
startLemmaPrevious	word=take	class=NP	-3
startLemmaPrevious	word=take	class=at	8
startLemmaPrevious	word=take	class=fin	-9
startLemmaPrevious	word=take	class=for	1
startLemmaPrevious	word=take	class=inf	3
startLemmaPrevious	word=take	class=with	3
startLemmaPrevious	word=talk	class=NP	3
startLemmaPrevious	word=talk	class=about	6
startLemmaPrevious	word=talk	class=fin	-4
startLemmaPrevious	word=talk	class=of	1
startLemmaPrevious	word=tell	class=,	7
startLemmaPrevious	word=tell	class=.	4
startLemmaPrevious	word=tell	class=:	2
startLemmaPrevious	word=tell	class=NNP	5
startLemmaPrevious	word=tell	class=NP	6
startLemmaPrevious	word=tell	class=PRP	9
startLemmaPrevious	word=tell	class=about	-5
startLemmaPrevious	word=tell	class=and	-1
startLemmaPrevious	word=tell	class=fin	-11
startLemmaPrevious	word=tell	class=ing	-4
startLemmaPrevious	word=tell	class=of	1
startLemmaPrevious	word=tend	class=fin	-6
startLemmaPrevious	word=tend	class=inf	3
startLemmaPrevious	word=tend	class=of	1
startLemmaPrevious	word=thank	class=fin	1
startLemmaPrevious	word=think	class=fin	6
startLemmaPrevious	word=think	class=of	4
startLemmaPrevious	word=threaten	class=IN	-2
startLemmaPrevious	word=threaten	class=fin	5
startLemmaPrevious	word=throw	class=IN	4
startLemmaPrevious	word=throw	class=fin	-3
startLemmaPrevious	word=tie	class=IN	1
startLemmaPrevious	word=to	class=,	8
startLemmaPrevious	word=to	class=IN	-7
startLemmaPrevious	word=try	class=IN	1
startLemmaPrevious	word=try	class=NP	1
startLemmaPrevious	word=try	class=fin	-6
startLemmaPrevious	word=try	class=inf	3
startLemmaPrevious	word=try	class=ing	-1
startLemmaPrevious	word=try	class=to	-5
startLemmaPrevious	word=turn	class=IN	3
startLemmaPrevious	word=turn	class=fin	-9
startLemmaPrevious	word=turn	class=on	2
startLemmaPrevious	word=tweet	class=fin	-1
startLemmaPrevious	word=unclear	class=ADJ	-1
startLemmaPrevious	word=under	class=,	4
startLemmaPrevious	word=under	class=under	-4
startLemmaPrevious	word=understand	class=fin	3
startLemmaPrevious	word=urge	class=NP	5
startLemmaPrevious	word=urge	class=fin	1
startLemmaPrevious	word=urge	class=ing	-1
startLemmaPrevious	word=use	class=fin	-9
startLemmaPrevious	word=use	class=for	4
startLemmaPrevious	word=use	class=inf	6
startLemmaPrevious	word=view	class=,	7
startLemmaPrevious	word=view	class=fin	1
startLemmaPrevious	word=voice	class=fin	-6
startLemmaPrevious	word=voice	class=for	1
startLemmaPrevious	word=vote	class=NNP	3
startLemmaPrevious	word=vote	class=NP	-1
startLemmaPrevious	word=vote	class=against	2
startLemmaPrevious	word=vote	class=fin	-3
startLemmaPrevious	word=vote	class=for	6
startLemmaPrevious	word=vote	class=in	-1
startLemmaPrevious	word=vote	class=of	1
startLemmaPrevious	word=vow	class=fin	2
startLemmaPrevious	word=vow	class=inf	-6
startLemmaPrevious	word=want	class=NP	-3
startLemmaPrevious	word=want	class=fin	3
startLemmaPrevious	word=want	class=inf	3
startLemmaPrevious	word=want	class=on	2
startLemmaPrevious	word=warn	class=NP	4
startLemmaPrevious	word=warn	class=against	3
startLemmaPrevious	word=warn	class=fin	-3
startLemmaPrevious	word=warn	class=of	1
startLemmaPrevious	word=watch	class=fin	1
startLemmaPrevious	word=weigh	class=fin	3
startLemmaPrevious	word=weigh	class=on	1
startLemmaPrevious	word=welcome	class=fin	4
startLemmaPrevious	word=work	class=fin	-2
startLemmaPrevious	word=work	class=inf	2
startLemmaPrevious	word=worry	class=about	3
startLemmaPrevious	word=write	class=,	4
startLemmaPrevious	word=write	class=NP	2
startLemmaPrevious	word=write	class=fin	-2
startLemmaPrevious	word=write	class=in	-1
startLemmaPrevious	word=write	class=on	1
startLemmaPreviousWord	word=:	word=:	n=1	16
startLemmaPreviousWord	word=about	word=about	n=1	4
startLemmaPreviousWord	word=accord	word=?	n=4	11
startLemmaPreviousWord	word=accord	word=?	n=6	13
startLemmaPreviousWord	word=accord	word=according	n=1	-6
startLemmaPreviousWord	word=accord	word=to	n=2	-8
startLemmaPreviousWord	word=accuse	word=accused	n=1	6
startLemmaPreviousWord	word=accuse	word=accuses	n=1	2
startLemmaPreviousWord	word=acknowledge	word=acknowledged	n=1	3
startLemmaPreviousWord	word=add	word=?	n=2	2
startLemmaPreviousWord	word=add	word=added	n=1	-1
startLemmaPreviousWord	word=admit	word=admits	n=1	1
startLemmaPreviousWord	word=adopt	word=adopted	n=1	-1
startLemmaPreviousWord	word=advise	word=advises	n=1	3
startLemmaPreviousWord	word=agree	word=to	n=2	1
startLemmaPreviousWord	word=agree	word=with	n=2	4
startLemmaPreviousWord	word=aim	word=aimed	n=1	-4
startLemmaPreviousWord	word=aim	word=to	n=2	1
startLemmaPreviousWord	word=allow	word=allows	n=1	1
startLemmaPreviousWord	word=apologise	word=for	n=2	4
startLemmaPreviousWord	word=appear	word=appears	n=1	8
startLemmaPreviousWord	word=argue	word=?	n=2	7
startLemmaPreviousWord	word=argue	word=argued	n=1	2
startLemmaPreviousWord	word=ask	word=?	n=3	1
startLemmaPreviousWord	word=ask	word=about	n=3	2
startLemmaPreviousWord	word=ask	word=ask	n=1	-2
startLemmaPreviousWord	word=ask	word=asked	n=1	2
startLemmaPreviousWord	word=ask	word=for	n=2	5
startLemmaPreviousWord	word=ask	word=trump	n=2	1
startLemmaPreviousWord	word=assessment	word=of	n=2	-1
startLemmaPreviousWord	word=attack	word=attack	n=1	-1
startLemmaPreviousWord	word=attack	word=attacked	n=1	4
startLemmaPreviousWord	word=attack	word=on	n=2	3
startLemmaPreviousWord	word=attribute	word=attributed	n=1	4
startLemmaPreviousWord	word=attribute	word=to	n=3	-3
startLemmaPreviousWord	word=back	word=backing	n=1	1
startLemmaPreviousWord	word=base	word=?	n=6	1
startLemmaPreviousWord	word=become	word=become	n=1	-4
startLemmaPreviousWord	word=begin	word=began	n=1	-6
startLemmaPreviousWord	word=believe	word=believe	n=1	2
startLemmaPreviousWord	word=believe	word=believed	n=1	1
startLemmaPreviousWord	word=believe	word=believes	n=1	1
startLemmaPreviousWord	word=believe	word=in	n=2	2
startLemmaPreviousWord	word=brush	word=brushed	n=1	-1
startLemmaPreviousWord	word=call	word=?	n=3	-1
startLemmaPreviousWord	word=call	word=called	n=1	2
startLemmaPreviousWord	word=call	word=calling	n=1	1
startLemmaPreviousWord	word=call	word=calls	n=1	3
startLemmaPreviousWord	word=call	word=for	n=2	10
startLemmaPreviousWord	word=call	word=on	n=2	1
startLemmaPreviousWord	word=call	word=to	n=3	1
startLemmaPreviousWord	word=cast	word=cast	n=1	-4
startLemmaPreviousWord	word=cast	word=for	n=3	4
startLemmaPreviousWord	word=caution	word=against	n=2	2
startLemmaPreviousWord	word=challenge	word=challenged	n=1	5
startLemmaPreviousWord	word=cite	word=citing	n=1	1
startLemmaPreviousWord	word=claim	word=claimed	n=1	1
startLemmaPreviousWord	word=claim	word=claims	n=1	6
startLemmaPreviousWord	word=claim	word=to	n=3	1
startLemmaPreviousWord	word=come	word=against	n=3	1
startLemmaPreviousWord	word=come	word=come	n=1	-5
startLemmaPreviousWord	word=comment	word=comments	n=1	1
startLemmaPreviousWord	word=comment	word=on	n=2	3
startLemmaPreviousWord	word=commit	word=to	n=3	1
startLemmaPreviousWord	word=compare	word=compared	n=1	2
startLemmaPreviousWord	word=compare	word=to	n=3	-1
startLemmaPreviousWord	word=confirm	word=confirmed	n=1	1
startLemmaPreviousWord	word=consider	word=considered	n=1	7
startLemmaPreviousWord	word=continue	word=continue	n=1	-3
startLemmaPreviousWord	word=continue	word=continued	n=1	-5
startLemmaPreviousWord	word=continue	word=to	n=2	-3
startLemmaPreviousWord	word=critical	word=of	n=2	1
startLemmaPreviousWord	word=criticism	word=criticism	n=1	1
startLemmaPreviousWord	word=criticize	word=criticized	n=1	4
startLemmaPreviousWord	word=decide	word=decided	n=1	1
startLemmaPreviousWord	word=decision	word=decision	n=1	2
startLemmaPreviousWord	word=declare	word=declared	n=1	2
startLemmaPreviousWord	word=decline	word=on	n=4	2
startLemmaPreviousWord	word=decline	word=say	n=3	-1
startLemmaPreviousWord	word=decline	word=to	n=2	-1
startLemmaPreviousWord	word=deem	word=deemed	n=1	2
startLemmaPreviousWord	word=defend	word=defended	n=1	3
startLemmaPreviousWord	word=deliver	word=delivering	n=1	-1
startLemmaPreviousWord	word=deliver	word=of	n=3	3
startLemmaPreviousWord	word=demand	word=demanded	n=1	1
startLemmaPreviousWord	word=deny	word=denied	n=1	2
startLemmaPreviousWord	word=describe	word=describe	n=1	-2
startLemmaPreviousWord	word=describe	word=described	n=1	7
startLemmaPreviousWord	word=discuss	word=discuss	n=1	2
startLemmaPreviousWord	word=discuss	word=discussed	n=1	1
startLemmaPreviousWord	word=dismiss	word=dismissed	n=1	1
startLemmaPreviousWord	word=dispute	word=dispute	n=1	2
startLemmaPreviousWord	word=distance	word=from	n=3	6
startLemmaPreviousWord	word=draw	word=drew	n=1	-1
startLemmaPreviousWord	word=eager	word=eager	n=1	1
startLemmaPreviousWord	word=email	word=emailed	n=1	-2
startLemmaPreviousWord	word=embrace	word=embraced	n=1	1
startLemmaPreviousWord	word=emerge	word=emerged	n=1	-1
startLemmaPreviousWord	word=endorse	word=endorsed	n=1	4
startLemmaPreviousWord	word=endorsement	word=of	n=2	3
startLemmaPreviousWord	word=estimate	word=estimates	n=1	1
startLemmaPreviousWord	word=estimation	word=?	n=6	1
startLemmaPreviousWord	word=expect	word=expect	n=1	6
startLemmaPreviousWord	word=expect	word=expected	n=1	2
startLemmaPreviousWord	word=expect	word=expecting	n=1	1
startLemmaPreviousWord	word=expect	word=expects	n=1	2
startLemmaPreviousWord	word=expect	word=to	n=2	1
startLemmaPreviousWord	word=explain	word=?	n=2	2
startLemmaPreviousWord	word=express	word=about	n=3	1
startLemmaPreviousWord	word=express	word=expressed	n=1	-2
startLemmaPreviousWord	word=express	word=over	n=3	1
startLemmaPreviousWord	word=express	word=to	n=3	1
startLemmaPreviousWord	word=eye	word=?	n=4	6
startLemmaPreviousWord	word=eye	word=of	n=2	-5
startLemmaPreviousWord	word=fail	word=failed	n=1	-5
startLemmaPreviousWord	word=feel	word=feel	n=1	1
startLemmaPreviousWord	word=file	word=filed	n=1	-1
startLemmaPreviousWord	word=find	word=found	n=1	7
startLemmaPreviousWord	word=focus	word=on	n=2	4
startLemmaPreviousWord	word=focus	word=on	n=3	2
startLemmaPreviousWord	word=for	word=?	n=3	2
startLemmaPreviousWord	word=for	word=?	n=6	3
startLemmaPreviousWord	word=for	word=for	n=1	-7
startLemmaPreviousWord	word=forecast	word=forecast	n=1	3
startLemmaPreviousWord	word=give	word=gave	n=1	-2
startLemmaPreviousWord	word=give	word=given	n=1	-1
startLemmaPreviousWord	word=give	word=to	n=3	3
startLemmaPreviousWord	word=go	word=after	n=2	3
startLemmaPreviousWord	word=go	word=on	n=2	-8
startLemmaPreviousWord	word=go	word=went	n=1	-5
startLemmaPreviousWord	word=hear	word=?	n=3	4
startLemmaPreviousWord	word=hint	word=at	n=2	4
startLemmaPreviousWord	word=hire	word=hired	n=1	2
startLemmaPreviousWord	word=hit	word=hit	n=1	-2
startLemmaPreviousWord	word=hold	word=held	n=1	-3
startLemmaPreviousWord	word=hope	word=hopes	n=1	3
startLemmaPreviousWord	word=identify	word=identified	n=1	3
startLemmaPreviousWord	word=ignore	word=ignored	n=1	4
startLemmaPreviousWord	word=in	word=?	n=3	1
startLemmaPreviousWord	word=in	word=?	n=5	4
startLemmaPreviousWord	word=in	word=?	n=6	5
startLemmaPreviousWord	word=in	word=in	n=1	-10
startLemmaPreviousWord	word=intend	word=intends	n=1	3
startLemmaPreviousWord	word=issue	word=issued	n=1	-6
startLemmaPreviousWord	word=judgment	word=?	n=6	2
startLemmaPreviousWord	word=know	word=as	n=2	6
startLemmaPreviousWord	word=know	word=for	n=2	1
startLemmaPreviousWord	word=know	word=knew	n=1	1
startLemmaPreviousWord	word=launch	word=launched	n=1	-5
startLemmaPreviousWord	word=leave	word=left	n=1	-3
startLemmaPreviousWord	word=let	word=let	n=1	-4
startLemmaPreviousWord	word=like	word=like	n=1	4
startLemmaPreviousWord	word=liken	word=likened	n=1	3
startLemmaPreviousWord	word=list	word=listed	n=1	2
startLemmaPreviousWord	word=look	word=looking	n=1	-1
startLemmaPreviousWord	word=look	word=to	n=2	3
startLemmaPreviousWord	word=look	word=to	n=3	2
startLemmaPreviousWord	word=make	word=clear	n=3	1
startLemmaPreviousWord	word=make	word=for	n=3	3
startLemmaPreviousWord	word=make	word=made	n=1	-6
startLemmaPreviousWord	word=make	word=make	n=1	-1
startLemmaPreviousWord	word=make	word=makes	n=1	-2
startLemmaPreviousWord	word=make	word=of	n=3	4
startLemmaPreviousWord	word=make	word=on	n=3	1
startLemmaPreviousWord	word=mention	word=mention	n=1	5
startLemmaPreviousWord	word=mention	word=mentioned	n=1	1
startLemmaPreviousWord	word=mock	word=mocked	n=1	3
startLemmaPreviousWord	word=nominate	word=nominated	n=1	5
startLemmaPreviousWord	word=note	word=?	n=2	3
startLemmaPreviousWord	word=note	word=?	n=6	1
startLemmaPreviousWord	word=notice	word=noticed	n=1	-3
startLemmaPreviousWord	word=object	word=to	n=2	1
startLemmaPreviousWord	word=of	word=of	n=1	6
startLemmaPreviousWord	word=offer	word=of	n=3	1
startLemmaPreviousWord	word=offer	word=offer	n=1	-4
startLemmaPreviousWord	word=offer	word=offering	n=1	4
startLemmaPreviousWord	word=offer	word=on	n=3	4
startLemmaPreviousWord	word=opinion	word=?	n=2	1
startLemmaPreviousWord	word=opinion	word=?	n=6	6
startLemmaPreviousWord	word=opposition	word=opposition	n=1	-4
startLemmaPreviousWord	word=opposition	word=to	n=2	6
startLemmaPreviousWord	word=order	word=ordered	n=1	7
startLemmaPreviousWord	word=pass	word=passed	n=1	-2
startLemmaPreviousWord	word=pay	word=paid	n=1	-4
startLemmaPreviousWord	word=pay	word=to	n=3	7
startLemmaPreviousWord	word=plan	word=plan	n=1	1
startLemmaPreviousWord	word=plan	word=plans	n=1	2
startLemmaPreviousWord	word=play	word=down	n=2	1
startLemmaPreviousWord	word=play	word=played	n=1	-1
startLemmaPreviousWord	word=plead	word=pleaded	n=1	-3
startLemmaPreviousWord	word=pledge	word=?	n=6	2
startLemmaPreviousWord	word=pledge	word=pledged	n=1	1
startLemmaPreviousWord	word=point	word=?	n=3	6
startLemmaPreviousWord	word=point	word=out	n=2	2
startLemmaPreviousWord	word=point	word=pointed	n=1	-5
startLemmaPreviousWord	word=point	word=pointing	n=1	-1
startLemmaPreviousWord	word=point	word=to	n=2	5
startLemmaPreviousWord	word=praise	word=praised	n=1	1
startLemmaPreviousWord	word=predict	word=predicted	n=1	3
startLemmaPreviousWord	word=present	word=presented	n=1	-4
startLemmaPreviousWord	word=project	word=projected	n=1	1
startLemmaPreviousWord	word=promise	word=?	n=6	2
startLemmaPreviousWord	word=promise	word=promised	n=1	-1
startLemmaPreviousWord	word=promise	word=promises	n=1	2
startLemmaPreviousWord	word=promise	word=promising	n=1	2
startLemmaPreviousWord	word=propose	word=proposed	n=1	7
startLemmaPreviousWord	word=provide	word=provided	n=1	-4
startLemmaPreviousWord	word=publish	word=published	n=1	-1
startLemmaPreviousWord	word=put	word=?	n=3	3
startLemmaPreviousWord	word=put	word=at	n=3	-1
startLemmaPreviousWord	word=put	word=put	n=1	-4
startLemmaPreviousWord	word=put	word=puts	n=1	1
startLemmaPreviousWord	word=question	word=questioned	n=1	2
startLemmaPreviousWord	word=question	word=questions	n=1	2
startLemmaPreviousWord	word=raise	word=about	n=3	5
startLemmaPreviousWord	word=recall	word=recalled	n=1	3
startLemmaPreviousWord	word=recall	word=recalling	n=1	2
startLemmaPreviousWord	word=recall	word=recalls	n=1	1
startLemmaPreviousWord	word=refer	word=to	n=2	2
startLemmaPreviousWord	word=reiterate	word=reiterated	n=1	-1
startLemmaPreviousWord	word=release	word=released	n=1	-6
startLemmaPreviousWord	word=remain	word=remain	n=1	-3
startLemmaPreviousWord	word=remind	word=of	n=3	3
startLemmaPreviousWord	word=remind	word=reminded	n=1	-2
startLemmaPreviousWord	word=repeat	word=repeated	n=1	-1
startLemmaPreviousWord	word=report	word=?	n=4	8
startLemmaPreviousWord	word=report	word=by	n=2	-1
startLemmaPreviousWord	word=report	word=reported	n=1	1
startLemmaPreviousWord	word=reportedly	word=reportedly	n=1	3
startLemmaPreviousWord	word=request	word=requested	n=1	3
startLemmaPreviousWord	word=respond	word=for	n=4	-2
startLemmaPreviousWord	word=respond	word=to	n=2	2
startLemmaPreviousWord	word=response	word=to	n=2	4
startLemmaPreviousWord	word=reveal	word=reveal	n=1	1
startLemmaPreviousWord	word=reveal	word=revealed	n=1	1
startLemmaPreviousWord	word=rule	word=out	n=2	8
startLemmaPreviousWord	word=say	word=:	n=2	2
startLemmaPreviousWord	word=say	word=:	n=6	1
startLemmaPreviousWord	word=say	word=?	n=2	10
startLemmaPreviousWord	word=say	word=?	n=4	2
startLemmaPreviousWord	word=say	word=?	n=5	3
startLemmaPreviousWord	word=say	word=?	n=6	7
startLemmaPreviousWord	word=say	word=about	n=4	1
startLemmaPreviousWord	word=say	word=of	n=2	4
startLemmaPreviousWord	word=say	word=raised	n=3	3
startLemmaPreviousWord	word=say	word=said	n=1	5
startLemmaPreviousWord	word=say	word=say	n=1	8
startLemmaPreviousWord	word=say	word=saying	n=1	8
startLemmaPreviousWord	word=say	word=says	n=1	11
startLemmaPreviousWord	word=see	word=as	n=2	5
startLemmaPreviousWord	word=see	word=by	n=2	-2
startLemmaPreviousWord	word=see	word=see	n=1	11
startLemmaPreviousWord	word=see	word=sees	n=1	5
startLemmaPreviousWord	word=seek	word=seeks	n=1	2
startLemmaPreviousWord	word=seek	word=to	n=2	1
startLemmaPreviousWord	word=seem	word=seemed	n=1	3
startLemmaPreviousWord	word=seem	word=seems	n=1	3
startLemmaPreviousWord	word=send	word=out	n=2	-3
startLemmaPreviousWord	word=send	word=sent	n=1	-9
startLemmaPreviousWord	word=set	word=set	n=1	-2
startLemmaPreviousWord	word=share	word=share	n=1	3
startLemmaPreviousWord	word=show	word=of	n=3	2
startLemmaPreviousWord	word=show	word=show	n=1	3
startLemmaPreviousWord	word=show	word=showed	n=1	2
startLemmaPreviousWord	word=show	word=shown	n=1	-1
startLemmaPreviousWord	word=show	word=shows	n=1	3
startLemmaPreviousWord	word=sign	word=signed	n=1	-3
startLemmaPreviousWord	word=single	word=out	n=2	1
startLemmaPreviousWord	word=speak	word=about	n=4	1
startLemmaPreviousWord	word=speak	word=of	n=3	3
startLemmaPreviousWord	word=speak	word=of	n=5	2
startLemmaPreviousWord	word=speak	word=to	n=2	1
startLemmaPreviousWord	word=spend	word=of	n=3	-1
startLemmaPreviousWord	word=spend	word=spent	n=1	-7
startLemmaPreviousWord	word=start	word=started	n=1	-7
startLemmaPreviousWord	word=stop	word=stopped	n=1	-4
startLemmaPreviousWord	word=suggest	word=suggested	n=1	4
startLemmaPreviousWord	word=suggest	word=suggests	n=1	4
startLemmaPreviousWord	word=support	word=for	n=2	1
startLemmaPreviousWord	word=support	word=support	n=1	6
startLemmaPreviousWord	word=support	word=supported	n=1	4
startLemmaPreviousWord	word=support	word=supporting	n=1	4
startLemmaPreviousWord	word=supporter	word=of	n=2	2
startLemmaPreviousWord	word=sure	word=sure	n=1	3
startLemmaPreviousWord	word=take	word=at	n=3	8
startLemmaPreviousWord	word=take	word=take	n=1	-2
startLemmaPreviousWord	word=take	word=taking	n=1	-2
startLemmaPreviousWord	word=take	word=took	n=1	-8
startLemmaPreviousWord	word=take	word=with	n=3	3
startLemmaPreviousWord	word=talk	word=about	n=2	4
startLemmaPreviousWord	word=tell	word=?	n=3	2
startLemmaPreviousWord	word=tell	word=?	n=4	1
startLemmaPreviousWord	word=tell	word=?	n=5	3
startLemmaPreviousWord	word=tell	word=?	n=6	3
startLemmaPreviousWord	word=tell	word=me	n=2	1
startLemmaPreviousWord	word=tell	word=telling	n=1	-5
startLemmaPreviousWord	word=tell	word=tells	n=1	-1
startLemmaPreviousWord	word=tell	word=them	n=2	1
startLemmaPreviousWord	word=tell	word=told	n=1	-5
startLemmaPreviousWord	word=tend	word=tend	n=1	-2
startLemmaPreviousWord	word=think	word=thinks	n=1	3
startLemmaPreviousWord	word=think	word=thought	n=1	7
startLemmaPreviousWord	word=threaten	word=threatened	n=1	6
startLemmaPreviousWord	word=threaten	word=to	n=2	-1
startLemmaPreviousWord	word=to	word=?	n=3	4
startLemmaPreviousWord	word=to	word=?	n=6	2
startLemmaPreviousWord	word=to	word=to	n=1	-7
startLemmaPreviousWord	word=try	word=to	n=2	-4
startLemmaPreviousWord	word=try	word=tried	n=1	-4
startLemmaPreviousWord	word=try	word=trying	n=1	-1
startLemmaPreviousWord	word=turn	word=turned	n=1	-5
startLemmaPreviousWord	word=under	word=?	n=6	1
startLemmaPreviousWord	word=under	word=under	n=1	-4
startLemmaPreviousWord	word=urge	word=people	n=2	2
startLemmaPreviousWord	word=urge	word=urged	n=1	1
startLemmaPreviousWord	word=urge	word=urging	n=1	-2
startLemmaPreviousWord	word=use	word=used	n=1	-5
startLemmaPreviousWord	word=use	word=using	n=1	-3
startLemmaPreviousWord	word=view	word=?	n=2	1
startLemmaPreviousWord	word=view	word=?	n=6	6
startLemmaPreviousWord	word=view	word=view	n=1	1
startLemmaPreviousWord	word=voice	word=voiced	n=1	-6
startLemmaPreviousWord	word=vote	word=for	n=2	6
startLemmaPreviousWord	word=vote	word=of	n=4	1
startLemmaPreviousWord	word=vote	word=voted	n=1	-2
startLemmaPreviousWord	word=vow	word=vows	n=1	4
startLemmaPreviousWord	word=want	word=know	n=3	8
startLemmaPreviousWord	word=want	word=wants	n=1	10
startLemmaPreviousWord	word=warn	word=against	n=2	1
startLemmaPreviousWord	word=warn	word=of	n=2	1
startLemmaPreviousWord	word=warn	word=warned	n=1	-1
startLemmaPreviousWord	word=welcome	word=welcomed	n=1	3
startLemmaPreviousWord	word=worry	word=about	n=2	3
startLemmaPreviousWord	word=write	word=?	n=2	3
startLemmaPreviousWord	word=write	word=in	n=2	-1
startLemmaPreviousWord	word=write	word=wrote	n=1	-2
startPreviousClass	class=,	class=ADV	1
startPreviousClass	class=,	class=EX	3
startPreviousClass	class=,	class=IN	1
startPreviousClass	class=,	class=NNP	7
startPreviousClass	class=,	class=NP	14
startPreviousClass	class=,	class=PRP	9
startPreviousClass	class=,	class=QO	19
startPreviousClass	class=,	class=about	2
startPreviousClass	class=,	class=and	6
startPreviousClass	class=,	class=because	5
startPreviousClass	class=,	class=by	3
startPreviousClass	class=,	class=fin	16
startPreviousClass	class=,	class=from	6
startPreviousClass	class=,	class=if	1
startPreviousClass	class=,	class=in	5
startPreviousClass	class=,	class=pp	-1
startPreviousClass	class=,	class=that	18
startPreviousClass	class=,	class=to	4
startPreviousClass	class=,	class=whether	1
startPreviousClass	class=,	class=which	-1
startPreviousClass	class=,	class=who	-1
startPreviousClass	class=.	class=NNP	-19
startPreviousClass	class=.	class=NP	-19
startPreviousClass	class=.	class=PRP	-4
startPreviousClass	class=.	class=QO	-4
startPreviousClass	class=:	class=NNP	8
startPreviousClass	class=:	class=NP	10
startPreviousClass	class=:	class=PRP	1
startPreviousClass	class=:	class=QO	17
startPreviousClass	class=:	class=inf	4
startPreviousClass	class=:	class=ing	2
startPreviousClass	class=ADJ	class=than	-1
startPreviousClass	class=ADJ	class=that	-1
startPreviousClass	class=ADJ	class=to	1
startPreviousClass	class=ADV	class=ADJ	-8
startPreviousClass	class=ADV	class=ADV	-4
startPreviousClass	class=ADV	class=NP	-10
startPreviousClass	class=ADV	class=about	-2
startPreviousClass	class=ADV	class=fin	-3
startPreviousClass	class=ADV	class=ing	-13
startPreviousClass	class=ADV	class=of	-1
startPreviousClass	class=ADV	class=that	-4
startPreviousClass	class=ADV	class=to	-3
startPreviousClass	class=ADV	class=what	-2
startPreviousClass	class=DASH	class=ADV	1
startPreviousClass	class=DASH	class=NNP	-1
startPreviousClass	class=DASH	class=NP	-1
startPreviousClass	class=DASH	class=QO	1
startPreviousClass	class=DASH	class=that	8
startPreviousClass	class=EX	class=fin	-1
startPreviousClass	class=IN	class=NNP	1
startPreviousClass	class=IN	class=NP	3
startPreviousClass	class=IN	class=PRP	2
startPreviousClass	class=NNP	class=IN	10
startPreviousClass	class=NNP	class=NP	6
startPreviousClass	class=NNP	class=PRP	7
startPreviousClass	class=NNP	class=QO	-1
startPreviousClass	class=NNP	class=about	9
startPreviousClass	class=NNP	class=fin	-4
startPreviousClass	class=NNP	class=for	5
startPreviousClass	class=NNP	class=if	2
startPreviousClass	class=NNP	class=in	1
startPreviousClass	class=NNP	class=ing	-4
startPreviousClass	class=NNP	class=over	1
startPreviousClass	class=NNP	class=that	6
startPreviousClass	class=NNP	class=to	6
startPreviousClass	class=NP	class=IN	-1
startPreviousClass	class=NP	class=NNP	-1
startPreviousClass	class=NP	class=NP	1
startPreviousClass	class=NP	class=PRP	-1
startPreviousClass	class=NP	class=QO	-4
startPreviousClass	class=NP	class=about	2
startPreviousClass	class=NP	class=and	-6
startPreviousClass	class=NP	class=as	6
startPreviousClass	class=NP	class=at	-2
startPreviousClass	class=NP	class=fin	-1
startPreviousClass	class=NP	class=for	5
startPreviousClass	class=NP	class=how	1
startPreviousClass	class=NP	class=in	-2
startPreviousClass	class=NP	class=ing	-11
startPreviousClass	class=NP	class=of	1
startPreviousClass	class=NP	class=pp	-8
startPreviousClass	class=NP	class=that	-1
startPreviousClass	class=NP	class=to	2
startPreviousClass	class=NP	class=what	1
startPreviousClass	class=NP	class=who	-4
startPreviousClass	class=NP	class=with	-2
startPreviousClass	class=POSS	class=QO	-10
startPreviousClass	class=PRP	class=ADJ	1
startPreviousClass	class=PRP	class=ADV	-1
startPreviousClass	class=PRP	class=NP	-3
startPreviousClass	class=PRP	class=PRP	3
startPreviousClass	class=PRP	class=QO	-4
startPreviousClass	class=PRP	class=about	1
startPreviousClass	class=PRP	class=as	-2
startPreviousClass	class=PRP	class=fin	-9
startPreviousClass	class=PRP	class=with	1
startPreviousClass	class=QO	class=ADJ	-1
startPreviousClass	class=QO	class=NNP	-5
startPreviousClass	class=QO	class=NP	-16
startPreviousClass	class=QO	class=PRP	-3
startPreviousClass	class=QO	class=ing	-3
startPreviousClass	class=RP	class=ADV	1
startPreviousClass	class=RP	class=NNP	4
startPreviousClass	class=RP	class=NP	3
startPreviousClass	class=^	class=ADJ	5
startPreviousClass	class=^	class=ADV	1
startPreviousClass	class=^	class=CC	9
startPreviousClass	class=^	class=EX	7
startPreviousClass	class=^	class=IN	-1
startPreviousClass	class=^	class=NNP	8
startPreviousClass	class=^	class=NP	7
startPreviousClass	class=^	class=POSS	6
startPreviousClass	class=^	class=PRP	3
startPreviousClass	class=^	class=QO	18
startPreviousClass	class=^	class=RP	-10
startPreviousClass	class=^	class=about	-2
startPreviousClass	class=^	class=among	-1
startPreviousClass	class=^	class=by	-4
startPreviousClass	class=^	class=fin	9
startPreviousClass	class=^	class=for	-2
startPreviousClass	class=^	class=from	-1
startPreviousClass	class=^	class=if	9
startPreviousClass	class=^	class=in	-1
startPreviousClass	class=^	class=inf	2
startPreviousClass	class=^	class=ing	4
startPreviousClass	class=^	class=nor	-1
startPreviousClass	class=^	class=on	-2
startPreviousClass	class=^	class=over	-3
startPreviousClass	class=^	class=pp	7
startPreviousClass	class=^	class=that	9
startPreviousClass	class=^	class=to	3
startPreviousClass	class=^	class=what	5
startPreviousClass	class=^	class=where	3
startPreviousClass	class=^	class=whether	1
startPreviousClass	class=^	class=which	5
startPreviousClass	class=^	class=who	5
startPreviousClass	class=^	class=why	4
startPreviousClass	class=^	class=with	-2
startPreviousClass	class=about	class=NNP	15
startPreviousClass	class=about	class=NP	19
startPreviousClass	class=about	class=PRP	7
startPreviousClass	class=about	class=QO	1
startPreviousClass	class=about	class=how	3
startPreviousClass	class=about	class=ing	13
startPreviousClass	class=about	class=what	6
startPreviousClass	class=about	class=whether	1
startPreviousClass	class=after	class=NP	-3
startPreviousClass	class=against	class=NNP	8
startPreviousClass	class=against	class=NP	14
startPreviousClass	class=against	class=PRP	1
startPreviousClass	class=against	class=QO	5
startPreviousClass	class=against	class=ing	6
startPreviousClass	class=among	class=NP	-4
startPreviousClass	class=and	class=ADV	-1
startPreviousClass	class=and	class=NNP	-13
startPreviousClass	class=and	class=NP	-15
startPreviousClass	class=and	class=QO	-2
startPreviousClass	class=and	class=fin	-1
startPreviousClass	class=and	class=ing	-7
startPreviousClass	class=and	class=that	-5
startPreviousClass	class=as	class=ADJ	3
startPreviousClass	class=as	class=NNP	2
startPreviousClass	class=as	class=PRP	-4
startPreviousClass	class=as	class=QO	1
startPreviousClass	class=as	class=if	-1
startPreviousClass	class=at	class=NNP	3
startPreviousClass	class=at	class=QO	4
startPreviousClass	class=at	class=ing	6
startPreviousClass	class=because	class=PRP	-3
startPreviousClass	class=before	class=NNP	-1
startPreviousClass	class=before	class=NP	-5
startPreviousClass	class=between	class=NP	-3
startPreviousClass	class=by	class=NNP	-10
startPreviousClass	class=by	class=NP	-5
startPreviousClass	class=by	class=ing	-4
startPreviousClass	class=during	class=NP	-10
startPreviousClass	class=fin	class=ADJ	-6
startPreviousClass	class=fin	class=ADV	-1
startPreviousClass	class=fin	class=NP	-1
startPreviousClass	class=fin	class=PRP	-13
startPreviousClass	class=fin	class=QO	-5
startPreviousClass	class=fin	class=that	-5
startPreviousClass	class=for	class=ADV	1
startPreviousClass	class=for	class=NNP	9
startPreviousClass	class=for	class=NP	8
startPreviousClass	class=for	class=PRP	3
startPreviousClass	class=for	class=QO	7
startPreviousClass	class=for	class=ing	5
startPreviousClass	class=for	class=pp	3
startPreviousClass	class=from	class=NNP	-3
startPreviousClass	class=from	class=NP	-3
startPreviousClass	class=from	class=ing	-3
startPreviousClass	class=how	class=NP	-6
startPreviousClass	class=if	class=PRP	-4
startPreviousClass	class=in	class=NNP	-12
startPreviousClass	class=in	class=NP	-12
startPreviousClass	class=inf	class=NNP	8
startPreviousClass	class=inf	class=NP	5
startPreviousClass	class=inf	class=PRP	8
startPreviousClass	class=inf	class=QO	-1
startPreviousClass	class=inf	class=how	1
startPreviousClass	class=inf	class=if	1
startPreviousClass	class=inf	class=on	1
startPreviousClass	class=inf	class=what	5
startPreviousClass	class=ing	class=NNP	5
startPreviousClass	class=ing	class=NP	4
startPreviousClass	class=ing	class=PRP	4
startPreviousClass	class=into	class=NNP	2
startPreviousClass	class=into	class=NP	-2
startPreviousClass	class=of	class=ADV	2
startPreviousClass	class=of	class=NNP	2
startPreviousClass	class=of	class=NP	1
startPreviousClass	class=of	class=PRP	3
startPreviousClass	class=of	class=QO	4
startPreviousClass	class=of	class=ing	7
startPreviousClass	class=on	class=NP	8
startPreviousClass	class=on	class=how	4
startPreviousClass	class=on	class=ing	2
startPreviousClass	class=on	class=to	-1
startPreviousClass	class=on	class=whether	2
startPreviousClass	class=or	class=NP	-2
startPreviousClass	class=over	class=NP	7
startPreviousClass	class=over	class=whether	3
startPreviousClass	class=pp	class=NP	-8
startPreviousClass	class=than	class=NP	-8
startPreviousClass	class=that	class=NNP	-4
startPreviousClass	class=that	class=NP	-7
startPreviousClass	class=that	class=PRP	-1
startPreviousClass	class=that	class=fin	-1
startPreviousClass	class=to	class=inf	1
startPreviousClass	class=to	class=ing	5
startPreviousClass	class=toward	class=NNP	1
startPreviousClass	class=toward	class=NP	3
startPreviousClass	class=under	class=NP	-2
startPreviousClass	class=upon	class=NP	1
startPreviousClass	class=what	class=PRP	-7
startPreviousClass	class=when	class=NP	-1
startPreviousClass	class=when	class=PRP	-3
startPreviousClass	class=where	class=NNP	-1
startPreviousClass	class=whether	class=PRP	-1
startPreviousClass	class=which	class=NP	-4
startPreviousClass	class=who	class=fin	-5
startPreviousClass	class=with	class=NP	4
startRule	rule=according-to	n=1	8
startRule	rule=according-to	n=2	-5
startRule	rule=bare-clause	n=1	10
startRule	rule=bare-clause	n=3	1
startRule	rule=clause-resumed	n=1	7
startRule	rule=clause-resumed	n=3	-9
startRule	rule=colon-clause	n=1	6
startRule	rule=colon-clause	n=3	-8
startRule	rule=colon-quotation	n=1	4
startRule	rule=colon-quotation	n=3	-3
startRule	rule=gerund	n=1	9
startRule	rule=gerund	n=3	-10
startRule	rule=none	n=0	21
startRule	rule=noun-phrase	n=1	11
startRule	rule=noun-phrase	n=3	-5
startRule	rule=object-infinitive	n=1	5
startRule	rule=object-infinitive	n=2	4
startRule	rule=object-infinitive	n=3	-5
startRule	rule=preposition	n=1	12
startRule	rule=preposition	n=3	-4
startRule	rule=quotation-resumed	n=1	6
startRule	rule=quotation-resumed	n=2	-3
startRule	rule=small-clause	n=1	8
startRule	rule=small-clause	n=3	-1
startRule	rule=that-clause	n=1	10
startRule	rule=to-infinitive	n=1	10
startRule	rule=to-infinitive	n=2	-4
startRule	rule=to-infinitive	n=3	1
startRule	rule=verb-quotation	n=1	7
startRule	rule=verb-quotation	n=2	-3
startRule	rule=wh-clause	n=1	9
startRule	rule=wh-clause	n=3	-5
startWord	word=about	2
startWord	word=after	-3
startWord	word=again	-1
startWord	word=against	-4
startWord	word=among	-3
startWord	word=and	-1
startWord	word=as	2
startWord	word=aside	-1
startWord	word=at	-2
startWord	word=back	-7
startWord	word=because	7
startWord	word=by	-3
startWord	word=during	-2
startWord	word=even	2
startWord	word=exactly	3
startWord	word=for	1
startWord	word=forward	-1
startWord	word=he	4
startWord	word=her	2
startWord	word=herself	-3
startWord	word=him	4
startWord	word=himself	1
startWord	word=how	14
startWord	word=however	-1
startWord	word=if	8
startWord	word=in	-2
startWord	word=into	-4
startWord	word=it	5
startWord	word=itself	-1
startWord	word=just	4
startWord	word=me	-1
startWord	word=most	5
startWord	word=much	1
startWord	word=never	2
startWord	word=nor	-1
startWord	word=not	12
startWord	word=of	-3
startWord	word=on	-3
startWord	word=only	1
startWord	word=or	-6
startWord	word=otherwise	3
startWord	word=so	1
startWord	word=temporarily	1
startWord	word=than	-2
startWord	word=that	14
startWord	word=they	1
startWord	word=to	4
startWord	word=toward	-2
startWord	word=under	-1
startWord	word=what	11
startWord	word=when	4
startWord	word=where	6
startWord	word=whether	15
startWord	word=which	1
startWord	word=who	5
startWord	word=why	15
startWord	word=with	-1
startWord	word=yes	5
startWord	word=you	-1
