# points-extent.lex — points of the extent stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
extentBefore	yes=no	chunk=,	path=	11
extentBefore	yes=no	chunk=,	path=far V V	-8
extentBefore	yes=no	chunk=ADV	path=IN NP	1
extentBefore	yes=no	chunk=IN	path=	5
extentBefore	yes=no	chunk=IN	path=, NP	-1
extentBefore	yes=no	chunk=IN	path=, V IN NP	4
extentBefore	yes=no	chunk=IN	path=CC NP	8
extentBefore	yes=no	chunk=IN	path=CC NP IN NP	1
extentBefore	yes=no	chunk=IN	path=IN NP	6
extentBefore	yes=no	chunk=IN	path=IN NP CC NP	1
extentBefore	yes=no	chunk=IN	path=V	-2
extentBefore	yes=no	chunk=IN	path=V IN NP IN NP	3
extentBefore	yes=no	chunk=IN	path=V NP	8
extentBefore	yes=no	chunk=IN	path=WH	-1
extentBefore	yes=no	chunk=IN	path=WH V PRP	1
extentBefore	yes=no	chunk=IN	path=X	-2
extentBefore	yes=no	chunk=IN	path=far	-4
extentBefore	yes=no	chunk=IN	path=far ,	1
extentBefore	yes=no	chunk=IN	path=far V	-2
extentBefore	yes=no	chunk=IN	path=far V ,	-5
extentBefore	yes=no	chunk=IN	path=far V V	-4
extentBefore	yes=no	chunk=IN	path=far V V ,	-7
extentBefore	yes=no	chunk=IN	path=far V V , ,	-12
extentBefore	yes=no	chunk=QC	path=	2
extentBefore	yes=no	chunk=V	path=	-1
extentBefore	yes=no	chunk=V	path=,	-3
extentBefore	yes=no	chunk=V	path=, NP ,	-4
extentBefore	yes=no	chunk=V	path=, NP IN NP	1
extentBefore	yes=no	chunk=V	path=, NP IN NP ,	5
extentBefore	yes=no	chunk=V	path=, WH	-3
extentBefore	yes=no	chunk=V	path=, WH V NP	3
extentBefore	yes=no	chunk=V	path=IN NP	-3
extentBefore	yes=no	chunk=V	path=IN NP IN NP	-1
extentBefore	yes=no	chunk=V	path=WH V NP	1
extentBefore	yes=no	chunk=V	path=far	-2
extentBefore	yes=no	chunk=V	path=far , ,	2
extentBefore	yes=no	chunk=V	path=far V ,	1
extentBefore	yes=no	chunk=V	path=far V , ,	4
extentBefore	yes=no	chunk=V	path=far V V	-2
extentBefore	yes=no	chunk=V	path=far V V ,	1
extentBefore	yes=no	chunk=V	path=far V V , ,	4
extentBefore	yes=yes	chunk=#	path=	1
extentBefore	yes=yes	chunk=#	path=,	-9
extentBefore	yes=yes	chunk=#	path=, ADV ,	-8
extentBefore	yes=yes	chunk=#	path=, NP ,	2
extentBefore	yes=yes	chunk=#	path=, NP , NP	-1
extentBefore	yes=yes	chunk=#	path=, NP , NP ,	3
extentBefore	yes=yes	chunk=#	path=, NP IN NP ,	2
extentBefore	yes=yes	chunk=#	path=, NP WH	-1
extentBefore	yes=yes	chunk=#	path=, WH	-6
extentBefore	yes=yes	chunk=#	path=, WH V NP ,	7
extentBefore	yes=yes	chunk=#	path=ADV	-6
extentBefore	yes=yes	chunk=#	path=CC NP	5
extentBefore	yes=yes	chunk=#	path=IN NP	5
extentBefore	yes=yes	chunk=#	path=IN NP , NP	1
extentBefore	yes=yes	chunk=#	path=IN NP , NP ,	1
extentBefore	yes=yes	chunk=#	path=IN NP IN NP	3
extentBefore	yes=yes	chunk=#	path=IN PRP	2
extentBefore	yes=yes	chunk=#	path=PRP	5
extentBefore	yes=yes	chunk=#	path=V	1
extentBefore	yes=yes	chunk=#	path=V IN NP	8
extentBefore	yes=yes	chunk=#	path=V NP	5
extentBefore	yes=yes	chunk=#	path=WH	-2
extentBefore	yes=yes	chunk=#	path=X NP X	2
extentBefore	yes=yes	chunk=#	path=X NP X ,	1
extentBefore	yes=yes	chunk=#	path=far	6
extentBefore	yes=yes	chunk=#	path=far ,	2
extentBefore	yes=yes	chunk=#	path=far , ,	1
extentBefore	yes=yes	chunk=#	path=far V V	-1
extentBefore	yes=yes	chunk=#	path=far V V ,	1
extentBefore	yes=yes	chunk=,	path=	2
extentBefore	yes=yes	chunk=,	path=, NP	1
extentBefore	yes=yes	chunk=,	path=, NP ,	-1
extentBefore	yes=yes	chunk=,	path=, NP CC NP	1
extentBefore	yes=yes	chunk=,	path=, NP IN NP ,	1
extentBefore	yes=yes	chunk=,	path=ADV	-1
extentBefore	yes=yes	chunk=,	path=ADV ADV	2
extentBefore	yes=yes	chunk=,	path=ADV IN NP	1
extentBefore	yes=yes	chunk=,	path=CC NP	1
extentBefore	yes=yes	chunk=,	path=IN NP	1
extentBefore	yes=yes	chunk=,	path=NP	1
extentBefore	yes=yes	chunk=,	path=WH	-1
extentBefore	yes=yes	chunk=,	path=X NP X	4
extentBefore	yes=yes	chunk=,	path=far ,	1
extentBefore	yes=yes	chunk=,	path=far V ,	-1
extentBefore	yes=yes	chunk=,	path=far V , ,	-1
extentBefore	yes=yes	chunk=,	path=far V V	-7
extentBefore	yes=yes	chunk=,	path=far V V , ,	1
extentBefore	yes=yes	chunk=:	path=	-1
extentBefore	yes=yes	chunk=ADV	path=	2
extentBefore	yes=yes	chunk=CC	path=	1
extentBefore	yes=yes	chunk=CC	path=WH V NP	2
extentBefore	yes=yes	chunk=CC	path=X NP	1
extentBefore	yes=yes	chunk=CC	path=X NP X	-4
extentBefore	yes=yes	chunk=CC	path=far V , ,	2
extentBefore	yes=yes	chunk=DASH	path=	2
extentBefore	yes=yes	chunk=DASH	path=ADV	2
extentBefore	yes=yes	chunk=DASH	path=IN NP	-2
extentBefore	yes=yes	chunk=DASH	path=X NP X	1
extentBefore	yes=yes	chunk=IN	path=	3
extentBefore	yes=yes	chunk=IN	path=, NP	-10
extentBefore	yes=yes	chunk=IN	path=CC NP	2
extentBefore	yes=yes	chunk=IN	path=IN NP	4
extentBefore	yes=yes	chunk=IN	path=far V , ,	-1
extentBefore	yes=yes	chunk=NP	path=	2
extentBefore	yes=yes	chunk=QC	path=	-3
extentBefore	yes=yes	chunk=QC	path=, NP ,	-3
extentBefore	yes=yes	chunk=QC	path=far V ,	1
extentBefore	yes=yes	chunk=QO	path=	-3
extentBefore	yes=yes	chunk=V	path=	2
extentBefore	yes=yes	chunk=V	path=, NP	2
extentBefore	yes=yes	chunk=V	path=, NP IN NP	1
extentBefore	yes=yes	chunk=V	path=V NP	-1
extentBefore	yes=yes	chunk=V	path=WH	-1
extentBefore	yes=yes	chunk=V	path=far , ,	1
extentBefore	yes=yes	chunk=V	path=far V ,	4
extentBefore	yes=yes	chunk=WH	path=	3
extentBefore	yes=yes	chunk=WH	path=IN NP	-2
extentComma	state=0	yes=no	n=0	3
extentComma	state=0	yes=no	n=2	-1
extentComma	state=0	yes=no	n=3	4
extentComma	state=0	yes=yes	n=1	-15
extentComma	state=0	yes=yes	n=2	16
extentComma	state=1	yes=no	n=0	2
extentComma	state=1	yes=no	n=1	-6
extentComma	state=1	yes=no	n=2	-1
extentComma	state=1	yes=no	n=3	3
extentComma	state=1	yes=yes	n=1	-15
extentComma	state=1	yes=yes	n=2	11
extentComma	state=1	yes=yes	n=3	7
extentComma	state=3	yes=no	n=0	7
extentComma	state=3	yes=no	n=1	-2
extentComma	state=3	yes=no	n=2	-4
extentComma	state=3	yes=yes	n=1	-12
extentComma	state=3	yes=yes	n=2	4
extentComma	state=3	yes=yes	n=3	7
extentGap	yes=no	path=^	4
extentGap	yes=yes	path=	5
extentGap	yes=yes	path=,	2
extentGap	yes=yes	path=, ADV	-3
extentGap	yes=yes	path=, ADV ,	9
extentGap	yes=yes	path=, ADV NP ,	-2
extentGap	yes=yes	path=, CC	-1
extentGap	yes=yes	path=, CC NP ,	-4
extentGap	yes=yes	path=, IN NP	3
extentGap	yes=yes	path=, IN NP ,	3
extentGap	yes=yes	path=, NP	1
extentGap	yes=yes	path=, NP ,	-4
extentGap	yes=yes	path=ADV	5
extentGap	yes=yes	path=ADV ADV	3
extentGap	yes=yes	path=ADV IN NP	-2
extentGap	yes=yes	path=ADV NP	2
extentGap	yes=yes	path=CC NP	-6
extentGap	yes=yes	path=CC NP ,	1
extentGap	yes=yes	path=DASH	13
extentGap	yes=yes	path=IN	7
extentGap	yes=yes	path=IN NP	2
extentGap	yes=yes	path=IN NP ADV	-1
extentGap	yes=yes	path=IN NP CC	-1
extentGap	yes=yes	path=IN NP DASH	2
extentGap	yes=yes	path=IN NP IN	-1
extentGap	yes=yes	path=IN NP V	-2
extentGap	yes=yes	path=NP	2
extentGap	yes=yes	path=NP ,	-1
extentGap	yes=yes	path=QC	-1
extentGap	yes=yes	path=V ADV	6
extentGap	yes=yes	path=V ADV ADV	1
extentGap	yes=yes	path=V IN	-1
extentGap	yes=yes	path=V NP	-1
extentGap	yes=yes	path=WH	4
extentGap	yes=yes	path=far	1
extentNext	yes=no	class=#	5
extentNext	yes=no	class=,	10
extentNext	yes=no	class=.	9
extentNext	yes=no	class=:	1
extentNext	yes=no	class=ADJ	-4
extentNext	yes=no	class=ADV	-1
extentNext	yes=no	class=DASH	10
extentNext	yes=no	class=IN	-2
extentNext	yes=no	class=NNP	-6
extentNext	yes=no	class=NP	-5
extentNext	yes=no	class=QC	-3
extentNext	yes=no	class=X	1
extentNext	yes=no	class=about	2
extentNext	yes=no	class=after	3
extentNext	yes=no	class=and	-5
extentNext	yes=no	class=as	6
extentNext	yes=no	class=but	1
extentNext	yes=no	class=by	-7
extentNext	yes=no	class=during	1
extentNext	yes=no	class=fin	-2
extentNext	yes=no	class=from	-1
extentNext	yes=no	class=inf	-2
extentNext	yes=no	class=ing	-2
extentNext	yes=no	class=like	-2
extentNext	yes=no	class=of	-6
extentNext	yes=no	class=over	3
extentNext	yes=no	class=pp	-12
extentNext	yes=no	class=since	1
extentNext	yes=no	class=that	5
extentNext	yes=no	class=when	1
extentNext	yes=no	class=whether	6
extentNext	yes=no	class=while	1
extentNext	yes=no	class=with	1
extentNext	yes=yes	class=,	7
extentNext	yes=yes	class=.	5
extentNext	yes=yes	class=ADJ	-9
extentNext	yes=yes	class=ADV	5
extentNext	yes=yes	class=CC	2
extentNext	yes=yes	class=DASH	8
extentNext	yes=yes	class=IN	-1
extentNext	yes=yes	class=NNP	-7
extentNext	yes=yes	class=PRP	2
extentNext	yes=yes	class=QC	-13
extentNext	yes=yes	class=X	-2
extentNext	yes=yes	class=about	1
extentNext	yes=yes	class=and	-8
extentNext	yes=yes	class=at	-1
extentNext	yes=yes	class=by	-2
extentNext	yes=yes	class=during	2
extentNext	yes=yes	class=fin	10
extentNext	yes=yes	class=in	1
extentNext	yes=yes	class=inf	5
extentNext	yes=yes	class=ing	1
extentNext	yes=yes	class=of	-7
extentNext	yes=yes	class=on	5
extentNext	yes=yes	class=pp	3
extentNext	yes=yes	class=than	-2
extentNext	yes=yes	class=that	3
extentNext	yes=yes	class=to	2
extentNext	yes=yes	class=with	-4
extentNext2	yes=no	classes=# #	5
extentNext2	yes=no	classes=, NNP	-4
extentNext2	yes=no	classes=, NP	-1
extentNext2	yes=no	classes=, PRP	3
extentNext2	yes=no	classes=, QC	-1
extentNext2	yes=no	classes=, but	2
extentNext2	yes=no	classes=, fin	8
extentNext2	yes=no	classes=, in	1
extentNext2	yes=no	classes=, ing	4
extentNext2	yes=no	classes=, of	-5
extentNext2	yes=no	classes=, pp	-4
extentNext2	yes=no	classes=, whose	-1
extentNext2	yes=no	classes=. #	10
extentNext2	yes=no	classes=. QC	-2
extentNext2	yes=no	classes=: QO	1
extentNext2	yes=no	classes=ADV IN	-1
extentNext2	yes=no	classes=DASH NP	3
extentNext2	yes=no	classes=IN NNP	-6
extentNext2	yes=no	classes=NNP ,	-5
extentNext2	yes=no	classes=NNP fin	1
extentNext2	yes=no	classes=X NNP	-2
extentNext2	yes=no	classes=about NP	1
extentNext2	yes=no	classes=and NNP	-4
extentNext2	yes=no	classes=and NP	-1
extentNext2	yes=no	classes=and fin	2
extentNext2	yes=no	classes=as NNP	3
extentNext2	yes=no	classes=at NNP	-1
extentNext2	yes=no	classes=at NP	1
extentNext2	yes=no	classes=by NNP	-8
extentNext2	yes=no	classes=fin NNP	-3
extentNext2	yes=no	classes=fin NP	-3
extentNext2	yes=no	classes=fin that	2
extentNext2	yes=no	classes=for NNP	-1
extentNext2	yes=no	classes=for ing	1
extentNext2	yes=no	classes=from NNP	-1
extentNext2	yes=no	classes=in NNP	-7
extentNext2	yes=no	classes=in NP	2
extentNext2	yes=no	classes=ing NP	1
extentNext2	yes=no	classes=of NNP	-1
extentNext2	yes=no	classes=of NP	-2
extentNext2	yes=no	classes=of ing	2
extentNext2	yes=no	classes=on NNP	3
extentNext2	yes=no	classes=on NP	-1
extentNext2	yes=no	classes=pp by	-5
extentNext2	yes=no	classes=that NP	3
extentNext2	yes=no	classes=that fin	-4
extentNext2	yes=no	classes=who fin	-1
extentNext2	yes=yes	classes=, ADJ	6
extentNext2	yes=yes	classes=, ADV	9
extentNext2	yes=yes	classes=, IN	3
extentNext2	yes=yes	classes=, NNP	-28
extentNext2	yes=yes	classes=, NP	-14
extentNext2	yes=yes	classes=, PRP	4
extentNext2	yes=yes	classes=, QC	-4
extentNext2	yes=yes	classes=, and	-2
extentNext2	yes=yes	classes=, as	1
extentNext2	yes=yes	classes=, fin	4
extentNext2	yes=yes	classes=, for	5
extentNext2	yes=yes	classes=, in	1
extentNext2	yes=yes	classes=, ing	2
extentNext2	yes=yes	classes=, like	-1
extentNext2	yes=yes	classes=, on	6
extentNext2	yes=yes	classes=, which	-1
extentNext2	yes=yes	classes=, while	3
extentNext2	yes=yes	classes=, who	1
extentNext2	yes=yes	classes=, whose	1
extentNext2	yes=yes	classes=ADV ADV	3
extentNext2	yes=yes	classes=ADV IN	-8
extentNext2	yes=yes	classes=ADV fin	6
extentNext2	yes=yes	classes=ADV ing	1
extentNext2	yes=yes	classes=CC fin	1
extentNext2	yes=yes	classes=DASH ADV	5
extentNext2	yes=yes	classes=DASH NNP	-5
extentNext2	yes=yes	classes=DASH NP	-2
extentNext2	yes=yes	classes=DASH and	-1
extentNext2	yes=yes	classes=DASH fin	10
extentNext2	yes=yes	classes=DASH ing	-2
extentNext2	yes=yes	classes=DASH pp	1
extentNext2	yes=yes	classes=DASH who	1
extentNext2	yes=yes	classes=IN NNP	-1
extentNext2	yes=yes	classes=NNP ,	-1
extentNext2	yes=yes	classes=NNP X	-5
extentNext2	yes=yes	classes=NP NP	4
extentNext2	yes=yes	classes=NP PRP	5
extentNext2	yes=yes	classes=NP and	-1
extentNext2	yes=yes	classes=NP fin	5
extentNext2	yes=yes	classes=NP in	-2
extentNext2	yes=yes	classes=PRP ,	1
extentNext2	yes=yes	classes=PRP ADV	1
extentNext2	yes=yes	classes=QC fin	-2
extentNext2	yes=yes	classes=QO ADV	1
extentNext2	yes=yes	classes=X NNP	-4
extentNext2	yes=yes	classes=X fin	1
extentNext2	yes=yes	classes=and NNP	-1
extentNext2	yes=yes	classes=and NP	-1
extentNext2	yes=yes	classes=at NNP	-2
extentNext2	yes=yes	classes=by NNP	-4
extentNext2	yes=yes	classes=fin ,	-1
extentNext2	yes=yes	classes=fin :	7
extentNext2	yes=yes	classes=fin ADJ	5
extentNext2	yes=yes	classes=fin NNP	-3
extentNext2	yes=yes	classes=fin NP	1
extentNext2	yes=yes	classes=fin PRP	5
extentNext2	yes=yes	classes=fin as	-2
extentNext2	yes=yes	classes=fin fin	-1
extentNext2	yes=yes	classes=fin for	1
extentNext2	yes=yes	classes=fin how	-2
extentNext2	yes=yes	classes=fin in	3
extentNext2	yes=yes	classes=fin ing	2
extentNext2	yes=yes	classes=fin of	-4
extentNext2	yes=yes	classes=fin that	2
extentNext2	yes=yes	classes=fin to	1
extentNext2	yes=yes	classes=fin what	1
extentNext2	yes=yes	classes=fin why	-1
extentNext2	yes=yes	classes=for NNP	-10
extentNext2	yes=yes	classes=from NNP	-5
extentNext2	yes=yes	classes=in NNP	1
extentNext2	yes=yes	classes=inf PRP	2
extentNext2	yes=yes	classes=ing IN	3
extentNext2	yes=yes	classes=ing NNP	1
extentNext2	yes=yes	classes=ing for	-1
extentNext2	yes=yes	classes=ing on	1
extentNext2	yes=yes	classes=ing that	-2
extentNext2	yes=yes	classes=of NNP	-1
extentNext2	yes=yes	classes=on NNP	12
extentNext2	yes=yes	classes=on NP	-6
extentNext2	yes=yes	classes=pp by	-8
extentNext2	yes=yes	classes=pp fin	-1
extentNext2	yes=yes	classes=pp for	5
extentNext2	yes=yes	classes=pp on	4
extentNext2	yes=yes	classes=than NP	-1
extentNext2	yes=yes	classes=that NP	-1
extentNext2	yes=yes	classes=that fin	4
extentNext2	yes=yes	classes=to inf	3
extentNext2	yes=yes	classes=which fin	1
extentNext2	yes=yes	classes=with NP	-2
extentPathNext	yes=no	path=	class=,	-6
extentPathNext	yes=no	path=	class=ADV	5
extentPathNext	yes=no	path=	class=DASH	1
extentPathNext	yes=no	path=	class=NP	1
extentPathNext	yes=no	path=	class=X	2
extentPathNext	yes=no	path=	class=about	4
extentPathNext	yes=no	path=	class=and	-2
extentPathNext	yes=no	path=	class=as	9
extentPathNext	yes=no	path=	class=at	-1
extentPathNext	yes=no	path=	class=fin	10
extentPathNext	yes=no	path=	class=for	4
extentPathNext	yes=no	path=	class=from	-1
extentPathNext	yes=no	path=	class=ing	-1
extentPathNext	yes=no	path=	class=of	-7
extentPathNext	yes=no	path=	class=on	6
extentPathNext	yes=no	path=	class=or	-1
extentPathNext	yes=no	path=	class=pp	-7
extentPathNext	yes=no	path=	class=that	2
extentPathNext	yes=no	path=	class=to	3
extentPathNext	yes=no	path=	class=who	-2
extentPathNext	yes=no	path=, NP	class=.	5
extentPathNext	yes=no	path=, NP	class=fin	-4
extentPathNext	yes=no	path=, NP IN NP	class=.	10
extentPathNext	yes=no	path=, NP IN NP	class=who	1
extentPathNext	yes=no	path=, V IN NP	class=,	2
extentPathNext	yes=no	path=, WH V NP	class=.	4
extentPathNext	yes=no	path=IN NP	class=.	-9
extentPathNext	yes=no	path=IN NP	class=at	2
extentPathNext	yes=no	path=IN NP	class=fin	2
extentPathNext	yes=no	path=IN NP	class=pp	-1
extentPathNext	yes=no	path=IN NP	class=that	3
extentPathNext	yes=no	path=IN NP , NP	class=.	3
extentPathNext	yes=no	path=IN NP CC NP	class=,	1
extentPathNext	yes=no	path=IN NP IN NP	class=.	-4
extentPathNext	yes=no	path=V IN NP	class=,	1
extentPathNext	yes=no	path=V IN NP IN NP	class=,	1
extentPathNext	yes=no	path=V NP	class=,	6
extentPathNext	yes=no	path=V NP	class=.	1
extentPathNext	yes=no	path=WH	class=fin	-1
extentPathNext	yes=no	path=far	class=.	-2
extentPathNext	yes=no	path=far ,	class=,	6
extentPathNext	yes=no	path=far ,	class=.	6
extentPathNext	yes=no	path=far ,	class=fin	-6
extentPathNext	yes=no	path=far , ,	class=#	4
extentPathNext	yes=no	path=far , ,	class=,	-2
extentPathNext	yes=no	path=far , ,	class=.	1
extentPathNext	yes=no	path=far V	class=,	2
extentPathNext	yes=no	path=far V	class=.	-2
extentPathNext	yes=no	path=far V ,	class=,	7
extentPathNext	yes=no	path=far V , ,	class=,	-4
extentPathNext	yes=no	path=far V , ,	class=.	3
extentPathNext	yes=no	path=far V , ,	class=NP	-1
extentPathNext	yes=no	path=far V , ,	class=PRP	2
extentPathNext	yes=no	path=far V , ,	class=of	2
extentPathNext	yes=no	path=far V , ,	class=which	1
extentPathNext	yes=no	path=far V V	class=.	-7
extentPathNext	yes=no	path=far V V ,	class=.	-2
extentPathNext	yes=no	path=far V V ,	class=and	1
extentPathNext	yes=no	path=far V V ,	class=of	5
extentPathNext	yes=no	path=far V V , ,	class=in	1
extentPathNext	yes=yes	path=	class=,	1
extentPathNext	yes=yes	path=	class=ADV	8
extentPathNext	yes=yes	path=	class=DASH	-2
extentPathNext	yes=yes	path=	class=NP	8
extentPathNext	yes=yes	path=	class=PRP	3
extentPathNext	yes=yes	path=	class=and	-14
extentPathNext	yes=yes	path=	class=fin	14
extentPathNext	yes=yes	path=	class=ing	2
extentPathNext	yes=yes	path=	class=of	-11
extentPathNext	yes=yes	path=	class=on	4
extentPathNext	yes=yes	path=	class=than	-1
extentPathNext	yes=yes	path=	class=that	2
extentPathNext	yes=yes	path=	class=to	5
extentPathNext	yes=yes	path=	class=with	-1
extentPathNext	yes=yes	path=,	class=NP	-1
extentPathNext	yes=yes	path=, ADV ,	class=fin	-8
extentPathNext	yes=yes	path=, NP	class=fin	-2
extentPathNext	yes=yes	path=, NP ,	class=NP	-2
extentPathNext	yes=yes	path=, NP ,	class=fin	4
extentPathNext	yes=yes	path=, NP ,	class=who	-1
extentPathNext	yes=yes	path=, NP , NP ,	class=fin	3
extentPathNext	yes=yes	path=, NP CC NP	class=fin	5
extentPathNext	yes=yes	path=, NP CC NP ,	class=fin	4
extentPathNext	yes=yes	path=, NP IN NP	class=,	5
extentPathNext	yes=yes	path=, NP IN NP ,	class=fin	4
extentPathNext	yes=yes	path=, WH	class=fin	-6
extentPathNext	yes=yes	path=, WH NP	class=fin	-1
extentPathNext	yes=yes	path=, WH V NP ,	class=fin	3
extentPathNext	yes=yes	path=ADV	class=ADV	-2
extentPathNext	yes=yes	path=ADV	class=fin	-3
extentPathNext	yes=yes	path=ADV IN NP	class=fin	3
extentPathNext	yes=yes	path=CC NP	class=CC	1
extentPathNext	yes=yes	path=CC NP	class=fin	9
extentPathNext	yes=yes	path=IN NP	class=,	8
extentPathNext	yes=yes	path=IN NP	class=ADV	3
extentPathNext	yes=yes	path=IN NP	class=DASH	-3
extentPathNext	yes=yes	path=IN NP	class=in	-4
extentPathNext	yes=yes	path=IN NP	class=on	4
extentPathNext	yes=yes	path=IN NP IN NP	class=fin	6
extentPathNext	yes=yes	path=IN NP WH	class=fin	-3
extentPathNext	yes=yes	path=PRP	class=,	3
extentPathNext	yes=yes	path=V	class=NP	-6
extentPathNext	yes=yes	path=V	class=fin	3
extentPathNext	yes=yes	path=V IN NP	class=fin	8
extentPathNext	yes=yes	path=V IN NP	class=in	1
extentPathNext	yes=yes	path=V NP	class=,	-2
extentPathNext	yes=yes	path=V NP	class=fin	6
extentPathNext	yes=yes	path=WH	class=fin	-7
extentPathNext	yes=yes	path=X NP X	class=fin	1
extentPathNext	yes=yes	path=far	class=DASH	1
extentPathNext	yes=yes	path=far ,	class=,	2
extentPathNext	yes=yes	path=far , ,	class=,	-9
extentPathNext	yes=yes	path=far , ,	class=NP	8
extentPathNext	yes=yes	path=far , ,	class=fin	1
extentPathNext	yes=yes	path=far , ,	class=ing	1
extentPathNext	yes=yes	path=far V	class=,	-1
extentPathNext	yes=yes	path=far V	class=ADV	1
extentPathNext	yes=yes	path=far V	class=DASH	3
extentPathNext	yes=yes	path=far V	class=fin	1
extentPathNext	yes=yes	path=far V ,	class=,	3
extentPathNext	yes=yes	path=far V ,	class=fin	-4
extentPathNext	yes=yes	path=far V , ,	class=and	1
extentPathNext	yes=yes	path=far V , ,	class=fin	-1
extentPathNext	yes=yes	path=far V , ,	class=pp	6
extentPathNext	yes=yes	path=far V V	class=,	-3
extentPathNext	yes=yes	path=far V V ,	class=,	1
extentPathNext	yes=yes	path=far V V ,	class=fin	-1
extentPathNext	yes=yes	path=far V V , ,	class=,	3
extentPathNext	yes=yes	path=far V V , ,	class=fin	-4
extentPathNext	yes=yes	path=far V V , ,	class=in	1
extentRule	yes=no	n=0	yes=no	7
extentRule	yes=no	n=0	yes=yes	-3
extentRule	yes=no	n=1	yes=no	9
extentRule	yes=no	n=1	yes=yes	6
extentRule	yes=no	n=2	yes=no	-7
extentRule	yes=no	n=2	yes=yes	-5
extentRule	yes=no	n=3	yes=yes	2
extentRule	yes=yes	n=0	yes=no	4
extentRule	yes=yes	n=0	yes=yes	2
extentRule	yes=yes	n=1	yes=no	10
extentRule	yes=yes	n=1	yes=yes	3
extentRule	yes=yes	n=2	yes=no	4
extentRule	yes=yes	n=3	yes=yes	-11
extentTailNext	yes=no	class=,	class=PRP	3
extentTailNext	yes=no	class=,	class=QO	3
extentTailNext	yes=no	class=,	class=and	-1
extentTailNext	yes=no	class=,	class=but	-1
extentTailNext	yes=no	class=,	class=fin	7
extentTailNext	yes=no	class=,	class=ing	1
extentTailNext	yes=no	class=ADV	class=.	-1
extentTailNext	yes=no	class=NNP	class=#	8
extentTailNext	yes=no	class=NNP	class=,	3
extentTailNext	yes=no	class=NNP	class=.	7
extentTailNext	yes=no	class=NNP	class=ADV	2
extentTailNext	yes=no	class=NNP	class=DASH	5
extentTailNext	yes=no	class=NNP	class=NP	1
extentTailNext	yes=no	class=NNP	class=and	-4
extentTailNext	yes=no	class=NNP	class=at	2
extentTailNext	yes=no	class=NNP	class=fin	2
extentTailNext	yes=no	class=NNP	class=in	3
extentTailNext	yes=no	class=NNP	class=ing	-2
extentTailNext	yes=no	class=NNP	class=of	-3
extentTailNext	yes=no	class=NNP	class=on	3
extentTailNext	yes=no	class=NNP	class=that	5
extentTailNext	yes=no	class=NNP	class=to	1
extentTailNext	yes=no	class=NP	class=,	6
extentTailNext	yes=no	class=NP	class=.	3
extentTailNext	yes=no	class=NP	class=DASH	3
extentTailNext	yes=no	class=NP	class=PRP	-3
extentTailNext	yes=no	class=NP	class=QO	-5
extentTailNext	yes=no	class=NP	class=about	1
extentTailNext	yes=no	class=NP	class=after	1
extentTailNext	yes=no	class=NP	class=and	1
extentTailNext	yes=no	class=NP	class=as	9
extentTailNext	yes=no	class=NP	class=at	-3
extentTailNext	yes=no	class=NP	class=but	4
extentTailNext	yes=no	class=NP	class=fin	-3
extentTailNext	yes=no	class=NP	class=in	-3
extentTailNext	yes=no	class=NP	class=ing	-5
extentTailNext	yes=no	class=NP	class=of	-3
extentTailNext	yes=no	class=NP	class=pp	-9
extentTailNext	yes=no	class=NP	class=when	1
extentTailNext	yes=no	class=NP	class=who	-2
extentTailNext	yes=no	class=PRP	class=,	5
extentTailNext	yes=no	class=PRP	class=fin	-3
extentTailNext	yes=no	class=X	class=NP	2
extentTailNext	yes=no	class=fin	class=.	-2
extentTailNext	yes=no	class=fin	class=ADV	-1
extentTailNext	yes=no	class=fin	class=NP	-6
extentTailNext	yes=no	class=inf	class=.	1
extentTailNext	yes=no	class=who	class=fin	-16
extentTailNext	yes=yes	class=,	class=ADV	2
extentTailNext	yes=yes	class=,	class=QC	-2
extentTailNext	yes=yes	class=,	class=fin	7
extentTailNext	yes=yes	class=,	class=ing	1
extentTailNext	yes=yes	class=,	class=pp	9
extentTailNext	yes=yes	class=,	class=to	2
extentTailNext	yes=yes	class=,	class=who	-1
extentTailNext	yes=yes	class=ADJ	class=than	-3
extentTailNext	yes=yes	class=ADV	class=,	-7
extentTailNext	yes=yes	class=ADV	class=ADV	-9
extentTailNext	yes=yes	class=ADV	class=NP	-10
extentTailNext	yes=yes	class=ADV	class=fin	-9
extentTailNext	yes=yes	class=ADV	class=inf	-1
extentTailNext	yes=yes	class=ADV	class=ing	-8
extentTailNext	yes=yes	class=ADV	class=pp	-5
extentTailNext	yes=yes	class=NNP	class=,	3
extentTailNext	yes=yes	class=NNP	class=ADV	6
extentTailNext	yes=yes	class=NNP	class=DASH	5
extentTailNext	yes=yes	class=NNP	class=NP	10
extentTailNext	yes=yes	class=NNP	class=PRP	2
extentTailNext	yes=yes	class=NNP	class=X	-3
extentTailNext	yes=yes	class=NNP	class=during	2
extentTailNext	yes=yes	class=NNP	class=fin	9
extentTailNext	yes=yes	class=NNP	class=in	4
extentTailNext	yes=yes	class=NNP	class=inf	1
extentTailNext	yes=yes	class=NNP	class=ing	1
extentTailNext	yes=yes	class=NNP	class=on	6
extentTailNext	yes=yes	class=NNP	class=to	3
extentTailNext	yes=yes	class=NP	class=,	2
extentTailNext	yes=yes	class=NP	class=DASH	1
extentTailNext	yes=yes	class=NP	class=NP	5
extentTailNext	yes=yes	class=NP	class=at	-1
extentTailNext	yes=yes	class=NP	class=by	-3
extentTailNext	yes=yes	class=NP	class=fin	4
extentTailNext	yes=yes	class=NP	class=inf	4
extentTailNext	yes=yes	class=NP	class=ing	2
extentTailNext	yes=yes	class=NP	class=of	-6
extentTailNext	yes=yes	class=NP	class=pp	-1
extentTailNext	yes=yes	class=NP	class=that	3
extentTailNext	yes=yes	class=NP	class=to	1
extentTailNext	yes=yes	class=NP	class=with	-4
extentTailNext	yes=yes	class=PRP	class=,	7
extentTailNext	yes=yes	class=PRP	class=ADV	4
extentTailNext	yes=yes	class=PRP	class=NP	1
extentTailNext	yes=yes	class=QC	class=fin	5
extentTailNext	yes=yes	class=X	class=ADV	2
extentTailNext	yes=yes	class=X	class=NNP	-5
extentTailNext	yes=yes	class=X	class=NP	1
extentTailNext	yes=yes	class=X	class=fin	4
extentTailNext	yes=yes	class=fin	class=ADJ	-4
extentTailNext	yes=yes	class=fin	class=ADV	-9
extentTailNext	yes=yes	class=fin	class=NP	-10
extentTailNext	yes=yes	class=fin	class=on	-1
extentTailNext	yes=yes	class=inf	class=NP	-1
extentTailNext	yes=yes	class=pp	class=fin	3
extentTailNext	yes=yes	class=that	class=fin	-13
extentTailNext	yes=yes	class=which	class=fin	-7
extentTailNext	yes=yes	class=who	class=fin	-11
extentTailNext	yes=yes	class=whose	class=NP	-8
extentTypePath	yes=no	tag=40	path=	12
extentTypePath	yes=no	tag=cd	path=	-1
extentTypePath	yes=no	tag=cd	path=IN NP IN NP	3
extentTypePath	yes=no	tag=dt	path=	-5
extentTypePath	yes=no	tag=dt	path=IN NP	10
extentTypePath	yes=no	tag=nn	path=CC NP	2
extentTypePath	yes=no	tag=nn	path=IN NP	6
extentTypePath	yes=no	tag=nn	path=IN NP , NP	1
extentTypePath	yes=no	tag=nn	path=IN NP IN NP	-1
extentTypePath	yes=no	tag=nn	path=V	-7
extentTypePath	yes=no	tag=nn	path=V IN NP	-2
extentTypePath	yes=no	tag=nn	path=V NP	4
extentTypePath	yes=no	tag=nn	path=WH V NP	2
extentTypePath	yes=no	tag=nn	path=far ,	-4
extentTypePath	yes=no	tag=nn	path=far V	-1
extentTypePath	yes=no	tag=nn	path=far V ,	-6
extentTypePath	yes=no	tag=nn	path=far V V	-2
extentTypePath	yes=no	tag=nn	path=far V V , ,	-2
extentTypePath	yes=no	tag=nns	path=	4
extentTypePath	yes=no	tag=nns	path=CC NP	2
extentTypePath	yes=no	tag=nns	path=V IN NP	3
extentTypePath	yes=no	tag=nns	path=V IN NP IN NP	3
extentTypePath	yes=no	tag=nns	path=far	-3
extentTypePath	yes=no	tag=nns	path=far , ,	2
extentTypePath	yes=no	tag=nns	path=far V ,	-10
extentTypePath	yes=no	tag=nns	path=far V V	-3
extentTypePath	yes=no	tag=np	path=	2
extentTypePath	yes=no	tag=np	path=,	-4
extentTypePath	yes=no	tag=np	path=, NP	-3
extentTypePath	yes=no	tag=np	path=, NP CC NP	1
extentTypePath	yes=no	tag=np	path=, NP IN NP	1
extentTypePath	yes=no	tag=np	path=, NP IN NP ,	4
extentTypePath	yes=no	tag=np	path=, WH	-3
extentTypePath	yes=no	tag=np	path=, WH V NP	4
extentTypePath	yes=no	tag=np	path=CC NP	4
extentTypePath	yes=no	tag=np	path=IN NP	-5
extentTypePath	yes=no	tag=np	path=X NP X	8
extentTypePath	yes=no	tag=np	path=far ,	6
extentTypePath	yes=no	tag=np	path=far , ,	1
extentTypePath	yes=no	tag=np	path=far V	-13
extentTypePath	yes=no	tag=np	path=far V ,	5
extentTypePath	yes=no	tag=np	path=far V , ,	4
extentTypePath	yes=no	tag=np	path=far V V	-6
extentTypePath	yes=no	tag=np	path=far V V , ,	1
extentTypePath	yes=yes	tag=40	path=	19
extentTypePath	yes=yes	tag=41	path=	12
extentTypePath	yes=yes	tag=41	path=IN NP	-4
extentTypePath	yes=yes	tag=41	path=NP	3
extentTypePath	yes=yes	tag=42	path=	-5
extentTypePath	yes=yes	tag=42	path=IN NP	1
extentTypePath	yes=yes	tag=cd	path=	-4
extentTypePath	yes=yes	tag=cd	path=IN PRP	1
extentTypePath	yes=yes	tag=dt	path=	-8
extentTypePath	yes=yes	tag=jj	path=IN NP	5
extentTypePath	yes=yes	tag=jj	path=far , ,	-4
extentTypePath	yes=yes	tag=nn	path=	1
extentTypePath	yes=yes	tag=nn	path=,	-4
extentTypePath	yes=yes	tag=nn	path=, NP , NP ,	1
extentTypePath	yes=yes	tag=nn	path=, V IN NP ,	1
extentTypePath	yes=yes	tag=nn	path=, WH V NP ,	3
extentTypePath	yes=yes	tag=nn	path=ADV	-10
extentTypePath	yes=yes	tag=nn	path=ADV IN NP	4
extentTypePath	yes=yes	tag=nn	path=CC NP	3
extentTypePath	yes=yes	tag=nn	path=CC NP IN NP	-2
extentTypePath	yes=yes	tag=nn	path=IN NP	2
extentTypePath	yes=yes	tag=nn	path=IN NP , NP ,	1
extentTypePath	yes=yes	tag=nn	path=IN NP V IN NP	-1
extentTypePath	yes=yes	tag=nn	path=IN NP V NP	1
extentTypePath	yes=yes	tag=nn	path=IN NP WH	-2
extentTypePath	yes=yes	tag=nn	path=V NP	5
extentTypePath	yes=yes	tag=nn	path=WH	-4
extentTypePath	yes=yes	tag=nn	path=WH V NP	3
extentTypePath	yes=yes	tag=nn	path=far	1
extentTypePath	yes=yes	tag=nn	path=far V	3
extentTypePath	yes=yes	tag=nn	path=far V , ,	-1
extentTypePath	yes=yes	tag=nn	path=far V V	-1
extentTypePath	yes=yes	tag=nns	path=, ADV ,	-1
extentTypePath	yes=yes	tag=nns	path=ADV	2
extentTypePath	yes=yes	tag=nns	path=CC NP	1
extentTypePath	yes=yes	tag=nns	path=CC NP IN NP	3
extentTypePath	yes=yes	tag=nns	path=IN NP	3
extentTypePath	yes=yes	tag=nns	path=IN NP CC NP	1
extentTypePath	yes=yes	tag=nns	path=IN NP V IN NP	2
extentTypePath	yes=yes	tag=nns	path=V IN NP	7
extentTypePath	yes=yes	tag=nns	path=V NP	-1
extentTypePath	yes=yes	tag=nns	path=WH	-1
extentTypePath	yes=yes	tag=nns	path=WH V IN NP	-1
extentTypePath	yes=yes	tag=nns	path=far V , ,	1
extentTypePath	yes=yes	tag=nns	path=far V V	-2
extentTypePath	yes=yes	tag=nns	path=far V V ,	-3
extentTypePath	yes=yes	tag=nns	path=far V V , ,	1
extentTypePath	yes=yes	tag=np	path=	6
extentTypePath	yes=yes	tag=np	path=,	-4
extentTypePath	yes=yes	tag=np	path=, ADV ,	-3
extentTypePath	yes=yes	tag=np	path=, NP	-1
extentTypePath	yes=yes	tag=np	path=, NP CC NP	2
extentTypePath	yes=yes	tag=np	path=, NP CC NP ,	3
extentTypePath	yes=yes	tag=np	path=, NP IN NP	3
extentTypePath	yes=yes	tag=np	path=, NP IN NP ,	2
extentTypePath	yes=yes	tag=np	path=, NP V NP ,	3
extentTypePath	yes=yes	tag=np	path=, NP WH	-2
extentTypePath	yes=yes	tag=np	path=, WH	-4
extentTypePath	yes=yes	tag=np	path=, WH V NP ,	1
extentTypePath	yes=yes	tag=np	path=ADV	-2
extentTypePath	yes=yes	tag=np	path=CC NP	8
extentTypePath	yes=yes	tag=np	path=DASH NP	2
extentTypePath	yes=yes	tag=np	path=IN NP	-2
extentTypePath	yes=yes	tag=np	path=IN NP , NP	1
extentTypePath	yes=yes	tag=np	path=IN NP IN NP	1
extentTypePath	yes=yes	tag=np	path=NP	-1
extentTypePath	yes=yes	tag=np	path=X	-3
extentTypePath	yes=yes	tag=np	path=X NP X	9
extentTypePath	yes=yes	tag=np	path=X NP X ,	3
extentTypePath	yes=yes	tag=np	path=far	1
extentTypePath	yes=yes	tag=np	path=far ,	2
extentTypePath	yes=yes	tag=np	path=far , ,	6
extentTypePath	yes=yes	tag=np	path=far V	-1
extentTypePath	yes=yes	tag=np	path=far V , ,	5
extentTypePath	yes=yes	tag=np	path=far V V	-6
extentTypePath	yes=yes	tag=np	path=far V V ,	6
extentTypePath	yes=yes	tag=np	path=far V V , ,	1
extentVerb	yes=no	yes=no	yes=no	8
extentVerb	yes=no	yes=yes	yes=no	-3
extentVerb	yes=yes	yes=no	yes=no	3
extentVerb	yes=yes	yes=no	yes=yes	3
extentVerb	yes=yes	yes=yes	yes=no	-4
extentVerb	yes=yes	yes=yes	yes=yes	2
