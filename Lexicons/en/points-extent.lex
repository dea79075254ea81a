# points-extent.lex — points of the extent stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
extentAtCue	yes=no	yes=no	4
extentAtCue	yes=yes	yes=no	3
extentAtCue	yes=yes	yes=yes	4
extentBefore	yes=no	chunk=,	path=	10
extentBefore	yes=no	chunk=,	path=far V V	-3
extentBefore	yes=no	chunk=DASH	path=X NP X	2
extentBefore	yes=no	chunk=IN	path=	5
extentBefore	yes=no	chunk=IN	path=, NP ,	4
extentBefore	yes=no	chunk=IN	path=CC NP	3
extentBefore	yes=no	chunk=IN	path=CC NP IN NP	1
extentBefore	yes=no	chunk=IN	path=IN NP	4
extentBefore	yes=no	chunk=IN	path=NP	1
extentBefore	yes=no	chunk=IN	path=V NP	5
extentBefore	yes=no	chunk=IN	path=X	-1
extentBefore	yes=no	chunk=IN	path=far V ,	-7
extentBefore	yes=no	chunk=IN	path=far V , ,	-2
extentBefore	yes=no	chunk=IN	path=far V V ,	-4
extentBefore	yes=no	chunk=IN	path=far V V , ,	-10
extentBefore	yes=no	chunk=V	path=	-6
extentBefore	yes=no	chunk=V	path=, NP ,	-1
extentBefore	yes=no	chunk=V	path=, NP , IN NP	-2
extentBefore	yes=no	chunk=V	path=, NP CC NP	1
extentBefore	yes=no	chunk=V	path=, NP IN NP	1
extentBefore	yes=no	chunk=V	path=, NP IN NP ,	2
extentBefore	yes=no	chunk=V	path=, WH V NP	1
extentBefore	yes=no	chunk=V	path=IN NP	-6
extentBefore	yes=no	chunk=V	path=IN NP , NP ,	3
extentBefore	yes=no	chunk=V	path=far	-3
extentBefore	yes=no	chunk=V	path=far ,	2
extentBefore	yes=no	chunk=V	path=far , ,	1
extentBefore	yes=no	chunk=V	path=far V ,	2
extentBefore	yes=no	chunk=V	path=far V , ,	5
extentBefore	yes=no	chunk=V	path=far V V ,	1
extentBefore	yes=no	chunk=V	path=far V V , ,	6
extentBefore	yes=yes	chunk=#	path=	1
extentBefore	yes=yes	chunk=#	path=, ADV ,	-3
extentBefore	yes=yes	chunk=#	path=, IN NP ,	-1
extentBefore	yes=yes	chunk=#	path=, NP ,	2
extentBefore	yes=yes	chunk=#	path=, NP , NP ,	2
extentBefore	yes=yes	chunk=#	path=, NP IN NP ,	2
extentBefore	yes=yes	chunk=#	path=, NP V NP ,	3
extentBefore	yes=yes	chunk=#	path=, WH	-1
extentBefore	yes=yes	chunk=#	path=, WH V NP ,	1
extentBefore	yes=yes	chunk=#	path=ADV	-1
extentBefore	yes=yes	chunk=#	path=DASH NP	1
extentBefore	yes=yes	chunk=#	path=IN NP	2
extentBefore	yes=yes	chunk=#	path=IN NP , NP	2
extentBefore	yes=yes	chunk=#	path=IN NP IN NP	3
extentBefore	yes=yes	chunk=#	path=IN NP V NP	1
extentBefore	yes=yes	chunk=#	path=V	1
extentBefore	yes=yes	chunk=#	path=V IN NP	6
extentBefore	yes=yes	chunk=#	path=V NP	3
extentBefore	yes=yes	chunk=#	path=X NP X ,	1
extentBefore	yes=yes	chunk=#	path=far	6
extentBefore	yes=yes	chunk=#	path=far ,	2
extentBefore	yes=yes	chunk=#	path=far V	1
extentBefore	yes=yes	chunk=#	path=far V , ,	-1
extentBefore	yes=yes	chunk=#	path=far V V ,	1
extentBefore	yes=yes	chunk=,	path=	1
extentBefore	yes=yes	chunk=,	path=, NP IN NP ,	2
extentBefore	yes=yes	chunk=,	path=NP	1
extentBefore	yes=yes	chunk=,	path=WH	-1
extentBefore	yes=yes	chunk=,	path=X NP X	3
extentBefore	yes=yes	chunk=,	path=far V ,	-2
extentBefore	yes=yes	chunk=,	path=far V V	-6
extentBefore	yes=yes	chunk=,	path=far V V ,	-1
extentBefore	yes=yes	chunk=:	path=	-2
extentBefore	yes=yes	chunk=:	path=far V , ,	1
extentBefore	yes=yes	chunk=CC	path=IN NP	1
extentBefore	yes=yes	chunk=CC	path=X NP	1
extentBefore	yes=yes	chunk=CC	path=X NP X	-3
extentBefore	yes=yes	chunk=CC	path=X NP X ,	2
extentBefore	yes=yes	chunk=CC	path=far V , ,	2
extentBefore	yes=yes	chunk=DASH	path=	3
extentBefore	yes=yes	chunk=DASH	path=IN NP	-3
extentBefore	yes=yes	chunk=IN	path=	1
extentBefore	yes=yes	chunk=IN	path=, NP	-7
extentBefore	yes=yes	chunk=IN	path=IN NP	2
extentBefore	yes=yes	chunk=IN	path=far V , ,	-1
extentBefore	yes=yes	chunk=QC	path=	-1
extentBefore	yes=yes	chunk=QC	path=, NP ,	-1
extentBefore	yes=yes	chunk=QC	path=far V ,	3
extentBefore	yes=yes	chunk=QC	path=far V V , ,	1
extentBefore	yes=yes	chunk=QO	path=	-6
extentBefore	yes=yes	chunk=SUB	path=	-1
extentBefore	yes=yes	chunk=V	path=	1
extentBefore	yes=yes	chunk=V	path=, NP IN NP	2
extentBefore	yes=yes	chunk=V	path=WH	-1
extentBefore	yes=yes	chunk=V	path=far , ,	3
extentBefore	yes=yes	chunk=V	path=far V , ,	1
extentBefore	yes=yes	chunk=WH	path=IN NP	-1
extentBefore	yes=yes	chunk=X	path=	-1
extentComma	state=0	yes=no	n=0	3
extentComma	state=0	yes=no	n=1	-1
extentComma	state=0	yes=no	n=3	1
extentComma	state=0	yes=yes	n=1	-15
extentComma	state=0	yes=yes	n=2	14
extentComma	state=1	yes=no	n=0	2
extentComma	state=1	yes=no	n=1	-3
extentComma	state=1	yes=no	n=2	-1
extentComma	state=1	yes=no	n=3	2
extentComma	state=1	yes=yes	n=1	-7
extentComma	state=1	yes=yes	n=2	8
extentComma	state=1	yes=yes	n=3	7
extentComma	state=3	yes=no	n=0	5
extentComma	state=3	yes=no	n=1	1
extentComma	state=3	yes=no	n=2	-4
extentComma	state=3	yes=yes	n=1	-10
extentComma	state=3	yes=yes	n=2	2
extentComma	state=3	yes=yes	n=3	3
extentCommasNext	n=0	class=,	tag=42	1
extentCommasNext	n=0	class=,	tag=dt	1
extentCommasNext	n=0	class=,	tag=nn	8
extentCommasNext	n=0	class=,	tag=nns	5
extentCommasNext	n=0	class=.	tag=np	-5
extentCommasNext	n=0	class=ADV	tag=40	1
extentCommasNext	n=0	class=ADV	tag=np	1
extentCommasNext	n=0	class=DASH	tag=nn	3
extentCommasNext	n=0	class=DASH	tag=nns	4
extentCommasNext	n=0	class=NNP	tag=np	-6
extentCommasNext	n=0	class=NP	tag=41	-1
extentCommasNext	n=0	class=NP	tag=nn	-4
extentCommasNext	n=0	class=NP	tag=nns	1
extentCommasNext	n=0	class=NP	tag=np	2
extentCommasNext	n=0	class=X	tag=nns	4
extentCommasNext	n=0	class=X	tag=np	-3
extentCommasNext	n=0	class=about	tag=nn	2
extentCommasNext	n=0	class=about	tag=nns	1
extentCommasNext	n=0	class=and	tag=nns	-3
extentCommasNext	n=0	class=and	tag=np	-10
extentCommasNext	n=0	class=as	tag=nns	2
extentCommasNext	n=0	class=at	tag=nn	-2
extentCommasNext	n=0	class=but	tag=nns	2
extentCommasNext	n=0	class=by	tag=nn	-4
extentCommasNext	n=0	class=by	tag=nns	-1
extentCommasNext	n=0	class=during	tag=np	4
extentCommasNext	n=0	class=fin	tag=40	4
extentCommasNext	n=0	class=fin	tag=cd	2
extentCommasNext	n=0	class=fin	tag=dt	3
extentCommasNext	n=0	class=fin	tag=np	1
extentCommasNext	n=0	class=for	tag=nns	1
extentCommasNext	n=0	class=for	tag=np	-2
extentCommasNext	n=0	class=from	tag=nn	-4
extentCommasNext	n=0	class=from	tag=nns	-4
extentCommasNext	n=0	class=in	tag=cd	-7
extentCommasNext	n=0	class=in	tag=nns	-4
extentCommasNext	n=0	class=in	tag=np	6
extentCommasNext	n=0	class=inf	tag=nns	4
extentCommasNext	n=0	class=ing	tag=nn	2
extentCommasNext	n=0	class=ing	tag=nns	-2
extentCommasNext	n=0	class=ing	tag=np	-1
extentCommasNext	n=0	class=like	tag=nns	-5
extentCommasNext	n=0	class=of	tag=nn	-4
extentCommasNext	n=0	class=of	tag=nns	-2
extentCommasNext	n=0	class=of	tag=np	-3
extentCommasNext	n=0	class=on	tag=nn	2
extentCommasNext	n=0	class=on	tag=np	4
extentCommasNext	n=0	class=pp	tag=nns	-2
extentCommasNext	n=0	class=than	tag=42	-3
extentCommasNext	n=0	class=that	tag=nns	2
extentCommasNext	n=0	class=that	tag=np	2
extentCommasNext	n=0	class=to	tag=nn	-2
extentCommasNext	n=0	class=to	tag=nns	2
extentCommasNext	n=0	class=to	tag=np	4
extentCommasNext	n=0	class=when	tag=np	1
extentCommasNext	n=0	class=who	tag=dt	-1
extentCommasNext	n=0	class=with	tag=nn	-5
extentCommasNext	n=0	class=with	tag=nns	-3
extentCommasNext	n=1	class=#	tag=np	2
extentCommasNext	n=1	class=,	tag=nn	4
extentCommasNext	n=1	class=,	tag=nns	-3
extentCommasNext	n=1	class=,	tag=np	1
extentCommasNext	n=1	class=.	tag=np	11
extentCommasNext	n=1	class=ADV	tag=np	-2
extentCommasNext	n=1	class=NP	tag=nn	-1
extentCommasNext	n=1	class=and	tag=np	2
extentCommasNext	n=1	class=fin	tag=nn	-4
extentCommasNext	n=1	class=fin	tag=nns	-3
extentCommasNext	n=1	class=fin	tag=np	-8
extentCommasNext	n=1	class=for	tag=np	-1
extentCommasNext	n=1	class=in	tag=np	-2
extentCommasNext	n=1	class=ing	tag=nn	-4
extentCommasNext	n=1	class=on	tag=np	-7
extentCommasNext	n=1	class=with	tag=np	1
extentCommasNext	n=2	class=,	tag=nn	-5
extentCommasNext	n=2	class=,	tag=np	-3
extentCommasNext	n=2	class=.	tag=nns	-1
extentCommasNext	n=2	class=.	tag=np	3
extentCommasNext	n=2	class=NP	tag=nns	1
extentCommasNext	n=2	class=NP	tag=np	-1
extentCommasNext	n=2	class=QO	tag=np	3
extentCommasNext	n=2	class=about	tag=np	1
extentCommasNext	n=2	class=in	tag=np	4
extentCommasNext	n=2	class=ing	tag=np	5
extentCommasNext	n=2	class=of	tag=nn	7
extentCommasNext	n=2	class=or	tag=np	1
extentCommasNext	n=2	class=pp	tag=np	3
extentCommasNext	n=2	class=that	tag=np	-2
extentCommasNext	n=2	class=who	tag=np	-5
extentCommasNext	n=3	class=#	tag=np	1
extentCommasNext	n=3	class=.	tag=np	2
extentCommasNext	n=3	class=fin	tag=nn	3
extentCommasNext	n=3	class=fin	tag=np	1
extentCommasNext	n=3	class=who	tag=np	1
extentCount	yes=no	n=0	class=,	-2
extentCount	yes=no	n=0	class=ADV	2
extentCount	yes=no	n=0	class=IN	1
extentCount	yes=no	n=0	class=QO	-1
extentCount	yes=no	n=0	class=about	3
extentCount	yes=no	n=0	class=as	7
extentCount	yes=no	n=0	class=at	-1
extentCount	yes=no	n=0	class=but	1
extentCount	yes=no	n=0	class=by	-1
extentCount	yes=no	n=0	class=fin	4
extentCount	yes=no	n=0	class=from	-3
extentCount	yes=no	n=0	class=of	-3
extentCount	yes=no	n=0	class=on	2
extentCount	yes=no	n=0	class=or	-2
extentCount	yes=no	n=0	class=over	1
extentCount	yes=no	n=0	class=pp	-7
extentCount	yes=no	n=0	class=that	4
extentCount	yes=no	n=0	class=to	3
extentCount	yes=no	n=0	class=when	1
extentCount	yes=no	n=0	class=who	-3
extentCount	yes=no	n=0	class=with	-2
extentCount	yes=no	n=1	class=,	1
extentCount	yes=no	n=1	class=.	-1
extentCount	yes=no	n=1	class=fin	-4
extentCount	yes=no	n=2	class=DASH	1
extentCount	yes=no	n=2	class=as	1
extentCount	yes=no	n=2	class=ing	-3
extentCount	yes=no	n=2	class=of	-2
extentCount	yes=no	n=2	class=to	1
extentCount	yes=no	n=3	class=,	2
extentCount	yes=no	n=3	class=.	5
extentCount	yes=no	n=4	class=,	5
extentCount	yes=no	n=4	class=.	1
extentCount	yes=no	n=4	class=fin	-1
extentCount	yes=no	n=4	class=who	4
extentCount	yes=no	n=5	class=fin	2
extentCount	yes=no	n=7	class=,	1
extentCount	yes=no	n=8	class=.	3
extentCount	yes=no	n=9	class=,	1
extentCount	yes=no	n=9	class=at	1
extentCount	yes=no	n=9	class=from	1
extentCount	yes=no	n=9	class=in	1
extentCount	yes=no	n=9	class=of	1
extentCount	yes=yes	n=0	class=,	1
extentCount	yes=yes	n=0	class=ADV	3
extentCount	yes=yes	n=0	class=DASH	-2
extentCount	yes=yes	n=0	class=NP	4
extentCount	yes=yes	n=0	class=PRP	2
extentCount	yes=yes	n=0	class=and	-8
extentCount	yes=yes	n=0	class=during	2
extentCount	yes=yes	n=0	class=fin	4
extentCount	yes=yes	n=0	class=ing	1
extentCount	yes=yes	n=0	class=of	-5
extentCount	yes=yes	n=0	class=that	1
extentCount	yes=yes	n=0	class=to	1
extentCount	yes=yes	n=1	class=ADV	-1
extentCount	yes=yes	n=1	class=NP	-3
extentCount	yes=yes	n=1	class=fin	1
extentCount	yes=yes	n=2	class=DASH	-1
extentCount	yes=yes	n=2	class=NP	-8
extentCount	yes=yes	n=2	class=and	-2
extentCount	yes=yes	n=2	class=in	-2
extentCount	yes=yes	n=2	class=of	-6
extentCount	yes=yes	n=2	class=on	7
extentCount	yes=yes	n=3	class=NP	-2
extentCount	yes=yes	n=3	class=fin	-1
extentCount	yes=yes	n=4	class=,	1
extentCount	yes=yes	n=4	class=ADV	-7
extentCount	yes=yes	n=4	class=DASH	2
extentCount	yes=yes	n=4	class=NP	3
extentCount	yes=yes	n=4	class=about	1
extentCount	yes=yes	n=4	class=fin	2
extentCount	yes=yes	n=4	class=ing	3
extentCount	yes=yes	n=5	class=ADV	1
extentCount	yes=yes	n=5	class=DASH	4
extentCount	yes=yes	n=5	class=and	1
extentCount	yes=yes	n=5	class=fin	2
extentCount	yes=yes	n=5	class=pp	4
extentCount	yes=yes	n=6	class=fin	-1
extentCount	yes=yes	n=6	class=which	1
extentCount	yes=yes	n=7	class=,	-2
extentCount	yes=yes	n=8	class=ADV	2
extentCount	yes=yes	n=8	class=NP	1
extentCount	yes=yes	n=8	class=fin	1
extentCount	yes=yes	n=8	class=pp	2
extentCount	yes=yes	n=9	class=DASH	2
extentCount	yes=yes	n=9	class=NP	1
extentCount	yes=yes	n=9	class=and	2
extentCount	yes=yes	n=9	class=fin	1
extentCount	yes=yes	n=9	class=in	5
extentCount	yes=yes	n=9	class=ing	-2
extentCount	yes=yes	n=9	class=of	6
extentCount	yes=yes	n=9	class=on	-2
extentCount	yes=yes	n=9	class=pp	1
extentFine	yes=no	classes4=	4
extentFine	yes=no	classes4=,	-3
extentFine	yes=no	classes4=, NNP ,	2
extentFine	yes=no	classes4=, NNP , who	2
extentFine	yes=no	classes4=, NNP fin NP	-5
extentFine	yes=no	classes4=, NNP of NNP	1
extentFine	yes=no	classes4=, NP , who	4
extentFine	yes=no	classes4=, NP IN NNP	2
extentFine	yes=no	classes4=, NP and NP	4
extentFine	yes=no	classes4=, NP at NNP	4
extentFine	yes=no	classes4=, NP for NNP	1
extentFine	yes=no	classes4=, NP for NP	1
extentFine	yes=no	classes4=, NP in NNP	1
extentFine	yes=no	classes4=, NP of NNP	5
extentFine	yes=no	classes4=, NP who fin	9
extentFine	yes=no	classes4=, ing IN NP	-1
extentFine	yes=no	classes4=, who fin ADJ	-2
extentFine	yes=no	classes4=, who fin NP	4
extentFine	yes=no	classes4=, who fin as	3
extentFine	yes=no	classes4=, who fin for	2
extentFine	yes=no	classes4=ADV IN NP	3
extentFine	yes=no	classes4=X	-1
extentFine	yes=no	classes4=X NNP X ,	3
extentFine	yes=no	classes4=X NP X	2
extentFine	yes=no	classes4=X NP X NP	-1
extentFine	yes=no	classes4=and NNP , NP	2
extentFine	yes=no	classes4=and NP	1
extentFine	yes=no	classes4=fin NNP	2
extentFine	yes=no	classes4=in NNP	5
extentFine	yes=no	classes4=of NNP , who	3
extentFine	yes=no	classes4=of NP	4
extentFine	yes=no	classes4=of NP IN NP	-2
extentFine	yes=no	classes4=of NP pp by	2
extentFine	yes=no	classes4=of NP pp for	3
extentFine	yes=no	classes4=on NNP	-2
extentFine	yes=no	classes4=on NP	3
extentFine	yes=no	classes4=who fin	-1
extentFine	yes=no	classes4=who fin NP	1
extentFine	yes=no	classes4=who fin to inf	1
extentFine	yes=yes	classes4=	3
extentFine	yes=yes	classes4=,	-4
extentFine	yes=yes	classes4=, ADV ,	-4
extentFine	yes=yes	classes4=, ADV in NP	-1
extentFine	yes=yes	classes4=, IN with NNP	3
extentFine	yes=yes	classes4=, NNP	3
extentFine	yes=yes	classes4=, NNP ,	1
extentFine	yes=yes	classes4=, NNP and NNP	1
extentFine	yes=yes	classes4=, NP	-3
extentFine	yes=yes	classes4=, NP , NP	1
extentFine	yes=yes	classes4=, NP and NP	3
extentFine	yes=yes	classes4=, NP at NNP	1
extentFine	yes=yes	classes4=, NP of NNP	4
extentFine	yes=yes	classes4=, NP of NP	3
extentFine	yes=yes	classes4=, NP who fin	5
extentFine	yes=yes	classes4=, for NP ,	-4
extentFine	yes=yes	classes4=, in NP ,	-3
extentFine	yes=yes	classes4=, ing NP of	2
extentFine	yes=yes	classes4=, like NNP ,	1
extentFine	yes=yes	classes4=, which fin NP	1
extentFine	yes=yes	classes4=, who	-2
extentFine	yes=yes	classes4=, who fin PRP	-3
extentFine	yes=yes	classes4=, who fin for	2
extentFine	yes=yes	classes4=, who fin in	1
extentFine	yes=yes	classes4=, whose NP fin	2
extentFine	yes=yes	classes4=ADV	-2
extentFine	yes=yes	classes4=ADV IN NP	1
extentFine	yes=yes	classes4=DASH NNP	3
extentFine	yes=yes	classes4=NNP	2
extentFine	yes=yes	classes4=PRP , who fin	-3
extentFine	yes=yes	classes4=X NNP	1
extentFine	yes=yes	classes4=X NNP X	5
extentFine	yes=yes	classes4=X NNP X ,	3
extentFine	yes=yes	classes4=and NP	3
extentFine	yes=yes	classes4=at NP	-2
extentFine	yes=yes	classes4=fin NNP	3
extentFine	yes=yes	classes4=fin on NP	1
extentFine	yes=yes	classes4=for NNP	2
extentFine	yes=yes	classes4=from NNP	3
extentFine	yes=yes	classes4=in NP	-2
extentFine	yes=yes	classes4=ing	-2
extentFine	yes=yes	classes4=of NNP	3
extentFine	yes=yes	classes4=of NP	1
extentFine	yes=yes	classes4=of NP on NNP	-2
extentFine	yes=yes	classes4=on NNP	-6
extentFine	yes=yes	classes4=on NNP , IN	1
extentFine	yes=yes	classes4=than NP	-3
extentFine	yes=yes	classes4=that	-2
extentFineNext	yes=no	classes4=	class=,	-2
extentFineNext	yes=no	classes4=	class=ADV	2
extentFineNext	yes=no	classes4=	class=IN	1
extentFineNext	yes=no	classes4=	class=QO	-1
extentFineNext	yes=no	classes4=	class=about	3
extentFineNext	yes=no	classes4=	class=as	7
extentFineNext	yes=no	classes4=	class=at	-1
extentFineNext	yes=no	classes4=	class=but	1
extentFineNext	yes=no	classes4=	class=by	-1
extentFineNext	yes=no	classes4=	class=fin	4
extentFineNext	yes=no	classes4=	class=from	-3
extentFineNext	yes=no	classes4=	class=of	-3
extentFineNext	yes=no	classes4=	class=on	2
extentFineNext	yes=no	classes4=	class=or	-2
extentFineNext	yes=no	classes4=	class=over	1
extentFineNext	yes=no	classes4=	class=pp	-7
extentFineNext	yes=no	classes4=	class=that	4
extentFineNext	yes=no	classes4=	class=to	3
extentFineNext	yes=no	classes4=	class=when	1
extentFineNext	yes=no	classes4=	class=who	-3
extentFineNext	yes=no	classes4=	class=with	-2
extentFineNext	yes=no	classes4=, NP	class=.	2
extentFineNext	yes=no	classes4=, NP , NP	class=.	4
extentFineNext	yes=no	classes4=, NP , who	class=.	2
extentFineNext	yes=no	classes4=, NP and NP	class=.	2
extentFineNext	yes=no	classes4=, NP at NNP	class=.	3
extentFineNext	yes=no	classes4=, NP for NNP	class=,	4
extentFineNext	yes=no	classes4=, NP for NP	class=.	1
extentFineNext	yes=no	classes4=, NP of NNP	class=NP	2
extentFineNext	yes=no	classes4=, NP of NP	class=.	4
extentFineNext	yes=no	classes4=, NP who fin	class=.	4
extentFineNext	yes=no	classes4=, ing IN NP	class=.	-1
extentFineNext	yes=no	classes4=, who fin ADJ	class=.	-4
extentFineNext	yes=no	classes4=, who fin NNP	class=.	-2
extentFineNext	yes=no	classes4=, who fin NP	class=.	2
extentFineNext	yes=no	classes4=, who fin about	class=.	-2
extentFineNext	yes=no	classes4=, who fin as	class=.	2
extentFineNext	yes=no	classes4=X NNP X	class=,	-2
extentFineNext	yes=no	classes4=X NNP X ,	class=.	1
extentFineNext	yes=no	classes4=X NP X	class=NP	2
extentFineNext	yes=no	classes4=and NNP	class=,	-2
extentFineNext	yes=no	classes4=fin NNP	class=.	1
extentFineNext	yes=no	classes4=in NP	class=.	-1
extentFineNext	yes=no	classes4=of NNP	class=,	-3
extentFineNext	yes=no	classes4=of NNP , NP	class=.	1
extentFineNext	yes=no	classes4=of NNP , who	class=.	4
extentFineNext	yes=no	classes4=of NP	class=IN	1
extentFineNext	yes=no	classes4=of NP pp for	class=,	4
extentFineNext	yes=no	classes4=on NNP	class=.	-1
extentFineNext	yes=no	classes4=who fin to inf	class=.	3
extentFineNext	yes=yes	classes4=	class=,	1
extentFineNext	yes=yes	classes4=	class=ADV	3
extentFineNext	yes=yes	classes4=	class=DASH	-2
extentFineNext	yes=yes	classes4=	class=NP	4
extentFineNext	yes=yes	classes4=	class=PRP	2
extentFineNext	yes=yes	classes4=	class=and	-8
extentFineNext	yes=yes	classes4=	class=during	2
extentFineNext	yes=yes	classes4=	class=fin	4
extentFineNext	yes=yes	classes4=	class=ing	1
extentFineNext	yes=yes	classes4=	class=of	-5
extentFineNext	yes=yes	classes4=	class=that	1
extentFineNext	yes=yes	classes4=	class=to	1
extentFineNext	yes=yes	classes4=, ADV ,	class=fin	-4
extentFineNext	yes=yes	classes4=, IN with NNP	class=of	1
extentFineNext	yes=yes	classes4=, NNP ,	class=NP	-1
extentFineNext	yes=yes	classes4=, NNP ,	class=fin	2
extentFineNext	yes=yes	classes4=, NNP , NP	class=fin	1
extentFineNext	yes=yes	classes4=, NNP and NNP	class=fin	3
extentFineNext	yes=yes	classes4=, NNP of NNP	class=,	-3
extentFineNext	yes=yes	classes4=, NNP of NNP	class=fin	3
extentFineNext	yes=yes	classes4=, NP	class=fin	-2
extentFineNext	yes=yes	classes4=, NP , NP	class=fin	5
extentFineNext	yes=yes	classes4=, NP and NP	class=fin	4
extentFineNext	yes=yes	classes4=, NP at NNP	class=,	3
extentFineNext	yes=yes	classes4=, NP for NNP	class=fin	5
extentFineNext	yes=yes	classes4=, NP from NP	class=fin	-1
extentFineNext	yes=yes	classes4=, NP in NP	class=,	2
extentFineNext	yes=yes	classes4=, NP in NP	class=fin	-2
extentFineNext	yes=yes	classes4=, NP of NNP	class=,	1
extentFineNext	yes=yes	classes4=, NP of NP	class=,	1
extentFineNext	yes=yes	classes4=, NP of NP	class=fin	2
extentFineNext	yes=yes	classes4=, NP who fin	class=fin	2
extentFineNext	yes=yes	classes4=, for NP ,	class=fin	-3
extentFineNext	yes=yes	classes4=, in NP ,	class=fin	-1
extentFineNext	yes=yes	classes4=, pp by NNP	class=fin	2
extentFineNext	yes=yes	classes4=, which fin NP	class=fin	2
extentFineNext	yes=yes	classes4=, who fin PRP	class=fin	-1
extentFineNext	yes=yes	classes4=, who fin in	class=fin	3
extentFineNext	yes=yes	classes4=PRP , who fin	class=fin	-1
extentFineNext	yes=yes	classes4=X NNP	class=X	1
extentFineNext	yes=yes	classes4=X NNP X ,	class=fin	1
extentFineNext	yes=yes	classes4=X NNP X ,	class=ing	1
extentFineNext	yes=yes	classes4=and NNP	class=,	-4
extentFineNext	yes=yes	classes4=and NNP , who	class=fin	1
extentFineNext	yes=yes	classes4=and NP	class=fin	2
extentFineNext	yes=yes	classes4=fin NNP	class=fin	4
extentFineNext	yes=yes	classes4=fin on NP	class=fin	1
extentFineNext	yes=yes	classes4=of NNP	class=fin	3
extentFineNext	yes=yes	classes4=of NP	class=fin	6
extentFineNext	yes=yes	classes4=of NP	class=in	-1
extentFineNext	yes=yes	classes4=of NP	class=on	2
extentFineNext	yes=yes	classes4=of NP on NNP	class=fin	-1
extentFineNext	yes=yes	classes4=on NNP	class=fin	-5
extentFineNext	yes=yes	classes4=that	class=fin	-2
extentGap	yes=no	path=^	4
extentGap	yes=yes	path=	4
extentGap	yes=yes	path=,	2
extentGap	yes=yes	path=, ADV	-1
extentGap	yes=yes	path=, ADV ,	7
extentGap	yes=yes	path=, ADV NP ,	-3
extentGap	yes=yes	path=, IN NP ,	6
extentGap	yes=yes	path=, NP ,	-3
extentGap	yes=yes	path=ADV	5
extentGap	yes=yes	path=ADV ADV	6
extentGap	yes=yes	path=ADV NP	2
extentGap	yes=yes	path=CC NP	-5
extentGap	yes=yes	path=CC NP ,	1
extentGap	yes=yes	path=DASH	10
extentGap	yes=yes	path=DASH ADV	1
extentGap	yes=yes	path=IN	4
extentGap	yes=yes	path=IN ADJ	1
extentGap	yes=yes	path=IN NP	1
extentGap	yes=yes	path=IN NP , ADV	1
extentGap	yes=yes	path=IN NP DASH	2
extentGap	yes=yes	path=IN NP V	-2
extentGap	yes=yes	path=NP	3
extentGap	yes=yes	path=NP ,	-1
extentGap	yes=yes	path=V ADJ	-1
extentGap	yes=yes	path=V ADV	4
extentGap	yes=yes	path=V NP	-1
extentGap	yes=yes	path=V NP CC ADV	1
extentGap	yes=yes	path=WH	3
extentGap	yes=yes	path=far	-1
extentGapPath	path=	path=, ADV ,	-2
extentGapPath	path=	path=, NP CC NP ,	3
extentGapPath	path=	path=, NP IN NP ,	2
extentGapPath	path=	path=, WH V NP ,	1
extentGapPath	path=	path=ADV	-1
extentGapPath	path=	path=ADV IN NP	1
extentGapPath	path=	path=IN NP IN NP	1
extentGapPath	path=	path=IN NP V	1
extentGapPath	path=	path=IN NP V IN NP	-1
extentGapPath	path=	path=NP	1
extentGapPath	path=	path=V	1
extentGapPath	path=	path=V IN NP	1
extentGapPath	path=	path=V IN NP IN NP	1
extentGapPath	path=	path=far ,	3
extentGapPath	path=	path=far , ,	1
extentGapPath	path=	path=far V ,	-2
extentGapPath	path=	path=far V , ,	-1
extentGapPath	path=	path=far V V	1
extentGapPath	path=	path=far V V ,	-3
extentGapPath	path=	path=far V V , ,	-1
extentGapPath	path=,	path=, NP	2
extentGapPath	path=,	path=, NP IN NP	2
extentGapPath	path=,	path=far ,	1
extentGapPath	path=,	path=far , ,	-1
extentGapPath	path=,	path=far V V , ,	2
extentGapPath	path=, ADV ,	path=	4
extentGapPath	path=, NP ,	path=	-2
extentGapPath	path=ADV	path=	1
extentGapPath	path=ADV	path=far V	3
extentGapPath	path=ADV ADV	path=	4
extentGapPath	path=IN NP ,	path=far , ,	1
extentGapPath	path=NP	path=	-1
extentGapPath	path=NP	path=far , ,	3
extentGapPath	path=TO	path=IN NP V IN NP	1
extentGapPath	path=V	path=	-1
extentGapPath	path=V NP ,	path=	1
extentGapPath	path=WH V NP ,	path=far V , ,	1
extentGapPath	path=X	path=X NP	1
extentGapPath	path=^	path=	4
extentGapPath	path=^	path=,	-3
extentGapPath	path=^	path=, NP	1
extentGapPath	path=^	path=, NP , IN NP	-2
extentGapPath	path=^	path=, NP CC NP	1
extentGapPath	path=^	path=, NP CC NP ,	2
extentGapPath	path=^	path=, NP IN NP	1
extentGapPath	path=^	path=, NP IN NP ,	2
extentGapPath	path=^	path=, WH V NP	2
extentGapPath	path=^	path=ADV IN NP	2
extentGapPath	path=^	path=CC NP	4
extentGapPath	path=^	path=CC NP IN NP	2
extentGapPath	path=^	path=IN NP	1
extentGapPath	path=^	path=IN NP , NP ,	4
extentGapPath	path=^	path=IN NP CC NP	1
extentGapPath	path=^	path=V IN NP	1
extentGapPath	path=^	path=V NP	3
extentGapPath	path=^	path=WH	-2
extentGapPath	path=^	path=WH V	-2
extentGapPath	path=^	path=WH V NP	2
extentGapPath	path=^	path=X	-1
extentGapPath	path=^	path=X NP X	4
extentGapPath	path=^	path=far	-1
extentGapPath	path=^	path=far ,	1
extentGapPath	path=^	path=far , ,	1
extentGapPath	path=^	path=far V , ,	2
extentGapPath	path=^	path=far V V	-3
extentGapPath	path=^	path=far V V ,	-1
extentGapPath	path=far	path=	4
extentGapPath	path=far	path=, WH	-1
extentGapPath	path=far	path=DASH WH	-2
extentGapPath	path=far	path=IN NP	2
extentGapPath	path=far	path=IN NP , NP	2
extentGapPath	path=far	path=IN NP IN NP	2
extentGapPath	path=far	path=X NP X ,	1
extentGapPath	path=far	path=far	1
extentGapPath	path=far	path=far ,	-2
extentGapPath	path=far	path=far V	-5
extentGapPath	path=far	path=far V V , ,	2
extentNext	yes=no	class=#	9
extentNext	yes=no	class=,	7
extentNext	yes=no	class=.	9
extentNext	yes=no	class=:	1
extentNext	yes=no	class=ADJ	-4
extentNext	yes=no	class=DASH	9
extentNext	yes=no	class=NNP	-7
extentNext	yes=no	class=NP	-5
extentNext	yes=no	class=PRP	-5
extentNext	yes=no	class=QC	-1
extentNext	yes=no	class=about	5
extentNext	yes=no	class=after	4
extentNext	yes=no	class=and	-4
extentNext	yes=no	class=as	3
extentNext	yes=no	class=before	1
extentNext	yes=no	class=but	2
extentNext	yes=no	class=by	-5
extentNext	yes=no	class=during	3
extentNext	yes=no	class=fin	-2
extentNext	yes=no	class=from	-1
extentNext	yes=no	class=ing	-1
extentNext	yes=no	class=like	-2
extentNext	yes=no	class=of	-5
extentNext	yes=no	class=over	4
extentNext	yes=no	class=pp	-12
extentNext	yes=no	class=since	1
extentNext	yes=no	class=that	2
extentNext	yes=no	class=when	2
extentNext	yes=no	class=while	1
extentNext	yes=no	class=who	-1
extentNext	yes=yes	class=,	3
extentNext	yes=yes	class=.	5
extentNext	yes=yes	class=ADJ	-8
extentNext	yes=yes	class=ADV	4
extentNext	yes=yes	class=CC	2
extentNext	yes=yes	class=DASH	7
extentNext	yes=yes	class=IN	-1
extentNext	yes=yes	class=NNP	-8
extentNext	yes=yes	class=QC	-10
extentNext	yes=yes	class=X	-1
extentNext	yes=yes	class=about	1
extentNext	yes=yes	class=and	-5
extentNext	yes=yes	class=as	-1
extentNext	yes=yes	class=by	-8
extentNext	yes=yes	class=during	2
extentNext	yes=yes	class=fin	10
extentNext	yes=yes	class=in	2
extentNext	yes=yes	class=inf	3
extentNext	yes=yes	class=of	-2
extentNext	yes=yes	class=on	4
extentNext	yes=yes	class=pp	2
extentNext	yes=yes	class=that	2
extentNext	yes=yes	class=to	2
extentNext	yes=yes	class=which	1
extentNext	yes=yes	class=with	-3
extentNext2	yes=no	classes=# #	9
extentNext2	yes=no	classes=, ADV	2
extentNext2	yes=no	classes=, NNP	-6
extentNext2	yes=no	classes=, NP	-6
extentNext2	yes=no	classes=, PRP	4
extentNext2	yes=no	classes=, QO	1
extentNext2	yes=no	classes=, as	1
extentNext2	yes=no	classes=, fin	7
extentNext2	yes=no	classes=, from	-1
extentNext2	yes=no	classes=, ing	6
extentNext2	yes=no	classes=, who	-1
extentNext2	yes=no	classes=, whose	4
extentNext2	yes=no	classes=. #	10
extentNext2	yes=no	classes=. QC	-5
extentNext2	yes=no	classes=: QO	2
extentNext2	yes=no	classes=ADV IN	-4
extentNext2	yes=no	classes=DASH NP	2
extentNext2	yes=no	classes=IN NNP	-7
extentNext2	yes=no	classes=IN NP	1
extentNext2	yes=no	classes=NNP ,	-8
extentNext2	yes=no	classes=NNP fin	1
extentNext2	yes=no	classes=NP fin	1
extentNext2	yes=no	classes=X NNP	-1
extentNext2	yes=no	classes=about NP	4
extentNext2	yes=no	classes=and NNP	-4
extentNext2	yes=no	classes=and NP	-1
extentNext2	yes=no	classes=and fin	2
extentNext2	yes=no	classes=as NNP	2
extentNext2	yes=no	classes=at NNP	-1
extentNext2	yes=no	classes=by NNP	-6
extentNext2	yes=no	classes=fin NNP	-5
extentNext2	yes=no	classes=fin NP	-1
extentNext2	yes=no	classes=fin that	1
extentNext2	yes=no	classes=for NNP	-4
extentNext2	yes=no	classes=for ing	2
extentNext2	yes=no	classes=from NNP	-5
extentNext2	yes=no	classes=in NNP	-7
extentNext2	yes=no	classes=in NP	3
extentNext2	yes=no	classes=ing IN	3
extentNext2	yes=no	classes=of NNP	-6
extentNext2	yes=no	classes=of NP	-1
extentNext2	yes=no	classes=of ing	4
extentNext2	yes=no	classes=on NNP	5
extentNext2	yes=no	classes=on NP	-1
extentNext2	yes=no	classes=pp by	-1
extentNext2	yes=no	classes=that NP	3
extentNext2	yes=no	classes=that fin	-3
extentNext2	yes=no	classes=who fin	-1
extentNext2	yes=yes	classes=, ADV	7
extentNext2	yes=yes	classes=, IN	-2
extentNext2	yes=yes	classes=, NNP	-28
extentNext2	yes=yes	classes=, NP	-14
extentNext2	yes=yes	classes=, PRP	5
extentNext2	yes=yes	classes=, QC	-2
extentNext2	yes=yes	classes=, as	1
extentNext2	yes=yes	classes=, during	4
extentNext2	yes=yes	classes=, fin	4
extentNext2	yes=yes	classes=, for	13
extentNext2	yes=yes	classes=, in	15
extentNext2	yes=yes	classes=, like	-5
extentNext2	yes=yes	classes=, on	1
extentNext2	yes=yes	classes=, while	4
extentNext2	yes=yes	classes=ADV ADV	6
extentNext2	yes=yes	classes=ADV IN	-5
extentNext2	yes=yes	classes=ADV fin	7
extentNext2	yes=yes	classes=CC fin	2
extentNext2	yes=yes	classes=DASH ADV	6
extentNext2	yes=yes	classes=DASH NNP	-5
extentNext2	yes=yes	classes=DASH NP	-2
extentNext2	yes=yes	classes=DASH and	-2
extentNext2	yes=yes	classes=DASH fin	9
extentNext2	yes=yes	classes=DASH ing	-1
extentNext2	yes=yes	classes=DASH who	2
extentNext2	yes=yes	classes=DASH whose	4
extentNext2	yes=yes	classes=IN NNP	-2
extentNext2	yes=yes	classes=NP fin	4
extentNext2	yes=yes	classes=NP in	-2
extentNext2	yes=yes	classes=PRP ,	1
extentNext2	yes=yes	classes=QO ADV	1
extentNext2	yes=yes	classes=X NNP	-3
extentNext2	yes=yes	classes=fin :	4
extentNext2	yes=yes	classes=fin ADJ	4
extentNext2	yes=yes	classes=fin ADV	2
extentNext2	yes=yes	classes=fin NP	1
extentNext2	yes=yes	classes=fin PRP	3
extentNext2	yes=yes	classes=fin fin	-3
extentNext2	yes=yes	classes=fin in	5
extentNext2	yes=yes	classes=fin of	-3
extentNext2	yes=yes	classes=for NNP	-12
extentNext2	yes=yes	classes=for NP	2
extentNext2	yes=yes	classes=from NNP	-2
extentNext2	yes=yes	classes=in NNP	1
extentNext2	yes=yes	classes=inf PRP	1
extentNext2	yes=yes	classes=ing IN	3
extentNext2	yes=yes	classes=ing NNP	1
extentNext2	yes=yes	classes=ing NP	-1
extentNext2	yes=yes	classes=ing on	1
extentNext2	yes=yes	classes=on NNP	9
extentNext2	yes=yes	classes=on NP	-4
extentNext2	yes=yes	classes=pp NP	2
extentNext2	yes=yes	classes=pp by	-3
extentNext2	yes=yes	classes=pp fin	-1
extentNext2	yes=yes	classes=pp on	1
extentNext2	yes=yes	classes=that fin	5
extentNext2	yes=yes	classes=to inf	2
extentNext2	yes=yes	classes=which fin	2
extentNext2	yes=yes	classes=who fin	1
extentPath	yes=no	path=	4
extentPath	yes=no	path=,	-3
extentPath	yes=no	path=, NP	1
extentPath	yes=no	path=, NP , IN NP	-2
extentPath	yes=no	path=, NP CC NP	1
extentPath	yes=no	path=, NP CC NP ,	2
extentPath	yes=no	path=, NP IN NP	1
extentPath	yes=no	path=, NP IN NP ,	2
extentPath	yes=no	path=, WH V NP	2
extentPath	yes=no	path=ADV IN NP	2
extentPath	yes=no	path=CC NP	4
extentPath	yes=no	path=CC NP IN NP	2
extentPath	yes=no	path=IN NP	1
extentPath	yes=no	path=IN NP , NP ,	4
extentPath	yes=no	path=IN NP CC NP	1
extentPath	yes=no	path=V IN NP	1
extentPath	yes=no	path=V NP	3
extentPath	yes=no	path=WH	-2
extentPath	yes=no	path=WH V	-2
extentPath	yes=no	path=WH V NP	2
extentPath	yes=no	path=X	-1
extentPath	yes=no	path=X NP X	4
extentPath	yes=no	path=far	-1
extentPath	yes=no	path=far ,	1
extentPath	yes=no	path=far , ,	1
extentPath	yes=no	path=far V , ,	2
extentPath	yes=no	path=far V V	-3
extentPath	yes=no	path=far V V ,	-1
extentPath	yes=yes	path=	3
extentPath	yes=yes	path=,	-4
extentPath	yes=yes	path=, ADV ,	-4
extentPath	yes=yes	path=, IN NP	-4
extentPath	yes=yes	path=, NP ,	2
extentPath	yes=yes	path=, NP , CC NP	1
extentPath	yes=yes	path=, NP , NP ,	2
extentPath	yes=yes	path=, NP CC NP	4
extentPath	yes=yes	path=, NP CC NP ,	6
extentPath	yes=yes	path=, NP IN NP	2
extentPath	yes=yes	path=, NP IN NP ,	2
extentPath	yes=yes	path=, NP V NP ,	3
extentPath	yes=yes	path=, V IN NP ,	-1
extentPath	yes=yes	path=, V NP ,	1
extentPath	yes=yes	path=, WH	-4
extentPath	yes=yes	path=, WH V NP ,	2
extentPath	yes=yes	path=ADV	-2
extentPath	yes=yes	path=ADV IN NP	3
extentPath	yes=yes	path=CC NP	7
extentPath	yes=yes	path=DASH NP	4
extentPath	yes=yes	path=DASH V NP	2
extentPath	yes=yes	path=DASH WH	-2
extentPath	yes=yes	path=IN NP	1
extentPath	yes=yes	path=IN NP ,	-2
extentPath	yes=yes	path=IN NP IN NP	3
extentPath	yes=yes	path=IN NP PRP V	1
extentPath	yes=yes	path=IN NP V NP	2
extentPath	yes=yes	path=IN NP WH	-4
extentPath	yes=yes	path=NP	1
extentPath	yes=yes	path=V IN NP	5
extentPath	yes=yes	path=WH	-2
extentPath	yes=yes	path=X NP	1
extentPath	yes=yes	path=X NP X	6
extentPath	yes=yes	path=X NP X ,	4
extentPath	yes=yes	path=far	4
extentPath	yes=yes	path=far ,	3
extentPath	yes=yes	path=far , ,	3
extentPath	yes=yes	path=far V	1
extentPath	yes=yes	path=far V , ,	2
extentPath	yes=yes	path=far V V	-1
extentPathAtCue	yes=no	path=	yes=no	4
extentPathAtCue	yes=no	path=,	yes=no	-3
extentPathAtCue	yes=no	path=, NP	yes=no	1
extentPathAtCue	yes=no	path=, NP , IN NP	yes=no	-2
extentPathAtCue	yes=no	path=, NP CC NP	yes=no	1
extentPathAtCue	yes=no	path=, NP CC NP ,	yes=no	2
extentPathAtCue	yes=no	path=, NP IN NP	yes=no	1
extentPathAtCue	yes=no	path=, NP IN NP ,	yes=no	2
extentPathAtCue	yes=no	path=, WH V NP	yes=no	2
extentPathAtCue	yes=no	path=ADV IN NP	yes=no	2
extentPathAtCue	yes=no	path=CC NP	yes=no	4
extentPathAtCue	yes=no	path=CC NP IN NP	yes=no	2
extentPathAtCue	yes=no	path=IN NP	yes=no	1
extentPathAtCue	yes=no	path=IN NP , NP ,	yes=no	4
extentPathAtCue	yes=no	path=IN NP CC NP	yes=no	1
extentPathAtCue	yes=no	path=V IN NP	yes=no	1
extentPathAtCue	yes=no	path=V NP	yes=no	3
extentPathAtCue	yes=no	path=WH	yes=no	-2
extentPathAtCue	yes=no	path=WH V	yes=no	-2
extentPathAtCue	yes=no	path=WH V NP	yes=no	2
extentPathAtCue	yes=no	path=X	yes=no	-1
extentPathAtCue	yes=no	path=X NP X	yes=no	4
extentPathAtCue	yes=no	path=far	yes=no	-1
extentPathAtCue	yes=no	path=far ,	yes=no	1
extentPathAtCue	yes=no	path=far , ,	yes=no	1
extentPathAtCue	yes=no	path=far V , ,	yes=no	2
extentPathAtCue	yes=no	path=far V V	yes=no	-3
extentPathAtCue	yes=no	path=far V V ,	yes=no	-1
extentPathAtCue	yes=yes	path=	yes=no	3
extentPathAtCue	yes=yes	path=,	yes=no	-4
extentPathAtCue	yes=yes	path=, ADV ,	yes=yes	-2
extentPathAtCue	yes=yes	path=, IN NP	yes=no	-4
extentPathAtCue	yes=yes	path=, IN NP ,	yes=no	-3
extentPathAtCue	yes=yes	path=, NP ,	yes=no	3
extentPathAtCue	yes=yes	path=, NP CC NP	yes=no	2
extentPathAtCue	yes=yes	path=, NP CC NP ,	yes=yes	3
extentPathAtCue	yes=yes	path=, NP IN NP	yes=no	2
extentPathAtCue	yes=yes	path=, NP IN NP ,	yes=yes	2
extentPathAtCue	yes=yes	path=, WH	yes=no	-3
extentPathAtCue	yes=yes	path=, WH V NP ,	yes=yes	1
extentPathAtCue	yes=yes	path=ADV	yes=yes	-1
extentPathAtCue	yes=yes	path=ADV IN NP	yes=yes	1
extentPathAtCue	yes=yes	path=CC NP	yes=no	3
extentPathAtCue	yes=yes	path=CC NP IN NP	yes=no	3
extentPathAtCue	yes=yes	path=DASH NP	yes=no	2
extentPathAtCue	yes=yes	path=DASH WH	yes=no	-2
extentPathAtCue	yes=yes	path=IN NP	yes=no	2
extentPathAtCue	yes=yes	path=IN NP IN NP	yes=yes	1
extentPathAtCue	yes=yes	path=IN NP V	yes=no	-5
extentPathAtCue	yes=yes	path=IN NP V	yes=yes	1
extentPathAtCue	yes=yes	path=IN NP V IN NP	yes=no	2
extentPathAtCue	yes=yes	path=IN NP V IN NP	yes=yes	-1
extentPathAtCue	yes=yes	path=NP	yes=yes	1
extentPathAtCue	yes=yes	path=V	yes=no	-2
extentPathAtCue	yes=yes	path=V	yes=yes	1
extentPathAtCue	yes=yes	path=V IN NP	yes=no	1
extentPathAtCue	yes=yes	path=V IN NP	yes=yes	1
extentPathAtCue	yes=yes	path=V IN NP IN NP	yes=yes	1
extentPathAtCue	yes=yes	path=WH	yes=no	-5
extentPathAtCue	yes=yes	path=X NP	yes=no	1
extentPathAtCue	yes=yes	path=X NP X	yes=no	4
extentPathAtCue	yes=yes	path=X NP X ,	yes=no	1
extentPathAtCue	yes=yes	path=far	yes=no	3
extentPathAtCue	yes=yes	path=far ,	yes=yes	3
extentPathAtCue	yes=yes	path=far , ,	yes=no	1
extentPathAtCue	yes=yes	path=far , ,	yes=yes	1
extentPathAtCue	yes=yes	path=far V ,	yes=no	1
extentPathAtCue	yes=yes	path=far V ,	yes=yes	-2
extentPathAtCue	yes=yes	path=far V , ,	yes=no	6
extentPathAtCue	yes=yes	path=far V , ,	yes=yes	-1
extentPathAtCue	yes=yes	path=far V V	yes=no	-5
extentPathAtCue	yes=yes	path=far V V	yes=yes	1
extentPathAtCue	yes=yes	path=far V V ,	yes=no	1
extentPathAtCue	yes=yes	path=far V V ,	yes=yes	-3
extentPathAtCue	yes=yes	path=far V V , ,	yes=no	3
extentPathAtCue	yes=yes	path=far V V , ,	yes=yes	-1
extentPathNext	yes=no	path=	class=,	-2
extentPathNext	yes=no	path=	class=ADV	2
extentPathNext	yes=no	path=	class=IN	1
extentPathNext	yes=no	path=	class=QO	-1
extentPathNext	yes=no	path=	class=about	3
extentPathNext	yes=no	path=	class=as	7
extentPathNext	yes=no	path=	class=at	-1
extentPathNext	yes=no	path=	class=but	1
extentPathNext	yes=no	path=	class=by	-1
extentPathNext	yes=no	path=	class=fin	4
extentPathNext	yes=no	path=	class=from	-3
extentPathNext	yes=no	path=	class=of	-3
extentPathNext	yes=no	path=	class=on	2
extentPathNext	yes=no	path=	class=or	-2
extentPathNext	yes=no	path=	class=over	1
extentPathNext	yes=no	path=	class=pp	-7
extentPathNext	yes=no	path=	class=that	4
extentPathNext	yes=no	path=	class=to	3
extentPathNext	yes=no	path=	class=when	1
extentPathNext	yes=no	path=	class=who	-3
extentPathNext	yes=no	path=	class=with	-2
extentPathNext	yes=no	path=, NP	class=.	4
extentPathNext	yes=no	path=, NP IN NP	class=.	6
extentPathNext	yes=no	path=, NP IN NP	class=who	1
extentPathNext	yes=no	path=, NP IN NP ,	class=fin	2
extentPathNext	yes=no	path=, V IN NP	class=.	-2
extentPathNext	yes=no	path=, WH V NP	class=.	2
extentPathNext	yes=no	path=ADV IN NP	class=,	1
extentPathNext	yes=no	path=CC NP IN NP	class=for	1
extentPathNext	yes=no	path=IN NP	class=.	-3
extentPathNext	yes=no	path=IN NP	class=IN	1
extentPathNext	yes=no	path=IN NP	class=fin	2
extentPathNext	yes=no	path=IN NP IN NP	class=.	-1
extentPathNext	yes=no	path=V IN NP	class=,	3
extentPathNext	yes=no	path=V NP	class=,	3
extentPathNext	yes=no	path=V NP	class=.	2
extentPathNext	yes=no	path=WH V NP	class=.	1
extentPathNext	yes=no	path=X NP X	class=,	-2
extentPathNext	yes=no	path=X NP X	class=NP	2
extentPathNext	yes=no	path=far ,	class=,	4
extentPathNext	yes=no	path=far ,	class=.	4
extentPathNext	yes=no	path=far , ,	class=#	4
extentPathNext	yes=no	path=far , ,	class=NNP	-2
extentPathNext	yes=no	path=far V	class=,	4
extentPathNext	yes=no	path=far V ,	class=.	1
extentPathNext	yes=no	path=far V , ,	class=.	3
extentPathNext	yes=no	path=far V , ,	class=of	2
extentPathNext	yes=no	path=far V V ,	class=.	-3
extentPathNext	yes=no	path=far V V ,	class=and	1
extentPathNext	yes=no	path=far V V , ,	class=in	1
extentPathNext	yes=yes	path=	class=,	1
extentPathNext	yes=yes	path=	class=ADV	3
extentPathNext	yes=yes	path=	class=DASH	-2
extentPathNext	yes=yes	path=	class=NP	4
extentPathNext	yes=yes	path=	class=PRP	2
extentPathNext	yes=yes	path=	class=and	-8
extentPathNext	yes=yes	path=	class=during	2
extentPathNext	yes=yes	path=	class=fin	4
extentPathNext	yes=yes	path=	class=ing	1
extentPathNext	yes=yes	path=	class=of	-5
extentPathNext	yes=yes	path=	class=that	1
extentPathNext	yes=yes	path=	class=to	1
extentPathNext	yes=yes	path=, ADV ,	class=fin	-4
extentPathNext	yes=yes	path=, IN NP ,	class=fin	-2
extentPathNext	yes=yes	path=, NP	class=fin	-1
extentPathNext	yes=yes	path=, NP ,	class=fin	3
extentPathNext	yes=yes	path=, NP , NP ,	class=fin	3
extentPathNext	yes=yes	path=, NP CC NP	class=fin	5
extentPathNext	yes=yes	path=, NP CC NP ,	class=fin	4
extentPathNext	yes=yes	path=, NP IN NP	class=,	4
extentPathNext	yes=yes	path=, NP IN NP ,	class=fin	2
extentPathNext	yes=yes	path=, WH	class=fin	-1
extentPathNext	yes=yes	path=CC NP	class=,	-1
extentPathNext	yes=yes	path=CC NP	class=fin	7
extentPathNext	yes=yes	path=IN NP	class=,	5
extentPathNext	yes=yes	path=IN NP	class=DASH	-3
extentPathNext	yes=yes	path=IN NP	class=and	-2
extentPathNext	yes=yes	path=IN NP	class=in	-7
extentPathNext	yes=yes	path=IN NP	class=on	6
extentPathNext	yes=yes	path=IN NP IN NP	class=fin	1
extentPathNext	yes=yes	path=IN NP V IN NP	class=to	1
extentPathNext	yes=yes	path=IN NP WH	class=fin	-2
extentPathNext	yes=yes	path=NP	class=fin	1
extentPathNext	yes=yes	path=V	class=fin	6
extentPathNext	yes=yes	path=V IN NP	class=fin	4
extentPathNext	yes=yes	path=V NP	class=,	-2
extentPathNext	yes=yes	path=V NP	class=fin	3
extentPathNext	yes=yes	path=WH	class=fin	-2
extentPathNext	yes=yes	path=WH V NP	class=fin	-1
extentPathNext	yes=yes	path=X NP	class=X	1
extentPathNext	yes=yes	path=X NP X ,	class=fin	1
extentPathNext	yes=yes	path=X NP X ,	class=ing	2
extentPathNext	yes=yes	path=far , ,	class=,	-10
extentPathNext	yes=yes	path=far , ,	class=NP	4
extentPathNext	yes=yes	path=far , ,	class=of	1
extentPathNext	yes=yes	path=far V	class=ADV	3
extentPathNext	yes=yes	path=far V	class=DASH	2
extentPathNext	yes=yes	path=far V	class=fin	3
extentPathNext	yes=yes	path=far V ,	class=,	2
extentPathNext	yes=yes	path=far V , ,	class=and	1
extentPathNext	yes=yes	path=far V V	class=fin	1
extentPathNext	yes=yes	path=far V V , ,	class=,	1
extentPathNext	yes=yes	path=far V V , ,	class=fin	-2
extentPathNext	yes=yes	path=far V V , ,	class=in	1
extentTailNext	yes=no	class=,	class=QO	1
extentTailNext	yes=no	class=,	class=and	-5
extentTailNext	yes=no	class=,	class=fin	8
extentTailNext	yes=no	class=,	class=in	3
extentTailNext	yes=no	class=,	class=ing	2
extentTailNext	yes=no	class=,	class=on	1
extentTailNext	yes=no	class=ADV	class=.	-1
extentTailNext	yes=no	class=NNP	class=#	9
extentTailNext	yes=no	class=NNP	class=,	4
extentTailNext	yes=no	class=NNP	class=.	7
extentTailNext	yes=no	class=NNP	class=:	1
extentTailNext	yes=no	class=NNP	class=ADV	2
extentTailNext	yes=no	class=NNP	class=DASH	1
extentTailNext	yes=no	class=NNP	class=and	-1
extentTailNext	yes=no	class=NNP	class=in	1
extentTailNext	yes=no	class=NNP	class=ing	-1
extentTailNext	yes=no	class=NNP	class=of	-1
extentTailNext	yes=no	class=NP	class=,	3
extentTailNext	yes=no	class=NP	class=.	3
extentTailNext	yes=no	class=NP	class=DASH	5
extentTailNext	yes=no	class=NP	class=PRP	-4
extentTailNext	yes=no	class=NP	class=QO	-5
extentTailNext	yes=no	class=NP	class=X	1
extentTailNext	yes=no	class=NP	class=about	1
extentTailNext	yes=no	class=NP	class=after	1
extentTailNext	yes=no	class=NP	class=as	7
extentTailNext	yes=no	class=NP	class=at	-2
extentTailNext	yes=no	class=NP	class=but	5
extentTailNext	yes=no	class=NP	class=during	1
extentTailNext	yes=no	class=NP	class=in	-3
extentTailNext	yes=no	class=NP	class=ing	-4
extentTailNext	yes=no	class=NP	class=of	-5
extentTailNext	yes=no	class=NP	class=pp	-8
extentTailNext	yes=no	class=NP	class=when	1
extentTailNext	yes=no	class=NP	class=while	2
extentTailNext	yes=no	class=NP	class=who	-2
extentTailNext	yes=no	class=PRP	class=.	1
extentTailNext	yes=no	class=PRP	class=fin	-6
extentTailNext	yes=no	class=X	class=,	-1
extentTailNext	yes=no	class=fin	class=NP	-5
extentTailNext	yes=no	class=who	class=fin	-16
extentTailNext	yes=yes	class=,	class=ADV	4
extentTailNext	yes=yes	class=,	class=NP	-3
extentTailNext	yes=yes	class=,	class=fin	5
extentTailNext	yes=yes	class=,	class=on	1
extentTailNext	yes=yes	class=,	class=pp	5
extentTailNext	yes=yes	class=,	class=to	1
extentTailNext	yes=yes	class=ADJ	class=fin	1
extentTailNext	yes=yes	class=ADJ	class=than	-4
extentTailNext	yes=yes	class=ADV	class=,	-4
extentTailNext	yes=yes	class=ADV	class=ADV	-5
extentTailNext	yes=yes	class=ADV	class=NP	-7
extentTailNext	yes=yes	class=ADV	class=fin	-13
extentTailNext	yes=yes	class=ADV	class=ing	-7
extentTailNext	yes=yes	class=ADV	class=pp	-4
extentTailNext	yes=yes	class=NNP	class=,	3
extentTailNext	yes=yes	class=NNP	class=.	2
extentTailNext	yes=yes	class=NNP	class=ADV	5
extentTailNext	yes=yes	class=NNP	class=DASH	4
extentTailNext	yes=yes	class=NNP	class=NP	8
extentTailNext	yes=yes	class=NNP	class=during	2
extentTailNext	yes=yes	class=NNP	class=fin	10
extentTailNext	yes=yes	class=NNP	class=of	2
extentTailNext	yes=yes	class=NNP	class=on	2
extentTailNext	yes=yes	class=NNP	class=to	2
extentTailNext	yes=yes	class=NP	class=ADV	-1
extentTailNext	yes=yes	class=NP	class=IN	-1
extentTailNext	yes=yes	class=NP	class=NP	7
extentTailNext	yes=yes	class=NP	class=fin	5
extentTailNext	yes=yes	class=NP	class=from	-1
extentTailNext	yes=yes	class=NP	class=inf	1
extentTailNext	yes=yes	class=NP	class=ing	2
extentTailNext	yes=yes	class=NP	class=of	-6
extentTailNext	yes=yes	class=NP	class=that	4
extentTailNext	yes=yes	class=NP	class=to	1
extentTailNext	yes=yes	class=NP	class=who	1
extentTailNext	yes=yes	class=NP	class=with	-2
extentTailNext	yes=yes	class=PRP	class=ADV	3
extentTailNext	yes=yes	class=QC	class=fin	8
extentTailNext	yes=yes	class=X	class=,	1
extentTailNext	yes=yes	class=X	class=ADV	1
extentTailNext	yes=yes	class=X	class=NP	2
extentTailNext	yes=yes	class=X	class=fin	3
extentTailNext	yes=yes	class=fin	class=ADJ	-3
extentTailNext	yes=yes	class=fin	class=ADV	-6
extentTailNext	yes=yes	class=fin	class=NP	-8
extentTailNext	yes=yes	class=fin	class=fin	4
extentTailNext	yes=yes	class=pp	class=fin	4
extentTailNext	yes=yes	class=that	class=fin	-12
extentTailNext	yes=yes	class=which	class=fin	-6
extentTailNext	yes=yes	class=who	class=ADV	-2
extentTailNext	yes=yes	class=who	class=fin	-10
extentTailNext	yes=yes	class=whose	class=NP	-6
extentTypeAny	yes=no	tag=40	yes=no	6
extentTypeAny	yes=no	tag=40	yes=yes	-9
extentTypeAny	yes=no	tag=dt	yes=no	-4
extentTypeAny	yes=no	tag=dt	yes=yes	3
extentTypeAny	yes=no	tag=nn	yes=yes	2
extentTypeAny	yes=no	tag=nns	yes=no	1
extentTypeAny	yes=no	tag=np	yes=no	2
extentTypeAny	yes=no	tag=np	yes=yes	1
extentTypeAny	yes=yes	tag=40	yes=no	6
extentTypeAny	yes=yes	tag=40	yes=yes	-3
extentTypeAny	yes=yes	tag=41	yes=no	5
extentTypeAny	yes=yes	tag=41	yes=yes	-4
extentTypeAny	yes=yes	tag=42	yes=no	-4
extentTypeAny	yes=yes	tag=42	yes=yes	2
extentTypeAny	yes=yes	tag=cd	yes=no	-3
extentTypeAny	yes=yes	tag=cd	yes=yes	2
extentTypeAny	yes=yes	tag=dt	yes=no	-2
extentTypeAny	yes=yes	tag=dt	yes=yes	2
extentTypeAny	yes=yes	tag=jj	yes=no	1
extentTypeAny	yes=yes	tag=jj	yes=yes	-1
extentTypeAny	yes=yes	tag=nn	yes=yes	1
extentTypeAny	yes=yes	tag=nns	yes=yes	2
extentTypeAny	yes=yes	tag=np	yes=no	3
extentTypeAny	yes=yes	tag=np	yes=yes	2
extentTypeGap	tag=41	path=IN NP	yes=no	3
extentTypeGap	tag=41	path=NP	yes=no	-6
extentTypeGap	tag=41	path=V	yes=no	1
extentTypeGap	tag=41	path=far	yes=no	2
extentTypeGap	tag=42	path=	yes=no	3
extentTypeGap	tag=42	path=	yes=yes	-1
extentTypeGap	tag=cd	path=	yes=no	3
extentTypeGap	tag=cd	path=IN NP	yes=no	-1
extentTypeGap	tag=dt	path=	yes=no	4
extentTypeGap	tag=nn	path=ADV	yes=no	1
extentTypeGap	tag=nn	path=ADV	yes=yes	1
extentTypeGap	tag=nn	path=V NP	yes=no	-1
extentTypeGap	tag=nn	path=WH	yes=no	3
extentTypeGap	tag=nn	path=^	yes=yes	4
extentTypeGap	tag=nn	path=far	yes=no	-2
extentTypeGap	tag=nns	path=	yes=no	2
extentTypeGap	tag=nns	path=	yes=yes	2
extentTypeGap	tag=nns	path=,	yes=no	-4
extentTypeGap	tag=nns	path=, ADV ,	yes=no	1
extentTypeGap	tag=nns	path=, V NP ,	yes=no	-2
extentTypeGap	tag=nns	path=DASH	yes=no	5
extentTypeGap	tag=nns	path=IN NP	yes=no	-3
extentTypeGap	tag=nns	path=NP	yes=no	2
extentTypeGap	tag=nns	path=V IN NP	yes=no	-1
extentTypeGap	tag=nns	path=^	yes=yes	1
extentTypeGap	tag=nns	path=far	yes=yes	-2
extentTypeGap	tag=np	path=	yes=no	-2
extentTypeGap	tag=np	path=	yes=yes	2
extentTypeGap	tag=np	path=,	yes=no	2
extentTypeGap	tag=np	path=, ADV ,	yes=no	1
extentTypeGap	tag=np	path=, ADV NP ,	yes=no	-2
extentTypeGap	tag=np	path=, IN NP ,	yes=no	2
extentTypeGap	tag=np	path=, NP ,	yes=no	-1
extentTypeGap	tag=np	path=, V NP ,	yes=no	3
extentTypeGap	tag=np	path=CC NP ,	yes=no	1
extentTypeGap	tag=np	path=DASH	yes=no	2
extentTypeGap	tag=np	path=IN	yes=no	3
extentTypeGap	tag=np	path=IN NP	yes=no	6
extentTypeGap	tag=np	path=IN NP	yes=yes	2
extentTypeGap	tag=np	path=IN NP ,	yes=no	-2
extentTypeGap	tag=np	path=NP	yes=no	5
extentTypeGap	tag=np	path=V	yes=no	2
extentTypeGap	tag=np	path=V NP	yes=no	1
extentTypeGap	tag=np	path=^	yes=no	1
extentTypeGap	tag=np	path=^	yes=yes	5
extentTypeGap	tag=np	path=far	yes=no	-1
extentTypePath	yes=no	tag=40	path=	6
extentTypePath	yes=no	tag=dt	path=	-4
extentTypePath	yes=no	tag=dt	path=IN NP	8
extentTypePath	yes=no	tag=nn	path=, NP ,	2
extentTypePath	yes=no	tag=nn	path=IN NP	2
extentTypePath	yes=no	tag=nn	path=IN NP V IN NP	1
extentTypePath	yes=no	tag=nn	path=far ,	-2
extentTypePath	yes=no	tag=nn	path=far V	-1
extentTypePath	yes=no	tag=nn	path=far V V , ,	-1
extentTypePath	yes=no	tag=nns	path=	1
extentTypePath	yes=no	tag=nns	path=far	-3
extentTypePath	yes=no	tag=nns	path=far , ,	1
extentTypePath	yes=no	tag=nns	path=far V	2
extentTypePath	yes=no	tag=nns	path=far V ,	-6
extentTypePath	yes=no	tag=nns	path=far V V	-2
extentTypePath	yes=no	tag=np	path=	2
extentTypePath	yes=no	tag=np	path=,	-1
extentTypePath	yes=no	tag=np	path=, NP CC NP	2
extentTypePath	yes=no	tag=np	path=, NP IN NP ,	2
extentTypePath	yes=no	tag=np	path=, WH V NP	3
extentTypePath	yes=no	tag=np	path=CC NP	2
extentTypePath	yes=no	tag=np	path=X NP X	4
extentTypePath	yes=no	tag=np	path=far , ,	1
extentTypePath	yes=no	tag=np	path=far V	-10
extentTypePath	yes=no	tag=np	path=far V ,	1
extentTypePath	yes=no	tag=np	path=far V , ,	4
extentTypePath	yes=no	tag=np	path=far V V ,	-1
extentTypePath	yes=no	tag=np	path=far V V , ,	3
extentTypePath	yes=yes	tag=40	path=	6
extentTypePath	yes=yes	tag=41	path=	5
extentTypePath	yes=yes	tag=41	path=IN NP	-4
extentTypePath	yes=yes	tag=41	path=NP	5
extentTypePath	yes=yes	tag=42	path=	-4
extentTypePath	yes=yes	tag=cd	path=	-3
extentTypePath	yes=yes	tag=dt	path=	-2
extentTypePath	yes=yes	tag=jj	path=	1
extentTypePath	yes=yes	tag=nn	path=ADV	-5
extentTypePath	yes=yes	tag=nn	path=CC NP	1
extentTypePath	yes=yes	tag=nn	path=CC NP IN NP	-3
extentTypePath	yes=yes	tag=nn	path=IN NP	1
extentTypePath	yes=yes	tag=nn	path=IN NP V NP	1
extentTypePath	yes=yes	tag=nn	path=IN NP WH	-1
extentTypePath	yes=yes	tag=nn	path=V NP	2
extentTypePath	yes=yes	tag=nn	path=WH	-1
extentTypePath	yes=yes	tag=nn	path=WH V NP	2
extentTypePath	yes=yes	tag=nn	path=far V	2
extentTypePath	yes=yes	tag=nn	path=far V ,	1
extentTypePath	yes=yes	tag=nns	path=, IN NP ,	2
extentTypePath	yes=yes	tag=nns	path=ADV	1
extentTypePath	yes=yes	tag=nns	path=ADV IN NP	1
extentTypePath	yes=yes	tag=nns	path=CC NP IN NP	5
extentTypePath	yes=yes	tag=nns	path=IN NP CC NP	1
extentTypePath	yes=yes	tag=nns	path=IN NP V IN NP	2
extentTypePath	yes=yes	tag=nns	path=NP	-1
extentTypePath	yes=yes	tag=nns	path=V IN NP	6
extentTypePath	yes=yes	tag=nns	path=far ,	3
extentTypePath	yes=yes	tag=nns	path=far V , ,	3
extentTypePath	yes=yes	tag=nns	path=far V V ,	-2
extentTypePath	yes=yes	tag=np	path=	3
extentTypePath	yes=yes	tag=np	path=, IN NP ,	-4
extentTypePath	yes=yes	tag=np	path=, NP ,	1
extentTypePath	yes=yes	tag=np	path=, NP CC NP	3
extentTypePath	yes=yes	tag=np	path=, NP CC NP ,	3
extentTypePath	yes=yes	tag=np	path=, NP IN NP	3
extentTypePath	yes=yes	tag=np	path=, NP IN NP ,	2
extentTypePath	yes=yes	tag=np	path=, NP V NP ,	3
extentTypePath	yes=yes	tag=np	path=, V IN NP ,	-2
extentTypePath	yes=yes	tag=np	path=, WH	-1
extentTypePath	yes=yes	tag=np	path=, WH V NP ,	2
extentTypePath	yes=yes	tag=np	path=CC NP	3
extentTypePath	yes=yes	tag=np	path=DASH NP	4
extentTypePath	yes=yes	tag=np	path=DASH V NP	2
extentTypePath	yes=yes	tag=np	path=IN NP , NP	1
extentTypePath	yes=yes	tag=np	path=IN NP IN NP	1
extentTypePath	yes=yes	tag=np	path=X NP	1
extentTypePath	yes=yes	tag=np	path=X NP X	5
extentTypePath	yes=yes	tag=np	path=X NP X ,	4
extentTypePath	yes=yes	tag=np	path=far	1
extentTypePath	yes=yes	tag=np	path=far ,	1
extentTypePath	yes=yes	tag=np	path=far , ,	3
extentTypePath	yes=yes	tag=np	path=far V ,	-1
extentTypePath	yes=yes	tag=np	path=far V V	-1
extentTypePath	yes=yes	tag=np	path=far V V ,	3
extentVerb	yes=no	yes=no	yes=no	7
extentVerb	yes=no	yes=yes	yes=no	-3
extentVerb	yes=yes	yes=no	yes=no	3
extentVerb	yes=yes	yes=no	yes=yes	2
extentVerb	yes=yes	yes=yes	yes=no	-2
extentVerb	yes=yes	yes=yes	yes=yes	2
