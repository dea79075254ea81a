# points-side.lex — points of the side stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
sideClass	side=both	kind=belief	6
sideClass	side=both	kind=claim	1
sideClass	side=both	kind=fact	2
sideClass	side=both	kind=hedge	8
sideClass	side=both	kind=label	5
sideClass	side=both	kind=noun	-2
sideClass	side=both	kind=nounPhrase	-14
sideClass	side=both	kind=other	-2
sideClass	side=both	kind=praise	-5
sideClass	side=both	kind=speech	4
sideClass	side=both	kind=unlisted	-2
sideClass	side=both	kind=utterance	-8
sideClass	side=both	kind=wish	-2
sideClass	side=elsewhere	kind=fact	-6
sideClass	side=elsewhere	kind=label	-10
sideClass	side=elsewhere	kind=noun	10
sideClass	side=elsewhere	kind=nounClause	-1
sideClass	side=elsewhere	kind=nounPhrase	3
sideClass	side=elsewhere	kind=object	1
sideClass	side=elsewhere	kind=other	-3
sideClass	side=elsewhere	kind=unlisted	2
sideClass	side=left	kind=claim	-1
sideClass	side=left	kind=fact	1
sideClass	side=left	kind=hedge	-1
sideClass	side=left	kind=label	-2
sideClass	side=left	kind=noun	-1
sideClass	side=left	kind=other	3
sideClass	side=left	kind=praise	4
sideClass	side=left	kind=speech	2
sideClass	side=left	kind=unlisted	3
sideClass	side=left	kind=urge	-3
sideClass	side=left	kind=utterance	1
sideClass	side=left	kind=wish	1
sideClass	side=right	kind=about	3
sideClass	side=right	kind=belief	-1
sideClass	side=right	kind=hedge	-2
sideClass	side=right	kind=label	1
sideClass	side=right	kind=noun	-3
sideClass	side=right	kind=nounClause	8
sideClass	side=right	kind=nounPhrase	1
sideClass	side=right	kind=object	-1
sideClass	side=right	kind=other	3
sideClass	side=right	kind=speech	5
sideClass	side=right	kind=unlisted	2
sideClass	side=right	kind=urge	4
sideClass	side=right	kind=utterance	6
sideClass	side=right	kind=wish	5
sideClassFrame	side=both	kind=about	frame=RP>,	5
sideClassFrame	side=both	kind=belief	frame=ADJ>,	3
sideClassFrame	side=both	kind=belief	frame=ADJ>to	2
sideClassFrame	side=both	kind=belief	frame=to>NP	2
sideClassFrame	side=both	kind=belief	frame=to>inf	2
sideClassFrame	side=both	kind=claim	frame=NP>,	1
sideClassFrame	side=both	kind=fact	frame=NP>.	-1
sideClassFrame	side=both	kind=fact	frame=by>NP	1
sideClassFrame	side=both	kind=fact	frame=for>NP	3
sideClassFrame	side=both	kind=fact	frame=for>ing	3
sideClassFrame	side=both	kind=fact	frame=in>NP	1
sideClassFrame	side=both	kind=fact	frame=that>NP	1
sideClassFrame	side=both	kind=fact	frame=to>inf	8
sideClassFrame	side=both	kind=label	frame=NP>.	7
sideClassFrame	side=both	kind=label	frame=NP>QO	1
sideClassFrame	side=both	kind=label	frame=QO>NP	2
sideClassFrame	side=both	kind=label	frame=as>NP	1
sideClassFrame	side=both	kind=label	frame=as>QO	1
sideClassFrame	side=both	kind=label	frame=as>ing	1
sideClassFrame	side=both	kind=label	frame=of>ing	4
sideClassFrame	side=both	kind=nounClause	frame=fin>NP	4
sideClassFrame	side=both	kind=nounClause	frame=of>NP	-1
sideClassFrame	side=both	kind=object	frame=NP>.	1
sideClassFrame	side=both	kind=speech	frame=,>and	4
sideClassFrame	side=both	kind=speech	frame=,>because	4
sideClassFrame	side=both	kind=speech	frame=,>but	-3
sideClassFrame	side=both	kind=speech	frame=,>fin	12
sideClassFrame	side=both	kind=speech	frame=,>ing	-7
sideClassFrame	side=both	kind=speech	frame=,>that	8
sideClassFrame	side=both	kind=speech	frame=.>#	1
sideClassFrame	side=both	kind=speech	frame=DASH>NP	2
sideClassFrame	side=both	kind=speech	frame=IN>NNP	-1
sideClassFrame	side=both	kind=speech	frame=NNP>,	4
sideClassFrame	side=both	kind=speech	frame=NP>,	2
sideClassFrame	side=both	kind=speech	frame=NP>QO	-1
sideClassFrame	side=both	kind=speech	frame=NP>and	1
sideClassFrame	side=both	kind=speech	frame=PRP>,	4
sideClassFrame	side=both	kind=speech	frame=PRP>ing	2
sideClassFrame	side=both	kind=speech	frame=about>NNP	3
sideClassFrame	side=both	kind=speech	frame=at>NP	-2
sideClassFrame	side=both	kind=speech	frame=by>NP	-1
sideClassFrame	side=both	kind=speech	frame=fin>NP	5
sideClassFrame	side=both	kind=speech	frame=in>NNP	-1
sideClassFrame	side=both	kind=speech	frame=of>NNP	3
sideClassFrame	side=both	kind=speech	frame=of>NP	3
sideClassFrame	side=both	kind=speech	frame=to>inf	3
sideClassFrame	side=both	kind=unlisted	frame=ADJ>,	2
sideClassFrame	side=both	kind=unlisted	frame=IN>NNP	1
sideClassFrame	side=both	kind=unlisted	frame=IN>NP	2
sideClassFrame	side=both	kind=unlisted	frame=IN>PRP	1
sideClassFrame	side=both	kind=unlisted	frame=IN>QO	1
sideClassFrame	side=both	kind=unlisted	frame=NNP>,	-1
sideClassFrame	side=both	kind=unlisted	frame=NNP>fin	2
sideClassFrame	side=both	kind=unlisted	frame=NP>,	2
sideClassFrame	side=both	kind=unlisted	frame=NP>QO	4
sideClassFrame	side=both	kind=unlisted	frame=NP>fin	2
sideClassFrame	side=both	kind=unlisted	frame=NP>who	1
sideClassFrame	side=both	kind=unlisted	frame=as>NP	8
sideClassFrame	side=both	kind=unlisted	frame=at>NP	1
sideClassFrame	side=both	kind=unlisted	frame=by>NP	-1
sideClassFrame	side=both	kind=unlisted	frame=fin>NP	-1
sideClassFrame	side=both	kind=unlisted	frame=for>ing	3
sideClassFrame	side=both	kind=unlisted	frame=of>NP	-1
sideClassFrame	side=both	kind=unlisted	frame=with>NP	-2
sideClassFrame	side=elsewhere	kind=nounClause	frame=,>NP	2
sideClassFrame	side=elsewhere	kind=nounClause	frame=.>#	-1
sideClassFrame	side=elsewhere	kind=nounClause	frame=fin>NP	3
sideClassFrame	side=elsewhere	kind=nounClause	frame=fin>that	-1
sideClassFrame	side=elsewhere	kind=nounClause	frame=for>NP	-1
sideClassFrame	side=elsewhere	kind=nounClause	frame=of>NNP	1
sideClassFrame	side=elsewhere	kind=nounClause	frame=to>inf	-1
sideClassFrame	side=elsewhere	kind=nounPhrase	frame=.>#	3
sideClassFrame	side=elsewhere	kind=nounPhrase	frame=for>NP	-4
sideClassFrame	side=elsewhere	kind=nounPhrase	frame=of>NNP	-5
sideClassFrame	side=elsewhere	kind=nounPhrase	frame=of>NP	-5
sideClassFrame	side=elsewhere	kind=nounPhrase	frame=to>inf	-1
sideClassFrame	side=elsewhere	kind=speech	frame=NNP>,	1
sideClassFrame	side=elsewhere	kind=speech	frame=NP>:	1
sideClassFrame	side=elsewhere	kind=unlisted	frame=#>#	2
sideClassFrame	side=elsewhere	kind=unlisted	frame=IN>NP	-5
sideClassFrame	side=elsewhere	kind=unlisted	frame=NP>.	2
sideClassFrame	side=elsewhere	kind=unlisted	frame=at>NP	4
sideClassFrame	side=elsewhere	kind=unlisted	frame=in>NP	1
sideClassFrame	side=elsewhere	kind=unlisted	frame=of>NP	1
sideClassFrame	side=elsewhere	kind=unlisted	frame=to>inf	2
sideClassFrame	side=left	kind=about	frame=IN>NP	-1
sideClassFrame	side=left	kind=belief	frame=NP>.	-1
sideClassFrame	side=left	kind=belief	frame=NP>and	1
sideClassFrame	side=left	kind=claim	frame=NP>and	1
sideClassFrame	side=left	kind=fact	frame=#>#	4
sideClassFrame	side=left	kind=fact	frame=as>NP	-1
sideClassFrame	side=left	kind=label	frame=.>#	1
sideClassFrame	side=left	kind=label	frame=NP>.	-6
sideClassFrame	side=left	kind=label	frame=as>NP	-2
sideClassFrame	side=left	kind=label	frame=by>NNP	2
sideClassFrame	side=left	kind=label	frame=by>NP	1
sideClassFrame	side=left	kind=label	frame=on>NNP	1
sideClassFrame	side=left	kind=nounClause	frame=.>#	2
sideClassFrame	side=left	kind=nounClause	frame=NNP>fin	1
sideClassFrame	side=left	kind=nounClause	frame=NP>.	2
sideClassFrame	side=left	kind=nounClause	frame=to>inf	-2
sideClassFrame	side=left	kind=nounPhrase	frame=.>#	-2
sideClassFrame	side=left	kind=nounPhrase	frame=for>NP	-1
sideClassFrame	side=left	kind=nounPhrase	frame=of>NP	6
sideClassFrame	side=left	kind=other	frame=NNP>.	-3
sideClassFrame	side=left	kind=other	frame=NP>.	-1
sideClassFrame	side=left	kind=other	frame=by>NP	5
sideClassFrame	side=left	kind=other	frame=in>NP	2
sideClassFrame	side=left	kind=speech	frame=,>NNP	-2
sideClassFrame	side=left	kind=speech	frame=,>NP	1
sideClassFrame	side=left	kind=speech	frame=,>QO	-19
sideClassFrame	side=left	kind=speech	frame=,>because	-1
sideClassFrame	side=left	kind=speech	frame=,>fin	-6
sideClassFrame	side=left	kind=speech	frame=,>ing	14
sideClassFrame	side=left	kind=speech	frame=,>that	-3
sideClassFrame	side=left	kind=speech	frame=.>#	5
sideClassFrame	side=left	kind=speech	frame=DASH>NP	-1
sideClassFrame	side=left	kind=speech	frame=DASH>and	1
sideClassFrame	side=left	kind=speech	frame=IN>NNP	4
sideClassFrame	side=left	kind=speech	frame=NNP>,	1
sideClassFrame	side=left	kind=speech	frame=NNP>.	5
sideClassFrame	side=left	kind=speech	frame=NNP>ing	-2
sideClassFrame	side=left	kind=speech	frame=NNP>to	-1
sideClassFrame	side=left	kind=speech	frame=NP>#	3
sideClassFrame	side=left	kind=speech	frame=NP>.	2
sideClassFrame	side=left	kind=speech	frame=NP>QO	1
sideClassFrame	side=left	kind=speech	frame=NP>fin	-1
sideClassFrame	side=left	kind=speech	frame=NP>to	-1
sideClassFrame	side=left	kind=speech	frame=NP>who	4
sideClassFrame	side=left	kind=speech	frame=PRP>.	6
sideClassFrame	side=left	kind=speech	frame=PRP>fin	-6
sideClassFrame	side=left	kind=speech	frame=after>NP	1
sideClassFrame	side=left	kind=speech	frame=as>NP	2
sideClassFrame	side=left	kind=speech	frame=at>NP	2
sideClassFrame	side=left	kind=speech	frame=during>NP	3
sideClassFrame	side=left	kind=speech	frame=fin>NP	-1
sideClassFrame	side=left	kind=speech	frame=in>NNP	1
sideClassFrame	side=left	kind=speech	frame=in>NP	3
sideClassFrame	side=left	kind=speech	frame=of>NP	-3
sideClassFrame	side=left	kind=speech	frame=on>NNP	7
sideClassFrame	side=left	kind=speech	frame=on>NP	6
sideClassFrame	side=left	kind=speech	frame=that>NP	-1
sideClassFrame	side=left	kind=speech	frame=to>inf	-5
sideClassFrame	side=left	kind=unlisted	frame=,>NP	-2
sideClassFrame	side=left	kind=unlisted	frame=,>ing	1
sideClassFrame	side=left	kind=unlisted	frame=.>X	1
sideClassFrame	side=left	kind=unlisted	frame=:>NP	1
sideClassFrame	side=left	kind=unlisted	frame=IN>NP	-1
sideClassFrame	side=left	kind=unlisted	frame=NNP>,	2
sideClassFrame	side=left	kind=unlisted	frame=NNP>.	5
sideClassFrame	side=left	kind=unlisted	frame=NNP>fin	-1
sideClassFrame	side=left	kind=unlisted	frame=NP>,	2
sideClassFrame	side=left	kind=unlisted	frame=NP>.	2
sideClassFrame	side=left	kind=unlisted	frame=NP>DASH	2
sideClassFrame	side=left	kind=unlisted	frame=NP>and	1
sideClassFrame	side=left	kind=unlisted	frame=NP>fin	1
sideClassFrame	side=left	kind=unlisted	frame=NP>that	-2
sideClassFrame	side=left	kind=unlisted	frame=about>NP	-3
sideClassFrame	side=left	kind=unlisted	frame=as>NP	-4
sideClassFrame	side=left	kind=unlisted	frame=at>NP	-2
sideClassFrame	side=left	kind=unlisted	frame=by>NP	-1
sideClassFrame	side=left	kind=unlisted	frame=for>NP	-1
sideClassFrame	side=left	kind=unlisted	frame=from>NP	2
sideClassFrame	side=left	kind=unlisted	frame=in>ing	-1
sideClassFrame	side=left	kind=unlisted	frame=of>NP	-1
sideClassFrame	side=left	kind=unlisted	frame=on>NP	-1
sideClassFrame	side=left	kind=unlisted	frame=on>ing	-1
sideClassFrame	side=left	kind=unlisted	frame=over>NP	-1
sideClassFrame	side=left	kind=unlisted	frame=with>NP	1
sideClassFrame	side=right	kind=about	frame=IN>NP	7
sideClassFrame	side=right	kind=about	frame=RP>,	-3
sideClassFrame	side=right	kind=belief	frame=ADJ>,	-1
sideClassFrame	side=right	kind=belief	frame=NP>.	2
sideClassFrame	side=right	kind=belief	frame=about>NP	2
sideClassFrame	side=right	kind=fact	frame=#>#	-1
sideClassFrame	side=right	kind=fact	frame=NP>,	1
sideClassFrame	side=right	kind=fact	frame=as>NNP	2
sideClassFrame	side=right	kind=fact	frame=as>NP	2
sideClassFrame	side=right	kind=fact	frame=for>NP	-3
sideClassFrame	side=right	kind=fact	frame=for>ing	-1
sideClassFrame	side=right	kind=fact	frame=in>NP	-4
sideClassFrame	side=right	kind=fact	frame=that>NP	-1
sideClassFrame	side=right	kind=fact	frame=to>inf	-4
sideClassFrame	side=right	kind=label	frame=NNP>ing	3
sideClassFrame	side=right	kind=label	frame=NP>,	2
sideClassFrame	side=right	kind=label	frame=NP>.	-1
sideClassFrame	side=right	kind=label	frame=by>NNP	-1
sideClassFrame	side=right	kind=label	frame=by>NP	-5
sideClassFrame	side=right	kind=label	frame=for>NP	1
sideClassFrame	side=right	kind=label	frame=of>ing	-3
sideClassFrame	side=right	kind=label	frame=on>NNP	-1
sideClassFrame	side=right	kind=nounClause	frame=NP>.	-1
sideClassFrame	side=right	kind=nounClause	frame=about>NP	3
sideClassFrame	side=right	kind=nounClause	frame=at>NP	1
sideClassFrame	side=right	kind=nounClause	frame=fin>NP	-8
sideClassFrame	side=right	kind=nounClause	frame=fin>that	6
sideClassFrame	side=right	kind=nounClause	frame=of>NNP	-1
sideClassFrame	side=right	kind=nounClause	frame=of>NP	8
sideClassFrame	side=right	kind=nounClause	frame=of>ing	1
sideClassFrame	side=right	kind=nounClause	frame=on>NP	3
sideClassFrame	side=right	kind=nounClause	frame=to>inf	2
sideClassFrame	side=right	kind=nounPhrase	frame=among>NP	-4
sideClassFrame	side=right	kind=nounPhrase	frame=fin>to	1
sideClassFrame	side=right	kind=nounPhrase	frame=for>NP	10
sideClassFrame	side=right	kind=nounPhrase	frame=of>NNP	3
sideClassFrame	side=right	kind=nounPhrase	frame=of>NP	-1
sideClassFrame	side=right	kind=nounPhrase	frame=to>inf	7
sideClassFrame	side=right	kind=other	frame=NNP>.	5
sideClassFrame	side=right	kind=other	frame=NP>.	5
sideClassFrame	side=right	kind=other	frame=NP>to	2
sideClassFrame	side=right	kind=other	frame=by>NP	-2
sideClassFrame	side=right	kind=other	frame=in>NP	-1
sideClassFrame	side=right	kind=speech	frame=,>ADV	3
sideClassFrame	side=right	kind=speech	frame=,>QO	8
sideClassFrame	side=right	kind=speech	frame=,>and	-1
sideClassFrame	side=right	kind=speech	frame=,>but	3
sideClassFrame	side=right	kind=speech	frame=,>fin	-5
sideClassFrame	side=right	kind=speech	frame=,>ing	-4
sideClassFrame	side=right	kind=speech	frame=.>#	-3
sideClassFrame	side=right	kind=speech	frame=:>QO	5
sideClassFrame	side=right	kind=speech	frame=DASH>NP	-1
sideClassFrame	side=right	kind=speech	frame=EX>fin	3
sideClassFrame	side=right	kind=speech	frame=NNP>,	-8
sideClassFrame	side=right	kind=speech	frame=NNP>.	-8
sideClassFrame	side=right	kind=speech	frame=NNP>and	1
sideClassFrame	side=right	kind=speech	frame=NNP>ing	2
sideClassFrame	side=right	kind=speech	frame=NNP>that	2
sideClassFrame	side=right	kind=speech	frame=NNP>to	1
sideClassFrame	side=right	kind=speech	frame=NP>#	-1
sideClassFrame	side=right	kind=speech	frame=NP>,	-2
sideClassFrame	side=right	kind=speech	frame=NP>fin	3
sideClassFrame	side=right	kind=speech	frame=NP>ing	1
sideClassFrame	side=right	kind=speech	frame=NP>pp	3
sideClassFrame	side=right	kind=speech	frame=NP>to	6
sideClassFrame	side=right	kind=speech	frame=NP>who	-2
sideClassFrame	side=right	kind=speech	frame=PRP>,	-5
sideClassFrame	side=right	kind=speech	frame=PRP>.	-3
sideClassFrame	side=right	kind=speech	frame=PRP>fin	4
sideClassFrame	side=right	kind=speech	frame=QO>NP	2
sideClassFrame	side=right	kind=speech	frame=about>NNP	-1
sideClassFrame	side=right	kind=speech	frame=as>NP	-3
sideClassFrame	side=right	kind=speech	frame=by>NP	1
sideClassFrame	side=right	kind=speech	frame=fin>NP	-2
sideClassFrame	side=right	kind=speech	frame=for>NP	1
sideClassFrame	side=right	kind=speech	frame=in>NP	-1
sideClassFrame	side=right	kind=speech	frame=ing>NP	3
sideClassFrame	side=right	kind=speech	frame=of>NNP	-1
sideClassFrame	side=right	kind=speech	frame=of>ing	1
sideClassFrame	side=right	kind=speech	frame=on>NNP	-4
sideClassFrame	side=right	kind=speech	frame=on>NP	-2
sideClassFrame	side=right	kind=speech	frame=that>NP	7
sideClassFrame	side=right	kind=unlisted	frame=,>QO	2
sideClassFrame	side=right	kind=unlisted	frame=:>#	1
sideClassFrame	side=right	kind=unlisted	frame=ADJ>,	-1
sideClassFrame	side=right	kind=unlisted	frame=ADJ>of	1
sideClassFrame	side=right	kind=unlisted	frame=ADJ>that	4
sideClassFrame	side=right	kind=unlisted	frame=IN>NNP	-3
sideClassFrame	side=right	kind=unlisted	frame=IN>NP	3
sideClassFrame	side=right	kind=unlisted	frame=IN>PRP	-1
sideClassFrame	side=right	kind=unlisted	frame=NNP>.	-2
sideClassFrame	side=right	kind=unlisted	frame=NP>,	-1
sideClassFrame	side=right	kind=unlisted	frame=NP>.	-2
sideClassFrame	side=right	kind=unlisted	frame=NP>DASH	-1
sideClassFrame	side=right	kind=unlisted	frame=NP>QO	-3
sideClassFrame	side=right	kind=unlisted	frame=NP>fin	-4
sideClassFrame	side=right	kind=unlisted	frame=NP>ing	2
sideClassFrame	side=right	kind=unlisted	frame=NP>that	4
sideClassFrame	side=right	kind=unlisted	frame=NP>who	-2
sideClassFrame	side=right	kind=unlisted	frame=RP>NP	5
sideClassFrame	side=right	kind=unlisted	frame=about>NP	3
sideClassFrame	side=right	kind=unlisted	frame=as>NP	-3
sideClassFrame	side=right	kind=unlisted	frame=at>NP	-3
sideClassFrame	side=right	kind=unlisted	frame=by>NNP	-1
sideClassFrame	side=right	kind=unlisted	frame=by>NP	4
sideClassFrame	side=right	kind=unlisted	frame=fin>NP	2
sideClassFrame	side=right	kind=unlisted	frame=for>NP	1
sideClassFrame	side=right	kind=unlisted	frame=for>ing	-3
sideClassFrame	side=right	kind=unlisted	frame=in>ing	3
sideClassFrame	side=right	kind=unlisted	frame=of>NP	1
sideClassFrame	side=right	kind=unlisted	frame=on>NP	9
sideClassFrame	side=right	kind=unlisted	frame=on>how	1
sideClassFrame	side=right	kind=unlisted	frame=on>ing	2
sideClassFrame	side=right	kind=unlisted	frame=on>whether	2
sideClassFrame	side=right	kind=unlisted	frame=over>NP	5
sideClassFrame	side=right	kind=unlisted	frame=that>NP	1
sideClassFrame	side=right	kind=unlisted	frame=to>ing	1
sideClassFrame	side=right	kind=unlisted	frame=with>NNP	1
sideClassFrame	side=right	kind=wish	frame=to>inf	2
sideFinite	side=both	n=1	3
sideFinite	side=both	n=2	2
sideFinite	side=both	n=3	2
sideFinite	side=both	n=4	1
sideFinite	side=both	n=6	1
sideFinite	side=both	n=7	-1
sideFinite	side=both	n=8	-3
sideFinite	side=elsewhere	n=0	4
sideFinite	side=elsewhere	n=3	-1
sideFinite	side=elsewhere	n=6	1
sideFinite	side=left	n=1	-2
sideFinite	side=left	n=2	-2
sideFinite	side=left	n=3	4
sideFinite	side=left	n=5	1
sideFinite	side=left	n=6	4
sideFinite	side=left	n=7	2
sideFinite	side=left	n=8	1
sideFinite	side=right	n=0	5
sideFinite	side=right	n=1	6
sideFinite	side=right	n=2	8
sideFinite	side=right	n=3	1
sideFinite	side=right	n=4	1
sideFinite	side=right	n=5	3
sideFinite	side=right	n=7	3
sideFinite	side=right	n=8	2
sideForm	side=both	form=colon	-4
sideForm	side=both	form=fin	2
sideForm	side=both	form=fin+have	-1
sideForm	side=both	form=fin+have+not	-4
sideForm	side=both	form=fin+passive	10
sideForm	side=both	form=fin+passive+modal	6
sideForm	side=both	form=fin+passive+not	6
sideForm	side=both	form=in	2
sideForm	side=both	form=ing	-3
sideForm	side=both	form=jj	-4
sideForm	side=both	form=nn	-5
sideForm	side=both	form=nns	-1
sideForm	side=both	form=np	-1
sideForm	side=both	form=pp	4
sideForm	side=both	form=rb	5
sideForm	side=elsewhere	form=colon	-5
sideForm	side=elsewhere	form=fin+have	-2
sideForm	side=elsewhere	form=fin+modal	-2
sideForm	side=elsewhere	form=fin+not	-2
sideForm	side=elsewhere	form=fin+passive	-15
sideForm	side=elsewhere	form=fin+passive+modal	-1
sideForm	side=elsewhere	form=fin+passive+not	-3
sideForm	side=elsewhere	form=in	-11
sideForm	side=elsewhere	form=inf	-8
sideForm	side=elsewhere	form=ing	-7
sideForm	side=elsewhere	form=jj	8
sideForm	side=elsewhere	form=nn	2
sideForm	side=elsewhere	form=nns	5
sideForm	side=elsewhere	form=np	7
sideForm	side=elsewhere	form=pp	-7
sideForm	side=elsewhere	form=rb	-1
sideForm	side=elsewhere	form=vbg	3
sideForm	side=elsewhere	form=vbn	4
sideForm	side=left	form=colon	7
sideForm	side=left	form=fin	5
sideForm	side=left	form=fin+have	1
sideForm	side=left	form=fin+have+not	2
sideForm	side=left	form=fin+modal	-2
sideForm	side=left	form=fin+not+modal	-1
sideForm	side=left	form=fin+passive	4
sideForm	side=left	form=fin+passive+modal	4
sideForm	side=left	form=fin+passive+not	3
sideForm	side=left	form=in	2
sideForm	side=left	form=ing	-3
sideForm	side=left	form=jj	-6
sideForm	side=left	form=nns	-1
sideForm	side=left	form=rb	-1
sideForm	side=right	form=fin	10
sideForm	side=right	form=fin+have	8
sideForm	side=right	form=fin+have+not	1
sideForm	side=right	form=fin+modal	5
sideForm	side=right	form=fin+not	7
sideForm	side=right	form=fin+not+modal	5
sideForm	side=right	form=fin+passive	-10
sideForm	side=right	form=fin+passive+modal	-10
sideForm	side=right	form=fin+passive+not	-8
sideForm	side=right	form=fin+passive+not+modal	1
sideForm	side=right	form=in	-1
sideForm	side=right	form=inf	9
sideForm	side=right	form=ing	18
sideForm	side=right	form=nn	3
sideForm	side=right	form=np	-3
sideForm	side=right	form=vbg	-1
sideLeft	side=both	class=#	-9
sideLeft	side=both	class=,	2
sideLeft	side=both	class=DASH	-4
sideLeft	side=both	class=IN	-1
sideLeft	side=both	class=NNP	5
sideLeft	side=both	class=NP	5
sideLeft	side=both	class=PRP	5
sideLeft	side=both	class=QC	1
sideLeft	side=both	class=and	-8
sideLeft	side=both	class=as	-1
sideLeft	side=both	class=but	-3
sideLeft	side=both	class=in	2
sideLeft	side=both	class=of	-1
sideLeft	side=both	class=that	-1
sideLeft	side=both	class=what	6
sideLeft	side=both	class=which	3
sideLeft	side=elsewhere	class=#	3
sideLeft	side=elsewhere	class=IN	1
sideLeft	side=elsewhere	class=NNP	-1
sideLeft	side=elsewhere	class=NP	-4
sideLeft	side=elsewhere	class=PRP	-13
sideLeft	side=elsewhere	class=QC	-5
sideLeft	side=elsewhere	class=QO	1
sideLeft	side=elsewhere	class=X	-1
sideLeft	side=elsewhere	class=and	6
sideLeft	side=elsewhere	class=as	3
sideLeft	side=elsewhere	class=fin	-5
sideLeft	side=elsewhere	class=from	-1
sideLeft	side=elsewhere	class=in	2
sideLeft	side=elsewhere	class=pp	1
sideLeft	side=elsewhere	class=that	2
sideLeft	side=elsewhere	class=to	-1
sideLeft	side=elsewhere	class=which	-1
sideLeft	side=elsewhere	class=while	3
sideLeft	side=left	class=#	-3
sideLeft	side=left	class=,	1
sideLeft	side=left	class=.	1
sideLeft	side=left	class=:	-1
sideLeft	side=left	class=ADJ	1
sideLeft	side=left	class=CC	1
sideLeft	side=left	class=IN	-4
sideLeft	side=left	class=NNP	4
sideLeft	side=left	class=NP	4
sideLeft	side=left	class=QC	8
sideLeft	side=left	class=X	5
sideLeft	side=left	class=and	-6
sideLeft	side=left	class=but	-3
sideLeft	side=left	class=fin	3
sideLeft	side=left	class=in	-3
sideLeft	side=left	class=ing	-2
sideLeft	side=left	class=on	-1
sideLeft	side=left	class=pp	-1
sideLeft	side=left	class=to	1
sideLeft	side=left	class=under	4
sideLeft	side=left	class=when	-2
sideLeft	side=left	class=who	-3
sideLeft	side=right	class=#	4
sideLeft	side=right	class=,	1
sideLeft	side=right	class=:	3
sideLeft	side=right	class=ADJ	-1
sideLeft	side=right	class=DASH	3
sideLeft	side=right	class=IN	4
sideLeft	side=right	class=NNP	1
sideLeft	side=right	class=PRP	2
sideLeft	side=right	class=QC	-2
sideLeft	side=right	class=and	9
sideLeft	side=right	class=but	8
sideLeft	side=right	class=despite	1
sideLeft	side=right	class=ing	2
sideLeft	side=right	class=of	1
sideLeft	side=right	class=since	1
sideLeft	side=right	class=to	5
sideLeft	side=right	class=under	-4
sideLeft	side=right	class=what	-7
sideLeft	side=right	class=when	8
sideLeft	side=right	class=which	-1
sideLeft	side=right	class=who	7
sideLeft	side=right	class=with	7
sideLeft2	side=both	classes=# #	-9
sideLeft2	side=both	classes=, ADV	1
sideLeft2	side=both	classes=ADJ fin	1
sideLeft2	side=both	classes=NNP #	2
sideLeft2	side=both	classes=NNP DASH	-1
sideLeft2	side=both	classes=NNP NP	5
sideLeft2	side=both	classes=NNP QC	2
sideLeft2	side=both	classes=NNP and	-1
sideLeft2	side=both	classes=NNP as	-8
sideLeft2	side=both	classes=NNP ing	1
sideLeft2	side=both	classes=NNP of	-1
sideLeft2	side=both	classes=NNP what	6
sideLeft2	side=both	classes=NNP when	-1
sideLeft2	side=both	classes=NNP which	4
sideLeft2	side=both	classes=NP ,	3
sideLeft2	side=both	classes=NP ADV	-2
sideLeft2	side=both	classes=NP NP	1
sideLeft2	side=both	classes=NP and	-1
sideLeft2	side=both	classes=NP at	6
sideLeft2	side=both	classes=NP if	-1
sideLeft2	side=both	classes=NP in	1
sideLeft2	side=both	classes=NP of	-2
sideLeft2	side=both	classes=NP on	1
sideLeft2	side=both	classes=NP than	1
sideLeft2	side=both	classes=NP that	4
sideLeft2	side=both	classes=NP what	9
sideLeft2	side=both	classes=NP when	-2
sideLeft2	side=both	classes=NP where	1
sideLeft2	side=both	classes=PRP ,	2
sideLeft2	side=both	classes=PRP NP	8
sideLeft2	side=both	classes=PRP QC	1
sideLeft2	side=both	classes=PRP and	-5
sideLeft2	side=both	classes=PRP as	-1
sideLeft2	side=both	classes=PRP but	-5
sideLeft2	side=both	classes=PRP that	6
sideLeft2	side=both	classes=PRP what	4
sideLeft2	side=both	classes=PRP when	-3
sideLeft2	side=both	classes=PRP which	4
sideLeft2	side=both	classes=PRP while	-1
sideLeft2	side=both	classes=PRP who	1
sideLeft2	side=both	classes=X NNP	-1
sideLeft2	side=both	classes=and NP	-1
sideLeft2	side=both	classes=fin which	3
sideLeft2	side=both	classes=in ,	6
sideLeft2	side=both	classes=that NP	-2
sideLeft2	side=both	classes=to NP	-1
sideLeft2	side=elsewhere	classes=# #	3
sideLeft2	side=elsewhere	classes=, ADV	1
sideLeft2	side=elsewhere	classes=, NNP	1
sideLeft2	side=elsewhere	classes=IN ADV	1
sideLeft2	side=elsewhere	classes=NNP QC	-1
sideLeft2	side=elsewhere	classes=NNP as	3
sideLeft2	side=elsewhere	classes=NNP that	4
sideLeft2	side=elsewhere	classes=NP ,	-1
sideLeft2	side=elsewhere	classes=NP than	2
sideLeft2	side=elsewhere	classes=and NNP	1
sideLeft2	side=elsewhere	classes=and NP	2
sideLeft2	side=elsewhere	classes=but #	1
sideLeft2	side=elsewhere	classes=fin NNP	-1
sideLeft2	side=elsewhere	classes=fin NP	-2
sideLeft2	side=elsewhere	classes=fin PRP	1
sideLeft2	side=elsewhere	classes=while #	1
sideLeft2	side=left	classes=# #	-3
sideLeft2	side=left	classes=, NNP	-2
sideLeft2	side=left	classes=, NP	1
sideLeft2	side=left	classes=, PRP	2
sideLeft2	side=left	classes=, QC	2
sideLeft2	side=left	classes=DASH NP	-2
sideLeft2	side=left	classes=IN NP	-3
sideLeft2	side=left	classes=IN fin	-1
sideLeft2	side=left	classes=NNP ADV	2
sideLeft2	side=left	classes=NNP QC	3
sideLeft2	side=left	classes=NNP after	-1
sideLeft2	side=left	classes=NNP and	1
sideLeft2	side=left	classes=NNP fin	2
sideLeft2	side=left	classes=NNP in	2
sideLeft2	side=left	classes=NNP of	-1
sideLeft2	side=left	classes=NNP what	1
sideLeft2	side=left	classes=NNP which	4
sideLeft2	side=left	classes=NP #	1
sideLeft2	side=left	classes=NP ADV	-1
sideLeft2	side=left	classes=NP IN	3
sideLeft2	side=left	classes=NP NP	2
sideLeft2	side=left	classes=NP QC	2
sideLeft2	side=left	classes=NP X	1
sideLeft2	side=left	classes=NP among	1
sideLeft2	side=left	classes=NP fin	4
sideLeft2	side=left	classes=NP in	-4
sideLeft2	side=left	classes=NP inf	1
sideLeft2	side=left	classes=NP of	3
sideLeft2	side=left	classes=NP than	-1
sideLeft2	side=left	classes=NP which	4
sideLeft2	side=left	classes=PRP ,	-3
sideLeft2	side=left	classes=PRP DASH	-1
sideLeft2	side=left	classes=PRP NP	4
sideLeft2	side=left	classes=PRP QC	6
sideLeft2	side=left	classes=PRP what	2
sideLeft2	side=left	classes=PRP which	3
sideLeft2	side=left	classes=QC ,	3
sideLeft2	side=left	classes=QC .	2
sideLeft2	side=left	classes=X #	1
sideLeft2	side=left	classes=and ,	-1
sideLeft2	side=left	classes=and NP	-1
sideLeft2	side=left	classes=as #	-2
sideLeft2	side=left	classes=by pp	1
sideLeft2	side=left	classes=fin ADV	2
sideLeft2	side=left	classes=fin EX	-5
sideLeft2	side=left	classes=fin NP	4
sideLeft2	side=left	classes=fin PRP	-4
sideLeft2	side=left	classes=fin and	1
sideLeft2	side=left	classes=fin that	1
sideLeft2	side=left	classes=in ADV	-1
sideLeft2	side=left	classes=in NP	1
sideLeft2	side=left	classes=that NP	2
sideLeft2	side=left	classes=to fin	1
sideLeft2	side=left	classes=who ,	-1
sideLeft2	side=right	classes=# #	4
sideLeft2	side=right	classes=, ADV	-2
sideLeft2	side=right	classes=, NNP	2
sideLeft2	side=right	classes=, NP	1
sideLeft2	side=right	classes=, PRP	-1
sideLeft2	side=right	classes=, fin	1
sideLeft2	side=right	classes=ADJ fin	-1
sideLeft2	side=right	classes=DASH NP	3
sideLeft2	side=right	classes=IN NP	2
sideLeft2	side=right	classes=NNP #	4
sideLeft2	side=right	classes=NNP ,	3
sideLeft2	side=right	classes=NNP :	1
sideLeft2	side=right	classes=NNP ADV	-1
sideLeft2	side=right	classes=NNP DASH	2
sideLeft2	side=right	classes=NNP NP	-3
sideLeft2	side=right	classes=NNP QC	-1
sideLeft2	side=right	classes=NNP after	1
sideLeft2	side=right	classes=NNP and	1
sideLeft2	side=right	classes=NNP as	1
sideLeft2	side=right	classes=NNP but	2
sideLeft2	side=right	classes=NNP fin	-1
sideLeft2	side=right	classes=NNP in	-1
sideLeft2	side=right	classes=NNP ing	-2
sideLeft2	side=right	classes=NNP of	4
sideLeft2	side=right	classes=NNP that	-5
sideLeft2	side=right	classes=NNP what	-10
sideLeft2	side=right	classes=NNP when	1
sideLeft2	side=right	classes=NNP which	-10
sideLeft2	side=right	classes=NNP while	1
sideLeft2	side=right	classes=NP #	2
sideLeft2	side=right	classes=NP ADV	4
sideLeft2	side=right	classes=NP DASH	3
sideLeft2	side=right	classes=NP IN	-3
sideLeft2	side=right	classes=NP NP	-4
sideLeft2	side=right	classes=NP after	4
sideLeft2	side=right	classes=NP and	3
sideLeft2	side=right	classes=NP at	-3
sideLeft2	side=right	classes=NP fin	-1
sideLeft2	side=right	classes=NP for	2
sideLeft2	side=right	classes=NP if	2
sideLeft2	side=right	classes=NP in	1
sideLeft2	side=right	classes=NP on	-3
sideLeft2	side=right	classes=NP than	-2
sideLeft2	side=right	classes=NP that	-3
sideLeft2	side=right	classes=NP what	-8
sideLeft2	side=right	classes=NP when	2
sideLeft2	side=right	classes=NP which	-4
sideLeft2	side=right	classes=NP whose	1
sideLeft2	side=right	classes=PRP #	8
sideLeft2	side=right	classes=PRP ,	2
sideLeft2	side=right	classes=PRP ADV	1
sideLeft2	side=right	classes=PRP DASH	4
sideLeft2	side=right	classes=PRP NNP	1
sideLeft2	side=right	classes=PRP NP	-12
sideLeft2	side=right	classes=PRP QC	-12
sideLeft2	side=right	classes=PRP after	1
sideLeft2	side=right	classes=PRP and	8
sideLeft2	side=right	classes=PRP but	8
sideLeft2	side=right	classes=PRP ing	-1
sideLeft2	side=right	classes=PRP that	-4
sideLeft2	side=right	classes=PRP though	2
sideLeft2	side=right	classes=PRP what	-9
sideLeft2	side=right	classes=PRP when	8
sideLeft2	side=right	classes=PRP which	-9
sideLeft2	side=right	classes=PRP while	2
sideLeft2	side=right	classes=PRP who	-1
sideLeft2	side=right	classes=QC ,	1
sideLeft2	side=right	classes=QC .	-3
sideLeft2	side=right	classes=X NNP	6
sideLeft2	side=right	classes=and NNP	-2
sideLeft2	side=right	classes=and NP	1
sideLeft2	side=right	classes=and QC	1
sideLeft2	side=right	classes=as #	2
sideLeft2	side=right	classes=but ,	3
sideLeft2	side=right	classes=by pp	-1
sideLeft2	side=right	classes=fin ,	4
sideLeft2	side=right	classes=fin EX	7
sideLeft2	side=right	classes=fin that	-1
sideLeft2	side=right	classes=fin which	-4
sideLeft2	side=right	classes=in #	4
sideLeft2	side=right	classes=in ,	-6
sideLeft2	side=right	classes=in NP	-1
sideLeft2	side=right	classes=ing ,	1
sideLeft2	side=right	classes=since fin	2
sideLeft2	side=right	classes=to NNP	1
sideLeft2	side=right	classes=to NP	1
sideLeft2	side=right	classes=to fin	-1
sideLeft2	side=right	classes=who ,	1
sideLeft2	side=right	classes=who NP	3
sideLemma	side=both	word=:	-3
sideLemma	side=both	word=accord	4
sideLemma	side=both	word=accuse	3
sideLemma	side=both	word=add	2
sideLemma	side=both	word=appear	6
sideLemma	side=both	word=argue	2
sideLemma	side=both	word=ask	-3
sideLemma	side=both	word=assessment	1
sideLemma	side=both	word=attack	-1
sideLemma	side=both	word=believe	2
sideLemma	side=both	word=bill	1
sideLemma	side=both	word=bring	3
sideLemma	side=both	word=chant	-1
sideLemma	side=both	word=charge	3
sideLemma	side=both	word=claim	4
sideLemma	side=both	word=clear	1
sideLemma	side=both	word=concede	-2
sideLemma	side=both	word=concern	-1
sideLemma	side=both	word=consider	6
sideLemma	side=both	word=criticism	1
sideLemma	side=both	word=criticize	1
sideLemma	side=both	word=declare	1
sideLemma	side=both	word=decline	-2
sideLemma	side=both	word=deem	4
sideLemma	side=both	word=denounce	-3
sideLemma	side=both	word=deny	-2
sideLemma	side=both	word=describe	2
sideLemma	side=both	word=expect	2
sideLemma	side=both	word=fear	-1
sideLemma	side=both	word=forecast	2
sideLemma	side=both	word=hope	2
sideLemma	side=both	word=in	2
sideLemma	side=both	word=introduce	-1
sideLemma	side=both	word=know	3
sideLemma	side=both	word=label	1
sideLemma	side=both	word=learn	-1
sideLemma	side=both	word=like	1
sideLemma	side=both	word=liken	3
sideLemma	side=both	word=look	5
sideLemma	side=both	word=make	1
sideLemma	side=both	word=mean	3
sideLemma	side=both	word=name	4
sideLemma	side=both	word=nickname	6
sideLemma	side=both	word=nominate	1
sideLemma	side=both	word=note	5
sideLemma	side=both	word=oppose	-3
sideLemma	side=both	word=plan	-1
sideLemma	side=both	word=point	2
sideLemma	side=both	word=promise	1
sideLemma	side=both	word=put	2
sideLemma	side=both	word=rate	1
sideLemma	side=both	word=recall	1
sideLemma	side=both	word=refer	2
sideLemma	side=both	word=regard	2
sideLemma	side=both	word=reject	-4
sideLemma	side=both	word=release	-1
sideLemma	side=both	word=remind	1
sideLemma	side=both	word=report	1
sideLemma	side=both	word=reportedly	2
sideLemma	side=both	word=respond	-1
sideLemma	side=both	word=reveal	-1
sideLemma	side=both	word=say	4
sideLemma	side=both	word=schedule	3
sideLemma	side=both	word=see	3
sideLemma	side=both	word=seem	3
sideLemma	side=both	word=set	-1
sideLemma	side=both	word=sound	5
sideLemma	side=both	word=support	-6
sideLemma	side=both	word=sure	1
sideLemma	side=both	word=suspect	-1
sideLemma	side=both	word=think	4
sideLemma	side=both	word=title	1
sideLemma	side=both	word=view	2
sideLemma	side=both	word=worry	-6
sideLemma	side=both	word=write	1
sideLemma	side=elsewhere	word=?	3
sideLemma	side=elsewhere	word=accord	-1
sideLemma	side=elsewhere	word=address	1
sideLemma	side=elsewhere	word=announcement	1
sideLemma	side=elsewhere	word=backing	1
sideLemma	side=elsewhere	word=blast	3
sideLemma	side=elsewhere	word=claim	-1
sideLemma	side=elsewhere	word=dispute	3
sideLemma	side=elsewhere	word=expect	1
sideLemma	side=elsewhere	word=oppose	1
sideLemma	side=elsewhere	word=order	1
sideLemma	side=elsewhere	word=press	1
sideLemma	side=elsewhere	word=raise	1
sideLemma	side=elsewhere	word=self-described	2
sideLemma	side=elsewhere	word=state	-2
sideLemma	side=elsewhere	word=support	4
sideLemma	side=elsewhere	word=supporter	7
sideLemma	side=elsewhere	word=tweet	3
sideLemma	side=elsewhere	word=view	-1
sideLemma	side=elsewhere	word=would	3
sideLemma	side=left	word=about	-3
sideLemma	side=left	word=accord	9
sideLemma	side=left	word=accuse	-1
sideLemma	side=left	word=agree	-2
sideLemma	side=left	word=anger	1
sideLemma	side=left	word=announce	4
sideLemma	side=left	word=approve	3
sideLemma	side=left	word=argue	-1
sideLemma	side=left	word=boo	2
sideLemma	side=left	word=call	-1
sideLemma	side=left	word=caution	1
sideLemma	side=left	word=come	3
sideLemma	side=left	word=conclude	2
sideLemma	side=left	word=consider	-1
sideLemma	side=left	word=continue	-1
sideLemma	side=left	word=convince	-2
sideLemma	side=left	word=demand	-3
sideLemma	side=left	word=denounce	1
sideLemma	side=left	word=divide	-2
sideLemma	side=left	word=draw	4
sideLemma	side=left	word=echo	2
sideLemma	side=left	word=endorsement	1
sideLemma	side=left	word=expect	-5
sideLemma	side=left	word=give	-1
sideLemma	side=left	word=hear	4
sideLemma	side=left	word=hint	1
sideLemma	side=left	word=in	3
sideLemma	side=left	word=interest	2
sideLemma	side=left	word=introduce	1
sideLemma	side=left	word=keep	2
sideLemma	side=left	word=look	-5
sideLemma	side=left	word=make	-1
sideLemma	side=left	word=mind	3
sideLemma	side=left	word=note	-4
sideLemma	side=left	word=object	3
sideLemma	side=left	word=of	-1
sideLemma	side=left	word=pass	3
sideLemma	side=left	word=pick	1
sideLemma	side=left	word=promise	-1
sideLemma	side=left	word=question	-3
sideLemma	side=left	word=rattle	4
sideLemma	side=left	word=rebuff	1
sideLemma	side=left	word=receive	6
sideLemma	side=left	word=reject	1
sideLemma	side=left	word=release	1
sideLemma	side=left	word=repeat	2
sideLemma	side=left	word=report	3
sideLemma	side=left	word=reportedly	6
sideLemma	side=left	word=say	2
sideLemma	side=left	word=see	-4
sideLemma	side=left	word=shout	1
sideLemma	side=left	word=show	-1
sideLemma	side=left	word=state	1
sideLemma	side=left	word=suggest	-2
sideLemma	side=left	word=supporter	-5
sideLemma	side=left	word=suspect	2
sideLemma	side=left	word=talk	1
sideLemma	side=left	word=tell	2
sideLemma	side=left	word=think	-1
sideLemma	side=left	word=turn	-1
sideLemma	side=left	word=urge	-1
sideLemma	side=left	word=view	-1
sideLemma	side=left	word=win	5
sideLemma	side=left	word=worry	2
sideLemma	side=left	word=write	2
sideLemma	side=right	word=:	4
sideLemma	side=right	word=?	-5
sideLemma	side=right	word=about	4
sideLemma	side=right	word=accept	3
sideLemma	side=right	word=accord	-10
sideLemma	side=right	word=add	-1
sideLemma	side=right	word=agree	3
sideLemma	side=right	word=aim	3
sideLemma	side=right	word=announce	-1
sideLemma	side=right	word=appear	-4
sideLemma	side=right	word=approve	-1
sideLemma	side=right	word=ask	3
sideLemma	side=right	word=backing	-4
sideLemma	side=right	word=be	1
sideLemma	side=right	word=believe	-3
sideLemma	side=right	word=bring	-1
sideLemma	side=right	word=campaign	1
sideLemma	side=right	word=chant	1
sideLemma	side=right	word=claim	-1
sideLemma	side=right	word=clear	-2
sideLemma	side=right	word=come	-2
sideLemma	side=right	word=concede	1
sideLemma	side=right	word=conclude	-3
sideLemma	side=right	word=confident	2
sideLemma	side=right	word=continue	2
sideLemma	side=right	word=convince	4
sideLemma	side=right	word=critical	1
sideLemma	side=right	word=criticism	-1
sideLemma	side=right	word=decide	4
sideLemma	side=right	word=declare	-2
sideLemma	side=right	word=decline	2
sideLemma	side=right	word=deem	-3
sideLemma	side=right	word=defend	2
sideLemma	side=right	word=demand	4
sideLemma	side=right	word=describe	-3
sideLemma	side=right	word=devote	2
sideLemma	side=right	word=dispute	-1
sideLemma	side=right	word=divide	5
sideLemma	side=right	word=draw	-3
sideLemma	side=right	word=emerge	-1
sideLemma	side=right	word=endorse	1
sideLemma	side=right	word=endorsement	-3
sideLemma	side=right	word=envision	-1
sideLemma	side=right	word=express	3
sideLemma	side=right	word=fear	1
sideLemma	side=right	word=feel	2
sideLemma	side=right	word=focus	1
sideLemma	side=right	word=forecast	-1
sideLemma	side=right	word=give	2
sideLemma	side=right	word=hear	-1
sideLemma	side=right	word=in	-5
sideLemma	side=right	word=interest	-1
sideLemma	side=right	word=keep	-1
sideLemma	side=right	word=learn	2
sideLemma	side=right	word=like	-1
sideLemma	side=right	word=liken	-1
sideLemma	side=right	word=mean	-2
sideLemma	side=right	word=mind	-1
sideLemma	side=right	word=name	-1
sideLemma	side=right	word=nickname	-5
sideLemma	side=right	word=of	3
sideLemma	side=right	word=on	1
sideLemma	side=right	word=open	2
sideLemma	side=right	word=opposition	2
sideLemma	side=right	word=order	-2
sideLemma	side=right	word=pass	-1
sideLemma	side=right	word=pick	-1
sideLemma	side=right	word=plan	3
sideLemma	side=right	word=plead	2
sideLemma	side=right	word=pledge	5
sideLemma	side=right	word=point	-1
sideLemma	side=right	word=praise	3
sideLemma	side=right	word=promote	1
sideLemma	side=right	word=propose	1
sideLemma	side=right	word=put	-1
sideLemma	side=right	word=question	5
sideLemma	side=right	word=raise	-1
sideLemma	side=right	word=rate	-1
sideLemma	side=right	word=rattle	-3
sideLemma	side=right	word=receive	-5
sideLemma	side=right	word=refuse	1
sideLemma	side=right	word=regard	-1
sideLemma	side=right	word=remain	1
sideLemma	side=right	word=report	-3
sideLemma	side=right	word=reportedly	-8
sideLemma	side=right	word=respond	8
sideLemma	side=right	word=seem	-3
sideLemma	side=right	word=set	1
sideLemma	side=right	word=show	2
sideLemma	side=right	word=sound	-4
sideLemma	side=right	word=speak	6
sideLemma	side=right	word=stand	1
sideLemma	side=right	word=suggest	2
sideLemma	side=right	word=support	-1
sideLemma	side=right	word=tell	-2
sideLemma	side=right	word=try	5
sideLemma	side=right	word=turn	1
sideLemma	side=right	word=tweet	-4
sideLemma	side=right	word=urge	2
sideLemma	side=right	word=vote	7
sideLemma	side=right	word=win	-4
sideLemma	side=right	word=would	-2
sideLemma	side=right	word=write	-1
sideLemmaForm	side=both	word=:	form=colon	-3
sideLemmaForm	side=both	word=accord	form=ing	5
sideLemmaForm	side=both	word=accuse	form=fin+passive	5
sideLemmaForm	side=both	word=add	form=fin	2
sideLemmaForm	side=both	word=appear	form=fin	5
sideLemmaForm	side=both	word=argue	form=fin	5
sideLemmaForm	side=both	word=assessment	form=nn	1
sideLemmaForm	side=both	word=assume	form=pp	1
sideLemmaForm	side=both	word=assure	form=fin	1
sideLemmaForm	side=both	word=believe	form=fin+passive	3
sideLemmaForm	side=both	word=call	form=fin	3
sideLemmaForm	side=both	word=charge	form=fin+passive	5
sideLemmaForm	side=both	word=claim	form=fin	2
sideLemmaForm	side=both	word=claim	form=nns	1
sideLemmaForm	side=both	word=concede	form=fin	-2
sideLemmaForm	side=both	word=consider	form=fin+passive	4
sideLemmaForm	side=both	word=criticism	form=nn	1
sideLemmaForm	side=both	word=criticize	form=fin+passive	2
sideLemmaForm	side=both	word=declare	form=fin+passive	4
sideLemmaForm	side=both	word=deem	form=fin	2
sideLemmaForm	side=both	word=describe	form=fin	1
sideLemmaForm	side=both	word=expect	form=fin	-1
sideLemmaForm	side=both	word=expect	form=fin+passive	5
sideLemmaForm	side=both	word=expect	form=pp	1
sideLemmaForm	side=both	word=explain	form=fin	1
sideLemmaForm	side=both	word=find	form=fin	-3
sideLemmaForm	side=both	word=forecast	form=fin	2
sideLemmaForm	side=both	word=in	form=in	2
sideLemmaForm	side=both	word=know	form=fin	-4
sideLemmaForm	side=both	word=know	form=fin+passive+not	1
sideLemmaForm	side=both	word=know	form=pp	5
sideLemmaForm	side=both	word=like	form=fin+modal	2
sideLemmaForm	side=both	word=look	form=fin	3
sideLemmaForm	side=both	word=look	form=inf	1
sideLemmaForm	side=both	word=name	form=fin+passive	2
sideLemmaForm	side=both	word=nickname	form=fin	5
sideLemmaForm	side=both	word=note	form=fin	3
sideLemmaForm	side=both	word=point	form=fin	4
sideLemmaForm	side=both	word=put	form=fin	3
sideLemmaForm	side=both	word=refer	form=fin	2
sideLemmaForm	side=both	word=remind	form=fin	1
sideLemmaForm	side=both	word=reportedly	form=rb	3
sideLemmaForm	side=both	word=say	form=fin	4
sideLemmaForm	side=both	word=say	form=fin+have	4
sideLemmaForm	side=both	word=see	form=fin	-1
sideLemmaForm	side=both	word=see	form=fin+passive	7
sideLemmaForm	side=both	word=see	form=pp	1
sideLemmaForm	side=both	word=seem	form=fin	1
sideLemmaForm	side=both	word=sound	form=fin	3
sideLemmaForm	side=both	word=sure	form=jj	1
sideLemmaForm	side=both	word=tell	form=fin	3
sideLemmaForm	side=both	word=tell	form=fin+passive	-5
sideLemmaForm	side=both	word=think	form=fin+passive	7
sideLemmaForm	side=both	word=view	form=fin	1
sideLemmaForm	side=both	word=worry	form=fin+passive	-1
sideLemmaForm	side=elsewhere	word=?	form=jj	5
sideLemmaForm	side=elsewhere	word=accord	form=ing	-1
sideLemmaForm	side=elsewhere	word=announcement	form=nn	1
sideLemmaForm	side=elsewhere	word=backing	form=nn	1
sideLemmaForm	side=elsewhere	word=call	form=nn	1
sideLemmaForm	side=elsewhere	word=dispute	form=fin	4
sideLemmaForm	side=elsewhere	word=expect	form=pp	2
sideLemmaForm	side=elsewhere	word=oppose	form=fin	2
sideLemmaForm	side=elsewhere	word=raise	form=fin	1
sideLemmaForm	side=elsewhere	word=self-described	form=jj	2
sideLemmaForm	side=elsewhere	word=state	form=nns	-1
sideLemmaForm	side=elsewhere	word=supporter	form=nn	3
sideLemmaForm	side=elsewhere	word=supporter	form=nns	1
sideLemmaForm	side=elsewhere	word=would	form=fin	3
sideLemmaForm	side=left	word=?	form=colon	8
sideLemmaForm	side=left	word=about	form=in	-2
sideLemmaForm	side=left	word=accord	form=ing	6
sideLemmaForm	side=left	word=agree	form=fin	-2
sideLemmaForm	side=left	word=announce	form=fin	3
sideLemmaForm	side=left	word=argue	form=fin	-2
sideLemmaForm	side=left	word=ask	form=fin	8
sideLemmaForm	side=left	word=ask	form=fin+passive	-4
sideLemmaForm	side=left	word=call	form=fin+passive	1
sideLemmaForm	side=left	word=caution	form=fin	1
sideLemmaForm	side=left	word=come	form=fin	5
sideLemmaForm	side=left	word=concern	form=nn	2
sideLemmaForm	side=left	word=conclude	form=fin	2
sideLemmaForm	side=left	word=confirm	form=fin+passive	1
sideLemmaForm	side=left	word=convince	form=fin+passive	-2
sideLemmaForm	side=left	word=debate	form=fin+passive	2
sideLemmaForm	side=left	word=declare	form=fin	1
sideLemmaForm	side=left	word=dispute	form=fin	-1
sideLemmaForm	side=left	word=divide	form=fin+passive	-2
sideLemmaForm	side=left	word=draw	form=fin	1
sideLemmaForm	side=left	word=draw	form=fin+passive+not+modal	-1
sideLemmaForm	side=left	word=expect	form=fin+passive	-2
sideLemmaForm	side=left	word=focus	form=nn	2
sideLemmaForm	side=left	word=go	form=fin	-1
sideLemmaForm	side=left	word=hear	form=fin	3
sideLemmaForm	side=left	word=hint	form=nns	1
sideLemmaForm	side=left	word=in	form=in	3
sideLemmaForm	side=left	word=interest	form=nn	2
sideLemmaForm	side=left	word=keep	form=fin	3
sideLemmaForm	side=left	word=know	form=pp	-4
sideLemmaForm	side=left	word=mind	form=nn	3
sideLemmaForm	side=left	word=note	form=fin	-3
sideLemmaForm	side=left	word=object	form=nn	3
sideLemmaForm	side=left	word=of	form=in	-1
sideLemmaForm	side=left	word=oppose	form=pp	2
sideLemmaForm	side=left	word=pass	form=fin	1
sideLemmaForm	side=left	word=rattle	form=fin	4
sideLemmaForm	side=left	word=receive	form=fin	2
sideLemmaForm	side=left	word=release	form=fin+passive	3
sideLemmaForm	side=left	word=report	form=fin+passive	2
sideLemmaForm	side=left	word=report	form=nn	1
sideLemmaForm	side=left	word=report	form=nns	3
sideLemmaForm	side=left	word=report	form=pp	-1
sideLemmaForm	side=left	word=reportedly	form=fin+have	4
sideLemmaForm	side=left	word=say	form=fin	4
sideLemmaForm	side=left	word=say	form=fin+modal	-1
sideLemmaForm	side=left	word=see	form=fin+passive	-2
sideLemmaForm	side=left	word=seem	form=fin	1
sideLemmaForm	side=left	word=shout	form=fin	1
sideLemmaForm	side=left	word=show	form=fin	-1
sideLemmaForm	side=left	word=suggest	form=fin	-1
sideLemmaForm	side=left	word=support	form=fin+passive	2
sideLemmaForm	side=left	word=support	form=nn	1
sideLemmaForm	side=left	word=tell	form=fin	4
sideLemmaForm	side=left	word=think	form=fin	-3
sideLemmaForm	side=left	word=worry	form=fin	2
sideLemmaForm	side=left	word=write	form=fin	3
sideLemmaForm	side=right	word=:	form=colon	4
sideLemmaForm	side=right	word=?	form=colon	-6
sideLemmaForm	side=right	word=?	form=jj	-1
sideLemmaForm	side=right	word=about	form=in	3
sideLemmaForm	side=right	word=accord	form=ing	-8
sideLemmaForm	side=right	word=accuse	form=fin+passive	-2
sideLemmaForm	side=right	word=add	form=fin	-1
sideLemmaForm	side=right	word=agree	form=fin	4
sideLemmaForm	side=right	word=appear	form=fin	-2
sideLemmaForm	side=right	word=argue	form=fin	-1
sideLemmaForm	side=right	word=ask	form=fin	-5
sideLemmaForm	side=right	word=ask	form=fin+passive	3
sideLemmaForm	side=right	word=ask	form=pp	7
sideLemmaForm	side=right	word=assure	form=fin	-2
sideLemmaForm	side=right	word=attack	form=fin	1
sideLemmaForm	side=right	word=back	form=fin	2
sideLemmaForm	side=right	word=backing	form=nn	-4
sideLemmaForm	side=right	word=believe	form=fin+passive	-2
sideLemmaForm	side=right	word=call	form=fin+passive	-1
sideLemmaForm	side=right	word=call	form=ing	1
sideLemmaForm	side=right	word=call	form=nns	1
sideLemmaForm	side=right	word=caution	form=fin	-1
sideLemmaForm	side=right	word=chant	form=fin	1
sideLemmaForm	side=right	word=charge	form=fin+passive	-2
sideLemmaForm	side=right	word=claim	form=nns	-1
sideLemmaForm	side=right	word=come	form=fin	-3
sideLemmaForm	side=right	word=come	form=fin+have	1
sideLemmaForm	side=right	word=concede	form=fin	1
sideLemmaForm	side=right	word=concern	form=fin+passive	2
sideLemmaForm	side=right	word=concern	form=nn	-1
sideLemmaForm	side=right	word=conclude	form=fin	-3
sideLemmaForm	side=right	word=confident	form=jj	2
sideLemmaForm	side=right	word=consider	form=fin	1
sideLemmaForm	side=right	word=consider	form=fin+passive	-1
sideLemmaForm	side=right	word=convince	form=fin+passive	3
sideLemmaForm	side=right	word=critical	form=jj	1
sideLemmaForm	side=right	word=criticism	form=nn	-1
sideLemmaForm	side=right	word=criticize	form=fin+passive	-2
sideLemmaForm	side=right	word=debate	form=nn	1
sideLemmaForm	side=right	word=decide	form=fin+have	1
sideLemmaForm	side=right	word=declare	form=fin+passive	-1
sideLemmaForm	side=right	word=deem	form=fin	-1
sideLemmaForm	side=right	word=demand	form=fin+have	1
sideLemmaForm	side=right	word=divide	form=fin+passive	5
sideLemmaForm	side=right	word=draw	form=fin+passive+not+modal	2
sideLemmaForm	side=right	word=emerge	form=fin	-2
sideLemmaForm	side=right	word=endorse	form=fin	1
sideLemmaForm	side=right	word=endorsement	form=nn	-2
sideLemmaForm	side=right	word=envision	form=fin	-1
sideLemmaForm	side=right	word=expect	form=fin	5
sideLemmaForm	side=right	word=expect	form=pp	-5
sideLemmaForm	side=right	word=express	form=fin	1
sideLemmaForm	side=right	word=fear	form=fin	1
sideLemmaForm	side=right	word=find	form=fin	1
sideLemmaForm	side=right	word=focus	form=nn	-1
sideLemmaForm	side=right	word=forecast	form=fin	-3
sideLemmaForm	side=right	word=go	form=fin	2
sideLemmaForm	side=right	word=hear	form=fin	-3
sideLemmaForm	side=right	word=in	form=in	-5
sideLemmaForm	side=right	word=interest	form=nn	-1
sideLemmaForm	side=right	word=keep	form=fin	-3
sideLemmaForm	side=right	word=know	form=fin	3
sideLemmaForm	side=right	word=know	form=fin+passive	-1
sideLemmaForm	side=right	word=learn	form=fin+passive	1
sideLemmaForm	side=right	word=like	form=fin+modal	-2
sideLemmaForm	side=right	word=mention	form=fin	-1
sideLemmaForm	side=right	word=mind	form=nn	-2
sideLemmaForm	side=right	word=name	form=fin+passive	-1
sideLemmaForm	side=right	word=need	form=fin	-1
sideLemmaForm	side=right	word=nickname	form=fin	-5
sideLemmaForm	side=right	word=note	form=nns	-1
sideLemmaForm	side=right	word=notice	form=fin	1
sideLemmaForm	side=right	word=object	form=nn	-1
sideLemmaForm	side=right	word=of	form=in	3
sideLemmaForm	side=right	word=open	form=fin	1
sideLemmaForm	side=right	word=opposition	form=nn	2
sideLemmaForm	side=right	word=point	form=fin	-5
sideLemmaForm	side=right	word=promise	form=fin+have	1
sideLemmaForm	side=right	word=put	form=fin	-3
sideLemmaForm	side=right	word=raise	form=fin	-1
sideLemmaForm	side=right	word=rattle	form=fin	-3
sideLemmaForm	side=right	word=receive	form=fin	-2
sideLemmaForm	side=right	word=refer	form=fin	-1
sideLemmaForm	side=right	word=regard	form=nn	-1
sideLemmaForm	side=right	word=release	form=fin+passive	-1
sideLemmaForm	side=right	word=reportedly	form=fin+have	-3
sideLemmaForm	side=right	word=say	form=fin	-1
sideLemmaForm	side=right	word=say	form=fin+have	-4
sideLemmaForm	side=right	word=say	form=fin+passive	1
sideLemmaForm	side=right	word=say	form=ing	1
sideLemmaForm	side=right	word=see	form=fin	1
sideLemmaForm	side=right	word=see	form=fin+passive	-2
sideLemmaForm	side=right	word=see	form=pp	-2
sideLemmaForm	side=right	word=seem	form=fin	-2
sideLemmaForm	side=right	word=show	form=fin	3
sideLemmaForm	side=right	word=sound	form=fin	-3
sideLemmaForm	side=right	word=speak	form=fin	3
sideLemmaForm	side=right	word=stand	form=fin	1
sideLemmaForm	side=right	word=suggest	form=fin	2
sideLemmaForm	side=right	word=support	form=fin	3
sideLemmaForm	side=right	word=support	form=nn	-3
sideLemmaForm	side=right	word=tell	form=fin	-9
sideLemmaForm	side=right	word=tell	form=fin+passive	6
sideLemmaForm	side=right	word=think	form=fin	6
sideLemmaForm	side=right	word=think	form=fin+passive	-5
sideLemmaForm	side=right	word=try	form=fin	2
sideLemmaForm	side=right	word=tweet	form=fin	-2
sideLemmaForm	side=right	word=view	form=fin	-1
sideLemmaForm	side=right	word=worry	form=fin	-1
sideLemmaForm	side=right	word=worry	form=fin+passive	5
sideLemmaForm	side=right	word=would	form=fin	-2
sideLemmaForm	side=right	word=write	form=fin	-1
sideMarks	side=both	state=1	1
sideMarks	side=both	state=11	-1
sideMarks	side=both	state=12	-2
sideMarks	side=both	state=13	2
sideMarks	side=both	state=15	7
sideMarks	side=both	state=4	-2
sideMarks	side=both	state=5	3
sideMarks	side=both	state=7	1
sideMarks	side=both	state=9	1
sideMarks	side=elsewhere	state=0	5
sideMarks	side=elsewhere	state=12	-1
sideMarks	side=elsewhere	state=13	-8
sideMarks	side=elsewhere	state=15	1
sideMarks	side=elsewhere	state=3	-1
sideMarks	side=elsewhere	state=7	-1
sideMarks	side=elsewhere	state=8	2
sideMarks	side=elsewhere	state=9	-1
sideMarks	side=left	state=0	2
sideMarks	side=left	state=1	2
sideMarks	side=left	state=12	1
sideMarks	side=left	state=13	-7
sideMarks	side=left	state=15	-6
sideMarks	side=left	state=2	4
sideMarks	side=left	state=3	5
sideMarks	side=left	state=4	4
sideMarks	side=left	state=6	1
sideMarks	side=left	state=7	6
sideMarks	side=left	state=8	-6
sideMarks	side=left	state=9	-8
sideMarks	side=right	state=0	4
sideMarks	side=right	state=1	4
sideMarks	side=right	state=10	3
sideMarks	side=right	state=11	6
sideMarks	side=right	state=12	8
sideMarks	side=right	state=13	4
sideMarks	side=right	state=2	-2
sideMarks	side=right	state=3	1
sideMarks	side=right	state=4	5
sideMarks	side=right	state=5	1
sideMarks	side=right	state=7	-1
sideMarks	side=right	state=8	6
sideMarks	side=right	state=9	6
sideNext	side=both	n=1	-6
sideNext	side=both	n=3	3
sideNext	side=both	n=4	2
sideNext	side=elsewhere	n=0	-5
sideNext	side=elsewhere	n=3	-3
sideNext	side=elsewhere	n=4	1
sideNext	side=left	n=1	4
sideNext	side=left	n=2	-6
sideNext	side=left	n=3	-2
sideNext	side=left	n=4	5
sideNext	side=right	n=0	5
sideNext	side=right	n=1	7
sideNext	side=right	n=2	11
sideNext	side=right	n=3	8
sideNext	side=right	n=4	9
sideQuotePost	side=both	n=0	path=	-1
sideQuotePost	side=both	n=0	path=.	-15
sideQuotePost	side=both	n=0	path=ADJ ,	6
sideQuotePost	side=both	n=0	path=ADJ .	1
sideQuotePost	side=both	n=0	path=ADV ADJ .	2
sideQuotePost	side=both	n=0	path=IN NP ,	2
sideQuotePost	side=both	n=0	path=IN NP CC NP ,	-2
sideQuotePost	side=both	n=0	path=IN NP IN IN NP	-1
sideQuotePost	side=both	n=0	path=IN NP IN NP	3
sideQuotePost	side=both	n=0	path=IN NP IN NP ,	3
sideQuotePost	side=both	n=0	path=IN NP IN NP IN	4
sideQuotePost	side=both	n=0	path=IN NP IN NP NP	-1
sideQuotePost	side=both	n=0	path=IN NP IN NP V	-1
sideQuotePost	side=both	n=0	path=IN NP V IN NP	-9
sideQuotePost	side=both	n=0	path=IN NP WH V PRP	2
sideQuotePost	side=both	n=0	path=IN PRP ,	1
sideQuotePost	side=both	n=0	path=NP .	-2
sideQuotePost	side=both	n=0	path=NP CC NP ,	1
sideQuotePost	side=both	n=0	path=NP IN NP IN NP	4
sideQuotePost	side=both	n=0	path=NP QO	2
sideQuotePost	side=both	n=0	path=NP V NP IN NP	-1
sideQuotePost	side=both	n=0	path=NP V NP TO V	1
sideQuotePost	side=both	n=0	path=PRP ,	5
sideQuotePost	side=both	n=0	path=PRP V IN NP IN	2
sideQuotePost	side=both	n=0	path=QO	3
sideQuotePost	side=both	n=0	path=RP ,	5
sideQuotePost	side=both	n=0	path=SUB V NP IN NP	1
sideQuotePost	side=both	n=0	path=TO V .	3
sideQuotePost	side=both	n=0	path=TO V DASH	1
sideQuotePost	side=both	n=0	path=TO V IN NP .	4
sideQuotePost	side=both	n=0	path=TO V IN NP IN	2
sideQuotePost	side=both	n=0	path=TO V NP ,	-1
sideQuotePost	side=both	n=0	path=TO V NP IN NP	1
sideQuotePost	side=both	n=0	path=TO V NP V NP	-3
sideQuotePost	side=both	n=0	path=TO V V IN NP	1
sideQuotePost	side=both	n=0	path=V .	3
sideQuotePost	side=both	n=0	path=V IN NP .	1
sideQuotePost	side=both	n=0	path=V IN NP IN NP	5
sideQuotePost	side=both	n=0	path=V NP IN NP CC	-1
sideQuotePost	side=both	n=0	path=V QO	1
sideQuotePost	side=both	n=0	path=V THAT NP IN NP	1
sideQuotePost	side=both	n=1	path=NP ,	1
sideQuotePost	side=both	n=1	path=NP IN NP IN NP	2
sideQuotePost	side=both	n=4	path=,	3
sideQuotePost	side=both	n=4	path=.	4
sideQuotePost	side=both	n=4	path=IN NP IN NP .	-1
sideQuotePost	side=both	n=4	path=NP .	1
sideQuotePost	side=both	n=5	path=NP .	1
sideQuotePost	side=elsewhere	n=0	path=	1
sideQuotePost	side=elsewhere	n=0	path=,	4
sideQuotePost	side=elsewhere	n=0	path=.	6
sideQuotePost	side=elsewhere	n=0	path=:	-1
sideQuotePost	side=elsewhere	n=0	path=ADV IN NP .	1
sideQuotePost	side=elsewhere	n=0	path=DASH	1
sideQuotePost	side=elsewhere	n=0	path=IN NP ,	-1
sideQuotePost	side=elsewhere	n=0	path=IN NP CC NP IN	1
sideQuotePost	side=elsewhere	n=0	path=IN NP IN NP V	1
sideQuotePost	side=elsewhere	n=0	path=IN NP NP IN NP	1
sideQuotePost	side=elsewhere	n=0	path=IN QO	1
sideQuotePost	side=elsewhere	n=0	path=NP ,	-4
sideQuotePost	side=elsewhere	n=0	path=NP :	1
sideQuotePost	side=elsewhere	n=0	path=QO	-5
sideQuotePost	side=elsewhere	n=0	path=TO V NP IN NP	1
sideQuotePost	side=left	n=0	path=	2
sideQuotePost	side=left	n=0	path=,	2
sideQuotePost	side=left	n=0	path=.	5
sideQuotePost	side=left	n=0	path=ADJ IN NP IN NP	1
sideQuotePost	side=left	n=0	path=ADV .	1
sideQuotePost	side=left	n=0	path=ADV IN NP IN NP	-1
sideQuotePost	side=left	n=0	path=DASH	4
sideQuotePost	side=left	n=0	path=IN NP ,	4
sideQuotePost	side=left	n=0	path=IN NP .	3
sideQuotePost	side=left	n=0	path=IN NP CC NP ,	1
sideQuotePost	side=left	n=0	path=IN NP IN IN NP	1
sideQuotePost	side=left	n=0	path=IN NP IN NP .	3
sideQuotePost	side=left	n=0	path=IN NP IN NP ADV	2
sideQuotePost	side=left	n=0	path=IN NP IN NP CC	1
sideQuotePost	side=left	n=0	path=IN NP IN NP DASH	1
sideQuotePost	side=left	n=0	path=IN NP IN NP IN	-2
sideQuotePost	side=left	n=0	path=IN NP IN NP TO	-1
sideQuotePost	side=left	n=0	path=IN NP IN NP V	4
sideQuotePost	side=left	n=0	path=IN NP IN NP WH	-2
sideQuotePost	side=left	n=0	path=IN NP SUB V NP	-4
sideQuotePost	side=left	n=0	path=IN NP TO V NP	-2
sideQuotePost	side=left	n=0	path=IN NP V IN NP	3
sideQuotePost	side=left	n=0	path=IN NP V NP IN	3
sideQuotePost	side=left	n=0	path=IN NP WH NP V	-1
sideQuotePost	side=left	n=0	path=IN NP WH PRP V	1
sideQuotePost	side=left	n=0	path=IN NP WH V ADJ	1
sideQuotePost	side=left	n=0	path=IN PRP ,	-3
sideQuotePost	side=left	n=0	path=IN QO	-6
sideQuotePost	side=left	n=0	path=NP ,	2
sideQuotePost	side=left	n=0	path=NP .	4
sideQuotePost	side=left	n=0	path=NP ADV IN NP IN	1
sideQuotePost	side=left	n=0	path=NP CC NP ,	1
sideQuotePost	side=left	n=0	path=NP IN NP ,	1
sideQuotePost	side=left	n=0	path=NP IN NP CC NP	2
sideQuotePost	side=left	n=0	path=NP IN NP IN NP	-1
sideQuotePost	side=left	n=0	path=NP IN NP WH PRP	1
sideQuotePost	side=left	n=0	path=NP QO	-3
sideQuotePost	side=left	n=0	path=QO	-6
sideQuotePost	side=left	n=0	path=SUB V NP .	-1
sideQuotePost	side=left	n=0	path=TO V NP .	1
sideQuotePost	side=left	n=0	path=V IN NP .	-1
sideQuotePost	side=left	n=1	path=NP	3
sideQuotePost	side=left	n=1	path=NP ,	-2
sideQuotePost	side=left	n=1	path=NP IN NP ,	-1
sideQuotePost	side=left	n=1	path=NP IN NP .	-1
sideQuotePost	side=left	n=1	path=NP IN NP IN NP	-2
sideQuotePost	side=left	n=4	path=ADV IN NP .	1
sideQuotePost	side=left	n=4	path=IN NP ,	3
sideQuotePost	side=left	n=4	path=IN NP .	4
sideQuotePost	side=left	n=4	path=IN NP IN NP ,	1
sideQuotePost	side=left	n=4	path=IN NP IN NP .	9
sideQuotePost	side=left	n=4	path=IN NP IN NP IN	1
sideQuotePost	side=left	n=4	path=IN NP IN NP QO	1
sideQuotePost	side=left	n=4	path=NP ,	5
sideQuotePost	side=left	n=4	path=NP .	2
sideQuotePost	side=left	n=4	path=NP IN NP ,	4
sideQuotePost	side=left	n=4	path=NP IN NP IN NP	1
sideQuotePost	side=left	n=4	path=PRP .	1
sideQuotePost	side=right	n=0	path=	-2
sideQuotePost	side=right	n=0	path=,	-3
sideQuotePost	side=right	n=0	path=.	-10
sideQuotePost	side=right	n=0	path=ADJ ,	-4
sideQuotePost	side=right	n=0	path=ADJ .	-2
sideQuotePost	side=right	n=0	path=ADV ,	-3
sideQuotePost	side=right	n=0	path=ADV ADJ .	-1
sideQuotePost	side=right	n=0	path=ADV IN NP IN NP	1
sideQuotePost	side=right	n=0	path=DASH	-6
sideQuotePost	side=right	n=0	path=IN NP ,	-4
sideQuotePost	side=right	n=0	path=IN NP .	-1
sideQuotePost	side=right	n=0	path=IN NP :	1
sideQuotePost	side=right	n=0	path=IN NP DASH	-1
sideQuotePost	side=right	n=0	path=IN NP IN NP ,	-2
sideQuotePost	side=right	n=0	path=IN NP IN NP .	-3
sideQuotePost	side=right	n=0	path=IN NP IN NP ADV	-4
sideQuotePost	side=right	n=0	path=IN NP IN NP CC	-1
sideQuotePost	side=right	n=0	path=IN NP IN NP NP	2
sideQuotePost	side=right	n=0	path=IN NP IN NP QO	-1
sideQuotePost	side=right	n=0	path=IN NP IN NP TO	1
sideQuotePost	side=right	n=0	path=IN NP IN NP V	-2
sideQuotePost	side=right	n=0	path=IN NP IN NP WH	2
sideQuotePost	side=right	n=0	path=IN NP SUB V NP	2
sideQuotePost	side=right	n=0	path=IN NP THAT NP IN	3
sideQuotePost	side=right	n=0	path=IN NP THAT NP V	3
sideQuotePost	side=right	n=0	path=IN NP THAT PRP V	1
sideQuotePost	side=right	n=0	path=IN NP TO V IN	1
sideQuotePost	side=right	n=0	path=IN NP TO V NP	6
sideQuotePost	side=right	n=0	path=IN NP V IN NP	2
sideQuotePost	side=right	n=0	path=IN NP V NP .	-2
sideQuotePost	side=right	n=0	path=IN NP V NP IN	-1
sideQuotePost	side=right	n=0	path=IN NP WH NP V	8
sideQuotePost	side=right	n=0	path=IN NP WH V ADJ	-2
sideQuotePost	side=right	n=0	path=IN NP WH V IN	-2
sideQuotePost	side=right	n=0	path=IN NP WH V PRP	-3
sideQuotePost	side=right	n=0	path=NP :	-4
sideQuotePost	side=right	n=0	path=NP CC NP ,	-4
sideQuotePost	side=right	n=0	path=NP IN NP CC NP	-1
sideQuotePost	side=right	n=0	path=NP IN NP V IN	1
sideQuotePost	side=right	n=0	path=NP IN NP V NP	1
sideQuotePost	side=right	n=0	path=NP IN NP WH PRP	-1
sideQuotePost	side=right	n=0	path=NP SUB V NP IN	1
sideQuotePost	side=right	n=0	path=NP TO V NP IN	1
sideQuotePost	side=right	n=0	path=NP V IN NP IN	5
sideQuotePost	side=right	n=0	path=NP V NP IN NP	2
sideQuotePost	side=right	n=0	path=NP V TO V NP	-2
sideQuotePost	side=right	n=0	path=NP WH V NP .	-1
sideQuotePost	side=right	n=0	path=PRP ,	-3
sideQuotePost	side=right	n=0	path=PRP IN NP .	1
sideQuotePost	side=right	n=0	path=PRP V IN NP IN	-2
sideQuotePost	side=right	n=0	path=QO	1
sideQuotePost	side=right	n=0	path=RP ,	-3
sideQuotePost	side=right	n=0	path=SUB V IN NP IN	1
sideQuotePost	side=right	n=0	path=TO V .	-4
sideQuotePost	side=right	n=0	path=TO V ADJ IN NP	-3
sideQuotePost	side=right	n=0	path=TO V DASH	-1
sideQuotePost	side=right	n=0	path=TO V IN NP ,	1
sideQuotePost	side=right	n=0	path=TO V IN NP .	-5
sideQuotePost	side=right	n=0	path=TO V IN NP IN	-1
sideQuotePost	side=right	n=0	path=TO V NP ,	4
sideQuotePost	side=right	n=0	path=TO V NP .	-1
sideQuotePost	side=right	n=0	path=TO V NP IN NP	-1
sideQuotePost	side=right	n=0	path=TO V NP QO	1
sideQuotePost	side=right	n=0	path=TO V NP V NP	4
sideQuotePost	side=right	n=0	path=TO V PRP IN NP	1
sideQuotePost	side=right	n=0	path=TO V THAT PRP V	1
sideQuotePost	side=right	n=0	path=V .	-4
sideQuotePost	side=right	n=0	path=V IN NP IN NP	-4
sideQuotePost	side=right	n=0	path=V NP ,	2
sideQuotePost	side=right	n=0	path=V NP IN NP CC	1
sideQuotePost	side=right	n=1	path=,	1
sideQuotePost	side=right	n=1	path=NP	-2
sideQuotePost	side=right	n=1	path=NP IN NP ,	1
sideQuotePost	side=right	n=1	path=NP IN NP .	1
sideQuotePost	side=right	n=4	path=,	-7
sideQuotePost	side=right	n=4	path=IN NP .	-4
sideQuotePost	side=right	n=4	path=IN NP IN NP ,	-1
sideQuotePost	side=right	n=4	path=NP ,	-8
sideQuotePost	side=right	n=4	path=NP .	-7
sideQuotePost	side=right	n=4	path=NP IN NP ,	-3
sideQuotePost	side=right	n=4	path=NP IN NP .	-2
sideQuotePost	side=right	n=5	path=NP .	-1
sideRight	side=both	class=#	-3
sideRight	side=both	class=,	3
sideRight	side=both	class=ADJ	5
sideRight	side=both	class=EX	-2
sideRight	side=both	class=IN	4
sideRight	side=both	class=NP	2
sideRight	side=both	class=QO	2
sideRight	side=both	class=about	2
sideRight	side=both	class=after	-5
sideRight	side=both	class=and	-6
sideRight	side=both	class=as	8
sideRight	side=both	class=at	-4
sideRight	side=both	class=by	-3
sideRight	side=both	class=during	-1
sideRight	side=both	class=fin	11
sideRight	side=both	class=for	2
sideRight	side=both	class=from	-8
sideRight	side=both	class=in	-1
sideRight	side=both	class=into	-2
sideRight	side=both	class=like	7
sideRight	side=both	class=of	4
sideRight	side=both	class=on	-10
sideRight	side=both	class=pp	9
sideRight	side=both	class=to	7
sideRight	side=both	class=when	-2
sideRight	side=both	class=with	-1
sideRight	side=elsewhere	class=#	1
sideRight	side=elsewhere	class=,	4
sideRight	side=elsewhere	class=.	5
sideRight	side=elsewhere	class=:	-1
sideRight	side=elsewhere	class=ADJ	-3
sideRight	side=elsewhere	class=IN	-2
sideRight	side=elsewhere	class=NNP	-3
sideRight	side=elsewhere	class=QO	-6
sideRight	side=elsewhere	class=RP	-1
sideRight	side=elsewhere	class=about	-5
sideRight	side=elsewhere	class=after	2
sideRight	side=elsewhere	class=and	7
sideRight	side=elsewhere	class=as	1
sideRight	side=elsewhere	class=fin	1
sideRight	side=elsewhere	class=in	4
sideRight	side=elsewhere	class=ing	-2
sideRight	side=elsewhere	class=of	-6
sideRight	side=elsewhere	class=on	-6
sideRight	side=elsewhere	class=since	1
sideRight	side=elsewhere	class=that	1
sideRight	side=elsewhere	class=to	-5
sideRight	side=elsewhere	class=who	1
sideRight	side=left	class=#	5
sideRight	side=left	class=,	2
sideRight	side=left	class=.	9
sideRight	side=left	class=DASH	5
sideRight	side=left	class=NP	2
sideRight	side=left	class=POSS	-1
sideRight	side=left	class=PRP	-5
sideRight	side=left	class=QO	-9
sideRight	side=left	class=RP	-1
sideRight	side=left	class=X	1
sideRight	side=left	class=about	-8
sideRight	side=left	class=after	6
sideRight	side=left	class=against	-5
sideRight	side=left	class=among	5
sideRight	side=left	class=and	5
sideRight	side=left	class=as	-4
sideRight	side=left	class=at	1
sideRight	side=left	class=because	3
sideRight	side=left	class=by	8
sideRight	side=left	class=during	5
sideRight	side=left	class=fin	-7
sideRight	side=left	class=for	-3
sideRight	side=left	class=from	11
sideRight	side=left	class=if	-2
sideRight	side=left	class=in	4
sideRight	side=left	class=ing	-3
sideRight	side=left	class=of	-3
sideRight	side=left	class=on	2
sideRight	side=left	class=over	-3
sideRight	side=left	class=pp	-8
sideRight	side=left	class=since	3
sideRight	side=left	class=that	-7
sideRight	side=left	class=to	-9
sideRight	side=left	class=under	2
sideRight	side=left	class=upon	1
sideRight	side=left	class=what	-1
sideRight	side=left	class=when	6
sideRight	side=left	class=with	-1
sideRight	side=right	class=#	-5
sideRight	side=right	class=,	-6
sideRight	side=right	class=.	-14
sideRight	side=right	class=:	1
sideRight	side=right	class=ADJ	-2
sideRight	side=right	class=CC	1
sideRight	side=right	class=DASH	-7
sideRight	side=right	class=EX	7
sideRight	side=right	class=NNP	8
sideRight	side=right	class=NP	11
sideRight	side=right	class=POSS	3
sideRight	side=right	class=PRP	13
sideRight	side=right	class=QO	3
sideRight	side=right	class=RP	7
sideRight	side=right	class=X	-2
sideRight	side=right	class=about	11
sideRight	side=right	class=after	-5
sideRight	side=right	class=against	9
sideRight	side=right	class=among	-7
sideRight	side=right	class=and	-8
sideRight	side=right	class=as	-4
sideRight	side=right	class=at	1
sideRight	side=right	class=because	-2
sideRight	side=right	class=by	-1
sideRight	side=right	class=during	-1
sideRight	side=right	class=fin	-7
sideRight	side=right	class=for	3
sideRight	side=right	class=from	-5
sideRight	side=right	class=how	7
sideRight	side=right	class=if	9
sideRight	side=right	class=in	-3
sideRight	side=right	class=ing	6
sideRight	side=right	class=into	1
sideRight	side=right	class=like	-4
sideRight	side=right	class=of	4
sideRight	side=right	class=on	7
sideRight	side=right	class=over	4
sideRight	side=right	class=pp	-2
sideRight	side=right	class=since	-4
sideRight	side=right	class=that	11
sideRight	side=right	class=to	2
sideRight	side=right	class=under	-3
sideRight	side=right	class=what	9
sideRight	side=right	class=when	-3
sideRight	side=right	class=whether	9
sideRight	side=right	class=which	1
sideRight	side=right	class=why	5
sideRight	side=right	class=with	3
sideRight3	side=both	classes3=# # #	-3
sideRight3	side=both	classes3=, QO and	5
sideRight3	side=both	classes3=, QO but	5
sideRight3	side=both	classes3=, QO fin	5
sideRight3	side=both	classes3=, QO inf	-2
sideRight3	side=both	classes3=, fin ADV	1
sideRight3	side=both	classes3=, fin NP	6
sideRight3	side=both	classes3=, ing ,	-2
sideRight3	side=both	classes3=, ing that	-5
sideRight3	side=both	classes3=, that NNP	2
sideRight3	side=both	classes3=: QO PRP	-1
sideRight3	side=both	classes3=ADJ . #	1
sideRight3	side=both	classes3=ADJ to inf	4
sideRight3	side=both	classes3=ADV . #	-3
sideRight3	side=both	classes3=ADV ADJ .	2
sideRight3	side=both	classes3=ADV to NP	1
sideRight3	side=both	classes3=ADV to inf	2
sideRight3	side=both	classes3=IN NP ,	3
sideRight3	side=both	classes3=IN NP pp	-1
sideRight3	side=both	classes3=IN PRP ,	2
sideRight3	side=both	classes3=NNP , QO	1
sideRight3	side=both	classes3=NNP fin to	2
sideRight3	side=both	classes3=NNP in NP	2
sideRight3	side=both	classes3=NP , and	1
sideRight3	side=both	classes3=NP IN NP	-1
sideRight3	side=both	classes3=NP QO NP	3
sideRight3	side=both	classes3=NP from NNP	1
sideRight3	side=both	classes3=NP of NP	1
sideRight3	side=both	classes3=PRP , QO	3
sideRight3	side=both	classes3=PRP fin for	1
sideRight3	side=both	classes3=QO ADV ADJ	2
sideRight3	side=both	classes3=RP , fin	5
sideRight3	side=both	classes3=as NNP .	1
sideRight3	side=both	classes3=as NP .	5
sideRight3	side=both	classes3=as NP in	1
sideRight3	side=both	classes3=at NP of	2
sideRight3	side=both	classes3=by NNP ,	-1
sideRight3	side=both	classes3=by NP as	5
sideRight3	side=both	classes3=for NP in	1
sideRight3	side=both	classes3=for ing NP	4
sideRight3	side=both	classes3=in NP ,	2
sideRight3	side=both	classes3=in NP as	2
sideRight3	side=both	classes3=ing . #	2
sideRight3	side=both	classes3=of NNP .	1
sideRight3	side=both	classes3=of NP ,	-1
sideRight3	side=both	classes3=of NP .	2
sideRight3	side=both	classes3=to inf ADJ	1
sideRight3	side=both	classes3=to inf DASH	1
sideRight3	side=both	classes3=to inf NNP	-1
sideRight3	side=both	classes3=to inf PRP	-4
sideRight3	side=both	classes3=to inf at	1
sideRight3	side=both	classes3=to inf in	5
sideRight3	side=both	classes3=to inf on	1
sideRight3	side=both	classes3=to inf that	-1
sideRight3	side=both	classes3=with NP .	-1
sideRight3	side=elsewhere	classes3=# # #	1
sideRight3	side=elsewhere	classes3=, NP fin	1
sideRight3	side=elsewhere	classes3=. # #	6
sideRight3	side=elsewhere	classes3=NNP , NP	1
sideRight3	side=elsewhere	classes3=NP IN NP	1
sideRight3	side=elsewhere	classes3=fin that NP	-3
sideRight3	side=elsewhere	classes3=fin to inf	-1
sideRight3	side=elsewhere	classes3=in NP .	3
sideRight3	side=elsewhere	classes3=who fin NP	1
sideRight3	side=left	classes3=# # #	5
sideRight3	side=left	classes3=, NNP fin	-1
sideRight3	side=left	classes3=, QO PRP	-1
sideRight3	side=left	classes3=, and NP	1
sideRight3	side=left	classes3=, ing ,	3
sideRight3	side=left	classes3=, ing NP	1
sideRight3	side=left	classes3=, ing that	8
sideRight3	side=left	classes3=. # #	6
sideRight3	side=left	classes3=. X #	2
sideRight3	side=left	classes3=: # #	-3
sideRight3	side=left	classes3=ADV , ing	3
sideRight3	side=left	classes3=ADV . #	5
sideRight3	side=left	classes3=ADV to inf	-3
sideRight3	side=left	classes3=IN NNP .	1
sideRight3	side=left	classes3=IN NP ,	-6
sideRight3	side=left	classes3=IN NP .	2
sideRight3	side=left	classes3=IN NP of	1
sideRight3	side=left	classes3=NNP , NP	2
sideRight3	side=left	classes3=NNP , QO	-1
sideRight3	side=left	classes3=NNP , ing	1
sideRight3	side=left	classes3=NNP . #	6
sideRight3	side=left	classes3=NNP as NP	-1
sideRight3	side=left	classes3=NNP fin on	2
sideRight3	side=left	classes3=NNP in NP	-1
sideRight3	side=left	classes3=NNP of NNP	1
sideRight3	side=left	classes3=NNP on NP	2
sideRight3	side=left	classes3=NNP to inf	-4
sideRight3	side=left	classes3=NP # #	3
sideRight3	side=left	classes3=NP , NNP	3
sideRight3	side=left	classes3=NP , who	3
sideRight3	side=left	classes3=NP IN NNP	-1
sideRight3	side=left	classes3=NP about NP	-4
sideRight3	side=left	classes3=NP among NP	1
sideRight3	side=left	classes3=NP as NP	-1
sideRight3	side=left	classes3=NP at NNP	1
sideRight3	side=left	classes3=NP by NP	1
sideRight3	side=left	classes3=NP fin ADV	-1
sideRight3	side=left	classes3=NP fin NP	-1
sideRight3	side=left	classes3=NP for NP	-6
sideRight3	side=left	classes3=NP from NNP	1
sideRight3	side=left	classes3=NP from NP	11
sideRight3	side=left	classes3=NP in NNP	3
sideRight3	side=left	classes3=NP in NP	5
sideRight3	side=left	classes3=NP ing NP	-2
sideRight3	side=left	classes3=NP on NP	1
sideRight3	side=left	classes3=NP on ing	1
sideRight3	side=left	classes3=NP to inf	-3
sideRight3	side=left	classes3=PRP . #	3
sideRight3	side=left	classes3=PRP on NNP	2
sideRight3	side=left	classes3=as NP .	-4
sideRight3	side=left	classes3=as NP fin	1
sideRight3	side=left	classes3=as PRP fin	2
sideRight3	side=left	classes3=at NP of	-2
sideRight3	side=left	classes3=by NNP ,	4
sideRight3	side=left	classes3=by NNP and	3
sideRight3	side=left	classes3=by NP and	1
sideRight3	side=left	classes3=by NP as	-3
sideRight3	side=left	classes3=by NP of	4
sideRight3	side=left	classes3=for NNP ,	2
sideRight3	side=left	classes3=in NNP .	3
sideRight3	side=left	classes3=in NP .	1
sideRight3	side=left	classes3=in NP fin	2
sideRight3	side=left	classes3=in NP of	5
sideRight3	side=left	classes3=in ing NP	-1
sideRight3	side=left	classes3=ing NP IN	2
sideRight3	side=left	classes3=of NNP .	-2
sideRight3	side=left	classes3=of NP .	-1
sideRight3	side=left	classes3=of NP DASH	1
sideRight3	side=left	classes3=on NNP .	5
sideRight3	side=left	classes3=that NP fin	-1
sideRight3	side=left	classes3=to inf .	3
sideRight3	side=left	classes3=to inf NP	-1
sideRight3	side=left	classes3=to inf by	1
sideRight3	side=left	classes3=when PRP fin	2
sideRight3	side=left	classes3=with NP of	1
sideRight3	side=right	classes3=# # #	-5
sideRight3	side=right	classes3=, ADV ,	5
sideRight3	side=right	classes3=, NP and	2
sideRight3	side=right	classes3=, QO ADV	1
sideRight3	side=right	classes3=, QO NNP	4
sideRight3	side=right	classes3=, QO PRP	4
sideRight3	side=right	classes3=, QO but	-1
sideRight3	side=right	classes3=, QO fin	-6
sideRight3	side=right	classes3=, QO inf	3
sideRight3	side=right	classes3=, and NP	-3
sideRight3	side=right	classes3=, fin NP	-3
sideRight3	side=right	classes3=, inf NP	-1
sideRight3	side=right	classes3=, ing NP	-1
sideRight3	side=right	classes3=. # #	-12
sideRight3	side=right	classes3=: # #	2
sideRight3	side=right	classes3=: QO PRP	5
sideRight3	side=right	classes3=ADJ . #	-2
sideRight3	side=right	classes3=ADJ in NP	-1
sideRight3	side=right	classes3=ADJ that PRP	1
sideRight3	side=right	classes3=ADV . #	-1
sideRight3	side=right	classes3=ADV ADJ .	-1
sideRight3	side=right	classes3=ADV IN NP	1
sideRight3	side=right	classes3=IN NP ,	2
sideRight3	side=right	classes3=IN NP for	2
sideRight3	side=right	classes3=IN NP to	1
sideRight3	side=right	classes3=NNP , NP	-1
sideRight3	side=right	classes3=NNP . #	-4
sideRight3	side=right	classes3=NNP : QO	-1
sideRight3	side=right	classes3=NNP PRP fin	1
sideRight3	side=right	classes3=NNP as NP	1
sideRight3	side=right	classes3=NNP fin on	-1
sideRight3	side=right	classes3=NNP fin to	-1
sideRight3	side=right	classes3=NNP of NNP	-2
sideRight3	side=right	classes3=NNP on NP	-1
sideRight3	side=right	classes3=NNP to inf	4
sideRight3	side=right	classes3=NNP with NP	1
sideRight3	side=right	classes3=NP # #	-1
sideRight3	side=right	classes3=NP , NP	7
sideRight3	side=right	classes3=NP , ing	1
sideRight3	side=right	classes3=NP PRP fin	2
sideRight3	side=right	classes3=NP about NP	10
sideRight3	side=right	classes3=NP among NP	-1
sideRight3	side=right	classes3=NP during NP	-2
sideRight3	side=right	classes3=NP for NP	3
sideRight3	side=right	classes3=NP from NNP	-3
sideRight3	side=right	classes3=NP from NP	-8
sideRight3	side=right	classes3=NP in NNP	-5
sideRight3	side=right	classes3=NP ing NP	2
sideRight3	side=right	classes3=NP of NP	1
sideRight3	side=right	classes3=NP of PRP	2
sideRight3	side=right	classes3=NP of ing	2
sideRight3	side=right	classes3=NP on NNP	2
sideRight3	side=right	classes3=NP on ing	-3
sideRight3	side=right	classes3=NP to inf	7
sideRight3	side=right	classes3=NP who fin	-2
sideRight3	side=right	classes3=PRP , QO	-3
sideRight3	side=right	classes3=PRP . #	-1
sideRight3	side=right	classes3=PRP fin ADV	2
sideRight3	side=right	classes3=PRP fin NP	3
sideRight3	side=right	classes3=PRP fin for	-1
sideRight3	side=right	classes3=PRP on NNP	-2
sideRight3	side=right	classes3=QO ADV ADJ	-1
sideRight3	side=right	classes3=RP , fin	-4
sideRight3	side=right	classes3=about NP .	5
sideRight3	side=right	classes3=as NP fin	-1
sideRight3	side=right	classes3=as NP in	-1
sideRight3	side=right	classes3=as NP of	-3
sideRight3	side=right	classes3=by NNP ,	-2
sideRight3	side=right	classes3=by NNP and	-1
sideRight3	side=right	classes3=by NP ,	1
sideRight3	side=right	classes3=by NP .	1
sideRight3	side=right	classes3=fin to inf	3
sideRight3	side=right	classes3=for NNP ,	-1
sideRight3	side=right	classes3=for NP ,	-1
sideRight3	side=right	classes3=for NP .	1
sideRight3	side=right	classes3=for NP that	1
sideRight3	side=right	classes3=for NP to	1
sideRight3	side=right	classes3=for ing NP	-2
sideRight3	side=right	classes3=in NP ,	-4
sideRight3	side=right	classes3=in NP .	-5
sideRight3	side=right	classes3=in NP IN	1
sideRight3	side=right	classes3=in NP fin	-1
sideRight3	side=right	classes3=in NP that	5
sideRight3	side=right	classes3=in ing NP	1
sideRight3	side=right	classes3=in on NP	1
sideRight3	side=right	classes3=ing NP IN	-1
sideRight3	side=right	classes3=ing NP that	1
sideRight3	side=right	classes3=of NNP .	2
sideRight3	side=right	classes3=of NP DASH	-3
sideRight3	side=right	classes3=of NP and	1
sideRight3	side=right	classes3=on NNP .	-2
sideRight3	side=right	classes3=on NP of	4
sideRight3	side=right	classes3=that NNP fin	6
sideRight3	side=right	classes3=that NP fin	6
sideRight3	side=right	classes3=to inf .	-3
sideRight3	side=right	classes3=to inf ADJ	-1
sideRight3	side=right	classes3=to inf DASH	-1
sideRight3	side=right	classes3=to inf IN	1
sideRight3	side=right	classes3=to inf NNP	4
sideRight3	side=right	classes3=to inf NP	4
sideRight3	side=right	classes3=to inf PRP	5
sideRight3	side=right	classes3=to inf by	-1
sideRight3	side=right	classes3=to inf in	-5
sideRight3	side=right	classes3=to inf that	3
sideRight3	side=right	classes3=to ing NNP	1
sideRight3	side=right	classes3=to ing NP	1
sideRule	side=both	rule=according-to	n=1	5
sideRule	side=both	rule=according-to	n=3	1
sideRule	side=both	rule=bare-clause	n=1	2
sideRule	side=both	rule=clause-subject-verb	n=2	1
sideRule	side=both	rule=colon-clause	n=1	1
sideRule	side=both	rule=none	n=0	1
sideRule	side=both	rule=noun-phrase	n=1	-1
sideRule	side=both	rule=preposition	n=1	-3
sideRule	side=both	rule=quotation-resumed	n=3	3
sideRule	side=both	rule=small-clause	n=1	-1
sideRule	side=both	rule=to-infinitive	n=3	5
sideRule	side=both	rule=wh-clause	n=1	-5
sideRule	side=elsewhere	rule=none	n=0	4
sideRule	side=left	rule=according-to	n=1	-1
sideRule	side=left	rule=according-to	n=2	5
sideRule	side=left	rule=bare-clause	n=1	-3
sideRule	side=left	rule=clause-resumed	n=3	4
sideRule	side=left	rule=clause-subject-verb	n=2	5
sideRule	side=left	rule=none	n=0	4
sideRule	side=left	rule=noun-phrase	n=1	-4
sideRule	side=left	rule=object-infinitive	n=1	-4
sideRule	side=left	rule=preposition	n=1	-6
sideRule	side=left	rule=quotation-resumed	n=3	9
sideRule	side=left	rule=quotation-subject-verb	n=2	9
sideRule	side=left	rule=small-clause	n=1	-4
sideRule	side=left	rule=that-clause	n=1	-8
sideRule	side=left	rule=to-infinitive	n=1	-2
sideRule	side=left	rule=verb-quotation	n=1	-1
sideRule	side=right	rule=according-to	n=3	-3
sideRule	side=right	rule=bare-clause	n=1	5
sideRule	side=right	rule=clause-resumed	n=3	-4
sideRule	side=right	rule=clause-subject-verb	n=2	-7
sideRule	side=right	rule=colon-quotation	n=1	5
sideRule	side=right	rule=gerund	n=1	10
sideRule	side=right	rule=none	n=0	6
sideRule	side=right	rule=noun-phrase	n=1	15
sideRule	side=right	rule=object-infinitive	n=1	6
sideRule	side=right	rule=preposition	n=1	15
sideRule	side=right	rule=quotation-resumed	n=3	-14
sideRule	side=right	rule=quotation-subject-verb	n=2	-5
sideRule	side=right	rule=small-clause	n=1	13
sideRule	side=right	rule=that-clause	n=1	13
sideRule	side=right	rule=to-infinitive	n=1	7
sideRule	side=right	rule=to-infinitive	n=3	-1
sideRule	side=right	rule=verb-quotation	n=1	6
sideRule	side=right	rule=wh-clause	n=1	12
sideRuleLemma	side=both	n=0	word=:	-2
sideRuleLemma	side=both	n=0	word=accord	-1
sideRuleLemma	side=both	n=0	word=accuse	6
sideRuleLemma	side=both	n=0	word=appear	3
sideRuleLemma	side=both	n=0	word=argue	2
sideRuleLemma	side=both	n=0	word=ask	-1
sideRuleLemma	side=both	n=0	word=assessment	1
sideRuleLemma	side=both	n=0	word=attack	-1
sideRuleLemma	side=both	n=0	word=bill	1
sideRuleLemma	side=both	n=0	word=bring	3
sideRuleLemma	side=both	n=0	word=call	3
sideRuleLemma	side=both	n=0	word=charge	3
sideRuleLemma	side=both	n=0	word=claim	1
sideRuleLemma	side=both	n=0	word=clear	1
sideRuleLemma	side=both	n=0	word=concern	-1
sideRuleLemma	side=both	n=0	word=consider	7
sideRuleLemma	side=both	n=0	word=continue	-4
sideRuleLemma	side=both	n=0	word=criticism	1
sideRuleLemma	side=both	n=0	word=criticize	1
sideRuleLemma	side=both	n=0	word=declare	4
sideRuleLemma	side=both	n=0	word=deem	2
sideRuleLemma	side=both	n=0	word=denounce	-2
sideRuleLemma	side=both	n=0	word=deny	-1
sideRuleLemma	side=both	n=0	word=describe	4
sideRuleLemma	side=both	n=0	word=forecast	1
sideRuleLemma	side=both	n=0	word=in	2
sideRuleLemma	side=both	n=0	word=introduce	-1
sideRuleLemma	side=both	n=0	word=know	2
sideRuleLemma	side=both	n=0	word=learn	-1
sideRuleLemma	side=both	n=0	word=liken	3
sideRuleLemma	side=both	n=0	word=look	5
sideRuleLemma	side=both	n=0	word=make	1
sideRuleLemma	side=both	n=0	word=name	4
sideRuleLemma	side=both	n=0	word=nickname	6
sideRuleLemma	side=both	n=0	word=nominate	1
sideRuleLemma	side=both	n=0	word=oppose	-2
sideRuleLemma	side=both	n=0	word=point	3
sideRuleLemma	side=both	n=0	word=promise	3
sideRuleLemma	side=both	n=0	word=put	2
sideRuleLemma	side=both	n=0	word=rate	1
sideRuleLemma	side=both	n=0	word=recall	1
sideRuleLemma	side=both	n=0	word=refer	2
sideRuleLemma	side=both	n=0	word=regard	2
sideRuleLemma	side=both	n=0	word=reject	-3
sideRuleLemma	side=both	n=0	word=release	-1
sideRuleLemma	side=both	n=0	word=report	1
sideRuleLemma	side=both	n=0	word=reportedly	2
sideRuleLemma	side=both	n=0	word=say	-1
sideRuleLemma	side=both	n=0	word=schedule	3
sideRuleLemma	side=both	n=0	word=see	1
sideRuleLemma	side=both	n=0	word=seem	9
sideRuleLemma	side=both	n=0	word=set	-1
sideRuleLemma	side=both	n=0	word=show	1
sideRuleLemma	side=both	n=0	word=sound	3
sideRuleLemma	side=both	n=0	word=support	-5
sideRuleLemma	side=both	n=0	word=sure	1
sideRuleLemma	side=both	n=0	word=suspect	-1
sideRuleLemma	side=both	n=0	word=think	4
sideRuleLemma	side=both	n=0	word=title	1
sideRuleLemma	side=both	n=0	word=view	2
sideRuleLemma	side=both	n=0	word=vow	1
sideRuleLemma	side=both	n=0	word=worry	-4
sideRuleLemma	side=both	n=0	word=write	1
sideRuleLemma	side=both	n=1	word=accord	5
sideRuleLemma	side=both	n=1	word=acknowledge	1
sideRuleLemma	side=both	n=1	word=add	1
sideRuleLemma	side=both	n=1	word=assure	2
sideRuleLemma	side=both	n=1	word=call	-1
sideRuleLemma	side=both	n=1	word=claim	1
sideRuleLemma	side=both	n=1	word=like	2
sideRuleLemma	side=both	n=1	word=remind	1
sideRuleLemma	side=both	n=1	word=say	3
sideRuleLemma	side=both	n=1	word=see	1
sideRuleLemma	side=both	n=1	word=tell	-2
sideRuleLemma	side=both	n=1	word=want	1
sideRuleLemma	side=both	n=2	word=continue	1
sideRuleLemma	side=both	n=2	word=note	2
sideRuleLemma	side=both	n=2	word=say	1
sideRuleLemma	side=both	n=2	word=tell	5
sideRuleLemma	side=both	n=2	word=write	1
sideRuleLemma	side=both	n=3	word=accord	1
sideRuleLemma	side=both	n=3	word=expect	2
sideRuleLemma	side=both	n=3	word=note	2
sideRuleLemma	side=both	n=3	word=say	1
sideRuleLemma	side=both	n=3	word=seem	-2
sideRuleLemma	side=elsewhere	n=0	word=?	3
sideRuleLemma	side=elsewhere	n=0	word=address	1
sideRuleLemma	side=elsewhere	n=0	word=announcement	1
sideRuleLemma	side=elsewhere	n=0	word=backing	1
sideRuleLemma	side=elsewhere	n=0	word=blast	3
sideRuleLemma	side=elsewhere	n=0	word=claim	-1
sideRuleLemma	side=elsewhere	n=0	word=dispute	3
sideRuleLemma	side=elsewhere	n=0	word=expect	2
sideRuleLemma	side=elsewhere	n=0	word=oppose	1
sideRuleLemma	side=elsewhere	n=0	word=order	1
sideRuleLemma	side=elsewhere	n=0	word=press	1
sideRuleLemma	side=elsewhere	n=0	word=raise	1
sideRuleLemma	side=elsewhere	n=0	word=say	1
sideRuleLemma	side=elsewhere	n=0	word=self-described	2
sideRuleLemma	side=elsewhere	n=0	word=state	-1
sideRuleLemma	side=elsewhere	n=0	word=support	4
sideRuleLemma	side=elsewhere	n=0	word=supporter	7
sideRuleLemma	side=elsewhere	n=0	word=tweet	3
sideRuleLemma	side=elsewhere	n=0	word=view	-1
sideRuleLemma	side=elsewhere	n=0	word=would	3
sideRuleLemma	side=left	n=0	word=about	-3
sideRuleLemma	side=left	n=0	word=accord	9
sideRuleLemma	side=left	n=0	word=agree	-2
sideRuleLemma	side=left	n=0	word=anger	1
sideRuleLemma	side=left	n=0	word=announce	3
sideRuleLemma	side=left	n=0	word=approve	3
sideRuleLemma	side=left	n=0	word=boo	2
sideRuleLemma	side=left	n=0	word=caution	1
sideRuleLemma	side=left	n=0	word=come	3
sideRuleLemma	side=left	n=0	word=conclude	2
sideRuleLemma	side=left	n=0	word=consider	-1
sideRuleLemma	side=left	n=0	word=convince	-2
sideRuleLemma	side=left	n=0	word=denounce	1
sideRuleLemma	side=left	n=0	word=disclose	1
sideRuleLemma	side=left	n=0	word=divide	-2
sideRuleLemma	side=left	n=0	word=draw	4
sideRuleLemma	side=left	n=0	word=echo	2
sideRuleLemma	side=left	n=0	word=endorsement	1
sideRuleLemma	side=left	n=0	word=expect	-2
sideRuleLemma	side=left	n=0	word=explain	-1
sideRuleLemma	side=left	n=0	word=give	-1
sideRuleLemma	side=left	n=0	word=hear	4
sideRuleLemma	side=left	n=0	word=hint	1
sideRuleLemma	side=left	n=0	word=in	3
sideRuleLemma	side=left	n=0	word=interest	2
sideRuleLemma	side=left	n=0	word=introduce	1
sideRuleLemma	side=left	n=0	word=keep	2
sideRuleLemma	side=left	n=0	word=look	-5
sideRuleLemma	side=left	n=0	word=make	-1
sideRuleLemma	side=left	n=0	word=mind	3
sideRuleLemma	side=left	n=0	word=object	3
sideRuleLemma	side=left	n=0	word=of	-1
sideRuleLemma	side=left	n=0	word=pass	3
sideRuleLemma	side=left	n=0	word=pick	1
sideRuleLemma	side=left	n=0	word=question	-2
sideRuleLemma	side=left	n=0	word=rattle	4
sideRuleLemma	side=left	n=0	word=receive	6
sideRuleLemma	side=left	n=0	word=reject	1
sideRuleLemma	side=left	n=0	word=release	1
sideRuleLemma	side=left	n=0	word=repeat	1
sideRuleLemma	side=left	n=0	word=reportedly	6
sideRuleLemma	side=left	n=0	word=see	-4
sideRuleLemma	side=left	n=0	word=seem	-1
sideRuleLemma	side=left	n=0	word=show	-3
sideRuleLemma	side=left	n=0	word=state	1
sideRuleLemma	side=left	n=0	word=suggest	-1
sideRuleLemma	side=left	n=0	word=supporter	-5
sideRuleLemma	side=left	n=0	word=suspect	2
sideRuleLemma	side=left	n=0	word=talk	1
sideRuleLemma	side=left	n=0	word=turn	-1
sideRuleLemma	side=left	n=0	word=view	-1
sideRuleLemma	side=left	n=0	word=win	5
sideRuleLemma	side=left	n=0	word=worry	3
sideRuleLemma	side=left	n=1	word=accord	-1
sideRuleLemma	side=left	n=1	word=say	-6
sideRuleLemma	side=left	n=2	word=accord	5
sideRuleLemma	side=left	n=2	word=continue	-1
sideRuleLemma	side=left	n=2	word=note	-1
sideRuleLemma	side=left	n=2	word=report	1
sideRuleLemma	side=left	n=2	word=say	3
sideRuleLemma	side=left	n=2	word=tell	-1
sideRuleLemma	side=left	n=3	word=say	2
sideRuleLemma	side=left	n=3	word=seem	2
sideRuleLemma	side=left	n=3	word=tell	10
sideRuleLemma	side=left	n=3	word=write	3
sideRuleLemma	side=right	n=0	word=:	3
sideRuleLemma	side=right	n=0	word=?	-5
sideRuleLemma	side=right	n=0	word=about	4
sideRuleLemma	side=right	n=0	word=accept	3
sideRuleLemma	side=right	n=0	word=accord	-7
sideRuleLemma	side=right	n=0	word=accuse	-3
sideRuleLemma	side=right	n=0	word=agree	1
sideRuleLemma	side=right	n=0	word=aim	2
sideRuleLemma	side=right	n=0	word=announce	-2
sideRuleLemma	side=right	n=0	word=appear	-1
sideRuleLemma	side=right	n=0	word=approve	-1
sideRuleLemma	side=right	n=0	word=argue	-3
sideRuleLemma	side=right	n=0	word=ask	2
sideRuleLemma	side=right	n=0	word=assure	1
sideRuleLemma	side=right	n=0	word=backing	-4
sideRuleLemma	side=right	n=0	word=be	1
sideRuleLemma	side=right	n=0	word=blast	-1
sideRuleLemma	side=right	n=0	word=bring	-1
sideRuleLemma	side=right	n=0	word=campaign	1
sideRuleLemma	side=right	n=0	word=clear	-2
sideRuleLemma	side=right	n=0	word=come	-2
sideRuleLemma	side=right	n=0	word=conclude	-3
sideRuleLemma	side=right	n=0	word=confident	2
sideRuleLemma	side=right	n=0	word=consider	-1
sideRuleLemma	side=right	n=0	word=continue	2
sideRuleLemma	side=right	n=0	word=convince	4
sideRuleLemma	side=right	n=0	word=critical	1
sideRuleLemma	side=right	n=0	word=criticism	-1
sideRuleLemma	side=right	n=0	word=declare	-3
sideRuleLemma	side=right	n=0	word=deem	-2
sideRuleLemma	side=right	n=0	word=defend	2
sideRuleLemma	side=right	n=0	word=describe	-7
sideRuleLemma	side=right	n=0	word=devote	2
sideRuleLemma	side=right	n=0	word=dispute	-1
sideRuleLemma	side=right	n=0	word=divide	5
sideRuleLemma	side=right	n=0	word=draw	-3
sideRuleLemma	side=right	n=0	word=emerge	-1
sideRuleLemma	side=right	n=0	word=endorsement	-3
sideRuleLemma	side=right	n=0	word=express	3
sideRuleLemma	side=right	n=0	word=feel	2
sideRuleLemma	side=right	n=0	word=focus	1
sideRuleLemma	side=right	n=0	word=give	2
sideRuleLemma	side=right	n=0	word=hear	-1
sideRuleLemma	side=right	n=0	word=in	-5
sideRuleLemma	side=right	n=0	word=interest	-1
sideRuleLemma	side=right	n=0	word=keep	-1
sideRuleLemma	side=right	n=0	word=know	-1
sideRuleLemma	side=right	n=0	word=learn	1
sideRuleLemma	side=right	n=0	word=liken	-1
sideRuleLemma	side=right	n=0	word=maintain	-1
sideRuleLemma	side=right	n=0	word=mind	-1
sideRuleLemma	side=right	n=0	word=name	-1
sideRuleLemma	side=right	n=0	word=nickname	-5
sideRuleLemma	side=right	n=0	word=of	3
sideRuleLemma	side=right	n=0	word=on	1
sideRuleLemma	side=right	n=0	word=open	2
sideRuleLemma	side=right	n=0	word=opposition	2
sideRuleLemma	side=right	n=0	word=order	-3
sideRuleLemma	side=right	n=0	word=pass	-1
sideRuleLemma	side=right	n=0	word=pick	-1
sideRuleLemma	side=right	n=0	word=plead	3
sideRuleLemma	side=right	n=0	word=point	-3
sideRuleLemma	side=right	n=0	word=praise	1
sideRuleLemma	side=right	n=0	word=promote	1
sideRuleLemma	side=right	n=0	word=put	-1
sideRuleLemma	side=right	n=0	word=question	3
sideRuleLemma	side=right	n=0	word=raise	-1
sideRuleLemma	side=right	n=0	word=rate	-1
sideRuleLemma	side=right	n=0	word=rattle	-3
sideRuleLemma	side=right	n=0	word=receive	-5
sideRuleLemma	side=right	n=0	word=regard	-1
sideRuleLemma	side=right	n=0	word=remain	1
sideRuleLemma	side=right	n=0	word=reportedly	-8
sideRuleLemma	side=right	n=0	word=respond	8
sideRuleLemma	side=right	n=0	word=say	1
sideRuleLemma	side=right	n=0	word=see	1
sideRuleLemma	side=right	n=0	word=seem	-5
sideRuleLemma	side=right	n=0	word=set	1
sideRuleLemma	side=right	n=0	word=sound	-3
sideRuleLemma	side=right	n=0	word=speak	4
sideRuleLemma	side=right	n=0	word=stand	1
sideRuleLemma	side=right	n=0	word=support	-1
sideRuleLemma	side=right	n=0	word=try	5
sideRuleLemma	side=right	n=0	word=turn	1
sideRuleLemma	side=right	n=0	word=tweet	-2
sideRuleLemma	side=right	n=0	word=vote	7
sideRuleLemma	side=right	n=0	word=want	2
sideRuleLemma	side=right	n=0	word=win	-4
sideRuleLemma	side=right	n=0	word=would	-2
sideRuleLemma	side=right	n=0	word=write	-1
sideRuleLemma	side=right	n=1	word=accuse	2
sideRuleLemma	side=right	n=1	word=ask	1
sideRuleLemma	side=right	n=1	word=assure	-1
sideRuleLemma	side=right	n=1	word=call	6
sideRuleLemma	side=right	n=1	word=decide	1
sideRuleLemma	side=right	n=1	word=decline	4
sideRuleLemma	side=right	n=1	word=endorse	1
sideRuleLemma	side=right	n=1	word=like	-3
sideRuleLemma	side=right	n=1	word=point	2
sideRuleLemma	side=right	n=1	word=remind	-1
sideRuleLemma	side=right	n=1	word=say	4
sideRuleLemma	side=right	n=1	word=see	-1
sideRuleLemma	side=right	n=1	word=tell	4
sideRuleLemma	side=right	n=1	word=vow	2
sideRuleLemma	side=right	n=1	word=write	1
sideRuleLemma	side=right	n=2	word=tell	-4
sideRuleLemma	side=right	n=2	word=urge	1
sideRuleLemma	side=right	n=3	word=accord	-3
sideRuleLemma	side=right	n=3	word=say	-1
sideRuleLemma	side=right	n=3	word=tell	-2
sideRuleShape	side=both	n=0	path=	-3
sideRuleShape	side=both	n=0	path=DASH	-1
sideRuleShape	side=both	n=0	path=IN ,	5
sideRuleShape	side=both	n=0	path=NP	2
sideRuleShape	side=both	n=0	path=NP ,	1
sideRuleShape	side=both	n=0	path=NP IN ,	1
sideRuleShape	side=both	n=0	path=NP IN NP	-2
sideRuleShape	side=both	n=0	path=NP IN NP CC NP	-1
sideRuleShape	side=both	n=0	path=NP IN NP V NP	2
sideRuleShape	side=both	n=0	path=NP IN NP V PRP	1
sideRuleShape	side=both	n=0	path=NP THAT NP IN NP	-2
sideRuleShape	side=both	n=0	path=NP WH ,	2
sideRuleShape	side=both	n=0	path=PRP ,	2
sideRuleShape	side=both	n=0	path=PRP SUB ,	-1
sideRuleShape	side=both	n=0	path=PRP THAT NP IN NP	-1
sideRuleShape	side=both	n=0	path=PRP WH ,	7
sideRuleShape	side=both	n=0	path=V NP	2
sideRuleShape	side=both	n=0	path=V WH ,	2
sideRuleShape	side=both	n=0	path=WH IN NP ,	1
sideRuleShape	side=both	n=0	path=WH NP IN NP IN	2
sideRuleShape	side=both	n=1	path=NP	-5
sideRuleShape	side=both	n=1	path=NP CC ,	-3
sideRuleShape	side=both	n=1	path=PRP NP	1
sideRuleShape	side=both	n=1	path=PRP THAT NP IN NP	6
sideRuleShape	side=both	n=2	path=,	1
sideRuleShape	side=both	n=3	path=,	2
sideRuleShape	side=both	n=3	path=NP	3
sideRuleShape	side=both	n=3	path=NP ,	1
sideRuleShape	side=both	n=3	path=NP IN V NP	-1
sideRuleShape	side=both	n=3	path=NP QC	1
sideRuleShape	side=both	n=3	path=NP WH ,	-1
sideRuleShape	side=elsewhere	n=0	path=	5
sideRuleShape	side=elsewhere	n=0	path=,	2
sideRuleShape	side=elsewhere	n=0	path=ADV NP	1
sideRuleShape	side=elsewhere	n=0	path=CC	1
sideRuleShape	side=elsewhere	n=0	path=CC NP ,	1
sideRuleShape	side=elsewhere	n=0	path=IN ,	-5
sideRuleShape	side=elsewhere	n=0	path=IN NP IN NP	4
sideRuleShape	side=elsewhere	n=0	path=NP	-1
sideRuleShape	side=elsewhere	n=0	path=NP THAT NP ,	1
sideRuleShape	side=elsewhere	n=0	path=NP THAT NP IN NP	2
sideRuleShape	side=elsewhere	n=0	path=QC	-2
sideRuleShape	side=elsewhere	n=0	path=V ,	-1
sideRuleShape	side=elsewhere	n=0	path=V DASH	1
sideRuleShape	side=elsewhere	n=0	path=V PRP	1
sideRuleShape	side=elsewhere	n=0	path=V PRP ,	1
sideRuleShape	side=left	n=0	path=	-2
sideRuleShape	side=left	n=0	path=,	1
sideRuleShape	side=left	n=0	path=.	1
sideRuleShape	side=left	n=0	path=ADV	3
sideRuleShape	side=left	n=0	path=ADV ,	-4
sideRuleShape	side=left	n=0	path=CC ,	-1
sideRuleShape	side=left	n=0	path=CC NP ,	1
sideRuleShape	side=left	n=0	path=CC NP IN NP V	1
sideRuleShape	side=left	n=0	path=CC QC	-1
sideRuleShape	side=left	n=0	path=IN	-6
sideRuleShape	side=left	n=0	path=IN NP IN NP V	-1
sideRuleShape	side=left	n=0	path=IN V NP ,	2
sideRuleShape	side=left	n=0	path=NP	1
sideRuleShape	side=left	n=0	path=NP ,	-3
sideRuleShape	side=left	n=0	path=NP :	-1
sideRuleShape	side=left	n=0	path=NP IN	-6
sideRuleShape	side=left	n=0	path=NP IN ,	2
sideRuleShape	side=left	n=0	path=NP IN NP	1
sideRuleShape	side=left	n=0	path=NP IN NP CC NP	2
sideRuleShape	side=left	n=0	path=NP IN NP V NP	-2
sideRuleShape	side=left	n=0	path=NP IN NP WH ,	2
sideRuleShape	side=left	n=0	path=NP NP ,	1
sideRuleShape	side=left	n=0	path=NP SUB ,	-1
sideRuleShape	side=left	n=0	path=NP THAT NP ,	-1
sideRuleShape	side=left	n=0	path=NP V NP	1
sideRuleShape	side=left	n=0	path=NP WH ,	3
sideRuleShape	side=left	n=0	path=PRP ,	-5
sideRuleShape	side=left	n=0	path=PRP CC ,	-1
sideRuleShape	side=left	n=0	path=PRP QC	1
sideRuleShape	side=left	n=0	path=PRP SUB ,	1
sideRuleShape	side=left	n=0	path=PRP THAT NP IN NP	1
sideRuleShape	side=left	n=0	path=QC	3
sideRuleShape	side=left	n=0	path=SUB	-4
sideRuleShape	side=left	n=0	path=V NP	-4
sideRuleShape	side=left	n=0	path=V NP CC	2
sideRuleShape	side=left	n=0	path=V NP IN	1
sideRuleShape	side=left	n=0	path=V NP IN NP IN	1
sideRuleShape	side=left	n=0	path=V WH ,	2
sideRuleShape	side=left	n=0	path=WH	1
sideRuleShape	side=left	n=0	path=WH ,	-1
sideRuleShape	side=left	n=0	path=X	2
sideRuleShape	side=left	n=1	path=	-6
sideRuleShape	side=left	n=1	path=,	-5
sideRuleShape	side=left	n=1	path=NP ,	-1
sideRuleShape	side=left	n=2	path=,	7
sideRuleShape	side=left	n=2	path=NP ,	3
sideRuleShape	side=left	n=2	path=NP QC	3
sideRuleShape	side=left	n=2	path=PRP QC	2
sideRuleShape	side=left	n=2	path=QC	2
sideRuleShape	side=left	n=3	path=,	1
sideRuleShape	side=left	n=3	path=NP ,	1
sideRuleShape	side=left	n=3	path=NP QC	2
sideRuleShape	side=left	n=3	path=NP WH ,	2
sideRuleShape	side=left	n=3	path=PRP ,	1
sideRuleShape	side=left	n=3	path=QC	1
sideRuleShape	side=right	n=0	path=ADV	-2
sideRuleShape	side=right	n=0	path=ADV ,	3
sideRuleShape	side=right	n=0	path=ADV DASH	1
sideRuleShape	side=right	n=0	path=ADV NP	-1
sideRuleShape	side=right	n=0	path=CC NP ,	-5
sideRuleShape	side=right	n=0	path=CC NP IN NP IN	5
sideRuleShape	side=right	n=0	path=CC NP IN NP V	-1
sideRuleShape	side=right	n=0	path=CC QC	4
sideRuleShape	side=right	n=0	path=IN	5
sideRuleShape	side=right	n=0	path=IN ,	-3
sideRuleShape	side=right	n=0	path=IN NP IN NP IN	5
sideRuleShape	side=right	n=0	path=IN NP IN NP V	2
sideRuleShape	side=right	n=0	path=IN V NP	1
sideRuleShape	side=right	n=0	path=IN V NP ,	-1
sideRuleShape	side=right	n=0	path=IN V NP IN NP	1
sideRuleShape	side=right	n=0	path=NP	1
sideRuleShape	side=right	n=0	path=NP ,	4
sideRuleShape	side=right	n=0	path=NP :	1
sideRuleShape	side=right	n=0	path=NP ADV	3
sideRuleShape	side=right	n=0	path=NP CC ,	3
sideRuleShape	side=right	n=0	path=NP CC NP ,	1
sideRuleShape	side=right	n=0	path=NP DASH	2
sideRuleShape	side=right	n=0	path=NP IN	1
sideRuleShape	side=right	n=0	path=NP IN ,	-7
sideRuleShape	side=right	n=0	path=NP IN NP	1
sideRuleShape	side=right	n=0	path=NP IN NP ADV	2
sideRuleShape	side=right	n=0	path=NP IN NP WH ,	-2
sideRuleShape	side=right	n=0	path=NP QC	1
sideRuleShape	side=right	n=0	path=NP SUB	2
sideRuleShape	side=right	n=0	path=NP SUB ,	2
sideRuleShape	side=right	n=0	path=NP WH ,	-7
sideRuleShape	side=right	n=0	path=PRP	1
sideRuleShape	side=right	n=0	path=PRP ,	1
sideRuleShape	side=right	n=0	path=PRP CC ,	4
sideRuleShape	side=right	n=0	path=PRP DASH	1
sideRuleShape	side=right	n=0	path=PRP QC	-1
sideRuleShape	side=right	n=0	path=PRP WH ,	-8
sideRuleShape	side=right	n=0	path=QC	-1
sideRuleShape	side=right	n=0	path=SUB	1
sideRuleShape	side=right	n=0	path=SUB ,	1
sideRuleShape	side=right	n=0	path=V ,	5
sideRuleShape	side=right	n=0	path=V DASH	-1
sideRuleShape	side=right	n=0	path=V EX	2
sideRuleShape	side=right	n=0	path=V NP CC	-1
sideRuleShape	side=right	n=0	path=V PRP ,	-1
sideRuleShape	side=right	n=0	path=V PRP CC ,	1
sideRuleShape	side=right	n=0	path=V WH ,	-5
sideRuleShape	side=right	n=0	path=WH	-1
sideRuleShape	side=right	n=0	path=WH ,	1
sideRuleShape	side=right	n=0	path=WH NP IN NP IN	-1
sideRuleShape	side=right	n=0	path=WH QC	1
sideRuleShape	side=right	n=1	path=	15
sideRuleShape	side=right	n=1	path=,	7
sideRuleShape	side=right	n=1	path=ADV NP	5
sideRuleShape	side=right	n=1	path=ADV NP ,	1
sideRuleShape	side=right	n=1	path=NP	8
sideRuleShape	side=right	n=1	path=NP ,	4
sideRuleShape	side=right	n=1	path=NP CC	1
sideRuleShape	side=right	n=1	path=NP CC ,	8
sideRuleShape	side=right	n=1	path=NP DASH	4
sideRuleShape	side=right	n=1	path=NP IN NP	2
sideRuleShape	side=right	n=1	path=NP SUB ,	1
sideRuleShape	side=right	n=1	path=PRP	4
sideRuleShape	side=right	n=1	path=PRP CC ,	1
sideRuleShape	side=right	n=1	path=PRP THAT NP IN NP	-5
sideRuleShape	side=right	n=1	path=QC	1
sideRuleShape	side=right	n=1	path=WH ,	4
sideRuleShape	side=right	n=2	path=,	-6
sideRuleShape	side=right	n=2	path=NP ,	-5
sideRuleShape	side=right	n=2	path=NP IN NP QC	1
sideRuleShape	side=right	n=2	path=PRP QC	-2
sideRuleShape	side=right	n=3	path=,	-7
sideRuleShape	side=right	n=3	path=NP ,	-4
sideRuleShape	side=right	n=3	path=NP IN V NP	1
sideRuleShape	side=right	n=3	path=NP QC	-1
sideRuleShape	side=right	n=3	path=PRP QC	-1
sideRuleShape	side=right	n=3	path=QC	-1
sideShapePost	side=both	path=,	path=IN NP ,	5
sideShapePost	side=both	path=,	path=IN NP .	-2
sideShapePost	side=both	path=,	path=IN NP IN NP IN	3
sideShapePost	side=both	path=,	path=IN NP IN QO	1
sideShapePost	side=both	path=,	path=IN PRP ,	2
sideShapePost	side=both	path=,	path=NP .	2
sideShapePost	side=both	path=,	path=NP IN NP IN NP	1
sideShapePost	side=both	path=IN ,	path=,	3
sideShapePost	side=both	path=NP	path=,	-7
sideShapePost	side=both	path=NP	path=IN NP ,	-1
sideShapePost	side=both	path=NP	path=NP ,	-1
sideShapePost	side=both	path=NP	path=SUB V NP IN NP	2
sideShapePost	side=both	path=NP	path=TO V IN NP IN	2
sideShapePost	side=both	path=NP	path=TO V NP .	2
sideShapePost	side=both	path=NP ,	path=,	12
sideShapePost	side=both	path=NP ,	path=:	1
sideShapePost	side=both	path=NP ,	path=IN NP ,	1
sideShapePost	side=both	path=NP ,	path=NP ,	3
sideShapePost	side=both	path=NP ,	path=NP .	-1
sideShapePost	side=both	path=NP ,	path=NP IN NP ,	-1
sideShapePost	side=both	path=NP IN ,	path=,	-1
sideShapePost	side=both	path=NP IN NP IN NP	path=IN NP .	4
sideShapePost	side=both	path=NP QC	path=.	3
sideShapePost	side=both	path=NP QC	path=IN NP .	1
sideShapePost	side=both	path=NP QC	path=NP .	1
sideShapePost	side=both	path=PRP	path=QO	1
sideShapePost	side=both	path=PRP ,	path=,	11
sideShapePost	side=both	path=PRP ,	path=.	-1
sideShapePost	side=both	path=PRP ,	path=IN NP ,	3
sideShapePost	side=both	path=PRP ,	path=NP ,	3
sideShapePost	side=both	path=PRP ,	path=RP ,	3
sideShapePost	side=both	path=PRP ,	path=TO V NP IN NP	-1
sideShapePost	side=both	path=PRP QC	path=,	3
sideShapePost	side=both	path=PRP WH ,	path=IN QO	1
sideShapePost	side=both	path=PRP WH ,	path=QO	1
sideShapePost	side=both	path=QC	path=NP ,	1
sideShapePost	side=elsewhere	path=	path=,	5
sideShapePost	side=elsewhere	path=	path=IN NP .	2
sideShapePost	side=elsewhere	path=	path=TO V NP IN NP	3
sideShapePost	side=elsewhere	path=,	path=,	1
sideShapePost	side=elsewhere	path=NP ,	path=,	-1
sideShapePost	side=elsewhere	path=NP THAT NP ,	path=.	1
sideShapePost	side=left	path=	path=IN NP ,	-1
sideShapePost	side=left	path=	path=NP .	3
sideShapePost	side=left	path=,	path=	2
sideShapePost	side=left	path=,	path=IN NP ,	-3
sideShapePost	side=left	path=,	path=IN NP .	6
sideShapePost	side=left	path=,	path=IN NP IN NP .	3
sideShapePost	side=left	path=,	path=IN NP IN NP IN	-3
sideShapePost	side=left	path=,	path=IN NP V IN NP	2
sideShapePost	side=left	path=,	path=NP	3
sideShapePost	side=left	path=,	path=NP ,	6
sideShapePost	side=left	path=,	path=TO V NP .	4
sideShapePost	side=left	path=NP	path=,	4
sideShapePost	side=left	path=NP	path=IN NP ,	1
sideShapePost	side=left	path=NP	path=IN NP .	2
sideShapePost	side=left	path=NP	path=IN NP IN NP IN	1
sideShapePost	side=left	path=NP	path=IN NP IN NP V	5
sideShapePost	side=left	path=NP	path=NP ,	2
sideShapePost	side=left	path=NP	path=NP .	-1
sideShapePost	side=left	path=NP	path=NP IN NP IN NP	-1
sideShapePost	side=left	path=NP ,	path=	6
sideShapePost	side=left	path=NP ,	path=,	-4
sideShapePost	side=left	path=NP ,	path=IN NP .	3
sideShapePost	side=left	path=NP ,	path=NP ,	-1
sideShapePost	side=left	path=NP ,	path=NP .	5
sideShapePost	side=left	path=NP IN NP	path=NP .	3
sideShapePost	side=left	path=NP IN NP IN NP	path=IN NP .	-1
sideShapePost	side=left	path=NP QC	path=,	1
sideShapePost	side=left	path=NP QC	path=IN NP ,	1
sideShapePost	side=left	path=NP QC	path=IN NP IN NP .	2
sideShapePost	side=left	path=NP QC	path=NP IN NP IN NP	1
sideShapePost	side=left	path=NP THAT NP ,	path=.	-1
sideShapePost	side=left	path=PRP ,	path=,	-7
sideShapePost	side=left	path=PRP ,	path=.	7
sideShapePost	side=left	path=PRP ,	path=DASH	1
sideShapePost	side=left	path=PRP QC	path=NP .	1
sideShapePost	side=left	path=QC	path=NP ,	2
sideShapePost	side=left	path=QC	path=NP IN NP ,	2
sideShapePost	side=left	path=SUB	path=IN NP ,	-2
sideShapePost	side=left	path=X	path=.	2
sideShapePost	side=right	path=	path=,	-2
sideShapePost	side=right	path=	path=IN NP ,	10
sideShapePost	side=right	path=	path=IN NP .	-1
sideShapePost	side=right	path=	path=NP ,	3
sideShapePost	side=right	path=	path=TO V NP IN NP	-3
sideShapePost	side=right	path=,	path=	-1
sideShapePost	side=right	path=,	path=IN NP .	-1
sideShapePost	side=right	path=,	path=IN NP IN NP .	-3
sideShapePost	side=right	path=,	path=IN NP IN NP CC	1
sideShapePost	side=right	path=,	path=IN NP IN NP IN	-1
sideShapePost	side=right	path=,	path=NP	-2
sideShapePost	side=right	path=,	path=NP ,	-8
sideShapePost	side=right	path=,	path=NP :	-1
sideShapePost	side=right	path=,	path=TO V NP .	-2
sideShapePost	side=right	path=IN	path=,	4
sideShapePost	side=right	path=NP	path=IN NP IN NP CC	-2
sideShapePost	side=right	path=NP	path=IN NP IN NP IN	-1
sideShapePost	side=right	path=NP	path=IN NP IN NP V	-3
sideShapePost	side=right	path=NP	path=NP .	2
sideShapePost	side=right	path=NP	path=NP IN NP .	3
sideShapePost	side=right	path=NP	path=NP IN NP IN NP	2
sideShapePost	side=right	path=NP	path=NP V TO V NP	-1
sideShapePost	side=right	path=NP	path=TO V NP .	-1
sideShapePost	side=right	path=NP ,	path=	-2
sideShapePost	side=right	path=NP ,	path=,	-4
sideShapePost	side=right	path=NP ,	path=IN NP ,	-2
sideShapePost	side=right	path=NP ,	path=IN NP .	-1
sideShapePost	side=right	path=NP ,	path=IN NP IN NP IN	1
sideShapePost	side=right	path=NP ,	path=NP .	-2
sideShapePost	side=right	path=NP ,	path=NP IN NP ,	1
sideShapePost	side=right	path=NP ,	path=NP IN NP .	1
sideShapePost	side=right	path=NP ,	path=NP IN NP IN NP	1
sideShapePost	side=right	path=NP IN	path=,	4
sideShapePost	side=right	path=NP IN NP	path=NP .	-1
sideShapePost	side=right	path=PRP	path=,	2
sideShapePost	side=right	path=PRP	path=IN NP IN NP WH	1
sideShapePost	side=right	path=PRP	path=QO	-1
sideShapePost	side=right	path=PRP ,	path=,	-4
sideShapePost	side=right	path=PRP ,	path=DASH	-2
sideShapePost	side=right	path=PRP ,	path=IN NP ,	-2
sideShapePost	side=right	path=PRP ,	path=NP ,	-2
sideShapePost	side=right	path=PRP ,	path=RP ,	-2
sideShapePost	side=right	path=PRP ,	path=TO V NP IN NP	1
sideShapePost	side=right	path=PRP WH ,	path=QO	-1
sideShapePost	side=right	path=QC	path=NP ,	-3
sideShapePost	side=right	path=SUB	path=IN NP ,	1
