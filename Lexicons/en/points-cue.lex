# points-cue.lex — points of the cue stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
cueBase	-8
cueBefore	word='s	tag=nn	1
cueBefore	word=after	tag=63	3
cueBefore	word=agency	tag=63	1
cueBefore	word=all	tag=63	1
cueBefore	word=also	tag=63	3
cueBefore	word=americans	tag=63	-1
cueBefore	word=an	tag=nn	-1
cueBefore	word=are	tag=63	2
cueBefore	word=be	tag=jj	-4
cueBefore	word=before	tag=63	1
cueBefore	word=being	tag=63	-5
cueBefore	word=bookmakers	tag=63	1
cueBefore	word=both	tag=63	1
cueBefore	word=candidate	tag=63	-1
cueBefore	word=could	tag=63	-2
cueBefore	word=court	tag=63	1
cueBefore	word=cutler	tag=colon	5
cueBefore	word=experts	tag=63	1
cueBefore	word=for	tag=63	-7
cueBefore	word=friday	tag=63	1
cueBefore	word=from	tag=63	-2
cueBefore	word=groups	tag=63	1
cueBefore	word=had	tag=63	-6
cueBefore	word=have	tag=63	2
cueBefore	word=he	tag=63	3
cueBefore	word=her	tag=nn	1
cueBefore	word=his	tag=nn	1
cueBefore	word=i	tag=63	-1
cueBefore	word=in	tag=63	-2
cueBefore	word=in	tag=nn	-3
cueBefore	word=is	tag=63	2
cueBefore	word=is	tag=jj	1
cueBefore	word=it	tag=63	-2
cueBefore	word=just	tag=63	-3
cueBefore	word=less	tag=63	1
cueBefore	word=media	tag=63	-1
cueBefore	word=neither	tag=63	1
cueBefore	word=never	tag=63	-3
cueBefore	word=not	tag=63	2
cueBefore	word=not	tag=jj	2
cueBefore	word=of	tag=63	-7
cueBefore	word=office	tag=63	1
cueBefore	word=on	tag=63	-3
cueBefore	word=or	tag=63	-1
cueBefore	word=others	tag=63	1
cueBefore	word=people	tag=63	-5
cueBefore	word=poll	tag=63	6
cueBefore	word=publicly	tag=63	2
cueBefore	word=saying	tag=63	1
cueBefore	word=senator	tag=63	-2
cueBefore	word=she	tag=63	1
cueBefore	word=simply	tag=63	-1
cueBefore	word=since	tag=63	3
cueBefore	word=so	tag=63	1
cueBefore	word=song	tag=colon	5
cueBefore	word=statement	tag=63	-1
cueBefore	word=statements	tag=63	-2
cueBefore	word=states	tag=63	-1
cueBefore	word=team	tag=63	1
cueBefore	word=that	tag=63	-3
cueBefore	word=that	tag=nn	-1
cueBefore	word=the	tag=63	-4
cueBefore	word=the	tag=nn	-2
cueBefore	word=the	tag=nns	-1
cueBefore	word=the	tag=vbg	-2
cueBefore	word=their	tag=nns	-2
cueBefore	word=they	tag=63	-1
cueBefore	word=this	tag=nn	-2
cueBefore	word=to	tag=63	-1
cueBefore	word=to	tag=nn	1
cueBefore	word=traders	tag=63	1
cueBefore	word=voters	tag=63	-3
cueBefore	word=was	tag=63	-2
cueBefore	word=week	tag=63	2
cueBefore	word=were	tag=63	-2
cueBefore	word=while	tag=63	1
cueBefore	word=who	tag=63	-1
cueBefore	word=will	tag=63	1
cueBefore	word=with	tag=nns	1
cueCarrier	word=?	3
cueCarrier	word=be	8
cueCarrier	word=express	-4
cueCarrier	word=face	3
cueCarrier	word=have	10
cueCarrier	word=include	2
cueCarrier	word=make	-9
cueCarrier	word=say	-8
cueClass	kind=about	tag=63	1
cueClass	kind=belief	tag=63	1
cueClass	kind=fact	tag=63	-1
cueClass	kind=label	tag=63	2
cueClass	kind=noun	tag=in	-1
cueClass	kind=noun	tag=jj	1
cueClass	kind=nounPhrase	tag=nns	-3
cueClass	kind=nounPhrase	tag=vbg	2
cueClass	kind=object	tag=63	-5
cueClass	kind=praise	tag=63	1
cueClass	kind=speech	tag=63	1
cueClass	kind=unlisted	tag=63	-6
cueClass	kind=unlisted	tag=vbg	-3
cueClass	kind=unlisted	tag=vbn	-2
cueClassForm	kind=about	form=fin	1
cueClassForm	kind=about	form=ing	-1
cueClassForm	kind=about	form=pp	3
cueClassForm	kind=belief	form=fin+modal	1
cueClassForm	kind=belief	form=inf	1
cueClassForm	kind=belief	form=ing	-2
cueClassForm	kind=belief	form=pp	1
cueClassForm	kind=claim	form=fin	1
cueClassForm	kind=claim	form=fin+have	5
cueClassForm	kind=claim	form=fin+modal	-2
cueClassForm	kind=claim	form=fin+passive	-2
cueClassForm	kind=claim	form=inf	-2
cueClassForm	kind=claim	form=pp	-1
cueClassForm	kind=fact	form=fin	1
cueClassForm	kind=fact	form=fin+have	-4
cueClassForm	kind=fact	form=fin+not+modal	-1
cueClassForm	kind=fact	form=fin+passive	4
cueClassForm	kind=fact	form=fin+passive+not	1
cueClassForm	kind=fact	form=ing	-3
cueClassForm	kind=label	form=fin	3
cueClassForm	kind=label	form=inf	-2
cueClassForm	kind=label	form=ing	1
cueClassForm	kind=noun	form=in	-1
cueClassForm	kind=noun	form=jj	1
cueClassForm	kind=nounPhrase	form=nns	-3
cueClassForm	kind=nounPhrase	form=vbg	2
cueClassForm	kind=object	form=fin	-1
cueClassForm	kind=other	form=fin	1
cueClassForm	kind=other	form=fin+passive	1
cueClassForm	kind=other	form=fin+passive+not	-2
cueClassForm	kind=other	form=inf	-1
cueClassForm	kind=other	form=pp	-2
cueClassForm	kind=praise	form=ing	-1
cueClassForm	kind=speech	form=fin	2
cueClassForm	kind=speech	form=fin+not	-1
cueClassForm	kind=speech	form=fin+passive	2
cueClassForm	kind=speech	form=pp	1
cueClassForm	kind=unlisted	form=fin	-1
cueClassForm	kind=unlisted	form=fin+have+not	1
cueClassForm	kind=unlisted	form=fin+not	1
cueClassForm	kind=unlisted	form=fin+not+modal	1
cueClassForm	kind=unlisted	form=fin+passive	-2
cueClassForm	kind=unlisted	form=fin+passive+modal	-1
cueClassForm	kind=unlisted	form=inf	1
cueClassForm	kind=unlisted	form=pp	-1
cueClassForm	kind=unlisted	form=vbg	-3
cueClassForm	kind=unlisted	form=vbn	-2
cueClassForm	kind=urge	form=fin	-1
cueClassForm	kind=urge	form=fin+passive	1
cueClassForm	kind=utterance	form=fin	-1
cueClassForm	kind=utterance	form=inf	1
cueClassForm	kind=wish	form=fin	-1
cueClassForm	kind=wish	form=fin+have	1
cueClassForm	kind=wish	form=fin+modal	1
cueClassForm	kind=wish	form=fin+passive	-3
cueClassForm	kind=wish	form=ing	1
cueClassFrame	kind=about	frame=IN>NP	1
cueClassFrame	kind=about	frame=NP>,	-2
cueClassFrame	kind=about	frame=NP>that	-1
cueClassFrame	kind=about	frame=RP>that	1
cueClassFrame	kind=about	frame=about>how	1
cueClassFrame	kind=about	frame=to>inf	1
cueClassFrame	kind=belief	frame=NP>fin	1
cueClassFrame	kind=claim	frame=NP>.	-2
cueClassFrame	kind=claim	frame=NP>ing	2
cueClassFrame	kind=fact	frame=.>#	5
cueClassFrame	kind=fact	frame=NP>ing	-1
cueClassFrame	kind=fact	frame=NP>to	-2
cueClassFrame	kind=fact	frame=PRP>.	-2
cueClassFrame	kind=fact	frame=that>NP	1
cueClassFrame	kind=label	frame=NNP>.	-2
cueClassFrame	kind=label	frame=NP>QO	2
cueClassFrame	kind=label	frame=NP>that	1
cueClassFrame	kind=label	frame=PRP>QO	1
cueClassFrame	kind=noun	frame=QO>NP	-1
cueClassFrame	kind=nounClause	frame=,>ADV	1
cueClassFrame	kind=nounClause	frame=,>NNP	-3
cueClassFrame	kind=nounClause	frame=:>QO	1
cueClassFrame	kind=nounClause	frame=IN>NP	-2
cueClassFrame	kind=nounClause	frame=NNP>.	-1
cueClassFrame	kind=nounClause	frame=NNP>fin	1
cueClassFrame	kind=nounClause	frame=PRP>.	1
cueClassFrame	kind=nounClause	frame=PRP>fin	4
cueClassFrame	kind=nounClause	frame=about>NP	1
cueClassFrame	kind=nounClause	frame=fin>ADV	-1
cueClassFrame	kind=nounClause	frame=fin>that	1
cueClassFrame	kind=nounClause	frame=for>NP	1
cueClassFrame	kind=nounClause	frame=from>NP	2
cueClassFrame	kind=nounClause	frame=of>NP	-1
cueClassFrame	kind=nounClause	frame=that>NP	1
cueClassFrame	kind=nounClause	frame=that>PRP	3
cueClassFrame	kind=nounClause	frame=that>fin	-6
cueClassFrame	kind=nounClause	frame=to>inf	3
cueClassFrame	kind=nounPhrase	frame=fin>NP	-1
cueClassFrame	kind=nounPhrase	frame=in>NNP	-1
cueClassFrame	kind=nounPhrase	frame=ing>NP	1
cueClassFrame	kind=nounPhrase	frame=of>NNP	2
cueClassFrame	kind=nounPhrase	frame=of>NP	2
cueClassFrame	kind=object	frame=PRP>.	1
cueClassFrame	kind=other	frame=NNP>,	-1
cueClassFrame	kind=other	frame=NP>,	4
cueClassFrame	kind=other	frame=NP>.	1
cueClassFrame	kind=other	frame=NP>fin	-1
cueClassFrame	kind=other	frame=NP>that	1
cueClassFrame	kind=other	frame=NP>to	2
cueClassFrame	kind=speech	frame=,>QO	1
cueClassFrame	kind=speech	frame=,>fin	6
cueClassFrame	kind=speech	frame=,>ing	-1
cueClassFrame	kind=speech	frame=IN>NP	-1
cueClassFrame	kind=speech	frame=NNP>,	4
cueClassFrame	kind=speech	frame=NNP>.	1
cueClassFrame	kind=speech	frame=NNP>ing	1
cueClassFrame	kind=speech	frame=NP>DASH	2
cueClassFrame	kind=speech	frame=NP>ing	-1
cueClassFrame	kind=speech	frame=NP>that	-1
cueClassFrame	kind=speech	frame=NP>to	2
cueClassFrame	kind=speech	frame=PRP>,	-1
cueClassFrame	kind=speech	frame=PRP>.	-1
cueClassFrame	kind=speech	frame=about>PRP	-1
cueClassFrame	kind=speech	frame=and>fin	-1
cueClassFrame	kind=speech	frame=for>NP	-1
cueClassFrame	kind=speech	frame=in>NNP	1
cueClassFrame	kind=speech	frame=on>NNP	1
cueClassFrame	kind=speech	frame=that>PRP	2
cueClassFrame	kind=unlisted	frame=,>and	-2
cueClassFrame	kind=unlisted	frame=,>fin	-2
cueClassFrame	kind=unlisted	frame=.>#	-8
cueClassFrame	kind=unlisted	frame=:>QO	2
cueClassFrame	kind=unlisted	frame=ADJ>of	3
cueClassFrame	kind=unlisted	frame=ADJ>that	3
cueClassFrame	kind=unlisted	frame=IN>NNP	-2
cueClassFrame	kind=unlisted	frame=IN>NP	-2
cueClassFrame	kind=unlisted	frame=NNP>and	-1
cueClassFrame	kind=unlisted	frame=NP>,	-1
cueClassFrame	kind=unlisted	frame=NP>.	-1
cueClassFrame	kind=unlisted	frame=NP>fin	-2
cueClassFrame	kind=unlisted	frame=NP>how	3
cueClassFrame	kind=unlisted	frame=NP>inf	-6
cueClassFrame	kind=unlisted	frame=NP>ing	2
cueClassFrame	kind=unlisted	frame=NP>pp	1
cueClassFrame	kind=unlisted	frame=NP>who	1
cueClassFrame	kind=unlisted	frame=PRP>.	1
cueClassFrame	kind=unlisted	frame=PRP>that	1
cueClassFrame	kind=unlisted	frame=QO>NP	-1
cueClassFrame	kind=unlisted	frame=RP>,	-2
cueClassFrame	kind=unlisted	frame=against>NP	1
cueClassFrame	kind=unlisted	frame=fin>NP	-1
cueClassFrame	kind=unlisted	frame=for>NP	-1
cueClassFrame	kind=unlisted	frame=in>NNP	-9
cueClassFrame	kind=unlisted	frame=in>NP	-5
cueClassFrame	kind=unlisted	frame=ing>NP	1
cueClassFrame	kind=unlisted	frame=into>NP	-2
cueClassFrame	kind=unlisted	frame=on>NNP	-2
cueClassFrame	kind=unlisted	frame=on>NP	2
cueClassFrame	kind=unlisted	frame=on>how	1
cueClassFrame	kind=unlisted	frame=on>to	1
cueClassFrame	kind=unlisted	frame=over>NP	1
cueClassFrame	kind=unlisted	frame=pp>NP	-1
cueClassFrame	kind=unlisted	frame=to>inf	1
cueClassFrame	kind=unlisted	frame=to>ing	1
cueClassFrame	kind=utterance	frame=.>#	-1
cueClassFrame	kind=utterance	frame=in>NP	-1
cueClassFrame	kind=wish	frame=NP>.	1
cueClassFrame	kind=wish	frame=to>inf	1
cueClassOpener	kind=about	opener=mark	3
cueClassOpener	kind=about	opener=none	-2
cueClassOpener	kind=about	opener=to-next	1
cueClassOpener	kind=claim	opener=mark	1
cueClassOpener	kind=fact	opener=mark	-1
cueClassOpener	kind=label	opener=mark	2
cueClassOpener	kind=label	opener=none	-1
cueClassOpener	kind=noun	opener=mark	-1
cueClassOpener	kind=nounClause	opener=none	-3
cueClassOpener	kind=nounClause	opener=that-next	5
cueClassOpener	kind=nounClause	opener=to	-3
cueClassOpener	kind=nounPhrase	opener=to	-1
cueClassOpener	kind=nounPhrase	opener=whether	1
cueClassOpener	kind=object	opener=to	-2
cueClassOpener	kind=other	opener=none	-1
cueClassOpener	kind=other	opener=to	1
cueClassOpener	kind=praise	opener=none	2
cueClassOpener	kind=speech	opener=if-next	2
cueClassOpener	kind=speech	opener=none	-1
cueClassOpener	kind=speech	opener=that-next	1
cueClassOpener	kind=speech	opener=to	-1
cueClassOpener	kind=unlisted	opener=mark	-1
cueClassOpener	kind=unlisted	opener=none	-4
cueClassOpener	kind=unlisted	opener=that	-2
cueClassOpener	kind=unlisted	opener=to	-2
cueClassOpener	kind=unlisted	opener=to-next	-1
cueClassOpener	kind=unlisted	opener=whether	2
cueClassOpener	kind=utterance	opener=that	1
cueClassOpener	kind=wish	opener=none	-2
cueClassOpener	kind=wish	opener=to-next	1
cueClassSubject	kind=about	class=#	-1
cueClassSubject	kind=about	class=PRP	1
cueClassSubject	kind=belief	class=who	2
cueClassSubject	kind=blame	class=NP	-1
cueClassSubject	kind=fact	class=NNP	-1
cueClassSubject	kind=label	class=NNP	1
cueClassSubject	kind=nounClause	class=#	1
cueClassSubject	kind=nounClause	class=EX	1
cueClassSubject	kind=nounClause	class=NNP	-1
cueClassSubject	kind=nounClause	class=PRP	-2
cueClassSubject	kind=nounClause	class=which	2
cueClassSubject	kind=nounClause	class=who	-1
cueClassSubject	kind=nounPhrase	class=NP	-1
cueClassSubject	kind=nounPhrase	class=PRP	-2
cueClassSubject	kind=object	class=NNP	-2
cueClassSubject	kind=object	class=who	1
cueClassSubject	kind=other	class=NNP	-1
cueClassSubject	kind=other	class=NP	-1
cueClassSubject	kind=other	class=who	1
cueClassSubject	kind=speech	class=#	2
cueClassSubject	kind=speech	class=that	-1
cueClassSubject	kind=unlisted	class=#	-4
cueClassSubject	kind=unlisted	class=NP	-1
cueClassSubject	kind=unlisted	class=PRP	1
cueClassSubject	kind=unlisted	class=that	2
cueClassSubject	kind=unlisted	class=who	-1
cueClassSubject	kind=urge	class=#	1
cueClassSubject	kind=urge	class=PRP	-1
cueClassSubject	kind=utterance	class=NNP	2
cueClassSubject	kind=wish	class=who	-1
cueForm	form=fin	2
cueForm	form=fin+have	3
cueForm	form=fin+have+modal	-5
cueForm	form=fin+modal	-2
cueForm	form=fin+not	2
cueForm	form=fin+passive	2
cueForm	form=fin+passive+modal	-2
cueForm	form=in	-1
cueForm	form=inf	-3
cueForm	form=inf+passive	-3
cueForm	form=ing	-1
cueForm	form=ing+passive	-2
cueForm	form=nn	-1
cueForm	form=np	-2
cueFormLeftFrame	form=colon	class=NNP	frame=NNP>fin	1
cueFormLeftFrame	form=colon	class=NNP	frame=NP>.	-1
cueFormLeftFrame	form=colon	class=NNP	frame=QO>NP	1
cueFormLeftFrame	form=fin	class=,	frame=.>#	-1
cueFormLeftFrame	form=fin	class=,	frame=NP>.	-2
cueFormLeftFrame	form=fin	class=,	frame=NP>QO	3
cueFormLeftFrame	form=fin	class=,	frame=PRP>fin	1
cueFormLeftFrame	form=fin	class=,	frame=QO>NP	-1
cueFormLeftFrame	form=fin	class=,	frame=on>NP	1
cueFormLeftFrame	form=fin	class=NNP	frame=,>QO	3
cueFormLeftFrame	form=fin	class=NNP	frame=,>ing	-1
cueFormLeftFrame	form=fin	class=NNP	frame=.>#	4
cueFormLeftFrame	form=fin	class=NNP	frame=NNP>,	-2
cueFormLeftFrame	form=fin	class=NNP	frame=NNP>fin	1
cueFormLeftFrame	form=fin	class=NNP	frame=NP>,	-1
cueFormLeftFrame	form=fin	class=NNP	frame=NP>.	-1
cueFormLeftFrame	form=fin	class=NNP	frame=NP>and	-1
cueFormLeftFrame	form=fin	class=NNP	frame=NP>fin	-2
cueFormLeftFrame	form=fin	class=NNP	frame=RP>on	2
cueFormLeftFrame	form=fin	class=NNP	frame=as>NP	-1
cueFormLeftFrame	form=fin	class=NNP	frame=at>NP	-2
cueFormLeftFrame	form=fin	class=NNP	frame=from>NNP	-2
cueFormLeftFrame	form=fin	class=NNP	frame=with>NP	1
cueFormLeftFrame	form=fin	class=NP	frame=ADJ>,	-1
cueFormLeftFrame	form=fin	class=NP	frame=ADJ>than	-1
cueFormLeftFrame	form=fin	class=NP	frame=IN>NP	-2
cueFormLeftFrame	form=fin	class=NP	frame=NNP>,	-1
cueFormLeftFrame	form=fin	class=NP	frame=NNP>ing	3
cueFormLeftFrame	form=fin	class=NP	frame=NP>,	-2
cueFormLeftFrame	form=fin	class=NP	frame=NP>.	2
cueFormLeftFrame	form=fin	class=NP	frame=NP>and	2
cueFormLeftFrame	form=fin	class=NP	frame=NP>that	1
cueFormLeftFrame	form=fin	class=NP	frame=NP>to	1
cueFormLeftFrame	form=fin	class=NP	frame=PRP>.	1
cueFormLeftFrame	form=fin	class=NP	frame=QO>NNP	-4
cueFormLeftFrame	form=fin	class=NP	frame=on>NP	-1
cueFormLeftFrame	form=fin	class=PRP	frame=,>fin	1
cueFormLeftFrame	form=fin	class=PRP	frame=.>#	1
cueFormLeftFrame	form=fin	class=PRP	frame=NNP>fin	-1
cueFormLeftFrame	form=fin	class=PRP	frame=NP>.	-1
cueFormLeftFrame	form=fin	class=PRP	frame=NP>fin	1
cueFormLeftFrame	form=fin	class=PRP	frame=PRP>,	-1
cueFormLeftFrame	form=fin	class=PRP	frame=RP>NP	1
cueFormLeftFrame	form=fin	class=PRP	frame=at>NP	1
cueFormLeftFrame	form=fin	class=PRP	frame=in>NP	1
cueFormLeftFrame	form=fin	class=QC	frame=NNP>,	1
cueFormLeftFrame	form=fin	class=and	frame=NP>,	1
cueFormLeftFrame	form=fin	class=and	frame=NP>.	-1
cueFormLeftFrame	form=fin	class=and	frame=to>inf	1
cueFormLeftFrame	form=fin+have	class=who	frame=to>inf	-1
cueFormLeftFrame	form=fin+not	class=NNP	frame=NP>,	1
cueFormLeftFrame	form=fin+passive	class=NNP	frame=to>inf	-1
cueFormLeftFrame	form=fin+passive	class=NP	frame=.>#	-5
cueFormLeftFrame	form=fin+passive	class=NP	frame=by>NNP	1
cueFormLeftFrame	form=fin+passive+not	class=NP	frame=.>#	1
cueFormLeftFrame	form=inf	class=to	frame=.>#	-3
cueFormLeftFrame	form=inf	class=to	frame=NP>,	-1
cueFormLeftFrame	form=inf	class=to	frame=NP>that	-1
cueFormLeftFrame	form=inf	class=to	frame=on>NP	1
cueFormLeftFrame	form=inf	class=to	frame=whether>PRP	1
cueFormLeftFrame	form=ing	class=,	frame=NP>QO	1
cueFormLeftFrame	form=ing	class=,	frame=NP>that	2
cueFormLeftFrame	form=ing	class=,	frame=PRP>QO	1
cueFormLeftFrame	form=ing	class=,	frame=PRP>fin	3
cueFormLeftFrame	form=ing	class=,	frame=that>NP	1
cueFormLeftFrame	form=ing	class=NP	frame=NP>,	2
cueFormLeftFrame	form=ing	class=NP	frame=NP>.	1
cueFormLeftFrame	form=ing	class=NP	frame=NP>fin	1
cueFormLeftFrame	form=nn	class=#	frame=fin>NP	-1
cueFormLeftFrame	form=nn	class=#	frame=fin>that	3
cueFormLeftFrame	form=nn	class=#	frame=of>NP	-2
cueFormLeftFrame	form=nn	class=,	frame=of>NP	-1
cueFormLeftFrame	form=nn	class=fin	frame=from>NP	1
cueFormLeftFrame	form=nn	class=fin	frame=of>NP	1
cueFormLeftFrame	form=nn	class=fin	frame=to>inf	-1
cueFormLeftFrame	form=nn	class=in	frame=of>NNP	2
cueFormLeftFrame	form=nn	class=in	frame=of>NP	1
cueFormLeftFrame	form=nns	class=,	frame=.>#	4
cueFormLeftFrame	form=nns	class=QC	frame=.>#	3
cueFormLeftFrame	form=nns	class=in	frame=of>NP	1
cueFormLeftFrame	form=pp	class=,	frame=by>NNP	-1
cueFormLeftFrame	form=pp	class=,	frame=by>NP	-1
cueFormLeftFrame	form=pp	class=NP	frame=with>NP	1
cueFormSubject	form=colon	class=#	-2
cueFormSubject	form=colon	class=NNP	2
cueFormSubject	form=fin	class=NNP	2
cueFormSubject	form=fin	class=NP	1
cueFormSubject	form=fin	class=PRP	1
cueFormSubject	form=fin+have	class=NNP	1
cueFormSubject	form=fin+have	class=NP	2
cueFormSubject	form=fin+have	class=that	-1
cueFormSubject	form=fin+have+not	class=NP	1
cueFormSubject	form=fin+modal	class=PRP	-2
cueFormSubject	form=fin+not	class=NP	1
cueFormSubject	form=fin+not	class=PRP	1
cueFormSubject	form=fin+not+modal	class=NNP	1
cueFormSubject	form=fin+not+modal	class=PRP	-3
cueFormSubject	form=fin+passive	class=#	1
cueFormSubject	form=fin+passive	class=NP	1
cueFormSubject	form=fin+passive	class=PRP	1
cueFormSubject	form=fin+passive+modal	class=NP	-3
cueFormSubject	form=inf	class=#	-4
cueFormSubject	form=inf	class=PRP	2
cueFormSubject	form=ing	class=#	2
cueFormSubject	form=ing	class=NNP	-1
cueFormSubject	form=ing	class=NP	-1
cueFormSubject	form=jj	class=#	-1
cueFormSubject	form=jj	class=NNP	1
cueFormSubject	form=nn	class=#	1
cueFormSubject	form=nn	class=NNP	-2
cueFormSubject	form=nn	class=who	-1
cueFormSubject	form=nns	class=#	2
cueFormSubject	form=nns	class=PRP	-1
cueFormSubject	form=nns	class=who	-1
cueFormSubject	form=pp	class=PRP	-3
cueFormSubject	form=vbn	class=NP	-1
cueFormSubjectClass	form=colon	noun=n.communication	1
cueFormSubjectClass	form=colon	noun=n.person	3
cueFormSubjectClass	form=fin	noun=n.animal	-1
cueFormSubjectClass	form=fin	noun=n.attribute	-1
cueFormSubjectClass	form=fin	noun=n.cognition	1
cueFormSubjectClass	form=fin	noun=n.communication	2
cueFormSubjectClass	form=fin	noun=n.group	1
cueFormSubjectClass	form=fin	noun=n.object	-1
cueFormSubjectClass	form=fin	noun=n.person	1
cueFormSubjectClass	form=fin	noun=n.quantity	1
cueFormSubjectClass	form=fin	noun=n.relation	-2
cueFormSubjectClass	form=fin	noun=n.state	-2
cueFormSubjectClass	form=fin	noun=n.time	1
cueFormSubjectClass	form=fin	noun=none	1
cueFormSubjectClass	form=fin+have	noun=n.artifact	3
cueFormSubjectClass	form=fin+have	noun=n.person	1
cueFormSubjectClass	form=fin+have	noun=n.quantity	-1
cueFormSubjectClass	form=fin+modal	noun=n.group	-1
cueFormSubjectClass	form=fin+modal	noun=n.relation	1
cueFormSubjectClass	form=fin+not	noun=n.person	1
cueFormSubjectClass	form=fin+passive	noun=n.artifact	-1
cueFormSubjectClass	form=fin+passive+modal	noun=n.communication	-1
cueFormSubjectClass	form=inf	noun=n.attribute	-1
cueFormSubjectClass	form=inf	noun=n.cognition	-1
cueFormSubjectClass	form=inf	noun=n.communication	-3
cueFormSubjectClass	form=inf	noun=n.quantity	1
cueFormSubjectClass	form=inf	noun=n.time	-1
cueFormSubjectClass	form=inf	noun=none	1
cueFormSubjectClass	form=ing	noun=n.act	-1
cueFormSubjectClass	form=ing	noun=n.artifact	-2
cueFormSubjectClass	form=ing	noun=n.body	1
cueFormSubjectClass	form=ing	noun=n.cognition	1
cueFormSubjectClass	form=ing	noun=n.person	-1
cueFormSubjectClass	form=ing	noun=n.state	3
cueFormSubjectClass	form=ing	noun=n.time	1
cueFormSubjectClass	form=ing	noun=none	-1
cueFormSubjectClass	form=nn	noun=n.cognition	1
cueFormSubjectClass	form=nn	noun=n.person	-1
cueFormSubjectClass	form=nn	noun=n.state	-1
cueFormSubjectClass	form=nn	noun=n.tops	-1
cueFormSubjectClass	form=nns	noun=n.communication	-1
cueFormSubjectClass	form=pp	noun=n.quantity	-1
cueFrame	tag=63	frame=,>NNP	-1
cueFrame	tag=63	frame=,>NP	-3
cueFrame	tag=63	frame=,>PRP	-1
cueFrame	tag=63	frame=,>QO	1
cueFrame	tag=63	frame=,>and	-2
cueFrame	tag=63	frame=,>fin	1
cueFrame	tag=63	frame=,>ing	-4
cueFrame	tag=63	frame=.>#	-2
cueFrame	tag=63	frame=:>#	1
cueFrame	tag=63	frame=:>QO	1
cueFrame	tag=63	frame=ADJ>.	-1
cueFrame	tag=63	frame=ADJ>of	1
cueFrame	tag=63	frame=ADJ>than	-2
cueFrame	tag=63	frame=ADJ>that	3
cueFrame	tag=63	frame=IN>NNP	-3
cueFrame	tag=63	frame=IN>NP	-4
cueFrame	tag=63	frame=NNP>,	-1
cueFrame	tag=63	frame=NNP>:	2
cueFrame	tag=63	frame=NNP>ing	4
cueFrame	tag=63	frame=NNP>that	1
cueFrame	tag=63	frame=NNP>to	-2
cueFrame	tag=63	frame=NP>#	3
cueFrame	tag=63	frame=NP>,	-2
cueFrame	tag=63	frame=NP>.	-1
cueFrame	tag=63	frame=NP>but	-1
cueFrame	tag=63	frame=NP>how	4
cueFrame	tag=63	frame=NP>inf	-2
cueFrame	tag=63	frame=NP>ing	1
cueFrame	tag=63	frame=NP>to	1
cueFrame	tag=63	frame=NP>what	1
cueFrame	tag=63	frame=NP>when	1
cueFrame	tag=63	frame=NP>which	3
cueFrame	tag=63	frame=PRP>QO	4
cueFrame	tag=63	frame=PRP>pp	-1
cueFrame	tag=63	frame=PRP>that	1
cueFrame	tag=63	frame=PRP>to	-1
cueFrame	tag=63	frame=QO>NP	-1
cueFrame	tag=63	frame=RP>,	-3
cueFrame	tag=63	frame=RP>.	-3
cueFrame	tag=63	frame=RP>IN	-2
cueFrame	tag=63	frame=RP>about	1
cueFrame	tag=63	frame=RP>against	1
cueFrame	tag=63	frame=RP>for	-2
cueFrame	tag=63	frame=about>ing	1
cueFrame	tag=63	frame=against>NP	2
cueFrame	tag=63	frame=against>ing	2
cueFrame	tag=63	frame=as>ing	1
cueFrame	tag=63	frame=at>NNP	-1
cueFrame	tag=63	frame=at>NP	-1
cueFrame	tag=63	frame=at>PRP	1
cueFrame	tag=63	frame=during>NP	-1
cueFrame	tag=63	frame=for>ing	1
cueFrame	tag=63	frame=from>NP	-2
cueFrame	tag=63	frame=in>NNP	-2
cueFrame	tag=63	frame=in>ing	2
cueFrame	tag=63	frame=in>on	1
cueFrame	tag=63	frame=ing>NP	2
cueFrame	tag=63	frame=into>NP	-4
cueFrame	tag=63	frame=of>QO	1
cueFrame	tag=63	frame=on>NNP	-2
cueFrame	tag=63	frame=on>how	3
cueFrame	tag=63	frame=on>to	1
cueFrame	tag=63	frame=on>whether	1
cueFrame	tag=63	frame=pp>NP	-1
cueFrame	tag=63	frame=that>NP	1
cueFrame	tag=63	frame=through>NP	-2
cueFrame	tag=63	frame=to>inf	1
cueFrame	tag=63	frame=to>ing	1
cueFrame	tag=63	frame=when>NP	-1
cueFrame	tag=63	frame=whether>NNP	-1
cueFrame	tag=63	frame=whether>PRP	1
cueFrame	tag=colon	frame=NP>.	-2
cueFrame	tag=colon	frame=QO>NP	1
cueFrame	tag=jj	frame=QO>NP	-1
cueFrame	tag=nn	frame=.>#	-1
cueFrame	tag=nn	frame=:>QO	1
cueFrame	tag=nn	frame=among>NP	2
cueFrame	tag=nn	frame=fin>ADV	-1
cueFrame	tag=nn	frame=fin>NP	-2
cueFrame	tag=nn	frame=fin>that	3
cueFrame	tag=nn	frame=that>NP	1
cueFrame	tag=nn	frame=that>fin	-3
cueFrame	tag=nns	frame=,>NP	-1
cueFrame	tag=nns	frame=IN>NP	-1
cueFrame	tag=nns	frame=fin>NP	-2
cueFrame	tag=nns	frame=for>NP	2
cueFrame	tag=nns	frame=that>fin	-1
cueFrame	tag=nns	frame=to>inf	1
cueFrameForm	frame=,>NP	form=nns	-1
cueFrameForm	frame=,>QO	form=fin	1
cueFrameForm	frame=,>fin	form=fin	2
cueFrameForm	frame=.>#	form=fin	3
cueFrameForm	frame=.>#	form=fin+passive	-1
cueFrameForm	frame=.>#	form=inf	-4
cueFrameForm	frame=.>#	form=nn	-1
cueFrameForm	frame=:>#	form=fin	1
cueFrameForm	frame=:>QO	form=fin	2
cueFrameForm	frame=:>QO	form=nn	1
cueFrameForm	frame=ADJ>.	form=fin	-3
cueFrameForm	frame=ADJ>of	form=fin	1
cueFrameForm	frame=ADJ>than	form=fin	-2
cueFrameForm	frame=ADJ>that	form=fin	1
cueFrameForm	frame=IN>NNP	form=fin	-1
cueFrameForm	frame=IN>NP	form=fin	-1
cueFrameForm	frame=IN>NP	form=fin+passive	-1
cueFrameForm	frame=IN>NP	form=nns	-1
cueFrameForm	frame=NNP>.	form=ing	1
cueFrameForm	frame=NNP>ing	form=fin	4
cueFrameForm	frame=NNP>ing	form=ing	-1
cueFrameForm	frame=NNP>that	form=fin	2
cueFrameForm	frame=NP>#	form=fin+modal	1
cueFrameForm	frame=NP>,	form=inf	-1
cueFrameForm	frame=NP>,	form=pp	-2
cueFrameForm	frame=NP>.	form=colon	-2
cueFrameForm	frame=NP>.	form=fin	-1
cueFrameForm	frame=NP>.	form=fin+have	1
cueFrameForm	frame=NP>.	form=fin+modal	-2
cueFrameForm	frame=NP>:	form=fin	1
cueFrameForm	frame=NP>fin	form=ing	-2
cueFrameForm	frame=NP>fin	form=pp	-2
cueFrameForm	frame=NP>how	form=fin	3
cueFrameForm	frame=NP>inf	form=fin	-2
cueFrameForm	frame=NP>ing	form=inf	-1
cueFrameForm	frame=NP>ing	form=ing	1
cueFrameForm	frame=NP>or	form=fin	-1
cueFrameForm	frame=NP>that	form=inf	-2
cueFrameForm	frame=NP>to	form=inf	2
cueFrameForm	frame=NP>which	form=fin	1
cueFrameForm	frame=PRP>,	form=fin+have	-1
cueFrameForm	frame=PRP>QO	form=ing	1
cueFrameForm	frame=PRP>fin	form=fin	-1
cueFrameForm	frame=PRP>fin	form=fin+have	1
cueFrameForm	frame=PRP>fin	form=inf	2
cueFrameForm	frame=PRP>ing	form=fin	-1
cueFrameForm	frame=PRP>to	form=fin	-2
cueFrameForm	frame=QO>NNP	form=fin	-4
cueFrameForm	frame=QO>NP	form=colon	1
cueFrameForm	frame=QO>NP	form=jj	-1
cueFrameForm	frame=RP>NP	form=fin	1
cueFrameForm	frame=RP>by	form=fin	1
cueFrameForm	frame=RP>on	form=fin	1
cueFrameForm	frame=about>NP	form=fin	-1
cueFrameForm	frame=about>NP	form=fin+passive	1
cueFrameForm	frame=against>NP	form=fin	1
cueFrameForm	frame=against>ing	form=fin	1
cueFrameForm	frame=among>NP	form=nn	2
cueFrameForm	frame=and>fin	form=fin	-1
cueFrameForm	frame=as>NP	form=fin	-2
cueFrameForm	frame=as>NP	form=fin+passive	5
cueFrameForm	frame=during>NP	form=fin	-1
cueFrameForm	frame=fin>ADV	form=nn	-1
cueFrameForm	frame=fin>NP	form=nn	-2
cueFrameForm	frame=fin>NP	form=nns	-2
cueFrameForm	frame=fin>that	form=nn	3
cueFrameForm	frame=for>NP	form=ing	-2
cueFrameForm	frame=for>NP	form=nns	2
cueFrameForm	frame=for>NP	form=pp	1
cueFrameForm	frame=from>NNP	form=fin	-4
cueFrameForm	frame=into>NP	form=fin	-1
cueFrameForm	frame=of>NP	form=fin	1
cueFrameForm	frame=of>NP	form=fin+have	-1
cueFrameForm	frame=on>NP	form=fin	-1
cueFrameForm	frame=on>NP	form=fin+passive+not+modal	1
cueFrameForm	frame=on>to	form=fin	1
cueFrameForm	frame=that>NP	form=nn	1
cueFrameForm	frame=that>PRP	form=fin	1
cueFrameForm	frame=that>fin	form=nn	-3
cueFrameForm	frame=that>fin	form=nns	-1
cueFrameForm	frame=to>inf	form=fin+passive+not	-1
cueFrameForm	frame=to>inf	form=inf	1
cueFrameForm	frame=to>inf	form=ing	1
cueFrameForm	frame=to>inf	form=nns	1
cueFrameForm	frame=with>NP	form=fin	-1
cueHeadline	yes=no	tag=63	-1
cueHeadline	yes=no	tag=colon	-5
cueHeadline	yes=no	tag=in	-1
cueHeadline	yes=no	tag=nn	-1
cueHeadline	yes=no	tag=nns	-4
cueHeadline	yes=no	tag=np	-5
cueHeadline	yes=yes	tag=63	1
cueHeadline	yes=yes	tag=colon	3
cueHeadline	yes=yes	tag=nns	6
cueLast	yes=no	-9
cueLast	yes=yes	-6
cueLeft	tag=63	class=,	6
cueLeft	tag=63	class=ADJ	2
cueLeft	tag=63	class=CC	1
cueLeft	tag=63	class=DASH	3
cueLeft	tag=63	class=NNP	2
cueLeft	tag=63	class=QC	2
cueLeft	tag=63	class=QO	-5
cueLeft	tag=63	class=X	2
cueLeft	tag=63	class=about	-2
cueLeft	tag=63	class=after	5
cueLeft	tag=63	class=and	1
cueLeft	tag=63	class=as	-1
cueLeft	tag=63	class=before	2
cueLeft	tag=63	class=but	3
cueLeft	tag=63	class=fin	-11
cueLeft	tag=63	class=for	-7
cueLeft	tag=63	class=if	-1
cueLeft	tag=63	class=in	-2
cueLeft	tag=63	class=inf	-4
cueLeft	tag=63	class=of	-5
cueLeft	tag=63	class=on	-3
cueLeft	tag=63	class=or	-5
cueLeft	tag=63	class=since	3
cueLeft	tag=63	class=than	-1
cueLeft	tag=63	class=that	-2
cueLeft	tag=63	class=to	-3
cueLeft	tag=63	class=while	3
cueLeft	tag=colon	class=NNP	4
cueLeft	tag=colon	class=QC	3
cueLeft	tag=colon	class=fin	-6
cueLeft	tag=in	class=NP	-2
cueLeft	tag=jj	class=,	2
cueLeft	tag=jj	class=inf	-2
cueLeft	tag=jj	class=of	-1
cueLeft	tag=nn	class=,	2
cueLeft	tag=nn	class=DASH	1
cueLeft	tag=nn	class=QO	-8
cueLeft	tag=nn	class=RP	-1
cueLeft	tag=nn	class=about	-5
cueLeft	tag=nn	class=and	1
cueLeft	tag=nn	class=at	-1
cueLeft	tag=nn	class=from	1
cueLeft	tag=nn	class=in	1
cueLeft	tag=nn	class=inf	-4
cueLeft	tag=nn	class=on	-2
cueLeft	tag=nn	class=that	-5
cueLeft	tag=nn	class=under	1
cueLeft	tag=nns	class=,	4
cueLeft	tag=nns	class=IN	-1
cueLeft	tag=nns	class=QC	3
cueLeft	tag=nns	class=as	2
cueLeft	tag=nns	class=fin	-1
cueLeft	tag=nns	class=inf	-5
cueLeft	tag=nns	class=ing	-3
cueLeft	tag=nns	class=of	-1
cueLeft	tag=nns	class=on	-1
cueLeft	tag=nns	class=with	1
cueLeft2	tag=63	classes=, NNP	3
cueLeft2	tag=63	classes=, NP	2
cueLeft2	tag=63	classes=, PRP	-2
cueLeft2	tag=63	classes=ADJ #	1
cueLeft2	tag=63	classes=ADJ ,	1
cueLeft2	tag=63	classes=DASH NP	2
cueLeft2	tag=63	classes=NNP #	8
cueLeft2	tag=63	classes=NNP ,	6
cueLeft2	tag=63	classes=NNP :	-7
cueLeft2	tag=63	classes=NNP DASH	4
cueLeft2	tag=63	classes=NNP IN	1
cueLeft2	tag=63	classes=NNP QC	5
cueLeft2	tag=63	classes=NNP as	2
cueLeft2	tag=63	classes=NNP but	4
cueLeft2	tag=63	classes=NNP by	1
cueLeft2	tag=63	classes=NNP fin	-11
cueLeft2	tag=63	classes=NNP if	-3
cueLeft2	tag=63	classes=NNP in	-1
cueLeft2	tag=63	classes=NNP of	3
cueLeft2	tag=63	classes=NNP on	3
cueLeft2	tag=63	classes=NNP that	-14
cueLeft2	tag=63	classes=NNP what	-2
cueLeft2	tag=63	classes=NNP where	-1
cueLeft2	tag=63	classes=NNP whether	-2
cueLeft2	tag=63	classes=NNP while	4
cueLeft2	tag=63	classes=NNP with	2
cueLeft2	tag=63	classes=NP #	8
cueLeft2	tag=63	classes=NP ,	8
cueLeft2	tag=63	classes=NP DASH	6
cueLeft2	tag=63	classes=NP IN	-3
cueLeft2	tag=63	classes=NP QC	2
cueLeft2	tag=63	classes=NP about	-1
cueLeft2	tag=63	classes=NP after	2
cueLeft2	tag=63	classes=NP although	1
cueLeft2	tag=63	classes=NP and	2
cueLeft2	tag=63	classes=NP as	4
cueLeft2	tag=63	classes=NP because	-2
cueLeft2	tag=63	classes=NP but	4
cueLeft2	tag=63	classes=NP fin	-7
cueLeft2	tag=63	classes=NP from	1
cueLeft2	tag=63	classes=NP how	-4
cueLeft2	tag=63	classes=NP if	-2
cueLeft2	tag=63	classes=NP inf	-4
cueLeft2	tag=63	classes=NP ing	-6
cueLeft2	tag=63	classes=NP pp	-2
cueLeft2	tag=63	classes=NP that	-11
cueLeft2	tag=63	classes=NP what	-5
cueLeft2	tag=63	classes=NP when	-1
cueLeft2	tag=63	classes=NP where	-1
cueLeft2	tag=63	classes=NP whether	-4
cueLeft2	tag=63	classes=NP while	2
cueLeft2	tag=63	classes=NP with	1
cueLeft2	tag=63	classes=PRP #	11
cueLeft2	tag=63	classes=PRP ,	9
cueLeft2	tag=63	classes=PRP ADV	2
cueLeft2	tag=63	classes=PRP DASH	1
cueLeft2	tag=63	classes=PRP NP	-4
cueLeft2	tag=63	classes=PRP QC	10
cueLeft2	tag=63	classes=PRP QO	-5
cueLeft2	tag=63	classes=PRP after	1
cueLeft2	tag=63	classes=PRP and	6
cueLeft2	tag=63	classes=PRP as	1
cueLeft2	tag=63	classes=PRP because	-2
cueLeft2	tag=63	classes=PRP but	8
cueLeft2	tag=63	classes=PRP fin	-19
cueLeft2	tag=63	classes=PRP how	-5
cueLeft2	tag=63	classes=PRP if	-4
cueLeft2	tag=63	classes=PRP inf	-5
cueLeft2	tag=63	classes=PRP ing	-6
cueLeft2	tag=63	classes=PRP that	-15
cueLeft2	tag=63	classes=PRP though	1
cueLeft2	tag=63	classes=PRP what	-7
cueLeft2	tag=63	classes=PRP whether	-6
cueLeft2	tag=63	classes=PRP which	4
cueLeft2	tag=63	classes=PRP while	1
cueLeft2	tag=63	classes=PRP why	-1
cueLeft2	tag=63	classes=QC ,	6
cueLeft2	tag=63	classes=QC .	1
cueLeft2	tag=63	classes=QC NP	-5
cueLeft2	tag=63	classes=X NNP	4
cueLeft2	tag=63	classes=and ,	5
cueLeft2	tag=63	classes=and QC	4
cueLeft2	tag=63	classes=and fin	-4
cueLeft2	tag=63	classes=but ,	2
cueLeft2	tag=63	classes=but QC	1
cueLeft2	tag=63	classes=by fin	-4
cueLeft2	tag=63	classes=fin PRP	-1
cueLeft2	tag=63	classes=for NNP	-4
cueLeft2	tag=63	classes=from NP	-2
cueLeft2	tag=63	classes=in NP	-1
cueLeft2	tag=63	classes=inf to	-1
cueLeft2	tag=63	classes=since fin	4
cueLeft2	tag=63	classes=to #	1
cueLeft2	tag=63	classes=to ADJ	5
cueLeft2	tag=63	classes=to ADV	1
cueLeft2	tag=63	classes=to NNP	3
cueLeft2	tag=63	classes=to QC	-1
cueLeft2	tag=63	classes=to fin	-13
cueLeft2	tag=63	classes=to inf	-1
cueLeft2	tag=63	classes=to ing	-10
cueLeft2	tag=63	classes=while ,	2
cueLeft2	tag=63	classes=who ,	2
cueLeft2	tag=63	classes=who NNP	-2
cueLeft2	tag=63	classes=who NP	-2
cueLeft2	tag=63	classes=who and	1
cueLeft2	tag=colon	classes=NNP #	8
cueLeft2	tag=colon	classes=NNP DASH	2
cueLeft2	tag=colon	classes=NP #	7
cueLeft2	tag=colon	classes=NP fin	-1
cueLeft2	tag=jj	classes=, NP	1
cueLeft2	tag=jj	classes=inf to	-2
cueLeft2	tag=nn	classes=, NNP	2
cueLeft2	tag=nn	classes=IN ing	-1
cueLeft2	tag=nn	classes=and ,	1
cueLeft2	tag=nn	classes=fin EX	1
cueLeft2	tag=nn	classes=fin NP	1
cueLeft2	tag=nn	classes=from NP	1
cueLeft2	tag=nn	classes=in #	4
cueLeft2	tag=nn	classes=in ,	1
cueLeft2	tag=nn	classes=in fin	-1
cueLeft2	tag=nn	classes=inf to	-1
cueLeft2	tag=nn	classes=ing ,	1
cueLeft2	tag=nn	classes=on NP	-2
cueLeft2	tag=nn	classes=with fin	-1
cueLeft2	tag=nns	classes=, NP	1
cueLeft2	tag=nns	classes=QC ,	4
cueLeft2	tag=nns	classes=and NP	-2
cueLeft2	tag=nns	classes=fin NNP	-2
cueLeft2	tag=nns	classes=inf to	-1
cueLeft2	tag=nns	classes=of NP	-2
cueLemma	word=accord	tag=63	5
cueLemma	word=address	tag=63	1
cueLemma	word=adopt	tag=63	2
cueLemma	word=advise	tag=63	-1
cueLemma	word=agree	tag=63	-2
cueLemma	word=air	tag=63	-2
cueLemma	word=anger	tag=63	1
cueLemma	word=announcement	tag=nn	1
cueLemma	word=answer	tag=63	-2
cueLemma	word=apologise	tag=63	2
cueLemma	word=apparent	tag=jj	-1
cueLemma	word=appear	tag=63	-1
cueLemma	word=appoint	tag=63	1
cueLemma	word=argue	tag=63	2
cueLemma	word=assertion	tag=nn	1
cueLemma	word=attribute	tag=63	3
cueLemma	word=back	tag=63	1
cueLemma	word=backing	tag=nn	1
cueLemma	word=base	tag=63	-1
cueLemma	word=be	tag=63	-5
cueLemma	word=beat	tag=63	-2
cueLemma	word=begin	tag=63	-2
cueLemma	word=bill	tag=63	1
cueLemma	word=blame	tag=63	1
cueLemma	word=break	tag=63	-1
cueLemma	word=brush	tag=63	1
cueLemma	word=build	tag=63	-2
cueLemma	word=call	tag=nns	2
cueLemma	word=campaign	tag=nn	-3
cueLemma	word=carry	tag=63	-1
cueLemma	word=case	tag=nns	-1
cueLemma	word=cite	tag=63	3
cueLemma	word=claim	tag=nns	1
cueLemma	word=clear	tag=jj	-1
cueLemma	word=close	tag=63	-4
cueLemma	word=comment	tag=nns	-2
cueLemma	word=complain	tag=63	-1
cueLemma	word=conduct	tag=63	-2
cueLemma	word=confirm	tag=63	2
cueLemma	word=continue	tag=63	-1
cueLemma	word=criticism	tag=nn	2
cueLemma	word=deal	tag=63	-2
cueLemma	word=decide	tag=63	-1
cueLemma	word=deem	tag=63	1
cueLemma	word=defend	tag=63	2
cueLemma	word=denounce	tag=63	2
cueLemma	word=determine	tag=63	-1
cueLemma	word=direct	tag=63	-3
cueLemma	word=disagree	tag=63	-1
cueLemma	word=distance	tag=63	1
cueLemma	word=divide	tag=63	1
cueLemma	word=do	tag=63	-3
cueLemma	word=doubt	tag=nns	2
cueLemma	word=draw	tag=63	1
cueLemma	word=elect	tag=63	-3
cueLemma	word=emerge	tag=63	1
cueLemma	word=enjoy	tag=63	-1
cueLemma	word=ensure	tag=63	-1
cueLemma	word=enter	tag=63	-1
cueLemma	word=estimate	tag=63	2
cueLemma	word=evidence	tag=nn	-2
cueLemma	word=expect	tag=63	2
cueLemma	word=explain	tag=63	1
cueLemma	word=express	tag=63	1
cueLemma	word=eye	tag=nns	1
cueLemma	word=face	tag=63	-5
cueLemma	word=fall	tag=63	-4
cueLemma	word=finish	tag=63	-4
cueLemma	word=float	tag=63	1
cueLemma	word=focus	tag=63	2
cueLemma	word=gather	tag=63	-3
cueLemma	word=go	tag=63	1
cueLemma	word=greet	tag=63	-1
cueLemma	word=guarantee	tag=63	-1
cueLemma	word=hate	tag=63	-1
cueLemma	word=have	tag=63	-3
cueLemma	word=help	tag=63	-1
cueLemma	word=highlight	tag=63	3
cueLemma	word=hint	tag=nns	1
cueLemma	word=hold	tag=63	-2
cueLemma	word=imagine	tag=63	1
cueLemma	word=information	tag=nn	-2
cueLemma	word=insist	tag=63	1
cueLemma	word=interpret	tag=63	1
cueLemma	word=interrupt	tag=63	-2
cueLemma	word=interview	tag=63	-1
cueLemma	word=introduce	tag=63	1
cueLemma	word=invite	tag=63	-2
cueLemma	word=join	tag=63	-1
cueLemma	word=kill	tag=63	-3
cueLemma	word=lament	tag=63	1
cueLemma	word=lash	tag=63	1
cueLemma	word=launch	tag=63	1
cueLemma	word=lay	tag=63	1
cueLemma	word=lead	tag=63	-3
cueLemma	word=learn	tag=63	1
cueLemma	word=leave	tag=63	-2
cueLemma	word=liken	tag=63	3
cueLemma	word=list	tag=63	3
cueLemma	word=lose	tag=63	-5
cueLemma	word=make	tag=63	-1
cueLemma	word=mean	tag=63	-4
cueLemma	word=mention	tag=63	4
cueLemma	word=message	tag=nns	-1
cueLemma	word=mind	tag=nn	1
cueLemma	word=miss	tag=63	-1
cueLemma	word=name	tag=63	2
cueLemma	word=need	tag=63	-3
cueLemma	word=nominate	tag=63	3
cueLemma	word=note	tag=63	5
cueLemma	word=note	tag=nn	-3
cueLemma	word=offer	tag=63	2
cueLemma	word=opinion	tag=nn	2
cueLemma	word=oppose	tag=63	1
cueLemma	word=opposition	tag=nn	1
cueLemma	word=order	tag=63	2
cueLemma	word=order	tag=nn	-2
cueLemma	word=paint	tag=63	-1
cueLemma	word=pass	tag=63	2
cueLemma	word=per	tag=in	-1
cueLemma	word=plan	tag=63	-1
cueLemma	word=plead	tag=63	2
cueLemma	word=pledge	tag=63	-2
cueLemma	word=point	tag=63	1
cueLemma	word=point	tag=nns	-2
cueLemma	word=policy	tag=nn	-1
cueLemma	word=praise	tag=nn	1
cueLemma	word=predict	tag=63	2
cueLemma	word=prefer	tag=63	2
cueLemma	word=prepare	tag=63	-3
cueLemma	word=present	tag=63	1
cueLemma	word=promote	tag=63	3
cueLemma	word=propose	tag=63	1
cueLemma	word=prove	tag=63	-2
cueLemma	word=publish	tag=63	-1
cueLemma	word=pull	tag=63	-2
cueLemma	word=question	tag=63	2
cueLemma	word=rattle	tag=63	2
cueLemma	word=read	tag=63	-2
cueLemma	word=ready	tag=jj	-1
cueLemma	word=recall	tag=63	1
cueLemma	word=reference	tag=63	2
cueLemma	word=reflect	tag=63	-3
cueLemma	word=remark	tag=nns	-1
cueLemma	word=remember	tag=63	2
cueLemma	word=remind	tag=63	1
cueLemma	word=reportedly	tag=63	1
cueLemma	word=respond	tag=63	-1
cueLemma	word=restrict	tag=63	1
cueLemma	word=reveal	tag=63	1
cueLemma	word=schedule	tag=63	-2
cueLemma	word=score	tag=63	-1
cueLemma	word=seek	tag=63	2
cueLemma	word=seem	tag=63	1
cueLemma	word=self-described	tag=jj	1
cueLemma	word=sell	tag=63	-1
cueLemma	word=serve	tag=63	-2
cueLemma	word=set	tag=63	-1
cueLemma	word=share	tag=63	3
cueLemma	word=side	tag=63	1
cueLemma	word=sign	tag=nn	-1
cueLemma	word=sign	tag=nns	-1
cueLemma	word=single	tag=63	1
cueLemma	word=sit	tag=63	-2
cueLemma	word=smile	tag=63	-2
cueLemma	word=speak	tag=63	-1
cueLemma	word=speech	tag=nn	-3
cueLemma	word=start	tag=63	-1
cueLemma	word=state	tag=nn	-3
cueLemma	word=stop	tag=63	1
cueLemma	word=story	tag=nn	-3
cueLemma	word=struggle	tag=63	-1
cueLemma	word=sue	tag=63	1
cueLemma	word=suppose	tag=63	-3
cueLemma	word=teach	tag=63	-1
cueLemma	word=threaten	tag=63	1
cueLemma	word=title	tag=63	1
cueLemma	word=tweet	tag=63	1
cueLemma	word=underscore	tag=63	-1
cueLemma	word=upset	tag=63	1
cueLemma	word=view	tag=63	-1
cueLemma	word=view	tag=nn	3
cueLemma	word=vote	tag=63	5
cueLemma	word=vote	tag=nn	-6
cueLemma	word=vow	tag=63	1
cueLemma	word=warn	tag=63	2
cueLemma	word=wear	tag=63	-1
cueLemma	word=welcome	tag=63	1
cueLemma	word=win	tag=63	-3
cueLemma	word=wonder	tag=63	2
cueLemma	word=word	tag=nns	-1
cueLemma	word=work	tag=63	-1
cueLemmaBefore	word=:	word=cutler	5
cueLemmaBefore	word=:	word=song	5
cueLemmaBefore	word=address	word=to	1
cueLemmaBefore	word=apologise	word=and	1
cueLemmaBefore	word=appeal	word=he	1
cueLemmaBefore	word=ask	word=was	1
cueLemmaBefore	word=ask	word=who	-2
cueLemmaBefore	word=attribute	word=statements	-1
cueLemmaBefore	word=believe	word=he	-1
cueLemmaBefore	word=call	word=and	1
cueLemmaBefore	word=call	word=he	-2
cueLemmaBefore	word=clear	word=not	1
cueLemmaBefore	word=come	word=has	1
cueLemmaBefore	word=describe	word=to	-1
cueLemmaBefore	word=draw	word=be	4
cueLemmaBefore	word=expect	word=he	-1
cueLemmaBefore	word=eye	word=the	2
cueLemmaBefore	word=find	word=poll	1
cueLemmaBefore	word=go	word=he	1
cueLemmaBefore	word=hope	word=he	-1
cueLemmaBefore	word=know	word=not	2
cueLemmaBefore	word=like	word=would	2
cueLemmaBefore	word=make	word=and	1
cueLemmaBefore	word=note	word='s	-1
cueLemmaBefore	word=oppose	word=firmly	-1
cueLemmaBefore	word=order	word=in	-1
cueLemmaBefore	word=pledge	word=repeatedly	-3
cueLemmaBefore	word=respond	word=not	-1
cueLemmaBefore	word=say	word=and	-2
cueLemmaBefore	word=say	word=as	-2
cueLemmaBefore	word=say	word=has	1
cueLemmaBefore	word=say	word=not	2
cueLemmaBefore	word=say	word=that	-4
cueLemmaBefore	word=see	word=has	-1
cueLemmaBefore	word=see	word=he	-1
cueLemmaBefore	word=show	word=poll	2
cueLemmaBefore	word=take	word=not	1
cueLemmaBefore	word=tell	word=have	-2
cueLemmaBefore	word=think	word=he	-3
cueLemmaBefore	word=view	word='s	1
cueLemmaCarrier	word=:	word=?	1
cueLemmaCarrier	word=announcement	word=?	1
cueLemmaCarrier	word=assessment	word=?	1
cueLemmaCarrier	word=call	word=?	2
cueLemmaCarrier	word=claim	word=?	2
cueLemmaCarrier	word=comment	word=?	-3
cueLemmaCarrier	word=confident	word=?	1
cueLemmaCarrier	word=criticism	word=face	1
cueLemmaCarrier	word=debate	word=?	-5
cueLemmaCarrier	word=disagreement	word=?	1
cueLemmaCarrier	word=dispute	word=?	1
cueLemmaCarrier	word=doubt	word=?	3
cueLemmaCarrier	word=eager	word=be	1
cueLemmaCarrier	word=eye	word=?	1
cueLemmaCarrier	word=hint	word=?	1
cueLemmaCarrier	word=hope	word=?	2
cueLemmaCarrier	word=idea	word=?	-1
cueLemmaCarrier	word=mind	word=?	1
cueLemmaCarrier	word=news	word=?	-5
cueLemmaCarrier	word=opinion	word=?	1
cueLemmaCarrier	word=per	word=?	-1
cueLemmaCarrier	word=pledge	word=?	1
cueLemmaCarrier	word=point	word=?	-5
cueLemmaCarrier	word=poll	word=?	-6
cueLemmaCarrier	word=promise	word=?	3
cueLemmaCarrier	word=question	word=?	-1
cueLemmaCarrier	word=sign	word=?	-2
cueLemmaCarrier	word=so-called	word=?	-3
cueLemmaCarrier	word=statement	word=?	-2
cueLemmaCarrier	word=support	word=have	3
cueLemmaCarrier	word=supporter	word=be	1
cueLemmaCarrier	word=survey	word=?	-2
cueLemmaCarrier	word=view	word=?	3
cueLemmaCarrier	word=vote	word=?	-2
cueLemmaCarrier	word=willing	word=?	1
cueLemmaCarrier	word=willing	word=be	-1
cueLemmaCarrier	word=word	word=?	-2
cueLemmaDistance	word=:	n=0	2
cueLemmaDistance	word=:	n=1	-4
cueLemmaDistance	word=:	n=2	-1
cueLemmaDistance	word=accord	n=0	3
cueLemmaDistance	word=acknowledge	n=0	1
cueLemmaDistance	word=add	n=0	-1
cueLemmaDistance	word=add	n=1	1
cueLemmaDistance	word=adopt	n=0	2
cueLemmaDistance	word=advise	n=0	-1
cueLemmaDistance	word=air	n=0	-1
cueLemmaDistance	word=anger	n=0	1
cueLemmaDistance	word=announce	n=0	2
cueLemmaDistance	word=appear	n=0	-1
cueLemmaDistance	word=appoint	n=0	1
cueLemmaDistance	word=argue	n=0	1
cueLemmaDistance	word=ask	n=1	-1
cueLemmaDistance	word=assessment	n=0	1
cueLemmaDistance	word=attack	n=0	1
cueLemmaDistance	word=attribute	n=0	1
cueLemmaDistance	word=back	n=0	2
cueLemmaDistance	word=be	n=0	-2
cueLemmaDistance	word=beat	n=0	-1
cueLemmaDistance	word=begin	n=0	-2
cueLemmaDistance	word=blast	n=0	5
cueLemmaDistance	word=break	n=0	-1
cueLemmaDistance	word=brush	n=0	1
cueLemmaDistance	word=build	n=0	-1
cueLemmaDistance	word=call	n=1	1
cueLemmaDistance	word=carry	n=0	-1
cueLemmaDistance	word=catch	n=0	-1
cueLemmaDistance	word=caution	n=0	1
cueLemmaDistance	word=cheer	n=0	1
cueLemmaDistance	word=cite	n=0	1
cueLemmaDistance	word=claim	n=0	1
cueLemmaDistance	word=comment	n=1	-1
cueLemmaDistance	word=concern	n=0	1
cueLemmaDistance	word=conduct	n=0	-1
cueLemmaDistance	word=confirm	n=0	2
cueLemmaDistance	word=consider	n=1	1
cueLemmaDistance	word=convince	n=0	1
cueLemmaDistance	word=criticism	n=1	1
cueLemmaDistance	word=deal	n=0	-1
cueLemmaDistance	word=debate	n=0	-3
cueLemmaDistance	word=debate	n=1	2
cueLemmaDistance	word=decide	n=0	-2
cueLemmaDistance	word=deem	n=0	1
cueLemmaDistance	word=defend	n=0	4
cueLemmaDistance	word=describe	n=0	1
cueLemmaDistance	word=direct	n=0	-3
cueLemmaDistance	word=disagree	n=0	-2
cueLemmaDistance	word=discuss	n=0	2
cueLemmaDistance	word=dispute	n=0	6
cueLemmaDistance	word=distance	n=0	1
cueLemmaDistance	word=do	n=0	-2
cueLemmaDistance	word=doubt	n=0	3
cueLemmaDistance	word=effort	n=1	-1
cueLemmaDistance	word=elect	n=0	-1
cueLemmaDistance	word=emerge	n=0	1
cueLemmaDistance	word=endorse	n=0	2
cueLemmaDistance	word=endorsement	n=1	1
cueLemmaDistance	word=enjoy	n=0	-1
cueLemmaDistance	word=estimate	n=0	2
cueLemmaDistance	word=express	n=0	2
cueLemmaDistance	word=eye	n=0	1
cueLemmaDistance	word=face	n=0	-4
cueLemmaDistance	word=fall	n=0	-3
cueLemmaDistance	word=favor	n=0	1
cueLemmaDistance	word=fear	n=0	1
cueLemmaDistance	word=finish	n=0	-2
cueLemmaDistance	word=float	n=0	1
cueLemmaDistance	word=focus	n=0	2
cueLemmaDistance	word=gather	n=0	-3
cueLemmaDistance	word=guarantee	n=0	-1
cueLemmaDistance	word=hate	n=0	-1
cueLemmaDistance	word=have	n=0	-5
cueLemmaDistance	word=highlight	n=0	3
cueLemmaDistance	word=hire	n=0	1
cueLemmaDistance	word=hope	n=0	1
cueLemmaDistance	word=insist	n=0	2
cueLemmaDistance	word=interpret	n=0	1
cueLemmaDistance	word=interrupt	n=0	-1
cueLemmaDistance	word=interview	n=0	-1
cueLemmaDistance	word=invite	n=0	-2
cueLemmaDistance	word=kill	n=0	-1
cueLemmaDistance	word=lash	n=0	1
cueLemmaDistance	word=lay	n=0	2
cueLemmaDistance	word=lead	n=0	-1
cueLemmaDistance	word=learn	n=0	1
cueLemmaDistance	word=liken	n=0	3
cueLemmaDistance	word=list	n=0	3
cueLemmaDistance	word=lose	n=0	-4
cueLemmaDistance	word=mean	n=0	-2
cueLemmaDistance	word=mention	n=0	3
cueLemmaDistance	word=miss	n=0	-1
cueLemmaDistance	word=move	n=0	-2
cueLemmaDistance	word=name	n=0	4
cueLemmaDistance	word=need	n=0	-1
cueLemmaDistance	word=nominate	n=0	3
cueLemmaDistance	word=offer	n=0	1
cueLemmaDistance	word=oppose	n=1	1
cueLemmaDistance	word=order	n=0	1
cueLemmaDistance	word=paint	n=0	-1
cueLemmaDistance	word=pass	n=0	2
cueLemmaDistance	word=pay	n=0	-1
cueLemmaDistance	word=plead	n=0	1
cueLemmaDistance	word=pledge	n=0	-1
cueLemmaDistance	word=point	n=1	-3
cueLemmaDistance	word=poll	n=0	-2
cueLemmaDistance	word=prefer	n=0	2
cueLemmaDistance	word=prepare	n=0	-1
cueLemmaDistance	word=present	n=0	1
cueLemmaDistance	word=promise	n=0	2
cueLemmaDistance	word=promote	n=0	1
cueLemmaDistance	word=propose	n=0	2
cueLemmaDistance	word=prove	n=0	-3
cueLemmaDistance	word=pull	n=0	-1
cueLemmaDistance	word=put	n=1	1
cueLemmaDistance	word=rattle	n=0	2
cueLemmaDistance	word=read	n=0	-2
cueLemmaDistance	word=refer	n=1	1
cueLemmaDistance	word=reflect	n=0	-1
cueLemmaDistance	word=remark	n=1	-1
cueLemmaDistance	word=remember	n=0	2
cueLemmaDistance	word=remind	n=0	1
cueLemmaDistance	word=reportedly	n=0	2
cueLemmaDistance	word=rule	n=0	1
cueLemmaDistance	word=say	n=1	-1
cueLemmaDistance	word=schedule	n=0	-2
cueLemmaDistance	word=seek	n=1	1
cueLemmaDistance	word=serve	n=0	-1
cueLemmaDistance	word=set	n=0	-1
cueLemmaDistance	word=share	n=0	3
cueLemmaDistance	word=side	n=0	1
cueLemmaDistance	word=sign	n=1	-3
cueLemmaDistance	word=single	n=0	1
cueLemmaDistance	word=sit	n=0	-2
cueLemmaDistance	word=sound	n=0	1
cueLemmaDistance	word=speech	n=1	-1
cueLemmaDistance	word=stand	n=0	1
cueLemmaDistance	word=start	n=0	-1
cueLemmaDistance	word=statement	n=0	-1
cueLemmaDistance	word=struggle	n=0	-1
cueLemmaDistance	word=study	n=0	-1
cueLemmaDistance	word=sue	n=0	1
cueLemmaDistance	word=suppose	n=0	-3
cueLemmaDistance	word=survey	n=0	-3
cueLemmaDistance	word=talk	n=0	2
cueLemmaDistance	word=talk	n=2	-2
cueLemmaDistance	word=teach	n=0	-1
cueLemmaDistance	word=tweet	n=0	1
cueLemmaDistance	word=underscore	n=0	-1
cueLemmaDistance	word=understand	n=0	1
cueLemmaDistance	word=upset	n=0	1
cueLemmaDistance	word=vote	n=0	2
cueLemmaDistance	word=vote	n=1	-1
cueLemmaDistance	word=vow	n=0	4
cueLemmaDistance	word=warn	n=0	2
cueLemmaDistance	word=welcome	n=0	1
cueLemmaDistance	word=win	n=0	-3
cueLemmaDistance	word=work	n=0	-1
cueLemmaDistance	word=worry	n=0	2
cueLemmaForm	word=accept	form=fin	1
cueLemmaForm	word=accord	form=ing	5
cueLemmaForm	word=acknowledge	form=fin	1
cueLemmaForm	word=add	form=fin	-1
cueLemmaForm	word=add	form=ing	6
cueLemmaForm	word=address	form=inf	1
cueLemmaForm	word=advise	form=fin	-1
cueLemmaForm	word=announcement	form=nn	1
cueLemmaForm	word=apparent	form=jj	-1
cueLemmaForm	word=applaud	form=fin	-1
cueLemmaForm	word=ask	form=fin	-2
cueLemmaForm	word=ask	form=fin+passive	1
cueLemmaForm	word=ask	form=pp	6
cueLemmaForm	word=assertion	form=nn	1
cueLemmaForm	word=backing	form=nn	1
cueLemmaForm	word=be	form=fin	-1
cueLemmaForm	word=call	form=fin	-2
cueLemmaForm	word=call	form=ing	1
cueLemmaForm	word=call	form=nns	2
cueLemmaForm	word=campaign	form=nn	-3
cueLemmaForm	word=carry	form=fin	-2
cueLemmaForm	word=case	form=nns	-1
cueLemmaForm	word=cite	form=ing	3
cueLemmaForm	word=claim	form=ing	-1
cueLemmaForm	word=claim	form=nns	1
cueLemmaForm	word=clear	form=jj	-1
cueLemmaForm	word=come	form=fin	-5
cueLemmaForm	word=come	form=fin+have	3
cueLemmaForm	word=comment	form=nns	-2
cueLemmaForm	word=compare	form=fin	3
cueLemmaForm	word=compare	form=pp	-4
cueLemmaForm	word=conclude	form=fin	1
cueLemmaForm	word=continue	form=fin	-1
cueLemmaForm	word=cover	form=fin	1
cueLemmaForm	word=criticism	form=nn	2
cueLemmaForm	word=debate	form=fin+passive	1
cueLemmaForm	word=decide	form=fin	-1
cueLemmaForm	word=decide	form=fin+have	1
cueLemmaForm	word=decline	form=fin	1
cueLemmaForm	word=defend	form=fin	6
cueLemmaForm	word=deny	form=fin+have	1
cueLemmaForm	word=describe	form=fin	1
cueLemmaForm	word=describe	form=inf	-1
cueLemmaForm	word=disagree	form=fin	-2
cueLemmaForm	word=divide	form=fin+passive	2
cueLemmaForm	word=doubt	form=nns	2
cueLemmaForm	word=draw	form=fin+passive+not+modal	3
cueLemmaForm	word=emerge	form=fin	1
cueLemmaForm	word=estimate	form=fin	1
cueLemmaForm	word=evidence	form=nn	-2
cueLemmaForm	word=expect	form=fin	-1
cueLemmaForm	word=express	form=fin	1
cueLemmaForm	word=eye	form=nns	1
cueLemmaForm	word=face	form=fin	-3
cueLemmaForm	word=feel	form=fin	-1
cueLemmaForm	word=find	form=fin	1
cueLemmaForm	word=focus	form=fin	1
cueLemmaForm	word=follow	form=fin	1
cueLemmaForm	word=give	form=fin	2
cueLemmaForm	word=give	form=pp	-2
cueLemmaForm	word=go	form=fin	3
cueLemmaForm	word=hint	form=nns	1
cueLemmaForm	word=include	form=fin	1
cueLemmaForm	word=include	form=ing	-11
cueLemmaForm	word=information	form=nn	-2
cueLemmaForm	word=insist	form=fin	2
cueLemmaForm	word=interrupt	form=fin	-1
cueLemmaForm	word=know	form=fin	-1
cueLemmaForm	word=know	form=fin+passive	3
cueLemmaForm	word=know	form=fin+passive+not	1
cueLemmaForm	word=lash	form=fin	1
cueLemmaForm	word=lay	form=fin	1
cueLemmaForm	word=like	form=fin+modal	2
cueLemmaForm	word=liken	form=fin	2
cueLemmaForm	word=mean	form=fin	-3
cueLemmaForm	word=mention	form=fin+not	1
cueLemmaForm	word=message	form=nns	-1
cueLemmaForm	word=mind	form=nn	1
cueLemmaForm	word=note	form=fin	4
cueLemmaForm	word=note	form=nn	-3
cueLemmaForm	word=opinion	form=nn	2
cueLemmaForm	word=opposition	form=nn	1
cueLemmaForm	word=order	form=nn	-2
cueLemmaForm	word=pass	form=pp	1
cueLemmaForm	word=per	form=in	-1
cueLemmaForm	word=plan	form=fin	-3
cueLemmaForm	word=pledge	form=pp	-1
cueLemmaForm	word=point	form=nns	-2
cueLemmaForm	word=policy	form=nn	-1
cueLemmaForm	word=praise	form=nn	1
cueLemmaForm	word=predict	form=fin	1
cueLemmaForm	word=prefer	form=fin	3
cueLemmaForm	word=promote	form=fin	2
cueLemmaForm	word=prove	form=fin	-3
cueLemmaForm	word=publish	form=fin	1
cueLemmaForm	word=publish	form=pp	-5
cueLemmaForm	word=put	form=fin	4
cueLemmaForm	word=rattle	form=fin	1
cueLemmaForm	word=ready	form=jj	-1
cueLemmaForm	word=recall	form=ing	1
cueLemmaForm	word=refer	form=ing	1
cueLemmaForm	word=regard	form=ing	-1
cueLemmaForm	word=release	form=pp	-2
cueLemmaForm	word=remark	form=nns	-1
cueLemmaForm	word=report	form=fin	-1
cueLemmaForm	word=represent	form=fin	-1
cueLemmaForm	word=restrict	form=ing	1
cueLemmaForm	word=say	form=fin	2
cueLemmaForm	word=say	form=inf	-1
cueLemmaForm	word=say	form=ing	-3
cueLemmaForm	word=see	form=fin	3
cueLemmaForm	word=seem	form=fin+modal	1
cueLemmaForm	word=self-described	form=jj	1
cueLemmaForm	word=sign	form=fin	3
cueLemmaForm	word=sign	form=nn	-1
cueLemmaForm	word=sign	form=nns	-1
cueLemmaForm	word=sit	form=fin	-3
cueLemmaForm	word=sound	form=fin	1
cueLemmaForm	word=speech	form=nn	-3
cueLemmaForm	word=start	form=fin	-2
cueLemmaForm	word=state	form=nn	-3
cueLemmaForm	word=stop	form=fin	2
cueLemmaForm	word=story	form=nn	-3
cueLemmaForm	word=struggle	form=fin+have	-1
cueLemmaForm	word=suppose	form=fin+passive	-1
cueLemmaForm	word=take	form=fin	-2
cueLemmaForm	word=take	form=fin+have+not	1
cueLemmaForm	word=tell	form=fin+have	-3
cueLemmaForm	word=think	form=fin	-3
cueLemmaForm	word=think	form=fin+passive	1
cueLemmaForm	word=try	form=fin	2
cueLemmaForm	word=turn	form=fin	1
cueLemmaForm	word=tweet	form=ing	1
cueLemmaForm	word=urge	form=fin	1
cueLemmaForm	word=urge	form=ing	-1
cueLemmaForm	word=view	form=nn	3
cueLemmaForm	word=vote	form=fin	1
cueLemmaForm	word=vote	form=fin+have	1
cueLemmaForm	word=vote	form=nn	-6
cueLemmaForm	word=warn	form=fin	1
cueLemmaForm	word=weigh	form=fin	1
cueLemmaForm	word=win	form=fin	-1
cueLemmaForm	word=word	form=nns	-1
cueLemmaForm	word=write	form=fin	2
cueLemmaFrame	word=:	frame=NP>.	-2
cueLemmaFrame	word=:	frame=QO>NP	1
cueLemmaFrame	word=accord	frame=IN>NP	2
cueLemmaFrame	word=add	frame=.>#	1
cueLemmaFrame	word=add	frame=IN>NP	-2
cueLemmaFrame	word=agree	frame=.>#	-1
cueLemmaFrame	word=ask	frame=to>inf	-1
cueLemmaFrame	word=call	frame=NP>,	-3
cueLemmaFrame	word=call	frame=for>NP	1
cueLemmaFrame	word=claim	frame=to>inf	1
cueLemmaFrame	word=come	frame=RP>against	1
cueLemmaFrame	word=consider	frame=NP>,	-1
cueLemmaFrame	word=count	frame=on>NP	1
cueLemmaFrame	word=decline	frame=to>inf	2
cueLemmaFrame	word=disagree	frame=.>#	-1
cueLemmaFrame	word=eager	frame=to>inf	1
cueLemmaFrame	word=eye	frame=of>NP	2
cueLemmaFrame	word=find	frame=NP>to	-1
cueLemmaFrame	word=find	frame=that>NP	1
cueLemmaFrame	word=give	frame=NP>.	1
cueLemmaFrame	word=go	frame=on>to	1
cueLemmaFrame	word=go	frame=to>inf	-1
cueLemmaFrame	word=know	frame=as>QO	1
cueLemmaFrame	word=lash	frame=RP>at	1
cueLemmaFrame	word=look	frame=to>inf	2
cueLemmaFrame	word=make	frame=NP>.	-1
cueLemmaFrame	word=make	frame=NP>that	1
cueLemmaFrame	word=offer	frame=NP>.	1
cueLemmaFrame	word=play	frame=RP>NP	3
cueLemmaFrame	word=point	frame=RP>that	1
cueLemmaFrame	word=put	frame=NP>.	1
cueLemmaFrame	word=read	frame=.>#	4
cueLemmaFrame	word=refer	frame=IN>NP	2
cueLemmaFrame	word=report	frame=from>NNP	-2
cueLemmaFrame	word=rule	frame=RP>NP	1
cueLemmaFrame	word=say	frame=.>#	1
cueLemmaFrame	word=say	frame=:>QO	-1
cueLemmaFrame	word=say	frame=NNP>,	2
cueLemmaFrame	word=say	frame=PRP>fin	1
cueLemmaFrame	word=see	frame=NP>.	1
cueLemmaFrame	word=speak	frame=on>NP	-1
cueLemmaFrame	word=stop	frame=ADJ>of	1
cueLemmaFrame	word=suppose	frame=to>inf	-2
cueLemmaFrame	word=tell	frame=PRP>fin	-1
cueLemmaFrame	word=threaten	frame=to>inf	1
cueLemmaFrame	word=try	frame=to>inf	1
cueLemmaFrame	word=vote	frame=against>NP	1
cueLemmaFrame	word=vote	frame=for>NP	2
cueLemmaFrame	word=write	frame=.>#	1
cueLemmaHeadline	word=:	yes=no	-5
cueLemmaHeadline	word=:	yes=yes	3
cueLemmaHeadline	word=accord	yes=no	5
cueLemmaHeadline	word=account	yes=no	-3
cueLemmaHeadline	word=address	yes=no	1
cueLemmaHeadline	word=adopt	yes=no	2
cueLemmaHeadline	word=agree	yes=no	-2
cueLemmaHeadline	word=air	yes=no	-3
cueLemmaHeadline	word=analysis	yes=no	-1
cueLemmaHeadline	word=announcement	yes=no	1
cueLemmaHeadline	word=answer	yes=no	-3
cueLemmaHeadline	word=apologise	yes=no	2
cueLemmaHeadline	word=apparent	yes=no	-1
cueLemmaHeadline	word=apparently	yes=no	-1
cueLemmaHeadline	word=appoint	yes=no	1
cueLemmaHeadline	word=argue	yes=no	2
cueLemmaHeadline	word=assertion	yes=no	1
cueLemmaHeadline	word=attribute	yes=no	3
cueLemmaHeadline	word=back	yes=no	1
cueLemmaHeadline	word=backing	yes=no	1
cueLemmaHeadline	word=base	yes=no	-1
cueLemmaHeadline	word=be	yes=no	-4
cueLemmaHeadline	word=beat	yes=no	-1
cueLemmaHeadline	word=begin	yes=no	-1
cueLemmaHeadline	word=bill	yes=no	1
cueLemmaHeadline	word=blast	yes=no	1
cueLemmaHeadline	word=brush	yes=no	1
cueLemmaHeadline	word=build	yes=no	-1
cueLemmaHeadline	word=campaign	yes=no	-1
cueLemmaHeadline	word=carry	yes=no	-1
cueLemmaHeadline	word=caution	yes=no	1
cueLemmaHeadline	word=charge	yes=no	-1
cueLemmaHeadline	word=cheer	yes=no	1
cueLemmaHeadline	word=cite	yes=no	3
cueLemmaHeadline	word=clear	yes=no	-1
cueLemmaHeadline	word=close	yes=no	-1
cueLemmaHeadline	word=complain	yes=no	-1
cueLemmaHeadline	word=complaint	yes=no	1
cueLemmaHeadline	word=concern	yes=no	1
cueLemmaHeadline	word=conduct	yes=no	-2
cueLemmaHeadline	word=confirm	yes=no	1
cueLemmaHeadline	word=continue	yes=no	-1
cueLemmaHeadline	word=criticism	yes=no	1
cueLemmaHeadline	word=deal	yes=no	-2
cueLemmaHeadline	word=decide	yes=no	-1
cueLemmaHeadline	word=defend	yes=no	3
cueLemmaHeadline	word=denounce	yes=no	2
cueLemmaHeadline	word=deny	yes=no	1
cueLemmaHeadline	word=determine	yes=no	-1
cueLemmaHeadline	word=direct	yes=no	-3
cueLemmaHeadline	word=disagree	yes=no	-1
cueLemmaHeadline	word=disagreement	yes=no	1
cueLemmaHeadline	word=dispute	yes=no	2
cueLemmaHeadline	word=distance	yes=no	1
cueLemmaHeadline	word=divide	yes=no	1
cueLemmaHeadline	word=do	yes=no	-3
cueLemmaHeadline	word=doubt	yes=no	1
cueLemmaHeadline	word=draw	yes=no	1
cueLemmaHeadline	word=effort	yes=no	-4
cueLemmaHeadline	word=elect	yes=no	-4
cueLemmaHeadline	word=endorsement	yes=no	1
cueLemmaHeadline	word=enjoy	yes=no	-1
cueLemmaHeadline	word=ensure	yes=no	-1
cueLemmaHeadline	word=estimate	yes=no	1
cueLemmaHeadline	word=evidence	yes=no	-3
cueLemmaHeadline	word=expect	yes=no	2
cueLemmaHeadline	word=explain	yes=no	2
cueLemmaHeadline	word=express	yes=no	2
cueLemmaHeadline	word=eye	yes=no	1
cueLemmaHeadline	word=face	yes=no	-4
cueLemmaHeadline	word=fall	yes=no	-4
cueLemmaHeadline	word=find	yes=no	-2
cueLemmaHeadline	word=finish	yes=no	-3
cueLemmaHeadline	word=float	yes=no	1
cueLemmaHeadline	word=gather	yes=no	-2
cueLemmaHeadline	word=go	yes=no	1
cueLemmaHeadline	word=greet	yes=no	-1
cueLemmaHeadline	word=guarantee	yes=no	-1
cueLemmaHeadline	word=have	yes=no	-4
cueLemmaHeadline	word=help	yes=no	-1
cueLemmaHeadline	word=highlight	yes=no	3
cueLemmaHeadline	word=hint	yes=yes	2
cueLemmaHeadline	word=hold	yes=no	-2
cueLemmaHeadline	word=hope	yes=no	1
cueLemmaHeadline	word=idea	yes=no	-2
cueLemmaHeadline	word=imagine	yes=no	1
cueLemmaHeadline	word=information	yes=no	-2
cueLemmaHeadline	word=insist	yes=no	1
cueLemmaHeadline	word=interpret	yes=no	1
cueLemmaHeadline	word=interrupt	yes=no	-2
cueLemmaHeadline	word=interview	yes=no	-1
cueLemmaHeadline	word=introduce	yes=no	1
cueLemmaHeadline	word=invite	yes=no	-2
cueLemmaHeadline	word=join	yes=no	-1
cueLemmaHeadline	word=kill	yes=no	-2
cueLemmaHeadline	word=lament	yes=no	1
cueLemmaHeadline	word=lash	yes=no	1
cueLemmaHeadline	word=launch	yes=no	1
cueLemmaHeadline	word=lead	yes=no	-1
cueLemmaHeadline	word=learn	yes=no	1
cueLemmaHeadline	word=leave	yes=no	-1
cueLemmaHeadline	word=let	yes=no	1
cueLemmaHeadline	word=liken	yes=no	3
cueLemmaHeadline	word=list	yes=no	3
cueLemmaHeadline	word=lose	yes=no	-5
cueLemmaHeadline	word=mean	yes=no	-4
cueLemmaHeadline	word=mention	yes=no	3
cueLemmaHeadline	word=message	yes=no	-1
cueLemmaHeadline	word=name	yes=no	1
cueLemmaHeadline	word=need	yes=no	-2
cueLemmaHeadline	word=news	yes=no	-3
cueLemmaHeadline	word=nominate	yes=no	3
cueLemmaHeadline	word=note	yes=no	1
cueLemmaHeadline	word=offer	yes=no	1
cueLemmaHeadline	word=opinion	yes=no	1
cueLemmaHeadline	word=oppose	yes=no	1
cueLemmaHeadline	word=opposition	yes=no	1
cueLemmaHeadline	word=paint	yes=no	-1
cueLemmaHeadline	word=pass	yes=no	2
cueLemmaHeadline	word=per	yes=no	-1
cueLemmaHeadline	word=plead	yes=no	2
cueLemmaHeadline	word=policy	yes=no	-4
cueLemmaHeadline	word=poll	yes=no	-7
cueLemmaHeadline	word=praise	yes=no	1
cueLemmaHeadline	word=predict	yes=no	2
cueLemmaHeadline	word=prefer	yes=no	2
cueLemmaHeadline	word=prepare	yes=no	-2
cueLemmaHeadline	word=promote	yes=no	3
cueLemmaHeadline	word=propose	yes=no	1
cueLemmaHeadline	word=prove	yes=no	-2
cueLemmaHeadline	word=publish	yes=no	-1
cueLemmaHeadline	word=pull	yes=no	-2
cueLemmaHeadline	word=question	yes=no	2
cueLemmaHeadline	word=rattle	yes=no	2
cueLemmaHeadline	word=read	yes=no	-2
cueLemmaHeadline	word=ready	yes=no	-2
cueLemmaHeadline	word=reason	yes=no	-2
cueLemmaHeadline	word=recall	yes=no	1
cueLemmaHeadline	word=reference	yes=no	3
cueLemmaHeadline	word=reflect	yes=no	-3
cueLemmaHeadline	word=remember	yes=no	2
cueLemmaHeadline	word=remind	yes=no	1
cueLemmaHeadline	word=reportedly	yes=no	3
cueLemmaHeadline	word=restrict	yes=no	1
cueLemmaHeadline	word=reveal	yes=no	1
cueLemmaHeadline	word=schedule	yes=no	-2
cueLemmaHeadline	word=score	yes=no	-1
cueLemmaHeadline	word=seem	yes=no	1
cueLemmaHeadline	word=self-described	yes=no	1
cueLemmaHeadline	word=sell	yes=no	-1
cueLemmaHeadline	word=serve	yes=no	-2
cueLemmaHeadline	word=set	yes=no	-2
cueLemmaHeadline	word=share	yes=no	3
cueLemmaHeadline	word=side	yes=no	1
cueLemmaHeadline	word=sign	yes=no	-1
cueLemmaHeadline	word=single	yes=no	1
cueLemmaHeadline	word=sit	yes=no	-3
cueLemmaHeadline	word=smile	yes=no	-2
cueLemmaHeadline	word=speak	yes=no	-1
cueLemmaHeadline	word=speech	yes=no	-1
cueLemmaHeadline	word=start	yes=no	-1
cueLemmaHeadline	word=state	yes=no	-1
cueLemmaHeadline	word=statement	yes=no	-4
cueLemmaHeadline	word=stop	yes=no	1
cueLemmaHeadline	word=story	yes=no	-1
cueLemmaHeadline	word=struggle	yes=no	-1
cueLemmaHeadline	word=study	yes=no	-2
cueLemmaHeadline	word=suggestion	yes=no	1
cueLemmaHeadline	word=suppose	yes=no	-3
cueLemmaHeadline	word=survey	yes=no	-5
cueLemmaHeadline	word=teach	yes=no	-1
cueLemmaHeadline	word=tell	yes=no	-1
cueLemmaHeadline	word=threaten	yes=no	1
cueLemmaHeadline	word=title	yes=no	1
cueLemmaHeadline	word=underscore	yes=no	-1
cueLemmaHeadline	word=upset	yes=no	1
cueLemmaHeadline	word=vow	yes=no	1
cueLemmaHeadline	word=warn	yes=no	2
cueLemmaHeadline	word=wear	yes=no	-1
cueLemmaHeadline	word=welcome	yes=no	1
cueLemmaHeadline	word=win	yes=no	-2
cueLemmaHeadline	word=wonder	yes=no	1
cueLemmaHeadline	word=work	yes=no	-1
cueLemmaLeft	word=:	class=NNP	4
cueLemmaLeft	word=:	class=QC	3
cueLemmaLeft	word=:	class=fin	-6
cueLemmaLeft	word=accord	class=#	1
cueLemmaLeft	word=add	class=,	2
cueLemmaLeft	word=add	class=NP	-4
cueLemmaLeft	word=address	class=to	1
cueLemmaLeft	word=agree	class=NNP	-2
cueLemmaLeft	word=agree	class=PRP	-1
cueLemmaLeft	word=apologise	class=and	1
cueLemmaLeft	word=appeal	class=PRP	1
cueLemmaLeft	word=argue	class=,	1
cueLemmaLeft	word=argument	class=#	1
cueLemmaLeft	word=ask	class=#	1
cueLemmaLeft	word=ask	class=NP	-2
cueLemmaLeft	word=be	class=NP	-2
cueLemmaLeft	word=believe	class=PRP	-1
cueLemmaLeft	word=call	class=,	3
cueLemmaLeft	word=call	class=NNP	1
cueLemmaLeft	word=call	class=NP	-6
cueLemmaLeft	word=call	class=PRP	-2
cueLemmaLeft	word=call	class=and	3
cueLemmaLeft	word=challenge	class=,	1
cueLemmaLeft	word=cite	class=,	3
cueLemmaLeft	word=come	class=NNP	1
cueLemmaLeft	word=complain	class=NP	-1
cueLemmaLeft	word=confirm	class=NP	1
cueLemmaLeft	word=consider	class=NP	1
cueLemmaLeft	word=continue	class=,	-2
cueLemmaLeft	word=debate	class=fin	1
cueLemmaLeft	word=describe	class=to	-1
cueLemmaLeft	word=endorse	class=to	1
cueLemmaLeft	word=expect	class=NP	2
cueLemmaLeft	word=eye	class=in	2
cueLemmaLeft	word=find	class=NP	1
cueLemmaLeft	word=give	class=PRP	1
cueLemmaLeft	word=hope	class=PRP	-1
cueLemmaLeft	word=include	class=,	-3
cueLemmaLeft	word=know	class=NP	1
cueLemmaLeft	word=line	class=NP	1
cueLemmaLeft	word=list	class=NP	1
cueLemmaLeft	word=look	class=NP	-1
cueLemmaLeft	word=make	class=,	-2
cueLemmaLeft	word=make	class=NNP	-1
cueLemmaLeft	word=make	class=PRP	2
cueLemmaLeft	word=mean	class=NP	-1
cueLemmaLeft	word=mention	class=PRP	1
cueLemmaLeft	word=need	class=NP	-1
cueLemmaLeft	word=note	class=#	-2
cueLemmaLeft	word=note	class=,	1
cueLemmaLeft	word=note	class=QC	1
cueLemmaLeft	word=opinion	class=in	4
cueLemmaLeft	word=order	class=in	-1
cueLemmaLeft	word=pass	class=NP	1
cueLemmaLeft	word=per	class=NP	-2
cueLemmaLeft	word=post	class=PRP	1
cueLemmaLeft	word=put	class=NNP	2
cueLemmaLeft	word=question	class=fin	2
cueLemmaLeft	word=recall	class=,	1
cueLemmaLeft	word=refer	class=,	3
cueLemmaLeft	word=refer	class=NP	-1
cueLemmaLeft	word=reflect	class=NP	-1
cueLemmaLeft	word=remain	class=NP	1
cueLemmaLeft	word=report	class=NNP	-1
cueLemmaLeft	word=restrict	class=NP	1
cueLemmaLeft	word=reveal	class=NP	1
cueLemmaLeft	word=say	class=,	4
cueLemmaLeft	word=say	class=PRP	1
cueLemmaLeft	word=say	class=as	-2
cueLemmaLeft	word=say	class=that	-1
cueLemmaLeft	word=see	class=NNP	3
cueLemmaLeft	word=seek	class=,	1
cueLemmaLeft	word=show	class=NP	1
cueLemmaLeft	word=show	class=and	-1
cueLemmaLeft	word=speak	class=#	-1
cueLemmaLeft	word=speak	class=NNP	-1
cueLemmaLeft	word=stand	class=NNP	3
cueLemmaLeft	word=start	class=NP	-1
cueLemmaLeft	word=support	class=,	1
cueLemmaLeft	word=support	class=NP	1
cueLemmaLeft	word=support	class=PRP	-1
cueLemmaLeft	word=support	class=and	-3
cueLemmaLeft	word=supporter	class=fin	1
cueLemmaLeft	word=take	class=NNP	3
cueLemmaLeft	word=take	class=PRP	-1
cueLemmaLeft	word=talk	class=PRP	1
cueLemmaLeft	word=tend	class=NP	1
cueLemmaLeft	word=think	class=NP	1
cueLemmaLeft	word=think	class=PRP	-1
cueLemmaLeft	word=tweet	class=,	1
cueLemmaLeft	word=view	class=in	5
cueLemmaLeft	word=vote	class=NP	1
cueLemmaLeft	word=vote	class=fin	-1
cueLemmaLeft	word=write	class=NNP	1
cueLemmaMarks	word=:	marks=long	-5
cueLemmaMarks	word=accord	marks=outside	5
cueLemmaMarks	word=account	marks=outside	-2
cueLemmaMarks	word=acknowledge	marks=outside	1
cueLemmaMarks	word=address	marks=outside	1
cueLemmaMarks	word=adopt	marks=outside	2
cueLemmaMarks	word=advise	marks=outside	-1
cueLemmaMarks	word=agree	marks=outside	-2
cueLemmaMarks	word=air	marks=outside	-2
cueLemmaMarks	word=analysis	marks=outside	-1
cueLemmaMarks	word=announcement	marks=outside	1
cueLemmaMarks	word=answer	marks=outside	-2
cueLemmaMarks	word=apologise	marks=outside	2
cueLemmaMarks	word=appear	marks=outside	-1
cueLemmaMarks	word=appoint	marks=outside	1
cueLemmaMarks	word=argue	marks=outside	2
cueLemmaMarks	word=assertion	marks=outside	1
cueLemmaMarks	word=attribute	marks=outside	3
cueLemmaMarks	word=back	marks=outside	2
cueLemmaMarks	word=backing	marks=outside	1
cueLemmaMarks	word=base	marks=outside	-1
cueLemmaMarks	word=be	marks=outside	-1
cueLemmaMarks	word=beat	marks=outside	-2
cueLemmaMarks	word=become	marks=outside	-1
cueLemmaMarks	word=begin	marks=outside	-1
cueLemmaMarks	word=bill	marks=outside	1
cueLemmaMarks	word=blame	marks=outside	1
cueLemmaMarks	word=blast	marks=outside	5
cueLemmaMarks	word=break	marks=outside	-1
cueLemmaMarks	word=brush	marks=outside	1
cueLemmaMarks	word=build	marks=outside	-2
cueLemmaMarks	word=carry	marks=outside	-1
cueLemmaMarks	word=caution	marks=outside	1
cueLemmaMarks	word=charge	marks=outside	-1
cueLemmaMarks	word=cheer	marks=outside	1
cueLemmaMarks	word=cite	marks=outside	3
cueLemmaMarks	word=claim	marks=outside	3
cueLemmaMarks	word=close	marks=outside	-1
cueLemmaMarks	word=complain	marks=outside	-1
cueLemmaMarks	word=complaint	marks=outside	1
cueLemmaMarks	word=concern	marks=outside	1
cueLemmaMarks	word=conduct	marks=outside	-2
cueLemmaMarks	word=confirm	marks=outside	2
cueLemmaMarks	word=criticism	marks=outside	2
cueLemmaMarks	word=deal	marks=outside	-2
cueLemmaMarks	word=decide	marks=outside	-1
cueLemmaMarks	word=deem	marks=outside	1
cueLemmaMarks	word=defend	marks=outside	3
cueLemmaMarks	word=denounce	marks=outside	2
cueLemmaMarks	word=deny	marks=outside	1
cueLemmaMarks	word=determine	marks=outside	-1
cueLemmaMarks	word=direct	marks=outside	-3
cueLemmaMarks	word=disagree	marks=outside	-1
cueLemmaMarks	word=disagreement	marks=outside	1
cueLemmaMarks	word=dispute	marks=outside	3
cueLemmaMarks	word=distance	marks=outside	1
cueLemmaMarks	word=divide	marks=outside	1
cueLemmaMarks	word=do	marks=outside	-2
cueLemmaMarks	word=doubt	marks=outside	1
cueLemmaMarks	word=draw	marks=outside	1
cueLemmaMarks	word=effort	marks=outside	-4
cueLemmaMarks	word=elect	marks=outside	-3
cueLemmaMarks	word=emerge	marks=outside	1
cueLemmaMarks	word=endorsement	marks=outside	1
cueLemmaMarks	word=enjoy	marks=outside	-1
cueLemmaMarks	word=ensure	marks=outside	-1
cueLemmaMarks	word=enter	marks=outside	-1
cueLemmaMarks	word=estimate	marks=outside	1
cueLemmaMarks	word=evidence	marks=outside	-2
cueLemmaMarks	word=expect	marks=outside	3
cueLemmaMarks	word=explain	marks=outside	1
cueLemmaMarks	word=eye	marks=outside	1
cueLemmaMarks	word=face	marks=outside	-5
cueLemmaMarks	word=fall	marks=outside	-4
cueLemmaMarks	word=fear	marks=outside	1
cueLemmaMarks	word=finish	marks=outside	-4
cueLemmaMarks	word=float	marks=outside	1
cueLemmaMarks	word=forecast	marks=outside	1
cueLemmaMarks	word=gather	marks=outside	-3
cueLemmaMarks	word=go	marks=outside	1
cueLemmaMarks	word=greet	marks=outside	-1
cueLemmaMarks	word=guarantee	marks=outside	-1
cueLemmaMarks	word=have	marks=outside	-2
cueLemmaMarks	word=help	marks=outside	-1
cueLemmaMarks	word=highlight	marks=outside	3
cueLemmaMarks	word=hint	marks=outside	1
cueLemmaMarks	word=hold	marks=outside	-2
cueLemmaMarks	word=hope	marks=outside	2
cueLemmaMarks	word=imagine	marks=outside	1
cueLemmaMarks	word=information	marks=outside	-1
cueLemmaMarks	word=insist	marks=outside	1
cueLemmaMarks	word=interpret	marks=outside	1
cueLemmaMarks	word=interrupt	marks=outside	-2
cueLemmaMarks	word=interview	marks=outside	-1
cueLemmaMarks	word=introduce	marks=outside	1
cueLemmaMarks	word=invite	marks=outside	-2
cueLemmaMarks	word=join	marks=outside	-1
cueLemmaMarks	word=kill	marks=outside	-2
cueLemmaMarks	word=lament	marks=outside	1
cueLemmaMarks	word=lash	marks=outside	1
cueLemmaMarks	word=launch	marks=outside	1
cueLemmaMarks	word=lay	marks=outside	1
cueLemmaMarks	word=lead	marks=outside	-1
cueLemmaMarks	word=learn	marks=outside	1
cueLemmaMarks	word=leave	marks=outside	-2
cueLemmaMarks	word=liken	marks=outside	3
cueLemmaMarks	word=list	marks=outside	3
cueLemmaMarks	word=lose	marks=outside	-4
cueLemmaMarks	word=make	marks=outside	-1
cueLemmaMarks	word=mean	marks=outside	-4
cueLemmaMarks	word=mention	marks=outside	3
cueLemmaMarks	word=miss	marks=outside	-1
cueLemmaMarks	word=name	marks=outside	2
cueLemmaMarks	word=need	marks=outside	-2
cueLemmaMarks	word=news	marks=outside	-3
cueLemmaMarks	word=nominate	marks=outside	3
cueLemmaMarks	word=note	marks=outside	2
cueLemmaMarks	word=opinion	marks=outside	1
cueLemmaMarks	word=oppose	marks=outside	1
cueLemmaMarks	word=opposition	marks=outside	1
cueLemmaMarks	word=paint	marks=outside	-1
cueLemmaMarks	word=pass	marks=outside	2
cueLemmaMarks	word=plan	marks=outside	-1
cueLemmaMarks	word=plead	marks=outside	2
cueLemmaMarks	word=policy	marks=outside	-3
cueLemmaMarks	word=poll	marks=outside	-7
cueLemmaMarks	word=praise	marks=outside	1
cueLemmaMarks	word=predict	marks=outside	2
cueLemmaMarks	word=prefer	marks=outside	2
cueLemmaMarks	word=prepare	marks=outside	-2
cueLemmaMarks	word=present	marks=outside	1
cueLemmaMarks	word=promise	marks=outside	1
cueLemmaMarks	word=promote	marks=outside	3
cueLemmaMarks	word=propose	marks=outside	1
cueLemmaMarks	word=protest	marks=outside	-1
cueLemmaMarks	word=prove	marks=outside	-2
cueLemmaMarks	word=publish	marks=outside	-1
cueLemmaMarks	word=pull	marks=outside	-2
cueLemmaMarks	word=question	marks=outside	3
cueLemmaMarks	word=rattle	marks=outside	2
cueLemmaMarks	word=read	marks=outside	-2
cueLemmaMarks	word=reason	marks=outside	-2
cueLemmaMarks	word=recall	marks=outside	2
cueLemmaMarks	word=reference	marks=outside	4
cueLemmaMarks	word=reflect	marks=outside	-3
cueLemmaMarks	word=remember	marks=outside	2
cueLemmaMarks	word=remind	marks=outside	1
cueLemmaMarks	word=reportedly	marks=outside	2
cueLemmaMarks	word=restrict	marks=outside	1
cueLemmaMarks	word=reveal	marks=outside	1
cueLemmaMarks	word=say	marks=long	-9
cueLemmaMarks	word=say	marks=outside	2
cueLemmaMarks	word=schedule	marks=outside	-2
cueLemmaMarks	word=score	marks=outside	-1
cueLemmaMarks	word=seek	marks=outside	2
cueLemmaMarks	word=seem	marks=outside	1
cueLemmaMarks	word=self-described	marks=outside	1
cueLemmaMarks	word=sell	marks=outside	-1
cueLemmaMarks	word=serve	marks=outside	-2
cueLemmaMarks	word=set	marks=outside	-1
cueLemmaMarks	word=share	marks=outside	3
cueLemmaMarks	word=side	marks=outside	1
cueLemmaMarks	word=sign	marks=outside	-1
cueLemmaMarks	word=single	marks=outside	1
cueLemmaMarks	word=sit	marks=outside	-3
cueLemmaMarks	word=smile	marks=outside	-2
cueLemmaMarks	word=speak	marks=outside	-1
cueLemmaMarks	word=speech	marks=outside	-1
cueLemmaMarks	word=start	marks=outside	-1
cueLemmaMarks	word=statement	marks=outside	-3
cueLemmaMarks	word=stop	marks=outside	1
cueLemmaMarks	word=struggle	marks=outside	-1
cueLemmaMarks	word=study	marks=outside	-4
cueLemmaMarks	word=sue	marks=outside	1
cueLemmaMarks	word=suggestion	marks=outside	1
cueLemmaMarks	word=support	marks=outside	1
cueLemmaMarks	word=suppose	marks=outside	-3
cueLemmaMarks	word=survey	marks=outside	-5
cueLemmaMarks	word=teach	marks=outside	-1
cueLemmaMarks	word=threaten	marks=outside	1
cueLemmaMarks	word=title	marks=outside	1
cueLemmaMarks	word=tweet	marks=outside	1
cueLemmaMarks	word=underscore	marks=outside	-1
cueLemmaMarks	word=upset	marks=outside	1
cueLemmaMarks	word=vow	marks=outside	3
cueLemmaMarks	word=warn	marks=outside	2
cueLemmaMarks	word=wear	marks=outside	-1
cueLemmaMarks	word=welcome	marks=outside	1
cueLemmaMarks	word=win	marks=outside	-3
cueLemmaMarks	word=wonder	marks=outside	2
cueLemmaMarks	word=work	marks=outside	-1
cueLemmaMarks	word=worry	marks=outside	1
cueLemmaNext	word=:	word=i	2
cueLemmaNext	word=accord	word=to	5
cueLemmaNext	word=accuse	word=of	-1
cueLemmaNext	word=add	word=that	2
cueLemmaNext	word=add	word=to	-2
cueLemmaNext	word=apologise	word=for	2
cueLemmaNext	word=appear	word=on	-1
cueLemmaNext	word=ask	word=a	-1
cueLemmaNext	word=ask	word=about	-4
cueLemmaNext	word=ask	word=if	1
cueLemmaNext	word=ask	word=not	-5
cueLemmaNext	word=attack	word=on	2
cueLemmaNext	word=back	word=the	1
cueLemmaNext	word=call	word=for	3
cueLemmaNext	word=call	word=him	1
cueLemmaNext	word=campaign	word=against	1
cueLemmaNext	word=come	word=out	4
cueLemmaNext	word=compare	word=with	-1
cueLemmaNext	word=complaint	word=that	1
cueLemmaNext	word=consider	word=a	-1
cueLemmaNext	word=decline	word=to	3
cueLemmaNext	word=divide	word=on	2
cueLemmaNext	word=doubt	word=that	1
cueLemmaNext	word=draw	word=on	2
cueLemmaNext	word=eager	word=to	1
cueLemmaNext	word=endorsement	word=of	2
cueLemmaNext	word=eye	word=of	1
cueLemmaNext	word=file	word=a	2
cueLemmaNext	word=find	word=a	-1
cueLemmaNext	word=focus	word=on	1
cueLemmaNext	word=give	word=a	1
cueLemmaNext	word=go	word=after	1
cueLemmaNext	word=go	word=on	3
cueLemmaNext	word=go	word=out	1
cueLemmaNext	word=go	word=to	-5
cueLemmaNext	word=have	word=a	-2
cueLemmaNext	word=have	word=it	1
cueLemmaNext	word=hint	word=at	1
cueLemmaNext	word=hold	word=a	-2
cueLemmaNext	word=issue	word=a	1
cueLemmaNext	word=lash	word=out	1
cueLemmaNext	word=launch	word=a	1
cueLemmaNext	word=lay	word=out	2
cueLemmaNext	word=line	word=up	1
cueLemmaNext	word=look	word=to	2
cueLemmaNext	word=make	word=clear	5
cueLemmaNext	word=make	word=no	1
cueLemmaNext	word=make	word=up	-1
cueLemmaNext	word=mention	word=of	-1
cueLemmaNext	word=mention	word=the	1
cueLemmaNext	word=note	word=that	1
cueLemmaNext	word=open	word=up	1
cueLemmaNext	word=opposition	word=to	1
cueLemmaNext	word=pay	word=tribute	1
cueLemmaNext	word=play	word=down	2
cueLemmaNext	word=pledge	word=delegates	-2
cueLemmaNext	word=point	word=out	8
cueLemmaNext	word=put	word=it	4
cueLemmaNext	word=put	word=the	3
cueLemmaNext	word=release	word=a	2
cueLemmaNext	word=report	word=by	1
cueLemmaNext	word=report	word=from	-3
cueLemmaNext	word=report	word=in	1
cueLemmaNext	word=rule	word=out	1
cueLemmaNext	word=say	word=:	-2
cueLemmaNext	word=say	word=he	1
cueLemmaNext	word=say	word=she	2
cueLemmaNext	word=say	word=that	-1
cueLemmaNext	word=say	word=they	-1
cueLemmaNext	word=seem	word=like	1
cueLemmaNext	word=show	word=that	-1
cueLemmaNext	word=show	word=up	-3
cueLemmaNext	word=single	word=out	1
cueLemmaNext	word=speak	word=about	1
cueLemmaNext	word=speak	word=out	2
cueLemmaNext	word=stop	word=short	2
cueLemmaNext	word=suppose	word=to	-3
cueLemmaNext	word=take	word=a	4
cueLemmaNext	word=take	word=the	-2
cueLemmaNext	word=talk	word=about	1
cueLemmaNext	word=tell	word=him	-3
cueLemmaNext	word=think	word=that	-1
cueLemmaNext	word=think	word=to	1
cueLemmaNext	word=turn	word=out	-2
cueLemmaNext	word=vote	word=against	1
cueLemmaNext	word=vote	word=for	3
cueLemmaNext	word=want	word=the	1
cueLemmaNext	word=write	word=in	3
cueLemmaNext	word=write	word=that	-1
cueLemmaObject	word=attribute	word=people	-1
cueLemmaObject	word=find	word=way	-1
cueLemmaObject	word=make	word=case	6
cueLemmaObject	word=pay	word=tribute	1
cueLemmaObject	word=play	word=role	-1
cueLemmaObject	word=pledge	word=delegate	-2
cueLemmaObject	word=speak	word=condition	-1
cueLemmaObject	word=take	word=issue	2
cueLemmaObjectClass	word=:	noun=none	-1
cueLemmaObjectClass	word=account	noun=none	-3
cueLemmaObjectClass	word=accuse	noun=none	-1
cueLemmaObjectClass	word=add	noun=n.act	-1
cueLemmaObjectClass	word=add	noun=none	7
cueLemmaObjectClass	word=advise	noun=none	-1
cueLemmaObjectClass	word=argue	noun=none	1
cueLemmaObjectClass	word=argument	noun=none	1
cueLemmaObjectClass	word=assertion	noun=none	1
cueLemmaObjectClass	word=attack	noun=n.person	1
cueLemmaObjectClass	word=attribute	noun=n.group	-1
cueLemmaObjectClass	word=attribute	noun=none	1
cueLemmaObjectClass	word=backing	noun=none	1
cueLemmaObjectClass	word=become	noun=n.person	-2
cueLemmaObjectClass	word=blast	noun=none	3
cueLemmaObjectClass	word=call	noun=none	-1
cueLemmaObjectClass	word=campaign	noun=none	-2
cueLemmaObjectClass	word=caution	noun=none	1
cueLemmaObjectClass	word=chant	noun=none	1
cueLemmaObjectClass	word=charge	noun=none	-1
cueLemmaObjectClass	word=claim	noun=none	3
cueLemmaObjectClass	word=come	noun=n.act	2
cueLemmaObjectClass	word=comment	noun=none	-2
cueLemmaObjectClass	word=complaint	noun=none	1
cueLemmaObjectClass	word=concede	noun=none	1
cueLemmaObjectClass	word=confirm	noun=none	3
cueLemmaObjectClass	word=criticism	noun=none	-1
cueLemmaObjectClass	word=debate	noun=none	-1
cueLemmaObjectClass	word=distance	noun=none	1
cueLemmaObjectClass	word=do	noun=none	-1
cueLemmaObjectClass	word=doubt	noun=none	4
cueLemmaObjectClass	word=effort	noun=none	-1
cueLemmaObjectClass	word=explain	noun=none	1
cueLemmaObjectClass	word=eye	noun=n.person	1
cueLemmaObjectClass	word=fight	noun=none	1
cueLemmaObjectClass	word=find	noun=none	1
cueLemmaObjectClass	word=forecast	noun=none	1
cueLemmaObjectClass	word=give	noun=n.communication	1
cueLemmaObjectClass	word=go	noun=none	1
cueLemmaObjectClass	word=hit	noun=none	2
cueLemmaObjectClass	word=information	noun=none	-1
cueLemmaObjectClass	word=introduce	noun=none	1
cueLemmaObjectClass	word=issue	noun=n.communication	1
cueLemmaObjectClass	word=keep	noun=none	1
cueLemmaObjectClass	word=launch	noun=n.communication	1
cueLemmaObjectClass	word=lead	noun=none	-1
cueLemmaObjectClass	word=leave	noun=n.cognition	1
cueLemmaObjectClass	word=let	noun=none	1
cueLemmaObjectClass	word=liken	noun=none	1
cueLemmaObjectClass	word=make	noun=n.act	-1
cueLemmaObjectClass	word=make	noun=n.communication	4
cueLemmaObjectClass	word=make	noun=n.event	3
cueLemmaObjectClass	word=make	noun=none	-1
cueLemmaObjectClass	word=mean	noun=none	-1
cueLemmaObjectClass	word=message	noun=none	-1
cueLemmaObjectClass	word=news	noun=none	-3
cueLemmaObjectClass	word=note	noun=none	1
cueLemmaObjectClass	word=offer	noun=n.cognition	2
cueLemmaObjectClass	word=offer	noun=n.communication	1
cueLemmaObjectClass	word=opinion	noun=none	1
cueLemmaObjectClass	word=pay	noun=none	-2
cueLemmaObjectClass	word=plan	noun=none	-2
cueLemmaObjectClass	word=play	noun=n.act	-1
cueLemmaObjectClass	word=pledge	noun=n.person	-2
cueLemmaObjectClass	word=policy	noun=none	-1
cueLemmaObjectClass	word=poll	noun=none	-5
cueLemmaObjectClass	word=post	noun=none	-1
cueLemmaObjectClass	word=promise	noun=none	1
cueLemmaObjectClass	word=prove	noun=none	-1
cueLemmaObjectClass	word=provide	noun=n.cognition	1
cueLemmaObjectClass	word=raise	noun=none	-1
cueLemmaObjectClass	word=reason	noun=none	-3
cueLemmaObjectClass	word=refer	noun=n.person	1
cueLemmaObjectClass	word=refer	noun=none	-1
cueLemmaObjectClass	word=reject	noun=none	1
cueLemmaObjectClass	word=release	noun=none	-3
cueLemmaObjectClass	word=remain	noun=none	1
cueLemmaObjectClass	word=remind	noun=n.person	1
cueLemmaObjectClass	word=report	noun=n.time	2
cueLemmaObjectClass	word=report	noun=none	-1
cueLemmaObjectClass	word=respond	noun=none	-1
cueLemmaObjectClass	word=say	noun=n.act	2
cueLemmaObjectClass	word=see	noun=n.communication	-1
cueLemmaObjectClass	word=self-described	noun=none	1
cueLemmaObjectClass	word=show	noun=n.cognition	2
cueLemmaObjectClass	word=sign	noun=n.communication	1
cueLemmaObjectClass	word=smile	noun=none	-1
cueLemmaObjectClass	word=speech	noun=none	-3
cueLemmaObjectClass	word=stand	noun=none	1
cueLemmaObjectClass	word=state	noun=none	-2
cueLemmaObjectClass	word=stop	noun=none	1
cueLemmaObjectClass	word=story	noun=none	-2
cueLemmaObjectClass	word=suggest	noun=none	1
cueLemmaObjectClass	word=suppose	noun=none	-3
cueLemmaObjectClass	word=survey	noun=none	-1
cueLemmaObjectClass	word=take	noun=n.cognition	4
cueLemmaObjectClass	word=take	noun=none	-4
cueLemmaObjectClass	word=tell	noun=n.person	2
cueLemmaObjectClass	word=threaten	noun=none	1
cueLemmaObjectClass	word=use	noun=n.communication	2
cueLemmaObjectClass	word=vote	noun=none	-1
cueLemmaObjectClass	word=want	noun=none	-1
cueLemmaObjectClass	word=warn	noun=none	2
cueLemmaObjectClass	word=win	noun=none	-1
cueLemmaObjectClass	word=wonder	noun=none	1
cueLemmaObjectClass	word=word	noun=none	-4
cueLemmaOpener	word=:	opener=none	-1
cueLemmaOpener	word=accord	opener=to-next	5
cueLemmaOpener	word=add	opener=mark	1
cueLemmaOpener	word=add	opener=that-next	2
cueLemmaOpener	word=add	opener=to	-3
cueLemmaOpener	word=add	opener=to-next	-2
cueLemmaOpener	word=adopt	opener=none	2
cueLemmaOpener	word=advise	opener=none	-2
cueLemmaOpener	word=agreement	opener=none	-1
cueLemmaOpener	word=allow	opener=to	-1
cueLemmaOpener	word=apologise	opener=none	2
cueLemmaOpener	word=appear	opener=none	-4
cueLemmaOpener	word=ask	opener=if-next	1
cueLemmaOpener	word=ask	opener=to	-2
cueLemmaOpener	word=attribute	opener=to	5
cueLemmaOpener	word=back	opener=none	2
cueLemmaOpener	word=backing	opener=none	1
cueLemmaOpener	word=be	opener=to	-3
cueLemmaOpener	word=begin	opener=none	-2
cueLemmaOpener	word=believe	opener=none	1
cueLemmaOpener	word=blame	opener=none	1
cueLemmaOpener	word=blast	opener=none	2
cueLemmaOpener	word=brush	opener=none	1
cueLemmaOpener	word=call	opener=none	-1
cueLemmaOpener	word=case	opener=none	-2
cueLemmaOpener	word=catch	opener=none	-1
cueLemmaOpener	word=come	opener=none	1
cueLemmaOpener	word=compare	opener=to	5
cueLemmaOpener	word=complain	opener=none	-1
cueLemmaOpener	word=complaint	opener=that-next	1
cueLemmaOpener	word=concern	opener=none	1
cueLemmaOpener	word=confirm	opener=none	1
cueLemmaOpener	word=consider	opener=none	2
cueLemmaOpener	word=continue	opener=none	-1
cueLemmaOpener	word=criticism	opener=none	1
cueLemmaOpener	word=cut	opener=none	-1
cueLemmaOpener	word=decline	opener=to-next	3
cueLemmaOpener	word=deem	opener=none	1
cueLemmaOpener	word=defend	opener=none	1
cueLemmaOpener	word=denounce	opener=none	1
cueLemmaOpener	word=direct	opener=none	-1
cueLemmaOpener	word=discuss	opener=none	1
cueLemmaOpener	word=doubt	opener=that-next	1
cueLemmaOpener	word=draw	opener=none	1
cueLemmaOpener	word=eager	opener=to-next	1
cueLemmaOpener	word=elect	opener=none	-2
cueLemmaOpener	word=endorse	opener=none	1
cueLemmaOpener	word=estimate	opener=none	1
cueLemmaOpener	word=eye	opener=none	1
cueLemmaOpener	word=find	opener=to	-1
cueLemmaOpener	word=finish	opener=none	-3
cueLemmaOpener	word=focus	opener=none	1
cueLemmaOpener	word=gather	opener=none	-2
cueLemmaOpener	word=give	opener=none	1
cueLemmaOpener	word=go	opener=none	1
cueLemmaOpener	word=go	opener=to	3
cueLemmaOpener	word=go	opener=to-next	-5
cueLemmaOpener	word=highlight	opener=none	1
cueLemmaOpener	word=hint	opener=none	4
cueLemmaOpener	word=hire	opener=none	1
cueLemmaOpener	word=hold	opener=none	-6
cueLemmaOpener	word=ignore	opener=none	1
cueLemmaOpener	word=imagine	opener=none	1
cueLemmaOpener	word=include	opener=none	-1
cueLemmaOpener	word=interview	opener=none	-2
cueLemmaOpener	word=kill	opener=none	-1
cueLemmaOpener	word=lash	opener=none	1
cueLemmaOpener	word=laugh	opener=none	-1
cueLemmaOpener	word=launch	opener=none	1
cueLemmaOpener	word=lay	opener=none	1
cueLemmaOpener	word=let	opener=none	1
cueLemmaOpener	word=like	opener=none	-1
cueLemmaOpener	word=list	opener=none	2
cueLemmaOpener	word=look	opener=none	-6
cueLemmaOpener	word=look	opener=to	1
cueLemmaOpener	word=look	opener=to-next	2
cueLemmaOpener	word=maintain	opener=none	-1
cueLemmaOpener	word=make	opener=mark	-1
cueLemmaOpener	word=make	opener=that	4
cueLemmaOpener	word=make	opener=to	-3
cueLemmaOpener	word=mean	opener=none	-1
cueLemmaOpener	word=name	opener=none	2
cueLemmaOpener	word=nominate	opener=none	2
cueLemmaOpener	word=note	opener=that-next	1
cueLemmaOpener	word=offer	opener=none	1
cueLemmaOpener	word=opposition	opener=to-next	1
cueLemmaOpener	word=pass	opener=none	2
cueLemmaOpener	word=pay	opener=none	-8
cueLemmaOpener	word=pay	opener=to	1
cueLemmaOpener	word=point	opener=none	-2
cueLemmaOpener	word=point	opener=that	3
cueLemmaOpener	word=policy	opener=none	-1
cueLemmaOpener	word=poll	opener=none	-3
cueLemmaOpener	word=predict	opener=none	1
cueLemmaOpener	word=present	opener=none	2
cueLemmaOpener	word=promote	opener=none	2
cueLemmaOpener	word=prompt	opener=to	-1
cueLemmaOpener	word=protest	opener=none	-1
cueLemmaOpener	word=prove	opener=none	-1
cueLemmaOpener	word=provide	opener=none	2
cueLemmaOpener	word=put	opener=mark	3
cueLemmaOpener	word=question	opener=whether	1
cueLemmaOpener	word=rattle	opener=none	1
cueLemmaOpener	word=read	opener=mark	-2
cueLemmaOpener	word=release	opener=none	-1
cueLemmaOpener	word=remark	opener=none	-1
cueLemmaOpener	word=remember	opener=none	3
cueLemmaOpener	word=report	opener=none	1
cueLemmaOpener	word=report	opener=to	-1
cueLemmaOpener	word=reportedly	opener=none	2
cueLemmaOpener	word=require	opener=none	-2
cueLemmaOpener	word=response	opener=none	-1
cueLemmaOpener	word=restrict	opener=none	1
cueLemmaOpener	word=say	opener=mark	-3
cueLemmaOpener	word=say	opener=none	1
cueLemmaOpener	word=say	opener=that-next	-1
cueLemmaOpener	word=seek	opener=none	4
cueLemmaOpener	word=seem	opener=that	1
cueLemmaOpener	word=self-described	opener=none	1
cueLemmaOpener	word=send	opener=to	-2
cueLemmaOpener	word=share	opener=none	2
cueLemmaOpener	word=show	opener=mark	-1
cueLemmaOpener	word=show	opener=none	2
cueLemmaOpener	word=show	opener=that-next	-1
cueLemmaOpener	word=smile	opener=none	-3
cueLemmaOpener	word=so-called	opener=mark	-1
cueLemmaOpener	word=speak	opener=mark	1
cueLemmaOpener	word=speak	opener=none	-3
cueLemmaOpener	word=state	opener=none	-3
cueLemmaOpener	word=struggle	opener=none	-1
cueLemmaOpener	word=study	opener=none	-2
cueLemmaOpener	word=sue	opener=none	1
cueLemmaOpener	word=support	opener=none	2
cueLemmaOpener	word=suppose	opener=to-next	-3
cueLemmaOpener	word=survey	opener=none	-1
cueLemmaOpener	word=take	opener=none	1
cueLemmaOpener	word=think	opener=that-next	-1
cueLemmaOpener	word=think	opener=to-next	1
cueLemmaOpener	word=view	opener=none	1
cueLemmaOpener	word=want	opener=none	1
cueLemmaOpener	word=work	opener=none	-9
cueLemmaOpener	word=write	opener=none	1
cueLemmaOpener	word=write	opener=that-next	-1
cueLemmaPossessor	word=attack	tag=dt	-3
cueLemmaPossessor	word=attack	tag=prps	1
cueLemmaPossessor	word=backing	tag=dt	3
cueLemmaPossessor	word=campaign	tag=prps	-2
cueLemmaPossessor	word=comment	tag=pos	-1
cueLemmaPossessor	word=criticism	tag=nn	1
cueLemmaPossessor	word=eager	tag=jj	1
cueLemmaPossessor	word=eye	tag=dt	2
cueLemmaPossessor	word=hope	tag=dt	2
cueLemmaPossessor	word=note	tag=np	1
cueLemmaPossessor	word=note	tag=pos	-1
cueLemmaPossessor	word=per	tag=in	-1
cueLemmaPossessor	word=point	tag=cd	-5
cueLemmaPossessor	word=report	tag=np	1
cueLemmaPossessor	word=statement	tag=dt	-1
cueLemmaPossessor	word=support	tag=dt	4
cueLemmaPossessor	word=support	tag=nn	-1
cueLemmaPossessor	word=view	tag=pos	1
cueLemmaRight	word=:	class=ADV	1
cueLemmaRight	word=:	class=QO	1
cueLemmaRight	word=:	class=inf	-1
cueLemmaRight	word=attack	class=on	2
cueLemmaRight	word=complaint	class=that	1
cueLemmaRight	word=doubt	class=PRP	1
cueLemmaRight	word=eager	class=to	1
cueLemmaRight	word=endorsement	class=of	2
cueLemmaRight	word=eye	class=of	1
cueLemmaRight	word=mention	class=of	-1
cueLemmaRight	word=opinion	class=,	3
cueLemmaRight	word=per	class=NP	-3
cueLemmaRight	word=plan	class=to	1
cueLemmaRight	word=pledge	class=to	1
cueLemmaRight	word=report	class=in	1
cueLemmaRight	word=so-called	class=QO	-1
cueLemmaRight	word=support	class=.	1
cueLemmaRight	word=view	class=,	4
cueLemmaRule	rule=according-to	word=accord	3
cueLemmaRule	rule=bare-clause	word=believe	-1
cueLemmaRule	rule=clause-subject-verb	word=say	1
cueLemmaRule	rule=none	word=:	-1
cueLemmaRule	rule=none	word=account	-3
cueLemmaRule	rule=none	word=add	-7
cueLemmaRule	rule=none	word=address	1
cueLemmaRule	rule=none	word=adopt	2
cueLemmaRule	rule=none	word=advise	-1
cueLemmaRule	rule=none	word=air	-2
cueLemmaRule	rule=none	word=allegation	1
cueLemmaRule	rule=none	word=analysis	-1
cueLemmaRule	rule=none	word=apologise	2
cueLemmaRule	rule=none	word=apparent	-1
cueLemmaRule	rule=none	word=apparently	-1
cueLemmaRule	rule=none	word=appoint	1
cueLemmaRule	rule=none	word=ask	4
cueLemmaRule	rule=none	word=assertion	1
cueLemmaRule	rule=none	word=attribute	3
cueLemmaRule	rule=none	word=back	2
cueLemmaRule	rule=none	word=backing	1
cueLemmaRule	rule=none	word=base	-1
cueLemmaRule	rule=none	word=be	-5
cueLemmaRule	rule=none	word=beat	-2
cueLemmaRule	rule=none	word=believe	1
cueLemmaRule	rule=none	word=bill	1
cueLemmaRule	rule=none	word=blast	4
cueLemmaRule	rule=none	word=break	-1
cueLemmaRule	rule=none	word=build	-2
cueLemmaRule	rule=none	word=campaign	-1
cueLemmaRule	rule=none	word=carry	-1
cueLemmaRule	rule=none	word=caution	1
cueLemmaRule	rule=none	word=charge	-2
cueLemmaRule	rule=none	word=cheer	1
cueLemmaRule	rule=none	word=close	-1
cueLemmaRule	rule=none	word=complaint	1
cueLemmaRule	rule=none	word=concern	1
cueLemmaRule	rule=none	word=conduct	-2
cueLemmaRule	rule=none	word=confirm	2
cueLemmaRule	rule=none	word=consider	1
cueLemmaRule	rule=none	word=continue	-2
cueLemmaRule	rule=none	word=criticism	2
cueLemmaRule	rule=none	word=criticize	1
cueLemmaRule	rule=none	word=deal	-2
cueLemmaRule	rule=none	word=defend	2
cueLemmaRule	rule=none	word=describe	1
cueLemmaRule	rule=none	word=determine	-1
cueLemmaRule	rule=none	word=direct	-1
cueLemmaRule	rule=none	word=disagree	-1
cueLemmaRule	rule=none	word=disagreement	1
cueLemmaRule	rule=none	word=discuss	1
cueLemmaRule	rule=none	word=dispute	3
cueLemmaRule	rule=none	word=distance	1
cueLemmaRule	rule=none	word=divide	1
cueLemmaRule	rule=none	word=do	-3
cueLemmaRule	rule=none	word=doubt	2
cueLemmaRule	rule=none	word=draw	1
cueLemmaRule	rule=none	word=effort	-4
cueLemmaRule	rule=none	word=elect	-3
cueLemmaRule	rule=none	word=emerge	1
cueLemmaRule	rule=none	word=endorse	1
cueLemmaRule	rule=none	word=endorsement	1
cueLemmaRule	rule=none	word=enjoy	-1
cueLemmaRule	rule=none	word=ensure	-1
cueLemmaRule	rule=none	word=enter	-1
cueLemmaRule	rule=none	word=estimate	1
cueLemmaRule	rule=none	word=evidence	-3
cueLemmaRule	rule=none	word=expect	3
cueLemmaRule	rule=none	word=express	1
cueLemmaRule	rule=none	word=eye	1
cueLemmaRule	rule=none	word=face	-5
cueLemmaRule	rule=none	word=fall	-4
cueLemmaRule	rule=none	word=favor	1
cueLemmaRule	rule=none	word=fear	1
cueLemmaRule	rule=none	word=find	-1
cueLemmaRule	rule=none	word=finish	-4
cueLemmaRule	rule=none	word=float	1
cueLemmaRule	rule=none	word=gather	-3
cueLemmaRule	rule=none	word=go	1
cueLemmaRule	rule=none	word=greet	-1
cueLemmaRule	rule=none	word=have	-3
cueLemmaRule	rule=none	word=help	-1
cueLemmaRule	rule=none	word=highlight	3
cueLemmaRule	rule=none	word=hint	2
cueLemmaRule	rule=none	word=hold	-4
cueLemmaRule	rule=none	word=hope	2
cueLemmaRule	rule=none	word=idea	-1
cueLemmaRule	rule=none	word=imagine	1
cueLemmaRule	rule=none	word=information	-2
cueLemmaRule	rule=none	word=interpret	1
cueLemmaRule	rule=none	word=interrupt	-2
cueLemmaRule	rule=none	word=interview	-1
cueLemmaRule	rule=none	word=introduce	1
cueLemmaRule	rule=none	word=invite	-2
cueLemmaRule	rule=none	word=join	-1
cueLemmaRule	rule=none	word=kill	-3
cueLemmaRule	rule=none	word=know	1
cueLemmaRule	rule=none	word=lash	1
cueLemmaRule	rule=none	word=laugh	-1
cueLemmaRule	rule=none	word=launch	1
cueLemmaRule	rule=none	word=lay	1
cueLemmaRule	rule=none	word=lead	-1
cueLemmaRule	rule=none	word=leave	-2
cueLemmaRule	rule=none	word=liken	3
cueLemmaRule	rule=none	word=list	3
cueLemmaRule	rule=none	word=lose	-5
cueLemmaRule	rule=none	word=make	-1
cueLemmaRule	rule=none	word=mean	-1
cueLemmaRule	rule=none	word=mention	3
cueLemmaRule	rule=none	word=message	-1
cueLemmaRule	rule=none	word=miss	-1
cueLemmaRule	rule=none	word=name	2
cueLemmaRule	rule=none	word=need	-3
cueLemmaRule	rule=none	word=news	-4
cueLemmaRule	rule=none	word=nominate	3
cueLemmaRule	rule=none	word=offer	2
cueLemmaRule	rule=none	word=opinion	1
cueLemmaRule	rule=none	word=oppose	4
cueLemmaRule	rule=none	word=opposition	1
cueLemmaRule	rule=none	word=paint	-1
cueLemmaRule	rule=none	word=pass	2
cueLemmaRule	rule=none	word=pay	-1
cueLemmaRule	rule=none	word=per	-1
cueLemmaRule	rule=none	word=plead	1
cueLemmaRule	rule=none	word=point	-2
cueLemmaRule	rule=none	word=policy	-5
cueLemmaRule	rule=none	word=poll	-8
cueLemmaRule	rule=none	word=praise	2
cueLemmaRule	rule=none	word=prepare	-3
cueLemmaRule	rule=none	word=present	1
cueLemmaRule	rule=none	word=promise	1
cueLemmaRule	rule=none	word=promote	3
cueLemmaRule	rule=none	word=propose	1
cueLemmaRule	rule=none	word=protest	-1
cueLemmaRule	rule=none	word=publish	-1
cueLemmaRule	rule=none	word=pull	-2
cueLemmaRule	rule=none	word=rattle	2
cueLemmaRule	rule=none	word=read	-2
cueLemmaRule	rule=none	word=ready	-1
cueLemmaRule	rule=none	word=reason	-3
cueLemmaRule	rule=none	word=recall	1
cueLemmaRule	rule=none	word=reflect	-2
cueLemmaRule	rule=none	word=reject	2
cueLemmaRule	rule=none	word=remember	3
cueLemmaRule	rule=none	word=remind	2
cueLemmaRule	rule=none	word=reportedly	2
cueLemmaRule	rule=none	word=respond	-1
cueLemmaRule	rule=none	word=restrict	1
cueLemmaRule	rule=none	word=say	2
cueLemmaRule	rule=none	word=schedule	-2
cueLemmaRule	rule=none	word=score	-1
cueLemmaRule	rule=none	word=scream	-1
cueLemmaRule	rule=none	word=seek	4
cueLemmaRule	rule=none	word=seem	3
cueLemmaRule	rule=none	word=self-described	1
cueLemmaRule	rule=none	word=sell	-1
cueLemmaRule	rule=none	word=serve	-2
cueLemmaRule	rule=none	word=set	-1
cueLemmaRule	rule=none	word=share	3
cueLemmaRule	rule=none	word=show	2
cueLemmaRule	rule=none	word=side	1
cueLemmaRule	rule=none	word=sign	-1
cueLemmaRule	rule=none	word=single	1
cueLemmaRule	rule=none	word=sit	-3
cueLemmaRule	rule=none	word=smile	-2
cueLemmaRule	rule=none	word=speak	-6
cueLemmaRule	rule=none	word=speech	-2
cueLemmaRule	rule=none	word=start	-1
cueLemmaRule	rule=none	word=state	-2
cueLemmaRule	rule=none	word=statement	-4
cueLemmaRule	rule=none	word=stop	1
cueLemmaRule	rule=none	word=story	-1
cueLemmaRule	rule=none	word=struggle	-1
cueLemmaRule	rule=none	word=study	-4
cueLemmaRule	rule=none	word=sue	1
cueLemmaRule	rule=none	word=suggestion	1
cueLemmaRule	rule=none	word=support	1
cueLemmaRule	rule=none	word=survey	-6
cueLemmaRule	rule=none	word=teach	-1
cueLemmaRule	rule=none	word=think	3
cueLemmaRule	rule=none	word=threat	-1
cueLemmaRule	rule=none	word=title	1
cueLemmaRule	rule=none	word=vow	1
cueLemmaRule	rule=none	word=want	1
cueLemmaRule	rule=none	word=warn	3
cueLemmaRule	rule=none	word=wear	-1
cueLemmaRule	rule=none	word=welcome	1
cueLemmaRule	rule=none	word=win	-3
cueLemmaRule	rule=none	word=wish	1
cueLemmaRule	rule=none	word=word	-1
cueLemmaRule	rule=none	word=work	-1
cueLemmaRule	rule=none	word=worry	3
cueLemmaRule	rule=noun-phrase	word=reference	1
cueLemmaRule	rule=preposition	word=ask	-1
cueLemmaRule	rule=preposition	word=speak	4
cueLemmaRule	rule=preposition	word=talk	-1
cueLemmaRule	rule=quotation-subject-verb	word=write	4
cueLemmaRule	rule=that-clause	word=add	1
cueLemmaRule	rule=that-clause	word=say	-3
cueLemmaRule	rule=that-clause	word=show	-1
cueLemmaRule	rule=to-infinitive	word=decline	3
cueLemmaRule	rule=to-infinitive	word=suppose	-2
cueLemmaRule	rule=to-infinitive	word=want	-1
cueLemmaRule	rule=verb-quotation	word=say	-2
cueLemmaRule	rule=wh-clause	word=show	-2
cueLemmaRule	rule=wh-clause	word=wonder	1
cueLemmaSubject	word=:	class=#	-2
cueLemmaSubject	word=:	class=NNP	2
cueLemmaSubject	word=accord	class=#	1
cueLemmaSubject	word=add	class=NP	-1
cueLemmaSubject	word=add	class=PRP	1
cueLemmaSubject	word=agree	class=PRP	-1
cueLemmaSubject	word=announce	class=NP	1
cueLemmaSubject	word=apologise	class=NP	1
cueLemmaSubject	word=ask	class=NP	-1
cueLemmaSubject	word=attack	class=NP	1
cueLemmaSubject	word=base	class=NP	-2
cueLemmaSubject	word=be	class=NNP	-1
cueLemmaSubject	word=be	class=NP	-1
cueLemmaSubject	word=call	class=PRP	-1
cueLemmaSubject	word=cheer	class=NP	1
cueLemmaSubject	word=claim	class=NNP	-1
cueLemmaSubject	word=claim	class=NP	1
cueLemmaSubject	word=complain	class=NP	-1
cueLemmaSubject	word=confirm	class=NP	2
cueLemmaSubject	word=continue	class=NP	-3
cueLemmaSubject	word=defend	class=NNP	1
cueLemmaSubject	word=distance	class=NNP	1
cueLemmaSubject	word=draw	class=NP	1
cueLemmaSubject	word=emerge	class=NP	1
cueLemmaSubject	word=expect	class=NNP	1
cueLemmaSubject	word=eye	class=#	1
cueLemmaSubject	word=fear	class=NP	1
cueLemmaSubject	word=feel	class=PRP	-1
cueLemmaSubject	word=fight	class=NNP	1
cueLemmaSubject	word=find	class=NNP	-1
cueLemmaSubject	word=find	class=NP	2
cueLemmaSubject	word=forecast	class=NP	1
cueLemmaSubject	word=gather	class=NP	-1
cueLemmaSubject	word=give	class=NNP	2
cueLemmaSubject	word=hold	class=NNP	-1
cueLemmaSubject	word=hope	class=PRP	-2
cueLemmaSubject	word=hope	class=who	1
cueLemmaSubject	word=let	class=NNP	2
cueLemmaSubject	word=liken	class=NP	1
cueLemmaSubject	word=make	class=NNP	-1
cueLemmaSubject	word=make	class=NP	-1
cueLemmaSubject	word=make	class=PRP	2
cueLemmaSubject	word=mean	class=NP	-5
cueLemmaSubject	word=mention	class=PRP	4
cueLemmaSubject	word=message	class=NP	-1
cueLemmaSubject	word=note	class=#	-1
cueLemmaSubject	word=note	class=NP	2
cueLemmaSubject	word=note	class=PRP	2
cueLemmaSubject	word=offer	class=NNP	1
cueLemmaSubject	word=oppose	class=who	1
cueLemmaSubject	word=pass	class=NP	2
cueLemmaSubject	word=pay	class=NP	-3
cueLemmaSubject	word=pledge	class=NNP	1
cueLemmaSubject	word=policy	class=NP	-2
cueLemmaSubject	word=post	class=PRP	1
cueLemmaSubject	word=prefer	class=NP	2
cueLemmaSubject	word=question	class=#	-1
cueLemmaSubject	word=raise	class=PRP	1
cueLemmaSubject	word=receive	class=NP	1
cueLemmaSubject	word=reflect	class=NP	-1
cueLemmaSubject	word=remain	class=NP	1
cueLemmaSubject	word=reply	class=NP	1
cueLemmaSubject	word=report	class=NNP	-1
cueLemmaSubject	word=report	class=PRP	1
cueLemmaSubject	word=reportedly	class=NP	1
cueLemmaSubject	word=restrict	class=NP	1
cueLemmaSubject	word=seem	class=PRP	1
cueLemmaSubject	word=seize	class=NP	1
cueLemmaSubject	word=set	class=NP	-1
cueLemmaSubject	word=sign	class=#	-1
cueLemmaSubject	word=smile	class=NNP	-1
cueLemmaSubject	word=sound	class=NP	1
cueLemmaSubject	word=speak	class=NNP	-2
cueLemmaSubject	word=spend	class=NNP	-1
cueLemmaSubject	word=stand	class=NNP	1
cueLemmaSubject	word=start	class=NP	-1
cueLemmaSubject	word=support	class=#	3
cueLemmaSubject	word=support	class=PRP	-2
cueLemmaSubject	word=take	class=NNP	2
cueLemmaSubject	word=take	class=PRP	-1
cueLemmaSubject	word=tell	class=NNP	1
cueLemmaSubject	word=tend	class=NP	1
cueLemmaSubject	word=think	class=PRP	-2
cueLemmaSubject	word=tweet	class=NP	2
cueLemmaSubject	word=underscore	class=NP	-3
cueLemmaSubject	word=view	class=#	3
cueLemmaSubject	word=win	class=NNP	-1
cueLemmaSubject	word=wonder	class=NP	1
cueLemmaSubjectClass	word=:	noun=n.communication	1
cueLemmaSubjectClass	word=:	noun=n.person	3
cueLemmaSubjectClass	word=ask	noun=n.person	-2
cueLemmaSubjectClass	word=call	noun=n.person	2
cueLemmaSubjectClass	word=divide	noun=n.person	1
cueLemmaSubjectClass	word=find	noun=n.act	5
cueLemmaSubjectClass	word=find	noun=n.cognition	1
cueLemmaSubjectClass	word=hope	noun=n.person	1
cueLemmaSubjectClass	word=make	noun=n.person	1
cueLemmaSubjectClass	word=put	noun=n.communication	2
cueLemmaSubjectClass	word=put	noun=n.person	-1
cueLemmaSubjectClass	word=report	noun=n.group	1
cueLemmaSubjectClass	word=say	noun=n.person	1
cueLemmaSubjectClass	word=say	noun=n.relation	-2
cueLemmaSubjectClass	word=show	noun=n.cognition	1
cueLemmaSubjectClass	word=show	noun=n.communication	1
cueLemmaSubjectClass	word=show	noun=n.time	1
cueLemmaSubjectClass	word=title	noun=n.communication	1
cueLemmaSubjectClass	word=vote	noun=n.relation	2
cueMarks	marks=long	tag=63	-35
cueMarks	marks=long	tag=colon	-5
cueMarks	marks=long	tag=jj	-21
cueMarks	marks=long	tag=nn	-26
cueMarks	marks=long	tag=nns	-18
cueMarks	marks=long-open	tag=63	-9
cueMarks	marks=long-open	tag=nn	-1
cueMarks	marks=middle	tag=63	-17
cueMarks	marks=middle	tag=nn	-3
cueMarks	marks=outside	tag=63	8
cueMarks	marks=outside	tag=jj	5
cueMarks	marks=outside	tag=nn	3
cueMarks	marks=outside	tag=nns	1
cueMarks	marks=short	tag=63	-1
cueNext	word=:	tag=63	1
cueNext	word=a	tag=63	2
cueNext	word=about	tag=63	3
cueNext	word=about	tag=jj	1
cueNext	word=about	tag=nns	2
cueNext	word=against	tag=63	3
cueNext	word=among	tag=nn	3
cueNext	word=an	tag=63	2
cueNext	word=and	tag=63	-2
cueNext	word=and	tag=nns	-4
cueNext	word=are	tag=nns	-1
cueNext	word=as	tag=63	1
cueNext	word=before	tag=63	-3
cueNext	word=better	tag=63	-2
cueNext	word=by	tag=63	1
cueNext	word=clear	tag=63	5
cueNext	word=concern	tag=63	1
cueNext	word=delegates	tag=63	-1
cueNext	word=down	tag=63	1
cueNext	word=for	tag=63	1
cueNext	word=for	tag=jj	-1
cueNext	word=for	tag=nns	3
cueNext	word=forward	tag=63	1
cueNext	word=from	tag=63	-5
cueNext	word=from	tag=nn	1
cueNext	word=has	tag=63	-1
cueNext	word=he	tag=63	1
cueNext	word=her	tag=63	1
cueNext	word=his	tag=63	2
cueNext	word=i	tag=colon	2
cueNext	word=if	tag=63	1
cueNext	word=in	tag=63	-1
cueNext	word=in	tag=nns	-6
cueNext	word=increasingly	tag=63	3
cueNext	word=into	tag=63	-1
cueNext	word=is	tag=nn	4
cueNext	word=it	tag=63	3
cueNext	word=its	tag=63	-1
cueNext	word=last	tag=63	1
cueNext	word=me	tag=63	-1
cueNext	word=money	tag=63	-1
cueNext	word=more	tag=63	-1
cueNext	word=no	tag=63	6
cueNext	word=not	tag=63	-1
cueNext	word=not	tag=nn	1
cueNext	word=of	tag=nns	1
cueNext	word=on	tag=63	1
cueNext	word=on	tag=nns	3
cueNext	word=or	tag=63	-4
cueNext	word=out	tag=63	4
cueNext	word=ready	tag=63	1
cueNext	word=republican	tag=63	1
cueNext	word=she	tag=63	3
cueNext	word=short	tag=63	1
cueNext	word=some	tag=63	1
cueNext	word=such	tag=63	-2
cueNext	word=sunday	tag=63	-1
cueNext	word=that	tag=63	1
cueNext	word=that	tag=nn	1
cueNext	word=the	tag=63	1
cueNext	word=the	tag=nn	1
cueNext	word=their	tag=63	1
cueNext	word=them	tag=63	-1
cueNext	word=through	tag=63	-7
cueNext	word=to	tag=63	-1
cueNext	word=tribute	tag=63	1
cueNext	word=two	tag=63	-4
cueNext	word=up	tag=63	-2
cueNext	word=what	tag=63	1
cueNext	word=when	tag=63	-1
cueNext	word=why	tag=63	2
cueNext	word=will	tag=63	1
cueNextHead	class=,	word=?	-6
cueNextHead	class=.	word=?	-4
cueNextHead	class=ADV	word=not	1
cueNextHead	class=DASH	word=?	-2
cueNextHead	class=IN	word=to	-2
cueNextHead	class=NP	word=?	-4
cueNextHead	class=PRP	word=i	2
cueNextHead	class=QC	word=?	-3
cueNextHead	class=about	word=about	7
cueNextHead	class=among	word=among	2
cueNextHead	class=and	word=and	-10
cueNextHead	class=fin	word=be	2
cueNextHead	class=for	word=for	3
cueNextHead	class=from	word=from	2
cueNextHead	class=in	word=in	-2
cueNextHead	class=of	word=of	5
cueNextHead	class=on	word=on	1
cueNextHead	class=over	word=over	1
cueNextHead	class=that	word=that	2
cueNextHead	class=who	word=who	1
cueNextHead	class=why	word=why	2
cueNounClassCarrier	noun=n.act	word=?	1
cueNounClassCarrier	noun=n.act	word=be	-3
cueNounClassCarrier	noun=n.act	word=have	2
cueNounClassCarrier	noun=n.attribute	word=?	1
cueNounClassCarrier	noun=n.body	word=?	1
cueNounClassCarrier	noun=n.cognition	word=?	1
cueNounClassCarrier	noun=n.cognition	word=be	2
cueNounClassCarrier	noun=n.cognition	word=have	1
cueNounClassCarrier	noun=n.communication	word=?	2
cueNounClassCarrier	noun=n.communication	word=be	3
cueNounClassCarrier	noun=n.communication	word=face	2
cueNounClassCarrier	noun=n.communication	word=have	5
cueNounClassCarrier	noun=n.event	word=?	-2
cueNounClassCarrier	noun=n.feeling	word=?	2
cueNounClassCarrier	noun=n.location	word=?	-4
cueNounClassCarrier	noun=n.person	word=?	-2
cueNounClassCarrier	noun=n.person	word=be	5
cueNounClassCarrier	noun=n.possession	word=?	1
cueNounClassCarrier	noun=n.state	word=?	1
cueNounClassCarrier	noun=none	word=?	2
cueNounClassCarrier	noun=none	word=be	-1
cueNounClassPossessor	noun=n.act	tag=jj	-1
cueNounClassPossessor	noun=n.act	tag=nn	-2
cueNounClassPossessor	noun=n.act	tag=np	2
cueNounClassPossessor	noun=n.body	tag=dt	2
cueNounClassPossessor	noun=n.cognition	tag=cd	-2
cueNounClassPossessor	noun=n.cognition	tag=jj	-1
cueNounClassPossessor	noun=n.cognition	tag=nn	-4
cueNounClassPossessor	noun=n.cognition	tag=pos	1
cueNounClassPossessor	noun=n.communication	tag=dt	-1
cueNounClassPossessor	noun=n.communication	tag=nns	-1
cueNounClassPossessor	noun=n.communication	tag=np	4
cueNounClassPossessor	noun=n.communication	tag=pos	-1
cueNounClassPossessor	noun=n.event	tag=dt	-1
cueNounClassPossessor	noun=n.event	tag=jj	1
cueNounClassPossessor	noun=n.feeling	tag=dt	2
cueNounClassPossessor	noun=n.location	tag=prps	-1
cueNounClassPossessor	noun=n.person	tag=dt	2
cueNounClassPossessor	noun=n.state	tag=jj	-2
cueNounClassPossessor	noun=none	tag=dt	-2
cueNounClassPossessor	noun=none	tag=in	-1
cueNounClassRight	noun=n.act	class=fin	-9
cueNounClassRight	noun=n.act	class=in	-3
cueNounClassRight	noun=n.act	class=of	-1
cueNounClassRight	noun=n.act	class=on	1
cueNounClassRight	noun=n.body	class=of	1
cueNounClassRight	noun=n.cognition	class=,	2
cueNounClassRight	noun=n.cognition	class=.	-1
cueNounClassRight	noun=n.cognition	class=PRP	1
cueNounClassRight	noun=n.cognition	class=fin	-2
cueNounClassRight	noun=n.cognition	class=of	2
cueNounClassRight	noun=n.cognition	class=on	-1
cueNounClassRight	noun=n.communication	class=,	-4
cueNounClassRight	noun=n.communication	class=ADV	-4
cueNounClassRight	noun=n.communication	class=about	2
cueNounClassRight	noun=n.communication	class=and	-1
cueNounClassRight	noun=n.communication	class=fin	-6
cueNounClassRight	noun=n.communication	class=for	2
cueNounClassRight	noun=n.communication	class=of	2
cueNounClassRight	noun=n.communication	class=on	1
cueNounClassRight	noun=n.communication	class=pp	-4
cueNounClassRight	noun=n.communication	class=to	1
cueNounClassRight	noun=n.communication	class=with	-1
cueNounClassRight	noun=n.location	class=fin	-1
cueNounClassRight	noun=n.location	class=of	-1
cueNounClassRight	noun=n.person	class=fin	-7
cueNounClassRight	noun=n.person	class=of	2
cueNounClassRight	noun=n.possession	class=to	1
cueNounClassRight	noun=n.state	class=of	-1
cueNounClassRight	noun=none	class=NP	-3
cueNounClassRight	noun=none	class=inf	-1
cueNounClassRight	noun=none	class=to	-1
cueObjectClassFrame	tag=63	noun=n.act	frame=NP>,	2
cueObjectClassFrame	tag=63	noun=n.act	frame=NP>.	3
cueObjectClassFrame	tag=63	noun=n.act	frame=NP>and	1
cueObjectClassFrame	tag=63	noun=n.act	frame=in>NP	2
cueObjectClassFrame	tag=63	noun=n.act	frame=on>NP	-1
cueObjectClassFrame	tag=63	noun=n.act	frame=over>NP	1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=IN>NP	-2
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NNP>.	-1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NP>,	-4
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NP>.	-3
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NP>and	-2
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NP>that	-1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=on>NP	-4
cueObjectClassFrame	tag=63	noun=n.cognition	frame=NP>,	1
cueObjectClassFrame	tag=63	noun=n.cognition	frame=NP>.	4
cueObjectClassFrame	tag=63	noun=n.cognition	frame=NP>that	6
cueObjectClassFrame	tag=63	noun=n.cognition	frame=NP>to	1
cueObjectClassFrame	tag=63	noun=n.cognition	frame=RP>NP	6
cueObjectClassFrame	tag=63	noun=n.cognition	frame=in>NP	-2
cueObjectClassFrame	tag=63	noun=n.cognition	frame=with>NP	1
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>,	6
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>.	3
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>and	2
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>ing	4
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>that	2
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>to	4
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>what	1
cueObjectClassFrame	tag=63	noun=n.communication	frame=RP>NP	6
cueObjectClassFrame	tag=63	noun=n.communication	frame=at>NP	1
cueObjectClassFrame	tag=63	noun=n.communication	frame=in>NP	4
cueObjectClassFrame	tag=63	noun=n.event	frame=NP>,	1
cueObjectClassFrame	tag=63	noun=n.event	frame=on>NP	1
cueObjectClassFrame	tag=63	noun=n.feeling	frame=in>NP	1
cueObjectClassFrame	tag=63	noun=n.group	frame=IN>NP	-2
cueObjectClassFrame	tag=63	noun=n.group	frame=NP>.	-3
cueObjectClassFrame	tag=63	noun=n.group	frame=NP>and	-1
cueObjectClassFrame	tag=63	noun=n.group	frame=at>NP	-2
cueObjectClassFrame	tag=63	noun=n.location	frame=NP>to	2
cueObjectClassFrame	tag=63	noun=n.location	frame=in>NP	-4
cueObjectClassFrame	tag=63	noun=n.person	frame=NP>.	-3
cueObjectClassFrame	tag=63	noun=n.person	frame=NP>and	-2
cueObjectClassFrame	tag=63	noun=n.person	frame=NP>fin	1
cueObjectClassFrame	tag=63	noun=n.person	frame=NP>to	-1
cueObjectClassFrame	tag=63	noun=n.person	frame=RP>NP	-1
cueObjectClassFrame	tag=63	noun=n.person	frame=for>NP	1
cueObjectClassFrame	tag=63	noun=n.phenomenon	frame=NP>.	-1
cueObjectClassFrame	tag=63	noun=n.possession	frame=NP>fin	1
cueObjectClassFrame	tag=63	noun=n.quantity	frame=NP>,	-2
cueObjectClassFrame	tag=63	noun=n.quantity	frame=NP>.	1
cueObjectClassFrame	tag=63	noun=n.state	frame=NP>.	-4
cueObjectClassFrame	tag=63	noun=n.state	frame=NP>and	3
cueObjectClassFrame	tag=63	noun=n.state	frame=RP>NP	1
cueObjectClassFrame	tag=63	noun=n.time	frame=NP>,	-1
cueObjectClassFrame	tag=63	noun=n.time	frame=NP>.	-1
cueObjectClassFrame	tag=63	noun=none	frame=,>NNP	-1
cueObjectClassFrame	tag=63	noun=none	frame=,>NP	-3
cueObjectClassFrame	tag=63	noun=none	frame=,>PRP	-1
cueObjectClassFrame	tag=63	noun=none	frame=,>QO	1
cueObjectClassFrame	tag=63	noun=none	frame=,>and	-2
cueObjectClassFrame	tag=63	noun=none	frame=,>fin	1
cueObjectClassFrame	tag=63	noun=none	frame=,>ing	-4
cueObjectClassFrame	tag=63	noun=none	frame=.>#	-2
cueObjectClassFrame	tag=63	noun=none	frame=:>#	1
cueObjectClassFrame	tag=63	noun=none	frame=:>QO	1
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>.	-1
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>of	1
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>than	-2
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>that	3
cueObjectClassFrame	tag=63	noun=none	frame=IN>NNP	-2
cueObjectClassFrame	tag=63	noun=none	frame=IN>NP	1
cueObjectClassFrame	tag=63	noun=none	frame=NNP>:	1
cueObjectClassFrame	tag=63	noun=none	frame=NNP>fin	-1
cueObjectClassFrame	tag=63	noun=none	frame=NNP>ing	2
cueObjectClassFrame	tag=63	noun=none	frame=NNP>that	2
cueObjectClassFrame	tag=63	noun=none	frame=NNP>to	-2
cueObjectClassFrame	tag=63	noun=none	frame=NP>,	-1
cueObjectClassFrame	tag=63	noun=none	frame=NP>QO	-2
cueObjectClassFrame	tag=63	noun=none	frame=NP>and	-5
cueObjectClassFrame	tag=63	noun=none	frame=NP>fin	-1
cueObjectClassFrame	tag=63	noun=none	frame=NP>that	-1
cueObjectClassFrame	tag=63	noun=none	frame=PRP>QO	4
cueObjectClassFrame	tag=63	noun=none	frame=PRP>pp	-1
cueObjectClassFrame	tag=63	noun=none	frame=PRP>that	1
cueObjectClassFrame	tag=63	noun=none	frame=PRP>to	-1
cueObjectClassFrame	tag=63	noun=none	frame=QO>NP	-1
cueObjectClassFrame	tag=63	noun=none	frame=RP>,	-3
cueObjectClassFrame	tag=63	noun=none	frame=RP>.	-3
cueObjectClassFrame	tag=63	noun=none	frame=about>ing	1
cueObjectClassFrame	tag=63	noun=none	frame=against>ing	2
cueObjectClassFrame	tag=63	noun=none	frame=as>NP	-2
cueObjectClassFrame	tag=63	noun=none	frame=as>ing	1
cueObjectClassFrame	tag=63	noun=none	frame=at>NP	-4
cueObjectClassFrame	tag=63	noun=none	frame=at>PRP	1
cueObjectClassFrame	tag=63	noun=none	frame=for>ing	1
cueObjectClassFrame	tag=63	noun=none	frame=in>NNP	-1
cueObjectClassFrame	tag=63	noun=none	frame=in>NP	-1
cueObjectClassFrame	tag=63	noun=none	frame=in>ing	2
cueObjectClassFrame	tag=63	noun=none	frame=ing>NP	2
cueObjectClassFrame	tag=63	noun=none	frame=of>QO	1
cueObjectClassFrame	tag=63	noun=none	frame=on>NP	1
cueObjectClassFrame	tag=63	noun=none	frame=on>how	3
cueObjectClassFrame	tag=63	noun=none	frame=on>whether	1
cueObjectClassFrame	tag=63	noun=none	frame=pp>NP	-1
cueObjectClassFrame	tag=63	noun=none	frame=that>NP	1
cueObjectClassFrame	tag=63	noun=none	frame=to>inf	1
cueObjectClassFrame	tag=63	noun=none	frame=to>ing	1
cueObjectClassFrame	tag=63	noun=none	frame=when>NP	-1
cueObjectClassFrame	tag=63	noun=none	frame=whether>NNP	-1
cueObjectClassFrame	tag=63	noun=none	frame=whether>PRP	1
cueObjectClassFrame	tag=colon	noun=none	frame=QO>NP	1
cueObjectClassFrame	tag=jj	noun=none	frame=QO>NP	-1
cueObjectClassFrame	tag=nn	noun=n.act	frame=IN>NP	2
cueObjectClassFrame	tag=nn	noun=n.act	frame=of>NP	-1
cueObjectClassFrame	tag=nn	noun=n.cognition	frame=of>NP	-2
cueObjectClassFrame	tag=nn	noun=n.communication	frame=for>NP	1
cueObjectClassFrame	tag=nn	noun=n.person	frame=among>NP	1
cueObjectClassFrame	tag=nn	noun=n.person	frame=from>NP	1
cueObjectClassFrame	tag=nn	noun=none	frame=.>#	-1
cueObjectClassFrame	tag=nn	noun=none	frame=:>QO	1
cueObjectClassFrame	tag=nn	noun=none	frame=fin>ADV	-1
cueObjectClassFrame	tag=nn	noun=none	frame=fin>NP	-2
cueObjectClassFrame	tag=nn	noun=none	frame=fin>that	3
cueObjectClassFrame	tag=nn	noun=none	frame=that>NP	1
cueObjectClassFrame	tag=nn	noun=none	frame=that>fin	-3
cueObjectClassFrame	tag=nns	noun=n.act	frame=about>NP	1
cueObjectClassFrame	tag=nns	noun=none	frame=,>NP	-1
cueObjectClassFrame	tag=nns	noun=none	frame=fin>NP	-2
cueObjectClassFrame	tag=nns	noun=none	frame=that>fin	-1
cueObjectClassFrame	tag=nns	noun=none	frame=to>inf	1
cueObjectWord	word='s	tag=63	1
cueObjectWord	word=ad	tag=63	1
cueObjectWord	word=agreement	tag=63	1
cueObjectWord	word=anxiety	tag=63	1
cueObjectWord	word=argument	tag=63	2
cueObjectWord	word=attack	tag=63	6
cueObjectWord	word=attention	tag=63	5
cueObjectWord	word=ballot	tag=63	-1
cueObjectWord	word=ban	tag=63	1
cueObjectWord	word=case	tag=63	4
cueObjectWord	word=chance	tag=63	1
cueObjectWord	word=comment	tag=63	3
cueObjectWord	word=company	tag=63	-1
cueObjectWord	word=concern	tag=63	1
cueObjectWord	word=condition	tag=63	-1
cueObjectWord	word=convention	tag=63	-1
cueObjectWord	word=country	tag=63	-1
cueObjectWord	word=credit	tag=63	2
cueObjectWord	word=criticism	tag=63	3
cueObjectWord	word=day	tag=63	-3
cueObjectWord	word=deal	tag=63	2
cueObjectWord	word=defense	tag=63	1
cueObjectWord	word=delegate	tag=63	-9
cueObjectWord	word=democrats	tag=63	2
cueObjectWord	word=doubt	tag=63	1
cueObjectWord	word=effort	tag=63	1
cueObjectWord	word=endorsement	tag=63	2
cueObjectWord	word=favor	tag=63	2
cueObjectWord	word=focus	tag=63	1
cueObjectWord	word=hand	tag=63	-2
cueObjectWord	word=hour	tag=63	-1
cueObjectWord	word=idea	tag=63	3
cueObjectWord	word=issue	tag=63	4
cueObjectWord	word=law	tag=63	1
cueObjectWord	word=lead	tag=63	-5
cueObjectWord	word=letter	tag=63	3
cueObjectWord	word=media	tag=63	2
cueObjectWord	word=member	tag=63	-1
cueObjectWord	word=mention	tag=63	2
cueObjectWord	word=message	tag=63	2
cueObjectWord	word=million	tag=63	-4
cueObjectWord	word=mogul	tag=63	1
cueObjectWord	word=money	tag=63	-1
cueObjectWord	word=month	tag=63	-5
cueObjectWord	word=opinion	tag=63	3
cueObjectWord	word=people	tag=63	-5
cueObjectWord	word=percent	tag=63	-1
cueObjectWord	word=plan	tag=63	4
cueObjectWord	word=position	tag=63	3
cueObjectWord	word=primary	tag=63	-2
cueObjectWord	word=proposal	tag=63	1
cueObjectWord	word=prospect	tag=63	1
cueObjectWord	word=race	tag=63	-3
cueObjectWord	word=reason	tag=63	1
cueObjectWord	word=release	tag=63	1
cueObjectWord	word=remark	tag=63	1
cueObjectWord	word=reporter	tag=63	2
cueObjectWord	word=some	tag=63	2
cueObjectWord	word=stage	tag=63	-1
cueObjectWord	word=statement	tag=63	8
cueObjectWord	word=suggestion	tag=63	2
cueObjectWord	word=support	tag=63	6
cueObjectWord	word=term	tag=63	1
cueObjectWord	word=the	tag=63	-1
cueObjectWord	word=tribute	tag=63	2
cueObjectWord	word=use	tag=63	1
cueObjectWord	word=video	tag=63	-1
cueObjectWord	word=way	tag=63	-3
cueObjectWord	word=work	tag=63	-1
cueObjectWord	word=year	tag=63	-1
cueOpener	tag=63	opener=if-next	1
cueOpener	tag=63	opener=none	-2
cueOpener	tag=63	opener=that-next	1
cueOpener	tag=63	opener=to	-1
cueOpener	tag=63	opener=to-next	-1
cueOpener	tag=63	opener=whether	5
cueOpener	tag=colon	opener=none	-1
cueOpener	tag=jj	opener=mark	-1
cueOpener	tag=nn	opener=mark	-5
cueOpener	tag=nn	opener=none	-2
cueOpener	tag=nn	opener=that	2
cueOpener	tag=nn	opener=that-next	1
cueOpener	tag=nn	opener=to	-1
cueOpener	tag=nns	opener=that	-1
cuePossessor	tag=cd	-3
cuePossessor	tag=dt	-4
cuePossessor	tag=in	-1
cuePossessor	tag=jj	-1
cuePossessor	tag=nn	-1
cuePossessor	tag=np	6
cuePossessorNext	tag=colon	class=ADV	1
cuePossessorNext	tag=colon	class=QO	1
cuePossessorNext	tag=colon	class=inf	-1
cuePossessorNext	tag=dt	class=.	1
cuePossessorNext	tag=dt	class=QO	-7
cuePossessorNext	tag=dt	class=fin	-4
cuePossessorNext	tag=dt	class=for	1
cuePossessorNext	tag=dt	class=of	1
cuePossessorNext	tag=dt	class=on	-1
cuePossessorNext	tag=dt	class=pp	-7
cuePossessorNext	tag=dt	class=that	-3
cuePossessorNext	tag=in	class=NP	-3
cuePossessorNext	tag=jj	class=,	-2
cuePossessorNext	tag=jj	class=.	-8
cuePossessorNext	tag=jj	class=about	2
cuePossessorNext	tag=jj	class=fin	-1
cuePossessorNext	tag=jj	class=for	-1
cuePossessorNext	tag=jj	class=of	3
cuePossessorNext	tag=jj	class=to	-5
cuePossessorNext	tag=nn	class=NP	1
cuePossessorNext	tag=nn	class=for	3
cuePossessorNext	tag=nn	class=of	-3
cuePossessorNext	tag=nns	class=about	1
cuePossessorNext	tag=nns	class=fin	-8
cuePossessorNext	tag=np	class=.	3
cuePossessorNext	tag=np	class=fin	-1
cuePossessorNext	tag=pos	class=fin	-5
cuePossessorNext	tag=pos	class=on	1
cuePossessorNext	tag=pos	class=that	1
cuePossessorNext	tag=prps	class=IN	-2
cuePossessorNext	tag=prps	class=for	-1
cuePossessorNext	tag=prps	class=of	1
cuePossessorNext	tag=prps	class=that	2
cueRule	rule=according-to	tag=63	3
cueRule	rule=bare-clause	tag=63	-1
cueRule	rule=clause-subject-verb	tag=63	1
cueRule	rule=gerund	tag=63	-1
cueRule	rule=none	tag=63	-7
cueRule	rule=none	tag=colon	-1
cueRule	rule=none	tag=in	-1
cueRule	rule=none	tag=nn	-1
cueRule	rule=none	tag=np	-2
cueRule	rule=noun-phrase	tag=63	-2
cueRule	rule=object-infinitive	tag=63	-2
cueRule	rule=quotation-resumed	tag=63	6
cueRule	rule=quotation-subject-verb	tag=63	4
cueRule	rule=to-infinitive	tag=63	-1
cueRule	rule=verb-quotation	tag=63	-2
cueRule	rule=wh-clause	tag=63	-2
cueRuleForm	rule=according-to	form=ing	3
cueRuleForm	rule=bare-clause	form=fin	-1
cueRuleForm	rule=clause-subject-verb	form=fin	1
cueRuleForm	rule=none	form=colon	-1
cueRuleForm	rule=none	form=fin	-1
cueRuleForm	rule=none	form=fin+have+modal	-2
cueRuleForm	rule=none	form=fin+not	1
cueRuleForm	rule=none	form=fin+passive	2
cueRuleForm	rule=none	form=fin+passive+modal	-1
cueRuleForm	rule=none	form=in	-1
cueRuleForm	rule=none	form=inf	1
cueRuleForm	rule=none	form=inf+passive	-2
cueRuleForm	rule=none	form=ing+passive	-1
cueRuleForm	rule=none	form=nn	-1
cueRuleForm	rule=none	form=np	-2
cueRuleForm	rule=noun-phrase	form=fin+have	3
cueRuleForm	rule=noun-phrase	form=inf	-1
cueRuleForm	rule=noun-phrase	form=ing	-2
cueRuleForm	rule=object-infinitive	form=fin	-1
cueRuleForm	rule=object-infinitive	form=fin+have	1
cueRuleForm	rule=preposition	form=ing	-1
cueRuleForm	rule=quotation-resumed	form=fin	6
cueRuleForm	rule=quotation-subject-verb	form=fin	4
cueRuleForm	rule=that-clause	form=fin	1
cueRuleForm	rule=that-clause	form=inf	-1
cueRuleForm	rule=to-infinitive	form=fin	-2
cueRuleForm	rule=verb-quotation	form=inf	-2
cueRuleSubject	rule=bare-clause	class=#	1
cueRuleSubject	rule=bare-clause	class=NP	-1
cueRuleSubject	rule=bare-clause	class=PRP	-1
cueRuleSubject	rule=none	class=#	-1
cueRuleSubject	rule=none	class=NNP	-2
cueRuleSubject	rule=none	class=NP	-3
cueRuleSubject	rule=none	class=PRP	-2
cueRuleSubject	rule=none	class=what	-3
cueRuleSubject	rule=noun-phrase	class=NP	-2
cueRuleSubject	rule=noun-phrase	class=PRP	-2
cueRuleSubject	rule=preposition	class=NNP	1
cueRuleSubject	rule=quotation-resumed	class=PRP	2
cueRuleSubject	rule=quotation-subject-verb	class=PRP	2
cueRuleSubject	rule=that-clause	class=#	-1
cueRuleSubject	rule=that-clause	class=NNP	2
cueRuleSubject	rule=that-clause	class=NP	1
cueRuleSubject	rule=that-clause	class=PRP	-3
cueRuleSubject	rule=to-infinitive	class=PRP	-1
cueRuleSubject	rule=wh-clause	class=NNP	-5
cueSubjectClass	tag=63	noun=n.attribute	-1
cueSubjectClass	tag=63	noun=n.body	1
cueSubjectClass	tag=63	noun=n.motive	4
cueSubjectClass	tag=63	noun=n.person	3
cueSubjectClass	tag=63	noun=n.phenomenon	2
cueSubjectClass	tag=63	noun=n.possession	-3
cueSubjectClass	tag=63	noun=n.state	-1
cueSubjectClass	tag=63	noun=n.substance	1
cueSubjectClass	tag=63	noun=n.time	1
cueSubjectClass	tag=63	noun=n.tops	2
cueSubjectClass	tag=63	noun=none	1
cueSubjectClass	tag=colon	noun=n.communication	1
cueSubjectClass	tag=colon	noun=n.person	3
cueSubjectClass	tag=nn	noun=n.cognition	1
cueSubjectClass	tag=nn	noun=n.person	-1
cueSubjectClass	tag=nn	noun=n.state	-1
cueSubjectClass	tag=nn	noun=n.tops	-1
cueSubjectClass	tag=nns	noun=n.communication	-1
cueSubjectClassFrame	noun=n.act	frame=#>#	2
cueSubjectClassFrame	noun=n.act	frame=NP>.	-1
cueSubjectClassFrame	noun=n.act	frame=NP>fin	1
cueSubjectClassFrame	noun=n.act	frame=NP>ing	-1
cueSubjectClassFrame	noun=n.act	frame=on>NP	1
cueSubjectClassFrame	noun=n.attribute	frame=NP>.	-1
cueSubjectClassFrame	noun=n.cognition	frame=NP>,	2
cueSubjectClassFrame	noun=n.cognition	frame=NP>.	1
cueSubjectClassFrame	noun=n.cognition	frame=NP>and	-1
cueSubjectClassFrame	noun=n.cognition	frame=that>NP	-1
cueSubjectClassFrame	noun=n.communication	frame=IN>NP	-1
cueSubjectClassFrame	noun=n.communication	frame=NP>,	-1
cueSubjectClassFrame	noun=n.communication	frame=NP>and	1
cueSubjectClassFrame	noun=n.communication	frame=NP>ing	1
cueSubjectClassFrame	noun=n.group	frame=NP>.	1
cueSubjectClassFrame	noun=n.group	frame=NP>and	-2
cueSubjectClassFrame	noun=n.group	frame=NP>that	1
cueSubjectClassFrame	noun=n.group	frame=to>inf	1
cueSubjectClassFrame	noun=n.person	frame=ADJ>of	1
cueSubjectClassFrame	noun=n.person	frame=NP>,	-4
cueSubjectClassFrame	noun=n.person	frame=NP>.	-1
cueSubjectClassFrame	noun=n.person	frame=NP>fin	1
cueSubjectClassFrame	noun=n.person	frame=NP>pp	1
cueSubjectClassFrame	noun=n.person	frame=NP>that	3
cueSubjectClassFrame	noun=n.person	frame=PRP>and	-1
cueSubjectClassFrame	noun=n.person	frame=that>NP	4
cueSubjectClassFrame	noun=n.person	frame=to>inf	-2
cueSubjectClassFrame	noun=n.relation	frame=NP>.	1
cueSubjectClassFrame	noun=n.relation	frame=PRP>fin	-1
cueSubjectClassFrame	noun=n.time	frame=to>inf	1
cueSubjectClassFrame	noun=none	frame=NP>,	1
cueSubjectClassFrame	noun=none	frame=NP>ing	1
cueSubjectClassFrame	noun=none	frame=of>NP	-1
cueSubjectClassFrame	noun=none	frame=on>NP	-1
cueSubjectClassFrame	noun=none	frame=to>inf	-2
cueSubjectDistance	tag=63	class=#	n=0	3
cueSubjectDistance	tag=63	class=#	n=1	-5
cueSubjectDistance	tag=63	class=NNP	n=0	3
cueSubjectDistance	tag=63	class=NNP	n=1	-1
cueSubjectDistance	tag=63	class=NNP	n=2	-3
cueSubjectDistance	tag=63	class=NP	n=0	2
cueSubjectDistance	tag=63	class=NP	n=1	1
cueSubjectDistance	tag=63	class=NP	n=2	-2
cueSubjectDistance	tag=63	class=NP	n=3	-1
cueSubjectDistance	tag=63	class=PRP	n=0	1
cueSubjectDistance	tag=63	class=PRP	n=1	-2
cueSubjectDistance	tag=63	class=what	n=0	-1
cueSubjectDistance	tag=colon	class=NNP	n=0	5
cueSubjectDistance	tag=jj	class=#	n=0	-1
cueSubjectDistance	tag=jj	class=PRP	n=1	1
cueSubjectDistance	tag=nn	class=#	n=0	2
cueSubjectDistance	tag=nn	class=NNP	n=1	-1
cueSubjectDistance	tag=nn	class=NNP	n=2	-1
cueSubjectDistance	tag=nn	class=NP	n=0	2
cueSubjectDistance	tag=nn	class=NP	n=2	-1
cueSubjectDistance	tag=nn	class=PRP	n=2	-3
cueSubjectDistance	tag=nns	class=#	n=0	2
cueSubjectDistance	tag=nns	class=NNP	n=1	-2
cueSubjectDistance	tag=nns	class=NP	n=0	2
cueSubjectDistance	tag=nns	class=NP	n=2	-2
cueSubjectDistance	tag=nns	class=PRP	n=2	-1
cueSubjectWord	word=?	tag=63	2
cueSubjectWord	word=?	tag=colon	1
cueSubjectWord	word=?	tag=jj	-3
cueSubjectWord	word=?	tag=nn	2
cueSubjectWord	word=?	tag=nns	1
cueSubjectWord	word=administration	tag=63	1
cueSubjectWord	word=adviser	tag=63	1
cueSubjectWord	word=agency	tag=63	1
cueSubjectWord	word=all	tag=63	1
cueSubjectWord	word=ally	tag=63	2
cueSubjectWord	word=analyst	tag=63	1
cueSubjectWord	word=anyone	tag=63	-1
cueSubjectWord	word=association	tag=63	2
cueSubjectWord	word=bill	tag=63	1
cueSubjectWord	word=both	tag=63	2
cueSubjectWord	word=campaign	tag=63	3
cueSubjectWord	word=campaign	tag=nn	-1
cueSubjectWord	word=china	tag=63	-5
cueSubjectWord	word=company	tag=63	-1
cueSubjectWord	word=court	tag=63	3
cueSubjectWord	word=crowd	tag=63	-1
cueSubjectWord	word=cutler	tag=colon	5
cueSubjectWord	word=delegate	tag=63	-1
cueSubjectWord	word=democrat	tag=63	2
cueSubjectWord	word=democrats	tag=63	4
cueSubjectWord	word=department	tag=63	-1
cueSubjectWord	word=economist	tag=63	3
cueSubjectWord	word=effort	tag=63	-2
cueSubjectWord	word=email	tag=63	1
cueSubjectWord	word=everyone	tag=63	1
cueSubjectWord	word=expert	tag=63	3
cueSubjectWord	word=family	tag=63	-1
cueSubjectWord	word=group	tag=63	1
cueSubjectWord	word=he	tag=nn	-2
cueSubjectWord	word=he	tag=nns	-3
cueSubjectWord	word=head	tag=63	1
cueSubjectWord	word=himself	tag=63	2
cueSubjectWord	word=i	tag=63	-2
cueSubjectWord	word=insider	tag=63	1
cueSubjectWord	word=it	tag=63	-1
cueSubjectWord	word=it	tag=jj	1
cueSubjectWord	word=leader	tag=63	2
cueSubjectWord	word=letter	tag=63	-1
cueSubjectWord	word=line	tag=63	-2
cueSubjectWord	word=month	tag=63	1
cueSubjectWord	word=nobody	tag=63	-6
cueSubjectWord	word=office	tag=63	2
cueSubjectWord	word=one	tag=63	2
cueSubjectWord	word=other	tag=63	2
cueSubjectWord	word=people	tag=63	-1
cueSubjectWord	word=percent	tag=63	-1
cueSubjectWord	word=person	tag=63	3
cueSubjectWord	word=poll	tag=63	4
cueSubjectWord	word=president	tag=63	-5
cueSubjectWord	word=reason	tag=63	3
cueSubjectWord	word=report	tag=63	1
cueSubjectWord	word=republican	tag=63	3
cueSubjectWord	word=republicans	tag=63	5
cueSubjectWord	word=result	tag=63	1
cueSubjectWord	word=she	tag=63	2
cueSubjectWord	word=sign	tag=63	-2
cueSubjectWord	word=some	tag=63	6
cueSubjectWord	word=song	tag=colon	5
cueSubjectWord	word=source	tag=63	2
cueSubjectWord	word=statement	tag=63	-5
cueSubjectWord	word=states	tag=63	-2
cueSubjectWord	word=study	tag=63	1
cueSubjectWord	word=supporter	tag=63	1
cueSubjectWord	word=team	tag=63	3
cueSubjectWord	word=that	tag=63	-3
cueSubjectWord	word=the	tag=63	-4
cueSubjectWord	word=they	tag=63	-2
cueSubjectWord	word=union	tag=63	3
cueSubjectWord	word=week	tag=63	3
cueSubjectWord	word=what	tag=63	-3
cueSubjectWord	word=who	tag=nn	-1
cueSubjectWord	word=who	tag=nns	-1
cueSubjectWord	word=woman	tag=63	-1
cueTag	tag=be	-5
cueTag	tag=do	-3
cueTag	tag=hv	-3
cueTag	tag=in	-1
cueTag	tag=nn	-1
cueTag	tag=np	-2
cueTag	tag=vb	-2
cueTag	tag=vbd	3
cueTag	tag=vbg	-1
cueTag	tag=vbp	3
cueTag	tag=vbz	1
cueVerbClass	verb=n.act	tag=nns	-1
cueVerbClass	verb=n.attribute	tag=nn	1
cueVerbClass	verb=n.body	tag=nns	1
cueVerbClass	verb=n.communication	tag=nns	1
cueVerbClass	verb=n.event	tag=nn	-5
cueVerbClass	verb=n.event	tag=nns	-4
cueVerbClass	verb=n.feeling	tag=nn	1
cueVerbClass	verb=n.location	tag=nn	-5
cueVerbClass	verb=n.person	tag=nn	3
cueVerbClass	verb=n.person	tag=nns	-4
cueVerbClass	verb=n.state	tag=jj	-6
cueVerbClass	verb=n.state	tag=nn	1
cueVerbClass	verb=n.state	tag=nns	1
cueVerbClass	verb=v.body	tag=63	-6
cueVerbClass	verb=v.body+c	tag=63	-1
cueVerbClass	verb=v.change	tag=63	-7
cueVerbClass	verb=v.change+F	tag=63	-3
cueVerbClass	verb=v.change+c	tag=63	-1
cueVerbClass	verb=v.cognition	tag=63	1
cueVerbClass	verb=v.cognition+F	tag=63	1
cueVerbClass	verb=v.cognition+c	tag=63	2
cueVerbClass	verb=v.cognition+c+F	tag=63	2
cueVerbClass	verb=v.cognition+cc	tag=63	3
cueVerbClass	verb=v.cognition+cc+F	tag=63	2
cueVerbClass	verb=v.communication	tag=63	5
cueVerbClass	verb=v.communication+F	tag=63	4
cueVerbClass	verb=v.communication+c	tag=63	5
cueVerbClass	verb=v.communication+c+F	tag=63	4
cueVerbClass	verb=v.communication+cc	tag=63	4
cueVerbClass	verb=v.communication+cc+F	tag=63	6
cueVerbClass	verb=v.competition	tag=63	-4
cueVerbClass	verb=v.consumption	tag=63	-4
cueVerbClass	verb=v.contact	tag=63	-1
cueVerbClass	verb=v.contact+F	tag=63	-5
cueVerbClass	verb=v.contact+cc+F	tag=63	-1
cueVerbClass	verb=v.creation	tag=63	-5
cueVerbClass	verb=v.creation+c	tag=63	-3
cueVerbClass	verb=v.creation+c+F	tag=63	1
cueVerbClass	verb=v.emotion	tag=63	4
cueVerbClass	verb=v.emotion+F	tag=63	2
cueVerbClass	verb=v.emotion+c+F	tag=63	1
cueVerbClass	verb=v.motion	tag=63	-7
cueVerbClass	verb=v.motion+F	tag=63	-8
cueVerbClass	verb=v.motion+c	tag=63	-2
cueVerbClass	verb=v.perception	tag=63	1
cueVerbClass	verb=v.perception+c	tag=63	1
cueVerbClass	verb=v.perception+c+F	tag=63	1
cueVerbClass	verb=v.perception+cc+F	tag=63	-2
cueVerbClass	verb=v.possession	tag=63	-6
cueVerbClass	verb=v.possession+F	tag=63	-1
cueVerbClass	verb=v.possession+cc	tag=63	2
cueVerbClass	verb=v.social	tag=63	-5
cueVerbClass	verb=v.social+F	tag=63	1
cueVerbClass	verb=v.social+cc	tag=63	1
cueVerbClass	verb=v.stative	tag=63	-5
cueVerbClass	verb=v.stative+F	tag=63	-3
cueVerbClass	verb=v.stative+c	tag=63	-1
cueVerbClass	verb=v.stative+cc+F	tag=63	-1
cueVerbClassFrame	verb=n.act	frame=of>NP	-1
cueVerbClassFrame	verb=n.act	frame=on>NNP	1
cueVerbClassFrame	verb=n.body	frame=of>NP	2
cueVerbClassFrame	verb=n.cognition	frame=.>#	-1
cueVerbClassFrame	verb=n.cognition	frame=on>NP	-1
cueVerbClassFrame	verb=n.communication	frame=,>NNP	-1
cueVerbClassFrame	verb=n.communication	frame=about>NP	1
cueVerbClassFrame	verb=n.communication	frame=fin>NP	-1
cueVerbClassFrame	verb=n.communication	frame=for>NP	1
cueVerbClassFrame	verb=n.communication	frame=of>NP	1
cueVerbClassFrame	verb=n.communication	frame=on>NP	1
cueVerbClassFrame	verb=n.communication	frame=that>fin	-3
cueVerbClassFrame	verb=n.feeling	frame=to>inf	1
cueVerbClassFrame	verb=n.person	frame=of>NNP	2
cueVerbClassFrame	verb=n.possession	frame=to>inf	1
cueVerbClassFrame	verb=v.change	frame=.>#	-1
cueVerbClassFrame	verb=v.change	frame=NP>.	-1
cueVerbClassFrame	verb=v.change	frame=to>inf	-1
cueVerbClassFrame	verb=v.change+c+F	frame=.>#	1
cueVerbClassFrame	verb=v.change+c+F	frame=IN>NP	-2
cueVerbClassFrame	verb=v.cognition	frame=NP>.	1
cueVerbClassFrame	verb=v.cognition	frame=PRP>.	2
cueVerbClassFrame	verb=v.cognition+c	frame=IN>NP	-4
cueVerbClassFrame	verb=v.cognition+c	frame=on>NP	1
cueVerbClassFrame	verb=v.cognition+c	frame=to>inf	-1
cueVerbClassFrame	verb=v.cognition+c+F	frame=.>#	5
cueVerbClassFrame	verb=v.cognition+c+F	frame=NP>.	-2
cueVerbClassFrame	verb=v.cognition+cc+F	frame=.>#	1
cueVerbClassFrame	verb=v.cognition+cc+F	frame=NNP>fin	-1
cueVerbClassFrame	verb=v.cognition+cc+F	frame=NP>,	2
cueVerbClassFrame	verb=v.cognition+cc+F	frame=NP>.	-1
cueVerbClassFrame	verb=v.cognition+cc+F	frame=as>QO	1
cueVerbClassFrame	verb=v.cognition+cc+F	frame=in>NP	1
cueVerbClassFrame	verb=v.cognition+cc+F	frame=that>NP	-2
cueVerbClassFrame	verb=v.cognition+cc+F	frame=to>inf	3
cueVerbClassFrame	verb=v.communication	frame=.>#	-1
cueVerbClassFrame	verb=v.communication	frame=NP>,	1
cueVerbClassFrame	verb=v.communication	frame=NP>QO	1
cueVerbClassFrame	verb=v.communication+F	frame=IN>NP	-1
cueVerbClassFrame	verb=v.communication+F	frame=RP>that	1
cueVerbClassFrame	verb=v.communication+F	frame=to>inf	-2
cueVerbClassFrame	verb=v.communication+c	frame=IN>NP	1
cueVerbClassFrame	verb=v.communication+c	frame=NP>.	2
cueVerbClassFrame	verb=v.communication+c	frame=NP>fin	-1
cueVerbClassFrame	verb=v.communication+c	frame=QO>NP	1
cueVerbClassFrame	verb=v.communication+c+F	frame=.>#	-4
cueVerbClassFrame	verb=v.communication+c+F	frame=on>NP	1
cueVerbClassFrame	verb=v.communication+cc	frame=NP>,	1
cueVerbClassFrame	verb=v.communication+cc	frame=about>how	1
cueVerbClassFrame	verb=v.communication+cc+F	frame=,>fin	4
cueVerbClassFrame	verb=v.communication+cc+F	frame=,>ing	-2
cueVerbClassFrame	verb=v.communication+cc+F	frame=NNP>,	1
cueVerbClassFrame	verb=v.communication+cc+F	frame=NP>.	3
cueVerbClassFrame	verb=v.communication+cc+F	frame=QO>NNP	-1
cueVerbClassFrame	verb=v.communication+cc+F	frame=from>NNP	-1
cueVerbClassFrame	verb=v.communication+cc+F	frame=in>NNP	1
cueVerbClassFrame	verb=v.communication+cc+F	frame=of>NP	-1
cueVerbClassFrame	verb=v.communication+cc+F	frame=to>inf	-3
cueVerbClassFrame	verb=v.competition	frame=with>NNP	1
cueVerbClassFrame	verb=v.competition+F	frame=RP>NP	3
cueVerbClassFrame	verb=v.contact	frame=NP>,	-2
cueVerbClassFrame	verb=v.contact	frame=PRP>.	1
cueVerbClassFrame	verb=v.contact	frame=on>NP	1
cueVerbClassFrame	verb=v.creation+c+F	frame=.>#	1
cueVerbClassFrame	verb=v.emotion	frame=NP>.	-2
cueVerbClassFrame	verb=v.emotion	frame=by>NP	1
cueVerbClassFrame	verb=v.emotion	frame=to>inf	1
cueVerbClassFrame	verb=v.emotion+F	frame=NP>fin	1
cueVerbClassFrame	verb=v.emotion+c+F	frame=NNP>fin	-1
cueVerbClassFrame	verb=v.emotion+c+F	frame=NP>fin	1
cueVerbClassFrame	verb=v.emotion+c+F	frame=to>inf	1
cueVerbClassFrame	verb=v.motion	frame=ADJ>of	1
cueVerbClassFrame	verb=v.motion	frame=IN>NNP	-4
cueVerbClassFrame	verb=v.motion	frame=IN>NP	-2
cueVerbClassFrame	verb=v.motion	frame=NP>,	-2
cueVerbClassFrame	verb=v.motion	frame=NP>and	-1
cueVerbClassFrame	verb=v.motion	frame=NP>ing	2
cueVerbClassFrame	verb=v.motion	frame=RP>NP	2
cueVerbClassFrame	verb=v.motion	frame=RP>against	1
cueVerbClassFrame	verb=v.motion	frame=RP>by	1
cueVerbClassFrame	verb=v.motion	frame=by>NP	-1
cueVerbClassFrame	verb=v.motion	frame=on>to	1
cueVerbClassFrame	verb=v.motion+c	frame=RP>NP	1
cueVerbClassFrame	verb=v.perception	frame=.>#	-1
cueVerbClassFrame	verb=v.perception	frame=IN>NP	1
cueVerbClassFrame	verb=v.perception	frame=at>NP	-1
cueVerbClassFrame	verb=v.perception	frame=at>PRP	1
cueVerbClassFrame	verb=v.perception	frame=to>inf	1
cueVerbClassFrame	verb=v.perception+c+F	frame=that>NP	1
cueVerbClassFrame	verb=v.perception+cc+F	frame=NP>,	1
cueVerbClassFrame	verb=v.perception+cc+F	frame=how>ADV	-1
cueVerbClassFrame	verb=v.possession	frame=NP>and	1
cueVerbClassFrame	verb=v.possession	frame=NP>to	-1
cueVerbClassFrame	verb=v.possession	frame=to>inf	-2
cueVerbClassFrame	verb=v.possession+F	frame=NP>to	-1
cueVerbClassFrame	verb=v.possession+F	frame=that>NP	1
cueVerbClassFrame	verb=v.social	frame=NP>,	2
cueVerbClassFrame	verb=v.social	frame=NP>ing	1
cueVerbClassFrame	verb=v.social	frame=RP>NP	-3
cueVerbClassFrame	verb=v.social	frame=on>NP	-1
cueVerbClassFrame	verb=v.social	frame=with>NP	-1
cueVerbClassFrame	verb=v.social+F	frame=NP>,	1
cueVerbClassFrame	verb=v.social+F	frame=NP>that	1
cueVerbClassFrame	verb=v.social+F	frame=PRP>.	-1
cueVerbClassFrame	verb=v.social+F	frame=for>NNP	1
cueVerbClassFrame	verb=v.social+F	frame=for>NP	1
cueVerbClassFrame	verb=v.social+F	frame=ing>NP	-1
cueVerbClassFrame	verb=v.social+c+F	frame=RP>NP	1
cueVerbClassFrame	verb=v.stative	frame=IN>NP	2
cueVerbClassFrame	verb=v.stative	frame=NP>,	-5
cueVerbClassFrame	verb=v.stative	frame=NP>.	-6
cueVerbClassFrame	verb=v.stative	frame=NP>and	-2
cueVerbClassFrame	verb=v.stative	frame=about>NP	1
cueVerbClassFrame	verb=v.stative	frame=to>inf	3
cueVerbClassFrame	verb=v.stative+F	frame=NP>.	-1
cueVerbClassFrame	verb=v.stative+c	frame=NP>,	-1
cueVerbClassFrame	verb=v.stative+cc	frame=to>inf	2
cueVerbClassSubject	verb=n.act	class=NNP	-2
cueVerbClassSubject	verb=n.attribute	class=NP	1
cueVerbClassSubject	verb=n.body	class=#	1
cueVerbClassSubject	verb=n.cognition	class=#	2
cueVerbClassSubject	verb=n.cognition	class=NNP	-1
cueVerbClassSubject	verb=n.cognition	class=NP	-2
cueVerbClassSubject	verb=n.cognition	class=PRP	-1
cueVerbClassSubject	verb=n.communication	class=#	1
cueVerbClassSubject	verb=n.communication	class=which	1
cueVerbClassSubject	verb=n.communication	class=who	-4
cueVerbClassSubject	verb=n.event	class=#	-5
cueVerbClassSubject	verb=n.feeling	class=#	1
cueVerbClassSubject	verb=v.body+c	class=NNP	-2
cueVerbClassSubject	verb=v.change	class=#	-1
cueVerbClassSubject	verb=v.change	class=NNP	-1
cueVerbClassSubject	verb=v.change+c	class=NP	-2
cueVerbClassSubject	verb=v.change+c+F	class=NP	-1
cueVerbClassSubject	verb=v.change+c+F	class=PRP	1
cueVerbClassSubject	verb=v.cognition	class=NP	1
cueVerbClassSubject	verb=v.cognition+c	class=PRP	1
cueVerbClassSubject	verb=v.cognition+c+F	class=NP	3
cueVerbClassSubject	verb=v.cognition+cc	class=NP	1
cueVerbClassSubject	verb=v.cognition+cc+F	class=#	1
cueVerbClassSubject	verb=v.cognition+cc+F	class=NNP	1
cueVerbClassSubject	verb=v.cognition+cc+F	class=NP	1
cueVerbClassSubject	verb=v.cognition+cc+F	class=PRP	-1
cueVerbClassSubject	verb=v.communication	class=#	1
cueVerbClassSubject	verb=v.communication	class=PRP	1
cueVerbClassSubject	verb=v.communication+F	class=NNP	4
cueVerbClassSubject	verb=v.communication+c	class=NNP	1
cueVerbClassSubject	verb=v.communication+c	class=PRP	2
cueVerbClassSubject	verb=v.communication+c	class=who	-2
cueVerbClassSubject	verb=v.communication+c+F	class=NNP	2
cueVerbClassSubject	verb=v.communication+c+F	class=NP	1
cueVerbClassSubject	verb=v.communication+cc	class=PRP	1
cueVerbClassSubject	verb=v.communication+cc+F	class=#	2
cueVerbClassSubject	verb=v.communication+cc+F	class=NNP	1
cueVerbClassSubject	verb=v.communication+cc+F	class=when	1
cueVerbClassSubject	verb=v.communication+cc+F	class=who	-1
cueVerbClassSubject	verb=v.competition	class=NP	-1
cueVerbClassSubject	verb=v.competition	class=PRP	-2
cueVerbClassSubject	verb=v.consumption	class=NP	-2
cueVerbClassSubject	verb=v.contact	class=#	-2
cueVerbClassSubject	verb=v.contact	class=NNP	1
cueVerbClassSubject	verb=v.contact	class=NP	-1
cueVerbClassSubject	verb=v.contact+F	class=NP	-3
cueVerbClassSubject	verb=v.contact+c	class=NNP	-2
cueVerbClassSubject	verb=v.contact+c	class=PRP	2
cueVerbClassSubject	verb=v.creation	class=NP	-1
cueVerbClassSubject	verb=v.creation	class=PRP	-1
cueVerbClassSubject	verb=v.emotion	class=NP	5
cueVerbClassSubject	verb=v.emotion+F	class=NP	3
cueVerbClassSubject	verb=v.emotion+F	class=PRP	-1
cueVerbClassSubject	verb=v.emotion+c+F	class=PRP	-2
cueVerbClassSubject	verb=v.emotion+c+F	class=who	2
cueVerbClassSubject	verb=v.motion	class=NNP	-1
cueVerbClassSubject	verb=v.motion	class=PRP	-2
cueVerbClassSubject	verb=v.motion	class=who	-1
cueVerbClassSubject	verb=v.motion+F	class=NP	-1
cueVerbClassSubject	verb=v.motion+c	class=NP	-1
cueVerbClassSubject	verb=v.perception+c	class=NNP	1
cueVerbClassSubject	verb=v.perception+c+F	class=NNP	3
cueVerbClassSubject	verb=v.perception+c+F	class=NP	2
cueVerbClassSubject	verb=v.perception+cc+F	class=NNP	-1
cueVerbClassSubject	verb=v.perception+cc+F	class=PRP	-1
cueVerbClassSubject	verb=v.possession	class=NP	-2
cueVerbClassSubject	verb=v.possession	class=who	-2
cueVerbClassSubject	verb=v.possession+F	class=NNP	-1
cueVerbClassSubject	verb=v.possession+F	class=NP	1
cueVerbClassSubject	verb=v.social	class=who	-1
cueVerbClassSubject	verb=v.social+F	class=#	1
cueVerbClassSubject	verb=v.social+cc	class=NNP	1
cueVerbClassSubject	verb=v.stative	class=NNP	-1
cueVerbClassSubject	verb=v.stative	class=NP	-2
cueVerbClassSubject	verb=v.stative+F	class=NNP	-1
cueVerbClassSubject	verb=v.stative+c	class=NP	-1
