# points-more.lex — points of the more stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
moreFull	yes=no	-13
moreFull	yes=yes	4
moreHop	n=0	-4
moreLemma	word=add	1
moreLemma	word=say	4
moreLength	n=14	yes=yes	-1
moreLength	n=22	yes=no	3
moreLength	n=22	yes=yes	4
moreLength	n=6	yes=no	-1
moreMarks	yes=no	-8
moreOpen	yes=no	yes=no	yes=no	-4
moreOpen	yes=no	yes=no	yes=yes	-3
moreOpen	yes=yes	yes=no	yes=no	-5
moreOpen	yes=yes	yes=no	yes=yes	2
moreOpen	yes=yes	yes=yes	yes=no	9
moreParagraph	yes=no	n=1	-8
moreParagraph	yes=no	n=2	2
moreParagraphFull	yes=no	yes=no	yes=no	-3
moreParagraphFull	yes=yes	yes=yes	yes=yes	4
moreParagraphReporting	yes=no	yes=yes	yes=no	-1
moreParagraphReporting	yes=yes	yes=no	yes=yes	4
moreParagraphReporting	yes=yes	yes=yes	yes=yes	-1
morePrevious	yes=no	yes=no	state=4	1
morePrevious	yes=no	yes=yes	state=3	1
morePrevious	yes=no	yes=yes	state=4	-3
morePrevious	yes=yes	yes=yes	state=5	8
moreReporting	yes=no	1
moreReporting	yes=yes	-12
moreSide	n=0	yes=yes	-9
moreSide	n=1	yes=no	-2
moreSide	n=1	yes=yes	4
moreSide	n=3	yes=yes	1
moreSideOpen	state=0	yes=no	yes=no	-1
moreSideOpen	state=0	yes=yes	yes=no	-1
moreSideOpen	state=0	yes=yes	yes=yes	-3
moreSideOpen	state=1	yes=no	yes=no	-1
moreSideOpen	state=1	yes=no	yes=yes	-2
moreSideOpen	state=1	yes=yes	yes=yes	6
moreSideOpen	state=3	yes=yes	yes=yes	1
moreSideOpen	state=4	yes=no	yes=yes	2
moreTail	class=END	4
moreTail	class=NNP	-1
moreTail	class=PRP	-5
moreTail	class=fin	-2
