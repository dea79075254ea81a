# points-choice.lex — points of the choice stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
choiceAnchorBefore	chunk=#	n=0	1
choiceAnchorBefore	chunk=#	n=1	-1
choiceAnchorBefore	chunk=,	n=0	1
choiceAnchorBefore	chunk=:	n=0	-1
choiceAnchorBefore	chunk=CC	n=0	1
choiceAnchorBefore	chunk=DASH	n=0	2
choiceAnchorBefore	chunk=IN	n=0	-1
choiceAnchorBefore	chunk=NP	n=0	-2
choiceAnchorBefore	chunk=QC	n=0	1
choiceAnchorBefore	chunk=QO	n=0	-1
choiceAnchorBefore	chunk=SUB	n=0	1
choiceAnchorBefore	chunk=THAT	n=0	-4
choiceAnchorBefore	chunk=V	n=0	-4
choiceAnchorBefore	chunk=WH	n=0	-1
choiceAnchorScore	n=0	n=11	1
choiceAnchorScore	n=0	n=12	1
choiceAnchorScore	n=0	n=13	1
choiceAnchorScore	n=0	n=14	1
choiceAnchorScore	n=0	n=15	1
choiceAnchorScore	n=0	n=16	2
choiceAnchorScore	n=0	n=5	-3
choiceAnchorScore	n=0	n=6	-3
choiceAnchorScore	n=0	n=7	-2
choiceAnchorScore	n=0	n=8	-2
choiceAnchorScore	n=0	n=9	-1
choiceAnchorVerbs	n=0	n=0	1
choiceAnchorVerbs	n=0	n=1	-1
choiceAnchorVerbs	n=0	n=4	-2
choiceAnchorVerbs	n=0	n=5	-2
choiceAnchorVerbs	n=1	n=0	1
choiceAnchorVerbs	n=1	n=4	-1
choiceAround	n=1	n=0	1
choiceAround	n=1	n=1	-2
choiceAround	n=1	n=3	1
choiceAround	n=2	n=0	-2
choiceAround	n=2	n=2	-2
choiceAround	n=2	n=3	-1
choiceAround	n=3	n=0	-2
choiceAtEndFirst	yes=no	class=ADV	-1
choiceAtEndFirst	yes=no	class=NNP	-1
choiceAtEndFirst	yes=no	class=NP	-1
choiceAtEndFirst	yes=no	class=PRP	-1
choiceAtEndFirst	yes=no	class=and	-1
choiceAtEndFirst	yes=no	class=but	-1
choiceAtEndFirst	yes=no	class=fin	-2
choiceAtEndFirst	yes=no	class=pp	-2
choiceAtEndFirst	yes=no	class=that	-1
choiceAtEndFirst	yes=no	class=which	1
choiceAtEndFirst	yes=yes	class=ADJ	-1
choiceAtEndFirst	yes=yes	class=PRP	1
choiceAtEndFirst	yes=yes	class=as	-2
choiceAtEndFirst	yes=yes	class=fin	-1
choiceAtEndFirst	yes=yes	class=how	1
choiceAtEndFirst	yes=yes	class=if	1
choiceAtEndFirst	yes=yes	class=inf	-2
choiceAtEndFirst	yes=yes	class=ing	1
choiceAtEndFirst	yes=yes	class=that	2
choiceAtEndFirst	yes=yes	class=whether	2
choiceBorderFirst	n=0	class=EX	1
choiceBorderFirst	n=0	class=POSS	1
choiceBorderFirst	n=0	class=X	-1
choiceBorderFirst	n=0	class=and	-1
choiceBorderFirst	n=0	class=as	-1
choiceBorderFirst	n=0	class=at	-2
choiceBorderFirst	n=0	class=fin	-2
choiceBorderFirst	n=0	class=how	1
choiceBorderFirst	n=0	class=if	1
choiceBorderFirst	n=0	class=inf	-2
choiceBorderFirst	n=0	class=pp	-2
choiceBorderFirst	n=0	class=when	-1
choiceBorderFirst	n=0	class=whether	2
choiceBorderFirst	n=0	class=which	1
choiceBorderFirst	n=0	class=while	-1
choiceBorderFirst	n=0	class=who	1
choiceBorderFirst	n=0	class=why	1
choiceBorderFirst	n=9	class=NNP	-1
choiceBorderFirst	n=9	class=ing	1
choiceBorderScore	n=0	n=13	1
choiceBorderScore	n=0	n=14	2
choiceBorderScore	n=0	n=15	1
choiceBorderScore	n=0	n=16	3
choiceBorderScore	n=0	n=5	-3
choiceBorderScore	n=0	n=6	-3
choiceBorderScore	n=0	n=7	-2
choiceBorderScore	n=0	n=8	-1
choiceBorderScore	n=9	n=16	-2
choiceBorderScore	n=9	n=9	-1
choiceContentClass	noun=n.act	tag=63	class=NP	2
choiceContentClass	noun=n.act	tag=nns	class=NP	2
choiceContentClass	noun=n.artifact	tag=63	class=NNP	1
choiceContentClass	noun=n.artifact	tag=63	class=NP	-2
choiceContentClass	noun=n.artifact	tag=nn	class=NNP	-1
choiceContentClass	noun=n.attribute	tag=63	class=NP	1
choiceContentClass	noun=n.attribute	tag=63	class=ing	-1
choiceContentClass	noun=n.body	tag=63	class=NP	-3
choiceContentClass	noun=n.cognition	tag=63	class=NP	2
choiceContentClass	noun=n.communication	tag=63	class=NP	1
choiceContentClass	noun=n.communication	tag=63	class=ing	-2
choiceContentClass	noun=n.group	tag=63	class=NP	-1
choiceContentClass	noun=n.group	tag=nn	class=NP	-2
choiceContentClass	noun=n.location	tag=63	class=EX	2
choiceContentClass	noun=n.possession	tag=63	class=NP	-1
choiceContentClass	noun=n.quantity	tag=63	class=NP	-1
choiceContentClass	noun=n.substance	tag=63	class=at	-1
choiceContentClass	noun=n.time	tag=63	class=NP	-3
choiceContentClass	noun=n.time	tag=63	class=while	-1
choiceContentClass	noun=none	tag=63	class=ADV	-1
choiceContentClass	noun=none	tag=63	class=NNP	-1
choiceContentClass	noun=none	tag=63	class=and	-1
choiceContentClass	noun=none	tag=63	class=as	-3
choiceContentClass	noun=none	tag=63	class=if	1
choiceContentClass	noun=none	tag=63	class=ing	1
choiceContentClass	noun=none	tag=63	class=what	1
choiceContentClass	noun=none	tag=63	class=whether	1
choiceContentClass	noun=none	tag=63	class=which	1
choiceContentClass	noun=none	tag=63	class=who	1
choiceContentClass	noun=none	tag=jj	class=PRP	1
choiceContentClass	noun=none	tag=jj	class=that	1
choiceContentClass	noun=none	tag=nn	class=ing	1
choiceContentClass	noun=none	tag=nns	class=to	-1
choiceFirstScore	class=ADJ	n=5	-2
choiceFirstScore	class=ADV	n=5	-3
choiceFirstScore	class=ADV	n=7	-1
choiceFirstScore	class=ADV	n=8	-1
choiceFirstScore	class=ADV	n=9	2
choiceFirstScore	class=NNP	n=11	1
choiceFirstScore	class=NNP	n=14	1
choiceFirstScore	class=NNP	n=5	-1
choiceFirstScore	class=NNP	n=6	-1
choiceFirstScore	class=NNP	n=9	-1
choiceFirstScore	class=NP	n=14	-1
choiceFirstScore	class=NP	n=15	1
choiceFirstScore	class=NP	n=16	2
choiceFirstScore	class=NP	n=5	-1
choiceFirstScore	class=PRP	n=10	-1
choiceFirstScore	class=PRP	n=13	2
choiceFirstScore	class=PRP	n=14	-1
choiceFirstScore	class=PRP	n=5	-2
choiceFirstScore	class=PRP	n=6	3
choiceFirstScore	class=PRP	n=7	-1
choiceFirstScore	class=PRP	n=9	-1
choiceFirstScore	class=QO	n=14	1
choiceFirstScore	class=QO	n=16	1
choiceFirstScore	class=QO	n=5	-1
choiceFirstScore	class=QO	n=6	-1
choiceFirstScore	class=QO	n=8	-2
choiceFirstScore	class=fin	n=5	-4
choiceFirstScore	class=fin	n=7	-1
choiceFirstScore	class=how	n=6	1
choiceFirstScore	class=how	n=7	1
choiceFirstScore	class=how	n=8	-1
choiceFirstScore	class=if	n=12	2
choiceFirstScore	class=inf	n=8	-1
choiceFirstScore	class=ing	n=13	1
choiceFirstScore	class=ing	n=14	1
choiceFirstScore	class=ing	n=7	1
choiceFirstScore	class=ing	n=8	-1
choiceFirstScore	class=that	n=10	1
choiceFirstScore	class=that	n=12	1
choiceFirstScore	class=that	n=15	1
choiceFirstScore	class=that	n=5	1
choiceFirstScore	class=that	n=6	-1
choiceFirstScore	class=to	n=10	-1
choiceFirstScore	class=to	n=12	-1
choiceFirstScore	class=to	n=13	1
choiceFirstScore	class=to	n=8	1
choiceFirstScore	class=to	n=9	1
choiceFirstScore	class=what	n=5	3
choiceFirstScore	class=what	n=6	-1
choiceFirstScore	class=whether	n=5	2
choiceFirstScore	class=whether	n=6	-1
choiceFirstScore	class=which	n=9	1
choiceFirstScore	class=who	n=5	1
choiceFormSource	form=colon	n=19	-1
choiceFormSource	form=fin	n=0	-1
choiceFormSource	form=fin	n=16	3
choiceFormSource	form=fin	n=4	-1
choiceFormSource	form=fin+have	n=1	-1
choiceFormSource	form=fin+have	n=3	1
choiceFormSource	form=fin+not	n=1	1
choiceFormSource	form=fin+not	n=4	1
choiceFormSource	form=fin+passive	n=0	1
choiceFormSource	form=fin+passive	n=26	-1
choiceFormSource	form=fin+passive	n=3	-4
choiceFormSource	form=fin+passive	n=4	-1
choiceFormSource	form=fin+passive+not	n=0	1
choiceFormSource	form=inf	n=0	-2
choiceFormSource	form=inf	n=1	-1
choiceFormSource	form=inf	n=2	2
choiceFormSource	form=ing	n=0	-4
choiceFormSource	form=ing	n=16	-3
choiceFormSource	form=ing	n=19	-2
choiceFormSource	form=ing	n=26	-1
choiceFormSource	form=ing	n=3	2
choiceFormSource	form=ing	n=4	2
choiceFormSource	form=jj	n=4	1
choiceFormSource	form=nn	n=0	-1
choiceFormSource	form=nn	n=1	1
choiceFormSource	form=nn	n=4	-1
choiceFormSource	form=pp	n=1	-1
choiceFormSource	form=pp	n=19	-1
choiceFormSource	form=pp	n=3	1
choiceFrameScore	frame=,>NP	n=10	-1
choiceFrameScore	frame=,>QO	n=9	-1
choiceFrameScore	frame=.>#	n=12	1
choiceFrameScore	frame=.>#	n=13	1
choiceFrameScore	frame=.>#	n=15	1
choiceFrameScore	frame=.>#	n=16	8
choiceFrameScore	frame=IN>NNP	n=12	2
choiceFrameScore	frame=IN>NNP	n=16	-1
choiceFrameScore	frame=IN>NP	n=14	1
choiceFrameScore	frame=IN>NP	n=15	-2
choiceFrameScore	frame=IN>NP	n=16	1
choiceFrameScore	frame=NNP>,	n=10	1
choiceFrameScore	frame=NNP>,	n=11	-1
choiceFrameScore	frame=NNP>,	n=12	-1
choiceFrameScore	frame=NNP>,	n=15	1
choiceFrameScore	frame=NNP>,	n=16	-2
choiceFrameScore	frame=NNP>,	n=7	1
choiceFrameScore	frame=NNP>,	n=9	1
choiceFrameScore	frame=NNP>.	n=10	-3
choiceFrameScore	frame=NNP>.	n=14	1
choiceFrameScore	frame=NNP>.	n=15	2
choiceFrameScore	frame=NNP>.	n=16	1
choiceFrameScore	frame=NNP>and	n=12	1
choiceFrameScore	frame=NNP>and	n=8	-1
choiceFrameScore	frame=NNP>fin	n=5	-1
choiceFrameScore	frame=NNP>ing	n=9	-1
choiceFrameScore	frame=NNP>to	n=12	1
choiceFrameScore	frame=NP>#	n=5	1
choiceFrameScore	frame=NP>,	n=15	-1
choiceFrameScore	frame=NP>,	n=7	2
choiceFrameScore	frame=NP>,	n=9	-1
choiceFrameScore	frame=NP>.	n=5	-1
choiceFrameScore	frame=NP>.	n=6	1
choiceFrameScore	frame=NP>.	n=8	1
choiceFrameScore	frame=NP>.	n=9	1
choiceFrameScore	frame=NP>:	n=11	2
choiceFrameScore	frame=NP>DASH	n=9	1
choiceFrameScore	frame=NP>QO	n=13	1
choiceFrameScore	frame=NP>QO	n=14	-2
choiceFrameScore	frame=NP>QO	n=7	-1
choiceFrameScore	frame=NP>and	n=9	1
choiceFrameScore	frame=NP>fin	n=10	3
choiceFrameScore	frame=NP>fin	n=11	1
choiceFrameScore	frame=NP>fin	n=15	1
choiceFrameScore	frame=NP>fin	n=6	-2
choiceFrameScore	frame=NP>fin	n=8	-1
choiceFrameScore	frame=NP>fin	n=9	-2
choiceFrameScore	frame=NP>how	n=6	2
choiceFrameScore	frame=NP>ing	n=10	-1
choiceFrameScore	frame=NP>ing	n=12	-1
choiceFrameScore	frame=NP>ing	n=16	1
choiceFrameScore	frame=NP>ing	n=7	1
choiceFrameScore	frame=NP>pp	n=14	1
choiceFrameScore	frame=NP>pp	n=6	1
choiceFrameScore	frame=NP>that	n=15	1
choiceFrameScore	frame=NP>that	n=16	1
choiceFrameScore	frame=NP>that	n=5	-1
choiceFrameScore	frame=NP>that	n=6	-1
choiceFrameScore	frame=NP>that	n=9	-1
choiceFrameScore	frame=NP>to	n=11	1
choiceFrameScore	frame=NP>to	n=5	1
choiceFrameScore	frame=NP>to	n=9	-1
choiceFrameScore	frame=PRP>.	n=8	1
choiceFrameScore	frame=PRP>fin	n=13	3
choiceFrameScore	frame=PRP>fin	n=15	2
choiceFrameScore	frame=PRP>fin	n=6	1
choiceFrameScore	frame=PRP>that	n=6	1
choiceFrameScore	frame=about>NP	n=11	2
choiceFrameScore	frame=about>NP	n=12	-1
choiceFrameScore	frame=about>NP	n=5	1
choiceFrameScore	frame=about>NP	n=8	1
choiceFrameScore	frame=against>NP	n=5	1
choiceFrameScore	frame=as>NP	n=5	1
choiceFrameScore	frame=as>NP	n=9	2
choiceFrameScore	frame=for>NP	n=8	-1
choiceFrameScore	frame=for>NP	n=9	1
choiceFrameScore	frame=from>NNP	n=9	-1
choiceFrameScore	frame=if>PRP	n=12	1
choiceFrameScore	frame=in>NP	n=5	-1
choiceFrameScore	frame=in>NP	n=8	-1
choiceFrameScore	frame=ing>NP	n=9	1
choiceFrameScore	frame=of>NP	n=7	3
choiceFrameScore	frame=on>NP	n=10	1
choiceFrameScore	frame=on>NP	n=6	1
choiceFrameScore	frame=on>NP	n=7	-2
choiceFrameScore	frame=on>NP	n=8	-1
choiceFrameScore	frame=on>to	n=10	1
choiceFrameScore	frame=that>NNP	n=10	1
choiceFrameScore	frame=that>NP	n=14	-1
choiceFrameScore	frame=that>NP	n=15	1
choiceFrameScore	frame=to>inf	n=10	-1
choiceFrameScore	frame=to>inf	n=12	-1
choiceFrameScore	frame=to>inf	n=15	-1
choiceFrameScore	frame=to>inf	n=6	-1
choiceFrameScore	frame=to>inf	n=7	1
choiceFrameScore	frame=to>inf	n=8	1
choiceFrameScore	frame=to>inf	n=9	2
choiceFrameScore	frame=with>NP	n=5	-1
choiceInner	n=10	-1
choiceInner	n=11	-1
choiceInner	n=12	-2
choiceInner	n=13	-2
choiceInner	n=14	-2
choiceInner	n=15	-2
choiceInner	n=16	-4
choiceInner	n=5	1
choiceInner	n=6	1
choiceInner	n=7	1
choiceInner	n=9	1
choiceKindFirst	tag=63	class=ADV	-1
choiceKindFirst	tag=63	class=EX	2
choiceKindFirst	tag=63	class=and	-1
choiceKindFirst	tag=63	class=as	-3
choiceKindFirst	tag=63	class=at	-1
choiceKindFirst	tag=63	class=fin	-1
choiceKindFirst	tag=63	class=if	1
choiceKindFirst	tag=63	class=inf	-1
choiceKindFirst	tag=63	class=ing	1
choiceKindFirst	tag=63	class=pp	-2
choiceKindFirst	tag=63	class=what	1
choiceKindFirst	tag=63	class=whether	1
choiceKindFirst	tag=63	class=which	1
choiceKindFirst	tag=63	class=while	-1
choiceKindFirst	tag=63	class=who	1
choiceKindFirst	tag=jj	class=PRP	1
choiceKindFirst	tag=jj	class=that	1
choiceKindFirst	tag=nn	class=NNP	-1
choiceKindFirst	tag=nns	class=NP	1
choiceKindFirst	tag=nns	class=to	-1
choiceLemmaContent	word=:	word=trump	1
choiceLemmaContent	word=accuse	word=him	1
choiceLemmaContent	word=admit	word=that	1
choiceLemmaContent	word=aim	word=to	1
choiceLemmaContent	word=ask	word=how	1
choiceLemmaContent	word=ask	word=what	1
choiceLemmaContent	word=attack	word=trump	1
choiceLemmaContent	word=call	word=to	2
choiceLemmaContent	word=caution	word=that	1
choiceLemmaContent	word=complaint	word=that	1
choiceLemmaContent	word=endorse	word=clinton	1
choiceLemmaContent	word=ensure	word=that	-1
choiceLemmaContent	word=expect	word=to	-2
choiceLemmaContent	word=find	word=way	-1
choiceLemmaContent	word=hope	word=that	-1
choiceLemmaContent	word=like	word=to	1
choiceLemmaContent	word=look	word=to	2
choiceLemmaContent	word=make	word=that	2
choiceLemmaContent	word=note	word=that	-1
choiceLemmaContent	word=plan	word=to	1
choiceLemmaContent	word=promise	word=to	1
choiceLemmaContent	word=question	word=whether	1
choiceLemmaContent	word=respond	word=request	1
choiceLemmaContent	word=say	word=cruz	1
choiceLemmaContent	word=say	word=it	3
choiceLemmaContent	word=say	word=obama	1
choiceLemmaContent	word=say	word=same	2
choiceLemmaContent	word=say	word=she	-1
choiceLemmaContent	word=say	word=that	-1
choiceLemmaContent	word=say	word=to	-1
choiceLemmaContent	word=say	word=trump	-1
choiceLemmaContent	word=say	word=what	-1
choiceLemmaContent	word=see	word=what	-1
choiceLemmaContent	word=seem	word=it	1
choiceLemmaContent	word=show	word=how	-1
choiceLemmaContent	word=show	word=sign	-1
choiceLemmaContent	word=speak	word=condition	-1
choiceLemmaContent	word=think	word=that	-1
choiceLemmaContent	word=threaten	word=to	1
choiceLemmaFinite	word=:	yes=no	yes=no	-3
choiceLemmaFinite	word=accord	yes=no	yes=no	-4
choiceLemmaFinite	word=accord	yes=yes	yes=no	2
choiceLemmaFinite	word=accord	yes=yes	yes=yes	3
choiceLemmaFinite	word=accuse	yes=no	yes=no	1
choiceLemmaFinite	word=accuse	yes=no	yes=yes	2
choiceLemmaFinite	word=acknowledge	yes=yes	yes=no	1
choiceLemmaFinite	word=add	yes=no	yes=no	-4
choiceLemmaFinite	word=add	yes=yes	yes=yes	3
choiceLemmaFinite	word=address	yes=no	yes=no	-1
choiceLemmaFinite	word=admit	yes=no	yes=no	1
choiceLemmaFinite	word=admit	yes=yes	yes=yes	1
choiceLemmaFinite	word=agree	yes=yes	yes=yes	-1
choiceLemmaFinite	word=announce	yes=yes	yes=no	1
choiceLemmaFinite	word=ask	yes=no	yes=no	-1
choiceLemmaFinite	word=ask	yes=yes	yes=no	3
choiceLemmaFinite	word=attack	yes=no	yes=no	1
choiceLemmaFinite	word=attack	yes=yes	yes=no	-2
choiceLemmaFinite	word=attribute	yes=no	yes=no	1
choiceLemmaFinite	word=avoid	yes=no	yes=no	-1
choiceLemmaFinite	word=back	yes=no	yes=no	1
choiceLemmaFinite	word=back	yes=yes	yes=no	-1
choiceLemmaFinite	word=blame	yes=no	yes=no	1
choiceLemmaFinite	word=call	yes=no	yes=no	1
choiceLemmaFinite	word=call	yes=no	yes=yes	2
choiceLemmaFinite	word=call	yes=yes	yes=no	-1
choiceLemmaFinite	word=call	yes=yes	yes=yes	-2
choiceLemmaFinite	word=capture	yes=no	yes=no	-2
choiceLemmaFinite	word=carry	yes=no	yes=no	-1
choiceLemmaFinite	word=cast	yes=no	yes=no	2
choiceLemmaFinite	word=cite	yes=yes	yes=no	1
choiceLemmaFinite	word=claim	yes=yes	yes=no	1
choiceLemmaFinite	word=comment	yes=no	yes=no	1
choiceLemmaFinite	word=compare	yes=no	yes=no	1
choiceLemmaFinite	word=complaint	yes=yes	yes=no	1
choiceLemmaFinite	word=conclude	yes=yes	yes=no	2
choiceLemmaFinite	word=continue	yes=no	yes=no	-2
choiceLemmaFinite	word=control	yes=no	yes=no	-1
choiceLemmaFinite	word=criticize	yes=no	yes=no	2
choiceLemmaFinite	word=declare	yes=yes	yes=no	-1
choiceLemmaFinite	word=decline	yes=no	yes=no	1
choiceLemmaFinite	word=decry	yes=no	yes=no	2
choiceLemmaFinite	word=deem	yes=no	yes=no	2
choiceLemmaFinite	word=defend	yes=no	yes=no	2
choiceLemmaFinite	word=defend	yes=yes	yes=no	-2
choiceLemmaFinite	word=deliver	yes=no	yes=no	-1
choiceLemmaFinite	word=denounce	yes=no	yes=no	1
choiceLemmaFinite	word=describe	yes=yes	yes=yes	-1
choiceLemmaFinite	word=determine	yes=no	yes=no	-1
choiceLemmaFinite	word=endorse	yes=yes	yes=no	-2
choiceLemmaFinite	word=enjoy	yes=no	yes=no	-1
choiceLemmaFinite	word=expect	yes=no	yes=no	1
choiceLemmaFinite	word=expect	yes=yes	yes=no	-1
choiceLemmaFinite	word=explain	yes=no	yes=no	-1
choiceLemmaFinite	word=express	yes=no	yes=no	1
choiceLemmaFinite	word=fear	yes=yes	yes=no	1
choiceLemmaFinite	word=figure	yes=no	yes=no	-1
choiceLemmaFinite	word=find	yes=no	yes=no	-1
choiceLemmaFinite	word=focus	yes=no	yes=no	1
choiceLemmaFinite	word=go	yes=no	yes=no	-1
choiceLemmaFinite	word=go	yes=yes	yes=no	-1
choiceLemmaFinite	word=go	yes=yes	yes=yes	2
choiceLemmaFinite	word=hear	yes=no	yes=no	-1
choiceLemmaFinite	word=hit	yes=no	yes=no	-1
choiceLemmaFinite	word=hold	yes=no	yes=no	-4
choiceLemmaFinite	word=identify	yes=no	yes=no	1
choiceLemmaFinite	word=include	yes=yes	yes=no	1
choiceLemmaFinite	word=indicate	yes=yes	yes=no	1
choiceLemmaFinite	word=insist	yes=yes	yes=no	1
choiceLemmaFinite	word=interrupt	yes=no	yes=no	-1
choiceLemmaFinite	word=interview	yes=no	yes=no	-1
choiceLemmaFinite	word=invite	yes=no	yes=no	-1
choiceLemmaFinite	word=know	yes=no	yes=no	1
choiceLemmaFinite	word=know	yes=yes	yes=yes	-3
choiceLemmaFinite	word=lay	yes=no	yes=no	1
choiceLemmaFinite	word=like	yes=no	yes=no	1
choiceLemmaFinite	word=list	yes=no	yes=no	1
choiceLemmaFinite	word=make	yes=no	yes=no	-2
choiceLemmaFinite	word=make	yes=yes	yes=no	2
choiceLemmaFinite	word=mean	yes=yes	yes=no	-2
choiceLemmaFinite	word=mention	yes=no	yes=no	2
choiceLemmaFinite	word=miss	yes=no	yes=no	-1
choiceLemmaFinite	word=mock	yes=no	yes=no	2
choiceLemmaFinite	word=nominate	yes=no	yes=no	2
choiceLemmaFinite	word=note	yes=no	yes=no	-1
choiceLemmaFinite	word=note	yes=yes	yes=no	1
choiceLemmaFinite	word=note	yes=yes	yes=yes	-1
choiceLemmaFinite	word=opinion	yes=yes	yes=no	1
choiceLemmaFinite	word=oppose	yes=no	yes=no	2
choiceLemmaFinite	word=oppose	yes=yes	yes=no	-2
choiceLemmaFinite	word=order	yes=no	yes=no	1
choiceLemmaFinite	word=pledge	yes=no	yes=yes	2
choiceLemmaFinite	word=point	yes=no	yes=no	-1
choiceLemmaFinite	word=point	yes=yes	yes=no	1
choiceLemmaFinite	word=praise	yes=no	yes=no	3
choiceLemmaFinite	word=predict	yes=yes	yes=no	1
choiceLemmaFinite	word=prefer	yes=no	yes=no	3
choiceLemmaFinite	word=press	yes=yes	yes=no	1
choiceLemmaFinite	word=propose	yes=no	yes=no	1
choiceLemmaFinite	word=provide	yes=no	yes=no	-2
choiceLemmaFinite	word=push	yes=no	yes=no	1
choiceLemmaFinite	word=question	yes=no	yes=no	1
choiceLemmaFinite	word=rail	yes=no	yes=no	2
choiceLemmaFinite	word=recall	yes=yes	yes=no	1
choiceLemmaFinite	word=refuse	yes=yes	yes=no	1
choiceLemmaFinite	word=regard	yes=no	yes=no	2
choiceLemmaFinite	word=reject	yes=no	yes=no	1
choiceLemmaFinite	word=reject	yes=yes	yes=no	1
choiceLemmaFinite	word=release	yes=no	yes=no	-1
choiceLemmaFinite	word=release	yes=yes	yes=yes	1
choiceLemmaFinite	word=repeat	yes=no	yes=no	-1
choiceLemmaFinite	word=report	yes=no	yes=no	-1
choiceLemmaFinite	word=report	yes=yes	yes=no	2
choiceLemmaFinite	word=respond	yes=yes	yes=no	-1
choiceLemmaFinite	word=reveal	yes=no	yes=no	-1
choiceLemmaFinite	word=reveal	yes=yes	yes=no	1
choiceLemmaFinite	word=rule	yes=no	yes=no	3
choiceLemmaFinite	word=say	yes=no	yes=no	-5
choiceLemmaFinite	word=say	yes=no	yes=yes	-2
choiceLemmaFinite	word=say	yes=yes	yes=no	1
choiceLemmaFinite	word=score	yes=no	yes=no	-1
choiceLemmaFinite	word=see	yes=no	yes=no	2
choiceLemmaFinite	word=see	yes=yes	yes=yes	-1
choiceLemmaFinite	word=seem	yes=no	yes=no	-1
choiceLemmaFinite	word=send	yes=no	yes=no	-3
choiceLemmaFinite	word=sense	yes=yes	yes=no	1
choiceLemmaFinite	word=show	yes=yes	yes=yes	-1
choiceLemmaFinite	word=sign	yes=no	yes=no	1
choiceLemmaFinite	word=sign	yes=yes	yes=no	-2
choiceLemmaFinite	word=suggest	yes=no	yes=no	-1
choiceLemmaFinite	word=support	yes=no	yes=no	3
choiceLemmaFinite	word=support	yes=yes	yes=no	-1
choiceLemmaFinite	word=talk	yes=no	yes=no	1
choiceLemmaFinite	word=talk	yes=yes	yes=no	-1
choiceLemmaFinite	word=teach	yes=no	yes=no	-1
choiceLemmaFinite	word=tell	yes=no	yes=no	-3
choiceLemmaFinite	word=tell	yes=no	yes=yes	-1
choiceLemmaFinite	word=thank	yes=no	yes=no	2
choiceLemmaFinite	word=think	yes=no	yes=no	1
choiceLemmaFinite	word=think	yes=yes	yes=no	1
choiceLemmaFinite	word=think	yes=yes	yes=yes	-2
choiceLemmaFinite	word=threaten	yes=no	yes=no	1
choiceLemmaFinite	word=tweet	yes=no	yes=no	1
choiceLemmaFinite	word=understand	yes=yes	yes=no	1
choiceLemmaFinite	word=urge	yes=no	yes=no	2
choiceLemmaFinite	word=vote	yes=no	yes=no	1
choiceLemmaFinite	word=vote	yes=yes	yes=no	-3
choiceLemmaFinite	word=want	yes=no	yes=no	1
choiceLemmaFinite	word=weigh	yes=no	yes=no	1
choiceLemmaFinite	word=welcome	yes=no	yes=no	2
choiceLemmaFinite	word=wonder	yes=yes	yes=no	1
choiceLemmaFinite	word=worry	yes=yes	yes=no	1
choiceLemmaFinite	word=write	yes=no	yes=no	-4
choiceLemmaFinite	word=write	yes=yes	yes=yes	2
choiceLemmaFirst	word=accord	class=PRP	-1
choiceLemmaFirst	word=accuse	class=NNP	1
choiceLemmaFirst	word=accuse	class=PRP	2
choiceLemmaFirst	word=add	class=NP	-3
choiceLemmaFirst	word=add	class=QO	2
choiceLemmaFirst	word=address	class=NP	-1
choiceLemmaFirst	word=admit	class=that	1
choiceLemmaFirst	word=aim	class=to	1
choiceLemmaFirst	word=allow	class=NP	1
choiceLemmaFirst	word=announce	class=NP	1
choiceLemmaFirst	word=announce	class=PRP	1
choiceLemmaFirst	word=appear	class=NP	1
choiceLemmaFirst	word=applaud	class=NP	1
choiceLemmaFirst	word=ask	class=NP	-1
choiceLemmaFirst	word=ask	class=how	1
choiceLemmaFirst	word=ask	class=what	1
choiceLemmaFirst	word=attack	class=NNP	1
choiceLemmaFirst	word=avoid	class=ing	-1
choiceLemmaFirst	word=back	class=NNP	1
choiceLemmaFirst	word=become	class=NP	-2
choiceLemmaFirst	word=blame	class=NP	1
choiceLemmaFirst	word=call	class=QO	-1
choiceLemmaFirst	word=call	class=to	2
choiceLemmaFirst	word=capture	class=NP	-1
choiceLemmaFirst	word=carry	class=NP	-1
choiceLemmaFirst	word=caution	class=that	1
choiceLemmaFirst	word=cite	class=NP	1
choiceLemmaFirst	word=comment	class=NP	1
choiceLemmaFirst	word=complaint	class=that	1
choiceLemmaFirst	word=condemn	class=NP	1
choiceLemmaFirst	word=continue	class=QO	1
choiceLemmaFirst	word=credit	class=NP	2
choiceLemmaFirst	word=criticize	class=NNP	1
choiceLemmaFirst	word=criticize	class=NP	1
choiceLemmaFirst	word=deal	class=NP	-1
choiceLemmaFirst	word=declare	class=QO	1
choiceLemmaFirst	word=deem	class=NP	2
choiceLemmaFirst	word=deliver	class=NP	-1
choiceLemmaFirst	word=denounce	class=NP	1
choiceLemmaFirst	word=describe	class=NP	1
choiceLemmaFirst	word=discuss	class=NP	-2
choiceLemmaFirst	word=dispute	class=NP	1
choiceLemmaFirst	word=emphasize	class=NP	1
choiceLemmaFirst	word=ensure	class=that	-1
choiceLemmaFirst	word=estimate	class=NP	1
choiceLemmaFirst	word=expect	class=NP	1
choiceLemmaFirst	word=expect	class=to	-2
choiceLemmaFirst	word=express	class=NP	1
choiceLemmaFirst	word=fear	class=NP	1
choiceLemmaFirst	word=find	class=PRP	-1
choiceLemmaFirst	word=go	class=QO	1
choiceLemmaFirst	word=highlight	class=NP	1
choiceLemmaFirst	word=hold	class=NP	-1
choiceLemmaFirst	word=hope	class=NP	1
choiceLemmaFirst	word=hope	class=that	-1
choiceLemmaFirst	word=include	class=NP	2
choiceLemmaFirst	word=intend	class=NP	1
choiceLemmaFirst	word=interview	class=NNP	-1
choiceLemmaFirst	word=invite	class=NP	-1
choiceLemmaFirst	word=know	class=NP	-1
choiceLemmaFirst	word=lay	class=NP	1
choiceLemmaFirst	word=learn	class=NP	1
choiceLemmaFirst	word=like	class=to	1
choiceLemmaFirst	word=list	class=NP	1
choiceLemmaFirst	word=look	class=to	2
choiceLemmaFirst	word=make	class=that	2
choiceLemmaFirst	word=mention	class=NP	3
choiceLemmaFirst	word=nominate	class=NNP	1
choiceLemmaFirst	word=note	class=NP	1
choiceLemmaFirst	word=note	class=that	-1
choiceLemmaFirst	word=plan	class=to	1
choiceLemmaFirst	word=praise	class=NP	4
choiceLemmaFirst	word=press	class=NP	1
choiceLemmaFirst	word=promise	class=NP	1
choiceLemmaFirst	word=promise	class=to	1
choiceLemmaFirst	word=propose	class=NP	2
choiceLemmaFirst	word=put	class=PRP	-1
choiceLemmaFirst	word=question	class=NP	1
choiceLemmaFirst	word=question	class=whether	1
choiceLemmaFirst	word=receive	class=NP	-2
choiceLemmaFirst	word=recognize	class=NP	1
choiceLemmaFirst	word=regard	class=NP	1
choiceLemmaFirst	word=reject	class=NP	2
choiceLemmaFirst	word=represent	class=NP	-1
choiceLemmaFirst	word=require	class=NP	1
choiceLemmaFirst	word=rule	class=NP	1
choiceLemmaFirst	word=say	class=NP	1
choiceLemmaFirst	word=say	class=PRP	1
choiceLemmaFirst	word=say	class=that	-1
choiceLemmaFirst	word=say	class=what	-1
choiceLemmaFirst	word=score	class=NP	-1
choiceLemmaFirst	word=see	class=NNP	1
choiceLemmaFirst	word=see	class=NP	1
choiceLemmaFirst	word=see	class=what	-1
choiceLemmaFirst	word=seek	class=NP	2
choiceLemmaFirst	word=send	class=NP	-1
choiceLemmaFirst	word=show	class=NNP	1
choiceLemmaFirst	word=show	class=how	-1
choiceLemmaFirst	word=speak	class=NNP	-2
choiceLemmaFirst	word=submit	class=NP	-1
choiceLemmaFirst	word=suggest	class=NNP	2
choiceLemmaFirst	word=suggest	class=NP	-1
choiceLemmaFirst	word=support	class=NP	2
choiceLemmaFirst	word=think	class=NP	1
choiceLemmaFirst	word=threaten	class=to	1
choiceLemmaFirst	word=tweet	class=NP	1
choiceLemmaFirst	word=vote	class=NNP	1
choiceLemmaFirst	word=want	class=NNP	1
choiceLemmaFirst	word=want	class=NP	2
choiceLemmaFirst	word=wave	class=NP	-1
choiceLemmaFirst	word=worry	class=NP	-1
choiceLemmaFirst	word=write	class=NP	-2
choiceLemmaFirst	word=write	class=QO	2
choiceLemmaLength	word=:	n=2	-1
choiceLemmaLength	word=:	n=6	1
choiceLemmaLength	word=?	n=6	-1
choiceLemmaLength	word=accord	n=4	-3
choiceLemmaLength	word=accord	n=6	3
choiceLemmaLength	word=accuse	n=6	1
choiceLemmaLength	word=address	n=6	-1
choiceLemmaLength	word=admit	n=6	1
choiceLemmaLength	word=advocate	n=6	1
choiceLemmaLength	word=air	n=6	-1
choiceLemmaLength	word=ask	n=2	-1
choiceLemmaLength	word=ask	n=6	2
choiceLemmaLength	word=attack	n=1	1
choiceLemmaLength	word=attack	n=6	-2
choiceLemmaLength	word=avoid	n=6	-2
choiceLemmaLength	word=back	n=2	2
choiceLemmaLength	word=back	n=6	-2
choiceLemmaLength	word=boo	n=6	-2
choiceLemmaLength	word=bring	n=6	-1
choiceLemmaLength	word=call	n=6	1
choiceLemmaLength	word=capture	n=6	-1
choiceLemmaLength	word=cast	n=6	1
choiceLemmaLength	word=caution	n=6	1
choiceLemmaLength	word=choose	n=6	1
choiceLemmaLength	word=cite	n=6	3
choiceLemmaLength	word=claim	n=1	1
choiceLemmaLength	word=comment	n=6	1
choiceLemmaLength	word=conclude	n=6	2
choiceLemmaLength	word=condemn	n=6	1
choiceLemmaLength	word=confirm	n=2	2
choiceLemmaLength	word=confirm	n=6	-1
choiceLemmaLength	word=create	n=6	-1
choiceLemmaLength	word=credit	n=6	2
choiceLemmaLength	word=criticize	n=6	1
choiceLemmaLength	word=deal	n=6	-1
choiceLemmaLength	word=decision	n=6	1
choiceLemmaLength	word=decline	n=2	2
choiceLemmaLength	word=decline	n=4	-1
choiceLemmaLength	word=decry	n=6	2
choiceLemmaLength	word=denounce	n=3	1
choiceLemmaLength	word=echo	n=6	-1
choiceLemmaLength	word=embrace	n=6	-1
choiceLemmaLength	word=endorse	n=2	1
choiceLemmaLength	word=endorse	n=6	-1
choiceLemmaLength	word=ensure	n=6	-1
choiceLemmaLength	word=estimate	n=6	2
choiceLemmaLength	word=expect	n=6	1
choiceLemmaLength	word=explain	n=6	-1
choiceLemmaLength	word=express	n=6	2
choiceLemmaLength	word=fear	n=6	1
choiceLemmaLength	word=go	n=2	-2
choiceLemmaLength	word=hear	n=6	1
choiceLemmaLength	word=highlight	n=6	2
choiceLemmaLength	word=hope	n=6	1
choiceLemmaLength	word=ignore	n=6	-1
choiceLemmaLength	word=include	n=6	2
choiceLemmaLength	word=insist	n=6	1
choiceLemmaLength	word=introduce	n=6	-1
choiceLemmaLength	word=know	n=4	1
choiceLemmaLength	word=lament	n=6	2
choiceLemmaLength	word=like	n=6	1
choiceLemmaLength	word=liken	n=6	2
choiceLemmaLength	word=list	n=6	1
choiceLemmaLength	word=look	n=6	1
choiceLemmaLength	word=make	n=3	1
choiceLemmaLength	word=mean	n=6	-1
choiceLemmaLength	word=mock	n=6	2
choiceLemmaLength	word=name	n=6	-2
choiceLemmaLength	word=nominate	n=6	1
choiceLemmaLength	word=offer	n=3	-1
choiceLemmaLength	word=opinion	n=6	1
choiceLemmaLength	word=oppose	n=6	-1
choiceLemmaLength	word=order	n=6	1
choiceLemmaLength	word=pledge	n=6	1
choiceLemmaLength	word=point	n=6	1
choiceLemmaLength	word=portray	n=6	1
choiceLemmaLength	word=prefer	n=3	1
choiceLemmaLength	word=press	n=6	1
choiceLemmaLength	word=promise	n=6	1
choiceLemmaLength	word=prompt	n=6	-1
choiceLemmaLength	word=propose	n=6	1
choiceLemmaLength	word=question	n=4	1
choiceLemmaLength	word=quote	n=6	2
choiceLemmaLength	word=recall	n=6	1
choiceLemmaLength	word=refuse	n=4	1
choiceLemmaLength	word=regard	n=6	2
choiceLemmaLength	word=reject	n=2	1
choiceLemmaLength	word=remember	n=4	1
choiceLemmaLength	word=report	n=1	-1
choiceLemmaLength	word=report	n=6	2
choiceLemmaLength	word=say	n=1	-1
choiceLemmaLength	word=say	n=2	-1
choiceLemmaLength	word=score	n=6	-1
choiceLemmaLength	word=see	n=4	2
choiceLemmaLength	word=sense	n=6	1
choiceLemmaLength	word=shoot	n=6	1
choiceLemmaLength	word=show	n=1	-1
choiceLemmaLength	word=show	n=4	-1
choiceLemmaLength	word=show	n=6	1
choiceLemmaLength	word=slam	n=6	1
choiceLemmaLength	word=sound	n=6	-1
choiceLemmaLength	word=speak	n=2	-1
choiceLemmaLength	word=support	n=1	1
choiceLemmaLength	word=support	n=2	1
choiceLemmaLength	word=support	n=3	-1
choiceLemmaLength	word=take	n=4	1
choiceLemmaLength	word=tell	n=4	-2
choiceLemmaLength	word=think	n=4	1
choiceLemmaLength	word=unclear	n=6	1
choiceLemmaLength	word=underscore	n=6	-1
choiceLemmaLength	word=understand	n=6	2
choiceLemmaLength	word=view	n=1	-2
choiceLemmaLength	word=vote	n=2	1
choiceLemmaLength	word=want	n=6	1
choiceLemmaLength	word=warn	n=6	3
choiceLemmaLength	word=write	n=1	-1
choiceLemmaNext	word=:	class=END	1
choiceLemmaNext	word=accuse	class=.	1
choiceLemmaNext	word=accuse	class=END	1
choiceLemmaNext	word=add	class=.	-1
choiceLemmaNext	word=add	class=END	1
choiceLemmaNext	word=agree	class=.	2
choiceLemmaNext	word=agree	class=END	-1
choiceLemmaNext	word=appear	class=.	1
choiceLemmaNext	word=argue	class=.	1
choiceLemmaNext	word=ask	class=,	3
choiceLemmaNext	word=attack	class=.	-1
choiceLemmaNext	word=avoid	class=.	-1
choiceLemmaNext	word=back	class=,	2
choiceLemmaNext	word=become	class=.	-1
choiceLemmaNext	word=blame	class=,	1
choiceLemmaNext	word=blame	class=.	2
choiceLemmaNext	word=call	class=,	-1
choiceLemmaNext	word=call	class=and	1
choiceLemmaNext	word=capture	class=.	-2
choiceLemmaNext	word=challenge	class=.	1
choiceLemmaNext	word=cite	class=,	1
choiceLemmaNext	word=comment	class=.	1
choiceLemmaNext	word=conclude	class=.	1
choiceLemmaNext	word=consider	class=,	1
choiceLemmaNext	word=consider	class=.	-1
choiceLemmaNext	word=continue	class=END	1
choiceLemmaNext	word=credit	class=.	2
choiceLemmaNext	word=criticism	class=.	-1
choiceLemmaNext	word=criticize	class=.	1
choiceLemmaNext	word=decry	class=.	1
choiceLemmaNext	word=deliver	class=,	-2
choiceLemmaNext	word=discuss	class=,	-1
choiceLemmaNext	word=draw	class=.	-1
choiceLemmaNext	word=echo	class=.	-1
choiceLemmaNext	word=embrace	class=.	-1
choiceLemmaNext	word=encourage	class=.	1
choiceLemmaNext	word=endorse	class=.	-1
choiceLemmaNext	word=estimate	class=.	1
choiceLemmaNext	word=expect	class=.	1
choiceLemmaNext	word=express	class=.	1
choiceLemmaNext	word=fear	class=.	1
choiceLemmaNext	word=feel	class=.	1
choiceLemmaNext	word=focus	class=,	1
choiceLemmaNext	word=go	class=END	2
choiceLemmaNext	word=highlight	class=.	1
choiceLemmaNext	word=include	class=.	1
choiceLemmaNext	word=insist	class=.	1
choiceLemmaNext	word=introduce	class=.	-2
choiceLemmaNext	word=invite	class=.	-1
choiceLemmaNext	word=issue	class=,	-1
choiceLemmaNext	word=issue	class=.	1
choiceLemmaNext	word=join	class=.	-1
choiceLemmaNext	word=like	class=.	1
choiceLemmaNext	word=list	class=,	1
choiceLemmaNext	word=mean	class=.	-2
choiceLemmaNext	word=note	class=.	2
choiceLemmaNext	word=note	class=DASH	-1
choiceLemmaNext	word=note	class=END	-1
choiceLemmaNext	word=opinion	class=.	1
choiceLemmaNext	word=oppose	class=.	-1
choiceLemmaNext	word=point	class=,	-1
choiceLemmaNext	word=point	class=.	1
choiceLemmaNext	word=portray	class=.	2
choiceLemmaNext	word=praise	class=,	1
choiceLemmaNext	word=predict	class=.	1
choiceLemmaNext	word=prefer	class=.	3
choiceLemmaNext	word=promote	class=.	1
choiceLemmaNext	word=push	class=,	1
choiceLemmaNext	word=put	class=END	1
choiceLemmaNext	word=question	class=,	1
choiceLemmaNext	word=read	class=.	-2
choiceLemmaNext	word=read	class=END	-1
choiceLemmaNext	word=recall	class=.	1
choiceLemmaNext	word=refuse	class=,	1
choiceLemmaNext	word=refuse	class=.	1
choiceLemmaNext	word=regard	class=.	1
choiceLemmaNext	word=release	class=,	-1
choiceLemmaNext	word=report	class=fin	1
choiceLemmaNext	word=respond	class=,	-1
choiceLemmaNext	word=rule	class=.	2
choiceLemmaNext	word=say	class=,	-2
choiceLemmaNext	word=say	class=.	2
choiceLemmaNext	word=say	class=DASH	-2
choiceLemmaNext	word=say	class=END	1
choiceLemmaNext	word=say	class=NNP	-1
choiceLemmaNext	word=say	class=and	-2
choiceLemmaNext	word=say	class=fin	-1
choiceLemmaNext	word=score	class=,	-1
choiceLemmaNext	word=seek	class=.	1
choiceLemmaNext	word=seem	class=.	-1
choiceLemmaNext	word=show	class=,	1
choiceLemmaNext	word=slam	class=.	1
choiceLemmaNext	word=state	class=.	-1
choiceLemmaNext	word=suggest	class=,	1
choiceLemmaNext	word=suggest	class=DASH	2
choiceLemmaNext	word=support	class=,	1
choiceLemmaNext	word=support	class=.	-1
choiceLemmaNext	word=support	class=fin	1
choiceLemmaNext	word=supporter	class=,	1
choiceLemmaNext	word=talk	class=.	-1
choiceLemmaNext	word=tell	class=,	-1
choiceLemmaNext	word=think	class=,	1
choiceLemmaNext	word=think	class=.	1
choiceLemmaNext	word=understand	class=.	1
choiceLemmaNext	word=use	class=,	1
choiceLemmaNext	word=use	class=.	-1
choiceLemmaNext	word=vote	class=,	2
choiceLemmaNext	word=want	class=.	2
choiceLemmaNext	word=warn	class=.	1
choiceLemmaNext	word=wonder	class=.	2
choiceLemmaNext	word=write	class=,	-1
choiceLemmaOuter	word=?	yes=no	-1
choiceLemmaOuter	word=accord	yes=yes	3
choiceLemmaOuter	word=accuse	yes=no	1
choiceLemmaOuter	word=address	yes=no	-1
choiceLemmaOuter	word=admit	yes=no	1
choiceLemmaOuter	word=admit	yes=yes	1
choiceLemmaOuter	word=advocate	yes=no	1
choiceLemmaOuter	word=agree	yes=no	1
choiceLemmaOuter	word=agree	yes=yes	-1
choiceLemmaOuter	word=announce	yes=no	1
choiceLemmaOuter	word=announcement	yes=no	1
choiceLemmaOuter	word=ask	yes=yes	1
choiceLemmaOuter	word=assertion	yes=no	1
choiceLemmaOuter	word=avoid	yes=no	-2
choiceLemmaOuter	word=beat	yes=no	-1
choiceLemmaOuter	word=become	yes=no	-1
choiceLemmaOuter	word=believe	yes=no	1
choiceLemmaOuter	word=believe	yes=yes	-2
choiceLemmaOuter	word=boo	yes=no	-1
choiceLemmaOuter	word=call	yes=yes	1
choiceLemmaOuter	word=campaign	yes=no	1
choiceLemmaOuter	word=capture	yes=no	-2
choiceLemmaOuter	word=carry	yes=no	-2
choiceLemmaOuter	word=cite	yes=yes	2
choiceLemmaOuter	word=claim	yes=no	2
choiceLemmaOuter	word=clear	yes=no	-2
choiceLemmaOuter	word=comment	yes=no	2
choiceLemmaOuter	word=conclude	yes=no	2
choiceLemmaOuter	word=condemn	yes=no	1
choiceLemmaOuter	word=consider	yes=yes	-1
choiceLemmaOuter	word=control	yes=no	-1
choiceLemmaOuter	word=create	yes=no	-1
choiceLemmaOuter	word=credit	yes=no	2
choiceLemmaOuter	word=criticize	yes=no	2
choiceLemmaOuter	word=deal	yes=no	-2
choiceLemmaOuter	word=decision	yes=no	1
choiceLemmaOuter	word=decry	yes=no	3
choiceLemmaOuter	word=deem	yes=no	1
choiceLemmaOuter	word=deliver	yes=no	-2
choiceLemmaOuter	word=demand	yes=no	1
choiceLemmaOuter	word=denounce	yes=no	1
choiceLemmaOuter	word=earn	yes=no	-2
choiceLemmaOuter	word=emphasize	yes=no	1
choiceLemmaOuter	word=encourage	yes=no	1
choiceLemmaOuter	word=ensure	yes=no	-1
choiceLemmaOuter	word=estimate	yes=no	2
choiceLemmaOuter	word=expect	yes=no	1
choiceLemmaOuter	word=expect	yes=yes	-2
choiceLemmaOuter	word=explain	yes=no	-1
choiceLemmaOuter	word=express	yes=no	1
choiceLemmaOuter	word=fear	yes=no	1
choiceLemmaOuter	word=highlight	yes=no	1
choiceLemmaOuter	word=hold	yes=no	-2
choiceLemmaOuter	word=identify	yes=no	1
choiceLemmaOuter	word=include	yes=no	1
choiceLemmaOuter	word=intend	yes=no	1
choiceLemmaOuter	word=interrupt	yes=no	-2
choiceLemmaOuter	word=interview	yes=no	-1
choiceLemmaOuter	word=investigate	yes=no	-2
choiceLemmaOuter	word=invite	yes=no	-2
choiceLemmaOuter	word=joke	yes=no	1
choiceLemmaOuter	word=know	yes=yes	-1
choiceLemmaOuter	word=lament	yes=no	1
choiceLemmaOuter	word=lay	yes=no	1
choiceLemmaOuter	word=like	yes=no	1
choiceLemmaOuter	word=list	yes=no	1
choiceLemmaOuter	word=mean	yes=no	-1
choiceLemmaOuter	word=mention	yes=no	1
choiceLemmaOuter	word=miss	yes=no	-1
choiceLemmaOuter	word=mock	yes=no	2
choiceLemmaOuter	word=nominate	yes=no	1
choiceLemmaOuter	word=note	yes=no	-1
choiceLemmaOuter	word=opinion	yes=no	1
choiceLemmaOuter	word=oppose	yes=no	1
choiceLemmaOuter	word=order	yes=no	1
choiceLemmaOuter	word=pick	yes=no	-1
choiceLemmaOuter	word=place	yes=no	-1
choiceLemmaOuter	word=plan	yes=yes	-2
choiceLemmaOuter	word=plead	yes=no	1
choiceLemmaOuter	word=predict	yes=no	1
choiceLemmaOuter	word=prefer	yes=no	3
choiceLemmaOuter	word=prompt	yes=no	-1
choiceLemmaOuter	word=propose	yes=no	2
choiceLemmaOuter	word=provide	yes=no	-1
choiceLemmaOuter	word=rail	yes=no	3
choiceLemmaOuter	word=refer	yes=no	-1
choiceLemmaOuter	word=refuse	yes=no	2
choiceLemmaOuter	word=regard	yes=no	2
choiceLemmaOuter	word=reject	yes=no	2
choiceLemmaOuter	word=reportedly	yes=no	-1
choiceLemmaOuter	word=request	yes=yes	1
choiceLemmaOuter	word=respond	yes=no	-1
choiceLemmaOuter	word=rule	yes=no	2
choiceLemmaOuter	word=say	yes=yes	-1
choiceLemmaOuter	word=score	yes=no	-2
choiceLemmaOuter	word=see	yes=no	1
choiceLemmaOuter	word=see	yes=yes	-1
choiceLemmaOuter	word=seek	yes=no	1
choiceLemmaOuter	word=send	yes=no	-1
choiceLemmaOuter	word=show	yes=yes	-1
choiceLemmaOuter	word=sit	yes=no	-1
choiceLemmaOuter	word=slam	yes=no	1
choiceLemmaOuter	word=speak	yes=no	-1
choiceLemmaOuter	word=study	yes=no	-1
choiceLemmaOuter	word=submit	yes=no	-1
choiceLemmaOuter	word=suggest	yes=yes	1
choiceLemmaOuter	word=support	yes=no	2
choiceLemmaOuter	word=support	yes=yes	-1
choiceLemmaOuter	word=teach	yes=no	-1
choiceLemmaOuter	word=tell	yes=yes	-2
choiceLemmaOuter	word=thank	yes=no	1
choiceLemmaOuter	word=think	yes=no	2
choiceLemmaOuter	word=think	yes=yes	-1
choiceLemmaOuter	word=urge	yes=no	2
choiceLemmaOuter	word=visit	yes=no	-1
choiceLemmaOuter	word=warn	yes=no	1
choiceLemmaOuter	word=weigh	yes=no	1
choiceLemmaOuter	word=welcome	yes=no	1
choiceLemmaOuter	word=wonder	yes=no	2
choiceLemmaOuter	word=work	yes=no	-1
choiceLemmaOuter	word=write	yes=no	-1
choiceLemmaSource	word=:	n=19	-1
choiceLemmaSource	word=accord	n=1	1
choiceLemmaSource	word=accuse	n=3	1
choiceLemmaSource	word=accuse	n=4	1
choiceLemmaSource	word=acknowledge	n=1	-1
choiceLemmaSource	word=admit	n=4	1
choiceLemmaSource	word=advise	n=3	-1
choiceLemmaSource	word=advocate	n=3	2
choiceLemmaSource	word=allege	n=1	1
choiceLemmaSource	word=appear	n=0	2
choiceLemmaSource	word=appear	n=3	-1
choiceLemmaSource	word=argue	n=2	-1
choiceLemmaSource	word=ask	n=0	2
choiceLemmaSource	word=ask	n=3	-1
choiceLemmaSource	word=avoid	n=4	-1
choiceLemmaSource	word=believe	n=3	2
choiceLemmaSource	word=call	n=1	-1
choiceLemmaSource	word=call	n=2	1
choiceLemmaSource	word=call	n=4	1
choiceLemmaSource	word=claim	n=0	-1
choiceLemmaSource	word=claim	n=1	1
choiceLemmaSource	word=claim	n=2	2
choiceLemmaSource	word=claim	n=4	1
choiceLemmaSource	word=compare	n=3	1
choiceLemmaSource	word=complaint	n=0	1
choiceLemmaSource	word=count	n=3	1
choiceLemmaSource	word=count	n=4	-1
choiceLemmaSource	word=decision	n=1	1
choiceLemmaSource	word=decline	n=1	2
choiceLemmaSource	word=decry	n=3	1
choiceLemmaSource	word=denounce	n=3	2
choiceLemmaSource	word=deny	n=1	1
choiceLemmaSource	word=deny	n=3	-1
choiceLemmaSource	word=describe	n=4	1
choiceLemmaSource	word=dismiss	n=3	1
choiceLemmaSource	word=emphasize	n=3	1
choiceLemmaSource	word=expect	n=0	1
choiceLemmaSource	word=expect	n=1	-1
choiceLemmaSource	word=explain	n=2	-1
choiceLemmaSource	word=feel	n=4	-1
choiceLemmaSource	word=find	n=1	2
choiceLemmaSource	word=find	n=3	-2
choiceLemmaSource	word=fire	n=3	1
choiceLemmaSource	word=focus	n=3	1
choiceLemmaSource	word=focus	n=4	1
choiceLemmaSource	word=go	n=2	-1
choiceLemmaSource	word=hope	n=2	-1
choiceLemmaSource	word=hope	n=26	1
choiceLemmaSource	word=hope	n=3	1
choiceLemmaSource	word=include	n=1	2
choiceLemmaSource	word=insist	n=3	1
choiceLemmaSource	word=know	n=2	1
choiceLemmaSource	word=know	n=3	-1
choiceLemmaSource	word=look	n=3	1
choiceLemmaSource	word=mention	n=4	1
choiceLemmaSource	word=mock	n=3	1
choiceLemmaSource	word=note	n=0	-1
choiceLemmaSource	word=note	n=4	2
choiceLemmaSource	word=offer	n=1	-1
choiceLemmaSource	word=offer	n=4	1
choiceLemmaSource	word=oppose	n=1	-1
choiceLemmaSource	word=oppose	n=26	1
choiceLemmaSource	word=plead	n=3	1
choiceLemmaSource	word=pledge	n=26	-1
choiceLemmaSource	word=pledge	n=3	1
choiceLemmaSource	word=pledge	n=4	2
choiceLemmaSource	word=post	n=3	-2
choiceLemmaSource	word=press	n=3	1
choiceLemmaSource	word=provide	n=3	-1
choiceLemmaSource	word=quote	n=3	1
choiceLemmaSource	word=recommend	n=1	1
choiceLemmaSource	word=report	n=1	1
choiceLemmaSource	word=report	n=3	1
choiceLemmaSource	word=reportedly	n=3	-1
choiceLemmaSource	word=request	n=0	1
choiceLemmaSource	word=rule	n=3	1
choiceLemmaSource	word=say	n=0	-2
choiceLemmaSource	word=say	n=2	1
choiceLemmaSource	word=say	n=4	-1
choiceLemmaSource	word=score	n=3	-1
choiceLemmaSource	word=see	n=0	1
choiceLemmaSource	word=see	n=1	-2
choiceLemmaSource	word=seek	n=3	1
choiceLemmaSource	word=seem	n=0	2
choiceLemmaSource	word=seem	n=2	-2
choiceLemmaSource	word=seem	n=3	-1
choiceLemmaSource	word=seem	n=4	-2
choiceLemmaSource	word=shoot	n=3	1
choiceLemmaSource	word=show	n=1	1
choiceLemmaSource	word=show	n=4	-1
choiceLemmaSource	word=support	n=2	1
choiceLemmaSource	word=take	n=4	-2
choiceLemmaSource	word=tell	n=3	-1
choiceLemmaSource	word=think	n=0	1
choiceLemmaSource	word=unclear	n=0	1
choiceLemmaSource	word=urge	n=4	2
choiceLemmaSource	word=view	n=0	-2
choiceLemmaSource	word=vote	n=1	2
choiceLemmaSource	word=vote	n=2	-1
choiceLemmaSource	word=welcome	n=2	1
choiceLemmaSource	word=write	n=4	-1
choiceLemmaSourceClass	word=:	noun=n.person	-1
choiceLemmaSourceClass	word=accord	noun=n.phenomenon	2
choiceLemmaSourceClass	word=admit	noun=n.person	1
choiceLemmaSourceClass	word=call	noun=n.group	-1
choiceLemmaSourceClass	word=call	noun=n.person	1
choiceLemmaSourceClass	word=decision	noun=n.act	1
choiceLemmaSourceClass	word=decline	noun=n.person	1
choiceLemmaSourceClass	word=divide	noun=n.person	1
choiceLemmaSourceClass	word=find	noun=n.act	2
choiceLemmaSourceClass	word=find	noun=n.cognition	1
choiceLemmaSourceClass	word=find	noun=n.person	-2
choiceLemmaSourceClass	word=highlight	noun=n.communication	1
choiceLemmaSourceClass	word=include	noun=n.communication	1
choiceLemmaSourceClass	word=question	noun=n.person	-1
choiceLemmaSourceClass	word=release	noun=n.cognition	-1
choiceLemmaSourceClass	word=require	noun=n.person	-1
choiceLemmaSourceClass	word=say	noun=n.communication	-1
choiceLemmaSourceClass	word=say	noun=n.person	2
choiceLemmaSourceClass	word=say	noun=n.relation	-1
choiceLemmaSourceClass	word=show	noun=n.cognition	3
choiceLemmaSourceClass	word=show	noun=n.communication	1
choiceLemmaSourceClass	word=show	noun=n.person	-4
choiceLemmaSourceClass	word=support	noun=n.act	-2
choiceLemmaSourceClass	word=support	noun=n.attribute	1
choiceLemmaSourceClass	word=tweet	noun=n.person	-1
choiceLemmaSourceClass	word=underscore	noun=n.act	-1
choiceLemmaSourceClass	word=write	noun=n.person	1
choiceLength	tag=63	n=1	-3
choiceLength	tag=63	n=14	1
choiceLength	tag=63	n=3	-2
choiceLength	tag=63	n=4	-1
choiceLength	tag=63	n=6	-1
choiceLength	tag=63	n=9	1
choiceLength	tag=colon	n=2	-1
choiceLength	tag=colon	n=22	-1
choiceLength	tag=colon	n=6	1
choiceLength	tag=colon	n=9	3
choiceLength	tag=jj	n=1	-1
choiceLength	tag=nn	n=1	-1
choiceLength	tag=nn	n=2	-1
choiceLength	tag=nns	n=2	1
choiceLengthFirst	n=1	class=ADJ	yes=no	-1
choiceLengthFirst	n=1	class=ADV	yes=no	-1
choiceLengthFirst	n=1	class=NNP	yes=no	-1
choiceLengthFirst	n=1	class=NP	yes=no	-1
choiceLengthFirst	n=1	class=which	yes=no	1
choiceLengthFirst	n=14	class=NP	yes=no	1
choiceLengthFirst	n=14	class=PRP	yes=no	-1
choiceLengthFirst	n=14	class=QO	yes=yes	1
choiceLengthFirst	n=14	class=fin	yes=yes	-2
choiceLengthFirst	n=14	class=who	yes=yes	-1
choiceLengthFirst	n=2	class=that	yes=no	-1
choiceLengthFirst	n=2	class=to	yes=no	1
choiceLengthFirst	n=22	class=NP	yes=no	2
choiceLengthFirst	n=22	class=PRP	yes=yes	-2
choiceLengthFirst	n=22	class=QO	yes=yes	1
choiceLengthFirst	n=22	class=that	yes=yes	1
choiceLengthFirst	n=3	class=NNP	yes=no	2
choiceLengthFirst	n=3	class=QO	yes=no	-3
choiceLengthFirst	n=3	class=that	yes=no	-1
choiceLengthFirst	n=3	class=to	yes=no	-1
choiceLengthFirst	n=4	class=ADJ	yes=no	-1
choiceLengthFirst	n=4	class=NNP	yes=yes	-2
choiceLengthFirst	n=4	class=NP	yes=no	1
choiceLengthFirst	n=4	class=PRP	yes=no	1
choiceLengthFirst	n=4	class=QO	yes=no	-1
choiceLengthFirst	n=4	class=fin	yes=yes	-1
choiceLengthFirst	n=4	class=that	yes=no	-1
choiceLengthFirst	n=4	class=which	yes=yes	1
choiceLengthFirst	n=6	class=NP	yes=yes	-1
choiceLengthFirst	n=6	class=QO	yes=yes	-2
choiceLengthFirst	n=6	class=ing	yes=no	-1
choiceLengthFirst	n=6	class=that	yes=no	-2
choiceLengthFirst	n=6	class=that	yes=yes	1
choiceLengthFirst	n=6	class=to	yes=no	1
choiceLengthFirst	n=9	class=NNP	yes=yes	1
choiceLengthFirst	n=9	class=PRP	yes=yes	1
choiceLengthFirst	n=9	class=ing	yes=no	1
choiceLengthFirst	n=9	class=that	yes=yes	1
choiceLengthFirst	n=9	class=to	yes=yes	-1
choiceLengthFirst	n=9	class=what	yes=yes	1
choiceLengthFirst	n=9	class=when	yes=yes	-1
choiceLengthNext	n=1	class=ADV	-1
choiceLengthNext	n=1	class=fin	-2
choiceLengthNext	n=14	class=,	2
choiceLengthNext	n=14	class=fin	1
choiceLengthNext	n=2	class=,	-2
choiceLengthNext	n=2	class=.	1
choiceLengthNext	n=22	class=,	3
choiceLengthNext	n=22	class=.	-2
choiceLengthNext	n=22	class=NNP	1
choiceLengthNext	n=22	class=NP	2
choiceLengthNext	n=4	class=,	-2
choiceLengthNext	n=4	class=.	1
choiceLengthNext	n=4	class=END	1
choiceLengthNext	n=4	class=X	-1
choiceLengthNext	n=6	class=.	2
choiceLengthNext	n=6	class=ADV	-1
choiceLengthNext	n=9	class=.	1
choiceLengthNext	n=9	class=END	1
choiceLengthNext	n=9	class=NNP	-1
choiceLengthNext	n=9	class=but	1
choiceLengthNext	n=9	class=fin	1
choiceLengthNext	n=9	class=ing	1
choiceNext	class=,	1
choiceNext	class=.	1
choiceNext	class=:	-4
choiceNext	class=ADV	-2
choiceNext	class=END	1
choiceNext	class=PRP	-1
choiceNext	class=X	-3
choiceNext	class=as	-2
choiceNext	class=but	2
choiceNext	class=by	-1
choiceNext	class=in	-1
choiceNext	class=on	-1
choiceNext2	classes=, ADV	-1
choiceNext2	classes=, NNP	2
choiceNext2	classes=, NP	2
choiceNext2	classes=, PRP	1
choiceNext2	classes=, although	2
choiceNext2	classes=, and	1
choiceNext2	classes=, because	-1
choiceNext2	classes=, but	2
choiceNext2	classes=, fin	-1
choiceNext2	classes=, in	-1
choiceNext2	classes=, or	-1
choiceNext2	classes=, pp	-2
choiceNext2	classes=, though	-1
choiceNext2	classes=, while	1
choiceNext2	classes=, who	-2
choiceNext2	classes=. #	1
choiceNext2	classes=: #	-2
choiceNext2	classes=DASH NNP	-1
choiceNext2	classes=DASH PRP	2
choiceNext2	classes=DASH and	2
choiceNext2	classes=DASH but	1
choiceNext2	classes=DASH fin	-2
choiceNext2	classes=DASH which	-1
choiceNext2	classes=END #	1
choiceNext2	classes=NNP fin	-1
choiceNext2	classes=PRP fin	-1
choiceNext2	classes=and ADV	1
choiceNext2	classes=and NP	-2
choiceNext2	classes=and ing	1
choiceNext2	classes=as PRP	-1
choiceNext2	classes=but fin	2
choiceNext2	classes=by NP	-1
choiceNext2	classes=by ing	-1
choiceNext2	classes=fin .	-1
choiceNext2	classes=fin by	2
choiceNext2	classes=fin that	-2
choiceNext2	classes=in NP	-1
choiceNext2	classes=when PRP	1
choiceNextFirst	class=,	class=NNP	1
choiceNextFirst	class=,	class=PRP	1
choiceNextFirst	class=,	class=fin	-1
choiceNextFirst	class=,	class=pp	-2
choiceNextFirst	class=,	class=why	1
choiceNextFirst	class=.	class=ADJ	-2
choiceNextFirst	class=.	class=X	-1
choiceNextFirst	class=.	class=as	-1
choiceNextFirst	class=.	class=fin	-1
choiceNextFirst	class=.	class=how	1
choiceNextFirst	class=.	class=inf	-1
choiceNextFirst	class=.	class=pp	-1
choiceNextFirst	class=.	class=that	1
choiceNextFirst	class=.	class=to	1
choiceNextFirst	class=.	class=what	1
choiceNextFirst	class=.	class=whether	1
choiceNextFirst	class=:	class=NNP	-2
choiceNextFirst	class=:	class=NP	-1
choiceNextFirst	class=ADV	class=NP	-1
choiceNextFirst	class=DASH	class=NNP	1
choiceNextFirst	class=DASH	class=NP	1
choiceNextFirst	class=DASH	class=to	-2
choiceNextFirst	class=END	class=NP	1
choiceNextFirst	class=END	class=PRP	1
choiceNextFirst	class=END	class=that	2
choiceNextFirst	class=NP	class=QO	1
choiceNextFirst	class=PRP	class=NNP	-1
choiceNextFirst	class=PRP	class=QO	1
choiceNextFirst	class=X	class=NP	-1
choiceNextFirst	class=and	class=NP	2
choiceNextFirst	class=and	class=that	-1
choiceNextFirst	class=but	class=NP	1
choiceNextFirst	class=fin	class=NNP	-2
choiceNextFirst	class=fin	class=NP	1
choiceNextFirst	class=fin	class=PRP	-2
choiceNextFirst	class=fin	class=which	1
choiceNextFirst	class=in	class=NP	-2
choiceNextFirst	class=on	class=QO	-1
choiceNoSourceForm	form=fin	-1
choiceNoSourceForm	form=fin+passive	1
choiceNoSourceForm	form=fin+passive+not	1
choiceNoSourceForm	form=inf	-2
choiceNoSourceForm	form=ing	-4
choiceNoSourceForm	form=nn	-1
choiceNoSourceLemma	word=appear	2
choiceNoSourceLemma	word=ask	2
choiceNoSourceLemma	word=claim	-1
choiceNoSourceLemma	word=complaint	1
choiceNoSourceLemma	word=expect	1
choiceNoSourceLemma	word=note	-1
choiceNoSourceLemma	word=request	1
choiceNoSourceLemma	word=say	-2
choiceNoSourceLemma	word=see	1
choiceNoSourceLemma	word=seem	2
choiceNoSourceLemma	word=think	1
choiceNoSourceLemma	word=unclear	1
choiceNoSourceLemma	word=view	-2
choiceOuterMargin	n=10	-1
choiceOuterMargin	n=11	2
choiceOuterMargin	n=15	-3
choiceOuterMargin	n=16	-4
choiceOuterMargin	n=2	1
choiceOuterMargin	n=3	2
choiceOuterMargin	n=6	-1
choiceOuterOwn	n=0	n=12	1
choiceOuterOwn	n=0	n=13	1
choiceOuterOwn	n=0	n=15	1
choiceOuterOwn	n=0	n=5	-1
choiceOuterOwn	n=0	n=6	-1
choiceOuterOwn	n=0	n=8	-1
choiceOuterOwn	n=10	n=9	-1
choiceOuterOwn	n=11	n=10	1
choiceOuterOwn	n=11	n=5	-1
choiceOuterOwn	n=11	n=7	-1
choiceOuterOwn	n=12	n=10	2
choiceOuterOwn	n=12	n=8	-2
choiceOuterOwn	n=13	n=14	-1
choiceOuterOwn	n=14	n=12	-1
choiceOuterOwn	n=15	n=11	1
choiceOuterOwn	n=15	n=14	-1
choiceOuterOwn	n=16	n=11	-1
choiceOuterOwn	n=16	n=12	1
choiceOuterOwn	n=6	n=10	-1
choiceOuterOwn	n=7	n=5	-1
choiceOuterOwn	n=8	n=13	-1
choiceOuterOwn	n=8	n=15	1
choiceOuterOwn	n=8	n=5	1
choiceOuterOwn	n=8	n=7	-1
choiceOuterOwn	n=9	n=14	1
choiceOuterOwn	n=9	n=6	1
choiceOuterScore	yes=no	n=10	-1
choiceOuterScore	yes=no	n=11	1
choiceOuterScore	yes=no	n=13	1
choiceOuterScore	yes=no	n=14	1
choiceOuterScore	yes=no	n=5	-2
choiceOuterScore	yes=no	n=6	-1
choiceOuterScore	yes=no	n=7	-1
choiceOuterScore	yes=no	n=8	-1
choiceOuterScore	yes=yes	n=10	1
choiceOuterScore	yes=yes	n=15	2
choiceOuterScore	yes=yes	n=16	3
choiceOuterScore	yes=yes	n=7	-2
choiceOuterScore	yes=yes	n=8	-1
choiceOuterScore	yes=yes	n=9	-1
choiceOuterSide	state=2	class=NNP	-1
choiceOuterSide	state=2	class=QO	1
choiceOuterSide	state=2	class=ing	-1
choiceOuterSide	state=2	class=to	1
choiceOuterSide	state=2	class=what	-3
choiceOuterSide	state=2	class=when	1
choiceOuterSide	state=2	class=whether	-1
choiceOuterSide	state=3	class=NP	-2
choiceOuterSide	state=3	class=PRP	-1
choiceOuterSide	state=3	class=QO	-4
choiceOuterSide	state=3	class=pp	1
choiceOuterSide	state=5	class=NNP	1
choiceOuterSide	state=5	class=NP	3
choiceOuterSide	state=5	class=PRP	1
choiceOuterSide	state=6	class=NNP	-1
choiceOuterSideScore	state=2	yes=no	yes=no	-1
choiceOuterSideScore	state=2	yes=no	yes=yes	-3
choiceOuterSideScore	state=2	yes=yes	yes=no	1
choiceOuterSideScore	state=2	yes=yes	yes=yes	-3
choiceOuterSideScore	state=3	yes=no	yes=no	1
choiceOuterSideScore	state=3	yes=yes	yes=no	-3
choiceOuterSideScore	state=3	yes=yes	yes=yes	-3
choiceOuterSideScore	state=5	yes=no	yes=yes	1
choiceOuterSideScore	state=5	yes=yes	yes=no	2
choiceOuterSideScore	state=5	yes=yes	yes=yes	4
choiceOuterSideScore	state=6	yes=yes	yes=yes	-3
choiceOverlap	n=0	2
choiceOverlap	n=10	-2
choiceOverlap	n=11	-3
choiceOverlap	n=12	-3
choiceOverlap	n=13	-2
choiceOverlap	n=14	-3
choiceOverlap	n=15	-6
choiceOverlap	n=16	-4
choiceOverlap	n=5	3
choiceOverlap	n=6	2
choiceOverlap	n=7	1
choiceOverlap	n=8	1
choiceOverlapMargin	n=0	2
choiceOverlapMargin	n=1	2
choiceOverlapMargin	n=10	-1
choiceOverlapMargin	n=12	-2
choiceOverlapMargin	n=13	-1
choiceOverlapMargin	n=14	-2
choiceOverlapMargin	n=15	-4
choiceOverlapMargin	n=16	-6
choicePreviousFirst	class=,	class=NNP	-1
choicePreviousFirst	class=,	class=PRP	-2
choicePreviousFirst	class=.	class=ADV	1
choicePreviousFirst	class=.	class=NP	2
choicePreviousFirst	class=.	class=QO	4
choicePreviousFirst	class=.	class=while	-1
choicePreviousFirst	class=:	class=inf	-1
choicePreviousFirst	class=ADJ	class=PRP	2
choicePreviousFirst	class=ADJ	class=that	3
choicePreviousFirst	class=DASH	class=NP	-1
choicePreviousFirst	class=IN	class=NP	-1
choicePreviousFirst	class=NNP	class=PRP	1
choicePreviousFirst	class=NNP	class=to	1
choicePreviousFirst	class=NP	class=PRP	3
choicePreviousFirst	class=NP	class=QO	-2
choicePreviousFirst	class=NP	class=fin	-1
choicePreviousFirst	class=PRP	class=that	-1
choicePreviousFirst	class=QC	class=NP	2
choicePreviousFirst	class=QC	class=QO	1
choicePreviousFirst	class=RP	class=NP	-1
choicePreviousFirst	class=about	class=NP	4
choicePreviousFirst	class=about	class=how	2
choicePreviousFirst	class=about	class=whether	1
choicePreviousFirst	class=after	class=NP	-2
choicePreviousFirst	class=against	class=NP	3
choicePreviousFirst	class=and	class=NNP	-1
choicePreviousFirst	class=as	class=NP	-3
choicePreviousFirst	class=as	class=PRP	-3
choicePreviousFirst	class=at	class=NP	-2
choicePreviousFirst	class=by	class=NNP	-1
choicePreviousFirst	class=by	class=NP	-2
choicePreviousFirst	class=fin	class=ADJ	-2
choicePreviousFirst	class=fin	class=ADV	-1
choicePreviousFirst	class=fin	class=EX	1
choicePreviousFirst	class=fin	class=NNP	1
choicePreviousFirst	class=fin	class=NP	1
choicePreviousFirst	class=fin	class=POSS	2
choicePreviousFirst	class=fin	class=PRP	2
choicePreviousFirst	class=fin	class=QO	-1
choicePreviousFirst	class=fin	class=how	-1
choicePreviousFirst	class=fin	class=ing	1
choicePreviousFirst	class=for	class=NNP	2
choicePreviousFirst	class=from	class=NNP	-2
choicePreviousFirst	class=from	class=NP	-4
choicePreviousFirst	class=in	class=NNP	-3
choicePreviousFirst	class=in	class=NP	-2
choicePreviousFirst	class=inf	class=how	-1
choicePreviousFirst	class=ing	class=NNP	1
choicePreviousFirst	class=ing	class=NP	1
choicePreviousFirst	class=ing	class=to	2
choicePreviousFirst	class=like	class=NP	-1
choicePreviousFirst	class=of	class=NNP	1
choicePreviousFirst	class=of	class=NP	1
choicePreviousFirst	class=on	class=NNP	-1
choicePreviousFirst	class=on	class=PRP	-2
choicePreviousFirst	class=pp	class=NP	-2
choicePreviousFirst	class=pp	class=to	-1
choicePreviousFirst	class=with	class=NP	-1
choiceQuoted	marks=long-open	yes=no	-4
choiceQuoted	marks=long-open	yes=yes	-1
choiceQuoted	marks=outside	yes=yes	-2
choiceQuotedAll	marks=long-open	yes=no	yes=yes	-5
choiceQuotedAll	marks=outside	yes=no	yes=no	-2
choiceQuotedAll	marks=outside	yes=yes	yes=yes	1
choiceRestFirst	n=1	class=NP	1
choiceRestFirst	n=1	class=PRP	1
choiceRestFirst	n=1	class=that	2
choiceRestFirst	n=14	class=that	-1
choiceRestFirst	n=14	class=when	-1
choiceRestFirst	n=2	class=ADJ	-2
choiceRestFirst	n=2	class=as	-1
choiceRestFirst	n=2	class=fin	-1
choiceRestFirst	n=2	class=how	1
choiceRestFirst	n=2	class=inf	-1
choiceRestFirst	n=2	class=pp	-1
choiceRestFirst	n=2	class=that	1
choiceRestFirst	n=2	class=to	1
choiceRestFirst	n=2	class=what	1
choiceRestFirst	n=2	class=whether	1
choiceRestFirst	n=22	class=ADV	-1
choiceRestFirst	n=22	class=NNP	-1
choiceRestFirst	n=22	class=NP	-2
choiceRestFirst	n=22	class=PRP	-1
choiceRestFirst	n=22	class=QO	-3
choiceRestFirst	n=22	class=in	-2
choiceRestFirst	n=22	class=that	-3
choiceRestFirst	n=3	class=NP	-1
choiceRestFirst	n=4	class=NP	-1
choiceRestFirst	n=4	class=PRP	1
choiceRestFirst	n=4	class=QO	2
choiceRestFirst	n=4	class=that	1
choiceRestFirst	n=6	class=NP	2
choiceRestFirst	n=6	class=QO	1
choiceRestFirst	n=6	class=in	1
choiceRestFirst	n=6	class=which	3
choiceRestFirst	n=9	class=NNP	1
choiceRestFirst	n=9	class=NP	2
choiceRestFirst	n=9	class=QO	1
choiceRestFirst	n=9	class=who	1
choiceSameSource	n=0	-2
choiceSameSource	n=11	1
choiceSameSource	n=12	1
choiceSameSource	n=13	1
choiceSameSource	n=14	1
choiceSameSource	n=15	1
choiceSameSource	n=5	-1
choiceSameSource	n=7	-1
choiceSameSource	n=8	-1
choiceSameSource	n=9	-1
choiceScore	n=12	1
choiceScore	n=13	1
choiceScore	n=14	2
choiceScore	n=15	2
choiceScore	n=16	2
choiceScore	n=5	-4
choiceScore	n=6	-3
choiceScore	n=7	-2
choiceScore	n=8	-2
choiceScore	n=9	-1
choiceShared	yes=no	yes=yes	path=	1
choiceShared	yes=no	yes=yes	path=,	-2
choiceShared	yes=no	yes=yes	path=, WH V NP ,	-2
choiceShared	yes=no	yes=yes	path=CC NP	1
choiceShared	yes=no	yes=yes	path=CC NP IN NP	-1
choiceShared	yes=no	yes=yes	path=IN NP V	1
choiceShared	yes=no	yes=yes	path=PRP	1
choiceShared	yes=no	yes=yes	path=V ADJ TO	2
choiceShared	yes=no	yes=yes	path=V IN NP	1
choiceShared	yes=no	yes=yes	path=V NP ,	-1
choiceShared	yes=no	yes=yes	path=V NP IN NP ,	-1
choiceShared	yes=no	yes=yes	path=far	-1
choiceShared	yes=no	yes=yes	path=far V	-3
choiceShared	yes=no	yes=yes	path=far V V	-4
choiceShared	yes=yes	yes=no	path=NP ,	-1
choiceShared	yes=yes	yes=no	path=far	1
choiceShared	yes=yes	yes=yes	path=IN NP	3
choiceShared	yes=yes	yes=yes	path=V IN NP	-2
choiceShared	yes=yes	yes=yes	path=V IN TO	-1
choiceShared	yes=yes	yes=yes	path=V NP ,	2
choiceShared	yes=yes	yes=yes	path=V NP CC	1
choiceShared	yes=yes	yes=yes	path=V NP IN NP ,	3
choiceShared	yes=yes	yes=yes	path=V SUB	-1
choiceShared	yes=yes	yes=yes	path=far V	2
choiceShared	yes=yes	yes=yes	path=far V V	1
choiceSiblings	n=1	-2
choiceSiblings	n=2	-5
choiceSource	tag=63	n=0	yes=no	-1
choiceSource	tag=63	n=1	yes=no	1
choiceSource	tag=63	n=3	yes=no	1
choiceSource	tag=63	n=4	yes=no	-1
choiceSource	tag=colon	n=19	yes=yes	-1
choiceSource	tag=jj	n=4	yes=yes	1
choiceSource	tag=nn	n=0	yes=no	-1
choiceSource	tag=nn	n=1	yes=yes	1
choiceSource	tag=nn	n=4	yes=yes	-1
choiceSourceClass	noun=n.act	tag=63	-1
choiceSourceClass	noun=n.artifact	tag=63	1
choiceSourceClass	noun=n.attribute	tag=63	-2
choiceSourceClass	noun=n.cognition	tag=63	-1
choiceSourceClass	noun=n.cognition	tag=nn	2
choiceSourceClass	noun=n.communication	tag=63	-1
choiceSourceClass	noun=n.communication	tag=nns	2
choiceSourceClass	noun=n.feeling	tag=63	-1
choiceSourceClass	noun=n.group	tag=63	1
choiceSourceClass	noun=n.group	tag=jj	-1
choiceSourceClass	noun=n.person	tag=63	1
choiceSourceClass	noun=n.person	tag=colon	-1
choiceSourceClass	noun=n.person	tag=jj	1
choiceSourceClass	noun=n.person	tag=nns	-2
choiceSourceClass	noun=n.phenomenon	tag=63	1
choiceSourceClass	noun=n.quantity	tag=63	1
choiceSourceClass	noun=n.state	tag=63	-1
choiceSourceClass	noun=tag:dt	tag=colon	-1
choiceSourceClass	noun=tag:nn	tag=63	-1
choiceSourceClass	noun=tag:nn	tag=nn	-1
choiceSourceClass	noun=tag:prp	tag=jj	1
choiceSourceClass	noun=tag:prp	tag=nn	-1
choiceSourceClassFirst	noun=n.act	class=NP	yes=no	-2
choiceSourceClassFirst	noun=n.artifact	class=NP	yes=yes	1
choiceSourceClassFirst	noun=n.attribute	class=PRP	yes=yes	1
choiceSourceClassFirst	noun=n.attribute	class=that	yes=yes	-1
choiceSourceClassFirst	noun=n.attribute	class=to	yes=no	-1
choiceSourceClassFirst	noun=n.cognition	class=NNP	yes=no	1
choiceSourceClassFirst	noun=n.cognition	class=that	yes=yes	1
choiceSourceClassFirst	noun=n.communication	class=NNP	yes=no	-2
choiceSourceClassFirst	noun=n.communication	class=NP	yes=no	-1
choiceSourceClassFirst	noun=n.communication	class=NP	yes=yes	2
choiceSourceClassFirst	noun=n.group	class=that	yes=yes	1
choiceSourceClassFirst	noun=n.group	class=to	yes=no	1
choiceSourceClassFirst	noun=n.location	class=NP	yes=no	1
choiceSourceClassFirst	noun=n.person	class=EX	yes=yes	1
choiceSourceClassFirst	noun=n.person	class=NNP	yes=no	1
choiceSourceClassFirst	noun=n.person	class=NP	yes=yes	-1
choiceSourceClassFirst	noun=n.person	class=QO	yes=no	-1
choiceSourceClassFirst	noun=n.person	class=that	yes=yes	1
choiceSourceClassFirst	noun=n.relation	class=NNP	yes=no	1
choiceSourceClassFirst	noun=n.relation	class=NP	yes=no	1
choiceSourceClassFirst	noun=n.tops	class=NP	yes=yes	-1
choiceSourceClassFirst	noun=tag:cd	class=NNP	yes=yes	-1
choiceSourceClassFirst	noun=tag:cd	class=that	yes=yes	-1
choiceSourceClassFirst	noun=tag:dt	class=NNP	yes=no	-2
choiceSourceClassFirst	noun=tag:dt	class=NP	yes=no	1
choiceSourceClassFirst	noun=tag:jj	class=NNP	yes=no	-2
choiceSourceClassFirst	noun=tag:jj	class=that	yes=yes	-1
choiceSourceClassFirst	noun=tag:nn	class=ADJ	yes=no	2
choiceSourceClassFirst	noun=tag:nn	class=NNP	yes=yes	-2
choiceSourceClassFirst	noun=tag:nn	class=NP	yes=yes	-2
choiceSourceClassFirst	noun=tag:nn	class=PRP	yes=no	-2
choiceSourceClassFirst	noun=tag:nn	class=PRP	yes=yes	1
choiceSourceClassFirst	noun=tag:nn	class=QO	yes=yes	-4
choiceSourceClassFirst	noun=tag:nn	class=if	yes=yes	1
choiceSourceClassFirst	noun=tag:nn	class=that	yes=no	-1
choiceSourceClassFirst	noun=tag:nn	class=whether	yes=yes	1
choiceSourceClassFirst	noun=tag:nn	class=who	yes=no	1
choiceSourceClassFirst	noun=tag:np	class=ADJ	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=ADV	yes=no	-1
choiceSourceClassFirst	noun=tag:np	class=NNP	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=QO	yes=no	-1
choiceSourceClassFirst	noun=tag:np	class=QO	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=that	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=to	yes=no	1
choiceSourceClassFirst	noun=tag:np	class=what	yes=no	1
choiceSourceClassFirst	noun=tag:prp	class=NP	yes=no	1
choiceSourceClassFirst	noun=tag:prp	class=PRP	yes=no	1
choiceSourceClassFirst	noun=tag:prp	class=QO	yes=no	1
choiceSourceClassFirst	noun=tag:prp	class=QO	yes=yes	1
choiceSourceClassFirst	noun=tag:prp	class=that	yes=no	-1
choiceSourceClassFirst	noun=tag:prp	class=to	yes=no	1
choiceSourceClassFirst	noun=tag:prp	class=what	yes=no	-1
choiceSourceClassFirst	noun=tag:prp	class=what	yes=yes	1
choiceSourceClassFirst	noun=tag:prp	class=when	yes=yes	-1
choiceSourceClassFirst	noun=tag:prp	class=whether	yes=yes	-2
choiceSourceClassFirst	noun=tag:prp	class=which	yes=no	1
choiceSourceClassFirst	noun=tag:wh	class=NNP	yes=no	1
choiceSourceClassFirst	noun=tag:wh	class=NNP	yes=yes	-1
choiceSourceClassFirst	noun=tag:wh	class=NP	yes=no	1
choiceSourceClassFirst	noun=tag:wh	class=NP	yes=yes	-2
choiceSourceClassFirst	noun=tag:wh	class=PRP	yes=no	2
choiceSourceClassFirst	noun=tag:wh	class=to	yes=yes	-1
choiceSourceFirst	state=0	class=ADJ	yes=no	2
choiceSourceFirst	state=0	class=NNP	yes=yes	-2
choiceSourceFirst	state=0	class=NP	yes=yes	-2
choiceSourceFirst	state=0	class=PRP	yes=no	-2
choiceSourceFirst	state=0	class=PRP	yes=yes	1
choiceSourceFirst	state=0	class=QO	yes=yes	-4
choiceSourceFirst	state=0	class=if	yes=yes	1
choiceSourceFirst	state=0	class=that	yes=no	-1
choiceSourceFirst	state=0	class=whether	yes=yes	1
choiceSourceFirst	state=0	class=who	yes=no	1
choiceSourceFirst	state=1	class=ADJ	yes=no	-1
choiceSourceFirst	state=1	class=ADV	yes=no	-1
choiceSourceFirst	state=1	class=EX	yes=yes	1
choiceSourceFirst	state=1	class=NNP	yes=no	1
choiceSourceFirst	state=1	class=NNP	yes=yes	-1
choiceSourceFirst	state=1	class=NP	yes=no	-1
choiceSourceFirst	state=1	class=NP	yes=yes	1
choiceSourceFirst	state=1	class=PRP	yes=no	-1
choiceSourceFirst	state=1	class=PRP	yes=yes	-1
choiceSourceFirst	state=1	class=QO	yes=yes	2
choiceSourceFirst	state=1	class=that	yes=yes	2
choiceSourceFirst	state=1	class=to	yes=no	1
choiceSourceFirst	state=16	class=NNP	yes=no	-2
choiceSourceFirst	state=16	class=that	yes=yes	-1
choiceSourceFirst	state=19	class=NNP	yes=no	-2
choiceSourceFirst	state=19	class=NP	yes=no	1
choiceSourceFirst	state=2	class=ADJ	yes=no	-1
choiceSourceFirst	state=2	class=NP	yes=yes	-1
choiceSourceFirst	state=2	class=PRP	yes=no	1
choiceSourceFirst	state=2	class=QO	yes=no	-2
choiceSourceFirst	state=2	class=QO	yes=yes	-2
choiceSourceFirst	state=2	class=that	yes=no	-1
choiceSourceFirst	state=2	class=that	yes=yes	1
choiceSourceFirst	state=2	class=what	yes=yes	-1
choiceSourceFirst	state=25	class=NNP	yes=yes	-1
choiceSourceFirst	state=25	class=that	yes=yes	-1
choiceSourceFirst	state=26	class=NNP	yes=no	1
choiceSourceFirst	state=26	class=NNP	yes=yes	-1
choiceSourceFirst	state=26	class=NP	yes=no	1
choiceSourceFirst	state=26	class=NP	yes=yes	-2
choiceSourceFirst	state=26	class=PRP	yes=no	2
choiceSourceFirst	state=26	class=to	yes=yes	-1
choiceSourceFirst	state=3	class=ADJ	yes=yes	1
choiceSourceFirst	state=3	class=ADV	yes=no	-1
choiceSourceFirst	state=3	class=NNP	yes=yes	1
choiceSourceFirst	state=3	class=QO	yes=no	-1
choiceSourceFirst	state=3	class=QO	yes=yes	1
choiceSourceFirst	state=3	class=that	yes=yes	1
choiceSourceFirst	state=3	class=to	yes=no	1
choiceSourceFirst	state=3	class=what	yes=no	1
choiceSourceFirst	state=4	class=NP	yes=no	1
choiceSourceFirst	state=4	class=PRP	yes=no	1
choiceSourceFirst	state=4	class=QO	yes=no	1
choiceSourceFirst	state=4	class=QO	yes=yes	1
choiceSourceFirst	state=4	class=that	yes=no	-1
choiceSourceFirst	state=4	class=to	yes=no	1
choiceSourceFirst	state=4	class=what	yes=no	-1
choiceSourceFirst	state=4	class=what	yes=yes	1
choiceSourceFirst	state=4	class=when	yes=yes	-1
choiceSourceFirst	state=4	class=whether	yes=yes	-2
choiceSourceFirst	state=4	class=which	yes=no	1
choiceSourceInside	yes=yes	-4
choiceSourcePath	yes=yes	path=	2
choiceSourcePath	yes=yes	path=,	-1
choiceSourcePath	yes=yes	path=, NP CC NP ,	1
choiceSourcePath	yes=yes	path=, WH V NP ,	-2
choiceSourcePath	yes=yes	path=CC NP	1
choiceSourcePath	yes=yes	path=CC NP IN NP	-1
choiceSourcePath	yes=yes	path=IN	-1
choiceSourcePath	yes=yes	path=IN NP	1
choiceSourcePath	yes=yes	path=V ADJ TO	2
choiceSourcePath	yes=yes	path=V CC	-1
choiceSourcePath	yes=yes	path=V IN	-1
choiceSourcePath	yes=yes	path=V IN NP CC	1
choiceSourcePath	yes=yes	path=V IN NP TO	-1
choiceSourcePath	yes=yes	path=V IN TO	-1
choiceSourcePath	yes=yes	path=V NP	-1
choiceSourcePath	yes=yes	path=V NP IN NP	-2
choiceSourcePath	yes=yes	path=V NP IN NP ,	1
choiceSourcePath	yes=yes	path=V NP IN NP SUB	1
choiceSourcePath	yes=yes	path=V SUB	-1
choiceSourcePath	yes=yes	path=X NP X	1
choiceSourcePath	yes=yes	path=far	-1
choiceSourcePath	yes=yes	path=far V	-1
choiceSourcePath	yes=yes	path=far V V	-1
choiceSourcePathForm	yes=no	path=	form=fin	1
choiceSourcePathForm	yes=no	path=IN	form=fin	-3
choiceSourcePathForm	yes=no	path=far	form=ing	2
choiceSourcePathForm	yes=yes	path=	form=fin	2
choiceSourcePathForm	yes=yes	path=	form=fin+have	1
choiceSourcePathForm	yes=yes	path=	form=fin+modal	1
choiceSourcePathForm	yes=yes	path=	form=fin+not	1
choiceSourcePathForm	yes=yes	path=	form=fin+passive	-4
choiceSourcePathForm	yes=yes	path=	form=fin+passive+modal	-2
choiceSourcePathForm	yes=yes	path=	form=fin+passive+not	-1
choiceSourcePathForm	yes=yes	path=	form=fin+passive+not+modal	-1
choiceSourcePathForm	yes=yes	path=	form=nn	1
choiceSourcePathForm	yes=yes	path=	form=nns	1
choiceSourcePathForm	yes=yes	path=,	form=fin	-1
choiceSourcePathForm	yes=yes	path=, NP CC NP ,	form=fin	1
choiceSourcePathForm	yes=yes	path=, NP IN NP ,	form=ing	-1
choiceSourcePathForm	yes=yes	path=, WH V NP ,	form=fin	-2
choiceSourcePathForm	yes=yes	path=IN NP	form=fin	1
choiceSourcePathForm	yes=yes	path=IN NP IN NP	form=fin	1
choiceSourcePathForm	yes=yes	path=IN NP V	form=fin	1
choiceSourcePathForm	yes=yes	path=V	form=ing	-2
choiceSourcePathForm	yes=yes	path=V	form=jj	3
choiceSourcePathForm	yes=yes	path=V	form=nn	-1
choiceSourcePathForm	yes=yes	path=V ,	form=ing	1
choiceSourcePathForm	yes=yes	path=V ADJ TO	form=inf	2
choiceSourcePathForm	yes=yes	path=V IN NP TO	form=inf	-2
choiceSourcePathForm	yes=yes	path=V IN TO	form=inf	-1
choiceSourcePathForm	yes=yes	path=V NP	form=ing	-2
choiceSourcePathForm	yes=yes	path=V NP ,	form=fin	-1
choiceSourcePathForm	yes=yes	path=V NP ,	form=ing	2
choiceSourcePathForm	yes=yes	path=V NP IN NP	form=ing	-1
choiceSourcePathForm	yes=yes	path=V NP IN NP ,	form=ing	1
choiceSourcePathForm	yes=yes	path=V NP IN NP SUB	form=ing	1
choiceSourcePathForm	yes=yes	path=V SUB	form=ing	-1
choiceSourcePathForm	yes=yes	path=far V	form=fin	-1
choiceSourcePathForm	yes=yes	path=far V	form=inf	1
choiceSourcePathForm	yes=yes	path=far V	form=ing	2
choiceSourceScore	n=0	n=11	-1
choiceSourceScore	n=0	n=13	-1
choiceSourceScore	n=0	n=15	-2
choiceSourceScore	n=0	n=5	2
choiceSourceScore	n=1	n=12	1
choiceSourceScore	n=1	n=13	1
choiceSourceScore	n=1	n=15	2
choiceSourceScore	n=1	n=5	-1
choiceSourceScore	n=1	n=9	-1
choiceSourceScore	n=16	n=8	-1
choiceSourceScore	n=19	n=10	-1
choiceSourceScore	n=2	n=6	-1
choiceSourceScore	n=2	n=8	1
choiceSourceScore	n=2	n=9	-2
choiceSourceScore	n=25	n=8	-1
choiceSourceScore	n=26	n=11	-1
choiceSourceScore	n=26	n=12	-2
choiceSourceScore	n=26	n=5	-1
choiceSourceScore	n=26	n=6	1
choiceSourceScore	n=26	n=7	1
choiceSourceScore	n=3	n=10	1
choiceSourceScore	n=3	n=11	1
choiceSourceScore	n=3	n=14	-1
choiceSourceScore	n=3	n=6	-1
choiceSourceScore	n=3	n=9	1
choiceSourceScore	n=4	n=10	-1
choiceSourceScore	n=4	n=13	-1
choiceSourceScore	n=4	n=14	2
choiceSourceScore	n=4	n=15	2
choiceSourceScore	n=4	n=16	1
choiceSourceWord	word='s	-2
choiceSourceWord	word=a	-2
choiceSourceWord	word=administration	2
choiceSourceWord	word=ally	1
choiceSourceWord	word=analyst	2
choiceSourceWord	word=anyone	-1
choiceSourceWord	word=ap	1
choiceSourceWord	word=average	1
choiceSourceWord	word=backer	1
choiceSourceWord	word=biden	1
choiceSourceWord	word=blackwell	1
choiceSourceWord	word=board	1
choiceSourceWord	word=christie	-1
choiceSourceWord	word=clinton	1
choiceSourceWord	word=comey	1
choiceSourceWord	word=committee	-1
choiceSourceWord	word=convention	-1
choiceSourceWord	word=crowd	-2
choiceSourceWord	word=decision	1
choiceSourceWord	word=delegate	-1
choiceSourceWord	word=devine	3
choiceSourceWord	word=editorial	1
choiceSourceWord	word=epstein	-1
choiceSourceWord	word=erdogan	-1
choiceSourceWord	word=event	-1
choiceSourceWord	word=everyone	1
choiceSourceWord	word=expert	1
choiceSourceWord	word=friend	3
choiceSourceWord	word=god	-1
choiceSourceWord	word=gowdy	1
choiceSourceWord	word=graham	1
choiceSourceWord	word=group	1
choiceSourceWord	word=he	1
choiceSourceWord	word=i	-2
choiceSourceWord	word=insider	1
choiceSourceWord	word=it	-3
choiceSourceWord	word=johnson	-1
choiceSourceWord	word=journalism	1
choiceSourceWord	word=kasich	2
choiceSourceWord	word=lawsuit	2
choiceSourceWord	word=leader	1
choiceSourceWord	word=majority	1
choiceSourceWord	word=man	-1
choiceSourceWord	word=many	3
choiceSourceWord	word=mccain	-1
choiceSourceWord	word=mcconnell	-1
choiceSourceWord	word=millennials	1
choiceSourceWord	word=nobody	-2
choiceSourceWord	word=nominee	-1
choiceSourceWord	word=note	-1
choiceSourceWord	word=office	1
choiceSourceWord	word=one	1
choiceSourceWord	word=party	-1
choiceSourceWord	word=people	-1
choiceSourceWord	word=plan	-2
choiceSourceWord	word=poll	3
choiceSourceWord	word=polling	1
choiceSourceWord	word=president	-2
choiceSourceWord	word=report	3
choiceSourceWord	word=research	1
choiceSourceWord	word=result	2
choiceSourceWord	word=rubio	1
choiceSourceWord	word=schlafly	2
choiceSourceWord	word=she	1
choiceSourceWord	word=show	-1
choiceSourceWord	word=sign	-1
choiceSourceWord	word=some	4
choiceSourceWord	word=spokesman	2
choiceSourceWord	word=states	-1
choiceSourceWord	word=study	1
choiceSourceWord	word=support	-2
choiceSourceWord	word=team	1
choiceSourceWord	word=that	-4
choiceSourceWord	word=the	-1
choiceSourceWord	word=they	1
choiceSourceWord	word=this	-1
choiceSourceWord	word=times	1
choiceSourceWord	word=voter	-1
choiceSourceWord	word=washington	-1
choiceSourceWord	word=we	-1
choiceSourceWord	word=what	-2
choiceSourceWord	word=who	1
choiceSourceWord	word=you	-2
choiceVerbClassFirst	verb=none	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.change	class=NP	yes=no	-2
choiceVerbClassFirst	verb=v.change	class=to	yes=no	-1
choiceVerbClassFirst	verb=v.change+c	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.change+c	class=to	yes=no	1
choiceVerbClassFirst	verb=v.change+c+F	class=NP	yes=no	-4
choiceVerbClassFirst	verb=v.change+c+F	class=QO	yes=yes	1
choiceVerbClassFirst	verb=v.cognition	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.cognition	class=PRP	yes=no	1
choiceVerbClassFirst	verb=v.cognition+F	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.cognition+c	class=NNP	yes=no	2
choiceVerbClassFirst	verb=v.cognition+c	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.cognition+c	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.cognition+c	class=to	yes=no	1
choiceVerbClassFirst	verb=v.cognition+c+F	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.cognition+cc	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.cognition+cc+F	class=ADV	yes=no	2
choiceVerbClassFirst	verb=v.cognition+cc+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=NP	yes=yes	1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=that	yes=yes	-1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=to	yes=yes	-1
choiceVerbClassFirst	verb=v.communication	class=NNP	yes=no	2
choiceVerbClassFirst	verb=v.communication	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.communication	class=PRP	yes=no	2
choiceVerbClassFirst	verb=v.communication	class=QO	yes=no	-1
choiceVerbClassFirst	verb=v.communication	class=ing	yes=no	-1
choiceVerbClassFirst	verb=v.communication+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.communication+F	class=QO	yes=no	1
choiceVerbClassFirst	verb=v.communication+F	class=that	yes=yes	1
choiceVerbClassFirst	verb=v.communication+c	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.communication+c	class=PRP	yes=no	1
choiceVerbClassFirst	verb=v.communication+c	class=PRP	yes=yes	-1
choiceVerbClassFirst	verb=v.communication+c	class=to	yes=no	-1
choiceVerbClassFirst	verb=v.communication+c+F	class=ADV	yes=no	1
choiceVerbClassFirst	verb=v.communication+c+F	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.communication+c+F	class=NP	yes=yes	1
choiceVerbClassFirst	verb=v.communication+c+F	class=to	yes=no	1
choiceVerbClassFirst	verb=v.communication+c+F	class=to	yes=yes	-1
choiceVerbClassFirst	verb=v.communication+cc	class=NNP	yes=no	-1
choiceVerbClassFirst	verb=v.communication+cc	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.communication+cc	class=PRP	yes=yes	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=ADV	yes=no	-1
choiceVerbClassFirst	verb=v.communication+cc+F	class=ADV	yes=yes	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=EX	yes=yes	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=NNP	yes=no	-2
choiceVerbClassFirst	verb=v.communication+cc+F	class=NNP	yes=yes	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=NP	yes=yes	2
choiceVerbClassFirst	verb=v.communication+cc+F	class=PRP	yes=yes	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=QO	yes=yes	-1
choiceVerbClassFirst	verb=v.communication+cc+F	class=as	yes=yes	-1
choiceVerbClassFirst	verb=v.communication+cc+F	class=if	yes=yes	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=in	yes=yes	1
choiceVerbClassFirst	verb=v.competition+c	class=NNP	yes=no	1
choiceVerbClassFirst	verb=v.competition+cc	class=to	yes=no	1
choiceVerbClassFirst	verb=v.contact	class=NP	yes=no	-2
choiceVerbClassFirst	verb=v.contact	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.contact+c	class=NNP	yes=no	-4
choiceVerbClassFirst	verb=v.contact+c	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.contact+c	class=PRP	yes=no	-1
choiceVerbClassFirst	verb=v.contact+c	class=QO	yes=yes	1
choiceVerbClassFirst	verb=v.creation	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.creation	class=NP	yes=yes	-2
choiceVerbClassFirst	verb=v.creation+c+F	class=NP	yes=no	-2
choiceVerbClassFirst	verb=v.creation+c+F	class=QO	yes=yes	3
choiceVerbClassFirst	verb=v.emotion	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.emotion	class=NP	yes=yes	-2
choiceVerbClassFirst	verb=v.emotion	class=to	yes=no	2
choiceVerbClassFirst	verb=v.emotion+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.emotion+c+F	class=to	yes=no	1
choiceVerbClassFirst	verb=v.motion	class=NNP	yes=no	-1
choiceVerbClassFirst	verb=v.motion	class=to	yes=no	-2
choiceVerbClassFirst	verb=v.motion+c	class=NP	yes=no	-2
choiceVerbClassFirst	verb=v.perception	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.perception	class=PRP	yes=yes	1
choiceVerbClassFirst	verb=v.perception+c+F	class=NP	yes=yes	1
choiceVerbClassFirst	verb=v.perception+cc+F	class=NNP	yes=no	1
choiceVerbClassFirst	verb=v.perception+cc+F	class=how	yes=yes	-1
choiceVerbClassFirst	verb=v.possession	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.possession+F	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.possession+c+F	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.social	class=NNP	yes=no	1
choiceVerbClassFirst	verb=v.social	class=NNP	yes=yes	-2
choiceVerbClassFirst	verb=v.social	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.social	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.social	class=to	yes=no	-4
choiceVerbClassFirst	verb=v.social+F	class=NNP	yes=no	3
choiceVerbClassFirst	verb=v.social+F	class=NNP	yes=yes	-1
choiceVerbClassFirst	verb=v.social+F	class=that	yes=yes	1
choiceVerbClassFirst	verb=v.stative	class=NP	yes=no	-3
choiceVerbClassFirst	verb=v.stative+F	class=NP	yes=no	-4
choiceVerbClassFirst	verb=v.stative+c	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.stative+c	class=that	yes=yes	1
choiceVerbClassFirst	verb=v.stative+cc	class=NP	yes=no	1
choiceVerbClassSource	verb=none	n=1	-1
choiceVerbClassSource	verb=none	n=3	-2
choiceVerbClassSource	verb=none	n=4	-1
choiceVerbClassSource	verb=v.change	n=2	-1
choiceVerbClassSource	verb=v.change+c	n=0	-1
choiceVerbClassSource	verb=v.change+c	n=1	1
choiceVerbClassSource	verb=v.change+c	n=3	-1
choiceVerbClassSource	verb=v.cognition	n=2	-1
choiceVerbClassSource	verb=v.cognition	n=26	1
choiceVerbClassSource	verb=v.cognition	n=3	-1
choiceVerbClassSource	verb=v.cognition+F	n=3	1
choiceVerbClassSource	verb=v.cognition+c	n=3	3
choiceVerbClassSource	verb=v.cognition+c+F	n=1	1
choiceVerbClassSource	verb=v.cognition+c+F	n=4	1
choiceVerbClassSource	verb=v.cognition+cc	n=4	1
choiceVerbClassSource	verb=v.cognition+cc+F	n=0	3
choiceVerbClassSource	verb=v.communication	n=1	-1
choiceVerbClassSource	verb=v.communication	n=25	1
choiceVerbClassSource	verb=v.communication	n=3	1
choiceVerbClassSource	verb=v.communication+F	n=1	1
choiceVerbClassSource	verb=v.communication+F	n=26	-1
choiceVerbClassSource	verb=v.communication+F	n=3	2
choiceVerbClassSource	verb=v.communication+F	n=4	1
choiceVerbClassSource	verb=v.communication+c	n=26	-1
choiceVerbClassSource	verb=v.communication+c	n=4	1
choiceVerbClassSource	verb=v.communication+c+F	n=1	1
choiceVerbClassSource	verb=v.communication+c+F	n=3	1
choiceVerbClassSource	verb=v.communication+c+F	n=4	1
choiceVerbClassSource	verb=v.communication+cc	n=3	1
choiceVerbClassSource	verb=v.communication+cc+F	n=25	-1
choiceVerbClassSource	verb=v.communication+cc+F	n=3	2
choiceVerbClassSource	verb=v.communication+cc+F	n=4	2
choiceVerbClassSource	verb=v.consumption	n=4	-1
choiceVerbClassSource	verb=v.contact	n=0	-1
choiceVerbClassSource	verb=v.contact	n=1	-1
choiceVerbClassSource	verb=v.creation	n=4	-2
choiceVerbClassSource	verb=v.creation+c+F	n=4	-1
choiceVerbClassSource	verb=v.emotion	n=0	-3
choiceVerbClassSource	verb=v.emotion+F	n=0	-1
choiceVerbClassSource	verb=v.emotion+F	n=2	1
choiceVerbClassSource	verb=v.emotion+c+F	n=1	2
choiceVerbClassSource	verb=v.emotion+c+F	n=26	1
choiceVerbClassSource	verb=v.motion	n=1	-1
choiceVerbClassSource	verb=v.motion	n=2	-1
choiceVerbClassSource	verb=v.motion	n=4	-3
choiceVerbClassSource	verb=v.perception	n=0	3
choiceVerbClassSource	verb=v.perception	n=1	-3
choiceVerbClassSource	verb=v.perception	n=3	-1
choiceVerbClassSource	verb=v.perception	n=4	-2
choiceVerbClassSource	verb=v.perception+c	n=1	-1
choiceVerbClassSource	verb=v.perception+cc+F	n=1	2
choiceVerbClassSource	verb=v.perception+cc+F	n=4	-2
choiceVerbClassSource	verb=v.possession	n=3	-1
choiceVerbClassSource	verb=v.possession+F	n=1	1
choiceVerbClassSource	verb=v.possession+F	n=3	-2
choiceVerbClassSource	verb=v.possession+c+F	n=3	-2
choiceVerbClassSource	verb=v.social	n=0	-2
choiceVerbClassSource	verb=v.social	n=1	-2
choiceVerbClassSource	verb=v.social	n=3	-2
choiceVerbClassSource	verb=v.social	n=4	-3
choiceVerbClassSource	verb=v.social+F	n=1	1
choiceVerbClassSource	verb=v.stative	n=4	-1
choiceVerbClassSource	verb=v.stative+c	n=1	2
choiceVerbClassSource	verb=v.stative+c	n=2	-1
choiceVerbClassSource	verb=v.stative+c	n=3	-1
choiceVerbClassSource	verb=v.stative+cc	n=1	1
