# points-choice.lex — points of the choice stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
choiceAnchorBefore	chunk=#	n=0	1
choiceAnchorBefore	chunk=#	n=1	-1
choiceAnchorBefore	chunk=,	n=0	1
choiceAnchorBefore	chunk=ADV	n=0	-1
choiceAnchorBefore	chunk=CC	n=0	1
choiceAnchorBefore	chunk=DASH	n=0	2
choiceAnchorBefore	chunk=IN	n=0	-1
choiceAnchorBefore	chunk=NP	n=0	-2
choiceAnchorBefore	chunk=QC	n=0	1
choiceAnchorBefore	chunk=QO	n=0	-2
choiceAnchorBefore	chunk=SUB	n=0	1
choiceAnchorBefore	chunk=THAT	n=0	-3
choiceAnchorBefore	chunk=V	n=0	-4
choiceAnchorBefore	chunk=WH	n=0	-1
choiceAnchorScore	n=0	n=11	1
choiceAnchorScore	n=0	n=12	1
choiceAnchorScore	n=0	n=13	1
choiceAnchorScore	n=0	n=14	1
choiceAnchorScore	n=0	n=15	2
choiceAnchorScore	n=0	n=16	2
choiceAnchorScore	n=0	n=5	-4
choiceAnchorScore	n=0	n=6	-2
choiceAnchorScore	n=0	n=7	-2
choiceAnchorScore	n=0	n=8	-1
choiceAnchorScore	n=0	n=9	-1
choiceAnchorScore	n=1	n=8	-1
choiceAnchorVerbs	n=0	n=0	1
choiceAnchorVerbs	n=0	n=1	-1
choiceAnchorVerbs	n=0	n=2	1
choiceAnchorVerbs	n=0	n=3	-1
choiceAnchorVerbs	n=0	n=4	-3
choiceAnchorVerbs	n=0	n=5	-2
choiceAnchorVerbs	n=1	n=0	1
choiceAnchorVerbs	n=1	n=1	-1
choiceAround	n=1	n=0	1
choiceAround	n=1	n=1	-1
choiceAround	n=1	n=2	-3
choiceAround	n=2	n=0	-2
choiceAround	n=2	n=1	-1
choiceAround	n=2	n=3	-1
choiceAtEndFirst	yes=no	class=NNP	-1
choiceAtEndFirst	yes=no	class=NP	-1
choiceAtEndFirst	yes=no	class=PRP	-1
choiceAtEndFirst	yes=no	class=and	-1
choiceAtEndFirst	yes=no	class=but	-1
choiceAtEndFirst	yes=no	class=fin	-2
choiceAtEndFirst	yes=no	class=pp	-3
choiceAtEndFirst	yes=no	class=whether	1
choiceAtEndFirst	yes=no	class=which	1
choiceAtEndFirst	yes=no	class=while	-1
choiceAtEndFirst	yes=no	class=why	1
choiceAtEndFirst	yes=yes	class=ADJ	-1
choiceAtEndFirst	yes=yes	class=EX	1
choiceAtEndFirst	yes=yes	class=NP	1
choiceAtEndFirst	yes=yes	class=PRP	1
choiceAtEndFirst	yes=yes	class=as	-1
choiceAtEndFirst	yes=yes	class=how	1
choiceAtEndFirst	yes=yes	class=inf	-1
choiceAtEndFirst	yes=yes	class=that	2
choiceAtEndFirst	yes=yes	class=whether	1
choiceAtEndFirst	yes=yes	class=why	1
choiceBorderFirst	n=0	class=CC	1
choiceBorderFirst	n=0	class=EX	1
choiceBorderFirst	n=0	class=X	-1
choiceBorderFirst	n=0	class=as	-2
choiceBorderFirst	n=0	class=at	-1
choiceBorderFirst	n=0	class=but	-1
choiceBorderFirst	n=0	class=fin	-2
choiceBorderFirst	n=0	class=how	1
choiceBorderFirst	n=0	class=if	1
choiceBorderFirst	n=0	class=inf	-2
choiceBorderFirst	n=0	class=pp	-2
choiceBorderFirst	n=0	class=that	1
choiceBorderFirst	n=0	class=to	1
choiceBorderFirst	n=0	class=what	1
choiceBorderFirst	n=0	class=when	-1
choiceBorderFirst	n=0	class=whether	2
choiceBorderFirst	n=0	class=which	1
choiceBorderFirst	n=0	class=while	-1
choiceBorderFirst	n=0	class=why	2
choiceBorderFirst	n=9	class=ADV	-1
choiceBorderFirst	n=9	class=NP	1
choiceBorderFirst	n=9	class=to	-1
choiceBorderScore	n=0	n=11	1
choiceBorderScore	n=0	n=13	1
choiceBorderScore	n=0	n=14	1
choiceBorderScore	n=0	n=15	1
choiceBorderScore	n=0	n=16	2
choiceBorderScore	n=0	n=5	-3
choiceBorderScore	n=0	n=6	-3
choiceBorderScore	n=0	n=7	-2
choiceBorderScore	n=0	n=8	-2
choiceBorderScore	n=0	n=9	-1
choiceBorderScore	n=9	n=15	1
choiceBorderScore	n=9	n=16	-1
choiceBorderScore	n=9	n=5	-1
choiceBorderScore	n=9	n=6	1
choiceBorderScore	n=9	n=7	-1
choiceBorderScore	n=9	n=9	1
choiceContentClass	noun=n.act	tag=63	class=NP	3
choiceContentClass	noun=n.act	tag=nns	class=NP	3
choiceContentClass	noun=n.artifact	tag=63	class=NNP	1
choiceContentClass	noun=n.artifact	tag=63	class=NP	-2
choiceContentClass	noun=n.attribute	tag=63	class=NP	1
choiceContentClass	noun=n.body	tag=63	class=NP	-3
choiceContentClass	noun=n.cognition	tag=63	class=NP	1
choiceContentClass	noun=n.cognition	tag=colon	class=NP	1
choiceContentClass	noun=n.food	tag=63	class=NP	-1
choiceContentClass	noun=n.group	tag=63	class=NP	-1
choiceContentClass	noun=n.group	tag=nn	class=NP	-3
choiceContentClass	noun=n.location	tag=63	class=EX	1
choiceContentClass	noun=n.motive	tag=63	class=why	1
choiceContentClass	noun=n.person	tag=nn	class=NP	-1
choiceContentClass	noun=n.possession	tag=nn	class=NP	1
choiceContentClass	noun=n.quantity	tag=63	class=NP	-2
choiceContentClass	noun=n.substance	tag=63	class=at	-1
choiceContentClass	noun=n.time	tag=63	class=NP	-3
choiceContentClass	noun=n.time	tag=63	class=while	-1
choiceContentClass	noun=none	tag=63	class=NNP	-1
choiceContentClass	noun=none	tag=63	class=X	-1
choiceContentClass	noun=none	tag=63	class=and	-1
choiceContentClass	noun=none	tag=63	class=as	-2
choiceContentClass	noun=none	tag=63	class=ing	3
choiceContentClass	noun=none	tag=63	class=what	1
choiceContentClass	noun=none	tag=63	class=when	-1
choiceContentClass	noun=none	tag=63	class=whether	1
choiceContentClass	noun=none	tag=63	class=which	1
choiceContentClass	noun=none	tag=colon	class=PRP	-1
choiceContentClass	noun=none	tag=nn	class=NNP	-1
choiceContentClass	noun=none	tag=nn	class=to	1
choiceContentClass	noun=none	tag=nns	class=NNP	-1
choiceFinite	yes=no	tag=63	-2
choiceFinite	yes=no	tag=colon	-1
choiceFinite	yes=no	tag=nn	-2
choiceFinite	yes=no	tag=rb	-1
choiceFinite	yes=yes	tag=jj	2
choiceFinite	yes=yes	tag=rb	-2
choiceFirstScore	class=ADJ	n=12	-1
choiceFirstScore	class=ADJ	n=7	-1
choiceFirstScore	class=ADV	n=6	-3
choiceFirstScore	class=ADV	n=8	-1
choiceFirstScore	class=ADV	n=9	2
choiceFirstScore	class=CC	n=5	1
choiceFirstScore	class=NNP	n=10	1
choiceFirstScore	class=NNP	n=11	1
choiceFirstScore	class=NNP	n=13	-1
choiceFirstScore	class=NNP	n=5	-1
choiceFirstScore	class=NNP	n=6	-1
choiceFirstScore	class=NP	n=11	1
choiceFirstScore	class=NP	n=13	-1
choiceFirstScore	class=NP	n=14	-2
choiceFirstScore	class=NP	n=16	2
choiceFirstScore	class=NP	n=6	-1
choiceFirstScore	class=NP	n=7	1
choiceFirstScore	class=PRP	n=12	2
choiceFirstScore	class=PRP	n=13	2
choiceFirstScore	class=PRP	n=16	-1
choiceFirstScore	class=PRP	n=9	-1
choiceFirstScore	class=QO	n=11	1
choiceFirstScore	class=QO	n=12	2
choiceFirstScore	class=QO	n=16	1
choiceFirstScore	class=QO	n=5	-1
choiceFirstScore	class=QO	n=6	-1
choiceFirstScore	class=QO	n=8	-2
choiceFirstScore	class=QO	n=9	1
choiceFirstScore	class=fin	n=5	-1
choiceFirstScore	class=how	n=6	1
choiceFirstScore	class=if	n=13	1
choiceFirstScore	class=ing	n=15	1
choiceFirstScore	class=ing	n=7	-2
choiceFirstScore	class=that	n=11	-1
choiceFirstScore	class=that	n=12	1
choiceFirstScore	class=that	n=13	1
choiceFirstScore	class=that	n=5	1
choiceFirstScore	class=that	n=9	-1
choiceFirstScore	class=to	n=11	-3
choiceFirstScore	class=to	n=12	-1
choiceFirstScore	class=to	n=14	1
choiceFirstScore	class=to	n=6	2
choiceFirstScore	class=to	n=9	2
choiceFirstScore	class=whether	n=13	1
choiceFirstScore	class=whether	n=8	1
choiceFirstScore	class=which	n=10	1
choiceFirstScore	class=which	n=13	-1
choiceFirstScore	class=who	n=6	1
choiceFirstScore	class=why	n=8	1
choiceFormSource	form=fin	n=0	-1
choiceFormSource	form=fin	n=1	1
choiceFormSource	form=fin	n=16	3
choiceFormSource	form=fin+have	n=3	1
choiceFormSource	form=fin+have	n=4	-1
choiceFormSource	form=fin+modal	n=26	1
choiceFormSource	form=fin+passive	n=0	1
choiceFormSource	form=fin+passive	n=26	-1
choiceFormSource	form=fin+passive	n=3	-4
choiceFormSource	form=fin+passive+not	n=0	1
choiceFormSource	form=inf	n=0	-2
choiceFormSource	form=inf	n=2	2
choiceFormSource	form=ing	n=0	-3
choiceFormSource	form=ing	n=16	-1
choiceFormSource	form=ing	n=19	-1
choiceFormSource	form=ing	n=26	-1
choiceFormSource	form=ing	n=3	2
choiceFormSource	form=ing	n=4	2
choiceFormSource	form=jj	n=2	1
choiceFormSource	form=nn	n=0	-1
choiceFormSource	form=nn	n=1	1
choiceFormSource	form=nn	n=2	-1
choiceFormSource	form=nns	n=2	1
choiceFormSource	form=pp	n=1	-1
choiceFrameScore	frame=,>NP	n=11	1
choiceFrameScore	frame=,>NP	n=12	-1
choiceFrameScore	frame=,>NP	n=7	1
choiceFrameScore	frame=,>QO	n=13	-1
choiceFrameScore	frame=,>fin	n=8	1
choiceFrameScore	frame=.>#	n=12	3
choiceFrameScore	frame=.>#	n=16	7
choiceFrameScore	frame=.>#	n=7	1
choiceFrameScore	frame=.>#	n=9	3
choiceFrameScore	frame=IN>NNP	n=12	1
choiceFrameScore	frame=IN>NP	n=10	-1
choiceFrameScore	frame=IN>NP	n=13	-1
choiceFrameScore	frame=IN>NP	n=16	1
choiceFrameScore	frame=IN>NP	n=5	2
choiceFrameScore	frame=NNP>,	n=15	1
choiceFrameScore	frame=NNP>,	n=9	1
choiceFrameScore	frame=NNP>.	n=13	1
choiceFrameScore	frame=NNP>.	n=15	2
choiceFrameScore	frame=NNP>.	n=16	1
choiceFrameScore	frame=NNP>.	n=9	-1
choiceFrameScore	frame=NNP>and	n=8	-1
choiceFrameScore	frame=NNP>fin	n=14	1
choiceFrameScore	frame=NNP>fin	n=15	-1
choiceFrameScore	frame=NNP>ing	n=5	1
choiceFrameScore	frame=NNP>to	n=10	2
choiceFrameScore	frame=NNP>to	n=12	-1
choiceFrameScore	frame=NP>#	n=16	1
choiceFrameScore	frame=NP>,	n=15	-3
choiceFrameScore	frame=NP>,	n=6	1
choiceFrameScore	frame=NP>,	n=7	1
choiceFrameScore	frame=NP>,	n=8	2
choiceFrameScore	frame=NP>.	n=13	2
choiceFrameScore	frame=NP>.	n=14	-1
choiceFrameScore	frame=NP>.	n=5	-1
choiceFrameScore	frame=NP>.	n=7	1
choiceFrameScore	frame=NP>.	n=9	2
choiceFrameScore	frame=NP>DASH	n=7	1
choiceFrameScore	frame=NP>DASH	n=9	1
choiceFrameScore	frame=NP>QO	n=11	1
choiceFrameScore	frame=NP>QO	n=7	-1
choiceFrameScore	frame=NP>and	n=9	1
choiceFrameScore	frame=NP>fin	n=10	2
choiceFrameScore	frame=NP>fin	n=6	-1
choiceFrameScore	frame=NP>fin	n=7	-2
choiceFrameScore	frame=NP>fin	n=8	-1
choiceFrameScore	frame=NP>how	n=6	2
choiceFrameScore	frame=NP>pp	n=14	2
choiceFrameScore	frame=NP>that	n=13	-1
choiceFrameScore	frame=NP>that	n=15	1
choiceFrameScore	frame=NP>that	n=16	3
choiceFrameScore	frame=NP>that	n=5	-1
choiceFrameScore	frame=NP>that	n=7	-1
choiceFrameScore	frame=NP>to	n=12	2
choiceFrameScore	frame=NP>to	n=15	1
choiceFrameScore	frame=NP>to	n=7	1
choiceFrameScore	frame=NP>to	n=8	-2
choiceFrameScore	frame=NP>to	n=9	-1
choiceFrameScore	frame=PRP>.	n=8	1
choiceFrameScore	frame=PRP>fin	n=11	-1
choiceFrameScore	frame=PRP>fin	n=12	1
choiceFrameScore	frame=PRP>fin	n=13	2
choiceFrameScore	frame=RP>NNP	n=8	1
choiceFrameScore	frame=RP>NP	n=6	2
choiceFrameScore	frame=RP>on	n=6	1
choiceFrameScore	frame=RP>that	n=16	-1
choiceFrameScore	frame=about>NP	n=10	-1
choiceFrameScore	frame=as>NP	n=7	-1
choiceFrameScore	frame=by>NP	n=13	-2
choiceFrameScore	frame=fin>NP	n=5	-2
choiceFrameScore	frame=fin>NP	n=6	-1
choiceFrameScore	frame=for>NNP	n=7	1
choiceFrameScore	frame=for>NP	n=10	2
choiceFrameScore	frame=for>NP	n=6	-1
choiceFrameScore	frame=in>NP	n=10	1
choiceFrameScore	frame=in>NP	n=12	-1
choiceFrameScore	frame=in>NP	n=15	1
choiceFrameScore	frame=in>NP	n=16	-1
choiceFrameScore	frame=in>NP	n=7	-1
choiceFrameScore	frame=in>NP	n=8	-2
choiceFrameScore	frame=of>NNP	n=7	1
choiceFrameScore	frame=of>NP	n=7	1
choiceFrameScore	frame=of>NP	n=8	1
choiceFrameScore	frame=on>NNP	n=6	-1
choiceFrameScore	frame=on>NP	n=9	-2
choiceFrameScore	frame=since>NP	n=9	-1
choiceFrameScore	frame=that>NNP	n=13	1
choiceFrameScore	frame=that>NP	n=12	2
choiceFrameScore	frame=that>NP	n=15	-1
choiceFrameScore	frame=that>NP	n=16	1
choiceFrameScore	frame=that>NP	n=5	1
choiceFrameScore	frame=that>NP	n=7	-1
choiceFrameScore	frame=that>PRP	n=15	1
choiceFrameScore	frame=to>inf	n=11	-1
choiceFrameScore	frame=to>inf	n=9	1
choiceFrameScore	frame=which>NP	n=10	1
choiceFrameScore	frame=with>NP	n=5	-1
choiceFrameScore	frame=with>NP	n=7	-1
choiceFrameScore	frame=with>PRP	n=7	2
choiceInner	n=11	-2
choiceInner	n=12	-2
choiceInner	n=13	-2
choiceInner	n=14	-1
choiceInner	n=16	-5
choiceInner	n=5	1
choiceInner	n=6	1
choiceInner	n=7	1
choiceInner	n=8	-1
choiceInner	n=9	1
choiceInnerMargin	n=1	2
choiceInnerMargin	n=10	-1
choiceInnerMargin	n=11	-3
choiceInnerMargin	n=16	-1
choiceInnerMargin	n=3	-1
choiceInnerMargin	n=4	-1
choiceInnerMargin	n=6	-1
choiceInnerMargin	n=7	1
choiceInnerMargin	n=8	-1
choiceKindFirst	tag=63	class=ADV	-1
choiceKindFirst	tag=63	class=EX	1
choiceKindFirst	tag=63	class=X	-1
choiceKindFirst	tag=63	class=and	-1
choiceKindFirst	tag=63	class=as	-2
choiceKindFirst	tag=63	class=at	-1
choiceKindFirst	tag=63	class=pp	-1
choiceKindFirst	tag=63	class=what	1
choiceKindFirst	tag=63	class=when	-1
choiceKindFirst	tag=63	class=whether	1
choiceKindFirst	tag=63	class=which	1
choiceKindFirst	tag=63	class=while	-1
choiceKindFirst	tag=63	class=why	1
choiceKindFirst	tag=colon	class=PRP	-1
choiceKindFirst	tag=nn	class=NNP	-2
choiceKindFirst	tag=nn	class=to	1
choiceKindFirst	tag=nns	class=NP	1
choiceLemmaContent	word=accept	word=that	1
choiceLemmaContent	word=accord	word=it	-1
choiceLemmaContent	word=ask	word=about	1
choiceLemmaContent	word=ask	word=not	-2
choiceLemmaContent	word=attack	word=trump	1
choiceLemmaContent	word=call	word=to	1
choiceLemmaContent	word=caution	word=that	1
choiceLemmaContent	word=complaint	word=that	1
choiceLemmaContent	word=consider	word=that	-1
choiceLemmaContent	word=deliver	word=speech	-1
choiceLemmaContent	word=endorse	word=clinton	1
choiceLemmaContent	word=expect	word=to	-2
choiceLemmaContent	word=expect	word=which	-1
choiceLemmaContent	word=find	word=that	1
choiceLemmaContent	word=find	word=way	-1
choiceLemmaContent	word=hope	word=that	-2
choiceLemmaContent	word=know	word=which	1
choiceLemmaContent	word=learn	word=that	-1
choiceLemmaContent	word=like	word=to	1
choiceLemmaContent	word=look	word=to	1
choiceLemmaContent	word=make	word=that	1
choiceLemmaContent	word=point	word=finger	-1
choiceLemmaContent	word=prefer	word=to	1
choiceLemmaContent	word=promise	word=to	1
choiceLemmaContent	word=question	word=whether	1
choiceLemmaContent	word=respond	word=request	1
choiceLemmaContent	word=say	word=company	1
choiceLemmaContent	word=say	word=country	-1
choiceLemmaContent	word=say	word=email	-1
choiceLemmaContent	word=say	word=it	2
choiceLemmaContent	word=say	word=obama	1
choiceLemmaContent	word=say	word=same	1
choiceLemmaContent	word=say	word=states	1
choiceLemmaContent	word=say	word=that	-1
choiceLemmaContent	word=say	word=what	-1
choiceLemmaContent	word=seem	word=that	-1
choiceLemmaContent	word=show	word=clinton	1
choiceLemmaContent	word=show	word=how	-1
choiceLemmaContent	word=signal	word=that	1
choiceLemmaContent	word=speak	word=condition	-1
choiceLemmaContent	word=suggest	word=trump	1
choiceLemmaContent	word=support	word=candidate	1
choiceLemmaContent	word=tell	word=story	-1
choiceLemmaContent	word=think	word=that	-1
choiceLemmaContent	word=threaten	word=to	1
choiceLemmaContent	word=want	word=money	-1
choiceLemmaContent	word=worry	word=that	1
choiceLemmaFinite	word=:	yes=no	yes=no	-1
choiceLemmaFinite	word=accept	yes=no	yes=no	1
choiceLemmaFinite	word=accord	yes=no	yes=no	-4
choiceLemmaFinite	word=accord	yes=yes	yes=no	1
choiceLemmaFinite	word=accord	yes=yes	yes=yes	4
choiceLemmaFinite	word=accuse	yes=no	yes=no	1
choiceLemmaFinite	word=accuse	yes=no	yes=yes	1
choiceLemmaFinite	word=add	yes=no	yes=no	-4
choiceLemmaFinite	word=add	yes=yes	yes=yes	3
choiceLemmaFinite	word=address	yes=no	yes=no	-2
choiceLemmaFinite	word=advise	yes=no	yes=no	2
choiceLemmaFinite	word=agree	yes=yes	yes=yes	-1
choiceLemmaFinite	word=apologise	yes=no	yes=no	2
choiceLemmaFinite	word=apologize	yes=no	yes=no	-1
choiceLemmaFinite	word=ask	yes=no	yes=no	-1
choiceLemmaFinite	word=ask	yes=yes	yes=no	2
choiceLemmaFinite	word=attack	yes=no	yes=no	1
choiceLemmaFinite	word=attack	yes=yes	yes=no	-2
choiceLemmaFinite	word=attribute	yes=no	yes=no	2
choiceLemmaFinite	word=avoid	yes=no	yes=no	-1
choiceLemmaFinite	word=back	yes=no	yes=no	2
choiceLemmaFinite	word=bill	yes=no	yes=no	1
choiceLemmaFinite	word=blame	yes=no	yes=no	1
choiceLemmaFinite	word=calculate	yes=no	yes=no	-1
choiceLemmaFinite	word=call	yes=no	yes=no	1
choiceLemmaFinite	word=call	yes=no	yes=yes	1
choiceLemmaFinite	word=call	yes=yes	yes=yes	-1
choiceLemmaFinite	word=capture	yes=no	yes=no	-2
choiceLemmaFinite	word=cast	yes=no	yes=no	2
choiceLemmaFinite	word=cite	yes=no	yes=yes	1
choiceLemmaFinite	word=claim	yes=yes	yes=no	2
choiceLemmaFinite	word=comment	yes=no	yes=no	1
choiceLemmaFinite	word=commit	yes=no	yes=no	1
choiceLemmaFinite	word=compare	yes=no	yes=no	1
choiceLemmaFinite	word=complaint	yes=yes	yes=no	1
choiceLemmaFinite	word=conclude	yes=yes	yes=no	2
choiceLemmaFinite	word=confirm	yes=no	yes=no	1
choiceLemmaFinite	word=continue	yes=no	yes=no	-2
choiceLemmaFinite	word=continue	yes=yes	yes=no	1
choiceLemmaFinite	word=credit	yes=no	yes=no	1
choiceLemmaFinite	word=criticize	yes=no	yes=no	2
choiceLemmaFinite	word=decide	yes=no	yes=no	1
choiceLemmaFinite	word=declare	yes=yes	yes=no	-1
choiceLemmaFinite	word=decline	yes=no	yes=no	1
choiceLemmaFinite	word=decline	yes=yes	yes=no	-1
choiceLemmaFinite	word=decry	yes=no	yes=no	2
choiceLemmaFinite	word=deem	yes=no	yes=no	2
choiceLemmaFinite	word=defend	yes=no	yes=no	2
choiceLemmaFinite	word=defend	yes=yes	yes=no	-1
choiceLemmaFinite	word=deliver	yes=no	yes=no	-1
choiceLemmaFinite	word=denounce	yes=no	yes=no	1
choiceLemmaFinite	word=describe	yes=no	yes=yes	1
choiceLemmaFinite	word=dismiss	yes=no	yes=no	1
choiceLemmaFinite	word=dismiss	yes=no	yes=yes	-1
choiceLemmaFinite	word=dispute	yes=no	yes=no	1
choiceLemmaFinite	word=doubt	yes=yes	yes=no	-1
choiceLemmaFinite	word=draw	yes=yes	yes=no	-1
choiceLemmaFinite	word=endorse	yes=no	yes=no	1
choiceLemmaFinite	word=estimate	yes=no	yes=no	1
choiceLemmaFinite	word=expect	yes=no	yes=no	2
choiceLemmaFinite	word=expect	yes=yes	yes=no	-2
choiceLemmaFinite	word=find	yes=no	yes=no	-1
choiceLemmaFinite	word=find	yes=yes	yes=no	1
choiceLemmaFinite	word=go	yes=no	yes=no	-1
choiceLemmaFinite	word=go	yes=yes	yes=no	-1
choiceLemmaFinite	word=go	yes=yes	yes=yes	3
choiceLemmaFinite	word=hear	yes=no	yes=no	-2
choiceLemmaFinite	word=hear	yes=yes	yes=no	1
choiceLemmaFinite	word=hear	yes=yes	yes=yes	1
choiceLemmaFinite	word=hold	yes=no	yes=no	-3
choiceLemmaFinite	word=identify	yes=no	yes=no	1
choiceLemmaFinite	word=insist	yes=yes	yes=no	1
choiceLemmaFinite	word=interrupt	yes=no	yes=no	-1
choiceLemmaFinite	word=invite	yes=no	yes=no	-2
choiceLemmaFinite	word=know	yes=no	yes=no	1
choiceLemmaFinite	word=know	yes=yes	yes=yes	-1
choiceLemmaFinite	word=lambast	yes=no	yes=no	1
choiceLemmaFinite	word=lay	yes=no	yes=no	1
choiceLemmaFinite	word=look	yes=no	yes=no	1
choiceLemmaFinite	word=love	yes=no	yes=no	1
choiceLemmaFinite	word=make	yes=no	yes=no	-3
choiceLemmaFinite	word=make	yes=yes	yes=no	1
choiceLemmaFinite	word=mean	yes=yes	yes=no	-2
choiceLemmaFinite	word=mention	yes=no	yes=no	3
choiceLemmaFinite	word=mock	yes=no	yes=no	1
choiceLemmaFinite	word=name	yes=yes	yes=no	-1
choiceLemmaFinite	word=nominate	yes=no	yes=no	1
choiceLemmaFinite	word=note	yes=no	yes=no	-1
choiceLemmaFinite	word=opinion	yes=yes	yes=no	2
choiceLemmaFinite	word=oppose	yes=no	yes=no	2
choiceLemmaFinite	word=order	yes=no	yes=no	1
choiceLemmaFinite	word=point	yes=no	yes=no	-1
choiceLemmaFinite	word=point	yes=yes	yes=no	1
choiceLemmaFinite	word=praise	yes=no	yes=no	3
choiceLemmaFinite	word=predict	yes=yes	yes=no	1
choiceLemmaFinite	word=prefer	yes=no	yes=no	3
choiceLemmaFinite	word=press	yes=no	yes=no	-1
choiceLemmaFinite	word=press	yes=yes	yes=no	1
choiceLemmaFinite	word=promise	yes=no	yes=no	-1
choiceLemmaFinite	word=propose	yes=no	yes=no	1
choiceLemmaFinite	word=provide	yes=no	yes=no	-2
choiceLemmaFinite	word=push	yes=no	yes=no	1
choiceLemmaFinite	word=question	yes=no	yes=no	1
choiceLemmaFinite	word=rail	yes=no	yes=no	2
choiceLemmaFinite	word=react	yes=no	yes=no	-1
choiceLemmaFinite	word=read	yes=no	yes=no	-1
choiceLemmaFinite	word=read	yes=no	yes=yes	-1
choiceLemmaFinite	word=receive	yes=no	yes=no	-1
choiceLemmaFinite	word=regard	yes=no	yes=no	1
choiceLemmaFinite	word=reject	yes=no	yes=no	2
choiceLemmaFinite	word=release	yes=yes	yes=no	-1
choiceLemmaFinite	word=release	yes=yes	yes=yes	2
choiceLemmaFinite	word=remember	yes=yes	yes=no	-1
choiceLemmaFinite	word=remind	yes=no	yes=no	1
choiceLemmaFinite	word=repeat	yes=no	yes=no	-1
choiceLemmaFinite	word=report	yes=yes	yes=no	1
choiceLemmaFinite	word=respond	yes=yes	yes=no	-1
choiceLemmaFinite	word=rule	yes=no	yes=no	3
choiceLemmaFinite	word=say	yes=no	yes=no	-4
choiceLemmaFinite	word=say	yes=no	yes=yes	-1
choiceLemmaFinite	word=say	yes=yes	yes=no	1
choiceLemmaFinite	word=see	yes=no	yes=no	2
choiceLemmaFinite	word=see	yes=yes	yes=no	-1
choiceLemmaFinite	word=seem	yes=no	yes=no	-1
choiceLemmaFinite	word=send	yes=no	yes=no	-2
choiceLemmaFinite	word=show	yes=yes	yes=yes	-1
choiceLemmaFinite	word=signal	yes=yes	yes=no	1
choiceLemmaFinite	word=struggle	yes=no	yes=no	-1
choiceLemmaFinite	word=suggest	yes=no	yes=no	-1
choiceLemmaFinite	word=suggest	yes=yes	yes=no	1
choiceLemmaFinite	word=support	yes=no	yes=no	2
choiceLemmaFinite	word=support	yes=yes	yes=no	-1
choiceLemmaFinite	word=take	yes=yes	yes=no	1
choiceLemmaFinite	word=talk	yes=no	yes=no	1
choiceLemmaFinite	word=talk	yes=yes	yes=no	-1
choiceLemmaFinite	word=tell	yes=no	yes=no	-4
choiceLemmaFinite	word=tell	yes=yes	yes=no	1
choiceLemmaFinite	word=tend	yes=no	yes=no	-1
choiceLemmaFinite	word=thank	yes=no	yes=no	1
choiceLemmaFinite	word=think	yes=no	yes=no	2
choiceLemmaFinite	word=think	yes=yes	yes=yes	-1
choiceLemmaFinite	word=threaten	yes=no	yes=no	1
choiceLemmaFinite	word=try	yes=no	yes=no	-1
choiceLemmaFinite	word=turn	yes=no	yes=no	1
choiceLemmaFinite	word=unclear	yes=yes	yes=no	1
choiceLemmaFinite	word=understand	yes=yes	yes=no	1
choiceLemmaFinite	word=urge	yes=no	yes=no	1
choiceLemmaFinite	word=vote	yes=yes	yes=no	-1
choiceLemmaFinite	word=want	yes=no	yes=no	2
choiceLemmaFinite	word=warn	yes=no	yes=no	1
choiceLemmaFinite	word=wave	yes=no	yes=no	-1
choiceLemmaFinite	word=welcome	yes=no	yes=no	2
choiceLemmaFinite	word=wonder	yes=yes	yes=no	1
choiceLemmaFinite	word=worry	yes=yes	yes=no	1
choiceLemmaFinite	word=write	yes=no	yes=no	-4
choiceLemmaFinite	word=write	yes=yes	yes=yes	3
choiceLemmaFirst	word=:	class=PRP	-1
choiceLemmaFirst	word=accept	class=that	1
choiceLemmaFirst	word=accord	class=NNP	1
choiceLemmaFirst	word=accord	class=PRP	-1
choiceLemmaFirst	word=accuse	class=NNP	1
choiceLemmaFirst	word=add	class=NP	-4
choiceLemmaFirst	word=add	class=QO	2
choiceLemmaFirst	word=address	class=NP	-1
choiceLemmaFirst	word=admit	class=NP	1
choiceLemmaFirst	word=agree	class=PRP	1
choiceLemmaFirst	word=agree	class=QO	-1
choiceLemmaFirst	word=allow	class=NP	1
choiceLemmaFirst	word=announce	class=PRP	1
choiceLemmaFirst	word=ask	class=ADV	-1
choiceLemmaFirst	word=ask	class=NP	-2
choiceLemmaFirst	word=ask	class=about	1
choiceLemmaFirst	word=attack	class=NNP	1
choiceLemmaFirst	word=back	class=NNP	2
choiceLemmaFirst	word=become	class=NP	-1
choiceLemmaFirst	word=believe	class=NP	1
choiceLemmaFirst	word=blame	class=NP	1
choiceLemmaFirst	word=call	class=QO	-3
choiceLemmaFirst	word=call	class=to	1
choiceLemmaFirst	word=caution	class=that	1
choiceLemmaFirst	word=chant	class=QO	1
choiceLemmaFirst	word=cite	class=NP	1
choiceLemmaFirst	word=comment	class=NP	1
choiceLemmaFirst	word=commit	class=NP	1
choiceLemmaFirst	word=compare	class=NNP	1
choiceLemmaFirst	word=complaint	class=that	1
choiceLemmaFirst	word=condemn	class=NP	1
choiceLemmaFirst	word=consider	class=that	-1
choiceLemmaFirst	word=credit	class=NP	2
choiceLemmaFirst	word=criticize	class=NNP	1
choiceLemmaFirst	word=criticize	class=NP	1
choiceLemmaFirst	word=deal	class=NP	-1
choiceLemmaFirst	word=declare	class=QO	1
choiceLemmaFirst	word=decry	class=NP	1
choiceLemmaFirst	word=deem	class=NP	2
choiceLemmaFirst	word=defend	class=NP	1
choiceLemmaFirst	word=deliver	class=NP	-1
choiceLemmaFirst	word=deny	class=ing	2
choiceLemmaFirst	word=describe	class=NP	1
choiceLemmaFirst	word=discuss	class=NP	-1
choiceLemmaFirst	word=dispute	class=NP	1
choiceLemmaFirst	word=endorse	class=NNP	1
choiceLemmaFirst	word=estimate	class=NP	1
choiceLemmaFirst	word=expect	class=NP	2
choiceLemmaFirst	word=expect	class=to	-2
choiceLemmaFirst	word=expect	class=which	-1
choiceLemmaFirst	word=find	class=PRP	-1
choiceLemmaFirst	word=find	class=that	1
choiceLemmaFirst	word=go	class=QO	2
choiceLemmaFirst	word=highlight	class=NP	1
choiceLemmaFirst	word=hold	class=NP	-1
choiceLemmaFirst	word=hope	class=NP	2
choiceLemmaFirst	word=hope	class=that	-2
choiceLemmaFirst	word=intend	class=NP	1
choiceLemmaFirst	word=invite	class=NP	-1
choiceLemmaFirst	word=know	class=NP	-2
choiceLemmaFirst	word=know	class=which	1
choiceLemmaFirst	word=lay	class=NP	1
choiceLemmaFirst	word=learn	class=that	-1
choiceLemmaFirst	word=like	class=to	1
choiceLemmaFirst	word=look	class=to	1
choiceLemmaFirst	word=make	class=that	1
choiceLemmaFirst	word=mention	class=NP	3
choiceLemmaFirst	word=pick	class=NP	-1
choiceLemmaFirst	word=praise	class=NP	3
choiceLemmaFirst	word=prefer	class=to	1
choiceLemmaFirst	word=promise	class=NP	-1
choiceLemmaFirst	word=promise	class=to	1
choiceLemmaFirst	word=propose	class=NP	1
choiceLemmaFirst	word=put	class=NP	1
choiceLemmaFirst	word=put	class=PRP	-2
choiceLemmaFirst	word=question	class=NP	1
choiceLemmaFirst	word=question	class=whether	1
choiceLemmaFirst	word=read	class=NP	-1
choiceLemmaFirst	word=receive	class=NP	-2
choiceLemmaFirst	word=recognize	class=NP	1
choiceLemmaFirst	word=regard	class=NP	1
choiceLemmaFirst	word=reject	class=NP	2
choiceLemmaFirst	word=report	class=NP	1
choiceLemmaFirst	word=require	class=NP	1
choiceLemmaFirst	word=respond	class=NNP	-1
choiceLemmaFirst	word=rule	class=ing	1
choiceLemmaFirst	word=say	class=NP	1
choiceLemmaFirst	word=say	class=PRP	1
choiceLemmaFirst	word=say	class=QO	-1
choiceLemmaFirst	word=say	class=that	-1
choiceLemmaFirst	word=say	class=what	-1
choiceLemmaFirst	word=score	class=NP	-1
choiceLemmaFirst	word=see	class=NNP	1
choiceLemmaFirst	word=see	class=NP	2
choiceLemmaFirst	word=see	class=ing	-2
choiceLemmaFirst	word=seek	class=NP	2
choiceLemmaFirst	word=seem	class=that	-1
choiceLemmaFirst	word=sell	class=NP	-1
choiceLemmaFirst	word=show	class=NNP	1
choiceLemmaFirst	word=show	class=how	-1
choiceLemmaFirst	word=signal	class=that	1
choiceLemmaFirst	word=speak	class=NNP	-1
choiceLemmaFirst	word=strike	class=NP	-1
choiceLemmaFirst	word=suggest	class=NNP	1
choiceLemmaFirst	word=support	class=NP	2
choiceLemmaFirst	word=talk	class=NNP	1
choiceLemmaFirst	word=thank	class=NP	1
choiceLemmaFirst	word=think	class=NP	1
choiceLemmaFirst	word=threaten	class=to	1
choiceLemmaFirst	word=touch	class=NP	1
choiceLemmaFirst	word=turn	class=NP	1
choiceLemmaFirst	word=tweet	class=NP	1
choiceLemmaFirst	word=urge	class=NP	2
choiceLemmaFirst	word=vote	class=NNP	1
choiceLemmaFirst	word=want	class=NNP	1
choiceLemmaFirst	word=want	class=NP	3
choiceLemmaFirst	word=watch	class=NP	-1
choiceLemmaFirst	word=wave	class=NP	-2
choiceLemmaFirst	word=welcome	class=NP	2
choiceLemmaFirst	word=worry	class=NP	-2
choiceLemmaFirst	word=worry	class=that	1
choiceLemmaFirst	word=write	class=NP	-2
choiceLemmaFirst	word=write	class=QO	2
choiceLemmaLength	word=:	n=2	-1
choiceLemmaLength	word=:	n=6	2
choiceLemmaLength	word=?	n=6	-2
choiceLemmaLength	word=accept	n=1	1
choiceLemmaLength	word=accord	n=2	-1
choiceLemmaLength	word=accord	n=4	-4
choiceLemmaLength	word=accord	n=6	4
choiceLemmaLength	word=accuse	n=3	1
choiceLemmaLength	word=accuse	n=6	2
choiceLemmaLength	word=admit	n=6	1
choiceLemmaLength	word=agree	n=1	1
choiceLemmaLength	word=agree	n=2	-1
choiceLemmaLength	word=allow	n=4	1
choiceLemmaLength	word=announce	n=6	2
choiceLemmaLength	word=answer	n=6	-1
choiceLemmaLength	word=ask	n=6	2
choiceLemmaLength	word=attack	n=1	2
choiceLemmaLength	word=attack	n=6	-1
choiceLemmaLength	word=attribute	n=4	1
choiceLemmaLength	word=avoid	n=6	-1
choiceLemmaLength	word=back	n=2	2
choiceLemmaLength	word=back	n=6	-1
choiceLemmaLength	word=blame	n=4	2
choiceLemmaLength	word=boo	n=6	-1
choiceLemmaLength	word=call	n=6	1
choiceLemmaLength	word=chant	n=6	1
choiceLemmaLength	word=cite	n=6	3
choiceLemmaLength	word=claim	n=1	1
choiceLemmaLength	word=claim	n=6	1
choiceLemmaLength	word=commit	n=6	1
choiceLemmaLength	word=compare	n=6	1
choiceLemmaLength	word=complain	n=6	2
choiceLemmaLength	word=conclude	n=6	2
choiceLemmaLength	word=confirm	n=2	4
choiceLemmaLength	word=confirm	n=6	-2
choiceLemmaLength	word=criticize	n=6	1
choiceLemmaLength	word=deal	n=6	-1
choiceLemmaLength	word=decline	n=2	2
choiceLemmaLength	word=decry	n=6	1
choiceLemmaLength	word=dedicate	n=6	-1
choiceLemmaLength	word=deem	n=4	1
choiceLemmaLength	word=defend	n=2	1
choiceLemmaLength	word=demand	n=6	1
choiceLemmaLength	word=denounce	n=3	1
choiceLemmaLength	word=dismiss	n=1	1
choiceLemmaLength	word=dismiss	n=6	-1
choiceLemmaLength	word=dispute	n=4	1
choiceLemmaLength	word=draw	n=2	1
choiceLemmaLength	word=draw	n=6	-2
choiceLemmaLength	word=echo	n=6	-1
choiceLemmaLength	word=endorse	n=2	1
choiceLemmaLength	word=ensure	n=6	-1
choiceLemmaLength	word=estimate	n=6	2
choiceLemmaLength	word=express	n=6	3
choiceLemmaLength	word=fear	n=6	1
choiceLemmaLength	word=give	n=6	-1
choiceLemmaLength	word=go	n=2	-1
choiceLemmaLength	word=hear	n=2	-1
choiceLemmaLength	word=hear	n=6	2
choiceLemmaLength	word=highlight	n=6	1
choiceLemmaLength	word=include	n=6	1
choiceLemmaLength	word=insist	n=6	1
choiceLemmaLength	word=introduce	n=6	-1
choiceLemmaLength	word=invite	n=6	-1
choiceLemmaLength	word=know	n=4	1
choiceLemmaLength	word=lament	n=6	1
choiceLemmaLength	word=liken	n=6	1
choiceLemmaLength	word=list	n=6	1
choiceLemmaLength	word=look	n=6	1
choiceLemmaLength	word=make	n=1	-1
choiceLemmaLength	word=make	n=4	-1
choiceLemmaLength	word=mean	n=6	-1
choiceLemmaLength	word=mock	n=6	1
choiceLemmaLength	word=name	n=6	-1
choiceLemmaLength	word=nominate	n=6	1
choiceLemmaLength	word=offer	n=6	1
choiceLemmaLength	word=opinion	n=6	2
choiceLemmaLength	word=oppose	n=1	1
choiceLemmaLength	word=play	n=2	2
choiceLemmaLength	word=pledge	n=6	1
choiceLemmaLength	word=point	n=4	-1
choiceLemmaLength	word=prefer	n=6	1
choiceLemmaLength	word=promise	n=2	-1
choiceLemmaLength	word=propose	n=6	1
choiceLemmaLength	word=put	n=4	-1
choiceLemmaLength	word=put	n=6	1
choiceLemmaLength	word=quote	n=6	1
choiceLemmaLength	word=refuse	n=4	1
choiceLemmaLength	word=regard	n=6	2
choiceLemmaLength	word=reject	n=2	2
choiceLemmaLength	word=remember	n=6	-1
choiceLemmaLength	word=report	n=6	2
choiceLemmaLength	word=reportedly	n=6	-1
choiceLemmaLength	word=respond	n=6	-1
choiceLemmaLength	word=rule	n=2	1
choiceLemmaLength	word=say	n=2	-1
choiceLemmaLength	word=score	n=6	-1
choiceLemmaLength	word=see	n=4	2
choiceLemmaLength	word=seem	n=6	-1
choiceLemmaLength	word=sell	n=6	-1
choiceLemmaLength	word=show	n=4	-1
choiceLemmaLength	word=show	n=6	2
choiceLemmaLength	word=signal	n=6	1
choiceLemmaLength	word=single	n=6	1
choiceLemmaLength	word=speak	n=6	-1
choiceLemmaLength	word=suggest	n=4	1
choiceLemmaLength	word=support	n=1	1
choiceLemmaLength	word=support	n=2	1
choiceLemmaLength	word=support	n=3	-1
choiceLemmaLength	word=take	n=4	1
choiceLemmaLength	word=tell	n=4	-1
choiceLemmaLength	word=tell	n=6	1
choiceLemmaLength	word=unclear	n=6	1
choiceLemmaLength	word=underscore	n=6	-1
choiceLemmaLength	word=understand	n=6	1
choiceLemmaLength	word=view	n=1	-1
choiceLemmaLength	word=want	n=6	1
choiceLemmaLength	word=warn	n=6	2
choiceLemmaLength	word=welcome	n=2	2
choiceLemmaLength	word=wonder	n=4	1
choiceLemmaLength	word=worry	n=6	1
choiceLemmaNext	word=:	class=END	1
choiceLemmaNext	word=accord	class=END	1
choiceLemmaNext	word=accuse	class=.	2
choiceLemmaNext	word=add	class=END	1
choiceLemmaNext	word=admit	class=,	1
choiceLemmaNext	word=agree	class=.	2
choiceLemmaNext	word=allege	class=.	1
choiceLemmaNext	word=announce	class=.	2
choiceLemmaNext	word=apologise	class=.	1
choiceLemmaNext	word=apologize	class=.	1
choiceLemmaNext	word=argue	class=.	1
choiceLemmaNext	word=ask	class=,	3
choiceLemmaNext	word=attribute	class=.	2
choiceLemmaNext	word=back	class=,	2
choiceLemmaNext	word=blame	class=,	1
choiceLemmaNext	word=blame	class=.	2
choiceLemmaNext	word=blame	class=END	-1
choiceLemmaNext	word=call	class=,	-1
choiceLemmaNext	word=call	class=and	1
choiceLemmaNext	word=capture	class=.	-1
choiceLemmaNext	word=commit	class=.	1
choiceLemmaNext	word=compare	class=.	1
choiceLemmaNext	word=consider	class=,	1
choiceLemmaNext	word=consider	class=.	-3
choiceLemmaNext	word=continue	class=.	-1
choiceLemmaNext	word=continue	class=END	1
choiceLemmaNext	word=credit	class=.	2
choiceLemmaNext	word=criticism	class=.	-1
choiceLemmaNext	word=criticize	class=.	1
choiceLemmaNext	word=dedicate	class=.	-1
choiceLemmaNext	word=draw	class=.	-3
choiceLemmaNext	word=ensure	class=.	-1
choiceLemmaNext	word=estimate	class=,	1
choiceLemmaNext	word=expect	class=.	1
choiceLemmaNext	word=expect	class=END	-1
choiceLemmaNext	word=explain	class=.	1
choiceLemmaNext	word=express	class=.	1
choiceLemmaNext	word=feel	class=.	1
choiceLemmaNext	word=go	class=END	2
choiceLemmaNext	word=highlight	class=.	1
choiceLemmaNext	word=include	class=.	1
choiceLemmaNext	word=insist	class=.	1
choiceLemmaNext	word=introduce	class=.	-2
choiceLemmaNext	word=mean	class=.	-2
choiceLemmaNext	word=note	class=.	1
choiceLemmaNext	word=opinion	class=.	1
choiceLemmaNext	word=persuade	class=.	1
choiceLemmaNext	word=pledge	class=DASH	-1
choiceLemmaNext	word=point	class=END	-1
choiceLemmaNext	word=portray	class=.	1
choiceLemmaNext	word=praise	class=,	1
choiceLemmaNext	word=predict	class=.	1
choiceLemmaNext	word=prefer	class=.	4
choiceLemmaNext	word=promote	class=.	1
choiceLemmaNext	word=push	class=,	1
choiceLemmaNext	word=question	class=,	1
choiceLemmaNext	word=raise	class=.	-1
choiceLemmaNext	word=read	class=.	-3
choiceLemmaNext	word=read	class=END	-2
choiceLemmaNext	word=refuse	class=.	1
choiceLemmaNext	word=regard	class=.	1
choiceLemmaNext	word=reject	class=.	1
choiceLemmaNext	word=release	class=,	-1
choiceLemmaNext	word=release	class=END	1
choiceLemmaNext	word=report	class=END	-1
choiceLemmaNext	word=respond	class=,	-1
choiceLemmaNext	word=rule	class=,	1
choiceLemmaNext	word=rule	class=.	1
choiceLemmaNext	word=say	class=,	-2
choiceLemmaNext	word=say	class=.	2
choiceLemmaNext	word=say	class=DASH	-2
choiceLemmaNext	word=say	class=END	2
choiceLemmaNext	word=say	class=NNP	-1
choiceLemmaNext	word=say	class=and	-4
choiceLemmaNext	word=say	class=fin	-1
choiceLemmaNext	word=seek	class=.	1
choiceLemmaNext	word=seem	class=.	-1
choiceLemmaNext	word=sell	class=.	-1
choiceLemmaNext	word=send	class=,	-1
choiceLemmaNext	word=single	class=.	1
choiceLemmaNext	word=slam	class=.	1
choiceLemmaNext	word=state	class=.	-1
choiceLemmaNext	word=suggest	class=,	1
choiceLemmaNext	word=suggest	class=DASH	1
choiceLemmaNext	word=support	class=.	-1
choiceLemmaNext	word=support	class=fin	1
choiceLemmaNext	word=think	class=.	1
choiceLemmaNext	word=threaten	class=,	2
choiceLemmaNext	word=turn	class=DASH	1
choiceLemmaNext	word=urge	class=.	1
choiceLemmaNext	word=vote	class=,	1
choiceLemmaNext	word=vow	class=.	1
choiceLemmaNext	word=want	class=.	2
choiceLemmaNext	word=warn	class=,	1
choiceLemmaNext	word=warn	class=.	1
choiceLemmaNext	word=wave	class=.	-1
choiceLemmaNext	word=welcome	class=.	1
choiceLemmaNext	word=wonder	class=.	3
choiceLemmaNext	word=write	class=,	-2
choiceLemmaNext	word=write	class=END	1
choiceLemmaOuter	word=?	yes=no	-2
choiceLemmaOuter	word=accept	yes=yes	1
choiceLemmaOuter	word=accord	yes=yes	2
choiceLemmaOuter	word=accuse	yes=no	3
choiceLemmaOuter	word=acknowledge	yes=no	1
choiceLemmaOuter	word=address	yes=no	-1
choiceLemmaOuter	word=admit	yes=no	2
choiceLemmaOuter	word=allow	yes=no	1
choiceLemmaOuter	word=announcement	yes=no	1
choiceLemmaOuter	word=apologise	yes=yes	1
choiceLemmaOuter	word=ask	yes=yes	1
choiceLemmaOuter	word=assertion	yes=no	1
choiceLemmaOuter	word=attribute	yes=no	3
choiceLemmaOuter	word=avoid	yes=no	-2
choiceLemmaOuter	word=become	yes=no	-1
choiceLemmaOuter	word=believe	yes=no	1
choiceLemmaOuter	word=believe	yes=yes	-2
choiceLemmaOuter	word=bill	yes=no	1
choiceLemmaOuter	word=capture	yes=no	-2
choiceLemmaOuter	word=carry	yes=no	-1
choiceLemmaOuter	word=cast	yes=no	1
choiceLemmaOuter	word=caution	yes=yes	2
choiceLemmaOuter	word=cite	yes=no	1
choiceLemmaOuter	word=claim	yes=no	1
choiceLemmaOuter	word=clear	yes=no	-1
choiceLemmaOuter	word=comment	yes=no	1
choiceLemmaOuter	word=commit	yes=no	1
choiceLemmaOuter	word=compare	yes=no	1
choiceLemmaOuter	word=complain	yes=no	2
choiceLemmaOuter	word=complaint	yes=no	1
choiceLemmaOuter	word=concede	yes=no	1
choiceLemmaOuter	word=conclude	yes=no	2
choiceLemmaOuter	word=condemn	yes=no	1
choiceLemmaOuter	word=conduct	yes=no	-1
choiceLemmaOuter	word=control	yes=no	-1
choiceLemmaOuter	word=criticize	yes=no	2
choiceLemmaOuter	word=deal	yes=no	-2
choiceLemmaOuter	word=decry	yes=no	2
choiceLemmaOuter	word=dedicate	yes=no	-1
choiceLemmaOuter	word=deem	yes=no	1
choiceLemmaOuter	word=defend	yes=no	1
choiceLemmaOuter	word=deliver	yes=no	-2
choiceLemmaOuter	word=disagree	yes=no	-1
choiceLemmaOuter	word=dismiss	yes=yes	1
choiceLemmaOuter	word=dispute	yes=no	1
choiceLemmaOuter	word=doubt	yes=no	-1
choiceLemmaOuter	word=earn	yes=no	-1
choiceLemmaOuter	word=ensure	yes=no	-2
choiceLemmaOuter	word=estimate	yes=no	1
choiceLemmaOuter	word=expect	yes=no	1
choiceLemmaOuter	word=expect	yes=yes	-2
choiceLemmaOuter	word=express	yes=no	2
choiceLemmaOuter	word=feel	yes=no	1
choiceLemmaOuter	word=find	yes=no	-1
choiceLemmaOuter	word=hear	yes=yes	1
choiceLemmaOuter	word=hold	yes=no	-2
choiceLemmaOuter	word=insist	yes=no	1
choiceLemmaOuter	word=intend	yes=no	1
choiceLemmaOuter	word=interrupt	yes=no	-1
choiceLemmaOuter	word=interview	yes=no	-1
choiceLemmaOuter	word=investigate	yes=no	-2
choiceLemmaOuter	word=invite	yes=no	-2
choiceLemmaOuter	word=lambast	yes=no	1
choiceLemmaOuter	word=lament	yes=no	1
choiceLemmaOuter	word=lay	yes=no	1
choiceLemmaOuter	word=mean	yes=no	-1
choiceLemmaOuter	word=mention	yes=no	1
choiceLemmaOuter	word=mock	yes=no	1
choiceLemmaOuter	word=nominate	yes=no	1
choiceLemmaOuter	word=note	yes=no	-1
choiceLemmaOuter	word=opinion	yes=no	2
choiceLemmaOuter	word=oppose	yes=no	2
choiceLemmaOuter	word=pick	yes=no	-1
choiceLemmaOuter	word=place	yes=no	-1
choiceLemmaOuter	word=point	yes=no	-1
choiceLemmaOuter	word=predict	yes=no	1
choiceLemmaOuter	word=prefer	yes=no	3
choiceLemmaOuter	word=prompt	yes=no	-1
choiceLemmaOuter	word=propose	yes=no	1
choiceLemmaOuter	word=provide	yes=no	-1
choiceLemmaOuter	word=rail	yes=no	2
choiceLemmaOuter	word=rate	yes=no	1
choiceLemmaOuter	word=read	yes=no	-2
choiceLemmaOuter	word=receive	yes=no	-2
choiceLemmaOuter	word=refuse	yes=no	2
choiceLemmaOuter	word=regard	yes=no	1
choiceLemmaOuter	word=reject	yes=no	3
choiceLemmaOuter	word=remind	yes=yes	1
choiceLemmaOuter	word=reportedly	yes=no	-2
choiceLemmaOuter	word=require	yes=no	1
choiceLemmaOuter	word=respond	yes=no	-2
choiceLemmaOuter	word=rule	yes=no	3
choiceLemmaOuter	word=score	yes=no	-1
choiceLemmaOuter	word=see	yes=no	1
choiceLemmaOuter	word=sell	yes=no	-3
choiceLemmaOuter	word=send	yes=no	-1
choiceLemmaOuter	word=show	yes=yes	-1
choiceLemmaOuter	word=single	yes=no	1
choiceLemmaOuter	word=slam	yes=no	1
choiceLemmaOuter	word=speak	yes=no	-1
choiceLemmaOuter	word=strategy	yes=no	-1
choiceLemmaOuter	word=suggest	yes=yes	1
choiceLemmaOuter	word=support	yes=no	1
choiceLemmaOuter	word=tell	yes=yes	-2
choiceLemmaOuter	word=tend	yes=no	-1
choiceLemmaOuter	word=thank	yes=no	2
choiceLemmaOuter	word=think	yes=no	2
choiceLemmaOuter	word=think	yes=yes	-3
choiceLemmaOuter	word=threaten	yes=no	1
choiceLemmaOuter	word=urge	yes=no	1
choiceLemmaOuter	word=warn	yes=yes	2
choiceLemmaOuter	word=wave	yes=no	-1
choiceLemmaOuter	word=welcome	yes=no	2
choiceLemmaOuter	word=wonder	yes=no	3
choiceLemmaOuter	word=write	yes=no	-1
choiceLemmaSource	word=accept	n=3	1
choiceLemmaSource	word=accord	n=1	2
choiceLemmaSource	word=accuse	n=3	2
choiceLemmaSource	word=accuse	n=4	2
choiceLemmaSource	word=acknowledge	n=3	1
choiceLemmaSource	word=advise	n=1	2
choiceLemmaSource	word=agree	n=4	-1
choiceLemmaSource	word=allow	n=1	1
choiceLemmaSource	word=apologise	n=3	1
choiceLemmaSource	word=appear	n=0	2
choiceLemmaSource	word=appear	n=3	-1
choiceLemmaSource	word=argue	n=1	1
choiceLemmaSource	word=argue	n=2	-1
choiceLemmaSource	word=ask	n=0	2
choiceLemmaSource	word=attribute	n=2	1
choiceLemmaSource	word=avoid	n=4	-1
choiceLemmaSource	word=call	n=2	1
choiceLemmaSource	word=caution	n=4	1
choiceLemmaSource	word=charge	n=2	1
choiceLemmaSource	word=claim	n=1	1
choiceLemmaSource	word=claim	n=2	2
choiceLemmaSource	word=claim	n=3	-1
choiceLemmaSource	word=compare	n=3	2
choiceLemmaSource	word=complaint	n=0	1
choiceLemmaSource	word=concede	n=4	1
choiceLemmaSource	word=confirm	n=4	1
choiceLemmaSource	word=credit	n=3	2
choiceLemmaSource	word=decline	n=1	3
choiceLemmaSource	word=decry	n=3	1
choiceLemmaSource	word=deem	n=3	1
choiceLemmaSource	word=defend	n=3	1
choiceLemmaSource	word=denounce	n=3	1
choiceLemmaSource	word=deny	n=1	1
choiceLemmaSource	word=deny	n=3	-1
choiceLemmaSource	word=describe	n=0	-1
choiceLemmaSource	word=describe	n=4	2
choiceLemmaSource	word=draw	n=4	-2
choiceLemmaSource	word=echo	n=4	-1
choiceLemmaSource	word=expect	n=1	-2
choiceLemmaSource	word=find	n=1	2
choiceLemmaSource	word=find	n=3	-2
choiceLemmaSource	word=give	n=1	1
choiceLemmaSource	word=give	n=3	-1
choiceLemmaSource	word=hope	n=26	1
choiceLemmaSource	word=hope	n=3	1
choiceLemmaSource	word=hope	n=4	-1
choiceLemmaSource	word=identify	n=26	1
choiceLemmaSource	word=insist	n=3	1
choiceLemmaSource	word=know	n=0	1
choiceLemmaSource	word=know	n=3	-1
choiceLemmaSource	word=look	n=3	1
choiceLemmaSource	word=note	n=0	-1
choiceLemmaSource	word=offer	n=1	-1
choiceLemmaSource	word=offer	n=4	1
choiceLemmaSource	word=opinion	n=1	3
choiceLemmaSource	word=oppose	n=26	1
choiceLemmaSource	word=pick	n=3	-1
choiceLemmaSource	word=plead	n=3	1
choiceLemmaSource	word=pledge	n=26	-1
choiceLemmaSource	word=pledge	n=3	1
choiceLemmaSource	word=pledge	n=4	1
choiceLemmaSource	word=post	n=3	-1
choiceLemmaSource	word=provide	n=3	-1
choiceLemmaSource	word=put	n=1	2
choiceLemmaSource	word=report	n=3	1
choiceLemmaSource	word=request	n=0	1
choiceLemmaSource	word=require	n=1	1
choiceLemmaSource	word=respond	n=3	-1
choiceLemmaSource	word=reveal	n=2	2
choiceLemmaSource	word=rule	n=4	1
choiceLemmaSource	word=say	n=25	-1
choiceLemmaSource	word=say	n=3	-1
choiceLemmaSource	word=see	n=0	1
choiceLemmaSource	word=see	n=1	-1
choiceLemmaSource	word=seem	n=0	2
choiceLemmaSource	word=seem	n=2	-1
choiceLemmaSource	word=seem	n=3	-2
choiceLemmaSource	word=seem	n=4	-1
choiceLemmaSource	word=show	n=1	1
choiceLemmaSource	word=show	n=2	1
choiceLemmaSource	word=show	n=4	-1
choiceLemmaSource	word=speak	n=1	-1
choiceLemmaSource	word=suggest	n=3	1
choiceLemmaSource	word=support	n=1	-1
choiceLemmaSource	word=support	n=2	1
choiceLemmaSource	word=take	n=4	-3
choiceLemmaSource	word=talk	n=4	1
choiceLemmaSource	word=tell	n=0	1
choiceLemmaSource	word=tell	n=3	-1
choiceLemmaSource	word=think	n=0	2
choiceLemmaSource	word=threaten	n=26	1
choiceLemmaSource	word=unclear	n=0	1
choiceLemmaSource	word=underscore	n=1	-1
choiceLemmaSource	word=understand	n=0	1
choiceLemmaSource	word=urge	n=4	2
choiceLemmaSource	word=vote	n=2	-1
choiceLemmaSource	word=vow	n=4	1
choiceLemmaSource	word=warn	n=4	2
choiceLemmaSource	word=welcome	n=2	2
choiceLemmaSource	word=write	n=4	-1
choiceLemmaSourceClass	word=accord	noun=n.communication	1
choiceLemmaSourceClass	word=accord	noun=n.phenomenon	2
choiceLemmaSourceClass	word=admit	noun=n.person	1
choiceLemmaSourceClass	word=advise	noun=n.person	2
choiceLemmaSourceClass	word=argue	noun=n.person	-1
choiceLemmaSourceClass	word=attribute	noun=n.person	1
choiceLemmaSourceClass	word=blame	noun=n.person	2
choiceLemmaSourceClass	word=call	noun=n.group	-1
choiceLemmaSourceClass	word=call	noun=n.person	2
choiceLemmaSourceClass	word=confirm	noun=n.group	1
choiceLemmaSourceClass	word=expect	noun=n.person	1
choiceLemmaSourceClass	word=find	noun=n.act	2
choiceLemmaSourceClass	word=find	noun=n.cognition	1
choiceLemmaSourceClass	word=find	noun=n.person	-3
choiceLemmaSourceClass	word=love	noun=n.person	1
choiceLemmaSourceClass	word=opinion	noun=n.cognition	2
choiceLemmaSourceClass	word=put	noun=n.cognition	1
choiceLemmaSourceClass	word=release	noun=n.cognition	-1
choiceLemmaSourceClass	word=require	noun=n.group	1
choiceLemmaSourceClass	word=reveal	noun=n.communication	1
choiceLemmaSourceClass	word=say	noun=n.communication	-1
choiceLemmaSourceClass	word=say	noun=n.person	1
choiceLemmaSourceClass	word=say	noun=n.relation	-1
choiceLemmaSourceClass	word=show	noun=n.act	1
choiceLemmaSourceClass	word=show	noun=n.artifact	2
choiceLemmaSourceClass	word=show	noun=n.cognition	3
choiceLemmaSourceClass	word=show	noun=n.person	-4
choiceLemmaSourceClass	word=support	noun=n.act	-2
choiceLemmaSourceClass	word=tell	noun=n.person	-1
choiceLemmaSourceClass	word=underscore	noun=n.act	-1
choiceLemmaSourceClass	word=want	noun=n.person	1
choiceLemmaSourceClass	word=wonder	noun=n.person	1
choiceLength	tag=63	n=1	-2
choiceLength	tag=63	n=14	1
choiceLength	tag=63	n=22	1
choiceLength	tag=63	n=3	-3
choiceLength	tag=63	n=4	-1
choiceLength	tag=63	n=6	-1
choiceLength	tag=63	n=9	1
choiceLength	tag=colon	n=2	-1
choiceLength	tag=colon	n=6	1
choiceLength	tag=colon	n=9	2
choiceLength	tag=jj	n=6	1
choiceLength	tag=nn	n=1	-2
choiceLength	tag=nn	n=14	-1
choiceLength	tag=nns	n=14	1
choiceLength	tag=nns	n=22	-1
choiceLengthFirst	n=1	class=ADJ	yes=no	-1
choiceLengthFirst	n=1	class=ADV	yes=no	-2
choiceLengthFirst	n=1	class=NNP	yes=no	-1
choiceLengthFirst	n=1	class=NP	yes=no	-1
choiceLengthFirst	n=1	class=that	yes=no	2
choiceLengthFirst	n=1	class=what	yes=no	-1
choiceLengthFirst	n=1	class=which	yes=no	1
choiceLengthFirst	n=14	class=NNP	yes=no	1
choiceLengthFirst	n=14	class=NP	yes=no	1
choiceLengthFirst	n=14	class=QO	yes=no	1
choiceLengthFirst	n=14	class=QO	yes=yes	1
choiceLengthFirst	n=14	class=fin	yes=yes	-2
choiceLengthFirst	n=2	class=that	yes=no	-2
choiceLengthFirst	n=22	class=NP	yes=no	1
choiceLengthFirst	n=22	class=QO	yes=yes	1
choiceLengthFirst	n=22	class=that	yes=yes	1
choiceLengthFirst	n=3	class=PRP	yes=yes	-1
choiceLengthFirst	n=3	class=QO	yes=no	-2
choiceLengthFirst	n=3	class=ing	yes=no	1
choiceLengthFirst	n=3	class=that	yes=no	-1
choiceLengthFirst	n=4	class=NNP	yes=no	-1
choiceLengthFirst	n=4	class=NNP	yes=yes	-1
choiceLengthFirst	n=4	class=PRP	yes=no	1
choiceLengthFirst	n=4	class=fin	yes=yes	-2
choiceLengthFirst	n=4	class=that	yes=no	-3
choiceLengthFirst	n=4	class=what	yes=yes	-1
choiceLengthFirst	n=4	class=which	yes=yes	3
choiceLengthFirst	n=6	class=NNP	yes=yes	-2
choiceLengthFirst	n=6	class=NP	yes=yes	-1
choiceLengthFirst	n=6	class=PRP	yes=no	1
choiceLengthFirst	n=6	class=QO	yes=no	-1
choiceLengthFirst	n=6	class=QO	yes=yes	-1
choiceLengthFirst	n=6	class=ing	yes=no	-1
choiceLengthFirst	n=6	class=that	yes=no	-1
choiceLengthFirst	n=6	class=to	yes=no	2
choiceLengthFirst	n=6	class=why	yes=yes	1
choiceLengthFirst	n=9	class=NNP	yes=yes	2
choiceLengthFirst	n=9	class=PRP	yes=yes	1
choiceLengthFirst	n=9	class=but	yes=yes	-1
choiceLengthFirst	n=9	class=that	yes=yes	1
choiceLengthFirst	n=9	class=what	yes=yes	1
choiceLengthFirst	n=9	class=whether	yes=yes	1
choiceLengthFirst	n=9	class=which	yes=yes	-1
choiceLengthNext	n=1	class=ADV	-1
choiceLengthNext	n=1	class=NNP	3
choiceLengthNext	n=1	class=but	1
choiceLengthNext	n=1	class=fin	-2
choiceLengthNext	n=14	class=,	2
choiceLengthNext	n=14	class=and	1
choiceLengthNext	n=14	class=fin	2
choiceLengthNext	n=2	class=,	-1
choiceLengthNext	n=2	class=.	1
choiceLengthNext	n=2	class=before	-1
choiceLengthNext	n=22	class=,	3
choiceLengthNext	n=22	class=.	-1
choiceLengthNext	n=22	class=END	1
choiceLengthNext	n=22	class=NP	1
choiceLengthNext	n=3	class=,	1
choiceLengthNext	n=3	class=.	-1
choiceLengthNext	n=4	class=,	-2
choiceLengthNext	n=4	class=.	1
choiceLengthNext	n=6	class=.	2
choiceLengthNext	n=6	class=and	-1
choiceLengthNext	n=9	class=,	1
choiceLengthNext	n=9	class=.	1
choiceLengthNext	n=9	class=:	-1
choiceLengthNext	n=9	class=DASH	1
choiceLengthNext	n=9	class=END	2
choiceLengthNext	n=9	class=NNP	-1
choiceLengthNext	n=9	class=and	-1
choiceLengthNext	n=9	class=fin	1
choiceNext	class=,	1
choiceNext	class=.	1
choiceNext	class=:	-5
choiceNext	class=ADV	-3
choiceNext	class=DASH	1
choiceNext	class=END	1
choiceNext	class=IN	-2
choiceNext	class=X	-2
choiceNext	class=as	-1
choiceNext	class=before	-1
choiceNext	class=but	1
choiceNext	class=fin	-1
choiceNext	class=in	-1
choiceNext	class=on	-1
choiceNext	class=pp	-1
choiceNext	class=with	-1
choiceNext2	classes=, ADV	-2
choiceNext2	classes=, NNP	2
choiceNext2	classes=, NP	2
choiceNext2	classes=, although	2
choiceNext2	classes=, and	2
choiceNext2	classes=, because	-1
choiceNext2	classes=, but	2
choiceNext2	classes=, in	-1
choiceNext2	classes=, ing	1
choiceNext2	classes=, or	-1
choiceNext2	classes=, pp	-3
choiceNext2	classes=, though	-1
choiceNext2	classes=, while	1
choiceNext2	classes=, who	-2
choiceNext2	classes=, whom	-1
choiceNext2	classes=. #	1
choiceNext2	classes=: #	-1
choiceNext2	classes=: QO	-1
choiceNext2	classes=DASH NNP	-1
choiceNext2	classes=DASH NP	1
choiceNext2	classes=DASH PRP	1
choiceNext2	classes=DASH and	1
choiceNext2	classes=DASH but	1
choiceNext2	classes=DASH fin	-1
choiceNext2	classes=DASH ing	-1
choiceNext2	classes=END #	1
choiceNext2	classes=after NP	-1
choiceNext2	classes=and NNP	-1
choiceNext2	classes=and NP	-1
choiceNext2	classes=and ing	1
choiceNext2	classes=before NP	-1
choiceNext2	classes=fin .	-1
choiceNext2	classes=fin IN	1
choiceNext2	classes=fin NNP	1
choiceNext2	classes=fin by	2
choiceNext2	classes=fin on	-1
choiceNext2	classes=fin that	-1
choiceNext2	classes=in NP	-1
choiceNext2	classes=when NP	-1
choiceNext2	classes=when PRP	1
choiceNextFirst	class=,	class=PRP	1
choiceNextFirst	class=,	class=about	1
choiceNextFirst	class=,	class=and	-1
choiceNextFirst	class=,	class=fin	-2
choiceNextFirst	class=,	class=in	1
choiceNextFirst	class=,	class=pp	-2
choiceNextFirst	class=,	class=that	-1
choiceNextFirst	class=,	class=what	1
choiceNextFirst	class=,	class=why	1
choiceNextFirst	class=.	class=ADJ	-1
choiceNextFirst	class=.	class=EX	1
choiceNextFirst	class=.	class=NNP	1
choiceNextFirst	class=.	class=fin	-1
choiceNextFirst	class=.	class=how	1
choiceNextFirst	class=.	class=that	1
choiceNextFirst	class=.	class=to	1
choiceNextFirst	class=:	class=NP	-3
choiceNextFirst	class=:	class=PRP	-1
choiceNextFirst	class=ADV	class=NP	-1
choiceNextFirst	class=DASH	class=NNP	1
choiceNextFirst	class=DASH	class=NP	2
choiceNextFirst	class=DASH	class=to	-2
choiceNextFirst	class=END	class=NNP	-1
choiceNextFirst	class=END	class=NP	1
choiceNextFirst	class=END	class=that	1
choiceNextFirst	class=NNP	class=that	3
choiceNextFirst	class=NP	class=NP	-1
choiceNextFirst	class=NP	class=QO	1
choiceNextFirst	class=PRP	class=QO	1
choiceNextFirst	class=X	class=NP	-2
choiceNextFirst	class=after	class=NP	-1
choiceNextFirst	class=and	class=NP	3
choiceNextFirst	class=and	class=PRP	-2
choiceNextFirst	class=and	class=that	-3
choiceNextFirst	class=before	class=NP	-1
choiceNextFirst	class=but	class=NP	1
choiceNextFirst	class=by	class=NP	-1
choiceNextFirst	class=fin	class=NNP	-2
choiceNextFirst	class=fin	class=NP	2
choiceNextFirst	class=fin	class=PRP	-1
choiceNextFirst	class=fin	class=which	1
choiceNextFirst	class=in	class=NP	-1
choiceNextFirst	class=on	class=QO	-1
choiceNoSourceForm	form=fin	-1
choiceNoSourceForm	form=fin+passive	1
choiceNoSourceForm	form=fin+passive+not	1
choiceNoSourceForm	form=inf	-2
choiceNoSourceForm	form=ing	-3
choiceNoSourceForm	form=nn	-1
choiceNoSourceLemma	word=appear	2
choiceNoSourceLemma	word=ask	2
choiceNoSourceLemma	word=complaint	1
choiceNoSourceLemma	word=describe	-1
choiceNoSourceLemma	word=know	1
choiceNoSourceLemma	word=note	-1
choiceNoSourceLemma	word=request	1
choiceNoSourceLemma	word=see	1
choiceNoSourceLemma	word=seem	2
choiceNoSourceLemma	word=tell	1
choiceNoSourceLemma	word=think	2
choiceNoSourceLemma	word=unclear	1
choiceNoSourceLemma	word=understand	1
choiceOuterMargin	n=0	1
choiceOuterMargin	n=13	-1
choiceOuterMargin	n=15	-2
choiceOuterMargin	n=16	-2
choiceOuterMargin	n=2	2
choiceOuterMargin	n=6	2
choiceOuterMargin	n=7	-1
choiceOuterMargin	n=8	-1
choiceOuterOwn	n=0	n=12	1
choiceOuterOwn	n=0	n=13	1
choiceOuterOwn	n=0	n=14	1
choiceOuterOwn	n=0	n=5	-1
choiceOuterOwn	n=0	n=6	-1
choiceOuterOwn	n=0	n=7	-1
choiceOuterOwn	n=0	n=8	-2
choiceOuterOwn	n=10	n=14	1
choiceOuterOwn	n=10	n=7	1
choiceOuterOwn	n=10	n=9	-1
choiceOuterOwn	n=11	n=7	-2
choiceOuterOwn	n=12	n=12	2
choiceOuterOwn	n=12	n=6	-2
choiceOuterOwn	n=14	n=10	1
choiceOuterOwn	n=14	n=5	-1
choiceOuterOwn	n=14	n=7	-1
choiceOuterOwn	n=15	n=10	-2
choiceOuterOwn	n=15	n=8	-1
choiceOuterOwn	n=16	n=14	1
choiceOuterOwn	n=16	n=16	1
choiceOuterOwn	n=5	n=5	-3
choiceOuterOwn	n=6	n=7	-2
choiceOuterOwn	n=6	n=8	2
choiceOuterOwn	n=9	n=15	1
choiceOuterScore	yes=no	n=12	1
choiceOuterScore	yes=no	n=13	1
choiceOuterScore	yes=no	n=14	1
choiceOuterScore	yes=no	n=15	1
choiceOuterScore	yes=no	n=16	1
choiceOuterScore	yes=no	n=5	-2
choiceOuterScore	yes=no	n=6	-2
choiceOuterScore	yes=no	n=7	-2
choiceOuterScore	yes=yes	n=15	1
choiceOuterScore	yes=yes	n=16	1
choiceOuterScore	yes=yes	n=5	-1
choiceOuterScore	yes=yes	n=8	-2
choiceOuterSide	state=2	class=NNP	-3
choiceOuterSide	state=2	class=PRP	-1
choiceOuterSide	state=2	class=QO	2
choiceOuterSide	state=2	class=how	-1
choiceOuterSide	state=2	class=that	1
choiceOuterSide	state=2	class=what	-2
choiceOuterSide	state=3	class=NNP	-1
choiceOuterSide	state=3	class=NP	-1
choiceOuterSide	state=3	class=QO	-5
choiceOuterSide	state=3	class=pp	4
choiceOuterSide	state=3	class=while	2
choiceOuterSide	state=5	class=NNP	1
choiceOuterSide	state=5	class=NP	1
choiceOuterSide	state=5	class=PRP	1
choiceOuterSide	state=6	class=PRP	-1
choiceOuterSideScore	state=2	yes=no	yes=no	-1
choiceOuterSideScore	state=2	yes=no	yes=yes	-2
choiceOuterSideScore	state=2	yes=yes	yes=no	2
choiceOuterSideScore	state=2	yes=yes	yes=yes	-2
choiceOuterSideScore	state=3	yes=no	yes=no	1
choiceOuterSideScore	state=3	yes=yes	yes=no	-2
choiceOuterSideScore	state=3	yes=yes	yes=yes	-4
choiceOuterSideScore	state=5	yes=yes	yes=no	3
choiceOuterSideScore	state=5	yes=yes	yes=yes	2
choiceOuterSideScore	state=6	yes=yes	yes=yes	-4
choiceOverlap	n=0	2
choiceOverlap	n=10	-1
choiceOverlap	n=11	-3
choiceOverlap	n=12	-4
choiceOverlap	n=13	-2
choiceOverlap	n=14	-3
choiceOverlap	n=15	-3
choiceOverlap	n=16	-5
choiceOverlap	n=5	3
choiceOverlap	n=6	2
choiceOverlap	n=7	1
choiceOverlapMargin	n=0	2
choiceOverlapMargin	n=1	2
choiceOverlapMargin	n=10	-1
choiceOverlapMargin	n=12	-3
choiceOverlapMargin	n=13	-3
choiceOverlapMargin	n=14	-2
choiceOverlapMargin	n=15	-2
choiceOverlapMargin	n=16	-6
choiceOverlapMargin	n=2	1
choiceOverlapMargin	n=5	-1
choicePreviousFirst	class=,	class=NNP	-1
choicePreviousFirst	class=,	class=NP	-1
choicePreviousFirst	class=,	class=PRP	-3
choicePreviousFirst	class=,	class=fin	1
choicePreviousFirst	class=.	class=ADV	1
choicePreviousFirst	class=.	class=NP	2
choicePreviousFirst	class=.	class=QO	4
choicePreviousFirst	class=.	class=in	-1
choicePreviousFirst	class=.	class=ing	-1
choicePreviousFirst	class=.	class=pp	-1
choicePreviousFirst	class=:	class=PRP	-1
choicePreviousFirst	class=:	class=inf	-1
choicePreviousFirst	class=ADJ	class=that	1
choicePreviousFirst	class=ADV	class=NNP	-1
choicePreviousFirst	class=ADV	class=that	-1
choicePreviousFirst	class=IN	class=NNP	-1
choicePreviousFirst	class=NNP	class=that	2
choicePreviousFirst	class=NP	class=PRP	3
choicePreviousFirst	class=NP	class=QO	-3
choicePreviousFirst	class=NP	class=fin	-1
choicePreviousFirst	class=NP	class=that	1
choicePreviousFirst	class=QC	class=NNP	-1
choicePreviousFirst	class=QC	class=NP	4
choicePreviousFirst	class=QC	class=PRP	-1
choicePreviousFirst	class=RP	class=NNP	1
choicePreviousFirst	class=RP	class=ing	1
choicePreviousFirst	class=about	class=NNP	1
choicePreviousFirst	class=about	class=NP	3
choicePreviousFirst	class=about	class=how	1
choicePreviousFirst	class=after	class=NP	-2
choicePreviousFirst	class=against	class=NP	3
choicePreviousFirst	class=against	class=ing	2
choicePreviousFirst	class=and	class=NNP	-1
choicePreviousFirst	class=as	class=NP	-2
choicePreviousFirst	class=as	class=PRP	-4
choicePreviousFirst	class=at	class=NP	-2
choicePreviousFirst	class=but	class=NP	1
choicePreviousFirst	class=by	class=NNP	-2
choicePreviousFirst	class=by	class=NP	-2
choicePreviousFirst	class=during	class=NP	-1
choicePreviousFirst	class=fin	class=ADJ	-4
choicePreviousFirst	class=fin	class=ADV	-2
choicePreviousFirst	class=fin	class=EX	1
choicePreviousFirst	class=fin	class=POSS	1
choicePreviousFirst	class=fin	class=PRP	1
choicePreviousFirst	class=fin	class=QO	-2
choicePreviousFirst	class=fin	class=fin	-1
choicePreviousFirst	class=fin	class=how	-1
choicePreviousFirst	class=fin	class=ing	1
choicePreviousFirst	class=fin	class=when	-1
choicePreviousFirst	class=fin	class=which	3
choicePreviousFirst	class=for	class=ADV	1
choicePreviousFirst	class=for	class=NNP	2
choicePreviousFirst	class=from	class=NP	-3
choicePreviousFirst	class=in	class=NNP	-1
choicePreviousFirst	class=inf	class=PRP	1
choicePreviousFirst	class=ing	class=NNP	2
choicePreviousFirst	class=ing	class=NP	1
choicePreviousFirst	class=ing	class=to	1
choicePreviousFirst	class=of	class=NNP	1
choicePreviousFirst	class=of	class=NP	1
choicePreviousFirst	class=of	class=QO	1
choicePreviousFirst	class=pp	class=NP	-1
choicePreviousFirst	class=pp	class=to	-3
choicePreviousFirst	class=with	class=NP	-2
choicePreviousFirst	class=with	class=PRP	1
choiceQuoted	marks=long-open	yes=no	-4
choiceQuoted	marks=outside	yes=yes	-3
choiceQuotedAll	marks=long-open	yes=no	yes=yes	-5
choiceQuotedAll	marks=outside	yes=no	yes=no	-2
choiceQuotedAll	marks=outside	yes=yes	yes=yes	1
choiceRestFirst	n=1	class=NNP	-1
choiceRestFirst	n=1	class=NP	1
choiceRestFirst	n=1	class=that	1
choiceRestFirst	n=14	class=NP	-1
choiceRestFirst	n=14	class=PRP	-1
choiceRestFirst	n=14	class=that	-2
choiceRestFirst	n=14	class=when	-1
choiceRestFirst	n=2	class=ADJ	-1
choiceRestFirst	n=2	class=EX	1
choiceRestFirst	n=2	class=fin	-1
choiceRestFirst	n=2	class=how	1
choiceRestFirst	n=2	class=that	1
choiceRestFirst	n=22	class=NNP	-2
choiceRestFirst	n=22	class=NP	-3
choiceRestFirst	n=22	class=PRP	-1
choiceRestFirst	n=22	class=QO	-4
choiceRestFirst	n=22	class=in	-1
choiceRestFirst	n=22	class=ing	-2
choiceRestFirst	n=22	class=that	-2
choiceRestFirst	n=3	class=NNP	-2
choiceRestFirst	n=4	class=QO	3
choiceRestFirst	n=4	class=that	3
choiceRestFirst	n=6	class=NP	1
choiceRestFirst	n=6	class=about	1
choiceRestFirst	n=6	class=in	2
choiceRestFirst	n=6	class=to	1
choiceRestFirst	n=6	class=which	2
choiceRestFirst	n=9	class=NNP	1
choiceRestFirst	n=9	class=NP	2
choiceRestFirst	n=9	class=QO	2
choiceRestFirst	n=9	class=that	1
choiceSameSource	n=0	-2
choiceSameSource	n=11	2
choiceSameSource	n=12	3
choiceSameSource	n=14	2
choiceSameSource	n=15	2
choiceSameSource	n=5	-1
choiceSameSource	n=6	-2
choiceSameSource	n=7	-1
choiceSameSource	n=9	-1
choiceScore	n=11	1
choiceScore	n=12	1
choiceScore	n=13	1
choiceScore	n=14	1
choiceScore	n=15	2
choiceScore	n=16	2
choiceScore	n=5	-4
choiceScore	n=6	-3
choiceScore	n=7	-3
choiceScore	n=8	-2
choiceScore	n=9	-1
choiceShared	yes=no	yes=no	path=	1
choiceShared	yes=no	yes=yes	path=	1
choiceShared	yes=no	yes=yes	path=,	-1
choiceShared	yes=no	yes=yes	path=, IN NP ,	1
choiceShared	yes=no	yes=yes	path=, V IN NP ,	-2
choiceShared	yes=no	yes=yes	path=CC NP	1
choiceShared	yes=no	yes=yes	path=IN	-1
choiceShared	yes=no	yes=yes	path=IN PRP	1
choiceShared	yes=no	yes=yes	path=NP	1
choiceShared	yes=no	yes=yes	path=PRP	1
choiceShared	yes=no	yes=yes	path=V	1
choiceShared	yes=no	yes=yes	path=V ADJ TO	2
choiceShared	yes=no	yes=yes	path=V IN NP	1
choiceShared	yes=no	yes=yes	path=V NP IN NP ,	-1
choiceShared	yes=no	yes=yes	path=V NP IN NP CC	-1
choiceShared	yes=no	yes=yes	path=V TO	1
choiceShared	yes=no	yes=yes	path=far	-1
choiceShared	yes=no	yes=yes	path=far V	-3
choiceShared	yes=no	yes=yes	path=far V V	-4
choiceShared	yes=yes	yes=no	path=far	3
choiceShared	yes=yes	yes=yes	path=	1
choiceShared	yes=yes	yes=yes	path=IN NP	2
choiceShared	yes=yes	yes=yes	path=V NP	-1
choiceShared	yes=yes	yes=yes	path=V NP ,	2
choiceShared	yes=yes	yes=yes	path=V NP IN NP ,	2
choiceShared	yes=yes	yes=yes	path=V NP IN NP CC	1
choiceShared	yes=yes	yes=yes	path=V PRP V NP CC	1
choiceShared	yes=yes	yes=yes	path=far V	3
choiceShared	yes=yes	yes=yes	path=far V V	1
choiceSiblings	n=1	-2
choiceSiblings	n=2	-5
choiceSideShare	n=2	-4
choiceSource	tag=63	n=0	yes=no	-1
choiceSource	tag=63	n=1	yes=no	1
choiceSource	tag=jj	n=2	yes=yes	1
choiceSource	tag=nn	n=0	yes=no	-1
choiceSource	tag=nn	n=1	yes=yes	1
choiceSource	tag=nn	n=2	yes=yes	-1
choiceSourceClass	noun=n.act	tag=63	-1
choiceSourceClass	noun=n.act	tag=nn	-2
choiceSourceClass	noun=n.attribute	tag=63	-1
choiceSourceClass	noun=n.cognition	tag=63	-1
choiceSourceClass	noun=n.cognition	tag=nn	2
choiceSourceClass	noun=n.communication	tag=63	-1
choiceSourceClass	noun=n.communication	tag=nn	1
choiceSourceClass	noun=n.communication	tag=nns	1
choiceSourceClass	noun=n.feeling	tag=63	-1
choiceSourceClass	noun=n.group	tag=63	1
choiceSourceClass	noun=n.object	tag=63	-1
choiceSourceClass	noun=n.person	tag=63	1
choiceSourceClass	noun=n.person	tag=jj	2
choiceSourceClass	noun=n.phenomenon	tag=63	1
choiceSourceClass	noun=n.quantity	tag=63	1
choiceSourceClass	noun=n.relation	tag=63	1
choiceSourceClass	noun=tag:cd	tag=63	-1
choiceSourceClass	noun=tag:nn	tag=63	-1
choiceSourceClass	noun=tag:nn	tag=nn	-1
choiceSourceClassFirst	noun=n.act	class=NP	yes=no	-1
choiceSourceClassFirst	noun=n.artifact	class=NP	yes=yes	3
choiceSourceClassFirst	noun=n.artifact	class=QO	yes=no	-1
choiceSourceClassFirst	noun=n.attribute	class=NNP	yes=yes	-1
choiceSourceClassFirst	noun=n.cognition	class=that	yes=yes	3
choiceSourceClassFirst	noun=n.cognition	class=to	yes=no	-1
choiceSourceClassFirst	noun=n.communication	class=NNP	yes=no	-2
choiceSourceClassFirst	noun=n.communication	class=NNP	yes=yes	1
choiceSourceClassFirst	noun=n.communication	class=NP	yes=yes	2
choiceSourceClassFirst	noun=n.communication	class=QO	yes=yes	1
choiceSourceClassFirst	noun=n.event	class=NP	yes=yes	-1
choiceSourceClassFirst	noun=n.group	class=NNP	yes=no	-1
choiceSourceClassFirst	noun=n.group	class=QO	yes=yes	-1
choiceSourceClassFirst	noun=n.group	class=to	yes=no	2
choiceSourceClassFirst	noun=n.person	class=EX	yes=yes	1
choiceSourceClassFirst	noun=n.person	class=NNP	yes=no	1
choiceSourceClassFirst	noun=n.person	class=NP	yes=no	1
choiceSourceClassFirst	noun=n.person	class=PRP	yes=no	-1
choiceSourceClassFirst	noun=n.person	class=ing	yes=no	1
choiceSourceClassFirst	noun=n.person	class=that	yes=yes	1
choiceSourceClassFirst	noun=n.relation	class=NNP	yes=no	2
choiceSourceClassFirst	noun=n.relation	class=NP	yes=no	1
choiceSourceClassFirst	noun=n.relation	class=NP	yes=yes	-1
choiceSourceClassFirst	noun=tag:cd	class=NNP	yes=yes	-1
choiceSourceClassFirst	noun=tag:cd	class=that	yes=yes	-2
choiceSourceClassFirst	noun=tag:dt	class=NNP	yes=no	-1
choiceSourceClassFirst	noun=tag:dt	class=NP	yes=no	1
choiceSourceClassFirst	noun=tag:jj	class=NNP	yes=no	-1
choiceSourceClassFirst	noun=tag:jj	class=PRP	yes=yes	1
choiceSourceClassFirst	noun=tag:jj	class=QO	yes=yes	1
choiceSourceClassFirst	noun=tag:jj	class=that	yes=yes	-2
choiceSourceClassFirst	noun=tag:nn	class=ADJ	yes=no	1
choiceSourceClassFirst	noun=tag:nn	class=NNP	yes=yes	-2
choiceSourceClassFirst	noun=tag:nn	class=NP	yes=no	1
choiceSourceClassFirst	noun=tag:nn	class=NP	yes=yes	-2
choiceSourceClassFirst	noun=tag:nn	class=PRP	yes=no	-2
choiceSourceClassFirst	noun=tag:nn	class=QO	yes=yes	-4
choiceSourceClassFirst	noun=tag:nn	class=ing	yes=no	-1
choiceSourceClassFirst	noun=tag:nn	class=whether	yes=yes	1
choiceSourceClassFirst	noun=tag:nn	class=which	yes=yes	-1
choiceSourceClassFirst	noun=tag:nn	class=who	yes=no	2
choiceSourceClassFirst	noun=tag:np	class=ADV	yes=no	-1
choiceSourceClassFirst	noun=tag:np	class=ADV	yes=yes	-1
choiceSourceClassFirst	noun=tag:np	class=NNP	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=POSS	yes=no	1
choiceSourceClassFirst	noun=tag:np	class=QO	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=how	yes=yes	2
choiceSourceClassFirst	noun=tag:np	class=that	yes=no	1
choiceSourceClassFirst	noun=tag:np	class=that	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=to	yes=no	1
choiceSourceClassFirst	noun=tag:np	class=what	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=why	yes=no	1
choiceSourceClassFirst	noun=tag:prp	class=NNP	yes=yes	1
choiceSourceClassFirst	noun=tag:prp	class=PRP	yes=no	1
choiceSourceClassFirst	noun=tag:prp	class=PRP	yes=yes	-1
choiceSourceClassFirst	noun=tag:prp	class=that	yes=no	-1
choiceSourceClassFirst	noun=tag:prp	class=which	yes=yes	1
choiceSourceClassFirst	noun=tag:wh	class=NNP	yes=yes	-1
choiceSourceClassFirst	noun=tag:wh	class=NP	yes=yes	-1
choiceSourceClassFirst	noun=tag:wh	class=PRP	yes=no	1
choiceSourceFirst	state=0	class=ADJ	yes=no	1
choiceSourceFirst	state=0	class=NNP	yes=yes	-2
choiceSourceFirst	state=0	class=NP	yes=no	1
choiceSourceFirst	state=0	class=NP	yes=yes	-2
choiceSourceFirst	state=0	class=PRP	yes=no	-2
choiceSourceFirst	state=0	class=QO	yes=yes	-4
choiceSourceFirst	state=0	class=ing	yes=no	-1
choiceSourceFirst	state=0	class=whether	yes=yes	1
choiceSourceFirst	state=0	class=which	yes=yes	-1
choiceSourceFirst	state=0	class=who	yes=no	2
choiceSourceFirst	state=1	class=ADJ	yes=no	-1
choiceSourceFirst	state=1	class=ADV	yes=yes	1
choiceSourceFirst	state=1	class=EX	yes=yes	1
choiceSourceFirst	state=1	class=NNP	yes=no	1
choiceSourceFirst	state=1	class=NP	yes=no	-1
choiceSourceFirst	state=1	class=PRP	yes=no	-1
choiceSourceFirst	state=1	class=QO	yes=yes	1
choiceSourceFirst	state=1	class=in	yes=yes	1
choiceSourceFirst	state=1	class=that	yes=yes	2
choiceSourceFirst	state=1	class=to	yes=no	1
choiceSourceFirst	state=16	class=NNP	yes=no	-1
choiceSourceFirst	state=16	class=PRP	yes=yes	1
choiceSourceFirst	state=16	class=QO	yes=yes	1
choiceSourceFirst	state=16	class=that	yes=yes	-2
choiceSourceFirst	state=19	class=NNP	yes=no	-1
choiceSourceFirst	state=19	class=NP	yes=no	1
choiceSourceFirst	state=2	class=PRP	yes=no	1
choiceSourceFirst	state=2	class=QO	yes=no	-1
choiceSourceFirst	state=2	class=QO	yes=yes	-2
choiceSourceFirst	state=2	class=that	yes=no	-1
choiceSourceFirst	state=2	class=that	yes=yes	1
choiceSourceFirst	state=2	class=to	yes=no	-2
choiceSourceFirst	state=2	class=whether	yes=yes	1
choiceSourceFirst	state=25	class=NNP	yes=yes	-1
choiceSourceFirst	state=25	class=that	yes=yes	-2
choiceSourceFirst	state=26	class=NNP	yes=yes	-1
choiceSourceFirst	state=26	class=NP	yes=yes	-1
choiceSourceFirst	state=26	class=PRP	yes=no	1
choiceSourceFirst	state=3	class=ADV	yes=no	-1
choiceSourceFirst	state=3	class=ADV	yes=yes	-1
choiceSourceFirst	state=3	class=NNP	yes=yes	1
choiceSourceFirst	state=3	class=POSS	yes=no	1
choiceSourceFirst	state=3	class=QO	yes=yes	1
choiceSourceFirst	state=3	class=how	yes=yes	2
choiceSourceFirst	state=3	class=that	yes=no	1
choiceSourceFirst	state=3	class=that	yes=yes	1
choiceSourceFirst	state=3	class=to	yes=no	1
choiceSourceFirst	state=3	class=what	yes=yes	1
choiceSourceFirst	state=3	class=why	yes=no	1
choiceSourceFirst	state=4	class=NNP	yes=yes	1
choiceSourceFirst	state=4	class=PRP	yes=no	1
choiceSourceFirst	state=4	class=PRP	yes=yes	-1
choiceSourceFirst	state=4	class=that	yes=no	-1
choiceSourceFirst	state=4	class=which	yes=yes	1
choiceSourceInside	yes=yes	-5
choiceSourcePath	yes=no	path=	1
choiceSourcePath	yes=no	path=far	1
choiceSourcePath	yes=yes	path=	2
choiceSourcePath	yes=yes	path=, IN NP ,	1
choiceSourcePath	yes=yes	path=, NP ,	1
choiceSourcePath	yes=yes	path=, NP CC NP ,	1
choiceSourcePath	yes=yes	path=, V IN NP ,	-2
choiceSourcePath	yes=yes	path=CC NP	1
choiceSourcePath	yes=yes	path=IN	-2
choiceSourcePath	yes=yes	path=IN NP	2
choiceSourcePath	yes=yes	path=NP	1
choiceSourcePath	yes=yes	path=PRP	1
choiceSourcePath	yes=yes	path=V	1
choiceSourcePath	yes=yes	path=V ADJ TO	2
choiceSourcePath	yes=yes	path=V IN	-1
choiceSourcePath	yes=yes	path=V IN NP CC	1
choiceSourcePath	yes=yes	path=V IN NP TO	-1
choiceSourcePath	yes=yes	path=V NP ,	1
choiceSourcePath	yes=yes	path=V NP IN NP	-2
choiceSourcePath	yes=yes	path=V NP IN NP SUB	1
choiceSourcePath	yes=yes	path=V PRP V NP CC	1
choiceSourcePath	yes=yes	path=far	-1
choiceSourcePath	yes=yes	path=far V V	-1
choiceSourcePathForm	yes=no	path=	form=fin	1
choiceSourcePathForm	yes=no	path=IN	form=fin	-2
choiceSourcePathForm	yes=no	path=IN	form=nn	-1
choiceSourcePathForm	yes=no	path=far	form=ing	2
choiceSourcePathForm	yes=yes	path=	form=fin	2
choiceSourcePathForm	yes=yes	path=	form=fin+have	1
choiceSourcePathForm	yes=yes	path=	form=fin+have+not	1
choiceSourcePathForm	yes=yes	path=	form=fin+modal	1
choiceSourcePathForm	yes=yes	path=	form=fin+not	1
choiceSourcePathForm	yes=yes	path=	form=fin+passive	-5
choiceSourcePathForm	yes=yes	path=	form=fin+passive+modal	-3
choiceSourcePathForm	yes=yes	path=	form=fin+passive+not	-1
choiceSourcePathForm	yes=yes	path=	form=fin+passive+not+modal	-1
choiceSourcePathForm	yes=yes	path=	form=nn	2
choiceSourcePathForm	yes=yes	path=	form=nns	1
choiceSourcePathForm	yes=yes	path=	form=pp	-1
choiceSourcePathForm	yes=yes	path=,	form=fin	-2
choiceSourcePathForm	yes=yes	path=, NP ,	form=fin+have	1
choiceSourcePathForm	yes=yes	path=, NP IN NP ,	form=fin	1
choiceSourcePathForm	yes=yes	path=, NP IN NP ,	form=ing	-2
choiceSourcePathForm	yes=yes	path=, V IN NP ,	form=fin	-2
choiceSourcePathForm	yes=yes	path=IN NP	form=fin+have	1
choiceSourcePathForm	yes=yes	path=IN NP IN NP	form=fin	1
choiceSourcePathForm	yes=yes	path=IN NP IN NP	form=fin+have	-1
choiceSourcePathForm	yes=yes	path=NP	form=fin	1
choiceSourcePathForm	yes=yes	path=V	form=ing	-1
choiceSourcePathForm	yes=yes	path=V	form=jj	2
choiceSourcePathForm	yes=yes	path=V ,	form=ing	1
choiceSourcePathForm	yes=yes	path=V ADJ TO	form=inf	2
choiceSourcePathForm	yes=yes	path=V IN NP	form=fin	1
choiceSourcePathForm	yes=yes	path=V IN NP TO	form=inf	-2
choiceSourcePathForm	yes=yes	path=V NP	form=inf	1
choiceSourcePathForm	yes=yes	path=V NP	form=ing	-2
choiceSourcePathForm	yes=yes	path=V NP ,	form=ing	3
choiceSourcePathForm	yes=yes	path=V NP IN NP	form=ing	-1
choiceSourcePathForm	yes=yes	path=V NP IN NP ,	form=ing	1
choiceSourcePathForm	yes=yes	path=V NP IN NP SUB	form=ing	1
choiceSourcePathForm	yes=yes	path=V PRP V NP CC	form=fin	1
choiceSourcePathForm	yes=yes	path=far	form=fin+have	-1
choiceSourcePathForm	yes=yes	path=far V	form=fin	-1
choiceSourcePathForm	yes=yes	path=far V	form=inf	1
choiceSourcePathForm	yes=yes	path=far V	form=ing	1
choiceSourcePathForm	yes=yes	path=far V	form=pp	-1
choiceSourcePathForm	yes=yes	path=far V V	form=fin	-1
choiceSourceScore	n=0	n=15	-1
choiceSourceScore	n=0	n=5	1
choiceSourceScore	n=0	n=6	-1
choiceSourceScore	n=0	n=8	-1
choiceSourceScore	n=1	n=14	1
choiceSourceScore	n=1	n=15	2
choiceSourceScore	n=1	n=5	-1
choiceSourceScore	n=1	n=8	1
choiceSourceScore	n=16	n=6	1
choiceSourceScore	n=16	n=8	-1
choiceSourceScore	n=19	n=11	-1
choiceSourceScore	n=19	n=5	-1
choiceSourceScore	n=19	n=7	1
choiceSourceScore	n=2	n=10	-1
choiceSourceScore	n=2	n=12	1
choiceSourceScore	n=2	n=14	1
choiceSourceScore	n=2	n=8	-1
choiceSourceScore	n=2	n=9	-1
choiceSourceScore	n=26	n=11	1
choiceSourceScore	n=26	n=12	-2
choiceSourceScore	n=26	n=6	1
choiceSourceScore	n=26	n=8	1
choiceSourceScore	n=26	n=9	-1
choiceSourceScore	n=3	n=11	1
choiceSourceScore	n=3	n=5	-1
choiceSourceScore	n=3	n=8	-1
choiceSourceScore	n=3	n=9	1
choiceSourceScore	n=4	n=16	2
choiceSourceScore	n=4	n=5	1
choiceSourceScore	n=4	n=7	-1
choiceSourceWord	word=?	1
choiceSourceWord	word=a	-1
choiceSourceWord	word=ally	1
choiceSourceWord	word=analyst	1
choiceSourceWord	word=anyone	-1
choiceSourceWord	word=authority	3
choiceSourceWord	word=average	1
choiceSourceWord	word=biden	1
choiceSourceWord	word=board	2
choiceSourceWord	word=both	1
choiceSourceWord	word=china	-1
choiceSourceWord	word=christie	-1
choiceSourceWord	word=clinton	1
choiceSourceWord	word=committee	-1
choiceSourceWord	word=council	1
choiceSourceWord	word=crowd	-2
choiceSourceWord	word=cruz	1
choiceSourceWord	word=cutler	-2
choiceSourceWord	word=debate	-1
choiceSourceWord	word=declaration	1
choiceSourceWord	word=delegate	-1
choiceSourceWord	word=democrats	1
choiceSourceWord	word=devine	3
choiceSourceWord	word=diplomat	1
choiceSourceWord	word=doctor	1
choiceSourceWord	word=economist	-1
choiceSourceWord	word=federation	1
choiceSourceWord	word=fitch	2
choiceSourceWord	word=founder	1
choiceSourceWord	word=governor	1
choiceSourceWord	word=group	1
choiceSourceWord	word=he	2
choiceSourceWord	word=hong	-1
choiceSourceWord	word=i	-3
choiceSourceWord	word=insider	1
choiceSourceWord	word=it	-3
choiceSourceWord	word=johnson	-1
choiceSourceWord	word=kasich	2
choiceSourceWord	word=lawyer	-1
choiceSourceWord	word=link	1
choiceSourceWord	word=listener	-1
choiceSourceWord	word=man	-1
choiceSourceWord	word=manager	1
choiceSourceWord	word=many	3
choiceSourceWord	word=mccain	-1
choiceSourceWord	word=mcconnell	-1
choiceSourceWord	word=millennials	1
choiceSourceWord	word=nobody	-1
choiceSourceWord	word=nominee	-1
choiceSourceWord	word=number	1
choiceSourceWord	word=obama	1
choiceSourceWord	word=office	1
choiceSourceWord	word=opinion	2
choiceSourceWord	word=organization	1
choiceSourceWord	word=page	1
choiceSourceWord	word=party	-2
choiceSourceWord	word=people	-1
choiceSourceWord	word=percent	1
choiceSourceWord	word=plan	-2
choiceSourceWord	word=poll	3
choiceSourceWord	word=polling	1
choiceSourceWord	word=president	-1
choiceSourceWord	word=price	-1
choiceSourceWord	word=record	1
choiceSourceWord	word=report	2
choiceSourceWord	word=result	1
choiceSourceWord	word=schlafly	1
choiceSourceWord	word=screen	-1
choiceSourceWord	word=she	2
choiceSourceWord	word=sign	-1
choiceSourceWord	word=smith	1
choiceSourceWord	word=some	3
choiceSourceWord	word=spokesman	3
choiceSourceWord	word=spokesperson	2
choiceSourceWord	word=spokeswoman	1
choiceSourceWord	word=staffer	-1
choiceSourceWord	word=states	-1
choiceSourceWord	word=strategy	-1
choiceSourceWord	word=study	2
choiceSourceWord	word=support	-3
choiceSourceWord	word=supporter	-1
choiceSourceWord	word=that	-3
choiceSourceWord	word=the	-1
choiceSourceWord	word=they	2
choiceSourceWord	word=third	1
choiceSourceWord	word=this	-1
choiceSourceWord	word=voter	-1
choiceSourceWord	word=we	-1
choiceSourceWord	word=what	-3
choiceSourceWord	word=who	2
choiceSourceWord	word=you	-2
choiceVerbClassFirst	verb=none	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.change	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.change	class=to	yes=no	-3
choiceVerbClassFirst	verb=v.change+c+F	class=NP	yes=no	-4
choiceVerbClassFirst	verb=v.change+c+F	class=QO	yes=yes	1
choiceVerbClassFirst	verb=v.cognition+F	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.cognition+c	class=NNP	yes=no	2
choiceVerbClassFirst	verb=v.cognition+c	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.cognition+c+F	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.cognition+c+F	class=QO	yes=no	-1
choiceVerbClassFirst	verb=v.cognition+c+F	class=that	yes=no	1
choiceVerbClassFirst	verb=v.cognition+cc	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.cognition+cc+F	class=ADV	yes=no	1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=NNP	yes=no	1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=NP	yes=yes	1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=in	yes=no	1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=that	yes=yes	-2
choiceVerbClassFirst	verb=v.cognition+cc+F	class=to	yes=no	-1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=to	yes=yes	-1
choiceVerbClassFirst	verb=v.communication	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.communication	class=PRP	yes=no	2
choiceVerbClassFirst	verb=v.communication	class=QO	yes=no	-1
choiceVerbClassFirst	verb=v.communication	class=ing	yes=no	-1
choiceVerbClassFirst	verb=v.communication	class=who	yes=no	1
choiceVerbClassFirst	verb=v.communication+c	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.communication+c	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.communication+c	class=PRP	yes=yes	-3
choiceVerbClassFirst	verb=v.communication+c	class=QO	yes=no	2
choiceVerbClassFirst	verb=v.communication+c	class=that	yes=no	1
choiceVerbClassFirst	verb=v.communication+c+F	class=ADV	yes=no	2
choiceVerbClassFirst	verb=v.communication+c+F	class=NNP	yes=no	-1
choiceVerbClassFirst	verb=v.communication+c+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.communication+c+F	class=PRP	yes=no	1
choiceVerbClassFirst	verb=v.communication+c+F	class=to	yes=no	1
choiceVerbClassFirst	verb=v.communication+c+F	class=which	yes=no	1
choiceVerbClassFirst	verb=v.communication+cc	class=NNP	yes=no	-1
choiceVerbClassFirst	verb=v.communication+cc	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.communication+cc	class=PRP	yes=no	-1
choiceVerbClassFirst	verb=v.communication+cc+F	class=ADV	yes=no	-2
choiceVerbClassFirst	verb=v.communication+cc+F	class=ADV	yes=yes	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=NNP	yes=no	-2
choiceVerbClassFirst	verb=v.communication+cc+F	class=NNP	yes=yes	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=NP	yes=yes	2
choiceVerbClassFirst	verb=v.communication+cc+F	class=PRP	yes=no	2
choiceVerbClassFirst	verb=v.communication+cc+F	class=PRP	yes=yes	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=QO	yes=yes	-1
choiceVerbClassFirst	verb=v.communication+cc+F	class=if	yes=yes	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=to	yes=no	1
choiceVerbClassFirst	verb=v.competition+c	class=NNP	yes=no	1
choiceVerbClassFirst	verb=v.competition+c	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.contact	class=NP	yes=no	-3
choiceVerbClassFirst	verb=v.contact	class=NP	yes=yes	-2
choiceVerbClassFirst	verb=v.contact+c	class=NNP	yes=no	-3
choiceVerbClassFirst	verb=v.contact+c	class=PRP	yes=no	-2
choiceVerbClassFirst	verb=v.contact+c	class=QO	yes=yes	1
choiceVerbClassFirst	verb=v.creation	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.creation	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.creation+c+F	class=NP	yes=no	-3
choiceVerbClassFirst	verb=v.creation+c+F	class=QO	yes=yes	3
choiceVerbClassFirst	verb=v.emotion	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.emotion	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.emotion	class=ing	yes=no	-1
choiceVerbClassFirst	verb=v.emotion	class=to	yes=no	2
choiceVerbClassFirst	verb=v.emotion+F	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.emotion+c+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.emotion+c+F	class=NP	yes=yes	2
choiceVerbClassFirst	verb=v.emotion+c+F	class=that	yes=yes	-1
choiceVerbClassFirst	verb=v.emotion+c+F	class=to	yes=no	2
choiceVerbClassFirst	verb=v.motion	class=QO	yes=yes	1
choiceVerbClassFirst	verb=v.motion	class=to	yes=no	-1
choiceVerbClassFirst	verb=v.perception	class=PRP	yes=yes	1
choiceVerbClassFirst	verb=v.perception	class=that	yes=yes	-1
choiceVerbClassFirst	verb=v.perception+c+F	class=NP	yes=yes	1
choiceVerbClassFirst	verb=v.perception+cc+F	class=how	yes=yes	-1
choiceVerbClassFirst	verb=v.possession	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.possession+F	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.possession+F	class=that	yes=yes	1
choiceVerbClassFirst	verb=v.possession+c+F	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.social	class=NNP	yes=no	1
choiceVerbClassFirst	verb=v.social	class=NNP	yes=yes	-2
choiceVerbClassFirst	verb=v.social	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.social	class=to	yes=no	-4
choiceVerbClassFirst	verb=v.social+F	class=NNP	yes=no	3
choiceVerbClassFirst	verb=v.social+F	class=that	yes=yes	1
choiceVerbClassFirst	verb=v.social+c+F	class=ing	yes=no	1
choiceVerbClassFirst	verb=v.stative	class=NNP	yes=yes	1
choiceVerbClassFirst	verb=v.stative	class=NP	yes=no	-3
choiceVerbClassFirst	verb=v.stative	class=PRP	yes=yes	-2
choiceVerbClassFirst	verb=v.stative	class=ing	yes=no	-1
choiceVerbClassFirst	verb=v.stative+F	class=NP	yes=no	-4
choiceVerbClassFirst	verb=v.stative+c	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.stative+c	class=that	yes=yes	1
choiceVerbClassFirst	verb=v.stative+cc	class=NP	yes=no	2
choiceVerbClassSource	verb=none	n=3	-2
choiceVerbClassSource	verb=none	n=4	-1
choiceVerbClassSource	verb=v.change	n=2	-1
choiceVerbClassSource	verb=v.change	n=3	-1
choiceVerbClassSource	verb=v.change	n=4	-1
choiceVerbClassSource	verb=v.change+c	n=0	-1
choiceVerbClassSource	verb=v.change+c	n=3	-1
choiceVerbClassSource	verb=v.cognition+F	n=3	2
choiceVerbClassSource	verb=v.cognition+c	n=0	-2
choiceVerbClassSource	verb=v.cognition+c	n=2	2
choiceVerbClassSource	verb=v.cognition+c	n=3	3
choiceVerbClassSource	verb=v.cognition+c+F	n=1	1
choiceVerbClassSource	verb=v.cognition+c+F	n=16	-1
choiceVerbClassSource	verb=v.cognition+c+F	n=4	1
choiceVerbClassSource	verb=v.cognition+cc	n=1	1
choiceVerbClassSource	verb=v.cognition+cc	n=26	1
choiceVerbClassSource	verb=v.cognition+cc	n=4	1
choiceVerbClassSource	verb=v.cognition+cc+F	n=0	3
choiceVerbClassSource	verb=v.cognition+cc+F	n=1	-2
choiceVerbClassSource	verb=v.communication	n=2	1
choiceVerbClassSource	verb=v.communication	n=3	1
choiceVerbClassSource	verb=v.communication+F	n=1	1
choiceVerbClassSource	verb=v.communication+F	n=3	1
choiceVerbClassSource	verb=v.communication+c	n=26	-1
choiceVerbClassSource	verb=v.communication+c	n=3	1
choiceVerbClassSource	verb=v.communication+c	n=4	1
choiceVerbClassSource	verb=v.communication+c+F	n=0	-2
choiceVerbClassSource	verb=v.communication+c+F	n=1	1
choiceVerbClassSource	verb=v.communication+c+F	n=26	1
choiceVerbClassSource	verb=v.communication+c+F	n=3	1
choiceVerbClassSource	verb=v.communication+c+F	n=4	1
choiceVerbClassSource	verb=v.communication+cc	n=0	-2
choiceVerbClassSource	verb=v.communication+cc	n=3	1
choiceVerbClassSource	verb=v.communication+cc+F	n=0	1
choiceVerbClassSource	verb=v.communication+cc+F	n=1	-1
choiceVerbClassSource	verb=v.communication+cc+F	n=16	1
choiceVerbClassSource	verb=v.communication+cc+F	n=2	1
choiceVerbClassSource	verb=v.communication+cc+F	n=25	-1
choiceVerbClassSource	verb=v.communication+cc+F	n=3	2
choiceVerbClassSource	verb=v.communication+cc+F	n=4	1
choiceVerbClassSource	verb=v.competition+c+F	n=2	1
choiceVerbClassSource	verb=v.contact	n=1	-2
choiceVerbClassSource	verb=v.contact	n=26	-1
choiceVerbClassSource	verb=v.contact+c	n=2	-1
choiceVerbClassSource	verb=v.contact+c	n=3	-1
choiceVerbClassSource	verb=v.creation	n=4	-1
choiceVerbClassSource	verb=v.creation+c+F	n=4	-1
choiceVerbClassSource	verb=v.emotion	n=0	-4
choiceVerbClassSource	verb=v.emotion	n=1	-1
choiceVerbClassSource	verb=v.emotion+c+F	n=1	2
choiceVerbClassSource	verb=v.emotion+c+F	n=26	3
choiceVerbClassSource	verb=v.emotion+c+F	n=3	1
choiceVerbClassSource	verb=v.emotion+c+F	n=4	-1
choiceVerbClassSource	verb=v.motion	n=1	-1
choiceVerbClassSource	verb=v.motion	n=3	-1
choiceVerbClassSource	verb=v.motion	n=4	-4
choiceVerbClassSource	verb=v.perception	n=0	3
choiceVerbClassSource	verb=v.perception	n=1	-4
choiceVerbClassSource	verb=v.perception	n=3	-1
choiceVerbClassSource	verb=v.perception	n=4	-2
choiceVerbClassSource	verb=v.perception+cc+F	n=1	1
choiceVerbClassSource	verb=v.perception+cc+F	n=2	1
choiceVerbClassSource	verb=v.perception+cc+F	n=4	-1
choiceVerbClassSource	verb=v.possession	n=3	-2
choiceVerbClassSource	verb=v.possession+F	n=1	2
choiceVerbClassSource	verb=v.possession+F	n=3	-2
choiceVerbClassSource	verb=v.possession+c	n=2	1
choiceVerbClassSource	verb=v.possession+c+F	n=3	-1
choiceVerbClassSource	verb=v.possession+cc	n=0	1
choiceVerbClassSource	verb=v.social	n=0	-2
choiceVerbClassSource	verb=v.social	n=3	-2
choiceVerbClassSource	verb=v.social	n=4	-3
choiceVerbClassSource	verb=v.social+F	n=26	1
choiceVerbClassSource	verb=v.social+c	n=1	1
choiceVerbClassSource	verb=v.social+c+F	n=4	1
choiceVerbClassSource	verb=v.stative	n=3	-1
choiceVerbClassSource	verb=v.stative	n=4	-1
choiceVerbClassSource	verb=v.stative+cc	n=1	1
choiceVerbClassSource	verb=v.stative+cc	n=26	1
