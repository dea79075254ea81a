# points-end.lex — points of the end stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
endAtEnd	yes=no	12
endAtEnd	yes=yes	10
endCommaClasses	classes=NNP and	class=NP	n=0	-1
endCommaClasses	classes=NNP fin	class=that	n=0	-1
endCommaClasses	classes=NP ,	class=NP	n=0	-1
endCommaClasses	classes=PRP fin	class=NP	n=0	1
endCommaClasses	classes=and ADV	class=NP	n=0	-1
endCommaClasses	classes=and NNP	class=NP	n=0	1
endCommaClasses	classes=and NP	class=that	n=1	1
endCommaClasses	classes=and fin	class=NP	n=0	2
endCommaClasses	classes=and fin	class=that	n=1	1
endCommaClasses	classes=ing PRP	class=NP	n=0	1
endCommaClasses	classes=which fin	class=NP	n=0	-2
endCommaLast	classes=ADV ,	yes=no	n=9	1
endCommaLast	classes=ADV ADV	yes=yes	n=9	-3
endCommaLast	classes=NNP fin	yes=no	n=22	3
endCommaLast	classes=NP of	yes=yes	n=9	1
endCommaLast	classes=NP pp	yes=yes	n=9	1
endCommaLast	classes=in NP	yes=no	n=22	-1
endCommaLast	classes=ing NP	yes=no	n=14	-3
endCommaLast	classes=ing NP	yes=yes	n=14	1
endCommaLast	classes=ing NP	yes=yes	n=9	3
endCommaLast	classes=ing PRP	yes=yes	n=6	1
endCommaLast	classes=ing that	yes=no	n=22	4
endCommaLast	classes=though PRP	yes=yes	n=9	1
endCommaLast	classes=which PRP	yes=yes	n=9	1
endCommaLast	classes=who fin	yes=no	n=22	-3
endCommaLemma	word=ask	class=NNP	4
endCommaLemma	word=ask	class=PRP	1
endCommaLemma	word=say	class=NP	1
endCommaLemma	word=say	class=PRP	-1
endCommaLemma	word=say	class=but	-2
endCommaLemma	word=say	class=despite	1
endCommaLemma	word=say	class=pp	2
endCommaLemma	word=say	class=who	2
endCommaVerb	word=call	5
endCommaVerb	word=draw	1
endCommaVerb	word=include	-10
endCommaVerb	word=say	5
endCommaWord	word=?	-2
endCommaWord	word=a	7
endCommaWord	word=an	3
endCommaWord	word=and	1
endCommaWord	word=but	3
endCommaWord	word=calling	5
endCommaWord	word=compared	2
endCommaWord	word=despite	2
endCommaWord	word=donald	-3
endCommaWord	word=drawing	1
endCommaWord	word=especially	-5
endCommaWord	word=even	1
endCommaWord	word=however	1
endCommaWord	word=including	-10
endCommaWord	word=mr.	1
endCommaWord	word=or	-4
endCommaWord	word=particularly	-3
endCommaWord	word=said	2
endCommaWord	word=saying	5
endCommaWord	word=such	-5
endCommaWord	word=the	4
endCommaWord	word=there	2
endCommaWord	word=though	3
endCommaWord	word=well	2
endCommaWord	word=where	2
endCommaWord	word=which	1
endCommaWord	word=while	3
endCommaWord	word=with	2
endCommaWordFirst	word=?	class=NNP	n=0	1
endCommaWordFirst	word=a	class=that	n=1	4
endCommaWordFirst	word=and	class=NP	n=0	2
endCommaWordFirst	word=and	class=NP	n=1	-1
endCommaWordFirst	word=and	class=that	n=1	2
endCommaWordFirst	word=but	class=NP	n=0	6
endCommaWordFirst	word=but	class=NP	n=1	-1
endCommaWordFirst	word=calling	class=NP	n=0	1
endCommaWordFirst	word=in	class=that	n=1	-1
endCommaWordFirst	word=including	class=NP	n=0	-5
endCommaWordFirst	word=saying	class=NP	n=0	4
endCommaWordFirst	word=the	class=NNP	n=0	2
endCommaWordFirst	word=which	class=NP	n=0	-1
endCommaWordFirst	word=with	class=NP	n=0	1
endCommasFinite	n=0	n=0	class=,	7
endCommasFinite	n=0	n=0	class=.	1
endCommasFinite	n=0	n=0	class=X	13
endCommasFinite	n=0	n=1	class=,	4
endCommasFinite	n=0	n=1	class=.	3
endCommasFinite	n=0	n=1	class=X	6
endCommasFinite	n=0	n=2	class=,	3
endCommasFinite	n=0	n=2	class=.	2
endCommasFinite	n=0	n=2	class=END	1
endCommasFinite	n=0	n=2	class=X	3
endCommasFinite	n=0	n=3	class=END	1
endCommasFinite	n=1	n=0	class=,	4
endCommasFinite	n=1	n=0	class=X	5
endCommasFinite	n=1	n=1	class=,	-1
endCommasFinite	n=1	n=1	class=.	-1
endCommasFinite	n=1	n=1	class=X	1
endCommasFinite	n=1	n=2	class=,	-5
endCommasFinite	n=1	n=3	class=,	-1
endCommasFinite	n=2	n=0	class=.	3
endCommasFinite	n=2	n=0	class=X	3
endCommasFinite	n=2	n=1	class=END	-1
endCommasFinite	n=4	n=0	class=.	4
endCommasFinite	n=4	n=1	class=.	2
endCommasFinite	n=4	n=3	class=.	-1
endCommasNext	n=0	class=,	13
endCommasNext	n=0	class=.	4
endCommasNext	n=0	class=:	3
endCommasNext	n=0	class=ADJ	-3
endCommasNext	n=0	class=ADV	1
endCommasNext	n=0	class=DASH	7
endCommasNext	n=0	class=END	7
endCommasNext	n=0	class=NP	-2
endCommasNext	n=0	class=X	5
endCommasNext	n=0	class=about	-2
endCommasNext	n=0	class=after	6
endCommasNext	n=0	class=against	-2
endCommasNext	n=0	class=and	9
endCommasNext	n=0	class=at	1
endCommasNext	n=0	class=because	2
endCommasNext	n=0	class=before	3
endCommasNext	n=0	class=between	-3
endCommasNext	n=0	class=but	8
endCommasNext	n=0	class=by	2
endCommasNext	n=0	class=despite	4
endCommasNext	n=0	class=during	2
endCommasNext	n=0	class=in	2
endCommasNext	n=0	class=ing	1
endCommasNext	n=0	class=of	-6
endCommasNext	n=0	class=on	1
endCommasNext	n=0	class=pp	-1
endCommasNext	n=0	class=since	3
endCommasNext	n=0	class=than	1
endCommasNext	n=0	class=through	3
endCommasNext	n=0	class=until	2
endCommasNext	n=0	class=when	3
endCommasNext	n=0	class=which	1
endCommasNext	n=0	class=while	4
endCommasNext	n=0	class=who	-3
endCommasNext	n=0	class=without	3
endCommasNext	n=1	class=,	-2
endCommasNext	n=1	class=:	1
endCommasNext	n=1	class=DASH	3
endCommasNext	n=1	class=NP	5
endCommasNext	n=1	class=and	-1
endCommasNext	n=1	class=fin	-2
endCommasNext	n=2	class=.	2
endCommasNext	n=2	class=DASH	2
endCommasNext	n=4	class=.	4
endConjunction	word=and	class=NNP	chunk=NP	-3
endConjunction	word=and	class=NNP	chunk=QC	1
endConjunction	word=and	class=NP	chunk=NP	-4
endConjunction	word=and	class=NP	chunk=QC	2
endConjunction	word=and	class=PRP	chunk=NP	1
endConjunction	word=and	class=QO	chunk=QC	-3
endConjunction	word=and	class=inf	chunk=NP	2
endConjunction	word=and	class=ing	chunk=NP	1
endConjunction	word=and	class=pp	chunk=NP	4
endConjunction	word=and	class=who	chunk=NP	2
endConjunction	word=but	class=fin	chunk=NP	2
endConjunctionFinite	class=NNP	n=0	class=NNP	-2
endConjunctionFinite	class=NP	n=0	class=NP	-5
endConjunctionFinite	class=fin	n=0	class=NNP	2
endConjunctionFinite	class=fin	n=0	class=NP	5
endConjunctionFinite	class=fin	n=0	class=to	3
endConjunctionFinite	class=inf	n=0	class=NP	5
endConjunctionFinite	class=pp	n=0	class=NP	1
endConjunctionForm	class=NNP	form=fin	-2
endConjunctionForm	class=NP	form=fin	-1
endConjunctionForm	class=NP	form=nn	1
endConjunctionForm	class=PRP	form=fin	5
endConjunctionForm	class=fin	form=fin	7
endConjunctionForm	class=fin	form=fin+have	5
endConjunctionForm	class=fin	form=ing	-4
endConjunctionForm	class=inf	form=inf	3
endConjunctionForm	class=ing	form=ing	13
endConjunctionForm	class=pp	form=fin	5
endConjunctionVerb	class=fin	word=be	-6
endConjunctionVerb	class=fin	word=call	2
endConjunctionVerb	class=fin	word=have	-3
endConjunctionVerb	class=fin	word=say	8
endFiniteFirst	n=0	class=NNP	class=,	1
endFiniteFirst	n=0	class=NNP	class=.	3
endFiniteFirst	n=0	class=NNP	class=:	-1
endFiniteFirst	n=0	class=NNP	class=ADV	2
endFiniteFirst	n=0	class=NNP	class=X	-2
endFiniteFirst	n=0	class=NNP	class=after	2
endFiniteFirst	n=0	class=NNP	class=in	2
endFiniteFirst	n=0	class=NNP	class=ing	-1
endFiniteFirst	n=0	class=NP	class=,	1
endFiniteFirst	n=0	class=NP	class=.	1
endFiniteFirst	n=0	class=NP	class=:	-5
endFiniteFirst	n=0	class=NP	class=ADV	1
endFiniteFirst	n=0	class=NP	class=DASH	-1
endFiniteFirst	n=0	class=NP	class=about	-2
endFiniteFirst	n=0	class=NP	class=after	1
endFiniteFirst	n=0	class=NP	class=and	1
endFiniteFirst	n=0	class=NP	class=at	1
endFiniteFirst	n=0	class=NP	class=before	2
endFiniteFirst	n=0	class=NP	class=but	3
endFiniteFirst	n=0	class=NP	class=despite	1
endFiniteFirst	n=0	class=NP	class=during	1
endFiniteFirst	n=0	class=NP	class=for	-1
endFiniteFirst	n=0	class=NP	class=in	-1
endFiniteFirst	n=0	class=NP	class=that	-2
endFiniteFirst	n=0	class=NP	class=through	2
endFiniteFirst	n=0	class=NP	class=until	1
endFiniteFirst	n=0	class=NP	class=when	2
endFiniteFirst	n=0	class=NP	class=who	-1
endFiniteFirst	n=0	class=NP	class=without	2
endFiniteFirst	n=0	class=PRP	class=ADV	1
endFiniteFirst	n=0	class=PRP	class=DASH	-2
endFiniteFirst	n=0	class=PRP	class=as	-4
endFiniteFirst	n=0	class=PRP	class=in	4
endFiniteFirst	n=0	class=QUOTE	class=.	1
endFiniteFirst	n=0	class=QUOTE	class=as	2
endFiniteFirst	n=0	class=ing	class=,	3
endFiniteFirst	n=0	class=ing	class=.	1
endFiniteFirst	n=0	class=ing	class=fin	2
endFiniteFirst	n=0	class=that	class=.	-1
endFiniteFirst	n=0	class=that	class=fin	-12
endFiniteFirst	n=0	class=to	class=,	3
endFiniteFirst	n=0	class=to	class=.	4
endFiniteFirst	n=0	class=to	class=:	2
endFiniteFirst	n=0	class=to	class=IN	-4
endFiniteFirst	n=0	class=to	class=and	2
endFiniteFirst	n=0	class=to	class=as	1
endFiniteFirst	n=0	class=to	class=fin	4
endFiniteFirst	n=0	class=to	class=on	-3
endFiniteFirst	n=1	class=ADJ	class=.	-3
endFiniteFirst	n=1	class=NNP	class=.	1
endFiniteFirst	n=1	class=NP	class=ADV	-1
endFiniteFirst	n=1	class=NP	class=END	5
endFiniteFirst	n=1	class=NP	class=and	1
endFiniteFirst	n=1	class=PRP	class=,	1
endFiniteFirst	n=1	class=PRP	class=.	1
endFiniteFirst	n=1	class=PRP	class=and	1
endFiniteFirst	n=1	class=QUOTE	class=END	-1
endFiniteFirst	n=1	class=about	class=.	-2
endFiniteFirst	n=1	class=fin	class=.	1
endFiniteFirst	n=1	class=inf	class=.	-1
endFiniteFirst	n=1	class=that	class=.	3
endFiniteFirst	n=1	class=that	class=X	3
endFiniteFirst	n=1	class=that	class=but	1
endFiniteFirst	n=1	class=that	class=fin	1
endFiniteFirst	n=1	class=that	class=in	-3
endFiniteFirst	n=1	class=to	class=,	-1
endFiniteFirst	n=1	class=what	class=,	1
endFiniteFirst	n=1	class=what	class=.	3
endFiniteFirst	n=1	class=whether	class=.	3
endFiniteFirst	n=2	class=ADJ	class=.	1
endFiniteFirst	n=2	class=NNP	class=.	-1
endFiniteFirst	n=2	class=NP	class=,	1
endFiniteFirst	n=2	class=NP	class=.	1
endFiniteFirst	n=2	class=NP	class=DASH	1
endFiniteFirst	n=2	class=QUOTE	class=.	-2
endFiniteFirst	n=2	class=that	class=.	1
endFiniteFirst	n=2	class=that	class=DASH	1
endFiniteFirst	n=2	class=that	class=ing	1
endFiniteFirst	n=2	class=who	class=.	-1
endFiniteFirst	n=3	class=NNP	class=.	-2
endFiniteFirst	n=3	class=NP	class=END	-1
endFiniteFirst	n=3	class=QUOTE	class=END	2
endFiniteFirstAtEnd	n=0	class=ADJ	yes=no	4
endFiniteFirstAtEnd	n=0	class=ADV	yes=no	2
endFiniteFirstAtEnd	n=0	class=IN	yes=no	3
endFiniteFirstAtEnd	n=0	class=NNP	yes=no	8
endFiniteFirstAtEnd	n=0	class=NNP	yes=yes	2
endFiniteFirstAtEnd	n=0	class=NP	yes=no	9
endFiniteFirstAtEnd	n=0	class=NP	yes=yes	2
endFiniteFirstAtEnd	n=0	class=POSS	yes=no	1
endFiniteFirstAtEnd	n=0	class=PRP	yes=no	5
endFiniteFirstAtEnd	n=0	class=PRP	yes=yes	2
endFiniteFirstAtEnd	n=0	class=QUOTE	yes=yes	1
endFiniteFirstAtEnd	n=0	class=about	yes=no	2
endFiniteFirstAtEnd	n=0	class=as	yes=no	4
endFiniteFirstAtEnd	n=0	class=for	yes=no	3
endFiniteFirstAtEnd	n=0	class=how	yes=no	-5
endFiniteFirstAtEnd	n=0	class=if	yes=no	-3
endFiniteFirstAtEnd	n=0	class=ing	yes=no	2
endFiniteFirstAtEnd	n=0	class=ing	yes=yes	1
endFiniteFirstAtEnd	n=0	class=on	yes=no	3
endFiniteFirstAtEnd	n=0	class=that	yes=no	-3
endFiniteFirstAtEnd	n=0	class=that	yes=yes	-2
endFiniteFirstAtEnd	n=0	class=to	yes=no	5
endFiniteFirstAtEnd	n=0	class=to	yes=yes	5
endFiniteFirstAtEnd	n=0	class=what	yes=no	-7
endFiniteFirstAtEnd	n=0	class=whether	yes=no	-1
endFiniteFirstAtEnd	n=1	class=ADJ	yes=yes	-3
endFiniteFirstAtEnd	n=1	class=NNP	yes=no	-1
endFiniteFirstAtEnd	n=1	class=NNP	yes=yes	1
endFiniteFirstAtEnd	n=1	class=NP	yes=no	4
endFiniteFirstAtEnd	n=1	class=NP	yes=yes	2
endFiniteFirstAtEnd	n=1	class=QUOTE	yes=no	1
endFiniteFirstAtEnd	n=1	class=QUOTE	yes=yes	-1
endFiniteFirstAtEnd	n=1	class=about	yes=yes	-3
endFiniteFirstAtEnd	n=1	class=fin	yes=yes	2
endFiniteFirstAtEnd	n=1	class=how	yes=no	2
endFiniteFirstAtEnd	n=1	class=inf	yes=yes	-1
endFiniteFirstAtEnd	n=1	class=that	yes=no	6
endFiniteFirstAtEnd	n=1	class=that	yes=yes	6
endFiniteFirstAtEnd	n=1	class=what	yes=no	1
endFiniteFirstAtEnd	n=1	class=what	yes=yes	2
endFiniteFirstAtEnd	n=1	class=where	yes=no	1
endFiniteFirstAtEnd	n=1	class=whether	yes=yes	2
endFiniteFirstAtEnd	n=1	class=who	yes=no	3
endFiniteFirstAtEnd	n=1	class=why	yes=yes	1
endFiniteFirstAtEnd	n=2	class=NP	yes=yes	1
endFiniteFirstAtEnd	n=2	class=QUOTE	yes=yes	-1
endFiniteFirstAtEnd	n=2	class=fin	yes=no	-2
endFiniteFirstAtEnd	n=2	class=how	yes=yes	1
endFiniteFirstAtEnd	n=2	class=that	yes=no	4
endFiniteFirstAtEnd	n=2	class=that	yes=yes	3
endFiniteFirstAtEnd	n=2	class=who	yes=yes	-1
endFiniteFirstAtEnd	n=3	class=NP	yes=no	-2
endFiniteFirstAtEnd	n=3	class=QUOTE	yes=yes	1
endFiniteFirstAtEnd	n=3	class=that	yes=no	1
endFiniteFirstAtEnd	n=3	class=what	yes=yes	-3
endFiniteLength	n=0	n=1	class=,	2
endFiniteLength	n=0	n=1	class=ADV	1
endFiniteLength	n=0	n=1	class=NP	-2
endFiniteLength	n=0	n=1	class=as	-1
endFiniteLength	n=0	n=1	class=at	1
endFiniteLength	n=0	n=1	class=in	5
endFiniteLength	n=0	n=1	class=ing	-2
endFiniteLength	n=0	n=1	class=when	3
endFiniteLength	n=0	n=2	class=,	1
endFiniteLength	n=0	n=2	class=DASH	3
endFiniteLength	n=0	n=2	class=after	2
endFiniteLength	n=0	n=2	class=and	2
endFiniteLength	n=0	n=2	class=as	-3
endFiniteLength	n=0	n=2	class=at	3
endFiniteLength	n=0	n=2	class=during	3
endFiniteLength	n=0	n=2	class=from	1
endFiniteLength	n=0	n=2	class=in	2
endFiniteLength	n=0	n=2	class=on	3
endFiniteLength	n=0	n=2	class=that	-1
endFiniteLength	n=0	n=2	class=to	-2
endFiniteLength	n=0	n=2	class=with	-2
endFiniteLength	n=0	n=3	class=,	1
endFiniteLength	n=0	n=3	class=:	-3
endFiniteLength	n=0	n=3	class=ADV	1
endFiniteLength	n=0	n=3	class=and	1
endFiniteLength	n=0	n=3	class=as	1
endFiniteLength	n=0	n=3	class=by	4
endFiniteLength	n=0	n=3	class=on	-1
endFiniteLength	n=0	n=4	class=,	1
endFiniteLength	n=0	n=4	class=ADV	1
endFiniteLength	n=0	n=4	class=IN	-5
endFiniteLength	n=0	n=4	class=X	1
endFiniteLength	n=0	n=4	class=and	2
endFiniteLength	n=0	n=4	class=fin	1
endFiniteLength	n=0	n=4	class=for	-3
endFiniteLength	n=0	n=4	class=on	2
endFiniteLength	n=0	n=4	class=to	4
endFiniteLength	n=0	n=6	class=.	2
endFiniteLength	n=0	n=6	class=ADV	2
endFiniteLength	n=0	n=6	class=END	-1
endFiniteLength	n=0	n=6	class=IN	-1
endFiniteLength	n=0	n=6	class=NNP	1
endFiniteLength	n=0	n=6	class=X	-1
endFiniteLength	n=0	n=9	class=.	7
endFiniteLength	n=0	n=9	class=ADV	-3
endFiniteLength	n=0	n=9	class=END	6
endFiniteLength	n=0	n=9	class=X	-3
endFiniteLength	n=0	n=9	class=after	1
endFiniteLength	n=0	n=9	class=and	-2
endFiniteLength	n=0	n=9	class=as	1
endFiniteLength	n=0	n=9	class=in	-4
endFiniteLength	n=0	n=9	class=on	-9
endFiniteLength	n=1	n=4	class=.	4
endFiniteLength	n=1	n=6	class=.	-1
endFiniteLength	n=1	n=6	class=:	3
endFiniteLength	n=1	n=6	class=ADV	-5
endFiniteLength	n=1	n=6	class=DASH	7
endFiniteLength	n=1	n=6	class=X	1
endFiniteLength	n=1	n=6	class=but	2
endFiniteLength	n=1	n=6	class=fin	2
endFiniteLength	n=1	n=6	class=in	-1
endFiniteLength	n=1	n=9	class=,	1
endFiniteLength	n=1	n=9	class=.	2
endFiniteLength	n=1	n=9	class=DASH	3
endFiniteLength	n=1	n=9	class=END	1
endFiniteLength	n=1	n=9	class=IN	1
endFiniteLength	n=1	n=9	class=NP	1
endFiniteLength	n=1	n=9	class=PRP	1
endFiniteLength	n=1	n=9	class=X	2
endFiniteLength	n=1	n=9	class=ing	1
endFiniteLength	n=1	n=9	class=while	1
endFiniteLength	n=2	n=9	class=,	-1
endFiniteLength	n=2	n=9	class=:	2
endFiniteLength	n=2	n=9	class=DASH	3
endFiniteLength	n=2	n=9	class=END	1
endFiniteLength	n=3	n=9	class=.	-1
endFirstAtEnd	class=ADJ	yes=no	1
endFirstAtEnd	class=IN	yes=no	1
endFirstAtEnd	class=IN	yes=yes	-1
endFirstAtEnd	class=NNP	yes=no	3
endFirstAtEnd	class=NNP	yes=yes	1
endFirstAtEnd	class=NP	yes=no	6
endFirstAtEnd	class=NP	yes=yes	3
endFirstAtEnd	class=PRP	yes=no	4
endFirstAtEnd	class=PRP	yes=yes	1
endFirstAtEnd	class=QUOTE	yes=no	3
endFirstAtEnd	class=about	yes=no	1
endFirstAtEnd	class=about	yes=yes	-1
endFirstAtEnd	class=as	yes=no	3
endFirstAtEnd	class=as	yes=yes	-2
endFirstAtEnd	class=fin	yes=yes	2
endFirstAtEnd	class=for	yes=no	1
endFirstAtEnd	class=how	yes=yes	3
endFirstAtEnd	class=on	yes=no	2
endFirstAtEnd	class=on	yes=yes	-3
endFirstAtEnd	class=that	yes=no	5
endFirstAtEnd	class=that	yes=yes	5
endFirstAtEnd	class=to	yes=no	2
endFirstAtEnd	class=to	yes=yes	1
endFirstAtEnd	class=when	yes=yes	1
endFirstAtEnd	class=whether	yes=yes	1
endFirstAtEnd	class=who	yes=no	1
endFirstComma	yes=no	class=NNP	4
endFirstComma	yes=no	class=NP	6
endFirstComma	yes=no	class=PRP	3
endFirstComma	yes=no	class=QUOTE	4
endFirstComma	yes=no	class=fin	1
endFirstComma	yes=no	class=how	1
endFirstComma	yes=no	class=in	1
endFirstComma	yes=no	class=that	7
endFirstComma	yes=no	class=to	2
endFirstComma	yes=yes	class=NP	3
endFirstComma	yes=yes	class=PRP	1
endFirstComma	yes=yes	class=ing	1
endFirstComma	yes=yes	class=that	1
endFirstComma	yes=yes	class=what	1
endFirstComma	yes=yes	class=whether	1
endFirstComma	yes=yes	class=who	1
endFirstNext	class=NNP	class=DASH	2
endFirstNext	class=NNP	class=END	1
endFirstNext	class=NNP	class=X	-1
endFirstNext	class=NNP	class=as	-1
endFirstNext	class=NNP	class=in	1
endFirstNext	class=NNP	class=on	1
endFirstNext	class=NP	class=,	3
endFirstNext	class=NP	class=.	2
endFirstNext	class=NP	class=END	1
endFirstNext	class=NP	class=IN	1
endFirstNext	class=NP	class=about	-3
endFirstNext	class=NP	class=and	2
endFirstNext	class=NP	class=because	2
endFirstNext	class=NP	class=before	2
endFirstNext	class=NP	class=despite	1
endFirstNext	class=NP	class=through	2
endFirstNext	class=NP	class=when	1
endFirstNext	class=NP	class=who	-2
endFirstNext	class=NP	class=with	1
endFirstNext	class=NP	class=without	2
endFirstNext	class=PRP	class=,	1
endFirstNext	class=PRP	class=.	2
endFirstNext	class=PRP	class=NP	1
endFirstNext	class=PRP	class=and	2
endFirstNext	class=PRP	class=as	-2
endFirstNext	class=PRP	class=in	2
endFirstNext	class=QUOTE	class=,	-1
endFirstNext	class=QUOTE	class=DASH	1
endFirstNext	class=QUOTE	class=END	1
endFirstNext	class=QUOTE	class=as	1
endFirstNext	class=QUOTE	class=ing	1
endFirstNext	class=in	class=,	-1
endFirstNext	class=ing	class=.	1
endFirstNext	class=ing	class=fin	2
endFirstNext	class=on	class=.	-3
endFirstNext	class=that	class=,	2
endFirstNext	class=that	class=.	2
endFirstNext	class=that	class=ADV	-2
endFirstNext	class=that	class=DASH	2
endFirstNext	class=that	class=END	1
endFirstNext	class=that	class=PRP	1
endFirstNext	class=that	class=X	1
endFirstNext	class=that	class=and	1
endFirstNext	class=that	class=but	1
endFirstNext	class=that	class=in	-1
endFirstNext	class=that	class=ing	3
endFirstNext	class=that	class=on	1
endFirstNext	class=that	class=that	1
endFirstNext	class=to	class=.	2
endFirstNext	class=to	class=:	4
endFirstNext	class=to	class=as	2
endFirstNext	class=to	class=fin	3
endFirstNext	class=to	class=in	-1
endFirstNext	class=to	class=on	-1
endFirstNext	class=what	class=,	1
endFirstNext	class=whether	class=.	2
endFirstNext2	class=NNP	classes=, NNP	-2
endFirstNext2	class=NNP	classes=, and	-2
endFirstNext2	class=NNP	classes=END #	1
endFirstNext2	class=NNP	classes=fin NP	-1
endFirstNext2	class=NNP	classes=in NNP	3
endFirstNext2	class=NP	classes=, ADV	2
endFirstNext2	class=NP	classes=, NNP	-1
endFirstNext2	class=NP	classes=, and	2
endFirstNext2	class=NP	classes=, with	1
endFirstNext2	class=NP	classes=. #	1
endFirstNext2	class=NP	classes=. X	2
endFirstNext2	class=NP	classes=: NP	-1
endFirstNext2	class=NP	classes=ADV fin	-2
endFirstNext2	class=NP	classes=DASH fin	-3
endFirstNext2	class=NP	classes=END #	1
endFirstNext2	class=NP	classes=IN NP	1
endFirstNext2	class=NP	classes=and NP	-3
endFirstNext2	class=NP	classes=and inf	1
endFirstNext2	class=NP	classes=as PRP	4
endFirstNext2	class=NP	classes=because PRP	3
endFirstNext2	class=NP	classes=by NNP	-1
endFirstNext2	class=NP	classes=by ing	2
endFirstNext2	class=NP	classes=despite NP	1
endFirstNext2	class=NP	classes=during NP	1
endFirstNext2	class=NP	classes=fin RP	1
endFirstNext2	class=NP	classes=for NP	-2
endFirstNext2	class=NP	classes=from NP	2
endFirstNext2	class=NP	classes=in NNP	-3
endFirstNext2	class=NP	classes=in NP	2
endFirstNext2	class=NP	classes=ing NP	3
endFirstNext2	class=NP	classes=on NNP	1
endFirstNext2	class=NP	classes=that NP	-1
endFirstNext2	class=NP	classes=when PRP	1
endFirstNext2	class=NP	classes=who fin	-1
endFirstNext2	class=NP	classes=with NP	1
endFirstNext2	class=PRP	classes=, PRP	2
endFirstNext2	class=PRP	classes=. #	1
endFirstNext2	class=PRP	classes=in NP	1
endFirstNext2	class=QUOTE	classes=END #	1
endFirstNext2	class=QUOTE	classes=as NNP	1
endFirstNext2	class=on	classes=. #	-3
endFirstNext2	class=that	classes=, NP	4
endFirstNext2	class=that	classes=, PRP	-2
endFirstNext2	class=that	classes=, and	1
endFirstNext2	class=that	classes=, fin	-1
endFirstNext2	class=that	classes=, in	-2
endFirstNext2	class=that	classes=, pp	-2
endFirstNext2	class=that	classes=, which	1
endFirstNext2	class=that	classes=, who	3
endFirstNext2	class=that	classes=. #	1
endFirstNext2	class=that	classes=DASH NP	3
endFirstNext2	class=that	classes=END #	1
endFirstNext2	class=that	classes=PRP fin	1
endFirstNext2	class=that	classes=in NP	-1
endFirstNext2	class=to	classes=, NP	1
endFirstNext2	class=to	classes=. #	1
endFirstNext2	class=to	classes=: NP	1
endFirstNext2	class=to	classes=fin NP	1
endFirstNext2	class=whether	classes=, NNP	1
endFirstNext2	class=whether	classes=. #	2
endFormFirst	form=colon	class=NNP	yes=yes	1
endFormFirst	form=fin	class=ADV	yes=no	2
endFormFirst	form=fin	class=ADV	yes=yes	-1
endFormFirst	form=fin	class=NNP	yes=no	1
endFormFirst	form=fin	class=NNP	yes=yes	1
endFormFirst	form=fin	class=NP	yes=no	3
endFormFirst	form=fin	class=NP	yes=yes	4
endFormFirst	form=fin	class=POSS	yes=no	1
endFormFirst	form=fin	class=PRP	yes=no	3
endFormFirst	form=fin	class=PRP	yes=yes	1
endFormFirst	form=fin	class=QUOTE	yes=no	1
endFormFirst	form=fin	class=if	yes=yes	1
endFormFirst	form=fin	class=ing	yes=no	1
endFormFirst	form=fin	class=that	yes=no	4
endFormFirst	form=fin	class=that	yes=yes	3
endFormFirst	form=fin	class=to	yes=no	3
endFormFirst	form=fin+have	class=NP	yes=yes	1
endFormFirst	form=fin+have	class=PRP	yes=no	2
endFormFirst	form=fin+have	class=to	yes=yes	1
endFormFirst	form=fin+modal	class=to	yes=yes	1
endFormFirst	form=in	class=NP	yes=yes	1
endFormFirst	form=inf	class=that	yes=no	-3
endFormFirst	form=inf	class=that	yes=yes	3
endFormFirst	form=ing	class=NNP	yes=no	1
endFormFirst	form=ing	class=NP	yes=yes	1
endFormFirst	form=ing	class=that	yes=no	1
endFormFirst	form=jj	class=to	yes=no	1
endFormFirst	form=nn	class=NNP	yes=no	2
endFormFirst	form=nn	class=NNP	yes=yes	-1
endFormFirst	form=nn	class=NP	yes=no	2
endFormFirst	form=nn	class=NP	yes=yes	-1
endFormFirst	form=nn	class=fin	yes=no	-1
endFormFirst	form=nn	class=fin	yes=yes	1
endFormFirst	form=nn	class=ing	yes=yes	1
endFormFirst	form=nn	class=that	yes=no	1
endFormFirst	form=nn	class=to	yes=no	1
endFormFirst	form=nns	class=NP	yes=no	3
endFormFirst	form=nns	class=NP	yes=yes	-3
endFormFirst	form=pp	class=NP	yes=yes	1
endFormFirst	form=pp	class=whether	yes=no	1
endFormFirst	form=pp	class=whether	yes=yes	-1
endFormNext	form=colon	class=,	-4
endFormNext	form=colon	class=.	2
endFormNext	form=colon	class=END	5
endFormNext	form=colon	class=fin	-4
endFormNext	form=fin	class=,	2
endFormNext	form=fin	class=.	5
endFormNext	form=fin	class=DASH	4
endFormNext	form=fin	class=END	7
endFormNext	form=fin	class=IN	2
endFormNext	form=fin	class=NNP	3
endFormNext	form=fin	class=X	5
endFormNext	form=fin	class=after	2
endFormNext	form=fin	class=at	2
endFormNext	form=fin	class=before	3
endFormNext	form=fin	class=but	2
endFormNext	form=fin	class=fin	-9
endFormNext	form=fin	class=from	-3
endFormNext	form=fin	class=in	3
endFormNext	form=fin	class=ing	1
endFormNext	form=fin	class=on	5
endFormNext	form=fin	class=pp	-2
endFormNext	form=fin	class=that	-2
endFormNext	form=fin	class=until	1
endFormNext	form=fin	class=while	6
endFormNext	form=fin	class=without	1
endFormNext	form=fin+have	class=.	1
endFormNext	form=fin+have	class=:	2
endFormNext	form=fin+have	class=DASH	3
endFormNext	form=fin+have	class=NP	-1
endFormNext	form=fin+have	class=fin	-4
endFormNext	form=fin+have	class=since	1
endFormNext	form=fin+have+not	class=.	-3
endFormNext	form=fin+modal	class=.	1
endFormNext	form=fin+modal	class=fin	-8
endFormNext	form=fin+not	class=ADV	2
endFormNext	form=fin+not	class=fin	-5
endFormNext	form=fin+passive	class=.	-1
endFormNext	form=fin+passive	class=by	10
endFormNext	form=fin+passive	class=in	-1
endFormNext	form=in	class=.	6
endFormNext	form=inf	class=.	1
endFormNext	form=ing	class=,	3
endFormNext	form=ing	class=DASH	2
endFormNext	form=ing	class=END	2
endFormNext	form=ing	class=and	2
endFormNext	form=ing	class=as	-2
endFormNext	form=ing	class=at	-1
endFormNext	form=ing	class=fin	2
endFormNext	form=jj	class=,	1
endFormNext	form=jj	class=and	4
endFormNext	form=nn	class=END	-4
endFormNext	form=nn	class=among	1
endFormNext	form=nn	class=and	1
endFormNext	form=nn	class=fin	10
endFormNext	form=nn	class=that	2
endFormNext	form=nns	class=,	-1
endFormNext	form=nns	class=fin	9
endFormNext	form=pp	class=,	3
endFormNext	form=pp	class=and	-2
endLastNewClause	yes=no	clause=#>#	8
endLastNewClause	yes=no	clause=,>,	1
endLastNewClause	yes=no	clause=ADJ>ADJ	-1
endLastNewClause	yes=no	clause=ADV>,	-2
endLastNewClause	yes=no	clause=NNP>,	-1
endLastNewClause	yes=no	clause=NNP>fin	1
endLastNewClause	yes=no	clause=NP>,	-2
endLastNewClause	yes=no	clause=NP>ing	2
endLastNewClause	yes=no	clause=NP>who	2
endLastNewClause	yes=no	clause=QO>QO	-1
endLastNewClause	yes=no	clause=cc ADV>,	-2
endLastNewClause	yes=no	clause=cc PRP>fin	1
endLastNewClause	yes=no	clause=cc fin>fin	2
endLastNewClause	yes=no	clause=fin>fin	2
endLastNewClause	yes=yes	clause=#>#	5
endLastNewClause	yes=yes	clause=ADV>fin	2
endLastNewClause	yes=yes	clause=NNP>.	-4
endLastNewClause	yes=yes	clause=NNP>and	-1
endLastNewClause	yes=yes	clause=NNP>fin	1
endLastNewClause	yes=yes	clause=NNP>ing	3
endLastNewClause	yes=yes	clause=NP>.	-1
endLastNewClause	yes=yes	clause=NP>and	-3
endLastNewClause	yes=yes	clause=NP>fin	3
endLastNewClause	yes=yes	clause=NP>pp	3
endLastNewClause	yes=yes	clause=NP>that	1
endLastNewClause	yes=yes	clause=NP>to	2
endLastNewClause	yes=yes	clause=NP>which	1
endLastNewClause	yes=yes	clause=NP>who	-2
endLastNewClause	yes=yes	clause=PRP>fin	1
endLastNewClause	yes=yes	clause=QO>QO	-4
endLastNewClause	yes=yes	clause=as>as	2
endLastNewClause	yes=yes	clause=cc ADV>fin	1
endLastNewClause	yes=yes	clause=cc NNP>fin	2
endLastNewClause	yes=yes	clause=cc NP>.	-2
endLastNewClause	yes=yes	clause=cc NP>fin	1
endLastNewClause	yes=yes	clause=cc PRP>fin	2
endLastNewClause	yes=yes	clause=cc fin>fin	2
endLastNewClause	yes=yes	clause=cc that>that	-7
endLastNewClause	yes=yes	clause=fin>fin	1
endLastNewClause	yes=yes	clause=how>how	-2
endLastNewClause	yes=yes	clause=ing>ing	3
endLastNewClause	yes=yes	clause=pp>pp	5
endLastNewClause	yes=yes	clause=that>that	-1
endLastNewClause	yes=yes	clause=though>though	1
endLastNewClause	yes=yes	clause=when>when	-1
endLastNewClause	yes=yes	clause=which>which	1
endLastNewClause	yes=yes	clause=while>while	2
endLastNewClause	yes=yes	clause=who>who	2
endLastNext	yes=no	class=,	class=NNP	-1
endLastNext	yes=no	class=ADV	class=NP	2
endLastNext	yes=no	class=DASH	class=that	2
endLastNext	yes=no	class=IN	class=NP	1
endLastNext	yes=no	class=after	class=NP	-1
endLastNext	yes=no	class=and	class=NNP	-1
endLastNext	yes=no	class=and	class=NP	2
endLastNext	yes=no	class=fin	class=ing	2
endLastNext	yes=no	class=fin	class=to	1
endLastNext	yes=no	class=for	class=PRP	2
endLastNext	yes=no	class=in	class=NNP	2
endLastNext	yes=no	class=in	class=that	-1
endLastNext	yes=no	class=with	class=NP	2
endLastNext	yes=yes	class=,	class=NNP	2
endLastNext	yes=yes	class=,	class=NP	4
endLastNext	yes=yes	class=,	class=PRP	2
endLastNext	yes=yes	class=,	class=that	3
endLastNext	yes=yes	class=,	class=to	2
endLastNext	yes=yes	class=,	class=what	1
endLastNext	yes=yes	class=.	class=NP	2
endLastNext	yes=yes	class=.	class=PRP	2
endLastNext	yes=yes	class=.	class=on	-3
endLastNext	yes=yes	class=.	class=that	2
endLastNext	yes=yes	class=.	class=to	2
endLastNext	yes=yes	class=.	class=whether	2
endLastNext	yes=yes	class=:	class=NP	-1
endLastNext	yes=yes	class=ADV	class=NP	-1
endLastNext	yes=yes	class=DASH	class=QUOTE	1
endLastNext	yes=yes	class=END	class=NNP	1
endLastNext	yes=yes	class=END	class=NP	1
endLastNext	yes=yes	class=END	class=QUOTE	1
endLastNext	yes=yes	class=END	class=that	1
endLastNext	yes=yes	class=NP	class=PRP	2
endLastNext	yes=yes	class=X	class=that	2
endLastNext	yes=yes	class=after	class=NP	2
endLastNext	yes=yes	class=and	class=PRP	2
endLastNext	yes=yes	class=as	class=to	1
endLastNext	yes=yes	class=because	class=NP	1
endLastNext	yes=yes	class=before	class=NP	2
endLastNext	yes=yes	class=but	class=NP	1
endLastNext	yes=yes	class=despite	class=NP	1
endLastNext	yes=yes	class=fin	class=that	-1
endLastNext	yes=yes	class=from	class=NP	2
endLastNext	yes=yes	class=in	class=NP	-1
endLastNext	yes=yes	class=in	class=PRP	2
endLastNext	yes=yes	class=ing	class=that	2
endLastNext	yes=yes	class=on	class=NP	1
endLastNext	yes=yes	class=on	class=that	1
endLastNext	yes=yes	class=that	class=that	2
endLastNext	yes=yes	class=through	class=NP	1
endLastNext	yes=yes	class=who	class=NP	-1
endLastNext	yes=yes	class=without	class=NP	1
endLastWord	word='s	-1
endLastWord	word=?	4
endLastWord	word=abortion	3
endLastWord	word=address	1
endLastWord	word=amendment	2
endLastWord	word=america	4
endLastWord	word=ballot	1
endLastWord	word=ban	-5
endLastWord	word=be	3
endLastWord	word=better	3
endLastWord	word=bill	2
endLastWord	word=billionaire	1
endLastWord	word=board	-1
endLastWord	word=bush	3
endLastWord	word=candidacy	4
endLastWord	word=candidate	-2
endLastWord	word=class	1
endLastWord	word=clinton	1
endLastWord	word=comment	4
endLastWord	word=community	2
endLastWord	word=conservative	1
endLastWord	word=convention	7
endLastWord	word=country	2
endLastWord	word=crisis	1
endLastWord	word=cruz	3
endLastWord	word=day	-1
endLastWord	word=debate	-6
endLastWord	word=democratic	1
endLastWord	word=democrats	-1
endLastWord	word=department	3
endLastWord	word=dollar	3
endLastWord	word=effort	-1
endLastWord	word=election	1
endLastWord	word=email	3
endLastWord	word=endorsement	1
endLastWord	word=even	-4
endLastWord	word=event	1
endLastWord	word=expect	-1
endLastWord	word=far	-2
endLastWord	word=february	-2
endLastWord	word=fire	1
endLastWord	word=floor	-1
endLastWord	word=friday	-1
endLastWord	word=front-runner	2
endLastWord	word=hampshire	2
endLastWord	word=he	-13
endLastWord	word=her	2
endLastWord	word=him	5
endLastWord	word=hour	-1
endLastWord	word=how	-1
endLastWord	word=ideology	-1
endLastWord	word=immigration	5
endLastWord	word=interview	-1
endLastWord	word=it	4
endLastWord	word=job	2
endLastWord	word=july	4
endLastWord	word=june	-3
endLastWord	word=khan	1
endLastWord	word=law	2
endLastWord	word=leader	-5
endLastWord	word=leave	5
endLastWord	word=libya	1
endLastWord	word=marriage	1
endLastWord	word=mexico	1
endLastWord	word=mistake	2
endLastWord	word=monday	-5
endLastWord	word=morning	-2
endLastWord	word=nomination	2
endLastWord	word=nominee	7
endLastWord	word=not	-6
endLastWord	word=november	1
endLastWord	word=now	-1
endLastWord	word=out	2
endLastWord	word=overseas	1
endLastWord	word=party	2
endLastWord	word=people	-1
endLastWord	word=place	2
endLastWord	word=plan	-1
endLastWord	word=platform	1
endLastWord	word=policy	4
endLastWord	word=politics	3
endLastWord	word=poll	-1
endLastWord	word=position	2
endLastWord	word=presidency	1
endLastWord	word=president	7
endLastWord	word=press	-1
endLastWord	word=principle	2
endLastWord	word=race	1
endLastWord	word=refugee	3
endLastWord	word=report	-2
endLastWord	word=republicans	-7
endLastWord	word=request	-1
endLastWord	word=return	3
endLastWord	word=rights	2
endLastWord	word=role	-2
endLastWord	word=rubio	1
endLastWord	word=say	-7
endLastWord	word=schedule	1
endLastWord	word=security	2
endLastWord	word=she	-10
endLastWord	word=show	-2
endLastWord	word=speech	-2
endLastWord	word=state	1
endLastWord	word=statement	-2
endLastWord	word=states	7
endLastWord	word=story	-2
endLastWord	word=street	5
endLastWord	word=sunday	-2
endLastWord	word=superdelegate	4
endLastWord	word=syria	4
endLastWord	word=system	2
endLastWord	word=tax	2
endLastWord	word=that	-3
endLastWord	word=the	-4
endLastWord	word=them	6
endLastWord	word=they	-8
endLastWord	word=this	3
endLastWord	word=trump	5
endLastWord	word=twitter	-1
endLastWord	word=u.s.	6
endLastWord	word=undecided	3
endLastWord	word=unity	1
endLastWord	word=victim	4
endLastWord	word=victory	1
endLastWord	word=view	-2
endLastWord	word=vote	1
endLastWord	word=voter	-3
endLastWord	word=war	1
endLastWord	word=wednesday	-1
endLastWord	word=who	-9
endLastWord	word=year	-1
endLaterMarks	yes=no	class=,	4
endLaterMarks	yes=no	class=.	6
endLaterMarks	yes=no	class=:	6
endLaterMarks	yes=no	class=ADV	1
endLaterMarks	yes=no	class=DASH	5
endLaterMarks	yes=no	class=END	5
endLaterMarks	yes=no	class=IN	1
endLaterMarks	yes=no	class=RP	-7
endLaterMarks	yes=no	class=X	5
endLaterMarks	yes=no	class=after	3
endLaterMarks	yes=no	class=and	2
endLaterMarks	yes=no	class=as	2
endLaterMarks	yes=no	class=before	2
endLaterMarks	yes=no	class=between	-4
endLaterMarks	yes=no	class=but	4
endLaterMarks	yes=no	class=by	3
endLaterMarks	yes=no	class=despite	3
endLaterMarks	yes=no	class=during	1
endLaterMarks	yes=no	class=fin	1
endLaterMarks	yes=no	class=inf	-5
endLaterMarks	yes=no	class=of	-1
endLaterMarks	yes=no	class=on	-1
endLaterMarks	yes=no	class=since	1
endLaterMarks	yes=no	class=than	2
endLaterMarks	yes=no	class=until	2
endLaterMarks	yes=no	class=when	6
endLaterMarks	yes=no	class=while	3
endLaterMarks	yes=no	class=who	-1
endLaterMarks	yes=no	class=without	3
endLaterMarks	yes=yes	class=,	1
endLaterMarks	yes=yes	class=DASH	10
endLaterMarks	yes=yes	class=QO	-1
endLaterMarks	yes=yes	class=and	4
endLaterMarks	yes=yes	class=as	-4
endLaterMarks	yes=yes	class=but	2
endLaterMarks	yes=yes	class=fin	-4
endLaterMarks	yes=yes	class=from	-2
endLaterMarks	yes=yes	class=ing	5
endLaterMarks	yes=yes	class=on	4
endLaterMarks	yes=yes	class=that	-1
endLemmaAtEnd	word=:	yes=no	-9
endLemmaAtEnd	word=:	yes=yes	9
endLemmaAtEnd	word=accord	yes=no	-9
endLemmaAtEnd	word=accord	yes=yes	10
endLemmaAtEnd	word=accuse	yes=no	-1
endLemmaAtEnd	word=accuse	yes=yes	3
endLemmaAtEnd	word=add	yes=no	-2
endLemmaAtEnd	word=add	yes=yes	4
endLemmaAtEnd	word=agree	yes=yes	1
endLemmaAtEnd	word=announce	yes=no	3
endLemmaAtEnd	word=announce	yes=yes	-1
endLemmaAtEnd	word=argue	yes=no	-1
endLemmaAtEnd	word=argue	yes=yes	4
endLemmaAtEnd	word=ask	yes=no	1
endLemmaAtEnd	word=assertion	yes=no	1
endLemmaAtEnd	word=assertion	yes=yes	-1
endLemmaAtEnd	word=attack	yes=no	1
endLemmaAtEnd	word=attack	yes=yes	-1
endLemmaAtEnd	word=attribute	yes=no	-1
endLemmaAtEnd	word=attribute	yes=yes	1
endLemmaAtEnd	word=back	yes=no	3
endLemmaAtEnd	word=back	yes=yes	-5
endLemmaAtEnd	word=believe	yes=yes	1
endLemmaAtEnd	word=blame	yes=no	-1
endLemmaAtEnd	word=blame	yes=yes	2
endLemmaAtEnd	word=cite	yes=no	-1
endLemmaAtEnd	word=cite	yes=yes	3
endLemmaAtEnd	word=claim	yes=no	2
endLemmaAtEnd	word=credit	yes=yes	1
endLemmaAtEnd	word=criticism	yes=no	2
endLemmaAtEnd	word=criticism	yes=yes	-2
endLemmaAtEnd	word=decide	yes=no	1
endLemmaAtEnd	word=decide	yes=yes	-1
endLemmaAtEnd	word=declare	yes=no	2
endLemmaAtEnd	word=declare	yes=yes	-2
endLemmaAtEnd	word=denounce	yes=no	3
endLemmaAtEnd	word=denounce	yes=yes	-3
endLemmaAtEnd	word=deny	yes=no	3
endLemmaAtEnd	word=deny	yes=yes	-2
endLemmaAtEnd	word=discuss	yes=no	-1
endLemmaAtEnd	word=discuss	yes=yes	2
endLemmaAtEnd	word=embrace	yes=no	2
endLemmaAtEnd	word=embrace	yes=yes	-2
endLemmaAtEnd	word=endorse	yes=no	3
endLemmaAtEnd	word=endorse	yes=yes	-4
endLemmaAtEnd	word=explain	yes=no	-1
endLemmaAtEnd	word=explain	yes=yes	2
endLemmaAtEnd	word=fear	yes=no	-1
endLemmaAtEnd	word=fear	yes=yes	2
endLemmaAtEnd	word=find	yes=no	-2
endLemmaAtEnd	word=find	yes=yes	4
endLemmaAtEnd	word=fire	yes=no	1
endLemmaAtEnd	word=fire	yes=yes	-1
endLemmaAtEnd	word=highlight	yes=yes	1
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
endLemmaAtEnd	word=note	yes=no	-1
endLemmaAtEnd	word=note	yes=yes	5
endLemmaAtEnd	word=offer	yes=no	1
endLemmaAtEnd	word=offer	yes=yes	-1
endLemmaAtEnd	word=opinion	yes=no	-2
endLemmaAtEnd	word=opinion	yes=yes	2
endLemmaAtEnd	word=oppose	yes=no	3
endLemmaAtEnd	word=oppose	yes=yes	-4
endLemmaAtEnd	word=point	yes=yes	1
endLemmaAtEnd	word=portray	yes=no	-2
endLemmaAtEnd	word=portray	yes=yes	2
endLemmaAtEnd	word=post	yes=no	2
endLemmaAtEnd	word=post	yes=yes	-1
endLemmaAtEnd	word=predict	yes=no	-1
endLemmaAtEnd	word=predict	yes=yes	2
endLemmaAtEnd	word=put	yes=no	-2
endLemmaAtEnd	word=put	yes=yes	3
endLemmaAtEnd	word=quote	yes=no	-2
endLemmaAtEnd	word=quote	yes=yes	3
endLemmaAtEnd	word=recall	yes=no	-5
endLemmaAtEnd	word=recall	yes=yes	5
endLemmaAtEnd	word=remember	yes=no	-1
endLemmaAtEnd	word=remember	yes=yes	1
endLemmaAtEnd	word=report	yes=no	-3
endLemmaAtEnd	word=report	yes=yes	6
endLemmaAtEnd	word=respond	yes=yes	1
endLemmaAtEnd	word=reveal	yes=yes	1
endLemmaAtEnd	word=say	yes=no	4
endLemmaAtEnd	word=say	yes=yes	7
endLemmaAtEnd	word=see	yes=yes	1
endLemmaAtEnd	word=seek	yes=no	-2
endLemmaAtEnd	word=seek	yes=yes	3
endLemmaAtEnd	word=seem	yes=yes	1
endLemmaAtEnd	word=send	yes=no	-1
endLemmaAtEnd	word=send	yes=yes	1
endLemmaAtEnd	word=show	yes=no	-1
endLemmaAtEnd	word=show	yes=yes	4
endLemmaAtEnd	word=slam	yes=no	1
endLemmaAtEnd	word=speak	yes=yes	1
endLemmaAtEnd	word=suggest	yes=yes	2
endLemmaAtEnd	word=support	yes=no	2
endLemmaAtEnd	word=support	yes=yes	-2
endLemmaAtEnd	word=talk	yes=no	1
endLemmaAtEnd	word=tell	yes=yes	4
endLemmaAtEnd	word=think	yes=yes	2
endLemmaAtEnd	word=to	yes=no	-1
endLemmaAtEnd	word=to	yes=yes	2
endLemmaAtEnd	word=tweet	yes=no	-1
endLemmaAtEnd	word=tweet	yes=yes	2
endLemmaAtEnd	word=urge	yes=yes	1
endLemmaAtEnd	word=view	yes=no	-2
endLemmaAtEnd	word=view	yes=yes	3
endLemmaAtEnd	word=vote	yes=no	3
endLemmaAtEnd	word=vote	yes=yes	-3
endLemmaAtEnd	word=write	yes=yes	1
endLemmaFinite	word=:	n=0	class=fin	-3
endLemmaFinite	word=accord	n=0	class=fin	-4
endLemmaFinite	word=accord	n=3	class=.	2
endLemmaFinite	word=accuse	n=0	class=.	3
endLemmaFinite	word=acknowledge	n=1	class=.	2
endLemmaFinite	word=add	n=2	class=.	1
endLemmaFinite	word=announce	n=0	class=on	1
endLemmaFinite	word=announce	n=2	class=.	-2
endLemmaFinite	word=ask	n=1	class=,	2
endLemmaFinite	word=ask	n=1	class=.	1
endLemmaFinite	word=ask	n=2	class=END	3
endLemmaFinite	word=ask	n=3	class=.	-4
endLemmaFinite	word=ask	n=3	class=END	-5
endLemmaFinite	word=attack	n=0	class=and	1
endLemmaFinite	word=attack	n=0	class=fin	1
endLemmaFinite	word=believe	n=1	class=.	4
endLemmaFinite	word=blast	n=1	class=.	-1
endLemmaFinite	word=call	n=0	class=,	1
endLemmaFinite	word=call	n=0	class=.	2
endLemmaFinite	word=call	n=0	class=END	2
endLemmaFinite	word=call	n=0	class=and	1
endLemmaFinite	word=call	n=0	class=fin	1
endLemmaFinite	word=call	n=0	class=ing	1
endLemmaFinite	word=call	n=1	class=.	-1
endLemmaFinite	word=call	n=2	class=.	-2
endLemmaFinite	word=cite	n=0	class=.	2
endLemmaFinite	word=come	n=0	class=.	-1
endLemmaFinite	word=denounce	n=0	class=.	-3
endLemmaFinite	word=describe	n=0	class=as	-3
endLemmaFinite	word=expect	n=0	class=,	3
endLemmaFinite	word=find	n=1	class=,	-2
endLemmaFinite	word=hope	n=2	class=.	5
endLemmaFinite	word=insist	n=1	class=,	-4
endLemmaFinite	word=make	n=0	class=.	-1
endLemmaFinite	word=make	n=0	class=in	3
endLemmaFinite	word=note	n=1	class=.	4
endLemmaFinite	word=opposition	n=0	class=fin	3
endLemmaFinite	word=order	n=0	class=.	1
endLemmaFinite	word=point	n=0	class=and	1
endLemmaFinite	word=point	n=1	class=.	4
endLemmaFinite	word=post	n=0	class=.	-3
endLemmaFinite	word=propose	n=0	class=,	1
endLemmaFinite	word=put	n=0	class=.	1
endLemmaFinite	word=respond	n=3	class=.	1
endLemmaFinite	word=say	n=0	class=,	-3
endLemmaFinite	word=say	n=0	class=ADV	-2
endLemmaFinite	word=say	n=0	class=and	-3
endLemmaFinite	word=say	n=0	class=fin	-7
endLemmaFinite	word=say	n=1	class=,	3
endLemmaFinite	word=say	n=1	class=.	2
endLemmaFinite	word=say	n=1	class=and	1
endLemmaFinite	word=say	n=2	class=,	3
endLemmaFinite	word=say	n=2	class=.	2
endLemmaFinite	word=say	n=2	class=DASH	2
endLemmaFinite	word=see	n=0	class=,	1
endLemmaFinite	word=see	n=0	class=.	4
endLemmaFinite	word=see	n=0	class=as	-2
endLemmaFinite	word=seek	n=1	class=.	2
endLemmaFinite	word=seem	n=0	class=.	1
endLemmaFinite	word=show	n=0	class=.	1
endLemmaFinite	word=show	n=1	class=,	2
endLemmaFinite	word=speak	n=0	class=and	-1
endLemmaFinite	word=speak	n=2	class=.	2
endLemmaFinite	word=suggest	n=0	class=fin	-2
endLemmaFinite	word=suggest	n=1	class=DASH	1
endLemmaFinite	word=suggest	n=2	class=.	3
endLemmaFinite	word=suggest	n=3	class=.	-1
endLemmaFinite	word=support	n=0	class=fin	2
endLemmaFinite	word=talk	n=1	class=.	-1
endLemmaFinite	word=tell	n=1	class=END	1
endLemmaFinite	word=tell	n=2	class=.	2
endLemmaFinite	word=think	n=0	class=,	1
endLemmaFinite	word=think	n=0	class=fin	-2
endLemmaFinite	word=think	n=1	class=.	4
endLemmaFinite	word=urge	n=0	class=.	3
endLemmaFinite	word=view	n=0	class=fin	-1
endLemmaFinite	word=want	n=0	class=.	3
endLemmaFinite	word=write	n=3	class=.	4
endLemmaFirstAtEnd	word=:	class=NNP	yes=yes	1
endLemmaFirstAtEnd	word=?	class=NP	yes=no	1
endLemmaFirstAtEnd	word=accord	class=NNP	yes=yes	1
endLemmaFirstAtEnd	word=announce	class=NP	yes=no	1
endLemmaFirstAtEnd	word=appear	class=ADJ	yes=no	1
endLemmaFirstAtEnd	word=appear	class=to	yes=yes	1
endLemmaFirstAtEnd	word=ask	class=to	yes=no	1
endLemmaFirstAtEnd	word=back	class=NNP	yes=no	2
endLemmaFirstAtEnd	word=back	class=NNP	yes=yes	-3
endLemmaFirstAtEnd	word=blame	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=blame	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=call	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=call	class=QUOTE	yes=no	1
endLemmaFirstAtEnd	word=call	class=QUOTE	yes=yes	-1
endLemmaFirstAtEnd	word=claim	class=PRP	yes=yes	1
endLemmaFirstAtEnd	word=claim	class=that	yes=no	1
endLemmaFirstAtEnd	word=criticism	class=NP	yes=no	1
endLemmaFirstAtEnd	word=criticism	class=NP	yes=yes	-2
endLemmaFirstAtEnd	word=denounce	class=NP	yes=no	1
endLemmaFirstAtEnd	word=describe	class=NP	yes=no	-2
endLemmaFirstAtEnd	word=describe	class=NP	yes=yes	3
endLemmaFirstAtEnd	word=embrace	class=NP	yes=no	2
endLemmaFirstAtEnd	word=embrace	class=NP	yes=yes	-2
endLemmaFirstAtEnd	word=endorse	class=NNP	yes=no	2
endLemmaFirstAtEnd	word=endorse	class=NNP	yes=yes	-2
endLemmaFirstAtEnd	word=expect	class=to	yes=no	-1
endLemmaFirstAtEnd	word=expect	class=to	yes=yes	3
endLemmaFirstAtEnd	word=find	class=that	yes=no	-1
endLemmaFirstAtEnd	word=find	class=that	yes=yes	3
endLemmaFirstAtEnd	word=hope	class=NP	yes=no	-2
endLemmaFirstAtEnd	word=hope	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=in	class=NP	yes=no	-2
endLemmaFirstAtEnd	word=in	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=include	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=include	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=note	class=that	yes=yes	1
endLemmaFirstAtEnd	word=offer	class=NP	yes=no	2
endLemmaFirstAtEnd	word=offer	class=NP	yes=yes	-2
endLemmaFirstAtEnd	word=put	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=recall	class=NP	yes=no	-2
endLemmaFirstAtEnd	word=recall	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=respond	class=NP	yes=no	-5
endLemmaFirstAtEnd	word=respond	class=NP	yes=yes	4
endLemmaFirstAtEnd	word=say	class=ADV	yes=no	1
endLemmaFirstAtEnd	word=say	class=ADV	yes=yes	-1
endLemmaFirstAtEnd	word=say	class=NNP	yes=no	1
endLemmaFirstAtEnd	word=say	class=NP	yes=yes	5
endLemmaFirstAtEnd	word=say	class=PRP	yes=no	2
endLemmaFirstAtEnd	word=say	class=PRP	yes=yes	1
endLemmaFirstAtEnd	word=say	class=QUOTE	yes=no	3
endLemmaFirstAtEnd	word=show	class=NNP	yes=no	-1
endLemmaFirstAtEnd	word=show	class=NNP	yes=yes	2
endLemmaFirstAtEnd	word=suggest	class=NNP	yes=no	-2
endLemmaFirstAtEnd	word=suggest	class=NNP	yes=yes	2
endLemmaFirstAtEnd	word=suggest	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=suggest	class=that	yes=no	3
endLemmaFirstAtEnd	word=suggest	class=that	yes=yes	-1
endLemmaFirstAtEnd	word=support	class=NNP	yes=no	3
endLemmaFirstAtEnd	word=support	class=NNP	yes=yes	-5
endLemmaFirstAtEnd	word=take	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=tell	class=that	yes=yes	1
endLemmaFirstAtEnd	word=think	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=watch	class=NP	yes=no	1
endLemmaFirstAtEnd	word=write	class=NNP	yes=no	-1
endLemmaFirstAtEnd	word=write	class=NNP	yes=yes	1
endLemmaNext	word=:	class=,	-4
endLemmaNext	word=:	class=.	2
endLemmaNext	word=:	class=END	5
endLemmaNext	word=:	class=fin	-4
endLemmaNext	word=accord	class=.	5
endLemmaNext	word=accord	class=END	1
endLemmaNext	word=accord	class=fin	-5
endLemmaNext	word=accuse	class=.	2
endLemmaNext	word=add	class=.	1
endLemmaNext	word=admit	class=,	1
endLemmaNext	word=agree	class=.	1
endLemmaNext	word=allow	class=,	2
endLemmaNext	word=announce	class=on	1
endLemmaNext	word=appear	class=,	3
endLemmaNext	word=argue	class=.	4
endLemmaNext	word=ask	class=,	4
endLemmaNext	word=attack	class=fin	1
endLemmaNext	word=attribute	class=.	1
endLemmaNext	word=back	class=.	-3
endLemmaNext	word=believe	class=.	1
endLemmaNext	word=blame	class=.	1
endLemmaNext	word=call	class=END	1
endLemmaNext	word=call	class=and	2
endLemmaNext	word=call	class=fin	1
endLemmaNext	word=call	class=ing	2
endLemmaNext	word=challenge	class=.	1
endLemmaNext	word=cite	class=.	3
endLemmaNext	word=criticism	class=.	-2
endLemmaNext	word=decide	class=.	-1
endLemmaNext	word=declare	class=.	-1
endLemmaNext	word=denounce	class=.	-4
endLemmaNext	word=deny	class=,	2
endLemmaNext	word=describe	class=,	1
endLemmaNext	word=describe	class=as	-3
endLemmaNext	word=discuss	class=.	2
endLemmaNext	word=embrace	class=.	-3
endLemmaNext	word=endorse	class=,	-2
endLemmaNext	word=endorse	class=.	-3
endLemmaNext	word=favor	class=,	-1
endLemmaNext	word=fear	class=.	1
endLemmaNext	word=find	class=.	3
endLemmaNext	word=fire	class=.	-2
endLemmaNext	word=hope	class=.	4
endLemmaNext	word=in	class=.	5
endLemmaNext	word=include	class=.	3
endLemmaNext	word=indicate	class=.	2
endLemmaNext	word=like	class=.	1
endLemmaNext	word=look	class=.	1
endLemmaNext	word=make	class=.	-1
endLemmaNext	word=make	class=in	2
endLemmaNext	word=note	class=.	5
endLemmaNext	word=opinion	class=.	2
endLemmaNext	word=oppose	class=.	-4
endLemmaNext	word=opposition	class=fin	3
endLemmaNext	word=point	class=,	-2
endLemmaNext	word=point	class=.	2
endLemmaNext	word=post	class=.	-2
endLemmaNext	word=praise	class=,	1
endLemmaNext	word=predict	class=.	1
endLemmaNext	word=propose	class=,	2
endLemmaNext	word=put	class=.	1
endLemmaNext	word=question	class=,	-2
endLemmaNext	word=question	class=.	3
endLemmaNext	word=recall	class=.	4
endLemmaNext	word=remember	class=.	2
endLemmaNext	word=report	class=.	2
endLemmaNext	word=report	class=DASH	1
endLemmaNext	word=respond	class=.	1
endLemmaNext	word=say	class=,	1
endLemmaNext	word=say	class=.	4
endLemmaNext	word=say	class=ADV	-5
endLemmaNext	word=say	class=DASH	5
endLemmaNext	word=say	class=END	1
endLemmaNext	word=say	class=PRP	1
endLemmaNext	word=say	class=X	5
endLemmaNext	word=say	class=fin	-1
endLemmaNext	word=say	class=ing	1
endLemmaNext	word=see	class=,	3
endLemmaNext	word=see	class=.	1
endLemmaNext	word=see	class=as	-2
endLemmaNext	word=seek	class=.	3
endLemmaNext	word=seem	class=.	2
endLemmaNext	word=send	class=.	1
endLemmaNext	word=show	class=,	1
endLemmaNext	word=show	class=.	4
endLemmaNext	word=speak	class=.	1
endLemmaNext	word=speak	class=and	-1
endLemmaNext	word=suggest	class=,	3
endLemmaNext	word=suggest	class=DASH	3
endLemmaNext	word=suggest	class=fin	-4
endLemmaNext	word=support	class=,	-1
endLemmaNext	word=support	class=fin	3
endLemmaNext	word=tell	class=END	3
endLemmaNext	word=think	class=,	1
endLemmaNext	word=think	class=.	2
endLemmaNext	word=think	class=fin	-3
endLemmaNext	word=to	class=.	1
endLemmaNext	word=tweet	class=END	1
endLemmaNext	word=urge	class=.	2
endLemmaNext	word=view	class=.	2
endLemmaNext	word=view	class=fin	-2
endLemmaNext	word=vote	class=.	-2
endLemmaNext	word=want	class=,	-3
endLemmaStop	word=:	class=fin	n=0	-3
endLemmaStop	word=accord	class=.	n=3	2
endLemmaStop	word=accord	class=fin	n=0	-4
endLemmaStop	word=accuse	class=.	n=0	3
endLemmaStop	word=acknowledge	class=.	n=1	2
endLemmaStop	word=add	class=.	n=2	1
endLemmaStop	word=announce	class=.	n=2	-2
endLemmaStop	word=announce	class=on	n=0	1
endLemmaStop	word=ask	class=,	n=1	2
endLemmaStop	word=ask	class=.	n=1	1
endLemmaStop	word=ask	class=.	n=3	-4
endLemmaStop	word=ask	class=END	n=2	3
endLemmaStop	word=ask	class=END	n=3	-5
endLemmaStop	word=attack	class=and	n=0	1
endLemmaStop	word=attack	class=fin	n=0	1
endLemmaStop	word=believe	class=.	n=1	4
endLemmaStop	word=blast	class=.	n=1	-1
endLemmaStop	word=call	class=,	n=0	1
endLemmaStop	word=call	class=.	n=0	2
endLemmaStop	word=call	class=.	n=1	-1
endLemmaStop	word=call	class=.	n=2	-2
endLemmaStop	word=call	class=END	n=0	2
endLemmaStop	word=call	class=and	n=0	1
endLemmaStop	word=call	class=fin	n=0	1
endLemmaStop	word=call	class=ing	n=0	1
endLemmaStop	word=cite	class=.	n=0	2
endLemmaStop	word=come	class=.	n=0	-1
endLemmaStop	word=denounce	class=.	n=0	-3
endLemmaStop	word=describe	class=as	n=0	-3
endLemmaStop	word=expect	class=,	n=0	3
endLemmaStop	word=find	class=,	n=1	-2
endLemmaStop	word=hope	class=.	n=2	5
endLemmaStop	word=insist	class=,	n=1	-4
endLemmaStop	word=make	class=.	n=0	-1
endLemmaStop	word=make	class=in	n=0	3
endLemmaStop	word=note	class=.	n=1	4
endLemmaStop	word=opposition	class=fin	n=0	3
endLemmaStop	word=order	class=.	n=0	1
endLemmaStop	word=point	class=.	n=1	4
endLemmaStop	word=point	class=and	n=0	1
endLemmaStop	word=post	class=.	n=0	-3
endLemmaStop	word=propose	class=,	n=0	1
endLemmaStop	word=put	class=.	n=0	1
endLemmaStop	word=respond	class=.	n=3	1
endLemmaStop	word=say	class=,	n=0	-3
endLemmaStop	word=say	class=,	n=1	3
endLemmaStop	word=say	class=,	n=2	3
endLemmaStop	word=say	class=.	n=1	2
endLemmaStop	word=say	class=.	n=2	2
endLemmaStop	word=say	class=ADV	n=0	-2
endLemmaStop	word=say	class=DASH	n=2	2
endLemmaStop	word=say	class=and	n=0	-3
endLemmaStop	word=say	class=and	n=1	1
endLemmaStop	word=say	class=fin	n=0	-7
endLemmaStop	word=see	class=,	n=0	1
endLemmaStop	word=see	class=.	n=0	4
endLemmaStop	word=see	class=as	n=0	-2
endLemmaStop	word=seek	class=.	n=1	2
endLemmaStop	word=seem	class=.	n=0	1
endLemmaStop	word=show	class=,	n=1	2
endLemmaStop	word=show	class=.	n=0	1
endLemmaStop	word=speak	class=.	n=2	2
endLemmaStop	word=speak	class=and	n=0	-1
endLemmaStop	word=suggest	class=.	n=2	3
endLemmaStop	word=suggest	class=.	n=3	-1
endLemmaStop	word=suggest	class=DASH	n=1	1
endLemmaStop	word=suggest	class=fin	n=0	-2
endLemmaStop	word=support	class=fin	n=0	2
endLemmaStop	word=talk	class=.	n=1	-1
endLemmaStop	word=tell	class=.	n=2	2
endLemmaStop	word=tell	class=END	n=1	1
endLemmaStop	word=think	class=,	n=0	1
endLemmaStop	word=think	class=.	n=1	4
endLemmaStop	word=think	class=fin	n=0	-2
endLemmaStop	word=urge	class=.	n=0	3
endLemmaStop	word=view	class=fin	n=0	-1
endLemmaStop	word=want	class=.	n=0	3
endLemmaStop	word=write	class=.	n=3	4
endLength	n=1	class=ADJ	4
endLength	n=1	class=ADV	2
endLength	n=1	class=NNP	6
endLength	n=1	class=NP	6
endLength	n=1	class=PRP	10
endLength	n=14	class=ADJ	-1
endLength	n=14	class=NP	1
endLength	n=14	class=PRP	1
endLength	n=14	class=about	-3
endLength	n=14	class=as	-2
endLength	n=14	class=fin	-2
endLength	n=14	class=ing	2
endLength	n=14	class=that	4
endLength	n=2	class=ADV	3
endLength	n=2	class=NNP	5
endLength	n=2	class=NP	7
endLength	n=2	class=PRP	-2
endLength	n=2	class=ing	2
endLength	n=2	class=that	3
endLength	n=2	class=to	1
endLength	n=22	class=NNP	2
endLength	n=22	class=fin	2
endLength	n=22	class=that	4
endLength	n=22	class=to	-2
endLength	n=22	class=why	-1
endLength	n=3	class=ADV	-1
endLength	n=3	class=NP	5
endLength	n=3	class=PRP	2
endLength	n=3	class=QUOTE	-9
endLength	n=3	class=about	2
endLength	n=3	class=for	1
endLength	n=4	class=IN	3
endLength	n=4	class=NP	2
endLength	n=4	class=PRP	-2
endLength	n=4	class=QUOTE	4
endLength	n=4	class=as	3
endLength	n=6	class=ADJ	-1
endLength	n=6	class=ADV	1
endLength	n=6	class=NP	1
endLength	n=6	class=QUOTE	3
endLength	n=6	class=for	-1
endLength	n=6	class=on	-1
endLength	n=6	class=that	1
endLength	n=6	class=to	2
endLength	n=9	class=ADV	-1
endLength	n=9	class=IN	-2
endLength	n=9	class=NNP	-1
endLength	n=9	class=POSS	4
endLength	n=9	class=PRP	1
endLength	n=9	class=if	1
endLength	n=9	class=ing	-2
endLength	n=9	class=of	4
endLength	n=9	class=that	1
endLength	n=9	class=to	1
endLength	n=9	class=what	1
endLength	n=9	class=whether	3
endLength	n=9	class=why	2
endLengthNext	n=1	class=,	1
endLengthNext	n=1	class=ADV	1
endLengthNext	n=1	class=NP	-2
endLengthNext	n=1	class=as	-1
endLengthNext	n=1	class=at	1
endLengthNext	n=1	class=in	5
endLengthNext	n=1	class=ing	-2
endLengthNext	n=1	class=when	3
endLengthNext	n=14	class=.	1
endLengthNext	n=14	class=:	1
endLengthNext	n=14	class=ADV	-4
endLengthNext	n=14	class=DASH	1
endLengthNext	n=14	class=END	2
endLengthNext	n=14	class=and	-2
endLengthNext	n=14	class=fin	-4
endLengthNext	n=14	class=when	-1
endLengthNext	n=2	class=,	1
endLengthNext	n=2	class=DASH	3
endLengthNext	n=2	class=after	2
endLengthNext	n=2	class=and	3
endLengthNext	n=2	class=as	-1
endLengthNext	n=2	class=at	2
endLengthNext	n=2	class=during	3
endLengthNext	n=2	class=from	1
endLengthNext	n=2	class=in	2
endLengthNext	n=2	class=on	3
endLengthNext	n=2	class=that	-1
endLengthNext	n=2	class=to	-2
endLengthNext	n=2	class=with	-2
endLengthNext	n=22	class=,	-2
endLengthNext	n=22	class=.	3
endLengthNext	n=22	class=DASH	-1
endLengthNext	n=22	class=END	1
endLengthNext	n=22	class=IN	2
endLengthNext	n=22	class=and	-5
endLengthNext	n=3	class=,	1
endLengthNext	n=3	class=:	-4
endLengthNext	n=3	class=ADV	2
endLengthNext	n=3	class=NP	-1
endLengthNext	n=3	class=and	3
endLengthNext	n=3	class=as	2
endLengthNext	n=3	class=at	-1
endLengthNext	n=3	class=by	3
endLengthNext	n=4	class=,	1
endLengthNext	n=4	class=X	1
endLengthNext	n=4	class=and	4
endLengthNext	n=4	class=fin	1
endLengthNext	n=4	class=to	2
endLengthNext	n=4	class=when	1
endLengthNext	n=6	class=,	1
endLengthNext	n=6	class=:	2
endLengthNext	n=6	class=DASH	3
endLengthNext	n=6	class=IN	-2
endLengthNext	n=6	class=and	2
endLengthNext	n=6	class=but	4
endLengthNext	n=6	class=fin	3
endLengthNext	n=6	class=from	-5
endLengthNext	n=6	class=on	-2
endLengthNext	n=6	class=when	-1
endLengthNext	n=9	class=,	1
endLengthNext	n=9	class=DASH	3
endLengthNext	n=9	class=END	3
endLengthNext	n=9	class=NP	4
endLengthNext	n=9	class=as	3
endLengthNext	n=9	class=fin	1
endLengthNext	n=9	class=from	-1
endLengthNext	n=9	class=in	-1
endLengthNext	n=9	class=ing	2
endLengthNext	n=9	class=when	1
endMarksNext	n=0	yes=no	class=.	3
endMarksNext	n=0	yes=yes	class=,	-7
endMarksNext	n=0	yes=yes	class=.	-11
endMarksNext	n=0	yes=yes	class=END	2
endMarksNext	n=1	yes=no	class=,	4
endMarksNext	n=1	yes=no	class=ADV	1
endMarksNext	n=1	yes=no	class=DASH	4
endMarksNext	n=1	yes=no	class=END	2
endMarksNext	n=1	yes=no	class=NNP	4
endMarksNext	n=1	yes=no	class=NP	3
endMarksNext	n=1	yes=no	class=PRP	3
endMarksNext	n=1	yes=no	class=and	6
endMarksNext	n=1	yes=no	class=but	4
endMarksNext	n=1	yes=no	class=fin	7
endMarksNext	n=1	yes=no	class=in	5
endMarksNext	n=1	yes=no	class=ing	10
endMarksNext	n=1	yes=no	class=on	1
endMarksNext	n=1	yes=no	class=when	1
endMarksNext	n=1	yes=no	class=which	4
endMarksNext	n=1	yes=no	class=while	1
endMarksNext	n=1	yes=yes	class=ing	3
endMarksNext	n=2	yes=no	class=,	9
endMarksNext	n=2	yes=no	class=.	7
endMarksNext	n=2	yes=no	class=:	7
endMarksNext	n=2	yes=no	class=ADJ	-13
endMarksNext	n=2	yes=no	class=DASH	7
endMarksNext	n=2	yes=no	class=END	1
endMarksNext	n=2	yes=no	class=IN	1
endMarksNext	n=2	yes=no	class=NNP	-9
endMarksNext	n=2	yes=no	class=NP	-6
endMarksNext	n=2	yes=no	class=PRP	-14
endMarksNext	n=2	yes=no	class=QO	-15
endMarksNext	n=2	yes=no	class=RP	-1
endMarksNext	n=2	yes=no	class=X	3
endMarksNext	n=2	yes=no	class=about	-1
endMarksNext	n=2	yes=no	class=after	2
endMarksNext	n=2	yes=no	class=against	-2
endMarksNext	n=2	yes=no	class=and	1
endMarksNext	n=2	yes=no	class=as	-2
endMarksNext	n=2	yes=no	class=because	4
endMarksNext	n=2	yes=no	class=between	-1
endMarksNext	n=2	yes=no	class=but	1
endMarksNext	n=2	yes=no	class=by	1
endMarksNext	n=2	yes=no	class=despite	4
endMarksNext	n=2	yes=no	class=during	2
endMarksNext	n=2	yes=no	class=fin	-3
endMarksNext	n=2	yes=no	class=in	-1
endMarksNext	n=2	yes=no	class=inf	-1
endMarksNext	n=2	yes=no	class=ing	-11
endMarksNext	n=2	yes=no	class=of	-3
endMarksNext	n=2	yes=no	class=pp	-1
endMarksNext	n=2	yes=no	class=since	2
endMarksNext	n=2	yes=no	class=than	2
endMarksNext	n=2	yes=no	class=through	2
endMarksNext	n=2	yes=no	class=to	-1
endMarksNext	n=2	yes=no	class=until	2
endMarksNext	n=2	yes=no	class=without	3
endMarksNext	n=2	yes=yes	class=.	1
endMarksNext	n=2	yes=yes	class=as	1
endNewClause	clause=#>#	8
endNewClause	clause=,>,	1
endNewClause	clause=ADJ>ADJ	-1
endNewClause	clause=ADV>,	-2
endNewClause	clause=ADV>and	-2
endNewClause	clause=ADV>as	2
endNewClause	clause=ADV>fin	3
endNewClause	clause=ADV>pp	2
endNewClause	clause=EX>EX	1
endNewClause	clause=NNP>,	-1
endNewClause	clause=NNP>.	-4
endNewClause	clause=NNP>X	1
endNewClause	clause=NNP>and	-6
endNewClause	clause=NNP>fin	6
endNewClause	clause=NNP>ing	3
endNewClause	clause=NP>,	-2
endNewClause	clause=NP>.	-1
endNewClause	clause=NP>and	-7
endNewClause	clause=NP>fin	3
endNewClause	clause=NP>ing	2
endNewClause	clause=NP>or	-1
endNewClause	clause=NP>pp	2
endNewClause	clause=NP>that	1
endNewClause	clause=NP>to	2
endNewClause	clause=PRP>fin	4
endNewClause	clause=QO>QO	-10
endNewClause	clause=although>although	3
endNewClause	clause=as>as	6
endNewClause	clause=cc ADV>,	-2
endNewClause	clause=cc NNP>fin	5
endNewClause	clause=cc NP>.	-2
endNewClause	clause=cc NP>fin	4
endNewClause	clause=cc PRP>fin	7
endNewClause	clause=cc QO>QO	-1
endNewClause	clause=cc fin>fin	7
endNewClause	clause=cc that>that	-6
endNewClause	clause=fin>fin	6
endNewClause	clause=how>how	-5
endNewClause	clause=ing>ing	4
endNewClause	clause=pp>pp	2
endNewClause	clause=that>that	-2
endNewClause	clause=though>though	3
endNewClause	clause=to>to	-3
endNewClause	clause=when>when	-2
endNewClause	clause=which>which	3
endNewClause	clause=while>while	4
endNewClause	clause=with>ing	2
endNewClauseFirst	class=NNP	clause=#>#	3
endNewClauseFirst	class=NNP	clause=cc PRP>fin	-2
endNewClauseFirst	class=NNP	clause=fin>fin	1
endNewClauseFirst	class=NP	clause=#>#	5
endNewClauseFirst	class=NP	clause=ADV>fin	2
endNewClauseFirst	class=NP	clause=NNP>X	2
endNewClauseFirst	class=NP	clause=NNP>and	-6
endNewClauseFirst	class=NP	clause=NNP>ing	1
endNewClauseFirst	class=NP	clause=NP>and	-4
endNewClauseFirst	class=NP	clause=NP>fin	2
endNewClauseFirst	class=NP	clause=NP>that	-2
endNewClauseFirst	class=NP	clause=PRP>fin	3
endNewClauseFirst	class=NP	clause=cc NP>fin	1
endNewClauseFirst	class=NP	clause=cc PRP>fin	1
endNewClauseFirst	class=NP	clause=cc fin>fin	2
endNewClauseFirst	class=NP	clause=which>which	-1
endNewClauseFirst	class=NP	clause=with>ing	1
endNewClauseFirst	class=PRP	clause=#>#	3
endNewClauseFirst	class=PRP	clause=PRP>fin	3
endNewClauseFirst	class=QUOTE	clause=#>#	3
endNewClauseFirst	class=fin	clause=#>#	3
endNewClauseFirst	class=how	clause=#>#	1
endNewClauseFirst	class=ing	clause=ing>ing	-1
endNewClauseFirst	class=that	clause=#>#	3
endNewClauseFirst	class=that	clause=NP>pp	1
endNewClauseFirst	class=that	clause=PRP>fin	-2
endNewClauseFirst	class=that	clause=cc fin>fin	1
endNewClauseFirst	class=that	clause=cc that>that	-5
endNewClauseFirst	class=that	clause=fin>fin	-2
endNewClauseFirst	class=that	clause=that>that	-1
endNewClauseFirst	class=that	clause=though>though	2
endNewClauseFirst	class=that	clause=which>which	2
endNewClauseFirst	class=that	clause=who>who	2
endNewClauseFirst	class=to	clause=#>#	1
endNewClauseFirst	class=to	clause=fin>fin	1
endNewClauseFirst	class=to	clause=inf>inf	-6
endNewClauseFirst	class=to	clause=ing>ing	-1
endNewClauseFirst	class=what	clause=#>#	-1
endNewClauseFirst	class=what	clause=PRP>fin	3
endNewClauseFirst	class=when	clause=#>#	1
endNewClauseFirst	class=whether	clause=NNP>fin	1
endNewClauseLemma	word=:	clause=#>#	6
endNewClauseLemma	word=accord	clause=#>#	1
endNewClauseLemma	word=allow	clause=#>#	-1
endNewClauseLemma	word=ask	clause=NNP>fin	3
endNewClauseLemma	word=ask	clause=PRP>fin	1
endNewClauseLemma	word=defend	clause=#>#	2
endNewClauseLemma	word=deny	clause=#>#	-3
endNewClauseLemma	word=describe	clause=#>#	-1
endNewClauseLemma	word=discuss	clause=#>#	3
endNewClauseLemma	word=dismiss	clause=#>#	-1
endNewClauseLemma	word=expect	clause=#>#	-1
endNewClauseLemma	word=explain	clause=#>#	2
endNewClauseLemma	word=favor	clause=#>#	2
endNewClauseLemma	word=find	clause=#>#	2
endNewClauseLemma	word=hope	clause=#>#	1
endNewClauseLemma	word=include	clause=#>#	1
endNewClauseLemma	word=intend	clause=#>#	-1
endNewClauseLemma	word=know	clause=#>#	1
endNewClauseLemma	word=oppose	clause=#>#	-1
endNewClauseLemma	word=praise	clause=#>#	-1
endNewClauseLemma	word=propose	clause=#>#	-3
endNewClauseLemma	word=question	clause=#>#	1
endNewClauseLemma	word=remember	clause=#>#	1
endNewClauseLemma	word=reveal	clause=#>#	1
endNewClauseLemma	word=say	clause=#>#	3
endNewClauseLemma	word=say	clause=.>.	1
endNewClauseLemma	word=say	clause=ADV>.	-1
endNewClauseLemma	word=say	clause=NP>that	3
endNewClauseLemma	word=say	clause=as>as	1
endNewClauseLemma	word=say	clause=cc PRP>fin	1
endNewClauseLemma	word=say	clause=cc that>that	-1
endNewClauseLemma	word=say	clause=pp>pp	5
endNewClauseLemma	word=say	clause=who>who	4
endNewClauseLemma	word=see	clause=#>#	-2
endNewClauseLemma	word=seem	clause=#>#	2
endNewClauseLemma	word=share	clause=#>#	1
endNewClauseLemma	word=speak	clause=#>#	2
endNewClauseLemma	word=suggest	clause=#>#	-3
endNewClauseLemma	word=support	clause=#>#	1
endNewClauseLemma	word=talk	clause=#>#	2
endNewClauseLemma	word=tell	clause=#>#	2
endNewClauseLemma	word=tell	clause=PRP>fin	-2
endNewClauseLemma	word=view	clause=#>#	1
endNewClauseLemma	word=want	clause=#>#	3
endNewClauseLemma	word=warn	clause=#>#	-1
endNext	class=,	6
endNext	class=.	5
endNext	class=:	5
endNext	class=ADJ	-2
endNext	class=DASH	12
endNext	class=END	5
endNext	class=QO	-1
endNext	class=RP	-2
endNext	class=X	6
endNext	class=about	-3
endNext	class=after	5
endNext	class=against	-2
endNext	class=and	4
endNext	class=because	1
endNext	class=before	3
endNext	class=between	-5
endNext	class=but	8
endNext	class=by	2
endNext	class=despite	3
endNext	class=during	3
endNext	class=from	-1
endNext	class=inf	-3
endNext	class=ing	3
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
endNext2	classes=, IN	1
endNext2	classes=, NNP	-2
endNext2	classes=, QO	-3
endNext2	classes=, and	1
endNext2	classes=, as	2
endNext2	classes=, but	3
endNext2	classes=, despite	2
endNext2	classes=, fin	1
endNext2	classes=, inf	-2
endNext2	classes=, ing	2
endNext2	classes=, or	-4
endNext2	classes=, to	-3
endNext2	classes=, where	2
endNext2	classes=, which	1
endNext2	classes=, while	3
endNext2	classes=, with	2
endNext2	classes=. #	5
endNext2	classes=. X	7
endNext2	classes=: #	1
endNext2	classes=ADV ADJ	-1
endNext2	classes=ADV NP	-6
endNext2	classes=ADV as	4
endNext2	classes=ADV fin	-2
endNext2	classes=ADV on	1
endNext2	classes=ADV pp	-3
endNext2	classes=ADV to	-1
endNext2	classes=DASH NP	5
endNext2	classes=DASH fin	-1
endNext2	classes=END #	5
endNext2	classes=IN ,	4
endNext2	classes=IN .	7
endNext2	classes=IN NNP	-1
endNext2	classes=NNP fin	2
endNext2	classes=NP ADV	2
endNext2	classes=QO NP	-1
endNext2	classes=X #	1
endNext2	classes=X ,	-1
endNext2	classes=X ADV	1
endNext2	classes=after NNP	3
endNext2	classes=after NP	-1
endNext2	classes=and PRP	3
endNext2	classes=and QO	-6
endNext2	classes=and fin	4
endNext2	classes=and how	-2
endNext2	classes=and pp	6
endNext2	classes=and that	-1
endNext2	classes=and who	2
endNext2	classes=as NNP	3
endNext2	classes=as PRP	9
endNext2	classes=as QO	-2
endNext2	classes=at NNP	2
endNext2	classes=at NP	-1
endNext2	classes=before NNP	-1
endNext2	classes=before ing	5
endNext2	classes=but fin	3
endNext2	classes=by NP	-1
endNext2	classes=by ing	5
endNext2	classes=despite NP	2
endNext2	classes=during NP	2
endNext2	classes=fin ,	-4
endNext2	classes=fin ADV	2
endNext2	classes=fin NNP	3
endNext2	classes=fin PRP	-1
endNext2	classes=fin RP	3
endNext2	classes=fin as	4
endNext2	classes=fin for	-3
endNext2	classes=for .	2
endNext2	classes=for ing	-2
endNext2	classes=in .	2
endNext2	classes=in NP	2
endNext2	classes=ing that	2
endNext2	classes=on .	1
endNext2	classes=on NNP	2
endNext2	classes=on NP	-2
endNext2	classes=on POSS	1
endNext2	classes=that NNP	-3
endNext2	classes=that NP	-3
endNext2	classes=to inf	-2
endNext2	classes=until NP	1
endNext2	classes=when PRP	1
endNext2	classes=when pp	2
endNext2	classes=which fin	3
endNext2	classes=while NP	4
endNext2	classes=who fin	-1
endNext2	classes=without ing	1
endNext3	classes3=, ADJ as	-5
endNext3	classes3=, ADV ,	3
endNext3	classes3=, ADV as	3
endNext3	classes3=, EX fin	2
endNext3	classes3=, IN NP	1
endNext3	classes3=, NNP ,	-5
endNext3	classes3=, NNP .	-4
endNext3	classes3=, NNP and	-7
endNext3	classes3=, NNP fin	9
endNext3	classes3=, NP ,	-8
endNext3	classes3=, NP and	-10
endNext3	classes3=, NP for	3
endNext3	classes3=, NP of	1
endNext3	classes3=, NP or	-3
endNext3	classes3=, NP that	5
endNext3	classes3=, and NNP	3
endNext3	classes3=, and fin	5
endNext3	classes3=, and that	-2
endNext3	classes3=, but ADV	-4
endNext3	classes3=, but PRP	5
endNext3	classes3=, despite NP	2
endNext3	classes3=, ing PRP	1
endNext3	classes3=, ing RP	-1
endNext3	classes3=, ing that	3
endNext3	classes3=, pp by	-1
endNext3	classes3=, to inf	-1
endNext3	classes3=, when PRP	-1
endNext3	classes3=, which PRP	1
endNext3	classes3=, while NP	2
endNext3	classes3=, with NNP	4
endNext3	classes3=. # #	5
endNext3	classes3=. X #	6
endNext3	classes3=: # #	1
endNext3	classes3=ADV as PRP	3
endNext3	classes3=ADV fin NP	-1
endNext3	classes3=DASH NP ,	2
endNext3	classes3=DASH NP .	-1
endNext3	classes3=DASH NP ADV	1
endNext3	classes3=DASH ing NP	-3
endNext3	classes3=END # #	5
endNext3	classes3=IN . #	7
endNext3	classes3=IN NP ,	2
endNext3	classes3=NNP fin NP	1
endNext3	classes3=X # #	1
endNext3	classes3=X NNP X	-3
endNext3	classes3=after NNP fin	4
endNext3	classes3=and NNP ing	2
endNext3	classes3=and NP .	-6
endNext3	classes3=and NP that	-1
endNext3	classes3=and PRP fin	2
endNext3	classes3=and fin ADJ	-2
endNext3	classes3=and fin NNP	1
endNext3	classes3=and fin NP	-2
endNext3	classes3=and fin PRP	2
endNext3	classes3=and fin that	3
endNext3	classes3=and ing NP	-3
endNext3	classes3=and who fin	2
endNext3	classes3=as NP .	-6
endNext3	classes3=as NP fin	2
endNext3	classes3=as PRP fin	8
endNext3	classes3=at NP in	2
endNext3	classes3=by ing NP	5
endNext3	classes3=fin ADV NP	1
endNext3	classes3=fin NP in	1
endNext3	classes3=fin NP to	-1
endNext3	classes3=for . #	2
endNext3	classes3=from NP .	1
endNext3	classes3=in . #	2
endNext3	classes3=in NP .	-1
endNext3	classes3=in NP fin	-7
endNext3	classes3=in NP to	2
endNext3	classes3=in NP with	1
endNext3	classes3=on . #	1
endNext3	classes3=on NNP .	1
endNext3	classes3=that NP fin	-2
endNext3	classes3=who fin NP	-4
endOpenInside	yes=no	18
endOpenInside	yes=yes	-2
endOpenInsideAtEnd	yes=no	yes=no	15
endOpenInsideAtEnd	yes=no	yes=yes	11
endOpenInsideAtEnd	yes=yes	yes=yes	2
endPreposition	word=as	tag=jj	-3
endPreposition	word=as	tag=np	4
endPreposition	word=as	tag=qt	-2
endPreposition	word=at	tag=61	3
endPreposition	word=at	tag=nns	-2
endPreposition	word=during	tag=61	3
endPreposition	word=for	tag=61	6
endPreposition	word=for	tag=nn	-2
endPreposition	word=for	tag=nns	-1
endPreposition	word=for	tag=stop	2
endPreposition	word=in	tag=61	5
endPreposition	word=in	tag=cd	2
endPreposition	word=in	tag=nns	-5
endPreposition	word=in	tag=np	-4
endPreposition	word=in	tag=stop	2
endPreposition	word=on	tag=61	5
endPreposition	word=on	tag=nn	-2
endPreposition	word=on	tag=pos	1
endPreposition	word=on	tag=stop	1
endPreposition	word=to	tag=nn	-3
endPreposition	word=to	tag=np	-2
endPreposition	word=to	tag=stop	1
endPrepositionFinite	word=as	tag=jj	n=0	-1
endPrepositionFinite	word=as	tag=np	n=0	3
endPrepositionFinite	word=as	tag=qt	n=0	-1
endPrepositionFinite	word=at	tag=61	n=0	5
endPrepositionFinite	word=at	tag=nn	n=0	1
endPrepositionFinite	word=during	tag=61	n=0	1
endPrepositionFinite	word=for	tag=61	n=0	6
endPrepositionFinite	word=for	tag=nn	n=0	-1
endPrepositionFinite	word=from	tag=nn	n=0	1
endPrepositionFinite	word=in	tag=61	n=0	7
endPrepositionFinite	word=in	tag=cd	n=0	4
endPrepositionFinite	word=in	tag=nn	n=0	1
endPrepositionFinite	word=in	tag=nns	n=0	-1
endPrepositionFinite	word=in	tag=wh	n=0	-1
endPrepositionFinite	word=on	tag=61	n=0	6
endPrepositionFinite	word=on	tag=nns	n=0	-1
endPrepositionFinite	word=to	tag=nn	n=0	-3
endPrepositionFinite	word=to	tag=np	n=0	-2
endPrepositionFirst	word=as	tag=np	class=QUOTE	1
endPrepositionFirst	word=at	tag=nn	class=NP	1
endPrepositionFirst	word=by	tag=np	class=NP	-1
endPrepositionFirst	word=from	tag=nn	class=NP	1
endPrepositionFirst	word=in	tag=61	class=NNP	3
endPrepositionFirst	word=in	tag=61	class=NP	2
endPrepositionFirst	word=in	tag=61	class=to	-3
endPrepositionFirst	word=on	tag=61	class=NP	3
endPrepositionFirst	word=on	tag=nns	class=NP	-2
endPrepositionFirst	word=with	tag=nn	class=NP	2
endPrepositionLast	word=as	yes=yes	class=PRP	-7
endPrepositionLast	word=at	yes=no	class=NP	1
endPrepositionLast	word=by	yes=yes	class=NP	-2
endPrepositionLast	word=despite	yes=yes	class=NP	1
endPrepositionLast	word=for	yes=no	class=PRP	2
endPrepositionLast	word=from	yes=yes	class=NP	3
endPrepositionLast	word=in	yes=no	class=NNP	2
endPrepositionLast	word=in	yes=no	class=that	-1
endPrepositionLast	word=in	yes=yes	class=NP	-1
endPrepositionLast	word=in	yes=yes	class=PRP	3
endPrepositionLast	word=on	yes=yes	class=NP	3
endPrepositionLast	word=on	yes=yes	class=that	1
endPrepositionLast	word=through	yes=yes	class=NP	1
endPrepositionLast	word=to	yes=yes	class=NNP	-4
endPrepositionLast	word=with	yes=no	class=NP	2
endPrepositionLemma	word=announce	word=on	n=0	1
endPrepositionLemma	word=call	word=to	n=0	-4
endPrepositionLemma	word=describe	word=as	n=0	-1
endPrepositionLemma	word=make	word=in	n=0	3
endPrepositionNoun	word=as	word=?	-4
endPrepositionNoun	word=at	word=conference	1
endPrepositionNoun	word=at	word=rally	1
endPrepositionNoun	word=behind	word=?	6
endPrepositionNoun	word=for	word=?	9
endPrepositionNoun	word=for	word=year	1
endPrepositionNoun	word=in	word=?	2
endPrepositionNoun	word=in	word=debate	3
endPrepositionNoun	word=in	word=interview	6
endPrepositionNoun	word=on	word='s	2
endPrepositionNoun	word=on	word=?	1
endPrepositionNoun	word=on	word=muslims	-2
endPrepositionNoun	word=on	word=twitter	3
endPrepositionNoun	word=on	word=wednesday	3
endPrepositionNoun	word=to	word=?	-1
endRestFirst	n=0	class=NNP	1
endRestFirst	n=0	class=NP	1
endRestFirst	n=0	class=QUOTE	1
endRestFirst	n=0	class=that	1
endRestFirst	n=1	class=NP	2
endRestFirst	n=1	class=PRP	1
endRestFirst	n=1	class=ing	1
endRestFirst	n=1	class=on	-3
endRestFirst	n=1	class=that	2
endRestFirst	n=1	class=to	2
endRestFirst	n=1	class=whether	2
endRestFirst	n=14	class=ADV	3
endRestFirst	n=14	class=NP	5
endRestFirst	n=14	class=PRP	3
endRestFirst	n=14	class=QUOTE	1
endRestFirst	n=14	class=how	-1
endRestFirst	n=14	class=ing	2
endRestFirst	n=14	class=that	4
endRestFirst	n=14	class=to	1
endRestFirst	n=14	class=when	-1
endRestFirst	n=2	class=NP	3
endRestFirst	n=2	class=PRP	2
endRestFirst	n=2	class=that	8
endRestFirst	n=22	class=NNP	3
endRestFirst	n=22	class=NP	5
endRestFirst	n=22	class=POSS	2
endRestFirst	n=22	class=PRP	3
endRestFirst	n=22	class=QUOTE	1
endRestFirst	n=22	class=as	2
endRestFirst	n=22	class=how	1
endRestFirst	n=22	class=ing	3
endRestFirst	n=22	class=that	4
endRestFirst	n=22	class=to	2
endRestFirst	n=3	class=NNP	-2
endRestFirst	n=3	class=NP	-3
endRestFirst	n=4	class=NP	-1
endRestFirst	n=4	class=PRP	-1
endRestFirst	n=4	class=to	-2
endRestFirst	n=6	class=ADJ	2
endRestFirst	n=6	class=NNP	1
endRestFirst	n=6	class=that	-2
endRestFirst	n=9	class=IN	2
endRestFirst	n=9	class=NP	3
endRestFirst	n=9	class=PRP	1
endRestFirst	n=9	class=as	2
endRestFirst	n=9	class=how	-4
endRestFirst	n=9	class=ing	-3
endRestFirst	n=9	class=that	1
endRestNext	n=0	class=END	5
endRestNext	n=1	class=.	5
endRestNext	n=1	class=:	1
endRestNext	n=1	class=X	1
endRestNext	n=14	class=,	4
endRestNext	n=14	class=DASH	3
endRestNext	n=14	class=after	4
endRestNext	n=14	class=and	6
endRestNext	n=14	class=but	7
endRestNext	n=14	class=by	1
endRestNext	n=14	class=fin	1
endRestNext	n=14	class=for	-2
endRestNext	n=14	class=in	-1
endRestNext	n=14	class=ing	1
endRestNext	n=14	class=on	1
endRestNext	n=14	class=that	-4
endRestNext	n=14	class=when	2
endRestNext	n=14	class=while	2
endRestNext	n=2	class=.	3
endRestNext	n=2	class=IN	7
endRestNext	n=2	class=for	2
endRestNext	n=2	class=in	1
endRestNext	n=2	class=on	1
endRestNext	n=22	class=,	6
endRestNext	n=22	class=:	1
endRestNext	n=22	class=DASH	6
endRestNext	n=22	class=NNP	3
endRestNext	n=22	class=NP	2
endRestNext	n=22	class=and	3
endRestNext	n=22	class=at	3
endRestNext	n=22	class=but	3
endRestNext	n=22	class=by	1
endRestNext	n=22	class=fin	4
endRestNext	n=22	class=for	2
endRestNext	n=22	class=from	-1
endRestNext	n=22	class=in	1
endRestNext	n=22	class=than	1
endRestNext	n=22	class=to	-1
endRestNext	n=22	class=while	2
endRestNext	n=3	class=and	-9
endRestNext	n=3	class=on	1
endRestNext	n=4	class=,	-4
endRestNext	n=4	class=ADV	-1
endRestNext	n=4	class=and	-5
endRestNext	n=4	class=from	1
endRestNext	n=6	class=after	-2
endRestNext	n=6	class=but	-1
endRestNext	n=6	class=during	2
endRestNext	n=6	class=fin	-2
endRestNext	n=6	class=for	-1
endRestNext	n=6	class=on	-3
endRestNext	n=6	class=since	1
endRestNext	n=6	class=with	4
endRestNext	n=9	class=,	2
endRestNext	n=9	class=ADV	3
endRestNext	n=9	class=DASH	5
endRestNext	n=9	class=NP	-1
endRestNext	n=9	class=and	4
endRestNext	n=9	class=as	1
endRestNext	n=9	class=but	3
endRestNext	n=9	class=fin	-1
endRestNext	n=9	class=for	-3
endRestNext	n=9	class=to	-2
endRestNext	n=9	class=when	1
endSentences	yes=no	yes=no	15
endSentences	yes=no	yes=yes	3
endSentences	yes=yes	yes=no	4
endSpan	n=0	16
endSpan	n=1	11
endSpan	n=3	-6
endSpanAtEnd	n=0	yes=no	13
endSpanAtEnd	n=0	yes=yes	8
endSpanAtEnd	n=1	yes=no	7
endSpanAtEnd	n=2	yes=no	2
endSpanAtEnd	n=3	yes=no	-7
endTailNext	chunk=.	class=END	1
endTailNext	chunk=ADJ	class=,	3
endTailNext	chunk=ADJ	class=.	3
endTailNext	chunk=ADJ	class=than	-7
endTailNext	chunk=ADV	class=,	-1
endTailNext	chunk=ADV	class=ADV	-5
endTailNext	chunk=ADV	class=as	-5
endTailNext	chunk=ADV	class=fin	-10
endTailNext	chunk=NP	class=,	4
endTailNext	chunk=NP	class=.	3
endTailNext	chunk=NP	class=ADV	6
endTailNext	chunk=NP	class=DASH	5
endTailNext	chunk=NP	class=END	4
endTailNext	chunk=NP	class=IN	1
endTailNext	chunk=NP	class=NP	5
endTailNext	chunk=NP	class=QO	-1
endTailNext	chunk=NP	class=about	-6
endTailNext	chunk=NP	class=after	6
endTailNext	chunk=NP	class=against	-1
endTailNext	chunk=NP	class=and	3
endTailNext	chunk=NP	class=at	5
endTailNext	chunk=NP	class=because	4
endTailNext	chunk=NP	class=but	4
endTailNext	chunk=NP	class=by	4
endTailNext	chunk=NP	class=despite	6
endTailNext	chunk=NP	class=during	6
endTailNext	chunk=NP	class=fin	3
endTailNext	chunk=NP	class=for	-4
endTailNext	chunk=NP	class=ing	-3
endTailNext	chunk=NP	class=of	-5
endTailNext	chunk=NP	class=since	2
endTailNext	chunk=NP	class=than	5
endTailNext	chunk=NP	class=through	1
endTailNext	chunk=NP	class=until	4
endTailNext	chunk=NP	class=when	1
endTailNext	chunk=NP	class=with	1
endTailNext	chunk=PRP	class=,	2
endTailNext	chunk=PRP	class=and	-2
endTailNext	chunk=PRP	class=fin	-11
endTailNext	chunk=QC	class=,	2
endTailNext	chunk=QC	class=ADV	3
endTailNext	chunk=QC	class=DASH	5
endTailNext	chunk=QC	class=END	5
endTailNext	chunk=QC	class=NNP	5
endTailNext	chunk=QC	class=NP	4
endTailNext	chunk=QC	class=PRP	5
endTailNext	chunk=QC	class=and	4
endTailNext	chunk=QC	class=as	1
endTailNext	chunk=QC	class=but	6
endTailNext	chunk=QC	class=fin	9
endTailNext	chunk=QC	class=in	3
endTailNext	chunk=QC	class=ing	15
endTailNext	chunk=QC	class=when	3
endTailNext	chunk=QC	class=which	5
endTailNext	chunk=QC	class=while	2
endTailNext	chunk=RP	class=.	3
endTailNext	chunk=V	class=,	3
endTailNext	chunk=V	class=.	3
endTailNext	chunk=V	class=ADV	-17
endTailNext	chunk=V	class=DASH	1
endTailNext	chunk=V	class=NNP	-10
endTailNext	chunk=V	class=NP	-8
endTailNext	chunk=V	class=RP	-6
endTailNext	chunk=V	class=at	-7
endTailNext	chunk=V	class=by	-9
endTailNext	chunk=V	class=for	1
endTailNext	chunk=V	class=in	-3
endTailNext	chunk=V	class=on	-1
endTailNext	chunk=WH	class=NNP	-1
endTailNext	chunk=WH	class=NP	-8
endTailNext	chunk=WH	class=PRP	-3
endTailNext	chunk=WH	class=fin	-22
endTailNext	chunk=X	class=,	-3
endTailNext	chunk=X	class=.	-3
endTailNext	chunk=X	class=END	-5
endTailNext2	chunk=.	classes=END #	n=4	2
endTailNext2	chunk=ADJ	classes=. #	n=4	2
endTailNext2	chunk=ADV	classes=. #	n=4	3
endTailNext2	chunk=NP	classes=, NP	n=2	-6
endTailNext2	chunk=NP	classes=, NP	n=4	2
endTailNext2	chunk=NP	classes=, despite	n=4	4
endTailNext2	chunk=NP	classes=, fin	n=4	-2
endTailNext2	chunk=NP	classes=, in	n=4	-2
endTailNext2	chunk=NP	classes=, inf	n=4	-3
endTailNext2	chunk=NP	classes=, ing	n=1	1
endTailNext2	chunk=NP	classes=, ing	n=2	5
endTailNext2	chunk=NP	classes=, ing	n=4	-1
endTailNext2	chunk=NP	classes=, or	n=4	-2
endTailNext2	chunk=NP	classes=, though	n=4	2
endTailNext2	chunk=NP	classes=, where	n=4	1
endTailNext2	chunk=NP	classes=, which	n=4	4
endTailNext2	chunk=NP	classes=. #	n=3	2
endTailNext2	chunk=NP	classes=. #	n=4	2
endTailNext2	chunk=NP	classes=. X	n=4	1
endTailNext2	chunk=NP	classes=DASH NNP	n=4	-1
endTailNext2	chunk=NP	classes=DASH fin	n=4	-1
endTailNext2	chunk=NP	classes=DASH ing	n=4	-1
endTailNext2	chunk=NP	classes=END #	n=4	4
endTailNext2	chunk=NP	classes=IN NP	n=3	3
endTailNext2	chunk=NP	classes=IN NP	n=4	-5
endTailNext2	chunk=NP	classes=PRP fin	n=4	1
endTailNext2	chunk=NP	classes=X ,	n=4	-5
endTailNext2	chunk=NP	classes=X fin	n=4	-2
endTailNext2	chunk=NP	classes=after NP	n=4	-2
endTailNext2	chunk=NP	classes=and NNP	n=4	-2
endTailNext2	chunk=NP	classes=and NP	n=2	-3
endTailNext2	chunk=NP	classes=and NP	n=4	-1
endTailNext2	chunk=NP	classes=and PRP	n=4	2
endTailNext2	chunk=NP	classes=and pp	n=4	2
endTailNext2	chunk=NP	classes=and who	n=4	1
endTailNext2	chunk=NP	classes=as NNP	n=4	1
endTailNext2	chunk=NP	classes=as PRP	n=4	2
endTailNext2	chunk=NP	classes=at NP	n=1	2
endTailNext2	chunk=NP	classes=at NP	n=4	-1
endTailNext2	chunk=NP	classes=but fin	n=4	1
endTailNext2	chunk=NP	classes=by NP	n=4	-1
endTailNext2	chunk=NP	classes=during NP	n=2	3
endTailNext2	chunk=NP	classes=fin ,	n=4	-1
endTailNext2	chunk=NP	classes=fin ADV	n=2	1
endTailNext2	chunk=NP	classes=fin ADV	n=4	3
endTailNext2	chunk=NP	classes=fin NNP	n=4	3
endTailNext2	chunk=NP	classes=fin NP	n=2	-3
endTailNext2	chunk=NP	classes=fin NP	n=4	4
endTailNext2	chunk=NP	classes=fin in	n=4	-1
endTailNext2	chunk=NP	classes=from NP	n=2	1
endTailNext2	chunk=NP	classes=from NP	n=4	-2
endTailNext2	chunk=NP	classes=in NNP	n=2	2
endTailNext2	chunk=NP	classes=in NNP	n=4	-3
endTailNext2	chunk=NP	classes=in NP	n=2	2
endTailNext2	chunk=NP	classes=in NP	n=3	1
endTailNext2	chunk=NP	classes=on NNP	n=2	6
endTailNext2	chunk=NP	classes=on NNP	n=4	-1
endTailNext2	chunk=NP	classes=to inf	n=2	-2
endTailNext2	chunk=NP	classes=with NP	n=4	2
endTailNext2	chunk=PRP	classes=. #	n=4	-1
endTailNext2	chunk=QC	classes=END #	n=4	5
endTailNext2	chunk=QC	classes=NNP fin	n=4	8
endTailNext2	chunk=QC	classes=NP .	n=4	-1
endTailNext2	chunk=QC	classes=NP fin	n=4	5
endTailNext2	chunk=QC	classes=NP of	n=4	1
endTailNext2	chunk=QC	classes=PRP fin	n=4	5
endTailNext2	chunk=QC	classes=and NNP	n=4	1
endTailNext2	chunk=QC	classes=and NP	n=4	2
endTailNext2	chunk=QC	classes=and QO	n=4	-3
endTailNext2	chunk=QC	classes=fin NP	n=4	4
endTailNext2	chunk=QC	classes=ing NP	n=4	1
endTailNext2	chunk=QC	classes=ing that	n=4	4
endTailNext2	chunk=QC	classes=which fin	n=4	4
endTailNext2	chunk=RP	classes=. #	n=4	4
endTailNext2	chunk=V	classes=. #	n=4	2
endTailNext2	chunk=V	classes=IN ,	n=4	2
endTailNext2	chunk=V	classes=by NP	n=4	-5
endTailNext2	chunk=V	classes=in NP	n=4	-5
endTailNext2	chunk=V	classes=on NP	n=4	-3
endTailNext2	chunk=X	classes=. #	n=4	-4
endTailNext2	chunk=X	classes=END #	n=4	-5
endTimePhrase	yes=no	class=NNP	n=0	-2
endTimePhrase	yes=no	class=NP	n=0	-4
endTimePhrase	yes=yes	class=NP	n=0	5
endTimePhrase	yes=yes	class=PRP	n=0	3
endWordFirst	word=?	class=NNP	-1
endWordFirst	word=?	class=that	1
endWordFirst	word=about	class=NP	-3
endWordFirst	word=and	class=NP	2
endWordFirst	word=and	class=PRP	2
endWordFirst	word=and	class=that	1
endWordFirst	word=as	class=NNP	-1
endWordFirst	word=as	class=QUOTE	1
endWordFirst	word=as	class=to	2
endWordFirst	word=because	class=NP	2
endWordFirst	word=before	class=NP	2
endWordFirst	word=but	class=that	1
endWordFirst	word=despite	class=NP	1
endWordFirst	word=even	class=NP	1
endWordFirst	word=in	class=NNP	1
endWordFirst	word=in	class=PRP	2
endWordFirst	word=in	class=that	-1
endWordFirst	word=in	class=to	-1
endWordFirst	word=now	class=NP	1
endWordFirst	word=on	class=NNP	1
endWordFirst	word=on	class=that	1
endWordFirst	word=on	class=to	-1
endWordFirst	word=through	class=NP	2
endWordFirst	word=when	class=NP	1
endWordFirst	word=who	class=NP	-2
endWordFirst	word=with	class=NP	1
endWordFirst	word=without	class=NP	2
