# points-end.lex — points of the end stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
endCommaWord	word=?	-3
endCommaWord	word=a	8
endCommaWord	word=after	2
endCommaWord	word=along	-2
endCommaWord	word=although	2
endCommaWord	word=among	-1
endCommaWord	word=an	5
endCommaWord	word=and	5
endCommaWord	word=as	1
endCommaWord	word=both	1
endCommaWord	word=but	5
endCommaWord	word=calling	8
endCommaWord	word=citing	4
endCommaWord	word=clinton	1
endCommaWord	word=compared	4
endCommaWord	word=despite	2
endCommaWord	word=does	1
endCommaWord	word=donald	-5
endCommaWord	word=down	2
endCommaWord	word=drawing	2
endCommaWord	word=especially	-6
endCommaWord	word=even	2
endCommaWord	word=except	1
endCommaWord	word=first	-1
endCommaWord	word=followed	-1
endCommaWord	word=for	1
endCommaWord	word=he	1
endCommaWord	word=his	-1
endCommaWord	word=however	2
endCommaWord	word=if	-1
endCommaWord	word=in	-1
endCommaWord	word=including	-19
endCommaWord	word=is	1
endCommaWord	word=it	-1
endCommaWord	word=like	-1
endCommaWord	word=more	-1
endCommaWord	word=mr.	2
endCommaWord	word=mrs.	2
endCommaWord	word=not	-2
endCommaWord	word=often	1
endCommaWord	word=one	1
endCommaWord	word=or	-5
endCommaWord	word=particularly	-3
endCommaWord	word=pointing	4
endCommaWord	word=putting	4
endCommaWord	word=said	2
endCommaWord	word=saying	1
endCommaWord	word=sen.	1
endCommaWord	word=senator	3
endCommaWord	word=since	1
endCommaWord	word=such	-6
endCommaWord	word=the	4
endCommaWord	word=there	3
endCommaWord	word=though	4
endCommaWord	word=under	1
endCommaWord	word=well	3
endCommaWord	word=when	-1
endCommaWord	word=where	2
endCommaWord	word=which	2
endCommaWord	word=while	5
endCommaWord	word=whom	-1
endCommaWord	word=with	2
endCommaWord	word=would	-3
endCommaWord	word=you	-1
endCommasFinite	n=0	n=0	class=,	15
endCommasFinite	n=0	n=0	class=.	7
endCommasFinite	n=0	n=0	class=END	6
endCommasFinite	n=0	n=0	class=X	15
endCommasFinite	n=0	n=1	class=,	10
endCommasFinite	n=0	n=1	class=.	6
endCommasFinite	n=0	n=1	class=END	6
endCommasFinite	n=0	n=1	class=X	8
endCommasFinite	n=0	n=2	class=,	6
endCommasFinite	n=0	n=2	class=.	4
endCommasFinite	n=0	n=2	class=END	5
endCommasFinite	n=0	n=2	class=X	3
endCommasFinite	n=0	n=3	class=,	1
endCommasFinite	n=0	n=3	class=END	5
endCommasFinite	n=1	n=0	class=.	1
endCommasFinite	n=1	n=0	class=X	2
endCommasFinite	n=1	n=1	class=,	-5
endCommasFinite	n=1	n=1	class=.	-4
endCommasFinite	n=1	n=1	class=END	-1
endCommasFinite	n=1	n=2	class=,	-13
endCommasFinite	n=1	n=2	class=.	-3
endCommasFinite	n=1	n=2	class=END	-1
endCommasFinite	n=1	n=2	class=X	-2
endCommasFinite	n=1	n=3	class=,	-12
endCommasFinite	n=1	n=3	class=.	-5
endCommasFinite	n=1	n=3	class=END	-4
endCommasFinite	n=1	n=3	class=X	-3
endCommasFinite	n=2	n=0	class=,	-2
endCommasFinite	n=2	n=0	class=.	7
endCommasFinite	n=2	n=0	class=END	2
endCommasFinite	n=2	n=1	class=,	-3
endCommasFinite	n=2	n=1	class=.	2
endCommasFinite	n=2	n=1	class=END	-1
endCommasFinite	n=2	n=1	class=X	-3
endCommasFinite	n=2	n=2	class=,	-6
endCommasFinite	n=2	n=2	class=.	-1
endCommasFinite	n=2	n=2	class=END	-1
endCommasFinite	n=2	n=2	class=X	-3
endCommasFinite	n=2	n=3	class=,	-8
endCommasFinite	n=2	n=3	class=.	-1
endCommasFinite	n=2	n=3	class=END	-2
endCommasFinite	n=2	n=3	class=X	-3
endCommasFinite	n=3	n=0	class=.	3
endCommasFinite	n=3	n=1	class=,	-4
endCommasFinite	n=3	n=1	class=.	-1
endCommasFinite	n=3	n=2	class=,	-1
endCommasFinite	n=3	n=2	class=.	-1
endCommasFinite	n=3	n=2	class=END	-1
endCommasFinite	n=3	n=2	class=X	-2
endCommasFinite	n=3	n=3	class=,	1
endCommasFinite	n=3	n=3	class=.	-1
endCommasFinite	n=4	n=0	class=,	-1
endCommasFinite	n=4	n=0	class=.	8
endCommasFinite	n=4	n=1	class=.	3
endCommasFinite	n=4	n=3	class=.	-1
endFiniteFirstAtEnd	n=0	class=ADJ	yes=no	5
endFiniteFirstAtEnd	n=0	class=ADV	yes=no	5
endFiniteFirstAtEnd	n=0	class=IN	yes=no	3
endFiniteFirstAtEnd	n=0	class=NNP	yes=no	9
endFiniteFirstAtEnd	n=0	class=NNP	yes=yes	4
endFiniteFirstAtEnd	n=0	class=NP	yes=no	10
endFiniteFirstAtEnd	n=0	class=NP	yes=yes	6
endFiniteFirstAtEnd	n=0	class=POSS	yes=no	1
endFiniteFirstAtEnd	n=0	class=POSS	yes=yes	1
endFiniteFirstAtEnd	n=0	class=PRP	yes=no	9
endFiniteFirstAtEnd	n=0	class=PRP	yes=yes	2
endFiniteFirstAtEnd	n=0	class=QUOTE	yes=yes	5
endFiniteFirstAtEnd	n=0	class=about	yes=no	3
endFiniteFirstAtEnd	n=0	class=about	yes=yes	1
endFiniteFirstAtEnd	n=0	class=as	yes=no	6
endFiniteFirstAtEnd	n=0	class=at	yes=no	1
endFiniteFirstAtEnd	n=0	class=for	yes=no	1
endFiniteFirstAtEnd	n=0	class=how	yes=no	-7
endFiniteFirstAtEnd	n=0	class=if	yes=no	-4
endFiniteFirstAtEnd	n=0	class=in	yes=no	-1
endFiniteFirstAtEnd	n=0	class=inf	yes=yes	3
endFiniteFirstAtEnd	n=0	class=ing	yes=no	2
endFiniteFirstAtEnd	n=0	class=ing	yes=yes	3
endFiniteFirstAtEnd	n=0	class=of	yes=no	1
endFiniteFirstAtEnd	n=0	class=of	yes=yes	1
endFiniteFirstAtEnd	n=0	class=on	yes=no	7
endFiniteFirstAtEnd	n=0	class=on	yes=yes	-2
endFiniteFirstAtEnd	n=0	class=pp	yes=no	1
endFiniteFirstAtEnd	n=0	class=pp	yes=yes	-1
endFiniteFirstAtEnd	n=0	class=that	yes=no	-7
endFiniteFirstAtEnd	n=0	class=to	yes=no	7
endFiniteFirstAtEnd	n=0	class=to	yes=yes	10
endFiniteFirstAtEnd	n=0	class=what	yes=no	-8
endFiniteFirstAtEnd	n=0	class=whether	yes=no	-6
endFiniteFirstAtEnd	n=0	class=why	yes=no	-1
endFiniteFirstAtEnd	n=1	class=ADJ	yes=yes	-6
endFiniteFirstAtEnd	n=1	class=ADV	yes=yes	-1
endFiniteFirstAtEnd	n=1	class=IN	yes=yes	-2
endFiniteFirstAtEnd	n=1	class=NNP	yes=yes	1
endFiniteFirstAtEnd	n=1	class=NP	yes=no	2
endFiniteFirstAtEnd	n=1	class=NP	yes=yes	3
endFiniteFirstAtEnd	n=1	class=PRP	yes=no	2
endFiniteFirstAtEnd	n=1	class=QUOTE	yes=no	2
endFiniteFirstAtEnd	n=1	class=QUOTE	yes=yes	-2
endFiniteFirstAtEnd	n=1	class=about	yes=yes	-6
endFiniteFirstAtEnd	n=1	class=as	yes=yes	-2
endFiniteFirstAtEnd	n=1	class=fin	yes=yes	8
endFiniteFirstAtEnd	n=1	class=how	yes=no	1
endFiniteFirstAtEnd	n=1	class=how	yes=yes	1
endFiniteFirstAtEnd	n=1	class=if	yes=no	1
endFiniteFirstAtEnd	n=1	class=in	yes=no	-2
endFiniteFirstAtEnd	n=1	class=in	yes=yes	2
endFiniteFirstAtEnd	n=1	class=inf	yes=yes	-3
endFiniteFirstAtEnd	n=1	class=ing	yes=no	-2
endFiniteFirstAtEnd	n=1	class=on	yes=yes	-3
endFiniteFirstAtEnd	n=1	class=that	yes=no	6
endFiniteFirstAtEnd	n=1	class=that	yes=yes	10
endFiniteFirstAtEnd	n=1	class=to	yes=yes	-2
endFiniteFirstAtEnd	n=1	class=what	yes=no	4
endFiniteFirstAtEnd	n=1	class=what	yes=yes	2
endFiniteFirstAtEnd	n=1	class=where	yes=no	6
endFiniteFirstAtEnd	n=1	class=whether	yes=yes	9
endFiniteFirstAtEnd	n=1	class=who	yes=no	5
endFiniteFirstAtEnd	n=1	class=why	yes=no	1
endFiniteFirstAtEnd	n=1	class=why	yes=yes	1
endFiniteFirstAtEnd	n=2	class=ADJ	yes=yes	2
endFiniteFirstAtEnd	n=2	class=NNP	yes=no	1
endFiniteFirstAtEnd	n=2	class=NNP	yes=yes	-2
endFiniteFirstAtEnd	n=2	class=NP	yes=no	-1
endFiniteFirstAtEnd	n=2	class=NP	yes=yes	1
endFiniteFirstAtEnd	n=2	class=PRP	yes=no	2
endFiniteFirstAtEnd	n=2	class=PRP	yes=yes	-1
endFiniteFirstAtEnd	n=2	class=QUOTE	yes=yes	-1
endFiniteFirstAtEnd	n=2	class=fin	yes=no	-5
endFiniteFirstAtEnd	n=2	class=how	yes=yes	4
endFiniteFirstAtEnd	n=2	class=if	yes=yes	1
endFiniteFirstAtEnd	n=2	class=ing	yes=no	-1
endFiniteFirstAtEnd	n=2	class=that	yes=no	3
endFiniteFirstAtEnd	n=2	class=that	yes=yes	6
endFiniteFirstAtEnd	n=2	class=to	yes=yes	-4
endFiniteFirstAtEnd	n=2	class=whether	yes=yes	3
endFiniteFirstAtEnd	n=2	class=who	yes=yes	-2
endFiniteFirstAtEnd	n=3	class=NNP	yes=no	-3
endFiniteFirstAtEnd	n=3	class=NNP	yes=yes	-3
endFiniteFirstAtEnd	n=3	class=NP	yes=no	-6
endFiniteFirstAtEnd	n=3	class=NP	yes=yes	-1
endFiniteFirstAtEnd	n=3	class=PRP	yes=yes	-3
endFiniteFirstAtEnd	n=3	class=QUOTE	yes=no	1
endFiniteFirstAtEnd	n=3	class=QUOTE	yes=yes	1
endFiniteFirstAtEnd	n=3	class=fin	yes=yes	2
endFiniteFirstAtEnd	n=3	class=if	yes=yes	-1
endFiniteFirstAtEnd	n=3	class=that	yes=no	1
endFiniteFirstAtEnd	n=3	class=to	yes=yes	-2
endFiniteFirstAtEnd	n=3	class=what	yes=no	1
endFiniteFirstAtEnd	n=3	class=what	yes=yes	-5
endFormNext	form=colon	class=,	-10
endFormNext	form=colon	class=END	12
endFormNext	form=colon	class=IN	4
endFormNext	form=colon	class=QO	2
endFormNext	form=colon	class=fin	-8
endFormNext	form=fin	class=,	3
endFormNext	form=fin	class=.	6
endFormNext	form=fin	class=:	3
endFormNext	form=fin	class=ADJ	-5
endFormNext	form=fin	class=CC	2
endFormNext	form=fin	class=DASH	6
endFormNext	form=fin	class=END	7
endFormNext	form=fin	class=NNP	4
endFormNext	form=fin	class=QC	-1
endFormNext	form=fin	class=QO	-1
endFormNext	form=fin	class=X	7
endFormNext	form=fin	class=about	-2
endFormNext	form=fin	class=after	6
endFormNext	form=fin	class=among	-1
endFormNext	form=fin	class=and	4
endFormNext	form=fin	class=as	1
endFormNext	form=fin	class=at	2
endFormNext	form=fin	class=because	1
endFormNext	form=fin	class=before	4
endFormNext	form=fin	class=but	4
endFormNext	form=fin	class=despite	1
endFormNext	form=fin	class=fin	-7
endFormNext	form=fin	class=from	-1
endFormNext	form=fin	class=if	-1
endFormNext	form=fin	class=in	3
endFormNext	form=fin	class=inf	-3
endFormNext	form=fin	class=ing	4
endFormNext	form=fin	class=of	-1
endFormNext	form=fin	class=on	4
endFormNext	form=fin	class=or	-4
endFormNext	form=fin	class=pp	-4
endFormNext	form=fin	class=than	2
endFormNext	form=fin	class=that	-2
endFormNext	form=fin	class=though	2
endFormNext	form=fin	class=through	1
endFormNext	form=fin	class=to	-1
endFormNext	form=fin	class=under	-2
endFormNext	form=fin	class=until	1
endFormNext	form=fin	class=when	3
endFormNext	form=fin	class=where	-1
endFormNext	form=fin	class=which	1
endFormNext	form=fin	class=while	9
endFormNext	form=fin	class=with	1
endFormNext	form=fin	class=without	5
endFormNext	form=fin+have	class=,	1
endFormNext	form=fin+have	class=.	2
endFormNext	form=fin+have	class=:	3
endFormNext	form=fin+have	class=DASH	5
endFormNext	form=fin+have	class=NP	-6
endFormNext	form=fin+have	class=as	-2
endFormNext	form=fin+have	class=before	4
endFormNext	form=fin+have	class=but	2
endFormNext	form=fin+have	class=fin	-6
endFormNext	form=fin+have	class=if	1
endFormNext	form=fin+have	class=in	1
endFormNext	form=fin+have	class=ing	1
endFormNext	form=fin+have	class=on	1
endFormNext	form=fin+have	class=since	3
endFormNext	form=fin+have	class=than	-1
endFormNext	form=fin+have+not	class=,	2
endFormNext	form=fin+have+not	class=.	-4
endFormNext	form=fin+modal	class=.	1
endFormNext	form=fin+modal	class=END	1
endFormNext	form=fin+modal	class=X	1
endFormNext	form=fin+modal	class=fin	-9
endFormNext	form=fin+modal	class=in	1
endFormNext	form=fin+modal	class=on	1
endFormNext	form=fin+not	class=,	1
endFormNext	form=fin+not	class=ADV	4
endFormNext	form=fin+not	class=END	-6
endFormNext	form=fin+not	class=fin	-6
endFormNext	form=fin+not	class=in	-1
endFormNext	form=fin+not+modal	class=,	3
endFormNext	form=fin+not+modal	class=.	2
endFormNext	form=fin+not+modal	class=END	-3
endFormNext	form=fin+passive	class=,	2
endFormNext	form=fin+passive	class=.	-1
endFormNext	form=fin+passive	class=DASH	1
endFormNext	form=fin+passive	class=IN	-1
endFormNext	form=fin+passive	class=PRP	1
endFormNext	form=fin+passive	class=and	-3
endFormNext	form=fin+passive	class=as	-1
endFormNext	form=fin+passive	class=at	-5
endFormNext	form=fin+passive	class=by	10
endFormNext	form=fin+passive	class=fin	-1
endFormNext	form=fin+passive	class=in	-2
endFormNext	form=fin+passive	class=ing	1
endFormNext	form=fin+passive	class=on	-5
endFormNext	form=fin+passive	class=under	1
endFormNext	form=fin+passive+not	class=fin	-2
endFormNext	form=in	class=.	7
endFormNext	form=in	class=END	1
endFormNext	form=in	class=and	-2
endFormNext	form=in	class=fin	-1
endFormNext	form=inf	class=.	1
endFormNext	form=inf	class=:	1
endFormNext	form=inf	class=END	2
endFormNext	form=inf	class=NP	-1
endFormNext	form=inf	class=and	1
endFormNext	form=inf	class=fin	-1
endFormNext	form=inf	class=in	-1
endFormNext	form=inf	class=on	2
endFormNext	form=inf	class=pp	1
endFormNext	form=inf	class=than	1
endFormNext	form=inf	class=to	-1
endFormNext	form=ing	class=,	2
endFormNext	form=ing	class=.	1
endFormNext	form=ing	class=ADV	-2
endFormNext	form=ing	class=DASH	4
endFormNext	form=ing	class=END	2
endFormNext	form=ing	class=X	-1
endFormNext	form=ing	class=after	2
endFormNext	form=ing	class=and	5
endFormNext	form=ing	class=as	-6
endFormNext	form=ing	class=at	-3
endFormNext	form=ing	class=because	-1
endFormNext	form=ing	class=but	1
endFormNext	form=ing	class=by	-1
endFormNext	form=ing	class=fin	3
endFormNext	form=ing	class=for	2
endFormNext	form=ing	class=from	-1
endFormNext	form=ing	class=in	1
endFormNext	form=ing	class=of	-1
endFormNext	form=ing	class=that	-2
endFormNext	form=ing	class=to	1
endFormNext	form=jj	class=,	2
endFormNext	form=jj	class=ADV	-5
endFormNext	form=jj	class=DASH	3
endFormNext	form=jj	class=END	-1
endFormNext	form=jj	class=NP	-1
endFormNext	form=jj	class=and	4
endFormNext	form=nn	class=:	-1
endFormNext	form=nn	class=END	-4
endFormNext	form=nn	class=IN	-1
endFormNext	form=nn	class=after	-1
endFormNext	form=nn	class=among	4
endFormNext	form=nn	class=and	1
endFormNext	form=nn	class=during	-1
endFormNext	form=nn	class=fin	8
endFormNext	form=nn	class=from	1
endFormNext	form=nn	class=in	-2
endFormNext	form=nn	class=that	2
endFormNext	form=nn	class=to	1
endFormNext	form=nns	class=.	-1
endFormNext	form=nns	class=DASH	2
endFormNext	form=nns	class=END	-2
endFormNext	form=nns	class=IN	-1
endFormNext	form=nns	class=NP	-1
endFormNext	form=nns	class=and	2
endFormNext	form=nns	class=as	5
endFormNext	form=nns	class=fin	8
endFormNext	form=nns	class=in	-3
endFormNext	form=nns	class=on	-1
endFormNext	form=pp	class=,	4
endFormNext	form=pp	class=.	1
endFormNext	form=pp	class=DASH	2
endFormNext	form=pp	class=IN	-1
endFormNext	form=pp	class=NP	5
endFormNext	form=pp	class=after	2
endFormNext	form=pp	class=and	-1
endFormNext	form=pp	class=by	2
endFormNext	form=pp	class=like	1
endFormNext	form=pp	class=on	-2
endFormNext	form=pp	class=pp	1
endGate	class=ADJ	chunk=ADV	n=0	-128
endGate	class=ADJ	chunk=ADV	n=1	-128
endGate	class=ADJ	chunk=ADV	n=2	-128
endGate	class=ADJ	chunk=V	n=0	-128
endGate	class=ADJ	chunk=V	n=1	-128
endGate	class=ADJ	chunk=V	n=2	-128
endGate	class=ADV	chunk=ADJ	n=1	-128
endGate	class=ADV	chunk=ADV	n=1	-128
endGate	class=ADV	chunk=ADV	n=2	-128
endGate	class=ADV	chunk=NP	n=1	-128
endGate	class=ADV	chunk=NP	n=2	-128
endGate	class=ADV	chunk=PRP	n=1	-128
endGate	class=ADV	chunk=PRP	n=2	-128
endGate	class=ADV	chunk=V	n=0	-128
endGate	class=ADV	chunk=V	n=1	-128
endGate	class=ADV	chunk=V	n=2	-128
endGate	class=ADV	chunk=WH	n=0	-128
endGate	class=ADV	chunk=WH	n=1	-128
endGate	class=IN	chunk=ADJ	n=1	-128
endGate	class=IN	chunk=ADJ	n=2	-128
endGate	class=IN	chunk=ADV	n=1	-128
endGate	class=IN	chunk=NP	n=2	-128
endGate	class=IN	chunk=V	n=0	-128
endGate	class=NNP	chunk=V	n=0	-128
endGate	class=NNP	chunk=V	n=1	-128
endGate	class=NNP	chunk=V	n=2	-128
endGate	class=NNP	chunk=WH	n=0	-128
endGate	class=NNP	chunk=WH	n=1	-128
endGate	class=NNP	chunk=WH	n=2	-128
endGate	class=NP	chunk=ADV	n=0	-128
endGate	class=NP	chunk=ADV	n=1	-128
endGate	class=NP	chunk=ADV	n=2	-128
endGate	class=NP	chunk=NP	n=1	-128
endGate	class=NP	chunk=NP	n=2	-128
endGate	class=NP	chunk=PRP	n=1	-128
endGate	class=NP	chunk=PRP	n=2	-128
endGate	class=NP	chunk=RP	n=0	-128
endGate	class=NP	chunk=RP	n=1	-128
endGate	class=NP	chunk=RP	n=2	-128
endGate	class=NP	chunk=V	n=0	-128
endGate	class=NP	chunk=V	n=1	-128
endGate	class=NP	chunk=V	n=2	-128
endGate	class=NP	chunk=WH	n=0	-128
endGate	class=NP	chunk=WH	n=1	-128
endGate	class=NP	chunk=WH	n=2	-128
endGate	class=NP	chunk=X	n=0	-128
endGate	class=NP	chunk=X	n=1	-128
endGate	class=PRP	chunk=ADV	n=0	-128
endGate	class=PRP	chunk=NP	n=1	-128
endGate	class=PRP	chunk=NP	n=2	-128
endGate	class=PRP	chunk=V	n=0	-128
endGate	class=PRP	chunk=V	n=1	-128
endGate	class=PRP	chunk=V	n=2	-128
endGate	class=PRP	chunk=WH	n=0	-128
endGate	class=PRP	chunk=WH	n=1	-128
endGate	class=PRP	chunk=WH	n=2	-128
endGate	class=QC	chunk=.	n=0	-128
endGate	class=QC	chunk=.	n=1	-128
endGate	class=QC	chunk=.	n=2	-128
endGate	class=QC	chunk=ADJ	n=0	-128
endGate	class=QC	chunk=ADJ	n=1	-128
endGate	class=QC	chunk=ADJ	n=2	-128
endGate	class=QC	chunk=NP	n=0	-128
endGate	class=QC	chunk=NP	n=1	-128
endGate	class=QC	chunk=NP	n=2	-128
endGate	class=QC	chunk=V	n=1	-128
endGate	class=QC	chunk=V	n=2	-128
endGate	class=QO	chunk=NP	n=0	-128
endGate	class=QO	chunk=NP	n=1	-128
endGate	class=QO	chunk=NP	n=2	-128
endGate	class=QO	chunk=PRP	n=0	-128
endGate	class=QO	chunk=V	n=0	-128
endGate	class=QO	chunk=V	n=1	-128
endGate	class=QO	chunk=V	n=2	-128
endGate	class=RP	chunk=V	n=0	-128
endGate	class=RP	chunk=V	n=1	-128
endGate	class=RP	chunk=V	n=2	-128
endGate	class=about	chunk=ADJ	n=1	-128
endGate	class=about	chunk=NP	n=0	-128
endGate	class=about	chunk=NP	n=1	-128
endGate	class=about	chunk=NP	n=2	-128
endGate	class=about	chunk=V	n=2	-128
endGate	class=against	chunk=NP	n=1	-128
endGate	class=against	chunk=NP	n=2	-128
endGate	class=among	chunk=NP	n=1	-128
endGate	class=and	chunk=V	n=2	-128
endGate	class=as	chunk=ADJ	n=1	-128
endGate	class=as	chunk=ADV	n=0	-128
endGate	class=as	chunk=ADV	n=1	-128
endGate	class=as	chunk=NP	n=2	-128
endGate	class=as	chunk=PRP	n=1	-128
endGate	class=as	chunk=V	n=2	-128
endGate	class=at	chunk=NP	n=1	-128
endGate	class=at	chunk=NP	n=2	-128
endGate	class=at	chunk=V	n=0	-128
endGate	class=at	chunk=V	n=1	-128
endGate	class=at	chunk=V	n=2	-128
endGate	class=before	chunk=NP	n=1	-128
endGate	class=before	chunk=NP	n=2	-128
endGate	class=between	chunk=NP	n=0	-128
endGate	class=by	chunk=NP	n=2	-128
endGate	class=by	chunk=V	n=0	-128
endGate	class=by	chunk=V	n=1	-128
endGate	class=by	chunk=V	n=2	-128
endGate	class=fin	chunk=ADV	n=0	-128
endGate	class=fin	chunk=ADV	n=2	-128
endGate	class=fin	chunk=EX	n=0	-128
endGate	class=fin	chunk=EX	n=1	-128
endGate	class=fin	chunk=NP	n=2	-128
endGate	class=fin	chunk=PRP	n=0	-128
endGate	class=fin	chunk=PRP	n=1	-128
endGate	class=fin	chunk=PRP	n=2	-128
endGate	class=fin	chunk=V	n=2	-128
endGate	class=fin	chunk=WH	n=0	-128
endGate	class=fin	chunk=WH	n=1	-128
endGate	class=fin	chunk=WH	n=2	-128
endGate	class=for	chunk=ADJ	n=1	-128
endGate	class=for	chunk=NP	n=1	-128
endGate	class=for	chunk=NP	n=2	-128
endGate	class=for	chunk=V	n=2	-128
endGate	class=from	chunk=ADV	n=0	-128
endGate	class=from	chunk=ADV	n=1	-128
endGate	class=from	chunk=NP	n=1	-128
endGate	class=from	chunk=NP	n=2	-128
endGate	class=from	chunk=V	n=0	-128
endGate	class=from	chunk=V	n=2	-128
endGate	class=in	chunk=ADJ	n=1	-128
endGate	class=in	chunk=ADV	n=2	-128
endGate	class=in	chunk=NP	n=1	-128
endGate	class=in	chunk=NP	n=2	-128
endGate	class=in	chunk=V	n=2	-128
endGate	class=inf	chunk=ADV	n=0	-128
endGate	class=inf	chunk=ADV	n=1	-128
endGate	class=inf	chunk=NP	n=1	-128
endGate	class=inf	chunk=PRP	n=1	-128
endGate	class=inf	chunk=V	n=1	-128
endGate	class=ing	chunk=ADV	n=0	-128
endGate	class=ing	chunk=ADV	n=1	-128
endGate	class=ing	chunk=ADV	n=2	-128
endGate	class=ing	chunk=NP	n=1	-128
endGate	class=ing	chunk=NP	n=2	-128
endGate	class=ing	chunk=V	n=0	-128
endGate	class=ing	chunk=V	n=1	-128
endGate	class=ing	chunk=V	n=2	-128
endGate	class=into	chunk=NP	n=1	-128
endGate	class=into	chunk=V	n=1	-128
endGate	class=like	chunk=NP	n=1	-128
endGate	class=of	chunk=ADJ	n=0	-128
endGate	class=of	chunk=ADJ	n=1	-128
endGate	class=of	chunk=ADJ	n=2	-128
endGate	class=of	chunk=ADV	n=0	-128
endGate	class=of	chunk=NP	n=0	-128
endGate	class=of	chunk=NP	n=1	-128
endGate	class=of	chunk=NP	n=2	-128
endGate	class=on	chunk=NP	n=2	-128
endGate	class=on	chunk=V	n=1	-128
endGate	class=or	chunk=NP	n=1	-128
endGate	class=or	chunk=NP	n=2	-128
endGate	class=over	chunk=NP	n=1	-128
endGate	class=over	chunk=NP	n=2	-128
endGate	class=pp	chunk=ADV	n=0	-128
endGate	class=pp	chunk=ADV	n=1	-128
endGate	class=pp	chunk=ADV	n=2	-128
endGate	class=pp	chunk=NP	n=1	-128
endGate	class=pp	chunk=NP	n=2	-128
endGate	class=pp	chunk=V	n=1	-128
endGate	class=since	chunk=NP	n=1	-128
endGate	class=than	chunk=ADJ	n=0	-128
endGate	class=than	chunk=ADJ	n=1	-128
endGate	class=than	chunk=ADJ	n=2	-128
endGate	class=that	chunk=NP	n=1	-128
endGate	class=that	chunk=NP	n=2	-128
endGate	class=that	chunk=V	n=0	-128
endGate	class=that	chunk=V	n=1	-128
endGate	class=that	chunk=V	n=2	-128
endGate	class=to	chunk=ADJ	n=1	-128
endGate	class=to	chunk=ADJ	n=2	-128
endGate	class=to	chunk=ADV	n=0	-128
endGate	class=to	chunk=ADV	n=1	-128
endGate	class=to	chunk=ADV	n=2	-128
endGate	class=to	chunk=NP	n=1	-128
endGate	class=to	chunk=NP	n=2	-128
endGate	class=to	chunk=PRP	n=1	-128
endGate	class=to	chunk=QC	n=1	-128
endGate	class=to	chunk=V	n=0	-128
endGate	class=to	chunk=V	n=1	-128
endGate	class=to	chunk=V	n=2	-128
endGate	class=what	chunk=V	n=1	-128
endGate	class=what	chunk=V	n=2	-128
endGate	class=who	chunk=NP	n=2	-128
endGate	class=with	chunk=NP	n=1	-128
endGate	class=with	chunk=NP	n=2	-128
endGate	class=with	chunk=V	n=0	-128
endGate	class=with	chunk=V	n=1	-128
endLastWord	word='s	-2
endLastWord	word=?	3
endLastWord	word=a	-2
endLastWord	word=abortion	4
endLastWord	word=abroad	1
endLastWord	word=abuse	2
endLastWord	word=accept	-3
endLastWord	word=act	1
endLastWord	word=ad	1
endLastWord	word=addiction	2
endLastWord	word=address	3
endLastWord	word=afghanistan	1
endLastWord	word=again	-2
endLastWord	word=air	-2
endLastWord	word=all	2
endLastWord	word=allegiance	-1
endLastWord	word=amendment	3
endLastWord	word=america	4
endLastWord	word=american	-1
endLastWord	word=announce	-1
endLastWord	word=anonymity	2
endLastWord	word=another	-1
endLastWord	word=anxiety	1
endLastWord	word=anyone	-3
endLastWord	word=apple	-1
endLastWord	word=area	-1
endLastWord	word=arm	1
endLastWord	word=asia	2
endLastWord	word=audience	-1
endLastWord	word=away	-3
endLastWord	word=ballot	2
endLastWord	word=ban	-6
endLastWord	word=bar	-2
endLastWord	word=battery	-3
endLastWord	word=be	5
endLastWord	word=begin	1
endLastWord	word=behavior	1
endLastWord	word=bernardino	-1
endLastWord	word=better	4
endLastWord	word=bid	1
endLastWord	word=biden	1
endLastWord	word=bill	4
endLastWord	word=billionaire	3
endLastWord	word=board	-2
endLastWord	word=book	-1
endLastWord	word=border	1
endLastWord	word=brutality	1
endLastWord	word=burst	3
endLastWord	word=bush	3
endLastWord	word=buyer	1
endLastWord	word=calif.	1
endLastWord	word=california	1
endLastWord	word=campaign	-1
endLastWord	word=candidacy	5
endLastWord	word=candidate	-1
endLastWord	word=carolina	1
endLastWord	word=case	1
endLastWord	word=caucus	-2
endLastWord	word=certificate	1
endLastWord	word=chairman	-1
endLastWord	word=change	3
endLastWord	word=charge	1
endLastWord	word=charity	2
endLastWord	word=check	-2
endLastWord	word=child	1
endLastWord	word=china	-2
endLastWord	word=citizen	-1
endLastWord	word=claim	-1
endLastWord	word=clap	-1
endLastWord	word=clarity	2
endLastWord	word=class	4
endLastWord	word=classify	-1
endLastWord	word=cleveland	1
endLastWord	word=clinton	2
endLastWord	word=close	-2
endLastWord	word=comment	3
endLastWord	word=community	4
endLastWord	word=computer	2
endLastWord	word=conference	-1
endLastWord	word=congress	1
endLastWord	word=connecticut	1
endLastWord	word=conservative	3
endLastWord	word=constitution	2
endLastWord	word=contest	-2
endLastWord	word=control	2
endLastWord	word=convention	7
endLastWord	word=corporation	1
endLastWord	word=country	4
endLastWord	word=crisis	3
endLastWord	word=critic	1
endLastWord	word=cruz	5
endLastWord	word=damage	5
endLastWord	word=day	-3
endLastWord	word=debate	-6
endLastWord	word=decade	-1
endLastWord	word=december	-1
endLastWord	word=decision	1
endLastWord	word=delay	-1
endLastWord	word=democracy	3
endLastWord	word=democrat	2
endLastWord	word=democratic	2
endLastWord	word=democrats	-2
endLastWord	word=department	4
endLastWord	word=deportation	-1
endLastWord	word=differently	-2
endLastWord	word=directly	-2
endLastWord	word=dispute	3
endLastWord	word=divide	-1
endLastWord	word=document	1
endLastWord	word=dollar	4
endLastWord	word=domain	1
endLastWord	word=donor	1
endLastWord	word=driver	-2
endLastWord	word=earlier	-2
endLastWord	word=east	1
endLastWord	word=economy	-1
endLastWord	word=effort	-2
endLastWord	word=elect	1
endLastWord	word=election	1
endLastWord	word=elite	1
endLastWord	word=email	4
endLastWord	word=emission	1
endLastWord	word=end	1
endLastWord	word=endorsement	4
endLastWord	word=energy	1
endLastWord	word=enough	-1
endLastWord	word=era	2
endLastWord	word=europe	1
endLastWord	word=even	-8
endLastWord	word=event	3
endLastWord	word=exist	4
endLastWord	word=expect	-3
endLastWord	word=facebook	-1
endLastWord	word=fact	-1
endLastWord	word=failure	-1
endLastWord	word=fall	1
endLastWord	word=far	-4
endLastWord	word=farm	1
endLastWord	word=february	-4
endLastWord	word=fee	-4
endLastWord	word=field	1
endLastWord	word=finances	1
endLastWord	word=fire	2
endLastWord	word=firearm	1
endLastWord	word=flat	1
endLastWord	word=floor	-3
endLastWord	word=florida	-1
endLastWord	word=focus	-3
endLastWord	word=follower	-2
endLastWord	word=four	2
endLastWord	word=freedom	1
endLastWord	word=friday	-4
endLastWord	word=front-runner	2
endLastWord	word=gain	-2
endLastWord	word=game	1
endLastWord	word=gap	2
endLastWord	word=get	-1
endLastWord	word=go	-3
endLastWord	word=goal	1
endLastWord	word=golf	1
endLastWord	word=gop	-1
endLastWord	word=government	1
endLastWord	word=grandfather	2
endLastWord	word=guilty	1
endLastWord	word=gun	1
endLastWord	word=hampshire	3
endLastWord	word=hate	1
endLastWord	word=he	-13
endLastWord	word=her	4
endLastWord	word=him	6
endLastWord	word=himself	1
endLastWord	word=home	-2
endLastWord	word=hope	2
endLastWord	word=hour	-2
endLastWord	word=how	-6
endLastWord	word=identify	1
endLastWord	word=identity	1
endLastWord	word=ideology	-3
endLastWord	word=immigrant	1
endLastWord	word=immigration	6
endLastWord	word=incident	1
endLastWord	word=increase	-1
endLastWord	word=independent	1
endLastWord	word=initiative	1
endLastWord	word=inquiry	-1
endLastWord	word=interest	1
endLastWord	word=interview	-4
endLastWord	word=iran	2
endLastWord	word=isis	2
endLastWord	word=island	-3
endLastWord	word=israel	2
endLastWord	word=it	6
endLastWord	word=job	2
endLastWord	word=july	4
endLastWord	word=june	-4
endLastWord	word=justice	1
endLastWord	word=kasich	-2
endLastWord	word=kerry	1
endLastWord	word=khan	2
endLastWord	word=law	3
endLastWord	word=layoff	-1
endLastWord	word=leader	-6
endLastWord	word=leave	9
endLastWord	word=level	1
endLastWord	word=libya	2
endLastWord	word=life	1
endLastWord	word=line	3
endLastWord	word=loom	1
endLastWord	word=lose	-1
endLastWord	word=low	-1
endLastWord	word=mainstream	1
endLastWord	word=make	-1
endLastWord	word=man	-2
endLastWord	word=march	2
endLastWord	word=mark	2
endLastWord	word=market	1
endLastWord	word=marriage	3
endLastWord	word=mate	1
endLastWord	word=matter	2
endLastWord	word=means	1
endLastWord	word=meet	-3
endLastWord	word=mexico	1
endLastWord	word=million	-6
endLastWord	word=mistake	5
endLastWord	word=monday	-4
endLastWord	word=month	1
endLastWord	word=more	-1
endLastWord	word=morning	-2
endLastWord	word=mortgage	1
endLastWord	word=mosque	3
endLastWord	word=move	1
endLastWord	word=movement	1
endLastWord	word=murdoch	-1
endLastWord	word=muslims	-1
endLastWord	word=name	1
endLastWord	word=noise	-2
endLastWord	word=nomination	3
endLastWord	word=nominee	8
endLastWord	word=not	-7
endLastWord	word=november	3
endLastWord	word=now	-4
endLastWord	word=obama	1
endLastWord	word=office	-1
endLastWord	word=online	-1
endLastWord	word=open	2
endLastWord	word=opinion	3
endLastWord	word=otherwise	1
endLastWord	word=out	3
endLastWord	word=overseas	3
endLastWord	word=own	-1
endLastWord	word=package	1
endLastWord	word=page	-4
endLastWord	word=palestinians	1
endLastWord	word=parenthood	1
endLastWord	word=party	1
endLastWord	word=philosophy	1
endLastWord	word=pill	-2
endLastWord	word=pioneers	1
endLastWord	word=place	5
endLastWord	word=plan	-1
endLastWord	word=plant	4
endLastWord	word=platform	1
endLastWord	word=pledge	2
endLastWord	word=policy	5
endLastWord	word=politician	-2
endLastWord	word=politics	5
endLastWord	word=poll	-1
endLastWord	word=position	5
endLastWord	word=post	-2
endLastWord	word=presidency	2
endLastWord	word=president	7
endLastWord	word=press	-3
endLastWord	word=price	3
endLastWord	word=principle	2
endLastWord	word=production	1
endLastWord	word=program	1
endLastWord	word=proposal	-3
endLastWord	word=protest	-1
endLastWord	word=push	1
endLastWord	word=putin	-2
endLastWord	word=quote	-1
endLastWord	word=race	1
endLastWord	word=rally	-1
endLastWord	word=rate	-2
endLastWord	word=rather	-2
endLastWord	word=recently	-1
endLastWord	word=referendum	-1
endLastWord	word=refugee	4
endLastWord	word=region	1
endLastWord	word=release	-1
endLastWord	word=report	-4
endLastWord	word=republicans	-6
endLastWord	word=respond	-2
endLastWord	word=response	2
endLastWord	word=result	2
endLastWord	word=return	2
endLastWord	word=rights	4
endLastWord	word=rival	-1
endLastWord	word=role	-3
endLastWord	word=roster	-1
endLastWord	word=route	-4
endLastWord	word=rubber	-2
endLastWord	word=rubio	2
endLastWord	word=rule	-2
endLastWord	word=safe	1
endLastWord	word=sanders	2
endLastWord	word=saturday	-1
endLastWord	word=say	-9
endLastWord	word=schedule	3
endLastWord	word=schultz	1
endLastWord	word=security	3
endLastWord	word=see	-1
endLastWord	word=senator	1
endLastWord	word=september	-1
endLastWord	word=share	1
endLastWord	word=she	-11
endLastWord	word=shell	2
endLastWord	word=show	-5
endLastWord	word=shut	-2
endLastWord	word=site	-1
endLastWord	word=situation	1
endLastWord	word=so	1
endLastWord	word=soldier	-2
endLastWord	word=speak	-2
endLastWord	word=specifics	-1
endLastWord	word=speech	-3
endLastWord	word=spend	2
endLastWord	word=spending	2
endLastWord	word=spring	1
endLastWord	word=squirm	-1
endLastWord	word=stage	-1
endLastWord	word=standard	3
endLastWord	word=start	-1
endLastWord	word=state	1
endLastWord	word=statement	-3
endLastWord	word=states	6
endLastWord	word=status	1
endLastWord	word=story	-2
endLastWord	word=street	4
endLastWord	word=struggle	1
endLastWord	word=such	-2
endLastWord	word=suit	1
endLastWord	word=summer	2
endLastWord	word=sunday	-3
endLastWord	word=superdelegate	6
endLastWord	word=support	-1
endLastWord	word=suppose	4
endLastWord	word=syria	5
endLastWord	word=system	1
endLastWord	word=table	1
endLastWord	word=tactic	1
endLastWord	word=take	1
endLastWord	word=tax	4
endLastWord	word=team	-1
endLastWord	word=terrorism	1
endLastWord	word=that	-2
endLastWord	word=the	-8
endLastWord	word=them	7
endLastWord	word=then	-2
endLastWord	word=there	2
endLastWord	word=they	-9
endLastWord	word=third	-4
endLastWord	word=this	7
endLastWord	word=those	-1
endLastWord	word=though	-3
endLastWord	word=threat	2
endLastWord	word=ticket	1
endLastWord	word=time	-1
endLastWord	word=today	1
endLastWord	word=together	2
endLastWord	word=too	-4
endLastWord	word=topic	2
endLastWord	word=tower	1
endLastWord	word=track	1
endLastWord	word=trade	-1
endLastWord	word=train	2
endLastWord	word=truce	-2
endLastWord	word=trump	5
endLastWord	word=tweet	-1
endLastWord	word=twitter	-4
endLastWord	word=u.s.	5
endLastWord	word=undecided	5
endLastWord	word=union	-2
endLastWord	word=unity	3
endLastWord	word=up	-4
endLastWord	word=value	1
endLastWord	word=van	1
endLastWord	word=victim	5
endLastWord	word=victory	4
endLastWord	word=video	1
endLastWord	word=view	-3
endLastWord	word=village	2
endLastWord	word=visit	-2
endLastWord	word=volunteer	-4
endLastWord	word=voter	-3
endLastWord	word=wage	1
endLastWord	word=wages	-1
endLastWord	word=want	2
endLastWord	word=war	3
endLastWord	word=washington	-1
endLastWord	word=watch	1
endLastWord	word=weak	1
endLastWord	word=wealthy	-1
endLastWord	word=wednesday	-2
endLastWord	word=weigh	2
endLastWord	word=when	-1
endLastWord	word=which	-2
endLastWord	word=who	-9
endLastWord	word=wife	2
endLastWord	word=withdraw	3
endLastWord	word=work	-2
endLastWord	word=world	1
endLastWord	word=worry	-2
endLastWord	word=worse	2
endLastWord	word=wrong	2
endLastWord	word=year	-1
endLastWord	word=yes	3
endLastWord	word=you	-1
endLastWord	word=zika	1
endLemmaAtEnd	word=:	yes=no	-11
endLemmaAtEnd	word=:	yes=yes	11
endLemmaAtEnd	word=about	yes=no	-1
endLemmaAtEnd	word=about	yes=yes	1
endLemmaAtEnd	word=accord	yes=no	-9
endLemmaAtEnd	word=accord	yes=yes	11
endLemmaAtEnd	word=accusation	yes=yes	-1
endLemmaAtEnd	word=accuse	yes=no	-1
endLemmaAtEnd	word=accuse	yes=yes	3
endLemmaAtEnd	word=add	yes=no	-2
endLemmaAtEnd	word=add	yes=yes	5
endLemmaAtEnd	word=advice	yes=no	-1
endLemmaAtEnd	word=advice	yes=yes	1
endLemmaAtEnd	word=agree	yes=yes	1
endLemmaAtEnd	word=aim	yes=no	-1
endLemmaAtEnd	word=aim	yes=yes	1
endLemmaAtEnd	word=allege	yes=no	-1
endLemmaAtEnd	word=allege	yes=yes	1
endLemmaAtEnd	word=announce	yes=no	3
endLemmaAtEnd	word=announce	yes=yes	-1
endLemmaAtEnd	word=answer	yes=no	1
endLemmaAtEnd	word=appear	yes=no	1
endLemmaAtEnd	word=applaud	yes=no	-1
endLemmaAtEnd	word=applaud	yes=yes	1
endLemmaAtEnd	word=argue	yes=no	-2
endLemmaAtEnd	word=argue	yes=yes	5
endLemmaAtEnd	word=argument	yes=no	-1
endLemmaAtEnd	word=argument	yes=yes	1
endLemmaAtEnd	word=ask	yes=no	3
endLemmaAtEnd	word=assail	yes=no	2
endLemmaAtEnd	word=assail	yes=yes	-2
endLemmaAtEnd	word=assertion	yes=no	2
endLemmaAtEnd	word=assertion	yes=yes	-2
endLemmaAtEnd	word=attack	yes=no	2
endLemmaAtEnd	word=attack	yes=yes	-2
endLemmaAtEnd	word=attempt	yes=no	1
endLemmaAtEnd	word=attempt	yes=yes	-1
endLemmaAtEnd	word=attribute	yes=no	-6
endLemmaAtEnd	word=attribute	yes=yes	6
endLemmaAtEnd	word=aware	yes=no	-3
endLemmaAtEnd	word=aware	yes=yes	2
endLemmaAtEnd	word=back	yes=no	5
endLemmaAtEnd	word=back	yes=yes	-8
endLemmaAtEnd	word=ban	yes=no	1
endLemmaAtEnd	word=ban	yes=yes	-2
endLemmaAtEnd	word=become	yes=no	1
endLemmaAtEnd	word=become	yes=yes	-1
endLemmaAtEnd	word=begin	yes=no	2
endLemmaAtEnd	word=begin	yes=yes	-2
endLemmaAtEnd	word=believe	yes=yes	1
endLemmaAtEnd	word=blame	yes=no	-2
endLemmaAtEnd	word=blame	yes=yes	3
endLemmaAtEnd	word=blasts	yes=no	-1
endLemmaAtEnd	word=call	yes=yes	1
endLemmaAtEnd	word=caution	yes=no	-3
endLemmaAtEnd	word=caution	yes=yes	4
endLemmaAtEnd	word=celebrate	yes=no	1
endLemmaAtEnd	word=celebrate	yes=yes	-1
endLemmaAtEnd	word=challenge	yes=no	-1
endLemmaAtEnd	word=challenge	yes=yes	2
endLemmaAtEnd	word=cite	yes=no	-2
endLemmaAtEnd	word=cite	yes=yes	4
endLemmaAtEnd	word=claim	yes=no	3
endLemmaAtEnd	word=claim	yes=yes	-2
endLemmaAtEnd	word=come	yes=no	1
endLemmaAtEnd	word=come	yes=yes	-2
endLemmaAtEnd	word=compare	yes=no	-1
endLemmaAtEnd	word=compare	yes=yes	2
endLemmaAtEnd	word=concede	yes=no	5
endLemmaAtEnd	word=concede	yes=yes	-6
endLemmaAtEnd	word=concern	yes=no	-1
endLemmaAtEnd	word=concern	yes=yes	1
endLemmaAtEnd	word=condemn	yes=no	1
endLemmaAtEnd	word=condemn	yes=yes	-1
endLemmaAtEnd	word=confirm	yes=no	2
endLemmaAtEnd	word=confirm	yes=yes	-2
endLemmaAtEnd	word=consider	yes=no	1
endLemmaAtEnd	word=consider	yes=yes	-1
endLemmaAtEnd	word=continue	yes=no	-2
endLemmaAtEnd	word=continue	yes=yes	3
endLemmaAtEnd	word=create	yes=no	-1
endLemmaAtEnd	word=credit	yes=no	-5
endLemmaAtEnd	word=credit	yes=yes	4
endLemmaAtEnd	word=criticism	yes=no	3
endLemmaAtEnd	word=criticism	yes=yes	-4
endLemmaAtEnd	word=decide	yes=no	2
endLemmaAtEnd	word=decide	yes=yes	-2
endLemmaAtEnd	word=declare	yes=no	3
endLemmaAtEnd	word=declare	yes=yes	-3
endLemmaAtEnd	word=decline	yes=no	1
endLemmaAtEnd	word=decry	yes=no	1
endLemmaAtEnd	word=decry	yes=yes	-1
endLemmaAtEnd	word=dedicate	yes=no	2
endLemmaAtEnd	word=dedicate	yes=yes	-2
endLemmaAtEnd	word=deem	yes=no	2
endLemmaAtEnd	word=deem	yes=yes	-3
endLemmaAtEnd	word=demand	yes=no	2
endLemmaAtEnd	word=demand	yes=yes	-1
endLemmaAtEnd	word=denounce	yes=no	3
endLemmaAtEnd	word=denounce	yes=yes	-4
endLemmaAtEnd	word=deny	yes=no	3
endLemmaAtEnd	word=deny	yes=yes	-3
endLemmaAtEnd	word=deplore	yes=no	1
endLemmaAtEnd	word=deplore	yes=yes	-1
endLemmaAtEnd	word=determine	yes=yes	1
endLemmaAtEnd	word=discuss	yes=no	-1
endLemmaAtEnd	word=discuss	yes=yes	2
endLemmaAtEnd	word=dismiss	yes=no	1
endLemmaAtEnd	word=dismiss	yes=yes	-1
endLemmaAtEnd	word=dispute	yes=no	2
endLemmaAtEnd	word=dispute	yes=yes	-2
endLemmaAtEnd	word=distance	yes=no	2
endLemmaAtEnd	word=distance	yes=yes	-2
endLemmaAtEnd	word=draw	yes=no	1
endLemmaAtEnd	word=draw	yes=yes	-1
endLemmaAtEnd	word=echo	yes=no	-1
endLemmaAtEnd	word=echo	yes=yes	1
endLemmaAtEnd	word=embrace	yes=no	3
endLemmaAtEnd	word=embrace	yes=yes	-3
endLemmaAtEnd	word=emerge	yes=no	1
endLemmaAtEnd	word=emerge	yes=yes	-1
endLemmaAtEnd	word=emphasize	yes=no	-1
endLemmaAtEnd	word=emphasize	yes=yes	1
endLemmaAtEnd	word=endorse	yes=no	4
endLemmaAtEnd	word=endorse	yes=yes	-5
endLemmaAtEnd	word=endorsement	yes=no	1
endLemmaAtEnd	word=endorsement	yes=yes	-2
endLemmaAtEnd	word=expect	yes=yes	1
endLemmaAtEnd	word=explain	yes=no	-1
endLemmaAtEnd	word=explain	yes=yes	2
endLemmaAtEnd	word=eye	yes=no	-4
endLemmaAtEnd	word=eye	yes=yes	4
endLemmaAtEnd	word=fail	yes=no	-1
endLemmaAtEnd	word=fail	yes=yes	1
endLemmaAtEnd	word=favor	yes=no	1
endLemmaAtEnd	word=fear	yes=no	-2
endLemmaAtEnd	word=fear	yes=yes	4
endLemmaAtEnd	word=figure	yes=no	-1
endLemmaAtEnd	word=figure	yes=yes	1
endLemmaAtEnd	word=file	yes=no	1
endLemmaAtEnd	word=find	yes=no	-4
endLemmaAtEnd	word=find	yes=yes	7
endLemmaAtEnd	word=fire	yes=no	1
endLemmaAtEnd	word=fire	yes=yes	-1
endLemmaAtEnd	word=forecast	yes=no	-3
endLemmaAtEnd	word=forecast	yes=yes	3
endLemmaAtEnd	word=frame	yes=no	-1
endLemmaAtEnd	word=goal	yes=no	-3
endLemmaAtEnd	word=goal	yes=yes	2
endLemmaAtEnd	word=highlight	yes=no	-2
endLemmaAtEnd	word=highlight	yes=yes	3
endLemmaAtEnd	word=hire	yes=yes	1
endLemmaAtEnd	word=hope	yes=no	-3
endLemmaAtEnd	word=hope	yes=yes	5
endLemmaAtEnd	word=imply	yes=no	-1
endLemmaAtEnd	word=imply	yes=yes	1
endLemmaAtEnd	word=in	yes=no	-8
endLemmaAtEnd	word=in	yes=yes	6
endLemmaAtEnd	word=include	yes=no	-6
endLemmaAtEnd	word=include	yes=yes	6
endLemmaAtEnd	word=indicate	yes=no	-2
endLemmaAtEnd	word=indicate	yes=yes	3
endLemmaAtEnd	word=know	yes=no	1
endLemmaAtEnd	word=lament	yes=no	-1
endLemmaAtEnd	word=lament	yes=yes	1
endLemmaAtEnd	word=like	yes=no	-3
endLemmaAtEnd	word=like	yes=yes	3
endLemmaAtEnd	word=liken	yes=yes	1
endLemmaAtEnd	word=list	yes=no	1
endLemmaAtEnd	word=list	yes=yes	-1
endLemmaAtEnd	word=look	yes=no	-1
endLemmaAtEnd	word=look	yes=yes	2
endLemmaAtEnd	word=maintain	yes=no	1
endLemmaAtEnd	word=maintain	yes=yes	-1
endLemmaAtEnd	word=make	yes=no	3
endLemmaAtEnd	word=make	yes=yes	-2
endLemmaAtEnd	word=mention	yes=yes	2
endLemmaAtEnd	word=name	yes=no	1
endLemmaAtEnd	word=name	yes=yes	-1
endLemmaAtEnd	word=nickname	yes=no	2
endLemmaAtEnd	word=nickname	yes=yes	-3
endLemmaAtEnd	word=note	yes=no	-3
endLemmaAtEnd	word=note	yes=yes	7
endLemmaAtEnd	word=object	yes=no	1
endLemmaAtEnd	word=object	yes=yes	-1
endLemmaAtEnd	word=offer	yes=no	1
endLemmaAtEnd	word=offer	yes=yes	-1
endLemmaAtEnd	word=opinion	yes=no	-6
endLemmaAtEnd	word=opinion	yes=yes	6
endLemmaAtEnd	word=oppose	yes=no	4
endLemmaAtEnd	word=oppose	yes=yes	-5
endLemmaAtEnd	word=opposition	yes=no	2
endLemmaAtEnd	word=opposition	yes=yes	-3
endLemmaAtEnd	word=pick	yes=no	1
endLemmaAtEnd	word=plan	yes=no	1
endLemmaAtEnd	word=play	yes=yes	1
endLemmaAtEnd	word=plea	yes=no	-1
endLemmaAtEnd	word=plead	yes=no	1
endLemmaAtEnd	word=plead	yes=yes	-1
endLemmaAtEnd	word=pledge	yes=no	1
endLemmaAtEnd	word=point	yes=yes	1
endLemmaAtEnd	word=portray	yes=no	-3
endLemmaAtEnd	word=portray	yes=yes	4
endLemmaAtEnd	word=post	yes=no	2
endLemmaAtEnd	word=post	yes=yes	-1
endLemmaAtEnd	word=praise	yes=no	1
endLemmaAtEnd	word=praise	yes=yes	-1
endLemmaAtEnd	word=predict	yes=no	-1
endLemmaAtEnd	word=predict	yes=yes	2
endLemmaAtEnd	word=press	yes=no	1
endLemmaAtEnd	word=press	yes=yes	-1
endLemmaAtEnd	word=pronounce	yes=no	-1
endLemmaAtEnd	word=pronounce	yes=yes	1
endLemmaAtEnd	word=propose	yes=no	1
endLemmaAtEnd	word=provide	yes=no	-1
endLemmaAtEnd	word=provide	yes=yes	1
endLemmaAtEnd	word=put	yes=no	-4
endLemmaAtEnd	word=put	yes=yes	5
endLemmaAtEnd	word=question	yes=yes	2
endLemmaAtEnd	word=quote	yes=no	-3
endLemmaAtEnd	word=quote	yes=yes	4
endLemmaAtEnd	word=rebut	yes=no	-1
endLemmaAtEnd	word=recall	yes=no	-5
endLemmaAtEnd	word=recall	yes=yes	6
endLemmaAtEnd	word=refer	yes=no	-2
endLemmaAtEnd	word=refer	yes=yes	3
endLemmaAtEnd	word=reference	yes=yes	1
endLemmaAtEnd	word=reflect	yes=no	-1
endLemmaAtEnd	word=reflect	yes=yes	1
endLemmaAtEnd	word=refuse	yes=no	1
endLemmaAtEnd	word=reject	yes=yes	1
endLemmaAtEnd	word=remain	yes=no	1
endLemmaAtEnd	word=remain	yes=yes	-1
endLemmaAtEnd	word=renew	yes=no	1
endLemmaAtEnd	word=renew	yes=yes	-1
endLemmaAtEnd	word=report	yes=no	-3
endLemmaAtEnd	word=report	yes=yes	6
endLemmaAtEnd	word=require	yes=yes	1
endLemmaAtEnd	word=respond	yes=yes	1
endLemmaAtEnd	word=reveal	yes=no	-1
endLemmaAtEnd	word=reveal	yes=yes	1
endLemmaAtEnd	word=revisit	yes=no	1
endLemmaAtEnd	word=say	yes=no	4
endLemmaAtEnd	word=say	yes=yes	8
endLemmaAtEnd	word=see	yes=no	-1
endLemmaAtEnd	word=see	yes=yes	3
endLemmaAtEnd	word=seek	yes=no	-2
endLemmaAtEnd	word=seek	yes=yes	3
endLemmaAtEnd	word=seem	yes=yes	1
endLemmaAtEnd	word=sell	yes=no	1
endLemmaAtEnd	word=send	yes=no	-3
endLemmaAtEnd	word=send	yes=yes	4
endLemmaAtEnd	word=shout	yes=yes	-1
endLemmaAtEnd	word=show	yes=no	-3
endLemmaAtEnd	word=show	yes=yes	5
endLemmaAtEnd	word=sign	yes=no	1
endLemmaAtEnd	word=sign	yes=yes	-1
endLemmaAtEnd	word=slam	yes=no	1
endLemmaAtEnd	word=slam	yes=yes	-1
endLemmaAtEnd	word=strategy	yes=no	-2
endLemmaAtEnd	word=strategy	yes=yes	2
endLemmaAtEnd	word=submit	yes=no	1
endLemmaAtEnd	word=suggest	yes=no	1
endLemmaAtEnd	word=sum	yes=no	-1
endLemmaAtEnd	word=sum	yes=yes	1
endLemmaAtEnd	word=support	yes=no	4
endLemmaAtEnd	word=support	yes=yes	-4
endLemmaAtEnd	word=sure	yes=no	1
endLemmaAtEnd	word=sure	yes=yes	-1
endLemmaAtEnd	word=talk	yes=no	1
endLemmaAtEnd	word=tell	yes=no	-1
endLemmaAtEnd	word=tell	yes=yes	5
endLemmaAtEnd	word=theory	yes=no	-1
endLemmaAtEnd	word=think	yes=yes	1
endLemmaAtEnd	word=title	yes=no	1
endLemmaAtEnd	word=title	yes=yes	-1
endLemmaAtEnd	word=to	yes=no	-4
endLemmaAtEnd	word=to	yes=yes	3
endLemmaAtEnd	word=tout	yes=no	1
endLemmaAtEnd	word=tout	yes=yes	-2
endLemmaAtEnd	word=tweet	yes=no	-2
endLemmaAtEnd	word=tweet	yes=yes	3
endLemmaAtEnd	word=understand	yes=no	-1
endLemmaAtEnd	word=understand	yes=yes	1
endLemmaAtEnd	word=urge	yes=yes	1
endLemmaAtEnd	word=view	yes=no	-3
endLemmaAtEnd	word=view	yes=yes	4
endLemmaAtEnd	word=vote	yes=no	4
endLemmaAtEnd	word=vote	yes=yes	-4
endLemmaAtEnd	word=vow	yes=no	1
endLemmaAtEnd	word=watch	yes=no	1
endLemmaAtEnd	word=watch	yes=yes	-1
endLemmaAtEnd	word=weigh	yes=no	7
endLemmaAtEnd	word=weigh	yes=yes	-9
endLemmaAtEnd	word=welcome	yes=no	3
endLemmaAtEnd	word=welcome	yes=yes	-2
endLemmaAtEnd	word=willingness	yes=no	-1
endLemmaAtEnd	word=work	yes=no	-2
endLemmaAtEnd	word=work	yes=yes	2
endLemmaAtEnd	word=worry	yes=yes	1
endLemmaAtEnd	word=write	yes=yes	1
endLemmaStop	word=:	class=,	n=0	-3
endLemmaStop	word=:	class=,	n=1	-3
endLemmaStop	word=:	class=.	n=0	-1
endLemmaStop	word=:	class=.	n=3	1
endLemmaStop	word=:	class=END	n=0	5
endLemmaStop	word=:	class=END	n=1	1
endLemmaStop	word=:	class=END	n=2	2
endLemmaStop	word=:	class=IN	n=2	2
endLemmaStop	word=:	class=fin	n=0	-6
endLemmaStop	word=about	class=,	n=0	-2
endLemmaStop	word=accord	class=.	n=1	2
endLemmaStop	word=accord	class=.	n=3	4
endLemmaStop	word=accord	class=fin	n=0	-5
endLemmaStop	word=accord	class=for	n=1	3
endLemmaStop	word=accuse	class=.	n=0	6
endLemmaStop	word=accuse	class=.	n=1	-1
endLemmaStop	word=acknowledge	class=.	n=1	3
endLemmaStop	word=acknowledge	class=.	n=2	-2
endLemmaStop	word=acknowledge	class=but	n=1	4
endLemmaStop	word=add	class=,	n=1	-1
endLemmaStop	word=add	class=.	n=2	2
endLemmaStop	word=address	class=,	n=0	-2
endLemmaStop	word=admit	class=,	n=3	4
endLemmaStop	word=admit	class=.	n=1	1
endLemmaStop	word=admit	class=.	n=3	-4
endLemmaStop	word=advise	class=.	n=0	1
endLemmaStop	word=advocate	class=.	n=0	3
endLemmaStop	word=agree	class=.	n=3	2
endLemmaStop	word=allow	class=,	n=0	2
endLemmaStop	word=announce	class=,	n=1	3
endLemmaStop	word=announce	class=.	n=0	-1
endLemmaStop	word=announce	class=.	n=1	1
endLemmaStop	word=announce	class=.	n=2	-1
endLemmaStop	word=announce	class=in	n=0	1
endLemmaStop	word=announce	class=on	n=0	1
endLemmaStop	word=appear	class=,	n=0	3
endLemmaStop	word=appear	class=,	n=1	1
endLemmaStop	word=appear	class=.	n=0	-2
endLemmaStop	word=appear	class=in	n=0	-1
endLemmaStop	word=argue	class=,	n=0	-3
endLemmaStop	word=argue	class=.	n=1	3
endLemmaStop	word=argue	class=.	n=2	1
endLemmaStop	word=argue	class=and	n=1	1
endLemmaStop	word=ask	class=,	n=0	1
endLemmaStop	word=ask	class=,	n=1	8
endLemmaStop	word=ask	class=,	n=2	3
endLemmaStop	word=ask	class=.	n=0	3
endLemmaStop	word=ask	class=.	n=1	1
endLemmaStop	word=ask	class=.	n=2	-1
endLemmaStop	word=ask	class=.	n=3	-6
endLemmaStop	word=ask	class=END	n=2	5
endLemmaStop	word=ask	class=END	n=3	-6
endLemmaStop	word=ask	class=fin	n=0	-3
endLemmaStop	word=assail	class=.	n=0	-1
endLemmaStop	word=attack	class=,	n=1	-2
endLemmaStop	word=attack	class=and	n=0	3
endLemmaStop	word=attack	class=fin	n=0	2
endLemmaStop	word=attribute	class=.	n=0	2
endLemmaStop	word=attribute	class=IN	n=0	-3
endLemmaStop	word=avoid	class=,	n=0	-1
endLemmaStop	word=back	class=,	n=0	1
endLemmaStop	word=back	class=.	n=1	-2
endLemmaStop	word=believe	class=,	n=1	1
endLemmaStop	word=believe	class=.	n=1	5
endLemmaStop	word=blast	class=.	n=1	-2
endLemmaStop	word=blast	class=fin	n=0	1
endLemmaStop	word=call	class=.	n=0	4
endLemmaStop	word=call	class=.	n=1	-2
endLemmaStop	word=call	class=.	n=2	-3
endLemmaStop	word=call	class=END	n=0	6
endLemmaStop	word=call	class=NNP	n=0	2
endLemmaStop	word=call	class=and	n=0	4
endLemmaStop	word=call	class=and	n=1	1
endLemmaStop	word=call	class=fin	n=0	2
endLemmaStop	word=call	class=for	n=0	-3
endLemmaStop	word=call	class=ing	n=0	3
endLemmaStop	word=call	class=to	n=0	-5
endLemmaStop	word=caution	class=,	n=1	-1
endLemmaStop	word=caution	class=.	n=2	2
endLemmaStop	word=challenge	class=.	n=0	1
endLemmaStop	word=cite	class=.	n=0	5
endLemmaStop	word=cite	class=in	n=0	-2
endLemmaStop	word=claim	class=,	n=0	-3
endLemmaStop	word=claim	class=,	n=1	1
endLemmaStop	word=claim	class=.	n=1	1
endLemmaStop	word=claim	class=.	n=2	-1
endLemmaStop	word=claim	class=fin	n=0	-1
endLemmaStop	word=claim	class=fin	n=1	2
endLemmaStop	word=clear	class=.	n=1	1
endLemmaStop	word=come	class=.	n=0	-2
endLemmaStop	word=complain	class=.	n=0	1
endLemmaStop	word=concede	class=.	n=2	-2
endLemmaStop	word=conclude	class=,	n=1	1
endLemmaStop	word=condemn	class=.	n=0	-2
endLemmaStop	word=confirm	class=.	n=2	-2
endLemmaStop	word=consider	class=and	n=1	1
endLemmaStop	word=continue	class=,	n=1	-2
endLemmaStop	word=convince	class=fin	n=0	-1
endLemmaStop	word=credit	class=,	n=0	-2
endLemmaStop	word=criticism	class=,	n=0	1
endLemmaStop	word=criticism	class=.	n=0	-1
endLemmaStop	word=debate	class=,	n=0	-1
endLemmaStop	word=decide	class=.	n=1	-1
endLemmaStop	word=declare	class=.	n=1	-1
endLemmaStop	word=decline	class=.	n=0	-1
endLemmaStop	word=decline	class=.	n=1	1
endLemmaStop	word=decline	class=for	n=0	1
endLemmaStop	word=deem	class=,	n=0	1
endLemmaStop	word=demand	class=.	n=0	1
endLemmaStop	word=demand	class=.	n=1	-5
endLemmaStop	word=demand	class=and	n=0	1
endLemmaStop	word=denounce	class=.	n=0	-5
endLemmaStop	word=deny	class=,	n=1	7
endLemmaStop	word=describe	class=as	n=0	-6
endLemmaStop	word=discuss	class=,	n=0	-1
endLemmaStop	word=discuss	class=.	n=0	-1
endLemmaStop	word=discuss	class=.	n=1	1
endLemmaStop	word=dispute	class=.	n=2	-6
endLemmaStop	word=embrace	class=fin	n=0	1
endLemmaStop	word=endorse	class=,	n=0	-1
endLemmaStop	word=endorse	class=.	n=0	-1
endLemmaStop	word=endorse	class=fin	n=0	2
endLemmaStop	word=endorse	class=in	n=0	3
endLemmaStop	word=estimate	class=,	n=1	1
endLemmaStop	word=expect	class=,	n=0	4
endLemmaStop	word=expect	class=.	n=0	-1
endLemmaStop	word=expect	class=.	n=1	3
endLemmaStop	word=expect	class=DASH	n=0	1
endLemmaStop	word=expect	class=NP	n=0	1
endLemmaStop	word=expect	class=fin	n=0	1
endLemmaStop	word=expect	class=for	n=0	1
endLemmaStop	word=expect	class=in	n=0	-2
endLemmaStop	word=explain	class=,	n=0	-1
endLemmaStop	word=explain	class=.	n=0	-1
endLemmaStop	word=explain	class=.	n=3	2
endLemmaStop	word=express	class=.	n=0	1
endLemmaStop	word=express	class=.	n=1	1
endLemmaStop	word=express	class=and	n=0	-1
endLemmaStop	word=eye	class=.	n=1	2
endLemmaStop	word=eye	class=fin	n=0	-1
endLemmaStop	word=favor	class=,	n=0	-1
endLemmaStop	word=favor	class=.	n=0	-2
endLemmaStop	word=file	class=.	n=0	-1
endLemmaStop	word=find	class=,	n=1	-7
endLemmaStop	word=find	class=.	n=0	2
endLemmaStop	word=find	class=.	n=2	1
endLemmaStop	word=for	class=fin	n=0	-5
endLemmaStop	word=for	class=fin	n=1	2
endLemmaStop	word=give	class=.	n=1	-1
endLemmaStop	word=go	class=END	n=1	1
endLemmaStop	word=go	class=NP	n=0	1
endLemmaStop	word=hope	class=.	n=2	6
endLemmaStop	word=in	class=.	n=2	2
endLemmaStop	word=in	class=.	n=3	1
endLemmaStop	word=include	class=,	n=0	-1
endLemmaStop	word=include	class=.	n=0	2
endLemmaStop	word=indicate	class=.	n=1	1
endLemmaStop	word=inform	class=.	n=1	1
endLemmaStop	word=insist	class=,	n=1	-7
endLemmaStop	word=introduce	class=and	n=1	-1
endLemmaStop	word=know	class=,	n=1	-2
endLemmaStop	word=know	class=.	n=1	1
endLemmaStop	word=know	class=.	n=2	1
endLemmaStop	word=know	class=NP	n=0	2
endLemmaStop	word=look	class=,	n=0	1
endLemmaStop	word=look	class=.	n=0	3
endLemmaStop	word=make	class=,	n=0	-1
endLemmaStop	word=make	class=.	n=0	-2
endLemmaStop	word=make	class=IN	n=0	1
endLemmaStop	word=make	class=in	n=0	5
endLemmaStop	word=make	class=on	n=0	1
endLemmaStop	word=mention	class=.	n=0	2
endLemmaStop	word=mention	class=.	n=2	1
endLemmaStop	word=nickname	class=.	n=1	-3
endLemmaStop	word=note	class=.	n=1	7
endLemmaStop	word=note	class=.	n=2	1
endLemmaStop	word=object	class=.	n=1	-1
endLemmaStop	word=object	class=NP	n=1	2
endLemmaStop	word=on	class=fin	n=0	1
endLemmaStop	word=opinion	class=.	n=1	1
endLemmaStop	word=opinion	class=.	n=2	1
endLemmaStop	word=opinion	class=fin	n=0	-2
endLemmaStop	word=oppose	class=,	n=0	2
endLemmaStop	word=oppose	class=.	n=0	-1
endLemmaStop	word=oppose	class=and	n=0	1
endLemmaStop	word=opposition	class=fin	n=0	4
endLemmaStop	word=order	class=.	n=0	4
endLemmaStop	word=plan	class=,	n=0	2
endLemmaStop	word=plan	class=,	n=1	-2
endLemmaStop	word=plan	class=.	n=0	2
endLemmaStop	word=plan	class=.	n=1	-1
endLemmaStop	word=plan	class=fin	n=0	2
endLemmaStop	word=plead	class=IN	n=0	1
endLemmaStop	word=pledge	class=.	n=2	-2
endLemmaStop	word=pledge	class=END	n=0	1
endLemmaStop	word=point	class=,	n=0	-3
endLemmaStop	word=point	class=,	n=1	-1
endLemmaStop	word=point	class=.	n=1	9
endLemmaStop	word=point	class=.	n=2	-1
endLemmaStop	word=point	class=.	n=3	3
endLemmaStop	word=point	class=NP	n=1	3
endLemmaStop	word=point	class=and	n=0	4
endLemmaStop	word=point	class=in	n=0	-2
endLemmaStop	word=post	class=,	n=0	-1
endLemmaStop	word=post	class=.	n=0	-4
endLemmaStop	word=praise	class=,	n=0	1
endLemmaStop	word=predict	class=,	n=1	1
endLemmaStop	word=predict	class=.	n=0	1
endLemmaStop	word=promise	class=,	n=0	3
endLemmaStop	word=promise	class=.	n=3	-3
endLemmaStop	word=promise	class=END	n=0	1
endLemmaStop	word=promise	class=NP	n=1	1
endLemmaStop	word=promise	class=fin	n=0	1
endLemmaStop	word=promise	class=in	n=0	-2
endLemmaStop	word=propose	class=,	n=0	5
endLemmaStop	word=propose	class=.	n=1	-1
endLemmaStop	word=propose	class=and	n=0	1
endLemmaStop	word=put	class=,	n=0	1
endLemmaStop	word=put	class=.	n=0	2
endLemmaStop	word=put	class=at	n=0	-3
endLemmaStop	word=question	class=,	n=0	-1
endLemmaStop	word=question	class=.	n=0	2
endLemmaStop	word=question	class=fin	n=0	-1
endLemmaStop	word=recall	class=,	n=1	-1
endLemmaStop	word=recommend	class=.	n=1	1
endLemmaStop	word=refuse	class=,	n=0	1
endLemmaStop	word=refuse	class=.	n=0	-2
endLemmaStop	word=reiterate	class=and	n=0	-1
endLemmaStop	word=release	class=,	n=0	-1
endLemmaStop	word=remember	class=,	n=0	-1
endLemmaStop	word=repeat	class=fin	n=1	2
endLemmaStop	word=report	class=.	n=2	1
endLemmaStop	word=report	class=ADV	n=0	1
endLemmaStop	word=report	class=DASH	n=0	1
endLemmaStop	word=report	class=END	n=3	1
endLemmaStop	word=require	class=.	n=0	2
endLemmaStop	word=respond	class=,	n=0	-1
endLemmaStop	word=respond	class=.	n=1	-2
endLemmaStop	word=respond	class=.	n=3	2
endLemmaStop	word=respond	class=and	n=1	1
endLemmaStop	word=reveal	class=,	n=1	-1
endLemmaStop	word=reveal	class=.	n=2	1
endLemmaStop	word=rule	class=,	n=0	2
endLemmaStop	word=say	class=,	n=0	-5
endLemmaStop	word=say	class=,	n=1	6
endLemmaStop	word=say	class=,	n=2	3
endLemmaStop	word=say	class=,	n=3	-1
endLemmaStop	word=say	class=.	n=0	-2
endLemmaStop	word=say	class=.	n=1	5
endLemmaStop	word=say	class=.	n=2	5
endLemmaStop	word=say	class=.	n=3	2
endLemmaStop	word=say	class=ADV	n=0	-1
endLemmaStop	word=say	class=ADV	n=1	-3
endLemmaStop	word=say	class=DASH	n=1	1
endLemmaStop	word=say	class=DASH	n=2	4
endLemmaStop	word=say	class=NP	n=3	1
endLemmaStop	word=say	class=PRP	n=3	1
endLemmaStop	word=say	class=X	n=0	1
endLemmaStop	word=say	class=X	n=1	2
endLemmaStop	word=say	class=and	n=0	-6
endLemmaStop	word=say	class=fin	n=0	-13
endLemmaStop	word=say	class=for	n=1	1
endLemmaStop	word=say	class=in	n=0	1
endLemmaStop	word=say	class=in	n=1	1
endLemmaStop	word=say	class=ing	n=1	1
endLemmaStop	word=see	class=,	n=0	3
endLemmaStop	word=see	class=.	n=0	8
endLemmaStop	word=see	class=as	n=0	-10
endLemmaStop	word=seek	class=,	n=0	1
endLemmaStop	word=seek	class=.	n=1	2
endLemmaStop	word=seek	class=END	n=0	1
endLemmaStop	word=seem	class=,	n=0	-1
endLemmaStop	word=seem	class=,	n=1	1
endLemmaStop	word=seem	class=.	n=0	1
endLemmaStop	word=seem	class=.	n=1	1
endLemmaStop	word=seem	class=.	n=3	-1
endLemmaStop	word=seem	class=DASH	n=0	-1
endLemmaStop	word=seem	class=and	n=0	-1
endLemmaStop	word=seem	class=in	n=0	1
endLemmaStop	word=send	class=.	n=2	1
endLemmaStop	word=share	class=fin	n=0	1
endLemmaStop	word=show	class=,	n=1	2
endLemmaStop	word=show	class=.	n=0	6
endLemmaStop	word=show	class=.	n=1	3
endLemmaStop	word=show	class=and	n=0	-1
endLemmaStop	word=signal	class=,	n=1	1
endLemmaStop	word=speak	class=,	n=0	-1
endLemmaStop	word=speak	class=.	n=2	1
endLemmaStop	word=start	class=.	n=0	-1
endLemmaStop	word=state	class=and	n=1	1
endLemmaStop	word=suggest	class=,	n=0	3
endLemmaStop	word=suggest	class=,	n=1	2
endLemmaStop	word=suggest	class=.	n=2	4
endLemmaStop	word=suggest	class=.	n=3	-6
endLemmaStop	word=suggest	class=DASH	n=0	2
endLemmaStop	word=suggest	class=DASH	n=1	4
endLemmaStop	word=suggest	class=fin	n=0	-2
endLemmaStop	word=support	class=,	n=1	-3
endLemmaStop	word=support	class=.	n=0	1
endLemmaStop	word=support	class=.	n=1	-1
endLemmaStop	word=support	class=.	n=2	-2
endLemmaStop	word=support	class=fin	n=0	4
endLemmaStop	word=take	class=,	n=0	1
endLemmaStop	word=take	class=.	n=0	1
endLemmaStop	word=talk	class=.	n=1	-2
endLemmaStop	word=talk	class=fin	n=0	1
endLemmaStop	word=tell	class=,	n=1	-1
endLemmaStop	word=tell	class=.	n=2	1
endLemmaStop	word=tell	class=END	n=1	2
endLemmaStop	word=tell	class=END	n=2	1
endLemmaStop	word=tell	class=and	n=1	-1
endLemmaStop	word=tell	class=in	n=0	-1
endLemmaStop	word=think	class=,	n=0	5
endLemmaStop	word=think	class=.	n=1	4
endLemmaStop	word=think	class=fin	n=0	-2
endLemmaStop	word=tweet	class=.	n=3	1
endLemmaStop	word=tweet	class=END	n=0	1
endLemmaStop	word=urge	class=,	n=0	-2
endLemmaStop	word=urge	class=,	n=1	1
endLemmaStop	word=urge	class=.	n=0	6
endLemmaStop	word=urge	class=END	n=0	-1
endLemmaStop	word=use	class=and	n=0	-1
endLemmaStop	word=view	class=,	n=0	1
endLemmaStop	word=view	class=,	n=1	-1
endLemmaStop	word=view	class=.	n=0	-2
endLemmaStop	word=view	class=.	n=2	2
endLemmaStop	word=view	class=fin	n=0	-4
endLemmaStop	word=vote	class=.	n=1	-3
endLemmaStop	word=vote	class=ADV	n=0	1
endLemmaStop	word=vow	class=.	n=1	1
endLemmaStop	word=vow	class=.	n=2	-3
endLemmaStop	word=vow	class=in	n=0	2
endLemmaStop	word=want	class=,	n=0	-3
endLemmaStop	word=want	class=,	n=1	-3
endLemmaStop	word=want	class=.	n=0	3
endLemmaStop	word=want	class=.	n=1	-2
endLemmaStop	word=want	class=.	n=2	1
endLemmaStop	word=want	class=before	n=0	1
endLemmaStop	word=warn	class=,	n=2	1
endLemmaStop	word=warn	class=.	n=3	-2
endLemmaStop	word=warn	class=NP	n=0	-4
endLemmaStop	word=warn	class=into	n=0	2
endLemmaStop	word=weigh	class=END	n=0	-6
endLemmaStop	word=welcome	class=.	n=0	-2
endLemmaStop	word=worry	class=,	n=1	1
endLemmaStop	word=worry	class=.	n=2	2
endLemmaStop	word=write	class=,	n=0	1
endLemmaStop	word=write	class=.	n=3	6
endMarksNext	n=0	yes=no	class=,	-1
endMarksNext	n=0	yes=no	class=.	5
endMarksNext	n=0	yes=yes	class=,	-11
endMarksNext	n=0	yes=yes	class=.	-16
endMarksNext	n=0	yes=yes	class=DASH	1
endMarksNext	n=0	yes=yes	class=QC	-1
endMarksNext	n=1	yes=no	class=,	10
endMarksNext	n=1	yes=no	class=.	2
endMarksNext	n=1	yes=no	class=ADV	3
endMarksNext	n=1	yes=no	class=DASH	7
endMarksNext	n=1	yes=no	class=END	2
endMarksNext	n=1	yes=no	class=NNP	2
endMarksNext	n=1	yes=no	class=NP	4
endMarksNext	n=1	yes=no	class=PRP	2
endMarksNext	n=1	yes=no	class=QO	1
endMarksNext	n=1	yes=no	class=X	1
endMarksNext	n=1	yes=no	class=after	5
endMarksNext	n=1	yes=no	class=and	7
endMarksNext	n=1	yes=no	class=as	1
endMarksNext	n=1	yes=no	class=because	-1
endMarksNext	n=1	yes=no	class=before	4
endMarksNext	n=1	yes=no	class=but	6
endMarksNext	n=1	yes=no	class=by	2
endMarksNext	n=1	yes=no	class=fin	6
endMarksNext	n=1	yes=no	class=for	1
endMarksNext	n=1	yes=no	class=if	1
endMarksNext	n=1	yes=no	class=in	5
endMarksNext	n=1	yes=no	class=ing	11
endMarksNext	n=1	yes=no	class=on	2
endMarksNext	n=1	yes=no	class=when	2
endMarksNext	n=1	yes=no	class=which	4
endMarksNext	n=1	yes=no	class=while	6
endMarksNext	n=1	yes=no	class=who	-1
endMarksNext	n=1	yes=yes	class=DASH	2
endMarksNext	n=1	yes=yes	class=END	3
endMarksNext	n=1	yes=yes	class=IN	-1
endMarksNext	n=1	yes=yes	class=QO	1
endMarksNext	n=1	yes=yes	class=fin	1
endMarksNext	n=1	yes=yes	class=ing	6
endMarksNext	n=1	yes=yes	class=on	-5
endMarksNext	n=2	yes=no	class=,	11
endMarksNext	n=2	yes=no	class=.	9
endMarksNext	n=2	yes=no	class=:	10
endMarksNext	n=2	yes=no	class=ADJ	-17
endMarksNext	n=2	yes=no	class=DASH	11
endMarksNext	n=2	yes=no	class=END	4
endMarksNext	n=2	yes=no	class=IN	1
endMarksNext	n=2	yes=no	class=NNP	-10
endMarksNext	n=2	yes=no	class=NP	-8
endMarksNext	n=2	yes=no	class=PRP	-15
endMarksNext	n=2	yes=no	class=QO	-17
endMarksNext	n=2	yes=no	class=RP	-7
endMarksNext	n=2	yes=no	class=X	6
endMarksNext	n=2	yes=no	class=about	-4
endMarksNext	n=2	yes=no	class=after	5
endMarksNext	n=2	yes=no	class=against	-3
endMarksNext	n=2	yes=no	class=and	5
endMarksNext	n=2	yes=no	class=as	-4
endMarksNext	n=2	yes=no	class=because	3
endMarksNext	n=2	yes=no	class=before	2
endMarksNext	n=2	yes=no	class=between	-6
endMarksNext	n=2	yes=no	class=but	7
endMarksNext	n=2	yes=no	class=by	1
endMarksNext	n=2	yes=no	class=despite	6
endMarksNext	n=2	yes=no	class=during	5
endMarksNext	n=2	yes=no	class=fin	-4
endMarksNext	n=2	yes=no	class=for	-1
endMarksNext	n=2	yes=no	class=how	-2
endMarksNext	n=2	yes=no	class=if	-4
endMarksNext	n=2	yes=no	class=inf	-6
endMarksNext	n=2	yes=no	class=ing	-11
endMarksNext	n=2	yes=no	class=into	-3
endMarksNext	n=2	yes=no	class=of	-8
endMarksNext	n=2	yes=no	class=or	-3
endMarksNext	n=2	yes=no	class=pp	-3
endMarksNext	n=2	yes=no	class=since	2
endMarksNext	n=2	yes=no	class=so	1
endMarksNext	n=2	yes=no	class=than	1
endMarksNext	n=2	yes=no	class=that	-3
endMarksNext	n=2	yes=no	class=through	3
endMarksNext	n=2	yes=no	class=to	-6
endMarksNext	n=2	yes=no	class=until	1
endMarksNext	n=2	yes=no	class=what	-6
endMarksNext	n=2	yes=no	class=when	4
endMarksNext	n=2	yes=no	class=where	-1
endMarksNext	n=2	yes=no	class=whether	-3
endMarksNext	n=2	yes=no	class=which	-1
endMarksNext	n=2	yes=no	class=while	4
endMarksNext	n=2	yes=no	class=who	-4
endMarksNext	n=2	yes=no	class=without	3
endMarksNext	n=2	yes=yes	class=END	1
endMarksNext	n=2	yes=yes	class=as	8
endMarksNext	n=2	yes=yes	class=fin	-5
endMarksNext	n=2	yes=yes	class=into	2
endNewClause	clause=#>#	6
endNewClause	clause=,>,	1
endNewClause	clause=.>.	2
endNewClause	clause=ADJ>ADJ	-2
endNewClause	clause=ADV>,	-3
endNewClause	clause=ADV>.	-3
endNewClause	clause=ADV>ADJ	-2
endNewClause	clause=ADV>IN	4
endNewClause	clause=ADV>NP	1
endNewClause	clause=ADV>and	-3
endNewClause	clause=ADV>as	2
endNewClause	clause=ADV>fin	7
endNewClause	clause=ADV>if	-1
endNewClause	clause=ADV>inf	1
endNewClause	clause=ADV>ing	2
endNewClause	clause=ADV>pp	3
endNewClause	clause=EX>EX	2
endNewClause	clause=NNP>#	-2
endNewClause	clause=NNP>,	-3
endNewClause	clause=NNP>.	-11
endNewClause	clause=NNP>X	3
endNewClause	clause=NNP>and	-8
endNewClause	clause=NNP>fin	6
endNewClause	clause=NNP>ing	4
endNewClause	clause=NP>,	-3
endNewClause	clause=NP>.	-4
endNewClause	clause=NP>ADJ	1
endNewClause	clause=NP>and	-9
endNewClause	clause=NP>fin	5
endNewClause	clause=NP>if	3
endNewClause	clause=NP>ing	5
endNewClause	clause=NP>or	-3
endNewClause	clause=NP>pp	2
endNewClause	clause=NP>that	2
endNewClause	clause=NP>to	3
endNewClause	clause=NP>which	5
endNewClause	clause=PRP>fin	6
endNewClause	clause=QC>QC	-1
endNewClause	clause=QO>QO	-12
endNewClause	clause=WH>WH	-1
endNewClause	clause=although>although	3
endNewClause	clause=as>as	5
endNewClause	clause=at>ADJ	-1
endNewClause	clause=before>before	4
endNewClause	clause=cc ADV>,	-4
endNewClause	clause=cc ADV>.	-1
endNewClause	clause=cc ADV>fin	1
endNewClause	clause=cc EX>EX	1
endNewClause	clause=cc NNP>.	-5
endNewClause	clause=cc NNP>fin	4
endNewClause	clause=cc NP>,	1
endNewClause	clause=cc NP>.	-7
endNewClause	clause=cc NP>fin	4
endNewClause	clause=cc NP>that	1
endNewClause	clause=cc PRP>fin	8
endNewClause	clause=cc QO>QO	-4
endNewClause	clause=cc fin>fin	7
endNewClause	clause=cc inf>inf	1
endNewClause	clause=cc ing>ing	1
endNewClause	clause=cc pp>pp	1
endNewClause	clause=cc that>that	-11
endNewClause	clause=fin>fin	10
endNewClause	clause=how>how	-7
endNewClause	clause=if>if	-2
endNewClause	clause=in>.	-2
endNewClause	clause=in>because	1
endNewClause	clause=ing>ing	8
endNewClause	clause=pp>pp	6
endNewClause	clause=that>that	-4
endNewClause	clause=though>though	3
endNewClause	clause=to>to	-3
endNewClause	clause=what>what	-2
endNewClause	clause=when>when	-2
endNewClause	clause=which>which	3
endNewClause	clause=while>while	5
endNewClause	clause=who>who	1
endNewClause	clause=whom>whom	-1
endNewClause	clause=with>ing	3
endNext3	classes3=, ADJ ,	-1
endNext3	classes3=, ADJ as	-6
endNext3	classes3=, ADJ than	1
endNext3	classes3=, ADV ,	3
endNext3	classes3=, ADV .	1
endNext3	classes3=, ADV IN	1
endNext3	classes3=, ADV NNP	-2
endNext3	classes3=, ADV as	3
endNext3	classes3=, ADV fin	1
endNext3	classes3=, ADV in	-1
endNext3	classes3=, ADV ing	2
endNext3	classes3=, ADV though	1
endNext3	classes3=, EX fin	3
endNext3	classes3=, IN NP	2
endNext3	classes3=, IN with	-2
endNext3	classes3=, NNP #	-2
endNext3	classes3=, NNP ,	-9
endNext3	classes3=, NNP .	-7
endNext3	classes3=, NNP and	-9
endNext3	classes3=, NNP fin	9
endNext3	classes3=, NP ,	-11
endNext3	classes3=, NP .	-2
endNext3	classes3=, NP ADV	3
endNext3	classes3=, NP IN	-1
endNext3	classes3=, NP NP	2
endNext3	classes3=, NP after	2
endNext3	classes3=, NP and	-12
endNext3	classes3=, NP before	4
endNext3	classes3=, NP for	6
endNext3	classes3=, NP in	1
endNext3	classes3=, NP of	1
endNext3	classes3=, NP or	-5
endNext3	classes3=, NP than	1
endNext3	classes3=, NP that	6
endNext3	classes3=, NP to	-1
endNext3	classes3=, NP who	-1
endNext3	classes3=, NP with	1
endNext3	classes3=, after NP	1
endNext3	classes3=, and ADV	-2
endNext3	classes3=, and NNP	2
endNext3	classes3=, and NP	2
endNext3	classes3=, and PRP	1
endNext3	classes3=, and QO	-3
endNext3	classes3=, and fin	7
endNext3	classes3=, and for	-2
endNext3	classes3=, and pp	1
endNext3	classes3=, and that	-7
endNext3	classes3=, as fin	2
endNext3	classes3=, as pp	3
endNext3	classes3=, at ADJ	-1
endNext3	classes3=, at NP	1
endNext3	classes3=, because PRP	1
endNext3	classes3=, but ADV	-5
endNext3	classes3=, but NNP	1
endNext3	classes3=, but PRP	6
endNext3	classes3=, despite NP	2
endNext3	classes3=, fin ADV	-2
endNext3	classes3=, fin NNP	1
endNext3	classes3=, fin QO	-2
endNext3	classes3=, inf NP	-1
endNext3	classes3=, ing NP	2
endNext3	classes3=, ing PRP	4
endNext3	classes3=, ing QO	-1
endNext3	classes3=, ing from	-3
endNext3	classes3=, ing that	1
endNext3	classes3=, like NNP	-1
endNext3	classes3=, pp by	-3
endNext3	classes3=, pp with	1
endNext3	classes3=, though PRP	2
endNext3	classes3=, to inf	-4
endNext3	classes3=, what PRP	-1
endNext3	classes3=, when NP	-1
endNext3	classes3=, where NP	1
endNext3	classes3=, where PRP	1
endNext3	classes3=, which NP	4
endNext3	classes3=, which PRP	3
endNext3	classes3=, which fin	-2
endNext3	classes3=, while NNP	2
endNext3	classes3=, while NP	2
endNext3	classes3=, whom PRP	-1
endNext3	classes3=, with NNP	5
endNext3	classes3=. # #	9
endNext3	classes3=. X #	8
endNext3	classes3=: # #	2
endNext3	classes3=: NNP ,	1
endNext3	classes3=: QO EX	3
endNext3	classes3=: QO NNP	1
endNext3	classes3=: QO NP	-1
endNext3	classes3=: QO PRP	-3
endNext3	classes3=ADV , ADV	1
endNext3	classes3=ADV ADJ than	2
endNext3	classes3=ADV ADV ,	1
endNext3	classes3=ADV as PRP	5
endNext3	classes3=ADV fin NP	-5
endNext3	classes3=ADV on NP	1
endNext3	classes3=ADV to inf	-4
endNext3	classes3=DASH # #	4
endNext3	classes3=DASH . #	1
endNext3	classes3=DASH ADV pp	1
endNext3	classes3=DASH NNP ,	1
endNext3	classes3=DASH NNP fin	-1
endNext3	classes3=DASH NP ,	6
endNext3	classes3=DASH NP .	-5
endNext3	classes3=DASH NP ADV	3
endNext3	classes3=DASH NP and	1
endNext3	classes3=DASH NP fin	3
endNext3	classes3=DASH NP for	2
endNext3	classes3=DASH NP in	2
endNext3	classes3=DASH NP of	1
endNext3	classes3=DASH NP that	-1
endNext3	classes3=DASH NP to	1
endNext3	classes3=DASH PRP ADV	1
endNext3	classes3=DASH and ADV	-2
endNext3	classes3=DASH and NNP	-1
endNext3	classes3=DASH and ing	1
endNext3	classes3=DASH as NP	-1
endNext3	classes3=DASH fin NP	-4
endNext3	classes3=DASH fin PRP	-1
endNext3	classes3=DASH fin to	-1
endNext3	classes3=DASH ing NP	-4
endNext3	classes3=END # #	9
endNext3	classes3=IN . #	13
endNext3	classes3=IN NNP ,	-5
endNext3	classes3=IN NNP .	-1
endNext3	classes3=IN NP ,	3
endNext3	classes3=IN NP .	1
endNext3	classes3=IN of NP	-1
endNext3	classes3=NNP # #	-1
endNext3	classes3=NNP , NP	2
endNext3	classes3=NNP fin NP	3
endNext3	classes3=NP # #	-4
endNext3	classes3=NP IN NP	3
endNext3	classes3=NP as NP	-1
endNext3	classes3=NP fin ADV	2
endNext3	classes3=NP on NP	3
endNext3	classes3=NP over NP	2
endNext3	classes3=NP that NNP	2
endNext3	classes3=X # #	4
endNext3	classes3=X NNP X	-5
endNext3	classes3=X NNP of	1
endNext3	classes3=X NP X	-1
endNext3	classes3=X NP fin	1
endNext3	classes3=after NNP fin	5
endNext3	classes3=after NP ,	-1
endNext3	classes3=after NP .	-2
endNext3	classes3=after PRP fin	2
endNext3	classes3=and ADV ADV	1
endNext3	classes3=and ADV NP	-1
endNext3	classes3=and ADV inf	1
endNext3	classes3=and ADV ing	1
endNext3	classes3=and NNP .	-2
endNext3	classes3=and NNP ing	3
endNext3	classes3=and NP ,	-4
endNext3	classes3=and NP .	-12
endNext3	classes3=and NP NP	2
endNext3	classes3=and NP QO	-1
endNext3	classes3=and NP fin	-3
endNext3	classes3=and NP ing	3
endNext3	classes3=and NP of	-2
endNext3	classes3=and NP on	-1
endNext3	classes3=and NP that	-6
endNext3	classes3=and PRP fin	5
endNext3	classes3=and fin ADJ	-3
endNext3	classes3=and fin NNP	5
endNext3	classes3=and fin PRP	4
endNext3	classes3=and fin on	3
endNext3	classes3=and fin that	1
endNext3	classes3=and fin to	5
endNext3	classes3=and fin whether	1
endNext3	classes3=and inf NP	1
endNext3	classes3=and inf PRP	1
endNext3	classes3=and ing NP	-1
endNext3	classes3=and ing PRP	1
endNext3	classes3=and ing for	4
endNext3	classes3=and ing that	1
endNext3	classes3=and ing to	6
endNext3	classes3=and pp by	1
endNext3	classes3=and pp for	4
endNext3	classes3=and pp to	4
endNext3	classes3=and that NP	-1
endNext3	classes3=and to inf	1
endNext3	classes3=and who fin	3
endNext3	classes3=as NNP #	4
endNext3	classes3=as NNP fin	3
endNext3	classes3=as NP .	-11
endNext3	classes3=as NP IN	-1
endNext3	classes3=as NP and	-1
endNext3	classes3=as NP fin	7
endNext3	classes3=as NP in	2
endNext3	classes3=as PRP fin	11
endNext3	classes3=as QO NP	-4
endNext3	classes3=at ADJ .	1
endNext3	classes3=at NP .	-4
endNext3	classes3=at NP in	4
endNext3	classes3=because PRP fin	1
endNext3	classes3=before NP ,	1
endNext3	classes3=before NP fin	-2
endNext3	classes3=before PRP fin	1
endNext3	classes3=before ing NNP	1
endNext3	classes3=but PRP fin	1
endNext3	classes3=but fin NP	1
endNext3	classes3=by NNP .	-4
endNext3	classes3=by ing NP	7
endNext3	classes3=during NP ,	2
endNext3	classes3=during NP .	-1
endNext3	classes3=during NP in	1
endNext3	classes3=fin # #	-4
endNext3	classes3=fin . #	-1
endNext3	classes3=fin ADJ .	-1
endNext3	classes3=fin ADV ADV	1
endNext3	classes3=fin ADV NP	4
endNext3	classes3=fin IN NP	-1
endNext3	classes3=fin NNP ,	3
endNext3	classes3=fin NNP fin	1
endNext3	classes3=fin NNP inf	1
endNext3	classes3=fin NNP of	2
endNext3	classes3=fin NP ,	6
endNext3	classes3=fin NP ADV	2
endNext3	classes3=fin NP QO	-1
endNext3	classes3=fin NP about	1
endNext3	classes3=fin NP and	-2
endNext3	classes3=fin NP as	2
endNext3	classes3=fin NP in	2
endNext3	classes3=fin NP of	-1
endNext3	classes3=fin NP that	1
endNext3	classes3=fin NP to	-3
endNext3	classes3=fin PRP fin	-1
endNext3	classes3=fin RP NP	2
endNext3	classes3=fin RP by	3
endNext3	classes3=fin as NP	1
endNext3	classes3=fin by NP	1
endNext3	classes3=fin for NP	-2
endNext3	classes3=fin from NP	1
endNext3	classes3=fin in .	-3
endNext3	classes3=fin in NP	2
endNext3	classes3=fin on NP	-1
endNext3	classes3=fin where PRP	-1
endNext3	classes3=for . #	5
endNext3	classes3=for NP ,	1
endNext3	classes3=for NP .	1
endNext3	classes3=for ing NP	-2
endNext3	classes3=from NP .	4
endNext3	classes3=from NP after	3
endNext3	classes3=if NP fin	-1
endNext3	classes3=in . #	7
endNext3	classes3=in NNP ,	1
endNext3	classes3=in NNP fin	-1
endNext3	classes3=in NNP that	-1
endNext3	classes3=in NP #	-3
endNext3	classes3=in NP ,	1
endNext3	classes3=in NP .	-1
endNext3	classes3=in NP DASH	-1
endNext3	classes3=in NP IN	2
endNext3	classes3=in NP and	1
endNext3	classes3=in NP at	1
endNext3	classes3=in NP before	2
endNext3	classes3=in NP fin	-9
endNext3	classes3=in NP for	-1
endNext3	classes3=in NP in	1
endNext3	classes3=in NP on	3
endNext3	classes3=in NP over	1
endNext3	classes3=in NP that	-1
endNext3	classes3=in NP to	2
endNext3	classes3=in NP with	4
endNext3	classes3=ing , QO	1
endNext3	classes3=ing IN NP	1
endNext3	classes3=ing NP in	2
endNext3	classes3=ing that PRP	1
endNext3	classes3=into NNP .	2
endNext3	classes3=of NP ,	1
endNext3	classes3=of NP .	-4
endNext3	classes3=on . #	4
endNext3	classes3=on NNP ,	1
endNext3	classes3=on NNP .	3
endNext3	classes3=on NNP and	4
endNext3	classes3=on NP and	-4
endNext3	classes3=on NP fin	-3
endNext3	classes3=on NP of	1
endNext3	classes3=on POSS QO	2
endNext3	classes3=on ing NP	-1
endNext3	classes3=pp NP of	1
endNext3	classes3=since NP ,	1
endNext3	classes3=that NNP fin	-3
endNext3	classes3=that NP fin	-8
endNext3	classes3=that fin NNP	1
endNext3	classes3=though NP fin	3
endNext3	classes3=to inf NNP	-3
endNext3	classes3=until NP ,	3
endNext3	classes3=when PRP fin	1
endNext3	classes3=which fin NP	1
endNext3	classes3=while PRP fin	-1
endNext3	classes3=while ing NP	-1
endNext3	classes3=who fin NP	-10
endNext3	classes3=who fin to	1
endNext3	classes3=with NNP .	-4
endNext3	classes3=with NP .	-1
endNext3	classes3=with NP that	1
endNext3	classes3=without ing NP	4
endOpenInside	yes=no	20
endOpenInside	yes=yes	-6
endPrepositionFinite	word=after	tag=nn	n=0	3
endPrepositionFinite	word=after	tag=np	n=0	2
endPrepositionFinite	word=as	tag=dt	n=0	-3
endPrepositionFinite	word=as	tag=jj	n=0	-10
endPrepositionFinite	word=as	tag=nns	n=0	3
endPrepositionFinite	word=as	tag=np	n=0	9
endPrepositionFinite	word=as	tag=qt	n=0	-11
endPrepositionFinite	word=at	tag=61	n=0	7
endPrepositionFinite	word=at	tag=jj	n=0	1
endPrepositionFinite	word=at	tag=nn	n=0	2
endPrepositionFinite	word=at	tag=nn	n=1	-5
endPrepositionFinite	word=at	tag=nns	n=0	-7
endPrepositionFinite	word=before	tag=nn	n=0	2
endPrepositionFinite	word=before	tag=np	n=0	-1
endPrepositionFinite	word=by	tag=61	n=0	-1
endPrepositionFinite	word=by	tag=nn	n=0	-1
endPrepositionFinite	word=by	tag=nns	n=0	2
endPrepositionFinite	word=despite	tag=nns	n=0	2
endPrepositionFinite	word=during	tag=61	n=0	4
endPrepositionFinite	word=during	tag=nn	n=0	1
endPrepositionFinite	word=during	tag=nn	n=1	-1
endPrepositionFinite	word=during	tag=nns	n=0	1
endPrepositionFinite	word=during	tag=np	n=0	-1
endPrepositionFinite	word=for	tag=61	n=0	8
endPrepositionFinite	word=for	tag=comma	n=1	5
endPrepositionFinite	word=for	tag=nn	n=0	-3
endPrepositionFinite	word=for	tag=nn	n=1	-1
endPrepositionFinite	word=for	tag=nns	n=0	-2
endPrepositionFinite	word=for	tag=rb	n=0	1
endPrepositionFinite	word=for	tag=stop	n=1	1
endPrepositionFinite	word=from	tag=61	n=1	3
endPrepositionFinite	word=from	tag=nn	n=0	3
endPrepositionFinite	word=from	tag=np	n=0	-1
endPrepositionFinite	word=in	tag=61	n=0	12
endPrepositionFinite	word=in	tag=cd	n=0	7
endPrepositionFinite	word=in	tag=nn	n=0	1
endPrepositionFinite	word=in	tag=nn	n=1	-2
endPrepositionFinite	word=in	tag=nns	n=0	-4
endPrepositionFinite	word=in	tag=nns	n=1	-8
endPrepositionFinite	word=in	tag=np	n=0	-5
endPrepositionFinite	word=in	tag=np	n=1	-7
endPrepositionFinite	word=in	tag=stop	n=1	4
endPrepositionFinite	word=in	tag=wh	n=0	-5
endPrepositionFinite	word=into	tag=61	n=0	1
endPrepositionFinite	word=of	tag=61	n=0	1
endPrepositionFinite	word=of	tag=nn	n=0	-1
endPrepositionFinite	word=of	tag=nns	n=0	-4
endPrepositionFinite	word=on	tag=61	n=0	10
endPrepositionFinite	word=on	tag=61	n=1	1
endPrepositionFinite	word=on	tag=nn	n=0	-5
endPrepositionFinite	word=on	tag=nn	n=1	-5
endPrepositionFinite	word=on	tag=nns	n=0	-4
endPrepositionFinite	word=on	tag=np	n=0	1
endPrepositionFinite	word=on	tag=pos	n=0	2
endPrepositionFinite	word=out	tag=in	n=2	2
endPrepositionFinite	word=over	tag=nn	n=0	-2
endPrepositionFinite	word=over	tag=nns	n=0	2
endPrepositionFinite	word=per	tag=nn	n=0	-2
endPrepositionFinite	word=since	tag=nn	n=0	1
endPrepositionFinite	word=than	tag=in	n=0	-1
endPrepositionFinite	word=than	tag=in	n=2	3
endPrepositionFinite	word=through	tag=nn	n=0	1
endPrepositionFinite	word=to	tag=nn	n=0	-6
endPrepositionFinite	word=to	tag=nns	n=0	2
endPrepositionFinite	word=to	tag=nns	n=1	-1
endPrepositionFinite	word=to	tag=np	n=0	-4
endPrepositionFinite	word=to	tag=np	n=1	-1
endPrepositionFinite	word=to	tag=qt	n=0	-2
endPrepositionFinite	word=to	tag=stop	n=2	1
endPrepositionFinite	word=to	tag=vb	n=1	-4
endPrepositionFinite	word=to	tag=vbg	n=0	1
endPrepositionFinite	word=with	tag=61	n=0	1
endPrepositionFinite	word=within	tag=61	n=0	4
endRuleNext	n=0	class=,	3
endRuleNext	n=0	class=.	4
endRuleNext	n=0	class=:	5
endRuleNext	n=0	class=ADJ	-3
endRuleNext	n=0	class=ADV	1
endRuleNext	n=0	class=CC	1
endRuleNext	n=0	class=DASH	9
endRuleNext	n=0	class=END	2
endRuleNext	n=0	class=NP	-1
endRuleNext	n=0	class=QC	-3
endRuleNext	n=0	class=RP	-1
endRuleNext	n=0	class=SUB	-1
endRuleNext	n=0	class=X	2
endRuleNext	n=0	class=about	-6
endRuleNext	n=0	class=after	5
endRuleNext	n=0	class=against	-5
endRuleNext	n=0	class=and	3
endRuleNext	n=0	class=as	2
endRuleNext	n=0	class=before	3
endRuleNext	n=0	class=between	-5
endRuleNext	n=0	class=but	4
endRuleNext	n=0	class=by	6
endRuleNext	n=0	class=despite	2
endRuleNext	n=0	class=for	-1
endRuleNext	n=0	class=if	-6
endRuleNext	n=0	class=in	4
endRuleNext	n=0	class=inf	-6
endRuleNext	n=0	class=ing	1
endRuleNext	n=0	class=of	-3
endRuleNext	n=0	class=or	-1
endRuleNext	n=0	class=over	-1
endRuleNext	n=0	class=pp	-1
endRuleNext	n=0	class=since	4
endRuleNext	n=0	class=so	1
endRuleNext	n=0	class=through	3
endRuleNext	n=0	class=until	6
endRuleNext	n=0	class=when	4
endRuleNext	n=0	class=where	-1
endRuleNext	n=0	class=while	8
endRuleNext	n=0	class=who	-6
endRuleNext	n=0	class=with	1
endRuleNext	n=1	class=,	4
endRuleNext	n=1	class=.	8
endRuleNext	n=1	class=:	-1
endRuleNext	n=1	class=DASH	13
endRuleNext	n=1	class=END	5
endRuleNext	n=1	class=after	1
endRuleNext	n=1	class=and	10
endRuleNext	n=1	class=at	3
endRuleNext	n=1	class=before	6
endRuleNext	n=1	class=but	7
endRuleNext	n=1	class=during	3
endRuleNext	n=1	class=fin	2
endRuleNext	n=1	class=in	-1
endRuleNext	n=1	class=ing	2
endRuleNext	n=2	class=,	6
endRuleNext	n=2	class=.	5
endRuleNext	n=2	class=:	6
endRuleNext	n=2	class=ADV	-1
endRuleNext	n=2	class=DASH	4
endRuleNext	n=2	class=END	4
endRuleNext	n=2	class=NP	1
endRuleNext	n=2	class=PRP	-1
endRuleNext	n=2	class=QO	-1
endRuleNext	n=2	class=X	7
endRuleNext	n=2	class=after	3
endRuleNext	n=2	class=and	3
endRuleNext	n=2	class=at	-1
endRuleNext	n=2	class=but	3
endRuleNext	n=2	class=by	-4
endRuleNext	n=2	class=despite	2
endRuleNext	n=2	class=fin	-5
endRuleNext	n=2	class=for	2
endRuleNext	n=2	class=from	-5
endRuleNext	n=2	class=if	1
endRuleNext	n=2	class=in	-1
endRuleNext	n=2	class=ing	3
endRuleNext	n=2	class=of	-8
endRuleNext	n=2	class=over	2
endRuleNext	n=2	class=that	-3
endRuleNext	n=2	class=though	4
endRuleNext	n=2	class=to	-2
endRuleNext	n=2	class=until	-1
endRuleNext	n=2	class=when	3
endRuleNext	n=2	class=while	2
endRuleNext	n=2	class=with	-3
endRuleNext	n=2	class=without	2
endRuleNext	n=3	class=,	-3
endRuleNext	n=3	class=.	1
endRuleNext	n=3	class=ADV	-1
endRuleNext	n=3	class=DASH	-4
endRuleNext	n=3	class=NP	-2
endRuleNext	n=3	class=and	-1
endRuleNext	n=3	class=fin	-1
endRuleNext	n=3	class=in	-3
endRuleNext	n=3	class=on	-1
endSpanAtEnd	n=0	yes=no	12
endSpanAtEnd	n=0	yes=yes	12
endSpanAtEnd	n=1	yes=no	12
endSpanAtEnd	n=1	yes=yes	8
endSpanAtEnd	n=2	yes=no	-2
endSpanAtEnd	n=3	yes=no	-15
endSpanAtEnd	n=3	yes=yes	-1
endTailNext	chunk=.	class=END	2
endTailNext	chunk=ADJ	class=,	3
endTailNext	chunk=ADJ	class=.	4
endTailNext	chunk=ADJ	class=:	4
endTailNext	chunk=ADJ	class=DASH	4
endTailNext	chunk=ADJ	class=and	3
endTailNext	chunk=ADJ	class=by	2
endTailNext	chunk=ADJ	class=than	-12
endTailNext	chunk=ADJ	class=that	1
endTailNext	chunk=ADV	class=,	-1
endTailNext	chunk=ADV	class=ADV	-8
endTailNext	chunk=ADV	class=NP	-1
endTailNext	chunk=ADV	class=after	-2
endTailNext	chunk=ADV	class=as	-8
endTailNext	chunk=ADV	class=fin	-6
endTailNext	chunk=ADV	class=ing	-3
endTailNext	chunk=ADV	class=on	-1
endTailNext	chunk=ADV	class=pp	-1
endTailNext	chunk=ADV	class=when	-2
endTailNext	chunk=EX	class=fin	-1
endTailNext	chunk=NP	class=,	5
endTailNext	chunk=NP	class=.	2
endTailNext	chunk=NP	class=:	1
endTailNext	chunk=NP	class=ADV	5
endTailNext	chunk=NP	class=DASH	7
endTailNext	chunk=NP	class=END	5
endTailNext	chunk=NP	class=IN	1
endTailNext	chunk=NP	class=NP	5
endTailNext	chunk=NP	class=QC	-1
endTailNext	chunk=NP	class=QO	-2
endTailNext	chunk=NP	class=X	2
endTailNext	chunk=NP	class=about	-10
endTailNext	chunk=NP	class=after	7
endTailNext	chunk=NP	class=against	-3
endTailNext	chunk=NP	class=and	5
endTailNext	chunk=NP	class=as	3
endTailNext	chunk=NP	class=at	6
endTailNext	chunk=NP	class=because	5
endTailNext	chunk=NP	class=before	2
endTailNext	chunk=NP	class=between	-4
endTailNext	chunk=NP	class=but	7
endTailNext	chunk=NP	class=by	4
endTailNext	chunk=NP	class=despite	7
endTailNext	chunk=NP	class=during	7
endTailNext	chunk=NP	class=fin	3
endTailNext	chunk=NP	class=for	-4
endTailNext	chunk=NP	class=ing	-2
endTailNext	chunk=NP	class=into	1
endTailNext	chunk=NP	class=like	-4
endTailNext	chunk=NP	class=of	-8
endTailNext	chunk=NP	class=on	2
endTailNext	chunk=NP	class=or	-2
endTailNext	chunk=NP	class=over	-2
endTailNext	chunk=NP	class=pp	-1
endTailNext	chunk=NP	class=since	4
endTailNext	chunk=NP	class=so	1
endTailNext	chunk=NP	class=than	5
endTailNext	chunk=NP	class=that	-3
endTailNext	chunk=NP	class=through	2
endTailNext	chunk=NP	class=until	4
endTailNext	chunk=NP	class=when	4
endTailNext	chunk=NP	class=which	-1
endTailNext	chunk=NP	class=who	-1
endTailNext	chunk=NP	class=with	1
endTailNext	chunk=PRP	class=,	1
endTailNext	chunk=PRP	class=ADV	1
endTailNext	chunk=PRP	class=DASH	3
endTailNext	chunk=PRP	class=NNP	1
endTailNext	chunk=PRP	class=and	-1
endTailNext	chunk=PRP	class=as	-1
endTailNext	chunk=PRP	class=by	1
endTailNext	chunk=PRP	class=fin	-11
endTailNext	chunk=PRP	class=from	1
endTailNext	chunk=PRP	class=in	3
endTailNext	chunk=PRP	class=on	1
endTailNext	chunk=PRP	class=than	1
endTailNext	chunk=PRP	class=to	-1
endTailNext	chunk=PRP	class=when	1
endTailNext	chunk=QC	class=,	8
endTailNext	chunk=QC	class=.	3
endTailNext	chunk=QC	class=ADV	5
endTailNext	chunk=QC	class=DASH	11
endTailNext	chunk=QC	class=END	6
endTailNext	chunk=QC	class=IN	-3
endTailNext	chunk=QC	class=NNP	4
endTailNext	chunk=QC	class=NP	3
endTailNext	chunk=QC	class=PRP	4
endTailNext	chunk=QC	class=X	4
endTailNext	chunk=QC	class=after	8
endTailNext	chunk=QC	class=and	6
endTailNext	chunk=QC	class=as	4
endTailNext	chunk=QC	class=because	-2
endTailNext	chunk=QC	class=before	4
endTailNext	chunk=QC	class=but	8
endTailNext	chunk=QC	class=by	3
endTailNext	chunk=QC	class=fin	9
endTailNext	chunk=QC	class=in	4
endTailNext	chunk=QC	class=ing	16
endTailNext	chunk=QC	class=of	-5
endTailNext	chunk=QC	class=when	7
endTailNext	chunk=QC	class=which	6
endTailNext	chunk=QC	class=while	7
endTailNext	chunk=RP	class=,	1
endTailNext	chunk=RP	class=.	5
endTailNext	chunk=RP	class=NP	-3
endTailNext	chunk=V	class=,	4
endTailNext	chunk=V	class=.	4
endTailNext	chunk=V	class=:	1
endTailNext	chunk=V	class=ADJ	-4
endTailNext	chunk=V	class=ADV	-19
endTailNext	chunk=V	class=DASH	4
endTailNext	chunk=V	class=END	2
endTailNext	chunk=V	class=NNP	-13
endTailNext	chunk=V	class=NP	-9
endTailNext	chunk=V	class=PRP	-5
endTailNext	chunk=V	class=RP	-13
endTailNext	chunk=V	class=at	-12
endTailNext	chunk=V	class=because	-1
endTailNext	chunk=V	class=by	-10
endTailNext	chunk=V	class=fin	1
endTailNext	chunk=V	class=for	2
endTailNext	chunk=V	class=in	-4
endTailNext	chunk=V	class=ing	-1
endTailNext	chunk=V	class=into	-1
endTailNext	chunk=V	class=on	-3
endTailNext	chunk=V	class=that	-3
endTailNext	chunk=V	class=to	-4
endTailNext	chunk=V	class=what	-1
endTailNext	chunk=V	class=whether	-3
endTailNext	chunk=V	class=with	-2
endTailNext	chunk=V	class=without	4
endTailNext	chunk=WH	class=ADV	-5
endTailNext	chunk=WH	class=NNP	-8
endTailNext	chunk=WH	class=NP	-12
endTailNext	chunk=WH	class=PRP	-6
endTailNext	chunk=WH	class=fin	-22
endTailNext	chunk=X	class=,	-5
endTailNext	chunk=X	class=.	-3
endTailNext	chunk=X	class=DASH	-1
endTailNext	chunk=X	class=END	-6
endTailNext	chunk=X	class=and	-1
endTailNext2	chunk=.	classes=END #	n=4	3
endTailNext2	chunk=ADJ	classes=, NP	n=3	1
endTailNext2	chunk=ADJ	classes=, and	n=4	-2
endTailNext2	chunk=ADJ	classes=, with	n=4	-1
endTailNext2	chunk=ADJ	classes=. #	n=4	3
endTailNext2	chunk=ADJ	classes=IN NP	n=2	1
endTailNext2	chunk=ADJ	classes=and fin	n=4	6
endTailNext2	chunk=ADJ	classes=than NP	n=4	-1
endTailNext2	chunk=ADV	classes=, NNP	n=4	1
endTailNext2	chunk=ADV	classes=, PRP	n=4	-2
endTailNext2	chunk=ADV	classes=. #	n=2	-4
endTailNext2	chunk=ADV	classes=. #	n=3	-4
endTailNext2	chunk=ADV	classes=. #	n=4	5
endTailNext2	chunk=ADV	classes=in NP	n=4	-2
endTailNext2	chunk=NP	classes=, ADJ	n=4	-1
endTailNext2	chunk=NP	classes=, ADV	n=4	1
endTailNext2	chunk=NP	classes=, EX	n=4	1
endTailNext2	chunk=NP	classes=, NNP	n=1	-2
endTailNext2	chunk=NP	classes=, NNP	n=3	-3
endTailNext2	chunk=NP	classes=, NNP	n=4	-2
endTailNext2	chunk=NP	classes=, NP	n=2	-4
endTailNext2	chunk=NP	classes=, NP	n=4	1
endTailNext2	chunk=NP	classes=, and	n=2	5
endTailNext2	chunk=NP	classes=, but	n=2	1
endTailNext2	chunk=NP	classes=, but	n=3	1
endTailNext2	chunk=NP	classes=, but	n=4	-2
endTailNext2	chunk=NP	classes=, despite	n=4	4
endTailNext2	chunk=NP	classes=, fin	n=3	1
endTailNext2	chunk=NP	classes=, fin	n=4	-7
endTailNext2	chunk=NP	classes=, in	n=4	-2
endTailNext2	chunk=NP	classes=, inf	n=4	-4
endTailNext2	chunk=NP	classes=, ing	n=1	2
endTailNext2	chunk=NP	classes=, ing	n=2	7
endTailNext2	chunk=NP	classes=, ing	n=3	1
endTailNext2	chunk=NP	classes=, ing	n=4	-2
endTailNext2	chunk=NP	classes=, or	n=4	-4
endTailNext2	chunk=NP	classes=, pp	n=4	-3
endTailNext2	chunk=NP	classes=, though	n=4	1
endTailNext2	chunk=NP	classes=, to	n=4	-3
endTailNext2	chunk=NP	classes=, what	n=4	-1
endTailNext2	chunk=NP	classes=, where	n=4	1
endTailNext2	chunk=NP	classes=, which	n=4	5
endTailNext2	chunk=NP	classes=, who	n=4	1
endTailNext2	chunk=NP	classes=, whose	n=4	1
endTailNext2	chunk=NP	classes=, with	n=2	3
endTailNext2	chunk=NP	classes=, with	n=4	1
endTailNext2	chunk=NP	classes=. #	n=4	3
endTailNext2	chunk=NP	classes=. X	n=4	3
endTailNext2	chunk=NP	classes=: QO	n=4	-3
endTailNext2	chunk=NP	classes=ADV ,	n=2	2
endTailNext2	chunk=NP	classes=ADV ,	n=3	3
endTailNext2	chunk=NP	classes=ADV ,	n=4	-4
endTailNext2	chunk=NP	classes=ADV .	n=4	-1
endTailNext2	chunk=NP	classes=ADV ADJ	n=2	2
endTailNext2	chunk=NP	classes=ADV ADV	n=1	4
endTailNext2	chunk=NP	classes=ADV DASH	n=4	1
endTailNext2	chunk=NP	classes=ADV NP	n=4	-3
endTailNext2	chunk=NP	classes=ADV fin	n=4	-2
endTailNext2	chunk=NP	classes=ADV than	n=4	-1
endTailNext2	chunk=NP	classes=ADV that	n=4	1
endTailNext2	chunk=NP	classes=DASH NNP	n=4	-2
endTailNext2	chunk=NP	classes=DASH NP	n=2	5
endTailNext2	chunk=NP	classes=DASH NP	n=4	3
endTailNext2	chunk=NP	classes=DASH and	n=4	-1
endTailNext2	chunk=NP	classes=DASH fin	n=4	-6
endTailNext2	chunk=NP	classes=DASH ing	n=4	-4
endTailNext2	chunk=NP	classes=DASH who	n=4	-2
endTailNext2	chunk=NP	classes=END #	n=4	4
endTailNext2	chunk=NP	classes=IN .	n=4	3
endTailNext2	chunk=NP	classes=IN NNP	n=4	-1
endTailNext2	chunk=NP	classes=IN NP	n=1	2
endTailNext2	chunk=NP	classes=IN NP	n=2	3
endTailNext2	chunk=NP	classes=IN NP	n=3	3
endTailNext2	chunk=NP	classes=IN NP	n=4	-11
endTailNext2	chunk=NP	classes=NP .	n=4	3
endTailNext2	chunk=NP	classes=PRP fin	n=4	1
endTailNext2	chunk=NP	classes=X ,	n=4	-7
endTailNext2	chunk=NP	classes=X .	n=4	-1
endTailNext2	chunk=NP	classes=X NP	n=4	1
endTailNext2	chunk=NP	classes=X and	n=4	-2
endTailNext2	chunk=NP	classes=X fin	n=4	-6
endTailNext2	chunk=NP	classes=after NP	n=2	4
endTailNext2	chunk=NP	classes=after NP	n=4	-5
endTailNext2	chunk=NP	classes=and ADV	n=2	2
endTailNext2	chunk=NP	classes=and NNP	n=1	-1
endTailNext2	chunk=NP	classes=and NNP	n=4	-9
endTailNext2	chunk=NP	classes=and NP	n=1	-4
endTailNext2	chunk=NP	classes=and NP	n=2	-4
endTailNext2	chunk=NP	classes=and NP	n=3	-2
endTailNext2	chunk=NP	classes=and NP	n=4	-8
endTailNext2	chunk=NP	classes=and PRP	n=4	4
endTailNext2	chunk=NP	classes=and fin	n=2	8
endTailNext2	chunk=NP	classes=and fin	n=3	3
endTailNext2	chunk=NP	classes=and fin	n=4	1
endTailNext2	chunk=NP	classes=and inf	n=4	-1
endTailNext2	chunk=NP	classes=and ing	n=2	2
endTailNext2	chunk=NP	classes=and ing	n=3	3
endTailNext2	chunk=NP	classes=and pp	n=4	6
endTailNext2	chunk=NP	classes=and that	n=4	-2
endTailNext2	chunk=NP	classes=and who	n=4	2
endTailNext2	chunk=NP	classes=as NNP	n=4	4
endTailNext2	chunk=NP	classes=as PRP	n=2	1
endTailNext2	chunk=NP	classes=as PRP	n=4	4
endTailNext2	chunk=NP	classes=at NNP	n=4	1
endTailNext2	chunk=NP	classes=at NP	n=1	3
endTailNext2	chunk=NP	classes=at NP	n=2	2
endTailNext2	chunk=NP	classes=at NP	n=4	-5
endTailNext2	chunk=NP	classes=before NP	n=4	-3
endTailNext2	chunk=NP	classes=before ing	n=4	1
endTailNext2	chunk=NP	classes=but fin	n=4	2
endTailNext2	chunk=NP	classes=by NNP	n=3	2
endTailNext2	chunk=NP	classes=by NNP	n=4	-5
endTailNext2	chunk=NP	classes=by NP	n=4	-6
endTailNext2	chunk=NP	classes=by ing	n=4	1
endTailNext2	chunk=NP	classes=during NP	n=2	7
endTailNext2	chunk=NP	classes=during NP	n=3	2
endTailNext2	chunk=NP	classes=during NP	n=4	-1
endTailNext2	chunk=NP	classes=fin ,	n=4	-5
endTailNext2	chunk=NP	classes=fin .	n=4	-2
endTailNext2	chunk=NP	classes=fin ADV	n=2	4
endTailNext2	chunk=NP	classes=fin ADV	n=4	4
endTailNext2	chunk=NP	classes=fin IN	n=2	1
endTailNext2	chunk=NP	classes=fin NNP	n=2	1
endTailNext2	chunk=NP	classes=fin NNP	n=4	5
endTailNext2	chunk=NP	classes=fin NP	n=1	1
endTailNext2	chunk=NP	classes=fin NP	n=2	-2
endTailNext2	chunk=NP	classes=fin NP	n=4	3
endTailNext2	chunk=NP	classes=fin PRP	n=4	-4
endTailNext2	chunk=NP	classes=fin QO	n=4	-5
endTailNext2	chunk=NP	classes=fin RP	n=4	4
endTailNext2	chunk=NP	classes=fin as	n=2	1
endTailNext2	chunk=NP	classes=fin as	n=4	1
endTailNext2	chunk=NP	classes=fin for	n=3	-1
endTailNext2	chunk=NP	classes=fin in	n=2	-3
endTailNext2	chunk=NP	classes=fin in	n=4	-4
endTailNext2	chunk=NP	classes=fin to	n=4	1
endTailNext2	chunk=NP	classes=for NNP	n=4	-1
endTailNext2	chunk=NP	classes=for NP	n=4	-6
endTailNext2	chunk=NP	classes=from NNP	n=4	-2
endTailNext2	chunk=NP	classes=from NP	n=1	1
endTailNext2	chunk=NP	classes=from NP	n=2	3
endTailNext2	chunk=NP	classes=from NP	n=3	1
endTailNext2	chunk=NP	classes=from NP	n=4	-9
endTailNext2	chunk=NP	classes=from ing	n=4	-3
endTailNext2	chunk=NP	classes=in NNP	n=1	4
endTailNext2	chunk=NP	classes=in NNP	n=2	5
endTailNext2	chunk=NP	classes=in NNP	n=3	-6
endTailNext2	chunk=NP	classes=in NNP	n=4	-7
endTailNext2	chunk=NP	classes=in NP	n=1	4
endTailNext2	chunk=NP	classes=in NP	n=2	6
endTailNext2	chunk=NP	classes=in NP	n=3	1
endTailNext2	chunk=NP	classes=in NP	n=4	-2
endTailNext2	chunk=NP	classes=in ing	n=4	-3
endTailNext2	chunk=NP	classes=in which	n=4	-2
endTailNext2	chunk=NP	classes=ing NP	n=2	1
endTailNext2	chunk=NP	classes=into NNP	n=4	2
endTailNext2	chunk=NP	classes=on NNP	n=2	13
endTailNext2	chunk=NP	classes=on NNP	n=4	-3
endTailNext2	chunk=NP	classes=on NP	n=2	4
endTailNext2	chunk=NP	classes=on NP	n=3	-1
endTailNext2	chunk=NP	classes=on NP	n=4	-4
endTailNext2	chunk=NP	classes=since NP	n=4	-4
endTailNext2	chunk=NP	classes=that ,	n=4	1
endTailNext2	chunk=NP	classes=that PRP	n=4	1
endTailNext2	chunk=NP	classes=that fin	n=1	1
endTailNext2	chunk=NP	classes=that fin	n=4	-2
endTailNext2	chunk=NP	classes=through NP	n=2	2
endTailNext2	chunk=NP	classes=to inf	n=2	-2
endTailNext2	chunk=NP	classes=to ing	n=4	1
endTailNext2	chunk=NP	classes=when NNP	n=4	-1
endTailNext2	chunk=NP	classes=when PRP	n=2	2
endTailNext2	chunk=NP	classes=when PRP	n=4	1
endTailNext2	chunk=NP	classes=while PRP	n=4	-1
endTailNext2	chunk=NP	classes=who fin	n=2	-1
endTailNext2	chunk=NP	classes=with NNP	n=4	-4
endTailNext2	chunk=NP	classes=with NP	n=4	1
endTailNext2	chunk=PRP	classes=, QO	n=4	-1
endTailNext2	chunk=PRP	classes=ADV .	n=1	1
endTailNext2	chunk=PRP	classes=ADV fin	n=4	-1
endTailNext2	chunk=PRP	classes=DASH NP	n=4	2
endTailNext2	chunk=PRP	classes=as NP	n=1	-3
endTailNext2	chunk=PRP	classes=in NP	n=1	6
endTailNext2	chunk=PRP	classes=in NP	n=4	-2
endTailNext2	chunk=QC	classes=, and	n=4	6
endTailNext2	chunk=QC	classes=. #	n=4	3
endTailNext2	chunk=QC	classes=DASH NP	n=4	1
endTailNext2	chunk=QC	classes=DASH PRP	n=4	1
endTailNext2	chunk=QC	classes=END #	n=4	6
endTailNext2	chunk=QC	classes=NNP fin	n=4	8
endTailNext2	chunk=QC	classes=NP #	n=3	-3
endTailNext2	chunk=QC	classes=NP .	n=4	-3
endTailNext2	chunk=QC	classes=NP ADV	n=4	1
endTailNext2	chunk=QC	classes=NP IN	n=4	3
endTailNext2	chunk=QC	classes=NP as	n=3	-5
endTailNext2	chunk=QC	classes=NP fin	n=4	8
endTailNext2	chunk=QC	classes=NP of	n=4	1
endTailNext2	chunk=QC	classes=NP that	n=4	3
endTailNext2	chunk=QC	classes=PRP fin	n=4	4
endTailNext2	chunk=QC	classes=after NP	n=4	2
endTailNext2	chunk=QC	classes=and NNP	n=4	4
endTailNext2	chunk=QC	classes=and NP	n=4	3
endTailNext2	chunk=QC	classes=and PRP	n=4	1
endTailNext2	chunk=QC	classes=and QO	n=4	-8
endTailNext2	chunk=QC	classes=and fin	n=4	1
endTailNext2	chunk=QC	classes=and ing	n=4	1
endTailNext2	chunk=QC	classes=and that	n=4	-3
endTailNext2	chunk=QC	classes=as NNP	n=4	3
endTailNext2	chunk=QC	classes=as PRP	n=4	2
endTailNext2	chunk=QC	classes=by NP	n=4	3
endTailNext2	chunk=QC	classes=fin NP	n=4	5
endTailNext2	chunk=QC	classes=fin in	n=4	2
endTailNext2	chunk=QC	classes=for NP	n=4	1
endTailNext2	chunk=QC	classes=if PRP	n=4	1
endTailNext2	chunk=QC	classes=in ing	n=4	1
endTailNext2	chunk=QC	classes=ing IN	n=4	1
endTailNext2	chunk=QC	classes=ing NP	n=4	1
endTailNext2	chunk=QC	classes=ing that	n=4	7
endTailNext2	chunk=QC	classes=of NP	n=4	-1
endTailNext2	chunk=QC	classes=which fin	n=4	5
endTailNext2	chunk=QC	classes=while NP	n=4	4
endTailNext2	chunk=RP	classes=. #	n=4	5
endTailNext2	chunk=V	classes=, IN	n=4	2
endTailNext2	chunk=V	classes=, NNP	n=4	-1
endTailNext2	chunk=V	classes=, NP	n=4	2
endTailNext2	chunk=V	classes=, but	n=4	1
endTailNext2	chunk=V	classes=. #	n=4	3
endTailNext2	chunk=V	classes=IN ,	n=4	5
endTailNext2	chunk=V	classes=IN .	n=4	5
endTailNext2	chunk=V	classes=IN NP	n=4	-7
endTailNext2	chunk=V	classes=IN of	n=4	1
endTailNext2	chunk=V	classes=NP on	n=4	2
endTailNext2	chunk=V	classes=after PRP	n=4	1
endTailNext2	chunk=V	classes=and fin	n=4	-3
endTailNext2	chunk=V	classes=as NP	n=3	1
endTailNext2	chunk=V	classes=before NP	n=3	3
endTailNext2	chunk=V	classes=by NP	n=4	-9
endTailNext2	chunk=V	classes=fin NP	n=4	1
endTailNext2	chunk=V	classes=for ,	n=4	5
endTailNext2	chunk=V	classes=for .	n=4	2
endTailNext2	chunk=V	classes=for NP	n=4	-9
endTailNext2	chunk=V	classes=from NP	n=3	2
endTailNext2	chunk=V	classes=in .	n=4	4
endTailNext2	chunk=V	classes=in NNP	n=4	-2
endTailNext2	chunk=V	classes=in NP	n=3	-1
endTailNext2	chunk=V	classes=in NP	n=4	-9
endTailNext2	chunk=V	classes=on NP	n=4	-8
endTailNext2	chunk=V	classes=to inf	n=4	-4
endTailNext2	chunk=V	classes=with NP	n=4	-5
endTailNext2	chunk=X	classes=. #	n=4	-3
endTailNext2	chunk=X	classes=END #	n=4	-6
