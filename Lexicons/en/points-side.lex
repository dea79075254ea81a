# points-side.lex — points of the side stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
sideBase	side=both	3
sideBase	side=elsewhere	-2
sideBase	side=left	3
sideBase	side=right	12
sideBefore	side=both	n=1	-2
sideBefore	side=both	n=2	1
sideBefore	side=both	n=3	1
sideBefore	side=both	n=4	3
sideBefore	side=elsewhere	n=0	-2
sideBefore	side=elsewhere	n=1	1
sideBefore	side=elsewhere	n=2	1
sideBefore	side=elsewhere	n=4	-1
sideBefore	side=elsewhere	n=6	3
sideBefore	side=elsewhere	n=9	-1
sideBefore	side=left	n=1	2
sideBefore	side=left	n=14	2
sideBefore	side=left	n=2	-1
sideBefore	side=left	n=22	2
sideBefore	side=left	n=3	-4
sideBefore	side=left	n=9	3
sideBefore	side=right	n=0	8
sideBefore	side=right	n=14	1
sideBefore	side=right	n=2	2
sideBefore	side=right	n=3	2
sideBefore	side=right	n=4	1
sideBefore	side=right	n=9	1
sideClass	side=both	kind=belief	6
sideClass	side=both	kind=claim	2
sideClass	side=both	kind=fact	3
sideClass	side=both	kind=hedge	6
sideClass	side=both	kind=label	6
sideClass	side=both	kind=nounPhrase	-13
sideClass	side=both	kind=other	-3
sideClass	side=both	kind=praise	-1
sideClass	side=both	kind=speech	4
sideClass	side=both	kind=unlisted	-1
sideClass	side=both	kind=utterance	-6
sideClass	side=both	kind=wish	-2
sideClass	side=elsewhere	kind=fact	-3
sideClass	side=elsewhere	kind=label	-6
sideClass	side=elsewhere	kind=noun	9
sideClass	side=elsewhere	kind=nounPhrase	4
sideClass	side=elsewhere	kind=other	-1
sideClass	side=elsewhere	kind=speech	-1
sideClass	side=elsewhere	kind=unlisted	3
sideClass	side=left	kind=fact	1
sideClass	side=left	kind=label	-2
sideClass	side=left	kind=other	3
sideClass	side=left	kind=praise	1
sideClass	side=left	kind=speech	1
sideClass	side=left	kind=unlisted	3
sideClass	side=left	kind=urge	-1
sideClass	side=right	kind=about	1
sideClass	side=right	kind=belief	-2
sideClass	side=right	kind=hedge	-2
sideClass	side=right	kind=noun	-3
sideClass	side=right	kind=nounClause	7
sideClass	side=right	kind=object	-2
sideClass	side=right	kind=other	2
sideClass	side=right	kind=speech	3
sideClass	side=right	kind=unlisted	1
sideClass	side=right	kind=urge	3
sideClass	side=right	kind=utterance	5
sideClass	side=right	kind=wish	4
sideClassFrame	side=both	kind=about	frame=RP>,	2
sideClassFrame	side=both	kind=belief	frame=to>inf	1
sideClassFrame	side=both	kind=fact	frame=for>NP	1
sideClassFrame	side=both	kind=fact	frame=to>inf	5
sideClassFrame	side=both	kind=label	frame=NP>.	5
sideClassFrame	side=both	kind=label	frame=QO>NP	1
sideClassFrame	side=both	kind=label	frame=of>ing	2
sideClassFrame	side=both	kind=speech	frame=,>and	1
sideClassFrame	side=both	kind=speech	frame=,>fin	5
sideClassFrame	side=both	kind=speech	frame=,>ing	-1
sideClassFrame	side=both	kind=speech	frame=,>that	3
sideClassFrame	side=both	kind=speech	frame=NNP>,	3
sideClassFrame	side=both	kind=speech	frame=NP>,	1
sideClassFrame	side=both	kind=speech	frame=PRP>,	1
sideClassFrame	side=both	kind=speech	frame=about>NNP	1
sideClassFrame	side=both	kind=speech	frame=at>NP	-1
sideClassFrame	side=both	kind=speech	frame=fin>NP	1
sideClassFrame	side=both	kind=speech	frame=of>NNP	1
sideClassFrame	side=both	kind=speech	frame=of>NP	2
sideClassFrame	side=both	kind=speech	frame=to>inf	1
sideClassFrame	side=both	kind=unlisted	frame=IN>NNP	1
sideClassFrame	side=both	kind=unlisted	frame=IN>NP	1
sideClassFrame	side=both	kind=unlisted	frame=NP>,	1
sideClassFrame	side=both	kind=unlisted	frame=NP>QO	2
sideClassFrame	side=both	kind=unlisted	frame=as>NP	5
sideClassFrame	side=both	kind=unlisted	frame=to>inf	-1
sideClassFrame	side=elsewhere	kind=nounClause	frame=fin>NP	1
sideClassFrame	side=elsewhere	kind=nounPhrase	frame=.>#	1
sideClassFrame	side=elsewhere	kind=nounPhrase	frame=of>NNP	-1
sideClassFrame	side=elsewhere	kind=nounPhrase	frame=of>NP	-1
sideClassFrame	side=elsewhere	kind=unlisted	frame=#>#	1
sideClassFrame	side=elsewhere	kind=unlisted	frame=at>NP	2
sideClassFrame	side=left	kind=label	frame=NP>.	-1
sideClassFrame	side=left	kind=label	frame=by>NP	1
sideClassFrame	side=left	kind=nounPhrase	frame=.>#	-1
sideClassFrame	side=left	kind=nounPhrase	frame=of>NP	5
sideClassFrame	side=left	kind=other	frame=NNP>.	-1
sideClassFrame	side=left	kind=other	frame=by>NP	3
sideClassFrame	side=left	kind=speech	frame=,>NNP	-1
sideClassFrame	side=left	kind=speech	frame=,>QO	-9
sideClassFrame	side=left	kind=speech	frame=,>ing	7
sideClassFrame	side=left	kind=speech	frame=.>#	2
sideClassFrame	side=left	kind=speech	frame=NNP>.	4
sideClassFrame	side=left	kind=speech	frame=NP>.	2
sideClassFrame	side=left	kind=speech	frame=NP>who	1
sideClassFrame	side=left	kind=speech	frame=PRP>.	2
sideClassFrame	side=left	kind=speech	frame=PRP>fin	-1
sideClassFrame	side=left	kind=speech	frame=of>NP	-1
sideClassFrame	side=left	kind=speech	frame=on>NNP	5
sideClassFrame	side=left	kind=speech	frame=on>NP	4
sideClassFrame	side=left	kind=speech	frame=to>inf	-2
sideClassFrame	side=left	kind=unlisted	frame=NNP>.	3
sideClassFrame	side=left	kind=unlisted	frame=NP>.	1
sideClassFrame	side=left	kind=unlisted	frame=NP>fin	1
sideClassFrame	side=left	kind=unlisted	frame=as>NP	-1
sideClassFrame	side=right	kind=about	frame=IN>NP	2
sideClassFrame	side=right	kind=about	frame=RP>,	-1
sideClassFrame	side=right	kind=belief	frame=NP>.	2
sideClassFrame	side=right	kind=fact	frame=for>NP	-2
sideClassFrame	side=right	kind=fact	frame=in>NP	-1
sideClassFrame	side=right	kind=fact	frame=to>inf	-2
sideClassFrame	side=right	kind=label	frame=by>NP	-2
sideClassFrame	side=right	kind=label	frame=of>ing	-1
sideClassFrame	side=right	kind=nounClause	frame=fin>NP	-4
sideClassFrame	side=right	kind=nounClause	frame=fin>that	2
sideClassFrame	side=right	kind=nounClause	frame=of>NP	5
sideClassFrame	side=right	kind=nounPhrase	frame=among>NP	-1
sideClassFrame	side=right	kind=nounPhrase	frame=for>NP	5
sideClassFrame	side=right	kind=nounPhrase	frame=of>NNP	1
sideClassFrame	side=right	kind=nounPhrase	frame=of>NP	-1
sideClassFrame	side=right	kind=nounPhrase	frame=to>inf	3
sideClassFrame	side=right	kind=other	frame=NNP>.	3
sideClassFrame	side=right	kind=other	frame=NP>.	5
sideClassFrame	side=right	kind=speech	frame=,>ADV	1
sideClassFrame	side=right	kind=speech	frame=,>QO	2
sideClassFrame	side=right	kind=speech	frame=,>but	1
sideClassFrame	side=right	kind=speech	frame=:>QO	2
sideClassFrame	side=right	kind=speech	frame=NNP>,	-7
sideClassFrame	side=right	kind=speech	frame=NNP>.	-6
sideClassFrame	side=right	kind=speech	frame=NP>,	-1
sideClassFrame	side=right	kind=speech	frame=NP>fin	2
sideClassFrame	side=right	kind=speech	frame=PRP>,	-2
sideClassFrame	side=right	kind=speech	frame=on>NNP	-2
sideClassFrame	side=right	kind=speech	frame=on>NP	-1
sideClassFrame	side=right	kind=speech	frame=that>NP	2
sideClassFrame	side=right	kind=unlisted	frame=IN>NNP	-2
sideClassFrame	side=right	kind=unlisted	frame=NP>.	-1
sideClassFrame	side=right	kind=unlisted	frame=NP>QO	-2
sideClassFrame	side=right	kind=unlisted	frame=NP>fin	-3
sideClassFrame	side=right	kind=unlisted	frame=at>NP	-2
sideClassFrame	side=right	kind=unlisted	frame=by>NP	3
sideClassFrame	side=right	kind=unlisted	frame=fin>NP	1
sideClassFrame	side=right	kind=unlisted	frame=on>NP	7
sideClassFrame	side=right	kind=unlisted	frame=over>NP	2
sideClassFrame	side=right	kind=wish	frame=to>inf	1
sideFinite	side=both	n=0	-1
sideFinite	side=both	n=1	2
sideFinite	side=both	n=2	2
sideFinite	side=both	n=3	2
sideFinite	side=both	n=4	1
sideFinite	side=both	n=7	-1
sideFinite	side=both	n=8	-1
sideFinite	side=elsewhere	n=0	2
sideFinite	side=left	n=1	-1
sideFinite	side=left	n=2	-1
sideFinite	side=left	n=3	3
sideFinite	side=left	n=4	1
sideFinite	side=left	n=6	4
sideFinite	side=left	n=7	1
sideFinite	side=left	n=8	1
sideFinite	side=right	n=0	4
sideFinite	side=right	n=1	4
sideFinite	side=right	n=2	6
sideFinite	side=right	n=7	1
sideFiniteMarks	side=both	n=0	state=1	3
sideFiniteMarks	side=both	n=0	state=5	-2
sideFiniteMarks	side=both	n=1	state=13	4
sideFiniteMarks	side=both	n=1	state=15	5
sideFiniteMarks	side=both	n=1	state=4	-1
sideFiniteMarks	side=both	n=1	state=5	2
sideFiniteMarks	side=both	n=2	state=0	1
sideFiniteMarks	side=both	n=2	state=5	2
sideFiniteMarks	side=both	n=3	state=4	1
sideFiniteMarks	side=both	n=4	state=13	2
sideFiniteMarks	side=both	n=4	state=5	2
sideFiniteMarks	side=both	n=4	state=9	-1
sideFiniteMarks	side=both	n=5	state=7	1
sideFiniteMarks	side=both	n=6	state=3	2
sideFiniteMarks	side=both	n=6	state=9	1
sideFiniteMarks	side=both	n=7	state=5	-2
sideFiniteMarks	side=elsewhere	n=0	state=0	2
sideFiniteMarks	side=elsewhere	n=1	state=8	1
sideFiniteMarks	side=elsewhere	n=4	state=1	1
sideFiniteMarks	side=left	n=0	state=3	6
sideFiniteMarks	side=left	n=1	state=15	-2
sideFiniteMarks	side=left	n=1	state=4	1
sideFiniteMarks	side=left	n=2	state=0	3
sideFiniteMarks	side=left	n=3	state=1	2
sideFiniteMarks	side=left	n=3	state=3	2
sideFiniteMarks	side=left	n=5	state=12	1
sideFiniteMarks	side=left	n=5	state=4	1
sideFiniteMarks	side=left	n=5	state=7	-1
sideFiniteMarks	side=left	n=6	state=1	1
sideFiniteMarks	side=left	n=6	state=3	-2
sideFiniteMarks	side=left	n=6	state=5	3
sideFiniteMarks	side=left	n=7	state=0	1
sideFiniteMarks	side=left	n=8	state=1	1
sideFiniteMarks	side=right	n=0	state=0	2
sideFiniteMarks	side=right	n=0	state=5	1
sideFiniteMarks	side=right	n=0	state=8	2
sideFiniteMarks	side=right	n=1	state=0	1
sideFiniteMarks	side=right	n=1	state=1	3
sideFiniteMarks	side=right	n=1	state=4	1
sideFiniteMarks	side=right	n=1	state=9	1
sideFiniteMarks	side=right	n=2	state=0	-2
sideFiniteMarks	side=right	n=2	state=12	2
sideFiniteMarks	side=right	n=2	state=4	3
sideFiniteMarks	side=right	n=2	state=5	-2
sideFiniteMarks	side=right	n=3	state=0	1
sideFiniteMarks	side=right	n=3	state=9	1
sideFiniteMarks	side=right	n=4	state=1	-1
sideFiniteMarks	side=right	n=6	state=0	-1
sideFiniteMarks	side=right	n=6	state=3	1
sideFiniteMarks	side=right	n=7	state=0	-1
sideFiniteMarks	side=right	n=8	state=1	-3
sideFinitePost	side=both	n=0	path=IN NP IN NP IN	1
sideFinitePost	side=both	n=0	path=NP .	-1
sideFinitePost	side=both	n=1	path=,	1
sideFinitePost	side=both	n=1	path=TO V IN NP IN	4
sideFinitePost	side=both	n=2	path=,	-1
sideFinitePost	side=both	n=2	path=NP ,	2
sideFinitePost	side=both	n=3	path=IN NP IN NP IN	4
sideFinitePost	side=both	n=3	path=NP ,	-3
sideFinitePost	side=both	n=3	path=PRP ,	1
sideFinitePost	side=both	n=4	path=,	1
sideFinitePost	side=both	n=4	path=NP ,	4
sideFinitePost	side=both	n=7	path=,	-1
sideFinitePost	side=elsewhere	n=0	path=IN NP .	2
sideFinitePost	side=elsewhere	n=4	path=IN NP IN NP V	1
sideFinitePost	side=left	n=0	path=NP .	2
sideFinitePost	side=left	n=2	path=,	2
sideFinitePost	side=left	n=2	path=NP ,	-2
sideFinitePost	side=left	n=3	path=IN NP IN NP .	2
sideFinitePost	side=left	n=4	path=IN NP ,	2
sideFinitePost	side=left	n=5	path=IN NP ,	1
sideFinitePost	side=left	n=6	path=NP .	-1
sideFinitePost	side=left	n=6	path=TO V .	2
sideFinitePost	side=right	n=0	path=	-1
sideFinitePost	side=right	n=0	path=:	1
sideFinitePost	side=right	n=0	path=IN NP .	-1
sideFinitePost	side=right	n=0	path=IN NP IN NP CC	-1
sideFinitePost	side=right	n=0	path=IN NP IN NP IN	-1
sideFinitePost	side=right	n=0	path=QO	1
sideFinitePost	side=right	n=1	path=TO V IN NP IN	-3
sideFinitePost	side=right	n=1	path=TO V NP IN NP	-2
sideFinitePost	side=right	n=2	path=NP IN NP IN NP	-1
sideFinitePost	side=right	n=3	path=NP IN NP IN NP	1
sideFinitePost	side=right	n=3	path=QO	1
sideFinitePost	side=right	n=4	path=,	-1
sideFinitePost	side=right	n=4	path=IN NP ,	-3
sideFinitePost	side=right	n=5	path=:	-2
sideFinitePost	side=right	n=5	path=IN NP ,	-1
sideFinitePost	side=right	n=6	path=NP IN NP IN NP	-1
sideForm	side=both	form=fin	2
sideForm	side=both	form=fin+have	-1
sideForm	side=both	form=fin+passive	10
sideForm	side=both	form=fin+passive+modal	5
sideForm	side=both	form=fin+passive+not	5
sideForm	side=both	form=in	1
sideForm	side=both	form=ing	-1
sideForm	side=both	form=jj	-4
sideForm	side=both	form=nn	-5
sideForm	side=both	form=pp	5
sideForm	side=both	form=rb	4
sideForm	side=elsewhere	form=fin+have	-1
sideForm	side=elsewhere	form=fin+passive	-13
sideForm	side=elsewhere	form=in	-4
sideForm	side=elsewhere	form=inf	-2
sideForm	side=elsewhere	form=ing	-4
sideForm	side=elsewhere	form=jj	10
sideForm	side=elsewhere	form=nn	2
sideForm	side=elsewhere	form=nns	6
sideForm	side=elsewhere	form=np	7
sideForm	side=elsewhere	form=pp	-4
sideForm	side=elsewhere	form=vbg	1
sideForm	side=elsewhere	form=vbn	1
sideForm	side=left	form=colon	5
sideForm	side=left	form=fin	4
sideForm	side=left	form=fin+have	1
sideForm	side=left	form=fin+have+not	1
sideForm	side=left	form=fin+modal	-2
sideForm	side=left	form=fin+passive	4
sideForm	side=left	form=fin+passive+modal	3
sideForm	side=left	form=in	1
sideForm	side=left	form=ing	-2
sideForm	side=left	form=jj	-5
sideForm	side=left	form=nns	-1
sideForm	side=right	form=fin	8
sideForm	side=right	form=fin+have	6
sideForm	side=right	form=fin+modal	4
sideForm	side=right	form=fin+not	7
sideForm	side=right	form=fin+not+modal	1
sideForm	side=right	form=fin+passive	-11
sideForm	side=right	form=fin+passive+modal	-11
sideForm	side=right	form=fin+passive+not	-8
sideForm	side=right	form=in	-1
sideForm	side=right	form=inf	9
sideForm	side=right	form=ing	17
sideForm	side=right	form=nn	1
sideForm	side=right	form=np	-3
sideForm	side=right	form=pp	-1
sideFrame	side=both	frame=,>NP	-1
sideFrame	side=both	frame=,>and	1
sideFrame	side=both	frame=,>because	2
sideFrame	side=both	frame=,>but	-3
sideFrame	side=both	frame=,>fin	5
sideFrame	side=both	frame=,>that	2
sideFrame	side=both	frame=ADJ>,	4
sideFrame	side=both	frame=ADJ>.	2
sideFrame	side=both	frame=DASH>NP	1
sideFrame	side=both	frame=NP>QO	2
sideFrame	side=both	frame=PRP>,	1
sideFrame	side=both	frame=PRP>.	-2
sideFrame	side=both	frame=RP>,	1
sideFrame	side=both	frame=about>NNP	1
sideFrame	side=both	frame=as>NP	2
sideFrame	side=both	frame=as>QO	1
sideFrame	side=both	frame=fin>NP	2
sideFrame	side=both	frame=for>NP	1
sideFrame	side=both	frame=for>ing	3
sideFrame	side=both	frame=like>NP	1
sideFrame	side=both	frame=of>NNP	1
sideFrame	side=both	frame=on>NP	-1
sideFrame	side=both	frame=to>NP	1
sideFrame	side=both	frame=to>inf	4
sideFrame	side=elsewhere	frame=,>NP	2
sideFrame	side=elsewhere	frame=.>#	4
sideFrame	side=elsewhere	frame=IN>NP	-2
sideFrame	side=elsewhere	frame=after>NP	3
sideFrame	side=elsewhere	frame=and>NP	2
sideFrame	side=elsewhere	frame=fin>that	-1
sideFrame	side=elsewhere	frame=in>NP	1
sideFrame	side=elsewhere	frame=that>fin	1
sideFrame	side=elsewhere	frame=to>inf	-1
sideFrame	side=left	frame=#>#	1
sideFrame	side=left	frame=,>QO	-7
sideFrame	side=left	frame=,>ing	9
sideFrame	side=left	frame=.>#	3
sideFrame	side=left	frame=:>#	-4
sideFrame	side=left	frame=IN>NNP	1
sideFrame	side=left	frame=NNP>.	4
sideFrame	side=left	frame=NNP>to	-1
sideFrame	side=left	frame=NP>and	1
sideFrame	side=left	frame=NP>that	-3
sideFrame	side=left	frame=NP>to	-2
sideFrame	side=left	frame=NP>who	1
sideFrame	side=left	frame=PRP>fin	-3
sideFrame	side=left	frame=about>NP	-1
sideFrame	side=left	frame=among>NP	3
sideFrame	side=left	frame=and>pp	1
sideFrame	side=left	frame=at>NP	1
sideFrame	side=left	frame=by>NNP	4
sideFrame	side=left	frame=by>NP	2
sideFrame	side=left	frame=during>NP	2
sideFrame	side=left	frame=for>NP	-1
sideFrame	side=left	frame=from>NNP	1
sideFrame	side=left	frame=from>NP	2
sideFrame	side=left	frame=in>NNP	2
sideFrame	side=left	frame=in>NP	2
sideFrame	side=left	frame=on>NNP	3
sideFrame	side=left	frame=on>NP	1
sideFrame	side=left	frame=to>inf	-3
sideFrame	side=right	frame=#>#	-2
sideFrame	side=right	frame=,>QO	3
sideFrame	side=right	frame=,>and	-4
sideFrame	side=right	frame=,>fin	-2
sideFrame	side=right	frame=,>ing	-2
sideFrame	side=right	frame=.>#	-4
sideFrame	side=right	frame=:>#	2
sideFrame	side=right	frame=:>NP	-1
sideFrame	side=right	frame=:>QO	3
sideFrame	side=right	frame=ADJ>,	-1
sideFrame	side=right	frame=ADJ>that	2
sideFrame	side=right	frame=EX>fin	1
sideFrame	side=right	frame=IN>NNP	-1
sideFrame	side=right	frame=IN>NP	2
sideFrame	side=right	frame=NNP>QO	1
sideFrame	side=right	frame=NNP>ing	7
sideFrame	side=right	frame=NNP>to	2
sideFrame	side=right	frame=NP>ing	2
sideFrame	side=right	frame=NP>pp	1
sideFrame	side=right	frame=NP>that	5
sideFrame	side=right	frame=NP>to	6
sideFrame	side=right	frame=NP>who	-3
sideFrame	side=right	frame=PRP>.	1
sideFrame	side=right	frame=PRP>fin	3
sideFrame	side=right	frame=RP>,	-2
sideFrame	side=right	frame=RP>NP	5
sideFrame	side=right	frame=about>NP	4
sideFrame	side=right	frame=after>NP	-3
sideFrame	side=right	frame=among>NP	-4
sideFrame	side=right	frame=as>NP	-1
sideFrame	side=right	frame=as>QO	-1
sideFrame	side=right	frame=by>NNP	-3
sideFrame	side=right	frame=fin>ADV	-1
sideFrame	side=right	frame=fin>NP	-2
sideFrame	side=right	frame=fin>that	1
sideFrame	side=right	frame=for>NNP	1
sideFrame	side=right	frame=for>NP	2
sideFrame	side=right	frame=for>ing	-2
sideFrame	side=right	frame=in>NP	-2
sideFrame	side=right	frame=in>ing	2
sideFrame	side=right	frame=ing>NP	3
sideFrame	side=right	frame=over>NP	2
sideFrame	side=right	frame=since>NP	-1
sideFrame	side=right	frame=that>NNP	2
sideFrame	side=right	frame=that>NP	5
sideFrame	side=right	frame=that>fin	-1
sideFrame	side=right	frame=to>inf	1
sideFrame	side=right	frame=under>NP	-1
sideLeft	side=both	class=#	-3
sideLeft	side=both	class=,	1
sideLeft	side=both	class=DASH	-1
sideLeft	side=both	class=NNP	5
sideLeft	side=both	class=NP	5
sideLeft	side=both	class=PRP	5
sideLeft	side=both	class=and	-6
sideLeft	side=both	class=but	-1
sideLeft	side=both	class=in	1
sideLeft	side=both	class=what	5
sideLeft	side=both	class=which	2
sideLeft	side=elsewhere	class=#	1
sideLeft	side=elsewhere	class=NP	-4
sideLeft	side=elsewhere	class=PRP	-12
sideLeft	side=elsewhere	class=and	6
sideLeft	side=elsewhere	class=as	1
sideLeft	side=elsewhere	class=fin	-4
sideLeft	side=elsewhere	class=in	1
sideLeft	side=elsewhere	class=that	1
sideLeft	side=elsewhere	class=while	1
sideLeft	side=left	class=IN	-3
sideLeft	side=left	class=NNP	4
sideLeft	side=left	class=NP	4
sideLeft	side=left	class=QC	4
sideLeft	side=left	class=X	2
sideLeft	side=left	class=and	-5
sideLeft	side=left	class=fin	4
sideLeft	side=left	class=in	-2
sideLeft	side=left	class=under	2
sideLeft	side=left	class=who	-2
sideLeft	side=right	class=ADJ	-1
sideLeft	side=right	class=DASH	2
sideLeft	side=right	class=IN	1
sideLeft	side=right	class=NP	-1
sideLeft	side=right	class=PRP	1
sideLeft	side=right	class=and	8
sideLeft	side=right	class=but	6
sideLeft	side=right	class=to	4
sideLeft	side=right	class=under	-2
sideLeft	side=right	class=what	-5
sideLeft	side=right	class=when	4
sideLeft	side=right	class=which	-1
sideLeft	side=right	class=who	8
sideLeft	side=right	class=with	5
sideLeft2	side=both	classes=# #	-3
sideLeft2	side=both	classes=NNP #	1
sideLeft2	side=both	classes=NNP NP	2
sideLeft2	side=both	classes=NNP QC	1
sideLeft2	side=both	classes=NNP as	-5
sideLeft2	side=both	classes=NNP what	4
sideLeft2	side=both	classes=NNP which	2
sideLeft2	side=both	classes=NP ,	2
sideLeft2	side=both	classes=NP ADV	-1
sideLeft2	side=both	classes=NP at	3
sideLeft2	side=both	classes=NP of	-1
sideLeft2	side=both	classes=NP that	2
sideLeft2	side=both	classes=NP what	7
sideLeft2	side=both	classes=PRP NP	7
sideLeft2	side=both	classes=PRP and	-1
sideLeft2	side=both	classes=PRP but	-2
sideLeft2	side=both	classes=PRP that	4
sideLeft2	side=both	classes=PRP what	3
sideLeft2	side=both	classes=PRP when	-1
sideLeft2	side=both	classes=PRP which	1
sideLeft2	side=both	classes=in ,	4
sideLeft2	side=elsewhere	classes=# #	1
sideLeft2	side=elsewhere	classes=NNP as	1
sideLeft2	side=elsewhere	classes=NNP that	2
sideLeft2	side=elsewhere	classes=and NP	1
sideLeft2	side=elsewhere	classes=fin NP	-2
sideLeft2	side=elsewhere	classes=fin PRP	1
sideLeft2	side=left	classes=, NNP	-2
sideLeft2	side=left	classes=, NP	1
sideLeft2	side=left	classes=DASH NP	-1
sideLeft2	side=left	classes=NNP QC	1
sideLeft2	side=left	classes=NNP fin	1
sideLeft2	side=left	classes=NNP in	1
sideLeft2	side=left	classes=NNP which	1
sideLeft2	side=left	classes=NP #	1
sideLeft2	side=left	classes=NP IN	1
sideLeft2	side=left	classes=NP fin	4
sideLeft2	side=left	classes=NP in	-4
sideLeft2	side=left	classes=NP of	1
sideLeft2	side=left	classes=NP which	2
sideLeft2	side=left	classes=PRP ,	-1
sideLeft2	side=left	classes=PRP NP	3
sideLeft2	side=left	classes=PRP QC	1
sideLeft2	side=left	classes=PRP what	1
sideLeft2	side=left	classes=PRP which	1
sideLeft2	side=left	classes=QC ,	1
sideLeft2	side=left	classes=fin EX	-1
sideLeft2	side=left	classes=fin NP	3
sideLeft2	side=left	classes=fin PRP	-1
sideLeft2	side=left	classes=that NP	1
sideLeft2	side=right	classes=, ADV	-1
sideLeft2	side=right	classes=, NNP	1
sideLeft2	side=right	classes=DASH NP	1
sideLeft2	side=right	classes=NNP #	1
sideLeft2	side=right	classes=NNP ,	2
sideLeft2	side=right	classes=NNP NP	-1
sideLeft2	side=right	classes=NNP QC	-1
sideLeft2	side=right	classes=NNP but	1
sideLeft2	side=right	classes=NNP of	2
sideLeft2	side=right	classes=NNP that	-2
sideLeft2	side=right	classes=NNP what	-7
sideLeft2	side=right	classes=NNP which	-7
sideLeft2	side=right	classes=NP ADV	2
sideLeft2	side=right	classes=NP DASH	1
sideLeft2	side=right	classes=NP IN	-2
sideLeft2	side=right	classes=NP NP	-3
sideLeft2	side=right	classes=NP after	1
sideLeft2	side=right	classes=NP and	2
sideLeft2	side=right	classes=NP at	-1
sideLeft2	side=right	classes=NP fin	-1
sideLeft2	side=right	classes=NP in	2
sideLeft2	side=right	classes=NP on	-1
sideLeft2	side=right	classes=NP than	-1
sideLeft2	side=right	classes=NP that	-1
sideLeft2	side=right	classes=NP what	-6
sideLeft2	side=right	classes=NP when	1
sideLeft2	side=right	classes=NP which	-1
sideLeft2	side=right	classes=PRP #	2
sideLeft2	side=right	classes=PRP ,	2
sideLeft2	side=right	classes=PRP DASH	1
sideLeft2	side=right	classes=PRP NP	-12
sideLeft2	side=right	classes=PRP QC	-4
sideLeft2	side=right	classes=PRP and	6
sideLeft2	side=right	classes=PRP but	6
sideLeft2	side=right	classes=PRP that	-3
sideLeft2	side=right	classes=PRP what	-8
sideLeft2	side=right	classes=PRP when	6
sideLeft2	side=right	classes=PRP which	-7
sideLeft2	side=right	classes=X NNP	1
sideLeft2	side=right	classes=fin ,	2
sideLeft2	side=right	classes=fin EX	5
sideLeft2	side=right	classes=fin which	-1
sideLeft2	side=right	classes=in #	2
sideLeft2	side=right	classes=in ,	-3
sideLeft2	side=right	classes=who ,	1
sideLeft2	side=right	classes=who NP	1
sideLeft3	side=both	classes3=# # #	-3
sideLeft3	side=both	classes3=, NNP ,	2
sideLeft3	side=both	classes3=, NP #	3
sideLeft3	side=both	classes3=, NP at	1
sideLeft3	side=both	classes3=, NP fin	1
sideLeft3	side=both	classes3=, NP inf	-3
sideLeft3	side=both	classes3=, NP of	-1
sideLeft3	side=both	classes3=NNP # #	1
sideLeft3	side=both	classes3=NNP of NNP	-1
sideLeft3	side=both	classes3=NP , NP	2
sideLeft3	side=both	classes3=NP in NP	1
sideLeft3	side=both	classes3=NP on NP	1
sideLeft3	side=both	classes3=NP that NP	1
sideLeft3	side=both	classes3=PRP , NP	4
sideLeft3	side=both	classes3=PRP that NP	1
sideLeft3	side=both	classes3=PRP which ,	3
sideLeft3	side=both	classes3=QC , NP	1
sideLeft3	side=elsewhere	classes3=# # #	1
sideLeft3	side=elsewhere	classes3=NNP that NP	2
sideLeft3	side=left	classes3=, NNP ,	-2
sideLeft3	side=left	classes3=, NP ,	-1
sideLeft3	side=left	classes3=, NP by	1
sideLeft3	side=left	classes3=, NP fin	-4
sideLeft3	side=left	classes3=, NP for	3
sideLeft3	side=left	classes3=, NP in	-1
sideLeft3	side=left	classes3=NNP , NP	-1
sideLeft3	side=left	classes3=NNP QC ,	2
sideLeft3	side=left	classes3=NNP of NP	-1
sideLeft3	side=left	classes3=NNP which ,	1
sideLeft3	side=left	classes3=NP # #	1
sideLeft3	side=left	classes3=NP IN NP	2
sideLeft3	side=left	classes3=NP and NP	1
sideLeft3	side=left	classes3=NP in NP	-2
sideLeft3	side=left	classes3=NP of NP	2
sideLeft3	side=left	classes3=NP which ,	3
sideLeft3	side=left	classes3=PRP QC ,	1
sideLeft3	side=right	classes3=, ADV ADV	-1
sideLeft3	side=right	classes3=, NP #	-2
sideLeft3	side=right	classes3=, NP inf	1
sideLeft3	side=right	classes3=NNP # #	1
sideLeft3	side=right	classes3=NNP , NNP	1
sideLeft3	side=right	classes3=NNP , NP	2
sideLeft3	side=right	classes3=NNP QC ,	-1
sideLeft3	side=right	classes3=NNP as #	2
sideLeft3	side=right	classes3=NNP as ,	-1
sideLeft3	side=right	classes3=NNP of NNP	1
sideLeft3	side=right	classes3=NNP that NP	-6
sideLeft3	side=right	classes3=NNP which ,	-2
sideLeft3	side=right	classes3=NP , NNP	2
sideLeft3	side=right	classes3=NP , NP	-1
sideLeft3	side=right	classes3=NP ADV #	3
sideLeft3	side=right	classes3=NP IN NP	-3
sideLeft3	side=right	classes3=NP and ,	1
sideLeft3	side=right	classes3=NP as ,	-2
sideLeft3	side=right	classes3=NP on NP	-1
sideLeft3	side=right	classes3=NP that NP	-2
sideLeft3	side=right	classes3=NP which ,	-2
sideLeft3	side=right	classes3=PRP # #	2
sideLeft3	side=right	classes3=PRP , NNP	1
sideLeft3	side=right	classes3=PRP QC ,	-5
sideLeft3	side=right	classes3=PRP and ,	1
sideLeft3	side=right	classes3=PRP but ,	1
sideLeft3	side=right	classes3=PRP that NP	-2
sideLeft3	side=right	classes3=PRP which ,	-7
sideLeft3	side=right	classes3=X NNP X	1
sideLeft3	side=right	classes3=fin NP #	1
sideLeft3	side=right	classes3=fin which ,	-1
sideLeft3	side=right	classes3=in # #	2
sideLeft3	side=right	classes3=that NP fin	-1
sideLemma	side=both	word=accord	2
sideLemma	side=both	word=accuse	3
sideLemma	side=both	word=add	2
sideLemma	side=both	word=appear	6
sideLemma	side=both	word=argue	1
sideLemma	side=both	word=ask	-3
sideLemma	side=both	word=believe	1
sideLemma	side=both	word=charge	1
sideLemma	side=both	word=claim	2
sideLemma	side=both	word=consider	6
sideLemma	side=both	word=deem	2
sideLemma	side=both	word=describe	2
sideLemma	side=both	word=expect	2
sideLemma	side=both	word=hope	1
sideLemma	side=both	word=in	1
sideLemma	side=both	word=know	3
sideLemma	side=both	word=liken	1
sideLemma	side=both	word=look	4
sideLemma	side=both	word=mean	1
sideLemma	side=both	word=name	2
sideLemma	side=both	word=nickname	3
sideLemma	side=both	word=note	3
sideLemma	side=both	word=point	2
sideLemma	side=both	word=put	1
sideLemma	side=both	word=regard	1
sideLemma	side=both	word=reportedly	1
sideLemma	side=both	word=say	3
sideLemma	side=both	word=see	3
sideLemma	side=both	word=seem	3
sideLemma	side=both	word=sound	3
sideLemma	side=both	word=support	-4
sideLemma	side=both	word=think	3
sideLemma	side=both	word=view	1
sideLemma	side=both	word=worry	-3
sideLemma	side=elsewhere	word=?	3
sideLemma	side=elsewhere	word=dispute	1
sideLemma	side=elsewhere	word=self-described	1
sideLemma	side=elsewhere	word=support	4
sideLemma	side=elsewhere	word=supporter	5
sideLemma	side=elsewhere	word=tweet	1
sideLemma	side=elsewhere	word=would	1
sideLemma	side=left	word=about	-1
sideLemma	side=left	word=accord	7
sideLemma	side=left	word=agree	-1
sideLemma	side=left	word=announce	4
sideLemma	side=left	word=call	-1
sideLemma	side=left	word=come	2
sideLemma	side=left	word=draw	3
sideLemma	side=left	word=endorsement	1
sideLemma	side=left	word=expect	-5
sideLemma	side=left	word=hear	2
sideLemma	side=left	word=in	3
sideLemma	side=left	word=look	-1
sideLemma	side=left	word=mind	1
sideLemma	side=left	word=note	-2
sideLemma	side=left	word=object	1
sideLemma	side=left	word=pass	2
sideLemma	side=left	word=question	-1
sideLemma	side=left	word=rattle	1
sideLemma	side=left	word=receive	4
sideLemma	side=left	word=repeat	1
sideLemma	side=left	word=report	3
sideLemma	side=left	word=reportedly	4
sideLemma	side=left	word=say	1
sideLemma	side=left	word=see	-3
sideLemma	side=left	word=show	-1
sideLemma	side=left	word=suggest	-1
sideLemma	side=left	word=supporter	-2
sideLemma	side=left	word=tell	2
sideLemma	side=left	word=win	2
sideLemma	side=left	word=worry	1
sideLemma	side=left	word=write	2
sideLemma	side=right	word=:	4
sideLemma	side=right	word=?	-5
sideLemma	side=right	word=about	2
sideLemma	side=right	word=accept	1
sideLemma	side=right	word=accord	-9
sideLemma	side=right	word=agree	2
sideLemma	side=right	word=announce	-1
sideLemma	side=right	word=appear	-4
sideLemma	side=right	word=ask	4
sideLemma	side=right	word=backing	-1
sideLemma	side=right	word=believe	-2
sideLemma	side=right	word=come	-2
sideLemma	side=right	word=conclude	-2
sideLemma	side=right	word=continue	1
sideLemma	side=right	word=convince	2
sideLemma	side=right	word=decide	1
sideLemma	side=right	word=declare	-1
sideLemma	side=right	word=deem	-1
sideLemma	side=right	word=defend	1
sideLemma	side=right	word=demand	1
sideLemma	side=right	word=describe	-2
sideLemma	side=right	word=divide	3
sideLemma	side=right	word=draw	-2
sideLemma	side=right	word=endorsement	-1
sideLemma	side=right	word=feel	1
sideLemma	side=right	word=in	-6
sideLemma	side=right	word=nickname	-3
sideLemma	side=right	word=of	1
sideLemma	side=right	word=order	-1
sideLemma	side=right	word=pledge	1
sideLemma	side=right	word=praise	1
sideLemma	side=right	word=put	-1
sideLemma	side=right	word=question	3
sideLemma	side=right	word=receive	-4
sideLemma	side=right	word=report	-2
sideLemma	side=right	word=reportedly	-8
sideLemma	side=right	word=respond	6
sideLemma	side=right	word=seem	-3
sideLemma	side=right	word=show	2
sideLemma	side=right	word=sound	-3
sideLemma	side=right	word=speak	4
sideLemma	side=right	word=suggest	1
sideLemma	side=right	word=tell	-2
sideLemma	side=right	word=try	1
sideLemma	side=right	word=tweet	-2
sideLemma	side=right	word=urge	1
sideLemma	side=right	word=vote	7
sideLemma	side=right	word=win	-2
sideLemma	side=right	word=write	-2
sideLemmaForm	side=both	word=accord	form=ing	3
sideLemmaForm	side=both	word=accuse	form=fin+passive	3
sideLemmaForm	side=both	word=add	form=fin	2
sideLemmaForm	side=both	word=appear	form=fin	5
sideLemmaForm	side=both	word=argue	form=fin	4
sideLemmaForm	side=both	word=call	form=fin	2
sideLemmaForm	side=both	word=charge	form=fin+passive	1
sideLemmaForm	side=both	word=consider	form=fin+passive	1
sideLemmaForm	side=both	word=declare	form=fin+passive	2
sideLemmaForm	side=both	word=expect	form=fin+passive	5
sideLemmaForm	side=both	word=in	form=in	1
sideLemmaForm	side=both	word=know	form=pp	4
sideLemmaForm	side=both	word=like	form=fin+modal	1
sideLemmaForm	side=both	word=look	form=fin	3
sideLemmaForm	side=both	word=nickname	form=fin	2
sideLemmaForm	side=both	word=note	form=fin	2
sideLemmaForm	side=both	word=point	form=fin	3
sideLemmaForm	side=both	word=put	form=fin	2
sideLemmaForm	side=both	word=reportedly	form=rb	1
sideLemmaForm	side=both	word=say	form=fin	3
sideLemmaForm	side=both	word=say	form=fin+have	2
sideLemmaForm	side=both	word=see	form=fin+passive	6
sideLemmaForm	side=both	word=seem	form=fin	1
sideLemmaForm	side=both	word=sound	form=fin	2
sideLemmaForm	side=both	word=tell	form=fin	2
sideLemmaForm	side=both	word=tell	form=fin+passive	-2
sideLemmaForm	side=both	word=think	form=fin+passive	5
sideLemmaForm	side=elsewhere	word=?	form=jj	3
sideLemmaForm	side=elsewhere	word=dispute	form=fin	1
sideLemmaForm	side=elsewhere	word=self-described	form=jj	1
sideLemmaForm	side=elsewhere	word=supporter	form=nn	1
sideLemmaForm	side=elsewhere	word=would	form=fin	1
sideLemmaForm	side=left	word=?	form=colon	6
sideLemmaForm	side=left	word=accord	form=ing	4
sideLemmaForm	side=left	word=announce	form=fin	1
sideLemmaForm	side=left	word=ask	form=fin	6
sideLemmaForm	side=left	word=ask	form=fin+passive	-2
sideLemmaForm	side=left	word=come	form=fin	2
sideLemmaForm	side=left	word=in	form=in	3
sideLemmaForm	side=left	word=keep	form=fin	1
sideLemmaForm	side=left	word=mind	form=nn	1
sideLemmaForm	side=left	word=note	form=fin	-1
sideLemmaForm	side=left	word=object	form=nn	1
sideLemmaForm	side=left	word=rattle	form=fin	1
sideLemmaForm	side=left	word=receive	form=fin	1
sideLemmaForm	side=left	word=report	form=nns	1
sideLemmaForm	side=left	word=reportedly	form=fin+have	2
sideLemmaForm	side=left	word=say	form=fin	4
sideLemmaForm	side=left	word=seem	form=fin	1
sideLemmaForm	side=left	word=show	form=fin	-1
sideLemmaForm	side=left	word=tell	form=fin	3
sideLemmaForm	side=left	word=write	form=fin	3
sideLemmaForm	side=right	word=:	form=colon	4
sideLemmaForm	side=right	word=?	form=colon	-4
sideLemmaForm	side=right	word=about	form=in	1
sideLemmaForm	side=right	word=accord	form=ing	-5
sideLemmaForm	side=right	word=add	form=fin	-1
sideLemmaForm	side=right	word=agree	form=fin	2
sideLemmaForm	side=right	word=appear	form=fin	-2
sideLemmaForm	side=right	word=argue	form=fin	-1
sideLemmaForm	side=right	word=ask	form=fin	-3
sideLemmaForm	side=right	word=ask	form=fin+passive	2
sideLemmaForm	side=right	word=ask	form=pp	5
sideLemmaForm	side=right	word=backing	form=nn	-1
sideLemmaForm	side=right	word=come	form=fin	-1
sideLemmaForm	side=right	word=conclude	form=fin	-2
sideLemmaForm	side=right	word=convince	form=fin+passive	1
sideLemmaForm	side=right	word=divide	form=fin+passive	3
sideLemmaForm	side=right	word=expect	form=fin	3
sideLemmaForm	side=right	word=expect	form=pp	-1
sideLemmaForm	side=right	word=forecast	form=fin	-1
sideLemmaForm	side=right	word=go	form=fin	1
sideLemmaForm	side=right	word=in	form=in	-6
sideLemmaForm	side=right	word=nickname	form=fin	-2
sideLemmaForm	side=right	word=of	form=in	1
sideLemmaForm	side=right	word=point	form=fin	-3
sideLemmaForm	side=right	word=put	form=fin	-1
sideLemmaForm	side=right	word=receive	form=fin	-1
sideLemmaForm	side=right	word=reportedly	form=fin+have	-1
sideLemmaForm	side=right	word=say	form=fin	-1
sideLemmaForm	side=right	word=say	form=fin+have	-2
sideLemmaForm	side=right	word=seem	form=fin	-2
sideLemmaForm	side=right	word=show	form=fin	2
sideLemmaForm	side=right	word=sound	form=fin	-1
sideLemmaForm	side=right	word=speak	form=fin	1
sideLemmaForm	side=right	word=suggest	form=fin	1
sideLemmaForm	side=right	word=support	form=fin	1
sideLemmaForm	side=right	word=support	form=nn	-3
sideLemmaForm	side=right	word=tell	form=fin	-8
sideLemmaForm	side=right	word=tell	form=fin+passive	2
sideLemmaForm	side=right	word=think	form=fin	2
sideLemmaForm	side=right	word=think	form=fin+passive	-3
sideLemmaForm	side=right	word=worry	form=fin+passive	1
sideLemmaForm	side=right	word=write	form=fin	-1
sideLemmaFrame	side=both	word=accuse	frame=of>ing	2
sideLemmaFrame	side=both	word=call	frame=NP>.	2
sideLemmaFrame	side=both	word=call	frame=QO>NP	2
sideLemmaFrame	side=both	word=claim	frame=to>inf	2
sideLemmaFrame	side=both	word=expect	frame=to>inf	1
sideLemmaFrame	side=both	word=nickname	frame=NP>QO	2
sideLemmaFrame	side=both	word=point	frame=RP>,	2
sideLemmaFrame	side=both	word=say	frame=,>and	1
sideLemmaFrame	side=both	word=say	frame=in>NP	-1
sideLemmaFrame	side=both	word=say	frame=of>NP	4
sideLemmaFrame	side=both	word=see	frame=by>NP	1
sideLemmaFrame	side=both	word=seem	frame=to>inf	-1
sideLemmaFrame	side=both	word=tell	frame=to>inf	-1
sideLemmaFrame	side=both	word=think	frame=to>inf	3
sideLemmaFrame	side=left	word=?	frame=NNP>,	1
sideLemmaFrame	side=left	word=?	frame=NNP>.	1
sideLemmaFrame	side=left	word=accord	frame=IN>NP	2
sideLemmaFrame	side=left	word=accord	frame=to>inf	4
sideLemmaFrame	side=left	word=draw	frame=NP>.	1
sideLemmaFrame	side=left	word=in	frame=NP>.	1
sideLemmaFrame	side=left	word=report	frame=NP>.	2
sideLemmaFrame	side=left	word=say	frame=,>QO	-3
sideLemmaFrame	side=left	word=say	frame=NNP>,	2
sideLemmaFrame	side=left	word=say	frame=NP>fin	-1
sideLemmaFrame	side=left	word=say	frame=at>NP	2
sideLemmaFrame	side=left	word=say	frame=in>NP	2
sideLemmaFrame	side=left	word=say	frame=of>NP	-1
sideLemmaFrame	side=right	word=accord	frame=IN>NP	-2
sideLemmaFrame	side=right	word=accuse	frame=of>ing	-1
sideLemmaFrame	side=right	word=call	frame=NP>.	-1
sideLemmaFrame	side=right	word=call	frame=for>NP	2
sideLemmaFrame	side=right	word=claim	frame=to>inf	-1
sideLemmaFrame	side=right	word=decline	frame=to>inf	1
sideLemmaFrame	side=right	word=in	frame=NP>.	-1
sideLemmaFrame	side=right	word=like	frame=to>inf	-1
sideLemmaFrame	side=right	word=nickname	frame=NP>QO	-2
sideLemmaFrame	side=right	word=point	frame=RP>,	-1
sideLemmaFrame	side=right	word=report	frame=NP>.	-1
sideLemmaFrame	side=right	word=say	frame=NNP>,	-5
sideLemmaFrame	side=right	word=support	frame=among>NP	-1
sideLemmaFrame	side=right	word=support	frame=for>NP	1
sideLemmaFrame	side=right	word=tell	frame=NP>.	-1
sideLemmaFrame	side=right	word=tell	frame=to>inf	1
sideLemmaShape	side=both	word=accord	path=,	5
sideLemmaShape	side=both	word=describe	path=,	1
sideLemmaShape	side=both	word=know	path=NP	1
sideLemmaShape	side=both	word=nickname	path=,	2
sideLemmaShape	side=both	word=say	path=NP	-7
sideLemmaShape	side=both	word=say	path=NP ,	3
sideLemmaShape	side=both	word=say	path=PRP ,	1
sideLemmaShape	side=both	word=see	path=NP	3
sideLemmaShape	side=both	word=seem	path=NP	4
sideLemmaShape	side=both	word=tell	path=NP	-2
sideLemmaShape	side=both	word=tell	path=NP QC	1
sideLemmaShape	side=left	word=:	path=QC	2
sideLemmaShape	side=left	word=?	path=	3
sideLemmaShape	side=left	word=accord	path=,	7
sideLemmaShape	side=left	word=ask	path=NP	1
sideLemmaShape	side=left	word=say	path=,	5
sideLemmaShape	side=right	word=:	path=NP	9
sideLemmaShape	side=right	word=:	path=QC	-2
sideLemmaShape	side=right	word=?	path=	-3
sideLemmaShape	side=right	word=accord	path=	4
sideLemmaShape	side=right	word=accord	path=,	-13
sideLemmaShape	side=right	word=ask	path=NP	-1
sideLemmaShape	side=right	word=call	path=,	2
sideLemmaShape	side=right	word=nickname	path=,	-2
sideLemmaShape	side=right	word=say	path=NP	3
sideLemmaShape	side=right	word=say	path=NP ,	-1
sideLemmaShape	side=right	word=say	path=PRP ,	-3
sideLemmaShape	side=right	word=seem	path=NP	-2
sideLemmaShape	side=right	word=tell	path=NP ,	-2
sideLemmaShape	side=right	word=tell	path=NP QC	-1
sideMarks	side=both	state=1	1
sideMarks	side=both	state=12	-1
sideMarks	side=both	state=13	5
sideMarks	side=both	state=15	6
sideMarks	side=both	state=4	-1
sideMarks	side=both	state=5	4
sideMarks	side=both	state=9	1
sideMarks	side=elsewhere	state=0	4
sideMarks	side=elsewhere	state=13	-1
sideMarks	side=elsewhere	state=8	1
sideMarks	side=left	state=0	3
sideMarks	side=left	state=1	2
sideMarks	side=left	state=12	2
sideMarks	side=left	state=13	-3
sideMarks	side=left	state=15	-8
sideMarks	side=left	state=3	2
sideMarks	side=left	state=4	5
sideMarks	side=left	state=5	1
sideMarks	side=left	state=7	2
sideMarks	side=left	state=8	-4
sideMarks	side=left	state=9	-7
sideMarks	side=right	state=11	7
sideMarks	side=right	state=12	3
sideMarks	side=right	state=3	4
sideMarks	side=right	state=5	-2
sideMarks	side=right	state=8	3
sideMarks	side=right	state=9	3
sideNext	side=both	n=0	1
sideNext	side=both	n=1	-5
sideNext	side=both	n=3	3
sideNext	side=both	n=4	2
sideNext	side=elsewhere	n=4	3
sideNext	side=left	n=1	4
sideNext	side=left	n=2	-5
sideNext	side=left	n=3	-1
sideNext	side=left	n=4	4
sideNext	side=right	n=1	3
sideNext	side=right	n=2	7
sideNext	side=right	n=3	3
sideNext	side=right	n=4	3
sidePost	side=both	path=,	1
sidePost	side=both	path=ADJ ,	3
sidePost	side=both	path=IN NP ,	1
sidePost	side=both	path=IN NP IN NP ,	1
sidePost	side=both	path=IN NP IN NP IN	1
sidePost	side=both	path=IN NP V IN NP	-2
sidePost	side=both	path=NP ,	1
sidePost	side=both	path=NP IN NP IN NP	4
sidePost	side=both	path=PRP ,	2
sidePost	side=both	path=QO	1
sidePost	side=both	path=RP ,	1
sidePost	side=both	path=TO V IN NP .	5
sidePost	side=both	path=TO V IN NP IN	2
sidePost	side=both	path=TO V NP V NP	-1
sidePost	side=both	path=V .	1
sidePost	side=both	path=V IN NP IN NP	2
sidePost	side=elsewhere	path=,	2
sidePost	side=elsewhere	path=.	2
sidePost	side=elsewhere	path=QO	-1
sidePost	side=left	path=	1
sidePost	side=left	path=.	2
sidePost	side=left	path=ADJ IN NP IN NP	1
sidePost	side=left	path=DASH	3
sidePost	side=left	path=IN NP ,	1
sidePost	side=left	path=IN NP .	1
sidePost	side=left	path=IN NP IN NP .	3
sidePost	side=left	path=IN NP IN NP V	3
sidePost	side=left	path=IN NP SUB V NP	-3
sidePost	side=left	path=IN NP V IN NP	2
sidePost	side=left	path=IN NP V NP IN	1
sidePost	side=left	path=IN QO	-1
sidePost	side=left	path=NP .	1
sidePost	side=left	path=NP IN NP ,	1
sidePost	side=left	path=QO	-4
sidePost	side=left	path=TO V .	1
sidePost	side=right	path=	-2
sidePost	side=right	path=,	-3
sidePost	side=right	path=.	-6
sidePost	side=right	path=:	1
sidePost	side=right	path=DASH	-4
sidePost	side=right	path=IN ,	-1
sidePost	side=right	path=IN NP ,	-1
sidePost	side=right	path=IN NP IN NP ,	-1
sidePost	side=right	path=IN NP IN NP .	-1
sidePost	side=right	path=IN NP IN NP ADV	-2
sidePost	side=right	path=IN NP IN NP V	-1
sidePost	side=right	path=IN NP IN NP WH	1
sidePost	side=right	path=IN NP TO V NP	3
sidePost	side=right	path=IN NP V RP NP	-1
sidePost	side=right	path=IN NP WH NP V	2
sidePost	side=right	path=NP :	-1
sidePost	side=right	path=NP CC NP ,	-1
sidePost	side=right	path=NP TO V NP IN	1
sidePost	side=right	path=NP V IN NP IN	1
sidePost	side=right	path=NP V TO V NP	-1
sidePost	side=right	path=PRP ,	-1
sidePost	side=right	path=QO	1
sidePost	side=right	path=RP ,	-2
sidePost	side=right	path=TO V .	-1
sidePost	side=right	path=TO V ADJ IN NP	-1
sidePost	side=right	path=TO V IN NP .	-2
sidePost	side=right	path=TO V IN NP IN	-1
sidePost	side=right	path=TO V NP ,	2
sidePost	side=right	path=TO V NP V NP	1
sidePost	side=right	path=V IN NP IN NP	-2
sidePostMarks	side=both	path=ADJ ,	yes=no	3
sidePostMarks	side=both	path=IN NP IN NP IN	yes=no	1
sidePostMarks	side=both	path=IN NP V IN NP	yes=no	-1
sidePostMarks	side=both	path=NP ,	yes=yes	1
sidePostMarks	side=both	path=NP IN NP IN NP	yes=no	2
sidePostMarks	side=both	path=PRP ,	yes=yes	1
sidePostMarks	side=both	path=QO	yes=yes	1
sidePostMarks	side=both	path=RP ,	yes=no	2
sidePostMarks	side=both	path=TO V IN NP .	yes=no	5
sidePostMarks	side=both	path=TO V IN NP IN	yes=no	1
sidePostMarks	side=both	path=TO V NP V NP	yes=no	-1
sidePostMarks	side=both	path=V .	yes=no	1
sidePostMarks	side=elsewhere	path=,	yes=no	3
sidePostMarks	side=elsewhere	path=.	yes=no	3
sidePostMarks	side=elsewhere	path=QO	yes=yes	-1
sidePostMarks	side=left	path=	yes=no	1
sidePostMarks	side=left	path=,	yes=no	2
sidePostMarks	side=left	path=.	yes=no	2
sidePostMarks	side=left	path=ADJ IN NP IN NP	yes=no	1
sidePostMarks	side=left	path=IN NP ,	yes=no	1
sidePostMarks	side=left	path=IN NP .	yes=no	1
sidePostMarks	side=left	path=IN NP IN NP .	yes=no	3
sidePostMarks	side=left	path=IN NP IN NP CC	yes=no	1
sidePostMarks	side=left	path=IN NP IN NP V	yes=no	3
sidePostMarks	side=left	path=IN NP SUB V NP	yes=no	-3
sidePostMarks	side=left	path=IN NP V IN NP	yes=no	1
sidePostMarks	side=left	path=IN NP V NP IN	yes=no	1
sidePostMarks	side=left	path=IN QO	yes=yes	-1
sidePostMarks	side=left	path=NP ,	yes=no	4
sidePostMarks	side=left	path=NP .	yes=no	1
sidePostMarks	side=left	path=NP IN NP ,	yes=no	2
sidePostMarks	side=left	path=QO	yes=yes	-4
sidePostMarks	side=left	path=TO V .	yes=no	1
sidePostMarks	side=right	path=	yes=no	-2
sidePostMarks	side=right	path=,	yes=no	-5
sidePostMarks	side=right	path=.	yes=no	-6
sidePostMarks	side=right	path=ADV ,	yes=no	-1
sidePostMarks	side=right	path=DASH	yes=no	-2
sidePostMarks	side=right	path=IN NP DASH	yes=no	-1
sidePostMarks	side=right	path=IN NP IN NP ,	yes=no	-2
sidePostMarks	side=right	path=IN NP IN NP .	yes=no	-1
sidePostMarks	side=right	path=IN NP IN NP ADV	yes=no	-2
sidePostMarks	side=right	path=IN NP IN NP CC	yes=no	-1
sidePostMarks	side=right	path=IN NP IN NP V	yes=no	-1
sidePostMarks	side=right	path=IN NP TO V NP	yes=no	3
sidePostMarks	side=right	path=IN NP V RP NP	yes=no	-1
sidePostMarks	side=right	path=IN NP WH NP V	yes=no	1
sidePostMarks	side=right	path=NP CC NP ,	yes=no	-1
sidePostMarks	side=right	path=NP TO V NP IN	yes=no	1
sidePostMarks	side=right	path=NP V IN NP IN	yes=no	1
sidePostMarks	side=right	path=NP V TO V NP	yes=no	-1
sidePostMarks	side=right	path=QO	yes=yes	1
sidePostMarks	side=right	path=RP ,	yes=no	-2
sidePostMarks	side=right	path=TO V .	yes=no	-1
sidePostMarks	side=right	path=TO V ADJ IN NP	yes=no	-1
sidePostMarks	side=right	path=TO V IN NP .	yes=no	-2
sidePostMarks	side=right	path=TO V NP IN NP	yes=yes	-1
sidePostMarks	side=right	path=TO V NP V NP	yes=no	1
sidePostMarks	side=right	path=V IN NP IN NP	yes=no	-1
sidePostRestNext	side=both	path=.	n=0	n=3	4
sidePostRestNext	side=both	path=.	n=0	n=4	-2
sidePostRestNext	side=both	path=ADV ,	n=6	n=4	1
sidePostRestNext	side=both	path=IN NP ,	n=9	n=4	1
sidePostRestNext	side=both	path=IN NP IN NP ,	n=22	n=4	2
sidePostRestNext	side=both	path=IN NP IN NP IN	n=9	n=4	4
sidePostRestNext	side=both	path=IN NP IN NP V	n=9	n=4	-1
sidePostRestNext	side=both	path=NP ,	n=14	n=4	1
sidePostRestNext	side=both	path=NP .	n=1	n=3	2
sidePostRestNext	side=both	path=NP IN NP IN NP	n=14	n=4	2
sidePostRestNext	side=both	path=TO V IN NP .	n=4	n=4	1
sidePostRestNext	side=both	path=TO V IN NP IN	n=9	n=4	1
sidePostRestNext	side=both	path=V .	n=1	n=4	2
sidePostRestNext	side=elsewhere	path=,	n=6	n=4	4
sidePostRestNext	side=elsewhere	path=.	n=1	n=4	1
sidePostRestNext	side=left	path=	n=0	n=4	4
sidePostRestNext	side=left	path=,	n=22	n=1	1
sidePostRestNext	side=left	path=.	n=0	n=1	4
sidePostRestNext	side=left	path=.	n=0	n=4	5
sidePostRestNext	side=left	path=:	n=0	n=4	-1
sidePostRestNext	side=left	path=IN NP .	n=3	n=1	-1
sidePostRestNext	side=left	path=IN NP .	n=3	n=4	2
sidePostRestNext	side=left	path=IN NP IN NP V	n=9	n=4	2
sidePostRestNext	side=left	path=NP ,	n=14	n=4	-1
sidePostRestNext	side=left	path=NP ,	n=9	n=4	1
sidePostRestNext	side=left	path=NP .	n=1	n=3	-3
sidePostRestNext	side=left	path=NP .	n=2	n=1	1
sidePostRestNext	side=left	path=NP IN NP IN NP	n=9	n=4	3
sidePostRestNext	side=left	path=TO V .	n=2	n=4	1
sidePostRestNext	side=right	path=,	n=22	n=4	1
sidePostRestNext	side=right	path=,	n=6	n=4	-1
sidePostRestNext	side=right	path=:	n=0	n=4	1
sidePostRestNext	side=right	path=ADV ,	n=6	n=4	-2
sidePostRestNext	side=right	path=IN NP ,	n=22	n=4	-1
sidePostRestNext	side=right	path=IN NP DASH	n=9	n=4	-1
sidePostRestNext	side=right	path=IN NP IN NP ,	n=22	n=4	-4
sidePostRestNext	side=right	path=IN NP IN NP .	n=9	n=4	-1
sidePostRestNext	side=right	path=IN NP IN NP IN	n=9	n=4	-1
sidePostRestNext	side=right	path=IN NP IN NP V	n=14	n=4	-1
sidePostRestNext	side=right	path=NP IN NP .	n=4	n=4	1
sidePostRestNext	side=right	path=NP IN NP IN NP	n=6	n=3	-1
sidePostRestNext	side=right	path=PRP ,	n=9	n=4	-1
sidePostRestNext	side=right	path=QO	n=2	n=4	1
sidePostRestNext	side=right	path=TO V IN NP IN	n=22	n=4	1
sidePostRestNext	side=right	path=TO V NP IN NP	n=9	n=4	-1
sideQuoteBefore	side=both	n=0	3
sideQuoteBefore	side=both	n=4	2
sideQuoteBefore	side=elsewhere	n=0	3
sideQuoteBefore	side=left	n=0	3
sideQuoteBefore	side=left	n=4	7
sideQuoteBefore	side=right	n=0	10
sideQuoteBefore	side=right	n=1	5
sideQuoteBefore	side=right	n=2	3
sideQuoteBefore	side=right	n=4	-1
sideQuoteBefore	side=right	n=5	2
sideQuotePost	side=both	n=0	path=.	-13
sideQuotePost	side=both	n=0	path=ADJ ,	2
sideQuotePost	side=both	n=0	path=IN NP ,	1
sideQuotePost	side=both	n=0	path=IN NP IN NP IN	3
sideQuotePost	side=both	n=0	path=IN NP V IN NP	-5
sideQuotePost	side=both	n=0	path=NP .	-2
sideQuotePost	side=both	n=0	path=NP IN NP IN NP	1
sideQuotePost	side=both	n=0	path=NP QO	1
sideQuotePost	side=both	n=0	path=PRP ,	2
sideQuotePost	side=both	n=0	path=QO	2
sideQuotePost	side=both	n=0	path=RP ,	2
sideQuotePost	side=both	n=0	path=TO V .	1
sideQuotePost	side=both	n=0	path=TO V IN NP IN	1
sideQuotePost	side=both	n=0	path=TO V NP IN NP	1
sideQuotePost	side=both	n=0	path=TO V NP V NP	-1
sideQuotePost	side=both	n=0	path=V .	1
sideQuotePost	side=both	n=0	path=V IN NP IN NP	2
sideQuotePost	side=both	n=4	path=,	5
sideQuotePost	side=both	n=4	path=.	5
sideQuotePost	side=elsewhere	n=0	path=,	2
sideQuotePost	side=elsewhere	n=0	path=.	5
sideQuotePost	side=left	n=0	path=,	1
sideQuotePost	side=left	n=0	path=.	2
sideQuotePost	side=left	n=0	path=ADJ IN NP IN NP	1
sideQuotePost	side=left	n=0	path=DASH	2
sideQuotePost	side=left	n=0	path=IN NP ,	2
sideQuotePost	side=left	n=0	path=IN NP IN NP CC	1
sideQuotePost	side=left	n=0	path=IN NP IN NP V	1
sideQuotePost	side=left	n=0	path=IN NP V IN NP	2
sideQuotePost	side=left	n=0	path=IN NP V NP IN	1
sideQuotePost	side=left	n=0	path=IN QO	-2
sideQuotePost	side=left	n=0	path=NP IN NP CC NP	1
sideQuotePost	side=left	n=0	path=QO	-1
sideQuotePost	side=left	n=4	path=IN NP .	1
sideQuotePost	side=left	n=4	path=IN NP IN NP .	3
sideQuotePost	side=left	n=4	path=NP ,	1
sideQuotePost	side=left	n=4	path=NP IN NP ,	1
sideQuotePost	side=right	n=0	path=,	-1
sideQuotePost	side=right	n=0	path=.	-2
sideQuotePost	side=right	n=0	path=ADV ,	-1
sideQuotePost	side=right	n=0	path=DASH	-4
sideQuotePost	side=right	n=0	path=IN NP ,	-2
sideQuotePost	side=right	n=0	path=IN NP IN NP ADV	-1
sideQuotePost	side=right	n=0	path=IN NP IN NP CC	-1
sideQuotePost	side=right	n=0	path=IN NP IN NP V	-1
sideQuotePost	side=right	n=0	path=IN NP TO V NP	1
sideQuotePost	side=right	n=0	path=IN NP WH NP V	2
sideQuotePost	side=right	n=0	path=NP ,	1
sideQuotePost	side=right	n=0	path=NP .	1
sideQuotePost	side=right	n=0	path=NP :	-1
sideQuotePost	side=right	n=0	path=NP CC NP ,	-1
sideQuotePost	side=right	n=0	path=NP V TO V NP	-1
sideQuotePost	side=right	n=0	path=PRP ,	-1
sideQuotePost	side=right	n=0	path=RP ,	-1
sideQuotePost	side=right	n=0	path=TO V .	-1
sideQuotePost	side=right	n=0	path=TO V ADJ IN NP	-1
sideQuotePost	side=right	n=0	path=TO V IN NP IN	-1
sideQuotePost	side=right	n=0	path=TO V NP ,	2
sideQuotePost	side=right	n=0	path=TO V NP V NP	1
sideQuotePost	side=right	n=0	path=V IN NP IN NP	-2
sideQuotePost	side=right	n=4	path=,	-1
sideQuotePost	side=right	n=4	path=NP ,	-6
sideRest	side=both	n=4	1
sideRest	side=both	n=6	1
sideRest	side=both	n=9	1
sideRest	side=elsewhere	n=1	1
sideRest	side=elsewhere	n=14	1
sideRest	side=elsewhere	n=3	-1
sideRest	side=elsewhere	n=6	-1
sideRest	side=left	n=0	7
sideRest	side=left	n=1	1
sideRest	side=left	n=2	2
sideRest	side=left	n=22	1
sideRest	side=left	n=4	-1
sideRest	side=right	n=0	-1
sideRest	side=right	n=1	-2
sideRest	side=right	n=14	6
sideRest	side=right	n=2	-1
sideRest	side=right	n=22	5
sideRest	side=right	n=3	1
sideRest	side=right	n=4	1
sideRest	side=right	n=6	2
sideRest	side=right	n=9	4
sideRestBefore	side=both	n=1	n=9	-1
sideRestBefore	side=both	n=14	n=2	1
sideRestBefore	side=both	n=14	n=3	1
sideRestBefore	side=both	n=14	n=6	-1
sideRestBefore	side=both	n=14	n=9	1
sideRestBefore	side=both	n=2	n=22	1
sideRestBefore	side=both	n=22	n=14	-3
sideRestBefore	side=both	n=22	n=22	-3
sideRestBefore	side=both	n=22	n=4	1
sideRestBefore	side=both	n=3	n=14	3
sideRestBefore	side=both	n=3	n=9	-1
sideRestBefore	side=both	n=4	n=22	1
sideRestBefore	side=both	n=6	n=2	1
sideRestBefore	side=both	n=9	n=3	2
sideRestBefore	side=both	n=9	n=4	1
sideRestBefore	side=elsewhere	n=0	n=1	-1
sideRestBefore	side=elsewhere	n=0	n=14	-6
sideRestBefore	side=elsewhere	n=0	n=22	3
sideRestBefore	side=elsewhere	n=22	n=2	1
sideRestBefore	side=elsewhere	n=6	n=1	1
sideRestBefore	side=elsewhere	n=6	n=9	-3
sideRestBefore	side=left	n=0	n=1	1
sideRestBefore	side=left	n=0	n=14	4
sideRestBefore	side=left	n=0	n=9	4
sideRestBefore	side=left	n=1	n=22	1
sideRestBefore	side=left	n=1	n=6	3
sideRestBefore	side=left	n=14	n=2	1
sideRestBefore	side=left	n=14	n=3	-1
sideRestBefore	side=left	n=14	n=6	3
sideRestBefore	side=left	n=2	n=1	2
sideRestBefore	side=left	n=2	n=6	-4
sideRestBefore	side=left	n=2	n=9	1
sideRestBefore	side=left	n=22	n=14	1
sideRestBefore	side=left	n=22	n=2	-5
sideRestBefore	side=left	n=22	n=3	3
sideRestBefore	side=left	n=22	n=6	1
sideRestBefore	side=left	n=3	n=22	2
sideRestBefore	side=left	n=3	n=6	-2
sideRestBefore	side=left	n=4	n=9	2
sideRestBefore	side=left	n=6	n=2	-1
sideRestBefore	side=left	n=9	n=1	1
sideRestBefore	side=right	n=1	n=22	-5
sideRestBefore	side=right	n=1	n=9	1
sideRestBefore	side=right	n=14	n=0	4
sideRestBefore	side=right	n=14	n=2	-3
sideRestBefore	side=right	n=14	n=4	1
sideRestBefore	side=right	n=2	n=1	-1
sideRestBefore	side=right	n=2	n=22	-2
sideRestBefore	side=right	n=2	n=9	-2
sideRestBefore	side=right	n=22	n=0	9
sideRestBefore	side=right	n=22	n=22	3
sideRestBefore	side=right	n=22	n=3	-1
sideRestBefore	side=right	n=22	n=6	-1
sideRestBefore	side=right	n=22	n=9	1
sideRestBefore	side=right	n=3	n=14	-1
sideRestBefore	side=right	n=3	n=22	-1
sideRestBefore	side=right	n=3	n=6	1
sideRestBefore	side=right	n=3	n=9	1
sideRestBefore	side=right	n=4	n=4	2
sideRestBefore	side=right	n=4	n=9	-1
sideRestBefore	side=right	n=6	n=2	1
sideRestBefore	side=right	n=6	n=22	1
sideRestBefore	side=right	n=6	n=3	1
sideRestBefore	side=right	n=9	n=22	1
sideRestBefore	side=right	n=9	n=6	1
sideRestBefore	side=right	n=9	n=9	1
sideRestNext	side=both	n=0	n=3	4
sideRestNext	side=both	n=0	n=4	-4
sideRestNext	side=both	n=1	n=3	1
sideRestNext	side=both	n=14	n=1	-1
sideRestNext	side=both	n=14	n=4	2
sideRestNext	side=both	n=22	n=2	1
sideRestNext	side=both	n=22	n=3	-1
sideRestNext	side=both	n=3	n=4	1
sideRestNext	side=elsewhere	n=14	n=4	1
sideRestNext	side=left	n=0	n=1	2
sideRestNext	side=left	n=0	n=3	-2
sideRestNext	side=left	n=0	n=4	6
sideRestNext	side=left	n=1	n=4	3
sideRestNext	side=left	n=22	n=1	1
sideRestNext	side=left	n=22	n=3	1
sideRestNext	side=left	n=3	n=1	-2
sideRestNext	side=left	n=4	n=3	-1
sideRestNext	side=right	n=0	n=4	-1
sideRestNext	side=right	n=1	n=4	-2
sideRestNext	side=right	n=14	n=0	1
sideRestNext	side=right	n=14	n=1	3
sideRestNext	side=right	n=22	n=4	1
sideRestNext	side=right	n=3	n=1	2
sideRestNext	side=right	n=4	n=4	1
sideRestNext	side=right	n=6	n=4	1
sideRestNext	side=right	n=9	n=4	1
sideRight	side=both	class=,	1
sideRight	side=both	class=ADJ	5
sideRight	side=both	class=IN	4
sideRight	side=both	class=NP	2
sideRight	side=both	class=QO	1
sideRight	side=both	class=about	1
sideRight	side=both	class=after	-1
sideRight	side=both	class=and	-4
sideRight	side=both	class=as	7
sideRight	side=both	class=at	-3
sideRight	side=both	class=by	-2
sideRight	side=both	class=fin	10
sideRight	side=both	class=for	1
sideRight	side=both	class=from	-3
sideRight	side=both	class=in	-1
sideRight	side=both	class=like	5
sideRight	side=both	class=of	4
sideRight	side=both	class=on	-9
sideRight	side=both	class=pp	8
sideRight	side=both	class=to	4
sideRight	side=both	class=with	-1
sideRight	side=elsewhere	class=,	2
sideRight	side=elsewhere	class=.	2
sideRight	side=elsewhere	class=NNP	-1
sideRight	side=elsewhere	class=QO	-1
sideRight	side=elsewhere	class=about	-1
sideRight	side=elsewhere	class=and	5
sideRight	side=elsewhere	class=fin	1
sideRight	side=elsewhere	class=in	3
sideRight	side=elsewhere	class=of	-5
sideRight	side=elsewhere	class=on	-2
sideRight	side=elsewhere	class=to	-2
sideRight	side=left	class=#	1
sideRight	side=left	class=.	2
sideRight	side=left	class=DASH	3
sideRight	side=left	class=NP	2
sideRight	side=left	class=PRP	-5
sideRight	side=left	class=QO	-4
sideRight	side=left	class=about	-5
sideRight	side=left	class=after	5
sideRight	side=left	class=against	-2
sideRight	side=left	class=among	2
sideRight	side=left	class=and	5
sideRight	side=left	class=as	-2
sideRight	side=left	class=because	1
sideRight	side=left	class=by	7
sideRight	side=left	class=during	2
sideRight	side=left	class=fin	-6
sideRight	side=left	class=for	-2
sideRight	side=left	class=from	10
sideRight	side=left	class=in	2
sideRight	side=left	class=ing	-1
sideRight	side=left	class=of	-3
sideRight	side=left	class=on	1
sideRight	side=left	class=over	-1
sideRight	side=left	class=pp	-3
sideRight	side=left	class=since	1
sideRight	side=left	class=that	-5
sideRight	side=left	class=to	-4
sideRight	side=left	class=when	5
sideRight	side=right	class=#	-2
sideRight	side=right	class=,	-3
sideRight	side=right	class=.	-6
sideRight	side=right	class=:	1
sideRight	side=right	class=ADJ	-3
sideRight	side=right	class=ADV	-1
sideRight	side=right	class=DASH	-4
sideRight	side=right	class=EX	1
sideRight	side=right	class=NNP	7
sideRight	side=right	class=NP	9
sideRight	side=right	class=PRP	12
sideRight	side=right	class=QO	1
sideRight	side=right	class=RP	4
sideRight	side=right	class=about	8
sideRight	side=right	class=after	-3
sideRight	side=right	class=against	7
sideRight	side=right	class=among	-4
sideRight	side=right	class=and	-7
sideRight	side=right	class=as	-3
sideRight	side=right	class=because	-1
sideRight	side=right	class=fin	-7
sideRight	side=right	class=for	1
sideRight	side=right	class=from	-5
sideRight	side=right	class=how	3
sideRight	side=right	class=if	3
sideRight	side=right	class=in	-2
sideRight	side=right	class=ing	3
sideRight	side=right	class=like	-2
sideRight	side=right	class=of	3
sideRight	side=right	class=on	6
sideRight	side=right	class=over	1
sideRight	side=right	class=pp	-2
sideRight	side=right	class=since	-2
sideRight	side=right	class=that	10
sideRight	side=right	class=to	2
sideRight	side=right	class=under	-1
sideRight	side=right	class=what	4
sideRight	side=right	class=when	-1
sideRight	side=right	class=whether	5
sideRight	side=right	class=with	2
sideRight2	side=both	classes=, ADV	-1
sideRight2	side=both	classes=, NP	-1
sideRight2	side=both	classes=, and	1
sideRight2	side=both	classes=, because	2
sideRight2	side=both	classes=, but	-2
sideRight2	side=both	classes=, fin	5
sideRight2	side=both	classes=, that	2
sideRight2	side=both	classes=ADJ ,	3
sideRight2	side=both	classes=ADJ to	1
sideRight2	side=both	classes=ADV ADJ	3
sideRight2	side=both	classes=ADV to	2
sideRight2	side=both	classes=DASH NP	1
sideRight2	side=both	classes=IN NP	1
sideRight2	side=both	classes=NP QO	3
sideRight2	side=both	classes=NP and	-1
sideRight2	side=both	classes=NP fin	1
sideRight2	side=both	classes=PRP ,	2
sideRight2	side=both	classes=RP ,	1
sideRight2	side=both	classes=about NNP	1
sideRight2	side=both	classes=as NP	2
sideRight2	side=both	classes=fin NP	2
sideRight2	side=both	classes=for NP	1
sideRight2	side=both	classes=for ing	3
sideRight2	side=both	classes=like NP	1
sideRight2	side=both	classes=of NNP	1
sideRight2	side=both	classes=to inf	3
sideRight2	side=elsewhere	classes=, NP	2
sideRight2	side=elsewhere	classes=. #	3
sideRight2	side=elsewhere	classes=IN NP	-2
sideRight2	side=elsewhere	classes=and NP	2
sideRight2	side=elsewhere	classes=fin that	-1
sideRight2	side=elsewhere	classes=in NP	1
sideRight2	side=elsewhere	classes=that fin	1
sideRight2	side=left	classes=# #	1
sideRight2	side=left	classes=, QO	-7
sideRight2	side=left	classes=, ing	7
sideRight2	side=left	classes=. #	1
sideRight2	side=left	classes=: #	-4
sideRight2	side=left	classes=ADV by	2
sideRight2	side=left	classes=IN NNP	1
sideRight2	side=left	classes=NNP .	2
sideRight2	side=left	classes=NP ADV	1
sideRight2	side=left	classes=NP fin	-4
sideRight2	side=left	classes=NP for	-3
sideRight2	side=left	classes=NP from	7
sideRight2	side=left	classes=NP in	4
sideRight2	side=left	classes=NP on	2
sideRight2	side=left	classes=PRP fin	-4
sideRight2	side=left	classes=among NP	3
sideRight2	side=left	classes=and pp	1
sideRight2	side=left	classes=at NP	1
sideRight2	side=left	classes=by NNP	2
sideRight2	side=left	classes=during NP	2
sideRight2	side=left	classes=for NP	-1
sideRight2	side=left	classes=from NNP	1
sideRight2	side=left	classes=from NP	2
sideRight2	side=left	classes=in NNP	2
sideRight2	side=left	classes=in NP	1
sideRight2	side=left	classes=on NNP	3
sideRight2	side=left	classes=to inf	-1
sideRight2	side=right	classes=# #	-2
sideRight2	side=right	classes=, ADV	2
sideRight2	side=right	classes=, QO	3
sideRight2	side=right	classes=, and	-4
sideRight2	side=right	classes=, fin	-3
sideRight2	side=right	classes=, ing	-1
sideRight2	side=right	classes=. #	-5
sideRight2	side=right	classes=: #	2
sideRight2	side=right	classes=: NP	-1
sideRight2	side=right	classes=: QO	1
sideRight2	side=right	classes=ADJ that	2
sideRight2	side=right	classes=ADV by	-1
sideRight2	side=right	classes=EX fin	1
sideRight2	side=right	classes=IN NP	1
sideRight2	side=right	classes=NNP to	2
sideRight2	side=right	classes=NP about	9
sideRight2	side=right	classes=NP and	1
sideRight2	side=right	classes=NP fin	1
sideRight2	side=right	classes=NP for	2
sideRight2	side=right	classes=NP from	-8
sideRight2	side=right	classes=NP in	-2
sideRight2	side=right	classes=NP ing	1
sideRight2	side=right	classes=NP of	1
sideRight2	side=right	classes=NP to	3
sideRight2	side=right	classes=PRP ,	-1
sideRight2	side=right	classes=PRP fin	1
sideRight2	side=right	classes=RP ,	-2
sideRight2	side=right	classes=RP NP	5
sideRight2	side=right	classes=about NP	4
sideRight2	side=right	classes=among NP	-4
sideRight2	side=right	classes=as NP	-1
sideRight2	side=right	classes=by NNP	-1
sideRight2	side=right	classes=fin ADV	-1
sideRight2	side=right	classes=fin NP	-2
sideRight2	side=right	classes=fin that	1
sideRight2	side=right	classes=for NP	1
sideRight2	side=right	classes=for ing	-2
sideRight2	side=right	classes=in NP	-2
sideRight2	side=right	classes=in ing	2
sideRight2	side=right	classes=ing NP	3
sideRight2	side=right	classes=over NP	2
sideRight2	side=right	classes=since NP	-1
sideRight2	side=right	classes=that NNP	1
sideRight2	side=right	classes=that NP	4
sideRight2	side=right	classes=that fin	-1
sideRight2	side=right	classes=to inf	1
sideRight2	side=right	classes=to ing	1
sideRight2	side=right	classes=under NP	-1
sideRight3	side=both	classes3=, QO and	1
sideRight3	side=both	classes3=, QO fin	3
sideRight3	side=both	classes3=, fin NP	1
sideRight3	side=both	classes3=, ing that	-2
sideRight3	side=both	classes3=ADJ to inf	1
sideRight3	side=both	classes3=IN NP ,	2
sideRight3	side=both	classes3=NP QO NP	1
sideRight3	side=both	classes3=PRP , QO	1
sideRight3	side=both	classes3=RP , fin	2
sideRight3	side=both	classes3=as NP .	2
sideRight3	side=both	classes3=by NP as	2
sideRight3	side=both	classes3=for ing NP	1
sideRight3	side=both	classes3=to inf NNP	-1
sideRight3	side=both	classes3=to inf PRP	-4
sideRight3	side=both	classes3=to inf in	4
sideRight3	side=elsewhere	classes3=. # #	3
sideRight3	side=elsewhere	classes3=in NP .	1
sideRight3	side=elsewhere	classes3=who fin NP	1
sideRight3	side=left	classes3=# # #	1
sideRight3	side=left	classes3=, ing that	4
sideRight3	side=left	classes3=. # #	1
sideRight3	side=left	classes3=: # #	-4
sideRight3	side=left	classes3=IN NP ,	-5
sideRight3	side=left	classes3=IN NP .	1
sideRight3	side=left	classes3=NNP , NP	2
sideRight3	side=left	classes3=NNP . #	2
sideRight3	side=left	classes3=NP from NP	6
sideRight3	side=left	classes3=NP in NNP	1
sideRight3	side=left	classes3=as NP .	-1
sideRight3	side=left	classes3=by NNP ,	1
sideRight3	side=left	classes3=by NP as	-1
sideRight3	side=left	classes3=by NP of	4
sideRight3	side=left	classes3=in NP of	1
sideRight3	side=left	classes3=of NNP .	-2
sideRight3	side=left	classes3=on NNP .	1
sideRight3	side=left	classes3=when PRP fin	1
sideRight3	side=right	classes3=# # #	-2
sideRight3	side=right	classes3=, ADV ,	1
sideRight3	side=right	classes3=, QO PRP	2
sideRight3	side=right	classes3=, QO fin	-3
sideRight3	side=right	classes3=. # #	-5
sideRight3	side=right	classes3=: # #	2
sideRight3	side=right	classes3=: QO PRP	2
sideRight3	side=right	classes3=IN NP ,	1
sideRight3	side=right	classes3=NNP , NP	-2
sideRight3	side=right	classes3=NNP to inf	1
sideRight3	side=right	classes3=NP , NP	2
sideRight3	side=right	classes3=NP . #	1
sideRight3	side=right	classes3=NP about NP	3
sideRight3	side=right	classes3=NP for NP	1
sideRight3	side=right	classes3=NP from NP	-4
sideRight3	side=right	classes3=NP in NNP	-4
sideRight3	side=right	classes3=NP to inf	1
sideRight3	side=right	classes3=PRP , QO	-1
sideRight3	side=right	classes3=RP , fin	-2
sideRight3	side=right	classes3=for NP .	1
sideRight3	side=right	classes3=in NP ,	-1
sideRight3	side=right	classes3=in NP .	-2
sideRight3	side=right	classes3=in NP that	1
sideRight3	side=right	classes3=of NNP .	1
sideRight3	side=right	classes3=that NNP fin	2
sideRight3	side=right	classes3=that NP fin	1
sideRight3	side=right	classes3=to inf .	-1
sideRight3	side=right	classes3=to inf ADJ	-1
sideRight3	side=right	classes3=to inf NNP	3
sideRight3	side=right	classes3=to inf NP	4
sideRight3	side=right	classes3=to inf PRP	4
sideRight3	side=right	classes3=to inf in	-4
sideRight3	side=right	classes3=to inf that	1
sideRule	side=both	rule=according-to	n=1	3
sideRule	side=both	rule=according-to	n=3	1
sideRule	side=both	rule=bare-clause	n=1	1
sideRule	side=both	rule=quotation-resumed	n=3	3
sideRule	side=both	rule=to-infinitive	n=3	5
sideRule	side=both	rule=wh-clause	n=1	-4
sideRule	side=elsewhere	rule=none	n=0	6
sideRule	side=left	rule=according-to	n=2	4
sideRule	side=left	rule=bare-clause	n=1	-2
sideRule	side=left	rule=clause-resumed	n=3	4
sideRule	side=left	rule=clause-subject-verb	n=2	5
sideRule	side=left	rule=none	n=0	3
sideRule	side=left	rule=noun-phrase	n=1	-2
sideRule	side=left	rule=preposition	n=1	-4
sideRule	side=left	rule=quotation-resumed	n=3	7
sideRule	side=left	rule=quotation-subject-verb	n=2	8
sideRule	side=left	rule=that-clause	n=1	-5
sideRule	side=right	rule=bare-clause	n=1	4
sideRule	side=right	rule=clause-resumed	n=3	-6
sideRule	side=right	rule=clause-subject-verb	n=2	-8
sideRule	side=right	rule=colon-quotation	n=1	3
sideRule	side=right	rule=gerund	n=1	4
sideRule	side=right	rule=none	n=0	2
sideRule	side=right	rule=noun-phrase	n=1	13
sideRule	side=right	rule=object-infinitive	n=1	1
sideRule	side=right	rule=preposition	n=1	13
sideRule	side=right	rule=quotation-resumed	n=3	-16
sideRule	side=right	rule=quotation-subject-verb	n=2	-6
sideRule	side=right	rule=small-clause	n=1	9
sideRule	side=right	rule=that-clause	n=1	12
sideRule	side=right	rule=to-infinitive	n=1	6
sideRule	side=right	rule=to-infinitive	n=3	-4
sideRule	side=right	rule=verb-quotation	n=1	2
sideRule	side=right	rule=wh-clause	n=1	11
sideRuleLemma	side=both	n=0	word=accuse	5
sideRuleLemma	side=both	n=0	word=appear	2
sideRuleLemma	side=both	n=0	word=argue	1
sideRuleLemma	side=both	n=0	word=ask	-1
sideRuleLemma	side=both	n=0	word=call	3
sideRuleLemma	side=both	n=0	word=charge	1
sideRuleLemma	side=both	n=0	word=consider	6
sideRuleLemma	side=both	n=0	word=continue	-1
sideRuleLemma	side=both	n=0	word=declare	3
sideRuleLemma	side=both	n=0	word=deem	1
sideRuleLemma	side=both	n=0	word=describe	4
sideRuleLemma	side=both	n=0	word=in	1
sideRuleLemma	side=both	n=0	word=know	2
sideRuleLemma	side=both	n=0	word=liken	1
sideRuleLemma	side=both	n=0	word=look	4
sideRuleLemma	side=both	n=0	word=name	2
sideRuleLemma	side=both	n=0	word=nickname	3
sideRuleLemma	side=both	n=0	word=point	2
sideRuleLemma	side=both	n=0	word=promise	1
sideRuleLemma	side=both	n=0	word=put	1
sideRuleLemma	side=both	n=0	word=regard	1
sideRuleLemma	side=both	n=0	word=reportedly	1
sideRuleLemma	side=both	n=0	word=say	-1
sideRuleLemma	side=both	n=0	word=seem	9
sideRuleLemma	side=both	n=0	word=sound	2
sideRuleLemma	side=both	n=0	word=support	-3
sideRuleLemma	side=both	n=0	word=think	3
sideRuleLemma	side=both	n=0	word=view	1
sideRuleLemma	side=both	n=0	word=worry	-2
sideRuleLemma	side=both	n=1	word=accord	3
sideRuleLemma	side=both	n=1	word=say	2
sideRuleLemma	side=both	n=2	word=tell	4
sideRuleLemma	side=both	n=3	word=accord	1
sideRuleLemma	side=both	n=3	word=expect	1
sideRuleLemma	side=both	n=3	word=seem	-1
sideRuleLemma	side=elsewhere	n=0	word=?	3
sideRuleLemma	side=elsewhere	n=0	word=dispute	1
sideRuleLemma	side=elsewhere	n=0	word=self-described	1
sideRuleLemma	side=elsewhere	n=0	word=support	4
sideRuleLemma	side=elsewhere	n=0	word=supporter	5
sideRuleLemma	side=elsewhere	n=0	word=tweet	1
sideRuleLemma	side=elsewhere	n=0	word=would	1
sideRuleLemma	side=left	n=0	word=about	-1
sideRuleLemma	side=left	n=0	word=accord	6
sideRuleLemma	side=left	n=0	word=announce	2
sideRuleLemma	side=left	n=0	word=come	2
sideRuleLemma	side=left	n=0	word=draw	3
sideRuleLemma	side=left	n=0	word=endorsement	1
sideRuleLemma	side=left	n=0	word=expect	-3
sideRuleLemma	side=left	n=0	word=hear	2
sideRuleLemma	side=left	n=0	word=in	3
sideRuleLemma	side=left	n=0	word=look	-1
sideRuleLemma	side=left	n=0	word=mind	1
sideRuleLemma	side=left	n=0	word=object	1
sideRuleLemma	side=left	n=0	word=pass	2
sideRuleLemma	side=left	n=0	word=rattle	1
sideRuleLemma	side=left	n=0	word=receive	4
sideRuleLemma	side=left	n=0	word=reportedly	4
sideRuleLemma	side=left	n=0	word=see	-3
sideRuleLemma	side=left	n=0	word=show	-3
sideRuleLemma	side=left	n=0	word=supporter	-2
sideRuleLemma	side=left	n=0	word=win	2
sideRuleLemma	side=left	n=0	word=worry	1
sideRuleLemma	side=left	n=1	word=say	-6
sideRuleLemma	side=left	n=2	word=accord	4
sideRuleLemma	side=left	n=2	word=say	3
sideRuleLemma	side=left	n=3	word=say	1
sideRuleLemma	side=left	n=3	word=seem	1
sideRuleLemma	side=left	n=3	word=tell	8
sideRuleLemma	side=right	n=0	word=:	3
sideRuleLemma	side=right	n=0	word=?	-5
sideRuleLemma	side=right	n=0	word=about	2
sideRuleLemma	side=right	n=0	word=accept	1
sideRuleLemma	side=right	n=0	word=accord	-1
sideRuleLemma	side=right	n=0	word=accuse	-2
sideRuleLemma	side=right	n=0	word=announce	-1
sideRuleLemma	side=right	n=0	word=appear	-1
sideRuleLemma	side=right	n=0	word=argue	-2
sideRuleLemma	side=right	n=0	word=ask	3
sideRuleLemma	side=right	n=0	word=backing	-1
sideRuleLemma	side=right	n=0	word=come	-2
sideRuleLemma	side=right	n=0	word=conclude	-1
sideRuleLemma	side=right	n=0	word=consider	-1
sideRuleLemma	side=right	n=0	word=continue	2
sideRuleLemma	side=right	n=0	word=convince	2
sideRuleLemma	side=right	n=0	word=declare	-2
sideRuleLemma	side=right	n=0	word=defend	1
sideRuleLemma	side=right	n=0	word=describe	-6
sideRuleLemma	side=right	n=0	word=divide	3
sideRuleLemma	side=right	n=0	word=draw	-2
sideRuleLemma	side=right	n=0	word=endorsement	-1
sideRuleLemma	side=right	n=0	word=feel	1
sideRuleLemma	side=right	n=0	word=in	-6
sideRuleLemma	side=right	n=0	word=know	-2
sideRuleLemma	side=right	n=0	word=nickname	-3
sideRuleLemma	side=right	n=0	word=of	1
sideRuleLemma	side=right	n=0	word=order	-1
sideRuleLemma	side=right	n=0	word=point	-2
sideRuleLemma	side=right	n=0	word=put	-1
sideRuleLemma	side=right	n=0	word=question	2
sideRuleLemma	side=right	n=0	word=receive	-4
sideRuleLemma	side=right	n=0	word=reportedly	-8
sideRuleLemma	side=right	n=0	word=respond	6
sideRuleLemma	side=right	n=0	word=say	2
sideRuleLemma	side=right	n=0	word=seem	-6
sideRuleLemma	side=right	n=0	word=sound	-1
sideRuleLemma	side=right	n=0	word=speak	3
sideRuleLemma	side=right	n=0	word=support	-1
sideRuleLemma	side=right	n=0	word=try	1
sideRuleLemma	side=right	n=0	word=tweet	-1
sideRuleLemma	side=right	n=0	word=vote	7
sideRuleLemma	side=right	n=0	word=want	1
sideRuleLemma	side=right	n=0	word=win	-2
sideRuleLemma	side=right	n=1	word=call	3
sideRuleLemma	side=right	n=1	word=decline	1
sideRuleLemma	side=right	n=1	word=like	-1
sideRuleLemma	side=right	n=1	word=say	3
sideRuleLemma	side=right	n=1	word=tell	2
sideRuleLemma	side=right	n=2	word=say	-1
sideRuleLemma	side=right	n=2	word=tell	-2
sideRuleLemma	side=right	n=3	word=say	-3
sideRuleShape	side=both	n=0	path=IN ,	3
sideRuleShape	side=both	n=0	path=NP	1
sideRuleShape	side=both	n=0	path=PRP WH ,	3
sideRuleShape	side=both	n=1	path=NP	-2
sideRuleShape	side=both	n=1	path=PRP THAT NP IN NP	2
sideRuleShape	side=both	n=3	path=,	2
sideRuleShape	side=both	n=3	path=NP	2
sideRuleShape	side=elsewhere	n=0	path=	3
sideRuleShape	side=elsewhere	n=0	path=,	2
sideRuleShape	side=elsewhere	n=0	path=IN NP IN NP	1
sideRuleShape	side=left	n=0	path=ADV ,	-1
sideRuleShape	side=left	n=0	path=NP	1
sideRuleShape	side=left	n=0	path=NP ,	-2
sideRuleShape	side=left	n=0	path=NP IN	-1
sideRuleShape	side=left	n=0	path=NP IN NP	1
sideRuleShape	side=left	n=0	path=NP QC	-1
sideRuleShape	side=left	n=0	path=PRP ,	-4
sideRuleShape	side=left	n=0	path=V NP	-1
sideRuleShape	side=left	n=0	path=V WH ,	1
sideRuleShape	side=left	n=1	path=,	-6
sideRuleShape	side=left	n=2	path=,	4
sideRuleShape	side=left	n=2	path=NP ,	2
sideRuleShape	side=left	n=2	path=NP QC	1
sideRuleShape	side=left	n=2	path=PRP QC	1
sideRuleShape	side=left	n=2	path=QC	1
sideRuleShape	side=left	n=3	path=NP QC	1
sideRuleShape	side=right	n=0	path=ADV ,	1
sideRuleShape	side=right	n=0	path=CC NP ,	-2
sideRuleShape	side=right	n=0	path=CC NP IN NP IN	1
sideRuleShape	side=right	n=0	path=IN	2
sideRuleShape	side=right	n=0	path=IN ,	-1
sideRuleShape	side=right	n=0	path=IN NP IN NP IN	1
sideRuleShape	side=right	n=0	path=NP ,	4
sideRuleShape	side=right	n=0	path=NP IN ,	-4
sideRuleShape	side=right	n=0	path=NP QC	3
sideRuleShape	side=right	n=0	path=NP WH ,	-3
sideRuleShape	side=right	n=0	path=PRP ,	1
sideRuleShape	side=right	n=0	path=PRP WH ,	-4
sideRuleShape	side=right	n=0	path=V ,	2
sideRuleShape	side=right	n=0	path=V WH ,	-2
sideRuleShape	side=right	n=1	path=	4
sideRuleShape	side=right	n=1	path=,	8
sideRuleShape	side=right	n=1	path=NP	8
sideRuleShape	side=right	n=1	path=NP ,	4
sideRuleShape	side=right	n=1	path=NP CC ,	1
sideRuleShape	side=right	n=1	path=PRP	1
sideRuleShape	side=right	n=1	path=PRP THAT NP IN NP	-2
sideRuleShape	side=right	n=2	path=,	-4
sideRuleShape	side=right	n=2	path=NP ,	-5
sideRuleShape	side=right	n=2	path=QC	-1
sideRuleShape	side=right	n=3	path=,	-5
sideRuleShape	side=right	n=3	path=NP ,	-3
sideRuleShape	side=right	n=3	path=NP QC	-2
sideShape	side=both	path=	-3
sideShape	side=both	path=,	1
sideShape	side=both	path=IN ,	3
sideShape	side=both	path=NP	1
sideShape	side=both	path=NP ,	1
sideShape	side=both	path=PRP CC ,	-1
sideShape	side=both	path=PRP WH ,	3
sideShape	side=elsewhere	path=	2
sideShape	side=elsewhere	path=IN NP IN NP	1
sideShape	side=left	path=	-2
sideShape	side=left	path=,	1
sideShape	side=left	path=ADV ,	-1
sideShape	side=left	path=NP	1
sideShape	side=left	path=NP IN	-1
sideShape	side=left	path=NP IN NP	1
sideShape	side=left	path=NP QC	1
sideShape	side=left	path=NP WH ,	3
sideShape	side=left	path=PRP ,	-1
sideShape	side=left	path=PRP QC	1
sideShape	side=left	path=QC	4
sideShape	side=left	path=V NP	-1
sideShape	side=left	path=V WH ,	1
sideShape	side=right	path=	2
sideShape	side=right	path=ADV ,	2
sideShape	side=right	path=CC ,	2
sideShape	side=right	path=CC NP ,	-2
sideShape	side=right	path=CC NP IN NP IN	2
sideShape	side=right	path=CC QC	4
sideShape	side=right	path=IN	2
sideShape	side=right	path=IN ,	-1
sideShape	side=right	path=IN NP IN NP IN	1
sideShape	side=right	path=NP	2
sideShape	side=right	path=NP ,	1
sideShape	side=right	path=NP ADV	3
sideShape	side=right	path=NP CC ,	4
sideShape	side=right	path=NP DASH	4
sideShape	side=right	path=NP IN	1
sideShape	side=right	path=NP IN ,	-3
sideShape	side=right	path=NP SUB ,	3
sideShape	side=right	path=NP WH ,	-3
sideShape	side=right	path=PRP	1
sideShape	side=right	path=PRP ,	1
sideShape	side=right	path=PRP CC ,	6
sideShape	side=right	path=PRP QC	-5
sideShape	side=right	path=PRP THAT NP IN NP	-2
sideShape	side=right	path=PRP WH ,	-3
sideShape	side=right	path=QC	-1
sideShape	side=right	path=V ,	2
sideShape	side=right	path=V WH ,	-2
sideShape	side=right	path=WH ,	1
sideShapeMarks	side=both	path=	yes=no	-3
sideShapeMarks	side=both	path=IN ,	yes=no	3
sideShapeMarks	side=both	path=NP	yes=no	1
sideShapeMarks	side=both	path=NP ,	yes=no	1
sideShapeMarks	side=both	path=PRP ,	yes=no	2
sideShapeMarks	side=both	path=PRP CC ,	yes=no	-1
sideShapeMarks	side=both	path=PRP WH ,	yes=no	1
sideShapeMarks	side=elsewhere	path=	yes=no	2
sideShapeMarks	side=elsewhere	path=,	yes=no	1
sideShapeMarks	side=elsewhere	path=IN NP IN NP	yes=no	1
sideShapeMarks	side=left	path=	yes=no	-2
sideShapeMarks	side=left	path=,	yes=yes	2
sideShapeMarks	side=left	path=NP	yes=no	1
sideShapeMarks	side=left	path=NP IN	yes=no	-1
sideShapeMarks	side=left	path=NP IN NP	yes=no	1
sideShapeMarks	side=left	path=NP QC	yes=yes	1
sideShapeMarks	side=left	path=PRP QC	yes=yes	1
sideShapeMarks	side=left	path=QC	yes=yes	4
sideShapeMarks	side=left	path=V NP	yes=no	-1
sideShapeMarks	side=left	path=V WH ,	yes=no	1
sideShapeMarks	side=right	path=	yes=no	2
sideShapeMarks	side=right	path=,	yes=yes	-3
sideShapeMarks	side=right	path=ADV ,	yes=no	1
sideShapeMarks	side=right	path=CC NP ,	yes=no	-1
sideShapeMarks	side=right	path=CC NP IN NP IN	yes=no	1
sideShapeMarks	side=right	path=CC QC	yes=yes	4
sideShapeMarks	side=right	path=IN	yes=no	2
sideShapeMarks	side=right	path=IN ,	yes=no	-2
sideShapeMarks	side=right	path=IN NP IN NP IN	yes=no	1
sideShapeMarks	side=right	path=NP	yes=no	2
sideShapeMarks	side=right	path=NP ADV	yes=no	3
sideShapeMarks	side=right	path=NP CC ,	yes=no	3
sideShapeMarks	side=right	path=NP DASH	yes=no	1
sideShapeMarks	side=right	path=NP IN	yes=no	1
sideShapeMarks	side=right	path=NP IN ,	yes=yes	-3
sideShapeMarks	side=right	path=NP IN NP ,	yes=no	-1
sideShapeMarks	side=right	path=NP SUB ,	yes=no	2
sideShapeMarks	side=right	path=NP WH ,	yes=no	-3
sideShapeMarks	side=right	path=PRP	yes=no	1
sideShapeMarks	side=right	path=PRP CC ,	yes=no	3
sideShapeMarks	side=right	path=PRP QC	yes=yes	-5
sideShapeMarks	side=right	path=PRP THAT NP IN NP	yes=no	-2
sideShapeMarks	side=right	path=PRP WH ,	yes=no	-2
sideShapeMarks	side=right	path=QC	yes=yes	-1
sideShapeMarks	side=right	path=V ,	yes=no	2
sideShapePost	side=both	path=,	path=IN NP ,	4
sideShapePost	side=both	path=,	path=IN NP .	-1
sideShapePost	side=both	path=,	path=IN NP IN NP IN	1
sideShapePost	side=both	path=NP	path=,	-3
sideShapePost	side=both	path=NP ,	path=,	10
sideShapePost	side=both	path=NP IN NP IN NP	path=IN NP .	2
sideShapePost	side=both	path=NP QC	path=.	2
sideShapePost	side=both	path=PRP ,	path=,	11
sideShapePost	side=both	path=PRP QC	path=,	2
sideShapePost	side=elsewhere	path=	path=,	3
sideShapePost	side=left	path=	path=NP .	1
sideShapePost	side=left	path=,	path=IN NP ,	-4
sideShapePost	side=left	path=,	path=IN NP .	4
sideShapePost	side=left	path=,	path=NP ,	4
sideShapePost	side=left	path=NP	path=,	2
sideShapePost	side=left	path=NP	path=IN NP IN NP V	2
sideShapePost	side=left	path=NP	path=NP .	-1
sideShapePost	side=left	path=NP ,	path=,	-2
sideShapePost	side=left	path=NP ,	path=IN NP .	1
sideShapePost	side=left	path=NP ,	path=NP .	3
sideShapePost	side=left	path=NP IN NP	path=NP .	1
sideShapePost	side=left	path=PRP ,	path=,	-5
sideShapePost	side=left	path=PRP ,	path=.	2
sideShapePost	side=left	path=QC	path=NP ,	1
sideShapePost	side=right	path=	path=,	-1
sideShapePost	side=right	path=	path=IN NP ,	3
sideShapePost	side=right	path=,	path=NP ,	-6
sideShapePost	side=right	path=IN	path=,	2
sideShapePost	side=right	path=NP	path=NP .	2
sideShapePost	side=right	path=NP	path=NP IN NP .	1
sideShapePost	side=right	path=NP	path=NP IN NP IN NP	1
sideShapePost	side=right	path=NP ,	path=,	-3
sideShapePost	side=right	path=NP ,	path=IN NP ,	-1
sideShapePost	side=right	path=PRP ,	path=,	-3
sideShapePost	side=right	path=QC	path=NP ,	-4
sideShapeRest	side=both	path=,	n=14	-1
sideShapeRest	side=both	path=,	n=22	2
sideShapeRest	side=both	path=,	n=9	2
sideShapeRest	side=both	path=NP	n=22	1
sideShapeRest	side=both	path=NP	n=6	3
sideShapeRest	side=both	path=NP	n=9	-1
sideShapeRest	side=both	path=NP ,	n=9	2
sideShapeRest	side=both	path=NP IN NP	n=9	-1
sideShapeRest	side=both	path=NP IN NP ,	n=9	3
sideShapeRest	side=both	path=NP QC	n=0	2
sideShapeRest	side=both	path=PRP ,	n=14	2
sideShapeRest	side=both	path=PRP ,	n=22	-2
sideShapeRest	side=both	path=PRP ,	n=9	1
sideShapeRest	side=both	path=PRP QC	n=22	1
sideShapeRest	side=both	path=QC	n=6	1
sideShapeRest	side=both	path=WH ,	n=4	1
sideShapeRest	side=elsewhere	path=	n=4	2
sideShapeRest	side=elsewhere	path=,	n=2	1
sideShapeRest	side=left	path=,	n=1	2
sideShapeRest	side=left	path=,	n=22	-3
sideShapeRest	side=left	path=NP	n=22	1
sideShapeRest	side=left	path=NP	n=9	2
sideShapeRest	side=left	path=NP ,	n=1	2
sideShapeRest	side=left	path=NP ,	n=22	-3
sideShapeRest	side=left	path=NP QC	n=6	1
sideShapeRest	side=left	path=PRP ,	n=0	1
sideShapeRest	side=left	path=PRP ,	n=9	-1
sideShapeRest	side=left	path=QC	n=6	2
sideShapeRest	side=right	path=	n=14	6
sideShapeRest	side=right	path=	n=22	1
sideShapeRest	side=right	path=	n=4	-1
sideShapeRest	side=right	path=,	n=14	2
sideShapeRest	side=right	path=,	n=2	-1
sideShapeRest	side=right	path=,	n=3	-1
sideShapeRest	side=right	path=,	n=6	1
sideShapeRest	side=right	path=ADV ,	n=14	1
sideShapeRest	side=right	path=ADV NP	n=14	1
sideShapeRest	side=right	path=ADV NP	n=9	-1
sideShapeRest	side=right	path=CC NP IN NP V	n=14	-1
sideShapeRest	side=right	path=NP	n=22	-2
sideShapeRest	side=right	path=NP	n=3	3
sideShapeRest	side=right	path=NP ,	n=22	2
sideShapeRest	side=right	path=NP DASH	n=3	2
sideShapeRest	side=right	path=NP IN NP	n=9	2
sideShapeRest	side=right	path=NP IN NP ,	n=9	-4
sideShapeRest	side=right	path=PRP ,	n=22	2
sideShapeRest	side=right	path=QC	n=6	-6
sideShapeRest	side=right	path=WH ,	n=4	-1
