# points-begin.lex — points of the begin stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
beginBefore	path=	8
beginBefore	path=ADV ,	5
beginBefore	path=CC	6
beginBefore	path=IN NP ,	2
beginBefore	path=IN NP IN NP ,	2
beginBefore	path=NP	-1
beginBefore	path=NP ,	-6
beginBefore	path=NP :	3
beginBefore	path=NP CC	-6
beginBefore	path=NP DASH	3
beginBefore	path=NP IN NP CC	-1
beginBefore	path=NP V	-1
beginBefore	path=NP V ADV ADJ IN	2
beginBefore	path=NP V NP IN	2
beginBefore	path=QO	9
beginBefore	path=SUB	1
beginBefore	path=V	-2
beginBefore	path=X	7
beginBefore	path=far	6
beginBeforeClass	path=	class=ADJ	5
beginBeforeClass	path=	class=ADV	-2
beginBeforeClass	path=	class=NP	1
beginBeforeClass	path=	class=QO	5
beginBeforeClass	path=	class=X	11
beginBeforeClass	path=	class=as	-1
beginBeforeClass	path=	class=despite	-2
beginBeforeClass	path=	class=inf	1
beginBeforeClass	path=	class=on	1
beginBeforeClass	path=	class=though	-2
beginBeforeClass	path=	class=when	2
beginBeforeClass	path=ADV	class=NNP	2
beginBeforeClass	path=ADV ,	class=NP	2
beginBeforeClass	path=CC	class=EX	1
beginBeforeClass	path=CC	class=X	-1
beginBeforeClass	path=NP ,	class=NP	-4
beginBeforeClass	path=NP :	class=NP	3
beginBeforeClass	path=NP CC	class=NNP	-1
beginBeforeClass	path=NP DASH	class=NP	3
beginBeforeClass	path=NP V NP IN	class=NP	3
beginBeforeClass	path=QO	class=NP	2
beginBeforeClass	path=QO	class=PRP	1
beginBeforeClass	path=X	class=NP	2
beginBeforeClass	path=far	class=ADV	1
beginBeforeClass	path=far	class=IN	-6
beginBeforeClass	path=far	class=NNP	-3
beginBeforeClass	path=far	class=NP	1
beginBeforeClass	path=far	class=PRP	2
beginBeforeClass	path=far	class=QO	2
beginBeforeClass	path=far	class=WH	1
beginBeforeClass	path=far	class=X	-3
beginBeforeClass	path=far	class=and	-5
beginBeforeClass	path=far	class=but	-1
beginBeforeClass	path=far	class=fin	2
beginBeforeClass	path=far	class=inf	-6
beginBeforeClass	path=far	class=than	1
beginBeforeClass	path=far	class=that	6
beginBeforeClass	path=far	class=what	9
beginBeforeClass	path=far	class=which	3
beginBeforeClass	path=far	class=who	6
beginBeforeClass	path=far	class=whose	8
beginClass	class=ADJ	5
beginClass	class=ADV	-1
beginClass	class=EX	1
beginClass	class=IN	-2
beginClass	class=NNP	6
beginClass	class=NP	5
beginClass	class=POSS	2
beginClass	class=PRP	4
beginClass	class=QO	9
beginClass	class=X	3
beginClass	class=about	1
beginClass	class=and	-6
beginClass	class=despite	-3
beginClass	class=fin	-5
beginClass	class=for	-1
beginClass	class=how	2
beginClass	class=if	1
beginClass	class=in	-2
beginClass	class=inf	-1
beginClass	class=of	-4
beginClass	class=on	3
beginClass	class=over	2
beginClass	class=pp	-1
beginClass	class=that	6
beginClass	class=though	-1
beginClass	class=what	14
beginClass	class=when	2
beginClass	class=whether	2
beginClass	class=which	5
beginClass	class=while	-4
beginClass	class=who	6
beginClass	class=whom	7
beginClass	class=whose	9
beginClass	class=with	-1
beginClasses	class=ADJ	class=NNP	n=1	1
beginClasses	class=ADJ	class=NP	n=1	3
beginClasses	class=NNP	class=ADV	n=0	-7
beginClasses	class=NNP	class=ADV	n=1	3
beginClasses	class=NNP	class=NNP	n=0	10
beginClasses	class=NNP	class=NNP	n=1	2
beginClasses	class=NNP	class=NNP	n=2	-1
beginClasses	class=NNP	class=NP	n=0	8
beginClasses	class=NNP	class=PRP	n=2	-1
beginClasses	class=NNP	class=in	n=2	3
beginClasses	class=NNP	class=with	n=0	-3
beginClasses	class=NP	class=ADJ	n=0	1
beginClasses	class=NP	class=ADV	n=0	3
beginClasses	class=NP	class=EX	n=1	3
beginClasses	class=NP	class=NNP	n=0	-1
beginClasses	class=NP	class=NNP	n=1	2
beginClasses	class=NP	class=NP	n=0	13
beginClasses	class=NP	class=NP	n=2	-3
beginClasses	class=NP	class=PRP	n=1	1
beginClasses	class=NP	class=PRP	n=2	-5
beginClasses	class=NP	class=QO	n=0	1
beginClasses	class=NP	class=QO	n=2	1
beginClasses	class=NP	class=X	n=0	-1
beginClasses	class=NP	class=and	n=1	-3
beginClasses	class=NP	class=and	n=2	-1
beginClasses	class=NP	class=but	n=0	-3
beginClasses	class=NP	class=but	n=1	-4
beginClasses	class=NP	class=but	n=2	1
beginClasses	class=NP	class=despite	n=1	-2
beginClasses	class=NP	class=if	n=1	1
beginClasses	class=NP	class=in	n=0	-1
beginClasses	class=NP	class=ing	n=0	2
beginClasses	class=NP	class=ing	n=1	4
beginClasses	class=NP	class=than	n=0	1
beginClasses	class=NP	class=which	n=1	-2
beginClasses	class=NP	class=while	n=2	2
beginClasses	class=NP	class=whose	n=0	8
beginClasses	class=PRP	class=NNP	n=2	-2
beginClasses	class=PRP	class=NP	n=0	1
beginClasses	class=PRP	class=PRP	n=0	9
beginClasses	class=PRP	class=that	n=0	6
beginClasses	class=QC	class=NNP	n=1	1
beginClasses	class=QC	class=NNP	n=2	-2
beginClasses	class=QC	class=NP	n=1	1
beginClasses	class=QC	class=PRP	n=1	3
beginClasses	class=QC	class=PRP	n=2	1
beginClasses	class=QC	class=QO	n=0	-3
beginClasses	class=QC	class=QO	n=1	4
beginClasses	class=QC	class=QO	n=2	3
beginClasses	class=QC	class=X	n=1	-1
beginClasses	class=QC	class=but	n=1	1
beginClasses	class=QC	class=when	n=2	4
beginClasses	class=X	class=NNP	n=1	1
beginClasses	class=X	class=NP	n=0	-9
beginClasses	class=X	class=NP	n=2	4
beginClasses	class=X	class=X	n=0	-5
beginClasses	class=X	class=X	n=1	12
beginClasses	class=X	class=X	n=2	18
beginClasses	class=X	class=but	n=1	3
beginClasses	class=X	class=with	n=1	1
beginClasses	class=inf	class=NNP	n=1	1
beginClasses	class=that	class=NP	n=1	-2
beginClasses	class=that	class=that	n=0	4
beginClasses	class=what	class=NP	n=1	-4
beginClasses	class=what	class=what	n=0	19
beginClasses	class=which	class=in	n=0	1
beginClasses	class=which	class=on	n=0	1
beginClasses	class=which	class=which	n=0	11
beginClasses	class=who	class=NP	n=0	-1
beginClasses	class=who	class=who	n=0	15
beginClasses	class=whom	class=whom	n=0	7
beginEarlier	yes=no	13
beginFinite	n=0	class=,	3
beginFinite	n=0	class=NNP	2
beginFinite	n=0	class=NP	3
beginFinite	n=0	class=X	1
beginFinite	n=0	class=^	4
beginFinite	n=0	class=about	-2
beginFinite	n=0	class=after	3
beginFinite	n=0	class=because	1
beginFinite	n=0	class=before	1
beginFinite	n=0	class=but	6
beginFinite	n=0	class=fin	3
beginFinite	n=0	class=if	1
beginFinite	n=0	class=on	-2
beginFinite	n=0	class=pp	-2
beginFinite	n=0	class=that	1
beginFinite	n=0	class=though	2
beginFinite	n=0	class=when	7
beginFinite	n=0	class=where	4
beginFinite	n=0	class=which	2
beginFinite	n=0	class=while	4
beginFinite	n=0	class=whose	-3
beginFinite	n=0	class=with	3
beginFinite	n=1	class=:	7
beginFinite	n=1	class=ADV	-7
beginFinite	n=1	class=DASH	3
beginFinite	n=1	class=NP	-13
beginFinite	n=1	class=X	3
beginFinite	n=1	class=^	3
beginFinite	n=1	class=although	4
beginFinite	n=1	class=and	2
beginFinite	n=1	class=fin	-12
beginFinite	n=1	class=in	-4
beginFinite	n=1	class=that	3
beginFinite	n=1	class=why	1
beginFinite	n=2	class=,	1
beginFinite	n=2	class=:	3
beginFinite	n=2	class=DASH	4
beginFinite	n=2	class=NP	-5
beginFinite	n=2	class=^	4
beginFinite	n=2	class=fin	-3
beginForm	form=fin	class=,	4
beginForm	form=fin	class=:	7
beginForm	form=fin	class=DASH	7
beginForm	form=fin	class=NP	1
beginForm	form=fin	class=QO	6
beginForm	form=fin	class=X	3
beginForm	form=fin	class=^	9
beginForm	form=fin	class=and	1
beginForm	form=fin	class=because	1
beginForm	form=fin	class=ing	1
beginForm	form=fin	class=that	2
beginForm	form=fin+have	class=ADV	1
beginForm	form=fin+passive	class=,	-3
beginForm	form=fin+passive	class=after	7
beginForm	form=fin+passive	class=and	-1
beginForm	form=fin+passive	class=though	1
beginForm	form=fin+passive	class=when	4
beginForm	form=in	class=^	3
beginForm	form=in	class=as	1
beginForm	form=in	class=fin	-5
beginForm	form=in	class=where	2
beginForm	form=inf	class=,	2
beginForm	form=ing	class=,	3
beginForm	form=ing	class=DASH	2
beginForm	form=ing	class=X	2
beginForm	form=ing	class=^	6
beginForm	form=ing	class=and	2
beginForm	form=ing	class=fin	-3
beginForm	form=ing	class=with	4
beginForm	form=nn	class=NNP	1
beginForm	form=nn	class=NP	1
beginForm	form=nn	class=fin	4
beginForm	form=nn	class=in	-2
beginForm	form=nns	class=^	2
beginForm	form=pp	class=,	-3
beginForm	form=pp	class=^	-8
beginForm	form=pp	class=and	4
beginForm	form=pp	class=at	1
beginForm	form=pp	class=fin	1
beginForm	form=pp	class=from	1
beginForm	form=pp	class=in	2
beginForm	form=pp	class=of	1
beginForm	form=vbg	class=fin	3
beginInside	yes=no	yes=no	11
beginInside	yes=no	yes=yes	6
beginInside	yes=yes	yes=no	-1
beginInside	yes=yes	yes=yes	2
beginLemma	word=?	class=^	4
beginLemma	word=accord	class=,	2
beginLemma	word=accord	class=DASH	2
beginLemma	word=accord	class=X	2
beginLemma	word=accord	class=^	8
beginLemma	word=accord	class=and	1
beginLemma	word=accord	class=fin	-5
beginLemma	word=accord	class=with	3
beginLemma	word=add	class=^	8
beginLemma	word=appear	class=,	1
beginLemma	word=appear	class=^	-1
beginLemma	word=appear	class=that	2
beginLemma	word=argue	class=^	2
beginLemma	word=call	class=^	-6
beginLemma	word=debate	class=^	2
beginLemma	word=expect	class=with	2
beginLemma	word=find	class=^	2
beginLemma	word=hope	class=^	-2
beginLemma	word=in	class=^	2
beginLemma	word=in	class=fin	-7
beginLemma	word=in	class=where	2
beginLemma	word=know	class=^	-1
beginLemma	word=know	class=in	2
beginLemma	word=know	class=of	-4
beginLemma	word=name	class=^	-5
beginLemma	word=note	class=^	4
beginLemma	word=oppose	class=^	-1
beginLemma	word=oppose	class=fin	1
beginLemma	word=report	class=^	6
beginLemma	word=say	class=,	2
beginLemma	word=say	class=:	5
beginLemma	word=say	class=DASH	6
beginLemma	word=say	class=NP	1
beginLemma	word=say	class=QO	2
beginLemma	word=say	class=X	2
beginLemma	word=say	class=^	10
beginLemma	word=say	class=and	4
beginLemma	word=seek	class=IN	1
beginLemma	word=seem	class=,	2
beginLemma	word=seem	class=NP	-3
beginLemma	word=show	class=^	2
beginLemma	word=tell	class=^	4
beginLemma	word=think	class=^	-4
beginLemma	word=view	class=^	1
beginLemma	word=want	class=^	-4
beginLemma	word=want	class=fin	1
beginLemma	word=write	class=^	7
beginLemmaLength	word=?	n=22	5
beginLemmaLength	word=accord	n=1	-6
beginLemmaLength	word=accord	n=14	7
beginLemmaLength	word=accord	n=2	-2
beginLemmaLength	word=accord	n=22	3
beginLemmaLength	word=accord	n=3	-1
beginLemmaLength	word=accord	n=4	-7
beginLemmaLength	word=accord	n=6	2
beginLemmaLength	word=accord	n=9	4
beginLemmaLength	word=announce	n=22	1
beginLemmaLength	word=appear	n=1	1
beginLemmaLength	word=appear	n=4	2
beginLemmaLength	word=appear	n=6	1
beginLemmaLength	word=appear	n=9	-7
beginLemmaLength	word=believe	n=2	-1
beginLemmaLength	word=believe	n=4	2
beginLemmaLength	word=call	n=1	4
beginLemmaLength	word=call	n=2	1
beginLemmaLength	word=criticize	n=2	2
beginLemmaLength	word=describe	n=1	3
beginLemmaLength	word=envision	n=4	3
beginLemmaLength	word=expect	n=14	-2
beginLemmaLength	word=expect	n=6	3
beginLemmaLength	word=from	n=2	1
beginLemmaLength	word=hope	n=2	1
beginLemmaLength	word=in	n=1	-4
beginLemmaLength	word=in	n=2	-6
beginLemmaLength	word=in	n=3	-1
beginLemmaLength	word=in	n=4	4
beginLemmaLength	word=in	n=6	4
beginLemmaLength	word=in	n=9	1
beginLemmaLength	word=know	n=14	-1
beginLemmaLength	word=know	n=22	-1
beginLemmaLength	word=know	n=3	3
beginLemmaLength	word=mean	n=4	2
beginLemmaLength	word=report	n=22	1
beginLemmaLength	word=report	n=9	1
beginLemmaLength	word=say	n=14	2
beginLemmaLength	word=say	n=2	5
beginLemmaLength	word=say	n=22	4
beginLemmaLength	word=say	n=6	3
beginLemmaLength	word=say	n=9	3
beginLemmaLength	word=see	n=1	1
beginLemmaLength	word=see	n=6	-1
beginLemmaLength	word=seem	n=2	-4
beginLemmaLength	word=seem	n=4	3
beginLemmaLength	word=seem	n=6	2
beginLemmaLength	word=show	n=9	1
beginLemmaLength	word=sign	n=3	2
beginLemmaLength	word=tell	n=14	1
beginLemmaLength	word=tell	n=22	3
beginLemmaLength	word=think	n=1	1
beginLemmaLength	word=want	n=1	3
beginLemmaLength	word=want	n=2	1
beginLemmaLength	word=want	n=4	-1
beginLemmaLength	word=write	n=14	1
beginLemmaLength	word=write	n=22	2
beginLength	n=1	12
beginLength	n=14	2
beginLength	n=2	10
beginLength	n=22	1
beginLength	n=3	9
beginLength	n=4	4
beginMarks	yes=no	yes=no	9
beginMarks	yes=no	yes=yes	4
beginMarks	yes=yes	yes=yes	7
beginMarksPrevious	yes=no	yes=no	class=,	5
beginMarksPrevious	yes=no	yes=no	class=:	7
beginMarksPrevious	yes=no	yes=no	class=ADJ	-5
beginMarksPrevious	yes=no	yes=no	class=DASH	7
beginMarksPrevious	yes=no	yes=no	class=PRP	-2
beginMarksPrevious	yes=no	yes=no	class=X	3
beginMarksPrevious	yes=no	yes=no	class=^	2
beginMarksPrevious	yes=no	yes=no	class=about	-4
beginMarksPrevious	yes=no	yes=no	class=after	3
beginMarksPrevious	yes=no	yes=no	class=although	6
beginMarksPrevious	yes=no	yes=no	class=and	2
beginMarksPrevious	yes=no	yes=no	class=because	3
beginMarksPrevious	yes=no	yes=no	class=but	7
beginMarksPrevious	yes=no	yes=no	class=fin	1
beginMarksPrevious	yes=no	yes=no	class=if	1
beginMarksPrevious	yes=no	yes=no	class=in	-1
beginMarksPrevious	yes=no	yes=no	class=of	-2
beginMarksPrevious	yes=no	yes=no	class=on	-1
beginMarksPrevious	yes=no	yes=no	class=pp	-5
beginMarksPrevious	yes=no	yes=no	class=that	3
beginMarksPrevious	yes=no	yes=no	class=though	2
beginMarksPrevious	yes=no	yes=no	class=when	4
beginMarksPrevious	yes=no	yes=no	class=where	6
beginMarksPrevious	yes=no	yes=no	class=which	1
beginMarksPrevious	yes=no	yes=no	class=while	5
beginMarksPrevious	yes=no	yes=no	class=whose	-3
beginMarksPrevious	yes=no	yes=no	class=why	3
beginMarksPrevious	yes=no	yes=no	class=with	3
beginMarksPrevious	yes=no	yes=yes	class=^	4
beginMarksPrevious	yes=yes	yes=no	class=NNP	1
beginMarksPrevious	yes=yes	yes=no	class=NP	-1
beginMarksPrevious	yes=yes	yes=no	class=QO	6
beginMarksPrevious	yes=yes	yes=no	class=^	5
beginMarksPrevious	yes=yes	yes=yes	class=,	2
beginMarksPrevious	yes=yes	yes=yes	class=:	3
beginMarksPrevious	yes=yes	yes=yes	class=^	2
beginMarksPrevious	yes=yes	yes=yes	class=fin	-2
beginNext	class=,	class=,	3
beginNext	class=,	class=:	5
beginNext	class=,	class=DASH	5
beginNext	class=,	class=NNP	-3
beginNext	class=,	class=NP	-3
beginNext	class=,	class=X	5
beginNext	class=,	class=^	9
beginNext	class=,	class=and	3
beginNext	class=,	class=but	7
beginNext	class=,	class=fin	-4
beginNext	class=,	class=in	-5
beginNext	class=,	class=inf	-1
beginNext	class=,	class=of	1
beginNext	class=,	class=with	2
beginNext	class=ADV	class=^	-1
beginNext	class=DASH	class=,	-1
beginNext	class=DASH	class=DASH	-2
beginNext	class=DASH	class=^	7
beginNext	class=DASH	class=fin	1
beginNext	class=NNP	class=DASH	2
beginNext	class=NNP	class=QO	6
beginNext	class=NNP	class=^	2
beginNext	class=NNP	class=and	1
beginNext	class=NP	class=fin	3
beginNext	class=PRP	class=,	-1
beginNext	class=PRP	class=:	5
beginNext	class=PRP	class=IN	1
beginNext	class=PRP	class=^	1
beginNext	class=PRP	class=and	-5
beginNext	class=PRP	class=ing	2
beginNext	class=PRP	class=of	1
beginNext	class=PRP	class=than	1
beginNext	class=X	class=NNP	1
beginNext	class=as	class=^	-2
beginNext	class=fin	class=,	3
beginNext	class=fin	class=X	1
beginNext	class=fin	class=^	2
beginNext	class=fin	class=after	3
beginNext	class=fin	class=although	2
beginNext	class=fin	class=before	1
beginNext	class=fin	class=but	1
beginNext	class=fin	class=if	2
beginNext	class=fin	class=in	-2
beginNext	class=fin	class=inf	-1
beginNext	class=fin	class=ing	-7
beginNext	class=fin	class=of	-4
beginNext	class=fin	class=on	-1
beginNext	class=fin	class=than	-2
beginNext	class=fin	class=though	2
beginNext	class=fin	class=when	5
beginNext	class=fin	class=which	2
beginNext	class=fin	class=while	2
beginNext	class=fin	class=whose	-2
beginNext	class=in	class=,	1
beginNext	class=in	class=^	2
beginNext	class=in	class=fin	-3
beginNext	class=in	class=where	2
beginNext	class=pp	class=fin	-1
beginNext	class=pp	class=from	1
beginNext	class=pp	class=in	3
beginNext	class=that	class=^	-3
beginNext	class=to	class=NNP	1
beginNextFinite	class=,	n=0	chunk=,	-7
beginNextFinite	class=,	n=0	chunk=IN	-7
beginNextFinite	class=,	n=0	chunk=V	-9
beginNextFinite	class=,	n=0	chunk=X	2
beginNextFinite	class=,	n=0	chunk=^	2
beginNextFinite	class=,	n=1	chunk=,	5
beginNextFinite	class=,	n=1	chunk=:	5
beginNextFinite	class=,	n=1	chunk=CC	6
beginNextFinite	class=,	n=1	chunk=DASH	3
beginNextFinite	class=,	n=1	chunk=IN	-3
beginNextFinite	class=,	n=1	chunk=NP	-1
beginNextFinite	class=,	n=1	chunk=SUB	3
beginNextFinite	class=,	n=1	chunk=X	2
beginNextFinite	class=,	n=1	chunk=^	4
beginNextFinite	class=,	n=2	chunk=,	5
beginNextFinite	class=,	n=2	chunk=CC	3
beginNextFinite	class=,	n=2	chunk=DASH	3
beginNextFinite	class=,	n=2	chunk=^	1
beginNextFinite	class=ADV	n=0	chunk=,	3
beginNextFinite	class=ADV	n=0	chunk=V	1
beginNextFinite	class=DASH	n=0	chunk=DASH	-4
beginNextFinite	class=DASH	n=0	chunk=^	5
beginNextFinite	class=DASH	n=1	chunk=^	1
beginNextFinite	class=NNP	n=0	chunk=NP	2
beginNextFinite	class=NNP	n=0	chunk=SUB	4
beginNextFinite	class=NNP	n=0	chunk=^	-1
beginNextFinite	class=NNP	n=1	chunk=^	1
beginNextFinite	class=NNP	n=2	chunk=,	1
beginNextFinite	class=NNP	n=2	chunk=QO	1
beginNextFinite	class=NNP	n=2	chunk=^	1
beginNextFinite	class=NP	n=0	chunk=,	3
beginNextFinite	class=NP	n=0	chunk=IN	-2
beginNextFinite	class=NP	n=0	chunk=NP	3
beginNextFinite	class=NP	n=0	chunk=V	5
beginNextFinite	class=NP	n=1	chunk=,	-3
beginNextFinite	class=PRP	n=0	chunk=ADV	1
beginNextFinite	class=PRP	n=0	chunk=IN	6
beginNextFinite	class=PRP	n=0	chunk=V	2
beginNextFinite	class=PRP	n=0	chunk=X	-1
beginNextFinite	class=PRP	n=1	chunk=:	2
beginNextFinite	class=PRP	n=1	chunk=CC	-1
beginNextFinite	class=PRP	n=1	chunk=^	3
beginNextFinite	class=PRP	n=2	chunk=,	-5
beginNextFinite	class=X	n=2	chunk=NP	2
beginNextFinite	class=as	n=0	chunk=V	1
beginNextFinite	class=by	n=0	chunk=IN	1
beginNextFinite	class=fin	n=0	chunk=,	5
beginNextFinite	class=fin	n=0	chunk=CC	2
beginNextFinite	class=fin	n=0	chunk=DASH	2
beginNextFinite	class=fin	n=0	chunk=IN	-4
beginNextFinite	class=fin	n=0	chunk=NP	3
beginNextFinite	class=fin	n=0	chunk=SUB	10
beginNextFinite	class=fin	n=0	chunk=THAT	2
beginNextFinite	class=fin	n=0	chunk=V	-8
beginNextFinite	class=fin	n=0	chunk=WH	8
beginNextFinite	class=fin	n=0	chunk=^	3
beginNextFinite	class=fin	n=1	chunk=NP	-4
beginNextFinite	class=fin	n=1	chunk=^	-2
beginNextFinite	class=fin	n=2	chunk=^	1
beginNextFinite	class=in	n=0	chunk=IN	-8
beginNextFinite	class=in	n=0	chunk=V	-5
beginNextFinite	class=in	n=1	chunk=,	3
beginNextFinite	class=in	n=1	chunk=SUB	1
beginNextFinite	class=in	n=1	chunk=WH	4
beginNextFinite	class=in	n=1	chunk=^	5
beginNextFinite	class=ing	n=2	chunk=^	1
beginNextFinite	class=pp	n=0	chunk=IN	7
beginNextFinite	class=that	n=0	chunk=IN	1
beginNextFinite	class=that	n=0	chunk=V	2
beginNextFinite	class=to	n=0	chunk=NP	1
beginNextFinite	class=with	n=0	chunk=V	1
beginPosition	n=0	class=,	9
beginPosition	n=0	class=ADV	-1
beginPosition	n=0	class=DASH	7
beginPosition	n=0	class=NNP	2
beginPosition	n=0	class=PRP	1
beginPosition	n=0	class=as	-2
beginPosition	n=0	class=fin	2
beginPosition	n=0	class=in	2
beginPosition	n=0	class=that	-3
beginPosition	n=1	class=,	8
beginPosition	n=1	class=NNP	4
beginPosition	n=1	class=fin	2
beginPosition	n=14	class=,	-1
beginPosition	n=14	class=DASH	-7
beginPosition	n=14	class=NNP	1
beginPosition	n=14	class=NP	1
beginPosition	n=14	class=PRP	5
beginPosition	n=14	class=fin	4
beginPosition	n=14	class=in	-2
beginPosition	n=14	class=pp	3
beginPosition	n=14	class=than	-3
beginPosition	n=2	class=,	7
beginPosition	n=22	class=ADV	4
beginPosition	n=22	class=NP	4
beginPosition	n=22	class=PRP	8
beginPosition	n=22	class=fin	10
beginPosition	n=22	class=in	3
beginPosition	n=22	class=than	2
beginPosition	n=22	class=that	2
beginPosition	n=3	class=,	3
beginPosition	n=3	class=fin	-6
beginPosition	n=4	class=,	2
beginPosition	n=4	class=DASH	3
beginPosition	n=4	class=PRP	-1
beginPosition	n=4	class=fin	-2
beginPosition	n=6	class=,	-5
beginPosition	n=6	class=ADV	-3
beginPosition	n=6	class=PRP	-2
beginPosition	n=6	class=X	1
beginPosition	n=6	class=fin	-2
beginPosition	n=6	class=in	1
beginPosition	n=9	class=,	-5
beginPosition	n=9	class=PRP	1
beginPosition	n=9	class=in	-1
beginPosition	n=9	class=ing	-1
beginPrevious	class=,	6
beginPrevious	class=:	11
beginPrevious	class=ADJ	-7
beginPrevious	class=DASH	9
beginPrevious	class=IN	-1
beginPrevious	class=NP	-1
beginPrevious	class=PRP	-6
beginPrevious	class=QO	4
beginPrevious	class=X	5
beginPrevious	class=^	8
beginPrevious	class=about	-5
beginPrevious	class=after	3
beginPrevious	class=although	6
beginPrevious	class=and	3
beginPrevious	class=because	3
beginPrevious	class=but	5
beginPrevious	class=if	1
beginPrevious	class=in	-1
beginPrevious	class=inf	-1
beginPrevious	class=ing	-2
beginPrevious	class=into	-1
beginPrevious	class=of	-2
beginPrevious	class=on	-2
beginPrevious	class=pp	-6
beginPrevious	class=that	4
beginPrevious	class=though	2
beginPrevious	class=when	5
beginPrevious	class=where	6
beginPrevious	class=which	1
beginPrevious	class=while	5
beginPrevious	class=whose	-3
beginPrevious	class=why	3
beginPrevious	class=with	2
beginPreviousClass	class=,	class=ADJ	5
beginPreviousClass	class=,	class=NP	3
beginPreviousClass	class=,	class=QO	1
beginPreviousClass	class=,	class=X	-15
beginPreviousClass	class=,	class=and	-6
beginPreviousClass	class=,	class=but	-1
beginPreviousClass	class=,	class=fin	4
beginPreviousClass	class=,	class=which	5
beginPreviousClass	class=,	class=whom	2
beginPreviousClass	class=,	class=whose	4
beginPreviousClass	class=:	class=NP	2
beginPreviousClass	class=:	class=QO	3
beginPreviousClass	class=ADV	class=ADJ	-3
beginPreviousClass	class=ADV	class=NNP	4
beginPreviousClass	class=ADV	class=PRP	2
beginPreviousClass	class=DASH	class=NNP	4
beginPreviousClass	class=DASH	class=X	2
beginPreviousClass	class=NNP	class=NP	1
beginPreviousClass	class=NNP	class=fin	-4
beginPreviousClass	class=NP	class=of	-7
beginPreviousClass	class=NP	class=that	6
beginPreviousClass	class=NP	class=who	5
beginPreviousClass	class=NP	class=whom	3
beginPreviousClass	class=NP	class=whose	1
beginPreviousClass	class=QC	class=NP	-4
beginPreviousClass	class=QC	class=which	1
beginPreviousClass	class=X	class=NNP	-1
beginPreviousClass	class=X	class=QO	1
beginPreviousClass	class=^	class=ADJ	5
beginPreviousClass	class=^	class=ADV	-2
beginPreviousClass	class=^	class=NP	1
beginPreviousClass	class=^	class=QO	5
beginPreviousClass	class=^	class=X	11
beginPreviousClass	class=^	class=as	-1
beginPreviousClass	class=^	class=despite	-2
beginPreviousClass	class=^	class=inf	1
beginPreviousClass	class=^	class=on	1
beginPreviousClass	class=^	class=though	-2
beginPreviousClass	class=^	class=when	2
beginPreviousClass	class=about	class=NP	-2
beginPreviousClass	class=after	class=NP	2
beginPreviousClass	class=and	class=ADV	5
beginPreviousClass	class=and	class=NP	-3
beginPreviousClass	class=and	class=fin	1
beginPreviousClass	class=as	class=NP	1
beginPreviousClass	class=but	class=EX	1
beginPreviousClass	class=but	class=NNP	2
beginPreviousClass	class=but	class=NP	3
beginPreviousClass	class=but	class=PRP	2
beginPreviousClass	class=but	class=X	-1
beginPreviousClass	class=fin	class=NNP	3
beginPreviousClass	class=fin	class=NP	2
beginPreviousClass	class=fin	class=QO	-4
beginPreviousClass	class=fin	class=ing	1
beginPreviousClass	class=fin	class=what	3
beginPreviousClass	class=of	class=NP	-3
beginPreviousClass	class=or	class=NP	-1
beginPreviousClass	class=pp	class=NP	-1
beginPreviousClass	class=that	class=NP	2
beginPreviousClass	class=that	class=ing	2
beginPreviousClass	class=to	class=inf	-7
beginPreviousClass	class=where	class=PRP	2
beginPreviousClass	class=which	class=NP	1
beginPreviousClass	class=whose	class=NP	-3
beginPreviousClass	class=why	class=NNP	3
beginPreviousClass	class=with	class=NP	2
beginSentence	yes=no	9
beginSentence	yes=yes	8
beginSentenceMarks	state=0	9
beginSentenceMarks	state=1	1
beginSentenceMarks	state=3	3
beginSentenceMarks	state=4	3
beginSentenceMarks	state=5	4
beginSentenceMarks	state=7	3
beginSingle	class=NNP	word=accord	-1
beginSingle	class=NNP	word=in	-1
beginSingle	class=NNP	word=know	2
beginSingle	class=NP	word=?	-2
beginSingle	class=NP	word=accord	-10
beginSingle	class=NP	word=call	6
beginSingle	class=NP	word=consider	-2
beginSingle	class=NP	word=in	-5
beginSingle	class=NP	word=pass	1
beginSingle	class=NP	word=say	-4
beginSingle	class=NP	word=want	5
beginSingle	class=NP	word=worry	1
beginSingle	class=PRP	word=seem	4
beginSingle	class=X	word=say	-13
beginSingle	class=X	word=write	-1
beginSingle	class=what	word=call	4
beginSingle	class=what	word=say	2
beginSingle	class=which	word=say	2
beginWord	class=and	class=,	-6
beginWord	class=as	class=^	-1
beginWord	class=but	class=,	-1
beginWord	class=despite	class=^	-2
beginWord	class=of	class=NP	-7
beginWord	class=on	class=^	1
beginWord	class=that	class=NP	6
beginWord	class=though	class=^	-2
beginWord	class=what	class=fin	3
beginWord	class=when	class=^	2
beginWord	class=which	class=,	5
beginWord	class=which	class=QC	1
beginWord	class=who	class=NP	5
beginWord	class=whom	class=,	2
beginWord	class=whom	class=NP	3
beginWord	class=whose	class=,	4
beginWord	class=whose	class=NP	1
