# points-side.lex — points of the side stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
sideBase	side=both	2
sideBase	side=left	3
sideBase	side=right	15
sideBefore	side=both	n=1	-3
sideBefore	side=both	n=22	1
sideBefore	side=both	n=4	3
sideBefore	side=elsewhere	n=0	-2
sideBefore	side=elsewhere	n=1	1
sideBefore	side=elsewhere	n=2	2
sideBefore	side=elsewhere	n=22	1
sideBefore	side=elsewhere	n=3	1
sideBefore	side=elsewhere	n=4	-1
sideBefore	side=elsewhere	n=6	2
sideBefore	side=elsewhere	n=9	-1
sideBefore	side=left	n=1	2
sideBefore	side=left	n=14	4
sideBefore	side=left	n=2	-2
sideBefore	side=left	n=22	6
sideBefore	side=left	n=3	-4
sideBefore	side=left	n=9	4
sideBefore	side=right	n=0	9
sideBefore	side=right	n=1	3
sideBefore	side=right	n=2	4
sideBefore	side=right	n=22	-1
sideBefore	side=right	n=3	3
sideBefore	side=right	n=4	2
sideBefore	side=right	n=6	1
sideBefore	side=right	n=9	1
sideForm	side=both	form=colon	-2
sideForm	side=both	form=fin	2
sideForm	side=both	form=fin+have	-1
sideForm	side=both	form=fin+have+not	-3
sideForm	side=both	form=fin+passive	11
sideForm	side=both	form=fin+passive+modal	6
sideForm	side=both	form=fin+passive+not	6
sideForm	side=both	form=in	1
sideForm	side=both	form=ing	-2
sideForm	side=both	form=jj	-9
sideForm	side=both	form=nn	-9
sideForm	side=both	form=nns	-4
sideForm	side=both	form=pp	6
sideForm	side=both	form=rb	5
sideForm	side=elsewhere	form=fin	-1
sideForm	side=elsewhere	form=fin+have	-1
sideForm	side=elsewhere	form=fin+passive	-13
sideForm	side=elsewhere	form=in	-4
sideForm	side=elsewhere	form=inf	-6
sideForm	side=elsewhere	form=ing	-7
sideForm	side=elsewhere	form=jj	11
sideForm	side=elsewhere	form=nn	4
sideForm	side=elsewhere	form=nns	6
sideForm	side=elsewhere	form=np	9
sideForm	side=elsewhere	form=pp	-5
sideForm	side=elsewhere	form=vbg	2
sideForm	side=elsewhere	form=vbn	3
sideForm	side=left	form=colon	4
sideForm	side=left	form=fin	5
sideForm	side=left	form=fin+have	2
sideForm	side=left	form=fin+modal	-2
sideForm	side=left	form=fin+passive	4
sideForm	side=left	form=fin+passive+modal	3
sideForm	side=left	form=in	3
sideForm	side=left	form=ing	-4
sideForm	side=left	form=jj	-4
sideForm	side=left	form=nn	-1
sideForm	side=left	form=nns	-5
sideForm	side=right	form=fin	9
sideForm	side=right	form=fin+have	6
sideForm	side=right	form=fin+modal	4
sideForm	side=right	form=fin+not	7
sideForm	side=right	form=fin+not+modal	1
sideForm	side=right	form=fin+passive	-13
sideForm	side=right	form=fin+passive+modal	-12
sideForm	side=right	form=fin+passive+not	-9
sideForm	side=right	form=in	-3
sideForm	side=right	form=inf	8
sideForm	side=right	form=ing	19
sideForm	side=right	form=nn	2
sideForm	side=right	form=nns	1
sideForm	side=right	form=np	-6
sideForm	side=right	form=pp	-2
sideForm	side=right	form=rb	-2
sideForm	side=right	form=vbg	-2
sideFrame	side=both	frame=,>ADV	-1
sideFrame	side=both	frame=,>and	1
sideFrame	side=both	frame=,>because	2
sideFrame	side=both	frame=,>but	-3
sideFrame	side=both	frame=,>fin	6
sideFrame	side=both	frame=,>ing	-1
sideFrame	side=both	frame=,>that	4
sideFrame	side=both	frame=ADJ>,	2
sideFrame	side=both	frame=ADJ>.	4
sideFrame	side=both	frame=DASH>NP	1
sideFrame	side=both	frame=NNP>fin	1
sideFrame	side=both	frame=NP>QO	3
sideFrame	side=both	frame=NP>fin	1
sideFrame	side=both	frame=PRP>.	-5
sideFrame	side=both	frame=PRP>fin	1
sideFrame	side=both	frame=QO>NP	1
sideFrame	side=both	frame=RP>,	2
sideFrame	side=both	frame=RP>NP	-1
sideFrame	side=both	frame=as>NP	2
sideFrame	side=both	frame=as>QO	3
sideFrame	side=both	frame=fin>NP	2
sideFrame	side=both	frame=for>NNP	-3
sideFrame	side=both	frame=for>NP	1
sideFrame	side=both	frame=for>ing	3
sideFrame	side=both	frame=like>NP	2
sideFrame	side=both	frame=on>NP	-1
sideFrame	side=both	frame=to>inf	3
sideFrame	side=both	frame=with>NP	-1
sideFrame	side=elsewhere	frame=,>NNP	1
sideFrame	side=elsewhere	frame=,>NP	2
sideFrame	side=elsewhere	frame=.>#	4
sideFrame	side=elsewhere	frame=IN>NP	-3
sideFrame	side=elsewhere	frame=after>NP	2
sideFrame	side=elsewhere	frame=and>NP	3
sideFrame	side=elsewhere	frame=fin>that	-3
sideFrame	side=elsewhere	frame=in>NP	2
sideFrame	side=elsewhere	frame=of>NP	-1
sideFrame	side=elsewhere	frame=that>fin	3
sideFrame	side=elsewhere	frame=to>inf	-1
sideFrame	side=elsewhere	frame=who>fin	2
sideFrame	side=left	frame=,>QO	-10
sideFrame	side=left	frame=,>but	3
sideFrame	side=left	frame=,>ing	11
sideFrame	side=left	frame=.>#	4
sideFrame	side=left	frame=:>#	-4
sideFrame	side=left	frame=IN>NNP	2
sideFrame	side=left	frame=NNP>,	2
sideFrame	side=left	frame=NNP>.	7
sideFrame	side=left	frame=NNP>fin	-4
sideFrame	side=left	frame=NNP>ing	-1
sideFrame	side=left	frame=NNP>that	-3
sideFrame	side=left	frame=NNP>to	-1
sideFrame	side=left	frame=NP>.	1
sideFrame	side=left	frame=NP>and	1
sideFrame	side=left	frame=NP>that	-6
sideFrame	side=left	frame=NP>to	-3
sideFrame	side=left	frame=NP>who	2
sideFrame	side=left	frame=PRP>fin	-6
sideFrame	side=left	frame=about>NNP	-2
sideFrame	side=left	frame=about>NP	-2
sideFrame	side=left	frame=among>NP	3
sideFrame	side=left	frame=at>NP	2
sideFrame	side=left	frame=by>NNP	5
sideFrame	side=left	frame=by>NP	3
sideFrame	side=left	frame=during>NP	4
sideFrame	side=left	frame=for>NP	-2
sideFrame	side=left	frame=from>NNP	1
sideFrame	side=left	frame=from>NP	1
sideFrame	side=left	frame=in>NNP	1
sideFrame	side=left	frame=in>NP	2
sideFrame	side=left	frame=into>NP	1
sideFrame	side=left	frame=of>ing	-1
sideFrame	side=left	frame=on>NNP	3
sideFrame	side=left	frame=on>NP	1
sideFrame	side=left	frame=to>inf	-3
sideFrame	side=left	frame=under>NP	1
sideFrame	side=right	frame=#>#	-1
sideFrame	side=right	frame=,>ADV	2
sideFrame	side=right	frame=,>QO	5
sideFrame	side=right	frame=,>and	-6
sideFrame	side=right	frame=,>fin	-2
sideFrame	side=right	frame=,>ing	-4
sideFrame	side=right	frame=.>#	-4
sideFrame	side=right	frame=:>#	2
sideFrame	side=right	frame=:>QO	5
sideFrame	side=right	frame=ADJ>.	-1
sideFrame	side=right	frame=ADJ>that	4
sideFrame	side=right	frame=DASH>NP	-1
sideFrame	side=right	frame=EX>fin	6
sideFrame	side=right	frame=IN>NNP	-1
sideFrame	side=right	frame=IN>NP	3
sideFrame	side=right	frame=NNP>,	-1
sideFrame	side=right	frame=NNP>.	-1
sideFrame	side=right	frame=NNP>fin	3
sideFrame	side=right	frame=NNP>ing	8
sideFrame	side=right	frame=NNP>that	11
sideFrame	side=right	frame=NNP>to	1
sideFrame	side=right	frame=NP>,	1
sideFrame	side=right	frame=NP>QO	-2
sideFrame	side=right	frame=NP>fin	2
sideFrame	side=right	frame=NP>ing	3
sideFrame	side=right	frame=NP>that	7
sideFrame	side=right	frame=NP>to	6
sideFrame	side=right	frame=NP>who	-3
sideFrame	side=right	frame=PRP>fin	6
sideFrame	side=right	frame=RP>,	-3
sideFrame	side=right	frame=RP>NP	3
sideFrame	side=right	frame=about>NP	5
sideFrame	side=right	frame=after>NP	-2
sideFrame	side=right	frame=among>NP	-3
sideFrame	side=right	frame=and>NP	-1
sideFrame	side=right	frame=as>NP	-1
sideFrame	side=right	frame=as>QO	-3
sideFrame	side=right	frame=at>ing	1
sideFrame	side=right	frame=by>NNP	-4
sideFrame	side=right	frame=fin>NP	-2
sideFrame	side=right	frame=fin>that	3
sideFrame	side=right	frame=for>NNP	2
sideFrame	side=right	frame=for>NP	2
sideFrame	side=right	frame=for>ing	-3
sideFrame	side=right	frame=in>NP	-2
sideFrame	side=right	frame=in>ing	1
sideFrame	side=right	frame=ing>NP	2
sideFrame	side=right	frame=on>NP	1
sideFrame	side=right	frame=over>NP	3
sideFrame	side=right	frame=that>NNP	3
sideFrame	side=right	frame=that>NP	5
sideFrame	side=right	frame=that>fin	-2
sideFrame	side=right	frame=to>inf	2
sideFrame	side=right	frame=under>NP	-2
sideFrame	side=right	frame=with>NNP	1
sideLeft	side=both	class=#	-4
sideLeft	side=both	class=,	2
sideLeft	side=both	class=DASH	-1
sideLeft	side=both	class=NNP	6
sideLeft	side=both	class=NP	5
sideLeft	side=both	class=PRP	5
sideLeft	side=both	class=QC	1
sideLeft	side=both	class=and	-7
sideLeft	side=both	class=but	-1
sideLeft	side=both	class=what	5
sideLeft	side=both	class=which	1
sideLeft	side=elsewhere	class=#	2
sideLeft	side=elsewhere	class=NP	-3
sideLeft	side=elsewhere	class=PRP	-12
sideLeft	side=elsewhere	class=and	7
sideLeft	side=elsewhere	class=as	1
sideLeft	side=elsewhere	class=fin	-3
sideLeft	side=elsewhere	class=that	1
sideLeft	side=elsewhere	class=while	1
sideLeft	side=left	class=ADJ	3
sideLeft	side=left	class=IN	-3
sideLeft	side=left	class=NNP	4
sideLeft	side=left	class=NP	4
sideLeft	side=left	class=QC	5
sideLeft	side=left	class=X	2
sideLeft	side=left	class=and	-5
sideLeft	side=left	class=but	-1
sideLeft	side=left	class=fin	6
sideLeft	side=left	class=in	-1
sideLeft	side=left	class=under	3
sideLeft	side=left	class=who	-3
sideLeft	side=right	class=ADJ	-2
sideLeft	side=right	class=DASH	2
sideLeft	side=right	class=IN	2
sideLeft	side=right	class=PRP	1
sideLeft	side=right	class=QC	-1
sideLeft	side=right	class=and	8
sideLeft	side=right	class=but	6
sideLeft	side=right	class=that	-1
sideLeft	side=right	class=to	3
sideLeft	side=right	class=under	-4
sideLeft	side=right	class=what	-6
sideLeft	side=right	class=when	6
sideLeft	side=right	class=who	6
sideLeft	side=right	class=with	4
sideLeft2	side=both	classes=# #	-4
sideLeft2	side=both	classes=NNP #	1
sideLeft2	side=both	classes=NNP NP	4
sideLeft2	side=both	classes=NNP QC	2
sideLeft2	side=both	classes=NNP as	-3
sideLeft2	side=both	classes=NNP what	5
sideLeft2	side=both	classes=NNP which	3
sideLeft2	side=both	classes=NP ,	2
sideLeft2	side=both	classes=NP as	-1
sideLeft2	side=both	classes=NP at	2
sideLeft2	side=both	classes=NP that	2
sideLeft2	side=both	classes=NP what	8
sideLeft2	side=both	classes=PRP NP	7
sideLeft2	side=both	classes=PRP QC	1
sideLeft2	side=both	classes=PRP and	-3
sideLeft2	side=both	classes=PRP but	-3
sideLeft2	side=both	classes=PRP that	3
sideLeft2	side=both	classes=PRP what	4
sideLeft2	side=both	classes=PRP when	-2
sideLeft2	side=both	classes=PRP which	1
sideLeft2	side=both	classes=and NP	-1
sideLeft2	side=both	classes=in ,	3
sideLeft2	side=elsewhere	classes=# #	2
sideLeft2	side=elsewhere	classes=, NNP	1
sideLeft2	side=elsewhere	classes=NNP as	1
sideLeft2	side=elsewhere	classes=and NP	2
sideLeft2	side=elsewhere	classes=fin NP	-2
sideLeft2	side=elsewhere	classes=fin PRP	1
sideLeft2	side=left	classes=, NNP	-1
sideLeft2	side=left	classes=, PRP	1
sideLeft2	side=left	classes=, fin	-1
sideLeft2	side=left	classes=DASH NP	-2
sideLeft2	side=left	classes=IN NP	-1
sideLeft2	side=left	classes=NNP QC	2
sideLeft2	side=left	classes=NNP fin	2
sideLeft2	side=left	classes=NNP in	1
sideLeft2	side=left	classes=NNP which	1
sideLeft2	side=left	classes=NP #	1
sideLeft2	side=left	classes=NP ,	-1
sideLeft2	side=left	classes=NP IN	2
sideLeft2	side=left	classes=NP NP	2
sideLeft2	side=left	classes=NP fin	6
sideLeft2	side=left	classes=NP in	-3
sideLeft2	side=left	classes=NP of	1
sideLeft2	side=left	classes=PRP ,	-1
sideLeft2	side=left	classes=PRP NP	4
sideLeft2	side=left	classes=PRP QC	3
sideLeft2	side=left	classes=PRP what	1
sideLeft2	side=left	classes=PRP which	2
sideLeft2	side=left	classes=QC ,	3
sideLeft2	side=left	classes=QC .	3
sideLeft2	side=left	classes=fin EX	-2
sideLeft2	side=left	classes=fin NP	4
sideLeft2	side=left	classes=fin PRP	-1
sideLeft2	side=left	classes=that NP	1
sideLeft2	side=right	classes=, ADV	-1
sideLeft2	side=right	classes=, NNP	1
sideLeft2	side=right	classes=, fin	4
sideLeft2	side=right	classes=DASH NP	1
sideLeft2	side=right	classes=NNP #	3
sideLeft2	side=right	classes=NNP ,	2
sideLeft2	side=right	classes=NNP DASH	1
sideLeft2	side=right	classes=NNP NP	-2
sideLeft2	side=right	classes=NNP QC	-2
sideLeft2	side=right	classes=NNP and	1
sideLeft2	side=right	classes=NNP but	2
sideLeft2	side=right	classes=NNP fin	-1
sideLeft2	side=right	classes=NNP ing	-1
sideLeft2	side=right	classes=NNP of	1
sideLeft2	side=right	classes=NNP that	-2
sideLeft2	side=right	classes=NNP what	-9
sideLeft2	side=right	classes=NNP which	-8
sideLeft2	side=right	classes=NP #	1
sideLeft2	side=right	classes=NP ,	1
sideLeft2	side=right	classes=NP ADV	2
sideLeft2	side=right	classes=NP IN	-3
sideLeft2	side=right	classes=NP NP	-4
sideLeft2	side=right	classes=NP and	2
sideLeft2	side=right	classes=NP fin	-4
sideLeft2	side=right	classes=NP for	1
sideLeft2	side=right	classes=NP if	1
sideLeft2	side=right	classes=NP on	-2
sideLeft2	side=right	classes=NP that	-2
sideLeft2	side=right	classes=NP what	-6
sideLeft2	side=right	classes=NP when	4
sideLeft2	side=right	classes=NP which	-1
sideLeft2	side=right	classes=PRP #	3
sideLeft2	side=right	classes=PRP ,	2
sideLeft2	side=right	classes=PRP DASH	1
sideLeft2	side=right	classes=PRP NP	-12
sideLeft2	side=right	classes=PRP QC	-7
sideLeft2	side=right	classes=PRP and	6
sideLeft2	side=right	classes=PRP but	7
sideLeft2	side=right	classes=PRP that	-2
sideLeft2	side=right	classes=PRP though	1
sideLeft2	side=right	classes=PRP what	-9
sideLeft2	side=right	classes=PRP when	8
sideLeft2	side=right	classes=PRP which	-7
sideLeft2	side=right	classes=QC .	-4
sideLeft2	side=right	classes=X NNP	2
sideLeft2	side=right	classes=but ,	1
sideLeft2	side=right	classes=fin ,	3
sideLeft2	side=right	classes=fin EX	5
sideLeft2	side=right	classes=in #	1
sideLeft2	side=right	classes=who NP	2
sideLeft3	side=both	classes3=# # #	-4
sideLeft3	side=both	classes3=, NP #	3
sideLeft3	side=both	classes3=, NP fin	1
sideLeft3	side=both	classes3=, NP inf	-3
sideLeft3	side=both	classes3=NNP # #	1
sideLeft3	side=both	classes3=NNP , NNP	-1
sideLeft3	side=both	classes3=NP , NP	2
sideLeft3	side=both	classes3=NP that NP	2
sideLeft3	side=both	classes3=PRP , NP	3
sideLeft3	side=both	classes3=PRP QC ,	1
sideLeft3	side=both	classes3=PRP that NP	2
sideLeft3	side=both	classes3=PRP which ,	3
sideLeft3	side=both	classes3=QC , NP	2
sideLeft3	side=elsewhere	classes3=# # #	2
sideLeft3	side=left	classes3=, NNP fin	-1
sideLeft3	side=left	classes3=, NNP in	2
sideLeft3	side=left	classes3=, NP fin	-1
sideLeft3	side=left	classes3=, NP in	-2
sideLeft3	side=left	classes3=NNP QC ,	3
sideLeft3	side=left	classes3=NNP of NP	-4
sideLeft3	side=left	classes3=NNP which ,	1
sideLeft3	side=left	classes3=NP # #	1
sideLeft3	side=left	classes3=NP , NNP	-1
sideLeft3	side=left	classes3=NP IN NP	3
sideLeft3	side=left	classes3=NP and NP	2
sideLeft3	side=left	classes3=NP fin NP	1
sideLeft3	side=left	classes3=NP in NP	-1
sideLeft3	side=left	classes3=NP of NP	1
sideLeft3	side=left	classes3=PRP QC ,	2
sideLeft3	side=right	classes3=, NNP fin	1
sideLeft3	side=right	classes3=, NP ,	1
sideLeft3	side=right	classes3=, NP ADV	-2
sideLeft3	side=right	classes3=, NP on	1
sideLeft3	side=right	classes3=, fin NNP	2
sideLeft3	side=right	classes3=NNP # #	3
sideLeft3	side=right	classes3=NNP , NNP	3
sideLeft3	side=right	classes3=NNP , NP	4
sideLeft3	side=right	classes3=NNP QC ,	-2
sideLeft3	side=right	classes3=NNP as #	5
sideLeft3	side=right	classes3=NNP as ,	-2
sideLeft3	side=right	classes3=NNP that NP	-5
sideLeft3	side=right	classes3=NNP which ,	-2
sideLeft3	side=right	classes3=NP # #	1
sideLeft3	side=right	classes3=NP , NNP	2
sideLeft3	side=right	classes3=NP ADV #	3
sideLeft3	side=right	classes3=NP IN NP	-3
sideLeft3	side=right	classes3=NP as ,	-1
sideLeft3	side=right	classes3=NP on NP	-1
sideLeft3	side=right	classes3=NP that NP	-3
sideLeft3	side=right	classes3=NP which ,	-3
sideLeft3	side=right	classes3=PRP # #	3
sideLeft3	side=right	classes3=PRP , NNP	3
sideLeft3	side=right	classes3=PRP QC ,	-7
sideLeft3	side=right	classes3=PRP as NP	2
sideLeft3	side=right	classes3=PRP but ,	1
sideLeft3	side=right	classes3=PRP that NP	-2
sideLeft3	side=right	classes3=PRP which ,	-8
sideLeft3	side=right	classes3=QC , NNP	1
sideLeft3	side=right	classes3=X NNP X	2
sideLeft3	side=right	classes3=fin NNP #	-1
sideLeft3	side=right	classes3=in # #	1
sideLeft3	side=right	classes3=that NP fin	-2
sideLemma	side=both	word=accord	2
sideLemma	side=both	word=accuse	6
sideLemma	side=both	word=add	3
sideLemma	side=both	word=appear	10
sideLemma	side=both	word=argue	2
sideLemma	side=both	word=ask	-2
sideLemma	side=both	word=believe	1
sideLemma	side=both	word=bring	1
sideLemma	side=both	word=call	4
sideLemma	side=both	word=charge	3
sideLemma	side=both	word=consider	9
sideLemma	side=both	word=criticize	2
sideLemma	side=both	word=declare	2
sideLemma	side=both	word=decline	-3
sideLemma	side=both	word=deem	3
sideLemma	side=both	word=describe	5
sideLemma	side=both	word=expect	7
sideLemma	side=both	word=hope	2
sideLemma	side=both	word=in	2
sideLemma	side=both	word=know	5
sideLemma	side=both	word=look	5
sideLemma	side=both	word=mean	3
sideLemma	side=both	word=name	3
sideLemma	side=both	word=note	3
sideLemma	side=both	word=oppose	-2
sideLemma	side=both	word=plan	-2
sideLemma	side=both	word=release	-1
sideLemma	side=both	word=reportedly	1
sideLemma	side=both	word=say	5
sideLemma	side=both	word=see	5
sideLemma	side=both	word=seem	11
sideLemma	side=both	word=sound	5
sideLemma	side=both	word=support	-8
sideLemma	side=both	word=think	3
sideLemma	side=both	word=view	3
sideLemma	side=both	word=write	1
sideLemma	side=elsewhere	word=?	6
sideLemma	side=elsewhere	word=blast	2
sideLemma	side=elsewhere	word=expect	1
sideLemma	side=elsewhere	word=support	7
sideLemma	side=elsewhere	word=supporter	9
sideLemma	side=elsewhere	word=view	-2
sideLemma	side=left	word=?	2
sideLemma	side=left	word=about	-2
sideLemma	side=left	word=accord	10
sideLemma	side=left	word=accuse	-3
sideLemma	side=left	word=agree	-2
sideLemma	side=left	word=announce	3
sideLemma	side=left	word=call	-6
sideLemma	side=left	word=come	5
sideLemma	side=left	word=draw	6
sideLemma	side=left	word=endorsement	2
sideLemma	side=left	word=expect	-3
sideLemma	side=left	word=in	6
sideLemma	side=left	word=interest	1
sideLemma	side=left	word=look	-1
sideLemma	side=left	word=mind	2
sideLemma	side=left	word=pass	5
sideLemma	side=left	word=point	-1
sideLemma	side=left	word=question	-3
sideLemma	side=left	word=rattle	2
sideLemma	side=left	word=receive	7
sideLemma	side=left	word=refer	-6
sideLemma	side=left	word=report	2
sideLemma	side=left	word=reportedly	8
sideLemma	side=left	word=say	3
sideLemma	side=left	word=see	-3
sideLemma	side=left	word=show	-1
sideLemma	side=left	word=supporter	-5
sideLemma	side=left	word=tell	3
sideLemma	side=left	word=view	-3
sideLemma	side=left	word=win	4
sideLemma	side=left	word=worry	2
sideLemma	side=left	word=write	3
sideLemma	side=right	word=:	9
sideLemma	side=right	word=?	-9
sideLemma	side=right	word=about	4
sideLemma	side=right	word=accord	-11
sideLemma	side=right	word=agree	3
sideLemma	side=right	word=aim	3
sideLemma	side=right	word=appear	-8
sideLemma	side=right	word=ask	5
sideLemma	side=right	word=backing	-4
sideLemma	side=right	word=believe	-1
sideLemma	side=right	word=come	-5
sideLemma	side=right	word=consider	-3
sideLemma	side=right	word=decide	2
sideLemma	side=right	word=declare	-3
sideLemma	side=right	word=decline	5
sideLemma	side=right	word=deem	-1
sideLemma	side=right	word=describe	-1
sideLemma	side=right	word=divide	3
sideLemma	side=right	word=draw	-5
sideLemma	side=right	word=endorse	8
sideLemma	side=right	word=endorsement	-4
sideLemma	side=right	word=expect	-4
sideLemma	side=right	word=express	1
sideLemma	side=right	word=focus	1
sideLemma	side=right	word=in	-9
sideLemma	side=right	word=look	-1
sideLemma	side=right	word=mean	-2
sideLemma	side=right	word=name	-1
sideLemma	side=right	word=of	2
sideLemma	side=right	word=plan	4
sideLemma	side=right	word=pledge	3
sideLemma	side=right	word=praise	2
sideLemma	side=right	word=question	5
sideLemma	side=right	word=rattle	-2
sideLemma	side=right	word=recall	-1
sideLemma	side=right	word=receive	-7
sideLemma	side=right	word=refer	1
sideLemma	side=right	word=refuse	4
sideLemma	side=right	word=reportedly	-11
sideLemma	side=right	word=respond	9
sideLemma	side=right	word=seek	3
sideLemma	side=right	word=seem	-9
sideLemma	side=right	word=show	2
sideLemma	side=right	word=sound	-3
sideLemma	side=right	word=speak	8
sideLemma	side=right	word=tell	-3
sideLemma	side=right	word=tweet	-4
sideLemma	side=right	word=vote	9
sideLemma	side=right	word=want	1
sideLemma	side=right	word=win	-4
sideLemma	side=right	word=write	-3
sideLemmaForm	side=both	word=accord	form=ing	2
sideLemmaForm	side=both	word=accuse	form=fin+passive	5
sideLemmaForm	side=both	word=add	form=fin	3
sideLemmaForm	side=both	word=appear	form=fin	7
sideLemmaForm	side=both	word=argue	form=fin	4
sideLemmaForm	side=both	word=call	form=fin	3
sideLemmaForm	side=both	word=consider	form=fin+passive	4
sideLemmaForm	side=both	word=criticize	form=fin+passive	3
sideLemmaForm	side=both	word=decline	form=fin	-2
sideLemmaForm	side=both	word=expect	form=fin+passive	5
sideLemmaForm	side=both	word=in	form=in	2
sideLemmaForm	side=both	word=know	form=pp	5
sideLemmaForm	side=both	word=look	form=fin	3
sideLemmaForm	side=both	word=note	form=fin	1
sideLemmaForm	side=both	word=say	form=fin	4
sideLemmaForm	side=both	word=say	form=fin+have	1
sideLemmaForm	side=both	word=say	form=fin+passive	1
sideLemmaForm	side=both	word=see	form=fin+passive	5
sideLemmaForm	side=both	word=seem	form=fin	5
sideLemmaForm	side=both	word=seem	form=fin+modal	1
sideLemmaForm	side=both	word=sound	form=fin	3
sideLemmaForm	side=both	word=tell	form=fin	1
sideLemmaForm	side=elsewhere	word=?	form=jj	5
sideLemmaForm	side=elsewhere	word=expect	form=pp	1
sideLemmaForm	side=elsewhere	word=support	form=nn	2
sideLemmaForm	side=elsewhere	word=supporter	form=nn	4
sideLemmaForm	side=elsewhere	word=supporter	form=nns	2
sideLemmaForm	side=left	word=?	form=colon	8
sideLemmaForm	side=left	word=about	form=in	-2
sideLemmaForm	side=left	word=accord	form=ing	7
sideLemmaForm	side=left	word=agree	form=fin	-1
sideLemmaForm	side=left	word=announce	form=fin	1
sideLemmaForm	side=left	word=ask	form=fin	8
sideLemmaForm	side=left	word=ask	form=fin+passive	-4
sideLemmaForm	side=left	word=call	form=fin	-1
sideLemmaForm	side=left	word=come	form=fin	4
sideLemmaForm	side=left	word=declare	form=fin	1
sideLemmaForm	side=left	word=draw	form=fin	1
sideLemmaForm	side=left	word=endorse	form=fin+have	-1
sideLemmaForm	side=left	word=in	form=in	6
sideLemmaForm	side=left	word=interest	form=nn	1
sideLemmaForm	side=left	word=know	form=pp	-1
sideLemmaForm	side=left	word=pass	form=fin	1
sideLemmaForm	side=left	word=refer	form=ing	-3
sideLemmaForm	side=left	word=say	form=fin	6
sideLemmaForm	side=left	word=see	form=fin+passive	-1
sideLemmaForm	side=left	word=support	form=nn	1
sideLemmaForm	side=left	word=tell	form=fin	5
sideLemmaForm	side=left	word=worry	form=fin	1
sideLemmaForm	side=left	word=write	form=fin	4
sideLemmaForm	side=right	word=:	form=colon	9
sideLemmaForm	side=right	word=?	form=colon	-6
sideLemmaForm	side=right	word=?	form=jj	-2
sideLemmaForm	side=right	word=about	form=in	4
sideLemmaForm	side=right	word=accord	form=ing	-8
sideLemmaForm	side=right	word=accuse	form=fin+passive	-1
sideLemmaForm	side=right	word=add	form=fin	-2
sideLemmaForm	side=right	word=agree	form=fin	3
sideLemmaForm	side=right	word=appear	form=fin	-5
sideLemmaForm	side=right	word=argue	form=fin	-1
sideLemmaForm	side=right	word=ask	form=fin	-4
sideLemmaForm	side=right	word=ask	form=fin+passive	3
sideLemmaForm	side=right	word=ask	form=pp	8
sideLemmaForm	side=right	word=back	form=fin	1
sideLemmaForm	side=right	word=backing	form=nn	-4
sideLemmaForm	side=right	word=come	form=fin	-2
sideLemmaForm	side=right	word=decline	form=fin	3
sideLemmaForm	side=right	word=endorse	form=fin	2
sideLemmaForm	side=right	word=endorse	form=fin+have	3
sideLemmaForm	side=right	word=endorsement	form=nn	-2
sideLemmaForm	side=right	word=expect	form=fin+passive	-1
sideLemmaForm	side=right	word=go	form=fin	2
sideLemmaForm	side=right	word=in	form=in	-9
sideLemmaForm	side=right	word=know	form=fin	2
sideLemmaForm	side=right	word=know	form=fin+passive	-2
sideLemmaForm	side=right	word=of	form=in	2
sideLemmaForm	side=right	word=put	form=fin	-1
sideLemmaForm	side=right	word=refer	form=ing	5
sideLemmaForm	side=right	word=say	form=ing	3
sideLemmaForm	side=right	word=seem	form=fin	-5
sideLemmaForm	side=right	word=show	form=fin	4
sideLemmaForm	side=right	word=sound	form=fin	-2
sideLemmaForm	side=right	word=speak	form=fin	4
sideLemmaForm	side=right	word=support	form=fin	4
sideLemmaForm	side=right	word=support	form=nn	-6
sideLemmaForm	side=right	word=tell	form=fin	-7
sideLemmaForm	side=right	word=think	form=fin	1
sideLemmaForm	side=right	word=tweet	form=fin	-3
sideLemmaForm	side=right	word=write	form=fin	-2
sideLemmaFrame	side=both	word=accord	frame=to>inf	-1
sideLemmaFrame	side=both	word=appear	frame=to>inf	5
sideLemmaFrame	side=both	word=call	frame=QO>NP	3
sideLemmaFrame	side=both	word=call	frame=for>NP	-2
sideLemmaFrame	side=both	word=decline	frame=to>inf	-1
sideLemmaFrame	side=both	word=expect	frame=to>inf	6
sideLemmaFrame	side=both	word=know	frame=for>NP	1
sideLemmaFrame	side=both	word=say	frame=,>and	1
sideLemmaFrame	side=both	word=say	frame=,>fin	2
sideLemmaFrame	side=both	word=say	frame=,>that	2
sideLemmaFrame	side=both	word=say	frame=in>NP	-2
sideLemmaFrame	side=both	word=say	frame=of>NP	5
sideLemmaFrame	side=both	word=tell	frame=NNP>,	2
sideLemmaFrame	side=left	word=accord	frame=IN>NP	4
sideLemmaFrame	side=left	word=accord	frame=to>inf	6
sideLemmaFrame	side=left	word=endorse	frame=NNP>.	-2
sideLemmaFrame	side=left	word=in	frame=NP>.	3
sideLemmaFrame	side=left	word=refer	frame=IN>NP	-1
sideLemmaFrame	side=left	word=say	frame=,>QO	-7
sideLemmaFrame	side=left	word=say	frame=,>ing	2
sideLemmaFrame	side=left	word=say	frame=NNP>,	4
sideLemmaFrame	side=left	word=say	frame=NNP>.	1
sideLemmaFrame	side=left	word=say	frame=NNP>fin	-1
sideLemmaFrame	side=left	word=say	frame=NP>fin	-6
sideLemmaFrame	side=left	word=say	frame=NP>who	4
sideLemmaFrame	side=left	word=say	frame=PRP>fin	-2
sideLemmaFrame	side=left	word=say	frame=at>NP	5
sideLemmaFrame	side=left	word=say	frame=of>NP	-1
sideLemmaFrame	side=left	word=support	frame=NNP>.	-1
sideLemmaFrame	side=left	word=tell	frame=NNP>,	-1
sideLemmaFrame	side=left	word=tell	frame=NP>.	1
sideLemmaFrame	side=left	word=tell	frame=PRP>.	2
sideLemmaFrame	side=right	word=accord	frame=IN>NP	-5
sideLemmaFrame	side=right	word=appear	frame=to>inf	-4
sideLemmaFrame	side=right	word=call	frame=QO>NP	-2
sideLemmaFrame	side=right	word=call	frame=for>NP	10
sideLemmaFrame	side=right	word=decline	frame=to>inf	6
sideLemmaFrame	side=right	word=endorse	frame=NNP>.	4
sideLemmaFrame	side=right	word=expect	frame=to>inf	-1
sideLemmaFrame	side=right	word=in	frame=NP>.	-3
sideLemmaFrame	side=right	word=plan	frame=to>inf	4
sideLemmaFrame	side=right	word=refer	frame=IN>NP	4
sideLemmaFrame	side=right	word=refuse	frame=to>inf	3
sideLemmaFrame	side=right	word=respond	frame=IN>NP	1
sideLemmaFrame	side=right	word=say	frame=,>QO	2
sideLemmaFrame	side=right	word=say	frame=EX>fin	2
sideLemmaFrame	side=right	word=say	frame=NNP>,	-10
sideLemmaFrame	side=right	word=say	frame=NNP>.	-5
sideLemmaFrame	side=right	word=say	frame=NNP>fin	1
sideLemmaFrame	side=right	word=say	frame=NP>,	-2
sideLemmaFrame	side=right	word=say	frame=NP>fin	6
sideLemmaFrame	side=right	word=say	frame=NP>who	-2
sideLemmaFrame	side=right	word=say	frame=PRP>fin	3
sideLemmaFrame	side=right	word=support	frame=NNP>.	1
sideLemmaFrame	side=right	word=support	frame=among>NP	-2
sideLemmaFrame	side=right	word=tell	frame=NNP>.	-6
sideLemmaFrame	side=right	word=tell	frame=NNP>that	4
sideLemmaFrame	side=right	word=tell	frame=NP>.	-2
sideLemmaFrame	side=right	word=tell	frame=NP>that	4
sideLemmaShape	side=both	word=accord	path=,	4
sideLemmaShape	side=both	word=appear	path=NP	4
sideLemmaShape	side=both	word=argue	path=NP ,	1
sideLemmaShape	side=both	word=know	path=,	1
sideLemmaShape	side=both	word=know	path=NP	3
sideLemmaShape	side=both	word=say	path=,	-1
sideLemmaShape	side=both	word=say	path=NP	-3
sideLemmaShape	side=both	word=say	path=NP ,	3
sideLemmaShape	side=both	word=say	path=PRP ,	3
sideLemmaShape	side=both	word=say	path=QC	2
sideLemmaShape	side=both	word=seem	path=NP	6
sideLemmaShape	side=both	word=tell	path=NP ,	2
sideLemmaShape	side=both	word=tell	path=NP QC	1
sideLemmaShape	side=both	word=write	path=NP QC	1
sideLemmaShape	side=left	word=?	path=	4
sideLemmaShape	side=left	word=accord	path=	-1
sideLemmaShape	side=left	word=accord	path=,	11
sideLemmaShape	side=left	word=ask	path=NP	2
sideLemmaShape	side=left	word=refer	path=,	-1
sideLemmaShape	side=left	word=report	path=NP ,	4
sideLemmaShape	side=left	word=say	path=,	6
sideLemmaShape	side=left	word=say	path=NP QC	3
sideLemmaShape	side=left	word=say	path=PRP ,	1
sideLemmaShape	side=left	word=say	path=QC	3
sideLemmaShape	side=left	word=tell	path=,	2
sideLemmaShape	side=right	word=:	path=NP	6
sideLemmaShape	side=right	word=?	path=	-5
sideLemmaShape	side=right	word=accord	path=	7
sideLemmaShape	side=right	word=accord	path=,	-17
sideLemmaShape	side=right	word=appear	path=NP	-3
sideLemmaShape	side=right	word=ask	path=NP	-1
sideLemmaShape	side=right	word=ask	path=NP ,	1
sideLemmaShape	side=right	word=know	path=NP	-2
sideLemmaShape	side=right	word=refer	path=,	1
sideLemmaShape	side=right	word=say	path=NP	7
sideLemmaShape	side=right	word=say	path=NP ,	-1
sideLemmaShape	side=right	word=say	path=NP QC	-3
sideLemmaShape	side=right	word=say	path=PRP	2
sideLemmaShape	side=right	word=say	path=PRP ,	-4
sideLemmaShape	side=right	word=say	path=PRP QC	-4
sideLemmaShape	side=right	word=say	path=QC	-8
sideLemmaShape	side=right	word=seem	path=NP	-3
sideLemmaShape	side=right	word=tell	path=NP	1
sideLemmaShape	side=right	word=tell	path=NP ,	-4
sideLemmaShape	side=right	word=tell	path=NP QC	-8
sideMarks	side=both	state=0	-1
sideMarks	side=both	state=12	-2
sideMarks	side=both	state=13	2
sideMarks	side=both	state=15	8
sideMarks	side=both	state=3	1
sideMarks	side=both	state=4	-1
sideMarks	side=both	state=5	4
sideMarks	side=both	state=9	2
sideMarks	side=elsewhere	state=0	4
sideMarks	side=elsewhere	state=1	1
sideMarks	side=elsewhere	state=13	-3
sideMarks	side=left	state=0	2
sideMarks	side=left	state=1	2
sideMarks	side=left	state=12	2
sideMarks	side=left	state=13	-7
sideMarks	side=left	state=15	-4
sideMarks	side=left	state=2	2
sideMarks	side=left	state=3	4
sideMarks	side=left	state=4	4
sideMarks	side=left	state=6	1
sideMarks	side=left	state=7	5
sideMarks	side=left	state=8	-5
sideMarks	side=left	state=9	-9
sideMarks	side=right	state=0	2
sideMarks	side=right	state=1	3
sideMarks	side=right	state=11	4
sideMarks	side=right	state=12	5
sideMarks	side=right	state=13	3
sideMarks	side=right	state=15	-1
sideMarks	side=right	state=3	1
sideMarks	side=right	state=4	2
sideMarks	side=right	state=7	-1
sideMarks	side=right	state=8	5
sideMarks	side=right	state=9	5
sideNext	side=both	n=1	-5
sideNext	side=both	n=3	2
sideNext	side=both	n=4	2
sideNext	side=elsewhere	n=0	-1
sideNext	side=elsewhere	n=4	4
sideNext	side=left	n=1	4
sideNext	side=left	n=2	-6
sideNext	side=left	n=4	4
sideNext	side=right	n=0	1
sideNext	side=right	n=1	2
sideNext	side=right	n=2	6
sideNext	side=right	n=3	4
sideNext	side=right	n=4	5
sidePost	side=both	path=ADJ ,	1
sidePost	side=both	path=IN NP ,	1
sidePost	side=both	path=IN NP IN NP ,	1
sidePost	side=both	path=IN NP IN NP IN	2
sidePost	side=both	path=IN NP V IN NP	-4
sidePost	side=both	path=NP ,	2
sidePost	side=both	path=NP IN NP IN NP	4
sidePost	side=both	path=NP QO	1
sidePost	side=both	path=PRP ,	1
sidePost	side=both	path=PRP V IN NP IN	1
sidePost	side=both	path=QO	1
sidePost	side=both	path=RP ,	2
sidePost	side=both	path=TO V IN NP .	2
sidePost	side=both	path=TO V IN NP IN	3
sidePost	side=both	path=V IN NP IN NP	2
sidePost	side=elsewhere	path=,	2
sidePost	side=elsewhere	path=.	4
sidePost	side=left	path=,	1
sidePost	side=left	path=.	3
sidePost	side=left	path=:	-1
sidePost	side=left	path=ADJ IN NP IN NP	1
sidePost	side=left	path=DASH	4
sidePost	side=left	path=IN NP ,	3
sidePost	side=left	path=IN NP .	2
sidePost	side=left	path=IN NP IN IN NP	1
sidePost	side=left	path=IN NP IN NP .	3
sidePost	side=left	path=IN NP IN NP CC	2
sidePost	side=left	path=IN NP IN NP THAT	-2
sidePost	side=left	path=IN NP IN NP V	3
sidePost	side=left	path=IN NP SUB V NP	-4
sidePost	side=left	path=IN NP THAT NP V	-2
sidePost	side=left	path=IN NP THAT PRP V	-2
sidePost	side=left	path=IN NP V IN NP	3
sidePost	side=left	path=IN NP V NP IN	2
sidePost	side=left	path=NP .	1
sidePost	side=left	path=NP IN NP CC NP	2
sidePost	side=left	path=QO	-3
sidePost	side=right	path=	-1
sidePost	side=right	path=,	-4
sidePost	side=right	path=.	-6
sidePost	side=right	path=:	1
sidePost	side=right	path=DASH	-6
sidePost	side=right	path=IN NP ,	-3
sidePost	side=right	path=IN NP :	2
sidePost	side=right	path=IN NP CC NP IN	-1
sidePost	side=right	path=IN NP IN NP ,	-1
sidePost	side=right	path=IN NP IN NP .	-1
sidePost	side=right	path=IN NP IN NP ADV	-4
sidePost	side=right	path=IN NP IN NP CC	-1
sidePost	side=right	path=IN NP IN NP IN	-1
sidePost	side=right	path=IN NP IN NP QO	-3
sidePost	side=right	path=IN NP IN NP THAT	6
sidePost	side=right	path=IN NP IN NP V	-2
sidePost	side=right	path=IN NP THAT NP V	7
sidePost	side=right	path=IN NP THAT PRP V	5
sidePost	side=right	path=IN NP TO V NP	4
sidePost	side=right	path=IN NP V NP .	-2
sidePost	side=right	path=IN NP V NP IN	-1
sidePost	side=right	path=IN NP WH NP V	5
sidePost	side=right	path=NP :	-2
sidePost	side=right	path=NP CC NP ,	-4
sidePost	side=right	path=NP V NP IN NP	1
sidePost	side=right	path=NP V TO V NP	-1
sidePost	side=right	path=NP WH V NP .	-2
sidePost	side=right	path=PRP V IN NP IN	-1
sidePost	side=right	path=QO	1
sidePost	side=right	path=RP ,	-3
sidePost	side=right	path=TO V .	-2
sidePost	side=right	path=TO V ADJ IN NP	-3
sidePost	side=right	path=TO V IN NP .	-2
sidePost	side=right	path=TO V IN NP IN	-2
sidePost	side=right	path=TO V NP ,	2
sidePost	side=right	path=V IN NP IN NP	-3
sidePostMarks	side=both	path=,	yes=yes	1
sidePostMarks	side=both	path=ADJ ,	yes=no	1
sidePostMarks	side=both	path=IN NP IN NP IN	yes=no	2
sidePostMarks	side=both	path=IN NP V IN NP	yes=no	-2
sidePostMarks	side=both	path=NP ,	yes=yes	1
sidePostMarks	side=both	path=NP IN NP IN NP	yes=no	1
sidePostMarks	side=both	path=NP QO	yes=yes	1
sidePostMarks	side=both	path=PRP V IN NP IN	yes=no	1
sidePostMarks	side=both	path=QO	yes=yes	1
sidePostMarks	side=both	path=TO V IN NP .	yes=no	2
sidePostMarks	side=both	path=TO V IN NP IN	yes=no	2
sidePostMarks	side=elsewhere	path=,	yes=no	3
sidePostMarks	side=elsewhere	path=.	yes=no	4
sidePostMarks	side=left	path=.	yes=no	3
sidePostMarks	side=left	path=:	yes=no	-1
sidePostMarks	side=left	path=ADJ IN NP IN NP	yes=no	1
sidePostMarks	side=left	path=IN NP ,	yes=no	1
sidePostMarks	side=left	path=IN NP .	yes=no	2
sidePostMarks	side=left	path=IN NP IN IN NP	yes=no	1
sidePostMarks	side=left	path=IN NP IN NP ,	yes=no	1
sidePostMarks	side=left	path=IN NP IN NP .	yes=no	3
sidePostMarks	side=left	path=IN NP IN NP CC	yes=no	2
sidePostMarks	side=left	path=IN NP IN NP V	yes=no	3
sidePostMarks	side=left	path=IN NP SUB V NP	yes=no	-4
sidePostMarks	side=left	path=IN NP V IN NP	yes=no	1
sidePostMarks	side=left	path=IN NP V NP IN	yes=no	2
sidePostMarks	side=left	path=NP ,	yes=no	3
sidePostMarks	side=left	path=NP ,	yes=yes	-2
sidePostMarks	side=left	path=NP .	yes=no	1
sidePostMarks	side=left	path=NP IN NP ,	yes=no	3
sidePostMarks	side=left	path=NP IN NP CC NP	yes=no	2
sidePostMarks	side=left	path=QO	yes=yes	-3
sidePostMarks	side=right	path=	yes=no	-1
sidePostMarks	side=right	path=,	yes=no	-4
sidePostMarks	side=right	path=.	yes=no	-6
sidePostMarks	side=right	path=DASH	yes=no	-4
sidePostMarks	side=right	path=IN NP ,	yes=no	-1
sidePostMarks	side=right	path=IN NP DASH	yes=no	-2
sidePostMarks	side=right	path=IN NP IN NP ,	yes=no	-3
sidePostMarks	side=right	path=IN NP IN NP .	yes=no	-1
sidePostMarks	side=right	path=IN NP IN NP ADV	yes=no	-4
sidePostMarks	side=right	path=IN NP IN NP CC	yes=no	-1
sidePostMarks	side=right	path=IN NP IN NP IN	yes=no	-1
sidePostMarks	side=right	path=IN NP IN NP QO	yes=yes	-3
sidePostMarks	side=right	path=IN NP IN NP THAT	yes=no	2
sidePostMarks	side=right	path=IN NP IN NP V	yes=no	-2
sidePostMarks	side=right	path=IN NP THAT NP V	yes=no	3
sidePostMarks	side=right	path=IN NP THAT PRP V	yes=no	3
sidePostMarks	side=right	path=IN NP TO V NP	yes=no	4
sidePostMarks	side=right	path=IN NP V NP .	yes=no	-2
sidePostMarks	side=right	path=IN NP V NP IN	yes=no	-1
sidePostMarks	side=right	path=IN NP WH NP V	yes=no	4
sidePostMarks	side=right	path=NP CC NP ,	yes=no	-4
sidePostMarks	side=right	path=NP V NP IN NP	yes=no	1
sidePostMarks	side=right	path=NP V TO V NP	yes=no	-1
sidePostMarks	side=right	path=NP WH V NP .	yes=no	-2
sidePostMarks	side=right	path=PRP V IN NP IN	yes=no	-1
sidePostMarks	side=right	path=QO	yes=yes	1
sidePostMarks	side=right	path=TO V .	yes=no	-2
sidePostMarks	side=right	path=TO V ADJ IN NP	yes=no	-3
sidePostMarks	side=right	path=TO V IN NP .	yes=no	-2
sidePostMarks	side=right	path=TO V IN NP IN	yes=no	-1
sidePostMarks	side=right	path=V IN NP IN NP	yes=no	-1
sidePostRestNext	side=both	path=,	n=9	n=4	-1
sidePostRestNext	side=both	path=.	n=0	n=3	4
sidePostRestNext	side=both	path=.	n=0	n=4	-4
sidePostRestNext	side=both	path=IN NP .	n=2	n=1	1
sidePostRestNext	side=both	path=IN NP .	n=3	n=4	-3
sidePostRestNext	side=both	path=IN NP IN NP ,	n=22	n=4	3
sidePostRestNext	side=both	path=IN NP IN NP IN	n=9	n=4	3
sidePostRestNext	side=both	path=NP ,	n=22	n=4	1
sidePostRestNext	side=both	path=NP .	n=1	n=3	1
sidePostRestNext	side=both	path=NP IN NP IN NP	n=14	n=4	2
sidePostRestNext	side=both	path=SUB V NP IN NP	n=22	n=4	1
sidePostRestNext	side=both	path=TO V IN NP .	n=4	n=4	3
sidePostRestNext	side=elsewhere	path=,	n=6	n=4	3
sidePostRestNext	side=elsewhere	path=IN NP .	n=4	n=4	1
sidePostRestNext	side=left	path=	n=0	n=4	3
sidePostRestNext	side=left	path=,	n=22	n=1	1
sidePostRestNext	side=left	path=,	n=22	n=4	1
sidePostRestNext	side=left	path=.	n=0	n=1	4
sidePostRestNext	side=left	path=.	n=0	n=4	6
sidePostRestNext	side=left	path=:	n=0	n=4	-1
sidePostRestNext	side=left	path=IN NP .	n=2	n=1	-1
sidePostRestNext	side=left	path=IN NP .	n=2	n=4	3
sidePostRestNext	side=left	path=IN NP .	n=3	n=1	-3
sidePostRestNext	side=left	path=IN NP .	n=3	n=4	2
sidePostRestNext	side=left	path=IN NP IN NP V	n=14	n=4	1
sidePostRestNext	side=left	path=IN NP IN NP V	n=9	n=4	1
sidePostRestNext	side=left	path=NP ,	n=22	n=4	-1
sidePostRestNext	side=left	path=NP .	n=1	n=3	-1
sidePostRestNext	side=left	path=NP .	n=2	n=1	3
sidePostRestNext	side=left	path=NP IN NP IN NP	n=9	n=4	4
sidePostRestNext	side=right	path=,	n=6	n=4	-1
sidePostRestNext	side=right	path=,	n=9	n=4	1
sidePostRestNext	side=right	path=.	n=0	n=4	-1
sidePostRestNext	side=right	path=:	n=22	n=4	-1
sidePostRestNext	side=right	path=IN NP ,	n=22	n=3	-1
sidePostRestNext	side=right	path=IN NP ,	n=22	n=4	-2
sidePostRestNext	side=right	path=IN NP DASH	n=9	n=4	-1
sidePostRestNext	side=right	path=IN NP IN NP ,	n=22	n=4	-3
sidePostRestNext	side=right	path=IN NP IN NP .	n=9	n=4	-4
sidePostRestNext	side=right	path=IN NP IN NP IN	n=22	n=4	2
sidePostRestNext	side=right	path=IN NP IN NP IN	n=9	n=4	-3
sidePostRestNext	side=right	path=IN NP IN NP V	n=14	n=4	-1
sidePostRestNext	side=right	path=NP ,	n=14	n=4	2
sidePostRestNext	side=right	path=NP IN NP ,	n=9	n=4	-1
sidePostRestNext	side=right	path=NP IN NP IN NP	n=6	n=3	-2
sidePostRestNext	side=right	path=QO	n=22	n=4	-1
sidePostRestNext	side=right	path=TO V .	n=2	n=4	-1
sidePostRestNext	side=right	path=TO V IN NP .	n=4	n=4	-1
sideRest	side=both	n=1	-1
sideRest	side=both	n=14	1
sideRest	side=both	n=9	2
sideRest	side=elsewhere	n=1	3
sideRest	side=elsewhere	n=14	1
sideRest	side=elsewhere	n=22	1
sideRest	side=elsewhere	n=3	-1
sideRest	side=left	n=0	8
sideRest	side=left	n=1	3
sideRest	side=left	n=2	1
sideRest	side=left	n=4	-1
sideRest	side=right	n=0	-2
sideRest	side=right	n=1	-3
sideRest	side=right	n=14	7
sideRest	side=right	n=2	-1
sideRest	side=right	n=22	7
sideRest	side=right	n=3	1
sideRest	side=right	n=4	2
sideRest	side=right	n=6	3
sideRest	side=right	n=9	5
sideRestBefore	side=both	n=1	n=9	-2
sideRestBefore	side=both	n=2	n=22	1
sideRestBefore	side=both	n=22	n=14	-3
sideRestBefore	side=both	n=22	n=22	-3
sideRestBefore	side=both	n=22	n=9	1
sideRestBefore	side=both	n=3	n=14	1
sideRestBefore	side=both	n=3	n=9	-2
sideRestBefore	side=both	n=4	n=14	2
sideRestBefore	side=both	n=6	n=14	1
sideRestBefore	side=both	n=9	n=3	1
sideRestBefore	side=both	n=9	n=4	1
sideRestBefore	side=elsewhere	n=0	n=14	-5
sideRestBefore	side=elsewhere	n=0	n=22	1
sideRestBefore	side=elsewhere	n=22	n=2	1
sideRestBefore	side=elsewhere	n=6	n=1	1
sideRestBefore	side=elsewhere	n=6	n=9	-6
sideRestBefore	side=left	n=0	n=14	5
sideRestBefore	side=left	n=0	n=9	5
sideRestBefore	side=left	n=1	n=6	1
sideRestBefore	side=left	n=14	n=2	2
sideRestBefore	side=left	n=14	n=3	-2
sideRestBefore	side=left	n=14	n=6	2
sideRestBefore	side=left	n=2	n=1	4
sideRestBefore	side=left	n=2	n=6	-3
sideRestBefore	side=left	n=22	n=0	-3
sideRestBefore	side=left	n=22	n=1	-1
sideRestBefore	side=left	n=22	n=14	2
sideRestBefore	side=left	n=22	n=2	-6
sideRestBefore	side=left	n=22	n=3	2
sideRestBefore	side=left	n=22	n=6	1
sideRestBefore	side=left	n=3	n=22	2
sideRestBefore	side=left	n=3	n=6	-4
sideRestBefore	side=left	n=4	n=9	1
sideRestBefore	side=left	n=6	n=6	-1
sideRestBefore	side=right	n=1	n=22	-5
sideRestBefore	side=right	n=1	n=9	1
sideRestBefore	side=right	n=14	n=0	6
sideRestBefore	side=right	n=14	n=1	1
sideRestBefore	side=right	n=14	n=14	1
sideRestBefore	side=right	n=14	n=2	-2
sideRestBefore	side=right	n=14	n=3	1
sideRestBefore	side=right	n=14	n=4	1
sideRestBefore	side=right	n=2	n=1	-2
sideRestBefore	side=right	n=2	n=22	-2
sideRestBefore	side=right	n=2	n=6	1
sideRestBefore	side=right	n=22	n=0	11
sideRestBefore	side=right	n=22	n=1	1
sideRestBefore	side=right	n=22	n=22	2
sideRestBefore	side=right	n=22	n=3	-1
sideRestBefore	side=right	n=22	n=6	-1
sideRestBefore	side=right	n=3	n=22	-1
sideRestBefore	side=right	n=3	n=6	1
sideRestBefore	side=right	n=4	n=22	1
sideRestBefore	side=right	n=4	n=4	3
sideRestBefore	side=right	n=6	n=2	3
sideRestBefore	side=right	n=6	n=3	1
sideRestBefore	side=right	n=9	n=9	2
sideRestNext	side=both	n=0	n=3	4
sideRestNext	side=both	n=0	n=4	-3
sideRestNext	side=both	n=1	n=4	-1
sideRestNext	side=both	n=14	n=1	-1
sideRestNext	side=both	n=14	n=4	2
sideRestNext	side=both	n=22	n=1	-1
sideRestNext	side=both	n=22	n=2	1
sideRestNext	side=both	n=22	n=3	-1
sideRestNext	side=both	n=22	n=4	2
sideRestNext	side=both	n=9	n=0	1
sideRestNext	side=elsewhere	n=0	n=3	-1
sideRestNext	side=elsewhere	n=14	n=4	1
sideRestNext	side=elsewhere	n=22	n=4	1
sideRestNext	side=left	n=0	n=1	2
sideRestNext	side=left	n=0	n=3	-1
sideRestNext	side=left	n=0	n=4	6
sideRestNext	side=left	n=1	n=4	3
sideRestNext	side=left	n=22	n=1	3
sideRestNext	side=left	n=22	n=3	1
sideRestNext	side=left	n=3	n=1	-4
sideRestNext	side=left	n=4	n=3	-1
sideRestNext	side=left	n=6	n=3	-1
sideRestNext	side=left	n=6	n=4	1
sideRestNext	side=left	n=9	n=0	-3
sideRestNext	side=left	n=9	n=4	1
sideRestNext	side=right	n=0	n=4	-2
sideRestNext	side=right	n=1	n=1	-1
sideRestNext	side=right	n=1	n=4	-1
sideRestNext	side=right	n=14	n=1	3
sideRestNext	side=right	n=14	n=4	1
sideRestNext	side=right	n=2	n=1	-1
sideRestNext	side=right	n=22	n=4	2
sideRestNext	side=right	n=4	n=4	1
sideRestNext	side=right	n=6	n=1	2
sideRestNext	side=right	n=6	n=3	1
sideRestNext	side=right	n=9	n=4	1
sideRight	side=both	class=ADJ	4
sideRight	side=both	class=IN	2
sideRight	side=both	class=NP	3
sideRight	side=both	class=QO	1
sideRight	side=both	class=about	2
sideRight	side=both	class=after	-2
sideRight	side=both	class=and	-5
sideRight	side=both	class=as	9
sideRight	side=both	class=at	-4
sideRight	side=both	class=by	-3
sideRight	side=both	class=fin	10
sideRight	side=both	class=for	1
sideRight	side=both	class=from	-3
sideRight	side=both	class=in	-2
sideRight	side=both	class=like	6
sideRight	side=both	class=of	4
sideRight	side=both	class=on	-9
sideRight	side=both	class=pp	10
sideRight	side=both	class=to	4
sideRight	side=both	class=with	-1
sideRight	side=elsewhere	class=,	2
sideRight	side=elsewhere	class=.	4
sideRight	side=elsewhere	class=NNP	-1
sideRight	side=elsewhere	class=about	-3
sideRight	side=elsewhere	class=after	1
sideRight	side=elsewhere	class=and	7
sideRight	side=elsewhere	class=fin	1
sideRight	side=elsewhere	class=in	4
sideRight	side=elsewhere	class=of	-6
sideRight	side=elsewhere	class=on	-5
sideRight	side=elsewhere	class=that	2
sideRight	side=elsewhere	class=to	-3
sideRight	side=elsewhere	class=who	1
sideRight	side=left	class=,	1
sideRight	side=left	class=.	3
sideRight	side=left	class=:	-1
sideRight	side=left	class=DASH	4
sideRight	side=left	class=NP	2
sideRight	side=left	class=PRP	-5
sideRight	side=left	class=QO	-3
sideRight	side=left	class=about	-6
sideRight	side=left	class=after	5
sideRight	side=left	class=against	-2
sideRight	side=left	class=among	2
sideRight	side=left	class=and	6
sideRight	side=left	class=as	-3
sideRight	side=left	class=by	8
sideRight	side=left	class=during	4
sideRight	side=left	class=fin	-7
sideRight	side=left	class=for	-4
sideRight	side=left	class=from	10
sideRight	side=left	class=in	3
sideRight	side=left	class=ing	-2
sideRight	side=left	class=of	-2
sideRight	side=left	class=on	2
sideRight	side=left	class=over	-1
sideRight	side=left	class=pp	-6
sideRight	side=left	class=that	-8
sideRight	side=left	class=to	-3
sideRight	side=left	class=under	1
sideRight	side=left	class=when	5
sideRight	side=right	class=#	-1
sideRight	side=right	class=,	-4
sideRight	side=right	class=.	-6
sideRight	side=right	class=:	1
sideRight	side=right	class=ADJ	-5
sideRight	side=right	class=DASH	-6
sideRight	side=right	class=EX	6
sideRight	side=right	class=NNP	7
sideRight	side=right	class=NP	9
sideRight	side=right	class=PRP	11
sideRight	side=right	class=QO	1
sideRight	side=right	class=RP	4
sideRight	side=right	class=X	-1
sideRight	side=right	class=about	7
sideRight	side=right	class=after	-4
sideRight	side=right	class=against	7
sideRight	side=right	class=among	-4
sideRight	side=right	class=and	-9
sideRight	side=right	class=as	-5
sideRight	side=right	class=fin	-7
sideRight	side=right	class=for	1
sideRight	side=right	class=from	-5
sideRight	side=right	class=how	8
sideRight	side=right	class=if	7
sideRight	side=right	class=in	-1
sideRight	side=right	class=ing	4
sideRight	side=right	class=like	-3
sideRight	side=right	class=of	3
sideRight	side=right	class=on	5
sideRight	side=right	class=over	2
sideRight	side=right	class=pp	-4
sideRight	side=right	class=that	15
sideRight	side=right	class=to	2
sideRight	side=right	class=under	-2
sideRight	side=right	class=what	7
sideRight	side=right	class=when	-1
sideRight	side=right	class=whether	10
sideRight	side=right	class=why	4
sideRight	side=right	class=with	2
sideRight2	side=both	classes=, ADV	-2
sideRight2	side=both	classes=, and	1
sideRight2	side=both	classes=, because	2
sideRight2	side=both	classes=, but	-1
sideRight2	side=both	classes=, fin	7
sideRight2	side=both	classes=, ing	-1
sideRight2	side=both	classes=, that	4
sideRight2	side=both	classes=ADJ ,	1
sideRight2	side=both	classes=ADJ to	1
sideRight2	side=both	classes=ADV ADJ	4
sideRight2	side=both	classes=DASH NP	1
sideRight2	side=both	classes=IN NP	1
sideRight2	side=both	classes=NNP ,	1
sideRight2	side=both	classes=NNP fin	1
sideRight2	side=both	classes=NNP in	1
sideRight2	side=both	classes=NP QO	3
sideRight2	side=both	classes=NP and	-2
sideRight2	side=both	classes=NP fin	3
sideRight2	side=both	classes=PRP ,	1
sideRight2	side=both	classes=PRP fin	2
sideRight2	side=both	classes=RP ,	2
sideRight2	side=both	classes=RP NP	-1
sideRight2	side=both	classes=as NP	2
sideRight2	side=both	classes=as QO	1
sideRight2	side=both	classes=fin NP	2
sideRight2	side=both	classes=for NNP	-1
sideRight2	side=both	classes=for NP	1
sideRight2	side=both	classes=for ing	3
sideRight2	side=both	classes=like NP	2
sideRight2	side=both	classes=to inf	3
sideRight2	side=elsewhere	classes=, NNP	1
sideRight2	side=elsewhere	classes=, NP	2
sideRight2	side=elsewhere	classes=. #	4
sideRight2	side=elsewhere	classes=IN NP	-2
sideRight2	side=elsewhere	classes=and NP	3
sideRight2	side=elsewhere	classes=fin that	-3
sideRight2	side=elsewhere	classes=of NP	-1
sideRight2	side=elsewhere	classes=that fin	3
sideRight2	side=elsewhere	classes=who fin	2
sideRight2	side=left	classes=, NNP	-1
sideRight2	side=left	classes=, QO	-10
sideRight2	side=left	classes=, but	2
sideRight2	side=left	classes=, ing	9
sideRight2	side=left	classes=. #	2
sideRight2	side=left	classes=: #	-4
sideRight2	side=left	classes=IN NNP	2
sideRight2	side=left	classes=NNP .	2
sideRight2	side=left	classes=NNP fin	-2
sideRight2	side=left	classes=NNP that	-1
sideRight2	side=left	classes=NP ADV	1
sideRight2	side=left	classes=NP at	1
sideRight2	side=left	classes=NP fin	-7
sideRight2	side=left	classes=NP for	-4
sideRight2	side=left	classes=NP from	7
sideRight2	side=left	classes=NP in	2
sideRight2	side=left	classes=NP on	2
sideRight2	side=left	classes=PRP fin	-6
sideRight2	side=left	classes=about NNP	-2
sideRight2	side=left	classes=among NP	3
sideRight2	side=left	classes=at NP	2
sideRight2	side=left	classes=by NNP	3
sideRight2	side=left	classes=during NP	4
sideRight2	side=left	classes=for NP	-1
sideRight2	side=left	classes=from NNP	1
sideRight2	side=left	classes=from NP	1
sideRight2	side=left	classes=in NNP	2
sideRight2	side=left	classes=in NP	1
sideRight2	side=left	classes=of ing	-1
sideRight2	side=left	classes=on NNP	3
sideRight2	side=left	classes=under NP	1
sideRight2	side=right	classes=# #	-1
sideRight2	side=right	classes=, ADV	2
sideRight2	side=right	classes=, QO	5
sideRight2	side=right	classes=, and	-6
sideRight2	side=right	classes=, fin	-3
sideRight2	side=right	classes=, ing	-3
sideRight2	side=right	classes=. #	-5
sideRight2	side=right	classes=: #	2
sideRight2	side=right	classes=: QO	2
sideRight2	side=right	classes=ADJ that	3
sideRight2	side=right	classes=DASH NP	-1
sideRight2	side=right	classes=EX fin	6
sideRight2	side=right	classes=IN NP	1
sideRight2	side=right	classes=NNP ,	-1
sideRight2	side=right	classes=NNP for	3
sideRight2	side=right	classes=NNP that	8
sideRight2	side=right	classes=NNP to	1
sideRight2	side=right	classes=NP ,	1
sideRight2	side=right	classes=NP .	2
sideRight2	side=right	classes=NP PRP	2
sideRight2	side=right	classes=NP about	11
sideRight2	side=right	classes=NP fin	2
sideRight2	side=right	classes=NP for	2
sideRight2	side=right	classes=NP from	-8
sideRight2	side=right	classes=NP in	-1
sideRight2	side=right	classes=NP ing	1
sideRight2	side=right	classes=NP of	2
sideRight2	side=right	classes=NP that	1
sideRight2	side=right	classes=NP to	4
sideRight2	side=right	classes=PRP fin	3
sideRight2	side=right	classes=RP ,	-3
sideRight2	side=right	classes=RP NP	3
sideRight2	side=right	classes=about NP	4
sideRight2	side=right	classes=among NP	-3
sideRight2	side=right	classes=and NP	-1
sideRight2	side=right	classes=as NP	-1
sideRight2	side=right	classes=as QO	-1
sideRight2	side=right	classes=by NNP	-1
sideRight2	side=right	classes=fin NP	-1
sideRight2	side=right	classes=fin that	3
sideRight2	side=right	classes=for NNP	1
sideRight2	side=right	classes=for NP	1
sideRight2	side=right	classes=for ing	-3
sideRight2	side=right	classes=in NP	-1
sideRight2	side=right	classes=in ing	1
sideRight2	side=right	classes=ing NP	2
sideRight2	side=right	classes=on NP	1
sideRight2	side=right	classes=over NP	3
sideRight2	side=right	classes=that NNP	3
sideRight2	side=right	classes=that NP	4
sideRight2	side=right	classes=that fin	-2
sideRight2	side=right	classes=to inf	1
sideRight2	side=right	classes=under NP	-2
sideRight2	side=right	classes=with NNP	1
sideRight3	side=both	classes3=, QO and	2
sideRight3	side=both	classes3=, QO fin	4
sideRight3	side=both	classes3=, fin NP	2
sideRight3	side=both	classes3=, ing that	-1
sideRight3	side=both	classes3=ADJ to inf	2
sideRight3	side=both	classes3=IN NP ,	3
sideRight3	side=both	classes3=NNP fin to	1
sideRight3	side=both	classes3=NP in NNP	1
sideRight3	side=both	classes3=by NP as	3
sideRight3	side=both	classes3=for ing NP	2
sideRight3	side=both	classes3=of NP .	2
sideRight3	side=both	classes3=to inf NNP	-1
sideRight3	side=both	classes3=to inf PRP	-4
sideRight3	side=both	classes3=to inf in	2
sideRight3	side=elsewhere	classes3=. # #	4
sideRight3	side=elsewhere	classes3=in NP .	2
sideRight3	side=left	classes3=, NNP fin	-2
sideRight3	side=left	classes3=, ing that	4
sideRight3	side=left	classes3=. # #	2
sideRight3	side=left	classes3=: # #	-4
sideRight3	side=left	classes3=IN NP ,	-8
sideRight3	side=left	classes3=IN NP .	2
sideRight3	side=left	classes3=NNP , NP	1
sideRight3	side=left	classes3=NNP . #	2
sideRight3	side=left	classes3=NP , NNP	1
sideRight3	side=left	classes3=NP , who	1
sideRight3	side=left	classes3=NP for NP	-1
sideRight3	side=left	classes3=NP from NP	6
sideRight3	side=left	classes3=NP in NP	2
sideRight3	side=left	classes3=NP on NP	1
sideRight3	side=left	classes3=by NNP ,	1
sideRight3	side=left	classes3=by NP as	-2
sideRight3	side=left	classes3=by NP of	3
sideRight3	side=left	classes3=in NNP .	1
sideRight3	side=left	classes3=in NP that	-4
sideRight3	side=left	classes3=of NNP .	-3
sideRight3	side=left	classes3=of NP .	-2
sideRight3	side=left	classes3=on NNP .	4
sideRight3	side=right	classes3=# # #	-1
sideRight3	side=right	classes3=, ADV ,	3
sideRight3	side=right	classes3=, QO NNP	2
sideRight3	side=right	classes3=, QO PRP	3
sideRight3	side=right	classes3=, QO fin	-5
sideRight3	side=right	classes3=, QO inf	1
sideRight3	side=right	classes3=. # #	-5
sideRight3	side=right	classes3=: # #	2
sideRight3	side=right	classes3=: QO PRP	3
sideRight3	side=right	classes3=EX fin NP	1
sideRight3	side=right	classes3=IN NP ,	1
sideRight3	side=right	classes3=NNP , NP	-3
sideRight3	side=right	classes3=NNP fin NP	1
sideRight3	side=right	classes3=NP , NP	6
sideRight3	side=right	classes3=NP . #	3
sideRight3	side=right	classes3=NP PRP fin	1
sideRight3	side=right	classes3=NP about NP	3
sideRight3	side=right	classes3=NP for NP	1
sideRight3	side=right	classes3=NP from NP	-3
sideRight3	side=right	classes3=NP in NNP	-3
sideRight3	side=right	classes3=NP to inf	1
sideRight3	side=right	classes3=PRP fin NP	1
sideRight3	side=right	classes3=for NP .	3
sideRight3	side=right	classes3=in NP ,	-1
sideRight3	side=right	classes3=in NP .	-3
sideRight3	side=right	classes3=in NP that	11
sideRight3	side=right	classes3=of NNP .	2
sideRight3	side=right	classes3=of NP DASH	-1
sideRight3	side=right	classes3=on NNP .	-1
sideRight3	side=right	classes3=on NP of	3
sideRight3	side=right	classes3=that NNP fin	4
sideRight3	side=right	classes3=to inf .	-1
sideRight3	side=right	classes3=to inf ADJ	-1
sideRight3	side=right	classes3=to inf NNP	2
sideRight3	side=right	classes3=to inf NP	3
sideRight3	side=right	classes3=to inf PRP	4
sideRight3	side=right	classes3=to inf in	-3
sideRight3	side=right	classes3=to inf that	1
sideShape	side=both	path=	-3
sideShape	side=both	path=,	1
sideShape	side=both	path=IN ,	3
sideShape	side=both	path=NP	1
sideShape	side=both	path=NP ,	1
sideShape	side=both	path=NP IN NP	-2
sideShape	side=both	path=NP QC	2
sideShape	side=both	path=PRP ,	1
sideShape	side=both	path=PRP CC	-1
sideShape	side=both	path=PRP CC ,	-1
sideShape	side=both	path=PRP QC	1
sideShape	side=both	path=PRP SUB ,	-1
sideShape	side=both	path=PRP WH ,	4
sideShape	side=both	path=QC	1
sideShape	side=both	path=V NP	1
sideShape	side=elsewhere	path=	2
sideShape	side=elsewhere	path=,	2
sideShape	side=elsewhere	path=NP QC	-2
sideShape	side=elsewhere	path=V PRP	1
sideShape	side=left	path=	-3
sideShape	side=left	path=,	1
sideShape	side=left	path=ADV ,	-4
sideShape	side=left	path=IN	-2
sideShape	side=left	path=NP	2
sideShape	side=left	path=NP IN	-3
sideShape	side=left	path=NP IN NP	1
sideShape	side=left	path=NP IN NP WH ,	1
sideShape	side=left	path=NP NP ,	1
sideShape	side=left	path=NP QC	4
sideShape	side=left	path=NP WH ,	1
sideShape	side=left	path=PRP ,	-1
sideShape	side=left	path=PRP QC	3
sideShape	side=left	path=QC	5
sideShape	side=left	path=SUB	-1
sideShape	side=left	path=V WH ,	1
sideShape	side=right	path=	2
sideShape	side=right	path=ADV ,	3
sideShape	side=right	path=CC NP ,	-1
sideShape	side=right	path=CC NP IN NP IN	3
sideShape	side=right	path=CC QC	1
sideShape	side=right	path=IN	3
sideShape	side=right	path=IN NP IN NP IN	1
sideShape	side=right	path=NP	2
sideShape	side=right	path=NP ,	2
sideShape	side=right	path=NP ADV	4
sideShape	side=right	path=NP CC ,	3
sideShape	side=right	path=NP CC NP	1
sideShape	side=right	path=NP DASH	2
sideShape	side=right	path=NP IN	2
sideShape	side=right	path=NP IN ,	-3
sideShape	side=right	path=NP IN NP IN NP	1
sideShape	side=right	path=NP IN NP WH ,	-1
sideShape	side=right	path=NP QC	-2
sideShape	side=right	path=NP SUB	1
sideShape	side=right	path=NP SUB ,	2
sideShape	side=right	path=NP WH ,	-3
sideShape	side=right	path=PRP	1
sideShape	side=right	path=PRP ,	1
sideShape	side=right	path=PRP CC ,	5
sideShape	side=right	path=PRP QC	-8
sideShape	side=right	path=PRP THAT NP IN NP	-1
sideShape	side=right	path=PRP WH ,	-5
sideShape	side=right	path=QC	-1
sideShape	side=right	path=V ,	3
sideShape	side=right	path=V WH ,	-1
sideShape	side=right	path=WH ,	1
sideShapeMarks	side=both	path=	yes=no	-3
sideShapeMarks	side=both	path=,	yes=yes	1
sideShapeMarks	side=both	path=IN ,	yes=no	3
sideShapeMarks	side=both	path=NP	yes=no	1
sideShapeMarks	side=both	path=NP ,	yes=no	1
sideShapeMarks	side=both	path=NP IN NP	yes=no	-2
sideShapeMarks	side=both	path=NP QC	yes=yes	2
sideShapeMarks	side=both	path=NP WH ,	yes=no	1
sideShapeMarks	side=both	path=PRP ,	yes=no	1
sideShapeMarks	side=both	path=PRP CC	yes=no	-1
sideShapeMarks	side=both	path=PRP QC	yes=yes	1
sideShapeMarks	side=both	path=PRP WH ,	yes=no	2
sideShapeMarks	side=both	path=QC	yes=yes	1
sideShapeMarks	side=both	path=V NP	yes=no	1
sideShapeMarks	side=elsewhere	path=	yes=no	2
sideShapeMarks	side=elsewhere	path=,	yes=no	3
sideShapeMarks	side=elsewhere	path=NP QC	yes=yes	-2
sideShapeMarks	side=elsewhere	path=V PRP	yes=no	1
sideShapeMarks	side=left	path=	yes=no	-3
sideShapeMarks	side=left	path=,	yes=yes	6
sideShapeMarks	side=left	path=IN	yes=no	-2
sideShapeMarks	side=left	path=NP	yes=no	2
sideShapeMarks	side=left	path=NP IN	yes=no	-3
sideShapeMarks	side=left	path=NP IN NP	yes=no	1
sideShapeMarks	side=left	path=NP NP ,	yes=no	1
sideShapeMarks	side=left	path=NP QC	yes=yes	4
sideShapeMarks	side=left	path=NP WH ,	yes=no	1
sideShapeMarks	side=left	path=PRP QC	yes=yes	3
sideShapeMarks	side=left	path=QC	yes=yes	5
sideShapeMarks	side=left	path=SUB	yes=no	-1
sideShapeMarks	side=left	path=V WH ,	yes=no	2
sideShapeMarks	side=left	path=WH ,	yes=yes	-2
sideShapeMarks	side=right	path=	yes=no	2
sideShapeMarks	side=right	path=,	yes=no	2
sideShapeMarks	side=right	path=,	yes=yes	-6
sideShapeMarks	side=right	path=ADV ,	yes=no	1
sideShapeMarks	side=right	path=CC NP IN NP IN	yes=no	2
sideShapeMarks	side=right	path=CC QC	yes=yes	1
sideShapeMarks	side=right	path=IN	yes=no	3
sideShapeMarks	side=right	path=IN ,	yes=no	-1
sideShapeMarks	side=right	path=IN NP IN NP IN	yes=no	1
sideShapeMarks	side=right	path=NP	yes=no	2
sideShapeMarks	side=right	path=NP ,	yes=no	2
sideShapeMarks	side=right	path=NP ADV	yes=no	4
sideShapeMarks	side=right	path=NP CC ,	yes=no	2
sideShapeMarks	side=right	path=NP CC NP	yes=no	1
sideShapeMarks	side=right	path=NP DASH	yes=no	1
sideShapeMarks	side=right	path=NP IN	yes=no	2
sideShapeMarks	side=right	path=NP IN NP IN NP	yes=no	1
sideShapeMarks	side=right	path=NP IN NP WH ,	yes=no	-1
sideShapeMarks	side=right	path=NP QC	yes=yes	-2
sideShapeMarks	side=right	path=NP SUB	yes=no	1
sideShapeMarks	side=right	path=NP SUB ,	yes=no	1
sideShapeMarks	side=right	path=NP WH ,	yes=no	-4
sideShapeMarks	side=right	path=PRP	yes=no	1
sideShapeMarks	side=right	path=PRP CC ,	yes=no	3
sideShapeMarks	side=right	path=PRP QC	yes=yes	-8
sideShapeMarks	side=right	path=PRP THAT NP IN NP	yes=no	-1
sideShapeMarks	side=right	path=PRP WH ,	yes=no	-4
sideShapeMarks	side=right	path=QC	yes=yes	-1
sideShapeMarks	side=right	path=V ,	yes=no	3
sideShapeMarks	side=right	path=V WH ,	yes=no	-1
sideShapePost	side=both	path=,	path=IN NP ,	4
sideShapePost	side=both	path=,	path=IN NP IN NP IN	2
sideShapePost	side=both	path=NP	path=,	-5
sideShapePost	side=both	path=NP ,	path=,	10
sideShapePost	side=both	path=NP ,	path=NP ,	1
sideShapePost	side=both	path=NP QC	path=,	3
sideShapePost	side=both	path=NP QC	path=.	5
sideShapePost	side=both	path=PRP ,	path=,	11
sideShapePost	side=both	path=PRP ,	path=.	-3
sideShapePost	side=both	path=PRP QC	path=,	3
sideShapePost	side=both	path=PRP QC	path=.	1
sideShapePost	side=both	path=QC	path=NP ,	2
sideShapePost	side=elsewhere	path=	path=,	1
sideShapePost	side=left	path=	path=NP .	1
sideShapePost	side=left	path=,	path=IN NP ,	-4
sideShapePost	side=left	path=,	path=IN NP .	5
sideShapePost	side=left	path=,	path=IN NP IN NP .	3
sideShapePost	side=left	path=,	path=NP ,	6
sideShapePost	side=left	path=NP	path=,	3
sideShapePost	side=left	path=NP	path=IN NP ,	1
sideShapePost	side=left	path=NP ,	path=,	-1
sideShapePost	side=left	path=NP ,	path=.	3
sideShapePost	side=left	path=NP ,	path=IN NP .	4
sideShapePost	side=left	path=NP ,	path=NP .	1
sideShapePost	side=left	path=PRP ,	path=,	-4
sideShapePost	side=left	path=PRP ,	path=.	7
sideShapePost	side=left	path=QC	path=NP ,	3
sideShapePost	side=left	path=QC	path=NP IN NP ,	2
sideShapePost	side=right	path=	path=IN NP ,	4
sideShapePost	side=right	path=,	path=IN NP IN NP .	-2
sideShapePost	side=right	path=,	path=NP ,	-9
sideShapePost	side=right	path=IN	path=,	3
sideShapePost	side=right	path=NP	path=IN NP IN NP CC	-1
sideShapePost	side=right	path=NP	path=NP IN NP IN NP	1
sideShapePost	side=right	path=NP ,	path=,	-4
sideShapePost	side=right	path=NP ,	path=IN NP .	-2
sideShapePost	side=right	path=NP IN	path=,	1
sideShapePost	side=right	path=NP QC	path=,	-4
sideShapePost	side=right	path=PRP ,	path=,	-4
sideShapePost	side=right	path=QC	path=NP ,	-9
sideShapeRest	side=both	path=,	n=22	2
sideShapeRest	side=both	path=,	n=9	2
sideShapeRest	side=both	path=ADV ,	n=22	1
sideShapeRest	side=both	path=NP	n=22	3
sideShapeRest	side=both	path=NP	n=6	1
sideShapeRest	side=both	path=NP ,	n=9	2
sideShapeRest	side=both	path=NP IN NP ,	n=9	2
sideShapeRest	side=both	path=NP QC	n=0	5
sideShapeRest	side=both	path=NP QC	n=22	-1
sideShapeRest	side=both	path=NP QC	n=6	-1
sideShapeRest	side=both	path=PRP ,	n=0	-4
sideShapeRest	side=both	path=PRP ,	n=14	2
sideShapeRest	side=both	path=PRP ,	n=22	-1
sideShapeRest	side=both	path=PRP ,	n=6	1
sideShapeRest	side=both	path=PRP QC	n=0	1
sideShapeRest	side=both	path=PRP QC	n=22	2
sideShapeRest	side=elsewhere	path=	n=4	3
sideShapeRest	side=elsewhere	path=,	n=2	2
sideShapeRest	side=left	path=	n=22	-1
sideShapeRest	side=left	path=,	n=22	-4
sideShapeRest	side=left	path=,	n=4	1
sideShapeRest	side=left	path=,	n=6	1
sideShapeRest	side=left	path=CC NP IN NP V	n=14	1
sideShapeRest	side=left	path=NP	n=22	1
sideShapeRest	side=left	path=NP	n=9	1
sideShapeRest	side=left	path=NP ,	n=0	3
sideShapeRest	side=left	path=NP ,	n=1	4
sideShapeRest	side=left	path=NP ,	n=22	-4
sideShapeRest	side=left	path=PRP ,	n=0	5
sideShapeRest	side=left	path=PRP ,	n=9	-1
sideShapeRest	side=left	path=PRP QC	n=9	4
sideShapeRest	side=left	path=QC	n=14	-1
sideShapeRest	side=left	path=QC	n=6	1
sideShapeRest	side=right	path=	n=14	7
sideShapeRest	side=right	path=	n=22	2
sideShapeRest	side=right	path=	n=4	-1
sideShapeRest	side=right	path=,	n=14	2
sideShapeRest	side=right	path=,	n=2	-3
sideShapeRest	side=right	path=,	n=3	-3
sideShapeRest	side=right	path=ADV ,	n=14	2
sideShapeRest	side=right	path=ADV NP	n=14	1
sideShapeRest	side=right	path=CC NP IN NP V	n=14	-1
sideShapeRest	side=right	path=NP	n=14	1
sideShapeRest	side=right	path=NP	n=22	-2
sideShapeRest	side=right	path=NP	n=3	2
sideShapeRest	side=right	path=NP	n=4	1
sideShapeRest	side=right	path=NP ,	n=22	1
sideShapeRest	side=right	path=NP ,	n=6	2
sideShapeRest	side=right	path=NP IN	n=14	2
sideShapeRest	side=right	path=NP IN NP ,	n=9	-3
sideShapeRest	side=right	path=PRP ,	n=22	2
sideShapeRest	side=right	path=QC	n=6	-4
