# points-more.lex — points of the more stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
moreHop	n=0	-7
moreHop	n=1	1
moreLemma	word=:	1
moreLemma	word=add	2
moreLemma	word=argue	1
moreLemma	word=ask	-2
moreLemma	word=say	5
moreLemma	word=think	-2
moreLength	n=14	yes=no	-1
moreLength	n=14	yes=yes	-1
moreLength	n=22	yes=no	4
moreLength	n=22	yes=yes	3
moreLength	n=4	yes=no	-1
moreLength	n=4	yes=yes	-1
moreLength	n=6	yes=no	-3
moreLength	n=9	yes=yes	-1
moreOpen	yes=no	yes=no	yes=no	-8
moreOpen	yes=no	yes=no	yes=yes	-8
moreOpen	yes=yes	yes=no	yes=no	-6
moreOpen	yes=yes	yes=no	yes=yes	5
moreOpen	yes=yes	yes=yes	yes=no	9
moreParagraph	yes=no	n=1	-10
moreParagraph	yes=no	n=2	2
moreParagraph	yes=yes	n=0	-1
morePrevious	yes=no	yes=no	state=0	-3
morePrevious	yes=no	yes=no	state=4	3
morePrevious	yes=no	yes=yes	state=0	-3
morePrevious	yes=no	yes=yes	state=1	-4
morePrevious	yes=no	yes=yes	state=3	2
morePrevious	yes=no	yes=yes	state=4	-1
morePrevious	yes=yes	yes=no	state=5	-1
morePrevious	yes=yes	yes=yes	state=0	-1
morePrevious	yes=yes	yes=yes	state=5	9
morePrevious	yes=yes	yes=yes	state=6	4
moreReporting	yes=no	2
moreReporting	yes=yes	-17
moreSide	n=0	yes=yes	-10
moreSide	n=1	yes=no	-4
moreSide	n=1	yes=yes	4
moreSide	n=3	yes=yes	2
moreSideOpen	state=0	yes=no	yes=no	-5
moreSideOpen	state=0	yes=yes	yes=no	-6
moreSideOpen	state=0	yes=yes	yes=yes	-3
moreSideOpen	state=1	yes=no	yes=no	-8
moreSideOpen	state=1	yes=no	yes=yes	-2
moreSideOpen	state=1	yes=yes	yes=no	-6
moreSideOpen	state=1	yes=yes	yes=yes	10
moreSideOpen	state=2	yes=yes	yes=yes	1
moreSideOpen	state=3	yes=yes	yes=yes	2
moreSideOpen	state=4	yes=no	yes=no	1
moreSideOpen	state=4	yes=no	yes=yes	4
moreSideOpen	state=5	yes=no	yes=yes	2
moreTail	class=END	9
moreTail	class=NNP	-5
moreTail	class=NP	-6
moreTail	class=PRP	-11
moreTail	class=fin	-9
