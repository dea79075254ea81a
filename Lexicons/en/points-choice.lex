# points-choice.lex — points of the choice stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
choiceAnchor	n=1	-2
choiceAnchorBefore	chunk=#	n=0	1
choiceAnchorBefore	chunk=#	n=1	-2
choiceAnchorBefore	chunk=,	n=0	1
choiceAnchorBefore	chunk=CC	n=0	1
choiceAnchorBefore	chunk=DASH	n=0	2
choiceAnchorBefore	chunk=IN	n=0	-1
choiceAnchorBefore	chunk=NP	n=0	-2
choiceAnchorBefore	chunk=QC	n=0	1
choiceAnchorBefore	chunk=SUB	n=0	1
choiceAnchorBefore	chunk=THAT	n=0	-4
choiceAnchorBefore	chunk=V	n=0	-3
choiceAnchorBefore	chunk=WH	n=0	-1
choiceAnchorBefore	chunk=X	n=0	1
choiceAnchorScore	n=0	n=11	1
choiceAnchorScore	n=0	n=12	1
choiceAnchorScore	n=0	n=13	1
choiceAnchorScore	n=0	n=14	1
choiceAnchorScore	n=0	n=15	2
choiceAnchorScore	n=0	n=16	2
choiceAnchorScore	n=0	n=4	-4
choiceAnchorScore	n=0	n=5	-3
choiceAnchorScore	n=0	n=6	-3
choiceAnchorScore	n=0	n=7	-2
choiceAnchorScore	n=0	n=8	-1
choiceAnchorScore	n=0	n=9	-1
choiceAnchorVerbs	n=0	n=0	1
choiceAnchorVerbs	n=0	n=1	-1
choiceAnchorVerbs	n=0	n=4	-1
choiceAnchorVerbs	n=0	n=5	-1
choiceAnchorVerbs	n=1	n=0	-1
choiceAround	n=0	n=2	-1
choiceAround	n=0	n=3	-2
choiceAround	n=1	n=0	1
choiceAround	n=1	n=1	-1
choiceAround	n=1	n=2	-1
choiceAround	n=2	n=0	-2
choiceAround	n=3	n=0	-3
choiceAtEndFirst	yes=no	class=ADV	-1
choiceAtEndFirst	yes=no	class=NP	-1
choiceAtEndFirst	yes=no	class=but	-2
choiceAtEndFirst	yes=no	class=fin	-2
choiceAtEndFirst	yes=no	class=ing	-1
choiceAtEndFirst	yes=no	class=pp	-3
choiceAtEndFirst	yes=no	class=that	-1
choiceAtEndFirst	yes=yes	class=ADJ	-1
choiceAtEndFirst	yes=yes	class=PRP	1
choiceAtEndFirst	yes=yes	class=as	-2
choiceAtEndFirst	yes=yes	class=how	2
choiceAtEndFirst	yes=yes	class=if	1
choiceAtEndFirst	yes=yes	class=inf	-1
choiceAtEndFirst	yes=yes	class=ing	1
choiceAtEndFirst	yes=yes	class=that	2
choiceAtEndFirst	yes=yes	class=whether	1
choiceAtEndFirst	yes=yes	class=who	1
choiceBase	-1
choiceBorder	n=1	-2
choiceBorderFirst	n=0	class=ADV	-1
choiceBorderFirst	n=0	class=EX	1
choiceBorderFirst	n=0	class=IN	-1
choiceBorderFirst	n=0	class=NP	-1
choiceBorderFirst	n=0	class=X	-1
choiceBorderFirst	n=0	class=about	1
choiceBorderFirst	n=0	class=as	-2
choiceBorderFirst	n=0	class=fin	-2
choiceBorderFirst	n=0	class=how	2
choiceBorderFirst	n=0	class=if	1
choiceBorderFirst	n=0	class=in	-1
choiceBorderFirst	n=0	class=inf	-1
choiceBorderFirst	n=0	class=pp	-2
choiceBorderFirst	n=0	class=when	-1
choiceBorderFirst	n=0	class=whether	2
choiceBorderFirst	n=0	class=which	1
choiceBorderFirst	n=0	class=why	1
choiceBorderFirst	n=9	class=NNP	-1
choiceBorderFirst	n=9	class=that	1
choiceBorderGap	n=1	-1
choiceBorderGap	n=9	-3
choiceBorderScore	n=0	n=12	1
choiceBorderScore	n=0	n=14	2
choiceBorderScore	n=0	n=15	2
choiceBorderScore	n=0	n=16	2
choiceBorderScore	n=0	n=4	-4
choiceBorderScore	n=0	n=5	-2
choiceBorderScore	n=0	n=6	-2
choiceBorderScore	n=0	n=7	-2
choiceBorderScore	n=0	n=8	-1
choiceBorderScore	n=9	n=10	1
choiceBorderScore	n=9	n=11	2
choiceBorderScore	n=9	n=12	-1
choiceBorderScore	n=9	n=13	1
choiceBorderScore	n=9	n=4	1
choiceBorderScore	n=9	n=9	-1
choiceContentClass	noun=n.act	tag=63	class=NP	2
choiceContentClass	noun=n.act	tag=nns	class=NP	1
choiceContentClass	noun=n.artifact	tag=63	class=NNP	1
choiceContentClass	noun=n.artifact	tag=63	class=NP	-3
choiceContentClass	noun=n.artifact	tag=colon	class=NNP	1
choiceContentClass	noun=n.body	tag=63	class=NP	-2
choiceContentClass	noun=n.cognition	tag=63	class=NP	1
choiceContentClass	noun=n.communication	tag=63	class=NP	1
choiceContentClass	noun=n.communication	tag=63	class=ing	-1
choiceContentClass	noun=n.group	tag=63	class=NP	-1
choiceContentClass	noun=n.group	tag=nn	class=NP	-2
choiceContentClass	noun=n.location	tag=63	class=EX	2
choiceContentClass	noun=n.person	tag=nn	class=NP	-1
choiceContentClass	noun=n.possession	tag=63	class=NP	-1
choiceContentClass	noun=n.possession	tag=63	class=ing	1
choiceContentClass	noun=n.quantity	tag=63	class=NP	-1
choiceContentClass	noun=n.relation	tag=63	class=NP	-1
choiceContentClass	noun=n.state	tag=63	class=NP	1
choiceContentClass	noun=n.substance	tag=63	class=PRP	1
choiceContentClass	noun=n.substance	tag=63	class=at	-1
choiceContentClass	noun=n.time	tag=63	class=NP	-3
choiceContentClass	noun=none	tag=63	class=ADV	-1
choiceContentClass	noun=none	tag=63	class=NNP	-1
choiceContentClass	noun=none	tag=63	class=X	-1
choiceContentClass	noun=none	tag=63	class=about	1
choiceContentClass	noun=none	tag=63	class=and	-1
choiceContentClass	noun=none	tag=63	class=as	-3
choiceContentClass	noun=none	tag=63	class=but	-1
choiceContentClass	noun=none	tag=63	class=how	1
choiceContentClass	noun=none	tag=63	class=ing	1
choiceContentClass	noun=none	tag=63	class=pp	-1
choiceContentClass	noun=none	tag=63	class=what	1
choiceContentClass	noun=none	tag=63	class=when	-1
choiceContentClass	noun=none	tag=63	class=whether	1
choiceContentClass	noun=none	tag=63	class=which	1
choiceContentClass	noun=none	tag=jj	class=PRP	1
choiceContentClass	noun=none	tag=nn	class=that	1
choiceFinite	yes=no	tag=63	-2
choiceFinite	yes=no	tag=nn	-1
choiceFinite	yes=no	tag=rb	-2
choiceFinite	yes=yes	tag=jj	2
choiceFirstScore	class=ADJ	n=5	-1
choiceFirstScore	class=ADV	n=4	-1
choiceFirstScore	class=NNP	n=10	2
choiceFirstScore	class=NNP	n=11	1
choiceFirstScore	class=NNP	n=14	1
choiceFirstScore	class=NNP	n=15	1
choiceFirstScore	class=NNP	n=16	-1
choiceFirstScore	class=NNP	n=4	-1
choiceFirstScore	class=NNP	n=6	-1
choiceFirstScore	class=NNP	n=8	-1
choiceFirstScore	class=NP	n=10	-1
choiceFirstScore	class=NP	n=11	-1
choiceFirstScore	class=NP	n=12	1
choiceFirstScore	class=NP	n=14	-1
choiceFirstScore	class=NP	n=15	1
choiceFirstScore	class=NP	n=16	2
choiceFirstScore	class=NP	n=5	-1
choiceFirstScore	class=PRP	n=14	-1
choiceFirstScore	class=PRP	n=16	1
choiceFirstScore	class=PRP	n=6	1
choiceFirstScore	class=PRP	n=8	-1
choiceFirstScore	class=QO	n=15	-1
choiceFirstScore	class=QO	n=16	1
choiceFirstScore	class=QO	n=6	-1
choiceFirstScore	class=QO	n=9	-2
choiceFirstScore	class=fin	n=8	-1
choiceFirstScore	class=how	n=5	2
choiceFirstScore	class=ing	n=10	-1
choiceFirstScore	class=that	n=10	1
choiceFirstScore	class=that	n=12	-1
choiceFirstScore	class=that	n=5	2
choiceFirstScore	class=to	n=10	1
choiceFirstScore	class=to	n=11	-1
choiceFirstScore	class=to	n=12	-1
choiceFirstScore	class=to	n=5	-1
choiceFirstScore	class=to	n=7	1
choiceFirstScore	class=to	n=8	1
choiceFirstScore	class=what	n=4	1
choiceFirstScore	class=whether	n=5	1
choiceFormSource	form=fin	n=1	1
choiceFormSource	form=fin	n=16	2
choiceFormSource	form=fin	n=26	1
choiceFormSource	form=fin	n=3	-1
choiceFormSource	form=fin+have	n=1	-1
choiceFormSource	form=fin+have	n=3	1
choiceFormSource	form=fin+not	n=1	1
choiceFormSource	form=fin+not	n=4	1
choiceFormSource	form=fin+passive	n=0	1
choiceFormSource	form=fin+passive	n=26	-1
choiceFormSource	form=fin+passive	n=3	-3
choiceFormSource	form=fin+passive	n=4	-1
choiceFormSource	form=fin+passive+not	n=0	1
choiceFormSource	form=inf	n=0	-1
choiceFormSource	form=inf	n=2	1
choiceFormSource	form=inf	n=4	-1
choiceFormSource	form=ing	n=0	-3
choiceFormSource	form=ing	n=16	-1
choiceFormSource	form=ing	n=19	-1
choiceFormSource	form=ing	n=2	-1
choiceFormSource	form=ing	n=26	-1
choiceFormSource	form=ing	n=3	2
choiceFormSource	form=ing	n=4	2
choiceFormSource	form=jj	n=1	-1
choiceFormSource	form=nns	n=2	1
choiceFormSource	form=pp	n=0	1
choiceFrameScore	frame=,>QO	n=9	-1
choiceFrameScore	frame=.>#	n=12	1
choiceFrameScore	frame=.>#	n=14	2
choiceFrameScore	frame=.>#	n=15	1
choiceFrameScore	frame=.>#	n=16	7
choiceFrameScore	frame=IN>NP	n=11	1
choiceFrameScore	frame=IN>NP	n=13	1
choiceFrameScore	frame=IN>NP	n=14	-1
choiceFrameScore	frame=NNP>,	n=16	-1
choiceFrameScore	frame=NNP>,	n=9	1
choiceFrameScore	frame=NNP>.	n=16	3
choiceFrameScore	frame=NNP>.	n=6	-1
choiceFrameScore	frame=NNP>to	n=7	1
choiceFrameScore	frame=NP>,	n=11	1
choiceFrameScore	frame=NP>,	n=13	-1
choiceFrameScore	frame=NP>,	n=4	-1
choiceFrameScore	frame=NP>,	n=6	1
choiceFrameScore	frame=NP>,	n=8	2
choiceFrameScore	frame=NP>,	n=9	-1
choiceFrameScore	frame=NP>.	n=12	-1
choiceFrameScore	frame=NP>.	n=4	2
choiceFrameScore	frame=NP>.	n=5	-1
choiceFrameScore	frame=NP>.	n=9	1
choiceFrameScore	frame=NP>DASH	n=8	1
choiceFrameScore	frame=NP>and	n=10	-1
choiceFrameScore	frame=NP>and	n=4	-1
choiceFrameScore	frame=NP>and	n=6	-2
choiceFrameScore	frame=NP>and	n=7	1
choiceFrameScore	frame=NP>fin	n=15	1
choiceFrameScore	frame=NP>fin	n=16	-1
choiceFrameScore	frame=NP>fin	n=5	-1
choiceFrameScore	frame=NP>fin	n=8	-2
choiceFrameScore	frame=NP>fin	n=9	2
choiceFrameScore	frame=NP>how	n=6	2
choiceFrameScore	frame=NP>ing	n=5	1
choiceFrameScore	frame=NP>ing	n=6	1
choiceFrameScore	frame=NP>that	n=6	-1
choiceFrameScore	frame=NP>to	n=11	1
choiceFrameScore	frame=NP>to	n=13	1
choiceFrameScore	frame=NP>to	n=9	-1
choiceFrameScore	frame=PRP>.	n=6	1
choiceFrameScore	frame=PRP>.	n=8	1
choiceFrameScore	frame=PRP>fin	n=12	2
choiceFrameScore	frame=PRP>fin	n=15	2
choiceFrameScore	frame=PRP>fin	n=6	1
choiceFrameScore	frame=about>NP	n=6	1
choiceFrameScore	frame=about>NP	n=7	-1
choiceFrameScore	frame=about>NP	n=8	2
choiceFrameScore	frame=by>NP	n=5	-2
choiceFrameScore	frame=for>NP	n=10	1
choiceFrameScore	frame=for>NP	n=7	-1
choiceFrameScore	frame=ing>NP	n=8	1
choiceFrameScore	frame=of>NNP	n=8	1
choiceFrameScore	frame=of>NP	n=7	3
choiceFrameScore	frame=on>NP	n=11	-1
choiceFrameScore	frame=on>NP	n=5	1
choiceFrameScore	frame=on>NP	n=8	-2
choiceFrameScore	frame=over>NP	n=6	1
choiceFrameScore	frame=that>NNP	n=12	-1
choiceFrameScore	frame=that>NNP	n=8	1
choiceFrameScore	frame=that>NP	n=7	-1
choiceFrameScore	frame=that>NP	n=8	-1
choiceFrameScore	frame=that>PRP	n=10	-1
choiceFrameScore	frame=that>PRP	n=6	-1
choiceFrameScore	frame=to>inf	n=10	1
choiceFrameScore	frame=to>inf	n=11	-1
choiceFrameScore	frame=with>NP	n=5	-2
choiceInner	n=11	-3
choiceInner	n=12	-1
choiceInner	n=13	-1
choiceInner	n=14	-4
choiceInner	n=15	-3
choiceInner	n=16	-3
choiceInner	n=5	1
choiceInner	n=6	1
choiceInner	n=7	1
choiceInnerMargin	n=1	1
choiceInnerMargin	n=16	-1
choiceInnerMargin	n=4	1
choiceInnerMargin	n=5	-1
choiceInnerMargin	n=7	-2
choiceInnerMargin	n=8	-1
choiceKindFirst	tag=63	class=ADJ	-1
choiceKindFirst	tag=63	class=ADV	-1
choiceKindFirst	tag=63	class=EX	2
choiceKindFirst	tag=63	class=X	-1
choiceKindFirst	tag=63	class=about	1
choiceKindFirst	tag=63	class=and	-1
choiceKindFirst	tag=63	class=as	-3
choiceKindFirst	tag=63	class=at	-1
choiceKindFirst	tag=63	class=but	-1
choiceKindFirst	tag=63	class=how	1
choiceKindFirst	tag=63	class=ing	1
choiceKindFirst	tag=63	class=pp	-2
choiceKindFirst	tag=63	class=what	1
choiceKindFirst	tag=63	class=when	-1
choiceKindFirst	tag=63	class=whether	1
choiceKindFirst	tag=63	class=which	1
choiceKindFirst	tag=jj	class=PRP	1
choiceKindFirst	tag=nn	class=NNP	-1
choiceKindFirst	tag=nn	class=PRP	-1
choiceKindFirst	tag=nn	class=that	1
choiceKindFirst	tag=nns	class=NP	1
choiceLemmaContent	word=:	word=trump	1
choiceLemmaContent	word=admit	word=that	1
choiceLemmaContent	word=aim	word=to	1
choiceLemmaContent	word=ask	word=about	1
choiceLemmaContent	word=ask	word=what	1
choiceLemmaContent	word=attack	word=trump	1
choiceLemmaContent	word=call	word=to	1
choiceLemmaContent	word=complaint	word=that	1
choiceLemmaContent	word=deliver	word=speech	-1
choiceLemmaContent	word=endorse	word=clinton	1
choiceLemmaContent	word=endorse	word=trump	1
choiceLemmaContent	word=explain	word=why	1
choiceLemmaContent	word=find	word=that	1
choiceLemmaContent	word=find	word=way	-1
choiceLemmaContent	word=like	word=to	2
choiceLemmaContent	word=look	word=to	1
choiceLemmaContent	word=make	word=that	1
choiceLemmaContent	word=plan	word=to	1
choiceLemmaContent	word=promise	word=to	1
choiceLemmaContent	word=question	word=whether	1
choiceLemmaContent	word=respond	word=request	1
choiceLemmaContent	word=say	word=it	3
choiceLemmaContent	word=say	word=obama	1
choiceLemmaContent	word=say	word=same	2
choiceLemmaContent	word=say	word=to	-1
choiceLemmaContent	word=seem	word=that	-1
choiceLemmaFinite	word=:	yes=no	yes=no	-2
choiceLemmaFinite	word=:	yes=yes	yes=no	1
choiceLemmaFinite	word=accord	yes=no	yes=no	-4
choiceLemmaFinite	word=accord	yes=yes	yes=no	1
choiceLemmaFinite	word=accord	yes=yes	yes=yes	3
choiceLemmaFinite	word=accuse	yes=no	yes=no	1
choiceLemmaFinite	word=accuse	yes=no	yes=yes	1
choiceLemmaFinite	word=add	yes=no	yes=no	-4
choiceLemmaFinite	word=add	yes=yes	yes=yes	2
choiceLemmaFinite	word=agree	yes=yes	yes=no	1
choiceLemmaFinite	word=ask	yes=yes	yes=no	2
choiceLemmaFinite	word=attack	yes=no	yes=no	1
choiceLemmaFinite	word=attack	yes=yes	yes=no	-2
choiceLemmaFinite	word=avoid	yes=no	yes=no	-1
choiceLemmaFinite	word=blame	yes=no	yes=no	1
choiceLemmaFinite	word=call	yes=no	yes=yes	1
choiceLemmaFinite	word=call	yes=yes	yes=yes	-2
choiceLemmaFinite	word=capture	yes=no	yes=no	-1
choiceLemmaFinite	word=carry	yes=no	yes=no	-1
choiceLemmaFinite	word=cast	yes=no	yes=no	2
choiceLemmaFinite	word=cite	yes=yes	yes=no	1
choiceLemmaFinite	word=claim	yes=yes	yes=no	1
choiceLemmaFinite	word=comment	yes=no	yes=no	1
choiceLemmaFinite	word=compare	yes=no	yes=no	1
choiceLemmaFinite	word=complaint	yes=yes	yes=no	1
choiceLemmaFinite	word=continue	yes=no	yes=no	-1
choiceLemmaFinite	word=continue	yes=yes	yes=no	1
choiceLemmaFinite	word=criticize	yes=no	yes=no	2
choiceLemmaFinite	word=decry	yes=no	yes=no	1
choiceLemmaFinite	word=deem	yes=no	yes=no	1
choiceLemmaFinite	word=defend	yes=no	yes=no	2
choiceLemmaFinite	word=defend	yes=yes	yes=no	-1
choiceLemmaFinite	word=deliver	yes=no	yes=no	-1
choiceLemmaFinite	word=determine	yes=no	yes=no	-1
choiceLemmaFinite	word=endorse	yes=no	yes=no	1
choiceLemmaFinite	word=explain	yes=no	yes=no	-1
choiceLemmaFinite	word=express	yes=no	yes=no	1
choiceLemmaFinite	word=find	yes=no	yes=no	-1
choiceLemmaFinite	word=focus	yes=no	yes=no	1
choiceLemmaFinite	word=go	yes=yes	yes=yes	1
choiceLemmaFinite	word=include	yes=yes	yes=no	1
choiceLemmaFinite	word=indicate	yes=yes	yes=no	1
choiceLemmaFinite	word=interview	yes=no	yes=no	-1
choiceLemmaFinite	word=invite	yes=no	yes=no	-1
choiceLemmaFinite	word=know	yes=no	yes=no	1
choiceLemmaFinite	word=know	yes=yes	yes=yes	-2
choiceLemmaFinite	word=lay	yes=no	yes=no	1
choiceLemmaFinite	word=like	yes=no	yes=no	1
choiceLemmaFinite	word=make	yes=no	yes=no	-2
choiceLemmaFinite	word=make	yes=yes	yes=no	2
choiceLemmaFinite	word=mean	yes=yes	yes=no	-3
choiceLemmaFinite	word=mention	yes=no	yes=no	2
choiceLemmaFinite	word=mock	yes=no	yes=no	1
choiceLemmaFinite	word=nominate	yes=no	yes=no	1
choiceLemmaFinite	word=note	yes=yes	yes=no	1
choiceLemmaFinite	word=note	yes=yes	yes=yes	-1
choiceLemmaFinite	word=oppose	yes=no	yes=no	3
choiceLemmaFinite	word=order	yes=no	yes=no	1
choiceLemmaFinite	word=pledge	yes=no	yes=yes	1
choiceLemmaFinite	word=point	yes=yes	yes=no	1
choiceLemmaFinite	word=praise	yes=no	yes=no	1
choiceLemmaFinite	word=prefer	yes=no	yes=no	3
choiceLemmaFinite	word=press	yes=yes	yes=no	1
choiceLemmaFinite	word=promote	yes=no	yes=no	1
choiceLemmaFinite	word=propose	yes=no	yes=no	1
choiceLemmaFinite	word=provide	yes=no	yes=no	-1
choiceLemmaFinite	word=rail	yes=no	yes=no	2
choiceLemmaFinite	word=refuse	yes=yes	yes=no	1
choiceLemmaFinite	word=reject	yes=yes	yes=no	1
choiceLemmaFinite	word=report	yes=no	yes=no	-1
choiceLemmaFinite	word=report	yes=yes	yes=no	2
choiceLemmaFinite	word=reportedly	yes=no	yes=no	-1
choiceLemmaFinite	word=reveal	yes=yes	yes=no	1
choiceLemmaFinite	word=say	yes=no	yes=no	-5
choiceLemmaFinite	word=say	yes=no	yes=yes	-2
choiceLemmaFinite	word=say	yes=yes	yes=no	1
choiceLemmaFinite	word=score	yes=no	yes=no	-1
choiceLemmaFinite	word=see	yes=no	yes=no	2
choiceLemmaFinite	word=see	yes=yes	yes=no	-1
choiceLemmaFinite	word=seek	yes=no	yes=no	1
choiceLemmaFinite	word=seem	yes=no	yes=no	-1
choiceLemmaFinite	word=send	yes=no	yes=no	-2
choiceLemmaFinite	word=show	yes=no	yes=no	1
choiceLemmaFinite	word=show	yes=yes	yes=yes	-1
choiceLemmaFinite	word=slam	yes=no	yes=no	1
choiceLemmaFinite	word=struggle	yes=no	yes=no	-1
choiceLemmaFinite	word=suggest	yes=no	yes=no	-1
choiceLemmaFinite	word=support	yes=no	yes=no	2
choiceLemmaFinite	word=talk	yes=no	yes=no	1
choiceLemmaFinite	word=talk	yes=yes	yes=no	-2
choiceLemmaFinite	word=tell	yes=no	yes=no	-1
choiceLemmaFinite	word=thank	yes=no	yes=no	1
choiceLemmaFinite	word=think	yes=no	yes=no	2
choiceLemmaFinite	word=think	yes=yes	yes=no	1
choiceLemmaFinite	word=think	yes=yes	yes=yes	-1
choiceLemmaFinite	word=threaten	yes=no	yes=no	1
choiceLemmaFinite	word=unclear	yes=yes	yes=no	1
choiceLemmaFinite	word=urge	yes=no	yes=no	2
choiceLemmaFinite	word=vote	yes=no	yes=no	1
choiceLemmaFinite	word=vote	yes=yes	yes=no	-2
choiceLemmaFinite	word=want	yes=no	yes=no	1
choiceLemmaFinite	word=worry	yes=yes	yes=no	1
choiceLemmaFinite	word=write	yes=no	yes=no	-4
choiceLemmaFinite	word=write	yes=yes	yes=yes	2
choiceLemmaFirst	word=accuse	class=NNP	1
choiceLemmaFirst	word=accuse	class=PRP	2
choiceLemmaFirst	word=add	class=NP	-3
choiceLemmaFirst	word=add	class=QO	1
choiceLemmaFirst	word=admit	class=that	1
choiceLemmaFirst	word=aim	class=to	1
choiceLemmaFirst	word=allow	class=NP	2
choiceLemmaFirst	word=announce	class=NP	1
choiceLemmaFirst	word=appear	class=NP	1
choiceLemmaFirst	word=applaud	class=NP	1
choiceLemmaFirst	word=ask	class=NNP	-1
choiceLemmaFirst	word=ask	class=NP	-2
choiceLemmaFirst	word=ask	class=about	1
choiceLemmaFirst	word=ask	class=what	1
choiceLemmaFirst	word=attack	class=NNP	2
choiceLemmaFirst	word=avoid	class=NP	-1
choiceLemmaFirst	word=back	class=NNP	1
choiceLemmaFirst	word=blame	class=NP	1
choiceLemmaFirst	word=call	class=to	1
choiceLemmaFirst	word=carry	class=NP	-1
choiceLemmaFirst	word=cast	class=NP	1
choiceLemmaFirst	word=cite	class=NP	2
choiceLemmaFirst	word=comment	class=NP	1
choiceLemmaFirst	word=complaint	class=that	1
choiceLemmaFirst	word=condemn	class=NP	1
choiceLemmaFirst	word=credit	class=NP	1
choiceLemmaFirst	word=criticize	class=NP	1
choiceLemmaFirst	word=deal	class=NP	-1
choiceLemmaFirst	word=deem	class=NP	2
choiceLemmaFirst	word=deliver	class=NP	-2
choiceLemmaFirst	word=discuss	class=NP	-1
choiceLemmaFirst	word=endorse	class=NNP	1
choiceLemmaFirst	word=explain	class=why	1
choiceLemmaFirst	word=express	class=NP	1
choiceLemmaFirst	word=find	class=NNP	1
choiceLemmaFirst	word=find	class=PRP	-2
choiceLemmaFirst	word=find	class=that	1
choiceLemmaFirst	word=include	class=NP	2
choiceLemmaFirst	word=interview	class=NNP	-1
choiceLemmaFirst	word=know	class=NP	-2
choiceLemmaFirst	word=like	class=to	2
choiceLemmaFirst	word=look	class=to	1
choiceLemmaFirst	word=make	class=that	1
choiceLemmaFirst	word=mention	class=NNP	1
choiceLemmaFirst	word=mention	class=NP	2
choiceLemmaFirst	word=note	class=NP	1
choiceLemmaFirst	word=oppose	class=NP	1
choiceLemmaFirst	word=pick	class=NP	-1
choiceLemmaFirst	word=plan	class=to	1
choiceLemmaFirst	word=portray	class=NP	1
choiceLemmaFirst	word=praise	class=NP	2
choiceLemmaFirst	word=promote	class=NP	1
choiceLemmaFirst	word=propose	class=NP	1
choiceLemmaFirst	word=question	class=whether	1
choiceLemmaFirst	word=receive	class=NP	-1
choiceLemmaFirst	word=recognize	class=NP	1
choiceLemmaFirst	word=reject	class=NP	1
choiceLemmaFirst	word=say	class=ADV	1
choiceLemmaFirst	word=say	class=PRP	1
choiceLemmaFirst	word=say	class=QO	-1
choiceLemmaFirst	word=say	class=that	-1
choiceLemmaFirst	word=score	class=NP	-1
choiceLemmaFirst	word=see	class=NP	1
choiceLemmaFirst	word=seek	class=NP	2
choiceLemmaFirst	word=seem	class=that	-1
choiceLemmaFirst	word=show	class=NNP	1
choiceLemmaFirst	word=speak	class=NNP	-1
choiceLemmaFirst	word=support	class=NP	1
choiceLemmaFirst	word=take	class=NP	1
choiceLemmaFirst	word=think	class=NP	1
choiceLemmaFirst	word=touch	class=NP	1
choiceLemmaFirst	word=urge	class=NP	1
choiceLemmaFirst	word=vote	class=NNP	1
choiceLemmaFirst	word=want	class=NP	2
choiceLemmaFirst	word=warn	class=NP	1
choiceLemmaFirst	word=worry	class=NP	-1
choiceLemmaFirst	word=write	class=NP	-3
choiceLemmaFirst	word=write	class=QO	3
choiceLemmaLength	word=:	n=6	1
choiceLemmaLength	word=?	n=6	-1
choiceLemmaLength	word=accord	n=4	-1
choiceLemmaLength	word=accord	n=6	3
choiceLemmaLength	word=accuse	n=6	1
choiceLemmaLength	word=address	n=6	-1
choiceLemmaLength	word=admit	n=6	1
choiceLemmaLength	word=ask	n=6	1
choiceLemmaLength	word=attack	n=1	1
choiceLemmaLength	word=attack	n=6	-2
choiceLemmaLength	word=avoid	n=6	-2
choiceLemmaLength	word=back	n=2	2
choiceLemmaLength	word=back	n=6	-3
choiceLemmaLength	word=boo	n=6	-1
choiceLemmaLength	word=carry	n=6	-1
choiceLemmaLength	word=cast	n=6	1
choiceLemmaLength	word=cite	n=6	2
choiceLemmaLength	word=claim	n=6	1
choiceLemmaLength	word=comment	n=6	1
choiceLemmaLength	word=conclude	n=6	1
choiceLemmaLength	word=confirm	n=6	-1
choiceLemmaLength	word=credit	n=6	2
choiceLemmaLength	word=criticize	n=6	1
choiceLemmaLength	word=deal	n=6	-1
choiceLemmaLength	word=decision	n=6	1
choiceLemmaLength	word=decline	n=2	1
choiceLemmaLength	word=deliver	n=6	-1
choiceLemmaLength	word=denounce	n=3	1
choiceLemmaLength	word=deny	n=6	-1
choiceLemmaLength	word=draw	n=6	-2
choiceLemmaLength	word=estimate	n=6	2
choiceLemmaLength	word=expect	n=6	1
choiceLemmaLength	word=express	n=6	1
choiceLemmaLength	word=give	n=6	-1
choiceLemmaLength	word=go	n=2	-1
choiceLemmaLength	word=highlight	n=6	1
choiceLemmaLength	word=hope	n=6	1
choiceLemmaLength	word=include	n=6	2
choiceLemmaLength	word=insist	n=6	2
choiceLemmaLength	word=interview	n=6	-1
choiceLemmaLength	word=introduce	n=6	-1
choiceLemmaLength	word=lament	n=6	1
choiceLemmaLength	word=look	n=6	1
choiceLemmaLength	word=mean	n=6	-2
choiceLemmaLength	word=mention	n=6	1
choiceLemmaLength	word=mock	n=6	1
choiceLemmaLength	word=name	n=6	-1
choiceLemmaLength	word=need	n=6	1
choiceLemmaLength	word=offer	n=3	-1
choiceLemmaLength	word=offer	n=6	1
choiceLemmaLength	word=oppose	n=1	1
choiceLemmaLength	word=order	n=6	2
choiceLemmaLength	word=portray	n=6	1
choiceLemmaLength	word=prefer	n=3	1
choiceLemmaLength	word=put	n=6	1
choiceLemmaLength	word=quote	n=6	2
choiceLemmaLength	word=raise	n=6	-1
choiceLemmaLength	word=reference	n=6	1
choiceLemmaLength	word=refuse	n=4	1
choiceLemmaLength	word=reject	n=2	1
choiceLemmaLength	word=report	n=6	2
choiceLemmaLength	word=reveal	n=6	1
choiceLemmaLength	word=see	n=4	1
choiceLemmaLength	word=seek	n=2	1
choiceLemmaLength	word=seem	n=6	-1
choiceLemmaLength	word=sense	n=6	1
choiceLemmaLength	word=shoot	n=6	1
choiceLemmaLength	word=show	n=6	1
choiceLemmaLength	word=slam	n=6	1
choiceLemmaLength	word=sound	n=6	-1
choiceLemmaLength	word=speak	n=6	-1
choiceLemmaLength	word=state	n=6	1
choiceLemmaLength	word=support	n=2	1
choiceLemmaLength	word=tell	n=1	-1
choiceLemmaLength	word=tell	n=4	-2
choiceLemmaLength	word=underscore	n=6	-1
choiceLemmaLength	word=vote	n=2	1
choiceLemmaLength	word=want	n=6	1
choiceLemmaLength	word=warn	n=6	1
choiceLemmaLength	word=worry	n=6	1
choiceLemmaLength	word=write	n=1	-1
choiceLemmaNext	word=accord	class=END	1
choiceLemmaNext	word=accuse	class=.	2
choiceLemmaNext	word=add	class=.	-1
choiceLemmaNext	word=add	class=END	1
choiceLemmaNext	word=agree	class=.	2
choiceLemmaNext	word=agree	class=END	-1
choiceLemmaNext	word=ask	class=,	1
choiceLemmaNext	word=avoid	class=.	-1
choiceLemmaNext	word=blame	class=.	1
choiceLemmaNext	word=call	class=,	-1
choiceLemmaNext	word=call	class=.	1
choiceLemmaNext	word=capture	class=.	-1
choiceLemmaNext	word=carry	class=.	-1
choiceLemmaNext	word=cast	class=,	1
choiceLemmaNext	word=clear	class=.	-2
choiceLemmaNext	word=comment	class=.	1
choiceLemmaNext	word=consider	class=,	1
choiceLemmaNext	word=consider	class=.	-1
choiceLemmaNext	word=continue	class=END	2
choiceLemmaNext	word=criticize	class=.	1
choiceLemmaNext	word=deliver	class=,	-1
choiceLemmaNext	word=draw	class=.	-1
choiceLemmaNext	word=estimate	class=.	1
choiceLemmaNext	word=expect	class=.	1
choiceLemmaNext	word=explain	class=.	1
choiceLemmaNext	word=express	class=.	1
choiceLemmaNext	word=feel	class=.	1
choiceLemmaNext	word=focus	class=,	1
choiceLemmaNext	word=go	class=,	-1
choiceLemmaNext	word=highlight	class=.	1
choiceLemmaNext	word=include	class=.	2
choiceLemmaNext	word=insist	class=.	1
choiceLemmaNext	word=introduce	class=.	-2
choiceLemmaNext	word=like	class=.	1
choiceLemmaNext	word=mean	class=.	-2
choiceLemmaNext	word=note	class=.	1
choiceLemmaNext	word=note	class=END	-1
choiceLemmaNext	word=oppose	class=and	1
choiceLemmaNext	word=plan	class=fin	1
choiceLemmaNext	word=point	class=.	1
choiceLemmaNext	word=portray	class=.	1
choiceLemmaNext	word=prefer	class=.	1
choiceLemmaNext	word=promote	class=.	1
choiceLemmaNext	word=propose	class=.	1
choiceLemmaNext	word=push	class=,	1
choiceLemmaNext	word=refuse	class=.	1
choiceLemmaNext	word=reveal	class=.	2
choiceLemmaNext	word=say	class=,	-2
choiceLemmaNext	word=say	class=.	1
choiceLemmaNext	word=say	class=DASH	-1
choiceLemmaNext	word=say	class=NNP	-1
choiceLemmaNext	word=say	class=fin	-1
choiceLemmaNext	word=see	class=.	1
choiceLemmaNext	word=seek	class=.	1
choiceLemmaNext	word=show	class=,	1
choiceLemmaNext	word=slam	class=.	1
choiceLemmaNext	word=state	class=.	-1
choiceLemmaNext	word=suggest	class=DASH	1
choiceLemmaNext	word=support	class=,	1
choiceLemmaNext	word=take	class=.	1
choiceLemmaNext	word=think	class=,	1
choiceLemmaNext	word=think	class=.	1
choiceLemmaNext	word=urge	class=,	1
choiceLemmaNext	word=vote	class=,	2
choiceLemmaNext	word=want	class=.	1
choiceLemmaNext	word=write	class=,	-1
choiceLemmaNext	word=write	class=END	1
choiceLemmaOuter	word=accord	yes=yes	3
choiceLemmaOuter	word=accuse	yes=no	1
choiceLemmaOuter	word=acknowledge	yes=no	1
choiceLemmaOuter	word=admit	yes=no	1
choiceLemmaOuter	word=advocate	yes=no	1
choiceLemmaOuter	word=agree	yes=no	1
choiceLemmaOuter	word=announce	yes=no	1
choiceLemmaOuter	word=attribute	yes=no	1
choiceLemmaOuter	word=avoid	yes=no	-2
choiceLemmaOuter	word=believe	yes=no	1
choiceLemmaOuter	word=believe	yes=yes	-1
choiceLemmaOuter	word=boo	yes=no	-1
choiceLemmaOuter	word=capture	yes=no	-1
choiceLemmaOuter	word=carry	yes=no	-2
choiceLemmaOuter	word=cite	yes=yes	1
choiceLemmaOuter	word=claim	yes=no	1
choiceLemmaOuter	word=clear	yes=no	-2
choiceLemmaOuter	word=comment	yes=no	2
choiceLemmaOuter	word=condemn	yes=no	1
choiceLemmaOuter	word=credit	yes=no	1
choiceLemmaOuter	word=criticize	yes=no	3
choiceLemmaOuter	word=deal	yes=no	-1
choiceLemmaOuter	word=decry	yes=no	1
choiceLemmaOuter	word=deliver	yes=no	-2
choiceLemmaOuter	word=determine	yes=no	-1
choiceLemmaOuter	word=earn	yes=no	-1
choiceLemmaOuter	word=emphasize	yes=no	1
choiceLemmaOuter	word=estimate	yes=no	2
choiceLemmaOuter	word=expect	yes=no	1
choiceLemmaOuter	word=expect	yes=yes	-1
choiceLemmaOuter	word=express	yes=no	1
choiceLemmaOuter	word=favor	yes=no	-1
choiceLemmaOuter	word=go	yes=no	-1
choiceLemmaOuter	word=hold	yes=no	-1
choiceLemmaOuter	word=include	yes=no	1
choiceLemmaOuter	word=interrupt	yes=no	-1
choiceLemmaOuter	word=interview	yes=no	-1
choiceLemmaOuter	word=investigate	yes=no	-1
choiceLemmaOuter	word=lament	yes=no	1
choiceLemmaOuter	word=lash	yes=no	1
choiceLemmaOuter	word=lay	yes=no	1
choiceLemmaOuter	word=like	yes=no	1
choiceLemmaOuter	word=mean	yes=no	-1
choiceLemmaOuter	word=mention	yes=no	1
choiceLemmaOuter	word=miss	yes=no	-1
choiceLemmaOuter	word=mock	yes=no	1
choiceLemmaOuter	word=offer	yes=no	1
choiceLemmaOuter	word=oppose	yes=no	2
choiceLemmaOuter	word=order	yes=no	1
choiceLemmaOuter	word=pick	yes=no	-1
choiceLemmaOuter	word=plan	yes=no	1
choiceLemmaOuter	word=plan	yes=yes	-1
choiceLemmaOuter	word=plead	yes=no	1
choiceLemmaOuter	word=prefer	yes=no	3
choiceLemmaOuter	word=propose	yes=no	1
choiceLemmaOuter	word=rail	yes=no	2
choiceLemmaOuter	word=raise	yes=no	-1
choiceLemmaOuter	word=reference	yes=no	1
choiceLemmaOuter	word=refuse	yes=no	1
choiceLemmaOuter	word=reject	yes=no	1
choiceLemmaOuter	word=report	yes=yes	1
choiceLemmaOuter	word=reportedly	yes=no	-2
choiceLemmaOuter	word=say	yes=yes	-1
choiceLemmaOuter	word=score	yes=no	-1
choiceLemmaOuter	word=see	yes=no	1
choiceLemmaOuter	word=seek	yes=no	1
choiceLemmaOuter	word=seem	yes=no	-1
choiceLemmaOuter	word=send	yes=no	-1
choiceLemmaOuter	word=show	yes=yes	-2
choiceLemmaOuter	word=slam	yes=no	1
choiceLemmaOuter	word=speak	yes=no	-1
choiceLemmaOuter	word=study	yes=no	-1
choiceLemmaOuter	word=support	yes=no	2
choiceLemmaOuter	word=support	yes=yes	-1
choiceLemmaOuter	word=tell	yes=yes	-1
choiceLemmaOuter	word=think	yes=no	2
choiceLemmaOuter	word=threaten	yes=no	1
choiceLemmaOuter	word=urge	yes=no	1
choiceLemmaOuter	word=wonder	yes=no	1
choiceLemmaSource	word=accord	n=1	2
choiceLemmaSource	word=accuse	n=3	1
choiceLemmaSource	word=accuse	n=4	1
choiceLemmaSource	word=acknowledge	n=3	1
choiceLemmaSource	word=appear	n=0	2
choiceLemmaSource	word=appear	n=3	-1
choiceLemmaSource	word=ask	n=0	2
choiceLemmaSource	word=ask	n=3	-1
choiceLemmaSource	word=believe	n=3	1
choiceLemmaSource	word=call	n=2	1
choiceLemmaSource	word=call	n=4	1
choiceLemmaSource	word=claim	n=1	1
choiceLemmaSource	word=claim	n=2	1
choiceLemmaSource	word=complaint	n=0	1
choiceLemmaSource	word=decline	n=1	2
choiceLemmaSource	word=deem	n=3	1
choiceLemmaSource	word=denounce	n=3	1
choiceLemmaSource	word=deny	n=3	-1
choiceLemmaSource	word=describe	n=4	1
choiceLemmaSource	word=encourage	n=3	1
choiceLemmaSource	word=expect	n=0	1
choiceLemmaSource	word=find	n=1	2
choiceLemmaSource	word=find	n=3	-2
choiceLemmaSource	word=focus	n=3	1
choiceLemmaSource	word=focus	n=4	1
choiceLemmaSource	word=hope	n=26	1
choiceLemmaSource	word=include	n=1	2
choiceLemmaSource	word=know	n=0	1
choiceLemmaSource	word=mention	n=4	1
choiceLemmaSource	word=note	n=4	2
choiceLemmaSource	word=offer	n=4	1
choiceLemmaSource	word=oppose	n=26	1
choiceLemmaSource	word=order	n=1	1
choiceLemmaSource	word=pick	n=3	-1
choiceLemmaSource	word=pledge	n=3	1
choiceLemmaSource	word=pledge	n=4	1
choiceLemmaSource	word=post	n=3	-2
choiceLemmaSource	word=promise	n=3	2
choiceLemmaSource	word=push	n=3	1
choiceLemmaSource	word=quote	n=3	1
choiceLemmaSource	word=report	n=1	1
choiceLemmaSource	word=reportedly	n=3	-1
choiceLemmaSource	word=reveal	n=2	1
choiceLemmaSource	word=say	n=0	-2
choiceLemmaSource	word=say	n=2	1
choiceLemmaSource	word=say	n=4	-1
choiceLemmaSource	word=see	n=0	1
choiceLemmaSource	word=seem	n=0	1
choiceLemmaSource	word=seem	n=2	-1
choiceLemmaSource	word=seem	n=3	-1
choiceLemmaSource	word=seem	n=4	-2
choiceLemmaSource	word=shoot	n=3	1
choiceLemmaSource	word=show	n=1	1
choiceLemmaSource	word=speak	n=3	-1
choiceLemmaSource	word=support	n=1	-1
choiceLemmaSource	word=support	n=2	1
choiceLemmaSource	word=talk	n=4	1
choiceLemmaSource	word=tell	n=3	-1
choiceLemmaSource	word=tweet	n=3	1
choiceLemmaSource	word=underscore	n=1	-1
choiceLemmaSource	word=urge	n=2	1
choiceLemmaSource	word=vote	n=1	2
choiceLemmaSource	word=vote	n=2	-1
choiceLemmaSourceClass	word=attack	noun=n.act	1
choiceLemmaSourceClass	word=call	noun=n.group	-1
choiceLemmaSourceClass	word=call	noun=n.person	1
choiceLemmaSourceClass	word=decline	noun=n.person	1
choiceLemmaSourceClass	word=find	noun=n.act	1
choiceLemmaSourceClass	word=find	noun=n.cognition	1
choiceLemmaSourceClass	word=find	noun=n.person	-1
choiceLemmaSourceClass	word=question	noun=n.person	-1
choiceLemmaSourceClass	word=report	noun=n.communication	1
choiceLemmaSourceClass	word=say	noun=n.person	1
choiceLemmaSourceClass	word=say	noun=n.relation	-1
choiceLemmaSourceClass	word=show	noun=n.cognition	2
choiceLemmaSourceClass	word=show	noun=n.person	-4
choiceLemmaSourceClass	word=support	noun=n.act	-1
choiceLemmaSourceClass	word=vow	noun=n.person	1
choiceLemmaSourceClass	word=want	noun=n.person	1
choiceLength	tag=63	n=1	-3
choiceLength	tag=63	n=14	2
choiceLength	tag=63	n=2	-1
choiceLength	tag=63	n=22	1
choiceLength	tag=63	n=3	-2
choiceLength	tag=63	n=4	-1
choiceLength	tag=63	n=6	-1
choiceLength	tag=63	n=9	1
choiceLength	tag=colon	n=6	1
choiceLength	tag=colon	n=9	2
choiceLength	tag=jj	n=6	1
choiceLength	tag=nn	n=1	-1
choiceLength	tag=nn	n=2	-2
choiceLength	tag=nn	n=3	1
choiceLength	tag=nns	n=14	1
choiceLengthFirst	n=1	class=ADV	yes=no	-1
choiceLengthFirst	n=1	class=NP	yes=no	-1
choiceLengthFirst	n=1	class=which	yes=no	1
choiceLengthFirst	n=14	class=ADV	yes=yes	1
choiceLengthFirst	n=14	class=PRP	yes=no	-1
choiceLengthFirst	n=14	class=PRP	yes=yes	-1
choiceLengthFirst	n=14	class=QO	yes=yes	1
choiceLengthFirst	n=14	class=fin	yes=yes	-2
choiceLengthFirst	n=22	class=NNP	yes=no	-1
choiceLengthFirst	n=22	class=NP	yes=no	2
choiceLengthFirst	n=22	class=PRP	yes=yes	-2
choiceLengthFirst	n=22	class=QO	yes=yes	1
choiceLengthFirst	n=22	class=if	yes=yes	1
choiceLengthFirst	n=22	class=that	yes=yes	1
choiceLengthFirst	n=22	class=what	yes=yes	1
choiceLengthFirst	n=3	class=NNP	yes=no	2
choiceLengthFirst	n=3	class=QO	yes=no	-4
choiceLengthFirst	n=4	class=NNP	yes=yes	-1
choiceLengthFirst	n=4	class=NP	yes=no	1
choiceLengthFirst	n=4	class=NP	yes=yes	-1
choiceLengthFirst	n=4	class=PRP	yes=no	1
choiceLengthFirst	n=4	class=PRP	yes=yes	1
choiceLengthFirst	n=4	class=fin	yes=yes	-1
choiceLengthFirst	n=6	class=NP	yes=yes	-1
choiceLengthFirst	n=6	class=PRP	yes=yes	1
choiceLengthFirst	n=6	class=QO	yes=yes	-1
choiceLengthFirst	n=6	class=that	yes=yes	1
choiceLengthFirst	n=6	class=to	yes=no	1
choiceLengthFirst	n=9	class=NNP	yes=no	1
choiceLengthFirst	n=9	class=NNP	yes=yes	1
choiceLengthFirst	n=9	class=that	yes=yes	1
choiceLengthFirst	n=9	class=to	yes=yes	-1
choiceLengthNext	n=1	class=fin	-1
choiceLengthNext	n=14	class=,	2
choiceLengthNext	n=14	class=fin	2
choiceLengthNext	n=2	class=,	-1
choiceLengthNext	n=2	class=:	-1
choiceLengthNext	n=22	class=,	3
choiceLengthNext	n=22	class=.	-1
choiceLengthNext	n=22	class=NNP	1
choiceLengthNext	n=22	class=NP	1
choiceLengthNext	n=4	class=,	-2
choiceLengthNext	n=4	class=.	1
choiceLengthNext	n=4	class=after	-1
choiceLengthNext	n=6	class=.	1
choiceLengthNext	n=9	class=,	1
choiceLengthNext	n=9	class=END	1
choiceMarks	yes=no	yes=no	-2
choiceMarks	yes=yes	yes=no	-2
choiceMarks	yes=yes	yes=yes	1
choiceNext	class=,	1
choiceNext	class=.	1
choiceNext	class=:	-5
choiceNext	class=ADV	-1
choiceNext	class=END	1
choiceNext	class=X	-2
choiceNext	class=as	-2
choiceNext	class=at	-1
choiceNext	class=by	-1
choiceNext	class=in	-2
choiceNext	class=on	-1
choiceNext	class=pp	-1
choiceNext2	classes=, ADV	-1
choiceNext2	classes=, NNP	2
choiceNext2	classes=, NP	2
choiceNext2	classes=, PRP	1
choiceNext2	classes=, but	3
choiceNext2	classes=, fin	-1
choiceNext2	classes=, pp	-3
choiceNext2	classes=, though	-1
choiceNext2	classes=, which	1
choiceNext2	classes=, who	-3
choiceNext2	classes=. #	1
choiceNext2	classes=DASH NNP	-1
choiceNext2	classes=DASH PRP	1
choiceNext2	classes=DASH and	1
choiceNext2	classes=DASH but	2
choiceNext2	classes=END #	1
choiceNext2	classes=NNP fin	-1
choiceNext2	classes=NP .	-1
choiceNext2	classes=after NP	-1
choiceNext2	classes=and ing	1
choiceNext2	classes=as PRP	-1
choiceNext2	classes=but fin	1
choiceNext2	classes=by ing	-1
choiceNext2	classes=fin .	-1
choiceNext2	classes=fin by	1
choiceNext2	classes=fin that	-1
choiceNext2	classes=when PRP	1
choiceNextFirst	class=,	class=NNP	1
choiceNextFirst	class=,	class=NP	1
choiceNextFirst	class=,	class=PRP	1
choiceNextFirst	class=,	class=pp	-2
choiceNextFirst	class=,	class=that	-1
choiceNextFirst	class=,	class=to	1
choiceNextFirst	class=.	class=ADJ	-2
choiceNextFirst	class=.	class=as	-1
choiceNextFirst	class=.	class=fin	-1
choiceNextFirst	class=.	class=how	1
choiceNextFirst	class=.	class=that	1
choiceNextFirst	class=.	class=whether	1
choiceNextFirst	class=:	class=NNP	-1
choiceNextFirst	class=:	class=NP	-4
choiceNextFirst	class=DASH	class=NNP	1
choiceNextFirst	class=DASH	class=to	-1
choiceNextFirst	class=END	class=that	2
choiceNextFirst	class=PRP	class=QO	1
choiceNextFirst	class=X	class=NP	-2
choiceNextFirst	class=after	class=NP	-1
choiceNextFirst	class=and	class=NP	2
choiceNextFirst	class=at	class=NP	-1
choiceNextFirst	class=but	class=NP	1
choiceNextFirst	class=by	class=NP	-2
choiceNextFirst	class=fin	class=NNP	-2
choiceNextFirst	class=fin	class=NP	2
choiceNextFirst	class=fin	class=PRP	-2
choiceNextFirst	class=fin	class=to	1
choiceNextFirst	class=in	class=NP	-2
choiceNoSourceForm	form=fin+passive	1
choiceNoSourceForm	form=fin+passive+not	1
choiceNoSourceForm	form=inf	-1
choiceNoSourceForm	form=ing	-3
choiceNoSourceForm	form=pp	1
choiceNoSourceLemma	word=appear	2
choiceNoSourceLemma	word=ask	2
choiceNoSourceLemma	word=complaint	1
choiceNoSourceLemma	word=expect	1
choiceNoSourceLemma	word=know	1
choiceNoSourceLemma	word=say	-2
choiceNoSourceLemma	word=see	1
choiceNoSourceLemma	word=seem	1
choiceOuter	n=13	-1
choiceOuter	n=6	-1
choiceOuterMargin	n=0	1
choiceOuterMargin	n=11	1
choiceOuterMargin	n=12	-1
choiceOuterMargin	n=15	-2
choiceOuterMargin	n=16	-4
choiceOuterMargin	n=7	-2
choiceOuterOwn	n=0	n=13	1
choiceOuterOwn	n=0	n=14	1
choiceOuterOwn	n=0	n=16	1
choiceOuterOwn	n=0	n=5	-2
choiceOuterOwn	n=0	n=7	-1
choiceOuterOwn	n=10	n=16	1
choiceOuterOwn	n=12	n=12	-1
choiceOuterOwn	n=14	n=11	1
choiceOuterOwn	n=15	n=8	-3
choiceOuterOwn	n=4	n=7	1
choiceOuterOwn	n=4	n=9	-1
choiceOuterOwn	n=5	n=6	-1
choiceOuterOwn	n=6	n=10	-1
choiceOuterOwn	n=7	n=4	-1
choiceOuterOwn	n=8	n=5	1
choiceOuterScore	yes=no	n=13	2
choiceOuterScore	yes=no	n=14	1
choiceOuterScore	yes=no	n=15	1
choiceOuterScore	yes=no	n=16	1
choiceOuterScore	yes=no	n=4	-2
choiceOuterScore	yes=no	n=5	-1
choiceOuterScore	yes=no	n=6	-1
choiceOuterScore	yes=no	n=7	-1
choiceOuterScore	yes=no	n=8	-1
choiceOuterScore	yes=yes	n=11	1
choiceOuterScore	yes=yes	n=15	2
choiceOuterScore	yes=yes	n=16	1
choiceOuterScore	yes=yes	n=5	-2
choiceOuterScore	yes=yes	n=6	-2
choiceOuterSide	state=2	class=PRP	1
choiceOuterSide	state=2	class=how	-1
choiceOuterSide	state=2	class=ing	-1
choiceOuterSide	state=2	class=to	1
choiceOuterSide	state=2	class=what	-2
choiceOuterSide	state=2	class=when	1
choiceOuterSide	state=3	class=NP	-2
choiceOuterSide	state=3	class=QO	-3
choiceOuterSideScore	state=2	yes=no	yes=no	-1
choiceOuterSideScore	state=2	yes=no	yes=yes	-2
choiceOuterSideScore	state=2	yes=yes	yes=no	3
choiceOuterSideScore	state=2	yes=yes	yes=yes	-1
choiceOuterSideScore	state=3	yes=no	yes=no	1
choiceOuterSideScore	state=3	yes=no	yes=yes	-1
choiceOuterSideScore	state=3	yes=yes	yes=no	-2
choiceOuterSideScore	state=3	yes=yes	yes=yes	-3
choiceOuterSideScore	state=5	yes=yes	yes=yes	2
choiceOuterSideScore	state=6	yes=yes	yes=yes	-2
choiceOverlap	n=0	1
choiceOverlap	n=10	-2
choiceOverlap	n=11	-3
choiceOverlap	n=12	-3
choiceOverlap	n=13	-4
choiceOverlap	n=14	-3
choiceOverlap	n=15	-4
choiceOverlap	n=16	-3
choiceOverlap	n=4	2
choiceOverlap	n=5	2
choiceOverlap	n=6	2
choiceOverlap	n=7	1
choiceOverlapMargin	n=0	2
choiceOverlapMargin	n=1	1
choiceOverlapMargin	n=11	1
choiceOverlapMargin	n=12	-1
choiceOverlapMargin	n=13	-3
choiceOverlapMargin	n=14	-3
choiceOverlapMargin	n=15	-3
choiceOverlapMargin	n=16	-6
choiceOverlapMargin	n=2	2
choiceOverlapMargin	n=3	-1
choiceOverlapMargin	n=7	-1
choiceOverlapMargin	n=9	1
choiceParts	n=1	-1
choicePreviousFirst	class=,	class=NNP	-1
choicePreviousFirst	class=,	class=PRP	-2
choicePreviousFirst	class=,	class=that	1
choicePreviousFirst	class=,	class=which	1
choicePreviousFirst	class=.	class=ADV	1
choicePreviousFirst	class=.	class=NP	2
choicePreviousFirst	class=.	class=QO	2
choicePreviousFirst	class=:	class=inf	-1
choicePreviousFirst	class=ADJ	class=PRP	2
choicePreviousFirst	class=ADJ	class=that	2
choicePreviousFirst	class=NNP	class=about	1
choicePreviousFirst	class=NNP	class=that	1
choicePreviousFirst	class=NNP	class=to	1
choicePreviousFirst	class=NP	class=PRP	1
choicePreviousFirst	class=NP	class=QO	-1
choicePreviousFirst	class=NP	class=fin	-1
choicePreviousFirst	class=NP	class=that	1
choicePreviousFirst	class=NP	class=to	1
choicePreviousFirst	class=QC	class=NP	1
choicePreviousFirst	class=about	class=NNP	1
choicePreviousFirst	class=about	class=NP	4
choicePreviousFirst	class=about	class=how	1
choicePreviousFirst	class=about	class=whether	1
choicePreviousFirst	class=against	class=NP	3
choicePreviousFirst	class=and	class=NNP	-1
choicePreviousFirst	class=as	class=PRP	-1
choicePreviousFirst	class=at	class=NP	-1
choicePreviousFirst	class=by	class=NNP	-2
choicePreviousFirst	class=by	class=NP	-5
choicePreviousFirst	class=fin	class=ADJ	-2
choicePreviousFirst	class=fin	class=EX	1
choicePreviousFirst	class=fin	class=NNP	1
choicePreviousFirst	class=fin	class=NP	1
choicePreviousFirst	class=fin	class=POSS	1
choicePreviousFirst	class=fin	class=PRP	1
choicePreviousFirst	class=fin	class=QO	-1
choicePreviousFirst	class=fin	class=as	-1
choicePreviousFirst	class=fin	class=pp	-2
choicePreviousFirst	class=fin	class=to	-1
choicePreviousFirst	class=fin	class=when	-1
choicePreviousFirst	class=for	class=NNP	3
choicePreviousFirst	class=from	class=NNP	-2
choicePreviousFirst	class=from	class=NP	-3
choicePreviousFirst	class=in	class=NNP	-2
choicePreviousFirst	class=in	class=NP	-1
choicePreviousFirst	class=inf	class=QO	-1
choicePreviousFirst	class=inf	class=to	1
choicePreviousFirst	class=ing	class=NNP	1
choicePreviousFirst	class=ing	class=NP	1
choicePreviousFirst	class=ing	class=that	-1
choicePreviousFirst	class=like	class=NP	-2
choicePreviousFirst	class=of	class=NNP	1
choicePreviousFirst	class=of	class=NP	2
choicePreviousFirst	class=on	class=NNP	-2
choicePreviousFirst	class=pp	class=to	-1
choicePreviousFirst	class=with	class=NP	-2
choiceQuoted	marks=long-open	yes=no	-6
choiceQuoted	marks=outside	yes=yes	-3
choiceQuotedAll	marks=long-open	yes=no	yes=yes	-6
choiceQuotedAll	marks=outside	yes=no	yes=no	-2
choiceQuotedAll	marks=outside	yes=yes	yes=yes	1
choiceRank	n=1	-1
choiceRestFirst	n=1	class=that	2
choiceRestFirst	n=14	class=NP	-1
choiceRestFirst	n=14	class=that	-1
choiceRestFirst	n=2	class=ADJ	-2
choiceRestFirst	n=2	class=as	-1
choiceRestFirst	n=2	class=fin	-1
choiceRestFirst	n=2	class=how	1
choiceRestFirst	n=2	class=ing	1
choiceRestFirst	n=2	class=that	1
choiceRestFirst	n=2	class=whether	1
choiceRestFirst	n=22	class=ADV	-1
choiceRestFirst	n=22	class=NNP	-1
choiceRestFirst	n=22	class=NP	-2
choiceRestFirst	n=22	class=PRP	-1
choiceRestFirst	n=22	class=QO	-3
choiceRestFirst	n=22	class=in	-1
choiceRestFirst	n=22	class=that	-1
choiceRestFirst	n=3	class=that	1
choiceRestFirst	n=4	class=QO	1
choiceRestFirst	n=6	class=NP	1
choiceRestFirst	n=6	class=QO	1
choiceRestFirst	n=6	class=which	2
choiceRestFirst	n=9	class=NNP	1
choiceRestFirst	n=9	class=NP	2
choiceRestFirst	n=9	class=PRP	1
choiceRestFirst	n=9	class=QO	1
choiceSameSource	n=0	-2
choiceSameSource	n=10	-1
choiceSameSource	n=11	1
choiceSameSource	n=12	1
choiceSameSource	n=13	1
choiceSameSource	n=15	2
choiceSameSource	n=16	1
choiceSameSource	n=5	1
choiceSameSource	n=6	-2
choiceSameSource	n=7	-2
choiceScore	n=11	1
choiceScore	n=12	1
choiceScore	n=13	1
choiceScore	n=14	1
choiceScore	n=15	2
choiceScore	n=16	2
choiceScore	n=4	-4
choiceScore	n=5	-3
choiceScore	n=6	-3
choiceScore	n=7	-2
choiceScore	n=8	-1
choiceScore	n=9	-1
choiceShared	yes=no	yes=yes	path=	1
choiceShared	yes=no	yes=yes	path=,	-2
choiceShared	yes=no	yes=yes	path=, ,	1
choiceShared	yes=no	yes=yes	path=, WH V NP ,	-1
choiceShared	yes=no	yes=yes	path=CC NP	1
choiceShared	yes=no	yes=yes	path=TO	1
choiceShared	yes=no	yes=yes	path=V	1
choiceShared	yes=no	yes=yes	path=V ADJ TO	1
choiceShared	yes=no	yes=yes	path=WH	-1
choiceShared	yes=no	yes=yes	path=far V	-3
choiceShared	yes=no	yes=yes	path=far V V	-3
choiceShared	yes=yes	yes=no	path=far	2
choiceShared	yes=yes	yes=yes	path=IN NP	1
choiceShared	yes=yes	yes=yes	path=V NP ,	2
choiceShared	yes=yes	yes=yes	path=V NP IN NP ,	2
choiceShared	yes=yes	yes=yes	path=far V	2
choiceShared	yes=yes	yes=yes	path=far V V	1
choiceSiblings	n=1	-3
choiceSide	side=both	-1
choiceSide	side=left	-1
choiceSide	side=right	-1
choiceSideShare	n=2	-2
choiceSource	tag=63	n=1	yes=no	1
choiceSource	tag=63	n=1	yes=yes	-1
choiceSource	tag=63	n=3	yes=no	1
choiceSource	tag=nn	n=1	yes=yes	1
choiceSourceClass	noun=n.act	tag=63	-2
choiceSourceClass	noun=n.attribute	tag=63	-1
choiceSourceClass	noun=n.cognition	tag=63	-1
choiceSourceClass	noun=n.communication	tag=63	-1
choiceSourceClass	noun=n.communication	tag=nn	1
choiceSourceClass	noun=n.communication	tag=nns	1
choiceSourceClass	noun=n.feeling	tag=63	-1
choiceSourceClass	noun=n.group	tag=63	1
choiceSourceClass	noun=n.location	tag=63	1
choiceSourceClass	noun=n.person	tag=63	1
choiceSourceClass	noun=n.person	tag=jj	1
choiceSourceClass	noun=n.person	tag=nns	-1
choiceSourceClass	noun=n.quantity	tag=63	1
choiceSourceClass	noun=n.state	tag=63	-1
choiceSourceClassFirst	noun=n.act	class=NP	yes=no	-1
choiceSourceClassFirst	noun=n.attribute	class=PRP	yes=yes	1
choiceSourceClassFirst	noun=n.attribute	class=that	yes=yes	-1
choiceSourceClassFirst	noun=n.cognition	class=NNP	yes=no	1
choiceSourceClassFirst	noun=n.cognition	class=that	yes=yes	1
choiceSourceClassFirst	noun=n.communication	class=NNP	yes=no	-1
choiceSourceClassFirst	noun=n.communication	class=NP	yes=yes	2
choiceSourceClassFirst	noun=n.location	class=NP	yes=no	1
choiceSourceClassFirst	noun=n.person	class=NNP	yes=no	1
choiceSourceClassFirst	noun=n.person	class=PRP	yes=no	-1
choiceSourceClassFirst	noun=n.person	class=QO	yes=no	-1
choiceSourceClassFirst	noun=n.person	class=that	yes=yes	1
choiceSourceClassFirst	noun=n.person	class=to	yes=no	1
choiceSourceClassFirst	noun=n.person	class=whether	yes=yes	1
choiceSourceClassFirst	noun=n.relation	class=NNP	yes=no	1
choiceSourceClassFirst	noun=tag:dt	class=NNP	yes=no	-1
choiceSourceClassFirst	noun=tag:dt	class=NP	yes=no	1
choiceSourceClassFirst	noun=tag:nn	class=NNP	yes=yes	-1
choiceSourceClassFirst	noun=tag:nn	class=NP	yes=no	1
choiceSourceClassFirst	noun=tag:nn	class=NP	yes=yes	-1
choiceSourceClassFirst	noun=tag:nn	class=PRP	yes=no	-2
choiceSourceClassFirst	noun=tag:nn	class=PRP	yes=yes	1
choiceSourceClassFirst	noun=tag:nn	class=QO	yes=yes	-3
choiceSourceClassFirst	noun=tag:nn	class=whether	yes=yes	1
choiceSourceClassFirst	noun=tag:nn	class=who	yes=no	2
choiceSourceClassFirst	noun=tag:np	class=ADJ	yes=no	-1
choiceSourceClassFirst	noun=tag:np	class=ADV	yes=no	-2
choiceSourceClassFirst	noun=tag:np	class=NNP	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=QO	yes=no	-1
choiceSourceClassFirst	noun=tag:np	class=QO	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=how	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=to	yes=no	1
choiceSourceClassFirst	noun=tag:prp	class=NP	yes=no	1
choiceSourceClassFirst	noun=tag:prp	class=PRP	yes=no	1
choiceSourceClassFirst	noun=tag:prp	class=PRP	yes=yes	-1
choiceSourceClassFirst	noun=tag:prp	class=QO	yes=yes	1
choiceSourceClassFirst	noun=tag:prp	class=to	yes=no	1
choiceSourceClassFirst	noun=tag:prp	class=what	yes=yes	1
choiceSourceClassFirst	noun=tag:prp	class=when	yes=yes	-1
choiceSourceClassFirst	noun=tag:prp	class=whether	yes=yes	-2
choiceSourceClassFirst	noun=tag:prp	class=which	yes=no	1
choiceSourceClassFirst	noun=tag:wh	class=NP	yes=no	1
choiceSourceClassFirst	noun=tag:wh	class=NP	yes=yes	-1
choiceSourceClassFirst	noun=tag:wh	class=PRP	yes=no	2
choiceSourceClassFirst	noun=tag:wh	class=to	yes=yes	-1
choiceSourceFirst	state=0	class=NNP	yes=yes	-1
choiceSourceFirst	state=0	class=NP	yes=no	1
choiceSourceFirst	state=0	class=NP	yes=yes	-1
choiceSourceFirst	state=0	class=PRP	yes=no	-2
choiceSourceFirst	state=0	class=PRP	yes=yes	1
choiceSourceFirst	state=0	class=QO	yes=yes	-3
choiceSourceFirst	state=0	class=whether	yes=yes	1
choiceSourceFirst	state=0	class=who	yes=no	2
choiceSourceFirst	state=1	class=NNP	yes=no	1
choiceSourceFirst	state=1	class=PRP	yes=no	-1
choiceSourceFirst	state=1	class=PRP	yes=yes	-1
choiceSourceFirst	state=1	class=QO	yes=yes	1
choiceSourceFirst	state=1	class=that	yes=yes	2
choiceSourceFirst	state=1	class=to	yes=yes	-1
choiceSourceFirst	state=19	class=NNP	yes=no	-1
choiceSourceFirst	state=19	class=NP	yes=no	1
choiceSourceFirst	state=2	class=NP	yes=yes	-1
choiceSourceFirst	state=2	class=PRP	yes=yes	1
choiceSourceFirst	state=2	class=QO	yes=no	-2
choiceSourceFirst	state=2	class=QO	yes=yes	-3
choiceSourceFirst	state=2	class=that	yes=yes	1
choiceSourceFirst	state=2	class=what	yes=yes	-1
choiceSourceFirst	state=2	class=whether	yes=yes	1
choiceSourceFirst	state=26	class=NP	yes=no	1
choiceSourceFirst	state=26	class=NP	yes=yes	-1
choiceSourceFirst	state=26	class=PRP	yes=no	2
choiceSourceFirst	state=26	class=to	yes=yes	-1
choiceSourceFirst	state=3	class=ADJ	yes=no	-1
choiceSourceFirst	state=3	class=ADV	yes=no	-2
choiceSourceFirst	state=3	class=NNP	yes=yes	1
choiceSourceFirst	state=3	class=QO	yes=no	-1
choiceSourceFirst	state=3	class=QO	yes=yes	1
choiceSourceFirst	state=3	class=how	yes=yes	1
choiceSourceFirst	state=3	class=to	yes=no	1
choiceSourceFirst	state=4	class=NP	yes=no	1
choiceSourceFirst	state=4	class=PRP	yes=no	1
choiceSourceFirst	state=4	class=PRP	yes=yes	-1
choiceSourceFirst	state=4	class=QO	yes=yes	1
choiceSourceFirst	state=4	class=to	yes=no	1
choiceSourceFirst	state=4	class=what	yes=yes	1
choiceSourceFirst	state=4	class=when	yes=yes	-1
choiceSourceFirst	state=4	class=whether	yes=yes	-2
choiceSourceFirst	state=4	class=which	yes=no	1
choiceSourceInside	yes=yes	-4
choiceSourcePath	yes=no	path=far	1
choiceSourcePath	yes=yes	path=	1
choiceSourcePath	yes=yes	path=,	-2
choiceSourcePath	yes=yes	path=, WH V NP ,	-1
choiceSourcePath	yes=yes	path=IN NP	1
choiceSourcePath	yes=yes	path=TO	1
choiceSourcePath	yes=yes	path=V ADJ TO	1
choiceSourcePath	yes=yes	path=V IN	-1
choiceSourcePath	yes=yes	path=V IN NP CC	1
choiceSourcePath	yes=yes	path=V IN NP TO	-1
choiceSourcePath	yes=yes	path=V NP	-1
choiceSourcePath	yes=yes	path=V NP IN NP	-1
choiceSourcePath	yes=yes	path=V NP IN NP SUB	1
choiceSourcePath	yes=yes	path=WH	-2
choiceSourcePath	yes=yes	path=X NP X	1
choiceSourcePath	yes=yes	path=far V V	-1
choiceSourcePathForm	yes=no	path=	form=fin	1
choiceSourcePathForm	yes=no	path=IN	form=fin	-1
choiceSourcePathForm	yes=no	path=far	form=ing	1
choiceSourcePathForm	yes=yes	path=	form=fin	2
choiceSourcePathForm	yes=yes	path=	form=fin+have	2
choiceSourcePathForm	yes=yes	path=	form=fin+have+not	1
choiceSourcePathForm	yes=yes	path=	form=fin+modal	1
choiceSourcePathForm	yes=yes	path=	form=fin+not	1
choiceSourcePathForm	yes=yes	path=	form=fin+passive	-4
choiceSourcePathForm	yes=yes	path=	form=fin+passive+modal	-2
choiceSourcePathForm	yes=yes	path=	form=fin+passive+not	-2
choiceSourcePathForm	yes=yes	path=	form=fin+passive+not+modal	-1
choiceSourcePathForm	yes=yes	path=	form=inf	1
choiceSourcePathForm	yes=yes	path=	form=ing	-1
choiceSourcePathForm	yes=yes	path=	form=nn	2
choiceSourcePathForm	yes=yes	path=	form=nns	2
choiceSourcePathForm	yes=yes	path=	form=rb	-1
choiceSourcePathForm	yes=yes	path=IN NP IN NP	form=fin	1
choiceSourcePathForm	yes=yes	path=TO	form=inf	1
choiceSourcePathForm	yes=yes	path=V	form=ing	-1
choiceSourcePathForm	yes=yes	path=V	form=jj	2
choiceSourcePathForm	yes=yes	path=V ,	form=ing	1
choiceSourcePathForm	yes=yes	path=V ADJ TO	form=inf	1
choiceSourcePathForm	yes=yes	path=V IN NP TO	form=inf	-2
choiceSourcePathForm	yes=yes	path=V NP	form=ing	-3
choiceSourcePathForm	yes=yes	path=V NP ,	form=ing	2
choiceSourcePathForm	yes=yes	path=V NP IN NP ,	form=ing	1
choiceSourcePathForm	yes=yes	path=V NP IN NP SUB	form=ing	1
choiceSourcePathForm	yes=yes	path=far V	form=fin	-1
choiceSourcePathForm	yes=yes	path=far V	form=inf	1
choiceSourcePathForm	yes=yes	path=far V	form=ing	2
choiceSourcePathForm	yes=yes	path=far V	form=jj	1
choiceSourcePathForm	yes=yes	path=far V	form=nn	-1
choiceSourceScore	n=0	n=10	1
choiceSourceScore	n=0	n=15	-1
choiceSourceScore	n=0	n=16	-1
choiceSourceScore	n=0	n=6	1
choiceSourceScore	n=1	n=11	1
choiceSourceScore	n=1	n=15	1
choiceSourceScore	n=1	n=5	-1
choiceSourceScore	n=1	n=8	-1
choiceSourceScore	n=16	n=6	-1
choiceSourceScore	n=16	n=9	-1
choiceSourceScore	n=2	n=12	1
choiceSourceScore	n=26	n=11	-2
choiceSourceScore	n=26	n=12	-2
choiceSourceScore	n=26	n=5	1
choiceSourceScore	n=26	n=8	2
choiceSourceScore	n=3	n=10	1
choiceSourceScore	n=3	n=13	1
choiceSourceScore	n=3	n=16	1
choiceSourceScore	n=3	n=4	-1
choiceSourceScore	n=3	n=5	-1
choiceSourceScore	n=3	n=6	-1
choiceSourceScore	n=3	n=9	1
choiceSourceScore	n=4	n=10	-1
choiceSourceScore	n=4	n=13	-1
choiceSourceScore	n=4	n=14	1
choiceSourceScore	n=4	n=15	2
choiceSourceScore	n=4	n=16	1
choiceSourceScore	n=4	n=6	-1
choiceSourceWord	word=?	-1
choiceSourceWord	word=aide	1
choiceSourceWord	word=ally	2
choiceSourceWord	word=analyst	1
choiceSourceWord	word=average	1
choiceSourceWord	word=biden	1
choiceSourceWord	word=bush	1
choiceSourceWord	word=campaign	1
choiceSourceWord	word=christie	-1
choiceSourceWord	word=clinton	1
choiceSourceWord	word=committee	-1
choiceSourceWord	word=convention	-1
choiceSourceWord	word=crowd	-1
choiceSourceWord	word=cruz	1
choiceSourceWord	word=debate	-1
choiceSourceWord	word=devine	3
choiceSourceWord	word=event	-1
choiceSourceWord	word=expert	1
choiceSourceWord	word=friend	1
choiceSourceWord	word=governor	1
choiceSourceWord	word=graham	1
choiceSourceWord	word=group	1
choiceSourceWord	word=he	2
choiceSourceWord	word=house	1
choiceSourceWord	word=i	-1
choiceSourceWord	word=it	-3
choiceSourceWord	word=journalism	1
choiceSourceWord	word=kasich	2
choiceSourceWord	word=lawmaker	1
choiceSourceWord	word=lawsuit	1
choiceSourceWord	word=man	-1
choiceSourceWord	word=many	3
choiceSourceWord	word=millennials	1
choiceSourceWord	word=murphy	-1
choiceSourceWord	word=obama	1
choiceSourceWord	word=official	1
choiceSourceWord	word=one	1
choiceSourceWord	word=outlet	1
choiceSourceWord	word=party	-2
choiceSourceWord	word=people	-2
choiceSourceWord	word=plan	-1
choiceSourceWord	word=politico	1
choiceSourceWord	word=poll	3
choiceSourceWord	word=polling	1
choiceSourceWord	word=president	-1
choiceSourceWord	word=priebus	1
choiceSourceWord	word=report	3
choiceSourceWord	word=republican	1
choiceSourceWord	word=republicans	1
choiceSourceWord	word=schlafly	1
choiceSourceWord	word=she	1
choiceSourceWord	word=some	3
choiceSourceWord	word=spokesman	2
choiceSourceWord	word=statement	1
choiceSourceWord	word=study	1
choiceSourceWord	word=support	-2
choiceSourceWord	word=supporter	-1
choiceSourceWord	word=team	1
choiceSourceWord	word=that	-5
choiceSourceWord	word=the	-1
choiceSourceWord	word=they	1
choiceSourceWord	word=this	-1
choiceSourceWord	word=times	1
choiceSourceWord	word=we	-1
choiceSourceWord	word=website	-1
choiceSourceWord	word=what	-1
choiceSourceWord	word=who	1
choiceSourceWord	word=you	-1
choiceSourceWords	n=1	-1
choiceSourceWords	n=2	-1
choiceSourceWords	n=3	-1
choiceSourceWords	n=5	1
choiceSourceWords	n=6	2
choiceVerbClassFirst	verb=v.change+c+F	class=NP	yes=no	-4
choiceVerbClassFirst	verb=v.cognition	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.cognition+F	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.cognition+c	class=NNP	yes=no	1
choiceVerbClassFirst	verb=v.cognition+c+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.cognition+cc	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=ADV	yes=no	1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=NNP	yes=yes	-1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=that	yes=yes	-1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=to	yes=yes	-2
choiceVerbClassFirst	verb=v.communication	class=NNP	yes=no	1
choiceVerbClassFirst	verb=v.communication	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.communication	class=PRP	yes=no	1
choiceVerbClassFirst	verb=v.communication	class=who	yes=no	1
choiceVerbClassFirst	verb=v.communication+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.communication+F	class=that	yes=yes	2
choiceVerbClassFirst	verb=v.communication+c	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.communication+c	class=PRP	yes=no	2
choiceVerbClassFirst	verb=v.communication+c	class=PRP	yes=yes	-1
choiceVerbClassFirst	verb=v.communication+c	class=QO	yes=no	2
choiceVerbClassFirst	verb=v.communication+c	class=ing	yes=no	-1
choiceVerbClassFirst	verb=v.communication+c+F	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.communication+c+F	class=to	yes=no	1
choiceVerbClassFirst	verb=v.communication+cc	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.communication+cc	class=ing	yes=no	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=ADV	yes=yes	2
choiceVerbClassFirst	verb=v.communication+cc+F	class=EX	yes=yes	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=NNP	yes=no	-2
choiceVerbClassFirst	verb=v.communication+cc+F	class=NNP	yes=yes	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=NP	yes=yes	2
choiceVerbClassFirst	verb=v.communication+cc+F	class=QO	yes=yes	-1
choiceVerbClassFirst	verb=v.communication+cc+F	class=how	yes=yes	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=if	yes=yes	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=in	yes=yes	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=that	yes=no	-1
choiceVerbClassFirst	verb=v.competition	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.competition+c	class=NNP	yes=no	1
choiceVerbClassFirst	verb=v.competition+c	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.competition+cc	class=to	yes=no	1
choiceVerbClassFirst	verb=v.consumption	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.contact	class=NP	yes=no	-2
choiceVerbClassFirst	verb=v.contact+c	class=NNP	yes=no	-2
choiceVerbClassFirst	verb=v.contact+c	class=NP	yes=no	-2
choiceVerbClassFirst	verb=v.contact+c	class=QO	yes=yes	2
choiceVerbClassFirst	verb=v.creation	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.creation+c	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.creation+c+F	class=NP	yes=no	-2
choiceVerbClassFirst	verb=v.creation+c+F	class=QO	yes=yes	2
choiceVerbClassFirst	verb=v.emotion	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.emotion	class=to	yes=no	2
choiceVerbClassFirst	verb=v.emotion+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.emotion+c+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.motion	class=NNP	yes=no	-1
choiceVerbClassFirst	verb=v.motion+c	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.perception	class=ADV	yes=yes	1
choiceVerbClassFirst	verb=v.perception	class=NNP	yes=no	-1
choiceVerbClassFirst	verb=v.perception	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.perception	class=PRP	yes=yes	2
choiceVerbClassFirst	verb=v.perception	class=that	yes=yes	-1
choiceVerbClassFirst	verb=v.perception+c+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.perception+cc+F	class=NNP	yes=no	1
choiceVerbClassFirst	verb=v.perception+cc+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.perception+cc+F	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.perception+cc+F	class=how	yes=yes	-1
choiceVerbClassFirst	verb=v.possession	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.possession+F	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.possession+F	class=that	yes=yes	1
choiceVerbClassFirst	verb=v.possession+c+F	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.social	class=NNP	yes=yes	-2
choiceVerbClassFirst	verb=v.social	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.social	class=to	yes=no	-3
choiceVerbClassFirst	verb=v.social+F	class=NNP	yes=no	3
choiceVerbClassFirst	verb=v.social+c	class=NNP	yes=no	-1
choiceVerbClassFirst	verb=v.social+c	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.stative	class=NNP	yes=no	-1
choiceVerbClassFirst	verb=v.stative	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.stative+F	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.stative+c	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.stative+c	class=that	yes=yes	1
choiceVerbClassSource	verb=none	n=3	-1
choiceVerbClassSource	verb=v.change+c	n=0	-1
choiceVerbClassSource	verb=v.change+c	n=1	1
choiceVerbClassSource	verb=v.cognition+c	n=0	-1
choiceVerbClassSource	verb=v.cognition+c	n=3	3
choiceVerbClassSource	verb=v.cognition+c+F	n=4	1
choiceVerbClassSource	verb=v.cognition+cc	n=4	1
choiceVerbClassSource	verb=v.cognition+cc+F	n=0	2
choiceVerbClassSource	verb=v.communication	n=1	-1
choiceVerbClassSource	verb=v.communication+F	n=1	1
choiceVerbClassSource	verb=v.communication+F	n=26	-1
choiceVerbClassSource	verb=v.communication+F	n=3	1
choiceVerbClassSource	verb=v.communication+F	n=4	1
choiceVerbClassSource	verb=v.communication+c	n=26	-1
choiceVerbClassSource	verb=v.communication+c	n=3	1
choiceVerbClassSource	verb=v.communication+c	n=4	1
choiceVerbClassSource	verb=v.communication+c+F	n=2	1
choiceVerbClassSource	verb=v.communication+c+F	n=4	1
choiceVerbClassSource	verb=v.communication+cc	n=26	-1
choiceVerbClassSource	verb=v.communication+cc	n=3	1
choiceVerbClassSource	verb=v.communication+cc+F	n=19	-1
choiceVerbClassSource	verb=v.communication+cc+F	n=2	1
choiceVerbClassSource	verb=v.communication+cc+F	n=3	2
choiceVerbClassSource	verb=v.communication+cc+F	n=4	1
choiceVerbClassSource	verb=v.contact	n=0	-1
choiceVerbClassSource	verb=v.contact	n=1	-1
choiceVerbClassSource	verb=v.contact+c	n=1	-1
choiceVerbClassSource	verb=v.creation	n=4	-1
choiceVerbClassSource	verb=v.emotion	n=0	-1
choiceVerbClassSource	verb=v.emotion	n=3	1
choiceVerbClassSource	verb=v.emotion+F	n=1	-1
choiceVerbClassSource	verb=v.emotion+c+F	n=1	1
choiceVerbClassSource	verb=v.emotion+c+F	n=26	2
choiceVerbClassSource	verb=v.motion	n=1	-1
choiceVerbClassSource	verb=v.motion	n=2	-1
choiceVerbClassSource	verb=v.motion	n=4	-2
choiceVerbClassSource	verb=v.motion+cc	n=3	1
choiceVerbClassSource	verb=v.perception	n=0	3
choiceVerbClassSource	verb=v.perception	n=1	-4
choiceVerbClassSource	verb=v.perception	n=3	-1
choiceVerbClassSource	verb=v.perception	n=4	-3
choiceVerbClassSource	verb=v.perception+c	n=1	-1
choiceVerbClassSource	verb=v.perception+c+F	n=0	1
choiceVerbClassSource	verb=v.perception+c+F	n=2	1
choiceVerbClassSource	verb=v.perception+cc+F	n=1	1
choiceVerbClassSource	verb=v.possession	n=3	-2
choiceVerbClassSource	verb=v.possession+F	n=1	2
choiceVerbClassSource	verb=v.possession+F	n=3	-2
choiceVerbClassSource	verb=v.social	n=1	-2
choiceVerbClassSource	verb=v.social	n=3	-2
choiceVerbClassSource	verb=v.social	n=4	-1
choiceVerbClassSource	verb=v.social+F	n=1	2
choiceVerbClassSource	verb=v.stative+c	n=1	1
choiceVerbClassSource	verb=v.stative+c	n=2	-1
choiceVerbClassSource	verb=v.stative+c	n=3	-1
