# points-begin.lex — points of the begin stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
beginClass	class=ADJ	5
beginClass	class=ADV	-2
beginClass	class=CC	1
beginClass	class=IN	-1
beginClass	class=NNP	5
beginClass	class=NP	5
beginClass	class=POSS	2
beginClass	class=PRP	5
beginClass	class=QO	7
beginClass	class=X	-6
beginClass	class=about	3
beginClass	class=and	-7
beginClass	class=as	-2
beginClass	class=but	-1
beginClass	class=despite	-2
beginClass	class=fin	-6
beginClass	class=for	-1
beginClass	class=how	1
beginClass	class=if	1
beginClass	class=in	-3
beginClass	class=of	-6
beginClass	class=on	1
beginClass	class=over	3
beginClass	class=that	12
beginClass	class=though	-1
beginClass	class=to	-1
beginClass	class=what	16
beginClass	class=when	2
beginClass	class=whether	7
beginClass	class=which	6
beginClass	class=while	-4
beginClass	class=who	8
beginClass	class=whom	6
beginClass	class=whose	9
beginClass	class=with	-2
beginClasses	class=ADJ	class=NNP	n=1	2
beginClasses	class=ADJ	class=NP	n=1	2
beginClasses	class=ADV	class=ADV	n=0	1
beginClasses	class=NNP	class=ADV	n=0	-5
beginClasses	class=NNP	class=ADV	n=1	2
beginClasses	class=NNP	class=ADV	n=2	-1
beginClasses	class=NNP	class=NNP	n=0	9
beginClasses	class=NNP	class=NNP	n=1	2
beginClasses	class=NNP	class=NNP	n=2	-1
beginClasses	class=NNP	class=NP	n=0	9
beginClasses	class=NNP	class=PRP	n=2	-2
beginClasses	class=NNP	class=in	n=0	-1
beginClasses	class=NNP	class=in	n=2	2
beginClasses	class=NNP	class=with	n=0	-2
beginClasses	class=NP	class=ADJ	n=0	2
beginClasses	class=NP	class=ADJ	n=1	3
beginClasses	class=NP	class=ADV	n=0	4
beginClasses	class=NP	class=ADV	n=2	-1
beginClasses	class=NP	class=EX	n=1	1
beginClasses	class=NP	class=EX	n=2	1
beginClasses	class=NP	class=IN	n=0	-1
beginClasses	class=NP	class=NNP	n=1	1
beginClasses	class=NP	class=NP	n=0	12
beginClasses	class=NP	class=PRP	n=1	1
beginClasses	class=NP	class=PRP	n=2	-4
beginClasses	class=NP	class=and	n=0	-1
beginClasses	class=NP	class=and	n=1	-1
beginClasses	class=NP	class=but	n=0	-4
beginClasses	class=NP	class=but	n=1	-4
beginClasses	class=NP	class=but	n=2	2
beginClasses	class=NP	class=for	n=0	-1
beginClasses	class=NP	class=if	n=1	2
beginClasses	class=NP	class=in	n=0	-2
beginClasses	class=NP	class=in	n=2	-1
beginClasses	class=NP	class=ing	n=0	2
beginClasses	class=NP	class=ing	n=1	5
beginClasses	class=NP	class=on	n=0	-2
beginClasses	class=NP	class=than	n=0	1
beginClasses	class=NP	class=that	n=0	2
beginClasses	class=NP	class=whether	n=2	1
beginClasses	class=NP	class=which	n=1	-1
beginClasses	class=NP	class=while	n=2	1
beginClasses	class=NP	class=whose	n=0	9
beginClasses	class=PRP	class=NNP	n=2	-1
beginClasses	class=PRP	class=PRP	n=0	8
beginClasses	class=PRP	class=that	n=0	11
beginClasses	class=QC	class=IN	n=0	1
beginClasses	class=QC	class=NNP	n=1	3
beginClasses	class=QC	class=NP	n=0	-2
beginClasses	class=QC	class=NP	n=1	1
beginClasses	class=QC	class=NP	n=2	1
beginClasses	class=QC	class=PRP	n=1	4
beginClasses	class=QC	class=PRP	n=2	2
beginClasses	class=QC	class=QO	n=0	-2
beginClasses	class=QC	class=QO	n=1	5
beginClasses	class=QC	class=QO	n=2	5
beginClasses	class=QC	class=and	n=2	1
beginClasses	class=QC	class=but	n=1	5
beginClasses	class=QC	class=when	n=2	4
beginClasses	class=X	class=X	n=0	-6
beginClasses	class=fin	class=NNP	n=2	-1
beginClasses	class=fin	class=fin	n=1	-2
beginClasses	class=inf	class=NNP	n=1	1
beginClasses	class=that	class=that	n=0	5
beginClasses	class=what	class=NP	n=1	-2
beginClasses	class=what	class=what	n=0	21
beginClasses	class=which	class=IN	n=0	1
beginClasses	class=which	class=NP	n=1	-3
beginClasses	class=which	class=in	n=0	1
beginClasses	class=which	class=on	n=0	1
beginClasses	class=which	class=which	n=0	12
beginClasses	class=who	class=NP	n=0	-1
beginClasses	class=who	class=who	n=0	16
beginClasses	class=whom	class=whom	n=0	6
beginFinite	n=0	class=,	5
beginFinite	n=0	class=:	2
beginFinite	n=0	class=ADJ	-2
beginFinite	n=0	class=NNP	2
beginFinite	n=0	class=NP	4
beginFinite	n=0	class=QO	1
beginFinite	n=0	class=X	1
beginFinite	n=0	class=^	4
beginFinite	n=0	class=about	-2
beginFinite	n=0	class=after	4
beginFinite	n=0	class=and	1
beginFinite	n=0	class=as	1
beginFinite	n=0	class=because	1
beginFinite	n=0	class=but	8
beginFinite	n=0	class=fin	3
beginFinite	n=0	class=if	1
beginFinite	n=0	class=on	-2
beginFinite	n=0	class=pp	-3
beginFinite	n=0	class=though	3
beginFinite	n=0	class=when	8
beginFinite	n=0	class=where	6
beginFinite	n=0	class=which	1
beginFinite	n=0	class=while	5
beginFinite	n=0	class=whose	-4
beginFinite	n=0	class=with	4
beginFinite	n=1	class=,	2
beginFinite	n=1	class=:	9
beginFinite	n=1	class=DASH	5
beginFinite	n=1	class=NP	-15
beginFinite	n=1	class=PRP	-3
beginFinite	n=1	class=QO	2
beginFinite	n=1	class=X	3
beginFinite	n=1	class=^	2
beginFinite	n=1	class=and	2
beginFinite	n=1	class=but	2
beginFinite	n=1	class=fin	-13
beginFinite	n=1	class=in	-4
beginFinite	n=1	class=of	-1
beginFinite	n=1	class=that	2
beginFinite	n=2	class=DASH	5
beginFinite	n=2	class=NP	-8
beginFinite	n=2	class=^	3
beginFinite	n=2	class=fin	-6
beginForm	form=colon	class=^	1
beginForm	form=fin	class=,	4
beginForm	form=fin	class=:	8
beginForm	form=fin	class=DASH	6
beginForm	form=fin	class=IN	1
beginForm	form=fin	class=NP	1
beginForm	form=fin	class=QO	7
beginForm	form=fin	class=X	8
beginForm	form=fin	class=^	7
beginForm	form=fin	class=and	1
beginForm	form=fin	class=as	-1
beginForm	form=fin	class=because	1
beginForm	form=fin	class=that	2
beginForm	form=fin	class=while	1
beginForm	form=fin+have	class=,	1
beginForm	form=fin+have	class=DASH	1
beginForm	form=fin+have	class=and	-1
beginForm	form=fin+have	class=of	1
beginForm	form=fin+modal	class=,	1
beginForm	form=fin+modal	class=NP	-2
beginForm	form=fin+modal	class=^	-1
beginForm	form=fin+not+modal	class=NP	1
beginForm	form=fin+passive	class=,	-3
beginForm	form=fin+passive	class=ADV	-1
beginForm	form=fin+passive	class=DASH	1
beginForm	form=fin+passive	class=IN	-3
beginForm	form=fin+passive	class=NP	-1
beginForm	form=fin+passive	class=^	1
beginForm	form=fin+passive	class=after	6
beginForm	form=fin+passive	class=as	1
beginForm	form=fin+passive	class=but	2
beginForm	form=fin+passive	class=of	-1
beginForm	form=fin+passive	class=than	-1
beginForm	form=fin+passive	class=when	3
beginForm	form=fin+passive	class=while	1
beginForm	form=fin+passive	class=with	-1
beginForm	form=fin+passive+not	class=^	1
beginForm	form=in	class=,	1
beginForm	form=in	class=ADV	-3
beginForm	form=in	class=^	3
beginForm	form=in	class=as	1
beginForm	form=in	class=fin	-4
beginForm	form=in	class=of	-1
beginForm	form=inf	class=NP	1
beginForm	form=inf	class=^	-1
beginForm	form=ing	class=,	4
beginForm	form=ing	class=DASH	2
beginForm	form=ing	class=X	2
beginForm	form=ing	class=^	5
beginForm	form=ing	class=fin	-4
beginForm	form=ing	class=with	3
beginForm	form=nn	class=NNP	1
beginForm	form=nn	class=^	-2
beginForm	form=nn	class=and	1
beginForm	form=nn	class=fin	2
beginForm	form=nn	class=in	-1
beginForm	form=nns	class=^	5
beginForm	form=pp	class=,	-2
beginForm	form=pp	class=NP	-1
beginForm	form=pp	class=^	-8
beginForm	form=pp	class=and	1
beginForm	form=pp	class=at	1
beginForm	form=pp	class=from	1
beginForm	form=pp	class=in	1
beginForm	form=pp	class=of	1
beginForm	form=vbg	class=fin	3
beginInside	yes=no	yes=no	11
beginInside	yes=no	yes=yes	8
beginInside	yes=yes	yes=no	-11
beginInside	yes=yes	yes=yes	9
beginLemma	word=?	class=^	3
beginLemma	word=accord	class=,	3
beginLemma	word=accord	class=DASH	2
beginLemma	word=accord	class=X	2
beginLemma	word=accord	class=^	6
beginLemma	word=accord	class=fin	-6
beginLemma	word=accord	class=with	3
beginLemma	word=add	class=^	7
beginLemma	word=appear	class=^	-3
beginLemma	word=assure	class=^	-1
beginLemma	word=call	class=^	-6
beginLemma	word=call	class=in	1
beginLemma	word=claim	class=PRP	1
beginLemma	word=consider	class=^	1
beginLemma	word=debate	class=^	3
beginLemma	word=draw	class=^	1
beginLemma	word=expect	class=IN	-1
beginLemma	word=expect	class=and	2
beginLemma	word=find	class=NP	1
beginLemma	word=find	class=^	3
beginLemma	word=hope	class=^	-1
beginLemma	word=in	class=,	1
beginLemma	word=in	class=^	2
beginLemma	word=in	class=fin	-6
beginLemma	word=in	class=of	-1
beginLemma	word=know	class=in	1
beginLemma	word=know	class=of	-3
beginLemma	word=name	class=^	-4
beginLemma	word=nickname	class=^	-2
beginLemma	word=note	class=^	3
beginLemma	word=oppose	class=^	-1
beginLemma	word=oppose	class=fin	1
beginLemma	word=report	class=,	-1
beginLemma	word=report	class=^	12
beginLemma	word=reportedly	class=^	1
beginLemma	word=say	class=,	2
beginLemma	word=say	class=:	6
beginLemma	word=say	class=DASH	3
beginLemma	word=say	class=NP	1
beginLemma	word=say	class=QO	3
beginLemma	word=say	class=X	4
beginLemma	word=say	class=^	9
beginLemma	word=say	class=and	3
beginLemma	word=say	class=but	-1
beginLemma	word=seem	class=,	2
beginLemma	word=seem	class=NP	-2
beginLemma	word=stand	class=NP	1
beginLemma	word=suggest	class=ADV	3
beginLemma	word=suggest	class=^	-1
beginLemma	word=tell	class=^	3
beginLemma	word=view	class=^	1
beginLemma	word=want	class=^	-4
beginLemma	word=want	class=fin	1
beginLemma	word=write	class=,	-1
beginLemma	word=write	class=^	6
beginLength	n=1	14
beginLength	n=14	1
beginLength	n=2	12
beginLength	n=22	-2
beginLength	n=3	10
beginLength	n=4	5
beginLength	n=6	1
beginNext	class=,	class=,	4
beginNext	class=,	class=:	10
beginNext	class=,	class=DASH	9
beginNext	class=,	class=IN	-1
beginNext	class=,	class=NNP	-2
beginNext	class=,	class=NP	-5
beginNext	class=,	class=X	4
beginNext	class=,	class=^	8
beginNext	class=,	class=and	3
beginNext	class=,	class=but	8
beginNext	class=,	class=fin	-3
beginNext	class=,	class=in	-7
beginNext	class=,	class=inf	-1
beginNext	class=,	class=of	1
beginNext	class=,	class=or	-1
beginNext	class=,	class=that	1
beginNext	class=,	class=with	2
beginNext	class=ADV	class=IN	-2
beginNext	class=ADV	class=and	4
beginNext	class=DASH	class=,	-1
beginNext	class=DASH	class=DASH	-2
beginNext	class=DASH	class=^	7
beginNext	class=DASH	class=fin	1
beginNext	class=NNP	class=DASH	1
beginNext	class=NNP	class=NP	1
beginNext	class=NNP	class=QO	6
beginNext	class=NNP	class=^	2
beginNext	class=NNP	class=and	1
beginNext	class=NP	class=fin	3
beginNext	class=PRP	class=:	2
beginNext	class=PRP	class=ADV	1
beginNext	class=PRP	class=IN	1
beginNext	class=PRP	class=^	1
beginNext	class=PRP	class=and	-2
beginNext	class=PRP	class=but	-1
beginNext	class=PRP	class=ing	1
beginNext	class=PRP	class=of	1
beginNext	class=PRP	class=than	1
beginNext	class=X	class=NNP	1
beginNext	class=as	class=^	-1
beginNext	class=as	class=fin	1
beginNext	class=fin	class=,	3
beginNext	class=fin	class=DASH	1
beginNext	class=fin	class=X	1
beginNext	class=fin	class=^	2
beginNext	class=fin	class=after	3
beginNext	class=fin	class=before	1
beginNext	class=fin	class=but	3
beginNext	class=fin	class=if	2
beginNext	class=fin	class=in	-2
beginNext	class=fin	class=inf	-3
beginNext	class=fin	class=ing	-5
beginNext	class=fin	class=of	-4
beginNext	class=fin	class=on	-1
beginNext	class=fin	class=than	-3
beginNext	class=fin	class=though	1
beginNext	class=fin	class=when	5
beginNext	class=fin	class=which	1
beginNext	class=fin	class=while	3
beginNext	class=fin	class=whose	-1
beginNext	class=fin	class=with	-1
beginNext	class=in	class=^	1
beginNext	class=in	class=fin	-3
beginNext	class=in	class=of	-1
beginNext	class=pp	class=^	-1
beginNext	class=pp	class=fin	-1
beginNext	class=pp	class=in	2
beginNext	class=that	class=^	-2
beginNext	class=to	class=NNP	1
beginNextFinite	class=,	n=0	chunk=,	-8
beginNextFinite	class=,	n=0	chunk=ADV	-5
beginNextFinite	class=,	n=0	chunk=DASH	-1
beginNextFinite	class=,	n=0	chunk=IN	-9
beginNextFinite	class=,	n=0	chunk=NP	-1
beginNextFinite	class=,	n=0	chunk=V	-9
beginNextFinite	class=,	n=0	chunk=^	6
beginNextFinite	class=,	n=1	chunk=,	6
beginNextFinite	class=,	n=1	chunk=:	7
beginNextFinite	class=,	n=1	chunk=ADV	1
beginNextFinite	class=,	n=1	chunk=CC	6
beginNextFinite	class=,	n=1	chunk=DASH	7
beginNextFinite	class=,	n=1	chunk=IN	-4
beginNextFinite	class=,	n=1	chunk=NP	-1
beginNextFinite	class=,	n=1	chunk=SUB	1
beginNextFinite	class=,	n=1	chunk=THAT	1
beginNextFinite	class=,	n=1	chunk=X	2
beginNextFinite	class=,	n=1	chunk=^	4
beginNextFinite	class=,	n=2	chunk=,	7
beginNextFinite	class=,	n=2	chunk=CC	2
beginNextFinite	class=,	n=2	chunk=DASH	5
beginNextFinite	class=,	n=2	chunk=^	-1
beginNextFinite	class=ADV	n=0	chunk=,	1
beginNextFinite	class=ADV	n=0	chunk=CC	1
beginNextFinite	class=ADV	n=0	chunk=IN	-2
beginNextFinite	class=ADV	n=0	chunk=V	2
beginNextFinite	class=ADV	n=1	chunk=^	-1
beginNextFinite	class=DASH	n=0	chunk=DASH	-3
beginNextFinite	class=DASH	n=0	chunk=^	3
beginNextFinite	class=DASH	n=1	chunk=^	1
beginNextFinite	class=NNP	n=0	chunk=DASH	1
beginNextFinite	class=NNP	n=0	chunk=NP	4
beginNextFinite	class=NNP	n=0	chunk=QO	1
beginNextFinite	class=NNP	n=0	chunk=SUB	3
beginNextFinite	class=NNP	n=0	chunk=^	-2
beginNextFinite	class=NNP	n=1	chunk=QO	2
beginNextFinite	class=NNP	n=1	chunk=^	2
beginNextFinite	class=NNP	n=2	chunk=^	1
beginNextFinite	class=NP	n=0	chunk=,	3
beginNextFinite	class=NP	n=0	chunk=IN	-5
beginNextFinite	class=NP	n=0	chunk=NP	3
beginNextFinite	class=NP	n=0	chunk=V	4
beginNextFinite	class=NP	n=1	chunk=,	-1
beginNextFinite	class=NP	n=1	chunk=^	-2
beginNextFinite	class=NP	n=2	chunk=^	2
beginNextFinite	class=PRP	n=0	chunk=,	2
beginNextFinite	class=PRP	n=0	chunk=ADV	2
beginNextFinite	class=PRP	n=0	chunk=IN	6
beginNextFinite	class=PRP	n=0	chunk=V	2
beginNextFinite	class=PRP	n=0	chunk=^	-3
beginNextFinite	class=PRP	n=1	chunk=,	-2
beginNextFinite	class=PRP	n=1	chunk=CC	-1
beginNextFinite	class=PRP	n=1	chunk=^	2
beginNextFinite	class=PRP	n=2	chunk=,	-5
beginNextFinite	class=PRP	n=2	chunk=^	1
beginNextFinite	class=X	n=2	chunk=NP	1
beginNextFinite	class=as	n=0	chunk=V	1
beginNextFinite	class=fin	n=0	chunk=,	5
beginNextFinite	class=fin	n=0	chunk=ADV	1
beginNextFinite	class=fin	n=0	chunk=CC	3
beginNextFinite	class=fin	n=0	chunk=DASH	3
beginNextFinite	class=fin	n=0	chunk=IN	-5
beginNextFinite	class=fin	n=0	chunk=NP	1
beginNextFinite	class=fin	n=0	chunk=SUB	10
beginNextFinite	class=fin	n=0	chunk=THAT	2
beginNextFinite	class=fin	n=0	chunk=V	-8
beginNextFinite	class=fin	n=0	chunk=WH	6
beginNextFinite	class=fin	n=0	chunk=^	2
beginNextFinite	class=fin	n=1	chunk=DASH	-1
beginNextFinite	class=fin	n=1	chunk=IN	-2
beginNextFinite	class=fin	n=1	chunk=NP	-5
beginNextFinite	class=fin	n=1	chunk=^	-2
beginNextFinite	class=fin	n=2	chunk=^	2
beginNextFinite	class=in	n=0	chunk=IN	-9
beginNextFinite	class=in	n=0	chunk=V	-5
beginNextFinite	class=in	n=1	chunk=,	4
beginNextFinite	class=in	n=1	chunk=WH	4
beginNextFinite	class=in	n=1	chunk=^	5
beginNextFinite	class=in	n=2	chunk=^	-1
beginNextFinite	class=ing	n=2	chunk=^	2
beginNextFinite	class=pp	n=0	chunk=IN	7
beginNextFinite	class=pp	n=1	chunk=^	-1
beginNextFinite	class=that	n=0	chunk=IN	1
beginNextFinite	class=that	n=0	chunk=V	2
beginPosition	n=0	class=,	8
beginPosition	n=0	class=DASH	7
beginPosition	n=0	class=NNP	2
beginPosition	n=0	class=PRP	1
beginPosition	n=0	class=as	-1
beginPosition	n=0	class=fin	2
beginPosition	n=0	class=in	1
beginPosition	n=0	class=pp	-1
beginPosition	n=0	class=that	-2
beginPosition	n=1	class=,	8
beginPosition	n=1	class=NNP	2
beginPosition	n=1	class=fin	1
beginPosition	n=14	class=ADV	2
beginPosition	n=14	class=DASH	-5
beginPosition	n=14	class=NNP	2
beginPosition	n=14	class=NP	3
beginPosition	n=14	class=PRP	5
beginPosition	n=14	class=fin	4
beginPosition	n=14	class=pp	3
beginPosition	n=14	class=than	-2
beginPosition	n=2	class=,	4
beginPosition	n=2	class=that	-1
beginPosition	n=22	class=ADV	2
beginPosition	n=22	class=DASH	-1
beginPosition	n=22	class=NNP	2
beginPosition	n=22	class=NP	4
beginPosition	n=22	class=PRP	6
beginPosition	n=22	class=fin	9
beginPosition	n=22	class=in	3
beginPosition	n=22	class=pp	1
beginPosition	n=22	class=than	1
beginPosition	n=22	class=that	1
beginPosition	n=3	class=,	3
beginPosition	n=3	class=NNP	-1
beginPosition	n=3	class=NP	1
beginPosition	n=3	class=fin	-6
beginPosition	n=4	class=,	1
beginPosition	n=4	class=DASH	2
beginPosition	n=4	class=NNP	-1
beginPosition	n=4	class=PRP	-2
beginPosition	n=4	class=fin	-3
beginPosition	n=4	class=in	-2
beginPosition	n=4	class=pp	-1
beginPosition	n=6	class=,	-3
beginPosition	n=6	class=ADV	-2
beginPosition	n=6	class=DASH	-1
beginPosition	n=6	class=PRP	-3
beginPosition	n=6	class=X	1
beginPosition	n=6	class=fin	-3
beginPosition	n=6	class=in	1
beginPosition	n=9	class=,	-2
beginPosition	n=9	class=NNP	1
beginPosition	n=9	class=PRP	3
beginPosition	n=9	class=fin	2
beginPosition	n=9	class=in	-1
beginPosition	n=9	class=ing	-1
beginPrevious	class=,	8
beginPrevious	class=:	14
beginPrevious	class=ADJ	-9
beginPrevious	class=DASH	12
beginPrevious	class=IN	-2
beginPrevious	class=NP	-1
beginPrevious	class=PRP	-1
beginPrevious	class=QO	6
beginPrevious	class=X	9
beginPrevious	class=^	9
beginPrevious	class=about	-5
beginPrevious	class=after	4
beginPrevious	class=although	5
beginPrevious	class=and	4
beginPrevious	class=because	2
beginPrevious	class=but	10
beginPrevious	class=by	-1
beginPrevious	class=from	-1
beginPrevious	class=in	-2
beginPrevious	class=inf	-2
beginPrevious	class=ing	-2
beginPrevious	class=of	-4
beginPrevious	class=on	-3
beginPrevious	class=or	-1
beginPrevious	class=pp	-7
beginPrevious	class=that	2
beginPrevious	class=though	3
beginPrevious	class=to	-1
beginPrevious	class=when	5
beginPrevious	class=where	8
beginPrevious	class=while	5
beginPrevious	class=whose	-4
beginPrevious	class=why	1
beginPrevious	class=with	4
beginPreviousClass	class=,	class=ADJ	4
beginPreviousClass	class=,	class=ADV	1
beginPreviousClass	class=,	class=NP	1
beginPreviousClass	class=,	class=QO	-1
beginPreviousClass	class=,	class=X	-5
beginPreviousClass	class=,	class=and	-10
beginPreviousClass	class=,	class=but	-1
beginPreviousClass	class=,	class=fin	3
beginPreviousClass	class=,	class=which	7
beginPreviousClass	class=,	class=whose	4
beginPreviousClass	class=:	class=NP	5
beginPreviousClass	class=:	class=QO	4
beginPreviousClass	class=ADV	class=NNP	4
beginPreviousClass	class=ADV	class=NP	-1
beginPreviousClass	class=ADV	class=PRP	1
beginPreviousClass	class=DASH	class=ADV	-1
beginPreviousClass	class=DASH	class=NNP	4
beginPreviousClass	class=DASH	class=NP	6
beginPreviousClass	class=DASH	class=QO	1
beginPreviousClass	class=IN	class=NP	-1
beginPreviousClass	class=NNP	class=NP	1
beginPreviousClass	class=NNP	class=fin	-3
beginPreviousClass	class=NP	class=IN	-3
beginPreviousClass	class=NP	class=NP	-1
beginPreviousClass	class=NP	class=QO	-1
beginPreviousClass	class=NP	class=in	-2
beginPreviousClass	class=NP	class=of	-10
beginPreviousClass	class=NP	class=that	12
beginPreviousClass	class=NP	class=which	1
beginPreviousClass	class=NP	class=who	6
beginPreviousClass	class=NP	class=whose	1
beginPreviousClass	class=PRP	class=fin	-1
beginPreviousClass	class=PRP	class=that	1
beginPreviousClass	class=QC	class=NP	-3
beginPreviousClass	class=QO	class=PRP	1
beginPreviousClass	class=X	class=NNP	-2
beginPreviousClass	class=X	class=NP	3
beginPreviousClass	class=X	class=QO	5
beginPreviousClass	class=^	class=ADJ	5
beginPreviousClass	class=^	class=ADV	-5
beginPreviousClass	class=^	class=NP	2
beginPreviousClass	class=^	class=PRP	-1
beginPreviousClass	class=^	class=QO	10
beginPreviousClass	class=^	class=about	4
beginPreviousClass	class=^	class=as	-2
beginPreviousClass	class=^	class=despite	-2
beginPreviousClass	class=^	class=if	1
beginPreviousClass	class=^	class=inf	2
beginPreviousClass	class=^	class=of	1
beginPreviousClass	class=^	class=on	1
beginPreviousClass	class=^	class=since	1
beginPreviousClass	class=^	class=though	-2
beginPreviousClass	class=^	class=what	-2
beginPreviousClass	class=^	class=when	2
beginPreviousClass	class=^	class=whether	6
beginPreviousClass	class=about	class=NP	-2
beginPreviousClass	class=after	class=NP	2
beginPreviousClass	class=and	class=ADV	4
beginPreviousClass	class=and	class=IN	2
beginPreviousClass	class=and	class=NNP	-2
beginPreviousClass	class=and	class=NP	-1
beginPreviousClass	class=as	class=NP	1
beginPreviousClass	class=because	class=PRP	1
beginPreviousClass	class=but	class=NNP	3
beginPreviousClass	class=but	class=NP	4
beginPreviousClass	class=but	class=PRP	2
beginPreviousClass	class=fin	class=ADJ	-1
beginPreviousClass	class=fin	class=ADV	-1
beginPreviousClass	class=fin	class=NNP	3
beginPreviousClass	class=fin	class=NP	2
beginPreviousClass	class=fin	class=QO	-2
beginPreviousClass	class=fin	class=ing	1
beginPreviousClass	class=fin	class=what	4
beginPreviousClass	class=in	class=NNP	-1
beginPreviousClass	class=of	class=NP	-4
beginPreviousClass	class=of	class=which	-1
beginPreviousClass	class=on	class=NP	-2
beginPreviousClass	class=or	class=NP	-2
beginPreviousClass	class=pp	class=NP	-1
beginPreviousClass	class=than	class=NP	-1
beginPreviousClass	class=that	class=NP	1
beginPreviousClass	class=though	class=NP	1
beginPreviousClass	class=to	class=inf	-9
beginPreviousClass	class=when	class=NP	1
beginPreviousClass	class=where	class=NP	3
beginPreviousClass	class=where	class=PRP	2
beginPreviousClass	class=whose	class=NP	-3
beginPreviousClass	class=with	class=NP	2
beginRule	rule=according-to	n=1	8
beginRule	rule=clause-subject-verb	n=1	9
beginRule	rule=clause-subject-verb	n=2	1
beginRule	rule=clause-subject-verb	n=3	-3
beginRule	rule=none	n=0	5
beginRule	rule=quotation-resumed	n=1	4
beginRule	rule=quotation-resumed	n=2	1
beginRule	rule=quotation-resumed	n=3	1
beginRule	rule=quotation-subject-verb	n=1	5
beginRule	rule=quotation-subject-verb	n=2	3
beginRule	rule=quotation-subject-verb	n=3	2
beginRule	rule=to-infinitive	n=1	6
beginRule	rule=to-infinitive	n=3	-5
