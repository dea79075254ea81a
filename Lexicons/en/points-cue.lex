# points-cue.lex — points of the cue stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
cueBase	-12
cueBefore	word=a	tag=colon	4
cueBefore	word=about	tag=63	-2
cueBefore	word=after	tag=63	2
cueBefore	word=all	tag=63	2
cueBefore	word=also	tag=63	3
cueBefore	word=americans	tag=63	-1
cueBefore	word=an	tag=nn	-1
cueBefore	word=and	tag=63	1
cueBefore	word=are	tag=63	3
cueBefore	word=as	tag=63	-1
cueBefore	word=be	tag=63	-2
cueBefore	word=be	tag=jj	-5
cueBefore	word=been	tag=63	-1
cueBefore	word=before	tag=63	1
cueBefore	word=being	tag=63	-6
cueBefore	word=both	tag=63	2
cueBefore	word=by	tag=63	1
cueBefore	word=carson	tag=63	1
cueBefore	word=christie	tag=63	1
cueBefore	word=clinton	tag=63	-2
cueBefore	word=could	tag=63	-3
cueBefore	word=court	tag=63	1
cueBefore	word=crowd	tag=63	-1
cueBefore	word=devine	tag=63	2
cueBefore	word=email	tag=63	1
cueBefore	word=erdogan	tag=63	-1
cueBefore	word=experts	tag=63	3
cueBefore	word=for	tag=63	-7
cueBefore	word=friday	tag=63	1
cueBefore	word=from	tag=63	-2
cueBefore	word=grayson	tag=63	-2
cueBefore	word=groups	tag=63	1
cueBefore	word=had	tag=63	-5
cueBefore	word=have	tag=63	2
cueBefore	word=he	tag=63	3
cueBefore	word=his	tag=nns	-1
cueBefore	word=i	tag=63	-1
cueBefore	word=in	tag=63	-3
cueBefore	word=in	tag=nn	-3
cueBefore	word=is	tag=63	2
cueBefore	word=it	tag=63	-3
cueBefore	word=just	tag=63	-4
cueBefore	word=media	tag=63	-3
cueBefore	word=men	tag=63	-1
cueBefore	word=month	tag=63	1
cueBefore	word=never	tag=63	-3
cueBefore	word=not	tag=63	1
cueBefore	word=not	tag=jj	3
cueBefore	word=obama	tag=63	-1
cueBefore	word=of	tag=63	-7
cueBefore	word=office	tag=63	1
cueBefore	word=on	tag=63	-4
cueBefore	word=or	tag=63	-1
cueBefore	word=others	tag=63	1
cueBefore	word=people	tag=63	-5
cueBefore	word=poll	tag=63	7
cueBefore	word=publicly	tag=63	4
cueBefore	word=quickly	tag=63	1
cueBefore	word=reportedly	tag=63	-1
cueBefore	word=sanders	tag=63	-1
cueBefore	word=sanders	tag=nn	2
cueBefore	word=senator	tag=63	-3
cueBefore	word=simply	tag=63	-1
cueBefore	word=since	tag=63	2
cueBefore	word=so	tag=63	1
cueBefore	word=some	tag=63	1
cueBefore	word=speech	tag=63	1
cueBefore	word=statement	tag=63	-1
cueBefore	word=states	tag=63	-2
cueBefore	word=team	tag=63	2
cueBefore	word=that	tag=63	-3
cueBefore	word=the	tag=63	-3
cueBefore	word=the	tag=nn	-2
cueBefore	word=the	tag=vbg	-6
cueBefore	word=their	tag=nns	-2
cueBefore	word=this	tag=nn	-3
cueBefore	word=those	tag=vbg	1
cueBefore	word=thursday	tag=63	1
cueBefore	word=to	tag=63	-1
cueBefore	word=to	tag=nn	2
cueBefore	word=voters	tag=63	-3
cueBefore	word=was	tag=63	-1
cueBefore	word=week	tag=63	3
cueBefore	word=were	tag=63	-1
cueBefore	word=what	tag=63	-1
cueBefore	word=while	tag=63	1
cueBefore	word=who	tag=63	-1
cueBefore	word=widely	tag=63	1
cueBefore	word=will	tag=63	1
cueBefore	word=would	tag=63	-1
cueCarrier	word=?	3
cueCarrier	word=be	8
cueCarrier	word=express	-5
cueCarrier	word=face	5
cueCarrier	word=have	9
cueCarrier	word=include	4
cueCarrier	word=make	-9
cueCarrier	word=say	-9
cueForm	form=fin	1
cueForm	form=fin+have	3
cueForm	form=fin+have+modal	-5
cueForm	form=fin+modal	-2
cueForm	form=fin+not	3
cueForm	form=fin+not+modal	-1
cueForm	form=fin+passive	3
cueForm	form=fin+passive+modal	-2
cueForm	form=fin+passive+not+modal	-1
cueForm	form=inf	-3
cueForm	form=inf+passive	-3
cueForm	form=ing	-1
cueForm	form=ing+passive	-3
cueForm	form=nn	-1
cueForm	form=nns	-1
cueForm	form=np	-3
cueForm	form=pp	-2
cueForm	form=vbg	-1
cueForm	form=vbn	-1
cueFormLeftFrame	form=colon	class=NNP	frame=NNP>fin	1
cueFormLeftFrame	form=colon	class=NNP	frame=NP>.	-1
cueFormLeftFrame	form=colon	class=NNP	frame=QO>NP	2
cueFormLeftFrame	form=fin	class=,	frame=.>#	-1
cueFormLeftFrame	form=fin	class=,	frame=NP>,	-1
cueFormLeftFrame	form=fin	class=,	frame=NP>QO	1
cueFormLeftFrame	form=fin	class=,	frame=on>NP	2
cueFormLeftFrame	form=fin	class=NNP	frame=,>QO	6
cueFormLeftFrame	form=fin	class=NNP	frame=,>ing	-1
cueFormLeftFrame	form=fin	class=NNP	frame=.>#	5
cueFormLeftFrame	form=fin	class=NNP	frame=NNP>,	-3
cueFormLeftFrame	form=fin	class=NNP	frame=NNP>fin	2
cueFormLeftFrame	form=fin	class=NNP	frame=NNP>that	1
cueFormLeftFrame	form=fin	class=NNP	frame=NP>,	-1
cueFormLeftFrame	form=fin	class=NNP	frame=NP>.	-1
cueFormLeftFrame	form=fin	class=NNP	frame=NP>and	-1
cueFormLeftFrame	form=fin	class=NNP	frame=NP>fin	-2
cueFormLeftFrame	form=fin	class=NNP	frame=RP>on	1
cueFormLeftFrame	form=fin	class=NNP	frame=as>NP	-2
cueFormLeftFrame	form=fin	class=NNP	frame=at>NP	-3
cueFormLeftFrame	form=fin	class=NNP	frame=from>NNP	-4
cueFormLeftFrame	form=fin	class=NNP	frame=on>NP	-1
cueFormLeftFrame	form=fin	class=NNP	frame=that>PRP	1
cueFormLeftFrame	form=fin	class=NP	frame=ADJ>that	1
cueFormLeftFrame	form=fin	class=NP	frame=IN>NP	-2
cueFormLeftFrame	form=fin	class=NP	frame=NNP>,	-2
cueFormLeftFrame	form=fin	class=NP	frame=NNP>ing	2
cueFormLeftFrame	form=fin	class=NP	frame=NP>,	-2
cueFormLeftFrame	form=fin	class=NP	frame=NP>.	2
cueFormLeftFrame	form=fin	class=NP	frame=NP>and	1
cueFormLeftFrame	form=fin	class=NP	frame=NP>that	1
cueFormLeftFrame	form=fin	class=NP	frame=PRP>and	-2
cueFormLeftFrame	form=fin	class=NP	frame=QO>NNP	-1
cueFormLeftFrame	form=fin	class=NP	frame=in>NP	-1
cueFormLeftFrame	form=fin	class=NP	frame=on>NP	-2
cueFormLeftFrame	form=fin	class=NP	frame=that>NP	1
cueFormLeftFrame	form=fin	class=PRP	frame=,>fin	2
cueFormLeftFrame	form=fin	class=PRP	frame=,>ing	1
cueFormLeftFrame	form=fin	class=PRP	frame=.>#	2
cueFormLeftFrame	form=fin	class=PRP	frame=NNP>fin	-1
cueFormLeftFrame	form=fin	class=PRP	frame=NP>.	-2
cueFormLeftFrame	form=fin	class=PRP	frame=NP>fin	2
cueFormLeftFrame	form=fin	class=PRP	frame=PRP>,	-3
cueFormLeftFrame	form=fin	class=PRP	frame=RP>NP	3
cueFormLeftFrame	form=fin	class=PRP	frame=for>NP	-1
cueFormLeftFrame	form=fin	class=PRP	frame=in>NP	1
cueFormLeftFrame	form=fin	class=QC	frame=NNP>,	8
cueFormLeftFrame	form=fin	class=QC	frame=NP>,	2
cueFormLeftFrame	form=fin	class=QC	frame=NP>.	2
cueFormLeftFrame	form=fin	class=and	frame=NP>,	2
cueFormLeftFrame	form=fin	class=and	frame=NP>.	-1
cueFormLeftFrame	form=fin	class=and	frame=NP>to	-1
cueFormLeftFrame	form=fin	class=and	frame=to>inf	1
cueFormLeftFrame	form=fin+have	class=NNP	frame=to>inf	1
cueFormLeftFrame	form=fin+have	class=NP	frame=in>NP	1
cueFormLeftFrame	form=fin+have	class=NP	frame=to>inf	1
cueFormLeftFrame	form=fin+have	class=who	frame=to>inf	-1
cueFormLeftFrame	form=fin+modal	class=NNP	frame=NP>.	-1
cueFormLeftFrame	form=fin+not	class=NNP	frame=to>inf	2
cueFormLeftFrame	form=fin+passive	class=NNP	frame=to>inf	-2
cueFormLeftFrame	form=fin+passive	class=NP	frame=.>#	-4
cueFormLeftFrame	form=fin+passive	class=NP	frame=by>NNP	2
cueFormLeftFrame	form=fin+passive	class=NP	frame=on>NP	-1
cueFormLeftFrame	form=inf	class=to	frame=.>#	-4
cueFormLeftFrame	form=inf	class=to	frame=NP>,	-2
cueFormLeftFrame	form=inf	class=to	frame=NP>DASH	1
cueFormLeftFrame	form=inf	class=to	frame=NP>that	-1
cueFormLeftFrame	form=inf	class=to	frame=on>NP	1
cueFormLeftFrame	form=ing	class=,	frame=,>QO	1
cueFormLeftFrame	form=ing	class=,	frame=IN>NP	1
cueFormLeftFrame	form=ing	class=,	frame=NNP>,	-1
cueFormLeftFrame	form=ing	class=,	frame=NP>ing	1
cueFormLeftFrame	form=ing	class=,	frame=NP>that	2
cueFormLeftFrame	form=ing	class=,	frame=PRP>fin	4
cueFormLeftFrame	form=ing	class=NP	frame=NP>,	2
cueFormLeftFrame	form=ing	class=NP	frame=NP>.	1
cueFormLeftFrame	form=ing	class=NP	frame=NP>fin	2
cueFormLeftFrame	form=ing	class=NP	frame=that>NNP	-1
cueFormLeftFrame	form=jj	class=fin	frame=of>NP	1
cueFormLeftFrame	form=nn	class=#	frame=:>NNP	-1
cueFormLeftFrame	form=nn	class=#	frame=fin>NP	-1
cueFormLeftFrame	form=nn	class=#	frame=fin>that	3
cueFormLeftFrame	form=nn	class=#	frame=of>NP	-1
cueFormLeftFrame	form=nn	class=,	frame=of>NP	-1
cueFormLeftFrame	form=nn	class=fin	frame=from>NP	2
cueFormLeftFrame	form=nn	class=fin	frame=of>NP	2
cueFormLeftFrame	form=nn	class=fin	frame=to>inf	-3
cueFormLeftFrame	form=nn	class=in	frame=of>NP	2
cueFormLeftFrame	form=nn	class=in	frame=to>inf	-1
cueFormLeftFrame	form=nns	class=,	frame=.>#	3
cueFormLeftFrame	form=nns	class=QC	frame=.>#	3
cueFormLeftFrame	form=nns	class=in	frame=of>NP	1
cueFormLeftFrame	form=pp	class=,	frame=by>NNP	-1
cueFormLeftFrame	form=pp	class=,	frame=by>NP	-3
cueFormLeftFrame	form=pp	class=NP	frame=with>NP	1
cueFormSubject	form=colon	class=NNP	2
cueFormSubject	form=colon	class=NP	-1
cueFormSubject	form=fin	class=NNP	1
cueFormSubject	form=fin	class=what	-2
cueFormSubject	form=fin+have	class=NNP	1
cueFormSubject	form=fin+have	class=NP	1
cueFormSubject	form=fin+have	class=that	-2
cueFormSubject	form=fin+have+not	class=NP	1
cueFormSubject	form=fin+modal	class=PRP	-2
cueFormSubject	form=fin+modal	class=who	1
cueFormSubject	form=fin+not+modal	class=PRP	-4
cueFormSubject	form=fin+passive	class=#	1
cueFormSubject	form=fin+passive	class=PRP	1
cueFormSubject	form=fin+passive	class=that	1
cueFormSubject	form=fin+passive+modal	class=NP	-1
cueFormSubject	form=inf	class=#	-5
cueFormSubject	form=inf	class=PRP	2
cueFormSubject	form=ing	class=#	1
cueFormSubject	form=ing	class=NNP	-2
cueFormSubject	form=ing	class=NP	-1
cueFormSubject	form=ing	class=PRP	1
cueFormSubject	form=jj	class=NNP	3
cueFormSubject	form=jj	class=PRP	-1
cueFormSubject	form=nn	class=#	2
cueFormSubject	form=nn	class=EX	1
cueFormSubject	form=nn	class=NNP	-3
cueFormSubject	form=nn	class=PRP	-2
cueFormSubject	form=nn	class=who	-1
cueFormSubject	form=nns	class=#	3
cueFormSubject	form=nns	class=NP	-1
cueFormSubject	form=nns	class=PRP	-3
cueFormSubject	form=nns	class=who	-1
cueFormSubject	form=np	class=#	1
cueFormSubject	form=np	class=NP	-2
cueFormSubject	form=pp	class=NP	-1
cueFormSubject	form=pp	class=PRP	-3
cueFormSubject	form=pp	class=when	1
cueFormSubject	form=vbn	class=NP	-4
cueFormSubjectClass	form=colon	noun=n.person	1
cueFormSubjectClass	form=fin	noun=n.attribute	-1
cueFormSubjectClass	form=fin	noun=n.communication	2
cueFormSubjectClass	form=fin	noun=n.group	1
cueFormSubjectClass	form=fin	noun=n.object	-1
cueFormSubjectClass	form=fin	noun=n.person	1
cueFormSubjectClass	form=fin	noun=n.relation	-2
cueFormSubjectClass	form=fin	noun=n.state	-1
cueFormSubjectClass	form=fin	noun=n.time	2
cueFormSubjectClass	form=fin	noun=none	1
cueFormSubjectClass	form=fin+have	noun=n.artifact	1
cueFormSubjectClass	form=fin+have	noun=n.person	1
cueFormSubjectClass	form=fin+modal	noun=n.cognition	-2
cueFormSubjectClass	form=fin+modal	noun=n.group	-1
cueFormSubjectClass	form=fin+modal	noun=n.person	1
cueFormSubjectClass	form=fin+modal	noun=n.relation	1
cueFormSubjectClass	form=fin+passive	noun=n.act	1
cueFormSubjectClass	form=inf	noun=n.attribute	-1
cueFormSubjectClass	form=inf	noun=n.communication	-4
cueFormSubjectClass	form=inf	noun=n.group	-2
cueFormSubjectClass	form=inf	noun=n.quantity	1
cueFormSubjectClass	form=inf	noun=n.time	-1
cueFormSubjectClass	form=inf	noun=none	1
cueFormSubjectClass	form=ing	noun=n.act	-1
cueFormSubjectClass	form=ing	noun=n.artifact	-1
cueFormSubjectClass	form=ing	noun=n.body	1
cueFormSubjectClass	form=ing	noun=n.cognition	2
cueFormSubjectClass	form=ing	noun=n.person	-1
cueFormSubjectClass	form=ing	noun=n.state	4
cueFormSubjectClass	form=ing	noun=n.time	1
cueFormSubjectClass	form=nn	noun=n.cognition	1
cueFormSubjectClass	form=nn	noun=n.person	-1
cueFormSubjectClass	form=nn	noun=n.state	-1
cueFormSubjectClass	form=nns	noun=n.artifact	1
cueFormSubjectClass	form=nns	noun=n.communication	-1
cueFormSubjectClass	form=pp	noun=n.quantity	-1
cueFrame	tag=63	frame=,>NNP	-2
cueFrame	tag=63	frame=,>NP	-3
cueFrame	tag=63	frame=,>PRP	-2
cueFrame	tag=63	frame=,>QO	1
cueFrame	tag=63	frame=,>and	-2
cueFrame	tag=63	frame=,>fin	1
cueFrame	tag=63	frame=,>ing	-4
cueFrame	tag=63	frame=.>#	-3
cueFrame	tag=63	frame=:>QO	3
cueFrame	tag=63	frame=ADJ>.	-1
cueFrame	tag=63	frame=ADJ>by	1
cueFrame	tag=63	frame=ADJ>of	1
cueFrame	tag=63	frame=ADJ>than	-1
cueFrame	tag=63	frame=ADJ>that	3
cueFrame	tag=63	frame=IN>NNP	-2
cueFrame	tag=63	frame=IN>NP	-4
cueFrame	tag=63	frame=NNP>,	-1
cueFrame	tag=63	frame=NNP>:	4
cueFrame	tag=63	frame=NNP>ing	4
cueFrame	tag=63	frame=NNP>that	3
cueFrame	tag=63	frame=NNP>to	-2
cueFrame	tag=63	frame=NNP>who	3
cueFrame	tag=63	frame=NP>#	1
cueFrame	tag=63	frame=NP>,	-2
cueFrame	tag=63	frame=NP>.	-2
cueFrame	tag=63	frame=NP>DASH	-1
cueFrame	tag=63	frame=NP>QO	1
cueFrame	tag=63	frame=NP>and	-1
cueFrame	tag=63	frame=NP>but	-2
cueFrame	tag=63	frame=NP>fin	-1
cueFrame	tag=63	frame=NP>how	5
cueFrame	tag=63	frame=NP>inf	-4
cueFrame	tag=63	frame=NP>ing	2
cueFrame	tag=63	frame=NP>to	1
cueFrame	tag=63	frame=NP>what	2
cueFrame	tag=63	frame=NP>which	5
cueFrame	tag=63	frame=NP>who	1
cueFrame	tag=63	frame=PRP>,	-1
cueFrame	tag=63	frame=PRP>QO	3
cueFrame	tag=63	frame=PRP>fin	1
cueFrame	tag=63	frame=PRP>to	-1
cueFrame	tag=63	frame=QO>ADV	-1
cueFrame	tag=63	frame=QO>NP	-1
cueFrame	tag=63	frame=RP>,	-4
cueFrame	tag=63	frame=RP>.	-4
cueFrame	tag=63	frame=RP>IN	-1
cueFrame	tag=63	frame=RP>about	3
cueFrame	tag=63	frame=RP>against	1
cueFrame	tag=63	frame=RP>for	-2
cueFrame	tag=63	frame=RP>ing	2
cueFrame	tag=63	frame=RP>that	1
cueFrame	tag=63	frame=about>NP	1
cueFrame	tag=63	frame=about>ing	1
cueFrame	tag=63	frame=against>NP	4
cueFrame	tag=63	frame=against>ing	1
cueFrame	tag=63	frame=as>PRP	-1
cueFrame	tag=63	frame=as>ing	2
cueFrame	tag=63	frame=at>NNP	-1
cueFrame	tag=63	frame=at>PRP	1
cueFrame	tag=63	frame=at>ing	1
cueFrame	tag=63	frame=during>NP	-1
cueFrame	tag=63	frame=fin>NNP	-2
cueFrame	tag=63	frame=fin>NP	-1
cueFrame	tag=63	frame=for>NNP	1
cueFrame	tag=63	frame=for>ing	2
cueFrame	tag=63	frame=from>NNP	-1
cueFrame	tag=63	frame=from>NP	-3
cueFrame	tag=63	frame=in>NNP	-4
cueFrame	tag=63	frame=in>NP	-1
cueFrame	tag=63	frame=in>ing	2
cueFrame	tag=63	frame=in>on	2
cueFrame	tag=63	frame=ing>NP	2
cueFrame	tag=63	frame=ing>about	1
cueFrame	tag=63	frame=ing>for	1
cueFrame	tag=63	frame=into>NP	-4
cueFrame	tag=63	frame=of>NP	2
cueFrame	tag=63	frame=on>to	1
cueFrame	tag=63	frame=pp>NP	-3
cueFrame	tag=63	frame=that>PRP	1
cueFrame	tag=63	frame=through>NP	-3
cueFrame	tag=63	frame=to>inf	1
cueFrame	tag=63	frame=what>PRP	1
cueFrame	tag=63	frame=when>NP	-1
cueFrame	tag=63	frame=with>NNP	-1
cueFrame	tag=63	frame=with>NP	1
cueFrame	tag=colon	frame=NNP>.	-1
cueFrame	tag=colon	frame=NP>.	-2
cueFrame	tag=colon	frame=NP>fin	1
cueFrame	tag=colon	frame=QO>NP	1
cueFrame	tag=jj	frame=IN>NP	-1
cueFrame	tag=nn	frame=.>#	-1
cueFrame	tag=nn	frame=:>NNP	-1
cueFrame	tag=nn	frame=:>NP	-1
cueFrame	tag=nn	frame=among>NP	2
cueFrame	tag=nn	frame=fin>ADV	-1
cueFrame	tag=nn	frame=fin>NP	-2
cueFrame	tag=nn	frame=fin>that	3
cueFrame	tag=nn	frame=that>NP	1
cueFrame	tag=nn	frame=that>PRP	1
cueFrame	tag=nn	frame=that>fin	-5
cueFrame	tag=nn	frame=to>inf	1
cueFrame	tag=nns	frame=IN>NP	-1
cueFrame	tag=nns	frame=fin>NP	-3
cueFrame	tag=nns	frame=for>NP	1
cueFrame	tag=nns	frame=from>NP	1
cueFrame	tag=nns	frame=that>PRP	1
cueFrame	tag=nns	frame=that>fin	-4
cueFrame	tag=nns	frame=to>inf	2
cueFrameForm	frame=,>NNP	form=fin	-1
cueFrameForm	frame=,>QO	form=fin	3
cueFrameForm	frame=,>fin	form=fin	4
cueFrameForm	frame=.>#	form=fin	4
cueFrameForm	frame=.>#	form=fin+passive	-1
cueFrameForm	frame=.>#	form=inf	-4
cueFrameForm	frame=.>#	form=ing	-2
cueFrameForm	frame=.>#	form=nn	-1
cueFrameForm	frame=:>NNP	form=nn	-1
cueFrameForm	frame=:>NP	form=nn	-1
cueFrameForm	frame=:>QO	form=fin	3
cueFrameForm	frame=ADJ>,	form=fin	-2
cueFrameForm	frame=ADJ>.	form=fin	-3
cueFrameForm	frame=ADJ>in	form=fin+have	1
cueFrameForm	frame=ADJ>of	form=fin	1
cueFrameForm	frame=ADJ>than	form=fin	-2
cueFrameForm	frame=ADJ>that	form=fin	1
cueFrameForm	frame=IN>NNP	form=fin	-2
cueFrameForm	frame=IN>NNP	form=ing	1
cueFrameForm	frame=IN>NP	form=fin	-1
cueFrameForm	frame=IN>NP	form=fin+passive	-2
cueFrameForm	frame=IN>NP	form=jj	-1
cueFrameForm	frame=IN>NP	form=nns	-1
cueFrameForm	frame=NNP>.	form=colon	-1
cueFrameForm	frame=NNP>.	form=ing	1
cueFrameForm	frame=NNP>ing	form=fin	4
cueFrameForm	frame=NNP>ing	form=ing	-3
cueFrameForm	frame=NNP>ing	form=pp	1
cueFrameForm	frame=NNP>that	form=fin	2
cueFrameForm	frame=NNP>to	form=ing	-1
cueFrameForm	frame=NP>,	form=fin+modal	-1
cueFrameForm	frame=NP>,	form=inf	-1
cueFrameForm	frame=NP>,	form=pp	-2
cueFrameForm	frame=NP>.	form=colon	-2
cueFrameForm	frame=NP>.	form=fin+have	1
cueFrameForm	frame=NP>.	form=fin+modal	-3
cueFrameForm	frame=NP>.	form=inf	1
cueFrameForm	frame=NP>.	form=pp	-3
cueFrameForm	frame=NP>DASH	form=fin	-1
cueFrameForm	frame=NP>QO	form=fin	1
cueFrameForm	frame=NP>QO	form=inf	1
cueFrameForm	frame=NP>fin	form=colon	1
cueFrameForm	frame=NP>fin	form=ing	-3
cueFrameForm	frame=NP>fin	form=pp	-2
cueFrameForm	frame=NP>how	form=fin	4
cueFrameForm	frame=NP>inf	form=fin	-3
cueFrameForm	frame=NP>ing	form=inf	-2
cueFrameForm	frame=NP>ing	form=ing	1
cueFrameForm	frame=NP>or	form=fin	-2
cueFrameForm	frame=NP>that	form=inf	-2
cueFrameForm	frame=NP>that	form=ing	1
cueFrameForm	frame=NP>to	form=inf	3
cueFrameForm	frame=NP>which	form=fin	2
cueFrameForm	frame=NP>who	form=fin	1
cueFrameForm	frame=PRP>and	form=fin	-2
cueFrameForm	frame=PRP>fin	form=fin	-1
cueFrameForm	frame=PRP>fin	form=fin+have	1
cueFrameForm	frame=PRP>fin	form=inf	2
cueFrameForm	frame=PRP>to	form=fin	-1
cueFrameForm	frame=QO>NNP	form=fin	-3
cueFrameForm	frame=QO>NP	form=colon	1
cueFrameForm	frame=RP>NP	form=inf	-1
cueFrameForm	frame=against>NP	form=fin	3
cueFrameForm	frame=among>NP	form=nn	2
cueFrameForm	frame=as>NP	form=fin	-3
cueFrameForm	frame=as>NP	form=fin+have	-1
cueFrameForm	frame=as>NP	form=fin+passive	6
cueFrameForm	frame=at>NP	form=fin	-1
cueFrameForm	frame=by>NNP	form=fin+passive	1
cueFrameForm	frame=during>NP	form=fin	-2
cueFrameForm	frame=fin>ADV	form=nn	-1
cueFrameForm	frame=fin>NP	form=nn	-2
cueFrameForm	frame=fin>NP	form=nns	-3
cueFrameForm	frame=fin>that	form=nn	3
cueFrameForm	frame=for>NNP	form=fin+have	1
cueFrameForm	frame=for>NP	form=ing	-2
cueFrameForm	frame=for>NP	form=nns	1
cueFrameForm	frame=for>NP	form=pp	1
cueFrameForm	frame=from>NNP	form=fin	-6
cueFrameForm	frame=from>NP	form=nns	1
cueFrameForm	frame=ing>NP	form=fin	1
cueFrameForm	frame=into>NP	form=fin	-1
cueFrameForm	frame=of>NP	form=fin	3
cueFrameForm	frame=on>to	form=fin	1
cueFrameForm	frame=that>NP	form=fin	1
cueFrameForm	frame=that>NP	form=nn	1
cueFrameForm	frame=that>PRP	form=fin	2
cueFrameForm	frame=that>PRP	form=nn	1
cueFrameForm	frame=that>PRP	form=nns	1
cueFrameForm	frame=that>fin	form=nn	-5
cueFrameForm	frame=that>fin	form=nns	-4
cueFrameForm	frame=to>inf	form=fin+passive	-1
cueFrameForm	frame=to>inf	form=fin+passive+not	-1
cueFrameForm	frame=to>inf	form=inf	1
cueFrameForm	frame=to>inf	form=ing	3
cueFrameForm	frame=to>inf	form=nn	1
cueFrameForm	frame=to>inf	form=nns	2
cueHeadline	yes=no	tag=63	-3
cueHeadline	yes=no	tag=colon	-5
cueHeadline	yes=no	tag=nn	-1
cueHeadline	yes=no	tag=nns	-3
cueHeadline	yes=no	tag=np	-6
cueHeadline	yes=no	tag=vbg	-1
cueHeadline	yes=no	tag=vbn	-1
cueHeadline	yes=yes	tag=63	-1
cueHeadline	yes=yes	tag=colon	3
cueHeadline	yes=yes	tag=nns	3
cueKind	tag=63	-3
cueKind	tag=nn	-1
cueKind	tag=nns	-1
cueKind	tag=np	-3
cueKind	tag=vbg	-1
cueKind	tag=vbn	-1
cueLast	yes=no	-10
cueLast	yes=yes	-6
cueLeft	tag=63	class=,	6
cueLeft	tag=63	class=ADJ	3
cueLeft	tag=63	class=DASH	1
cueLeft	tag=63	class=IN	-3
cueLeft	tag=63	class=NNP	2
cueLeft	tag=63	class=POSS	-3
cueLeft	tag=63	class=QC	5
cueLeft	tag=63	class=QO	-7
cueLeft	tag=63	class=RP	-1
cueLeft	tag=63	class=X	2
cueLeft	tag=63	class=about	-4
cueLeft	tag=63	class=after	5
cueLeft	tag=63	class=as	-2
cueLeft	tag=63	class=before	3
cueLeft	tag=63	class=but	3
cueLeft	tag=63	class=fin	-12
cueLeft	tag=63	class=for	-7
cueLeft	tag=63	class=from	-2
cueLeft	tag=63	class=if	-2
cueLeft	tag=63	class=in	-2
cueLeft	tag=63	class=inf	-6
cueLeft	tag=63	class=of	-6
cueLeft	tag=63	class=on	-5
cueLeft	tag=63	class=or	-6
cueLeft	tag=63	class=since	3
cueLeft	tag=63	class=than	-2
cueLeft	tag=63	class=that	-1
cueLeft	tag=63	class=to	-3
cueLeft	tag=63	class=what	-1
cueLeft	tag=63	class=when	1
cueLeft	tag=63	class=while	3
cueLeft	tag=colon	class=NNP	3
cueLeft	tag=colon	class=fin	-6
cueLeft	tag=in	class=NP	-3
cueLeft	tag=jj	class=,	3
cueLeft	tag=jj	class=inf	-3
cueLeft	tag=jj	class=of	-3
cueLeft	tag=nn	class=,	2
cueLeft	tag=nn	class=DASH	1
cueLeft	tag=nn	class=QO	-8
cueLeft	tag=nn	class=RP	-2
cueLeft	tag=nn	class=about	-8
cueLeft	tag=nn	class=and	1
cueLeft	tag=nn	class=at	-1
cueLeft	tag=nn	class=but	1
cueLeft	tag=nn	class=in	1
cueLeft	tag=nn	class=inf	-4
cueLeft	tag=nn	class=ing	-1
cueLeft	tag=nn	class=on	-2
cueLeft	tag=nn	class=that	-5
cueLeft	tag=nn	class=under	2
cueLeft	tag=nns	class=,	1
cueLeft	tag=nns	class=QC	3
cueLeft	tag=nns	class=as	3
cueLeft	tag=nns	class=inf	-4
cueLeft	tag=nns	class=ing	-4
cueLeft	tag=nns	class=of	-1
cueLeft	tag=nns	class=with	2
cueLeft2	tag=63	classes=, NNP	3
cueLeft2	tag=63	classes=, NP	2
cueLeft2	tag=63	classes=, fin	1
cueLeft2	tag=63	classes=ADJ ,	4
cueLeft2	tag=63	classes=DASH NP	2
cueLeft2	tag=63	classes=NNP #	7
cueLeft2	tag=63	classes=NNP ,	6
cueLeft2	tag=63	classes=NNP :	-6
cueLeft2	tag=63	classes=NNP DASH	4
cueLeft2	tag=63	classes=NNP IN	1
cueLeft2	tag=63	classes=NNP QC	15
cueLeft2	tag=63	classes=NNP QO	-2
cueLeft2	tag=63	classes=NNP as	1
cueLeft2	tag=63	classes=NNP because	-1
cueLeft2	tag=63	classes=NNP but	4
cueLeft2	tag=63	classes=NNP fin	-12
cueLeft2	tag=63	classes=NNP if	-4
cueLeft2	tag=63	classes=NNP in	-1
cueLeft2	tag=63	classes=NNP inf	-1
cueLeft2	tag=63	classes=NNP of	2
cueLeft2	tag=63	classes=NNP on	3
cueLeft2	tag=63	classes=NNP that	-15
cueLeft2	tag=63	classes=NNP what	-3
cueLeft2	tag=63	classes=NNP where	-1
cueLeft2	tag=63	classes=NNP whether	-3
cueLeft2	tag=63	classes=NNP while	4
cueLeft2	tag=63	classes=NNP whom	-1
cueLeft2	tag=63	classes=NNP with	2
cueLeft2	tag=63	classes=NP #	7
cueLeft2	tag=63	classes=NP ,	7
cueLeft2	tag=63	classes=NP ADV	1
cueLeft2	tag=63	classes=NP DASH	5
cueLeft2	tag=63	classes=NP IN	-2
cueLeft2	tag=63	classes=NP NNP	1
cueLeft2	tag=63	classes=NP QC	10
cueLeft2	tag=63	classes=NP about	-2
cueLeft2	tag=63	classes=NP after	2
cueLeft2	tag=63	classes=NP although	1
cueLeft2	tag=63	classes=NP and	2
cueLeft2	tag=63	classes=NP as	2
cueLeft2	tag=63	classes=NP because	-1
cueLeft2	tag=63	classes=NP before	-1
cueLeft2	tag=63	classes=NP but	5
cueLeft2	tag=63	classes=NP by	-1
cueLeft2	tag=63	classes=NP fin	-8
cueLeft2	tag=63	classes=NP from	1
cueLeft2	tag=63	classes=NP how	-6
cueLeft2	tag=63	classes=NP if	-3
cueLeft2	tag=63	classes=NP inf	-5
cueLeft2	tag=63	classes=NP ing	-7
cueLeft2	tag=63	classes=NP pp	-2
cueLeft2	tag=63	classes=NP that	-11
cueLeft2	tag=63	classes=NP what	-6
cueLeft2	tag=63	classes=NP where	-1
cueLeft2	tag=63	classes=NP whether	-4
cueLeft2	tag=63	classes=NP which	-2
cueLeft2	tag=63	classes=NP while	3
cueLeft2	tag=63	classes=NP with	1
cueLeft2	tag=63	classes=POSS #	1
cueLeft2	tag=63	classes=PRP #	10
cueLeft2	tag=63	classes=PRP ,	9
cueLeft2	tag=63	classes=PRP ADJ	-2
cueLeft2	tag=63	classes=PRP ADV	2
cueLeft2	tag=63	classes=PRP DASH	1
cueLeft2	tag=63	classes=PRP NP	-4
cueLeft2	tag=63	classes=PRP QC	20
cueLeft2	tag=63	classes=PRP QO	-7
cueLeft2	tag=63	classes=PRP after	1
cueLeft2	tag=63	classes=PRP and	5
cueLeft2	tag=63	classes=PRP as	2
cueLeft2	tag=63	classes=PRP but	8
cueLeft2	tag=63	classes=PRP fin	-18
cueLeft2	tag=63	classes=PRP how	-7
cueLeft2	tag=63	classes=PRP if	-4
cueLeft2	tag=63	classes=PRP inf	-6
cueLeft2	tag=63	classes=PRP ing	-7
cueLeft2	tag=63	classes=PRP that	-15
cueLeft2	tag=63	classes=PRP though	1
cueLeft2	tag=63	classes=PRP what	-8
cueLeft2	tag=63	classes=PRP whether	-7
cueLeft2	tag=63	classes=PRP which	4
cueLeft2	tag=63	classes=PRP while	2
cueLeft2	tag=63	classes=PRP why	-3
cueLeft2	tag=63	classes=QC ,	8
cueLeft2	tag=63	classes=QC .	4
cueLeft2	tag=63	classes=QC NP	-6
cueLeft2	tag=63	classes=X NNP	5
cueLeft2	tag=63	classes=and ,	3
cueLeft2	tag=63	classes=and ADV	-1
cueLeft2	tag=63	classes=and NNP	1
cueLeft2	tag=63	classes=and QC	3
cueLeft2	tag=63	classes=and fin	-5
cueLeft2	tag=63	classes=and ing	-2
cueLeft2	tag=63	classes=but ,	3
cueLeft2	tag=63	classes=by fin	-5
cueLeft2	tag=63	classes=fin NNP	-1
cueLeft2	tag=63	classes=fin PRP	-1
cueLeft2	tag=63	classes=for NNP	-6
cueLeft2	tag=63	classes=from NP	-3
cueLeft2	tag=63	classes=in NP	-2
cueLeft2	tag=63	classes=inf to	-1
cueLeft2	tag=63	classes=since fin	5
cueLeft2	tag=63	classes=than ADV	-1
cueLeft2	tag=63	classes=to ADJ	5
cueLeft2	tag=63	classes=to ADV	1
cueLeft2	tag=63	classes=to NNP	3
cueLeft2	tag=63	classes=to QC	-1
cueLeft2	tag=63	classes=to and	1
cueLeft2	tag=63	classes=to fin	-12
cueLeft2	tag=63	classes=to inf	-4
cueLeft2	tag=63	classes=to ing	-12
cueLeft2	tag=63	classes=to on	-1
cueLeft2	tag=63	classes=which ,	1
cueLeft2	tag=63	classes=while ,	4
cueLeft2	tag=63	classes=who ,	2
cueLeft2	tag=63	classes=who NNP	-3
cueLeft2	tag=63	classes=who NP	-2
cueLeft2	tag=63	classes=who and	2
cueLeft2	tag=colon	classes=NNP #	8
cueLeft2	tag=colon	classes=NNP DASH	3
cueLeft2	tag=colon	classes=NNP fin	-1
cueLeft2	tag=colon	classes=NP #	7
cueLeft2	tag=colon	classes=NP fin	-4
cueLeft2	tag=jj	classes=, NP	1
cueLeft2	tag=jj	classes=inf to	-2
cueLeft2	tag=jj	classes=of NP	-1
cueLeft2	tag=nn	classes=, NNP	1
cueLeft2	tag=nn	classes=IN ing	-3
cueLeft2	tag=nn	classes=and ,	1
cueLeft2	tag=nn	classes=fin EX	1
cueLeft2	tag=nn	classes=fin NP	1
cueLeft2	tag=nn	classes=in #	3
cueLeft2	tag=nn	classes=in ,	1
cueLeft2	tag=nn	classes=inf to	-1
cueLeft2	tag=nn	classes=ing ,	2
cueLeft2	tag=nn	classes=on NP	-3
cueLeft2	tag=nns	classes=QC ,	4
cueLeft2	tag=nns	classes=and NP	-2
cueLeft2	tag=nns	classes=fin NNP	-3
cueLeft2	tag=nns	classes=in ,	1
cueLeft2	tag=nns	classes=inf to	-1
cueLeft2	tag=nns	classes=of NP	-1
cueLemma	word=?	tag=63	-1
cueLemma	word=accord	tag=63	6
cueLemma	word=accuse	tag=63	2
cueLemma	word=acknowledge	tag=63	1
cueLemma	word=act	tag=63	-2
cueLemma	word=add	tag=63	1
cueLemma	word=address	tag=63	-1
cueLemma	word=adopt	tag=63	2
cueLemma	word=advice	tag=nn	1
cueLemma	word=advise	tag=63	-2
cueLemma	word=aim	tag=63	2
cueLemma	word=air	tag=63	-2
cueLemma	word=allegation	tag=nns	1
cueLemma	word=analysis	tag=nn	-1
cueLemma	word=anger	tag=63	1
cueLemma	word=announce	tag=63	2
cueLemma	word=answer	tag=63	-2
cueLemma	word=apparent	tag=jj	-2
cueLemma	word=apply	tag=63	-1
cueLemma	word=appoint	tag=63	2
cueLemma	word=argue	tag=63	2
cueLemma	word=assail	tag=63	3
cueLemma	word=assertion	tag=nn	2
cueLemma	word=attack	tag=63	3
cueLemma	word=attend	tag=63	-1
cueLemma	word=attribute	tag=63	1
cueLemma	word=avoid	tag=63	-2
cueLemma	word=back	tag=63	3
cueLemma	word=backing	tag=nn	2
cueLemma	word=base	tag=63	-3
cueLemma	word=be	tag=63	-5
cueLemma	word=beat	tag=63	-4
cueLemma	word=bet	tag=63	-1
cueLemma	word=blame	tag=63	3
cueLemma	word=blast	tag=63	3
cueLemma	word=break	tag=63	-2
cueLemma	word=brush	tag=63	1
cueLemma	word=build	tag=63	-4
cueLemma	word=call	tag=nns	2
cueLemma	word=campaign	tag=nn	-2
cueLemma	word=capture	tag=63	-1
cueLemma	word=carry	tag=63	-2
cueLemma	word=cast	tag=63	3
cueLemma	word=catch	tag=63	-2
cueLemma	word=cause	tag=63	-4
cueLemma	word=caution	tag=63	1
cueLemma	word=celebrate	tag=63	2
cueLemma	word=champion	tag=63	1
cueLemma	word=charge	tag=63	2
cueLemma	word=choose	tag=63	-3
cueLemma	word=cite	tag=63	4
cueLemma	word=classify	tag=63	-4
cueLemma	word=clear	tag=jj	-1
cueLemma	word=close	tag=63	-5
cueLemma	word=come	tag=63	1
cueLemma	word=comment	tag=nns	-1
cueLemma	word=complaint	tag=nns	2
cueLemma	word=concede	tag=63	1
cueLemma	word=concern	tag=63	1
cueLemma	word=conclude	tag=63	1
cueLemma	word=condemn	tag=63	1
cueLemma	word=conduct	tag=63	-3
cueLemma	word=confirm	tag=63	2
cueLemma	word=consider	tag=63	1
cueLemma	word=continue	tag=63	1
cueLemma	word=contribute	tag=63	-1
cueLemma	word=control	tag=63	-4
cueLemma	word=convict	tag=63	-1
cueLemma	word=convince	tag=63	2
cueLemma	word=count	tag=63	-2
cueLemma	word=create	tag=63	-2
cueLemma	word=credit	tag=63	3
cueLemma	word=criticism	tag=nn	2
cueLemma	word=criticize	tag=63	3
cueLemma	word=cut	tag=63	-1
cueLemma	word=deal	tag=63	-6
cueLemma	word=decline	tag=63	2
cueLemma	word=decry	tag=63	3
cueLemma	word=deem	tag=63	3
cueLemma	word=defeat	tag=63	-1
cueLemma	word=deliver	tag=63	-1
cueLemma	word=denounce	tag=63	5
cueLemma	word=deny	tag=63	1
cueLemma	word=describe	tag=63	1
cueLemma	word=determine	tag=63	-2
cueLemma	word=die	tag=63	-3
cueLemma	word=direct	tag=63	-2
cueLemma	word=discuss	tag=63	1
cueLemma	word=dismiss	tag=63	2
cueLemma	word=distance	tag=63	2
cueLemma	word=do	tag=63	-3
cueLemma	word=doubt	tag=nns	1
cueLemma	word=earn	tag=63	-1
cueLemma	word=elect	tag=63	-2
cueLemma	word=embrace	tag=63	3
cueLemma	word=encourage	tag=63	4
cueLemma	word=endorse	tag=63	3
cueLemma	word=ensure	tag=63	-6
cueLemma	word=enter	tag=63	-2
cueLemma	word=envision	tag=63	2
cueLemma	word=evidence	tag=nn	-2
cueLemma	word=expect	tag=63	3
cueLemma	word=explain	tag=63	1
cueLemma	word=express	tag=63	3
cueLemma	word=face	tag=63	-7
cueLemma	word=fall	tag=63	-5
cueLemma	word=favor	tag=63	1
cueLemma	word=file	tag=63	-2
cueLemma	word=finish	tag=63	-2
cueLemma	word=fire	tag=63	2
cueLemma	word=focus	tag=63	1
cueLemma	word=force	tag=63	-2
cueLemma	word=found	tag=63	-3
cueLemma	word=gather	tag=63	-2
cueLemma	word=go	tag=63	1
cueLemma	word=guarantee	tag=63	-1
cueLemma	word=handle	tag=63	-1
cueLemma	word=happen	tag=63	-3
cueLemma	word=have	tag=63	-4
cueLemma	word=hear	tag=63	-1
cueLemma	word=help	tag=63	-3
cueLemma	word=highlight	tag=63	5
cueLemma	word=hint	tag=nns	1
cueLemma	word=hold	tag=63	-2
cueLemma	word=host	tag=63	-3
cueLemma	word=hurt	tag=63	-3
cueLemma	word=identify	tag=63	2
cueLemma	word=ignore	tag=63	-1
cueLemma	word=imagine	tag=63	2
cueLemma	word=include	tag=63	-1
cueLemma	word=information	tag=nn	-2
cueLemma	word=insist	tag=63	3
cueLemma	word=interest	tag=nn	1
cueLemma	word=interrupt	tag=63	-2
cueLemma	word=interview	tag=63	-4
cueLemma	word=investigate	tag=63	-3
cueLemma	word=invite	tag=63	-2
cueLemma	word=involve	tag=63	-2
cueLemma	word=issue	tag=63	-2
cueLemma	word=join	tag=63	-2
cueLemma	word=kill	tag=63	-4
cueLemma	word=lament	tag=63	4
cueLemma	word=lash	tag=63	1
cueLemma	word=launch	tag=63	1
cueLemma	word=lay	tag=63	2
cueLemma	word=lead	tag=63	-4
cueLemma	word=leak	tag=63	-3
cueLemma	word=lean	tag=63	1
cueLemma	word=learn	tag=63	1
cueLemma	word=leave	tag=63	-3
cueLemma	word=like	tag=63	1
cueLemma	word=liken	tag=63	2
cueLemma	word=line	tag=63	1
cueLemma	word=list	tag=63	2
cueLemma	word=listen	tag=63	-1
cueLemma	word=live	tag=63	-1
cueLemma	word=lose	tag=63	-6
cueLemma	word=make	tag=63	-2
cueLemma	word=mean	tag=63	-4
cueLemma	word=message	tag=nns	-1
cueLemma	word=mind	tag=nn	1
cueLemma	word=miss	tag=63	-4
cueLemma	word=mount	tag=63	1
cueLemma	word=move	tag=63	-1
cueLemma	word=need	tag=63	-1
cueLemma	word=nominate	tag=63	2
cueLemma	word=note	tag=63	5
cueLemma	word=note	tag=nn	-4
cueLemma	word=note	tag=nns	1
cueLemma	word=notion	tag=nn	-1
cueLemma	word=observe	tag=63	1
cueLemma	word=offer	tag=63	6
cueLemma	word=opinion	tag=nn	1
cueLemma	word=oppose	tag=63	2
cueLemma	word=opposition	tag=nn	2
cueLemma	word=order	tag=63	2
cueLemma	word=order	tag=nn	-2
cueLemma	word=organize	tag=63	-2
cueLemma	word=pass	tag=63	3
cueLemma	word=pay	tag=63	-1
cueLemma	word=persuade	tag=63	3
cueLemma	word=pick	tag=63	-2
cueLemma	word=pivot	tag=63	2
cueLemma	word=plan	tag=nn	-1
cueLemma	word=play	tag=63	-3
cueLemma	word=point	tag=63	4
cueLemma	word=point	tag=nns	-1
cueLemma	word=policy	tag=nn	-1
cueLemma	word=portray	tag=63	3
cueLemma	word=post	tag=63	2
cueLemma	word=praise	tag=63	2
cueLemma	word=predict	tag=63	3
cueLemma	word=prefer	tag=63	3
cueLemma	word=press	tag=63	2
cueLemma	word=promote	tag=63	3
cueLemma	word=prompt	tag=63	-3
cueLemma	word=propose	tag=63	2
cueLemma	word=prove	tag=63	-2
cueLemma	word=provide	tag=63	-1
cueLemma	word=pull	tag=63	-3
cueLemma	word=push	tag=63	1
cueLemma	word=qualify	tag=63	-2
cueLemma	word=question	tag=63	1
cueLemma	word=rail	tag=63	1
cueLemma	word=rally	tag=63	-3
cueLemma	word=rattle	tag=63	2
cueLemma	word=read	tag=63	-2
cueLemma	word=ready	tag=jj	-2
cueLemma	word=recall	tag=63	3
cueLemma	word=reference	tag=63	4
cueLemma	word=reflect	tag=63	-2
cueLemma	word=refuse	tag=63	1
cueLemma	word=regard	tag=63	2
cueLemma	word=register	tag=63	-2
cueLemma	word=reject	tag=63	2
cueLemma	word=release	tag=63	1
cueLemma	word=remark	tag=nns	-1
cueLemma	word=remember	tag=63	2
cueLemma	word=remind	tag=63	5
cueLemma	word=renew	tag=63	1
cueLemma	word=report	tag=63	1
cueLemma	word=report	tag=nn	-2
cueLemma	word=reportedly	tag=63	2
cueLemma	word=represent	tag=63	-1
cueLemma	word=resist	tag=63	3
cueLemma	word=restrict	tag=63	2
cueLemma	word=reveal	tag=63	3
cueLemma	word=roar	tag=63	-1
cueLemma	word=rule	tag=63	2
cueLemma	word=schedule	tag=63	-4
cueLemma	word=score	tag=63	-3
cueLemma	word=seek	tag=63	5
cueLemma	word=seem	tag=63	3
cueLemma	word=self-described	tag=jj	2
cueLemma	word=sell	tag=63	-3
cueLemma	word=send	tag=63	-1
cueLemma	word=serve	tag=63	-3
cueLemma	word=set	tag=63	-3
cueLemma	word=settle	tag=63	-1
cueLemma	word=shape	tag=63	-1
cueLemma	word=share	tag=63	3
cueLemma	word=show	tag=63	2
cueLemma	word=show	tag=nn	-2
cueLemma	word=shrug	tag=63	1
cueLemma	word=side	tag=63	2
cueLemma	word=single	tag=63	1
cueLemma	word=sit	tag=63	-3
cueLemma	word=slam	tag=63	5
cueLemma	word=speak	tag=63	-1
cueLemma	word=speech	tag=nn	-3
cueLemma	word=start	tag=63	1
cueLemma	word=state	tag=63	2
cueLemma	word=state	tag=nn	-2
cueLemma	word=stop	tag=63	1
cueLemma	word=story	tag=nn	-6
cueLemma	word=stress	tag=63	1
cueLemma	word=sue	tag=63	1
cueLemma	word=suffer	tag=63	-2
cueLemma	word=suggest	tag=63	1
cueLemma	word=support	tag=63	2
cueLemma	word=support	tag=nn	-1
cueLemma	word=supporter	tag=nn	1
cueLemma	word=supporter	tag=nns	-1
cueLemma	word=suppose	tag=63	-3
cueLemma	word=teach	tag=63	-4
cueLemma	word=test	tag=63	-1
cueLemma	word=thank	tag=63	3
cueLemma	word=threaten	tag=63	2
cueLemma	word=tout	tag=63	3
cueLemma	word=trail	tag=63	-2
cueLemma	word=tweet	tag=63	5
cueLemma	word=underscore	tag=63	-1
cueLemma	word=understanding	tag=nn	1
cueLemma	word=update	tag=63	-1
cueLemma	word=upset	tag=63	1
cueLemma	word=urge	tag=63	1
cueLemma	word=view	tag=nn	1
cueLemma	word=visit	tag=63	-2
cueLemma	word=vote	tag=63	3
cueLemma	word=vote	tag=nn	-5
cueLemma	word=vote	tag=nns	-1
cueLemma	word=vow	tag=63	2
cueLemma	word=wait	tag=63	-1
cueLemma	word=warn	tag=63	2
cueLemma	word=watch	tag=63	-1
cueLemma	word=wave	tag=63	-1
cueLemma	word=wear	tag=63	-4
cueLemma	word=welcome	tag=63	2
cueLemma	word=win	tag=63	-4
cueLemma	word=wonder	tag=63	4
cueLemma	word=word	tag=nns	-1
cueLemma	word=work	tag=63	-1
cueLemma	word=worry	tag=63	3
cueLemma	word=write	tag=63	1
cueLemmaBefore	word=:	word=a	4
cueLemmaBefore	word=accuse	word=and	1
cueLemmaBefore	word=address	word=to	1
cueLemmaBefore	word=ask	word=was	3
cueLemmaBefore	word=call	word=and	2
cueLemmaBefore	word=call	word=he	-1
cueLemmaBefore	word=clear	word=not	2
cueLemmaBefore	word=continue	word=he	3
cueLemmaBefore	word=describe	word=to	-1
cueLemmaBefore	word=expect	word=he	-3
cueLemmaBefore	word=feel	word=he	-1
cueLemmaBefore	word=find	word=poll	3
cueLemmaBefore	word=go	word=he	2
cueLemmaBefore	word=hope	word=he	-2
cueLemmaBefore	word=know	word=not	2
cueLemmaBefore	word=know	word=you	-2
cueLemmaBefore	word=like	word=would	2
cueLemmaBefore	word=make	word=and	2
cueLemmaBefore	word=note	word='s	-3
cueLemmaBefore	word=order	word=in	-2
cueLemmaBefore	word=pledge	word=repeatedly	-3
cueLemmaBefore	word=report	word=first	2
cueLemmaBefore	word=say	word=and	-2
cueLemmaBefore	word=say	word=as	-3
cueLemmaBefore	word=say	word=clinton	2
cueLemmaBefore	word=say	word=has	1
cueLemmaBefore	word=say	word=obama	-1
cueLemmaBefore	word=say	word=she	2
cueLemmaBefore	word=say	word=that	-4
cueLemmaBefore	word=say	word=to	-1
cueLemmaBefore	word=say	word=who	-1
cueLemmaBefore	word=see	word=has	-2
cueLemmaBefore	word=see	word=they	1
cueLemmaBefore	word=show	word=poll	3
cueLemmaBefore	word=support	word=who	-1
cueLemmaBefore	word=supporter	word=sanders	1
cueLemmaBefore	word=think	word=he	-4
cueLemmaBefore	word=vote	word=would	1
cueLemmaBefore	word=want	word=who	1
cueLemmaCarrier	word=announcement	word=?	1
cueLemmaCarrier	word=aware	word=?	1
cueLemmaCarrier	word=call	word=?	2
cueLemmaCarrier	word=comment	word=?	-2
cueLemmaCarrier	word=confident	word=?	2
cueLemmaCarrier	word=critical	word=?	-1
cueLemmaCarrier	word=criticism	word=face	3
cueLemmaCarrier	word=debate	word=?	-5
cueLemmaCarrier	word=decision	word=?	1
cueLemmaCarrier	word=disagreement	word=?	2
cueLemmaCarrier	word=doubt	word=?	1
cueLemmaCarrier	word=eager	word=be	1
cueLemmaCarrier	word=eye	word=?	1
cueLemmaCarrier	word=hope	word=?	1
cueLemmaCarrier	word=mind	word=?	1
cueLemmaCarrier	word=news	word=?	-6
cueLemmaCarrier	word=pledge	word=?	3
cueLemmaCarrier	word=point	word=?	-4
cueLemmaCarrier	word=poll	word=?	-7
cueLemmaCarrier	word=promise	word=?	2
cueLemmaCarrier	word=question	word=?	-1
cueLemmaCarrier	word=self-described	word=?	1
cueLemmaCarrier	word=show	word=?	-1
cueLemmaCarrier	word=state	word=?	-2
cueLemmaCarrier	word=statement	word=?	-3
cueLemmaCarrier	word=suggestion	word=?	1
cueLemmaCarrier	word=support	word=have	4
cueLemmaCarrier	word=supporter	word=be	2
cueLemmaCarrier	word=view	word=?	1
cueLemmaCarrier	word=vote	word=?	-2
cueLemmaCarrier	word=willing	word=?	2
cueLemmaCarrier	word=willing	word=be	-2
cueLemmaCarrier	word=word	word=?	-1
cueLemmaDistance	word=:	n=0	2
cueLemmaDistance	word=:	n=1	-7
cueLemmaDistance	word=:	n=2	-3
cueLemmaDistance	word=?	n=0	-2
cueLemmaDistance	word=accord	n=0	4
cueLemmaDistance	word=account	n=0	-1
cueLemmaDistance	word=accuse	n=0	1
cueLemmaDistance	word=acknowledge	n=0	2
cueLemmaDistance	word=add	n=1	3
cueLemmaDistance	word=adopt	n=0	1
cueLemmaDistance	word=advise	n=0	-2
cueLemmaDistance	word=aim	n=0	2
cueLemmaDistance	word=air	n=0	-2
cueLemmaDistance	word=anger	n=0	1
cueLemmaDistance	word=announce	n=0	4
cueLemmaDistance	word=appoint	n=0	2
cueLemmaDistance	word=argue	n=0	1
cueLemmaDistance	word=ask	n=0	2
cueLemmaDistance	word=assail	n=0	3
cueLemmaDistance	word=attack	n=0	2
cueLemmaDistance	word=attribute	n=0	1
cueLemmaDistance	word=avoid	n=0	-1
cueLemmaDistance	word=back	n=0	4
cueLemmaDistance	word=backing	n=1	1
cueLemmaDistance	word=base	n=0	-1
cueLemmaDistance	word=be	n=0	-2
cueLemmaDistance	word=beat	n=0	-3
cueLemmaDistance	word=become	n=0	-1
cueLemmaDistance	word=blame	n=0	2
cueLemmaDistance	word=blast	n=0	7
cueLemmaDistance	word=break	n=0	-2
cueLemmaDistance	word=brush	n=0	1
cueLemmaDistance	word=build	n=0	-2
cueLemmaDistance	word=capture	n=0	-2
cueLemmaDistance	word=carry	n=0	-2
cueLemmaDistance	word=cast	n=0	1
cueLemmaDistance	word=catch	n=0	-3
cueLemmaDistance	word=cause	n=0	-2
cueLemmaDistance	word=caution	n=0	1
cueLemmaDistance	word=celebrate	n=0	2
cueLemmaDistance	word=chant	n=0	2
cueLemmaDistance	word=charge	n=0	1
cueLemmaDistance	word=cheer	n=0	1
cueLemmaDistance	word=cite	n=0	2
cueLemmaDistance	word=claim	n=0	2
cueLemmaDistance	word=comment	n=1	-2
cueLemmaDistance	word=concede	n=0	1
cueLemmaDistance	word=concern	n=0	2
cueLemmaDistance	word=conclude	n=0	2
cueLemmaDistance	word=conduct	n=0	-2
cueLemmaDistance	word=confirm	n=0	3
cueLemmaDistance	word=consider	n=1	2
cueLemmaDistance	word=contribute	n=0	-1
cueLemmaDistance	word=control	n=0	-3
cueLemmaDistance	word=convince	n=0	2
cueLemmaDistance	word=count	n=0	-1
cueLemmaDistance	word=create	n=0	-1
cueLemmaDistance	word=credit	n=0	2
cueLemmaDistance	word=criticism	n=1	1
cueLemmaDistance	word=criticize	n=0	3
cueLemmaDistance	word=deal	n=0	-5
cueLemmaDistance	word=debate	n=0	-3
cueLemmaDistance	word=debate	n=1	1
cueLemmaDistance	word=decide	n=0	-1
cueLemmaDistance	word=decline	n=0	2
cueLemmaDistance	word=decry	n=0	1
cueLemmaDistance	word=deem	n=0	3
cueLemmaDistance	word=defend	n=0	2
cueLemmaDistance	word=deliver	n=0	-1
cueLemmaDistance	word=denounce	n=0	2
cueLemmaDistance	word=describe	n=0	3
cueLemmaDistance	word=determine	n=0	-2
cueLemmaDistance	word=die	n=0	-2
cueLemmaDistance	word=direct	n=0	-2
cueLemmaDistance	word=discuss	n=0	3
cueLemmaDistance	word=dismiss	n=0	2
cueLemmaDistance	word=dispute	n=0	4
cueLemmaDistance	word=distance	n=0	2
cueLemmaDistance	word=do	n=0	-2
cueLemmaDistance	word=doubt	n=0	2
cueLemmaDistance	word=draw	n=0	1
cueLemmaDistance	word=earn	n=0	-1
cueLemmaDistance	word=effort	n=1	-3
cueLemmaDistance	word=elect	n=0	-1
cueLemmaDistance	word=embrace	n=0	1
cueLemmaDistance	word=encourage	n=0	1
cueLemmaDistance	word=endorse	n=0	4
cueLemmaDistance	word=endorsement	n=1	1
cueLemmaDistance	word=ensure	n=0	-2
cueLemmaDistance	word=enter	n=0	-1
cueLemmaDistance	word=envision	n=0	2
cueLemmaDistance	word=estimate	n=0	1
cueLemmaDistance	word=expand	n=0	1
cueLemmaDistance	word=expect	n=1	1
cueLemmaDistance	word=express	n=0	3
cueLemmaDistance	word=eye	n=0	1
cueLemmaDistance	word=face	n=0	-6
cueLemmaDistance	word=fall	n=0	-3
cueLemmaDistance	word=favor	n=0	3
cueLemmaDistance	word=fear	n=0	3
cueLemmaDistance	word=file	n=0	-2
cueLemmaDistance	word=finish	n=0	-1
cueLemmaDistance	word=fire	n=0	2
cueLemmaDistance	word=focus	n=0	1
cueLemmaDistance	word=force	n=0	-1
cueLemmaDistance	word=found	n=0	-3
cueLemmaDistance	word=gather	n=0	-1
cueLemmaDistance	word=guarantee	n=0	-1
cueLemmaDistance	word=happen	n=0	-3
cueLemmaDistance	word=have	n=0	-4
cueLemmaDistance	word=hear	n=0	-2
cueLemmaDistance	word=help	n=0	-2
cueLemmaDistance	word=highlight	n=0	5
cueLemmaDistance	word=hire	n=0	1
cueLemmaDistance	word=hope	n=0	2
cueLemmaDistance	word=host	n=0	-2
cueLemmaDistance	word=hurt	n=0	-2
cueLemmaDistance	word=identify	n=0	2
cueLemmaDistance	word=ignore	n=0	-1
cueLemmaDistance	word=insist	n=0	4
cueLemmaDistance	word=interview	n=0	-4
cueLemmaDistance	word=investigate	n=0	-3
cueLemmaDistance	word=invite	n=0	-2
cueLemmaDistance	word=invoke	n=0	1
cueLemmaDistance	word=involve	n=0	-1
cueLemmaDistance	word=issue	n=0	-1
cueLemmaDistance	word=join	n=0	-1
cueLemmaDistance	word=kill	n=0	-3
cueLemmaDistance	word=lament	n=0	2
cueLemmaDistance	word=lash	n=0	1
cueLemmaDistance	word=lay	n=0	2
cueLemmaDistance	word=lead	n=0	-2
cueLemmaDistance	word=leak	n=0	-2
cueLemmaDistance	word=lean	n=0	1
cueLemmaDistance	word=learn	n=0	1
cueLemmaDistance	word=like	n=0	1
cueLemmaDistance	word=liken	n=0	2
cueLemmaDistance	word=list	n=0	2
cueLemmaDistance	word=live	n=0	-1
cueLemmaDistance	word=lose	n=0	-5
cueLemmaDistance	word=mark	n=0	-1
cueLemmaDistance	word=mean	n=0	-2
cueLemmaDistance	word=message	n=1	-1
cueLemmaDistance	word=miss	n=0	-3
cueLemmaDistance	word=move	n=0	-3
cueLemmaDistance	word=name	n=0	2
cueLemmaDistance	word=nominate	n=0	2
cueLemmaDistance	word=observe	n=0	1
cueLemmaDistance	word=offer	n=0	3
cueLemmaDistance	word=oppose	n=1	1
cueLemmaDistance	word=organize	n=0	-1
cueLemmaDistance	word=pass	n=0	2
cueLemmaDistance	word=pay	n=0	-3
cueLemmaDistance	word=persuade	n=0	2
cueLemmaDistance	word=place	n=0	-2
cueLemmaDistance	word=play	n=0	-1
cueLemmaDistance	word=point	n=1	-3
cueLemmaDistance	word=policy	n=0	-1
cueLemmaDistance	word=poll	n=0	-3
cueLemmaDistance	word=portray	n=0	1
cueLemmaDistance	word=position	n=0	1
cueLemmaDistance	word=post	n=0	1
cueLemmaDistance	word=praise	n=0	3
cueLemmaDistance	word=prefer	n=0	2
cueLemmaDistance	word=press	n=0	1
cueLemmaDistance	word=promise	n=0	3
cueLemmaDistance	word=prompt	n=0	-2
cueLemmaDistance	word=propose	n=0	3
cueLemmaDistance	word=prove	n=0	-3
cueLemmaDistance	word=provide	n=0	-1
cueLemmaDistance	word=pull	n=0	-2
cueLemmaDistance	word=push	n=0	1
cueLemmaDistance	word=put	n=0	-1
cueLemmaDistance	word=qualify	n=0	-1
cueLemmaDistance	word=rattle	n=0	2
cueLemmaDistance	word=read	n=0	-2
cueLemmaDistance	word=ready	n=1	-1
cueLemmaDistance	word=recall	n=0	2
cueLemmaDistance	word=refer	n=1	3
cueLemmaDistance	word=reference	n=0	2
cueLemmaDistance	word=register	n=0	-1
cueLemmaDistance	word=release	n=0	1
cueLemmaDistance	word=remark	n=1	-2
cueLemmaDistance	word=remember	n=0	2
cueLemmaDistance	word=remind	n=0	4
cueLemmaDistance	word=reportedly	n=0	2
cueLemmaDistance	word=resist	n=0	3
cueLemmaDistance	word=restrict	n=0	1
cueLemmaDistance	word=rule	n=0	1
cueLemmaDistance	word=say	n=1	-1
cueLemmaDistance	word=schedule	n=0	-3
cueLemmaDistance	word=score	n=0	-3
cueLemmaDistance	word=seek	n=0	2
cueLemmaDistance	word=seek	n=1	1
cueLemmaDistance	word=seem	n=0	1
cueLemmaDistance	word=self-described	n=0	1
cueLemmaDistance	word=sell	n=0	-1
cueLemmaDistance	word=serve	n=0	-2
cueLemmaDistance	word=set	n=0	-2
cueLemmaDistance	word=shape	n=0	-1
cueLemmaDistance	word=share	n=0	4
cueLemmaDistance	word=show	n=0	1
cueLemmaDistance	word=side	n=0	2
cueLemmaDistance	word=sign	n=0	-1
cueLemmaDistance	word=sign	n=1	-1
cueLemmaDistance	word=sit	n=0	-3
cueLemmaDistance	word=slam	n=0	5
cueLemmaDistance	word=sound	n=0	1
cueLemmaDistance	word=speech	n=1	-1
cueLemmaDistance	word=statement	n=0	-1
cueLemmaDistance	word=study	n=0	-3
cueLemmaDistance	word=sue	n=0	1
cueLemmaDistance	word=suffer	n=0	-1
cueLemmaDistance	word=suggest	n=0	1
cueLemmaDistance	word=support	n=0	1
cueLemmaDistance	word=suppose	n=0	-3
cueLemmaDistance	word=survey	n=0	-5
cueLemmaDistance	word=talk	n=0	3
cueLemmaDistance	word=talk	n=2	-1
cueLemmaDistance	word=teach	n=0	-3
cueLemmaDistance	word=test	n=0	-1
cueLemmaDistance	word=thank	n=0	2
cueLemmaDistance	word=threaten	n=0	1
cueLemmaDistance	word=tout	n=0	1
cueLemmaDistance	word=tweet	n=0	4
cueLemmaDistance	word=underscore	n=0	-1
cueLemmaDistance	word=update	n=0	-1
cueLemmaDistance	word=upset	n=0	1
cueLemmaDistance	word=urge	n=0	2
cueLemmaDistance	word=view	n=0	2
cueLemmaDistance	word=visit	n=0	-1
cueLemmaDistance	word=vote	n=0	1
cueLemmaDistance	word=vote	n=1	-1
cueLemmaDistance	word=vow	n=0	5
cueLemmaDistance	word=warn	n=0	2
cueLemmaDistance	word=wear	n=0	-2
cueLemmaDistance	word=welcome	n=0	2
cueLemmaDistance	word=win	n=0	-4
cueLemmaDistance	word=wonder	n=0	1
cueLemmaDistance	word=work	n=0	-1
cueLemmaDistance	word=worry	n=0	3
cueLemmaForm	word=accord	form=ing	6
cueLemmaForm	word=accuse	form=fin	1
cueLemmaForm	word=acknowledge	form=fin	2
cueLemmaForm	word=add	form=ing	4
cueLemmaForm	word=address	form=fin	-1
cueLemmaForm	word=admit	form=fin	2
cueLemmaForm	word=advice	form=nn	1
cueLemmaForm	word=advise	form=fin	-1
cueLemmaForm	word=aim	form=fin	1
cueLemmaForm	word=allegation	form=nns	1
cueLemmaForm	word=allow	form=fin	1
cueLemmaForm	word=analysis	form=nn	-1
cueLemmaForm	word=announce	form=fin	1
cueLemmaForm	word=apparent	form=jj	-2
cueLemmaForm	word=appear	form=fin	1
cueLemmaForm	word=argue	form=fin	1
cueLemmaForm	word=ask	form=fin+passive	1
cueLemmaForm	word=ask	form=inf	-4
cueLemmaForm	word=ask	form=pp	6
cueLemmaForm	word=assertion	form=nn	2
cueLemmaForm	word=backing	form=nn	2
cueLemmaForm	word=be	form=fin	-2
cueLemmaForm	word=become	form=fin	-1
cueLemmaForm	word=blast	form=fin	1
cueLemmaForm	word=boo	form=fin	-1
cueLemmaForm	word=call	form=fin	-3
cueLemmaForm	word=call	form=nns	2
cueLemmaForm	word=call	form=pp	1
cueLemmaForm	word=campaign	form=nn	-2
cueLemmaForm	word=carry	form=fin	-3
cueLemmaForm	word=cast	form=fin	2
cueLemmaForm	word=cause	form=fin	-1
cueLemmaForm	word=change	form=fin	-1
cueLemmaForm	word=cite	form=ing	3
cueLemmaForm	word=claim	form=fin	1
cueLemmaForm	word=clear	form=jj	-1
cueLemmaForm	word=come	form=fin	-6
cueLemmaForm	word=come	form=fin+have	2
cueLemmaForm	word=comment	form=nns	-1
cueLemmaForm	word=compare	form=fin	3
cueLemmaForm	word=compare	form=pp	-8
cueLemmaForm	word=complaint	form=nns	2
cueLemmaForm	word=conclude	form=fin	2
cueLemmaForm	word=convince	form=inf	1
cueLemmaForm	word=cover	form=fin	1
cueLemmaForm	word=credit	form=fin	1
cueLemmaForm	word=criticism	form=nn	2
cueLemmaForm	word=criticize	form=fin	2
cueLemmaForm	word=decide	form=fin	-1
cueLemmaForm	word=decide	form=fin+have	1
cueLemmaForm	word=decline	form=fin	4
cueLemmaForm	word=decry	form=fin	1
cueLemmaForm	word=defend	form=fin	4
cueLemmaForm	word=deliver	form=fin	-2
cueLemmaForm	word=deny	form=fin+have	2
cueLemmaForm	word=describe	form=fin	3
cueLemmaForm	word=describe	form=inf	-1
cueLemmaForm	word=determine	form=fin	-2
cueLemmaForm	word=die	form=fin	-3
cueLemmaForm	word=dismiss	form=fin	2
cueLemmaForm	word=doubt	form=nns	1
cueLemmaForm	word=endorse	form=fin	2
cueLemmaForm	word=endorse	form=inf	1
cueLemmaForm	word=envision	form=fin	1
cueLemmaForm	word=estimate	form=fin	1
cueLemmaForm	word=evidence	form=nn	-2
cueLemmaForm	word=expect	form=fin	-2
cueLemmaForm	word=explain	form=fin	2
cueLemmaForm	word=express	form=fin	1
cueLemmaForm	word=face	form=fin	-5
cueLemmaForm	word=file	form=pp	-2
cueLemmaForm	word=find	form=fin	2
cueLemmaForm	word=find	form=fin+have	-1
cueLemmaForm	word=follow	form=fin	1
cueLemmaForm	word=give	form=fin	1
cueLemmaForm	word=give	form=pp	-5
cueLemmaForm	word=go	form=fin	2
cueLemmaForm	word=have	form=fin	-1
cueLemmaForm	word=highlight	form=fin	2
cueLemmaForm	word=hint	form=nns	1
cueLemmaForm	word=identify	form=fin	1
cueLemmaForm	word=ignore	form=fin	-1
cueLemmaForm	word=include	form=fin	1
cueLemmaForm	word=include	form=ing	-11
cueLemmaForm	word=information	form=nn	-2
cueLemmaForm	word=insist	form=fin	3
cueLemmaForm	word=interest	form=nn	1
cueLemmaForm	word=interrupt	form=fin	-1
cueLemmaForm	word=invite	form=fin	-1
cueLemmaForm	word=know	form=fin	-1
cueLemmaForm	word=know	form=fin+passive	5
cueLemmaForm	word=lament	form=fin	2
cueLemmaForm	word=lay	form=fin	1
cueLemmaForm	word=lean	form=fin	1
cueLemmaForm	word=leave	form=fin	-3
cueLemmaForm	word=like	form=fin+modal	3
cueLemmaForm	word=lose	form=fin	-2
cueLemmaForm	word=make	form=fin	-1
cueLemmaForm	word=mean	form=fin	-4
cueLemmaForm	word=meet	form=fin	-1
cueLemmaForm	word=message	form=nns	-1
cueLemmaForm	word=mind	form=nn	1
cueLemmaForm	word=miss	form=fin	-1
cueLemmaForm	word=need	form=fin	-1
cueLemmaForm	word=note	form=fin	5
cueLemmaForm	word=note	form=nn	-4
cueLemmaForm	word=note	form=nns	1
cueLemmaForm	word=notion	form=nn	-1
cueLemmaForm	word=offer	form=fin	1
cueLemmaForm	word=opinion	form=nn	1
cueLemmaForm	word=opposition	form=nn	2
cueLemmaForm	word=order	form=nn	-2
cueLemmaForm	word=pass	form=pp	1
cueLemmaForm	word=plan	form=nn	-1
cueLemmaForm	word=point	form=fin	1
cueLemmaForm	word=point	form=nns	-1
cueLemmaForm	word=policy	form=nn	-1
cueLemmaForm	word=post	form=fin	1
cueLemmaForm	word=praise	form=fin	3
cueLemmaForm	word=predict	form=fin	3
cueLemmaForm	word=prefer	form=fin	3
cueLemmaForm	word=promote	form=fin	3
cueLemmaForm	word=prompt	form=fin	-2
cueLemmaForm	word=prove	form=fin	-3
cueLemmaForm	word=provide	form=fin	-3
cueLemmaForm	word=publish	form=fin	3
cueLemmaForm	word=publish	form=pp	-2
cueLemmaForm	word=question	form=fin	1
cueLemmaForm	word=rattle	form=fin	2
cueLemmaForm	word=ready	form=jj	-2
cueLemmaForm	word=receive	form=fin	-2
cueLemmaForm	word=reject	form=fin	1
cueLemmaForm	word=release	form=pp	-1
cueLemmaForm	word=remark	form=nns	-1
cueLemmaForm	word=report	form=ing	-1
cueLemmaForm	word=report	form=nn	-2
cueLemmaForm	word=represent	form=fin	-2
cueLemmaForm	word=restrict	form=ing	2
cueLemmaForm	word=reveal	form=fin	1
cueLemmaForm	word=say	form=fin	4
cueLemmaForm	word=say	form=fin+modal	-1
cueLemmaForm	word=say	form=inf	-3
cueLemmaForm	word=say	form=ing	-3
cueLemmaForm	word=schedule	form=fin+passive	-1
cueLemmaForm	word=score	form=fin	-1
cueLemmaForm	word=see	form=fin	1
cueLemmaForm	word=see	form=fin+have	-1
cueLemmaForm	word=see	form=inf	-1
cueLemmaForm	word=seek	form=ing	1
cueLemmaForm	word=seem	form=fin+modal	2
cueLemmaForm	word=self-described	form=jj	2
cueLemmaForm	word=sell	form=fin	-1
cueLemmaForm	word=serve	form=fin	-1
cueLemmaForm	word=share	form=fin	1
cueLemmaForm	word=show	form=fin	1
cueLemmaForm	word=show	form=nn	-2
cueLemmaForm	word=sit	form=fin	-4
cueLemmaForm	word=slam	form=ing	1
cueLemmaForm	word=sound	form=fin	2
cueLemmaForm	word=speak	form=ing	-1
cueLemmaForm	word=speech	form=nn	-3
cueLemmaForm	word=state	form=nn	-2
cueLemmaForm	word=stop	form=fin	2
cueLemmaForm	word=story	form=nn	-6
cueLemmaForm	word=support	form=fin+have	1
cueLemmaForm	word=support	form=ing	1
cueLemmaForm	word=support	form=nn	-1
cueLemmaForm	word=supporter	form=nn	1
cueLemmaForm	word=supporter	form=nns	-1
cueLemmaForm	word=suppose	form=fin+passive	-1
cueLemmaForm	word=take	form=fin	-3
cueLemmaForm	word=talk	form=fin	1
cueLemmaForm	word=teach	form=fin	-2
cueLemmaForm	word=tell	form=fin	3
cueLemmaForm	word=tell	form=fin+have	-2
cueLemmaForm	word=thank	form=fin	2
cueLemmaForm	word=try	form=fin	1
cueLemmaForm	word=try	form=fin+have	-1
cueLemmaForm	word=turn	form=fin	1
cueLemmaForm	word=tweet	form=ing	1
cueLemmaForm	word=understanding	form=nn	1
cueLemmaForm	word=urge	form=fin	3
cueLemmaForm	word=view	form=nn	1
cueLemmaForm	word=vote	form=fin+have	3
cueLemmaForm	word=vote	form=fin+modal	1
cueLemmaForm	word=vote	form=ing	-2
cueLemmaForm	word=vote	form=nn	-5
cueLemmaForm	word=vote	form=nns	-1
cueLemmaForm	word=vow	form=fin	1
cueLemmaForm	word=warn	form=fin	1
cueLemmaForm	word=welcome	form=fin	1
cueLemmaForm	word=win	form=fin	-2
cueLemmaForm	word=word	form=nns	-1
cueLemmaForm	word=write	form=fin	5
cueLemmaFrame	word=:	frame=NNP>.	-1
cueLemmaFrame	word=:	frame=NP>.	-2
cueLemmaFrame	word=:	frame=NP>fin	1
cueLemmaFrame	word=:	frame=QO>NP	1
cueLemmaFrame	word=accord	frame=IN>NP	4
cueLemmaFrame	word=accuse	frame=PRP>ing	2
cueLemmaFrame	word=add	frame=.>#	6
cueLemmaFrame	word=add	frame=IN>NP	-3
cueLemmaFrame	word=agree	frame=.>#	-1
cueLemmaFrame	word=attack	frame=on>NNP	1
cueLemmaFrame	word=back	frame=NP>,	1
cueLemmaFrame	word=call	frame=NNP>,	-1
cueLemmaFrame	word=call	frame=NP>,	-5
cueLemmaFrame	word=call	frame=PRP>QO	1
cueLemmaFrame	word=call	frame=for>NP	3
cueLemmaFrame	word=claim	frame=to>inf	1
cueLemmaFrame	word=continue	frame=.>#	3
cueLemmaFrame	word=continue	frame=to>inf	-1
cueLemmaFrame	word=decision	frame=to>inf	1
cueLemmaFrame	word=decline	frame=to>inf	3
cueLemmaFrame	word=double	frame=RP>on	1
cueLemmaFrame	word=eager	frame=to>inf	1
cueLemmaFrame	word=endorsement	frame=of>NNP	1
cueLemmaFrame	word=eye	frame=of>NP	1
cueLemmaFrame	word=find	frame=NP>to	-2
cueLemmaFrame	word=find	frame=that>NP	2
cueLemmaFrame	word=focus	frame=on>NP	1
cueLemmaFrame	word=go	frame=on>to	2
cueLemmaFrame	word=hope	frame=NP>fin	2
cueLemmaFrame	word=like	frame=to>inf	1
cueLemmaFrame	word=look	frame=IN>NP	2
cueLemmaFrame	word=look	frame=to>inf	2
cueLemmaFrame	word=make	frame=NP>.	-2
cueLemmaFrame	word=make	frame=NP>that	2
cueLemmaFrame	word=make	frame=PRP>that	1
cueLemmaFrame	word=note	frame=:>NNP	-1
cueLemmaFrame	word=offer	frame=NP>.	1
cueLemmaFrame	word=plan	frame=to>inf	1
cueLemmaFrame	word=play	frame=RP>NP	2
cueLemmaFrame	word=point	frame=RP>that	2
cueLemmaFrame	word=push	frame=for>NP	4
cueLemmaFrame	word=read	frame=.>#	3
cueLemmaFrame	word=refer	frame=IN>NP	5
cueLemmaFrame	word=refuse	frame=to>inf	2
cueLemmaFrame	word=report	frame=.>#	1
cueLemmaFrame	word=report	frame=from>NNP	-3
cueLemmaFrame	word=run	frame=NP>ing	1
cueLemmaFrame	word=say	frame=.>#	4
cueLemmaFrame	word=say	frame=:>QO	-1
cueLemmaFrame	word=say	frame=NNP>,	7
cueLemmaFrame	word=say	frame=NP>fin	1
cueLemmaFrame	word=say	frame=PRP>fin	1
cueLemmaFrame	word=seem	frame=like>NP	1
cueLemmaFrame	word=speak	frame=IN>NNP	-1
cueLemmaFrame	word=speak	frame=about>NP	4
cueLemmaFrame	word=speak	frame=of>NP	3
cueLemmaFrame	word=speak	frame=on>NP	-2
cueLemmaFrame	word=support	frame=.>#	1
cueLemmaFrame	word=support	frame=NP>.	1
cueLemmaFrame	word=suppose	frame=to>inf	-2
cueLemmaFrame	word=take	frame=NP>.	1
cueLemmaFrame	word=take	frame=NP>ing	1
cueLemmaFrame	word=tell	frame=NNP>.	2
cueLemmaFrame	word=tell	frame=NNP>fin	1
cueLemmaFrame	word=tell	frame=PRP>fin	-1
cueLemmaFrame	word=think	frame=NP>fin	2
cueLemmaFrame	word=threaten	frame=to>inf	1
cueLemmaFrame	word=view	frame=as>NP	1
cueLemmaFrame	word=vote	frame=against>NP	1
cueLemmaFrame	word=vote	frame=for>NP	2
cueLemmaFrame	word=vow	frame=to>inf	1
cueLemmaFrame	word=want	frame=NP>to	3
cueLemmaFrame	word=write	frame=.>#	4
cueLemmaHeadline	word=:	yes=no	-5
cueLemmaHeadline	word=:	yes=yes	3
cueLemmaHeadline	word=?	yes=no	-1
cueLemmaHeadline	word=accord	yes=no	6
cueLemmaHeadline	word=account	yes=no	-4
cueLemmaHeadline	word=accuse	yes=no	2
cueLemmaHeadline	word=acknowledge	yes=no	1
cueLemmaHeadline	word=act	yes=no	-1
cueLemmaHeadline	word=adopt	yes=no	2
cueLemmaHeadline	word=advice	yes=no	1
cueLemmaHeadline	word=advise	yes=no	-1
cueLemmaHeadline	word=air	yes=no	-4
cueLemmaHeadline	word=allegation	yes=no	1
cueLemmaHeadline	word=analysis	yes=no	-1
cueLemmaHeadline	word=announce	yes=no	1
cueLemmaHeadline	word=answer	yes=no	-2
cueLemmaHeadline	word=apparent	yes=no	-2
cueLemmaHeadline	word=apparently	yes=no	-2
cueLemmaHeadline	word=apply	yes=no	-1
cueLemmaHeadline	word=appoint	yes=no	2
cueLemmaHeadline	word=argue	yes=no	2
cueLemmaHeadline	word=assail	yes=no	2
cueLemmaHeadline	word=assertion	yes=no	2
cueLemmaHeadline	word=attend	yes=no	-1
cueLemmaHeadline	word=attribute	yes=no	1
cueLemmaHeadline	word=avoid	yes=no	-2
cueLemmaHeadline	word=back	yes=no	3
cueLemmaHeadline	word=backing	yes=no	2
cueLemmaHeadline	word=base	yes=no	-3
cueLemmaHeadline	word=be	yes=no	-4
cueLemmaHeadline	word=beat	yes=no	-3
cueLemmaHeadline	word=blame	yes=no	2
cueLemmaHeadline	word=blast	yes=no	5
cueLemmaHeadline	word=break	yes=no	-1
cueLemmaHeadline	word=brush	yes=no	1
cueLemmaHeadline	word=build	yes=no	-2
cueLemmaHeadline	word=campaign	yes=no	-2
cueLemmaHeadline	word=capture	yes=no	-1
cueLemmaHeadline	word=carry	yes=no	-2
cueLemmaHeadline	word=cast	yes=no	3
cueLemmaHeadline	word=catch	yes=no	-1
cueLemmaHeadline	word=cause	yes=no	-4
cueLemmaHeadline	word=caution	yes=no	2
cueLemmaHeadline	word=celebrate	yes=no	2
cueLemmaHeadline	word=champion	yes=no	1
cueLemmaHeadline	word=chant	yes=no	2
cueLemmaHeadline	word=cheer	yes=no	1
cueLemmaHeadline	word=choose	yes=no	-3
cueLemmaHeadline	word=cite	yes=no	4
cueLemmaHeadline	word=claim	yes=no	1
cueLemmaHeadline	word=classify	yes=no	-5
cueLemmaHeadline	word=clear	yes=no	-2
cueLemmaHeadline	word=close	yes=no	-2
cueLemmaHeadline	word=complaint	yes=no	3
cueLemmaHeadline	word=concede	yes=no	1
cueLemmaHeadline	word=concern	yes=no	2
cueLemmaHeadline	word=conclude	yes=no	1
cueLemmaHeadline	word=condemn	yes=no	1
cueLemmaHeadline	word=conduct	yes=no	-3
cueLemmaHeadline	word=confirm	yes=no	2
cueLemmaHeadline	word=confront	yes=no	-1
cueLemmaHeadline	word=consider	yes=no	1
cueLemmaHeadline	word=contest	yes=no	-1
cueLemmaHeadline	word=continue	yes=no	1
cueLemmaHeadline	word=contribute	yes=no	-1
cueLemmaHeadline	word=control	yes=no	-4
cueLemmaHeadline	word=convict	yes=no	-1
cueLemmaHeadline	word=convince	yes=no	2
cueLemmaHeadline	word=count	yes=no	-2
cueLemmaHeadline	word=create	yes=no	-1
cueLemmaHeadline	word=credit	yes=no	3
cueLemmaHeadline	word=criticism	yes=no	1
cueLemmaHeadline	word=criticize	yes=no	3
cueLemmaHeadline	word=cut	yes=no	-1
cueLemmaHeadline	word=deal	yes=no	-6
cueLemmaHeadline	word=decline	yes=no	2
cueLemmaHeadline	word=decry	yes=no	3
cueLemmaHeadline	word=deem	yes=no	2
cueLemmaHeadline	word=defeat	yes=no	-1
cueLemmaHeadline	word=defend	yes=no	1
cueLemmaHeadline	word=deliver	yes=no	-1
cueLemmaHeadline	word=denounce	yes=no	5
cueLemmaHeadline	word=deny	yes=no	1
cueLemmaHeadline	word=describe	yes=no	2
cueLemmaHeadline	word=determine	yes=no	-2
cueLemmaHeadline	word=die	yes=no	-2
cueLemmaHeadline	word=direct	yes=no	-2
cueLemmaHeadline	word=disagreement	yes=no	1
cueLemmaHeadline	word=discuss	yes=no	1
cueLemmaHeadline	word=dismiss	yes=no	2
cueLemmaHeadline	word=dispute	yes=no	2
cueLemmaHeadline	word=distance	yes=no	2
cueLemmaHeadline	word=do	yes=no	-3
cueLemmaHeadline	word=doubt	yes=no	2
cueLemmaHeadline	word=earn	yes=no	-1
cueLemmaHeadline	word=effort	yes=no	-5
cueLemmaHeadline	word=elect	yes=no	-3
cueLemmaHeadline	word=embrace	yes=no	2
cueLemmaHeadline	word=encourage	yes=no	4
cueLemmaHeadline	word=endorse	yes=no	1
cueLemmaHeadline	word=endorsement	yes=no	1
cueLemmaHeadline	word=ensure	yes=no	-6
cueLemmaHeadline	word=enter	yes=no	-1
cueLemmaHeadline	word=envision	yes=no	2
cueLemmaHeadline	word=estimate	yes=no	1
cueLemmaHeadline	word=evidence	yes=no	-4
cueLemmaHeadline	word=expect	yes=no	3
cueLemmaHeadline	word=explain	yes=no	2
cueLemmaHeadline	word=express	yes=no	3
cueLemmaHeadline	word=eye	yes=no	1
cueLemmaHeadline	word=face	yes=no	-6
cueLemmaHeadline	word=fall	yes=no	-5
cueLemmaHeadline	word=favor	yes=no	2
cueLemmaHeadline	word=fear	yes=no	2
cueLemmaHeadline	word=file	yes=no	-2
cueLemmaHeadline	word=finish	yes=no	-2
cueLemmaHeadline	word=fire	yes=no	2
cueLemmaHeadline	word=force	yes=no	-1
cueLemmaHeadline	word=found	yes=no	-3
cueLemmaHeadline	word=gather	yes=no	-1
cueLemmaHeadline	word=go	yes=no	1
cueLemmaHeadline	word=guarantee	yes=no	-1
cueLemmaHeadline	word=handle	yes=no	-1
cueLemmaHeadline	word=happen	yes=no	-3
cueLemmaHeadline	word=have	yes=no	-5
cueLemmaHeadline	word=help	yes=no	-2
cueLemmaHeadline	word=highlight	yes=no	5
cueLemmaHeadline	word=hold	yes=no	-2
cueLemmaHeadline	word=hope	yes=no	3
cueLemmaHeadline	word=host	yes=no	-3
cueLemmaHeadline	word=hurt	yes=no	-3
cueLemmaHeadline	word=idea	yes=no	-2
cueLemmaHeadline	word=identify	yes=no	2
cueLemmaHeadline	word=imagine	yes=no	2
cueLemmaHeadline	word=include	yes=no	-1
cueLemmaHeadline	word=information	yes=no	-3
cueLemmaHeadline	word=insist	yes=no	3
cueLemmaHeadline	word=interrupt	yes=no	-2
cueLemmaHeadline	word=interview	yes=no	-4
cueLemmaHeadline	word=investigate	yes=no	-3
cueLemmaHeadline	word=invite	yes=no	-2
cueLemmaHeadline	word=involve	yes=no	-2
cueLemmaHeadline	word=issue	yes=no	-2
cueLemmaHeadline	word=join	yes=no	-2
cueLemmaHeadline	word=kill	yes=no	-4
cueLemmaHeadline	word=lament	yes=no	5
cueLemmaHeadline	word=lash	yes=no	1
cueLemmaHeadline	word=launch	yes=no	1
cueLemmaHeadline	word=lay	yes=no	1
cueLemmaHeadline	word=lead	yes=no	-1
cueLemmaHeadline	word=leak	yes=no	-2
cueLemmaHeadline	word=lean	yes=no	1
cueLemmaHeadline	word=learn	yes=no	1
cueLemmaHeadline	word=leave	yes=no	-2
cueLemmaHeadline	word=like	yes=no	1
cueLemmaHeadline	word=liken	yes=no	2
cueLemmaHeadline	word=list	yes=no	2
cueLemmaHeadline	word=listen	yes=no	-2
cueLemmaHeadline	word=live	yes=no	-1
cueLemmaHeadline	word=lose	yes=no	-6
cueLemmaHeadline	word=make	yes=no	-2
cueLemmaHeadline	word=mean	yes=no	-4
cueLemmaHeadline	word=mention	yes=no	1
cueLemmaHeadline	word=message	yes=no	-1
cueLemmaHeadline	word=miss	yes=no	-2
cueLemmaHeadline	word=mount	yes=no	1
cueLemmaHeadline	word=need	yes=no	-1
cueLemmaHeadline	word=news	yes=no	-4
cueLemmaHeadline	word=nominate	yes=no	2
cueLemmaHeadline	word=note	yes=no	3
cueLemmaHeadline	word=notion	yes=no	-1
cueLemmaHeadline	word=observe	yes=no	1
cueLemmaHeadline	word=offer	yes=no	4
cueLemmaHeadline	word=opinion	yes=no	1
cueLemmaHeadline	word=oppose	yes=no	2
cueLemmaHeadline	word=opposition	yes=no	2
cueLemmaHeadline	word=organize	yes=no	-3
cueLemmaHeadline	word=pass	yes=no	3
cueLemmaHeadline	word=pay	yes=no	-1
cueLemmaHeadline	word=persuade	yes=no	3
cueLemmaHeadline	word=pick	yes=no	-1
cueLemmaHeadline	word=pivot	yes=no	2
cueLemmaHeadline	word=play	yes=no	-2
cueLemmaHeadline	word=policy	yes=no	-4
cueLemmaHeadline	word=poll	yes=no	-8
cueLemmaHeadline	word=portray	yes=no	3
cueLemmaHeadline	word=post	yes=no	1
cueLemmaHeadline	word=praise	yes=no	3
cueLemmaHeadline	word=predict	yes=no	3
cueLemmaHeadline	word=prefer	yes=no	3
cueLemmaHeadline	word=press	yes=no	2
cueLemmaHeadline	word=promise	yes=no	1
cueLemmaHeadline	word=promote	yes=no	3
cueLemmaHeadline	word=prompt	yes=no	-3
cueLemmaHeadline	word=propose	yes=no	1
cueLemmaHeadline	word=prove	yes=no	-1
cueLemmaHeadline	word=provide	yes=no	-1
cueLemmaHeadline	word=pull	yes=no	-4
cueLemmaHeadline	word=push	yes=no	1
cueLemmaHeadline	word=question	yes=no	1
cueLemmaHeadline	word=quote	yes=no	1
cueLemmaHeadline	word=rail	yes=no	1
cueLemmaHeadline	word=rattle	yes=no	2
cueLemmaHeadline	word=read	yes=no	-2
cueLemmaHeadline	word=ready	yes=no	-4
cueLemmaHeadline	word=reason	yes=no	-2
cueLemmaHeadline	word=recall	yes=no	3
cueLemmaHeadline	word=reference	yes=no	5
cueLemmaHeadline	word=reflect	yes=no	-2
cueLemmaHeadline	word=refuse	yes=no	2
cueLemmaHeadline	word=regard	yes=no	2
cueLemmaHeadline	word=register	yes=no	-2
cueLemmaHeadline	word=reject	yes=no	1
cueLemmaHeadline	word=release	yes=no	1
cueLemmaHeadline	word=remember	yes=no	2
cueLemmaHeadline	word=remind	yes=no	5
cueLemmaHeadline	word=renew	yes=no	1
cueLemmaHeadline	word=repeat	yes=no	1
cueLemmaHeadline	word=report	yes=no	1
cueLemmaHeadline	word=reportedly	yes=no	3
cueLemmaHeadline	word=represent	yes=no	-1
cueLemmaHeadline	word=resist	yes=no	3
cueLemmaHeadline	word=restrict	yes=no	2
cueLemmaHeadline	word=reveal	yes=no	3
cueLemmaHeadline	word=roar	yes=no	-1
cueLemmaHeadline	word=rule	yes=no	2
cueLemmaHeadline	word=schedule	yes=no	-4
cueLemmaHeadline	word=score	yes=no	-3
cueLemmaHeadline	word=seek	yes=no	5
cueLemmaHeadline	word=seem	yes=no	3
cueLemmaHeadline	word=self-described	yes=no	2
cueLemmaHeadline	word=sell	yes=no	-3
cueLemmaHeadline	word=serve	yes=no	-3
cueLemmaHeadline	word=set	yes=no	-3
cueLemmaHeadline	word=settle	yes=no	-1
cueLemmaHeadline	word=shape	yes=no	-1
cueLemmaHeadline	word=share	yes=no	3
cueLemmaHeadline	word=shrug	yes=no	1
cueLemmaHeadline	word=side	yes=no	2
cueLemmaHeadline	word=sign	yes=no	-4
cueLemmaHeadline	word=single	yes=no	1
cueLemmaHeadline	word=sit	yes=no	-4
cueLemmaHeadline	word=slam	yes=no	3
cueLemmaHeadline	word=speak	yes=no	-1
cueLemmaHeadline	word=speech	yes=no	-2
cueLemmaHeadline	word=start	yes=no	1
cueLemmaHeadline	word=state	yes=no	-1
cueLemmaHeadline	word=statement	yes=no	-4
cueLemmaHeadline	word=stop	yes=no	1
cueLemmaHeadline	word=story	yes=no	-1
cueLemmaHeadline	word=stress	yes=no	1
cueLemmaHeadline	word=study	yes=no	-4
cueLemmaHeadline	word=suffer	yes=no	-1
cueLemmaHeadline	word=suggestion	yes=no	2
cueLemmaHeadline	word=support	yes=no	1
cueLemmaHeadline	word=suppose	yes=no	-4
cueLemmaHeadline	word=sure	yes=no	-1
cueLemmaHeadline	word=survey	yes=no	-7
cueLemmaHeadline	word=teach	yes=no	-4
cueLemmaHeadline	word=thank	yes=no	3
cueLemmaHeadline	word=threat	yes=no	-2
cueLemmaHeadline	word=threaten	yes=no	2
cueLemmaHeadline	word=tout	yes=no	3
cueLemmaHeadline	word=trail	yes=no	-1
cueLemmaHeadline	word=tweet	yes=no	2
cueLemmaHeadline	word=underscore	yes=no	-1
cueLemmaHeadline	word=understanding	yes=no	1
cueLemmaHeadline	word=update	yes=no	-2
cueLemmaHeadline	word=upset	yes=no	1
cueLemmaHeadline	word=use	yes=no	-1
cueLemmaHeadline	word=view	yes=no	1
cueLemmaHeadline	word=visit	yes=no	-1
cueLemmaHeadline	word=vow	yes=no	2
cueLemmaHeadline	word=wait	yes=no	-1
cueLemmaHeadline	word=warn	yes=no	2
cueLemmaHeadline	word=warning	yes=no	2
cueLemmaHeadline	word=watch	yes=no	-1
cueLemmaHeadline	word=wave	yes=no	-1
cueLemmaHeadline	word=wear	yes=no	-3
cueLemmaHeadline	word=welcome	yes=no	2
cueLemmaHeadline	word=win	yes=no	-3
cueLemmaHeadline	word=wonder	yes=no	3
cueLemmaHeadline	word=work	yes=no	-1
cueLemmaHeadline	word=worry	yes=no	1
cueLemmaHeadline	word=write	yes=no	1
cueLemmaLeft	word=:	class=NNP	3
cueLemmaLeft	word=:	class=fin	-6
cueLemmaLeft	word=accord	class=#	1
cueLemmaLeft	word=accord	class=,	2
cueLemmaLeft	word=add	class=,	2
cueLemmaLeft	word=add	class=NP	-3
cueLemmaLeft	word=address	class=to	1
cueLemmaLeft	word=agree	class=NNP	-2
cueLemmaLeft	word=agree	class=PRP	-1
cueLemmaLeft	word=appear	class=NP	1
cueLemmaLeft	word=argue	class=,	2
cueLemmaLeft	word=argument	class=#	1
cueLemmaLeft	word=ask	class=#	2
cueLemmaLeft	word=base	class=NP	-1
cueLemmaLeft	word=be	class=NP	-1
cueLemmaLeft	word=believe	class=NP	2
cueLemmaLeft	word=believe	class=PRP	-1
cueLemmaLeft	word=boo	class=NP	-1
cueLemmaLeft	word=call	class=,	3
cueLemmaLeft	word=call	class=NNP	3
cueLemmaLeft	word=call	class=NP	-6
cueLemmaLeft	word=call	class=PRP	-1
cueLemmaLeft	word=call	class=and	3
cueLemmaLeft	word=challenge	class=,	1
cueLemmaLeft	word=charge	class=NP	3
cueLemmaLeft	word=cite	class=,	4
cueLemmaLeft	word=come	class=NNP	1
cueLemmaLeft	word=compare	class=,	-2
cueLemmaLeft	word=consider	class=NP	1
cueLemmaLeft	word=continue	class=,	-1
cueLemmaLeft	word=continue	class=PRP	2
cueLemmaLeft	word=count	class=PRP	-1
cueLemmaLeft	word=debate	class=fin	1
cueLemmaLeft	word=describe	class=to	-1
cueLemmaLeft	word=endorse	class=to	2
cueLemmaLeft	word=endorse	class=who	-1
cueLemmaLeft	word=expect	class=NP	1
cueLemmaLeft	word=expect	class=PRP	-1
cueLemmaLeft	word=feel	class=PRP	-1
cueLemmaLeft	word=give	class=PRP	2
cueLemmaLeft	word=hope	class=NNP	1
cueLemmaLeft	word=hope	class=PRP	-1
cueLemmaLeft	word=include	class=,	-3
cueLemmaLeft	word=interview	class=NNP	-1
cueLemmaLeft	word=issue	class=NP	-1
cueLemmaLeft	word=know	class=NP	1
cueLemmaLeft	word=line	class=NP	2
cueLemmaLeft	word=list	class=NP	2
cueLemmaLeft	word=make	class=,	-2
cueLemmaLeft	word=make	class=NNP	-1
cueLemmaLeft	word=make	class=PRP	2
cueLemmaLeft	word=make	class=and	1
cueLemmaLeft	word=mean	class=NP	-1
cueLemmaLeft	word=mention	class=PRP	1
cueLemmaLeft	word=note	class=#	-3
cueLemmaLeft	word=note	class=,	1
cueLemmaLeft	word=note	class=QC	2
cueLemmaLeft	word=offer	class=PRP	1
cueLemmaLeft	word=opinion	class=in	3
cueLemmaLeft	word=oppose	class=who	1
cueLemmaLeft	word=order	class=in	-3
cueLemmaLeft	word=pass	class=NP	2
cueLemmaLeft	word=per	class=NP	-3
cueLemmaLeft	word=pick	class=NNP	-1
cueLemmaLeft	word=pledge	class=NP	-1
cueLemmaLeft	word=pledge	class=who	-1
cueLemmaLeft	word=post	class=PRP	4
cueLemmaLeft	word=publish	class=NNP	1
cueLemmaLeft	word=push	class=NNP	1
cueLemmaLeft	word=put	class=,	-1
cueLemmaLeft	word=question	class=#	-1
cueLemmaLeft	word=question	class=fin	2
cueLemmaLeft	word=ready	class=fin	-1
cueLemmaLeft	word=recall	class=,	2
cueLemmaLeft	word=refer	class=,	4
cueLemmaLeft	word=refer	class=NP	-2
cueLemmaLeft	word=restrict	class=NP	2
cueLemmaLeft	word=reveal	class=NP	2
cueLemmaLeft	word=say	class=,	5
cueLemmaLeft	word=say	class=QC	1
cueLemmaLeft	word=say	class=as	-3
cueLemmaLeft	word=say	class=that	-1
cueLemmaLeft	word=say	class=to	-1
cueLemmaLeft	word=score	class=NNP	-1
cueLemmaLeft	word=see	class=NNP	2
cueLemmaLeft	word=see	class=NP	1
cueLemmaLeft	word=seek	class=NP	1
cueLemmaLeft	word=seek	class=who	-2
cueLemmaLeft	word=seem	class=PRP	1
cueLemmaLeft	word=shoot	class=NNP	1
cueLemmaLeft	word=show	class=NP	2
cueLemmaLeft	word=show	class=and	-2
cueLemmaLeft	word=speak	class=#	-2
cueLemmaLeft	word=speak	class=NNP	-2
cueLemmaLeft	word=stand	class=NNP	1
cueLemmaLeft	word=start	class=NNP	1
cueLemmaLeft	word=support	class=NP	2
cueLemmaLeft	word=support	class=and	-6
cueLemmaLeft	word=supporter	class=fin	1
cueLemmaLeft	word=take	class=NNP	3
cueLemmaLeft	word=take	class=NP	-2
cueLemmaLeft	word=take	class=PRP	-1
cueLemmaLeft	word=talk	class=PRP	2
cueLemmaLeft	word=tell	class=,	4
cueLemmaLeft	word=tell	class=NNP	1
cueLemmaLeft	word=tell	class=NP	-1
cueLemmaLeft	word=tend	class=NP	1
cueLemmaLeft	word=think	class=NP	2
cueLemmaLeft	word=tweet	class=,	1
cueLemmaLeft	word=view	class=in	4
cueLemmaLeft	word=vote	class=fin	-1
cueLemmaMarks	word=:	marks=long	-5
cueLemmaMarks	word=?	marks=outside	-1
cueLemmaMarks	word=accord	marks=outside	7
cueLemmaMarks	word=account	marks=outside	-4
cueLemmaMarks	word=accuse	marks=outside	2
cueLemmaMarks	word=acknowledge	marks=outside	1
cueLemmaMarks	word=act	marks=outside	-2
cueLemmaMarks	word=address	marks=outside	-1
cueLemmaMarks	word=adopt	marks=outside	2
cueLemmaMarks	word=advice	marks=outside	1
cueLemmaMarks	word=advise	marks=outside	-2
cueLemmaMarks	word=aim	marks=outside	2
cueLemmaMarks	word=air	marks=outside	-2
cueLemmaMarks	word=allegation	marks=outside	1
cueLemmaMarks	word=analysis	marks=outside	-1
cueLemmaMarks	word=announce	marks=outside	1
cueLemmaMarks	word=answer	marks=outside	-1
cueLemmaMarks	word=apparent	marks=outside	-2
cueLemmaMarks	word=apparently	marks=outside	-1
cueLemmaMarks	word=apply	marks=outside	-1
cueLemmaMarks	word=appoint	marks=outside	2
cueLemmaMarks	word=argue	marks=outside	3
cueLemmaMarks	word=assail	marks=outside	3
cueLemmaMarks	word=assertion	marks=outside	2
cueLemmaMarks	word=attack	marks=outside	1
cueLemmaMarks	word=attend	marks=outside	-1
cueLemmaMarks	word=attribute	marks=outside	1
cueLemmaMarks	word=avoid	marks=outside	-2
cueLemmaMarks	word=back	marks=outside	4
cueLemmaMarks	word=backing	marks=outside	2
cueLemmaMarks	word=base	marks=outside	-3
cueLemmaMarks	word=be	marks=outside	-2
cueLemmaMarks	word=beat	marks=outside	-4
cueLemmaMarks	word=become	marks=outside	-1
cueLemmaMarks	word=blame	marks=outside	3
cueLemmaMarks	word=blast	marks=outside	8
cueLemmaMarks	word=break	marks=outside	-2
cueLemmaMarks	word=brush	marks=outside	1
cueLemmaMarks	word=build	marks=outside	-3
cueLemmaMarks	word=call	marks=outside	1
cueLemmaMarks	word=capture	marks=outside	-1
cueLemmaMarks	word=carry	marks=outside	-2
cueLemmaMarks	word=cast	marks=outside	2
cueLemmaMarks	word=catch	marks=outside	-2
cueLemmaMarks	word=cause	marks=outside	-3
cueLemmaMarks	word=caution	marks=outside	2
cueLemmaMarks	word=celebrate	marks=outside	2
cueLemmaMarks	word=champion	marks=outside	1
cueLemmaMarks	word=chant	marks=outside	2
cueLemmaMarks	word=cheer	marks=outside	1
cueLemmaMarks	word=choose	marks=outside	-3
cueLemmaMarks	word=cite	marks=outside	4
cueLemmaMarks	word=claim	marks=outside	4
cueLemmaMarks	word=classify	marks=outside	-4
cueLemmaMarks	word=close	marks=outside	-2
cueLemmaMarks	word=come	marks=outside	1
cueLemmaMarks	word=complaint	marks=outside	3
cueLemmaMarks	word=concede	marks=outside	1
cueLemmaMarks	word=concern	marks=outside	2
cueLemmaMarks	word=conclude	marks=outside	1
cueLemmaMarks	word=condemn	marks=outside	1
cueLemmaMarks	word=conduct	marks=outside	-3
cueLemmaMarks	word=confirm	marks=outside	2
cueLemmaMarks	word=contest	marks=outside	-1
cueLemmaMarks	word=continue	marks=outside	1
cueLemmaMarks	word=contribute	marks=outside	-1
cueLemmaMarks	word=control	marks=outside	-4
cueLemmaMarks	word=convict	marks=outside	-1
cueLemmaMarks	word=convince	marks=outside	2
cueLemmaMarks	word=count	marks=outside	-2
cueLemmaMarks	word=create	marks=outside	-1
cueLemmaMarks	word=credit	marks=outside	3
cueLemmaMarks	word=criticism	marks=outside	2
cueLemmaMarks	word=criticize	marks=outside	3
cueLemmaMarks	word=cut	marks=outside	-1
cueLemmaMarks	word=deal	marks=outside	-6
cueLemmaMarks	word=declare	marks=outside	1
cueLemmaMarks	word=decline	marks=outside	2
cueLemmaMarks	word=decry	marks=outside	3
cueLemmaMarks	word=deem	marks=outside	3
cueLemmaMarks	word=defeat	marks=outside	-1
cueLemmaMarks	word=deliver	marks=outside	-1
cueLemmaMarks	word=demand	marks=outside	1
cueLemmaMarks	word=denounce	marks=outside	5
cueLemmaMarks	word=deny	marks=outside	1
cueLemmaMarks	word=describe	marks=outside	2
cueLemmaMarks	word=determine	marks=outside	-2
cueLemmaMarks	word=die	marks=outside	-3
cueLemmaMarks	word=direct	marks=outside	-2
cueLemmaMarks	word=disagreement	marks=outside	1
cueLemmaMarks	word=discuss	marks=outside	1
cueLemmaMarks	word=dismiss	marks=outside	2
cueLemmaMarks	word=dispute	marks=outside	3
cueLemmaMarks	word=distance	marks=outside	2
cueLemmaMarks	word=do	marks=outside	-2
cueLemmaMarks	word=doubt	marks=outside	2
cueLemmaMarks	word=earn	marks=outside	-1
cueLemmaMarks	word=effort	marks=outside	-4
cueLemmaMarks	word=elect	marks=outside	-2
cueLemmaMarks	word=embrace	marks=outside	3
cueLemmaMarks	word=encourage	marks=outside	4
cueLemmaMarks	word=endorse	marks=outside	3
cueLemmaMarks	word=endorsement	marks=outside	1
cueLemmaMarks	word=ensure	marks=outside	-6
cueLemmaMarks	word=enter	marks=outside	-2
cueLemmaMarks	word=envision	marks=outside	2
cueLemmaMarks	word=estimate	marks=outside	1
cueLemmaMarks	word=evidence	marks=outside	-3
cueLemmaMarks	word=expect	marks=outside	4
cueLemmaMarks	word=explain	marks=outside	2
cueLemmaMarks	word=express	marks=outside	1
cueLemmaMarks	word=eye	marks=outside	2
cueLemmaMarks	word=face	marks=outside	-7
cueLemmaMarks	word=fall	marks=outside	-5
cueLemmaMarks	word=favor	marks=outside	2
cueLemmaMarks	word=fear	marks=outside	3
cueLemmaMarks	word=file	marks=outside	-2
cueLemmaMarks	word=finish	marks=outside	-2
cueLemmaMarks	word=fire	marks=outside	2
cueLemmaMarks	word=force	marks=outside	-2
cueLemmaMarks	word=found	marks=outside	-3
cueLemmaMarks	word=gather	marks=outside	-2
cueLemmaMarks	word=go	marks=outside	2
cueLemmaMarks	word=guarantee	marks=outside	-1
cueLemmaMarks	word=handle	marks=outside	-1
cueLemmaMarks	word=happen	marks=outside	-3
cueLemmaMarks	word=have	marks=outside	-2
cueLemmaMarks	word=help	marks=outside	-2
cueLemmaMarks	word=highlight	marks=outside	5
cueLemmaMarks	word=hold	marks=outside	-1
cueLemmaMarks	word=hope	marks=outside	4
cueLemmaMarks	word=host	marks=outside	-3
cueLemmaMarks	word=hurt	marks=outside	-3
cueLemmaMarks	word=identify	marks=outside	2
cueLemmaMarks	word=ignore	marks=outside	-1
cueLemmaMarks	word=imagine	marks=outside	2
cueLemmaMarks	word=include	marks=outside	-1
cueLemmaMarks	word=information	marks=outside	-2
cueLemmaMarks	word=insist	marks=outside	3
cueLemmaMarks	word=interrupt	marks=outside	-2
cueLemmaMarks	word=interview	marks=outside	-4
cueLemmaMarks	word=investigate	marks=outside	-3
cueLemmaMarks	word=invite	marks=outside	-2
cueLemmaMarks	word=involve	marks=outside	-2
cueLemmaMarks	word=issue	marks=outside	-2
cueLemmaMarks	word=join	marks=outside	-2
cueLemmaMarks	word=kill	marks=outside	-4
cueLemmaMarks	word=know	marks=outside	2
cueLemmaMarks	word=lament	marks=outside	4
cueLemmaMarks	word=lash	marks=outside	1
cueLemmaMarks	word=launch	marks=outside	1
cueLemmaMarks	word=lay	marks=outside	2
cueLemmaMarks	word=lead	marks=outside	-1
cueLemmaMarks	word=leak	marks=outside	-3
cueLemmaMarks	word=lean	marks=outside	1
cueLemmaMarks	word=learn	marks=outside	1
cueLemmaMarks	word=leave	marks=outside	-2
cueLemmaMarks	word=like	marks=outside	1
cueLemmaMarks	word=liken	marks=outside	2
cueLemmaMarks	word=line	marks=outside	1
cueLemmaMarks	word=list	marks=outside	2
cueLemmaMarks	word=listen	marks=outside	-1
cueLemmaMarks	word=live	marks=outside	-1
cueLemmaMarks	word=look	marks=outside	1
cueLemmaMarks	word=lose	marks=outside	-6
cueLemmaMarks	word=make	marks=outside	-2
cueLemmaMarks	word=mean	marks=outside	-3
cueLemmaMarks	word=mention	marks=outside	1
cueLemmaMarks	word=message	marks=outside	-1
cueLemmaMarks	word=mind	marks=outside	1
cueLemmaMarks	word=miss	marks=outside	-4
cueLemmaMarks	word=mount	marks=outside	1
cueLemmaMarks	word=move	marks=outside	-1
cueLemmaMarks	word=need	marks=outside	-1
cueLemmaMarks	word=news	marks=outside	-4
cueLemmaMarks	word=nominate	marks=outside	2
cueLemmaMarks	word=note	marks=outside	3
cueLemmaMarks	word=notion	marks=outside	-1
cueLemmaMarks	word=observe	marks=outside	1
cueLemmaMarks	word=offer	marks=outside	3
cueLemmaMarks	word=opinion	marks=outside	1
cueLemmaMarks	word=oppose	marks=outside	2
cueLemmaMarks	word=opposition	marks=outside	2
cueLemmaMarks	word=order	marks=outside	1
cueLemmaMarks	word=organize	marks=outside	-3
cueLemmaMarks	word=pass	marks=outside	3
cueLemmaMarks	word=pay	marks=outside	-1
cueLemmaMarks	word=persuade	marks=outside	3
cueLemmaMarks	word=pick	marks=outside	-2
cueLemmaMarks	word=pivot	marks=outside	2
cueLemmaMarks	word=play	marks=outside	-2
cueLemmaMarks	word=policy	marks=outside	-4
cueLemmaMarks	word=poll	marks=outside	-9
cueLemmaMarks	word=portray	marks=outside	3
cueLemmaMarks	word=post	marks=outside	1
cueLemmaMarks	word=praise	marks=outside	5
cueLemmaMarks	word=predict	marks=outside	3
cueLemmaMarks	word=prefer	marks=outside	3
cueLemmaMarks	word=press	marks=outside	2
cueLemmaMarks	word=promise	marks=outside	2
cueLemmaMarks	word=promote	marks=outside	3
cueLemmaMarks	word=prompt	marks=outside	-3
cueLemmaMarks	word=propose	marks=outside	2
cueLemmaMarks	word=protest	marks=outside	-1
cueLemmaMarks	word=prove	marks=outside	-2
cueLemmaMarks	word=provide	marks=outside	-1
cueLemmaMarks	word=pull	marks=outside	-3
cueLemmaMarks	word=push	marks=outside	1
cueLemmaMarks	word=qualify	marks=outside	-2
cueLemmaMarks	word=question	marks=outside	2
cueLemmaMarks	word=quote	marks=outside	1
cueLemmaMarks	word=rail	marks=outside	1
cueLemmaMarks	word=rattle	marks=outside	2
cueLemmaMarks	word=read	marks=outside	-2
cueLemmaMarks	word=ready	marks=outside	-1
cueLemmaMarks	word=reason	marks=outside	-2
cueLemmaMarks	word=recall	marks=outside	4
cueLemmaMarks	word=reference	marks=outside	5
cueLemmaMarks	word=reflect	marks=outside	-2
cueLemmaMarks	word=refuse	marks=outside	2
cueLemmaMarks	word=regard	marks=outside	2
cueLemmaMarks	word=register	marks=outside	-2
cueLemmaMarks	word=reject	marks=outside	2
cueLemmaMarks	word=release	marks=outside	1
cueLemmaMarks	word=remember	marks=outside	2
cueLemmaMarks	word=remind	marks=outside	5
cueLemmaMarks	word=renew	marks=outside	1
cueLemmaMarks	word=repeat	marks=outside	1
cueLemmaMarks	word=reportedly	marks=outside	3
cueLemmaMarks	word=represent	marks=outside	-1
cueLemmaMarks	word=resist	marks=outside	3
cueLemmaMarks	word=restrict	marks=outside	2
cueLemmaMarks	word=reveal	marks=outside	3
cueLemmaMarks	word=rule	marks=outside	2
cueLemmaMarks	word=say	marks=long	-9
cueLemmaMarks	word=say	marks=outside	4
cueLemmaMarks	word=schedule	marks=outside	-4
cueLemmaMarks	word=score	marks=outside	-3
cueLemmaMarks	word=seek	marks=outside	5
cueLemmaMarks	word=seem	marks=outside	3
cueLemmaMarks	word=self-described	marks=outside	2
cueLemmaMarks	word=sell	marks=outside	-3
cueLemmaMarks	word=send	marks=outside	-1
cueLemmaMarks	word=serve	marks=outside	-3
cueLemmaMarks	word=set	marks=outside	-3
cueLemmaMarks	word=settle	marks=outside	-1
cueLemmaMarks	word=shape	marks=outside	-1
cueLemmaMarks	word=share	marks=outside	4
cueLemmaMarks	word=side	marks=outside	2
cueLemmaMarks	word=sign	marks=outside	-4
cueLemmaMarks	word=sit	marks=outside	-4
cueLemmaMarks	word=slam	marks=outside	5
cueLemmaMarks	word=speak	marks=outside	-1
cueLemmaMarks	word=speech	marks=outside	-2
cueLemmaMarks	word=start	marks=outside	1
cueLemmaMarks	word=statement	marks=outside	-4
cueLemmaMarks	word=stop	marks=outside	1
cueLemmaMarks	word=story	marks=outside	-1
cueLemmaMarks	word=strategy	marks=outside	-1
cueLemmaMarks	word=stress	marks=outside	1
cueLemmaMarks	word=study	marks=outside	-5
cueLemmaMarks	word=sue	marks=outside	1
cueLemmaMarks	word=suffer	marks=outside	-2
cueLemmaMarks	word=suggest	marks=outside	1
cueLemmaMarks	word=suggestion	marks=outside	3
cueLemmaMarks	word=support	marks=outside	3
cueLemmaMarks	word=suppose	marks=outside	-3
cueLemmaMarks	word=survey	marks=outside	-7
cueLemmaMarks	word=teach	marks=outside	-4
cueLemmaMarks	word=tell	marks=outside	1
cueLemmaMarks	word=test	marks=outside	-1
cueLemmaMarks	word=thank	marks=outside	3
cueLemmaMarks	word=think	marks=outside	1
cueLemmaMarks	word=threat	marks=outside	-1
cueLemmaMarks	word=threaten	marks=outside	2
cueLemmaMarks	word=tout	marks=outside	3
cueLemmaMarks	word=trail	marks=outside	-2
cueLemmaMarks	word=tweet	marks=outside	2
cueLemmaMarks	word=underscore	marks=outside	-1
cueLemmaMarks	word=understanding	marks=outside	1
cueLemmaMarks	word=update	marks=outside	-2
cueLemmaMarks	word=upset	marks=outside	1
cueLemmaMarks	word=urge	marks=outside	1
cueLemmaMarks	word=view	marks=outside	2
cueLemmaMarks	word=visit	marks=outside	-2
cueLemmaMarks	word=vow	marks=outside	4
cueLemmaMarks	word=wait	marks=outside	-1
cueLemmaMarks	word=want	marks=outside	1
cueLemmaMarks	word=warn	marks=outside	2
cueLemmaMarks	word=warning	marks=outside	1
cueLemmaMarks	word=watch	marks=outside	-1
cueLemmaMarks	word=wave	marks=outside	-1
cueLemmaMarks	word=wear	marks=outside	-4
cueLemmaMarks	word=welcome	marks=outside	2
cueLemmaMarks	word=win	marks=outside	-4
cueLemmaMarks	word=wonder	marks=outside	4
cueLemmaMarks	word=word	marks=outside	-1
cueLemmaMarks	word=work	marks=outside	-1
cueLemmaMarks	word=worry	marks=outside	3
cueLemmaMarks	word=write	marks=outside	2
cueLemmaNext	word=:	word=i	1
cueLemmaNext	word=:	word=the	-1
cueLemmaNext	word=:	word=trump	1
cueLemmaNext	word=accord	word=to	6
cueLemmaNext	word=accuse	word=of	-2
cueLemmaNext	word=add	word=that	2
cueLemmaNext	word=add	word=to	-3
cueLemmaNext	word=appear	word=on	-2
cueLemmaNext	word=ask	word=about	-5
cueLemmaNext	word=ask	word=by	1
cueLemmaNext	word=ask	word=if	1
cueLemmaNext	word=attack	word=on	2
cueLemmaNext	word=back	word=mr.	1
cueLemmaNext	word=become	word=the	-1
cueLemmaNext	word=blame	word=the	1
cueLemmaNext	word=bring	word=up	1
cueLemmaNext	word=call	word=for	5
cueLemmaNext	word=call	word=him	2
cueLemmaNext	word=call	word=on	3
cueLemmaNext	word=call	word=the	-1
cueLemmaNext	word=campaign	word=against	1
cueLemmaNext	word=charge	word=with	1
cueLemmaNext	word=claim	word=to	1
cueLemmaNext	word=come	word=out	3
cueLemmaNext	word=compare	word=with	-3
cueLemmaNext	word=condemn	word=the	1
cueLemmaNext	word=deal	word=with	-1
cueLemmaNext	word=decline	word=to	4
cueLemmaNext	word=doubt	word=that	1
cueLemmaNext	word=eager	word=to	1
cueLemmaNext	word=endorsement	word=of	3
cueLemmaNext	word=ensure	word=that	-2
cueLemmaNext	word=enter	word=the	-1
cueLemmaNext	word=explain	word=why	1
cueLemmaNext	word=file	word=a	1
cueLemmaNext	word=find	word=a	-2
cueLemmaNext	word=find	word=that	1
cueLemmaNext	word=focus	word=on	1
cueLemmaNext	word=give	word=clinton	1
cueLemmaNext	word=go	word=after	2
cueLemmaNext	word=go	word=on	3
cueLemmaNext	word=go	word=out	2
cueLemmaNext	word=go	word=to	-5
cueLemmaNext	word=hold	word=a	-4
cueLemmaNext	word=idea	word=of	-1
cueLemmaNext	word=include	word=a	1
cueLemmaNext	word=know	word=that	-1
cueLemmaNext	word=launch	word=a	1
cueLemmaNext	word=lay	word=out	3
cueLemmaNext	word=like	word=to	2
cueLemmaNext	word=line	word=up	1
cueLemmaNext	word=look	word=to	1
cueLemmaNext	word=make	word=clear	5
cueLemmaNext	word=make	word=no	2
cueLemmaNext	word=make	word=up	-2
cueLemmaNext	word=mention	word=the	1
cueLemmaNext	word=note	word=that	1
cueLemmaNext	word=offer	word=a	-1
cueLemmaNext	word=open	word=up	1
cueLemmaNext	word=opposition	word=to	1
cueLemmaNext	word=plan	word=to	1
cueLemmaNext	word=play	word=down	1
cueLemmaNext	word=pledge	word=delegates	-3
cueLemmaNext	word=pledge	word=to	1
cueLemmaNext	word=point	word=out	8
cueLemmaNext	word=push	word=for	2
cueLemmaNext	word=put	word=it	4
cueLemmaNext	word=refer	word=to	2
cueLemmaNext	word=refuse	word=to	2
cueLemmaNext	word=release	word=a	4
cueLemmaNext	word=report	word=by	3
cueLemmaNext	word=report	word=from	-5
cueLemmaNext	word=report	word=in	2
cueLemmaNext	word=rule	word=out	1
cueLemmaNext	word=run	word=for	-1
cueLemmaNext	word=say	word=:	-3
cueLemmaNext	word=say	word=he	1
cueLemmaNext	word=say	word=she	3
cueLemmaNext	word=say	word=that	-1
cueLemmaNext	word=say	word=they	-1
cueLemmaNext	word=see	word=as	1
cueLemmaNext	word=seem	word=like	2
cueLemmaNext	word=shoot	word=back	1
cueLemmaNext	word=show	word=clinton	1
cueLemmaNext	word=show	word=trump	1
cueLemmaNext	word=show	word=up	-4
cueLemmaNext	word=side	word=with	1
cueLemmaNext	word=single	word=out	1
cueLemmaNext	word=speak	word=about	4
cueLemmaNext	word=speak	word=of	3
cueLemmaNext	word=speak	word=on	-1
cueLemmaNext	word=speak	word=out	4
cueLemmaNext	word=speak	word=with	-1
cueLemmaNext	word=support	word=sanders	2
cueLemmaNext	word=support	word=the	2
cueLemmaNext	word=supporter	word=of	1
cueLemmaNext	word=suppose	word=to	-3
cueLemmaNext	word=take	word=a	3
cueLemmaNext	word=take	word=aim	1
cueLemmaNext	word=take	word=on	-1
cueLemmaNext	word=take	word=the	-2
cueLemmaNext	word=talk	word=about	2
cueLemmaNext	word=tell	word=him	-3
cueLemmaNext	word=think	word=that	-1
cueLemmaNext	word=turn	word=out	-4
cueLemmaNext	word=use	word=to	-1
cueLemmaNext	word=vote	word=against	1
cueLemmaNext	word=vote	word=for	3
cueLemmaNext	word=want	word=the	1
cueLemmaNext	word=write	word=in	4
cueLemmaObject	word=attack	word=clinton	1
cueLemmaObject	word=find	word=way	-2
cueLemmaObject	word=give	word=clinton	1
cueLemmaObject	word=go	word=way	1
cueLemmaObject	word=make	word=case	6
cueLemmaObject	word=pay	word=attention	1
cueLemmaObject	word=play	word=role	-1
cueLemmaObject	word=pledge	word=delegate	-3
cueLemmaObject	word=release	word=statement	1
cueLemmaObject	word=show	word=clinton	1
cueLemmaObject	word=show	word=trump	1
cueLemmaObject	word=speak	word=condition	-1
cueLemmaObject	word=support	word=clinton	-2
cueLemmaObject	word=take	word=issue	2
cueLemmaObject	word=take	word=shot	1
cueLemmaObjectClass	word=:	noun=none	-1
cueLemmaObjectClass	word=account	noun=none	-5
cueLemmaObjectClass	word=add	noun=n.act	-2
cueLemmaObjectClass	word=add	noun=none	11
cueLemmaObjectClass	word=advise	noun=none	-2
cueLemmaObjectClass	word=aim	noun=none	1
cueLemmaObjectClass	word=appear	noun=none	3
cueLemmaObjectClass	word=assertion	noun=none	1
cueLemmaObjectClass	word=attack	noun=n.person	2
cueLemmaObjectClass	word=backing	noun=none	2
cueLemmaObjectClass	word=become	noun=n.person	-5
cueLemmaObjectClass	word=blast	noun=none	5
cueLemmaObjectClass	word=call	noun=n.group	1
cueLemmaObjectClass	word=call	noun=none	-1
cueLemmaObjectClass	word=campaign	noun=none	-2
cueLemmaObjectClass	word=cast	noun=n.act	1
cueLemmaObjectClass	word=caution	noun=none	2
cueLemmaObjectClass	word=chant	noun=none	3
cueLemmaObjectClass	word=choose	noun=none	-2
cueLemmaObjectClass	word=claim	noun=none	2
cueLemmaObjectClass	word=clear	noun=none	-1
cueLemmaObjectClass	word=come	noun=n.act	2
cueLemmaObjectClass	word=comment	noun=none	-2
cueLemmaObjectClass	word=complaint	noun=none	2
cueLemmaObjectClass	word=confirm	noun=none	2
cueLemmaObjectClass	word=continue	noun=none	1
cueLemmaObjectClass	word=count	noun=none	-3
cueLemmaObjectClass	word=criticism	noun=none	-1
cueLemmaObjectClass	word=criticize	noun=none	1
cueLemmaObjectClass	word=debate	noun=none	-1
cueLemmaObjectClass	word=decline	noun=none	1
cueLemmaObjectClass	word=denounce	noun=none	1
cueLemmaObjectClass	word=dispute	noun=none	1
cueLemmaObjectClass	word=distance	noun=none	2
cueLemmaObjectClass	word=do	noun=none	-2
cueLemmaObjectClass	word=doubt	noun=none	4
cueLemmaObjectClass	word=draw	noun=n.cognition	2
cueLemmaObjectClass	word=effort	noun=none	-1
cueLemmaObjectClass	word=endorse	noun=none	1
cueLemmaObjectClass	word=ensure	noun=none	-2
cueLemmaObjectClass	word=envision	noun=none	1
cueLemmaObjectClass	word=expect	noun=none	2
cueLemmaObjectClass	word=explain	noun=none	2
cueLemmaObjectClass	word=fail	noun=none	-1
cueLemmaObjectClass	word=find	noun=n.attribute	-1
cueLemmaObjectClass	word=find	noun=none	2
cueLemmaObjectClass	word=forecast	noun=none	1
cueLemmaObjectClass	word=give	noun=n.communication	2
cueLemmaObjectClass	word=go	noun=n.communication	1
cueLemmaObjectClass	word=go	noun=none	1
cueLemmaObjectClass	word=happen	noun=none	-1
cueLemmaObjectClass	word=hit	noun=none	2
cueLemmaObjectClass	word=information	noun=none	-2
cueLemmaObjectClass	word=insist	noun=none	1
cueLemmaObjectClass	word=issue	noun=n.time	-1
cueLemmaObjectClass	word=keep	noun=none	1
cueLemmaObjectClass	word=launch	noun=n.communication	3
cueLemmaObjectClass	word=lead	noun=none	-3
cueLemmaObjectClass	word=line	noun=none	1
cueLemmaObjectClass	word=look	noun=none	1
cueLemmaObjectClass	word=make	noun=n.act	-1
cueLemmaObjectClass	word=make	noun=n.communication	5
cueLemmaObjectClass	word=make	noun=n.event	3
cueLemmaObjectClass	word=make	noun=none	-1
cueLemmaObjectClass	word=mean	noun=none	-1
cueLemmaObjectClass	word=meet	noun=none	-1
cueLemmaObjectClass	word=message	noun=none	-1
cueLemmaObjectClass	word=need	noun=none	-1
cueLemmaObjectClass	word=news	noun=none	-4
cueLemmaObjectClass	word=note	noun=none	1
cueLemmaObjectClass	word=offer	noun=n.cognition	3
cueLemmaObjectClass	word=offer	noun=n.communication	1
cueLemmaObjectClass	word=opinion	noun=none	1
cueLemmaObjectClass	word=pay	noun=n.cognition	1
cueLemmaObjectClass	word=pay	noun=none	-2
cueLemmaObjectClass	word=play	noun=n.act	-1
cueLemmaObjectClass	word=pledge	noun=n.person	-3
cueLemmaObjectClass	word=pledge	noun=none	2
cueLemmaObjectClass	word=policy	noun=none	-1
cueLemmaObjectClass	word=poll	noun=none	-6
cueLemmaObjectClass	word=predict	noun=none	1
cueLemmaObjectClass	word=promise	noun=none	1
cueLemmaObjectClass	word=prove	noun=none	-1
cueLemmaObjectClass	word=provide	noun=n.cognition	1
cueLemmaObjectClass	word=question	noun=none	1
cueLemmaObjectClass	word=raise	noun=none	-2
cueLemmaObjectClass	word=reason	noun=none	-4
cueLemmaObjectClass	word=refer	noun=n.person	3
cueLemmaObjectClass	word=refer	noun=none	-1
cueLemmaObjectClass	word=refuse	noun=none	1
cueLemmaObjectClass	word=reject	noun=n.communication	1
cueLemmaObjectClass	word=release	noun=n.communication	2
cueLemmaObjectClass	word=remind	noun=n.person	2
cueLemmaObjectClass	word=reply	noun=none	1
cueLemmaObjectClass	word=report	noun=n.time	1
cueLemmaObjectClass	word=run	noun=n.communication	1
cueLemmaObjectClass	word=say	noun=n.act	2
cueLemmaObjectClass	word=self-described	noun=none	2
cueLemmaObjectClass	word=send	noun=none	-2
cueLemmaObjectClass	word=show	noun=n.cognition	3
cueLemmaObjectClass	word=speak	noun=n.act	1
cueLemmaObjectClass	word=speak	noun=n.group	-1
cueLemmaObjectClass	word=speech	noun=none	-4
cueLemmaObjectClass	word=state	noun=none	-2
cueLemmaObjectClass	word=stop	noun=none	1
cueLemmaObjectClass	word=story	noun=none	-4
cueLemmaObjectClass	word=suggest	noun=none	2
cueLemmaObjectClass	word=suggestion	noun=none	1
cueLemmaObjectClass	word=support	noun=n.person	1
cueLemmaObjectClass	word=suppose	noun=none	-3
cueLemmaObjectClass	word=survey	noun=none	-1
cueLemmaObjectClass	word=take	noun=n.cognition	5
cueLemmaObjectClass	word=take	noun=none	-4
cueLemmaObjectClass	word=tell	noun=n.person	3
cueLemmaObjectClass	word=tell	noun=none	-1
cueLemmaObjectClass	word=threaten	noun=none	2
cueLemmaObjectClass	word=use	noun=n.communication	3
cueLemmaObjectClass	word=view	noun=none	1
cueLemmaObjectClass	word=vote	noun=none	-1
cueLemmaObjectClass	word=vow	noun=none	1
cueLemmaObjectClass	word=want	noun=none	-1
cueLemmaObjectClass	word=warn	noun=none	2
cueLemmaObjectClass	word=win	noun=none	-3
cueLemmaObjectClass	word=wonder	noun=none	3
cueLemmaObjectClass	word=word	noun=none	-5
cueLemmaObjectClass	word=write	noun=none	1
cueLemmaOpener	word=:	opener=mark	1
cueLemmaOpener	word=:	opener=none	-2
cueLemmaOpener	word=accord	opener=to-next	6
cueLemmaOpener	word=add	opener=none	2
cueLemmaOpener	word=add	opener=that-next	2
cueLemmaOpener	word=add	opener=to	-5
cueLemmaOpener	word=add	opener=to-next	-3
cueLemmaOpener	word=adopt	opener=none	1
cueLemmaOpener	word=advise	opener=none	-3
cueLemmaOpener	word=agreement	opener=none	-2
cueLemmaOpener	word=allegation	opener=none	1
cueLemmaOpener	word=announce	opener=none	1
cueLemmaOpener	word=apparently	opener=none	-1
cueLemmaOpener	word=appear	opener=none	-2
cueLemmaOpener	word=appear	opener=to	1
cueLemmaOpener	word=ask	opener=if-next	1
cueLemmaOpener	word=ask	opener=to	-2
cueLemmaOpener	word=assail	opener=none	3
cueLemmaOpener	word=attack	opener=none	1
cueLemmaOpener	word=back	opener=none	5
cueLemmaOpener	word=backing	opener=none	2
cueLemmaOpener	word=be	opener=to	-7
cueLemmaOpener	word=beat	opener=none	-2
cueLemmaOpener	word=believe	opener=none	4
cueLemmaOpener	word=blame	opener=none	3
cueLemmaOpener	word=blast	opener=none	5
cueLemmaOpener	word=break	opener=none	-1
cueLemmaOpener	word=brush	opener=none	1
cueLemmaOpener	word=build	opener=none	-2
cueLemmaOpener	word=call	opener=none	-1
cueLemmaOpener	word=capture	opener=none	-2
cueLemmaOpener	word=carry	opener=none	-1
cueLemmaOpener	word=case	opener=none	-1
cueLemmaOpener	word=cast	opener=none	3
cueLemmaOpener	word=catch	opener=none	-3
cueLemmaOpener	word=certain	opener=none	-2
cueLemmaOpener	word=change	opener=none	-1
cueLemmaOpener	word=chant	opener=mark	1
cueLemmaOpener	word=choose	opener=none	-3
cueLemmaOpener	word=cite	opener=none	2
cueLemmaOpener	word=claim	opener=to-next	1
cueLemmaOpener	word=compare	opener=none	-2
cueLemmaOpener	word=compare	opener=to	4
cueLemmaOpener	word=conduct	opener=none	-2
cueLemmaOpener	word=confirm	opener=none	1
cueLemmaOpener	word=consider	opener=none	3
cueLemmaOpener	word=continue	opener=mark	2
cueLemmaOpener	word=continue	opener=none	1
cueLemmaOpener	word=control	opener=none	-2
cueLemmaOpener	word=count	opener=to	-1
cueLemmaOpener	word=criticism	opener=none	1
cueLemmaOpener	word=cut	opener=none	-2
cueLemmaOpener	word=deal	opener=none	-2
cueLemmaOpener	word=decline	opener=to-next	4
cueLemmaOpener	word=deem	opener=none	4
cueLemmaOpener	word=deliver	opener=none	-1
cueLemmaOpener	word=denounce	opener=none	2
cueLemmaOpener	word=deny	opener=none	1
cueLemmaOpener	word=die	opener=none	-2
cueLemmaOpener	word=disagreement	opener=none	1
cueLemmaOpener	word=discuss	opener=none	1
cueLemmaOpener	word=dismiss	opener=none	1
cueLemmaOpener	word=dispute	opener=none	1
cueLemmaOpener	word=distance	opener=none	1
cueLemmaOpener	word=doubt	opener=that-next	1
cueLemmaOpener	word=eager	opener=to-next	1
cueLemmaOpener	word=elect	opener=none	-2
cueLemmaOpener	word=embrace	opener=none	1
cueLemmaOpener	word=endorse	opener=none	4
cueLemmaOpener	word=ensure	opener=that-next	-2
cueLemmaOpener	word=enter	opener=none	-1
cueLemmaOpener	word=envision	opener=none	2
cueLemmaOpener	word=expand	opener=none	1
cueLemmaOpener	word=expect	opener=none	1
cueLemmaOpener	word=eye	opener=none	1
cueLemmaOpener	word=face	opener=none	-3
cueLemmaOpener	word=favor	opener=none	1
cueLemmaOpener	word=fear	opener=none	1
cueLemmaOpener	word=feel	opener=none	1
cueLemmaOpener	word=find	opener=that-next	1
cueLemmaOpener	word=find	opener=to	-3
cueLemmaOpener	word=finish	opener=none	-1
cueLemmaOpener	word=fire	opener=none	1
cueLemmaOpener	word=focus	opener=none	1
cueLemmaOpener	word=found	opener=none	-1
cueLemmaOpener	word=gather	opener=none	-1
cueLemmaOpener	word=give	opener=none	1
cueLemmaOpener	word=go	opener=none	1
cueLemmaOpener	word=go	opener=to	4
cueLemmaOpener	word=go	opener=to-next	-5
cueLemmaOpener	word=grow	opener=none	-1
cueLemmaOpener	word=highlight	opener=none	3
cueLemmaOpener	word=hint	opener=none	3
cueLemmaOpener	word=hire	opener=none	1
cueLemmaOpener	word=hold	opener=none	-5
cueLemmaOpener	word=hope	opener=none	1
cueLemmaOpener	word=host	opener=none	-1
cueLemmaOpener	word=hurt	opener=none	-1
cueLemmaOpener	word=identify	opener=none	2
cueLemmaOpener	word=imagine	opener=none	2
cueLemmaOpener	word=include	opener=none	-2
cueLemmaOpener	word=information	opener=none	-1
cueLemmaOpener	word=interview	opener=none	-4
cueLemmaOpener	word=join	opener=none	-1
cueLemmaOpener	word=kill	opener=none	-3
cueLemmaOpener	word=know	opener=none	1
cueLemmaOpener	word=know	opener=that	1
cueLemmaOpener	word=know	opener=that-next	-1
cueLemmaOpener	word=lash	opener=none	1
cueLemmaOpener	word=launch	opener=none	1
cueLemmaOpener	word=lay	opener=none	2
cueLemmaOpener	word=leave	opener=none	-1
cueLemmaOpener	word=like	opener=to-next	2
cueLemmaOpener	word=list	opener=none	1
cueLemmaOpener	word=live	opener=none	-3
cueLemmaOpener	word=look	opener=none	-2
cueLemmaOpener	word=look	opener=to	3
cueLemmaOpener	word=look	opener=to-next	1
cueLemmaOpener	word=make	opener=mark	-1
cueLemmaOpener	word=make	opener=none	-1
cueLemmaOpener	word=make	opener=that	4
cueLemmaOpener	word=make	opener=to	-2
cueLemmaOpener	word=mean	opener=none	-3
cueLemmaOpener	word=mind	opener=none	1
cueLemmaOpener	word=miss	opener=none	-2
cueLemmaOpener	word=mock	opener=none	1
cueLemmaOpener	word=news	opener=none	-1
cueLemmaOpener	word=nominate	opener=none	1
cueLemmaOpener	word=note	opener=none	1
cueLemmaOpener	word=note	opener=that-next	1
cueLemmaOpener	word=offer	opener=none	2
cueLemmaOpener	word=oppose	opener=none	4
cueLemmaOpener	word=opposition	opener=to-next	1
cueLemmaOpener	word=organize	opener=none	-1
cueLemmaOpener	word=pass	opener=none	2
cueLemmaOpener	word=pay	opener=none	-10
cueLemmaOpener	word=pay	opener=to	1
cueLemmaOpener	word=persuade	opener=to	1
cueLemmaOpener	word=pick	opener=none	-1
cueLemmaOpener	word=plan	opener=to-next	1
cueLemmaOpener	word=play	opener=none	-1
cueLemmaOpener	word=pledge	opener=none	-1
cueLemmaOpener	word=pledge	opener=to-next	1
cueLemmaOpener	word=point	opener=none	-3
cueLemmaOpener	word=point	opener=that	3
cueLemmaOpener	word=policy	opener=none	-2
cueLemmaOpener	word=poll	opener=none	-4
cueLemmaOpener	word=portray	opener=none	3
cueLemmaOpener	word=position	opener=none	1
cueLemmaOpener	word=praise	opener=none	3
cueLemmaOpener	word=predict	opener=none	1
cueLemmaOpener	word=promote	opener=none	3
cueLemmaOpener	word=prompt	opener=to	-2
cueLemmaOpener	word=propose	opener=none	2
cueLemmaOpener	word=protest	opener=none	-1
cueLemmaOpener	word=provide	opener=to	-1
cueLemmaOpener	word=push	opener=none	2
cueLemmaOpener	word=put	opener=mark	4
cueLemmaOpener	word=put	opener=none	-2
cueLemmaOpener	word=question	opener=whether	2
cueLemmaOpener	word=raise	opener=none	-1
cueLemmaOpener	word=rattle	opener=none	1
cueLemmaOpener	word=read	opener=mark	-2
cueLemmaOpener	word=reason	opener=none	-2
cueLemmaOpener	word=recall	opener=none	2
cueLemmaOpener	word=refer	opener=to-next	2
cueLemmaOpener	word=reference	opener=none	2
cueLemmaOpener	word=reflect	opener=that	-1
cueLemmaOpener	word=refuse	opener=to-next	2
cueLemmaOpener	word=regard	opener=none	1
cueLemmaOpener	word=remain	opener=none	-1
cueLemmaOpener	word=remember	opener=none	3
cueLemmaOpener	word=remind	opener=none	2
cueLemmaOpener	word=report	opener=none	2
cueLemmaOpener	word=report	opener=to	-2
cueLemmaOpener	word=reportedly	opener=none	2
cueLemmaOpener	word=require	opener=none	-1
cueLemmaOpener	word=response	opener=none	-3
cueLemmaOpener	word=restrict	opener=none	2
cueLemmaOpener	word=retweet	opener=none	1
cueLemmaOpener	word=reveal	opener=none	3
cueLemmaOpener	word=roar	opener=none	-1
cueLemmaOpener	word=rule	opener=none	1
cueLemmaOpener	word=say	opener=mark	-4
cueLemmaOpener	word=say	opener=none	3
cueLemmaOpener	word=say	opener=that	1
cueLemmaOpener	word=say	opener=that-next	-1
cueLemmaOpener	word=score	opener=none	-2
cueLemmaOpener	word=see	opener=none	1
cueLemmaOpener	word=seek	opener=none	2
cueLemmaOpener	word=self-described	opener=none	2
cueLemmaOpener	word=sell	opener=none	-2
cueLemmaOpener	word=send	opener=to	-3
cueLemmaOpener	word=share	opener=none	4
cueLemmaOpener	word=show	opener=mark	-3
cueLemmaOpener	word=show	opener=none	3
cueLemmaOpener	word=shrug	opener=none	1
cueLemmaOpener	word=side	opener=none	1
cueLemmaOpener	word=sign	opener=none	-1
cueLemmaOpener	word=sit	opener=none	-1
cueLemmaOpener	word=slam	opener=none	5
cueLemmaOpener	word=sound	opener=none	1
cueLemmaOpener	word=start	opener=none	1
cueLemmaOpener	word=state	opener=none	-3
cueLemmaOpener	word=statement	opener=none	-3
cueLemmaOpener	word=study	opener=none	-3
cueLemmaOpener	word=sue	opener=none	1
cueLemmaOpener	word=suffer	opener=none	-2
cueLemmaOpener	word=support	opener=none	5
cueLemmaOpener	word=suppose	opener=to-next	-3
cueLemmaOpener	word=survey	opener=none	-3
cueLemmaOpener	word=take	opener=none	1
cueLemmaOpener	word=talk	opener=none	1
cueLemmaOpener	word=teach	opener=none	-3
cueLemmaOpener	word=think	opener=none	3
cueLemmaOpener	word=think	opener=that-next	-1
cueLemmaOpener	word=tout	opener=none	2
cueLemmaOpener	word=tweet	opener=none	1
cueLemmaOpener	word=upset	opener=none	1
cueLemmaOpener	word=use	opener=none	-1
cueLemmaOpener	word=use	opener=to-next	-1
cueLemmaOpener	word=view	opener=none	3
cueLemmaOpener	word=visit	opener=none	-2
cueLemmaOpener	word=want	opener=none	1
cueLemmaOpener	word=watch	opener=none	-1
cueLemmaOpener	word=win	opener=none	-1
cueLemmaOpener	word=work	opener=none	-11
cueLemmaOpener	word=worry	opener=none	1
cueLemmaOpener	word=write	opener=none	1
cueLemmaPossessor	word=attack	tag=dt	-6
cueLemmaPossessor	word=backing	tag=dt	4
cueLemmaPossessor	word=campaign	tag=prps	-4
cueLemmaPossessor	word=certain	tag=jj	-1
cueLemmaPossessor	word=comment	tag=pos	-1
cueLemmaPossessor	word=criticism	tag=nn	1
cueLemmaPossessor	word=debate	tag=pos	-1
cueLemmaPossessor	word=endorsement	tag=dt	1
cueLemmaPossessor	word=eye	tag=dt	1
cueLemmaPossessor	word=hope	tag=dt	2
cueLemmaPossessor	word=note	tag=pos	-3
cueLemmaPossessor	word=order	tag=nn	-1
cueLemmaPossessor	word=point	tag=cd	-6
cueLemmaPossessor	word=self-described	tag=dt	1
cueLemmaPossessor	word=statement	tag=dt	-4
cueLemmaPossessor	word=support	tag=dt	4
cueLemmaPossessor	word=support	tag=nn	-3
cueLemmaPossessor	word=support	tag=pos	-1
cueLemmaPossessor	word=view	tag=dt	-1
cueLemmaPossessor	word=vote	tag=dt	-4
cueLemmaRight	word=:	class=PRP	1
cueLemmaRight	word=:	class=QO	1
cueLemmaRight	word=attack	class=on	1
cueLemmaRight	word=eager	class=to	1
cueLemmaRight	word=endorsement	class=of	3
cueLemmaRight	word=idea	class=of	-1
cueLemmaRight	word=opinion	class=,	1
cueLemmaRight	word=per	class=NP	-4
cueLemmaRight	word=pledge	class=to	2
cueLemmaRight	word=support	class=.	2
cueLemmaRight	word=support	class=for	-1
cueLemmaRight	word=supporter	class=of	1
cueLemmaRight	word=view	class=,	3
cueLemmaSubject	word=:	class=NNP	2
cueLemmaSubject	word=:	class=NP	-1
cueLemmaSubject	word=accord	class=#	1
cueLemmaSubject	word=accord	class=NP	1
cueLemmaSubject	word=add	class=NNP	2
cueLemmaSubject	word=add	class=PRP	1
cueLemmaSubject	word=advocate	class=NP	1
cueLemmaSubject	word=agree	class=PRP	-1
cueLemmaSubject	word=answer	class=NNP	-1
cueLemmaSubject	word=attack	class=NP	1
cueLemmaSubject	word=base	class=NP	-4
cueLemmaSubject	word=be	class=NNP	-1
cueLemmaSubject	word=call	class=NNP	1
cueLemmaSubject	word=call	class=PRP	-1
cueLemmaSubject	word=capture	class=NNP	-1
cueLemmaSubject	word=cast	class=NP	1
cueLemmaSubject	word=chant	class=NP	1
cueLemmaSubject	word=charge	class=NP	1
cueLemmaSubject	word=cheer	class=NP	1
cueLemmaSubject	word=choose	class=NP	-3
cueLemmaSubject	word=claim	class=NNP	-2
cueLemmaSubject	word=claim	class=NP	1
cueLemmaSubject	word=continue	class=NP	-1
cueLemmaSubject	word=continue	class=PRP	2
cueLemmaSubject	word=count	class=PRP	-2
cueLemmaSubject	word=criticism	class=NP	1
cueLemmaSubject	word=deal	class=NP	-1
cueLemmaSubject	word=decision	class=NP	1
cueLemmaSubject	word=decline	class=NP	3
cueLemmaSubject	word=demand	class=NP	1
cueLemmaSubject	word=describe	class=PRP	1
cueLemmaSubject	word=distance	class=NNP	2
cueLemmaSubject	word=draw	class=NP	2
cueLemmaSubject	word=endorse	class=NNP	2
cueLemmaSubject	word=ensure	class=NP	-2
cueLemmaSubject	word=expect	class=NNP	1
cueLemmaSubject	word=expect	class=NP	1
cueLemmaSubject	word=expect	class=PRP	-1
cueLemmaSubject	word=fail	class=NP	-4
cueLemmaSubject	word=fear	class=NP	1
cueLemmaSubject	word=feel	class=PRP	-3
cueLemmaSubject	word=feel	class=who	1
cueLemmaSubject	word=find	class=NP	3
cueLemmaSubject	word=forecast	class=NP	1
cueLemmaSubject	word=give	class=NNP	1
cueLemmaSubject	word=give	class=NP	-1
cueLemmaSubject	word=give	class=PRP	1
cueLemmaSubject	word=highlight	class=NP	1
cueLemmaSubject	word=hold	class=NNP	-2
cueLemmaSubject	word=hope	class=NNP	2
cueLemmaSubject	word=hope	class=PRP	-2
cueLemmaSubject	word=hope	class=who	2
cueLemmaSubject	word=insist	class=NP	2
cueLemmaSubject	word=interview	class=NNP	-1
cueLemmaSubject	word=issue	class=NP	-1
cueLemmaSubject	word=know	class=NP	1
cueLemmaSubject	word=lean	class=NP	1
cueLemmaSubject	word=line	class=NP	1
cueLemmaSubject	word=list	class=NP	1
cueLemmaSubject	word=make	class=NNP	-2
cueLemmaSubject	word=make	class=NP	-2
cueLemmaSubject	word=make	class=PRP	3
cueLemmaSubject	word=mean	class=NP	-5
cueLemmaSubject	word=mention	class=PRP	6
cueLemmaSubject	word=message	class=NP	-2
cueLemmaSubject	word=note	class=#	-1
cueLemmaSubject	word=note	class=NP	2
cueLemmaSubject	word=note	class=PRP	1
cueLemmaSubject	word=offer	class=NNP	1
cueLemmaSubject	word=oppose	class=NP	1
cueLemmaSubject	word=oppose	class=who	2
cueLemmaSubject	word=pass	class=NP	3
cueLemmaSubject	word=pay	class=NP	-2
cueLemmaSubject	word=pick	class=NNP	-2
cueLemmaSubject	word=pledge	class=who	-1
cueLemmaSubject	word=policy	class=NP	-5
cueLemmaSubject	word=portray	class=NP	2
cueLemmaSubject	word=post	class=PRP	3
cueLemmaSubject	word=predict	class=PRP	1
cueLemmaSubject	word=prefer	class=NP	1
cueLemmaSubject	word=prompt	class=NP	-1
cueLemmaSubject	word=propose	class=NNP	1
cueLemmaSubject	word=push	class=NNP	1
cueLemmaSubject	word=question	class=#	-1
cueLemmaSubject	word=quote	class=NNP	1
cueLemmaSubject	word=raise	class=PRP	2
cueLemmaSubject	word=refer	class=NNP	1
cueLemmaSubject	word=reference	class=NNP	1
cueLemmaSubject	word=reflect	class=NP	-1
cueLemmaSubject	word=remind	class=NNP	1
cueLemmaSubject	word=report	class=NNP	-2
cueLemmaSubject	word=report	class=PRP	1
cueLemmaSubject	word=reportedly	class=NP	1
cueLemmaSubject	word=respond	class=NP	-1
cueLemmaSubject	word=restrict	class=NP	2
cueLemmaSubject	word=reveal	class=NP	1
cueLemmaSubject	word=score	class=NNP	-1
cueLemmaSubject	word=see	class=NNP	1
cueLemmaSubject	word=seek	class=NNP	1
cueLemmaSubject	word=seek	class=PRP	1
cueLemmaSubject	word=seem	class=PRP	1
cueLemmaSubject	word=set	class=NP	-1
cueLemmaSubject	word=shoot	class=NNP	2
cueLemmaSubject	word=sound	class=NP	1
cueLemmaSubject	word=speak	class=NNP	-3
cueLemmaSubject	word=start	class=NNP	1
cueLemmaSubject	word=strategy	class=#	-1
cueLemmaSubject	word=support	class=#	3
cueLemmaSubject	word=support	class=NNP	1
cueLemmaSubject	word=support	class=PRP	-2
cueLemmaSubject	word=take	class=#	1
cueLemmaSubject	word=take	class=NNP	3
cueLemmaSubject	word=take	class=PRP	-1
cueLemmaSubject	word=tell	class=NNP	3
cueLemmaSubject	word=tend	class=NP	1
cueLemmaSubject	word=think	class=#	2
cueLemmaSubject	word=think	class=PRP	-1
cueLemmaSubject	word=tweet	class=NP	4
cueLemmaSubject	word=underscore	class=NP	-4
cueLemmaSubject	word=upset	class=NP	1
cueLemmaSubject	word=want	class=PRP	-1
cueLemmaSubject	word=want	class=who	1
cueLemmaSubject	word=welcome	class=NP	1
cueLemmaSubject	word=win	class=NNP	-1
cueLemmaSubject	word=wonder	class=NP	3
cueLemmaSubject	word=write	class=NP	1
cueLemmaSubjectClass	word=:	noun=n.person	1
cueLemmaSubjectClass	word=call	noun=n.group	-1
cueLemmaSubjectClass	word=call	noun=n.person	1
cueLemmaSubjectClass	word=find	noun=n.act	5
cueLemmaSubjectClass	word=find	noun=n.cognition	3
cueLemmaSubjectClass	word=find	noun=n.person	-2
cueLemmaSubjectClass	word=hope	noun=n.person	1
cueLemmaSubjectClass	word=make	noun=n.person	2
cueLemmaSubjectClass	word=put	noun=n.person	-1
cueLemmaSubjectClass	word=report	noun=n.group	1
cueLemmaSubjectClass	word=say	noun=n.person	1
cueLemmaSubjectClass	word=say	noun=n.relation	-3
cueLemmaSubjectClass	word=show	noun=n.communication	3
cueLemmaSubjectClass	word=show	noun=n.time	1
cueLemmaSubjectClass	word=vote	noun=n.relation	3
cueMarks	marks=long	tag=63	-40
cueMarks	marks=long	tag=colon	-5
cueMarks	marks=long	tag=jj	-21
cueMarks	marks=long	tag=nn	-26
cueMarks	marks=long	tag=nns	-18
cueMarks	marks=long-open	tag=63	-14
cueMarks	marks=long-open	tag=nn	-2
cueMarks	marks=middle	tag=63	-16
cueMarks	marks=middle	tag=nn	-3
cueMarks	marks=outside	tag=63	6
cueMarks	marks=outside	tag=jj	6
cueMarks	marks=outside	tag=nn	3
cueMarks	marks=outside	tag=nns	2
cueMarks	marks=outside	tag=np	-1
cueMarks	marks=short	tag=63	-3
cueNext	word=:	tag=63	1
cueNext	word=a	tag=63	2
cueNext	word=about	tag=63	5
cueNext	word=about	tag=nn	1
cueNext	word=about	tag=nns	2
cueNext	word=against	tag=63	4
cueNext	word=aim	tag=63	1
cueNext	word=among	tag=nn	4
cueNext	word=an	tag=63	2
cueNext	word=and	tag=63	-3
cueNext	word=and	tag=nns	-7
cueNext	word=before	tag=63	-4
cueNext	word=behind	tag=63	-2
cueNext	word=better	tag=63	-1
cueNext	word=by	tag=63	1
cueNext	word=clear	tag=63	5
cueNext	word=clinton	tag=63	3
cueNext	word=comments	tag=63	1
cueNext	word=concern	tag=63	1
cueNext	word=criticism	tag=63	1
cueNext	word=for	tag=63	1
cueNext	word=for	tag=jj	-3
cueNext	word=for	tag=nns	2
cueNext	word=forward	tag=63	2
cueNext	word=from	tag=63	-6
cueNext	word=from	tag=nn	1
cueNext	word=has	tag=63	-1
cueNext	word=he	tag=63	2
cueNext	word=her	tag=63	1
cueNext	word=herself	tag=63	2
cueNext	word=him	tag=63	1
cueNext	word=his	tag=63	2
cueNext	word=how	tag=63	2
cueNext	word=i	tag=colon	1
cueNext	word=if	tag=63	1
cueNext	word=in	tag=63	-2
cueNext	word=in	tag=jj	1
cueNext	word=in	tag=nn	-1
cueNext	word=in	tag=nns	-5
cueNext	word=increasingly	tag=63	4
cueNext	word=into	tag=63	-3
cueNext	word=is	tag=63	-1
cueNext	word=is	tag=nn	3
cueNext	word=it	tag=63	3
cueNext	word=its	tag=63	-1
cueNext	word=last	tag=63	1
cueNext	word=money	tag=63	-2
cueNext	word=more	tag=63	-1
cueNext	word=no	tag=63	5
cueNext	word=not	tag=nn	2
cueNext	word=obama	tag=63	1
cueNext	word=of	tag=nn	1
cueNext	word=of	tag=nns	2
cueNext	word=on	tag=nns	3
cueNext	word=or	tag=63	-8
cueNext	word=out	tag=63	3
cueNext	word=outside	tag=63	-1
cueNext	word=over	tag=nn	1
cueNext	word=political	tag=63	-1
cueNext	word=ready	tag=63	1
cueNext	word=reporters	tag=63	1
cueNext	word=republican	tag=63	3
cueNext	word=rubio	tag=63	2
cueNext	word=sanders	tag=63	3
cueNext	word=she	tag=63	3
cueNext	word=such	tag=63	-2
cueNext	word=that	tag=63	2
cueNext	word=that	tag=jj	1
cueNext	word=that	tag=nn	1
cueNext	word=that	tag=nns	2
cueNext	word=the	tag=63	1
cueNext	word=the	tag=colon	-1
cueNext	word=their	tag=63	1
cueNext	word=them	tag=63	-1
cueNext	word=themselves	tag=63	1
cueNext	word=this	tag=63	1
cueNext	word=through	tag=63	-8
cueNext	word=thursday	tag=63	-1
cueNext	word=to	tag=63	-1
cueNext	word=together	tag=63	-2
cueNext	word=trump	tag=63	1
cueNext	word=trump	tag=colon	1
cueNext	word=two	tag=63	-5
cueNext	word=up	tag=63	-3
cueNext	word=upon	tag=63	1
cueNext	word=us	tag=63	-1
cueNext	word=what	tag=63	2
cueNext	word=when	tag=63	-1
cueNext	word=whether	tag=63	1
cueNext	word=why	tag=63	4
cueNext	word=will	tag=63	1
cueNext	word=with	tag=63	-1
cueNextHead	class=,	word=?	-7
cueNextHead	class=.	word=?	-5
cueNextHead	class=ADV	word=not	1
cueNextHead	class=DASH	word=?	-3
cueNextHead	class=IN	word=to	-2
cueNextHead	class=NP	word=?	-5
cueNextHead	class=PRP	word=i	1
cueNextHead	class=PRP	word=they	1
cueNextHead	class=QC	word=?	-5
cueNextHead	class=about	word=about	7
cueNextHead	class=against	word=against	1
cueNextHead	class=among	word=among	3
cueNextHead	class=and	word=and	-9
cueNextHead	class=fin	word=be	2
cueNextHead	class=fin	word=come	-2
cueNextHead	class=for	word=for	2
cueNextHead	class=from	word=from	2
cueNextHead	class=in	word=in	-2
cueNextHead	class=of	word=of	5
cueNextHead	class=on	word=on	2
cueNextHead	class=over	word=over	2
cueNextHead	class=that	word=that	4
cueNextHead	class=to	word=to	1
cueNextHead	class=toward	word=toward	1
cueNextHead	class=who	word=who	1
cueNextHead	class=why	word=why	1
cueNounClassCarrier	noun=n.act	word=be	-4
cueNounClassCarrier	noun=n.act	word=have	3
cueNounClassCarrier	noun=n.attribute	word=?	1
cueNounClassCarrier	noun=n.body	word=?	1
cueNounClassCarrier	noun=n.cognition	word=?	1
cueNounClassCarrier	noun=n.cognition	word=be	3
cueNounClassCarrier	noun=n.cognition	word=have	1
cueNounClassCarrier	noun=n.communication	word=?	2
cueNounClassCarrier	noun=n.communication	word=be	4
cueNounClassCarrier	noun=n.communication	word=face	3
cueNounClassCarrier	noun=n.communication	word=have	5
cueNounClassCarrier	noun=n.event	word=?	-2
cueNounClassCarrier	noun=n.feeling	word=?	2
cueNounClassCarrier	noun=n.location	word=?	-6
cueNounClassCarrier	noun=n.person	word=?	-2
cueNounClassCarrier	noun=n.person	word=be	6
cueNounClassCarrier	noun=n.possession	word=?	3
cueNounClassCarrier	noun=n.state	word=?	1
cueNounClassCarrier	noun=none	word=?	2
cueNounClassCarrier	noun=none	word=be	-2
cueNounClassPossessor	noun=n.act	tag=jj	-1
cueNounClassPossessor	noun=n.act	tag=nn	-2
cueNounClassPossessor	noun=n.act	tag=np	2
cueNounClassPossessor	noun=n.act	tag=prps	1
cueNounClassPossessor	noun=n.body	tag=dt	2
cueNounClassPossessor	noun=n.cognition	tag=cd	-1
cueNounClassPossessor	noun=n.cognition	tag=nn	-3
cueNounClassPossessor	noun=n.cognition	tag=nns	1
cueNounClassPossessor	noun=n.communication	tag=dt	-1
cueNounClassPossessor	noun=n.communication	tag=jj	1
cueNounClassPossessor	noun=n.communication	tag=np	4
cueNounClassPossessor	noun=n.communication	tag=pos	-1
cueNounClassPossessor	noun=n.event	tag=dt	-2
cueNounClassPossessor	noun=n.feeling	tag=dt	1
cueNounClassPossessor	noun=n.location	tag=pos	1
cueNounClassPossessor	noun=n.person	tag=dt	2
cueNounClassPossessor	noun=n.person	tag=nns	-1
cueNounClassPossessor	noun=n.state	tag=jj	-2
cueNounClassPossessor	noun=none	tag=dt	-3
cueNounClassPossessor	noun=none	tag=jj	-1
cueNounClassRight	noun=n.act	class=fin	-9
cueNounClassRight	noun=n.act	class=in	-3
cueNounClassRight	noun=n.cognition	class=,	1
cueNounClassRight	noun=n.cognition	class=.	-1
cueNounClassRight	noun=n.cognition	class=about	1
cueNounClassRight	noun=n.cognition	class=fin	-1
cueNounClassRight	noun=n.cognition	class=of	1
cueNounClassRight	noun=n.cognition	class=on	-3
cueNounClassRight	noun=n.communication	class=,	-3
cueNounClassRight	noun=n.communication	class=ADV	-3
cueNounClassRight	noun=n.communication	class=about	2
cueNounClassRight	noun=n.communication	class=and	-2
cueNounClassRight	noun=n.communication	class=fin	-6
cueNounClassRight	noun=n.communication	class=for	2
cueNounClassRight	noun=n.communication	class=of	3
cueNounClassRight	noun=n.communication	class=on	1
cueNounClassRight	noun=n.communication	class=over	2
cueNounClassRight	noun=n.communication	class=pp	-6
cueNounClassRight	noun=n.communication	class=to	1
cueNounClassRight	noun=n.communication	class=with	-1
cueNounClassRight	noun=n.event	class=to	1
cueNounClassRight	noun=n.location	class=fin	-2
cueNounClassRight	noun=n.person	class=fin	-8
cueNounClassRight	noun=n.person	class=of	3
cueNounClassRight	noun=n.possession	class=to	2
cueNounClassRight	noun=n.state	class=of	-1
cueNounClassRight	noun=n.state	class=that	1
cueNounClassRight	noun=none	class=NP	-4
cueNounClassRight	noun=none	class=PRP	2
cueNounClassRight	noun=none	class=fin	-2
cueNounClassRight	noun=none	class=that	1
cueNounClassRight	noun=none	class=to	-2
cueNounClassRight	noun=none	class=who	1
cueObjectClassFrame	tag=63	noun=n.act	frame=NP>,	3
cueObjectClassFrame	tag=63	noun=n.act	frame=NP>.	2
cueObjectClassFrame	tag=63	noun=n.act	frame=NP>and	2
cueObjectClassFrame	tag=63	noun=n.act	frame=in>NP	2
cueObjectClassFrame	tag=63	noun=n.act	frame=on>NP	-1
cueObjectClassFrame	tag=63	noun=n.act	frame=over>NP	1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=IN>NP	-1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NNP>.	-1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NP>,	-5
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NP>.	-2
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NP>and	-3
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NP>that	-1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=for>NNP	1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=on>NP	-3
cueObjectClassFrame	tag=63	noun=n.attribute	frame=NP>,	-2
cueObjectClassFrame	tag=63	noun=n.attribute	frame=NP>to	-2
cueObjectClassFrame	tag=63	noun=n.attribute	frame=in>NP	-1
cueObjectClassFrame	tag=63	noun=n.body	frame=NP>,	-1
cueObjectClassFrame	tag=63	noun=n.cognition	frame=NP>.	5
cueObjectClassFrame	tag=63	noun=n.cognition	frame=NP>that	5
cueObjectClassFrame	tag=63	noun=n.cognition	frame=RP>NP	4
cueObjectClassFrame	tag=63	noun=n.cognition	frame=by>NP	-1
cueObjectClassFrame	tag=63	noun=n.cognition	frame=in>NP	-1
cueObjectClassFrame	tag=63	noun=n.cognition	frame=with>NP	2
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>,	6
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>.	4
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>QO	1
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>and	3
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>how	1
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>ing	3
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>that	2
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>to	3
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>what	1
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>who	1
cueObjectClassFrame	tag=63	noun=n.communication	frame=RP>NP	6
cueObjectClassFrame	tag=63	noun=n.communication	frame=at>NP	2
cueObjectClassFrame	tag=63	noun=n.communication	frame=in>NP	6
cueObjectClassFrame	tag=63	noun=n.communication	frame=on>NP	1
cueObjectClassFrame	tag=63	noun=n.event	frame=NP>,	2
cueObjectClassFrame	tag=63	noun=n.event	frame=RP>NP	-1
cueObjectClassFrame	tag=63	noun=n.event	frame=on>NP	1
cueObjectClassFrame	tag=63	noun=n.feeling	frame=in>NP	1
cueObjectClassFrame	tag=63	noun=n.group	frame=IN>NP	-1
cueObjectClassFrame	tag=63	noun=n.group	frame=NP>.	-2
cueObjectClassFrame	tag=63	noun=n.group	frame=NP>and	-3
cueObjectClassFrame	tag=63	noun=n.group	frame=at>NP	-3
cueObjectClassFrame	tag=63	noun=n.location	frame=NP>.	-1
cueObjectClassFrame	tag=63	noun=n.location	frame=NP>ing	1
cueObjectClassFrame	tag=63	noun=n.location	frame=NP>to	2
cueObjectClassFrame	tag=63	noun=n.location	frame=in>NP	-5
cueObjectClassFrame	tag=63	noun=n.person	frame=NP>.	-1
cueObjectClassFrame	tag=63	noun=n.person	frame=NP>and	-2
cueObjectClassFrame	tag=63	noun=n.person	frame=NP>fin	2
cueObjectClassFrame	tag=63	noun=n.person	frame=NP>ing	1
cueObjectClassFrame	tag=63	noun=n.person	frame=as>NP	-1
cueObjectClassFrame	tag=63	noun=n.person	frame=with>NP	-1
cueObjectClassFrame	tag=63	noun=n.possession	frame=NP>and	-2
cueObjectClassFrame	tag=63	noun=n.quantity	frame=NP>,	-3
cueObjectClassFrame	tag=63	noun=n.quantity	frame=NP>.	1
cueObjectClassFrame	tag=63	noun=n.state	frame=NP>.	-5
cueObjectClassFrame	tag=63	noun=n.state	frame=NP>and	2
cueObjectClassFrame	tag=63	noun=n.time	frame=IN>NP	-1
cueObjectClassFrame	tag=63	noun=n.time	frame=NP>.	-2
cueObjectClassFrame	tag=63	noun=n.time	frame=NP>fin	-1
cueObjectClassFrame	tag=63	noun=n.time	frame=for>NP	-1
cueObjectClassFrame	tag=63	noun=n.time	frame=on>NP	-1
cueObjectClassFrame	tag=63	noun=none	frame=,>NNP	-2
cueObjectClassFrame	tag=63	noun=none	frame=,>NP	-3
cueObjectClassFrame	tag=63	noun=none	frame=,>PRP	-2
cueObjectClassFrame	tag=63	noun=none	frame=,>QO	1
cueObjectClassFrame	tag=63	noun=none	frame=,>and	-2
cueObjectClassFrame	tag=63	noun=none	frame=,>fin	1
cueObjectClassFrame	tag=63	noun=none	frame=,>ing	-4
cueObjectClassFrame	tag=63	noun=none	frame=.>#	-3
cueObjectClassFrame	tag=63	noun=none	frame=:>QO	3
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>.	-1
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>by	1
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>of	1
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>than	-1
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>that	3
cueObjectClassFrame	tag=63	noun=none	frame=IN>NNP	-2
cueObjectClassFrame	tag=63	noun=none	frame=IN>NP	2
cueObjectClassFrame	tag=63	noun=none	frame=NNP>:	2
cueObjectClassFrame	tag=63	noun=none	frame=NNP>fin	-1
cueObjectClassFrame	tag=63	noun=none	frame=NNP>ing	2
cueObjectClassFrame	tag=63	noun=none	frame=NNP>that	2
cueObjectClassFrame	tag=63	noun=none	frame=NNP>to	-2
cueObjectClassFrame	tag=63	noun=none	frame=NP>.	-1
cueObjectClassFrame	tag=63	noun=none	frame=NP>QO	-3
cueObjectClassFrame	tag=63	noun=none	frame=NP>and	-3
cueObjectClassFrame	tag=63	noun=none	frame=NP>fin	-1
cueObjectClassFrame	tag=63	noun=none	frame=PRP>,	-1
cueObjectClassFrame	tag=63	noun=none	frame=PRP>QO	3
cueObjectClassFrame	tag=63	noun=none	frame=PRP>fin	1
cueObjectClassFrame	tag=63	noun=none	frame=PRP>to	-1
cueObjectClassFrame	tag=63	noun=none	frame=QO>ADV	-1
cueObjectClassFrame	tag=63	noun=none	frame=QO>NP	-1
cueObjectClassFrame	tag=63	noun=none	frame=RP>,	-4
cueObjectClassFrame	tag=63	noun=none	frame=RP>.	-4
cueObjectClassFrame	tag=63	noun=none	frame=RP>ing	2
cueObjectClassFrame	tag=63	noun=none	frame=RP>that	1
cueObjectClassFrame	tag=63	noun=none	frame=about>ing	1
cueObjectClassFrame	tag=63	noun=none	frame=against>ing	1
cueObjectClassFrame	tag=63	noun=none	frame=as>NP	-2
cueObjectClassFrame	tag=63	noun=none	frame=as>PRP	-1
cueObjectClassFrame	tag=63	noun=none	frame=as>ing	2
cueObjectClassFrame	tag=63	noun=none	frame=at>NP	-3
cueObjectClassFrame	tag=63	noun=none	frame=at>PRP	1
cueObjectClassFrame	tag=63	noun=none	frame=at>ing	1
cueObjectClassFrame	tag=63	noun=none	frame=by>NP	1
cueObjectClassFrame	tag=63	noun=none	frame=fin>NNP	-2
cueObjectClassFrame	tag=63	noun=none	frame=fin>NP	-1
cueObjectClassFrame	tag=63	noun=none	frame=for>ing	2
cueObjectClassFrame	tag=63	noun=none	frame=in>NNP	-2
cueObjectClassFrame	tag=63	noun=none	frame=in>NP	-2
cueObjectClassFrame	tag=63	noun=none	frame=in>ing	2
cueObjectClassFrame	tag=63	noun=none	frame=ing>NP	2
cueObjectClassFrame	tag=63	noun=none	frame=ing>about	1
cueObjectClassFrame	tag=63	noun=none	frame=ing>for	1
cueObjectClassFrame	tag=63	noun=none	frame=on>NP	2
cueObjectClassFrame	tag=63	noun=none	frame=pp>NP	-3
cueObjectClassFrame	tag=63	noun=none	frame=that>PRP	1
cueObjectClassFrame	tag=63	noun=none	frame=to>inf	1
cueObjectClassFrame	tag=63	noun=none	frame=what>PRP	1
cueObjectClassFrame	tag=63	noun=none	frame=when>NP	-1
cueObjectClassFrame	tag=63	noun=none	frame=with>NNP	-1
cueObjectClassFrame	tag=colon	noun=none	frame=QO>NP	1
cueObjectClassFrame	tag=nn	noun=n.act	frame=IN>NP	1
cueObjectClassFrame	tag=nn	noun=n.act	frame=of>NP	-2
cueObjectClassFrame	tag=nn	noun=n.cognition	frame=of>NP	-3
cueObjectClassFrame	tag=nn	noun=n.event	frame=of>NP	1
cueObjectClassFrame	tag=nn	noun=n.person	frame=among>NP	1
cueObjectClassFrame	tag=nn	noun=n.person	frame=from>NP	1
cueObjectClassFrame	tag=nn	noun=n.person	frame=of>NP	1
cueObjectClassFrame	tag=nn	noun=none	frame=.>#	-1
cueObjectClassFrame	tag=nn	noun=none	frame=:>NNP	-1
cueObjectClassFrame	tag=nn	noun=none	frame=:>NP	-1
cueObjectClassFrame	tag=nn	noun=none	frame=IN>NNP	-1
cueObjectClassFrame	tag=nn	noun=none	frame=fin>ADV	-1
cueObjectClassFrame	tag=nn	noun=none	frame=fin>NP	-2
cueObjectClassFrame	tag=nn	noun=none	frame=fin>that	3
cueObjectClassFrame	tag=nn	noun=none	frame=from>NNP	1
cueObjectClassFrame	tag=nn	noun=none	frame=that>NP	1
cueObjectClassFrame	tag=nn	noun=none	frame=that>PRP	1
cueObjectClassFrame	tag=nn	noun=none	frame=that>fin	-5
cueObjectClassFrame	tag=nn	noun=none	frame=to>inf	1
cueObjectClassFrame	tag=nns	noun=n.act	frame=about>NP	2
cueObjectClassFrame	tag=nns	noun=n.group	frame=from>NP	1
cueObjectClassFrame	tag=nns	noun=none	frame=fin>NP	-3
cueObjectClassFrame	tag=nns	noun=none	frame=that>PRP	1
cueObjectClassFrame	tag=nns	noun=none	frame=that>fin	-4
cueObjectClassFrame	tag=nns	noun=none	frame=to>inf	2
cueObjectWord	word='s	tag=63	2
cueObjectWord	word=ad	tag=63	3
cueObjectWord	word=agreement	tag=63	1
cueObjectWord	word=aim	tag=63	1
cueObjectWord	word=anxiety	tag=63	1
cueObjectWord	word=argument	tag=63	5
cueObjectWord	word=attack	tag=63	6
cueObjectWord	word=attention	tag=63	5
cueObjectWord	word=ballot	tag=63	-1
cueObjectWord	word=case	tag=63	4
cueObjectWord	word=christie	tag=63	1
cueObjectWord	word=claim	tag=63	2
cueObjectWord	word=clinton	tag=63	2
cueObjectWord	word=comment	tag=63	4
cueObjectWord	word=concern	tag=63	1
cueObjectWord	word=condition	tag=63	-1
cueObjectWord	word=convention	tag=63	-3
cueObjectWord	word=credit	tag=63	1
cueObjectWord	word=criticism	tag=63	4
cueObjectWord	word=day	tag=63	-4
cueObjectWord	word=deal	tag=63	2
cueObjectWord	word=defense	tag=63	1
cueObjectWord	word=delegate	tag=63	-10
cueObjectWord	word=democrat	tag=63	1
cueObjectWord	word=democrats	tag=63	2
cueObjectWord	word=detail	tag=63	1
cueObjectWord	word=document	tag=63	-1
cueObjectWord	word=doubt	tag=63	3
cueObjectWord	word=economy	tag=63	-1
cueObjectWord	word=effort	tag=63	2
cueObjectWord	word=endorsement	tag=63	3
cueObjectWord	word=event	tag=63	-1
cueObjectWord	word=example	tag=63	1
cueObjectWord	word=favor	tag=63	2
cueObjectWord	word=focus	tag=63	2
cueObjectWord	word=group	tag=63	-2
cueObjectWord	word=hand	tag=63	-3
cueObjectWord	word=his	tag=63	-1
cueObjectWord	word=idea	tag=63	4
cueObjectWord	word=immigrant	tag=63	1
cueObjectWord	word=increase	tag=63	1
cueObjectWord	word=issue	tag=63	4
cueObjectWord	word=language	tag=63	1
cueObjectWord	word=law	tag=63	1
cueObjectWord	word=lead	tag=63	-5
cueObjectWord	word=letter	tag=63	1
cueObjectWord	word=life	tag=63	-1
cueObjectWord	word=media	tag=63	4
cueObjectWord	word=member	tag=63	-1
cueObjectWord	word=mention	tag=63	3
cueObjectWord	word=message	tag=63	4
cueObjectWord	word=million	tag=63	-6
cueObjectWord	word=mogul	tag=63	3
cueObjectWord	word=money	tag=63	-4
cueObjectWord	word=month	tag=63	-5
cueObjectWord	word=nominee	tag=63	1
cueObjectWord	word=obama	tag=63	1
cueObjectWord	word=office	tag=63	-3
cueObjectWord	word=opinion	tag=63	3
cueObjectWord	word=opposition	tag=63	1
cueObjectWord	word=people	tag=63	-4
cueObjectWord	word=percent	tag=63	-3
cueObjectWord	word=place	tag=63	-2
cueObjectWord	word=plan	tag=63	4
cueObjectWord	word=position	tag=63	4
cueObjectWord	word=primary	tag=63	-4
cueObjectWord	word=program	tag=63	1
cueObjectWord	word=promise	tag=63	1
cueObjectWord	word=proposal	tag=63	2
cueObjectWord	word=race	tag=63	-3
cueObjectWord	word=rally	tag=63	-2
cueObjectWord	word=reason	tag=63	2
cueObjectWord	word=release	tag=63	3
cueObjectWord	word=remark	tag=63	2
cueObjectWord	word=reporter	tag=63	2
cueObjectWord	word=rubio	tag=63	3
cueObjectWord	word=sanders	tag=63	1
cueObjectWord	word=senate	tag=63	-1
cueObjectWord	word=shot	tag=63	1
cueObjectWord	word=some	tag=63	2
cueObjectWord	word=stage	tag=63	-4
cueObjectWord	word=statement	tag=63	8
cueObjectWord	word=suggestion	tag=63	4
cueObjectWord	word=support	tag=63	6
cueObjectWord	word=tax	tag=63	1
cueObjectWord	word=term	tag=63	2
cueObjectWord	word=that	tag=63	-1
cueObjectWord	word=tribute	tag=63	1
cueObjectWord	word=trump	tag=63	3
cueObjectWord	word=trump	tag=nn	-1
cueObjectWord	word=use	tag=63	1
cueObjectWord	word=video	tag=63	-3
cueObjectWord	word=way	tag=63	-4
cueObjectWord	word=work	tag=63	-1
cueObjectWord	word=year	tag=63	-1
cueOpener	tag=63	opener=if	-2
cueOpener	tag=63	opener=if-next	1
cueOpener	tag=63	opener=mark	-1
cueOpener	tag=63	opener=none	-5
cueOpener	tag=63	opener=that	-1
cueOpener	tag=63	opener=that-next	2
cueOpener	tag=63	opener=to	-3
cueOpener	tag=63	opener=to-next	-1
cueOpener	tag=63	opener=whether	6
cueOpener	tag=63	opener=whether-next	1
cueOpener	tag=colon	opener=mark	1
cueOpener	tag=colon	opener=none	-2
cueOpener	tag=jj	opener=that-next	1
cueOpener	tag=nn	opener=mark	-4
cueOpener	tag=nn	opener=none	-3
cueOpener	tag=nn	opener=that	3
cueOpener	tag=nn	opener=that-next	1
cueOpener	tag=nn	opener=to	-2
cueOpener	tag=nn	opener=whether	1
cueOpener	tag=nns	opener=none	-2
cueOpener	tag=nns	opener=that-next	2
cueOpener	tag=nns	opener=to	-1
cueOpener	tag=vbn	opener=none	-1
cuePossessor	tag=cd	-3
cuePossessor	tag=dt	-5
cuePossessor	tag=jj	-1
cuePossessor	tag=nn	-2
cuePossessor	tag=np	5
cuePossessor	tag=prps	-1
cuePossessorNext	tag=colon	class=PRP	1
cuePossessorNext	tag=colon	class=QO	1
cuePossessorNext	tag=dt	class=QO	-3
cuePossessorNext	tag=dt	class=fin	-3
cuePossessorNext	tag=dt	class=from	1
cuePossessorNext	tag=dt	class=of	1
cuePossessorNext	tag=dt	class=on	-1
cuePossessorNext	tag=dt	class=pp	-8
cuePossessorNext	tag=dt	class=that	-2
cuePossessorNext	tag=in	class=NP	-4
cuePossessorNext	tag=jj	class=,	-2
cuePossessorNext	tag=jj	class=.	-8
cuePossessorNext	tag=jj	class=about	1
cuePossessorNext	tag=jj	class=fin	-3
cuePossessorNext	tag=jj	class=for	-2
cuePossessorNext	tag=jj	class=of	3
cuePossessorNext	tag=jj	class=that	1
cuePossessorNext	tag=jj	class=to	-4
cuePossessorNext	tag=nn	class=.	1
cuePossessorNext	tag=nn	class=NP	1
cuePossessorNext	tag=nn	class=for	4
cuePossessorNext	tag=nn	class=of	-4
cuePossessorNext	tag=nns	class=about	1
cuePossessorNext	tag=nns	class=fin	-6
cuePossessorNext	tag=nns	class=for	1
cuePossessorNext	tag=np	class=.	4
cuePossessorNext	tag=np	class=fin	-1
cuePossessorNext	tag=pos	class=fin	-5
cuePossessorNext	tag=pos	class=on	1
cuePossessorNext	tag=pos	class=that	1
cuePossessorNext	tag=pos	class=to	1
cuePossessorNext	tag=prps	class=IN	-1
cuePossessorNext	tag=prps	class=fin	-1
cuePossessorNext	tag=prps	class=for	-2
cuePossessorNext	tag=prps	class=of	1
cuePossessorNext	tag=prps	class=that	1
cuePossessorNext	tag=prps	class=to	1
cueSubjectClass	tag=63	noun=n.act	-1
cueSubjectClass	tag=63	noun=n.artifact	-1
cueSubjectClass	tag=63	noun=n.body	1
cueSubjectClass	tag=63	noun=n.motive	4
cueSubjectClass	tag=63	noun=n.object	-1
cueSubjectClass	tag=63	noun=n.person	3
cueSubjectClass	tag=63	noun=n.phenomenon	2
cueSubjectClass	tag=63	noun=n.possession	-4
cueSubjectClass	tag=63	noun=n.quantity	1
cueSubjectClass	tag=63	noun=n.shape	-2
cueSubjectClass	tag=63	noun=n.state	-1
cueSubjectClass	tag=63	noun=n.substance	1
cueSubjectClass	tag=63	noun=n.tops	1
cueSubjectClass	tag=colon	noun=n.person	1
cueSubjectClass	tag=nn	noun=n.cognition	1
cueSubjectClass	tag=nn	noun=n.person	-1
cueSubjectClass	tag=nn	noun=n.state	-1
cueSubjectClass	tag=nns	noun=n.artifact	1
cueSubjectClass	tag=nns	noun=n.communication	-1
cueSubjectClassFrame	noun=n.act	frame=NP>.	-2
cueSubjectClassFrame	noun=n.act	frame=NP>fin	1
cueSubjectClassFrame	noun=n.act	frame=NP>ing	-1
cueSubjectClassFrame	noun=n.artifact	frame=IN>NP	-1
cueSubjectClassFrame	noun=n.artifact	frame=that>PRP	2
cueSubjectClassFrame	noun=n.attribute	frame=NP>.	-1
cueSubjectClassFrame	noun=n.attribute	frame=by>NP	1
cueSubjectClassFrame	noun=n.cognition	frame=NP>,	3
cueSubjectClassFrame	noun=n.cognition	frame=NP>and	-4
cueSubjectClassFrame	noun=n.cognition	frame=PRP>fin	-1
cueSubjectClassFrame	noun=n.communication	frame=,>QO	-1
cueSubjectClassFrame	noun=n.communication	frame=NP>,	-1
cueSubjectClassFrame	noun=n.communication	frame=NP>and	2
cueSubjectClassFrame	noun=n.communication	frame=NP>that	-1
cueSubjectClassFrame	noun=n.event	frame=IN>NP	1
cueSubjectClassFrame	noun=n.event	frame=RP>NP	1
cueSubjectClassFrame	noun=n.group	frame=NP>.	1
cueSubjectClassFrame	noun=n.group	frame=NP>and	-3
cueSubjectClassFrame	noun=n.group	frame=NP>that	2
cueSubjectClassFrame	noun=n.group	frame=to>inf	1
cueSubjectClassFrame	noun=n.person	frame=NP>,	-4
cueSubjectClassFrame	noun=n.person	frame=NP>.	-2
cueSubjectClassFrame	noun=n.person	frame=NP>fin	1
cueSubjectClassFrame	noun=n.person	frame=NP>pp	1
cueSubjectClassFrame	noun=n.person	frame=NP>that	2
cueSubjectClassFrame	noun=n.person	frame=PRP>and	-2
cueSubjectClassFrame	noun=n.person	frame=PRP>fin	1
cueSubjectClassFrame	noun=n.person	frame=for>NP	-1
cueSubjectClassFrame	noun=n.person	frame=that>NP	2
cueSubjectClassFrame	noun=n.person	frame=to>inf	-1
cueSubjectClassFrame	noun=n.relation	frame=NP>.	2
cueSubjectClassFrame	noun=n.relation	frame=PRP>fin	-2
cueSubjectClassFrame	noun=n.time	frame=NNP>,	1
cueSubjectClassFrame	noun=n.time	frame=to>inf	3
cueSubjectClassFrame	noun=none	frame=NP>and	-1
cueSubjectClassFrame	noun=none	frame=NP>ing	2
cueSubjectClassFrame	noun=none	frame=PRP>fin	2
cueSubjectClassFrame	noun=none	frame=for>NP	1
cueSubjectClassFrame	noun=none	frame=of>NP	-2
cueSubjectClassFrame	noun=none	frame=on>NP	-2
cueSubjectClassFrame	noun=none	frame=to>inf	-2
cueSubjectDistance	tag=63	class=#	n=0	3
cueSubjectDistance	tag=63	class=#	n=1	-3
cueSubjectDistance	tag=63	class=NNP	n=0	2
cueSubjectDistance	tag=63	class=NNP	n=1	-1
cueSubjectDistance	tag=63	class=NNP	n=2	-5
cueSubjectDistance	tag=63	class=NP	n=2	-3
cueSubjectDistance	tag=63	class=PRP	n=0	1
cueSubjectDistance	tag=63	class=PRP	n=1	-2
cueSubjectDistance	tag=63	class=that	n=1	1
cueSubjectDistance	tag=63	class=what	n=0	-1
cueSubjectDistance	tag=63	class=when	n=0	1
cueSubjectDistance	tag=63	class=who	n=1	1
cueSubjectDistance	tag=colon	class=NNP	n=0	5
cueSubjectDistance	tag=jj	class=NNP	n=0	1
cueSubjectDistance	tag=jj	class=NNP	n=1	1
cueSubjectDistance	tag=nn	class=#	n=0	2
cueSubjectDistance	tag=nn	class=EX	n=1	1
cueSubjectDistance	tag=nn	class=NNP	n=2	-2
cueSubjectDistance	tag=nn	class=NP	n=0	2
cueSubjectDistance	tag=nn	class=NP	n=1	-1
cueSubjectDistance	tag=nn	class=NP	n=2	-1
cueSubjectDistance	tag=nn	class=PRP	n=2	-4
cueSubjectDistance	tag=nns	class=#	n=0	2
cueSubjectDistance	tag=nns	class=NNP	n=1	-3
cueSubjectDistance	tag=nns	class=NP	n=0	1
cueSubjectDistance	tag=nns	class=NP	n=2	-2
cueSubjectDistance	tag=nns	class=PRP	n=2	-1
cueSubjectDistance	tag=nns	class=who	n=1	-1
cueSubjectDistance	tag=vbn	class=NP	n=0	-1
cueSubjectWord	word=?	tag=63	1
cueSubjectWord	word=?	tag=nn	2
cueSubjectWord	word=?	tag=nns	2
cueSubjectWord	word=a	tag=colon	4
cueSubjectWord	word=adviser	tag=63	2
cueSubjectWord	word=advocate	tag=63	2
cueSubjectWord	word=all	tag=63	1
cueSubjectWord	word=ally	tag=63	3
cueSubjectWord	word=board	tag=63	1
cueSubjectWord	word=both	tag=63	3
cueSubjectWord	word=campaign	tag=63	4
cueSubjectWord	word=campaign	tag=nn	-3
cueSubjectWord	word=china	tag=63	-3
cueSubjectWord	word=clinton	tag=63	-1
cueSubjectWord	word=comey	tag=63	-1
cueSubjectWord	word=cruz	tag=63	2
cueSubjectWord	word=delegate	tag=63	-2
cueSubjectWord	word=democrat	tag=63	2
cueSubjectWord	word=democrats	tag=63	4
cueSubjectWord	word=department	tag=63	-4
cueSubjectWord	word=economist	tag=63	1
cueSubjectWord	word=effort	tag=63	-2
cueSubjectWord	word=email	tag=63	1
cueSubjectWord	word=erdogan	tag=63	-1
cueSubjectWord	word=everyone	tag=63	1
cueSubjectWord	word=expert	tag=63	3
cueSubjectWord	word=father	tag=63	-1
cueSubjectWord	word=fbi	tag=63	-2
cueSubjectWord	word=graham	tag=63	1
cueSubjectWord	word=grayson	tag=63	-3
cueSubjectWord	word=group	tag=63	1
cueSubjectWord	word=he	tag=63	-1
cueSubjectWord	word=he	tag=jj	-1
cueSubjectWord	word=he	tag=nn	-3
cueSubjectWord	word=he	tag=nns	-4
cueSubjectWord	word=himself	tag=63	3
cueSubjectWord	word=i	tag=63	-1
cueSubjectWord	word=insider	tag=63	1
cueSubjectWord	word=interest	tag=63	-2
cueSubjectWord	word=it	tag=63	-1
cueSubjectWord	word=kaine	tag=63	1
cueSubjectWord	word=leader	tag=63	2
cueSubjectWord	word=line	tag=63	-2
cueSubjectWord	word=measure	tag=63	1
cueSubjectWord	word=meeting	tag=63	-1
cueSubjectWord	word=month	tag=63	2
cueSubjectWord	word=news	tag=63	1
cueSubjectWord	word=nobody	tag=63	-2
cueSubjectWord	word=number	tag=63	1
cueSubjectWord	word=obama	tag=63	-1
cueSubjectWord	word=office	tag=63	1
cueSubjectWord	word=one	tag=63	1
cueSubjectWord	word=other	tag=63	2
cueSubjectWord	word=outlet	tag=63	1
cueSubjectWord	word=pac	tag=63	1
cueSubjectWord	word=people	tag=63	-2
cueSubjectWord	word=percent	tag=63	-1
cueSubjectWord	word=person	tag=63	1
cueSubjectWord	word=platform	tag=63	1
cueSubjectWord	word=poll	tag=63	5
cueSubjectWord	word=president	tag=63	-5
cueSubjectWord	word=primary	tag=63	-1
cueSubjectWord	word=prospect	tag=63	1
cueSubjectWord	word=reason	tag=63	3
cueSubjectWord	word=report	tag=63	1
cueSubjectWord	word=republican	tag=63	4
cueSubjectWord	word=republicans	tag=63	5
cueSubjectWord	word=result	tag=63	1
cueSubjectWord	word=ryan	tag=63	2
cueSubjectWord	word=sanders	tag=63	1
cueSubjectWord	word=sanders	tag=nn	-1
cueSubjectWord	word=secretary	tag=63	3
cueSubjectWord	word=she	tag=63	2
cueSubjectWord	word=some	tag=63	5
cueSubjectWord	word=source	tag=63	3
cueSubjectWord	word=speaker	tag=63	1
cueSubjectWord	word=statement	tag=63	-4
cueSubjectWord	word=states	tag=63	-1
cueSubjectWord	word=study	tag=63	1
cueSubjectWord	word=supporter	tag=63	1
cueSubjectWord	word=team	tag=63	4
cueSubjectWord	word=that	tag=63	-3
cueSubjectWord	word=the	tag=63	-4
cueSubjectWord	word=there	tag=nn	1
cueSubjectWord	word=they	tag=63	-2
cueSubjectWord	word=trump	tag=63	1
cueSubjectWord	word=two	tag=63	1
cueSubjectWord	word=union	tag=63	1
cueSubjectWord	word=we	tag=63	2
cueSubjectWord	word=week	tag=63	3
cueSubjectWord	word=what	tag=63	-2
cueSubjectWord	word=which	tag=63	1
cueSubjectWord	word=who	tag=nn	-1
cueSubjectWord	word=who	tag=nns	-1
cueSubjectWord	word=woman	tag=63	-1
cueTag	tag=be	-5
cueTag	tag=do	-3
cueTag	tag=hv	-4
cueTag	tag=nn	-1
cueTag	tag=nns	-1
cueTag	tag=np	-3
cueTag	tag=vb	-2
cueTag	tag=vbd	3
cueTag	tag=vbg	-2
cueTag	tag=vbn	-1
cueTag	tag=vbp	2
cueVerbClass	verb=n.act	tag=nn	-1
cueVerbClass	verb=n.act	tag=nns	-1
cueVerbClass	verb=n.attribute	tag=nn	1
cueVerbClass	verb=n.communication	tag=nns	1
cueVerbClass	verb=n.event	tag=nn	-6
cueVerbClass	verb=n.event	tag=nns	-5
cueVerbClass	verb=n.feeling	tag=nns	1
cueVerbClass	verb=n.location	tag=nn	-4
cueVerbClass	verb=n.location	tag=np	-1
cueVerbClass	verb=n.person	tag=nn	4
cueVerbClass	verb=n.person	tag=nns	-5
cueVerbClass	verb=n.state	tag=jj	-6
cueVerbClass	verb=n.state	tag=nn	1
cueVerbClass	verb=n.state	tag=nns	1
cueVerbClass	verb=v.body	tag=63	-7
cueVerbClass	verb=v.body+F	tag=63	-2
cueVerbClass	verb=v.body+c	tag=63	-1
cueVerbClass	verb=v.change	tag=63	-11
cueVerbClass	verb=v.change+F	tag=63	-6
cueVerbClass	verb=v.change+c	tag=63	-4
cueVerbClass	verb=v.cognition+F	tag=63	3
cueVerbClass	verb=v.cognition+c+F	tag=63	5
cueVerbClass	verb=v.cognition+cc	tag=63	3
cueVerbClass	verb=v.cognition+cc+F	tag=63	6
cueVerbClass	verb=v.communication	tag=63	5
cueVerbClass	verb=v.communication+F	tag=63	9
cueVerbClass	verb=v.communication+c	tag=63	7
cueVerbClass	verb=v.communication+c+F	tag=63	9
cueVerbClass	verb=v.communication+cc	tag=63	5
cueVerbClass	verb=v.communication+cc+F	tag=63	12
cueVerbClass	verb=v.competition	tag=63	-7
cueVerbClass	verb=v.competition+F	tag=63	-3
cueVerbClass	verb=v.competition+c	tag=63	1
cueVerbClass	verb=v.competition+c+F	tag=63	2
cueVerbClass	verb=v.consumption	tag=63	-7
cueVerbClass	verb=v.contact	tag=63	-5
cueVerbClass	verb=v.contact+F	tag=63	-8
cueVerbClass	verb=v.contact+cc+F	tag=63	-3
cueVerbClass	verb=v.creation	tag=63	-6
cueVerbClass	verb=v.creation+F	tag=63	1
cueVerbClass	verb=v.creation+c	tag=63	-2
cueVerbClass	verb=v.creation+c+F	tag=63	4
cueVerbClass	verb=v.emotion	tag=63	4
cueVerbClass	verb=v.emotion+F	tag=63	5
cueVerbClass	verb=v.emotion+c+F	tag=63	5
cueVerbClass	verb=v.motion	tag=63	-12
cueVerbClass	verb=v.motion+F	tag=63	-11
cueVerbClass	verb=v.motion+c	tag=63	-5
cueVerbClass	verb=v.perception+c+F	tag=63	3
cueVerbClass	verb=v.possession	tag=63	-11
cueVerbClass	verb=v.possession+F	tag=63	-1
cueVerbClass	verb=v.possession+c	tag=63	-1
cueVerbClass	verb=v.possession+c+F	tag=63	-1
cueVerbClass	verb=v.possession+cc	tag=63	1
cueVerbClass	verb=v.social	tag=63	-8
cueVerbClass	verb=v.social+F	tag=63	1
cueVerbClass	verb=v.social+c	tag=63	-2
cueVerbClass	verb=v.social+c+F	tag=63	1
cueVerbClass	verb=v.social+cc	tag=63	-1
cueVerbClass	verb=v.stative	tag=63	-10
cueVerbClass	verb=v.stative+F	tag=63	-1
cueVerbClass	verb=v.stative+c	tag=63	-3
cueVerbClass	verb=v.stative+c+F	tag=63	-1
cueVerbClass	verb=v.weather	tag=63	-3
cueVerbClassFrame	verb=n.act	frame=on>NNP	1
cueVerbClassFrame	verb=n.cognition	frame=.>#	-1
cueVerbClassFrame	verb=n.cognition	frame=on>NP	-2
cueVerbClassFrame	verb=n.cognition	frame=that>NP	1
cueVerbClassFrame	verb=n.communication	frame=,>NNP	-4
cueVerbClassFrame	verb=n.communication	frame=:>NNP	-1
cueVerbClassFrame	verb=n.communication	frame=about>NNP	-1
cueVerbClassFrame	verb=n.communication	frame=about>NP	1
cueVerbClassFrame	verb=n.communication	frame=fin>NP	-1
cueVerbClassFrame	verb=n.communication	frame=for>NP	1
cueVerbClassFrame	verb=n.communication	frame=of>NP	1
cueVerbClassFrame	verb=n.communication	frame=on>NP	1
cueVerbClassFrame	verb=n.communication	frame=that>fin	-5
cueVerbClassFrame	verb=n.communication	frame=to>inf	1
cueVerbClassFrame	verb=n.event	frame=to>inf	1
cueVerbClassFrame	verb=n.person	frame=of>NNP	4
cueVerbClassFrame	verb=n.possession	frame=to>inf	2
cueVerbClassFrame	verb=v.body	frame=RP>NP	1
cueVerbClassFrame	verb=v.change	frame=.>#	-5
cueVerbClassFrame	verb=v.change	frame=ADJ>that	1
cueVerbClassFrame	verb=v.change	frame=NP>,	-1
cueVerbClassFrame	verb=v.change	frame=NP>.	-1
cueVerbClassFrame	verb=v.change	frame=to>inf	-1
cueVerbClassFrame	verb=v.change+c	frame=NP>,	-1
cueVerbClassFrame	verb=v.change+c+F	frame=.>#	6
cueVerbClassFrame	verb=v.change+c+F	frame=IN>NP	-3
cueVerbClassFrame	verb=v.cognition	frame=NP>.	1
cueVerbClassFrame	verb=v.cognition	frame=PRP>.	4
cueVerbClassFrame	verb=v.cognition	frame=as>NP	2
cueVerbClassFrame	verb=v.cognition+c	frame=IN>NP	-2
cueVerbClassFrame	verb=v.cognition+c	frame=NP>ing	1
cueVerbClassFrame	verb=v.cognition+c	frame=on>NP	2
cueVerbClassFrame	verb=v.cognition+c	frame=with>NP	-1
cueVerbClassFrame	verb=v.cognition+c+F	frame=.>#	5
cueVerbClassFrame	verb=v.cognition+cc+F	frame=.>#	3
cueVerbClassFrame	verb=v.cognition+cc+F	frame=NP>,	1
cueVerbClassFrame	verb=v.cognition+cc+F	frame=NP>.	-1
cueVerbClassFrame	verb=v.cognition+cc+F	frame=NP>fin	2
cueVerbClassFrame	verb=v.cognition+cc+F	frame=in>NP	2
cueVerbClassFrame	verb=v.cognition+cc+F	frame=that>NP	-2
cueVerbClassFrame	verb=v.communication	frame=.>#	-3
cueVerbClassFrame	verb=v.communication	frame=NNP>and	2
cueVerbClassFrame	verb=v.communication	frame=NP>,	1
cueVerbClassFrame	verb=v.communication	frame=NP>QO	1
cueVerbClassFrame	verb=v.communication	frame=NP>to	2
cueVerbClassFrame	verb=v.communication+F	frame=RP>that	2
cueVerbClassFrame	verb=v.communication+F	frame=to>inf	-1
cueVerbClassFrame	verb=v.communication+c	frame=IN>NP	2
cueVerbClassFrame	verb=v.communication+c	frame=NP>.	2
cueVerbClassFrame	verb=v.communication+c	frame=NP>QO	1
cueVerbClassFrame	verb=v.communication+c	frame=NP>and	1
cueVerbClassFrame	verb=v.communication+c	frame=NP>fin	-2
cueVerbClassFrame	verb=v.communication+c	frame=QO>NP	1
cueVerbClassFrame	verb=v.communication+c	frame=of>ing	-1
cueVerbClassFrame	verb=v.communication+c+F	frame=.>#	-2
cueVerbClassFrame	verb=v.communication+c+F	frame=NP>,	1
cueVerbClassFrame	verb=v.communication+c+F	frame=on>NP	2
cueVerbClassFrame	verb=v.communication+cc	frame=NP>,	2
cueVerbClassFrame	verb=v.communication+cc	frame=about>NP	2
cueVerbClassFrame	verb=v.communication+cc	frame=of>NP	3
cueVerbClassFrame	verb=v.communication+cc+F	frame=,>PRP	-1
cueVerbClassFrame	verb=v.communication+cc+F	frame=,>fin	3
cueVerbClassFrame	verb=v.communication+cc+F	frame=,>ing	-2
cueVerbClassFrame	verb=v.communication+cc+F	frame=.>#	2
cueVerbClassFrame	verb=v.communication+cc+F	frame=:>QO	-1
cueVerbClassFrame	verb=v.communication+cc+F	frame=NNP>,	2
cueVerbClassFrame	verb=v.communication+cc+F	frame=NNP>that	1
cueVerbClassFrame	verb=v.communication+cc+F	frame=NP>.	3
cueVerbClassFrame	verb=v.communication+cc+F	frame=NP>fin	2
cueVerbClassFrame	verb=v.communication+cc+F	frame=for>NP	1
cueVerbClassFrame	verb=v.communication+cc+F	frame=in>NNP	3
cueVerbClassFrame	verb=v.communication+cc+F	frame=in>NP	1
cueVerbClassFrame	verb=v.communication+cc+F	frame=of>NP	-2
cueVerbClassFrame	verb=v.communication+cc+F	frame=on>NNP	3
cueVerbClassFrame	verb=v.communication+cc+F	frame=to>inf	-5
cueVerbClassFrame	verb=v.competition	frame=NP>.	-1
cueVerbClassFrame	verb=v.competition	frame=with>NNP	2
cueVerbClassFrame	verb=v.competition+F	frame=RP>NP	2
cueVerbClassFrame	verb=v.consumption	frame=NP>to	1
cueVerbClassFrame	verb=v.consumption	frame=to>inf	-1
cueVerbClassFrame	verb=v.contact	frame=NP>,	-2
cueVerbClassFrame	verb=v.contact	frame=PRP>.	1
cueVerbClassFrame	verb=v.contact	frame=RP>at	1
cueVerbClassFrame	verb=v.contact+c	frame=NNP>,	-1
cueVerbClassFrame	verb=v.creation	frame=NP>to	-2
cueVerbClassFrame	verb=v.creation+c+F	frame=.>#	5
cueVerbClassFrame	verb=v.emotion	frame=NP>,	1
cueVerbClassFrame	verb=v.emotion	frame=to>inf	3
cueVerbClassFrame	verb=v.emotion+F	frame=NP>fin	2
cueVerbClassFrame	verb=v.emotion+F	frame=NP>to	3
cueVerbClassFrame	verb=v.emotion+c+F	frame=NP>.	1
cueVerbClassFrame	verb=v.emotion+c+F	frame=NP>fin	3
cueVerbClassFrame	verb=v.motion	frame=.>#	-2
cueVerbClassFrame	verb=v.motion	frame=IN>NNP	-6
cueVerbClassFrame	verb=v.motion	frame=IN>NP	-2
cueVerbClassFrame	verb=v.motion	frame=NP>,	-2
cueVerbClassFrame	verb=v.motion	frame=NP>ing	4
cueVerbClassFrame	verb=v.motion	frame=NP>to	1
cueVerbClassFrame	verb=v.motion	frame=RP>NP	2
cueVerbClassFrame	verb=v.motion	frame=in>NP	-2
cueVerbClassFrame	verb=v.motion	frame=on>NP	1
cueVerbClassFrame	verb=v.motion	frame=on>to	2
cueVerbClassFrame	verb=v.motion	frame=with>NP	1
cueVerbClassFrame	verb=v.motion+cc	frame=for>NP	3
cueVerbClassFrame	verb=v.perception	frame=.>#	-2
cueVerbClassFrame	verb=v.perception	frame=IN>NP	1
cueVerbClassFrame	verb=v.perception	frame=at>PRP	1
cueVerbClassFrame	verb=v.perception	frame=to>inf	3
cueVerbClassFrame	verb=v.perception+cc+F	frame=NP>,	1
cueVerbClassFrame	verb=v.possession	frame=NP>and	1
cueVerbClassFrame	verb=v.possession	frame=NP>to	-1
cueVerbClassFrame	verb=v.possession+F	frame=NP>to	-3
cueVerbClassFrame	verb=v.possession+F	frame=that>NP	2
cueVerbClassFrame	verb=v.social	frame=.>#	-1
cueVerbClassFrame	verb=v.social	frame=NP>,	1
cueVerbClassFrame	verb=v.social	frame=NP>fin	-1
cueVerbClassFrame	verb=v.social	frame=NP>ing	2
cueVerbClassFrame	verb=v.social	frame=RP>NP	-3
cueVerbClassFrame	verb=v.social	frame=on>NP	-1
cueVerbClassFrame	verb=v.social+F	frame=NP>,	2
cueVerbClassFrame	verb=v.social+F	frame=NP>ing	-1
cueVerbClassFrame	verb=v.social+F	frame=NP>that	1
cueVerbClassFrame	verb=v.social+F	frame=PRP>.	-2
cueVerbClassFrame	verb=v.social+F	frame=PRP>that	1
cueVerbClassFrame	verb=v.social+F	frame=for>NNP	2
cueVerbClassFrame	verb=v.social+F	frame=for>NP	2
cueVerbClassFrame	verb=v.social+c	frame=NNP>,	-1
cueVerbClassFrame	verb=v.social+c	frame=NP>to	1
cueVerbClassFrame	verb=v.stative	frame=.>#	-4
cueVerbClassFrame	verb=v.stative	frame=IN>NP	3
cueVerbClassFrame	verb=v.stative	frame=NP>,	-5
cueVerbClassFrame	verb=v.stative	frame=NP>.	-6
cueVerbClassFrame	verb=v.stative	frame=NP>and	-3
cueVerbClassFrame	verb=v.stative	frame=NP>that	-1
cueVerbClassFrame	verb=v.stative	frame=about>NP	1
cueVerbClassFrame	verb=v.stative	frame=in>NP	-1
cueVerbClassFrame	verb=v.stative	frame=to>inf	2
cueVerbClassFrame	verb=v.stative+c	frame=NP>,	-2
cueVerbClassFrame	verb=v.stative+c	frame=to>inf	-2
cueVerbClassFrame	verb=v.stative+cc	frame=to>inf	3
cueVerbClassSubject	verb=n.act	class=#	1
cueVerbClassSubject	verb=n.act	class=NNP	-2
cueVerbClassSubject	verb=n.attribute	class=NP	1
cueVerbClassSubject	verb=n.cognition	class=#	2
cueVerbClassSubject	verb=n.cognition	class=NNP	-2
cueVerbClassSubject	verb=n.cognition	class=NP	-2
cueVerbClassSubject	verb=n.cognition	class=PRP	-1
cueVerbClassSubject	verb=n.communication	class=#	1
cueVerbClassSubject	verb=n.communication	class=EX	1
cueVerbClassSubject	verb=n.communication	class=which	2
cueVerbClassSubject	verb=n.communication	class=who	-5
cueVerbClassSubject	verb=n.event	class=#	-6
cueVerbClassSubject	verb=n.feeling	class=#	1
cueVerbClassSubject	verb=n.state	class=EX	2
cueVerbClassSubject	verb=v.change	class=#	-2
cueVerbClassSubject	verb=v.change	class=NNP	-1
cueVerbClassSubject	verb=v.change+c	class=NP	-4
cueVerbClassSubject	verb=v.change+c+F	class=NNP	2
cueVerbClassSubject	verb=v.change+c+F	class=PRP	1
cueVerbClassSubject	verb=v.cognition	class=NNP	-1
cueVerbClassSubject	verb=v.cognition+c+F	class=NP	4
cueVerbClassSubject	verb=v.cognition+cc	class=NP	2
cueVerbClassSubject	verb=v.cognition+cc	class=who	2
cueVerbClassSubject	verb=v.cognition+cc+F	class=#	2
cueVerbClassSubject	verb=v.cognition+cc+F	class=NNP	3
cueVerbClassSubject	verb=v.cognition+cc+F	class=NP	2
cueVerbClassSubject	verb=v.cognition+cc+F	class=PRP	-2
cueVerbClassSubject	verb=v.communication	class=NNP	1
cueVerbClassSubject	verb=v.communication	class=PRP	1
cueVerbClassSubject	verb=v.communication+F	class=NNP	5
cueVerbClassSubject	verb=v.communication+F	class=NP	2
cueVerbClassSubject	verb=v.communication+F	class=PRP	2
cueVerbClassSubject	verb=v.communication+F	class=who	-1
cueVerbClassSubject	verb=v.communication+c	class=NNP	1
cueVerbClassSubject	verb=v.communication+c	class=NP	1
cueVerbClassSubject	verb=v.communication+c	class=PRP	2
cueVerbClassSubject	verb=v.communication+c	class=who	-2
cueVerbClassSubject	verb=v.communication+c+F	class=NNP	4
cueVerbClassSubject	verb=v.communication+c+F	class=NP	2
cueVerbClassSubject	verb=v.communication+cc	class=NP	1
cueVerbClassSubject	verb=v.communication+cc	class=PRP	1
cueVerbClassSubject	verb=v.communication+cc+F	class=#	5
cueVerbClassSubject	verb=v.communication+cc+F	class=NNP	2
cueVerbClassSubject	verb=v.communication+cc+F	class=NP	2
cueVerbClassSubject	verb=v.communication+cc+F	class=PRP	1
cueVerbClassSubject	verb=v.communication+cc+F	class=when	2
cueVerbClassSubject	verb=v.communication+cc+F	class=who	-1
cueVerbClassSubject	verb=v.competition	class=NP	-1
cueVerbClassSubject	verb=v.competition	class=PRP	-2
cueVerbClassSubject	verb=v.competition+c+F	class=NP	3
cueVerbClassSubject	verb=v.consumption	class=NP	-3
cueVerbClassSubject	verb=v.contact	class=#	-3
cueVerbClassSubject	verb=v.contact	class=NP	-1
cueVerbClassSubject	verb=v.contact+F	class=NP	-4
cueVerbClassSubject	verb=v.contact+c	class=NNP	-2
cueVerbClassSubject	verb=v.contact+c	class=PRP	1
cueVerbClassSubject	verb=v.creation	class=PRP	-4
cueVerbClassSubject	verb=v.emotion	class=NP	2
cueVerbClassSubject	verb=v.emotion	class=who	1
cueVerbClassSubject	verb=v.emotion+F	class=#	1
cueVerbClassSubject	verb=v.emotion+F	class=NP	4
cueVerbClassSubject	verb=v.emotion+F	class=PRP	-1
cueVerbClassSubject	verb=v.emotion+F	class=who	1
cueVerbClassSubject	verb=v.emotion+c+F	class=NP	3
cueVerbClassSubject	verb=v.emotion+c+F	class=PRP	-3
cueVerbClassSubject	verb=v.emotion+c+F	class=who	4
cueVerbClassSubject	verb=v.motion	class=NNP	-1
cueVerbClassSubject	verb=v.motion	class=PRP	-1
cueVerbClassSubject	verb=v.motion	class=who	-2
cueVerbClassSubject	verb=v.motion+F	class=NP	-2
cueVerbClassSubject	verb=v.motion+c	class=NP	-3
cueVerbClassSubject	verb=v.motion+cc	class=NNP	1
cueVerbClassSubject	verb=v.perception+c+F	class=NNP	3
cueVerbClassSubject	verb=v.perception+c+F	class=NP	2
cueVerbClassSubject	verb=v.perception+cc+F	class=NP	1
cueVerbClassSubject	verb=v.possession	class=NNP	-1
cueVerbClassSubject	verb=v.possession	class=NP	-3
cueVerbClassSubject	verb=v.possession	class=PRP	1
cueVerbClassSubject	verb=v.possession	class=who	-3
cueVerbClassSubject	verb=v.possession+F	class=NNP	-1
cueVerbClassSubject	verb=v.possession+F	class=NP	1
cueVerbClassSubject	verb=v.social	class=who	-1
cueVerbClassSubject	verb=v.social+F	class=#	1
cueVerbClassSubject	verb=v.social+cc	class=NP	-1
cueVerbClassSubject	verb=v.stative	class=NNP	-2
cueVerbClassSubject	verb=v.stative	class=NP	-2
cueVerbClassSubject	verb=v.stative+c	class=NP	-3
cueVerbClassSubject	verb=v.stative+cc	class=NP	1
