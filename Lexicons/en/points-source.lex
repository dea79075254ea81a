# points-source.lex — points of the source stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
sourceAgreement	tag=vbp	tag=cd	2
sourceAgreement	tag=vbp	tag=dt	6
sourceAgreement	tag=vbp	tag=jj	1
sourceAgreement	tag=vbp	tag=nn	-2
sourceAgreement	tag=vbp	tag=nns	4
sourceAgreement	tag=vbp	tag=np	-3
sourceAgreement	tag=vbp	tag=wh	3
sourceAgreement	tag=vbz	tag=nn	2
sourceAgreement	tag=vbz	tag=nns	-7
sourceAgreement	tag=vbz	tag=prp	1
sourceBase	yes=no	-1
sourceBase	yes=yes	3
sourceCommas	yes=no	n=0	4
sourceCommas	yes=no	n=1	-6
sourceCommas	yes=no	n=2	-5
sourceCommas	yes=yes	n=0	6
sourceCommas	yes=yes	n=1	-7
sourceCommas	yes=yes	n=2	2
sourceCommas	yes=yes	n=3	-1
sourceCommas	yes=yes	n=4	4
sourceFirst	yes=no	yes=no	n=0	5
sourceFirst	yes=no	yes=no	n=1	-1
sourceFirst	yes=no	yes=no	n=2	-4
sourceFirst	yes=no	yes=no	n=3	-5
sourceFirst	yes=no	yes=yes	n=0	3
sourceFirst	yes=no	yes=yes	n=1	1
sourceFirst	yes=no	yes=yes	n=2	-4
sourceFirst	yes=no	yes=yes	n=3	-6
sourceFirst	yes=yes	yes=yes	n=0	3
sourceFirst	yes=yes	yes=yes	n=1	1
sourceFirst	yes=yes	yes=yes	n=2	1
sourceFirstPrevious	state=0	chunk=,	n=1	5
sourceFirstPrevious	state=0	chunk=,	n=2	1
sourceFirstPrevious	state=0	chunk=ADV	n=0	4
sourceFirstPrevious	state=0	chunk=IN	n=0	7
sourceFirstPrevious	state=0	chunk=IN	n=1	1
sourceFirstPrevious	state=0	chunk=IN	n=2	-4
sourceFirstPrevious	state=0	chunk=NP	n=0	1
sourceFirstPrevious	state=0	chunk=SUB	n=0	-7
sourceFirstPrevious	state=0	chunk=V	n=0	-3
sourceFirstPrevious	state=0	chunk=V	n=2	-4
sourceFirstPrevious	state=0	chunk=V	n=3	-3
sourceFirstPrevious	state=0	chunk=WH	n=0	-2
sourceFirstPrevious	state=0	chunk=X	n=0	3
sourceFirstPrevious	state=2	chunk=,	n=0	1
sourceFirstPrevious	state=2	chunk=,	n=2	2
sourceFirstPrevious	state=2	chunk=,	n=3	2
sourceFirstPrevious	state=2	chunk=:	n=0	5
sourceFirstPrevious	state=2	chunk=:	n=1	1
sourceFirstPrevious	state=2	chunk=ADJ	n=0	1
sourceFirstPrevious	state=2	chunk=ADV	n=0	-1
sourceFirstPrevious	state=2	chunk=ADV	n=1	1
sourceFirstPrevious	state=2	chunk=CC	n=2	2
sourceFirstPrevious	state=2	chunk=CC	n=3	2
sourceFirstPrevious	state=2	chunk=DASH	n=0	2
sourceFirstPrevious	state=2	chunk=IN	n=0	-6
sourceFirstPrevious	state=2	chunk=IN	n=1	-10
sourceFirstPrevious	state=2	chunk=IN	n=2	-7
sourceFirstPrevious	state=2	chunk=IN	n=3	-7
sourceFirstPrevious	state=2	chunk=NP	n=0	-1
sourceFirstPrevious	state=2	chunk=NP	n=2	1
sourceFirstPrevious	state=2	chunk=PRP	n=0	-2
sourceFirstPrevious	state=2	chunk=QC	n=0	3
sourceFirstPrevious	state=2	chunk=QC	n=1	1
sourceFirstPrevious	state=2	chunk=QO	n=0	3
sourceFirstPrevious	state=2	chunk=QO	n=1	3
sourceFirstPrevious	state=2	chunk=RP	n=0	-1
sourceFirstPrevious	state=2	chunk=SUB	n=0	8
sourceFirstPrevious	state=2	chunk=SUB	n=1	1
sourceFirstPrevious	state=2	chunk=SUB	n=2	-2
sourceFirstPrevious	state=2	chunk=SUB	n=3	-3
sourceFirstPrevious	state=2	chunk=THAT	n=0	11
sourceFirstPrevious	state=2	chunk=THAT	n=3	-8
sourceFirstPrevious	state=2	chunk=V	n=0	-4
sourceFirstPrevious	state=2	chunk=V	n=1	-7
sourceFirstPrevious	state=2	chunk=V	n=2	-9
sourceFirstPrevious	state=2	chunk=V	n=3	-1
sourceFirstPrevious	state=2	chunk=WH	n=0	10
sourceFirstPrevious	state=2	chunk=WH	n=1	2
sourceFirstPrevious	state=2	chunk=X	n=1	2
sourceFirstPrevious	state=3	chunk=#	n=0	3
sourceFirstPrevious	state=3	chunk=#	n=1	1
sourceFirstPrevious	state=3	chunk=#	n=2	1
sourceFormLeft	form=colon	class=NP	n=3	1
sourceFormLeft	form=fin	class=,	n=1	3
sourceFormLeft	form=fin	class=,	n=2	3
sourceFormLeft	form=fin	class=NNP	n=0	2
sourceFormLeft	form=fin	class=NNP	n=1	4
sourceFormLeft	form=fin	class=NNP	n=3	-1
sourceFormLeft	form=fin	class=NP	n=0	1
sourceFormLeft	form=fin	class=NP	n=1	4
sourceFormLeft	form=fin	class=NP	n=2	1
sourceFormLeft	form=fin	class=NP	n=3	-3
sourceFormLeft	form=fin	class=PRP	n=0	1
sourceFormLeft	form=fin	class=QC	n=0	4
sourceFormLeft	form=fin	class=X	n=0	2
sourceFormLeft	form=fin	class=and	n=0	-14
sourceFormLeft	form=fin	class=and	n=1	-1
sourceFormLeft	form=fin	class=and	n=2	1
sourceFormLeft	form=fin	class=and	n=3	6
sourceFormLeft	form=fin	class=but	n=0	-12
sourceFormLeft	form=fin	class=but	n=2	2
sourceFormLeft	form=fin	class=but	n=3	5
sourceFormLeft	form=fin	class=that	n=0	4
sourceFormLeft	form=fin	class=that	n=2	-5
sourceFormLeft	form=fin	class=which	n=0	1
sourceFormLeft	form=fin+have	class=PRP	n=0	2
sourceFormLeft	form=fin+not	class=PRP	n=0	2
sourceFormLeft	form=fin+passive	class=,	n=1	-1
sourceFormLeft	form=fin+passive	class=NP	n=1	-1
sourceFormLeft	form=fin+passive+modal	class=that	n=0	-2
sourceFormLeft	form=in	class=#	n=0	2
sourceFormLeft	form=in	class=NP	n=0	3
sourceFormLeft	form=inf	class=,	n=1	-1
sourceFormLeft	form=inf	class=and	n=1	2
sourceFormLeft	form=inf	class=to	n=0	-1
sourceFormLeft	form=inf	class=to	n=1	3
sourceFormLeft	form=ing	class=#	n=0	2
sourceFormLeft	form=ing	class=,	n=0	-1
sourceFormLeft	form=ing	class=,	n=1	1
sourceFormLeft	form=ing	class=,	n=2	2
sourceFormLeft	form=ing	class=,	n=3	2
sourceFormLeft	form=ing	class=ADJ	n=0	-1
sourceFormLeft	form=ing	class=NNP	n=0	3
sourceFormLeft	form=ing	class=NNP	n=2	-6
sourceFormLeft	form=ing	class=NP	n=0	2
sourceFormLeft	form=ing	class=NP	n=2	-1
sourceFormLeft	form=ing	class=NP	n=3	-3
sourceFormLeft	form=ing	class=QC	n=0	-2
sourceFormLeft	form=ing	class=QC	n=1	1
sourceFormLeft	form=ing	class=QC	n=3	1
sourceFormLeft	form=ing	class=after	n=0	-1
sourceFormLeft	form=ing	class=after	n=1	4
sourceFormLeft	form=ing	class=after	n=2	1
sourceFormLeft	form=ing	class=and	n=0	-8
sourceFormLeft	form=ing	class=and	n=2	4
sourceFormLeft	form=ing	class=before	n=1	3
sourceFormLeft	form=ing	class=by	n=0	-2
sourceFormLeft	form=ing	class=by	n=2	1
sourceFormLeft	form=ing	class=in	n=0	1
sourceFormLeft	form=ing	class=of	n=1	-1
sourceFormLeft	form=ing	class=while	n=0	-2
sourceFormLeft	form=ing	class=while	n=2	1
sourceFormLeft	form=jj	class=fin	n=1	1
sourceFormLeft	form=nn	class=NP	n=0	-1
sourceFormLeft	form=nn	class=and	n=0	2
sourceFormLeft	form=nn	class=by	n=0	1
sourceFormLeft	form=nn	class=fin	n=0	4
sourceFormLeft	form=nn	class=fin	n=1	-1
sourceFormLeft	form=nn	class=in	n=1	2
sourceFormLeft	form=nn	class=inf	n=0	3
sourceFormLeft	form=nn	class=ing	n=0	1
sourceFormLeft	form=nn	class=on	n=0	1
sourceFormLeft	form=nn	class=on	n=1	-4
sourceFormLeft	form=nn	class=under	n=0	-1
sourceFormLeft	form=nn	class=with	n=1	1
sourceFormLeft	form=nns	class=,	n=0	1
sourceFormLeft	form=nns	class=IN	n=0	1
sourceFormLeft	form=nns	class=IN	n=1	-6
sourceFormLeft	form=nns	class=and	n=0	1
sourceFormLeft	form=nns	class=ing	n=2	-1
sourceFormLeft	form=nns	class=with	n=2	2
sourceFormLeft	form=pp	class=,	n=1	-1
sourceFormLeft	form=pp	class=ADJ	n=1	1
sourceFormLeft	form=pp	class=when	n=1	-3
sourceFormPath	yes=no	form=fin	path=	5
sourceFormPath	yes=no	form=fin	path=IN	-3
sourceFormPath	yes=no	form=fin	path=NP IN	1
sourceFormPath	yes=no	form=fin	path=RP NP IN	1
sourceFormPath	yes=no	form=fin	path=TO V ADJ IN	1
sourceFormPath	yes=no	form=fin+have	path=IN	-8
sourceFormPath	yes=no	form=fin+passive	path=	-1
sourceFormPath	yes=no	form=fin+passive	path=IN	1
sourceFormPath	yes=no	form=in	path=	8
sourceFormPath	yes=no	form=inf	path=	-2
sourceFormPath	yes=no	form=ing	path=	-7
sourceFormPath	yes=no	form=ing	path=IN	-1
sourceFormPath	yes=no	form=ing	path=NP ,	7
sourceFormPath	yes=no	form=ing	path=far	-1
sourceFormPath	yes=no	form=ing	path=far V V ,	1
sourceFormPath	yes=no	form=nn	path=	1
sourceFormPath	yes=no	form=nn	path=IN	6
sourceFormPath	yes=no	form=nn	path=V NP IN	1
sourceFormPath	yes=no	form=nns	path=IN	5
sourceFormPath	yes=no	form=pp	path=IN	3
sourceFormPath	yes=yes	form=colon	path=far V V , ,	1
sourceFormPath	yes=yes	form=fin	path=	1
sourceFormPath	yes=yes	form=fin	path=,	-6
sourceFormPath	yes=yes	form=fin	path=, CC NP	-1
sourceFormPath	yes=yes	form=fin	path=, NP	-1
sourceFormPath	yes=yes	form=fin	path=, NP ,	2
sourceFormPath	yes=yes	form=fin	path=, NP , CC NP	2
sourceFormPath	yes=yes	form=fin	path=, NP , NP ,	1
sourceFormPath	yes=yes	form=fin	path=, NP CC NP	5
sourceFormPath	yes=yes	form=fin	path=, NP CC NP ,	3
sourceFormPath	yes=yes	form=fin	path=ADJ	3
sourceFormPath	yes=yes	form=fin	path=CC	-1
sourceFormPath	yes=yes	form=fin	path=CC NP	2
sourceFormPath	yes=yes	form=fin	path=IN	2
sourceFormPath	yes=yes	form=fin	path=IN PRP	1
sourceFormPath	yes=yes	form=fin	path=NP	2
sourceFormPath	yes=yes	form=fin	path=QO NP QC NP	1
sourceFormPath	yes=yes	form=fin	path=V	1
sourceFormPath	yes=yes	form=fin	path=V ,	-3
sourceFormPath	yes=yes	form=fin	path=V , CC	2
sourceFormPath	yes=yes	form=fin	path=V DASH	-1
sourceFormPath	yes=yes	form=fin	path=V NP ,	-4
sourceFormPath	yes=yes	form=fin	path=V NP CC	1
sourceFormPath	yes=yes	form=fin	path=V NP QC NP	2
sourceFormPath	yes=yes	form=fin	path=WH V	4
sourceFormPath	yes=yes	form=fin	path=WH V NP	8
sourceFormPath	yes=yes	form=fin	path=X	-1
sourceFormPath	yes=yes	form=fin	path=X NP X	2
sourceFormPath	yes=yes	form=fin	path=far	1
sourceFormPath	yes=yes	form=fin	path=far , ,	3
sourceFormPath	yes=yes	form=fin	path=far V ,	-1
sourceFormPath	yes=yes	form=fin	path=far V , ,	4
sourceFormPath	yes=yes	form=fin	path=far V V	5
sourceFormPath	yes=yes	form=fin	path=far V V ,	-1
sourceFormPath	yes=yes	form=fin	path=far V V , ,	2
sourceFormPath	yes=yes	form=fin+have	path=	1
sourceFormPath	yes=yes	form=fin+have	path=, NP	1
sourceFormPath	yes=yes	form=fin+have	path=V NP , CC	3
sourceFormPath	yes=yes	form=fin+have	path=far V V	2
sourceFormPath	yes=yes	form=fin+have+not	path=	2
sourceFormPath	yes=yes	form=fin+modal	path=	2
sourceFormPath	yes=yes	form=fin+passive	path=	-4
sourceFormPath	yes=yes	form=fin+passive	path=NP	1
sourceFormPath	yes=yes	form=fin+passive	path=far V V ,	-2
sourceFormPath	yes=yes	form=fin+passive+modal	path=	-1
sourceFormPath	yes=yes	form=fin+passive+not	path=	-1
sourceFormPath	yes=yes	form=inf	path=, TO	-3
sourceFormPath	yes=yes	form=inf	path=NP TO	1
sourceFormPath	yes=yes	form=inf	path=TO	2
sourceFormPath	yes=yes	form=inf	path=V ADJ TO	1
sourceFormPath	yes=yes	form=inf	path=V NP TO	-2
sourceFormPath	yes=yes	form=inf	path=V TO	3
sourceFormPath	yes=yes	form=inf	path=far V V	-1
sourceFormPath	yes=yes	form=ing	path=	2
sourceFormPath	yes=yes	form=ing	path=,	4
sourceFormPath	yes=yes	form=ing	path=, NP ,	-1
sourceFormPath	yes=yes	form=ing	path=, SUB	-1
sourceFormPath	yes=yes	form=ing	path=, V NP ,	-4
sourceFormPath	yes=yes	form=ing	path=CC NP V ,	1
sourceFormPath	yes=yes	form=ing	path=IN	1
sourceFormPath	yes=yes	form=ing	path=V ,	6
sourceFormPath	yes=yes	form=ing	path=V NP ,	3
sourceFormPath	yes=yes	form=ing	path=V NP CC	1
sourceFormPath	yes=yes	form=ing	path=V NP SUB	5
sourceFormPath	yes=yes	form=ing	path=V PRP ,	2
sourceFormPath	yes=yes	form=ing	path=far V , ,	-4
sourceFormPath	yes=yes	form=ing	path=far V V	-1
sourceFormPath	yes=yes	form=ing	path=far V V ,	6
sourceFormPath	yes=yes	form=ing	path=far V V , ,	-2
sourceFormPath	yes=yes	form=jj	path=	2
sourceFormPath	yes=yes	form=jj	path=V	6
sourceFormPath	yes=yes	form=jj	path=V V	2
sourceFormPath	yes=yes	form=jj	path=far V V ,	-2
sourceFormPath	yes=yes	form=nn	path=	7
sourceFormPath	yes=yes	form=nn	path=V	-3
sourceFormPath	yes=yes	form=nn	path=far V ,	-3
sourceFormPath	yes=yes	form=nn	path=far V V	-2
sourceFormPath	yes=yes	form=nn	path=far V V , ,	-2
sourceFormPath	yes=yes	form=nns	path=	10
sourceFormPath	yes=yes	form=nns	path=CC	2
sourceFormPath	yes=yes	form=nns	path=IN	-5
sourceFormPath	yes=yes	form=nns	path=V IN	-1
sourceFormPath	yes=yes	form=pp	path=	-5
sourceFormPath	yes=yes	form=pp	path=V IN	2
sourceFormPath	yes=yes	form=pp	path=far V ,	2
sourceFormPath	yes=yes	form=rb	path=	-2
sourceFormVerbs	yes=no	form=fin+passive	n=0	3
sourceFormVerbs	yes=no	form=in	n=0	8
sourceFormVerbs	yes=no	form=inf	n=0	-6
sourceFormVerbs	yes=no	form=ing	n=1	3
sourceFormVerbs	yes=no	form=nn	n=0	1
sourceFormVerbs	yes=no	form=nn	n=1	1
sourceFormVerbs	yes=no	form=nns	n=0	5
sourceFormVerbs	yes=no	form=nns	n=1	-2
sourceFormVerbs	yes=yes	form=fin	n=0	5
sourceFormVerbs	yes=yes	form=fin	n=1	6
sourceFormVerbs	yes=yes	form=fin	n=2	6
sourceFormVerbs	yes=yes	form=fin	n=3	2
sourceFormVerbs	yes=yes	form=fin+have	n=0	1
sourceFormVerbs	yes=yes	form=fin+have	n=1	1
sourceFormVerbs	yes=yes	form=fin+modal	n=0	2
sourceFormVerbs	yes=yes	form=fin+modal	n=1	-1
sourceFormVerbs	yes=yes	form=fin+passive	n=0	-3
sourceFormVerbs	yes=yes	form=fin+passive	n=1	-7
sourceFormVerbs	yes=yes	form=fin+passive	n=2	-5
sourceFormVerbs	yes=yes	form=fin+passive	n=3	-1
sourceFormVerbs	yes=yes	form=fin+passive+modal	n=0	-3
sourceFormVerbs	yes=yes	form=fin+passive+not	n=0	-1
sourceFormVerbs	yes=yes	form=in	n=1	-5
sourceFormVerbs	yes=yes	form=inf	n=0	1
sourceFormVerbs	yes=yes	form=inf	n=1	3
sourceFormVerbs	yes=yes	form=ing	n=0	-1
sourceFormVerbs	yes=yes	form=ing	n=1	3
sourceFormVerbs	yes=yes	form=ing	n=2	2
sourceFormVerbs	yes=yes	form=ing	n=3	2
sourceFormVerbs	yes=yes	form=jj	n=0	2
sourceFormVerbs	yes=yes	form=nn	n=0	2
sourceFormVerbs	yes=yes	form=nn	n=1	-1
sourceFormVerbs	yes=yes	form=nn	n=2	-3
sourceFormVerbs	yes=yes	form=nn	n=3	-8
sourceFormVerbs	yes=yes	form=nns	n=0	1
sourceFormVerbs	yes=yes	form=nns	n=1	-4
sourceFormVerbs	yes=yes	form=nns	n=2	-3
sourceFormVerbs	yes=yes	form=nns	n=3	-3
sourceFormVerbs	yes=yes	form=pp	n=1	-1
sourceFormVerbs	yes=yes	form=pp	n=2	1
sourceFormVerbs	yes=yes	form=rb	n=0	-2
sourceFormVerbs	yes=yes	form=vbg	n=1	3
sourceFullPath	yes=no	path=	4
sourceFullPath	yes=no	path=,	-1
sourceFullPath	yes=no	path=ADJ IN	4
sourceFullPath	yes=no	path=IN	4
sourceFullPath	yes=no	path=IN ADJ IN	2
sourceFullPath	yes=no	path=IN CC	3
sourceFullPath	yes=no	path=IN NP ,	-3
sourceFullPath	yes=no	path=IN NP IN NP ,	2
sourceFullPath	yes=no	path=NP IN	5
sourceFullPath	yes=no	path=NP IN NP X	1
sourceFullPath	yes=no	path=TO V ADJ IN	1
sourceFullPath	yes=no	path=V NP IN	1
sourceFullPath	yes=no	path=far	-4
sourceFullPath	yes=no	path=far ,	2
sourceFullPath	yes=no	path=far V	-9
sourceFullPath	yes=no	path=far V ,	2
sourceFullPath	yes=no	path=far V V	-7
sourceFullPath	yes=yes	path=	6
sourceFullPath	yes=yes	path=, CC	-2
sourceFullPath	yes=yes	path=, NP	2
sourceFullPath	yes=yes	path=, NP , CC NP	2
sourceFullPath	yes=yes	path=, NP CC NP	1
sourceFullPath	yes=yes	path=, NP IN NP ,	3
sourceFullPath	yes=yes	path=, NP V	2
sourceFullPath	yes=yes	path=ADJ IN NP	1
sourceFullPath	yes=yes	path=CC	-3
sourceFullPath	yes=yes	path=CC NP	4
sourceFullPath	yes=yes	path=CC NP TO	1
sourceFullPath	yes=yes	path=CC NP X NP X	1
sourceFullPath	yes=yes	path=IN	1
sourceFullPath	yes=yes	path=IN IN NP	1
sourceFullPath	yes=yes	path=IN NP	-1
sourceFullPath	yes=yes	path=IN NP ,	-4
sourceFullPath	yes=yes	path=IN NP , NP	1
sourceFullPath	yes=yes	path=IN NP IN NP	2
sourceFullPath	yes=yes	path=IN NP IN NP ,	1
sourceFullPath	yes=yes	path=IN NP SUB	-1
sourceFullPath	yes=yes	path=IN PRP	1
sourceFullPath	yes=yes	path=IN V NP	1
sourceFullPath	yes=yes	path=IN WH	3
sourceFullPath	yes=yes	path=NP	2
sourceFullPath	yes=yes	path=NP TO	3
sourceFullPath	yes=yes	path=PRP	2
sourceFullPath	yes=yes	path=V ,	4
sourceFullPath	yes=yes	path=V ADJ TO	3
sourceFullPath	yes=yes	path=V DASH CC	-2
sourceFullPath	yes=yes	path=V IN	2
sourceFullPath	yes=yes	path=V IN NP	4
sourceFullPath	yes=yes	path=V IN NP SUB	-2
sourceFullPath	yes=yes	path=V NP ,	2
sourceFullPath	yes=yes	path=V NP IN NP SUB	2
sourceFullPath	yes=yes	path=V NP IN NP WH	-1
sourceFullPath	yes=yes	path=WH V NP IN NP	1
sourceFullPath	yes=yes	path=X	-2
sourceFullPath	yes=yes	path=X NP X	1
sourceFullPath	yes=yes	path=far	-1
sourceFullPath	yes=yes	path=far V	-2
sourceFullPath	yes=yes	path=far V V ,	2
sourceFullPath	yes=yes	path=far V V , ,	-2
sourceHeadClass	noun=act	-2
sourceHeadClass	noun=animal	4
sourceHeadClass	noun=communication	-1
sourceHeadClass	noun=event	-3
sourceHeadClass	noun=feeling	-13
sourceHeadClass	noun=group	6
sourceHeadClass	noun=location	2
sourceHeadClass	noun=motive	-5
sourceHeadClass	noun=none	6
sourceHeadClass	noun=object	-2
sourceHeadClass	noun=person	10
sourceHeadClass	noun=quantity	6
sourceHeadClass	noun=relation	1
sourceHeadClass	noun=state	-16
sourceHeadClass	noun=tag:jj	-1
sourceHeadClass	noun=tag:np	7
sourceHeadClass	noun=tag:prp	2
sourceHeadClass	noun=tag:prps	-4
sourceHeadClass	noun=tag:wh	-1
sourceHeadClass	noun=time	-14
sourceHeadClass	noun=tops	4
sourceHeadClassPath	yes=no	noun=act	path=IN	-2
sourceHeadClassPath	yes=no	noun=communication	path=IN	-2
sourceHeadClassPath	yes=no	noun=communication	path=NP IN	1
sourceHeadClassPath	yes=no	noun=group	path=IN	2
sourceHeadClassPath	yes=no	noun=person	path=	6
sourceHeadClassPath	yes=no	noun=person	path=IN	1
sourceHeadClassPath	yes=no	noun=tag:dt	path=IN	2
sourceHeadClassPath	yes=no	noun=tag:np	path=	1
sourceHeadClassPath	yes=no	noun=tag:np	path=IN	-1
sourceHeadClassPath	yes=no	noun=tag:np	path=NP X	3
sourceHeadClassPath	yes=no	noun=tag:np	path=TO V NP ,	2
sourceHeadClassPath	yes=no	noun=tag:prp	path=	3
sourceHeadClassPath	yes=no	noun=tag:prps	path=IN	-1
sourceHeadClassPath	yes=yes	noun=act	path=	1
sourceHeadClassPath	yes=yes	noun=act	path=TO	2
sourceHeadClassPath	yes=yes	noun=act	path=far V V	-3
sourceHeadClassPath	yes=yes	noun=act	path=far V V , ,	4
sourceHeadClassPath	yes=yes	noun=artifact	path=	2
sourceHeadClassPath	yes=yes	noun=artifact	path=TO	-1
sourceHeadClassPath	yes=yes	noun=attribute	path=	1
sourceHeadClassPath	yes=yes	noun=attribute	path=far V V ,	-1
sourceHeadClassPath	yes=yes	noun=communication	path=CC NP	2
sourceHeadClassPath	yes=yes	noun=communication	path=V	4
sourceHeadClassPath	yes=yes	noun=communication	path=V SUB	-2
sourceHeadClassPath	yes=yes	noun=communication	path=WH	1
sourceHeadClassPath	yes=yes	noun=communication	path=far V , ,	1
sourceHeadClassPath	yes=yes	noun=communication	path=far V V , ,	-4
sourceHeadClassPath	yes=yes	noun=event	path=	2
sourceHeadClassPath	yes=yes	noun=feeling	path=	-1
sourceHeadClassPath	yes=yes	noun=group	path=	1
sourceHeadClassPath	yes=yes	noun=group	path=CC NP	-2
sourceHeadClassPath	yes=yes	noun=group	path=far V V	-2
sourceHeadClassPath	yes=yes	noun=location	path=far V V , ,	2
sourceHeadClassPath	yes=yes	noun=none	path=	1
sourceHeadClassPath	yes=yes	noun=none	path=V	1
sourceHeadClassPath	yes=yes	noun=object	path=	-4
sourceHeadClassPath	yes=yes	noun=person	path=,	-6
sourceHeadClassPath	yes=yes	noun=person	path=, NP	1
sourceHeadClassPath	yes=yes	noun=person	path=, NP ,	3
sourceHeadClassPath	yes=yes	noun=person	path=, NP , NP ,	1
sourceHeadClassPath	yes=yes	noun=person	path=CC	-1
sourceHeadClassPath	yes=yes	noun=person	path=DASH	-2
sourceHeadClassPath	yes=yes	noun=person	path=V	-1
sourceHeadClassPath	yes=yes	noun=person	path=V NP , NP ,	-1
sourceHeadClassPath	yes=yes	noun=person	path=V NP CC	3
sourceHeadClassPath	yes=yes	noun=person	path=V TO	1
sourceHeadClassPath	yes=yes	noun=person	path=far V , ,	2
sourceHeadClassPath	yes=yes	noun=person	path=far V V , ,	-3
sourceHeadClassPath	yes=yes	noun=quantity	path=	-3
sourceHeadClassPath	yes=yes	noun=relation	path=	1
sourceHeadClassPath	yes=yes	noun=tag:dt	path=	-3
sourceHeadClassPath	yes=yes	noun=tag:dt	path=IN WH	1
sourceHeadClassPath	yes=yes	noun=tag:dt	path=QO NP QC NP	1
sourceHeadClassPath	yes=yes	noun=tag:dt	path=far V V ,	-3
sourceHeadClassPath	yes=yes	noun=tag:jj	path=	1
sourceHeadClassPath	yes=yes	noun=tag:jj	path=IN	-1
sourceHeadClassPath	yes=yes	noun=tag:jj	path=IN PRP	3
sourceHeadClassPath	yes=yes	noun=tag:np	path=, NP ,	1
sourceHeadClassPath	yes=yes	noun=tag:np	path=, NP , CC NP	1
sourceHeadClassPath	yes=yes	noun=tag:np	path=, NP CC NP	2
sourceHeadClassPath	yes=yes	noun=tag:np	path=, NP V	2
sourceHeadClassPath	yes=yes	noun=tag:np	path=, TO	-2
sourceHeadClassPath	yes=yes	noun=tag:np	path=CC	-1
sourceHeadClassPath	yes=yes	noun=tag:np	path=CC NP	1
sourceHeadClassPath	yes=yes	noun=tag:np	path=CC NP X NP X	1
sourceHeadClassPath	yes=yes	noun=tag:np	path=CC V NP	1
sourceHeadClassPath	yes=yes	noun=tag:np	path=DASH V NP	1
sourceHeadClassPath	yes=yes	noun=tag:np	path=PRP	3
sourceHeadClassPath	yes=yes	noun=tag:np	path=QC NP	2
sourceHeadClassPath	yes=yes	noun=tag:np	path=V ADJ ,	-1
sourceHeadClassPath	yes=yes	noun=tag:np	path=V V	-1
sourceHeadClassPath	yes=yes	noun=tag:np	path=X	-1
sourceHeadClassPath	yes=yes	noun=tag:np	path=X NP X	1
sourceHeadClassPath	yes=yes	noun=tag:np	path=X NP X ,	1
sourceHeadClassPath	yes=yes	noun=tag:np	path=far V , ,	-1
sourceHeadClassPath	yes=yes	noun=tag:np	path=far V V , ,	1
sourceHeadClassPath	yes=yes	noun=tag:pos	path=	3
sourceHeadClassPath	yes=yes	noun=tag:pos	path=IN	1
sourceHeadClassPath	yes=yes	noun=tag:prp	path=V ADJ TO	-2
sourceHeadClassPath	yes=yes	noun=tag:prp	path=V NP TO	1
sourceHeadClassPath	yes=yes	noun=tag:prp	path=far V V ,	2
sourceHeadClassPath	yes=yes	noun=tag:prp	path=far V V , ,	-1
sourceHeadClassPath	yes=yes	noun=tag:prps	path=	1
sourceHeadClassPath	yes=yes	noun=tag:prps	path=CC	2
sourceHeadClassPath	yes=yes	noun=tag:prps	path=IN	2
sourceHeadClassPath	yes=yes	noun=tag:wh	path=ADJ	3
sourceHeadClassPath	yes=yes	noun=tag:wh	path=NP V	1
sourceHeadClassPath	yes=yes	noun=tag:wh	path=V ADJ	1
sourceHeadClassPath	yes=yes	noun=tag:wh	path=V CC	2
sourceHeadClassPath	yes=yes	noun=tag:wh	path=V NP ,	-5
sourceHeadClassPath	yes=yes	noun=tag:wh	path=V NP TO	-2
sourceHeadClassPath	yes=yes	noun=tag:wh	path=far V V	1
sourceHeadClassPath	yes=yes	noun=tag:wh	path=far V V ,	-1
sourceHeadClassPath	yes=yes	noun=tag:wh	path=far V V , ,	-2
sourceHeadClassPath	yes=yes	noun=tops	path=WH	1
sourceHeadClassPath	yes=yes	noun=tops	path=far V V , ,	1
sourceHeadClassVerbs	noun=act	n=0	chunk=#	3
sourceHeadClassVerbs	noun=act	n=0	chunk=,	1
sourceHeadClassVerbs	noun=act	n=0	chunk=V	-2
sourceHeadClassVerbs	noun=act	n=1	chunk=V	-5
sourceHeadClassVerbs	noun=act	n=2	chunk=,	-1
sourceHeadClassVerbs	noun=artifact	n=0	chunk=IN	-1
sourceHeadClassVerbs	noun=artifact	n=0	chunk=V	-1
sourceHeadClassVerbs	noun=attribute	n=0	chunk=,	2
sourceHeadClassVerbs	noun=attribute	n=0	chunk=V	-3
sourceHeadClassVerbs	noun=attribute	n=1	chunk=V	-1
sourceHeadClassVerbs	noun=attribute	n=2	chunk=THAT	1
sourceHeadClassVerbs	noun=communication	n=0	chunk=#	-5
sourceHeadClassVerbs	noun=communication	n=0	chunk=IN	4
sourceHeadClassVerbs	noun=communication	n=1	chunk=IN	2
sourceHeadClassVerbs	noun=communication	n=2	chunk=#	-2
sourceHeadClassVerbs	noun=event	n=0	chunk=V	-2
sourceHeadClassVerbs	noun=feeling	n=0	chunk=IN	-1
sourceHeadClassVerbs	noun=group	n=0	chunk=#	4
sourceHeadClassVerbs	noun=group	n=0	chunk=IN	-2
sourceHeadClassVerbs	noun=group	n=0	chunk=NP	1
sourceHeadClassVerbs	noun=group	n=0	chunk=V	1
sourceHeadClassVerbs	noun=group	n=1	chunk=#	4
sourceHeadClassVerbs	noun=group	n=1	chunk=CC	3
sourceHeadClassVerbs	noun=location	n=0	chunk=,	2
sourceHeadClassVerbs	noun=person	n=0	chunk=#	7
sourceHeadClassVerbs	noun=person	n=0	chunk=ADV	-2
sourceHeadClassVerbs	noun=person	n=0	chunk=CC	-8
sourceHeadClassVerbs	noun=person	n=0	chunk=QC	2
sourceHeadClassVerbs	noun=person	n=0	chunk=SUB	2
sourceHeadClassVerbs	noun=person	n=0	chunk=V	2
sourceHeadClassVerbs	noun=person	n=0	chunk=WH	4
sourceHeadClassVerbs	noun=person	n=1	chunk=#	7
sourceHeadClassVerbs	noun=person	n=1	chunk=,	-3
sourceHeadClassVerbs	noun=person	n=1	chunk=QC	1
sourceHeadClassVerbs	noun=person	n=1	chunk=SUB	3
sourceHeadClassVerbs	noun=person	n=2	chunk=#	3
sourceHeadClassVerbs	noun=person	n=2	chunk=,	1
sourceHeadClassVerbs	noun=person	n=2	chunk=V	-6
sourceHeadClassVerbs	noun=quantity	n=1	chunk=IN	2
sourceHeadClassVerbs	noun=tag:cd	n=0	chunk=,	1
sourceHeadClassVerbs	noun=tag:cd	n=0	chunk=ADV	3
sourceHeadClassVerbs	noun=tag:cd	n=0	chunk=IN	-1
sourceHeadClassVerbs	noun=tag:cd	n=1	chunk=,	-1
sourceHeadClassVerbs	noun=tag:cd	n=1	chunk=ADV	1
sourceHeadClassVerbs	noun=tag:dt	n=0	chunk=#	-1
sourceHeadClassVerbs	noun=tag:dt	n=0	chunk=,	3
sourceHeadClassVerbs	noun=tag:dt	n=0	chunk=CC	9
sourceHeadClassVerbs	noun=tag:dt	n=0	chunk=IN	1
sourceHeadClassVerbs	noun=tag:dt	n=1	chunk=#	-7
sourceHeadClassVerbs	noun=tag:jj	n=0	chunk=#	1
sourceHeadClassVerbs	noun=tag:jj	n=0	chunk=ADV	-2
sourceHeadClassVerbs	noun=tag:jj	n=0	chunk=IN	1
sourceHeadClassVerbs	noun=tag:jj	n=0	chunk=QO	1
sourceHeadClassVerbs	noun=tag:jj	n=0	chunk=V	-6
sourceHeadClassVerbs	noun=tag:jj	n=0	chunk=WH	-1
sourceHeadClassVerbs	noun=tag:jj	n=1	chunk=,	-1
sourceHeadClassVerbs	noun=tag:jj	n=1	chunk=ADV	-2
sourceHeadClassVerbs	noun=tag:jj	n=1	chunk=V	1
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=#	2
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=ADV	3
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=CC	-7
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=IN	-4
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=QC	8
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=QO	1
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=SUB	2
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=THAT	1
sourceHeadClassVerbs	noun=tag:np	n=0	chunk=WH	3
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=#	3
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=,	1
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=ADV	4
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=CC	-4
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=IN	-3
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=QO	2
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=THAT	-2
sourceHeadClassVerbs	noun=tag:np	n=1	chunk=WH	2
sourceHeadClassVerbs	noun=tag:np	n=2	chunk=#	1
sourceHeadClassVerbs	noun=tag:np	n=2	chunk=,	4
sourceHeadClassVerbs	noun=tag:np	n=2	chunk=CC	-1
sourceHeadClassVerbs	noun=tag:np	n=2	chunk=DASH	6
sourceHeadClassVerbs	noun=tag:np	n=2	chunk=IN	-3
sourceHeadClassVerbs	noun=tag:np	n=3	chunk=,	3
sourceHeadClassVerbs	noun=tag:pos	n=0	chunk=CC	1
sourceHeadClassVerbs	noun=tag:pos	n=0	chunk=IN	10
sourceHeadClassVerbs	noun=tag:pos	n=0	chunk=V	1
sourceHeadClassVerbs	noun=tag:prp	n=0	chunk=,	-1
sourceHeadClassVerbs	noun=tag:prp	n=0	chunk=CC	5
sourceHeadClassVerbs	noun=tag:prp	n=0	chunk=IN	-4
sourceHeadClassVerbs	noun=tag:prp	n=0	chunk=V	1
sourceHeadClassVerbs	noun=tag:prp	n=1	chunk=,	-1
sourceHeadClassVerbs	noun=tag:prp	n=1	chunk=CC	2
sourceHeadClassVerbs	noun=tag:prp	n=1	chunk=NP	-3
sourceHeadClassVerbs	noun=tag:prp	n=1	chunk=SUB	-1
sourceHeadClassVerbs	noun=tag:prp	n=2	chunk=#	2
sourceHeadClassVerbs	noun=tag:prp	n=2	chunk=,	1
sourceHeadClassVerbs	noun=tag:prp	n=2	chunk=CC	4
sourceHeadClassVerbs	noun=tag:prp	n=2	chunk=SUB	-1
sourceHeadClassVerbs	noun=tag:prp	n=2	chunk=THAT	-2
sourceHeadClassVerbs	noun=tag:prp	n=3	chunk=CC	3
sourceHeadClassVerbs	noun=tag:prp	n=3	chunk=SUB	-2
sourceHeadClassVerbs	noun=tag:prps	n=0	chunk=#	-2
sourceHeadClassVerbs	noun=tag:prps	n=0	chunk=,	-2
sourceHeadClassVerbs	noun=tag:prps	n=0	chunk=IN	4
sourceHeadClassVerbs	noun=tag:prps	n=0	chunk=V	3
sourceHeadClassVerbs	noun=tag:wh	n=0	chunk=#	-11
sourceHeadClassVerbs	noun=tag:wh	n=0	chunk=,	4
sourceHeadClassVerbs	noun=tag:wh	n=0	chunk=ADJ	2
sourceHeadClassVerbs	noun=tag:wh	n=1	chunk=#	-6
sourceHeadClassVerbs	noun=tag:wh	n=1	chunk=NP	1
sourceHeadClassVerbs	noun=tag:wh	n=1	chunk=X	1
sourceHeadClassVerbs	noun=tag:wh	n=2	chunk=,	-4
sourceHeadClassVerbs	noun=tag:wh	n=2	chunk=NP	1
sourceHeadClassVerbs	noun=tag:wh	n=3	chunk=NP	1
sourceHeadClassVerbs	noun=time	n=0	chunk=IN	-1
sourceHeadClassVerbs	noun=tops	n=0	chunk=IN	1
sourceHeadline	yes=no	yes=no	path=	3
sourceHeadline	yes=no	yes=no	path=ADJ IN	2
sourceHeadline	yes=no	yes=no	path=DASH	-1
sourceHeadline	yes=no	yes=no	path=IN ADJ IN	2
sourceHeadline	yes=no	yes=no	path=IN CC	3
sourceHeadline	yes=no	yes=no	path=NP IN	2
sourceHeadline	yes=no	yes=no	path=NP X	3
sourceHeadline	yes=no	yes=no	path=TO V ADJ IN	1
sourceHeadline	yes=no	yes=no	path=TO V NP ,	1
sourceHeadline	yes=no	yes=no	path=V	-1
sourceHeadline	yes=no	yes=no	path=V NP IN	1
sourceHeadline	yes=no	yes=no	path=far	-2
sourceHeadline	yes=no	yes=no	path=far V V	-2
sourceHeadline	yes=yes	yes=no	path=	6
sourceHeadline	yes=yes	yes=no	path=, ,	1
sourceHeadline	yes=yes	yes=no	path=, CC	-6
sourceHeadline	yes=yes	yes=no	path=, CC NP	-5
sourceHeadline	yes=yes	yes=no	path=, IN	-1
sourceHeadline	yes=yes	yes=no	path=, NP ,	1
sourceHeadline	yes=yes	yes=no	path=, NP , NP ,	2
sourceHeadline	yes=yes	yes=no	path=, NP CC NP	7
sourceHeadline	yes=yes	yes=no	path=, NP CC NP ,	2
sourceHeadline	yes=yes	yes=no	path=, TO	-3
sourceHeadline	yes=yes	yes=no	path=, WH V ,	1
sourceHeadline	yes=yes	yes=no	path=ADJ	4
sourceHeadline	yes=yes	yes=no	path=CC	-2
sourceHeadline	yes=yes	yes=no	path=CC NP	4
sourceHeadline	yes=yes	yes=no	path=CC NP ,	-2
sourceHeadline	yes=yes	yes=no	path=CC NP , NP ,	3
sourceHeadline	yes=yes	yes=no	path=CC NP CC NP	2
sourceHeadline	yes=yes	yes=no	path=CC NP DASH	-2
sourceHeadline	yes=yes	yes=no	path=CC NP V ,	1
sourceHeadline	yes=yes	yes=no	path=CC NP X NP X	1
sourceHeadline	yes=yes	yes=no	path=DASH	-4
sourceHeadline	yes=yes	yes=no	path=DASH CC	-2
sourceHeadline	yes=yes	yes=no	path=DASH NP DASH	3
sourceHeadline	yes=yes	yes=no	path=IN PRP	3
sourceHeadline	yes=yes	yes=no	path=IN V NP	2
sourceHeadline	yes=yes	yes=no	path=IN WH	3
sourceHeadline	yes=yes	yes=no	path=NP	4
sourceHeadline	yes=yes	yes=no	path=NP TO	1
sourceHeadline	yes=yes	yes=no	path=PRP	2
sourceHeadline	yes=yes	yes=no	path=PRP V	1
sourceHeadline	yes=yes	yes=no	path=QC NP	2
sourceHeadline	yes=yes	yes=no	path=QO NP QC NP	1
sourceHeadline	yes=yes	yes=no	path=SUB	-1
sourceHeadline	yes=yes	yes=no	path=TO	1
sourceHeadline	yes=yes	yes=no	path=V	2
sourceHeadline	yes=yes	yes=no	path=V ADJ	2
sourceHeadline	yes=yes	yes=no	path=V ADJ TO	1
sourceHeadline	yes=yes	yes=no	path=V CC	2
sourceHeadline	yes=yes	yes=no	path=V DASH	-3
sourceHeadline	yes=yes	yes=no	path=V NP	2
sourceHeadline	yes=yes	yes=no	path=V NP ,	1
sourceHeadline	yes=yes	yes=no	path=V NP , CC	2
sourceHeadline	yes=yes	yes=no	path=V NP , SUB	2
sourceHeadline	yes=yes	yes=no	path=V NP CC	2
sourceHeadline	yes=yes	yes=no	path=V NP DASH	-4
sourceHeadline	yes=yes	yes=no	path=V NP IN	-1
sourceHeadline	yes=yes	yes=no	path=V NP QC NP	2
sourceHeadline	yes=yes	yes=no	path=V NP SUB	3
sourceHeadline	yes=yes	yes=no	path=V NP TO	-1
sourceHeadline	yes=yes	yes=no	path=V NP WH	-5
sourceHeadline	yes=yes	yes=no	path=V RP	1
sourceHeadline	yes=yes	yes=no	path=V TO	2
sourceHeadline	yes=yes	yes=no	path=V TO V	-4
sourceHeadline	yes=yes	yes=no	path=V V	1
sourceHeadline	yes=yes	yes=no	path=WH V NP	3
sourceHeadline	yes=yes	yes=no	path=WH V NP V	1
sourceHeadline	yes=yes	yes=no	path=X	-4
sourceHeadline	yes=yes	yes=no	path=X NP X	3
sourceHeadline	yes=yes	yes=no	path=X NP X ,	1
sourceHeadline	yes=yes	yes=no	path=far V ,	-1
sourceHeadline	yes=yes	yes=no	path=far V V	-1
sourceHeadline	yes=yes	yes=no	path=far V V ,	-1
sourceHeadline	yes=yes	yes=no	path=far V V , ,	-2
sourceHeadline	yes=yes	yes=yes	path=	1
sourceHeadline	yes=yes	yes=yes	path=, NP	2
sourceInContent	yes=no	yes=no	4
sourceInContent	yes=no	yes=yes	8
sourceInContent	yes=yes	yes=no	-37
sourceInContent	yes=yes	yes=yes	-17
sourceInContentSide	yes=no	side=both	yes=no	4
sourceInContentSide	yes=no	side=both	yes=yes	-9
sourceInContentSide	yes=no	side=elsewhere	yes=no	-5
sourceInContentSide	yes=no	side=left	yes=no	7
sourceInContentSide	yes=no	side=left	yes=yes	1
sourceInContentSide	yes=no	side=right	yes=yes	10
sourceInContentSide	yes=yes	side=both	yes=no	-7
sourceInContentSide	yes=yes	side=both	yes=yes	-14
sourceInContentSide	yes=yes	side=left	yes=yes	-9
sourceInContentSide	yes=yes	side=right	yes=no	-22
sourceInContentSide	yes=yes	side=right	yes=yes	12
sourceLeftVerbs	class=#	n=0	tag=49	-2
sourceLeftVerbs	class=#	n=0	tag=nn	2
sourceLeftVerbs	class=#	n=0	tag=np	2
sourceLeftVerbs	class=,	n=0	tag=40	-1
sourceLeftVerbs	class=,	n=0	tag=48	-2
sourceLeftVerbs	class=,	n=0	tag=nns	-1
sourceLeftVerbs	class=,	n=1	tag=40	1
sourceLeftVerbs	class=,	n=1	tag=41	-2
sourceLeftVerbs	class=,	n=1	tag=nns	4
sourceLeftVerbs	class=,	n=1	tag=np	4
sourceLeftVerbs	class=,	n=2	tag=40	1
sourceLeftVerbs	class=,	n=2	tag=nn	2
sourceLeftVerbs	class=,	n=2	tag=nns	4
sourceLeftVerbs	class=,	n=2	tag=np	3
sourceLeftVerbs	class=,	n=3	tag=nn	2
sourceLeftVerbs	class=ADJ	n=0	tag=42	-5
sourceLeftVerbs	class=ADJ	n=1	tag=nns	1
sourceLeftVerbs	class=DASH	n=0	tag=np	-3
sourceLeftVerbs	class=DASH	n=1	tag=nn	-1
sourceLeftVerbs	class=DASH	n=1	tag=nns	2
sourceLeftVerbs	class=DASH	n=2	tag=nns	-1
sourceLeftVerbs	class=IN	n=1	tag=np	-1
sourceLeftVerbs	class=NNP	n=0	tag=42	1
sourceLeftVerbs	class=NNP	n=0	tag=48	-3
sourceLeftVerbs	class=NNP	n=0	tag=49	-4
sourceLeftVerbs	class=NNP	n=0	tag=cd	-3
sourceLeftVerbs	class=NNP	n=0	tag=dt	2
sourceLeftVerbs	class=NNP	n=0	tag=nn	1
sourceLeftVerbs	class=NNP	n=0	tag=nns	3
sourceLeftVerbs	class=NNP	n=0	tag=np	3
sourceLeftVerbs	class=NNP	n=1	tag=40	-2
sourceLeftVerbs	class=NNP	n=1	tag=nn	4
sourceLeftVerbs	class=NNP	n=2	tag=nn	-3
sourceLeftVerbs	class=NNP	n=2	tag=np	-2
sourceLeftVerbs	class=NP	n=0	tag=41	4
sourceLeftVerbs	class=NP	n=0	tag=42	2
sourceLeftVerbs	class=NP	n=0	tag=48	-8
sourceLeftVerbs	class=NP	n=0	tag=49	-7
sourceLeftVerbs	class=NP	n=0	tag=cd	3
sourceLeftVerbs	class=NP	n=0	tag=dt	3
sourceLeftVerbs	class=NP	n=0	tag=jj	2
sourceLeftVerbs	class=NP	n=0	tag=nns	4
sourceLeftVerbs	class=NP	n=1	tag=dt	2
sourceLeftVerbs	class=NP	n=1	tag=nn	1
sourceLeftVerbs	class=NP	n=1	tag=np	-4
sourceLeftVerbs	class=NP	n=2	tag=np	-2
sourceLeftVerbs	class=NP	n=3	tag=np	-2
sourceLeftVerbs	class=PRP	n=0	tag=40	2
sourceLeftVerbs	class=PRP	n=0	tag=42	3
sourceLeftVerbs	class=PRP	n=0	tag=nns	3
sourceLeftVerbs	class=PRP	n=1	tag=nns	2
sourceLeftVerbs	class=PRP	n=1	tag=np	-3
sourceLeftVerbs	class=PRP	n=2	tag=np	-4
sourceLeftVerbs	class=QC	n=0	tag=nn	2
sourceLeftVerbs	class=QC	n=1	tag=nn	2
sourceLeftVerbs	class=QC	n=1	tag=np	3
sourceLeftVerbs	class=QC	n=3	tag=np	1
sourceLeftVerbs	class=X	n=0	tag=nn	3
sourceLeftVerbs	class=after	n=0	tag=nn	-1
sourceLeftVerbs	class=after	n=0	tag=nns	-2
sourceLeftVerbs	class=after	n=2	tag=np	2
sourceLeftVerbs	class=and	n=0	tag=49	3
sourceLeftVerbs	class=and	n=0	tag=nn	-9
sourceLeftVerbs	class=and	n=0	tag=nns	-1
sourceLeftVerbs	class=and	n=0	tag=np	-4
sourceLeftVerbs	class=and	n=1	tag=40	-3
sourceLeftVerbs	class=and	n=1	tag=nns	-2
sourceLeftVerbs	class=and	n=2	tag=40	2
sourceLeftVerbs	class=and	n=2	tag=41	1
sourceLeftVerbs	class=and	n=2	tag=nn	2
sourceLeftVerbs	class=and	n=2	tag=nns	3
sourceLeftVerbs	class=and	n=3	tag=40	2
sourceLeftVerbs	class=and	n=3	tag=np	1
sourceLeftVerbs	class=but	n=0	tag=nn	-1
sourceLeftVerbs	class=but	n=3	tag=nn	1
sourceLeftVerbs	class=but	n=3	tag=np	6
sourceLeftVerbs	class=by	n=1	tag=np	2
sourceLeftVerbs	class=by	n=2	tag=np	2
sourceLeftVerbs	class=fin	n=0	tag=48	1
sourceLeftVerbs	class=fin	n=0	tag=np	1
sourceLeftVerbs	class=fin	n=1	tag=41	3
sourceLeftVerbs	class=fin	n=1	tag=nn	1
sourceLeftVerbs	class=fin	n=1	tag=nns	-2
sourceLeftVerbs	class=fin	n=2	tag=40	-1
sourceLeftVerbs	class=fin	n=2	tag=np	1
sourceLeftVerbs	class=in	n=0	tag=49	2
sourceLeftVerbs	class=in	n=0	tag=np	-1
sourceLeftVerbs	class=inf	n=0	tag=40	1
sourceLeftVerbs	class=of	n=0	tag=48	6
sourceLeftVerbs	class=of	n=0	tag=nn	-2
sourceLeftVerbs	class=on	n=1	tag=nns	-1
sourceLeftVerbs	class=pp	n=1	tag=nn	2
sourceLeftVerbs	class=that	n=0	tag=nn	2
sourceLeftVerbs	class=to	n=0	tag=40	1
sourceLeftVerbs	class=to	n=0	tag=42	-7
sourceLeftVerbs	class=to	n=0	tag=nn	-1
sourceLeftVerbs	class=to	n=1	tag=40	2
sourceLeftVerbs	class=to	n=1	tag=nn	-1
sourceLeftVerbs	class=to	n=1	tag=nns	3
sourceLeftVerbs	class=to	n=2	tag=np	2
sourceLeftVerbs	class=to	n=3	tag=np	-1
sourceLeftVerbs	class=when	n=0	tag=41	-5
sourceLeftVerbs	class=which	n=0	tag=41	4
sourceLeftVerbs	class=while	n=0	tag=nns	-3
sourceLeftVerbs	class=who	n=0	tag=41	2
sourceLeftVerbs	class=whom	n=0	tag=dt	1
sourceLeftVerbs	class=with	n=1	tag=nns	-1
sourceLeftVerbs	class=with	n=2	tag=np	1
sourceLeftVerbs	class=without	n=1	tag=np	1
sourceLemma	yes=no	word=accord	7
sourceLemma	yes=no	word=announce	-4
sourceLemma	yes=no	word=ask	-4
sourceLemma	yes=no	word=back	1
sourceLemma	yes=no	word=be	1
sourceLemma	yes=no	word=endorse	1
sourceLemma	yes=no	word=feature	1
sourceLemma	yes=no	word=impose	-1
sourceLemma	yes=no	word=in	2
sourceLemma	yes=no	word=response	1
sourceLemma	yes=no	word=say	-4
sourceLemma	yes=no	word=speak	-1
sourceLemma	yes=no	word=support	1
sourceLemma	yes=no	word=supporter	-2
sourceLemma	yes=no	word=talk	-1
sourceLemma	yes=no	word=tell	-11
sourceLemma	yes=no	word=write	-1
sourceLemma	yes=yes	word=?	-2
sourceLemma	yes=yes	word=accord	-3
sourceLemma	yes=yes	word=add	1
sourceLemma	yes=yes	word=allegation	-3
sourceLemma	yes=yes	word=appear	-9
sourceLemma	yes=yes	word=argue	1
sourceLemma	yes=yes	word=arise	-2
sourceLemma	yes=yes	word=ask	-4
sourceLemma	yes=yes	word=become	-4
sourceLemma	yes=yes	word=claim	1
sourceLemma	yes=yes	word=clear	-5
sourceLemma	yes=yes	word=come	-1
sourceLemma	yes=yes	word=complaint	-1
sourceLemma	yes=yes	word=concern	-1
sourceLemma	yes=yes	word=criticism	-3
sourceLemma	yes=yes	word=dawn	-1
sourceLemma	yes=yes	word=debate	-6
sourceLemma	yes=yes	word=emerge	-2
sourceLemma	yes=yes	word=endorsement	-1
sourceLemma	yes=yes	word=expect	-2
sourceLemma	yes=yes	word=explain	2
sourceLemma	yes=yes	word=face	-1
sourceLemma	yes=yes	word=footage	-3
sourceLemma	yes=yes	word=hope	2
sourceLemma	yes=yes	word=know	-4
sourceLemma	yes=yes	word=look	-4
sourceLemma	yes=yes	word=mention	2
sourceLemma	yes=yes	word=plan	1
sourceLemma	yes=yes	word=press	-1
sourceLemma	yes=yes	word=question	-4
sourceLemma	yes=yes	word=raise	-6
sourceLemma	yes=yes	word=renew	-1
sourceLemma	yes=yes	word=reportedly	-8
sourceLemma	yes=yes	word=request	-4
sourceLemma	yes=yes	word=require	1
sourceLemma	yes=yes	word=say	7
sourceLemma	yes=yes	word=see	-4
sourceLemma	yes=yes	word=seem	-9
sourceLemma	yes=yes	word=seemingly	-1
sourceLemma	yes=yes	word=show	2
sourceLemma	yes=yes	word=speak	2
sourceLemma	yes=yes	word=speculation	-2
sourceLemma	yes=yes	word=suggest	1
sourceLemma	yes=yes	word=suggestion	1
sourceLemma	yes=yes	word=supporter	3
sourceLemma	yes=yes	word=tell	3
sourceLemma	yes=yes	word=tweet	1
sourceLemma	yes=yes	word=unclear	-3
sourceLemma	yes=yes	word=want	2
sourceLemma	yes=yes	word=write	4
sourceLemmaPath	yes=no	word=accord	path=IN	7
sourceLemmaPath	yes=no	word=accord	path=TO V	2
sourceLemmaPath	yes=no	word=announce	path=	-3
sourceLemmaPath	yes=no	word=argue	path=IN	-1
sourceLemmaPath	yes=no	word=ask	path=	-1
sourceLemmaPath	yes=no	word=come	path=IN	-1
sourceLemmaPath	yes=no	word=draw	path=NP IN	3
sourceLemmaPath	yes=no	word=feature	path=IN	1
sourceLemmaPath	yes=no	word=in	path=	5
sourceLemmaPath	yes=no	word=pick	path=RP NP IN	1
sourceLemmaPath	yes=no	word=receive	path=	-2
sourceLemmaPath	yes=no	word=receive	path=NP IN	2
sourceLemmaPath	yes=no	word=say	path=	14
sourceLemmaPath	yes=no	word=say	path=IN	-9
sourceLemmaPath	yes=no	word=say	path=NP IN	-8
sourceLemmaPath	yes=no	word=take	path=	-1
sourceLemmaPath	yes=no	word=tell	path=	-10
sourceLemmaPath	yes=no	word=win	path=NP IN	1
sourceLemmaPath	yes=no	word=write	path=IN	-2
sourceLemmaPath	yes=yes	word=:	path=far V V , ,	1
sourceLemmaPath	yes=yes	word=?	path=	-1
sourceLemmaPath	yes=yes	word=address	path=	-1
sourceLemmaPath	yes=yes	word=announce	path=	3
sourceLemmaPath	yes=yes	word=appear	path=	-5
sourceLemmaPath	yes=yes	word=ask	path=	-3
sourceLemmaPath	yes=yes	word=attack	path=V NP IN	-1
sourceLemmaPath	yes=yes	word=back	path=	1
sourceLemmaPath	yes=yes	word=call	path=	5
sourceLemmaPath	yes=yes	word=call	path=far V V , ,	4
sourceLemmaPath	yes=yes	word=claim	path=	3
sourceLemmaPath	yes=yes	word=come	path=	-2
sourceLemmaPath	yes=yes	word=continue	path=	-1
sourceLemmaPath	yes=yes	word=criticism	path=V	-1
sourceLemmaPath	yes=yes	word=describe	path=	1
sourceLemmaPath	yes=yes	word=emerge	path=	-2
sourceLemmaPath	yes=yes	word=endorse	path=WH	-1
sourceLemmaPath	yes=yes	word=expect	path=	2
sourceLemmaPath	yes=yes	word=fear	path=	1
sourceLemmaPath	yes=yes	word=find	path=	-3
sourceLemmaPath	yes=yes	word=focus	path=	3
sourceLemmaPath	yes=yes	word=follow	path=	-1
sourceLemmaPath	yes=yes	word=go	path=	-2
sourceLemmaPath	yes=yes	word=have	path=	-1
sourceLemmaPath	yes=yes	word=hope	path=	7
sourceLemmaPath	yes=yes	word=know	path=far V V , ,	-1
sourceLemmaPath	yes=yes	word=make	path=	1
sourceLemmaPath	yes=yes	word=mind	path=V IN	1
sourceLemmaPath	yes=yes	word=offer	path=far V V , ,	2
sourceLemmaPath	yes=yes	word=open	path=	-2
sourceLemmaPath	yes=yes	word=opponent	path=	-1
sourceLemmaPath	yes=yes	word=oppose	path=far V V , ,	-1
sourceLemmaPath	yes=yes	word=promise	path=	3
sourceLemmaPath	yes=yes	word=question	path=V	-3
sourceLemmaPath	yes=yes	word=refer	path=,	1
sourceLemmaPath	yes=yes	word=refer	path=far V V , ,	-3
sourceLemmaPath	yes=yes	word=report	path=	1
sourceLemmaPath	yes=yes	word=reportedly	path=	-2
sourceLemmaPath	yes=yes	word=request	path=V	-2
sourceLemmaPath	yes=yes	word=require	path=far V V ,	1
sourceLemmaPath	yes=yes	word=reveal	path=	3
sourceLemmaPath	yes=yes	word=say	path=,	-2
sourceLemmaPath	yes=yes	word=say	path=, NP , NP ,	1
sourceLemmaPath	yes=yes	word=say	path=, NP CC NP	2
sourceLemmaPath	yes=yes	word=say	path=V NP CC	-1
sourceLemmaPath	yes=yes	word=say	path=far , ,	1
sourceLemmaPath	yes=yes	word=say	path=far V	1
sourceLemmaPath	yes=yes	word=say	path=far V , ,	2
sourceLemmaPath	yes=yes	word=say	path=far V V	1
sourceLemmaPath	yes=yes	word=say	path=far V V ,	2
sourceLemmaPath	yes=yes	word=say	path=far V V , ,	2
sourceLemmaPath	yes=yes	word=seem	path=	-6
sourceLemmaPath	yes=yes	word=show	path=	-6
sourceLemmaPath	yes=yes	word=show	path=far V V ,	-2
sourceLemmaPath	yes=yes	word=sound	path=	-2
sourceLemmaPath	yes=yes	word=speak	path=,	1
sourceLemmaPath	yes=yes	word=suggest	path=	-1
sourceLemmaPath	yes=yes	word=support	path=	5
sourceLemmaPath	yes=yes	word=supporter	path=,	1
sourceLemmaPath	yes=yes	word=talk	path=	1
sourceLemmaPath	yes=yes	word=tell	path=	-5
sourceLemmaPath	yes=yes	word=tell	path=far V V ,	2
sourceLemmaPath	yes=yes	word=turn	path=	-1
sourceLemmaPath	yes=yes	word=unclear	path=V	-1
sourceLemmaPath	yes=yes	word=want	path=	1
sourceLemmaPath	yes=yes	word=wonder	path=TO	3
sourceLemmaPath	yes=yes	word=write	path=far V , ,	1
sourceLemmaType	yes=no	word=accord	tag=nn	3
sourceLemmaType	yes=no	word=accord	tag=nns	5
sourceLemmaType	yes=no	word=announce	tag=np	-2
sourceLemmaType	yes=no	word=call	tag=nn	-1
sourceLemmaType	yes=no	word=consider	tag=nn	1
sourceLemmaType	yes=no	word=declare	tag=nn	1
sourceLemmaType	yes=no	word=in	tag=nn	1
sourceLemmaType	yes=no	word=support	tag=nns	3
sourceLemmaType	yes=no	word=tell	tag=nns	-1
sourceLemmaType	yes=no	word=tell	tag=np	-1
sourceLemmaType	yes=yes	word=:	tag=np	5
sourceLemmaType	yes=yes	word=?	tag=dt	-3
sourceLemmaType	yes=yes	word=add	tag=np	3
sourceLemmaType	yes=yes	word=agree	tag=nns	1
sourceLemmaType	yes=yes	word=allege	tag=nn	3
sourceLemmaType	yes=yes	word=allege	tag=np	-1
sourceLemmaType	yes=yes	word=answer	tag=np	1
sourceLemmaType	yes=yes	word=appear	tag=np	-6
sourceLemmaType	yes=yes	word=ask	tag=40	-1
sourceLemmaType	yes=yes	word=ask	tag=41	-3
sourceLemmaType	yes=yes	word=ask	tag=nn	4
sourceLemmaType	yes=yes	word=ask	tag=nns	-1
sourceLemmaType	yes=yes	word=become	tag=40	-2
sourceLemmaType	yes=yes	word=call	tag=40	1
sourceLemmaType	yes=yes	word=call	tag=dt	-4
sourceLemmaType	yes=yes	word=call	tag=nns	-5
sourceLemmaType	yes=yes	word=call	tag=np	1
sourceLemmaType	yes=yes	word=cite	tag=40	5
sourceLemmaType	yes=yes	word=clear	tag=40	-1
sourceLemmaType	yes=yes	word=concern	tag=nns	-1
sourceLemmaType	yes=yes	word=continue	tag=41	1
sourceLemmaType	yes=yes	word=continue	tag=42	-1
sourceLemmaType	yes=yes	word=criticize	tag=nn	-1
sourceLemmaType	yes=yes	word=defend	tag=np	2
sourceLemmaType	yes=yes	word=describe	tag=nn	1
sourceLemmaType	yes=yes	word=describe	tag=nns	-2
sourceLemmaType	yes=yes	word=dictate	tag=nn	1
sourceLemmaType	yes=yes	word=discuss	tag=40	3
sourceLemmaType	yes=yes	word=draw	tag=nn	-1
sourceLemmaType	yes=yes	word=embrace	tag=np	-1
sourceLemmaType	yes=yes	word=endorse	tag=41	5
sourceLemmaType	yes=yes	word=endorse	tag=nn	-2
sourceLemmaType	yes=yes	word=endorse	tag=nns	-1
sourceLemmaType	yes=yes	word=expect	tag=nn	-2
sourceLemmaType	yes=yes	word=explain	tag=40	2
sourceLemmaType	yes=yes	word=favor	tag=nns	3
sourceLemmaType	yes=yes	word=favor	tag=np	-2
sourceLemmaType	yes=yes	word=find	tag=nn	5
sourceLemmaType	yes=yes	word=focus	tag=40	1
sourceLemmaType	yes=yes	word=give	tag=nn	1
sourceLemmaType	yes=yes	word=give	tag=np	-1
sourceLemmaType	yes=yes	word=highlight	tag=nn	-2
sourceLemmaType	yes=yes	word=identify	tag=nns	-1
sourceLemmaType	yes=yes	word=indicate	tag=np	-2
sourceLemmaType	yes=yes	word=know	tag=nn	-2
sourceLemmaType	yes=yes	word=know	tag=np	-1
sourceLemmaType	yes=yes	word=look	tag=np	-5
sourceLemmaType	yes=yes	word=make	tag=np	-1
sourceLemmaType	yes=yes	word=note	tag=np	-1
sourceLemmaType	yes=yes	word=opponent	tag=49	-1
sourceLemmaType	yes=yes	word=order	tag=nn	2
sourceLemmaType	yes=yes	word=plan	tag=40	2
sourceLemmaType	yes=yes	word=plead	tag=np	-1
sourceLemmaType	yes=yes	word=point	tag=np	3
sourceLemmaType	yes=yes	word=press	tag=np	-1
sourceLemmaType	yes=yes	word=promise	tag=nns	-2
sourceLemmaType	yes=yes	word=question	tag=40	-1
sourceLemmaType	yes=yes	word=question	tag=41	4
sourceLemmaType	yes=yes	word=question	tag=nns	-1
sourceLemmaType	yes=yes	word=question	tag=np	-8
sourceLemmaType	yes=yes	word=raise	tag=nns	-1
sourceLemmaType	yes=yes	word=remember	tag=41	1
sourceLemmaType	yes=yes	word=reportedly	tag=np	-3
sourceLemmaType	yes=yes	word=say	tag=40	2
sourceLemmaType	yes=yes	word=say	tag=41	-3
sourceLemmaType	yes=yes	word=say	tag=42	1
sourceLemmaType	yes=yes	word=say	tag=48	-7
sourceLemmaType	yes=yes	word=say	tag=nn	2
sourceLemmaType	yes=yes	word=say	tag=nns	2
sourceLemmaType	yes=yes	word=say	tag=np	4
sourceLemmaType	yes=yes	word=see	tag=nn	-2
sourceLemmaType	yes=yes	word=seem	tag=40	-10
sourceLemmaType	yes=yes	word=show	tag=40	-1
sourceLemmaType	yes=yes	word=show	tag=41	-1
sourceLemmaType	yes=yes	word=show	tag=dt	1
sourceLemmaType	yes=yes	word=show	tag=nn	5
sourceLemmaType	yes=yes	word=show	tag=nns	8
sourceLemmaType	yes=yes	word=show	tag=np	-6
sourceLemmaType	yes=yes	word=speak	tag=nn	1
sourceLemmaType	yes=yes	word=speak	tag=np	3
sourceLemmaType	yes=yes	word=suggest	tag=nns	2
sourceLemmaType	yes=yes	word=suggest	tag=np	2
sourceLemmaType	yes=yes	word=support	tag=41	2
sourceLemmaType	yes=yes	word=support	tag=nn	-2
sourceLemmaType	yes=yes	word=support	tag=nns	1
sourceLemmaType	yes=yes	word=support	tag=np	-1
sourceLemmaType	yes=yes	word=supporter	tag=np	4
sourceLemmaType	yes=yes	word=take	tag=np	-1
sourceLemmaType	yes=yes	word=talk	tag=nns	-1
sourceLemmaType	yes=yes	word=talk	tag=np	3
sourceLemmaType	yes=yes	word=tell	tag=nn	3
sourceLemmaType	yes=yes	word=tell	tag=np	3
sourceLemmaType	yes=yes	word=tweet	tag=np	1
sourceLemmaType	yes=yes	word=unclear	tag=40	-1
sourceLemmaType	yes=yes	word=vote	tag=nn	1
sourceLemmaType	yes=yes	word=want	tag=40	3
sourceLemmaType	yes=yes	word=want	tag=41	1
sourceLemmaType	yes=yes	word=wonder	tag=42	1
sourceLemmaType	yes=yes	word=write	tag=nn	2
sourceLemmaType	yes=yes	word=write	tag=np	3
sourceNext	yes=no	class=,	yes=yes	4
sourceNext	yes=no	class=.	yes=no	1
sourceNext	yes=no	class=.	yes=yes	-2
sourceNext	yes=no	class=IN	yes=no	-3
sourceNext	yes=no	class=X	yes=no	2
sourceNext	yes=no	class=about	yes=yes	-4
sourceNext	yes=no	class=and	yes=no	2
sourceNext	yes=no	class=and	yes=yes	3
sourceNext	yes=no	class=fin	yes=no	1
sourceNext	yes=no	class=in	yes=yes	2
sourceNext	yes=no	class=ing	yes=no	-3
sourceNext	yes=no	class=of	yes=no	1
sourceNext	yes=no	class=of	yes=yes	5
sourceNext	yes=no	class=on	yes=no	1
sourceNext	yes=no	class=pp	yes=no	-1
sourceNext	yes=no	class=pp	yes=yes	3
sourceNext	yes=no	class=that	yes=yes	-1
sourceNext	yes=no	class=to	yes=no	-7
sourceNext	yes=no	class=to	yes=yes	-2
sourceNext	yes=yes	class=,	yes=no	3
sourceNext	yes=yes	class=.	yes=yes	-3
sourceNext	yes=yes	class=:	yes=no	-12
sourceNext	yes=yes	class=:	yes=yes	-2
sourceNext	yes=yes	class=ADV	yes=no	1
sourceNext	yes=yes	class=DASH	yes=no	2
sourceNext	yes=yes	class=NP	yes=no	1
sourceNext	yes=yes	class=PRP	yes=no	4
sourceNext	yes=yes	class=QC	yes=no	1
sourceNext	yes=yes	class=X	yes=yes	-2
sourceNext	yes=yes	class=after	yes=no	-10
sourceNext	yes=yes	class=and	yes=no	1
sourceNext	yes=yes	class=as	yes=no	-4
sourceNext	yes=yes	class=at	yes=no	-2
sourceNext	yes=yes	class=by	yes=no	2
sourceNext	yes=yes	class=fin	yes=no	-1
sourceNext	yes=yes	class=fin	yes=yes	-2
sourceNext	yes=yes	class=in	yes=no	-1
sourceNext	yes=yes	class=in	yes=yes	1
sourceNext	yes=yes	class=ing	yes=no	10
sourceNext	yes=yes	class=into	yes=no	-1
sourceNext	yes=yes	class=of	yes=no	4
sourceNext	yes=yes	class=of	yes=yes	2
sourceNext	yes=yes	class=on	yes=no	-1
sourceNext	yes=yes	class=on	yes=yes	3
sourceNext	yes=yes	class=pp	yes=no	4
sourceNext	yes=yes	class=than	yes=no	3
sourceNext	yes=yes	class=that	yes=yes	3
sourceNext	yes=yes	class=to	yes=no	1
sourceNext	yes=yes	class=to	yes=yes	3
sourceNext	yes=yes	class=who	yes=no	1
sourceNext	yes=yes	class=who	yes=yes	1
sourceNext	yes=yes	class=whose	yes=no	3
sourceNextPrevious	chunk=#	class=,	n=0	4
sourceNextPrevious	chunk=#	class=,	n=1	4
sourceNextPrevious	chunk=#	class=,	n=2	5
sourceNextPrevious	chunk=#	class=,	n=3	4
sourceNextPrevious	chunk=#	class=:	n=1	-3
sourceNextPrevious	chunk=#	class=ADV	n=1	-2
sourceNextPrevious	chunk=#	class=DASH	n=3	3
sourceNextPrevious	chunk=#	class=IN	n=0	-1
sourceNextPrevious	chunk=#	class=NNP	n=0	2
sourceNextPrevious	chunk=#	class=PRP	n=0	2
sourceNextPrevious	chunk=#	class=and	n=0	6
sourceNextPrevious	chunk=#	class=and	n=1	6
sourceNextPrevious	chunk=#	class=fin	n=0	-5
sourceNextPrevious	chunk=#	class=fin	n=1	-6
sourceNextPrevious	chunk=#	class=fin	n=2	-6
sourceNextPrevious	chunk=#	class=fin	n=3	-2
sourceNextPrevious	chunk=#	class=for	n=1	3
sourceNextPrevious	chunk=#	class=for	n=2	1
sourceNextPrevious	chunk=#	class=in	n=0	4
sourceNextPrevious	chunk=#	class=in	n=1	-2
sourceNextPrevious	chunk=#	class=ing	n=0	-4
sourceNextPrevious	chunk=#	class=ing	n=1	2
sourceNextPrevious	chunk=#	class=ing	n=2	1
sourceNextPrevious	chunk=#	class=of	n=1	1
sourceNextPrevious	chunk=#	class=pp	n=1	1
sourceNextPrevious	chunk=#	class=who	n=0	-3
sourceNextPrevious	chunk=#	class=who	n=2	3
sourceNextPrevious	chunk=#	class=who	n=3	-1
sourceNextPrevious	chunk=,	class=,	n=0	-2
sourceNextPrevious	chunk=,	class=,	n=1	-3
sourceNextPrevious	chunk=,	class=,	n=2	-1
sourceNextPrevious	chunk=,	class=ADV	n=0	3
sourceNextPrevious	chunk=,	class=DASH	n=1	3
sourceNextPrevious	chunk=,	class=NP	n=0	4
sourceNextPrevious	chunk=,	class=NP	n=1	2
sourceNextPrevious	chunk=,	class=QO	n=0	2
sourceNextPrevious	chunk=,	class=X	n=0	3
sourceNextPrevious	chunk=,	class=and	n=0	-4
sourceNextPrevious	chunk=,	class=and	n=1	-6
sourceNextPrevious	chunk=,	class=fin	n=0	1
sourceNextPrevious	chunk=,	class=fin	n=1	4
sourceNextPrevious	chunk=,	class=fin	n=2	6
sourceNextPrevious	chunk=,	class=fin	n=3	5
sourceNextPrevious	chunk=,	class=ing	n=0	-1
sourceNextPrevious	chunk=,	class=of	n=0	1
sourceNextPrevious	chunk=,	class=of	n=1	3
sourceNextPrevious	chunk=,	class=of	n=2	3
sourceNextPrevious	chunk=,	class=on	n=0	-1
sourceNextPrevious	chunk=,	class=pp	n=0	2
sourceNextPrevious	chunk=,	class=who	n=2	-2
sourceNextPrevious	chunk=:	class=fin	n=1	3
sourceNextPrevious	chunk=:	class=of	n=0	1
sourceNextPrevious	chunk=ADV	class=fin	n=0	1
sourceNextPrevious	chunk=ADV	class=fin	n=1	3
sourceNextPrevious	chunk=ADV	class=in	n=0	4
sourceNextPrevious	chunk=CC	class=NP	n=0	-2
sourceNextPrevious	chunk=CC	class=and	n=0	8
sourceNextPrevious	chunk=CC	class=and	n=1	3
sourceNextPrevious	chunk=CC	class=and	n=3	1
sourceNextPrevious	chunk=CC	class=fin	n=0	1
sourceNextPrevious	chunk=CC	class=in	n=0	2
sourceNextPrevious	chunk=CC	class=of	n=0	-2
sourceNextPrevious	chunk=CC	class=of	n=1	-1
sourceNextPrevious	chunk=DASH	class=X	n=0	3
sourceNextPrevious	chunk=DASH	class=X	n=2	1
sourceNextPrevious	chunk=DASH	class=fin	n=1	8
sourceNextPrevious	chunk=DASH	class=of	n=1	-3
sourceNextPrevious	chunk=IN	class=,	n=0	-4
sourceNextPrevious	chunk=IN	class=,	n=1	-1
sourceNextPrevious	chunk=IN	class=.	n=0	-1
sourceNextPrevious	chunk=IN	class=.	n=1	2
sourceNextPrevious	chunk=IN	class=:	n=0	-5
sourceNextPrevious	chunk=IN	class=ADV	n=0	-2
sourceNextPrevious	chunk=IN	class=DASH	n=0	-2
sourceNextPrevious	chunk=IN	class=IN	n=0	-1
sourceNextPrevious	chunk=IN	class=NNP	n=0	-1
sourceNextPrevious	chunk=IN	class=QO	n=0	-1
sourceNextPrevious	chunk=IN	class=X	n=0	5
sourceNextPrevious	chunk=IN	class=and	n=2	-5
sourceNextPrevious	chunk=IN	class=as	n=0	3
sourceNextPrevious	chunk=IN	class=at	n=0	-3
sourceNextPrevious	chunk=IN	class=fin	n=0	-3
sourceNextPrevious	chunk=IN	class=fin	n=1	2
sourceNextPrevious	chunk=IN	class=for	n=0	3
sourceNextPrevious	chunk=IN	class=from	n=0	1
sourceNextPrevious	chunk=IN	class=ing	n=0	3
sourceNextPrevious	chunk=IN	class=of	n=0	1
sourceNextPrevious	chunk=IN	class=on	n=0	1
sourceNextPrevious	chunk=IN	class=over	n=0	1
sourceNextPrevious	chunk=IN	class=pp	n=0	2
sourceNextPrevious	chunk=IN	class=that	n=0	3
sourceNextPrevious	chunk=IN	class=to	n=0	3
sourceNextPrevious	chunk=IN	class=who	n=0	1
sourceNextPrevious	chunk=IN	class=with	n=1	1
sourceNextPrevious	chunk=NP	class=NP	n=0	-1
sourceNextPrevious	chunk=NP	class=fin	n=0	3
sourceNextPrevious	chunk=NP	class=fin	n=1	1
sourceNextPrevious	chunk=QC	class=,	n=1	3
sourceNextPrevious	chunk=QC	class=X	n=0	1
sourceNextPrevious	chunk=QC	class=fin	n=0	-1
sourceNextPrevious	chunk=QC	class=fin	n=2	-2
sourceNextPrevious	chunk=QO	class=fin	n=1	2
sourceNextPrevious	chunk=SUB	class=,	n=0	2
sourceNextPrevious	chunk=SUB	class=,	n=1	1
sourceNextPrevious	chunk=SUB	class=fin	n=0	-2
sourceNextPrevious	chunk=SUB	class=fin	n=1	-1
sourceNextPrevious	chunk=SUB	class=fin	n=2	-3
sourceNextPrevious	chunk=SUB	class=fin	n=3	-4
sourceNextPrevious	chunk=THAT	class=fin	n=1	-6
sourceNextPrevious	chunk=THAT	class=fin	n=2	-11
sourceNextPrevious	chunk=THAT	class=fin	n=3	-4
sourceNextPrevious	chunk=THAT	class=of	n=2	3
sourceNextPrevious	chunk=V	class=,	n=0	2
sourceNextPrevious	chunk=V	class=.	n=0	-3
sourceNextPrevious	chunk=V	class=.	n=1	1
sourceNextPrevious	chunk=V	class=DASH	n=0	-1
sourceNextPrevious	chunk=V	class=after	n=0	-2
sourceNextPrevious	chunk=V	class=and	n=1	-4
sourceNextPrevious	chunk=V	class=as	n=0	-4
sourceNextPrevious	chunk=V	class=fin	n=0	-5
sourceNextPrevious	chunk=V	class=fin	n=1	-5
sourceNextPrevious	chunk=V	class=fin	n=2	-6
sourceNextPrevious	chunk=V	class=fin	n=3	-1
sourceNextPrevious	chunk=V	class=for	n=0	-1
sourceNextPrevious	chunk=V	class=for	n=1	-2
sourceNextPrevious	chunk=V	class=from	n=0	-4
sourceNextPrevious	chunk=V	class=in	n=0	-1
sourceNextPrevious	chunk=V	class=inf	n=0	3
sourceNextPrevious	chunk=V	class=of	n=0	1
sourceNextPrevious	chunk=V	class=of	n=1	-1
sourceNextPrevious	chunk=V	class=pp	n=0	-2
sourceNextPrevious	chunk=V	class=to	n=0	1
sourceNextPrevious	chunk=V	class=to	n=1	1
sourceNextPrevious	chunk=V	class=who	n=0	1
sourceNextPrevious	chunk=V	class=who	n=1	4
sourceNextPrevious	chunk=V	class=with	n=0	-1
sourceNextPrevious	chunk=WH	class=,	n=0	3
sourceNextPrevious	chunk=WH	class=ADV	n=0	1
sourceNextPrevious	chunk=WH	class=ADV	n=1	1
sourceNextPrevious	chunk=WH	class=fin	n=0	-1
sourceNextPrevious	chunk=WH	class=fin	n=1	-2
sourceNextPrevious	chunk=WH	class=fin	n=2	-2
sourceNextPrevious	chunk=WH	class=fin	n=3	-1
sourceNextPrevious	chunk=X	class=,	n=0	2
sourceNextPrevious	chunk=X	class=,	n=1	2
sourceNextPrevious	chunk=X	class=X	n=0	-12
sourceNextPrevious	chunk=X	class=X	n=1	-13
sourceNextPrevious	chunk=X	class=X	n=2	-4
sourceNextPrevious	chunk=X	class=fin	n=0	4
sourceNextPrevious	chunk=X	class=fin	n=1	7
sourceNone	24
sourceNoneForm	form=fin	4
sourceNoneForm	form=fin+have	1
sourceNoneForm	form=fin+passive	12
sourceNoneForm	form=fin+passive+modal	9
sourceNoneForm	form=fin+passive+not	9
sourceNoneForm	form=in	-3
sourceNoneForm	form=inf	1
sourceNoneForm	form=inf+passive	3
sourceNoneForm	form=jj	2
sourceNoneForm	form=nn	6
sourceNoneForm	form=nns	9
sourceNoneForm	form=np	-2
sourceNoneForm	form=pp	5
sourceNoneForm	form=qt	1
sourceNoneForm	form=rb	4
sourceNoneForm	form=vbn	2
sourceNoneLeft	class=,	1
sourceNoneLeft	class=:	3
sourceNoneLeft	class=ADJ	1
sourceNoneLeft	class=DASH	3
sourceNoneLeft	class=IN	1
sourceNoneLeft	class=NNP	6
sourceNoneLeft	class=NP	7
sourceNoneLeft	class=PRP	4
sourceNoneLeft	class=QC	-4
sourceNoneLeft	class=as	1
sourceNoneLeft	class=despite	1
sourceNoneLeft	class=fin	3
sourceNoneLeft	class=for	3
sourceNoneLeft	class=in	-2
sourceNoneLeft	class=inf	2
sourceNoneLeft	class=of	1
sourceNoneLeft	class=on	1
sourceNoneLeft	class=pp	-3
sourceNoneLeft	class=that	5
sourceNoneLeft	class=to	3
sourceNoneLeft	class=under	3
sourceNoneLeft	class=when	7
sourceNoneLeft	class=which	2
sourceNoneLeft	class=who	8
sourceNoneLeft	class=with	-2
sourceNoneLeftForm	class=#	form=inf	1
sourceNoneLeftForm	class=#	form=ing	-1
sourceNoneLeftForm	class=#	form=pp	1
sourceNoneLeftForm	class=,	form=inf	3
sourceNoneLeftForm	class=,	form=jj	-2
sourceNoneLeftForm	class=,	form=nns	-3
sourceNoneLeftForm	class=,	form=pp	2
sourceNoneLeftForm	class=ADJ	form=ing	3
sourceNoneLeftForm	class=DASH	form=ing	2
sourceNoneLeftForm	class=IN	form=nn	2
sourceNoneLeftForm	class=NNP	form=fin+have	3
sourceNoneLeftForm	class=NNP	form=fin+passive	1
sourceNoneLeftForm	class=NP	form=fin	1
sourceNoneLeftForm	class=NP	form=fin+have	1
sourceNoneLeftForm	class=NP	form=fin+passive	1
sourceNoneLeftForm	class=NP	form=qt	1
sourceNoneLeftForm	class=PRP	form=fin	3
sourceNoneLeftForm	class=PRP	form=fin+passive	2
sourceNoneLeftForm	class=QC	form=fin	-1
sourceNoneLeftForm	class=after	form=ing	-4
sourceNoneLeftForm	class=and	form=fin	4
sourceNoneLeftForm	class=and	form=inf	-6
sourceNoneLeftForm	class=and	form=ing	-1
sourceNoneLeftForm	class=and	form=nn	-2
sourceNoneLeftForm	class=as	form=nns	1
sourceNoneLeftForm	class=fin	form=ing	2
sourceNoneLeftForm	class=inf	form=nns	1
sourceNoneLeftForm	class=ing	form=nn	-2
sourceNoneLeftForm	class=ing	form=nns	4
sourceNoneLeftForm	class=of	form=nn	1
sourceNoneLeftForm	class=on	form=nn	1
sourceNoneLeftForm	class=that	form=fin+passive+modal	2
sourceNoneLeftForm	class=to	form=inf+passive	3
sourceNoneLeftForm	class=to	form=ing	2
sourceNoneLeftForm	class=under	form=nn	3
sourceNoneLeftForm	class=when	form=pp	3
sourceNoneLeftForm	class=who	form=fin	2
sourceNoneLeftForm	class=with	form=nn	-2
sourceNoneLemma	word=?	3
sourceNoneLemma	word=accord	-5
sourceNoneLemma	word=acknowledge	1
sourceNoneLemma	word=allegation	3
sourceNoneLemma	word=alleged	1
sourceNoneLemma	word=announce	5
sourceNoneLemma	word=appear	10
sourceNoneLemma	word=ask	10
sourceNoneLemma	word=assert	1
sourceNoneLemma	word=attack	-1
sourceNoneLemma	word=become	4
sourceNoneLemma	word=call	4
sourceNoneLemma	word=cite	-2
sourceNoneLemma	word=claim	-1
sourceNoneLemma	word=clear	7
sourceNoneLemma	word=come	5
sourceNoneLemma	word=concern	1
sourceNoneLemma	word=continue	-1
sourceNoneLemma	word=criticism	2
sourceNoneLemma	word=debate	6
sourceNoneLemma	word=declare	-2
sourceNoneLemma	word=discussion	2
sourceNoneLemma	word=emerge	2
sourceNoneLemma	word=expect	6
sourceNoneLemma	word=explain	-3
sourceNoneLemma	word=footage	3
sourceNoneLemma	word=hope	-5
sourceNoneLemma	word=impose	1
sourceNoneLemma	word=indicate	1
sourceNoneLemma	word=know	7
sourceNoneLemma	word=look	6
sourceNoneLemma	word=press	3
sourceNoneLemma	word=question	7
sourceNoneLemma	word=raise	6
sourceNoneLemma	word=refer	1
sourceNoneLemma	word=refuse	-2
sourceNoneLemma	word=regard	2
sourceNoneLemma	word=remember	1
sourceNoneLemma	word=reportedly	9
sourceNoneLemma	word=request	5
sourceNoneLemma	word=require	-1
sourceNoneLemma	word=response	-3
sourceNoneLemma	word=say	2
sourceNoneLemma	word=scrutiny	2
sourceNoneLemma	word=see	5
sourceNoneLemma	word=seem	9
sourceNoneLemma	word=seemingly	2
sourceNoneLemma	word=sense	1
sourceNoneLemma	word=show	-1
sourceNoneLemma	word=sign	1
sourceNoneLemma	word=sound	2
sourceNoneLemma	word=speculation	2
sourceNoneLemma	word=suggestion	-1
sourceNoneLemma	word=support	-1
sourceNoneLemma	word=tell	2
sourceNoneLemma	word=title	2
sourceNoneLemma	word=unclear	3
sourceNoneLemma	word=want	-4
sourceNoneLemmaForm	word=?	form=jj	4
sourceNoneLemmaForm	word=?	form=qt	1
sourceNoneLemmaForm	word=accord	form=ing	-4
sourceNoneLemmaForm	word=allegation	form=nns	3
sourceNoneLemmaForm	word=alleged	form=jj	1
sourceNoneLemmaForm	word=announce	form=fin	3
sourceNoneLemmaForm	word=appear	form=fin	9
sourceNoneLemmaForm	word=ask	form=fin+passive	10
sourceNoneLemmaForm	word=ask	form=pp	6
sourceNoneLemmaForm	word=assert	form=ing	2
sourceNoneLemmaForm	word=become	form=fin	5
sourceNoneLemmaForm	word=call	form=ing	1
sourceNoneLemmaForm	word=clear	form=jj	7
sourceNoneLemmaForm	word=come	form=fin+have	2
sourceNoneLemmaForm	word=concern	form=nns	6
sourceNoneLemmaForm	word=criticism	form=nn	3
sourceNoneLemmaForm	word=discussion	form=nn	1
sourceNoneLemmaForm	word=expect	form=fin+passive+not	5
sourceNoneLemmaForm	word=footage	form=nn	3
sourceNoneLemmaForm	word=hope	form=fin	-2
sourceNoneLemmaForm	word=indicate	form=fin	1
sourceNoneLemmaForm	word=issue	form=nn	1
sourceNoneLemmaForm	word=know	form=pp	5
sourceNoneLemmaForm	word=look	form=fin	4
sourceNoneLemmaForm	word=plan	form=nns	-1
sourceNoneLemmaForm	word=press	form=fin+passive	1
sourceNoneLemmaForm	word=question	form=nn	2
sourceNoneLemmaForm	word=question	form=nns	3
sourceNoneLemmaForm	word=raise	form=fin	2
sourceNoneLemmaForm	word=raise	form=ing	1
sourceNoneLemmaForm	word=refer	form=ing	3
sourceNoneLemmaForm	word=reportedly	form=fin	1
sourceNoneLemmaForm	word=reportedly	form=fin+have	3
sourceNoneLemmaForm	word=request	form=nns	3
sourceNoneLemmaForm	word=response	form=nn	-3
sourceNoneLemmaForm	word=scrutiny	form=nn	2
sourceNoneLemmaForm	word=see	form=pp	1
sourceNoneLemmaForm	word=seem	form=fin	7
sourceNoneLemmaForm	word=seemingly	form=rb	1
sourceNoneLemmaForm	word=sense	form=nn	1
sourceNoneLemmaForm	word=sound	form=fin	1
sourceNoneLemmaForm	word=speculation	form=nn	2
sourceNoneLemmaForm	word=state	form=ing	1
sourceNoneLemmaForm	word=supporter	form=nn	-5
sourceNoneLemmaForm	word=tell	form=fin+passive	1
sourceNoneLemmaForm	word=title	form=pp	1
sourceNoneLemmaForm	word=unclear	form=jj	3
sourceNoneRightForm	chunk=,	form=fin	-5
sourceNoneRightForm	chunk=,	form=fin+passive	1
sourceNoneRightForm	chunk=.	form=fin	-4
sourceNoneRightForm	chunk=.	form=nn	-1
sourceNoneRightForm	chunk=ADJ	form=fin	7
sourceNoneRightForm	chunk=ADV	form=fin	5
sourceNoneRightForm	chunk=ADV	form=ing	1
sourceNoneRightForm	chunk=IN	form=fin	1
sourceNoneRightForm	chunk=IN	form=fin+passive	3
sourceNoneRightForm	chunk=IN	form=fin+passive+modal	8
sourceNoneRightForm	chunk=IN	form=ing	-1
sourceNoneRightForm	chunk=IN	form=jj	-1
sourceNoneRightForm	chunk=IN	form=nn	3
sourceNoneRightForm	chunk=IN	form=nns	3
sourceNoneRightForm	chunk=IN	form=vbn	2
sourceNoneRightForm	chunk=NP	form=fin	1
sourceNoneRightForm	chunk=NP	form=fin+passive	2
sourceNoneRightForm	chunk=NP	form=inf	-1
sourceNoneRightForm	chunk=NP	form=ing	4
sourceNoneRightForm	chunk=NP	form=qt	1
sourceNoneRightForm	chunk=PRP	form=fin	-4
sourceNoneRightForm	chunk=PRP	form=inf	2
sourceNoneRightForm	chunk=PRP	form=ing	-3
sourceNoneRightForm	chunk=PRP	form=nn	-4
sourceNoneRightForm	chunk=QO	form=pp	3
sourceNoneRightForm	chunk=SUB	form=fin	2
sourceNoneRightForm	chunk=THAT	form=fin	1
sourceNoneRightForm	chunk=THAT	form=ing	1
sourceNoneRightForm	chunk=THAT	form=nn	1
sourceNoneRightForm	chunk=TO	form=fin	-4
sourceNoneRightForm	chunk=TO	form=fin+passive+not	2
sourceNoneRightForm	chunk=V	form=nn	4
sourceNoneRightForm	chunk=V	form=rb	2
sourceNoneRightForm	chunk=WH	form=fin	3
sourceNoneRightForm	chunk=WH	form=fin+passive	1
sourceNoneRightForm	chunk=WH	form=inf	1
sourceNoneRightForm	chunk=WH	form=nn	1
sourceNoneRightForm	chunk=WH	form=nns	4
sourceNoneSide	side=both	form=fin	7
sourceNoneSide	side=both	form=fin+passive	5
sourceNoneSide	side=both	form=pp	5
sourceNoneSide	side=both	form=rb	6
sourceNoneSide	side=elsewhere	form=jj	6
sourceNoneSide	side=elsewhere	form=nn	1
sourceNoneSide	side=left	form=fin+have	1
sourceNoneSide	side=left	form=fin+passive	7
sourceNoneSide	side=left	form=fin+passive+modal	3
sourceNoneSide	side=left	form=ing	-5
sourceNoneSide	side=left	form=nn	-3
sourceNoneSide	side=right	form=fin+not	-2
sourceNoneSide	side=right	form=fin+passive+modal	1
sourceNoneSide	side=right	form=fin+passive+not	4
sourceNoneSide	side=right	form=inf	2
sourceNoneSide	side=right	form=ing	2
sourceNoneSide	side=right	form=jj	-3
sourceNoneSide	side=right	form=nn	7
sourceNoneSide	side=right	form=nns	9
sourceNoneSide	side=right	form=qt	1
sourceNoneSide	side=right	form=vbn	1
sourceNoneSides	side=both	class=NNP	chunk=NP	1
sourceNoneSides	side=both	class=NNP	chunk=TO	2
sourceNoneSides	side=both	class=NP	chunk=,	-4
sourceNoneSides	side=both	class=NP	chunk=NP	3
sourceNoneSides	side=both	class=NP	chunk=TO	5
sourceNoneSides	side=both	class=PRP	chunk=IN	-3
sourceNoneSides	side=elsewhere	class=fin	chunk=IN	1
sourceNoneSides	side=elsewhere	class=in	chunk=IN	1
sourceNoneSides	side=left	class=NNP	chunk=.	-1
sourceNoneSides	side=left	class=NNP	chunk=NP	5
sourceNoneSides	side=left	class=NP	chunk=,	7
sourceNoneSides	side=left	class=NP	chunk=.	-5
sourceNoneSides	side=left	class=NP	chunk=IN	1
sourceNoneSides	side=left	class=NP	chunk=NP	5
sourceNoneSides	side=left	class=NP	chunk=TO	-2
sourceNoneSides	side=left	class=QC	chunk=V	-1
sourceNoneSides	side=left	class=fin	chunk=IN	-1
sourceNoneSides	side=left	class=which	chunk=IN	1
sourceNoneSides	side=right	class=#	chunk=ADV	1
sourceNoneSides	side=right	class=#	chunk=NP	-1
sourceNoneSides	side=right	class=#	chunk=THAT	-2
sourceNoneSides	side=right	class=,	chunk=,	-1
sourceNoneSides	side=right	class=,	chunk=IN	3
sourceNoneSides	side=right	class=,	chunk=NP	-3
sourceNoneSides	side=right	class=,	chunk=PRP	-2
sourceNoneSides	side=right	class=,	chunk=THAT	1
sourceNoneSides	side=right	class=IN	chunk=IN	2
sourceNoneSides	side=right	class=NNP	chunk=NP	1
sourceNoneSides	side=right	class=NP	chunk=IN	2
sourceNoneSides	side=right	class=NP	chunk=NP	-1
sourceNoneSides	side=right	class=NP	chunk=PRP	-2
sourceNoneSides	side=right	class=NP	chunk=THAT	1
sourceNoneSides	side=right	class=NP	chunk=TO	-1
sourceNoneSides	side=right	class=NP	chunk=X	1
sourceNoneSides	side=right	class=PRP	chunk=ADV	3
sourceNoneSides	side=right	class=PRP	chunk=NP	-1
sourceNoneSides	side=right	class=PRP	chunk=THAT	7
sourceNoneSides	side=right	class=PRP	chunk=WH	1
sourceNoneSides	side=right	class=after	chunk=NP	-2
sourceNoneSides	side=right	class=and	chunk=ADJ	2
sourceNoneSides	side=right	class=and	chunk=ADV	1
sourceNoneSides	side=right	class=fin	chunk=IN	-3
sourceNoneSides	side=right	class=fin	chunk=NP	2
sourceNoneSides	side=right	class=fin	chunk=THAT	3
sourceNoneSides	side=right	class=fin	chunk=WH	1
sourceNoneSides	side=right	class=in	chunk=NP	-2
sourceNoneSides	side=right	class=inf	chunk=IN	2
sourceNoneSides	side=right	class=of	chunk=IN	3
sourceNoneSides	side=right	class=to	chunk=WH	1
sourceNoneSides	side=right	class=when	chunk=WH	1
sourceNoneSubject	classes=# #	-2
sourceNoneSubject	classes=# NP	1
sourceNoneSubject	classes=EX ^	3
sourceNoneSubject	classes=NNP #	2
sourceNoneSubject	classes=NNP NP	2
sourceNoneSubject	classes=NNP ^	5
sourceNoneSubject	classes=NP #	4
sourceNoneSubject	classes=NP NP	5
sourceNoneSubject	classes=NP ^	4
sourceNoneSubject	classes=PRP #	4
sourceNoneSubject	classes=PRP ^	4
sourceNoneSubject	classes=that #	1
sourceNoneSubject	classes=what #	2
sourceNoneSubject	classes=what ^	1
sourceNoneSubject	classes=when #	7
sourceNoneSubject	classes=which ^	7
sourceNoneSubject	classes=who #	7
sourceNoneSubjectForm	classes=# #	form=in	-1
sourceNoneSubjectForm	classes=# #	form=ing	-9
sourceNoneSubjectForm	classes=# #	form=nns	1
sourceNoneSubjectForm	classes=# #	form=pp	1
sourceNoneSubjectForm	classes=# NP	form=nns	1
sourceNoneSubjectForm	classes=EX ^	form=nns	1
sourceNoneSubjectForm	classes=NNP #	form=fin+have	1
sourceNoneSubjectForm	classes=NNP #	form=fin+passive	2
sourceNoneSubjectForm	classes=NNP NP	form=nns	2
sourceNoneSubjectForm	classes=NNP ^	form=fin	1
sourceNoneSubjectForm	classes=NNP ^	form=ing	7
sourceNoneSubjectForm	classes=NNP ^	form=jj	-2
sourceNoneSubjectForm	classes=NP #	form=fin	-2
sourceNoneSubjectForm	classes=NP #	form=fin+passive+modal	2
sourceNoneSubjectForm	classes=NP #	form=fin+passive+not	1
sourceNoneSubjectForm	classes=NP #	form=ing	1
sourceNoneSubjectForm	classes=NP #	form=jj	4
sourceNoneSubjectForm	classes=NP #	form=nn	2
sourceNoneSubjectForm	classes=NP #	form=pp	2
sourceNoneSubjectForm	classes=NP NP	form=jj	-1
sourceNoneSubjectForm	classes=NP NP	form=nn	4
sourceNoneSubjectForm	classes=NP NP	form=nns	1
sourceNoneSubjectForm	classes=NP ^	form=fin	-1
sourceNoneSubjectForm	classes=NP ^	form=inf	-1
sourceNoneSubjectForm	classes=NP ^	form=nn	2
sourceNoneSubjectForm	classes=NP ^	form=nns	3
sourceNoneSubjectForm	classes=PRP #	form=fin	2
sourceNoneSubjectForm	classes=PRP #	form=fin+passive	3
sourceNoneSubjectForm	classes=PRP ^	form=inf	4
sourceNoneSubjectForm	classes=PRP ^	form=jj	7
sourceNoneSubjectForm	classes=PRP ^	form=nn	-2
sourceNoneSubjectForm	classes=that #	form=fin+passive+modal	2
sourceNoneSubjectForm	classes=when #	form=pp	3
sourceNoneSubjectForm	classes=which ^	form=ing	1
sourceNoneSubjectForm	classes=who #	form=fin	1
sourcePath	yes=no	path=	3
sourcePath	yes=no	path=,	-1
sourcePath	yes=no	path=ADJ IN	2
sourcePath	yes=no	path=DASH	-1
sourcePath	yes=no	path=IN	1
sourcePath	yes=no	path=IN ADJ IN	2
sourcePath	yes=no	path=IN CC	3
sourcePath	yes=no	path=NP IN	1
sourcePath	yes=no	path=NP X	3
sourcePath	yes=no	path=TO V ADJ IN	1
sourcePath	yes=no	path=TO V NP ,	1
sourcePath	yes=no	path=V	-1
sourcePath	yes=no	path=V NP IN	1
sourcePath	yes=no	path=far	-2
sourcePath	yes=no	path=far V V	-2
sourcePath	yes=yes	path=	7
sourcePath	yes=yes	path=, ,	1
sourcePath	yes=yes	path=, CC	-6
sourcePath	yes=yes	path=, CC NP	-5
sourcePath	yes=yes	path=, IN	-1
sourcePath	yes=yes	path=, NP	4
sourcePath	yes=yes	path=, NP ,	1
sourcePath	yes=yes	path=, NP , NP ,	2
sourcePath	yes=yes	path=, NP CC NP	7
sourcePath	yes=yes	path=, NP CC NP ,	2
sourcePath	yes=yes	path=, NP V	1
sourcePath	yes=yes	path=, TO	-3
sourcePath	yes=yes	path=, WH V ,	1
sourcePath	yes=yes	path=ADJ	4
sourcePath	yes=yes	path=CC	-3
sourcePath	yes=yes	path=CC NP	5
sourcePath	yes=yes	path=CC NP ,	-2
sourcePath	yes=yes	path=CC NP , NP ,	3
sourcePath	yes=yes	path=CC NP CC NP	2
sourcePath	yes=yes	path=CC NP DASH	-2
sourcePath	yes=yes	path=CC NP V ,	1
sourcePath	yes=yes	path=CC NP X NP X	1
sourcePath	yes=yes	path=DASH	-4
sourcePath	yes=yes	path=DASH CC	-2
sourcePath	yes=yes	path=DASH NP DASH	3
sourcePath	yes=yes	path=IN	1
sourcePath	yes=yes	path=IN PRP	3
sourcePath	yes=yes	path=IN V NP	2
sourcePath	yes=yes	path=IN WH	3
sourcePath	yes=yes	path=NP	4
sourcePath	yes=yes	path=NP TO	3
sourcePath	yes=yes	path=PRP	2
sourcePath	yes=yes	path=PRP V	1
sourcePath	yes=yes	path=QC NP	2
sourcePath	yes=yes	path=QO NP QC NP	1
sourcePath	yes=yes	path=SUB	-1
sourcePath	yes=yes	path=TO	1
sourcePath	yes=yes	path=V	1
sourcePath	yes=yes	path=V ADJ	2
sourcePath	yes=yes	path=V ADJ TO	1
sourcePath	yes=yes	path=V CC	2
sourcePath	yes=yes	path=V DASH	-3
sourcePath	yes=yes	path=V NP	1
sourcePath	yes=yes	path=V NP ,	1
sourcePath	yes=yes	path=V NP , CC	2
sourcePath	yes=yes	path=V NP , SUB	2
sourcePath	yes=yes	path=V NP CC	2
sourcePath	yes=yes	path=V NP DASH	-4
sourcePath	yes=yes	path=V NP IN	-1
sourcePath	yes=yes	path=V NP QC NP	2
sourcePath	yes=yes	path=V NP SUB	3
sourcePath	yes=yes	path=V NP TO	-1
sourcePath	yes=yes	path=V NP WH	-5
sourcePath	yes=yes	path=V RP	1
sourcePath	yes=yes	path=V TO	2
sourcePath	yes=yes	path=V TO V	-4
sourcePath	yes=yes	path=WH V NP	4
sourcePath	yes=yes	path=WH V NP V	1
sourcePath	yes=yes	path=X	-4
sourcePath	yes=yes	path=X NP X	3
sourcePath	yes=yes	path=X NP X ,	1
sourcePath	yes=yes	path=far V	-1
sourcePath	yes=yes	path=far V ,	-1
sourcePath	yes=yes	path=far V V	-1
sourcePath	yes=yes	path=far V V ,	-1
sourcePath	yes=yes	path=far V V , ,	-2
sourcePathType	yes=no	path=	tag=40	3
sourcePathType	yes=no	path=	tag=nn	-2
sourcePathType	yes=no	path=	tag=nns	1
sourcePathType	yes=no	path=	tag=np	1
sourcePathType	yes=no	path=,	tag=nns	-2
sourcePathType	yes=no	path=ADJ IN	tag=nn	3
sourcePathType	yes=no	path=IN	tag=49	-2
sourcePathType	yes=no	path=IN	tag=dt	2
sourcePathType	yes=no	path=IN	tag=nn	1
sourcePathType	yes=no	path=IN	tag=np	-1
sourcePathType	yes=no	path=NP X	tag=np	3
sourcePathType	yes=no	path=TO V	tag=nns	2
sourcePathType	yes=no	path=TO V NP ,	tag=np	2
sourcePathType	yes=yes	path=	tag=48	2
sourcePathType	yes=yes	path=	tag=49	2
sourcePathType	yes=yes	path=	tag=dt	-3
sourcePathType	yes=yes	path=	tag=jj	1
sourcePathType	yes=yes	path=	tag=nn	2
sourcePathType	yes=yes	path=	tag=nns	1
sourcePathType	yes=yes	path=,	tag=nns	-1
sourcePathType	yes=yes	path=, NP	tag=nn	2
sourcePathType	yes=yes	path=, NP ,	tag=nn	5
sourcePathType	yes=yes	path=, NP ,	tag=np	1
sourcePathType	yes=yes	path=, NP , CC NP	tag=np	1
sourcePathType	yes=yes	path=, NP , NP ,	tag=nn	3
sourcePathType	yes=yes	path=, NP CC NP	tag=nn	2
sourcePathType	yes=yes	path=, NP CC NP	tag=np	2
sourcePathType	yes=yes	path=, NP V	tag=np	2
sourcePathType	yes=yes	path=, TO	tag=np	-2
sourcePathType	yes=yes	path=, V NP ,	tag=nns	2
sourcePathType	yes=yes	path=ADJ	tag=41	3
sourcePathType	yes=yes	path=CC	tag=49	2
sourcePathType	yes=yes	path=CC	tag=nn	-5
sourcePathType	yes=yes	path=CC	tag=np	-1
sourcePathType	yes=yes	path=CC NP	tag=np	1
sourcePathType	yes=yes	path=CC NP X NP X	tag=np	1
sourcePathType	yes=yes	path=CC V NP	tag=np	1
sourcePathType	yes=yes	path=DASH V NP	tag=np	1
sourcePathType	yes=yes	path=IN	tag=42	-1
sourcePathType	yes=yes	path=IN	tag=48	1
sourcePathType	yes=yes	path=IN	tag=49	2
sourcePathType	yes=yes	path=IN PRP	tag=42	3
sourcePathType	yes=yes	path=IN V NP	tag=nn	2
sourcePathType	yes=yes	path=IN WH	tag=dt	1
sourcePathType	yes=yes	path=NP V	tag=41	1
sourcePathType	yes=yes	path=PRP	tag=np	3
sourcePathType	yes=yes	path=PRP V	tag=nn	3
sourcePathType	yes=yes	path=QC NP	tag=np	2
sourcePathType	yes=yes	path=QO NP QC NP	tag=dt	1
sourcePathType	yes=yes	path=TO	tag=42	-5
sourcePathType	yes=yes	path=V	tag=nn	2
sourcePathType	yes=yes	path=V	tag=nns	3
sourcePathType	yes=yes	path=V ADJ	tag=41	1
sourcePathType	yes=yes	path=V ADJ ,	tag=np	-1
sourcePathType	yes=yes	path=V ADJ TO	tag=40	-2
sourcePathType	yes=yes	path=V ADJ TO	tag=nns	1
sourcePathType	yes=yes	path=V CC	tag=41	2
sourcePathType	yes=yes	path=V NP	tag=nn	1
sourcePathType	yes=yes	path=V NP	tag=nns	-4
sourcePathType	yes=yes	path=V NP ,	tag=41	-5
sourcePathType	yes=yes	path=V NP ,	tag=nns	1
sourcePathType	yes=yes	path=V NP CC	tag=nns	1
sourcePathType	yes=yes	path=V NP TO	tag=40	1
sourcePathType	yes=yes	path=V NP TO	tag=41	-2
sourcePathType	yes=yes	path=V TO	tag=nns	1
sourcePathType	yes=yes	path=V V	tag=np	-1
sourcePathType	yes=yes	path=X	tag=np	-1
sourcePathType	yes=yes	path=X NP X	tag=np	1
sourcePathType	yes=yes	path=X NP X ,	tag=np	1
sourcePathType	yes=yes	path=far , ,	tag=nn	2
sourcePathType	yes=yes	path=far V , ,	tag=nns	1
sourcePathType	yes=yes	path=far V , ,	tag=np	-1
sourcePathType	yes=yes	path=far V V	tag=41	1
sourcePathType	yes=yes	path=far V V ,	tag=40	2
sourcePathType	yes=yes	path=far V V ,	tag=41	-1
sourcePathType	yes=yes	path=far V V ,	tag=dt	-3
sourcePathType	yes=yes	path=far V V , ,	tag=40	-1
sourcePathType	yes=yes	path=far V V , ,	tag=41	-2
sourcePathType	yes=yes	path=far V V , ,	tag=np	1
sourcePhrases	yes=no	n=0	11
sourcePhrases	yes=no	n=2	-5
sourcePhrases	yes=no	n=3	-2
sourcePhrases	yes=no	n=4	-3
sourcePhrases	yes=no	n=5	-14
sourcePhrases	yes=yes	n=0	1
sourcePhrases	yes=yes	n=1	1
sourcePhrases	yes=yes	n=2	2
sourcePhrases	yes=yes	n=3	2
sourcePhrases	yes=yes	n=4	1
sourcePrevious	yes=no	class=,	8
sourcePrevious	yes=no	class=CC	2
sourcePrevious	yes=no	class=IN	5
sourcePrevious	yes=no	class=QC	5
sourcePrevious	yes=no	class=X	4
sourcePrevious	yes=no	class=after	-8
sourcePrevious	yes=no	class=among	16
sourcePrevious	yes=no	class=and	-5
sourcePrevious	yes=no	class=as	-13
sourcePrevious	yes=no	class=at	-1
sourcePrevious	yes=no	class=by	24
sourcePrevious	yes=no	class=during	-7
sourcePrevious	yes=no	class=fin	-2
sourcePrevious	yes=no	class=for	-3
sourcePrevious	yes=no	class=from	11
sourcePrevious	yes=no	class=in	-6
sourcePrevious	yes=no	class=inf	-2
sourcePrevious	yes=no	class=ing	-7
sourcePrevious	yes=no	class=into	-1
sourcePrevious	yes=no	class=on	-9
sourcePrevious	yes=no	class=since	-2
sourcePrevious	yes=no	class=when	-2
sourcePrevious	yes=no	class=with	-3
sourcePrevious	yes=yes	class=#	9
sourcePrevious	yes=yes	class=,	5
sourcePrevious	yes=yes	class=:	8
sourcePrevious	yes=yes	class=ADJ	2
sourcePrevious	yes=yes	class=CC	3
sourcePrevious	yes=yes	class=DASH	5
sourcePrevious	yes=yes	class=IN	-2
sourcePrevious	yes=yes	class=NNP	-3
sourcePrevious	yes=yes	class=PRP	-5
sourcePrevious	yes=yes	class=QC	7
sourcePrevious	yes=yes	class=QO	4
sourcePrevious	yes=yes	class=RP	-8
sourcePrevious	yes=yes	class=about	1
sourcePrevious	yes=yes	class=after	8
sourcePrevious	yes=yes	class=against	-2
sourcePrevious	yes=yes	class=although	2
sourcePrevious	yes=yes	class=among	1
sourcePrevious	yes=yes	class=and	-4
sourcePrevious	yes=yes	class=as	10
sourcePrevious	yes=yes	class=at	-5
sourcePrevious	yes=yes	class=before	1
sourcePrevious	yes=yes	class=but	12
sourcePrevious	yes=yes	class=by	-8
sourcePrevious	yes=yes	class=despite	1
sourcePrevious	yes=yes	class=fin	-1
sourcePrevious	yes=yes	class=from	-6
sourcePrevious	yes=yes	class=how	-6
sourcePrevious	yes=yes	class=in	-10
sourcePrevious	yes=yes	class=inf	-7
sourcePrevious	yes=yes	class=ing	-8
sourcePrevious	yes=yes	class=into	-3
sourcePrevious	yes=yes	class=like	-1
sourcePrevious	yes=yes	class=nor	-1
sourcePrevious	yes=yes	class=of	-11
sourcePrevious	yes=yes	class=on	-7
sourcePrevious	yes=yes	class=or	-6
sourcePrevious	yes=yes	class=pp	-11
sourcePrevious	yes=yes	class=that	1
sourcePrevious	yes=yes	class=though	1
sourcePrevious	yes=yes	class=what	3
sourcePrevious	yes=yes	class=where	3
sourcePrevious	yes=yes	class=which	8
sourcePrevious	yes=yes	class=while	3
sourcePrevious	yes=yes	class=whose	-8
sourcePrevious	yes=yes	class=why	1
sourcePrevious	yes=yes	class=with	1
sourcePreviousPath	yes=no	chunk=,	path=,	-1
sourcePreviousPath	yes=no	chunk=,	path=TO V NP ,	1
sourcePreviousPath	yes=no	chunk=,	path=far V V ,	4
sourcePreviousPath	yes=no	chunk=ADV	path=IN	2
sourcePreviousPath	yes=no	chunk=ADV	path=NP IN	1
sourcePreviousPath	yes=no	chunk=CC	path=IN CC	3
sourcePreviousPath	yes=no	chunk=DASH	path=DASH	-1
sourcePreviousPath	yes=no	chunk=IN	path=	8
sourcePreviousPath	yes=no	chunk=IN	path=ADJ IN	2
sourcePreviousPath	yes=no	chunk=IN	path=IN ADJ IN	2
sourcePreviousPath	yes=no	chunk=IN	path=TO V ADJ IN	1
sourcePreviousPath	yes=no	chunk=IN	path=V NP IN	1
sourcePreviousPath	yes=no	chunk=IN	path=far	-1
sourcePreviousPath	yes=no	chunk=IN	path=far V V ,	-6
sourcePreviousPath	yes=no	chunk=NP	path=	1
sourcePreviousPath	yes=no	chunk=V	path=	-3
sourcePreviousPath	yes=no	chunk=V	path=V	-1
sourcePreviousPath	yes=no	chunk=X	path=NP X	3
sourcePreviousPath	yes=yes	chunk=#	path=	-5
sourcePreviousPath	yes=yes	chunk=#	path=, NP	3
sourcePreviousPath	yes=yes	chunk=#	path=, NP , NP ,	2
sourcePreviousPath	yes=yes	chunk=#	path=, NP CC NP	3
sourcePreviousPath	yes=yes	chunk=#	path=, NP WH	1
sourcePreviousPath	yes=yes	chunk=#	path=CC NP	2
sourcePreviousPath	yes=yes	chunk=#	path=IN	-2
sourcePreviousPath	yes=yes	chunk=#	path=NP	2
sourcePreviousPath	yes=yes	chunk=#	path=PRP	1
sourcePreviousPath	yes=yes	chunk=#	path=V ,	1
sourcePreviousPath	yes=yes	chunk=#	path=V ADJ TO	-2
sourcePreviousPath	yes=yes	chunk=#	path=V CC NP	3
sourcePreviousPath	yes=yes	chunk=#	path=V IN	-4
sourcePreviousPath	yes=yes	chunk=#	path=V NP ,	4
sourcePreviousPath	yes=yes	chunk=#	path=V NP , CC	4
sourcePreviousPath	yes=yes	chunk=#	path=V NP , NP ,	-1
sourcePreviousPath	yes=yes	chunk=#	path=V NP , SUB	1
sourcePreviousPath	yes=yes	chunk=#	path=V NP TO	-4
sourcePreviousPath	yes=yes	chunk=#	path=V SUB	-5
sourcePreviousPath	yes=yes	chunk=#	path=WH	-11
sourcePreviousPath	yes=yes	chunk=#	path=WH V NP	1
sourcePreviousPath	yes=yes	chunk=#	path=far , ,	2
sourcePreviousPath	yes=yes	chunk=#	path=far V , ,	3
sourcePreviousPath	yes=yes	chunk=#	path=far V V	1
sourcePreviousPath	yes=yes	chunk=#	path=far V V , ,	1
sourcePreviousPath	yes=yes	chunk=,	path=, NP CC NP	1
sourcePreviousPath	yes=yes	chunk=,	path=CC NP , NP ,	1
sourcePreviousPath	yes=yes	chunk=,	path=IN WH	3
sourcePreviousPath	yes=yes	chunk=,	path=NP	1
sourcePreviousPath	yes=yes	chunk=,	path=V	-2
sourcePreviousPath	yes=yes	chunk=,	path=V ,	4
sourcePreviousPath	yes=yes	chunk=,	path=V , CC	1
sourcePreviousPath	yes=yes	chunk=,	path=V ADJ	1
sourcePreviousPath	yes=yes	chunk=,	path=V CC	2
sourcePreviousPath	yes=yes	chunk=,	path=V IN	-3
sourcePreviousPath	yes=yes	chunk=,	path=V NP	2
sourcePreviousPath	yes=yes	chunk=,	path=far V ,	1
sourcePreviousPath	yes=yes	chunk=,	path=far V , ,	-1
sourcePreviousPath	yes=yes	chunk=:	path=	3
sourcePreviousPath	yes=yes	chunk=:	path=V	1
sourcePreviousPath	yes=yes	chunk=ADV	path=V NP	2
sourcePreviousPath	yes=yes	chunk=CC	path=, NP ,	-1
sourcePreviousPath	yes=yes	chunk=CC	path=CC NP	4
sourcePreviousPath	yes=yes	chunk=CC	path=DASH	2
sourcePreviousPath	yes=yes	chunk=CC	path=TO	-2
sourcePreviousPath	yes=yes	chunk=CC	path=far V V	-7
sourcePreviousPath	yes=yes	chunk=CC	path=far V V ,	2
sourcePreviousPath	yes=yes	chunk=CC	path=far V V , ,	3
sourcePreviousPath	yes=yes	chunk=DASH	path=	5
sourcePreviousPath	yes=yes	chunk=DASH	path=, NP ,	1
sourcePreviousPath	yes=yes	chunk=DASH	path=DASH	-3
sourcePreviousPath	yes=yes	chunk=DASH	path=far V , ,	1
sourcePreviousPath	yes=yes	chunk=DASH	path=far V V ,	3
sourcePreviousPath	yes=yes	chunk=IN	path=	1
sourcePreviousPath	yes=yes	chunk=IN	path=, NP	3
sourcePreviousPath	yes=yes	chunk=IN	path=, NP ,	-2
sourcePreviousPath	yes=yes	chunk=IN	path=, NP V	2
sourcePreviousPath	yes=yes	chunk=IN	path=CC NP	-1
sourcePreviousPath	yes=yes	chunk=IN	path=IN	1
sourcePreviousPath	yes=yes	chunk=IN	path=SUB	2
sourcePreviousPath	yes=yes	chunk=IN	path=TO	2
sourcePreviousPath	yes=yes	chunk=IN	path=V ,	-3
sourcePreviousPath	yes=yes	chunk=IN	path=WH	5
sourcePreviousPath	yes=yes	chunk=IN	path=far V , ,	-3
sourcePreviousPath	yes=yes	chunk=IN	path=far V V	-2
sourcePreviousPath	yes=yes	chunk=IN	path=far V V , ,	-1
sourcePreviousPath	yes=yes	chunk=NP	path=V TO	-1
sourcePreviousPath	yes=yes	chunk=PRP	path=	-1
sourcePreviousPath	yes=yes	chunk=QC	path=	-1
sourcePreviousPath	yes=yes	chunk=QC	path=far V V , ,	1
sourcePreviousPath	yes=yes	chunk=QO	path=QC NP	2
sourcePreviousPath	yes=yes	chunk=QO	path=V NP QC NP	2
sourcePreviousPath	yes=yes	chunk=SUB	path=	1
sourcePreviousPath	yes=yes	chunk=SUB	path=CC NP	3
sourcePreviousPath	yes=yes	chunk=SUB	path=V	4
sourcePreviousPath	yes=yes	chunk=SUB	path=far V V ,	-5
sourcePreviousPath	yes=yes	chunk=THAT	path=	5
sourcePreviousPath	yes=yes	chunk=THAT	path=V	1
sourcePreviousPath	yes=yes	chunk=THAT	path=far V V ,	-7
sourcePreviousPath	yes=yes	chunk=V	path=	-1
sourcePreviousPath	yes=yes	chunk=V	path=,	3
sourcePreviousPath	yes=yes	chunk=V	path=, NP	-5
sourcePreviousPath	yes=yes	chunk=V	path=CC NP	-2
sourcePreviousPath	yes=yes	chunk=V	path=IN	1
sourcePreviousPath	yes=yes	chunk=V	path=NP TO	3
sourcePreviousPath	yes=yes	chunk=V	path=TO	5
sourcePreviousPath	yes=yes	chunk=V	path=WH	3
sourcePreviousPath	yes=yes	chunk=V	path=far V ,	-6
sourcePreviousPath	yes=yes	chunk=V	path=far V V ,	-6
sourcePreviousPath	yes=yes	chunk=WH	path=	2
sourcePreviousPath	yes=yes	chunk=WH	path=V	-2
sourcePreviousPath	yes=yes	chunk=WH	path=V ,	-6
sourcePreviousPath	yes=yes	chunk=WH	path=V IN	4
sourcePreviousPath	yes=yes	chunk=WH	path=V NP ,	2
sourcePreviousPath	yes=yes	chunk=WH	path=far V V	3
sourcePreviousPath	yes=yes	chunk=X	path=	5
sourcePreviousPath	yes=yes	chunk=X	path=, NP ,	3
sourcePreviousPath	yes=yes	chunk=X	path=V ,	3
sourcePreviousPath	yes=yes	chunk=X	path=X	-1
sourceQuoted	yes=no	4
sourceQuoted	yes=yes	-15
sourceRelative	state=0	class=,	class=,	2
sourceRelative	state=0	class=,	class=NP	2
sourceRelative	state=0	class=,	class=to	-4
sourceRelative	state=0	class=,	class=while	-1
sourceRelative	state=0	class=.	class=,	-4
sourceRelative	state=0	class=.	class=that	2
sourceRelative	state=0	class=:	class=NP	-1
sourceRelative	state=0	class=ADJ	class=NP	1
sourceRelative	state=0	class=ADV	class=NP	-5
sourceRelative	state=0	class=ADV	class=PRP	1
sourceRelative	state=0	class=ADV	class=that	3
sourceRelative	state=0	class=DASH	class=DASH	4
sourceRelative	state=0	class=IN	class=,	-3
sourceRelative	state=0	class=NNP	class=NNP	1
sourceRelative	state=0	class=NP	class=to	5
sourceRelative	state=0	class=PRP	class=PRP	2
sourceRelative	state=0	class=QO	class=NP	3
sourceRelative	state=0	class=X	class=,	3
sourceRelative	state=0	class=X	class=NP	3
sourceRelative	state=0	class=about	class=NP	1
sourceRelative	state=0	class=after	class=NNP	-1
sourceRelative	state=0	class=and	class=NNP	1
sourceRelative	state=0	class=and	class=NP	4
sourceRelative	state=0	class=and	class=and	-1
sourceRelative	state=0	class=at	class=X	-1
sourceRelative	state=0	class=but	class=NP	1
sourceRelative	state=0	class=by	class=NNP	1
sourceRelative	state=0	class=by	class=X	1
sourceRelative	state=0	class=fin	class=#	5
sourceRelative	state=0	class=fin	class=NNP	-1
sourceRelative	state=0	class=fin	class=NP	-3
sourceRelative	state=0	class=fin	class=by	1
sourceRelative	state=0	class=fin	class=inf	1
sourceRelative	state=0	class=for	class=DASH	1
sourceRelative	state=0	class=for	class=NP	-1
sourceRelative	state=0	class=in	class=NP	2
sourceRelative	state=0	class=in	class=to	-3
sourceRelative	state=0	class=ing	class=ADJ	-1
sourceRelative	state=0	class=ing	class=NNP	1
sourceRelative	state=0	class=of	class=NNP	1
sourceRelative	state=0	class=of	class=NP	2
sourceRelative	state=0	class=of	class=QC	1
sourceRelative	state=0	class=of	class=fin	4
sourceRelative	state=0	class=of	class=of	-2
sourceRelative	state=0	class=of	class=whom	3
sourceRelative	state=0	class=on	class=,	-3
sourceRelative	state=0	class=on	class=NNP	1
sourceRelative	state=0	class=pp	class=NP	1
sourceRelative	state=0	class=pp	class=when	-1
sourceRelative	state=0	class=that	class=,	-4
sourceRelative	state=0	class=that	class=NP	1
sourceRelative	state=0	class=that	class=PRP	1
sourceRelative	state=0	class=who	class=who	1
sourceRelative	state=2	class=,	class=NNP	-4
sourceRelative	state=2	class=,	class=and	-9
sourceRelative	state=2	class=,	class=fin	8
sourceRelative	state=2	class=.	class=NP	2
sourceRelative	state=2	class=ADV	class=,	3
sourceRelative	state=2	class=ADV	class=in	1
sourceRelative	state=2	class=DASH	class=DASH	3
sourceRelative	state=2	class=NP	class=fin	1
sourceRelative	state=2	class=and	class=NP	-6
sourceRelative	state=2	class=and	class=in	1
sourceRelative	state=2	class=and	class=without	1
sourceRelative	state=2	class=fin	class=#	2
sourceRelative	state=2	class=fin	class=,	4
sourceRelative	state=2	class=fin	class=DASH	-4
sourceRelative	state=2	class=fin	class=NNP	-3
sourceRelative	state=2	class=fin	class=NP	-5
sourceRelative	state=2	class=fin	class=QC	1
sourceRelative	state=2	class=fin	class=X	1
sourceRelative	state=2	class=fin	class=and	3
sourceRelative	state=2	class=fin	class=before	4
sourceRelative	state=2	class=fin	class=but	2
sourceRelative	state=2	class=fin	class=in	2
sourceRelative	state=2	class=fin	class=of	3
sourceRelative	state=2	class=fin	class=on	-4
sourceRelative	state=2	class=fin	class=since	4
sourceRelative	state=2	class=fin	class=to	5
sourceRelative	state=2	class=fin	class=while	3
sourceRelative	state=2	class=fin	class=with	3
sourceRelative	state=2	class=in	class=,	-3
sourceRelative	state=2	class=ing	class=NP	2
sourceRelative	state=2	class=of	class=NP	1
sourceRelative	state=2	class=of	class=fin	-2
sourceRelative	state=2	class=pp	class=NNP	3
sourceRelative	state=2	class=to	class=,	-4
sourceRelative	state=2	class=to	class=inf	-1
sourceRelative	state=2	class=to	class=to	2
sourceRelative	state=3	class=,	class=,	9
sourceRelative	state=3	class=DASH	class=DASH	5
sourceRelative	state=3	class=fin	class=that	-6
sourceRelative	state=3	class=of	class=NP	1
sourceRelative	state=3	class=who	class=NNP	3
sourceRelative	state=3	class=who	class=NP	2
sourceRelative	state=4	class=,	class=and	-1
sourceRelative	state=4	class=fin	class=,	4
sourceRelative	state=4	class=fin	class=DASH	-3
sourceRelative	state=4	class=fin	class=NNP	-6
sourceRelative	state=4	class=fin	class=NP	-7
sourceRelative	state=4	class=fin	class=and	7
sourceRelative	state=4	class=fin	class=but	2
sourceRelative	state=4	class=fin	class=by	2
sourceRelative	state=4	class=fin	class=fin	-3
sourceRelative	state=4	class=fin	class=while	1
sourceRelative	state=4	class=fin	class=with	2
sourceRelative	state=4	class=ing	class=and	4
sourceRelative	state=4	class=of	class=,	1
sourceRelative	state=4	class=of	class=and	1
sourceRelative	state=5	class=,	class=,	10
sourceRelative	state=5	class=,	class=to	3
sourceRelative	state=5	class=DASH	class=DASH	1
sourceRelative	state=5	class=fin	class=that	-1
sourceRelative	state=5	class=who	class=NP	6
sourceRelative	state=6	class=ADV	class=to	3
sourceRelative	state=6	class=fin	class=NP	-2
sourceRelative	state=6	class=fin	class=and	7
sourceRelative	state=6	class=fin	class=but	5
sourceRelative	state=6	class=fin	class=to	-4
sourceRelative	state=7	class=,	class=,	8
sourceRelative	state=7	class=fin	class=and	1
sourceRelative	state=7	class=fin	class=fin	-2
sourceRelative	state=7	class=fin	class=to	-3
sourceRelative	state=7	class=who	class=,	-2
sourceSidePath	yes=no	side=both	path=	2
sourceSidePath	yes=no	side=both	path=IN	3
sourceSidePath	yes=no	side=elsewhere	path=IN	-1
sourceSidePath	yes=no	side=left	path=	8
sourceSidePath	yes=no	side=left	path=,	-1
sourceSidePath	yes=no	side=left	path=ADJ IN	2
sourceSidePath	yes=no	side=left	path=IN	1
sourceSidePath	yes=no	side=left	path=IN ADJ IN	1
sourceSidePath	yes=no	side=left	path=IN CC	1
sourceSidePath	yes=no	side=left	path=NP IN	7
sourceSidePath	yes=no	side=left	path=TO V	3
sourceSidePath	yes=no	side=left	path=TO V ADJ IN	1
sourceSidePath	yes=no	side=right	path=	-6
sourceSidePath	yes=no	side=right	path=,	1
sourceSidePath	yes=no	side=right	path=IN	-1
sourceSidePath	yes=no	side=right	path=NP ,	4
sourceSidePath	yes=no	side=right	path=NP IN	-5
sourceSidePath	yes=no	side=right	path=NP X	3
sourceSidePath	yes=no	side=right	path=TO V NP ,	2
sourceSidePath	yes=no	side=right	path=V NP IN	1
sourceSidePath	yes=yes	side=both	path=	4
sourceSidePath	yes=yes	side=both	path=V	-1
sourceSidePath	yes=yes	side=both	path=far V , ,	-7
sourceSidePath	yes=yes	side=both	path=far V V	-4
sourceSidePath	yes=yes	side=both	path=far V V ,	-2
sourceSidePath	yes=yes	side=both	path=far V V , ,	-1
sourceSidePath	yes=yes	side=elsewhere	path=,	2
sourceSidePath	yes=yes	side=elsewhere	path=far V V	-8
sourceSidePath	yes=yes	side=left	path=	5
sourceSidePath	yes=yes	side=left	path=, NP	2
sourceSidePath	yes=yes	side=left	path=, NP ,	3
sourceSidePath	yes=yes	side=left	path=CC NP	1
sourceSidePath	yes=yes	side=left	path=NP	1
sourceSidePath	yes=yes	side=left	path=V IN	6
sourceSidePath	yes=yes	side=left	path=WH	-3
sourceSidePath	yes=yes	side=left	path=far V V ,	-5
sourceSidePath	yes=yes	side=left	path=far V V , ,	-6
sourceSidePath	yes=yes	side=right	path=	2
sourceSidePath	yes=yes	side=right	path=, ,	2
sourceSidePath	yes=yes	side=right	path=, CC	-6
sourceSidePath	yes=yes	side=right	path=, CC NP	-2
sourceSidePath	yes=yes	side=right	path=, IN	-1
sourceSidePath	yes=yes	side=right	path=, NP , NP ,	1
sourceSidePath	yes=yes	side=right	path=, NP CC NP	8
sourceSidePath	yes=yes	side=right	path=, TO	-3
sourceSidePath	yes=yes	side=right	path=, WH V ,	1
sourceSidePath	yes=yes	side=right	path=ADJ	4
sourceSidePath	yes=yes	side=right	path=CC NP	3
sourceSidePath	yes=yes	side=right	path=CC NP , NP ,	2
sourceSidePath	yes=yes	side=right	path=CC NP DASH	-2
sourceSidePath	yes=yes	side=right	path=CC NP V ,	1
sourceSidePath	yes=yes	side=right	path=CC NP X NP X	1
sourceSidePath	yes=yes	side=right	path=DASH	-6
sourceSidePath	yes=yes	side=right	path=DASH CC	-2
sourceSidePath	yes=yes	side=right	path=DASH NP DASH	2
sourceSidePath	yes=yes	side=right	path=IN	1
sourceSidePath	yes=yes	side=right	path=IN PRP	2
sourceSidePath	yes=yes	side=right	path=IN V NP	2
sourceSidePath	yes=yes	side=right	path=IN WH	3
sourceSidePath	yes=yes	side=right	path=NP	4
sourceSidePath	yes=yes	side=right	path=PRP	2
sourceSidePath	yes=yes	side=right	path=QC NP	2
sourceSidePath	yes=yes	side=right	path=TO	1
sourceSidePath	yes=yes	side=right	path=V	3
sourceSidePath	yes=yes	side=right	path=V ,	1
sourceSidePath	yes=yes	side=right	path=V ADJ	2
sourceSidePath	yes=yes	side=right	path=V CC	1
sourceSidePath	yes=yes	side=right	path=V DASH	-3
sourceSidePath	yes=yes	side=right	path=V IN	-4
sourceSidePath	yes=yes	side=right	path=V NP	5
sourceSidePath	yes=yes	side=right	path=V NP ,	1
sourceSidePath	yes=yes	side=right	path=V NP , CC	2
sourceSidePath	yes=yes	side=right	path=V NP CC	4
sourceSidePath	yes=yes	side=right	path=V NP DASH	-3
sourceSidePath	yes=yes	side=right	path=V NP IN	-2
sourceSidePath	yes=yes	side=right	path=V NP SUB	3
sourceSidePath	yes=yes	side=right	path=V NP TO	-1
sourceSidePath	yes=yes	side=right	path=V NP WH	-4
sourceSidePath	yes=yes	side=right	path=V RP	1
sourceSidePath	yes=yes	side=right	path=V TO	1
sourceSidePath	yes=yes	side=right	path=V TO V	-4
sourceSidePath	yes=yes	side=right	path=WH	3
sourceSidePath	yes=yes	side=right	path=WH NP	1
sourceSidePath	yes=yes	side=right	path=WH V NP	6
sourceSidePath	yes=yes	side=right	path=WH V NP V	1
sourceSidePath	yes=yes	side=right	path=X	-3
sourceSidePath	yes=yes	side=right	path=X NP X	2
sourceSidePath	yes=yes	side=right	path=X NP X ,	1
sourceSidePath	yes=yes	side=right	path=far V V	1
sourceSidePath	yes=yes	side=right	path=far V V , ,	1
sourceSideType	side=both	class=,	tag=np	-2
sourceSideType	side=both	class=NNP	tag=nn	-4
sourceSideType	side=both	class=NP	tag=nn	1
sourceSideType	side=both	class=NP	tag=np	-2
sourceSideType	side=both	class=PRP	tag=40	2
sourceSideType	side=elsewhere	class=,	tag=np	2
sourceSideType	side=elsewhere	class=NNP	tag=np	3
sourceSideType	side=elsewhere	class=NP	tag=nns	5
sourceSideType	side=elsewhere	class=and	tag=np	3
sourceSideType	side=elsewhere	class=fin	tag=nn	-1
sourceSideType	side=left	class=,	tag=np	2
sourceSideType	side=left	class=NNP	tag=nn	2
sourceSideType	side=left	class=NP	tag=41	1
sourceSideType	side=left	class=NP	tag=49	-1
sourceSideType	side=left	class=NP	tag=nn	-1
sourceSideType	side=left	class=NP	tag=nns	1
sourceSideType	side=left	class=NP	tag=np	-1
sourceSideType	side=left	class=PRP	tag=40	1
sourceSideType	side=left	class=PRP	tag=nns	1
sourceSideType	side=left	class=QC	tag=nn	3
sourceSideType	side=left	class=X	tag=nn	4
sourceSideType	side=left	class=fin	tag=nn	1
sourceSideType	side=left	class=fin	tag=np	3
sourceSideType	side=left	class=of	tag=49	-2
sourceSideType	side=right	class=#	tag=nn	3
sourceSideType	side=right	class=,	tag=40	6
sourceSideType	side=right	class=,	tag=42	2
sourceSideType	side=right	class=,	tag=48	-8
sourceSideType	side=right	class=,	tag=nn	3
sourceSideType	side=right	class=,	tag=nns	2
sourceSideType	side=right	class=,	tag=np	5
sourceSideType	side=right	class=ADJ	tag=41	1
sourceSideType	side=right	class=ADJ	tag=42	-7
sourceSideType	side=right	class=DASH	tag=41	-4
sourceSideType	side=right	class=DASH	tag=nn	-1
sourceSideType	side=right	class=IN	tag=40	-2
sourceSideType	side=right	class=NNP	tag=40	-1
sourceSideType	side=right	class=NNP	tag=41	-1
sourceSideType	side=right	class=NNP	tag=42	3
sourceSideType	side=right	class=NNP	tag=48	-2
sourceSideType	side=right	class=NNP	tag=dt	4
sourceSideType	side=right	class=NNP	tag=nn	3
sourceSideType	side=right	class=NNP	tag=nns	3
sourceSideType	side=right	class=NNP	tag=np	1
sourceSideType	side=right	class=NP	tag=40	-1
sourceSideType	side=right	class=NP	tag=41	3
sourceSideType	side=right	class=NP	tag=42	3
sourceSideType	side=right	class=NP	tag=48	-3
sourceSideType	side=right	class=NP	tag=49	-3
sourceSideType	side=right	class=NP	tag=cd	2
sourceSideType	side=right	class=NP	tag=dt	5
sourceSideType	side=right	class=NP	tag=jj	2
sourceSideType	side=right	class=NP	tag=nn	2
sourceSideType	side=right	class=NP	tag=np	-1
sourceSideType	side=right	class=NP	tag=pos	3
sourceSideType	side=right	class=PRP	tag=40	-2
sourceSideType	side=right	class=PRP	tag=42	2
sourceSideType	side=right	class=PRP	tag=nns	1
sourceSideType	side=right	class=PRP	tag=np	-2
sourceSideType	side=right	class=QC	tag=nn	3
sourceSideType	side=right	class=QC	tag=np	2
sourceSideType	side=right	class=X	tag=np	1
sourceSideType	side=right	class=after	tag=nns	-1
sourceSideType	side=right	class=after	tag=np	5
sourceSideType	side=right	class=and	tag=40	1
sourceSideType	side=right	class=and	tag=41	3
sourceSideType	side=right	class=and	tag=49	1
sourceSideType	side=right	class=but	tag=40	1
sourceSideType	side=right	class=but	tag=41	4
sourceSideType	side=right	class=but	tag=nns	-3
sourceSideType	side=right	class=by	tag=np	2
sourceSideType	side=right	class=fin	tag=40	-2
sourceSideType	side=right	class=fin	tag=41	3
sourceSideType	side=right	class=in	tag=49	1
sourceSideType	side=right	class=in	tag=nns	1
sourceSideType	side=right	class=of	tag=48	4
sourceSideType	side=right	class=of	tag=49	2
sourceSideType	side=right	class=of	tag=nn	-1
sourceSideType	side=right	class=on	tag=40	3
sourceSideType	side=right	class=on	tag=nns	-2
sourceSideType	side=right	class=pp	tag=nn	4
sourceSideType	side=right	class=that	tag=nn	1
sourceSideType	side=right	class=that	tag=np	-1
sourceSideType	side=right	class=to	tag=40	4
sourceSideType	side=right	class=to	tag=42	-2
sourceSideType	side=right	class=to	tag=dt	-1
sourceSideType	side=right	class=to	tag=nn	-6
sourceSideType	side=right	class=to	tag=nns	2
sourceSideType	side=right	class=when	tag=41	-5
sourceSideType	side=right	class=which	tag=41	5
sourceSideType	side=right	class=which	tag=np	-4
sourceSideType	side=right	class=while	tag=40	1
sourceSideType	side=right	class=who	tag=41	2
sourceSideType	side=right	class=whom	tag=dt	1
sourceSideType	side=right	class=with	tag=nns	-4
sourceSideType	side=right	class=with	tag=np	2
sourceSideType	side=right	class=without	tag=np	3
sourceTagPath	tag=cd	form=fin	path=	1
sourceTagPath	tag=cd	form=fin	path=IN	1
sourceTagPath	tag=cd	form=fin	path=NP IN	1
sourceTagPath	tag=dt	form=fin	path=QO NP QC NP	1
sourceTagPath	tag=dt	form=fin+have	path=	1
sourceTagPath	tag=dt	form=pp	path=	-6
sourceTagPath	tag=jj	form=fin	path=	2
sourceTagPath	tag=jj	form=fin	path=IN PRP	1
sourceTagPath	tag=jj	form=ing	path=,	1
sourceTagPath	tag=jj	form=nns	path=IN	-1
sourceTagPath	tag=jj	form=pp	path=	1
sourceTagPath	tag=nn	form=fin	path=	2
sourceTagPath	tag=nn	form=fin	path=,	-9
sourceTagPath	tag=nn	form=fin	path=, NP ,	2
sourceTagPath	tag=nn	form=fin	path=, NP , NP ,	1
sourceTagPath	tag=nn	form=fin	path=ADJ IN	2
sourceTagPath	tag=nn	form=fin	path=V	2
sourceTagPath	tag=nn	form=fin	path=V NP	2
sourceTagPath	tag=nn	form=fin	path=WH V NP	1
sourceTagPath	tag=nn	form=fin	path=far V V	4
sourceTagPath	tag=nn	form=fin	path=far V V , ,	1
sourceTagPath	tag=nn	form=fin+have	path=IN	-4
sourceTagPath	tag=nn	form=in	path=	4
sourceTagPath	tag=nn	form=inf	path=far V V	-1
sourceTagPath	tag=nn	form=ing	path=	-1
sourceTagPath	tag=nn	form=ing	path=,	1
sourceTagPath	tag=nn	form=ing	path=IN	3
sourceTagPath	tag=nn	form=ing	path=SUB	1
sourceTagPath	tag=nn	form=ing	path=V ,	2
sourceTagPath	tag=nn	form=ing	path=far V V ,	4
sourceTagPath	tag=nn	form=nn	path=,	-1
sourceTagPath	tag=nn	form=nn	path=V	-1
sourceTagPath	tag=nn	form=pp	path=DASH	-1
sourceTagPath	tag=nns	form=fin	path=	-4
sourceTagPath	tag=nns	form=fin	path=, NP	-1
sourceTagPath	tag=nns	form=fin	path=V	5
sourceTagPath	tag=nns	form=fin	path=WH V	1
sourceTagPath	tag=nns	form=fin	path=far V V	-2
sourceTagPath	tag=nns	form=fin+have	path=	3
sourceTagPath	tag=nns	form=fin+have	path=WH	1
sourceTagPath	tag=nns	form=fin+passive	path=IN	1
sourceTagPath	tag=nns	form=in	path=	1
sourceTagPath	tag=nns	form=inf	path=	1
sourceTagPath	tag=nns	form=inf	path=V ADJ TO	1
sourceTagPath	tag=nns	form=inf	path=V TO	1
sourceTagPath	tag=nns	form=ing	path=	1
sourceTagPath	tag=nns	form=ing	path=TO V	1
sourceTagPath	tag=nns	form=ing	path=V NP	-2
sourceTagPath	tag=nns	form=ing	path=far V V ,	1
sourceTagPath	tag=nns	form=jj	path=IN	-1
sourceTagPath	tag=nns	form=nn	path=,	-1
sourceTagPath	tag=nns	form=nn	path=IN	3
sourceTagPath	tag=np	form=colon	path=far V V , ,	2
sourceTagPath	tag=np	form=fin	path=	3
sourceTagPath	tag=np	form=fin	path=,	-1
sourceTagPath	tag=np	form=fin	path=, NP	-1
sourceTagPath	tag=np	form=fin	path=, NP ,	2
sourceTagPath	tag=np	form=fin	path=DASH V NP	1
sourceTagPath	tag=np	form=fin	path=V NP	-2
sourceTagPath	tag=np	form=fin	path=far , ,	5
sourceTagPath	tag=np	form=fin	path=far V ,	-1
sourceTagPath	tag=np	form=fin	path=far V , ,	1
sourceTagPath	tag=np	form=fin	path=far V V	2
sourceTagPath	tag=np	form=fin+passive	path=	-6
sourceTagPath	tag=np	form=inf	path=, TO	-2
sourceTagPath	tag=np	form=inf	path=far V ,	1
sourceTagPath	tag=np	form=inf	path=far V V , ,	2
sourceTagPath	tag=np	form=ing	path=,	1
sourceTagPath	tag=np	form=ing	path=IN	-4
sourceTagPath	tag=np	form=ing	path=NP ,	2
sourceTagPath	tag=np	form=ing	path=V	2
sourceTagPath	tag=np	form=ing	path=V ,	2
sourceTagPath	tag=np	form=ing	path=V ADJ ,	-1
sourceTagPath	tag=np	form=ing	path=V NP	3
sourceTagPath	tag=np	form=ing	path=V NP ,	2
sourceTagPath	tag=np	form=ing	path=far V ,	1
sourceTagPath	tag=np	form=ing	path=far V , ,	-3
sourceTagPath	tag=np	form=ing	path=far V V ,	3
sourceTagPath	tag=np	form=jj	path=IN	1
sourceTagPath	tag=np	form=nn	path=,	4
sourceTagPath	tag=np	form=nn	path=IN	-1
sourceTagPath	tag=np	form=nn	path=V	-1
sourceTagPath	tag=np	form=nn	path=V NP IN	1
sourceTagPath	tag=np	form=nn	path=far V ,	-1
sourceTagPath	tag=np	form=nns	path=far V V ,	-1
sourceTagPath	tag=pos	form=fin	path=	-8
sourceTagPath	tag=pos	form=fin+have	path=	-3
sourceTagPath	tag=pos	form=nn	path=	6
sourceTagPath	tag=pos	form=nns	path=	6
sourceTagPath	tag=prp	form=fin+not	path=	5
sourceTagPath	tag=prp	form=fin+passive	path=	-3
sourceTagPath	tag=prp	form=inf	path=V ADJ TO	-2
sourceTagPath	tag=prp	form=inf	path=far V V ,	2
sourceTagPath	tag=prp	form=ing	path=far V V , ,	1
sourceTagPath	tag=prp	form=nn	path=V	1
sourceTagPath	tag=prp	form=nn	path=V IN	1
sourceTagPath	tag=prps	form=fin	path=	-6
sourceTagPath	tag=prps	form=nn	path=	5
sourceTagPath	tag=prps	form=nn	path=IN	1
sourceTagPath	tag=prps	form=nns	path=	3
sourceTagPath	tag=wh	form=fin	path=	2
sourceTagPath	tag=wh	form=fin	path=ADJ	3
sourceTagPath	tag=wh	form=fin	path=far V V ,	-5
sourceTagPath	tag=wh	form=fin+not	path=	-1
sourceTagPath	tag=wh	form=fin+passive	path=	1
sourceTagPath	tag=wh	form=fin+passive	path=NP	2
sourceTagPath	tag=wh	form=inf	path=V NP TO	-2
sourceTagPath	tag=wh	form=jj	path=V	3
sourceTagPath	tag=wh	form=nn	path=	-3
sourceTagPath	tag=wh	form=pp	path=	-3
sourceType	yes=no	tag=41	-13
sourceType	yes=no	tag=49	-8
sourceType	yes=no	tag=dt	2
sourceType	yes=no	tag=nn	-1
sourceType	yes=no	tag=np	3
sourceType	yes=yes	tag=40	4
sourceType	yes=yes	tag=42	-1
sourceType	yes=yes	tag=48	-3
sourceType	yes=yes	tag=nns	2
sourceType	yes=yes	tag=np	4
sourceType	yes=yes	tag=pos	6
sourceVerbBetween	word=?	form=fin	5
sourceVerbBetween	word=?	form=fin+have	1
sourceVerbBetween	word=?	form=fin+modal	2
sourceVerbBetween	word=?	form=fin+passive	-3
sourceVerbBetween	word=?	form=fin+passive+modal	-3
sourceVerbBetween	word=?	form=fin+passive+not	-1
sourceVerbBetween	word=?	form=inf	1
sourceVerbBetween	word=?	form=ing	-2
sourceVerbBetween	word=?	form=jj	2
sourceVerbBetween	word=?	form=nn	2
sourceVerbBetween	word=?	form=nns	1
sourceVerbBetween	word=?	form=rb	-2
sourceVerbBetween	word=be	form=fin+have	-4
sourceVerbBetween	word=be	form=inf	2
sourceVerbBetween	word=be	form=ing	-7
sourceVerbBetween	word=be	form=jj	2
sourceVerbBetween	word=be	form=nn	3
sourceVerbBetween	word=be	form=pp	1
sourceVerbBetween	word=come	form=fin	-2
sourceVerbBetween	word=come	form=ing	-6
sourceVerbBetween	word=conduct	form=fin	1
sourceVerbBetween	word=continue	form=ing	1
sourceVerbBetween	word=defend	form=ing	2
sourceVerbBetween	word=do	form=fin	-5
sourceVerbBetween	word=draw	form=fin	-1
sourceVerbBetween	word=endorse	form=nn	1
sourceVerbBetween	word=face	form=nn	-2
sourceVerbBetween	word=face	form=pp	-2
sourceVerbBetween	word=file	form=fin	2
sourceVerbBetween	word=fire	form=ing	1
sourceVerbBetween	word=formulate	form=ing	1
sourceVerbBetween	word=get	form=ing	-2
sourceVerbBetween	word=give	form=inf	-1
sourceVerbBetween	word=go	form=inf	1
sourceVerbBetween	word=have	form=inf	3
sourceVerbBetween	word=have	form=nn	12
sourceVerbBetween	word=have	form=nns	8
sourceVerbBetween	word=have	form=pp	4
sourceVerbBetween	word=include	form=fin	1
sourceVerbBetween	word=include	form=fin+have	4
sourceVerbBetween	word=lead	form=fin	1
sourceVerbBetween	word=make	form=ing	3
sourceVerbBetween	word=meet	form=inf	3
sourceVerbBetween	word=oi	form=fin	1
sourceVerbBetween	word=question	form=fin	-1
sourceVerbBetween	word=release	form=fin	8
sourceVerbBetween	word=release	form=ing	-5
sourceVerbBetween	word=represent	form=fin	2
sourceVerbBetween	word=restrict	form=ing	3
sourceVerbBetween	word=run	form=fin	2
sourceVerbBetween	word=say	form=ing	2
sourceVerbBetween	word=say	form=pp	-1
sourceVerbBetween	word=send	form=fin	1
sourceVerbBetween	word=send	form=ing	1
sourceVerbBetween	word=spend	form=inf	1
sourceVerbBetween	word=suggest	form=fin	4
sourceVerbBetween	word=take	form=inf	1
sourceVerbBetween	word=talk	form=fin	-1
sourceVerbBetween	word=tell	form=ing	1
sourceVerbBetween	word=use	form=inf	1
sourceVerbBetween	word=win	form=fin	-2
sourceVerbsType	yes=no	n=0	tag=41	-5
sourceVerbsType	yes=no	n=0	tag=49	-4
sourceVerbsType	yes=no	n=0	tag=cd	1
sourceVerbsType	yes=no	n=0	tag=dt	4
sourceVerbsType	yes=no	n=0	tag=nn	1
sourceVerbsType	yes=no	n=0	tag=nns	2
sourceVerbsType	yes=no	n=0	tag=np	2
sourceVerbsType	yes=no	n=1	tag=nn	-3
sourceVerbsType	yes=no	n=1	tag=np	4
sourceVerbsType	yes=no	n=2	tag=np	-2
sourceVerbsType	yes=yes	n=0	tag=40	4
sourceVerbsType	yes=yes	n=0	tag=41	1
sourceVerbsType	yes=yes	n=0	tag=42	-1
sourceVerbsType	yes=yes	n=0	tag=49	4
sourceVerbsType	yes=yes	n=0	tag=dt	1
sourceVerbsType	yes=yes	n=0	tag=jj	2
sourceVerbsType	yes=yes	n=0	tag=nn	-1
sourceVerbsType	yes=yes	n=0	tag=pos	3
sourceVerbsType	yes=yes	n=1	tag=41	1
sourceVerbsType	yes=yes	n=1	tag=48	-2
sourceVerbsType	yes=yes	n=1	tag=49	-12
sourceVerbsType	yes=yes	n=1	tag=nn	3
sourceVerbsType	yes=yes	n=1	tag=nns	2
sourceVerbsType	yes=yes	n=1	tag=np	1
sourceVerbsType	yes=yes	n=2	tag=41	-2
sourceVerbsType	yes=yes	n=2	tag=48	-2
sourceVerbsType	yes=yes	n=2	tag=nns	2
sourceVerbsType	yes=yes	n=3	tag=dt	-3
sourceVerbsType	yes=yes	n=3	tag=nn	-2
sourceVerbsType	yes=yes	n=3	tag=nns	-1
sourceVerbsType	yes=yes	n=3	tag=np	1
sourceWord	word=ad	1
sourceWord	word=administration	7
sourceWord	word=adviser	6
sourceWord	word=aide	4
sourceWord	word=all	-2
sourceWord	word=ally	2
sourceWord	word=americans	1
sourceWord	word=analysis	1
sourceWord	word=another	-2
sourceWord	word=army	1
sourceWord	word=article	1
sourceWord	word=attack	-6
sourceWord	word=attention	-2
sourceWord	word=authority	2
sourceWord	word=average	2
sourceWord	word=axelrod	6
sourceWord	word=ayotte	2
sourceWord	word=baker	2
sourceWord	word=base	1
sourceWord	word=biden	1
sourceWord	word=blasio	4
sourceWord	word=board	2
sourceWord	word=both	5
sourceWord	word=brother	1
sourceWord	word=bush	1
sourceWord	word=calif.	-3
sourceWord	word=camp	2
sourceWord	word=campaign	10
sourceWord	word=carolina	-2
sourceWord	word=chairman	-3
sourceWord	word=chrabaszcz	1
sourceWord	word=christie	1
sourceWord	word=clinton	3
sourceWord	word=cnn	-1
sourceWord	word=comment	-3
sourceWord	word=concern	-2
sourceWord	word=convention	-7
sourceWord	word=conversation	-1
sourceWord	word=court	1
sourceWord	word=critic	1
sourceWord	word=criticism	-5
sourceWord	word=cruz	4
sourceWord	word=day	-1
sourceWord	word=debate	-2
sourceWord	word=delegate	-2
sourceWord	word=democrats	1
sourceWord	word=department	-2
sourceWord	word=devine	4
sourceWord	word=donor	-1
sourceWord	word=editorial	3
sourceWord	word=email	1
sourceWord	word=emanuel	3
sourceWord	word=endorsement	-2
sourceWord	word=establishment	5
sourceWord	word=event	-3
sourceWord	word=everyone	5
sourceWord	word=family	1
sourceWord	word=father	1
sourceWord	word=focus	-1
sourceWord	word=four	4
sourceWord	word=franã	1
sourceWord	word=friday	-12
sourceWord	word=gillibrand	1
sourceWord	word=gop	-1
sourceWord	word=graham	5
sourceWord	word=grassley	1
sourceWord	word=group	4
sourceWord	word=guard	1
sourceWord	word=guy	2
sourceWord	word=hampshire	-4
sourceWord	word=handful	1
sourceWord	word=hard	-1
sourceWord	word=he	6
sourceWord	word=her	3
sourceWord	word=himself	-9
sourceWord	word=husband	-5
sourceWord	word=i	1
sourceWord	word=immigrant	-1
sourceWord	word=insider	2
sourceWord	word=interview	-1
sourceWord	word=iowa	-7
sourceWord	word=issue	-2
sourceWord	word=it	-16
sourceWord	word=its	-2
sourceWord	word=job	-2
sourceWord	word=kirk	2
sourceWord	word=law	1
sourceWord	word=lawsuit	2
sourceWord	word=league	-1
sourceWord	word=letter	2
sourceWord	word=liberal	-2
sourceWord	word=majority	8
sourceWord	word=many	10
sourceWord	word=mccain	-1
sourceWord	word=me	2
sourceWord	word=media	4
sourceWord	word=meeting	-5
sourceWord	word=member	2
sourceWord	word=million	-1
sourceWord	word=monday	-12
sourceWord	word=month	-8
sourceWord	word=more	5
sourceWord	word=murphy	5
sourceWord	word=n.h.	-1
sourceWord	word=news	-2
sourceWord	word=nieto	-7
sourceWord	word=nobody	2
sourceWord	word=none	8
sourceWord	word=nothing	-2
sourceWord	word=number	8
sourceWord	word=obama	2
sourceWord	word=office	2
sourceWord	word=official	5
sourceWord	word=ohio	-4
sourceWord	word=one	5
sourceWord	word=orange	2
sourceWord	word=organization	2
sourceWord	word=paris	-1
sourceWord	word=parliament	1
sourceWord	word=part	-7
sourceWord	word=pastor	-1
sourceWord	word=people	2
sourceWord	word=percent	6
sourceWord	word=peã	6
sourceWord	word=philadelphia	-3
sourceWord	word=plan	-2
sourceWord	word=point	-1
sourceWord	word=poll	9
sourceWord	word=precedent	3
sourceWord	word=president	-2
sourceWord	word=progressive	1
sourceWord	word=promise	1
sourceWord	word=protester	3
sourceWord	word=quarter	2
sourceWord	word=question	-8
sourceWord	word=rally	-3
sourceWord	word=reason	-4
sourceWord	word=reid	3
sourceWord	word=remark	-1
sourceWord	word=report	8
sourceWord	word=republicans	9
sourceWord	word=rhetoric	-1
sourceWord	word=rival	3
sourceWord	word=rubio	4
sourceWord	word=ryan	1
sourceWord	word=sanders	4
sourceWord	word=saturday	-8
sourceWord	word=september	-1
sourceWord	word=series	-2
sourceWord	word=she	10
sourceWord	word=show	2
sourceWord	word=side	3
sourceWord	word=some	12
sourceWord	word=someone	1
sourceWord	word=source	8
sourceWord	word=spokesman	4
sourceWord	word=star	-2
sourceWord	word=stone	2
sourceWord	word=strategist	3
sourceWord	word=study	8
sourceWord	word=sunday	-8
sourceWord	word=support	-5
sourceWord	word=survey	8
sourceWord	word=team	2
sourceWord	word=that	-5
sourceWord	word=the	-2
sourceWord	word=them	-3
sourceWord	word=themselves	-3
sourceWord	word=they	5
sourceWord	word=thiel	-2
sourceWord	word=this	-5
sourceWord	word=those	9
sourceWord	word=thursday	-9
sourceWord	word=time	-8
sourceWord	word=times	1
sourceWord	word=today	-1
sourceWord	word=trump	3
sourceWord	word=tuesday	-12
sourceWord	word=twitter	-1
sourceWord	word=tycoon	1
sourceWord	word=us	4
sourceWord	word=user	2
sourceWord	word=video	5
sourceWord	word=voter	-1
sourceWord	word=walker	4
sourceWord	word=warren	3
sourceWord	word=washington	-13
sourceWord	word=way	-5
sourceWord	word=wednesday	-13
sourceWord	word=what	-6
sourceWord	word=when	-15
sourceWord	word=where	-6
sourceWord	word=who	7
sourceWord	word=whose	8
sourceWord	word=why	-3
sourceWord	word=wife	2
sourceWord	word=wing	3
sourceWord	word=year	-4
sourceWord	word=york	-7
sourceWord	word=you	1
sourceWordNear	yes=no	word=campaign	yes=yes	1
sourceWordNear	yes=no	word=criticism	yes=yes	-1
sourceWordNear	yes=no	word=friday	yes=yes	-1
sourceWordNear	yes=no	word=guard	yes=no	1
sourceWordNear	yes=no	word=he	yes=no	-2
sourceWordNear	yes=no	word=her	yes=yes	1
sourceWordNear	yes=no	word=his	yes=yes	-3
sourceWordNear	yes=no	word=me	yes=yes	1
sourceWordNear	yes=no	word=monday	yes=yes	-3
sourceWordNear	yes=no	word=poll	yes=no	-5
sourceWordNear	yes=no	word=poll	yes=yes	3
sourceWordNear	yes=no	word=president	yes=yes	-1
sourceWordNear	yes=no	word=report	yes=yes	1
sourceWordNear	yes=no	word=some	yes=yes	1
sourceWordNear	yes=no	word=support	yes=yes	-3
sourceWordNear	yes=no	word=supporter	yes=yes	2
sourceWordNear	yes=no	word=they	yes=yes	1
sourceWordNear	yes=no	word=trump	yes=no	2
sourceWordNear	yes=no	word=voter	yes=yes	3
sourceWordNear	yes=no	word=wednesday	yes=yes	-5
sourceWordNear	yes=yes	word='s	yes=no	-3
sourceWordNear	yes=yes	word='s	yes=yes	1
sourceWordNear	yes=yes	word=administration	yes=yes	2
sourceWordNear	yes=yes	word=adviser	yes=yes	2
sourceWordNear	yes=yes	word=aide	yes=no	2
sourceWordNear	yes=yes	word=all	yes=yes	-3
sourceWordNear	yes=yes	word=americans	yes=yes	1
sourceWordNear	yes=yes	word=audience	yes=yes	3
sourceWordNear	yes=yes	word=authority	yes=yes	2
sourceWordNear	yes=yes	word=axelrod	yes=no	3
sourceWordNear	yes=yes	word=biden	yes=no	1
sourceWordNear	yes=yes	word=board	yes=no	2
sourceWordNear	yes=yes	word=both	yes=no	2
sourceWordNear	yes=yes	word=bush	yes=no	3
sourceWordNear	yes=yes	word=calif.	yes=no	-2
sourceWordNear	yes=yes	word=campaign	yes=no	3
sourceWordNear	yes=yes	word=campaign	yes=yes	6
sourceWordNear	yes=yes	word=candidate	yes=yes	2
sourceWordNear	yes=yes	word=center	yes=no	-1
sourceWordNear	yes=yes	word=christie	yes=no	3
sourceWordNear	yes=yes	word=clinton	yes=yes	1
sourceWordNear	yes=yes	word=concern	yes=yes	-1
sourceWordNear	yes=yes	word=critic	yes=no	1
sourceWordNear	yes=yes	word=cruz	yes=no	1
sourceWordNear	yes=yes	word=delegate	yes=no	-2
sourceWordNear	yes=yes	word=democrats	yes=no	1
sourceWordNear	yes=yes	word=devine	yes=yes	2
sourceWordNear	yes=yes	word=dozen	yes=yes	-1
sourceWordNear	yes=yes	word=establishment	yes=yes	1
sourceWordNear	yes=yes	word=event	yes=no	-1
sourceWordNear	yes=yes	word=everyone	yes=yes	4
sourceWordNear	yes=yes	word=family	yes=no	2
sourceWordNear	yes=yes	word=friday	yes=no	-1
sourceWordNear	yes=yes	word=friday	yes=yes	-2
sourceWordNear	yes=yes	word=gillibrand	yes=no	1
sourceWordNear	yes=yes	word=graham	yes=no	4
sourceWordNear	yes=yes	word=group	yes=no	4
sourceWordNear	yes=yes	word=guy	yes=no	3
sourceWordNear	yes=yes	word=hacker	yes=no	1
sourceWordNear	yes=yes	word=he	yes=no	3
sourceWordNear	yes=yes	word=he	yes=yes	4
sourceWordNear	yes=yes	word=her	yes=yes	5
sourceWordNear	yes=yes	word=himself	yes=yes	-6
sourceWordNear	yes=yes	word=his	yes=no	-2
sourceWordNear	yes=yes	word=his	yes=yes	3
sourceWordNear	yes=yes	word=house	yes=no	-3
sourceWordNear	yes=yes	word=husband	yes=no	-1
sourceWordNear	yes=yes	word=i	yes=no	-2
sourceWordNear	yes=yes	word=i	yes=yes	5
sourceWordNear	yes=yes	word=iowa	yes=no	-4
sourceWordNear	yes=yes	word=it	yes=no	-7
sourceWordNear	yes=yes	word=it	yes=yes	-7
sourceWordNear	yes=yes	word=latinos	yes=yes	2
sourceWordNear	yes=yes	word=law	yes=yes	2
sourceWordNear	yes=yes	word=lawsuit	yes=no	2
sourceWordNear	yes=yes	word=leader	yes=yes	-1
sourceWordNear	yes=yes	word=majority	yes=no	1
sourceWordNear	yes=yes	word=man	yes=yes	2
sourceWordNear	yes=yes	word=many	yes=no	8
sourceWordNear	yes=yes	word=many	yes=yes	1
sourceWordNear	yes=yes	word=month	yes=no	-2
sourceWordNear	yes=yes	word=more	yes=no	7
sourceWordNear	yes=yes	word=nieto	yes=yes	-5
sourceWordNear	yes=yes	word=nobody	yes=yes	2
sourceWordNear	yes=yes	word=none	yes=no	2
sourceWordNear	yes=yes	word=none	yes=yes	3
sourceWordNear	yes=yes	word=number	yes=no	5
sourceWordNear	yes=yes	word=obama	yes=yes	2
sourceWordNear	yes=yes	word=office	yes=yes	2
sourceWordNear	yes=yes	word=official	yes=no	4
sourceWordNear	yes=yes	word=ohio	yes=no	-1
sourceWordNear	yes=yes	word=one	yes=yes	3
sourceWordNear	yes=yes	word=orange	yes=no	2
sourceWordNear	yes=yes	word=part	yes=no	-2
sourceWordNear	yes=yes	word=people	yes=no	4
sourceWordNear	yes=yes	word=percent	yes=no	1
sourceWordNear	yes=yes	word=peã	yes=yes	3
sourceWordNear	yes=yes	word=philadelphia	yes=no	-1
sourceWordNear	yes=yes	word=point	yes=yes	-1
sourceWordNear	yes=yes	word=poll	yes=no	6
sourceWordNear	yes=yes	word=poll	yes=yes	2
sourceWordNear	yes=yes	word=precedent	yes=no	3
sourceWordNear	yes=yes	word=promise	yes=no	1
sourceWordNear	yes=yes	word=protester	yes=no	3
sourceWordNear	yes=yes	word=question	yes=yes	-3
sourceWordNear	yes=yes	word=reason	yes=yes	-1
sourceWordNear	yes=yes	word=reid	yes=no	1
sourceWordNear	yes=yes	word=report	yes=no	6
sourceWordNear	yes=yes	word=republican	yes=yes	1
sourceWordNear	yes=yes	word=republicans	yes=no	3
sourceWordNear	yes=yes	word=republicans	yes=yes	2
sourceWordNear	yes=yes	word=rival	yes=no	1
sourceWordNear	yes=yes	word=sanders	yes=no	3
sourceWordNear	yes=yes	word=saturday	yes=no	-1
sourceWordNear	yes=yes	word=scott	yes=no	1
sourceWordNear	yes=yes	word=senator	yes=no	1
sourceWordNear	yes=yes	word=she	yes=no	2
sourceWordNear	yes=yes	word=she	yes=yes	6
sourceWordNear	yes=yes	word=show	yes=no	1
sourceWordNear	yes=yes	word=side	yes=yes	1
sourceWordNear	yes=yes	word=some	yes=yes	5
sourceWordNear	yes=yes	word=someone	yes=yes	2
sourceWordNear	yes=yes	word=source	yes=no	4
sourceWordNear	yes=yes	word=star	yes=yes	-1
sourceWordNear	yes=yes	word=state	yes=no	-6
sourceWordNear	yes=yes	word=strategist	yes=no	4
sourceWordNear	yes=yes	word=study	yes=no	4
sourceWordNear	yes=yes	word=survey	yes=yes	3
sourceWordNear	yes=yes	word=team	yes=yes	4
sourceWordNear	yes=yes	word=that	yes=no	-1
sourceWordNear	yes=yes	word=that	yes=yes	-1
sourceWordNear	yes=yes	word=the	yes=yes	-7
sourceWordNear	yes=yes	word=them	yes=yes	-1
sourceWordNear	yes=yes	word=themselves	yes=yes	-1
sourceWordNear	yes=yes	word=they	yes=yes	3
sourceWordNear	yes=yes	word=thiel	yes=no	-2
sourceWordNear	yes=yes	word=those	yes=no	3
sourceWordNear	yes=yes	word=those	yes=yes	4
sourceWordNear	yes=yes	word=thursday	yes=yes	-2
sourceWordNear	yes=yes	word=trump	yes=no	1
sourceWordNear	yes=yes	word=tuesday	yes=no	-4
sourceWordNear	yes=yes	word=tuesday	yes=yes	-3
sourceWordNear	yes=yes	word=two	yes=no	1
sourceWordNear	yes=yes	word=tycoon	yes=no	2
sourceWordNear	yes=yes	word=union	yes=yes	-1
sourceWordNear	yes=yes	word=user	yes=yes	1
sourceWordNear	yes=yes	word=voter	yes=yes	-3
sourceWordNear	yes=yes	word=walker	yes=no	1
sourceWordNear	yes=yes	word=warren	yes=no	5
sourceWordNear	yes=yes	word=washington	yes=no	-8
sourceWordNear	yes=yes	word=wave	yes=no	1
sourceWordNear	yes=yes	word=we	yes=no	-3
sourceWordNear	yes=yes	word=we	yes=yes	3
sourceWordNear	yes=yes	word=website	yes=yes	1
sourceWordNear	yes=yes	word=what	yes=no	-2
sourceWordNear	yes=yes	word=when	yes=no	-3
sourceWordNear	yes=yes	word=when	yes=yes	-9
sourceWordNear	yes=yes	word=where	yes=yes	-3
sourceWordNear	yes=yes	word=which	yes=no	1
sourceWordNear	yes=yes	word=who	yes=no	2
sourceWordNear	yes=yes	word=who	yes=yes	8
sourceWordNear	yes=yes	word=whose	yes=yes	8
sourceWordNear	yes=yes	word=year	yes=yes	-1
sourceWordNear	yes=yes	word=york	yes=no	-4
sourceWordNear	yes=yes	word=you	yes=yes	6
