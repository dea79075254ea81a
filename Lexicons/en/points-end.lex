# points-end.lex — points of the end stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
endAtEnd	yes=no	13
endAtEnd	yes=yes	11
endCommaClasses	classes=NNP and	class=NP	n=0	-1
endCommaClasses	classes=NP ,	class=NP	n=0	-1
endCommaClasses	classes=NP and	class=NP	n=0	-1
endCommaClasses	classes=NP that	class=that	n=1	2
endCommaClasses	classes=PRP fin	class=NP	n=0	1
endCommaClasses	classes=QO NP	class=NP	n=0	1
endCommaClasses	classes=and NP	class=NP	n=1	-1
endCommaClasses	classes=and NP	class=that	n=1	2
endCommaClasses	classes=and fin	class=NP	n=0	5
endCommaClasses	classes=and that	class=that	n=1	-2
endCommaClasses	classes=ing PRP	class=NP	n=0	1
endCommaClasses	classes=which fin	class=NP	n=0	-1
endCommaClasses	classes=who fin	class=that	n=1	1
endCommaClasses	classes=with NNP	class=NP	n=0	2
endCommaLast	classes=ADV ,	yes=no	n=9	1
endCommaLast	classes=ADV ADV	yes=yes	n=9	-2
endCommaLast	classes=NNP fin	yes=no	n=22	2
endCommaLast	classes=NNP fin	yes=yes	n=4	1
endCommaLast	classes=NP ,	yes=no	n=9	-2
endCommaLast	classes=NP ADV	yes=yes	n=9	2
endCommaLast	classes=NP fin	yes=yes	n=9	1
endCommaLast	classes=QO NP	yes=yes	n=14	1
endCommaLast	classes=and NP	yes=yes	n=9	-1
endCommaLast	classes=but fin	yes=yes	n=9	-2
endCommaLast	classes=ing NP	yes=no	n=14	-3
endCommaLast	classes=ing NP	yes=yes	n=14	1
endCommaLast	classes=ing NP	yes=yes	n=22	-1
endCommaLast	classes=ing NP	yes=yes	n=9	4
endCommaLast	classes=ing PRP	yes=yes	n=6	2
endCommaLast	classes=ing that	yes=no	n=22	4
endCommaLast	classes=though PRP	yes=yes	n=9	3
endCommaLast	classes=which PRP	yes=yes	n=9	1
endCommaLast	classes=which fin	yes=yes	n=14	1
endCommaLast	classes=who fin	yes=no	n=22	-3
endCommaLemma	word=accord	class=NP	2
endCommaLemma	word=ask	class=NNP	4
endCommaLemma	word=expect	class=ADV	3
endCommaLemma	word=say	class=PRP	-1
endCommaLemma	word=say	class=but	-2
endCommaLemma	word=say	class=despite	1
endCommaLemma	word=say	class=pp	2
endCommaLemma	word=say	class=who	2
endCommaLemma	word=warn	class=ADV	1
endCommaVerb	word=call	5
endCommaVerb	word=cite	1
endCommaVerb	word=draw	1
endCommaVerb	word=include	-10
endCommaVerb	word=point	3
endCommaVerb	word=say	5
endCommaWord	word=?	-2
endCommaWord	word=a	7
endCommaWord	word=after	1
endCommaWord	word=an	4
endCommaWord	word=and	1
endCommaWord	word=but	2
endCommaWord	word=calling	5
endCommaWord	word=citing	1
endCommaWord	word=compared	1
endCommaWord	word=despite	2
endCommaWord	word=donald	-2
endCommaWord	word=down	1
endCommaWord	word=drawing	1
endCommaWord	word=especially	-5
endCommaWord	word=even	1
endCommaWord	word=he	1
endCommaWord	word=in	-1
endCommaWord	word=including	-10
endCommaWord	word=mr.	1
endCommaWord	word=or	-3
endCommaWord	word=particularly	-3
endCommaWord	word=pointing	3
endCommaWord	word=said	2
endCommaWord	word=saying	5
endCommaWord	word=such	-4
endCommaWord	word=the	4
endCommaWord	word=there	2
endCommaWord	word=though	4
endCommaWord	word=well	3
endCommaWord	word=where	2
endCommaWord	word=which	2
endCommaWord	word=while	3
endCommaWord	word=with	2
endCommaWordFirst	word=a	class=NP	n=1	3
endCommaWordFirst	word=a	class=that	n=1	5
endCommaWordFirst	word=and	class=NP	n=0	3
endCommaWordFirst	word=and	class=NP	n=1	-1
endCommaWordFirst	word=and	class=NP	n=2	1
endCommaWordFirst	word=and	class=that	n=1	2
endCommaWordFirst	word=but	class=NP	n=0	6
endCommaWordFirst	word=calling	class=NP	n=0	1
endCommaWordFirst	word=in	class=that	n=1	-1
endCommaWordFirst	word=including	class=NP	n=0	-4
endCommaWordFirst	word=saying	class=NP	n=0	5
endCommaWordFirst	word=the	class=NNP	n=0	1
endCommaWordFirst	word=who	class=that	n=1	2
endCommaWordFirst	word=with	class=NP	n=0	1
endCommasFinite	n=0	n=0	class=,	7
endCommasFinite	n=0	n=0	class=.	1
endCommasFinite	n=0	n=0	class=X	13
endCommasFinite	n=0	n=1	class=,	5
endCommasFinite	n=0	n=1	class=.	3
endCommasFinite	n=0	n=1	class=X	7
endCommasFinite	n=0	n=2	class=,	3
endCommasFinite	n=0	n=2	class=.	1
endCommasFinite	n=0	n=2	class=END	1
endCommasFinite	n=0	n=2	class=X	3
endCommasFinite	n=0	n=3	class=END	2
endCommasFinite	n=1	n=0	class=,	4
endCommasFinite	n=1	n=0	class=X	5
endCommasFinite	n=1	n=1	class=,	-1
endCommasFinite	n=1	n=1	class=.	-1
endCommasFinite	n=1	n=1	class=END	1
endCommasFinite	n=1	n=2	class=,	-4
endCommasFinite	n=1	n=3	class=,	-2
endCommasFinite	n=1	n=3	class=.	1
endCommasFinite	n=2	n=0	class=.	2
endCommasFinite	n=2	n=0	class=X	3
endCommasFinite	n=2	n=3	class=.	-1
endCommasFinite	n=4	n=0	class=.	4
endCommasFinite	n=4	n=1	class=.	1
endCommasNext	n=0	class=,	13
endCommasNext	n=0	class=.	4
endCommasNext	n=0	class=:	2
endCommasNext	n=0	class=ADJ	-3
endCommasNext	n=0	class=ADV	1
endCommasNext	n=0	class=DASH	7
endCommasNext	n=0	class=END	7
endCommasNext	n=0	class=NP	-1
endCommasNext	n=0	class=RP	-1
endCommasNext	n=0	class=X	4
endCommasNext	n=0	class=about	-3
endCommasNext	n=0	class=after	7
endCommasNext	n=0	class=against	-2
endCommasNext	n=0	class=and	8
endCommasNext	n=0	class=because	1
endCommasNext	n=0	class=before	2
endCommasNext	n=0	class=between	-3
endCommasNext	n=0	class=but	7
endCommasNext	n=0	class=by	1
endCommasNext	n=0	class=despite	4
endCommasNext	n=0	class=during	2
endCommasNext	n=0	class=fin	1
endCommasNext	n=0	class=if	-1
endCommasNext	n=0	class=in	2
endCommasNext	n=0	class=inf	-1
endCommasNext	n=0	class=ing	1
endCommasNext	n=0	class=of	-6
endCommasNext	n=0	class=pp	-1
endCommasNext	n=0	class=since	3
endCommasNext	n=0	class=through	3
endCommasNext	n=0	class=to	-1
endCommasNext	n=0	class=until	2
endCommasNext	n=0	class=when	3
endCommasNext	n=0	class=which	1
endCommasNext	n=0	class=while	4
endCommasNext	n=0	class=who	-3
endCommasNext	n=0	class=without	2
endCommasNext	n=1	class=,	-2
endCommasNext	n=1	class=DASH	4
endCommasNext	n=1	class=END	1
endCommasNext	n=1	class=NP	4
endCommasNext	n=1	class=and	-1
endCommasNext	n=1	class=fin	-3
endCommasNext	n=2	class=,	-1
endCommasNext	n=2	class=.	2
endCommasNext	n=2	class=DASH	2
endCommasNext	n=4	class=.	4
endConjunction	word=and	class=NNP	chunk=NP	-3
endConjunction	word=and	class=NNP	chunk=QC	1
endConjunction	word=and	class=NP	chunk=NP	-3
endConjunction	word=and	class=NP	chunk=QC	2
endConjunction	word=and	class=PRP	chunk=NP	1
endConjunction	word=and	class=QO	chunk=QC	-4
endConjunction	word=and	class=fin	chunk=ADJ	4
endConjunction	word=and	class=fin	chunk=QC	1
endConjunction	word=and	class=inf	chunk=NP	2
endConjunction	word=and	class=ing	chunk=NP	1
endConjunction	word=and	class=pp	chunk=NP	4
endConjunction	word=and	class=who	chunk=NP	2
endConjunction	word=but	class=fin	chunk=NP	2
endConjunctionFinite	class=NNP	n=0	class=NNP	-1
endConjunctionFinite	class=NP	n=0	class=NP	-4
endConjunctionFinite	class=fin	n=0	class=NNP	2
endConjunctionFinite	class=fin	n=0	class=NP	5
endConjunctionFinite	class=fin	n=0	class=to	2
endConjunctionFinite	class=inf	n=0	class=NP	5
endConjunctionForm	class=NNP	form=fin	-2
endConjunctionForm	class=NP	form=fin	-1
endConjunctionForm	class=NP	form=nn	1
endConjunctionForm	class=PRP	form=fin	5
endConjunctionForm	class=fin	form=fin	8
endConjunctionForm	class=fin	form=fin+have	4
endConjunctionForm	class=fin	form=ing	-3
endConjunctionForm	class=inf	form=inf	3
endConjunctionForm	class=ing	form=ing	13
endConjunctionForm	class=pp	form=fin	5
endConjunctionVerb	class=fin	word=be	-6
endConjunctionVerb	class=fin	word=criticize	2
endConjunctionVerb	class=fin	word=have	-4
endConjunctionVerb	class=fin	word=note	2
endConjunctionVerb	class=fin	word=say	7
endConjunctionVerb	class=ing	word=call	1
endFiniteFirst	n=0	class=NNP	class=,	1
endFiniteFirst	n=0	class=NNP	class=.	3
endFiniteFirst	n=0	class=NNP	class=:	-1
endFiniteFirst	n=0	class=NNP	class=ADV	2
endFiniteFirst	n=0	class=NNP	class=X	-1
endFiniteFirst	n=0	class=NNP	class=as	-1
endFiniteFirst	n=0	class=NNP	class=in	2
endFiniteFirst	n=0	class=NNP	class=ing	-2
endFiniteFirst	n=0	class=NP	class=,	1
endFiniteFirst	n=0	class=NP	class=:	-4
endFiniteFirst	n=0	class=NP	class=ADV	2
endFiniteFirst	n=0	class=NP	class=DASH	-1
endFiniteFirst	n=0	class=NP	class=about	-1
endFiniteFirst	n=0	class=NP	class=after	1
endFiniteFirst	n=0	class=NP	class=and	2
endFiniteFirst	n=0	class=NP	class=before	3
endFiniteFirst	n=0	class=NP	class=but	4
endFiniteFirst	n=0	class=NP	class=despite	1
endFiniteFirst	n=0	class=NP	class=during	2
endFiniteFirst	n=0	class=NP	class=since	1
endFiniteFirst	n=0	class=NP	class=that	-2
endFiniteFirst	n=0	class=NP	class=through	2
endFiniteFirst	n=0	class=NP	class=when	3
endFiniteFirst	n=0	class=NP	class=while	1
endFiniteFirst	n=0	class=NP	class=who	-1
endFiniteFirst	n=0	class=NP	class=with	1
endFiniteFirst	n=0	class=NP	class=without	1
endFiniteFirst	n=0	class=PRP	class=ADV	1
endFiniteFirst	n=0	class=PRP	class=DASH	-3
endFiniteFirst	n=0	class=PRP	class=as	-4
endFiniteFirst	n=0	class=PRP	class=in	4
endFiniteFirst	n=0	class=QUOTE	class=,	-1
endFiniteFirst	n=0	class=QUOTE	class=and	1
endFiniteFirst	n=0	class=ing	class=,	4
endFiniteFirst	n=0	class=ing	class=.	1
endFiniteFirst	n=0	class=ing	class=fin	2
endFiniteFirst	n=0	class=that	class=,	1
endFiniteFirst	n=0	class=that	class=fin	-14
endFiniteFirst	n=0	class=to	class=,	3
endFiniteFirst	n=0	class=to	class=.	3
endFiniteFirst	n=0	class=to	class=:	1
endFiniteFirst	n=0	class=to	class=IN	-4
endFiniteFirst	n=0	class=to	class=as	2
endFiniteFirst	n=0	class=to	class=fin	3
endFiniteFirst	n=0	class=to	class=on	-2
endFiniteFirst	n=1	class=ADJ	class=.	-3
endFiniteFirst	n=1	class=NNP	class=END	1
endFiniteFirst	n=1	class=NP	class=END	5
endFiniteFirst	n=1	class=NP	class=after	-2
endFiniteFirst	n=1	class=NP	class=and	1
endFiniteFirst	n=1	class=PRP	class=,	2
endFiniteFirst	n=1	class=PRP	class=.	1
endFiniteFirst	n=1	class=PRP	class=and	2
endFiniteFirst	n=1	class=QUOTE	class=END	-1
endFiniteFirst	n=1	class=about	class=.	-2
endFiniteFirst	n=1	class=fin	class=.	2
endFiniteFirst	n=1	class=in	class=.	1
endFiniteFirst	n=1	class=inf	class=.	-1
endFiniteFirst	n=1	class=ing	class=,	-1
endFiniteFirst	n=1	class=that	class=.	4
endFiniteFirst	n=1	class=that	class=NP	2
endFiniteFirst	n=1	class=that	class=X	3
endFiniteFirst	n=1	class=that	class=but	1
endFiniteFirst	n=1	class=that	class=fin	3
endFiniteFirst	n=1	class=what	class=,	1
endFiniteFirst	n=1	class=what	class=.	3
endFiniteFirst	n=1	class=whether	class=.	3
endFiniteFirst	n=2	class=NNP	class=.	-1
endFiniteFirst	n=2	class=NP	class=,	1
endFiniteFirst	n=2	class=NP	class=.	1
endFiniteFirst	n=2	class=NP	class=IN	2
endFiniteFirst	n=2	class=QUOTE	class=.	-3
endFiniteFirst	n=2	class=fin	class=.	-2
endFiniteFirst	n=2	class=that	class=.	2
endFiniteFirst	n=2	class=that	class=ing	3
endFiniteFirst	n=2	class=that	class=than	1
endFiniteFirst	n=3	class=NNP	class=.	-2
endFiniteFirst	n=3	class=NP	class=.	1
endFiniteFirst	n=3	class=NP	class=END	-2
endFiniteFirst	n=3	class=QUOTE	class=END	2
endFiniteFirstAtEnd	n=0	class=ADJ	yes=no	4
endFiniteFirstAtEnd	n=0	class=ADV	yes=no	3
endFiniteFirstAtEnd	n=0	class=IN	yes=no	3
endFiniteFirstAtEnd	n=0	class=NNP	yes=no	8
endFiniteFirstAtEnd	n=0	class=NNP	yes=yes	2
endFiniteFirstAtEnd	n=0	class=NP	yes=no	9
endFiniteFirstAtEnd	n=0	class=NP	yes=yes	2
endFiniteFirstAtEnd	n=0	class=POSS	yes=no	1
endFiniteFirstAtEnd	n=0	class=PRP	yes=no	5
endFiniteFirstAtEnd	n=0	class=PRP	yes=yes	1
endFiniteFirstAtEnd	n=0	class=QUOTE	yes=yes	1
endFiniteFirstAtEnd	n=0	class=about	yes=no	2
endFiniteFirstAtEnd	n=0	class=as	yes=no	4
endFiniteFirstAtEnd	n=0	class=for	yes=no	3
endFiniteFirstAtEnd	n=0	class=how	yes=no	-4
endFiniteFirstAtEnd	n=0	class=if	yes=no	-3
endFiniteFirstAtEnd	n=0	class=inf	yes=yes	1
endFiniteFirstAtEnd	n=0	class=ing	yes=no	2
endFiniteFirstAtEnd	n=0	class=on	yes=no	3
endFiniteFirstAtEnd	n=0	class=that	yes=no	-2
endFiniteFirstAtEnd	n=0	class=that	yes=yes	-1
endFiniteFirstAtEnd	n=0	class=to	yes=no	5
endFiniteFirstAtEnd	n=0	class=to	yes=yes	5
endFiniteFirstAtEnd	n=0	class=what	yes=no	-6
endFiniteFirstAtEnd	n=0	class=whether	yes=no	-1
endFiniteFirstAtEnd	n=1	class=ADJ	yes=yes	-3
endFiniteFirstAtEnd	n=1	class=NNP	yes=no	-1
endFiniteFirstAtEnd	n=1	class=NNP	yes=yes	2
endFiniteFirstAtEnd	n=1	class=NP	yes=no	3
endFiniteFirstAtEnd	n=1	class=NP	yes=yes	1
endFiniteFirstAtEnd	n=1	class=QUOTE	yes=no	1
endFiniteFirstAtEnd	n=1	class=about	yes=yes	-3
endFiniteFirstAtEnd	n=1	class=fin	yes=no	1
endFiniteFirstAtEnd	n=1	class=fin	yes=yes	3
endFiniteFirstAtEnd	n=1	class=how	yes=no	1
endFiniteFirstAtEnd	n=1	class=in	yes=yes	1
endFiniteFirstAtEnd	n=1	class=inf	yes=yes	-1
endFiniteFirstAtEnd	n=1	class=that	yes=no	6
endFiniteFirstAtEnd	n=1	class=that	yes=yes	4
endFiniteFirstAtEnd	n=1	class=to	yes=yes	-1
endFiniteFirstAtEnd	n=1	class=what	yes=no	1
endFiniteFirstAtEnd	n=1	class=what	yes=yes	2
endFiniteFirstAtEnd	n=1	class=where	yes=no	4
endFiniteFirstAtEnd	n=1	class=whether	yes=yes	2
endFiniteFirstAtEnd	n=1	class=who	yes=no	2
endFiniteFirstAtEnd	n=1	class=why	yes=yes	1
endFiniteFirstAtEnd	n=2	class=NNP	yes=no	1
endFiniteFirstAtEnd	n=2	class=NP	yes=no	1
endFiniteFirstAtEnd	n=2	class=NP	yes=yes	1
endFiniteFirstAtEnd	n=2	class=QUOTE	yes=yes	-2
endFiniteFirstAtEnd	n=2	class=fin	yes=no	-4
endFiniteFirstAtEnd	n=2	class=how	yes=yes	1
endFiniteFirstAtEnd	n=2	class=that	yes=no	4
endFiniteFirstAtEnd	n=2	class=that	yes=yes	4
endFiniteFirstAtEnd	n=3	class=NNP	yes=yes	-1
endFiniteFirstAtEnd	n=3	class=NP	yes=no	-2
endFiniteFirstAtEnd	n=3	class=QUOTE	yes=yes	1
endFiniteFirstAtEnd	n=3	class=that	yes=no	1
endFiniteFirstAtEnd	n=3	class=what	yes=yes	-3
endFiniteLength	n=0	n=1	class=,	1
endFiniteLength	n=0	n=1	class=ADV	1
endFiniteLength	n=0	n=1	class=NP	-2
endFiniteLength	n=0	n=1	class=by	1
endFiniteLength	n=0	n=1	class=in	5
endFiniteLength	n=0	n=1	class=ing	-2
endFiniteLength	n=0	n=1	class=when	3
endFiniteLength	n=0	n=2	class=,	1
endFiniteLength	n=0	n=2	class=DASH	4
endFiniteLength	n=0	n=2	class=after	2
endFiniteLength	n=0	n=2	class=and	3
endFiniteLength	n=0	n=2	class=as	-3
endFiniteLength	n=0	n=2	class=at	2
endFiniteLength	n=0	n=2	class=during	4
endFiniteLength	n=0	n=2	class=in	2
endFiniteLength	n=0	n=2	class=on	3
endFiniteLength	n=0	n=2	class=to	-1
endFiniteLength	n=0	n=2	class=until	4
endFiniteLength	n=0	n=2	class=with	-2
endFiniteLength	n=0	n=3	class=,	1
endFiniteLength	n=0	n=3	class=.	1
endFiniteLength	n=0	n=3	class=:	-4
endFiniteLength	n=0	n=3	class=and	1
endFiniteLength	n=0	n=3	class=as	1
endFiniteLength	n=0	n=3	class=before	1
endFiniteLength	n=0	n=3	class=by	4
endFiniteLength	n=0	n=3	class=on	-1
endFiniteLength	n=0	n=4	class=,	1
endFiniteLength	n=0	n=4	class=ADV	1
endFiniteLength	n=0	n=4	class=IN	-5
endFiniteLength	n=0	n=4	class=X	1
endFiniteLength	n=0	n=4	class=and	2
endFiniteLength	n=0	n=4	class=for	-2
endFiniteLength	n=0	n=4	class=on	2
endFiniteLength	n=0	n=4	class=to	3
endFiniteLength	n=0	n=6	class=.	2
endFiniteLength	n=0	n=6	class=ADV	2
endFiniteLength	n=0	n=6	class=END	-1
endFiniteLength	n=0	n=6	class=NNP	2
endFiniteLength	n=0	n=6	class=but	1
endFiniteLength	n=0	n=9	class=.	7
endFiniteLength	n=0	n=9	class=ADV	-3
endFiniteLength	n=0	n=9	class=END	5
endFiniteLength	n=0	n=9	class=X	-3
endFiniteLength	n=0	n=9	class=after	2
endFiniteLength	n=0	n=9	class=as	1
endFiniteLength	n=0	n=9	class=fin	-1
endFiniteLength	n=0	n=9	class=in	-3
endFiniteLength	n=0	n=9	class=into	1
endFiniteLength	n=0	n=9	class=on	-4
endFiniteLength	n=1	n=3	class=from	2
endFiniteLength	n=1	n=4	class=.	5
endFiniteLength	n=1	n=4	class=IN	1
endFiniteLength	n=1	n=6	class=.	-1
endFiniteLength	n=1	n=6	class=:	3
endFiniteLength	n=1	n=6	class=ADV	-4
endFiniteLength	n=1	n=6	class=DASH	7
endFiniteLength	n=1	n=6	class=END	3
endFiniteLength	n=1	n=6	class=NP	-1
endFiniteLength	n=1	n=6	class=X	1
endFiniteLength	n=1	n=6	class=and	1
endFiniteLength	n=1	n=6	class=but	3
endFiniteLength	n=1	n=6	class=fin	1
endFiniteLength	n=1	n=6	class=in	-2
endFiniteLength	n=1	n=9	class=,	2
endFiniteLength	n=1	n=9	class=.	2
endFiniteLength	n=1	n=9	class=DASH	3
endFiniteLength	n=1	n=9	class=IN	1
endFiniteLength	n=1	n=9	class=NP	1
endFiniteLength	n=1	n=9	class=PRP	1
endFiniteLength	n=1	n=9	class=X	2
endFiniteLength	n=1	n=9	class=ing	1
endFiniteLength	n=2	n=6	class=.	1
endFiniteLength	n=2	n=9	class=,	-1
endFiniteLength	n=2	n=9	class=:	2
endFiniteLength	n=2	n=9	class=DASH	2
endFiniteLength	n=2	n=9	class=END	1
endFiniteLength	n=2	n=9	class=IN	1
endFiniteLength	n=2	n=9	class=than	1
endFiniteLength	n=3	n=9	class=,	-1
endFiniteLength	n=3	n=9	class=.	-2
endFirstAtEnd	class=ADJ	yes=no	1
endFirstAtEnd	class=ADV	yes=no	1
endFirstAtEnd	class=IN	yes=no	2
endFirstAtEnd	class=IN	yes=yes	-2
endFirstAtEnd	class=NNP	yes=no	3
endFirstAtEnd	class=NP	yes=no	6
endFirstAtEnd	class=NP	yes=yes	3
endFirstAtEnd	class=PRP	yes=no	4
endFirstAtEnd	class=PRP	yes=yes	1
endFirstAtEnd	class=QUOTE	yes=no	3
endFirstAtEnd	class=about	yes=no	1
endFirstAtEnd	class=about	yes=yes	-1
endFirstAtEnd	class=as	yes=no	3
endFirstAtEnd	class=as	yes=yes	-3
endFirstAtEnd	class=fin	yes=yes	2
endFirstAtEnd	class=for	yes=no	1
endFirstAtEnd	class=how	yes=yes	3
endFirstAtEnd	class=in	yes=no	-1
endFirstAtEnd	class=in	yes=yes	2
endFirstAtEnd	class=ing	yes=yes	1
endFirstAtEnd	class=on	yes=no	2
endFirstAtEnd	class=on	yes=yes	-3
endFirstAtEnd	class=that	yes=no	6
endFirstAtEnd	class=that	yes=yes	5
endFirstAtEnd	class=to	yes=no	2
endFirstAtEnd	class=to	yes=yes	1
endFirstAtEnd	class=when	yes=yes	1
endFirstAtEnd	class=where	yes=no	1
endFirstAtEnd	class=whether	yes=yes	1
endFirstComma	yes=no	class=NNP	4
endFirstComma	yes=no	class=NP	6
endFirstComma	yes=no	class=PRP	3
endFirstComma	yes=no	class=QUOTE	5
endFirstComma	yes=no	class=fin	1
endFirstComma	yes=no	class=if	1
endFirstComma	yes=no	class=in	1
endFirstComma	yes=no	class=that	7
endFirstComma	yes=no	class=to	2
endFirstComma	yes=yes	class=NP	3
endFirstComma	yes=yes	class=PRP	1
endFirstComma	yes=yes	class=in	-1
endFirstComma	yes=yes	class=ing	1
endFirstComma	yes=yes	class=that	2
endFirstComma	yes=yes	class=what	1
endFirstComma	yes=yes	class=whether	1
endFirstComma	yes=yes	class=who	1
endFirstNext	class=NNP	class=ADV	1
endFirstNext	class=NNP	class=DASH	2
endFirstNext	class=NNP	class=END	1
endFirstNext	class=NNP	class=as	-2
endFirstNext	class=NNP	class=ing	-1
endFirstNext	class=NNP	class=on	1
endFirstNext	class=NP	class=,	2
endFirstNext	class=NP	class=.	2
endFirstNext	class=NP	class=END	1
endFirstNext	class=NP	class=IN	1
endFirstNext	class=NP	class=about	-2
endFirstNext	class=NP	class=and	2
endFirstNext	class=NP	class=because	2
endFirstNext	class=NP	class=before	2
endFirstNext	class=NP	class=but	1
endFirstNext	class=NP	class=despite	1
endFirstNext	class=NP	class=through	3
endFirstNext	class=NP	class=when	1
endFirstNext	class=NP	class=while	1
endFirstNext	class=NP	class=who	-2
endFirstNext	class=NP	class=with	1
endFirstNext	class=NP	class=without	1
endFirstNext	class=PRP	class=,	2
endFirstNext	class=PRP	class=.	1
endFirstNext	class=PRP	class=and	2
endFirstNext	class=PRP	class=as	-2
endFirstNext	class=PRP	class=in	1
endFirstNext	class=QUOTE	class=,	-3
endFirstNext	class=QUOTE	class=END	1
endFirstNext	class=QUOTE	class=IN	-1
endFirstNext	class=QUOTE	class=ing	1
endFirstNext	class=QUOTE	class=into	2
endFirstNext	class=QUOTE	class=on	-1
endFirstNext	class=in	class=,	-2
endFirstNext	class=ing	class=.	1
endFirstNext	class=ing	class=fin	1
endFirstNext	class=on	class=.	-3
endFirstNext	class=that	class=,	2
endFirstNext	class=that	class=.	2
endFirstNext	class=that	class=ADV	-4
endFirstNext	class=that	class=DASH	2
endFirstNext	class=that	class=END	1
endFirstNext	class=that	class=NP	1
endFirstNext	class=that	class=X	1
endFirstNext	class=that	class=and	1
endFirstNext	class=that	class=but	1
endFirstNext	class=that	class=in	-1
endFirstNext	class=that	class=ing	4
endFirstNext	class=that	class=on	1
endFirstNext	class=that	class=than	1
endFirstNext	class=that	class=that	1
endFirstNext	class=that	class=when	-1
endFirstNext	class=to	class=.	1
endFirstNext	class=to	class=:	3
endFirstNext	class=to	class=as	3
endFirstNext	class=to	class=fin	3
endFirstNext	class=to	class=in	-1
endFirstNext	class=what	class=,	1
endFirstNext	class=when	class=.	1
endFirstNext	class=whether	class=.	2
endFirstNext2	class=ADV	classes=. #	-1
endFirstNext2	class=NNP	classes=, NNP	-2
endFirstNext2	class=NNP	classes=, and	-1
endFirstNext2	class=NNP	classes=, but	1
endFirstNext2	class=NNP	classes=END #	1
endFirstNext2	class=NNP	classes=fin NP	-2
endFirstNext2	class=NNP	classes=in NNP	3
endFirstNext2	class=NP	classes=, ADV	2
endFirstNext2	class=NP	classes=, NNP	-2
endFirstNext2	class=NP	classes=, QO	1
endFirstNext2	class=NP	classes=, and	3
endFirstNext2	class=NP	classes=, but	1
endFirstNext2	class=NP	classes=, with	1
endFirstNext2	class=NP	classes=. #	2
endFirstNext2	class=NP	classes=. X	3
endFirstNext2	class=NP	classes=DASH fin	-3
endFirstNext2	class=NP	classes=END #	1
endFirstNext2	class=NP	classes=IN of	1
endFirstNext2	class=NP	classes=and NP	-4
endFirstNext2	class=NP	classes=and how	-1
endFirstNext2	class=NP	classes=and inf	1
endFirstNext2	class=NP	classes=as PRP	4
endFirstNext2	class=NP	classes=because PRP	3
endFirstNext2	class=NP	classes=by ing	2
endFirstNext2	class=NP	classes=despite NP	1
endFirstNext2	class=NP	classes=during NP	2
endFirstNext2	class=NP	classes=for NP	-1
endFirstNext2	class=NP	classes=from NP	2
endFirstNext2	class=NP	classes=in NNP	-2
endFirstNext2	class=NP	classes=in NP	2
endFirstNext2	class=NP	classes=ing NP	3
endFirstNext2	class=NP	classes=on NNP	1
endFirstNext2	class=NP	classes=since NP	1
endFirstNext2	class=NP	classes=that NP	-1
endFirstNext2	class=NP	classes=when PRP	2
endFirstNext2	class=NP	classes=who fin	-1
endFirstNext2	class=NP	classes=with NP	2
endFirstNext2	class=PRP	classes=, PRP	2
endFirstNext2	class=PRP	classes=. #	1
endFirstNext2	class=PRP	classes=as NP	-1
endFirstNext2	class=PRP	classes=fin NP	-1
endFirstNext2	class=PRP	classes=in NP	1
endFirstNext2	class=QUOTE	classes=END #	1
endFirstNext2	class=QUOTE	classes=as NNP	1
endFirstNext2	class=as	classes=. #	-1
endFirstNext2	class=fin	classes=DASH PRP	1
endFirstNext2	class=on	classes=. #	-3
endFirstNext2	class=that	classes=, NP	4
endFirstNext2	class=that	classes=, PRP	-2
endFirstNext2	class=that	classes=, and	2
endFirstNext2	class=that	classes=, in	-2
endFirstNext2	class=that	classes=, pp	-2
endFirstNext2	class=that	classes=, which	2
endFirstNext2	class=that	classes=, who	3
endFirstNext2	class=that	classes=. #	1
endFirstNext2	class=that	classes=DASH NP	3
endFirstNext2	class=that	classes=END #	1
endFirstNext2	class=that	classes=NP on	3
endFirstNext2	class=that	classes=NP that	2
endFirstNext2	class=that	classes=PRP fin	1
endFirstNext2	class=that	classes=and NP	2
endFirstNext2	class=that	classes=fin NP	2
endFirstNext2	class=that	classes=in NP	-2
endFirstNext2	class=to	classes=. #	1
endFirstNext2	class=to	classes=: NP	2
endFirstNext2	class=to	classes=NP .	1
endFirstNext2	class=to	classes=fin NP	2
endFirstNext2	class=when	classes=. #	1
endFirstNext2	class=whether	classes=, NNP	1
endFirstNext2	class=whether	classes=. #	2
endFormFirst	form=colon	class=NNP	yes=no	-1
endFormFirst	form=colon	class=NNP	yes=yes	1
endFormFirst	form=fin	class=ADV	yes=no	2
endFormFirst	form=fin	class=NNP	yes=no	1
endFormFirst	form=fin	class=NNP	yes=yes	2
endFormFirst	form=fin	class=NP	yes=no	4
endFormFirst	form=fin	class=NP	yes=yes	4
endFormFirst	form=fin	class=POSS	yes=no	1
endFormFirst	form=fin	class=PRP	yes=no	3
endFormFirst	form=fin	class=PRP	yes=yes	1
endFormFirst	form=fin	class=QUOTE	yes=no	1
endFormFirst	form=fin	class=if	yes=yes	1
endFormFirst	form=fin	class=that	yes=no	4
endFormFirst	form=fin	class=that	yes=yes	2
endFormFirst	form=fin	class=to	yes=no	3
endFormFirst	form=fin+have	class=ADV	yes=no	2
endFormFirst	form=fin+have	class=ADV	yes=yes	-1
endFormFirst	form=fin+have	class=NP	yes=yes	2
endFormFirst	form=fin+have	class=PRP	yes=no	1
endFormFirst	form=fin+have	class=to	yes=yes	1
endFormFirst	form=fin+modal	class=to	yes=yes	1
endFormFirst	form=in	class=NP	yes=no	-1
endFormFirst	form=in	class=NP	yes=yes	2
endFormFirst	form=inf	class=NP	yes=no	1
endFormFirst	form=inf	class=that	yes=no	-2
endFormFirst	form=inf	class=that	yes=yes	3
endFormFirst	form=ing	class=NNP	yes=no	1
endFormFirst	form=ing	class=NP	yes=yes	1
endFormFirst	form=ing	class=that	yes=no	1
endFormFirst	form=jj	class=fin	yes=no	1
endFormFirst	form=jj	class=fin	yes=yes	-1
endFormFirst	form=jj	class=to	yes=no	1
endFormFirst	form=nn	class=NNP	yes=no	2
endFormFirst	form=nn	class=NNP	yes=yes	-2
endFormFirst	form=nn	class=NP	yes=no	3
endFormFirst	form=nn	class=NP	yes=yes	-2
endFormFirst	form=nn	class=fin	yes=no	-1
endFormFirst	form=nn	class=fin	yes=yes	1
endFormFirst	form=nn	class=that	yes=no	1
endFormFirst	form=nn	class=to	yes=no	1
endFormFirst	form=nns	class=NP	yes=no	3
endFormFirst	form=nns	class=NP	yes=yes	-3
endFormFirst	form=pp	class=whether	yes=no	2
endFormFirst	form=pp	class=whether	yes=yes	-1
endFormNext	form=colon	class=,	-4
endFormNext	form=colon	class=.	1
endFormNext	form=colon	class=END	6
endFormNext	form=colon	class=IN	4
endFormNext	form=colon	class=fin	-5
endFormNext	form=fin	class=,	2
endFormNext	form=fin	class=.	5
endFormNext	form=fin	class=DASH	5
endFormNext	form=fin	class=END	7
endFormNext	form=fin	class=NNP	3
endFormNext	form=fin	class=X	5
endFormNext	form=fin	class=after	3
endFormNext	form=fin	class=and	1
endFormNext	form=fin	class=at	2
endFormNext	form=fin	class=before	2
endFormNext	form=fin	class=but	2
endFormNext	form=fin	class=fin	-10
endFormNext	form=fin	class=in	3
endFormNext	form=fin	class=ing	2
endFormNext	form=fin	class=on	5
endFormNext	form=fin	class=pp	-2
endFormNext	form=fin	class=than	2
endFormNext	form=fin	class=that	-3
endFormNext	form=fin	class=to	-1
endFormNext	form=fin	class=until	1
endFormNext	form=fin	class=while	6
endFormNext	form=fin+have	class=.	1
endFormNext	form=fin+have	class=:	1
endFormNext	form=fin+have	class=DASH	3
endFormNext	form=fin+have	class=fin	-5
endFormNext	form=fin+have	class=since	3
endFormNext	form=fin+have+not	class=.	-3
endFormNext	form=fin+modal	class=fin	-8
endFormNext	form=fin+not	class=.	1
endFormNext	form=fin+not	class=ADV	2
endFormNext	form=fin+not	class=fin	-5
endFormNext	form=fin+not+modal	class=,	1
endFormNext	form=fin+passive	class=.	-2
endFormNext	form=fin+passive	class=ADV	-1
endFormNext	form=fin+passive	class=NP	1
endFormNext	form=fin+passive	class=by	9
endFormNext	form=fin+passive	class=in	-1
endFormNext	form=in	class=.	6
endFormNext	form=inf	class=.	1
endFormNext	form=ing	class=,	3
endFormNext	form=ing	class=DASH	2
endFormNext	form=ing	class=END	3
endFormNext	form=ing	class=and	2
endFormNext	form=ing	class=as	-2
endFormNext	form=ing	class=fin	1
endFormNext	form=jj	class=,	1
endFormNext	form=jj	class=and	4
endFormNext	form=nn	class=DASH	-1
endFormNext	form=nn	class=END	-4
endFormNext	form=nn	class=among	1
endFormNext	form=nn	class=and	1
endFormNext	form=nn	class=fin	10
endFormNext	form=nn	class=that	3
endFormNext	form=nns	class=fin	8
endFormNext	form=pp	class=,	3
endFormNext	form=pp	class=and	-1
endLastNewClause	yes=no	clause=#>#	8
endLastNewClause	yes=no	clause=ADJ>ADJ	-1
endLastNewClause	yes=no	clause=ADV>,	-2
endLastNewClause	yes=no	clause=NNP>,	-1
endLastNewClause	yes=no	clause=NNP>fin	1
endLastNewClause	yes=no	clause=NP>,	-2
endLastNewClause	yes=no	clause=NP>ing	2
endLastNewClause	yes=no	clause=NP>who	2
endLastNewClause	yes=no	clause=QO>QO	-2
endLastNewClause	yes=no	clause=cc ADV>,	-1
endLastNewClause	yes=no	clause=cc PRP>fin	1
endLastNewClause	yes=no	clause=fin>fin	1
endLastNewClause	yes=yes	clause=#>#	5
endLastNewClause	yes=yes	clause=ADV>IN	1
endLastNewClause	yes=yes	clause=ADV>fin	1
endLastNewClause	yes=yes	clause=NNP>.	-4
endLastNewClause	yes=yes	clause=NNP>and	-2
endLastNewClause	yes=yes	clause=NNP>fin	2
endLastNewClause	yes=yes	clause=NNP>ing	3
endLastNewClause	yes=yes	clause=NP>.	-1
endLastNewClause	yes=yes	clause=NP>and	-2
endLastNewClause	yes=yes	clause=NP>fin	3
endLastNewClause	yes=yes	clause=NP>pp	3
endLastNewClause	yes=yes	clause=NP>that	1
endLastNewClause	yes=yes	clause=NP>to	2
endLastNewClause	yes=yes	clause=NP>which	1
endLastNewClause	yes=yes	clause=NP>who	-1
endLastNewClause	yes=yes	clause=PRP>fin	2
endLastNewClause	yes=yes	clause=QO>QO	-3
endLastNewClause	yes=yes	clause=although>although	1
endLastNewClause	yes=yes	clause=as>as	3
endLastNewClause	yes=yes	clause=cc NNP>fin	1
endLastNewClause	yes=yes	clause=cc NP>.	-3
endLastNewClause	yes=yes	clause=cc NP>fin	2
endLastNewClause	yes=yes	clause=cc PRP>fin	2
endLastNewClause	yes=yes	clause=cc fin>fin	3
endLastNewClause	yes=yes	clause=cc inf>inf	1
endLastNewClause	yes=yes	clause=cc pp>pp	1
endLastNewClause	yes=yes	clause=cc that>that	-8
endLastNewClause	yes=yes	clause=fin>fin	2
endLastNewClause	yes=yes	clause=how>how	-2
endLastNewClause	yes=yes	clause=ing>ing	4
endLastNewClause	yes=yes	clause=pp>pp	5
endLastNewClause	yes=yes	clause=that>that	-1
endLastNewClause	yes=yes	clause=though>though	1
endLastNewClause	yes=yes	clause=which>which	2
endLastNewClause	yes=yes	clause=while>while	3
endLastNewClause	yes=yes	clause=who>who	2
endLastNext	yes=no	class=,	class=NNP	-1
endLastNext	yes=no	class=,	class=QUOTE	-2
endLastNext	yes=no	class=ADV	class=NP	2
endLastNext	yes=no	class=DASH	class=that	2
endLastNext	yes=no	class=after	class=NP	-3
endLastNext	yes=no	class=and	class=NP	2
endLastNext	yes=no	class=fin	class=ing	2
endLastNext	yes=no	class=fin	class=that	4
endLastNext	yes=no	class=fin	class=to	1
endLastNext	yes=no	class=for	class=PRP	2
endLastNext	yes=no	class=in	class=NNP	2
endLastNext	yes=no	class=in	class=that	-2
endLastNext	yes=no	class=with	class=NP	2
endLastNext	yes=yes	class=,	class=NNP	2
endLastNext	yes=yes	class=,	class=NP	4
endLastNext	yes=yes	class=,	class=PRP	2
endLastNext	yes=yes	class=,	class=in	-1
endLastNext	yes=yes	class=,	class=that	3
endLastNext	yes=yes	class=,	class=to	1
endLastNext	yes=yes	class=,	class=what	2
endLastNext	yes=yes	class=.	class=NP	2
endLastNext	yes=yes	class=.	class=PRP	1
endLastNext	yes=yes	class=.	class=on	-3
endLastNext	yes=yes	class=.	class=that	2
endLastNext	yes=yes	class=.	class=to	1
endLastNext	yes=yes	class=.	class=when	1
endLastNext	yes=yes	class=.	class=whether	2
endLastNext	yes=yes	class=ADV	class=NNP	1
endLastNext	yes=yes	class=DASH	class=QUOTE	1
endLastNext	yes=yes	class=END	class=NNP	1
endLastNext	yes=yes	class=END	class=NP	1
endLastNext	yes=yes	class=END	class=QUOTE	1
endLastNext	yes=yes	class=END	class=that	1
endLastNext	yes=yes	class=IN	class=ADV	1
endLastNext	yes=yes	class=NP	class=PRP	1
endLastNext	yes=yes	class=NP	class=that	1
endLastNext	yes=yes	class=X	class=that	2
endLastNext	yes=yes	class=after	class=NP	2
endLastNext	yes=yes	class=and	class=PRP	3
endLastNext	yes=yes	class=as	class=to	1
endLastNext	yes=yes	class=because	class=NP	1
endLastNext	yes=yes	class=before	class=NNP	1
endLastNext	yes=yes	class=before	class=NP	3
endLastNext	yes=yes	class=but	class=NP	2
endLastNext	yes=yes	class=despite	class=NP	1
endLastNext	yes=yes	class=fin	class=fin	1
endLastNext	yes=yes	class=fin	class=that	-4
endLastNext	yes=yes	class=from	class=NP	2
endLastNext	yes=yes	class=in	class=NP	-1
endLastNext	yes=yes	class=in	class=PRP	2
endLastNext	yes=yes	class=ing	class=that	2
endLastNext	yes=yes	class=into	class=QUOTE	2
endLastNext	yes=yes	class=of	class=NP	-1
endLastNext	yes=yes	class=on	class=NP	1
endLastNext	yes=yes	class=on	class=QUOTE	-1
endLastNext	yes=yes	class=on	class=that	1
endLastNext	yes=yes	class=that	class=that	2
endLastNext	yes=yes	class=through	class=NP	1
endLastNext	yes=yes	class=who	class=NP	-1
endLastWord	word=?	5
endLastWord	word=abortion	4
endLastWord	word=accept	-2
endLastWord	word=address	1
endLastWord	word=amendment	2
endLastWord	word=america	4
endLastWord	word=anyone	-2
endLastWord	word=ballot	1
endLastWord	word=ban	-5
endLastWord	word=be	5
endLastWord	word=better	1
endLastWord	word=bill	1
endLastWord	word=billionaire	1
endLastWord	word=board	-1
endLastWord	word=bush	3
endLastWord	word=candidacy	4
endLastWord	word=candidate	-2
endLastWord	word=class	1
endLastWord	word=clinton	1
endLastWord	word=comment	3
endLastWord	word=community	2
endLastWord	word=conservative	1
endLastWord	word=convention	7
endLastWord	word=country	3
endLastWord	word=crisis	2
endLastWord	word=cruz	3
endLastWord	word=day	-1
endLastWord	word=debate	-5
endLastWord	word=deception	-1
endLastWord	word=department	3
endLastWord	word=dollar	3
endLastWord	word=email	3
endLastWord	word=even	-3
endLastWord	word=far	-1
endLastWord	word=february	-2
endLastWord	word=fee	-3
endLastWord	word=fire	1
endLastWord	word=flat	1
endLastWord	word=floor	-2
endLastWord	word=friday	-3
endLastWord	word=front-runner	2
endLastWord	word=hampshire	1
endLastWord	word=he	-13
endLastWord	word=her	3
endLastWord	word=him	5
endLastWord	word=ideology	-1
endLastWord	word=immigration	6
endLastWord	word=interview	-2
endLastWord	word=it	6
endLastWord	word=job	1
endLastWord	word=july	3
endLastWord	word=june	-4
endLastWord	word=law	2
endLastWord	word=leader	-5
endLastWord	word=leave	5
endLastWord	word=libya	1
endLastWord	word=line	2
endLastWord	word=mark	2
endLastWord	word=marriage	1
endLastWord	word=mexico	1
endLastWord	word=mistake	1
endLastWord	word=monday	-7
endLastWord	word=more	-1
endLastWord	word=morning	-2
endLastWord	word=move	1
endLastWord	word=nomination	2
endLastWord	word=nominee	7
endLastWord	word=not	-7
endLastWord	word=now	-1
endLastWord	word=out	2
endLastWord	word=overseas	1
endLastWord	word=party	2
endLastWord	word=people	-2
endLastWord	word=plan	-1
endLastWord	word=policy	5
endLastWord	word=politics	3
endLastWord	word=position	2
endLastWord	word=presidency	1
endLastWord	word=president	7
endLastWord	word=press	-1
endLastWord	word=price	2
endLastWord	word=principle	1
endLastWord	word=refugee	2
endLastWord	word=report	-2
endLastWord	word=republicans	-7
endLastWord	word=request	-1
endLastWord	word=return	1
endLastWord	word=rights	2
endLastWord	word=role	-2
endLastWord	word=route	-1
endLastWord	word=say	-8
endLastWord	word=security	2
endLastWord	word=she	-9
endLastWord	word=speech	-2
endLastWord	word=spend	2
endLastWord	word=state	1
endLastWord	word=states	7
endLastWord	word=story	-2
endLastWord	word=street	4
endLastWord	word=summer	1
endLastWord	word=superdelegate	4
endLastWord	word=support	-1
endLastWord	word=syria	3
endLastWord	word=tax	2
endLastWord	word=that	-5
endLastWord	word=the	-4
endLastWord	word=them	5
endLastWord	word=they	-8
endLastWord	word=this	2
endLastWord	word=track	1
endLastWord	word=trump	5
endLastWord	word=twitter	-1
endLastWord	word=u.s.	6
endLastWord	word=undecided	2
endLastWord	word=union	-1
endLastWord	word=unity	1
endLastWord	word=up	-1
endLastWord	word=victim	4
endLastWord	word=victory	1
endLastWord	word=view	-1
endLastWord	word=vote	1
endLastWord	word=voter	-2
endLastWord	word=war	1
endLastWord	word=wednesday	-1
endLastWord	word=who	-9
endLastWord	word=withdraw	1
endLastWord	word=wording	-1
endLaterMarks	yes=no	class=,	4
endLaterMarks	yes=no	class=.	6
endLaterMarks	yes=no	class=:	7
endLaterMarks	yes=no	class=DASH	5
endLaterMarks	yes=no	class=END	5
endLaterMarks	yes=no	class=IN	1
endLaterMarks	yes=no	class=RP	-7
endLaterMarks	yes=no	class=X	5
endLaterMarks	yes=no	class=about	-1
endLaterMarks	yes=no	class=after	4
endLaterMarks	yes=no	class=and	1
endLaterMarks	yes=no	class=as	1
endLaterMarks	yes=no	class=before	3
endLaterMarks	yes=no	class=between	-3
endLaterMarks	yes=no	class=but	3
endLaterMarks	yes=no	class=by	3
endLaterMarks	yes=no	class=despite	4
endLaterMarks	yes=no	class=during	1
endLaterMarks	yes=no	class=fin	2
endLaterMarks	yes=no	class=if	-1
endLaterMarks	yes=no	class=inf	-6
endLaterMarks	yes=no	class=of	-1
endLaterMarks	yes=no	class=on	-1
endLaterMarks	yes=no	class=since	1
endLaterMarks	yes=no	class=than	2
endLaterMarks	yes=no	class=until	2
endLaterMarks	yes=no	class=when	6
endLaterMarks	yes=no	class=while	2
endLaterMarks	yes=no	class=who	-1
endLaterMarks	yes=no	class=without	2
endLaterMarks	yes=yes	class=,	1
endLaterMarks	yes=yes	class=DASH	10
endLaterMarks	yes=yes	class=and	5
endLaterMarks	yes=yes	class=as	-3
endLaterMarks	yes=yes	class=but	2
endLaterMarks	yes=yes	class=fin	-4
endLaterMarks	yes=yes	class=from	-2
endLaterMarks	yes=yes	class=ing	5
endLaterMarks	yes=yes	class=on	4
endLaterMarks	yes=yes	class=to	-5
endLemmaAtEnd	word=:	yes=no	-9
endLemmaAtEnd	word=:	yes=yes	9
endLemmaAtEnd	word=accord	yes=no	-9
endLemmaAtEnd	word=accord	yes=yes	10
endLemmaAtEnd	word=accuse	yes=no	-1
endLemmaAtEnd	word=accuse	yes=yes	3
endLemmaAtEnd	word=add	yes=no	-1
endLemmaAtEnd	word=add	yes=yes	4
endLemmaAtEnd	word=announce	yes=no	2
endLemmaAtEnd	word=announce	yes=yes	-1
endLemmaAtEnd	word=argue	yes=no	-1
endLemmaAtEnd	word=argue	yes=yes	4
endLemmaAtEnd	word=ask	yes=no	1
endLemmaAtEnd	word=assertion	yes=no	1
endLemmaAtEnd	word=assertion	yes=yes	-1
endLemmaAtEnd	word=attack	yes=no	1
endLemmaAtEnd	word=attack	yes=yes	-1
endLemmaAtEnd	word=attribute	yes=no	-6
endLemmaAtEnd	word=attribute	yes=yes	5
endLemmaAtEnd	word=back	yes=no	4
endLemmaAtEnd	word=back	yes=yes	-5
endLemmaAtEnd	word=believe	yes=yes	2
endLemmaAtEnd	word=blame	yes=no	-1
endLemmaAtEnd	word=blame	yes=yes	2
endLemmaAtEnd	word=cite	yes=no	-1
endLemmaAtEnd	word=cite	yes=yes	4
endLemmaAtEnd	word=claim	yes=no	2
endLemmaAtEnd	word=claim	yes=yes	-1
endLemmaAtEnd	word=concede	yes=no	2
endLemmaAtEnd	word=concede	yes=yes	-2
endLemmaAtEnd	word=credit	yes=no	-4
endLemmaAtEnd	word=credit	yes=yes	4
endLemmaAtEnd	word=criticism	yes=no	2
endLemmaAtEnd	word=criticism	yes=yes	-2
endLemmaAtEnd	word=decide	yes=no	1
endLemmaAtEnd	word=decide	yes=yes	-1
endLemmaAtEnd	word=declare	yes=no	2
endLemmaAtEnd	word=declare	yes=yes	-2
endLemmaAtEnd	word=dedicate	yes=no	1
endLemmaAtEnd	word=dedicate	yes=yes	-1
endLemmaAtEnd	word=denounce	yes=no	3
endLemmaAtEnd	word=denounce	yes=yes	-4
endLemmaAtEnd	word=deny	yes=no	3
endLemmaAtEnd	word=deny	yes=yes	-3
endLemmaAtEnd	word=discuss	yes=no	-1
endLemmaAtEnd	word=discuss	yes=yes	1
endLemmaAtEnd	word=embrace	yes=no	2
endLemmaAtEnd	word=embrace	yes=yes	-2
endLemmaAtEnd	word=endorse	yes=no	3
endLemmaAtEnd	word=endorse	yes=yes	-4
endLemmaAtEnd	word=explain	yes=no	-1
endLemmaAtEnd	word=explain	yes=yes	2
endLemmaAtEnd	word=fear	yes=yes	1
endLemmaAtEnd	word=find	yes=no	-1
endLemmaAtEnd	word=find	yes=yes	3
endLemmaAtEnd	word=fire	yes=no	1
endLemmaAtEnd	word=hope	yes=no	-1
endLemmaAtEnd	word=hope	yes=yes	3
endLemmaAtEnd	word=in	yes=no	-5
endLemmaAtEnd	word=in	yes=yes	5
endLemmaAtEnd	word=include	yes=no	-5
endLemmaAtEnd	word=include	yes=yes	5
endLemmaAtEnd	word=indicate	yes=no	-1
endLemmaAtEnd	word=indicate	yes=yes	2
endLemmaAtEnd	word=make	yes=no	2
endLemmaAtEnd	word=make	yes=yes	-1
endLemmaAtEnd	word=note	yes=no	-2
endLemmaAtEnd	word=note	yes=yes	5
endLemmaAtEnd	word=offer	yes=no	1
endLemmaAtEnd	word=offer	yes=yes	-1
endLemmaAtEnd	word=opinion	yes=no	-3
endLemmaAtEnd	word=opinion	yes=yes	3
endLemmaAtEnd	word=oppose	yes=no	3
endLemmaAtEnd	word=oppose	yes=yes	-4
endLemmaAtEnd	word=plead	yes=no	2
endLemmaAtEnd	word=plead	yes=yes	-2
endLemmaAtEnd	word=portray	yes=no	-2
endLemmaAtEnd	word=portray	yes=yes	2
endLemmaAtEnd	word=post	yes=no	2
endLemmaAtEnd	word=post	yes=yes	-1
endLemmaAtEnd	word=put	yes=no	-2
endLemmaAtEnd	word=put	yes=yes	3
endLemmaAtEnd	word=quote	yes=no	-2
endLemmaAtEnd	word=quote	yes=yes	2
endLemmaAtEnd	word=recall	yes=no	-7
endLemmaAtEnd	word=recall	yes=yes	7
endLemmaAtEnd	word=refer	yes=no	-1
endLemmaAtEnd	word=refer	yes=yes	1
endLemmaAtEnd	word=refuse	yes=no	1
endLemmaAtEnd	word=report	yes=no	-3
endLemmaAtEnd	word=report	yes=yes	6
endLemmaAtEnd	word=reveal	yes=yes	1
endLemmaAtEnd	word=say	yes=no	4
endLemmaAtEnd	word=say	yes=yes	7
endLemmaAtEnd	word=see	yes=yes	2
endLemmaAtEnd	word=seek	yes=no	-1
endLemmaAtEnd	word=seek	yes=yes	2
endLemmaAtEnd	word=seem	yes=yes	1
endLemmaAtEnd	word=send	yes=no	-1
endLemmaAtEnd	word=send	yes=yes	2
endLemmaAtEnd	word=show	yes=no	-1
endLemmaAtEnd	word=show	yes=yes	4
endLemmaAtEnd	word=slam	yes=no	1
endLemmaAtEnd	word=slam	yes=yes	-1
endLemmaAtEnd	word=suggest	yes=yes	2
endLemmaAtEnd	word=support	yes=no	2
endLemmaAtEnd	word=support	yes=yes	-2
endLemmaAtEnd	word=sure	yes=no	1
endLemmaAtEnd	word=sure	yes=yes	-1
endLemmaAtEnd	word=talk	yes=no	1
endLemmaAtEnd	word=tell	yes=yes	4
endLemmaAtEnd	word=think	yes=yes	2
endLemmaAtEnd	word=to	yes=no	-1
endLemmaAtEnd	word=to	yes=yes	2
endLemmaAtEnd	word=tweet	yes=no	-2
endLemmaAtEnd	word=tweet	yes=yes	2
endLemmaAtEnd	word=urge	yes=yes	1
endLemmaAtEnd	word=view	yes=no	-2
endLemmaAtEnd	word=view	yes=yes	4
endLemmaAtEnd	word=vote	yes=no	3
endLemmaAtEnd	word=vote	yes=yes	-3
endLemmaAtEnd	word=write	yes=yes	2
endLemmaFinite	word=:	n=0	class=fin	-4
endLemmaFinite	word=:	n=2	class=IN	2
endLemmaFinite	word=accord	n=0	class=fin	-4
endLemmaFinite	word=accord	n=1	class=,	1
endLemmaFinite	word=accord	n=3	class=.	2
endLemmaFinite	word=accuse	n=0	class=.	3
endLemmaFinite	word=acknowledge	n=1	class=.	1
endLemmaFinite	word=add	n=2	class=.	1
endLemmaFinite	word=announce	n=2	class=.	-1
endLemmaFinite	word=ask	n=1	class=,	2
endLemmaFinite	word=ask	n=1	class=.	1
endLemmaFinite	word=ask	n=2	class=END	4
endLemmaFinite	word=ask	n=3	class=.	-3
endLemmaFinite	word=ask	n=3	class=END	-4
endLemmaFinite	word=attack	n=0	class=fin	1
endLemmaFinite	word=believe	n=1	class=.	3
endLemmaFinite	word=blast	n=1	class=.	-1
endLemmaFinite	word=call	n=0	class=.	3
endLemmaFinite	word=call	n=0	class=END	2
endLemmaFinite	word=call	n=0	class=and	1
endLemmaFinite	word=call	n=0	class=fin	2
endLemmaFinite	word=call	n=0	class=ing	1
endLemmaFinite	word=call	n=1	class=.	-1
endLemmaFinite	word=call	n=2	class=.	-2
endLemmaFinite	word=cite	n=0	class=.	1
endLemmaFinite	word=claim	n=2	class=.	-1
endLemmaFinite	word=come	n=0	class=.	-1
endLemmaFinite	word=concede	n=2	class=.	-1
endLemmaFinite	word=credit	n=1	class=.	1
endLemmaFinite	word=dedicate	n=0	class=,	2
endLemmaFinite	word=denounce	n=0	class=.	-3
endLemmaFinite	word=deny	n=1	class=,	3
endLemmaFinite	word=describe	n=0	class=as	-3
endLemmaFinite	word=expect	n=0	class=,	3
endLemmaFinite	word=expect	n=0	class=NP	1
endLemmaFinite	word=express	n=0	class=on	1
endLemmaFinite	word=find	n=1	class=,	-2
endLemmaFinite	word=hope	n=2	class=.	4
endLemmaFinite	word=insist	n=1	class=,	-4
endLemmaFinite	word=make	n=0	class=.	-1
endLemmaFinite	word=make	n=0	class=in	2
endLemmaFinite	word=note	n=1	class=.	3
endLemmaFinite	word=opposition	n=0	class=fin	3
endLemmaFinite	word=order	n=0	class=.	2
endLemmaFinite	word=point	n=0	class=and	4
endLemmaFinite	word=point	n=1	class=.	5
endLemmaFinite	word=point	n=1	class=NP	1
endLemmaFinite	word=post	n=0	class=.	-2
endLemmaFinite	word=praise	n=0	class=,	1
endLemmaFinite	word=put	n=0	class=.	1
endLemmaFinite	word=repeat	n=1	class=fin	1
endLemmaFinite	word=respond	n=1	class=.	-1
endLemmaFinite	word=respond	n=3	class=.	1
endLemmaFinite	word=say	n=0	class=,	-3
endLemmaFinite	word=say	n=0	class=ADV	-5
endLemmaFinite	word=say	n=0	class=and	-3
endLemmaFinite	word=say	n=0	class=fin	-8
endLemmaFinite	word=say	n=1	class=,	4
endLemmaFinite	word=say	n=1	class=.	1
endLemmaFinite	word=say	n=2	class=,	3
endLemmaFinite	word=say	n=2	class=.	2
endLemmaFinite	word=say	n=2	class=DASH	3
endLemmaFinite	word=see	n=0	class=.	5
endLemmaFinite	word=see	n=0	class=as	-2
endLemmaFinite	word=seek	n=1	class=.	2
endLemmaFinite	word=seem	n=0	class=.	1
endLemmaFinite	word=show	n=0	class=.	2
endLemmaFinite	word=show	n=1	class=,	1
endLemmaFinite	word=speak	n=2	class=.	1
endLemmaFinite	word=suggest	n=0	class=fin	-2
endLemmaFinite	word=suggest	n=1	class=:	1
endLemmaFinite	word=suggest	n=1	class=DASH	1
endLemmaFinite	word=suggest	n=2	class=.	4
endLemmaFinite	word=suggest	n=3	class=.	-2
endLemmaFinite	word=support	n=0	class=fin	2
endLemmaFinite	word=sure	n=1	class=fin	2
endLemmaFinite	word=talk	n=1	class=.	-1
endLemmaFinite	word=tell	n=1	class=END	1
endLemmaFinite	word=tell	n=2	class=.	3
endLemmaFinite	word=think	n=0	class=,	1
endLemmaFinite	word=think	n=0	class=fin	-2
endLemmaFinite	word=think	n=1	class=.	4
endLemmaFinite	word=urge	n=0	class=.	3
endLemmaFinite	word=urge	n=1	class=,	1
endLemmaFinite	word=view	n=0	class=fin	-2
endLemmaFinite	word=vow	n=0	class=in	1
endLemmaFinite	word=want	n=0	class=.	2
endLemmaFinite	word=warn	n=0	class=into	2
endLemmaFinite	word=write	n=3	class=.	4
endLemmaFirstAtEnd	word=:	class=NNP	yes=no	-1
endLemmaFirstAtEnd	word=:	class=NNP	yes=yes	1
endLemmaFirstAtEnd	word=?	class=NP	yes=no	1
endLemmaFirstAtEnd	word=?	class=NP	yes=yes	-1
endLemmaFirstAtEnd	word=accord	class=NNP	yes=yes	1
endLemmaFirstAtEnd	word=announce	class=NP	yes=no	2
endLemmaFirstAtEnd	word=announce	class=NP	yes=yes	-1
endLemmaFirstAtEnd	word=back	class=NNP	yes=no	3
endLemmaFirstAtEnd	word=back	class=NNP	yes=yes	-3
endLemmaFirstAtEnd	word=blame	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=blame	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=call	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=call	class=QUOTE	yes=no	2
endLemmaFirstAtEnd	word=call	class=QUOTE	yes=yes	-1
endLemmaFirstAtEnd	word=caution	class=that	yes=no	-1
endLemmaFirstAtEnd	word=caution	class=that	yes=yes	1
endLemmaFirstAtEnd	word=claim	class=that	yes=no	2
endLemmaFirstAtEnd	word=claim	class=that	yes=yes	-1
endLemmaFirstAtEnd	word=concede	class=that	yes=no	2
endLemmaFirstAtEnd	word=concede	class=that	yes=yes	-2
endLemmaFirstAtEnd	word=criticism	class=NP	yes=no	1
endLemmaFirstAtEnd	word=criticism	class=NP	yes=yes	-1
endLemmaFirstAtEnd	word=dedicate	class=NP	yes=no	1
endLemmaFirstAtEnd	word=denounce	class=NP	yes=no	1
endLemmaFirstAtEnd	word=denounce	class=NP	yes=yes	-1
endLemmaFirstAtEnd	word=describe	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=describe	class=NP	yes=yes	3
endLemmaFirstAtEnd	word=embrace	class=NP	yes=no	2
endLemmaFirstAtEnd	word=embrace	class=NP	yes=yes	-2
endLemmaFirstAtEnd	word=endorse	class=NNP	yes=no	1
endLemmaFirstAtEnd	word=endorse	class=NNP	yes=yes	-2
endLemmaFirstAtEnd	word=expect	class=to	yes=no	-1
endLemmaFirstAtEnd	word=expect	class=to	yes=yes	2
endLemmaFirstAtEnd	word=find	class=that	yes=no	-3
endLemmaFirstAtEnd	word=find	class=that	yes=yes	5
endLemmaFirstAtEnd	word=hope	class=NP	yes=no	-3
endLemmaFirstAtEnd	word=hope	class=NP	yes=yes	3
endLemmaFirstAtEnd	word=in	class=NP	yes=no	-2
endLemmaFirstAtEnd	word=in	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=include	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=include	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=make	class=NP	yes=no	1
endLemmaFirstAtEnd	word=mention	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=note	class=that	yes=yes	1
endLemmaFirstAtEnd	word=offer	class=NP	yes=no	3
endLemmaFirstAtEnd	word=offer	class=NP	yes=yes	-2
endLemmaFirstAtEnd	word=plan	class=to	yes=no	1
endLemmaFirstAtEnd	word=point	class=that	yes=no	2
endLemmaFirstAtEnd	word=point	class=that	yes=yes	-1
endLemmaFirstAtEnd	word=recall	class=NP	yes=no	-2
endLemmaFirstAtEnd	word=recall	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=respond	class=NP	yes=no	-5
endLemmaFirstAtEnd	word=respond	class=NP	yes=yes	5
endLemmaFirstAtEnd	word=say	class=ADV	yes=no	2
endLemmaFirstAtEnd	word=say	class=ADV	yes=yes	-1
endLemmaFirstAtEnd	word=say	class=NNP	yes=no	2
endLemmaFirstAtEnd	word=say	class=NP	yes=yes	5
endLemmaFirstAtEnd	word=say	class=PRP	yes=no	2
endLemmaFirstAtEnd	word=say	class=PRP	yes=yes	1
endLemmaFirstAtEnd	word=say	class=QUOTE	yes=no	3
endLemmaFirstAtEnd	word=say	class=that	yes=yes	1
endLemmaFirstAtEnd	word=show	class=NNP	yes=no	-1
endLemmaFirstAtEnd	word=show	class=NNP	yes=yes	2
endLemmaFirstAtEnd	word=suggest	class=NNP	yes=no	-2
endLemmaFirstAtEnd	word=suggest	class=NNP	yes=yes	2
endLemmaFirstAtEnd	word=suggest	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=suggest	class=that	yes=no	4
endLemmaFirstAtEnd	word=suggest	class=that	yes=yes	-2
endLemmaFirstAtEnd	word=support	class=NNP	yes=no	3
endLemmaFirstAtEnd	word=support	class=NNP	yes=yes	-5
endLemmaFirstAtEnd	word=sure	class=fin	yes=no	2
endLemmaFirstAtEnd	word=take	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=take	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=tell	class=that	yes=yes	3
endLemmaFirstAtEnd	word=think	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=watch	class=NP	yes=no	1
endLemmaFirstAtEnd	word=watch	class=NP	yes=yes	-1
endLemmaNext	word=:	class=,	-4
endLemmaNext	word=:	class=.	1
endLemmaNext	word=:	class=END	6
endLemmaNext	word=:	class=IN	4
endLemmaNext	word=:	class=fin	-5
endLemmaNext	word=accord	class=.	6
endLemmaNext	word=accord	class=fin	-5
endLemmaNext	word=accuse	class=.	1
endLemmaNext	word=add	class=.	1
endLemmaNext	word=allow	class=,	1
endLemmaNext	word=announcement	class=fin	3
endLemmaNext	word=appear	class=,	3
endLemmaNext	word=argue	class=.	5
endLemmaNext	word=ask	class=,	4
endLemmaNext	word=attack	class=fin	1
endLemmaNext	word=attribute	class=.	5
endLemmaNext	word=back	class=.	-3
endLemmaNext	word=blame	class=.	1
endLemmaNext	word=call	class=END	2
endLemmaNext	word=call	class=and	3
endLemmaNext	word=call	class=fin	2
endLemmaNext	word=call	class=ing	2
endLemmaNext	word=cite	class=.	3
endLemmaNext	word=claim	class=.	-1
endLemmaNext	word=concede	class=.	-2
endLemmaNext	word=concede	class=and	1
endLemmaNext	word=credit	class=.	4
endLemmaNext	word=criticism	class=.	-2
endLemmaNext	word=decide	class=.	-1
endLemmaNext	word=declare	class=.	-1
endLemmaNext	word=dedicate	class=,	2
endLemmaNext	word=dedicate	class=.	-1
endLemmaNext	word=denounce	class=.	-4
endLemmaNext	word=deny	class=,	4
endLemmaNext	word=describe	class=,	1
endLemmaNext	word=describe	class=as	-3
endLemmaNext	word=discuss	class=.	2
endLemmaNext	word=embrace	class=.	-2
endLemmaNext	word=endorse	class=,	-1
endLemmaNext	word=endorse	class=.	-2
endLemmaNext	word=expect	class=,	1
endLemmaNext	word=expect	class=NP	1
endLemmaNext	word=expect	class=fin	1
endLemmaNext	word=express	class=on	1
endLemmaNext	word=fear	class=.	1
endLemmaNext	word=find	class=.	2
endLemmaNext	word=fire	class=.	-1
endLemmaNext	word=hope	class=.	4
endLemmaNext	word=in	class=.	5
endLemmaNext	word=include	class=.	4
endLemmaNext	word=indicate	class=.	2
endLemmaNext	word=look	class=.	1
endLemmaNext	word=make	class=.	-1
endLemmaNext	word=make	class=in	2
endLemmaNext	word=note	class=.	5
endLemmaNext	word=opinion	class=.	3
endLemmaNext	word=oppose	class=.	-3
endLemmaNext	word=opposition	class=fin	3
endLemmaNext	word=order	class=from	2
endLemmaNext	word=point	class=,	-3
endLemmaNext	word=point	class=.	1
endLemmaNext	word=point	class=END	-1
endLemmaNext	word=point	class=NP	1
endLemmaNext	word=point	class=and	4
endLemmaNext	word=post	class=.	-1
endLemmaNext	word=praise	class=,	2
endLemmaNext	word=promise	class=NP	3
endLemmaNext	word=propose	class=,	1
endLemmaNext	word=put	class=,	1
endLemmaNext	word=put	class=.	1
endLemmaNext	word=question	class=,	-1
endLemmaNext	word=question	class=.	3
endLemmaNext	word=recall	class=.	5
endLemmaNext	word=reiterate	class=on	2
endLemmaNext	word=report	class=,	-1
endLemmaNext	word=report	class=.	2
endLemmaNext	word=report	class=DASH	3
endLemmaNext	word=respond	class=and	1
endLemmaNext	word=say	class=,	1
endLemmaNext	word=say	class=.	4
endLemmaNext	word=say	class=ADV	-6
endLemmaNext	word=say	class=DASH	5
endLemmaNext	word=say	class=END	1
endLemmaNext	word=say	class=X	5
endLemmaNext	word=say	class=fin	-1
endLemmaNext	word=say	class=ing	1
endLemmaNext	word=see	class=,	2
endLemmaNext	word=see	class=as	-2
endLemmaNext	word=seek	class=.	4
endLemmaNext	word=seem	class=.	2
endLemmaNext	word=send	class=.	1
endLemmaNext	word=show	class=,	1
endLemmaNext	word=show	class=.	4
endLemmaNext	word=speak	class=.	1
endLemmaNext	word=suggest	class=,	2
endLemmaNext	word=suggest	class=DASH	2
endLemmaNext	word=suggest	class=fin	-4
endLemmaNext	word=support	class=,	-1
endLemmaNext	word=support	class=fin	4
endLemmaNext	word=sure	class=.	-1
endLemmaNext	word=sure	class=fin	2
endLemmaNext	word=tell	class=END	3
endLemmaNext	word=think	class=,	1
endLemmaNext	word=think	class=.	2
endLemmaNext	word=think	class=fin	-3
endLemmaNext	word=to	class=.	1
endLemmaNext	word=tweet	class=END	1
endLemmaNext	word=view	class=.	3
endLemmaNext	word=view	class=fin	-3
endLemmaNext	word=vote	class=,	1
endLemmaNext	word=vote	class=.	-2
endLemmaNext	word=vow	class=in	1
endLemmaNext	word=want	class=,	-4
endLemmaNext	word=warn	class=DASH	1
endLemmaNext	word=warn	class=into	1
endLemmaStop	word=:	class=IN	n=2	2
endLemmaStop	word=:	class=fin	n=0	-4
endLemmaStop	word=accord	class=,	n=1	1
endLemmaStop	word=accord	class=.	n=3	2
endLemmaStop	word=accord	class=fin	n=0	-4
endLemmaStop	word=accuse	class=.	n=0	3
endLemmaStop	word=acknowledge	class=.	n=1	1
endLemmaStop	word=add	class=.	n=2	1
endLemmaStop	word=announce	class=.	n=2	-1
endLemmaStop	word=ask	class=,	n=1	2
endLemmaStop	word=ask	class=.	n=1	1
endLemmaStop	word=ask	class=.	n=3	-3
endLemmaStop	word=ask	class=END	n=2	4
endLemmaStop	word=ask	class=END	n=3	-4
endLemmaStop	word=attack	class=fin	n=0	1
endLemmaStop	word=believe	class=.	n=1	3
endLemmaStop	word=blast	class=.	n=1	-1
endLemmaStop	word=call	class=.	n=0	3
endLemmaStop	word=call	class=.	n=1	-1
endLemmaStop	word=call	class=.	n=2	-2
endLemmaStop	word=call	class=END	n=0	2
endLemmaStop	word=call	class=and	n=0	1
endLemmaStop	word=call	class=fin	n=0	2
endLemmaStop	word=call	class=ing	n=0	1
endLemmaStop	word=cite	class=.	n=0	1
endLemmaStop	word=claim	class=.	n=2	-1
endLemmaStop	word=come	class=.	n=0	-1
endLemmaStop	word=concede	class=.	n=2	-1
endLemmaStop	word=credit	class=.	n=1	1
endLemmaStop	word=dedicate	class=,	n=0	2
endLemmaStop	word=denounce	class=.	n=0	-3
endLemmaStop	word=deny	class=,	n=1	3
endLemmaStop	word=describe	class=as	n=0	-3
endLemmaStop	word=expect	class=,	n=0	3
endLemmaStop	word=expect	class=NP	n=0	1
endLemmaStop	word=express	class=on	n=0	1
endLemmaStop	word=find	class=,	n=1	-2
endLemmaStop	word=hope	class=.	n=2	4
endLemmaStop	word=insist	class=,	n=1	-4
endLemmaStop	word=make	class=.	n=0	-1
endLemmaStop	word=make	class=in	n=0	2
endLemmaStop	word=note	class=.	n=1	3
endLemmaStop	word=opposition	class=fin	n=0	3
endLemmaStop	word=order	class=.	n=0	2
endLemmaStop	word=point	class=.	n=1	5
endLemmaStop	word=point	class=NP	n=1	1
endLemmaStop	word=point	class=and	n=0	4
endLemmaStop	word=post	class=.	n=0	-2
endLemmaStop	word=praise	class=,	n=0	1
endLemmaStop	word=put	class=.	n=0	1
endLemmaStop	word=repeat	class=fin	n=1	1
endLemmaStop	word=respond	class=.	n=1	-1
endLemmaStop	word=respond	class=.	n=3	1
endLemmaStop	word=say	class=,	n=0	-3
endLemmaStop	word=say	class=,	n=1	4
endLemmaStop	word=say	class=,	n=2	3
endLemmaStop	word=say	class=.	n=1	1
endLemmaStop	word=say	class=.	n=2	2
endLemmaStop	word=say	class=ADV	n=0	-5
endLemmaStop	word=say	class=DASH	n=2	3
endLemmaStop	word=say	class=and	n=0	-3
endLemmaStop	word=say	class=fin	n=0	-8
endLemmaStop	word=see	class=.	n=0	5
endLemmaStop	word=see	class=as	n=0	-2
endLemmaStop	word=seek	class=.	n=1	2
endLemmaStop	word=seem	class=.	n=0	1
endLemmaStop	word=show	class=,	n=1	1
endLemmaStop	word=show	class=.	n=0	2
endLemmaStop	word=speak	class=.	n=2	1
endLemmaStop	word=suggest	class=.	n=2	4
endLemmaStop	word=suggest	class=.	n=3	-2
endLemmaStop	word=suggest	class=:	n=1	1
endLemmaStop	word=suggest	class=DASH	n=1	1
endLemmaStop	word=suggest	class=fin	n=0	-2
endLemmaStop	word=support	class=fin	n=0	2
endLemmaStop	word=sure	class=fin	n=1	2
endLemmaStop	word=talk	class=.	n=1	-1
endLemmaStop	word=tell	class=.	n=2	3
endLemmaStop	word=tell	class=END	n=1	1
endLemmaStop	word=think	class=,	n=0	1
endLemmaStop	word=think	class=.	n=1	4
endLemmaStop	word=think	class=fin	n=0	-2
endLemmaStop	word=urge	class=,	n=1	1
endLemmaStop	word=urge	class=.	n=0	3
endLemmaStop	word=view	class=fin	n=0	-2
endLemmaStop	word=vow	class=in	n=0	1
endLemmaStop	word=want	class=.	n=0	2
endLemmaStop	word=warn	class=into	n=0	2
endLemmaStop	word=write	class=.	n=3	4
endLength	n=1	class=ADJ	4
endLength	n=1	class=ADV	1
endLength	n=1	class=NNP	6
endLength	n=1	class=NP	6
endLength	n=1	class=PRP	10
endLength	n=1	class=ing	-2
endLength	n=14	class=ADJ	-1
endLength	n=14	class=NP	1
endLength	n=14	class=PRP	1
endLength	n=14	class=about	-3
endLength	n=14	class=as	-2
endLength	n=14	class=fin	-3
endLength	n=14	class=ing	3
endLength	n=14	class=that	4
endLength	n=2	class=ADV	4
endLength	n=2	class=NNP	5
endLength	n=2	class=NP	7
endLength	n=2	class=PRP	-3
endLength	n=2	class=ing	1
endLength	n=2	class=that	2
endLength	n=22	class=NNP	1
endLength	n=22	class=fin	3
endLength	n=22	class=that	3
endLength	n=22	class=to	-2
endLength	n=22	class=why	-1
endLength	n=3	class=ADV	-2
endLength	n=3	class=NP	5
endLength	n=3	class=PRP	2
endLength	n=3	class=QUOTE	-8
endLength	n=3	class=about	2
endLength	n=3	class=for	2
endLength	n=3	class=on	1
endLength	n=4	class=IN	5
endLength	n=4	class=NP	2
endLength	n=4	class=PRP	-2
endLength	n=4	class=QUOTE	3
endLength	n=4	class=as	2
endLength	n=4	class=that	1
endLength	n=4	class=to	1
endLength	n=6	class=ADJ	-1
endLength	n=6	class=ADV	1
endLength	n=6	class=NP	1
endLength	n=6	class=QUOTE	3
endLength	n=6	class=for	-1
endLength	n=6	class=to	2
endLength	n=9	class=ADV	-1
endLength	n=9	class=IN	-3
endLength	n=9	class=NNP	-1
endLength	n=9	class=POSS	3
endLength	n=9	class=QUOTE	1
endLength	n=9	class=if	1
endLength	n=9	class=ing	-3
endLength	n=9	class=of	3
endLength	n=9	class=that	3
endLength	n=9	class=to	1
endLength	n=9	class=what	1
endLength	n=9	class=whether	2
endLength	n=9	class=why	2
endLengthNext	n=1	class=,	1
endLengthNext	n=1	class=ADV	1
endLengthNext	n=1	class=NP	-2
endLengthNext	n=1	class=by	1
endLengthNext	n=1	class=in	5
endLengthNext	n=1	class=ing	-2
endLengthNext	n=1	class=when	3
endLengthNext	n=14	class=.	1
endLengthNext	n=14	class=ADV	-4
endLengthNext	n=14	class=DASH	1
endLengthNext	n=14	class=END	3
endLengthNext	n=14	class=and	-3
endLengthNext	n=14	class=fin	-5
endLengthNext	n=14	class=ing	1
endLengthNext	n=2	class=,	1
endLengthNext	n=2	class=DASH	3
endLengthNext	n=2	class=after	1
endLengthNext	n=2	class=and	3
endLengthNext	n=2	class=as	-1
endLengthNext	n=2	class=at	2
endLengthNext	n=2	class=during	3
endLengthNext	n=2	class=in	2
endLengthNext	n=2	class=on	3
endLengthNext	n=2	class=to	-1
endLengthNext	n=2	class=until	4
endLengthNext	n=2	class=with	-2
endLengthNext	n=22	class=,	-1
endLengthNext	n=22	class=.	3
endLengthNext	n=22	class=DASH	-1
endLengthNext	n=22	class=END	1
endLengthNext	n=22	class=IN	2
endLengthNext	n=22	class=and	-5
endLengthNext	n=3	class=,	1
endLengthNext	n=3	class=.	1
endLengthNext	n=3	class=:	-6
endLengthNext	n=3	class=ADV	1
endLengthNext	n=3	class=NP	-1
endLengthNext	n=3	class=and	2
endLengthNext	n=3	class=as	2
endLengthNext	n=3	class=before	1
endLengthNext	n=3	class=by	4
endLengthNext	n=4	class=,	1
endLengthNext	n=4	class=.	1
endLengthNext	n=4	class=X	1
endLengthNext	n=4	class=after	1
endLengthNext	n=4	class=and	3
endLengthNext	n=4	class=fin	2
endLengthNext	n=4	class=to	1
endLengthNext	n=4	class=when	2
endLengthNext	n=6	class=,	1
endLengthNext	n=6	class=.	1
endLengthNext	n=6	class=:	2
endLengthNext	n=6	class=DASH	4
endLengthNext	n=6	class=IN	-2
endLengthNext	n=6	class=after	-3
endLengthNext	n=6	class=and	2
endLengthNext	n=6	class=but	7
endLengthNext	n=6	class=fin	2
endLengthNext	n=6	class=from	-6
endLengthNext	n=6	class=on	-2
endLengthNext	n=9	class=,	2
endLengthNext	n=9	class=DASH	3
endLengthNext	n=9	class=END	3
endLengthNext	n=9	class=NP	4
endLengthNext	n=9	class=as	3
endLengthNext	n=9	class=fin	2
endLengthNext	n=9	class=from	-3
endLengthNext	n=9	class=in	-2
endLengthNext	n=9	class=ing	1
endLengthNext	n=9	class=into	2
endMarksNext	n=0	yes=no	class=.	3
endMarksNext	n=0	yes=yes	class=,	-5
endMarksNext	n=0	yes=yes	class=.	-11
endMarksNext	n=0	yes=yes	class=END	2
endMarksNext	n=1	yes=no	class=,	6
endMarksNext	n=1	yes=no	class=DASH	4
endMarksNext	n=1	yes=no	class=END	2
endMarksNext	n=1	yes=no	class=NNP	5
endMarksNext	n=1	yes=no	class=NP	4
endMarksNext	n=1	yes=no	class=PRP	3
endMarksNext	n=1	yes=no	class=after	2
endMarksNext	n=1	yes=no	class=and	5
endMarksNext	n=1	yes=no	class=but	3
endMarksNext	n=1	yes=no	class=fin	9
endMarksNext	n=1	yes=no	class=in	6
endMarksNext	n=1	yes=no	class=ing	11
endMarksNext	n=1	yes=no	class=on	1
endMarksNext	n=1	yes=no	class=which	4
endMarksNext	n=1	yes=yes	class=ing	3
endMarksNext	n=2	yes=no	class=,	9
endMarksNext	n=2	yes=no	class=.	7
endMarksNext	n=2	yes=no	class=:	6
endMarksNext	n=2	yes=no	class=ADJ	-14
endMarksNext	n=2	yes=no	class=DASH	7
endMarksNext	n=2	yes=no	class=END	2
endMarksNext	n=2	yes=no	class=IN	1
endMarksNext	n=2	yes=no	class=NNP	-8
endMarksNext	n=2	yes=no	class=NP	-6
endMarksNext	n=2	yes=no	class=PRP	-13
endMarksNext	n=2	yes=no	class=QO	-15
endMarksNext	n=2	yes=no	class=RP	-1
endMarksNext	n=2	yes=no	class=X	2
endMarksNext	n=2	yes=no	class=about	-1
endMarksNext	n=2	yes=no	class=against	-1
endMarksNext	n=2	yes=no	class=and	1
endMarksNext	n=2	yes=no	class=as	-1
endMarksNext	n=2	yes=no	class=because	3
endMarksNext	n=2	yes=no	class=but	1
endMarksNext	n=2	yes=no	class=by	1
endMarksNext	n=2	yes=no	class=despite	4
endMarksNext	n=2	yes=no	class=during	2
endMarksNext	n=2	yes=no	class=fin	-3
endMarksNext	n=2	yes=no	class=in	-1
endMarksNext	n=2	yes=no	class=inf	-1
endMarksNext	n=2	yes=no	class=ing	-11
endMarksNext	n=2	yes=no	class=of	-2
endMarksNext	n=2	yes=no	class=pp	-1
endMarksNext	n=2	yes=no	class=since	2
endMarksNext	n=2	yes=no	class=than	2
endMarksNext	n=2	yes=no	class=through	3
endMarksNext	n=2	yes=no	class=to	-1
endMarksNext	n=2	yes=no	class=until	2
endMarksNext	n=2	yes=no	class=while	1
endMarksNext	n=2	yes=no	class=without	2
endMarksNext	n=2	yes=yes	class=and	2
endMarksNext	n=2	yes=yes	class=into	2
endNewClause	clause=#>#	8
endNewClause	clause=ADJ>ADJ	-1
endNewClause	clause=ADV>,	-2
endNewClause	clause=ADV>IN	1
endNewClause	clause=ADV>and	-2
endNewClause	clause=ADV>as	1
endNewClause	clause=ADV>fin	3
endNewClause	clause=ADV>pp	3
endNewClause	clause=EX>EX	1
endNewClause	clause=NNP>,	-1
endNewClause	clause=NNP>.	-4
endNewClause	clause=NNP>X	2
endNewClause	clause=NNP>and	-5
endNewClause	clause=NNP>fin	6
endNewClause	clause=NNP>ing	3
endNewClause	clause=NP>,	-2
endNewClause	clause=NP>.	-1
endNewClause	clause=NP>and	-7
endNewClause	clause=NP>fin	3
endNewClause	clause=NP>if	2
endNewClause	clause=NP>ing	3
endNewClause	clause=NP>or	-1
endNewClause	clause=NP>pp	1
endNewClause	clause=NP>that	1
endNewClause	clause=NP>to	2
endNewClause	clause=NP>which	1
endNewClause	clause=PRP>fin	5
endNewClause	clause=QO>QO	-10
endNewClause	clause=although>although	2
endNewClause	clause=as>as	6
endNewClause	clause=cc ADV>,	-1
endNewClause	clause=cc NNP>fin	5
endNewClause	clause=cc NP>.	-3
endNewClause	clause=cc NP>fin	4
endNewClause	clause=cc PRP>fin	6
endNewClause	clause=cc QO>QO	-1
endNewClause	clause=cc fin>fin	6
endNewClause	clause=cc inf>inf	1
endNewClause	clause=cc pp>pp	1
endNewClause	clause=cc that>that	-7
endNewClause	clause=fin>fin	7
endNewClause	clause=how>how	-5
endNewClause	clause=ing>ing	4
endNewClause	clause=pp>pp	2
endNewClause	clause=that>that	-2
endNewClause	clause=though>though	3
endNewClause	clause=to>to	-3
endNewClause	clause=when>when	-1
endNewClause	clause=which>which	3
endNewClause	clause=while>while	4
endNewClause	clause=with>ing	2
endNewClauseFirst	class=NNP	clause=#>#	2
endNewClauseFirst	class=NNP	clause=NNP>fin	-1
endNewClauseFirst	class=NNP	clause=cc PRP>fin	-1
endNewClauseFirst	class=NNP	clause=fin>fin	1
endNewClauseFirst	class=NP	clause=#>#	4
endNewClauseFirst	class=NP	clause=ADV>fin	2
endNewClauseFirst	class=NP	clause=NNP>X	3
endNewClauseFirst	class=NP	clause=NNP>and	-6
endNewClauseFirst	class=NP	clause=NNP>ing	1
endNewClauseFirst	class=NP	clause=NP>and	-4
endNewClauseFirst	class=NP	clause=NP>fin	2
endNewClauseFirst	class=NP	clause=NP>that	-1
endNewClauseFirst	class=NP	clause=NP>which	1
endNewClauseFirst	class=NP	clause=PRP>fin	3
endNewClauseFirst	class=NP	clause=cc PRP>fin	1
endNewClauseFirst	class=NP	clause=cc fin>fin	3
endNewClauseFirst	class=NP	clause=how>how	-1
endNewClauseFirst	class=NP	clause=that>that	-1
endNewClauseFirst	class=NP	clause=which>which	-1
endNewClauseFirst	class=NP	clause=with>ing	1
endNewClauseFirst	class=PRP	clause=#>#	3
endNewClauseFirst	class=PRP	clause=PRP>fin	2
endNewClauseFirst	class=PRP	clause=ing>ing	1
endNewClauseFirst	class=QUOTE	clause=#>#	3
endNewClauseFirst	class=fin	clause=#>#	3
endNewClauseFirst	class=how	clause=#>#	1
endNewClauseFirst	class=ing	clause=ing>ing	-2
endNewClauseFirst	class=that	clause=#>#	4
endNewClauseFirst	class=that	clause=NP>pp	2
endNewClauseFirst	class=that	clause=PRP>fin	-2
endNewClauseFirst	class=that	clause=cc fin>fin	2
endNewClauseFirst	class=that	clause=cc inf>inf	1
endNewClauseFirst	class=that	clause=cc that>that	-5
endNewClauseFirst	class=that	clause=fin>fin	-2
endNewClauseFirst	class=that	clause=though>though	2
endNewClauseFirst	class=that	clause=which>which	3
endNewClauseFirst	class=that	clause=who>who	3
endNewClauseFirst	class=to	clause=#>#	1
endNewClauseFirst	class=to	clause=fin>fin	3
endNewClauseFirst	class=to	clause=inf>inf	-4
endNewClauseFirst	class=to	clause=ing>ing	-1
endNewClauseFirst	class=what	clause=#>#	-1
endNewClauseFirst	class=what	clause=PRP>fin	2
endNewClauseFirst	class=when	clause=#>#	1
endNewClauseFirst	class=whether	clause=NNP>fin	1
endNewClauseLemma	word=:	clause=#>#	6
endNewClauseLemma	word=accord	clause=NP>.	1
endNewClauseLemma	word=allow	clause=#>#	-1
endNewClauseLemma	word=argue	clause=#>#	1
endNewClauseLemma	word=ask	clause=NNP>fin	4
endNewClauseLemma	word=call	clause=fin>fin	1
endNewClauseLemma	word=dedicate	clause=#>#	-1
endNewClauseLemma	word=defend	clause=#>#	1
endNewClauseLemma	word=deny	clause=#>#	-5
endNewClauseLemma	word=describe	clause=#>#	-2
endNewClauseLemma	word=discuss	clause=#>#	2
endNewClauseLemma	word=expect	clause=#>#	-1
endNewClauseLemma	word=expect	clause=ADV>IN	1
endNewClauseLemma	word=explain	clause=#>#	1
endNewClauseLemma	word=express	clause=#>#	1
endNewClauseLemma	word=favor	clause=#>#	1
endNewClauseLemma	word=find	clause=#>#	1
endNewClauseLemma	word=hope	clause=#>#	1
endNewClauseLemma	word=include	clause=#>#	1
endNewClauseLemma	word=insist	clause=#>#	1
endNewClauseLemma	word=oppose	clause=#>#	-1
endNewClauseLemma	word=praise	clause=#>#	-1
endNewClauseLemma	word=propose	clause=#>#	-2
endNewClauseLemma	word=put	clause=#>#	-1
endNewClauseLemma	word=question	clause=#>#	2
endNewClauseLemma	word=reiterate	clause=#>#	3
endNewClauseLemma	word=remember	clause=#>#	1
endNewClauseLemma	word=reveal	clause=#>#	2
endNewClauseLemma	word=say	clause=#>#	3
endNewClauseLemma	word=say	clause=.>.	1
endNewClauseLemma	word=say	clause=ADV>.	-1
endNewClauseLemma	word=say	clause=NP>that	3
endNewClauseLemma	word=say	clause=cc PRP>fin	1
endNewClauseLemma	word=say	clause=pp>pp	4
endNewClauseLemma	word=say	clause=that>that	-1
endNewClauseLemma	word=say	clause=who>who	3
endNewClauseLemma	word=see	clause=#>#	-3
endNewClauseLemma	word=seem	clause=#>#	2
endNewClauseLemma	word=share	clause=#>#	1
endNewClauseLemma	word=signal	clause=#>#	-1
endNewClauseLemma	word=speak	clause=#>#	1
endNewClauseLemma	word=suggest	clause=#>#	-2
endNewClauseLemma	word=support	clause=#>#	1
endNewClauseLemma	word=talk	clause=#>#	2
endNewClauseLemma	word=tell	clause=#>#	1
endNewClauseLemma	word=tell	clause=PRP>fin	-1
endNewClauseLemma	word=tell	clause=though>though	1
endNewClauseLemma	word=view	clause=#>#	1
endNewClauseLemma	word=want	clause=#>#	2
endNewClauseLemma	word=warn	clause=#>#	-2
endNext	class=,	6
endNext	class=.	5
endNext	class=:	5
endNext	class=ADJ	-1
endNext	class=DASH	12
endNext	class=END	5
endNext	class=RP	-2
endNext	class=X	6
endNext	class=about	-4
endNext	class=after	5
endNext	class=against	-2
endNext	class=and	4
endNext	class=because	1
endNext	class=before	2
endNext	class=between	-5
endNext	class=but	8
endNext	class=by	2
endNext	class=despite	4
endNext	class=during	2
endNext	class=if	-2
endNext	class=inf	-3
endNext	class=ing	4
endNext	class=of	-7
endNext	class=since	2
endNext	class=than	1
endNext	class=that	-1
endNext	class=through	2
endNext	class=to	-2
endNext	class=until	2
endNext	class=when	4
endNext	class=which	3
endNext	class=while	6
endNext	class=without	2
endNext2	classes=, ADJ	-2
endNext2	classes=, ADV	2
endNext2	classes=, EX	2
endNext2	classes=, IN	2
endNext2	classes=, NNP	-2
endNext2	classes=, NP	1
endNext2	classes=, QO	-2
endNext2	classes=, after	1
endNext2	classes=, and	1
endNext2	classes=, as	2
endNext2	classes=, but	2
endNext2	classes=, despite	2
endNext2	classes=, fin	1
endNext2	classes=, in	-1
endNext2	classes=, inf	-3
endNext2	classes=, ing	2
endNext2	classes=, or	-3
endNext2	classes=, to	-4
endNext2	classes=, where	2
endNext2	classes=, which	2
endNext2	classes=, while	3
endNext2	classes=, with	2
endNext2	classes=. #	5
endNext2	classes=. X	7
endNext2	classes=: ADV	1
endNext2	classes=ADV ADJ	-4
endNext2	classes=ADV NP	-5
endNext2	classes=ADV as	5
endNext2	classes=ADV fin	-1
endNext2	classes=ADV on	1
endNext2	classes=ADV pp	-1
endNext2	classes=ADV to	-1
endNext2	classes=DASH NP	6
endNext2	classes=DASH PRP	1
endNext2	classes=DASH but	1
endNext2	classes=DASH fin	-1
endNext2	classes=END #	5
endNext2	classes=IN ,	4
endNext2	classes=IN .	7
endNext2	classes=IN NNP	-1
endNext2	classes=NNP fin	2
endNext2	classes=NP ,	-1
endNext2	classes=NP ADV	1
endNext2	classes=NP on	3
endNext2	classes=QO NP	-1
endNext2	classes=X ,	-1
endNext2	classes=after NNP	3
endNext2	classes=after NP	-1
endNext2	classes=after PRP	1
endNext2	classes=and NP	-1
endNext2	classes=and PRP	3
endNext2	classes=and QO	-6
endNext2	classes=and fin	5
endNext2	classes=and how	-2
endNext2	classes=and pp	6
endNext2	classes=and who	2
endNext2	classes=as NNP	4
endNext2	classes=as NP	-2
endNext2	classes=as PRP	9
endNext2	classes=as QO	-3
endNext2	classes=at NNP	3
endNext2	classes=at NP	-1
endNext2	classes=before NNP	-3
endNext2	classes=before ing	4
endNext2	classes=but fin	2
endNext2	classes=by NP	-1
endNext2	classes=by ing	5
endNext2	classes=despite NP	2
endNext2	classes=during NP	2
endNext2	classes=fin ,	-5
endNext2	classes=fin ADV	1
endNext2	classes=fin NNP	3
endNext2	classes=fin PRP	-3
endNext2	classes=fin RP	4
endNext2	classes=fin as	3
endNext2	classes=fin for	-1
endNext2	classes=for .	1
endNext2	classes=for ing	-2
endNext2	classes=from NNP	-1
endNext2	classes=if PRP	-2
endNext2	classes=in .	4
endNext2	classes=in NP	2
endNext2	classes=ing that	2
endNext2	classes=into NNP	1
endNext2	classes=on .	1
endNext2	classes=on NNP	2
endNext2	classes=on NP	-3
endNext2	classes=on POSS	1
endNext2	classes=that NNP	-2
endNext2	classes=that NP	-3
endNext2	classes=through NP	1
endNext2	classes=to inf	-2
endNext2	classes=until NP	1
endNext2	classes=when PRP	2
endNext2	classes=when pp	2
endNext2	classes=which fin	3
endNext2	classes=while NP	2
endNext2	classes=who fin	-1
endNext3	classes3=, ADJ as	-4
endNext3	classes3=, ADV ,	4
endNext3	classes3=, ADV as	3
endNext3	classes3=, EX fin	2
endNext3	classes3=, IN NP	1
endNext3	classes3=, NNP ,	-6
endNext3	classes3=, NNP .	-4
endNext3	classes3=, NNP and	-7
endNext3	classes3=, NNP fin	9
endNext3	classes3=, NP ,	-8
endNext3	classes3=, NP ADV	2
endNext3	classes3=, NP and	-11
endNext3	classes3=, NP fin	1
endNext3	classes3=, NP for	4
endNext3	classes3=, NP or	-3
endNext3	classes3=, NP that	4
endNext3	classes3=, and ADV	-2
endNext3	classes3=, and NNP	3
endNext3	classes3=, and fin	6
endNext3	classes3=, and pp	2
endNext3	classes3=, and that	-3
endNext3	classes3=, but ADV	-4
endNext3	classes3=, but PRP	5
endNext3	classes3=, despite NP	2
endNext3	classes3=, ing PRP	1
endNext3	classes3=, ing from	-1
endNext3	classes3=, ing that	3
endNext3	classes3=, though PRP	1
endNext3	classes3=, to inf	-4
endNext3	classes3=, when PRP	-1
endNext3	classes3=, which NP	1
endNext3	classes3=, while NP	2
endNext3	classes3=, with NNP	4
endNext3	classes3=. # #	5
endNext3	classes3=. X #	6
endNext3	classes3=ADV as PRP	3
endNext3	classes3=ADV fin NP	-1
endNext3	classes3=DASH NP ,	4
endNext3	classes3=DASH NP .	-4
endNext3	classes3=DASH NP that	-1
endNext3	classes3=DASH and ADV	-1
endNext3	classes3=DASH ing NP	-4
endNext3	classes3=END # #	5
endNext3	classes3=IN . #	7
endNext3	classes3=IN NP ,	1
endNext3	classes3=NNP fin NP	1
endNext3	classes3=NP on NP	3
endNext3	classes3=X NNP X	-3
endNext3	classes3=after NNP fin	4
endNext3	classes3=and NNP ing	2
endNext3	classes3=and NP ,	-3
endNext3	classes3=and NP .	-5
endNext3	classes3=and NP fin	-2
endNext3	classes3=and NP if	3
endNext3	classes3=and PRP fin	2
endNext3	classes3=and fin ADJ	-3
endNext3	classes3=and fin NNP	3
endNext3	classes3=and fin NP	-2
endNext3	classes3=and fin PRP	1
endNext3	classes3=and fin RP	-1
endNext3	classes3=and fin that	5
endNext3	classes3=and fin to	1
endNext3	classes3=and ing NP	-3
endNext3	classes3=and pp for	2
endNext3	classes3=and who fin	2
endNext3	classes3=as NNP fin	2
endNext3	classes3=as NP .	-5
endNext3	classes3=as PRP fin	8
endNext3	classes3=at NP in	3
endNext3	classes3=but fin that	4
endNext3	classes3=by ing NP	5
endNext3	classes3=fin ADV NP	3
endNext3	classes3=fin NP ,	4
endNext3	classes3=fin NP in	1
endNext3	classes3=fin NP to	-3
endNext3	classes3=fin RP by	2
endNext3	classes3=for . #	1
endNext3	classes3=from NP .	2
endNext3	classes3=from NP after	2
endNext3	classes3=if PRP fin	-1
endNext3	classes3=in . #	4
endNext3	classes3=in NP .	-1
endNext3	classes3=in NP fin	-7
endNext3	classes3=in NP to	2
endNext3	classes3=in NP with	1
endNext3	classes3=into NNP .	2
endNext3	classes3=on . #	1
endNext3	classes3=on NNP and	5
endNext3	classes3=that NP fin	-3
endNext3	classes3=who fin NP	-5
endOpenInside	yes=no	18
endOpenInside	yes=yes	-2
endOpenInsideAtEnd	yes=no	yes=no	15
endOpenInsideAtEnd	yes=no	yes=yes	12
endOpenInsideAtEnd	yes=yes	yes=yes	2
endPreposition	word=as	tag=np	5
endPreposition	word=as	tag=qt	-2
endPreposition	word=at	tag=61	4
endPreposition	word=at	tag=nns	-2
endPreposition	word=before	tag=np	-2
endPreposition	word=behind	tag=comma	4
endPreposition	word=during	tag=61	3
endPreposition	word=for	tag=61	5
endPreposition	word=for	tag=nn	-2
endPreposition	word=for	tag=stop	1
endPreposition	word=from	tag=61	2
endPreposition	word=from	tag=np	-1
endPreposition	word=in	tag=61	5
endPreposition	word=in	tag=cd	3
endPreposition	word=in	tag=nns	-6
endPreposition	word=in	tag=np	-4
endPreposition	word=in	tag=stop	4
endPreposition	word=into	tag=61	1
endPreposition	word=on	tag=61	5
endPreposition	word=on	tag=nn	-2
endPreposition	word=on	tag=pos	1
endPreposition	word=on	tag=stop	1
endPreposition	word=to	tag=nn	-3
endPreposition	word=to	tag=np	-2
endPreposition	word=to	tag=stop	1
endPrepositionAfter	word=?	word=after	2
endPrepositionAfter	word=?	word=as	1
endPrepositionAfter	word=?	word=into	2
endPrepositionAfter	word=?	word=to	-1
endPrepositionAfter	word=anonymity	word=to	1
endPrepositionAfter	word=ban	word=on	-1
endPrepositionAfter	word=leave	word=behind	3
endPrepositionAfter	word=move	word=from	4
endPrepositionAfter	word=percent	word=to	1
endPrepositionFinite	word=after	tag=nn	n=0	2
endPrepositionFinite	word=as	tag=np	n=0	4
endPrepositionFinite	word=as	tag=qt	n=0	-1
endPrepositionFinite	word=at	tag=61	n=0	5
endPrepositionFinite	word=at	tag=nn	n=0	2
endPrepositionFinite	word=at	tag=nn	n=1	-2
endPrepositionFinite	word=before	tag=np	n=0	-2
endPrepositionFinite	word=during	tag=61	n=0	1
endPrepositionFinite	word=for	tag=61	n=0	5
endPrepositionFinite	word=from	tag=61	n=1	2
endPrepositionFinite	word=in	tag=61	n=0	7
endPrepositionFinite	word=in	tag=cd	n=0	5
endPrepositionFinite	word=in	tag=nn	n=0	2
endPrepositionFinite	word=in	tag=nns	n=0	-1
endPrepositionFinite	word=in	tag=wh	n=0	-1
endPrepositionFinite	word=into	tag=61	n=0	1
endPrepositionFinite	word=on	tag=61	n=0	6
endPrepositionFinite	word=on	tag=nns	n=0	-2
endPrepositionFinite	word=out	tag=in	n=2	2
endPrepositionFinite	word=than	tag=in	n=2	2
endPrepositionFinite	word=to	tag=nn	n=0	-3
endPrepositionFinite	word=to	tag=nns	n=0	1
endPrepositionFinite	word=to	tag=np	n=0	-2
endPrepositionFirst	word=as	tag=np	class=QUOTE	1
endPrepositionFirst	word=at	tag=nn	class=NP	1
endPrepositionFirst	word=from	tag=61	class=NP	3
endPrepositionFirst	word=in	tag=61	class=NNP	2
endPrepositionFirst	word=in	tag=61	class=NP	2
endPrepositionFirst	word=in	tag=nn	class=IN	1
endPrepositionFirst	word=on	tag=61	class=NP	4
endPrepositionFirst	word=on	tag=nns	class=NP	-2
endPrepositionFirst	word=out	tag=in	class=NP	1
endPrepositionFirst	word=than	tag=in	class=that	2
endPrepositionFirst	word=with	tag=nn	class=NP	3
endPrepositionLast	word=after	yes=no	class=NP	-1
endPrepositionLast	word=as	yes=yes	class=PRP	-6
endPrepositionLast	word=by	yes=yes	class=NP	-1
endPrepositionLast	word=despite	yes=yes	class=NP	1
endPrepositionLast	word=for	yes=no	class=PRP	2
endPrepositionLast	word=from	yes=yes	class=NP	4
endPrepositionLast	word=in	yes=no	class=NNP	1
endPrepositionLast	word=in	yes=no	class=that	-2
endPrepositionLast	word=in	yes=yes	class=PRP	2
endPrepositionLast	word=into	yes=yes	class=QUOTE	2
endPrepositionLast	word=on	yes=yes	class=NP	3
endPrepositionLast	word=on	yes=yes	class=that	1
endPrepositionLast	word=out	yes=yes	class=NP	2
endPrepositionLast	word=through	yes=yes	class=NP	1
endPrepositionLast	word=to	yes=yes	class=NNP	-4
endPrepositionLast	word=to	yes=yes	class=PRP	-1
endPrepositionLast	word=to	yes=yes	class=QUOTE	-2
endPrepositionLast	word=with	yes=no	class=NP	2
endPrepositionLemma	word=call	word=to	n=0	-2
endPrepositionLemma	word=describe	word=as	n=0	-1
endPrepositionLemma	word=express	word=on	n=0	1
endPrepositionLemma	word=make	word=in	n=0	2
endPrepositionLemma	word=point	word=to	n=0	1
endPrepositionLemma	word=vow	word=in	n=0	1
endPrepositionLemma	word=warn	word=into	n=0	2
endPrepositionNoun	word=as	word=?	-6
endPrepositionNoun	word=at	word=conference	1
endPrepositionNoun	word=at	word=rally	2
endPrepositionNoun	word=behind	word=?	6
endPrepositionNoun	word=by	word=vote	1
endPrepositionNoun	word=during	word=interview	1
endPrepositionNoun	word=during	word=speech	1
endPrepositionNoun	word=for	word=?	9
endPrepositionNoun	word=from	word=year	2
endPrepositionNoun	word=in	word=?	2
endPrepositionNoun	word=in	word=debate	3
endPrepositionNoun	word=in	word=interview	6
endPrepositionNoun	word=into	word=monday	2
endPrepositionNoun	word=on	word='s	2
endPrepositionNoun	word=on	word=?	1
endPrepositionNoun	word=on	word=muslims	-3
endPrepositionNoun	word=on	word=twitter	3
endPrepositionNoun	word=on	word=wednesday	3
endPrepositionNoun	word=to	word=?	-2
endRestFirst	n=0	class=NNP	1
endRestFirst	n=0	class=NP	1
endRestFirst	n=0	class=QUOTE	1
endRestFirst	n=0	class=that	1
endRestFirst	n=1	class=ADV	-1
endRestFirst	n=1	class=NP	2
endRestFirst	n=1	class=PRP	1
endRestFirst	n=1	class=QUOTE	1
endRestFirst	n=1	class=on	-3
endRestFirst	n=1	class=that	2
endRestFirst	n=1	class=to	1
endRestFirst	n=1	class=when	1
endRestFirst	n=1	class=whether	2
endRestFirst	n=14	class=ADV	4
endRestFirst	n=14	class=NP	5
endRestFirst	n=14	class=PRP	2
endRestFirst	n=14	class=QUOTE	1
endRestFirst	n=14	class=ing	2
endRestFirst	n=14	class=that	4
endRestFirst	n=14	class=to	1
endRestFirst	n=14	class=when	-1
endRestFirst	n=14	class=where	1
endRestFirst	n=14	class=why	1
endRestFirst	n=2	class=NP	3
endRestFirst	n=2	class=PRP	3
endRestFirst	n=2	class=that	8
endRestFirst	n=22	class=NNP	3
endRestFirst	n=22	class=NP	6
endRestFirst	n=22	class=POSS	2
endRestFirst	n=22	class=PRP	3
endRestFirst	n=22	class=QUOTE	1
endRestFirst	n=22	class=as	2
endRestFirst	n=22	class=how	1
endRestFirst	n=22	class=ing	2
endRestFirst	n=22	class=that	4
endRestFirst	n=22	class=to	3
endRestFirst	n=22	class=which	1
endRestFirst	n=3	class=NNP	-2
endRestFirst	n=3	class=NP	-4
endRestFirst	n=4	class=NP	-1
endRestFirst	n=4	class=PRP	-1
endRestFirst	n=4	class=QUOTE	-1
endRestFirst	n=4	class=to	-4
endRestFirst	n=6	class=ADJ	1
endRestFirst	n=6	class=NNP	1
endRestFirst	n=6	class=NP	1
endRestFirst	n=6	class=PRP	-1
endRestFirst	n=6	class=fin	1
endRestFirst	n=6	class=ing	-1
endRestFirst	n=6	class=that	-1
endRestFirst	n=9	class=IN	2
endRestFirst	n=9	class=NP	3
endRestFirst	n=9	class=PRP	1
endRestFirst	n=9	class=as	1
endRestFirst	n=9	class=how	-4
endRestFirst	n=9	class=ing	-4
endRestNext	n=0	class=END	5
endRestNext	n=1	class=.	5
endRestNext	n=14	class=,	4
endRestNext	n=14	class=:	1
endRestNext	n=14	class=DASH	3
endRestNext	n=14	class=after	6
endRestNext	n=14	class=and	6
endRestNext	n=14	class=but	7
endRestNext	n=14	class=fin	2
endRestNext	n=14	class=for	-1
endRestNext	n=14	class=in	-1
endRestNext	n=14	class=ing	1
endRestNext	n=14	class=on	1
endRestNext	n=14	class=that	-4
endRestNext	n=14	class=to	1
endRestNext	n=14	class=when	2
endRestNext	n=14	class=while	1
endRestNext	n=2	class=.	4
endRestNext	n=2	class=IN	7
endRestNext	n=2	class=for	1
endRestNext	n=2	class=in	3
endRestNext	n=22	class=,	7
endRestNext	n=22	class=:	2
endRestNext	n=22	class=ADV	1
endRestNext	n=22	class=DASH	5
endRestNext	n=22	class=NNP	3
endRestNext	n=22	class=NP	3
endRestNext	n=22	class=and	3
endRestNext	n=22	class=at	4
endRestNext	n=22	class=but	2
endRestNext	n=22	class=by	2
endRestNext	n=22	class=fin	4
endRestNext	n=22	class=for	2
endRestNext	n=22	class=from	-1
endRestNext	n=22	class=in	1
endRestNext	n=22	class=than	1
endRestNext	n=22	class=to	-1
endRestNext	n=22	class=while	2
endRestNext	n=3	class=DASH	-2
endRestNext	n=3	class=IN	1
endRestNext	n=3	class=and	-9
endRestNext	n=3	class=fin	-1
endRestNext	n=3	class=into	1
endRestNext	n=3	class=on	1
endRestNext	n=4	class=,	-4
endRestNext	n=4	class=ADV	-1
endRestNext	n=4	class=and	-5
endRestNext	n=4	class=from	2
endRestNext	n=6	class=ADV	-1
endRestNext	n=6	class=after	-3
endRestNext	n=6	class=but	-1
endRestNext	n=6	class=during	1
endRestNext	n=6	class=ing	1
endRestNext	n=6	class=on	-4
endRestNext	n=6	class=since	4
endRestNext	n=6	class=with	3
endRestNext	n=9	class=,	2
endRestNext	n=9	class=:	-2
endRestNext	n=9	class=ADV	3
endRestNext	n=9	class=DASH	5
endRestNext	n=9	class=NP	-5
endRestNext	n=9	class=and	4
endRestNext	n=9	class=as	1
endRestNext	n=9	class=but	2
endRestNext	n=9	class=fin	-1
endRestNext	n=9	class=for	-3
endRestNext	n=9	class=from	-1
endRestNext	n=9	class=to	-1
endRestNext	n=9	class=when	1
endSentences	yes=no	yes=no	16
endSentences	yes=no	yes=yes	3
endSentences	yes=yes	yes=no	5
endSpan	n=0	16
endSpan	n=1	11
endSpan	n=3	-6
endSpanAtEnd	n=0	yes=no	13
endSpanAtEnd	n=0	yes=yes	9
endSpanAtEnd	n=1	yes=no	6
endSpanAtEnd	n=2	yes=no	2
endSpanAtEnd	n=3	yes=no	-6
endTailNext	chunk=.	class=END	1
endTailNext	chunk=ADJ	class=,	3
endTailNext	chunk=ADJ	class=.	3
endTailNext	chunk=ADJ	class=and	2
endTailNext	chunk=ADJ	class=than	-7
endTailNext	chunk=ADV	class=,	-1
endTailNext	chunk=ADV	class=ADV	-4
endTailNext	chunk=ADV	class=as	-5
endTailNext	chunk=ADV	class=fin	-6
endTailNext	chunk=NP	class=,	4
endTailNext	chunk=NP	class=.	3
endTailNext	chunk=NP	class=ADV	6
endTailNext	chunk=NP	class=DASH	5
endTailNext	chunk=NP	class=END	3
endTailNext	chunk=NP	class=NP	7
endTailNext	chunk=NP	class=about	-6
endTailNext	chunk=NP	class=after	4
endTailNext	chunk=NP	class=against	-1
endTailNext	chunk=NP	class=and	3
endTailNext	chunk=NP	class=at	5
endTailNext	chunk=NP	class=because	5
endTailNext	chunk=NP	class=but	5
endTailNext	chunk=NP	class=by	4
endTailNext	chunk=NP	class=despite	6
endTailNext	chunk=NP	class=during	5
endTailNext	chunk=NP	class=fin	3
endTailNext	chunk=NP	class=for	-4
endTailNext	chunk=NP	class=ing	-3
endTailNext	chunk=NP	class=into	2
endTailNext	chunk=NP	class=of	-5
endTailNext	chunk=NP	class=on	1
endTailNext	chunk=NP	class=since	3
endTailNext	chunk=NP	class=than	6
endTailNext	chunk=NP	class=through	2
endTailNext	chunk=NP	class=until	4
endTailNext	chunk=NP	class=when	1
endTailNext	chunk=NP	class=with	1
endTailNext	chunk=PRP	class=,	2
endTailNext	chunk=PRP	class=and	-1
endTailNext	chunk=PRP	class=fin	-12
endTailNext	chunk=QC	class=,	2
endTailNext	chunk=QC	class=.	1
endTailNext	chunk=QC	class=ADV	2
endTailNext	chunk=QC	class=DASH	5
endTailNext	chunk=QC	class=END	5
endTailNext	chunk=QC	class=NNP	7
endTailNext	chunk=QC	class=NP	4
endTailNext	chunk=QC	class=PRP	5
endTailNext	chunk=QC	class=after	3
endTailNext	chunk=QC	class=and	3
endTailNext	chunk=QC	class=as	4
endTailNext	chunk=QC	class=but	5
endTailNext	chunk=QC	class=fin	10
endTailNext	chunk=QC	class=in	4
endTailNext	chunk=QC	class=ing	15
endTailNext	chunk=QC	class=when	3
endTailNext	chunk=QC	class=which	5
endTailNext	chunk=QC	class=while	1
endTailNext	chunk=RP	class=.	3
endTailNext	chunk=V	class=,	3
endTailNext	chunk=V	class=.	3
endTailNext	chunk=V	class=ADV	-17
endTailNext	chunk=V	class=DASH	2
endTailNext	chunk=V	class=NNP	-11
endTailNext	chunk=V	class=NP	-8
endTailNext	chunk=V	class=RP	-7
endTailNext	chunk=V	class=at	-7
endTailNext	chunk=V	class=by	-9
endTailNext	chunk=V	class=for	1
endTailNext	chunk=V	class=in	-3
endTailNext	chunk=V	class=on	-2
endTailNext	chunk=WH	class=NNP	-2
endTailNext	chunk=WH	class=NP	-9
endTailNext	chunk=WH	class=PRP	-1
endTailNext	chunk=WH	class=fin	-22
endTailNext	chunk=X	class=,	-2
endTailNext	chunk=X	class=.	-3
endTailNext	chunk=X	class=END	-6
endTailNext2	chunk=.	classes=END #	n=4	2
endTailNext2	chunk=ADJ	classes=. #	n=4	2
endTailNext2	chunk=ADJ	classes=and fin	n=4	4
endTailNext2	chunk=ADV	classes=. #	n=2	-1
endTailNext2	chunk=ADV	classes=. #	n=4	2
endTailNext2	chunk=NP	classes=, NP	n=2	-5
endTailNext2	chunk=NP	classes=, NP	n=4	2
endTailNext2	chunk=NP	classes=, despite	n=4	4
endTailNext2	chunk=NP	classes=, fin	n=3	1
endTailNext2	chunk=NP	classes=, fin	n=4	-3
endTailNext2	chunk=NP	classes=, in	n=4	-2
endTailNext2	chunk=NP	classes=, inf	n=4	-2
endTailNext2	chunk=NP	classes=, ing	n=1	1
endTailNext2	chunk=NP	classes=, ing	n=2	5
endTailNext2	chunk=NP	classes=, ing	n=4	-1
endTailNext2	chunk=NP	classes=, or	n=4	-1
endTailNext2	chunk=NP	classes=, though	n=4	2
endTailNext2	chunk=NP	classes=, to	n=4	-1
endTailNext2	chunk=NP	classes=, where	n=4	1
endTailNext2	chunk=NP	classes=, which	n=4	4
endTailNext2	chunk=NP	classes=, with	n=4	1
endTailNext2	chunk=NP	classes=. #	n=3	3
endTailNext2	chunk=NP	classes=. #	n=4	2
endTailNext2	chunk=NP	classes=. X	n=4	2
endTailNext2	chunk=NP	classes=DASH NNP	n=4	-1
endTailNext2	chunk=NP	classes=DASH fin	n=4	-2
endTailNext2	chunk=NP	classes=DASH ing	n=4	-1
endTailNext2	chunk=NP	classes=END #	n=4	2
endTailNext2	chunk=NP	classes=IN NP	n=1	1
endTailNext2	chunk=NP	classes=IN NP	n=3	1
endTailNext2	chunk=NP	classes=IN NP	n=4	-5
endTailNext2	chunk=NP	classes=NP .	n=4	4
endTailNext2	chunk=NP	classes=X ,	n=4	-4
endTailNext2	chunk=NP	classes=X fin	n=4	-1
endTailNext2	chunk=NP	classes=after NP	n=4	-2
endTailNext2	chunk=NP	classes=and NNP	n=4	-2
endTailNext2	chunk=NP	classes=and NP	n=2	-3
endTailNext2	chunk=NP	classes=and PRP	n=4	2
endTailNext2	chunk=NP	classes=and pp	n=4	4
endTailNext2	chunk=NP	classes=and who	n=4	1
endTailNext2	chunk=NP	classes=as PRP	n=4	3
endTailNext2	chunk=NP	classes=at NNP	n=4	1
endTailNext2	chunk=NP	classes=at NP	n=1	1
endTailNext2	chunk=NP	classes=at NP	n=4	-1
endTailNext2	chunk=NP	classes=but fin	n=4	2
endTailNext2	chunk=NP	classes=during NP	n=2	4
endTailNext2	chunk=NP	classes=fin ,	n=4	-1
endTailNext2	chunk=NP	classes=fin ADV	n=2	1
endTailNext2	chunk=NP	classes=fin ADV	n=4	3
endTailNext2	chunk=NP	classes=fin NNP	n=4	3
endTailNext2	chunk=NP	classes=fin NP	n=2	-4
endTailNext2	chunk=NP	classes=fin NP	n=4	5
endTailNext2	chunk=NP	classes=fin PRP	n=4	-1
endTailNext2	chunk=NP	classes=fin RP	n=4	3
endTailNext2	chunk=NP	classes=fin in	n=4	-1
endTailNext2	chunk=NP	classes=from NP	n=4	-4
endTailNext2	chunk=NP	classes=in NNP	n=2	2
endTailNext2	chunk=NP	classes=in NNP	n=4	-3
endTailNext2	chunk=NP	classes=in NP	n=2	2
endTailNext2	chunk=NP	classes=in NP	n=4	1
endTailNext2	chunk=NP	classes=into NNP	n=4	1
endTailNext2	chunk=NP	classes=on NNP	n=2	6
endTailNext2	chunk=NP	classes=on NNP	n=4	-1
endTailNext2	chunk=NP	classes=to inf	n=2	-1
endTailNext2	chunk=NP	classes=with NP	n=4	1
endTailNext2	chunk=PRP	classes=. #	n=4	-1
endTailNext2	chunk=QC	classes=, and	n=4	5
endTailNext2	chunk=QC	classes=. #	n=4	1
endTailNext2	chunk=QC	classes=END #	n=4	5
endTailNext2	chunk=QC	classes=NNP fin	n=4	9
endTailNext2	chunk=QC	classes=NP .	n=4	-2
endTailNext2	chunk=QC	classes=NP fin	n=4	7
endTailNext2	chunk=QC	classes=NP that	n=4	1
endTailNext2	chunk=QC	classes=PRP fin	n=4	4
endTailNext2	chunk=QC	classes=and NNP	n=4	1
endTailNext2	chunk=QC	classes=and NP	n=4	2
endTailNext2	chunk=QC	classes=and QO	n=4	-4
endTailNext2	chunk=QC	classes=as NNP	n=4	3
endTailNext2	chunk=QC	classes=fin NP	n=4	5
endTailNext2	chunk=QC	classes=ing NP	n=4	2
endTailNext2	chunk=QC	classes=ing that	n=4	4
endTailNext2	chunk=QC	classes=which fin	n=4	4
endTailNext2	chunk=RP	classes=. #	n=4	3
endTailNext2	chunk=V	classes=. #	n=4	2
endTailNext2	chunk=V	classes=IN ,	n=4	2
endTailNext2	chunk=V	classes=IN of	n=4	1
endTailNext2	chunk=V	classes=NP on	n=4	2
endTailNext2	chunk=V	classes=before NP	n=3	1
endTailNext2	chunk=V	classes=by NP	n=4	-4
endTailNext2	chunk=V	classes=from NP	n=3	1
endTailNext2	chunk=V	classes=in NP	n=4	-6
endTailNext2	chunk=X	classes=. #	n=4	-4
endTailNext2	chunk=X	classes=END #	n=4	-6
endTimePhrase	yes=no	class=NNP	n=0	-3
endTimePhrase	yes=no	class=NP	n=0	-4
endTimePhrase	yes=no	class=that	n=1	3
endTimePhrase	yes=no	class=to	n=0	-1
endTimePhrase	yes=yes	class=NNP	n=0	1
endTimePhrase	yes=yes	class=NP	n=0	5
endTimePhrase	yes=yes	class=PRP	n=0	3
endTimePhrase	yes=yes	class=to	n=0	4
endWordFirst	word=?	class=that	1
endWordFirst	word=about	class=NP	-2
endWordFirst	word=and	class=NP	2
endWordFirst	word=and	class=PRP	2
endWordFirst	word=and	class=that	1
endWordFirst	word=as	class=NNP	-2
endWordFirst	word=as	class=to	2
endWordFirst	word=because	class=NP	2
endWordFirst	word=before	class=NP	2
endWordFirst	word=but	class=NP	1
endWordFirst	word=but	class=that	1
endWordFirst	word=despite	class=NP	1
endWordFirst	word=even	class=NP	1
endWordFirst	word=in	class=PRP	1
endWordFirst	word=in	class=that	-1
endWordFirst	word=in	class=to	-1
endWordFirst	word=into	class=QUOTE	2
endWordFirst	word=now	class=NP	1
endWordFirst	word=on	class=NNP	1
endWordFirst	word=on	class=QUOTE	-1
endWordFirst	word=on	class=that	1
endWordFirst	word=out	class=NP	1
endWordFirst	word=than	class=that	1
endWordFirst	word=through	class=NP	3
endWordFirst	word=to	class=ADV	1
endWordFirst	word=when	class=NP	1
endWordFirst	word=when	class=that	-1
endWordFirst	word=while	class=NP	1
endWordFirst	word=who	class=NP	-2
endWordFirst	word=with	class=NP	1
endWordFirst	word=without	class=NP	1
