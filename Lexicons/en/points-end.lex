# points-end.lex — points of the end stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
endAtEnd	yes=no	14
endAtEnd	yes=yes	10
endCommaClasses	classes=ADV ,	class=NP	n=0	2
endCommaClasses	classes=ADV NP	class=NP	n=1	2
endCommaClasses	classes=ADV ing	class=to	n=0	2
endCommaClasses	classes=EX fin	class=NP	n=0	1
endCommaClasses	classes=IN NP	class=NP	n=0	1
endCommaClasses	classes=NNP ,	class=NNP	n=0	-6
endCommaClasses	classes=NNP ,	class=NP	n=1	1
endCommaClasses	classes=NNP .	class=NP	n=0	-2
endCommaClasses	classes=NNP and	class=NP	n=0	-2
endCommaClasses	classes=NNP fin	class=NP	n=1	-1
endCommaClasses	classes=NNP fin	class=NP	n=2	2
endCommaClasses	classes=NNP fin	class=that	n=0	-5
endCommaClasses	classes=NNP of	class=NNP	n=0	1
endCommaClasses	classes=NP ,	class=NP	n=0	-1
endCommaClasses	classes=NP IN	class=NP	n=0	-2
endCommaClasses	classes=NP fin	class=NP	n=1	1
endCommaClasses	classes=NP fin	class=that	n=0	-1
endCommaClasses	classes=NP for	class=to	n=0	2
endCommaClasses	classes=NP of	class=NP	n=0	-2
endCommaClasses	classes=NP of	class=that	n=1	1
endCommaClasses	classes=NP pp	class=that	n=1	1
endCommaClasses	classes=NP that	class=that	n=1	1
endCommaClasses	classes=NP who	class=NNP	n=0	-3
endCommaClasses	classes=PRP fin	class=NP	n=0	2
endCommaClasses	classes=PRP fin	class=PRP	n=1	2
endCommaClasses	classes=and ADV	class=NP	n=0	-2
endCommaClasses	classes=and NNP	class=NP	n=0	3
endCommaClasses	classes=and NP	class=NP	n=0	-1
endCommaClasses	classes=and NP	class=NP	n=1	-1
endCommaClasses	classes=and NP	class=that	n=1	2
endCommaClasses	classes=and PRP	class=NNP	n=1	-1
endCommaClasses	classes=and fin	class=NP	n=0	2
endCommaClasses	classes=and fin	class=that	n=1	1
endCommaClasses	classes=and of	class=NP	n=0	-1
endCommaClasses	classes=but ADV	class=that	n=1	-1
endCommaClasses	classes=but NP	class=NP	n=0	1
endCommaClasses	classes=but NP	class=PRP	n=1	-1
endCommaClasses	classes=fin ADV	class=NP	n=0	1
endCommaClasses	classes=fin NP	class=NNP	n=0	2
endCommaClasses	classes=fin PRP	class=NP	n=0	3
endCommaClasses	classes=in NP	class=that	n=1	-1
endCommaClasses	classes=ing NP	class=NNP	n=0	2
endCommaClasses	classes=ing NP	class=NP	n=0	-1
endCommaClasses	classes=ing NP	class=ing	n=0	-1
endCommaClasses	classes=ing NP	class=that	n=0	1
endCommaClasses	classes=ing PRP	class=NP	n=0	3
endCommaClasses	classes=ing that	class=that	n=1	1
endCommaClasses	classes=pp by	class=NP	n=0	-2
endCommaClasses	classes=pp with	class=PRP	n=1	1
endCommaClasses	classes=when NP	class=NP	n=1	1
endCommaClasses	classes=which fin	class=NP	n=0	-2
endCommaClasses	classes=which fin	class=that	n=0	4
endCommaClasses	classes=who fin	class=NNP	n=0	-1
endCommaClasses	classes=who fin	class=to	n=0	-1
endCommaClasses	classes=with NNP	class=NP	n=0	4
endCommaLast	classes=ADJ fin	yes=yes	n=14	1
endCommaLast	classes=ADJ than	yes=yes	n=14	2
endCommaLast	classes=ADV ,	yes=no	n=9	3
endCommaLast	classes=ADV ADV	yes=yes	n=22	1
endCommaLast	classes=ADV ADV	yes=yes	n=9	-5
endCommaLast	classes=ADV IN	yes=yes	n=9	1
endCommaLast	classes=ADV NP	yes=yes	n=6	-3
endCommaLast	classes=ADV NP	yes=yes	n=9	1
endCommaLast	classes=ADV ing	yes=yes	n=14	-1
endCommaLast	classes=ADV ing	yes=yes	n=9	1
endCommaLast	classes=NNP ,	yes=no	n=22	-1
endCommaLast	classes=NNP fin	yes=no	n=22	3
endCommaLast	classes=NNP fin	yes=yes	n=4	3
endCommaLast	classes=NNP fin	yes=yes	n=6	-4
endCommaLast	classes=NP ,	yes=no	n=22	-3
endCommaLast	classes=NP ,	yes=no	n=9	-3
endCommaLast	classes=NP IN	yes=no	n=22	-2
endCommaLast	classes=NP and	yes=yes	n=22	1
endCommaLast	classes=NP fin	yes=yes	n=22	-1
endCommaLast	classes=NP fin	yes=yes	n=9	2
endCommaLast	classes=NP or	yes=yes	n=6	-2
endCommaLast	classes=NP pp	yes=yes	n=9	3
endCommaLast	classes=NP than	yes=yes	n=9	1
endCommaLast	classes=NP that	yes=yes	n=14	1
endCommaLast	classes=NP who	yes=yes	n=14	-2
endCommaLast	classes=NP with	yes=yes	n=14	1
endCommaLast	classes=about NP	yes=yes	n=9	1
endCommaLast	classes=although PRP	yes=yes	n=14	1
endCommaLast	classes=and ADV	yes=no	n=14	-1
endCommaLast	classes=and ADV	yes=yes	n=22	2
endCommaLast	classes=and NP	yes=yes	n=9	-1
endCommaLast	classes=and ing	yes=yes	n=9	1
endCommaLast	classes=but PRP	yes=no	n=14	1
endCommaLast	classes=but fin	yes=yes	n=6	1
endCommaLast	classes=but fin	yes=yes	n=9	-2
endCommaLast	classes=despite NP	yes=yes	n=9	2
endCommaLast	classes=fin PRP	yes=yes	n=9	1
endCommaLast	classes=in NP	yes=no	n=22	-4
endCommaLast	classes=ing NP	yes=no	n=14	-4
endCommaLast	classes=ing NP	yes=yes	n=14	3
endCommaLast	classes=ing NP	yes=yes	n=22	-1
endCommaLast	classes=ing NP	yes=yes	n=4	-1
endCommaLast	classes=ing NP	yes=yes	n=9	2
endCommaLast	classes=ing PRP	yes=yes	n=14	-2
endCommaLast	classes=ing PRP	yes=yes	n=6	2
endCommaLast	classes=ing RP	yes=yes	n=14	-3
endCommaLast	classes=ing that	yes=no	n=22	6
endCommaLast	classes=though PRP	yes=yes	n=9	1
endCommaLast	classes=when PRP	yes=no	n=22	-2
endCommaLast	classes=when PRP	yes=yes	n=22	1
endCommaLast	classes=where NP	yes=yes	n=14	1
endCommaLast	classes=which PRP	yes=yes	n=9	3
endCommaLast	classes=which fin	yes=yes	n=14	2
endCommaLast	classes=which fin	yes=yes	n=9	-1
endCommaLast	classes=while NNP	yes=yes	n=9	-1
endCommaLast	classes=while NP	yes=yes	n=14	1
endCommaLast	classes=who fin	yes=no	n=22	-4
endCommaLast	classes=who fin	yes=yes	n=6	-1
endCommaLast	classes=with NP	yes=yes	n=14	-3
endCommaLemma	word=agree	class=ADV	-1
endCommaLemma	word=announce	class=NP	2
endCommaLemma	word=announce	class=ing	-1
endCommaLemma	word=announce	class=who	1
endCommaLemma	word=appear	class=NP	1
endCommaLemma	word=ask	class=NNP	3
endCommaLemma	word=ask	class=PRP	2
endCommaLemma	word=call	class=ing	1
endCommaLemma	word=cite	class=fin	2
endCommaLemma	word=cite	class=which	1
endCommaLemma	word=criticize	class=ADV	1
endCommaLemma	word=declare	class=NP	-1
endCommaLemma	word=defend	class=NNP	-2
endCommaLemma	word=find	class=NP	1
endCommaLemma	word=find	class=while	-2
endCommaLemma	word=in	class=ADV	1
endCommaLemma	word=insist	class=ing	-3
endCommaLemma	word=note	class=and	2
endCommaLemma	word=offer	class=ing	1
endCommaLemma	word=report	class=ADV	1
endCommaLemma	word=report	class=which	-1
endCommaLemma	word=say	class=ADJ	-1
endCommaLemma	word=say	class=ADV	-1
endCommaLemma	word=say	class=PRP	-2
endCommaLemma	word=say	class=and	-1
endCommaLemma	word=say	class=but	-3
endCommaLemma	word=say	class=despite	3
endCommaLemma	word=say	class=fin	2
endCommaLemma	word=say	class=pp	3
endCommaLemma	word=say	class=who	3
endCommaLemma	word=seem	class=ing	-1
endCommaLemma	word=show	class=NP	2
endCommaLemma	word=suggest	class=ADV	-1
endCommaLemma	word=suggest	class=NNP	1
endCommaLemma	word=tell	class=PRP	-1
endCommaLemma	word=want	class=NP	3
endCommaVerb	word=argue	2
endCommaVerb	word=believe	1
endCommaVerb	word=call	5
endCommaVerb	word=cite	1
endCommaVerb	word=contrast	3
endCommaVerb	word=draw	4
endCommaVerb	word=include	-10
endCommaVerb	word=note	1
endCommaVerb	word=offer	2
endCommaVerb	word=point	2
endCommaVerb	word=put	1
endCommaVerb	word=say	5
endCommaWord	word=?	-2
endCommaWord	word=a	6
endCommaWord	word=after	2
endCommaWord	word=along	-2
endCommaWord	word=an	3
endCommaWord	word=and	1
endCommaWord	word=arguing	2
endCommaWord	word=believing	1
endCommaWord	word=but	4
endCommaWord	word=calling	5
endCommaWord	word=citing	1
endCommaWord	word=compared	4
endCommaWord	word=contrasting	3
endCommaWord	word=despite	2
endCommaWord	word=devine	1
endCommaWord	word=donald	-4
endCommaWord	word=drawing	4
endCommaWord	word=especially	-7
endCommaWord	word=even	2
endCommaWord	word=first	-1
endCommaWord	word=he	2
endCommaWord	word=however	4
endCommaWord	word=including	-10
endCommaWord	word=is	2
endCommaWord	word=long	1
endCommaWord	word=more	-1
endCommaWord	word=mr.	2
endCommaWord	word=mrs.	3
endCommaWord	word=not	-3
endCommaWord	word=noting	1
endCommaWord	word=offering	2
endCommaWord	word=often	2
endCommaWord	word=or	-4
endCommaWord	word=particularly	-4
endCommaWord	word=pointing	2
endCommaWord	word=putting	1
endCommaWord	word=said	4
endCommaWord	word=saying	5
endCommaWord	word=senator	3
endCommaWord	word=since	1
endCommaWord	word=such	-6
endCommaWord	word=the	4
endCommaWord	word=there	3
endCommaWord	word=though	2
endCommaWord	word=trump	1
endCommaWord	word=up	1
endCommaWord	word=well	5
endCommaWord	word=where	3
endCommaWord	word=which	3
endCommaWord	word=while	2
endCommaWord	word=with	2
endCommaWord	word=would	-3
endCommaWord	word=you	-3
endCommaWordFirst	word=?	class=NNP	n=0	4
endCommaWordFirst	word=?	class=PRP	n=1	1
endCommaWordFirst	word=?	class=that	n=1	-4
endCommaWordFirst	word=a	class=NNP	n=0	-1
endCommaWordFirst	word=a	class=NP	n=0	1
endCommaWordFirst	word=a	class=that	n=1	5
endCommaWordFirst	word=a	class=to	n=0	2
endCommaWordFirst	word=and	class=NP	n=0	2
endCommaWordFirst	word=and	class=NP	n=1	-2
endCommaWordFirst	word=and	class=NP	n=2	2
endCommaWordFirst	word=and	class=that	n=1	3
endCommaWordFirst	word=as	class=NP	n=1	1
endCommaWordFirst	word=but	class=NNP	n=0	3
endCommaWordFirst	word=but	class=NP	n=0	6
endCommaWordFirst	word=but	class=NP	n=1	-2
endCommaWordFirst	word=but	class=PRP	n=2	-2
endCommaWordFirst	word=but	class=ing	n=0	1
endCommaWordFirst	word=but	class=that	n=0	2
endCommaWordFirst	word=but	class=that	n=1	-2
endCommaWordFirst	word=calling	class=NP	n=0	3
endCommaWordFirst	word=calling	class=NP	n=1	1
endCommaWordFirst	word=citing	class=NP	n=0	1
endCommaWordFirst	word=compared	class=PRP	n=1	1
endCommaWordFirst	word=donald	class=NP	n=0	-1
endCommaWordFirst	word=even	class=NNP	n=0	3
endCommaWordFirst	word=he	class=NP	n=0	2
endCommaWordFirst	word=in	class=that	n=1	-4
endCommaWordFirst	word=including	class=NP	n=0	-5
endCommaWordFirst	word=saying	class=NNP	n=0	-1
endCommaWordFirst	word=saying	class=NP	n=0	6
endCommaWordFirst	word=senator	class=NP	n=0	3
endCommaWordFirst	word=the	class=NNP	n=0	3
endCommaWordFirst	word=the	class=NP	n=2	1
endCommaWordFirst	word=the	class=that	n=1	2
endCommaWordFirst	word=there	class=NP	n=0	1
endCommaWordFirst	word=though	class=NP	n=1	3
endCommaWordFirst	word=well	class=NP	n=0	4
endCommaWordFirst	word=when	class=NP	n=1	1
endCommaWordFirst	word=when	class=that	n=1	-2
endCommaWordFirst	word=which	class=NP	n=0	-1
endCommaWordFirst	word=which	class=that	n=0	3
endCommaWordFirst	word=which	class=that	n=1	-2
endCommaWordFirst	word=while	class=to	n=0	2
endCommaWordFirst	word=who	class=NNP	n=0	-1
endCommaWordFirst	word=who	class=that	n=1	1
endCommaWordFirst	word=who	class=to	n=0	-1
endCommaWordFirst	word=whose	class=NNP	n=0	-2
endCommaWordFirst	word=whose	class=that	n=1	2
endCommaWordFirst	word=with	class=NP	n=0	2
endCommasFinite	n=0	n=0	class=,	6
endCommasFinite	n=0	n=0	class=.	2
endCommasFinite	n=0	n=0	class=X	13
endCommasFinite	n=0	n=1	class=,	5
endCommasFinite	n=0	n=1	class=.	3
endCommasFinite	n=0	n=1	class=END	1
endCommasFinite	n=0	n=1	class=X	6
endCommasFinite	n=0	n=2	class=,	3
endCommasFinite	n=0	n=2	class=.	2
endCommasFinite	n=0	n=2	class=END	2
endCommasFinite	n=0	n=2	class=X	1
endCommasFinite	n=0	n=3	class=END	1
endCommasFinite	n=1	n=0	class=,	4
endCommasFinite	n=1	n=0	class=.	1
endCommasFinite	n=1	n=0	class=X	7
endCommasFinite	n=1	n=1	class=,	-2
endCommasFinite	n=1	n=1	class=X	2
endCommasFinite	n=1	n=2	class=,	-5
endCommasFinite	n=1	n=2	class=.	1
endCommasFinite	n=1	n=2	class=X	1
endCommasFinite	n=1	n=3	class=,	-6
endCommasFinite	n=1	n=3	class=END	-1
endCommasFinite	n=2	n=0	class=,	1
endCommasFinite	n=2	n=0	class=.	5
endCommasFinite	n=2	n=0	class=X	7
endCommasFinite	n=2	n=1	class=END	-2
endCommasFinite	n=2	n=2	class=,	-2
endCommasFinite	n=2	n=3	class=,	-2
endCommasFinite	n=3	n=1	class=.	-1
endCommasFinite	n=3	n=2	class=END	-2
endCommasFinite	n=3	n=3	class=,	2
endCommasFinite	n=3	n=3	class=.	1
endCommasFinite	n=3	n=3	class=X	2
endCommasFinite	n=4	n=0	class=.	7
endCommasFinite	n=4	n=1	class=.	4
endCommasFinite	n=4	n=3	class=.	-3
endCommasNext	n=0	class=,	11
endCommasNext	n=0	class=.	4
endCommasNext	n=0	class=:	3
endCommasNext	n=0	class=ADJ	-2
endCommasNext	n=0	class=ADV	1
endCommasNext	n=0	class=DASH	8
endCommasNext	n=0	class=END	5
endCommasNext	n=0	class=NNP	-1
endCommasNext	n=0	class=NP	-4
endCommasNext	n=0	class=RP	-1
endCommasNext	n=0	class=X	3
endCommasNext	n=0	class=about	-1
endCommasNext	n=0	class=after	6
endCommasNext	n=0	class=against	-1
endCommasNext	n=0	class=and	9
endCommasNext	n=0	class=at	2
endCommasNext	n=0	class=because	2
endCommasNext	n=0	class=before	4
endCommasNext	n=0	class=between	-4
endCommasNext	n=0	class=but	7
endCommasNext	n=0	class=by	2
endCommasNext	n=0	class=despite	4
endCommasNext	n=0	class=during	2
endCommasNext	n=0	class=in	2
endCommasNext	n=0	class=inf	-2
endCommasNext	n=0	class=ing	-1
endCommasNext	n=0	class=of	-5
endCommasNext	n=0	class=on	1
endCommasNext	n=0	class=pp	-1
endCommasNext	n=0	class=since	3
endCommasNext	n=0	class=than	2
endCommasNext	n=0	class=through	3
endCommasNext	n=0	class=until	2
endCommasNext	n=0	class=when	3
endCommasNext	n=0	class=while	4
endCommasNext	n=0	class=who	-3
endCommasNext	n=0	class=without	3
endCommasNext	n=1	class=,	-2
endCommasNext	n=1	class=:	1
endCommasNext	n=1	class=ADV	-1
endCommasNext	n=1	class=DASH	3
endCommasNext	n=1	class=NNP	3
endCommasNext	n=1	class=NP	4
endCommasNext	n=1	class=X	1
endCommasNext	n=1	class=fin	-2
endCommasNext	n=1	class=in	-2
endCommasNext	n=1	class=ing	7
endCommasNext	n=1	class=pp	1
endCommasNext	n=1	class=which	1
endCommasNext	n=2	class=,	-1
endCommasNext	n=2	class=.	2
endCommasNext	n=2	class=DASH	4
endCommasNext	n=2	class=PRP	1
endCommasNext	n=3	class=END	1
endCommasNext	n=3	class=IN	1
endCommasNext	n=4	class=.	4
endCommasNext	n=4	class=END	1
endConjunction	word=and	class=,	chunk=NP	1
endConjunction	word=and	class=NNP	chunk=NP	-3
endConjunction	word=and	class=NNP	chunk=QC	2
endConjunction	word=and	class=NP	chunk=NP	-4
endConjunction	word=and	class=NP	chunk=PRP	-3
endConjunction	word=and	class=NP	chunk=QC	4
endConjunction	word=and	class=PRP	chunk=NP	1
endConjunction	word=and	class=PRP	chunk=X	1
endConjunction	word=and	class=QO	chunk=QC	-4
endConjunction	word=and	class=by	chunk=ADJ	1
endConjunction	word=and	class=fin	chunk=NP	1
endConjunction	word=and	class=fin	chunk=QC	1
endConjunction	word=and	class=how	chunk=NP	-2
endConjunction	word=and	class=inf	chunk=NP	2
endConjunction	word=and	class=ing	chunk=NP	2
endConjunction	word=and	class=pp	chunk=NP	4
endConjunction	word=and	class=to	chunk=NP	1
endConjunction	word=and	class=who	chunk=NP	4
endConjunction	word=but	class=fin	chunk=NP	2
endConjunction	word=but	class=fin	chunk=V	-1
endConjunctionFinite	class=NNP	n=0	class=NNP	-2
endConjunctionFinite	class=NP	n=0	class=NP	-5
endConjunctionFinite	class=NP	n=0	class=PRP	-4
endConjunctionFinite	class=NP	n=0	class=ing	1
endConjunctionFinite	class=NP	n=1	class=NP	2
endConjunctionFinite	class=NP	n=1	class=PRP	2
endConjunctionFinite	class=NP	n=2	class=that	1
endConjunctionFinite	class=fin	n=0	class=ADV	1
endConjunctionFinite	class=fin	n=0	class=NNP	3
endConjunctionFinite	class=fin	n=0	class=NP	5
endConjunctionFinite	class=fin	n=0	class=to	4
endConjunctionFinite	class=fin	n=1	class=NP	-1
endConjunctionFinite	class=fin	n=2	class=PRP	-3
endConjunctionFinite	class=how	n=0	class=NP	-3
endConjunctionFinite	class=inf	n=0	class=NP	6
endConjunctionFinite	class=inf	n=0	class=to	-4
endConjunctionFinite	class=ing	n=0	class=NNP	2
endConjunctionFinite	class=ing	n=0	class=ing	-2
endConjunctionFinite	class=pp	n=0	class=NP	2
endConjunctionFinite	class=to	n=1	class=that	2
endConjunctionForm	class=,	form=fin+passive	1
endConjunctionForm	class=NNP	form=fin	-1
endConjunctionForm	class=NNP	form=fin+have	2
endConjunctionForm	class=NP	form=fin	-1
endConjunctionForm	class=NP	form=inf	-3
endConjunctionForm	class=NP	form=nn	2
endConjunctionForm	class=NP	form=nns	1
endConjunctionForm	class=PRP	form=fin	6
endConjunctionForm	class=QO	form=fin	-1
endConjunctionForm	class=by	form=ing	1
endConjunctionForm	class=fin	form=fin	7
endConjunctionForm	class=fin	form=fin+have	6
endConjunctionForm	class=fin	form=ing	-5
endConjunctionForm	class=fin	form=nn	-2
endConjunctionForm	class=inf	form=fin+modal	1
endConjunctionForm	class=inf	form=inf	5
endConjunctionForm	class=inf	form=ing	-1
endConjunctionForm	class=ing	form=fin	-1
endConjunctionForm	class=ing	form=fin+have	-2
endConjunctionForm	class=ing	form=ing	14
endConjunctionForm	class=ing	form=nn	1
endConjunctionForm	class=pp	form=fin	3
endConjunctionForm	class=to	form=inf	3
endConjunctionForm	class=who	form=fin	2
endConjunctionVerb	class=fin	word=be	-6
endConjunctionVerb	class=fin	word=call	5
endConjunctionVerb	class=fin	word=have	-4
endConjunctionVerb	class=fin	word=praise	2
endConjunctionVerb	class=fin	word=say	9
endConjunctionVerb	class=fin	word=take	1
endConjunctionVerb	class=ing	word=say	2
endConjunctionVerb	class=ing	word=suggest	1
endFiniteFirst	n=0	class=ADV	class=and	1
endFiniteFirst	n=0	class=ADV	class=fin	-3
endFiniteFirst	n=0	class=ADV	class=that	1
endFiniteFirst	n=0	class=IN	class=at	1
endFiniteFirst	n=0	class=NNP	class=,	1
endFiniteFirst	n=0	class=NNP	class=.	3
endFiniteFirst	n=0	class=NNP	class=:	-4
endFiniteFirst	n=0	class=NNP	class=ADV	2
endFiniteFirst	n=0	class=NNP	class=X	-1
endFiniteFirst	n=0	class=NNP	class=after	4
endFiniteFirst	n=0	class=NNP	class=at	1
endFiniteFirst	n=0	class=NNP	class=before	2
endFiniteFirst	n=0	class=NNP	class=during	1
endFiniteFirst	n=0	class=NNP	class=in	2
endFiniteFirst	n=0	class=NNP	class=ing	-3
endFiniteFirst	n=0	class=NNP	class=until	1
endFiniteFirst	n=0	class=NP	class=,	1
endFiniteFirst	n=0	class=NP	class=.	1
endFiniteFirst	n=0	class=NP	class=:	-6
endFiniteFirst	n=0	class=NP	class=ADV	2
endFiniteFirst	n=0	class=NP	class=about	-3
endFiniteFirst	n=0	class=NP	class=after	2
endFiniteFirst	n=0	class=NP	class=and	1
endFiniteFirst	n=0	class=NP	class=at	1
endFiniteFirst	n=0	class=NP	class=before	3
endFiniteFirst	n=0	class=NP	class=but	4
endFiniteFirst	n=0	class=NP	class=despite	2
endFiniteFirst	n=0	class=NP	class=during	1
endFiniteFirst	n=0	class=NP	class=from	2
endFiniteFirst	n=0	class=NP	class=in	-1
endFiniteFirst	n=0	class=NP	class=that	-2
endFiniteFirst	n=0	class=NP	class=through	2
endFiniteFirst	n=0	class=NP	class=to	1
endFiniteFirst	n=0	class=NP	class=until	2
endFiniteFirst	n=0	class=NP	class=when	3
endFiniteFirst	n=0	class=NP	class=who	-1
endFiniteFirst	n=0	class=NP	class=with	2
endFiniteFirst	n=0	class=NP	class=without	3
endFiniteFirst	n=0	class=POSS	class=.	1
endFiniteFirst	n=0	class=POSS	class=fin	1
endFiniteFirst	n=0	class=PRP	class=.	1
endFiniteFirst	n=0	class=PRP	class=ADV	1
endFiniteFirst	n=0	class=PRP	class=DASH	-3
endFiniteFirst	n=0	class=PRP	class=END	1
endFiniteFirst	n=0	class=PRP	class=and	1
endFiniteFirst	n=0	class=PRP	class=as	-3
endFiniteFirst	n=0	class=PRP	class=by	2
endFiniteFirst	n=0	class=PRP	class=in	3
endFiniteFirst	n=0	class=QUOTE	class=.	2
endFiniteFirst	n=0	class=QUOTE	class=who	1
endFiniteFirst	n=0	class=X	class=,	-4
endFiniteFirst	n=0	class=X	class=.	-2
endFiniteFirst	n=0	class=X	class=NP	2
endFiniteFirst	n=0	class=X	class=X	-7
endFiniteFirst	n=0	class=how	class=fin	-4
endFiniteFirst	n=0	class=if	class=,	-2
endFiniteFirst	n=0	class=inf	class=,	1
endFiniteFirst	n=0	class=ing	class=,	2
endFiniteFirst	n=0	class=ing	class=.	3
endFiniteFirst	n=0	class=ing	class=X	1
endFiniteFirst	n=0	class=ing	class=fin	3
endFiniteFirst	n=0	class=over	class=,	3
endFiniteFirst	n=0	class=that	class=,	2
endFiniteFirst	n=0	class=that	class=.	-2
endFiniteFirst	n=0	class=that	class=fin	-13
endFiniteFirst	n=0	class=to	class=,	4
endFiniteFirst	n=0	class=to	class=.	4
endFiniteFirst	n=0	class=to	class=:	3
endFiniteFirst	n=0	class=to	class=IN	-3
endFiniteFirst	n=0	class=to	class=after	1
endFiniteFirst	n=0	class=to	class=and	2
endFiniteFirst	n=0	class=to	class=as	2
endFiniteFirst	n=0	class=to	class=during	-1
endFiniteFirst	n=0	class=to	class=fin	3
endFiniteFirst	n=0	class=to	class=on	-4
endFiniteFirst	n=0	class=to	class=when	2
endFiniteFirst	n=1	class=ADJ	class=.	-4
endFiniteFirst	n=1	class=IN	class=.	-1
endFiniteFirst	n=1	class=NNP	class=.	1
endFiniteFirst	n=1	class=NNP	class=fin	1
endFiniteFirst	n=1	class=NP	class=,	1
endFiniteFirst	n=1	class=NP	class=:	4
endFiniteFirst	n=1	class=NP	class=ADV	-6
endFiniteFirst	n=1	class=NP	class=END	5
endFiniteFirst	n=1	class=NP	class=after	-2
endFiniteFirst	n=1	class=NP	class=and	3
endFiniteFirst	n=1	class=NP	class=because	1
endFiniteFirst	n=1	class=NP	class=but	-1
endFiniteFirst	n=1	class=NP	class=in	2
endFiniteFirst	n=1	class=NP	class=ing	1
endFiniteFirst	n=1	class=PRP	class=,	2
endFiniteFirst	n=1	class=PRP	class=.	2
endFiniteFirst	n=1	class=PRP	class=END	-1
endFiniteFirst	n=1	class=PRP	class=and	1
endFiniteFirst	n=1	class=PRP	class=by	-1
endFiniteFirst	n=1	class=about	class=.	-3
endFiniteFirst	n=1	class=inf	class=.	-3
endFiniteFirst	n=1	class=ing	class=.	-1
endFiniteFirst	n=1	class=ing	class=DASH	1
endFiniteFirst	n=1	class=that	class=.	2
endFiniteFirst	n=1	class=that	class=END	3
endFiniteFirst	n=1	class=that	class=PRP	2
endFiniteFirst	n=1	class=that	class=X	2
endFiniteFirst	n=1	class=that	class=and	1
endFiniteFirst	n=1	class=that	class=but	1
endFiniteFirst	n=1	class=that	class=in	-5
endFiniteFirst	n=1	class=to	class=IN	1
endFiniteFirst	n=1	class=what	class=,	2
endFiniteFirst	n=1	class=what	class=.	3
endFiniteFirst	n=1	class=what	class=like	1
endFiniteFirst	n=1	class=whether	class=.	4
endFiniteFirst	n=1	class=why	class=.	2
endFiniteFirst	n=2	class=ADJ	class=.	4
endFiniteFirst	n=2	class=ADV	class=.	-1
endFiniteFirst	n=2	class=NNP	class=.	-2
endFiniteFirst	n=2	class=NP	class=,	2
endFiniteFirst	n=2	class=NP	class=.	1
endFiniteFirst	n=2	class=NP	class=DASH	3
endFiniteFirst	n=2	class=PRP	class=DASH	-1
endFiniteFirst	n=2	class=QUOTE	class=.	-1
endFiniteFirst	n=2	class=that	class=,	1
endFiniteFirst	n=2	class=that	class=.	1
endFiniteFirst	n=2	class=that	class=DASH	3
endFiniteFirst	n=2	class=that	class=END	1
endFiniteFirst	n=2	class=that	class=and	1
endFiniteFirst	n=2	class=that	class=ing	3
endFiniteFirst	n=2	class=that	class=that	1
endFiniteFirst	n=2	class=who	class=.	-3
endFiniteFirst	n=2	class=with	class=.	-1
endFiniteFirst	n=3	class=ADV	class=.	1
endFiniteFirst	n=3	class=NNP	class=.	-2
endFiniteFirst	n=3	class=NP	class=END	-3
endFiniteFirst	n=3	class=PRP	class=DASH	1
endFiniteFirst	n=3	class=PRP	class=END	2
endFiniteFirst	n=3	class=QUOTE	class=END	2
endFiniteFirst	n=3	class=QUOTE	class=QO	1
endFiniteFirst	n=3	class=if	class=END	-1
endFiniteFirst	n=3	class=that	class=fin	1
endFiniteFirst	n=3	class=that	class=on	1
endFiniteFirst	n=3	class=what	class=.	-2
endFiniteFirst	n=3	class=why	class=.	-1
endFiniteFirstAtEnd	n=0	class=ADJ	yes=no	4
endFiniteFirstAtEnd	n=0	class=ADV	yes=no	1
endFiniteFirstAtEnd	n=0	class=IN	yes=no	3
endFiniteFirstAtEnd	n=0	class=NNP	yes=no	8
endFiniteFirstAtEnd	n=0	class=NNP	yes=yes	3
endFiniteFirstAtEnd	n=0	class=NP	yes=no	9
endFiniteFirstAtEnd	n=0	class=NP	yes=yes	3
endFiniteFirstAtEnd	n=0	class=POSS	yes=no	2
endFiniteFirstAtEnd	n=0	class=POSS	yes=yes	1
endFiniteFirstAtEnd	n=0	class=PRP	yes=no	5
endFiniteFirstAtEnd	n=0	class=PRP	yes=yes	3
endFiniteFirstAtEnd	n=0	class=QUOTE	yes=yes	1
endFiniteFirstAtEnd	n=0	class=X	yes=no	1
endFiniteFirstAtEnd	n=0	class=about	yes=no	1
endFiniteFirstAtEnd	n=0	class=about	yes=yes	2
endFiniteFirstAtEnd	n=0	class=as	yes=no	4
endFiniteFirstAtEnd	n=0	class=for	yes=no	3
endFiniteFirstAtEnd	n=0	class=how	yes=no	-6
endFiniteFirstAtEnd	n=0	class=if	yes=no	-4
endFiniteFirstAtEnd	n=0	class=inf	yes=no	1
endFiniteFirstAtEnd	n=0	class=ing	yes=no	3
endFiniteFirstAtEnd	n=0	class=ing	yes=yes	1
endFiniteFirstAtEnd	n=0	class=of	yes=no	1
endFiniteFirstAtEnd	n=0	class=on	yes=no	3
endFiniteFirstAtEnd	n=0	class=over	yes=no	1
endFiniteFirstAtEnd	n=0	class=that	yes=no	-3
endFiniteFirstAtEnd	n=0	class=that	yes=yes	-4
endFiniteFirstAtEnd	n=0	class=to	yes=no	5
endFiniteFirstAtEnd	n=0	class=to	yes=yes	5
endFiniteFirstAtEnd	n=0	class=what	yes=no	-8
endFiniteFirstAtEnd	n=0	class=whether	yes=no	-2
endFiniteFirstAtEnd	n=0	class=why	yes=no	-2
endFiniteFirstAtEnd	n=1	class=ADJ	yes=yes	-4
endFiniteFirstAtEnd	n=1	class=IN	yes=yes	-2
endFiniteFirstAtEnd	n=1	class=NNP	yes=yes	1
endFiniteFirstAtEnd	n=1	class=NP	yes=no	3
endFiniteFirstAtEnd	n=1	class=NP	yes=yes	2
endFiniteFirstAtEnd	n=1	class=QUOTE	yes=no	2
endFiniteFirstAtEnd	n=1	class=about	yes=yes	-4
endFiniteFirstAtEnd	n=1	class=fin	yes=no	1
endFiniteFirstAtEnd	n=1	class=fin	yes=yes	1
endFiniteFirstAtEnd	n=1	class=how	yes=no	4
endFiniteFirstAtEnd	n=1	class=if	yes=no	1
endFiniteFirstAtEnd	n=1	class=inf	yes=yes	-3
endFiniteFirstAtEnd	n=1	class=ing	yes=yes	-1
endFiniteFirstAtEnd	n=1	class=that	yes=no	6
endFiniteFirstAtEnd	n=1	class=that	yes=yes	6
endFiniteFirstAtEnd	n=1	class=what	yes=no	2
endFiniteFirstAtEnd	n=1	class=what	yes=yes	3
endFiniteFirstAtEnd	n=1	class=when	yes=no	-2
endFiniteFirstAtEnd	n=1	class=where	yes=no	2
endFiniteFirstAtEnd	n=1	class=whether	yes=no	1
endFiniteFirstAtEnd	n=1	class=whether	yes=yes	3
endFiniteFirstAtEnd	n=1	class=who	yes=no	4
endFiniteFirstAtEnd	n=1	class=why	yes=no	1
endFiniteFirstAtEnd	n=1	class=why	yes=yes	2
endFiniteFirstAtEnd	n=2	class=ADJ	yes=yes	1
endFiniteFirstAtEnd	n=2	class=NP	yes=yes	1
endFiniteFirstAtEnd	n=2	class=QUOTE	yes=yes	-1
endFiniteFirstAtEnd	n=2	class=fin	yes=no	-3
endFiniteFirstAtEnd	n=2	class=how	yes=yes	1
endFiniteFirstAtEnd	n=2	class=if	yes=yes	1
endFiniteFirstAtEnd	n=2	class=that	yes=no	6
endFiniteFirstAtEnd	n=2	class=that	yes=yes	3
endFiniteFirstAtEnd	n=2	class=whether	yes=yes	1
endFiniteFirstAtEnd	n=2	class=who	yes=yes	-3
endFiniteFirstAtEnd	n=2	class=with	yes=yes	-1
endFiniteFirstAtEnd	n=3	class=NNP	yes=no	-2
endFiniteFirstAtEnd	n=3	class=NNP	yes=yes	-1
endFiniteFirstAtEnd	n=3	class=NP	yes=no	-1
endFiniteFirstAtEnd	n=3	class=QUOTE	yes=no	3
endFiniteFirstAtEnd	n=3	class=QUOTE	yes=yes	1
endFiniteFirstAtEnd	n=3	class=X	yes=yes	1
endFiniteFirstAtEnd	n=3	class=if	yes=yes	-1
endFiniteFirstAtEnd	n=3	class=ing	yes=yes	1
endFiniteFirstAtEnd	n=3	class=that	yes=no	3
endFiniteFirstAtEnd	n=3	class=what	yes=yes	-4
endFiniteFirstAtEnd	n=3	class=whether	yes=yes	-2
endFiniteFirstAtEnd	n=3	class=why	yes=yes	-1
endFiniteLength	n=0	n=1	class=,	2
endFiniteLength	n=0	n=1	class=ADV	1
endFiniteLength	n=0	n=1	class=NP	-3
endFiniteLength	n=0	n=1	class=PRP	-1
endFiniteLength	n=0	n=1	class=QO	-3
endFiniteLength	n=0	n=1	class=and	1
endFiniteLength	n=0	n=1	class=as	-1
endFiniteLength	n=0	n=1	class=at	2
endFiniteLength	n=0	n=1	class=because	2
endFiniteLength	n=0	n=1	class=by	2
endFiniteLength	n=0	n=1	class=fin	-1
endFiniteLength	n=0	n=1	class=in	5
endFiniteLength	n=0	n=1	class=ing	-4
endFiniteLength	n=0	n=1	class=or	1
endFiniteLength	n=0	n=1	class=than	2
endFiniteLength	n=0	n=1	class=that	1
endFiniteLength	n=0	n=1	class=when	4
endFiniteLength	n=0	n=1	class=while	3
endFiniteLength	n=0	n=2	class=,	2
endFiniteLength	n=0	n=2	class=.	3
endFiniteLength	n=0	n=2	class=DASH	4
endFiniteLength	n=0	n=2	class=PRP	-4
endFiniteLength	n=0	n=2	class=after	3
endFiniteLength	n=0	n=2	class=and	2
endFiniteLength	n=0	n=2	class=as	-2
endFiniteLength	n=0	n=2	class=at	2
endFiniteLength	n=0	n=2	class=because	2
endFiniteLength	n=0	n=2	class=during	4
endFiniteLength	n=0	n=2	class=for	2
endFiniteLength	n=0	n=2	class=from	3
endFiniteLength	n=0	n=2	class=in	2
endFiniteLength	n=0	n=2	class=of	-1
endFiniteLength	n=0	n=2	class=on	4
endFiniteLength	n=0	n=2	class=since	2
endFiniteLength	n=0	n=2	class=that	-1
endFiniteLength	n=0	n=2	class=through	3
endFiniteLength	n=0	n=2	class=to	-2
endFiniteLength	n=0	n=2	class=until	5
endFiniteLength	n=0	n=2	class=when	1
endFiniteLength	n=0	n=2	class=who	-1
endFiniteLength	n=0	n=2	class=with	-3
endFiniteLength	n=0	n=3	class=,	2
endFiniteLength	n=0	n=3	class=:	-3
endFiniteLength	n=0	n=3	class=ADV	1
endFiniteLength	n=0	n=3	class=NNP	-3
endFiniteLength	n=0	n=3	class=and	1
endFiniteLength	n=0	n=3	class=as	2
endFiniteLength	n=0	n=3	class=at	-2
endFiniteLength	n=0	n=3	class=by	4
endFiniteLength	n=0	n=3	class=despite	1
endFiniteLength	n=0	n=3	class=on	-2
endFiniteLength	n=0	n=3	class=that	-1
endFiniteLength	n=0	n=3	class=with	1
endFiniteLength	n=0	n=4	class=,	1
endFiniteLength	n=0	n=4	class=.	-1
endFiniteLength	n=0	n=4	class=ADV	1
endFiniteLength	n=0	n=4	class=DASH	2
endFiniteLength	n=0	n=4	class=IN	-6
endFiniteLength	n=0	n=4	class=PRP	1
endFiniteLength	n=0	n=4	class=X	1
endFiniteLength	n=0	n=4	class=after	1
endFiniteLength	n=0	n=4	class=and	3
endFiniteLength	n=0	n=4	class=before	2
endFiniteLength	n=0	n=4	class=fin	1
endFiniteLength	n=0	n=4	class=for	-3
endFiniteLength	n=0	n=4	class=on	2
endFiniteLength	n=0	n=4	class=pp	-3
endFiniteLength	n=0	n=4	class=than	1
endFiniteLength	n=0	n=4	class=to	4
endFiniteLength	n=0	n=4	class=when	2
endFiniteLength	n=0	n=4	class=who	-1
endFiniteLength	n=0	n=4	class=with	1
endFiniteLength	n=0	n=6	class=,	1
endFiniteLength	n=0	n=6	class=.	1
endFiniteLength	n=0	n=6	class=ADV	3
endFiniteLength	n=0	n=6	class=DASH	-1
endFiniteLength	n=0	n=6	class=END	-1
endFiniteLength	n=0	n=6	class=IN	-1
endFiniteLength	n=0	n=6	class=NNP	3
endFiniteLength	n=0	n=6	class=NP	1
endFiniteLength	n=0	n=6	class=X	-1
endFiniteLength	n=0	n=6	class=because	-1
endFiniteLength	n=0	n=6	class=by	1
endFiniteLength	n=0	n=6	class=from	-3
endFiniteLength	n=0	n=6	class=in	1
endFiniteLength	n=0	n=6	class=of	1
endFiniteLength	n=0	n=6	class=which	2
endFiniteLength	n=0	n=6	class=with	2
endFiniteLength	n=0	n=9	class=.	6
endFiniteLength	n=0	n=9	class=ADV	-4
endFiniteLength	n=0	n=9	class=DASH	-1
endFiniteLength	n=0	n=9	class=END	8
endFiniteLength	n=0	n=9	class=NNP	1
endFiniteLength	n=0	n=9	class=X	-2
endFiniteLength	n=0	n=9	class=and	-3
endFiniteLength	n=0	n=9	class=as	2
endFiniteLength	n=0	n=9	class=by	-1
endFiniteLength	n=0	n=9	class=from	-4
endFiniteLength	n=0	n=9	class=in	-3
endFiniteLength	n=0	n=9	class=on	-15
endFiniteLength	n=0	n=9	class=than	-1
endFiniteLength	n=0	n=9	class=that	-2
endFiniteLength	n=0	n=9	class=which	2
endFiniteLength	n=0	n=9	class=who	1
endFiniteLength	n=0	n=9	class=with	-3
endFiniteLength	n=1	n=4	class=.	4
endFiniteLength	n=1	n=4	class=IN	1
endFiniteLength	n=1	n=4	class=like	1
endFiniteLength	n=1	n=6	class=.	-1
endFiniteLength	n=1	n=6	class=:	5
endFiniteLength	n=1	n=6	class=ADV	-8
endFiniteLength	n=1	n=6	class=DASH	7
endFiniteLength	n=1	n=6	class=NP	-2
endFiniteLength	n=1	n=6	class=X	2
endFiniteLength	n=1	n=6	class=and	1
endFiniteLength	n=1	n=6	class=but	4
endFiniteLength	n=1	n=6	class=fin	4
endFiniteLength	n=1	n=6	class=in	-1
endFiniteLength	n=1	n=6	class=ing	2
endFiniteLength	n=1	n=9	class=,	2
endFiniteLength	n=1	n=9	class=.	2
endFiniteLength	n=1	n=9	class=:	1
endFiniteLength	n=1	n=9	class=DASH	3
endFiniteLength	n=1	n=9	class=END	1
endFiniteLength	n=1	n=9	class=IN	1
endFiniteLength	n=1	n=9	class=NNP	2
endFiniteLength	n=1	n=9	class=PRP	2
endFiniteLength	n=1	n=9	class=X	6
endFiniteLength	n=1	n=9	class=and	1
endFiniteLength	n=1	n=9	class=ing	2
endFiniteLength	n=1	n=9	class=pp	2
endFiniteLength	n=1	n=9	class=while	1
endFiniteLength	n=2	n=9	class=.	1
endFiniteLength	n=2	n=9	class=:	4
endFiniteLength	n=2	n=9	class=DASH	3
endFiniteLength	n=2	n=9	class=END	2
endFiniteLength	n=2	n=9	class=in	-1
endFiniteLength	n=2	n=9	class=ing	1
endFiniteLength	n=3	n=9	class=.	-1
endFiniteLength	n=3	n=9	class=END	1
endFiniteLength	n=3	n=9	class=NP	2
endFiniteLength	n=3	n=9	class=and	-1
endFirstAtEnd	class=ADJ	yes=no	1
endFirstAtEnd	class=ADV	yes=yes	1
endFirstAtEnd	class=IN	yes=no	1
endFirstAtEnd	class=NNP	yes=no	4
endFirstAtEnd	class=NNP	yes=yes	1
endFirstAtEnd	class=NP	yes=no	7
endFirstAtEnd	class=NP	yes=yes	3
endFirstAtEnd	class=PRP	yes=no	5
endFirstAtEnd	class=PRP	yes=yes	2
endFirstAtEnd	class=QUOTE	yes=no	3
endFirstAtEnd	class=X	yes=no	2
endFirstAtEnd	class=about	yes=no	1
endFirstAtEnd	class=as	yes=no	2
endFirstAtEnd	class=as	yes=yes	-2
endFirstAtEnd	class=fin	yes=yes	3
endFirstAtEnd	class=how	yes=yes	2
endFirstAtEnd	class=ing	yes=no	1
endFirstAtEnd	class=like	yes=no	1
endFirstAtEnd	class=on	yes=no	2
endFirstAtEnd	class=on	yes=yes	-2
endFirstAtEnd	class=that	yes=no	7
endFirstAtEnd	class=that	yes=yes	4
endFirstAtEnd	class=to	yes=no	3
endFirstAtEnd	class=to	yes=yes	1
endFirstAtEnd	class=when	yes=no	-1
endFirstAtEnd	class=when	yes=yes	1
endFirstAtEnd	class=whether	yes=yes	1
endFirstAtEnd	class=who	yes=no	1
endFirstComma	yes=no	class=IN	2
endFirstComma	yes=no	class=NNP	4
endFirstComma	yes=no	class=NP	7
endFirstComma	yes=no	class=PRP	4
endFirstComma	yes=no	class=QUOTE	3
endFirstComma	yes=no	class=X	4
endFirstComma	yes=no	class=how	1
endFirstComma	yes=no	class=if	1
endFirstComma	yes=no	class=in	1
endFirstComma	yes=no	class=that	7
endFirstComma	yes=no	class=to	2
endFirstComma	yes=no	class=who	-1
endFirstComma	yes=yes	class=IN	-3
endFirstComma	yes=yes	class=NNP	1
endFirstComma	yes=yes	class=NP	3
endFirstComma	yes=yes	class=PRP	1
endFirstComma	yes=yes	class=X	-6
endFirstComma	yes=yes	class=in	-1
endFirstComma	yes=yes	class=ing	1
endFirstComma	yes=yes	class=that	2
endFirstComma	yes=yes	class=to	2
endFirstComma	yes=yes	class=what	1
endFirstComma	yes=yes	class=who	3
endFirstNext	class=ADV	class=DASH	-1
endFirstNext	class=ADV	class=fin	-4
endFirstNext	class=ADV	class=that	1
endFirstNext	class=IN	class=at	1
endFirstNext	class=NNP	class=,	1
endFirstNext	class=NNP	class=:	-1
endFirstNext	class=NNP	class=ADV	1
endFirstNext	class=NNP	class=DASH	3
endFirstNext	class=NNP	class=as	-1
endFirstNext	class=NNP	class=before	1
endFirstNext	class=NNP	class=but	1
endFirstNext	class=NNP	class=in	1
endFirstNext	class=NNP	class=ing	-2
endFirstNext	class=NNP	class=on	2
endFirstNext	class=NNP	class=to	-1
endFirstNext	class=NNP	class=until	1
endFirstNext	class=NNP	class=when	-2
endFirstNext	class=NP	class=,	3
endFirstNext	class=NP	class=.	2
endFirstNext	class=NP	class=END	1
endFirstNext	class=NP	class=IN	1
endFirstNext	class=NP	class=about	-4
endFirstNext	class=NP	class=and	2
endFirstNext	class=NP	class=because	2
endFirstNext	class=NP	class=before	2
endFirstNext	class=NP	class=despite	1
endFirstNext	class=NP	class=from	1
endFirstNext	class=NP	class=on	1
endFirstNext	class=NP	class=through	3
endFirstNext	class=NP	class=until	2
endFirstNext	class=NP	class=when	1
endFirstNext	class=NP	class=while	1
endFirstNext	class=NP	class=who	-2
endFirstNext	class=NP	class=with	1
endFirstNext	class=NP	class=without	3
endFirstNext	class=POSS	class=fin	1
endFirstNext	class=PRP	class=,	1
endFirstNext	class=PRP	class=.	2
endFirstNext	class=PRP	class=NP	2
endFirstNext	class=PRP	class=and	2
endFirstNext	class=PRP	class=as	-1
endFirstNext	class=PRP	class=at	-2
endFirstNext	class=PRP	class=in	2
endFirstNext	class=PRP	class=when	1
endFirstNext	class=PRP	class=while	2
endFirstNext	class=QUOTE	class=DASH	2
endFirstNext	class=QUOTE	class=END	1
endFirstNext	class=QUOTE	class=ing	1
endFirstNext	class=QUOTE	class=who	1
endFirstNext	class=X	class=,	-9
endFirstNext	class=X	class=.	-3
endFirstNext	class=X	class=END	2
endFirstNext	class=X	class=NNP	1
endFirstNext	class=X	class=NP	3
endFirstNext	class=X	class=X	-3
endFirstNext	class=X	class=ing	1
endFirstNext	class=as	class=DASH	1
endFirstNext	class=as	class=END	-2
endFirstNext	class=as	class=by	2
endFirstNext	class=fin	class=END	2
endFirstNext	class=how	class=END	1
endFirstNext	class=how	class=on	1
endFirstNext	class=if	class=,	-1
endFirstNext	class=if	class=X	1
endFirstNext	class=if	class=fin	-2
endFirstNext	class=in	class=,	-2
endFirstNext	class=ing	class=.	2
endFirstNext	class=ing	class=DASH	1
endFirstNext	class=ing	class=fin	3
endFirstNext	class=on	class=.	-2
endFirstNext	class=over	class=,	2
endFirstNext	class=that	class=,	2
endFirstNext	class=that	class=.	2
endFirstNext	class=that	class=ADV	-2
endFirstNext	class=that	class=DASH	3
endFirstNext	class=that	class=END	1
endFirstNext	class=that	class=PRP	2
endFirstNext	class=that	class=and	1
endFirstNext	class=that	class=but	1
endFirstNext	class=that	class=by	-2
endFirstNext	class=that	class=ing	4
endFirstNext	class=that	class=on	2
endFirstNext	class=that	class=over	3
endFirstNext	class=that	class=that	3
endFirstNext	class=that	class=when	-2
endFirstNext	class=to	class=,	1
endFirstNext	class=to	class=.	2
endFirstNext	class=to	class=:	5
endFirstNext	class=to	class=X	2
endFirstNext	class=to	class=as	3
endFirstNext	class=to	class=during	-1
endFirstNext	class=to	class=fin	3
endFirstNext	class=to	class=in	-1
endFirstNext	class=to	class=on	-1
endFirstNext	class=to	class=that	-1
endFirstNext	class=to	class=when	1
endFirstNext	class=what	class=,	2
endFirstNext	class=what	class=and	1
endFirstNext	class=what	class=fin	-4
endFirstNext	class=what	class=like	1
endFirstNext	class=when	class=.	1
endFirstNext	class=whether	class=.	2
endFirstNext	class=who	class=,	1
endFirstNext	class=who	class=.	-1
endFirstNext	class=why	class=,	2
endFirstNext	class=why	class=:	1
endFirstNext	class=why	class=fin	-3
endFirstNext2	class=ADJ	classes=, but	-2
endFirstNext2	class=IN	classes=, ing	2
endFirstNext2	class=NNP	classes=, ADV	1
endFirstNext2	class=NNP	classes=, NNP	-3
endFirstNext2	class=NNP	classes=, and	-1
endFirstNext2	class=NNP	classes=, but	2
endFirstNext2	class=NNP	classes=, whose	-3
endFirstNext2	class=NNP	classes=DASH IN	1
endFirstNext2	class=NNP	classes=by ing	1
endFirstNext2	class=NNP	classes=fin NP	-2
endFirstNext2	class=NNP	classes=fin that	1
endFirstNext2	class=NNP	classes=in NNP	3
endFirstNext2	class=NNP	classes=on NNP	1
endFirstNext2	class=NP	classes=, ADV	2
endFirstNext2	class=NP	classes=, EX	1
endFirstNext2	class=NP	classes=, IN	1
endFirstNext2	class=NP	classes=, NNP	-1
endFirstNext2	class=NP	classes=, POSS	1
endFirstNext2	class=NP	classes=, and	1
endFirstNext2	class=NP	classes=, as	1
endFirstNext2	class=NP	classes=, fin	1
endFirstNext2	class=NP	classes=, like	-2
endFirstNext2	class=NP	classes=, which	-1
endFirstNext2	class=NP	classes=, with	1
endFirstNext2	class=NP	classes=. #	2
endFirstNext2	class=NP	classes=. X	3
endFirstNext2	class=NP	classes=: NP	-4
endFirstNext2	class=NP	classes=: PRP	-1
endFirstNext2	class=NP	classes=ADV ADV	1
endFirstNext2	class=NP	classes=ADV NNP	1
endFirstNext2	class=NP	classes=ADV NP	-2
endFirstNext2	class=NP	classes=ADV as	1
endFirstNext2	class=NP	classes=ADV fin	-2
endFirstNext2	class=NP	classes=ADV pp	-3
endFirstNext2	class=NP	classes=DASH ADV	1
endFirstNext2	class=NP	classes=DASH NP	1
endFirstNext2	class=NP	classes=DASH although	1
endFirstNext2	class=NP	classes=DASH fin	-5
endFirstNext2	class=NP	classes=DASH ing	-1
endFirstNext2	class=NP	classes=END #	1
endFirstNext2	class=NP	classes=IN ,	1
endFirstNext2	class=NP	classes=IN NP	1
endFirstNext2	class=NP	classes=NNP fin	1
endFirstNext2	class=NP	classes=NP ADV	2
endFirstNext2	class=NP	classes=NP fin	-1
endFirstNext2	class=NP	classes=X NNP	2
endFirstNext2	class=NP	classes=X NP	-1
endFirstNext2	class=NP	classes=X which	2
endFirstNext2	class=NP	classes=among NP	1
endFirstNext2	class=NP	classes=and NP	-4
endFirstNext2	class=NP	classes=and how	-3
endFirstNext2	class=NP	classes=and inf	1
endFirstNext2	class=NP	classes=and to	1
endFirstNext2	class=NP	classes=as PRP	4
endFirstNext2	class=NP	classes=because PRP	4
endFirstNext2	class=NP	classes=before ing	2
endFirstNext2	class=NP	classes=but fin	-2
endFirstNext2	class=NP	classes=by NNP	-2
endFirstNext2	class=NP	classes=by NP	-1
endFirstNext2	class=NP	classes=by ing	2
endFirstNext2	class=NP	classes=despite NP	2
endFirstNext2	class=NP	classes=during NP	2
endFirstNext2	class=NP	classes=fin IN	-2
endFirstNext2	class=NP	classes=fin NP	1
endFirstNext2	class=NP	classes=fin RP	3
endFirstNext2	class=NP	classes=for NP	-1
endFirstNext2	class=NP	classes=from NP	2
endFirstNext2	class=NP	classes=in NNP	-2
endFirstNext2	class=NP	classes=in NP	2
endFirstNext2	class=NP	classes=ing NP	4
endFirstNext2	class=NP	classes=to ing	1
endFirstNext2	class=NP	classes=until NP	1
endFirstNext2	class=NP	classes=when PRP	2
endFirstNext2	class=NP	classes=while NP	2
endFirstNext2	class=NP	classes=who fin	-1
endFirstNext2	class=NP	classes=with NP	2
endFirstNext2	class=NP	classes=without ing	3
endFirstNext2	class=PRP	classes=, PRP	4
endFirstNext2	class=PRP	classes=, but	-1
endFirstNext2	class=PRP	classes=. #	1
endFirstNext2	class=PRP	classes=ADV on	1
endFirstNext2	class=PRP	classes=DASH NP	1
endFirstNext2	class=PRP	classes=and NNP	2
endFirstNext2	class=PRP	classes=as NP	-1
endFirstNext2	class=PRP	classes=by NP	1
endFirstNext2	class=PRP	classes=fin NP	-2
endFirstNext2	class=PRP	classes=ing NP	-2
endFirstNext2	class=QUOTE	classes=DASH .	2
endFirstNext2	class=QUOTE	classes=END #	1
endFirstNext2	class=QUOTE	classes=fin to	1
endFirstNext2	class=QUOTE	classes=who fin	1
endFirstNext2	class=X	classes=. X	-2
endFirstNext2	class=X	classes=END #	2
endFirstNext2	class=X	classes=NNP ,	2
endFirstNext2	class=as	classes=END #	-2
endFirstNext2	class=fin	classes=, fin	1
endFirstNext2	class=fin	classes=. #	1
endFirstNext2	class=fin	classes=END #	2
endFirstNext2	class=for	classes=ADV fin	2
endFirstNext2	class=how	classes=END #	1
endFirstNext2	class=if	classes=, PRP	-2
endFirstNext2	class=ing	classes=. #	1
endFirstNext2	class=ing	classes=DASH and	-1
endFirstNext2	class=ing	classes=and NP	1
endFirstNext2	class=ing	classes=and ing	-3
endFirstNext2	class=on	classes=. #	-2
endFirstNext2	class=pp	classes=and fin	-1
endFirstNext2	class=that	classes=, NP	4
endFirstNext2	class=that	classes=, PRP	-2
endFirstNext2	class=that	classes=, but	1
endFirstNext2	class=that	classes=, fin	-3
endFirstNext2	class=that	classes=, in	-5
endFirstNext2	class=that	classes=, pp	-2
endFirstNext2	class=that	classes=, which	1
endFirstNext2	class=that	classes=, while	-1
endFirstNext2	class=that	classes=, who	4
endFirstNext2	class=that	classes=, whose	2
endFirstNext2	class=that	classes=. #	2
endFirstNext2	class=that	classes=. QC	1
endFirstNext2	class=that	classes=DASH NP	3
endFirstNext2	class=that	classes=DASH fin	-2
endFirstNext2	class=that	classes=DASH though	1
endFirstNext2	class=that	classes=END #	1
endFirstNext2	class=that	classes=PRP fin	3
endFirstNext2	class=that	classes=X ADV	1
endFirstNext2	class=that	classes=and to	2
endFirstNext2	class=that	classes=by ing	-2
endFirstNext2	class=that	classes=ing that	2
endFirstNext2	class=that	classes=over .	2
endFirstNext2	class=to	classes=, NNP	1
endFirstNext2	class=to	classes=, NP	1
endFirstNext2	class=to	classes=, inf	-1
endFirstNext2	class=to	classes=, who	-1
endFirstNext2	class=to	classes=. #	1
endFirstNext2	class=to	classes=. X	1
endFirstNext2	class=to	classes=: NP	3
endFirstNext2	class=to	classes=and inf	-5
endFirstNext2	class=to	classes=during NP	-1
endFirstNext2	class=to	classes=fin NNP	1
endFirstNext2	class=to	classes=fin NP	3
endFirstNext2	class=what	classes=, PRP	1
endFirstNext2	class=when	classes=. #	1
endFirstNext2	class=whether	classes=, NNP	2
endFirstNext2	class=whether	classes=. #	2
endFirstNext2	class=who	classes=. #	-1
endFormFirst	form=colon	class=NNP	yes=yes	2
endFormFirst	form=fin	class=ADV	yes=no	3
endFormFirst	form=fin	class=ADV	yes=yes	-2
endFormFirst	form=fin	class=NNP	yes=no	1
endFormFirst	form=fin	class=NNP	yes=yes	3
endFormFirst	form=fin	class=NP	yes=no	4
endFormFirst	form=fin	class=NP	yes=yes	4
endFormFirst	form=fin	class=POSS	yes=no	2
endFormFirst	form=fin	class=POSS	yes=yes	-2
endFormFirst	form=fin	class=PRP	yes=no	3
endFormFirst	form=fin	class=PRP	yes=yes	2
endFormFirst	form=fin	class=QUOTE	yes=no	2
endFormFirst	form=fin	class=X	yes=yes	3
endFormFirst	form=fin	class=as	yes=no	1
endFormFirst	form=fin	class=as	yes=yes	-1
endFormFirst	form=fin	class=fin	yes=no	1
endFormFirst	form=fin	class=if	yes=yes	1
endFormFirst	form=fin	class=in	yes=no	-1
endFormFirst	form=fin	class=in	yes=yes	2
endFormFirst	form=fin	class=inf	yes=no	1
endFormFirst	form=fin	class=ing	yes=no	3
endFormFirst	form=fin	class=ing	yes=yes	-1
endFormFirst	form=fin	class=that	yes=no	5
endFormFirst	form=fin	class=that	yes=yes	3
endFormFirst	form=fin	class=to	yes=no	4
endFormFirst	form=fin+have	class=NNP	yes=yes	1
endFormFirst	form=fin+have	class=NP	yes=yes	1
endFormFirst	form=fin+have	class=PRP	yes=no	2
endFormFirst	form=fin+have	class=PRP	yes=yes	-1
endFormFirst	form=fin+have	class=ing	yes=no	1
endFormFirst	form=fin+have	class=to	yes=no	-1
endFormFirst	form=fin+have	class=to	yes=yes	2
endFormFirst	form=fin+have+not	class=NP	yes=no	2
endFormFirst	form=fin+have+not	class=NP	yes=yes	-3
endFormFirst	form=fin+modal	class=to	yes=no	-1
endFormFirst	form=fin+modal	class=to	yes=yes	2
endFormFirst	form=fin+not	class=PRP	yes=no	1
endFormFirst	form=fin+not	class=PRP	yes=yes	-1
endFormFirst	form=fin+passive	class=ADJ	yes=yes	-1
endFormFirst	form=fin+passive	class=to	yes=yes	1
endFormFirst	form=fin+passive+modal	class=NP	yes=no	-1
endFormFirst	form=fin+passive+modal	class=NP	yes=yes	1
endFormFirst	form=inf	class=ADV	yes=yes	1
endFormFirst	form=inf	class=NNP	yes=no	1
endFormFirst	form=inf	class=NP	yes=no	1
endFormFirst	form=inf	class=PRP	yes=no	2
endFormFirst	form=inf	class=PRP	yes=yes	-1
endFormFirst	form=inf	class=that	yes=no	-3
endFormFirst	form=inf	class=that	yes=yes	4
endFormFirst	form=ing	class=NNP	yes=no	2
endFormFirst	form=ing	class=NNP	yes=yes	-1
endFormFirst	form=ing	class=NP	yes=yes	1
endFormFirst	form=ing	class=PRP	yes=yes	1
endFormFirst	form=ing	class=X	yes=no	1
endFormFirst	form=ing	class=X	yes=yes	-1
endFormFirst	form=ing	class=that	yes=no	2
endFormFirst	form=ing	class=to	yes=yes	2
endFormFirst	form=jj	class=that	yes=no	1
endFormFirst	form=jj	class=to	yes=no	1
endFormFirst	form=jj	class=to	yes=yes	-1
endFormFirst	form=nn	class=NNP	yes=no	2
endFormFirst	form=nn	class=NNP	yes=yes	-1
endFormFirst	form=nn	class=NP	yes=no	2
endFormFirst	form=nn	class=NP	yes=yes	-1
endFormFirst	form=nn	class=fin	yes=no	-4
endFormFirst	form=nn	class=fin	yes=yes	3
endFormFirst	form=nn	class=for	yes=no	1
endFormFirst	form=nn	class=for	yes=yes	-1
endFormFirst	form=nn	class=ing	yes=no	-2
endFormFirst	form=nn	class=ing	yes=yes	3
endFormFirst	form=nn	class=that	yes=no	2
endFormFirst	form=nn	class=to	yes=no	2
endFormFirst	form=nn	class=to	yes=yes	-1
endFormFirst	form=nns	class=NP	yes=no	3
endFormFirst	form=nns	class=NP	yes=yes	-3
endFormFirst	form=np	class=NNP	yes=no	-1
endFormFirst	form=np	class=NNP	yes=yes	1
endFormFirst	form=pp	class=whether	yes=no	1
endFormFirst	form=pp	class=whether	yes=yes	-1
endFormFirst	form=qt	class=NP	yes=no	1
endFormFirst	form=qt	class=NP	yes=yes	-1
endFormNext	form=colon	class=,	-4
endFormNext	form=colon	class=.	3
endFormNext	form=colon	class=END	3
endFormNext	form=colon	class=QO	2
endFormNext	form=colon	class=fin	-4
endFormNext	form=fin	class=,	2
endFormNext	form=fin	class=.	5
endFormNext	form=fin	class=ADJ	-2
endFormNext	form=fin	class=CC	1
endFormNext	form=fin	class=DASH	4
endFormNext	form=fin	class=END	9
endFormNext	form=fin	class=IN	2
endFormNext	form=fin	class=NNP	4
endFormNext	form=fin	class=NP	2
endFormNext	form=fin	class=X	4
endFormNext	form=fin	class=after	1
endFormNext	form=fin	class=and	1
endFormNext	form=fin	class=as	1
endFormNext	form=fin	class=at	3
endFormNext	form=fin	class=before	4
endFormNext	form=fin	class=but	1
endFormNext	form=fin	class=by	-1
endFormNext	form=fin	class=fin	-9
endFormNext	form=fin	class=from	-4
endFormNext	form=fin	class=in	3
endFormNext	form=fin	class=inf	-3
endFormNext	form=fin	class=ing	3
endFormNext	form=fin	class=on	5
endFormNext	form=fin	class=over	1
endFormNext	form=fin	class=that	-4
endFormNext	form=fin	class=until	1
endFormNext	form=fin	class=which	1
endFormNext	form=fin	class=while	6
endFormNext	form=fin	class=with	1
endFormNext	form=fin	class=without	1
endFormNext	form=fin+have	class=.	2
endFormNext	form=fin+have	class=:	3
endFormNext	form=fin+have	class=DASH	4
endFormNext	form=fin+have	class=NP	-7
endFormNext	form=fin+have	class=fin	-4
endFormNext	form=fin+have	class=in	1
endFormNext	form=fin+have	class=ing	2
endFormNext	form=fin+have	class=on	1
endFormNext	form=fin+have	class=since	1
endFormNext	form=fin+have+not	class=,	2
endFormNext	form=fin+have+not	class=.	-4
endFormNext	form=fin+modal	class=X	1
endFormNext	form=fin+modal	class=but	1
endFormNext	form=fin+modal	class=fin	-12
endFormNext	form=fin+not	class=.	1
endFormNext	form=fin+not	class=ADV	4
endFormNext	form=fin+not	class=END	-1
endFormNext	form=fin+not	class=because	2
endFormNext	form=fin+not	class=fin	-8
endFormNext	form=fin+not	class=in	-2
endFormNext	form=fin+passive	class=.	-1
endFormNext	form=fin+passive	class=ADV	-3
endFormNext	form=fin+passive	class=PRP	1
endFormNext	form=fin+passive	class=at	-4
endFormNext	form=fin+passive	class=by	11
endFormNext	form=fin+passive	class=in	-3
endFormNext	form=fin+passive	class=ing	1
endFormNext	form=fin+passive	class=on	-2
endFormNext	form=fin+passive	class=that	1
endFormNext	form=fin+passive	class=under	1
endFormNext	form=in	class=.	5
endFormNext	form=in	class=and	-2
endFormNext	form=inf	class=.	1
endFormNext	form=inf	class=DASH	-2
endFormNext	form=inf	class=during	1
endFormNext	form=inf	class=in	-3
endFormNext	form=inf	class=ing	-1
endFormNext	form=inf	class=on	2
endFormNext	form=inf	class=than	1
endFormNext	form=ing	class=,	3
endFormNext	form=ing	class=DASH	3
endFormNext	form=ing	class=END	5
endFormNext	form=ing	class=NP	1
endFormNext	form=ing	class=X	-6
endFormNext	form=ing	class=after	1
endFormNext	form=ing	class=and	3
endFormNext	form=ing	class=as	-3
endFormNext	form=ing	class=at	-4
endFormNext	form=ing	class=fin	3
endFormNext	form=ing	class=from	-1
endFormNext	form=ing	class=in	1
endFormNext	form=ing	class=on	-1
endFormNext	form=ing	class=that	-2
endFormNext	form=ing	class=to	1
endFormNext	form=jj	class=,	1
endFormNext	form=jj	class=ADV	-1
endFormNext	form=jj	class=DASH	1
endFormNext	form=jj	class=END	-1
endFormNext	form=jj	class=and	5
endFormNext	form=jj	class=fin	-2
endFormNext	form=nn	class=.	-1
endFormNext	form=nn	class=ADV	1
endFormNext	form=nn	class=DASH	-1
endFormNext	form=nn	class=END	-4
endFormNext	form=nn	class=after	-2
endFormNext	form=nn	class=among	5
endFormNext	form=nn	class=and	2
endFormNext	form=nn	class=during	-3
endFormNext	form=nn	class=fin	10
endFormNext	form=nn	class=in	-1
endFormNext	form=nn	class=that	4
endFormNext	form=nn	class=to	1
endFormNext	form=nns	class=,	-1
endFormNext	form=nns	class=:	2
endFormNext	form=nns	class=END	-1
endFormNext	form=nns	class=IN	-2
endFormNext	form=nns	class=fin	10
endFormNext	form=pp	class=,	3
endFormNext	form=pp	class=DASH	3
endFormNext	form=pp	class=END	-5
endFormNext	form=pp	class=and	-4
endFormNext	form=pp	class=by	2
endFormNext	form=pp	class=during	3
endFormNext	form=pp	class=fin	-1
endFormNext	form=pp	class=like	1
endFormNext	form=pp	class=pp	1
endFormNext	form=qt	class=.	-1
endLastNewClause	yes=no	clause=#>#	9
endLastNewClause	yes=no	clause=,>,	3
endLastNewClause	yes=no	clause=ADJ>ADJ	-2
endLastNewClause	yes=no	clause=ADV>,	-3
endLastNewClause	yes=no	clause=NNP>,	-1
endLastNewClause	yes=no	clause=NNP>X	2
endLastNewClause	yes=no	clause=NNP>fin	1
endLastNewClause	yes=no	clause=NP>,	-2
endLastNewClause	yes=no	clause=NP>ing	4
endLastNewClause	yes=no	clause=NP>pp	-1
endLastNewClause	yes=no	clause=NP>who	4
endLastNewClause	yes=no	clause=PRP>fin	1
endLastNewClause	yes=no	clause=QO>QO	-4
endLastNewClause	yes=no	clause=as>,	-1
endLastNewClause	yes=no	clause=as>as	2
endLastNewClause	yes=no	clause=at>ADJ	-2
endLastNewClause	yes=no	clause=cc ADJ>ADJ	-2
endLastNewClause	yes=no	clause=cc ADV>,	-5
endLastNewClause	yes=no	clause=cc NP>fin	2
endLastNewClause	yes=no	clause=cc PRP>fin	2
endLastNewClause	yes=no	clause=cc fin>fin	4
endLastNewClause	yes=no	clause=fin>fin	3
endLastNewClause	yes=no	clause=ing>ing	1
endLastNewClause	yes=no	clause=pp>pp	-1
endLastNewClause	yes=no	clause=to>to	-4
endLastNewClause	yes=no	clause=who>who	-1
endLastNewClause	yes=yes	clause=#>#	7
endLastNewClause	yes=yes	clause=.>.	3
endLastNewClause	yes=yes	clause=ADV>as	1
endLastNewClause	yes=yes	clause=ADV>fin	2
endLastNewClause	yes=yes	clause=ADV>if	-2
endLastNewClause	yes=yes	clause=ADV>inf	1
endLastNewClause	yes=yes	clause=ADV>ing	2
endLastNewClause	yes=yes	clause=ADV>pp	3
endLastNewClause	yes=yes	clause=ADV>though	1
endLastNewClause	yes=yes	clause=IN>.	2
endLastNewClause	yes=yes	clause=NNP>.	-4
endLastNewClause	yes=yes	clause=NNP>and	-3
endLastNewClause	yes=yes	clause=NNP>fin	3
endLastNewClause	yes=yes	clause=NNP>ing	5
endLastNewClause	yes=yes	clause=NP>.	-1
endLastNewClause	yes=yes	clause=NP>and	-3
endLastNewClause	yes=yes	clause=NP>fin	3
endLastNewClause	yes=yes	clause=NP>of	2
endLastNewClause	yes=yes	clause=NP>or	-2
endLastNewClause	yes=yes	clause=NP>pp	4
endLastNewClause	yes=yes	clause=NP>that	1
endLastNewClause	yes=yes	clause=NP>to	2
endLastNewClause	yes=yes	clause=NP>which	1
endLastNewClause	yes=yes	clause=NP>who	-3
endLastNewClause	yes=yes	clause=PRP>fin	2
endLastNewClause	yes=yes	clause=QO>QO	-3
endLastNewClause	yes=yes	clause=X>X	-6
endLastNewClause	yes=yes	clause=although>although	1
endLastNewClause	yes=yes	clause=as>as	3
endLastNewClause	yes=yes	clause=cc ADJ>ADJ	2
endLastNewClause	yes=yes	clause=cc ADV>fin	3
endLastNewClause	yes=yes	clause=cc EX>EX	1
endLastNewClause	yes=yes	clause=cc NNP>.	-1
endLastNewClause	yes=yes	clause=cc NNP>fin	3
endLastNewClause	yes=yes	clause=cc NP>.	-4
endLastNewClause	yes=yes	clause=cc NP>fin	1
endLastNewClause	yes=yes	clause=cc PRP>fin	3
endLastNewClause	yes=yes	clause=cc fin>fin	2
endLastNewClause	yes=yes	clause=cc ing>ing	1
endLastNewClause	yes=yes	clause=cc that>that	-7
endLastNewClause	yes=yes	clause=despite>.	1
endLastNewClause	yes=yes	clause=fin>fin	2
endLastNewClause	yes=yes	clause=how>how	-3
endLastNewClause	yes=yes	clause=ing>ing	3
endLastNewClause	yes=yes	clause=pp>pp	5
endLastNewClause	yes=yes	clause=that>that	-1
endLastNewClause	yes=yes	clause=though>though	1
endLastNewClause	yes=yes	clause=which>which	2
endLastNewClause	yes=yes	clause=while>while	2
endLastNewClause	yes=yes	clause=who>who	2
endLastNewClause	yes=yes	clause=with>with	2
endLastNext	yes=no	class=,	class=ADV	1
endLastNext	yes=no	class=,	class=NNP	-1
endLastNext	yes=no	class=,	class=X	-1
endLastNext	yes=no	class=:	class=NNP	-1
endLastNext	yes=no	class=:	class=that	2
endLastNext	yes=no	class=ADV	class=NP	2
endLastNext	yes=no	class=ADV	class=PRP	2
endLastNext	yes=no	class=DASH	class=ADV	-1
endLastNext	yes=no	class=DASH	class=NNP	1
endLastNext	yes=no	class=DASH	class=that	3
endLastNext	yes=no	class=DASH	class=to	-1
endLastNext	yes=no	class=IN	class=NP	2
endLastNext	yes=no	class=NNP	class=X	1
endLastNext	yes=no	class=NNP	class=that	2
endLastNext	yes=no	class=X	class=NNP	-2
endLastNext	yes=no	class=X	class=NP	-1
endLastNext	yes=no	class=after	class=NP	-3
endLastNext	yes=no	class=and	class=NNP	-2
endLastNext	yes=no	class=and	class=NP	2
endLastNext	yes=no	class=as	class=NNP	-1
endLastNext	yes=no	class=at	class=IN	1
endLastNext	yes=no	class=at	class=NP	1
endLastNext	yes=no	class=fin	class=PRP	1
endLastNext	yes=no	class=fin	class=QUOTE	1
endLastNext	yes=no	class=fin	class=as	1
endLastNext	yes=no	class=fin	class=ing	3
endLastNext	yes=no	class=fin	class=to	1
endLastNext	yes=no	class=for	class=PRP	4
endLastNext	yes=no	class=in	class=NNP	2
endLastNext	yes=no	class=in	class=that	-4
endLastNext	yes=no	class=ing	class=NNP	-1
endLastNext	yes=no	class=like	class=what	1
endLastNext	yes=no	class=on	class=NNP	1
endLastNext	yes=no	class=while	class=NP	2
endLastNext	yes=no	class=with	class=NP	2
endLastNext	yes=yes	class=,	class=NNP	2
endLastNext	yes=yes	class=,	class=NP	3
endLastNext	yes=yes	class=,	class=PRP	2
endLastNext	yes=yes	class=,	class=X	-4
endLastNext	yes=yes	class=,	class=if	-2
endLastNext	yes=yes	class=,	class=in	-1
endLastNext	yes=yes	class=,	class=that	3
endLastNext	yes=yes	class=,	class=to	2
endLastNext	yes=yes	class=,	class=what	2
endLastNext	yes=yes	class=,	class=why	1
endLastNext	yes=yes	class=.	class=NP	2
endLastNext	yes=yes	class=.	class=PRP	2
endLastNext	yes=yes	class=.	class=X	-2
endLastNext	yes=yes	class=.	class=ing	1
endLastNext	yes=yes	class=.	class=on	-2
endLastNext	yes=yes	class=.	class=that	2
endLastNext	yes=yes	class=.	class=to	2
endLastNext	yes=yes	class=.	class=when	1
endLastNext	yes=yes	class=.	class=whether	2
endLastNext	yes=yes	class=.	class=who	-1
endLastNext	yes=yes	class=:	class=NP	-4
endLastNext	yes=yes	class=:	class=to	3
endLastNext	yes=yes	class=ADV	class=NNP	1
endLastNext	yes=yes	class=ADV	class=NP	-1
endLastNext	yes=yes	class=DASH	class=NP	1
endLastNext	yes=yes	class=DASH	class=QUOTE	2
endLastNext	yes=yes	class=DASH	class=as	1
endLastNext	yes=yes	class=DASH	class=how	1
endLastNext	yes=yes	class=DASH	class=ing	2
endLastNext	yes=yes	class=DASH	class=to	2
endLastNext	yes=yes	class=END	class=NP	1
endLastNext	yes=yes	class=END	class=QUOTE	1
endLastNext	yes=yes	class=END	class=X	2
endLastNext	yes=yes	class=END	class=as	-2
endLastNext	yes=yes	class=END	class=fin	2
endLastNext	yes=yes	class=END	class=how	1
endLastNext	yes=yes	class=END	class=that	1
endLastNext	yes=yes	class=NP	class=PRP	4
endLastNext	yes=yes	class=NP	class=X	3
endLastNext	yes=yes	class=NP	class=to	-4
endLastNext	yes=yes	class=PRP	class=that	1
endLastNext	yes=yes	class=X	class=that	2
endLastNext	yes=yes	class=X	class=to	1
endLastNext	yes=yes	class=after	class=NNP	1
endLastNext	yes=yes	class=after	class=NP	2
endLastNext	yes=yes	class=among	class=NP	1
endLastNext	yes=yes	class=and	class=NNP	1
endLastNext	yes=yes	class=and	class=PRP	2
endLastNext	yes=yes	class=as	class=to	2
endLastNext	yes=yes	class=because	class=NP	2
endLastNext	yes=yes	class=before	class=NNP	2
endLastNext	yes=yes	class=before	class=NP	2
endLastNext	yes=yes	class=but	class=NNP	2
endLastNext	yes=yes	class=despite	class=NP	1
endLastNext	yes=yes	class=fin	class=NP	1
endLastNext	yes=yes	class=fin	class=POSS	1
endLastNext	yes=yes	class=for	class=PRP	-2
endLastNext	yes=yes	class=from	class=NP	1
endLastNext	yes=yes	class=in	class=NP	-1
endLastNext	yes=yes	class=in	class=PRP	3
endLastNext	yes=yes	class=ing	class=NP	1
endLastNext	yes=yes	class=ing	class=X	1
endLastNext	yes=yes	class=ing	class=that	3
endLastNext	yes=yes	class=of	class=NP	-2
endLastNext	yes=yes	class=on	class=NP	1
endLastNext	yes=yes	class=on	class=how	1
endLastNext	yes=yes	class=on	class=that	3
endLastNext	yes=yes	class=over	class=that	1
endLastNext	yes=yes	class=that	class=ADV	1
endLastNext	yes=yes	class=that	class=that	4
endLastNext	yes=yes	class=that	class=to	-4
endLastNext	yes=yes	class=through	class=NP	1
endLastNext	yes=yes	class=to	class=NP	1
endLastNext	yes=yes	class=when	class=to	2
endLastNext	yes=yes	class=while	class=PRP	1
endLastNext	yes=yes	class=who	class=NP	-2
endLastNext	yes=yes	class=who	class=QUOTE	1
endLastNext	yes=yes	class=without	class=NP	2
endLastWord	word='s	-3
endLastWord	word=?	5
endLastWord	word=a	-8
endLastWord	word=abortion	5
endLastWord	word=abroad	2
endLastWord	word=abuse	2
endLastWord	word=addiction	2
endLastWord	word=address	3
endLastWord	word=affordable	1
endLastWord	word=africa	1
endLastWord	word=ahead	2
endLastWord	word=air	-1
endLastWord	word=all	1
endLastWord	word=allegiance	-3
endLastWord	word=amendment	5
endLastWord	word=america	5
endLastWord	word=american	-1
endLastWord	word=announce	-1
endLastWord	word=anonymity	2
endLastWord	word=anyone	-4
endLastWord	word=apple	-2
endLastWord	word=arizona	-1
endLastWord	word=as	-2
endLastWord	word=away	-1
endLastWord	word=ballot	4
endLastWord	word=ban	-7
endLastWord	word=be	4
endLastWord	word=belt	1
endLastWord	word=better	5
endLastWord	word=bid	2
endLastWord	word=biden	3
endLastWord	word=bill	3
endLastWord	word=billionaire	3
endLastWord	word=board	-3
endLastWord	word=bush	3
endLastWord	word=california	1
endLastWord	word=candidacy	4
endLastWord	word=candidate	-2
endLastWord	word=care	-1
endLastWord	word=case	2
endLastWord	word=caucus	-1
endLastWord	word=certificate	2
endLastWord	word=charge	3
endLastWord	word=charity	1
endLastWord	word=child	2
endLastWord	word=class	3
endLastWord	word=clinton	1
endLastWord	word=close	-3
endLastWord	word=column	1
endLastWord	word=comment	3
endLastWord	word=committee	1
endLastWord	word=community	4
endLastWord	word=complaint	-1
endLastWord	word=computer	3
endLastWord	word=conference	-1
endLastWord	word=congress	2
endLastWord	word=conservative	3
endLastWord	word=contest	-1
endLastWord	word=convention	8
endLastWord	word=country	3
endLastWord	word=crisis	4
endLastWord	word=critic	3
endLastWord	word=crowd	-1
endLastWord	word=cruz	4
endLastWord	word=culture	-1
endLastWord	word=damage	4
endLastWord	word=day	-1
endLastWord	word=debate	-6
endLastWord	word=decade	-1
endLastWord	word=december	-2
endLastWord	word=delay	-2
endLastWord	word=democracy	3
endLastWord	word=democrat	1
endLastWord	word=democratic	3
endLastWord	word=democrats	-1
endLastWord	word=department	4
endLastWord	word=directly	-1
endLastWord	word=district	2
endLastWord	word=dnc	1
endLastWord	word=dollar	4
endLastWord	word=domain	3
endLastWord	word=earlier	-2
endLastWord	word=economy	-2
endLastWord	word=effort	-2
endLastWord	word=elect	1
endLastWord	word=election	1
endLastWord	word=email	5
endLastWord	word=emission	1
endLastWord	word=endorsement	2
endLastWord	word=era	2
endLastWord	word=europe	1
endLastWord	word=even	-7
endLastWord	word=event	2
endLastWord	word=expect	-4
endLastWord	word=facebook	-1
endLastWord	word=fact	-2
endLastWord	word=far	-3
endLastWord	word=february	-5
endLastWord	word=field	1
endLastWord	word=finances	1
endLastWord	word=fire	3
endLastWord	word=firearm	1
endLastWord	word=floor	-4
endLastWord	word=focus	-4
endLastWord	word=follower	-3
endLastWord	word=fraud	1
endLastWord	word=freedom	2
endLastWord	word=friday	-2
endLastWord	word=front-runner	3
endLastWord	word=go	-2
endLastWord	word=group	-1
endLastWord	word=gruenberg	1
endLastWord	word=half	-3
endLastWord	word=hampshire	3
endLastWord	word=he	-13
endLastWord	word=her	3
endLastWord	word=him	5
endLastWord	word=home	-1
endLastWord	word=hour	-3
endLastWord	word=how	-5
endLastWord	word=identify	3
endLastWord	word=identity	1
endLastWord	word=ideology	-4
endLastWord	word=illegally	1
endLastWord	word=image	-1
endLastWord	word=immigrant	1
endLastWord	word=immigration	6
endLastWord	word=income	2
endLastWord	word=industry	1
endLastWord	word=initiative	1
endLastWord	word=instance	-2
endLastWord	word=interview	-3
endLastWord	word=isis	2
endLastWord	word=island	-2
endLastWord	word=israel	1
endLastWord	word=it	4
endLastWord	word=job	3
endLastWord	word=july	5
endLastWord	word=june	-2
endLastWord	word=justice	1
endLastWord	word=kasich	-2
endLastWord	word=kerry	1
endLastWord	word=khan	3
endLastWord	word=law	3
endLastWord	word=leader	-6
endLastWord	word=leave	5
endLastWord	word=level	1
endLastWord	word=libya	3
endLastWord	word=life	1
endLastWord	word=mainstream	2
endLastWord	word=make	-1
endLastWord	word=marriage	3
endLastWord	word=mate	1
endLastWord	word=mexico	3
endLastWord	word=mistake	3
endLastWord	word=moment	-3
endLastWord	word=monday	-5
endLastWord	word=month	1
endLastWord	word=more	-1
endLastWord	word=morning	-5
endLastWord	word=mosque	4
endLastWord	word=movement	1
endLastWord	word=name	2
endLastWord	word=nomination	3
endLastWord	word=nominee	8
endLastWord	word=not	-6
endLastWord	word=november	3
endLastWord	word=now	-3
endLastWord	word=out	3
endLastWord	word=overseas	5
endLastWord	word=page	-1
endLastWord	word=parenthood	1
endLastWord	word=party	3
endLastWord	word=path	-2
endLastWord	word=pay	1
endLastWord	word=people	-2
endLastWord	word=peã	-1
endLastWord	word=philosophy	1
endLastWord	word=place	2
endLastWord	word=plan	-1
endLastWord	word=platform	5
endLastWord	word=policy	4
endLastWord	word=politics	4
endLastWord	word=poll	-2
endLastWord	word=position	2
endLastWord	word=post	-1
endLastWord	word=presidency	2
endLastWord	word=president	7
endLastWord	word=press	-5
endLastWord	word=primary	1
endLastWord	word=principle	3
endLastWord	word=problem	1
endLastWord	word=problematic	1
endLastWord	word=process	-1
endLastWord	word=production	1
endLastWord	word=program	1
endLastWord	word=proposal	-3
endLastWord	word=putin	-2
endLastWord	word=question	1
endLastWord	word=quote	-1
endLastWord	word=race	2
endLastWord	word=rather	-4
endLastWord	word=reason	-2
endLastWord	word=recently	-1
endLastWord	word=record	1
endLastWord	word=referendum	-1
endLastWord	word=refugee	3
endLastWord	word=report	-4
endLastWord	word=republicans	-8
endLastWord	word=request	-4
endLastWord	word=respond	-3
endLastWord	word=response	2
endLastWord	word=result	1
endLastWord	word=return	6
endLastWord	word=rights	2
endLastWord	word=role	-4
endLastWord	word=rubio	2
endLastWord	word=sanders	1
endLastWord	word=saturday	-2
endLastWord	word=say	-7
endLastWord	word=schedule	3
endLastWord	word=security	4
endLastWord	word=see	-1
endLastWord	word=september	-3
endLastWord	word=share	1
endLastWord	word=she	-13
endLastWord	word=show	-5
endLastWord	word=side	2
endLastWord	word=site	-1
endLastWord	word=soldier	-4
endLastWord	word=speak	-2
endLastWord	word=speech	-3
endLastWord	word=spending	3
endLastWord	word=staff	3
endLastWord	word=stage	-2
endLastWord	word=start	-1
endLastWord	word=state	1
endLastWord	word=statement	-2
endLastWord	word=states	7
endLastWord	word=story	-3
endLastWord	word=street	5
endLastWord	word=struggle	1
endLastWord	word=student	-1
endLastWord	word=suit	1
endLastWord	word=sunday	-6
endLastWord	word=superdelegate	5
endLastWord	word=support	-2
endLastWord	word=syria	5
endLastWord	word=system	3
endLastWord	word=tactic	1
endLastWord	word=tax	2
endLastWord	word=that	-4
endLastWord	word=the	-12
endLastWord	word=them	6
endLastWord	word=then	-3
endLastWord	word=there	1
endLastWord	word=they	-12
endLastWord	word=this	3
endLastWord	word=threat	2
endLastWord	word=ticket	3
endLastWord	word=today	5
endLastWord	word=together	2
endLastWord	word=too	-2
endLastWord	word=topic	1
endLastWord	word=tower	1
endLastWord	word=track	3
endLastWord	word=trade	-1
endLastWord	word=trump	4
endLastWord	word=twitter	-3
endLastWord	word=u.s.	5
endLastWord	word=undecided	4
endLastWord	word=union	-2
endLastWord	word=unity	3
endLastWord	word=up	-1
endLastWord	word=victim	6
endLastWord	word=victory	2
endLastWord	word=view	-3
endLastWord	word=visit	-2
endLastWord	word=vote	2
endLastWord	word=voter	-3
endLastWord	word=wage	2
endLastWord	word=wall	1
endLastWord	word=want	3
endLastWord	word=war	3
endLastWord	word=weak	1
endLastWord	word=wednesday	-2
endLastWord	word=weigh	3
endLastWord	word=which	-2
endLastWord	word=who	-10
endLastWord	word=wife	3
endLastWord	word=woman	-2
endLastWord	word=work	-1
endLastWord	word=world	2
endLastWord	word=worse	2
endLastWord	word=year	-1
endLastWord	word=yes	1
endLastWord	word=you	-1
endLastWord	word=zika	2
endLaterMarks	yes=no	class=,	5
endLaterMarks	yes=no	class=.	5
endLaterMarks	yes=no	class=:	5
endLaterMarks	yes=no	class=ADV	1
endLaterMarks	yes=no	class=CC	1
endLaterMarks	yes=no	class=DASH	7
endLaterMarks	yes=no	class=END	6
endLaterMarks	yes=no	class=NP	1
endLaterMarks	yes=no	class=RP	-1
endLaterMarks	yes=no	class=X	2
endLaterMarks	yes=no	class=after	3
endLaterMarks	yes=no	class=and	3
endLaterMarks	yes=no	class=as	2
endLaterMarks	yes=no	class=before	2
endLaterMarks	yes=no	class=between	-4
endLaterMarks	yes=no	class=but	5
endLaterMarks	yes=no	class=by	3
endLaterMarks	yes=no	class=despite	4
endLaterMarks	yes=no	class=during	1
endLaterMarks	yes=no	class=fin	2
endLaterMarks	yes=no	class=inf	-2
endLaterMarks	yes=no	class=of	-1
endLaterMarks	yes=no	class=on	-1
endLaterMarks	yes=no	class=since	2
endLaterMarks	yes=no	class=than	2
endLaterMarks	yes=no	class=that	1
endLaterMarks	yes=no	class=until	2
endLaterMarks	yes=no	class=when	6
endLaterMarks	yes=no	class=which	2
endLaterMarks	yes=no	class=while	3
endLaterMarks	yes=no	class=without	3
endLaterMarks	yes=yes	class=,	2
endLaterMarks	yes=yes	class=.	1
endLaterMarks	yes=yes	class=ADV	-1
endLaterMarks	yes=yes	class=DASH	9
endLaterMarks	yes=yes	class=NP	-1
endLaterMarks	yes=yes	class=X	1
endLaterMarks	yes=yes	class=and	3
endLaterMarks	yes=yes	class=as	-6
endLaterMarks	yes=yes	class=but	2
endLaterMarks	yes=yes	class=fin	-3
endLaterMarks	yes=yes	class=from	-4
endLaterMarks	yes=yes	class=in	1
endLaterMarks	yes=yes	class=ing	4
endLaterMarks	yes=yes	class=like	1
endLaterMarks	yes=yes	class=on	6
endLaterMarks	yes=yes	class=pp	-1
endLaterMarks	yes=yes	class=that	-3
endLaterMarks	yes=yes	class=through	3
endLaterMarks	yes=yes	class=to	-8
endLaterMarks	yes=yes	class=when	-1
endLaterMarks	yes=yes	class=while	1
endLaterMarks	yes=yes	class=with	2
endLemmaAtEnd	word=:	yes=no	-7
endLemmaAtEnd	word=:	yes=yes	7
endLemmaAtEnd	word=accept	yes=no	1
endLemmaAtEnd	word=accept	yes=yes	-1
endLemmaAtEnd	word=accord	yes=no	-10
endLemmaAtEnd	word=accord	yes=yes	9
endLemmaAtEnd	word=accusation	yes=no	1
endLemmaAtEnd	word=accusation	yes=yes	-1
endLemmaAtEnd	word=accuse	yes=no	-1
endLemmaAtEnd	word=accuse	yes=yes	3
endLemmaAtEnd	word=add	yes=no	-3
endLemmaAtEnd	word=add	yes=yes	5
endLemmaAtEnd	word=advice	yes=no	-3
endLemmaAtEnd	word=advice	yes=yes	2
endLemmaAtEnd	word=advocate	yes=no	-1
endLemmaAtEnd	word=advocate	yes=yes	1
endLemmaAtEnd	word=agree	yes=yes	1
endLemmaAtEnd	word=announce	yes=no	3
endLemmaAtEnd	word=announce	yes=yes	-1
endLemmaAtEnd	word=answer	yes=no	1
endLemmaAtEnd	word=answer	yes=yes	-1
endLemmaAtEnd	word=applaud	yes=no	-2
endLemmaAtEnd	word=applaud	yes=yes	1
endLemmaAtEnd	word=argue	yes=no	-1
endLemmaAtEnd	word=argue	yes=yes	4
endLemmaAtEnd	word=ask	yes=no	1
endLemmaAtEnd	word=assail	yes=no	2
endLemmaAtEnd	word=assail	yes=yes	-2
endLemmaAtEnd	word=assertion	yes=no	3
endLemmaAtEnd	word=assertion	yes=yes	-4
endLemmaAtEnd	word=attack	yes=no	1
endLemmaAtEnd	word=attempt	yes=no	2
endLemmaAtEnd	word=attempt	yes=yes	-2
endLemmaAtEnd	word=attribute	yes=no	-4
endLemmaAtEnd	word=attribute	yes=yes	3
endLemmaAtEnd	word=aware	yes=no	-3
endLemmaAtEnd	word=aware	yes=yes	2
endLemmaAtEnd	word=back	yes=no	3
endLemmaAtEnd	word=back	yes=yes	-5
endLemmaAtEnd	word=ban	yes=no	1
endLemmaAtEnd	word=ban	yes=yes	-1
endLemmaAtEnd	word=believe	yes=yes	1
endLemmaAtEnd	word=blame	yes=no	-1
endLemmaAtEnd	word=blame	yes=yes	2
endLemmaAtEnd	word=call	yes=no	1
endLemmaAtEnd	word=celebrate	yes=no	1
endLemmaAtEnd	word=celebrate	yes=yes	-2
endLemmaAtEnd	word=challenge	yes=no	-1
endLemmaAtEnd	word=challenge	yes=yes	2
endLemmaAtEnd	word=cite	yes=no	-1
endLemmaAtEnd	word=cite	yes=yes	3
endLemmaAtEnd	word=claim	yes=no	2
endLemmaAtEnd	word=claim	yes=yes	-1
endLemmaAtEnd	word=clear	yes=yes	1
endLemmaAtEnd	word=come	yes=no	1
endLemmaAtEnd	word=come	yes=yes	-1
endLemmaAtEnd	word=compare	yes=yes	1
endLemmaAtEnd	word=confident	yes=no	1
endLemmaAtEnd	word=confident	yes=yes	-1
endLemmaAtEnd	word=continue	yes=no	-1
endLemmaAtEnd	word=continue	yes=yes	2
endLemmaAtEnd	word=create	yes=no	-1
endLemmaAtEnd	word=credit	yes=no	-2
endLemmaAtEnd	word=credit	yes=yes	2
endLemmaAtEnd	word=criticism	yes=no	2
endLemmaAtEnd	word=criticism	yes=yes	-3
endLemmaAtEnd	word=decide	yes=no	2
endLemmaAtEnd	word=decide	yes=yes	-2
endLemmaAtEnd	word=declare	yes=no	2
endLemmaAtEnd	word=declare	yes=yes	-2
endLemmaAtEnd	word=decry	yes=no	1
endLemmaAtEnd	word=decry	yes=yes	-1
endLemmaAtEnd	word=deem	yes=no	2
endLemmaAtEnd	word=deem	yes=yes	-2
endLemmaAtEnd	word=denounce	yes=no	3
endLemmaAtEnd	word=denounce	yes=yes	-3
endLemmaAtEnd	word=deny	yes=no	3
endLemmaAtEnd	word=deny	yes=yes	-2
endLemmaAtEnd	word=discuss	yes=no	-1
endLemmaAtEnd	word=discuss	yes=yes	2
endLemmaAtEnd	word=distance	yes=no	2
endLemmaAtEnd	word=distance	yes=yes	-2
endLemmaAtEnd	word=draw	yes=no	1
endLemmaAtEnd	word=draw	yes=yes	-1
endLemmaAtEnd	word=embrace	yes=no	2
endLemmaAtEnd	word=embrace	yes=yes	-2
endLemmaAtEnd	word=emerge	yes=no	1
endLemmaAtEnd	word=emerge	yes=yes	-1
endLemmaAtEnd	word=end	yes=no	1
endLemmaAtEnd	word=end	yes=yes	-1
endLemmaAtEnd	word=endorse	yes=no	3
endLemmaAtEnd	word=endorse	yes=yes	-3
endLemmaAtEnd	word=estimate	yes=no	1
endLemmaAtEnd	word=expect	yes=yes	1
endLemmaAtEnd	word=explain	yes=no	-1
endLemmaAtEnd	word=explain	yes=yes	2
endLemmaAtEnd	word=fear	yes=no	-1
endLemmaAtEnd	word=fear	yes=yes	2
endLemmaAtEnd	word=find	yes=no	-2
endLemmaAtEnd	word=find	yes=yes	4
endLemmaAtEnd	word=fire	yes=no	3
endLemmaAtEnd	word=fire	yes=yes	-3
endLemmaAtEnd	word=frame	yes=no	-1
endLemmaAtEnd	word=frame	yes=yes	1
endLemmaAtEnd	word=goal	yes=no	-3
endLemmaAtEnd	word=goal	yes=yes	3
endLemmaAtEnd	word=highlight	yes=no	-1
endLemmaAtEnd	word=highlight	yes=yes	3
endLemmaAtEnd	word=hope	yes=no	-1
endLemmaAtEnd	word=hope	yes=yes	3
endLemmaAtEnd	word=ignore	yes=no	1
endLemmaAtEnd	word=ignore	yes=yes	-1
endLemmaAtEnd	word=in	yes=no	-6
endLemmaAtEnd	word=in	yes=yes	5
endLemmaAtEnd	word=include	yes=no	-5
endLemmaAtEnd	word=include	yes=yes	5
endLemmaAtEnd	word=indicate	yes=no	-1
endLemmaAtEnd	word=indicate	yes=yes	3
endLemmaAtEnd	word=issue	yes=yes	1
endLemmaAtEnd	word=lash	yes=no	1
endLemmaAtEnd	word=lash	yes=yes	-1
endLemmaAtEnd	word=learn	yes=no	1
endLemmaAtEnd	word=learn	yes=yes	-1
endLemmaAtEnd	word=like	yes=no	-2
endLemmaAtEnd	word=like	yes=yes	2
endLemmaAtEnd	word=liken	yes=no	-2
endLemmaAtEnd	word=liken	yes=yes	2
endLemmaAtEnd	word=list	yes=no	2
endLemmaAtEnd	word=list	yes=yes	-2
endLemmaAtEnd	word=look	yes=yes	1
endLemmaAtEnd	word=make	yes=no	2
endLemmaAtEnd	word=make	yes=yes	-1
endLemmaAtEnd	word=name	yes=no	1
endLemmaAtEnd	word=name	yes=yes	-1
endLemmaAtEnd	word=note	yes=no	-1
endLemmaAtEnd	word=note	yes=yes	4
endLemmaAtEnd	word=offer	yes=no	2
endLemmaAtEnd	word=offer	yes=yes	-1
endLemmaAtEnd	word=oppose	yes=no	3
endLemmaAtEnd	word=oppose	yes=yes	-4
endLemmaAtEnd	word=opposition	yes=no	1
endLemmaAtEnd	word=opposition	yes=yes	-2
endLemmaAtEnd	word=order	yes=yes	1
endLemmaAtEnd	word=pick	yes=no	1
endLemmaAtEnd	word=pick	yes=yes	-1
endLemmaAtEnd	word=point	yes=yes	2
endLemmaAtEnd	word=portray	yes=no	-3
endLemmaAtEnd	word=portray	yes=yes	4
endLemmaAtEnd	word=post	yes=no	1
endLemmaAtEnd	word=predict	yes=no	-3
endLemmaAtEnd	word=predict	yes=yes	4
endLemmaAtEnd	word=pronounce	yes=no	-1
endLemmaAtEnd	word=pronounce	yes=yes	1
endLemmaAtEnd	word=provide	yes=no	-1
endLemmaAtEnd	word=provide	yes=yes	1
endLemmaAtEnd	word=publish	yes=yes	1
endLemmaAtEnd	word=put	yes=no	-4
endLemmaAtEnd	word=put	yes=yes	5
endLemmaAtEnd	word=quote	yes=no	-4
endLemmaAtEnd	word=quote	yes=yes	4
endLemmaAtEnd	word=recall	yes=no	-5
endLemmaAtEnd	word=recall	yes=yes	6
endLemmaAtEnd	word=refer	yes=yes	1
endLemmaAtEnd	word=reference	yes=yes	1
endLemmaAtEnd	word=reflect	yes=no	-1
endLemmaAtEnd	word=reflect	yes=yes	1
endLemmaAtEnd	word=refuse	yes=no	1
endLemmaAtEnd	word=remain	yes=no	2
endLemmaAtEnd	word=remain	yes=yes	-2
endLemmaAtEnd	word=remember	yes=no	-4
endLemmaAtEnd	word=remember	yes=yes	3
endLemmaAtEnd	word=renew	yes=no	1
endLemmaAtEnd	word=renew	yes=yes	-1
endLemmaAtEnd	word=report	yes=no	-3
endLemmaAtEnd	word=report	yes=yes	6
endLemmaAtEnd	word=require	yes=no	-2
endLemmaAtEnd	word=require	yes=yes	2
endLemmaAtEnd	word=respond	yes=yes	1
endLemmaAtEnd	word=reveal	yes=yes	1
endLemmaAtEnd	word=revisit	yes=no	1
endLemmaAtEnd	word=say	yes=no	4
endLemmaAtEnd	word=say	yes=yes	7
endLemmaAtEnd	word=see	yes=yes	1
endLemmaAtEnd	word=seek	yes=no	-1
endLemmaAtEnd	word=seek	yes=yes	2
endLemmaAtEnd	word=seem	yes=yes	1
endLemmaAtEnd	word=send	yes=no	-2
endLemmaAtEnd	word=send	yes=yes	3
endLemmaAtEnd	word=show	yes=no	-1
endLemmaAtEnd	word=show	yes=yes	4
endLemmaAtEnd	word=sign	yes=no	1
endLemmaAtEnd	word=sign	yes=yes	-2
endLemmaAtEnd	word=slam	yes=no	2
endLemmaAtEnd	word=slam	yes=yes	-2
endLemmaAtEnd	word=strategy	yes=no	-1
endLemmaAtEnd	word=strategy	yes=yes	1
endLemmaAtEnd	word=submit	yes=no	1
endLemmaAtEnd	word=suggest	yes=yes	3
endLemmaAtEnd	word=support	yes=no	2
endLemmaAtEnd	word=support	yes=yes	-2
endLemmaAtEnd	word=talk	yes=no	1
endLemmaAtEnd	word=tell	yes=yes	3
endLemmaAtEnd	word=think	yes=yes	1
endLemmaAtEnd	word=title	yes=no	2
endLemmaAtEnd	word=title	yes=yes	-2
endLemmaAtEnd	word=to	yes=no	-4
endLemmaAtEnd	word=to	yes=yes	4
endLemmaAtEnd	word=tout	yes=no	1
endLemmaAtEnd	word=tout	yes=yes	-1
endLemmaAtEnd	word=tweet	yes=no	-2
endLemmaAtEnd	word=tweet	yes=yes	3
endLemmaAtEnd	word=urge	yes=no	-2
endLemmaAtEnd	word=urge	yes=yes	3
endLemmaAtEnd	word=view	yes=no	-1
endLemmaAtEnd	word=view	yes=yes	2
endLemmaAtEnd	word=vote	yes=no	3
endLemmaAtEnd	word=vote	yes=yes	-3
endLemmaAtEnd	word=vow	yes=yes	1
endLemmaAtEnd	word=work	yes=no	-1
endLemmaAtEnd	word=work	yes=yes	2
endLemmaAtEnd	word=write	yes=yes	2
endLemmaFinite	word=:	n=0	class=END	1
endLemmaFinite	word=:	n=0	class=fin	-3
endLemmaFinite	word=:	n=3	class=.	1
endLemmaFinite	word=about	n=0	class=,	-1
endLemmaFinite	word=accord	n=0	class=fin	-5
endLemmaFinite	word=accord	n=1	class=,	1
endLemmaFinite	word=accord	n=1	class=.	3
endLemmaFinite	word=accord	n=3	class=.	4
endLemmaFinite	word=accuse	n=0	class=,	1
endLemmaFinite	word=accuse	n=0	class=.	1
endLemmaFinite	word=acknowledge	n=1	class=.	3
endLemmaFinite	word=add	n=2	class=.	1
endLemmaFinite	word=admit	n=1	class=.	2
endLemmaFinite	word=admit	n=3	class=.	-1
endLemmaFinite	word=advocate	n=0	class=.	3
endLemmaFinite	word=agree	n=3	class=.	1
endLemmaFinite	word=allow	n=0	class=,	2
endLemmaFinite	word=announce	n=0	class=in	2
endLemmaFinite	word=announce	n=0	class=on	3
endLemmaFinite	word=announce	n=1	class=.	1
endLemmaFinite	word=announce	n=2	class=.	-3
endLemmaFinite	word=appear	n=0	class=.	-1
endLemmaFinite	word=appear	n=0	class=after	2
endLemmaFinite	word=argue	n=0	class=,	-2
endLemmaFinite	word=argue	n=1	class=,	1
endLemmaFinite	word=argue	n=1	class=.	2
endLemmaFinite	word=argue	n=3	class=.	1
endLemmaFinite	word=ask	n=0	class=.	1
endLemmaFinite	word=ask	n=1	class=,	1
endLemmaFinite	word=ask	n=1	class=.	1
endLemmaFinite	word=ask	n=1	class=NP	1
endLemmaFinite	word=ask	n=2	class=END	4
endLemmaFinite	word=ask	n=3	class=.	-5
endLemmaFinite	word=ask	n=3	class=END	-5
endLemmaFinite	word=assail	n=0	class=.	-1
endLemmaFinite	word=assertion	n=1	class=on	1
endLemmaFinite	word=attack	n=0	class=and	3
endLemmaFinite	word=attack	n=0	class=fin	2
endLemmaFinite	word=attack	n=1	class=,	-2
endLemmaFinite	word=attempt	n=0	class=ADV	2
endLemmaFinite	word=ban	n=0	class=fin	1
endLemmaFinite	word=ban	n=1	class=.	-1
endLemmaFinite	word=be	n=2	class=.	1
endLemmaFinite	word=believe	n=1	class=,	1
endLemmaFinite	word=believe	n=1	class=.	5
endLemmaFinite	word=blame	n=0	class=and	-1
endLemmaFinite	word=blame	n=1	class=.	1
endLemmaFinite	word=blast	n=1	class=.	-2
endLemmaFinite	word=call	n=0	class=,	2
endLemmaFinite	word=call	n=0	class=.	1
endLemmaFinite	word=call	n=0	class=END	4
endLemmaFinite	word=call	n=0	class=NNP	2
endLemmaFinite	word=call	n=0	class=X	-2
endLemmaFinite	word=call	n=0	class=and	2
endLemmaFinite	word=call	n=0	class=fin	2
endLemmaFinite	word=call	n=0	class=ing	4
endLemmaFinite	word=call	n=0	class=to	-3
endLemmaFinite	word=call	n=1	class=.	-1
endLemmaFinite	word=call	n=2	class=.	-2
endLemmaFinite	word=challenge	n=0	class=.	3
endLemmaFinite	word=cite	n=0	class=,	1
endLemmaFinite	word=cite	n=0	class=.	2
endLemmaFinite	word=cite	n=0	class=in	-2
endLemmaFinite	word=cite	n=1	class=X	3
endLemmaFinite	word=claim	n=0	class=,	-2
endLemmaFinite	word=claim	n=0	class=.	-1
endLemmaFinite	word=claim	n=0	class=fin	-1
endLemmaFinite	word=claim	n=1	class=.	2
endLemmaFinite	word=claim	n=2	class=.	-1
endLemmaFinite	word=come	n=0	class=,	1
endLemmaFinite	word=come	n=0	class=.	-3
endLemmaFinite	word=consider	n=1	class=.	-1
endLemmaFinite	word=criticism	n=0	class=,	1
endLemmaFinite	word=criticism	n=0	class=.	-1
endLemmaFinite	word=criticize	n=0	class=and	-1
endLemmaFinite	word=criticize	n=0	class=for	-2
endLemmaFinite	word=decide	n=1	class=.	-1
endLemmaFinite	word=declare	n=3	class=.	-1
endLemmaFinite	word=decline	n=0	class=and	2
endLemmaFinite	word=decline	n=0	class=for	1
endLemmaFinite	word=deem	n=0	class=,	1
endLemmaFinite	word=defend	n=0	class=,	-1
endLemmaFinite	word=denounce	n=0	class=.	-4
endLemmaFinite	word=denounce	n=0	class=IN	1
endLemmaFinite	word=denounce	n=0	class=and	2
endLemmaFinite	word=describe	n=0	class=as	-2
endLemmaFinite	word=discuss	n=0	class=.	-1
endLemmaFinite	word=discuss	n=0	class=with	1
endLemmaFinite	word=discuss	n=1	class=.	1
endLemmaFinite	word=embrace	n=0	class=and	2
endLemmaFinite	word=embrace	n=0	class=fin	1
endLemmaFinite	word=encourage	n=0	class=.	2
endLemmaFinite	word=encourage	n=1	class=.	-1
endLemmaFinite	word=end	n=1	class=,	1
endLemmaFinite	word=endorse	n=0	class=fin	2
endLemmaFinite	word=estimate	n=1	class=,	2
endLemmaFinite	word=expect	n=0	class=,	2
endLemmaFinite	word=expect	n=0	class=.	1
endLemmaFinite	word=expect	n=0	class=fin	1
endLemmaFinite	word=explain	n=0	class=IN	1
endLemmaFinite	word=favor	n=0	class=,	-1
endLemmaFinite	word=favor	n=0	class=IN	1
endLemmaFinite	word=fear	n=0	class=fin	-2
endLemmaFinite	word=feel	n=0	class=as	1
endLemmaFinite	word=file	n=0	class=.	-2
endLemmaFinite	word=find	n=1	class=,	-2
endLemmaFinite	word=for	n=0	class=fin	-4
endLemmaFinite	word=for	n=1	class=fin	2
endLemmaFinite	word=for	n=2	class=.	-2
endLemmaFinite	word=give	n=1	class=.	-2
endLemmaFinite	word=go	n=1	class=END	1
endLemmaFinite	word=hold	n=0	class=,	1
endLemmaFinite	word=hope	n=0	class=fin	1
endLemmaFinite	word=hope	n=2	class=.	7
endLemmaFinite	word=in	n=3	class=.	1
endLemmaFinite	word=indicate	n=1	class=.	3
endLemmaFinite	word=insist	n=1	class=,	-5
endLemmaFinite	word=know	n=0	class=from	1
endLemmaFinite	word=know	n=1	class=.	1
endLemmaFinite	word=look	n=0	class=.	2
endLemmaFinite	word=make	n=0	class=.	-2
endLemmaFinite	word=make	n=0	class=IN	2
endLemmaFinite	word=make	n=0	class=in	4
endLemmaFinite	word=mention	n=0	class=.	1
endLemmaFinite	word=nominate	n=0	class=,	1
endLemmaFinite	word=nominate	n=0	class=in	1
endLemmaFinite	word=note	n=1	class=.	5
endLemmaFinite	word=note	n=1	class=and	1
endLemmaFinite	word=note	n=2	class=.	2
endLemmaFinite	word=on	n=0	class=fin	1
endLemmaFinite	word=oppose	n=0	class=,	2
endLemmaFinite	word=opposition	n=0	class=fin	4
endLemmaFinite	word=order	n=0	class=.	2
endLemmaFinite	word=plan	n=0	class=.	2
endLemmaFinite	word=plan	n=1	class=,	-1
endLemmaFinite	word=plead	n=0	class=.	1
endLemmaFinite	word=pledge	n=0	class=END	3
endLemmaFinite	word=pledge	n=1	class=,	-1
endLemmaFinite	word=point	n=0	class=in	-2
endLemmaFinite	word=point	n=1	class=,	-1
endLemmaFinite	word=point	n=1	class=.	4
endLemmaFinite	word=point	n=1	class=DASH	1
endLemmaFinite	word=post	n=0	class=,	-2
endLemmaFinite	word=post	n=0	class=.	-4
endLemmaFinite	word=post	n=0	class=on	2
endLemmaFinite	word=praise	n=0	class=,	1
endLemmaFinite	word=prefer	n=1	class=.	-2
endLemmaFinite	word=promise	n=1	class=.	1
endLemmaFinite	word=promote	n=0	class=and	1
endLemmaFinite	word=promote	n=1	class=.	1
endLemmaFinite	word=propose	n=0	class=,	1
endLemmaFinite	word=propose	n=1	class=.	-1
endLemmaFinite	word=put	n=0	class=.	2
endLemmaFinite	word=question	n=0	class=,	-1
endLemmaFinite	word=question	n=0	class=.	3
endLemmaFinite	word=question	n=0	class=fin	-2
endLemmaFinite	word=quote	n=1	class=.	1
endLemmaFinite	word=recall	n=3	class=.	1
endLemmaFinite	word=refer	n=0	class=.	2
endLemmaFinite	word=refuse	n=0	class=.	-3
endLemmaFinite	word=refuse	n=0	class=NP	1
endLemmaFinite	word=reject	n=1	class=.	3
endLemmaFinite	word=remain	n=0	class=,	1
endLemmaFinite	word=remember	n=0	class=.	2
endLemmaFinite	word=remember	n=3	class=.	1
endLemmaFinite	word=renew	n=1	class=.	-1
endLemmaFinite	word=report	n=0	class=ADV	1
endLemmaFinite	word=report	n=1	class=.	1
endLemmaFinite	word=report	n=2	class=.	1
endLemmaFinite	word=report	n=3	class=END	2
endLemmaFinite	word=request	n=0	class=to	1
endLemmaFinite	word=respond	n=3	class=.	3
endLemmaFinite	word=run	n=0	class=ing	1
endLemmaFinite	word=say	n=0	class=,	-4
endLemmaFinite	word=say	n=0	class=ADV	-6
endLemmaFinite	word=say	n=0	class=NNP	-2
endLemmaFinite	word=say	n=0	class=and	-3
endLemmaFinite	word=say	n=0	class=fin	-8
endLemmaFinite	word=say	n=1	class=,	3
endLemmaFinite	word=say	n=1	class=.	2
endLemmaFinite	word=say	n=1	class=END	1
endLemmaFinite	word=say	n=1	class=and	1
endLemmaFinite	word=say	n=1	class=but	1
endLemmaFinite	word=say	n=1	class=by	-1
endLemmaFinite	word=say	n=1	class=for	1
endLemmaFinite	word=say	n=1	class=ing	2
endLemmaFinite	word=say	n=2	class=,	2
endLemmaFinite	word=say	n=2	class=.	3
endLemmaFinite	word=say	n=2	class=DASH	2
endLemmaFinite	word=say	n=2	class=and	2
endLemmaFinite	word=say	n=3	class=.	1
endLemmaFinite	word=say	n=3	class=NP	1
endLemmaFinite	word=say	n=3	class=PRP	1
endLemmaFinite	word=see	n=0	class=,	2
endLemmaFinite	word=see	n=0	class=.	5
endLemmaFinite	word=see	n=0	class=as	-3
endLemmaFinite	word=seek	n=0	class=,	2
endLemmaFinite	word=seek	n=1	class=.	4
endLemmaFinite	word=seem	n=0	class=.	1
endLemmaFinite	word=seem	n=3	class=.	-1
endLemmaFinite	word=send	n=2	class=.	2
endLemmaFinite	word=show	n=0	class=.	1
endLemmaFinite	word=show	n=0	class=and	-2
endLemmaFinite	word=show	n=1	class=,	3
endLemmaFinite	word=show	n=1	class=.	1
endLemmaFinite	word=speak	n=0	class=and	-2
endLemmaFinite	word=speak	n=2	class=.	3
endLemmaFinite	word=suggest	n=0	class=,	1
endLemmaFinite	word=suggest	n=0	class=DASH	1
endLemmaFinite	word=suggest	n=0	class=fin	-4
endLemmaFinite	word=suggest	n=1	class=DASH	3
endLemmaFinite	word=suggest	n=2	class=.	3
endLemmaFinite	word=suggest	n=3	class=.	-1
endLemmaFinite	word=support	n=0	class=.	1
endLemmaFinite	word=support	n=0	class=fin	1
endLemmaFinite	word=support	n=0	class=for	1
endLemmaFinite	word=support	n=1	class=,	-2
endLemmaFinite	word=support	n=2	class=.	-1
endLemmaFinite	word=take	n=0	class=.	1
endLemmaFinite	word=talk	n=0	class=fin	1
endLemmaFinite	word=talk	n=1	class=.	-2
endLemmaFinite	word=tell	n=1	class=END	3
endLemmaFinite	word=tell	n=2	class=.	2
endLemmaFinite	word=tell	n=3	class=DASH	2
endLemmaFinite	word=think	n=0	class=fin	-3
endLemmaFinite	word=think	n=1	class=.	4
endLemmaFinite	word=to	n=3	class=.	1
endLemmaFinite	word=tweet	n=3	class=.	1
endLemmaFinite	word=urge	n=0	class=.	2
endLemmaFinite	word=use	n=0	class=,	2
endLemmaFinite	word=view	n=0	class=.	-1
endLemmaFinite	word=view	n=3	class=.	3
endLemmaFinite	word=vote	n=1	class=.	-1
endLemmaFinite	word=want	n=0	class=,	-1
endLemmaFinite	word=want	n=0	class=.	4
endLemmaFinite	word=want	n=0	class=fin	2
endLemmaFinite	word=want	n=1	class=.	-2
endLemmaFinite	word=watch	n=0	class=.	-3
endLemmaFinite	word=watch	n=0	class=from	1
endLemmaFinite	word=work	n=1	class=.	3
endLemmaFinite	word=worry	n=1	class=,	1
endLemmaFinite	word=write	n=0	class=,	1
endLemmaFinite	word=write	n=0	class=.	-1
endLemmaFinite	word=write	n=0	class=for	1
endLemmaFinite	word=write	n=1	class=,	-2
endLemmaFinite	word=write	n=1	class=END	2
endLemmaFinite	word=write	n=3	class=.	5
endLemmaFirstAtEnd	word=:	class=NNP	yes=yes	2
endLemmaFirstAtEnd	word=?	class=NP	yes=no	3
endLemmaFirstAtEnd	word=?	class=NP	yes=yes	-4
endLemmaFirstAtEnd	word=about	class=NNP	yes=no	-1
endLemmaFirstAtEnd	word=accord	class=NNP	yes=yes	1
endLemmaFirstAtEnd	word=acknowledge	class=that	yes=no	1
endLemmaFirstAtEnd	word=add	class=X	yes=yes	1
endLemmaFirstAtEnd	word=agree	class=NP	yes=no	1
endLemmaFirstAtEnd	word=agree	class=NP	yes=yes	-2
endLemmaFirstAtEnd	word=agree	class=to	yes=yes	1
endLemmaFirstAtEnd	word=announce	class=NP	yes=no	1
endLemmaFirstAtEnd	word=announce	class=that	yes=no	1
endLemmaFirstAtEnd	word=appear	class=ADJ	yes=no	2
endLemmaFirstAtEnd	word=appear	class=ADJ	yes=yes	-2
endLemmaFirstAtEnd	word=appear	class=ADV	yes=no	1
endLemmaFirstAtEnd	word=appear	class=ADV	yes=yes	-1
endLemmaFirstAtEnd	word=appear	class=to	yes=no	-1
endLemmaFirstAtEnd	word=appear	class=to	yes=yes	2
endLemmaFirstAtEnd	word=argue	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=ask	class=PRP	yes=no	-2
endLemmaFirstAtEnd	word=ask	class=PRP	yes=yes	1
endLemmaFirstAtEnd	word=ask	class=to	yes=no	2
endLemmaFirstAtEnd	word=ask	class=to	yes=yes	-2
endLemmaFirstAtEnd	word=assertion	class=that	yes=no	1
endLemmaFirstAtEnd	word=assertion	class=that	yes=yes	-1
endLemmaFirstAtEnd	word=back	class=NNP	yes=no	3
endLemmaFirstAtEnd	word=back	class=NNP	yes=yes	-4
endLemmaFirstAtEnd	word=become	class=that	yes=no	1
endLemmaFirstAtEnd	word=become	class=that	yes=yes	-1
endLemmaFirstAtEnd	word=believe	class=NP	yes=no	-2
endLemmaFirstAtEnd	word=believe	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=blame	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=blame	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=boast	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=boast	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=boast	class=that	yes=no	1
endLemmaFirstAtEnd	word=boast	class=that	yes=yes	-1
endLemmaFirstAtEnd	word=call	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=call	class=X	yes=no	4
endLemmaFirstAtEnd	word=call	class=X	yes=yes	-4
endLemmaFirstAtEnd	word=challenge	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=cite	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=claim	class=PRP	yes=no	-4
endLemmaFirstAtEnd	word=claim	class=PRP	yes=yes	4
endLemmaFirstAtEnd	word=claim	class=that	yes=no	2
endLemmaFirstAtEnd	word=claim	class=that	yes=yes	-1
endLemmaFirstAtEnd	word=come	class=NP	yes=no	1
endLemmaFirstAtEnd	word=come	class=NP	yes=yes	-1
endLemmaFirstAtEnd	word=compare	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=continue	class=X	yes=no	-1
endLemmaFirstAtEnd	word=continue	class=X	yes=yes	1
endLemmaFirstAtEnd	word=create	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=criticism	class=NP	yes=no	2
endLemmaFirstAtEnd	word=criticism	class=NP	yes=yes	-3
endLemmaFirstAtEnd	word=criticize	class=NP	yes=no	1
endLemmaFirstAtEnd	word=decision	class=to	yes=no	1
endLemmaFirstAtEnd	word=decision	class=to	yes=yes	-2
endLemmaFirstAtEnd	word=decline	class=to	yes=no	1
endLemmaFirstAtEnd	word=deny	class=that	yes=no	1
endLemmaFirstAtEnd	word=describe	class=NP	yes=no	-3
endLemmaFirstAtEnd	word=describe	class=NP	yes=yes	5
endLemmaFirstAtEnd	word=describe	class=as	yes=no	1
endLemmaFirstAtEnd	word=describe	class=as	yes=yes	-1
endLemmaFirstAtEnd	word=describe	class=how	yes=no	-1
endLemmaFirstAtEnd	word=describe	class=how	yes=yes	1
endLemmaFirstAtEnd	word=echo	class=NP	yes=no	-2
endLemmaFirstAtEnd	word=echo	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=embrace	class=NP	yes=no	2
endLemmaFirstAtEnd	word=embrace	class=NP	yes=yes	-3
endLemmaFirstAtEnd	word=endorse	class=NNP	yes=no	2
endLemmaFirstAtEnd	word=endorse	class=NNP	yes=yes	-2
endLemmaFirstAtEnd	word=endorsement	class=NNP	yes=no	1
endLemmaFirstAtEnd	word=endorsement	class=NNP	yes=yes	-1
endLemmaFirstAtEnd	word=expect	class=to	yes=no	-1
endLemmaFirstAtEnd	word=expect	class=to	yes=yes	3
endLemmaFirstAtEnd	word=find	class=that	yes=no	-1
endLemmaFirstAtEnd	word=find	class=that	yes=yes	3
endLemmaFirstAtEnd	word=give	class=NP	yes=no	1
endLemmaFirstAtEnd	word=give	class=NP	yes=yes	-1
endLemmaFirstAtEnd	word=go	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=go	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=hope	class=NP	yes=no	-3
endLemmaFirstAtEnd	word=hope	class=NP	yes=yes	3
endLemmaFirstAtEnd	word=in	class=NP	yes=no	-4
endLemmaFirstAtEnd	word=in	class=NP	yes=yes	3
endLemmaFirstAtEnd	word=include	class=NP	yes=no	-2
endLemmaFirstAtEnd	word=include	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=insist	class=PRP	yes=yes	1
endLemmaFirstAtEnd	word=invoke	class=NP	yes=no	1
endLemmaFirstAtEnd	word=invoke	class=NP	yes=yes	-1
endLemmaFirstAtEnd	word=list	class=NP	yes=no	2
endLemmaFirstAtEnd	word=list	class=NP	yes=yes	-3
endLemmaFirstAtEnd	word=make	class=NP	yes=no	1
endLemmaFirstAtEnd	word=make	class=NP	yes=yes	-1
endLemmaFirstAtEnd	word=mention	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=mention	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=note	class=that	yes=yes	2
endLemmaFirstAtEnd	word=offer	class=NP	yes=no	3
endLemmaFirstAtEnd	word=offer	class=NP	yes=yes	-3
endLemmaFirstAtEnd	word=on	class=NNP	yes=no	1
endLemmaFirstAtEnd	word=on	class=NNP	yes=yes	-1
endLemmaFirstAtEnd	word=plan	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=plan	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=plan	class=to	yes=no	2
endLemmaFirstAtEnd	word=plan	class=to	yes=yes	-1
endLemmaFirstAtEnd	word=point	class=that	yes=yes	1
endLemmaFirstAtEnd	word=predict	class=that	yes=no	-2
endLemmaFirstAtEnd	word=predict	class=that	yes=yes	2
endLemmaFirstAtEnd	word=propose	class=ing	yes=no	1
endLemmaFirstAtEnd	word=propose	class=ing	yes=yes	-1
endLemmaFirstAtEnd	word=publish	class=NP	yes=no	-2
endLemmaFirstAtEnd	word=publish	class=NP	yes=yes	3
endLemmaFirstAtEnd	word=put	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=put	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=recall	class=NP	yes=no	-2
endLemmaFirstAtEnd	word=recall	class=NP	yes=yes	3
endLemmaFirstAtEnd	word=reference	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=reflect	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=reflect	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=require	class=NP	yes=no	-2
endLemmaFirstAtEnd	word=require	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=respond	class=NP	yes=no	-6
endLemmaFirstAtEnd	word=respond	class=NP	yes=yes	5
endLemmaFirstAtEnd	word=revisit	class=NP	yes=no	1
endLemmaFirstAtEnd	word=say	class=ADV	yes=no	2
endLemmaFirstAtEnd	word=say	class=ADV	yes=yes	-2
endLemmaFirstAtEnd	word=say	class=NNP	yes=no	1
endLemmaFirstAtEnd	word=say	class=NP	yes=yes	5
endLemmaFirstAtEnd	word=say	class=PRP	yes=no	3
endLemmaFirstAtEnd	word=say	class=PRP	yes=yes	2
endLemmaFirstAtEnd	word=say	class=QUOTE	yes=no	4
endLemmaFirstAtEnd	word=say	class=QUOTE	yes=yes	-1
endLemmaFirstAtEnd	word=say	class=fin	yes=no	2
endLemmaFirstAtEnd	word=say	class=fin	yes=yes	-1
endLemmaFirstAtEnd	word=say	class=ing	yes=no	-2
endLemmaFirstAtEnd	word=say	class=ing	yes=yes	2
endLemmaFirstAtEnd	word=say	class=that	yes=no	1
endLemmaFirstAtEnd	word=seem	class=ADJ	yes=no	-2
endLemmaFirstAtEnd	word=seem	class=ADJ	yes=yes	3
endLemmaFirstAtEnd	word=seem	class=ADV	yes=no	1
endLemmaFirstAtEnd	word=seem	class=ADV	yes=yes	-1
endLemmaFirstAtEnd	word=show	class=NNP	yes=no	-1
endLemmaFirstAtEnd	word=show	class=NNP	yes=yes	2
endLemmaFirstAtEnd	word=show	class=ing	yes=no	1
endLemmaFirstAtEnd	word=show	class=that	yes=no	-1
endLemmaFirstAtEnd	word=show	class=that	yes=yes	2
endLemmaFirstAtEnd	word=sign	class=NP	yes=no	1
endLemmaFirstAtEnd	word=sign	class=NP	yes=yes	-1
endLemmaFirstAtEnd	word=start	class=NP	yes=no	2
endLemmaFirstAtEnd	word=start	class=NP	yes=yes	-2
endLemmaFirstAtEnd	word=submit	class=NP	yes=no	1
endLemmaFirstAtEnd	word=suggest	class=NNP	yes=no	-4
endLemmaFirstAtEnd	word=suggest	class=NNP	yes=yes	4
endLemmaFirstAtEnd	word=suggest	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=suggest	class=that	yes=no	3
endLemmaFirstAtEnd	word=suggest	class=that	yes=yes	-1
endLemmaFirstAtEnd	word=suggestion	class=that	yes=no	1
endLemmaFirstAtEnd	word=support	class=NNP	yes=no	4
endLemmaFirstAtEnd	word=support	class=NNP	yes=yes	-7
endLemmaFirstAtEnd	word=support	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=support	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=support	class=ing	yes=yes	1
endLemmaFirstAtEnd	word=take	class=NP	yes=no	-2
endLemmaFirstAtEnd	word=take	class=NP	yes=yes	3
endLemmaFirstAtEnd	word=talk	class=NNP	yes=no	1
endLemmaFirstAtEnd	word=talk	class=NNP	yes=yes	-1
endLemmaFirstAtEnd	word=tell	class=PRP	yes=yes	2
endLemmaFirstAtEnd	word=tell	class=that	yes=yes	2
endLemmaFirstAtEnd	word=tell	class=to	yes=no	2
endLemmaFirstAtEnd	word=tell	class=to	yes=yes	-2
endLemmaFirstAtEnd	word=think	class=NNP	yes=no	-2
endLemmaFirstAtEnd	word=think	class=NNP	yes=yes	2
endLemmaFirstAtEnd	word=think	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=tout	class=NP	yes=no	1
endLemmaFirstAtEnd	word=tout	class=NP	yes=yes	-1
endLemmaFirstAtEnd	word=turn	class=NP	yes=no	1
endLemmaFirstAtEnd	word=vote	class=NNP	yes=no	1
endLemmaFirstAtEnd	word=want	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=want	class=to	yes=no	1
endLemmaFirstAtEnd	word=want	class=to	yes=yes	-1
endLemmaFirstAtEnd	word=warn	class=that	yes=yes	1
endLemmaFirstAtEnd	word=watch	class=NP	yes=no	3
endLemmaFirstAtEnd	word=watch	class=NP	yes=yes	-4
endLemmaFirstAtEnd	word=write	class=NNP	yes=no	-3
endLemmaFirstAtEnd	word=write	class=NNP	yes=yes	3
endLemmaFirstAtEnd	word=write	class=ing	yes=no	1
endLemmaFirstAtEnd	word=write	class=ing	yes=yes	-1
endLemmaNext	word=:	class=,	-4
endLemmaNext	word=:	class=.	3
endLemmaNext	word=:	class=END	3
endLemmaNext	word=:	class=QO	2
endLemmaNext	word=:	class=fin	-4
endLemmaNext	word=?	class=,	-1
endLemmaNext	word=about	class=,	-1
endLemmaNext	word=accept	class=.	-1
endLemmaNext	word=accord	class=.	5
endLemmaNext	word=accord	class=END	3
endLemmaNext	word=accord	class=fin	-6
endLemmaNext	word=accusation	class=.	-1
endLemmaNext	word=accusation	class=fin	1
endLemmaNext	word=accuse	class=,	1
endLemmaNext	word=accuse	class=.	1
endLemmaNext	word=acknowledge	class=ADV	1
endLemmaNext	word=acknowledge	class=but	1
endLemmaNext	word=add	class=,	-1
endLemmaNext	word=add	class=.	2
endLemmaNext	word=add	class=END	1
endLemmaNext	word=adopt	class=.	-1
endLemmaNext	word=advice	class=.	2
endLemmaNext	word=advocate	class=.	1
endLemmaNext	word=agree	class=,	-1
endLemmaNext	word=agree	class=.	1
endLemmaNext	word=allow	class=,	4
endLemmaNext	word=announce	class=after	1
endLemmaNext	word=announce	class=in	1
endLemmaNext	word=announce	class=on	3
endLemmaNext	word=appear	class=,	3
endLemmaNext	word=appear	class=after	2
endLemmaNext	word=argue	class=.	4
endLemmaNext	word=ask	class=,	3
endLemmaNext	word=ask	class=fin	-3
endLemmaNext	word=ask	class=like	1
endLemmaNext	word=assail	class=.	-3
endLemmaNext	word=assertion	class=.	-1
endLemmaNext	word=assertion	class=on	1
endLemmaNext	word=attack	class=,	-1
endLemmaNext	word=attack	class=and	2
endLemmaNext	word=attack	class=fin	2
endLemmaNext	word=attempt	class=.	-2
endLemmaNext	word=attempt	class=ADV	2
endLemmaNext	word=attribute	class=.	3
endLemmaNext	word=aware	class=.	2
endLemmaNext	word=back	class=.	-3
endLemmaNext	word=ban	class=fin	1
endLemmaNext	word=be	class=,	-1
endLemmaNext	word=believe	class=.	2
endLemmaNext	word=blame	class=.	1
endLemmaNext	word=call	class=,	1
endLemmaNext	word=call	class=END	3
endLemmaNext	word=call	class=NNP	2
endLemmaNext	word=call	class=X	-2
endLemmaNext	word=call	class=and	2
endLemmaNext	word=call	class=fin	1
endLemmaNext	word=call	class=ing	4
endLemmaNext	word=call	class=to	-3
endLemmaNext	word=care	class=,	-2
endLemmaNext	word=celebrate	class=.	-2
endLemmaNext	word=challenge	class=.	3
endLemmaNext	word=charge	class=.	1
endLemmaNext	word=cite	class=.	2
endLemmaNext	word=cite	class=X	3
endLemmaNext	word=cite	class=in	-3
endLemmaNext	word=claim	class=,	-3
endLemmaNext	word=claim	class=.	-1
endLemmaNext	word=clear	class=.	1
endLemmaNext	word=come	class=,	1
endLemmaNext	word=come	class=.	-1
endLemmaNext	word=compare	class=.	1
endLemmaNext	word=confident	class=.	-1
endLemmaNext	word=confirm	class=.	-1
endLemmaNext	word=confirm	class=IN	2
endLemmaNext	word=continue	class=.	1
endLemmaNext	word=credit	class=.	1
endLemmaNext	word=criticism	class=.	-3
endLemmaNext	word=criticize	class=and	-1
endLemmaNext	word=criticize	class=for	-2
endLemmaNext	word=decide	class=.	-2
endLemmaNext	word=declare	class=.	-2
endLemmaNext	word=decline	class=,	-2
endLemmaNext	word=decline	class=and	2
endLemmaNext	word=decline	class=for	1
endLemmaNext	word=deem	class=.	-2
endLemmaNext	word=defend	class=,	-2
endLemmaNext	word=denounce	class=.	-4
endLemmaNext	word=denounce	class=and	2
endLemmaNext	word=deny	class=,	2
endLemmaNext	word=deny	class=END	-3
endLemmaNext	word=describe	class=,	2
endLemmaNext	word=describe	class=as	-2
endLemmaNext	word=discuss	class=,	-1
endLemmaNext	word=discuss	class=.	2
endLemmaNext	word=discuss	class=with	1
endLemmaNext	word=distance	class=.	-2
endLemmaNext	word=embrace	class=.	-3
endLemmaNext	word=embrace	class=fin	1
endLemmaNext	word=emerge	class=.	-1
endLemmaNext	word=end	class=,	1
endLemmaNext	word=endorse	class=,	-3
endLemmaNext	word=endorse	class=.	-2
endLemmaNext	word=endorse	class=fin	1
endLemmaNext	word=estimate	class=,	1
endLemmaNext	word=expect	class=.	1
endLemmaNext	word=expect	class=fin	3
endLemmaNext	word=expect	class=in	-1
endLemmaNext	word=explain	class=END	1
endLemmaNext	word=explain	class=IN	1
endLemmaNext	word=favor	class=,	-3
endLemmaNext	word=favor	class=IN	1
endLemmaNext	word=fear	class=.	2
endLemmaNext	word=fear	class=fin	-3
endLemmaNext	word=feel	class=as	1
endLemmaNext	word=find	class=.	4
endLemmaNext	word=find	class=DASH	-1
endLemmaNext	word=fire	class=,	1
endLemmaNext	word=fire	class=.	-4
endLemmaNext	word=for	class=DASH	1
endLemmaNext	word=frame	class=.	1
endLemmaNext	word=give	class=.	-1
endLemmaNext	word=goal	class=.	3
endLemmaNext	word=highlight	class=.	2
endLemmaNext	word=hold	class=,	1
endLemmaNext	word=hope	class=.	4
endLemmaNext	word=in	class=.	5
endLemmaNext	word=include	class=.	4
endLemmaNext	word=indicate	class=.	3
endLemmaNext	word=intend	class=,	1
endLemmaNext	word=introduce	class=.	-1
endLemmaNext	word=know	class=DASH	-2
endLemmaNext	word=know	class=from	1
endLemmaNext	word=lash	class=.	-1
endLemmaNext	word=learn	class=.	-1
endLemmaNext	word=like	class=.	2
endLemmaNext	word=list	class=.	-1
endLemmaNext	word=look	class=.	1
endLemmaNext	word=make	class=.	-1
endLemmaNext	word=make	class=IN	1
endLemmaNext	word=make	class=in	3
endLemmaNext	word=mean	class=.	1
endLemmaNext	word=name	class=.	-1
endLemmaNext	word=nominate	class=,	1
endLemmaNext	word=nominate	class=in	1
endLemmaNext	word=note	class=.	5
endLemmaNext	word=observe	class=,	-1
endLemmaNext	word=offer	class=,	2
endLemmaNext	word=oppose	class=,	1
endLemmaNext	word=oppose	class=.	-4
endLemmaNext	word=opposition	class=.	-2
endLemmaNext	word=opposition	class=fin	4
endLemmaNext	word=order	class=.	1
endLemmaNext	word=pick	class=.	-1
endLemmaNext	word=play	class=,	-2
endLemmaNext	word=pledge	class=END	2
endLemmaNext	word=point	class=,	-5
endLemmaNext	word=point	class=.	1
endLemmaNext	word=point	class=DASH	4
endLemmaNext	word=point	class=IN	1
endLemmaNext	word=point	class=in	-2
endLemmaNext	word=point	class=to	2
endLemmaNext	word=portray	class=.	1
endLemmaNext	word=post	class=,	-3
endLemmaNext	word=post	class=.	-2
endLemmaNext	word=post	class=on	2
endLemmaNext	word=praise	class=,	2
endLemmaNext	word=predict	class=.	2
endLemmaNext	word=promote	class=and	1
endLemmaNext	word=propose	class=,	2
endLemmaNext	word=provide	class=.	3
endLemmaNext	word=put	class=.	2
endLemmaNext	word=question	class=,	-2
endLemmaNext	word=question	class=.	3
endLemmaNext	word=question	class=END	-1
endLemmaNext	word=quote	class=.	1
endLemmaNext	word=recall	class=.	4
endLemmaNext	word=refer	class=.	2
endLemmaNext	word=reference	class=.	1
endLemmaNext	word=reflect	class=.	1
endLemmaNext	word=refuse	class=NP	1
endLemmaNext	word=reject	class=.	1
endLemmaNext	word=release	class=,	-2
endLemmaNext	word=release	class=.	-2
endLemmaNext	word=remain	class=,	2
endLemmaNext	word=remain	class=.	-2
endLemmaNext	word=remember	class=.	4
endLemmaNext	word=remind	class=.	1
endLemmaNext	word=renew	class=.	-1
endLemmaNext	word=report	class=.	3
endLemmaNext	word=report	class=ADV	1
endLemmaNext	word=report	class=DASH	2
endLemmaNext	word=report	class=END	1
endLemmaNext	word=report	class=fin	-1
endLemmaNext	word=request	class=to	1
endLemmaNext	word=require	class=.	2
endLemmaNext	word=respond	class=.	2
endLemmaNext	word=reveal	class=,	-1
endLemmaNext	word=run	class=ing	1
endLemmaNext	word=say	class=,	1
endLemmaNext	word=say	class=.	3
endLemmaNext	word=say	class=ADV	-7
endLemmaNext	word=say	class=CC	1
endLemmaNext	word=say	class=DASH	5
endLemmaNext	word=say	class=END	3
endLemmaNext	word=say	class=PRP	3
endLemmaNext	word=say	class=X	1
endLemmaNext	word=say	class=but	1
endLemmaNext	word=say	class=by	-4
endLemmaNext	word=say	class=fin	-1
endLemmaNext	word=say	class=for	1
endLemmaNext	word=say	class=ing	3
endLemmaNext	word=say	class=than	1
endLemmaNext	word=say	class=when	-4
endLemmaNext	word=see	class=,	4
endLemmaNext	word=see	class=.	1
endLemmaNext	word=see	class=as	-3
endLemmaNext	word=seek	class=,	1
endLemmaNext	word=seek	class=.	3
endLemmaNext	word=seem	class=.	2
endLemmaNext	word=seem	class=:	3
endLemmaNext	word=send	class=.	2
endLemmaNext	word=share	class=,	-1
endLemmaNext	word=share	class=on	2
endLemmaNext	word=show	class=,	3
endLemmaNext	word=show	class=.	4
endLemmaNext	word=show	class=:	1
endLemmaNext	word=show	class=and	-3
endLemmaNext	word=sign	class=.	-2
endLemmaNext	word=slam	class=.	-2
endLemmaNext	word=speak	class=.	1
endLemmaNext	word=speak	class=and	-2
endLemmaNext	word=strategy	class=.	1
endLemmaNext	word=suggest	class=,	3
endLemmaNext	word=suggest	class=.	1
endLemmaNext	word=suggest	class=DASH	4
endLemmaNext	word=suggest	class=fin	-5
endLemmaNext	word=support	class=,	-2
endLemmaNext	word=support	class=fin	3
endLemmaNext	word=support	class=for	1
endLemmaNext	word=tell	class=END	3
endLemmaNext	word=think	class=,	2
endLemmaNext	word=think	class=.	2
endLemmaNext	word=think	class=:	1
endLemmaNext	word=think	class=fin	-4
endLemmaNext	word=to	class=.	3
endLemmaNext	word=tout	class=.	-1
endLemmaNext	word=try	class=,	2
endLemmaNext	word=understand	class=,	-1
endLemmaNext	word=understand	class=.	1
endLemmaNext	word=urge	class=.	2
endLemmaNext	word=use	class=,	1
endLemmaNext	word=view	class=.	1
endLemmaNext	word=vote	class=,	4
endLemmaNext	word=vote	class=.	-2
endLemmaNext	word=want	class=,	-3
endLemmaNext	word=want	class=fin	1
endLemmaNext	word=watch	class=from	1
endLemmaNext	word=work	class=.	2
endLemmaNext	word=write	class=for	1
endLemmaStop	word=:	class=.	n=3	1
endLemmaStop	word=:	class=END	n=0	1
endLemmaStop	word=:	class=fin	n=0	-3
endLemmaStop	word=about	class=,	n=0	-1
endLemmaStop	word=accord	class=,	n=1	1
endLemmaStop	word=accord	class=.	n=1	3
endLemmaStop	word=accord	class=.	n=3	4
endLemmaStop	word=accord	class=fin	n=0	-5
endLemmaStop	word=accuse	class=,	n=0	1
endLemmaStop	word=accuse	class=.	n=0	1
endLemmaStop	word=acknowledge	class=.	n=1	3
endLemmaStop	word=add	class=.	n=2	1
endLemmaStop	word=admit	class=.	n=1	2
endLemmaStop	word=admit	class=.	n=3	-1
endLemmaStop	word=advocate	class=.	n=0	3
endLemmaStop	word=agree	class=.	n=3	1
endLemmaStop	word=allow	class=,	n=0	2
endLemmaStop	word=announce	class=.	n=1	1
endLemmaStop	word=announce	class=.	n=2	-3
endLemmaStop	word=announce	class=in	n=0	2
endLemmaStop	word=announce	class=on	n=0	3
endLemmaStop	word=appear	class=.	n=0	-1
endLemmaStop	word=appear	class=after	n=0	2
endLemmaStop	word=argue	class=,	n=0	-2
endLemmaStop	word=argue	class=,	n=1	1
endLemmaStop	word=argue	class=.	n=1	2
endLemmaStop	word=argue	class=.	n=3	1
endLemmaStop	word=ask	class=,	n=1	1
endLemmaStop	word=ask	class=.	n=0	1
endLemmaStop	word=ask	class=.	n=1	1
endLemmaStop	word=ask	class=.	n=3	-5
endLemmaStop	word=ask	class=END	n=2	4
endLemmaStop	word=ask	class=END	n=3	-5
endLemmaStop	word=ask	class=NP	n=1	1
endLemmaStop	word=assail	class=.	n=0	-1
endLemmaStop	word=assertion	class=on	n=1	1
endLemmaStop	word=attack	class=,	n=1	-2
endLemmaStop	word=attack	class=and	n=0	3
endLemmaStop	word=attack	class=fin	n=0	2
endLemmaStop	word=attempt	class=ADV	n=0	2
endLemmaStop	word=ban	class=.	n=1	-1
endLemmaStop	word=ban	class=fin	n=0	1
endLemmaStop	word=be	class=.	n=2	1
endLemmaStop	word=believe	class=,	n=1	1
endLemmaStop	word=believe	class=.	n=1	5
endLemmaStop	word=blame	class=.	n=1	1
endLemmaStop	word=blame	class=and	n=0	-1
endLemmaStop	word=blast	class=.	n=1	-2
endLemmaStop	word=call	class=,	n=0	2
endLemmaStop	word=call	class=.	n=0	1
endLemmaStop	word=call	class=.	n=1	-1
endLemmaStop	word=call	class=.	n=2	-2
endLemmaStop	word=call	class=END	n=0	4
endLemmaStop	word=call	class=NNP	n=0	2
endLemmaStop	word=call	class=X	n=0	-2
endLemmaStop	word=call	class=and	n=0	2
endLemmaStop	word=call	class=fin	n=0	2
endLemmaStop	word=call	class=ing	n=0	4
endLemmaStop	word=call	class=to	n=0	-3
endLemmaStop	word=challenge	class=.	n=0	3
endLemmaStop	word=cite	class=,	n=0	1
endLemmaStop	word=cite	class=.	n=0	2
endLemmaStop	word=cite	class=X	n=1	3
endLemmaStop	word=cite	class=in	n=0	-2
endLemmaStop	word=claim	class=,	n=0	-2
endLemmaStop	word=claim	class=.	n=0	-1
endLemmaStop	word=claim	class=.	n=1	2
endLemmaStop	word=claim	class=.	n=2	-1
endLemmaStop	word=claim	class=fin	n=0	-1
endLemmaStop	word=come	class=,	n=0	1
endLemmaStop	word=come	class=.	n=0	-3
endLemmaStop	word=consider	class=.	n=1	-1
endLemmaStop	word=criticism	class=,	n=0	1
endLemmaStop	word=criticism	class=.	n=0	-1
endLemmaStop	word=criticize	class=and	n=0	-1
endLemmaStop	word=criticize	class=for	n=0	-2
endLemmaStop	word=decide	class=.	n=1	-1
endLemmaStop	word=declare	class=.	n=3	-1
endLemmaStop	word=decline	class=and	n=0	2
endLemmaStop	word=decline	class=for	n=0	1
endLemmaStop	word=deem	class=,	n=0	1
endLemmaStop	word=defend	class=,	n=0	-1
endLemmaStop	word=denounce	class=.	n=0	-4
endLemmaStop	word=denounce	class=IN	n=0	1
endLemmaStop	word=denounce	class=and	n=0	2
endLemmaStop	word=describe	class=as	n=0	-2
endLemmaStop	word=discuss	class=.	n=0	-1
endLemmaStop	word=discuss	class=.	n=1	1
endLemmaStop	word=discuss	class=with	n=0	1
endLemmaStop	word=embrace	class=and	n=0	2
endLemmaStop	word=embrace	class=fin	n=0	1
endLemmaStop	word=encourage	class=.	n=0	2
endLemmaStop	word=encourage	class=.	n=1	-1
endLemmaStop	word=end	class=,	n=1	1
endLemmaStop	word=endorse	class=fin	n=0	2
endLemmaStop	word=estimate	class=,	n=1	2
endLemmaStop	word=expect	class=,	n=0	2
endLemmaStop	word=expect	class=.	n=0	1
endLemmaStop	word=expect	class=fin	n=0	1
endLemmaStop	word=explain	class=IN	n=0	1
endLemmaStop	word=favor	class=,	n=0	-1
endLemmaStop	word=favor	class=IN	n=0	1
endLemmaStop	word=fear	class=fin	n=0	-2
endLemmaStop	word=feel	class=as	n=0	1
endLemmaStop	word=file	class=.	n=0	-2
endLemmaStop	word=find	class=,	n=1	-2
endLemmaStop	word=for	class=.	n=2	-2
endLemmaStop	word=for	class=fin	n=0	-4
endLemmaStop	word=for	class=fin	n=1	2
endLemmaStop	word=give	class=.	n=1	-2
endLemmaStop	word=go	class=END	n=1	1
endLemmaStop	word=hold	class=,	n=0	1
endLemmaStop	word=hope	class=.	n=2	7
endLemmaStop	word=hope	class=fin	n=0	1
endLemmaStop	word=in	class=.	n=3	1
endLemmaStop	word=indicate	class=.	n=1	3
endLemmaStop	word=insist	class=,	n=1	-5
endLemmaStop	word=know	class=.	n=1	1
endLemmaStop	word=know	class=from	n=0	1
endLemmaStop	word=look	class=.	n=0	2
endLemmaStop	word=make	class=.	n=0	-2
endLemmaStop	word=make	class=IN	n=0	2
endLemmaStop	word=make	class=in	n=0	4
endLemmaStop	word=mention	class=.	n=0	1
endLemmaStop	word=nominate	class=,	n=0	1
endLemmaStop	word=nominate	class=in	n=0	1
endLemmaStop	word=note	class=.	n=1	5
endLemmaStop	word=note	class=.	n=2	2
endLemmaStop	word=note	class=and	n=1	1
endLemmaStop	word=on	class=fin	n=0	1
endLemmaStop	word=oppose	class=,	n=0	2
endLemmaStop	word=opposition	class=fin	n=0	4
endLemmaStop	word=order	class=.	n=0	2
endLemmaStop	word=plan	class=,	n=1	-1
endLemmaStop	word=plan	class=.	n=0	2
endLemmaStop	word=plead	class=.	n=0	1
endLemmaStop	word=pledge	class=,	n=1	-1
endLemmaStop	word=pledge	class=END	n=0	3
endLemmaStop	word=point	class=,	n=1	-1
endLemmaStop	word=point	class=.	n=1	4
endLemmaStop	word=point	class=DASH	n=1	1
endLemmaStop	word=point	class=in	n=0	-2
endLemmaStop	word=post	class=,	n=0	-2
endLemmaStop	word=post	class=.	n=0	-4
endLemmaStop	word=post	class=on	n=0	2
endLemmaStop	word=praise	class=,	n=0	1
endLemmaStop	word=prefer	class=.	n=1	-2
endLemmaStop	word=promise	class=.	n=1	1
endLemmaStop	word=promote	class=.	n=1	1
endLemmaStop	word=promote	class=and	n=0	1
endLemmaStop	word=propose	class=,	n=0	1
endLemmaStop	word=propose	class=.	n=1	-1
endLemmaStop	word=put	class=.	n=0	2
endLemmaStop	word=question	class=,	n=0	-1
endLemmaStop	word=question	class=.	n=0	3
endLemmaStop	word=question	class=fin	n=0	-2
endLemmaStop	word=quote	class=.	n=1	1
endLemmaStop	word=recall	class=.	n=3	1
endLemmaStop	word=refer	class=.	n=0	2
endLemmaStop	word=refuse	class=.	n=0	-3
endLemmaStop	word=refuse	class=NP	n=0	1
endLemmaStop	word=reject	class=.	n=1	3
endLemmaStop	word=remain	class=,	n=0	1
endLemmaStop	word=remember	class=.	n=0	2
endLemmaStop	word=remember	class=.	n=3	1
endLemmaStop	word=renew	class=.	n=1	-1
endLemmaStop	word=report	class=.	n=1	1
endLemmaStop	word=report	class=.	n=2	1
endLemmaStop	word=report	class=ADV	n=0	1
endLemmaStop	word=report	class=END	n=3	2
endLemmaStop	word=request	class=to	n=0	1
endLemmaStop	word=respond	class=.	n=3	3
endLemmaStop	word=run	class=ing	n=0	1
endLemmaStop	word=say	class=,	n=0	-4
endLemmaStop	word=say	class=,	n=1	3
endLemmaStop	word=say	class=,	n=2	2
endLemmaStop	word=say	class=.	n=1	2
endLemmaStop	word=say	class=.	n=2	3
endLemmaStop	word=say	class=.	n=3	1
endLemmaStop	word=say	class=ADV	n=0	-6
endLemmaStop	word=say	class=DASH	n=2	2
endLemmaStop	word=say	class=END	n=1	1
endLemmaStop	word=say	class=NNP	n=0	-2
endLemmaStop	word=say	class=NP	n=3	1
endLemmaStop	word=say	class=PRP	n=3	1
endLemmaStop	word=say	class=and	n=0	-3
endLemmaStop	word=say	class=and	n=1	1
endLemmaStop	word=say	class=and	n=2	2
endLemmaStop	word=say	class=but	n=1	1
endLemmaStop	word=say	class=by	n=1	-1
endLemmaStop	word=say	class=fin	n=0	-8
endLemmaStop	word=say	class=for	n=1	1
endLemmaStop	word=say	class=ing	n=1	2
endLemmaStop	word=see	class=,	n=0	2
endLemmaStop	word=see	class=.	n=0	5
endLemmaStop	word=see	class=as	n=0	-3
endLemmaStop	word=seek	class=,	n=0	2
endLemmaStop	word=seek	class=.	n=1	4
endLemmaStop	word=seem	class=.	n=0	1
endLemmaStop	word=seem	class=.	n=3	-1
endLemmaStop	word=send	class=.	n=2	2
endLemmaStop	word=show	class=,	n=1	3
endLemmaStop	word=show	class=.	n=0	1
endLemmaStop	word=show	class=.	n=1	1
endLemmaStop	word=show	class=and	n=0	-2
endLemmaStop	word=speak	class=.	n=2	3
endLemmaStop	word=speak	class=and	n=0	-2
endLemmaStop	word=suggest	class=,	n=0	1
endLemmaStop	word=suggest	class=.	n=2	3
endLemmaStop	word=suggest	class=.	n=3	-1
endLemmaStop	word=suggest	class=DASH	n=0	1
endLemmaStop	word=suggest	class=DASH	n=1	3
endLemmaStop	word=suggest	class=fin	n=0	-4
endLemmaStop	word=support	class=,	n=1	-2
endLemmaStop	word=support	class=.	n=0	1
endLemmaStop	word=support	class=.	n=2	-1
endLemmaStop	word=support	class=fin	n=0	1
endLemmaStop	word=support	class=for	n=0	1
endLemmaStop	word=take	class=.	n=0	1
endLemmaStop	word=talk	class=.	n=1	-2
endLemmaStop	word=talk	class=fin	n=0	1
endLemmaStop	word=tell	class=.	n=2	2
endLemmaStop	word=tell	class=DASH	n=3	2
endLemmaStop	word=tell	class=END	n=1	3
endLemmaStop	word=think	class=.	n=1	4
endLemmaStop	word=think	class=fin	n=0	-3
endLemmaStop	word=to	class=.	n=3	1
endLemmaStop	word=tweet	class=.	n=3	1
endLemmaStop	word=urge	class=.	n=0	2
endLemmaStop	word=use	class=,	n=0	2
endLemmaStop	word=view	class=.	n=0	-1
endLemmaStop	word=view	class=.	n=3	3
endLemmaStop	word=vote	class=.	n=1	-1
endLemmaStop	word=want	class=,	n=0	-1
endLemmaStop	word=want	class=.	n=0	4
endLemmaStop	word=want	class=.	n=1	-2
endLemmaStop	word=want	class=fin	n=0	2
endLemmaStop	word=watch	class=.	n=0	-3
endLemmaStop	word=watch	class=from	n=0	1
endLemmaStop	word=work	class=.	n=1	3
endLemmaStop	word=worry	class=,	n=1	1
endLemmaStop	word=write	class=,	n=0	1
endLemmaStop	word=write	class=,	n=1	-2
endLemmaStop	word=write	class=.	n=0	-1
endLemmaStop	word=write	class=.	n=3	5
endLemmaStop	word=write	class=END	n=1	2
endLemmaStop	word=write	class=for	n=0	1
endLength	n=1	class=ADJ	4
endLength	n=1	class=ADV	3
endLength	n=1	class=NNP	6
endLength	n=1	class=NP	6
endLength	n=1	class=PRP	11
endLength	n=1	class=X	-13
endLength	n=1	class=ing	-1
endLength	n=14	class=ADJ	-3
endLength	n=14	class=NP	1
endLength	n=14	class=POSS	-1
endLength	n=14	class=PRP	1
endLength	n=14	class=X	1
endLength	n=14	class=about	-5
endLength	n=14	class=as	-1
endLength	n=14	class=fin	-3
endLength	n=14	class=for	-2
endLength	n=14	class=ing	2
endLength	n=14	class=of	-1
endLength	n=14	class=pp	-1
endLength	n=14	class=that	4
endLength	n=2	class=ADV	5
endLength	n=2	class=NNP	5
endLength	n=2	class=NP	7
endLength	n=2	class=PRP	-3
endLength	n=2	class=about	1
endLength	n=2	class=for	1
endLength	n=2	class=ing	1
endLength	n=2	class=that	5
endLength	n=2	class=to	2
endLength	n=22	class=NNP	2
endLength	n=22	class=NP	1
endLength	n=22	class=QUOTE	1
endLength	n=22	class=X	-1
endLength	n=22	class=as	-1
endLength	n=22	class=fin	2
endLength	n=22	class=in	1
endLength	n=22	class=that	4
endLength	n=22	class=to	-2
endLength	n=22	class=where	-1
endLength	n=22	class=why	-2
endLength	n=3	class=ADV	-3
endLength	n=3	class=IN	1
endLength	n=3	class=NP	5
endLength	n=3	class=PRP	3
endLength	n=3	class=QUOTE	-5
endLength	n=3	class=X	-6
endLength	n=3	class=about	3
endLength	n=3	class=for	2
endLength	n=3	class=ing	2
endLength	n=3	class=on	2
endLength	n=3	class=to	2
endLength	n=4	class=ADV	-2
endLength	n=4	class=IN	2
endLength	n=4	class=NP	2
endLength	n=4	class=PRP	-1
endLength	n=4	class=QUOTE	2
endLength	n=4	class=X	6
endLength	n=4	class=as	3
endLength	n=4	class=how	2
endLength	n=4	class=who	1
endLength	n=6	class=ADV	2
endLength	n=6	class=NP	1
endLength	n=6	class=QUOTE	3
endLength	n=6	class=X	6
endLength	n=6	class=for	-2
endLength	n=6	class=on	-3
endLength	n=6	class=that	2
endLength	n=6	class=to	2
endLength	n=6	class=who	2
endLength	n=6	class=why	1
endLength	n=9	class=ADV	-1
endLength	n=9	class=EX	2
endLength	n=9	class=IN	-2
endLength	n=9	class=NNP	-1
endLength	n=9	class=POSS	5
endLength	n=9	class=PRP	1
endLength	n=9	class=about	1
endLength	n=9	class=fin	1
endLength	n=9	class=if	2
endLength	n=9	class=ing	-1
endLength	n=9	class=of	5
endLength	n=9	class=pp	1
endLength	n=9	class=that	2
endLength	n=9	class=to	1
endLength	n=9	class=what	2
endLength	n=9	class=whether	4
endLength	n=9	class=why	3
endLengthNext	n=1	class=,	1
endLengthNext	n=1	class=ADV	1
endLengthNext	n=1	class=NP	-3
endLengthNext	n=1	class=PRP	-1
endLengthNext	n=1	class=QO	-3
endLengthNext	n=1	class=and	1
endLengthNext	n=1	class=as	-1
endLengthNext	n=1	class=at	2
endLengthNext	n=1	class=because	2
endLengthNext	n=1	class=by	1
endLengthNext	n=1	class=fin	-1
endLengthNext	n=1	class=in	5
endLengthNext	n=1	class=ing	-4
endLengthNext	n=1	class=or	1
endLengthNext	n=1	class=than	2
endLengthNext	n=1	class=that	1
endLengthNext	n=1	class=when	4
endLengthNext	n=1	class=while	3
endLengthNext	n=14	class=.	2
endLengthNext	n=14	class=:	3
endLengthNext	n=14	class=ADV	-4
endLengthNext	n=14	class=DASH	2
endLengthNext	n=14	class=END	2
endLengthNext	n=14	class=X	2
endLengthNext	n=14	class=by	-1
endLengthNext	n=14	class=fin	-4
endLengthNext	n=14	class=ing	1
endLengthNext	n=14	class=when	-4
endLengthNext	n=14	class=where	1
endLengthNext	n=14	class=which	2
endLengthNext	n=2	class=,	2
endLengthNext	n=2	class=.	1
endLengthNext	n=2	class=DASH	3
endLengthNext	n=2	class=PRP	-5
endLengthNext	n=2	class=after	3
endLengthNext	n=2	class=and	2
endLengthNext	n=2	class=at	2
endLengthNext	n=2	class=because	2
endLengthNext	n=2	class=during	4
endLengthNext	n=2	class=for	2
endLengthNext	n=2	class=from	2
endLengthNext	n=2	class=in	2
endLengthNext	n=2	class=of	-1
endLengthNext	n=2	class=on	4
endLengthNext	n=2	class=since	2
endLengthNext	n=2	class=that	-1
endLengthNext	n=2	class=through	3
endLengthNext	n=2	class=to	-2
endLengthNext	n=2	class=until	5
endLengthNext	n=2	class=when	1
endLengthNext	n=2	class=who	-1
endLengthNext	n=2	class=with	-3
endLengthNext	n=22	class=,	-2
endLengthNext	n=22	class=.	4
endLengthNext	n=22	class=:	1
endLengthNext	n=22	class=DASH	-1
endLengthNext	n=22	class=END	4
endLengthNext	n=22	class=IN	4
endLengthNext	n=22	class=PRP	2
endLengthNext	n=22	class=and	-5
endLengthNext	n=22	class=in	-5
endLengthNext	n=22	class=ing	1
endLengthNext	n=22	class=on	1
endLengthNext	n=3	class=,	2
endLengthNext	n=3	class=:	-4
endLengthNext	n=3	class=ADV	1
endLengthNext	n=3	class=NNP	-4
endLengthNext	n=3	class=and	3
endLengthNext	n=3	class=as	3
endLengthNext	n=3	class=at	-2
endLengthNext	n=3	class=by	4
endLengthNext	n=3	class=despite	1
endLengthNext	n=3	class=on	-1
endLengthNext	n=3	class=that	-2
endLengthNext	n=3	class=to	1
endLengthNext	n=3	class=without	1
endLengthNext	n=4	class=,	1
endLengthNext	n=4	class=DASH	2
endLengthNext	n=4	class=NNP	-1
endLengthNext	n=4	class=PRP	1
endLengthNext	n=4	class=and	3
endLengthNext	n=4	class=as	-1
endLengthNext	n=4	class=before	1
endLengthNext	n=4	class=fin	1
endLengthNext	n=4	class=on	1
endLengthNext	n=4	class=pp	-4
endLengthNext	n=4	class=to	2
endLengthNext	n=4	class=when	3
endLengthNext	n=4	class=who	-2
endLengthNext	n=6	class=,	1
endLengthNext	n=6	class=:	2
endLengthNext	n=6	class=DASH	4
endLengthNext	n=6	class=IN	-2
endLengthNext	n=6	class=NNP	2
endLengthNext	n=6	class=and	2
endLengthNext	n=6	class=because	-1
endLengthNext	n=6	class=but	4
endLengthNext	n=6	class=fin	3
endLengthNext	n=6	class=from	-7
endLengthNext	n=6	class=ing	2
endLengthNext	n=6	class=of	1
endLengthNext	n=6	class=on	-2
endLengthNext	n=6	class=pp	1
endLengthNext	n=6	class=when	-3
endLengthNext	n=6	class=which	2
endLengthNext	n=6	class=with	2
endLengthNext	n=9	class=,	2
endLengthNext	n=9	class=DASH	4
endLengthNext	n=9	class=END	3
endLengthNext	n=9	class=NNP	3
endLengthNext	n=9	class=NP	5
endLengthNext	n=9	class=as	5
endLengthNext	n=9	class=but	3
endLengthNext	n=9	class=during	-3
endLengthNext	n=9	class=fin	1
endLengthNext	n=9	class=from	-4
endLengthNext	n=9	class=in	-1
endLengthNext	n=9	class=ing	2
endLengthNext	n=9	class=to	-2
endLengthNext	n=9	class=when	2
endMarksNext	n=0	yes=no	class=.	4
endMarksNext	n=0	yes=yes	class=,	-7
endMarksNext	n=0	yes=yes	class=.	-10
endMarksNext	n=0	yes=yes	class=END	2
endMarksNext	n=1	yes=no	class=.	1
endMarksNext	n=1	yes=no	class=ADJ	1
endMarksNext	n=1	yes=no	class=DASH	4
endMarksNext	n=1	yes=no	class=END	2
endMarksNext	n=1	yes=no	class=NNP	5
endMarksNext	n=1	yes=no	class=NP	3
endMarksNext	n=1	yes=no	class=PRP	4
endMarksNext	n=1	yes=no	class=QO	3
endMarksNext	n=1	yes=no	class=X	3
endMarksNext	n=1	yes=no	class=and	5
endMarksNext	n=1	yes=no	class=because	-2
endMarksNext	n=1	yes=no	class=but	4
endMarksNext	n=1	yes=no	class=fin	7
endMarksNext	n=1	yes=no	class=in	5
endMarksNext	n=1	yes=no	class=ing	9
endMarksNext	n=1	yes=no	class=on	2
endMarksNext	n=1	yes=no	class=when	3
endMarksNext	n=1	yes=no	class=which	2
endMarksNext	n=1	yes=no	class=while	1
endMarksNext	n=1	yes=yes	class=ing	2
endMarksNext	n=2	yes=no	class=,	9
endMarksNext	n=2	yes=no	class=.	6
endMarksNext	n=2	yes=no	class=:	6
endMarksNext	n=2	yes=no	class=ADJ	-14
endMarksNext	n=2	yes=no	class=CC	1
endMarksNext	n=2	yes=no	class=DASH	7
endMarksNext	n=2	yes=no	class=END	3
endMarksNext	n=2	yes=no	class=IN	1
endMarksNext	n=2	yes=no	class=NNP	-5
endMarksNext	n=2	yes=no	class=NP	-2
endMarksNext	n=2	yes=no	class=PRP	-11
endMarksNext	n=2	yes=no	class=QO	-13
endMarksNext	n=2	yes=no	class=RP	-2
endMarksNext	n=2	yes=no	class=X	1
endMarksNext	n=2	yes=no	class=after	2
endMarksNext	n=2	yes=no	class=against	-1
endMarksNext	n=2	yes=no	class=and	3
endMarksNext	n=2	yes=no	class=because	4
endMarksNext	n=2	yes=no	class=between	-2
endMarksNext	n=2	yes=no	class=but	3
endMarksNext	n=2	yes=no	class=by	1
endMarksNext	n=2	yes=no	class=despite	5
endMarksNext	n=2	yes=no	class=during	2
endMarksNext	n=2	yes=no	class=fin	-2
endMarksNext	n=2	yes=no	class=in	-1
endMarksNext	n=2	yes=no	class=inf	-3
endMarksNext	n=2	yes=no	class=ing	-4
endMarksNext	n=2	yes=no	class=of	-2
endMarksNext	n=2	yes=no	class=over	2
endMarksNext	n=2	yes=no	class=pp	-1
endMarksNext	n=2	yes=no	class=since	2
endMarksNext	n=2	yes=no	class=than	2
endMarksNext	n=2	yes=no	class=through	3
endMarksNext	n=2	yes=no	class=until	2
endMarksNext	n=2	yes=no	class=what	-1
endMarksNext	n=2	yes=no	class=while	1
endMarksNext	n=2	yes=no	class=without	3
endMarksNext	n=2	yes=yes	class=,	1
endMarksNext	n=2	yes=yes	class=.	1
endNewClause	clause=#>#	9
endNewClause	clause=,>,	3
endNewClause	clause=.>.	3
endNewClause	clause=ADV>,	-3
endNewClause	clause=ADV>NP	2
endNewClause	clause=ADV>and	-2
endNewClause	clause=ADV>as	3
endNewClause	clause=ADV>fin	3
endNewClause	clause=ADV>if	-1
endNewClause	clause=ADV>inf	1
endNewClause	clause=ADV>ing	1
endNewClause	clause=ADV>pp	4
endNewClause	clause=ADV>though	1
endNewClause	clause=EX>EX	1
endNewClause	clause=IN>.	2
endNewClause	clause=NNP>,	-1
endNewClause	clause=NNP>.	-2
endNewClause	clause=NNP>QO	-2
endNewClause	clause=NNP>X	4
endNewClause	clause=NNP>and	-6
endNewClause	clause=NNP>fin	6
endNewClause	clause=NNP>ing	4
endNewClause	clause=NP>,	-2
endNewClause	clause=NP>.	-1
endNewClause	clause=NP>and	-6
endNewClause	clause=NP>fin	3
endNewClause	clause=NP>ing	2
endNewClause	clause=NP>of	2
endNewClause	clause=NP>or	-2
endNewClause	clause=NP>pp	1
endNewClause	clause=NP>that	1
endNewClause	clause=NP>to	3
endNewClause	clause=NP>which	1
endNewClause	clause=PRP>fin	4
endNewClause	clause=QO>QO	-10
endNewClause	clause=X>X	-4
endNewClause	clause=although>although	3
endNewClause	clause=as>,	-1
endNewClause	clause=as>as	6
endNewClause	clause=at>ADJ	-1
endNewClause	clause=before>before	1
endNewClause	clause=cc ADV>,	-5
endNewClause	clause=cc ADV>fin	1
endNewClause	clause=cc EX>EX	1
endNewClause	clause=cc NNP>.	-1
endNewClause	clause=cc NNP>fin	5
endNewClause	clause=cc NP>.	-4
endNewClause	clause=cc NP>fin	4
endNewClause	clause=cc PRP>fin	6
endNewClause	clause=cc QO>QO	-2
endNewClause	clause=cc fin>fin	7
endNewClause	clause=cc that>that	-6
endNewClause	clause=despite>.	1
endNewClause	clause=fin>fin	6
endNewClause	clause=how>how	-7
endNewClause	clause=ing>ing	4
endNewClause	clause=pp>pp	1
endNewClause	clause=that>that	-1
endNewClause	clause=though>though	3
endNewClause	clause=what>what	-1
endNewClause	clause=which>which	3
endNewClause	clause=while>while	4
endNewClause	clause=with>ing	1
endNewClause	clause=with>with	2
endNewClauseFirst	class=ADJ	clause=#>#	2
endNewClauseFirst	class=ADV	clause=NP>pp	-2
endNewClauseFirst	class=ADV	clause=pp>pp	1
endNewClauseFirst	class=NNP	clause=#>#	3
endNewClauseFirst	class=NNP	clause=ADV>as	1
endNewClauseFirst	class=NNP	clause=ADV>pp	1
endNewClauseFirst	class=NNP	clause=IN>.	1
endNewClauseFirst	class=NNP	clause=NNP>fin	-1
endNewClauseFirst	class=NNP	clause=NP>that	1
endNewClauseFirst	class=NNP	clause=cc PRP>fin	-3
endNewClauseFirst	class=NNP	clause=fin>fin	1
endNewClauseFirst	class=NNP	clause=whose>whose	-3
endNewClauseFirst	class=NP	clause=#>#	5
endNewClauseFirst	class=NP	clause=ADV>,	-1
endNewClauseFirst	class=NP	clause=ADV>NP	2
endNewClauseFirst	class=NP	clause=ADV>fin	4
endNewClauseFirst	class=NP	clause=ADV>inf	3
endNewClauseFirst	class=NP	clause=NNP>X	4
endNewClauseFirst	class=NP	clause=NNP>and	-7
endNewClauseFirst	class=NP	clause=NNP>ing	3
endNewClauseFirst	class=NP	clause=NP>DASH	2
endNewClauseFirst	class=NP	clause=NP>and	-5
endNewClauseFirst	class=NP	clause=NP>fin	2
endNewClauseFirst	class=NP	clause=NP>ing	2
endNewClauseFirst	class=NP	clause=NP>that	-4
endNewClauseFirst	class=NP	clause=NP>which	3
endNewClauseFirst	class=NP	clause=PRP>fin	3
endNewClauseFirst	class=NP	clause=although>although	2
endNewClauseFirst	class=NP	clause=as>as	1
endNewClauseFirst	class=NP	clause=at>ADJ	-1
endNewClauseFirst	class=NP	clause=cc ADV>,	-2
endNewClauseFirst	class=NP	clause=cc NNP>fin	1
endNewClauseFirst	class=NP	clause=cc NP>.	-1
endNewClauseFirst	class=NP	clause=cc NP>that	-1
endNewClauseFirst	class=NP	clause=cc PRP>fin	2
endNewClauseFirst	class=NP	clause=cc fin>fin	5
endNewClauseFirst	class=NP	clause=how>how	-3
endNewClauseFirst	class=NP	clause=inf>inf	1
endNewClauseFirst	class=NP	clause=that>that	-2
endNewClauseFirst	class=NP	clause=what>what	-1
endNewClauseFirst	class=NP	clause=whether>whether	-1
endNewClauseFirst	class=NP	clause=which>which	-1
endNewClauseFirst	class=NP	clause=while>while	1
endNewClauseFirst	class=NP	clause=who>who	1
endNewClauseFirst	class=NP	clause=with>ing	1
endNewClauseFirst	class=PRP	clause=#>#	4
endNewClauseFirst	class=PRP	clause=NNP>fin	1
endNewClauseFirst	class=PRP	clause=NP>.	1
endNewClauseFirst	class=PRP	clause=NP>fin	1
endNewClauseFirst	class=PRP	clause=PRP>fin	4
endNewClauseFirst	class=PRP	clause=ing>ing	1
endNewClauseFirst	class=PRP	clause=pp>pp	1
endNewClauseFirst	class=PRP	clause=which>which	1
endNewClauseFirst	class=QUOTE	clause=#>#	3
endNewClauseFirst	class=QUOTE	clause=.>.	2
endNewClauseFirst	class=X	clause=#>#	2
endNewClauseFirst	class=X	clause=PRP>fin	1
endNewClauseFirst	class=by	clause=#>#	1
endNewClauseFirst	class=fin	clause=#>#	3
endNewClauseFirst	class=for	clause=NP>,	1
endNewClauseFirst	class=how	clause=#>#	1
endNewClauseFirst	class=if	clause=PRP>fin	-2
endNewClauseFirst	class=ing	clause=#>#	1
endNewClauseFirst	class=ing	clause=ing>ing	-2
endNewClauseFirst	class=like	clause=#>#	-2
endNewClauseFirst	class=over	clause=#>#	-2
endNewClauseFirst	class=that	clause=#>#	4
endNewClauseFirst	class=that	clause=NNP>.	1
endNewClauseFirst	class=that	clause=NP>and	1
endNewClauseFirst	class=that	clause=NP>of	2
endNewClauseFirst	class=that	clause=NP>pp	2
endNewClauseFirst	class=that	clause=NP>that	2
endNewClauseFirst	class=that	clause=NP>to	2
endNewClauseFirst	class=that	clause=PRP>fin	-1
endNewClauseFirst	class=that	clause=cc fin>fin	1
endNewClauseFirst	class=that	clause=cc that>that	-5
endNewClauseFirst	class=that	clause=fin>fin	-3
endNewClauseFirst	class=that	clause=pp>pp	-2
endNewClauseFirst	class=that	clause=that>that	-1
endNewClauseFirst	class=that	clause=though>though	1
endNewClauseFirst	class=that	clause=which>which	2
endNewClauseFirst	class=that	clause=who>who	3
endNewClauseFirst	class=that	clause=whose>whose	2
endNewClauseFirst	class=to	clause=#>#	2
endNewClauseFirst	class=to	clause=ADV>ing	1
endNewClauseFirst	class=to	clause=inf>inf	-3
endNewClauseFirst	class=to	clause=ing>ing	-2
endNewClauseFirst	class=to	clause=to>to	-1
endNewClauseFirst	class=what	clause=#>#	-1
endNewClauseFirst	class=what	clause=PRP>fin	5
endNewClauseFirst	class=what	clause=ing>ing	1
endNewClauseFirst	class=when	clause=#>#	2
endNewClauseFirst	class=whether	clause=NNP>fin	2
endNewClauseLemma	word=:	clause=#>#	6
endNewClauseLemma	word=:	clause=NP>fin	-1
endNewClauseLemma	word=?	clause=#>#	1
endNewClauseLemma	word=about	clause=#>#	1
endNewClauseLemma	word=accord	clause=#>#	1
endNewClauseLemma	word=add	clause=#>#	1
endNewClauseLemma	word=agree	clause=#>#	1
endNewClauseLemma	word=allow	clause=#>#	-3
endNewClauseLemma	word=announce	clause=ing>ing	-1
endNewClauseLemma	word=announce	clause=who>who	1
endNewClauseLemma	word=argue	clause=#>#	1
endNewClauseLemma	word=ask	clause=NNP>fin	2
endNewClauseLemma	word=ask	clause=NP>fin	3
endNewClauseLemma	word=ask	clause=PRP>fin	2
endNewClauseLemma	word=back	clause=fin>fin	-1
endNewClauseLemma	word=be	clause=#>#	1
endNewClauseLemma	word=blame	clause=#>#	1
endNewClauseLemma	word=blame	clause=ing>ing	-2
endNewClauseLemma	word=call	clause=PRP>fin	2
endNewClauseLemma	word=call	clause=inf>inf	-3
endNewClauseLemma	word=cite	clause=fin>fin	2
endNewClauseLemma	word=cite	clause=which>which	1
endNewClauseLemma	word=confirm	clause=#>#	1
endNewClauseLemma	word=criticize	clause=#>#	1
endNewClauseLemma	word=defend	clause=#>#	4
endNewClauseLemma	word=defend	clause=NNP>fin	-1
endNewClauseLemma	word=deny	clause=#>#	-3
endNewClauseLemma	word=describe	clause=#>#	-1
endNewClauseLemma	word=discuss	clause=#>#	3
endNewClauseLemma	word=dismiss	clause=#>#	-3
endNewClauseLemma	word=endorse	clause=#>#	1
endNewClauseLemma	word=expect	clause=#>#	-1
endNewClauseLemma	word=explain	clause=#>#	3
endNewClauseLemma	word=favor	clause=#>#	3
endNewClauseLemma	word=find	clause=#>#	2
endNewClauseLemma	word=find	clause=while>while	-2
endNewClauseLemma	word=fire	clause=#>#	-1
endNewClauseLemma	word=fire	clause=ing>ing	1
endNewClauseLemma	word=for	clause=#>#	-1
endNewClauseLemma	word=highlight	clause=#>#	1
endNewClauseLemma	word=hold	clause=#>#	-2
endNewClauseLemma	word=hope	clause=#>#	1
endNewClauseLemma	word=include	clause=#>#	1
endNewClauseLemma	word=insist	clause=#>#	1
endNewClauseLemma	word=insist	clause=ing>ing	-3
endNewClauseLemma	word=intend	clause=#>#	-3
endNewClauseLemma	word=know	clause=#>#	1
endNewClauseLemma	word=make	clause=#>#	1
endNewClauseLemma	word=observe	clause=#>#	1
endNewClauseLemma	word=offer	clause=ing>ing	1
endNewClauseLemma	word=oppose	clause=#>#	-1
endNewClauseLemma	word=plan	clause=#>#	1
endNewClauseLemma	word=play	clause=#>#	1
endNewClauseLemma	word=praise	clause=#>#	-2
endNewClauseLemma	word=propose	clause=#>#	-3
endNewClauseLemma	word=question	clause=#>#	2
endNewClauseLemma	word=remain	clause=#>#	-1
endNewClauseLemma	word=remember	clause=#>#	1
endNewClauseLemma	word=remind	clause=#>#	1
endNewClauseLemma	word=report	clause=which>which	-1
endNewClauseLemma	word=reveal	clause=#>#	2
endNewClauseLemma	word=say	clause=#>#	4
endNewClauseLemma	word=say	clause=.>.	4
endNewClauseLemma	word=say	clause=ADV>,	-1
endNewClauseLemma	word=say	clause=ADV>.	-3
endNewClauseLemma	word=say	clause=ADV>fin	1
endNewClauseLemma	word=say	clause=NP>,	2
endNewClauseLemma	word=say	clause=NP>.	2
endNewClauseLemma	word=say	clause=NP>fin	-1
endNewClauseLemma	word=say	clause=NP>that	5
endNewClauseLemma	word=say	clause=NP>who	2
endNewClauseLemma	word=say	clause=as>as	2
endNewClauseLemma	word=say	clause=cc ADV>fin	-1
endNewClauseLemma	word=say	clause=cc NP>fin	1
endNewClauseLemma	word=say	clause=cc PRP>fin	2
endNewClauseLemma	word=say	clause=cc that>that	-3
endNewClauseLemma	word=say	clause=pp>pp	6
endNewClauseLemma	word=say	clause=who>who	4
endNewClauseLemma	word=see	clause=#>#	-1
endNewClauseLemma	word=seem	clause=#>#	2
endNewClauseLemma	word=seem	clause=fin>fin	-1
endNewClauseLemma	word=seem	clause=ing>ing	-1
endNewClauseLemma	word=share	clause=#>#	3
endNewClauseLemma	word=show	clause=fin>fin	-2
endNewClauseLemma	word=show	clause=ing>ing	-1
endNewClauseLemma	word=signal	clause=#>#	-1
endNewClauseLemma	word=speak	clause=#>#	2
endNewClauseLemma	word=stop	clause=#>#	1
endNewClauseLemma	word=suggest	clause=#>#	-3
endNewClauseLemma	word=suggest	clause=who>who	2
endNewClauseLemma	word=support	clause=#>#	2
endNewClauseLemma	word=support	clause=NNP>,	3
endNewClauseLemma	word=talk	clause=#>#	2
endNewClauseLemma	word=tell	clause=#>#	1
endNewClauseLemma	word=tell	clause=PRP>fin	-6
endNewClauseLemma	word=try	clause=#>#	-1
endNewClauseLemma	word=understand	clause=#>#	1
endNewClauseLemma	word=view	clause=#>#	2
endNewClauseLemma	word=want	clause=#>#	2
endNewClauseLemma	word=warn	clause=#>#	-2
endNewClauseLemma	word=work	clause=#>#	2
endNext	class=,	7
endNext	class=.	5
endNext	class=:	5
endNext	class=CC	1
endNext	class=DASH	11
endNext	class=END	6
endNext	class=RP	-2
endNext	class=X	4
endNext	class=about	-2
endNext	class=after	4
endNext	class=against	-2
endNext	class=and	5
endNext	class=because	1
endNext	class=before	3
endNext	class=between	-6
endNext	class=but	8
endNext	class=by	2
endNext	class=despite	4
endNext	class=during	3
endNext	class=from	-1
endNext	class=if	-1
endNext	class=inf	-4
endNext	class=ing	4
endNext	class=of	-5
endNext	class=on	1
endNext	class=over	1
endNext	class=since	2
endNext	class=than	1
endNext	class=through	2
endNext	class=to	-1
endNext	class=until	2
endNext	class=what	-1
endNext	class=when	4
endNext	class=which	4
endNext	class=while	5
endNext	class=without	3
endNext2	classes=, ADJ	-1
endNext2	classes=, ADV	1
endNext2	classes=, EX	3
endNext2	classes=, IN	1
endNext2	classes=, NNP	-1
endNext2	classes=, POSS	3
endNext2	classes=, QO	-1
endNext2	classes=, X	-11
endNext2	classes=, after	2
endNext2	classes=, and	1
endNext2	classes=, as	2
endNext2	classes=, but	3
endNext2	classes=, despite	2
endNext2	classes=, fin	1
endNext2	classes=, inf	-3
endNext2	classes=, ing	2
endNext2	classes=, or	-4
endNext2	classes=, since	1
endNext2	classes=, to	-3
endNext2	classes=, where	3
endNext2	classes=, which	3
endNext2	classes=, while	2
endNext2	classes=, with	2
endNext2	classes=. #	6
endNext2	classes=. X	3
endNext2	classes=: #	2
endNext2	classes=: PRP	-1
endNext2	classes=: fin	1
endNext2	classes=ADV .	-1
endNext2	classes=ADV ADJ	-12
endNext2	classes=ADV DASH	2
endNext2	classes=ADV NP	-7
endNext2	classes=ADV as	5
endNext2	classes=ADV before	1
endNext2	classes=ADV fin	-2
endNext2	classes=ADV on	4
endNext2	classes=ADV pp	-7
endNext2	classes=ADV since	2
endNext2	classes=ADV that	1
endNext2	classes=ADV though	1
endNext2	classes=ADV to	-2
endNext2	classes=DASH .	1
endNext2	classes=DASH ADV	1
endNext2	classes=DASH IN	1
endNext2	classes=DASH NP	4
endNext2	classes=DASH but	2
endNext2	classes=DASH fin	-1
endNext2	classes=DASH from	-1
endNext2	classes=DASH to	-2
endNext2	classes=DASH who	-2
endNext2	classes=END #	6
endNext2	classes=IN ,	5
endNext2	classes=IN .	8
endNext2	classes=IN of	-1
endNext2	classes=NNP ,	1
endNext2	classes=NNP fin	3
endNext2	classes=NP ,	-2
endNext2	classes=NP ADV	4
endNext2	classes=NP QO	-4
endNext2	classes=NP X	-6
endNext2	classes=NP and	-1
endNext2	classes=NP before	1
endNext2	classes=QO NP	-3
endNext2	classes=X #	5
endNext2	classes=X ADJ	-1
endNext2	classes=X ADV	1
endNext2	classes=X NNP	1
endNext2	classes=X NP	-2
endNext2	classes=X fin	-3
endNext2	classes=X though	1
endNext2	classes=X which	4
endNext2	classes=after NNP	4
endNext2	classes=after NP	-2
endNext2	classes=after ing	3
endNext2	classes=against .	1
endNext2	classes=and ,	2
endNext2	classes=and PRP	4
endNext2	classes=and QO	-6
endNext2	classes=and by	1
endNext2	classes=and fin	5
endNext2	classes=and how	-4
endNext2	classes=and pp	3
endNext2	classes=and that	-1
endNext2	classes=and to	2
endNext2	classes=and who	4
endNext2	classes=as NNP	1
endNext2	classes=as NP	-1
endNext2	classes=as PRP	9
endNext2	classes=as QO	-1
endNext2	classes=at NNP	3
endNext2	classes=at NP	-1
endNext2	classes=before NNP	-4
endNext2	classes=before NP	-1
endNext2	classes=before ing	7
endNext2	classes=between NP	-1
endNext2	classes=but PRP	3
endNext2	classes=but fin	2
endNext2	classes=by NP	-1
endNext2	classes=by ing	5
endNext2	classes=despite NP	2
endNext2	classes=during NP	2
endNext2	classes=fin ,	-6
endNext2	classes=fin ADJ	-1
endNext2	classes=fin ADV	1
endNext2	classes=fin NNP	2
endNext2	classes=fin PRP	-2
endNext2	classes=fin RP	3
endNext2	classes=fin as	4
endNext2	classes=fin fin	-2
endNext2	classes=fin for	-6
endNext2	classes=fin from	2
endNext2	classes=for .	3
endNext2	classes=for ing	-3
endNext2	classes=from NNP	-1
endNext2	classes=from ing	-3
endNext2	classes=if PRP	-5
endNext2	classes=in .	2
endNext2	classes=in ADJ	-1
endNext2	classes=in NP	2
endNext2	classes=ing IN	3
endNext2	classes=ing that	5
endNext2	classes=like ,	1
endNext2	classes=on .	4
endNext2	classes=on NNP	2
endNext2	classes=on NP	-1
endNext2	classes=on POSS	3
endNext2	classes=on ing	-1
endNext2	classes=over .	2
endNext2	classes=pp IN	2
endNext2	classes=since PRP	1
endNext2	classes=than PRP	1
endNext2	classes=that ,	1
endNext2	classes=that .	1
endNext2	classes=that NNP	-4
endNext2	classes=that NP	-2
endNext2	classes=that PRP	1
endNext2	classes=through NP	1
endNext2	classes=to inf	-1
endNext2	classes=to ing	1
endNext2	classes=under NP	1
endNext2	classes=until NP	1
endNext2	classes=when PRP	1
endNext2	classes=when pp	4
endNext2	classes=which fin	5
endNext2	classes=while NNP	1
endNext2	classes=while NP	4
endNext2	classes=while PRP	-2
endNext2	classes=with ,	2
endNext2	classes=without ing	1
endNext3	classes3=, ADJ as	-6
endNext3	classes3=, ADJ fin	4
endNext3	classes3=, ADV ,	5
endNext3	classes3=, ADV ADJ	-1
endNext3	classes3=, ADV NNP	-3
endNext3	classes3=, ADV as	4
endNext3	classes3=, ADV in	-1
endNext3	classes3=, ADV ing	1
endNext3	classes3=, ADV though	1
endNext3	classes3=, EX fin	3
endNext3	classes3=, IN NP	4
endNext3	classes3=, IN with	-2
endNext3	classes3=, NNP ,	-5
endNext3	classes3=, NNP .	-3
endNext3	classes3=, NNP and	-8
endNext3	classes3=, NNP fin	9
endNext3	classes3=, NNP of	1
endNext3	classes3=, NP ,	-8
endNext3	classes3=, NP .	-1
endNext3	classes3=, NP DASH	1
endNext3	classes3=, NP IN	-2
endNext3	classes3=, NP and	-9
endNext3	classes3=, NP for	5
endNext3	classes3=, NP of	2
endNext3	classes3=, NP or	-6
endNext3	classes3=, NP than	3
endNext3	classes3=, NP that	5
endNext3	classes3=, NP who	-1
endNext3	classes3=, after NP	2
endNext3	classes3=, and NNP	4
endNext3	classes3=, and fin	4
endNext3	classes3=, and for	-3
endNext3	classes3=, and of	-1
endNext3	classes3=, and that	-1
endNext3	classes3=, as fin	1
endNext3	classes3=, at ADJ	-2
endNext3	classes3=, but ADV	-7
endNext3	classes3=, but NP	1
endNext3	classes3=, but PRP	4
endNext3	classes3=, but fin	1
endNext3	classes3=, despite NP	2
endNext3	classes3=, fin NNP	1
endNext3	classes3=, fin PRP	2
endNext3	classes3=, ing NNP	1
endNext3	classes3=, ing PRP	1
endNext3	classes3=, ing RP	-4
endNext3	classes3=, ing from	-4
endNext3	classes3=, ing that	3
endNext3	classes3=, like NNP	-1
endNext3	classes3=, pp by	-1
endNext3	classes3=, to inf	-1
endNext3	classes3=, when PRP	-2
endNext3	classes3=, where PRP	2
endNext3	classes3=, which PRP	2
endNext3	classes3=, while NP	4
endNext3	classes3=, with NNP	6
endNext3	classes3=, with NP	-1
endNext3	classes3=. # #	6
endNext3	classes3=. X #	3
endNext3	classes3=: # #	2
endNext3	classes3=: NNP ,	1
endNext3	classes3=: QO EX	1
endNext3	classes3=: QO NNP	1
endNext3	classes3=: QO inf	1
endNext3	classes3=ADV , and	1
endNext3	classes3=ADV . #	-1
endNext3	classes3=ADV ADV ,	2
endNext3	classes3=ADV as PRP	4
endNext3	classes3=ADV fin NP	-1
endNext3	classes3=ADV on NNP	1
endNext3	classes3=ADV since PRP	2
endNext3	classes3=ADV to inf	-1
endNext3	classes3=DASH . #	1
endNext3	classes3=DASH IN NP	1
endNext3	classes3=DASH NNP .	1
endNext3	classes3=DASH NNP fin	-3
endNext3	classes3=DASH NP ,	1
endNext3	classes3=DASH NP .	-2
endNext3	classes3=DASH NP ADV	3
endNext3	classes3=DASH NP for	3
endNext3	classes3=DASH NP that	-2
endNext3	classes3=DASH NP to	1
endNext3	classes3=DASH PRP fin	1
endNext3	classes3=DASH and ADV	-4
endNext3	classes3=DASH as NP	-2
endNext3	classes3=DASH fin NP	-1
endNext3	classes3=DASH fin in	-1
endNext3	classes3=DASH from NP	-1
endNext3	classes3=DASH in NP	1
endNext3	classes3=DASH ing NP	-4
endNext3	classes3=DASH pp by	3
endNext3	classes3=DASH who fin	-1
endNext3	classes3=END # #	6
endNext3	classes3=IN . #	8
endNext3	classes3=IN NNP ,	-2
endNext3	classes3=IN NP ,	4
endNext3	classes3=IN NP .	1
endNext3	classes3=NNP , NP	3
endNext3	classes3=NNP fin NP	2
endNext3	classes3=NP QO NP	-1
endNext3	classes3=NP fin QO	1
endNext3	classes3=PRP fin PRP	1
endNext3	classes3=X # #	5
endNext3	classes3=X NNP X	-2
endNext3	classes3=X NP X	-2
endNext3	classes3=X NP fin	2
endNext3	classes3=X though PRP	1
endNext3	classes3=after NNP fin	5
endNext3	classes3=after NP .	-1
endNext3	classes3=against . #	1
endNext3	classes3=and NNP ing	3
endNext3	classes3=and NP ,	-7
endNext3	classes3=and NP .	-6
endNext3	classes3=and NP ADV	1
endNext3	classes3=and NP NP	1
endNext3	classes3=and NP about	2
endNext3	classes3=and NP fin	-1
endNext3	classes3=and NP ing	1
endNext3	classes3=and PRP fin	3
endNext3	classes3=and fin ADJ	-5
endNext3	classes3=and fin NNP	2
endNext3	classes3=and fin NP	-1
endNext3	classes3=and fin PRP	4
endNext3	classes3=and fin that	4
endNext3	classes3=and ing NP	-3
endNext3	classes3=and ing to	3
endNext3	classes3=and to inf	1
endNext3	classes3=and who fin	4
endNext3	classes3=as NNP fin	3
endNext3	classes3=as NP .	-7
endNext3	classes3=as NP fin	2
endNext3	classes3=as NP to	1
endNext3	classes3=as PRP fin	8
endNext3	classes3=at NP in	4
endNext3	classes3=because PRP fin	1
endNext3	classes3=but fin that	3
endNext3	classes3=but ing that	1
endNext3	classes3=by ing NP	5
endNext3	classes3=during NP ,	1
endNext3	classes3=fin ADV ADJ	1
endNext3	classes3=fin ADV ADV	2
endNext3	classes3=fin NNP ,	2
endNext3	classes3=fin NP IN	-1
endNext3	classes3=fin NP about	1
endNext3	classes3=fin NP as	4
endNext3	classes3=fin NP in	2
endNext3	classes3=fin NP of	-1
endNext3	classes3=fin NP on	-2
endNext3	classes3=fin NP that	2
endNext3	classes3=fin NP to	-3
endNext3	classes3=fin RP .	1
endNext3	classes3=fin RP NP	1
endNext3	classes3=fin from NP	1
endNext3	classes3=fin in NNP	-3
endNext3	classes3=fin on NP	-1
endNext3	classes3=fin on PRP	3
endNext3	classes3=for . #	3
endNext3	classes3=for NP ,	1
endNext3	classes3=from NP .	2
endNext3	classes3=if PRP fin	-3
endNext3	classes3=in . #	2
endNext3	classes3=in NNP ,	1
endNext3	classes3=in NNP fin	-1
endNext3	classes3=in NP .	-2
endNext3	classes3=in NP DASH	-2
endNext3	classes3=in NP IN	1
endNext3	classes3=in NP at	1
endNext3	classes3=in NP before	3
endNext3	classes3=in NP fin	-8
endNext3	classes3=in NP for	-1
endNext3	classes3=in NP on	2
endNext3	classes3=in NP that	-2
endNext3	classes3=in NP to	3
endNext3	classes3=in NP with	2
endNext3	classes3=ing IN NP	1
endNext3	classes3=ing NP in	2
endNext3	classes3=of NP ,	1
endNext3	classes3=on . #	4
endNext3	classes3=on NNP .	2
endNext3	classes3=on NNP ing	-1
endNext3	classes3=on NP of	2
endNext3	classes3=on NP that	2
endNext3	classes3=on POSS QO	2
endNext3	classes3=over . #	2
endNext3	classes3=pp IN ADV	2
endNext3	classes3=pp NP of	1
endNext3	classes3=since PRP fin	1
endNext3	classes3=than PRP fin	1
endNext3	classes3=that . #	1
endNext3	classes3=that NNP fin	-1
endNext3	classes3=that NP fin	-2
endNext3	classes3=that PRP fin	1
endNext3	classes3=that fin NNP	1
endNext3	classes3=to inf NNP	-4
endNext3	classes3=until NP ,	2
endNext3	classes3=when pp about	1
endNext3	classes3=which fin NP	1
endNext3	classes3=while NNP and	1
endNext3	classes3=while NP fin	1
endNext3	classes3=while PRP fin	-2
endNext3	classes3=while ing NP	-3
endNext3	classes3=who fin NP	-8
endNext3	classes3=who fin to	1
endNext3	classes3=with NNP .	-5
endNext3	classes3=with NP at	1
endNext3	classes3=with NP that	3
endOpenInside	yes=no	19
endOpenInside	yes=yes	-4
endOpenInsideAtEnd	yes=no	yes=no	16
endOpenInsideAtEnd	yes=no	yes=yes	11
endOpenInsideAtEnd	yes=yes	yes=yes	2
endPreposition	word=after	tag=np	1
endPreposition	word=against	tag=stop	1
endPreposition	word=as	tag=jj	-3
endPreposition	word=as	tag=np	2
endPreposition	word=as	tag=qt	-1
endPreposition	word=at	tag=61	5
endPreposition	word=at	tag=nns	-6
endPreposition	word=before	tag=np	-2
endPreposition	word=behind	tag=comma	5
endPreposition	word=by	tag=nns	-1
endPreposition	word=during	tag=61	3
endPreposition	word=during	tag=nns	1
endPreposition	word=for	tag=61	7
endPreposition	word=for	tag=nn	-1
endPreposition	word=for	tag=nns	-4
endPreposition	word=for	tag=stop	3
endPreposition	word=from	tag=nn	1
endPreposition	word=from	tag=np	-1
endPreposition	word=in	tag=61	5
endPreposition	word=in	tag=cd	3
endPreposition	word=in	tag=nns	-5
endPreposition	word=in	tag=np	-4
endPreposition	word=in	tag=stop	2
endPreposition	word=like	tag=comma	1
endPreposition	word=of	tag=61	2
endPreposition	word=of	tag=nns	-4
endPreposition	word=on	tag=61	5
endPreposition	word=on	tag=nn	-3
endPreposition	word=on	tag=pos	3
endPreposition	word=on	tag=stop	4
endPreposition	word=out	tag=in	-1
endPreposition	word=over	tag=nn	-3
endPreposition	word=over	tag=nns	2
endPreposition	word=over	tag=stop	2
endPreposition	word=to	tag=nn	-3
endPreposition	word=to	tag=np	-1
endPreposition	word=to	tag=stop	1
endPreposition	word=under	tag=nn	2
endPreposition	word=via	tag=np	1
endPreposition	word=with	tag=comma	2
endPrepositionAfter	word=?	word=on	2
endPrepositionAfter	word=anonymity	word=to	3
endPrepositionAfter	word=ban	word=on	-4
endPrepositionAfter	word=be	word=over	4
endPrepositionAfter	word=campaign	word=with	1
endPrepositionAfter	word=clinton	word=during	1
endPrepositionAfter	word=clinton	word=for	1
endPrepositionAfter	word=clinton	word=to	2
endPrepositionAfter	word=comment	word=for	2
endPrepositionAfter	word=identify	word=with	2
endPrepositionAfter	word=isis	word=on	3
endPrepositionAfter	word=leave	word=behind	3
endPrepositionAfter	word=look	word=like	1
endPrepositionAfter	word=message	word=to	1
endPrepositionAfter	word=more	word=than	-5
endPrepositionAfter	word=percent	word=to	4
endPrepositionAfter	word=role	word=in	-2
endPrepositionAfter	word=so	word=in	2
endPrepositionAfter	word=this	word=in	2
endPrepositionAfter	word=time	word=on	4
endPrepositionAfter	word=trump	word=at	1
endPrepositionAfter	word=weigh	word=in	3
endPrepositionFinite	word=after	tag=np	n=0	1
endPrepositionFinite	word=as	tag=jj	n=0	-2
endPrepositionFinite	word=at	tag=61	n=0	7
endPrepositionFinite	word=at	tag=nn	n=0	2
endPrepositionFinite	word=at	tag=nn	n=1	-5
endPrepositionFinite	word=at	tag=nns	n=0	-3
endPrepositionFinite	word=before	tag=np	n=0	-2
endPrepositionFinite	word=behind	tag=comma	n=0	3
endPrepositionFinite	word=despite	tag=nns	n=0	1
endPrepositionFinite	word=during	tag=61	n=0	1
endPrepositionFinite	word=during	tag=nn	n=0	1
endPrepositionFinite	word=during	tag=nn	n=1	-3
endPrepositionFinite	word=during	tag=nns	n=0	1
endPrepositionFinite	word=for	tag=61	n=0	7
endPrepositionFinite	word=for	tag=nns	n=0	-1
endPrepositionFinite	word=from	tag=nn	n=0	2
endPrepositionFinite	word=in	tag=61	n=0	6
endPrepositionFinite	word=in	tag=cd	n=0	5
endPrepositionFinite	word=in	tag=nn	n=0	2
endPrepositionFinite	word=in	tag=nns	n=0	-1
endPrepositionFinite	word=in	tag=wh	n=0	-5
endPrepositionFinite	word=like	tag=comma	n=1	1
endPrepositionFinite	word=of	tag=61	n=0	2
endPrepositionFinite	word=of	tag=nns	n=0	-3
endPrepositionFinite	word=on	tag=61	n=0	5
endPrepositionFinite	word=on	tag=nn	n=1	-1
endPrepositionFinite	word=on	tag=nns	n=0	-1
endPrepositionFinite	word=on	tag=pos	n=0	1
endPrepositionFinite	word=on	tag=stop	n=2	1
endPrepositionFinite	word=over	tag=nn	n=0	-1
endPrepositionFinite	word=over	tag=nns	n=0	2
endPrepositionFinite	word=over	tag=stop	n=2	1
endPrepositionFinite	word=to	tag=nn	n=0	-3
endPrepositionFinite	word=to	tag=nns	n=0	1
endPrepositionFinite	word=to	tag=np	n=0	-2
endPrepositionFinite	word=to	tag=vbg	n=0	1
endPrepositionFinite	word=under	tag=nn	n=0	2
endPrepositionFirst	word=among	tag=nns	class=NP	1
endPrepositionFirst	word=at	tag=nn	class=NNP	1
endPrepositionFirst	word=at	tag=nn	class=NP	1
endPrepositionFirst	word=at	tag=nns	class=NP	-1
endPrepositionFirst	word=behind	tag=comma	class=NP	1
endPrepositionFirst	word=by	tag=np	class=NP	-2
endPrepositionFirst	word=during	tag=nns	class=NP	1
endPrepositionFirst	word=for	tag=nn	class=NP	-1
endPrepositionFirst	word=from	tag=nn	class=NP	2
endPrepositionFirst	word=in	tag=61	class=NNP	3
endPrepositionFirst	word=in	tag=61	class=NP	3
endPrepositionFirst	word=in	tag=61	class=to	-6
endPrepositionFirst	word=in	tag=cd	class=NNP	1
endPrepositionFirst	word=in	tag=nn	class=to	2
endPrepositionFirst	word=of	tag=61	class=NP	2
endPrepositionFirst	word=on	tag=61	class=NP	2
endPrepositionFirst	word=on	tag=nns	class=NP	-4
endPrepositionFirst	word=over	tag=stop	class=that	2
endPrepositionFirst	word=to	tag=vbg	class=NP	1
endPrepositionFirst	word=with	tag=nn	class=NP	4
endPrepositionLast	word=after	yes=no	class=NP	-3
endPrepositionLast	word=among	yes=yes	class=NP	1
endPrepositionLast	word=as	yes=yes	class=PRP	-8
endPrepositionLast	word=as	yes=yes	class=to	1
endPrepositionLast	word=at	yes=no	class=IN	1
endPrepositionLast	word=at	yes=no	class=NP	1
endPrepositionLast	word=behind	yes=no	class=NP	1
endPrepositionLast	word=by	yes=no	class=NP	-1
endPrepositionLast	word=by	yes=yes	class=NP	-2
endPrepositionLast	word=despite	yes=yes	class=NP	2
endPrepositionLast	word=for	yes=no	class=PRP	4
endPrepositionLast	word=for	yes=yes	class=NP	1
endPrepositionLast	word=from	yes=yes	class=NP	3
endPrepositionLast	word=in	yes=no	class=NNP	2
endPrepositionLast	word=in	yes=no	class=that	-3
endPrepositionLast	word=in	yes=yes	class=PRP	3
endPrepositionLast	word=like	yes=no	class=what	1
endPrepositionLast	word=of	yes=no	class=NP	1
endPrepositionLast	word=of	yes=yes	class=NP	-1
endPrepositionLast	word=on	yes=no	class=NNP	1
endPrepositionLast	word=on	yes=yes	class=NP	3
endPrepositionLast	word=on	yes=yes	class=how	1
endPrepositionLast	word=on	yes=yes	class=that	3
endPrepositionLast	word=over	yes=yes	class=that	1
endPrepositionLast	word=through	yes=yes	class=NP	1
endPrepositionLast	word=to	yes=yes	class=NNP	-4
endPrepositionLast	word=to	yes=yes	class=QUOTE	-1
endPrepositionLast	word=with	yes=no	class=NP	2
endPrepositionLemma	word=announce	word=in	n=0	2
endPrepositionLemma	word=announce	word=on	n=0	3
endPrepositionLemma	word=assertion	word=on	n=1	1
endPrepositionLemma	word=call	word=by	n=0	1
endPrepositionLemma	word=call	word=to	n=0	-6
endPrepositionLemma	word=cite	word=in	n=0	-2
endPrepositionLemma	word=decline	word=for	n=0	1
endPrepositionLemma	word=discuss	word=with	n=0	1
endPrepositionLemma	word=explain	word=to	n=0	1
endPrepositionLemma	word=favor	word=to	n=0	1
endPrepositionLemma	word=know	word=from	n=0	1
endPrepositionLemma	word=make	word=in	n=0	4
endPrepositionLemma	word=nominate	word=in	n=0	1
endPrepositionLemma	word=point	word=in	n=0	-1
endPrepositionLemma	word=point	word=to	n=0	4
endPrepositionLemma	word=post	word=on	n=0	2
endPrepositionLemma	word=request	word=to	n=0	1
endPrepositionLemma	word=say	word=for	n=1	1
endPrepositionLemma	word=say	word=than	n=1	1
endPrepositionLemma	word=support	word=for	n=0	1
endPrepositionLemma	word=watch	word=from	n=0	1
endPrepositionLemma	word=write	word=for	n=0	1
endPrepositionNoun	word=as	word=?	-8
endPrepositionNoun	word=as	word=way	1
endPrepositionNoun	word=at	word=conference	4
endPrepositionNoun	word=at	word=convention	-3
endPrepositionNoun	word=at	word=rally	3
endPrepositionNoun	word=behind	word=?	6
endPrepositionNoun	word=by	word=vote	4
endPrepositionNoun	word=during	word=interview	2
endPrepositionNoun	word=during	word=speech	3
endPrepositionNoun	word=for	word=?	10
endPrepositionNoun	word=for	word=year	1
endPrepositionNoun	word=in	word=?	2
endPrepositionNoun	word=in	word=bill	-1
endPrepositionNoun	word=in	word=debate	5
endPrepositionNoun	word=in	word=effort	1
endPrepositionNoun	word=in	word=february	2
endPrepositionNoun	word=in	word=hope	2
endPrepositionNoun	word=in	word=interview	7
endPrepositionNoun	word=in	word=order	2
endPrepositionNoun	word=in	word=past	1
endPrepositionNoun	word=in	word=primary	-1
endPrepositionNoun	word=in	word=race	-1
endPrepositionNoun	word=in	word=tweet	2
endPrepositionNoun	word=in	word=wake	1
endPrepositionNoun	word=in	word=week	-1
endPrepositionNoun	word=into	word=?	1
endPrepositionNoun	word=like	word=?	1
endPrepositionNoun	word=on	word='s	3
endPrepositionNoun	word=on	word=?	2
endPrepositionNoun	word=on	word=facebook	2
endPrepositionNoun	word=on	word=issue	-3
endPrepositionNoun	word=on	word=muslims	-5
endPrepositionNoun	word=on	word=news	1
endPrepositionNoun	word=on	word=occasion	2
endPrepositionNoun	word=on	word=page	1
endPrepositionNoun	word=on	word=twitter	6
endPrepositionNoun	word=on	word=wednesday	5
endPrepositionNoun	word=out	word=?	-1
endPrepositionNoun	word=over	word=?	4
endPrepositionNoun	word=to	word=?	-1
endPrepositionNoun	word=to	word=percent	3
endPrepositionNoun	word=until	word=?	1
endPrepositionNoun	word=with	word=?	2
endPrepositionNoun	word=with	word=skepticism	1
endRestFirst	n=0	class=NP	1
endRestFirst	n=0	class=QUOTE	1
endRestFirst	n=0	class=X	2
endRestFirst	n=0	class=as	-2
endRestFirst	n=0	class=fin	2
endRestFirst	n=0	class=how	1
endRestFirst	n=0	class=that	1
endRestFirst	n=1	class=NP	2
endRestFirst	n=1	class=PRP	2
endRestFirst	n=1	class=fin	1
endRestFirst	n=1	class=ing	1
endRestFirst	n=1	class=on	-2
endRestFirst	n=1	class=that	3
endRestFirst	n=1	class=to	1
endRestFirst	n=1	class=what	1
endRestFirst	n=1	class=when	1
endRestFirst	n=1	class=whether	2
endRestFirst	n=1	class=who	-1
endRestFirst	n=14	class=ADJ	1
endRestFirst	n=14	class=ADV	3
endRestFirst	n=14	class=NNP	1
endRestFirst	n=14	class=NP	5
endRestFirst	n=14	class=PRP	3
endRestFirst	n=14	class=X	2
endRestFirst	n=14	class=how	-1
endRestFirst	n=14	class=ing	2
endRestFirst	n=14	class=pp	-3
endRestFirst	n=14	class=that	4
endRestFirst	n=14	class=to	2
endRestFirst	n=14	class=when	-3
endRestFirst	n=14	class=why	4
endRestFirst	n=2	class=NNP	4
endRestFirst	n=2	class=NP	4
endRestFirst	n=2	class=PRP	2
endRestFirst	n=2	class=QUOTE	2
endRestFirst	n=2	class=that	6
endRestFirst	n=2	class=to	1
endRestFirst	n=22	class=NNP	4
endRestFirst	n=22	class=NP	6
endRestFirst	n=22	class=POSS	4
endRestFirst	n=22	class=PRP	3
endRestFirst	n=22	class=QUOTE	2
endRestFirst	n=22	class=as	4
endRestFirst	n=22	class=fin	1
endRestFirst	n=22	class=how	3
endRestFirst	n=22	class=ing	3
endRestFirst	n=22	class=of	1
endRestFirst	n=22	class=that	5
endRestFirst	n=22	class=to	3
endRestFirst	n=22	class=whether	-1
endRestFirst	n=3	class=NNP	-4
endRestFirst	n=3	class=NP	-3
endRestFirst	n=4	class=NNP	-1
endRestFirst	n=4	class=NP	-1
endRestFirst	n=4	class=PRP	-1
endRestFirst	n=4	class=QUOTE	-5
endRestFirst	n=4	class=X	1
endRestFirst	n=4	class=to	-3
endRestFirst	n=6	class=ADJ	3
endRestFirst	n=6	class=ADV	-2
endRestFirst	n=6	class=NNP	1
endRestFirst	n=6	class=X	-1
endRestFirst	n=6	class=that	-2
endRestFirst	n=6	class=why	-3
endRestFirst	n=9	class=ADJ	-1
endRestFirst	n=9	class=IN	2
endRestFirst	n=9	class=NNP	1
endRestFirst	n=9	class=NP	3
endRestFirst	n=9	class=PRP	1
endRestFirst	n=9	class=as	1
endRestFirst	n=9	class=fin	-1
endRestFirst	n=9	class=how	-5
endRestFirst	n=9	class=if	1
endRestFirst	n=9	class=ing	-4
endRestFirst	n=9	class=on	1
endRestFirst	n=9	class=pp	1
endRestFirst	n=9	class=that	1
endRestFirst	n=9	class=to	1
endRestNext	n=0	class=END	6
endRestNext	n=1	class=.	6
endRestNext	n=1	class=:	2
endRestNext	n=1	class=X	5
endRestNext	n=14	class=,	3
endRestNext	n=14	class=DASH	3
endRestNext	n=14	class=NNP	1
endRestNext	n=14	class=NP	2
endRestNext	n=14	class=QO	-1
endRestNext	n=14	class=after	3
endRestNext	n=14	class=and	6
endRestNext	n=14	class=as	1
endRestNext	n=14	class=but	7
endRestNext	n=14	class=by	1
endRestNext	n=14	class=fin	1
endRestNext	n=14	class=for	-2
endRestNext	n=14	class=in	-1
endRestNext	n=14	class=ing	2
endRestNext	n=14	class=on	1
endRestNext	n=14	class=that	-4
endRestNext	n=14	class=to	2
endRestNext	n=14	class=when	2
endRestNext	n=14	class=while	2
endRestNext	n=14	class=with	-1
endRestNext	n=2	class=.	2
endRestNext	n=2	class=ADV	-1
endRestNext	n=2	class=DASH	1
endRestNext	n=2	class=IN	7
endRestNext	n=2	class=against	1
endRestNext	n=2	class=for	3
endRestNext	n=2	class=in	1
endRestNext	n=2	class=on	4
endRestNext	n=2	class=over	2
endRestNext	n=2	class=that	1
endRestNext	n=22	class=,	7
endRestNext	n=22	class=:	3
endRestNext	n=22	class=ADV	1
endRestNext	n=22	class=DASH	6
endRestNext	n=22	class=IN	-1
endRestNext	n=22	class=NNP	5
endRestNext	n=22	class=NP	1
endRestNext	n=22	class=and	4
endRestNext	n=22	class=at	3
endRestNext	n=22	class=but	4
endRestNext	n=22	class=by	2
endRestNext	n=22	class=fin	4
endRestNext	n=22	class=for	2
endRestNext	n=22	class=from	-1
endRestNext	n=22	class=in	1
endRestNext	n=22	class=of	-2
endRestNext	n=22	class=or	1
endRestNext	n=22	class=than	3
endRestNext	n=22	class=to	-3
endRestNext	n=22	class=while	3
endRestNext	n=22	class=who	1
endRestNext	n=3	class=,	-2
endRestNext	n=3	class=.	2
endRestNext	n=3	class=and	-11
endRestNext	n=3	class=for	2
endRestNext	n=3	class=ing	-1
endRestNext	n=3	class=on	2
endRestNext	n=3	class=with	-3
endRestNext	n=4	class=,	-4
endRestNext	n=4	class=ADV	-2
endRestNext	n=4	class=NP	1
endRestNext	n=4	class=X	-1
endRestNext	n=4	class=and	-4
endRestNext	n=4	class=as	-4
endRestNext	n=4	class=before	-2
endRestNext	n=4	class=by	-1
endRestNext	n=4	class=despite	2
endRestNext	n=4	class=from	2
endRestNext	n=4	class=that	2
endRestNext	n=6	class=ADV	-1
endRestNext	n=6	class=NNP	-1
endRestNext	n=6	class=after	-3
endRestNext	n=6	class=at	-1
endRestNext	n=6	class=before	2
endRestNext	n=6	class=but	-3
endRestNext	n=6	class=during	4
endRestNext	n=6	class=fin	-2
endRestNext	n=6	class=for	-3
endRestNext	n=6	class=in	-1
endRestNext	n=6	class=on	-3
endRestNext	n=6	class=since	2
endRestNext	n=6	class=to	1
endRestNext	n=6	class=when	-2
endRestNext	n=6	class=with	5
endRestNext	n=9	class=,	3
endRestNext	n=9	class=:	-1
endRestNext	n=9	class=ADV	3
endRestNext	n=9	class=DASH	5
endRestNext	n=9	class=IN	-1
endRestNext	n=9	class=NP	-2
endRestNext	n=9	class=PRP	1
endRestNext	n=9	class=after	2
endRestNext	n=9	class=and	3
endRestNext	n=9	class=as	2
endRestNext	n=9	class=before	1
endRestNext	n=9	class=but	3
endRestNext	n=9	class=for	-4
endRestNext	n=9	class=in	1
endRestNext	n=9	class=on	-2
endRestNext	n=9	class=over	-1
endRestNext	n=9	class=pp	1
endRestNext	n=9	class=to	-3
endRestNext	n=9	class=when	2
endRestNext	n=9	class=which	1
endRestNext	n=9	class=who	-1
endSentences	yes=no	yes=no	16
endSentences	yes=no	yes=yes	3
endSentences	yes=yes	yes=no	6
endSpan	n=0	17
endSpan	n=1	11
endSpan	n=3	-4
endSpanAtEnd	n=0	yes=no	14
endSpanAtEnd	n=0	yes=yes	9
endSpanAtEnd	n=1	yes=no	9
endSpanAtEnd	n=3	yes=no	-6
endTailNext	chunk=ADJ	class=,	3
endTailNext	chunk=ADJ	class=.	3
endTailNext	chunk=ADJ	class=DASH	2
endTailNext	chunk=ADJ	class=by	1
endTailNext	chunk=ADJ	class=than	-10
endTailNext	chunk=ADJ	class=that	1
endTailNext	chunk=ADJ	class=while	2
endTailNext	chunk=ADV	class=,	-1
endTailNext	chunk=ADV	class=.	2
endTailNext	chunk=ADV	class=ADV	-4
endTailNext	chunk=ADV	class=NP	-2
endTailNext	chunk=ADV	class=after	-3
endTailNext	chunk=ADV	class=as	-8
endTailNext	chunk=ADV	class=fin	-16
endTailNext	chunk=ADV	class=in	-1
endTailNext	chunk=ADV	class=ing	-10
endTailNext	chunk=ADV	class=pp	-2
endTailNext	chunk=ADV	class=when	-4
endTailNext	chunk=EX	class=fin	-2
endTailNext	chunk=NP	class=,	5
endTailNext	chunk=NP	class=.	3
endTailNext	chunk=NP	class=ADV	6
endTailNext	chunk=NP	class=DASH	5
endTailNext	chunk=NP	class=END	4
endTailNext	chunk=NP	class=IN	3
endTailNext	chunk=NP	class=NP	5
endTailNext	chunk=NP	class=QO	-1
endTailNext	chunk=NP	class=X	2
endTailNext	chunk=NP	class=about	-7
endTailNext	chunk=NP	class=after	8
endTailNext	chunk=NP	class=against	-1
endTailNext	chunk=NP	class=and	3
endTailNext	chunk=NP	class=at	5
endTailNext	chunk=NP	class=because	5
endTailNext	chunk=NP	class=before	1
endTailNext	chunk=NP	class=but	3
endTailNext	chunk=NP	class=by	4
endTailNext	chunk=NP	class=despite	7
endTailNext	chunk=NP	class=during	5
endTailNext	chunk=NP	class=fin	3
endTailNext	chunk=NP	class=for	-2
endTailNext	chunk=NP	class=ing	-8
endTailNext	chunk=NP	class=of	-4
endTailNext	chunk=NP	class=since	3
endTailNext	chunk=NP	class=than	5
endTailNext	chunk=NP	class=through	2
endTailNext	chunk=NP	class=to	1
endTailNext	chunk=NP	class=under	1
endTailNext	chunk=NP	class=until	4
endTailNext	chunk=NP	class=when	1
endTailNext	chunk=NP	class=which	-1
endTailNext	chunk=NP	class=with	1
endTailNext	chunk=PRP	class=,	3
endTailNext	chunk=PRP	class=DASH	1
endTailNext	chunk=PRP	class=NNP	1
endTailNext	chunk=PRP	class=and	-3
endTailNext	chunk=PRP	class=by	1
endTailNext	chunk=PRP	class=fin	-11
endTailNext	chunk=PRP	class=on	1
endTailNext	chunk=QC	class=ADJ	1
endTailNext	chunk=QC	class=ADV	2
endTailNext	chunk=QC	class=DASH	6
endTailNext	chunk=QC	class=END	3
endTailNext	chunk=QC	class=NNP	4
endTailNext	chunk=QC	class=NP	4
endTailNext	chunk=QC	class=PRP	7
endTailNext	chunk=QC	class=X	5
endTailNext	chunk=QC	class=and	4
endTailNext	chunk=QC	class=because	-2
endTailNext	chunk=QC	class=before	2
endTailNext	chunk=QC	class=but	5
endTailNext	chunk=QC	class=fin	8
endTailNext	chunk=QC	class=in	4
endTailNext	chunk=QC	class=ing	12
endTailNext	chunk=QC	class=on	1
endTailNext	chunk=QC	class=pp	1
endTailNext	chunk=QC	class=when	4
endTailNext	chunk=QC	class=which	3
endTailNext	chunk=QC	class=while	2
endTailNext	chunk=RP	class=,	3
endTailNext	chunk=RP	class=.	4
endTailNext	chunk=RP	class=NP	-3
endTailNext	chunk=V	class=,	4
endTailNext	chunk=V	class=.	4
endTailNext	chunk=V	class=ADV	-17
endTailNext	chunk=V	class=DASH	1
endTailNext	chunk=V	class=NNP	-13
endTailNext	chunk=V	class=NP	-10
endTailNext	chunk=V	class=PRP	-3
endTailNext	chunk=V	class=RP	-8
endTailNext	chunk=V	class=X	-1
endTailNext	chunk=V	class=after	-2
endTailNext	chunk=V	class=at	-9
endTailNext	chunk=V	class=but	-2
endTailNext	chunk=V	class=by	-9
endTailNext	chunk=V	class=during	-1
endTailNext	chunk=V	class=fin	2
endTailNext	chunk=V	class=for	2
endTailNext	chunk=V	class=from	-2
endTailNext	chunk=V	class=in	-4
endTailNext	chunk=V	class=ing	-10
endTailNext	chunk=V	class=on	-2
endTailNext	chunk=V	class=over	3
endTailNext	chunk=V	class=to	-1
endTailNext	chunk=WH	class=ADV	-4
endTailNext	chunk=WH	class=DASH	1
endTailNext	chunk=WH	class=NNP	-9
endTailNext	chunk=WH	class=NP	-9
endTailNext	chunk=WH	class=PRP	-5
endTailNext	chunk=WH	class=fin	-24
endTailNext	chunk=X	class=,	-6
endTailNext	chunk=X	class=.	-4
endTailNext	chunk=X	class=END	3
endTailNext	chunk=X	class=NP	1
endTailNext	chunk=X	class=and	3
endTailNext	chunk=X	class=as	1
endTailNext	chunk=X	class=fin	3
endTailNext	chunk=X	class=ing	10
endTailNext	chunk=X	class=which	1
endTailNext2	chunk=ADJ	classes=, NP	n=3	1
endTailNext2	chunk=ADJ	classes=, PRP	n=4	1
endTailNext2	chunk=ADJ	classes=, and	n=4	-2
endTailNext2	chunk=ADJ	classes=. #	n=4	2
endTailNext2	chunk=ADJ	classes=and by	n=4	1
endTailNext2	chunk=ADV	classes=, PRP	n=4	-2
endTailNext2	chunk=ADV	classes=, and	n=3	-1
endTailNext2	chunk=ADV	classes=, and	n=4	2
endTailNext2	chunk=ADV	classes=. #	n=3	-1
endTailNext2	chunk=ADV	classes=. #	n=4	4
endTailNext2	chunk=ADV	classes=as PRP	n=4	-1
endTailNext2	chunk=ADV	classes=when PRP	n=4	-1
endTailNext2	chunk=NP	classes=, ADV	n=1	-2
endTailNext2	chunk=NP	classes=, EX	n=4	1
endTailNext2	chunk=NP	classes=, NNP	n=1	-3
endTailNext2	chunk=NP	classes=, NP	n=2	-6
endTailNext2	chunk=NP	classes=, NP	n=4	2
endTailNext2	chunk=NP	classes=, POSS	n=4	2
endTailNext2	chunk=NP	classes=, PRP	n=4	1
endTailNext2	chunk=NP	classes=, X	n=4	-6
endTailNext2	chunk=NP	classes=, and	n=4	1
endTailNext2	chunk=NP	classes=, despite	n=4	5
endTailNext2	chunk=NP	classes=, fin	n=3	1
endTailNext2	chunk=NP	classes=, fin	n=4	-2
endTailNext2	chunk=NP	classes=, in	n=4	-1
endTailNext2	chunk=NP	classes=, inf	n=4	-7
endTailNext2	chunk=NP	classes=, ing	n=1	4
endTailNext2	chunk=NP	classes=, ing	n=2	5
endTailNext2	chunk=NP	classes=, ing	n=4	-1
endTailNext2	chunk=NP	classes=, or	n=4	-3
endTailNext2	chunk=NP	classes=, though	n=4	3
endTailNext2	chunk=NP	classes=, to	n=4	-1
endTailNext2	chunk=NP	classes=, where	n=4	2
endTailNext2	chunk=NP	classes=, which	n=4	5
endTailNext2	chunk=NP	classes=, with	n=4	1
endTailNext2	chunk=NP	classes=. #	n=3	4
endTailNext2	chunk=NP	classes=. #	n=4	3
endTailNext2	chunk=NP	classes=ADV ,	n=2	1
endTailNext2	chunk=NP	classes=ADV ,	n=4	-5
endTailNext2	chunk=NP	classes=ADV ADV	n=1	1
endTailNext2	chunk=NP	classes=ADV that	n=4	1
endTailNext2	chunk=NP	classes=DASH IN	n=4	1
endTailNext2	chunk=NP	classes=DASH NNP	n=4	-2
endTailNext2	chunk=NP	classes=DASH fin	n=4	-1
endTailNext2	chunk=NP	classes=DASH ing	n=4	-1
endTailNext2	chunk=NP	classes=DASH who	n=4	-4
endTailNext2	chunk=NP	classes=END #	n=4	4
endTailNext2	chunk=NP	classes=IN .	n=4	2
endTailNext2	chunk=NP	classes=IN NP	n=1	1
endTailNext2	chunk=NP	classes=IN NP	n=2	1
endTailNext2	chunk=NP	classes=IN NP	n=3	4
endTailNext2	chunk=NP	classes=IN NP	n=4	-5
endTailNext2	chunk=NP	classes=NP .	n=3	1
endTailNext2	chunk=NP	classes=PRP fin	n=4	3
endTailNext2	chunk=NP	classes=X ,	n=4	-5
endTailNext2	chunk=NP	classes=X NNP	n=4	1
endTailNext2	chunk=NP	classes=X NP	n=1	-2
endTailNext2	chunk=NP	classes=X NP	n=4	2
endTailNext2	chunk=NP	classes=X fin	n=4	-3
endTailNext2	chunk=NP	classes=X which	n=4	3
endTailNext2	chunk=NP	classes=after NP	n=4	-3
endTailNext2	chunk=NP	classes=after ing	n=4	1
endTailNext2	chunk=NP	classes=and ,	n=4	2
endTailNext2	chunk=NP	classes=and NNP	n=4	-3
endTailNext2	chunk=NP	classes=and NP	n=2	-5
endTailNext2	chunk=NP	classes=and NP	n=3	1
endTailNext2	chunk=NP	classes=and NP	n=4	-2
endTailNext2	chunk=NP	classes=and PRP	n=4	3
endTailNext2	chunk=NP	classes=and fin	n=4	-1
endTailNext2	chunk=NP	classes=and inf	n=2	2
endTailNext2	chunk=NP	classes=and pp	n=4	3
endTailNext2	chunk=NP	classes=and who	n=4	3
endTailNext2	chunk=NP	classes=as NP	n=3	1
endTailNext2	chunk=NP	classes=as PRP	n=4	3
endTailNext2	chunk=NP	classes=at NNP	n=4	1
endTailNext2	chunk=NP	classes=at NP	n=1	3
endTailNext2	chunk=NP	classes=at NP	n=4	-2
endTailNext2	chunk=NP	classes=because PRP	n=2	2
endTailNext2	chunk=NP	classes=before NP	n=4	-1
endTailNext2	chunk=NP	classes=but fin	n=4	1
endTailNext2	chunk=NP	classes=by NP	n=4	-1
endTailNext2	chunk=NP	classes=despite NP	n=3	2
endTailNext2	chunk=NP	classes=during NP	n=2	4
endTailNext2	chunk=NP	classes=during NP	n=3	2
endTailNext2	chunk=NP	classes=fin ,	n=4	-5
endTailNext2	chunk=NP	classes=fin .	n=4	-1
endTailNext2	chunk=NP	classes=fin ADJ	n=1	-2
endTailNext2	chunk=NP	classes=fin ADJ	n=3	1
endTailNext2	chunk=NP	classes=fin ADV	n=2	2
endTailNext2	chunk=NP	classes=fin ADV	n=4	3
endTailNext2	chunk=NP	classes=fin NNP	n=4	3
endTailNext2	chunk=NP	classes=fin NP	n=2	-3
endTailNext2	chunk=NP	classes=fin NP	n=4	3
endTailNext2	chunk=NP	classes=fin PRP	n=4	-1
endTailNext2	chunk=NP	classes=fin in	n=4	-4
endTailNext2	chunk=NP	classes=fin to	n=4	2
endTailNext2	chunk=NP	classes=from NP	n=2	2
endTailNext2	chunk=NP	classes=from NP	n=3	1
endTailNext2	chunk=NP	classes=from NP	n=4	-2
endTailNext2	chunk=NP	classes=in NNP	n=2	2
endTailNext2	chunk=NP	classes=in NNP	n=3	-3
endTailNext2	chunk=NP	classes=in NNP	n=4	-3
endTailNext2	chunk=NP	classes=in NP	n=2	2
endTailNext2	chunk=NP	classes=in NP	n=3	3
endTailNext2	chunk=NP	classes=in NP	n=4	2
endTailNext2	chunk=NP	classes=of NP	n=4	2
endTailNext2	chunk=NP	classes=on NNP	n=2	7
endTailNext2	chunk=NP	classes=on NNP	n=4	-2
endTailNext2	chunk=NP	classes=pp NP	n=4	1
endTailNext2	chunk=NP	classes=that ,	n=4	2
endTailNext2	chunk=NP	classes=that PRP	n=2	-2
endTailNext2	chunk=NP	classes=that PRP	n=4	2
endTailNext2	chunk=NP	classes=through NP	n=2	2
endTailNext2	chunk=NP	classes=to inf	n=2	-3
endTailNext2	chunk=NP	classes=to ing	n=4	1
endTailNext2	chunk=NP	classes=under NP	n=3	1
endTailNext2	chunk=NP	classes=until NP	n=2	2
endTailNext2	chunk=NP	classes=who fin	n=2	-1
endTailNext2	chunk=NP	classes=with NNP	n=4	-2
endTailNext2	chunk=NP	classes=with NP	n=4	1
endTailNext2	chunk=PRP	classes=. #	n=4	-1
endTailNext2	chunk=PRP	classes=by NP	n=1	2
endTailNext2	chunk=PRP	classes=fin NP	n=1	-4
endTailNext2	chunk=PRP	classes=in NP	n=1	1
endTailNext2	chunk=QC	classes=. X	n=4	1
endTailNext2	chunk=QC	classes=DASH NNP	n=4	3
endTailNext2	chunk=QC	classes=DASH NP	n=4	2
endTailNext2	chunk=QC	classes=END #	n=4	3
endTailNext2	chunk=QC	classes=NNP fin	n=4	9
endTailNext2	chunk=QC	classes=NP .	n=4	-8
endTailNext2	chunk=QC	classes=NP fin	n=4	4
endTailNext2	chunk=QC	classes=NP of	n=4	4
endTailNext2	chunk=QC	classes=PRP fin	n=4	5
endTailNext2	chunk=QC	classes=X #	n=4	3
endTailNext2	chunk=QC	classes=and NNP	n=4	2
endTailNext2	chunk=QC	classes=and NP	n=4	4
endTailNext2	chunk=QC	classes=and QO	n=4	-4
endTailNext2	chunk=QC	classes=as PRP	n=4	1
endTailNext2	chunk=QC	classes=fin NP	n=4	4
endTailNext2	chunk=QC	classes=ing NP	n=4	1
endTailNext2	chunk=QC	classes=ing that	n=4	4
endTailNext2	chunk=QC	classes=which fin	n=4	3
endTailNext2	chunk=QC	classes=while NNP	n=4	1
endTailNext2	chunk=RP	classes=. #	n=4	4
endTailNext2	chunk=V	classes=, but	n=4	3
endTailNext2	chunk=V	classes=. #	n=4	4
endTailNext2	chunk=V	classes=IN ,	n=4	3
endTailNext2	chunk=V	classes=IN NP	n=4	-1
endTailNext2	chunk=V	classes=as NP	n=3	1
endTailNext2	chunk=V	classes=by NP	n=4	-7
endTailNext2	chunk=V	classes=for .	n=4	1
endTailNext2	chunk=V	classes=in .	n=4	2
endTailNext2	chunk=V	classes=in NP	n=4	-5
endTailNext2	chunk=V	classes=like ,	n=4	1
endTailNext2	chunk=V	classes=on NP	n=4	-7
endTailNext2	chunk=V	classes=over .	n=4	2
endTailNext2	chunk=V	classes=to inf	n=4	-4
endTailNext2	chunk=V	classes=with ,	n=4	2
endTailNext2	chunk=V	classes=with NP	n=4	-7
endTailNext2	chunk=X	classes=, NP	n=4	-1
endTailNext2	chunk=X	classes=. #	n=4	-6
endTailNext2	chunk=X	classes=. X	n=4	1
endTailNext2	chunk=X	classes=END #	n=4	3
endTailNext2	chunk=X	classes=NNP ,	n=4	4
endTailNext2	chunk=X	classes=NP that	n=4	1
endTailNext2	chunk=X	classes=and PRP	n=4	1
endTailNext2	chunk=X	classes=fin NP	n=4	3
endTailNext2	chunk=X	classes=ing that	n=4	1
endTimePhrase	yes=no	class=NNP	n=0	-3
endTimePhrase	yes=no	class=NP	n=0	-4
endTimePhrase	yes=no	class=NP	n=1	-4
endTimePhrase	yes=no	class=PRP	n=0	-1
endTimePhrase	yes=no	class=X	n=0	2
endTimePhrase	yes=no	class=ing	n=0	-1
endTimePhrase	yes=no	class=to	n=0	-2
endTimePhrase	yes=yes	class=NNP	n=0	4
endTimePhrase	yes=yes	class=NP	n=0	6
endTimePhrase	yes=yes	class=PRP	n=0	5
endWordFirst	word=?	class=X	-3
endWordFirst	word=?	class=if	1
endWordFirst	word=?	class=to	2
endWordFirst	word=about	class=NP	-4
endWordFirst	word=and	class=NP	2
endWordFirst	word=and	class=PRP	2
endWordFirst	word=and	class=that	1
endWordFirst	word=and	class=what	1
endWordFirst	word=as	class=NNP	-1
endWordFirst	word=as	class=to	3
endWordFirst	word=at	class=IN	1
endWordFirst	word=at	class=PRP	-2
endWordFirst	word=because	class=NP	2
endWordFirst	word=before	class=NNP	1
endWordFirst	word=before	class=NP	2
endWordFirst	word=but	class=NNP	1
endWordFirst	word=but	class=that	1
endWordFirst	word=by	class=as	2
endWordFirst	word=by	class=that	-2
endWordFirst	word=despite	class=NP	1
endWordFirst	word=during	class=to	-1
endWordFirst	word=even	class=NP	4
endWordFirst	word=from	class=NP	1
endWordFirst	word=in	class=NNP	1
endWordFirst	word=in	class=PRP	2
endWordFirst	word=in	class=to	-1
endWordFirst	word=like	class=what	1
endWordFirst	word=now	class=NP	3
endWordFirst	word=on	class=NNP	2
endWordFirst	word=on	class=NP	1
endWordFirst	word=on	class=how	1
endWordFirst	word=on	class=that	2
endWordFirst	word=on	class=to	-1
endWordFirst	word=only	class=to	1
endWordFirst	word=over	class=that	3
endWordFirst	word=that	class=to	-1
endWordFirst	word=through	class=NP	3
endWordFirst	word=until	class=NNP	1
endWordFirst	word=until	class=NP	2
endWordFirst	word=when	class=NNP	-2
endWordFirst	word=when	class=NP	1
endWordFirst	word=when	class=PRP	1
endWordFirst	word=when	class=that	-2
endWordFirst	word=when	class=to	1
endWordFirst	word=while	class=NP	1
endWordFirst	word=while	class=PRP	2
endWordFirst	word=who	class=NP	-2
endWordFirst	word=who	class=QUOTE	1
endWordFirst	word=with	class=NP	1
endWordFirst	word=without	class=NP	3
