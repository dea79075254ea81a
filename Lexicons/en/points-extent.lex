# points-extent.lex — points of the extent stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
extentAtCue	yes=no	yes=no	4
extentAtCue	yes=yes	yes=no	2
extentAtCue	yes=yes	yes=yes	4
extentBefore	yes=no	chunk=,	path=	8
extentBefore	yes=no	chunk=IN	path=	3
extentBefore	yes=no	chunk=IN	path=, V IN NP	1
extentBefore	yes=no	chunk=IN	path=CC NP	2
extentBefore	yes=no	chunk=IN	path=IN NP	4
extentBefore	yes=no	chunk=IN	path=V IN NP IN NP	1
extentBefore	yes=no	chunk=IN	path=V NP	5
extentBefore	yes=no	chunk=IN	path=far V ,	-5
extentBefore	yes=no	chunk=IN	path=far V V ,	-4
extentBefore	yes=no	chunk=IN	path=far V V , ,	-10
extentBefore	yes=no	chunk=V	path=	-3
extentBefore	yes=no	chunk=V	path=, NP ,	-1
extentBefore	yes=no	chunk=V	path=, NP IN NP ,	3
extentBefore	yes=no	chunk=V	path=IN NP	-3
extentBefore	yes=no	chunk=V	path=far , ,	1
extentBefore	yes=no	chunk=V	path=far V ,	1
extentBefore	yes=no	chunk=V	path=far V , ,	3
extentBefore	yes=no	chunk=V	path=far V V ,	1
extentBefore	yes=no	chunk=V	path=far V V , ,	4
extentBefore	yes=yes	chunk=#	path=,	-1
extentBefore	yes=yes	chunk=#	path=, ADV ,	-4
extentBefore	yes=yes	chunk=#	path=, NP ,	2
extentBefore	yes=yes	chunk=#	path=, NP IN NP ,	2
extentBefore	yes=yes	chunk=#	path=, WH	-1
extentBefore	yes=yes	chunk=#	path=, WH V NP ,	4
extentBefore	yes=yes	chunk=#	path=ADV	-2
extentBefore	yes=yes	chunk=#	path=CC NP	1
extentBefore	yes=yes	chunk=#	path=IN NP	4
extentBefore	yes=yes	chunk=#	path=IN NP IN NP	1
extentBefore	yes=yes	chunk=#	path=PRP	5
extentBefore	yes=yes	chunk=#	path=V IN NP	5
extentBefore	yes=yes	chunk=#	path=V NP	4
extentBefore	yes=yes	chunk=#	path=far	4
extentBefore	yes=yes	chunk=,	path=	1
extentBefore	yes=yes	chunk=,	path=far V V	-1
extentBefore	yes=yes	chunk=CC	path=X NP X	-1
extentBefore	yes=yes	chunk=CC	path=far V , ,	1
extentBefore	yes=yes	chunk=IN	path=	2
extentBefore	yes=yes	chunk=IN	path=, NP	-6
extentBefore	yes=yes	chunk=IN	path=IN NP	1
extentBefore	yes=yes	chunk=QC	path=	-2
extentBefore	yes=yes	chunk=QC	path=, NP ,	-1
extentBefore	yes=yes	chunk=QO	path=	-2
extentBefore	yes=yes	chunk=V	path=	1
extentBefore	yes=yes	chunk=V	path=far V ,	1
extentBefore	yes=yes	chunk=WH	path=	1
extentComma	state=0	yes=no	n=0	3
extentComma	state=0	yes=no	n=1	-1
extentComma	state=0	yes=no	n=3	4
extentComma	state=0	yes=yes	n=1	-13
extentComma	state=0	yes=yes	n=2	14
extentComma	state=1	yes=no	n=0	2
extentComma	state=1	yes=no	n=1	-4
extentComma	state=1	yes=no	n=2	-1
extentComma	state=1	yes=yes	n=1	-10
extentComma	state=1	yes=yes	n=2	10
extentComma	state=1	yes=yes	n=3	5
extentComma	state=3	yes=no	n=0	5
extentComma	state=3	yes=no	n=2	-2
extentComma	state=3	yes=yes	n=1	-9
extentComma	state=3	yes=yes	n=2	3
extentComma	state=3	yes=yes	n=3	5
extentCommasNext	n=0	class=,	tag=jj	1
extentCommasNext	n=0	class=,	tag=nn	5
extentCommasNext	n=0	class=,	tag=nns	4
extentCommasNext	n=0	class=,	tag=np	-1
extentCommasNext	n=0	class=.	tag=np	-7
extentCommasNext	n=0	class=ADV	tag=nn	1
extentCommasNext	n=0	class=ADV	tag=np	1
extentCommasNext	n=0	class=DASH	tag=cd	1
extentCommasNext	n=0	class=DASH	tag=nn	1
extentCommasNext	n=0	class=DASH	tag=nns	3
extentCommasNext	n=0	class=NNP	tag=np	-1
extentCommasNext	n=0	class=NP	tag=41	-1
extentCommasNext	n=0	class=NP	tag=nn	-3
extentCommasNext	n=0	class=NP	tag=np	1
extentCommasNext	n=0	class=X	tag=nns	1
extentCommasNext	n=0	class=X	tag=np	-4
extentCommasNext	n=0	class=and	tag=nns	-1
extentCommasNext	n=0	class=and	tag=np	-10
extentCommasNext	n=0	class=by	tag=nn	-1
extentCommasNext	n=0	class=during	tag=np	1
extentCommasNext	n=0	class=fin	tag=40	1
extentCommasNext	n=0	class=fin	tag=dt	4
extentCommasNext	n=0	class=fin	tag=nns	1
extentCommasNext	n=0	class=in	tag=cd	-2
extentCommasNext	n=0	class=in	tag=nns	-3
extentCommasNext	n=0	class=in	tag=np	7
extentCommasNext	n=0	class=inf	tag=nns	2
extentCommasNext	n=0	class=of	tag=nn	-5
extentCommasNext	n=0	class=of	tag=nns	-1
extentCommasNext	n=0	class=of	tag=np	-2
extentCommasNext	n=0	class=on	tag=nn	3
extentCommasNext	n=0	class=on	tag=np	5
extentCommasNext	n=0	class=pp	tag=nns	-1
extentCommasNext	n=0	class=that	tag=nns	2
extentCommasNext	n=0	class=that	tag=np	3
extentCommasNext	n=0	class=to	tag=nn	-1
extentCommasNext	n=0	class=to	tag=nns	2
extentCommasNext	n=1	class=,	tag=nn	6
extentCommasNext	n=1	class=,	tag=nns	-1
extentCommasNext	n=1	class=,	tag=np	6
extentCommasNext	n=1	class=.	tag=np	8
extentCommasNext	n=1	class=ADV	tag=np	-1
extentCommasNext	n=1	class=NP	tag=np	-1
extentCommasNext	n=1	class=fin	tag=nn	-6
extentCommasNext	n=1	class=fin	tag=nns	-2
extentCommasNext	n=1	class=fin	tag=np	-8
extentCommasNext	n=1	class=for	tag=np	-1
extentCommasNext	n=1	class=ing	tag=np	-1
extentCommasNext	n=2	class=,	tag=nn	-1
extentCommasNext	n=2	class=,	tag=np	-1
extentCommasNext	n=2	class=.	tag=np	3
extentCommasNext	n=2	class=NP	tag=nn	1
extentCommasNext	n=2	class=QO	tag=np	1
extentCommasNext	n=2	class=fin	tag=jj	-1
extentCommasNext	n=2	class=ing	tag=np	1
extentCommasNext	n=2	class=of	tag=nn	1
extentCommasNext	n=2	class=pp	tag=np	6
extentCommasNext	n=2	class=who	tag=np	-1
extentCommasNext	n=3	class=.	tag=np	2
extentCommasNext	n=3	class=fin	tag=nn	2
extentCommasNext	n=3	class=fin	tag=np	2
extentCount	yes=no	n=0	class=,	-2
extentCount	yes=no	n=0	class=ADV	1
extentCount	yes=no	n=0	class=about	1
extentCount	yes=no	n=0	class=and	-1
extentCount	yes=no	n=0	class=as	5
extentCount	yes=no	n=0	class=fin	3
extentCount	yes=no	n=0	class=for	1
extentCount	yes=no	n=0	class=of	-4
extentCount	yes=no	n=0	class=on	2
extentCount	yes=no	n=0	class=pp	-4
extentCount	yes=no	n=0	class=who	-1
extentCount	yes=no	n=1	class=fin	-1
extentCount	yes=no	n=2	class=as	1
extentCount	yes=no	n=2	class=that	1
extentCount	yes=no	n=3	class=,	1
extentCount	yes=no	n=3	class=.	5
extentCount	yes=no	n=4	class=,	2
extentCount	yes=no	n=4	class=.	3
extentCount	yes=no	n=4	class=who	1
extentCount	yes=no	n=5	class=.	1
extentCount	yes=no	n=6	class=,	2
extentCount	yes=no	n=6	class=.	-1
extentCount	yes=no	n=7	class=,	2
extentCount	yes=no	n=9	class=of	2
extentCount	yes=yes	n=0	class=,	1
extentCount	yes=yes	n=0	class=ADV	2
extentCount	yes=yes	n=0	class=DASH	-1
extentCount	yes=yes	n=0	class=NP	3
extentCount	yes=yes	n=0	class=PRP	1
extentCount	yes=yes	n=0	class=and	-7
extentCount	yes=yes	n=0	class=fin	4
extentCount	yes=yes	n=0	class=of	-5
extentCount	yes=yes	n=0	class=to	1
extentCount	yes=yes	n=1	class=ADV	-1
extentCount	yes=yes	n=1	class=NP	-4
extentCount	yes=yes	n=1	class=fin	-1
extentCount	yes=yes	n=2	class=,	1
extentCount	yes=yes	n=2	class=NP	-7
extentCount	yes=yes	n=2	class=on	5
extentCount	yes=yes	n=3	class=NP	-2
extentCount	yes=yes	n=4	class=ADV	-2
extentCount	yes=yes	n=4	class=NP	2
extentCount	yes=yes	n=4	class=fin	2
extentCount	yes=yes	n=4	class=ing	1
extentCount	yes=yes	n=5	class=ADV	1
extentCount	yes=yes	n=5	class=DASH	1
extentCount	yes=yes	n=5	class=fin	3
extentCount	yes=yes	n=5	class=pp	2
extentCount	yes=yes	n=7	class=,	-2
extentCount	yes=yes	n=7	class=NP	1
extentCount	yes=yes	n=9	class=,	2
extentCount	yes=yes	n=9	class=DASH	3
extentCount	yes=yes	n=9	class=in	1
extentCount	yes=yes	n=9	class=pp	2
extentFine	yes=no	classes4=	3
extentFine	yes=no	classes4=,	-3
extentFine	yes=no	classes4=, NNP fin NP	-2
extentFine	yes=no	classes4=, NP	-1
extentFine	yes=no	classes4=, NP and NP	1
extentFine	yes=no	classes4=, NP at NNP	5
extentFine	yes=no	classes4=, NP of NNP	2
extentFine	yes=no	classes4=, NP who fin	6
extentFine	yes=no	classes4=, who fin NP	1
extentFine	yes=no	classes4=, who fin for	1
extentFine	yes=no	classes4=and NP	1
extentFine	yes=no	classes4=in NNP	1
extentFine	yes=no	classes4=of NNP , who	2
extentFine	yes=no	classes4=of NNP at NP	-1
extentFine	yes=no	classes4=of NP	1
extentFine	yes=no	classes4=pp	-1
extentFine	yes=yes	classes4=	3
extentFine	yes=yes	classes4=,	-5
extentFine	yes=yes	classes4=, ADV ,	-4
extentFine	yes=yes	classes4=, NNP ,	1
extentFine	yes=yes	classes4=, NP	-2
extentFine	yes=yes	classes4=, NP and NP	1
extentFine	yes=yes	classes4=, NP of NNP	4
extentFine	yes=yes	classes4=, NP of NP	1
extentFine	yes=yes	classes4=, NP who fin	1
extentFine	yes=yes	classes4=, which fin NP	2
extentFine	yes=yes	classes4=, who ADV fin	-1
extentFine	yes=yes	classes4=, who fin NP	1
extentFine	yes=yes	classes4=, who fin from	1
extentFine	yes=yes	classes4=, who fin in	1
extentFine	yes=yes	classes4=, who fin ing	-1
extentFine	yes=yes	classes4=ADV	-3
extentFine	yes=yes	classes4=ADV IN NP	2
extentFine	yes=yes	classes4=PRP	1
extentFine	yes=yes	classes4=X NNP X	5
extentFine	yes=yes	classes4=X NNP X ,	2
extentFine	yes=yes	classes4=and NNP	1
extentFine	yes=yes	classes4=and NP	1
extentFine	yes=yes	classes4=fin NNP	2
extentFine	yes=yes	classes4=from NNP	5
extentFine	yes=yes	classes4=from NNP , ADJ	-1
extentFine	yes=yes	classes4=of PRP	1
extentFine	yes=yes	classes4=on NNP	-5
extentFine	yes=yes	classes4=that	-1
extentFine	yes=yes	classes4=with NP	1
extentFineNext	yes=no	classes4=	class=,	-2
extentFineNext	yes=no	classes4=	class=ADV	1
extentFineNext	yes=no	classes4=	class=about	1
extentFineNext	yes=no	classes4=	class=and	-1
extentFineNext	yes=no	classes4=	class=as	5
extentFineNext	yes=no	classes4=	class=fin	3
extentFineNext	yes=no	classes4=	class=for	1
extentFineNext	yes=no	classes4=	class=of	-4
extentFineNext	yes=no	classes4=	class=on	2
extentFineNext	yes=no	classes4=	class=pp	-4
extentFineNext	yes=no	classes4=	class=who	-1
extentFineNext	yes=no	classes4=, NP , NP	class=.	2
extentFineNext	yes=no	classes4=, NP IN NNP	class=.	1
extentFineNext	yes=no	classes4=, NP at NNP	class=,	4
extentFineNext	yes=no	classes4=, NP at NNP	class=.	1
extentFineNext	yes=no	classes4=, NP of NNP	class=,	-1
extentFineNext	yes=no	classes4=, NP of NNP	class=NP	1
extentFineNext	yes=no	classes4=, NP of NP	class=,	-1
extentFineNext	yes=no	classes4=, NP of NP	class=.	3
extentFineNext	yes=no	classes4=, NP who fin	class=.	1
extentFineNext	yes=no	classes4=, who fin NNP	class=,	1
extentFineNext	yes=no	classes4=, who fin NNP	class=.	-1
extentFineNext	yes=no	classes4=, who fin for	class=of	2
extentFineNext	yes=no	classes4=of NNP	class=,	-1
extentFineNext	yes=yes	classes4=	class=,	1
extentFineNext	yes=yes	classes4=	class=ADV	2
extentFineNext	yes=yes	classes4=	class=DASH	-1
extentFineNext	yes=yes	classes4=	class=NP	3
extentFineNext	yes=yes	classes4=	class=PRP	1
extentFineNext	yes=yes	classes4=	class=and	-7
extentFineNext	yes=yes	classes4=	class=fin	4
extentFineNext	yes=yes	classes4=	class=of	-5
extentFineNext	yes=yes	classes4=	class=to	1
extentFineNext	yes=yes	classes4=, ADV ,	class=fin	-4
extentFineNext	yes=yes	classes4=, NNP of NNP	class=fin	2
extentFineNext	yes=yes	classes4=, NP , NP	class=fin	2
extentFineNext	yes=yes	classes4=, NP and NP	class=fin	1
extentFineNext	yes=yes	classes4=, NP at NNP	class=,	3
extentFineNext	yes=yes	classes4=, NP of NNP	class=fin	1
extentFineNext	yes=yes	classes4=, NP of NP	class=fin	1
extentFineNext	yes=yes	classes4=, NP who fin	class=fin	1
extentFineNext	yes=yes	classes4=, which fin NP	class=fin	1
extentFineNext	yes=yes	classes4=, who fin ADV	class=fin	1
extentFineNext	yes=yes	classes4=, who fin NNP	class=,	2
extentFineNext	yes=yes	classes4=, who fin NNP	class=fin	-1
extentFineNext	yes=yes	classes4=, who fin from	class=fin	2
extentFineNext	yes=yes	classes4=, who fin in	class=fin	2
extentFineNext	yes=yes	classes4=, who fin ing	class=fin	-1
extentFineNext	yes=yes	classes4=PRP	class=,	1
extentFineNext	yes=yes	classes4=fin NNP	class=fin	3
extentFineNext	yes=yes	classes4=from NNP	class=,	3
extentFineNext	yes=yes	classes4=from NNP , ADJ	class=fin	-1
extentFineNext	yes=yes	classes4=in NP	class=,	1
extentFineNext	yes=yes	classes4=of NNP	class=fin	1
extentFineNext	yes=yes	classes4=of NP	class=ADV	1
extentFineNext	yes=yes	classes4=of NP	class=fin	1
extentFineNext	yes=yes	classes4=on NNP	class=fin	-6
extentFineNext	yes=yes	classes4=that	class=fin	-1
extentGap	yes=no	path=^	4
extentGap	yes=yes	path=	4
extentGap	yes=yes	path=, ADV	-1
extentGap	yes=yes	path=, ADV ,	6
extentGap	yes=yes	path=, IN NP	1
extentGap	yes=yes	path=, IN NP ,	1
extentGap	yes=yes	path=, NP ,	-2
extentGap	yes=yes	path=ADV	5
extentGap	yes=yes	path=ADV ADV	2
extentGap	yes=yes	path=ADV NP	1
extentGap	yes=yes	path=CC NP	-1
extentGap	yes=yes	path=DASH	11
extentGap	yes=yes	path=IN	5
extentGap	yes=yes	path=NP	1
extentGap	yes=yes	path=V ADV	4
extentGap	yes=yes	path=WH	3
extentGapPath	path=	path=, ADV ,	-2
extentGapPath	path=	path=, NP IN NP ,	1
extentGapPath	path=	path=, WH V NP ,	1
extentGapPath	path=	path=ADV IN NP	1
extentGapPath	path=	path=V IN NP	1
extentGapPath	path=	path=far , ,	1
extentGapPath	path=	path=far V	1
extentGapPath	path=	path=far V V , ,	-1
extentGapPath	path=,	path=, NP IN NP	1
extentGapPath	path=,	path=far ,	2
extentGapPath	path=, ADV ,	path=	4
extentGapPath	path=ADV IN NP	path=	-1
extentGapPath	path=IN	path=V	1
extentGapPath	path=V IN	path=	-1
extentGapPath	path=^	path=	3
extentGapPath	path=^	path=,	-3
extentGapPath	path=^	path=, NP IN NP ,	2
extentGapPath	path=^	path=CC NP	4
extentGapPath	path=^	path=CC NP IN NP	1
extentGapPath	path=^	path=IN NP	1
extentGapPath	path=^	path=IN NP , NP ,	1
extentGapPath	path=^	path=V IN NP IN NP	1
extentGapPath	path=^	path=V NP	4
extentGapPath	path=^	path=X NP X	3
extentGapPath	path=^	path=far	-2
extentGapPath	path=^	path=far ,	1
extentGapPath	path=^	path=far , ,	1
extentGapPath	path=^	path=far V	-1
extentGapPath	path=^	path=far V , ,	1
extentGapPath	path=^	path=far V V	-3
extentGapPath	path=far	path=	5
extentGapPath	path=far	path=IN NP	3
extentGapPath	path=far	path=PRP	4
extentGapPath	path=far	path=far ,	-1
extentGapPath	path=far	path=far V	-3
extentGapPath	path=far	path=far V , ,	1
extentGapPath	path=far	path=far V V ,	1
extentGapPath	path=far	path=far V V , ,	1
extentNext	yes=no	class=#	5
extentNext	yes=no	class=,	10
extentNext	yes=no	class=.	9
extentNext	yes=no	class=DASH	9
extentNext	yes=no	class=IN	-1
extentNext	yes=no	class=NNP	-5
extentNext	yes=no	class=NP	-5
extentNext	yes=no	class=about	1
extentNext	yes=no	class=after	1
extentNext	yes=no	class=and	-4
extentNext	yes=no	class=as	6
extentNext	yes=no	class=by	-5
extentNext	yes=no	class=fin	-2
extentNext	yes=no	class=ing	-1
extentNext	yes=no	class=of	-6
extentNext	yes=no	class=over	1
extentNext	yes=no	class=pp	-10
extentNext	yes=no	class=that	4
extentNext	yes=no	class=whether	2
extentNext	yes=yes	class=,	6
extentNext	yes=yes	class=.	1
extentNext	yes=yes	class=ADJ	-8
extentNext	yes=yes	class=ADV	5
extentNext	yes=yes	class=DASH	7
extentNext	yes=yes	class=NNP	-7
extentNext	yes=yes	class=QC	-10
extentNext	yes=yes	class=X	-1
extentNext	yes=yes	class=and	-6
extentNext	yes=yes	class=fin	11
extentNext	yes=yes	class=inf	4
extentNext	yes=yes	class=of	-6
extentNext	yes=yes	class=on	3
extentNext	yes=yes	class=pp	2
extentNext	yes=yes	class=that	3
extentNext	yes=yes	class=to	2
extentNext	yes=yes	class=with	-3
extentNext2	yes=no	classes=# #	5
extentNext2	yes=no	classes=, NNP	-4
extentNext2	yes=no	classes=, PRP	1
extentNext2	yes=no	classes=, fin	7
extentNext2	yes=no	classes=, ing	3
extentNext2	yes=no	classes=, of	-2
extentNext2	yes=no	classes=, pp	-1
extentNext2	yes=no	classes=. #	10
extentNext2	yes=no	classes=DASH NP	2
extentNext2	yes=no	classes=IN NNP	-2
extentNext2	yes=no	classes=NNP ,	-1
extentNext2	yes=no	classes=and NNP	-2
extentNext2	yes=no	classes=by NNP	-4
extentNext2	yes=no	classes=fin NNP	-1
extentNext2	yes=no	classes=fin NP	-1
extentNext2	yes=no	classes=in NNP	-4
extentNext2	yes=no	classes=of NP	-1
extentNext2	yes=no	classes=pp by	-2
extentNext2	yes=no	classes=that NP	2
extentNext2	yes=no	classes=that fin	-1
extentNext2	yes=yes	classes=, ADJ	3
extentNext2	yes=yes	classes=, ADV	8
extentNext2	yes=yes	classes=, IN	1
extentNext2	yes=yes	classes=, NNP	-28
extentNext2	yes=yes	classes=, NP	-13
extentNext2	yes=yes	classes=, PRP	1
extentNext2	yes=yes	classes=, QC	-1
extentNext2	yes=yes	classes=, fin	2
extentNext2	yes=yes	classes=, for	2
extentNext2	yes=yes	classes=, ing	2
extentNext2	yes=yes	classes=, on	2
extentNext2	yes=yes	classes=, while	1
extentNext2	yes=yes	classes=, who	1
extentNext2	yes=yes	classes=ADV ADV	2
extentNext2	yes=yes	classes=ADV IN	-4
extentNext2	yes=yes	classes=ADV fin	7
extentNext2	yes=yes	classes=DASH ADV	2
extentNext2	yes=yes	classes=DASH NNP	-2
extentNext2	yes=yes	classes=DASH NP	-1
extentNext2	yes=yes	classes=DASH fin	10
extentNext2	yes=yes	classes=NP NP	1
extentNext2	yes=yes	classes=NP PRP	2
extentNext2	yes=yes	classes=NP fin	3
extentNext2	yes=yes	classes=X NNP	-4
extentNext2	yes=yes	classes=fin :	2
extentNext2	yes=yes	classes=fin ADJ	4
extentNext2	yes=yes	classes=fin NNP	-3
extentNext2	yes=yes	classes=fin NP	1
extentNext2	yes=yes	classes=fin PRP	4
extentNext2	yes=yes	classes=fin for	1
extentNext2	yes=yes	classes=fin in	2
extentNext2	yes=yes	classes=fin ing	1
extentNext2	yes=yes	classes=fin of	-2
extentNext2	yes=yes	classes=fin that	1
extentNext2	yes=yes	classes=for NNP	-6
extentNext2	yes=yes	classes=ing IN	1
extentNext2	yes=yes	classes=ing that	-1
extentNext2	yes=yes	classes=on NNP	9
extentNext2	yes=yes	classes=on NP	-3
extentNext2	yes=yes	classes=pp by	-5
extentNext2	yes=yes	classes=pp for	2
extentNext2	yes=yes	classes=pp on	1
extentNext2	yes=yes	classes=that fin	4
extentNext2	yes=yes	classes=to inf	2
extentPath	yes=no	path=	3
extentPath	yes=no	path=,	-3
extentPath	yes=no	path=, NP IN NP ,	2
extentPath	yes=no	path=CC NP	4
extentPath	yes=no	path=CC NP IN NP	1
extentPath	yes=no	path=IN NP	1
extentPath	yes=no	path=IN NP , NP ,	1
extentPath	yes=no	path=V IN NP IN NP	1
extentPath	yes=no	path=V NP	4
extentPath	yes=no	path=X NP X	3
extentPath	yes=no	path=far	-2
extentPath	yes=no	path=far ,	1
extentPath	yes=no	path=far , ,	1
extentPath	yes=no	path=far V	-1
extentPath	yes=no	path=far V , ,	1
extentPath	yes=no	path=far V V	-3
extentPath	yes=yes	path=	3
extentPath	yes=yes	path=,	-5
extentPath	yes=yes	path=, ADV ,	-4
extentPath	yes=yes	path=, NP	-1
extentPath	yes=yes	path=, NP ,	2
extentPath	yes=yes	path=, NP CC NP	2
extentPath	yes=yes	path=, NP IN NP	1
extentPath	yes=yes	path=, NP IN NP ,	1
extentPath	yes=yes	path=, WH	-5
extentPath	yes=yes	path=, WH V NP ,	3
extentPath	yes=yes	path=ADV	-3
extentPath	yes=yes	path=ADV IN NP	3
extentPath	yes=yes	path=CC NP	8
extentPath	yes=yes	path=IN NP	2
extentPath	yes=yes	path=IN NP ADV	-1
extentPath	yes=yes	path=IN NP IN NP	3
extentPath	yes=yes	path=IN NP WH	-1
extentPath	yes=yes	path=IN PRP	1
extentPath	yes=yes	path=PRP	1
extentPath	yes=yes	path=V IN NP	5
extentPath	yes=yes	path=WH	-4
extentPath	yes=yes	path=X NP X	5
extentPath	yes=yes	path=X NP X ,	1
extentPath	yes=yes	path=far	4
extentPath	yes=yes	path=far ,	2
extentPath	yes=yes	path=far , ,	3
extentPath	yes=yes	path=far V	1
extentPath	yes=yes	path=far V , ,	1
extentPath	yes=yes	path=far V V	-1
extentPathAtCue	yes=no	path=	yes=no	3
extentPathAtCue	yes=no	path=,	yes=no	-3
extentPathAtCue	yes=no	path=, NP IN NP ,	yes=no	2
extentPathAtCue	yes=no	path=CC NP	yes=no	4
extentPathAtCue	yes=no	path=CC NP IN NP	yes=no	1
extentPathAtCue	yes=no	path=IN NP	yes=no	1
extentPathAtCue	yes=no	path=IN NP , NP ,	yes=no	1
extentPathAtCue	yes=no	path=V IN NP IN NP	yes=no	1
extentPathAtCue	yes=no	path=V NP	yes=no	4
extentPathAtCue	yes=no	path=X NP X	yes=no	3
extentPathAtCue	yes=no	path=far	yes=no	-2
extentPathAtCue	yes=no	path=far ,	yes=no	1
extentPathAtCue	yes=no	path=far , ,	yes=no	1
extentPathAtCue	yes=no	path=far V	yes=no	-1
extentPathAtCue	yes=no	path=far V , ,	yes=no	1
extentPathAtCue	yes=no	path=far V V	yes=no	-3
extentPathAtCue	yes=yes	path=	yes=no	3
extentPathAtCue	yes=yes	path=,	yes=no	-2
extentPathAtCue	yes=yes	path=, ADV ,	yes=yes	-2
extentPathAtCue	yes=yes	path=, NP CC NP	yes=no	1
extentPathAtCue	yes=yes	path=, NP IN NP	yes=no	1
extentPathAtCue	yes=yes	path=, NP IN NP ,	yes=yes	1
extentPathAtCue	yes=yes	path=, WH	yes=no	-4
extentPathAtCue	yes=yes	path=, WH V NP ,	yes=yes	1
extentPathAtCue	yes=yes	path=ADV IN NP	yes=yes	1
extentPathAtCue	yes=yes	path=CC NP	yes=no	3
extentPathAtCue	yes=yes	path=CC NP IN NP	yes=no	1
extentPathAtCue	yes=yes	path=IN NP	yes=no	3
extentPathAtCue	yes=yes	path=IN PRP	yes=no	1
extentPathAtCue	yes=yes	path=PRP	yes=no	2
extentPathAtCue	yes=yes	path=V IN NP	yes=yes	1
extentPathAtCue	yes=yes	path=WH	yes=no	-2
extentPathAtCue	yes=yes	path=X NP X	yes=no	2
extentPathAtCue	yes=yes	path=far	yes=no	1
extentPathAtCue	yes=yes	path=far , ,	yes=yes	1
extentPathAtCue	yes=yes	path=far V	yes=yes	1
extentPathAtCue	yes=yes	path=far V , ,	yes=no	5
extentPathAtCue	yes=yes	path=far V V	yes=no	-5
extentPathAtCue	yes=yes	path=far V V ,	yes=no	1
extentPathAtCue	yes=yes	path=far V V , ,	yes=no	2
extentPathAtCue	yes=yes	path=far V V , ,	yes=yes	-1
extentPathNext	yes=no	path=	class=,	-2
extentPathNext	yes=no	path=	class=ADV	1
extentPathNext	yes=no	path=	class=about	1
extentPathNext	yes=no	path=	class=and	-1
extentPathNext	yes=no	path=	class=as	5
extentPathNext	yes=no	path=	class=fin	3
extentPathNext	yes=no	path=	class=for	1
extentPathNext	yes=no	path=	class=of	-4
extentPathNext	yes=no	path=	class=on	2
extentPathNext	yes=no	path=	class=pp	-4
extentPathNext	yes=no	path=	class=who	-1
extentPathNext	yes=no	path=, NP	class=.	2
extentPathNext	yes=no	path=, NP IN NP	class=.	4
extentPathNext	yes=no	path=IN NP	class=.	-4
extentPathNext	yes=no	path=IN NP	class=that	1
extentPathNext	yes=no	path=V NP	class=,	3
extentPathNext	yes=no	path=far ,	class=,	3
extentPathNext	yes=no	path=far ,	class=.	3
extentPathNext	yes=no	path=far , ,	class=#	2
extentPathNext	yes=no	path=far , ,	class=.	1
extentPathNext	yes=no	path=far V ,	class=,	6
extentPathNext	yes=no	path=far V ,	class=.	-2
extentPathNext	yes=no	path=far V , ,	class=.	2
extentPathNext	yes=no	path=far V V ,	class=.	-3
extentPathNext	yes=no	path=far V V ,	class=of	1
extentPathNext	yes=yes	path=	class=,	1
extentPathNext	yes=yes	path=	class=ADV	2
extentPathNext	yes=yes	path=	class=DASH	-1
extentPathNext	yes=yes	path=	class=NP	3
extentPathNext	yes=yes	path=	class=PRP	1
extentPathNext	yes=yes	path=	class=and	-7
extentPathNext	yes=yes	path=	class=fin	4
extentPathNext	yes=yes	path=	class=of	-5
extentPathNext	yes=yes	path=	class=to	1
extentPathNext	yes=yes	path=, ADV ,	class=fin	-4
extentPathNext	yes=yes	path=, NP ,	class=fin	3
extentPathNext	yes=yes	path=, NP CC NP	class=fin	2
extentPathNext	yes=yes	path=, NP IN NP	class=,	2
extentPathNext	yes=yes	path=, NP IN NP ,	class=fin	1
extentPathNext	yes=yes	path=, WH	class=fin	-1
extentPathNext	yes=yes	path=, WH V NP ,	class=fin	1
extentPathNext	yes=yes	path=CC NP	class=fin	4
extentPathNext	yes=yes	path=IN NP	class=,	5
extentPathNext	yes=yes	path=IN NP	class=ADV	1
extentPathNext	yes=yes	path=IN NP	class=in	-1
extentPathNext	yes=yes	path=IN NP	class=on	1
extentPathNext	yes=yes	path=IN NP IN NP	class=fin	3
extentPathNext	yes=yes	path=PRP	class=,	1
extentPathNext	yes=yes	path=V IN NP	class=fin	4
extentPathNext	yes=yes	path=V NP	class=fin	4
extentPathNext	yes=yes	path=WH	class=fin	-4
extentPathNext	yes=yes	path=far , ,	class=,	-4
extentPathNext	yes=yes	path=far , ,	class=NP	6
extentPathNext	yes=yes	path=far V	class=DASH	1
extentPathNext	yes=yes	path=far V	class=fin	1
extentPathNext	yes=yes	path=far V , ,	class=pp	3
extentPathNext	yes=yes	path=far V V , ,	class=,	1
extentPathNext	yes=yes	path=far V V , ,	class=fin	-2
extentRule	yes=no	n=0	yes=no	5
extentRule	yes=no	n=0	yes=yes	-1
extentRule	yes=no	n=1	yes=no	6
extentRule	yes=no	n=1	yes=yes	7
extentRule	yes=no	n=2	yes=no	-9
extentRule	yes=no	n=2	yes=yes	-4
extentRule	yes=no	n=3	yes=yes	2
extentRule	yes=yes	n=0	yes=yes	4
extentRule	yes=yes	n=1	yes=no	7
extentRule	yes=yes	n=1	yes=yes	5
extentRule	yes=yes	n=2	yes=yes	1
extentRule	yes=yes	n=3	yes=yes	-9
extentTailNext	yes=no	class=,	class=PRP	1
extentTailNext	yes=no	class=,	class=fin	5
extentTailNext	yes=no	class=NNP	class=#	7
extentTailNext	yes=no	class=NNP	class=,	4
extentTailNext	yes=no	class=NNP	class=.	7
extentTailNext	yes=no	class=NNP	class=DASH	3
extentTailNext	yes=no	class=NNP	class=and	-1
extentTailNext	yes=no	class=NNP	class=fin	1
extentTailNext	yes=no	class=NNP	class=that	1
extentTailNext	yes=no	class=NP	class=,	3
extentTailNext	yes=no	class=NP	class=.	2
extentTailNext	yes=no	class=NP	class=DASH	2
extentTailNext	yes=no	class=NP	class=QO	-1
extentTailNext	yes=no	class=NP	class=as	8
extentTailNext	yes=no	class=NP	class=at	-1
extentTailNext	yes=no	class=NP	class=but	1
extentTailNext	yes=no	class=NP	class=fin	-1
extentTailNext	yes=no	class=NP	class=in	-2
extentTailNext	yes=no	class=NP	class=ing	-2
extentTailNext	yes=no	class=NP	class=of	-1
extentTailNext	yes=no	class=NP	class=pp	-7
extentTailNext	yes=no	class=fin	class=.	-1
extentTailNext	yes=no	class=fin	class=NP	-1
extentTailNext	yes=no	class=who	class=fin	-12
extentTailNext	yes=yes	class=,	class=ADV	2
extentTailNext	yes=yes	class=,	class=fin	6
extentTailNext	yes=yes	class=,	class=pp	7
extentTailNext	yes=yes	class=ADJ	class=than	-1
extentTailNext	yes=yes	class=ADV	class=,	-3
extentTailNext	yes=yes	class=ADV	class=ADV	-2
extentTailNext	yes=yes	class=ADV	class=NP	-3
extentTailNext	yes=yes	class=ADV	class=fin	-9
extentTailNext	yes=yes	class=ADV	class=ing	-2
extentTailNext	yes=yes	class=NNP	class=,	2
extentTailNext	yes=yes	class=NNP	class=ADV	4
extentTailNext	yes=yes	class=NNP	class=DASH	4
extentTailNext	yes=yes	class=NNP	class=NP	6
extentTailNext	yes=yes	class=NNP	class=X	-2
extentTailNext	yes=yes	class=NNP	class=fin	10
extentTailNext	yes=yes	class=NNP	class=in	1
extentTailNext	yes=yes	class=NNP	class=on	2
extentTailNext	yes=yes	class=NP	class=NP	3
extentTailNext	yes=yes	class=NP	class=fin	4
extentTailNext	yes=yes	class=NP	class=inf	2
extentTailNext	yes=yes	class=NP	class=ing	1
extentTailNext	yes=yes	class=NP	class=of	-4
extentTailNext	yes=yes	class=NP	class=that	3
extentTailNext	yes=yes	class=NP	class=with	-2
extentTailNext	yes=yes	class=PRP	class=,	5
extentTailNext	yes=yes	class=PRP	class=ADV	1
extentTailNext	yes=yes	class=QC	class=fin	4
extentTailNext	yes=yes	class=X	class=NNP	-1
extentTailNext	yes=yes	class=X	class=fin	2
extentTailNext	yes=yes	class=fin	class=ADV	-3
extentTailNext	yes=yes	class=fin	class=NP	-8
extentTailNext	yes=yes	class=that	class=fin	-12
extentTailNext	yes=yes	class=which	class=fin	-3
extentTailNext	yes=yes	class=who	class=fin	-10
extentTailNext	yes=yes	class=whose	class=NP	-5
extentTypeAny	yes=no	tag=40	yes=no	5
extentTypeAny	yes=no	tag=40	yes=yes	-7
extentTypeAny	yes=no	tag=dt	yes=no	-3
extentTypeAny	yes=no	tag=dt	yes=yes	2
extentTypeAny	yes=no	tag=nn	yes=yes	2
extentTypeAny	yes=no	tag=nns	yes=no	1
extentTypeAny	yes=no	tag=np	yes=no	2
extentTypeAny	yes=no	tag=np	yes=yes	1
extentTypeAny	yes=yes	tag=40	yes=no	7
extentTypeAny	yes=yes	tag=40	yes=yes	-5
extentTypeAny	yes=yes	tag=41	yes=no	4
extentTypeAny	yes=yes	tag=41	yes=yes	-3
extentTypeAny	yes=yes	tag=42	yes=no	-2
extentTypeAny	yes=yes	tag=42	yes=yes	2
extentTypeAny	yes=yes	tag=cd	yes=no	-1
extentTypeAny	yes=yes	tag=cd	yes=yes	1
extentTypeAny	yes=yes	tag=dt	yes=no	-3
extentTypeAny	yes=yes	tag=dt	yes=yes	2
extentTypeAny	yes=yes	tag=nn	yes=yes	1
extentTypeAny	yes=yes	tag=nns	yes=yes	1
extentTypeAny	yes=yes	tag=np	yes=no	3
extentTypeAny	yes=yes	tag=np	yes=yes	1
extentTypeGap	tag=41	path=NP	yes=no	-3
extentTypeGap	tag=41	path=far	yes=no	1
extentTypeGap	tag=42	path=	yes=no	1
extentTypeGap	tag=cd	path=	yes=no	1
extentTypeGap	tag=dt	path=	yes=no	6
extentTypeGap	tag=nn	path=	yes=yes	1
extentTypeGap	tag=nn	path=V NP	yes=no	-1
extentTypeGap	tag=nn	path=WH	yes=no	2
extentTypeGap	tag=nn	path=far	yes=no	-1
extentTypeGap	tag=nn	path=far	yes=yes	1
extentTypeGap	tag=nns	path=	yes=no	1
extentTypeGap	tag=nns	path=	yes=yes	1
extentTypeGap	tag=nns	path=,	yes=no	-1
extentTypeGap	tag=nns	path=DASH	yes=no	3
extentTypeGap	tag=nns	path=V IN NP	yes=no	-1
extentTypeGap	tag=np	path=	yes=no	-3
extentTypeGap	tag=np	path=	yes=yes	1
extentTypeGap	tag=np	path=,	yes=no	2
extentTypeGap	tag=np	path=, ADV ,	yes=no	1
extentTypeGap	tag=np	path=, V NP ,	yes=no	1
extentTypeGap	tag=np	path=DASH	yes=no	1
extentTypeGap	tag=np	path=IN NP	yes=no	5
extentTypeGap	tag=np	path=NP	yes=no	3
extentTypeGap	tag=np	path=^	yes=no	1
extentTypeGap	tag=np	path=^	yes=yes	4
extentTypeGap	tag=np	path=far	yes=no	-2
extentTypeGap	tag=np	path=far	yes=yes	1
extentTypePath	yes=no	tag=40	path=	5
extentTypePath	yes=no	tag=cd	path=IN NP IN NP	1
extentTypePath	yes=no	tag=dt	path=	-3
extentTypePath	yes=no	tag=dt	path=IN NP	7
extentTypePath	yes=no	tag=nn	path=IN NP	3
extentTypePath	yes=no	tag=nn	path=IN NP IN NP	-1
extentTypePath	yes=no	tag=nn	path=V IN NP	-1
extentTypePath	yes=no	tag=nn	path=far ,	-1
extentTypePath	yes=no	tag=nn	path=far V ,	-3
extentTypePath	yes=no	tag=nn	path=far V V ,	1
extentTypePath	yes=no	tag=nns	path=	1
extentTypePath	yes=no	tag=nns	path=V IN NP	1
extentTypePath	yes=no	tag=nns	path=far V ,	-3
extentTypePath	yes=no	tag=np	path=	2
extentTypePath	yes=no	tag=np	path=, NP	-1
extentTypePath	yes=no	tag=np	path=, NP IN NP ,	2
extentTypePath	yes=no	tag=np	path=CC NP	1
extentTypePath	yes=no	tag=np	path=IN NP	-1
extentTypePath	yes=no	tag=np	path=X NP X	3
extentTypePath	yes=no	tag=np	path=far ,	3
extentTypePath	yes=no	tag=np	path=far V	-6
extentTypePath	yes=no	tag=np	path=far V ,	2
extentTypePath	yes=no	tag=np	path=far V , ,	2
extentTypePath	yes=no	tag=np	path=far V V ,	-2
extentTypePath	yes=yes	tag=40	path=	7
extentTypePath	yes=yes	tag=41	path=	4
extentTypePath	yes=yes	tag=41	path=IN NP	-1
extentTypePath	yes=yes	tag=41	path=NP	2
extentTypePath	yes=yes	tag=42	path=	-2
extentTypePath	yes=yes	tag=cd	path=	-1
extentTypePath	yes=yes	tag=dt	path=	-3
extentTypePath	yes=yes	tag=jj	path=IN NP	1
extentTypePath	yes=yes	tag=nn	path=, NP ,	1
extentTypePath	yes=yes	tag=nn	path=, WH V NP ,	1
extentTypePath	yes=yes	tag=nn	path=ADV	-3
extentTypePath	yes=yes	tag=nn	path=V NP	3
extentTypePath	yes=yes	tag=nn	path=WH V NP	1
extentTypePath	yes=yes	tag=nn	path=far V	2
extentTypePath	yes=yes	tag=nns	path=ADV	1
extentTypePath	yes=yes	tag=nns	path=CC NP IN NP	1
extentTypePath	yes=yes	tag=nns	path=V IN NP	4
extentTypePath	yes=yes	tag=nns	path=far V , ,	1
extentTypePath	yes=yes	tag=nns	path=far V V , ,	1
extentTypePath	yes=yes	tag=np	path=	3
extentTypePath	yes=yes	tag=np	path=, NP IN NP	1
extentTypePath	yes=yes	tag=np	path=, NP IN NP ,	1
extentTypePath	yes=yes	tag=np	path=CC NP	3
extentTypePath	yes=yes	tag=np	path=IN NP	-1
extentTypePath	yes=yes	tag=np	path=IN NP IN NP	1
extentTypePath	yes=yes	tag=np	path=PRP	1
extentTypePath	yes=yes	tag=np	path=X NP X	5
extentTypePath	yes=yes	tag=np	path=X NP X ,	1
extentTypePath	yes=yes	tag=np	path=far , ,	5
extentTypePath	yes=yes	tag=np	path=far V , ,	2
extentTypePath	yes=yes	tag=np	path=far V V	-1
extentTypePath	yes=yes	tag=np	path=far V V ,	3
extentVerb	yes=no	yes=no	yes=no	7
extentVerb	yes=no	yes=yes	yes=no	-2
extentVerb	yes=yes	yes=no	yes=no	3
extentVerb	yes=yes	yes=no	yes=yes	2
extentVerb	yes=yes	yes=yes	yes=no	-3
extentVerb	yes=yes	yes=yes	yes=yes	2
