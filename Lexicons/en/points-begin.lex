# points-begin.lex — points of the begin stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
beginBefore	path=	8
beginBefore	path=ADV ,	6
beginBefore	path=CC	6
beginBefore	path=IN NP ,	2
beginBefore	path=NP	-3
beginBefore	path=NP ,	-6
beginBefore	path=NP :	1
beginBefore	path=NP CC	-5
beginBefore	path=NP DASH	2
beginBefore	path=NP IN	-1
beginBefore	path=QO	8
beginBefore	path=X	2
beginBefore	path=far	6
beginBeforeClass	path=	class=ADJ	5
beginBeforeClass	path=	class=ADV	-2
beginBeforeClass	path=	class=NP	1
beginBeforeClass	path=	class=QO	6
beginBeforeClass	path=	class=when	1
beginBeforeClass	path=	class=whether	1
beginBeforeClass	path=ADV ,	class=NP	1
beginBeforeClass	path=NP ,	class=NP	-3
beginBeforeClass	path=NP DASH	class=NP	1
beginBeforeClass	path=far	class=NNP	-2
beginBeforeClass	path=far	class=PRP	2
beginBeforeClass	path=far	class=QO	2
beginBeforeClass	path=far	class=X	-5
beginBeforeClass	path=far	class=and	-4
beginBeforeClass	path=far	class=inf	-5
beginBeforeClass	path=far	class=that	7
beginBeforeClass	path=far	class=what	8
beginBeforeClass	path=far	class=which	3
beginBeforeClass	path=far	class=who	6
beginBeforeClass	path=far	class=whose	7
beginClass	class=ADJ	5
beginClass	class=ADV	-2
beginClass	class=NNP	6
beginClass	class=NP	5
beginClass	class=PRP	5
beginClass	class=QO	8
beginClass	class=X	-5
beginClass	class=and	-7
beginClass	class=but	-1
beginClass	class=fin	-6
beginClass	class=if	1
beginClass	class=in	-1
beginClass	class=of	-5
beginClass	class=that	6
beginClass	class=what	15
beginClass	class=when	1
beginClass	class=whether	3
beginClass	class=which	4
beginClass	class=while	-2
beginClass	class=who	6
beginClass	class=whom	5
beginClass	class=whose	8
beginClass	class=with	-1
beginClasses	class=ADJ	class=NP	n=1	1
beginClasses	class=NNP	class=ADV	n=0	-5
beginClasses	class=NNP	class=NNP	n=0	9
beginClasses	class=NNP	class=NNP	n=1	2
beginClasses	class=NNP	class=NP	n=0	8
beginClasses	class=NP	class=ADV	n=0	3
beginClasses	class=NP	class=NNP	n=1	1
beginClasses	class=NP	class=NP	n=0	11
beginClasses	class=NP	class=PRP	n=2	-4
beginClasses	class=NP	class=but	n=0	-2
beginClasses	class=NP	class=but	n=1	-2
beginClasses	class=NP	class=in	n=0	-1
beginClasses	class=NP	class=ing	n=0	1
beginClasses	class=NP	class=ing	n=1	3
beginClasses	class=NP	class=whose	n=0	7
beginClasses	class=PRP	class=PRP	n=0	8
beginClasses	class=PRP	class=that	n=0	6
beginClasses	class=QC	class=NNP	n=2	-2
beginClasses	class=QC	class=PRP	n=1	3
beginClasses	class=QC	class=QO	n=0	-2
beginClasses	class=QC	class=QO	n=1	3
beginClasses	class=QC	class=QO	n=2	4
beginClasses	class=QC	class=but	n=1	2
beginClasses	class=QC	class=when	n=2	3
beginClasses	class=X	class=X	n=0	-5
beginClasses	class=that	class=that	n=0	3
beginClasses	class=what	class=what	n=0	18
beginClasses	class=which	class=which	n=0	9
beginClasses	class=who	class=who	n=0	14
beginClasses	class=whom	class=whom	n=0	5
beginEarlier	yes=no	11
beginFinite	n=0	class=,	3
beginFinite	n=0	class=NP	3
beginFinite	n=0	class=X	1
beginFinite	n=0	class=^	3
beginFinite	n=0	class=after	3
beginFinite	n=0	class=but	4
beginFinite	n=0	class=fin	3
beginFinite	n=0	class=on	-2
beginFinite	n=0	class=pp	-1
beginFinite	n=0	class=though	2
beginFinite	n=0	class=when	7
beginFinite	n=0	class=where	4
beginFinite	n=0	class=while	3
beginFinite	n=0	class=whose	-2
beginFinite	n=0	class=with	3
beginFinite	n=1	class=:	7
beginFinite	n=1	class=DASH	3
beginFinite	n=1	class=NP	-13
beginFinite	n=1	class=QO	1
beginFinite	n=1	class=X	3
beginFinite	n=1	class=^	2
beginFinite	n=1	class=and	1
beginFinite	n=1	class=fin	-11
beginFinite	n=1	class=that	1
beginFinite	n=2	class=DASH	4
beginFinite	n=2	class=NP	-5
beginFinite	n=2	class=^	3
beginForm	form=fin	class=,	4
beginForm	form=fin	class=:	6
beginForm	form=fin	class=DASH	6
beginForm	form=fin	class=QO	6
beginForm	form=fin	class=X	7
beginForm	form=fin	class=^	7
beginForm	form=fin	class=that	1
beginForm	form=fin+passive	class=,	-3
beginForm	form=fin+passive	class=after	6
beginForm	form=fin+passive	class=when	2
beginForm	form=in	class=^	3
beginForm	form=in	class=fin	-4
beginForm	form=ing	class=,	3
beginForm	form=ing	class=DASH	1
beginForm	form=ing	class=^	5
beginForm	form=ing	class=fin	-2
beginForm	form=ing	class=with	2
beginForm	form=nn	class=fin	2
beginForm	form=nns	class=^	2
beginForm	form=pp	class=,	-2
beginForm	form=pp	class=^	-8
beginForm	form=pp	class=and	1
beginForm	form=pp	class=in	1
beginInside	yes=no	yes=no	10
beginInside	yes=no	yes=yes	5
beginInside	yes=yes	yes=no	-4
beginInside	yes=yes	yes=yes	1
beginLemma	word=?	class=^	2
beginLemma	word=accord	class=,	2
beginLemma	word=accord	class=DASH	1
beginLemma	word=accord	class=^	6
beginLemma	word=accord	class=fin	-3
beginLemma	word=accord	class=with	1
beginLemma	word=add	class=^	4
beginLemma	word=call	class=^	-4
beginLemma	word=in	class=^	2
beginLemma	word=in	class=fin	-6
beginLemma	word=name	class=^	-1
beginLemma	word=note	class=^	2
beginLemma	word=report	class=^	9
beginLemma	word=say	class=,	2
beginLemma	word=say	class=:	4
beginLemma	word=say	class=DASH	3
beginLemma	word=say	class=QO	1
beginLemma	word=say	class=X	4
beginLemma	word=say	class=^	8
beginLemma	word=say	class=and	2
beginLemma	word=seem	class=,	1
beginLemma	word=write	class=^	4
beginLemmaLength	word=?	n=22	1
beginLemmaLength	word=accord	n=1	-6
beginLemmaLength	word=accord	n=14	7
beginLemmaLength	word=accord	n=2	-2
beginLemmaLength	word=accord	n=22	2
beginLemmaLength	word=accord	n=4	-5
beginLemmaLength	word=accord	n=9	3
beginLemmaLength	word=appear	n=4	1
beginLemmaLength	word=appear	n=9	-4
beginLemmaLength	word=call	n=1	3
beginLemmaLength	word=expect	n=14	-1
beginLemmaLength	word=expect	n=6	1
beginLemmaLength	word=in	n=1	-2
beginLemmaLength	word=in	n=2	-5
beginLemmaLength	word=in	n=4	4
beginLemmaLength	word=in	n=6	3
beginLemmaLength	word=say	n=14	1
beginLemmaLength	word=say	n=2	3
beginLemmaLength	word=say	n=22	2
beginLemmaLength	word=say	n=6	2
beginLemmaLength	word=say	n=9	2
beginLemmaLength	word=seem	n=2	-1
beginLemmaLength	word=seem	n=4	2
beginLemmaLength	word=tell	n=22	1
beginLength	n=1	12
beginLength	n=14	1
beginLength	n=2	10
beginLength	n=3	9
beginLength	n=4	4
beginMarks	yes=no	yes=no	7
beginMarks	yes=no	yes=yes	2
beginMarks	yes=yes	yes=yes	6
beginMarksPrevious	yes=no	yes=no	class=,	6
beginMarksPrevious	yes=no	yes=no	class=:	6
beginMarksPrevious	yes=no	yes=no	class=ADJ	-3
beginMarksPrevious	yes=no	yes=no	class=DASH	4
beginMarksPrevious	yes=no	yes=no	class=X	3
beginMarksPrevious	yes=no	yes=no	class=about	-1
beginMarksPrevious	yes=no	yes=no	class=after	3
beginMarksPrevious	yes=no	yes=no	class=and	2
beginMarksPrevious	yes=no	yes=no	class=but	9
beginMarksPrevious	yes=no	yes=no	class=fin	1
beginMarksPrevious	yes=no	yes=no	class=in	-1
beginMarksPrevious	yes=no	yes=no	class=inf	-1
beginMarksPrevious	yes=no	yes=no	class=ing	-1
beginMarksPrevious	yes=no	yes=no	class=of	-3
beginMarksPrevious	yes=no	yes=no	class=on	-2
beginMarksPrevious	yes=no	yes=no	class=pp	-3
beginMarksPrevious	yes=no	yes=no	class=that	2
beginMarksPrevious	yes=no	yes=no	class=though	2
beginMarksPrevious	yes=no	yes=no	class=when	3
beginMarksPrevious	yes=no	yes=no	class=where	6
beginMarksPrevious	yes=no	yes=no	class=while	5
beginMarksPrevious	yes=no	yes=no	class=whose	-2
beginMarksPrevious	yes=no	yes=no	class=with	3
beginMarksPrevious	yes=no	yes=yes	class=^	2
beginMarksPrevious	yes=yes	yes=no	class=QO	5
beginMarksPrevious	yes=yes	yes=no	class=^	5
beginMarksPrevious	yes=yes	yes=yes	class=:	4
beginMarksPrevious	yes=yes	yes=yes	class=DASH	2
beginMarksPrevious	yes=yes	yes=yes	class=^	3
beginNext	class=,	class=,	3
beginNext	class=,	class=:	6
beginNext	class=,	class=DASH	7
beginNext	class=,	class=NP	-4
beginNext	class=,	class=X	3
beginNext	class=,	class=^	11
beginNext	class=,	class=and	2
beginNext	class=,	class=but	6
beginNext	class=,	class=fin	-2
beginNext	class=,	class=in	-5
beginNext	class=DASH	class=^	7
beginNext	class=NNP	class=QO	4
beginNext	class=NP	class=^	-1
beginNext	class=NP	class=fin	3
beginNext	class=PRP	class=:	2
beginNext	class=fin	class=,	2
beginNext	class=fin	class=^	2
beginNext	class=fin	class=after	3
beginNext	class=fin	class=but	1
beginNext	class=fin	class=in	-2
beginNext	class=fin	class=ing	-5
beginNext	class=fin	class=of	-4
beginNext	class=fin	class=when	5
beginNext	class=fin	class=while	2
beginNext	class=in	class=^	2
beginNext	class=in	class=fin	-2
beginNext	class=pp	class=in	2
beginNextFinite	class=,	n=0	chunk=,	-6
beginNextFinite	class=,	n=0	chunk=ADV	-1
beginNextFinite	class=,	n=0	chunk=IN	-7
beginNextFinite	class=,	n=0	chunk=V	-9
beginNextFinite	class=,	n=0	chunk=^	2
beginNextFinite	class=,	n=1	chunk=,	5
beginNextFinite	class=,	n=1	chunk=:	3
beginNextFinite	class=,	n=1	chunk=CC	5
beginNextFinite	class=,	n=1	chunk=DASH	4
beginNextFinite	class=,	n=1	chunk=^	4
beginNextFinite	class=,	n=2	chunk=,	6
beginNextFinite	class=,	n=2	chunk=CC	2
beginNextFinite	class=,	n=2	chunk=DASH	2
beginNextFinite	class=ADV	n=0	chunk=V	1
beginNextFinite	class=DASH	n=0	chunk=DASH	-2
beginNextFinite	class=DASH	n=0	chunk=^	3
beginNextFinite	class=NNP	n=0	chunk=NP	1
beginNextFinite	class=NNP	n=0	chunk=^	-1
beginNextFinite	class=NNP	n=2	chunk=^	1
beginNextFinite	class=NP	n=0	chunk=IN	-2
beginNextFinite	class=NP	n=0	chunk=NP	2
beginNextFinite	class=NP	n=0	chunk=V	4
beginNextFinite	class=PRP	n=0	chunk=IN	5
beginNextFinite	class=PRP	n=0	chunk=V	1
beginNextFinite	class=PRP	n=0	chunk=^	-2
beginNextFinite	class=PRP	n=1	chunk=^	1
beginNextFinite	class=fin	n=0	chunk=,	4
beginNextFinite	class=fin	n=0	chunk=CC	1
beginNextFinite	class=fin	n=0	chunk=IN	-6
beginNextFinite	class=fin	n=0	chunk=NP	1
beginNextFinite	class=fin	n=0	chunk=SUB	10
beginNextFinite	class=fin	n=0	chunk=THAT	1
beginNextFinite	class=fin	n=0	chunk=V	-9
beginNextFinite	class=fin	n=0	chunk=WH	6
beginNextFinite	class=fin	n=0	chunk=^	3
beginNextFinite	class=fin	n=1	chunk=NP	-1
beginNextFinite	class=fin	n=1	chunk=^	-1
beginNextFinite	class=in	n=0	chunk=IN	-6
beginNextFinite	class=in	n=0	chunk=V	-4
beginNextFinite	class=in	n=1	chunk=,	2
beginNextFinite	class=in	n=1	chunk=^	5
beginNextFinite	class=pp	n=0	chunk=IN	7
beginNextFinite	class=that	n=0	chunk=V	1
beginPosition	n=0	class=,	11
beginPosition	n=0	class=DASH	7
beginPosition	n=0	class=NP	-1
beginPosition	n=0	class=fin	2
beginPosition	n=0	class=in	2
beginPosition	n=1	class=,	8
beginPosition	n=1	class=NNP	2
beginPosition	n=14	class=,	-1
beginPosition	n=14	class=DASH	-5
beginPosition	n=14	class=PRP	4
beginPosition	n=14	class=fin	3
beginPosition	n=14	class=pp	2
beginPosition	n=2	class=,	6
beginPosition	n=22	class=ADV	1
beginPosition	n=22	class=NP	3
beginPosition	n=22	class=PRP	6
beginPosition	n=22	class=fin	9
beginPosition	n=22	class=in	2
beginPosition	n=3	class=,	3
beginPosition	n=3	class=fin	-5
beginPosition	n=4	class=,	3
beginPosition	n=4	class=fin	-1
beginPosition	n=6	class=,	-4
beginPosition	n=6	class=fin	-3
beginPosition	n=9	class=,	-4
beginPrevious	class=,	7
beginPrevious	class=:	12
beginPrevious	class=ADJ	-6
beginPrevious	class=ADV	-1
beginPrevious	class=DASH	10
beginPrevious	class=IN	-1
beginPrevious	class=NP	-1
beginPrevious	class=PRP	-2
beginPrevious	class=QO	4
beginPrevious	class=X	8
beginPrevious	class=^	8
beginPrevious	class=about	-2
beginPrevious	class=after	3
beginPrevious	class=although	3
beginPrevious	class=and	3
beginPrevious	class=but	6
beginPrevious	class=in	-2
beginPrevious	class=inf	-2
beginPrevious	class=ing	-2
beginPrevious	class=of	-3
beginPrevious	class=on	-2
beginPrevious	class=pp	-4
beginPrevious	class=that	3
beginPrevious	class=though	2
beginPrevious	class=to	-1
beginPrevious	class=when	5
beginPrevious	class=where	6
beginPrevious	class=while	4
beginPrevious	class=whose	-2
beginPrevious	class=with	2
beginPreviousClass	class=,	class=ADJ	3
beginPreviousClass	class=,	class=NP	2
beginPreviousClass	class=,	class=X	-2
beginPreviousClass	class=,	class=and	-5
beginPreviousClass	class=,	class=fin	2
beginPreviousClass	class=,	class=which	5
beginPreviousClass	class=,	class=whose	3
beginPreviousClass	class=:	class=NP	3
beginPreviousClass	class=:	class=QO	4
beginPreviousClass	class=ADV	class=NNP	2
beginPreviousClass	class=ADV	class=NP	-1
beginPreviousClass	class=DASH	class=NNP	3
beginPreviousClass	class=DASH	class=NP	3
beginPreviousClass	class=DASH	class=QO	2
beginPreviousClass	class=NP	class=of	-6
beginPreviousClass	class=NP	class=that	6
beginPreviousClass	class=NP	class=who	4
beginPreviousClass	class=QC	class=NP	-2
beginPreviousClass	class=X	class=NP	2
beginPreviousClass	class=^	class=ADJ	5
beginPreviousClass	class=^	class=ADV	-2
beginPreviousClass	class=^	class=NP	1
beginPreviousClass	class=^	class=QO	6
beginPreviousClass	class=^	class=when	1
beginPreviousClass	class=^	class=whether	1
beginPreviousClass	class=after	class=NP	1
beginPreviousClass	class=and	class=ADV	3
beginPreviousClass	class=and	class=NP	-1
beginPreviousClass	class=but	class=NP	2
beginPreviousClass	class=fin	class=NP	2
beginPreviousClass	class=fin	class=QO	-1
beginPreviousClass	class=fin	class=what	1
beginPreviousClass	class=of	class=NP	-3
beginPreviousClass	class=to	class=inf	-6
beginPreviousClass	class=whose	class=NP	-2
beginPreviousClass	class=with	class=NP	1
beginSentence	yes=no	7
beginSentence	yes=yes	6
beginSentenceMarks	state=0	8
beginSentenceMarks	state=3	2
beginSentenceMarks	state=4	1
beginSentenceMarks	state=5	4
beginSentenceMarks	state=7	3
beginSingle	class=NP	word=accord	-9
beginSingle	class=NP	word=call	5
beginSingle	class=NP	word=in	-5
beginSingle	class=NP	word=say	-4
beginSingle	class=NP	word=want	2
beginSingle	class=PRP	word=seem	1
beginSingle	class=what	word=call	2
beginWord	class=and	class=,	-5
beginWord	class=of	class=NP	-6
beginWord	class=that	class=NP	6
beginWord	class=what	class=fin	1
beginWord	class=when	class=^	1
beginWord	class=whether	class=^	1
beginWord	class=which	class=,	5
beginWord	class=who	class=NP	4
beginWord	class=whose	class=,	3
