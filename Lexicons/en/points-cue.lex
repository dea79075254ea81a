# points-cue.lex — points of the cue stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
cueBase	-10
cueBefore	word='m	tag=jj	-2
cueBefore	word='re	tag=63	-1
cueBefore	word='s	tag=jj	-1
cueBefore	word=a	tag=63	-3
cueBefore	word=a	tag=colon	2
cueBefore	word=about	tag=63	-4
cueBefore	word=account	tag=63	-1
cueBefore	word=administration	tag=63	2
cueBefore	word=advocates	tag=63	2
cueBefore	word=after	tag=63	3
cueBefore	word=against	tag=63	-1
cueBefore	word=agency	tag=63	1
cueBefore	word=aggressively	tag=63	1
cueBefore	word=all	tag=63	2
cueBefore	word=allies	tag=63	2
cueBefore	word=almost	tag=63	-2
cueBefore	word=also	tag=63	3
cueBefore	word=am	tag=jj	1
cueBefore	word=america	tag=63	-1
cueBefore	word=americans	tag=63	-3
cueBefore	word=are	tag=63	2
cueBefore	word=are	tag=nns	2
cueBefore	word=as	tag=63	-1
cueBefore	word=at	tag=63	-2
cueBefore	word=be	tag=63	-2
cueBefore	word=be	tag=jj	-5
cueBefore	word=been	tag=63	-1
cueBefore	word=before	tag=63	2
cueBefore	word=began	tag=63	-3
cueBefore	word=being	tag=63	-7
cueBefore	word=biden	tag=63	1
cueBefore	word=both	tag=63	2
cueBefore	word=by	tag=63	1
cueBefore	word=carson	tag=63	2
cueBefore	word=christie	tag=63	3
cueBefore	word=clinton	tag=63	-2
cueBefore	word=comey	tag=63	-2
cueBefore	word=comments	tag=63	-3
cueBefore	word=consistently	tag=63	2
cueBefore	word=contests	tag=63	1
cueBefore	word=conversation	tag=63	1
cueBefore	word=could	tag=63	-3
cueBefore	word=court	tag=nn	1
cueBefore	word=crowd	tag=63	-2
cueBefore	word=deep	tag=nn	2
cueBefore	word=department	tag=63	-2
cueBefore	word=devine	tag=63	4
cueBefore	word=did	tag=63	1
cueBefore	word=directly	tag=63	2
cueBefore	word=documents	tag=63	-1
cueBefore	word=does	tag=63	1
cueBefore	word=donald	tag=63	-1
cueBefore	word=earlier	tag=nn	1
cueBefore	word=email	tag=63	2
cueBefore	word=erdogan	tag=63	-3
cueBefore	word=executives	tag=63	3
cueBefore	word=experts	tag=63	4
cueBefore	word=far	tag=63	-1
cueBefore	word=fierce	tag=nn	1
cueBefore	word=firm	tag=63	-2
cueBefore	word=firms	tag=63	1
cueBefore	word=for	tag=63	-7
cueBefore	word=forbes	tag=63	1
cueBefore	word=formally	tag=63	1
cueBefore	word=friday	tag=63	3
cueBefore	word=friendly	tag=nn	2
cueBefore	word=friends	tag=63	1
cueBefore	word=from	tag=63	-2
cueBefore	word=get	tag=63	-3
cueBefore	word=god	tag=63	-2
cueBefore	word=grayson	tag=63	-4
cueBefore	word=groups	tag=63	1
cueBefore	word=had	tag=63	-5
cueBefore	word=harsh	tag=nns	1
cueBefore	word=have	tag=63	3
cueBefore	word=having	tag=63	-1
cueBefore	word=he	tag=63	4
cueBefore	word=her	tag=63	-1
cueBefore	word=his	tag=63	-1
cueBefore	word=his	tag=nns	-1
cueBefore	word=huckabee	tag=63	-2
cueBefore	word=if	tag=63	-3
cueBefore	word=in	tag=63	-3
cueBefore	word=in	tag=nn	-3
cueBefore	word=increasingly	tag=63	2
cueBefore	word=initially	tag=63	2
cueBefore	word=interview	tag=63	-1
cueBefore	word=investigation	tag=63	1
cueBefore	word=is	tag=63	2
cueBefore	word=is	tag=jj	1
cueBefore	word=it	tag=63	-3
cueBefore	word=jobs	tag=63	-1
cueBefore	word=just	tag=63	-4
cueBefore	word=latest	tag=colon	-2
cueBefore	word=law	tag=63	-2
cueBefore	word=less	tag=63	1
cueBefore	word=loudly	tag=63	1
cueBefore	word=made	tag=jj	-1
cueBefore	word=many	tag=63	2
cueBefore	word=matthews	tag=colon	1
cueBefore	word=media	tag=63	-4
cueBefore	word=men	tag=63	-3
cueBefore	word=message	tag=63	2
cueBefore	word=monday	tag=63	1
cueBefore	word=month	tag=63	2
cueBefore	word=muslims	tag=63	-1
cueBefore	word=n't	tag=jj	2
cueBefore	word=national	tag=nn	1
cueBefore	word=networks	tag=63	1
cueBefore	word=never	tag=63	-4
cueBefore	word=newly	tag=63	-1
cueBefore	word=nieto	tag=63	1
cueBefore	word=not	tag=jj	4
cueBefore	word=obama	tag=63	-1
cueBefore	word=of	tag=63	-8
cueBefore	word=of	tag=nns	1
cueBefore	word=office	tag=63	3
cueBefore	word=officially	tag=63	3
cueBefore	word=on	tag=63	-4
cueBefore	word=once	tag=63	1
cueBefore	word=only	tag=63	-2
cueBefore	word=only	tag=nn	-1
cueBefore	word=or	tag=63	-1
cueBefore	word=others	tag=63	1
cueBefore	word=people	tag=63	-6
cueBefore	word=poll	tag=63	8
cueBefore	word=poll	tag=colon	1
cueBefore	word=previously	tag=63	1
cueBefore	word=primaries	tag=63	-1
cueBefore	word=prosecutors	tag=63	2
cueBefore	word=public	tag=nn	1
cueBefore	word=publicly	tag=63	4
cueBefore	word=putin	tag=63	1
cueBefore	word=quickly	tag=63	2
cueBefore	word=really	tag=63	-2
cueBefore	word=remarks	tag=63	-1
cueBefore	word=report	tag=63	1
cueBefore	word=report	tag=colon	2
cueBefore	word=reportedly	tag=63	-3
cueBefore	word=reports	tag=63	2
cueBefore	word=republicans	tag=63	1
cueBefore	word=resoundingly	tag=63	-1
cueBefore	word=ryan	tag=63	1
cueBefore	word=salceda	tag=63	-1
cueBefore	word=sanders	tag=63	-1
cueBefore	word=sanders	tag=nn	3
cueBefore	word=senator	tag=63	-3
cueBefore	word=sentiment	tag=63	1
cueBefore	word=should	tag=63	-3
cueBefore	word=simply	tag=63	-3
cueBefore	word=since	tag=63	2
cueBefore	word=so	tag=63	2
cueBefore	word=some	tag=63	2
cueBefore	word=some	tag=nn	1
cueBefore	word=speech	tag=63	2
cueBefore	word=states	tag=63	-3
cueBefore	word=stern	tag=nn	1
cueBefore	word=strategists	tag=63	1
cueBefore	word=suddenly	tag=63	1
cueBefore	word=tapper	tag=colon	1
cueBefore	word=team	tag=63	3
cueBefore	word=than	tag=63	-1
cueBefore	word=that	tag=63	-3
cueBefore	word=the	tag=63	-3
cueBefore	word=the	tag=nn	-2
cueBefore	word=the	tag=vbg	-6
cueBefore	word=the	tag=vbn	-1
cueBefore	word=their	tag=nns	-3
cueBefore	word=then	tag=63	1
cueBefore	word=there	tag=63	-1
cueBefore	word=this	tag=nn	-6
cueBefore	word=those	tag=vbg	3
cueBefore	word=thursday	tag=63	3
cueBefore	word=to	tag=63	-1
cueBefore	word=to	tag=nn	2
cueBefore	word=trump	tag=63	1
cueBefore	word=twitter	tag=63	-2
cueBefore	word=ultimately	tag=63	1
cueBefore	word=under	tag=nn	1
cueBefore	word=up	tag=63	-1
cueBefore	word=voters	tag=63	-3
cueBefore	word=was	tag=63	-1
cueBefore	word=we	tag=63	-1
cueBefore	word=week	tag=63	4
cueBefore	word=were	tag=63	-1
cueBefore	word=what	tag=63	-1
cueBefore	word=while	tag=63	1
cueBefore	word=whose	tag=nn	1
cueBefore	word=widely	tag=63	2
cueBefore	word=will	tag=63	1
cueBefore	word=with	tag=63	-2
cueBefore	word=with	tag=nns	1
cueBefore	word=would	tag=63	-1
cueCarrier	word=?	2
cueCarrier	word=announce	-2
cueCarrier	word=be	7
cueCarrier	word=bring	2
cueCarrier	word=change	-1
cueCarrier	word=defend	-1
cueCarrier	word=draw	-4
cueCarrier	word=express	-5
cueCarrier	word=face	5
cueCarrier	word=have	9
cueCarrier	word=include	4
cueCarrier	word=leave	1
cueCarrier	word=make	-9
cueCarrier	word=offer	-3
cueCarrier	word=raise	1
cueCarrier	word=remain	-3
cueCarrier	word=renew	1
cueCarrier	word=repeat	-3
cueCarrier	word=require	1
cueCarrier	word=say	-10
cueCarrier	word=show	-1
cueCarrier	word=solidify	2
cueForm	form=fin+have	3
cueForm	form=fin+have+modal	-7
cueForm	form=fin+have+not	1
cueForm	form=fin+modal	-2
cueForm	form=fin+not	2
cueForm	form=fin+not+modal	-2
cueForm	form=fin+passive	2
cueForm	form=fin+passive+modal	-2
cueForm	form=fin+passive+not+modal	-4
cueForm	form=inf	-3
cueForm	form=inf+passive	-3
cueForm	form=ing	-1
cueForm	form=ing+have	-1
cueForm	form=ing+passive	-3
cueForm	form=nn	-1
cueForm	form=nns	-1
cueForm	form=np	-4
cueForm	form=pp	-2
cueForm	form=rb	-1
cueForm	form=vbg	-1
cueForm	form=vbn	-2
cueFormLeftFrame	form=colon	class=NNP	frame=NNP>.	-1
cueFormLeftFrame	form=colon	class=NNP	frame=NP>.	-3
cueFormLeftFrame	form=colon	class=NNP	frame=NP>fin	1
cueFormLeftFrame	form=colon	class=NNP	frame=QO>NP	2
cueFormLeftFrame	form=colon	class=NNP	frame=QO>PRP	1
cueFormLeftFrame	form=colon	class=NP	frame=NNP>fin	-1
cueFormLeftFrame	form=fin	class=,	frame=.>#	-2
cueFormLeftFrame	form=fin	class=,	frame=NNP>,	1
cueFormLeftFrame	form=fin	class=,	frame=NNP>fin	1
cueFormLeftFrame	form=fin	class=,	frame=NP>,	-2
cueFormLeftFrame	form=fin	class=,	frame=NP>.	-1
cueFormLeftFrame	form=fin	class=,	frame=NP>and	-2
cueFormLeftFrame	form=fin	class=,	frame=NP>fin	-1
cueFormLeftFrame	form=fin	class=,	frame=NP>ing	-2
cueFormLeftFrame	form=fin	class=,	frame=NP>to	-2
cueFormLeftFrame	form=fin	class=,	frame=on>NP	3
cueFormLeftFrame	form=fin	class=,	frame=that>NNP	1
cueFormLeftFrame	form=fin	class=,	frame=to>inf	1
cueFormLeftFrame	form=fin	class=ADJ	frame=NP>.	1
cueFormLeftFrame	form=fin	class=NNP	frame=,>NP	1
cueFormLeftFrame	form=fin	class=NNP	frame=,>QO	7
cueFormLeftFrame	form=fin	class=NNP	frame=,>X	2
cueFormLeftFrame	form=fin	class=NNP	frame=,>ing	-1
cueFormLeftFrame	form=fin	class=NNP	frame=.>#	5
cueFormLeftFrame	form=fin	class=NNP	frame=:>X	1
cueFormLeftFrame	form=fin	class=NNP	frame=NNP>,	-3
cueFormLeftFrame	form=fin	class=NNP	frame=NNP>fin	3
cueFormLeftFrame	form=fin	class=NNP	frame=NNP>that	2
cueFormLeftFrame	form=fin	class=NNP	frame=NP>#	-1
cueFormLeftFrame	form=fin	class=NNP	frame=NP>,	-1
cueFormLeftFrame	form=fin	class=NNP	frame=NP>.	-2
cueFormLeftFrame	form=fin	class=NNP	frame=NP>QO	2
cueFormLeftFrame	form=fin	class=NNP	frame=NP>fin	-2
cueFormLeftFrame	form=fin	class=NNP	frame=NP>ing	-1
cueFormLeftFrame	form=fin	class=NNP	frame=NP>pp	-1
cueFormLeftFrame	form=fin	class=NNP	frame=NP>to	1
cueFormLeftFrame	form=fin	class=NNP	frame=NP>when	-2
cueFormLeftFrame	form=fin	class=NNP	frame=PRP>ing	-1
cueFormLeftFrame	form=fin	class=NNP	frame=RP>NP	-1
cueFormLeftFrame	form=fin	class=NNP	frame=RP>on	2
cueFormLeftFrame	form=fin	class=NNP	frame=about>PRP	-1
cueFormLeftFrame	form=fin	class=NNP	frame=as>NP	-3
cueFormLeftFrame	form=fin	class=NNP	frame=at>NP	-3
cueFormLeftFrame	form=fin	class=NNP	frame=during>NP	-1
cueFormLeftFrame	form=fin	class=NNP	frame=from>NNP	-4
cueFormLeftFrame	form=fin	class=NNP	frame=in>NP	-1
cueFormLeftFrame	form=fin	class=NNP	frame=of>NP	2
cueFormLeftFrame	form=fin	class=NNP	frame=on>NP	-2
cueFormLeftFrame	form=fin	class=NNP	frame=that>PRP	2
cueFormLeftFrame	form=fin	class=NP	frame=.>#	1
cueFormLeftFrame	form=fin	class=NP	frame=ADJ>than	-1
cueFormLeftFrame	form=fin	class=NP	frame=ADJ>that	2
cueFormLeftFrame	form=fin	class=NP	frame=NNP>,	-2
cueFormLeftFrame	form=fin	class=NP	frame=NNP>.	-2
cueFormLeftFrame	form=fin	class=NP	frame=NNP>and	-1
cueFormLeftFrame	form=fin	class=NP	frame=NNP>ing	4
cueFormLeftFrame	form=fin	class=NP	frame=NNP>to	-1
cueFormLeftFrame	form=fin	class=NP	frame=NP>,	-1
cueFormLeftFrame	form=fin	class=NP	frame=NP>.	1
cueFormLeftFrame	form=fin	class=NP	frame=NP>how	2
cueFormLeftFrame	form=fin	class=NP	frame=NP>ing	2
cueFormLeftFrame	form=fin	class=NP	frame=NP>that	1
cueFormLeftFrame	form=fin	class=NP	frame=NP>who	-1
cueFormLeftFrame	form=fin	class=NP	frame=PRP>,	2
cueFormLeftFrame	form=fin	class=NP	frame=PRP>and	-2
cueFormLeftFrame	form=fin	class=NP	frame=and>fin	-2
cueFormLeftFrame	form=fin	class=NP	frame=at>NP	1
cueFormLeftFrame	form=fin	class=NP	frame=in>NP	-2
cueFormLeftFrame	form=fin	class=NP	frame=like>NNP	1
cueFormLeftFrame	form=fin	class=NP	frame=on>NP	-4
cueFormLeftFrame	form=fin	class=NP	frame=on>to	1
cueFormLeftFrame	form=fin	class=NP	frame=that>NP	2
cueFormLeftFrame	form=fin	class=NP	frame=with>NP	-1
cueFormLeftFrame	form=fin	class=PRP	frame=,>NP	-1
cueFormLeftFrame	form=fin	class=PRP	frame=,>fin	2
cueFormLeftFrame	form=fin	class=PRP	frame=,>ing	5
cueFormLeftFrame	form=fin	class=PRP	frame=.>#	4
cueFormLeftFrame	form=fin	class=PRP	frame=IN>NNP	-1
cueFormLeftFrame	form=fin	class=PRP	frame=IN>NP	1
cueFormLeftFrame	form=fin	class=PRP	frame=NNP>,	-1
cueFormLeftFrame	form=fin	class=PRP	frame=NNP>fin	-2
cueFormLeftFrame	form=fin	class=PRP	frame=NP>#	2
cueFormLeftFrame	form=fin	class=PRP	frame=NP>,	-1
cueFormLeftFrame	form=fin	class=PRP	frame=NP>.	-2
cueFormLeftFrame	form=fin	class=PRP	frame=NP>fin	2
cueFormLeftFrame	form=fin	class=PRP	frame=NP>who	1
cueFormLeftFrame	form=fin	class=PRP	frame=PRP>,	-4
cueFormLeftFrame	form=fin	class=PRP	frame=PRP>QO	1
cueFormLeftFrame	form=fin	class=PRP	frame=PRP>to	-2
cueFormLeftFrame	form=fin	class=PRP	frame=RP>NP	5
cueFormLeftFrame	form=fin	class=PRP	frame=at>PRP	2
cueFormLeftFrame	form=fin	class=PRP	frame=fin>ADV	-2
cueFormLeftFrame	form=fin	class=PRP	frame=for>NP	-2
cueFormLeftFrame	form=fin	class=PRP	frame=in>NP	2
cueFormLeftFrame	form=fin	class=PRP	frame=on>NP	2
cueFormLeftFrame	form=fin	class=PRP	frame=that>ADV	-2
cueFormLeftFrame	form=fin	class=QC	frame=NNP>,	5
cueFormLeftFrame	form=fin	class=QC	frame=NNP>.	2
cueFormLeftFrame	form=fin	class=QC	frame=NP>,	2
cueFormLeftFrame	form=fin	class=QC	frame=NP>.	3
cueFormLeftFrame	form=fin	class=X	frame=NNP>,	5
cueFormLeftFrame	form=fin	class=X	frame=NNP>.	1
cueFormLeftFrame	form=fin	class=and	frame=.>#	-2
cueFormLeftFrame	form=fin	class=and	frame=NP>,	4
cueFormLeftFrame	form=fin	class=and	frame=NP>.	-2
cueFormLeftFrame	form=fin	class=and	frame=NP>DASH	-1
cueFormLeftFrame	form=fin	class=and	frame=NP>that	-1
cueFormLeftFrame	form=fin	class=and	frame=NP>to	-1
cueFormLeftFrame	form=fin	class=and	frame=RP>NP	-1
cueFormLeftFrame	form=fin	class=and	frame=to>inf	2
cueFormLeftFrame	form=fin	class=that	frame=NP>that	-2
cueFormLeftFrame	form=fin	class=which	frame=NP>fin	-1
cueFormLeftFrame	form=fin	class=which	frame=NP>to	2
cueFormLeftFrame	form=fin	class=who	frame=NNP>,	-1
cueFormLeftFrame	form=fin	class=who	frame=NP>,	2
cueFormLeftFrame	form=fin	class=who	frame=NP>ing	1
cueFormLeftFrame	form=fin	class=who	frame=NP>pp	-1
cueFormLeftFrame	form=fin	class=who	frame=NP>when	1
cueFormLeftFrame	form=fin	class=who	frame=RP>NP	-1
cueFormLeftFrame	form=fin	class=who	frame=for>NP	3
cueFormLeftFrame	form=fin	class=who	frame=in>NP	1
cueFormLeftFrame	form=fin+have	class=,	frame=NP>,	1
cueFormLeftFrame	form=fin+have	class=NNP	frame=about>NP	-1
cueFormLeftFrame	form=fin+have	class=NNP	frame=that>NP	1
cueFormLeftFrame	form=fin+have	class=NNP	frame=to>inf	2
cueFormLeftFrame	form=fin+have	class=NP	frame=.>#	2
cueFormLeftFrame	form=fin+have	class=NP	frame=IN>NNP	-1
cueFormLeftFrame	form=fin+have	class=NP	frame=RP>NP	-1
cueFormLeftFrame	form=fin+have	class=NP	frame=about>NNP	1
cueFormLeftFrame	form=fin+have	class=NP	frame=in>NP	2
cueFormLeftFrame	form=fin+have	class=NP	frame=to>inf	1
cueFormLeftFrame	form=fin+have	class=PRP	frame=NP>.	1
cueFormLeftFrame	form=fin+have	class=PRP	frame=RP>NP	2
cueFormLeftFrame	form=fin+have	class=who	frame=NNP>.	-1
cueFormLeftFrame	form=fin+have	class=who	frame=NP>.	-1
cueFormLeftFrame	form=fin+have	class=who	frame=to>inf	-1
cueFormLeftFrame	form=fin+modal	class=NNP	frame=NP>#	1
cueFormLeftFrame	form=fin+modal	class=NNP	frame=NP>.	-4
cueFormLeftFrame	form=fin+modal	class=NNP	frame=NP>ing	-1
cueFormLeftFrame	form=fin+modal	class=NNP	frame=on>NP	1
cueFormLeftFrame	form=fin+modal	class=NP	frame=NP>ing	1
cueFormLeftFrame	form=fin+modal	class=NP	frame=for>NNP	1
cueFormLeftFrame	form=fin+modal	class=PRP	frame=PRP>fin	-1
cueFormLeftFrame	form=fin+not	class=NNP	frame=NP>,	2
cueFormLeftFrame	form=fin+not	class=NNP	frame=to>inf	4
cueFormLeftFrame	form=fin+not	class=NP	frame=NP>,	-2
cueFormLeftFrame	form=fin+not	class=NP	frame=NP>.	1
cueFormLeftFrame	form=fin+not	class=NP	frame=NP>fin	1
cueFormLeftFrame	form=fin+not	class=PRP	frame=NP>fin	-1
cueFormLeftFrame	form=fin+not	class=PRP	frame=NP>to	2
cueFormLeftFrame	form=fin+passive	class=NNP	frame=NP>,	2
cueFormLeftFrame	form=fin+passive	class=NNP	frame=by>NP	1
cueFormLeftFrame	form=fin+passive	class=NNP	frame=to>inf	-3
cueFormLeftFrame	form=fin+passive	class=NP	frame=.>#	-2
cueFormLeftFrame	form=fin+passive	class=NP	frame=as>NP	1
cueFormLeftFrame	form=fin+passive	class=NP	frame=by>NNP	3
cueFormLeftFrame	form=fin+passive	class=NP	frame=on>NP	-3
cueFormLeftFrame	form=fin+passive	class=NP	frame=to>inf	-1
cueFormLeftFrame	form=fin+passive	class=PRP	frame=by>NP	1
cueFormLeftFrame	form=fin+passive	class=that	frame=to>inf	2
cueFormLeftFrame	form=inf	class=IN	frame=NP>.	1
cueFormLeftFrame	form=inf	class=NNP	frame=to>inf	3
cueFormLeftFrame	form=inf	class=NP	frame=NP>.	1
cueFormLeftFrame	form=inf	class=NP	frame=NP>to	3
cueFormLeftFrame	form=inf	class=PRP	frame=NP>,	2
cueFormLeftFrame	form=inf	class=and	frame=NP>.	1
cueFormLeftFrame	form=inf	class=to	frame=.>#	-4
cueFormLeftFrame	form=inf	class=to	frame=NNP>fin	-1
cueFormLeftFrame	form=inf	class=to	frame=NNP>ing	-4
cueFormLeftFrame	form=inf	class=to	frame=NP>,	-2
cueFormLeftFrame	form=inf	class=to	frame=NP>DASH	2
cueFormLeftFrame	form=inf	class=to	frame=NP>QO	1
cueFormLeftFrame	form=inf	class=to	frame=NP>ing	-1
cueFormLeftFrame	form=inf	class=to	frame=NP>that	-3
cueFormLeftFrame	form=inf	class=to	frame=PRP>,	-2
cueFormLeftFrame	form=inf	class=to	frame=about>NP	1
cueFormLeftFrame	form=inf	class=to	frame=against>NP	1
cueFormLeftFrame	form=inf	class=to	frame=on>NP	1
cueFormLeftFrame	form=inf	class=to	frame=whether>PRP	1
cueFormLeftFrame	form=ing	class=#	frame=NP>.	4
cueFormLeftFrame	form=ing	class=#	frame=NP>fin	-1
cueFormLeftFrame	form=ing	class=,	frame=,>QO	3
cueFormLeftFrame	form=ing	class=,	frame=IN>ADV	-1
cueFormLeftFrame	form=ing	class=,	frame=IN>NP	1
cueFormLeftFrame	form=ing	class=,	frame=NNP>,	-3
cueFormLeftFrame	form=ing	class=,	frame=NP>ing	1
cueFormLeftFrame	form=ing	class=,	frame=NP>that	3
cueFormLeftFrame	form=ing	class=,	frame=NP>who	-2
cueFormLeftFrame	form=ing	class=,	frame=PRP>fin	5
cueFormLeftFrame	form=ing	class=,	frame=PRP>that	1
cueFormLeftFrame	form=ing	class=,	frame=that>NNP	1
cueFormLeftFrame	form=ing	class=,	frame=that>NP	2
cueFormLeftFrame	form=ing	class=NNP	frame=NP>,	-2
cueFormLeftFrame	form=ing	class=NNP	frame=NP>fin	-3
cueFormLeftFrame	form=ing	class=NNP	frame=that>NP	-3
cueFormLeftFrame	form=ing	class=NP	frame=NNP>ing	-1
cueFormLeftFrame	form=ing	class=NP	frame=NP>,	2
cueFormLeftFrame	form=ing	class=NP	frame=NP>.	1
cueFormLeftFrame	form=ing	class=NP	frame=NP>DASH	1
cueFormLeftFrame	form=ing	class=NP	frame=NP>fin	3
cueFormLeftFrame	form=ing	class=NP	frame=NP>ing	1
cueFormLeftFrame	form=ing	class=NP	frame=PRP>.	-2
cueFormLeftFrame	form=ing	class=NP	frame=that>NNP	-2
cueFormLeftFrame	form=ing	class=after	frame=that>NP	1
cueFormLeftFrame	form=ing	class=and	frame=NP>to	1
cueFormLeftFrame	form=ing	class=and	frame=that>NP	3
cueFormLeftFrame	form=ing	class=and	frame=to>inf	1
cueFormLeftFrame	form=ing	class=by	frame=NP>,	-1
cueFormLeftFrame	form=ing	class=by	frame=NP>DASH	1
cueFormLeftFrame	form=ing	class=by	frame=PRP>fin	-1
cueFormLeftFrame	form=ing	class=by	frame=that>NNP	-1
cueFormLeftFrame	form=ing	class=for	frame=NP>.	-1
cueFormLeftFrame	form=ing	class=in	frame=NP>.	-2
cueFormLeftFrame	form=ing	class=while	frame=on>NP	1
cueFormLeftFrame	form=jj	class=fin	frame=.>#	-1
cueFormLeftFrame	form=jj	class=fin	frame=in>NP	1
cueFormLeftFrame	form=jj	class=fin	frame=of>NP	1
cueFormLeftFrame	form=jj	class=fin	frame=that>NP	-2
cueFormLeftFrame	form=nn	class=#	frame=:>NNP	-1
cueFormLeftFrame	form=nn	class=#	frame=IN>NP	1
cueFormLeftFrame	form=nn	class=#	frame=fin>ADV	-2
cueFormLeftFrame	form=nn	class=#	frame=fin>NP	-1
cueFormLeftFrame	form=nn	class=#	frame=fin>that	4
cueFormLeftFrame	form=nn	class=#	frame=of>NP	-1
cueFormLeftFrame	form=nn	class=#	frame=on>NP	1
cueFormLeftFrame	form=nn	class=#	frame=to>inf	1
cueFormLeftFrame	form=nn	class=,	frame=for>NNP	1
cueFormLeftFrame	form=nn	class=,	frame=of>NP	-2
cueFormLeftFrame	form=nn	class=fin	frame=.>#	1
cueFormLeftFrame	form=nn	class=fin	frame=from>NNP	1
cueFormLeftFrame	form=nn	class=fin	frame=from>NP	2
cueFormLeftFrame	form=nn	class=fin	frame=in>NP	-2
cueFormLeftFrame	form=nn	class=fin	frame=of>NP	3
cueFormLeftFrame	form=nn	class=fin	frame=to>inf	-5
cueFormLeftFrame	form=nn	class=in	frame=IN>NP	-1
cueFormLeftFrame	form=nn	class=in	frame=of>NP	3
cueFormLeftFrame	form=nn	class=in	frame=to>inf	-1
cueFormLeftFrame	form=nn	class=ing	frame=of>NP	1
cueFormLeftFrame	form=nn	class=of	frame=IN>NP	2
cueFormLeftFrame	form=nn	class=of	frame=among>NP	1
cueFormLeftFrame	form=nn	class=with	frame=of>NP	1
cueFormLeftFrame	form=nns	class=#	frame=to>inf	3
cueFormLeftFrame	form=nns	class=,	frame=.>#	3
cueFormLeftFrame	form=nns	class=IN	frame=about>NP	1
cueFormLeftFrame	form=nns	class=QC	frame=.>#	3
cueFormLeftFrame	form=nns	class=in	frame=to>inf	2
cueFormLeftFrame	form=nns	class=of	frame=about>NP	2
cueFormLeftFrame	form=np	class=X	frame=.>X	1
cueFormLeftFrame	form=pp	class=#	frame=NNP>.	-2
cueFormLeftFrame	form=pp	class=#	frame=on>NP	1
cueFormLeftFrame	form=pp	class=,	frame=by>NNP	-3
cueFormLeftFrame	form=pp	class=,	frame=by>NP	-5
cueFormLeftFrame	form=pp	class=,	frame=with>NP	-4
cueFormLeftFrame	form=pp	class=NP	frame=by>NP	1
cueFormLeftFrame	form=pp	class=NP	frame=for>NP	1
cueFormLeftFrame	form=pp	class=NP	frame=in>NNP	-1
cueFormLeftFrame	form=pp	class=NP	frame=in>ing	1
cueFormLeftFrame	form=pp	class=NP	frame=on>ing	1
cueFormLeftFrame	form=pp	class=NP	frame=with>NP	3
cueFormLeftFrame	form=pp	class=and	frame=by>NP	1
cueFormLeftFrame	form=pp	class=as	frame=by>NP	1
cueFormSubject	form=colon	class=#	-1
cueFormSubject	form=colon	class=NNP	2
cueFormSubject	form=colon	class=NP	-2
cueFormSubject	form=fin	class=NNP	1
cueFormSubject	form=fin	class=what	-2
cueFormSubject	form=fin+have	class=NNP	1
cueFormSubject	form=fin+have	class=NP	1
cueFormSubject	form=fin+have	class=that	-3
cueFormSubject	form=fin+have	class=which	1
cueFormSubject	form=fin+have+modal	class=NP	-2
cueFormSubject	form=fin+have+not	class=NP	1
cueFormSubject	form=fin+modal	class=PRP	-2
cueFormSubject	form=fin+modal	class=who	2
cueFormSubject	form=fin+not	class=NNP	1
cueFormSubject	form=fin+not	class=NP	1
cueFormSubject	form=fin+not+modal	class=NNP	1
cueFormSubject	form=fin+not+modal	class=PRP	-5
cueFormSubject	form=fin+passive	class=#	1
cueFormSubject	form=fin+passive	class=that	2
cueFormSubject	form=fin+passive+modal	class=NP	-1
cueFormSubject	form=fin+passive+modal	class=PRP	-1
cueFormSubject	form=fin+passive+modal	class=that	2
cueFormSubject	form=inf	class=#	-5
cueFormSubject	form=inf	class=PRP	2
cueFormSubject	form=ing	class=#	1
cueFormSubject	form=ing	class=NNP	-2
cueFormSubject	form=ing	class=NP	-1
cueFormSubject	form=ing	class=PRP	1
cueFormSubject	form=ing	class=that	1
cueFormSubject	form=ing	class=when	-1
cueFormSubject	form=jj	class=NNP	3
cueFormSubject	form=jj	class=NP	1
cueFormSubject	form=jj	class=PRP	-2
cueFormSubject	form=nn	class=#	2
cueFormSubject	form=nn	class=NNP	-3
cueFormSubject	form=nn	class=PRP	-3
cueFormSubject	form=nn	class=which	2
cueFormSubject	form=nn	class=who	-1
cueFormSubject	form=nns	class=#	3
cueFormSubject	form=nns	class=EX	1
cueFormSubject	form=nns	class=NP	-1
cueFormSubject	form=nns	class=PRP	-3
cueFormSubject	form=nns	class=who	-1
cueFormSubject	form=np	class=#	1
cueFormSubject	form=np	class=NNP	-1
cueFormSubject	form=np	class=NP	-6
cueFormSubject	form=pp	class=POSS	-1
cueFormSubject	form=pp	class=PRP	-6
cueFormSubject	form=pp	class=when	1
cueFormSubject	form=rb	class=NP	-2
cueFormSubject	form=vbn	class=NP	-3
cueFormSubjectClass	form=colon	noun=none	1
cueFormSubjectClass	form=fin	noun=communication	3
cueFormSubjectClass	form=fin	noun=group	2
cueFormSubjectClass	form=fin	noun=object	-3
cueFormSubjectClass	form=fin	noun=person	1
cueFormSubjectClass	form=fin	noun=possession	-1
cueFormSubjectClass	form=fin	noun=relation	-2
cueFormSubjectClass	form=fin	noun=time	2
cueFormSubjectClass	form=fin+have	noun=artifact	1
cueFormSubjectClass	form=fin+have	noun=event	-1
cueFormSubjectClass	form=fin+have	noun=state	-2
cueFormSubjectClass	form=fin+have	noun=substance	2
cueFormSubjectClass	form=fin+have+not	noun=person	1
cueFormSubjectClass	form=fin+modal	noun=communication	-1
cueFormSubjectClass	form=fin+modal	noun=group	-1
cueFormSubjectClass	form=fin+modal	noun=person	2
cueFormSubjectClass	form=fin+modal	noun=phenomenon	2
cueFormSubjectClass	form=fin+modal	noun=quantity	1
cueFormSubjectClass	form=fin+modal	noun=relation	3
cueFormSubjectClass	form=fin+not	noun=group	-1
cueFormSubjectClass	form=fin+not	noun=person	1
cueFormSubjectClass	form=fin+not+modal	noun=communication	1
cueFormSubjectClass	form=fin+passive	noun=act	2
cueFormSubjectClass	form=fin+passive	noun=person	-1
cueFormSubjectClass	form=fin+passive	noun=quantity	1
cueFormSubjectClass	form=fin+passive+modal	noun=communication	-1
cueFormSubjectClass	form=inf	noun=attribute	-2
cueFormSubjectClass	form=inf	noun=communication	-5
cueFormSubjectClass	form=inf	noun=group	-3
cueFormSubjectClass	form=inf	noun=motive	1
cueFormSubjectClass	form=inf	noun=none	2
cueFormSubjectClass	form=inf	noun=quantity	1
cueFormSubjectClass	form=inf	noun=time	-1
cueFormSubjectClass	form=ing	noun=act	-2
cueFormSubjectClass	form=ing	noun=artifact	-1
cueFormSubjectClass	form=ing	noun=communication	-1
cueFormSubjectClass	form=ing	noun=none	-1
cueFormSubjectClass	form=ing	noun=phenomenon	-2
cueFormSubjectClass	form=ing	noun=state	4
cueFormSubjectClass	form=ing	noun=time	1
cueFormSubjectClass	form=jj	noun=attribute	1
cueFormSubjectClass	form=jj	noun=person	1
cueFormSubjectClass	form=nn	noun=communication	1
cueFormSubjectClass	form=nn	noun=none	-1
cueFormSubjectClass	form=nn	noun=person	-1
cueFormSubjectClass	form=nn	noun=state	-1
cueFormSubjectClass	form=nn	noun=time	-1
cueFormSubjectClass	form=nn	noun=tops	-2
cueFormSubjectClass	form=nns	noun=act	-1
cueFormSubjectClass	form=nns	noun=artifact	3
cueFormSubjectClass	form=nns	noun=communication	-1
cueFormSubjectClass	form=nns	noun=person	-1
cueFormSubjectClass	form=pp	noun=location	2
cueFormSubjectClass	form=pp	noun=none	2
cueFormSubjectClass	form=pp	noun=quantity	-3
cueFormSubjectClass	form=pp	noun=time	-2
cueFrame	tag=63	frame=,>NNP	-2
cueFrame	tag=63	frame=,>NP	-2
cueFrame	tag=63	frame=,>PRP	-2
cueFrame	tag=63	frame=,>and	-3
cueFrame	tag=63	frame=,>fin	1
cueFrame	tag=63	frame=,>ing	-3
cueFrame	tag=63	frame=.>#	-3
cueFrame	tag=63	frame=.>X	-7
cueFrame	tag=63	frame=:>QO	3
cueFrame	tag=63	frame=:>X	1
cueFrame	tag=63	frame=ADJ>DASH	-1
cueFrame	tag=63	frame=ADJ>about	2
cueFrame	tag=63	frame=ADJ>by	3
cueFrame	tag=63	frame=ADJ>of	1
cueFrame	tag=63	frame=ADJ>than	-1
cueFrame	tag=63	frame=ADJ>that	3
cueFrame	tag=63	frame=IN>ADV	-2
cueFrame	tag=63	frame=IN>NNP	-1
cueFrame	tag=63	frame=IN>NP	-3
cueFrame	tag=63	frame=IN>PRP	-1
cueFrame	tag=63	frame=IN>about	2
cueFrame	tag=63	frame=IN>of	-1
cueFrame	tag=63	frame=NNP>,	-1
cueFrame	tag=63	frame=NNP>:	4
cueFrame	tag=63	frame=NNP>how	2
cueFrame	tag=63	frame=NNP>ing	4
cueFrame	tag=63	frame=NNP>that	3
cueFrame	tag=63	frame=NNP>to	-2
cueFrame	tag=63	frame=NNP>who	4
cueFrame	tag=63	frame=NP>#	2
cueFrame	tag=63	frame=NP>,	-2
cueFrame	tag=63	frame=NP>.	-1
cueFrame	tag=63	frame=NP>DASH	-1
cueFrame	tag=63	frame=NP>QO	1
cueFrame	tag=63	frame=NP>but	-3
cueFrame	tag=63	frame=NP>fin	-1
cueFrame	tag=63	frame=NP>how	6
cueFrame	tag=63	frame=NP>inf	-5
cueFrame	tag=63	frame=NP>ing	2
cueFrame	tag=63	frame=NP>what	2
cueFrame	tag=63	frame=NP>when	1
cueFrame	tag=63	frame=NP>which	5
cueFrame	tag=63	frame=NP>who	1
cueFrame	tag=63	frame=PRP>#	1
cueFrame	tag=63	frame=PRP>,	-1
cueFrame	tag=63	frame=PRP>QO	2
cueFrame	tag=63	frame=PRP>and	-1
cueFrame	tag=63	frame=PRP>fin	1
cueFrame	tag=63	frame=PRP>inf	-1
cueFrame	tag=63	frame=PRP>to	-1
cueFrame	tag=63	frame=QO>ADJ	-2
cueFrame	tag=63	frame=QO>ADV	-2
cueFrame	tag=63	frame=QO>NP	-1
cueFrame	tag=63	frame=QO>PRP	1
cueFrame	tag=63	frame=RP>,	-3
cueFrame	tag=63	frame=RP>.	-4
cueFrame	tag=63	frame=RP>IN	-2
cueFrame	tag=63	frame=RP>about	5
cueFrame	tag=63	frame=RP>against	3
cueFrame	tag=63	frame=RP>for	-2
cueFrame	tag=63	frame=RP>in	-1
cueFrame	tag=63	frame=RP>ing	2
cueFrame	tag=63	frame=RP>that	2
cueFrame	tag=63	frame=X>NNP	2
cueFrame	tag=63	frame=about>NP	2
cueFrame	tag=63	frame=about>ing	1
cueFrame	tag=63	frame=about>whether	1
cueFrame	tag=63	frame=after>NNP	1
cueFrame	tag=63	frame=against>NP	3
cueFrame	tag=63	frame=against>ing	2
cueFrame	tag=63	frame=as>PRP	-3
cueFrame	tag=63	frame=as>ing	2
cueFrame	tag=63	frame=at>NNP	-2
cueFrame	tag=63	frame=at>PRP	1
cueFrame	tag=63	frame=at>ing	2
cueFrame	tag=63	frame=because>PRP	-1
cueFrame	tag=63	frame=before>NP	-2
cueFrame	tag=63	frame=by>NNP	-1
cueFrame	tag=63	frame=by>what	2
cueFrame	tag=63	frame=during>NP	-2
cueFrame	tag=63	frame=fin>NNP	-3
cueFrame	tag=63	frame=fin>in	-1
cueFrame	tag=63	frame=for>ing	2
cueFrame	tag=63	frame=from>NNP	-1
cueFrame	tag=63	frame=from>NP	-2
cueFrame	tag=63	frame=how>ADJ	1
cueFrame	tag=63	frame=how>ADV	-1
cueFrame	tag=63	frame=how>PRP	1
cueFrame	tag=63	frame=if>NP	1
cueFrame	tag=63	frame=in>NNP	-3
cueFrame	tag=63	frame=in>NP	-1
cueFrame	tag=63	frame=in>ing	3
cueFrame	tag=63	frame=in>on	4
cueFrame	tag=63	frame=in>with	2
cueFrame	tag=63	frame=ing>ADV	-3
cueFrame	tag=63	frame=ing>NP	1
cueFrame	tag=63	frame=ing>about	3
cueFrame	tag=63	frame=ing>for	2
cueFrame	tag=63	frame=into>NP	-4
cueFrame	tag=63	frame=of>NNP	1
cueFrame	tag=63	frame=of>NP	1
cueFrame	tag=63	frame=on>NNP	-1
cueFrame	tag=63	frame=on>to	1
cueFrame	tag=63	frame=on>whether	1
cueFrame	tag=63	frame=pp>NP	-2
cueFrame	tag=63	frame=since>NP	-1
cueFrame	tag=63	frame=that>.	-1
cueFrame	tag=63	frame=that>NNP	1
cueFrame	tag=63	frame=that>with	-2
cueFrame	tag=63	frame=through>NP	-2
cueFrame	tag=63	frame=to>inf	1
cueFrame	tag=63	frame=to>ing	1
cueFrame	tag=63	frame=what>NNP	1
cueFrame	tag=63	frame=when>NNP	-1
cueFrame	tag=63	frame=when>NP	-2
cueFrame	tag=63	frame=why>NNP	1
cueFrame	tag=63	frame=with>NNP	-1
cueFrame	tag=63	frame=with>NP	1
cueFrame	tag=colon	frame=,>NP	1
cueFrame	tag=colon	frame=NP>.	-3
cueFrame	tag=colon	frame=NP>fin	1
cueFrame	tag=colon	frame=QO>NP	1
cueFrame	tag=jj	frame=.>#	-1
cueFrame	tag=jj	frame=IN>NP	-2
cueFrame	tag=jj	frame=in>NP	2
cueFrame	tag=jj	frame=to>inf	1
cueFrame	tag=nn	frame=,>ADV	2
cueFrame	tag=nn	frame=,>NNP	-1
cueFrame	tag=nn	frame=.>#	-1
cueFrame	tag=nn	frame=:>NNP	-2
cueFrame	tag=nn	frame=:>NP	-4
cueFrame	tag=nn	frame=:>QO	1
cueFrame	tag=nn	frame=against>NP	1
cueFrame	tag=nn	frame=among>NP	2
cueFrame	tag=nn	frame=at>NP	-3
cueFrame	tag=nn	frame=fin>ADV	-2
cueFrame	tag=nn	frame=fin>NNP	-1
cueFrame	tag=nn	frame=fin>NP	-1
cueFrame	tag=nn	frame=fin>that	2
cueFrame	tag=nn	frame=fin>whether	1
cueFrame	tag=nn	frame=for>NNP	1
cueFrame	tag=nn	frame=in>NNP	-1
cueFrame	tag=nn	frame=of>ing	-1
cueFrame	tag=nn	frame=that>NP	1
cueFrame	tag=nn	frame=that>PRP	1
cueFrame	tag=nn	frame=that>fin	-5
cueFrame	tag=nn	frame=to>inf	1
cueFrame	tag=nns	frame=,>NP	-3
cueFrame	tag=nns	frame=IN>NP	-1
cueFrame	tag=nns	frame=PRP>fin	1
cueFrame	tag=nns	frame=about>NP	1
cueFrame	tag=nns	frame=about>how	1
cueFrame	tag=nns	frame=and>NP	-1
cueFrame	tag=nns	frame=by>NP	1
cueFrame	tag=nns	frame=fin>ADV	-3
cueFrame	tag=nns	frame=fin>NP	-3
cueFrame	tag=nns	frame=for>NP	2
cueFrame	tag=nns	frame=from>NNP	-1
cueFrame	tag=nns	frame=from>NP	2
cueFrame	tag=nns	frame=in>NNP	-3
cueFrame	tag=nns	frame=that>NP	1
cueFrame	tag=nns	frame=that>PRP	1
cueFrame	tag=nns	frame=that>fin	-6
cueFrame	tag=nns	frame=to>inf	2
cueFrame	tag=np	frame=.>X	1
cueFrameForm	frame=,>ADV	form=fin	3
cueFrameForm	frame=,>ADV	form=nn	2
cueFrameForm	frame=,>NNP	form=fin	-1
cueFrameForm	frame=,>NNP	form=nn	-1
cueFrameForm	frame=,>NP	form=colon	1
cueFrameForm	frame=,>NP	form=nns	-3
cueFrameForm	frame=,>QO	form=fin	1
cueFrameForm	frame=,>QO	form=ing	1
cueFrameForm	frame=,>X	form=fin	4
cueFrameForm	frame=,>and	form=fin	-1
cueFrameForm	frame=,>fin	form=fin	4
cueFrameForm	frame=.>#	form=fin	4
cueFrameForm	frame=.>#	form=fin+passive+not	-1
cueFrameForm	frame=.>#	form=inf	-5
cueFrameForm	frame=.>#	form=ing	-3
cueFrameForm	frame=.>#	form=jj	-1
cueFrameForm	frame=.>#	form=nn	-1
cueFrameForm	frame=.>X	form=fin	-1
cueFrameForm	frame=.>X	form=np	1
cueFrameForm	frame=:>#	form=fin	2
cueFrameForm	frame=:>NNP	form=nn	-2
cueFrameForm	frame=:>NP	form=nn	-4
cueFrameForm	frame=:>QO	form=fin	2
cueFrameForm	frame=:>QO	form=nn	1
cueFrameForm	frame=:>X	form=fin	3
cueFrameForm	frame=ADJ>,	form=fin	-3
cueFrameForm	frame=ADJ>.	form=fin	-2
cueFrameForm	frame=ADJ>in	form=fin+have	3
cueFrameForm	frame=ADJ>of	form=fin	2
cueFrameForm	frame=ADJ>than	form=fin	-2
cueFrameForm	frame=ADJ>that	form=fin	1
cueFrameForm	frame=IN>ADV	form=ing	-1
cueFrameForm	frame=IN>NNP	form=fin	-1
cueFrameForm	frame=IN>NNP	form=fin+have	-2
cueFrameForm	frame=IN>NP	form=fin+passive	-2
cueFrameForm	frame=IN>NP	form=jj	-2
cueFrameForm	frame=IN>NP	form=nns	-1
cueFrameForm	frame=IN>PRP	form=fin	-1
cueFrameForm	frame=NNP>,	form=ing	-2
cueFrameForm	frame=NNP>.	form=fin+modal	-1
cueFrameForm	frame=NNP>.	form=ing	1
cueFrameForm	frame=NNP>:	form=fin	1
cueFrameForm	frame=NNP>fin	form=fin	1
cueFrameForm	frame=NNP>fin	form=inf	-2
cueFrameForm	frame=NNP>how	form=fin	2
cueFrameForm	frame=NNP>ing	form=fin	5
cueFrameForm	frame=NNP>ing	form=inf	-2
cueFrameForm	frame=NNP>ing	form=ing	-6
cueFrameForm	frame=NNP>ing	form=pp	1
cueFrameForm	frame=NNP>pp	form=fin	1
cueFrameForm	frame=NNP>that	form=fin	1
cueFrameForm	frame=NNP>to	form=inf	-2
cueFrameForm	frame=NNP>to	form=ing	-3
cueFrameForm	frame=NNP>to	form=pp	1
cueFrameForm	frame=NP>,	form=fin+have	1
cueFrameForm	frame=NP>,	form=fin+have+not	-1
cueFrameForm	frame=NP>,	form=fin+modal	-2
cueFrameForm	frame=NP>,	form=pp	-4
cueFrameForm	frame=NP>.	form=colon	-3
cueFrameForm	frame=NP>.	form=fin	-1
cueFrameForm	frame=NP>.	form=fin+have	1
cueFrameForm	frame=NP>.	form=fin+modal	-3
cueFrameForm	frame=NP>.	form=inf	1
cueFrameForm	frame=NP>.	form=ing	-1
cueFrameForm	frame=NP>.	form=pp	-3
cueFrameForm	frame=NP>:	form=fin	1
cueFrameForm	frame=NP>DASH	form=fin	-1
cueFrameForm	frame=NP>DASH	form=inf	1
cueFrameForm	frame=NP>QO	form=fin+modal	-1
cueFrameForm	frame=NP>QO	form=inf	1
cueFrameForm	frame=NP>fin	form=colon	1
cueFrameForm	frame=NP>fin	form=fin+modal	2
cueFrameForm	frame=NP>fin	form=ing	-3
cueFrameForm	frame=NP>fin	form=pp	-3
cueFrameForm	frame=NP>how	form=fin	5
cueFrameForm	frame=NP>inf	form=fin	-4
cueFrameForm	frame=NP>ing	form=fin+modal	1
cueFrameForm	frame=NP>ing	form=inf	-2
cueFrameForm	frame=NP>ing	form=ing	2
cueFrameForm	frame=NP>or	form=fin	-2
cueFrameForm	frame=NP>or	form=fin+have+not	1
cueFrameForm	frame=NP>or	form=inf	-1
cueFrameForm	frame=NP>pp	form=ing	2
cueFrameForm	frame=NP>that	form=inf	-2
cueFrameForm	frame=NP>that	form=ing	1
cueFrameForm	frame=NP>that	form=pp	1
cueFrameForm	frame=NP>to	form=fin+modal	-2
cueFrameForm	frame=NP>to	form=fin+not	2
cueFrameForm	frame=NP>to	form=inf	3
cueFrameForm	frame=NP>to	form=ing	1
cueFrameForm	frame=NP>to	form=pp	-2
cueFrameForm	frame=NP>what	form=fin	1
cueFrameForm	frame=NP>which	form=fin	3
cueFrameForm	frame=NP>who	form=fin	2
cueFrameForm	frame=NP>who	form=ing	-1
cueFrameForm	frame=PRP>,	form=fin	-1
cueFrameForm	frame=PRP>,	form=fin+modal	-1
cueFrameForm	frame=PRP>,	form=ing	1
cueFrameForm	frame=PRP>.	form=fin+have	1
cueFrameForm	frame=PRP>DASH	form=fin	1
cueFrameForm	frame=PRP>QO	form=fin	1
cueFrameForm	frame=PRP>and	form=fin	-2
cueFrameForm	frame=PRP>fin	form=fin	-1
cueFrameForm	frame=PRP>fin	form=fin+have	1
cueFrameForm	frame=PRP>fin	form=inf	2
cueFrameForm	frame=PRP>fin	form=nns	1
cueFrameForm	frame=PRP>ing	form=fin+modal	1
cueFrameForm	frame=PRP>to	form=inf	-1
cueFrameForm	frame=QO>NP	form=colon	1
cueFrameForm	frame=RP>NP	form=fin+have	-1
cueFrameForm	frame=RP>NP	form=inf	-2
cueFrameForm	frame=RP>NP	form=ing	1
cueFrameForm	frame=RP>about	form=fin	2
cueFrameForm	frame=RP>against	form=fin	1
cueFrameForm	frame=RP>by	form=fin	1
cueFrameForm	frame=RP>in	form=fin	-1
cueFrameForm	frame=RP>ing	form=fin	1
cueFrameForm	frame=X>NP	form=fin	1
cueFrameForm	frame=about>NP	form=nns	1
cueFrameForm	frame=about>how	form=nns	1
cueFrameForm	frame=against>NP	form=fin	3
cueFrameForm	frame=against>NP	form=inf	1
cueFrameForm	frame=against>NP	form=nn	1
cueFrameForm	frame=among>NP	form=nn	2
cueFrameForm	frame=and>NP	form=nns	-1
cueFrameForm	frame=as>NP	form=fin	-2
cueFrameForm	frame=as>NP	form=fin+have	-5
cueFrameForm	frame=as>NP	form=fin+passive	5
cueFrameForm	frame=as>PRP	form=fin	-1
cueFrameForm	frame=at>NP	form=fin	-1
cueFrameForm	frame=at>NP	form=nn	-3
cueFrameForm	frame=at>NP	form=pp	1
cueFrameForm	frame=at>PRP	form=fin	1
cueFrameForm	frame=because>PRP	form=fin	-1
cueFrameForm	frame=by>NNP	form=fin+passive	1
cueFrameForm	frame=by>NNP	form=pp	-1
cueFrameForm	frame=by>NP	form=nns	1
cueFrameForm	frame=by>ing	form=fin+passive	-1
cueFrameForm	frame=by>ing	form=pp	1
cueFrameForm	frame=during>NP	form=fin	-3
cueFrameForm	frame=fin>ADV	form=fin	-2
cueFrameForm	frame=fin>ADV	form=nn	-2
cueFrameForm	frame=fin>ADV	form=nns	-3
cueFrameForm	frame=fin>NNP	form=nn	-1
cueFrameForm	frame=fin>NP	form=nn	-1
cueFrameForm	frame=fin>NP	form=nns	-3
cueFrameForm	frame=fin>that	form=nn	2
cueFrameForm	frame=fin>whether	form=nn	1
cueFrameForm	frame=for>NNP	form=fin	2
cueFrameForm	frame=for>NNP	form=fin+have	3
cueFrameForm	frame=for>NNP	form=fin+modal	1
cueFrameForm	frame=for>NNP	form=inf	-3
cueFrameForm	frame=for>NNP	form=ing	-3
cueFrameForm	frame=for>NNP	form=nn	1
cueFrameForm	frame=for>NP	form=ing	-3
cueFrameForm	frame=for>NP	form=nns	2
cueFrameForm	frame=for>NP	form=pp	1
cueFrameForm	frame=from>NNP	form=fin	-6
cueFrameForm	frame=from>NNP	form=nns	-1
cueFrameForm	frame=from>NP	form=nns	2
cueFrameForm	frame=how>ADV	form=fin	-2
cueFrameForm	frame=in>NNP	form=nn	-1
cueFrameForm	frame=in>NNP	form=nns	-3
cueFrameForm	frame=in>NNP	form=pp	-1
cueFrameForm	frame=in>NP	form=fin+have	1
cueFrameForm	frame=in>NP	form=jj	2
cueFrameForm	frame=in>ing	form=pp	1
cueFrameForm	frame=in>on	form=fin	2
cueFrameForm	frame=in>with	form=fin	2
cueFrameForm	frame=ing>ADV	form=fin	-1
cueFrameForm	frame=ing>NP	form=fin+have	1
cueFrameForm	frame=ing>about	form=fin	3
cueFrameForm	frame=into>NP	form=fin	-2
cueFrameForm	frame=of>NP	form=fin	4
cueFrameForm	frame=of>NP	form=fin+have	-2
cueFrameForm	frame=of>NP	form=inf	1
cueFrameForm	frame=of>ing	form=nn	-1
cueFrameForm	frame=on>NP	form=fin	-1
cueFrameForm	frame=on>NP	form=fin+modal	1
cueFrameForm	frame=on>to	form=fin	1
cueFrameForm	frame=pp>NP	form=fin	-2
cueFrameForm	frame=that>NNP	form=fin	1
cueFrameForm	frame=that>NNP	form=fin+passive	1
cueFrameForm	frame=that>NP	form=fin	1
cueFrameForm	frame=that>NP	form=fin+modal	-6
cueFrameForm	frame=that>NP	form=nn	1
cueFrameForm	frame=that>NP	form=nns	1
cueFrameForm	frame=that>PRP	form=fin	1
cueFrameForm	frame=that>PRP	form=inf	-1
cueFrameForm	frame=that>PRP	form=ing	1
cueFrameForm	frame=that>PRP	form=nn	1
cueFrameForm	frame=that>PRP	form=nns	1
cueFrameForm	frame=that>fin	form=nn	-5
cueFrameForm	frame=that>fin	form=nns	-6
cueFrameForm	frame=to>inf	form=fin+passive	-2
cueFrameForm	frame=to>inf	form=fin+passive+not	-1
cueFrameForm	frame=to>inf	form=inf	3
cueFrameForm	frame=to>inf	form=ing	3
cueFrameForm	frame=to>inf	form=jj	1
cueFrameForm	frame=to>inf	form=nn	1
cueFrameForm	frame=to>inf	form=nns	2
cueFrameForm	frame=to>ing	form=fin+have	1
cueFrameForm	frame=what>PRP	form=fin	-1
cueFrameForm	frame=whether>PRP	form=inf	1
cueFrameForm	frame=why>PRP	form=ing	2
cueFrameForm	frame=with>NP	form=fin	-1
cueHeadline	yes=no	tag=63	-3
cueHeadline	yes=no	tag=colon	-6
cueHeadline	yes=no	tag=nn	-2
cueHeadline	yes=no	tag=nns	-4
cueHeadline	yes=no	tag=np	-4
cueHeadline	yes=no	tag=vbg	-1
cueHeadline	yes=no	tag=vbn	-1
cueHeadline	yes=yes	tag=63	-1
cueHeadline	yes=yes	tag=colon	4
cueHeadline	yes=yes	tag=jj	2
cueHeadline	yes=yes	tag=nn	1
cueHeadline	yes=yes	tag=nns	4
cueKind	tag=63	-3
cueKind	tag=nn	-1
cueKind	tag=nns	-1
cueKind	tag=np	-4
cueKind	tag=rb	-1
cueKind	tag=vbg	-1
cueKind	tag=vbn	-2
cueLast	yes=no	-9
cueLast	yes=yes	-4
cueLeft	tag=63	class=,	6
cueLeft	tag=63	class=ADJ	4
cueLeft	tag=63	class=CC	1
cueLeft	tag=63	class=DASH	2
cueLeft	tag=63	class=EX	-1
cueLeft	tag=63	class=NNP	2
cueLeft	tag=63	class=POSS	-4
cueLeft	tag=63	class=QC	4
cueLeft	tag=63	class=QO	-6
cueLeft	tag=63	class=RP	-2
cueLeft	tag=63	class=about	-6
cueLeft	tag=63	class=after	5
cueLeft	tag=63	class=against	-2
cueLeft	tag=63	class=as	-2
cueLeft	tag=63	class=at	-2
cueLeft	tag=63	class=before	4
cueLeft	tag=63	class=but	2
cueLeft	tag=63	class=fin	-11
cueLeft	tag=63	class=for	-7
cueLeft	tag=63	class=from	-3
cueLeft	tag=63	class=if	-4
cueLeft	tag=63	class=in	-2
cueLeft	tag=63	class=inf	-6
cueLeft	tag=63	class=of	-5
cueLeft	tag=63	class=on	-6
cueLeft	tag=63	class=or	-7
cueLeft	tag=63	class=pp	2
cueLeft	tag=63	class=since	3
cueLeft	tag=63	class=than	-3
cueLeft	tag=63	class=that	-2
cueLeft	tag=63	class=to	-2
cueLeft	tag=63	class=what	-2
cueLeft	tag=63	class=while	3
cueLeft	tag=63	class=with	-2
cueLeft	tag=colon	class=NNP	3
cueLeft	tag=colon	class=fin	-6
cueLeft	tag=in	class=NP	-3
cueLeft	tag=jj	class=#	-1
cueLeft	tag=jj	class=,	4
cueLeft	tag=jj	class=DASH	1
cueLeft	tag=jj	class=inf	-4
cueLeft	tag=jj	class=of	-5
cueLeft	tag=nn	class=#	1
cueLeft	tag=nn	class=,	2
cueLeft	tag=nn	class=DASH	2
cueLeft	tag=nn	class=POSS	1
cueLeft	tag=nn	class=QO	-9
cueLeft	tag=nn	class=RP	-2
cueLeft	tag=nn	class=X	-2
cueLeft	tag=nn	class=about	-9
cueLeft	tag=nn	class=after	1
cueLeft	tag=nn	class=as	-1
cueLeft	tag=nn	class=at	-2
cueLeft	tag=nn	class=but	2
cueLeft	tag=nn	class=fin	1
cueLeft	tag=nn	class=from	1
cueLeft	tag=nn	class=inf	-3
cueLeft	tag=nn	class=ing	-1
cueLeft	tag=nn	class=on	-2
cueLeft	tag=nn	class=or	-3
cueLeft	tag=nn	class=since	1
cueLeft	tag=nn	class=that	-4
cueLeft	tag=nn	class=under	5
cueLeft	tag=nns	class=QC	3
cueLeft	tag=nns	class=as	3
cueLeft	tag=nns	class=by	-3
cueLeft	tag=nns	class=despite	1
cueLeft	tag=nns	class=fin	-1
cueLeft	tag=nns	class=in	1
cueLeft	tag=nns	class=inf	-4
cueLeft	tag=nns	class=ing	-5
cueLeft	tag=nns	class=on	-2
cueLeft	tag=nns	class=over	-1
cueLeft	tag=nns	class=that	-1
cueLeft	tag=nns	class=when	1
cueLeft	tag=nns	class=with	3
cueLeft	tag=np	class=X	1
cueLeft	tag=rb	class=,	-1
cueLeft2	tag=63	classes=, NNP	2
cueLeft2	tag=63	classes=, NP	2
cueLeft2	tag=63	classes=, PRP	-1
cueLeft2	tag=63	classes=, X	1
cueLeft2	tag=63	classes=, fin	1
cueLeft2	tag=63	classes=, inf	1
cueLeft2	tag=63	classes=, ing	-3
cueLeft2	tag=63	classes=ADJ #	2
cueLeft2	tag=63	classes=ADJ ,	4
cueLeft2	tag=63	classes=ADJ at	-1
cueLeft2	tag=63	classes=DASH NP	3
cueLeft2	tag=63	classes=DASH fin	-1
cueLeft2	tag=63	classes=IN ADV	1
cueLeft2	tag=63	classes=NNP #	8
cueLeft2	tag=63	classes=NNP ,	6
cueLeft2	tag=63	classes=NNP :	-4
cueLeft2	tag=63	classes=NNP ADV	-2
cueLeft2	tag=63	classes=NNP DASH	5
cueLeft2	tag=63	classes=NNP IN	1
cueLeft2	tag=63	classes=NNP NP	-1
cueLeft2	tag=63	classes=NNP QC	12
cueLeft2	tag=63	classes=NNP QO	-5
cueLeft2	tag=63	classes=NNP X	1
cueLeft2	tag=63	classes=NNP and	1
cueLeft2	tag=63	classes=NNP as	2
cueLeft2	tag=63	classes=NNP at	-1
cueLeft2	tag=63	classes=NNP because	-2
cueLeft2	tag=63	classes=NNP but	4
cueLeft2	tag=63	classes=NNP fin	-11
cueLeft2	tag=63	classes=NNP from	-2
cueLeft2	tag=63	classes=NNP if	-5
cueLeft2	tag=63	classes=NNP in	-1
cueLeft2	tag=63	classes=NNP inf	-2
cueLeft2	tag=63	classes=NNP ing	-1
cueLeft2	tag=63	classes=NNP of	1
cueLeft2	tag=63	classes=NNP on	4
cueLeft2	tag=63	classes=NNP that	-16
cueLeft2	tag=63	classes=NNP until	-1
cueLeft2	tag=63	classes=NNP what	-5
cueLeft2	tag=63	classes=NNP where	-2
cueLeft2	tag=63	classes=NNP whether	-4
cueLeft2	tag=63	classes=NNP while	4
cueLeft2	tag=63	classes=NNP whom	-2
cueLeft2	tag=63	classes=NNP with	4
cueLeft2	tag=63	classes=NP #	7
cueLeft2	tag=63	classes=NP ,	7
cueLeft2	tag=63	classes=NP ADV	2
cueLeft2	tag=63	classes=NP DASH	3
cueLeft2	tag=63	classes=NP IN	-1
cueLeft2	tag=63	classes=NP NNP	2
cueLeft2	tag=63	classes=NP QC	9
cueLeft2	tag=63	classes=NP RP	-2
cueLeft2	tag=63	classes=NP X	-5
cueLeft2	tag=63	classes=NP about	-2
cueLeft2	tag=63	classes=NP after	4
cueLeft2	tag=63	classes=NP although	3
cueLeft2	tag=63	classes=NP among	1
cueLeft2	tag=63	classes=NP and	2
cueLeft2	tag=63	classes=NP as	2
cueLeft2	tag=63	classes=NP before	-1
cueLeft2	tag=63	classes=NP but	5
cueLeft2	tag=63	classes=NP by	-3
cueLeft2	tag=63	classes=NP fin	-9
cueLeft2	tag=63	classes=NP for	-1
cueLeft2	tag=63	classes=NP from	1
cueLeft2	tag=63	classes=NP how	-7
cueLeft2	tag=63	classes=NP if	-4
cueLeft2	tag=63	classes=NP inf	-5
cueLeft2	tag=63	classes=NP ing	-6
cueLeft2	tag=63	classes=NP of	1
cueLeft2	tag=63	classes=NP over	1
cueLeft2	tag=63	classes=NP pp	-2
cueLeft2	tag=63	classes=NP that	-10
cueLeft2	tag=63	classes=NP what	-7
cueLeft2	tag=63	classes=NP where	-3
cueLeft2	tag=63	classes=NP whether	-4
cueLeft2	tag=63	classes=NP which	-3
cueLeft2	tag=63	classes=NP while	5
cueLeft2	tag=63	classes=NP whose	1
cueLeft2	tag=63	classes=NP with	2
cueLeft2	tag=63	classes=POSS #	2
cueLeft2	tag=63	classes=POSS fin	-3
cueLeft2	tag=63	classes=PRP #	10
cueLeft2	tag=63	classes=PRP ,	8
cueLeft2	tag=63	classes=PRP :	1
cueLeft2	tag=63	classes=PRP ADJ	-6
cueLeft2	tag=63	classes=PRP ADV	3
cueLeft2	tag=63	classes=PRP DASH	1
cueLeft2	tag=63	classes=PRP NP	-4
cueLeft2	tag=63	classes=PRP PRP	-1
cueLeft2	tag=63	classes=PRP QC	15
cueLeft2	tag=63	classes=PRP QO	-7
cueLeft2	tag=63	classes=PRP X	-6
cueLeft2	tag=63	classes=PRP after	2
cueLeft2	tag=63	classes=PRP although	2
cueLeft2	tag=63	classes=PRP and	4
cueLeft2	tag=63	classes=PRP as	2
cueLeft2	tag=63	classes=PRP but	7
cueLeft2	tag=63	classes=PRP fin	-17
cueLeft2	tag=63	classes=PRP how	-9
cueLeft2	tag=63	classes=PRP if	-4
cueLeft2	tag=63	classes=PRP inf	-4
cueLeft2	tag=63	classes=PRP ing	-8
cueLeft2	tag=63	classes=PRP of	-1
cueLeft2	tag=63	classes=PRP so	1
cueLeft2	tag=63	classes=PRP that	-14
cueLeft2	tag=63	classes=PRP though	2
cueLeft2	tag=63	classes=PRP what	-8
cueLeft2	tag=63	classes=PRP when	-1
cueLeft2	tag=63	classes=PRP whether	-8
cueLeft2	tag=63	classes=PRP which	4
cueLeft2	tag=63	classes=PRP while	3
cueLeft2	tag=63	classes=PRP whom	-2
cueLeft2	tag=63	classes=PRP why	-5
cueLeft2	tag=63	classes=QC ,	7
cueLeft2	tag=63	classes=QC .	4
cueLeft2	tag=63	classes=QC NP	-8
cueLeft2	tag=63	classes=X #	-5
cueLeft2	tag=63	classes=X ,	8
cueLeft2	tag=63	classes=X NNP	4
cueLeft2	tag=63	classes=X NP	-1
cueLeft2	tag=63	classes=X fin	-4
cueLeft2	tag=63	classes=and ,	2
cueLeft2	tag=63	classes=and ADJ	-2
cueLeft2	tag=63	classes=and ADV	-2
cueLeft2	tag=63	classes=and DASH	1
cueLeft2	tag=63	classes=and NNP	3
cueLeft2	tag=63	classes=and NP	1
cueLeft2	tag=63	classes=and PRP	-1
cueLeft2	tag=63	classes=and QC	5
cueLeft2	tag=63	classes=and X	1
cueLeft2	tag=63	classes=and fin	-5
cueLeft2	tag=63	classes=and ing	-4
cueLeft2	tag=63	classes=as #	1
cueLeft2	tag=63	classes=as ,	-3
cueLeft2	tag=63	classes=but ,	3
cueLeft2	tag=63	classes=but DASH	1
cueLeft2	tag=63	classes=but NP	1
cueLeft2	tag=63	classes=by fin	-7
cueLeft2	tag=63	classes=fin NNP	-5
cueLeft2	tag=63	classes=fin PRP	-2
cueLeft2	tag=63	classes=for NNP	-8
cueLeft2	tag=63	classes=from NP	-4
cueLeft2	tag=63	classes=in #	2
cueLeft2	tag=63	classes=in NNP	-1
cueLeft2	tag=63	classes=in NP	-2
cueLeft2	tag=63	classes=inf to	-3
cueLeft2	tag=63	classes=or fin	-1
cueLeft2	tag=63	classes=since fin	6
cueLeft2	tag=63	classes=than ADV	-3
cueLeft2	tag=63	classes=that NNP	-2
cueLeft2	tag=63	classes=that NP	1
cueLeft2	tag=63	classes=that fin	-1
cueLeft2	tag=63	classes=to #	1
cueLeft2	tag=63	classes=to ,	1
cueLeft2	tag=63	classes=to ADJ	4
cueLeft2	tag=63	classes=to NNP	3
cueLeft2	tag=63	classes=to NP	1
cueLeft2	tag=63	classes=to QC	-2
cueLeft2	tag=63	classes=to and	2
cueLeft2	tag=63	classes=to fin	-12
cueLeft2	tag=63	classes=to inf	-9
cueLeft2	tag=63	classes=to ing	-14
cueLeft2	tag=63	classes=to on	-2
cueLeft2	tag=63	classes=when #	1
cueLeft2	tag=63	classes=when NP	-1
cueLeft2	tag=63	classes=which ,	1
cueLeft2	tag=63	classes=which NP	-2
cueLeft2	tag=63	classes=while ,	6
cueLeft2	tag=63	classes=while NNP	-2
cueLeft2	tag=63	classes=who ,	2
cueLeft2	tag=63	classes=who DASH	1
cueLeft2	tag=63	classes=who NNP	-3
cueLeft2	tag=63	classes=who NP	-3
cueLeft2	tag=63	classes=who and	3
cueLeft2	tag=colon	classes=NNP #	7
cueLeft2	tag=colon	classes=NNP DASH	5
cueLeft2	tag=colon	classes=NNP fin	-3
cueLeft2	tag=colon	classes=NP #	5
cueLeft2	tag=colon	classes=NP fin	-8
cueLeft2	tag=jj	classes=# #	-1
cueLeft2	tag=jj	classes=, NP	2
cueLeft2	tag=jj	classes=fin ,	1
cueLeft2	tag=jj	classes=fin NNP	1
cueLeft2	tag=jj	classes=fin NP	1
cueLeft2	tag=jj	classes=inf to	-3
cueLeft2	tag=jj	classes=of NP	-4
cueLeft2	tag=nn	classes=# #	1
cueLeft2	tag=nn	classes=, NP	2
cueLeft2	tag=nn	classes=DASH NP	2
cueLeft2	tag=nn	classes=IN NNP	1
cueLeft2	tag=nn	classes=IN NP	-1
cueLeft2	tag=nn	classes=IN ing	-5
cueLeft2	tag=nn	classes=RP fin	-1
cueLeft2	tag=nn	classes=X #	-2
cueLeft2	tag=nn	classes=about NP	-3
cueLeft2	tag=nn	classes=and ,	2
cueLeft2	tag=nn	classes=and NP	-1
cueLeft2	tag=nn	classes=as ADV	2
cueLeft2	tag=nn	classes=fin NP	2
cueLeft2	tag=nn	classes=fin and	-1
cueLeft2	tag=nn	classes=in ,	1
cueLeft2	tag=nn	classes=inf to	-1
cueLeft2	tag=nn	classes=ing ,	3
cueLeft2	tag=nn	classes=on NP	-4
cueLeft2	tag=nn	classes=on fin	-3
cueLeft2	tag=nn	classes=pp NP	1
cueLeft2	tag=nn	classes=that fin	-2
cueLeft2	tag=nn	classes=under NP	2
cueLeft2	tag=nn	classes=with fin	-2
cueLeft2	tag=nns	classes=IN ADV	1
cueLeft2	tag=nns	classes=QC ,	4
cueLeft2	tag=nns	classes=and NP	-3
cueLeft2	tag=nns	classes=and QC	1
cueLeft2	tag=nns	classes=fin NNP	-3
cueLeft2	tag=nns	classes=fin NP	1
cueLeft2	tag=nns	classes=fin who	-3
cueLeft2	tag=nns	classes=in ,	2
cueLeft2	tag=nns	classes=in ADJ	1
cueLeft2	tag=nns	classes=inf to	-1
cueLeft2	tag=nns	classes=with ,	2
cueLeft2	tag=np	classes=X #	1
cueLemma	word=?	tag=63	-1
cueLemma	word=accord	tag=63	6
cueLemma	word=account	tag=nn	-1
cueLemma	word=accuse	tag=63	2
cueLemma	word=achieve	tag=63	-3
cueLemma	word=acknowledge	tag=63	1
cueLemma	word=acquiesce	tag=63	2
cueLemma	word=act	tag=63	-4
cueLemma	word=add	tag=63	1
cueLemma	word=address	tag=63	-1
cueLemma	word=admission	tag=nn	1
cueLemma	word=adopt	tag=63	2
cueLemma	word=advertise	tag=63	-1
cueLemma	word=advice	tag=nn	1
cueLemma	word=advise	tag=63	-3
cueLemma	word=advocate	tag=63	1
cueLemma	word=affect	tag=63	-2
cueLemma	word=aim	tag=63	1
cueLemma	word=air	tag=63	-2
cueLemma	word=align	tag=63	1
cueLemma	word=allegation	tag=nns	2
cueLemma	word=allude	tag=63	2
cueLemma	word=analysis	tag=nn	-3
cueLemma	word=anger	tag=63	2
cueLemma	word=announce	tag=63	2
cueLemma	word=announcement	tag=nn	1
cueLemma	word=answer	tag=63	-2
cueLemma	word=apparently	tag=rb	-1
cueLemma	word=appeal	tag=nn	-1
cueLemma	word=apply	tag=63	-4
cueLemma	word=appoint	tag=63	3
cueLemma	word=argue	tag=63	2
cueLemma	word=arrive	tag=63	-2
cueLemma	word=articulate	tag=63	1
cueLemma	word=ask	tag=63	1
cueLemma	word=assail	tag=63	4
cueLemma	word=assert	tag=63	1
cueLemma	word=assertion	tag=nn	3
cueLemma	word=assumption	tag=nn	1
cueLemma	word=attack	tag=63	3
cueLemma	word=attack	tag=nn	-1
cueLemma	word=attempt	tag=63	1
cueLemma	word=attend	tag=63	-3
cueLemma	word=attention	tag=nn	-1
cueLemma	word=attribute	tag=63	3
cueLemma	word=avoid	tag=63	-2
cueLemma	word=back	tag=63	2
cueLemma	word=backing	tag=nn	2
cueLemma	word=balk	tag=63	3
cueLemma	word=base	tag=63	-3
cueLemma	word=be	tag=63	-5
cueLemma	word=bear	tag=63	-1
cueLemma	word=beat	tag=63	-5
cueLemma	word=bemoan	tag=63	1
cueLemma	word=benefit	tag=63	-1
cueLemma	word=bet	tag=63	-4
cueLemma	word=bill	tag=63	1
cueLemma	word=bind	tag=63	-1
cueLemma	word=blame	tag=63	3
cueLemma	word=blast	tag=63	3
cueLemma	word=blast	tag=nns	2
cueLemma	word=bless	tag=63	-1
cueLemma	word=brace	tag=63	-1
cueLemma	word=brag	tag=63	2
cueLemma	word=break	tag=63	-2
cueLemma	word=brush	tag=63	2
cueLemma	word=build	tag=63	-4
cueLemma	word=call	tag=nns	2
cueLemma	word=campaign	tag=63	1
cueLemma	word=campaign	tag=nn	-2
cueLemma	word=capture	tag=63	-1
cueLemma	word=carry	tag=63	-2
cueLemma	word=case	tag=nns	-2
cueLemma	word=cast	tag=63	2
cueLemma	word=catch	tag=63	-2
cueLemma	word=cause	tag=63	-4
cueLemma	word=caution	tag=63	2
cueLemma	word=celebrate	tag=63	2
cueLemma	word=certain	tag=jj	-1
cueLemma	word=champion	tag=63	2
cueLemma	word=chant	tag=nns	1
cueLemma	word=characterize	tag=63	1
cueLemma	word=charge	tag=63	2
cueLemma	word=charge	tag=nn	-1
cueLemma	word=chatter	tag=nn	1
cueLemma	word=check	tag=63	-2
cueLemma	word=cheer	tag=nn	1
cueLemma	word=chide	tag=63	3
cueLemma	word=choose	tag=63	-2
cueLemma	word=cite	tag=63	3
cueLemma	word=claim	tag=63	1
cueLemma	word=clamor	tag=63	-1
cueLemma	word=classify	tag=63	-5
cueLemma	word=clear	tag=jj	-2
cueLemma	word=clinch	tag=63	-3
cueLemma	word=close	tag=63	-5
cueLemma	word=come	tag=63	1
cueLemma	word=command	tag=63	-1
cueLemma	word=comment	tag=nns	-1
cueLemma	word=complaint	tag=nns	2
cueLemma	word=concede	tag=63	2
cueLemma	word=concern	tag=63	2
cueLemma	word=conclude	tag=63	1
cueLemma	word=condemn	tag=63	1
cueLemma	word=conduct	tag=63	-3
cueLemma	word=confirm	tag=63	1
cueLemma	word=connect	tag=63	-1
cueLemma	word=consider	tag=63	1
cueLemma	word=contemplate	tag=63	2
cueLemma	word=contention	tag=nn	1
cueLemma	word=contest	tag=63	-2
cueLemma	word=continue	tag=63	1
cueLemma	word=contribute	tag=63	-3
cueLemma	word=control	tag=63	-5
cueLemma	word=convict	tag=63	-3
cueLemma	word=convince	tag=63	2
cueLemma	word=count	tag=63	-2
cueLemma	word=cover	tag=63	1
cueLemma	word=create	tag=63	-2
cueLemma	word=credit	tag=63	3
cueLemma	word=critical	tag=jj	-1
cueLemma	word=criticism	tag=nn	2
cueLemma	word=criticize	tag=63	3
cueLemma	word=cut	tag=63	-1
cueLemma	word=date	tag=63	-2
cueLemma	word=deal	tag=63	-6
cueLemma	word=declare	tag=63	1
cueLemma	word=decline	tag=63	2
cueLemma	word=decry	tag=63	5
cueLemma	word=deem	tag=63	3
cueLemma	word=defeat	tag=63	-2
cueLemma	word=defender	tag=nn	1
cueLemma	word=delete	tag=63	-1
cueLemma	word=deliver	tag=63	-1
cueLemma	word=demur	tag=63	-2
cueLemma	word=denounce	tag=63	4
cueLemma	word=depend	tag=63	-3
cueLemma	word=deride	tag=63	2
cueLemma	word=describe	tag=63	1
cueLemma	word=determine	tag=63	-2
cueLemma	word=develop	tag=63	-2
cueLemma	word=die	tag=63	-4
cueLemma	word=direct	tag=63	-2
cueLemma	word=disagreement	tag=nns	2
cueLemma	word=disclose	tag=63	1
cueLemma	word=discuss	tag=63	1
cueLemma	word=dismiss	tag=63	3
cueLemma	word=dispute	tag=63	1
cueLemma	word=disrupt	tag=63	-2
cueLemma	word=distance	tag=63	3
cueLemma	word=do	tag=63	-3
cueLemma	word=dominate	tag=63	-3
cueLemma	word=donate	tag=63	-2
cueLemma	word=double	tag=63	1
cueLemma	word=drop	tag=63	-1
cueLemma	word=dwell	tag=63	2
cueLemma	word=earn	tag=63	-2
cueLemma	word=effort	tag=nn	-1
cueLemma	word=elect	tag=63	-2
cueLemma	word=embrace	tag=63	3
cueLemma	word=encourage	tag=63	4
cueLemma	word=endorse	tag=63	3
cueLemma	word=ensure	tag=63	-6
cueLemma	word=enter	tag=63	-2
cueLemma	word=envision	tag=63	3
cueLemma	word=evidence	tag=nn	-2
cueLemma	word=expect	tag=63	4
cueLemma	word=explain	tag=63	1
cueLemma	word=express	tag=63	3
cueLemma	word=face	tag=63	-7
cueLemma	word=fall	tag=63	-5
cueLemma	word=favor	tag=63	1
cueLemma	word=fear	tag=63	1
cueLemma	word=feature	tag=63	1
cueLemma	word=file	tag=63	-2
cueLemma	word=finish	tag=63	-3
cueLemma	word=fire	tag=63	2
cueLemma	word=float	tag=63	1
cueLemma	word=force	tag=63	-3
cueLemma	word=foresee	tag=63	1
cueLemma	word=found	tag=63	-4
cueLemma	word=frame	tag=63	1
cueLemma	word=gain	tag=63	-1
cueLemma	word=gather	tag=63	-3
cueLemma	word=generate	tag=63	-1
cueLemma	word=glad	tag=jj	1
cueLemma	word=go	tag=63	1
cueLemma	word=goal	tag=nn	1
cueLemma	word=guarantee	tag=63	-2
cueLemma	word=hand	tag=63	-1
cueLemma	word=handle	tag=63	-3
cueLemma	word=happen	tag=63	-4
cueLemma	word=have	tag=63	-4
cueLemma	word=head	tag=63	-3
cueLemma	word=hear	tag=63	-1
cueLemma	word=help	tag=63	-3
cueLemma	word=hide	tag=63	-3
cueLemma	word=highlight	tag=63	5
cueLemma	word=hire	tag=63	1
cueLemma	word=hold	tag=63	-1
cueLemma	word=hope	tag=63	1
cueLemma	word=horrify	tag=63	1
cueLemma	word=host	tag=63	-4
cueLemma	word=hostility	tag=nn	1
cueLemma	word=hurt	tag=63	-4
cueLemma	word=identify	tag=63	1
cueLemma	word=imagine	tag=63	2
cueLemma	word=impress	tag=63	1
cueLemma	word=incite	tag=63	-1
cueLemma	word=incline	tag=63	2
cueLemma	word=include	tag=63	-1
cueLemma	word=inform	tag=63	1
cueLemma	word=information	tag=nn	-2
cueLemma	word=inject	tag=63	-1
cueLemma	word=insist	tag=63	2
cueLemma	word=inspire	tag=63	-3
cueLemma	word=instruct	tag=63	-1
cueLemma	word=interest	tag=nn	2
cueLemma	word=interpret	tag=63	1
cueLemma	word=interrupt	tag=63	-3
cueLemma	word=interview	tag=63	-4
cueLemma	word=investigate	tag=63	-3
cueLemma	word=invite	tag=63	-1
cueLemma	word=invoke	tag=63	1
cueLemma	word=involve	tag=63	-4
cueLemma	word=join	tag=63	-2
cueLemma	word=keep	tag=63	1
cueLemma	word=kick	tag=63	-1
cueLemma	word=kill	tag=63	-5
cueLemma	word=label	tag=63	2
cueLemma	word=lambast	tag=63	2
cueLemma	word=lament	tag=63	4
cueLemma	word=lash	tag=63	2
cueLemma	word=launch	tag=63	1
cueLemma	word=lay	tag=63	2
cueLemma	word=lead	tag=63	-3
cueLemma	word=leak	tag=63	-4
cueLemma	word=lean	tag=63	1
cueLemma	word=learn	tag=63	1
cueLemma	word=leave	tag=63	-2
cueLemma	word=like	tag=63	1
cueLemma	word=liken	tag=63	2
cueLemma	word=line	tag=63	2
cueLemma	word=list	tag=63	2
cueLemma	word=listen	tag=63	-2
cueLemma	word=live	tag=63	-2
cueLemma	word=lobby	tag=63	1
cueLemma	word=lose	tag=63	-6
cueLemma	word=make	tag=63	-2
cueLemma	word=manage	tag=63	-1
cueLemma	word=marry	tag=63	-2
cueLemma	word=mean	tag=63	-3
cueLemma	word=mention	tag=63	1
cueLemma	word=message	tag=nns	-2
cueLemma	word=mind	tag=nn	2
cueLemma	word=miss	tag=63	-4
cueLemma	word=mount	tag=63	2
cueLemma	word=move	tag=63	-1
cueLemma	word=mull	tag=63	1
cueLemma	word=muse	tag=63	1
cueLemma	word=need	tag=63	-1
cueLemma	word=news	tag=nn	-1
cueLemma	word=nominate	tag=63	2
cueLemma	word=note	tag=63	5
cueLemma	word=note	tag=nn	-4
cueLemma	word=note	tag=nns	2
cueLemma	word=notion	tag=nn	-2
cueLemma	word=observe	tag=63	2
cueLemma	word=occur	tag=63	-2
cueLemma	word=offer	tag=63	5
cueLemma	word=oppose	tag=63	2
cueLemma	word=opposition	tag=nn	2
cueLemma	word=order	tag=63	2
cueLemma	word=order	tag=nn	-1
cueLemma	word=organize	tag=63	-4
cueLemma	word=own	tag=63	-2
cueLemma	word=paint	tag=63	2
cueLemma	word=pass	tag=63	3
cueLemma	word=pay	tag=63	-1
cueLemma	word=peg	tag=63	3
cueLemma	word=perform	tag=63	-1
cueLemma	word=permit	tag=63	-1
cueLemma	word=persuade	tag=63	3
cueLemma	word=pick	tag=63	-1
cueLemma	word=pitch	tag=63	1
cueLemma	word=pivot	tag=63	3
cueLemma	word=plan	tag=nn	-1
cueLemma	word=play	tag=63	-2
cueLemma	word=pledge	tag=nns	1
cueLemma	word=point	tag=63	4
cueLemma	word=point	tag=nns	-5
cueLemma	word=policy	tag=nn	-1
cueLemma	word=portray	tag=63	3
cueLemma	word=position	tag=63	2
cueLemma	word=post	tag=63	2
cueLemma	word=praise	tag=63	2
cueLemma	word=pray	tag=63	-3
cueLemma	word=predict	tag=63	2
cueLemma	word=prefer	tag=63	3
cueLemma	word=prepare	tag=63	-2
cueLemma	word=press	tag=63	2
cueLemma	word=proceed	tag=63	-2
cueLemma	word=promote	tag=63	3
cueLemma	word=prompt	tag=63	-3
cueLemma	word=propose	tag=63	2
cueLemma	word=prospect	tag=nn	-2
cueLemma	word=protect	tag=63	-1
cueLemma	word=prove	tag=63	-1
cueLemma	word=pull	tag=63	-3
cueLemma	word=pump	tag=63	2
cueLemma	word=push	tag=63	1
cueLemma	word=put	tag=63	-1
cueLemma	word=qualify	tag=63	-3
cueLemma	word=question	tag=63	2
cueLemma	word=rail	tag=63	2
cueLemma	word=rally	tag=63	-5
cueLemma	word=range	tag=63	1
cueLemma	word=rattle	tag=63	3
cueLemma	word=read	tag=63	-1
cueLemma	word=reason	tag=nns	-1
cueLemma	word=recall	tag=63	3
cueLemma	word=recite	tag=63	2
cueLemma	word=recognition	tag=nn	1
cueLemma	word=recount	tag=63	1
cueLemma	word=reference	tag=63	5
cueLemma	word=reflect	tag=63	-2
cueLemma	word=refuse	tag=63	1
cueLemma	word=regard	tag=63	1
cueLemma	word=register	tag=63	-2
cueLemma	word=reject	tag=63	2
cueLemma	word=relate	tag=63	-1
cueLemma	word=release	tag=63	1
cueLemma	word=relish	tag=63	2
cueLemma	word=reluctance	tag=nn	1
cueLemma	word=rely	tag=63	-1
cueLemma	word=remark	tag=63	2
cueLemma	word=remark	tag=nns	-1
cueLemma	word=remember	tag=63	2
cueLemma	word=remind	tag=63	4
cueLemma	word=reminder	tag=nn	-1
cueLemma	word=renew	tag=63	2
cueLemma	word=renounce	tag=63	2
cueLemma	word=report	tag=63	1
cueLemma	word=report	tag=nn	-3
cueLemma	word=reportedly	tag=63	3
cueLemma	word=represent	tag=63	-1
cueLemma	word=repudiate	tag=63	2
cueLemma	word=resist	tag=63	3
cueLemma	word=resolve	tag=63	-1
cueLemma	word=restrict	tag=63	3
cueLemma	word=retweet	tag=63	2
cueLemma	word=reveal	tag=63	3
cueLemma	word=rip	tag=63	1
cueLemma	word=risk	tag=63	-1
cueLemma	word=roar	tag=63	-2
cueLemma	word=rule	tag=63	1
cueLemma	word=rumor	tag=nns	1
cueLemma	word=satisfy	tag=63	1
cueLemma	word=schedule	tag=63	-4
cueLemma	word=score	tag=63	-4
cueLemma	word=search	tag=63	-1
cueLemma	word=seek	tag=63	5
cueLemma	word=seem	tag=63	2
cueLemma	word=select	tag=63	-2
cueLemma	word=self-described	tag=jj	2
cueLemma	word=sell	tag=63	-3
cueLemma	word=send	tag=63	-1
cueLemma	word=sense	tag=nn	1
cueLemma	word=serve	tag=63	-3
cueLemma	word=set	tag=63	-2
cueLemma	word=settle	tag=63	-2
cueLemma	word=shape	tag=63	-3
cueLemma	word=share	tag=63	3
cueLemma	word=sharpen	tag=63	-1
cueLemma	word=show	tag=63	2
cueLemma	word=show	tag=nn	-2
cueLemma	word=shrug	tag=63	2
cueLemma	word=side	tag=63	3
cueLemma	word=single	tag=63	2
cueLemma	word=sit	tag=63	-3
cueLemma	word=slam	tag=63	5
cueLemma	word=slate	tag=63	-1
cueLemma	word=sound	tag=63	1
cueLemma	word=spar	tag=63	2
cueLemma	word=speak	tag=63	-1
cueLemma	word=speculate	tag=63	1
cueLemma	word=speculation	tag=nn	1
cueLemma	word=speech	tag=nn	-3
cueLemma	word=start	tag=63	1
cueLemma	word=startle	tag=63	1
cueLemma	word=state	tag=63	3
cueLemma	word=state	tag=nn	-1
cueLemma	word=stop	tag=63	1
cueLemma	word=story	tag=nn	-7
cueLemma	word=stress	tag=63	2
cueLemma	word=strive	tag=63	1
cueLemma	word=submit	tag=63	-2
cueLemma	word=succeed	tag=63	-1
cueLemma	word=sue	tag=63	2
cueLemma	word=suffer	tag=63	-3
cueLemma	word=suggest	tag=63	1
cueLemma	word=suggestion	tag=nn	1
cueLemma	word=support	tag=63	1
cueLemma	word=support	tag=nn	-1
cueLemma	word=support	tag=vbg	3
cueLemma	word=supporter	tag=nns	-1
cueLemma	word=suppose	tag=63	-4
cueLemma	word=survive	tag=63	-2
cueLemma	word=suspend	tag=63	-1
cueLemma	word=talk	tag=vbg	1
cueLemma	word=tap	tag=63	-2
cueLemma	word=target	tag=63	1
cueLemma	word=teach	tag=63	-3
cueLemma	word=test	tag=63	-2
cueLemma	word=testify	tag=63	-1
cueLemma	word=thank	tag=63	2
cueLemma	word=threaten	tag=63	2
cueLemma	word=title	tag=63	1
cueLemma	word=tout	tag=63	3
cueLemma	word=trail	tag=63	-4
cueLemma	word=translate	tag=63	-2
cueLemma	word=travel	tag=63	-1
cueLemma	word=trounce	tag=63	-1
cueLemma	word=tweet	tag=63	4
cueLemma	word=underscore	tag=63	-1
cueLemma	word=understanding	tag=nn	1
cueLemma	word=update	tag=63	-2
cueLemma	word=upset	tag=63	3
cueLemma	word=urge	tag=63	1
cueLemma	word=veto	tag=63	1
cueLemma	word=view	tag=nn	1
cueLemma	word=visit	tag=63	-2
cueLemma	word=volunteer	tag=63	-2
cueLemma	word=vote	tag=63	2
cueLemma	word=vote	tag=nn	-6
cueLemma	word=vote	tag=nns	-1
cueLemma	word=vouch	tag=63	1
cueLemma	word=vow	tag=63	2
cueLemma	word=wait	tag=63	-2
cueLemma	word=warn	tag=63	1
cueLemma	word=warning	tag=nn	1
cueLemma	word=wave	tag=63	-1
cueLemma	word=wear	tag=63	-4
cueLemma	word=welcome	tag=63	1
cueLemma	word=win	tag=63	-4
cueLemma	word=withdraw	tag=63	2
cueLemma	word=withhold	tag=63	1
cueLemma	word=witness	tag=63	2
cueLemma	word=wonder	tag=63	3
cueLemma	word=word	tag=nns	-1
cueLemma	word=work	tag=63	-1
cueLemma	word=worry	tag=63	4
cueLemma	word=write	tag=63	1
cueLemma	word=zero	tag=63	2
cueLemmaBefore	word=:	word=a	2
cueLemmaBefore	word=:	word=latest	-2
cueLemmaBefore	word=:	word=matthews	1
cueLemmaBefore	word=:	word=poll	1
cueLemmaBefore	word=:	word=report	2
cueLemmaBefore	word=:	word=tapper	1
cueLemmaBefore	word=accuse	word=and	2
cueLemmaBefore	word=address	word=to	2
cueLemmaBefore	word=ask	word=was	5
cueLemmaBefore	word=attack	word=terrorist	-1
cueLemmaBefore	word=authorize	word=not	-2
cueLemmaBefore	word=backing	word=the	1
cueLemmaBefore	word=be	word=which	2
cueLemmaBefore	word=become	word=have	1
cueLemmaBefore	word=believe	word=he	-1
cueLemmaBefore	word=boo	word=crowd	-1
cueLemmaBefore	word=call	word=and	3
cueLemmaBefore	word=call	word=his	-1
cueLemmaBefore	word=call	word=obama	-2
cueLemmaBefore	word=cast	word=has	1
cueLemmaBefore	word=cast	word=to	1
cueLemmaBefore	word=clear	word=not	4
cueLemmaBefore	word=come	word=has	1
cueLemmaBefore	word=come	word=will	2
cueLemmaBefore	word=comment	word='s	-2
cueLemmaBefore	word=comment	word=to	-3
cueLemmaBefore	word=consider	word=be	1
cueLemmaBefore	word=continue	word=he	4
cueLemmaBefore	word=continue	word=trump	-1
cueLemmaBefore	word=convince	word=to	2
cueLemmaBefore	word=criticism	word=the	1
cueLemmaBefore	word=debate	word=a	2
cueLemmaBefore	word=declare	word=to	1
cueLemmaBefore	word=describe	word=to	-3
cueLemmaBefore	word=eager	word=is	1
cueLemmaBefore	word=endorse	word=to	1
cueLemmaBefore	word=endorsement	word=the	1
cueLemmaBefore	word=expect	word=he	-4
cueLemmaBefore	word=expect	word=is	1
cueLemmaBefore	word=feel	word=he	-3
cueLemmaBefore	word=feel	word=who	2
cueLemmaBefore	word=find	word=poll	4
cueLemmaBefore	word=focus	word=is	-1
cueLemmaBefore	word=focus	word=to	1
cueLemmaBefore	word=frame	word=to	1
cueLemmaBefore	word=glad	word=am	1
cueLemmaBefore	word=go	word=he	4
cueLemmaBefore	word=grow	word=are	1
cueLemmaBefore	word=hope	word='s	1
cueLemmaBefore	word=hope	word=he	-3
cueLemmaBefore	word=hope	word=the	1
cueLemmaBefore	word=identify	word=who	2
cueLemmaBefore	word=indicate	word=and	-1
cueLemmaBefore	word=interest	word=the	1
cueLemmaBefore	word=judge	word=to	1
cueLemmaBefore	word=keep	word=he	1
cueLemmaBefore	word=know	word=also	-1
cueLemmaBefore	word=know	word=has	-2
cueLemmaBefore	word=know	word=not	2
cueLemmaBefore	word=know	word=now	1
cueLemmaBefore	word=know	word=was	1
cueLemmaBefore	word=know	word=we	1
cueLemmaBefore	word=know	word=you	-5
cueLemmaBefore	word=like	word=would	3
cueLemmaBefore	word=look	word=are	1
cueLemmaBefore	word=look	word=is	2
cueLemmaBefore	word=make	word=and	3
cueLemmaBefore	word=mean	word=i	3
cueLemmaBefore	word=mention	word=not	1
cueLemmaBefore	word=mind	word=in	1
cueLemmaBefore	word=note	word='s	-4
cueLemmaBefore	word=notion	word=the	-2
cueLemmaBefore	word=oppose	word=he	-1
cueLemmaBefore	word=order	word=in	-4
cueLemmaBefore	word=pledge	word=repeatedly	-4
cueLemmaBefore	word=post	word=had	2
cueLemmaBefore	word=push	word=to	-1
cueLemmaBefore	word=put	word=has	-3
cueLemmaBefore	word=rattle	word=that	2
cueLemmaBefore	word=reach	word=have	1
cueLemmaBefore	word=read	word=it	2
cueLemmaBefore	word=recognize	word=to	1
cueLemmaBefore	word=refuse	word=and	2
cueLemmaBefore	word=refuse	word=has	1
cueLemmaBefore	word=reject	word=resoundingly	-1
cueLemmaBefore	word=release	word=poll	-2
cueLemmaBefore	word=release	word=was	1
cueLemmaBefore	word=remark	word='s	-2
cueLemmaBefore	word=remind	word=to	1
cueLemmaBefore	word=report	word=as	1
cueLemmaBefore	word=report	word=first	3
cueLemmaBefore	word=report	word=jobs	-1
cueLemmaBefore	word=require	word=and	1
cueLemmaBefore	word=roll	word=has	2
cueLemmaBefore	word=say	word='s	-1
cueLemmaBefore	word=say	word=also	1
cueLemmaBefore	word=say	word=americans	-2
cueLemmaBefore	word=say	word=and	-3
cueLemmaBefore	word=say	word=as	-3
cueLemmaBefore	word=say	word=clinton	5
cueLemmaBefore	word=say	word=grayson	-1
cueLemmaBefore	word=say	word=has	3
cueLemmaBefore	word=say	word=he	2
cueLemmaBefore	word=say	word=i	-3
cueLemmaBefore	word=say	word=it	3
cueLemmaBefore	word=say	word=obama	-3
cueLemmaBefore	word=say	word=officials	1
cueLemmaBefore	word=say	word=rubio	1
cueLemmaBefore	word=say	word=sanders	-2
cueLemmaBefore	word=say	word=she	5
cueLemmaBefore	word=say	word=statement	-2
cueLemmaBefore	word=say	word=that	-4
cueLemmaBefore	word=say	word=they	-2
cueLemmaBefore	word=say	word=to	-1
cueLemmaBefore	word=say	word=voters	-1
cueLemmaBefore	word=say	word=who	-1
cueLemmaBefore	word=say	word=will	-3
cueLemmaBefore	word=say	word=you	-3
cueLemmaBefore	word=scare	word=be	1
cueLemmaBefore	word=see	word=has	-3
cueLemmaBefore	word=see	word=he	-2
cueLemmaBefore	word=see	word=n't	1
cueLemmaBefore	word=see	word=they	3
cueLemmaBefore	word=see	word=to	-2
cueLemmaBefore	word=see	word=who	2
cueLemmaBefore	word=seek	word=is	1
cueLemmaBefore	word=seem	word=he	1
cueLemmaBefore	word=seem	word=may	1
cueLemmaBefore	word=seem	word=n't	-4
cueLemmaBefore	word=seem	word=that	-1
cueLemmaBefore	word=self-described	word=a	1
cueLemmaBefore	word=send	word=campaign	2
cueLemmaBefore	word=show	word=and	-1
cueLemmaBefore	word=show	word=data	-1
cueLemmaBefore	word=show	word=poll	5
cueLemmaBefore	word=show	word=polls	1
cueLemmaBefore	word=speak	word=clinton	-3
cueLemmaBefore	word=statement	word=a	-1
cueLemmaBefore	word=struggle	word=has	-3
cueLemmaBefore	word=support	word=and	-3
cueLemmaBefore	word=support	word=can	1
cueLemmaBefore	word=support	word=pacs	1
cueLemmaBefore	word=support	word=those	2
cueLemmaBefore	word=support	word=to	-1
cueLemmaBefore	word=support	word=who	-3
cueLemmaBefore	word=support	word=will	1
cueLemmaBefore	word=supporter	word=sanders	3
cueLemmaBefore	word=take	word=it	-3
cueLemmaBefore	word=take	word=n't	1
cueLemmaBefore	word=talk	word=she	2
cueLemmaBefore	word=tell	word=he	4
cueLemmaBefore	word=think	word=he	-4
cueLemmaBefore	word=think	word=you	1
cueLemmaBefore	word=use	word=have	1
cueLemmaBefore	word=vote	word=clinton	-1
cueLemmaBefore	word=vote	word=would	3
cueLemmaBefore	word=want	word='s	2
cueLemmaBefore	word=want	word=i	-2
cueLemmaBefore	word=want	word=not	2
cueLemmaBefore	word=want	word=republicans	1
cueLemmaBefore	word=want	word=she	-1
cueLemmaBefore	word=want	word=we	-2
cueLemmaBefore	word=want	word=who	1
cueLemmaBefore	word=watch	word=and	1
cueLemmaBefore	word=witness	word=to	1
cueLemmaBefore	word=wonder	word=to	1
cueLemmaBefore	word=worry	word=to	1
cueLemmaBefore	word=write	word=and	-2
cueLemmaCarrier	word=:	word=?	1
cueLemmaCarrier	word=advice	word=?	1
cueLemmaCarrier	word=agreement	word=?	-1
cueLemmaCarrier	word=analysis	word=?	-2
cueLemmaCarrier	word=announcement	word=?	2
cueLemmaCarrier	word=aware	word=?	1
cueLemmaCarrier	word=aware	word=be	-1
cueLemmaCarrier	word=backing	word=?	1
cueLemmaCarrier	word=belief	word=?	1
cueLemmaCarrier	word=blast	word=?	3
cueLemmaCarrier	word=call	word=?	2
cueLemmaCarrier	word=challenging	word=be	1
cueLemmaCarrier	word=chant	word=?	1
cueLemmaCarrier	word=cheer	word=?	1
cueLemmaCarrier	word=comment	word=?	-3
cueLemmaCarrier	word=complaint	word=?	1
cueLemmaCarrier	word=confident	word=?	3
cueLemmaCarrier	word=critical	word=?	-3
cueLemmaCarrier	word=criticism	word=?	1
cueLemmaCarrier	word=criticism	word=face	3
cueLemmaCarrier	word=debate	word=?	-6
cueLemmaCarrier	word=decision	word=?	1
cueLemmaCarrier	word=disagreement	word=?	3
cueLemmaCarrier	word=eager	word=be	1
cueLemmaCarrier	word=endorsement	word=?	1
cueLemmaCarrier	word=finding	word=?	1
cueLemmaCarrier	word=idea	word=have	2
cueLemmaCarrier	word=interested	word=be	-2
cueLemmaCarrier	word=issue	word=?	-2
cueLemmaCarrier	word=mind	word=?	2
cueLemmaCarrier	word=nervous	word=?	1
cueLemmaCarrier	word=news	word=?	-6
cueLemmaCarrier	word=opposition	word=face	1
cueLemmaCarrier	word=pledge	word=?	3
cueLemmaCarrier	word=point	word=?	-4
cueLemmaCarrier	word=poll	word=?	-7
cueLemmaCarrier	word=promise	word=?	1
cueLemmaCarrier	word=proud	word=be	-2
cueLemmaCarrier	word=question	word=?	-3
cueLemmaCarrier	word=quote	word=?	2
cueLemmaCarrier	word=rally	word=?	1
cueLemmaCarrier	word=ruling	word=?	1
cueLemmaCarrier	word=rumor	word=?	1
cueLemmaCarrier	word=self-described	word=?	1
cueLemmaCarrier	word=show	word=?	-1
cueLemmaCarrier	word=state	word=?	-2
cueLemmaCarrier	word=statement	word=?	-2
cueLemmaCarrier	word=suggestion	word=?	2
cueLemmaCarrier	word=support	word=have	5
cueLemmaCarrier	word=supporter	word=be	3
cueLemmaCarrier	word=survey	word=?	-1
cueLemmaCarrier	word=threat	word=?	-3
cueLemmaCarrier	word=view	word=?	2
cueLemmaCarrier	word=vote	word=?	-1
cueLemmaCarrier	word=warning	word=?	1
cueLemmaCarrier	word=willing	word=?	2
cueLemmaCarrier	word=willing	word=be	-4
cueLemmaCarrier	word=word	word=?	-2
cueLemmaCarrier	word=word	word=have	1
cueLemmaDistance	word=:	n=0	2
cueLemmaDistance	word=:	n=1	-8
cueLemmaDistance	word=:	n=2	-5
cueLemmaDistance	word=?	n=0	-2
cueLemmaDistance	word=accord	n=0	5
cueLemmaDistance	word=accord	n=2	1
cueLemmaDistance	word=account	n=0	-2
cueLemmaDistance	word=accuse	n=0	2
cueLemmaDistance	word=achieve	n=0	-2
cueLemmaDistance	word=acknowledge	n=0	2
cueLemmaDistance	word=acquiesce	n=0	2
cueLemmaDistance	word=act	n=0	-2
cueLemmaDistance	word=add	n=1	2
cueLemmaDistance	word=adopt	n=0	2
cueLemmaDistance	word=advice	n=1	1
cueLemmaDistance	word=advise	n=0	-4
cueLemmaDistance	word=affect	n=0	-2
cueLemmaDistance	word=aim	n=0	2
cueLemmaDistance	word=air	n=0	-2
cueLemmaDistance	word=align	n=0	1
cueLemmaDistance	word=allege	n=0	1
cueLemmaDistance	word=allow	n=0	1
cueLemmaDistance	word=allude	n=0	2
cueLemmaDistance	word=anger	n=0	2
cueLemmaDistance	word=angry	n=1	-2
cueLemmaDistance	word=announce	n=0	4
cueLemmaDistance	word=apparently	n=0	-1
cueLemmaDistance	word=apply	n=0	-2
cueLemmaDistance	word=appoint	n=0	3
cueLemmaDistance	word=argue	n=0	1
cueLemmaDistance	word=arrive	n=0	-1
cueLemmaDistance	word=articulate	n=0	1
cueLemmaDistance	word=ask	n=0	2
cueLemmaDistance	word=assail	n=0	3
cueLemmaDistance	word=assert	n=0	1
cueLemmaDistance	word=assumption	n=1	1
cueLemmaDistance	word=attack	n=0	2
cueLemmaDistance	word=attack	n=1	-1
cueLemmaDistance	word=attend	n=0	-2
cueLemmaDistance	word=attention	n=1	-1
cueLemmaDistance	word=attribute	n=0	2
cueLemmaDistance	word=avoid	n=0	-1
cueLemmaDistance	word=back	n=0	3
cueLemmaDistance	word=balk	n=0	1
cueLemmaDistance	word=ban	n=0	1
cueLemmaDistance	word=be	n=0	-2
cueLemmaDistance	word=be	n=1	-4
cueLemmaDistance	word=beat	n=0	-4
cueLemmaDistance	word=become	n=0	-1
cueLemmaDistance	word=bemoan	n=0	1
cueLemmaDistance	word=benefit	n=0	-1
cueLemmaDistance	word=bet	n=0	-3
cueLemmaDistance	word=bill	n=0	1
cueLemmaDistance	word=bind	n=0	-1
cueLemmaDistance	word=blame	n=0	3
cueLemmaDistance	word=blast	n=0	8
cueLemmaDistance	word=bless	n=0	-1
cueLemmaDistance	word=block	n=0	1
cueLemmaDistance	word=brace	n=0	-1
cueLemmaDistance	word=brag	n=0	2
cueLemmaDistance	word=break	n=0	-2
cueLemmaDistance	word=brush	n=0	2
cueLemmaDistance	word=build	n=0	-2
cueLemmaDistance	word=capture	n=0	-1
cueLemmaDistance	word=carry	n=0	-2
cueLemmaDistance	word=catch	n=0	-5
cueLemmaDistance	word=cause	n=0	-2
cueLemmaDistance	word=celebrate	n=0	3
cueLemmaDistance	word=champion	n=0	1
cueLemmaDistance	word=change	n=0	-1
cueLemmaDistance	word=chant	n=0	2
cueLemmaDistance	word=characterize	n=0	1
cueLemmaDistance	word=charge	n=0	1
cueLemmaDistance	word=charge	n=1	-1
cueLemmaDistance	word=check	n=0	-1
cueLemmaDistance	word=cheer	n=0	2
cueLemmaDistance	word=cite	n=0	1
cueLemmaDistance	word=claim	n=0	2
cueLemmaDistance	word=clamor	n=0	-1
cueLemmaDistance	word=clear	n=0	-3
cueLemmaDistance	word=clinch	n=0	-1
cueLemmaDistance	word=come	n=0	1
cueLemmaDistance	word=command	n=0	-1
cueLemmaDistance	word=comment	n=0	1
cueLemmaDistance	word=comment	n=1	-1
cueLemmaDistance	word=compare	n=0	1
cueLemmaDistance	word=compare	n=1	-1
cueLemmaDistance	word=complain	n=0	1
cueLemmaDistance	word=concede	n=0	2
cueLemmaDistance	word=concern	n=0	2
cueLemmaDistance	word=conclude	n=0	1
cueLemmaDistance	word=conduct	n=0	-2
cueLemmaDistance	word=confirm	n=0	3
cueLemmaDistance	word=confront	n=0	-1
cueLemmaDistance	word=consider	n=1	4
cueLemmaDistance	word=contemplate	n=0	1
cueLemmaDistance	word=contest	n=0	-2
cueLemmaDistance	word=contribute	n=0	-3
cueLemmaDistance	word=control	n=0	-4
cueLemmaDistance	word=convict	n=0	-1
cueLemmaDistance	word=convince	n=0	2
cueLemmaDistance	word=count	n=0	-1
cueLemmaDistance	word=cover	n=0	1
cueLemmaDistance	word=create	n=0	-2
cueLemmaDistance	word=credit	n=0	2
cueLemmaDistance	word=critical	n=0	-2
cueLemmaDistance	word=criticism	n=1	2
cueLemmaDistance	word=criticize	n=0	4
cueLemmaDistance	word=date	n=0	-1
cueLemmaDistance	word=deal	n=0	-5
cueLemmaDistance	word=debate	n=0	-3
cueLemmaDistance	word=debate	n=1	2
cueLemmaDistance	word=decide	n=0	-2
cueLemmaDistance	word=decide	n=1	1
cueLemmaDistance	word=decline	n=0	3
cueLemmaDistance	word=decry	n=0	3
cueLemmaDistance	word=deem	n=0	3
cueLemmaDistance	word=defeat	n=0	-1
cueLemmaDistance	word=defend	n=0	2
cueLemmaDistance	word=defend	n=1	-2
cueLemmaDistance	word=delete	n=0	-1
cueLemmaDistance	word=deliver	n=0	-1
cueLemmaDistance	word=demand	n=1	1
cueLemmaDistance	word=demur	n=0	-2
cueLemmaDistance	word=denounce	n=0	3
cueLemmaDistance	word=denounce	n=1	1
cueLemmaDistance	word=deny	n=1	2
cueLemmaDistance	word=deride	n=0	2
cueLemmaDistance	word=describe	n=0	3
cueLemmaDistance	word=determine	n=0	-2
cueLemmaDistance	word=develop	n=0	-2
cueLemmaDistance	word=die	n=0	-3
cueLemmaDistance	word=direct	n=0	-2
cueLemmaDistance	word=disagreement	n=0	2
cueLemmaDistance	word=disclosure	n=0	1
cueLemmaDistance	word=discuss	n=0	3
cueLemmaDistance	word=discuss	n=1	-1
cueLemmaDistance	word=dismiss	n=0	3
cueLemmaDistance	word=dispute	n=0	2
cueLemmaDistance	word=disrupt	n=0	-1
cueLemmaDistance	word=distance	n=0	3
cueLemmaDistance	word=do	n=0	-2
cueLemmaDistance	word=dominate	n=0	-2
cueLemmaDistance	word=donate	n=0	-1
cueLemmaDistance	word=double	n=0	1
cueLemmaDistance	word=dwell	n=0	2
cueLemmaDistance	word=earn	n=0	-1
cueLemmaDistance	word=echo	n=0	1
cueLemmaDistance	word=effort	n=1	-5
cueLemmaDistance	word=elect	n=0	-1
cueLemmaDistance	word=embrace	n=0	1
cueLemmaDistance	word=emerge	n=0	1
cueLemmaDistance	word=emphasize	n=0	2
cueLemmaDistance	word=encourage	n=0	1
cueLemmaDistance	word=encourage	n=1	2
cueLemmaDistance	word=endorse	n=0	3
cueLemmaDistance	word=endorsement	n=1	1
cueLemmaDistance	word=ensure	n=0	-3
cueLemmaDistance	word=enter	n=0	-1
cueLemmaDistance	word=envision	n=0	3
cueLemmaDistance	word=estimate	n=0	2
cueLemmaDistance	word=expand	n=0	2
cueLemmaDistance	word=expect	n=1	3
cueLemmaDistance	word=express	n=0	2
cueLemmaDistance	word=face	n=0	-6
cueLemmaDistance	word=fall	n=0	-4
cueLemmaDistance	word=favor	n=0	3
cueLemmaDistance	word=fear	n=0	3
cueLemmaDistance	word=feature	n=0	1
cueLemmaDistance	word=fight	n=0	-2
cueLemmaDistance	word=file	n=0	-3
cueLemmaDistance	word=finish	n=0	-2
cueLemmaDistance	word=fire	n=0	2
cueLemmaDistance	word=float	n=0	1
cueLemmaDistance	word=focus	n=0	1
cueLemmaDistance	word=force	n=0	-2
cueLemmaDistance	word=foresee	n=0	1
cueLemmaDistance	word=found	n=0	-4
cueLemmaDistance	word=gather	n=0	-3
cueLemmaDistance	word=go	n=0	1
cueLemmaDistance	word=goal	n=0	1
cueLemmaDistance	word=guarantee	n=0	-3
cueLemmaDistance	word=handle	n=0	-1
cueLemmaDistance	word=happen	n=0	-4
cueLemmaDistance	word=have	n=0	-2
cueLemmaDistance	word=head	n=0	-2
cueLemmaDistance	word=hear	n=0	-3
cueLemmaDistance	word=help	n=0	-2
cueLemmaDistance	word=hide	n=0	-1
cueLemmaDistance	word=highlight	n=0	4
cueLemmaDistance	word=hire	n=0	2
cueLemmaDistance	word=hope	n=0	2
cueLemmaDistance	word=horrify	n=0	2
cueLemmaDistance	word=host	n=0	-3
cueLemmaDistance	word=hurt	n=0	-3
cueLemmaDistance	word=identify	n=0	2
cueLemmaDistance	word=incline	n=0	1
cueLemmaDistance	word=increase	n=0	-1
cueLemmaDistance	word=inject	n=0	-1
cueLemmaDistance	word=insist	n=0	3
cueLemmaDistance	word=inspire	n=0	-2
cueLemmaDistance	word=instruct	n=0	-1
cueLemmaDistance	word=interpret	n=0	1
cueLemmaDistance	word=interrupt	n=0	-1
cueLemmaDistance	word=interview	n=0	-3
cueLemmaDistance	word=introduce	n=0	-1
cueLemmaDistance	word=investigate	n=0	-3
cueLemmaDistance	word=invite	n=0	-2
cueLemmaDistance	word=invoke	n=0	2
cueLemmaDistance	word=involve	n=0	-2
cueLemmaDistance	word=issue	n=1	-1
cueLemmaDistance	word=join	n=0	-1
cueLemmaDistance	word=kill	n=0	-4
cueLemmaDistance	word=label	n=0	2
cueLemmaDistance	word=lambast	n=0	2
cueLemmaDistance	word=lament	n=0	3
cueLemmaDistance	word=lash	n=0	2
cueLemmaDistance	word=lay	n=0	2
cueLemmaDistance	word=lead	n=0	-2
cueLemmaDistance	word=leak	n=0	-4
cueLemmaDistance	word=lean	n=0	1
cueLemmaDistance	word=learn	n=0	2
cueLemmaDistance	word=let	n=0	-1
cueLemmaDistance	word=like	n=0	1
cueLemmaDistance	word=liken	n=0	2
cueLemmaDistance	word=line	n=0	1
cueLemmaDistance	word=list	n=0	2
cueLemmaDistance	word=listen	n=0	-1
cueLemmaDistance	word=live	n=0	-1
cueLemmaDistance	word=lobby	n=0	1
cueLemmaDistance	word=lose	n=0	-5
cueLemmaDistance	word=manage	n=0	-1
cueLemmaDistance	word=mark	n=0	-3
cueLemmaDistance	word=marry	n=0	-2
cueLemmaDistance	word=mean	n=0	-1
cueLemmaDistance	word=message	n=1	-2
cueLemmaDistance	word=mind	n=1	2
cueLemmaDistance	word=miss	n=0	-3
cueLemmaDistance	word=mock	n=0	1
cueLemmaDistance	word=mount	n=0	1
cueLemmaDistance	word=move	n=0	-3
cueLemmaDistance	word=muse	n=0	1
cueLemmaDistance	word=name	n=0	2
cueLemmaDistance	word=name	n=1	-1
cueLemmaDistance	word=news	n=0	-1
cueLemmaDistance	word=nominate	n=0	3
cueLemmaDistance	word=note	n=0	2
cueLemmaDistance	word=observe	n=0	2
cueLemmaDistance	word=occur	n=0	-2
cueLemmaDistance	word=offer	n=0	3
cueLemmaDistance	word=offer	n=1	2
cueLemmaDistance	word=oppose	n=1	2
cueLemmaDistance	word=organize	n=0	-2
cueLemmaDistance	word=own	n=0	-2
cueLemmaDistance	word=paint	n=0	1
cueLemmaDistance	word=pass	n=0	2
cueLemmaDistance	word=pay	n=0	-4
cueLemmaDistance	word=peg	n=0	3
cueLemmaDistance	word=perform	n=0	-1
cueLemmaDistance	word=persuade	n=0	3
cueLemmaDistance	word=pitch	n=1	1
cueLemmaDistance	word=pivot	n=0	2
cueLemmaDistance	word=place	n=0	-3
cueLemmaDistance	word=play	n=0	-1
cueLemmaDistance	word=point	n=0	1
cueLemmaDistance	word=point	n=1	-4
cueLemmaDistance	word=policy	n=0	-1
cueLemmaDistance	word=poll	n=0	-4
cueLemmaDistance	word=portray	n=0	2
cueLemmaDistance	word=position	n=0	2
cueLemmaDistance	word=post	n=0	1
cueLemmaDistance	word=praise	n=0	2
cueLemmaDistance	word=prefer	n=0	2
cueLemmaDistance	word=prepare	n=0	-1
cueLemmaDistance	word=press	n=0	2
cueLemmaDistance	word=proceed	n=0	-1
cueLemmaDistance	word=promise	n=0	3
cueLemmaDistance	word=promote	n=1	2
cueLemmaDistance	word=prompt	n=0	-2
cueLemmaDistance	word=propose	n=0	3
cueLemmaDistance	word=propose	n=1	-1
cueLemmaDistance	word=prove	n=0	-3
cueLemmaDistance	word=publish	n=0	2
cueLemmaDistance	word=pull	n=0	-2
cueLemmaDistance	word=pump	n=0	1
cueLemmaDistance	word=push	n=0	1
cueLemmaDistance	word=put	n=0	-1
cueLemmaDistance	word=qualify	n=0	-3
cueLemmaDistance	word=question	n=0	2
cueLemmaDistance	word=quote	n=0	1
cueLemmaDistance	word=rail	n=0	1
cueLemmaDistance	word=range	n=0	2
cueLemmaDistance	word=rattle	n=0	3
cueLemmaDistance	word=read	n=0	-1
cueLemmaDistance	word=recall	n=0	3
cueLemmaDistance	word=recite	n=1	1
cueLemmaDistance	word=refer	n=1	3
cueLemmaDistance	word=reference	n=0	2
cueLemmaDistance	word=reference	n=1	1
cueLemmaDistance	word=register	n=0	-1
cueLemmaDistance	word=reject	n=0	1
cueLemmaDistance	word=release	n=0	2
cueLemmaDistance	word=remark	n=0	2
cueLemmaDistance	word=remark	n=1	-3
cueLemmaDistance	word=remember	n=0	2
cueLemmaDistance	word=remind	n=0	3
cueLemmaDistance	word=reminder	n=1	-2
cueLemmaDistance	word=renew	n=1	1
cueLemmaDistance	word=renounce	n=0	2
cueLemmaDistance	word=repeat	n=0	1
cueLemmaDistance	word=report	n=1	1
cueLemmaDistance	word=reportedly	n=0	3
cueLemmaDistance	word=resist	n=0	3
cueLemmaDistance	word=restrict	n=0	2
cueLemmaDistance	word=retweet	n=0	1
cueLemmaDistance	word=reveal	n=0	1
cueLemmaDistance	word=rip	n=0	1
cueLemmaDistance	word=risk	n=0	-1
cueLemmaDistance	word=roar	n=0	-2
cueLemmaDistance	word=rumor	n=0	1
cueLemmaDistance	word=satisfy	n=0	1
cueLemmaDistance	word=say	n=1	-1
cueLemmaDistance	word=say	n=2	1
cueLemmaDistance	word=schedule	n=0	-4
cueLemmaDistance	word=score	n=0	-4
cueLemmaDistance	word=search	n=0	-1
cueLemmaDistance	word=see	n=0	1
cueLemmaDistance	word=seek	n=0	2
cueLemmaDistance	word=seek	n=1	3
cueLemmaDistance	word=seem	n=0	1
cueLemmaDistance	word=self-described	n=0	1
cueLemmaDistance	word=sell	n=0	-2
cueLemmaDistance	word=serve	n=0	-2
cueLemmaDistance	word=set	n=0	-2
cueLemmaDistance	word=shape	n=0	-3
cueLemmaDistance	word=share	n=0	4
cueLemmaDistance	word=sharpen	n=0	-1
cueLemmaDistance	word=shout	n=0	2
cueLemmaDistance	word=show	n=0	2
cueLemmaDistance	word=side	n=0	3
cueLemmaDistance	word=sign	n=0	-1
cueLemmaDistance	word=sign	n=1	-2
cueLemmaDistance	word=single	n=0	1
cueLemmaDistance	word=sit	n=0	-3
cueLemmaDistance	word=skeptical	n=1	1
cueLemmaDistance	word=slam	n=0	6
cueLemmaDistance	word=slate	n=0	-1
cueLemmaDistance	word=sound	n=0	1
cueLemmaDistance	word=spar	n=0	1
cueLemmaDistance	word=speculate	n=0	1
cueLemmaDistance	word=speculation	n=1	1
cueLemmaDistance	word=speech	n=1	-2
cueLemmaDistance	word=startle	n=0	1
cueLemmaDistance	word=statement	n=0	-2
cueLemmaDistance	word=strive	n=0	1
cueLemmaDistance	word=study	n=0	-4
cueLemmaDistance	word=submit	n=0	-2
cueLemmaDistance	word=sue	n=0	2
cueLemmaDistance	word=suffer	n=0	-3
cueLemmaDistance	word=suggestion	n=0	1
cueLemmaDistance	word=suggestion	n=1	1
cueLemmaDistance	word=support	n=0	2
cueLemmaDistance	word=suppose	n=0	-3
cueLemmaDistance	word=survey	n=0	-5
cueLemmaDistance	word=survive	n=0	-2
cueLemmaDistance	word=suspend	n=0	-1
cueLemmaDistance	word=talk	n=0	3
cueLemmaDistance	word=talk	n=1	-1
cueLemmaDistance	word=tap	n=0	-1
cueLemmaDistance	word=teach	n=0	-3
cueLemmaDistance	word=test	n=0	-2
cueLemmaDistance	word=thank	n=0	3
cueLemmaDistance	word=tout	n=0	1
cueLemmaDistance	word=trail	n=0	-3
cueLemmaDistance	word=translate	n=0	-1
cueLemmaDistance	word=trounce	n=0	-1
cueLemmaDistance	word=tweet	n=0	3
cueLemmaDistance	word=underscore	n=0	-1
cueLemmaDistance	word=unveil	n=0	1
cueLemmaDistance	word=update	n=0	-2
cueLemmaDistance	word=upset	n=0	3
cueLemmaDistance	word=urge	n=0	2
cueLemmaDistance	word=veto	n=0	1
cueLemmaDistance	word=view	n=0	2
cueLemmaDistance	word=visit	n=0	-2
cueLemmaDistance	word=volunteer	n=0	-1
cueLemmaDistance	word=vote	n=1	-1
cueLemmaDistance	word=vouch	n=0	1
cueLemmaDistance	word=vow	n=0	4
cueLemmaDistance	word=wait	n=0	-1
cueLemmaDistance	word=warn	n=0	2
cueLemmaDistance	word=warning	n=2	1
cueLemmaDistance	word=wear	n=0	-3
cueLemmaDistance	word=welcome	n=0	1
cueLemmaDistance	word=willing	n=0	1
cueLemmaDistance	word=win	n=0	-3
cueLemmaDistance	word=withdraw	n=0	1
cueLemmaDistance	word=witness	n=1	1
cueLemmaDistance	word=wonder	n=0	1
cueLemmaDistance	word=work	n=0	-1
cueLemmaDistance	word=worry	n=0	3
cueLemmaDistance	word=write	n=0	1
cueLemmaForm	word=?	form=fin	-1
cueLemmaForm	word=?	form=pp	1
cueLemmaForm	word=accord	form=ing	6
cueLemmaForm	word=account	form=nn	-1
cueLemmaForm	word=acknowledge	form=fin	3
cueLemmaForm	word=acquiesce	form=fin	1
cueLemmaForm	word=add	form=fin	1
cueLemmaForm	word=add	form=fin+have	-1
cueLemmaForm	word=add	form=ing	4
cueLemmaForm	word=address	form=fin	-1
cueLemmaForm	word=address	form=inf	3
cueLemmaForm	word=admission	form=nn	1
cueLemmaForm	word=admit	form=fin	1
cueLemmaForm	word=advice	form=nn	1
cueLemmaForm	word=advise	form=fin	-3
cueLemmaForm	word=aim	form=fin	1
cueLemmaForm	word=allegation	form=nns	2
cueLemmaForm	word=allow	form=fin	1
cueLemmaForm	word=analysis	form=nn	-3
cueLemmaForm	word=announce	form=fin	1
cueLemmaForm	word=announcement	form=nn	1
cueLemmaForm	word=apparently	form=rb	-1
cueLemmaForm	word=appeal	form=nn	-1
cueLemmaForm	word=appear	form=fin	1
cueLemmaForm	word=appear	form=ing	-2
cueLemmaForm	word=applaud	form=fin	-1
cueLemmaForm	word=approve	form=fin	-1
cueLemmaForm	word=argue	form=fin	1
cueLemmaForm	word=ask	form=fin+modal	1
cueLemmaForm	word=ask	form=fin+passive	3
cueLemmaForm	word=ask	form=inf	-6
cueLemmaForm	word=ask	form=pp	5
cueLemmaForm	word=assail	form=fin	1
cueLemmaForm	word=assertion	form=nn	3
cueLemmaForm	word=assumption	form=nn	1
cueLemmaForm	word=assure	form=fin	2
cueLemmaForm	word=attack	form=nn	-1
cueLemmaForm	word=attack	form=pp	2
cueLemmaForm	word=attention	form=nn	-1
cueLemmaForm	word=attribute	form=fin+passive	1
cueLemmaForm	word=authorize	form=fin+passive+not	-1
cueLemmaForm	word=back	form=fin+have	1
cueLemmaForm	word=back	form=ing	1
cueLemmaForm	word=backing	form=nn	2
cueLemmaForm	word=balk	form=fin	1
cueLemmaForm	word=ban	form=fin	1
cueLemmaForm	word=be	form=fin	-3
cueLemmaForm	word=bear	form=fin+passive	-1
cueLemmaForm	word=beat	form=fin	-1
cueLemmaForm	word=become	form=fin	-1
cueLemmaForm	word=begin	form=fin	2
cueLemmaForm	word=blame	form=ing	1
cueLemmaForm	word=blast	form=fin	1
cueLemmaForm	word=blast	form=nns	2
cueLemmaForm	word=boo	form=fin	-2
cueLemmaForm	word=bring	form=fin+not+modal	1
cueLemmaForm	word=brush	form=fin	2
cueLemmaForm	word=build	form=fin	-1
cueLemmaForm	word=call	form=fin	-1
cueLemmaForm	word=call	form=ing	1
cueLemmaForm	word=call	form=nns	2
cueLemmaForm	word=campaign	form=nn	-2
cueLemmaForm	word=carry	form=fin	-3
cueLemmaForm	word=case	form=nns	-2
cueLemmaForm	word=cast	form=fin	2
cueLemmaForm	word=cast	form=inf	1
cueLemmaForm	word=cause	form=fin	-2
cueLemmaForm	word=celebrate	form=fin+passive	1
cueLemmaForm	word=certain	form=jj	-1
cueLemmaForm	word=challenge	form=fin	-1
cueLemmaForm	word=champion	form=fin+have	1
cueLemmaForm	word=change	form=fin	-4
cueLemmaForm	word=chant	form=nns	1
cueLemmaForm	word=charge	form=nn	-1
cueLemmaForm	word=chatter	form=nn	1
cueLemmaForm	word=cheer	form=nn	1
cueLemmaForm	word=chide	form=ing	1
cueLemmaForm	word=cite	form=ing	4
cueLemmaForm	word=claim	form=fin	2
cueLemmaForm	word=claim	form=ing	-2
cueLemmaForm	word=classify	form=pp	-2
cueLemmaForm	word=clear	form=jj	-2
cueLemmaForm	word=close	form=fin	-1
cueLemmaForm	word=come	form=fin	-7
cueLemmaForm	word=come	form=fin+have	2
cueLemmaForm	word=come	form=fin+modal	2
cueLemmaForm	word=comment	form=inf	-3
cueLemmaForm	word=comment	form=ing	1
cueLemmaForm	word=comment	form=nns	-1
cueLemmaForm	word=compare	form=fin	3
cueLemmaForm	word=compare	form=pp	-6
cueLemmaForm	word=complaint	form=nns	2
cueLemmaForm	word=concern	form=fin+passive	1
cueLemmaForm	word=conclude	form=fin	4
cueLemmaForm	word=condemn	form=fin	2
cueLemmaForm	word=confirm	form=fin	2
cueLemmaForm	word=consider	form=fin+modal	-2
cueLemmaForm	word=consider	form=pp	1
cueLemmaForm	word=contemplate	form=fin	2
cueLemmaForm	word=contention	form=nn	1
cueLemmaForm	word=continue	form=fin	1
cueLemmaForm	word=continue	form=fin+have	1
cueLemmaForm	word=continue	form=fin+modal	-1
cueLemmaForm	word=control	form=fin	-2
cueLemmaForm	word=convince	form=inf	3
cueLemmaForm	word=count	form=fin	2
cueLemmaForm	word=cover	form=fin	1
cueLemmaForm	word=critical	form=jj	-1
cueLemmaForm	word=criticism	form=nn	2
cueLemmaForm	word=criticize	form=fin	3
cueLemmaForm	word=debate	form=fin+passive	2
cueLemmaForm	word=decide	form=fin	-1
cueLemmaForm	word=decline	form=fin	4
cueLemmaForm	word=decry	form=fin	2
cueLemmaForm	word=defend	form=fin	5
cueLemmaForm	word=defend	form=inf	-3
cueLemmaForm	word=defender	form=nn	1
cueLemmaForm	word=deliver	form=fin	-2
cueLemmaForm	word=deliver	form=ing	2
cueLemmaForm	word=demur	form=fin	-2
cueLemmaForm	word=denounce	form=ing	1
cueLemmaForm	word=deny	form=fin+have	3
cueLemmaForm	word=describe	form=fin	3
cueLemmaForm	word=describe	form=inf	-4
cueLemmaForm	word=determine	form=fin	-1
cueLemmaForm	word=die	form=fin	-3
cueLemmaForm	word=disagreement	form=nns	2
cueLemmaForm	word=dismiss	form=fin	2
cueLemmaForm	word=dismiss	form=ing	2
cueLemmaForm	word=distance	form=fin	2
cueLemmaForm	word=divide	form=fin+passive	1
cueLemmaForm	word=double	form=fin	1
cueLemmaForm	word=earn	form=fin	-1
cueLemmaForm	word=echo	form=fin+passive	1
cueLemmaForm	word=effort	form=nn	-1
cueLemmaForm	word=embrace	form=inf	1
cueLemmaForm	word=emphasize	form=fin	1
cueLemmaForm	word=endorse	form=fin	3
cueLemmaForm	word=endorse	form=fin+have	1
cueLemmaForm	word=endorse	form=ing	-2
cueLemmaForm	word=envision	form=fin	2
cueLemmaForm	word=estimate	form=fin	2
cueLemmaForm	word=evidence	form=nn	-2
cueLemmaForm	word=expect	form=fin	-3
cueLemmaForm	word=expect	form=fin+passive	1
cueLemmaForm	word=expect	form=ing	2
cueLemmaForm	word=explain	form=fin	2
cueLemmaForm	word=express	form=fin	2
cueLemmaForm	word=face	form=fin	-5
cueLemmaForm	word=fall	form=fin	-1
cueLemmaForm	word=favor	form=pp	1
cueLemmaForm	word=feel	form=fin	-1
cueLemmaForm	word=file	form=pp	-5
cueLemmaForm	word=find	form=fin	4
cueLemmaForm	word=find	form=fin+have	-2
cueLemmaForm	word=find	form=ing	-1
cueLemmaForm	word=finish	form=fin	-1
cueLemmaForm	word=fire	form=fin	1
cueLemmaForm	word=focus	form=fin+passive	-1
cueLemmaForm	word=follow	form=fin	2
cueLemmaForm	word=frame	form=inf	1
cueLemmaForm	word=give	form=fin	1
cueLemmaForm	word=give	form=pp	-8
cueLemmaForm	word=glad	form=jj	1
cueLemmaForm	word=go	form=fin	2
cueLemmaForm	word=goal	form=nn	1
cueLemmaForm	word=hail	form=fin	2
cueLemmaForm	word=happen	form=fin	-1
cueLemmaForm	word=have	form=fin	-1
cueLemmaForm	word=highlight	form=fin	2
cueLemmaForm	word=hire	form=fin+have	1
cueLemmaForm	word=hold	form=fin	-1
cueLemmaForm	word=hostility	form=nn	1
cueLemmaForm	word=identify	form=fin	2
cueLemmaForm	word=ignore	form=fin	-1
cueLemmaForm	word=incline	form=fin+passive	1
cueLemmaForm	word=include	form=fin	3
cueLemmaForm	word=include	form=ing	-11
cueLemmaForm	word=information	form=nn	-2
cueLemmaForm	word=insist	form=fin	3
cueLemmaForm	word=interest	form=nn	2
cueLemmaForm	word=interrupt	form=fin	-2
cueLemmaForm	word=introduce	form=fin	-2
cueLemmaForm	word=invite	form=fin	-4
cueLemmaForm	word=know	form=fin	-2
cueLemmaForm	word=know	form=fin+have	-1
cueLemmaForm	word=know	form=fin+passive	6
cueLemmaForm	word=know	form=fin+passive+not	1
cueLemmaForm	word=know	form=inf	1
cueLemmaForm	word=lament	form=fin	2
cueLemmaForm	word=lash	form=fin	3
cueLemmaForm	word=lay	form=fin	1
cueLemmaForm	word=lay	form=ing	1
cueLemmaForm	word=lean	form=fin	2
cueLemmaForm	word=leave	form=fin	-3
cueLemmaForm	word=leave	form=ing	-1
cueLemmaForm	word=like	form=fin	-2
cueLemmaForm	word=like	form=fin+modal	3
cueLemmaForm	word=line	form=fin	1
cueLemmaForm	word=lobby	form=fin	1
cueLemmaForm	word=look	form=inf	2
cueLemmaForm	word=lose	form=fin	-3
cueLemmaForm	word=make	form=fin	-1
cueLemmaForm	word=make	form=fin+modal	-3
cueLemmaForm	word=make	form=inf	1
cueLemmaForm	word=mark	form=fin	-2
cueLemmaForm	word=mean	form=fin	-4
cueLemmaForm	word=mean	form=ing	-1
cueLemmaForm	word=meet	form=fin	-2
cueLemmaForm	word=mention	form=fin+not	2
cueLemmaForm	word=message	form=nns	-2
cueLemmaForm	word=mind	form=nn	2
cueLemmaForm	word=miss	form=fin	-2
cueLemmaForm	word=need	form=pp	-1
cueLemmaForm	word=news	form=nn	-1
cueLemmaForm	word=nominate	form=fin+passive	1
cueLemmaForm	word=note	form=fin	4
cueLemmaForm	word=note	form=nn	-4
cueLemmaForm	word=note	form=nns	2
cueLemmaForm	word=notion	form=nn	-2
cueLemmaForm	word=oppose	form=fin	1
cueLemmaForm	word=opposition	form=nn	2
cueLemmaForm	word=order	form=fin	1
cueLemmaForm	word=order	form=nn	-1
cueLemmaForm	word=paint	form=ing	1
cueLemmaForm	word=pass	form=pp	4
cueLemmaForm	word=pay	form=fin	-2
cueLemmaForm	word=pay	form=inf	1
cueLemmaForm	word=peg	form=fin	1
cueLemmaForm	word=plan	form=fin	-1
cueLemmaForm	word=plan	form=ing	1
cueLemmaForm	word=plan	form=nn	-1
cueLemmaForm	word=pledge	form=nns	1
cueLemmaForm	word=point	form=fin	1
cueLemmaForm	word=point	form=nns	-5
cueLemmaForm	word=policy	form=nn	-1
cueLemmaForm	word=post	form=fin	2
cueLemmaForm	word=post	form=fin+have	1
cueLemmaForm	word=praise	form=fin	3
cueLemmaForm	word=predict	form=fin	4
cueLemmaForm	word=prefer	form=fin	3
cueLemmaForm	word=promote	form=fin	4
cueLemmaForm	word=prompt	form=fin	-3
cueLemmaForm	word=propose	form=fin	1
cueLemmaForm	word=prospect	form=nn	-2
cueLemmaForm	word=prove	form=fin	-4
cueLemmaForm	word=provide	form=fin	-4
cueLemmaForm	word=provide	form=fin+have	-2
cueLemmaForm	word=provide	form=pp	1
cueLemmaForm	word=publish	form=fin	4
cueLemmaForm	word=publish	form=pp	-1
cueLemmaForm	word=pull	form=fin	-1
cueLemmaForm	word=push	form=pp	1
cueLemmaForm	word=put	form=fin	1
cueLemmaForm	word=put	form=ing	-3
cueLemmaForm	word=question	form=fin	1
cueLemmaForm	word=rail	form=fin	1
cueLemmaForm	word=raise	form=fin	1
cueLemmaForm	word=rally	form=fin	-2
cueLemmaForm	word=range	form=fin	2
cueLemmaForm	word=rattle	form=fin	3
cueLemmaForm	word=reach	form=fin+have	1
cueLemmaForm	word=read	form=fin	1
cueLemmaForm	word=read	form=ing	-2
cueLemmaForm	word=reason	form=nns	-1
cueLemmaForm	word=recall	form=ing	1
cueLemmaForm	word=receive	form=fin	-3
cueLemmaForm	word=recognition	form=nn	1
cueLemmaForm	word=recognize	form=ing	1
cueLemmaForm	word=recount	form=fin	1
cueLemmaForm	word=reference	form=ing	1
cueLemmaForm	word=refuse	form=fin	-1
cueLemmaForm	word=refuse	form=fin+have	1
cueLemmaForm	word=release	form=fin+passive	2
cueLemmaForm	word=release	form=pp	-5
cueLemmaForm	word=relish	form=fin	1
cueLemmaForm	word=reluctance	form=nn	1
cueLemmaForm	word=remain	form=fin+have	2
cueLemmaForm	word=remark	form=nns	-1
cueLemmaForm	word=remind	form=inf	1
cueLemmaForm	word=reminder	form=nn	-1
cueLemmaForm	word=renew	form=pp	1
cueLemmaForm	word=repeat	form=pp	-2
cueLemmaForm	word=report	form=inf	3
cueLemmaForm	word=report	form=ing	-3
cueLemmaForm	word=report	form=nn	-3
cueLemmaForm	word=reportedly	form=fin+have	2
cueLemmaForm	word=represent	form=fin	-3
cueLemmaForm	word=represent	form=fin+not	1
cueLemmaForm	word=require	form=fin	1
cueLemmaForm	word=restrict	form=ing	4
cueLemmaForm	word=return	form=fin	-1
cueLemmaForm	word=retweet	form=fin	1
cueLemmaForm	word=reveal	form=fin	2
cueLemmaForm	word=reveal	form=pp	-1
cueLemmaForm	word=roar	form=fin	-2
cueLemmaForm	word=roll	form=fin+have	1
cueLemmaForm	word=rumor	form=nns	1
cueLemmaForm	word=say	form=fin	5
cueLemmaForm	word=say	form=fin+modal	-4
cueLemmaForm	word=say	form=fin+passive	1
cueLemmaForm	word=say	form=inf	-4
cueLemmaForm	word=say	form=ing	-2
cueLemmaForm	word=schedule	form=fin+passive	-1
cueLemmaForm	word=score	form=fin	-2
cueLemmaForm	word=see	form=fin	1
cueLemmaForm	word=see	form=fin+have	-1
cueLemmaForm	word=see	form=fin+not	2
cueLemmaForm	word=see	form=fin+passive	1
cueLemmaForm	word=see	form=inf	-1
cueLemmaForm	word=see	form=ing	-2
cueLemmaForm	word=see	form=pp	1
cueLemmaForm	word=seek	form=ing	2
cueLemmaForm	word=seem	form=fin+modal	5
cueLemmaForm	word=seem	form=fin+not	-2
cueLemmaForm	word=self-described	form=jj	2
cueLemmaForm	word=sell	form=fin	-2
cueLemmaForm	word=sense	form=nn	1
cueLemmaForm	word=serve	form=fin	-2
cueLemmaForm	word=share	form=fin	2
cueLemmaForm	word=shoot	form=fin	2
cueLemmaForm	word=show	form=fin	1
cueLemmaForm	word=show	form=fin+passive	2
cueLemmaForm	word=show	form=nn	-2
cueLemmaForm	word=side	form=fin	2
cueLemmaForm	word=sit	form=fin	-4
cueLemmaForm	word=slam	form=ing	2
cueLemmaForm	word=sound	form=fin	4
cueLemmaForm	word=spar	form=fin	1
cueLemmaForm	word=speak	form=ing	-1
cueLemmaForm	word=speculation	form=nn	1
cueLemmaForm	word=speech	form=nn	-3
cueLemmaForm	word=stand	form=fin+have	1
cueLemmaForm	word=start	form=fin+have	1
cueLemmaForm	word=state	form=ing	1
cueLemmaForm	word=state	form=nn	-1
cueLemmaForm	word=stop	form=fin	2
cueLemmaForm	word=story	form=nn	-7
cueLemmaForm	word=stress	form=fin	1
cueLemmaForm	word=struggle	form=fin+have	-2
cueLemmaForm	word=suggestion	form=nn	1
cueLemmaForm	word=support	form=fin+have	4
cueLemmaForm	word=support	form=fin+modal	2
cueLemmaForm	word=support	form=fin+not	-1
cueLemmaForm	word=support	form=inf	-1
cueLemmaForm	word=support	form=ing	2
cueLemmaForm	word=support	form=nn	-1
cueLemmaForm	word=support	form=vbg	3
cueLemmaForm	word=supporter	form=nns	-1
cueLemmaForm	word=suppose	form=fin+passive	-1
cueLemmaForm	word=take	form=fin	-3
cueLemmaForm	word=take	form=fin+have	1
cueLemmaForm	word=talk	form=fin	1
cueLemmaForm	word=talk	form=vbg	1
cueLemmaForm	word=teach	form=fin	-2
cueLemmaForm	word=tell	form=fin	3
cueLemmaForm	word=tell	form=fin+have	-1
cueLemmaForm	word=tell	form=fin+passive	-1
cueLemmaForm	word=tell	form=inf	-1
cueLemmaForm	word=testify	form=fin	-1
cueLemmaForm	word=thank	form=fin	2
cueLemmaForm	word=think	form=inf	1
cueLemmaForm	word=title	form=pp	1
cueLemmaForm	word=touch	form=fin	1
cueLemmaForm	word=trail	form=fin	-1
cueLemmaForm	word=try	form=fin	1
cueLemmaForm	word=try	form=fin+have	-3
cueLemmaForm	word=turn	form=fin	2
cueLemmaForm	word=tweet	form=fin	1
cueLemmaForm	word=tweet	form=ing	2
cueLemmaForm	word=understanding	form=nn	1
cueLemmaForm	word=unveil	form=fin	1
cueLemmaForm	word=upset	form=fin+passive	2
cueLemmaForm	word=urge	form=fin	3
cueLemmaForm	word=urge	form=ing	-1
cueLemmaForm	word=view	form=nn	1
cueLemmaForm	word=vote	form=fin+have	4
cueLemmaForm	word=vote	form=fin+modal	2
cueLemmaForm	word=vote	form=ing	-3
cueLemmaForm	word=vote	form=nn	-6
cueLemmaForm	word=vote	form=nns	-1
cueLemmaForm	word=vow	form=fin	2
cueLemmaForm	word=wait	form=fin	-2
cueLemmaForm	word=want	form=fin	-1
cueLemmaForm	word=want	form=fin+not	1
cueLemmaForm	word=want	form=fin+passive	2
cueLemmaForm	word=warn	form=fin	2
cueLemmaForm	word=warning	form=nn	1
cueLemmaForm	word=watch	form=fin+modal	2
cueLemmaForm	word=welcome	form=fin	1
cueLemmaForm	word=win	form=fin	-2
cueLemmaForm	word=withdraw	form=fin	1
cueLemmaForm	word=witness	form=inf	1
cueLemmaForm	word=wonder	form=inf	1
cueLemmaForm	word=word	form=nns	-1
cueLemmaForm	word=write	form=fin	6
cueLemmaForm	word=write	form=pp	-2
cueLemmaFrame	word=:	frame=,>NP	1
cueLemmaFrame	word=:	frame=NP>.	-3
cueLemmaFrame	word=:	frame=NP>fin	1
cueLemmaFrame	word=:	frame=QO>NP	1
cueLemmaFrame	word=accept	frame=NP>.	2
cueLemmaFrame	word=accord	frame=IN>NNP	1
cueLemmaFrame	word=accord	frame=IN>NP	4
cueLemmaFrame	word=accusation	frame=of>NP	1
cueLemmaFrame	word=accuse	frame=PRP>ing	4
cueLemmaFrame	word=accuse	frame=of>ing	-1
cueLemmaFrame	word=add	frame=.>#	7
cueLemmaFrame	word=add	frame=IN>NP	-4
cueLemmaFrame	word=add	frame=NP>,	-2
cueLemmaFrame	word=add	frame=NP>.	-2
cueLemmaFrame	word=address	frame=NP>.	-1
cueLemmaFrame	word=agree	frame=.>#	-2
cueLemmaFrame	word=agree	frame=on>NP	1
cueLemmaFrame	word=agree	frame=that>NP	2
cueLemmaFrame	word=aim	frame=to>inf	1
cueLemmaFrame	word=appear	frame=ADJ>,	1
cueLemmaFrame	word=appear	frame=ADJ>to	1
cueLemmaFrame	word=appear	frame=on>NNP	-1
cueLemmaFrame	word=applaud	frame=NP>.	1
cueLemmaFrame	word=ask	frame=about>PRP	-1
cueLemmaFrame	word=attack	frame=on>NNP	2
cueLemmaFrame	word=authorize	frame=to>inf	-2
cueLemmaFrame	word=back	frame=NNP>,	1
cueLemmaFrame	word=back	frame=NP>,	2
cueLemmaFrame	word=balk	frame=at>NP	1
cueLemmaFrame	word=be	frame=about>NNP	1
cueLemmaFrame	word=be	frame=against>ing	1
cueLemmaFrame	word=begin	frame=by>ing	2
cueLemmaFrame	word=believe	frame=NP>fin	-1
cueLemmaFrame	word=bring	frame=RP>NP	1
cueLemmaFrame	word=call	frame=.>#	-1
cueLemmaFrame	word=call	frame=NNP>,	-3
cueLemmaFrame	word=call	frame=NNP>.	-1
cueLemmaFrame	word=call	frame=NNP>fin	-1
cueLemmaFrame	word=call	frame=NP>,	-6
cueLemmaFrame	word=call	frame=NP>QO	1
cueLemmaFrame	word=call	frame=NP>and	-1
cueLemmaFrame	word=call	frame=PRP>,	2
cueLemmaFrame	word=call	frame=X>NP	1
cueLemmaFrame	word=call	frame=for>NP	2
cueLemmaFrame	word=call	frame=into>NP	1
cueLemmaFrame	word=campaign	frame=against>NNP	1
cueLemmaFrame	word=campaign	frame=against>NP	1
cueLemmaFrame	word=cast	frame=PRP>and	1
cueLemmaFrame	word=claim	frame=NP>.	-1
cueLemmaFrame	word=come	frame=RP>against	2
cueLemmaFrame	word=compare	frame=with>NP	-2
cueLemmaFrame	word=consider	frame=NP>.	-2
cueLemmaFrame	word=continue	frame=,>X	2
cueLemmaFrame	word=continue	frame=.>#	3
cueLemmaFrame	word=continue	frame=to>inf	-1
cueLemmaFrame	word=cover	frame=NP>,	1
cueLemmaFrame	word=critical	frame=of>NP	1
cueLemmaFrame	word=criticize	frame=NP>and	1
cueLemmaFrame	word=debate	frame=on>NP	2
cueLemmaFrame	word=decision	frame=to>inf	1
cueLemmaFrame	word=decline	frame=to>inf	2
cueLemmaFrame	word=defend	frame=NP>,	1
cueLemmaFrame	word=demur	frame=.>#	-1
cueLemmaFrame	word=describe	frame=as>NP	-1
cueLemmaFrame	word=disagree	frame=.>#	-1
cueLemmaFrame	word=discuss	frame=NP>.	1
cueLemmaFrame	word=distance	frame=PRP>fin	1
cueLemmaFrame	word=double	frame=RP>on	2
cueLemmaFrame	word=draw	frame=NP>and	-1
cueLemmaFrame	word=embrace	frame=of>NP	1
cueLemmaFrame	word=endorsement	frame=of>NNP	2
cueLemmaFrame	word=expect	frame=.>#	1
cueLemmaFrame	word=express	frame=NP>.	3
cueLemmaFrame	word=express	frame=NP>that	2
cueLemmaFrame	word=favor	frame=NNP>,	-1
cueLemmaFrame	word=favor	frame=NP>,	3
cueLemmaFrame	word=find	frame=.>#	2
cueLemmaFrame	word=find	frame=NNP>,	1
cueLemmaFrame	word=find	frame=NP>to	-2
cueLemmaFrame	word=find	frame=PRP>.	-2
cueLemmaFrame	word=find	frame=that>NP	2
cueLemmaFrame	word=give	frame=NP>,	-1
cueLemmaFrame	word=go	frame=IN>of	3
cueLemmaFrame	word=go	frame=after>NNP	1
cueLemmaFrame	word=go	frame=on>to	2
cueLemmaFrame	word=go	frame=to>inf	-2
cueLemmaFrame	word=have	frame=NNP>ing	2
cueLemmaFrame	word=have	frame=PRP>.	2
cueLemmaFrame	word=have	frame=to>inf	-2
cueLemmaFrame	word=hold	frame=NP>ing	2
cueLemmaFrame	word=hope	frame=NP>fin	3
cueLemmaFrame	word=hope	frame=PRP>fin	1
cueLemmaFrame	word=hopeful	frame=that>NP	-1
cueLemmaFrame	word=huffpost	frame=.>X	1
cueLemmaFrame	word=incline	frame=to>inf	2
cueLemmaFrame	word=include	frame=NP>,	-2
cueLemmaFrame	word=include	frame=ing>NP	1
cueLemmaFrame	word=insist	frame=on>ing	-1
cueLemmaFrame	word=instruct	frame=NP>to	-1
cueLemmaFrame	word=interest	frame=of>NP	1
cueLemmaFrame	word=invoke	frame=NP>,	1
cueLemmaFrame	word=issue	frame=NP>ing	1
cueLemmaFrame	word=know	frame=what>PRP	-3
cueLemmaFrame	word=lash	frame=RP>at	3
cueLemmaFrame	word=launch	frame=NP>,	1
cueLemmaFrame	word=lay	frame=RP>NP	1
cueLemmaFrame	word=like	frame=to>inf	2
cueLemmaFrame	word=line	frame=RP>IN	2
cueLemmaFrame	word=look	frame=IN>NP	3
cueLemmaFrame	word=look	frame=at>PRP	1
cueLemmaFrame	word=look	frame=to>inf	2
cueLemmaFrame	word=love	frame=to>inf	1
cueLemmaFrame	word=make	frame=ADJ>of	1
cueLemmaFrame	word=make	frame=NP>,	1
cueLemmaFrame	word=make	frame=NP>.	-2
cueLemmaFrame	word=make	frame=NP>fin	1
cueLemmaFrame	word=make	frame=NP>that	2
cueLemmaFrame	word=make	frame=PRP>that	3
cueLemmaFrame	word=make	frame=PRP>to	-2
cueLemmaFrame	word=mean	frame=to>inf	2
cueLemmaFrame	word=meet	frame=with>NNP	-1
cueLemmaFrame	word=note	frame=.>#	1
cueLemmaFrame	word=note	frame=:>NNP	-2
cueLemmaFrame	word=note	frame=that>PRP	1
cueLemmaFrame	word=offer	frame=NP>,	2
cueLemmaFrame	word=offer	frame=NP>.	1
cueLemmaFrame	word=persuade	frame=NP>to	1
cueLemmaFrame	word=pivot	frame=to>ing	1
cueLemmaFrame	word=plan	frame=to>inf	1
cueLemmaFrame	word=play	frame=RP>NP	3
cueLemmaFrame	word=point	frame=RP>that	3
cueLemmaFrame	word=position	frame=on>NP	1
cueLemmaFrame	word=post	frame=NP>,	1
cueLemmaFrame	word=promote	frame=NP>.	1
cueLemmaFrame	word=publish	frame=NP>ing	1
cueLemmaFrame	word=pursue	frame=NP>.	1
cueLemmaFrame	word=push	frame=for>NP	4
cueLemmaFrame	word=put	frame=PRP>,	4
cueLemmaFrame	word=question	frame=fin>whether	1
cueLemmaFrame	word=question	frame=of>whether	1
cueLemmaFrame	word=read	frame=.>#	3
cueLemmaFrame	word=recognize	frame=NP>and	1
cueLemmaFrame	word=refer	frame=IN>NP	5
cueLemmaFrame	word=reflect	frame=NP>that	-1
cueLemmaFrame	word=refuse	frame=to>inf	2
cueLemmaFrame	word=reject	frame=NP>.	-1
cueLemmaFrame	word=release	frame=NNP>,	-2
cueLemmaFrame	word=release	frame=NNP>fin	-3
cueLemmaFrame	word=release	frame=NP>ing	1
cueLemmaFrame	word=release	frame=NP>that	2
cueLemmaFrame	word=remain	frame=ADJ>that	2
cueLemmaFrame	word=report	frame=.>#	2
cueLemmaFrame	word=report	frame=from>NNP	-3
cueLemmaFrame	word=require	frame=NP>to	1
cueLemmaFrame	word=resonate	frame=with>NP	1
cueLemmaFrame	word=reveal	frame=NP>fin	1
cueLemmaFrame	word=run	frame=NP>ing	3
cueLemmaFrame	word=run	frame=for>NP	-2
cueLemmaFrame	word=say	frame=,>QO	-1
cueLemmaFrame	word=say	frame=,>fin	3
cueLemmaFrame	word=say	frame=.>#	6
cueLemmaFrame	word=say	frame=:>QO	-2
cueLemmaFrame	word=say	frame=NNP>,	8
cueLemmaFrame	word=say	frame=PRP>,	-2
cueLemmaFrame	word=say	frame=PRP>fin	2
cueLemmaFrame	word=say	frame=fin>ADV	-1
cueLemmaFrame	word=say	frame=that>NNP	-2
cueLemmaFrame	word=see	frame=NP>,	-1
cueLemmaFrame	word=see	frame=NP>and	1
cueLemmaFrame	word=see	frame=NP>inf	1
cueLemmaFrame	word=see	frame=NP>ing	-1
cueLemmaFrame	word=see	frame=by>NP	1
cueLemmaFrame	word=seek	frame=NP>,	1
cueLemmaFrame	word=seek	frame=NP>.	1
cueLemmaFrame	word=seem	frame=like>NP	2
cueLemmaFrame	word=seem	frame=pp>at	1
cueLemmaFrame	word=self-described	frame=who>fin	1
cueLemmaFrame	word=send	frame=RP>NP	1
cueLemmaFrame	word=sense	frame=that>NP	1
cueLemmaFrame	word=set	frame=NP>.	1
cueLemmaFrame	word=set	frame=RP>NP	-1
cueLemmaFrame	word=show	frame=NNP>,	2
cueLemmaFrame	word=show	frame=NP>,	1
cueLemmaFrame	word=show	frame=NP>fin	1
cueLemmaFrame	word=show	frame=NP>pp	1
cueLemmaFrame	word=show	frame=RP>in	-1
cueLemmaFrame	word=show	frame=how>ADJ	1
cueLemmaFrame	word=show	frame=how>ADV	-2
cueLemmaFrame	word=shrug	frame=RP>NP	2
cueLemmaFrame	word=side	frame=with>NNP	3
cueLemmaFrame	word=sign	frame=of>NP	-1
cueLemmaFrame	word=skeptical	frame=of>NP	1
cueLemmaFrame	word=sound	frame=NP>.	1
cueLemmaFrame	word=spar	frame=over>NP	1
cueLemmaFrame	word=speak	frame=IN>NNP	-2
cueLemmaFrame	word=speak	frame=RP>about	1
cueLemmaFrame	word=speak	frame=about>NP	6
cueLemmaFrame	word=speak	frame=of>NP	3
cueLemmaFrame	word=speak	frame=on>NP	-2
cueLemmaFrame	word=speak	frame=to>inf	1
cueLemmaFrame	word=spend	frame=NP>ing	2
cueLemmaFrame	word=spend	frame=of>NP	1
cueLemmaFrame	word=split	frame=on>whether	1
cueLemmaFrame	word=start	frame=ing>NP	2
cueLemmaFrame	word=stop	frame=ADJ>of	1
cueLemmaFrame	word=support	frame=.>#	2
cueLemmaFrame	word=support	frame=NP>.	1
cueLemmaFrame	word=support	frame=NP>fin	-3
cueLemmaFrame	word=support	frame=among>NP	1
cueLemmaFrame	word=supporter	frame=of>NNP	1
cueLemmaFrame	word=suppose	frame=to>inf	-3
cueLemmaFrame	word=take	frame=NP>.	3
cueLemmaFrame	word=take	frame=NP>ing	2
cueLemmaFrame	word=take	frame=NP>that	2
cueLemmaFrame	word=tell	frame=NNP>.	4
cueLemmaFrame	word=tell	frame=NNP>fin	3
cueLemmaFrame	word=tell	frame=NNP>that	2
cueLemmaFrame	word=tell	frame=NP>.	2
cueLemmaFrame	word=tell	frame=NP>fin	-2
cueLemmaFrame	word=tell	frame=PRP>fin	-4
cueLemmaFrame	word=tend	frame=to>inf	1
cueLemmaFrame	word=think	frame=.>#	2
cueLemmaFrame	word=think	frame=NP>fin	1
cueLemmaFrame	word=think	frame=PRP>fin	-1
cueLemmaFrame	word=think	frame=that>PRP	-1
cueLemmaFrame	word=threaten	frame=to>inf	2
cueLemmaFrame	word=throw	frame=NP>.	1
cueLemmaFrame	word=touch	frame=on>NP	2
cueLemmaFrame	word=tweet	frame=that>NNP	-1
cueLemmaFrame	word=urge	frame=NP>to	1
cueLemmaFrame	word=use	frame=NP>to	1
cueLemmaFrame	word=view	frame=as>NP	3
cueLemmaFrame	word=view	frame=of>NNP	-2
cueLemmaFrame	word=vote	frame=against>NP	3
cueLemmaFrame	word=vote	frame=for>NP	1
cueLemmaFrame	word=vote	frame=on>NP	-1
cueLemmaFrame	word=vote	frame=to>inf	1
cueLemmaFrame	word=vow	frame=to>inf	1
cueLemmaFrame	word=want	frame=NP>fin	1
cueLemmaFrame	word=want	frame=NP>to	3
cueLemmaFrame	word=write	frame=.>#	6
cueLemmaFrame	word=write	frame=NP>.	-1
cueLemmaFrame	word=zero	frame=in>on	2
cueLemmaHeadline	word=:	yes=no	-6
cueLemmaHeadline	word=:	yes=yes	4
cueLemmaHeadline	word=?	yes=no	-1
cueLemmaHeadline	word=accept	yes=no	-1
cueLemmaHeadline	word=accord	yes=no	6
cueLemmaHeadline	word=account	yes=no	-4
cueLemmaHeadline	word=accuse	yes=no	2
cueLemmaHeadline	word=achieve	yes=no	-3
cueLemmaHeadline	word=acknowledge	yes=no	1
cueLemmaHeadline	word=acquiesce	yes=no	2
cueLemmaHeadline	word=act	yes=no	-3
cueLemmaHeadline	word=add	yes=no	1
cueLemmaHeadline	word=admission	yes=no	1
cueLemmaHeadline	word=adopt	yes=no	2
cueLemmaHeadline	word=advertise	yes=no	-1
cueLemmaHeadline	word=advice	yes=no	1
cueLemmaHeadline	word=advise	yes=no	-2
cueLemmaHeadline	word=affect	yes=no	-2
cueLemmaHeadline	word=air	yes=no	-4
cueLemmaHeadline	word=align	yes=no	1
cueLemmaHeadline	word=allegation	yes=no	2
cueLemmaHeadline	word=allude	yes=no	2
cueLemmaHeadline	word=analysis	yes=no	-4
cueLemmaHeadline	word=anger	yes=no	2
cueLemmaHeadline	word=announce	yes=no	1
cueLemmaHeadline	word=announcement	yes=no	1
cueLemmaHeadline	word=answer	yes=no	-2
cueLemmaHeadline	word=apparently	yes=no	-3
cueLemmaHeadline	word=apply	yes=no	-4
cueLemmaHeadline	word=appoint	yes=no	3
cueLemmaHeadline	word=argue	yes=no	2
cueLemmaHeadline	word=arrive	yes=no	-2
cueLemmaHeadline	word=articulate	yes=no	1
cueLemmaHeadline	word=ask	yes=no	1
cueLemmaHeadline	word=assail	yes=no	3
cueLemmaHeadline	word=assert	yes=no	1
cueLemmaHeadline	word=assertion	yes=no	2
cueLemmaHeadline	word=attack	yes=no	1
cueLemmaHeadline	word=attempt	yes=no	1
cueLemmaHeadline	word=attend	yes=no	-3
cueLemmaHeadline	word=attention	yes=no	-1
cueLemmaHeadline	word=attribute	yes=no	3
cueLemmaHeadline	word=avoid	yes=no	-2
cueLemmaHeadline	word=back	yes=no	3
cueLemmaHeadline	word=backing	yes=no	2
cueLemmaHeadline	word=balk	yes=no	3
cueLemmaHeadline	word=base	yes=no	-3
cueLemmaHeadline	word=bash	yes=no	1
cueLemmaHeadline	word=be	yes=no	-4
cueLemmaHeadline	word=bear	yes=no	-1
cueLemmaHeadline	word=beat	yes=no	-4
cueLemmaHeadline	word=begin	yes=no	1
cueLemmaHeadline	word=belief	yes=no	1
cueLemmaHeadline	word=bemoan	yes=no	1
cueLemmaHeadline	word=benefit	yes=no	-1
cueLemmaHeadline	word=bet	yes=no	-3
cueLemmaHeadline	word=bill	yes=no	1
cueLemmaHeadline	word=bind	yes=no	-1
cueLemmaHeadline	word=blame	yes=no	3
cueLemmaHeadline	word=blast	yes=no	5
cueLemmaHeadline	word=blast	yes=yes	1
cueLemmaHeadline	word=bless	yes=no	-1
cueLemmaHeadline	word=brace	yes=no	-1
cueLemmaHeadline	word=brag	yes=no	2
cueLemmaHeadline	word=break	yes=no	-1
cueLemmaHeadline	word=brush	yes=no	2
cueLemmaHeadline	word=build	yes=no	-2
cueLemmaHeadline	word=call	yes=yes	1
cueLemmaHeadline	word=campaign	yes=no	-2
cueLemmaHeadline	word=capture	yes=no	-1
cueLemmaHeadline	word=carry	yes=no	-1
cueLemmaHeadline	word=case	yes=no	-1
cueLemmaHeadline	word=cast	yes=no	2
cueLemmaHeadline	word=catch	yes=no	-1
cueLemmaHeadline	word=cause	yes=no	-4
cueLemmaHeadline	word=caution	yes=no	1
cueLemmaHeadline	word=celebrate	yes=no	2
cueLemmaHeadline	word=certain	yes=no	-1
cueLemmaHeadline	word=champion	yes=no	2
cueLemmaHeadline	word=chant	yes=no	2
cueLemmaHeadline	word=characterize	yes=no	1
cueLemmaHeadline	word=chatter	yes=no	1
cueLemmaHeadline	word=check	yes=no	-2
cueLemmaHeadline	word=cheer	yes=no	1
cueLemmaHeadline	word=chide	yes=no	2
cueLemmaHeadline	word=choose	yes=no	-2
cueLemmaHeadline	word=cite	yes=no	3
cueLemmaHeadline	word=clamor	yes=no	-1
cueLemmaHeadline	word=classify	yes=no	-6
cueLemmaHeadline	word=clear	yes=no	-3
cueLemmaHeadline	word=clinch	yes=no	-3
cueLemmaHeadline	word=close	yes=no	-2
cueLemmaHeadline	word=command	yes=no	-1
cueLemmaHeadline	word=compete	yes=no	-1
cueLemmaHeadline	word=complaint	yes=no	3
cueLemmaHeadline	word=concede	yes=no	2
cueLemmaHeadline	word=concern	yes=no	1
cueLemmaHeadline	word=conclude	yes=no	1
cueLemmaHeadline	word=condemn	yes=no	1
cueLemmaHeadline	word=conduct	yes=no	-3
cueLemmaHeadline	word=confirm	yes=no	1
cueLemmaHeadline	word=confront	yes=no	-2
cueLemmaHeadline	word=connect	yes=no	-1
cueLemmaHeadline	word=consider	yes=no	1
cueLemmaHeadline	word=contemplate	yes=no	2
cueLemmaHeadline	word=contention	yes=no	1
cueLemmaHeadline	word=contest	yes=no	-3
cueLemmaHeadline	word=continue	yes=no	1
cueLemmaHeadline	word=contribute	yes=no	-3
cueLemmaHeadline	word=control	yes=no	-5
cueLemmaHeadline	word=conversation	yes=no	-1
cueLemmaHeadline	word=convict	yes=no	-3
cueLemmaHeadline	word=convince	yes=no	2
cueLemmaHeadline	word=count	yes=no	-2
cueLemmaHeadline	word=cover	yes=no	1
cueLemmaHeadline	word=create	yes=no	-2
cueLemmaHeadline	word=credit	yes=no	3
cueLemmaHeadline	word=critical	yes=no	-1
cueLemmaHeadline	word=criticism	yes=no	1
cueLemmaHeadline	word=criticize	yes=no	3
cueLemmaHeadline	word=cut	yes=no	-1
cueLemmaHeadline	word=date	yes=no	-2
cueLemmaHeadline	word=deal	yes=no	-6
cueLemmaHeadline	word=decline	yes=no	2
cueLemmaHeadline	word=decry	yes=no	5
cueLemmaHeadline	word=deem	yes=no	2
cueLemmaHeadline	word=defeat	yes=no	-2
cueLemmaHeadline	word=defend	yes=no	1
cueLemmaHeadline	word=defender	yes=no	1
cueLemmaHeadline	word=delete	yes=no	-1
cueLemmaHeadline	word=deliver	yes=no	-1
cueLemmaHeadline	word=demur	yes=no	-2
cueLemmaHeadline	word=denounce	yes=no	4
cueLemmaHeadline	word=deny	yes=no	1
cueLemmaHeadline	word=depend	yes=no	-3
cueLemmaHeadline	word=deride	yes=no	1
cueLemmaHeadline	word=describe	yes=no	2
cueLemmaHeadline	word=determine	yes=no	-2
cueLemmaHeadline	word=develop	yes=no	-2
cueLemmaHeadline	word=die	yes=no	-3
cueLemmaHeadline	word=direct	yes=no	-2
cueLemmaHeadline	word=disagreement	yes=no	3
cueLemmaHeadline	word=disclose	yes=no	1
cueLemmaHeadline	word=discuss	yes=no	1
cueLemmaHeadline	word=dismiss	yes=no	2
cueLemmaHeadline	word=dispute	yes=no	1
cueLemmaHeadline	word=distance	yes=no	3
cueLemmaHeadline	word=do	yes=no	-3
cueLemmaHeadline	word=dominate	yes=no	-3
cueLemmaHeadline	word=donate	yes=no	-1
cueLemmaHeadline	word=drop	yes=no	-1
cueLemmaHeadline	word=dwell	yes=no	2
cueLemmaHeadline	word=earn	yes=no	-1
cueLemmaHeadline	word=effort	yes=no	-5
cueLemmaHeadline	word=elect	yes=no	-3
cueLemmaHeadline	word=embrace	yes=no	2
cueLemmaHeadline	word=encourage	yes=no	4
cueLemmaHeadline	word=endorse	yes=no	1
cueLemmaHeadline	word=endorse	yes=yes	2
cueLemmaHeadline	word=ensure	yes=no	-6
cueLemmaHeadline	word=enter	yes=no	-2
cueLemmaHeadline	word=envision	yes=no	3
cueLemmaHeadline	word=estimate	yes=no	1
cueLemmaHeadline	word=evidence	yes=no	-4
cueLemmaHeadline	word=expect	yes=no	3
cueLemmaHeadline	word=explanation	yes=no	-2
cueLemmaHeadline	word=express	yes=no	3
cueLemmaHeadline	word=eye	yes=no	1
cueLemmaHeadline	word=face	yes=no	-6
cueLemmaHeadline	word=fall	yes=no	-5
cueLemmaHeadline	word=favor	yes=no	2
cueLemmaHeadline	word=fear	yes=no	3
cueLemmaHeadline	word=file	yes=no	-2
cueLemmaHeadline	word=finding	yes=no	1
cueLemmaHeadline	word=finish	yes=no	-3
cueLemmaHeadline	word=fire	yes=no	2
cueLemmaHeadline	word=float	yes=no	1
cueLemmaHeadline	word=focus	yes=no	1
cueLemmaHeadline	word=force	yes=no	-2
cueLemmaHeadline	word=forecast	yes=no	1
cueLemmaHeadline	word=foresee	yes=no	1
cueLemmaHeadline	word=found	yes=no	-4
cueLemmaHeadline	word=gain	yes=no	-1
cueLemmaHeadline	word=gather	yes=no	-2
cueLemmaHeadline	word=generate	yes=no	-1
cueLemmaHeadline	word=guarantee	yes=no	-2
cueLemmaHeadline	word=hand	yes=no	-1
cueLemmaHeadline	word=handle	yes=no	-3
cueLemmaHeadline	word=happen	yes=no	-4
cueLemmaHeadline	word=have	yes=no	-4
cueLemmaHeadline	word=head	yes=no	-3
cueLemmaHeadline	word=hear	yes=no	-1
cueLemmaHeadline	word=help	yes=no	-2
cueLemmaHeadline	word=hide	yes=no	-1
cueLemmaHeadline	word=highlight	yes=no	5
cueLemmaHeadline	word=hire	yes=no	1
cueLemmaHeadline	word=hold	yes=no	-2
cueLemmaHeadline	word=hope	yes=no	3
cueLemmaHeadline	word=horrify	yes=no	1
cueLemmaHeadline	word=host	yes=no	-4
cueLemmaHeadline	word=hurt	yes=no	-4
cueLemmaHeadline	word=idea	yes=no	-1
cueLemmaHeadline	word=identify	yes=no	1
cueLemmaHeadline	word=imagine	yes=no	2
cueLemmaHeadline	word=impress	yes=no	1
cueLemmaHeadline	word=incite	yes=no	-1
cueLemmaHeadline	word=incline	yes=no	2
cueLemmaHeadline	word=include	yes=no	-1
cueLemmaHeadline	word=inform	yes=no	1
cueLemmaHeadline	word=information	yes=no	-3
cueLemmaHeadline	word=inject	yes=no	-1
cueLemmaHeadline	word=insist	yes=no	2
cueLemmaHeadline	word=inspire	yes=no	-3
cueLemmaHeadline	word=instruct	yes=no	-1
cueLemmaHeadline	word=interpret	yes=no	1
cueLemmaHeadline	word=interrupt	yes=no	-3
cueLemmaHeadline	word=interview	yes=no	-4
cueLemmaHeadline	word=investigate	yes=no	-3
cueLemmaHeadline	word=invite	yes=no	-1
cueLemmaHeadline	word=invoke	yes=no	1
cueLemmaHeadline	word=involve	yes=no	-4
cueLemmaHeadline	word=issue	yes=no	-3
cueLemmaHeadline	word=join	yes=no	-2
cueLemmaHeadline	word=keep	yes=no	1
cueLemmaHeadline	word=kill	yes=no	-5
cueLemmaHeadline	word=know	yes=no	1
cueLemmaHeadline	word=label	yes=no	2
cueLemmaHeadline	word=lambast	yes=no	2
cueLemmaHeadline	word=lament	yes=no	5
cueLemmaHeadline	word=lash	yes=no	2
cueLemmaHeadline	word=launch	yes=no	1
cueLemmaHeadline	word=lay	yes=no	1
cueLemmaHeadline	word=lead	yes=no	-1
cueLemmaHeadline	word=leak	yes=no	-3
cueLemmaHeadline	word=lean	yes=no	1
cueLemmaHeadline	word=learn	yes=no	1
cueLemmaHeadline	word=leave	yes=no	-2
cueLemmaHeadline	word=like	yes=no	1
cueLemmaHeadline	word=liken	yes=no	2
cueLemmaHeadline	word=line	yes=no	1
cueLemmaHeadline	word=list	yes=no	2
cueLemmaHeadline	word=listen	yes=no	-2
cueLemmaHeadline	word=live	yes=no	-1
cueLemmaHeadline	word=lobby	yes=no	1
cueLemmaHeadline	word=lose	yes=no	-6
cueLemmaHeadline	word=make	yes=no	-2
cueLemmaHeadline	word=manage	yes=no	-1
cueLemmaHeadline	word=marry	yes=no	-2
cueLemmaHeadline	word=mean	yes=no	-3
cueLemmaHeadline	word=mention	yes=no	1
cueLemmaHeadline	word=message	yes=no	-1
cueLemmaHeadline	word=mind	yes=no	1
cueLemmaHeadline	word=miss	yes=no	-3
cueLemmaHeadline	word=mock	yes=no	1
cueLemmaHeadline	word=mount	yes=no	2
cueLemmaHeadline	word=mull	yes=no	1
cueLemmaHeadline	word=muse	yes=no	1
cueLemmaHeadline	word=need	yes=no	-1
cueLemmaHeadline	word=news	yes=no	-3
cueLemmaHeadline	word=nominate	yes=no	2
cueLemmaHeadline	word=note	yes=no	3
cueLemmaHeadline	word=notion	yes=no	-3
cueLemmaHeadline	word=observe	yes=no	2
cueLemmaHeadline	word=occur	yes=no	-2
cueLemmaHeadline	word=offer	yes=no	5
cueLemmaHeadline	word=oppose	yes=no	1
cueLemmaHeadline	word=opposition	yes=no	2
cueLemmaHeadline	word=organize	yes=no	-4
cueLemmaHeadline	word=own	yes=no	-2
cueLemmaHeadline	word=paint	yes=no	2
cueLemmaHeadline	word=pass	yes=no	3
cueLemmaHeadline	word=pay	yes=no	-1
cueLemmaHeadline	word=peg	yes=no	3
cueLemmaHeadline	word=perform	yes=no	-1
cueLemmaHeadline	word=permit	yes=no	-1
cueLemmaHeadline	word=persuade	yes=no	3
cueLemmaHeadline	word=pick	yes=no	-1
cueLemmaHeadline	word=pitch	yes=no	1
cueLemmaHeadline	word=pivot	yes=no	3
cueLemmaHeadline	word=play	yes=no	-2
cueLemmaHeadline	word=policy	yes=no	-3
cueLemmaHeadline	word=poll	yes=no	-8
cueLemmaHeadline	word=portray	yes=no	3
cueLemmaHeadline	word=post	yes=no	1
cueLemmaHeadline	word=praise	yes=no	2
cueLemmaHeadline	word=pray	yes=no	-3
cueLemmaHeadline	word=predict	yes=no	2
cueLemmaHeadline	word=prefer	yes=no	3
cueLemmaHeadline	word=prepare	yes=no	-1
cueLemmaHeadline	word=press	yes=no	2
cueLemmaHeadline	word=proceed	yes=no	-2
cueLemmaHeadline	word=promise	yes=no	1
cueLemmaHeadline	word=promote	yes=no	3
cueLemmaHeadline	word=prompt	yes=no	-3
cueLemmaHeadline	word=propose	yes=no	1
cueLemmaHeadline	word=prospect	yes=no	-2
cueLemmaHeadline	word=protect	yes=no	-1
cueLemmaHeadline	word=prove	yes=no	-1
cueLemmaHeadline	word=pull	yes=no	-5
cueLemmaHeadline	word=pump	yes=no	2
cueLemmaHeadline	word=push	yes=no	1
cueLemmaHeadline	word=qualify	yes=no	-2
cueLemmaHeadline	word=question	yes=no	1
cueLemmaHeadline	word=quote	yes=no	1
cueLemmaHeadline	word=rail	yes=no	2
cueLemmaHeadline	word=range	yes=no	1
cueLemmaHeadline	word=rattle	yes=no	3
cueLemmaHeadline	word=reason	yes=no	-2
cueLemmaHeadline	word=recall	yes=no	3
cueLemmaHeadline	word=recite	yes=no	2
cueLemmaHeadline	word=recognition	yes=no	1
cueLemmaHeadline	word=recognize	yes=no	1
cueLemmaHeadline	word=recount	yes=no	1
cueLemmaHeadline	word=reference	yes=no	5
cueLemmaHeadline	word=reflect	yes=no	-2
cueLemmaHeadline	word=refuse	yes=no	1
cueLemmaHeadline	word=regard	yes=no	1
cueLemmaHeadline	word=register	yes=no	-3
cueLemmaHeadline	word=reject	yes=no	2
cueLemmaHeadline	word=relate	yes=no	-1
cueLemmaHeadline	word=release	yes=no	1
cueLemmaHeadline	word=relish	yes=no	2
cueLemmaHeadline	word=reluctance	yes=no	1
cueLemmaHeadline	word=rely	yes=no	-1
cueLemmaHeadline	word=remember	yes=no	2
cueLemmaHeadline	word=remind	yes=no	4
cueLemmaHeadline	word=renew	yes=no	3
cueLemmaHeadline	word=repeat	yes=no	1
cueLemmaHeadline	word=reportedly	yes=no	4
cueLemmaHeadline	word=represent	yes=no	-1
cueLemmaHeadline	word=resist	yes=no	3
cueLemmaHeadline	word=resolve	yes=no	-1
cueLemmaHeadline	word=restrict	yes=no	3
cueLemmaHeadline	word=retweet	yes=no	2
cueLemmaHeadline	word=reveal	yes=no	2
cueLemmaHeadline	word=rip	yes=no	2
cueLemmaHeadline	word=risk	yes=no	-1
cueLemmaHeadline	word=roar	yes=no	-2
cueLemmaHeadline	word=rule	yes=no	1
cueLemmaHeadline	word=run	yes=no	-1
cueLemmaHeadline	word=satisfy	yes=no	1
cueLemmaHeadline	word=say	yes=yes	-1
cueLemmaHeadline	word=schedule	yes=no	-4
cueLemmaHeadline	word=score	yes=no	-4
cueLemmaHeadline	word=search	yes=no	-1
cueLemmaHeadline	word=seek	yes=no	4
cueLemmaHeadline	word=seem	yes=no	2
cueLemmaHeadline	word=select	yes=no	-2
cueLemmaHeadline	word=self-described	yes=no	2
cueLemmaHeadline	word=sell	yes=no	-3
cueLemmaHeadline	word=sense	yes=no	1
cueLemmaHeadline	word=serve	yes=no	-3
cueLemmaHeadline	word=set	yes=no	-2
cueLemmaHeadline	word=settle	yes=no	-2
cueLemmaHeadline	word=shape	yes=no	-3
cueLemmaHeadline	word=share	yes=no	3
cueLemmaHeadline	word=show	yes=no	1
cueLemmaHeadline	word=shrug	yes=no	2
cueLemmaHeadline	word=side	yes=no	3
cueLemmaHeadline	word=sign	yes=no	-3
cueLemmaHeadline	word=single	yes=no	2
cueLemmaHeadline	word=sit	yes=no	-4
cueLemmaHeadline	word=slam	yes=no	3
cueLemmaHeadline	word=slate	yes=no	-1
cueLemmaHeadline	word=spar	yes=no	2
cueLemmaHeadline	word=speak	yes=no	-1
cueLemmaHeadline	word=speculate	yes=no	1
cueLemmaHeadline	word=speech	yes=no	-1
cueLemmaHeadline	word=start	yes=no	1
cueLemmaHeadline	word=startle	yes=no	1
cueLemmaHeadline	word=statement	yes=no	-3
cueLemmaHeadline	word=stop	yes=no	1
cueLemmaHeadline	word=story	yes=no	-1
cueLemmaHeadline	word=stress	yes=no	2
cueLemmaHeadline	word=study	yes=no	-5
cueLemmaHeadline	word=submit	yes=no	-2
cueLemmaHeadline	word=succeed	yes=no	-1
cueLemmaHeadline	word=sue	yes=no	1
cueLemmaHeadline	word=suffer	yes=no	-2
cueLemmaHeadline	word=suggest	yes=no	1
cueLemmaHeadline	word=suggestion	yes=no	3
cueLemmaHeadline	word=support	yes=no	1
cueLemmaHeadline	word=suppose	yes=no	-4
cueLemmaHeadline	word=sure	yes=no	-4
cueLemmaHeadline	word=surprise	yes=no	1
cueLemmaHeadline	word=survey	yes=no	-7
cueLemmaHeadline	word=survive	yes=no	-1
cueLemmaHeadline	word=suspend	yes=no	-1
cueLemmaHeadline	word=tap	yes=no	-2
cueLemmaHeadline	word=teach	yes=no	-2
cueLemmaHeadline	word=testify	yes=no	-1
cueLemmaHeadline	word=thank	yes=no	2
cueLemmaHeadline	word=threat	yes=no	-3
cueLemmaHeadline	word=threaten	yes=no	2
cueLemmaHeadline	word=title	yes=no	1
cueLemmaHeadline	word=tout	yes=no	3
cueLemmaHeadline	word=trail	yes=no	-3
cueLemmaHeadline	word=translate	yes=no	-2
cueLemmaHeadline	word=travel	yes=no	-1
cueLemmaHeadline	word=trounce	yes=no	-1
cueLemmaHeadline	word=tweet	yes=no	4
cueLemmaHeadline	word=underscore	yes=no	-1
cueLemmaHeadline	word=understanding	yes=no	1
cueLemmaHeadline	word=unveil	yes=no	1
cueLemmaHeadline	word=update	yes=no	-3
cueLemmaHeadline	word=upset	yes=no	3
cueLemmaHeadline	word=urge	yes=no	1
cueLemmaHeadline	word=use	yes=no	-1
cueLemmaHeadline	word=veto	yes=no	1
cueLemmaHeadline	word=view	yes=no	1
cueLemmaHeadline	word=visit	yes=no	-2
cueLemmaHeadline	word=volunteer	yes=no	-2
cueLemmaHeadline	word=vouch	yes=no	1
cueLemmaHeadline	word=vow	yes=no	2
cueLemmaHeadline	word=wait	yes=no	-2
cueLemmaHeadline	word=warn	yes=no	2
cueLemmaHeadline	word=warning	yes=no	3
cueLemmaHeadline	word=wave	yes=no	-1
cueLemmaHeadline	word=wear	yes=no	-4
cueLemmaHeadline	word=welcome	yes=no	1
cueLemmaHeadline	word=win	yes=no	-3
cueLemmaHeadline	word=withdraw	yes=no	2
cueLemmaHeadline	word=withhold	yes=no	1
cueLemmaHeadline	word=witness	yes=no	2
cueLemmaHeadline	word=wonder	yes=no	3
cueLemmaHeadline	word=work	yes=no	-1
cueLemmaHeadline	word=write	yes=no	1
cueLemmaHeadline	word=zero	yes=no	2
cueLemmaLeft	word=:	class=NNP	3
cueLemmaLeft	word=:	class=fin	-6
cueLemmaLeft	word=accord	class=#	1
cueLemmaLeft	word=accord	class=,	2
cueLemmaLeft	word=accuse	class=NNP	1
cueLemmaLeft	word=add	class=,	2
cueLemmaLeft	word=add	class=NP	-3
cueLemmaLeft	word=add	class=QC	1
cueLemmaLeft	word=address	class=NNP	-1
cueLemmaLeft	word=address	class=to	2
cueLemmaLeft	word=advise	class=NNP	-1
cueLemmaLeft	word=advocate	class=to	1
cueLemmaLeft	word=agree	class=NNP	-2
cueLemmaLeft	word=agree	class=NP	1
cueLemmaLeft	word=allegation	class=fin	2
cueLemmaLeft	word=anger	class=NP	1
cueLemmaLeft	word=announce	class=NP	1
cueLemmaLeft	word=appear	class=NP	2
cueLemmaLeft	word=argue	class=,	5
cueLemmaLeft	word=argue	class=NNP	1
cueLemmaLeft	word=argument	class=#	2
cueLemmaLeft	word=articulate	class=NP	1
cueLemmaLeft	word=ask	class=#	1
cueLemmaLeft	word=ask	class=NNP	-1
cueLemmaLeft	word=assumption	class=fin	2
cueLemmaLeft	word=attack	class=NP	1
cueLemmaLeft	word=attack	class=fin	-3
cueLemmaLeft	word=back	class=NP	2
cueLemmaLeft	word=back	class=PRP	1
cueLemmaLeft	word=base	class=#	1
cueLemmaLeft	word=base	class=NP	-3
cueLemmaLeft	word=be	class=NP	-1
cueLemmaLeft	word=be	class=which	2
cueLemmaLeft	word=become	class=PRP	1
cueLemmaLeft	word=begin	class=NNP	1
cueLemmaLeft	word=begin	class=NP	-1
cueLemmaLeft	word=believe	class=NP	2
cueLemmaLeft	word=believe	class=PRP	-2
cueLemmaLeft	word=block	class=NNP	2
cueLemmaLeft	word=boo	class=NP	-2
cueLemmaLeft	word=brush	class=PRP	1
cueLemmaLeft	word=call	class=,	4
cueLemmaLeft	word=call	class=NNP	2
cueLemmaLeft	word=call	class=NP	-5
cueLemmaLeft	word=call	class=and	3
cueLemmaLeft	word=campaign	class=#	-5
cueLemmaLeft	word=campaign	class=fin	-1
cueLemmaLeft	word=capture	class=NNP	-2
cueLemmaLeft	word=cast	class=to	1
cueLemmaLeft	word=challenge	class=,	2
cueLemmaLeft	word=charge	class=NP	2
cueLemmaLeft	word=choose	class=NP	-1
cueLemmaLeft	word=cite	class=,	6
cueLemmaLeft	word=close	class=NP	-1
cueLemmaLeft	word=come	class=NNP	2
cueLemmaLeft	word=comment	class=QC	1
cueLemmaLeft	word=comment	class=to	-3
cueLemmaLeft	word=compare	class=,	-3
cueLemmaLeft	word=compare	class=NNP	2
cueLemmaLeft	word=compare	class=PRP	1
cueLemmaLeft	word=conclude	class=NNP	3
cueLemmaLeft	word=conduct	class=NP	-2
cueLemmaLeft	word=confirm	class=NNP	2
cueLemmaLeft	word=consider	class=NNP	-1
cueLemmaLeft	word=consider	class=NP	1
cueLemmaLeft	word=consider	class=PRP	-1
cueLemmaLeft	word=continue	class=,	-3
cueLemmaLeft	word=continue	class=PRP	2
cueLemmaLeft	word=convince	class=to	2
cueLemmaLeft	word=count	class=PRP	-2
cueLemmaLeft	word=criticism	class=in	2
cueLemmaLeft	word=criticize	class=,	3
cueLemmaLeft	word=criticize	class=NNP	2
cueLemmaLeft	word=debate	class=fin	1
cueLemmaLeft	word=decision	class=in	1
cueLemmaLeft	word=declare	class=#	-1
cueLemmaLeft	word=decline	class=,	1
cueLemmaLeft	word=decline	class=NNP	2
cueLemmaLeft	word=decline	class=NP	1
cueLemmaLeft	word=decline	class=PRP	-1
cueLemmaLeft	word=dedicate	class=NP	-1
cueLemmaLeft	word=deliver	class=,	2
cueLemmaLeft	word=deliver	class=NNP	-1
cueLemmaLeft	word=demur	class=NNP	-2
cueLemmaLeft	word=describe	class=NP	1
cueLemmaLeft	word=describe	class=to	-3
cueLemmaLeft	word=discuss	class=NP	2
cueLemmaLeft	word=distance	class=NNP	2
cueLemmaLeft	word=double	class=NNP	1
cueLemmaLeft	word=draw	class=NP	1
cueLemmaLeft	word=endorse	class=,	2
cueLemmaLeft	word=endorse	class=to	2
cueLemmaLeft	word=endorse	class=who	-2
cueLemmaLeft	word=envision	class=NNP	1
cueLemmaLeft	word=envision	class=PRP	1
cueLemmaLeft	word=expect	class=PRP	-2
cueLemmaLeft	word=express	class=NNP	1
cueLemmaLeft	word=face	class=NNP	-3
cueLemmaLeft	word=feel	class=,	-3
cueLemmaLeft	word=feel	class=PRP	-2
cueLemmaLeft	word=feel	class=who	2
cueLemmaLeft	word=focus	class=PRP	1
cueLemmaLeft	word=focus	class=to	1
cueLemmaLeft	word=follow	class=,	-3
cueLemmaLeft	word=frame	class=to	1
cueLemmaLeft	word=give	class=PRP	2
cueLemmaLeft	word=go	class=NP	-1
cueLemmaLeft	word=go	class=PRP	1
cueLemmaLeft	word=goal	class=#	1
cueLemmaLeft	word=grow	class=NP	-2
cueLemmaLeft	word=hail	class=NP	1
cueLemmaLeft	word=hire	class=PRP	2
cueLemmaLeft	word=hit	class=NNP	1
cueLemmaLeft	word=hope	class=NNP	1
cueLemmaLeft	word=hope	class=NP	2
cueLemmaLeft	word=hope	class=PRP	-2
cueLemmaLeft	word=huffpost	class=X	1
cueLemmaLeft	word=identify	class=who	4
cueLemmaLeft	word=include	class=,	-3
cueLemmaLeft	word=include	class=NP	1
cueLemmaLeft	word=indicate	class=and	-1
cueLemmaLeft	word=insist	class=NNP	1
cueLemmaLeft	word=insist	class=NP	1
cueLemmaLeft	word=intend	class=NP	3
cueLemmaLeft	word=interested	class=fin	-2
cueLemmaLeft	word=interview	class=NNP	-2
cueLemmaLeft	word=issue	class=on	-3
cueLemmaLeft	word=knock	class=NNP	1
cueLemmaLeft	word=know	class=NP	1
cueLemmaLeft	word=know	class=what	1
cueLemmaLeft	word=leave	class=,	-1
cueLemmaLeft	word=line	class=NP	4
cueLemmaLeft	word=list	class=NP	2
cueLemmaLeft	word=look	class=#	-1
cueLemmaLeft	word=look	class=NNP	1
cueLemmaLeft	word=look	class=NP	-2
cueLemmaLeft	word=make	class=,	-3
cueLemmaLeft	word=make	class=NNP	-1
cueLemmaLeft	word=make	class=PRP	2
cueLemmaLeft	word=make	class=and	2
cueLemmaLeft	word=mean	class=,	-1
cueLemmaLeft	word=mean	class=NP	-1
cueLemmaLeft	word=mean	class=PRP	1
cueLemmaLeft	word=meet	class=NNP	-2
cueLemmaLeft	word=meet	class=NP	1
cueLemmaLeft	word=mention	class=PRP	3
cueLemmaLeft	word=mind	class=in	1
cueLemmaLeft	word=miss	class=NNP	-1
cueLemmaLeft	word=name	class=NP	-1
cueLemmaLeft	word=name	class=PRP	1
cueLemmaLeft	word=need	class=NP	-2
cueLemmaLeft	word=note	class=#	-1
cueLemmaLeft	word=note	class=,	2
cueLemmaLeft	word=note	class=QC	2
cueLemmaLeft	word=offer	class=PRP	1
cueLemmaLeft	word=offer	class=and	1
cueLemmaLeft	word=oppose	class=PRP	-2
cueLemmaLeft	word=oppose	class=who	2
cueLemmaLeft	word=opposition	class=#	1
cueLemmaLeft	word=order	class=NP	4
cueLemmaLeft	word=order	class=in	-5
cueLemmaLeft	word=pass	class=NP	2
cueLemmaLeft	word=pass	class=PRP	-2
cueLemmaLeft	word=per	class=NP	-3
cueLemmaLeft	word=pick	class=NNP	-2
cueLemmaLeft	word=pivot	class=NNP	1
cueLemmaLeft	word=plan	class=NNP	2
cueLemmaLeft	word=plan	class=PRP	-3
cueLemmaLeft	word=pledge	class=,	1
cueLemmaLeft	word=pledge	class=NP	-3
cueLemmaLeft	word=pledge	class=who	-2
cueLemmaLeft	word=point	class=NNP	2
cueLemmaLeft	word=point	class=NP	1
cueLemmaLeft	word=position	class=NNP	1
cueLemmaLeft	word=post	class=PRP	4
cueLemmaLeft	word=prefer	class=NP	1
cueLemmaLeft	word=present	class=PRP	1
cueLemmaLeft	word=press	class=NNP	1
cueLemmaLeft	word=promote	class=who	1
cueLemmaLeft	word=prompt	class=NP	-1
cueLemmaLeft	word=proposal	class=fin	-1
cueLemmaLeft	word=propose	class=PRP	1
cueLemmaLeft	word=publish	class=NNP	3
cueLemmaLeft	word=pull	class=NNP	-1
cueLemmaLeft	word=push	class=NNP	1
cueLemmaLeft	word=push	class=to	-1
cueLemmaLeft	word=put	class=,	-1
cueLemmaLeft	word=put	class=NP	2
cueLemmaLeft	word=question	class=#	-3
cueLemmaLeft	word=question	class=fin	2
cueLemmaLeft	word=rattle	class=that	1
cueLemmaLeft	word=read	class=PRP	1
cueLemmaLeft	word=recall	class=,	2
cueLemmaLeft	word=receive	class=PRP	-2
cueLemmaLeft	word=recognize	class=to	1
cueLemmaLeft	word=refer	class=,	4
cueLemmaLeft	word=refer	class=NP	-4
cueLemmaLeft	word=reflect	class=,	-2
cueLemmaLeft	word=refuse	class=and	2
cueLemmaLeft	word=release	class=to	-2
cueLemmaLeft	word=remain	class=NNP	-1
cueLemmaLeft	word=remain	class=NP	1
cueLemmaLeft	word=remind	class=to	1
cueLemmaLeft	word=report	class=as	1
cueLemmaLeft	word=report	class=to	1
cueLemmaLeft	word=reportedly	class=NP	1
cueLemmaLeft	word=require	class=NP	1
cueLemmaLeft	word=require	class=and	1
cueLemmaLeft	word=restrict	class=NP	3
cueLemmaLeft	word=reveal	class=NNP	1
cueLemmaLeft	word=reveal	class=NP	3
cueLemmaLeft	word=roar	class=NP	-2
cueLemmaLeft	word=run	class=,	2
cueLemmaLeft	word=run	class=PRP	-1
cueLemmaLeft	word=run	class=who	-1
cueLemmaLeft	word=say	class=,	4
cueLemmaLeft	word=say	class=DASH	3
cueLemmaLeft	word=say	class=PRP	-1
cueLemmaLeft	word=say	class=X	5
cueLemmaLeft	word=say	class=and	-1
cueLemmaLeft	word=say	class=as	-3
cueLemmaLeft	word=say	class=to	-1
cueLemmaLeft	word=say	class=who	-1
cueLemmaLeft	word=score	class=NNP	-1
cueLemmaLeft	word=see	class=NNP	3
cueLemmaLeft	word=see	class=NP	2
cueLemmaLeft	word=see	class=to	-1
cueLemmaLeft	word=see	class=who	1
cueLemmaLeft	word=seek	class=NP	1
cueLemmaLeft	word=seek	class=PRP	1
cueLemmaLeft	word=seek	class=who	-4
cueLemmaLeft	word=seem	class=PRP	2
cueLemmaLeft	word=seem	class=that	-2
cueLemmaLeft	word=self-described	class=,	1
cueLemmaLeft	word=set	class=,	-3
cueLemmaLeft	word=share	class=NP	1
cueLemmaLeft	word=share	class=PRP	1
cueLemmaLeft	word=shoot	class=NNP	2
cueLemmaLeft	word=show	class=,	-1
cueLemmaLeft	word=show	class=NNP	1
cueLemmaLeft	word=show	class=NP	2
cueLemmaLeft	word=show	class=and	-3
cueLemmaLeft	word=show	class=that	1
cueLemmaLeft	word=sign	class=NNP	1
cueLemmaLeft	word=sign	class=fin	-2
cueLemmaLeft	word=so-called	class=ing	2
cueLemmaLeft	word=speak	class=#	-5
cueLemmaLeft	word=speak	class=NNP	-3
cueLemmaLeft	word=spend	class=NNP	-1
cueLemmaLeft	word=start	class=,	1
cueLemmaLeft	word=start	class=NNP	1
cueLemmaLeft	word=start	class=NP	-2
cueLemmaLeft	word=state	class=PRP	2
cueLemmaLeft	word=state	class=QC	1
cueLemmaLeft	word=state	class=fin	-2
cueLemmaLeft	word=statement	class=in	-1
cueLemmaLeft	word=strategy	class=#	-2
cueLemmaLeft	word=suggest	class=NNP	2
cueLemmaLeft	word=support	class=NNP	1
cueLemmaLeft	word=support	class=NP	2
cueLemmaLeft	word=support	class=and	-8
cueLemmaLeft	word=support	class=pp	2
cueLemmaLeft	word=support	class=to	-1
cueLemmaLeft	word=supporter	class=fin	1
cueLemmaLeft	word=take	class=NNP	3
cueLemmaLeft	word=take	class=NP	-4
cueLemmaLeft	word=take	class=PRP	-1
cueLemmaLeft	word=talk	class=PRP	2
cueLemmaLeft	word=tell	class=,	5
cueLemmaLeft	word=tell	class=NNP	1
cueLemmaLeft	word=tell	class=NP	-1
cueLemmaLeft	word=tend	class=NP	2
cueLemmaLeft	word=thank	class=NNP	1
cueLemmaLeft	word=think	class=NNP	-1
cueLemmaLeft	word=think	class=NP	2
cueLemmaLeft	word=think	class=PRP	-1
cueLemmaLeft	word=throw	class=,	1
cueLemmaLeft	word=touch	class=PRP	1
cueLemmaLeft	word=trash	class=,	1
cueLemmaLeft	word=tweet	class=,	1
cueLemmaLeft	word=underscore	class=NP	-1
cueLemmaLeft	word=update	class=NP	-1
cueLemmaLeft	word=upset	class=NP	2
cueLemmaLeft	word=view	class=,	-1
cueLemmaLeft	word=view	class=in	3
cueLemmaLeft	word=vote	class=NNP	-1
cueLemmaLeft	word=vote	class=NP	1
cueLemmaLeft	word=vote	class=fin	-5
cueLemmaLeft	word=watch	class=and	1
cueLemmaLeft	word=win	class=NNP	-1
cueLemmaLeft	word=witness	class=to	1
cueLemmaLeft	word=wonder	class=to	1
cueLemmaLeft	word=worry	class=to	2
cueLemmaLeft	word=write	class=NNP	1
cueLemmaLeft	word=write	class=and	-2
cueLemmaMarks	word=:	marks=long	-3
cueLemmaMarks	word=accord	marks=outside	6
cueLemmaMarks	word=account	marks=outside	-3
cueLemmaMarks	word=accuse	marks=outside	2
cueLemmaMarks	word=achieve	marks=outside	-2
cueLemmaMarks	word=acknowledge	marks=outside	1
cueLemmaMarks	word=acquiesce	marks=outside	2
cueLemmaMarks	word=act	marks=outside	-4
cueLemmaMarks	word=add	marks=outside	1
cueLemmaMarks	word=address	marks=outside	-1
cueLemmaMarks	word=admission	marks=outside	1
cueLemmaMarks	word=adopt	marks=outside	2
cueLemmaMarks	word=advertise	marks=outside	-1
cueLemmaMarks	word=advice	marks=outside	1
cueLemmaMarks	word=advise	marks=outside	-3
cueLemmaMarks	word=affect	marks=outside	-2
cueLemmaMarks	word=aim	marks=outside	1
cueLemmaMarks	word=air	marks=outside	-2
cueLemmaMarks	word=align	marks=outside	1
cueLemmaMarks	word=allegation	marks=outside	1
cueLemmaMarks	word=allude	marks=outside	2
cueLemmaMarks	word=analysis	marks=outside	-3
cueLemmaMarks	word=anger	marks=outside	2
cueLemmaMarks	word=announce	marks=outside	1
cueLemmaMarks	word=announcement	marks=outside	1
cueLemmaMarks	word=answer	marks=outside	-1
cueLemmaMarks	word=apparently	marks=outside	-2
cueLemmaMarks	word=appeal	marks=outside	-1
cueLemmaMarks	word=apply	marks=outside	-3
cueLemmaMarks	word=appoint	marks=outside	3
cueLemmaMarks	word=argue	marks=outside	2
cueLemmaMarks	word=arrive	marks=outside	-2
cueLemmaMarks	word=articulate	marks=outside	1
cueLemmaMarks	word=ask	marks=outside	1
cueLemmaMarks	word=assail	marks=outside	4
cueLemmaMarks	word=assert	marks=outside	1
cueLemmaMarks	word=assertion	marks=outside	2
cueLemmaMarks	word=attack	marks=outside	1
cueLemmaMarks	word=attempt	marks=outside	1
cueLemmaMarks	word=attend	marks=outside	-3
cueLemmaMarks	word=attention	marks=outside	-1
cueLemmaMarks	word=attribute	marks=outside	3
cueLemmaMarks	word=avoid	marks=outside	-2
cueLemmaMarks	word=back	marks=outside	3
cueLemmaMarks	word=backing	marks=outside	2
cueLemmaMarks	word=balk	marks=outside	3
cueLemmaMarks	word=base	marks=outside	-3
cueLemmaMarks	word=be	marks=outside	-3
cueLemmaMarks	word=beat	marks=outside	-5
cueLemmaMarks	word=become	marks=outside	-1
cueLemmaMarks	word=belief	marks=outside	1
cueLemmaMarks	word=bemoan	marks=outside	1
cueLemmaMarks	word=benefit	marks=outside	-1
cueLemmaMarks	word=bet	marks=outside	-4
cueLemmaMarks	word=bill	marks=outside	1
cueLemmaMarks	word=blame	marks=outside	3
cueLemmaMarks	word=blast	marks=outside	7
cueLemmaMarks	word=bless	marks=outside	-1
cueLemmaMarks	word=brace	marks=outside	-1
cueLemmaMarks	word=brag	marks=outside	2
cueLemmaMarks	word=break	marks=outside	-2
cueLemmaMarks	word=brush	marks=outside	2
cueLemmaMarks	word=build	marks=outside	-3
cueLemmaMarks	word=call	marks=outside	1
cueLemmaMarks	word=capture	marks=outside	-1
cueLemmaMarks	word=carry	marks=outside	-2
cueLemmaMarks	word=case	marks=outside	-1
cueLemmaMarks	word=cast	marks=outside	2
cueLemmaMarks	word=catch	marks=outside	-2
cueLemmaMarks	word=cause	marks=outside	-4
cueLemmaMarks	word=caution	marks=outside	1
cueLemmaMarks	word=celebrate	marks=outside	2
cueLemmaMarks	word=champion	marks=outside	2
cueLemmaMarks	word=chant	marks=outside	2
cueLemmaMarks	word=characterize	marks=outside	1
cueLemmaMarks	word=chatter	marks=outside	1
cueLemmaMarks	word=check	marks=outside	-2
cueLemmaMarks	word=cheer	marks=outside	1
cueLemmaMarks	word=chide	marks=outside	3
cueLemmaMarks	word=choose	marks=outside	-2
cueLemmaMarks	word=cite	marks=outside	4
cueLemmaMarks	word=claim	marks=outside	3
cueLemmaMarks	word=clamor	marks=outside	-1
cueLemmaMarks	word=classify	marks=outside	-5
cueLemmaMarks	word=clear	marks=outside	-1
cueLemmaMarks	word=clinch	marks=outside	-3
cueLemmaMarks	word=close	marks=outside	-2
cueLemmaMarks	word=come	marks=outside	1
cueLemmaMarks	word=command	marks=outside	-1
cueLemmaMarks	word=compete	marks=outside	-1
cueLemmaMarks	word=complaint	marks=outside	3
cueLemmaMarks	word=concede	marks=outside	2
cueLemmaMarks	word=concern	marks=outside	2
cueLemmaMarks	word=conclude	marks=outside	1
cueLemmaMarks	word=condemn	marks=outside	1
cueLemmaMarks	word=conduct	marks=outside	-3
cueLemmaMarks	word=confirm	marks=outside	1
cueLemmaMarks	word=connect	marks=outside	-1
cueLemmaMarks	word=contemplate	marks=outside	2
cueLemmaMarks	word=contention	marks=outside	1
cueLemmaMarks	word=contest	marks=outside	-2
cueLemmaMarks	word=continue	marks=outside	1
cueLemmaMarks	word=contribute	marks=outside	-3
cueLemmaMarks	word=control	marks=outside	-4
cueLemmaMarks	word=convict	marks=outside	-3
cueLemmaMarks	word=convince	marks=outside	2
cueLemmaMarks	word=count	marks=outside	-2
cueLemmaMarks	word=cover	marks=outside	1
cueLemmaMarks	word=create	marks=outside	-2
cueLemmaMarks	word=credit	marks=outside	3
cueLemmaMarks	word=criticism	marks=outside	2
cueLemmaMarks	word=criticize	marks=outside	3
cueLemmaMarks	word=cut	marks=outside	-1
cueLemmaMarks	word=date	marks=outside	-2
cueLemmaMarks	word=deal	marks=outside	-6
cueLemmaMarks	word=declare	marks=outside	1
cueLemmaMarks	word=decline	marks=outside	2
cueLemmaMarks	word=decry	marks=outside	5
cueLemmaMarks	word=deem	marks=outside	3
cueLemmaMarks	word=defeat	marks=outside	-2
cueLemmaMarks	word=defend	marks=outside	1
cueLemmaMarks	word=defender	marks=outside	1
cueLemmaMarks	word=delete	marks=outside	-1
cueLemmaMarks	word=deliver	marks=outside	-1
cueLemmaMarks	word=demur	marks=outside	-2
cueLemmaMarks	word=denounce	marks=outside	4
cueLemmaMarks	word=depend	marks=outside	-3
cueLemmaMarks	word=deride	marks=outside	2
cueLemmaMarks	word=describe	marks=outside	2
cueLemmaMarks	word=determine	marks=outside	-2
cueLemmaMarks	word=develop	marks=outside	-2
cueLemmaMarks	word=die	marks=outside	-4
cueLemmaMarks	word=direct	marks=outside	-2
cueLemmaMarks	word=disagreement	marks=outside	3
cueLemmaMarks	word=disclose	marks=outside	1
cueLemmaMarks	word=discuss	marks=outside	2
cueLemmaMarks	word=dismiss	marks=outside	3
cueLemmaMarks	word=dispute	marks=outside	2
cueLemmaMarks	word=disrupt	marks=outside	-2
cueLemmaMarks	word=distance	marks=outside	3
cueLemmaMarks	word=do	marks=outside	-2
cueLemmaMarks	word=dominate	marks=outside	-3
cueLemmaMarks	word=donate	marks=outside	-2
cueLemmaMarks	word=double	marks=outside	1
cueLemmaMarks	word=drop	marks=outside	-1
cueLemmaMarks	word=dwell	marks=outside	2
cueLemmaMarks	word=earn	marks=outside	-2
cueLemmaMarks	word=effort	marks=outside	-5
cueLemmaMarks	word=elect	marks=outside	-2
cueLemmaMarks	word=embrace	marks=outside	3
cueLemmaMarks	word=emphasize	marks=outside	1
cueLemmaMarks	word=encourage	marks=outside	4
cueLemmaMarks	word=endorse	marks=outside	3
cueLemmaMarks	word=endorsement	marks=outside	1
cueLemmaMarks	word=ensure	marks=outside	-6
cueLemmaMarks	word=enter	marks=outside	-2
cueLemmaMarks	word=envision	marks=outside	3
cueLemmaMarks	word=estimate	marks=outside	1
cueLemmaMarks	word=evidence	marks=outside	-3
cueLemmaMarks	word=expand	marks=outside	2
cueLemmaMarks	word=expect	marks=outside	4
cueLemmaMarks	word=explain	marks=outside	1
cueLemmaMarks	word=explanation	marks=outside	-1
cueLemmaMarks	word=express	marks=outside	2
cueLemmaMarks	word=eye	marks=outside	1
cueLemmaMarks	word=face	marks=outside	-7
cueLemmaMarks	word=fail	marks=outside	-1
cueLemmaMarks	word=fall	marks=outside	-5
cueLemmaMarks	word=favor	marks=outside	2
cueLemmaMarks	word=fear	marks=outside	3
cueLemmaMarks	word=feature	marks=outside	1
cueLemmaMarks	word=file	marks=outside	-2
cueLemmaMarks	word=finding	marks=outside	1
cueLemmaMarks	word=finish	marks=outside	-3
cueLemmaMarks	word=fire	marks=outside	2
cueLemmaMarks	word=float	marks=outside	1
cueLemmaMarks	word=focus	marks=outside	1
cueLemmaMarks	word=force	marks=outside	-3
cueLemmaMarks	word=forecast	marks=outside	1
cueLemmaMarks	word=foresee	marks=outside	1
cueLemmaMarks	word=found	marks=outside	-4
cueLemmaMarks	word=frame	marks=outside	1
cueLemmaMarks	word=gain	marks=outside	-1
cueLemmaMarks	word=gather	marks=outside	-3
cueLemmaMarks	word=generate	marks=outside	-1
cueLemmaMarks	word=go	marks=outside	1
cueLemmaMarks	word=goal	marks=outside	1
cueLemmaMarks	word=guarantee	marks=outside	-2
cueLemmaMarks	word=hand	marks=outside	-1
cueLemmaMarks	word=handle	marks=outside	-3
cueLemmaMarks	word=happen	marks=outside	-4
cueLemmaMarks	word=have	marks=outside	-2
cueLemmaMarks	word=head	marks=outside	-3
cueLemmaMarks	word=hear	marks=outside	-1
cueLemmaMarks	word=help	marks=outside	-3
cueLemmaMarks	word=hide	marks=outside	-3
cueLemmaMarks	word=highlight	marks=outside	5
cueLemmaMarks	word=hire	marks=outside	1
cueLemmaMarks	word=hold	marks=outside	-1
cueLemmaMarks	word=hope	marks=outside	4
cueLemmaMarks	word=horrify	marks=outside	1
cueLemmaMarks	word=host	marks=outside	-4
cueLemmaMarks	word=hostility	marks=outside	1
cueLemmaMarks	word=hurt	marks=outside	-4
cueLemmaMarks	word=identify	marks=outside	2
cueLemmaMarks	word=imagine	marks=outside	2
cueLemmaMarks	word=impress	marks=outside	1
cueLemmaMarks	word=incite	marks=outside	-1
cueLemmaMarks	word=incline	marks=outside	2
cueLemmaMarks	word=include	marks=outside	-1
cueLemmaMarks	word=inform	marks=outside	1
cueLemmaMarks	word=information	marks=outside	-2
cueLemmaMarks	word=inject	marks=outside	-1
cueLemmaMarks	word=insist	marks=outside	3
cueLemmaMarks	word=inspire	marks=outside	-3
cueLemmaMarks	word=instruct	marks=outside	-1
cueLemmaMarks	word=interpret	marks=outside	1
cueLemmaMarks	word=interrupt	marks=outside	-3
cueLemmaMarks	word=interview	marks=outside	-4
cueLemmaMarks	word=investigate	marks=outside	-3
cueLemmaMarks	word=invite	marks=outside	-1
cueLemmaMarks	word=invoke	marks=outside	1
cueLemmaMarks	word=involve	marks=outside	-4
cueLemmaMarks	word=issue	marks=outside	-2
cueLemmaMarks	word=join	marks=outside	-2
cueLemmaMarks	word=keep	marks=outside	1
cueLemmaMarks	word=kick	marks=outside	-1
cueLemmaMarks	word=kill	marks=outside	-5
cueLemmaMarks	word=know	marks=outside	2
cueLemmaMarks	word=label	marks=outside	2
cueLemmaMarks	word=lambast	marks=outside	2
cueLemmaMarks	word=lament	marks=outside	4
cueLemmaMarks	word=lash	marks=outside	2
cueLemmaMarks	word=launch	marks=outside	1
cueLemmaMarks	word=lay	marks=outside	2
cueLemmaMarks	word=lead	marks=outside	-1
cueLemmaMarks	word=leak	marks=outside	-4
cueLemmaMarks	word=lean	marks=outside	1
cueLemmaMarks	word=learn	marks=outside	1
cueLemmaMarks	word=leave	marks=outside	-2
cueLemmaMarks	word=like	marks=outside	1
cueLemmaMarks	word=liken	marks=outside	2
cueLemmaMarks	word=line	marks=outside	2
cueLemmaMarks	word=list	marks=outside	2
cueLemmaMarks	word=listen	marks=outside	-2
cueLemmaMarks	word=live	marks=outside	-2
cueLemmaMarks	word=lobby	marks=outside	1
cueLemmaMarks	word=look	marks=outside	1
cueLemmaMarks	word=lose	marks=outside	-6
cueLemmaMarks	word=make	marks=outside	-2
cueLemmaMarks	word=manage	marks=outside	-1
cueLemmaMarks	word=marry	marks=outside	-2
cueLemmaMarks	word=mean	marks=outside	-3
cueLemmaMarks	word=mention	marks=outside	1
cueLemmaMarks	word=message	marks=outside	-1
cueLemmaMarks	word=mind	marks=outside	2
cueLemmaMarks	word=miss	marks=outside	-4
cueLemmaMarks	word=mount	marks=outside	2
cueLemmaMarks	word=move	marks=outside	-1
cueLemmaMarks	word=mull	marks=outside	1
cueLemmaMarks	word=muse	marks=outside	1
cueLemmaMarks	word=news	marks=outside	-4
cueLemmaMarks	word=nominate	marks=outside	2
cueLemmaMarks	word=note	marks=outside	4
cueLemmaMarks	word=notion	marks=outside	-3
cueLemmaMarks	word=observe	marks=outside	2
cueLemmaMarks	word=occur	marks=outside	-2
cueLemmaMarks	word=offer	marks=outside	4
cueLemmaMarks	word=oppose	marks=outside	2
cueLemmaMarks	word=opposition	marks=outside	2
cueLemmaMarks	word=order	marks=outside	1
cueLemmaMarks	word=organize	marks=outside	-4
cueLemmaMarks	word=own	marks=outside	-2
cueLemmaMarks	word=paint	marks=outside	2
cueLemmaMarks	word=pass	marks=outside	3
cueLemmaMarks	word=pay	marks=outside	-1
cueLemmaMarks	word=peg	marks=outside	3
cueLemmaMarks	word=perform	marks=outside	-1
cueLemmaMarks	word=permit	marks=outside	-1
cueLemmaMarks	word=persuade	marks=outside	3
cueLemmaMarks	word=pick	marks=outside	-1
cueLemmaMarks	word=pivot	marks=outside	3
cueLemmaMarks	word=play	marks=outside	-2
cueLemmaMarks	word=policy	marks=outside	-4
cueLemmaMarks	word=poll	marks=outside	-8
cueLemmaMarks	word=portray	marks=outside	3
cueLemmaMarks	word=position	marks=outside	1
cueLemmaMarks	word=post	marks=outside	1
cueLemmaMarks	word=praise	marks=outside	4
cueLemmaMarks	word=pray	marks=outside	-3
cueLemmaMarks	word=predict	marks=outside	2
cueLemmaMarks	word=prefer	marks=outside	3
cueLemmaMarks	word=prepare	marks=outside	-2
cueLemmaMarks	word=press	marks=outside	2
cueLemmaMarks	word=proceed	marks=outside	-2
cueLemmaMarks	word=promise	marks=outside	2
cueLemmaMarks	word=promote	marks=outside	3
cueLemmaMarks	word=prompt	marks=outside	-3
cueLemmaMarks	word=propose	marks=outside	1
cueLemmaMarks	word=prospect	marks=outside	-2
cueLemmaMarks	word=protect	marks=outside	-1
cueLemmaMarks	word=prove	marks=outside	-1
cueLemmaMarks	word=pull	marks=outside	-3
cueLemmaMarks	word=pump	marks=outside	2
cueLemmaMarks	word=push	marks=outside	1
cueLemmaMarks	word=qualify	marks=outside	-4
cueLemmaMarks	word=question	marks=outside	2
cueLemmaMarks	word=quote	marks=outside	2
cueLemmaMarks	word=rail	marks=outside	2
cueLemmaMarks	word=range	marks=outside	1
cueLemmaMarks	word=rattle	marks=outside	3
cueLemmaMarks	word=reason	marks=outside	-2
cueLemmaMarks	word=recall	marks=outside	4
cueLemmaMarks	word=recite	marks=outside	2
cueLemmaMarks	word=recognition	marks=outside	1
cueLemmaMarks	word=recognize	marks=outside	1
cueLemmaMarks	word=recount	marks=outside	1
cueLemmaMarks	word=reference	marks=outside	5
cueLemmaMarks	word=reflect	marks=outside	-2
cueLemmaMarks	word=refuse	marks=outside	2
cueLemmaMarks	word=regard	marks=outside	1
cueLemmaMarks	word=register	marks=outside	-3
cueLemmaMarks	word=reject	marks=outside	2
cueLemmaMarks	word=release	marks=outside	1
cueLemmaMarks	word=relish	marks=outside	2
cueLemmaMarks	word=reluctance	marks=outside	1
cueLemmaMarks	word=rely	marks=outside	-1
cueLemmaMarks	word=remember	marks=outside	2
cueLemmaMarks	word=remind	marks=outside	4
cueLemmaMarks	word=renew	marks=outside	2
cueLemmaMarks	word=renounce	marks=outside	2
cueLemmaMarks	word=repeat	marks=outside	1
cueLemmaMarks	word=report	marks=outside	1
cueLemmaMarks	word=reportedly	marks=outside	3
cueLemmaMarks	word=represent	marks=outside	-1
cueLemmaMarks	word=repudiate	marks=outside	2
cueLemmaMarks	word=resist	marks=outside	3
cueLemmaMarks	word=resolve	marks=outside	-1
cueLemmaMarks	word=restrict	marks=outside	3
cueLemmaMarks	word=retweet	marks=outside	2
cueLemmaMarks	word=reveal	marks=outside	3
cueLemmaMarks	word=rip	marks=outside	1
cueLemmaMarks	word=rise	marks=outside	-1
cueLemmaMarks	word=risk	marks=outside	-1
cueLemmaMarks	word=roar	marks=outside	-2
cueLemmaMarks	word=rule	marks=outside	1
cueLemmaMarks	word=satisfy	marks=outside	1
cueLemmaMarks	word=say	marks=long	-12
cueLemmaMarks	word=say	marks=outside	4
cueLemmaMarks	word=schedule	marks=outside	-4
cueLemmaMarks	word=score	marks=outside	-4
cueLemmaMarks	word=search	marks=outside	-1
cueLemmaMarks	word=see	marks=outside	1
cueLemmaMarks	word=seek	marks=outside	5
cueLemmaMarks	word=seem	marks=outside	3
cueLemmaMarks	word=select	marks=outside	-2
cueLemmaMarks	word=self-described	marks=outside	2
cueLemmaMarks	word=sell	marks=outside	-3
cueLemmaMarks	word=send	marks=outside	-1
cueLemmaMarks	word=serve	marks=outside	-3
cueLemmaMarks	word=set	marks=outside	-2
cueLemmaMarks	word=settle	marks=outside	-2
cueLemmaMarks	word=shape	marks=outside	-3
cueLemmaMarks	word=share	marks=outside	4
cueLemmaMarks	word=sharpen	marks=outside	-1
cueLemmaMarks	word=show	marks=outside	1
cueLemmaMarks	word=shrug	marks=outside	2
cueLemmaMarks	word=side	marks=outside	3
cueLemmaMarks	word=sign	marks=outside	-4
cueLemmaMarks	word=single	marks=outside	2
cueLemmaMarks	word=sit	marks=outside	-4
cueLemmaMarks	word=slam	marks=outside	5
cueLemmaMarks	word=slate	marks=outside	-1
cueLemmaMarks	word=sound	marks=outside	1
cueLemmaMarks	word=spar	marks=outside	2
cueLemmaMarks	word=speak	marks=outside	-1
cueLemmaMarks	word=speculate	marks=outside	1
cueLemmaMarks	word=speculation	marks=outside	1
cueLemmaMarks	word=speech	marks=outside	-2
cueLemmaMarks	word=start	marks=outside	1
cueLemmaMarks	word=startle	marks=outside	1
cueLemmaMarks	word=statement	marks=outside	-3
cueLemmaMarks	word=stop	marks=outside	1
cueLemmaMarks	word=story	marks=outside	-1
cueLemmaMarks	word=strategy	marks=outside	-1
cueLemmaMarks	word=stress	marks=outside	2
cueLemmaMarks	word=strive	marks=outside	1
cueLemmaMarks	word=study	marks=outside	-5
cueLemmaMarks	word=submit	marks=outside	-2
cueLemmaMarks	word=succeed	marks=outside	-1
cueLemmaMarks	word=sue	marks=outside	2
cueLemmaMarks	word=suffer	marks=outside	-3
cueLemmaMarks	word=suggest	marks=outside	2
cueLemmaMarks	word=suggestion	marks=outside	3
cueLemmaMarks	word=support	marks=outside	3
cueLemmaMarks	word=suppose	marks=outside	-4
cueLemmaMarks	word=survey	marks=outside	-7
cueLemmaMarks	word=survive	marks=outside	-2
cueLemmaMarks	word=suspend	marks=outside	-1
cueLemmaMarks	word=talk	marks=outside	1
cueLemmaMarks	word=tap	marks=outside	-2
cueLemmaMarks	word=target	marks=outside	1
cueLemmaMarks	word=teach	marks=outside	-3
cueLemmaMarks	word=tell	marks=outside	2
cueLemmaMarks	word=test	marks=outside	-2
cueLemmaMarks	word=testify	marks=outside	-1
cueLemmaMarks	word=thank	marks=outside	3
cueLemmaMarks	word=threat	marks=outside	-3
cueLemmaMarks	word=threaten	marks=outside	2
cueLemmaMarks	word=title	marks=outside	2
cueLemmaMarks	word=tout	marks=outside	3
cueLemmaMarks	word=trail	marks=outside	-4
cueLemmaMarks	word=translate	marks=outside	-2
cueLemmaMarks	word=travel	marks=outside	-1
cueLemmaMarks	word=trounce	marks=outside	-1
cueLemmaMarks	word=tweet	marks=outside	4
cueLemmaMarks	word=underscore	marks=outside	-1
cueLemmaMarks	word=understanding	marks=outside	1
cueLemmaMarks	word=update	marks=outside	-3
cueLemmaMarks	word=upset	marks=outside	3
cueLemmaMarks	word=urge	marks=outside	1
cueLemmaMarks	word=veto	marks=outside	1
cueLemmaMarks	word=view	marks=outside	2
cueLemmaMarks	word=visit	marks=outside	-2
cueLemmaMarks	word=volunteer	marks=outside	-2
cueLemmaMarks	word=vouch	marks=outside	1
cueLemmaMarks	word=vow	marks=outside	3
cueLemmaMarks	word=wait	marks=outside	-2
cueLemmaMarks	word=want	marks=outside	1
cueLemmaMarks	word=warn	marks=outside	1
cueLemmaMarks	word=warning	marks=outside	2
cueLemmaMarks	word=wave	marks=outside	-1
cueLemmaMarks	word=wear	marks=outside	-4
cueLemmaMarks	word=welcome	marks=outside	1
cueLemmaMarks	word=win	marks=outside	-3
cueLemmaMarks	word=withdraw	marks=outside	2
cueLemmaMarks	word=withhold	marks=outside	1
cueLemmaMarks	word=wonder	marks=outside	3
cueLemmaMarks	word=word	marks=outside	-1
cueLemmaMarks	word=work	marks=outside	-1
cueLemmaMarks	word=worry	marks=outside	3
cueLemmaMarks	word=write	marks=outside	2
cueLemmaMarks	word=zero	marks=outside	2
cueLemmaNext	word=:	word=and	1
cueLemmaNext	word=:	word=the	-2
cueLemmaNext	word=:	word=trump	2
cueLemmaNext	word=:	word=well	2
cueLemmaNext	word=:	word=you	1
cueLemmaNext	word=accord	word=to	6
cueLemmaNext	word=accusation	word=of	1
cueLemmaNext	word=accuse	word=him	1
cueLemmaNext	word=accuse	word=of	-3
cueLemmaNext	word=acquiesce	word=to	1
cueLemmaNext	word=add	word=:	1
cueLemmaNext	word=add	word=that	2
cueLemmaNext	word=add	word=to	-4
cueLemmaNext	word=adopt	word=the	1
cueLemmaNext	word=agree	word=on	2
cueLemmaNext	word=agree	word=that	3
cueLemmaNext	word=agree	word=to	-1
cueLemmaNext	word=aim	word=to	1
cueLemmaNext	word=allude	word=to	2
cueLemmaNext	word=appear	word=on	-4
cueLemmaNext	word=argue	word=that	1
cueLemmaNext	word=ask	word=about	-6
cueLemmaNext	word=ask	word=by	2
cueLemmaNext	word=ask	word=for	-1
cueLemmaNext	word=ask	word=if	2
cueLemmaNext	word=attack	word=on	1
cueLemmaNext	word=attack	word=the	2
cueLemmaNext	word=attempt	word=to	1
cueLemmaNext	word=authorize	word=to	-2
cueLemmaNext	word=back	word=mr.	2
cueLemmaNext	word=balk	word=at	3
cueLemmaNext	word=be	word=a	-1
cueLemmaNext	word=be	word=about	2
cueLemmaNext	word=be	word=against	2
cueLemmaNext	word=be	word=for	1
cueLemmaNext	word=be	word=the	-1
cueLemmaNext	word=become	word=increasingly	2
cueLemmaNext	word=become	word=the	-3
cueLemmaNext	word=beg	word=the	-1
cueLemmaNext	word=begin	word=by	2
cueLemmaNext	word=believe	word=in	1
cueLemmaNext	word=believe	word=that	-2
cueLemmaNext	word=blame	word=the	1
cueLemmaNext	word=bring	word=up	3
cueLemmaNext	word=call	word=for	4
cueLemmaNext	word=call	word=him	3
cueLemmaNext	word=call	word=into	1
cueLemmaNext	word=call	word=on	3
cueLemmaNext	word=call	word=the	-2
cueLemmaNext	word=campaign	word=against	3
cueLemmaNext	word=campaign	word=for	2
cueLemmaNext	word=cast	word=a	1
cueLemmaNext	word=cast	word=himself	1
cueLemmaNext	word=charge	word=with	1
cueLemmaNext	word=cheer	word=when	1
cueLemmaNext	word=claim	word=of	-1
cueLemmaNext	word=claim	word=to	1
cueLemmaNext	word=clear	word=that	-1
cueLemmaNext	word=clear	word=whether	1
cueLemmaNext	word=come	word=in	-4
cueLemmaNext	word=come	word=out	3
cueLemmaNext	word=comment	word=on	2
cueLemmaNext	word=compare	word=to	-2
cueLemmaNext	word=compare	word=with	-5
cueLemmaNext	word=complaint	word=that	3
cueLemmaNext	word=condemn	word=the	2
cueLemmaNext	word=confident	word=in	2
cueLemmaNext	word=continue	word=:	2
cueLemmaNext	word=critical	word=of	1
cueLemmaNext	word=deal	word=with	-2
cueLemmaNext	word=debate	word=about	1
cueLemmaNext	word=debate	word=over	2
cueLemmaNext	word=decide	word=not	1
cueLemmaNext	word=decision	word=not	1
cueLemmaNext	word=decline	word=to	4
cueLemmaNext	word=depend	word=on	-1
cueLemmaNext	word=display	word=a	1
cueLemmaNext	word=distance	word=himself	2
cueLemmaNext	word=divide	word=on	1
cueLemmaNext	word=double	word=down	1
cueLemmaNext	word=draw	word=criticism	1
cueLemmaNext	word=drop	word=out	-4
cueLemmaNext	word=dwell	word=on	1
cueLemmaNext	word=embrace	word=of	2
cueLemmaNext	word=emphasize	word=the	1
cueLemmaNext	word=end	word=his	-1
cueLemmaNext	word=endorse	word=a	-1
cueLemmaNext	word=endorse	word=the	1
cueLemmaNext	word=endorsement	word=of	3
cueLemmaNext	word=ensure	word=that	-2
cueLemmaNext	word=enter	word=the	-2
cueLemmaNext	word=expect	word=to	1
cueLemmaNext	word=explain	word=why	3
cueLemmaNext	word=fear	word=that	1
cueLemmaNext	word=file	word=a	4
cueLemmaNext	word=find	word=a	-7
cueLemmaNext	word=find	word=himself	-2
cueLemmaNext	word=find	word=his	1
cueLemmaNext	word=find	word=that	2
cueLemmaNext	word=float	word=the	1
cueLemmaNext	word=focus	word=on	1
cueLemmaNext	word=give	word=a	1
cueLemmaNext	word=give	word=clinton	3
cueLemmaNext	word=give	word=his	-1
cueLemmaNext	word=go	word=after	3
cueLemmaNext	word=go	word=on	3
cueLemmaNext	word=go	word=out	4
cueLemmaNext	word=go	word=to	-6
cueLemmaNext	word=have	word=a	-5
cueLemmaNext	word=have	word=clinton	2
cueLemmaNext	word=have	word=it	1
cueLemmaNext	word=have	word=to	-1
cueLemmaNext	word=hint	word=at	1
cueLemmaNext	word=hire	word=a	1
cueLemmaNext	word=hit	word=him	2
cueLemmaNext	word=hold	word=a	-5
cueLemmaNext	word=hope	word=for	1
cueLemmaNext	word=hope	word=he	2
cueLemmaNext	word=hope	word=will	1
cueLemmaNext	word=idea	word=of	-4
cueLemmaNext	word=incline	word=to	2
cueLemmaNext	word=include	word=:	2
cueLemmaNext	word=include	word=a	2
cueLemmaNext	word=insist	word=on	-1
cueLemmaNext	word=intend	word=to	-1
cueLemmaNext	word=interest	word=of	1
cueLemmaNext	word=introduce	word=the	-1
cueLemmaNext	word=issue	word=a	1
cueLemmaNext	word=join	word=the	-1
cueLemmaNext	word=know	word=how	1
cueLemmaNext	word=know	word=it	-1
cueLemmaNext	word=know	word=that	-2
cueLemmaNext	word=know	word=the	-1
cueLemmaNext	word=lash	word=out	2
cueLemmaNext	word=launch	word=a	2
cueLemmaNext	word=lay	word=out	4
cueLemmaNext	word=learn	word=in	1
cueLemmaNext	word=like	word=to	3
cueLemmaNext	word=line	word=up	3
cueLemmaNext	word=list	word=the	1
cueLemmaNext	word=listen	word=to	-2
cueLemmaNext	word=look	word=to	2
cueLemmaNext	word=love	word=to	1
cueLemmaNext	word=make	word=clear	5
cueLemmaNext	word=make	word=no	4
cueLemmaNext	word=make	word=the	1
cueLemmaNext	word=make	word=up	-5
cueLemmaNext	word=mean	word=to	2
cueLemmaNext	word=mention	word=the	3
cueLemmaNext	word=note	word=:	-3
cueLemmaNext	word=note	word=that	2
cueLemmaNext	word=note	word=the	1
cueLemmaNext	word=offer	word=a	-2
cueLemmaNext	word=offer	word=to	2
cueLemmaNext	word=open	word=up	3
cueLemmaNext	word=oppose	word=to	-2
cueLemmaNext	word=opposition	word=from	1
cueLemmaNext	word=opposition	word=to	1
cueLemmaNext	word=pass	word=a	1
cueLemmaNext	word=pay	word=attention	2
cueLemmaNext	word=perception	word=of	1
cueLemmaNext	word=pick	word=up	-1
cueLemmaNext	word=pivot	word=to	2
cueLemmaNext	word=plan	word=to	1
cueLemmaNext	word=play	word=a	-1
cueLemmaNext	word=play	word=down	1
cueLemmaNext	word=pledge	word=delegates	-4
cueLemmaNext	word=pledge	word=to	1
cueLemmaNext	word=point	word=out	6
cueLemmaNext	word=promote	word=a	1
cueLemmaNext	word=propose	word=a	1
cueLemmaNext	word=provide	word=by	1
cueLemmaNext	word=publish	word=an	1
cueLemmaNext	word=push	word=for	3
cueLemmaNext	word=put	word=it	6
cueLemmaNext	word=question	word=is	1
cueLemmaNext	word=rail	word=against	1
cueLemmaNext	word=reach	word=a	1
cueLemmaNext	word=refer	word=to	2
cueLemmaNext	word=reflect	word=on	1
cueLemmaNext	word=refuse	word=to	2
cueLemmaNext	word=regard	word=as	1
cueLemmaNext	word=reject	word=by	2
cueLemmaNext	word=rejection	word=of	1
cueLemmaNext	word=relate	word=to	-1
cueLemmaNext	word=release	word=a	5
cueLemmaNext	word=release	word=its	1
cueLemmaNext	word=reluctance	word=to	1
cueLemmaNext	word=remind	word=the	1
cueLemmaNext	word=repeat	word=the	2
cueLemmaNext	word=report	word=by	4
cueLemmaNext	word=report	word=from	-5
cueLemmaNext	word=report	word=in	3
cueLemmaNext	word=report	word=spending	1
cueLemmaNext	word=represent	word=a	-2
cueLemmaNext	word=resonate	word=with	2
cueLemmaNext	word=run	word=for	-5
cueLemmaNext	word=say	word=:	-4
cueLemmaNext	word=say	word=he	1
cueLemmaNext	word=say	word=in	1
cueLemmaNext	word=say	word=she	3
cueLemmaNext	word=say	word=that	-1
cueLemmaNext	word=say	word=the	1
cueLemmaNext	word=say	word=trump	-1
cueLemmaNext	word=say	word=we	-1
cueLemmaNext	word=say	word=what	-2
cueLemmaNext	word=see	word=a	-1
cueLemmaNext	word=see	word=as	1
cueLemmaNext	word=see	word=his	-1
cueLemmaNext	word=see	word=it	1
cueLemmaNext	word=see	word=this	1
cueLemmaNext	word=seek	word=the	-1
cueLemmaNext	word=seem	word=like	3
cueLemmaNext	word=self-described	word=who	1
cueLemmaNext	word=send	word=out	1
cueLemmaNext	word=shoot	word=back	4
cueLemmaNext	word=show	word=clinton	3
cueLemmaNext	word=show	word=trump	2
cueLemmaNext	word=show	word=up	-5
cueLemmaNext	word=shrug	word=off	2
cueLemmaNext	word=side	word=with	2
cueLemmaNext	word=sign	word=of	-1
cueLemmaNext	word=single	word=out	2
cueLemmaNext	word=sound	word=like	-1
cueLemmaNext	word=spar	word=over	1
cueLemmaNext	word=speak	word=about	6
cueLemmaNext	word=speak	word=of	3
cueLemmaNext	word=speak	word=on	-1
cueLemmaNext	word=speak	word=out	6
cueLemmaNext	word=speak	word=with	-2
cueLemmaNext	word=spend	word=much	2
cueLemmaNext	word=stand	word=by	3
cueLemmaNext	word=stop	word=short	1
cueLemmaNext	word=strike	word=a	-1
cueLemmaNext	word=sue	word=the	1
cueLemmaNext	word=support	word=a	1
cueLemmaNext	word=support	word=among	1
cueLemmaNext	word=support	word=clinton	-2
cueLemmaNext	word=support	word=for	-1
cueLemmaNext	word=support	word=from	-1
cueLemmaNext	word=support	word=his	-2
cueLemmaNext	word=support	word=sanders	3
cueLemmaNext	word=support	word=the	2
cueLemmaNext	word=support	word=to	-1
cueLemmaNext	word=supporter	word=of	1
cueLemmaNext	word=supportive	word=of	1
cueLemmaNext	word=suppose	word=to	-3
cueLemmaNext	word=surprise	word=that	1
cueLemmaNext	word=take	word=a	3
cueLemmaNext	word=take	word=aim	2
cueLemmaNext	word=take	word=issue	3
cueLemmaNext	word=take	word=on	-3
cueLemmaNext	word=take	word=the	-2
cueLemmaNext	word=talk	word=about	2
cueLemmaNext	word=talk	word=points	-2
cueLemmaNext	word=tell	word=a	2
cueLemmaNext	word=tell	word=him	-3
cueLemmaNext	word=tell	word=reporters	1
cueLemmaNext	word=tell	word=the	1
cueLemmaNext	word=think	word=that	-2
cueLemmaNext	word=throw	word=their	1
cueLemmaNext	word=touch	word=on	1
cueLemmaNext	word=turn	word=his	1
cueLemmaNext	word=turn	word=out	-7
cueLemmaNext	word=tweet	word=that	-1
cueLemmaNext	word=unveil	word=a	1
cueLemmaNext	word=use	word=the	1
cueLemmaNext	word=use	word=to	-1
cueLemmaNext	word=view	word=as	1
cueLemmaNext	word=view	word=it	1
cueLemmaNext	word=view	word=of	-1
cueLemmaNext	word=vote	word=against	2
cueLemmaNext	word=vote	word=for	2
cueLemmaNext	word=vote	word=on	-2
cueLemmaNext	word=vote	word=to	1
cueLemmaNext	word=vouch	word=for	1
cueLemmaNext	word=want	word=the	1
cueLemmaNext	word=warning	word=that	1
cueLemmaNext	word=weigh	word=in	2
cueLemmaNext	word=witness	word=the	2
cueLemmaNext	word=word	word=for	1
cueLemmaNext	word=write	word=by	-2
cueLemmaNext	word=write	word=in	5
cueLemmaNext	word=write	word=the	-2
cueLemmaNext	word=zero	word=in	2
cueLemmaObject	word=:	word=trump	1
cueLemmaObject	word=accept	word=nomination	3
cueLemmaObject	word=accuse	word=clinton	-1
cueLemmaObject	word=ask	word=people	-1
cueLemmaObject	word=attack	word=clinton	2
cueLemmaObject	word=beg	word=question	-1
cueLemmaObject	word=call	word=attack	-2
cueLemmaObject	word=claim	word=nomination	-1
cueLemmaObject	word=declare	word=candidates	-1
cueLemmaObject	word=deliver	word=speech	-1
cueLemmaObject	word=draw	word=attention	1
cueLemmaObject	word=draw	word=criticism	1
cueLemmaObject	word=endorsement	word=clinton	2
cueLemmaObject	word=favor	word=trump	-1
cueLemmaObject	word=find	word=way	-3
cueLemmaObject	word=give	word=clinton	2
cueLemmaObject	word=go	word=way	3
cueLemmaObject	word=hit	word=clinton	1
cueLemmaObject	word=make	word=argument	2
cueLemmaObject	word=make	word=call	1
cueLemmaObject	word=make	word=case	7
cueLemmaObject	word=make	word=commitment	2
cueLemmaObject	word=make	word=mention	1
cueLemmaObject	word=offer	word=specifics	2
cueLemmaObject	word=pay	word=attention	2
cueLemmaObject	word=play	word=role	-1
cueLemmaObject	word=pledge	word=delegate	-3
cueLemmaObject	word=post	word=image	1
cueLemmaObject	word=post	word=story	1
cueLemmaObject	word=raise	word=million	-1
cueLemmaObject	word=raise	word=question	1
cueLemmaObject	word=receive	word=endorsement	2
cueLemmaObject	word=receive	word=support	1
cueLemmaObject	word=reject	word=idea	-1
cueLemmaObject	word=release	word=statement	3
cueLemmaObject	word=remind	word=voter	1
cueLemmaObject	word=report	word=washington	-1
cueLemmaObject	word=respond	word=request	1
cueLemmaObject	word=response	word=nomination	2
cueLemmaObject	word=show	word=clinton	2
cueLemmaObject	word=show	word=trump	2
cueLemmaObject	word=show	word=voter	1
cueLemmaObject	word=speak	word=condition	-1
cueLemmaObject	word=speak	word=length	1
cueLemmaObject	word=support	word=candidacy	-1
cueLemmaObject	word=support	word=candidate	1
cueLemmaObject	word=support	word=clinton	-3
cueLemmaObject	word=support	word=rights	1
cueLemmaObject	word=support	word=sanders	2
cueLemmaObject	word=take	word=aim	2
cueLemmaObject	word=take	word=credit	1
cueLemmaObject	word=take	word=issue	2
cueLemmaObject	word=take	word=look	2
cueLemmaObject	word=take	word=shot	3
cueLemmaObject	word=talk	word=point	-2
cueLemmaObject	word=tell	word=audience	1
cueLemmaObject	word=tell	word=crowd	2
cueLemmaObject	word=throw	word=support	1
cueLemmaObject	word=turn	word=attention	1
cueLemmaObject	word=use	word=speech	1
cueLemmaObject	word=use	word=word	1
cueLemmaObject	word=veto	word=bill	1
cueLemmaObject	word=vote	word=favor	2
cueLemmaObject	word=vote	word=war	-1
cueLemmaObject	word=write	word=book	-3
cueLemmaObjectClass	word=:	noun=none	-1
cueLemmaObjectClass	word=accept	noun=communication	-1
cueLemmaObjectClass	word=account	noun=none	-6
cueLemmaObjectClass	word=add	noun=act	-4
cueLemmaObjectClass	word=add	noun=none	12
cueLemmaObjectClass	word=address	noun=person	-2
cueLemmaObjectClass	word=advise	noun=none	-5
cueLemmaObjectClass	word=allegation	noun=none	1
cueLemmaObjectClass	word=allude	noun=none	1
cueLemmaObjectClass	word=angry	noun=none	-3
cueLemmaObjectClass	word=announce	noun=none	-2
cueLemmaObjectClass	word=appear	noun=none	3
cueLemmaObjectClass	word=applaud	noun=none	-1
cueLemmaObjectClass	word=appoint	noun=none	1
cueLemmaObjectClass	word=argument	noun=none	1
cueLemmaObjectClass	word=ask	noun=artifact	2
cueLemmaObjectClass	word=assail	noun=none	1
cueLemmaObjectClass	word=assertion	noun=none	1
cueLemmaObjectClass	word=assumption	noun=none	1
cueLemmaObjectClass	word=attack	noun=none	-1
cueLemmaObjectClass	word=attack	noun=person	2
cueLemmaObjectClass	word=attempt	noun=none	1
cueLemmaObjectClass	word=authorize	noun=none	-2
cueLemmaObjectClass	word=backing	noun=none	2
cueLemmaObjectClass	word=balk	noun=none	2
cueLemmaObjectClass	word=be	noun=person	-3
cueLemmaObjectClass	word=bear	noun=none	-3
cueLemmaObjectClass	word=beat	noun=none	-1
cueLemmaObjectClass	word=become	noun=person	-8
cueLemmaObjectClass	word=beg	noun=communication	-1
cueLemmaObjectClass	word=belief	noun=none	1
cueLemmaObjectClass	word=bet	noun=none	-1
cueLemmaObjectClass	word=bill	noun=none	1
cueLemmaObjectClass	word=blast	noun=none	5
cueLemmaObjectClass	word=bless	noun=none	-1
cueLemmaObjectClass	word=boast	noun=none	1
cueLemmaObjectClass	word=boo	noun=none	-1
cueLemmaObjectClass	word=call	noun=communication	2
cueLemmaObjectClass	word=call	noun=group	1
cueLemmaObjectClass	word=call	noun=person	-1
cueLemmaObjectClass	word=campaign	noun=none	-2
cueLemmaObjectClass	word=carry	noun=none	-2
cueLemmaObjectClass	word=case	noun=none	-3
cueLemmaObjectClass	word=cast	noun=act	1
cueLemmaObjectClass	word=caution	noun=none	1
cueLemmaObjectClass	word=challenge	noun=none	-1
cueLemmaObjectClass	word=champion	noun=none	1
cueLemmaObjectClass	word=chant	noun=none	3
cueLemmaObjectClass	word=chatter	noun=none	1
cueLemmaObjectClass	word=cheer	noun=none	1
cueLemmaObjectClass	word=chide	noun=none	1
cueLemmaObjectClass	word=choose	noun=none	-2
cueLemmaObjectClass	word=claim	noun=act	-1
cueLemmaObjectClass	word=claim	noun=none	1
cueLemmaObjectClass	word=clear	noun=none	-3
cueLemmaObjectClass	word=close	noun=none	-1
cueLemmaObjectClass	word=come	noun=act	3
cueLemmaObjectClass	word=come	noun=none	-1
cueLemmaObjectClass	word=come	noun=time	-1
cueLemmaObjectClass	word=comment	noun=none	-2
cueLemmaObjectClass	word=complaint	noun=none	2
cueLemmaObjectClass	word=concede	noun=none	1
cueLemmaObjectClass	word=condemn	noun=none	1
cueLemmaObjectClass	word=confirm	noun=none	1
cueLemmaObjectClass	word=contemplate	noun=none	1
cueLemmaObjectClass	word=continue	noun=none	2
cueLemmaObjectClass	word=count	noun=none	-4
cueLemmaObjectClass	word=critical	noun=none	-1
cueLemmaObjectClass	word=criticism	noun=communication	1
cueLemmaObjectClass	word=criticism	noun=none	-3
cueLemmaObjectClass	word=criticism	noun=person	1
cueLemmaObjectClass	word=criticism	noun=state	1
cueLemmaObjectClass	word=criticize	noun=act	-1
cueLemmaObjectClass	word=criticize	noun=none	2
cueLemmaObjectClass	word=debate	noun=none	-1
cueLemmaObjectClass	word=debate	noun=time	-1
cueLemmaObjectClass	word=decline	noun=none	1
cueLemmaObjectClass	word=defeat	noun=none	-1
cueLemmaObjectClass	word=deliver	noun=communication	1
cueLemmaObjectClass	word=deliver	noun=none	-2
cueLemmaObjectClass	word=demur	noun=none	-2
cueLemmaObjectClass	word=denounce	noun=none	3
cueLemmaObjectClass	word=deny	noun=person	-1
cueLemmaObjectClass	word=describe	noun=communication	-1
cueLemmaObjectClass	word=describe	noun=none	1
cueLemmaObjectClass	word=dispute	noun=none	2
cueLemmaObjectClass	word=distance	noun=none	3
cueLemmaObjectClass	word=do	noun=none	-2
cueLemmaObjectClass	word=double	noun=act	2
cueLemmaObjectClass	word=doubt	noun=none	3
cueLemmaObjectClass	word=draw	noun=group	-1
cueLemmaObjectClass	word=effort	noun=none	-1
cueLemmaObjectClass	word=elect	noun=person	-3
cueLemmaObjectClass	word=embrace	noun=location	1
cueLemmaObjectClass	word=encourage	noun=none	1
cueLemmaObjectClass	word=encourage	noun=person	2
cueLemmaObjectClass	word=endorse	noun=none	1
cueLemmaObjectClass	word=ensure	noun=none	-3
cueLemmaObjectClass	word=enter	noun=none	-1
cueLemmaObjectClass	word=envision	noun=none	2
cueLemmaObjectClass	word=expand	noun=communication	2
cueLemmaObjectClass	word=expect	noun=none	3
cueLemmaObjectClass	word=expectation	noun=none	1
cueLemmaObjectClass	word=explain	noun=none	4
cueLemmaObjectClass	word=express	noun=feeling	1
cueLemmaObjectClass	word=fail	noun=none	-1
cueLemmaObjectClass	word=favor	noun=artifact	-1
cueLemmaObjectClass	word=favor	noun=person	2
cueLemmaObjectClass	word=fear	noun=none	1
cueLemmaObjectClass	word=feature	noun=communication	1
cueLemmaObjectClass	word=file	noun=none	-1
cueLemmaObjectClass	word=find	noun=attribute	-1
cueLemmaObjectClass	word=find	noun=none	1
cueLemmaObjectClass	word=finding	noun=none	1
cueLemmaObjectClass	word=finish	noun=none	-1
cueLemmaObjectClass	word=fire	noun=none	1
cueLemmaObjectClass	word=focus	noun=act	-1
cueLemmaObjectClass	word=focus	noun=state	1
cueLemmaObjectClass	word=forecast	noun=none	2
cueLemmaObjectClass	word=give	noun=attribute	-1
cueLemmaObjectClass	word=give	noun=communication	2
cueLemmaObjectClass	word=glad	noun=none	1
cueLemmaObjectClass	word=go	noun=act	-1
cueLemmaObjectClass	word=go	noun=attribute	2
cueLemmaObjectClass	word=go	noun=communication	2
cueLemmaObjectClass	word=go	noun=none	1
cueLemmaObjectClass	word=goal	noun=none	1
cueLemmaObjectClass	word=greet	noun=person	-1
cueLemmaObjectClass	word=guarantee	noun=none	-2
cueLemmaObjectClass	word=happen	noun=none	-2
cueLemmaObjectClass	word=hit	noun=none	3
cueLemmaObjectClass	word=hold	noun=attribute	-1
cueLemmaObjectClass	word=hopeful	noun=none	-1
cueLemmaObjectClass	word=incline	noun=none	2
cueLemmaObjectClass	word=include	noun=none	1
cueLemmaObjectClass	word=include	noun=person	-3
cueLemmaObjectClass	word=information	noun=none	-2
cueLemmaObjectClass	word=insist	noun=none	2
cueLemmaObjectClass	word=instruct	noun=person	-1
cueLemmaObjectClass	word=interest	noun=group	1
cueLemmaObjectClass	word=introduce	noun=group	-1
cueLemmaObjectClass	word=issue	noun=communication	1
cueLemmaObjectClass	word=issue	noun=none	-4
cueLemmaObjectClass	word=issue	noun=time	-1
cueLemmaObjectClass	word=keep	noun=none	2
cueLemmaObjectClass	word=label	noun=none	2
cueLemmaObjectClass	word=lament	noun=none	2
cueLemmaObjectClass	word=launch	noun=communication	4
cueLemmaObjectClass	word=lead	noun=none	-7
cueLemmaObjectClass	word=lean	noun=none	1
cueLemmaObjectClass	word=line	noun=none	3
cueLemmaObjectClass	word=lobby	noun=none	1
cueLemmaObjectClass	word=look	noun=communication	1
cueLemmaObjectClass	word=look	noun=none	1
cueLemmaObjectClass	word=make	noun=act	-3
cueLemmaObjectClass	word=make	noun=communication	5
cueLemmaObjectClass	word=make	noun=event	3
cueLemmaObjectClass	word=make	noun=none	-2
cueLemmaObjectClass	word=make	noun=person	-2
cueLemmaObjectClass	word=make	noun=possession	-2
cueLemmaObjectClass	word=make	noun=quantity	-1
cueLemmaObjectClass	word=meet	noun=act	2
cueLemmaObjectClass	word=meet	noun=none	-3
cueLemmaObjectClass	word=message	noun=attribute	1
cueLemmaObjectClass	word=message	noun=none	-1
cueLemmaObjectClass	word=mind	noun=none	1
cueLemmaObjectClass	word=miss	noun=none	-1
cueLemmaObjectClass	word=news	noun=none	-3
cueLemmaObjectClass	word=note	noun=group	1
cueLemmaObjectClass	word=note	noun=none	1
cueLemmaObjectClass	word=notion	noun=none	-2
cueLemmaObjectClass	word=offer	noun=communication	1
cueLemmaObjectClass	word=offer	noun=none	1
cueLemmaObjectClass	word=oppose	noun=act	1
cueLemmaObjectClass	word=oppose	noun=state	-1
cueLemmaObjectClass	word=pass	noun=communication	1
cueLemmaObjectClass	word=pass	noun=group	1
cueLemmaObjectClass	word=pay	noun=none	-3
cueLemmaObjectClass	word=peg	noun=none	1
cueLemmaObjectClass	word=persuade	noun=person	1
cueLemmaObjectClass	word=pick	noun=none	-1
cueLemmaObjectClass	word=play	noun=act	-2
cueLemmaObjectClass	word=play	noun=none	-2
cueLemmaObjectClass	word=pledge	noun=none	1
cueLemmaObjectClass	word=pledge	noun=person	-3
cueLemmaObjectClass	word=point	noun=state	2
cueLemmaObjectClass	word=policy	noun=none	-1
cueLemmaObjectClass	word=poll	noun=none	-6
cueLemmaObjectClass	word=post	noun=communication	1
cueLemmaObjectClass	word=post	noun=none	-1
cueLemmaObjectClass	word=predict	noun=none	2
cueLemmaObjectClass	word=proceed	noun=none	-1
cueLemmaObjectClass	word=promise	noun=none	1
cueLemmaObjectClass	word=promote	noun=communication	1
cueLemmaObjectClass	word=promote	noun=none	1
cueLemmaObjectClass	word=proposal	noun=none	-1
cueLemmaObjectClass	word=propose	noun=communication	-1
cueLemmaObjectClass	word=protest	noun=artifact	-1
cueLemmaObjectClass	word=prove	noun=none	-1
cueLemmaObjectClass	word=provide	noun=artifact	-1
cueLemmaObjectClass	word=push	noun=act	1
cueLemmaObjectClass	word=put	noun=artifact	-1
cueLemmaObjectClass	word=qualify	noun=none	-1
cueLemmaObjectClass	word=question	noun=attribute	1
cueLemmaObjectClass	word=question	noun=communication	-1
cueLemmaObjectClass	word=question	noun=none	1
cueLemmaObjectClass	word=question	noun=person	-1
cueLemmaObjectClass	word=quote	noun=none	1
cueLemmaObjectClass	word=raise	noun=communication	1
cueLemmaObjectClass	word=raise	noun=none	-3
cueLemmaObjectClass	word=raise	noun=possession	-1
cueLemmaObjectClass	word=raise	noun=quantity	-2
cueLemmaObjectClass	word=rattle	noun=person	1
cueLemmaObjectClass	word=realize	noun=none	-1
cueLemmaObjectClass	word=reason	noun=none	-5
cueLemmaObjectClass	word=recite	noun=act	1
cueLemmaObjectClass	word=refer	noun=none	-2
cueLemmaObjectClass	word=refer	noun=person	4
cueLemmaObjectClass	word=refuse	noun=none	1
cueLemmaObjectClass	word=regard	noun=none	1
cueLemmaObjectClass	word=reject	noun=communication	3
cueLemmaObjectClass	word=reject	noun=none	1
cueLemmaObjectClass	word=release	noun=communication	2
cueLemmaObjectClass	word=release	noun=none	-2
cueLemmaObjectClass	word=remind	noun=group	2
cueLemmaObjectClass	word=remind	noun=none	-1
cueLemmaObjectClass	word=remind	noun=person	3
cueLemmaObjectClass	word=reply	noun=none	1
cueLemmaObjectClass	word=report	noun=time	1
cueLemmaObjectClass	word=resist	noun=none	1
cueLemmaObjectClass	word=response	noun=communication	-4
cueLemmaObjectClass	word=restrict	noun=act	2
cueLemmaObjectClass	word=reverse	noun=act	1
cueLemmaObjectClass	word=rule	noun=none	1
cueLemmaObjectClass	word=run	noun=communication	3
cueLemmaObjectClass	word=say	noun=act	2
cueLemmaObjectClass	word=see	noun=event	1
cueLemmaObjectClass	word=see	noun=none	-1
cueLemmaObjectClass	word=see	noun=phenomenon	-1
cueLemmaObjectClass	word=self-described	noun=none	2
cueLemmaObjectClass	word=send	noun=communication	1
cueLemmaObjectClass	word=send	noun=none	-3
cueLemmaObjectClass	word=send	noun=person	-2
cueLemmaObjectClass	word=sense	noun=none	1
cueLemmaObjectClass	word=show	noun=act	-1
cueLemmaObjectClass	word=show	noun=artifact	2
cueLemmaObjectClass	word=show	noun=person	3
cueLemmaObjectClass	word=side	noun=none	1
cueLemmaObjectClass	word=slate	noun=none	-1
cueLemmaObjectClass	word=speak	noun=act	2
cueLemmaObjectClass	word=speak	noun=attribute	1
cueLemmaObjectClass	word=speak	noun=group	-2
cueLemmaObjectClass	word=speak	noun=time	-2
cueLemmaObjectClass	word=speech	noun=none	-4
cueLemmaObjectClass	word=spend	noun=event	2
cueLemmaObjectClass	word=spend	noun=none	-1
cueLemmaObjectClass	word=split	noun=none	2
cueLemmaObjectClass	word=startle	noun=none	1
cueLemmaObjectClass	word=state	noun=none	-2
cueLemmaObjectClass	word=stick	noun=none	-1
cueLemmaObjectClass	word=stop	noun=none	1
cueLemmaObjectClass	word=story	noun=none	-5
cueLemmaObjectClass	word=suggest	noun=group	-1
cueLemmaObjectClass	word=suggest	noun=none	2
cueLemmaObjectClass	word=suggestion	noun=none	2
cueLemmaObjectClass	word=support	noun=event	2
cueLemmaObjectClass	word=support	noun=group	-2
cueLemmaObjectClass	word=support	noun=person	1
cueLemmaObjectClass	word=suppose	noun=none	-4
cueLemmaObjectClass	word=surprise	noun=none	1
cueLemmaObjectClass	word=survey	noun=none	-2
cueLemmaObjectClass	word=take	noun=act	1
cueLemmaObjectClass	word=take	noun=artifact	-2
cueLemmaObjectClass	word=take	noun=attribute	1
cueLemmaObjectClass	word=take	noun=event	1
cueLemmaObjectClass	word=take	noun=none	-5
cueLemmaObjectClass	word=take	noun=time	-3
cueLemmaObjectClass	word=talk	noun=attribute	-1
cueLemmaObjectClass	word=talk	noun=time	1
cueLemmaObjectClass	word=tell	noun=communication	1
cueLemmaObjectClass	word=tell	noun=group	1
cueLemmaObjectClass	word=tell	noun=none	-1
cueLemmaObjectClass	word=tell	noun=person	3
cueLemmaObjectClass	word=think	noun=act	1
cueLemmaObjectClass	word=think	noun=group	-1
cueLemmaObjectClass	word=think	noun=none	-1
cueLemmaObjectClass	word=threaten	noun=none	1
cueLemmaObjectClass	word=throw	noun=act	1
cueLemmaObjectClass	word=title	noun=none	1
cueLemmaObjectClass	word=track	noun=none	1
cueLemmaObjectClass	word=trade	noun=communication	1
cueLemmaObjectClass	word=tweet	noun=none	1
cueLemmaObjectClass	word=upset	noun=none	1
cueLemmaObjectClass	word=use	noun=communication	4
cueLemmaObjectClass	word=veto	noun=communication	1
cueLemmaObjectClass	word=view	noun=none	1
cueLemmaObjectClass	word=volunteer	noun=none	-1
cueLemmaObjectClass	word=vote	noun=none	-1
cueLemmaObjectClass	word=vow	noun=none	1
cueLemmaObjectClass	word=want	noun=act	2
cueLemmaObjectClass	word=want	noun=none	-1
cueLemmaObjectClass	word=warn	noun=none	3
cueLemmaObjectClass	word=win	noun=none	-3
cueLemmaObjectClass	word=wonder	noun=none	3
cueLemmaObjectClass	word=word	noun=none	-5
cueLemmaObjectClass	word=worry	noun=none	1
cueLemmaObjectClass	word=write	noun=none	3
cueLemmaOpener	word=:	opener=mark	2
cueLemmaOpener	word=:	opener=none	-2
cueLemmaOpener	word=:	opener=that	-1
cueLemmaOpener	word=?	opener=none	-1
cueLemmaOpener	word=accord	opener=to-next	6
cueLemmaOpener	word=account	opener=none	-1
cueLemmaOpener	word=accuse	opener=to	1
cueLemmaOpener	word=achieve	opener=none	-2
cueLemmaOpener	word=acquiesce	opener=to-next	1
cueLemmaOpener	word=add	opener=none	3
cueLemmaOpener	word=add	opener=that-next	2
cueLemmaOpener	word=add	opener=to	-5
cueLemmaOpener	word=add	opener=to-next	-4
cueLemmaOpener	word=adopt	opener=none	1
cueLemmaOpener	word=advertise	opener=none	-1
cueLemmaOpener	word=advise	opener=none	-6
cueLemmaOpener	word=agree	opener=none	1
cueLemmaOpener	word=agree	opener=that-next	3
cueLemmaOpener	word=agree	opener=to-next	-1
cueLemmaOpener	word=agreement	opener=none	-5
cueLemmaOpener	word=aim	opener=to-next	1
cueLemmaOpener	word=align	opener=none	1
cueLemmaOpener	word=allegation	opener=none	2
cueLemmaOpener	word=allude	opener=to-next	2
cueLemmaOpener	word=anger	opener=none	1
cueLemmaOpener	word=announce	opener=none	2
cueLemmaOpener	word=apparently	opener=none	-3
cueLemmaOpener	word=appear	opener=none	-2
cueLemmaOpener	word=appear	opener=to	2
cueLemmaOpener	word=appoint	opener=none	1
cueLemmaOpener	word=argue	opener=none	1
cueLemmaOpener	word=argue	opener=that-next	1
cueLemmaOpener	word=arrive	opener=none	-1
cueLemmaOpener	word=articulate	opener=none	1
cueLemmaOpener	word=ask	opener=if	2
cueLemmaOpener	word=ask	opener=if-next	2
cueLemmaOpener	word=ask	opener=none	-1
cueLemmaOpener	word=ask	opener=to	-2
cueLemmaOpener	word=assail	opener=none	4
cueLemmaOpener	word=attack	opener=none	1
cueLemmaOpener	word=attempt	opener=to-next	1
cueLemmaOpener	word=attend	opener=none	-1
cueLemmaOpener	word=authorize	opener=to-next	-2
cueLemmaOpener	word=back	opener=none	4
cueLemmaOpener	word=backing	opener=none	2
cueLemmaOpener	word=balk	opener=none	1
cueLemmaOpener	word=ban	opener=none	1
cueLemmaOpener	word=be	opener=none	1
cueLemmaOpener	word=be	opener=that	-3
cueLemmaOpener	word=be	opener=to	-8
cueLemmaOpener	word=bear	opener=none	-1
cueLemmaOpener	word=beat	opener=none	-3
cueLemmaOpener	word=begin	opener=none	-1
cueLemmaOpener	word=believe	opener=none	4
cueLemmaOpener	word=believe	opener=that-next	-2
cueLemmaOpener	word=blame	opener=none	3
cueLemmaOpener	word=blast	opener=none	5
cueLemmaOpener	word=brace	opener=none	-1
cueLemmaOpener	word=break	opener=none	-1
cueLemmaOpener	word=brush	opener=none	1
cueLemmaOpener	word=build	opener=none	-3
cueLemmaOpener	word=call	opener=none	-1
cueLemmaOpener	word=capture	opener=none	-3
cueLemmaOpener	word=carry	opener=none	-1
cueLemmaOpener	word=case	opener=none	-2
cueLemmaOpener	word=cast	opener=none	2
cueLemmaOpener	word=catch	opener=none	-5
cueLemmaOpener	word=cause	opener=none	-1
cueLemmaOpener	word=celebrate	opener=none	1
cueLemmaOpener	word=certain	opener=none	-4
cueLemmaOpener	word=champion	opener=none	1
cueLemmaOpener	word=change	opener=none	-3
cueLemmaOpener	word=characterize	opener=none	1
cueLemmaOpener	word=chatter	opener=none	1
cueLemmaOpener	word=check	opener=none	-2
cueLemmaOpener	word=choose	opener=none	-3
cueLemmaOpener	word=choose	opener=to	1
cueLemmaOpener	word=cite	opener=none	2
cueLemmaOpener	word=claim	opener=that	1
cueLemmaOpener	word=claim	opener=to-next	1
cueLemmaOpener	word=classify	opener=none	-1
cueLemmaOpener	word=clear	opener=none	-3
cueLemmaOpener	word=clear	opener=whether-next	1
cueLemmaOpener	word=clinch	opener=none	-1
cueLemmaOpener	word=come	opener=to	1
cueLemmaOpener	word=compare	opener=none	-1
cueLemmaOpener	word=compare	opener=to	5
cueLemmaOpener	word=compare	opener=to-next	-2
cueLemmaOpener	word=complaint	opener=that-next	3
cueLemmaOpener	word=concern	opener=none	1
cueLemmaOpener	word=conclude	opener=none	1
cueLemmaOpener	word=condemn	opener=none	1
cueLemmaOpener	word=conduct	opener=none	-2
cueLemmaOpener	word=confirm	opener=none	1
cueLemmaOpener	word=consider	opener=none	2
cueLemmaOpener	word=contemplate	opener=none	1
cueLemmaOpener	word=contest	opener=none	-1
cueLemmaOpener	word=continue	opener=mark	2
cueLemmaOpener	word=continue	opener=none	2
cueLemmaOpener	word=control	opener=none	-4
cueLemmaOpener	word=convict	opener=none	-2
cueLemmaOpener	word=count	opener=to	-3
cueLemmaOpener	word=cover	opener=none	1
cueLemmaOpener	word=criticism	opener=none	1
cueLemmaOpener	word=criticize	opener=to	2
cueLemmaOpener	word=cut	opener=none	-3
cueLemmaOpener	word=deal	opener=none	-2
cueLemmaOpener	word=declare	opener=none	1
cueLemmaOpener	word=decline	opener=to-next	4
cueLemmaOpener	word=decry	opener=none	1
cueLemmaOpener	word=deem	opener=none	4
cueLemmaOpener	word=defeat	opener=none	-1
cueLemmaOpener	word=defend	opener=to	1
cueLemmaOpener	word=defender	opener=none	1
cueLemmaOpener	word=delete	opener=none	-1
cueLemmaOpener	word=deliver	opener=none	-1
cueLemmaOpener	word=demur	opener=none	-2
cueLemmaOpener	word=denounce	opener=none	3
cueLemmaOpener	word=depend	opener=none	-2
cueLemmaOpener	word=deride	opener=none	1
cueLemmaOpener	word=describe	opener=none	1
cueLemmaOpener	word=describe	opener=to	1
cueLemmaOpener	word=develop	opener=none	-2
cueLemmaOpener	word=die	opener=none	-3
cueLemmaOpener	word=direct	opener=none	-2
cueLemmaOpener	word=disagreement	opener=none	2
cueLemmaOpener	word=disclose	opener=none	1
cueLemmaOpener	word=discuss	opener=none	1
cueLemmaOpener	word=dispute	opener=none	2
cueLemmaOpener	word=disrupt	opener=none	-2
cueLemmaOpener	word=distance	opener=none	2
cueLemmaOpener	word=dominate	opener=none	-2
cueLemmaOpener	word=drive	opener=none	-1
cueLemmaOpener	word=dwell	opener=none	2
cueLemmaOpener	word=eager	opener=to-next	1
cueLemmaOpener	word=elect	opener=none	-2
cueLemmaOpener	word=embrace	opener=none	1
cueLemmaOpener	word=emerge	opener=none	1
cueLemmaOpener	word=encourage	opener=none	1
cueLemmaOpener	word=end	opener=mark	1
cueLemmaOpener	word=endorse	opener=none	4
cueLemmaOpener	word=ensure	opener=none	-1
cueLemmaOpener	word=ensure	opener=that-next	-2
cueLemmaOpener	word=enter	opener=none	-1
cueLemmaOpener	word=envision	opener=none	3
cueLemmaOpener	word=evidence	opener=none	-2
cueLemmaOpener	word=expand	opener=none	2
cueLemmaOpener	word=expect	opener=none	1
cueLemmaOpener	word=expect	opener=to-next	1
cueLemmaOpener	word=face	opener=none	-2
cueLemmaOpener	word=fall	opener=none	-1
cueLemmaOpener	word=favor	opener=none	1
cueLemmaOpener	word=fear	opener=that-next	1
cueLemmaOpener	word=feel	opener=none	1
cueLemmaOpener	word=find	opener=that-next	2
cueLemmaOpener	word=find	opener=to	-3
cueLemmaOpener	word=finish	opener=none	-3
cueLemmaOpener	word=fire	opener=none	1
cueLemmaOpener	word=focus	opener=none	1
cueLemmaOpener	word=follow	opener=none	-1
cueLemmaOpener	word=forecast	opener=none	1
cueLemmaOpener	word=found	opener=none	-2
cueLemmaOpener	word=gather	opener=none	-2
cueLemmaOpener	word=give	opener=none	1
cueLemmaOpener	word=glad	opener=none	1
cueLemmaOpener	word=go	opener=none	1
cueLemmaOpener	word=go	opener=to	4
cueLemmaOpener	word=go	opener=to-next	-6
cueLemmaOpener	word=goal	opener=none	1
cueLemmaOpener	word=grow	opener=none	-1
cueLemmaOpener	word=handle	opener=none	-1
cueLemmaOpener	word=happy	opener=none	-1
cueLemmaOpener	word=have	opener=to	-3
cueLemmaOpener	word=have	opener=to-next	-1
cueLemmaOpener	word=hide	opener=none	-1
cueLemmaOpener	word=highlight	opener=none	3
cueLemmaOpener	word=hint	opener=none	3
cueLemmaOpener	word=hire	opener=none	1
cueLemmaOpener	word=hit	opener=none	1
cueLemmaOpener	word=hold	opener=none	-4
cueLemmaOpener	word=hold	opener=to	1
cueLemmaOpener	word=hope	opener=none	1
cueLemmaOpener	word=horrify	opener=none	1
cueLemmaOpener	word=host	opener=none	-3
cueLemmaOpener	word=hurt	opener=none	-2
cueLemmaOpener	word=identify	opener=none	2
cueLemmaOpener	word=imagine	opener=none	2
cueLemmaOpener	word=impress	opener=none	1
cueLemmaOpener	word=incline	opener=to-next	2
cueLemmaOpener	word=include	opener=none	-3
cueLemmaOpener	word=inform	opener=none	1
cueLemmaOpener	word=inject	opener=none	-1
cueLemmaOpener	word=inspire	opener=none	-3
cueLemmaOpener	word=instruct	opener=to	-2
cueLemmaOpener	word=intend	opener=to	1
cueLemmaOpener	word=intend	opener=to-next	-1
cueLemmaOpener	word=interview	opener=none	-4
cueLemmaOpener	word=investigate	opener=none	-1
cueLemmaOpener	word=invoke	opener=none	1
cueLemmaOpener	word=involve	opener=none	-1
cueLemmaOpener	word=join	opener=none	-1
cueLemmaOpener	word=kick	opener=none	-1
cueLemmaOpener	word=kill	opener=none	-4
cueLemmaOpener	word=knock	opener=none	1
cueLemmaOpener	word=know	opener=none	1
cueLemmaOpener	word=know	opener=that	4
cueLemmaOpener	word=know	opener=that-next	-2
cueLemmaOpener	word=lambast	opener=none	2
cueLemmaOpener	word=lament	opener=none	1
cueLemmaOpener	word=lash	opener=none	2
cueLemmaOpener	word=launch	opener=none	1
cueLemmaOpener	word=lay	opener=none	2
cueLemmaOpener	word=leak	opener=none	-1
cueLemmaOpener	word=lean	opener=none	1
cueLemmaOpener	word=leave	opener=none	-1
cueLemmaOpener	word=leave	opener=that	1
cueLemmaOpener	word=leave	opener=to	-3
cueLemmaOpener	word=like	opener=to-next	3
cueLemmaOpener	word=line	opener=none	1
cueLemmaOpener	word=list	opener=none	1
cueLemmaOpener	word=listen	opener=to-next	-2
cueLemmaOpener	word=live	opener=none	-5
cueLemmaOpener	word=look	opener=none	-3
cueLemmaOpener	word=look	opener=to	2
cueLemmaOpener	word=look	opener=to-next	2
cueLemmaOpener	word=lose	opener=none	-2
cueLemmaOpener	word=love	opener=none	-2
cueLemmaOpener	word=love	opener=to-next	1
cueLemmaOpener	word=make	opener=none	-1
cueLemmaOpener	word=make	opener=that	3
cueLemmaOpener	word=make	opener=to	-2
cueLemmaOpener	word=marry	opener=none	-1
cueLemmaOpener	word=mean	opener=none	-3
cueLemmaOpener	word=mean	opener=to-next	2
cueLemmaOpener	word=measure	opener=none	1
cueLemmaOpener	word=mention	opener=to	1
cueLemmaOpener	word=mind	opener=none	2
cueLemmaOpener	word=miss	opener=none	-2
cueLemmaOpener	word=mock	opener=none	3
cueLemmaOpener	word=mount	opener=none	2
cueLemmaOpener	word=muse	opener=none	1
cueLemmaOpener	word=news	opener=none	-1
cueLemmaOpener	word=note	opener=none	2
cueLemmaOpener	word=note	opener=that-next	2
cueLemmaOpener	word=observe	opener=none	1
cueLemmaOpener	word=occur	opener=none	-1
cueLemmaOpener	word=offer	opener=none	1
cueLemmaOpener	word=offer	opener=that	1
cueLemmaOpener	word=offer	opener=to-next	2
cueLemmaOpener	word=oppose	opener=none	4
cueLemmaOpener	word=oppose	opener=to	2
cueLemmaOpener	word=oppose	opener=to-next	-2
cueLemmaOpener	word=opposition	opener=to-next	1
cueLemmaOpener	word=order	opener=none	1
cueLemmaOpener	word=organize	opener=none	-3
cueLemmaOpener	word=own	opener=none	-2
cueLemmaOpener	word=paint	opener=none	1
cueLemmaOpener	word=pass	opener=none	3
cueLemmaOpener	word=pay	opener=none	-10
cueLemmaOpener	word=pay	opener=to	2
cueLemmaOpener	word=peg	opener=none	3
cueLemmaOpener	word=persuade	opener=to	1
cueLemmaOpener	word=pick	opener=none	-1
cueLemmaOpener	word=pitch	opener=none	1
cueLemmaOpener	word=pivot	opener=to-next	2
cueLemmaOpener	word=plan	opener=none	-1
cueLemmaOpener	word=plan	opener=to-next	1
cueLemmaOpener	word=play	opener=none	-1
cueLemmaOpener	word=pledge	opener=none	-3
cueLemmaOpener	word=pledge	opener=to-next	2
cueLemmaOpener	word=point	opener=none	-2
cueLemmaOpener	word=point	opener=that	3
cueLemmaOpener	word=policy	opener=none	-2
cueLemmaOpener	word=poll	opener=none	-5
cueLemmaOpener	word=portray	opener=none	4
cueLemmaOpener	word=position	opener=none	3
cueLemmaOpener	word=post	opener=none	1
cueLemmaOpener	word=praise	opener=none	3
cueLemmaOpener	word=pray	opener=none	-3
cueLemmaOpener	word=predict	opener=none	2
cueLemmaOpener	word=prefer	opener=none	1
cueLemmaOpener	word=present	opener=none	1
cueLemmaOpener	word=press	opener=none	1
cueLemmaOpener	word=promote	opener=none	3
cueLemmaOpener	word=prompt	opener=to	-3
cueLemmaOpener	word=propose	opener=none	3
cueLemmaOpener	word=protest	opener=none	-4
cueLemmaOpener	word=prove	opener=none	-2
cueLemmaOpener	word=provide	opener=to	-3
cueLemmaOpener	word=publish	opener=none	1
cueLemmaOpener	word=pull	opener=none	-2
cueLemmaOpener	word=pump	opener=none	1
cueLemmaOpener	word=push	opener=none	2
cueLemmaOpener	word=push	opener=that	-1
cueLemmaOpener	word=put	opener=mark	4
cueLemmaOpener	word=put	opener=none	-2
cueLemmaOpener	word=question	opener=whether	3
cueLemmaOpener	word=rattle	opener=none	2
cueLemmaOpener	word=read	opener=none	-1
cueLemmaOpener	word=reason	opener=none	-5
cueLemmaOpener	word=recall	opener=none	3
cueLemmaOpener	word=recite	opener=none	1
cueLemmaOpener	word=recognize	opener=none	1
cueLemmaOpener	word=record	opener=none	-1
cueLemmaOpener	word=recount	opener=none	1
cueLemmaOpener	word=refer	opener=to-next	2
cueLemmaOpener	word=reference	opener=none	2
cueLemmaOpener	word=reflect	opener=that	-3
cueLemmaOpener	word=refuse	opener=to-next	2
cueLemmaOpener	word=regard	opener=none	1
cueLemmaOpener	word=rejection	opener=none	1
cueLemmaOpener	word=relate	opener=to-next	-1
cueLemmaOpener	word=release	opener=that	1
cueLemmaOpener	word=relish	opener=none	2
cueLemmaOpener	word=reluctance	opener=to-next	1
cueLemmaOpener	word=rely	opener=to	-1
cueLemmaOpener	word=remain	opener=none	-1
cueLemmaOpener	word=remain	opener=that	1
cueLemmaOpener	word=remark	opener=none	-1
cueLemmaOpener	word=remember	opener=none	3
cueLemmaOpener	word=remind	opener=none	3
cueLemmaOpener	word=renounce	opener=none	2
cueLemmaOpener	word=report	opener=none	3
cueLemmaOpener	word=report	opener=to	-5
cueLemmaOpener	word=reportedly	opener=none	2
cueLemmaOpener	word=repudiate	opener=none	2
cueLemmaOpener	word=require	opener=none	-4
cueLemmaOpener	word=resist	opener=none	1
cueLemmaOpener	word=response	opener=none	-7
cueLemmaOpener	word=restrict	opener=none	3
cueLemmaOpener	word=retweet	opener=none	2
cueLemmaOpener	word=reveal	opener=none	2
cueLemmaOpener	word=rise	opener=none	-1
cueLemmaOpener	word=roar	opener=none	-2
cueLemmaOpener	word=satisfy	opener=none	2
cueLemmaOpener	word=say	opener=mark	-4
cueLemmaOpener	word=say	opener=none	3
cueLemmaOpener	word=say	opener=that	3
cueLemmaOpener	word=say	opener=that-next	-1
cueLemmaOpener	word=schedule	opener=none	-1
cueLemmaOpener	word=score	opener=none	-3
cueLemmaOpener	word=search	opener=none	-1
cueLemmaOpener	word=see	opener=none	1
cueLemmaOpener	word=seek	opener=none	3
cueLemmaOpener	word=seem	opener=none	1
cueLemmaOpener	word=seem	opener=that	3
cueLemmaOpener	word=seemingly	opener=none	1
cueLemmaOpener	word=select	opener=none	-3
cueLemmaOpener	word=self-described	opener=none	3
cueLemmaOpener	word=sell	opener=none	-4
cueLemmaOpener	word=send	opener=none	1
cueLemmaOpener	word=send	opener=to	-5
cueLemmaOpener	word=shape	opener=none	-1
cueLemmaOpener	word=share	opener=none	4
cueLemmaOpener	word=sharpen	opener=none	-1
cueLemmaOpener	word=show	opener=mark	-2
cueLemmaOpener	word=show	opener=none	3
cueLemmaOpener	word=shrug	opener=none	2
cueLemmaOpener	word=side	opener=none	2
cueLemmaOpener	word=sign	opener=none	-1
cueLemmaOpener	word=single	opener=none	2
cueLemmaOpener	word=sit	opener=none	-1
cueLemmaOpener	word=slam	opener=none	6
cueLemmaOpener	word=sound	opener=none	3
cueLemmaOpener	word=spar	opener=none	1
cueLemmaOpener	word=split	opener=whether	1
cueLemmaOpener	word=start	opener=none	1
cueLemmaOpener	word=state	opener=mark	2
cueLemmaOpener	word=state	opener=none	-4
cueLemmaOpener	word=statement	opener=none	-4
cueLemmaOpener	word=struggle	opener=none	-3
cueLemmaOpener	word=study	opener=none	-4
cueLemmaOpener	word=sue	opener=none	2
cueLemmaOpener	word=suffer	opener=none	-3
cueLemmaOpener	word=suggest	opener=none	1
cueLemmaOpener	word=suggestion	opener=that	1
cueLemmaOpener	word=support	opener=mark	-2
cueLemmaOpener	word=support	opener=none	5
cueLemmaOpener	word=support	opener=to-next	-1
cueLemmaOpener	word=suppose	opener=to-next	-3
cueLemmaOpener	word=surprise	opener=that-next	1
cueLemmaOpener	word=survey	opener=none	-4
cueLemmaOpener	word=take	opener=none	1
cueLemmaOpener	word=talk	opener=none	1
cueLemmaOpener	word=teach	opener=none	-4
cueLemmaOpener	word=tell	opener=none	1
cueLemmaOpener	word=think	opener=none	4
cueLemmaOpener	word=think	opener=that	-1
cueLemmaOpener	word=think	opener=that-next	-2
cueLemmaOpener	word=tie	opener=none	-3
cueLemmaOpener	word=tie	opener=to	1
cueLemmaOpener	word=title	opener=none	2
cueLemmaOpener	word=tout	opener=none	2
cueLemmaOpener	word=trail	opener=none	-2
cueLemmaOpener	word=trust	opener=none	-1
cueLemmaOpener	word=tweet	opener=mark	2
cueLemmaOpener	word=tweet	opener=none	1
cueLemmaOpener	word=tweet	opener=that-next	-1
cueLemmaOpener	word=understanding	opener=none	1
cueLemmaOpener	word=upset	opener=none	2
cueLemmaOpener	word=urge	opener=to	1
cueLemmaOpener	word=use	opener=none	-1
cueLemmaOpener	word=use	opener=to-next	-1
cueLemmaOpener	word=view	opener=none	3
cueLemmaOpener	word=visit	opener=none	-4
cueLemmaOpener	word=vote	opener=that	-1
cueLemmaOpener	word=vote	opener=to-next	1
cueLemmaOpener	word=vouch	opener=none	1
cueLemmaOpener	word=want	opener=none	2
cueLemmaOpener	word=warning	opener=that-next	1
cueLemmaOpener	word=watch	opener=none	-1
cueLemmaOpener	word=wear	opener=none	-1
cueLemmaOpener	word=win	opener=none	-1
cueLemmaOpener	word=withhold	opener=none	1
cueLemmaOpener	word=witness	opener=none	1
cueLemmaOpener	word=wonder	opener=none	1
cueLemmaOpener	word=work	opener=none	-13
cueLemmaOpener	word=work	opener=to	1
cueLemmaOpener	word=worry	opener=none	1
cueLemmaOpener	word=write	opener=none	2
cueLemmaOpener	word=zero	opener=none	1
cueLemmaPossessor	word=account	tag=dt	-1
cueLemmaPossessor	word=angry	tag=jj	-1
cueLemmaPossessor	word=apparently	tag=rb	-1
cueLemmaPossessor	word=approval	tag=nn	1
cueLemmaPossessor	word=assumption	tag=dt	1
cueLemmaPossessor	word=attack	tag=dt	-7
cueLemmaPossessor	word=attack	tag=nns	-1
cueLemmaPossessor	word=attack	tag=prps	1
cueLemmaPossessor	word=backing	tag=dt	5
cueLemmaPossessor	word=belief	tag=dt	1
cueLemmaPossessor	word=blast	tag=nns	1
cueLemmaPossessor	word=campaign	tag=prps	-4
cueLemmaPossessor	word=certain	tag=jj	-1
cueLemmaPossessor	word=challenge	tag=dt	-1
cueLemmaPossessor	word=cheer	tag=dt	1
cueLemmaPossessor	word=claim	tag=dt	-1
cueLemmaPossessor	word=comment	tag=pos	-3
cueLemmaPossessor	word=complaint	tag=nns	2
cueLemmaPossessor	word=concern	tag=nn	-1
cueLemmaPossessor	word=concern	tag=nns	2
cueLemmaPossessor	word=critic	tag=dt	1
cueLemmaPossessor	word=criticism	tag=nn	1
cueLemmaPossessor	word=criticism	tag=pos	-1
cueLemmaPossessor	word=debate	tag=jj	1
cueLemmaPossessor	word=debate	tag=pos	-4
cueLemmaPossessor	word=discussion	tag=dt	-1
cueLemmaPossessor	word=doubt	tag=dt	2
cueLemmaPossessor	word=endorsement	tag=dt	1
cueLemmaPossessor	word=glad	tag=jj	1
cueLemmaPossessor	word=happy	tag=jj	-1
cueLemmaPossessor	word=hope	tag=dt	2
cueLemmaPossessor	word=message	tag=dt	-1
cueLemmaPossessor	word=mind	tag=nn	1
cueLemmaPossessor	word=note	tag=nn	1
cueLemmaPossessor	word=note	tag=np	2
cueLemmaPossessor	word=note	tag=pos	-4
cueLemmaPossessor	word=notion	tag=dt	-2
cueLemmaPossessor	word=opposition	tag=jj	2
cueLemmaPossessor	word=order	tag=nn	-7
cueLemmaPossessor	word=plan	tag=prps	-1
cueLemmaPossessor	word=pledge	tag=nns	1
cueLemmaPossessor	word=point	tag=cd	-6
cueLemmaPossessor	word=point	tag=dt	-3
cueLemmaPossessor	word=position	tag=pos	1
cueLemmaPossessor	word=proposal	tag=pos	1
cueLemmaPossessor	word=prospect	tag=dt	-1
cueLemmaPossessor	word=question	tag=nns	-1
cueLemmaPossessor	word=remark	tag=pos	-1
cueLemmaPossessor	word=reminder	tag=dt	-1
cueLemmaPossessor	word=report	tag=np	1
cueLemmaPossessor	word=scrutiny	tag=jj	1
cueLemmaPossessor	word=self-described	tag=dt	1
cueLemmaPossessor	word=speech	tag=dt	-2
cueLemmaPossessor	word=statement	tag=dt	-5
cueLemmaPossessor	word=support	tag=dt	5
cueLemmaPossessor	word=support	tag=nn	-2
cueLemmaPossessor	word=support	tag=np	2
cueLemmaPossessor	word=support	tag=pos	-2
cueLemmaPossessor	word=supporter	tag=nns	-1
cueLemmaPossessor	word=talk	tag=dt	1
cueLemmaPossessor	word=talk	tag=nn	-1
cueLemmaPossessor	word=understanding	tag=dt	2
cueLemmaPossessor	word=view	tag=dt	-3
cueLemmaPossessor	word=view	tag=jj	2
cueLemmaPossessor	word=vote	tag=dt	-7
cueLemmaPossessor	word=willing	tag=dt	3
cueLemmaPossessor	word=willing	tag=jj	-3
cueLemmaRight	word=:	class=ADV	1
cueLemmaRight	word=:	class=NNP	-1
cueLemmaRight	word=:	class=NP	-1
cueLemmaRight	word=:	class=PRP	1
cueLemmaRight	word=:	class=QO	1
cueLemmaRight	word=:	class=and	1
cueLemmaRight	word=accusation	class=of	1
cueLemmaRight	word=attack	class=in	-1
cueLemmaRight	word=attack	class=on	1
cueLemmaRight	word=backing	class=,	1
cueLemmaRight	word=call	class=PRP	1
cueLemmaRight	word=call	class=to	1
cueLemmaRight	word=campaign	class=for	1
cueLemmaRight	word=cheer	class=when	2
cueLemmaRight	word=claim	class=of	-1
cueLemmaRight	word=clear	class=that	-1
cueLemmaRight	word=clear	class=whether	1
cueLemmaRight	word=complaint	class=that	3
cueLemmaRight	word=confident	class=in	2
cueLemmaRight	word=critical	class=of	1
cueLemmaRight	word=debate	class=about	1
cueLemmaRight	word=debate	class=over	2
cueLemmaRight	word=decision	class=ADV	1
cueLemmaRight	word=endorsement	class=of	3
cueLemmaRight	word=expectation	class=fin	1
cueLemmaRight	word=focus	class=on	-1
cueLemmaRight	word=goal	class=fin	1
cueLemmaRight	word=hope	class=PRP	1
cueLemmaRight	word=huffpost	class=.	1
cueLemmaRight	word=idea	class=of	-4
cueLemmaRight	word=interest	class=of	1
cueLemmaRight	word=note	class=.	2
cueLemmaRight	word=note	class=:	-3
cueLemmaRight	word=opposition	class=from	1
cueLemmaRight	word=per	class=NP	-4
cueLemmaRight	word=perception	class=of	1
cueLemmaRight	word=plan	class=to	1
cueLemmaRight	word=pledge	class=to	1
cueLemmaRight	word=question	class=fin	1
cueLemmaRight	word=rejection	class=of	1
cueLemmaRight	word=report	class=.	2
cueLemmaRight	word=report	class=fin	-1
cueLemmaRight	word=self-described	class=who	1
cueLemmaRight	word=sign	class=of	-1
cueLemmaRight	word=state	class=of	-2
cueLemmaRight	word=support	class=.	3
cueLemmaRight	word=support	class=IN	-2
cueLemmaRight	word=support	class=for	-1
cueLemmaRight	word=support	class=from	-1
cueLemmaRight	word=supporter	class=of	1
cueLemmaRight	word=supportive	class=of	1
cueLemmaRight	word=view	class=,	4
cueLemmaRight	word=view	class=of	-1
cueLemmaRight	word=warning	class=that	1
cueLemmaRight	word=word	class=for	1
cueLemmaSubject	word=:	class=#	-1
cueLemmaSubject	word=:	class=NNP	2
cueLemmaSubject	word=:	class=NP	-2
cueLemmaSubject	word=?	class=NNP	-1
cueLemmaSubject	word=accept	class=NNP	-1
cueLemmaSubject	word=accord	class=#	1
cueLemmaSubject	word=accord	class=NP	2
cueLemmaSubject	word=accuse	class=NNP	2
cueLemmaSubject	word=accuse	class=PRP	1
cueLemmaSubject	word=add	class=NNP	3
cueLemmaSubject	word=add	class=NP	-1
cueLemmaSubject	word=add	class=PRP	2
cueLemmaSubject	word=address	class=NP	-1
cueLemmaSubject	word=admission	class=NP	1
cueLemmaSubject	word=adopt	class=NNP	2
cueLemmaSubject	word=advise	class=NNP	-1
cueLemmaSubject	word=advocate	class=NP	1
cueLemmaSubject	word=agree	class=NP	1
cueLemmaSubject	word=anger	class=NP	2
cueLemmaSubject	word=announce	class=NNP	-1
cueLemmaSubject	word=announce	class=NP	1
cueLemmaSubject	word=answer	class=NNP	-2
cueLemmaSubject	word=apologize	class=NNP	2
cueLemmaSubject	word=appear	class=NP	1
cueLemmaSubject	word=appoint	class=NNP	1
cueLemmaSubject	word=argue	class=NNP	2
cueLemmaSubject	word=argument	class=NP	-4
cueLemmaSubject	word=articulate	class=NP	1
cueLemmaSubject	word=assail	class=NNP	1
cueLemmaSubject	word=assure	class=NNP	-1
cueLemmaSubject	word=attack	class=NP	1
cueLemmaSubject	word=avoid	class=NP	-2
cueLemmaSubject	word=aware	class=PRP	1
cueLemmaSubject	word=back	class=who	1
cueLemmaSubject	word=balk	class=NP	2
cueLemmaSubject	word=base	class=#	1
cueLemmaSubject	word=base	class=NP	-6
cueLemmaSubject	word=bash	class=NNP	1
cueLemmaSubject	word=be	class=NNP	-2
cueLemmaSubject	word=be	class=which	2
cueLemmaSubject	word=believe	class=PRP	-1
cueLemmaSubject	word=block	class=NNP	2
cueLemmaSubject	word=boo	class=NP	-1
cueLemmaSubject	word=brush	class=PRP	1
cueLemmaSubject	word=campaign	class=#	-3
cueLemmaSubject	word=capture	class=NNP	-3
cueLemmaSubject	word=carry	class=NNP	-2
cueLemmaSubject	word=cast	class=NP	2
cueLemmaSubject	word=cast	class=PRP	-3
cueLemmaSubject	word=celebrate	class=NP	2
cueLemmaSubject	word=challenge	class=who	-1
cueLemmaSubject	word=chant	class=NP	1
cueLemmaSubject	word=charge	class=NNP	-1
cueLemmaSubject	word=charge	class=NP	1
cueLemmaSubject	word=check	class=NP	-1
cueLemmaSubject	word=cheer	class=NP	2
cueLemmaSubject	word=chide	class=NNP	3
cueLemmaSubject	word=choose	class=NP	-4
cueLemmaSubject	word=cite	class=NNP	1
cueLemmaSubject	word=cite	class=NP	2
cueLemmaSubject	word=claim	class=NNP	-2
cueLemmaSubject	word=claim	class=NP	2
cueLemmaSubject	word=commit	class=NP	-2
cueLemmaSubject	word=commit	class=who	2
cueLemmaSubject	word=concern	class=NNP	1
cueLemmaSubject	word=concern	class=PRP	-2
cueLemmaSubject	word=conclude	class=NNP	3
cueLemmaSubject	word=conduct	class=NP	-3
cueLemmaSubject	word=confident	class=PRP	-1
cueLemmaSubject	word=confirm	class=NNP	2
cueLemmaSubject	word=consider	class=PRP	-1
cueLemmaSubject	word=contest	class=NP	-2
cueLemmaSubject	word=continue	class=#	1
cueLemmaSubject	word=continue	class=NP	-3
cueLemmaSubject	word=continue	class=PRP	2
cueLemmaSubject	word=contradict	class=PRP	1
cueLemmaSubject	word=convince	class=NP	2
cueLemmaSubject	word=count	class=NNP	2
cueLemmaSubject	word=count	class=PRP	-2
cueLemmaSubject	word=cover	class=NP	1
cueLemmaSubject	word=create	class=NP	-1
cueLemmaSubject	word=critical	class=NP	-2
cueLemmaSubject	word=criticism	class=NP	1
cueLemmaSubject	word=deal	class=NP	-2
cueLemmaSubject	word=decision	class=NP	1
cueLemmaSubject	word=declare	class=NP	1
cueLemmaSubject	word=decline	class=NNP	2
cueLemmaSubject	word=decline	class=NP	4
cueLemmaSubject	word=decline	class=PRP	-1
cueLemmaSubject	word=decry	class=NP	1
cueLemmaSubject	word=demand	class=NP	1
cueLemmaSubject	word=demur	class=NNP	-2
cueLemmaSubject	word=describe	class=PRP	1
cueLemmaSubject	word=disclosure	class=#	1
cueLemmaSubject	word=discuss	class=NP	2
cueLemmaSubject	word=dispute	class=NP	1
cueLemmaSubject	word=distance	class=NNP	3
cueLemmaSubject	word=do	class=NNP	-1
cueLemmaSubject	word=draw	class=NNP	-1
cueLemmaSubject	word=draw	class=NP	2
cueLemmaSubject	word=embrace	class=NP	1
cueLemmaSubject	word=emerge	class=NP	1
cueLemmaSubject	word=encourage	class=NNP	2
cueLemmaSubject	word=end	class=NP	-1
cueLemmaSubject	word=endorse	class=#	2
cueLemmaSubject	word=endorse	class=NNP	3
cueLemmaSubject	word=endorse	class=who	-1
cueLemmaSubject	word=endorsement	class=PRP	2
cueLemmaSubject	word=ensure	class=NP	-2
cueLemmaSubject	word=envision	class=NNP	1
cueLemmaSubject	word=envision	class=PRP	1
cueLemmaSubject	word=erupt	class=NP	1
cueLemmaSubject	word=expect	class=NNP	1
cueLemmaSubject	word=expect	class=NP	1
cueLemmaSubject	word=expect	class=PRP	-1
cueLemmaSubject	word=face	class=NNP	-3
cueLemmaSubject	word=fail	class=NP	-6
cueLemmaSubject	word=favor	class=that	1
cueLemmaSubject	word=favor	class=who	1
cueLemmaSubject	word=fear	class=NP	1
cueLemmaSubject	word=feel	class=PRP	-3
cueLemmaSubject	word=feel	class=who	4
cueLemmaSubject	word=find	class=NNP	-1
cueLemmaSubject	word=find	class=NP	2
cueLemmaSubject	word=focus	class=NP	-2
cueLemmaSubject	word=focus	class=PRP	2
cueLemmaSubject	word=force	class=NP	-2
cueLemmaSubject	word=forecast	class=NP	1
cueLemmaSubject	word=give	class=NNP	2
cueLemmaSubject	word=give	class=NP	-2
cueLemmaSubject	word=give	class=PRP	1
cueLemmaSubject	word=go	class=PRP	1
cueLemmaSubject	word=guarantee	class=NP	-2
cueLemmaSubject	word=highlight	class=NP	1
cueLemmaSubject	word=hire	class=PRP	1
cueLemmaSubject	word=hold	class=NNP	-2
cueLemmaSubject	word=hope	class=NNP	3
cueLemmaSubject	word=hope	class=PRP	-3
cueLemmaSubject	word=hope	class=who	4
cueLemmaSubject	word=identify	class=who	3
cueLemmaSubject	word=impress	class=NP	1
cueLemmaSubject	word=insist	class=NNP	2
cueLemmaSubject	word=insist	class=NP	3
cueLemmaSubject	word=intend	class=NP	2
cueLemmaSubject	word=interest	class=#	1
cueLemmaSubject	word=interview	class=NNP	-3
cueLemmaSubject	word=introduce	class=PRP	1
cueLemmaSubject	word=keep	class=PRP	1
cueLemmaSubject	word=knock	class=NNP	1
cueLemmaSubject	word=know	class=#	1
cueLemmaSubject	word=know	class=NNP	-1
cueLemmaSubject	word=know	class=NP	2
cueLemmaSubject	word=know	class=what	1
cueLemmaSubject	word=launch	class=NP	1
cueLemmaSubject	word=lay	class=NNP	1
cueLemmaSubject	word=lead	class=NNP	-1
cueLemmaSubject	word=leak	class=NP	-1
cueLemmaSubject	word=lean	class=NP	2
cueLemmaSubject	word=leave	class=NNP	-1
cueLemmaSubject	word=let	class=NP	-1
cueLemmaSubject	word=like	class=NP	1
cueLemmaSubject	word=liken	class=NP	2
cueLemmaSubject	word=line	class=NP	2
cueLemmaSubject	word=list	class=NP	1
cueLemmaSubject	word=look	class=NNP	1
cueLemmaSubject	word=make	class=NNP	-2
cueLemmaSubject	word=make	class=NP	-2
cueLemmaSubject	word=make	class=PRP	2
cueLemmaSubject	word=mean	class=NP	-6
cueLemmaSubject	word=mean	class=PRP	1
cueLemmaSubject	word=measure	class=NP	1
cueLemmaSubject	word=meet	class=NNP	-3
cueLemmaSubject	word=meet	class=NP	2
cueLemmaSubject	word=meet	class=PRP	-1
cueLemmaSubject	word=mention	class=PRP	8
cueLemmaSubject	word=message	class=NP	-2
cueLemmaSubject	word=mount	class=NP	1
cueLemmaSubject	word=need	class=NP	-1
cueLemmaSubject	word=note	class=#	-1
cueLemmaSubject	word=note	class=NP	1
cueLemmaSubject	word=note	class=PRP	1
cueLemmaSubject	word=offer	class=NNP	2
cueLemmaSubject	word=offer	class=PRP	2
cueLemmaSubject	word=oppose	class=NP	2
cueLemmaSubject	word=oppose	class=PRP	-2
cueLemmaSubject	word=oppose	class=who	2
cueLemmaSubject	word=opposition	class=#	1
cueLemmaSubject	word=order	class=NP	1
cueLemmaSubject	word=pass	class=NP	3
cueLemmaSubject	word=pass	class=PRP	-2
cueLemmaSubject	word=pay	class=NP	-2
cueLemmaSubject	word=pay	class=PRP	1
cueLemmaSubject	word=peg	class=NP	2
cueLemmaSubject	word=persuade	class=NP	1
cueLemmaSubject	word=pick	class=NNP	-3
cueLemmaSubject	word=pick	class=NP	1
cueLemmaSubject	word=pivot	class=NNP	2
cueLemmaSubject	word=plan	class=PRP	-1
cueLemmaSubject	word=play	class=NNP	-1
cueLemmaSubject	word=pledge	class=NNP	1
cueLemmaSubject	word=pledge	class=who	-2
cueLemmaSubject	word=point	class=NP	1
cueLemmaSubject	word=policy	class=NP	-7
cueLemmaSubject	word=portray	class=NP	3
cueLemmaSubject	word=post	class=#	-1
cueLemmaSubject	word=post	class=NNP	-1
cueLemmaSubject	word=post	class=NP	1
cueLemmaSubject	word=post	class=PRP	3
cueLemmaSubject	word=pound	class=NP	1
cueLemmaSubject	word=praise	class=NNP	1
cueLemmaSubject	word=predict	class=PRP	1
cueLemmaSubject	word=prefer	class=NP	3
cueLemmaSubject	word=present	class=PRP	1
cueLemmaSubject	word=promote	class=who	1
cueLemmaSubject	word=prompt	class=NP	-1
cueLemmaSubject	word=propose	class=NNP	2
cueLemmaSubject	word=propose	class=PRP	2
cueLemmaSubject	word=provide	class=NNP	-2
cueLemmaSubject	word=publish	class=NNP	1
cueLemmaSubject	word=pull	class=NNP	-1
cueLemmaSubject	word=pump	class=NP	1
cueLemmaSubject	word=push	class=NNP	2
cueLemmaSubject	word=question	class=#	-2
cueLemmaSubject	word=quote	class=NNP	2
cueLemmaSubject	word=raise	class=NNP	-1
cueLemmaSubject	word=raise	class=NP	-1
cueLemmaSubject	word=raise	class=PRP	4
cueLemmaSubject	word=rally	class=NNP	-1
cueLemmaSubject	word=rattle	class=that	1
cueLemmaSubject	word=read	class=PRP	1
cueLemmaSubject	word=reason	class=NP	-3
cueLemmaSubject	word=recall	class=NNP	1
cueLemmaSubject	word=receive	class=NNP	-1
cueLemmaSubject	word=receive	class=NP	2
cueLemmaSubject	word=receive	class=PRP	-4
cueLemmaSubject	word=recognition	class=EX	1
cueLemmaSubject	word=refer	class=NNP	2
cueLemmaSubject	word=reference	class=NNP	1
cueLemmaSubject	word=reflect	class=NP	-3
cueLemmaSubject	word=regard	class=NNP	2
cueLemmaSubject	word=release	class=NNP	1
cueLemmaSubject	word=relish	class=who	1
cueLemmaSubject	word=remain	class=NNP	-2
cueLemmaSubject	word=remark	class=NP	-1
cueLemmaSubject	word=remember	class=PRP	1
cueLemmaSubject	word=remind	class=NNP	2
cueLemmaSubject	word=report	class=NNP	-2
cueLemmaSubject	word=report	class=PRP	2
cueLemmaSubject	word=reportedly	class=NP	1
cueLemmaSubject	word=represent	class=NNP	-1
cueLemmaSubject	word=repudiate	class=NNP	1
cueLemmaSubject	word=response	class=#	1
cueLemmaSubject	word=restrict	class=NP	3
cueLemmaSubject	word=reveal	class=NNP	1
cueLemmaSubject	word=review	class=NP	-2
cueLemmaSubject	word=rip	class=NNP	1
cueLemmaSubject	word=run	class=who	-1
cueLemmaSubject	word=schedule	class=NP	-1
cueLemmaSubject	word=score	class=NNP	-1
cueLemmaSubject	word=search	class=NP	-1
cueLemmaSubject	word=see	class=#	-2
cueLemmaSubject	word=see	class=NNP	2
cueLemmaSubject	word=see	class=who	1
cueLemmaSubject	word=seek	class=NNP	1
cueLemmaSubject	word=seek	class=NP	1
cueLemmaSubject	word=seek	class=PRP	1
cueLemmaSubject	word=seek	class=who	-1
cueLemmaSubject	word=seem	class=PRP	2
cueLemmaSubject	word=seem	class=that	-1
cueLemmaSubject	word=shoot	class=NNP	3
cueLemmaSubject	word=show	class=#	-2
cueLemmaSubject	word=show	class=NP	1
cueLemmaSubject	word=show	class=that	1
cueLemmaSubject	word=sign	class=#	-1
cueLemmaSubject	word=sound	class=NP	1
cueLemmaSubject	word=speak	class=#	-2
cueLemmaSubject	word=speak	class=NNP	-3
cueLemmaSubject	word=speak	class=NP	2
cueLemmaSubject	word=speculation	class=NP	1
cueLemmaSubject	word=spend	class=NNP	-2
cueLemmaSubject	word=split	class=NP	1
cueLemmaSubject	word=start	class=NNP	2
cueLemmaSubject	word=state	class=PRP	1
cueLemmaSubject	word=statement	class=NNP	-1
cueLemmaSubject	word=strategy	class=#	-5
cueLemmaSubject	word=stress	class=NP	2
cueLemmaSubject	word=suggest	class=NNP	3
cueLemmaSubject	word=suggest	class=PRP	-1
cueLemmaSubject	word=suggestion	class=PRP	2
cueLemmaSubject	word=support	class=#	3
cueLemmaSubject	word=support	class=NNP	1
cueLemmaSubject	word=support	class=PRP	-2
cueLemmaSubject	word=take	class=#	2
cueLemmaSubject	word=take	class=NNP	3
cueLemmaSubject	word=take	class=PRP	-2
cueLemmaSubject	word=target	class=NNP	1
cueLemmaSubject	word=tell	class=NNP	4
cueLemmaSubject	word=tell	class=NP	-1
cueLemmaSubject	word=tend	class=NP	1
cueLemmaSubject	word=think	class=#	3
cueLemmaSubject	word=think	class=PRP	-1
cueLemmaSubject	word=threat	class=NP	-1
cueLemmaSubject	word=threaten	class=NP	1
cueLemmaSubject	word=tie	class=NNP	-1
cueLemmaSubject	word=touch	class=PRP	1
cueLemmaSubject	word=turn	class=NNP	2
cueLemmaSubject	word=tweet	class=NP	4
cueLemmaSubject	word=underscore	class=NP	-4
cueLemmaSubject	word=underscore	class=PRP	1
cueLemmaSubject	word=understand	class=NP	-1
cueLemmaSubject	word=unveil	class=NP	1
cueLemmaSubject	word=update	class=NP	-1
cueLemmaSubject	word=upset	class=NP	2
cueLemmaSubject	word=veto	class=NP	1
cueLemmaSubject	word=volunteer	class=NP	-1
cueLemmaSubject	word=vote	class=NNP	-1
cueLemmaSubject	word=want	class=#	2
cueLemmaSubject	word=want	class=PRP	-1
cueLemmaSubject	word=want	class=who	1
cueLemmaSubject	word=warning	class=NP	2
cueLemmaSubject	word=welcome	class=NP	1
cueLemmaSubject	word=win	class=NNP	-2
cueLemmaSubject	word=wonder	class=NP	4
cueLemmaSubject	word=word	class=#	-2
cueLemmaSubject	word=write	class=NP	2
cueLemmaSubjectClass	word=:	noun=none	1
cueLemmaSubjectClass	word=accord	noun=artifact	-2
cueLemmaSubjectClass	word=agree	noun=person	-1
cueLemmaSubjectClass	word=aim	noun=group	2
cueLemmaSubjectClass	word=ask	noun=person	-1
cueLemmaSubjectClass	word=balk	noun=person	1
cueLemmaSubjectClass	word=begin	noun=person	2
cueLemmaSubjectClass	word=boo	noun=group	-2
cueLemmaSubjectClass	word=call	noun=act	-1
cueLemmaSubjectClass	word=call	noun=attribute	1
cueLemmaSubjectClass	word=call	noun=group	-3
cueLemmaSubjectClass	word=call	noun=person	2
cueLemmaSubjectClass	word=call	noun=tops	1
cueLemmaSubjectClass	word=chant	noun=group	1
cueLemmaSubjectClass	word=charge	noun=person	1
cueLemmaSubjectClass	word=claim	noun=attribute	1
cueLemmaSubjectClass	word=claim	noun=communication	1
cueLemmaSubjectClass	word=continue	noun=act	-1
cueLemmaSubjectClass	word=criticism	noun=group	1
cueLemmaSubjectClass	word=debate	noun=act	1
cueLemmaSubjectClass	word=decline	noun=person	3
cueLemmaSubjectClass	word=describe	noun=person	-1
cueLemmaSubjectClass	word=embrace	noun=none	1
cueLemmaSubjectClass	word=endorse	noun=person	2
cueLemmaSubjectClass	word=engage	noun=act	1
cueLemmaSubjectClass	word=favor	noun=none	1
cueLemmaSubjectClass	word=find	noun=act	5
cueLemmaSubjectClass	word=find	noun=person	-2
cueLemmaSubjectClass	word=give	noun=person	-2
cueLemmaSubjectClass	word=goal	noun=act	2
cueLemmaSubjectClass	word=hear	noun=person	1
cueLemmaSubjectClass	word=highlight	noun=communication	1
cueLemmaSubjectClass	word=hope	noun=person	1
cueLemmaSubjectClass	word=include	noun=communication	1
cueLemmaSubjectClass	word=issue	noun=communication	-1
cueLemmaSubjectClass	word=know	noun=none	-1
cueLemmaSubjectClass	word=look	noun=person	-1
cueLemmaSubjectClass	word=make	noun=act	-2
cueLemmaSubjectClass	word=make	noun=none	-2
cueLemmaSubjectClass	word=make	noun=person	2
cueLemmaSubjectClass	word=mark	noun=person	1
cueLemmaSubjectClass	word=offer	noun=person	-2
cueLemmaSubjectClass	word=pass	noun=group	1
cueLemmaSubjectClass	word=publish	noun=communication	-1
cueLemmaSubjectClass	word=publish	noun=time	2
cueLemmaSubjectClass	word=put	noun=none	2
cueLemmaSubjectClass	word=put	noun=person	-1
cueLemmaSubjectClass	word=report	noun=time	1
cueLemmaSubjectClass	word=respond	noun=person	-2
cueLemmaSubjectClass	word=say	noun=act	1
cueLemmaSubjectClass	word=say	noun=event	2
cueLemmaSubjectClass	word=say	noun=location	1
cueLemmaSubjectClass	word=say	noun=none	-1
cueLemmaSubjectClass	word=say	noun=person	1
cueLemmaSubjectClass	word=say	noun=relation	-4
cueLemmaSubjectClass	word=see	noun=none	1
cueLemmaSubjectClass	word=seek	noun=person	-1
cueLemmaSubjectClass	word=seem	noun=act	-2
cueLemmaSubjectClass	word=show	noun=communication	3
cueLemmaSubjectClass	word=show	noun=none	-1
cueLemmaSubjectClass	word=show	noun=time	2
cueLemmaSubjectClass	word=sign	noun=none	1
cueLemmaSubjectClass	word=suggest	noun=communication	-1
cueLemmaSubjectClass	word=support	noun=group	-1
cueLemmaSubjectClass	word=support	noun=person	1
cueLemmaSubjectClass	word=support	noun=quantity	-1
cueLemmaSubjectClass	word=supporter	noun=quantity	1
cueLemmaSubjectClass	word=talk	noun=person	-2
cueLemmaSubjectClass	word=title	noun=communication	1
cueLemmaSubjectClass	word=underscore	noun=act	-1
cueLemmaSubjectClass	word=vote	noun=relation	4
cueMarks	marks=long	tag=63	-38
cueMarks	marks=long	tag=colon	-3
cueMarks	marks=long	tag=jj	-19
cueMarks	marks=long	tag=nn	-25
cueMarks	marks=long	tag=nns	-17
cueMarks	marks=long-open	tag=63	-13
cueMarks	marks=long-open	tag=nn	-4
cueMarks	marks=middle	tag=63	-13
cueMarks	marks=middle	tag=nn	-4
cueMarks	marks=outside	tag=63	4
cueMarks	marks=outside	tag=jj	5
cueMarks	marks=outside	tag=nn	3
cueMarks	marks=outside	tag=nns	1
cueMarks	marks=outside	tag=np	-2
cueMarks	marks=short	tag=63	-4
cueNext	word=:	tag=63	1
cueNext	word=:	tag=nns	1
cueNext	word=a	tag=63	1
cueNext	word=aboard	tag=63	1
cueNext	word=about	tag=63	5
cueNext	word=about	tag=jj	1
cueNext	word=about	tag=nn	1
cueNext	word=about	tag=nns	3
cueNext	word=across	tag=63	-2
cueNext	word=ads	tag=63	2
cueNext	word=against	tag=63	3
cueNext	word=against	tag=nn	1
cueNext	word=aides	tag=63	-2
cueNext	word=aim	tag=63	2
cueNext	word=all	tag=63	-2
cueNext	word=among	tag=nn	3
cueNext	word=an	tag=63	2
cueNext	word=and	tag=63	-3
cueNext	word=and	tag=colon	1
cueNext	word=and	tag=nn	-1
cueNext	word=and	tag=nns	-7
cueNext	word=are	tag=63	-2
cueNext	word=are	tag=nns	-1
cueNext	word=attacks	tag=63	1
cueNext	word=attention	tag=63	1
cueNext	word=away	tag=63	-1
cueNext	word=because	tag=63	-2
cueNext	word=before	tag=63	-5
cueNext	word=behind	tag=63	-4
cueNext	word=better	tag=63	-3
cueNext	word=between	tag=63	-1
cueNext	word=both	tag=63	-1
cueNext	word=by	tag=63	1
cueNext	word=clear	tag=63	5
cueNext	word=clinton	tag=63	4
cueNext	word=comments	tag=63	2
cueNext	word=concern	tag=63	2
cueNext	word=criticism	tag=63	2
cueNext	word=democrats	tag=63	1
cueNext	word=donald	tag=63	2
cueNext	word=doubts	tag=63	1
cueNext	word=during	tag=63	-1
cueNext	word=earlier	tag=63	-1
cueNext	word=federal	tag=63	-2
cueNext	word=for	tag=63	1
cueNext	word=for	tag=jj	-1
cueNext	word=for	tag=nns	3
cueNext	word=forth	tag=63	1
cueNext	word=forward	tag=63	2
cueNext	word=fresh	tag=63	1
cueNext	word=from	tag=63	-6
cueNext	word=from	tag=nn	1
cueNext	word=fun	tag=63	2
cueNext	word=good	tag=63	-1
cueNext	word=has	tag=63	-2
cueNext	word=he	tag=63	2
cueNext	word=he	tag=nns	1
cueNext	word=her	tag=63	1
cueNext	word=herself	tag=63	4
cueNext	word=higher	tag=63	-2
cueNext	word=hillary	tag=63	2
cueNext	word=him	tag=63	2
cueNext	word=his	tag=63	3
cueNext	word=home	tag=63	-1
cueNext	word=how	tag=63	3
cueNext	word=i	tag=63	-2
cueNext	word=if	tag=63	1
cueNext	word=in	tag=63	-2
cueNext	word=in	tag=jj	1
cueNext	word=in	tag=nn	-2
cueNext	word=in	tag=nns	-3
cueNext	word=increasingly	tag=63	5
cueNext	word=into	tag=63	-4
cueNext	word=is	tag=63	-2
cueNext	word=is	tag=nn	2
cueNext	word=issue	tag=63	2
cueNext	word=it	tag=63	3
cueNext	word=just	tag=63	-1
cueNext	word=last	tag=63	4
cueNext	word=me	tag=63	-1
cueNext	word=money	tag=63	-4
cueNext	word=more	tag=63	-1
cueNext	word=most	tag=63	2
cueNext	word=mr.	tag=63	1
cueNext	word=mrs.	tag=63	2
cueNext	word=multiple	tag=63	1
cueNext	word=n't	tag=63	1
cueNext	word=new	tag=63	-1
cueNext	word=no	tag=63	4
cueNext	word=not	tag=nn	3
cueNext	word=obama	tag=63	3
cueNext	word=of	tag=63	1
cueNext	word=of	tag=nn	1
cueNext	word=of	tag=nns	2
cueNext	word=office	tag=63	-1
cueNext	word=on	tag=nns	3
cueNext	word=only	tag=63	-1
cueNext	word=or	tag=63	-10
cueNext	word=other	tag=63	1
cueNext	word=out	tag=63	2
cueNext	word=outside	tag=63	-3
cueNext	word=over	tag=63	1
cueNext	word=over	tag=nn	1
cueNext	word=particular	tag=63	1
cueNext	word=people	tag=63	-1
cueNext	word=points	tag=63	-2
cueNext	word=political	tag=63	-4
cueNext	word=praise	tag=63	2
cueNext	word=public	tag=63	-3
cueNext	word=randolph	tag=63	-2
cueNext	word=ready	tag=63	2
cueNext	word=remains	tag=nn	1
cueNext	word=remarks	tag=63	1
cueNext	word=reporters	tag=63	3
cueNext	word=republican	tag=63	3
cueNext	word=rubio	tag=63	3
cueNext	word=sanders	tag=63	3
cueNext	word=she	tag=63	3
cueNext	word=something	tag=63	-2
cueNext	word=specific	tag=63	1
cueNext	word=strongly	tag=63	1
cueNext	word=such	tag=63	-3
cueNext	word=superdelegates	tag=63	-1
cueNext	word=sweeping	tag=63	1
cueNext	word=talking	tag=63	2
cueNext	word=that	tag=63	2
cueNext	word=that	tag=nn	1
cueNext	word=that	tag=nns	2
cueNext	word=the	tag=63	1
cueNext	word=the	tag=colon	-2
cueNext	word=their	tag=63	2
cueNext	word=them	tag=63	-1
cueNext	word=themselves	tag=63	2
cueNext	word=this	tag=63	1
cueNext	word=through	tag=63	-7
cueNext	word=thursday	tag=63	-2
cueNext	word=to	tag=63	-1
cueNext	word=together	tag=63	-5
cueNext	word=toward	tag=63	-3
cueNext	word=toward	tag=nn	2
cueNext	word=trump	tag=63	1
cueNext	word=trump	tag=colon	2
cueNext	word=two	tag=63	-5
cueNext	word=up	tag=63	-2
cueNext	word=upon	tag=63	3
cueNext	word=us	tag=63	-5
cueNext	word=violence	tag=63	-1
cueNext	word=was	tag=nn	2
cueNext	word=washington	tag=63	-2
cueNext	word=we	tag=63	-3
cueNext	word=well	tag=colon	2
cueNext	word=when	tag=63	-2
cueNext	word=where	tag=63	1
cueNext	word=whether	tag=63	1
cueNext	word=whether	tag=jj	1
cueNext	word=who	tag=63	-1
cueNext	word=who	tag=jj	1
cueNext	word=why	tag=63	4
cueNext	word=will	tag=63	4
cueNext	word=with	tag=63	-1
cueNext	word=women	tag=63	1
cueNext	word=would	tag=63	-1
cueNext	word=you	tag=63	-5
cueNext	word=you	tag=colon	1
cueNextHead	class=,	word=?	-7
cueNextHead	class=.	word=?	-5
cueNextHead	class=ADV	word=not	3
cueNextHead	class=ADV	word=well	1
cueNextHead	class=DASH	word=?	-2
cueNextHead	class=IN	word=to	-1
cueNextHead	class=NNP	word=trump	2
cueNextHead	class=NP	word=?	-4
cueNextHead	class=NP	word=this	1
cueNextHead	class=PRP	word=he	1
cueNextHead	class=PRP	word=they	2
cueNextHead	class=QC	word=?	-5
cueNextHead	class=X	word=?	-1
cueNextHead	class=about	word=about	7
cueNextHead	class=against	word=against	1
cueNextHead	class=among	word=among	3
cueNextHead	class=and	word=and	-9
cueNextHead	class=at	word=at	-1
cueNextHead	class=by	word=by	1
cueNextHead	class=fin	word=be	3
cueNextHead	class=fin	word=come	-5
cueNextHead	class=fin	word=say	-3
cueNextHead	class=for	word=for	2
cueNextHead	class=from	word=from	2
cueNextHead	class=in	word=in	-2
cueNextHead	class=of	word=of	4
cueNextHead	class=on	word=on	2
cueNextHead	class=or	word=or	-2
cueNextHead	class=over	word=over	2
cueNextHead	class=than	word=than	-4
cueNextHead	class=that	word=that	3
cueNextHead	class=toward	word=toward	1
cueNextHead	class=who	word=who	1
cueNextHead	class=why	word=why	3
cueNounClassCarrier	noun=act	word=?	1
cueNounClassCarrier	noun=act	word=be	-5
cueNounClassCarrier	noun=act	word=face	1
cueNounClassCarrier	noun=act	word=have	3
cueNounClassCarrier	noun=attribute	word=?	1
cueNounClassCarrier	noun=communication	word=?	2
cueNounClassCarrier	noun=communication	word=be	3
cueNounClassCarrier	noun=communication	word=bring	1
cueNounClassCarrier	noun=communication	word=draw	-1
cueNounClassCarrier	noun=communication	word=face	3
cueNounClassCarrier	noun=communication	word=get	1
cueNounClassCarrier	noun=communication	word=have	6
cueNounClassCarrier	noun=communication	word=include	1
cueNounClassCarrier	noun=communication	word=renew	2
cueNounClassCarrier	noun=communication	word=repeat	-2
cueNounClassCarrier	noun=event	word=?	-2
cueNounClassCarrier	noun=feeling	word=?	1
cueNounClassCarrier	noun=location	word=?	-4
cueNounClassCarrier	noun=none	word=?	2
cueNounClassCarrier	noun=none	word=be	-2
cueNounClassCarrier	noun=none	word=remain	-2
cueNounClassCarrier	noun=person	word=?	-2
cueNounClassCarrier	noun=person	word=be	6
cueNounClassCarrier	noun=possession	word=?	3
cueNounClassCarrier	noun=state	word=?	1
cueNounClassCarrier	noun=state	word=be	1
cueNounClassCarrier	noun=state	word=make	-1
cueNounClassPossessor	noun=act	tag=dt	1
cueNounClassPossessor	noun=act	tag=jj	-1
cueNounClassPossessor	noun=act	tag=nn	-2
cueNounClassPossessor	noun=act	tag=np	2
cueNounClassPossessor	noun=act	tag=prps	1
cueNounClassPossessor	noun=attribute	tag=dt	1
cueNounClassPossessor	noun=communication	tag=dt	-1
cueNounClassPossessor	noun=communication	tag=np	4
cueNounClassPossessor	noun=communication	tag=pos	-1
cueNounClassPossessor	noun=event	tag=dt	-1
cueNounClassPossessor	noun=event	tag=prps	-7
cueNounClassPossessor	noun=feeling	tag=nn	-2
cueNounClassPossessor	noun=feeling	tag=nns	1
cueNounClassPossessor	noun=location	tag=dt	-1
cueNounClassPossessor	noun=location	tag=jj	-1
cueNounClassPossessor	noun=location	tag=pos	2
cueNounClassPossessor	noun=location	tag=prps	-3
cueNounClassPossessor	noun=none	tag=dt	-4
cueNounClassPossessor	noun=none	tag=jj	-1
cueNounClassPossessor	noun=none	tag=nn	1
cueNounClassPossessor	noun=person	tag=dt	2
cueNounClassPossessor	noun=person	tag=nns	-3
cueNounClassPossessor	noun=person	tag=np	-1
cueNounClassPossessor	noun=plant	tag=jj	1
cueNounClassPossessor	noun=possession	tag=nns	1
cueNounClassPossessor	noun=state	tag=nns	1
cueNounClassRight	noun=act	class=ADV	1
cueNounClassRight	noun=act	class=IN	-1
cueNounClassRight	noun=act	class=PRP	1
cueNounClassRight	noun=act	class=fin	-8
cueNounClassRight	noun=act	class=in	-3
cueNounClassRight	noun=act	class=ing	2
cueNounClassRight	noun=communication	class=,	-2
cueNounClassRight	noun=communication	class=ADV	-2
cueNounClassRight	noun=communication	class=IN	-1
cueNounClassRight	noun=communication	class=about	2
cueNounClassRight	noun=communication	class=and	-6
cueNounClassRight	noun=communication	class=fin	-7
cueNounClassRight	noun=communication	class=for	2
cueNounClassRight	noun=communication	class=of	3
cueNounClassRight	noun=communication	class=on	1
cueNounClassRight	noun=communication	class=over	3
cueNounClassRight	noun=communication	class=pp	-8
cueNounClassRight	noun=communication	class=to	1
cueNounClassRight	noun=communication	class=when	1
cueNounClassRight	noun=communication	class=with	-2
cueNounClassRight	noun=event	class=fin	-1
cueNounClassRight	noun=feeling	class=PRP	2
cueNounClassRight	noun=feeling	class=of	-1
cueNounClassRight	noun=feeling	class=that	1
cueNounClassRight	noun=location	class=fin	-3
cueNounClassRight	noun=location	class=of	-1
cueNounClassRight	noun=none	class=,	-1
cueNounClassRight	noun=none	class=ADV	1
cueNounClassRight	noun=none	class=NP	-5
cueNounClassRight	noun=none	class=PRP	2
cueNounClassRight	noun=none	class=as	1
cueNounClassRight	noun=none	class=fin	-4
cueNounClassRight	noun=none	class=that	2
cueNounClassRight	noun=none	class=to	-3
cueNounClassRight	noun=none	class=who	2
cueNounClassRight	noun=person	class=fin	-7
cueNounClassRight	noun=person	class=of	3
cueNounClassRight	noun=person	class=that	-1
cueNounClassRight	noun=phenomenon	class=IN	1
cueNounClassRight	noun=possession	class=to	1
cueNounClassRight	noun=state	class=IN	-5
cueNounClassRight	noun=state	class=of	-3
cueNounClassRight	noun=state	class=on	1
cueNounClassRight	noun=state	class=that	1
cueNounClassRight	noun=state	class=whether	1
cueObjectClassFrame	tag=63	noun=act	frame=IN>NP	-1
cueObjectClassFrame	tag=63	noun=act	frame=NP>#	1
cueObjectClassFrame	tag=63	noun=act	frame=NP>,	2
cueObjectClassFrame	tag=63	noun=act	frame=NP>.	2
cueObjectClassFrame	tag=63	noun=act	frame=NP>DASH	-1
cueObjectClassFrame	tag=63	noun=act	frame=NP>QO	2
cueObjectClassFrame	tag=63	noun=act	frame=NP>and	2
cueObjectClassFrame	tag=63	noun=act	frame=NP>who	1
cueObjectClassFrame	tag=63	noun=act	frame=RP>on	1
cueObjectClassFrame	tag=63	noun=act	frame=in>NP	3
cueObjectClassFrame	tag=63	noun=act	frame=on>NP	-1
cueObjectClassFrame	tag=63	noun=act	frame=over>NP	2
cueObjectClassFrame	tag=63	noun=artifact	frame=IN>NNP	-1
cueObjectClassFrame	tag=63	noun=artifact	frame=NNP>.	-2
cueObjectClassFrame	tag=63	noun=artifact	frame=NNP>who	1
cueObjectClassFrame	tag=63	noun=artifact	frame=NP>,	-5
cueObjectClassFrame	tag=63	noun=artifact	frame=NP>.	-2
cueObjectClassFrame	tag=63	noun=artifact	frame=NP>and	-5
cueObjectClassFrame	tag=63	noun=artifact	frame=NP>fin	-3
cueObjectClassFrame	tag=63	noun=artifact	frame=NP>ing	1
cueObjectClassFrame	tag=63	noun=artifact	frame=NP>that	-1
cueObjectClassFrame	tag=63	noun=artifact	frame=NP>to	-2
cueObjectClassFrame	tag=63	noun=artifact	frame=RP>NP	-1
cueObjectClassFrame	tag=63	noun=artifact	frame=after>NNP	1
cueObjectClassFrame	tag=63	noun=artifact	frame=for>NNP	2
cueObjectClassFrame	tag=63	noun=artifact	frame=on>NNP	-2
cueObjectClassFrame	tag=63	noun=artifact	frame=on>NP	-4
cueObjectClassFrame	tag=63	noun=attribute	frame=IN>of	3
cueObjectClassFrame	tag=63	noun=attribute	frame=NP>,	-2
cueObjectClassFrame	tag=63	noun=attribute	frame=NP>and	1
cueObjectClassFrame	tag=63	noun=attribute	frame=NP>ing	-1
cueObjectClassFrame	tag=63	noun=attribute	frame=NP>pp	-1
cueObjectClassFrame	tag=63	noun=attribute	frame=NP>to	-1
cueObjectClassFrame	tag=63	noun=attribute	frame=RP>NP	1
cueObjectClassFrame	tag=63	noun=attribute	frame=at>NP	2
cueObjectClassFrame	tag=63	noun=attribute	frame=in>NP	-3
cueObjectClassFrame	tag=63	noun=communication	frame=NP>,	6
cueObjectClassFrame	tag=63	noun=communication	frame=NP>.	4
cueObjectClassFrame	tag=63	noun=communication	frame=NP>QO	2
cueObjectClassFrame	tag=63	noun=communication	frame=NP>and	3
cueObjectClassFrame	tag=63	noun=communication	frame=NP>fin	1
cueObjectClassFrame	tag=63	noun=communication	frame=NP>how	1
cueObjectClassFrame	tag=63	noun=communication	frame=NP>ing	3
cueObjectClassFrame	tag=63	noun=communication	frame=NP>that	2
cueObjectClassFrame	tag=63	noun=communication	frame=NP>to	3
cueObjectClassFrame	tag=63	noun=communication	frame=NP>what	3
cueObjectClassFrame	tag=63	noun=communication	frame=NP>when	1
cueObjectClassFrame	tag=63	noun=communication	frame=NP>who	2
cueObjectClassFrame	tag=63	noun=communication	frame=RP>NP	6
cueObjectClassFrame	tag=63	noun=communication	frame=about>NP	1
cueObjectClassFrame	tag=63	noun=communication	frame=as>NP	3
cueObjectClassFrame	tag=63	noun=communication	frame=at>NP	3
cueObjectClassFrame	tag=63	noun=communication	frame=by>NNP	-1
cueObjectClassFrame	tag=63	noun=communication	frame=by>NP	1
cueObjectClassFrame	tag=63	noun=communication	frame=in>NP	5
cueObjectClassFrame	tag=63	noun=communication	frame=into>NP	1
cueObjectClassFrame	tag=63	noun=communication	frame=on>NP	2
cueObjectClassFrame	tag=63	noun=event	frame=NP>,	2
cueObjectClassFrame	tag=63	noun=event	frame=NP>DASH	2
cueObjectClassFrame	tag=63	noun=event	frame=NP>and	1
cueObjectClassFrame	tag=63	noun=event	frame=NP>to	1
cueObjectClassFrame	tag=63	noun=event	frame=RP>NP	-3
cueObjectClassFrame	tag=63	noun=event	frame=for>NP	1
cueObjectClassFrame	tag=63	noun=event	frame=on>NP	1
cueObjectClassFrame	tag=63	noun=feeling	frame=NP>.	1
cueObjectClassFrame	tag=63	noun=feeling	frame=NP>and	-1
cueObjectClassFrame	tag=63	noun=feeling	frame=in>NP	3
cueObjectClassFrame	tag=63	noun=feeling	frame=with>NP	1
cueObjectClassFrame	tag=63	noun=group	frame=IN>NP	-1
cueObjectClassFrame	tag=63	noun=group	frame=NP>.	-2
cueObjectClassFrame	tag=63	noun=group	frame=NP>and	-2
cueObjectClassFrame	tag=63	noun=group	frame=NP>to	2
cueObjectClassFrame	tag=63	noun=group	frame=NP>who	-2
cueObjectClassFrame	tag=63	noun=group	frame=about>NP	-2
cueObjectClassFrame	tag=63	noun=group	frame=at>NP	-4
cueObjectClassFrame	tag=63	noun=location	frame=NP>,	-3
cueObjectClassFrame	tag=63	noun=location	frame=NP>ing	3
cueObjectClassFrame	tag=63	noun=location	frame=NP>to	1
cueObjectClassFrame	tag=63	noun=location	frame=in>NP	-6
cueObjectClassFrame	tag=63	noun=location	frame=on>NP	-3
cueObjectClassFrame	tag=63	noun=none	frame=,>NNP	-2
cueObjectClassFrame	tag=63	noun=none	frame=,>NP	-2
cueObjectClassFrame	tag=63	noun=none	frame=,>PRP	-2
cueObjectClassFrame	tag=63	noun=none	frame=,>and	-3
cueObjectClassFrame	tag=63	noun=none	frame=,>fin	1
cueObjectClassFrame	tag=63	noun=none	frame=,>ing	-3
cueObjectClassFrame	tag=63	noun=none	frame=.>#	-3
cueObjectClassFrame	tag=63	noun=none	frame=.>X	-7
cueObjectClassFrame	tag=63	noun=none	frame=:>QO	3
cueObjectClassFrame	tag=63	noun=none	frame=:>X	1
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>DASH	-1
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>about	2
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>by	3
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>of	1
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>than	-1
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>that	3
cueObjectClassFrame	tag=63	noun=none	frame=IN>NNP	-2
cueObjectClassFrame	tag=63	noun=none	frame=IN>NP	2
cueObjectClassFrame	tag=63	noun=none	frame=IN>PRP	-1
cueObjectClassFrame	tag=63	noun=none	frame=NNP>:	3
cueObjectClassFrame	tag=63	noun=none	frame=NNP>and	-1
cueObjectClassFrame	tag=63	noun=none	frame=NNP>fin	-1
cueObjectClassFrame	tag=63	noun=none	frame=NNP>ing	1
cueObjectClassFrame	tag=63	noun=none	frame=NNP>that	2
cueObjectClassFrame	tag=63	noun=none	frame=NNP>to	-1
cueObjectClassFrame	tag=63	noun=none	frame=NP>,	-1
cueObjectClassFrame	tag=63	noun=none	frame=NP>.	-2
cueObjectClassFrame	tag=63	noun=none	frame=NP>QO	-3
cueObjectClassFrame	tag=63	noun=none	frame=NP>and	-1
cueObjectClassFrame	tag=63	noun=none	frame=NP>fin	-2
cueObjectClassFrame	tag=63	noun=none	frame=NP>inf	-3
cueObjectClassFrame	tag=63	noun=none	frame=NP>that	-2
cueObjectClassFrame	tag=63	noun=none	frame=NP>to	-1
cueObjectClassFrame	tag=63	noun=none	frame=PRP>#	1
cueObjectClassFrame	tag=63	noun=none	frame=PRP>,	-1
cueObjectClassFrame	tag=63	noun=none	frame=PRP>QO	2
cueObjectClassFrame	tag=63	noun=none	frame=PRP>and	-1
cueObjectClassFrame	tag=63	noun=none	frame=PRP>fin	1
cueObjectClassFrame	tag=63	noun=none	frame=PRP>inf	-1
cueObjectClassFrame	tag=63	noun=none	frame=PRP>to	-1
cueObjectClassFrame	tag=63	noun=none	frame=QO>ADJ	-2
cueObjectClassFrame	tag=63	noun=none	frame=QO>ADV	-2
cueObjectClassFrame	tag=63	noun=none	frame=QO>NP	-1
cueObjectClassFrame	tag=63	noun=none	frame=QO>PRP	1
cueObjectClassFrame	tag=63	noun=none	frame=RP>,	-3
cueObjectClassFrame	tag=63	noun=none	frame=RP>.	-4
cueObjectClassFrame	tag=63	noun=none	frame=RP>NP	-1
cueObjectClassFrame	tag=63	noun=none	frame=RP>by	1
cueObjectClassFrame	tag=63	noun=none	frame=RP>ing	2
cueObjectClassFrame	tag=63	noun=none	frame=RP>that	2
cueObjectClassFrame	tag=63	noun=none	frame=X>NNP	2
cueObjectClassFrame	tag=63	noun=none	frame=about>ing	1
cueObjectClassFrame	tag=63	noun=none	frame=about>whether	1
cueObjectClassFrame	tag=63	noun=none	frame=against>ing	2
cueObjectClassFrame	tag=63	noun=none	frame=as>NP	-2
cueObjectClassFrame	tag=63	noun=none	frame=as>PRP	-3
cueObjectClassFrame	tag=63	noun=none	frame=as>ing	2
cueObjectClassFrame	tag=63	noun=none	frame=at>NP	-2
cueObjectClassFrame	tag=63	noun=none	frame=at>PRP	1
cueObjectClassFrame	tag=63	noun=none	frame=at>ing	2
cueObjectClassFrame	tag=63	noun=none	frame=because>PRP	-1
cueObjectClassFrame	tag=63	noun=none	frame=by>NP	2
cueObjectClassFrame	tag=63	noun=none	frame=by>what	2
cueObjectClassFrame	tag=63	noun=none	frame=fin>NNP	-3
cueObjectClassFrame	tag=63	noun=none	frame=fin>in	-1
cueObjectClassFrame	tag=63	noun=none	frame=for>NP	2
cueObjectClassFrame	tag=63	noun=none	frame=for>ing	2
cueObjectClassFrame	tag=63	noun=none	frame=how>ADJ	1
cueObjectClassFrame	tag=63	noun=none	frame=how>ADV	-1
cueObjectClassFrame	tag=63	noun=none	frame=how>PRP	1
cueObjectClassFrame	tag=63	noun=none	frame=if>NP	1
cueObjectClassFrame	tag=63	noun=none	frame=in>NNP	-2
cueObjectClassFrame	tag=63	noun=none	frame=in>NP	-2
cueObjectClassFrame	tag=63	noun=none	frame=in>ing	3
cueObjectClassFrame	tag=63	noun=none	frame=ing>ADV	-3
cueObjectClassFrame	tag=63	noun=none	frame=ing>NP	1
cueObjectClassFrame	tag=63	noun=none	frame=ing>about	3
cueObjectClassFrame	tag=63	noun=none	frame=ing>for	2
cueObjectClassFrame	tag=63	noun=none	frame=of>NP	-2
cueObjectClassFrame	tag=63	noun=none	frame=on>NP	4
cueObjectClassFrame	tag=63	noun=none	frame=on>to	1
cueObjectClassFrame	tag=63	noun=none	frame=on>whether	1
cueObjectClassFrame	tag=63	noun=none	frame=pp>NP	-2
cueObjectClassFrame	tag=63	noun=none	frame=that>.	-1
cueObjectClassFrame	tag=63	noun=none	frame=that>NNP	1
cueObjectClassFrame	tag=63	noun=none	frame=that>with	-2
cueObjectClassFrame	tag=63	noun=none	frame=to>inf	1
cueObjectClassFrame	tag=63	noun=none	frame=to>ing	1
cueObjectClassFrame	tag=63	noun=none	frame=what>NNP	1
cueObjectClassFrame	tag=63	noun=none	frame=when>NNP	-1
cueObjectClassFrame	tag=63	noun=none	frame=when>NP	-2
cueObjectClassFrame	tag=63	noun=none	frame=why>NNP	1
cueObjectClassFrame	tag=63	noun=none	frame=with>NNP	-3
cueObjectClassFrame	tag=63	noun=person	frame=NNP>.	1
cueObjectClassFrame	tag=63	noun=person	frame=NP>,	1
cueObjectClassFrame	tag=63	noun=person	frame=NP>.	-1
cueObjectClassFrame	tag=63	noun=person	frame=NP>and	-1
cueObjectClassFrame	tag=63	noun=person	frame=NP>fin	2
cueObjectClassFrame	tag=63	noun=person	frame=NP>ing	2
cueObjectClassFrame	tag=63	noun=person	frame=as>NP	-2
cueObjectClassFrame	tag=63	noun=person	frame=for>NP	1
cueObjectClassFrame	tag=63	noun=person	frame=from>NP	-1
cueObjectClassFrame	tag=63	noun=person	frame=with>NP	-2
cueObjectClassFrame	tag=63	noun=phenomenon	frame=NP>.	-2
cueObjectClassFrame	tag=63	noun=phenomenon	frame=with>NP	1
cueObjectClassFrame	tag=63	noun=possession	frame=NP>,	-1
cueObjectClassFrame	tag=63	noun=possession	frame=NP>and	-5
cueObjectClassFrame	tag=63	noun=possession	frame=NP>fin	1
cueObjectClassFrame	tag=63	noun=possession	frame=NP>ing	-2
cueObjectClassFrame	tag=63	noun=possession	frame=NP>that	-1
cueObjectClassFrame	tag=63	noun=possession	frame=RP>NP	-1
cueObjectClassFrame	tag=63	noun=possession	frame=of>NP	2
cueObjectClassFrame	tag=63	noun=quantity	frame=NP>#	-1
cueObjectClassFrame	tag=63	noun=quantity	frame=NP>,	-3
cueObjectClassFrame	tag=63	noun=quantity	frame=NP>.	2
cueObjectClassFrame	tag=63	noun=quantity	frame=NP>fin	-4
cueObjectClassFrame	tag=63	noun=quantity	frame=NP>to	-3
cueObjectClassFrame	tag=63	noun=state	frame=NP>.	-5
cueObjectClassFrame	tag=63	noun=state	frame=NP>and	3
cueObjectClassFrame	tag=63	noun=state	frame=NP>ing	-1
cueObjectClassFrame	tag=63	noun=state	frame=RP>NP	1
cueObjectClassFrame	tag=63	noun=state	frame=on>NP	1
cueObjectClassFrame	tag=63	noun=time	frame=IN>NP	-2
cueObjectClassFrame	tag=63	noun=time	frame=NP>.	-3
cueObjectClassFrame	tag=63	noun=time	frame=NP>fin	-2
cueObjectClassFrame	tag=63	noun=time	frame=for>NP	-2
cueObjectClassFrame	tag=63	noun=time	frame=on>NP	-2
cueObjectClassFrame	tag=colon	noun=none	frame=,>NP	1
cueObjectClassFrame	tag=colon	noun=none	frame=QO>NP	1
cueObjectClassFrame	tag=jj	noun=event	frame=in>NP	1
cueObjectClassFrame	tag=jj	noun=none	frame=.>#	-1
cueObjectClassFrame	tag=jj	noun=none	frame=to>inf	1
cueObjectClassFrame	tag=jj	noun=state	frame=of>NP	1
cueObjectClassFrame	tag=nn	noun=act	frame=IN>NP	2
cueObjectClassFrame	tag=nn	noun=act	frame=about>NP	-3
cueObjectClassFrame	tag=nn	noun=act	frame=of>NP	-2
cueObjectClassFrame	tag=nn	noun=event	frame=of>NP	1
cueObjectClassFrame	tag=nn	noun=none	frame=,>ADV	2
cueObjectClassFrame	tag=nn	noun=none	frame=,>NNP	-1
cueObjectClassFrame	tag=nn	noun=none	frame=.>#	-1
cueObjectClassFrame	tag=nn	noun=none	frame=:>NNP	-2
cueObjectClassFrame	tag=nn	noun=none	frame=:>NP	-4
cueObjectClassFrame	tag=nn	noun=none	frame=:>QO	1
cueObjectClassFrame	tag=nn	noun=none	frame=IN>NNP	-2
cueObjectClassFrame	tag=nn	noun=none	frame=IN>NP	-1
cueObjectClassFrame	tag=nn	noun=none	frame=fin>ADV	-2
cueObjectClassFrame	tag=nn	noun=none	frame=fin>NNP	-1
cueObjectClassFrame	tag=nn	noun=none	frame=fin>NP	-1
cueObjectClassFrame	tag=nn	noun=none	frame=fin>that	2
cueObjectClassFrame	tag=nn	noun=none	frame=fin>whether	1
cueObjectClassFrame	tag=nn	noun=none	frame=from>NNP	2
cueObjectClassFrame	tag=nn	noun=none	frame=in>NNP	-1
cueObjectClassFrame	tag=nn	noun=none	frame=of>ing	-1
cueObjectClassFrame	tag=nn	noun=none	frame=that>NP	1
cueObjectClassFrame	tag=nn	noun=none	frame=that>PRP	1
cueObjectClassFrame	tag=nn	noun=none	frame=that>fin	-5
cueObjectClassFrame	tag=nn	noun=none	frame=to>inf	1
cueObjectClassFrame	tag=nn	noun=person	frame=among>NP	1
cueObjectClassFrame	tag=nn	noun=person	frame=from>NP	2
cueObjectClassFrame	tag=nn	noun=person	frame=of>NP	1
cueObjectClassFrame	tag=nns	noun=act	frame=about>NP	2
cueObjectClassFrame	tag=nns	noun=act	frame=for>NP	1
cueObjectClassFrame	tag=nns	noun=act	frame=of>NP	1
cueObjectClassFrame	tag=nns	noun=act	frame=on>NP	1
cueObjectClassFrame	tag=nns	noun=communication	frame=about>NP	-1
cueObjectClassFrame	tag=nns	noun=group	frame=from>NP	2
cueObjectClassFrame	tag=nns	noun=none	frame=,>NP	-3
cueObjectClassFrame	tag=nns	noun=none	frame=PRP>fin	1
cueObjectClassFrame	tag=nns	noun=none	frame=about>how	1
cueObjectClassFrame	tag=nns	noun=none	frame=and>NP	-1
cueObjectClassFrame	tag=nns	noun=none	frame=fin>ADV	-3
cueObjectClassFrame	tag=nns	noun=none	frame=fin>NP	-3
cueObjectClassFrame	tag=nns	noun=none	frame=in>NNP	-1
cueObjectClassFrame	tag=nns	noun=none	frame=of>NNP	1
cueObjectClassFrame	tag=nns	noun=none	frame=on>NNP	1
cueObjectClassFrame	tag=nns	noun=none	frame=that>NP	1
cueObjectClassFrame	tag=nns	noun=none	frame=that>PRP	1
cueObjectClassFrame	tag=nns	noun=none	frame=that>fin	-6
cueObjectClassFrame	tag=nns	noun=none	frame=to>inf	2
cueObjectClassFrame	tag=np	noun=none	frame=.>X	1
cueObjectWord	word='s	tag=63	2
cueObjectWord	word=access	tag=63	-1
cueObjectWord	word=action	tag=63	1
cueObjectWord	word=ad	tag=63	3
cueObjectWord	word=address	tag=63	-1
cueObjectWord	word=advantage	tag=63	-3
cueObjectWord	word=advice	tag=63	1
cueObjectWord	word=agreement	tag=63	2
cueObjectWord	word=aim	tag=63	3
cueObjectWord	word=america	tag=63	-2
cueObjectWord	word=an	tag=63	-1
cueObjectWord	word=answer	tag=63	1
cueObjectWord	word=anxiety	tag=63	4
cueObjectWord	word=appearance	tag=63	2
cueObjectWord	word=approval	tag=63	1
cueObjectWord	word=argument	tag=63	7
cueObjectWord	word=arm	tag=63	-1
cueObjectWord	word=article	tag=63	2
cueObjectWord	word=assault	tag=63	1
cueObjectWord	word=assessment	tag=63	2
cueObjectWord	word=asylum	tag=63	1
cueObjectWord	word=attack	tag=63	7
cueObjectWord	word=attention	tag=63	6
cueObjectWord	word=ballot	tag=63	-3
cueObjectWord	word=ban	tag=63	1
cueObjectWord	word=bank	tag=63	-3
cueObjectWord	word=banker	tag=63	-1
cueObjectWord	word=bill	tag=63	2
cueObjectWord	word=book	tag=63	-1
cueObjectWord	word=bush	tag=nn	1
cueObjectWord	word=candidates	tag=63	-2
cueObjectWord	word=case	tag=63	4
cueObjectWord	word=challenge	tag=63	2
cueObjectWord	word=chant	tag=63	2
cueObjectWord	word=check	tag=63	-1
cueObjectWord	word=christie	tag=63	2
cueObjectWord	word=city	tag=63	-3
cueObjectWord	word=claim	tag=63	3
cueObjectWord	word=clinton	tag=63	2
cueObjectWord	word=clinton	tag=nn	1
cueObjectWord	word=comment	tag=63	3
cueObjectWord	word=commitment	tag=63	1
cueObjectWord	word=company	tag=63	-2
cueObjectWord	word=concern	tag=63	2
cueObjectWord	word=condition	tag=63	-1
cueObjectWord	word=conference	tag=63	-2
cueObjectWord	word=connection	tag=63	3
cueObjectWord	word=contest	tag=63	-1
cueObjectWord	word=controversy	tag=63	1
cueObjectWord	word=convention	tag=63	-3
cueObjectWord	word=cost	tag=63	-1
cueObjectWord	word=country	tag=63	-2
cueObjectWord	word=credit	tag=63	2
cueObjectWord	word=critic	tag=63	1
cueObjectWord	word=criticism	tag=63	4
cueObjectWord	word=day	tag=63	-5
cueObjectWord	word=deal	tag=63	3
cueObjectWord	word=defense	tag=63	3
cueObjectWord	word=delegate	tag=63	-9
cueObjectWord	word=demand	tag=63	-1
cueObjectWord	word=democrat	tag=63	2
cueObjectWord	word=democrats	tag=63	4
cueObjectWord	word=detail	tag=63	2
cueObjectWord	word=document	tag=63	-3
cueObjectWord	word=door	tag=63	-4
cueObjectWord	word=doubt	tag=63	5
cueObjectWord	word=earnings	tag=63	1
cueObjectWord	word=economy	tag=63	-3
cueObjectWord	word=effort	tag=63	2
cueObjectWord	word=email	tag=63	-1
cueObjectWord	word=employee	tag=63	-1
cueObjectWord	word=end	tag=63	-1
cueObjectWord	word=endorsement	tag=63	4
cueObjectWord	word=event	tag=63	-3
cueObjectWord	word=evidence	tag=63	1
cueObjectWord	word=example	tag=63	3
cueObjectWord	word=expression	tag=63	1
cueObjectWord	word=fall	tag=63	-1
cueObjectWord	word=family	tag=63	-1
cueObjectWord	word=favor	tag=63	4
cueObjectWord	word=fee	tag=63	-3
cueObjectWord	word=fiorina	tag=63	2
cueObjectWord	word=focus	tag=63	3
cueObjectWord	word=footage	tag=63	1
cueObjectWord	word=foundation	tag=63	-1
cueObjectWord	word=frustration	tag=63	1
cueObjectWord	word=fun	tag=63	1
cueObjectWord	word=fund	tag=63	-2
cueObjectWord	word=group	tag=63	-3
cueObjectWord	word=hand	tag=63	-4
cueObjectWord	word=his	tag=63	-3
cueObjectWord	word=hope	tag=63	1
cueObjectWord	word=house	tag=63	-1
cueObjectWord	word=idea	tag=63	4
cueObjectWord	word=immigrant	tag=63	2
cueObjectWord	word=immigrant	tag=nns	2
cueObjectWord	word=incident	tag=63	-1
cueObjectWord	word=increase	tag=63	2
cueObjectWord	word=initiative	tag=63	-1
cueObjectWord	word=investigator	tag=63	-2
cueObjectWord	word=investor	tag=63	-1
cueObjectWord	word=isis	tag=63	-3
cueObjectWord	word=issue	tag=63	5
cueObjectWord	word=issue	tag=nns	1
cueObjectWord	word=job	tag=63	-1
cueObjectWord	word=judge	tag=63	1
cueObjectWord	word=language	tag=63	2
cueObjectWord	word=law	tag=63	2
cueObjectWord	word=lead	tag=63	-5
cueObjectWord	word=leader	tag=nn	3
cueObjectWord	word=length	tag=63	2
cueObjectWord	word=lesson	tag=63	1
cueObjectWord	word=letter	tag=63	2
cueObjectWord	word=level	tag=63	-1
cueObjectWord	word=life	tag=63	-3
cueObjectWord	word=look	tag=63	3
cueObjectWord	word=lot	tag=63	-3
cueObjectWord	word=media	tag=63	4
cueObjectWord	word=member	tag=63	-2
cueObjectWord	word=mention	tag=63	4
cueObjectWord	word=message	tag=63	4
cueObjectWord	word=million	tag=63	-7
cueObjectWord	word=mogul	tag=63	4
cueObjectWord	word=money	tag=63	-6
cueObjectWord	word=month	tag=63	-5
cueObjectWord	word=move	tag=63	-1
cueObjectWord	word=need	tag=63	1
cueObjectWord	word=network	tag=63	-1
cueObjectWord	word=nomination	tag=63	-1
cueObjectWord	word=nomination	tag=nn	2
cueObjectWord	word=nominee	tag=63	2
cueObjectWord	word=obama	tag=63	2
cueObjectWord	word=office	tag=63	-3
cueObjectWord	word=official	tag=63	2
cueObjectWord	word=opinion	tag=63	5
cueObjectWord	word=opportunity	tag=63	-1
cueObjectWord	word=opposition	tag=63	2
cueObjectWord	word=party	tag=63	1
cueObjectWord	word=people	tag=63	-4
cueObjectWord	word=percent	tag=63	-4
cueObjectWord	word=percent	tag=nn	-3
cueObjectWord	word=petition	tag=63	1
cueObjectWord	word=phrase	tag=63	1
cueObjectWord	word=place	tag=63	-6
cueObjectWord	word=plan	tag=63	5
cueObjectWord	word=policy	tag=nn	2
cueObjectWord	word=polling	tag=63	2
cueObjectWord	word=pollster	tag=63	1
cueObjectWord	word=position	tag=63	3
cueObjectWord	word=praise	tag=63	3
cueObjectWord	word=prediction	tag=63	1
cueObjectWord	word=price	tag=63	-3
cueObjectWord	word=primary	tag=63	-5
cueObjectWord	word=priority	tag=63	1
cueObjectWord	word=problem	tag=63	-1
cueObjectWord	word=process	tag=63	-1
cueObjectWord	word=program	tag=63	3
cueObjectWord	word=promise	tag=63	3
cueObjectWord	word=proposal	tag=63	2
cueObjectWord	word=prospect	tag=63	1
cueObjectWord	word=provision	tag=63	2
cueObjectWord	word=race	tag=63	-2
cueObjectWord	word=rally	tag=63	-2
cueObjectWord	word=randolph	tag=63	-2
cueObjectWord	word=reason	tag=63	3
cueObjectWord	word=relationship	tag=63	-1
cueObjectWord	word=release	tag=63	5
cueObjectWord	word=remark	tag=63	2
cueObjectWord	word=reporter	tag=63	2
cueObjectWord	word=resistance	tag=63	1
cueObjectWord	word=response	tag=nn	1
cueObjectWord	word=rise	tag=63	2
cueObjectWord	word=risk	tag=63	-1
cueObjectWord	word=rubio	tag=63	4
cueObjectWord	word=rule	tag=63	-1
cueObjectWord	word=ruling	tag=63	1
cueObjectWord	word=sanders	tag=63	1
cueObjectWord	word=scandal	tag=63	-1
cueObjectWord	word=schedule	tag=63	-1
cueObjectWord	word=secretary	tag=63	2
cueObjectWord	word=senate	tag=63	-3
cueObjectWord	word=senator	tag=63	2
cueObjectWord	word=series	tag=63	1
cueObjectWord	word=server	tag=63	-2
cueObjectWord	word=service	tag=63	-1
cueObjectWord	word=set	tag=63	1
cueObjectWord	word=shot	tag=63	3
cueObjectWord	word=show	tag=63	-1
cueObjectWord	word=some	tag=63	3
cueObjectWord	word=some	tag=nn	2
cueObjectWord	word=something	tag=63	-1
cueObjectWord	word=specifics	tag=63	1
cueObjectWord	word=stage	tag=63	-6
cueObjectWord	word=statement	tag=63	8
cueObjectWord	word=states	tag=63	-1
cueObjectWord	word=step	tag=63	-1
cueObjectWord	word=story	tag=63	1
cueObjectWord	word=suggestion	tag=63	6
cueObjectWord	word=sunday	tag=63	-1
cueObjectWord	word=support	tag=63	7
cueObjectWord	word=table	tag=63	-1
cueObjectWord	word=talk	tag=63	2
cueObjectWord	word=tax	tag=63	2
cueObjectWord	word=team	tag=63	-2
cueObjectWord	word=term	tag=63	3
cueObjectWord	word=term	tag=nn	1
cueObjectWord	word=terrorism	tag=63	-2
cueObjectWord	word=test	tag=63	-1
cueObjectWord	word=that	tag=63	-1
cueObjectWord	word=thing	tag=jj	2
cueObjectWord	word=times	tag=63	1
cueObjectWord	word=tone	tag=63	-3
cueObjectWord	word=tribute	tag=63	2
cueObjectWord	word=trump	tag=63	3
cueObjectWord	word=trump	tag=colon	1
cueObjectWord	word=trump	tag=nn	-3
cueObjectWord	word=turnout	tag=63	-1
cueObjectWord	word=tweet	tag=63	1
cueObjectWord	word=twitter	tag=63	1
cueObjectWord	word=type	tag=63	-2
cueObjectWord	word=use	tag=63	2
cueObjectWord	word=variety	tag=63	1
cueObjectWord	word=video	tag=63	-4
cueObjectWord	word=violence	tag=63	-2
cueObjectWord	word=vote	tag=63	1
cueObjectWord	word=war	tag=63	-2
cueObjectWord	word=washington	tag=63	-1
cueObjectWord	word=way	tag=63	-4
cueObjectWord	word=wife	tag=63	-1
cueObjectWord	word=word	tag=63	3
cueObjectWord	word=work	tag=63	-5
cueObjectWord	word=world	tag=63	-4
cueObjectWord	word=year	tag=63	-1
cueOpener	tag=63	opener=if	-2
cueOpener	tag=63	opener=if-next	1
cueOpener	tag=63	opener=none	-4
cueOpener	tag=63	opener=that	-1
cueOpener	tag=63	opener=that-next	2
cueOpener	tag=63	opener=to	-2
cueOpener	tag=63	opener=to-next	-1
cueOpener	tag=63	opener=whether	7
cueOpener	tag=63	opener=whether-next	1
cueOpener	tag=colon	opener=mark	2
cueOpener	tag=colon	opener=none	-2
cueOpener	tag=colon	opener=that	-1
cueOpener	tag=jj	opener=none	-1
cueOpener	tag=jj	opener=that-next	1
cueOpener	tag=jj	opener=whether-next	1
cueOpener	tag=nn	opener=mark	-3
cueOpener	tag=nn	opener=none	-2
cueOpener	tag=nn	opener=that	2
cueOpener	tag=nn	opener=that-next	1
cueOpener	tag=nn	opener=to	-2
cueOpener	tag=nn	opener=whether	2
cueOpener	tag=nns	opener=none	-2
cueOpener	tag=nns	opener=that	-1
cueOpener	tag=nns	opener=that-next	2
cueOpener	tag=nns	opener=to	-1
cueOpener	tag=nns	opener=whether	1
cueOpener	tag=rb	opener=none	-2
cueOpener	tag=rb	opener=to	1
cuePossessor	tag=cd	-3
cuePossessor	tag=dt	-5
cuePossessor	tag=jj	-1
cuePossessor	tag=nn	-1
cuePossessor	tag=np	5
cuePossessor	tag=prps	-1
cuePossessorNext	tag=colon	class=ADV	1
cuePossessorNext	tag=colon	class=NNP	-1
cuePossessorNext	tag=colon	class=NP	-1
cuePossessorNext	tag=colon	class=PRP	1
cuePossessorNext	tag=colon	class=QO	1
cuePossessorNext	tag=colon	class=and	1
cuePossessorNext	tag=dt	class=.	-1
cuePossessorNext	tag=dt	class=PRP	1
cuePossessorNext	tag=dt	class=QO	-1
cuePossessorNext	tag=dt	class=about	2
cuePossessorNext	tag=dt	class=by	1
cuePossessorNext	tag=dt	class=fin	-3
cuePossessorNext	tag=dt	class=for	1
cuePossessorNext	tag=dt	class=from	1
cuePossessorNext	tag=dt	class=on	-2
cuePossessorNext	tag=dt	class=pp	-8
cuePossessorNext	tag=in	class=NP	-4
cuePossessorNext	tag=jj	class=,	-1
cuePossessorNext	tag=jj	class=.	-10
cuePossessorNext	tag=jj	class=IN	-1
cuePossessorNext	tag=jj	class=about	1
cuePossessorNext	tag=jj	class=and	-3
cuePossessorNext	tag=jj	class=fin	-2
cuePossessorNext	tag=jj	class=for	-2
cuePossessorNext	tag=jj	class=in	1
cuePossessorNext	tag=jj	class=of	3
cuePossessorNext	tag=jj	class=on	1
cuePossessorNext	tag=jj	class=to	-4
cuePossessorNext	tag=jj	class=whether	1
cuePossessorNext	tag=jj	class=why	2
cuePossessorNext	tag=nn	class=.	1
cuePossessorNext	tag=nn	class=fin	-2
cuePossessorNext	tag=nn	class=for	5
cuePossessorNext	tag=nn	class=of	-5
cuePossessorNext	tag=nn	class=on	1
cuePossessorNext	tag=nns	class=about	1
cuePossessorNext	tag=nns	class=fin	-5
cuePossessorNext	tag=nns	class=for	1
cuePossessorNext	tag=np	class=.	5
cuePossessorNext	tag=np	class=fin	-4
cuePossessorNext	tag=pos	class=fin	-7
cuePossessorNext	tag=pos	class=in	-1
cuePossessorNext	tag=pos	class=of	1
cuePossessorNext	tag=pos	class=on	1
cuePossessorNext	tag=pos	class=that	2
cuePossessorNext	tag=pos	class=to	1
cuePossessorNext	tag=prps	class=,	-1
cuePossessorNext	tag=prps	class=:	1
cuePossessorNext	tag=prps	class=IN	-1
cuePossessorNext	tag=prps	class=among	1
cuePossessorNext	tag=prps	class=fin	-2
cuePossessorNext	tag=prps	class=for	-3
cuePossessorNext	tag=prps	class=of	1
cuePossessorNext	tag=prps	class=to	1
cueSubjectClass	tag=63	noun=act	-1
cueSubjectClass	tag=63	noun=artifact	-1
cueSubjectClass	tag=63	noun=group	-1
cueSubjectClass	tag=63	noun=motive	4
cueSubjectClass	tag=63	noun=object	-2
cueSubjectClass	tag=63	noun=person	3
cueSubjectClass	tag=63	noun=phenomenon	2
cueSubjectClass	tag=63	noun=possession	-4
cueSubjectClass	tag=63	noun=quantity	1
cueSubjectClass	tag=63	noun=shape	-3
cueSubjectClass	tag=63	noun=state	-1
cueSubjectClass	tag=63	noun=substance	1
cueSubjectClass	tag=colon	noun=none	1
cueSubjectClass	tag=jj	noun=attribute	1
cueSubjectClass	tag=jj	noun=person	1
cueSubjectClass	tag=nn	noun=communication	1
cueSubjectClass	tag=nn	noun=none	-1
cueSubjectClass	tag=nn	noun=person	-1
cueSubjectClass	tag=nn	noun=state	-1
cueSubjectClass	tag=nn	noun=time	-1
cueSubjectClass	tag=nn	noun=tops	-2
cueSubjectClass	tag=nns	noun=act	-1
cueSubjectClass	tag=nns	noun=artifact	3
cueSubjectClass	tag=nns	noun=communication	-1
cueSubjectClass	tag=nns	noun=person	-1
cueSubjectClassFrame	noun=act	frame=NP>.	-3
cueSubjectClassFrame	noun=act	frame=NP>fin	2
cueSubjectClassFrame	noun=act	frame=NP>ing	-2
cueSubjectClassFrame	noun=act	frame=as>NP	1
cueSubjectClassFrame	noun=act	frame=in>NP	1
cueSubjectClassFrame	noun=act	frame=to>inf	-1
cueSubjectClassFrame	noun=act	frame=with>NP	1
cueSubjectClassFrame	noun=artifact	frame=IN>NP	-1
cueSubjectClassFrame	noun=artifact	frame=NP>fin	-2
cueSubjectClassFrame	noun=artifact	frame=that>PRP	3
cueSubjectClassFrame	noun=attribute	frame=.>#	-4
cueSubjectClassFrame	noun=attribute	frame=IN>NNP	-2
cueSubjectClassFrame	noun=attribute	frame=NP>.	-1
cueSubjectClassFrame	noun=attribute	frame=at>NP	1
cueSubjectClassFrame	noun=attribute	frame=by>NP	3
cueSubjectClassFrame	noun=attribute	frame=for>NNP	2
cueSubjectClassFrame	noun=attribute	frame=ing>NP	2
cueSubjectClassFrame	noun=attribute	frame=to>inf	1
cueSubjectClassFrame	noun=attribute	frame=with>NP	1
cueSubjectClassFrame	noun=communication	frame=,>QO	-2
cueSubjectClassFrame	noun=communication	frame=NNP>to	-1
cueSubjectClassFrame	noun=communication	frame=NP>,	-1
cueSubjectClassFrame	noun=communication	frame=NP>and	3
cueSubjectClassFrame	noun=communication	frame=NP>ing	3
cueSubjectClassFrame	noun=communication	frame=NP>that	-3
cueSubjectClassFrame	noun=communication	frame=NP>to	-1
cueSubjectClassFrame	noun=communication	frame=NP>who	1
cueSubjectClassFrame	noun=communication	frame=among>NP	2
cueSubjectClassFrame	noun=communication	frame=at>NP	-2
cueSubjectClassFrame	noun=communication	frame=for>NP	-1
cueSubjectClassFrame	noun=communication	frame=from>NP	2
cueSubjectClassFrame	noun=communication	frame=to>inf	-1
cueSubjectClassFrame	noun=event	frame=.>#	-1
cueSubjectClassFrame	noun=event	frame=IN>NP	2
cueSubjectClassFrame	noun=event	frame=NP>QO	-1
cueSubjectClassFrame	noun=event	frame=NP>that	-1
cueSubjectClassFrame	noun=event	frame=RP>NP	2
cueSubjectClassFrame	noun=event	frame=that>NP	-2
cueSubjectClassFrame	noun=event	frame=to>inf	1
cueSubjectClassFrame	noun=group	frame=NP>,	1
cueSubjectClassFrame	noun=group	frame=NP>.	1
cueSubjectClassFrame	noun=group	frame=NP>and	-5
cueSubjectClassFrame	noun=group	frame=NP>that	3
cueSubjectClassFrame	noun=group	frame=NP>to	-2
cueSubjectClassFrame	noun=group	frame=about>NP	1
cueSubjectClassFrame	noun=group	frame=that>NP	1
cueSubjectClassFrame	noun=location	frame=NP>,	-2
cueSubjectClassFrame	noun=location	frame=of>NP	-1
cueSubjectClassFrame	noun=none	frame=,>NP	-2
cueSubjectClassFrame	noun=none	frame=.>#	2
cueSubjectClassFrame	noun=none	frame=NNP>ing	-1
cueSubjectClassFrame	noun=none	frame=NP>and	-2
cueSubjectClassFrame	noun=none	frame=NP>ing	4
cueSubjectClassFrame	noun=none	frame=PRP>fin	3
cueSubjectClassFrame	noun=none	frame=for>NP	1
cueSubjectClassFrame	noun=none	frame=of>NP	-4
cueSubjectClassFrame	noun=none	frame=on>NP	-3
cueSubjectClassFrame	noun=none	frame=that>PRP	1
cueSubjectClassFrame	noun=none	frame=to>inf	-2
cueSubjectClassFrame	noun=object	frame=NP>.	1
cueSubjectClassFrame	noun=person	frame=,>ing	-1
cueSubjectClassFrame	noun=person	frame=ADJ>of	3
cueSubjectClassFrame	noun=person	frame=NNP>fin	1
cueSubjectClassFrame	noun=person	frame=NP>,	-4
cueSubjectClassFrame	noun=person	frame=NP>.	-3
cueSubjectClassFrame	noun=person	frame=NP>pp	1
cueSubjectClassFrame	noun=person	frame=NP>that	2
cueSubjectClassFrame	noun=person	frame=NP>when	1
cueSubjectClassFrame	noun=person	frame=PRP>and	-3
cueSubjectClassFrame	noun=person	frame=as>NP	-3
cueSubjectClassFrame	noun=person	frame=by>NP	-1
cueSubjectClassFrame	noun=person	frame=for>NP	-2
cueSubjectClassFrame	noun=person	frame=in>ing	1
cueSubjectClassFrame	noun=person	frame=in>on	1
cueSubjectClassFrame	noun=person	frame=on>to	2
cueSubjectClassFrame	noun=person	frame=that>NP	1
cueSubjectClassFrame	noun=person	frame=that>PRP	2
cueSubjectClassFrame	noun=person	frame=to>inf	-2
cueSubjectClassFrame	noun=quantity	frame=NP>.	1
cueSubjectClassFrame	noun=quantity	frame=about>NNP	1
cueSubjectClassFrame	noun=relation	frame=NP>.	3
cueSubjectClassFrame	noun=relation	frame=NP>fin	-1
cueSubjectClassFrame	noun=relation	frame=PRP>fin	-3
cueSubjectClassFrame	noun=relation	frame=for>NNP	1
cueSubjectClassFrame	noun=state	frame=NNP>.	1
cueSubjectClassFrame	noun=state	frame=that>PRP	1
cueSubjectClassFrame	noun=time	frame=.>#	-4
cueSubjectClassFrame	noun=time	frame=NNP>,	3
cueSubjectClassFrame	noun=time	frame=NP>ing	1
cueSubjectClassFrame	noun=time	frame=QO>NP	-1
cueSubjectClassFrame	noun=time	frame=on>NP	-2
cueSubjectClassFrame	noun=time	frame=to>inf	6
cueSubjectClassFrame	noun=tops	frame=for>NP	1
cueSubjectDistance	tag=63	class=#	n=0	3
cueSubjectDistance	tag=63	class=#	n=1	-2
cueSubjectDistance	tag=63	class=NNP	n=0	1
cueSubjectDistance	tag=63	class=NNP	n=1	-1
cueSubjectDistance	tag=63	class=NNP	n=2	-6
cueSubjectDistance	tag=63	class=NP	n=2	-4
cueSubjectDistance	tag=63	class=PRP	n=1	-3
cueSubjectDistance	tag=63	class=PRP	n=2	-1
cueSubjectDistance	tag=63	class=that	n=1	1
cueSubjectDistance	tag=63	class=which	n=1	1
cueSubjectDistance	tag=63	class=who	n=1	1
cueSubjectDistance	tag=colon	class=NNP	n=0	4
cueSubjectDistance	tag=jj	class=#	n=0	-1
cueSubjectDistance	tag=jj	class=NNP	n=0	2
cueSubjectDistance	tag=jj	class=NNP	n=1	2
cueSubjectDistance	tag=nn	class=#	n=0	2
cueSubjectDistance	tag=nn	class=NNP	n=2	-2
cueSubjectDistance	tag=nn	class=NP	n=0	2
cueSubjectDistance	tag=nn	class=PRP	n=2	-5
cueSubjectDistance	tag=nn	class=that	n=1	-1
cueSubjectDistance	tag=nn	class=that	n=2	1
cueSubjectDistance	tag=nn	class=which	n=0	2
cueSubjectDistance	tag=nn	class=who	n=2	-1
cueSubjectDistance	tag=nns	class=#	n=0	2
cueSubjectDistance	tag=nns	class=EX	n=1	1
cueSubjectDistance	tag=nns	class=NNP	n=0	1
cueSubjectDistance	tag=nns	class=NNP	n=1	-2
cueSubjectDistance	tag=nns	class=NP	n=2	-2
cueSubjectDistance	tag=nns	class=PRP	n=1	-1
cueSubjectDistance	tag=nns	class=PRP	n=2	-2
cueSubjectDistance	tag=nns	class=when	n=0	1
cueSubjectDistance	tag=nns	class=who	n=1	-2
cueSubjectDistance	tag=np	class=#	n=0	1
cueSubjectDistance	tag=vbn	class=NP	n=0	-3
cueSubjectWord	word=?	tag=colon	-1
cueSubjectWord	word=?	tag=nn	2
cueSubjectWord	word=?	tag=nns	2
cueSubjectWord	word=?	tag=np	1
cueSubjectWord	word=a	tag=63	-1
cueSubjectWord	word=a	tag=colon	2
cueSubjectWord	word=abortion	tag=63	2
cueSubjectWord	word=activist	tag=63	1
cueSubjectWord	word=administration	tag=63	1
cueSubjectWord	word=adviser	tag=63	3
cueSubjectWord	word=adviser	tag=jj	1
cueSubjectWord	word=advocate	tag=63	4
cueSubjectWord	word=agency	tag=63	2
cueSubjectWord	word=agent	tag=63	-1
cueSubjectWord	word=ailes	tag=63	1
cueSubjectWord	word=all	tag=63	1
cueSubjectWord	word=ally	tag=63	3
cueSubjectWord	word=america	tag=63	-2
cueSubjectWord	word=americans	tag=63	-1
cueSubjectWord	word=analysis	tag=63	1
cueSubjectWord	word=analyst	tag=63	2
cueSubjectWord	word=answer	tag=63	1
cueSubjectWord	word=anyone	tag=63	-1
cueSubjectWord	word=ayotte	tag=63	2
cueSubjectWord	word=bernie	tag=63	-1
cueSubjectWord	word=biden	tag=63	2
cueSubjectWord	word=bill	tag=63	1
cueSubjectWord	word=blackwell	tag=63	1
cueSubjectWord	word=board	tag=63	3
cueSubjectWord	word=boss	tag=63	-1
cueSubjectWord	word=both	tag=63	4
cueSubjectWord	word=business	tag=63	-4
cueSubjectWord	word=camp	tag=63	2
cueSubjectWord	word=campaign	tag=63	4
cueSubjectWord	word=campaign	tag=nn	-6
cueSubjectWord	word=candidate	tag=nn	1
cueSubjectWord	word=candidate	tag=nns	1
cueSubjectWord	word=carolina	tag=63	-3
cueSubjectWord	word=centerview	tag=63	-3
cueSubjectWord	word=change	tag=63	-2
cueSubjectWord	word=charge	tag=63	1
cueSubjectWord	word=chief	tag=63	2
cueSubjectWord	word=china	tag=63	-1
cueSubjectWord	word=city	tag=63	2
cueSubjectWord	word=clinton	tag=jj	-1
cueSubjectWord	word=clinton	tag=nns	1
cueSubjectWord	word=comey	tag=63	-1
cueSubjectWord	word=conference	tag=63	-1
cueSubjectWord	word=constitution	tag=63	2
cueSubjectWord	word=convention	tag=63	-1
cueSubjectWord	word=conversation	tag=63	2
cueSubjectWord	word=critic	tag=63	1
cueSubjectWord	word=cruz	tag=63	2
cueSubjectWord	word=cruz	tag=colon	-1
cueSubjectWord	word=cruz	tag=nn	1
cueSubjectWord	word=debate	tag=63	-1
cueSubjectWord	word=decision	tag=63	-2
cueSubjectWord	word=delegate	tag=63	-3
cueSubjectWord	word=democrat	tag=63	5
cueSubjectWord	word=democrats	tag=63	3
cueSubjectWord	word=department	tag=63	-4
cueSubjectWord	word=district	tag=63	1
cueSubjectWord	word=dozen	tag=63	-1
cueSubjectWord	word=economist	tag=63	2
cueSubjectWord	word=effort	tag=63	-3
cueSubjectWord	word=email	tag=63	1
cueSubjectWord	word=erdogan	tag=63	-2
cueSubjectWord	word=everybody	tag=63	-1
cueSubjectWord	word=everyone	tag=63	1
cueSubjectWord	word=expert	tag=63	3
cueSubjectWord	word=facebook	tag=63	-3
cueSubjectWord	word=fact	tag=63	1
cueSubjectWord	word=family	tag=63	-2
cueSubjectWord	word=fan	tag=63	1
cueSubjectWord	word=father	tag=63	-2
cueSubjectWord	word=fbi	tag=63	-3
cueSubjectWord	word=fields	tag=63	-1
cueSubjectWord	word=finding	tag=63	2
cueSubjectWord	word=first	tag=63	1
cueSubjectWord	word=foundation	tag=63	-1
cueSubjectWord	word=god	tag=63	-2
cueSubjectWord	word=graham	tag=63	3
cueSubjectWord	word=grayson	tag=63	-4
cueSubjectWord	word=group	tag=63	2
cueSubjectWord	word=he	tag=jj	-1
cueSubjectWord	word=he	tag=nn	-2
cueSubjectWord	word=he	tag=nns	-3
cueSubjectWord	word=hedge	tag=63	2
cueSubjectWord	word=herself	tag=63	1
cueSubjectWord	word=himself	tag=63	5
cueSubjectWord	word=history	tag=63	1
cueSubjectWord	word=hollande	tag=63	1
cueSubjectWord	word=home	tag=63	-1
cueSubjectWord	word=host	tag=63	1
cueSubjectWord	word=hour	tag=63	1
cueSubjectWord	word=huckabee	tag=63	-1
cueSubjectWord	word=hundred	tag=63	1
cueSubjectWord	word=i	tag=63	-4
cueSubjectWord	word=i	tag=jj	-1
cueSubjectWord	word=increase	tag=63	-1
cueSubjectWord	word=insider	tag=63	4
cueSubjectWord	word=interest	tag=63	-5
cueSubjectWord	word=investor	tag=63	2
cueSubjectWord	word=isis	tag=63	-1
cueSubjectWord	word=it	tag=jj	1
cueSubjectWord	word=it	tag=nns	1
cueSubjectWord	word=kaine	tag=63	3
cueSubjectWord	word=kind	tag=63	1
cueSubjectWord	word=king	tag=63	-1
cueSubjectWord	word=latest	tag=colon	-2
cueSubjectWord	word=law	tag=63	2
cueSubjectWord	word=lazar	tag=63	-1
cueSubjectWord	word=leader	tag=63	2
cueSubjectWord	word=leadership	tag=63	2
cueSubjectWord	word=life	tag=63	2
cueSubjectWord	word=line	tag=63	-4
cueSubjectWord	word=lot	tag=63	-2
cueSubjectWord	word=lot	tag=nn	1
cueSubjectWord	word=man	tag=63	-1
cueSubjectWord	word=mateen	tag=63	-2
cueSubjectWord	word=matthews	tag=colon	1
cueSubjectWord	word=me	tag=63	-2
cueSubjectWord	word=measure	tag=63	3
cueSubjectWord	word=media	tag=63	-1
cueSubjectWord	word=meeting	tag=63	-3
cueSubjectWord	word=millennials	tag=63	3
cueSubjectWord	word=moment	tag=63	-1
cueSubjectWord	word=month	tag=63	2
cueSubjectWord	word=move	tag=63	1
cueSubjectWord	word=netanyahu	tag=63	-2
cueSubjectWord	word=news	tag=63	2
cueSubjectWord	word=nobody	tag=63	-1
cueSubjectWord	word=none	tag=63	-1
cueSubjectWord	word=nothing	tag=63	1
cueSubjectWord	word=number	tag=63	2
cueSubjectWord	word=office	tag=63	2
cueSubjectWord	word=official	tag=63	1
cueSubjectWord	word=operative	tag=nns	1
cueSubjectWord	word=other	tag=63	2
cueSubjectWord	word=outlet	tag=63	2
cueSubjectWord	word=pac	tag=63	2
cueSubjectWord	word=palin	tag=63	-1
cueSubjectWord	word=passport	tag=63	-1
cueSubjectWord	word=pastor	tag=63	1
cueSubjectWord	word=people	tag=63	-2
cueSubjectWord	word=percent	tag=nns	1
cueSubjectWord	word=person	tag=63	1
cueSubjectWord	word=platform	tag=63	3
cueSubjectWord	word=point	tag=63	-1
cueSubjectWord	word=politician	tag=63	1
cueSubjectWord	word=poll	tag=63	5
cueSubjectWord	word=poll	tag=colon	1
cueSubjectWord	word=pope	tag=63	-3
cueSubjectWord	word=prager	tag=63	3
cueSubjectWord	word=president	tag=63	-5
cueSubjectWord	word=priebus	tag=63	1
cueSubjectWord	word=primary	tag=63	-4
cueSubjectWord	word=program	tag=63	-2
cueSubjectWord	word=progressive	tag=63	1
cueSubjectWord	word=prospect	tag=63	3
cueSubjectWord	word=question	tag=63	1
cueSubjectWord	word=reason	tag=63	3
cueSubjectWord	word=record	tag=63	2
cueSubjectWord	word=record	tag=nn	1
cueSubjectWord	word=remark	tag=63	-1
cueSubjectWord	word=report	tag=63	3
cueSubjectWord	word=representative	tag=63	-1
cueSubjectWord	word=republican	tag=63	5
cueSubjectWord	word=republicans	tag=63	5
cueSubjectWord	word=research	tag=63	-1
cueSubjectWord	word=result	tag=63	2
cueSubjectWord	word=review	tag=63	1
cueSubjectWord	word=rhetoric	tag=63	2
cueSubjectWord	word=role	tag=nn	2
cueSubjectWord	word=russia	tag=63	-1
cueSubjectWord	word=ryan	tag=63	3
cueSubjectWord	word=sanders	tag=63	1
cueSubjectWord	word=sanders	tag=nn	-1
cueSubjectWord	word=schlafly	tag=63	1
cueSubjectWord	word=secretary	tag=63	5
cueSubjectWord	word=she	tag=63	2
cueSubjectWord	word=she	tag=nn	-1
cueSubjectWord	word=shot	tag=63	1
cueSubjectWord	word=smile	tag=63	-2
cueSubjectWord	word=some	tag=63	3
cueSubjectWord	word=source	tag=63	4
cueSubjectWord	word=speaker	tag=63	3
cueSubjectWord	word=spokesman	tag=63	1
cueSubjectWord	word=staff	tag=63	2
cueSubjectWord	word=staffer	tag=63	-2
cueSubjectWord	word=statement	tag=63	-2
cueSubjectWord	word=states	tag=63	-3
cueSubjectWord	word=strategist	tag=63	1
cueSubjectWord	word=supporter	tag=63	2
cueSubjectWord	word=svp	tag=63	2
cueSubjectWord	word=tapper	tag=colon	1
cueSubjectWord	word=tax	tag=63	-1
cueSubjectWord	word=team	tag=63	4
cueSubjectWord	word=terrorism	tag=63	-1
cueSubjectWord	word=terrorist	tag=63	-1
cueSubjectWord	word=that	tag=63	-3
cueSubjectWord	word=the	tag=63	-4
cueSubjectWord	word=there	tag=nns	1
cueSubjectWord	word=they	tag=63	-1
cueSubjectWord	word=thing	tag=63	-3
cueSubjectWord	word=tone	tag=63	-3
cueSubjectWord	word=transcript	tag=63	2
cueSubjectWord	word=trump	tag=63	1
cueSubjectWord	word=trump	tag=nn	-1
cueSubjectWord	word=tuesday	tag=63	-1
cueSubjectWord	word=two	tag=63	2
cueSubjectWord	word=user	tag=63	1
cueSubjectWord	word=violence	tag=63	-1
cueSubjectWord	word=voice	tag=63	-2
cueSubjectWord	word=vote	tag=63	-1
cueSubjectWord	word=way	tag=63	-2
cueSubjectWord	word=wednesday	tag=63	1
cueSubjectWord	word=week	tag=63	3
cueSubjectWord	word=what	tag=63	-2
cueSubjectWord	word=which	tag=63	1
cueSubjectWord	word=which	tag=nn	2
cueSubjectWord	word=who	tag=nn	-1
cueSubjectWord	word=who	tag=nns	-1
cueSubjectWord	word=will	tag=63	-1
cueSubjectWord	word=witness	tag=63	-2
cueSubjectWord	word=woman	tag=63	-3
cueSubjectWord	word=world	tag=63	-2
cueSubjectWord	word=year	tag=nn	1
cueTag	tag=be	-5
cueTag	tag=do	-3
cueTag	tag=hv	-4
cueTag	tag=nn	-1
cueTag	tag=nns	-1
cueTag	tag=np	-4
cueTag	tag=vb	-3
cueTag	tag=vbd	3
cueTag	tag=vbg	-2
cueTag	tag=vbn	-1
cueTag	tag=vbp	2
cueVerbClass	verb=act	tag=nn	-1
cueVerbClass	verb=act	tag=nns	-1
cueVerbClass	verb=attribute	tag=nn	2
cueVerbClass	verb=body	tag=63	-7
cueVerbClass	verb=body+F	tag=63	-5
cueVerbClass	verb=change	tag=63	-9
cueVerbClass	verb=change+F	tag=63	-6
cueVerbClass	verb=change+c	tag=63	-4
cueVerbClass	verb=cognition+F	tag=63	2
cueVerbClass	verb=cognition+c+F	tag=63	5
cueVerbClass	verb=cognition+cc	tag=63	2
cueVerbClass	verb=cognition+cc+F	tag=63	5
cueVerbClass	verb=communication	tag=nn	-1
cueVerbClass	verb=communication	tag=nns	1
cueVerbClass	verb=communication	tag=np	-1
cueVerbClass	verb=communication+F	tag=63	8
cueVerbClass	verb=communication+c	tag=63	7
cueVerbClass	verb=communication+c+F	tag=63	8
cueVerbClass	verb=communication+cc	tag=63	4
cueVerbClass	verb=communication+cc+F	tag=63	11
cueVerbClass	verb=competition	tag=63	-7
cueVerbClass	verb=competition+F	tag=63	-2
cueVerbClass	verb=competition+c	tag=63	1
cueVerbClass	verb=competition+c+F	tag=63	2
cueVerbClass	verb=consumption	tag=63	-7
cueVerbClass	verb=consumption+c	tag=63	-1
cueVerbClass	verb=contact	tag=63	-5
cueVerbClass	verb=contact+F	tag=63	-6
cueVerbClass	verb=contact+c	tag=63	-1
cueVerbClass	verb=contact+cc	tag=63	-2
cueVerbClass	verb=contact+cc+F	tag=63	-2
cueVerbClass	verb=creation	tag=63	-5
cueVerbClass	verb=creation+F	tag=63	1
cueVerbClass	verb=creation+c	tag=63	-2
cueVerbClass	verb=creation+c+F	tag=63	3
cueVerbClass	verb=emotion	tag=63	4
cueVerbClass	verb=emotion+F	tag=63	4
cueVerbClass	verb=emotion+c+F	tag=63	4
cueVerbClass	verb=event	tag=nn	-4
cueVerbClass	verb=event	tag=nns	-3
cueVerbClass	verb=feeling	tag=nn	1
cueVerbClass	verb=location	tag=nn	-3
cueVerbClass	verb=location	tag=np	-3
cueVerbClass	verb=motion	tag=63	-11
cueVerbClass	verb=motion+F	tag=63	-9
cueVerbClass	verb=motion+c	tag=63	-5
cueVerbClass	verb=motive	tag=nns	-1
cueVerbClass	verb=perception+c+F	tag=63	2
cueVerbClass	verb=perception+cc	tag=63	2
cueVerbClass	verb=person	tag=nn	4
cueVerbClass	verb=person	tag=nns	-4
cueVerbClass	verb=plant	tag=jj	1
cueVerbClass	verb=possession	tag=nns	1
cueVerbClass	verb=possession+F	tag=63	-1
cueVerbClass	verb=possession+c	tag=63	-1
cueVerbClass	verb=possession+cc	tag=63	2
cueVerbClass	verb=social	tag=63	-8
cueVerbClass	verb=social+c	tag=63	-2
cueVerbClass	verb=social+c+F	tag=63	1
cueVerbClass	verb=social+cc	tag=63	-2
cueVerbClass	verb=state	tag=jj	-2
cueVerbClass	verb=state	tag=nns	1
cueVerbClass	verb=stative	tag=63	-9
cueVerbClass	verb=stative+F	tag=63	-2
cueVerbClass	verb=stative+c	tag=63	-3
cueVerbClass	verb=stative+c+F	tag=63	-2
cueVerbClass	verb=weather	tag=63	-5
cueVerbClassFrame	verb=act	frame=fin>NP	-1
cueVerbClassFrame	verb=act	frame=from>NP	1
cueVerbClassFrame	verb=act	frame=ing>NNP	1
cueVerbClassFrame	verb=act	frame=on>NNP	2
cueVerbClassFrame	verb=act	frame=on>NP	-1
cueVerbClassFrame	verb=body	frame=RP>NP	2
cueVerbClassFrame	verb=change	frame=.>#	-6
cueVerbClassFrame	verb=change	frame=ADJ>.	-2
cueVerbClassFrame	verb=change	frame=ADJ>about	1
cueVerbClassFrame	verb=change	frame=ADJ>that	3
cueVerbClassFrame	verb=change	frame=NP>,	-1
cueVerbClassFrame	verb=change	frame=NP>.	-1
cueVerbClassFrame	verb=change	frame=NP>that	-2
cueVerbClassFrame	verb=change	frame=NP>to	-2
cueVerbClassFrame	verb=change	frame=RP>on	1
cueVerbClassFrame	verb=change	frame=by>NP	-1
cueVerbClassFrame	verb=change	frame=by>ing	2
cueVerbClassFrame	verb=change	frame=in>NP	-2
cueVerbClassFrame	verb=change	frame=in>on	2
cueVerbClassFrame	verb=change	frame=ing>about	1
cueVerbClassFrame	verb=change	frame=to>inf	-1
cueVerbClassFrame	verb=change	frame=with>NP	1
cueVerbClassFrame	verb=change+c	frame=NP>,	-2
cueVerbClassFrame	verb=change+c	frame=NP>.	1
cueVerbClassFrame	verb=change+c+F	frame=.>#	7
cueVerbClassFrame	verb=change+c+F	frame=IN>NP	-4
cueVerbClassFrame	verb=change+c+F	frame=NP>,	-2
cueVerbClassFrame	verb=change+c+F	frame=NP>.	-2
cueVerbClassFrame	verb=cognition	frame=NP>.	1
cueVerbClassFrame	verb=cognition	frame=NP>fin	-2
cueVerbClassFrame	verb=cognition	frame=PRP>.	5
cueVerbClassFrame	verb=cognition	frame=as>NP	3
cueVerbClassFrame	verb=cognition	frame=to>inf	-1
cueVerbClassFrame	verb=cognition+c	frame=NP>ing	2
cueVerbClassFrame	verb=cognition+c	frame=on>NP	1
cueVerbClassFrame	verb=cognition+c	frame=with>NP	-3
cueVerbClassFrame	verb=cognition+c+F	frame=.>#	6
cueVerbClassFrame	verb=cognition+c+F	frame=NP>and	1
cueVerbClassFrame	verb=cognition+c+F	frame=at>NP	1
cueVerbClassFrame	verb=cognition+c+F	frame=that>NP	2
cueVerbClassFrame	verb=cognition+cc	frame=NP>and	1
cueVerbClassFrame	verb=cognition+cc	frame=NP>fin	-2
cueVerbClassFrame	verb=cognition+cc+F	frame=.>#	4
cueVerbClassFrame	verb=cognition+cc+F	frame=NNP>.	-2
cueVerbClassFrame	verb=cognition+cc+F	frame=NP>,	1
cueVerbClassFrame	verb=cognition+cc+F	frame=NP>.	-1
cueVerbClassFrame	verb=cognition+cc+F	frame=NP>fin	2
cueVerbClassFrame	verb=cognition+cc+F	frame=about>NNP	-1
cueVerbClassFrame	verb=cognition+cc+F	frame=how>PRP	1
cueVerbClassFrame	verb=cognition+cc+F	frame=in>NP	3
cueVerbClassFrame	verb=cognition+cc+F	frame=that>NP	-4
cueVerbClassFrame	verb=cognition+cc+F	frame=that>PRP	-1
cueVerbClassFrame	verb=cognition+cc+F	frame=to>inf	-1
cueVerbClassFrame	verb=cognition+cc+F	frame=what>PRP	-1
cueVerbClassFrame	verb=communication	frame=,>ADV	1
cueVerbClassFrame	verb=communication	frame=,>NNP	-6
cueVerbClassFrame	verb=communication	frame=:>NNP	-1
cueVerbClassFrame	verb=communication	frame=IN>NNP	-1
cueVerbClassFrame	verb=communication	frame=about>NNP	-3
cueVerbClassFrame	verb=communication	frame=about>NP	1
cueVerbClassFrame	verb=communication	frame=fin>NP	-1
cueVerbClassFrame	verb=communication	frame=fin>whether	1
cueVerbClassFrame	verb=communication	frame=for>NNP	1
cueVerbClassFrame	verb=communication	frame=for>NP	1
cueVerbClassFrame	verb=communication	frame=ing>NP	1
cueVerbClassFrame	verb=communication	frame=of>NP	1
cueVerbClassFrame	verb=communication	frame=of>whether	1
cueVerbClassFrame	verb=communication	frame=on>NP	2
cueVerbClassFrame	verb=communication	frame=that>QO	1
cueVerbClassFrame	verb=communication	frame=that>fin	-7
cueVerbClassFrame	verb=communication	frame=to>inf	2
cueVerbClassFrame	verb=communication+F	frame=NP>.	-2
cueVerbClassFrame	verb=communication+F	frame=NP>who	-1
cueVerbClassFrame	verb=communication+F	frame=RP>that	3
cueVerbClassFrame	verb=communication+F	frame=that>NNP	1
cueVerbClassFrame	verb=communication+F	frame=to>inf	-1
cueVerbClassFrame	verb=communication+c	frame=IN>NP	2
cueVerbClassFrame	verb=communication+c	frame=NP>.	2
cueVerbClassFrame	verb=communication+c	frame=NP>and	1
cueVerbClassFrame	verb=communication+c	frame=NP>fin	-2
cueVerbClassFrame	verb=communication+c	frame=NP>who	1
cueVerbClassFrame	verb=communication+c	frame=PRP>.	2
cueVerbClassFrame	verb=communication+c	frame=PRP>ing	1
cueVerbClassFrame	verb=communication+c	frame=QO>NP	1
cueVerbClassFrame	verb=communication+c	frame=for>NP	-3
cueVerbClassFrame	verb=communication+c	frame=of>ing	-2
cueVerbClassFrame	verb=communication+c	frame=with>NP	-1
cueVerbClassFrame	verb=communication+c+F	frame=.>#	-2
cueVerbClassFrame	verb=communication+c+F	frame=NP>,	1
cueVerbClassFrame	verb=communication+c+F	frame=NP>and	2
cueVerbClassFrame	verb=communication+c+F	frame=NP>but	-1
cueVerbClassFrame	verb=communication+c+F	frame=NP>fin	2
cueVerbClassFrame	verb=communication+c+F	frame=NP>ing	-2
cueVerbClassFrame	verb=communication+c+F	frame=NP>that	-2
cueVerbClassFrame	verb=communication+c+F	frame=PRP>fin	1
cueVerbClassFrame	verb=communication+c+F	frame=in>NP	3
cueVerbClassFrame	verb=communication+c+F	frame=on>NP	2
cueVerbClassFrame	verb=communication+cc	frame=IN>NP	-2
cueVerbClassFrame	verb=communication+cc	frame=NP>,	1
cueVerbClassFrame	verb=communication+cc	frame=NP>and	-1
cueVerbClassFrame	verb=communication+cc	frame=RP>about	1
cueVerbClassFrame	verb=communication+cc	frame=about>NP	1
cueVerbClassFrame	verb=communication+cc	frame=about>how	2
cueVerbClassFrame	verb=communication+cc	frame=of>NP	4
cueVerbClassFrame	verb=communication+cc	frame=on>NP	-1
cueVerbClassFrame	verb=communication+cc	frame=on>ing	-1
cueVerbClassFrame	verb=communication+cc+F	frame=,>NNP	1
cueVerbClassFrame	verb=communication+cc+F	frame=,>PRP	-2
cueVerbClassFrame	verb=communication+cc+F	frame=,>fin	2
cueVerbClassFrame	verb=communication+cc+F	frame=,>ing	-1
cueVerbClassFrame	verb=communication+cc+F	frame=.>#	3
cueVerbClassFrame	verb=communication+cc+F	frame=:>QO	-2
cueVerbClassFrame	verb=communication+cc+F	frame=IN>NNP	1
cueVerbClassFrame	verb=communication+cc+F	frame=IN>PRP	-1
cueVerbClassFrame	verb=communication+cc+F	frame=NNP>,	3
cueVerbClassFrame	verb=communication+cc+F	frame=NNP>that	2
cueVerbClassFrame	verb=communication+cc+F	frame=NNP>to	-1
cueVerbClassFrame	verb=communication+cc+F	frame=NP>.	3
cueVerbClassFrame	verb=communication+cc+F	frame=NP>QO	-1
cueVerbClassFrame	verb=communication+cc+F	frame=NP>and	-1
cueVerbClassFrame	verb=communication+cc+F	frame=NP>fin	1
cueVerbClassFrame	verb=communication+cc+F	frame=NP>how	1
cueVerbClassFrame	verb=communication+cc+F	frame=QO>NP	-1
cueVerbClassFrame	verb=communication+cc+F	frame=QO>PRP	1
cueVerbClassFrame	verb=communication+cc+F	frame=about>NNP	-1
cueVerbClassFrame	verb=communication+cc+F	frame=about>PRP	-1
cueVerbClassFrame	verb=communication+cc+F	frame=as>NP	-1
cueVerbClassFrame	verb=communication+cc+F	frame=fin>ADV	-1
cueVerbClassFrame	verb=communication+cc+F	frame=for>NP	2
cueVerbClassFrame	verb=communication+cc+F	frame=from>NNP	-3
cueVerbClassFrame	verb=communication+cc+F	frame=from>NP	1
cueVerbClassFrame	verb=communication+cc+F	frame=in>NNP	6
cueVerbClassFrame	verb=communication+cc+F	frame=in>NP	2
cueVerbClassFrame	verb=communication+cc+F	frame=into>NP	1
cueVerbClassFrame	verb=communication+cc+F	frame=of>NP	-3
cueVerbClassFrame	verb=communication+cc+F	frame=on>NNP	4
cueVerbClassFrame	verb=communication+cc+F	frame=to>inf	-3
cueVerbClassFrame	verb=competition	frame=NP>.	-1
cueVerbClassFrame	verb=competition	frame=with>NNP	3
cueVerbClassFrame	verb=competition+F	frame=RP>NP	3
cueVerbClassFrame	verb=competition+c	frame=NP>ing	1
cueVerbClassFrame	verb=competition+cc	frame=to>inf	1
cueVerbClassFrame	verb=consumption	frame=NP>to	2
cueVerbClassFrame	verb=consumption	frame=to>inf	-1
cueVerbClassFrame	verb=contact	frame=IN>NP	1
cueVerbClassFrame	verb=contact	frame=NNP>.	1
cueVerbClassFrame	verb=contact	frame=NNP>fin	-1
cueVerbClassFrame	verb=contact	frame=NNP>ing	1
cueVerbClassFrame	verb=contact	frame=NP>,	-3
cueVerbClassFrame	verb=contact	frame=NP>DASH	2
cueVerbClassFrame	verb=contact	frame=PRP>.	2
cueVerbClassFrame	verb=contact	frame=RP>at	2
cueVerbClassFrame	verb=contact+c	frame=NNP>,	-3
cueVerbClassFrame	verb=contact+c	frame=NP>to	-2
cueVerbClassFrame	verb=contact+c	frame=PRP>,	3
cueVerbClassFrame	verb=contact+cc+F	frame=RP>NP	-1
cueVerbClassFrame	verb=creation	frame=NP>to	-4
cueVerbClassFrame	verb=creation	frame=PRP>and	1
cueVerbClassFrame	verb=creation+c	frame=NP>ing	2
cueVerbClassFrame	verb=creation+c+F	frame=.>#	7
cueVerbClassFrame	verb=creation+c+F	frame=NP>.	-1
cueVerbClassFrame	verb=creation+c+F	frame=in>NP	1
cueVerbClassFrame	verb=creation+cc	frame=NP>to	-2
cueVerbClassFrame	verb=emotion	frame=NNP>.	2
cueVerbClassFrame	verb=emotion	frame=NP>,	3
cueVerbClassFrame	verb=emotion	frame=at>NP	1
cueVerbClassFrame	verb=emotion	frame=by>NP	1
cueVerbClassFrame	verb=emotion	frame=of>NNP	1
cueVerbClassFrame	verb=emotion	frame=to>inf	3
cueVerbClassFrame	verb=emotion	frame=with>NP	1
cueVerbClassFrame	verb=emotion+F	frame=NP>,	1
cueVerbClassFrame	verb=emotion+F	frame=NP>fin	3
cueVerbClassFrame	verb=emotion+F	frame=NP>to	3
cueVerbClassFrame	verb=emotion+c+F	frame=NP>.	3
cueVerbClassFrame	verb=emotion+c+F	frame=NP>fin	4
cueVerbClassFrame	verb=emotion+c+F	frame=fin>NP	1
cueVerbClassFrame	verb=emotion+c+F	frame=to>inf	1
cueVerbClassFrame	verb=feeling	frame=PRP>fin	2
cueVerbClassFrame	verb=feeling	frame=of>NP	-1
cueVerbClassFrame	verb=feeling	frame=to>inf	1
cueVerbClassFrame	verb=motion	frame=.>#	-3
cueVerbClassFrame	verb=motion	frame=IN>NNP	-9
cueVerbClassFrame	verb=motion	frame=IN>NP	-3
cueVerbClassFrame	verb=motion	frame=NNP>and	-1
cueVerbClassFrame	verb=motion	frame=NP>,	-2
cueVerbClassFrame	verb=motion	frame=NP>.	-1
cueVerbClassFrame	verb=motion	frame=NP>and	-2
cueVerbClassFrame	verb=motion	frame=NP>ing	5
cueVerbClassFrame	verb=motion	frame=NP>to	2
cueVerbClassFrame	verb=motion	frame=RP>NP	3
cueVerbClassFrame	verb=motion	frame=RP>against	1
cueVerbClassFrame	verb=motion	frame=RP>by	1
cueVerbClassFrame	verb=motion	frame=after>NNP	1
cueVerbClassFrame	verb=motion	frame=at>NP	-3
cueVerbClassFrame	verb=motion	frame=for>NP	-1
cueVerbClassFrame	verb=motion	frame=from>NP	1
cueVerbClassFrame	verb=motion	frame=in>NP	-4
cueVerbClassFrame	verb=motion	frame=on>NNP	-2
cueVerbClassFrame	verb=motion	frame=on>NP	2
cueVerbClassFrame	verb=motion	frame=on>to	2
cueVerbClassFrame	verb=motion	frame=with>NNP	-2
cueVerbClassFrame	verb=motion	frame=with>NP	1
cueVerbClassFrame	verb=motion+F	frame=IN>NNP	-1
cueVerbClassFrame	verb=motion+F	frame=NP>that	1
cueVerbClassFrame	verb=motion+c	frame=NP>to	-1
cueVerbClassFrame	verb=motion+c	frame=RP>NP	1
cueVerbClassFrame	verb=motion+cc	frame=for>NP	4
cueVerbClassFrame	verb=perception	frame=.>#	-2
cueVerbClassFrame	verb=perception	frame=ADJ>to	1
cueVerbClassFrame	verb=perception	frame=IN>NP	2
cueVerbClassFrame	verb=perception	frame=NP>and	3
cueVerbClassFrame	verb=perception	frame=at>NP	-1
cueVerbClassFrame	verb=perception	frame=at>PRP	1
cueVerbClassFrame	verb=perception	frame=that>NNP	-1
cueVerbClassFrame	verb=perception	frame=that>NP	-1
cueVerbClassFrame	verb=perception	frame=to>inf	3
cueVerbClassFrame	verb=perception+c+F	frame=NP>and	2
cueVerbClassFrame	verb=perception+c+F	frame=NP>fin	1
cueVerbClassFrame	verb=perception+c+F	frame=NP>inf	1
cueVerbClassFrame	verb=perception+c+F	frame=NP>ing	-1
cueVerbClassFrame	verb=perception+c+F	frame=by>NP	1
cueVerbClassFrame	verb=perception+c+F	frame=in>NP	1
cueVerbClassFrame	verb=perception+cc+F	frame=NNP>,	1
cueVerbClassFrame	verb=perception+cc+F	frame=NP>,	2
cueVerbClassFrame	verb=perception+cc+F	frame=NP>fin	1
cueVerbClassFrame	verb=perception+cc+F	frame=NP>pp	1
cueVerbClassFrame	verb=perception+cc+F	frame=RP>in	-1
cueVerbClassFrame	verb=perception+cc+F	frame=how>ADJ	1
cueVerbClassFrame	verb=perception+cc+F	frame=how>ADV	-3
cueVerbClassFrame	verb=person	frame=of>NNP	4
cueVerbClassFrame	verb=person	frame=that>NP	-1
cueVerbClassFrame	verb=possession	frame=to>inf	2
cueVerbClassFrame	verb=possession+F	frame=.>#	2
cueVerbClassFrame	verb=possession+F	frame=NNP>,	1
cueVerbClassFrame	verb=possession+F	frame=NP>to	-3
cueVerbClassFrame	verb=possession+F	frame=PRP>.	-2
cueVerbClassFrame	verb=possession+F	frame=that>NP	2
cueVerbClassFrame	verb=social	frame=.>#	-1
cueVerbClassFrame	verb=social	frame=NNP>,	1
cueVerbClassFrame	verb=social	frame=NNP>.	1
cueVerbClassFrame	verb=social	frame=NP>.	1
cueVerbClassFrame	verb=social	frame=NP>DASH	-1
cueVerbClassFrame	verb=social	frame=NP>and	-1
cueVerbClassFrame	verb=social	frame=NP>fin	-2
cueVerbClassFrame	verb=social	frame=NP>ing	2
cueVerbClassFrame	verb=social	frame=NP>to	1
cueVerbClassFrame	verb=social	frame=RP>NP	-6
cueVerbClassFrame	verb=social	frame=in>NNP	-1
cueVerbClassFrame	verb=social	frame=on>NP	-2
cueVerbClassFrame	verb=social	frame=on>whether	1
cueVerbClassFrame	verb=social	frame=to>inf	1
cueVerbClassFrame	verb=social+F	frame=.>#	-2
cueVerbClassFrame	verb=social+F	frame=ADJ>of	1
cueVerbClassFrame	verb=social+F	frame=NNP>.	-2
cueVerbClassFrame	verb=social+F	frame=NP>,	2
cueVerbClassFrame	verb=social+F	frame=NP>DASH	1
cueVerbClassFrame	verb=social+F	frame=NP>ing	-2
cueVerbClassFrame	verb=social+F	frame=NP>that	1
cueVerbClassFrame	verb=social+F	frame=PRP>,	-2
cueVerbClassFrame	verb=social+F	frame=PRP>.	-5
cueVerbClassFrame	verb=social+F	frame=PRP>fin	2
cueVerbClassFrame	verb=social+F	frame=PRP>that	3
cueVerbClassFrame	verb=social+F	frame=against>NP	1
cueVerbClassFrame	verb=social+F	frame=for>NNP	1
cueVerbClassFrame	verb=social+F	frame=for>NP	1
cueVerbClassFrame	verb=social+F	frame=on>NP	-2
cueVerbClassFrame	verb=social+c	frame=NNP>,	-2
cueVerbClassFrame	verb=social+c	frame=NP>,	1
cueVerbClassFrame	verb=social+c	frame=NP>to	1
cueVerbClassFrame	verb=state	frame=IN>NP	-2
cueVerbClassFrame	verb=state	frame=in>NP	1
cueVerbClassFrame	verb=state	frame=of>NP	-1
cueVerbClassFrame	verb=stative	frame=.>#	-7
cueVerbClassFrame	verb=stative	frame=IN>ADV	-1
cueVerbClassFrame	verb=stative	frame=IN>NP	3
cueVerbClassFrame	verb=stative	frame=NP>,	-5
cueVerbClassFrame	verb=stative	frame=NP>.	-6
cueVerbClassFrame	verb=stative	frame=NP>and	-5
cueVerbClassFrame	verb=stative	frame=NP>that	-2
cueVerbClassFrame	verb=stative	frame=RP>IN	1
cueVerbClassFrame	verb=stative	frame=RP>NP	1
cueVerbClassFrame	verb=stative	frame=about>NNP	1
cueVerbClassFrame	verb=stative	frame=about>NP	3
cueVerbClassFrame	verb=stative	frame=against>ing	1
cueVerbClassFrame	verb=stative	frame=in>NP	-1
cueVerbClassFrame	verb=stative	frame=to>inf	3
cueVerbClassFrame	verb=stative+F	frame=NP>ing	1
cueVerbClassFrame	verb=stative+c	frame=,>X	2
cueVerbClassFrame	verb=stative+c	frame=NNP>,	-2
cueVerbClassFrame	verb=stative+c	frame=NP>,	-4
cueVerbClassFrame	verb=stative+c	frame=NP>ing	1
cueVerbClassFrame	verb=stative+c	frame=to>inf	-2
cueVerbClassFrame	verb=stative+cc	frame=NP>to	1
cueVerbClassFrame	verb=stative+cc	frame=to>inf	4
cueVerbClassSubject	verb=act	class=#	2
cueVerbClassSubject	verb=act	class=NNP	-4
cueVerbClassSubject	verb=attribute	class=NP	3
cueVerbClassSubject	verb=body	class=PRP	-1
cueVerbClassSubject	verb=body+F	class=NP	-1
cueVerbClassSubject	verb=change	class=#	-4
cueVerbClassSubject	verb=change	class=NNP	-1
cueVerbClassSubject	verb=change	class=NP	-1
cueVerbClassSubject	verb=change	class=PRP	1
cueVerbClassSubject	verb=change+F	class=NNP	-1
cueVerbClassSubject	verb=change+c	class=#	-1
cueVerbClassSubject	verb=change+c	class=NP	-4
cueVerbClassSubject	verb=change+c+F	class=NNP	2
cueVerbClassSubject	verb=change+c+F	class=PRP	2
cueVerbClassSubject	verb=cognition	class=NNP	-1
cueVerbClassSubject	verb=cognition	class=who	2
cueVerbClassSubject	verb=cognition+F	class=PRP	1
cueVerbClassSubject	verb=cognition+c	class=#	-2
cueVerbClassSubject	verb=cognition+c	class=who	-1
cueVerbClassSubject	verb=cognition+c+F	class=NP	3
cueVerbClassSubject	verb=cognition+cc	class=NP	2
cueVerbClassSubject	verb=cognition+cc	class=who	3
cueVerbClassSubject	verb=cognition+cc+F	class=#	1
cueVerbClassSubject	verb=cognition+cc+F	class=NNP	2
cueVerbClassSubject	verb=cognition+cc+F	class=NP	2
cueVerbClassSubject	verb=cognition+cc+F	class=PRP	-1
cueVerbClassSubject	verb=cognition+cc+F	class=who	1
cueVerbClassSubject	verb=communication	class=#	2
cueVerbClassSubject	verb=communication	class=EX	1
cueVerbClassSubject	verb=communication	class=that	-1
cueVerbClassSubject	verb=communication	class=which	2
cueVerbClassSubject	verb=communication	class=who	-4
cueVerbClassSubject	verb=communication+F	class=NNP	5
cueVerbClassSubject	verb=communication+F	class=NP	2
cueVerbClassSubject	verb=communication+F	class=PRP	2
cueVerbClassSubject	verb=communication+F	class=who	-1
cueVerbClassSubject	verb=communication+c	class=NNP	1
cueVerbClassSubject	verb=communication+c	class=NP	2
cueVerbClassSubject	verb=communication+c	class=PRP	2
cueVerbClassSubject	verb=communication+c	class=that	1
cueVerbClassSubject	verb=communication+c	class=who	-3
cueVerbClassSubject	verb=communication+c+F	class=NNP	4
cueVerbClassSubject	verb=communication+c+F	class=NP	2
cueVerbClassSubject	verb=communication+c+F	class=PRP	1
cueVerbClassSubject	verb=communication+cc	class=NNP	1
cueVerbClassSubject	verb=communication+cc	class=NP	1
cueVerbClassSubject	verb=communication+cc	class=PRP	1
cueVerbClassSubject	verb=communication+cc+F	class=#	5
cueVerbClassSubject	verb=communication+cc+F	class=NNP	3
cueVerbClassSubject	verb=communication+cc+F	class=NP	2
cueVerbClassSubject	verb=communication+cc+F	class=PRP	1
cueVerbClassSubject	verb=communication+cc+F	class=when	2
cueVerbClassSubject	verb=communication+cc+F	class=who	-1
cueVerbClassSubject	verb=competition	class=NP	-1
cueVerbClassSubject	verb=competition	class=PRP	-4
cueVerbClassSubject	verb=competition	class=that	1
cueVerbClassSubject	verb=competition+F	class=NNP	-1
cueVerbClassSubject	verb=competition+c+F	class=NP	2
cueVerbClassSubject	verb=consumption	class=#	1
cueVerbClassSubject	verb=consumption	class=NP	-3
cueVerbClassSubject	verb=consumption	class=PRP	-1
cueVerbClassSubject	verb=contact	class=#	-5
cueVerbClassSubject	verb=contact	class=NP	-1
cueVerbClassSubject	verb=contact+F	class=NP	-4
cueVerbClassSubject	verb=contact+c	class=NNP	-3
cueVerbClassSubject	verb=creation	class=#	1
cueVerbClassSubject	verb=creation	class=NP	-1
cueVerbClassSubject	verb=creation	class=PRP	-6
cueVerbClassSubject	verb=creation+c+F	class=NP	1
cueVerbClassSubject	verb=emotion	class=NP	3
cueVerbClassSubject	verb=emotion	class=who	2
cueVerbClassSubject	verb=emotion+F	class=#	3
cueVerbClassSubject	verb=emotion+F	class=NP	2
cueVerbClassSubject	verb=emotion+F	class=PRP	-1
cueVerbClassSubject	verb=emotion+F	class=who	1
cueVerbClassSubject	verb=emotion+c+F	class=NP	4
cueVerbClassSubject	verb=emotion+c+F	class=PRP	-3
cueVerbClassSubject	verb=emotion+c+F	class=who	6
cueVerbClassSubject	verb=event	class=#	-3
cueVerbClassSubject	verb=event	class=NNP	1
cueVerbClassSubject	verb=event	class=NP	-1
cueVerbClassSubject	verb=feeling	class=#	2
cueVerbClassSubject	verb=location	class=NNP	-2
cueVerbClassSubject	verb=motion	class=#	-1
cueVerbClassSubject	verb=motion	class=NNP	-1
cueVerbClassSubject	verb=motion	class=PRP	-2
cueVerbClassSubject	verb=motion	class=who	-3
cueVerbClassSubject	verb=motion+F	class=NP	-2
cueVerbClassSubject	verb=motion+c	class=NP	-4
cueVerbClassSubject	verb=motion+cc	class=NNP	1
cueVerbClassSubject	verb=motive	class=NP	-3
cueVerbClassSubject	verb=perception	class=who	1
cueVerbClassSubject	verb=perception+c+F	class=NNP	1
cueVerbClassSubject	verb=perception+c+F	class=NP	1
cueVerbClassSubject	verb=perception+c+F	class=who	1
cueVerbClassSubject	verb=perception+cc+F	class=NP	1
cueVerbClassSubject	verb=perception+cc+F	class=that	1
cueVerbClassSubject	verb=person	class=#	-2
cueVerbClassSubject	verb=person	class=NP	1
cueVerbClassSubject	verb=phenomenon	class=#	3
cueVerbClassSubject	verb=possession	class=NNP	1
cueVerbClassSubject	verb=possession+F	class=NNP	-1
cueVerbClassSubject	verb=possession+F	class=NP	1
cueVerbClassSubject	verb=possession+F	class=PRP	-1
cueVerbClassSubject	verb=possession+c	class=PRP	1
cueVerbClassSubject	verb=possession+c+F	class=NNP	-3
cueVerbClassSubject	verb=possession+c+F	class=PRP	1
cueVerbClassSubject	verb=possession+cc	class=NP	1
cueVerbClassSubject	verb=social	class=NP	-1
cueVerbClassSubject	verb=social	class=that	1
cueVerbClassSubject	verb=social	class=who	-2
cueVerbClassSubject	verb=social+F	class=NP	-1
cueVerbClassSubject	verb=social+F	class=PRP	-1
cueVerbClassSubject	verb=social+F	class=which	2
cueVerbClassSubject	verb=social+c	class=PRP	-1
cueVerbClassSubject	verb=social+c	class=who	1
cueVerbClassSubject	verb=state	class=EX	3
cueVerbClassSubject	verb=stative	class=NNP	-2
cueVerbClassSubject	verb=stative	class=NP	-2
cueVerbClassSubject	verb=stative	class=PRP	-1
cueVerbClassSubject	verb=stative+F	class=NNP	-1
cueVerbClassSubject	verb=stative+c	class=NP	-3
cueVerbClassSubject	verb=stative+c	class=PRP	1
cueVerbClassSubject	verb=stative+c	class=who	-2
cueVerbClassSubject	verb=stative+cc	class=NP	2
cueVerbClassSubject	verb=weather	class=NP	-1
