# points-source.lex — points of the source stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
sourceAgreement	tag=vbp	tag=dt	2
sourceAgreement	tag=vbp	tag=nn	-2
sourceAgreement	tag=vbp	tag=nns	5
sourceAgreement	tag=vbp	tag=np	-2
sourceAgreement	tag=vbp	tag=wh	1
sourceAgreement	tag=vbz	tag=nn	4
sourceAgreement	tag=vbz	tag=nns	-9
sourceAgreement	tag=vbz	tag=prp	1
sourceAgreement	tag=vbz	tag=wh	1
sourceCommas	yes=no	n=0	3
sourceCommas	yes=no	n=1	-6
sourceCommas	yes=no	n=2	-4
sourceCommas	yes=yes	n=0	7
sourceCommas	yes=yes	n=1	-7
sourceCommas	yes=yes	n=2	2
sourceCommas	yes=yes	n=4	3
sourceFirst	yes=no	yes=no	n=0	6
sourceFirst	yes=no	yes=no	n=2	-7
sourceFirst	yes=no	yes=no	n=3	-6
sourceFirst	yes=no	yes=yes	n=0	4
sourceFirst	yes=no	yes=yes	n=2	-5
sourceFirst	yes=no	yes=yes	n=3	-6
sourceFirst	yes=yes	yes=yes	n=0	3
sourceFirst	yes=yes	yes=yes	n=1	1
sourceFirst	yes=yes	yes=yes	n=2	1
sourceFirstPrevious	state=0	chunk=,	n=1	4
sourceFirstPrevious	state=0	chunk=ADV	n=0	2
sourceFirstPrevious	state=0	chunk=IN	n=0	8
sourceFirstPrevious	state=0	chunk=IN	n=2	-2
sourceFirstPrevious	state=0	chunk=SUB	n=0	-1
sourceFirstPrevious	state=0	chunk=V	n=0	-4
sourceFirstPrevious	state=2	chunk=,	n=2	2
sourceFirstPrevious	state=2	chunk=,	n=3	2
sourceFirstPrevious	state=2	chunk=:	n=0	4
sourceFirstPrevious	state=2	chunk=:	n=1	1
sourceFirstPrevious	state=2	chunk=ADV	n=1	1
sourceFirstPrevious	state=2	chunk=CC	n=2	1
sourceFirstPrevious	state=2	chunk=DASH	n=0	3
sourceFirstPrevious	state=2	chunk=DASH	n=1	1
sourceFirstPrevious	state=2	chunk=IN	n=0	-6
sourceFirstPrevious	state=2	chunk=IN	n=1	-9
sourceFirstPrevious	state=2	chunk=IN	n=2	-7
sourceFirstPrevious	state=2	chunk=IN	n=3	-5
sourceFirstPrevious	state=2	chunk=QC	n=0	3
sourceFirstPrevious	state=2	chunk=QO	n=1	1
sourceFirstPrevious	state=2	chunk=RP	n=0	-1
sourceFirstPrevious	state=2	chunk=SUB	n=0	9
sourceFirstPrevious	state=2	chunk=SUB	n=2	-1
sourceFirstPrevious	state=2	chunk=SUB	n=3	-2
sourceFirstPrevious	state=2	chunk=THAT	n=0	10
sourceFirstPrevious	state=2	chunk=THAT	n=3	-2
sourceFirstPrevious	state=2	chunk=V	n=0	-4
sourceFirstPrevious	state=2	chunk=V	n=1	-7
sourceFirstPrevious	state=2	chunk=V	n=2	-6
sourceFirstPrevious	state=2	chunk=WH	n=0	10
sourceFirstPrevious	state=2	chunk=WH	n=1	2
sourceFirstPrevious	state=2	chunk=X	n=0	-3
sourceFirstPrevious	state=3	chunk=#	n=0	3
sourceFirstPrevious	state=3	chunk=#	n=1	1
sourceFirstPrevious	state=3	chunk=#	n=2	1
sourceFormLeft	form=fin	class=,	n=2	3
sourceFormLeft	form=fin	class=NNP	n=0	2
sourceFormLeft	form=fin	class=NNP	n=1	4
sourceFormLeft	form=fin	class=NP	n=0	1
sourceFormLeft	form=fin	class=NP	n=1	4
sourceFormLeft	form=fin	class=NP	n=3	-4
sourceFormLeft	form=fin	class=PRP	n=0	1
sourceFormLeft	form=fin	class=QC	n=0	1
sourceFormLeft	form=fin	class=and	n=0	-15
sourceFormLeft	form=fin	class=and	n=2	1
sourceFormLeft	form=fin	class=and	n=3	6
sourceFormLeft	form=fin	class=but	n=0	-9
sourceFormLeft	form=fin	class=but	n=2	1
sourceFormLeft	form=fin	class=but	n=3	5
sourceFormLeft	form=fin	class=that	n=0	2
sourceFormLeft	form=fin+have	class=PRP	n=0	1
sourceFormLeft	form=fin+have	class=and	n=0	-1
sourceFormLeft	form=fin+not	class=PRP	n=0	1
sourceFormLeft	form=in	class=NP	n=0	2
sourceFormLeft	form=inf	class=to	n=1	1
sourceFormLeft	form=ing	class=#	n=0	3
sourceFormLeft	form=ing	class=,	n=0	-1
sourceFormLeft	form=ing	class=,	n=1	2
sourceFormLeft	form=ing	class=,	n=2	1
sourceFormLeft	form=ing	class=,	n=3	1
sourceFormLeft	form=ing	class=NNP	n=0	1
sourceFormLeft	form=ing	class=NNP	n=2	-1
sourceFormLeft	form=ing	class=NP	n=0	2
sourceFormLeft	form=ing	class=QC	n=1	1
sourceFormLeft	form=ing	class=after	n=1	2
sourceFormLeft	form=ing	class=and	n=0	-5
sourceFormLeft	form=ing	class=and	n=2	1
sourceFormLeft	form=ing	class=by	n=0	-1
sourceFormLeft	form=nn	class=fin	n=0	3
sourceFormLeft	form=nn	class=in	n=1	1
sourceFormLeft	form=nn	class=on	n=1	-1
sourceFormLeft	form=nns	class=IN	n=1	-3
sourceFormPath	yes=no	form=fin	path=	4
sourceFormPath	yes=no	form=fin	path=IN	-4
sourceFormPath	yes=no	form=fin+have	path=IN	-5
sourceFormPath	yes=no	form=fin+passive	path=IN	2
sourceFormPath	yes=no	form=fin+passive	path=NP IN	1
sourceFormPath	yes=no	form=in	path=	8
sourceFormPath	yes=no	form=ing	path=	-4
sourceFormPath	yes=no	form=ing	path=IN	-1
sourceFormPath	yes=no	form=ing	path=NP ,	5
sourceFormPath	yes=no	form=nn	path=IN	6
sourceFormPath	yes=no	form=nns	path=IN	4
sourceFormPath	yes=yes	form=fin	path=,	-6
sourceFormPath	yes=yes	form=fin	path=, NP ,	2
sourceFormPath	yes=yes	form=fin	path=, NP , NP ,	1
sourceFormPath	yes=yes	form=fin	path=, NP CC NP	6
sourceFormPath	yes=yes	form=fin	path=CC	-1
sourceFormPath	yes=yes	form=fin	path=IN PRP	1
sourceFormPath	yes=yes	form=fin	path=NP	1
sourceFormPath	yes=yes	form=fin	path=V	3
sourceFormPath	yes=yes	form=fin	path=V NP	1
sourceFormPath	yes=yes	form=fin	path=V NP ,	-2
sourceFormPath	yes=yes	form=fin	path=WH V NP	3
sourceFormPath	yes=yes	form=fin	path=X NP X	1
sourceFormPath	yes=yes	form=fin	path=far , ,	1
sourceFormPath	yes=yes	form=fin	path=far V , ,	4
sourceFormPath	yes=yes	form=fin	path=far V V	3
sourceFormPath	yes=yes	form=fin	path=far V V , ,	2
sourceFormPath	yes=yes	form=fin+have	path=	1
sourceFormPath	yes=yes	form=fin+modal	path=	2
sourceFormPath	yes=yes	form=fin+passive	path=	-3
sourceFormPath	yes=yes	form=fin+passive+modal	path=	-1
sourceFormPath	yes=yes	form=inf	path=, TO	-1
sourceFormPath	yes=yes	form=inf	path=TO	2
sourceFormPath	yes=yes	form=inf	path=V NP TO	-1
sourceFormPath	yes=yes	form=inf	path=V TO	2
sourceFormPath	yes=yes	form=ing	path=	1
sourceFormPath	yes=yes	form=ing	path=,	1
sourceFormPath	yes=yes	form=ing	path=V ,	5
sourceFormPath	yes=yes	form=ing	path=V NP ,	4
sourceFormPath	yes=yes	form=ing	path=V NP SUB	3
sourceFormPath	yes=yes	form=ing	path=far V , ,	-5
sourceFormPath	yes=yes	form=ing	path=far V V ,	7
sourceFormPath	yes=yes	form=ing	path=far V V , ,	-1
sourceFormPath	yes=yes	form=jj	path=	1
sourceFormPath	yes=yes	form=jj	path=V	5
sourceFormPath	yes=yes	form=jj	path=far V V ,	-2
sourceFormPath	yes=yes	form=nn	path=	8
sourceFormPath	yes=yes	form=nn	path=CC	1
sourceFormPath	yes=yes	form=nn	path=V	-1
sourceFormPath	yes=yes	form=nn	path=far V V	-1
sourceFormPath	yes=yes	form=nn	path=far V V , ,	-1
sourceFormPath	yes=yes	form=nns	path=	11
sourceFormPath	yes=yes	form=nns	path=IN	-2
sourceFormPath	yes=yes	form=pp	path=	-4
sourceFormPath	yes=yes	form=pp	path=V IN	1
sourceFormVerbs	yes=no	form=fin+have	n=0	-1
sourceFormVerbs	yes=no	form=fin+passive	n=0	3
sourceFormVerbs	yes=no	form=in	n=0	8
sourceFormVerbs	yes=no	form=inf	n=0	-3
sourceFormVerbs	yes=no	form=ing	n=1	3
sourceFormVerbs	yes=no	form=nn	n=0	1
sourceFormVerbs	yes=no	form=nns	n=0	2
sourceFormVerbs	yes=yes	form=fin	n=0	5
sourceFormVerbs	yes=yes	form=fin	n=1	4
sourceFormVerbs	yes=yes	form=fin	n=2	6
sourceFormVerbs	yes=yes	form=fin	n=3	2
sourceFormVerbs	yes=yes	form=fin+have	n=0	2
sourceFormVerbs	yes=yes	form=fin+have	n=1	1
sourceFormVerbs	yes=yes	form=fin+modal	n=0	3
sourceFormVerbs	yes=yes	form=fin+passive	n=0	-3
sourceFormVerbs	yes=yes	form=fin+passive	n=1	-5
sourceFormVerbs	yes=yes	form=fin+passive	n=2	-1
sourceFormVerbs	yes=yes	form=fin+passive+modal	n=0	-4
sourceFormVerbs	yes=yes	form=in	n=1	-1
sourceFormVerbs	yes=yes	form=inf	n=0	1
sourceFormVerbs	yes=yes	form=inf	n=1	2
sourceFormVerbs	yes=yes	form=ing	n=0	-1
sourceFormVerbs	yes=yes	form=ing	n=1	1
sourceFormVerbs	yes=yes	form=ing	n=2	2
sourceFormVerbs	yes=yes	form=ing	n=3	1
sourceFormVerbs	yes=yes	form=jj	n=0	2
sourceFormVerbs	yes=yes	form=jj	n=2	-1
sourceFormVerbs	yes=yes	form=jj	n=3	-1
sourceFormVerbs	yes=yes	form=nn	n=0	2
sourceFormVerbs	yes=yes	form=nn	n=2	-2
sourceFormVerbs	yes=yes	form=nn	n=3	-6
sourceFormVerbs	yes=yes	form=nns	n=0	1
sourceFormVerbs	yes=yes	form=nns	n=1	-3
sourceFormVerbs	yes=yes	form=nns	n=2	-2
sourceFormVerbs	yes=yes	form=nns	n=3	-2
sourceFormVerbs	yes=yes	form=pp	n=0	-1
sourceFormVerbs	yes=yes	form=pp	n=2	1
sourceFullPath	yes=no	path=	3
sourceFullPath	yes=no	path=ADJ IN	3
sourceFullPath	yes=no	path=IN	2
sourceFullPath	yes=no	path=NP IN	4
sourceFullPath	yes=no	path=far	-2
sourceFullPath	yes=no	path=far V	-6
sourceFullPath	yes=no	path=far V V	-7
sourceFullPath	yes=yes	path=	5
sourceFullPath	yes=yes	path=, NP	1
sourceFullPath	yes=yes	path=CC NP	2
sourceFullPath	yes=yes	path=IN NP ,	-2
sourceFullPath	yes=yes	path=IN NP IN NP	1
sourceFullPath	yes=yes	path=IN PRP	2
sourceFullPath	yes=yes	path=IN WH	2
sourceFullPath	yes=yes	path=NP	3
sourceFullPath	yes=yes	path=PRP	2
sourceFullPath	yes=yes	path=TO	1
sourceFullPath	yes=yes	path=V ,	2
sourceFullPath	yes=yes	path=V ADJ TO	1
sourceFullPath	yes=yes	path=V DASH CC	-1
sourceFullPath	yes=yes	path=V IN	2
sourceFullPath	yes=yes	path=V IN NP	3
sourceFullPath	yes=yes	path=X NP X	1
sourceFullPath	yes=yes	path=far	-2
sourceFullPath	yes=yes	path=far V	-3
sourceFullPath	yes=yes	path=far V V	-2
sourceFullPath	yes=yes	path=far V V ,	1
sourceFullPath	yes=yes	path=far V V , ,	-2
sourceHeadClass	noun=n.act	-2
sourceHeadClass	noun=n.animal	1
sourceHeadClass	noun=n.cognition	-1
sourceHeadClass	noun=n.communication	-1
sourceHeadClass	noun=n.event	-2
sourceHeadClass	noun=n.feeling	-10
sourceHeadClass	noun=n.group	7
sourceHeadClass	noun=n.location	1
sourceHeadClass	noun=n.object	-2
sourceHeadClass	noun=n.person	11
sourceHeadClass	noun=n.possession	-1
sourceHeadClass	noun=n.quantity	4
sourceHeadClass	noun=n.relation	2
sourceHeadClass	noun=n.state	-14
sourceHeadClass	noun=n.time	-14
sourceHeadClass	noun=n.tops	6
sourceHeadClass	noun=none	5
sourceHeadClass	noun=tag:np	7
sourceHeadClass	noun=tag:prp	1
sourceHeadClass	noun=tag:prps	-5
sourceHeadClassPath	yes=no	noun=n.communication	path=IN	-2
sourceHeadClassPath	yes=no	noun=n.person	path=	2
sourceHeadClassPath	yes=no	noun=none	path=IN	1
sourceHeadClassPath	yes=no	noun=tag:dt	path=IN	2
sourceHeadClassPath	yes=no	noun=tag:np	path=NP X	1
sourceHeadClassPath	yes=no	noun=tag:prp	path=	2
sourceHeadClassPath	yes=yes	noun=n.act	path=	1
sourceHeadClassPath	yes=yes	noun=n.artifact	path=	1
sourceHeadClassPath	yes=yes	noun=n.communication	path=V	4
sourceHeadClassPath	yes=yes	noun=n.communication	path=WH	1
sourceHeadClassPath	yes=yes	noun=n.event	path=	2
sourceHeadClassPath	yes=yes	noun=n.group	path=	1
sourceHeadClassPath	yes=yes	noun=n.object	path=	-1
sourceHeadClassPath	yes=yes	noun=n.person	path=	1
sourceHeadClassPath	yes=yes	noun=n.person	path=,	-1
sourceHeadClassPath	yes=yes	noun=n.person	path=, NP ,	1
sourceHeadClassPath	yes=yes	noun=n.person	path=, NP , TO	1
sourceHeadClassPath	yes=yes	noun=n.person	path=CC NP	1
sourceHeadClassPath	yes=yes	noun=n.person	path=TO	1
sourceHeadClassPath	yes=yes	noun=n.person	path=far V , ,	1
sourceHeadClassPath	yes=yes	noun=n.person	path=far V V , ,	-2
sourceHeadClassPath	yes=yes	noun=n.quantity	path=	-1
sourceHeadClassPath	yes=yes	noun=tag:dt	path=	-2
sourceHeadClassPath	yes=yes	noun=tag:jj	path=IN PRP	1
sourceHeadClassPath	yes=yes	noun=tag:jj	path=V IN	1
sourceHeadClassPath	yes=yes	noun=tag:np	path=PRP	3
sourceHeadClassPath	yes=yes	noun=tag:np	path=X NP X	2
sourceHeadClassPath	yes=yes	noun=tag:np	path=far V , ,	-1
sourceHeadClassPath	yes=yes	noun=tag:pos	path=	2
sourceHeadClassPath	yes=yes	noun=tag:prp	path=V ADJ TO	-1
sourceHeadClassPath	yes=yes	noun=tag:prp	path=far V V ,	2
sourceHeadClassPath	yes=yes	noun=tag:prps	path=	1
sourceHeadClassPath	yes=yes	noun=tag:prps	path=IN	1
sourceHeadClassPath	yes=yes	noun=tag:wh	path=V NP ,	-2
sourceHeadClassPath	yes=yes	noun=tag:wh	path=far V V , ,	-1
sourceHeadClassVerbs	noun=n.act	n=0	chunk=#	2
sourceHeadClassVerbs	noun=n.act	n=0	chunk=V	-2
sourceHeadClassVerbs	noun=n.act	n=1	chunk=V	-1
sourceHeadClassVerbs	noun=n.artifact	n=0	chunk=IN	-2
sourceHeadClassVerbs	noun=n.cognition	n=0	chunk=,	-2
sourceHeadClassVerbs	noun=n.cognition	n=0	chunk=IN	1
sourceHeadClassVerbs	noun=n.cognition	n=0	chunk=V	-5
sourceHeadClassVerbs	noun=n.communication	n=0	chunk=#	-7
sourceHeadClassVerbs	noun=n.communication	n=0	chunk=IN	3
sourceHeadClassVerbs	noun=n.communication	n=1	chunk=#	1
sourceHeadClassVerbs	noun=n.group	n=0	chunk=#	1
sourceHeadClassVerbs	noun=n.group	n=0	chunk=IN	-1
sourceHeadClassVerbs	noun=n.group	n=1	chunk=#	2
sourceHeadClassVerbs	noun=n.group	n=1	chunk=,	1
sourceHeadClassVerbs	noun=n.group	n=1	chunk=CC	1
sourceHeadClassVerbs	noun=n.location	n=0	chunk=,	2
sourceHeadClassVerbs	noun=n.person	n=0	chunk=#	6
sourceHeadClassVerbs	noun=n.person	n=0	chunk=CC	-6
sourceHeadClassVerbs	noun=n.person	n=0	chunk=QC	1
sourceHeadClassVerbs	noun=n.person	n=0	chunk=SUB	1
sourceHeadClassVerbs	noun=n.person	n=0	chunk=V	1
sourceHeadClassVerbs	noun=n.person	n=1	chunk=#	6
sourceHeadClassVerbs	noun=n.person	n=1	chunk=,	-5
sourceHeadClassVerbs	noun=n.person	n=2	chunk=#	2
sourceHeadClassVerbs	noun=n.person	n=2	chunk=V	-1
sourceHeadClassVerbs	noun=n.time	n=0	chunk=IN	-1
sourceHeadClassVerbs	noun=n.tops	n=0	chunk=#	1
sourceHeadClassVerbs	noun=tag:cd	n=0	chunk=ADV	1
sourceHeadClassVerbs	noun=tag:dt	n=0	chunk=,	1
sourceHeadClassVerbs	noun=tag:dt	n=0	chunk=CC	4
sourceHeadClassVerbs	noun=tag:dt	n=0	chunk=IN	1
sourceHeadClassVerbs	noun=tag:dt	n=0	chunk=V	-1
sourceHeadClassVerbs	noun=tag:dt	n=1	chunk=#	-3
sourceHeadClassVerbs	noun=tag:jj	n=0	chunk=V	-8
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=#	3
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=ADV	1
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=CC	-7
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=IN	-3
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=QC	3
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=WH	2
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=X	-1
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=#	2
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=ADV	1
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=CC	-4
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=IN	-3
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=WH	1
sourceHeadClassVerbs	noun=tag:np	n=2	chunk=,	3
sourceHeadClassVerbs	noun=tag:np	n=2	chunk=IN	-1
sourceHeadClassVerbs	noun=tag:np	n=3	chunk=#	1
sourceHeadClassVerbs	noun=tag:np	n=3	chunk=,	1
sourceHeadClassVerbs	noun=tag:np	n=3	chunk=IN	-1
sourceHeadClassVerbs	noun=tag:pos	n=0	chunk=IN	9
sourceHeadClassVerbs	noun=tag:prp	n=0	chunk=#	-1
sourceHeadClassVerbs	noun=tag:prp	n=0	chunk=CC	5
sourceHeadClassVerbs	noun=tag:prp	n=0	chunk=IN	-3
sourceHeadClassVerbs	noun=tag:prp	n=0	chunk=V	1
sourceHeadClassVerbs	noun=tag:prp	n=1	chunk=,	-1
sourceHeadClassVerbs	noun=tag:prp	n=1	chunk=CC	2
sourceHeadClassVerbs	noun=tag:prp	n=1	chunk=NP	-2
sourceHeadClassVerbs	noun=tag:prp	n=2	chunk=#	1
sourceHeadClassVerbs	noun=tag:prp	n=2	chunk=CC	1
sourceHeadClassVerbs	noun=tag:prp	n=3	chunk=CC	1
sourceHeadClassVerbs	noun=tag:prps	n=0	chunk=#	-2
sourceHeadClassVerbs	noun=tag:prps	n=0	chunk=IN	3
sourceHeadClassVerbs	noun=tag:prps	n=0	chunk=V	1
sourceHeadClassVerbs	noun=tag:prps	n=1	chunk=#	-1
sourceHeadClassVerbs	noun=tag:wh	n=0	chunk=#	-9
sourceHeadClassVerbs	noun=tag:wh	n=0	chunk=,	4
sourceHeadClassVerbs	noun=tag:wh	n=1	chunk=#	-1
sourceHeadClassVerbs	noun=tag:wh	n=2	chunk=,	-2
sourceHeadline	yes=no	yes=no	path=	2
sourceHeadline	yes=no	yes=no	path=ADJ IN	2
sourceHeadline	yes=no	yes=no	path=IN	2
sourceHeadline	yes=no	yes=no	path=IN CC	1
sourceHeadline	yes=no	yes=no	path=NP IN	2
sourceHeadline	yes=no	yes=no	path=NP X	1
sourceHeadline	yes=no	yes=no	path=far V V	-2
sourceHeadline	yes=yes	yes=no	path=	6
sourceHeadline	yes=yes	yes=no	path=,	-1
sourceHeadline	yes=yes	yes=no	path=, CC	-6
sourceHeadline	yes=yes	yes=no	path=, CC NP	-1
sourceHeadline	yes=yes	yes=no	path=, NP ,	1
sourceHeadline	yes=yes	yes=no	path=, NP , NP ,	2
sourceHeadline	yes=yes	yes=no	path=, NP CC NP	6
sourceHeadline	yes=yes	yes=no	path=, TO	-1
sourceHeadline	yes=yes	yes=no	path=ADJ	1
sourceHeadline	yes=yes	yes=no	path=CC	-4
sourceHeadline	yes=yes	yes=no	path=CC NP	4
sourceHeadline	yes=yes	yes=no	path=CC NP ,	-1
sourceHeadline	yes=yes	yes=no	path=DASH	-5
sourceHeadline	yes=yes	yes=no	path=DASH NP DASH	1
sourceHeadline	yes=yes	yes=no	path=IN PRP	4
sourceHeadline	yes=yes	yes=no	path=IN WH	2
sourceHeadline	yes=yes	yes=no	path=NP	4
sourceHeadline	yes=yes	yes=no	path=PRP	1
sourceHeadline	yes=yes	yes=no	path=SUB	-1
sourceHeadline	yes=yes	yes=no	path=V	2
sourceHeadline	yes=yes	yes=no	path=V DASH	-1
sourceHeadline	yes=yes	yes=no	path=V NP	2
sourceHeadline	yes=yes	yes=no	path=V NP ,	1
sourceHeadline	yes=yes	yes=no	path=V NP CC	1
sourceHeadline	yes=yes	yes=no	path=V NP DASH	-1
sourceHeadline	yes=yes	yes=no	path=V NP SUB	3
sourceHeadline	yes=yes	yes=no	path=V NP TO	-1
sourceHeadline	yes=yes	yes=no	path=V NP WH	-4
sourceHeadline	yes=yes	yes=no	path=V TO	2
sourceHeadline	yes=yes	yes=no	path=WH V NP	3
sourceHeadline	yes=yes	yes=no	path=X NP X	3
sourceHeadline	yes=yes	yes=no	path=far V V , ,	-2
sourceInContent	yes=no	yes=no	4
sourceInContent	yes=no	yes=yes	10
sourceInContent	yes=yes	yes=no	-36
sourceInContent	yes=yes	yes=yes	-17
sourceInContentSide	yes=no	side=both	yes=no	7
sourceInContentSide	yes=no	side=both	yes=yes	-5
sourceInContentSide	yes=no	side=elsewhere	yes=no	-3
sourceInContentSide	yes=no	side=left	yes=no	7
sourceInContentSide	yes=no	side=left	yes=yes	2
sourceInContentSide	yes=no	side=right	yes=yes	10
sourceInContentSide	yes=yes	side=both	yes=no	-1
sourceInContentSide	yes=yes	side=both	yes=yes	-13
sourceInContentSide	yes=yes	side=left	yes=yes	-8
sourceInContentSide	yes=yes	side=right	yes=no	-20
sourceInContentSide	yes=yes	side=right	yes=yes	8
sourceLeftVerbs	class=#	n=0	tag=49	-1
sourceLeftVerbs	class=#	n=0	tag=nn	2
sourceLeftVerbs	class=#	n=0	tag=np	1
sourceLeftVerbs	class=,	n=0	tag=41	1
sourceLeftVerbs	class=,	n=0	tag=nns	-1
sourceLeftVerbs	class=,	n=1	tag=40	1
sourceLeftVerbs	class=,	n=1	tag=41	-2
sourceLeftVerbs	class=,	n=1	tag=nns	5
sourceLeftVerbs	class=,	n=1	tag=np	3
sourceLeftVerbs	class=,	n=2	tag=nn	1
sourceLeftVerbs	class=,	n=2	tag=nns	1
sourceLeftVerbs	class=,	n=2	tag=np	3
sourceLeftVerbs	class=ADJ	n=0	tag=42	-6
sourceLeftVerbs	class=DASH	n=0	tag=np	-2
sourceLeftVerbs	class=NNP	n=0	tag=48	-1
sourceLeftVerbs	class=NNP	n=0	tag=cd	-1
sourceLeftVerbs	class=NNP	n=0	tag=nns	3
sourceLeftVerbs	class=NNP	n=0	tag=np	2
sourceLeftVerbs	class=NNP	n=1	tag=nn	3
sourceLeftVerbs	class=NNP	n=2	tag=np	-1
sourceLeftVerbs	class=NP	n=0	tag=41	3
sourceLeftVerbs	class=NP	n=0	tag=42	2
sourceLeftVerbs	class=NP	n=0	tag=48	-5
sourceLeftVerbs	class=NP	n=0	tag=49	-7
sourceLeftVerbs	class=NP	n=0	tag=cd	2
sourceLeftVerbs	class=NP	n=0	tag=dt	2
sourceLeftVerbs	class=NP	n=0	tag=jj	1
sourceLeftVerbs	class=NP	n=0	tag=nns	3
sourceLeftVerbs	class=NP	n=1	tag=nn	1
sourceLeftVerbs	class=NP	n=1	tag=nns	1
sourceLeftVerbs	class=NP	n=1	tag=np	-3
sourceLeftVerbs	class=NP	n=2	tag=np	-1
sourceLeftVerbs	class=PRP	n=0	tag=40	1
sourceLeftVerbs	class=PRP	n=0	tag=nns	1
sourceLeftVerbs	class=PRP	n=1	tag=np	-1
sourceLeftVerbs	class=QC	n=1	tag=nn	1
sourceLeftVerbs	class=QC	n=1	tag=np	1
sourceLeftVerbs	class=and	n=0	tag=nn	-8
sourceLeftVerbs	class=and	n=0	tag=nns	-5
sourceLeftVerbs	class=and	n=0	tag=np	-1
sourceLeftVerbs	class=and	n=2	tag=40	1
sourceLeftVerbs	class=and	n=2	tag=nns	4
sourceLeftVerbs	class=and	n=3	tag=np	2
sourceLeftVerbs	class=but	n=3	tag=np	4
sourceLeftVerbs	class=fin	n=1	tag=41	2
sourceLeftVerbs	class=fin	n=1	tag=nn	1
sourceLeftVerbs	class=fin	n=1	tag=np	1
sourceLeftVerbs	class=in	n=0	tag=49	1
sourceLeftVerbs	class=of	n=0	tag=48	3
sourceLeftVerbs	class=of	n=0	tag=nn	-1
sourceLeftVerbs	class=to	n=0	tag=40	2
sourceLeftVerbs	class=to	n=0	tag=42	-6
sourceLeftVerbs	class=to	n=1	tag=nns	3
sourceLeftVerbs	class=to	n=3	tag=np	-1
sourceLeftVerbs	class=when	n=0	tag=41	-4
sourceLeftVerbs	class=which	n=0	tag=41	3
sourceLeftVerbs	class=who	n=0	tag=41	1
sourceLemma	yes=no	word=accord	5
sourceLemma	yes=no	word=announce	-1
sourceLemma	yes=no	word=ask	-4
sourceLemma	yes=no	word=in	1
sourceLemma	yes=no	word=report	-2
sourceLemma	yes=no	word=say	-1
sourceLemma	yes=no	word=tell	-8
sourceLemma	yes=yes	word=appear	-6
sourceLemma	yes=yes	word=ask	-4
sourceLemma	yes=yes	word=become	-1
sourceLemma	yes=yes	word=clear	-4
sourceLemma	yes=yes	word=criticism	-1
sourceLemma	yes=yes	word=debate	-3
sourceLemma	yes=yes	word=hope	1
sourceLemma	yes=yes	word=know	-4
sourceLemma	yes=yes	word=look	-3
sourceLemma	yes=yes	word=question	-4
sourceLemma	yes=yes	word=raise	-3
sourceLemma	yes=yes	word=receive	-2
sourceLemma	yes=yes	word=report	2
sourceLemma	yes=yes	word=reportedly	-4
sourceLemma	yes=yes	word=request	-1
sourceLemma	yes=yes	word=say	5
sourceLemma	yes=yes	word=see	-1
sourceLemma	yes=yes	word=seem	-8
sourceLemma	yes=yes	word=show	1
sourceLemma	yes=yes	word=supporter	1
sourceLemma	yes=yes	word=unclear	-1
sourceLemmaPath	yes=no	word=accord	path=IN	2
sourceLemmaPath	yes=no	word=accord	path=TO V	1
sourceLemmaPath	yes=no	word=in	path=	3
sourceLemmaPath	yes=no	word=say	path=	7
sourceLemmaPath	yes=no	word=say	path=IN	-3
sourceLemmaPath	yes=no	word=tell	path=	-6
sourceLemmaPath	yes=yes	word=accuse	path=far V V ,	1
sourceLemmaPath	yes=yes	word=accuse	path=far V V , ,	-2
sourceLemmaPath	yes=yes	word=appear	path=	-3
sourceLemmaPath	yes=yes	word=ask	path=	-2
sourceLemmaPath	yes=yes	word=call	path=	4
sourceLemmaPath	yes=yes	word=favor	path=far V V , ,	-1
sourceLemmaPath	yes=yes	word=find	path=	-1
sourceLemmaPath	yes=yes	word=go	path=	-2
sourceLemmaPath	yes=yes	word=hope	path=	3
sourceLemmaPath	yes=yes	word=know	path=	-1
sourceLemmaPath	yes=yes	word=question	path=V	-1
sourceLemmaPath	yes=yes	word=receive	path=	-1
sourceLemmaPath	yes=yes	word=say	path=	1
sourceLemmaPath	yes=yes	word=say	path=, NP ,	-1
sourceLemmaPath	yes=yes	word=say	path=far V , ,	2
sourceLemmaPath	yes=yes	word=say	path=far V V	1
sourceLemmaPath	yes=yes	word=say	path=far V V , ,	1
sourceLemmaPath	yes=yes	word=seem	path=	-5
sourceLemmaPath	yes=yes	word=show	path=	-4
sourceLemmaPath	yes=yes	word=support	path=	4
sourceLemmaPath	yes=yes	word=talk	path=	1
sourceLemmaPath	yes=yes	word=tell	path=	-7
sourceLemmaType	yes=no	word=accord	tag=nns	3
sourceLemmaType	yes=no	word=support	tag=nns	1
sourceLemmaType	yes=yes	word=:	tag=np	1
sourceLemmaType	yes=yes	word=add	tag=np	1
sourceLemmaType	yes=yes	word=allege	tag=np	-1
sourceLemmaType	yes=yes	word=appear	tag=np	-2
sourceLemmaType	yes=yes	word=ask	tag=41	-4
sourceLemmaType	yes=yes	word=ask	tag=nn	4
sourceLemmaType	yes=yes	word=call	tag=40	1
sourceLemmaType	yes=yes	word=call	tag=dt	-1
sourceLemmaType	yes=yes	word=call	tag=nn	-1
sourceLemmaType	yes=yes	word=call	tag=nns	-4
sourceLemmaType	yes=yes	word=call	tag=np	1
sourceLemmaType	yes=yes	word=cite	tag=40	1
sourceLemmaType	yes=yes	word=endorse	tag=41	1
sourceLemmaType	yes=yes	word=endorse	tag=nn	-1
sourceLemmaType	yes=yes	word=favor	tag=np	-2
sourceLemmaType	yes=yes	word=find	tag=nn	4
sourceLemmaType	yes=yes	word=find	tag=np	-1
sourceLemmaType	yes=yes	word=know	tag=nn	-2
sourceLemmaType	yes=yes	word=plead	tag=np	-1
sourceLemmaType	yes=yes	word=question	tag=np	-4
sourceLemmaType	yes=yes	word=receive	tag=nn	-1
sourceLemmaType	yes=yes	word=report	tag=np	1
sourceLemmaType	yes=yes	word=say	tag=41	-2
sourceLemmaType	yes=yes	word=say	tag=48	-3
sourceLemmaType	yes=yes	word=say	tag=nn	1
sourceLemmaType	yes=yes	word=say	tag=nns	1
sourceLemmaType	yes=yes	word=say	tag=np	5
sourceLemmaType	yes=yes	word=seem	tag=40	-8
sourceLemmaType	yes=yes	word=show	tag=nn	4
sourceLemmaType	yes=yes	word=show	tag=nns	7
sourceLemmaType	yes=yes	word=show	tag=np	-4
sourceLemmaType	yes=yes	word=speak	tag=np	2
sourceLemmaType	yes=yes	word=support	tag=nn	-1
sourceLemmaType	yes=yes	word=supporter	tag=np	1
sourceLemmaType	yes=yes	word=talk	tag=np	1
sourceLemmaType	yes=yes	word=tell	tag=nn	1
sourceLemmaType	yes=yes	word=write	tag=np	1
sourceNext	yes=no	class=,	yes=no	-1
sourceNext	yes=no	class=,	yes=yes	4
sourceNext	yes=no	class=.	yes=no	1
sourceNext	yes=no	class=.	yes=yes	-3
sourceNext	yes=no	class=and	yes=no	2
sourceNext	yes=no	class=and	yes=yes	1
sourceNext	yes=no	class=fin	yes=no	1
sourceNext	yes=no	class=in	yes=yes	1
sourceNext	yes=no	class=of	yes=no	2
sourceNext	yes=no	class=of	yes=yes	3
sourceNext	yes=no	class=pp	yes=yes	1
sourceNext	yes=no	class=to	yes=no	-2
sourceNext	yes=yes	class=,	yes=no	4
sourceNext	yes=yes	class=:	yes=no	-11
sourceNext	yes=yes	class=ADV	yes=no	1
sourceNext	yes=yes	class=DASH	yes=no	2
sourceNext	yes=yes	class=IN	yes=no	-1
sourceNext	yes=yes	class=PRP	yes=no	5
sourceNext	yes=yes	class=after	yes=no	-6
sourceNext	yes=yes	class=as	yes=no	-3
sourceNext	yes=yes	class=fin	yes=no	-2
sourceNext	yes=yes	class=fin	yes=yes	-2
sourceNext	yes=yes	class=in	yes=no	-2
sourceNext	yes=yes	class=ing	yes=no	9
sourceNext	yes=yes	class=of	yes=no	4
sourceNext	yes=yes	class=on	yes=no	-1
sourceNext	yes=yes	class=on	yes=yes	1
sourceNext	yes=yes	class=pp	yes=no	7
sourceNext	yes=yes	class=than	yes=no	3
sourceNext	yes=yes	class=that	yes=yes	4
sourceNext	yes=yes	class=to	yes=no	1
sourceNext	yes=yes	class=to	yes=yes	3
sourceNext	yes=yes	class=who	yes=no	1
sourceNextPrevious	chunk=#	class=,	n=0	4
sourceNextPrevious	chunk=#	class=,	n=1	4
sourceNextPrevious	chunk=#	class=,	n=2	4
sourceNextPrevious	chunk=#	class=,	n=3	2
sourceNextPrevious	chunk=#	class=ADV	n=1	-1
sourceNextPrevious	chunk=#	class=PRP	n=0	5
sourceNextPrevious	chunk=#	class=and	n=0	4
sourceNextPrevious	chunk=#	class=and	n=1	3
sourceNextPrevious	chunk=#	class=fin	n=0	-5
sourceNextPrevious	chunk=#	class=fin	n=1	-6
sourceNextPrevious	chunk=#	class=fin	n=2	-4
sourceNextPrevious	chunk=#	class=fin	n=3	-3
sourceNextPrevious	chunk=#	class=in	n=0	2
sourceNextPrevious	chunk=#	class=in	n=1	-1
sourceNextPrevious	chunk=#	class=ing	n=1	1
sourceNextPrevious	chunk=,	class=,	n=0	-3
sourceNextPrevious	chunk=,	class=,	n=1	-5
sourceNextPrevious	chunk=,	class=ADV	n=0	2
sourceNextPrevious	chunk=,	class=DASH	n=1	1
sourceNextPrevious	chunk=,	class=NP	n=0	4
sourceNextPrevious	chunk=,	class=and	n=0	-4
sourceNextPrevious	chunk=,	class=and	n=1	-2
sourceNextPrevious	chunk=,	class=fin	n=0	1
sourceNextPrevious	chunk=,	class=fin	n=1	6
sourceNextPrevious	chunk=,	class=fin	n=2	6
sourceNextPrevious	chunk=,	class=fin	n=3	6
sourceNextPrevious	chunk=,	class=of	n=0	1
sourceNextPrevious	chunk=:	class=fin	n=1	3
sourceNextPrevious	chunk=ADV	class=ADV	n=0	1
sourceNextPrevious	chunk=ADV	class=fin	n=0	1
sourceNextPrevious	chunk=ADV	class=fin	n=1	2
sourceNextPrevious	chunk=ADV	class=in	n=0	2
sourceNextPrevious	chunk=CC	class=and	n=0	5
sourceNextPrevious	chunk=CC	class=fin	n=1	1
sourceNextPrevious	chunk=CC	class=of	n=0	-1
sourceNextPrevious	chunk=DASH	class=fin	n=1	4
sourceNextPrevious	chunk=IN	class=,	n=0	-2
sourceNextPrevious	chunk=IN	class=,	n=1	-2
sourceNextPrevious	chunk=IN	class=.	n=0	-1
sourceNextPrevious	chunk=IN	class=:	n=0	-2
sourceNextPrevious	chunk=IN	class=ADV	n=0	-2
sourceNextPrevious	chunk=IN	class=DASH	n=0	-1
sourceNextPrevious	chunk=IN	class=X	n=0	2
sourceNextPrevious	chunk=IN	class=and	n=2	-1
sourceNextPrevious	chunk=IN	class=fin	n=0	-3
sourceNextPrevious	chunk=IN	class=fin	n=1	1
sourceNextPrevious	chunk=IN	class=for	n=0	1
sourceNextPrevious	chunk=IN	class=ing	n=0	2
sourceNextPrevious	chunk=IN	class=of	n=0	1
sourceNextPrevious	chunk=IN	class=on	n=0	1
sourceNextPrevious	chunk=IN	class=pp	n=0	4
sourceNextPrevious	chunk=IN	class=that	n=0	4
sourceNextPrevious	chunk=IN	class=to	n=0	3
sourceNextPrevious	chunk=NP	class=NP	n=0	-1
sourceNextPrevious	chunk=NP	class=fin	n=0	2
sourceNextPrevious	chunk=QC	class=,	n=1	4
sourceNextPrevious	chunk=SUB	class=fin	n=2	-2
sourceNextPrevious	chunk=SUB	class=fin	n=3	-1
sourceNextPrevious	chunk=THAT	class=fin	n=0	1
sourceNextPrevious	chunk=THAT	class=fin	n=1	-4
sourceNextPrevious	chunk=THAT	class=fin	n=2	-7
sourceNextPrevious	chunk=V	class=,	n=0	1
sourceNextPrevious	chunk=V	class=fin	n=0	-7
sourceNextPrevious	chunk=V	class=fin	n=1	-4
sourceNextPrevious	chunk=V	class=fin	n=2	-2
sourceNextPrevious	chunk=V	class=of	n=0	1
sourceNextPrevious	chunk=V	class=to	n=0	1
sourceNextPrevious	chunk=V	class=who	n=1	1
sourceNextPrevious	chunk=X	class=X	n=0	-6
sourceNextPrevious	chunk=X	class=X	n=1	-3
sourceNone	22
sourceNoneForm	form=colon	-1
sourceNoneForm	form=fin	2
sourceNoneForm	form=fin+passive	13
sourceNoneForm	form=fin+passive+modal	8
sourceNoneForm	form=fin+passive+not	6
sourceNoneForm	form=in	-2
sourceNoneForm	form=jj	1
sourceNoneForm	form=nn	5
sourceNoneForm	form=nns	8
sourceNoneForm	form=pp	7
sourceNoneForm	form=rb	1
sourceNoneLeft	class=:	1
sourceNoneLeft	class=ADJ	1
sourceNoneLeft	class=DASH	1
sourceNoneLeft	class=IN	1
sourceNoneLeft	class=NNP	4
sourceNoneLeft	class=NP	5
sourceNoneLeft	class=PRP	4
sourceNoneLeft	class=QC	-2
sourceNoneLeft	class=and	-1
sourceNoneLeft	class=fin	3
sourceNoneLeft	class=for	1
sourceNoneLeft	class=in	-4
sourceNoneLeft	class=inf	1
sourceNoneLeft	class=of	1
sourceNoneLeft	class=that	3
sourceNoneLeft	class=to	3
sourceNoneLeft	class=when	6
sourceNoneLeft	class=who	6
sourceNoneLeftForm	class=#	form=ing	-2
sourceNoneLeftForm	class=#	form=pp	2
sourceNoneLeftForm	class=,	form=nns	-1
sourceNoneLeftForm	class=DASH	form=ing	1
sourceNoneLeftForm	class=NNP	form=fin+have	1
sourceNoneLeftForm	class=PRP	form=fin	3
sourceNoneLeftForm	class=PRP	form=fin+passive	1
sourceNoneLeftForm	class=after	form=ing	-2
sourceNoneLeftForm	class=and	form=nn	-1
sourceNoneLeftForm	class=when	form=pp	1
sourceNoneLeftForm	class=with	form=nn	-1
sourceNoneLemma	word=?	1
sourceNoneLemma	word=accord	-2
sourceNoneLemma	word=announce	3
sourceNoneLemma	word=appear	8
sourceNoneLemma	word=ask	13
sourceNoneLemma	word=become	1
sourceNoneLemma	word=call	2
sourceNoneLemma	word=clear	5
sourceNoneLemma	word=come	1
sourceNoneLemma	word=criticism	1
sourceNoneLemma	word=debate	6
sourceNoneLemma	word=expect	4
sourceNoneLemma	word=find	-1
sourceNoneLemma	word=go	1
sourceNoneLemma	word=hope	-1
sourceNoneLemma	word=know	8
sourceNoneLemma	word=look	5
sourceNoneLemma	word=press	1
sourceNoneLemma	word=question	7
sourceNoneLemma	word=raise	3
sourceNoneLemma	word=receive	2
sourceNoneLemma	word=reportedly	6
sourceNoneLemma	word=request	2
sourceNoneLemma	word=see	1
sourceNoneLemma	word=seem	8
sourceNoneLemma	word=show	-1
sourceNoneLemma	word=support	-1
sourceNoneLemma	word=tell	6
sourceNoneLemma	word=unclear	1
sourceNoneLemmaForm	word=?	form=jj	1
sourceNoneLemmaForm	word=accord	form=ing	-1
sourceNoneLemmaForm	word=announce	form=fin	1
sourceNoneLemmaForm	word=appear	form=fin	6
sourceNoneLemmaForm	word=ask	form=fin+passive	9
sourceNoneLemmaForm	word=ask	form=pp	6
sourceNoneLemmaForm	word=become	form=fin	1
sourceNoneLemmaForm	word=clear	form=jj	4
sourceNoneLemmaForm	word=concern	form=nns	2
sourceNoneLemmaForm	word=convince	form=fin+passive	-1
sourceNoneLemmaForm	word=criticism	form=nn	1
sourceNoneLemmaForm	word=expect	form=fin+passive+not	1
sourceNoneLemmaForm	word=know	form=pp	4
sourceNoneLemmaForm	word=look	form=fin	1
sourceNoneLemmaForm	word=question	form=nns	2
sourceNoneLemmaForm	word=receive	form=fin	1
sourceNoneLemmaForm	word=seem	form=fin	6
sourceNoneLemmaForm	word=tell	form=fin+passive	5
sourceNoneLemmaForm	word=unclear	form=jj	1
sourceNoneRightForm	chunk=,	form=fin	-1
sourceNoneRightForm	chunk=.	form=fin	-3
sourceNoneRightForm	chunk=.	form=nn	-1
sourceNoneRightForm	chunk=ADJ	form=fin	4
sourceNoneRightForm	chunk=ADV	form=fin	2
sourceNoneRightForm	chunk=IN	form=fin	2
sourceNoneRightForm	chunk=IN	form=fin+passive	1
sourceNoneRightForm	chunk=IN	form=fin+passive+modal	4
sourceNoneRightForm	chunk=IN	form=jj	-1
sourceNoneRightForm	chunk=IN	form=nn	3
sourceNoneRightForm	chunk=IN	form=nns	3
sourceNoneRightForm	chunk=NP	form=fin	1
sourceNoneRightForm	chunk=NP	form=in	-1
sourceNoneRightForm	chunk=NP	form=ing	3
sourceNoneRightForm	chunk=PRP	form=fin	-1
sourceNoneRightForm	chunk=PRP	form=ing	-1
sourceNoneRightForm	chunk=QO	form=pp	2
sourceNoneRightForm	chunk=RP	form=fin	-1
sourceNoneRightForm	chunk=SUB	form=pp	1
sourceNoneRightForm	chunk=TO	form=fin	-1
sourceNoneRightForm	chunk=TO	form=fin+passive	3
sourceNoneRightForm	chunk=V	form=nn	4
sourceNoneRightForm	chunk=WH	form=fin	4
sourceNoneRightForm	chunk=WH	form=nns	1
sourceNoneSide	side=both	form=fin	4
sourceNoneSide	side=both	form=fin+passive	3
sourceNoneSide	side=both	form=pp	3
sourceNoneSide	side=both	form=rb	2
sourceNoneSide	side=elsewhere	form=jj	4
sourceNoneSide	side=left	form=fin	-2
sourceNoneSide	side=left	form=fin+passive	6
sourceNoneSide	side=left	form=ing	-1
sourceNoneSide	side=left	form=nn	-3
sourceNoneSide	side=right	form=fin	1
sourceNoneSide	side=right	form=fin+not	-1
sourceNoneSide	side=right	form=fin+passive+modal	1
sourceNoneSide	side=right	form=fin+passive+not	1
sourceNoneSide	side=right	form=inf	2
sourceNoneSide	side=right	form=ing	1
sourceNoneSide	side=right	form=nn	9
sourceNoneSide	side=right	form=nns	10
sourceNoneSides	side=both	class=NNP	chunk=TO	2
sourceNoneSides	side=both	class=NP	chunk=TO	2
sourceNoneSides	side=left	class=NNP	chunk=NP	1
sourceNoneSides	side=left	class=NP	chunk=,	1
sourceNoneSides	side=left	class=NP	chunk=.	-3
sourceNoneSides	side=left	class=NP	chunk=IN	1
sourceNoneSides	side=left	class=NP	chunk=NP	2
sourceNoneSides	side=right	class=#	chunk=NP	-2
sourceNoneSides	side=right	class=,	chunk=IN	1
sourceNoneSides	side=right	class=,	chunk=NP	-3
sourceNoneSides	side=right	class=,	chunk=PRP	-1
sourceNoneSides	side=right	class=IN	chunk=IN	1
sourceNoneSides	side=right	class=NP	chunk=IN	1
sourceNoneSides	side=right	class=PRP	chunk=ADV	1
sourceNoneSides	side=right	class=PRP	chunk=NP	-1
sourceNoneSides	side=right	class=PRP	chunk=THAT	7
sourceNoneSides	side=right	class=fin	chunk=IN	-3
sourceNoneSides	side=right	class=fin	chunk=THAT	2
sourceNoneSides	side=right	class=inf	chunk=IN	1
sourceNoneSides	side=right	class=of	chunk=IN	3
sourceNoneSubject	classes=# #	-5
sourceNoneSubject	classes=EX ^	2
sourceNoneSubject	classes=NNP #	1
sourceNoneSubject	classes=NNP ^	3
sourceNoneSubject	classes=NP #	2
sourceNoneSubject	classes=NP NP	3
sourceNoneSubject	classes=NP ^	3
sourceNoneSubject	classes=PRP #	4
sourceNoneSubject	classes=PRP ^	4
sourceNoneSubject	classes=that #	1
sourceNoneSubject	classes=when #	6
sourceNoneSubject	classes=which ^	5
sourceNoneSubject	classes=who #	5
sourceNoneSubjectForm	classes=# #	form=ing	-9
sourceNoneSubjectForm	classes=# #	form=pp	2
sourceNoneSubjectForm	classes=NNP #	form=fin+passive	3
sourceNoneSubjectForm	classes=NNP ^	form=ing	3
sourceNoneSubjectForm	classes=NNP ^	form=jj	-1
sourceNoneSubjectForm	classes=NP #	form=jj	1
sourceNoneSubjectForm	classes=NP #	form=nn	1
sourceNoneSubjectForm	classes=NP #	form=pp	1
sourceNoneSubjectForm	classes=NP NP	form=nn	2
sourceNoneSubjectForm	classes=NP ^	form=fin	-1
sourceNoneSubjectForm	classes=NP ^	form=nn	1
sourceNoneSubjectForm	classes=NP ^	form=nns	1
sourceNoneSubjectForm	classes=PRP #	form=fin	2
sourceNoneSubjectForm	classes=PRP #	form=fin+passive	2
sourceNoneSubjectForm	classes=PRP ^	form=inf	3
sourceNoneSubjectForm	classes=PRP ^	form=jj	4
sourceNoneSubjectForm	classes=PRP ^	form=nn	-1
sourceNoneSubjectForm	classes=when #	form=pp	1
sourcePath	yes=no	path=	3
sourcePath	yes=no	path=ADJ IN	2
sourcePath	yes=no	path=IN	1
sourcePath	yes=no	path=IN CC	1
sourcePath	yes=no	path=NP IN	1
sourcePath	yes=no	path=NP X	1
sourcePath	yes=no	path=far V V	-2
sourcePath	yes=yes	path=	7
sourcePath	yes=yes	path=, CC	-6
sourcePath	yes=yes	path=, CC NP	-1
sourcePath	yes=yes	path=, NP	2
sourcePath	yes=yes	path=, NP ,	1
sourcePath	yes=yes	path=, NP , NP ,	2
sourcePath	yes=yes	path=, NP CC NP	6
sourcePath	yes=yes	path=, TO	-1
sourcePath	yes=yes	path=ADJ	1
sourcePath	yes=yes	path=CC	-2
sourcePath	yes=yes	path=CC NP	5
sourcePath	yes=yes	path=CC NP ,	-1
sourcePath	yes=yes	path=DASH	-5
sourcePath	yes=yes	path=DASH NP DASH	1
sourcePath	yes=yes	path=IN PRP	4
sourcePath	yes=yes	path=IN WH	2
sourcePath	yes=yes	path=NP	4
sourcePath	yes=yes	path=NP TO	1
sourcePath	yes=yes	path=PRP	1
sourcePath	yes=yes	path=SUB	-1
sourcePath	yes=yes	path=V	2
sourcePath	yes=yes	path=V DASH	-1
sourcePath	yes=yes	path=V NP	1
sourcePath	yes=yes	path=V NP ,	1
sourcePath	yes=yes	path=V NP CC	2
sourcePath	yes=yes	path=V NP DASH	-1
sourcePath	yes=yes	path=V NP SUB	3
sourcePath	yes=yes	path=V NP TO	-1
sourcePath	yes=yes	path=V NP WH	-4
sourcePath	yes=yes	path=V TO	2
sourcePath	yes=yes	path=V TO V	-1
sourcePath	yes=yes	path=WH V NP	3
sourcePath	yes=yes	path=X NP X	3
sourcePath	yes=yes	path=far V V	-1
sourcePath	yes=yes	path=far V V , ,	-2
sourcePathType	yes=no	path=	tag=40	2
sourcePathType	yes=no	path=IN	tag=49	-1
sourcePathType	yes=no	path=IN	tag=dt	2
sourcePathType	yes=no	path=NP X	tag=np	1
sourcePathType	yes=no	path=TO V	tag=nns	1
sourcePathType	yes=yes	path=	tag=48	1
sourcePathType	yes=yes	path=	tag=49	2
sourcePathType	yes=yes	path=	tag=dt	-2
sourcePathType	yes=yes	path=	tag=nn	1
sourcePathType	yes=yes	path=, NP	tag=nn	1
sourcePathType	yes=yes	path=, NP ,	tag=nn	7
sourcePathType	yes=yes	path=, NP , NP ,	tag=nn	2
sourcePathType	yes=yes	path=CC NP	tag=nns	2
sourcePathType	yes=yes	path=IN	tag=49	1
sourcePathType	yes=yes	path=IN	tag=nn	-1
sourcePathType	yes=yes	path=IN PRP	tag=42	1
sourcePathType	yes=yes	path=PRP	tag=np	3
sourcePathType	yes=yes	path=TO	tag=42	-4
sourcePathType	yes=yes	path=TO	tag=nn	-1
sourcePathType	yes=yes	path=V	tag=nn	2
sourcePathType	yes=yes	path=V	tag=nns	2
sourcePathType	yes=yes	path=V ADJ TO	tag=40	-1
sourcePathType	yes=yes	path=V NP	tag=nn	1
sourcePathType	yes=yes	path=V NP ,	tag=41	-2
sourcePathType	yes=yes	path=V NP ,	tag=nn	1
sourcePathType	yes=yes	path=X NP X	tag=np	2
sourcePathType	yes=yes	path=far V , ,	tag=nns	1
sourcePathType	yes=yes	path=far V , ,	tag=np	-1
sourcePathType	yes=yes	path=far V V ,	tag=40	2
sourcePathType	yes=yes	path=far V V , ,	tag=41	-1
sourcePathType	yes=yes	path=far V V , ,	tag=nn	-1
sourcePhrases	yes=no	n=0	12
sourcePhrases	yes=no	n=2	-3
sourcePhrases	yes=no	n=3	-2
sourcePhrases	yes=no	n=4	-3
sourcePhrases	yes=no	n=5	-11
sourcePhrases	yes=yes	n=1	1
sourcePhrases	yes=yes	n=2	2
sourcePhrases	yes=yes	n=3	2
sourcePhrases	yes=yes	n=4	1
sourcePrevious	yes=no	class=,	8
sourcePrevious	yes=no	class=CC	1
sourcePrevious	yes=no	class=IN	1
sourcePrevious	yes=no	class=QC	3
sourcePrevious	yes=no	class=after	-2
sourcePrevious	yes=no	class=among	12
sourcePrevious	yes=no	class=and	-3
sourcePrevious	yes=no	class=as	-11
sourcePrevious	yes=no	class=at	-1
sourcePrevious	yes=no	class=by	24
sourcePrevious	yes=no	class=fin	-2
sourcePrevious	yes=no	class=for	-2
sourcePrevious	yes=no	class=from	13
sourcePrevious	yes=no	class=in	-5
sourcePrevious	yes=no	class=ing	-7
sourcePrevious	yes=no	class=on	-5
sourcePrevious	yes=no	class=since	-1
sourcePrevious	yes=no	class=with	-1
sourcePrevious	yes=yes	class=#	10
sourcePrevious	yes=yes	class=,	5
sourcePrevious	yes=yes	class=:	10
sourcePrevious	yes=yes	class=CC	1
sourcePrevious	yes=yes	class=DASH	8
sourcePrevious	yes=yes	class=IN	-3
sourcePrevious	yes=yes	class=NNP	-4
sourcePrevious	yes=yes	class=NP	1
sourcePrevious	yes=yes	class=PRP	-1
sourcePrevious	yes=yes	class=QC	8
sourcePrevious	yes=yes	class=QO	2
sourcePrevious	yes=yes	class=RP	-6
sourcePrevious	yes=yes	class=X	-5
sourcePrevious	yes=yes	class=after	7
sourcePrevious	yes=yes	class=and	-3
sourcePrevious	yes=yes	class=as	9
sourcePrevious	yes=yes	class=at	-6
sourcePrevious	yes=yes	class=but	12
sourcePrevious	yes=yes	class=by	-10
sourcePrevious	yes=yes	class=fin	-1
sourcePrevious	yes=yes	class=for	1
sourcePrevious	yes=yes	class=from	-6
sourcePrevious	yes=yes	class=how	-2
sourcePrevious	yes=yes	class=in	-10
sourcePrevious	yes=yes	class=inf	-6
sourcePrevious	yes=yes	class=ing	-7
sourcePrevious	yes=yes	class=like	-1
sourcePrevious	yes=yes	class=nor	-1
sourcePrevious	yes=yes	class=of	-11
sourcePrevious	yes=yes	class=on	-4
sourcePrevious	yes=yes	class=or	-2
sourcePrevious	yes=yes	class=pp	-7
sourcePrevious	yes=yes	class=what	3
sourcePrevious	yes=yes	class=when	1
sourcePrevious	yes=yes	class=where	3
sourcePrevious	yes=yes	class=which	9
sourcePrevious	yes=yes	class=while	3
sourcePrevious	yes=yes	class=whose	-9
sourcePrevious	yes=yes	class=with	2
sourcePreviousPath	yes=no	chunk=,	path=far V V ,	1
sourcePreviousPath	yes=no	chunk=CC	path=IN CC	1
sourcePreviousPath	yes=no	chunk=IN	path=	8
sourcePreviousPath	yes=no	chunk=IN	path=ADJ IN	2
sourcePreviousPath	yes=no	chunk=V	path=	-4
sourcePreviousPath	yes=no	chunk=X	path=NP X	1
sourcePreviousPath	yes=yes	chunk=#	path=	-5
sourcePreviousPath	yes=yes	chunk=#	path=, NP	1
sourcePreviousPath	yes=yes	chunk=#	path=, NP , NP ,	3
sourcePreviousPath	yes=yes	chunk=#	path=CC NP	1
sourcePreviousPath	yes=yes	chunk=#	path=V IN	-1
sourcePreviousPath	yes=yes	chunk=#	path=V NP TO	-2
sourcePreviousPath	yes=yes	chunk=#	path=V SUB	-1
sourcePreviousPath	yes=yes	chunk=#	path=WH	-7
sourcePreviousPath	yes=yes	chunk=#	path=far V V , ,	1
sourcePreviousPath	yes=yes	chunk=,	path=, NP ,	-1
sourcePreviousPath	yes=yes	chunk=,	path=IN WH	2
sourcePreviousPath	yes=yes	chunk=,	path=V	-1
sourcePreviousPath	yes=yes	chunk=,	path=V ,	4
sourcePreviousPath	yes=yes	chunk=,	path=far V , ,	-1
sourcePreviousPath	yes=yes	chunk=,	path=far V V	1
sourcePreviousPath	yes=yes	chunk=:	path=	1
sourcePreviousPath	yes=yes	chunk=CC	path=CC NP	1
sourcePreviousPath	yes=yes	chunk=CC	path=far V V	-2
sourcePreviousPath	yes=yes	chunk=CC	path=far V V ,	1
sourcePreviousPath	yes=yes	chunk=CC	path=far V V , ,	1
sourcePreviousPath	yes=yes	chunk=DASH	path=	5
sourcePreviousPath	yes=yes	chunk=DASH	path=, NP ,	2
sourcePreviousPath	yes=yes	chunk=DASH	path=V NP ,	3
sourcePreviousPath	yes=yes	chunk=IN	path=	1
sourcePreviousPath	yes=yes	chunk=IN	path=, NP	1
sourcePreviousPath	yes=yes	chunk=IN	path=CC	-2
sourcePreviousPath	yes=yes	chunk=IN	path=TO	1
sourcePreviousPath	yes=yes	chunk=IN	path=WH	3
sourcePreviousPath	yes=yes	chunk=IN	path=far V ,	-1
sourcePreviousPath	yes=yes	chunk=IN	path=far V , ,	-2
sourcePreviousPath	yes=yes	chunk=IN	path=far V V , ,	-3
sourcePreviousPath	yes=yes	chunk=QC	path=	-1
sourcePreviousPath	yes=yes	chunk=SUB	path=V	3
sourcePreviousPath	yes=yes	chunk=THAT	path=	7
sourcePreviousPath	yes=yes	chunk=THAT	path=V	2
sourcePreviousPath	yes=yes	chunk=THAT	path=far V V ,	-3
sourcePreviousPath	yes=yes	chunk=V	path=	-1
sourcePreviousPath	yes=yes	chunk=V	path=,	1
sourcePreviousPath	yes=yes	chunk=V	path=CC	-1
sourcePreviousPath	yes=yes	chunk=V	path=TO	6
sourcePreviousPath	yes=yes	chunk=V	path=WH	1
sourcePreviousPath	yes=yes	chunk=V	path=far V V ,	-7
sourcePreviousPath	yes=yes	chunk=WH	path=	2
sourcePreviousPath	yes=yes	chunk=WH	path=V IN	1
sourcePreviousPath	yes=yes	chunk=WH	path=far V V	1
sourceQuoted	yes=no	4
sourceQuoted	yes=yes	-15
sourceRelative	state=0	class=,	class=,	2
sourceRelative	state=0	class=,	class=NP	2
sourceRelative	state=0	class=ADV	class=NP	-3
sourceRelative	state=0	class=DASH	class=DASH	1
sourceRelative	state=0	class=PRP	class=PRP	2
sourceRelative	state=0	class=QO	class=NP	1
sourceRelative	state=0	class=X	class=,	1
sourceRelative	state=0	class=and	class=NNP	1
sourceRelative	state=0	class=and	class=NP	3
sourceRelative	state=0	class=fin	class=#	3
sourceRelative	state=0	class=fin	class=NNP	-1
sourceRelative	state=0	class=fin	class=NP	-3
sourceRelative	state=0	class=fin	class=which	1
sourceRelative	state=0	class=in	class=NP	2
sourceRelative	state=0	class=of	class=,	1
sourceRelative	state=0	class=of	class=NP	1
sourceRelative	state=0	class=of	class=PRP	2
sourceRelative	state=0	class=of	class=and	-1
sourceRelative	state=0	class=of	class=fin	1
sourceRelative	state=0	class=of	class=of	-1
sourceRelative	state=0	class=on	class=,	-1
sourceRelative	state=0	class=pp	class=NP	1
sourceRelative	state=2	class=,	class=NNP	-1
sourceRelative	state=2	class=,	class=and	-3
sourceRelative	state=2	class=,	class=fin	6
sourceRelative	state=2	class=DASH	class=DASH	1
sourceRelative	state=2	class=and	class=NP	-2
sourceRelative	state=2	class=fin	class=,	2
sourceRelative	state=2	class=fin	class=ADJ	1
sourceRelative	state=2	class=fin	class=DASH	-2
sourceRelative	state=2	class=fin	class=IN	-1
sourceRelative	state=2	class=fin	class=NNP	-2
sourceRelative	state=2	class=fin	class=NP	-5
sourceRelative	state=2	class=fin	class=QC	1
sourceRelative	state=2	class=fin	class=and	3
sourceRelative	state=2	class=fin	class=but	1
sourceRelative	state=2	class=fin	class=by	2
sourceRelative	state=2	class=fin	class=in	2
sourceRelative	state=2	class=fin	class=since	1
sourceRelative	state=2	class=fin	class=to	5
sourceRelative	state=2	class=pp	class=NNP	3
sourceRelative	state=3	class=,	class=,	11
sourceRelative	state=3	class=DASH	class=DASH	2
sourceRelative	state=3	class=fin	class=that	-2
sourceRelative	state=3	class=who	class=NP	1
sourceRelative	state=4	class=fin	class=,	4
sourceRelative	state=4	class=fin	class=NNP	-1
sourceRelative	state=4	class=fin	class=NP	-6
sourceRelative	state=4	class=fin	class=and	7
sourceRelative	state=4	class=fin	class=but	1
sourceRelative	state=4	class=fin	class=fin	-1
sourceRelative	state=4	class=ing	class=and	1
sourceRelative	state=5	class=,	class=,	7
sourceRelative	state=5	class=who	class=NP	1
sourceRelative	state=6	class=fin	class=,	-1
sourceRelative	state=6	class=fin	class=NP	-1
sourceRelative	state=6	class=fin	class=and	6
sourceRelative	state=6	class=fin	class=but	3
sourceRelative	state=6	class=fin	class=to	-1
sourceRelative	state=7	class=,	class=,	7
sourceRelative	state=7	class=fin	class=and	1
sourceRule	rule=according-to	n=1	6
sourceRule	rule=according-to	n=3	-2
sourceRule	rule=bare-clause	n=3	3
sourceRule	rule=bare-clause	n=6	1
sourceRule	rule=none	n=0	3
sourceRule	rule=none	n=5	13
sourceRule	rule=noun-phrase	n=6	1
sourceRule	rule=preposition	n=6	5
sourceRule	rule=quotation-subject-verb	n=1	4
sourceRule	rule=that-clause	n=1	-1
sourceRule	rule=that-clause	n=3	1
sourceRule	rule=that-clause	n=4	-2
sourceRule	rule=that-clause	n=5	2
sourceRule	rule=that-clause	n=6	8
sourceRule	rule=to-infinitive	n=4	-2
sourceRule	rule=to-infinitive	n=5	2
sourceRule	rule=verb-quotation	n=1	1
sourceRule	rule=wh-clause	n=1	-1
sourceRuleSide	n=0	side=both	-5
sourceRuleSide	n=0	side=left	2
sourceRuleSide	n=0	side=right	4
sourceRuleSide	n=1	side=both	1
sourceRuleSide	n=1	side=left	10
sourceRuleSide	n=1	side=right	4
sourceRuleSide	n=2	side=left	-1
sourceRuleSide	n=2	side=right	-9
sourceRuleSide	n=3	side=left	-3
sourceRuleSide	n=3	side=right	3
sourceRuleSide	n=4	side=both	-12
sourceRuleType	n=0	tag=40	2
sourceRuleType	n=0	tag=41	-1
sourceRuleType	n=0	tag=42	-1
sourceRuleType	n=0	tag=49	1
sourceRuleType	n=0	tag=nns	1
sourceRuleType	n=0	tag=np	3
sourceRuleType	n=0	tag=pos	1
sourceRuleType	n=1	tag=40	3
sourceRuleType	n=1	tag=42	-1
sourceRuleType	n=1	tag=48	-1
sourceRuleType	n=1	tag=49	-4
sourceRuleType	n=1	tag=dt	-1
sourceRuleType	n=1	tag=nn	4
sourceRuleType	n=1	tag=nns	5
sourceRuleType	n=1	tag=np	6
sourceRuleType	n=2	tag=nn	-8
sourceRuleType	n=2	tag=nns	-2
sourceRuleType	n=3	tag=40	-1
sourceRuleType	n=3	tag=42	1
sourceRuleType	n=3	tag=49	-2
sourceRuleType	n=3	tag=dt	6
sourceRuleType	n=4	tag=40	-4
sourceSidePath	yes=no	side=both	path=	3
sourceSidePath	yes=no	side=both	path=IN	3
sourceSidePath	yes=no	side=left	path=	8
sourceSidePath	yes=no	side=left	path=ADJ IN	1
sourceSidePath	yes=no	side=left	path=NP IN	5
sourceSidePath	yes=no	side=left	path=TO V	2
sourceSidePath	yes=no	side=right	path=	-5
sourceSidePath	yes=no	side=right	path=NP ,	3
sourceSidePath	yes=no	side=right	path=NP IN	-3
sourceSidePath	yes=no	side=right	path=NP X	1
sourceSidePath	yes=yes	side=both	path=	5
sourceSidePath	yes=yes	side=both	path=far V , ,	-1
sourceSidePath	yes=yes	side=both	path=far V V , ,	-3
sourceSidePath	yes=yes	side=elsewhere	path=far V V	-2
sourceSidePath	yes=yes	side=left	path=	4
sourceSidePath	yes=yes	side=left	path=V IN	4
sourceSidePath	yes=yes	side=left	path=far V V ,	-1
sourceSidePath	yes=yes	side=left	path=far V V , ,	-5
sourceSidePath	yes=yes	side=right	path=	1
sourceSidePath	yes=yes	side=right	path=, CC	-6
sourceSidePath	yes=yes	side=right	path=, NP , NP ,	1
sourceSidePath	yes=yes	side=right	path=, NP CC NP	7
sourceSidePath	yes=yes	side=right	path=, TO	-1
sourceSidePath	yes=yes	side=right	path=CC	-3
sourceSidePath	yes=yes	side=right	path=CC NP	4
sourceSidePath	yes=yes	side=right	path=CC NP ,	-1
sourceSidePath	yes=yes	side=right	path=DASH	-6
sourceSidePath	yes=yes	side=right	path=IN PRP	2
sourceSidePath	yes=yes	side=right	path=IN WH	2
sourceSidePath	yes=yes	side=right	path=NP	4
sourceSidePath	yes=yes	side=right	path=PRP	2
sourceSidePath	yes=yes	side=right	path=SUB	-1
sourceSidePath	yes=yes	side=right	path=V	2
sourceSidePath	yes=yes	side=right	path=V ,	1
sourceSidePath	yes=yes	side=right	path=V DASH	-1
sourceSidePath	yes=yes	side=right	path=V IN	-2
sourceSidePath	yes=yes	side=right	path=V NP	5
sourceSidePath	yes=yes	side=right	path=V NP ,	2
sourceSidePath	yes=yes	side=right	path=V NP CC	3
sourceSidePath	yes=yes	side=right	path=V NP IN	-1
sourceSidePath	yes=yes	side=right	path=V NP SUB	3
sourceSidePath	yes=yes	side=right	path=V NP TO	-1
sourceSidePath	yes=yes	side=right	path=V NP WH	-1
sourceSidePath	yes=yes	side=right	path=V TO	1
sourceSidePath	yes=yes	side=right	path=WH	1
sourceSidePath	yes=yes	side=right	path=WH V NP	4
sourceSidePath	yes=yes	side=right	path=X NP X	2
sourceSidePath	yes=yes	side=right	path=far V V ,	1
sourceSidePath	yes=yes	side=right	path=far V V , ,	1
sourceSideType	side=both	class=NNP	tag=nn	-2
sourceSideType	side=both	class=NP	tag=np	-1
sourceSideType	side=both	class=PRP	tag=40	5
sourceSideType	side=elsewhere	class=,	tag=np	1
sourceSideType	side=elsewhere	class=NP	tag=nns	1
sourceSideType	side=left	class=,	tag=np	1
sourceSideType	side=left	class=NNP	tag=nn	1
sourceSideType	side=left	class=NP	tag=nns	1
sourceSideType	side=left	class=NP	tag=np	-1
sourceSideType	side=left	class=QC	tag=nn	2
sourceSideType	side=right	class=#	tag=nn	2
sourceSideType	side=right	class=,	tag=40	5
sourceSideType	side=right	class=,	tag=48	-7
sourceSideType	side=right	class=,	tag=nn	3
sourceSideType	side=right	class=,	tag=nns	2
sourceSideType	side=right	class=,	tag=np	5
sourceSideType	side=right	class=ADJ	tag=42	-5
sourceSideType	side=right	class=DASH	tag=41	-1
sourceSideType	side=right	class=IN	tag=49	1
sourceSideType	side=right	class=IN	tag=np	-1
sourceSideType	side=right	class=NNP	tag=dt	1
sourceSideType	side=right	class=NNP	tag=nn	4
sourceSideType	side=right	class=NNP	tag=nns	3
sourceSideType	side=right	class=NP	tag=40	-3
sourceSideType	side=right	class=NP	tag=41	2
sourceSideType	side=right	class=NP	tag=42	1
sourceSideType	side=right	class=NP	tag=48	-1
sourceSideType	side=right	class=NP	tag=49	-3
sourceSideType	side=right	class=NP	tag=cd	1
sourceSideType	side=right	class=NP	tag=dt	3
sourceSideType	side=right	class=NP	tag=jj	1
sourceSideType	side=right	class=NP	tag=nn	3
sourceSideType	side=right	class=NP	tag=np	-2
sourceSideType	side=right	class=PRP	tag=40	-2
sourceSideType	side=right	class=QC	tag=np	2
sourceSideType	side=right	class=after	tag=np	3
sourceSideType	side=right	class=and	tag=40	3
sourceSideType	side=right	class=and	tag=41	4
sourceSideType	side=right	class=and	tag=nn	-1
sourceSideType	side=right	class=but	tag=40	1
sourceSideType	side=right	class=but	tag=41	1
sourceSideType	side=right	class=but	tag=nns	-2
sourceSideType	side=right	class=but	tag=np	2
sourceSideType	side=right	class=fin	tag=40	-4
sourceSideType	side=right	class=fin	tag=41	2
sourceSideType	side=right	class=in	tag=nns	1
sourceSideType	side=right	class=of	tag=48	1
sourceSideType	side=right	class=of	tag=nn	-2
sourceSideType	side=right	class=on	tag=nns	-1
sourceSideType	side=right	class=that	tag=nn	1
sourceSideType	side=right	class=that	tag=np	-1
sourceSideType	side=right	class=to	tag=40	3
sourceSideType	side=right	class=to	tag=42	-3
sourceSideType	side=right	class=to	tag=nn	-5
sourceSideType	side=right	class=to	tag=nns	1
sourceSideType	side=right	class=when	tag=41	-4
sourceSideType	side=right	class=which	tag=41	3
sourceSideType	side=right	class=who	tag=41	2
sourceSideType	side=right	class=with	tag=nns	-1
sourceTagPath	tag=dt	form=pp	path=	-2
sourceTagPath	tag=jj	form=fin	path=	3
sourceTagPath	tag=nn	form=fin	path=,	-4
sourceTagPath	tag=nn	form=fin	path=, NP ,	4
sourceTagPath	tag=nn	form=fin	path=, NP , NP ,	1
sourceTagPath	tag=nn	form=fin	path=V	3
sourceTagPath	tag=nn	form=fin	path=V NP	4
sourceTagPath	tag=nn	form=fin	path=far V V	2
sourceTagPath	tag=nn	form=fin+have	path=IN	-1
sourceTagPath	tag=nn	form=in	path=	3
sourceTagPath	tag=nn	form=ing	path=	-1
sourceTagPath	tag=nn	form=ing	path=far V V ,	2
sourceTagPath	tag=nns	form=fin	path=	-3
sourceTagPath	tag=nns	form=fin	path=V	1
sourceTagPath	tag=nns	form=fin	path=far V V ,	-1
sourceTagPath	tag=nns	form=fin+have	path=	2
sourceTagPath	tag=nns	form=ing	path=V NP ,	1
sourceTagPath	tag=nns	form=nn	path=IN	2
sourceTagPath	tag=np	form=fin	path=	2
sourceTagPath	tag=np	form=fin	path=,	-1
sourceTagPath	tag=np	form=fin	path=far , ,	2
sourceTagPath	tag=np	form=fin	path=far V , ,	1
sourceTagPath	tag=np	form=fin	path=far V V	1
sourceTagPath	tag=np	form=fin+passive	path=	-3
sourceTagPath	tag=np	form=ing	path=NP ,	1
sourceTagPath	tag=np	form=ing	path=V ,	1
sourceTagPath	tag=np	form=ing	path=far V , ,	-3
sourceTagPath	tag=np	form=ing	path=far V V ,	3
sourceTagPath	tag=np	form=nn	path=,	3
sourceTagPath	tag=pos	form=fin	path=	-5
sourceTagPath	tag=pos	form=fin+have	path=	-2
sourceTagPath	tag=pos	form=nn	path=	6
sourceTagPath	tag=pos	form=nns	path=	3
sourceTagPath	tag=prp	form=fin+not	path=	1
sourceTagPath	tag=prp	form=fin+passive	path=	-2
sourceTagPath	tag=prp	form=inf	path=far V V ,	1
sourceTagPath	tag=prps	form=fin	path=	-7
sourceTagPath	tag=prps	form=nn	path=	4
sourceTagPath	tag=prps	form=nn	path=IN	1
sourceTagPath	tag=prps	form=nns	path=	4
sourceTagPath	tag=wh	form=fin	path=	2
sourceTagPath	tag=wh	form=jj	path=V	1
sourceTagPath	tag=wh	form=nn	path=	-1
sourceType	yes=no	tag=41	-10
sourceType	yes=no	tag=49	-8
sourceType	yes=no	tag=np	2
sourceType	yes=yes	tag=40	4
sourceType	yes=yes	tag=41	1
sourceType	yes=yes	tag=42	-1
sourceType	yes=yes	tag=48	-4
sourceType	yes=yes	tag=jj	2
sourceType	yes=yes	tag=nns	2
sourceType	yes=yes	tag=np	3
sourceType	yes=yes	tag=pos	4
sourceVerbBetween	word=?	form=fin	5
sourceVerbBetween	word=?	form=fin+have	2
sourceVerbBetween	word=?	form=fin+modal	3
sourceVerbBetween	word=?	form=fin+passive	-3
sourceVerbBetween	word=?	form=fin+passive+modal	-4
sourceVerbBetween	word=?	form=inf	1
sourceVerbBetween	word=?	form=ing	-1
sourceVerbBetween	word=?	form=jj	2
sourceVerbBetween	word=?	form=nn	2
sourceVerbBetween	word=?	form=nns	1
sourceVerbBetween	word=?	form=pp	-1
sourceVerbBetween	word=be	form=fin	-3
sourceVerbBetween	word=be	form=fin+have	-1
sourceVerbBetween	word=be	form=ing	-6
sourceVerbBetween	word=be	form=jj	2
sourceVerbBetween	word=be	form=nn	2
sourceVerbBetween	word=come	form=ing	-1
sourceVerbBetween	word=do	form=fin	-2
sourceVerbBetween	word=have	form=inf	2
sourceVerbBetween	word=have	form=nn	10
sourceVerbBetween	word=have	form=nns	5
sourceVerbBetween	word=have	form=pp	3
sourceVerbBetween	word=include	form=fin+have	1
sourceVerbBetween	word=release	form=fin	6
sourceVerbBetween	word=release	form=ing	-1
sourceVerbBetween	word=run	form=ing	1
sourceVerbBetween	word=say	form=ing	1
sourceVerbsType	yes=no	n=0	tag=41	-2
sourceVerbsType	yes=no	n=0	tag=49	-4
sourceVerbsType	yes=no	n=0	tag=dt	1
sourceVerbsType	yes=no	n=0	tag=nn	1
sourceVerbsType	yes=no	n=0	tag=nns	1
sourceVerbsType	yes=no	n=0	tag=np	2
sourceVerbsType	yes=no	n=1	tag=nn	-3
sourceVerbsType	yes=no	n=1	tag=np	3
sourceVerbsType	yes=no	n=2	tag=np	-1
sourceVerbsType	yes=yes	n=0	tag=40	3
sourceVerbsType	yes=yes	n=0	tag=41	1
sourceVerbsType	yes=yes	n=0	tag=42	-2
sourceVerbsType	yes=yes	n=0	tag=49	3
sourceVerbsType	yes=yes	n=0	tag=cd	1
sourceVerbsType	yes=yes	n=0	tag=dt	1
sourceVerbsType	yes=yes	n=0	tag=jj	1
sourceVerbsType	yes=yes	n=0	tag=nn	-1
sourceVerbsType	yes=yes	n=0	tag=pos	2
sourceVerbsType	yes=yes	n=1	tag=41	1
sourceVerbsType	yes=yes	n=1	tag=48	-3
sourceVerbsType	yes=yes	n=1	tag=49	-6
sourceVerbsType	yes=yes	n=1	tag=nn	3
sourceVerbsType	yes=yes	n=1	tag=nns	1
sourceVerbsType	yes=yes	n=2	tag=41	-3
sourceVerbsType	yes=yes	n=2	tag=nns	2
sourceVerbsType	yes=yes	n=3	tag=dt	-1
sourceVerbsType	yes=yes	n=3	tag=nn	-1
sourceVerbsType	yes=yes	n=3	tag=nns	-2
sourceWord	word=administration	4
sourceWord	word=adviser	2
sourceWord	word=aide	1
sourceWord	word=all	-2
sourceWord	word=attack	-3
sourceWord	word=beijing	-1
sourceWord	word=board	1
sourceWord	word=both	1
sourceWord	word=campaign	10
sourceWord	word=china	-2
sourceWord	word=convention	-1
sourceWord	word=counterpart	3
sourceWord	word=delegate	-1
sourceWord	word=democrats	1
sourceWord	word=district	1
sourceWord	word=establishment	1
sourceWord	word=everyone	3
sourceWord	word=friday	-5
sourceWord	word=group	4
sourceWord	word=hampshire	-1
sourceWord	word=he	6
sourceWord	word=her	1
sourceWord	word=himself	-6
sourceWord	word=husband	-1
sourceWord	word=i	1
sourceWord	word=institute	-1
sourceWord	word=iowa	-3
sourceWord	word=it	-16
sourceWord	word=its	-5
sourceWord	word=majority	5
sourceWord	word=many	9
sourceWord	word=me	1
sourceWord	word=media	2
sourceWord	word=meeting	-1
sourceWord	word=message	1
sourceWord	word=monday	-1
sourceWord	word=month	-3
sourceWord	word=more	4
sourceWord	word=none	3
sourceWord	word=number	6
sourceWord	word=office	3
sourceWord	word=official	4
sourceWord	word=one	6
sourceWord	word=part	-4
sourceWord	word=people	2
sourceWord	word=percent	5
sourceWord	word=peã	2
sourceWord	word=poll	10
sourceWord	word=precedent	1
sourceWord	word=president	-2
sourceWord	word=question	-3
sourceWord	word=report	4
sourceWord	word=republicans	7
sourceWord	word=saturday	-1
sourceWord	word=secretary	1
sourceWord	word=she	10
sourceWord	word=some	11
sourceWord	word=source	5
sourceWord	word=spokesperson	3
sourceWord	word=study	7
sourceWord	word=survey	9
sourceWord	word=team	1
sourceWord	word=that	-5
sourceWord	word=the	-1
sourceWord	word=them	-3
sourceWord	word=they	4
sourceWord	word=this	-1
sourceWord	word=those	7
sourceWord	word=thursday	-2
sourceWord	word=time	-5
sourceWord	word=tuesday	-4
sourceWord	word=union	1
sourceWord	word=video	2
sourceWord	word=voter	-1
sourceWord	word=washington	-10
sourceWord	word=way	-1
sourceWord	word=wednesday	-3
sourceWord	word=what	-3
sourceWord	word=when	-15
sourceWord	word=where	-3
sourceWord	word=who	7
sourceWord	word=whose	9
sourceWord	word=year	-1
sourceWord	word=york	-3
sourceWord	word=you	1
sourceWordNear	yes=no	word=he	yes=no	-1
sourceWordNear	yes=no	word=poll	yes=yes	1
sourceWordNear	yes=yes	word='s	yes=no	-4
sourceWordNear	yes=yes	word='s	yes=yes	2
sourceWordNear	yes=yes	word=aide	yes=no	1
sourceWordNear	yes=yes	word=all	yes=yes	-2
sourceWordNear	yes=yes	word=campaign	yes=no	1
sourceWordNear	yes=yes	word=campaign	yes=yes	4
sourceWordNear	yes=yes	word=candidate	yes=yes	1
sourceWordNear	yes=yes	word=china	yes=no	-1
sourceWordNear	yes=yes	word=counterpart	yes=no	2
sourceWordNear	yes=yes	word=democrats	yes=no	1
sourceWordNear	yes=yes	word=everyone	yes=yes	2
sourceWordNear	yes=yes	word=group	yes=no	2
sourceWordNear	yes=yes	word=he	yes=no	2
sourceWordNear	yes=yes	word=he	yes=yes	3
sourceWordNear	yes=yes	word=her	yes=yes	4
sourceWordNear	yes=yes	word=himself	yes=yes	-2
sourceWordNear	yes=yes	word=his	yes=yes	3
sourceWordNear	yes=yes	word=i	yes=yes	5
sourceWordNear	yes=yes	word=it	yes=no	-6
sourceWordNear	yes=yes	word=it	yes=yes	-7
sourceWordNear	yes=yes	word=many	yes=no	7
sourceWordNear	yes=yes	word=more	yes=no	5
sourceWordNear	yes=yes	word=number	yes=no	3
sourceWordNear	yes=yes	word=office	yes=yes	2
sourceWordNear	yes=yes	word=official	yes=no	4
sourceWordNear	yes=yes	word=one	yes=yes	3
sourceWordNear	yes=yes	word=part	yes=no	-1
sourceWordNear	yes=yes	word=people	yes=no	4
sourceWordNear	yes=yes	word=person	yes=no	1
sourceWordNear	yes=yes	word=poll	yes=no	2
sourceWordNear	yes=yes	word=poll	yes=yes	1
sourceWordNear	yes=yes	word=report	yes=no	3
sourceWordNear	yes=yes	word=republican	yes=yes	1
sourceWordNear	yes=yes	word=republicans	yes=no	1
sourceWordNear	yes=yes	word=republicans	yes=yes	1
sourceWordNear	yes=yes	word=secretary	yes=no	1
sourceWordNear	yes=yes	word=she	yes=no	1
sourceWordNear	yes=yes	word=she	yes=yes	6
sourceWordNear	yes=yes	word=some	yes=yes	3
sourceWordNear	yes=yes	word=someone	yes=yes	1
sourceWordNear	yes=yes	word=source	yes=no	2
sourceWordNear	yes=yes	word=spokesperson	yes=no	3
sourceWordNear	yes=yes	word=strategist	yes=no	1
sourceWordNear	yes=yes	word=study	yes=no	3
sourceWordNear	yes=yes	word=survey	yes=no	1
sourceWordNear	yes=yes	word=team	yes=yes	3
sourceWordNear	yes=yes	word=the	yes=yes	-3
sourceWordNear	yes=yes	word=they	yes=yes	3
sourceWordNear	yes=yes	word=those	yes=no	1
sourceWordNear	yes=yes	word=those	yes=yes	2
sourceWordNear	yes=yes	word=voter	yes=yes	-2
sourceWordNear	yes=yes	word=washington	yes=no	-5
sourceWordNear	yes=yes	word=we	yes=yes	1
sourceWordNear	yes=yes	word=when	yes=yes	-8
sourceWordNear	yes=yes	word=who	yes=no	2
sourceWordNear	yes=yes	word=who	yes=yes	7
sourceWordNear	yes=yes	word=whose	yes=yes	6
sourceWordNear	yes=yes	word=york	yes=no	-1
sourceWordNear	yes=yes	word=you	yes=yes	4
