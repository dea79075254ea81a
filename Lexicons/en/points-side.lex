# points-side.lex — points of the side stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
sideBase	side=both	1
sideBase	side=elsewhere	-1
sideBase	side=left	4
sideBase	side=right	14
sideBefore	side=both	n=1	-2
sideBefore	side=both	n=14	1
sideBefore	side=both	n=22	1
sideBefore	side=both	n=4	2
sideBefore	side=elsewhere	n=0	-3
sideBefore	side=elsewhere	n=2	5
sideBefore	side=elsewhere	n=22	1
sideBefore	side=elsewhere	n=3	2
sideBefore	side=elsewhere	n=4	-1
sideBefore	side=elsewhere	n=6	3
sideBefore	side=elsewhere	n=9	-1
sideBefore	side=left	n=1	3
sideBefore	side=left	n=14	4
sideBefore	side=left	n=2	-3
sideBefore	side=left	n=22	5
sideBefore	side=left	n=3	-3
sideBefore	side=left	n=9	4
sideBefore	side=right	n=0	9
sideBefore	side=right	n=1	3
sideBefore	side=right	n=14	1
sideBefore	side=right	n=2	5
sideBefore	side=right	n=3	4
sideBefore	side=right	n=4	3
sideBefore	side=right	n=6	1
sideBefore	side=right	n=9	2
sideForm	side=both	form=colon	-2
sideForm	side=both	form=fin	2
sideForm	side=both	form=fin+have	-2
sideForm	side=both	form=fin+have+not	-6
sideForm	side=both	form=fin+not	-1
sideForm	side=both	form=fin+passive	10
sideForm	side=both	form=fin+passive+modal	7
sideForm	side=both	form=fin+passive+not	6
sideForm	side=both	form=in	1
sideForm	side=both	form=ing	-3
sideForm	side=both	form=jj	-11
sideForm	side=both	form=nn	-9
sideForm	side=both	form=nns	-9
sideForm	side=both	form=pp	5
sideForm	side=both	form=rb	6
sideForm	side=elsewhere	form=fin	-1
sideForm	side=elsewhere	form=fin+have	-2
sideForm	side=elsewhere	form=fin+modal	-3
sideForm	side=elsewhere	form=fin+not	-2
sideForm	side=elsewhere	form=fin+passive	-15
sideForm	side=elsewhere	form=in	-8
sideForm	side=elsewhere	form=inf	-8
sideForm	side=elsewhere	form=ing	-6
sideForm	side=elsewhere	form=jj	10
sideForm	side=elsewhere	form=nn	4
sideForm	side=elsewhere	form=nns	7
sideForm	side=elsewhere	form=np	7
sideForm	side=elsewhere	form=pp	-7
sideForm	side=elsewhere	form=vbg	5
sideForm	side=elsewhere	form=vbn	5
sideForm	side=left	form=colon	4
sideForm	side=left	form=fin	4
sideForm	side=left	form=fin+have	2
sideForm	side=left	form=fin+have+not	2
sideForm	side=left	form=fin+modal	-2
sideForm	side=left	form=fin+not+modal	-1
sideForm	side=left	form=fin+passive	5
sideForm	side=left	form=fin+passive+modal	4
sideForm	side=left	form=fin+passive+not	3
sideForm	side=left	form=in	4
sideForm	side=left	form=ing	-4
sideForm	side=left	form=jj	-5
sideForm	side=left	form=nn	-1
sideForm	side=left	form=nns	-7
sideForm	side=left	form=pp	1
sideForm	side=right	form=fin	9
sideForm	side=right	form=fin+have	6
sideForm	side=right	form=fin+modal	4
sideForm	side=right	form=fin+not	7
sideForm	side=right	form=fin+not+modal	1
sideForm	side=right	form=fin+passive	-12
sideForm	side=right	form=fin+passive+modal	-11
sideForm	side=right	form=fin+passive+not	-10
sideForm	side=right	form=in	-3
sideForm	side=right	form=inf	7
sideForm	side=right	form=ing	19
sideForm	side=right	form=nn	3
sideForm	side=right	form=nns	3
sideForm	side=right	form=np	-5
sideForm	side=right	form=pp	-2
sideForm	side=right	form=rb	-3
sideForm	side=right	form=vbg	-3
sideForm	side=right	form=vbn	-1
sideFrame	side=both	frame=,>ADV	-2
sideFrame	side=both	frame=,>and	2
sideFrame	side=both	frame=,>because	3
sideFrame	side=both	frame=,>but	-2
sideFrame	side=both	frame=,>fin	5
sideFrame	side=both	frame=,>from	1
sideFrame	side=both	frame=,>ing	-3
sideFrame	side=both	frame=,>that	5
sideFrame	side=both	frame=.>#	-1
sideFrame	side=both	frame=:>NP	1
sideFrame	side=both	frame=ADJ>,	4
sideFrame	side=both	frame=ADJ>.	4
sideFrame	side=both	frame=ADJ>of	-3
sideFrame	side=both	frame=ADJ>that	-1
sideFrame	side=both	frame=DASH>NP	1
sideFrame	side=both	frame=DASH>and	-2
sideFrame	side=both	frame=IN>NP	1
sideFrame	side=both	frame=NNP>fin	1
sideFrame	side=both	frame=NP>.	1
sideFrame	side=both	frame=NP>QO	2
sideFrame	side=both	frame=NP>fin	1
sideFrame	side=both	frame=NP>pp	-1
sideFrame	side=both	frame=PRP>,	1
sideFrame	side=both	frame=PRP>.	-7
sideFrame	side=both	frame=PRP>fin	2
sideFrame	side=both	frame=QO>NP	3
sideFrame	side=both	frame=RP>,	1
sideFrame	side=both	frame=RP>NP	-3
sideFrame	side=both	frame=RP>as	3
sideFrame	side=both	frame=about>NNP	1
sideFrame	side=both	frame=after>NP	-2
sideFrame	side=both	frame=as>NP	2
sideFrame	side=both	frame=as>PRP	-2
sideFrame	side=both	frame=as>QO	1
sideFrame	side=both	frame=as>X	1
sideFrame	side=both	frame=as>ing	2
sideFrame	side=both	frame=fin>IN	1
sideFrame	side=both	frame=fin>NP	2
sideFrame	side=both	frame=for>NNP	-5
sideFrame	side=both	frame=for>NP	1
sideFrame	side=both	frame=for>ing	4
sideFrame	side=both	frame=like>NP	2
sideFrame	side=both	frame=of>ing	1
sideFrame	side=both	frame=on>NP	-1
sideFrame	side=both	frame=that>ADV	1
sideFrame	side=both	frame=to>inf	3
sideFrame	side=both	frame=with>NP	-2
sideFrame	side=elsewhere	frame=,>NNP	2
sideFrame	side=elsewhere	frame=,>NP	2
sideFrame	side=elsewhere	frame=,>X	-2
sideFrame	side=elsewhere	frame=.>#	4
sideFrame	side=elsewhere	frame=IN>NP	-3
sideFrame	side=elsewhere	frame=NP>:	2
sideFrame	side=elsewhere	frame=after>NP	2
sideFrame	side=elsewhere	frame=and>NP	3
sideFrame	side=elsewhere	frame=and>inf	1
sideFrame	side=elsewhere	frame=as>NP	2
sideFrame	side=elsewhere	frame=fin>PRP	1
sideFrame	side=elsewhere	frame=fin>that	-4
sideFrame	side=elsewhere	frame=in>NP	2
sideFrame	side=elsewhere	frame=of>NP	-2
sideFrame	side=elsewhere	frame=on>NP	-2
sideFrame	side=elsewhere	frame=since>NP	1
sideFrame	side=elsewhere	frame=that>fin	5
sideFrame	side=elsewhere	frame=to>inf	-2
sideFrame	side=elsewhere	frame=who>fin	2
sideFrame	side=left	frame=,>QO	-11
sideFrame	side=left	frame=,>X	-10
sideFrame	side=left	frame=,>and	2
sideFrame	side=left	frame=,>but	4
sideFrame	side=left	frame=,>ing	9
sideFrame	side=left	frame=,>with	2
sideFrame	side=left	frame=.>#	4
sideFrame	side=left	frame=:>#	-3
sideFrame	side=left	frame=ADJ>by	2
sideFrame	side=left	frame=DASH>and	2
sideFrame	side=left	frame=IN>NNP	2
sideFrame	side=left	frame=NNP>,	3
sideFrame	side=left	frame=NNP>.	6
sideFrame	side=left	frame=NNP>fin	-2
sideFrame	side=left	frame=NNP>ing	-1
sideFrame	side=left	frame=NNP>that	-4
sideFrame	side=left	frame=NNP>to	-5
sideFrame	side=left	frame=NP>DASH	2
sideFrame	side=left	frame=NP>and	1
sideFrame	side=left	frame=NP>that	-6
sideFrame	side=left	frame=NP>to	-3
sideFrame	side=left	frame=NP>who	3
sideFrame	side=left	frame=PRP>fin	-8
sideFrame	side=left	frame=RP>.	2
sideFrame	side=left	frame=about>NNP	-5
sideFrame	side=left	frame=about>NP	-4
sideFrame	side=left	frame=after>NP	2
sideFrame	side=left	frame=among>NP	3
sideFrame	side=left	frame=and>pp	4
sideFrame	side=left	frame=as>PRP	2
sideFrame	side=left	frame=at>NP	2
sideFrame	side=left	frame=but>fin	1
sideFrame	side=left	frame=by>NNP	3
sideFrame	side=left	frame=by>NP	4
sideFrame	side=left	frame=during>NP	4
sideFrame	side=left	frame=for>NP	-3
sideFrame	side=left	frame=for>ing	-3
sideFrame	side=left	frame=from>NNP	2
sideFrame	side=left	frame=from>NP	1
sideFrame	side=left	frame=in>NNP	1
sideFrame	side=left	frame=in>NP	2
sideFrame	side=left	frame=into>NP	3
sideFrame	side=left	frame=of>ing	-3
sideFrame	side=left	frame=on>NNP	2
sideFrame	side=left	frame=on>NP	2
sideFrame	side=left	frame=on>ing	-1
sideFrame	side=left	frame=that>NP	-1
sideFrame	side=left	frame=to>inf	-3
sideFrame	side=left	frame=under>NP	2
sideFrame	side=left	frame=with>NP	1
sideFrame	side=right	frame=,>ADV	2
sideFrame	side=right	frame=,>NNP	-1
sideFrame	side=right	frame=,>QO	5
sideFrame	side=right	frame=,>X	6
sideFrame	side=right	frame=,>and	-6
sideFrame	side=right	frame=,>but	-2
sideFrame	side=right	frame=,>fin	-3
sideFrame	side=right	frame=,>ing	-7
sideFrame	side=right	frame=,>that	-2
sideFrame	side=right	frame=.>#	-4
sideFrame	side=right	frame=:>#	1
sideFrame	side=right	frame=:>QO	4
sideFrame	side=right	frame=ADJ>.	-1
sideFrame	side=right	frame=ADJ>about	1
sideFrame	side=right	frame=ADJ>by	-2
sideFrame	side=right	frame=ADJ>in	-2
sideFrame	side=right	frame=ADJ>that	6
sideFrame	side=right	frame=DASH>NP	-2
sideFrame	side=right	frame=DASH>that	2
sideFrame	side=right	frame=EX>fin	6
sideFrame	side=right	frame=IN>NNP	-1
sideFrame	side=right	frame=IN>NP	3
sideFrame	side=right	frame=NNP>,	-1
sideFrame	side=right	frame=NNP>.	-1
sideFrame	side=right	frame=NNP>fin	3
sideFrame	side=right	frame=NNP>ing	8
sideFrame	side=right	frame=NNP>that	11
sideFrame	side=right	frame=NNP>to	2
sideFrame	side=right	frame=NNP>when	-1
sideFrame	side=right	frame=NP>:	-1
sideFrame	side=right	frame=NP>QO	-1
sideFrame	side=right	frame=NP>fin	2
sideFrame	side=right	frame=NP>ing	3
sideFrame	side=right	frame=NP>that	7
sideFrame	side=right	frame=NP>to	5
sideFrame	side=right	frame=NP>who	-4
sideFrame	side=right	frame=PRP>QO	3
sideFrame	side=right	frame=PRP>fin	5
sideFrame	side=right	frame=RP>,	-4
sideFrame	side=right	frame=RP>NP	3
sideFrame	side=right	frame=RP>about	1
sideFrame	side=right	frame=RP>as	-3
sideFrame	side=right	frame=about>NNP	1
sideFrame	side=right	frame=about>NP	5
sideFrame	side=right	frame=about>ing	4
sideFrame	side=right	frame=after>NP	-3
sideFrame	side=right	frame=against>NNP	1
sideFrame	side=right	frame=against>NP	2
sideFrame	side=right	frame=among>NP	-3
sideFrame	side=right	frame=and>NP	-2
sideFrame	side=right	frame=as>ADJ	-1
sideFrame	side=right	frame=as>NP	-1
sideFrame	side=right	frame=as>QO	-2
sideFrame	side=right	frame=as>ing	-1
sideFrame	side=right	frame=at>ing	4
sideFrame	side=right	frame=because>PRP	-2
sideFrame	side=right	frame=but>fin	-1
sideFrame	side=right	frame=by>NNP	-3
sideFrame	side=right	frame=by>NP	-1
sideFrame	side=right	frame=by>what	2
sideFrame	side=right	frame=fin>ADV	-2
sideFrame	side=right	frame=fin>NP	-2
sideFrame	side=right	frame=fin>that	5
sideFrame	side=right	frame=for>NNP	2
sideFrame	side=right	frame=for>NP	1
sideFrame	side=right	frame=for>ing	-2
sideFrame	side=right	frame=from>NNP	-1
sideFrame	side=right	frame=in>NNP	-1
sideFrame	side=right	frame=in>NP	-1
sideFrame	side=right	frame=in>ing	3
sideFrame	side=right	frame=ing>NNP	2
sideFrame	side=right	frame=ing>NP	2
sideFrame	side=right	frame=on>NNP	-1
sideFrame	side=right	frame=on>NP	1
sideFrame	side=right	frame=on>ing	4
sideFrame	side=right	frame=on>whether	2
sideFrame	side=right	frame=over>NP	3
sideFrame	side=right	frame=since>NP	-3
sideFrame	side=right	frame=that>NNP	3
sideFrame	side=right	frame=that>NP	5
sideFrame	side=right	frame=that>PRP	1
sideFrame	side=right	frame=that>fin	-4
sideFrame	side=right	frame=to>inf	3
sideFrame	side=right	frame=under>NP	-3
sideFrame	side=right	frame=who>fin	-2
sideFrame	side=right	frame=with>NNP	3
sideLeft	side=both	class=#	-4
sideLeft	side=both	class=,	1
sideLeft	side=both	class=ADJ	1
sideLeft	side=both	class=DASH	-2
sideLeft	side=both	class=IN	-2
sideLeft	side=both	class=NNP	6
sideLeft	side=both	class=NP	5
sideLeft	side=both	class=PRP	5
sideLeft	side=both	class=QC	1
sideLeft	side=both	class=and	-6
sideLeft	side=both	class=but	-2
sideLeft	side=both	class=that	-1
sideLeft	side=both	class=what	5
sideLeft	side=both	class=which	1
sideLeft	side=both	class=who	1
sideLeft	side=elsewhere	class=#	2
sideLeft	side=elsewhere	class=,	1
sideLeft	side=elsewhere	class=ADJ	-1
sideLeft	side=elsewhere	class=IN	1
sideLeft	side=elsewhere	class=NP	-2
sideLeft	side=elsewhere	class=PRP	-13
sideLeft	side=elsewhere	class=QC	-4
sideLeft	side=elsewhere	class=QO	1
sideLeft	side=elsewhere	class=and	7
sideLeft	side=elsewhere	class=fin	-3
sideLeft	side=elsewhere	class=in	3
sideLeft	side=elsewhere	class=ing	1
sideLeft	side=elsewhere	class=that	5
sideLeft	side=elsewhere	class=to	-4
sideLeft	side=elsewhere	class=while	3
sideLeft	side=left	class=.	1
sideLeft	side=left	class=ADJ	1
sideLeft	side=left	class=DASH	-1
sideLeft	side=left	class=IN	-3
sideLeft	side=left	class=NNP	4
sideLeft	side=left	class=NP	4
sideLeft	side=left	class=QC	4
sideLeft	side=left	class=X	8
sideLeft	side=left	class=and	-6
sideLeft	side=left	class=but	-1
sideLeft	side=left	class=fin	6
sideLeft	side=left	class=in	-2
sideLeft	side=left	class=to	1
sideLeft	side=left	class=under	5
sideLeft	side=left	class=when	-3
sideLeft	side=left	class=who	-3
sideLeft	side=right	class=,	1
sideLeft	side=right	class=:	3
sideLeft	side=right	class=ADJ	-1
sideLeft	side=right	class=DASH	3
sideLeft	side=right	class=IN	2
sideLeft	side=right	class=PRP	2
sideLeft	side=right	class=QC	-1
sideLeft	side=right	class=X	-1
sideLeft	side=right	class=and	8
sideLeft	side=right	class=but	8
sideLeft	side=right	class=of	1
sideLeft	side=right	class=to	4
sideLeft	side=right	class=under	-5
sideLeft	side=right	class=what	-7
sideLeft	side=right	class=when	9
sideLeft	side=right	class=who	6
sideLeft	side=right	class=with	4
sideLeft2	side=both	classes=# #	-4
sideLeft2	side=both	classes=, ADJ	1
sideLeft2	side=both	classes=NNP #	2
sideLeft2	side=both	classes=NNP NP	7
sideLeft2	side=both	classes=NNP QC	3
sideLeft2	side=both	classes=NNP X	1
sideLeft2	side=both	classes=NNP as	-3
sideLeft2	side=both	classes=NNP ing	1
sideLeft2	side=both	classes=NNP what	6
sideLeft2	side=both	classes=NNP which	5
sideLeft2	side=both	classes=NP ,	2
sideLeft2	side=both	classes=NP ADV	-1
sideLeft2	side=both	classes=NP IN	1
sideLeft2	side=both	classes=NP NP	1
sideLeft2	side=both	classes=NP as	-2
sideLeft2	side=both	classes=NP at	1
sideLeft2	side=both	classes=NP over	1
sideLeft2	side=both	classes=NP that	2
sideLeft2	side=both	classes=NP what	8
sideLeft2	side=both	classes=NP when	-3
sideLeft2	side=both	classes=NP which	2
sideLeft2	side=both	classes=PRP NP	7
sideLeft2	side=both	classes=PRP X	1
sideLeft2	side=both	classes=PRP and	-4
sideLeft2	side=both	classes=PRP but	-3
sideLeft2	side=both	classes=PRP that	2
sideLeft2	side=both	classes=PRP what	4
sideLeft2	side=both	classes=PRP when	-2
sideLeft2	side=both	classes=PRP which	1
sideLeft2	side=both	classes=PRP while	-1
sideLeft2	side=both	classes=PRP who	1
sideLeft2	side=both	classes=PRP whom	3
sideLeft2	side=both	classes=and NP	-2
sideLeft2	side=both	classes=fin NNP	2
sideLeft2	side=both	classes=in ,	2
sideLeft2	side=both	classes=that NP	-2
sideLeft2	side=elsewhere	classes=# #	2
sideLeft2	side=elsewhere	classes=, ADV	1
sideLeft2	side=elsewhere	classes=, NNP	1
sideLeft2	side=elsewhere	classes=IN ADV	1
sideLeft2	side=elsewhere	classes=NNP #	3
sideLeft2	side=elsewhere	classes=NNP as	3
sideLeft2	side=elsewhere	classes=NP than	3
sideLeft2	side=elsewhere	classes=QO ,	2
sideLeft2	side=elsewhere	classes=and NNP	2
sideLeft2	side=elsewhere	classes=and NP	3
sideLeft2	side=elsewhere	classes=fin NNP	-1
sideLeft2	side=elsewhere	classes=fin NP	-3
sideLeft2	side=elsewhere	classes=fin PRP	1
sideLeft2	side=elsewhere	classes=that NP	3
sideLeft2	side=elsewhere	classes=while #	1
sideLeft2	side=left	classes=, NP	1
sideLeft2	side=left	classes=, PRP	4
sideLeft2	side=left	classes=, fin	-3
sideLeft2	side=left	classes=DASH NP	-3
sideLeft2	side=left	classes=IN NP	-2
sideLeft2	side=left	classes=NNP ,	1
sideLeft2	side=left	classes=NNP ADV	2
sideLeft2	side=left	classes=NNP QC	1
sideLeft2	side=left	classes=NNP X	2
sideLeft2	side=left	classes=NNP after	-1
sideLeft2	side=left	classes=NNP as	-1
sideLeft2	side=left	classes=NNP but	-1
sideLeft2	side=left	classes=NNP fin	4
sideLeft2	side=left	classes=NNP in	2
sideLeft2	side=left	classes=NNP of	-1
sideLeft2	side=left	classes=NNP that	1
sideLeft2	side=left	classes=NNP what	1
sideLeft2	side=left	classes=NNP which	2
sideLeft2	side=left	classes=NNP whom	1
sideLeft2	side=left	classes=NP #	2
sideLeft2	side=left	classes=NP ,	-1
sideLeft2	side=left	classes=NP IN	2
sideLeft2	side=left	classes=NP NP	2
sideLeft2	side=left	classes=NP QC	1
sideLeft2	side=left	classes=NP X	1
sideLeft2	side=left	classes=NP among	2
sideLeft2	side=left	classes=NP fin	6
sideLeft2	side=left	classes=NP for	-1
sideLeft2	side=left	classes=NP in	-2
sideLeft2	side=left	classes=NP inf	1
sideLeft2	side=left	classes=NP of	1
sideLeft2	side=left	classes=NP on	1
sideLeft2	side=left	classes=NP than	-2
sideLeft2	side=left	classes=PRP ,	-2
sideLeft2	side=left	classes=PRP DASH	-1
sideLeft2	side=left	classes=PRP NP	4
sideLeft2	side=left	classes=PRP QC	2
sideLeft2	side=left	classes=PRP X	4
sideLeft2	side=left	classes=PRP what	3
sideLeft2	side=left	classes=PRP when	-2
sideLeft2	side=left	classes=PRP which	3
sideLeft2	side=left	classes=QC ,	4
sideLeft2	side=left	classes=QC .	1
sideLeft2	side=left	classes=X ,	5
sideLeft2	side=left	classes=X .	3
sideLeft2	side=left	classes=X NNP	-1
sideLeft2	side=left	classes=as #	-2
sideLeft2	side=left	classes=fin ADV	1
sideLeft2	side=left	classes=fin EX	-5
sideLeft2	side=left	classes=fin NP	4
sideLeft2	side=left	classes=fin PRP	-1
sideLeft2	side=left	classes=fin that	2
sideLeft2	side=left	classes=fin which	2
sideLeft2	side=left	classes=in NP	2
sideLeft2	side=left	classes=of NP	-1
sideLeft2	side=left	classes=of fin	1
sideLeft2	side=left	classes=to fin	2
sideLeft2	side=left	classes=under fin	2
sideLeft2	side=right	classes=, ADV	-1
sideLeft2	side=right	classes=, NNP	1
sideLeft2	side=right	classes=, NP	2
sideLeft2	side=right	classes=, PRP	-1
sideLeft2	side=right	classes=, fin	3
sideLeft2	side=right	classes=: NP	1
sideLeft2	side=right	classes=DASH NP	2
sideLeft2	side=right	classes=IN NP	2
sideLeft2	side=right	classes=NNP #	3
sideLeft2	side=right	classes=NNP ,	3
sideLeft2	side=right	classes=NNP :	2
sideLeft2	side=right	classes=NNP DASH	3
sideLeft2	side=right	classes=NNP NP	-5
sideLeft2	side=right	classes=NNP QC	-2
sideLeft2	side=right	classes=NNP X	-3
sideLeft2	side=right	classes=NNP after	3
sideLeft2	side=right	classes=NNP and	1
sideLeft2	side=right	classes=NNP as	1
sideLeft2	side=right	classes=NNP but	3
sideLeft2	side=right	classes=NNP fin	-3
sideLeft2	side=right	classes=NNP ing	-4
sideLeft2	side=right	classes=NNP of	2
sideLeft2	side=right	classes=NNP that	-2
sideLeft2	side=right	classes=NNP what	-9
sideLeft2	side=right	classes=NNP when	1
sideLeft2	side=right	classes=NNP which	-9
sideLeft2	side=right	classes=NNP while	4
sideLeft2	side=right	classes=NNP whom	-2
sideLeft2	side=right	classes=NP #	1
sideLeft2	side=right	classes=NP ,	1
sideLeft2	side=right	classes=NP IN	-5
sideLeft2	side=right	classes=NP NP	-5
sideLeft2	side=right	classes=NP RP	-1
sideLeft2	side=right	classes=NP after	2
sideLeft2	side=right	classes=NP and	3
sideLeft2	side=right	classes=NP as	1
sideLeft2	side=right	classes=NP fin	-4
sideLeft2	side=right	classes=NP for	4
sideLeft2	side=right	classes=NP if	3
sideLeft2	side=right	classes=NP on	-4
sideLeft2	side=right	classes=NP than	-1
sideLeft2	side=right	classes=NP that	-2
sideLeft2	side=right	classes=NP what	-6
sideLeft2	side=right	classes=NP when	5
sideLeft2	side=right	classes=NP which	-2
sideLeft2	side=right	classes=PRP #	3
sideLeft2	side=right	classes=PRP ,	3
sideLeft2	side=right	classes=PRP ADV	2
sideLeft2	side=right	classes=PRP DASH	2
sideLeft2	side=right	classes=PRP NP	-11
sideLeft2	side=right	classes=PRP QC	-6
sideLeft2	side=right	classes=PRP X	-8
sideLeft2	side=right	classes=PRP and	7
sideLeft2	side=right	classes=PRP but	7
sideLeft2	side=right	classes=PRP ing	-1
sideLeft2	side=right	classes=PRP though	3
sideLeft2	side=right	classes=PRP what	-9
sideLeft2	side=right	classes=PRP when	9
sideLeft2	side=right	classes=PRP which	-6
sideLeft2	side=right	classes=PRP while	3
sideLeft2	side=right	classes=PRP who	-1
sideLeft2	side=right	classes=PRP whom	-3
sideLeft2	side=right	classes=QC .	-2
sideLeft2	side=right	classes=X .	-2
sideLeft2	side=right	classes=X NNP	5
sideLeft2	side=right	classes=and NP	1
sideLeft2	side=right	classes=as #	4
sideLeft2	side=right	classes=but ,	2
sideLeft2	side=right	classes=fin ,	2
sideLeft2	side=right	classes=fin ADV	-1
sideLeft2	side=right	classes=fin EX	6
sideLeft2	side=right	classes=fin that	-1
sideLeft2	side=right	classes=ing ,	1
sideLeft2	side=right	classes=of NP	1
sideLeft2	side=right	classes=to NNP	4
sideLeft2	side=right	classes=to fin	-2
sideLeft2	side=right	classes=under fin	-1
sideLeft2	side=right	classes=who NP	4
sideLeft3	side=both	classes3=# # #	-4
sideLeft3	side=both	classes3=, NNP #	1
sideLeft3	side=both	classes3=, NNP of	-2
sideLeft3	side=both	classes3=, NP at	1
sideLeft3	side=both	classes3=, NP fin	1
sideLeft3	side=both	classes3=, NP for	-2
sideLeft3	side=both	classes3=, NP inf	-5
sideLeft3	side=both	classes3=, fin PRP	1
sideLeft3	side=both	classes3=NNP # #	2
sideLeft3	side=both	classes3=NNP , NNP	-1
sideLeft3	side=both	classes3=NNP , but	-1
sideLeft3	side=both	classes3=NNP NP of	3
sideLeft3	side=both	classes3=NNP QC ,	1
sideLeft3	side=both	classes3=NNP QC X	2
sideLeft3	side=both	classes3=NNP X ,	1
sideLeft3	side=both	classes3=NNP of NNP	-1
sideLeft3	side=both	classes3=NNP of NP	1
sideLeft3	side=both	classes3=NNP that NP	3
sideLeft3	side=both	classes3=NP , ADV	-2
sideLeft3	side=both	classes3=NP , NP	2
sideLeft3	side=both	classes3=NP ADV #	-1
sideLeft3	side=both	classes3=NP NP ,	-1
sideLeft3	side=both	classes3=NP if #	-1
sideLeft3	side=both	classes3=NP that NP	3
sideLeft3	side=both	classes3=NP what fin	1
sideLeft3	side=both	classes3=NP where ,	1
sideLeft3	side=both	classes3=NP which ,	1
sideLeft3	side=both	classes3=NP while #	1
sideLeft3	side=both	classes3=PRP , ADV	2
sideLeft3	side=both	classes3=PRP , NP	3
sideLeft3	side=both	classes3=PRP , but	-3
sideLeft3	side=both	classes3=PRP NP #	2
sideLeft3	side=both	classes3=PRP QC .	1
sideLeft3	side=both	classes3=PRP X ,	2
sideLeft3	side=both	classes3=PRP that NP	3
sideLeft3	side=both	classes3=PRP which ,	3
sideLeft3	side=both	classes3=PRP which in	-3
sideLeft3	side=both	classes3=QC , ADJ	-1
sideLeft3	side=both	classes3=QC , NP	4
sideLeft3	side=both	classes3=fin NNP #	2
sideLeft3	side=elsewhere	classes3=# # #	2
sideLeft3	side=elsewhere	classes3=, NNP on	1
sideLeft3	side=elsewhere	classes3=NNP # #	3
sideLeft3	side=elsewhere	classes3=NNP as X	2
sideLeft3	side=elsewhere	classes3=NP than NP	1
sideLeft3	side=elsewhere	classes3=and NP ,	1
sideLeft3	side=elsewhere	classes3=fin PRP #	1
sideLeft3	side=elsewhere	classes3=while # #	1
sideLeft3	side=left	classes3=, NNP and	-1
sideLeft3	side=left	classes3=, NNP fin	-3
sideLeft3	side=left	classes3=, NNP in	2
sideLeft3	side=left	classes3=, NNP of	3
sideLeft3	side=left	classes3=, NP fin	-2
sideLeft3	side=left	classes3=, NP for	1
sideLeft3	side=left	classes3=, NP from	1
sideLeft3	side=left	classes3=, NP in	-4
sideLeft3	side=left	classes3=, NP on	-3
sideLeft3	side=left	classes3=, PRP inf	1
sideLeft3	side=left	classes3=NNP QC ,	2
sideLeft3	side=left	classes3=NNP QC X	-1
sideLeft3	side=left	classes3=NNP X ,	3
sideLeft3	side=left	classes3=NNP of NP	-6
sideLeft3	side=left	classes3=NNP that NP	1
sideLeft3	side=left	classes3=NNP which ,	2
sideLeft3	side=left	classes3=NP # #	2
sideLeft3	side=left	classes3=NP , NNP	-1
sideLeft3	side=left	classes3=NP IN NP	4
sideLeft3	side=left	classes3=NP NP ,	3
sideLeft3	side=left	classes3=NP QC .	2
sideLeft3	side=left	classes3=NP and ,	-1
sideLeft3	side=left	classes3=NP and NP	4
sideLeft3	side=left	classes3=NP as ,	2
sideLeft3	side=left	classes3=NP fin NP	2
sideLeft3	side=left	classes3=NP of NP	1
sideLeft3	side=left	classes3=NP while ,	-1
sideLeft3	side=left	classes3=PRP , ADJ	1
sideLeft3	side=left	classes3=PRP , ADV	-1
sideLeft3	side=left	classes3=PRP , NNP	-1
sideLeft3	side=left	classes3=PRP NP ,	2
sideLeft3	side=left	classes3=PRP NP DASH	1
sideLeft3	side=left	classes3=PRP QC ,	3
sideLeft3	side=left	classes3=PRP X ,	2
sideLeft3	side=left	classes3=PRP as ,	1
sideLeft3	side=left	classes3=PRP what fin	4
sideLeft3	side=left	classes3=PRP which ,	1
sideLeft3	side=left	classes3=QC , ADJ	1
sideLeft3	side=left	classes3=X , NP	2
sideLeft3	side=left	classes3=X NNP X	-1
sideLeft3	side=left	classes3=and NP IN	2
sideLeft3	side=left	classes3=as # #	-2
sideLeft3	side=left	classes3=fin NP but	1
sideLeft3	side=left	classes3=fin that NP	2
sideLeft3	side=left	classes3=fin which ,	2
sideLeft3	side=left	classes3=that NP and	1
sideLeft3	side=right	classes3=, NNP #	-1
sideLeft3	side=right	classes3=, NNP fin	3
sideLeft3	side=right	classes3=, NNP for	2
sideLeft3	side=right	classes3=, NP ADV	-3
sideLeft3	side=right	classes3=, NP from	-1
sideLeft3	side=right	classes3=, NP in	1
sideLeft3	side=right	classes3=, NP on	2
sideLeft3	side=right	classes3=, fin NNP	3
sideLeft3	side=right	classes3=NNP # #	3
sideLeft3	side=right	classes3=NNP , ADJ	-1
sideLeft3	side=right	classes3=NNP , NNP	3
sideLeft3	side=right	classes3=NNP , NP	4
sideLeft3	side=right	classes3=NNP , but	1
sideLeft3	side=right	classes3=NNP NP of	-1
sideLeft3	side=right	classes3=NNP QC ,	-1
sideLeft3	side=right	classes3=NNP X ,	-7
sideLeft3	side=right	classes3=NNP and #	1
sideLeft3	side=right	classes3=NNP as #	6
sideLeft3	side=right	classes3=NNP as ,	-1
sideLeft3	side=right	classes3=NNP but ,	1
sideLeft3	side=right	classes3=NNP for NP	1
sideLeft3	side=right	classes3=NNP that NP	-6
sideLeft3	side=right	classes3=NNP that fin	1
sideLeft3	side=right	classes3=NNP what fin	-2
sideLeft3	side=right	classes3=NNP which ,	-4
sideLeft3	side=right	classes3=NP # #	1
sideLeft3	side=right	classes3=NP , ADV	1
sideLeft3	side=right	classes3=NP , NNP	1
sideLeft3	side=right	classes3=NP ADV #	3
sideLeft3	side=right	classes3=NP IN NP	-4
sideLeft3	side=right	classes3=NP RP fin	-1
sideLeft3	side=right	classes3=NP and ,	1
sideLeft3	side=right	classes3=NP and NNP	1
sideLeft3	side=right	classes3=NP and NP	-1
sideLeft3	side=right	classes3=NP as ,	-4
sideLeft3	side=right	classes3=NP fin NP	-2
sideLeft3	side=right	classes3=NP for NP	3
sideLeft3	side=right	classes3=NP if #	1
sideLeft3	side=right	classes3=NP of ADJ	4
sideLeft3	side=right	classes3=NP on NP	-4
sideLeft3	side=right	classes3=NP that NP	-2
sideLeft3	side=right	classes3=NP what fin	-1
sideLeft3	side=right	classes3=NP when ,	3
sideLeft3	side=right	classes3=NP which ,	-4
sideLeft3	side=right	classes3=NP while ,	3
sideLeft3	side=right	classes3=PRP # #	3
sideLeft3	side=right	classes3=PRP , NNP	4
sideLeft3	side=right	classes3=PRP , but	3
sideLeft3	side=right	classes3=PRP , fin	-1
sideLeft3	side=right	classes3=PRP NP ,	-1
sideLeft3	side=right	classes3=PRP NP DASH	-2
sideLeft3	side=right	classes3=PRP QC ,	-6
sideLeft3	side=right	classes3=PRP X ,	-8
sideLeft3	side=right	classes3=PRP and ,	1
sideLeft3	side=right	classes3=PRP as NP	6
sideLeft3	side=right	classes3=PRP but ,	2
sideLeft3	side=right	classes3=PRP ing NP	-1
sideLeft3	side=right	classes3=PRP that NP	-3
sideLeft3	side=right	classes3=PRP though ,	1
sideLeft3	side=right	classes3=PRP what fin	-3
sideLeft3	side=right	classes3=PRP which ,	-9
sideLeft3	side=right	classes3=PRP which in	4
sideLeft3	side=right	classes3=QC , NNP	1
sideLeft3	side=right	classes3=QC , NP	-2
sideLeft3	side=right	classes3=X NNP X	5
sideLeft3	side=right	classes3=and NP IN	-1
sideLeft3	side=right	classes3=as # #	4
sideLeft3	side=right	classes3=fin NNP #	-2
sideLeft3	side=right	classes3=fin PRP but	1
sideLeft3	side=right	classes3=fin that NP	-1
sideLeft3	side=right	classes3=of NP ,	-1
sideLeft3	side=right	classes3=that NP fin	-3
sideLeft3	side=right	classes3=to fin NP	-1
sideLemma	side=both	word=accord	2
sideLemma	side=both	word=accuse	7
sideLemma	side=both	word=add	4
sideLemma	side=both	word=appear	10
sideLemma	side=both	word=argue	2
sideLemma	side=both	word=ask	-3
sideLemma	side=both	word=assure	-1
sideLemma	side=both	word=bring	3
sideLemma	side=both	word=call	5
sideLemma	side=both	word=certain	2
sideLemma	side=both	word=charge	5
sideLemma	side=both	word=concern	-1
sideLemma	side=both	word=conclude	2
sideLemma	side=both	word=consider	9
sideLemma	side=both	word=criticism	1
sideLemma	side=both	word=criticize	3
sideLemma	side=both	word=declare	3
sideLemma	side=both	word=decline	-3
sideLemma	side=both	word=deem	5
sideLemma	side=both	word=describe	3
sideLemma	side=both	word=design	2
sideLemma	side=both	word=dub	2
sideLemma	side=both	word=endorse	-1
sideLemma	side=both	word=estimate	1
sideLemma	side=both	word=expect	6
sideLemma	side=both	word=face	4
sideLemma	side=both	word=go	-2
sideLemma	side=both	word=hear	1
sideLemma	side=both	word=hope	2
sideLemma	side=both	word=in	2
sideLemma	side=both	word=introduce	-1
sideLemma	side=both	word=know	4
sideLemma	side=both	word=label	2
sideLemma	side=both	word=liken	1
sideLemma	side=both	word=look	6
sideLemma	side=both	word=mean	5
sideLemma	side=both	word=name	5
sideLemma	side=both	word=nominate	1
sideLemma	side=both	word=note	3
sideLemma	side=both	word=oppose	-4
sideLemma	side=both	word=pass	-1
sideLemma	side=both	word=plan	-3
sideLemma	side=both	word=question	-2
sideLemma	side=both	word=recall	3
sideLemma	side=both	word=refer	1
sideLemma	side=both	word=release	-4
sideLemma	side=both	word=remind	1
sideLemma	side=both	word=reportedly	2
sideLemma	side=both	word=say	5
sideLemma	side=both	word=see	5
sideLemma	side=both	word=seem	12
sideLemma	side=both	word=seemingly	3
sideLemma	side=both	word=set	-3
sideLemma	side=both	word=share	-1
sideLemma	side=both	word=sound	6
sideLemma	side=both	word=support	-10
sideLemma	side=both	word=tell	1
sideLemma	side=both	word=think	2
sideLemma	side=both	word=title	1
sideLemma	side=both	word=view	6
sideLemma	side=both	word=vote	-3
sideLemma	side=both	word=worry	-3
sideLemma	side=both	word=write	2
sideLemma	side=elsewhere	word=?	6
sideLemma	side=elsewhere	word=announcement	1
sideLemma	side=elsewhere	word=ask	1
sideLemma	side=elsewhere	word=backing	3
sideLemma	side=elsewhere	word=blast	5
sideLemma	side=elsewhere	word=challenging	3
sideLemma	side=elsewhere	word=co-sponsored	1
sideLemma	side=elsewhere	word=expect	4
sideLemma	side=elsewhere	word=opponent	2
sideLemma	side=elsewhere	word=quote	1
sideLemma	side=elsewhere	word=raise	2
sideLemma	side=elsewhere	word=self-described	4
sideLemma	side=elsewhere	word=so-called	1
sideLemma	side=elsewhere	word=support	7
sideLemma	side=elsewhere	word=supporter	10
sideLemma	side=elsewhere	word=tweet	2
sideLemma	side=elsewhere	word=view	-4
sideLemma	side=elsewhere	word=would	4
sideLemma	side=left	word=:	-1
sideLemma	side=left	word=?	1
sideLemma	side=left	word=about	-4
sideLemma	side=left	word=accord	10
sideLemma	side=left	word=accuse	-5
sideLemma	side=left	word=agree	-4
sideLemma	side=left	word=among	1
sideLemma	side=left	word=anger	2
sideLemma	side=left	word=announce	4
sideLemma	side=left	word=approve	3
sideLemma	side=left	word=attract	1
sideLemma	side=left	word=back	2
sideLemma	side=left	word=backing	2
sideLemma	side=left	word=boo	4
sideLemma	side=left	word=call	-6
sideLemma	side=left	word=come	5
sideLemma	side=left	word=confirm	2
sideLemma	side=left	word=continue	-1
sideLemma	side=left	word=criticize	-2
sideLemma	side=left	word=draw	8
sideLemma	side=left	word=earn	2
sideLemma	side=left	word=echo	2
sideLemma	side=left	word=endorsement	3
sideLemma	side=left	word=expect	-5
sideLemma	side=left	word=feature	1
sideLemma	side=left	word=find	-1
sideLemma	side=left	word=from	2
sideLemma	side=left	word=have	1
sideLemma	side=left	word=in	6
sideLemma	side=left	word=infuriate	1
sideLemma	side=left	word=interest	3
sideLemma	side=left	word=introduce	1
sideLemma	side=left	word=look	-6
sideLemma	side=left	word=meet	4
sideLemma	side=left	word=mind	5
sideLemma	side=left	word=news	1
sideLemma	side=left	word=of	-2
sideLemma	side=left	word=oppose	1
sideLemma	side=left	word=pass	7
sideLemma	side=left	word=pick	1
sideLemma	side=left	word=point	-2
sideLemma	side=left	word=portray	-1
sideLemma	side=left	word=praise	-3
sideLemma	side=left	word=priority	3
sideLemma	side=left	word=provide	1
sideLemma	side=left	word=put	1
sideLemma	side=left	word=question	-4
sideLemma	side=left	word=rattle	4
sideLemma	side=left	word=receive	9
sideLemma	side=left	word=refer	-7
sideLemma	side=left	word=release	1
sideLemma	side=left	word=repeat	1
sideLemma	side=left	word=report	1
sideLemma	side=left	word=reportedly	9
sideLemma	side=left	word=resonate	4
sideLemma	side=left	word=revere	3
sideLemma	side=left	word=say	2
sideLemma	side=left	word=see	-2
sideLemma	side=left	word=show	-1
sideLemma	side=left	word=speak	-1
sideLemma	side=left	word=suggest	-2
sideLemma	side=left	word=supporter	-7
sideLemma	side=left	word=tell	4
sideLemma	side=left	word=tweet	1
sideLemma	side=left	word=view	-4
sideLemma	side=left	word=win	7
sideLemma	side=left	word=worry	4
sideLemma	side=left	word=write	2
sideLemma	side=right	word=:	12
sideLemma	side=right	word=?	-8
sideLemma	side=right	word=about	6
sideLemma	side=right	word=accord	-10
sideLemma	side=right	word=add	-1
sideLemma	side=right	word=agree	3
sideLemma	side=right	word=aim	5
sideLemma	side=right	word=among	-1
sideLemma	side=right	word=appear	-8
sideLemma	side=right	word=approve	-1
sideLemma	side=right	word=ask	3
sideLemma	side=right	word=attack	1
sideLemma	side=right	word=backing	-6
sideLemma	side=right	word=blast	-1
sideLemma	side=right	word=boo	-1
sideLemma	side=right	word=bring	-1
sideLemma	side=right	word=campaign	2
sideLemma	side=right	word=cast	1
sideLemma	side=right	word=certain	-1
sideLemma	side=right	word=challenging	-1
sideLemma	side=right	word=cite	1
sideLemma	side=right	word=come	-5
sideLemma	side=right	word=conclude	-3
sideLemma	side=right	word=confident	4
sideLemma	side=right	word=consider	-4
sideLemma	side=right	word=critical	2
sideLemma	side=right	word=decide	2
sideLemma	side=right	word=decision	2
sideLemma	side=right	word=declare	-3
sideLemma	side=right	word=decline	4
sideLemma	side=right	word=deem	-3
sideLemma	side=right	word=describe	-1
sideLemma	side=right	word=design	-2
sideLemma	side=right	word=devote	1
sideLemma	side=right	word=discuss	2
sideLemma	side=right	word=divide	3
sideLemma	side=right	word=draw	-7
sideLemma	side=right	word=dub	-1
sideLemma	side=right	word=earn	-4
sideLemma	side=right	word=endorse	7
sideLemma	side=right	word=endorsement	-5
sideLemma	side=right	word=engage	3
sideLemma	side=right	word=envision	-2
sideLemma	side=right	word=expect	-5
sideLemma	side=right	word=express	4
sideLemma	side=right	word=face	-4
sideLemma	side=right	word=favorite	-1
sideLemma	side=right	word=find	3
sideLemma	side=right	word=focus	2
sideLemma	side=right	word=from	-1
sideLemma	side=right	word=give	1
sideLemma	side=right	word=go	2
sideLemma	side=right	word=hope	-1
sideLemma	side=right	word=impress	2
sideLemma	side=right	word=in	-9
sideLemma	side=right	word=incline	1
sideLemma	side=right	word=infuriate	-1
sideLemma	side=right	word=interest	-2
sideLemma	side=right	word=interested	2
sideLemma	side=right	word=know	-1
sideLemma	side=right	word=like	-1
sideLemma	side=right	word=look	-1
sideLemma	side=right	word=mean	-5
sideLemma	side=right	word=meet	-2
sideLemma	side=right	word=mind	-1
sideLemma	side=right	word=name	-3
sideLemma	side=right	word=note	-1
sideLemma	side=right	word=of	4
sideLemma	side=right	word=open	3
sideLemma	side=right	word=opposition	1
sideLemma	side=right	word=pass	-2
sideLemma	side=right	word=pick	-1
sideLemma	side=right	word=plan	4
sideLemma	side=right	word=plead	1
sideLemma	side=right	word=pledge	6
sideLemma	side=right	word=point	2
sideLemma	side=right	word=poise	1
sideLemma	side=right	word=praise	4
sideLemma	side=right	word=press	3
sideLemma	side=right	word=priority	-1
sideLemma	side=right	word=propose	1
sideLemma	side=right	word=question	5
sideLemma	side=right	word=quote	-2
sideLemma	side=right	word=raise	-1
sideLemma	side=right	word=rattle	-3
sideLemma	side=right	word=rebuff	-2
sideLemma	side=right	word=recall	-5
sideLemma	side=right	word=receive	-8
sideLemma	side=right	word=refer	1
sideLemma	side=right	word=reference	1
sideLemma	side=right	word=refuse	4
sideLemma	side=right	word=renounce	1
sideLemma	side=right	word=reportedly	-12
sideLemma	side=right	word=resonate	-4
sideLemma	side=right	word=respond	9
sideLemma	side=right	word=response	2
sideLemma	side=right	word=reveal	2
sideLemma	side=right	word=ruling	-1
sideLemma	side=right	word=say	1
sideLemma	side=right	word=seek	4
sideLemma	side=right	word=seem	-9
sideLemma	side=right	word=seemingly	-4
sideLemma	side=right	word=self-described	-1
sideLemma	side=right	word=set	2
sideLemma	side=right	word=show	2
sideLemma	side=right	word=sound	-5
sideLemma	side=right	word=speak	10
sideLemma	side=right	word=supporter	-2
sideLemma	side=right	word=tell	-4
sideLemma	side=right	word=try	4
sideLemma	side=right	word=tweet	-6
sideLemma	side=right	word=unclear	1
sideLemma	side=right	word=urge	2
sideLemma	side=right	word=vote	10
sideLemma	side=right	word=vow	4
sideLemma	side=right	word=win	-6
sideLemma	side=right	word=would	-4
sideLemma	side=right	word=write	-3
sideLemmaForm	side=both	word=accord	form=ing	3
sideLemmaForm	side=both	word=accuse	form=fin+passive	5
sideLemmaForm	side=both	word=add	form=fin	4
sideLemmaForm	side=both	word=appear	form=fin	8
sideLemmaForm	side=both	word=argue	form=fin	4
sideLemmaForm	side=both	word=call	form=fin	4
sideLemmaForm	side=both	word=call	form=pp	1
sideLemmaForm	side=both	word=certain	form=jj	2
sideLemmaForm	side=both	word=charge	form=fin+passive	6
sideLemmaForm	side=both	word=conclude	form=fin	2
sideLemmaForm	side=both	word=consider	form=fin+passive	6
sideLemmaForm	side=both	word=criticism	form=nn	1
sideLemmaForm	side=both	word=criticize	form=fin+passive	4
sideLemmaForm	side=both	word=declare	form=fin+passive	6
sideLemmaForm	side=both	word=decline	form=fin	-3
sideLemmaForm	side=both	word=deem	form=fin	2
sideLemmaForm	side=both	word=describe	form=fin	1
sideLemmaForm	side=both	word=design	form=pp	3
sideLemmaForm	side=both	word=expect	form=fin+passive	5
sideLemmaForm	side=both	word=hope	form=fin	3
sideLemmaForm	side=both	word=in	form=in	2
sideLemmaForm	side=both	word=know	form=fin	-3
sideLemmaForm	side=both	word=know	form=fin+passive+not	2
sideLemmaForm	side=both	word=know	form=pp	5
sideLemmaForm	side=both	word=label	form=fin	1
sideLemmaForm	side=both	word=like	form=fin+modal	2
sideLemmaForm	side=both	word=liken	form=fin+have	1
sideLemmaForm	side=both	word=look	form=fin	4
sideLemmaForm	side=both	word=look	form=inf	1
sideLemmaForm	side=both	word=mean	form=fin	1
sideLemmaForm	side=both	word=name	form=fin+passive	2
sideLemmaForm	side=both	word=nominate	form=fin+passive	2
sideLemmaForm	side=both	word=note	form=fin	2
sideLemmaForm	side=both	word=recognize	form=fin+passive	1
sideLemmaForm	side=both	word=remind	form=fin	1
sideLemmaForm	side=both	word=reportedly	form=rb	4
sideLemmaForm	side=both	word=say	form=fin	4
sideLemmaForm	side=both	word=say	form=fin+have	2
sideLemmaForm	side=both	word=say	form=fin+passive	1
sideLemmaForm	side=both	word=see	form=fin+passive	6
sideLemmaForm	side=both	word=seem	form=fin	6
sideLemmaForm	side=both	word=seem	form=fin+modal	3
sideLemmaForm	side=both	word=seemingly	form=rb	3
sideLemmaForm	side=both	word=set	form=fin+passive	-1
sideLemmaForm	side=both	word=show	form=fin+passive	1
sideLemmaForm	side=both	word=sound	form=fin	4
sideLemmaForm	side=both	word=tell	form=fin	2
sideLemmaForm	side=both	word=title	form=pp	1
sideLemmaForm	side=both	word=view	form=fin	2
sideLemmaForm	side=both	word=view	form=nn	1
sideLemmaForm	side=elsewhere	word=?	form=jj	6
sideLemmaForm	side=elsewhere	word=?	form=np	1
sideLemmaForm	side=elsewhere	word=announcement	form=nn	1
sideLemmaForm	side=elsewhere	word=ask	form=fin	1
sideLemmaForm	side=elsewhere	word=backing	form=nn	3
sideLemmaForm	side=elsewhere	word=blast	form=nns	4
sideLemmaForm	side=elsewhere	word=challenging	form=jj	3
sideLemmaForm	side=elsewhere	word=expect	form=pp	3
sideLemmaForm	side=elsewhere	word=opponent	form=nn	2
sideLemmaForm	side=elsewhere	word=raise	form=fin	2
sideLemmaForm	side=elsewhere	word=report	form=nns	-2
sideLemmaForm	side=elsewhere	word=self-described	form=jj	4
sideLemmaForm	side=elsewhere	word=so-called	form=jj	1
sideLemmaForm	side=elsewhere	word=support	form=nn	3
sideLemmaForm	side=elsewhere	word=support	form=vbg	5
sideLemmaForm	side=elsewhere	word=supporter	form=nn	6
sideLemmaForm	side=elsewhere	word=supporter	form=nns	3
sideLemmaForm	side=elsewhere	word=view	form=nn	-2
sideLemmaForm	side=elsewhere	word=would	form=fin	4
sideLemmaForm	side=left	word=:	form=colon	-1
sideLemmaForm	side=left	word=?	form=colon	8
sideLemmaForm	side=left	word=about	form=in	-4
sideLemmaForm	side=left	word=accord	form=fin	3
sideLemmaForm	side=left	word=accord	form=ing	7
sideLemmaForm	side=left	word=agree	form=fin	-3
sideLemmaForm	side=left	word=among	form=in	1
sideLemmaForm	side=left	word=anger	form=fin+have	3
sideLemmaForm	side=left	word=announce	form=fin	3
sideLemmaForm	side=left	word=approve	form=fin+passive	1
sideLemmaForm	side=left	word=argue	form=fin	-2
sideLemmaForm	side=left	word=ask	form=fin	6
sideLemmaForm	side=left	word=ask	form=fin+passive	-7
sideLemmaForm	side=left	word=ask	form=pp	-2
sideLemmaForm	side=left	word=back	form=fin	-1
sideLemmaForm	side=left	word=back	form=fin+have	1
sideLemmaForm	side=left	word=backing	form=nn	2
sideLemmaForm	side=left	word=boo	form=fin+passive	3
sideLemmaForm	side=left	word=call	form=fin	-8
sideLemmaForm	side=left	word=call	form=fin+passive	2
sideLemmaForm	side=left	word=charge	form=fin+passive	-1
sideLemmaForm	side=left	word=come	form=fin	5
sideLemmaForm	side=left	word=concern	form=nn	2
sideLemmaForm	side=left	word=confirm	form=fin+passive	1
sideLemmaForm	side=left	word=declare	form=fin	2
sideLemmaForm	side=left	word=discussion	form=nn	1
sideLemmaForm	side=left	word=draw	form=fin	1
sideLemmaForm	side=left	word=draw	form=fin+have	3
sideLemmaForm	side=left	word=endorse	form=fin	-1
sideLemmaForm	side=left	word=endorse	form=fin+have	-3
sideLemmaForm	side=left	word=endorse	form=pp	1
sideLemmaForm	side=left	word=expect	form=pp	-1
sideLemmaForm	side=left	word=favor	form=pp	1
sideLemmaForm	side=left	word=focus	form=nn	2
sideLemmaForm	side=left	word=from	form=in	2
sideLemmaForm	side=left	word=have	form=fin	1
sideLemmaForm	side=left	word=in	form=in	6
sideLemmaForm	side=left	word=interest	form=nn	3
sideLemmaForm	side=left	word=know	form=fin+passive	1
sideLemmaForm	side=left	word=know	form=pp	-5
sideLemmaForm	side=left	word=mention	form=fin	1
sideLemmaForm	side=left	word=mind	form=nn	5
sideLemmaForm	side=left	word=news	form=nn	1
sideLemmaForm	side=left	word=of	form=in	-2
sideLemmaForm	side=left	word=oppose	form=pp	4
sideLemmaForm	side=left	word=pass	form=pp	2
sideLemmaForm	side=left	word=pick	form=fin	1
sideLemmaForm	side=left	word=provide	form=pp	2
sideLemmaForm	side=left	word=rattle	form=fin	4
sideLemmaForm	side=left	word=read	form=fin	3
sideLemmaForm	side=left	word=recall	form=fin	2
sideLemmaForm	side=left	word=receive	form=fin	5
sideLemmaForm	side=left	word=refer	form=ing	-3
sideLemmaForm	side=left	word=release	form=fin+passive	4
sideLemmaForm	side=left	word=report	form=fin	1
sideLemmaForm	side=left	word=reportedly	form=fin	4
sideLemmaForm	side=left	word=reportedly	form=fin+have	6
sideLemmaForm	side=left	word=resonate	form=fin	2
sideLemmaForm	side=left	word=revere	form=fin+passive	3
sideLemmaForm	side=left	word=say	form=fin	5
sideLemmaForm	side=left	word=say	form=fin+modal	-2
sideLemmaForm	side=left	word=see	form=fin+passive	-3
sideLemmaForm	side=left	word=support	form=fin	-1
sideLemmaForm	side=left	word=support	form=nn	2
sideLemmaForm	side=left	word=support	form=vbg	-1
sideLemmaForm	side=left	word=supporter	form=nn	-2
sideLemmaForm	side=left	word=tell	form=fin	5
sideLemmaForm	side=left	word=think	form=fin	-5
sideLemmaForm	side=left	word=tweet	form=fin	1
sideLemmaForm	side=left	word=win	form=fin	1
sideLemmaForm	side=left	word=worry	form=fin	4
sideLemmaForm	side=left	word=write	form=fin	4
sideLemmaForm	side=right	word=:	form=colon	12
sideLemmaForm	side=right	word=?	form=colon	-6
sideLemmaForm	side=right	word=?	form=jj	-3
sideLemmaForm	side=right	word=?	form=nn	1
sideLemmaForm	side=right	word=about	form=in	6
sideLemmaForm	side=right	word=accord	form=fin	-2
sideLemmaForm	side=right	word=accord	form=ing	-7
sideLemmaForm	side=right	word=accuse	form=fin+passive	-2
sideLemmaForm	side=right	word=add	form=fin	-2
sideLemmaForm	side=right	word=agree	form=fin	3
sideLemmaForm	side=right	word=aim	form=pp	1
sideLemmaForm	side=right	word=among	form=in	-1
sideLemmaForm	side=right	word=anger	form=fin+have	-3
sideLemmaForm	side=right	word=announce	form=fin+passive	-1
sideLemmaForm	side=right	word=appear	form=fin	-5
sideLemmaForm	side=right	word=argue	form=fin	-1
sideLemmaForm	side=right	word=ask	form=fin	-5
sideLemmaForm	side=right	word=ask	form=fin+passive	3
sideLemmaForm	side=right	word=ask	form=pp	10
sideLemmaForm	side=right	word=assure	form=fin+passive	1
sideLemmaForm	side=right	word=attack	form=fin	1
sideLemmaForm	side=right	word=back	form=fin	4
sideLemmaForm	side=right	word=backing	form=nn	-6
sideLemmaForm	side=right	word=blast	form=nns	-3
sideLemmaForm	side=right	word=boo	form=fin+passive	-1
sideLemmaForm	side=right	word=call	form=fin+passive	-1
sideLemmaForm	side=right	word=certain	form=jj	-1
sideLemmaForm	side=right	word=challenging	form=jj	-1
sideLemmaForm	side=right	word=charge	form=fin+passive	-1
sideLemmaForm	side=right	word=come	form=fin	-4
sideLemmaForm	side=right	word=concern	form=fin+passive	2
sideLemmaForm	side=right	word=concern	form=nn	-1
sideLemmaForm	side=right	word=conclude	form=fin	-3
sideLemmaForm	side=right	word=confident	form=jj	4
sideLemmaForm	side=right	word=consider	form=fin+passive	-2
sideLemmaForm	side=right	word=critical	form=jj	2
sideLemmaForm	side=right	word=criticize	form=fin+passive	-2
sideLemmaForm	side=right	word=decision	form=nn	1
sideLemmaForm	side=right	word=declare	form=fin+passive	-3
sideLemmaForm	side=right	word=decline	form=fin	3
sideLemmaForm	side=right	word=design	form=pp	-3
sideLemmaForm	side=right	word=discuss	form=fin	2
sideLemmaForm	side=right	word=divide	form=fin+passive	3
sideLemmaForm	side=right	word=draw	form=fin+have	-2
sideLemmaForm	side=right	word=endorse	form=fin	6
sideLemmaForm	side=right	word=endorse	form=fin+have	4
sideLemmaForm	side=right	word=endorsement	form=nn	-3
sideLemmaForm	side=right	word=envision	form=fin	-3
sideLemmaForm	side=right	word=expect	form=fin+passive	-1
sideLemmaForm	side=right	word=express	form=fin	3
sideLemmaForm	side=right	word=find	form=fin	3
sideLemmaForm	side=right	word=focus	form=nn	-1
sideLemmaForm	side=right	word=from	form=in	-1
sideLemmaForm	side=right	word=go	form=fin	4
sideLemmaForm	side=right	word=hope	form=fin	-1
sideLemmaForm	side=right	word=in	form=in	-9
sideLemmaForm	side=right	word=incline	form=fin+passive	1
sideLemmaForm	side=right	word=interest	form=nn	-2
sideLemmaForm	side=right	word=interested	form=jj	2
sideLemmaForm	side=right	word=know	form=fin	3
sideLemmaForm	side=right	word=know	form=fin+passive	-2
sideLemmaForm	side=right	word=know	form=fin+passive+not	-1
sideLemmaForm	side=right	word=like	form=fin+modal	-1
sideLemmaForm	side=right	word=liken	form=fin+have	-1
sideLemmaForm	side=right	word=look	form=fin	-1
sideLemmaForm	side=right	word=mention	form=fin	-2
sideLemmaForm	side=right	word=mind	form=nn	-2
sideLemmaForm	side=right	word=name	form=fin+passive	-2
sideLemmaForm	side=right	word=need	form=fin	-1
sideLemmaForm	side=right	word=note	form=fin	-1
sideLemmaForm	side=right	word=of	form=in	4
sideLemmaForm	side=right	word=open	form=fin	1
sideLemmaForm	side=right	word=oppose	form=fin	5
sideLemmaForm	side=right	word=oppose	form=pp	-1
sideLemmaForm	side=right	word=opposition	form=nn	1
sideLemmaForm	side=right	word=pick	form=fin	-1
sideLemmaForm	side=right	word=plan	form=fin	1
sideLemmaForm	side=right	word=poise	form=fin+passive	1
sideLemmaForm	side=right	word=press	form=fin+passive	1
sideLemmaForm	side=right	word=question	form=fin	1
sideLemmaForm	side=right	word=raise	form=fin	-1
sideLemmaForm	side=right	word=rattle	form=fin	-3
sideLemmaForm	side=right	word=recall	form=fin	-3
sideLemmaForm	side=right	word=receive	form=fin	-4
sideLemmaForm	side=right	word=refer	form=ing	5
sideLemmaForm	side=right	word=refuse	form=fin	1
sideLemmaForm	side=right	word=reportedly	form=fin	-3
sideLemmaForm	side=right	word=reportedly	form=fin+have	-4
sideLemmaForm	side=right	word=reportedly	form=rb	-1
sideLemmaForm	side=right	word=resonate	form=fin	-2
sideLemmaForm	side=right	word=respond	form=fin+not	1
sideLemmaForm	side=right	word=response	form=nn	1
sideLemmaForm	side=right	word=reveal	form=fin	1
sideLemmaForm	side=right	word=ruling	form=nn	-1
sideLemmaForm	side=right	word=say	form=ing	4
sideLemmaForm	side=right	word=seem	form=fin	-5
sideLemmaForm	side=right	word=seem	form=fin+modal	-1
sideLemmaForm	side=right	word=seemingly	form=rb	-2
sideLemmaForm	side=right	word=self-described	form=jj	-1
sideLemmaForm	side=right	word=show	form=fin	7
sideLemmaForm	side=right	word=sound	form=fin	-5
sideLemmaForm	side=right	word=speak	form=fin	5
sideLemmaForm	side=right	word=support	form=fin	6
sideLemmaForm	side=right	word=support	form=nn	-6
sideLemmaForm	side=right	word=tell	form=fin	-7
sideLemmaForm	side=right	word=think	form=fin	2
sideLemmaForm	side=right	word=try	form=fin	1
sideLemmaForm	side=right	word=tweet	form=fin	-3
sideLemmaForm	side=right	word=unclear	form=jj	1
sideLemmaForm	side=right	word=view	form=fin	-2
sideLemmaForm	side=right	word=vote	form=fin	1
sideLemmaForm	side=right	word=worry	form=fin	-3
sideLemmaForm	side=right	word=worry	form=fin+passive	3
sideLemmaForm	side=right	word=would	form=fin	-4
sideLemmaForm	side=right	word=write	form=fin	-3
sideLemmaFrame	side=both	word=accord	frame=IN>NNP	1
sideLemmaFrame	side=both	word=accord	frame=IN>NP	1
sideLemmaFrame	side=both	word=accord	frame=to>inf	-3
sideLemmaFrame	side=both	word=accuse	frame=of>ing	5
sideLemmaFrame	side=both	word=add	frame=,>X	2
sideLemmaFrame	side=both	word=appear	frame=to>inf	6
sideLemmaFrame	side=both	word=argue	frame=in>NP	1
sideLemmaFrame	side=both	word=ask	frame=to>inf	1
sideLemmaFrame	side=both	word=call	frame=NP>.	3
sideLemmaFrame	side=both	word=call	frame=NP>QO	1
sideLemmaFrame	side=both	word=call	frame=QO>NP	5
sideLemmaFrame	side=both	word=call	frame=for>NP	-6
sideLemmaFrame	side=both	word=call	frame=for>ing	-1
sideLemmaFrame	side=both	word=charge	frame=with>NP	2
sideLemmaFrame	side=both	word=consider	frame=NP>.	3
sideLemmaFrame	side=both	word=continue	frame=.>#	1
sideLemmaFrame	side=both	word=continue	frame=to>inf	-1
sideLemmaFrame	side=both	word=criticism	frame=for>NP	2
sideLemmaFrame	side=both	word=declare	frame=NP>,	1
sideLemmaFrame	side=both	word=decline	frame=to>inf	-2
sideLemmaFrame	side=both	word=design	frame=to>inf	2
sideLemmaFrame	side=both	word=expect	frame=to>inf	5
sideLemmaFrame	side=both	word=know	frame=for>NP	2
sideLemmaFrame	side=both	word=know	frame=for>ing	2
sideLemmaFrame	side=both	word=know	frame=to>inf	2
sideLemmaFrame	side=both	word=like	frame=to>inf	1
sideLemmaFrame	side=both	word=look	frame=to>inf	-1
sideLemmaFrame	side=both	word=mean	frame=to>inf	4
sideLemmaFrame	side=both	word=point	frame=RP>,	1
sideLemmaFrame	side=both	word=say	frame=,>PRP	2
sideLemmaFrame	side=both	word=say	frame=,>X	1
sideLemmaFrame	side=both	word=say	frame=,>and	1
sideLemmaFrame	side=both	word=say	frame=,>fin	4
sideLemmaFrame	side=both	word=say	frame=,>that	4
sideLemmaFrame	side=both	word=say	frame=NP>.	-4
sideLemmaFrame	side=both	word=say	frame=QO>NP	-1
sideLemmaFrame	side=both	word=say	frame=about>NNP	1
sideLemmaFrame	side=both	word=say	frame=about>NP	1
sideLemmaFrame	side=both	word=say	frame=as>NP	-2
sideLemmaFrame	side=both	word=say	frame=as>PRP	-1
sideLemmaFrame	side=both	word=say	frame=in>NP	-2
sideLemmaFrame	side=both	word=say	frame=of>NNP	1
sideLemmaFrame	side=both	word=say	frame=of>NP	5
sideLemmaFrame	side=both	word=say	frame=to>inf	1
sideLemmaFrame	side=both	word=see	frame=by>NP	2
sideLemmaFrame	side=both	word=seem	frame=NP>that	1
sideLemmaFrame	side=both	word=set	frame=to>inf	-1
sideLemmaFrame	side=both	word=tell	frame=NNP>,	3
sideLemmaFrame	side=both	word=write	frame=in>NP	1
sideLemmaFrame	side=elsewhere	word=ask	frame=.>#	1
sideLemmaFrame	side=elsewhere	word=expect	frame=.>#	1
sideLemmaFrame	side=elsewhere	word=raise	frame=NP>.	2
sideLemmaFrame	side=elsewhere	word=report	frame=.>#	-1
sideLemmaFrame	side=elsewhere	word=say	frame=NNP>,	1
sideLemmaFrame	side=elsewhere	word=self-described	frame=who>fin	2
sideLemmaFrame	side=elsewhere	word=support	frame=among>NP	1
sideLemmaFrame	side=left	word=?	frame=NNP>,	4
sideLemmaFrame	side=left	word=?	frame=NNP>.	3
sideLemmaFrame	side=left	word=accord	frame=IN>NP	4
sideLemmaFrame	side=left	word=accord	frame=to>inf	8
sideLemmaFrame	side=left	word=announce	frame=NNP>,	1
sideLemmaFrame	side=left	word=ask	frame=NP>.	2
sideLemmaFrame	side=left	word=draw	frame=NP>.	2
sideLemmaFrame	side=left	word=endorse	frame=NNP>.	-4
sideLemmaFrame	side=left	word=focus	frame=of>NP	3
sideLemmaFrame	side=left	word=in	frame=NP>.	4
sideLemmaFrame	side=left	word=interest	frame=of>NP	1
sideLemmaFrame	side=left	word=meet	frame=with>NP	1
sideLemmaFrame	side=left	word=oppose	frame=by>NNP	3
sideLemmaFrame	side=left	word=pick	frame=RP>NP	1
sideLemmaFrame	side=left	word=refer	frame=IN>NP	-1
sideLemmaFrame	side=left	word=report	frame=.>#	4
sideLemmaFrame	side=left	word=report	frame=NNP>.	1
sideLemmaFrame	side=left	word=report	frame=NP>.	1
sideLemmaFrame	side=left	word=report	frame=by>NP	-1
sideLemmaFrame	side=left	word=resonate	frame=with>NP	3
sideLemmaFrame	side=left	word=say	frame=,>NP	-1
sideLemmaFrame	side=left	word=say	frame=,>QO	-6
sideLemmaFrame	side=left	word=say	frame=,>X	-7
sideLemmaFrame	side=left	word=say	frame=,>ing	1
sideLemmaFrame	side=left	word=say	frame=IN>NP	2
sideLemmaFrame	side=left	word=say	frame=NNP>,	6
sideLemmaFrame	side=left	word=say	frame=NNP>.	2
sideLemmaFrame	side=left	word=say	frame=NNP>fin	-7
sideLemmaFrame	side=left	word=say	frame=NP>,	3
sideLemmaFrame	side=left	word=say	frame=NP>.	1
sideLemmaFrame	side=left	word=say	frame=NP>fin	-10
sideLemmaFrame	side=left	word=say	frame=NP>who	5
sideLemmaFrame	side=left	word=say	frame=PRP>fin	-3
sideLemmaFrame	side=left	word=say	frame=as>NP	4
sideLemmaFrame	side=left	word=say	frame=at>NP	5
sideLemmaFrame	side=left	word=say	frame=during>NP	3
sideLemmaFrame	side=left	word=say	frame=fin>NP	-2
sideLemmaFrame	side=left	word=say	frame=on>NP	1
sideLemmaFrame	side=left	word=support	frame=NNP>.	-3
sideLemmaFrame	side=left	word=support	frame=of>NP	2
sideLemmaFrame	side=left	word=tell	frame=NNP>,	-3
sideLemmaFrame	side=left	word=tell	frame=NNP>that	-1
sideLemmaFrame	side=left	word=tell	frame=NP>.	2
sideLemmaFrame	side=left	word=tell	frame=PRP>.	5
sideLemmaFrame	side=right	word=?	frame=NNP>,	-2
sideLemmaFrame	side=right	word=?	frame=NNP>.	-1
sideLemmaFrame	side=right	word=accord	frame=IN>NP	-4
sideLemmaFrame	side=right	word=accord	frame=to>inf	-2
sideLemmaFrame	side=right	word=accuse	frame=of>ing	-5
sideLemmaFrame	side=right	word=announce	frame=NP>,	1
sideLemmaFrame	side=right	word=appear	frame=to>inf	-6
sideLemmaFrame	side=right	word=ask	frame=NP>.	-1
sideLemmaFrame	side=right	word=ask	frame=by>NNP	2
sideLemmaFrame	side=right	word=attack	frame=on>NNP	1
sideLemmaFrame	side=right	word=call	frame=NP>.	-2
sideLemmaFrame	side=right	word=call	frame=QO>NP	-4
sideLemmaFrame	side=right	word=call	frame=for>NP	12
sideLemmaFrame	side=right	word=call	frame=for>ing	2
sideLemmaFrame	side=right	word=come	frame=under>NP	-2
sideLemmaFrame	side=right	word=confident	frame=in>NP	1
sideLemmaFrame	side=right	word=decline	frame=to>inf	6
sideLemmaFrame	side=right	word=describe	frame=as>QO	-2
sideLemmaFrame	side=right	word=design	frame=to>inf	-2
sideLemmaFrame	side=right	word=draw	frame=NP>.	-1
sideLemmaFrame	side=right	word=endorse	frame=NNP>.	5
sideLemmaFrame	side=right	word=engage	frame=in>NP	3
sideLemmaFrame	side=right	word=expect	frame=to>inf	-1
sideLemmaFrame	side=right	word=focus	frame=of>NP	-3
sideLemmaFrame	side=right	word=focus	frame=on>NP	3
sideLemmaFrame	side=right	word=in	frame=NP>.	-4
sideLemmaFrame	side=right	word=incline	frame=to>inf	1
sideLemmaFrame	side=right	word=interest	frame=of>NP	-1
sideLemmaFrame	side=right	word=know	frame=as>NP	1
sideLemmaFrame	side=right	word=know	frame=for>NP	-1
sideLemmaFrame	side=right	word=know	frame=to>inf	-1
sideLemmaFrame	side=right	word=like	frame=to>inf	-2
sideLemmaFrame	side=right	word=look	frame=to>inf	2
sideLemmaFrame	side=right	word=mean	frame=to>inf	-3
sideLemmaFrame	side=right	word=note	frame=,>NP	1
sideLemmaFrame	side=right	word=pick	frame=RP>NP	-1
sideLemmaFrame	side=right	word=plan	frame=to>inf	5
sideLemmaFrame	side=right	word=point	frame=IN>NNP	1
sideLemmaFrame	side=right	word=point	frame=IN>NP	1
sideLemmaFrame	side=right	word=poise	frame=to>inf	1
sideLemmaFrame	side=right	word=raise	frame=NP>.	-3
sideLemmaFrame	side=right	word=refer	frame=IN>NP	5
sideLemmaFrame	side=right	word=refuse	frame=to>inf	4
sideLemmaFrame	side=right	word=report	frame=by>NP	2
sideLemmaFrame	side=right	word=resonate	frame=with>NP	-2
sideLemmaFrame	side=right	word=respond	frame=IN>NP	3
sideLemmaFrame	side=right	word=say	frame=,>QO	2
sideLemmaFrame	side=right	word=say	frame=,>X	2
sideLemmaFrame	side=right	word=say	frame=,>ing	-1
sideLemmaFrame	side=right	word=say	frame=EX>fin	4
sideLemmaFrame	side=right	word=say	frame=IN>NP	-2
sideLemmaFrame	side=right	word=say	frame=NNP>,	-9
sideLemmaFrame	side=right	word=say	frame=NNP>.	-6
sideLemmaFrame	side=right	word=say	frame=NNP>fin	3
sideLemmaFrame	side=right	word=say	frame=NP>,	-4
sideLemmaFrame	side=right	word=say	frame=NP>fin	9
sideLemmaFrame	side=right	word=say	frame=NP>who	-3
sideLemmaFrame	side=right	word=say	frame=PRP>fin	4
sideLemmaFrame	side=right	word=say	frame=QO>NP	2
sideLemmaFrame	side=right	word=say	frame=about>NP	-2
sideLemmaFrame	side=right	word=say	frame=at>NP	-2
sideLemmaFrame	side=right	word=say	frame=in>NP	1
sideLemmaFrame	side=right	word=say	frame=of>NNP	-2
sideLemmaFrame	side=right	word=say	frame=of>NP	-4
sideLemmaFrame	side=right	word=see	frame=as>NP	1
sideLemmaFrame	side=right	word=seek	frame=to>inf	1
sideLemmaFrame	side=right	word=self-described	frame=who>fin	-1
sideLemmaFrame	side=right	word=support	frame=NNP>.	4
sideLemmaFrame	side=right	word=support	frame=among>NP	-4
sideLemmaFrame	side=right	word=support	frame=for>NP	2
sideLemmaFrame	side=right	word=support	frame=of>NP	-3
sideLemmaFrame	side=right	word=supporter	frame=of>NNP	2
sideLemmaFrame	side=right	word=tell	frame=NNP>.	-8
sideLemmaFrame	side=right	word=tell	frame=NNP>that	6
sideLemmaFrame	side=right	word=tell	frame=NP>.	-2
sideLemmaFrame	side=right	word=tell	frame=NP>that	7
sideLemmaFrame	side=right	word=tell	frame=PRP>.	-2
sideLemmaFrame	side=right	word=try	frame=to>inf	4
sideLemmaFrame	side=right	word=vote	frame=for>NNP	2
sideLemmaFrame	side=right	word=write	frame=,>X	1
sideLemmaShape	side=both	word=accord	path=,	4
sideLemmaShape	side=both	word=accuse	path=NP	2
sideLemmaShape	side=both	word=appear	path=NP	6
sideLemmaShape	side=both	word=argue	path=NP ,	4
sideLemmaShape	side=both	word=ask	path=NP ,	-2
sideLemmaShape	side=both	word=call	path=NP ,	-2
sideLemmaShape	side=both	word=call	path=NP WH SUB ,	2
sideLemmaShape	side=both	word=explain	path=,	2
sideLemmaShape	side=both	word=know	path=,	1
sideLemmaShape	side=both	word=know	path=NP	4
sideLemmaShape	side=both	word=note	path=NP ,	1
sideLemmaShape	side=both	word=promise	path=,	1
sideLemmaShape	side=both	word=report	path=NP IN ,	1
sideLemmaShape	side=both	word=say	path=,	-1
sideLemmaShape	side=both	word=say	path=NP	-2
sideLemmaShape	side=both	word=say	path=NP ,	3
sideLemmaShape	side=both	word=say	path=NP WH ,	4
sideLemmaShape	side=both	word=say	path=NP X ,	2
sideLemmaShape	side=both	word=say	path=PRP ,	5
sideLemmaShape	side=both	word=say	path=PRP QC	4
sideLemmaShape	side=both	word=say	path=QC	2
sideLemmaShape	side=both	word=seem	path=,	1
sideLemmaShape	side=both	word=seem	path=NP	6
sideLemmaShape	side=both	word=seem	path=NP ,	2
sideLemmaShape	side=both	word=seem	path=PRP	-1
sideLemmaShape	side=both	word=suggest	path=NP ,	2
sideLemmaShape	side=both	word=tell	path=NP	-2
sideLemmaShape	side=both	word=tell	path=NP ,	3
sideLemmaShape	side=both	word=tell	path=NP QC	2
sideLemmaShape	side=both	word=write	path=NP ,	1
sideLemmaShape	side=both	word=write	path=NP QC	2
sideLemmaShape	side=elsewhere	word=ask	path=NP	3
sideLemmaShape	side=elsewhere	word=blast	path=	3
sideLemmaShape	side=elsewhere	word=say	path=NP ,	-1
sideLemmaShape	side=elsewhere	word=self-described	path=,	1
sideLemmaShape	side=left	word=?	path=	5
sideLemmaShape	side=left	word=?	path=.	1
sideLemmaShape	side=left	word=accord	path=	-2
sideLemmaShape	side=left	word=accord	path=,	10
sideLemmaShape	side=left	word=accord	path=NP	3
sideLemmaShape	side=left	word=announce	path=NP ,	2
sideLemmaShape	side=left	word=approve	path=NP	3
sideLemmaShape	side=left	word=draw	path=NP	2
sideLemmaShape	side=left	word=in	path=	-1
sideLemmaShape	side=left	word=name	path=NP	1
sideLemmaShape	side=left	word=news	path=V NP	1
sideLemmaShape	side=left	word=pass	path=NP	1
sideLemmaShape	side=left	word=refer	path=,	-2
sideLemmaShape	side=left	word=report	path=NP ,	6
sideLemmaShape	side=left	word=report	path=SUB	-1
sideLemmaShape	side=left	word=say	path=,	6
sideLemmaShape	side=left	word=say	path=NP ,	1
sideLemmaShape	side=left	word=say	path=NP QC	3
sideLemmaShape	side=left	word=say	path=PRP ,	2
sideLemmaShape	side=left	word=say	path=PRP X ,	3
sideLemmaShape	side=left	word=say	path=QC	4
sideLemmaShape	side=left	word=say	path=X ,	4
sideLemmaShape	side=left	word=say	path=X NP X NP QC	1
sideLemmaShape	side=left	word=tell	path=,	5
sideLemmaShape	side=left	word=tell	path=NP X ,	2
sideLemmaShape	side=left	word=write	path=QC	1
sideLemmaShape	side=right	word=:	path=NP	4
sideLemmaShape	side=right	word=?	path=	-6
sideLemmaShape	side=right	word=accord	path=	6
sideLemmaShape	side=right	word=accord	path=,	-15
sideLemmaShape	side=right	word=accord	path=NP	-2
sideLemmaShape	side=right	word=appear	path=NP	-4
sideLemmaShape	side=right	word=approve	path=NP	-2
sideLemmaShape	side=right	word=argue	path=NP ,	-2
sideLemmaShape	side=right	word=ask	path=NP	-3
sideLemmaShape	side=right	word=ask	path=NP ,	5
sideLemmaShape	side=right	word=blast	path=	-3
sideLemmaShape	side=right	word=call	path=,	2
sideLemmaShape	side=right	word=call	path=NP	1
sideLemmaShape	side=right	word=call	path=NP ,	5
sideLemmaShape	side=right	word=call	path=NP WH SUB ,	-1
sideLemmaShape	side=right	word=draw	path=NP	-1
sideLemmaShape	side=right	word=explain	path=,	-1
sideLemmaShape	side=right	word=in	path=	4
sideLemmaShape	side=right	word=know	path=NP	-3
sideLemmaShape	side=right	word=pass	path=NP	-1
sideLemmaShape	side=right	word=report	path=NP	2
sideLemmaShape	side=right	word=report	path=NP ,	-2
sideLemmaShape	side=right	word=report	path=SUB	2
sideLemmaShape	side=right	word=reportedly	path=NP	-1
sideLemmaShape	side=right	word=respond	path=NP	2
sideLemmaShape	side=right	word=say	path=NP	9
sideLemmaShape	side=right	word=say	path=NP ,	-1
sideLemmaShape	side=right	word=say	path=NP IN NP	1
sideLemmaShape	side=right	word=say	path=NP QC	-3
sideLemmaShape	side=right	word=say	path=NP THAT ,	2
sideLemmaShape	side=right	word=say	path=NP WH ,	-1
sideLemmaShape	side=right	word=say	path=NP X ,	-5
sideLemmaShape	side=right	word=say	path=PRP	7
sideLemmaShape	side=right	word=say	path=PRP ,	-6
sideLemmaShape	side=right	word=say	path=PRP QC	-6
sideLemmaShape	side=right	word=say	path=PRP X ,	-1
sideLemmaShape	side=right	word=say	path=QC	-9
sideLemmaShape	side=right	word=say	path=X ,	-1
sideLemmaShape	side=right	word=see	path=,	2
sideLemmaShape	side=right	word=seem	path=NP	-3
sideLemmaShape	side=right	word=seem	path=NP ,	-3
sideLemmaShape	side=right	word=seem	path=PRP	2
sideLemmaShape	side=right	word=suggest	path=NP ,	-1
sideLemmaShape	side=right	word=support	path=V NP	-1
sideLemmaShape	side=right	word=tell	path=,	-2
sideLemmaShape	side=right	word=tell	path=NP	4
sideLemmaShape	side=right	word=tell	path=NP ,	-4
sideLemmaShape	side=right	word=tell	path=NP QC	-7
sideLemmaShape	side=right	word=write	path=NP QC	-2
sideLemmaShape	side=right	word=write	path=PRP ,	1
sideMarks	side=both	state=1	1
sideMarks	side=both	state=12	-2
sideMarks	side=both	state=13	2
sideMarks	side=both	state=15	7
sideMarks	side=both	state=3	1
sideMarks	side=both	state=4	-1
sideMarks	side=both	state=5	3
sideMarks	side=both	state=9	3
sideMarks	side=elsewhere	state=0	4
sideMarks	side=elsewhere	state=1	2
sideMarks	side=elsewhere	state=12	1
sideMarks	side=elsewhere	state=13	-1
sideMarks	side=elsewhere	state=15	1
sideMarks	side=elsewhere	state=8	1
sideMarks	side=left	state=0	3
sideMarks	side=left	state=1	1
sideMarks	side=left	state=12	2
sideMarks	side=left	state=13	-9
sideMarks	side=left	state=15	-3
sideMarks	side=left	state=3	4
sideMarks	side=left	state=4	4
sideMarks	side=left	state=6	3
sideMarks	side=left	state=7	6
sideMarks	side=left	state=8	-4
sideMarks	side=left	state=9	-6
sideMarks	side=right	state=0	2
sideMarks	side=right	state=1	3
sideMarks	side=right	state=10	2
sideMarks	side=right	state=11	5
sideMarks	side=right	state=12	4
sideMarks	side=right	state=13	4
sideMarks	side=right	state=15	-2
sideMarks	side=right	state=3	1
sideMarks	side=right	state=4	2
sideMarks	side=right	state=6	-3
sideMarks	side=right	state=8	4
sideMarks	side=right	state=9	4
sideNext	side=both	n=1	-6
sideNext	side=both	n=2	1
sideNext	side=both	n=3	2
sideNext	side=both	n=4	3
sideNext	side=elsewhere	n=0	-2
sideNext	side=elsewhere	n=1	4
sideNext	side=elsewhere	n=4	4
sideNext	side=left	n=1	3
sideNext	side=left	n=2	-8
sideNext	side=left	n=3	-1
sideNext	side=left	n=4	5
sideNext	side=right	n=0	2
sideNext	side=right	n=1	2
sideNext	side=right	n=2	6
sideNext	side=right	n=3	5
sideNext	side=right	n=4	6
sidePost	side=both	path=,	1
sidePost	side=both	path=ADJ ,	3
sidePost	side=both	path=ADJ .	1
sidePost	side=both	path=ADV .	-2
sidePost	side=both	path=ADV ADJ IN NP .	1
sidePost	side=both	path=ADV IN NP .	-2
sidePost	side=both	path=IN NP ,	1
sidePost	side=both	path=IN NP :	-2
sidePost	side=both	path=IN NP IN NP ,	2
sidePost	side=both	path=IN NP IN NP IN	1
sidePost	side=both	path=IN NP IN NP NP	-1
sidePost	side=both	path=IN NP IN NP WH	1
sidePost	side=both	path=IN NP V IN NP	-3
sidePost	side=both	path=NP ,	2
sidePost	side=both	path=NP ADV IN NP ,	2
sidePost	side=both	path=NP CC NP ,	2
sidePost	side=both	path=NP IN NP IN NP	3
sidePost	side=both	path=NP IN NP WH V	2
sidePost	side=both	path=NP V NP TO V	1
sidePost	side=both	path=PRP ,	2
sidePost	side=both	path=PRP V .	1
sidePost	side=both	path=PRP V IN NP IN	3
sidePost	side=both	path=QO	2
sidePost	side=both	path=RP ,	1
sidePost	side=both	path=TO V ADJ IN NP	1
sidePost	side=both	path=TO V DASH	2
sidePost	side=both	path=TO V IN NP .	1
sidePost	side=both	path=TO V IN NP IN	3
sidePost	side=both	path=TO V NP IN NP	1
sidePost	side=both	path=TO V V IN NP	1
sidePost	side=both	path=V IN NP IN NP	3
sidePost	side=both	path=V NP .	1
sidePost	side=both	path=V NP IN NP CC	-2
sidePost	side=elsewhere	path=,	2
sidePost	side=elsewhere	path=.	4
sidePost	side=elsewhere	path=ADV SUB PRP V NP	1
sidePost	side=elsewhere	path=DASH	1
sidePost	side=elsewhere	path=IN NP CC NP IN	2
sidePost	side=elsewhere	path=IN NP IN NP CC	-1
sidePost	side=elsewhere	path=IN NP IN NP V	1
sidePost	side=elsewhere	path=IN NP V RP NP	1
sidePost	side=elsewhere	path=IN QO	3
sidePost	side=elsewhere	path=NP :	1
sidePost	side=elsewhere	path=WH V NP IN NP	1
sidePost	side=left	path=,	1
sidePost	side=left	path=.	3
sidePost	side=left	path=:	-2
sidePost	side=left	path=ADJ IN NP IN NP	3
sidePost	side=left	path=ADV IN NP .	1
sidePost	side=left	path=DASH	3
sidePost	side=left	path=IN ,	1
sidePost	side=left	path=IN .	3
sidePost	side=left	path=IN CC NP CC NP	2
sidePost	side=left	path=IN NP ,	2
sidePost	side=left	path=IN NP .	2
sidePost	side=left	path=IN NP ADV .	2
sidePost	side=left	path=IN NP IN IN NP	4
sidePost	side=left	path=IN NP IN NP .	2
sidePost	side=left	path=IN NP IN NP ADV	1
sidePost	side=left	path=IN NP IN NP CC	3
sidePost	side=left	path=IN NP IN NP THAT	-3
sidePost	side=left	path=IN NP IN NP V	2
sidePost	side=left	path=IN NP IN NP WH	-1
sidePost	side=left	path=IN NP SUB V NP	-5
sidePost	side=left	path=IN NP THAT NP V	-3
sidePost	side=left	path=IN NP THAT PRP V	-3
sidePost	side=left	path=IN NP V IN NP	3
sidePost	side=left	path=IN NP V NP .	2
sidePost	side=left	path=IN NP V NP IN	3
sidePost	side=left	path=IN NP WH NP V	-3
sidePost	side=left	path=IN NP WH PRP V	2
sidePost	side=left	path=NP .	2
sidePost	side=left	path=NP ADV IN NP IN	1
sidePost	side=left	path=NP CC NP ,	1
sidePost	side=left	path=NP IN ADV NP IN	1
sidePost	side=left	path=NP IN NP CC NP	3
sidePost	side=left	path=NP IN NP WH PRP	1
sidePost	side=left	path=NP IN PRP .	-1
sidePost	side=left	path=NP QO	-1
sidePost	side=left	path=PRP .	1
sidePost	side=left	path=QO	-4
sidePost	side=left	path=RP .	2
sidePost	side=left	path=TO V ADJ IN NP	1
sidePost	side=right	path=,	-3
sidePost	side=right	path=.	-6
sidePost	side=right	path=:	2
sidePost	side=right	path=ADJ .	-1
sidePost	side=right	path=ADJ IN NP IN NP	-1
sidePost	side=right	path=ADV ADJ IN NP .	-1
sidePost	side=right	path=DASH	-6
sidePost	side=right	path=IN .	-3
sidePost	side=right	path=IN CC NP CC NP	-3
sidePost	side=right	path=IN NP ,	-2
sidePost	side=right	path=IN NP :	5
sidePost	side=right	path=IN NP CC NP IN	-2
sidePost	side=right	path=IN NP CC V IN	-1
sidePost	side=right	path=IN NP DASH	-1
sidePost	side=right	path=IN NP IN IN NP	-2
sidePost	side=right	path=IN NP IN NP ,	-2
sidePost	side=right	path=IN NP IN NP .	-1
sidePost	side=right	path=IN NP IN NP ADV	-5
sidePost	side=right	path=IN NP IN NP CC	-1
sidePost	side=right	path=IN NP IN NP IN	-1
sidePost	side=right	path=IN NP IN NP NP	1
sidePost	side=right	path=IN NP IN NP PRP	1
sidePost	side=right	path=IN NP IN NP QO	-4
sidePost	side=right	path=IN NP IN NP THAT	6
sidePost	side=right	path=IN NP IN NP V	-2
sidePost	side=right	path=IN NP THAT NP IN	1
sidePost	side=right	path=IN NP THAT NP V	8
sidePost	side=right	path=IN NP THAT PRP V	4
sidePost	side=right	path=IN NP TO V NP	4
sidePost	side=right	path=IN NP V NP .	-4
sidePost	side=right	path=IN NP V NP IN	-1
sidePost	side=right	path=IN NP WH NP V	7
sidePost	side=right	path=IN QO	-1
sidePost	side=right	path=NP :	-3
sidePost	side=right	path=NP ADV IN NP ,	-1
sidePost	side=right	path=NP ADV IN NP IN	-1
sidePost	side=right	path=NP CC NP ,	-6
sidePost	side=right	path=NP IN NP WH PRP	-1
sidePost	side=right	path=NP IN PRP .	3
sidePost	side=right	path=NP QO	1
sidePost	side=right	path=NP TO V NP IN	1
sidePost	side=right	path=NP V IN NP IN	2
sidePost	side=right	path=NP V TO V NP	-3
sidePost	side=right	path=NP WH V NP .	-4
sidePost	side=right	path=PRP ,	-1
sidePost	side=right	path=PRP V IN NP IN	-3
sidePost	side=right	path=RP ,	-4
sidePost	side=right	path=TO V .	-2
sidePost	side=right	path=TO V ADJ IN NP	-5
sidePost	side=right	path=TO V DASH	-2
sidePost	side=right	path=TO V IN NP .	-3
sidePost	side=right	path=TO V IN NP IN	-2
sidePost	side=right	path=TO V NP ,	1
sidePost	side=right	path=TO V PRP IN NP	1
sidePost	side=right	path=TO V THAT PRP V	1
sidePost	side=right	path=V IN NP IN NP	-3
sidePost	side=right	path=V NP IN NP CC	1
sidePostMarks	side=both	path=,	yes=yes	1
sidePostMarks	side=both	path=ADJ ,	yes=no	3
sidePostMarks	side=both	path=ADJ .	yes=no	1
sidePostMarks	side=both	path=ADV .	yes=no	-2
sidePostMarks	side=both	path=ADV ADJ IN NP .	yes=no	1
sidePostMarks	side=both	path=ADV IN NP .	yes=no	-2
sidePostMarks	side=both	path=IN NP ,	yes=no	1
sidePostMarks	side=both	path=IN NP IN NP ,	yes=yes	1
sidePostMarks	side=both	path=IN NP IN NP IN	yes=no	2
sidePostMarks	side=both	path=IN NP IN NP NP	yes=no	-1
sidePostMarks	side=both	path=IN NP IN NP WH	yes=no	1
sidePostMarks	side=both	path=IN NP V IN NP	yes=no	-2
sidePostMarks	side=both	path=NP ADV IN NP ,	yes=no	2
sidePostMarks	side=both	path=NP CC NP ,	yes=no	2
sidePostMarks	side=both	path=NP IN NP IN NP	yes=no	1
sidePostMarks	side=both	path=NP V NP TO V	yes=no	1
sidePostMarks	side=both	path=PRP V .	yes=no	1
sidePostMarks	side=both	path=PRP V IN NP IN	yes=no	3
sidePostMarks	side=both	path=QO	yes=yes	2
sidePostMarks	side=both	path=RP ,	yes=no	1
sidePostMarks	side=both	path=TO V ,	yes=no	-2
sidePostMarks	side=both	path=TO V ADJ IN NP	yes=no	1
sidePostMarks	side=both	path=TO V DASH	yes=no	2
sidePostMarks	side=both	path=TO V IN NP .	yes=no	1
sidePostMarks	side=both	path=TO V IN NP IN	yes=no	1
sidePostMarks	side=both	path=TO V V IN NP	yes=no	1
sidePostMarks	side=both	path=V NP .	yes=no	1
sidePostMarks	side=both	path=V NP IN NP CC	yes=no	-2
sidePostMarks	side=elsewhere	path=,	yes=no	3
sidePostMarks	side=elsewhere	path=.	yes=no	4
sidePostMarks	side=elsewhere	path=ADV SUB PRP V NP	yes=no	1
sidePostMarks	side=elsewhere	path=IN NP CC NP IN	yes=no	2
sidePostMarks	side=elsewhere	path=IN NP IN NP CC	yes=no	-1
sidePostMarks	side=elsewhere	path=IN NP IN NP V	yes=no	1
sidePostMarks	side=elsewhere	path=IN NP V RP NP	yes=no	1
sidePostMarks	side=elsewhere	path=IN QO	yes=yes	3
sidePostMarks	side=elsewhere	path=NP ,	yes=no	-1
sidePostMarks	side=elsewhere	path=NP ,	yes=yes	1
sidePostMarks	side=elsewhere	path=NP :	yes=no	1
sidePostMarks	side=elsewhere	path=WH V NP IN NP	yes=no	1
sidePostMarks	side=left	path=.	yes=no	2
sidePostMarks	side=left	path=:	yes=no	-1
sidePostMarks	side=left	path=ADJ IN NP IN NP	yes=no	3
sidePostMarks	side=left	path=ADV ,	yes=no	1
sidePostMarks	side=left	path=ADV IN NP .	yes=no	1
sidePostMarks	side=left	path=DASH	yes=no	2
sidePostMarks	side=left	path=IN ,	yes=no	1
sidePostMarks	side=left	path=IN .	yes=no	3
sidePostMarks	side=left	path=IN CC NP CC NP	yes=no	2
sidePostMarks	side=left	path=IN NP ,	yes=no	1
sidePostMarks	side=left	path=IN NP .	yes=no	2
sidePostMarks	side=left	path=IN NP ADV .	yes=no	2
sidePostMarks	side=left	path=IN NP IN IN NP	yes=no	4
sidePostMarks	side=left	path=IN NP IN NP ,	yes=no	3
sidePostMarks	side=left	path=IN NP IN NP ,	yes=yes	-1
sidePostMarks	side=left	path=IN NP IN NP .	yes=no	2
sidePostMarks	side=left	path=IN NP IN NP ADV	yes=no	1
sidePostMarks	side=left	path=IN NP IN NP CC	yes=no	3
sidePostMarks	side=left	path=IN NP IN NP THAT	yes=no	-2
sidePostMarks	side=left	path=IN NP IN NP V	yes=no	2
sidePostMarks	side=left	path=IN NP IN NP WH	yes=no	-1
sidePostMarks	side=left	path=IN NP SUB V NP	yes=no	-5
sidePostMarks	side=left	path=IN NP THAT NP V	yes=no	-1
sidePostMarks	side=left	path=IN NP THAT PRP V	yes=no	-2
sidePostMarks	side=left	path=IN NP V IN NP	yes=no	1
sidePostMarks	side=left	path=IN NP V NP .	yes=no	2
sidePostMarks	side=left	path=IN NP V NP IN	yes=no	3
sidePostMarks	side=left	path=IN NP WH NP V	yes=no	-1
sidePostMarks	side=left	path=IN NP WH PRP V	yes=no	2
sidePostMarks	side=left	path=NP ,	yes=no	4
sidePostMarks	side=left	path=NP ,	yes=yes	-3
sidePostMarks	side=left	path=NP .	yes=no	2
sidePostMarks	side=left	path=NP ADV IN NP IN	yes=no	1
sidePostMarks	side=left	path=NP CC NP ,	yes=no	1
sidePostMarks	side=left	path=NP IN ADV NP IN	yes=no	1
sidePostMarks	side=left	path=NP IN NP ,	yes=no	4
sidePostMarks	side=left	path=NP IN NP ,	yes=yes	-2
sidePostMarks	side=left	path=NP IN NP CC NP	yes=no	3
sidePostMarks	side=left	path=NP IN PRP .	yes=no	-1
sidePostMarks	side=left	path=NP QO	yes=yes	-1
sidePostMarks	side=left	path=PRP .	yes=no	1
sidePostMarks	side=left	path=QO	yes=yes	-4
sidePostMarks	side=left	path=RP .	yes=no	2
sidePostMarks	side=left	path=TO V ADJ IN NP	yes=no	1
sidePostMarks	side=right	path=,	yes=no	-4
sidePostMarks	side=right	path=.	yes=no	-6
sidePostMarks	side=right	path=ADJ .	yes=no	-1
sidePostMarks	side=right	path=ADJ IN NP IN NP	yes=no	-1
sidePostMarks	side=right	path=ADV ADJ IN NP .	yes=no	-1
sidePostMarks	side=right	path=DASH	yes=no	-4
sidePostMarks	side=right	path=IN .	yes=no	-3
sidePostMarks	side=right	path=IN CC NP CC NP	yes=no	-3
sidePostMarks	side=right	path=IN NP ,	yes=no	-2
sidePostMarks	side=right	path=IN NP :	yes=no	2
sidePostMarks	side=right	path=IN NP CC NP IN	yes=no	-1
sidePostMarks	side=right	path=IN NP CC V IN	yes=no	-1
sidePostMarks	side=right	path=IN NP DASH	yes=no	-1
sidePostMarks	side=right	path=IN NP IN IN NP	yes=no	-2
sidePostMarks	side=right	path=IN NP IN NP ,	yes=no	-2
sidePostMarks	side=right	path=IN NP IN NP .	yes=no	-1
sidePostMarks	side=right	path=IN NP IN NP ADV	yes=no	-5
sidePostMarks	side=right	path=IN NP IN NP CC	yes=no	-1
sidePostMarks	side=right	path=IN NP IN NP DASH	yes=no	-1
sidePostMarks	side=right	path=IN NP IN NP IN	yes=no	-1
sidePostMarks	side=right	path=IN NP IN NP NP	yes=no	1
sidePostMarks	side=right	path=IN NP IN NP PRP	yes=no	1
sidePostMarks	side=right	path=IN NP IN NP QO	yes=yes	-4
sidePostMarks	side=right	path=IN NP IN NP THAT	yes=no	3
sidePostMarks	side=right	path=IN NP IN NP V	yes=no	-3
sidePostMarks	side=right	path=IN NP THAT NP IN	yes=no	1
sidePostMarks	side=right	path=IN NP THAT NP V	yes=no	5
sidePostMarks	side=right	path=IN NP THAT PRP V	yes=no	3
sidePostMarks	side=right	path=IN NP TO V NP	yes=no	4
sidePostMarks	side=right	path=IN NP V NP .	yes=no	-4
sidePostMarks	side=right	path=IN NP V NP IN	yes=no	-1
sidePostMarks	side=right	path=IN NP WH NP V	yes=no	6
sidePostMarks	side=right	path=IN QO	yes=yes	-1
sidePostMarks	side=right	path=NP :	yes=yes	-1
sidePostMarks	side=right	path=NP ADV IN NP ,	yes=no	-1
sidePostMarks	side=right	path=NP ADV IN NP IN	yes=no	-1
sidePostMarks	side=right	path=NP CC NP ,	yes=no	-6
sidePostMarks	side=right	path=NP IN NP ,	yes=no	-1
sidePostMarks	side=right	path=NP IN NP DASH	yes=no	-1
sidePostMarks	side=right	path=NP IN NP IN NP	yes=yes	-1
sidePostMarks	side=right	path=NP IN PRP .	yes=no	3
sidePostMarks	side=right	path=NP QO	yes=yes	1
sidePostMarks	side=right	path=NP V IN NP IN	yes=no	1
sidePostMarks	side=right	path=NP V TO V NP	yes=no	-3
sidePostMarks	side=right	path=NP WH V NP .	yes=no	-4
sidePostMarks	side=right	path=PRP V IN NP IN	yes=no	-3
sidePostMarks	side=right	path=RP ,	yes=no	-4
sidePostMarks	side=right	path=RP IN NP IN NP	yes=no	2
sidePostMarks	side=right	path=TO V .	yes=no	-2
sidePostMarks	side=right	path=TO V ADJ IN NP	yes=no	-5
sidePostMarks	side=right	path=TO V DASH	yes=no	-2
sidePostMarks	side=right	path=TO V IN NP .	yes=no	-3
sidePostMarks	side=right	path=TO V IN NP IN	yes=no	-1
sidePostMarks	side=right	path=TO V PRP IN NP	yes=no	1
sidePostMarks	side=right	path=TO V THAT PRP V	yes=no	1
sidePostMarks	side=right	path=V IN NP IN NP	yes=no	-1
sidePostMarks	side=right	path=V NP IN NP CC	yes=no	1
sidePostRestNext	side=both	path=,	n=14	n=4	1
sidePostRestNext	side=both	path=,	n=3	n=4	-2
sidePostRestNext	side=both	path=,	n=4	n=4	2
sidePostRestNext	side=both	path=,	n=6	n=4	-1
sidePostRestNext	side=both	path=,	n=9	n=3	-2
sidePostRestNext	side=both	path=.	n=0	n=3	4
sidePostRestNext	side=both	path=.	n=0	n=4	-8
sidePostRestNext	side=both	path=ADJ .	n=1	n=4	1
sidePostRestNext	side=both	path=IN NP .	n=2	n=1	3
sidePostRestNext	side=both	path=IN NP .	n=2	n=4	-7
sidePostRestNext	side=both	path=IN NP DASH	n=9	n=4	2
sidePostRestNext	side=both	path=IN NP IN NP ,	n=22	n=4	3
sidePostRestNext	side=both	path=IN NP IN NP CC	n=14	n=4	2
sidePostRestNext	side=both	path=IN NP IN NP IN	n=14	n=4	1
sidePostRestNext	side=both	path=IN NP IN NP IN	n=22	n=4	-1
sidePostRestNext	side=both	path=IN NP IN NP IN	n=9	n=4	1
sidePostRestNext	side=both	path=IN NP IN NP V	n=9	n=4	-1
sidePostRestNext	side=both	path=NP ,	n=14	n=3	1
sidePostRestNext	side=both	path=NP ,	n=22	n=4	2
sidePostRestNext	side=both	path=NP .	n=1	n=3	2
sidePostRestNext	side=both	path=NP .	n=1	n=4	-2
sidePostRestNext	side=both	path=NP :	n=14	n=4	1
sidePostRestNext	side=both	path=NP IN NP .	n=4	n=4	1
sidePostRestNext	side=both	path=NP IN NP .	n=6	n=3	1
sidePostRestNext	side=both	path=NP IN NP IN NP	n=14	n=4	2
sidePostRestNext	side=both	path=NP IN NP IN NP	n=22	n=4	1
sidePostRestNext	side=both	path=NP QO	n=14	n=4	2
sidePostRestNext	side=both	path=PRP V IN NP IN	n=9	n=4	2
sidePostRestNext	side=both	path=QO	n=9	n=4	-2
sidePostRestNext	side=both	path=SUB V NP IN NP	n=22	n=4	3
sidePostRestNext	side=both	path=TO V IN NP .	n=4	n=4	3
sidePostRestNext	side=elsewhere	path=,	n=22	n=4	-2
sidePostRestNext	side=elsewhere	path=,	n=6	n=4	5
sidePostRestNext	side=elsewhere	path=.	n=0	n=3	-2
sidePostRestNext	side=elsewhere	path=.	n=0	n=4	1
sidePostRestNext	side=elsewhere	path=.	n=1	n=4	4
sidePostRestNext	side=elsewhere	path=.	n=2	n=4	2
sidePostRestNext	side=elsewhere	path=ADV SUB PRP V NP	n=14	n=4	1
sidePostRestNext	side=elsewhere	path=IN NP .	n=2	n=4	-5
sidePostRestNext	side=elsewhere	path=IN NP .	n=4	n=4	2
sidePostRestNext	side=elsewhere	path=IN NP CC NP IN	n=22	n=4	1
sidePostRestNext	side=elsewhere	path=IN NP IN NP .	n=9	n=4	2
sidePostRestNext	side=elsewhere	path=IN NP IN NP V	n=14	n=4	1
sidePostRestNext	side=elsewhere	path=IN NP SUB V NP	n=9	n=4	1
sidePostRestNext	side=elsewhere	path=IN QO	n=4	n=4	2
sidePostRestNext	side=elsewhere	path=NP IN NP ,	n=14	n=4	1
sidePostRestNext	side=left	path=,	n=22	n=3	2
sidePostRestNext	side=left	path=,	n=22	n=4	1
sidePostRestNext	side=left	path=.	n=0	n=0	3
sidePostRestNext	side=left	path=.	n=0	n=1	5
sidePostRestNext	side=left	path=.	n=0	n=4	4
sidePostRestNext	side=left	path=.	n=1	n=4	-3
sidePostRestNext	side=left	path=.	n=2	n=4	-1
sidePostRestNext	side=left	path=:	n=22	n=4	4
sidePostRestNext	side=left	path=DASH	n=9	n=4	2
sidePostRestNext	side=left	path=IN .	n=1	n=4	2
sidePostRestNext	side=left	path=IN NP ,	n=22	n=4	1
sidePostRestNext	side=left	path=IN NP .	n=2	n=1	-4
sidePostRestNext	side=left	path=IN NP .	n=2	n=4	4
sidePostRestNext	side=left	path=IN NP .	n=3	n=3	1
sidePostRestNext	side=left	path=IN NP .	n=4	n=3	-2
sidePostRestNext	side=left	path=IN NP ADV .	n=4	n=4	1
sidePostRestNext	side=left	path=IN NP DASH	n=14	n=4	1
sidePostRestNext	side=left	path=IN NP IN IN NP	n=6	n=4	1
sidePostRestNext	side=left	path=IN NP IN NP .	n=4	n=4	-1
sidePostRestNext	side=left	path=IN NP IN NP .	n=9	n=4	4
sidePostRestNext	side=left	path=IN NP IN NP ADV	n=22	n=4	1
sidePostRestNext	side=left	path=IN NP IN NP IN	n=9	n=4	1
sidePostRestNext	side=left	path=IN NP IN NP V	n=14	n=4	2
sidePostRestNext	side=left	path=IN NP IN NP V	n=9	n=4	1
sidePostRestNext	side=left	path=IN NP WH PRP V	n=14	n=4	2
sidePostRestNext	side=left	path=NP ,	n=9	n=4	1
sidePostRestNext	side=left	path=NP .	n=2	n=1	2
sidePostRestNext	side=left	path=NP DASH	n=14	n=4	1
sidePostRestNext	side=left	path=NP IN NP ,	n=14	n=4	-2
sidePostRestNext	side=left	path=NP IN NP ,	n=9	n=4	1
sidePostRestNext	side=left	path=NP IN NP .	n=6	n=3	-2
sidePostRestNext	side=left	path=NP IN NP .	n=6	n=4	2
sidePostRestNext	side=left	path=NP IN NP DASH	n=9	n=4	1
sidePostRestNext	side=left	path=NP IN NP IN NP	n=6	n=4	-1
sidePostRestNext	side=left	path=NP IN NP IN NP	n=9	n=4	3
sidePostRestNext	side=left	path=TO V ADJ IN NP	n=6	n=4	1
sidePostRestNext	side=right	path=,	n=14	n=4	-1
sidePostRestNext	side=right	path=,	n=22	n=3	-1
sidePostRestNext	side=right	path=,	n=3	n=4	3
sidePostRestNext	side=right	path=:	n=22	n=4	-4
sidePostRestNext	side=right	path=ADJ .	n=1	n=4	-1
sidePostRestNext	side=right	path=DASH	n=9	n=4	-2
sidePostRestNext	side=right	path=IN NP ,	n=22	n=3	-3
sidePostRestNext	side=right	path=IN NP ,	n=22	n=4	-2
sidePostRestNext	side=right	path=IN NP ,	n=9	n=4	1
sidePostRestNext	side=right	path=IN NP .	n=2	n=3	1
sidePostRestNext	side=right	path=IN NP .	n=4	n=4	-1
sidePostRestNext	side=right	path=IN NP CC NP IN	n=22	n=4	-1
sidePostRestNext	side=right	path=IN NP DASH	n=9	n=4	-3
sidePostRestNext	side=right	path=IN NP IN IN NP	n=6	n=4	-1
sidePostRestNext	side=right	path=IN NP IN NP ,	n=22	n=4	-2
sidePostRestNext	side=right	path=IN NP IN NP .	n=4	n=4	1
sidePostRestNext	side=right	path=IN NP IN NP .	n=9	n=4	-7
sidePostRestNext	side=right	path=IN NP IN NP CC	n=14	n=4	-1
sidePostRestNext	side=right	path=IN NP IN NP IN	n=14	n=4	-1
sidePostRestNext	side=right	path=IN NP IN NP IN	n=22	n=4	2
sidePostRestNext	side=right	path=IN NP IN NP IN	n=9	n=4	-2
sidePostRestNext	side=right	path=IN NP IN NP QO	n=14	n=4	-1
sidePostRestNext	side=right	path=IN NP IN NP V	n=14	n=4	-3
sidePostRestNext	side=right	path=IN NP TO V NP	n=22	n=4	1
sidePostRestNext	side=right	path=IN NP WH PRP V	n=14	n=4	-1
sidePostRestNext	side=right	path=IN QO	n=4	n=4	-1
sidePostRestNext	side=right	path=NP ,	n=14	n=4	2
sidePostRestNext	side=right	path=NP .	n=1	n=4	1
sidePostRestNext	side=right	path=NP :	n=14	n=4	-1
sidePostRestNext	side=right	path=NP IN NP ,	n=9	n=4	-2
sidePostRestNext	side=right	path=NP IN NP DASH	n=9	n=4	-3
sidePostRestNext	side=right	path=NP IN NP IN NP	n=6	n=3	-1
sidePostRestNext	side=right	path=NP QO	n=14	n=4	-1
sidePostRestNext	side=right	path=NP V TO V NP	n=22	n=4	-1
sidePostRestNext	side=right	path=NP V TO V NP	n=9	n=4	-1
sidePostRestNext	side=right	path=NP WH V NP .	n=6	n=4	-4
sidePostRestNext	side=right	path=PRP V IN NP IN	n=9	n=4	-2
sidePostRestNext	side=right	path=QO	n=2	n=4	2
sidePostRestNext	side=right	path=QO	n=9	n=4	5
sidePostRestNext	side=right	path=SUB V NP IN NP	n=22	n=4	-2
sidePostRestNext	side=right	path=SUB V NP IN NP	n=6	n=4	2
sidePostRestNext	side=right	path=TO V .	n=2	n=4	-1
sidePostRestNext	side=right	path=TO V ADJ IN NP	n=6	n=4	-1
sidePostRestNext	side=right	path=TO V IN NP .	n=4	n=4	-1
sideRest	side=both	n=1	-2
sideRest	side=both	n=14	1
sideRest	side=both	n=22	1
sideRest	side=both	n=4	1
sideRest	side=both	n=9	1
sideRest	side=elsewhere	n=1	4
sideRest	side=elsewhere	n=14	2
sideRest	side=elsewhere	n=22	1
sideRest	side=elsewhere	n=3	-1
sideRest	side=left	n=0	7
sideRest	side=left	n=1	3
sideRest	side=left	n=2	1
sideRest	side=left	n=3	1
sideRest	side=right	n=0	-2
sideRest	side=right	n=1	-2
sideRest	side=right	n=14	7
sideRest	side=right	n=2	-1
sideRest	side=right	n=22	8
sideRest	side=right	n=4	2
sideRest	side=right	n=6	4
sideRest	side=right	n=9	7
sideRestBefore	side=both	n=1	n=22	2
sideRestBefore	side=both	n=1	n=9	-2
sideRestBefore	side=both	n=14	n=3	1
sideRestBefore	side=both	n=14	n=6	-1
sideRestBefore	side=both	n=2	n=14	-1
sideRestBefore	side=both	n=2	n=22	2
sideRestBefore	side=both	n=22	n=14	-2
sideRestBefore	side=both	n=22	n=2	1
sideRestBefore	side=both	n=22	n=22	-4
sideRestBefore	side=both	n=22	n=4	1
sideRestBefore	side=both	n=22	n=9	2
sideRestBefore	side=both	n=3	n=14	1
sideRestBefore	side=both	n=3	n=4	1
sideRestBefore	side=both	n=3	n=9	-3
sideRestBefore	side=both	n=4	n=14	2
sideRestBefore	side=both	n=4	n=2	-1
sideRestBefore	side=both	n=6	n=14	1
sideRestBefore	side=both	n=6	n=3	-2
sideRestBefore	side=elsewhere	n=0	n=1	-4
sideRestBefore	side=elsewhere	n=0	n=14	-7
sideRestBefore	side=elsewhere	n=0	n=2	2
sideRestBefore	side=elsewhere	n=0	n=3	1
sideRestBefore	side=elsewhere	n=0	n=9	-3
sideRestBefore	side=elsewhere	n=14	n=14	1
sideRestBefore	side=elsewhere	n=14	n=22	1
sideRestBefore	side=elsewhere	n=22	n=2	2
sideRestBefore	side=elsewhere	n=3	n=14	-2
sideRestBefore	side=elsewhere	n=3	n=22	-3
sideRestBefore	side=elsewhere	n=6	n=1	3
sideRestBefore	side=elsewhere	n=6	n=2	-1
sideRestBefore	side=elsewhere	n=6	n=9	-8
sideRestBefore	side=left	n=0	n=1	2
sideRestBefore	side=left	n=0	n=14	5
sideRestBefore	side=left	n=0	n=2	-3
sideRestBefore	side=left	n=0	n=9	4
sideRestBefore	side=left	n=1	n=14	1
sideRestBefore	side=left	n=1	n=6	1
sideRestBefore	side=left	n=14	n=14	-1
sideRestBefore	side=left	n=14	n=2	4
sideRestBefore	side=left	n=14	n=3	-2
sideRestBefore	side=left	n=14	n=4	-1
sideRestBefore	side=left	n=14	n=6	2
sideRestBefore	side=left	n=14	n=9	1
sideRestBefore	side=left	n=2	n=1	6
sideRestBefore	side=left	n=2	n=3	-1
sideRestBefore	side=left	n=2	n=6	-4
sideRestBefore	side=left	n=22	n=0	-5
sideRestBefore	side=left	n=22	n=1	-2
sideRestBefore	side=left	n=22	n=14	3
sideRestBefore	side=left	n=22	n=2	-6
sideRestBefore	side=left	n=22	n=22	1
sideRestBefore	side=left	n=22	n=3	2
sideRestBefore	side=left	n=22	n=6	2
sideRestBefore	side=left	n=3	n=22	2
sideRestBefore	side=left	n=3	n=6	-4
sideRestBefore	side=left	n=3	n=9	1
sideRestBefore	side=left	n=4	n=9	1
sideRestBefore	side=left	n=6	n=14	-1
sideRestBefore	side=left	n=6	n=22	1
sideRestBefore	side=left	n=6	n=4	1
sideRestBefore	side=left	n=6	n=6	-1
sideRestBefore	side=left	n=9	n=9	-1
sideRestBefore	side=right	n=1	n=22	-4
sideRestBefore	side=right	n=1	n=9	2
sideRestBefore	side=right	n=14	n=0	7
sideRestBefore	side=right	n=14	n=1	3
sideRestBefore	side=right	n=14	n=14	1
sideRestBefore	side=right	n=14	n=2	-2
sideRestBefore	side=right	n=14	n=3	1
sideRestBefore	side=right	n=14	n=4	1
sideRestBefore	side=right	n=2	n=1	-5
sideRestBefore	side=right	n=2	n=22	-2
sideRestBefore	side=right	n=2	n=4	1
sideRestBefore	side=right	n=2	n=6	1
sideRestBefore	side=right	n=22	n=0	11
sideRestBefore	side=right	n=22	n=1	1
sideRestBefore	side=right	n=22	n=22	3
sideRestBefore	side=right	n=22	n=3	-1
sideRestBefore	side=right	n=22	n=6	-1
sideRestBefore	side=right	n=3	n=6	1
sideRestBefore	side=right	n=4	n=22	1
sideRestBefore	side=right	n=4	n=4	2
sideRestBefore	side=right	n=4	n=9	-1
sideRestBefore	side=right	n=6	n=2	4
sideRestBefore	side=right	n=6	n=3	1
sideRestBefore	side=right	n=6	n=4	-1
sideRestBefore	side=right	n=6	n=6	1
sideRestBefore	side=right	n=9	n=1	1
sideRestBefore	side=right	n=9	n=14	1
sideRestBefore	side=right	n=9	n=9	1
sideRestNext	side=both	n=0	n=3	4
sideRestNext	side=both	n=0	n=4	-3
sideRestNext	side=both	n=1	n=4	-2
sideRestNext	side=both	n=14	n=4	2
sideRestNext	side=both	n=22	n=2	3
sideRestNext	side=both	n=22	n=3	-2
sideRestNext	side=both	n=22	n=4	2
sideRestNext	side=both	n=3	n=4	1
sideRestNext	side=both	n=9	n=0	1
sideRestNext	side=both	n=9	n=4	2
sideRestNext	side=elsewhere	n=0	n=3	-3
sideRestNext	side=elsewhere	n=0	n=4	1
sideRestNext	side=elsewhere	n=1	n=1	3
sideRestNext	side=elsewhere	n=14	n=3	1
sideRestNext	side=elsewhere	n=14	n=4	2
sideRestNext	side=elsewhere	n=2	n=1	1
sideRestNext	side=elsewhere	n=22	n=4	1
sideRestNext	side=elsewhere	n=3	n=4	-1
sideRestNext	side=elsewhere	n=6	n=4	1
sideRestNext	side=left	n=0	n=0	3
sideRestNext	side=left	n=0	n=1	3
sideRestNext	side=left	n=0	n=3	-1
sideRestNext	side=left	n=0	n=4	5
sideRestNext	side=left	n=1	n=4	3
sideRestNext	side=left	n=14	n=4	1
sideRestNext	side=left	n=22	n=0	-2
sideRestNext	side=left	n=22	n=1	1
sideRestNext	side=left	n=22	n=4	1
sideRestNext	side=left	n=3	n=3	2
sideRestNext	side=left	n=4	n=3	-2
sideRestNext	side=left	n=6	n=0	1
sideRestNext	side=left	n=6	n=3	-1
sideRestNext	side=left	n=6	n=4	1
sideRestNext	side=left	n=9	n=0	-7
sideRestNext	side=left	n=9	n=4	1
sideRestNext	side=right	n=0	n=4	-2
sideRestNext	side=right	n=1	n=1	-1
sideRestNext	side=right	n=1	n=4	-1
sideRestNext	side=right	n=14	n=1	5
sideRestNext	side=right	n=14	n=4	2
sideRestNext	side=right	n=22	n=0	1
sideRestNext	side=right	n=22	n=3	2
sideRestNext	side=right	n=22	n=4	3
sideRestNext	side=right	n=3	n=3	-1
sideRestNext	side=right	n=3	n=4	1
sideRestNext	side=right	n=4	n=4	2
sideRestNext	side=right	n=6	n=0	-2
sideRestNext	side=right	n=6	n=1	1
sideRestNext	side=right	n=6	n=3	3
sideRestNext	side=right	n=6	n=4	1
sideRestNext	side=right	n=9	n=0	2
sideRestNext	side=right	n=9	n=3	1
sideRestNext	side=right	n=9	n=4	1
sideRight	side=both	class=,	1
sideRight	side=both	class=ADJ	4
sideRight	side=both	class=IN	1
sideRight	side=both	class=NP	3
sideRight	side=both	class=PRP	1
sideRight	side=both	class=QO	2
sideRight	side=both	class=about	3
sideRight	side=both	class=after	-4
sideRight	side=both	class=and	-6
sideRight	side=both	class=as	8
sideRight	side=both	class=at	-4
sideRight	side=both	class=by	-3
sideRight	side=both	class=fin	8
sideRight	side=both	class=for	1
sideRight	side=both	class=from	-6
sideRight	side=both	class=in	-2
sideRight	side=both	class=into	-2
sideRight	side=both	class=like	7
sideRight	side=both	class=of	3
sideRight	side=both	class=on	-8
sideRight	side=both	class=pp	11
sideRight	side=both	class=to	3
sideRight	side=both	class=when	-2
sideRight	side=both	class=with	-1
sideRight	side=elsewhere	class=,	2
sideRight	side=elsewhere	class=.	4
sideRight	side=elsewhere	class=ADJ	-5
sideRight	side=elsewhere	class=DASH	1
sideRight	side=elsewhere	class=NNP	-1
sideRight	side=elsewhere	class=NP	2
sideRight	side=elsewhere	class=about	-5
sideRight	side=elsewhere	class=after	3
sideRight	side=elsewhere	class=and	7
sideRight	side=elsewhere	class=as	1
sideRight	side=elsewhere	class=fin	2
sideRight	side=elsewhere	class=in	4
sideRight	side=elsewhere	class=of	-7
sideRight	side=elsewhere	class=on	-1
sideRight	side=elsewhere	class=since	1
sideRight	side=elsewhere	class=that	3
sideRight	side=elsewhere	class=to	-4
sideRight	side=elsewhere	class=who	1
sideRight	side=left	class=,	1
sideRight	side=left	class=.	3
sideRight	side=left	class=:	-2
sideRight	side=left	class=ADJ	1
sideRight	side=left	class=ADV	1
sideRight	side=left	class=DASH	3
sideRight	side=left	class=NP	3
sideRight	side=left	class=POSS	-1
sideRight	side=left	class=PRP	-7
sideRight	side=left	class=QO	-4
sideRight	side=left	class=about	-4
sideRight	side=left	class=after	5
sideRight	side=left	class=against	-3
sideRight	side=left	class=among	2
sideRight	side=left	class=and	6
sideRight	side=left	class=as	-4
sideRight	side=left	class=because	4
sideRight	side=left	class=by	7
sideRight	side=left	class=during	5
sideRight	side=left	class=fin	-6
sideRight	side=left	class=for	-3
sideRight	side=left	class=from	10
sideRight	side=left	class=how	-1
sideRight	side=left	class=if	-3
sideRight	side=left	class=in	3
sideRight	side=left	class=ing	-3
sideRight	side=left	class=of	-1
sideRight	side=left	class=on	1
sideRight	side=left	class=over	-1
sideRight	side=left	class=pp	-9
sideRight	side=left	class=since	1
sideRight	side=left	class=that	-9
sideRight	side=left	class=to	-3
sideRight	side=left	class=under	2
sideRight	side=left	class=when	7
sideRight	side=left	class=whether	-2
sideRight	side=right	class=,	-3
sideRight	side=right	class=.	-6
sideRight	side=right	class=:	2
sideRight	side=right	class=ADJ	-4
sideRight	side=right	class=DASH	-6
sideRight	side=right	class=EX	6
sideRight	side=right	class=NNP	7
sideRight	side=right	class=NP	8
sideRight	side=right	class=POSS	4
sideRight	side=right	class=PRP	11
sideRight	side=right	class=RP	4
sideRight	side=right	class=about	6
sideRight	side=right	class=after	-4
sideRight	side=right	class=against	6
sideRight	side=right	class=among	-3
sideRight	side=right	class=and	-9
sideRight	side=right	class=as	-5
sideRight	side=right	class=at	2
sideRight	side=right	class=because	-4
sideRight	side=right	class=fin	-7
sideRight	side=right	class=for	1
sideRight	side=right	class=from	-6
sideRight	side=right	class=how	10
sideRight	side=right	class=if	9
sideRight	side=right	class=in	-2
sideRight	side=right	class=ing	5
sideRight	side=right	class=like	-3
sideRight	side=right	class=of	3
sideRight	side=right	class=on	6
sideRight	side=right	class=over	3
sideRight	side=right	class=pp	-4
sideRight	side=right	class=since	-5
sideRight	side=right	class=that	13
sideRight	side=right	class=to	2
sideRight	side=right	class=under	-3
sideRight	side=right	class=what	8
sideRight	side=right	class=when	-3
sideRight	side=right	class=whether	11
sideRight	side=right	class=who	-1
sideRight	side=right	class=why	6
sideRight	side=right	class=with	3
sideRight2	side=both	classes=, ADV	-2
sideRight2	side=both	classes=, and	2
sideRight2	side=both	classes=, because	3
sideRight2	side=both	classes=, fin	6
sideRight2	side=both	classes=, ing	-3
sideRight2	side=both	classes=, that	5
sideRight2	side=both	classes=: NP	1
sideRight2	side=both	classes=ADJ ,	3
sideRight2	side=both	classes=ADJ .	1
sideRight2	side=both	classes=ADJ of	-3
sideRight2	side=both	classes=ADJ that	-2
sideRight2	side=both	classes=ADJ to	2
sideRight2	side=both	classes=ADV .	-2
sideRight2	side=both	classes=ADV ADJ	4
sideRight2	side=both	classes=ADV ADV	-1
sideRight2	side=both	classes=DASH NP	1
sideRight2	side=both	classes=DASH and	-1
sideRight2	side=both	classes=IN NP	1
sideRight2	side=both	classes=NNP ,	1
sideRight2	side=both	classes=NNP fin	2
sideRight2	side=both	classes=NNP in	2
sideRight2	side=both	classes=NP .	-1
sideRight2	side=both	classes=NP QO	2
sideRight2	side=both	classes=NP X	1
sideRight2	side=both	classes=NP and	-7
sideRight2	side=both	classes=NP fin	4
sideRight2	side=both	classes=NP for	1
sideRight2	side=both	classes=PRP ,	2
sideRight2	side=both	classes=PRP fin	3
sideRight2	side=both	classes=QO NP	1
sideRight2	side=both	classes=RP ,	1
sideRight2	side=both	classes=RP NP	-3
sideRight2	side=both	classes=RP as	3
sideRight2	side=both	classes=about NNP	1
sideRight2	side=both	classes=after NP	-1
sideRight2	side=both	classes=as NP	2
sideRight2	side=both	classes=as PRP	-2
sideRight2	side=both	classes=as QO	2
sideRight2	side=both	classes=as ing	2
sideRight2	side=both	classes=fin IN	1
sideRight2	side=both	classes=fin NP	3
sideRight2	side=both	classes=for NNP	-3
sideRight2	side=both	classes=for NP	1
sideRight2	side=both	classes=for ing	4
sideRight2	side=both	classes=like NP	2
sideRight2	side=both	classes=of ing	1
sideRight2	side=both	classes=that ADV	1
sideRight2	side=both	classes=to inf	2
sideRight2	side=both	classes=to ing	-1
sideRight2	side=both	classes=with NP	-1
sideRight2	side=elsewhere	classes=, NNP	2
sideRight2	side=elsewhere	classes=, NP	2
sideRight2	side=elsewhere	classes=, X	-2
sideRight2	side=elsewhere	classes=. #	4
sideRight2	side=elsewhere	classes=IN NP	-3
sideRight2	side=elsewhere	classes=NP :	2
sideRight2	side=elsewhere	classes=NP IN	1
sideRight2	side=elsewhere	classes=after NP	2
sideRight2	side=elsewhere	classes=and NP	3
sideRight2	side=elsewhere	classes=and inf	1
sideRight2	side=elsewhere	classes=as NP	2
sideRight2	side=elsewhere	classes=fin PRP	1
sideRight2	side=elsewhere	classes=fin that	-3
sideRight2	side=elsewhere	classes=of NP	-2
sideRight2	side=elsewhere	classes=on NP	-1
sideRight2	side=elsewhere	classes=since NP	1
sideRight2	side=elsewhere	classes=that fin	5
sideRight2	side=elsewhere	classes=who fin	2
sideRight2	side=left	classes=, NNP	-2
sideRight2	side=left	classes=, QO	-11
sideRight2	side=left	classes=, X	-10
sideRight2	side=left	classes=, and	2
sideRight2	side=left	classes=, but	4
sideRight2	side=left	classes=, ing	8
sideRight2	side=left	classes=, with	2
sideRight2	side=left	classes=. #	2
sideRight2	side=left	classes=: #	-3
sideRight2	side=left	classes=ADJ by	2
sideRight2	side=left	classes=ADV ADV	3
sideRight2	side=left	classes=ADV by	4
sideRight2	side=left	classes=ADV on	-1
sideRight2	side=left	classes=ADV to	-2
sideRight2	side=left	classes=ADV with	1
sideRight2	side=left	classes=DASH and	1
sideRight2	side=left	classes=IN NNP	2
sideRight2	side=left	classes=NNP ,	1
sideRight2	side=left	classes=NNP .	1
sideRight2	side=left	classes=NNP DASH	1
sideRight2	side=left	classes=NNP PRP	-1
sideRight2	side=left	classes=NNP after	2
sideRight2	side=left	classes=NNP as	-1
sideRight2	side=left	classes=NNP fin	-2
sideRight2	side=left	classes=NNP on	1
sideRight2	side=left	classes=NNP that	-2
sideRight2	side=left	classes=NNP to	-1
sideRight2	side=left	classes=NP ADV	3
sideRight2	side=left	classes=NP about	-3
sideRight2	side=left	classes=NP among	1
sideRight2	side=left	classes=NP as	-1
sideRight2	side=left	classes=NP at	3
sideRight2	side=left	classes=NP by	1
sideRight2	side=left	classes=NP fin	-7
sideRight2	side=left	classes=NP for	-4
sideRight2	side=left	classes=NP from	7
sideRight2	side=left	classes=NP in	1
sideRight2	side=left	classes=NP on	1
sideRight2	side=left	classes=PRP .	1
sideRight2	side=left	classes=PRP fin	-6
sideRight2	side=left	classes=RP .	2
sideRight2	side=left	classes=about NNP	-5
sideRight2	side=left	classes=among NP	3
sideRight2	side=left	classes=and pp	4
sideRight2	side=left	classes=as NP	-2
sideRight2	side=left	classes=as PRP	2
sideRight2	side=left	classes=at NP	2
sideRight2	side=left	classes=but fin	1
sideRight2	side=left	classes=by NNP	3
sideRight2	side=left	classes=by NP	1
sideRight2	side=left	classes=during NP	4
sideRight2	side=left	classes=for NP	-2
sideRight2	side=left	classes=for ing	-3
sideRight2	side=left	classes=from NNP	2
sideRight2	side=left	classes=from NP	2
sideRight2	side=left	classes=in NNP	2
sideRight2	side=left	classes=in NP	1
sideRight2	side=left	classes=into NP	2
sideRight2	side=left	classes=of ing	-3
sideRight2	side=left	classes=on NNP	3
sideRight2	side=left	classes=on NP	1
sideRight2	side=left	classes=to inf	-1
sideRight2	side=left	classes=under NP	2
sideRight2	side=right	classes=, ADV	1
sideRight2	side=right	classes=, QO	5
sideRight2	side=right	classes=, X	6
sideRight2	side=right	classes=, and	-6
sideRight2	side=right	classes=, but	-1
sideRight2	side=right	classes=, fin	-5
sideRight2	side=right	classes=, ing	-6
sideRight2	side=right	classes=, that	-2
sideRight2	side=right	classes=. #	-5
sideRight2	side=right	classes=: #	1
sideRight2	side=right	classes=: QO	3
sideRight2	side=right	classes=ADJ .	-1
sideRight2	side=right	classes=ADJ by	-2
sideRight2	side=right	classes=ADJ in	-2
sideRight2	side=right	classes=ADJ that	6
sideRight2	side=right	classes=ADV as	-2
sideRight2	side=right	classes=ADV by	-2
sideRight2	side=right	classes=ADV on	2
sideRight2	side=right	classes=ADV to	2
sideRight2	side=right	classes=DASH NP	-2
sideRight2	side=right	classes=DASH that	2
sideRight2	side=right	classes=EX fin	6
sideRight2	side=right	classes=IN NP	1
sideRight2	side=right	classes=NNP ,	-1
sideRight2	side=right	classes=NNP PRP	5
sideRight2	side=right	classes=NNP after	-1
sideRight2	side=right	classes=NNP as	1
sideRight2	side=right	classes=NNP for	6
sideRight2	side=right	classes=NNP that	8
sideRight2	side=right	classes=NNP to	2
sideRight2	side=right	classes=NP ,	2
sideRight2	side=right	classes=NP .	2
sideRight2	side=right	classes=NP :	-1
sideRight2	side=right	classes=NP ADV	-2
sideRight2	side=right	classes=NP PRP	5
sideRight2	side=right	classes=NP about	13
sideRight2	side=right	classes=NP against	4
sideRight2	side=right	classes=NP and	3
sideRight2	side=right	classes=NP as	2
sideRight2	side=right	classes=NP at	-2
sideRight2	side=right	classes=NP by	-2
sideRight2	side=right	classes=NP during	-2
sideRight2	side=right	classes=NP fin	2
sideRight2	side=right	classes=NP for	2
sideRight2	side=right	classes=NP from	-7
sideRight2	side=right	classes=NP in	-1
sideRight2	side=right	classes=NP ing	2
sideRight2	side=right	classes=NP of	2
sideRight2	side=right	classes=NP that	1
sideRight2	side=right	classes=NP to	3
sideRight2	side=right	classes=PRP ,	-1
sideRight2	side=right	classes=PRP ADV	4
sideRight2	side=right	classes=PRP as	3
sideRight2	side=right	classes=PRP fin	3
sideRight2	side=right	classes=RP ,	-4
sideRight2	side=right	classes=RP NP	3
sideRight2	side=right	classes=RP about	1
sideRight2	side=right	classes=RP as	-3
sideRight2	side=right	classes=about NP	3
sideRight2	side=right	classes=about ing	2
sideRight2	side=right	classes=after NP	-2
sideRight2	side=right	classes=against NNP	1
sideRight2	side=right	classes=against NP	1
sideRight2	side=right	classes=among NP	-3
sideRight2	side=right	classes=and NP	-2
sideRight2	side=right	classes=as ADJ	-1
sideRight2	side=right	classes=as NP	-1
sideRight2	side=right	classes=as QO	-2
sideRight2	side=right	classes=as ing	-1
sideRight2	side=right	classes=at ing	2
sideRight2	side=right	classes=but fin	-1
sideRight2	side=right	classes=by NNP	-2
sideRight2	side=right	classes=by what	2
sideRight2	side=right	classes=fin ADV	-2
sideRight2	side=right	classes=fin NP	-2
sideRight2	side=right	classes=fin that	5
sideRight2	side=right	classes=for NNP	1
sideRight2	side=right	classes=for NP	1
sideRight2	side=right	classes=for ing	-2
sideRight2	side=right	classes=from NNP	-1
sideRight2	side=right	classes=in NNP	-1
sideRight2	side=right	classes=in NP	-1
sideRight2	side=right	classes=in ing	3
sideRight2	side=right	classes=ing NP	2
sideRight2	side=right	classes=on NNP	-1
sideRight2	side=right	classes=on NP	1
sideRight2	side=right	classes=on ing	1
sideRight2	side=right	classes=on whether	1
sideRight2	side=right	classes=over NP	3
sideRight2	side=right	classes=since NP	-3
sideRight2	side=right	classes=that NNP	2
sideRight2	side=right	classes=that NP	3
sideRight2	side=right	classes=that fin	-4
sideRight2	side=right	classes=to inf	1
sideRight2	side=right	classes=to ing	1
sideRight2	side=right	classes=under NP	-3
sideRight2	side=right	classes=who fin	-2
sideRight2	side=right	classes=with NNP	2
sideRight3	side=both	classes3=, ADV ing	-1
sideRight3	side=both	classes3=, NP that	-1
sideRight3	side=both	classes3=, QO NNP	-3
sideRight3	side=both	classes3=, QO NP	2
sideRight3	side=both	classes3=, QO fin	5
sideRight3	side=both	classes3=, X and	4
sideRight3	side=both	classes3=, X but	1
sideRight3	side=both	classes3=, fin NP	3
sideRight3	side=both	classes3=, ing NP	1
sideRight3	side=both	classes3=, ing that	-3
sideRight3	side=both	classes3=: QO NP	1
sideRight3	side=both	classes3=ADJ . #	1
sideRight3	side=both	classes3=ADJ to inf	4
sideRight3	side=both	classes3=ADV . #	-2
sideRight3	side=both	classes3=IN NNP ,	2
sideRight3	side=both	classes3=IN NP ,	4
sideRight3	side=both	classes3=NNP , QO	1
sideRight3	side=both	classes3=NNP fin to	3
sideRight3	side=both	classes3=NNP in NP	2
sideRight3	side=both	classes3=NP . #	-1
sideRight3	side=both	classes3=NP ADV from	2
sideRight3	side=both	classes3=NP in NNP	1
sideRight3	side=both	classes3=PRP fin for	1
sideRight3	side=both	classes3=as NNP .	3
sideRight3	side=both	classes3=as PRP fin	-2
sideRight3	side=both	classes3=by NP as	4
sideRight3	side=both	classes3=by NP for	2
sideRight3	side=both	classes3=fin IN NP	2
sideRight3	side=both	classes3=for NP in	2
sideRight3	side=both	classes3=for ing NP	3
sideRight3	side=both	classes3=in NP ,	1
sideRight3	side=both	classes3=in NP .	-1
sideRight3	side=both	classes3=in NP NP	4
sideRight3	side=both	classes3=in NP of	-3
sideRight3	side=both	classes3=of NP ,	-2
sideRight3	side=both	classes3=of NP .	3
sideRight3	side=both	classes3=to inf .	1
sideRight3	side=both	classes3=to inf DASH	2
sideRight3	side=both	classes3=to inf NNP	-1
sideRight3	side=both	classes3=to inf PRP	-4
sideRight3	side=both	classes3=to inf that	-1
sideRight3	side=elsewhere	classes3=, ing NP	1
sideRight3	side=elsewhere	classes3=. # #	4
sideRight3	side=elsewhere	classes3=NNP , NP	1
sideRight3	side=elsewhere	classes3=NP : #	2
sideRight3	side=elsewhere	classes3=NP IN NP	1
sideRight3	side=elsewhere	classes3=in NP .	2
sideRight3	side=elsewhere	classes3=that fin NP	1
sideRight3	side=elsewhere	classes3=to inf NP	-5
sideRight3	side=elsewhere	classes3=who fin NP	3
sideRight3	side=left	classes3=, NNP fin	-3
sideRight3	side=left	classes3=, NP IN	1
sideRight3	side=left	classes3=, NP that	2
sideRight3	side=left	classes3=, and NNP	3
sideRight3	side=left	classes3=, and NP	2
sideRight3	side=left	classes3=, but PRP	1
sideRight3	side=left	classes3=, ing ,	1
sideRight3	side=left	classes3=, ing NP	-1
sideRight3	side=left	classes3=, ing that	5
sideRight3	side=left	classes3=. # #	2
sideRight3	side=left	classes3=: # #	-3
sideRight3	side=left	classes3=ADJ by NP	1
sideRight3	side=left	classes3=ADV with NP	2
sideRight3	side=left	classes3=IN NNP ,	-2
sideRight3	side=left	classes3=IN NNP ADV	2
sideRight3	side=left	classes3=IN NP ,	-7
sideRight3	side=left	classes3=IN NP .	3
sideRight3	side=left	classes3=IN NP of	1
sideRight3	side=left	classes3=NNP , NP	1
sideRight3	side=left	classes3=NNP , QO	-3
sideRight3	side=left	classes3=NNP , ing	3
sideRight3	side=left	classes3=NNP , who	2
sideRight3	side=left	classes3=NNP . #	1
sideRight3	side=left	classes3=NNP after NP	1
sideRight3	side=left	classes3=NNP as NP	-3
sideRight3	side=left	classes3=NP , NNP	3
sideRight3	side=left	classes3=NP , who	4
sideRight3	side=left	classes3=NP among NP	1
sideRight3	side=left	classes3=NP as NP	-5
sideRight3	side=left	classes3=NP as PRP	1
sideRight3	side=left	classes3=NP at NNP	1
sideRight3	side=left	classes3=NP by NP	1
sideRight3	side=left	classes3=NP for NP	-4
sideRight3	side=left	classes3=NP from NP	6
sideRight3	side=left	classes3=NP in NP	2
sideRight3	side=left	classes3=NP ing NP	-2
sideRight3	side=left	classes3=NP on NP	2
sideRight3	side=left	classes3=PRP . #	1
sideRight3	side=left	classes3=RP . #	2
sideRight3	side=left	classes3=after NP fin	1
sideRight3	side=left	classes3=among NP ,	2
sideRight3	side=left	classes3=as NP .	-3
sideRight3	side=left	classes3=as NP fin	3
sideRight3	side=left	classes3=as PRP fin	2
sideRight3	side=left	classes3=by NNP ,	2
sideRight3	side=left	classes3=by NNP and	2
sideRight3	side=left	classes3=by NP about	-1
sideRight3	side=left	classes3=by NP as	-4
sideRight3	side=left	classes3=by NP of	3
sideRight3	side=left	classes3=for NNP ,	1
sideRight3	side=left	classes3=from NP .	1
sideRight3	side=left	classes3=in NNP .	2
sideRight3	side=left	classes3=in NNP that	-1
sideRight3	side=left	classes3=in NP .	3
sideRight3	side=left	classes3=in NP fin	1
sideRight3	side=left	classes3=in NP pp	2
sideRight3	side=left	classes3=in NP that	-5
sideRight3	side=left	classes3=of NNP .	-4
sideRight3	side=left	classes3=of NP ,	2
sideRight3	side=left	classes3=of NP .	-3
sideRight3	side=left	classes3=of NP DASH	2
sideRight3	side=left	classes3=on NNP .	4
sideRight3	side=left	classes3=on NP of	-3
sideRight3	side=left	classes3=to inf by	1
sideRight3	side=left	classes3=when PRP fin	1
sideRight3	side=left	classes3=with NP of	1
sideRight3	side=right	classes3=, ADV ,	5
sideRight3	side=right	classes3=, NP and	2
sideRight3	side=right	classes3=, QO NNP	6
sideRight3	side=right	classes3=, QO NP	-2
sideRight3	side=right	classes3=, QO PRP	1
sideRight3	side=right	classes3=, QO fin	-4
sideRight3	side=right	classes3=, QO inf	1
sideRight3	side=right	classes3=, X PRP	4
sideRight3	side=right	classes3=, ing NP	-2
sideRight3	side=right	classes3=. # #	-5
sideRight3	side=right	classes3=: # #	1
sideRight3	side=right	classes3=: QO PRP	5
sideRight3	side=right	classes3=ADJ . #	-1
sideRight3	side=right	classes3=ADJ in NP	-2
sideRight3	side=right	classes3=ADJ to inf	-1
sideRight3	side=right	classes3=ADV to inf	2
sideRight3	side=right	classes3=EX fin NP	2
sideRight3	side=right	classes3=IN NP ,	2
sideRight3	side=right	classes3=IN NP .	-1
sideRight3	side=right	classes3=IN NP at	-1
sideRight3	side=right	classes3=IN NP for	1
sideRight3	side=right	classes3=NNP , NP	-4
sideRight3	side=right	classes3=NNP : QO	-1
sideRight3	side=right	classes3=NNP PRP fin	4
sideRight3	side=right	classes3=NNP after NP	-1
sideRight3	side=right	classes3=NNP fin to	-2
sideRight3	side=right	classes3=NNP to inf	1
sideRight3	side=right	classes3=NP , NP	7
sideRight3	side=right	classes3=NP , who	-3
sideRight3	side=right	classes3=NP . #	3
sideRight3	side=right	classes3=NP : #	-1
sideRight3	side=right	classes3=NP ADV from	-1
sideRight3	side=right	classes3=NP PRP fin	4
sideRight3	side=right	classes3=NP about NP	5
sideRight3	side=right	classes3=NP among NP	-1
sideRight3	side=right	classes3=NP during NP	-2
sideRight3	side=right	classes3=NP fin ADV	3
sideRight3	side=right	classes3=NP for NP	1
sideRight3	side=right	classes3=NP from NP	-3
sideRight3	side=right	classes3=NP in NNP	-3
sideRight3	side=right	classes3=NP in NP	-1
sideRight3	side=right	classes3=NP of NP	1
sideRight3	side=right	classes3=NP on NNP	5
sideRight3	side=right	classes3=NP that PRP	2
sideRight3	side=right	classes3=NP to inf	1
sideRight3	side=right	classes3=PRP fin NP	2
sideRight3	side=right	classes3=PRP fin for	-1
sideRight3	side=right	classes3=about NP .	1
sideRight3	side=right	classes3=as NP fin	-1
sideRight3	side=right	classes3=by NNP ,	-1
sideRight3	side=right	classes3=by NP about	3
sideRight3	side=right	classes3=by NP of	-1
sideRight3	side=right	classes3=for NP ,	-1
sideRight3	side=right	classes3=for NP .	3
sideRight3	side=right	classes3=for NP to	2
sideRight3	side=right	classes3=for ing NP	-1
sideRight3	side=right	classes3=from NP that	2
sideRight3	side=right	classes3=in NNP that	5
sideRight3	side=right	classes3=in NP ,	-1
sideRight3	side=right	classes3=in NP .	-3
sideRight3	side=right	classes3=in NP :	1
sideRight3	side=right	classes3=in NP NP	-2
sideRight3	side=right	classes3=in NP that	11
sideRight3	side=right	classes3=of NNP .	3
sideRight3	side=right	classes3=of NNP in	-1
sideRight3	side=right	classes3=of NP DASH	-4
sideRight3	side=right	classes3=on NNP .	-1
sideRight3	side=right	classes3=on NNP that	4
sideRight3	side=right	classes3=on NP of	6
sideRight3	side=right	classes3=that NNP fin	7
sideRight3	side=right	classes3=that fin NP	-1
sideRight3	side=right	classes3=to inf .	-1
sideRight3	side=right	classes3=to inf ADJ	-1
sideRight3	side=right	classes3=to inf DASH	-2
sideRight3	side=right	classes3=to inf NNP	2
sideRight3	side=right	classes3=to inf NP	2
sideRight3	side=right	classes3=to inf PRP	3
sideRight3	side=right	classes3=to inf about	1
sideRight3	side=right	classes3=to inf by	-1
sideRight3	side=right	classes3=to inf in	-1
sideRight3	side=right	classes3=to inf that	2
sideRight3	side=right	classes3=who fin NP	-1
sideShape	side=both	path=	-3
sideShape	side=both	path=,	1
sideShape	side=both	path=CC NP IN NP IN	-1
sideShape	side=both	path=IN ,	1
sideShape	side=both	path=NP	1
sideShape	side=both	path=NP ,	1
sideShape	side=both	path=NP ADV	-1
sideShape	side=both	path=NP IN ,	1
sideShape	side=both	path=NP IN NP	-2
sideShape	side=both	path=NP IN NP CC	-1
sideShape	side=both	path=NP IN NP CC NP	-2
sideShape	side=both	path=NP IN NP V NP	2
sideShape	side=both	path=NP IN NP V PRP	1
sideShape	side=both	path=NP NP ,	-1
sideShape	side=both	path=NP NP IN NP V	1
sideShape	side=both	path=NP QC	1
sideShape	side=both	path=NP THAT NP V NP	1
sideShape	side=both	path=NP WH ,	1
sideShape	side=both	path=NP WH NP IN NP	1
sideShape	side=both	path=NP WH NP V IN	1
sideShape	side=both	path=NP WH QC	1
sideShape	side=both	path=NP WH SUB ,	1
sideShape	side=both	path=NP WH V NP	3
sideShape	side=both	path=NP X ,	1
sideShape	side=both	path=PRP CC	-2
sideShape	side=both	path=PRP CC ,	-1
sideShape	side=both	path=PRP NP	1
sideShape	side=both	path=PRP QC	1
sideShape	side=both	path=PRP SUB ,	-3
sideShape	side=both	path=PRP WH ,	5
sideShape	side=both	path=PRP X ,	2
sideShape	side=both	path=QC	1
sideShape	side=both	path=V NP	2
sideShape	side=both	path=WH ,	1
sideShape	side=elsewhere	path=	2
sideShape	side=elsewhere	path=,	2
sideShape	side=elsewhere	path=CC NP ,	3
sideShape	side=elsewhere	path=IN ,	-2
sideShape	side=elsewhere	path=IN NP	2
sideShape	side=elsewhere	path=NP	1
sideShape	side=elsewhere	path=NP QC	-4
sideShape	side=elsewhere	path=QC	-4
sideShape	side=elsewhere	path=QO ,	2
sideShape	side=elsewhere	path=V DASH	2
sideShape	side=elsewhere	path=V PRP	2
sideShape	side=left	path=	-3
sideShape	side=left	path=,	1
sideShape	side=left	path=.	1
sideShape	side=left	path=ADV	3
sideShape	side=left	path=ADV ,	-4
sideShape	side=left	path=CC NP IN NP V	1
sideShape	side=left	path=IN	-2
sideShape	side=left	path=NP	1
sideShape	side=left	path=NP :	-1
sideShape	side=left	path=NP CC NP	-1
sideShape	side=left	path=NP IN	-5
sideShape	side=left	path=NP IN NP	2
sideShape	side=left	path=NP IN NP WH ,	3
sideShape	side=left	path=NP IN V NP ,	2
sideShape	side=left	path=NP NP ,	2
sideShape	side=left	path=NP QC	4
sideShape	side=left	path=NP SUB	-1
sideShape	side=left	path=NP WH ,	1
sideShape	side=left	path=NP X ,	4
sideShape	side=left	path=PRP ,	-1
sideShape	side=left	path=PRP QC	3
sideShape	side=left	path=PRP X ,	2
sideShape	side=left	path=QC	5
sideShape	side=left	path=SUB	-3
sideShape	side=left	path=V NP CC	3
sideShape	side=left	path=V NP IN	1
sideShape	side=left	path=V WH ,	3
sideShape	side=left	path=WH ,	-1
sideShape	side=left	path=X ,	5
sideShape	side=left	path=X .	3
sideShape	side=left	path=X NP X NP QC	1
sideShape	side=right	path=	2
sideShape	side=right	path=:	3
sideShape	side=right	path=ADV	-1
sideShape	side=right	path=ADV ,	3
sideShape	side=right	path=ADV DASH	2
sideShape	side=right	path=ADV NP ,	2
sideShape	side=right	path=ADV NP V NP	-2
sideShape	side=right	path=CC DASH	1
sideShape	side=right	path=CC NP ,	-2
sideShape	side=right	path=CC NP IN NP IN	6
sideShape	side=right	path=CC QC	1
sideShape	side=right	path=IN	1
sideShape	side=right	path=IN NP	-1
sideShape	side=right	path=IN NP IN NP IN	2
sideShape	side=right	path=IN NP IN NP V	2
sideShape	side=right	path=NP	2
sideShape	side=right	path=NP ,	2
sideShape	side=right	path=NP :	2
sideShape	side=right	path=NP ADV	3
sideShape	side=right	path=NP CC ,	3
sideShape	side=right	path=NP CC NP	2
sideShape	side=right	path=NP IN	2
sideShape	side=right	path=NP IN ,	-1
sideShape	side=right	path=NP IN DASH	-1
sideShape	side=right	path=NP IN NP CC	2
sideShape	side=right	path=NP IN NP IN NP	3
sideShape	side=right	path=NP IN NP QC	1
sideShape	side=right	path=NP IN NP WH ,	-3
sideShape	side=right	path=NP QC	-3
sideShape	side=right	path=NP SUB	2
sideShape	side=right	path=NP SUB ,	1
sideShape	side=right	path=NP THAT ,	2
sideShape	side=right	path=NP WH	2
sideShape	side=right	path=NP WH ,	-3
sideShape	side=right	path=NP WH IN ,	1
sideShape	side=right	path=NP WH NP V IN	-1
sideShape	side=right	path=NP WH V NP	-1
sideShape	side=right	path=NP WH V NP SUB	-1
sideShape	side=right	path=NP X ,	-6
sideShape	side=right	path=PRP ,	2
sideShape	side=right	path=PRP CC	1
sideShape	side=right	path=PRP CC ,	5
sideShape	side=right	path=PRP DASH	1
sideShape	side=right	path=PRP NP DASH	-1
sideShape	side=right	path=PRP NP IN NP V	-2
sideShape	side=right	path=PRP QC	-7
sideShape	side=right	path=PRP SUB ,	1
sideShape	side=right	path=PRP SUB NP IN NP	2
sideShape	side=right	path=PRP THAT NP IN NP	-1
sideShape	side=right	path=PRP WH ,	-4
sideShape	side=right	path=PRP X ,	-8
sideShape	side=right	path=QC	-2
sideShape	side=right	path=SUB ,	1
sideShape	side=right	path=V ,	4
sideShape	side=right	path=V NP CC	-2
sideShape	side=right	path=V WH ,	-1
sideShape	side=right	path=WH	-1
sideShape	side=right	path=WH ,	1
sideShape	side=right	path=WH NP IN NP V	1
sideShape	side=right	path=WH QC	1
sideShape	side=right	path=X .	-2
sideShapeMarks	side=both	path=	yes=no	-3
sideShapeMarks	side=both	path=,	yes=no	2
sideShapeMarks	side=both	path=,	yes=yes	-1
sideShapeMarks	side=both	path=CC NP IN NP IN	yes=no	-1
sideShapeMarks	side=both	path=IN ,	yes=no	1
sideShapeMarks	side=both	path=NP	yes=no	1
sideShapeMarks	side=both	path=NP ADV	yes=no	-1
sideShapeMarks	side=both	path=NP IN ,	yes=no	1
sideShapeMarks	side=both	path=NP IN NP	yes=no	-2
sideShapeMarks	side=both	path=NP IN NP CC	yes=no	-1
sideShapeMarks	side=both	path=NP IN NP CC NP	yes=no	-1
sideShapeMarks	side=both	path=NP IN NP V NP	yes=no	2
sideShapeMarks	side=both	path=NP IN NP V PRP	yes=no	1
sideShapeMarks	side=both	path=NP NP ,	yes=no	-1
sideShapeMarks	side=both	path=NP NP IN NP V	yes=no	1
sideShapeMarks	side=both	path=NP QC	yes=yes	1
sideShapeMarks	side=both	path=NP THAT NP V NP	yes=no	1
sideShapeMarks	side=both	path=NP WH ,	yes=no	1
sideShapeMarks	side=both	path=NP WH NP IN NP	yes=no	1
sideShapeMarks	side=both	path=NP WH NP V IN	yes=no	1
sideShapeMarks	side=both	path=NP WH QC	yes=yes	1
sideShapeMarks	side=both	path=NP WH SUB ,	yes=no	1
sideShapeMarks	side=both	path=NP WH V NP	yes=no	3
sideShapeMarks	side=both	path=PRP ,	yes=no	1
sideShapeMarks	side=both	path=PRP CC	yes=no	-2
sideShapeMarks	side=both	path=PRP NP	yes=no	1
sideShapeMarks	side=both	path=PRP QC	yes=yes	1
sideShapeMarks	side=both	path=PRP SUB ,	yes=no	-1
sideShapeMarks	side=both	path=PRP WH ,	yes=no	2
sideShapeMarks	side=both	path=PRP X ,	yes=no	2
sideShapeMarks	side=both	path=QC	yes=yes	1
sideShapeMarks	side=both	path=V NP	yes=no	2
sideShapeMarks	side=elsewhere	path=	yes=no	2
sideShapeMarks	side=elsewhere	path=,	yes=no	2
sideShapeMarks	side=elsewhere	path=CC NP ,	yes=no	1
sideShapeMarks	side=elsewhere	path=DASH	yes=no	1
sideShapeMarks	side=elsewhere	path=IN NP	yes=no	2
sideShapeMarks	side=elsewhere	path=NP	yes=no	1
sideShapeMarks	side=elsewhere	path=NP ,	yes=no	-1
sideShapeMarks	side=elsewhere	path=NP QC	yes=yes	-4
sideShapeMarks	side=elsewhere	path=QC	yes=yes	-4
sideShapeMarks	side=elsewhere	path=QO ,	yes=yes	2
sideShapeMarks	side=elsewhere	path=V PRP	yes=no	2
sideShapeMarks	side=left	path=	yes=no	-3
sideShapeMarks	side=left	path=,	yes=yes	7
sideShapeMarks	side=left	path=.	yes=no	1
sideShapeMarks	side=left	path=ADV	yes=no	3
sideShapeMarks	side=left	path=ADV ,	yes=no	-1
sideShapeMarks	side=left	path=CC NP IN NP V	yes=no	1
sideShapeMarks	side=left	path=IN	yes=no	-2
sideShapeMarks	side=left	path=NP	yes=no	1
sideShapeMarks	side=left	path=NP :	yes=no	-1
sideShapeMarks	side=left	path=NP CC NP	yes=no	-1
sideShapeMarks	side=left	path=NP IN	yes=no	-5
sideShapeMarks	side=left	path=NP IN NP	yes=no	2
sideShapeMarks	side=left	path=NP IN NP WH ,	yes=no	2
sideShapeMarks	side=left	path=NP IN V NP ,	yes=no	2
sideShapeMarks	side=left	path=NP NP ,	yes=no	2
sideShapeMarks	side=left	path=NP QC	yes=yes	4
sideShapeMarks	side=left	path=NP SUB	yes=no	-1
sideShapeMarks	side=left	path=NP WH ,	yes=no	1
sideShapeMarks	side=left	path=NP X ,	yes=no	5
sideShapeMarks	side=left	path=PRP QC	yes=yes	3
sideShapeMarks	side=left	path=PRP X ,	yes=no	2
sideShapeMarks	side=left	path=QC	yes=yes	5
sideShapeMarks	side=left	path=SUB	yes=no	-3
sideShapeMarks	side=left	path=V NP CC	yes=no	3
sideShapeMarks	side=left	path=V NP IN	yes=no	1
sideShapeMarks	side=left	path=V WH ,	yes=no	4
sideShapeMarks	side=left	path=WH ,	yes=yes	-1
sideShapeMarks	side=left	path=X ,	yes=no	5
sideShapeMarks	side=left	path=X .	yes=no	3
sideShapeMarks	side=left	path=X NP X NP QC	yes=yes	1
sideShapeMarks	side=right	path=	yes=no	2
sideShapeMarks	side=right	path=,	yes=no	1
sideShapeMarks	side=right	path=,	yes=yes	-2
sideShapeMarks	side=right	path=:	yes=no	3
sideShapeMarks	side=right	path=ADV	yes=no	-1
sideShapeMarks	side=right	path=ADV ,	yes=no	1
sideShapeMarks	side=right	path=ADV DASH	yes=no	2
sideShapeMarks	side=right	path=ADV NP ,	yes=no	1
sideShapeMarks	side=right	path=ADV NP V NP	yes=no	-2
sideShapeMarks	side=right	path=CC NP IN NP IN	yes=no	4
sideShapeMarks	side=right	path=CC QC	yes=yes	1
sideShapeMarks	side=right	path=IN	yes=no	1
sideShapeMarks	side=right	path=IN NP	yes=no	-1
sideShapeMarks	side=right	path=IN NP IN NP IN	yes=no	2
sideShapeMarks	side=right	path=IN NP IN NP V	yes=no	2
sideShapeMarks	side=right	path=NP	yes=no	2
sideShapeMarks	side=right	path=NP ,	yes=no	2
sideShapeMarks	side=right	path=NP :	yes=no	2
sideShapeMarks	side=right	path=NP ADV	yes=no	3
sideShapeMarks	side=right	path=NP CC ,	yes=no	2
sideShapeMarks	side=right	path=NP CC NP	yes=no	2
sideShapeMarks	side=right	path=NP IN	yes=no	2
sideShapeMarks	side=right	path=NP IN ,	yes=no	-2
sideShapeMarks	side=right	path=NP IN DASH	yes=no	-1
sideShapeMarks	side=right	path=NP IN NP CC	yes=no	2
sideShapeMarks	side=right	path=NP IN NP IN NP	yes=no	2
sideShapeMarks	side=right	path=NP IN NP QC	yes=yes	1
sideShapeMarks	side=right	path=NP IN NP WH ,	yes=no	-2
sideShapeMarks	side=right	path=NP QC	yes=yes	-3
sideShapeMarks	side=right	path=NP SUB	yes=no	2
sideShapeMarks	side=right	path=NP SUB ,	yes=no	1
sideShapeMarks	side=right	path=NP THAT ,	yes=no	2
sideShapeMarks	side=right	path=NP WH	yes=no	2
sideShapeMarks	side=right	path=NP WH ,	yes=no	-3
sideShapeMarks	side=right	path=NP WH IN ,	yes=no	1
sideShapeMarks	side=right	path=NP WH NP V IN	yes=no	-1
sideShapeMarks	side=right	path=NP WH V NP	yes=no	-1
sideShapeMarks	side=right	path=NP WH V NP SUB	yes=no	-1
sideShapeMarks	side=right	path=NP X ,	yes=no	-6
sideShapeMarks	side=right	path=PRP ,	yes=no	1
sideShapeMarks	side=right	path=PRP CC	yes=no	1
sideShapeMarks	side=right	path=PRP CC ,	yes=no	3
sideShapeMarks	side=right	path=PRP NP DASH	yes=no	-1
sideShapeMarks	side=right	path=PRP NP IN NP V	yes=no	-2
sideShapeMarks	side=right	path=PRP QC	yes=yes	-7
sideShapeMarks	side=right	path=PRP SUB NP IN NP	yes=no	2
sideShapeMarks	side=right	path=PRP THAT NP IN NP	yes=no	-1
sideShapeMarks	side=right	path=PRP WH ,	yes=no	-3
sideShapeMarks	side=right	path=PRP X ,	yes=no	-8
sideShapeMarks	side=right	path=QC	yes=yes	-2
sideShapeMarks	side=right	path=V ,	yes=no	4
sideShapeMarks	side=right	path=V NP CC	yes=no	-2
sideShapeMarks	side=right	path=V WH ,	yes=no	-2
sideShapeMarks	side=right	path=WH	yes=no	-1
sideShapeMarks	side=right	path=WH ,	yes=yes	2
sideShapeMarks	side=right	path=WH QC	yes=yes	1
sideShapeMarks	side=right	path=X .	yes=no	-2
sideShapePost	side=both	path=,	path=IN NP ,	5
sideShapePost	side=both	path=,	path=IN NP .	-2
sideShapePost	side=both	path=,	path=IN NP IN NP IN	4
sideShapePost	side=both	path=,	path=NP ,	1
sideShapePost	side=both	path=NP	path=,	-8
sideShapePost	side=both	path=NP	path=IN NP ,	-1
sideShapePost	side=both	path=NP	path=NP ,	-2
sideShapePost	side=both	path=NP	path=SUB V NP IN NP	2
sideShapePost	side=both	path=NP ,	path=,	8
sideShapePost	side=both	path=NP ,	path=.	-3
sideShapePost	side=both	path=NP ,	path=:	1
sideShapePost	side=both	path=NP ,	path=IN NP ,	2
sideShapePost	side=both	path=NP ,	path=NP ,	3
sideShapePost	side=both	path=NP ,	path=PRP ,	1
sideShapePost	side=both	path=NP QC	path=,	1
sideShapePost	side=both	path=NP QC	path=.	4
sideShapePost	side=both	path=NP QC	path=NP IN NP IN NP	-2
sideShapePost	side=both	path=NP X ,	path=,	4
sideShapePost	side=both	path=PRP ,	path=,	9
sideShapePost	side=both	path=PRP ,	path=.	-4
sideShapePost	side=both	path=PRP QC	path=,	5
sideShapePost	side=both	path=PRP QC	path=.	2
sideShapePost	side=both	path=PRP X ,	path=,	2
sideShapePost	side=both	path=QC	path=NP ,	3
sideShapePost	side=elsewhere	path=	path=IN NP .	1
sideShapePost	side=elsewhere	path=	path=IN QO	2
sideShapePost	side=elsewhere	path=,	path=IN NP CC NP IN	1
sideShapePost	side=elsewhere	path=NP ,	path=,	-1
sideShapePost	side=left	path=	path=NP .	2
sideShapePost	side=left	path=,	path=IN NP ,	-5
sideShapePost	side=left	path=,	path=IN NP .	5
sideShapePost	side=left	path=,	path=IN NP IN NP .	5
sideShapePost	side=left	path=,	path=IN NP IN NP IN	-1
sideShapePost	side=left	path=,	path=NP ,	6
sideShapePost	side=left	path=,	path=NP IN NP ,	1
sideShapePost	side=left	path=,	path=TO V NP .	2
sideShapePost	side=left	path=NP	path=,	1
sideShapePost	side=left	path=NP	path=IN NP ,	1
sideShapePost	side=left	path=NP	path=IN NP .	2
sideShapePost	side=left	path=NP	path=IN NP IN IN NP	1
sideShapePost	side=left	path=NP	path=IN NP IN NP .	-2
sideShapePost	side=left	path=NP	path=IN NP IN NP IN	1
sideShapePost	side=left	path=NP	path=NP V NP IN NP	1
sideShapePost	side=left	path=NP ,	path=,	-1
sideShapePost	side=left	path=NP ,	path=.	4
sideShapePost	side=left	path=NP ,	path=IN NP .	5
sideShapePost	side=left	path=NP ,	path=NP ,	-1
sideShapePost	side=left	path=NP ,	path=NP .	1
sideShapePost	side=left	path=NP IN NP IN NP	path=NP IN NP CC NP	1
sideShapePost	side=left	path=PRP ,	path=,	-5
sideShapePost	side=left	path=PRP ,	path=.	7
sideShapePost	side=left	path=PRP QC	path=,	-2
sideShapePost	side=left	path=PRP QC	path=.	-1
sideShapePost	side=left	path=QC	path=NP ,	2
sideShapePost	side=left	path=QC	path=NP .	2
sideShapePost	side=left	path=QC	path=NP IN NP ,	2
sideShapePost	side=left	path=SUB	path=IN NP ,	-2
sideShapePost	side=left	path=X ,	path=NP ,	6
sideShapePost	side=right	path=	path=IN NP ,	5
sideShapePost	side=right	path=	path=IN QO	-2
sideShapePost	side=right	path=	path=NP ,	1
sideShapePost	side=right	path=,	path=IN NP IN NP .	-5
sideShapePost	side=right	path=,	path=IN NP IN NP CC	1
sideShapePost	side=right	path=,	path=NP ,	-8
sideShapePost	side=right	path=,	path=NP :	-1
sideShapePost	side=right	path=,	path=NP IN NP ,	-1
sideShapePost	side=right	path=DASH	path=IN NP IN NP .	-1
sideShapePost	side=right	path=IN	path=,	1
sideShapePost	side=right	path=NP	path=IN NP .	-1
sideShapePost	side=right	path=NP	path=IN NP IN IN NP	-1
sideShapePost	side=right	path=NP	path=IN NP IN NP CC	-3
sideShapePost	side=right	path=NP	path=IN NP IN NP V	-1
sideShapePost	side=right	path=NP	path=NP IN NP IN NP	2
sideShapePost	side=right	path=NP ,	path=,	-3
sideShapePost	side=right	path=NP ,	path=DASH	-1
sideShapePost	side=right	path=NP ,	path=IN NP ,	-1
sideShapePost	side=right	path=NP ,	path=IN NP .	-3
sideShapePost	side=right	path=NP ,	path=IN NP IN NP IN	2
sideShapePost	side=right	path=NP ,	path=NP IN NP ,	2
sideShapePost	side=right	path=NP ,	path=NP IN NP .	2
sideShapePost	side=right	path=NP IN	path=,	3
sideShapePost	side=right	path=NP IN ,	path=,	-1
sideShapePost	side=right	path=NP QC	path=,	-3
sideShapePost	side=right	path=NP QC	path=IN NP .	-1
sideShapePost	side=right	path=PRP	path=,	1
sideShapePost	side=right	path=PRP	path=IN NP ,	-3
sideShapePost	side=right	path=PRP ,	path=,	-2
sideShapePost	side=right	path=PRP QC	path=,	-1
sideShapePost	side=right	path=QC	path=NP ,	-10
sideShapePost	side=right	path=QC	path=NP .	-2
sideShapePost	side=right	path=X ,	path=NP ,	-4
sideShapeRest	side=both	path=,	n=14	-1
sideShapeRest	side=both	path=,	n=22	2
sideShapeRest	side=both	path=,	n=3	1
sideShapeRest	side=both	path=,	n=9	1
sideShapeRest	side=both	path=ADV ,	n=22	3
sideShapeRest	side=both	path=ADV NP	n=9	1
sideShapeRest	side=both	path=NP	n=22	3
sideShapeRest	side=both	path=NP	n=4	-2
sideShapeRest	side=both	path=NP	n=6	1
sideShapeRest	side=both	path=NP ,	n=14	1
sideShapeRest	side=both	path=NP ,	n=22	1
sideShapeRest	side=both	path=NP ,	n=9	2
sideShapeRest	side=both	path=NP IN	n=22	3
sideShapeRest	side=both	path=NP IN NP	n=9	-1
sideShapeRest	side=both	path=NP IN NP ,	n=9	2
sideShapeRest	side=both	path=NP IN NP V NP	n=22	1
sideShapeRest	side=both	path=NP QC	n=0	4
sideShapeRest	side=both	path=NP QC	n=22	-2
sideShapeRest	side=both	path=NP QC	n=6	-3
sideShapeRest	side=both	path=NP QC	n=9	1
sideShapeRest	side=both	path=NP WH ,	n=22	-1
sideShapeRest	side=both	path=NP WH QC	n=6	1
sideShapeRest	side=both	path=NP WH V NP	n=14	2
sideShapeRest	side=both	path=PRP ,	n=0	-5
sideShapeRest	side=both	path=PRP ,	n=14	2
sideShapeRest	side=both	path=PRP ,	n=22	-1
sideShapeRest	side=both	path=PRP ,	n=6	2
sideShapeRest	side=both	path=PRP NP	n=14	1
sideShapeRest	side=both	path=PRP QC	n=0	2
sideShapeRest	side=both	path=PRP QC	n=9	-2
sideShapeRest	side=both	path=PRP WH ,	n=6	1
sideShapeRest	side=both	path=PRP X ,	n=14	1
sideShapeRest	side=both	path=PRP X ,	n=22	3
sideShapeRest	side=both	path=QC	n=22	1
sideShapeRest	side=both	path=QC	n=9	-1
sideShapeRest	side=both	path=V NP	n=22	1
sideShapeRest	side=elsewhere	path=	n=4	4
sideShapeRest	side=elsewhere	path=,	n=2	2
sideShapeRest	side=elsewhere	path=IN NP IN V NP	n=9	1
sideShapeRest	side=elsewhere	path=NP	n=0	2
sideShapeRest	side=elsewhere	path=NP	n=1	1
sideShapeRest	side=elsewhere	path=NP	n=14	-2
sideShapeRest	side=elsewhere	path=V PRP ,	n=14	1
sideShapeRest	side=left	path=	n=14	-1
sideShapeRest	side=left	path=	n=22	-2
sideShapeRest	side=left	path=,	n=22	-5
sideShapeRest	side=left	path=,	n=4	2
sideShapeRest	side=left	path=,	n=6	2
sideShapeRest	side=left	path=,	n=9	-1
sideShapeRest	side=left	path=ADV	n=14	2
sideShapeRest	side=left	path=CC NP IN NP V	n=14	3
sideShapeRest	side=left	path=NP	n=0	-2
sideShapeRest	side=left	path=NP	n=14	1
sideShapeRest	side=left	path=NP	n=2	2
sideShapeRest	side=left	path=NP	n=22	2
sideShapeRest	side=left	path=NP ,	n=0	1
sideShapeRest	side=left	path=NP ,	n=1	3
sideShapeRest	side=left	path=NP ,	n=22	-4
sideShapeRest	side=left	path=NP ,	n=4	-1
sideShapeRest	side=left	path=NP CC ,	n=14	2
sideShapeRest	side=left	path=NP IN NP	n=14	-3
sideShapeRest	side=left	path=NP IN NP ,	n=14	-1
sideShapeRest	side=left	path=NP IN NP WH ,	n=4	1
sideShapeRest	side=left	path=NP QC	n=22	2
sideShapeRest	side=left	path=NP QC	n=4	1
sideShapeRest	side=left	path=NP QC	n=9	-1
sideShapeRest	side=left	path=NP WH ,	n=22	1
sideShapeRest	side=left	path=NP WH ,	n=4	1
sideShapeRest	side=left	path=NP X ,	n=14	5
sideShapeRest	side=left	path=PRP ,	n=0	5
sideShapeRest	side=left	path=PRP ,	n=1	-1
sideShapeRest	side=left	path=PRP ,	n=4	1
sideShapeRest	side=left	path=PRP ,	n=9	-3
sideShapeRest	side=left	path=PRP QC	n=0	-1
sideShapeRest	side=left	path=PRP QC	n=9	7
sideShapeRest	side=left	path=PRP X ,	n=22	-1
sideShapeRest	side=left	path=QC	n=4	2
sideShapeRest	side=left	path=QC	n=9	1
sideShapeRest	side=left	path=V NP	n=9	1
sideShapeRest	side=left	path=V NP CC	n=6	1
sideShapeRest	side=left	path=V WH ,	n=14	1
sideShapeRest	side=left	path=WH NP ,	n=22	1
sideShapeRest	side=right	path=	n=14	7
sideShapeRest	side=right	path=	n=22	3
sideShapeRest	side=right	path=	n=4	-2
sideShapeRest	side=right	path=,	n=14	3
sideShapeRest	side=right	path=,	n=2	-4
sideShapeRest	side=right	path=,	n=22	2
sideShapeRest	side=right	path=,	n=3	-3
sideShapeRest	side=right	path=ADV	n=14	-1
sideShapeRest	side=right	path=ADV ,	n=14	4
sideShapeRest	side=right	path=ADV NP	n=14	3
sideShapeRest	side=right	path=ADV NP	n=9	-2
sideShapeRest	side=right	path=CC ,	n=9	-3
sideShapeRest	side=right	path=CC NP IN NP V	n=14	-4
sideShapeRest	side=right	path=NP	n=14	2
sideShapeRest	side=right	path=NP	n=22	-1
sideShapeRest	side=right	path=NP	n=3	1
sideShapeRest	side=right	path=NP	n=4	3
sideShapeRest	side=right	path=NP	n=9	1
sideShapeRest	side=right	path=NP ,	n=22	1
sideShapeRest	side=right	path=NP ,	n=6	1
sideShapeRest	side=right	path=NP CC ,	n=14	-1
sideShapeRest	side=right	path=NP CC NP ,	n=6	-1
sideShapeRest	side=right	path=NP IN	n=14	5
sideShapeRest	side=right	path=NP IN DASH	n=22	-2
sideShapeRest	side=right	path=NP IN NP ,	n=9	-3
sideShapeRest	side=right	path=NP QC	n=2	-1
sideShapeRest	side=right	path=NP QC	n=6	2
sideShapeRest	side=right	path=NP WH ,	n=4	-2
sideShapeRest	side=right	path=NP WH V NP	n=14	-1
sideShapeRest	side=right	path=NP X ,	n=14	-1
sideShapeRest	side=right	path=PRP	n=9	2
sideShapeRest	side=right	path=PRP ,	n=22	2
sideShapeRest	side=right	path=PRP ,	n=9	1
sideShapeRest	side=right	path=PRP WH ,	n=14	-1
sideShapeRest	side=right	path=V ,	n=14	1
sideShapeRest	side=right	path=V NP	n=9	-2
sideShapeRest	side=right	path=V PRP	n=22	-2
sideShapeRest	side=right	path=WH ,	n=6	1
