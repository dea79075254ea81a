# points-begin.lex — points of the begin stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
beginBefore	path=	8
beginBefore	path=ADV ,	6
beginBefore	path=CC	5
beginBefore	path=IN NP ,	2
beginBefore	path=NP	-3
beginBefore	path=NP ,	-6
beginBefore	path=NP , NP DASH	3
beginBefore	path=NP CC	-4
beginBefore	path=NP DASH	2
beginBefore	path=NP IN	-1
beginBefore	path=QO	6
beginBefore	path=SUB	1
beginBefore	path=X	2
beginBefore	path=far	6
beginBeforeClass	path=	class=ADJ	3
beginBeforeClass	path=	class=ADV	-2
beginBeforeClass	path=	class=NP	1
beginBeforeClass	path=	class=QO	6
beginBeforeClass	path=	class=about	1
beginBeforeClass	path=	class=inf	1
beginBeforeClass	path=	class=whether	3
beginBeforeClass	path=ADV ,	class=NP	1
beginBeforeClass	path=NP ,	class=NP	-1
beginBeforeClass	path=NP , NP DASH	class=NP	2
beginBeforeClass	path=NP DASH	class=NP	2
beginBeforeClass	path=far	class=NNP	-2
beginBeforeClass	path=far	class=PRP	2
beginBeforeClass	path=far	class=QO	1
beginBeforeClass	path=far	class=X	-4
beginBeforeClass	path=far	class=and	-5
beginBeforeClass	path=far	class=inf	-3
beginBeforeClass	path=far	class=that	8
beginBeforeClass	path=far	class=what	9
beginBeforeClass	path=far	class=which	4
beginBeforeClass	path=far	class=who	5
beginBeforeClass	path=far	class=whose	6
beginClass	class=ADJ	5
beginClass	class=ADV	-2
beginClass	class=NNP	6
beginClass	class=NP	5
beginClass	class=PRP	4
beginClass	class=QO	7
beginClass	class=X	-6
beginClass	class=about	1
beginClass	class=and	-6
beginClass	class=but	-1
beginClass	class=fin	-7
beginClass	class=for	-1
beginClass	class=if	1
beginClass	class=in	-2
beginClass	class=of	-6
beginClass	class=over	1
beginClass	class=that	7
beginClass	class=what	14
beginClass	class=whether	4
beginClass	class=which	4
beginClass	class=while	-2
beginClass	class=who	6
beginClass	class=whom	3
beginClass	class=whose	7
beginClass	class=with	-1
beginClasses	class=ADJ	class=NP	n=1	1
beginClasses	class=NNP	class=ADV	n=0	-3
beginClasses	class=NNP	class=NNP	n=0	8
beginClasses	class=NNP	class=NNP	n=1	1
beginClasses	class=NNP	class=NP	n=0	8
beginClasses	class=NP	class=ADJ	n=0	1
beginClasses	class=NP	class=ADJ	n=1	1
beginClasses	class=NP	class=ADV	n=0	2
beginClasses	class=NP	class=NNP	n=1	1
beginClasses	class=NP	class=NP	n=0	11
beginClasses	class=NP	class=PRP	n=2	-2
beginClasses	class=NP	class=but	n=0	-1
beginClasses	class=NP	class=but	n=1	-1
beginClasses	class=NP	class=but	n=2	1
beginClasses	class=NP	class=in	n=0	-1
beginClasses	class=NP	class=ing	n=1	3
beginClasses	class=NP	class=whose	n=0	6
beginClasses	class=PRP	class=PRP	n=0	7
beginClasses	class=PRP	class=that	n=0	7
beginClasses	class=QC	class=NNP	n=2	-1
beginClasses	class=QC	class=PRP	n=1	2
beginClasses	class=QC	class=PRP	n=2	1
beginClasses	class=QC	class=QO	n=0	-1
beginClasses	class=QC	class=QO	n=1	3
beginClasses	class=QC	class=QO	n=2	4
beginClasses	class=QC	class=but	n=1	1
beginClasses	class=QC	class=when	n=2	1
beginClasses	class=X	class=X	n=0	-4
beginClasses	class=that	class=that	n=0	2
beginClasses	class=what	class=what	n=0	18
beginClasses	class=which	class=which	n=0	9
beginClasses	class=who	class=who	n=0	13
beginClasses	class=whom	class=whom	n=0	3
beginEarlier	yes=no	11
beginFinite	n=0	class=,	3
beginFinite	n=0	class=NP	3
beginFinite	n=0	class=X	1
beginFinite	n=0	class=^	4
beginFinite	n=0	class=after	3
beginFinite	n=0	class=but	4
beginFinite	n=0	class=fin	2
beginFinite	n=0	class=on	-1
beginFinite	n=0	class=though	1
beginFinite	n=0	class=when	6
beginFinite	n=0	class=where	3
beginFinite	n=0	class=while	3
beginFinite	n=0	class=whose	-1
beginFinite	n=0	class=with	3
beginFinite	n=1	class=:	8
beginFinite	n=1	class=DASH	4
beginFinite	n=1	class=NP	-15
beginFinite	n=1	class=QO	1
beginFinite	n=1	class=X	1
beginFinite	n=1	class=^	1
beginFinite	n=1	class=and	1
beginFinite	n=1	class=fin	-10
beginFinite	n=1	class=that	1
beginFinite	n=2	class=DASH	4
beginFinite	n=2	class=NP	-6
beginFinite	n=2	class=^	3
beginForm	form=fin	class=,	3
beginForm	form=fin	class=:	7
beginForm	form=fin	class=DASH	6
beginForm	form=fin	class=QO	4
beginForm	form=fin	class=X	7
beginForm	form=fin	class=^	5
beginForm	form=fin	class=that	1
beginForm	form=fin+passive	class=,	-3
beginForm	form=fin+passive	class=^	1
beginForm	form=fin+passive	class=after	5
beginForm	form=fin+passive	class=when	2
beginForm	form=in	class=^	3
beginForm	form=in	class=fin	-3
beginForm	form=ing	class=,	3
beginForm	form=ing	class=DASH	1
beginForm	form=ing	class=^	4
beginForm	form=ing	class=fin	-1
beginForm	form=ing	class=with	1
beginForm	form=nn	class=^	-1
beginForm	form=nn	class=fin	1
beginForm	form=nns	class=^	3
beginForm	form=pp	class=,	-2
beginForm	form=pp	class=^	-7
beginForm	form=pp	class=in	1
beginForm	form=pp	class=of	1
beginForm	form=vbg	class=fin	1
beginInside	yes=no	yes=no	10
beginInside	yes=no	yes=yes	5
beginInside	yes=yes	yes=no	-5
beginInside	yes=yes	yes=yes	1
beginLemma	word=?	class=^	1
beginLemma	word=accord	class=,	2
beginLemma	word=accord	class=DASH	1
beginLemma	word=accord	class=^	5
beginLemma	word=accord	class=fin	-2
beginLemma	word=accord	class=with	1
beginLemma	word=add	class=^	3
beginLemma	word=call	class=^	-3
beginLemma	word=debate	class=^	1
beginLemma	word=in	class=^	3
beginLemma	word=in	class=fin	-4
beginLemma	word=name	class=^	-1
beginLemma	word=note	class=^	1
beginLemma	word=report	class=^	10
beginLemma	word=say	class=,	1
beginLemma	word=say	class=:	5
beginLemma	word=say	class=DASH	3
beginLemma	word=say	class=QO	1
beginLemma	word=say	class=X	3
beginLemma	word=say	class=^	7
beginLemma	word=say	class=and	1
beginLemma	word=write	class=^	4
beginLemmaLength	word=accord	n=1	-4
beginLemmaLength	word=accord	n=14	7
beginLemmaLength	word=accord	n=22	2
beginLemmaLength	word=accord	n=4	-2
beginLemmaLength	word=accord	n=9	3
beginLemmaLength	word=appear	n=1	1
beginLemmaLength	word=appear	n=4	1
beginLemmaLength	word=appear	n=9	-1
beginLemmaLength	word=believe	n=2	-1
beginLemmaLength	word=believe	n=4	1
beginLemmaLength	word=call	n=1	3
beginLemmaLength	word=describe	n=1	1
beginLemmaLength	word=expect	n=6	1
beginLemmaLength	word=in	n=1	-1
beginLemmaLength	word=in	n=2	-3
beginLemmaLength	word=in	n=4	3
beginLemmaLength	word=in	n=6	2
beginLemmaLength	word=know	n=3	1
beginLemmaLength	word=report	n=22	1
beginLemmaLength	word=say	n=14	1
beginLemmaLength	word=say	n=2	2
beginLemmaLength	word=say	n=22	1
beginLemmaLength	word=say	n=6	1
beginLemmaLength	word=say	n=9	1
beginLemmaLength	word=seem	n=2	-1
beginLemmaLength	word=seem	n=4	1
beginLemmaLength	word=show	n=9	2
beginLemmaLength	word=tell	n=14	1
beginLength	n=1	12
beginLength	n=14	1
beginLength	n=2	10
beginLength	n=3	8
beginLength	n=4	3
beginMarks	yes=no	yes=no	7
beginMarks	yes=no	yes=yes	3
beginMarks	yes=yes	yes=yes	7
beginMarksPrevious	yes=no	yes=no	class=,	6
beginMarksPrevious	yes=no	yes=no	class=:	7
beginMarksPrevious	yes=no	yes=no	class=ADJ	-2
beginMarksPrevious	yes=no	yes=no	class=DASH	4
beginMarksPrevious	yes=no	yes=no	class=IN	-1
beginMarksPrevious	yes=no	yes=no	class=X	3
beginMarksPrevious	yes=no	yes=no	class=after	3
beginMarksPrevious	yes=no	yes=no	class=although	2
beginMarksPrevious	yes=no	yes=no	class=and	3
beginMarksPrevious	yes=no	yes=no	class=but	9
beginMarksPrevious	yes=no	yes=no	class=in	-1
beginMarksPrevious	yes=no	yes=no	class=inf	-1
beginMarksPrevious	yes=no	yes=no	class=ing	-1
beginMarksPrevious	yes=no	yes=no	class=of	-3
beginMarksPrevious	yes=no	yes=no	class=on	-1
beginMarksPrevious	yes=no	yes=no	class=pp	-2
beginMarksPrevious	yes=no	yes=no	class=that	1
beginMarksPrevious	yes=no	yes=no	class=though	1
beginMarksPrevious	yes=no	yes=no	class=when	3
beginMarksPrevious	yes=no	yes=no	class=where	5
beginMarksPrevious	yes=no	yes=no	class=while	4
beginMarksPrevious	yes=no	yes=no	class=whose	-1
beginMarksPrevious	yes=no	yes=no	class=with	3
beginMarksPrevious	yes=no	yes=yes	class=^	1
beginMarksPrevious	yes=yes	yes=no	class=DASH	1
beginMarksPrevious	yes=yes	yes=no	class=QO	4
beginMarksPrevious	yes=yes	yes=no	class=^	5
beginMarksPrevious	yes=yes	yes=yes	class=:	3
beginMarksPrevious	yes=yes	yes=yes	class=DASH	1
beginMarksPrevious	yes=yes	yes=yes	class=X	2
beginMarksPrevious	yes=yes	yes=yes	class=^	4
beginNext	class=,	class=,	3
beginNext	class=,	class=:	8
beginNext	class=,	class=DASH	8
beginNext	class=,	class=NP	-6
beginNext	class=,	class=X	2
beginNext	class=,	class=^	10
beginNext	class=,	class=and	2
beginNext	class=,	class=but	5
beginNext	class=,	class=fin	-3
beginNext	class=,	class=in	-5
beginNext	class=ADV	class=and	1
beginNext	class=DASH	class=DASH	-1
beginNext	class=DASH	class=^	6
beginNext	class=NNP	class=QO	3
beginNext	class=NP	class=^	-1
beginNext	class=NP	class=fin	2
beginNext	class=PRP	class=:	1
beginNext	class=fin	class=,	2
beginNext	class=fin	class=^	2
beginNext	class=fin	class=after	2
beginNext	class=fin	class=but	1
beginNext	class=fin	class=in	-1
beginNext	class=fin	class=inf	-1
beginNext	class=fin	class=ing	-3
beginNext	class=fin	class=of	-2
beginNext	class=fin	class=than	-1
beginNext	class=fin	class=when	4
beginNext	class=fin	class=while	2
beginNext	class=in	class=^	2
beginNext	class=in	class=fin	-2
beginNext	class=pp	class=in	1
beginNextFinite	class=,	n=0	chunk=,	-6
beginNextFinite	class=,	n=0	chunk=ADV	-2
beginNextFinite	class=,	n=0	chunk=IN	-8
beginNextFinite	class=,	n=0	chunk=V	-8
beginNextFinite	class=,	n=0	chunk=^	4
beginNextFinite	class=,	n=1	chunk=,	5
beginNextFinite	class=,	n=1	chunk=:	4
beginNextFinite	class=,	n=1	chunk=CC	5
beginNextFinite	class=,	n=1	chunk=DASH	5
beginNextFinite	class=,	n=1	chunk=IN	-1
beginNextFinite	class=,	n=1	chunk=^	4
beginNextFinite	class=,	n=2	chunk=,	5
beginNextFinite	class=,	n=2	chunk=DASH	2
beginNextFinite	class=ADV	n=0	chunk=V	1
beginNextFinite	class=DASH	n=0	chunk=DASH	-1
beginNextFinite	class=DASH	n=0	chunk=^	2
beginNextFinite	class=NNP	n=0	chunk=NP	1
beginNextFinite	class=NNP	n=0	chunk=^	-1
beginNextFinite	class=NNP	n=2	chunk=^	1
beginNextFinite	class=NP	n=0	chunk=,	1
beginNextFinite	class=NP	n=0	chunk=IN	-2
beginNextFinite	class=NP	n=0	chunk=NP	1
beginNextFinite	class=NP	n=0	chunk=V	4
beginNextFinite	class=NP	n=1	chunk=^	-2
beginNextFinite	class=PRP	n=0	chunk=IN	4
beginNextFinite	class=PRP	n=0	chunk=V	1
beginNextFinite	class=PRP	n=0	chunk=^	-1
beginNextFinite	class=PRP	n=1	chunk=,	-1
beginNextFinite	class=PRP	n=1	chunk=^	1
beginNextFinite	class=fin	n=0	chunk=,	4
beginNextFinite	class=fin	n=0	chunk=CC	1
beginNextFinite	class=fin	n=0	chunk=IN	-7
beginNextFinite	class=fin	n=0	chunk=SUB	9
beginNextFinite	class=fin	n=0	chunk=THAT	1
beginNextFinite	class=fin	n=0	chunk=V	-9
beginNextFinite	class=fin	n=0	chunk=WH	6
beginNextFinite	class=fin	n=0	chunk=^	3
beginNextFinite	class=fin	n=1	chunk=NP	-1
beginNextFinite	class=fin	n=1	chunk=^	-1
beginNextFinite	class=fin	n=2	chunk=^	1
beginNextFinite	class=in	n=0	chunk=IN	-5
beginNextFinite	class=in	n=0	chunk=V	-3
beginNextFinite	class=in	n=1	chunk=,	1
beginNextFinite	class=in	n=1	chunk=WH	1
beginNextFinite	class=in	n=1	chunk=^	4
beginNextFinite	class=pp	n=0	chunk=IN	6
beginNextFinite	class=that	n=0	chunk=V	1
beginPosition	n=0	class=,	10
beginPosition	n=0	class=DASH	6
beginPosition	n=0	class=NP	-1
beginPosition	n=0	class=fin	2
beginPosition	n=0	class=in	2
beginPosition	n=1	class=,	7
beginPosition	n=1	class=NNP	1
beginPosition	n=1	class=fin	1
beginPosition	n=14	class=,	-1
beginPosition	n=14	class=DASH	-2
beginPosition	n=14	class=PRP	3
beginPosition	n=14	class=fin	2
beginPosition	n=14	class=pp	1
beginPosition	n=2	class=,	4
beginPosition	n=22	class=NP	3
beginPosition	n=22	class=PRP	5
beginPosition	n=22	class=fin	9
beginPosition	n=22	class=in	1
beginPosition	n=3	class=,	3
beginPosition	n=3	class=NP	1
beginPosition	n=3	class=fin	-5
beginPosition	n=4	class=,	2
beginPosition	n=4	class=fin	-1
beginPosition	n=6	class=,	-3
beginPosition	n=6	class=PRP	-1
beginPosition	n=6	class=fin	-3
beginPosition	n=9	class=,	-4
beginPosition	n=9	class=in	-1
beginPrevious	class=,	6
beginPrevious	class=:	13
beginPrevious	class=ADJ	-5
beginPrevious	class=DASH	10
beginPrevious	class=IN	-1
beginPrevious	class=NP	-1
beginPrevious	class=PRP	-1
beginPrevious	class=QO	3
beginPrevious	class=X	9
beginPrevious	class=^	8
beginPrevious	class=about	-1
beginPrevious	class=after	2
beginPrevious	class=although	2
beginPrevious	class=and	3
beginPrevious	class=but	6
beginPrevious	class=in	-1
beginPrevious	class=inf	-2
beginPrevious	class=ing	-2
beginPrevious	class=of	-3
beginPrevious	class=on	-2
beginPrevious	class=pp	-3
beginPrevious	class=that	1
beginPrevious	class=though	1
beginPrevious	class=to	-1
beginPrevious	class=when	4
beginPrevious	class=where	5
beginPrevious	class=while	4
beginPrevious	class=whose	-1
beginPrevious	class=with	3
beginPreviousClass	class=,	class=ADJ	1
beginPreviousClass	class=,	class=NP	1
beginPreviousClass	class=,	class=X	-1
beginPreviousClass	class=,	class=and	-5
beginPreviousClass	class=,	class=fin	1
beginPreviousClass	class=,	class=which	4
beginPreviousClass	class=,	class=whose	2
beginPreviousClass	class=:	class=NP	3
beginPreviousClass	class=:	class=QO	3
beginPreviousClass	class=ADV	class=NNP	1
beginPreviousClass	class=ADV	class=NP	-1
beginPreviousClass	class=DASH	class=NNP	2
beginPreviousClass	class=DASH	class=NP	5
beginPreviousClass	class=DASH	class=QO	1
beginPreviousClass	class=NP	class=of	-6
beginPreviousClass	class=NP	class=that	6
beginPreviousClass	class=NP	class=who	4
beginPreviousClass	class=QC	class=NP	-1
beginPreviousClass	class=X	class=NP	2
beginPreviousClass	class=X	class=QO	2
beginPreviousClass	class=^	class=ADJ	3
beginPreviousClass	class=^	class=ADV	-2
beginPreviousClass	class=^	class=NP	1
beginPreviousClass	class=^	class=QO	6
beginPreviousClass	class=^	class=about	1
beginPreviousClass	class=^	class=inf	1
beginPreviousClass	class=^	class=whether	3
beginPreviousClass	class=after	class=NP	1
beginPreviousClass	class=and	class=ADV	1
beginPreviousClass	class=and	class=NNP	-1
beginPreviousClass	class=but	class=NP	2
beginPreviousClass	class=fin	class=NNP	1
beginPreviousClass	class=fin	class=NP	1
beginPreviousClass	class=fin	class=what	1
beginPreviousClass	class=in	class=NNP	-1
beginPreviousClass	class=of	class=NP	-3
beginPreviousClass	class=on	class=NP	-1
beginPreviousClass	class=than	class=NP	-1
beginPreviousClass	class=to	class=inf	-6
beginPreviousClass	class=whose	class=NP	-1
beginRule	rule=according-to	n=1	7
beginRule	rule=clause-subject-verb	n=1	9
beginRule	rule=clause-subject-verb	n=3	-3
beginRule	rule=none	n=0	4
beginRule	rule=quotation-resumed	n=1	1
beginRule	rule=quotation-subject-verb	n=1	2
beginRule	rule=quotation-subject-verb	n=3	1
beginRule	rule=to-infinitive	n=1	6
beginRule	rule=to-infinitive	n=3	-2
beginSentence	yes=no	7
beginSentence	yes=yes	7
beginSentenceMarks	state=0	8
beginSentenceMarks	state=1	-1
beginSentenceMarks	state=3	1
beginSentenceMarks	state=4	1
beginSentenceMarks	state=5	4
beginSentenceMarks	state=7	3
beginSingle	class=NP	word=accord	-8
beginSingle	class=NP	word=call	3
beginSingle	class=NP	word=in	-4
beginSingle	class=NP	word=say	-2
beginSingle	class=NP	word=want	1
beginWord	class=about	class=^	1
beginWord	class=and	class=,	-5
beginWord	class=of	class=NP	-6
beginWord	class=that	class=NP	6
beginWord	class=what	class=fin	1
beginWord	class=whether	class=^	3
beginWord	class=which	class=,	4
beginWord	class=who	class=NP	4
beginWord	class=whose	class=,	2
