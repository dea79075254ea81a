# points-source.lex — points of the source stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
sourceCommas	yes=no	n=1	-10
sourceCommas	yes=no	n=2	-7
sourceCommas	yes=yes	n=0	4
sourceCommas	yes=yes	n=1	-9
sourceCommas	yes=yes	n=3	-2
sourceCommas	yes=yes	n=4	2
sourceFirst	yes=no	yes=no	n=1	-8
sourceFirst	yes=no	yes=no	n=2	-14
sourceFirst	yes=no	yes=no	n=3	-13
sourceFirst	yes=no	yes=yes	n=0	2
sourceFirst	yes=no	yes=yes	n=1	-4
sourceFirst	yes=no	yes=yes	n=2	-9
sourceFirst	yes=no	yes=yes	n=3	-10
sourceFirst	yes=yes	yes=yes	n=0	4
sourceFirst	yes=yes	yes=yes	n=1	1
sourceFirst	yes=yes	yes=yes	n=3	-1
sourceFormLeft	form=colon	class=NNP	n=0	1
sourceFormLeft	form=fin	class=,	n=0	1
sourceFormLeft	form=fin	class=,	n=1	4
sourceFormLeft	form=fin	class=,	n=2	7
sourceFormLeft	form=fin	class=DASH	n=0	-1
sourceFormLeft	form=fin	class=DASH	n=2	1
sourceFormLeft	form=fin	class=NNP	n=0	2
sourceFormLeft	form=fin	class=NNP	n=1	6
sourceFormLeft	form=fin	class=NNP	n=3	-4
sourceFormLeft	form=fin	class=NP	n=1	4
sourceFormLeft	form=fin	class=NP	n=2	2
sourceFormLeft	form=fin	class=NP	n=3	-7
sourceFormLeft	form=fin	class=PRP	n=0	-1
sourceFormLeft	form=fin	class=PRP	n=2	-1
sourceFormLeft	form=fin	class=PRP	n=3	-2
sourceFormLeft	form=fin	class=QC	n=0	6
sourceFormLeft	form=fin	class=X	n=0	1
sourceFormLeft	form=fin	class=and	n=0	-13
sourceFormLeft	form=fin	class=and	n=2	3
sourceFormLeft	form=fin	class=and	n=3	5
sourceFormLeft	form=fin	class=but	n=0	-13
sourceFormLeft	form=fin	class=but	n=2	4
sourceFormLeft	form=fin	class=but	n=3	6
sourceFormLeft	form=fin	class=that	n=0	3
sourceFormLeft	form=fin	class=that	n=2	-3
sourceFormLeft	form=fin	class=which	n=0	2
sourceFormLeft	form=fin+have	class=,	n=1	2
sourceFormLeft	form=fin+have	class=DASH	n=0	-1
sourceFormLeft	form=fin+have	class=DASH	n=1	1
sourceFormLeft	form=fin+have	class=NP	n=1	-1
sourceFormLeft	form=fin+have	class=PRP	n=0	3
sourceFormLeft	form=fin+have	class=and	n=0	-5
sourceFormLeft	form=fin+have	class=and	n=2	2
sourceFormLeft	form=fin+not	class=PRP	n=0	3
sourceFormLeft	form=fin+passive	class=,	n=0	1
sourceFormLeft	form=fin+passive	class=,	n=1	-4
sourceFormLeft	form=fin+passive	class=NNP	n=1	-4
sourceFormLeft	form=fin+passive	class=NP	n=1	-8
sourceFormLeft	form=fin+passive	class=PRP	n=0	-3
sourceFormLeft	form=fin+passive	class=PRP	n=1	-4
sourceFormLeft	form=fin+passive	class=that	n=0	1
sourceFormLeft	form=fin+passive	class=who	n=0	-3
sourceFormLeft	form=fin+passive+modal	class=NP	n=0	-1
sourceFormLeft	form=fin+passive+modal	class=that	n=0	-1
sourceFormLeft	form=in	class=#	n=0	6
sourceFormLeft	form=in	class=NP	n=0	4
sourceFormLeft	form=in	class=NP	n=1	-2
sourceFormLeft	form=inf	class=and	n=1	2
sourceFormLeft	form=inf	class=to	n=1	2
sourceFormLeft	form=ing	class=#	n=0	5
sourceFormLeft	form=ing	class=#	n=1	3
sourceFormLeft	form=ing	class=,	n=1	3
sourceFormLeft	form=ing	class=,	n=2	2
sourceFormLeft	form=ing	class=,	n=3	4
sourceFormLeft	form=ing	class=ADJ	n=0	-1
sourceFormLeft	form=ing	class=DASH	n=0	-1
sourceFormLeft	form=ing	class=DASH	n=1	-1
sourceFormLeft	form=ing	class=NNP	n=0	2
sourceFormLeft	form=ing	class=NNP	n=2	-5
sourceFormLeft	form=ing	class=NP	n=0	2
sourceFormLeft	form=ing	class=NP	n=2	-1
sourceFormLeft	form=ing	class=NP	n=3	-3
sourceFormLeft	form=ing	class=QC	n=0	-1
sourceFormLeft	form=ing	class=QC	n=1	2
sourceFormLeft	form=ing	class=QC	n=3	3
sourceFormLeft	form=ing	class=after	n=1	5
sourceFormLeft	form=ing	class=after	n=2	2
sourceFormLeft	form=ing	class=and	n=0	-9
sourceFormLeft	form=ing	class=and	n=2	1
sourceFormLeft	form=ing	class=and	n=3	1
sourceFormLeft	form=ing	class=before	n=0	-1
sourceFormLeft	form=ing	class=before	n=1	1
sourceFormLeft	form=ing	class=by	n=0	-2
sourceFormLeft	form=ing	class=by	n=2	1
sourceFormLeft	form=ing	class=by	n=3	-1
sourceFormLeft	form=ing	class=fin	n=1	-1
sourceFormLeft	form=ing	class=in	n=0	1
sourceFormLeft	form=ing	class=while	n=0	-2
sourceFormLeft	form=ing	class=while	n=2	1
sourceFormLeft	form=jj	class=by	n=1	1
sourceFormLeft	form=jj	class=fin	n=0	-1
sourceFormLeft	form=jj	class=fin	n=3	-1
sourceFormLeft	form=nn	class=NP	n=0	-1
sourceFormLeft	form=nn	class=and	n=0	1
sourceFormLeft	form=nn	class=by	n=0	1
sourceFormLeft	form=nn	class=fin	n=1	-1
sourceFormLeft	form=nn	class=fin	n=3	-1
sourceFormLeft	form=nn	class=for	n=1	-1
sourceFormLeft	form=nn	class=from	n=0	1
sourceFormLeft	form=nn	class=in	n=0	2
sourceFormLeft	form=nn	class=in	n=1	1
sourceFormLeft	form=nn	class=inf	n=0	2
sourceFormLeft	form=nn	class=inf	n=2	-2
sourceFormLeft	form=nn	class=ing	n=0	1
sourceFormLeft	form=nn	class=of	n=0	-1
sourceFormLeft	form=nn	class=on	n=1	-5
sourceFormLeft	form=nn	class=that	n=0	-1
sourceFormLeft	form=nn	class=under	n=0	-1
sourceFormLeft	form=nn	class=with	n=0	1
sourceFormLeft	form=nns	class=,	n=0	1
sourceFormLeft	form=nns	class=IN	n=1	-7
sourceFormLeft	form=nns	class=fin	n=1	-1
sourceFormLeft	form=nns	class=fin	n=2	-1
sourceFormLeft	form=nns	class=fin	n=3	-1
sourceFormLeft	form=nns	class=ing	n=2	-1
sourceFormLeft	form=nns	class=with	n=1	-2
sourceFormLeft	form=nns	class=with	n=2	1
sourceFormLeft	form=pp	class=#	n=1	-1
sourceFormLeft	form=pp	class=NP	n=0	-1
sourceFormLeft	form=pp	class=NP	n=1	-3
sourceFormLeft	form=pp	class=since	n=1	1
sourceFormLeft	form=pp	class=when	n=0	-1
sourceFormLeft	form=pp	class=when	n=1	-7
sourceFormPath	yes=no	form=colon	path=	2
sourceFormPath	yes=no	form=fin	path=	2
sourceFormPath	yes=no	form=fin	path=ADJ IN	2
sourceFormPath	yes=no	form=fin	path=IN	-3
sourceFormPath	yes=no	form=fin	path=NP ,	-2
sourceFormPath	yes=no	form=fin	path=NP IN	2
sourceFormPath	yes=no	form=fin	path=RP NP IN	1
sourceFormPath	yes=no	form=fin+have	path=IN	-7
sourceFormPath	yes=no	form=fin+passive	path=	-4
sourceFormPath	yes=no	form=fin+passive	path=,	-2
sourceFormPath	yes=no	form=fin+passive	path=IN	2
sourceFormPath	yes=no	form=fin+passive	path=NP IN	3
sourceFormPath	yes=no	form=in	path=	16
sourceFormPath	yes=no	form=inf	path=	-3
sourceFormPath	yes=no	form=ing	path=	-7
sourceFormPath	yes=no	form=ing	path=NP ,	6
sourceFormPath	yes=no	form=ing	path=TO V NP ,	2
sourceFormPath	yes=no	form=ing	path=V IN	-1
sourceFormPath	yes=no	form=ing	path=far V ,	2
sourceFormPath	yes=no	form=ing	path=far V V ,	2
sourceFormPath	yes=no	form=jj	path=IN	-1
sourceFormPath	yes=no	form=nn	path=	1
sourceFormPath	yes=no	form=nn	path=, ADJ IN	-1
sourceFormPath	yes=no	form=nn	path=IN	10
sourceFormPath	yes=no	form=nn	path=V NP IN	1
sourceFormPath	yes=no	form=nns	path=IN	8
sourceFormPath	yes=no	form=pp	path=	-1
sourceFormPath	yes=no	form=pp	path=IN	2
sourceFormPath	yes=yes	form=fin	path=	4
sourceFormPath	yes=yes	form=fin	path=,	-6
sourceFormPath	yes=yes	form=fin	path=, CC	-2
sourceFormPath	yes=yes	form=fin	path=, CC NP	-3
sourceFormPath	yes=yes	form=fin	path=, NP ,	4
sourceFormPath	yes=yes	form=fin	path=, NP , NP ,	4
sourceFormPath	yes=yes	form=fin	path=, NP CC NP	9
sourceFormPath	yes=yes	form=fin	path=ADJ	1
sourceFormPath	yes=yes	form=fin	path=CC	-3
sourceFormPath	yes=yes	form=fin	path=CC NP	3
sourceFormPath	yes=yes	form=fin	path=DASH	-1
sourceFormPath	yes=yes	form=fin	path=IN	2
sourceFormPath	yes=yes	form=fin	path=IN PRP	3
sourceFormPath	yes=yes	form=fin	path=IN WH	3
sourceFormPath	yes=yes	form=fin	path=NP	4
sourceFormPath	yes=yes	form=fin	path=PRP	1
sourceFormPath	yes=yes	form=fin	path=V	7
sourceFormPath	yes=yes	form=fin	path=V ,	-1
sourceFormPath	yes=yes	form=fin	path=V DASH CC	-1
sourceFormPath	yes=yes	form=fin	path=V NP	3
sourceFormPath	yes=yes	form=fin	path=V NP ,	-6
sourceFormPath	yes=yes	form=fin	path=V NP CC	2
sourceFormPath	yes=yes	form=fin	path=V V NP	1
sourceFormPath	yes=yes	form=fin	path=WH V	2
sourceFormPath	yes=yes	form=fin	path=WH V NP	7
sourceFormPath	yes=yes	form=fin	path=X	-2
sourceFormPath	yes=yes	form=fin	path=X NP X	3
sourceFormPath	yes=yes	form=fin	path=far	1
sourceFormPath	yes=yes	form=fin	path=far , ,	1
sourceFormPath	yes=yes	form=fin	path=far V ,	1
sourceFormPath	yes=yes	form=fin	path=far V , ,	4
sourceFormPath	yes=yes	form=fin	path=far V V	3
sourceFormPath	yes=yes	form=fin	path=far V V , ,	2
sourceFormPath	yes=yes	form=fin+have	path=	4
sourceFormPath	yes=yes	form=fin+have	path=, NP	1
sourceFormPath	yes=yes	form=fin+have	path=CC NP	3
sourceFormPath	yes=yes	form=fin+have	path=far V V	2
sourceFormPath	yes=yes	form=fin+have	path=far V V , ,	-1
sourceFormPath	yes=yes	form=fin+have+not	path=	1
sourceFormPath	yes=yes	form=fin+modal	path=	5
sourceFormPath	yes=yes	form=fin+not	path=	2
sourceFormPath	yes=yes	form=fin+passive	path=	-3
sourceFormPath	yes=yes	form=fin+passive	path=NP	1
sourceFormPath	yes=yes	form=fin+passive	path=WH	-2
sourceFormPath	yes=yes	form=fin+passive	path=far V , ,	-2
sourceFormPath	yes=yes	form=fin+passive	path=far V V ,	-4
sourceFormPath	yes=yes	form=fin+passive	path=far V V , ,	-3
sourceFormPath	yes=yes	form=fin+passive+modal	path=	-4
sourceFormPath	yes=yes	form=fin+passive+not	path=	-3
sourceFormPath	yes=yes	form=inf	path=, TO	-3
sourceFormPath	yes=yes	form=inf	path=TO	2
sourceFormPath	yes=yes	form=inf	path=V NP TO	-2
sourceFormPath	yes=yes	form=inf	path=V TO	4
sourceFormPath	yes=yes	form=inf	path=far V ,	1
sourceFormPath	yes=yes	form=inf	path=far V V	-1
sourceFormPath	yes=yes	form=inf	path=far V V ,	1
sourceFormPath	yes=yes	form=ing	path=	3
sourceFormPath	yes=yes	form=ing	path=,	1
sourceFormPath	yes=yes	form=ing	path=, SUB	-2
sourceFormPath	yes=yes	form=ing	path=CC NP V NP	-2
sourceFormPath	yes=yes	form=ing	path=IN	1
sourceFormPath	yes=yes	form=ing	path=SUB	-3
sourceFormPath	yes=yes	form=ing	path=V ,	5
sourceFormPath	yes=yes	form=ing	path=V NP ,	5
sourceFormPath	yes=yes	form=ing	path=V NP SUB	5
sourceFormPath	yes=yes	form=ing	path=V PRP ,	1
sourceFormPath	yes=yes	form=ing	path=V SUB	-1
sourceFormPath	yes=yes	form=ing	path=far V	-1
sourceFormPath	yes=yes	form=ing	path=far V , ,	-5
sourceFormPath	yes=yes	form=ing	path=far V V	-1
sourceFormPath	yes=yes	form=ing	path=far V V ,	6
sourceFormPath	yes=yes	form=ing	path=far V V , ,	-3
sourceFormPath	yes=yes	form=jj	path=	5
sourceFormPath	yes=yes	form=jj	path=V	6
sourceFormPath	yes=yes	form=jj	path=V V	2
sourceFormPath	yes=yes	form=jj	path=far V , ,	-1
sourceFormPath	yes=yes	form=jj	path=far V V ,	-3
sourceFormPath	yes=yes	form=jj	path=far V V , ,	-2
sourceFormPath	yes=yes	form=nn	path=	11
sourceFormPath	yes=yes	form=nn	path=CC	2
sourceFormPath	yes=yes	form=nn	path=V	-2
sourceFormPath	yes=yes	form=nn	path=V NP IN	-2
sourceFormPath	yes=yes	form=nn	path=far V	-1
sourceFormPath	yes=yes	form=nn	path=far V ,	-2
sourceFormPath	yes=yes	form=nn	path=far V V	-5
sourceFormPath	yes=yes	form=nn	path=far V V ,	-3
sourceFormPath	yes=yes	form=nn	path=far V V , ,	-6
sourceFormPath	yes=yes	form=nns	path=	14
sourceFormPath	yes=yes	form=nns	path=IN	-5
sourceFormPath	yes=yes	form=nns	path=V	-3
sourceFormPath	yes=yes	form=nns	path=V IN	-2
sourceFormPath	yes=yes	form=nns	path=V V	-1
sourceFormPath	yes=yes	form=nns	path=far V , ,	-3
sourceFormPath	yes=yes	form=nns	path=far V V	-2
sourceFormPath	yes=yes	form=nns	path=far V V ,	-2
sourceFormPath	yes=yes	form=pp	path=	-1
sourceFormPath	yes=yes	form=pp	path=,	-1
sourceFormPath	yes=yes	form=pp	path=CC NP	1
sourceFormPath	yes=yes	form=pp	path=V	-1
sourceFormPath	yes=yes	form=pp	path=V IN	3
sourceFormPath	yes=yes	form=rb	path=	-2
sourceGate	chunk=#	chunk=WH	state=1	-128
sourceGate	chunk=,	chunk=WH	state=0	-128
sourceGate	chunk=,	chunk=WH	state=2	-128
sourceGate	chunk=:	chunk=PRP	state=0	-128
sourceGate	chunk=ADV	chunk=NP	state=2	-128
sourceGate	chunk=ADV	chunk=NP	state=4	-128
sourceGate	chunk=CC	chunk=NP	state=2	-128
sourceGate	chunk=CC	chunk=NP	state=4	-128
sourceGate	chunk=CC	chunk=PRP	state=2	-128
sourceGate	chunk=DASH	chunk=NP	state=2	-128
sourceGate	chunk=IN	chunk=NP	state=4	-128
sourceGate	chunk=IN	chunk=NP	state=6	-128
sourceGate	chunk=IN	chunk=PRP	state=2	-128
sourceGate	chunk=IN	chunk=PRP	state=4	-128
sourceGate	chunk=NP	chunk=NP	state=2	-128
sourceGate	chunk=NP	chunk=PRP	state=2	-128
sourceGate	chunk=NP	chunk=WH	state=0	-128
sourceGate	chunk=NP	chunk=WH	state=2	-128
sourceGate	chunk=NP	chunk=WH	state=4	-128
sourceGate	chunk=PRP	chunk=NP	state=0	-128
sourceGate	chunk=PRP	chunk=NP	state=2	-128
sourceGate	chunk=QO	chunk=NP	state=0	-128
sourceGate	chunk=QO	chunk=NP	state=2	-128
sourceGate	chunk=QO	chunk=NP	state=4	-128
sourceGate	chunk=QO	chunk=NP	state=5	-128
sourceGate	chunk=QO	chunk=PRP	state=0	-128
sourceGate	chunk=QO	chunk=PRP	state=7	-128
sourceGate	chunk=RP	chunk=NP	state=2	-128
sourceGate	chunk=RP	chunk=NP	state=4	-128
sourceGate	chunk=SUB	chunk=NP	state=0	-128
sourceGate	chunk=SUB	chunk=NP	state=2	-128
sourceGate	chunk=SUB	chunk=PRP	state=0	-128
sourceGate	chunk=SUB	chunk=PRP	state=2	-128
sourceGate	chunk=SUB	chunk=PRP	state=4	-128
sourceGate	chunk=SUB	chunk=PRP	state=7	-128
sourceGate	chunk=SUB	chunk=WH	state=0	-128
sourceGate	chunk=SUB	chunk=WH	state=2	-128
sourceGate	chunk=THAT	chunk=NP	state=0	-128
sourceGate	chunk=THAT	chunk=NP	state=2	-128
sourceGate	chunk=THAT	chunk=NP	state=4	-128
sourceGate	chunk=THAT	chunk=NP	state=7	-128
sourceGate	chunk=THAT	chunk=PRP	state=0	-128
sourceGate	chunk=THAT	chunk=PRP	state=2	-128
sourceGate	chunk=THAT	chunk=PRP	state=5	-128
sourceGate	chunk=V	chunk=ADJ	state=5	-128
sourceGate	chunk=V	chunk=ADJ	state=7	-128
sourceGate	chunk=V	chunk=NP	state=4	-128
sourceGate	chunk=V	chunk=NP	state=6	-128
sourceGate	chunk=V	chunk=PRP	state=2	-128
sourceGate	chunk=V	chunk=PRP	state=4	-128
sourceGate	chunk=V	chunk=PRP	state=5	-128
sourceGate	chunk=V	chunk=PRP	state=6	-128
sourceGate	chunk=V	chunk=PRP	state=7	-128
sourceGate	chunk=V	chunk=WH	state=0	-128
sourceGate	chunk=V	chunk=WH	state=2	-128
sourceGate	chunk=V	chunk=WH	state=3	-128
sourceGate	chunk=WH	chunk=NP	state=0	-128
sourceGate	chunk=WH	chunk=NP	state=2	-128
sourceGate	chunk=WH	chunk=PRP	state=0	-128
sourceGate	chunk=WH	chunk=PRP	state=2	-128
sourceHeadClass	noun=n.act	-3
sourceHeadClass	noun=n.animal	3
sourceHeadClass	noun=n.artifact	-1
sourceHeadClass	noun=n.attribute	-1
sourceHeadClass	noun=n.body	-1
sourceHeadClass	noun=n.cognition	-3
sourceHeadClass	noun=n.communication	-3
sourceHeadClass	noun=n.event	-3
sourceHeadClass	noun=n.feeling	-14
sourceHeadClass	noun=n.group	6
sourceHeadClass	noun=n.motive	-4
sourceHeadClass	noun=n.object	-4
sourceHeadClass	noun=n.person	9
sourceHeadClass	noun=n.phenomenon	-1
sourceHeadClass	noun=n.possession	-2
sourceHeadClass	noun=n.quantity	4
sourceHeadClass	noun=n.relation	2
sourceHeadClass	noun=n.shape	1
sourceHeadClass	noun=n.state	-15
sourceHeadClass	noun=n.time	-14
sourceHeadClass	noun=n.tops	5
sourceHeadClass	noun=none	4
sourceHeadClass	noun=tag:cd	-1
sourceHeadClass	noun=tag:dt	-1
sourceHeadClass	noun=tag:jj	-2
sourceHeadClass	noun=tag:np	5
sourceHeadClass	noun=tag:pos	-3
sourceHeadClass	noun=tag:prp	1
sourceHeadClass	noun=tag:prps	-7
sourceHeadClass	noun=tag:wh	-2
sourceHeadClassVerbs	noun=n.act	n=0	chunk=#	3
sourceHeadClassVerbs	noun=n.act	n=0	chunk=V	-3
sourceHeadClassVerbs	noun=n.act	n=1	chunk=V	-6
sourceHeadClassVerbs	noun=n.artifact	n=0	chunk=#	1
sourceHeadClassVerbs	noun=n.artifact	n=0	chunk=IN	-4
sourceHeadClassVerbs	noun=n.artifact	n=0	chunk=V	-1
sourceHeadClassVerbs	noun=n.attribute	n=0	chunk=,	1
sourceHeadClassVerbs	noun=n.attribute	n=0	chunk=V	-3
sourceHeadClassVerbs	noun=n.attribute	n=2	chunk=#	1
sourceHeadClassVerbs	noun=n.attribute	n=2	chunk=THAT	1
sourceHeadClassVerbs	noun=n.cognition	n=0	chunk=,	-4
sourceHeadClassVerbs	noun=n.cognition	n=0	chunk=ADV	-2
sourceHeadClassVerbs	noun=n.cognition	n=0	chunk=IN	1
sourceHeadClassVerbs	noun=n.cognition	n=0	chunk=V	-7
sourceHeadClassVerbs	noun=n.cognition	n=1	chunk=IN	-1
sourceHeadClassVerbs	noun=n.communication	n=0	chunk=#	-6
sourceHeadClassVerbs	noun=n.communication	n=0	chunk=IN	3
sourceHeadClassVerbs	noun=n.communication	n=0	chunk=V	-1
sourceHeadClassVerbs	noun=n.communication	n=1	chunk=#	3
sourceHeadClassVerbs	noun=n.communication	n=1	chunk=QC	-1
sourceHeadClassVerbs	noun=n.event	n=0	chunk=V	-1
sourceHeadClassVerbs	noun=n.event	n=1	chunk=IN	-1
sourceHeadClassVerbs	noun=n.group	n=0	chunk=#	2
sourceHeadClassVerbs	noun=n.group	n=0	chunk=IN	-2
sourceHeadClassVerbs	noun=n.group	n=1	chunk=#	4
sourceHeadClassVerbs	noun=n.group	n=1	chunk=,	3
sourceHeadClassVerbs	noun=n.group	n=1	chunk=CC	3
sourceHeadClassVerbs	noun=n.group	n=1	chunk=IN	-5
sourceHeadClassVerbs	noun=n.group	n=2	chunk=IN	-5
sourceHeadClassVerbs	noun=n.location	n=0	chunk=,	4
sourceHeadClassVerbs	noun=n.location	n=0	chunk=IN	-2
sourceHeadClassVerbs	noun=n.person	n=0	chunk=#	6
sourceHeadClassVerbs	noun=n.person	n=0	chunk=,	-1
sourceHeadClassVerbs	noun=n.person	n=0	chunk=ADV	-2
sourceHeadClassVerbs	noun=n.person	n=0	chunk=CC	-8
sourceHeadClassVerbs	noun=n.person	n=0	chunk=DASH	1
sourceHeadClassVerbs	noun=n.person	n=0	chunk=QC	4
sourceHeadClassVerbs	noun=n.person	n=0	chunk=SUB	5
sourceHeadClassVerbs	noun=n.person	n=0	chunk=THAT	3
sourceHeadClassVerbs	noun=n.person	n=0	chunk=V	1
sourceHeadClassVerbs	noun=n.person	n=0	chunk=WH	6
sourceHeadClassVerbs	noun=n.person	n=1	chunk=#	7
sourceHeadClassVerbs	noun=n.person	n=1	chunk=,	-3
sourceHeadClassVerbs	noun=n.person	n=1	chunk=IN	-5
sourceHeadClassVerbs	noun=n.person	n=1	chunk=QC	2
sourceHeadClassVerbs	noun=n.person	n=1	chunk=SUB	2
sourceHeadClassVerbs	noun=n.person	n=1	chunk=THAT	-1
sourceHeadClassVerbs	noun=n.person	n=2	chunk=#	2
sourceHeadClassVerbs	noun=n.person	n=2	chunk=,	2
sourceHeadClassVerbs	noun=n.person	n=2	chunk=CC	1
sourceHeadClassVerbs	noun=n.person	n=2	chunk=IN	-3
sourceHeadClassVerbs	noun=n.person	n=2	chunk=V	-6
sourceHeadClassVerbs	noun=n.person	n=3	chunk=,	-4
sourceHeadClassVerbs	noun=n.person	n=3	chunk=IN	-2
sourceHeadClassVerbs	noun=n.phenomenon	n=0	chunk=V	1
sourceHeadClassVerbs	noun=n.possession	n=0	chunk=IN	-1
sourceHeadClassVerbs	noun=n.quantity	n=1	chunk=IN	1
sourceHeadClassVerbs	noun=n.relation	n=0	chunk=#	2
sourceHeadClassVerbs	noun=n.state	n=0	chunk=IN	-1
sourceHeadClassVerbs	noun=n.state	n=1	chunk=#	1
sourceHeadClassVerbs	noun=n.time	n=0	chunk=IN	-2
sourceHeadClassVerbs	noun=n.tops	n=0	chunk=#	3
sourceHeadClassVerbs	noun=none	n=0	chunk=,	-1
sourceHeadClassVerbs	noun=none	n=0	chunk=ADV	1
sourceHeadClassVerbs	noun=none	n=0	chunk=CC	-1
sourceHeadClassVerbs	noun=none	n=0	chunk=DASH	-1
sourceHeadClassVerbs	noun=none	n=0	chunk=IN	1
sourceHeadClassVerbs	noun=tag:cd	n=0	chunk=,	1
sourceHeadClassVerbs	noun=tag:cd	n=0	chunk=ADV	2
sourceHeadClassVerbs	noun=tag:cd	n=0	chunk=CC	1
sourceHeadClassVerbs	noun=tag:cd	n=0	chunk=IN	-2
sourceHeadClassVerbs	noun=tag:cd	n=1	chunk=,	-2
sourceHeadClassVerbs	noun=tag:cd	n=1	chunk=ADV	1
sourceHeadClassVerbs	noun=tag:cd	n=1	chunk=IN	-3
sourceHeadClassVerbs	noun=tag:cd	n=2	chunk=#	-2
sourceHeadClassVerbs	noun=tag:dt	n=0	chunk=,	3
sourceHeadClassVerbs	noun=tag:dt	n=0	chunk=CC	7
sourceHeadClassVerbs	noun=tag:dt	n=0	chunk=DASH	-2
sourceHeadClassVerbs	noun=tag:dt	n=0	chunk=IN	1
sourceHeadClassVerbs	noun=tag:dt	n=0	chunk=V	-2
sourceHeadClassVerbs	noun=tag:dt	n=1	chunk=#	-6
sourceHeadClassVerbs	noun=tag:dt	n=3	chunk=#	-1
sourceHeadClassVerbs	noun=tag:jj	n=0	chunk=#	1
sourceHeadClassVerbs	noun=tag:jj	n=0	chunk=ADV	-2
sourceHeadClassVerbs	noun=tag:jj	n=0	chunk=QO	1
sourceHeadClassVerbs	noun=tag:jj	n=0	chunk=V	-9
sourceHeadClassVerbs	noun=tag:jj	n=1	chunk=WH	1
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=#	3
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=ADV	1
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=CC	-9
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=DASH	1
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=IN	-4
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=QC	7
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=SUB	2
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=THAT	5
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=V	1
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=WH	6
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=X	-1
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=#	2
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=,	1
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=ADV	4
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=CC	-3
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=IN	-7
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=QO	3
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=THAT	-2
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=WH	2
sourceHeadClassVerbs	noun=tag:np	n=2	chunk=,	5
sourceHeadClassVerbs	noun=tag:np	n=2	chunk=DASH	1
sourceHeadClassVerbs	noun=tag:np	n=2	chunk=IN	-4
sourceHeadClassVerbs	noun=tag:np	n=2	chunk=SUB	-1
sourceHeadClassVerbs	noun=tag:np	n=2	chunk=THAT	-1
sourceHeadClassVerbs	noun=tag:np	n=2	chunk=V	-1
sourceHeadClassVerbs	noun=tag:np	n=3	chunk=,	3
sourceHeadClassVerbs	noun=tag:np	n=3	chunk=IN	-3
sourceHeadClassVerbs	noun=tag:pos	n=0	chunk=IN	8
sourceHeadClassVerbs	noun=tag:prp	n=0	chunk=#	-5
sourceHeadClassVerbs	noun=tag:prp	n=0	chunk=,	-1
sourceHeadClassVerbs	noun=tag:prp	n=0	chunk=ADV	1
sourceHeadClassVerbs	noun=tag:prp	n=0	chunk=CC	3
sourceHeadClassVerbs	noun=tag:prp	n=0	chunk=IN	-4
sourceHeadClassVerbs	noun=tag:prp	n=0	chunk=V	1
sourceHeadClassVerbs	noun=tag:prp	n=0	chunk=WH	1
sourceHeadClassVerbs	noun=tag:prp	n=1	chunk=#	-1
sourceHeadClassVerbs	noun=tag:prp	n=1	chunk=,	-2
sourceHeadClassVerbs	noun=tag:prp	n=1	chunk=CC	4
sourceHeadClassVerbs	noun=tag:prp	n=1	chunk=DASH	2
sourceHeadClassVerbs	noun=tag:prp	n=1	chunk=NP	-4
sourceHeadClassVerbs	noun=tag:prp	n=2	chunk=#	3
sourceHeadClassVerbs	noun=tag:prp	n=2	chunk=,	2
sourceHeadClassVerbs	noun=tag:prp	n=2	chunk=CC	3
sourceHeadClassVerbs	noun=tag:prp	n=2	chunk=NP	-1
sourceHeadClassVerbs	noun=tag:prp	n=2	chunk=SUB	-1
sourceHeadClassVerbs	noun=tag:prp	n=2	chunk=THAT	-2
sourceHeadClassVerbs	noun=tag:prp	n=3	chunk=CC	3
sourceHeadClassVerbs	noun=tag:prp	n=3	chunk=SUB	-2
sourceHeadClassVerbs	noun=tag:prp	n=3	chunk=THAT	-4
sourceHeadClassVerbs	noun=tag:prps	n=0	chunk=#	-4
sourceHeadClassVerbs	noun=tag:prps	n=0	chunk=IN	3
sourceHeadClassVerbs	noun=tag:prps	n=0	chunk=V	2
sourceHeadClassVerbs	noun=tag:prps	n=1	chunk=#	-5
sourceHeadClassVerbs	noun=tag:wh	n=0	chunk=#	-12
sourceHeadClassVerbs	noun=tag:wh	n=0	chunk=,	3
sourceHeadClassVerbs	noun=tag:wh	n=0	chunk=ADJ	2
sourceHeadClassVerbs	noun=tag:wh	n=1	chunk=#	-5
sourceHeadClassVerbs	noun=tag:wh	n=1	chunk=NP	1
sourceHeadClassVerbs	noun=tag:wh	n=1	chunk=X	1
sourceHeadClassVerbs	noun=tag:wh	n=2	chunk=,	-4
sourceInContentSide	yes=no	side=both	yes=no	4
sourceInContentSide	yes=no	side=both	yes=yes	-4
sourceInContentSide	yes=no	side=elsewhere	yes=no	-2
sourceInContentSide	yes=no	side=elsewhere	yes=yes	1
sourceInContentSide	yes=no	side=left	yes=no	5
sourceInContentSide	yes=no	side=left	yes=yes	3
sourceInContentSide	yes=no	side=right	yes=no	4
sourceInContentSide	yes=no	side=right	yes=yes	11
sourceInContentSide	yes=yes	side=both	yes=no	-33
sourceInContentSide	yes=yes	side=both	yes=yes	-35
sourceInContentSide	yes=yes	side=elsewhere	yes=no	-12
sourceInContentSide	yes=yes	side=elsewhere	yes=yes	-8
sourceInContentSide	yes=yes	side=left	yes=no	-7
sourceInContentSide	yes=yes	side=left	yes=yes	-29
sourceInContentSide	yes=yes	side=right	yes=no	-46
sourceInContentSide	yes=yes	side=right	yes=yes	1
sourceLeftVerbs	class=#	n=0	tag=49	-3
sourceLeftVerbs	class=#	n=0	tag=nn	6
sourceLeftVerbs	class=#	n=0	tag=nns	2
sourceLeftVerbs	class=#	n=0	tag=np	4
sourceLeftVerbs	class=,	n=0	tag=40	-1
sourceLeftVerbs	class=,	n=0	tag=41	1
sourceLeftVerbs	class=,	n=0	tag=48	-7
sourceLeftVerbs	class=,	n=0	tag=49	-3
sourceLeftVerbs	class=,	n=0	tag=nn	1
sourceLeftVerbs	class=,	n=0	tag=nns	-1
sourceLeftVerbs	class=,	n=0	tag=np	2
sourceLeftVerbs	class=,	n=1	tag=40	3
sourceLeftVerbs	class=,	n=1	tag=41	-6
sourceLeftVerbs	class=,	n=1	tag=48	-1
sourceLeftVerbs	class=,	n=1	tag=nn	1
sourceLeftVerbs	class=,	n=1	tag=nns	4
sourceLeftVerbs	class=,	n=1	tag=np	6
sourceLeftVerbs	class=,	n=2	tag=40	2
sourceLeftVerbs	class=,	n=2	tag=41	-2
sourceLeftVerbs	class=,	n=2	tag=cd	-1
sourceLeftVerbs	class=,	n=2	tag=nn	2
sourceLeftVerbs	class=,	n=2	tag=nns	3
sourceLeftVerbs	class=,	n=2	tag=np	7
sourceLeftVerbs	class=,	n=3	tag=40	2
sourceLeftVerbs	class=,	n=3	tag=nn	1
sourceLeftVerbs	class=,	n=3	tag=np	3
sourceLeftVerbs	class=ADJ	n=0	tag=42	-5
sourceLeftVerbs	class=ADJ	n=1	tag=nns	1
sourceLeftVerbs	class=DASH	n=0	tag=np	-5
sourceLeftVerbs	class=DASH	n=1	tag=nn	-2
sourceLeftVerbs	class=DASH	n=1	tag=nns	2
sourceLeftVerbs	class=DASH	n=2	tag=np	1
sourceLeftVerbs	class=IN	n=1	tag=np	-2
sourceLeftVerbs	class=NNP	n=0	tag=42	1
sourceLeftVerbs	class=NNP	n=0	tag=48	-4
sourceLeftVerbs	class=NNP	n=0	tag=49	-4
sourceLeftVerbs	class=NNP	n=0	tag=cd	-3
sourceLeftVerbs	class=NNP	n=0	tag=dt	1
sourceLeftVerbs	class=NNP	n=0	tag=nn	2
sourceLeftVerbs	class=NNP	n=0	tag=nns	4
sourceLeftVerbs	class=NNP	n=0	tag=np	3
sourceLeftVerbs	class=NNP	n=1	tag=40	-3
sourceLeftVerbs	class=NNP	n=1	tag=41	-3
sourceLeftVerbs	class=NNP	n=1	tag=nn	5
sourceLeftVerbs	class=NNP	n=2	tag=nn	-1
sourceLeftVerbs	class=NNP	n=2	tag=np	-2
sourceLeftVerbs	class=NP	n=0	tag=40	-2
sourceLeftVerbs	class=NP	n=0	tag=41	4
sourceLeftVerbs	class=NP	n=0	tag=42	3
sourceLeftVerbs	class=NP	n=0	tag=48	-8
sourceLeftVerbs	class=NP	n=0	tag=49	-9
sourceLeftVerbs	class=NP	n=0	tag=cd	2
sourceLeftVerbs	class=NP	n=0	tag=dt	3
sourceLeftVerbs	class=NP	n=0	tag=jj	2
sourceLeftVerbs	class=NP	n=0	tag=nn	1
sourceLeftVerbs	class=NP	n=0	tag=nns	3
sourceLeftVerbs	class=NP	n=0	tag=np	-4
sourceLeftVerbs	class=NP	n=1	tag=40	-3
sourceLeftVerbs	class=NP	n=1	tag=dt	2
sourceLeftVerbs	class=NP	n=1	tag=nn	1
sourceLeftVerbs	class=NP	n=1	tag=np	-7
sourceLeftVerbs	class=NP	n=2	tag=40	-1
sourceLeftVerbs	class=NP	n=2	tag=np	-6
sourceLeftVerbs	class=NP	n=3	tag=np	-4
sourceLeftVerbs	class=PRP	n=0	tag=40	2
sourceLeftVerbs	class=PRP	n=0	tag=41	-4
sourceLeftVerbs	class=PRP	n=0	tag=42	3
sourceLeftVerbs	class=PRP	n=0	tag=nn	-2
sourceLeftVerbs	class=PRP	n=0	tag=nns	1
sourceLeftVerbs	class=PRP	n=1	tag=nns	1
sourceLeftVerbs	class=PRP	n=1	tag=np	-7
sourceLeftVerbs	class=PRP	n=2	tag=np	-4
sourceLeftVerbs	class=PRP	n=3	tag=np	-1
sourceLeftVerbs	class=QC	n=0	tag=nn	3
sourceLeftVerbs	class=QC	n=1	tag=nn	3
sourceLeftVerbs	class=QC	n=1	tag=np	3
sourceLeftVerbs	class=QC	n=3	tag=np	1
sourceLeftVerbs	class=after	n=0	tag=nn	-1
sourceLeftVerbs	class=after	n=0	tag=nns	-2
sourceLeftVerbs	class=after	n=0	tag=np	1
sourceLeftVerbs	class=after	n=1	tag=np	1
sourceLeftVerbs	class=after	n=2	tag=np	1
sourceLeftVerbs	class=and	n=0	tag=49	2
sourceLeftVerbs	class=and	n=0	tag=nn	-8
sourceLeftVerbs	class=and	n=0	tag=nns	-6
sourceLeftVerbs	class=and	n=0	tag=np	-3
sourceLeftVerbs	class=and	n=1	tag=41	1
sourceLeftVerbs	class=and	n=1	tag=np	1
sourceLeftVerbs	class=and	n=2	tag=40	4
sourceLeftVerbs	class=and	n=2	tag=41	1
sourceLeftVerbs	class=and	n=2	tag=nns	3
sourceLeftVerbs	class=and	n=3	tag=40	2
sourceLeftVerbs	class=and	n=3	tag=41	2
sourceLeftVerbs	class=and	n=3	tag=np	2
sourceLeftVerbs	class=but	n=0	tag=nn	-2
sourceLeftVerbs	class=but	n=0	tag=nns	-3
sourceLeftVerbs	class=but	n=1	tag=41	1
sourceLeftVerbs	class=but	n=2	tag=40	1
sourceLeftVerbs	class=but	n=2	tag=41	1
sourceLeftVerbs	class=but	n=3	tag=nn	3
sourceLeftVerbs	class=but	n=3	tag=np	6
sourceLeftVerbs	class=by	n=1	tag=40	2
sourceLeftVerbs	class=by	n=1	tag=np	1
sourceLeftVerbs	class=fin	n=0	tag=40	-1
sourceLeftVerbs	class=fin	n=0	tag=nns	-1
sourceLeftVerbs	class=fin	n=1	tag=40	-2
sourceLeftVerbs	class=fin	n=1	tag=41	3
sourceLeftVerbs	class=fin	n=1	tag=48	-1
sourceLeftVerbs	class=fin	n=1	tag=dt	-1
sourceLeftVerbs	class=fin	n=1	tag=nn	1
sourceLeftVerbs	class=fin	n=1	tag=nns	-2
sourceLeftVerbs	class=fin	n=1	tag=np	1
sourceLeftVerbs	class=fin	n=2	tag=40	-3
sourceLeftVerbs	class=fin	n=2	tag=nn	-1
sourceLeftVerbs	class=for	n=0	tag=nn	-1
sourceLeftVerbs	class=for	n=1	tag=nns	-1
sourceLeftVerbs	class=in	n=0	tag=49	5
sourceLeftVerbs	class=in	n=0	tag=nns	1
sourceLeftVerbs	class=in	n=1	tag=41	1
sourceLeftVerbs	class=in	n=1	tag=nns	1
sourceLeftVerbs	class=inf	n=0	tag=40	1
sourceLeftVerbs	class=inf	n=2	tag=np	-1
sourceLeftVerbs	class=of	n=0	tag=48	5
sourceLeftVerbs	class=of	n=0	tag=nn	-4
sourceLeftVerbs	class=of	n=1	tag=nn	-2
sourceLeftVerbs	class=of	n=2	tag=np	-1
sourceLeftVerbs	class=on	n=1	tag=nns	-1
sourceLeftVerbs	class=pp	n=2	tag=nn	1
sourceLeftVerbs	class=that	n=0	tag=nn	1
sourceLeftVerbs	class=that	n=0	tag=nns	1
sourceLeftVerbs	class=that	n=1	tag=nns	-1
sourceLeftVerbs	class=that	n=2	tag=np	-1
sourceLeftVerbs	class=to	n=0	tag=40	5
sourceLeftVerbs	class=to	n=0	tag=42	-9
sourceLeftVerbs	class=to	n=0	tag=nn	-3
sourceLeftVerbs	class=to	n=1	tag=40	2
sourceLeftVerbs	class=to	n=1	tag=nn	-3
sourceLeftVerbs	class=to	n=1	tag=nns	5
sourceLeftVerbs	class=to	n=1	tag=np	1
sourceLeftVerbs	class=to	n=2	tag=40	1
sourceLeftVerbs	class=to	n=2	tag=nn	-2
sourceLeftVerbs	class=to	n=2	tag=np	1
sourceLeftVerbs	class=to	n=3	tag=nn	-1
sourceLeftVerbs	class=to	n=3	tag=np	-2
sourceLeftVerbs	class=when	n=0	tag=41	-5
sourceLeftVerbs	class=when	n=1	tag=np	-3
sourceLeftVerbs	class=which	n=0	tag=41	6
sourceLeftVerbs	class=which	n=1	tag=np	-1
sourceLeftVerbs	class=while	n=0	tag=nns	-3
sourceLeftVerbs	class=who	n=0	tag=41	3
sourceLeftVerbs	class=who	n=0	tag=np	-1
sourceLeftVerbs	class=whom	n=0	tag=dt	1
sourceLeftVerbs	class=with	n=1	tag=nns	-2
sourceLeftVerbs	class=with	n=2	tag=nn	-1
sourceLeftVerbs	class=with	n=2	tag=np	2
sourceLemma	yes=no	word=accord	8
sourceLemma	yes=no	word=announce	-4
sourceLemma	yes=no	word=appear	-1
sourceLemma	yes=no	word=ask	-8
sourceLemma	yes=no	word=be	1
sourceLemma	yes=no	word=draw	1
sourceLemma	yes=no	word=expect	-2
sourceLemma	yes=no	word=feature	1
sourceLemma	yes=no	word=for	2
sourceLemma	yes=no	word=in	5
sourceLemma	yes=no	word=make	-1
sourceLemma	yes=no	word=opponent	1
sourceLemma	yes=no	word=report	-3
sourceLemma	yes=no	word=reportedly	-6
sourceLemma	yes=no	word=response	2
sourceLemma	yes=no	word=say	-3
sourceLemma	yes=no	word=speak	-1
sourceLemma	yes=no	word=support	2
sourceLemma	yes=no	word=supporter	-2
sourceLemma	yes=no	word=suspect	-3
sourceLemma	yes=no	word=talk	-1
sourceLemma	yes=no	word=tell	-11
sourceLemma	yes=no	word=theory	-1
sourceLemma	yes=no	word=win	1
sourceLemma	yes=yes	word=:	1
sourceLemma	yes=yes	word=?	-1
sourceLemma	yes=yes	word=accord	-1
sourceLemma	yes=yes	word=allegation	-3
sourceLemma	yes=yes	word=alleged	-1
sourceLemma	yes=yes	word=appear	-9
sourceLemma	yes=yes	word=arise	-2
sourceLemma	yes=yes	word=ask	-6
sourceLemma	yes=yes	word=assert	-1
sourceLemma	yes=yes	word=become	-4
sourceLemma	yes=yes	word=blame	3
sourceLemma	yes=yes	word=clear	-9
sourceLemma	yes=yes	word=come	-1
sourceLemma	yes=yes	word=complaint	-1
sourceLemma	yes=yes	word=concern	-2
sourceLemma	yes=yes	word=consider	-1
sourceLemma	yes=yes	word=criticism	-4
sourceLemma	yes=yes	word=debate	-5
sourceLemma	yes=yes	word=defend	1
sourceLemma	yes=yes	word=describe	1
sourceLemma	yes=yes	word=design	-1
sourceLemma	yes=yes	word=due	-1
sourceLemma	yes=yes	word=emerge	-2
sourceLemma	yes=yes	word=endorsement	-2
sourceLemma	yes=yes	word=expect	-2
sourceLemma	yes=yes	word=explain	1
sourceLemma	yes=yes	word=face	-1
sourceLemma	yes=yes	word=find	1
sourceLemma	yes=yes	word=footage	-3
sourceLemma	yes=yes	word=go	-1
sourceLemma	yes=yes	word=hope	2
sourceLemma	yes=yes	word=know	-6
sourceLemma	yes=yes	word=label	-1
sourceLemma	yes=yes	word=lawsuit	-1
sourceLemma	yes=yes	word=learn	-1
sourceLemma	yes=yes	word=look	-5
sourceLemma	yes=yes	word=make	1
sourceLemma	yes=yes	word=mention	1
sourceLemma	yes=yes	word=plan	1
sourceLemma	yes=yes	word=press	-2
sourceLemma	yes=yes	word=question	-5
sourceLemma	yes=yes	word=quote	1
sourceLemma	yes=yes	word=raise	-6
sourceLemma	yes=yes	word=receive	-6
sourceLemma	yes=yes	word=regard	-1
sourceLemma	yes=yes	word=renew	-1
sourceLemma	yes=yes	word=report	3
sourceLemma	yes=yes	word=reportedly	-7
sourceLemma	yes=yes	word=request	-4
sourceLemma	yes=yes	word=require	1
sourceLemma	yes=yes	word=say	7
sourceLemma	yes=yes	word=scrutiny	-1
sourceLemma	yes=yes	word=see	-3
sourceLemma	yes=yes	word=seem	-11
sourceLemma	yes=yes	word=seemingly	-1
sourceLemma	yes=yes	word=sense	-1
sourceLemma	yes=yes	word=show	3
sourceLemma	yes=yes	word=speak	2
sourceLemma	yes=yes	word=speculation	-2
sourceLemma	yes=yes	word=suggest	1
sourceLemma	yes=yes	word=supporter	1
sourceLemma	yes=yes	word=title	-1
sourceLemma	yes=yes	word=unclear	-5
sourceLemma	yes=yes	word=view	1
sourceLemma	yes=yes	word=want	2
sourceLemma	yes=yes	word=write	3
sourceLemmaPath	yes=no	word=accord	path=IN	9
sourceLemmaPath	yes=no	word=accord	path=TO V	3
sourceLemmaPath	yes=no	word=accord	path=V IN	-1
sourceLemmaPath	yes=no	word=announce	path=	-2
sourceLemmaPath	yes=no	word=draw	path=NP IN	3
sourceLemmaPath	yes=no	word=for	path=	1
sourceLemmaPath	yes=no	word=in	path=	7
sourceLemmaPath	yes=no	word=receive	path=	-1
sourceLemmaPath	yes=no	word=receive	path=NP IN	1
sourceLemmaPath	yes=no	word=say	path=	9
sourceLemmaPath	yes=no	word=say	path=IN	-5
sourceLemmaPath	yes=no	word=say	path=NP IN	-1
sourceLemmaPath	yes=no	word=suspect	path=IN	-2
sourceLemmaPath	yes=no	word=take	path=	-1
sourceLemmaPath	yes=no	word=tell	path=	-10
sourceLemmaPath	yes=no	word=win	path=NP IN	1
sourceLemmaPath	yes=yes	word=?	path=	-1
sourceLemmaPath	yes=yes	word=accuse	path=far V V ,	4
sourceLemmaPath	yes=yes	word=accuse	path=far V V , ,	-5
sourceLemmaPath	yes=yes	word=agree	path=	-2
sourceLemmaPath	yes=yes	word=announce	path=	1
sourceLemmaPath	yes=yes	word=appear	path=	-5
sourceLemmaPath	yes=yes	word=ask	path=	-2
sourceLemmaPath	yes=yes	word=ask	path=, NP ,	-2
sourceLemmaPath	yes=yes	word=ask	path=far V V	1
sourceLemmaPath	yes=yes	word=attack	path=	2
sourceLemmaPath	yes=yes	word=attack	path=V NP IN	-1
sourceLemmaPath	yes=yes	word=back	path=	1
sourceLemmaPath	yes=yes	word=call	path=	6
sourceLemmaPath	yes=yes	word=call	path=, NP ,	3
sourceLemmaPath	yes=yes	word=call	path=CC NP	1
sourceLemmaPath	yes=yes	word=call	path=TO	-1
sourceLemmaPath	yes=yes	word=call	path=far V V ,	1
sourceLemmaPath	yes=yes	word=call	path=far V V , ,	2
sourceLemmaPath	yes=yes	word=claim	path=	2
sourceLemmaPath	yes=yes	word=clear	path=V	-1
sourceLemmaPath	yes=yes	word=come	path=	-2
sourceLemmaPath	yes=yes	word=continue	path=	-1
sourceLemmaPath	yes=yes	word=convince	path=	2
sourceLemmaPath	yes=yes	word=criticism	path=V	-1
sourceLemmaPath	yes=yes	word=demand	path=	1
sourceLemmaPath	yes=yes	word=describe	path=	1
sourceLemmaPath	yes=yes	word=divide	path=	1
sourceLemmaPath	yes=yes	word=emerge	path=	-2
sourceLemmaPath	yes=yes	word=endorse	path=WH	-1
sourceLemmaPath	yes=yes	word=expect	path=	4
sourceLemmaPath	yes=yes	word=express	path=, NP ,	1
sourceLemmaPath	yes=yes	word=express	path=far , ,	-1
sourceLemmaPath	yes=yes	word=favor	path=far V V , ,	-3
sourceLemmaPath	yes=yes	word=find	path=	-3
sourceLemmaPath	yes=yes	word=focus	path=	1
sourceLemmaPath	yes=yes	word=follow	path=	-1
sourceLemmaPath	yes=yes	word=go	path=	-5
sourceLemmaPath	yes=yes	word=hope	path=	5
sourceLemmaPath	yes=yes	word=indicate	path=	-1
sourceLemmaPath	yes=yes	word=know	path=	-3
sourceLemmaPath	yes=yes	word=know	path=far V V , ,	-1
sourceLemmaPath	yes=yes	word=look	path=	-1
sourceLemmaPath	yes=yes	word=make	path=	2
sourceLemmaPath	yes=yes	word=note	path=far V , ,	2
sourceLemmaPath	yes=yes	word=note	path=far V V ,	2
sourceLemmaPath	yes=yes	word=notice	path=, NP , TO	2
sourceLemmaPath	yes=yes	word=notice	path=far V V , ,	-1
sourceLemmaPath	yes=yes	word=offer	path=far V V , ,	1
sourceLemmaPath	yes=yes	word=open	path=	-2
sourceLemmaPath	yes=yes	word=oppose	path=far V V , ,	-1
sourceLemmaPath	yes=yes	word=plan	path=	1
sourceLemmaPath	yes=yes	word=promise	path=	3
sourceLemmaPath	yes=yes	word=question	path=V	-3
sourceLemmaPath	yes=yes	word=question	path=far V V , ,	-1
sourceLemmaPath	yes=yes	word=read	path=	1
sourceLemmaPath	yes=yes	word=receive	path=	-4
sourceLemmaPath	yes=yes	word=remind	path=far V V ,	1
sourceLemmaPath	yes=yes	word=report	path=	1
sourceLemmaPath	yes=yes	word=reportedly	path=	-2
sourceLemmaPath	yes=yes	word=reveal	path=	2
sourceLemmaPath	yes=yes	word=say	path=,	-1
sourceLemmaPath	yes=yes	word=say	path=, NP ,	-3
sourceLemmaPath	yes=yes	word=say	path=, NP , NP ,	3
sourceLemmaPath	yes=yes	word=say	path=, NP CC NP	3
sourceLemmaPath	yes=yes	word=say	path=TO	-1
sourceLemmaPath	yes=yes	word=say	path=V NP CC	-2
sourceLemmaPath	yes=yes	word=say	path=far , ,	1
sourceLemmaPath	yes=yes	word=say	path=far V , ,	3
sourceLemmaPath	yes=yes	word=say	path=far V V	1
sourceLemmaPath	yes=yes	word=say	path=far V V ,	1
sourceLemmaPath	yes=yes	word=say	path=far V V , ,	2
sourceLemmaPath	yes=yes	word=seem	path=	-8
sourceLemmaPath	yes=yes	word=show	path=	-4
sourceLemmaPath	yes=yes	word=show	path=far V V ,	-2
sourceLemmaPath	yes=yes	word=show	path=far V V , ,	-1
sourceLemmaPath	yes=yes	word=sound	path=	-2
sourceLemmaPath	yes=yes	word=speak	path=	-1
sourceLemmaPath	yes=yes	word=speak	path=,	1
sourceLemmaPath	yes=yes	word=suggest	path=	-1
sourceLemmaPath	yes=yes	word=suggest	path=far V V	1
sourceLemmaPath	yes=yes	word=support	path=	6
sourceLemmaPath	yes=yes	word=talk	path=	1
sourceLemmaPath	yes=yes	word=tell	path=	-9
sourceLemmaPath	yes=yes	word=tell	path=V NP ,	1
sourceLemmaPath	yes=yes	word=turn	path=	-1
sourceLemmaPath	yes=yes	word=unclear	path=V	-3
sourceLemmaPath	yes=yes	word=want	path=	1
sourceNext	yes=no	class=,	yes=no	-1
sourceNext	yes=no	class=,	yes=yes	6
sourceNext	yes=no	class=.	yes=yes	-1
sourceNext	yes=no	class=IN	yes=no	-3
sourceNext	yes=no	class=NP	yes=no	-1
sourceNext	yes=no	class=X	yes=no	1
sourceNext	yes=no	class=about	yes=yes	-3
sourceNext	yes=no	class=and	yes=no	2
sourceNext	yes=no	class=and	yes=yes	3
sourceNext	yes=no	class=fin	yes=no	-1
sourceNext	yes=no	class=in	yes=yes	2
sourceNext	yes=no	class=ing	yes=no	-3
sourceNext	yes=no	class=of	yes=no	2
sourceNext	yes=no	class=of	yes=yes	4
sourceNext	yes=no	class=on	yes=no	1
sourceNext	yes=no	class=pp	yes=yes	4
sourceNext	yes=no	class=to	yes=no	-7
sourceNext	yes=no	class=to	yes=yes	-2
sourceNext	yes=yes	class=,	yes=no	2
sourceNext	yes=yes	class=.	yes=yes	-4
sourceNext	yes=yes	class=:	yes=no	-13
sourceNext	yes=yes	class=ADV	yes=no	1
sourceNext	yes=yes	class=ADV	yes=yes	1
sourceNext	yes=yes	class=DASH	yes=no	1
sourceNext	yes=yes	class=DASH	yes=yes	-4
sourceNext	yes=yes	class=IN	yes=no	-3
sourceNext	yes=yes	class=IN	yes=yes	1
sourceNext	yes=yes	class=NNP	yes=yes	1
sourceNext	yes=yes	class=PRP	yes=no	6
sourceNext	yes=yes	class=PRP	yes=yes	1
sourceNext	yes=yes	class=QO	yes=no	-1
sourceNext	yes=yes	class=X	yes=yes	-3
sourceNext	yes=yes	class=about	yes=no	-2
sourceNext	yes=yes	class=about	yes=yes	1
sourceNext	yes=yes	class=after	yes=no	-10
sourceNext	yes=yes	class=and	yes=no	-1
sourceNext	yes=yes	class=as	yes=no	-6
sourceNext	yes=yes	class=but	yes=yes	-1
sourceNext	yes=yes	class=fin	yes=no	-3
sourceNext	yes=yes	class=in	yes=no	-3
sourceNext	yes=yes	class=inf	yes=no	-2
sourceNext	yes=yes	class=ing	yes=no	8
sourceNext	yes=yes	class=ing	yes=yes	1
sourceNext	yes=yes	class=into	yes=no	-1
sourceNext	yes=yes	class=like	yes=no	2
sourceNext	yes=yes	class=of	yes=no	2
sourceNext	yes=yes	class=on	yes=no	-3
sourceNext	yes=yes	class=on	yes=yes	2
sourceNext	yes=yes	class=or	yes=no	-1
sourceNext	yes=yes	class=over	yes=no	-1
sourceNext	yes=yes	class=pp	yes=no	6
sourceNext	yes=yes	class=pp	yes=yes	1
sourceNext	yes=yes	class=than	yes=no	3
sourceNext	yes=yes	class=that	yes=no	-2
sourceNext	yes=yes	class=that	yes=yes	3
sourceNext	yes=yes	class=through	yes=no	-1
sourceNext	yes=yes	class=to	yes=no	1
sourceNext	yes=yes	class=to	yes=yes	2
sourceNext	yes=yes	class=who	yes=no	1
sourceNext	yes=yes	class=whose	yes=no	2
sourceNextPrevious	chunk=#	class=,	n=0	5
sourceNextPrevious	chunk=#	class=,	n=1	4
sourceNextPrevious	chunk=#	class=,	n=2	5
sourceNextPrevious	chunk=#	class=,	n=3	1
sourceNextPrevious	chunk=#	class=:	n=1	-2
sourceNextPrevious	chunk=#	class=ADV	n=0	-2
sourceNextPrevious	chunk=#	class=ADV	n=1	-2
sourceNextPrevious	chunk=#	class=DASH	n=3	2
sourceNextPrevious	chunk=#	class=PRP	n=0	8
sourceNextPrevious	chunk=#	class=QO	n=0	1
sourceNextPrevious	chunk=#	class=and	n=0	8
sourceNextPrevious	chunk=#	class=and	n=1	5
sourceNextPrevious	chunk=#	class=by	n=0	2
sourceNextPrevious	chunk=#	class=fin	n=0	-8
sourceNextPrevious	chunk=#	class=fin	n=1	-6
sourceNextPrevious	chunk=#	class=fin	n=2	-4
sourceNextPrevious	chunk=#	class=fin	n=3	-4
sourceNextPrevious	chunk=#	class=for	n=1	2
sourceNextPrevious	chunk=#	class=from	n=0	2
sourceNextPrevious	chunk=#	class=in	n=0	4
sourceNextPrevious	chunk=#	class=in	n=1	-3
sourceNextPrevious	chunk=#	class=ing	n=0	-1
sourceNextPrevious	chunk=#	class=ing	n=1	3
sourceNextPrevious	chunk=#	class=ing	n=2	1
sourceNextPrevious	chunk=#	class=of	n=1	1
sourceNextPrevious	chunk=#	class=on	n=1	-1
sourceNextPrevious	chunk=#	class=pp	n=0	-1
sourceNextPrevious	chunk=#	class=pp	n=1	1
sourceNextPrevious	chunk=#	class=pp	n=2	1
sourceNextPrevious	chunk=#	class=that	n=0	-1
sourceNextPrevious	chunk=#	class=that	n=1	1
sourceNextPrevious	chunk=#	class=to	n=1	-1
sourceNextPrevious	chunk=#	class=who	n=0	-2
sourceNextPrevious	chunk=#	class=who	n=1	1
sourceNextPrevious	chunk=#	class=who	n=2	2
sourceNextPrevious	chunk=#	class=who	n=3	-2
sourceNextPrevious	chunk=,	class=,	n=0	-4
sourceNextPrevious	chunk=,	class=,	n=1	-5
sourceNextPrevious	chunk=,	class=ADV	n=0	3
sourceNextPrevious	chunk=,	class=DASH	n=0	-1
sourceNextPrevious	chunk=,	class=DASH	n=1	3
sourceNextPrevious	chunk=,	class=NP	n=0	4
sourceNextPrevious	chunk=,	class=NP	n=1	1
sourceNextPrevious	chunk=,	class=QO	n=0	1
sourceNextPrevious	chunk=,	class=X	n=0	1
sourceNextPrevious	chunk=,	class=and	n=0	-5
sourceNextPrevious	chunk=,	class=and	n=1	-4
sourceNextPrevious	chunk=,	class=by	n=0	1
sourceNextPrevious	chunk=,	class=fin	n=1	6
sourceNextPrevious	chunk=,	class=fin	n=2	8
sourceNextPrevious	chunk=,	class=fin	n=3	7
sourceNextPrevious	chunk=,	class=for	n=0	-1
sourceNextPrevious	chunk=,	class=ing	n=0	-1
sourceNextPrevious	chunk=,	class=ing	n=1	1
sourceNextPrevious	chunk=,	class=of	n=0	1
sourceNextPrevious	chunk=,	class=of	n=1	3
sourceNextPrevious	chunk=,	class=of	n=2	2
sourceNextPrevious	chunk=,	class=on	n=0	-1
sourceNextPrevious	chunk=,	class=on	n=3	1
sourceNextPrevious	chunk=,	class=pp	n=0	4
sourceNextPrevious	chunk=,	class=who	n=2	-1
sourceNextPrevious	chunk=,	class=who	n=3	-1
sourceNextPrevious	chunk=:	class=fin	n=1	5
sourceNextPrevious	chunk=:	class=of	n=0	1
sourceNextPrevious	chunk=ADV	class=ADV	n=0	2
sourceNextPrevious	chunk=ADV	class=fin	n=0	1
sourceNextPrevious	chunk=ADV	class=fin	n=1	3
sourceNextPrevious	chunk=ADV	class=in	n=0	4
sourceNextPrevious	chunk=ADV	class=of	n=1	1
sourceNextPrevious	chunk=ADV	class=of	n=2	1
sourceNextPrevious	chunk=CC	class=NP	n=0	-1
sourceNextPrevious	chunk=CC	class=and	n=0	7
sourceNextPrevious	chunk=CC	class=and	n=1	2
sourceNextPrevious	chunk=CC	class=and	n=3	1
sourceNextPrevious	chunk=CC	class=fin	n=0	-1
sourceNextPrevious	chunk=CC	class=fin	n=1	1
sourceNextPrevious	chunk=CC	class=in	n=0	1
sourceNextPrevious	chunk=CC	class=of	n=0	-3
sourceNextPrevious	chunk=CC	class=to	n=0	-2
sourceNextPrevious	chunk=CC	class=who	n=1	1
sourceNextPrevious	chunk=DASH	class=,	n=0	1
sourceNextPrevious	chunk=DASH	class=,	n=1	1
sourceNextPrevious	chunk=DASH	class=ADV	n=1	1
sourceNextPrevious	chunk=DASH	class=DASH	n=0	-2
sourceNextPrevious	chunk=DASH	class=X	n=0	1
sourceNextPrevious	chunk=DASH	class=fin	n=0	1
sourceNextPrevious	chunk=DASH	class=fin	n=1	4
sourceNextPrevious	chunk=DASH	class=fin	n=2	-1
sourceNextPrevious	chunk=DASH	class=of	n=1	-3
sourceNextPrevious	chunk=IN	class=,	n=0	-3
sourceNextPrevious	chunk=IN	class=,	n=1	-5
sourceNextPrevious	chunk=IN	class=,	n=2	-2
sourceNextPrevious	chunk=IN	class=,	n=3	-4
sourceNextPrevious	chunk=IN	class=:	n=0	-3
sourceNextPrevious	chunk=IN	class=ADV	n=0	-2
sourceNextPrevious	chunk=IN	class=DASH	n=0	-4
sourceNextPrevious	chunk=IN	class=IN	n=0	-2
sourceNextPrevious	chunk=IN	class=NNP	n=0	-1
sourceNextPrevious	chunk=IN	class=X	n=0	2
sourceNextPrevious	chunk=IN	class=and	n=0	-1
sourceNextPrevious	chunk=IN	class=and	n=1	-1
sourceNextPrevious	chunk=IN	class=and	n=2	-5
sourceNextPrevious	chunk=IN	class=as	n=0	2
sourceNextPrevious	chunk=IN	class=at	n=0	-3
sourceNextPrevious	chunk=IN	class=fin	n=0	-4
sourceNextPrevious	chunk=IN	class=fin	n=2	-1
sourceNextPrevious	chunk=IN	class=for	n=0	2
sourceNextPrevious	chunk=IN	class=for	n=1	-1
sourceNextPrevious	chunk=IN	class=if	n=0	1
sourceNextPrevious	chunk=IN	class=in	n=0	-1
sourceNextPrevious	chunk=IN	class=in	n=1	-1
sourceNextPrevious	chunk=IN	class=ing	n=0	3
sourceNextPrevious	chunk=IN	class=of	n=0	1
sourceNextPrevious	chunk=IN	class=over	n=0	1
sourceNextPrevious	chunk=IN	class=pp	n=0	5
sourceNextPrevious	chunk=IN	class=pp	n=1	-3
sourceNextPrevious	chunk=IN	class=that	n=0	4
sourceNextPrevious	chunk=IN	class=to	n=0	1
sourceNextPrevious	chunk=IN	class=to	n=1	-1
sourceNextPrevious	chunk=IN	class=who	n=1	-1
sourceNextPrevious	chunk=IN	class=with	n=0	-1
sourceNextPrevious	chunk=IN	class=with	n=1	1
sourceNextPrevious	chunk=NP	class=NP	n=0	-2
sourceNextPrevious	chunk=NP	class=fin	n=0	2
sourceNextPrevious	chunk=NP	class=fin	n=1	2
sourceNextPrevious	chunk=QC	class=,	n=0	1
sourceNextPrevious	chunk=QC	class=,	n=1	5
sourceNextPrevious	chunk=QC	class=,	n=2	1
sourceNextPrevious	chunk=QC	class=X	n=0	1
sourceNextPrevious	chunk=QC	class=fin	n=1	-1
sourceNextPrevious	chunk=QC	class=of	n=0	4
sourceNextPrevious	chunk=QO	class=fin	n=1	2
sourceNextPrevious	chunk=SUB	class=,	n=0	4
sourceNextPrevious	chunk=SUB	class=,	n=1	1
sourceNextPrevious	chunk=SUB	class=and	n=0	2
sourceNextPrevious	chunk=SUB	class=fin	n=2	-3
sourceNextPrevious	chunk=SUB	class=fin	n=3	-4
sourceNextPrevious	chunk=SUB	class=of	n=0	1
sourceNextPrevious	chunk=THAT	class=fin	n=0	7
sourceNextPrevious	chunk=THAT	class=fin	n=1	-7
sourceNextPrevious	chunk=THAT	class=fin	n=2	-12
sourceNextPrevious	chunk=THAT	class=fin	n=3	-7
sourceNextPrevious	chunk=THAT	class=of	n=2	2
sourceNextPrevious	chunk=V	class=,	n=0	1
sourceNextPrevious	chunk=V	class=,	n=3	1
sourceNextPrevious	chunk=V	class=.	n=0	-2
sourceNextPrevious	chunk=V	class=DASH	n=0	-1
sourceNextPrevious	chunk=V	class=and	n=1	-4
sourceNextPrevious	chunk=V	class=as	n=0	-3
sourceNextPrevious	chunk=V	class=by	n=0	-1
sourceNextPrevious	chunk=V	class=fin	n=0	-10
sourceNextPrevious	chunk=V	class=fin	n=1	-7
sourceNextPrevious	chunk=V	class=fin	n=2	-7
sourceNextPrevious	chunk=V	class=fin	n=3	-1
sourceNextPrevious	chunk=V	class=for	n=0	-2
sourceNextPrevious	chunk=V	class=for	n=1	-1
sourceNextPrevious	chunk=V	class=from	n=0	-2
sourceNextPrevious	chunk=V	class=in	n=0	-1
sourceNextPrevious	chunk=V	class=inf	n=0	2
sourceNextPrevious	chunk=V	class=of	n=0	1
sourceNextPrevious	chunk=V	class=of	n=1	-1
sourceNextPrevious	chunk=V	class=to	n=0	3
sourceNextPrevious	chunk=V	class=to	n=1	1
sourceNextPrevious	chunk=V	class=who	n=0	1
sourceNextPrevious	chunk=V	class=who	n=1	2
sourceNextPrevious	chunk=V	class=with	n=0	-1
sourceNextPrevious	chunk=WH	class=,	n=0	4
sourceNextPrevious	chunk=WH	class=ADV	n=0	3
sourceNextPrevious	chunk=WH	class=ADV	n=1	1
sourceNextPrevious	chunk=WH	class=and	n=1	1
sourceNextPrevious	chunk=WH	class=fin	n=0	3
sourceNextPrevious	chunk=WH	class=fin	n=1	-1
sourceNextPrevious	chunk=WH	class=fin	n=2	-2
sourceNextPrevious	chunk=WH	class=fin	n=3	-4
sourceNextPrevious	chunk=WH	class=in	n=1	1
sourceNextPrevious	chunk=WH	class=of	n=0	1
sourceNextPrevious	chunk=X	class=X	n=0	-10
sourceNextPrevious	chunk=X	class=X	n=1	-6
sourceNextPrevious	chunk=X	class=fin	n=1	1
sourceNoneLemma	word=:	-3
sourceNoneLemma	word=?	4
sourceNoneLemma	word=accord	-7
sourceNoneLemma	word=acknowledge	1
sourceNoneLemma	word=advise	1
sourceNoneLemma	word=allegation	3
sourceNoneLemma	word=announce	4
sourceNoneLemma	word=appear	13
sourceNoneLemma	word=ask	15
sourceNoneLemma	word=assert	1
sourceNoneLemma	word=become	3
sourceNoneLemma	word=blame	-4
sourceNoneLemma	word=call	4
sourceNoneLemma	word=charge	1
sourceNoneLemma	word=cite	-1
sourceNoneLemma	word=clear	10
sourceNoneLemma	word=come	4
sourceNoneLemma	word=concern	2
sourceNoneLemma	word=convince	-1
sourceNoneLemma	word=criticism	4
sourceNoneLemma	word=debate	7
sourceNoneLemma	word=describe	-1
sourceNoneLemma	word=disclose	1
sourceNoneLemma	word=emerge	2
sourceNoneLemma	word=expect	8
sourceNoneLemma	word=explain	-2
sourceNoneLemma	word=eye	-1
sourceNoneLemma	word=favor	1
sourceNoneLemma	word=find	-4
sourceNoneLemma	word=fire	1
sourceNoneLemma	word=go	2
sourceNoneLemma	word=hear	-2
sourceNoneLemma	word=hope	-3
sourceNoneLemma	word=indicate	1
sourceNoneLemma	word=know	10
sourceNoneLemma	word=look	8
sourceNoneLemma	word=opinion	-1
sourceNoneLemma	word=press	4
sourceNoneLemma	word=put	-1
sourceNoneLemma	word=question	9
sourceNoneLemma	word=raise	6
sourceNoneLemma	word=receive	5
sourceNoneLemma	word=refer	2
sourceNoneLemma	word=regard	3
sourceNoneLemma	word=release	1
sourceNoneLemma	word=remember	1
sourceNoneLemma	word=reportedly	12
sourceNoneLemma	word=request	5
sourceNoneLemma	word=require	-1
sourceNoneLemma	word=response	-3
sourceNoneLemma	word=say	2
sourceNoneLemma	word=see	4
sourceNoneLemma	word=seem	13
sourceNoneLemma	word=sense	2
sourceNoneLemma	word=show	-3
sourceNoneLemma	word=sign	2
sourceNoneLemma	word=sound	1
sourceNoneLemma	word=support	-1
sourceNoneLemma	word=suspect	3
sourceNoneLemma	word=talk	1
sourceNoneLemma	word=tell	7
sourceNoneLemma	word=title	1
sourceNoneLemma	word=unclear	5
sourceNoneLemma	word=urge	1
sourceNoneLemma	word=view	-1
sourceNoneLemma	word=want	-2
sourceNoneLemma	word=worry	-1
sourceNoneSide	side=both	form=fin	8
sourceNoneSide	side=both	form=fin+passive	19
sourceNoneSide	side=both	form=fin+passive+modal	5
sourceNoneSide	side=both	form=fin+passive+not	4
sourceNoneSide	side=both	form=pp	12
sourceNoneSide	side=both	form=rb	7
sourceNoneSide	side=elsewhere	form=jj	8
sourceNoneSide	side=elsewhere	form=nn	4
sourceNoneSide	side=elsewhere	form=nns	2
sourceNoneSide	side=left	form=fin	-1
sourceNoneSide	side=left	form=fin+have	4
sourceNoneSide	side=left	form=fin+passive	16
sourceNoneSide	side=left	form=fin+passive+modal	4
sourceNoneSide	side=left	form=fin+passive+not	2
sourceNoneSide	side=left	form=ing	-5
sourceNoneSide	side=left	form=jj	2
sourceNoneSide	side=left	form=pp	4
sourceNoneSide	side=right	form=colon	-1
sourceNoneSide	side=right	form=fin+have	-2
sourceNoneSide	side=right	form=fin+not	-4
sourceNoneSide	side=right	form=fin+passive	8
sourceNoneSide	side=right	form=fin+passive+modal	4
sourceNoneSide	side=right	form=fin+passive+not	3
sourceNoneSide	side=right	form=in	-5
sourceNoneSide	side=right	form=inf	2
sourceNoneSide	side=right	form=ing	-3
sourceNoneSide	side=right	form=nn	13
sourceNoneSide	side=right	form=nns	17
sourceNoneSide	side=right	form=pp	6
sourcePhrases	yes=no	n=0	8
sourcePhrases	yes=no	n=1	-4
sourcePhrases	yes=no	n=2	-8
sourcePhrases	yes=no	n=3	-7
sourcePhrases	yes=no	n=4	-7
sourcePhrases	yes=no	n=5	-14
sourcePhrases	yes=yes	n=4	-1
sourcePhrases	yes=yes	n=5	-2
sourcePrevious	yes=no	class=,	7
sourcePrevious	yes=no	class=ADV	1
sourcePrevious	yes=no	class=CC	4
sourcePrevious	yes=no	class=DASH	-4
sourcePrevious	yes=no	class=IN	4
sourcePrevious	yes=no	class=QC	4
sourcePrevious	yes=no	class=X	1
sourcePrevious	yes=no	class=after	-7
sourcePrevious	yes=no	class=among	14
sourcePrevious	yes=no	class=and	-8
sourcePrevious	yes=no	class=as	-14
sourcePrevious	yes=no	class=at	-1
sourcePrevious	yes=no	class=but	-1
sourcePrevious	yes=no	class=by	23
sourcePrevious	yes=no	class=during	-2
sourcePrevious	yes=no	class=fin	-7
sourcePrevious	yes=no	class=for	-2
sourcePrevious	yes=no	class=from	15
sourcePrevious	yes=no	class=in	-3
sourcePrevious	yes=no	class=inf	-3
sourcePrevious	yes=no	class=ing	-10
sourcePrevious	yes=no	class=into	-1
sourcePrevious	yes=no	class=of	1
sourcePrevious	yes=no	class=on	-5
sourcePrevious	yes=no	class=pp	-1
sourcePrevious	yes=no	class=since	-5
sourcePrevious	yes=no	class=that	-6
sourcePrevious	yes=no	class=when	-8
sourcePrevious	yes=no	class=which	-3
sourcePrevious	yes=no	class=while	-2
sourcePrevious	yes=no	class=with	-1
sourcePrevious	yes=yes	class=#	8
sourcePrevious	yes=yes	class=,	5
sourcePrevious	yes=yes	class=:	12
sourcePrevious	yes=yes	class=ADJ	2
sourcePrevious	yes=yes	class=CC	3
sourcePrevious	yes=yes	class=DASH	10
sourcePrevious	yes=yes	class=IN	-8
sourcePrevious	yes=yes	class=NNP	-5
sourcePrevious	yes=yes	class=NP	1
sourcePrevious	yes=yes	class=PRP	-4
sourcePrevious	yes=yes	class=QC	9
sourcePrevious	yes=yes	class=QO	3
sourcePrevious	yes=yes	class=RP	-7
sourcePrevious	yes=yes	class=X	-5
sourcePrevious	yes=yes	class=about	-1
sourcePrevious	yes=yes	class=after	5
sourcePrevious	yes=yes	class=against	-6
sourcePrevious	yes=yes	class=although	4
sourcePrevious	yes=yes	class=and	-3
sourcePrevious	yes=yes	class=as	6
sourcePrevious	yes=yes	class=at	-10
sourcePrevious	yes=yes	class=because	3
sourcePrevious	yes=yes	class=between	-3
sourcePrevious	yes=yes	class=but	13
sourcePrevious	yes=yes	class=by	-14
sourcePrevious	yes=yes	class=during	-2
sourcePrevious	yes=yes	class=fin	-5
sourcePrevious	yes=yes	class=for	-3
sourcePrevious	yes=yes	class=from	-11
sourcePrevious	yes=yes	class=how	-4
sourcePrevious	yes=yes	class=in	-13
sourcePrevious	yes=yes	class=inf	-10
sourcePrevious	yes=yes	class=ing	-10
sourcePrevious	yes=yes	class=into	-6
sourcePrevious	yes=yes	class=like	-4
sourcePrevious	yes=yes	class=nor	-4
sourcePrevious	yes=yes	class=of	-15
sourcePrevious	yes=yes	class=on	-8
sourcePrevious	yes=yes	class=or	-4
sourcePrevious	yes=yes	class=over	-2
sourcePrevious	yes=yes	class=pp	-10
sourcePrevious	yes=yes	class=than	-1
sourcePrevious	yes=yes	class=that	4
sourcePrevious	yes=yes	class=though	3
sourcePrevious	yes=yes	class=through	-2
sourcePrevious	yes=yes	class=to	-1
sourcePrevious	yes=yes	class=what	7
sourcePrevious	yes=yes	class=when	4
sourcePrevious	yes=yes	class=where	7
sourcePrevious	yes=yes	class=which	13
sourcePrevious	yes=yes	class=while	6
sourcePrevious	yes=yes	class=who	3
sourcePrevious	yes=yes	class=whose	-8
sourcePrevious	yes=yes	class=why	2
sourcePrevious	yes=yes	class=with	-2
sourceQuoted	yes=no	-3
sourceQuoted	yes=yes	-21
sourceRelative	state=0	class=,	class=,	3
sourceRelative	state=0	class=,	class=NNP	-1
sourceRelative	state=0	class=,	class=NP	1
sourceRelative	state=0	class=,	class=PRP	-1
sourceRelative	state=0	class=,	class=QC	2
sourceRelative	state=0	class=,	class=in	3
sourceRelative	state=0	class=,	class=which	-2
sourceRelative	state=0	class=.	class=,	-1
sourceRelative	state=0	class=.	class=NP	-2
sourceRelative	state=0	class=.	class=that	1
sourceRelative	state=0	class=.	class=which	2
sourceRelative	state=0	class=ADJ	class=NP	1
sourceRelative	state=0	class=ADV	class=NP	-3
sourceRelative	state=0	class=ADV	class=PRP	1
sourceRelative	state=0	class=ADV	class=that	3
sourceRelative	state=0	class=ADV	class=who	1
sourceRelative	state=0	class=DASH	class=DASH	2
sourceRelative	state=0	class=DASH	class=NP	-1
sourceRelative	state=0	class=IN	class=,	-1
sourceRelative	state=0	class=IN	class=to	-1
sourceRelative	state=0	class=NNP	class=NNP	3
sourceRelative	state=0	class=NP	class=to	2
sourceRelative	state=0	class=PRP	class=NP	1
sourceRelative	state=0	class=PRP	class=PRP	3
sourceRelative	state=0	class=QO	class=NP	3
sourceRelative	state=0	class=X	class=,	3
sourceRelative	state=0	class=X	class=X	1
sourceRelative	state=0	class=and	class=NNP	1
sourceRelative	state=0	class=and	class=NP	4
sourceRelative	state=0	class=and	class=and	-1
sourceRelative	state=0	class=between	class=NP	1
sourceRelative	state=0	class=but	class=NP	1
sourceRelative	state=0	class=but	class=but	-2
sourceRelative	state=0	class=fin	class=#	5
sourceRelative	state=0	class=fin	class=ADJ	-1
sourceRelative	state=0	class=fin	class=NP	-1
sourceRelative	state=0	class=fin	class=by	1
sourceRelative	state=0	class=fin	class=fin	-5
sourceRelative	state=0	class=fin	class=inf	1
sourceRelative	state=0	class=fin	class=to	-4
sourceRelative	state=0	class=fin	class=which	3
sourceRelative	state=0	class=for	class=DASH	1
sourceRelative	state=0	class=for	class=NNP	-1
sourceRelative	state=0	class=for	class=NP	-1
sourceRelative	state=0	class=from	class=NP	-1
sourceRelative	state=0	class=in	class=NNP	1
sourceRelative	state=0	class=in	class=NP	2
sourceRelative	state=0	class=in	class=to	-1
sourceRelative	state=0	class=ing	class=ADJ	-1
sourceRelative	state=0	class=of	class=,	1
sourceRelative	state=0	class=of	class=NNP	1
sourceRelative	state=0	class=of	class=NP	1
sourceRelative	state=0	class=of	class=PRP	2
sourceRelative	state=0	class=of	class=QC	2
sourceRelative	state=0	class=of	class=and	-2
sourceRelative	state=0	class=of	class=fin	3
sourceRelative	state=0	class=of	class=of	-3
sourceRelative	state=0	class=of	class=that	1
sourceRelative	state=0	class=of	class=to	1
sourceRelative	state=0	class=of	class=whom	3
sourceRelative	state=0	class=on	class=,	-2
sourceRelative	state=0	class=pp	class=,	2
sourceRelative	state=0	class=pp	class=NP	3
sourceRelative	state=0	class=pp	class=when	-1
sourceRelative	state=0	class=than	class=NNP	1
sourceRelative	state=0	class=that	class=,	-1
sourceRelative	state=0	class=to	class=NP	-1
sourceRelative	state=0	class=while	class=NNP	1
sourceRelative	state=0	class=with	class=,	-1
sourceRelative	state=2	class=,	class=NNP	-4
sourceRelative	state=2	class=,	class=NP	-1
sourceRelative	state=2	class=,	class=and	-3
sourceRelative	state=2	class=,	class=fin	7
sourceRelative	state=2	class=,	class=to	1
sourceRelative	state=2	class=.	class=QC	1
sourceRelative	state=2	class=ADV	class=,	2
sourceRelative	state=2	class=ADV	class=and	1
sourceRelative	state=2	class=DASH	class=DASH	3
sourceRelative	state=2	class=DASH	class=fin	-1
sourceRelative	state=2	class=and	class=,	1
sourceRelative	state=2	class=and	class=NP	-5
sourceRelative	state=2	class=and	class=in	1
sourceRelative	state=2	class=fin	class=#	4
sourceRelative	state=2	class=fin	class=,	3
sourceRelative	state=2	class=fin	class=ADJ	2
sourceRelative	state=2	class=fin	class=DASH	-5
sourceRelative	state=2	class=fin	class=IN	-3
sourceRelative	state=2	class=fin	class=NNP	-3
sourceRelative	state=2	class=fin	class=NP	-5
sourceRelative	state=2	class=fin	class=PRP	-1
sourceRelative	state=2	class=fin	class=QC	3
sourceRelative	state=2	class=fin	class=after	1
sourceRelative	state=2	class=fin	class=and	4
sourceRelative	state=2	class=fin	class=before	2
sourceRelative	state=2	class=fin	class=but	3
sourceRelative	state=2	class=fin	class=by	4
sourceRelative	state=2	class=fin	class=fin	-2
sourceRelative	state=2	class=fin	class=in	5
sourceRelative	state=2	class=fin	class=of	1
sourceRelative	state=2	class=fin	class=since	4
sourceRelative	state=2	class=fin	class=than	-1
sourceRelative	state=2	class=fin	class=to	6
sourceRelative	state=2	class=fin	class=while	3
sourceRelative	state=2	class=fin	class=with	1
sourceRelative	state=2	class=in	class=,	-1
sourceRelative	state=2	class=in	class=in	1
sourceRelative	state=2	class=ing	class=NP	1
sourceRelative	state=2	class=of	class=fin	-1
sourceRelative	state=2	class=of	class=to	-1
sourceRelative	state=2	class=pp	class=NNP	5
sourceRelative	state=2	class=pp	class=NP	2
sourceRelative	state=2	class=to	class=,	-4
sourceRelative	state=2	class=to	class=and	2
sourceRelative	state=2	class=to	class=inf	-1
sourceRelative	state=2	class=to	class=to	1
sourceRelative	state=3	class=,	class=,	11
sourceRelative	state=3	class=,	class=in	-3
sourceRelative	state=3	class=DASH	class=DASH	5
sourceRelative	state=3	class=fin	class=that	-6
sourceRelative	state=3	class=fin	class=when	-3
sourceRelative	state=3	class=fin	class=who	-1
sourceRelative	state=3	class=that	class=NP	1
sourceRelative	state=3	class=who	class=NNP	2
sourceRelative	state=3	class=who	class=NP	3
sourceRelative	state=4	class=,	class=NP	-1
sourceRelative	state=4	class=ADV	class=,	1
sourceRelative	state=4	class=fin	class=#	1
sourceRelative	state=4	class=fin	class=,	6
sourceRelative	state=4	class=fin	class=DASH	-1
sourceRelative	state=4	class=fin	class=NNP	-2
sourceRelative	state=4	class=fin	class=NP	-7
sourceRelative	state=4	class=fin	class=after	1
sourceRelative	state=4	class=fin	class=and	8
sourceRelative	state=4	class=fin	class=but	3
sourceRelative	state=4	class=fin	class=fin	-5
sourceRelative	state=4	class=fin	class=inf	-2
sourceRelative	state=4	class=fin	class=to	-1
sourceRelative	state=4	class=fin	class=while	1
sourceRelative	state=4	class=fin	class=with	1
sourceRelative	state=4	class=for	class=and	1
sourceRelative	state=4	class=ing	class=and	2
sourceRelative	state=4	class=of	class=,	1
sourceRelative	state=4	class=pp	class=and	1
sourceRelative	state=5	class=,	class=,	9
sourceRelative	state=5	class=,	class=and	-2
sourceRelative	state=5	class=,	class=to	2
sourceRelative	state=5	class=ADV	class=,	1
sourceRelative	state=5	class=DASH	class=DASH	2
sourceRelative	state=5	class=fin	class=PRP	-1
sourceRelative	state=5	class=fin	class=that	-3
sourceRelative	state=5	class=who	class=NP	4
sourceRelative	state=6	class=ADV	class=to	2
sourceRelative	state=6	class=fin	class=,	-1
sourceRelative	state=6	class=fin	class=NP	-5
sourceRelative	state=6	class=fin	class=and	6
sourceRelative	state=6	class=fin	class=but	5
sourceRelative	state=6	class=fin	class=to	-3
sourceRelative	state=7	class=,	class=,	10
sourceRelative	state=7	class=DASH	class=DASH	1
sourceRelative	state=7	class=fin	class=,	2
sourceRelative	state=7	class=fin	class=and	3
sourceRelative	state=7	class=fin	class=fin	-3
sourceRelative	state=7	class=fin	class=to	-1
sourceRelative	state=7	class=of	class=and	1
sourceRelative	state=7	class=who	class=,	-1
sourceRuleType	n=0	tag=41	-4
sourceRuleType	n=0	tag=42	-7
sourceRuleType	n=0	tag=48	-4
sourceRuleType	n=0	tag=cd	-5
sourceRuleType	n=0	tag=dt	-5
sourceRuleType	n=0	tag=jj	-2
sourceRuleType	n=0	tag=nn	-4
sourceRuleType	n=0	tag=nns	-2
sourceRuleType	n=0	tag=np	1
sourceRuleType	n=0	tag=pos	4
sourceRuleType	n=1	tag=40	6
sourceRuleType	n=1	tag=41	1
sourceRuleType	n=1	tag=42	-1
sourceRuleType	n=1	tag=49	-1
sourceRuleType	n=1	tag=cd	2
sourceRuleType	n=1	tag=dt	-1
sourceRuleType	n=1	tag=jj	3
sourceRuleType	n=1	tag=nn	7
sourceRuleType	n=1	tag=nns	8
sourceRuleType	n=1	tag=np	10
sourceRuleType	n=2	tag=41	-1
sourceRuleType	n=2	tag=cd	-1
sourceRuleType	n=2	tag=nn	-17
sourceRuleType	n=2	tag=nns	-9
sourceRuleType	n=2	tag=np	-4
sourceRuleType	n=3	tag=40	1
sourceRuleType	n=3	tag=41	2
sourceRuleType	n=3	tag=42	2
sourceRuleType	n=3	tag=48	-1
sourceRuleType	n=3	tag=49	-4
sourceRuleType	n=3	tag=cd	1
sourceRuleType	n=3	tag=dt	7
sourceRuleType	n=3	tag=jj	1
sourceRuleType	n=3	tag=nns	1
sourceRuleType	n=3	tag=np	3
sourceRuleType	n=4	tag=40	-8
sourceRuleType	n=4	tag=41	-1
sourceRuleType	n=4	tag=nn	-5
sourceRuleType	n=4	tag=np	-3
sourceSidePath	yes=no	side=both	path=	1
sourceSidePath	yes=no	side=both	path=IN	5
sourceSidePath	yes=no	side=elsewhere	path=,	-1
sourceSidePath	yes=no	side=elsewhere	path=IN	-1
sourceSidePath	yes=no	side=left	path=	8
sourceSidePath	yes=no	side=left	path=,	-5
sourceSidePath	yes=no	side=left	path=, CC	-1
sourceSidePath	yes=no	side=left	path=ADJ IN	2
sourceSidePath	yes=no	side=left	path=DASH	-1
sourceSidePath	yes=no	side=left	path=IN	5
sourceSidePath	yes=no	side=left	path=NP IN	10
sourceSidePath	yes=no	side=left	path=TO V	4
sourceSidePath	yes=no	side=right	path=	-6
sourceSidePath	yes=no	side=right	path=, ADJ IN	-1
sourceSidePath	yes=no	side=right	path=IN	2
sourceSidePath	yes=no	side=right	path=NP ,	3
sourceSidePath	yes=no	side=right	path=NP IN	-1
sourceSidePath	yes=no	side=right	path=NP X	3
sourceSidePath	yes=no	side=right	path=TO V NP ,	3
sourceSidePath	yes=no	side=right	path=V NP IN	1
sourceSidePath	yes=no	side=right	path=far V	-1
sourceSidePath	yes=no	side=right	path=far V V	-4
sourceSidePath	yes=no	side=right	path=far V V ,	1
sourceSidePath	yes=no	side=right	path=far V V , ,	-1
sourceSidePath	yes=yes	side=both	path=	10
sourceSidePath	yes=yes	side=both	path=V NP ,	-1
sourceSidePath	yes=yes	side=both	path=far V ,	-1
sourceSidePath	yes=yes	side=both	path=far V , ,	-8
sourceSidePath	yes=yes	side=both	path=far V V	-7
sourceSidePath	yes=yes	side=both	path=far V V ,	-2
sourceSidePath	yes=yes	side=both	path=far V V , ,	-10
sourceSidePath	yes=yes	side=elsewhere	path=CC	-2
sourceSidePath	yes=yes	side=elsewhere	path=IN	1
sourceSidePath	yes=yes	side=elsewhere	path=V IN	1
sourceSidePath	yes=yes	side=elsewhere	path=far V V	-7
sourceSidePath	yes=yes	side=left	path=	11
sourceSidePath	yes=yes	side=left	path=,	-2
sourceSidePath	yes=yes	side=left	path=, NP	2
sourceSidePath	yes=yes	side=left	path=CC	1
sourceSidePath	yes=yes	side=left	path=CC NP	1
sourceSidePath	yes=yes	side=left	path=V IN	5
sourceSidePath	yes=yes	side=left	path=V NP	-1
sourceSidePath	yes=yes	side=left	path=WH	-4
sourceSidePath	yes=yes	side=left	path=far V	-1
sourceSidePath	yes=yes	side=left	path=far V ,	-3
sourceSidePath	yes=yes	side=left	path=far V V	-1
sourceSidePath	yes=yes	side=left	path=far V V ,	-4
sourceSidePath	yes=yes	side=left	path=far V V , ,	-11
sourceSidePath	yes=yes	side=right	path=	9
sourceSidePath	yes=yes	side=right	path=,	-3
sourceSidePath	yes=yes	side=right	path=, ,	2
sourceSidePath	yes=yes	side=right	path=, CC	-12
sourceSidePath	yes=yes	side=right	path=, CC NP	-5
sourceSidePath	yes=yes	side=right	path=, IN	-2
sourceSidePath	yes=yes	side=right	path=, NP	2
sourceSidePath	yes=yes	side=right	path=, NP ,	3
sourceSidePath	yes=yes	side=right	path=, NP , CC NP	1
sourceSidePath	yes=yes	side=right	path=, NP , NP ,	5
sourceSidePath	yes=yes	side=right	path=, NP CC NP	10
sourceSidePath	yes=yes	side=right	path=, NP V	1
sourceSidePath	yes=yes	side=right	path=, SUB	-2
sourceSidePath	yes=yes	side=right	path=, TO	-3
sourceSidePath	yes=yes	side=right	path=, WH	-2
sourceSidePath	yes=yes	side=right	path=, WH V ,	1
sourceSidePath	yes=yes	side=right	path=, WH V NP ,	1
sourceSidePath	yes=yes	side=right	path=CC	-9
sourceSidePath	yes=yes	side=right	path=CC NP	9
sourceSidePath	yes=yes	side=right	path=CC NP ,	-2
sourceSidePath	yes=yes	side=right	path=CC NP , NP ,	1
sourceSidePath	yes=yes	side=right	path=CC NP DASH	-4
sourceSidePath	yes=yes	side=right	path=CC NP V NP	-2
sourceSidePath	yes=yes	side=right	path=DASH	-13
sourceSidePath	yes=yes	side=right	path=DASH CC	-2
sourceSidePath	yes=yes	side=right	path=DASH NP	-4
sourceSidePath	yes=yes	side=right	path=DASH NP DASH	3
sourceSidePath	yes=yes	side=right	path=IN	-1
sourceSidePath	yes=yes	side=right	path=IN PRP	4
sourceSidePath	yes=yes	side=right	path=IN V NP	2
sourceSidePath	yes=yes	side=right	path=IN WH	5
sourceSidePath	yes=yes	side=right	path=NP	8
sourceSidePath	yes=yes	side=right	path=NP TO	1
sourceSidePath	yes=yes	side=right	path=PRP	5
sourceSidePath	yes=yes	side=right	path=QC NP	1
sourceSidePath	yes=yes	side=right	path=SUB	-3
sourceSidePath	yes=yes	side=right	path=TO V	-1
sourceSidePath	yes=yes	side=right	path=TO V NP CC	1
sourceSidePath	yes=yes	side=right	path=V	4
sourceSidePath	yes=yes	side=right	path=V ,	2
sourceSidePath	yes=yes	side=right	path=V ADJ	2
sourceSidePath	yes=yes	side=right	path=V CC	1
sourceSidePath	yes=yes	side=right	path=V DASH	-3
sourceSidePath	yes=yes	side=right	path=V DASH CC	-2
sourceSidePath	yes=yes	side=right	path=V IN	-4
sourceSidePath	yes=yes	side=right	path=V NP	7
sourceSidePath	yes=yes	side=right	path=V NP ,	4
sourceSidePath	yes=yes	side=right	path=V NP , CC	2
sourceSidePath	yes=yes	side=right	path=V NP CC	7
sourceSidePath	yes=yes	side=right	path=V NP DASH	-4
sourceSidePath	yes=yes	side=right	path=V NP IN	-2
sourceSidePath	yes=yes	side=right	path=V NP SUB	5
sourceSidePath	yes=yes	side=right	path=V NP TO	-3
sourceSidePath	yes=yes	side=right	path=V NP WH	-6
sourceSidePath	yes=yes	side=right	path=V QO NP QC CC	-1
sourceSidePath	yes=yes	side=right	path=V RP	2
sourceSidePath	yes=yes	side=right	path=V SUB	-1
sourceSidePath	yes=yes	side=right	path=V TO	3
sourceSidePath	yes=yes	side=right	path=V TO V	-4
sourceSidePath	yes=yes	side=right	path=V TO V NP ,	1
sourceSidePath	yes=yes	side=right	path=V V CC	1
sourceSidePath	yes=yes	side=right	path=V V NP	3
sourceSidePath	yes=yes	side=right	path=WH V NP	8
sourceSidePath	yes=yes	side=right	path=X	-5
sourceSidePath	yes=yes	side=right	path=X NP X	4
sourceSidePath	yes=yes	side=right	path=X NP X ,	1
sourceSidePath	yes=yes	side=right	path=far V	-1
sourceSidePath	yes=yes	side=right	path=far V ,	1
sourceSidePath	yes=yes	side=right	path=far V V ,	3
sourceSidePath	yes=yes	side=right	path=far V V , ,	-2
sourceTagPath	tag=cd	form=fin	path=NP IN	1
sourceTagPath	tag=dt	form=fin	path=	-1
sourceTagPath	tag=dt	form=pp	path=	-5
sourceTagPath	tag=jj	form=fin	path=	7
sourceTagPath	tag=jj	form=inf	path=TO	-1
sourceTagPath	tag=jj	form=ing	path=	-1
sourceTagPath	tag=nn	form=fin	path=	2
sourceTagPath	tag=nn	form=fin	path=,	-6
sourceTagPath	tag=nn	form=fin	path=, NP ,	8
sourceTagPath	tag=nn	form=fin	path=, NP , NP ,	2
sourceTagPath	tag=nn	form=fin	path=, NP CC NP	3
sourceTagPath	tag=nn	form=fin	path=ADJ IN	2
sourceTagPath	tag=nn	form=fin	path=V	7
sourceTagPath	tag=nn	form=fin	path=V NP	6
sourceTagPath	tag=nn	form=fin	path=far V ,	1
sourceTagPath	tag=nn	form=fin	path=far V , ,	1
sourceTagPath	tag=nn	form=fin	path=far V V	4
sourceTagPath	tag=nn	form=fin+have	path=IN	-3
sourceTagPath	tag=nn	form=fin+passive	path=	1
sourceTagPath	tag=nn	form=fin+passive	path=NP IN	1
sourceTagPath	tag=nn	form=in	path=	7
sourceTagPath	tag=nn	form=inf	path=	-2
sourceTagPath	tag=nn	form=inf	path=, NP , TO	2
sourceTagPath	tag=nn	form=inf	path=TO	-2
sourceTagPath	tag=nn	form=inf	path=V NP TO	-1
sourceTagPath	tag=nn	form=inf	path=far V , ,	1
sourceTagPath	tag=nn	form=inf	path=far V V	-1
sourceTagPath	tag=nn	form=inf	path=far V V ,	-1
sourceTagPath	tag=nn	form=inf	path=far V V , ,	-1
sourceTagPath	tag=nn	form=ing	path=IN	2
sourceTagPath	tag=nn	form=ing	path=V NP ,	1
sourceTagPath	tag=nn	form=ing	path=V SUB	-1
sourceTagPath	tag=nn	form=ing	path=far V V ,	2
sourceTagPath	tag=nn	form=jj	path=V	1
sourceTagPath	tag=nn	form=nn	path=,	-2
sourceTagPath	tag=nn	form=nn	path=V IN	-1
sourceTagPath	tag=nn	form=nns	path=V	1
sourceTagPath	tag=nn	form=pp	path=DASH	-2
sourceTagPath	tag=nns	form=fin	path=	-1
sourceTagPath	tag=nns	form=fin	path=, NP	-1
sourceTagPath	tag=nns	form=fin	path=, NP CC NP	2
sourceTagPath	tag=nns	form=fin	path=CC NP	1
sourceTagPath	tag=nns	form=fin	path=IN	-1
sourceTagPath	tag=nns	form=fin	path=V	5
sourceTagPath	tag=nns	form=fin	path=WH	1
sourceTagPath	tag=nns	form=fin	path=WH V NP	1
sourceTagPath	tag=nns	form=fin	path=far V , ,	1
sourceTagPath	tag=nns	form=fin	path=far V V	-2
sourceTagPath	tag=nns	form=fin	path=far V V ,	-2
sourceTagPath	tag=nns	form=fin+have	path=	2
sourceTagPath	tag=nns	form=in	path=	4
sourceTagPath	tag=nns	form=inf	path=TO	2
sourceTagPath	tag=nns	form=inf	path=V ADJ TO	1
sourceTagPath	tag=nns	form=inf	path=V TO	1
sourceTagPath	tag=nns	form=ing	path=	1
sourceTagPath	tag=nns	form=ing	path=,	-1
sourceTagPath	tag=nns	form=ing	path=TO V	2
sourceTagPath	tag=nns	form=ing	path=V NP	-2
sourceTagPath	tag=nns	form=ing	path=V NP ,	3
sourceTagPath	tag=nns	form=ing	path=far V V ,	1
sourceTagPath	tag=nns	form=ing	path=far V V , ,	-1
sourceTagPath	tag=nns	form=jj	path=V	1
sourceTagPath	tag=nns	form=nn	path=,	-1
sourceTagPath	tag=nns	form=nn	path=IN	2
sourceTagPath	tag=nns	form=nns	path=IN	1
sourceTagPath	tag=nns	form=nns	path=V	-1
sourceTagPath	tag=nns	form=nns	path=V IN	-1
sourceTagPath	tag=np	form=colon	path=	2
sourceTagPath	tag=np	form=fin	path=	3
sourceTagPath	tag=np	form=fin	path=,	-1
sourceTagPath	tag=np	form=fin	path=, NP CC NP	1
sourceTagPath	tag=np	form=fin	path=, NP WH	1
sourceTagPath	tag=np	form=fin	path=, WH	-1
sourceTagPath	tag=np	form=fin	path=NP	3
sourceTagPath	tag=np	form=fin	path=PRP	1
sourceTagPath	tag=np	form=fin	path=V NP	-1
sourceTagPath	tag=np	form=fin	path=WH	-1
sourceTagPath	tag=np	form=fin	path=X	-2
sourceTagPath	tag=np	form=fin	path=X NP X	2
sourceTagPath	tag=np	form=fin	path=far ,	-1
sourceTagPath	tag=np	form=fin	path=far , ,	4
sourceTagPath	tag=np	form=fin	path=far V	-1
sourceTagPath	tag=np	form=fin	path=far V V	1
sourceTagPath	tag=np	form=fin	path=far V V ,	1
sourceTagPath	tag=np	form=fin+have	path=	-1
sourceTagPath	tag=np	form=fin+have	path=far V V , ,	-1
sourceTagPath	tag=np	form=fin+passive	path=	-4
sourceTagPath	tag=np	form=fin+passive	path=IN	1
sourceTagPath	tag=np	form=in	path=	1
sourceTagPath	tag=np	form=inf	path=	-1
sourceTagPath	tag=np	form=inf	path=, TO	-1
sourceTagPath	tag=np	form=inf	path=TO	2
sourceTagPath	tag=np	form=inf	path=V TO	1
sourceTagPath	tag=np	form=inf	path=far V ,	2
sourceTagPath	tag=np	form=inf	path=far V V , ,	1
sourceTagPath	tag=np	form=ing	path=,	3
sourceTagPath	tag=np	form=ing	path=IN	-4
sourceTagPath	tag=np	form=ing	path=NP ,	2
sourceTagPath	tag=np	form=ing	path=TO V NP ,	1
sourceTagPath	tag=np	form=ing	path=V	3
sourceTagPath	tag=np	form=ing	path=V ,	2
sourceTagPath	tag=np	form=ing	path=V ADJ ,	-1
sourceTagPath	tag=np	form=ing	path=V NP	2
sourceTagPath	tag=np	form=ing	path=V NP ,	1
sourceTagPath	tag=np	form=ing	path=far V ,	2
sourceTagPath	tag=np	form=ing	path=far V , ,	-4
sourceTagPath	tag=np	form=ing	path=far V V ,	4
sourceTagPath	tag=np	form=jj	path=V	1
sourceTagPath	tag=np	form=jj	path=far V , ,	-1
sourceTagPath	tag=np	form=jj	path=far V V , ,	-1
sourceTagPath	tag=np	form=nn	path=,	5
sourceTagPath	tag=np	form=nns	path=V	-1
sourceTagPath	tag=np	form=nns	path=far V V ,	-1
sourceTagPath	tag=np	form=pp	path=IN	3
sourceTagPath	tag=pos	form=fin	path=	-5
sourceTagPath	tag=pos	form=fin+have	path=	-6
sourceTagPath	tag=pos	form=nn	path=	9
sourceTagPath	tag=pos	form=nns	path=	7
sourceTagPath	tag=prp	form=fin	path=V NP , CC	1
sourceTagPath	tag=prp	form=fin	path=far V V	-1
sourceTagPath	tag=prp	form=fin	path=far V V ,	1
sourceTagPath	tag=prp	form=fin+not	path=	5
sourceTagPath	tag=prp	form=fin+passive	path=	-4
sourceTagPath	tag=prp	form=inf	path=TO	1
sourceTagPath	tag=prp	form=inf	path=V ADJ TO	-3
sourceTagPath	tag=prp	form=inf	path=V NP TO	2
sourceTagPath	tag=prp	form=inf	path=V TO	1
sourceTagPath	tag=prp	form=inf	path=far V V ,	4
sourceTagPath	tag=prp	form=ing	path=far V V ,	3
sourceTagPath	tag=prp	form=jj	path=	1
sourceTagPath	tag=prp	form=nn	path=	1
sourceTagPath	tag=prp	form=nn	path=far V V , ,	-1
sourceTagPath	tag=prps	form=fin	path=	-8
sourceTagPath	tag=prps	form=fin	path=, NP ,	-3
sourceTagPath	tag=prps	form=fin+have	path=	-1
sourceTagPath	tag=prps	form=nn	path=	8
sourceTagPath	tag=prps	form=nn	path=IN	2
sourceTagPath	tag=prps	form=nns	path=	7
sourceTagPath	tag=wh	form=fin	path=	2
sourceTagPath	tag=wh	form=fin	path=ADJ	1
sourceTagPath	tag=wh	form=fin	path=far V V	1
sourceTagPath	tag=wh	form=fin+have	path=	2
sourceTagPath	tag=wh	form=fin+passive	path=NP	1
sourceTagPath	tag=wh	form=inf	path=V NP TO	-1
sourceTagPath	tag=wh	form=ing	path=far V V , ,	-1
sourceTagPath	tag=wh	form=jj	path=V	3
sourceTagPath	tag=wh	form=nn	path=	-3
sourceTagPath	tag=wh	form=pp	path=	-2
sourceVerbBetween	word=?	form=fin	6
sourceVerbBetween	word=?	form=fin+have	3
sourceVerbBetween	word=?	form=fin+modal	5
sourceVerbBetween	word=?	form=fin+not	1
sourceVerbBetween	word=?	form=fin+passive	-9
sourceVerbBetween	word=?	form=fin+passive+modal	-9
sourceVerbBetween	word=?	form=fin+passive+not	-5
sourceVerbBetween	word=?	form=inf	1
sourceVerbBetween	word=?	form=ing	-3
sourceVerbBetween	word=?	form=jj	4
sourceVerbBetween	word=?	form=nn	2
sourceVerbBetween	word=?	form=nns	2
sourceVerbBetween	word=?	form=pp	-2
sourceVerbBetween	word=?	form=rb	-2
sourceVerbBetween	word=allow	form=inf	-1
sourceVerbBetween	word=be	form=fin	-3
sourceVerbBetween	word=be	form=fin+have	-4
sourceVerbBetween	word=be	form=fin+passive	-4
sourceVerbBetween	word=be	form=inf	1
sourceVerbBetween	word=be	form=ing	-7
sourceVerbBetween	word=be	form=jj	1
sourceVerbBetween	word=be	form=nn	2
sourceVerbBetween	word=be	form=nns	-1
sourceVerbBetween	word=call	form=fin	3
sourceVerbBetween	word=come	form=ing	-3
sourceVerbBetween	word=come	form=nn	-1
sourceVerbBetween	word=complain	form=fin	3
sourceVerbBetween	word=conduct	form=fin	2
sourceVerbBetween	word=continue	form=ing	1
sourceVerbBetween	word=decide	form=nn	1
sourceVerbBetween	word=defend	form=ing	2
sourceVerbBetween	word=do	form=fin	-5
sourceVerbBetween	word=face	form=nn	-2
sourceVerbBetween	word=face	form=nns	-1
sourceVerbBetween	word=face	form=pp	-2
sourceVerbBetween	word=file	form=fin	3
sourceVerbBetween	word=get	form=ing	-2
sourceVerbBetween	word=give	form=inf	-1
sourceVerbBetween	word=go	form=ing	1
sourceVerbBetween	word=have	form=inf	4
sourceVerbBetween	word=have	form=nn	10
sourceVerbBetween	word=have	form=nns	6
sourceVerbBetween	word=have	form=pp	4
sourceVerbBetween	word=include	form=fin+have	3
sourceVerbBetween	word=know	form=fin	-1
sourceVerbBetween	word=lead	form=fin	1
sourceVerbBetween	word=lead	form=inf	-2
sourceVerbBetween	word=link	form=fin	-1
sourceVerbBetween	word=make	form=ing	1
sourceVerbBetween	word=mean	form=ing	-1
sourceVerbBetween	word=meet	form=inf	2
sourceVerbBetween	word=mock	form=fin	1
sourceVerbBetween	word=publish	form=fin	2
sourceVerbBetween	word=put	form=fin	1
sourceVerbBetween	word=question	form=fin	-1
sourceVerbBetween	word=release	form=fin	8
sourceVerbBetween	word=release	form=ing	-4
sourceVerbBetween	word=represent	form=fin	2
sourceVerbBetween	word=run	form=ing	3
sourceVerbBetween	word=say	form=pp	-4
sourceVerbBetween	word=seem	form=ing	-1
sourceVerbBetween	word=speak	form=fin	1
sourceVerbBetween	word=suggest	form=fin	1
sourceVerbBetween	word=support	form=fin	1
sourceVerbBetween	word=take	form=inf	1
sourceVerbBetween	word=tell	form=fin	-1
sourceVerbBetween	word=unveil	form=ing	-1
sourceVerbBetween	word=use	form=inf	2
sourceVerbBetween	word=win	form=fin	-2
sourceVerbsType	yes=no	n=0	tag=40	-2
sourceVerbsType	yes=no	n=0	tag=41	-13
sourceVerbsType	yes=no	n=0	tag=49	-10
sourceVerbsType	yes=no	n=0	tag=cd	1
sourceVerbsType	yes=no	n=0	tag=dt	3
sourceVerbsType	yes=no	n=0	tag=nns	1
sourceVerbsType	yes=no	n=0	tag=np	2
sourceVerbsType	yes=no	n=1	tag=41	-1
sourceVerbsType	yes=no	n=1	tag=nn	-3
sourceVerbsType	yes=no	n=1	tag=np	5
sourceVerbsType	yes=no	n=2	tag=np	-5
sourceVerbsType	yes=no	n=3	tag=nn	-1
sourceVerbsType	yes=no	n=3	tag=nns	-1
sourceVerbsType	yes=yes	n=0	tag=40	5
sourceVerbsType	yes=yes	n=0	tag=41	2
sourceVerbsType	yes=yes	n=0	tag=42	-2
sourceVerbsType	yes=yes	n=0	tag=49	4
sourceVerbsType	yes=yes	n=0	tag=jj	1
sourceVerbsType	yes=yes	n=0	tag=pos	6
sourceVerbsType	yes=yes	n=1	tag=41	1
sourceVerbsType	yes=yes	n=1	tag=48	-6
sourceVerbsType	yes=yes	n=1	tag=49	-10
sourceVerbsType	yes=yes	n=1	tag=cd	-2
sourceVerbsType	yes=yes	n=1	tag=dt	-1
sourceVerbsType	yes=yes	n=1	tag=nn	2
sourceVerbsType	yes=yes	n=2	tag=41	-3
sourceVerbsType	yes=yes	n=2	tag=42	-1
sourceVerbsType	yes=yes	n=2	tag=48	-2
sourceVerbsType	yes=yes	n=2	tag=dt	-1
sourceVerbsType	yes=yes	n=2	tag=nn	-1
sourceVerbsType	yes=yes	n=2	tag=nns	1
sourceVerbsType	yes=yes	n=3	tag=dt	-5
sourceVerbsType	yes=yes	n=3	tag=nn	-3
sourceVerbsType	yes=yes	n=3	tag=nns	-4
sourceWord	word='s	-1
sourceWord	word=activist	2
sourceWord	word=ad	1
sourceWord	word=administration	7
sourceWord	word=adviser	4
sourceWord	word=aide	3
sourceWord	word=all	-3
sourceWord	word=ally	1
sourceWord	word=americans	1
sourceWord	word=another	-1
sourceWord	word=army	1
sourceWord	word=attack	-6
sourceWord	word=attention	-1
sourceWord	word=audience	1
sourceWord	word=authority	3
sourceWord	word=average	1
sourceWord	word=axelrod	5
sourceWord	word=ayotte	1
sourceWord	word=baker	1
sourceWord	word=base	1
sourceWord	word=beck	3
sourceWord	word=beijing	-4
sourceWord	word=blasio	2
sourceWord	word=board	4
sourceWord	word=bookkeeper	2
sourceWord	word=both	2
sourceWord	word=calif.	-3
sourceWord	word=camp	2
sourceWord	word=campaign	10
sourceWord	word=carolina	-2
sourceWord	word=carson	1
sourceWord	word=carter	1
sourceWord	word=center	-1
sourceWord	word=chairman	-3
sourceWord	word=china	-5
sourceWord	word=chrabaszcz	1
sourceWord	word=christie	2
sourceWord	word=circle	1
sourceWord	word=cleveland	-1
sourceWord	word=clinton	3
sourceWord	word=comment	-3
sourceWord	word=concern	-2
sourceWord	word=contender	-1
sourceWord	word=convention	-5
sourceWord	word=counterpart	6
sourceWord	word=court	1
sourceWord	word=critic	1
sourceWord	word=criticism	-4
sourceWord	word=cruz	3
sourceWord	word=datum	1
sourceWord	word=day	-1
sourceWord	word=deal	-2
sourceWord	word=debate	-1
sourceWord	word=delegate	-4
sourceWord	word=democrats	2
sourceWord	word=deputy	1
sourceWord	word=director	-1
sourceWord	word=district	3
sourceWord	word=editorial	3
sourceWord	word=email	1
sourceWord	word=emanuel	2
sourceWord	word=employee	1
sourceWord	word=endorsement	-2
sourceWord	word=establishment	4
sourceWord	word=event	-4
sourceWord	word=everyone	5
sourceWord	word=executive	1
sourceWord	word=expert	2
sourceWord	word=family	1
sourceWord	word=fan	1
sourceWord	word=father	1
sourceWord	word=federation	1
sourceWord	word=few	1
sourceWord	word=figure	1
sourceWord	word=founder	2
sourceWord	word=four	2
sourceWord	word=friday	-8
sourceWord	word=gillibrand	1
sourceWord	word=graham	2
sourceWord	word=grassley	1
sourceWord	word=group	4
sourceWord	word=guard	1
sourceWord	word=guy	2
sourceWord	word=half	-1
sourceWord	word=hampshire	-4
sourceWord	word=handful	1
sourceWord	word=he	5
sourceWord	word=her	1
sourceWord	word=himself	-8
sourceWord	word=husband	-4
sourceWord	word=i	2
sourceWord	word=immigrant	-1
sourceWord	word=insider	3
sourceWord	word=institute	-5
sourceWord	word=interview	-1
sourceWord	word=investor	2
sourceWord	word=iowa	-6
sourceWord	word=issue	-3
sourceWord	word=it	-15
sourceWord	word=its	-6
sourceWord	word=jury	-3
sourceWord	word=justice	1
sourceWord	word=kind	-1
sourceWord	word=kirk	1
sourceWord	word=law	1
sourceWord	word=lawsuit	1
sourceWord	word=league	-1
sourceWord	word=left	3
sourceWord	word=letter	3
sourceWord	word=liberal	-1
sourceWord	word=likely	-1
sourceWord	word=london	-1
sourceWord	word=majority	7
sourceWord	word=manchester	-1
sourceWord	word=many	10
sourceWord	word=me	3
sourceWord	word=media	4
sourceWord	word=meeting	-4
sourceWord	word=member	1
sourceWord	word=message	1
sourceWord	word=million	-2
sourceWord	word=minister	2
sourceWord	word=mogul	1
sourceWord	word=monday	-5
sourceWord	word=month	-6
sourceWord	word=more	5
sourceWord	word=move	-1
sourceWord	word=ms	1
sourceWord	word=murphy	3
sourceWord	word=netanyahu	1
sourceWord	word=news	-1
sourceWord	word=nieto	-7
sourceWord	word=nobody	1
sourceWord	word=none	6
sourceWord	word=nothing	-1
sourceWord	word=number	7
sourceWord	word=obama	1
sourceWord	word=office	4
sourceWord	word=official	4
sourceWord	word=ohio	-3
sourceWord	word=one	6
sourceWord	word=organization	1
sourceWord	word=outlook	1
sourceWord	word=owner	1
sourceWord	word=part	-8
sourceWord	word=pastor	-1
sourceWord	word=peã	5
sourceWord	word=people	3
sourceWord	word=percent	6
sourceWord	word=person	2
sourceWord	word=petition	1
sourceWord	word=philadelphia	-2
sourceWord	word=point	-2
sourceWord	word=politician	1
sourceWord	word=poll	11
sourceWord	word=precedent	2
sourceWord	word=president	-3
sourceWord	word=price	-1
sourceWord	word=professor	-1
sourceWord	word=promise	1
sourceWord	word=protester	2
sourceWord	word=quarter	2
sourceWord	word=question	-6
sourceWord	word=race	-3
sourceWord	word=rally	-3
sourceWord	word=reason	-4
sourceWord	word=record	2
sourceWord	word=refugee	-1
sourceWord	word=reid	1
sourceWord	word=remark	-1
sourceWord	word=report	5
sourceWord	word=republican	1
sourceWord	word=republicans	8
sourceWord	word=researcher	1
sourceWord	word=rubio	3
sourceWord	word=ryan	1
sourceWord	word=sanders	4
sourceWord	word=saturday	-5
sourceWord	word=secretary	3
sourceWord	word=series	-1
sourceWord	word=she	10
sourceWord	word=some	12
sourceWord	word=someone	2
sourceWord	word=source	7
sourceWord	word=speech	-1
sourceWord	word=spokesman	3
sourceWord	word=spokesperson	6
sourceWord	word=star	-1
sourceWord	word=statement	1
sourceWord	word=strategist	2
sourceWord	word=study	9
sourceWord	word=sunday	-3
sourceWord	word=support	-3
sourceWord	word=supporter	1
sourceWord	word=survey	11
sourceWord	word=team	2
sourceWord	word=that	-5
sourceWord	word=the	-4
sourceWord	word=their	-1
sourceWord	word=them	-5
sourceWord	word=themselves	-3
sourceWord	word=they	5
sourceWord	word=thiel	-1
sourceWord	word=third	1
sourceWord	word=this	-6
sourceWord	word=those	6
sourceWord	word=thousand	1
sourceWord	word=thursday	-6
sourceWord	word=time	-8
sourceWord	word=times	2
sourceWord	word=trump	2
sourceWord	word=tuesday	-8
sourceWord	word=twitter	-1
sourceWord	word=tycoon	1
sourceWord	word=union	1
sourceWord	word=university	-1
sourceWord	word=us	1
sourceWord	word=user	2
sourceWord	word=video	4
sourceWord	word=view	-1
sourceWord	word=walker	2
sourceWord	word=warren	2
sourceWord	word=washington	-12
sourceWord	word=way	-5
sourceWord	word=wednesday	-7
sourceWord	word=week	-3
sourceWord	word=what	-6
sourceWord	word=when	-17
sourceWord	word=where	-7
sourceWord	word=who	6
sourceWord	word=whose	9
sourceWord	word=why	-3
sourceWord	word=wife	1
sourceWord	word=wing	2
sourceWord	word=year	-4
sourceWord	word=york	-7
sourceWord	word=you	1
sourceWordNear	yes=no	word=campaign	yes=yes	1
sourceWordNear	yes=no	word=clinton	yes=no	1
sourceWordNear	yes=no	word=coach	yes=yes	-2
sourceWordNear	yes=no	word=criticism	yes=yes	-1
sourceWordNear	yes=no	word=he	yes=no	-4
sourceWordNear	yes=no	word=him	yes=yes	1
sourceWordNear	yes=no	word=his	yes=yes	-3
sourceWordNear	yes=no	word=house	yes=yes	1
sourceWordNear	yes=no	word=interview	yes=yes	-1
sourceWordNear	yes=no	word=me	yes=yes	2
sourceWordNear	yes=no	word=official	yes=no	-1
sourceWordNear	yes=no	word=poll	yes=no	-1
sourceWordNear	yes=no	word=poll	yes=yes	3
sourceWordNear	yes=no	word=president	yes=yes	-1
sourceWordNear	yes=no	word=republicans	yes=yes	1
sourceWordNear	yes=no	word=some	yes=yes	2
sourceWordNear	yes=no	word=state	yes=yes	1
sourceWordNear	yes=no	word=support	yes=yes	-1
sourceWordNear	yes=no	word=supporter	yes=yes	1
sourceWordNear	yes=no	word=they	yes=yes	1
sourceWordNear	yes=no	word=time	yes=yes	-1
sourceWordNear	yes=no	word=trump	yes=no	2
sourceWordNear	yes=no	word=trump	yes=yes	-1
sourceWordNear	yes=no	word=voter	yes=yes	4
sourceWordNear	yes=no	word=wednesday	yes=yes	-1
sourceWordNear	yes=no	word=who	yes=no	-2
sourceWordNear	yes=yes	word='s	yes=no	-7
sourceWordNear	yes=yes	word='s	yes=yes	2
sourceWordNear	yes=yes	word=administration	yes=yes	4
sourceWordNear	yes=yes	word=adviser	yes=no	1
sourceWordNear	yes=yes	word=adviser	yes=yes	1
sourceWordNear	yes=yes	word=aide	yes=no	2
sourceWordNear	yes=yes	word=all	yes=yes	-4
sourceWordNear	yes=yes	word=americans	yes=yes	1
sourceWordNear	yes=yes	word=audience	yes=yes	2
sourceWordNear	yes=yes	word=authority	yes=yes	1
sourceWordNear	yes=yes	word=axelrod	yes=no	3
sourceWordNear	yes=yes	word=beijing	yes=no	-2
sourceWordNear	yes=yes	word=board	yes=no	2
sourceWordNear	yes=yes	word=both	yes=no	1
sourceWordNear	yes=yes	word=bush	yes=no	1
sourceWordNear	yes=yes	word=calif.	yes=no	-1
sourceWordNear	yes=yes	word=campaign	yes=no	2
sourceWordNear	yes=yes	word=campaign	yes=yes	6
sourceWordNear	yes=yes	word=candidate	yes=yes	2
sourceWordNear	yes=yes	word=carson	yes=no	1
sourceWordNear	yes=yes	word=carter	yes=no	1
sourceWordNear	yes=yes	word=china	yes=no	-4
sourceWordNear	yes=yes	word=christie	yes=no	2
sourceWordNear	yes=yes	word=clinton	yes=yes	1
sourceWordNear	yes=yes	word=counterpart	yes=no	5
sourceWordNear	yes=yes	word=cruz	yes=no	1
sourceWordNear	yes=yes	word=delegate	yes=no	-2
sourceWordNear	yes=yes	word=democrat	yes=no	-1
sourceWordNear	yes=yes	word=democrat	yes=yes	1
sourceWordNear	yes=yes	word=democrats	yes=no	1
sourceWordNear	yes=yes	word=district	yes=no	1
sourceWordNear	yes=yes	word=dozen	yes=no	1
sourceWordNear	yes=yes	word=establishment	yes=yes	1
sourceWordNear	yes=yes	word=event	yes=no	-2
sourceWordNear	yes=yes	word=everyone	yes=yes	5
sourceWordNear	yes=yes	word=expert	yes=yes	1
sourceWordNear	yes=yes	word=family	yes=no	1
sourceWordNear	yes=yes	word=father	yes=no	1
sourceWordNear	yes=yes	word=federation	yes=no	1
sourceWordNear	yes=yes	word=few	yes=no	1
sourceWordNear	yes=yes	word=founder	yes=no	2
sourceWordNear	yes=yes	word=friday	yes=yes	-1
sourceWordNear	yes=yes	word=graham	yes=no	2
sourceWordNear	yes=yes	word=group	yes=no	3
sourceWordNear	yes=yes	word=guy	yes=no	2
sourceWordNear	yes=yes	word=hacker	yes=no	1
sourceWordNear	yes=yes	word=he	yes=no	4
sourceWordNear	yes=yes	word=he	yes=yes	5
sourceWordNear	yes=yes	word=her	yes=no	-4
sourceWordNear	yes=yes	word=her	yes=yes	5
sourceWordNear	yes=yes	word=him	yes=yes	-1
sourceWordNear	yes=yes	word=himself	yes=yes	-5
sourceWordNear	yes=yes	word=his	yes=no	-3
sourceWordNear	yes=yes	word=his	yes=yes	4
sourceWordNear	yes=yes	word=house	yes=no	-3
sourceWordNear	yes=yes	word=house	yes=yes	1
sourceWordNear	yes=yes	word=i	yes=no	-1
sourceWordNear	yes=yes	word=i	yes=yes	6
sourceWordNear	yes=yes	word=iowa	yes=no	-2
sourceWordNear	yes=yes	word=issue	yes=no	-1
sourceWordNear	yes=yes	word=it	yes=no	-6
sourceWordNear	yes=yes	word=it	yes=yes	-7
sourceWordNear	yes=yes	word=its	yes=no	-4
sourceWordNear	yes=yes	word=kind	yes=yes	-1
sourceWordNear	yes=yes	word=law	yes=yes	1
sourceWordNear	yes=yes	word=lawsuit	yes=no	2
sourceWordNear	yes=yes	word=leader	yes=yes	-2
sourceWordNear	yes=yes	word=letter	yes=no	1
sourceWordNear	yes=yes	word=london	yes=no	-1
sourceWordNear	yes=yes	word=majority	yes=no	1
sourceWordNear	yes=yes	word=man	yes=yes	2
sourceWordNear	yes=yes	word=manchester	yes=no	-1
sourceWordNear	yes=yes	word=many	yes=no	8
sourceWordNear	yes=yes	word=many	yes=yes	1
sourceWordNear	yes=yes	word=meeting	yes=no	-2
sourceWordNear	yes=yes	word=message	yes=yes	1
sourceWordNear	yes=yes	word=million	yes=no	-1
sourceWordNear	yes=yes	word=month	yes=no	-1
sourceWordNear	yes=yes	word=more	yes=no	6
sourceWordNear	yes=yes	word=neither	yes=no	1
sourceWordNear	yes=yes	word=nobody	yes=yes	1
sourceWordNear	yes=yes	word=none	yes=no	2
sourceWordNear	yes=yes	word=none	yes=yes	1
sourceWordNear	yes=yes	word=number	yes=no	4
sourceWordNear	yes=yes	word=obama	yes=yes	2
sourceWordNear	yes=yes	word=office	yes=yes	5
sourceWordNear	yes=yes	word=official	yes=no	5
sourceWordNear	yes=yes	word=ohio	yes=no	-1
sourceWordNear	yes=yes	word=one	yes=yes	4
sourceWordNear	yes=yes	word=owner	yes=no	1
sourceWordNear	yes=yes	word=part	yes=no	-4
sourceWordNear	yes=yes	word=people	yes=no	4
sourceWordNear	yes=yes	word=percent	yes=no	1
sourceWordNear	yes=yes	word=person	yes=no	2
sourceWordNear	yes=yes	word=philadelphia	yes=no	-1
sourceWordNear	yes=yes	word=poll	yes=no	4
sourceWordNear	yes=yes	word=poll	yes=yes	3
sourceWordNear	yes=yes	word=precedent	yes=no	1
sourceWordNear	yes=yes	word=president	yes=no	-1
sourceWordNear	yes=yes	word=professor	yes=no	-1
sourceWordNear	yes=yes	word=promise	yes=no	1
sourceWordNear	yes=yes	word=protester	yes=no	2
sourceWordNear	yes=yes	word=question	yes=yes	-1
sourceWordNear	yes=yes	word=reason	yes=yes	-1
sourceWordNear	yes=yes	word=report	yes=no	5
sourceWordNear	yes=yes	word=republican	yes=yes	2
sourceWordNear	yes=yes	word=republicans	yes=no	1
sourceWordNear	yes=yes	word=republicans	yes=yes	2
sourceWordNear	yes=yes	word=rubio	yes=no	1
sourceWordNear	yes=yes	word=ryan	yes=yes	1
sourceWordNear	yes=yes	word=sanders	yes=no	3
sourceWordNear	yes=yes	word=saturday	yes=no	-1
sourceWordNear	yes=yes	word=secretary	yes=no	2
sourceWordNear	yes=yes	word=she	yes=no	3
sourceWordNear	yes=yes	word=she	yes=yes	7
sourceWordNear	yes=yes	word=show	yes=no	1
sourceWordNear	yes=yes	word=some	yes=yes	5
sourceWordNear	yes=yes	word=someone	yes=yes	3
sourceWordNear	yes=yes	word=source	yes=no	4
sourceWordNear	yes=yes	word=spokesperson	yes=no	5
sourceWordNear	yes=yes	word=state	yes=no	-4
sourceWordNear	yes=yes	word=states	yes=no	-1
sourceWordNear	yes=yes	word=strategist	yes=no	2
sourceWordNear	yes=yes	word=study	yes=no	5
sourceWordNear	yes=yes	word=survey	yes=no	4
sourceWordNear	yes=yes	word=survey	yes=yes	2
sourceWordNear	yes=yes	word=team	yes=yes	4
sourceWordNear	yes=yes	word=that	yes=yes	-1
sourceWordNear	yes=yes	word=the	yes=yes	-6
sourceWordNear	yes=yes	word=them	yes=yes	-2
sourceWordNear	yes=yes	word=themselves	yes=yes	-1
sourceWordNear	yes=yes	word=they	yes=yes	3
sourceWordNear	yes=yes	word=third	yes=yes	1
sourceWordNear	yes=yes	word=those	yes=no	2
sourceWordNear	yes=yes	word=those	yes=yes	3
sourceWordNear	yes=yes	word=thousand	yes=no	1
sourceWordNear	yes=yes	word=thursday	yes=yes	-2
sourceWordNear	yes=yes	word=trump	yes=no	1
sourceWordNear	yes=yes	word=tuesday	yes=no	-2
sourceWordNear	yes=yes	word=union	yes=no	1
sourceWordNear	yes=yes	word=user	yes=yes	1
sourceWordNear	yes=yes	word=video	yes=no	1
sourceWordNear	yes=yes	word=voter	yes=yes	-3
sourceWordNear	yes=yes	word=walker	yes=no	1
sourceWordNear	yes=yes	word=warren	yes=no	2
sourceWordNear	yes=yes	word=washington	yes=no	-7
sourceWordNear	yes=yes	word=washington	yes=yes	-1
sourceWordNear	yes=yes	word=wave	yes=no	1
sourceWordNear	yes=yes	word=we	yes=no	-1
sourceWordNear	yes=yes	word=we	yes=yes	3
sourceWordNear	yes=yes	word=website	yes=yes	1
sourceWordNear	yes=yes	word=what	yes=no	-1
sourceWordNear	yes=yes	word=when	yes=no	-4
sourceWordNear	yes=yes	word=when	yes=yes	-10
sourceWordNear	yes=yes	word=where	yes=yes	-2
sourceWordNear	yes=yes	word=who	yes=no	3
sourceWordNear	yes=yes	word=who	yes=yes	8
sourceWordNear	yes=yes	word=whose	yes=yes	8
sourceWordNear	yes=yes	word=why	yes=yes	-1
sourceWordNear	yes=yes	word=york	yes=no	-3
sourceWordNear	yes=yes	word=you	yes=no	-1
sourceWordNear	yes=yes	word=you	yes=yes	6
