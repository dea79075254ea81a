# points-end.lex — points of the end stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
endAtEnd	yes=no	12
endAtEnd	yes=yes	10
endClassFinite	kind=about	n=1	class=.	1
endClassFinite	kind=belief	n=1	class=,	1
endClassFinite	kind=belief	n=1	class=.	4
endClassFinite	kind=belief	n=2	class=.	3
endClassFinite	kind=claim	n=0	class=.	1
endClassFinite	kind=claim	n=1	class=END	-1
endClassFinite	kind=fact	n=0	class=.	2
endClassFinite	kind=fact	n=0	class=NP	2
endClassFinite	kind=fact	n=0	class=from	1
endClassFinite	kind=fact	n=2	class=.	1
endClassFinite	kind=fact	n=3	class=.	-1
endClassFinite	kind=label	n=0	class=,	1
endClassFinite	kind=label	n=0	class=END	3
endClassFinite	kind=label	n=0	class=NP	-1
endClassFinite	kind=label	n=0	class=as	-2
endClassFinite	kind=label	n=0	class=by	1
endClassFinite	kind=label	n=0	class=fin	2
endClassFinite	kind=label	n=0	class=for	-1
endClassFinite	kind=label	n=0	class=that	-2
endClassFinite	kind=label	n=0	class=without	1
endClassFinite	kind=label	n=2	class=.	-1
endClassFinite	kind=nounClause	n=0	class=,	3
endClassFinite	kind=nounClause	n=0	class=.	1
endClassFinite	kind=nounClause	n=0	class=and	2
endClassFinite	kind=nounClause	n=1	class=.	1
endClassFinite	kind=nounClause	n=1	class=DASH	2
endClassFinite	kind=nounClause	n=1	class=fin	3
endClassFinite	kind=nounPhrase	n=0	class=fin	2
endClassFinite	kind=nounPhrase	n=1	class=,	-2
endClassFinite	kind=other	n=0	class=END	-1
endClassFinite	kind=other	n=0	class=before	1
endClassFinite	kind=other	n=0	class=by	1
endClassFinite	kind=other	n=0	class=to	1
endClassFinite	kind=speech	n=0	class=NP	-1
endClassFinite	kind=speech	n=0	class=after	2
endClassFinite	kind=speech	n=0	class=and	-2
endClassFinite	kind=speech	n=0	class=fin	-2
endClassFinite	kind=speech	n=0	class=for	-1
endClassFinite	kind=speech	n=0	class=on	3
endClassFinite	kind=speech	n=1	class=,	3
endClassFinite	kind=speech	n=1	class=.	3
endClassFinite	kind=speech	n=1	class=END	1
endClassFinite	kind=speech	n=1	class=X	1
endClassFinite	kind=speech	n=1	class=and	3
endClassFinite	kind=speech	n=1	class=but	1
endClassFinite	kind=speech	n=1	class=ing	1
endClassFinite	kind=speech	n=2	class=,	3
endClassFinite	kind=speech	n=2	class=.	1
endClassFinite	kind=speech	n=2	class=:	2
endClassFinite	kind=speech	n=2	class=DASH	1
endClassFinite	kind=speech	n=2	class=END	2
endClassFinite	kind=unlisted	n=0	class=.	2
endClassFinite	kind=unlisted	n=0	class=ADV	2
endClassFinite	kind=unlisted	n=0	class=END	-2
endClassFinite	kind=unlisted	n=0	class=IN	-1
endClassFinite	kind=unlisted	n=0	class=because	1
endClassFinite	kind=unlisted	n=0	class=fin	-1
endClassFinite	kind=unlisted	n=0	class=in	6
endClassFinite	kind=unlisted	n=0	class=on	1
endClassFinite	kind=unlisted	n=0	class=to	1
endClassFinite	kind=unlisted	n=0	class=when	3
endClassFinite	kind=unlisted	n=0	class=with	1
endClassFinite	kind=unlisted	n=1	class=END	3
endClassFinite	kind=unlisted	n=1	class=and	-8
endClassFinite	kind=unlisted	n=1	class=in	-1
endClassFinite	kind=unlisted	n=2	class=,	-1
endClassFinite	kind=unlisted	n=2	class=.	-1
endClassFinite	kind=unlisted	n=3	class=END	1
endClassFinite	kind=urge	n=0	class=.	2
endClassFinite	kind=utterance	n=0	class=.	-1
endClassFinite	kind=utterance	n=0	class=fin	-2
endClassFinite	kind=utterance	n=0	class=in	1
endClassFinite	kind=wish	n=0	class=,	1
endClassFinite	kind=wish	n=1	class=.	2
endClassFirst	kind=about	class=that	yes=no	2
endClassFirst	kind=about	class=that	yes=yes	-1
endClassFirst	kind=belief	class=ADV	yes=no	1
endClassFirst	kind=belief	class=ADV	yes=yes	-1
endClassFirst	kind=belief	class=to	yes=yes	2
endClassFirst	kind=claim	class=NP	yes=yes	1
endClassFirst	kind=claim	class=PRP	yes=no	1
endClassFirst	kind=claim	class=PRP	yes=yes	-1
endClassFirst	kind=claim	class=that	yes=no	3
endClassFirst	kind=claim	class=that	yes=yes	-1
endClassFirst	kind=fact	class=that	yes=no	-1
endClassFirst	kind=fact	class=that	yes=yes	5
endClassFirst	kind=label	class=NP	yes=yes	1
endClassFirst	kind=label	class=QUOTE	yes=no	1
endClassFirst	kind=nounClause	class=NNP	yes=no	-2
endClassFirst	kind=nounClause	class=NNP	yes=yes	3
endClassFirst	kind=nounClause	class=NP	yes=no	1
endClassFirst	kind=nounClause	class=PRP	yes=yes	1
endClassFirst	kind=nounClause	class=that	yes=no	2
endClassFirst	kind=nounClause	class=to	yes=no	1
endClassFirst	kind=nounPhrase	class=NNP	yes=no	2
endClassFirst	kind=nounPhrase	class=NNP	yes=yes	-2
endClassFirst	kind=other	class=NNP	yes=no	3
endClassFirst	kind=other	class=NNP	yes=yes	-3
endClassFirst	kind=other	class=NP	yes=no	1
endClassFirst	kind=praise	class=NP	yes=no	1
endClassFirst	kind=praise	class=NP	yes=yes	-1
endClassFirst	kind=speech	class=NNP	yes=yes	2
endClassFirst	kind=speech	class=NP	yes=no	2
endClassFirst	kind=speech	class=NP	yes=yes	2
endClassFirst	kind=speech	class=PRP	yes=no	1
endClassFirst	kind=speech	class=PRP	yes=yes	4
endClassFirst	kind=speech	class=QUOTE	yes=no	1
endClassFirst	kind=speech	class=about	yes=no	1
endClassFirst	kind=speech	class=about	yes=yes	-1
endClassFirst	kind=speech	class=that	yes=no	3
endClassFirst	kind=speech	class=that	yes=yes	3
endClassFirst	kind=speech	class=to	yes=no	3
endClassFirst	kind=speech	class=to	yes=yes	-1
endClassFirst	kind=speech	class=what	yes=no	1
endClassFirst	kind=unlisted	class=NNP	yes=no	1
endClassFirst	kind=unlisted	class=NP	yes=no	3
endClassFirst	kind=unlisted	class=QUOTE	yes=no	2
endClassFirst	kind=unlisted	class=on	yes=no	1
endClassFirst	kind=unlisted	class=on	yes=yes	-1
endClassFirst	kind=wish	class=to	yes=yes	1
endClassNext	kind=about	class=.	2
endClassNext	kind=belief	class=,	4
endClassNext	kind=belief	class=.	3
endClassNext	kind=belief	class=when	1
endClassNext	kind=blame	class=.	-3
endClassNext	kind=blame	class=and	1
endClassNext	kind=claim	class=,	2
endClassNext	kind=claim	class=X	1
endClassNext	kind=claim	class=and	4
endClassNext	kind=fact	class=,	1
endClassNext	kind=fact	class=.	3
endClassNext	kind=fact	class=NP	1
endClassNext	kind=fact	class=from	1
endClassNext	kind=fact	class=in	-2
endClassNext	kind=fact	class=on	-1
endClassNext	kind=label	class=,	1
endClassNext	kind=label	class=END	2
endClassNext	kind=label	class=NP	-1
endClassNext	kind=label	class=as	-1
endClassNext	kind=label	class=by	1
endClassNext	kind=label	class=fin	3
endClassNext	kind=label	class=in	1
endClassNext	kind=label	class=on	-1
endClassNext	kind=label	class=that	-2
endClassNext	kind=label	class=without	1
endClassNext	kind=nounClause	class=.	1
endClassNext	kind=nounClause	class=ADV	-1
endClassNext	kind=nounClause	class=DASH	1
endClassNext	kind=nounClause	class=END	1
endClassNext	kind=nounClause	class=QO	1
endClassNext	kind=nounClause	class=and	1
endClassNext	kind=nounClause	class=fin	1
endClassNext	kind=nounPhrase	class=,	-2
endClassNext	kind=other	class=END	-4
endClassNext	kind=other	class=before	1
endClassNext	kind=other	class=on	1
endClassNext	kind=praise	class=.	-3
endClassNext	kind=speech	class=,	2
endClassNext	kind=speech	class=.	3
endClassNext	kind=speech	class=:	2
endClassNext	kind=speech	class=ADV	-1
endClassNext	kind=speech	class=CC	1
endClassNext	kind=speech	class=DASH	6
endClassNext	kind=speech	class=END	6
endClassNext	kind=speech	class=PRP	1
endClassNext	kind=speech	class=X	2
endClassNext	kind=speech	class=but	3
endClassNext	kind=speech	class=fin	-4
endClassNext	kind=speech	class=for	-1
endClassNext	kind=speech	class=from	-1
endClassNext	kind=speech	class=ing	4
endClassNext	kind=speech	class=on	3
endClassNext	kind=speech	class=over	1
endClassNext	kind=speech	class=though	1
endClassNext	kind=speech	class=to	-2
endClassNext	kind=speech	class=while	1
endClassNext	kind=unlisted	class=ADV	1
endClassNext	kind=unlisted	class=NP	-1
endClassNext	kind=unlisted	class=and	-2
endClassNext	kind=unlisted	class=fin	-2
endClassNext	kind=unlisted	class=for	2
endClassNext	kind=unlisted	class=in	2
endClassNext	kind=unlisted	class=on	1
endClassNext	kind=unlisted	class=that	1
endClassNext	kind=unlisted	class=when	2
endClassNext	kind=unlisted	class=with	1
endClassNext	kind=utterance	class=IN	3
endClassNext	kind=wish	class=,	1
endClassNext	kind=wish	class=.	3
endCommaClasses	classes=NNP and	class=NP	n=0	-1
endCommaClasses	classes=NP ,	class=NP	n=0	-2
endCommaClasses	classes=NP and	class=NP	n=0	-1
endCommaClasses	classes=NP of	class=to	n=0	1
endCommaClasses	classes=and ADV	class=NP	n=0	-1
endCommaClasses	classes=and NP	class=that	n=1	1
endCommaClasses	classes=and fin	class=NP	n=0	2
endCommaClasses	classes=and that	class=that	n=1	-2
endCommaClasses	classes=ing PRP	class=NP	n=1	2
endCommaClasses	classes=with NNP	class=NP	n=0	1
endCommaLast	classes=ADV ADV	yes=yes	n=9	-2
endCommaLast	classes=NNP fin	yes=no	n=22	2
endCommaLast	classes=NP ,	yes=no	n=9	-1
endCommaLast	classes=NP after	yes=yes	n=14	1
endCommaLast	classes=NP fin	yes=yes	n=9	1
endCommaLast	classes=NP of	yes=yes	n=9	1
endCommaLast	classes=NP who	yes=yes	n=14	-1
endCommaLast	classes=and NP	yes=yes	n=14	2
endCommaLast	classes=and NP	yes=yes	n=9	-1
endCommaLast	classes=ing NP	yes=no	n=14	-4
endCommaLast	classes=ing NP	yes=yes	n=14	1
endCommaLast	classes=ing NP	yes=yes	n=9	6
endCommaLast	classes=though PRP	yes=yes	n=9	2
endCommaLast	classes=which PRP	yes=yes	n=9	1
endCommaLast	classes=which fin	yes=yes	n=9	-1
endCommaLast	classes=who fin	yes=no	n=22	-1
endCommaLemma	word=announce	class=NP	1
endCommaLemma	word=ask	class=NNP	3
endCommaLemma	word=expect	class=ADV	1
endCommaLemma	word=know	class=NP	-1
endCommaLemma	word=say	class=NP	2
endCommaLemma	word=say	class=PRP	-1
endCommaLemma	word=say	class=but	-2
endCommaLemma	word=say	class=despite	1
endCommaLemma	word=say	class=pp	2
endCommaLemma	word=say	class=who	2
endCommaVerb	word=call	5
endCommaVerb	word=include	-10
endCommaVerb	word=put	1
endCommaWord	word=?	-3
endCommaWord	word=a	7
endCommaWord	word=although	1
endCommaWord	word=an	2
endCommaWord	word=and	2
endCommaWord	word=but	2
endCommaWord	word=calling	5
endCommaWord	word=compared	1
endCommaWord	word=despite	1
endCommaWord	word=especially	-3
endCommaWord	word=even	1
endCommaWord	word=he	1
endCommaWord	word=his	-1
endCommaWord	word=in	-1
endCommaWord	word=including	-10
endCommaWord	word=is	1
endCommaWord	word=mr.	1
endCommaWord	word=or	-3
endCommaWord	word=particularly	-1
endCommaWord	word=putting	1
endCommaWord	word=said	1
endCommaWord	word=such	-3
endCommaWord	word=the	3
endCommaWord	word=there	1
endCommaWord	word=though	4
endCommaWord	word=well	1
endCommaWord	word=when	-1
endCommaWord	word=where	1
endCommaWord	word=which	1
endCommaWord	word=while	3
endCommaWord	word=with	2
endCommaWordFirst	word=?	class=NNP	n=0	1
endCommaWordFirst	word=a	class=NP	n=1	2
endCommaWordFirst	word=a	class=that	n=1	1
endCommaWordFirst	word=and	class=NP	n=0	3
endCommaWordFirst	word=and	class=that	n=1	3
endCommaWordFirst	word=but	class=NP	n=0	5
endCommaWordFirst	word=but	class=NP	n=1	-1
endCommaWordFirst	word=but	class=that	n=1	-1
endCommaWordFirst	word=calling	class=NP	n=0	1
endCommaWordFirst	word=in	class=that	n=1	-1
endCommaWordFirst	word=including	class=NP	n=0	-4
endCommaWordFirst	word=saying	class=NP	n=0	2
endCommaWordFirst	word=the	class=NNP	n=0	1
endCommaWordFirst	word=the	class=that	n=1	3
endCommaWordFirst	word=with	class=NP	n=0	2
endCommasFinite	n=0	n=0	class=,	7
endCommasFinite	n=0	n=0	class=.	1
endCommasFinite	n=0	n=0	class=X	13
endCommasFinite	n=0	n=1	class=,	4
endCommasFinite	n=0	n=1	class=.	2
endCommasFinite	n=0	n=1	class=X	7
endCommasFinite	n=0	n=2	class=,	2
endCommasFinite	n=0	n=2	class=.	1
endCommasFinite	n=0	n=2	class=X	3
endCommasFinite	n=0	n=3	class=END	2
endCommasFinite	n=1	n=0	class=,	3
endCommasFinite	n=1	n=0	class=X	5
endCommasFinite	n=1	n=1	class=.	-1
endCommasFinite	n=1	n=1	class=X	1
endCommasFinite	n=1	n=2	class=,	-5
endCommasFinite	n=1	n=2	class=.	1
endCommasFinite	n=1	n=3	class=END	-1
endCommasFinite	n=2	n=0	class=.	3
endCommasFinite	n=2	n=0	class=X	1
endCommasFinite	n=2	n=2	class=.	-1
endCommasFinite	n=4	n=0	class=.	3
endCommasFinite	n=4	n=1	class=.	1
endCommasNext	n=0	class=,	13
endCommasNext	n=0	class=.	4
endCommasNext	n=0	class=:	2
endCommasNext	n=0	class=ADJ	-3
endCommasNext	n=0	class=DASH	6
endCommasNext	n=0	class=END	6
endCommasNext	n=0	class=NP	-1
endCommasNext	n=0	class=PRP	-1
endCommasNext	n=0	class=RP	-1
endCommasNext	n=0	class=X	4
endCommasNext	n=0	class=about	-3
endCommasNext	n=0	class=after	6
endCommasNext	n=0	class=against	-1
endCommasNext	n=0	class=and	8
endCommasNext	n=0	class=because	2
endCommasNext	n=0	class=before	3
endCommasNext	n=0	class=between	-1
endCommasNext	n=0	class=but	8
endCommasNext	n=0	class=by	1
endCommasNext	n=0	class=despite	3
endCommasNext	n=0	class=during	2
endCommasNext	n=0	class=in	1
endCommasNext	n=0	class=inf	-1
endCommasNext	n=0	class=ing	1
endCommasNext	n=0	class=of	-6
endCommasNext	n=0	class=pp	-1
endCommasNext	n=0	class=since	2
endCommasNext	n=0	class=though	1
endCommasNext	n=0	class=through	2
endCommasNext	n=0	class=to	-1
endCommasNext	n=0	class=until	1
endCommasNext	n=0	class=when	3
endCommasNext	n=0	class=while	4
endCommasNext	n=0	class=who	-3
endCommasNext	n=0	class=without	2
endCommasNext	n=1	class=,	-2
endCommasNext	n=1	class=.	-1
endCommasNext	n=1	class=DASH	3
endCommasNext	n=1	class=NP	3
endCommasNext	n=1	class=fin	-3
endCommasNext	n=1	class=in	-1
endCommasNext	n=2	class=,	-2
endCommasNext	n=2	class=.	2
endCommasNext	n=2	class=DASH	1
endCommasNext	n=4	class=.	4
endConjunction	word=and	class=NNP	chunk=NP	-3
endConjunction	word=and	class=NNP	chunk=QC	1
endConjunction	word=and	class=NP	chunk=NP	-4
endConjunction	word=and	class=NP	chunk=QC	2
endConjunction	word=and	class=PRP	chunk=NP	1
endConjunction	word=and	class=QO	chunk=QC	-2
endConjunction	word=and	class=fin	chunk=ADJ	2
endConjunction	word=and	class=inf	chunk=NP	2
endConjunction	word=and	class=ing	chunk=NP	1
endConjunction	word=and	class=pp	chunk=NP	5
endConjunction	word=and	class=who	chunk=NP	1
endConjunction	word=but	class=fin	chunk=NP	1
endConjunctionFinite	class=NNP	n=0	class=NNP	-1
endConjunctionFinite	class=NP	n=0	class=NP	-4
endConjunctionFinite	class=NP	n=1	class=that	3
endConjunctionFinite	class=fin	n=0	class=NNP	1
endConjunctionFinite	class=fin	n=0	class=NP	5
endConjunctionFinite	class=fin	n=0	class=PRP	1
endConjunctionFinite	class=fin	n=0	class=that	1
endConjunctionFinite	class=fin	n=0	class=to	2
endConjunctionFinite	class=inf	n=0	class=NP	4
endConjunctionForm	class=NNP	form=fin	-1
endConjunctionForm	class=PRP	form=fin	5
endConjunctionForm	class=fin	form=fin	4
endConjunctionForm	class=fin	form=fin+have	6
endConjunctionForm	class=fin	form=ing	-1
endConjunctionForm	class=fin	form=nns	1
endConjunctionForm	class=inf	form=inf	2
endConjunctionForm	class=ing	form=fin+have	-1
endConjunctionForm	class=ing	form=ing	13
endConjunctionForm	class=pp	form=fin	6
endConjunctionVerb	class=fin	word=be	-4
endConjunctionVerb	class=fin	word=have	-1
endConjunctionVerb	class=fin	word=say	3
endFiniteFirst	n=0	class=NNP	class=.	2
endFiniteFirst	n=0	class=NNP	class=:	-1
endFiniteFirst	n=0	class=NNP	class=ADV	2
endFiniteFirst	n=0	class=NNP	class=X	-1
endFiniteFirst	n=0	class=NNP	class=in	2
endFiniteFirst	n=0	class=NP	class=,	1
endFiniteFirst	n=0	class=NP	class=:	-2
endFiniteFirst	n=0	class=NP	class=ADV	2
endFiniteFirst	n=0	class=NP	class=about	-1
endFiniteFirst	n=0	class=NP	class=and	1
endFiniteFirst	n=0	class=NP	class=at	1
endFiniteFirst	n=0	class=NP	class=before	1
endFiniteFirst	n=0	class=NP	class=but	2
endFiniteFirst	n=0	class=NP	class=despite	1
endFiniteFirst	n=0	class=NP	class=during	1
endFiniteFirst	n=0	class=NP	class=for	-1
endFiniteFirst	n=0	class=NP	class=in	-1
endFiniteFirst	n=0	class=NP	class=that	-1
endFiniteFirst	n=0	class=NP	class=through	1
endFiniteFirst	n=0	class=NP	class=when	2
endFiniteFirst	n=0	class=NP	class=who	-1
endFiniteFirst	n=0	class=NP	class=without	1
endFiniteFirst	n=0	class=PRP	class=ADV	2
endFiniteFirst	n=0	class=PRP	class=DASH	-1
endFiniteFirst	n=0	class=PRP	class=as	-5
endFiniteFirst	n=0	class=PRP	class=in	2
endFiniteFirst	n=0	class=QUOTE	class=as	4
endFiniteFirst	n=0	class=ing	class=,	4
endFiniteFirst	n=0	class=ing	class=.	1
endFiniteFirst	n=0	class=ing	class=fin	1
endFiniteFirst	n=0	class=that	class=and	1
endFiniteFirst	n=0	class=that	class=fin	-12
endFiniteFirst	n=0	class=to	class=,	2
endFiniteFirst	n=0	class=to	class=.	4
endFiniteFirst	n=0	class=to	class=IN	-2
endFiniteFirst	n=0	class=to	class=and	1
endFiniteFirst	n=0	class=to	class=fin	4
endFiniteFirst	n=0	class=to	class=on	-3
endFiniteFirst	n=1	class=ADJ	class=.	-2
endFiniteFirst	n=1	class=NNP	class=END	1
endFiniteFirst	n=1	class=NP	class=DASH	1
endFiniteFirst	n=1	class=NP	class=END	5
endFiniteFirst	n=1	class=NP	class=and	1
endFiniteFirst	n=1	class=PRP	class=,	1
endFiniteFirst	n=1	class=PRP	class=.	1
endFiniteFirst	n=1	class=PRP	class=and	1
endFiniteFirst	n=1	class=QUOTE	class=END	-1
endFiniteFirst	n=1	class=about	class=.	-1
endFiniteFirst	n=1	class=fin	class=.	2
endFiniteFirst	n=1	class=inf	class=.	-1
endFiniteFirst	n=1	class=ing	class=,	-1
endFiniteFirst	n=1	class=that	class=.	3
endFiniteFirst	n=1	class=that	class=ADV	-1
endFiniteFirst	n=1	class=that	class=NP	1
endFiniteFirst	n=1	class=that	class=X	1
endFiniteFirst	n=1	class=that	class=but	3
endFiniteFirst	n=1	class=that	class=fin	2
endFiniteFirst	n=1	class=that	class=in	-1
endFiniteFirst	n=1	class=what	class=.	1
endFiniteFirst	n=1	class=whether	class=.	3
endFiniteFirst	n=2	class=ADJ	class=.	1
endFiniteFirst	n=2	class=NP	class=.	1
endFiniteFirst	n=2	class=NP	class=IN	2
endFiniteFirst	n=2	class=QUOTE	class=.	-1
endFiniteFirst	n=2	class=fin	class=.	-2
endFiniteFirst	n=2	class=that	class=.	1
endFiniteFirst	n=2	class=that	class=ing	2
endFiniteFirst	n=3	class=NNP	class=.	-1
endFiniteFirst	n=3	class=NP	class=.	1
endFiniteFirst	n=3	class=NP	class=END	-1
endFiniteFirst	n=3	class=PRP	class=.	-1
endFiniteFirst	n=3	class=PRP	class=END	1
endFiniteFirst	n=3	class=QUOTE	class=END	1
endFiniteFirstAtEnd	n=0	class=ADJ	yes=no	4
endFiniteFirstAtEnd	n=0	class=ADV	yes=no	3
endFiniteFirstAtEnd	n=0	class=IN	yes=no	2
endFiniteFirstAtEnd	n=0	class=NNP	yes=no	7
endFiniteFirstAtEnd	n=0	class=NNP	yes=yes	2
endFiniteFirstAtEnd	n=0	class=NP	yes=no	8
endFiniteFirstAtEnd	n=0	class=NP	yes=yes	2
endFiniteFirstAtEnd	n=0	class=PRP	yes=no	5
endFiniteFirstAtEnd	n=0	class=PRP	yes=yes	1
endFiniteFirstAtEnd	n=0	class=QUOTE	yes=yes	2
endFiniteFirstAtEnd	n=0	class=about	yes=no	2
endFiniteFirstAtEnd	n=0	class=as	yes=no	3
endFiniteFirstAtEnd	n=0	class=for	yes=no	1
endFiniteFirstAtEnd	n=0	class=how	yes=no	-4
endFiniteFirstAtEnd	n=0	class=if	yes=no	-1
endFiniteFirstAtEnd	n=0	class=ing	yes=no	2
endFiniteFirstAtEnd	n=0	class=on	yes=no	3
endFiniteFirstAtEnd	n=0	class=that	yes=no	-3
endFiniteFirstAtEnd	n=0	class=to	yes=no	4
endFiniteFirstAtEnd	n=0	class=to	yes=yes	5
endFiniteFirstAtEnd	n=0	class=what	yes=no	-6
endFiniteFirstAtEnd	n=0	class=whether	yes=no	-1
endFiniteFirstAtEnd	n=1	class=ADJ	yes=yes	-2
endFiniteFirstAtEnd	n=1	class=NNP	yes=no	-1
endFiniteFirstAtEnd	n=1	class=NNP	yes=yes	1
endFiniteFirstAtEnd	n=1	class=NP	yes=no	3
endFiniteFirstAtEnd	n=1	class=NP	yes=yes	2
endFiniteFirstAtEnd	n=1	class=QUOTE	yes=no	1
endFiniteFirstAtEnd	n=1	class=QUOTE	yes=yes	-2
endFiniteFirstAtEnd	n=1	class=about	yes=yes	-2
endFiniteFirstAtEnd	n=1	class=fin	yes=yes	3
endFiniteFirstAtEnd	n=1	class=how	yes=no	1
endFiniteFirstAtEnd	n=1	class=inf	yes=yes	-1
endFiniteFirstAtEnd	n=1	class=ing	yes=no	-1
endFiniteFirstAtEnd	n=1	class=that	yes=no	6
endFiniteFirstAtEnd	n=1	class=that	yes=yes	4
endFiniteFirstAtEnd	n=1	class=what	yes=no	3
endFiniteFirstAtEnd	n=1	class=what	yes=yes	1
endFiniteFirstAtEnd	n=1	class=where	yes=no	2
endFiniteFirstAtEnd	n=1	class=whether	yes=yes	2
endFiniteFirstAtEnd	n=1	class=who	yes=no	2
endFiniteFirstAtEnd	n=2	class=NNP	yes=no	1
endFiniteFirstAtEnd	n=2	class=NP	yes=yes	1
endFiniteFirstAtEnd	n=2	class=PRP	yes=no	1
endFiniteFirstAtEnd	n=2	class=QUOTE	yes=yes	-1
endFiniteFirstAtEnd	n=2	class=fin	yes=no	-2
endFiniteFirstAtEnd	n=2	class=fin	yes=yes	-1
endFiniteFirstAtEnd	n=2	class=how	yes=yes	1
endFiniteFirstAtEnd	n=2	class=that	yes=no	3
endFiniteFirstAtEnd	n=2	class=that	yes=yes	3
endFiniteFirstAtEnd	n=3	class=NNP	yes=yes	-1
endFiniteFirstAtEnd	n=3	class=NP	yes=no	-2
endFiniteFirstAtEnd	n=3	class=QUOTE	yes=yes	1
endFiniteFirstAtEnd	n=3	class=that	yes=no	1
endFiniteFirstAtEnd	n=3	class=what	yes=yes	-2
endFiniteLength	n=0	n=1	class=,	2
endFiniteLength	n=0	n=1	class=ADV	1
endFiniteLength	n=0	n=1	class=NP	-2
endFiniteLength	n=0	n=1	class=in	4
endFiniteLength	n=0	n=1	class=ing	-1
endFiniteLength	n=0	n=1	class=when	2
endFiniteLength	n=0	n=2	class=,	1
endFiniteLength	n=0	n=2	class=DASH	4
endFiniteLength	n=0	n=2	class=after	1
endFiniteLength	n=0	n=2	class=and	2
endFiniteLength	n=0	n=2	class=as	-2
endFiniteLength	n=0	n=2	class=at	3
endFiniteLength	n=0	n=2	class=during	2
endFiniteLength	n=0	n=2	class=from	1
endFiniteLength	n=0	n=2	class=in	2
endFiniteLength	n=0	n=2	class=on	3
endFiniteLength	n=0	n=2	class=that	-1
endFiniteLength	n=0	n=2	class=through	1
endFiniteLength	n=0	n=2	class=to	-1
endFiniteLength	n=0	n=2	class=until	2
endFiniteLength	n=0	n=2	class=with	-2
endFiniteLength	n=0	n=3	class=:	-3
endFiniteLength	n=0	n=3	class=ADV	1
endFiniteLength	n=0	n=3	class=NP	-1
endFiniteLength	n=0	n=3	class=and	1
endFiniteLength	n=0	n=3	class=by	3
endFiniteLength	n=0	n=3	class=in	-1
endFiniteLength	n=0	n=3	class=on	-1
endFiniteLength	n=0	n=4	class=,	1
endFiniteLength	n=0	n=4	class=:	1
endFiniteLength	n=0	n=4	class=END	1
endFiniteLength	n=0	n=4	class=IN	-5
endFiniteLength	n=0	n=4	class=X	1
endFiniteLength	n=0	n=4	class=and	1
endFiniteLength	n=0	n=4	class=as	2
endFiniteLength	n=0	n=4	class=for	-2
endFiniteLength	n=0	n=4	class=on	1
endFiniteLength	n=0	n=4	class=to	4
endFiniteLength	n=0	n=6	class=.	2
endFiniteLength	n=0	n=6	class=ADV	2
endFiniteLength	n=0	n=6	class=END	-2
endFiniteLength	n=0	n=6	class=IN	-1
endFiniteLength	n=0	n=6	class=NNP	1
endFiniteLength	n=0	n=6	class=in	1
endFiniteLength	n=0	n=6	class=on	-1
endFiniteLength	n=0	n=9	class=,	1
endFiniteLength	n=0	n=9	class=.	7
endFiniteLength	n=0	n=9	class=ADV	-3
endFiniteLength	n=0	n=9	class=END	5
endFiniteLength	n=0	n=9	class=IN	-1
endFiniteLength	n=0	n=9	class=NNP	1
endFiniteLength	n=0	n=9	class=X	-2
endFiniteLength	n=0	n=9	class=after	1
endFiniteLength	n=0	n=9	class=fin	-1
endFiniteLength	n=0	n=9	class=in	-4
endFiniteLength	n=0	n=9	class=on	-4
endFiniteLength	n=0	n=9	class=that	-1
endFiniteLength	n=1	n=4	class=.	4
endFiniteLength	n=1	n=6	class=.	-1
endFiniteLength	n=1	n=6	class=:	1
endFiniteLength	n=1	n=6	class=ADV	-2
endFiniteLength	n=1	n=6	class=DASH	5
endFiniteLength	n=1	n=6	class=X	1
endFiniteLength	n=1	n=6	class=fin	1
endFiniteLength	n=1	n=6	class=in	-1
endFiniteLength	n=1	n=9	class=,	1
endFiniteLength	n=1	n=9	class=.	2
endFiniteLength	n=1	n=9	class=ADV	-1
endFiniteLength	n=1	n=9	class=DASH	1
endFiniteLength	n=1	n=9	class=IN	1
endFiniteLength	n=1	n=9	class=NP	3
endFiniteLength	n=1	n=9	class=PRP	1
endFiniteLength	n=1	n=9	class=X	1
endFiniteLength	n=1	n=9	class=and	-1
endFiniteLength	n=1	n=9	class=while	2
endFiniteLength	n=2	n=6	class=.	1
endFiniteLength	n=2	n=9	class=,	-1
endFiniteLength	n=2	n=9	class=DASH	1
endFiniteLength	n=2	n=9	class=and	-1
endFiniteLength	n=3	n=9	class=.	-1
endFirstAtEnd	class=IN	yes=no	1
endFirstAtEnd	class=NNP	yes=no	3
endFirstAtEnd	class=NP	yes=no	6
endFirstAtEnd	class=NP	yes=yes	3
endFirstAtEnd	class=PRP	yes=no	4
endFirstAtEnd	class=PRP	yes=yes	1
endFirstAtEnd	class=QUOTE	yes=no	3
endFirstAtEnd	class=about	yes=no	1
endFirstAtEnd	class=about	yes=yes	-1
endFirstAtEnd	class=as	yes=no	2
endFirstAtEnd	class=as	yes=yes	-2
endFirstAtEnd	class=fin	yes=yes	1
endFirstAtEnd	class=how	yes=yes	2
endFirstAtEnd	class=in	yes=no	-1
endFirstAtEnd	class=in	yes=yes	1
endFirstAtEnd	class=on	yes=no	2
endFirstAtEnd	class=on	yes=yes	-2
endFirstAtEnd	class=that	yes=no	5
endFirstAtEnd	class=that	yes=yes	4
endFirstAtEnd	class=to	yes=no	2
endFirstAtEnd	class=where	yes=no	1
endFirstAtEnd	class=where	yes=yes	-1
endFirstAtEnd	class=whether	yes=yes	1
endFirstComma	yes=no	class=NNP	3
endFirstComma	yes=no	class=NP	6
endFirstComma	yes=no	class=PRP	3
endFirstComma	yes=no	class=QUOTE	4
endFirstComma	yes=no	class=fin	2
endFirstComma	yes=no	class=if	1
endFirstComma	yes=no	class=that	7
endFirstComma	yes=no	class=to	2
endFirstComma	yes=yes	class=NP	3
endFirstComma	yes=yes	class=PRP	1
endFirstComma	yes=yes	class=QUOTE	-1
endFirstComma	yes=yes	class=ing	1
endFirstComma	yes=yes	class=that	1
endFirstComma	yes=yes	class=whether	1
endFirstNext	class=NNP	class=ADV	1
endFirstNext	class=NNP	class=DASH	1
endFirstNext	class=NNP	class=as	-1
endFirstNext	class=NP	class=,	2
endFirstNext	class=NP	class=.	2
endFirstNext	class=NP	class=END	1
endFirstNext	class=NP	class=IN	2
endFirstNext	class=NP	class=NP	-1
endFirstNext	class=NP	class=about	-2
endFirstNext	class=NP	class=and	2
endFirstNext	class=NP	class=because	1
endFirstNext	class=NP	class=before	1
endFirstNext	class=NP	class=but	1
endFirstNext	class=NP	class=despite	1
endFirstNext	class=NP	class=fin	-1
endFirstNext	class=NP	class=for	-1
endFirstNext	class=NP	class=through	2
endFirstNext	class=NP	class=when	1
endFirstNext	class=NP	class=who	-2
endFirstNext	class=NP	class=without	1
endFirstNext	class=PRP	class=,	1
endFirstNext	class=PRP	class=.	1
endFirstNext	class=PRP	class=and	2
endFirstNext	class=PRP	class=as	-3
endFirstNext	class=PRP	class=in	2
endFirstNext	class=QUOTE	class=,	-3
endFirstNext	class=QUOTE	class=DASH	1
endFirstNext	class=QUOTE	class=END	1
endFirstNext	class=QUOTE	class=as	3
endFirstNext	class=fin	class=,	-1
endFirstNext	class=if	class=,	-1
endFirstNext	class=ing	class=.	1
endFirstNext	class=ing	class=fin	1
endFirstNext	class=on	class=.	-2
endFirstNext	class=that	class=,	1
endFirstNext	class=that	class=.	2
endFirstNext	class=that	class=ADV	-3
endFirstNext	class=that	class=DASH	1
endFirstNext	class=that	class=END	1
endFirstNext	class=that	class=PRP	1
endFirstNext	class=that	class=and	1
endFirstNext	class=that	class=but	2
endFirstNext	class=that	class=in	-2
endFirstNext	class=that	class=ing	2
endFirstNext	class=to	class=.	1
endFirstNext	class=to	class=:	1
endFirstNext	class=to	class=as	1
endFirstNext	class=to	class=fin	3
endFirstNext	class=to	class=in	-1
endFirstNext	class=to	class=on	-1
endFirstNext	class=what	class=,	1
endFirstNext	class=what	class=NP	1
endFirstNext	class=whether	class=.	2
endFirstNext2	class=NNP	classes=, NNP	-1
endFirstNext2	class=NNP	classes=, and	-1
endFirstNext2	class=NNP	classes=in NNP	2
endFirstNext2	class=NP	classes=, ADV	1
endFirstNext2	class=NP	classes=, NNP	-2
endFirstNext2	class=NP	classes=, and	2
endFirstNext2	class=NP	classes=, with	1
endFirstNext2	class=NP	classes=. #	1
endFirstNext2	class=NP	classes=. X	1
endFirstNext2	class=NP	classes=ADV ADV	1
endFirstNext2	class=NP	classes=ADV fin	-1
endFirstNext2	class=NP	classes=DASH NP	1
endFirstNext2	class=NP	classes=DASH fin	-2
endFirstNext2	class=NP	classes=END #	1
endFirstNext2	class=NP	classes=and NP	-4
endFirstNext2	class=NP	classes=and fin	1
endFirstNext2	class=NP	classes=and inf	1
endFirstNext2	class=NP	classes=as PRP	3
endFirstNext2	class=NP	classes=because PRP	2
endFirstNext2	class=NP	classes=by NNP	-1
endFirstNext2	class=NP	classes=by ing	1
endFirstNext2	class=NP	classes=despite NP	1
endFirstNext2	class=NP	classes=during NP	1
endFirstNext2	class=NP	classes=for NP	-3
endFirstNext2	class=NP	classes=from NP	2
endFirstNext2	class=NP	classes=in NNP	-2
endFirstNext2	class=NP	classes=ing NP	2
endFirstNext2	class=NP	classes=on NNP	2
endFirstNext2	class=NP	classes=that NP	-1
endFirstNext2	class=NP	classes=when PRP	1
endFirstNext2	class=NP	classes=who fin	-1
endFirstNext2	class=NP	classes=with NP	1
endFirstNext2	class=NP	classes=without ing	2
endFirstNext2	class=PRP	classes=, PRP	1
endFirstNext2	class=PRP	classes=. #	1
endFirstNext2	class=PRP	classes=in NP	1
endFirstNext2	class=QUOTE	classes=END #	1
endFirstNext2	class=QUOTE	classes=as NNP	2
endFirstNext2	class=ing	classes=. #	1
endFirstNext2	class=on	classes=. #	-2
endFirstNext2	class=that	classes=, NP	6
endFirstNext2	class=that	classes=, PRP	-2
endFirstNext2	class=that	classes=, and	2
endFirstNext2	class=that	classes=, fin	-2
endFirstNext2	class=that	classes=, in	-1
endFirstNext2	class=that	classes=, pp	-1
endFirstNext2	class=that	classes=, who	2
endFirstNext2	class=that	classes=. #	1
endFirstNext2	class=that	classes=DASH NP	1
endFirstNext2	class=that	classes=END #	1
endFirstNext2	class=that	classes=NP that	1
endFirstNext2	class=that	classes=PRP fin	1
endFirstNext2	class=that	classes=and NP	4
endFirstNext2	class=that	classes=but fin	1
endFirstNext2	class=that	classes=in NP	-1
endFirstNext2	class=to	classes=, NP	2
endFirstNext2	class=to	classes=. #	1
endFirstNext2	class=to	classes=: NP	1
endFirstNext2	class=to	classes=fin NP	1
endFirstNext2	class=whether	classes=. #	2
endFormFirst	form=colon	class=PRP	yes=yes	1
endFormFirst	form=fin	class=ADV	yes=no	2
endFormFirst	form=fin	class=NNP	yes=yes	1
endFormFirst	form=fin	class=NP	yes=no	3
endFormFirst	form=fin	class=NP	yes=yes	4
endFormFirst	form=fin	class=PRP	yes=no	3
endFormFirst	form=fin	class=PRP	yes=yes	1
endFormFirst	form=fin	class=QUOTE	yes=no	1
endFormFirst	form=fin	class=ing	yes=no	1
endFormFirst	form=fin	class=that	yes=no	4
endFormFirst	form=fin	class=that	yes=yes	1
endFormFirst	form=fin	class=to	yes=no	3
endFormFirst	form=fin+have	class=NP	yes=yes	1
endFormFirst	form=fin+have	class=PRP	yes=no	1
endFormFirst	form=fin+have	class=to	yes=yes	1
endFormFirst	form=fin+modal	class=NNP	yes=yes	-1
endFormFirst	form=fin+passive	class=NP	yes=no	1
endFormFirst	form=in	class=NP	yes=no	-1
endFormFirst	form=in	class=NP	yes=yes	3
endFormFirst	form=inf	class=that	yes=no	-1
endFormFirst	form=inf	class=that	yes=yes	1
endFormFirst	form=ing	class=NNP	yes=no	1
endFormFirst	form=ing	class=NNP	yes=yes	-1
endFormFirst	form=ing	class=NP	yes=yes	1
endFormFirst	form=ing	class=that	yes=no	1
endFormFirst	form=nn	class=NNP	yes=no	2
endFormFirst	form=nn	class=NNP	yes=yes	-1
endFormFirst	form=nn	class=NP	yes=no	2
endFormFirst	form=nn	class=NP	yes=yes	-1
endFormFirst	form=nns	class=NP	yes=no	3
endFormFirst	form=nns	class=NP	yes=yes	-3
endFormFirst	form=pp	class=what	yes=no	2
endFormFirst	form=pp	class=what	yes=yes	-1
endFormFirst	form=pp	class=whether	yes=no	2
endFormFirst	form=pp	class=whether	yes=yes	-2
endFormNext	form=colon	class=,	-5
endFormNext	form=colon	class=END	7
endFormNext	form=colon	class=IN	1
endFormNext	form=colon	class=fin	-5
endFormNext	form=fin	class=,	1
endFormNext	form=fin	class=.	5
endFormNext	form=fin	class=:	1
endFormNext	form=fin	class=DASH	3
endFormNext	form=fin	class=END	6
endFormNext	form=fin	class=NNP	3
endFormNext	form=fin	class=X	4
endFormNext	form=fin	class=after	2
endFormNext	form=fin	class=and	1
endFormNext	form=fin	class=at	1
endFormNext	form=fin	class=because	1
endFormNext	form=fin	class=before	2
endFormNext	form=fin	class=fin	-7
endFormNext	form=fin	class=from	-1
endFormNext	form=fin	class=in	3
endFormNext	form=fin	class=ing	1
endFormNext	form=fin	class=on	3
endFormNext	form=fin	class=pp	-2
endFormNext	form=fin	class=than	1
endFormNext	form=fin	class=that	-1
endFormNext	form=fin	class=though	1
endFormNext	form=fin	class=while	5
endFormNext	form=fin	class=without	2
endFormNext	form=fin+have	class=DASH	2
endFormNext	form=fin+have	class=NP	-1
endFormNext	form=fin+have	class=fin	-3
endFormNext	form=fin+have	class=since	1
endFormNext	form=fin+have+not	class=.	-2
endFormNext	form=fin+modal	class=.	1
endFormNext	form=fin+modal	class=fin	-3
endFormNext	form=fin+not	class=ADV	1
endFormNext	form=fin+not	class=END	-1
endFormNext	form=fin+not	class=fin	-1
endFormNext	form=fin+not+modal	class=,	1
endFormNext	form=fin+passive	class=,	1
endFormNext	form=fin+passive	class=.	-2
endFormNext	form=fin+passive	class=by	8
endFormNext	form=fin+passive	class=fin	-1
endFormNext	form=fin+passive	class=on	-1
endFormNext	form=in	class=.	7
endFormNext	form=inf	class=END	1
endFormNext	form=ing	class=,	2
endFormNext	form=ing	class=DASH	1
endFormNext	form=ing	class=and	2
endFormNext	form=ing	class=as	-3
endFormNext	form=ing	class=at	-1
endFormNext	form=ing	class=fin	3
endFormNext	form=jj	class=,	1
endFormNext	form=jj	class=and	2
endFormNext	form=nn	class=END	-2
endFormNext	form=nn	class=among	1
endFormNext	form=nn	class=fin	7
endFormNext	form=nn	class=that	1
endFormNext	form=nns	class=END	-1
endFormNext	form=nns	class=as	2
endFormNext	form=nns	class=fin	6
endFormNext	form=nns	class=in	-1
endFormNext	form=pp	class=,	2
endFormNext	form=pp	class=NP	3
endLastNewClause	yes=no	clause=#>#	8
endLastNewClause	yes=no	clause=ADV>,	-1
endLastNewClause	yes=no	clause=NNP>,	-2
endLastNewClause	yes=no	clause=NP>,	-2
endLastNewClause	yes=no	clause=NP>ing	3
endLastNewClause	yes=no	clause=NP>who	1
endLastNewClause	yes=no	clause=QO>QO	-2
endLastNewClause	yes=no	clause=as>as	1
endLastNewClause	yes=no	clause=cc ADV>,	-1
endLastNewClause	yes=no	clause=cc fin>fin	1
endLastNewClause	yes=no	clause=fin>fin	1
endLastNewClause	yes=yes	clause=#>#	5
endLastNewClause	yes=yes	clause=ADV>fin	2
endLastNewClause	yes=yes	clause=NNP>.	-4
endLastNewClause	yes=yes	clause=NNP>and	-1
endLastNewClause	yes=yes	clause=NNP>fin	1
endLastNewClause	yes=yes	clause=NNP>ing	1
endLastNewClause	yes=yes	clause=NP>.	-1
endLastNewClause	yes=yes	clause=NP>and	-2
endLastNewClause	yes=yes	clause=NP>fin	3
endLastNewClause	yes=yes	clause=NP>or	-1
endLastNewClause	yes=yes	clause=NP>pp	2
endLastNewClause	yes=yes	clause=NP>that	1
endLastNewClause	yes=yes	clause=NP>to	1
endLastNewClause	yes=yes	clause=NP>which	3
endLastNewClause	yes=yes	clause=NP>who	-1
endLastNewClause	yes=yes	clause=PRP>fin	2
endLastNewClause	yes=yes	clause=QO>QO	-4
endLastNewClause	yes=yes	clause=cc NNP>fin	1
endLastNewClause	yes=yes	clause=cc NP>.	-2
endLastNewClause	yes=yes	clause=cc NP>fin	2
endLastNewClause	yes=yes	clause=cc PRP>fin	3
endLastNewClause	yes=yes	clause=cc fin>fin	2
endLastNewClause	yes=yes	clause=cc that>that	-7
endLastNewClause	yes=yes	clause=fin>fin	1
endLastNewClause	yes=yes	clause=how>how	-1
endLastNewClause	yes=yes	clause=ing>ing	4
endLastNewClause	yes=yes	clause=pp>pp	4
endLastNewClause	yes=yes	clause=though>though	1
endLastNewClause	yes=yes	clause=when>when	-1
endLastNewClause	yes=yes	clause=while>while	1
endLastNewClause	yes=yes	clause=who>who	2
endLastNext	yes=no	class=,	class=NNP	-1
endLastNext	yes=no	class=,	class=QUOTE	-2
endLastNext	yes=no	class=,	class=that	-1
endLastNext	yes=no	class=ADV	class=NP	1
endLastNext	yes=no	class=DASH	class=that	3
endLastNext	yes=no	class=after	class=NP	-2
endLastNext	yes=no	class=and	class=NNP	-1
endLastNext	yes=no	class=and	class=NP	2
endLastNext	yes=no	class=and	class=that	1
endLastNext	yes=no	class=as	class=NP	-1
endLastNext	yes=no	class=fin	class=ing	1
endLastNext	yes=no	class=fin	class=that	2
endLastNext	yes=no	class=for	class=PRP	1
endLastNext	yes=no	class=in	class=NNP	1
endLastNext	yes=no	class=with	class=NP	1
endLastNext	yes=yes	class=,	class=NNP	2
endLastNext	yes=yes	class=,	class=NP	4
endLastNext	yes=yes	class=,	class=PRP	2
endLastNext	yes=yes	class=,	class=if	-1
endLastNext	yes=yes	class=,	class=that	3
endLastNext	yes=yes	class=,	class=to	2
endLastNext	yes=yes	class=,	class=what	1
endLastNext	yes=yes	class=,	class=whether	1
endLastNext	yes=yes	class=.	class=NP	2
endLastNext	yes=yes	class=.	class=PRP	1
endLastNext	yes=yes	class=.	class=on	-2
endLastNext	yes=yes	class=.	class=that	2
endLastNext	yes=yes	class=.	class=to	1
endLastNext	yes=yes	class=.	class=whether	2
endLastNext	yes=yes	class=ADV	class=that	-1
endLastNext	yes=yes	class=DASH	class=QUOTE	1
endLastNext	yes=yes	class=END	class=NP	1
endLastNext	yes=yes	class=END	class=QUOTE	1
endLastNext	yes=yes	class=END	class=that	1
endLastNext	yes=yes	class=NP	class=PRP	1
endLastNext	yes=yes	class=NP	class=what	1
endLastNext	yes=yes	class=X	class=that	1
endLastNext	yes=yes	class=and	class=PRP	2
endLastNext	yes=yes	class=as	class=NP	1
endLastNext	yes=yes	class=as	class=QUOTE	1
endLastNext	yes=yes	class=before	class=NP	1
endLastNext	yes=yes	class=but	class=NP	1
endLastNext	yes=yes	class=despite	class=NP	1
endLastNext	yes=yes	class=fin	class=that	-3
endLastNext	yes=yes	class=from	class=NP	2
endLastNext	yes=yes	class=if	class=to	1
endLastNext	yes=yes	class=in	class=PRP	3
endLastNext	yes=yes	class=ing	class=that	1
endLastNext	yes=yes	class=of	class=NP	-1
endLastNext	yes=yes	class=on	class=that	1
endLastNext	yes=yes	class=that	class=that	1
endLastNext	yes=yes	class=through	class=NP	1
endLastNext	yes=yes	class=to	class=NP	1
endLastNext	yes=yes	class=who	class=NP	-1
endLastWord	word=?	5
endLastWord	word=abortion	3
endLastWord	word=accept	-1
endLastWord	word=address	1
endLastWord	word=all	1
endLastWord	word=amendment	1
endLastWord	word=america	3
endLastWord	word=ban	-4
endLastWord	word=be	4
endLastWord	word=better	1
endLastWord	word=bill	2
endLastWord	word=board	-1
endLastWord	word=candidacy	3
endLastWord	word=candidate	-1
endLastWord	word=caucus	-1
endLastWord	word=change	2
endLastWord	word=class	1
endLastWord	word=comment	2
endLastWord	word=community	1
endLastWord	word=conservative	1
endLastWord	word=contest	-1
endLastWord	word=control	1
endLastWord	word=convention	6
endLastWord	word=country	3
endLastWord	word=crisis	1
endLastWord	word=damage	1
endLastWord	word=day	-2
endLastWord	word=debate	-5
endLastWord	word=democrats	-1
endLastWord	word=department	2
endLastWord	word=dispute	1
endLastWord	word=dollar	2
endLastWord	word=driver	-1
endLastWord	word=effort	-1
endLastWord	word=election	1
endLastWord	word=email	3
endLastWord	word=endorsement	1
endLastWord	word=even	-2
endLastWord	word=event	1
endLastWord	word=exist	1
endLastWord	word=far	-2
endLastWord	word=february	-1
endLastWord	word=fee	-2
endLastWord	word=floor	-1
endLastWord	word=friday	-2
endLastWord	word=front-runner	1
endLastWord	word=hampshire	1
endLastWord	word=he	-13
endLastWord	word=her	2
endLastWord	word=him	5
endLastWord	word=immigration	5
endLastWord	word=interview	-1
endLastWord	word=it	4
endLastWord	word=job	1
endLastWord	word=july	2
endLastWord	word=june	-1
endLastWord	word=law	1
endLastWord	word=leader	-2
endLastWord	word=leave	5
endLastWord	word=libya	1
endLastWord	word=line	1
endLastWord	word=marriage	1
endLastWord	word=million	-2
endLastWord	word=mistake	2
endLastWord	word=monday	-3
endLastWord	word=month	1
endLastWord	word=morning	-1
endLastWord	word=nomination	2
endLastWord	word=nominee	7
endLastWord	word=not	-6
endLastWord	word=november	1
endLastWord	word=now	-1
endLastWord	word=out	2
endLastWord	word=overseas	1
endLastWord	word=party	1
endLastWord	word=place	3
endLastWord	word=plant	1
endLastWord	word=policy	4
endLastWord	word=politician	-1
endLastWord	word=politics	3
endLastWord	word=position	2
endLastWord	word=presidency	1
endLastWord	word=president	7
endLastWord	word=price	1
endLastWord	word=principle	1
endLastWord	word=refugee	1
endLastWord	word=report	-1
endLastWord	word=republicans	-4
endLastWord	word=response	1
endLastWord	word=return	1
endLastWord	word=rights	2
endLastWord	word=rival	-1
endLastWord	word=role	-1
endLastWord	word=route	-1
endLastWord	word=say	-6
endLastWord	word=security	1
endLastWord	word=she	-8
endLastWord	word=show	-2
endLastWord	word=speech	-1
endLastWord	word=statement	-2
endLastWord	word=states	7
endLastWord	word=story	-1
endLastWord	word=street	3
endLastWord	word=sunday	-1
endLastWord	word=superdelegate	3
endLastWord	word=syria	3
endLastWord	word=tax	2
endLastWord	word=that	-3
endLastWord	word=the	-2
endLastWord	word=them	6
endLastWord	word=they	-6
endLastWord	word=third	-1
endLastWord	word=this	5
endLastWord	word=time	-1
endLastWord	word=twitter	-1
endLastWord	word=u.s.	5
endLastWord	word=undecided	2
endLastWord	word=union	-1
endLastWord	word=unity	1
endLastWord	word=up	-1
endLastWord	word=victim	2
endLastWord	word=victory	1
endLastWord	word=view	-2
endLastWord	word=volunteer	-1
endLastWord	word=voter	-2
endLastWord	word=war	1
endLastWord	word=who	-7
endLaterMarks	yes=no	class=,	3
endLaterMarks	yes=no	class=.	5
endLaterMarks	yes=no	class=:	6
endLaterMarks	yes=no	class=ADJ	-1
endLaterMarks	yes=no	class=ADV	1
endLaterMarks	yes=no	class=DASH	3
endLaterMarks	yes=no	class=END	5
endLaterMarks	yes=no	class=IN	1
endLaterMarks	yes=no	class=RP	-7
endLaterMarks	yes=no	class=X	5
endLaterMarks	yes=no	class=about	-1
endLaterMarks	yes=no	class=after	4
endLaterMarks	yes=no	class=and	1
endLaterMarks	yes=no	class=as	3
endLaterMarks	yes=no	class=before	3
endLaterMarks	yes=no	class=between	-2
endLaterMarks	yes=no	class=but	5
endLaterMarks	yes=no	class=by	3
endLaterMarks	yes=no	class=despite	3
endLaterMarks	yes=no	class=during	1
endLaterMarks	yes=no	class=fin	1
endLaterMarks	yes=no	class=inf	-5
endLaterMarks	yes=no	class=of	-1
endLaterMarks	yes=no	class=on	-1
endLaterMarks	yes=no	class=since	1
endLaterMarks	yes=no	class=than	2
endLaterMarks	yes=no	class=though	1
endLaterMarks	yes=no	class=until	1
endLaterMarks	yes=no	class=when	5
endLaterMarks	yes=no	class=while	3
endLaterMarks	yes=no	class=who	-1
endLaterMarks	yes=no	class=without	1
endLaterMarks	yes=yes	class=,	1
endLaterMarks	yes=yes	class=ADV	-1
endLaterMarks	yes=yes	class=DASH	10
endLaterMarks	yes=yes	class=QO	-1
endLaterMarks	yes=yes	class=and	4
endLaterMarks	yes=yes	class=as	-4
endLaterMarks	yes=yes	class=fin	-4
endLaterMarks	yes=yes	class=from	-1
endLaterMarks	yes=yes	class=ing	5
endLaterMarks	yes=yes	class=on	3
endLemmaAtEnd	word=:	yes=no	-10
endLemmaAtEnd	word=:	yes=yes	10
endLemmaAtEnd	word=accord	yes=no	-6
endLemmaAtEnd	word=accord	yes=yes	8
endLemmaAtEnd	word=accuse	yes=yes	1
endLemmaAtEnd	word=add	yes=no	-1
endLemmaAtEnd	word=add	yes=yes	2
endLemmaAtEnd	word=announce	yes=no	3
endLemmaAtEnd	word=announce	yes=yes	-2
endLemmaAtEnd	word=argue	yes=no	-1
endLemmaAtEnd	word=argue	yes=yes	3
endLemmaAtEnd	word=ask	yes=no	3
endLemmaAtEnd	word=attack	yes=no	1
endLemmaAtEnd	word=attack	yes=yes	-1
endLemmaAtEnd	word=attribute	yes=no	-4
endLemmaAtEnd	word=attribute	yes=yes	4
endLemmaAtEnd	word=back	yes=no	3
endLemmaAtEnd	word=back	yes=yes	-4
endLemmaAtEnd	word=blame	yes=yes	1
endLemmaAtEnd	word=challenge	yes=yes	1
endLemmaAtEnd	word=cite	yes=no	-1
endLemmaAtEnd	word=cite	yes=yes	3
endLemmaAtEnd	word=claim	yes=no	3
endLemmaAtEnd	word=claim	yes=yes	-2
endLemmaAtEnd	word=concede	yes=no	4
endLemmaAtEnd	word=concede	yes=yes	-4
endLemmaAtEnd	word=confirm	yes=no	1
endLemmaAtEnd	word=confirm	yes=yes	-1
endLemmaAtEnd	word=credit	yes=no	-2
endLemmaAtEnd	word=credit	yes=yes	2
endLemmaAtEnd	word=criticism	yes=no	1
endLemmaAtEnd	word=criticism	yes=yes	-1
endLemmaAtEnd	word=declare	yes=no	2
endLemmaAtEnd	word=declare	yes=yes	-2
endLemmaAtEnd	word=demand	yes=no	1
endLemmaAtEnd	word=demand	yes=yes	-1
endLemmaAtEnd	word=denounce	yes=no	2
endLemmaAtEnd	word=denounce	yes=yes	-3
endLemmaAtEnd	word=deny	yes=no	2
endLemmaAtEnd	word=deny	yes=yes	-1
endLemmaAtEnd	word=discuss	yes=no	-1
endLemmaAtEnd	word=discuss	yes=yes	1
endLemmaAtEnd	word=embrace	yes=no	2
endLemmaAtEnd	word=embrace	yes=yes	-2
endLemmaAtEnd	word=endorse	yes=no	2
endLemmaAtEnd	word=endorse	yes=yes	-2
endLemmaAtEnd	word=eye	yes=no	-1
endLemmaAtEnd	word=eye	yes=yes	1
endLemmaAtEnd	word=fear	yes=yes	1
endLemmaAtEnd	word=find	yes=no	-1
endLemmaAtEnd	word=find	yes=yes	3
endLemmaAtEnd	word=hope	yes=no	-1
endLemmaAtEnd	word=hope	yes=yes	3
endLemmaAtEnd	word=in	yes=no	-5
endLemmaAtEnd	word=in	yes=yes	5
endLemmaAtEnd	word=include	yes=no	-4
endLemmaAtEnd	word=include	yes=yes	4
endLemmaAtEnd	word=indicate	yes=yes	1
endLemmaAtEnd	word=know	yes=no	2
endLemmaAtEnd	word=know	yes=yes	-1
endLemmaAtEnd	word=look	yes=yes	1
endLemmaAtEnd	word=make	yes=no	2
endLemmaAtEnd	word=make	yes=yes	-1
endLemmaAtEnd	word=mention	yes=yes	1
endLemmaAtEnd	word=note	yes=no	-2
endLemmaAtEnd	word=note	yes=yes	5
endLemmaAtEnd	word=opinion	yes=no	-4
endLemmaAtEnd	word=opinion	yes=yes	4
endLemmaAtEnd	word=oppose	yes=no	2
endLemmaAtEnd	word=oppose	yes=yes	-2
endLemmaAtEnd	word=portray	yes=yes	1
endLemmaAtEnd	word=post	yes=no	2
endLemmaAtEnd	word=post	yes=yes	-2
endLemmaAtEnd	word=put	yes=no	-3
endLemmaAtEnd	word=put	yes=yes	4
endLemmaAtEnd	word=question	yes=yes	1
endLemmaAtEnd	word=quote	yes=yes	1
endLemmaAtEnd	word=recall	yes=no	-3
endLemmaAtEnd	word=recall	yes=yes	4
endLemmaAtEnd	word=report	yes=no	-2
endLemmaAtEnd	word=report	yes=yes	5
endLemmaAtEnd	word=say	yes=no	4
endLemmaAtEnd	word=say	yes=yes	6
endLemmaAtEnd	word=see	yes=yes	1
endLemmaAtEnd	word=seek	yes=no	-2
endLemmaAtEnd	word=seek	yes=yes	3
endLemmaAtEnd	word=send	yes=no	-1
endLemmaAtEnd	word=send	yes=yes	1
endLemmaAtEnd	word=show	yes=yes	3
endLemmaAtEnd	word=support	yes=no	2
endLemmaAtEnd	word=support	yes=yes	-1
endLemmaAtEnd	word=talk	yes=no	1
endLemmaAtEnd	word=tell	yes=yes	3
endLemmaAtEnd	word=to	yes=no	-1
endLemmaAtEnd	word=to	yes=yes	1
endLemmaAtEnd	word=tweet	yes=no	-1
endLemmaAtEnd	word=tweet	yes=yes	1
endLemmaAtEnd	word=view	yes=no	-2
endLemmaAtEnd	word=view	yes=yes	3
endLemmaAtEnd	word=vote	yes=no	3
endLemmaAtEnd	word=vote	yes=yes	-2
endLemmaAtEnd	word=weigh	yes=no	4
endLemmaAtEnd	word=weigh	yes=yes	-4
endLemmaFinite	word=:	n=0	class=END	1
endLemmaFinite	word=:	n=0	class=fin	-3
endLemmaFinite	word=accord	n=0	class=fin	-2
endLemmaFinite	word=accuse	n=0	class=.	2
endLemmaFinite	word=admit	n=3	class=,	1
endLemmaFinite	word=admit	n=3	class=.	-1
endLemmaFinite	word=argue	n=0	class=,	-1
endLemmaFinite	word=ask	n=1	class=,	2
endLemmaFinite	word=ask	n=2	class=END	2
endLemmaFinite	word=ask	n=3	class=.	-1
endLemmaFinite	word=ask	n=3	class=END	-3
endLemmaFinite	word=believe	n=1	class=.	1
endLemmaFinite	word=call	n=0	class=.	1
endLemmaFinite	word=call	n=0	class=ing	1
endLemmaFinite	word=call	n=1	class=.	-1
endLemmaFinite	word=call	n=2	class=.	-1
endLemmaFinite	word=cite	n=0	class=.	2
endLemmaFinite	word=demand	n=1	class=.	-2
endLemmaFinite	word=denounce	n=0	class=.	-3
endLemmaFinite	word=deny	n=1	class=,	2
endLemmaFinite	word=expect	n=0	class=,	1
endLemmaFinite	word=expect	n=0	class=.	-1
endLemmaFinite	word=find	n=1	class=,	-1
endLemmaFinite	word=hope	n=2	class=.	3
endLemmaFinite	word=insist	n=1	class=,	-3
endLemmaFinite	word=make	n=0	class=.	-1
endLemmaFinite	word=make	n=0	class=in	1
endLemmaFinite	word=note	n=1	class=.	1
endLemmaFinite	word=opinion	n=0	class=fin	-1
endLemmaFinite	word=opposition	n=0	class=fin	1
endLemmaFinite	word=order	n=0	class=.	1
endLemmaFinite	word=point	n=0	class=and	1
endLemmaFinite	word=point	n=1	class=.	5
endLemmaFinite	word=post	n=0	class=.	-2
endLemmaFinite	word=promise	n=0	class=,	1
endLemmaFinite	word=propose	n=0	class=,	1
endLemmaFinite	word=put	n=0	class=.	1
endLemmaFinite	word=respond	n=1	class=.	-1
endLemmaFinite	word=say	n=0	class=,	-2
endLemmaFinite	word=say	n=0	class=.	-1
endLemmaFinite	word=say	n=0	class=fin	-5
endLemmaFinite	word=say	n=1	class=,	3
endLemmaFinite	word=say	n=1	class=.	1
endLemmaFinite	word=say	n=2	class=,	2
endLemmaFinite	word=say	n=2	class=.	2
endLemmaFinite	word=say	n=2	class=DASH	2
endLemmaFinite	word=say	n=3	class=.	1
endLemmaFinite	word=see	n=0	class=.	3
endLemmaFinite	word=see	n=0	class=as	-3
endLemmaFinite	word=seek	n=1	class=.	1
endLemmaFinite	word=show	n=0	class=.	2
endLemmaFinite	word=suggest	n=0	class=,	1
endLemmaFinite	word=suggest	n=2	class=.	1
endLemmaFinite	word=suggest	n=3	class=.	-2
endLemmaFinite	word=support	n=0	class=fin	1
endLemmaFinite	word=think	n=0	class=,	2
endLemmaFinite	word=think	n=1	class=.	2
endLemmaFinite	word=urge	n=0	class=.	2
endLemmaFinite	word=view	n=0	class=fin	-2
endLemmaFinite	word=vow	n=2	class=.	-1
endLemmaFinite	word=want	n=0	class=.	1
endLemmaFinite	word=weigh	n=0	class=END	-1
endLemmaFinite	word=write	n=3	class=.	3
endLemmaFirstAtEnd	word=:	class=PRP	yes=yes	1
endLemmaFirstAtEnd	word=announce	class=NP	yes=no	1
endLemmaFirstAtEnd	word=announce	class=NP	yes=yes	-1
endLemmaFirstAtEnd	word=blame	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=blame	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=call	class=QUOTE	yes=no	1
endLemmaFirstAtEnd	word=call	class=QUOTE	yes=yes	-1
endLemmaFirstAtEnd	word=claim	class=that	yes=no	1
endLemmaFirstAtEnd	word=concede	class=that	yes=no	2
endLemmaFirstAtEnd	word=concede	class=that	yes=yes	-2
endLemmaFirstAtEnd	word=criticism	class=NP	yes=no	1
endLemmaFirstAtEnd	word=criticism	class=NP	yes=yes	-1
endLemmaFirstAtEnd	word=demand	class=that	yes=no	3
endLemmaFirstAtEnd	word=demand	class=that	yes=yes	-3
endLemmaFirstAtEnd	word=denounce	class=NP	yes=no	1
endLemmaFirstAtEnd	word=denounce	class=NP	yes=yes	-1
endLemmaFirstAtEnd	word=describe	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=dismiss	class=NP	yes=no	1
endLemmaFirstAtEnd	word=dispute	class=that	yes=no	1
endLemmaFirstAtEnd	word=embrace	class=NP	yes=no	1
endLemmaFirstAtEnd	word=embrace	class=NP	yes=yes	-1
endLemmaFirstAtEnd	word=expect	class=to	yes=yes	1
endLemmaFirstAtEnd	word=find	class=that	yes=yes	3
endLemmaFirstAtEnd	word=in	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=in	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=include	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=mention	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=note	class=that	yes=yes	2
endLemmaFirstAtEnd	word=offer	class=NP	yes=no	1
endLemmaFirstAtEnd	word=offer	class=NP	yes=yes	-1
endLemmaFirstAtEnd	word=plan	class=to	yes=no	1
endLemmaFirstAtEnd	word=plan	class=to	yes=yes	-1
endLemmaFirstAtEnd	word=put	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=recall	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=recall	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=respond	class=NP	yes=no	-2
endLemmaFirstAtEnd	word=respond	class=NP	yes=yes	2
endLemmaFirstAtEnd	word=say	class=ADV	yes=no	1
endLemmaFirstAtEnd	word=say	class=NNP	yes=no	2
endLemmaFirstAtEnd	word=say	class=NP	yes=yes	4
endLemmaFirstAtEnd	word=say	class=PRP	yes=no	2
endLemmaFirstAtEnd	word=say	class=QUOTE	yes=no	3
endLemmaFirstAtEnd	word=say	class=that	yes=yes	1
endLemmaFirstAtEnd	word=seek	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=show	class=that	yes=yes	1
endLemmaFirstAtEnd	word=suggest	class=that	yes=no	4
endLemmaFirstAtEnd	word=suggest	class=that	yes=yes	-2
endLemmaFirstAtEnd	word=support	class=NNP	yes=no	1
endLemmaFirstAtEnd	word=support	class=NNP	yes=yes	-2
endLemmaFirstAtEnd	word=take	class=NP	yes=no	-1
endLemmaFirstAtEnd	word=take	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=tell	class=that	yes=yes	2
endLemmaFirstAtEnd	word=tell	class=to	yes=no	1
endLemmaFirstAtEnd	word=tell	class=to	yes=yes	-1
endLemmaFirstAtEnd	word=think	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=view	class=NP	yes=yes	1
endLemmaFirstAtEnd	word=watch	class=NP	yes=no	1
endLemmaFirstAtEnd	word=watch	class=NP	yes=yes	-1
endLemmaFirstAtEnd	word=weigh	class=NP	yes=no	4
endLemmaFirstAtEnd	word=weigh	class=NP	yes=yes	-4
endLemmaNext	word=:	class=,	-5
endLemmaNext	word=:	class=END	7
endLemmaNext	word=:	class=IN	1
endLemmaNext	word=:	class=fin	-5
endLemmaNext	word=accord	class=.	5
endLemmaNext	word=accord	class=fin	-3
endLemmaNext	word=accuse	class=.	1
endLemmaNext	word=add	class=.	1
endLemmaNext	word=admit	class=,	1
endLemmaNext	word=allow	class=,	1
endLemmaNext	word=announce	class=,	1
endLemmaNext	word=announcement	class=fin	1
endLemmaNext	word=appear	class=,	1
endLemmaNext	word=argue	class=,	-1
endLemmaNext	word=argue	class=.	4
endLemmaNext	word=ask	class=,	3
endLemmaNext	word=attribute	class=.	4
endLemmaNext	word=back	class=.	-2
endLemmaNext	word=call	class=and	2
endLemmaNext	word=call	class=ing	1
endLemmaNext	word=challenge	class=.	1
endLemmaNext	word=cite	class=.	2
endLemmaNext	word=claim	class=.	-2
endLemmaNext	word=concede	class=.	-3
endLemmaNext	word=confirm	class=.	-2
endLemmaNext	word=credit	class=.	2
endLemmaNext	word=criticism	class=.	-1
endLemmaNext	word=declare	class=.	-2
endLemmaNext	word=demand	class=.	-1
endLemmaNext	word=denounce	class=.	-3
endLemmaNext	word=deny	class=,	3
endLemmaNext	word=discuss	class=.	1
endLemmaNext	word=dispute	class=and	1
endLemmaNext	word=embrace	class=.	-2
endLemmaNext	word=endorse	class=.	-1
endLemmaNext	word=explain	class=,	-1
endLemmaNext	word=eye	class=.	1
endLemmaNext	word=favor	class=,	-1
endLemmaNext	word=find	class=.	2
endLemmaNext	word=hope	class=.	4
endLemmaNext	word=in	class=.	5
endLemmaNext	word=include	class=.	3
endLemmaNext	word=indicate	class=.	1
endLemmaNext	word=like	class=.	1
endLemmaNext	word=look	class=.	1
endLemmaNext	word=make	class=.	-1
endLemmaNext	word=make	class=in	1
endLemmaNext	word=mention	class=.	1
endLemmaNext	word=note	class=.	4
endLemmaNext	word=opinion	class=.	4
endLemmaNext	word=opinion	class=fin	-1
endLemmaNext	word=oppose	class=.	-4
endLemmaNext	word=opposition	class=fin	1
endLemmaNext	word=point	class=,	-3
endLemmaNext	word=point	class=.	2
endLemmaNext	word=post	class=.	-2
endLemmaNext	word=propose	class=,	2
endLemmaNext	word=put	class=.	2
endLemmaNext	word=question	class=,	-1
endLemmaNext	word=question	class=.	2
endLemmaNext	word=recall	class=.	3
endLemmaNext	word=release	class=,	-1
endLemmaNext	word=report	class=.	2
endLemmaNext	word=require	class=.	1
endLemmaNext	word=say	class=,	1
endLemmaNext	word=say	class=.	4
endLemmaNext	word=say	class=ADV	-1
endLemmaNext	word=say	class=DASH	3
endLemmaNext	word=say	class=X	3
endLemmaNext	word=say	class=in	1
endLemmaNext	word=see	class=,	2
endLemmaNext	word=see	class=as	-3
endLemmaNext	word=seek	class=.	1
endLemmaNext	word=send	class=.	1
endLemmaNext	word=show	class=.	4
endLemmaNext	word=suggest	class=,	1
endLemmaNext	word=suggest	class=:	1
endLemmaNext	word=suggest	class=DASH	1
endLemmaNext	word=support	class=,	-1
endLemmaNext	word=support	class=fin	2
endLemmaNext	word=take	class=.	1
endLemmaNext	word=tell	class=END	2
endLemmaNext	word=think	class=.	1
endLemmaNext	word=to	class=.	1
endLemmaNext	word=view	class=.	3
endLemmaNext	word=view	class=fin	-3
endLemmaNext	word=vote	class=.	-1
endLemmaNext	word=want	class=,	-3
endLemmaNext	word=want	class=.	1
endLemmaNext	word=warn	class=,	1
endLemmaNext	word=weigh	class=END	-2
endLemmaStop	word=:	class=END	n=0	1
endLemmaStop	word=:	class=fin	n=0	-3
endLemmaStop	word=accord	class=fin	n=0	-2
endLemmaStop	word=accuse	class=.	n=0	2
endLemmaStop	word=admit	class=,	n=3	1
endLemmaStop	word=admit	class=.	n=3	-1
endLemmaStop	word=argue	class=,	n=0	-1
endLemmaStop	word=ask	class=,	n=1	2
endLemmaStop	word=ask	class=.	n=3	-1
endLemmaStop	word=ask	class=END	n=2	2
endLemmaStop	word=ask	class=END	n=3	-3
endLemmaStop	word=believe	class=.	n=1	1
endLemmaStop	word=call	class=.	n=0	1
endLemmaStop	word=call	class=.	n=1	-1
endLemmaStop	word=call	class=.	n=2	-1
endLemmaStop	word=call	class=ing	n=0	1
endLemmaStop	word=cite	class=.	n=0	2
endLemmaStop	word=demand	class=.	n=1	-2
endLemmaStop	word=denounce	class=.	n=0	-3
endLemmaStop	word=deny	class=,	n=1	2
endLemmaStop	word=expect	class=,	n=0	1
endLemmaStop	word=expect	class=.	n=0	-1
endLemmaStop	word=find	class=,	n=1	-1
endLemmaStop	word=hope	class=.	n=2	3
endLemmaStop	word=insist	class=,	n=1	-3
endLemmaStop	word=make	class=.	n=0	-1
endLemmaStop	word=make	class=in	n=0	1
endLemmaStop	word=note	class=.	n=1	1
endLemmaStop	word=opinion	class=fin	n=0	-1
endLemmaStop	word=opposition	class=fin	n=0	1
endLemmaStop	word=order	class=.	n=0	1
endLemmaStop	word=point	class=.	n=1	5
endLemmaStop	word=point	class=and	n=0	1
endLemmaStop	word=post	class=.	n=0	-2
endLemmaStop	word=promise	class=,	n=0	1
endLemmaStop	word=propose	class=,	n=0	1
endLemmaStop	word=put	class=.	n=0	1
endLemmaStop	word=respond	class=.	n=1	-1
endLemmaStop	word=say	class=,	n=0	-2
endLemmaStop	word=say	class=,	n=1	3
endLemmaStop	word=say	class=,	n=2	2
endLemmaStop	word=say	class=.	n=0	-1
endLemmaStop	word=say	class=.	n=1	1
endLemmaStop	word=say	class=.	n=2	2
endLemmaStop	word=say	class=.	n=3	1
endLemmaStop	word=say	class=DASH	n=2	2
endLemmaStop	word=say	class=fin	n=0	-5
endLemmaStop	word=see	class=.	n=0	3
endLemmaStop	word=see	class=as	n=0	-3
endLemmaStop	word=seek	class=.	n=1	1
endLemmaStop	word=show	class=.	n=0	2
endLemmaStop	word=suggest	class=,	n=0	1
endLemmaStop	word=suggest	class=.	n=2	1
endLemmaStop	word=suggest	class=.	n=3	-2
endLemmaStop	word=support	class=fin	n=0	1
endLemmaStop	word=think	class=,	n=0	2
endLemmaStop	word=think	class=.	n=1	2
endLemmaStop	word=urge	class=.	n=0	2
endLemmaStop	word=view	class=fin	n=0	-2
endLemmaStop	word=vow	class=.	n=2	-1
endLemmaStop	word=want	class=.	n=0	1
endLemmaStop	word=weigh	class=END	n=0	-1
endLemmaStop	word=write	class=.	n=3	3
endLength	n=1	class=ADJ	3
endLength	n=1	class=ADV	1
endLength	n=1	class=NNP	5
endLength	n=1	class=NP	5
endLength	n=1	class=PRP	8
endLength	n=1	class=ing	-1
endLength	n=14	class=NNP	1
endLength	n=14	class=NP	1
endLength	n=14	class=PRP	1
endLength	n=14	class=about	-2
endLength	n=14	class=as	-2
endLength	n=14	class=fin	-1
endLength	n=14	class=ing	1
endLength	n=14	class=pp	-1
endLength	n=14	class=that	4
endLength	n=2	class=ADV	3
endLength	n=2	class=NNP	4
endLength	n=2	class=NP	6
endLength	n=2	class=PRP	-3
endLength	n=2	class=ing	1
endLength	n=2	class=that	1
endLength	n=22	class=NNP	1
endLength	n=22	class=fin	1
endLength	n=22	class=that	3
endLength	n=22	class=to	-2
endLength	n=22	class=why	-1
endLength	n=3	class=ADV	-1
endLength	n=3	class=NP	4
endLength	n=3	class=PRP	2
endLength	n=3	class=QUOTE	-9
endLength	n=3	class=about	1
endLength	n=3	class=for	1
endLength	n=4	class=IN	3
endLength	n=4	class=NP	1
endLength	n=4	class=PRP	-3
endLength	n=4	class=QUOTE	5
endLength	n=4	class=as	4
endLength	n=4	class=to	1
endLength	n=6	class=ADJ	-1
endLength	n=6	class=ADV	1
endLength	n=6	class=NP	1
endLength	n=6	class=PRP	1
endLength	n=6	class=QUOTE	3
endLength	n=6	class=for	-1
endLength	n=6	class=ing	1
endLength	n=6	class=to	3
endLength	n=9	class=ADV	-1
endLength	n=9	class=IN	-2
endLength	n=9	class=NNP	-1
endLength	n=9	class=POSS	1
endLength	n=9	class=PRP	1
endLength	n=9	class=QUOTE	1
endLength	n=9	class=if	1
endLength	n=9	class=ing	-2
endLength	n=9	class=of	2
endLength	n=9	class=that	2
endLength	n=9	class=to	2
endLength	n=9	class=what	3
endLength	n=9	class=whether	2
endLength	n=9	class=why	1
endLengthNext	n=1	class=,	1
endLengthNext	n=1	class=ADV	1
endLengthNext	n=1	class=NP	-2
endLengthNext	n=1	class=in	4
endLengthNext	n=1	class=ing	-1
endLengthNext	n=1	class=when	2
endLengthNext	n=14	class=.	1
endLengthNext	n=14	class=ADV	-3
endLengthNext	n=14	class=DASH	1
endLengthNext	n=14	class=END	2
endLengthNext	n=14	class=and	-2
endLengthNext	n=14	class=fin	-4
endLengthNext	n=14	class=in	-1
endLengthNext	n=14	class=ing	1
endLengthNext	n=2	class=,	1
endLengthNext	n=2	class=DASH	3
endLengthNext	n=2	class=after	1
endLengthNext	n=2	class=and	4
endLengthNext	n=2	class=as	-1
endLengthNext	n=2	class=at	3
endLengthNext	n=2	class=during	2
endLengthNext	n=2	class=in	2
endLengthNext	n=2	class=on	2
endLengthNext	n=2	class=that	-1
endLengthNext	n=2	class=through	1
endLengthNext	n=2	class=to	-2
endLengthNext	n=2	class=until	2
endLengthNext	n=2	class=with	-2
endLengthNext	n=22	class=,	-1
endLengthNext	n=22	class=.	3
endLengthNext	n=22	class=DASH	-1
endLengthNext	n=22	class=IN	1
endLengthNext	n=3	class=:	-5
endLengthNext	n=3	class=ADV	1
endLengthNext	n=3	class=END	1
endLengthNext	n=3	class=NP	-1
endLengthNext	n=3	class=and	2
endLengthNext	n=3	class=as	1
endLengthNext	n=3	class=at	-1
endLengthNext	n=3	class=by	3
endLengthNext	n=4	class=,	1
endLengthNext	n=4	class=:	1
endLengthNext	n=4	class=END	1
endLengthNext	n=4	class=NP	1
endLengthNext	n=4	class=and	4
endLengthNext	n=4	class=as	1
endLengthNext	n=4	class=fin	1
endLengthNext	n=4	class=to	2
endLengthNext	n=4	class=when	1
endLengthNext	n=6	class=,	1
endLengthNext	n=6	class=.	1
endLengthNext	n=6	class=DASH	3
endLengthNext	n=6	class=IN	-1
endLengthNext	n=6	class=after	-1
endLengthNext	n=6	class=and	1
endLengthNext	n=6	class=but	2
endLengthNext	n=6	class=fin	2
endLengthNext	n=6	class=for	2
endLengthNext	n=6	class=from	-3
endLengthNext	n=6	class=on	-2
endLengthNext	n=9	class=,	1
endLengthNext	n=9	class=DASH	2
endLengthNext	n=9	class=END	2
endLengthNext	n=9	class=NP	4
endLengthNext	n=9	class=as	2
endLengthNext	n=9	class=but	1
endLengthNext	n=9	class=fin	1
endLengthNext	n=9	class=from	-1
endLengthNext	n=9	class=in	-2
endLengthNext	n=9	class=ing	1
endLengthNext	n=9	class=into	1
endMarksNext	n=0	yes=no	class=.	2
endMarksNext	n=0	yes=yes	class=,	-5
endMarksNext	n=0	yes=yes	class=.	-9
endMarksNext	n=0	yes=yes	class=END	1
endMarksNext	n=1	yes=no	class=,	7
endMarksNext	n=1	yes=no	class=ADV	1
endMarksNext	n=1	yes=no	class=DASH	2
endMarksNext	n=1	yes=no	class=END	2
endMarksNext	n=1	yes=no	class=NNP	4
endMarksNext	n=1	yes=no	class=NP	5
endMarksNext	n=1	yes=no	class=PRP	3
endMarksNext	n=1	yes=no	class=and	4
endMarksNext	n=1	yes=no	class=before	1
endMarksNext	n=1	yes=no	class=but	2
endMarksNext	n=1	yes=no	class=by	1
endMarksNext	n=1	yes=no	class=fin	8
endMarksNext	n=1	yes=no	class=in	6
endMarksNext	n=1	yes=no	class=ing	11
endMarksNext	n=1	yes=no	class=on	1
endMarksNext	n=1	yes=no	class=which	2
endMarksNext	n=1	yes=no	class=while	2
endMarksNext	n=2	yes=no	class=,	8
endMarksNext	n=2	yes=no	class=.	7
endMarksNext	n=2	yes=no	class=:	6
endMarksNext	n=2	yes=no	class=ADJ	-12
endMarksNext	n=2	yes=no	class=DASH	6
endMarksNext	n=2	yes=no	class=END	2
endMarksNext	n=2	yes=no	class=IN	1
endMarksNext	n=2	yes=no	class=NNP	-8
endMarksNext	n=2	yes=no	class=NP	-6
endMarksNext	n=2	yes=no	class=PRP	-12
endMarksNext	n=2	yes=no	class=QO	-15
endMarksNext	n=2	yes=no	class=RP	-2
endMarksNext	n=2	yes=no	class=X	2
endMarksNext	n=2	yes=no	class=about	-1
endMarksNext	n=2	yes=no	class=after	1
endMarksNext	n=2	yes=no	class=against	-1
endMarksNext	n=2	yes=no	class=and	1
endMarksNext	n=2	yes=no	class=as	-2
endMarksNext	n=2	yes=no	class=because	3
endMarksNext	n=2	yes=no	class=but	2
endMarksNext	n=2	yes=no	class=despite	3
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
endMarksNext	n=2	yes=no	class=until	1
endMarksNext	n=2	yes=no	class=who	-1
endMarksNext	n=2	yes=no	class=without	2
endMarksNext	n=2	yes=yes	class=as	3
endNewClause	clause=#>#	8
endNewClause	clause=ADJ>ADJ	-2
endNewClause	clause=ADV>,	-1
endNewClause	clause=ADV>and	-1
endNewClause	clause=ADV>as	1
endNewClause	clause=ADV>fin	3
endNewClause	clause=ADV>pp	1
endNewClause	clause=EX>EX	1
endNewClause	clause=NNP>,	-2
endNewClause	clause=NNP>.	-4
endNewClause	clause=NNP>X	1
endNewClause	clause=NNP>and	-6
endNewClause	clause=NNP>fin	6
endNewClause	clause=NNP>ing	1
endNewClause	clause=NP>,	-2
endNewClause	clause=NP>.	-1
endNewClause	clause=NP>and	-8
endNewClause	clause=NP>fin	3
endNewClause	clause=NP>ing	3
endNewClause	clause=NP>or	-1
endNewClause	clause=NP>pp	1
endNewClause	clause=NP>that	1
endNewClause	clause=NP>to	1
endNewClause	clause=NP>which	2
endNewClause	clause=PRP>fin	5
endNewClause	clause=QO>QO	-10
endNewClause	clause=although>although	3
endNewClause	clause=as>as	3
endNewClause	clause=before>before	1
endNewClause	clause=cc ADV>,	-1
endNewClause	clause=cc NNP>fin	3
endNewClause	clause=cc NP>.	-2
endNewClause	clause=cc NP>fin	3
endNewClause	clause=cc PRP>fin	6
endNewClause	clause=cc fin>fin	7
endNewClause	clause=cc that>that	-7
endNewClause	clause=fin>fin	6
endNewClause	clause=how>how	-2
endNewClause	clause=if>if	-1
endNewClause	clause=ing>ing	3
endNewClause	clause=pp>pp	2
endNewClause	clause=that>that	-2
endNewClause	clause=though>though	3
endNewClause	clause=to>to	-3
endNewClause	clause=when>when	-2
endNewClause	clause=which>which	3
endNewClause	clause=while>while	4
endNewClause	clause=with>ing	1
endNewClauseFirst	class=NNP	clause=#>#	2
endNewClauseFirst	class=NNP	clause=cc PRP>fin	-1
endNewClauseFirst	class=NNP	clause=fin>fin	2
endNewClauseFirst	class=NP	clause=#>#	4
endNewClauseFirst	class=NP	clause=ADV>fin	1
endNewClauseFirst	class=NP	clause=NNP>X	2
endNewClauseFirst	class=NP	clause=NNP>and	-5
endNewClauseFirst	class=NP	clause=NNP>fin	1
endNewClauseFirst	class=NP	clause=NP>and	-5
endNewClauseFirst	class=NP	clause=NP>fin	2
endNewClauseFirst	class=NP	clause=NP>that	-1
endNewClauseFirst	class=NP	clause=NP>which	1
endNewClauseFirst	class=NP	clause=PRP>fin	1
endNewClauseFirst	class=NP	clause=cc NP>fin	1
endNewClauseFirst	class=NP	clause=cc fin>fin	2
endNewClauseFirst	class=NP	clause=that>that	-1
endNewClauseFirst	class=NP	clause=with>ing	1
endNewClauseFirst	class=PRP	clause=#>#	3
endNewClauseFirst	class=PRP	clause=NNP>fin	1
endNewClauseFirst	class=PRP	clause=PRP>fin	2
endNewClauseFirst	class=QUOTE	clause=#>#	3
endNewClauseFirst	class=fin	clause=#>#	3
endNewClauseFirst	class=that	clause=#>#	3
endNewClauseFirst	class=that	clause=PRP>fin	-2
endNewClauseFirst	class=that	clause=cc PRP>fin	1
endNewClauseFirst	class=that	clause=cc that>that	-5
endNewClauseFirst	class=that	clause=fin>fin	-1
endNewClauseFirst	class=that	clause=that>that	-1
endNewClauseFirst	class=that	clause=though>though	2
endNewClauseFirst	class=that	clause=who>who	2
endNewClauseFirst	class=to	clause=#>#	1
endNewClauseFirst	class=to	clause=fin>fin	2
endNewClauseFirst	class=to	clause=inf>inf	-4
endNewClauseFirst	class=what	clause=PRP>fin	1
endNewClauseLemma	word=:	clause=#>#	6
endNewClauseLemma	word=accord	clause=#>#	1
endNewClauseLemma	word=agree	clause=#>#	1
endNewClauseLemma	word=argue	clause=#>#	1
endNewClauseLemma	word=ask	clause=NNP>fin	3
endNewClauseLemma	word=cite	clause=fin>fin	1
endNewClauseLemma	word=concede	clause=#>#	-1
endNewClauseLemma	word=defend	clause=#>#	1
endNewClauseLemma	word=demand	clause=#>#	-3
endNewClauseLemma	word=deny	clause=#>#	-3
endNewClauseLemma	word=discuss	clause=#>#	2
endNewClauseLemma	word=dispute	clause=#>#	-1
endNewClauseLemma	word=dispute	clause=fin>fin	1
endNewClauseLemma	word=explain	clause=#>#	2
endNewClauseLemma	word=favor	clause=#>#	1
endNewClauseLemma	word=find	clause=#>#	1
endNewClauseLemma	word=hope	clause=#>#	1
endNewClauseLemma	word=insist	clause=#>#	1
endNewClauseLemma	word=praise	clause=#>#	-1
endNewClauseLemma	word=propose	clause=#>#	-2
endNewClauseLemma	word=question	clause=#>#	1
endNewClauseLemma	word=remember	clause=#>#	1
endNewClauseLemma	word=reveal	clause=#>#	1
endNewClauseLemma	word=say	clause=#>#	4
endNewClauseLemma	word=say	clause=.>.	1
endNewClauseLemma	word=say	clause=NP>that	1
endNewClauseLemma	word=say	clause=NP>who	1
endNewClauseLemma	word=say	clause=as>as	1
endNewClauseLemma	word=say	clause=cc PRP>fin	1
endNewClauseLemma	word=say	clause=cc fin>fin	-1
endNewClauseLemma	word=say	clause=pp>pp	4
endNewClauseLemma	word=say	clause=who>who	3
endNewClauseLemma	word=see	clause=#>#	-2
endNewClauseLemma	word=seem	clause=#>#	2
endNewClauseLemma	word=suggest	clause=#>#	-1
endNewClauseLemma	word=support	clause=#>#	1
endNewClauseLemma	word=talk	clause=#>#	1
endNewClauseLemma	word=tell	clause=#>#	3
endNewClauseLemma	word=want	clause=#>#	2
endNewClauseLemma	word=warn	clause=#>#	-2
endNext	class=,	6
endNext	class=.	5
endNext	class=:	4
endNext	class=ADJ	-3
endNext	class=DASH	11
endNext	class=END	5
endNext	class=PRP	-1
endNext	class=QO	-1
endNext	class=RP	-3
endNext	class=X	6
endNext	class=about	-4
endNext	class=after	5
endNext	class=against	-2
endNext	class=and	5
endNext	class=because	1
endNext	class=before	3
endNext	class=between	-3
endNext	class=but	8
endNext	class=by	1
endNext	class=despite	3
endNext	class=during	3
endNext	class=inf	-3
endNext	class=ing	3
endNext	class=of	-6
endNext	class=since	2
endNext	class=than	1
endNext	class=that	-1
endNext	class=through	2
endNext	class=to	-2
endNext	class=until	1
endNext	class=when	4
endNext	class=which	1
endNext	class=while	6
endNext	class=without	1
endNext2	classes=, ADJ	-3
endNext2	classes=, ADV	1
endNext2	classes=, EX	1
endNext2	classes=, IN	1
endNext2	classes=, NNP	-2
endNext2	classes=, QO	-1
endNext2	classes=, although	1
endNext2	classes=, and	2
endNext2	classes=, but	2
endNext2	classes=, despite	1
endNext2	classes=, in	-1
endNext2	classes=, inf	-3
endNext2	classes=, ing	1
endNext2	classes=, or	-3
endNext2	classes=, to	-4
endNext2	classes=, when	-1
endNext2	classes=, where	1
endNext2	classes=, which	1
endNext2	classes=, while	3
endNext2	classes=, with	2
endNext2	classes=. #	5
endNext2	classes=. X	7
endNext2	classes=ADV NP	-5
endNext2	classes=ADV as	3
endNext2	classes=ADV fin	-2
endNext2	classes=ADV on	1
endNext2	classes=ADV pp	-1
endNext2	classes=ADV though	1
endNext2	classes=ADV to	-2
endNext2	classes=DASH NP	5
endNext2	classes=DASH PRP	1
endNext2	classes=END #	5
endNext2	classes=IN ,	3
endNext2	classes=IN .	7
endNext2	classes=IN NNP	-1
endNext2	classes=NNP fin	2
endNext2	classes=NP ,	-1
endNext2	classes=NP ADV	1
endNext2	classes=QO NP	-1
endNext2	classes=X ADV	1
endNext2	classes=after NNP	2
endNext2	classes=and NP	-1
endNext2	classes=and PRP	3
endNext2	classes=and QO	-4
endNext2	classes=and fin	5
endNext2	classes=and how	-1
endNext2	classes=and pp	6
endNext2	classes=and that	-1
endNext2	classes=and who	1
endNext2	classes=as ADJ	-1
endNext2	classes=as NNP	4
endNext2	classes=as PRP	8
endNext2	classes=as QO	-3
endNext2	classes=at NNP	2
endNext2	classes=at NP	-1
endNext2	classes=before NNP	-1
endNext2	classes=before ing	3
endNext2	classes=but fin	2
endNext2	classes=by ing	5
endNext2	classes=despite NP	1
endNext2	classes=during NP	3
endNext2	classes=fin #	-1
endNext2	classes=fin ,	-4
endNext2	classes=fin ADV	2
endNext2	classes=fin NNP	4
endNext2	classes=fin PRP	-1
endNext2	classes=fin RP	3
endNext2	classes=fin as	2
endNext2	classes=fin for	-2
endNext2	classes=fin in	-1
endNext2	classes=for ,	1
endNext2	classes=for .	1
endNext2	classes=for ing	-1
endNext2	classes=from NNP	-1
endNext2	classes=in .	2
endNext2	classes=in NNP	-1
endNext2	classes=in NP	1
endNext2	classes=ing that	3
endNext2	classes=on .	1
endNext2	classes=on NNP	3
endNext2	classes=on NP	-2
endNext2	classes=on POSS	1
endNext2	classes=that NNP	-2
endNext2	classes=that NP	-3
endNext2	classes=though NP	1
endNext2	classes=through NP	1
endNext2	classes=to inf	-2
endNext2	classes=when PRP	2
endNext2	classes=when pp	1
endNext2	classes=which fin	1
endNext2	classes=while NP	3
endNext2	classes=who fin	-1
endNext2	classes=without ing	1
endNext3	classes3=, ADJ as	-3
endNext3	classes3=, ADV ,	1
endNext3	classes3=, ADV as	2
endNext3	classes3=, ADV ing	1
endNext3	classes3=, EX fin	1
endNext3	classes3=, NNP ,	-6
endNext3	classes3=, NNP .	-3
endNext3	classes3=, NNP and	-7
endNext3	classes3=, NNP fin	9
endNext3	classes3=, NP ,	-9
endNext3	classes3=, NP ADV	1
endNext3	classes3=, NP and	-10
endNext3	classes3=, NP before	1
endNext3	classes3=, NP for	4
endNext3	classes3=, NP or	-2
endNext3	classes3=, NP that	5
endNext3	classes3=, and ADV	-2
endNext3	classes3=, and NNP	1
endNext3	classes3=, and fin	5
endNext3	classes3=, and that	-3
endNext3	classes3=, but ADV	-3
endNext3	classes3=, but PRP	4
endNext3	classes3=, despite NP	1
endNext3	classes3=, fin ADV	-1
endNext3	classes3=, ing NP	1
endNext3	classes3=, ing PRP	3
endNext3	classes3=, pp by	-1
endNext3	classes3=, though PRP	1
endNext3	classes3=, to inf	-2
endNext3	classes3=, when NP	-1
endNext3	classes3=, which NP	1
endNext3	classes3=, which PRP	1
endNext3	classes3=, which fin	-1
endNext3	classes3=, while NNP	1
endNext3	classes3=, while NP	1
endNext3	classes3=, with NNP	2
endNext3	classes3=. # #	5
endNext3	classes3=. X #	6
endNext3	classes3=: QO EX	1
endNext3	classes3=: QO PRP	-1
endNext3	classes3=ADV as PRP	1
endNext3	classes3=ADV fin NP	-1
endNext3	classes3=ADV to inf	-1
endNext3	classes3=DASH NP ,	3
endNext3	classes3=DASH NP .	-2
endNext3	classes3=DASH NP fin	1
endNext3	classes3=DASH ing NP	-2
endNext3	classes3=END # #	5
endNext3	classes3=IN . #	8
endNext3	classes3=IN NP ,	1
endNext3	classes3=NNP fin NP	1
endNext3	classes3=NP IN NP	1
endNext3	classes3=NP on NP	1
endNext3	classes3=X NNP X	-2
endNext3	classes3=after NNP fin	2
endNext3	classes3=and NP .	-6
endNext3	classes3=and NP ing	1
endNext3	classes3=and PRP fin	2
endNext3	classes3=and fin NP	-1
endNext3	classes3=and fin to	2
endNext3	classes3=and ing NP	-2
endNext3	classes3=and who fin	1
endNext3	classes3=as NP .	-7
endNext3	classes3=as NP fin	6
endNext3	classes3=as PRP fin	7
endNext3	classes3=at NP .	-1
endNext3	classes3=at NP in	2
endNext3	classes3=by ing NP	4
endNext3	classes3=fin # #	-1
endNext3	classes3=fin ADV NP	2
endNext3	classes3=fin NP ,	2
endNext3	classes3=fin NP in	1
endNext3	classes3=fin NP to	-1
endNext3	classes3=for . #	1
endNext3	classes3=from NP .	1
endNext3	classes3=in . #	2
endNext3	classes3=in NP fin	-5
endNext3	classes3=in NP to	1
endNext3	classes3=on . #	1
endNext3	classes3=on NNP .	1
endNext3	classes3=on NNP and	1
endNext3	classes3=that NP fin	-3
endNext3	classes3=though NP fin	1
endNext3	classes3=who fin NP	-2
endNext3	classes3=without ing NP	1
endOpenInside	yes=no	19
endOpenInside	yes=yes	-2
endOpenInsideAtEnd	yes=no	yes=no	15
endOpenInsideAtEnd	yes=no	yes=yes	12
endPreposition	word=as	tag=jj	-4
endPreposition	word=as	tag=nns	1
endPreposition	word=as	tag=np	4
endPreposition	word=as	tag=qt	-3
endPreposition	word=at	tag=61	3
endPreposition	word=at	tag=nns	-2
endPreposition	word=behind	tag=comma	3
endPreposition	word=by	tag=nn	-1
endPreposition	word=during	tag=61	3
endPreposition	word=for	tag=61	4
endPreposition	word=for	tag=comma	1
endPreposition	word=for	tag=nn	-2
endPreposition	word=for	tag=nns	-1
endPreposition	word=for	tag=stop	1
endPreposition	word=from	tag=61	1
endPreposition	word=in	tag=61	5
endPreposition	word=in	tag=cd	2
endPreposition	word=in	tag=nns	-6
endPreposition	word=in	tag=np	-5
endPreposition	word=in	tag=stop	2
endPreposition	word=on	tag=61	5
endPreposition	word=on	tag=nn	-2
endPreposition	word=on	tag=pos	1
endPreposition	word=on	tag=stop	1
endPreposition	word=to	tag=nn	-3
endPreposition	word=to	tag=np	-1
endPreposition	word=to	tag=stop	2
endPreposition	word=within	tag=61	1
endPrepositionFinite	word=as	tag=jj	n=0	-2
endPrepositionFinite	word=as	tag=nns	n=0	2
endPrepositionFinite	word=as	tag=np	n=0	4
endPrepositionFinite	word=as	tag=qt	n=0	-2
endPrepositionFinite	word=at	tag=61	n=0	4
endPrepositionFinite	word=at	tag=nns	n=0	-1
endPrepositionFinite	word=during	tag=61	n=0	1
endPrepositionFinite	word=for	tag=61	n=0	5
endPrepositionFinite	word=for	tag=comma	n=1	2
endPrepositionFinite	word=from	tag=nn	n=0	1
endPrepositionFinite	word=in	tag=61	n=0	6
endPrepositionFinite	word=in	tag=cd	n=0	4
endPrepositionFinite	word=in	tag=nn	n=0	1
endPrepositionFinite	word=in	tag=nns	n=0	-1
endPrepositionFinite	word=in	tag=np	n=0	-1
endPrepositionFinite	word=in	tag=wh	n=0	-1
endPrepositionFinite	word=on	tag=61	n=0	5
endPrepositionFinite	word=on	tag=nns	n=0	-1
endPrepositionFinite	word=to	tag=nn	n=0	-2
endPrepositionFinite	word=to	tag=nns	n=0	1
endPrepositionFinite	word=to	tag=np	n=0	-1
endPrepositionFinite	word=within	tag=61	n=0	1
endPrepositionFirst	word=as	tag=np	class=QUOTE	2
endPrepositionFirst	word=by	tag=np	class=NP	-1
endPrepositionFirst	word=from	tag=61	class=NP	1
endPrepositionFirst	word=in	tag=61	class=NNP	1
endPrepositionFirst	word=in	tag=61	class=NP	3
endPrepositionFirst	word=in	tag=61	class=to	-1
endPrepositionFirst	word=in	tag=nn	class=NP	-1
endPrepositionFirst	word=in	tag=nn	class=QUOTE	-1
endPrepositionFirst	word=in	tag=np	class=NP	-1
endPrepositionFirst	word=on	tag=61	class=NP	4
endPrepositionFirst	word=on	tag=nns	class=NP	-1
endPrepositionFirst	word=with	tag=nn	class=NP	1
endPrepositionFirst	word=within	tag=61	class=NP	1
endPrepositionLast	word=as	yes=no	class=NP	-1
endPrepositionLast	word=as	yes=yes	class=PRP	-5
endPrepositionLast	word=as	yes=yes	class=QUOTE	1
endPrepositionLast	word=by	yes=yes	class=NP	-3
endPrepositionLast	word=despite	yes=yes	class=NP	1
endPrepositionLast	word=for	yes=no	class=PRP	1
endPrepositionLast	word=from	yes=yes	class=NP	3
endPrepositionLast	word=in	yes=no	class=NNP	1
endPrepositionLast	word=in	yes=yes	class=PRP	3
endPrepositionLast	word=on	yes=yes	class=NP	3
endPrepositionLast	word=on	yes=yes	class=that	1
endPrepositionLast	word=through	yes=yes	class=NP	1
endPrepositionLast	word=to	yes=yes	class=NNP	-3
endPrepositionLast	word=to	yes=yes	class=PRP	-2
endPrepositionLast	word=with	yes=no	class=NP	1
endPrepositionNoun	word=as	word=?	-3
endPrepositionNoun	word=at	word=rally	1
endPrepositionNoun	word=behind	word=?	4
endPrepositionNoun	word=by	word=vote	2
endPrepositionNoun	word=during	word=interview	1
endPrepositionNoun	word=during	word=speech	1
endPrepositionNoun	word=for	word=?	9
endPrepositionNoun	word=for	word=year	2
endPrepositionNoun	word=in	word=?	1
endPrepositionNoun	word=in	word=debate	2
endPrepositionNoun	word=in	word=interview	6
endPrepositionNoun	word=on	word='s	1
endPrepositionNoun	word=on	word=twitter	2
endPrepositionNoun	word=on	word=wednesday	2
endPrepositionNoun	word=to	word=?	-1
endPrepositionNoun	word=to	word=percent	1
endRestFirst	n=0	class=NP	1
endRestFirst	n=0	class=QUOTE	1
endRestFirst	n=0	class=that	1
endRestFirst	n=1	class=NP	2
endRestFirst	n=1	class=PRP	1
endRestFirst	n=1	class=on	-2
endRestFirst	n=1	class=that	1
endRestFirst	n=1	class=to	1
endRestFirst	n=1	class=whether	2
endRestFirst	n=14	class=ADV	4
endRestFirst	n=14	class=NP	4
endRestFirst	n=14	class=PRP	2
endRestFirst	n=14	class=QUOTE	1
endRestFirst	n=14	class=how	-1
endRestFirst	n=14	class=ing	2
endRestFirst	n=14	class=that	4
endRestFirst	n=14	class=to	2
endRestFirst	n=14	class=where	1
endRestFirst	n=2	class=NP	2
endRestFirst	n=2	class=PRP	1
endRestFirst	n=2	class=that	8
endRestFirst	n=22	class=NNP	2
endRestFirst	n=22	class=NP	5
endRestFirst	n=22	class=PRP	2
endRestFirst	n=22	class=QUOTE	1
endRestFirst	n=22	class=as	1
endRestFirst	n=22	class=fin	1
endRestFirst	n=22	class=ing	2
endRestFirst	n=22	class=that	3
endRestFirst	n=22	class=to	2
endRestFirst	n=3	class=IN	-1
endRestFirst	n=3	class=NP	-2
endRestFirst	n=3	class=QUOTE	1
endRestFirst	n=4	class=NP	-1
endRestFirst	n=4	class=QUOTE	-1
endRestFirst	n=4	class=ing	-1
endRestFirst	n=4	class=that	-1
endRestFirst	n=6	class=ADJ	1
endRestFirst	n=6	class=NNP	1
endRestFirst	n=6	class=NP	1
endRestFirst	n=6	class=QUOTE	-1
endRestFirst	n=6	class=fin	2
endRestFirst	n=6	class=ing	-1
endRestFirst	n=6	class=that	-1
endRestFirst	n=9	class=IN	1
endRestFirst	n=9	class=NP	3
endRestFirst	n=9	class=PRP	1
endRestFirst	n=9	class=as	2
endRestFirst	n=9	class=fin	-1
endRestFirst	n=9	class=how	-1
endRestFirst	n=9	class=ing	-1
endRestNext	n=0	class=END	5
endRestNext	n=1	class=.	5
endRestNext	n=1	class=fin	-1
endRestNext	n=14	class=,	4
endRestNext	n=14	class=:	2
endRestNext	n=14	class=DASH	2
endRestNext	n=14	class=IN	-1
endRestNext	n=14	class=after	5
endRestNext	n=14	class=and	6
endRestNext	n=14	class=before	2
endRestNext	n=14	class=but	5
endRestNext	n=14	class=by	1
endRestNext	n=14	class=fin	2
endRestNext	n=14	class=for	-1
endRestNext	n=14	class=in	-2
endRestNext	n=14	class=ing	1
endRestNext	n=14	class=on	1
endRestNext	n=14	class=that	-4
endRestNext	n=14	class=when	2
endRestNext	n=14	class=while	2
endRestNext	n=14	class=with	-1
endRestNext	n=2	class=.	4
endRestNext	n=2	class=IN	7
endRestNext	n=2	class=NP	-1
endRestNext	n=2	class=fin	-1
endRestNext	n=2	class=for	1
endRestNext	n=2	class=in	2
endRestNext	n=22	class=,	6
endRestNext	n=22	class=:	1
endRestNext	n=22	class=DASH	5
endRestNext	n=22	class=NNP	3
endRestNext	n=22	class=NP	3
endRestNext	n=22	class=and	1
endRestNext	n=22	class=at	3
endRestNext	n=22	class=but	2
endRestNext	n=22	class=by	1
endRestNext	n=22	class=fin	5
endRestNext	n=22	class=for	2
endRestNext	n=22	class=from	-1
endRestNext	n=22	class=in	1
endRestNext	n=22	class=to	-1
endRestNext	n=22	class=while	1
endRestNext	n=3	class=DASH	-1
endRestNext	n=3	class=and	-7
endRestNext	n=3	class=fin	-1
endRestNext	n=3	class=on	1
endRestNext	n=4	class=,	-5
endRestNext	n=4	class=ADV	-1
endRestNext	n=4	class=and	-4
endRestNext	n=4	class=despite	1
endRestNext	n=4	class=from	1
endRestNext	n=6	class=after	-2
endRestNext	n=6	class=during	1
endRestNext	n=6	class=fin	-1
endRestNext	n=6	class=for	-2
endRestNext	n=6	class=on	-4
endRestNext	n=6	class=since	2
endRestNext	n=6	class=to	1
endRestNext	n=6	class=with	2
endRestNext	n=9	class=,	2
endRestNext	n=9	class=:	-1
endRestNext	n=9	class=ADV	3
endRestNext	n=9	class=DASH	5
endRestNext	n=9	class=IN	-2
endRestNext	n=9	class=after	1
endRestNext	n=9	class=and	4
endRestNext	n=9	class=but	1
endRestNext	n=9	class=for	-3
endRestNext	n=9	class=to	-2
endRule	rule=according-to	n=1	2
endRule	rule=according-to	n=2	-1
endRule	rule=bare-clause	n=1	1
endRule	rule=bare-clause	n=2	6
endRule	rule=bare-clause	n=3	2
endRule	rule=none	n=0	10
endRule	rule=noun-phrase	n=2	1
endRule	rule=object-infinitive	n=1	1
endRule	rule=preposition	n=2	-1
endRule	rule=preposition	n=3	3
endRule	rule=quotation-resumed	n=2	1
endRule	rule=small-clause	n=1	1
endRule	rule=small-clause	n=3	-2
endRule	rule=that-clause	n=1	1
endRule	rule=that-clause	n=2	3
endRule	rule=that-clause	n=3	2
endRule	rule=to-infinitive	n=2	5
endRule	rule=wh-clause	n=1	1
endRuleAny	n=0	10
endRuleAny	n=1	12
endRuleAny	n=2	7
endRuleAny	n=3	3
endRuleFirst	n=0	class=NNP	2
endRuleFirst	n=0	class=NP	5
endRuleFirst	n=0	class=PRP	1
endRuleFirst	n=0	class=QUOTE	1
endRuleFirst	n=0	class=that	2
endRuleFirst	n=0	class=to	1
endRuleFirst	n=1	class=NNP	2
endRuleFirst	n=1	class=NP	1
endRuleFirst	n=1	class=PRP	1
endRuleFirst	n=1	class=QUOTE	-1
endRuleFirst	n=1	class=ing	1
endRuleFirst	n=1	class=that	3
endRuleFirst	n=1	class=to	1
endRuleFirst	n=2	class=ADV	1
endRuleFirst	n=2	class=NNP	1
endRuleFirst	n=2	class=NP	1
endRuleFirst	n=2	class=PRP	2
endRuleFirst	n=2	class=QUOTE	3
endRuleFirst	n=2	class=that	3
endRuleFirst	n=3	class=NNP	-1
endRuleFirst	n=3	class=NP	3
endRuleFirst	n=3	class=to	1
endRuleNext	n=0	class=,	3
endRuleNext	n=0	class=.	1
endRuleNext	n=0	class=:	1
endRuleNext	n=0	class=DASH	6
endRuleNext	n=0	class=about	-2
endRuleNext	n=0	class=after	2
endRuleNext	n=0	class=against	-3
endRuleNext	n=0	class=and	1
endRuleNext	n=0	class=but	1
endRuleNext	n=0	class=by	4
endRuleNext	n=0	class=fin	1
endRuleNext	n=0	class=for	-1
endRuleNext	n=0	class=in	3
endRuleNext	n=0	class=inf	-1
endRuleNext	n=0	class=since	3
endRuleNext	n=0	class=through	1
endRuleNext	n=0	class=until	4
endRuleNext	n=0	class=while	4
endRuleNext	n=0	class=who	-3
endRuleNext	n=1	class=.	2
endRuleNext	n=1	class=DASH	6
endRuleNext	n=1	class=and	3
endRuleNext	n=1	class=before	1
endRuleNext	n=1	class=in	-3
endRuleNext	n=2	class=,	4
endRuleNext	n=2	class=.	2
endRuleNext	n=2	class=:	2
endRuleNext	n=2	class=END	3
endRuleNext	n=2	class=X	3
endRuleNext	n=2	class=by	-3
endRuleNext	n=2	class=fin	-5
endRuleNext	n=2	class=for	3
endRuleNext	n=2	class=from	-1
endRuleNext	n=2	class=ing	1
endRuleNext	n=2	class=over	1
endRuleNext	n=2	class=that	-1
endRuleNext	n=2	class=though	1
endRuleNext	n=2	class=with	-1
endRuleNext	n=3	class=.	2
endRuleNext	n=3	class=END	5
endSentences	yes=no	yes=no	15
endSentences	yes=no	yes=yes	2
endSentences	yes=yes	yes=no	4
endSpan	n=0	16
endSpan	n=1	10
endSpan	n=2	1
endSpan	n=3	-7
endSpanAtEnd	n=0	yes=no	13
endSpanAtEnd	n=0	yes=yes	8
endSpanAtEnd	n=1	yes=no	5
endSpanAtEnd	n=2	yes=no	2
endSpanAtEnd	n=3	yes=no	-7
endTailNext	chunk=.	class=END	1
endTailNext	chunk=ADJ	class=,	2
endTailNext	chunk=ADJ	class=.	2
endTailNext	chunk=ADJ	class=:	1
endTailNext	chunk=ADJ	class=and	1
endTailNext	chunk=ADJ	class=than	-5
endTailNext	chunk=ADV	class=,	-2
endTailNext	chunk=ADV	class=ADV	-5
endTailNext	chunk=ADV	class=as	-3
endTailNext	chunk=ADV	class=fin	-5
endTailNext	chunk=NP	class=,	3
endTailNext	chunk=NP	class=.	2
endTailNext	chunk=NP	class=ADV	5
endTailNext	chunk=NP	class=DASH	4
endTailNext	chunk=NP	class=END	4
endTailNext	chunk=NP	class=NP	5
endTailNext	chunk=NP	class=QO	-1
endTailNext	chunk=NP	class=about	-5
endTailNext	chunk=NP	class=after	3
endTailNext	chunk=NP	class=against	-1
endTailNext	chunk=NP	class=and	3
endTailNext	chunk=NP	class=as	2
endTailNext	chunk=NP	class=at	5
endTailNext	chunk=NP	class=because	4
endTailNext	chunk=NP	class=but	3
endTailNext	chunk=NP	class=by	2
endTailNext	chunk=NP	class=despite	4
endTailNext	chunk=NP	class=during	5
endTailNext	chunk=NP	class=fin	3
endTailNext	chunk=NP	class=for	-4
endTailNext	chunk=NP	class=ing	-3
endTailNext	chunk=NP	class=into	1
endTailNext	chunk=NP	class=of	-5
endTailNext	chunk=NP	class=since	2
endTailNext	chunk=NP	class=than	5
endTailNext	chunk=NP	class=that	-1
endTailNext	chunk=NP	class=through	1
endTailNext	chunk=NP	class=until	2
endTailNext	chunk=NP	class=when	1
endTailNext	chunk=PRP	class=and	-1
endTailNext	chunk=PRP	class=fin	-11
endTailNext	chunk=QC	class=,	4
endTailNext	chunk=QC	class=ADV	3
endTailNext	chunk=QC	class=DASH	4
endTailNext	chunk=QC	class=END	5
endTailNext	chunk=QC	class=NNP	5
endTailNext	chunk=QC	class=NP	4
endTailNext	chunk=QC	class=PRP	4
endTailNext	chunk=QC	class=after	1
endTailNext	chunk=QC	class=and	4
endTailNext	chunk=QC	class=before	2
endTailNext	chunk=QC	class=but	4
endTailNext	chunk=QC	class=by	1
endTailNext	chunk=QC	class=fin	9
endTailNext	chunk=QC	class=in	4
endTailNext	chunk=QC	class=ing	14
endTailNext	chunk=QC	class=when	2
endTailNext	chunk=QC	class=which	4
endTailNext	chunk=QC	class=while	3
endTailNext	chunk=RP	class=.	3
endTailNext	chunk=V	class=,	3
endTailNext	chunk=V	class=.	3
endTailNext	chunk=V	class=ADV	-17
endTailNext	chunk=V	class=IN	1
endTailNext	chunk=V	class=NNP	-9
endTailNext	chunk=V	class=NP	-8
endTailNext	chunk=V	class=RP	-6
endTailNext	chunk=V	class=at	-4
endTailNext	chunk=V	class=by	-9
endTailNext	chunk=V	class=for	2
endTailNext	chunk=V	class=in	-3
endTailNext	chunk=V	class=on	-1
endTailNext	chunk=V	class=without	1
endTailNext	chunk=WH	class=NNP	-1
endTailNext	chunk=WH	class=NP	-6
endTailNext	chunk=WH	class=PRP	-2
endTailNext	chunk=WH	class=fin	-22
endTailNext	chunk=X	class=,	-2
endTailNext	chunk=X	class=.	-3
endTailNext	chunk=X	class=END	-6
endTailNext2	chunk=.	classes=END #	n=4	1
endTailNext2	chunk=ADJ	classes=. #	n=4	1
endTailNext2	chunk=ADJ	classes=and fin	n=4	1
endTailNext2	chunk=ADV	classes=. #	n=3	-1
endTailNext2	chunk=ADV	classes=. #	n=4	2
endTailNext2	chunk=NP	classes=, ADJ	n=4	-1
endTailNext2	chunk=NP	classes=, NNP	n=3	-1
endTailNext2	chunk=NP	classes=, NP	n=2	-5
endTailNext2	chunk=NP	classes=, NP	n=4	1
endTailNext2	chunk=NP	classes=, but	n=4	-1
endTailNext2	chunk=NP	classes=, despite	n=4	2
endTailNext2	chunk=NP	classes=, fin	n=4	-3
endTailNext2	chunk=NP	classes=, in	n=4	-1
endTailNext2	chunk=NP	classes=, inf	n=4	-1
endTailNext2	chunk=NP	classes=, ing	n=2	2
endTailNext2	chunk=NP	classes=, or	n=4	-1
endTailNext2	chunk=NP	classes=, pp	n=4	-1
endTailNext2	chunk=NP	classes=, though	n=4	2
endTailNext2	chunk=NP	classes=, where	n=4	1
endTailNext2	chunk=NP	classes=, which	n=4	5
endTailNext2	chunk=NP	classes=. #	n=3	1
endTailNext2	chunk=NP	classes=. #	n=4	2
endTailNext2	chunk=NP	classes=. X	n=4	2
endTailNext2	chunk=NP	classes=ADV ADV	n=1	2
endTailNext2	chunk=NP	classes=DASH ing	n=4	-1
endTailNext2	chunk=NP	classes=END #	n=4	3
endTailNext2	chunk=NP	classes=IN NP	n=3	1
endTailNext2	chunk=NP	classes=IN NP	n=4	-6
endTailNext2	chunk=NP	classes=NP .	n=4	2
endTailNext2	chunk=NP	classes=X ,	n=4	-2
endTailNext2	chunk=NP	classes=X fin	n=4	-1
endTailNext2	chunk=NP	classes=after NP	n=4	-2
endTailNext2	chunk=NP	classes=and NNP	n=4	-3
endTailNext2	chunk=NP	classes=and NP	n=2	-2
endTailNext2	chunk=NP	classes=and PRP	n=4	2
endTailNext2	chunk=NP	classes=and pp	n=4	2
endTailNext2	chunk=NP	classes=and who	n=4	1
endTailNext2	chunk=NP	classes=as NNP	n=4	1
endTailNext2	chunk=NP	classes=as PRP	n=4	2
endTailNext2	chunk=NP	classes=before NP	n=4	-1
endTailNext2	chunk=NP	classes=by NP	n=4	-1
endTailNext2	chunk=NP	classes=during NP	n=2	2
endTailNext2	chunk=NP	classes=fin ADV	n=2	1
endTailNext2	chunk=NP	classes=fin ADV	n=4	2
endTailNext2	chunk=NP	classes=fin NNP	n=4	3
endTailNext2	chunk=NP	classes=fin NP	n=2	-2
endTailNext2	chunk=NP	classes=fin NP	n=4	4
endTailNext2	chunk=NP	classes=fin RP	n=4	2
endTailNext2	chunk=NP	classes=fin in	n=4	-1
endTailNext2	chunk=NP	classes=fin to	n=4	1
endTailNext2	chunk=NP	classes=for NP	n=4	-1
endTailNext2	chunk=NP	classes=from NP	n=4	-3
endTailNext2	chunk=NP	classes=in NNP	n=4	-1
endTailNext2	chunk=NP	classes=in NP	n=2	1
endTailNext2	chunk=NP	classes=on NNP	n=2	6
endTailNext2	chunk=NP	classes=on NNP	n=4	-1
endTailNext2	chunk=NP	classes=with NP	n=4	1
endTailNext2	chunk=QC	classes=, and	n=4	3
endTailNext2	chunk=QC	classes=END #	n=4	5
endTailNext2	chunk=QC	classes=NNP fin	n=4	8
endTailNext2	chunk=QC	classes=NP .	n=4	-1
endTailNext2	chunk=QC	classes=NP fin	n=4	6
endTailNext2	chunk=QC	classes=PRP fin	n=4	4
endTailNext2	chunk=QC	classes=and NNP	n=4	1
endTailNext2	chunk=QC	classes=and NP	n=4	2
endTailNext2	chunk=QC	classes=and QO	n=4	-2
endTailNext2	chunk=QC	classes=by NP	n=4	1
endTailNext2	chunk=QC	classes=fin NP	n=4	4
endTailNext2	chunk=QC	classes=ing NP	n=4	1
endTailNext2	chunk=QC	classes=ing that	n=4	4
endTailNext2	chunk=QC	classes=which fin	n=4	2
endTailNext2	chunk=RP	classes=. #	n=4	4
endTailNext2	chunk=V	classes=, NP	n=4	1
endTailNext2	chunk=V	classes=. #	n=4	2
endTailNext2	chunk=V	classes=IN ,	n=4	2
endTailNext2	chunk=V	classes=IN .	n=4	1
endTailNext2	chunk=V	classes=by NP	n=4	-3
endTailNext2	chunk=V	classes=for ,	n=4	2
endTailNext2	chunk=V	classes=in NP	n=4	-7
endTailNext2	chunk=X	classes=. #	n=4	-4
endTailNext2	chunk=X	classes=END #	n=4	-6
endTimePhrase	yes=no	class=NNP	n=0	-2
endTimePhrase	yes=no	class=NP	n=0	-4
endTimePhrase	yes=no	class=that	n=1	2
endTimePhrase	yes=no	class=to	n=0	-1
endTimePhrase	yes=yes	class=NP	n=0	3
endTimePhrase	yes=yes	class=PRP	n=0	1
endTimePhrase	yes=yes	class=to	n=0	1
endWordFirst	word=about	class=NP	-2
endWordFirst	word=ago	class=NP	1
endWordFirst	word=and	class=NP	2
endWordFirst	word=and	class=PRP	2
endWordFirst	word=and	class=that	1
endWordFirst	word=as	class=NNP	-1
endWordFirst	word=as	class=PRP	-1
endWordFirst	word=as	class=QUOTE	3
endWordFirst	word=as	class=to	1
endWordFirst	word=because	class=NP	1
endWordFirst	word=before	class=NP	1
endWordFirst	word=but	class=NP	1
endWordFirst	word=but	class=that	2
endWordFirst	word=despite	class=NP	1
endWordFirst	word=for	class=NP	-1
endWordFirst	word=in	class=PRP	2
endWordFirst	word=in	class=that	-2
endWordFirst	word=in	class=to	-1
endWordFirst	word=on	class=to	-1
endWordFirst	word=so	class=NP	1
endWordFirst	word=through	class=NP	2
endWordFirst	word=when	class=NP	1
endWordFirst	word=who	class=NP	-2
endWordFirst	word=within	class=NP	1
endWordFirst	word=without	class=NP	1
