# points-choice.lex — points of the choice stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
choiceAnchor	n=0	-1
choiceAnchor	n=1	-1
choiceAnchorBefore	chunk=#	n=0	1
choiceAnchorBefore	chunk=#	n=1	-1
choiceAnchorBefore	chunk=,	n=0	1
choiceAnchorBefore	chunk=,	n=1	1
choiceAnchorBefore	chunk=ADJ	n=0	-1
choiceAnchorBefore	chunk=CC	n=0	1
choiceAnchorBefore	chunk=DASH	n=0	1
choiceAnchorBefore	chunk=NP	n=0	-2
choiceAnchorBefore	chunk=QC	n=0	1
choiceAnchorBefore	chunk=SUB	n=0	2
choiceAnchorBefore	chunk=THAT	n=0	-5
choiceAnchorBefore	chunk=V	n=0	-4
choiceAnchorBefore	chunk=WH	n=0	-1
choiceAnchorBefore	chunk=X	n=0	-2
choiceAnchorScore	n=0	n=11	1
choiceAnchorScore	n=0	n=12	1
choiceAnchorScore	n=0	n=13	1
choiceAnchorScore	n=0	n=14	1
choiceAnchorScore	n=0	n=15	2
choiceAnchorScore	n=0	n=16	2
choiceAnchorScore	n=0	n=4	-3
choiceAnchorScore	n=0	n=5	-3
choiceAnchorScore	n=0	n=6	-3
choiceAnchorScore	n=0	n=7	-2
choiceAnchorScore	n=0	n=8	-1
choiceAnchorScore	n=1	n=5	-1
choiceAnchorScore	n=1	n=6	1
choiceAnchorScore	n=1	n=8	-1
choiceAnchorVerbs	n=0	n=0	1
choiceAnchorVerbs	n=0	n=1	-2
choiceAnchorVerbs	n=0	n=2	-1
choiceAnchorVerbs	n=0	n=4	-2
choiceAnchorVerbs	n=0	n=5	-2
choiceAnchorVerbs	n=1	n=1	-1
choiceAround	n=0	n=0	1
choiceAround	n=0	n=2	-1
choiceAround	n=1	n=1	-1
choiceAround	n=1	n=3	-1
choiceAround	n=2	n=0	-2
choiceAround	n=3	n=0	-2
choiceAround	n=3	n=1	-1
choiceAtEndFirst	yes=no	class=ADV	-1
choiceAtEndFirst	yes=no	class=EX	1
choiceAtEndFirst	yes=no	class=NP	-1
choiceAtEndFirst	yes=no	class=at	-1
choiceAtEndFirst	yes=no	class=fin	-4
choiceAtEndFirst	yes=no	class=ing	-1
choiceAtEndFirst	yes=no	class=pp	-1
choiceAtEndFirst	yes=no	class=that	-1
choiceAtEndFirst	yes=yes	class=ADJ	-1
choiceAtEndFirst	yes=yes	class=POSS	1
choiceAtEndFirst	yes=yes	class=QO	-1
choiceAtEndFirst	yes=yes	class=as	-1
choiceAtEndFirst	yes=yes	class=how	1
choiceAtEndFirst	yes=yes	class=inf	-1
choiceAtEndFirst	yes=yes	class=that	2
choiceAtEndFirst	yes=yes	class=whether	1
choiceAtEndFirst	yes=yes	class=who	1
choiceBase	-1
choiceBorder	n=1	-1
choiceBorder	n=9	-1
choiceBorderFirst	n=0	class=ADJ	-1
choiceBorderFirst	n=0	class=ADV	-1
choiceBorderFirst	n=0	class=EX	1
choiceBorderFirst	n=0	class=IN	-1
choiceBorderFirst	n=0	class=and	-1
choiceBorderFirst	n=0	class=as	-1
choiceBorderFirst	n=0	class=at	-1
choiceBorderFirst	n=0	class=fin	-2
choiceBorderFirst	n=0	class=how	1
choiceBorderFirst	n=0	class=if	1
choiceBorderFirst	n=0	class=inf	-1
choiceBorderFirst	n=0	class=pp	-2
choiceBorderFirst	n=0	class=whether	2
choiceBorderFirst	n=0	class=which	1
choiceBorderFirst	n=0	class=why	1
choiceBorderFirst	n=9	class=QO	-3
choiceBorderFirst	n=9	class=about	1
choiceBorderGap	n=1	-1
choiceBorderGap	n=9	-3
choiceBorderScore	n=0	n=10	1
choiceBorderScore	n=0	n=13	1
choiceBorderScore	n=0	n=14	1
choiceBorderScore	n=0	n=15	2
choiceBorderScore	n=0	n=16	2
choiceBorderScore	n=0	n=4	-2
choiceBorderScore	n=0	n=5	-3
choiceBorderScore	n=0	n=6	-2
choiceBorderScore	n=0	n=7	-1
choiceBorderScore	n=0	n=8	-1
choiceBorderScore	n=0	n=9	-1
choiceBorderScore	n=9	n=10	-1
choiceBorderScore	n=9	n=11	2
choiceBorderScore	n=9	n=12	1
choiceBorderScore	n=9	n=4	-2
choiceContentClass	noun=act	tag=63	class=NP	2
choiceContentClass	noun=artifact	tag=63	class=NNP	1
choiceContentClass	noun=artifact	tag=63	class=NP	-2
choiceContentClass	noun=artifact	tag=colon	class=NNP	2
choiceContentClass	noun=attribute	tag=63	class=NP	1
choiceContentClass	noun=attribute	tag=63	class=ing	-1
choiceContentClass	noun=communication	tag=63	class=ing	-2
choiceContentClass	noun=event	tag=63	class=NP	-1
choiceContentClass	noun=group	tag=63	class=NNP	1
choiceContentClass	noun=group	tag=63	class=NP	-1
choiceContentClass	noun=group	tag=nn	class=NP	-1
choiceContentClass	noun=location	tag=63	class=EX	1
choiceContentClass	noun=none	tag=63	class=NNP	-1
choiceContentClass	noun=none	tag=63	class=and	-1
choiceContentClass	noun=none	tag=63	class=as	-2
choiceContentClass	noun=none	tag=63	class=how	1
choiceContentClass	noun=none	tag=63	class=ing	2
choiceContentClass	noun=none	tag=63	class=pp	-1
choiceContentClass	noun=none	tag=63	class=what	1
choiceContentClass	noun=none	tag=nn	class=ADV	1
choiceContentClass	noun=none	tag=nn	class=NNP	-1
choiceContentClass	noun=none	tag=nn	class=PRP	-1
choiceContentClass	noun=none	tag=nn	class=to	1
choiceContentClass	noun=possession	tag=63	class=NP	-1
choiceContentClass	noun=quantity	tag=63	class=NP	-2
choiceContentClass	noun=state	tag=63	class=NP	1
choiceContentClass	noun=substance	tag=63	class=PRP	1
choiceContentClass	noun=substance	tag=63	class=at	-2
choiceContentClass	noun=time	tag=63	class=NP	-3
choiceFinite	yes=no	tag=63	-1
choiceFinite	yes=no	tag=colon	-1
choiceFinite	yes=no	tag=nn	-1
choiceFinite	yes=no	tag=rb	-2
choiceFinite	yes=yes	tag=63	1
choiceFinite	yes=yes	tag=jj	1
choiceFirstScore	class=ADV	n=15	1
choiceFirstScore	class=ADV	n=5	-1
choiceFirstScore	class=NNP	n=10	1
choiceFirstScore	class=NNP	n=12	2
choiceFirstScore	class=NNP	n=13	-1
choiceFirstScore	class=NNP	n=14	-1
choiceFirstScore	class=NNP	n=15	1
choiceFirstScore	class=NNP	n=6	-2
choiceFirstScore	class=NNP	n=7	-1
choiceFirstScore	class=NNP	n=9	1
choiceFirstScore	class=NP	n=10	-1
choiceFirstScore	class=NP	n=11	-1
choiceFirstScore	class=NP	n=15	1
choiceFirstScore	class=NP	n=16	2
choiceFirstScore	class=NP	n=4	-1
choiceFirstScore	class=NP	n=9	1
choiceFirstScore	class=PRP	n=11	1
choiceFirstScore	class=PRP	n=12	-1
choiceFirstScore	class=PRP	n=13	1
choiceFirstScore	class=PRP	n=14	1
choiceFirstScore	class=PRP	n=15	-1
choiceFirstScore	class=PRP	n=16	1
choiceFirstScore	class=PRP	n=5	1
choiceFirstScore	class=PRP	n=7	-1
choiceFirstScore	class=PRP	n=8	-1
choiceFirstScore	class=PRP	n=9	-1
choiceFirstScore	class=QO	n=12	-1
choiceFirstScore	class=QO	n=13	1
choiceFirstScore	class=QO	n=16	2
choiceFirstScore	class=QO	n=9	-1
choiceFirstScore	class=X	n=10	1
choiceFirstScore	class=X	n=12	2
choiceFirstScore	class=X	n=15	-1
choiceFirstScore	class=X	n=16	-2
choiceFirstScore	class=how	n=5	2
choiceFirstScore	class=how	n=7	1
choiceFirstScore	class=ing	n=12	-1
choiceFirstScore	class=that	n=12	1
choiceFirstScore	class=that	n=14	1
choiceFirstScore	class=that	n=5	1
choiceFirstScore	class=that	n=8	-1
choiceFirstScore	class=that	n=9	-1
choiceFirstScore	class=to	n=12	-1
choiceFirstScore	class=to	n=4	1
choiceFirstScore	class=to	n=7	1
choiceFirstScore	class=what	n=11	1
choiceFirstScore	class=what	n=5	-1
choiceFirstScore	class=whether	n=5	1
choiceFirstScore	class=whether	n=7	-1
choiceFirstScore	class=which	n=5	-1
choiceFirstScore	class=which	n=7	2
choiceFirstScore	class=who	n=6	1
choiceFormSource	form=fin	n=16	2
choiceFormSource	form=fin	n=26	1
choiceFormSource	form=fin	n=4	-1
choiceFormSource	form=fin+have	n=1	-1
choiceFormSource	form=fin+have	n=19	1
choiceFormSource	form=fin+have	n=3	1
choiceFormSource	form=fin+have+not	n=4	1
choiceFormSource	form=fin+modal	n=3	1
choiceFormSource	form=fin+not	n=1	1
choiceFormSource	form=fin+not	n=4	1
choiceFormSource	form=fin+passive	n=0	1
choiceFormSource	form=fin+passive	n=26	-1
choiceFormSource	form=fin+passive	n=3	-5
choiceFormSource	form=fin+passive	n=4	-1
choiceFormSource	form=fin+passive+not	n=0	1
choiceFormSource	form=inf	n=0	-1
choiceFormSource	form=inf	n=2	2
choiceFormSource	form=inf	n=4	-1
choiceFormSource	form=ing	n=0	-3
choiceFormSource	form=ing	n=16	-1
choiceFormSource	form=ing	n=26	-3
choiceFormSource	form=ing	n=3	2
choiceFormSource	form=ing	n=4	2
choiceFormSource	form=jj	n=4	1
choiceFormSource	form=nn	n=3	-1
choiceFormSource	form=nn	n=4	-1
choiceFormSource	form=nns	n=2	1
choiceFrameScore	frame=,>NP	n=8	1
choiceFrameScore	frame=,>QO	n=11	-1
choiceFrameScore	frame=,>QO	n=12	-1
choiceFrameScore	frame=,>QO	n=14	1
choiceFrameScore	frame=,>X	n=14	1
choiceFrameScore	frame=.>#	n=12	2
choiceFrameScore	frame=.>#	n=15	-1
choiceFrameScore	frame=.>#	n=16	4
choiceFrameScore	frame=IN>NNP	n=5	-1
choiceFrameScore	frame=IN>NNP	n=6	-1
choiceFrameScore	frame=IN>NP	n=12	1
choiceFrameScore	frame=IN>NP	n=5	-3
choiceFrameScore	frame=IN>NP	n=6	2
choiceFrameScore	frame=NNP>,	n=11	-1
choiceFrameScore	frame=NNP>,	n=12	2
choiceFrameScore	frame=NNP>,	n=13	-1
choiceFrameScore	frame=NNP>,	n=16	-1
choiceFrameScore	frame=NNP>,	n=6	-1
choiceFrameScore	frame=NNP>.	n=10	-1
choiceFrameScore	frame=NNP>.	n=12	3
choiceFrameScore	frame=NNP>.	n=13	2
choiceFrameScore	frame=NNP>.	n=9	-1
choiceFrameScore	frame=NNP>DASH	n=5	1
choiceFrameScore	frame=NNP>fin	n=16	1
choiceFrameScore	frame=NNP>to	n=9	1
choiceFrameScore	frame=NP>,	n=11	1
choiceFrameScore	frame=NP>,	n=14	-1
choiceFrameScore	frame=NP>,	n=7	2
choiceFrameScore	frame=NP>,	n=9	-2
choiceFrameScore	frame=NP>.	n=10	-1
choiceFrameScore	frame=NP>.	n=4	1
choiceFrameScore	frame=NP>.	n=7	1
choiceFrameScore	frame=NP>.	n=9	1
choiceFrameScore	frame=NP>DASH	n=6	-2
choiceFrameScore	frame=NP>DASH	n=8	2
choiceFrameScore	frame=NP>QO	n=15	1
choiceFrameScore	frame=NP>and	n=10	-1
choiceFrameScore	frame=NP>and	n=15	2
choiceFrameScore	frame=NP>and	n=9	1
choiceFrameScore	frame=NP>fin	n=10	2
choiceFrameScore	frame=NP>fin	n=11	1
choiceFrameScore	frame=NP>fin	n=15	1
choiceFrameScore	frame=NP>fin	n=8	-2
choiceFrameScore	frame=NP>fin	n=9	1
choiceFrameScore	frame=NP>how	n=7	1
choiceFrameScore	frame=NP>how	n=9	1
choiceFrameScore	frame=NP>ing	n=10	-1
choiceFrameScore	frame=NP>ing	n=16	1
choiceFrameScore	frame=NP>ing	n=6	1
choiceFrameScore	frame=NP>ing	n=9	1
choiceFrameScore	frame=NP>pp	n=6	1
choiceFrameScore	frame=NP>pp	n=8	-1
choiceFrameScore	frame=NP>that	n=12	1
choiceFrameScore	frame=NP>that	n=14	1
choiceFrameScore	frame=NP>that	n=16	2
choiceFrameScore	frame=NP>that	n=5	-2
choiceFrameScore	frame=NP>to	n=10	2
choiceFrameScore	frame=NP>to	n=11	1
choiceFrameScore	frame=NP>to	n=4	2
choiceFrameScore	frame=NP>to	n=5	-1
choiceFrameScore	frame=NP>who	n=16	-1
choiceFrameScore	frame=PRP>.	n=10	-1
choiceFrameScore	frame=PRP>.	n=5	1
choiceFrameScore	frame=PRP>QO	n=11	1
choiceFrameScore	frame=PRP>QO	n=12	2
choiceFrameScore	frame=PRP>fin	n=10	1
choiceFrameScore	frame=PRP>fin	n=13	2
choiceFrameScore	frame=PRP>fin	n=14	2
choiceFrameScore	frame=PRP>fin	n=16	1
choiceFrameScore	frame=PRP>fin	n=4	1
choiceFrameScore	frame=PRP>fin	n=8	1
choiceFrameScore	frame=PRP>fin	n=9	-1
choiceFrameScore	frame=PRP>that	n=5	1
choiceFrameScore	frame=QO>NP	n=6	1
choiceFrameScore	frame=about>NP	n=6	1
choiceFrameScore	frame=about>NP	n=8	1
choiceFrameScore	frame=by>NP	n=10	-2
choiceFrameScore	frame=by>NP	n=4	-1
choiceFrameScore	frame=fin>NP	n=5	-1
choiceFrameScore	frame=for>NP	n=4	-1
choiceFrameScore	frame=for>NP	n=5	1
choiceFrameScore	frame=in>NP	n=15	-1
choiceFrameScore	frame=ing>NP	n=6	-1
choiceFrameScore	frame=ing>NP	n=8	3
choiceFrameScore	frame=of>NNP	n=7	1
choiceFrameScore	frame=of>NP	n=16	-2
choiceFrameScore	frame=of>NP	n=7	1
choiceFrameScore	frame=of>NP	n=8	1
choiceFrameScore	frame=on>NNP	n=13	-1
choiceFrameScore	frame=over>NP	n=6	1
choiceFrameScore	frame=that>NNP	n=15	-2
choiceFrameScore	frame=that>NNP	n=6	-1
choiceFrameScore	frame=that>NNP	n=9	1
choiceFrameScore	frame=that>NP	n=10	-1
choiceFrameScore	frame=that>NP	n=13	-1
choiceFrameScore	frame=that>NP	n=14	1
choiceFrameScore	frame=that>NP	n=15	1
choiceFrameScore	frame=that>NP	n=8	-2
choiceFrameScore	frame=that>PRP	n=13	1
choiceFrameScore	frame=that>PRP	n=15	1
choiceFrameScore	frame=that>PRP	n=16	-1
choiceFrameScore	frame=that>PRP	n=8	-1
choiceFrameScore	frame=that>PRP	n=9	-1
choiceFrameScore	frame=to>inf	n=12	-1
choiceFrameScore	frame=to>inf	n=9	1
choiceFrameScore	frame=with>NP	n=6	-1
choiceInner	n=11	-3
choiceInner	n=12	-1
choiceInner	n=13	-1
choiceInner	n=15	-3
choiceInner	n=16	-4
choiceInner	n=6	1
choiceInnerMargin	n=11	-1
choiceInnerMargin	n=15	-1
choiceInnerMargin	n=16	-2
choiceInnerMargin	n=2	1
choiceInnerMargin	n=6	-1
choiceInnerMargin	n=7	-1
choiceInnerMargin	n=9	-1
choiceKindFirst	tag=63	class=ADV	-1
choiceKindFirst	tag=63	class=EX	1
choiceKindFirst	tag=63	class=and	-1
choiceKindFirst	tag=63	class=as	-2
choiceKindFirst	tag=63	class=at	-2
choiceKindFirst	tag=63	class=fin	-1
choiceKindFirst	tag=63	class=how	1
choiceKindFirst	tag=63	class=pp	-2
choiceKindFirst	tag=63	class=what	1
choiceKindFirst	tag=jj	class=PRP	1
choiceKindFirst	tag=nn	class=NP	-1
choiceKindFirst	tag=nn	class=PRP	-2
choiceKindFirst	tag=nn	class=to	1
choiceKindFirst	tag=nns	class=NP	1
choiceLemmaContent	word=:	word=trump	2
choiceLemmaContent	word=accept	word=nomination	1
choiceLemmaContent	word=accuse	word=him	1
choiceLemmaContent	word=aim	word=to	1
choiceLemmaContent	word=appear	word=to	-1
choiceLemmaContent	word=ask	word=about	1
choiceLemmaContent	word=ask	word=what	1
choiceLemmaContent	word=attack	word=trump	1
choiceLemmaContent	word=call	word=to	1
choiceLemmaContent	word=complaint	word=that	1
choiceLemmaContent	word=decide	word=to	1
choiceLemmaContent	word=decision	word=not	1
choiceLemmaContent	word=decline	word=to	1
choiceLemmaContent	word=deliver	word=speech	-1
choiceLemmaContent	word=endorse	word=clinton	1
choiceLemmaContent	word=endorse	word=trump	1
choiceLemmaContent	word=expect	word=to	-1
choiceLemmaContent	word=hint	word=that	-1
choiceLemmaContent	word=like	word=to	2
choiceLemmaContent	word=look	word=to	2
choiceLemmaContent	word=make	word=that	1
choiceLemmaContent	word=nominate	word=who	1
choiceLemmaContent	word=pass	word=bill	1
choiceLemmaContent	word=plan	word=to	1
choiceLemmaContent	word=pledge	word=to	1
choiceLemmaContent	word=promise	word=to	1
choiceLemmaContent	word=report	word=spend	1
choiceLemmaContent	word=respond	word=request	1
choiceLemmaContent	word=say	word=he	1
choiceLemmaContent	word=say	word=it	3
choiceLemmaContent	word=say	word=obama	2
choiceLemmaContent	word=say	word=same	2
choiceLemmaContent	word=say	word=that	-1
choiceLemmaContent	word=say	word=to	-1
choiceLemmaContent	word=say	word=trump	-1
choiceLemmaContent	word=say	word=what	-1
choiceLemmaContent	word=seem	word=that	-1
choiceLemmaContent	word=seem	word=to	-2
choiceLemmaContent	word=show	word=how	-1
choiceLemmaContent	word=show	word=sign	-1
choiceLemmaContent	word=show	word=to	-1
choiceLemmaContent	word=suggestion	word=that	1
choiceLemmaFinite	word=:	yes=no	yes=no	-2
choiceLemmaFinite	word=accord	yes=no	yes=no	-3
choiceLemmaFinite	word=accord	yes=yes	yes=no	2
choiceLemmaFinite	word=accord	yes=yes	yes=yes	2
choiceLemmaFinite	word=accuse	yes=no	yes=yes	2
choiceLemmaFinite	word=acknowledge	yes=yes	yes=no	1
choiceLemmaFinite	word=add	yes=no	yes=no	-3
choiceLemmaFinite	word=add	yes=yes	yes=yes	2
choiceLemmaFinite	word=agree	yes=yes	yes=no	1
choiceLemmaFinite	word=agree	yes=yes	yes=yes	-1
choiceLemmaFinite	word=announce	yes=no	yes=no	1
choiceLemmaFinite	word=ask	yes=no	yes=no	-1
choiceLemmaFinite	word=ask	yes=yes	yes=no	3
choiceLemmaFinite	word=attack	yes=no	yes=no	2
choiceLemmaFinite	word=attack	yes=yes	yes=no	-2
choiceLemmaFinite	word=back	yes=no	yes=no	1
choiceLemmaFinite	word=blame	yes=no	yes=no	1
choiceLemmaFinite	word=call	yes=no	yes=no	1
choiceLemmaFinite	word=call	yes=no	yes=yes	2
choiceLemmaFinite	word=call	yes=yes	yes=no	-1
choiceLemmaFinite	word=call	yes=yes	yes=yes	-1
choiceLemmaFinite	word=capture	yes=no	yes=no	-2
choiceLemmaFinite	word=carry	yes=no	yes=no	-1
choiceLemmaFinite	word=charge	yes=yes	yes=no	-1
choiceLemmaFinite	word=claim	yes=yes	yes=no	1
choiceLemmaFinite	word=complaint	yes=yes	yes=no	1
choiceLemmaFinite	word=continue	yes=no	yes=no	-1
choiceLemmaFinite	word=continue	yes=yes	yes=no	2
choiceLemmaFinite	word=criticize	yes=no	yes=no	1
choiceLemmaFinite	word=decline	yes=no	yes=no	1
choiceLemmaFinite	word=decry	yes=no	yes=no	1
choiceLemmaFinite	word=deem	yes=no	yes=no	2
choiceLemmaFinite	word=defend	yes=no	yes=no	2
choiceLemmaFinite	word=defend	yes=yes	yes=no	-1
choiceLemmaFinite	word=deliver	yes=no	yes=no	-2
choiceLemmaFinite	word=describe	yes=no	yes=no	1
choiceLemmaFinite	word=endorse	yes=no	yes=no	1
choiceLemmaFinite	word=estimate	yes=no	yes=no	1
choiceLemmaFinite	word=explain	yes=no	yes=no	-1
choiceLemmaFinite	word=express	yes=no	yes=no	1
choiceLemmaFinite	word=feel	yes=no	yes=no	1
choiceLemmaFinite	word=focus	yes=no	yes=no	1
choiceLemmaFinite	word=go	yes=yes	yes=yes	1
choiceLemmaFinite	word=hail	yes=no	yes=no	1
choiceLemmaFinite	word=hold	yes=no	yes=no	-1
choiceLemmaFinite	word=identify	yes=no	yes=no	2
choiceLemmaFinite	word=include	yes=yes	yes=no	1
choiceLemmaFinite	word=interview	yes=no	yes=no	-1
choiceLemmaFinite	word=invite	yes=no	yes=no	-2
choiceLemmaFinite	word=know	yes=no	yes=no	2
choiceLemmaFinite	word=know	yes=yes	yes=yes	-1
choiceLemmaFinite	word=like	yes=no	yes=no	1
choiceLemmaFinite	word=make	yes=no	yes=no	-2
choiceLemmaFinite	word=make	yes=yes	yes=no	1
choiceLemmaFinite	word=mean	yes=yes	yes=no	-3
choiceLemmaFinite	word=mention	yes=no	yes=no	2
choiceLemmaFinite	word=mock	yes=no	yes=no	1
choiceLemmaFinite	word=name	yes=no	yes=no	1
choiceLemmaFinite	word=nominate	yes=no	yes=no	1
choiceLemmaFinite	word=note	yes=yes	yes=no	1
choiceLemmaFinite	word=note	yes=yes	yes=yes	-2
choiceLemmaFinite	word=oppose	yes=no	yes=no	2
choiceLemmaFinite	word=order	yes=no	yes=no	1
choiceLemmaFinite	word=pass	yes=yes	yes=no	1
choiceLemmaFinite	word=plead	yes=no	yes=no	1
choiceLemmaFinite	word=point	yes=yes	yes=no	1
choiceLemmaFinite	word=post	yes=no	yes=no	-1
choiceLemmaFinite	word=praise	yes=no	yes=no	2
choiceLemmaFinite	word=predict	yes=yes	yes=no	2
choiceLemmaFinite	word=prefer	yes=no	yes=no	2
choiceLemmaFinite	word=propose	yes=no	yes=no	2
choiceLemmaFinite	word=provide	yes=no	yes=no	-1
choiceLemmaFinite	word=push	yes=no	yes=no	1
choiceLemmaFinite	word=quote	yes=yes	yes=no	1
choiceLemmaFinite	word=rail	yes=no	yes=no	2
choiceLemmaFinite	word=refer	yes=no	yes=no	1
choiceLemmaFinite	word=reference	yes=no	yes=no	1
choiceLemmaFinite	word=refuse	yes=yes	yes=no	1
choiceLemmaFinite	word=reject	yes=no	yes=no	1
choiceLemmaFinite	word=reject	yes=yes	yes=no	1
choiceLemmaFinite	word=release	yes=no	yes=no	-1
choiceLemmaFinite	word=remember	yes=yes	yes=no	-1
choiceLemmaFinite	word=report	yes=yes	yes=no	2
choiceLemmaFinite	word=reportedly	yes=no	yes=no	-2
choiceLemmaFinite	word=request	yes=no	yes=no	1
choiceLemmaFinite	word=respond	yes=yes	yes=no	-1
choiceLemmaFinite	word=response	yes=no	yes=no	-2
choiceLemmaFinite	word=reveal	yes=yes	yes=no	2
choiceLemmaFinite	word=rule	yes=no	yes=no	1
choiceLemmaFinite	word=say	yes=no	yes=no	-4
choiceLemmaFinite	word=say	yes=no	yes=yes	-1
choiceLemmaFinite	word=see	yes=no	yes=no	1
choiceLemmaFinite	word=see	yes=yes	yes=no	-1
choiceLemmaFinite	word=seem	yes=no	yes=no	-1
choiceLemmaFinite	word=send	yes=no	yes=no	-1
choiceLemmaFinite	word=sense	yes=yes	yes=no	1
choiceLemmaFinite	word=sign	yes=yes	yes=no	-1
choiceLemmaFinite	word=strike	yes=no	yes=no	-1
choiceLemmaFinite	word=struggle	yes=no	yes=no	-2
choiceLemmaFinite	word=suggest	yes=no	yes=no	-1
choiceLemmaFinite	word=suggest	yes=yes	yes=no	1
choiceLemmaFinite	word=suggestion	yes=yes	yes=no	1
choiceLemmaFinite	word=support	yes=no	yes=no	2
choiceLemmaFinite	word=support	yes=yes	yes=no	-1
choiceLemmaFinite	word=talk	yes=no	yes=no	1
choiceLemmaFinite	word=talk	yes=yes	yes=no	-1
choiceLemmaFinite	word=tell	yes=no	yes=no	-2
choiceLemmaFinite	word=tend	yes=no	yes=no	-1
choiceLemmaFinite	word=thank	yes=no	yes=no	1
choiceLemmaFinite	word=think	yes=no	yes=no	1
choiceLemmaFinite	word=think	yes=yes	yes=no	1
choiceLemmaFinite	word=threaten	yes=no	yes=no	1
choiceLemmaFinite	word=touch	yes=no	yes=no	1
choiceLemmaFinite	word=unclear	yes=yes	yes=no	1
choiceLemmaFinite	word=understand	yes=yes	yes=no	1
choiceLemmaFinite	word=urge	yes=no	yes=no	3
choiceLemmaFinite	word=vote	yes=no	yes=no	1
choiceLemmaFinite	word=vote	yes=yes	yes=no	-2
choiceLemmaFinite	word=vouch	yes=no	yes=no	1
choiceLemmaFinite	word=vow	yes=no	yes=no	1
choiceLemmaFinite	word=worry	yes=yes	yes=no	1
choiceLemmaFinite	word=write	yes=no	yes=no	-4
choiceLemmaFinite	word=write	yes=yes	yes=yes	2
choiceLemmaFirst	word=accuse	class=NNP	1
choiceLemmaFirst	word=accuse	class=PRP	2
choiceLemmaFirst	word=add	class=NP	-2
choiceLemmaFirst	word=admit	class=NP	1
choiceLemmaFirst	word=aim	class=to	1
choiceLemmaFirst	word=allow	class=NP	1
choiceLemmaFirst	word=announce	class=NP	1
choiceLemmaFirst	word=announce	class=PRP	1
choiceLemmaFirst	word=appear	class=to	-1
choiceLemmaFirst	word=applaud	class=NP	1
choiceLemmaFirst	word=ask	class=about	1
choiceLemmaFirst	word=ask	class=what	1
choiceLemmaFirst	word=attack	class=NNP	2
choiceLemmaFirst	word=aware	class=NP	1
choiceLemmaFirst	word=back	class=NNP	1
choiceLemmaFirst	word=blame	class=NP	1
choiceLemmaFirst	word=call	class=QO	-1
choiceLemmaFirst	word=call	class=to	1
choiceLemmaFirst	word=charge	class=NNP	1
choiceLemmaFirst	word=charge	class=NP	-1
choiceLemmaFirst	word=cite	class=NP	1
choiceLemmaFirst	word=complaint	class=that	1
choiceLemmaFirst	word=condemn	class=NP	1
choiceLemmaFirst	word=continue	class=X	1
choiceLemmaFirst	word=credit	class=NP	1
choiceLemmaFirst	word=deal	class=NP	-1
choiceLemmaFirst	word=decide	class=to	1
choiceLemmaFirst	word=decision	class=ADV	1
choiceLemmaFirst	word=declare	class=NP	-1
choiceLemmaFirst	word=declare	class=QO	1
choiceLemmaFirst	word=decline	class=to	1
choiceLemmaFirst	word=deem	class=NP	2
choiceLemmaFirst	word=deliver	class=NP	-1
choiceLemmaFirst	word=describe	class=NP	1
choiceLemmaFirst	word=endorse	class=NNP	2
choiceLemmaFirst	word=estimate	class=NP	1
choiceLemmaFirst	word=expect	class=to	-1
choiceLemmaFirst	word=express	class=NP	1
choiceLemmaFirst	word=find	class=NNP	2
choiceLemmaFirst	word=find	class=NP	-1
choiceLemmaFirst	word=find	class=PRP	-2
choiceLemmaFirst	word=go	class=NP	-1
choiceLemmaFirst	word=hail	class=NP	1
choiceLemmaFirst	word=hope	class=NP	1
choiceLemmaFirst	word=identify	class=NNP	1
choiceLemmaFirst	word=include	class=NP	1
choiceLemmaFirst	word=interview	class=NNP	-1
choiceLemmaFirst	word=know	class=NP	-1
choiceLemmaFirst	word=like	class=to	2
choiceLemmaFirst	word=look	class=to	2
choiceLemmaFirst	word=make	class=that	1
choiceLemmaFirst	word=mention	class=NNP	1
choiceLemmaFirst	word=mention	class=NP	3
choiceLemmaFirst	word=mock	class=NNP	1
choiceLemmaFirst	word=nominate	class=who	1
choiceLemmaFirst	word=note	class=NP	1
choiceLemmaFirst	word=oppose	class=NP	1
choiceLemmaFirst	word=plan	class=to	1
choiceLemmaFirst	word=pledge	class=to	1
choiceLemmaFirst	word=portray	class=NP	1
choiceLemmaFirst	word=praise	class=NP	2
choiceLemmaFirst	word=promise	class=to	1
choiceLemmaFirst	word=promote	class=NP	1
choiceLemmaFirst	word=propose	class=NP	1
choiceLemmaFirst	word=propose	class=ing	1
choiceLemmaFirst	word=quote	class=NP	1
choiceLemmaFirst	word=receive	class=NP	-1
choiceLemmaFirst	word=recognize	class=NP	1
choiceLemmaFirst	word=refer	class=NP	1
choiceLemmaFirst	word=reject	class=NP	2
choiceLemmaFirst	word=release	class=NNP	-1
choiceLemmaFirst	word=request	class=NP	1
choiceLemmaFirst	word=reveal	class=NP	1
choiceLemmaFirst	word=say	class=NP	1
choiceLemmaFirst	word=say	class=PRP	1
choiceLemmaFirst	word=say	class=X	-1
choiceLemmaFirst	word=say	class=what	-1
choiceLemmaFirst	word=see	class=NNP	1
choiceLemmaFirst	word=see	class=NP	1
choiceLemmaFirst	word=seek	class=NP	2
choiceLemmaFirst	word=seem	class=ADJ	1
choiceLemmaFirst	word=seem	class=that	-1
choiceLemmaFirst	word=seem	class=to	-2
choiceLemmaFirst	word=show	class=NNP	1
choiceLemmaFirst	word=show	class=how	-1
choiceLemmaFirst	word=show	class=to	-1
choiceLemmaFirst	word=speak	class=NNP	-1
choiceLemmaFirst	word=speak	class=NP	-1
choiceLemmaFirst	word=suggest	class=NNP	1
choiceLemmaFirst	word=suggestion	class=that	1
choiceLemmaFirst	word=support	class=NP	2
choiceLemmaFirst	word=take	class=NNP	-2
choiceLemmaFirst	word=take	class=NP	1
choiceLemmaFirst	word=tell	class=QO	-1
choiceLemmaFirst	word=tell	class=X	2
choiceLemmaFirst	word=think	class=NP	1
choiceLemmaFirst	word=touch	class=NP	1
choiceLemmaFirst	word=tweet	class=NP	1
choiceLemmaFirst	word=tweet	class=QO	1
choiceLemmaFirst	word=urge	class=NP	1
choiceLemmaFirst	word=view	class=NP	1
choiceLemmaFirst	word=vote	class=NNP	2
choiceLemmaFirst	word=want	class=NNP	1
choiceLemmaFirst	word=want	class=NP	1
choiceLemmaFirst	word=warn	class=NP	1
choiceLemmaFirst	word=weigh	class=NP	1
choiceLemmaFirst	word=worry	class=NP	-1
choiceLemmaFirst	word=write	class=NP	-2
choiceLemmaFirst	word=write	class=QO	1
choiceLemmaFirst	word=yell	class=QO	1
choiceLemmaLength	word=:	n=2	-1
choiceLemmaLength	word=:	n=4	-1
choiceLemmaLength	word=:	n=6	1
choiceLemmaLength	word=?	n=6	-1
choiceLemmaLength	word=accord	n=6	3
choiceLemmaLength	word=accuse	n=6	2
choiceLemmaLength	word=admit	n=6	1
choiceLemmaLength	word=announce	n=4	1
choiceLemmaLength	word=ask	n=3	1
choiceLemmaLength	word=ask	n=6	1
choiceLemmaLength	word=attack	n=1	1
choiceLemmaLength	word=attack	n=6	-1
choiceLemmaLength	word=avoid	n=6	-1
choiceLemmaLength	word=back	n=2	3
choiceLemmaLength	word=back	n=6	-2
choiceLemmaLength	word=become	n=6	-1
choiceLemmaLength	word=bemoan	n=6	1
choiceLemmaLength	word=boo	n=6	-1
choiceLemmaLength	word=call	n=4	1
choiceLemmaLength	word=call	n=6	1
choiceLemmaLength	word=characterize	n=6	1
choiceLemmaLength	word=choose	n=6	1
choiceLemmaLength	word=cite	n=6	1
choiceLemmaLength	word=claim	n=6	1
choiceLemmaLength	word=comment	n=6	2
choiceLemmaLength	word=complain	n=6	1
choiceLemmaLength	word=complaint	n=6	1
choiceLemmaLength	word=conclude	n=6	1
choiceLemmaLength	word=confirm	n=6	-2
choiceLemmaLength	word=consider	n=6	-1
choiceLemmaLength	word=credit	n=6	2
choiceLemmaLength	word=criticize	n=6	1
choiceLemmaLength	word=decision	n=6	1
choiceLemmaLength	word=decline	n=2	1
choiceLemmaLength	word=decline	n=6	2
choiceLemmaLength	word=deliver	n=6	-1
choiceLemmaLength	word=denounce	n=3	1
choiceLemmaLength	word=describe	n=4	1
choiceLemmaLength	word=draw	n=2	1
choiceLemmaLength	word=draw	n=6	-1
choiceLemmaLength	word=echo	n=6	-1
choiceLemmaLength	word=endorse	n=2	1
choiceLemmaLength	word=estimate	n=6	2
choiceLemmaLength	word=expect	n=4	-1
choiceLemmaLength	word=expect	n=6	1
choiceLemmaLength	word=express	n=6	1
choiceLemmaLength	word=favor	n=2	1
choiceLemmaLength	word=favor	n=6	-1
choiceLemmaLength	word=fear	n=6	1
choiceLemmaLength	word=feel	n=6	1
choiceLemmaLength	word=give	n=6	-1
choiceLemmaLength	word=go	n=2	-2
choiceLemmaLength	word=hail	n=6	1
choiceLemmaLength	word=highlight	n=6	1
choiceLemmaLength	word=hit	n=6	-2
choiceLemmaLength	word=ignore	n=2	1
choiceLemmaLength	word=include	n=6	1
choiceLemmaLength	word=insist	n=6	2
choiceLemmaLength	word=introduce	n=6	-1
choiceLemmaLength	word=liken	n=6	1
choiceLemmaLength	word=look	n=6	1
choiceLemmaLength	word=mean	n=6	-3
choiceLemmaLength	word=mention	n=6	1
choiceLemmaLength	word=mock	n=6	2
choiceLemmaLength	word=name	n=1	1
choiceLemmaLength	word=name	n=6	-1
choiceLemmaLength	word=nominate	n=6	1
choiceLemmaLength	word=offer	n=3	-1
choiceLemmaLength	word=offer	n=6	1
choiceLemmaLength	word=oppose	n=1	1
choiceLemmaLength	word=order	n=6	2
choiceLemmaLength	word=pledge	n=6	1
choiceLemmaLength	word=post	n=3	-1
choiceLemmaLength	word=prefer	n=3	1
choiceLemmaLength	word=promise	n=6	1
choiceLemmaLength	word=question	n=4	1
choiceLemmaLength	word=quote	n=6	2
choiceLemmaLength	word=reference	n=6	1
choiceLemmaLength	word=refuse	n=4	2
choiceLemmaLength	word=refuse	n=6	1
choiceLemmaLength	word=reject	n=2	1
choiceLemmaLength	word=remember	n=6	-1
choiceLemmaLength	word=report	n=6	2
choiceLemmaLength	word=reportedly	n=6	-1
choiceLemmaLength	word=respond	n=6	-1
choiceLemmaLength	word=reveal	n=6	1
choiceLemmaLength	word=say	n=1	-1
choiceLemmaLength	word=say	n=2	-1
choiceLemmaLength	word=see	n=4	1
choiceLemmaLength	word=seek	n=2	1
choiceLemmaLength	word=seem	n=6	-1
choiceLemmaLength	word=sense	n=6	2
choiceLemmaLength	word=shoot	n=6	1
choiceLemmaLength	word=show	n=6	1
choiceLemmaLength	word=slam	n=6	1
choiceLemmaLength	word=sound	n=6	-2
choiceLemmaLength	word=speak	n=2	-1
choiceLemmaLength	word=speak	n=6	-1
choiceLemmaLength	word=suggestion	n=6	1
choiceLemmaLength	word=support	n=2	1
choiceLemmaLength	word=sure	n=6	-1
choiceLemmaLength	word=take	n=4	1
choiceLemmaLength	word=tell	n=1	-1
choiceLemmaLength	word=tell	n=4	-2
choiceLemmaLength	word=tell	n=6	1
choiceLemmaLength	word=think	n=3	1
choiceLemmaLength	word=touch	n=6	1
choiceLemmaLength	word=unclear	n=6	1
choiceLemmaLength	word=understand	n=6	1
choiceLemmaLength	word=view	n=1	-1
choiceLemmaLength	word=vote	n=6	-1
choiceLemmaLength	word=want	n=6	1
choiceLemmaLength	word=warn	n=6	1
choiceLemmaLength	word=worry	n=6	1
choiceLemmaNext	word=accord	class=END	1
choiceLemmaNext	word=accuse	class=.	2
choiceLemmaNext	word=accuse	class=END	1
choiceLemmaNext	word=add	class=.	-3
choiceLemmaNext	word=add	class=END	3
choiceLemmaNext	word=address	class=.	-2
choiceLemmaNext	word=agree	class=.	2
choiceLemmaNext	word=agree	class=END	-1
choiceLemmaNext	word=ask	class=,	2
choiceLemmaNext	word=ask	class=.	1
choiceLemmaNext	word=attack	class=,	1
choiceLemmaNext	word=attack	class=.	-1
choiceLemmaNext	word=back	class=,	1
choiceLemmaNext	word=believe	class=.	1
choiceLemmaNext	word=believe	class=END	-1
choiceLemmaNext	word=blame	class=.	1
choiceLemmaNext	word=call	class=,	-1
choiceLemmaNext	word=call	class=DASH	1
choiceLemmaNext	word=call	class=END	1
choiceLemmaNext	word=capture	class=.	-2
choiceLemmaNext	word=cast	class=.	-1
choiceLemmaNext	word=challenge	class=,	1
choiceLemmaNext	word=claim	class=DASH	1
choiceLemmaNext	word=claim	class=END	1
choiceLemmaNext	word=clear	class=.	-2
choiceLemmaNext	word=come	class=.	-1
choiceLemmaNext	word=complaint	class=.	1
choiceLemmaNext	word=consider	class=,	1
choiceLemmaNext	word=consider	class=.	-1
choiceLemmaNext	word=continue	class=.	-1
choiceLemmaNext	word=continue	class=END	1
choiceLemmaNext	word=contradict	class=.	1
choiceLemmaNext	word=criticism	class=.	-1
choiceLemmaNext	word=criticize	class=and	1
choiceLemmaNext	word=decry	class=.	1
choiceLemmaNext	word=deliver	class=,	-1
choiceLemmaNext	word=deny	class=.	-1
choiceLemmaNext	word=discuss	class=.	1
choiceLemmaNext	word=draw	class=.	-1
choiceLemmaNext	word=echo	class=.	-2
choiceLemmaNext	word=echo	class=fin	1
choiceLemmaNext	word=embrace	class=.	-1
choiceLemmaNext	word=expect	class=.	1
choiceLemmaNext	word=express	class=.	1
choiceLemmaNext	word=favor	class=.	-1
choiceLemmaNext	word=favor	class=pp	1
choiceLemmaNext	word=fear	class=.	1
choiceLemmaNext	word=feel	class=.	2
choiceLemmaNext	word=focus	class=,	1
choiceLemmaNext	word=go	class=,	-1
choiceLemmaNext	word=highlight	class=.	1
choiceLemmaNext	word=identify	class=,	1
choiceLemmaNext	word=insist	class=.	1
choiceLemmaNext	word=introduce	class=.	-2
choiceLemmaNext	word=like	class=.	1
choiceLemmaNext	word=mean	class=.	-2
choiceLemmaNext	word=note	class=.	1
choiceLemmaNext	word=note	class=DASH	-1
choiceLemmaNext	word=opposition	class=fin	1
choiceLemmaNext	word=order	class=.	1
choiceLemmaNext	word=plan	class=fin	1
choiceLemmaNext	word=point	class=,	-1
choiceLemmaNext	word=point	class=.	1
choiceLemmaNext	word=portray	class=.	1
choiceLemmaNext	word=prefer	class=.	1
choiceLemmaNext	word=promote	class=.	1
choiceLemmaNext	word=propose	class=.	1
choiceLemmaNext	word=push	class=,	1
choiceLemmaNext	word=read	class=.	-1
choiceLemmaNext	word=recall	class=.	1
choiceLemmaNext	word=refuse	class=.	2
choiceLemmaNext	word=reveal	class=.	1
choiceLemmaNext	word=rule	class=.	1
choiceLemmaNext	word=say	class=,	-1
choiceLemmaNext	word=say	class=.	2
choiceLemmaNext	word=say	class=DASH	-1
choiceLemmaNext	word=say	class=END	1
choiceLemmaNext	word=say	class=NNP	-2
choiceLemmaNext	word=say	class=and	-1
choiceLemmaNext	word=say	class=fin	-1
choiceLemmaNext	word=see	class=.	1
choiceLemmaNext	word=seek	class=.	1
choiceLemmaNext	word=seem	class=.	-1
choiceLemmaNext	word=show	class=,	1
choiceLemmaNext	word=sign	class=.	-1
choiceLemmaNext	word=slam	class=.	1
choiceLemmaNext	word=start	class=.	-1
choiceLemmaNext	word=state	class=.	-1
choiceLemmaNext	word=suggest	class=DASH	2
choiceLemmaNext	word=support	class=,	1
choiceLemmaNext	word=support	class=.	-1
choiceLemmaNext	word=support	class=END	-1
choiceLemmaNext	word=think	class=,	1
choiceLemmaNext	word=think	class=.	2
choiceLemmaNext	word=think	class=END	-2
choiceLemmaNext	word=turn	class=.	-1
choiceLemmaNext	word=understand	class=.	1
choiceLemmaNext	word=use	class=.	-1
choiceLemmaNext	word=vote	class=,	2
choiceLemmaNext	word=vote	class=.	-1
choiceLemmaNext	word=want	class=.	2
choiceLemmaNext	word=want	class=END	-1
choiceLemmaNext	word=warn	class=.	1
choiceLemmaNext	word=wave	class=.	-1
choiceLemmaNext	word=wonder	class=.	1
choiceLemmaNext	word=write	class=,	-1
choiceLemmaNext	word=write	class=END	2
choiceLemmaNext	word=yell	class=END	1
choiceLemmaOuter	word=?	yes=no	-1
choiceLemmaOuter	word=accord	yes=yes	1
choiceLemmaOuter	word=accuse	yes=no	1
choiceLemmaOuter	word=accuse	yes=yes	1
choiceLemmaOuter	word=add	yes=no	-1
choiceLemmaOuter	word=add	yes=yes	1
choiceLemmaOuter	word=admit	yes=no	1
choiceLemmaOuter	word=advocate	yes=no	2
choiceLemmaOuter	word=agree	yes=no	1
choiceLemmaOuter	word=agree	yes=yes	-1
choiceLemmaOuter	word=announce	yes=no	1
choiceLemmaOuter	word=argue	yes=no	-1
choiceLemmaOuter	word=attack	yes=no	1
choiceLemmaOuter	word=aware	yes=no	1
choiceLemmaOuter	word=believe	yes=yes	-1
choiceLemmaOuter	word=bemoan	yes=no	1
choiceLemmaOuter	word=capture	yes=no	-2
choiceLemmaOuter	word=carry	yes=no	-2
choiceLemmaOuter	word=characterize	yes=no	1
choiceLemmaOuter	word=chide	yes=no	1
choiceLemmaOuter	word=claim	yes=no	2
choiceLemmaOuter	word=clear	yes=no	-1
choiceLemmaOuter	word=comment	yes=no	1
choiceLemmaOuter	word=complain	yes=no	2
choiceLemmaOuter	word=complaint	yes=no	1
choiceLemmaOuter	word=confirm	yes=no	-2
choiceLemmaOuter	word=credit	yes=no	1
choiceLemmaOuter	word=criticize	yes=no	2
choiceLemmaOuter	word=deal	yes=no	-1
choiceLemmaOuter	word=decision	yes=no	1
choiceLemmaOuter	word=decline	yes=no	1
choiceLemmaOuter	word=decry	yes=no	1
choiceLemmaOuter	word=deem	yes=no	1
choiceLemmaOuter	word=deliver	yes=no	-2
choiceLemmaOuter	word=earn	yes=no	-1
choiceLemmaOuter	word=estimate	yes=no	2
choiceLemmaOuter	word=expect	yes=no	1
choiceLemmaOuter	word=fear	yes=no	1
choiceLemmaOuter	word=feel	yes=no	1
choiceLemmaOuter	word=focus	yes=no	1
choiceLemmaOuter	word=give	yes=no	-1
choiceLemmaOuter	word=hail	yes=no	1
choiceLemmaOuter	word=hate	yes=no	-1
choiceLemmaOuter	word=hit	yes=no	-2
choiceLemmaOuter	word=hold	yes=no	-1
choiceLemmaOuter	word=hope	yes=no	1
choiceLemmaOuter	word=identify	yes=no	1
choiceLemmaOuter	word=interrupt	yes=no	-1
choiceLemmaOuter	word=interview	yes=no	-1
choiceLemmaOuter	word=investigate	yes=no	-1
choiceLemmaOuter	word=invite	yes=no	-1
choiceLemmaOuter	word=joke	yes=no	1
choiceLemmaOuter	word=lament	yes=no	1
choiceLemmaOuter	word=lash	yes=no	1
choiceLemmaOuter	word=like	yes=no	1
choiceLemmaOuter	word=liken	yes=no	1
choiceLemmaOuter	word=maintain	yes=no	-1
choiceLemmaOuter	word=make	yes=yes	-1
choiceLemmaOuter	word=mean	yes=no	-2
choiceLemmaOuter	word=mention	yes=no	1
choiceLemmaOuter	word=mock	yes=no	1
choiceLemmaOuter	word=nominate	yes=no	1
choiceLemmaOuter	word=oppose	yes=no	1
choiceLemmaOuter	word=order	yes=no	2
choiceLemmaOuter	word=place	yes=no	-1
choiceLemmaOuter	word=plan	yes=no	1
choiceLemmaOuter	word=plan	yes=yes	-1
choiceLemmaOuter	word=plead	yes=no	1
choiceLemmaOuter	word=pledge	yes=no	1
choiceLemmaOuter	word=predict	yes=no	1
choiceLemmaOuter	word=prefer	yes=no	2
choiceLemmaOuter	word=promise	yes=no	1
choiceLemmaOuter	word=provide	yes=no	-1
choiceLemmaOuter	word=rail	yes=no	2
choiceLemmaOuter	word=raise	yes=no	-1
choiceLemmaOuter	word=reference	yes=no	1
choiceLemmaOuter	word=refuse	yes=no	2
choiceLemmaOuter	word=reject	yes=no	2
choiceLemmaOuter	word=relish	yes=no	1
choiceLemmaOuter	word=reportedly	yes=no	-3
choiceLemmaOuter	word=respond	yes=no	-1
choiceLemmaOuter	word=rule	yes=no	1
choiceLemmaOuter	word=see	yes=no	1
choiceLemmaOuter	word=see	yes=yes	-2
choiceLemmaOuter	word=seem	yes=no	-1
choiceLemmaOuter	word=send	yes=no	-1
choiceLemmaOuter	word=sense	yes=no	1
choiceLemmaOuter	word=show	yes=yes	-2
choiceLemmaOuter	word=slam	yes=no	1
choiceLemmaOuter	word=speak	yes=no	-1
choiceLemmaOuter	word=speculate	yes=no	1
choiceLemmaOuter	word=start	yes=no	-1
choiceLemmaOuter	word=study	yes=no	-1
choiceLemmaOuter	word=submit	yes=no	-1
choiceLemmaOuter	word=suggestion	yes=no	1
choiceLemmaOuter	word=support	yes=no	1
choiceLemmaOuter	word=talk	yes=no	-1
choiceLemmaOuter	word=talk	yes=yes	1
choiceLemmaOuter	word=tend	yes=no	-2
choiceLemmaOuter	word=thank	yes=no	1
choiceLemmaOuter	word=think	yes=no	3
choiceLemmaOuter	word=think	yes=yes	-2
choiceLemmaOuter	word=threaten	yes=no	1
choiceLemmaOuter	word=touch	yes=no	1
choiceLemmaOuter	word=urge	yes=no	2
choiceLemmaOuter	word=vouch	yes=no	1
choiceLemmaOuter	word=want	yes=no	1
choiceLemmaOuter	word=wave	yes=no	-1
choiceLemmaOuter	word=weigh	yes=no	1
choiceLemmaOuter	word=wonder	yes=no	1
choiceLemmaSource	word=accord	n=1	2
choiceLemmaSource	word=accuse	n=3	2
choiceLemmaSource	word=accuse	n=4	2
choiceLemmaSource	word=acknowledge	n=1	-1
choiceLemmaSource	word=advocate	n=3	1
choiceLemmaSource	word=allege	n=1	1
choiceLemmaSource	word=announce	n=26	1
choiceLemmaSource	word=appear	n=0	2
choiceLemmaSource	word=appear	n=3	-1
choiceLemmaSource	word=appear	n=4	-2
choiceLemmaSource	word=argue	n=1	1
choiceLemmaSource	word=argue	n=3	-1
choiceLemmaSource	word=ask	n=0	2
choiceLemmaSource	word=ask	n=3	-1
choiceLemmaSource	word=believe	n=3	1
choiceLemmaSource	word=call	n=2	1
choiceLemmaSource	word=call	n=4	1
choiceLemmaSource	word=chide	n=3	1
choiceLemmaSource	word=cite	n=4	1
choiceLemmaSource	word=claim	n=0	-1
choiceLemmaSource	word=claim	n=1	1
choiceLemmaSource	word=claim	n=2	2
choiceLemmaSource	word=complaint	n=0	1
choiceLemmaSource	word=condemn	n=2	1
choiceLemmaSource	word=continue	n=1	1
choiceLemmaSource	word=count	n=4	-1
choiceLemmaSource	word=criticize	n=0	1
choiceLemmaSource	word=criticize	n=4	1
choiceLemmaSource	word=decision	n=1	1
choiceLemmaSource	word=decline	n=1	2
choiceLemmaSource	word=deem	n=3	1
choiceLemmaSource	word=deny	n=3	-1
choiceLemmaSource	word=disclosure	n=0	1
choiceLemmaSource	word=draw	n=2	1
choiceLemmaSource	word=endorse	n=3	1
choiceLemmaSource	word=estimate	n=1	1
choiceLemmaSource	word=expect	n=0	2
choiceLemmaSource	word=expect	n=1	-1
choiceLemmaSource	word=express	n=1	1
choiceLemmaSource	word=find	n=1	3
choiceLemmaSource	word=find	n=3	-2
choiceLemmaSource	word=focus	n=4	1
choiceLemmaSource	word=hit	n=3	-1
choiceLemmaSource	word=include	n=1	1
choiceLemmaSource	word=insist	n=3	1
choiceLemmaSource	word=know	n=0	1
choiceLemmaSource	word=note	n=0	-1
choiceLemmaSource	word=note	n=4	1
choiceLemmaSource	word=oppose	n=26	2
choiceLemmaSource	word=order	n=1	1
choiceLemmaSource	word=plead	n=3	1
choiceLemmaSource	word=pledge	n=3	1
choiceLemmaSource	word=pledge	n=4	1
choiceLemmaSource	word=post	n=3	-1
choiceLemmaSource	word=praise	n=3	1
choiceLemmaSource	word=promise	n=3	2
choiceLemmaSource	word=push	n=3	1
choiceLemmaSource	word=quote	n=3	1
choiceLemmaSource	word=refer	n=3	1
choiceLemmaSource	word=reiterate	n=4	1
choiceLemmaSource	word=report	n=1	1
choiceLemmaSource	word=reportedly	n=3	-2
choiceLemmaSource	word=request	n=0	1
choiceLemmaSource	word=reveal	n=2	2
choiceLemmaSource	word=say	n=0	-3
choiceLemmaSource	word=say	n=2	1
choiceLemmaSource	word=say	n=4	-1
choiceLemmaSource	word=seem	n=0	2
choiceLemmaSource	word=seem	n=2	-1
choiceLemmaSource	word=seem	n=3	-2
choiceLemmaSource	word=seem	n=4	-1
choiceLemmaSource	word=sense	n=0	1
choiceLemmaSource	word=shoot	n=3	1
choiceLemmaSource	word=show	n=1	1
choiceLemmaSource	word=show	n=26	-1
choiceLemmaSource	word=show	n=4	-1
choiceLemmaSource	word=speak	n=1	-1
choiceLemmaSource	word=spend	n=3	-1
choiceLemmaSource	word=suggest	n=3	1
choiceLemmaSource	word=support	n=2	2
choiceLemmaSource	word=talk	n=4	1
choiceLemmaSource	word=thank	n=4	1
choiceLemmaSource	word=think	n=1	1
choiceLemmaSource	word=tweet	n=3	1
choiceLemmaSource	word=unclear	n=0	1
choiceLemmaSource	word=urge	n=2	1
choiceLemmaSource	word=view	n=3	1
choiceLemmaSource	word=vote	n=1	3
choiceLemmaSource	word=vote	n=2	-2
choiceLemmaSource	word=vote	n=3	-1
choiceLemmaSource	word=vow	n=4	1
choiceLemmaSource	word=warn	n=4	1
choiceLemmaSource	word=write	n=3	1
choiceLemmaSource	word=write	n=4	-1
choiceLemmaSourceClass	word=accord	noun=phenomenon	3
choiceLemmaSourceClass	word=admit	noun=person	1
choiceLemmaSourceClass	word=attack	noun=act	1
choiceLemmaSourceClass	word=believe	noun=group	1
choiceLemmaSourceClass	word=call	noun=group	-1
choiceLemmaSourceClass	word=call	noun=person	2
choiceLemmaSourceClass	word=challenge	noun=person	1
choiceLemmaSourceClass	word=claim	noun=person	1
choiceLemmaSourceClass	word=decision	noun=act	1
choiceLemmaSourceClass	word=decline	noun=person	3
choiceLemmaSourceClass	word=describe	noun=person	-1
choiceLemmaSourceClass	word=find	noun=act	1
choiceLemmaSourceClass	word=find	noun=person	-1
choiceLemmaSourceClass	word=mock	noun=person	1
choiceLemmaSourceClass	word=question	noun=person	-1
choiceLemmaSourceClass	word=reveal	noun=communication	1
choiceLemmaSourceClass	word=say	noun=group	1
choiceLemmaSourceClass	word=say	noun=person	1
choiceLemmaSourceClass	word=say	noun=relation	-1
choiceLemmaSourceClass	word=show	noun=act	1
choiceLemmaSourceClass	word=show	noun=person	-4
choiceLemmaSourceClass	word=show	noun=phenomenon	1
choiceLemmaSourceClass	word=support	noun=act	-1
choiceLemmaSourceClass	word=support	noun=person	1
choiceLemmaSourceClass	word=think	noun=group	1
choiceLemmaSourceClass	word=underscore	noun=act	-1
choiceLemmaSourceClass	word=vote	noun=relation	1
choiceLength	tag=63	n=1	-3
choiceLength	tag=63	n=14	1
choiceLength	tag=63	n=2	-1
choiceLength	tag=63	n=22	1
choiceLength	tag=63	n=3	-2
choiceLength	tag=63	n=4	-1
choiceLength	tag=63	n=6	-1
choiceLength	tag=63	n=9	1
choiceLength	tag=colon	n=2	-1
choiceLength	tag=colon	n=4	-1
choiceLength	tag=colon	n=6	1
choiceLength	tag=colon	n=9	2
choiceLength	tag=jj	n=22	1
choiceLength	tag=nn	n=1	-1
choiceLength	tag=nn	n=14	-1
choiceLength	tag=nn	n=2	-1
choiceLength	tag=nns	n=14	1
choiceLengthFirst	n=1	class=ADV	yes=no	-1
choiceLengthFirst	n=1	class=NP	yes=no	-2
choiceLengthFirst	n=1	class=which	yes=no	2
choiceLengthFirst	n=14	class=NP	yes=no	1
choiceLengthFirst	n=14	class=PRP	yes=no	-2
choiceLengthFirst	n=14	class=PRP	yes=yes	-1
choiceLengthFirst	n=14	class=QO	yes=yes	1
choiceLengthFirst	n=14	class=fin	yes=yes	-3
choiceLengthFirst	n=14	class=what	yes=yes	1
choiceLengthFirst	n=14	class=which	yes=yes	-1
choiceLengthFirst	n=2	class=ADV	yes=no	-1
choiceLengthFirst	n=22	class=ADJ	yes=yes	1
choiceLengthFirst	n=22	class=NNP	yes=yes	-1
choiceLengthFirst	n=22	class=NP	yes=no	2
choiceLengthFirst	n=22	class=PRP	yes=yes	-2
choiceLengthFirst	n=22	class=X	yes=yes	6
choiceLengthFirst	n=22	class=that	yes=yes	1
choiceLengthFirst	n=3	class=NNP	yes=no	1
choiceLengthFirst	n=3	class=NNP	yes=yes	-1
choiceLengthFirst	n=3	class=QO	yes=no	-4
choiceLengthFirst	n=3	class=that	yes=no	-1
choiceLengthFirst	n=4	class=NNP	yes=yes	-1
choiceLengthFirst	n=4	class=PRP	yes=yes	1
choiceLengthFirst	n=4	class=fin	yes=yes	-1
choiceLengthFirst	n=4	class=that	yes=no	-1
choiceLengthFirst	n=6	class=ADJ	yes=no	-2
choiceLengthFirst	n=6	class=NNP	yes=no	1
choiceLengthFirst	n=6	class=NP	yes=no	1
choiceLengthFirst	n=6	class=NP	yes=yes	-1
choiceLengthFirst	n=6	class=X	yes=yes	-4
choiceLengthFirst	n=6	class=how	yes=yes	1
choiceLengthFirst	n=6	class=ing	yes=no	-1
choiceLengthFirst	n=6	class=that	yes=no	-1
choiceLengthFirst	n=6	class=that	yes=yes	1
choiceLengthFirst	n=6	class=to	yes=no	1
choiceLengthFirst	n=9	class=NNP	yes=yes	1
choiceLengthFirst	n=9	class=X	yes=no	2
choiceLengthFirst	n=9	class=X	yes=yes	-1
choiceLengthFirst	n=9	class=how	yes=yes	1
choiceLengthFirst	n=9	class=ing	yes=no	1
choiceLengthFirst	n=9	class=ing	yes=yes	-1
choiceLengthFirst	n=9	class=that	yes=no	-1
choiceLengthFirst	n=9	class=that	yes=yes	1
choiceLengthFirst	n=9	class=when	yes=yes	-1
choiceLengthNext	n=1	class=.	-1
choiceLengthNext	n=1	class=PRP	-1
choiceLengthNext	n=1	class=but	1
choiceLengthNext	n=1	class=fin	-1
choiceLengthNext	n=14	class=,	2
choiceLengthNext	n=14	class=fin	1
choiceLengthNext	n=2	class=,	-1
choiceLengthNext	n=2	class=in	-1
choiceLengthNext	n=2	class=pp	1
choiceLengthNext	n=22	class=,	2
choiceLengthNext	n=22	class=.	-2
choiceLengthNext	n=22	class=END	1
choiceLengthNext	n=22	class=NNP	1
choiceLengthNext	n=22	class=NP	1
choiceLengthNext	n=22	class=PRP	2
choiceLengthNext	n=3	class=,	1
choiceLengthNext	n=3	class=END	-4
choiceLengthNext	n=3	class=NP	-1
choiceLengthNext	n=4	class=,	-2
choiceLengthNext	n=4	class=.	2
choiceLengthNext	n=4	class=in	-1
choiceLengthNext	n=6	class=.	2
choiceLengthNext	n=6	class=PRP	-1
choiceLengthNext	n=6	class=in	1
choiceLengthNext	n=9	class=,	1
choiceLengthNext	n=9	class=.	1
choiceLengthNext	n=9	class=:	-1
choiceLengthNext	n=9	class=END	1
choiceLengthNext	n=9	class=NNP	-2
choiceLengthNext	n=9	class=but	1
choiceMarks	yes=no	yes=no	-2
choiceMarks	yes=yes	yes=no	-1
choiceMarks	yes=yes	yes=yes	2
choiceNext	class=,	1
choiceNext	class=.	1
choiceNext	class=:	-5
choiceNext	class=ADV	-1
choiceNext	class=DASH	1
choiceNext	class=END	1
choiceNext	class=X	-3
choiceNext	class=as	-2
choiceNext	class=at	-2
choiceNext	class=but	1
choiceNext	class=by	-2
choiceNext	class=fin	-1
choiceNext	class=in	-2
choiceNext	class=on	-1
choiceNext	class=with	-1
choiceNext2	classes=, NNP	2
choiceNext2	classes=, NP	2
choiceNext2	classes=, PRP	1
choiceNext2	classes=, but	2
choiceNext2	classes=, fin	-1
choiceNext2	classes=, ing	1
choiceNext2	classes=, pp	-2
choiceNext2	classes=, though	-2
choiceNext2	classes=, to	-1
choiceNext2	classes=, which	1
choiceNext2	classes=, while	1
choiceNext2	classes=, who	-3
choiceNext2	classes=, whose	-1
choiceNext2	classes=. #	1
choiceNext2	classes=. X	-3
choiceNext2	classes=: #	-1
choiceNext2	classes=DASH X	1
choiceNext2	classes=DASH and	2
choiceNext2	classes=DASH but	2
choiceNext2	classes=DASH fin	-1
choiceNext2	classes=END #	1
choiceNext2	classes=IN NP	-2
choiceNext2	classes=NP fin	1
choiceNext2	classes=after NP	-2
choiceNext2	classes=and ADV	1
choiceNext2	classes=and NP	-1
choiceNext2	classes=and ing	2
choiceNext2	classes=as PRP	-1
choiceNext2	classes=at NP	-1
choiceNext2	classes=but fin	2
choiceNext2	classes=by ing	-3
choiceNext2	classes=fin .	-1
choiceNext2	classes=fin NP	1
choiceNext2	classes=fin by	2
choiceNext2	classes=fin that	-2
choiceNext2	classes=in NP	-1
choiceNext2	classes=when NNP	-1
choiceNextFirst	class=,	class=NNP	1
choiceNextFirst	class=,	class=NP	1
choiceNextFirst	class=,	class=QO	1
choiceNextFirst	class=,	class=X	-1
choiceNextFirst	class=,	class=and	-1
choiceNextFirst	class=,	class=fin	-2
choiceNextFirst	class=,	class=how	1
choiceNextFirst	class=,	class=ing	-1
choiceNextFirst	class=,	class=that	-2
choiceNextFirst	class=,	class=to	1
choiceNextFirst	class=,	class=what	2
choiceNextFirst	class=.	class=ADJ	-2
choiceNextFirst	class=.	class=PRP	1
choiceNextFirst	class=.	class=QO	-1
choiceNextFirst	class=.	class=X	-3
choiceNextFirst	class=.	class=as	-1
choiceNextFirst	class=.	class=fin	-1
choiceNextFirst	class=.	class=how	1
choiceNextFirst	class=.	class=that	1
choiceNextFirst	class=.	class=to	1
choiceNextFirst	class=.	class=whether	1
choiceNextFirst	class=.	class=who	1
choiceNextFirst	class=.	class=why	1
choiceNextFirst	class=:	class=NNP	-1
choiceNextFirst	class=:	class=NP	-3
choiceNextFirst	class=DASH	class=NNP	1
choiceNextFirst	class=DASH	class=that	1
choiceNextFirst	class=DASH	class=to	-2
choiceNextFirst	class=END	class=X	4
choiceNextFirst	class=END	class=that	1
choiceNextFirst	class=END	class=to	-1
choiceNextFirst	class=NNP	class=which	1
choiceNextFirst	class=PRP	class=NNP	-1
choiceNextFirst	class=PRP	class=X	1
choiceNextFirst	class=after	class=NP	-1
choiceNextFirst	class=and	class=NNP	1
choiceNextFirst	class=and	class=NP	1
choiceNextFirst	class=and	class=PRP	-1
choiceNextFirst	class=at	class=NP	-3
choiceNextFirst	class=but	class=NP	2
choiceNextFirst	class=by	class=NP	-2
choiceNextFirst	class=fin	class=NNP	-1
choiceNextFirst	class=fin	class=NP	1
choiceNextFirst	class=in	class=NP	-1
choiceNextFirst	class=ing	class=that	1
choiceNoSourceForm	form=fin+passive	1
choiceNoSourceForm	form=fin+passive+not	1
choiceNoSourceForm	form=inf	-1
choiceNoSourceForm	form=ing	-3
choiceNoSourceLemma	word=appear	2
choiceNoSourceLemma	word=ask	2
choiceNoSourceLemma	word=claim	-1
choiceNoSourceLemma	word=complaint	1
choiceNoSourceLemma	word=criticize	1
choiceNoSourceLemma	word=disclosure	1
choiceNoSourceLemma	word=expect	2
choiceNoSourceLemma	word=know	1
choiceNoSourceLemma	word=note	-1
choiceNoSourceLemma	word=request	1
choiceNoSourceLemma	word=say	-3
choiceNoSourceLemma	word=seem	2
choiceNoSourceLemma	word=sense	1
choiceNoSourceLemma	word=unclear	1
choiceOuter	n=12	-1
choiceOuter	n=13	-1
choiceOuter	n=14	-1
choiceOuter	n=4	-1
choiceOuter	n=6	-1
choiceOuter	n=8	1
choiceOuterMargin	n=1	2
choiceOuterMargin	n=14	-2
choiceOuterMargin	n=15	-2
choiceOuterMargin	n=16	-3
choiceOuterMargin	n=5	-1
choiceOuterMargin	n=8	-1
choiceOuterOwn	n=0	n=11	1
choiceOuterOwn	n=0	n=12	1
choiceOuterOwn	n=0	n=15	1
choiceOuterOwn	n=0	n=16	1
choiceOuterOwn	n=0	n=4	-2
choiceOuterOwn	n=0	n=5	-1
choiceOuterOwn	n=0	n=6	-1
choiceOuterOwn	n=11	n=6	-1
choiceOuterOwn	n=11	n=7	1
choiceOuterOwn	n=12	n=7	-1
choiceOuterOwn	n=13	n=10	-1
choiceOuterOwn	n=15	n=12	1
choiceOuterOwn	n=15	n=6	-1
choiceOuterOwn	n=15	n=9	-1
choiceOuterOwn	n=4	n=6	1
choiceOuterOwn	n=4	n=9	-2
choiceOuterOwn	n=5	n=11	-1
choiceOuterOwn	n=5	n=4	1
choiceOuterOwn	n=5	n=5	-2
choiceOuterOwn	n=6	n=10	-2
choiceOuterOwn	n=7	n=11	1
choiceOuterOwn	n=7	n=16	2
choiceOuterOwn	n=7	n=9	-1
choiceOuterOwn	n=8	n=13	1
choiceOuterOwn	n=8	n=14	2
choiceOuterOwn	n=8	n=6	1
choiceOuterOwn	n=9	n=10	-1
choiceOuterOwn	n=9	n=7	-1
choiceOuterScore	yes=no	n=12	1
choiceOuterScore	yes=no	n=13	1
choiceOuterScore	yes=no	n=14	2
choiceOuterScore	yes=no	n=15	1
choiceOuterScore	yes=no	n=16	1
choiceOuterScore	yes=no	n=4	-2
choiceOuterScore	yes=no	n=5	-2
choiceOuterScore	yes=no	n=7	-1
choiceOuterScore	yes=no	n=8	-1
choiceOuterScore	yes=yes	n=16	2
choiceOuterScore	yes=yes	n=6	-2
choiceOuterScore	yes=yes	n=9	-1
choiceOuterSide	state=2	class=NP	1
choiceOuterSide	state=2	class=PRP	1
choiceOuterSide	state=2	class=if	-1
choiceOuterSide	state=2	class=ing	-1
choiceOuterSide	state=3	class=NNP	-1
choiceOuterSide	state=3	class=NP	-1
choiceOuterSide	state=3	class=QO	-3
choiceOuterSide	state=3	class=X	-7
choiceOuterSide	state=3	class=pp	1
choiceOuterSide	state=5	class=NNP	1
choiceOuterSide	state=5	class=NP	1
choiceOuterSide	state=6	class=NNP	-1
choiceOuterSideScore	state=2	yes=no	yes=yes	-3
choiceOuterSideScore	state=2	yes=yes	yes=no	3
choiceOuterSideScore	state=2	yes=yes	yes=yes	-1
choiceOuterSideScore	state=3	yes=yes	yes=no	-2
choiceOuterSideScore	state=3	yes=yes	yes=yes	-5
choiceOuterSideScore	state=5	yes=no	yes=yes	1
choiceOuterSideScore	state=5	yes=yes	yes=yes	1
choiceOuterSideScore	state=6	yes=no	yes=no	-1
choiceOuterSideScore	state=6	yes=yes	yes=yes	-4
choiceOverlap	n=0	1
choiceOverlap	n=10	-1
choiceOverlap	n=11	-3
choiceOverlap	n=12	-4
choiceOverlap	n=13	-3
choiceOverlap	n=14	-2
choiceOverlap	n=15	-4
choiceOverlap	n=16	-5
choiceOverlap	n=4	2
choiceOverlap	n=5	2
choiceOverlap	n=6	1
choiceOverlap	n=7	1
choiceOverlap	n=8	1
choiceOverlapMargin	n=0	2
choiceOverlapMargin	n=1	2
choiceOverlapMargin	n=10	-2
choiceOverlapMargin	n=12	-2
choiceOverlapMargin	n=13	-1
choiceOverlapMargin	n=14	-2
choiceOverlapMargin	n=15	-4
choiceOverlapMargin	n=16	-5
choiceOverlapMargin	n=2	2
choiceOverlapMargin	n=3	1
choiceOverlapMargin	n=7	-1
choiceOverlapMargin	n=9	1
choiceParts	n=1	-1
choicePreviousFirst	class=,	class=PRP	-3
choicePreviousFirst	class=,	class=X	1
choicePreviousFirst	class=,	class=that	2
choicePreviousFirst	class=,	class=who	1
choicePreviousFirst	class=.	class=NP	1
choicePreviousFirst	class=.	class=QO	2
choicePreviousFirst	class=:	class=NP	-1
choicePreviousFirst	class=:	class=inf	-1
choicePreviousFirst	class=ADJ	class=that	1
choicePreviousFirst	class=IN	class=NNP	-1
choicePreviousFirst	class=IN	class=PRP	1
choicePreviousFirst	class=NNP	class=NP	1
choicePreviousFirst	class=NNP	class=about	1
choicePreviousFirst	class=NNP	class=that	1
choicePreviousFirst	class=NP	class=ADV	1
choicePreviousFirst	class=NP	class=fin	-2
choicePreviousFirst	class=NP	class=to	1
choicePreviousFirst	class=PRP	class=to	1
choicePreviousFirst	class=QC	class=NP	2
choicePreviousFirst	class=RP	class=NP	-2
choicePreviousFirst	class=X	class=NNP	-3
choicePreviousFirst	class=about	class=NNP	2
choicePreviousFirst	class=about	class=NP	4
choicePreviousFirst	class=about	class=how	1
choicePreviousFirst	class=about	class=ing	1
choicePreviousFirst	class=about	class=whether	2
choicePreviousFirst	class=against	class=NP	3
choicePreviousFirst	class=and	class=NP	1
choicePreviousFirst	class=as	class=NNP	1
choicePreviousFirst	class=as	class=NP	-3
choicePreviousFirst	class=as	class=PRP	-2
choicePreviousFirst	class=at	class=NP	-1
choicePreviousFirst	class=because	class=PRP	-1
choicePreviousFirst	class=by	class=NNP	-2
choicePreviousFirst	class=by	class=NP	-2
choicePreviousFirst	class=fin	class=ADJ	-1
choicePreviousFirst	class=fin	class=ADV	-1
choicePreviousFirst	class=fin	class=NP	1
choicePreviousFirst	class=fin	class=POSS	1
choicePreviousFirst	class=fin	class=PRP	2
choicePreviousFirst	class=fin	class=QO	-1
choicePreviousFirst	class=fin	class=X	-1
choicePreviousFirst	class=fin	class=pp	-2
choicePreviousFirst	class=fin	class=to	-1
choicePreviousFirst	class=for	class=NNP	2
choicePreviousFirst	class=from	class=NP	-3
choicePreviousFirst	class=in	class=NNP	-2
choicePreviousFirst	class=in	class=NP	-2
choicePreviousFirst	class=inf	class=that	1
choicePreviousFirst	class=inf	class=to	1
choicePreviousFirst	class=ing	class=NNP	1
choicePreviousFirst	class=like	class=NP	-1
choicePreviousFirst	class=of	class=NNP	1
choicePreviousFirst	class=of	class=NP	1
choicePreviousFirst	class=on	class=NNP	-2
choicePreviousFirst	class=to	class=ing	-1
choicePreviousFirst	class=with	class=NNP	-1
choicePreviousFirst	class=with	class=NP	-1
choiceQuoted	marks=long-open	yes=no	-4
choiceQuoted	marks=outside	yes=yes	-3
choiceQuotedAll	marks=long-open	yes=no	yes=yes	-5
choiceQuotedAll	marks=outside	yes=no	yes=no	-2
choiceQuotedAll	marks=outside	yes=yes	yes=yes	2
choiceRank	n=1	-1
choiceRank	n=9	-1
choiceRestFirst	n=1	class=X	4
choiceRestFirst	n=1	class=that	1
choiceRestFirst	n=1	class=to	-1
choiceRestFirst	n=14	class=that	-1
choiceRestFirst	n=2	class=ADJ	-1
choiceRestFirst	n=2	class=PRP	1
choiceRestFirst	n=2	class=QO	-1
choiceRestFirst	n=2	class=X	-3
choiceRestFirst	n=2	class=as	-1
choiceRestFirst	n=2	class=fin	-1
choiceRestFirst	n=2	class=how	1
choiceRestFirst	n=2	class=that	1
choiceRestFirst	n=2	class=to	1
choiceRestFirst	n=2	class=whether	1
choiceRestFirst	n=2	class=who	1
choiceRestFirst	n=2	class=why	1
choiceRestFirst	n=22	class=ADV	-3
choiceRestFirst	n=22	class=NNP	-1
choiceRestFirst	n=22	class=NP	-2
choiceRestFirst	n=22	class=QO	-4
choiceRestFirst	n=22	class=in	-1
choiceRestFirst	n=22	class=that	-1
choiceRestFirst	n=3	class=NNP	-2
choiceRestFirst	n=3	class=PRP	-1
choiceRestFirst	n=3	class=to	-1
choiceRestFirst	n=4	class=NP	-1
choiceRestFirst	n=4	class=QO	2
choiceRestFirst	n=4	class=X	-1
choiceRestFirst	n=6	class=NP	1
choiceRestFirst	n=6	class=QO	1
choiceRestFirst	n=6	class=in	1
choiceRestFirst	n=6	class=which	1
choiceRestFirst	n=9	class=NNP	1
choiceRestFirst	n=9	class=NP	2
choiceRestFirst	n=9	class=PRP	1
choiceRestFirst	n=9	class=QO	1
choiceRestFirst	n=9	class=X	1
choiceRestFirst	n=9	class=that	1
choiceSameSource	n=0	-2
choiceSameSource	n=10	-1
choiceSameSource	n=11	2
choiceSameSource	n=13	2
choiceSameSource	n=15	1
choiceSameSource	n=16	1
choiceSameSource	n=6	-1
choiceSameSource	n=8	-1
choiceScore	n=11	1
choiceScore	n=12	1
choiceScore	n=13	1
choiceScore	n=14	1
choiceScore	n=15	2
choiceScore	n=16	2
choiceScore	n=4	-3
choiceScore	n=5	-3
choiceScore	n=6	-2
choiceScore	n=7	-2
choiceScore	n=8	-1
choiceScore	n=9	-1
choiceShared	yes=no	yes=yes	path=	1
choiceShared	yes=no	yes=yes	path=,	-2
choiceShared	yes=no	yes=yes	path=, ,	1
choiceShared	yes=no	yes=yes	path=, NP CC NP ,	1
choiceShared	yes=no	yes=yes	path=, WH V NP ,	-2
choiceShared	yes=no	yes=yes	path=CC NP	1
choiceShared	yes=no	yes=yes	path=IN NP	1
choiceShared	yes=no	yes=yes	path=V	1
choiceShared	yes=no	yes=yes	path=V ADJ TO	2
choiceShared	yes=no	yes=yes	path=V IN NP CC	1
choiceShared	yes=no	yes=yes	path=V IN NP TO	-1
choiceShared	yes=no	yes=yes	path=V NP ,	-1
choiceShared	yes=no	yes=yes	path=V NP IN NP CC	-1
choiceShared	yes=no	yes=yes	path=X NP X	1
choiceShared	yes=no	yes=yes	path=far V	-2
choiceShared	yes=no	yes=yes	path=far V V	-3
choiceShared	yes=yes	yes=no	path=	2
choiceShared	yes=yes	yes=no	path=NP ,	-1
choiceShared	yes=yes	yes=no	path=far	2
choiceShared	yes=yes	yes=yes	path=	1
choiceShared	yes=yes	yes=yes	path=V ,	1
choiceShared	yes=yes	yes=yes	path=V NP	-1
choiceShared	yes=yes	yes=yes	path=V NP ,	2
choiceShared	yes=yes	yes=yes	path=V NP CC	2
choiceShared	yes=yes	yes=yes	path=V NP IN NP ,	3
choiceShared	yes=yes	yes=yes	path=far V	3
choiceShared	yes=yes	yes=yes	path=far V V	1
choiceSiblings	n=1	-2
choiceSiblings	n=2	-3
choiceSide	side=right	-1
choiceSideShare	n=2	-3
choiceSideShare	n=5	-1
choiceSource	tag=63	n=1	yes=no	1
choiceSource	tag=63	n=1	yes=yes	-1
choiceSource	tag=63	n=3	yes=no	1
choiceSource	tag=jj	n=4	yes=yes	1
choiceSource	tag=nn	n=2	yes=yes	-1
choiceSource	tag=nn	n=4	yes=yes	-1
choiceSourceClass	noun=act	tag=63	-1
choiceSourceClass	noun=artifact	tag=63	1
choiceSourceClass	noun=attribute	tag=63	-1
choiceSourceClass	noun=communication	tag=63	-1
choiceSourceClass	noun=communication	tag=nn	1
choiceSourceClass	noun=communication	tag=nns	1
choiceSourceClass	noun=feeling	tag=63	-2
choiceSourceClass	noun=group	tag=jj	-1
choiceSourceClass	noun=person	tag=63	1
choiceSourceClass	noun=person	tag=jj	1
choiceSourceClass	noun=person	tag=nns	-2
choiceSourceClass	noun=phenomenon	tag=63	1
choiceSourceClass	noun=quantity	tag=63	1
choiceSourceClass	noun=state	tag=63	-1
choiceSourceClass	noun=tag:np	tag=nn	-1
choiceSourceClass	noun=tag:pos	tag=63	-1
choiceSourceClass	noun=tag:prp	tag=jj	1
choiceSourceClass	noun=tag:prp	tag=nn	-1
choiceSourceClass	noun=tops	tag=63	1
choiceSourceClassFirst	noun=act	class=ADV	yes=no	1
choiceSourceClassFirst	noun=act	class=NP	yes=no	-1
choiceSourceClassFirst	noun=artifact	class=NP	yes=yes	1
choiceSourceClassFirst	noun=attribute	class=that	yes=yes	-1
choiceSourceClassFirst	noun=communication	class=NNP	yes=no	-1
choiceSourceClassFirst	noun=communication	class=NNP	yes=yes	1
choiceSourceClassFirst	noun=communication	class=NP	yes=yes	2
choiceSourceClassFirst	noun=group	class=QO	yes=yes	-1
choiceSourceClassFirst	noun=person	class=ADV	yes=yes	1
choiceSourceClassFirst	noun=person	class=NNP	yes=no	1
choiceSourceClassFirst	noun=person	class=NP	yes=no	1
choiceSourceClassFirst	noun=person	class=PRP	yes=no	-1
choiceSourceClassFirst	noun=person	class=PRP	yes=yes	-1
choiceSourceClassFirst	noun=person	class=QO	yes=no	-1
choiceSourceClassFirst	noun=person	class=that	yes=yes	1
choiceSourceClassFirst	noun=relation	class=NNP	yes=no	2
choiceSourceClassFirst	noun=tag:cd	class=that	yes=yes	-1
choiceSourceClassFirst	noun=tag:dt	class=NNP	yes=no	-1
choiceSourceClassFirst	noun=tag:dt	class=NP	yes=no	1
choiceSourceClassFirst	noun=tag:nn	class=ADJ	yes=yes	1
choiceSourceClassFirst	noun=tag:nn	class=NNP	yes=yes	-2
choiceSourceClassFirst	noun=tag:nn	class=NP	yes=no	1
choiceSourceClassFirst	noun=tag:nn	class=NP	yes=yes	-1
choiceSourceClassFirst	noun=tag:nn	class=PRP	yes=no	-1
choiceSourceClassFirst	noun=tag:nn	class=QO	yes=yes	-4
choiceSourceClassFirst	noun=tag:nn	class=that	yes=no	-1
choiceSourceClassFirst	noun=tag:nn	class=whether	yes=yes	1
choiceSourceClassFirst	noun=tag:nn	class=who	yes=no	2
choiceSourceClassFirst	noun=tag:np	class=ADJ	yes=no	-1
choiceSourceClassFirst	noun=tag:np	class=ADJ	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=ADV	yes=no	-1
choiceSourceClassFirst	noun=tag:np	class=QO	yes=no	-1
choiceSourceClassFirst	noun=tag:np	class=how	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=that	yes=no	-1
choiceSourceClassFirst	noun=tag:np	class=that	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=to	yes=no	1
choiceSourceClassFirst	noun=tag:np	class=what	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=which	yes=no	1
choiceSourceClassFirst	noun=tag:prp	class=ADV	yes=no	-1
choiceSourceClassFirst	noun=tag:prp	class=NP	yes=no	1
choiceSourceClassFirst	noun=tag:prp	class=PRP	yes=yes	-1
choiceSourceClassFirst	noun=tag:prp	class=QO	yes=yes	1
choiceSourceClassFirst	noun=tag:prp	class=what	yes=yes	1
choiceSourceClassFirst	noun=tag:prp	class=when	yes=yes	-1
choiceSourceClassFirst	noun=tag:prp	class=whether	yes=yes	-2
choiceSourceClassFirst	noun=tag:wh	class=NNP	yes=yes	-1
choiceSourceClassFirst	noun=tag:wh	class=NP	yes=no	1
choiceSourceClassFirst	noun=tag:wh	class=NP	yes=yes	-2
choiceSourceClassFirst	noun=tag:wh	class=PRP	yes=no	2
choiceSourceClassFirst	noun=tops	class=NP	yes=no	1
choiceSourceClassFirst	noun=tops	class=NP	yes=yes	-1
choiceSourceFirst	state=0	class=ADJ	yes=yes	1
choiceSourceFirst	state=0	class=NNP	yes=yes	-2
choiceSourceFirst	state=0	class=NP	yes=no	1
choiceSourceFirst	state=0	class=NP	yes=yes	-1
choiceSourceFirst	state=0	class=PRP	yes=no	-1
choiceSourceFirst	state=0	class=QO	yes=yes	-4
choiceSourceFirst	state=0	class=that	yes=no	-1
choiceSourceFirst	state=0	class=whether	yes=yes	1
choiceSourceFirst	state=0	class=who	yes=no	2
choiceSourceFirst	state=1	class=NNP	yes=no	1
choiceSourceFirst	state=1	class=NP	yes=no	-1
choiceSourceFirst	state=1	class=PRP	yes=no	-1
choiceSourceFirst	state=1	class=PRP	yes=yes	-2
choiceSourceFirst	state=1	class=QO	yes=yes	1
choiceSourceFirst	state=1	class=that	yes=no	-1
choiceSourceFirst	state=1	class=that	yes=yes	1
choiceSourceFirst	state=1	class=to	yes=yes	-1
choiceSourceFirst	state=19	class=NNP	yes=no	-1
choiceSourceFirst	state=19	class=NP	yes=no	1
choiceSourceFirst	state=2	class=NNP	yes=no	1
choiceSourceFirst	state=2	class=NP	yes=yes	-1
choiceSourceFirst	state=2	class=PRP	yes=no	1
choiceSourceFirst	state=2	class=QO	yes=no	-1
choiceSourceFirst	state=2	class=QO	yes=yes	-2
choiceSourceFirst	state=2	class=ing	yes=yes	1
choiceSourceFirst	state=2	class=that	yes=no	-1
choiceSourceFirst	state=2	class=that	yes=yes	1
choiceSourceFirst	state=2	class=whether	yes=yes	1
choiceSourceFirst	state=2	class=who	yes=yes	-1
choiceSourceFirst	state=25	class=that	yes=yes	-1
choiceSourceFirst	state=26	class=NNP	yes=yes	-1
choiceSourceFirst	state=26	class=NP	yes=no	1
choiceSourceFirst	state=26	class=NP	yes=yes	-2
choiceSourceFirst	state=26	class=PRP	yes=no	2
choiceSourceFirst	state=3	class=ADJ	yes=no	-1
choiceSourceFirst	state=3	class=ADJ	yes=yes	1
choiceSourceFirst	state=3	class=ADV	yes=no	-1
choiceSourceFirst	state=3	class=QO	yes=no	-1
choiceSourceFirst	state=3	class=how	yes=yes	1
choiceSourceFirst	state=3	class=that	yes=no	-1
choiceSourceFirst	state=3	class=that	yes=yes	1
choiceSourceFirst	state=3	class=to	yes=no	1
choiceSourceFirst	state=3	class=what	yes=yes	1
choiceSourceFirst	state=3	class=which	yes=no	1
choiceSourceFirst	state=4	class=ADV	yes=no	-1
choiceSourceFirst	state=4	class=NP	yes=no	1
choiceSourceFirst	state=4	class=PRP	yes=yes	-1
choiceSourceFirst	state=4	class=QO	yes=yes	1
choiceSourceFirst	state=4	class=what	yes=yes	1
choiceSourceFirst	state=4	class=when	yes=yes	-1
choiceSourceFirst	state=4	class=whether	yes=yes	-2
choiceSourceInside	yes=yes	-5
choiceSourcePath	yes=no	path=NP IN	1
choiceSourcePath	yes=no	path=far	1
choiceSourcePath	yes=yes	path=	1
choiceSourcePath	yes=yes	path=,	-2
choiceSourcePath	yes=yes	path=, ,	1
choiceSourcePath	yes=yes	path=, NP ,	-1
choiceSourcePath	yes=yes	path=, NP CC NP ,	2
choiceSourcePath	yes=yes	path=, WH V NP ,	-1
choiceSourcePath	yes=yes	path=IN NP	1
choiceSourcePath	yes=yes	path=V	1
choiceSourcePath	yes=yes	path=V ,	1
choiceSourcePath	yes=yes	path=V ADJ TO	2
choiceSourcePath	yes=yes	path=V CC	-1
choiceSourcePath	yes=yes	path=V IN	-1
choiceSourcePath	yes=yes	path=V IN NP CC	1
choiceSourcePath	yes=yes	path=V IN NP TO	-1
choiceSourcePath	yes=yes	path=V NP	-1
choiceSourcePath	yes=yes	path=V NP CC	1
choiceSourcePath	yes=yes	path=V NP IN NP	-2
choiceSourcePath	yes=yes	path=V NP IN NP ,	1
choiceSourcePath	yes=yes	path=V SUB	-1
choiceSourcePath	yes=yes	path=X NP X	2
choiceSourcePath	yes=yes	path=far V V	-1
choiceSourcePathForm	yes=no	path=IN	form=fin	-1
choiceSourcePathForm	yes=no	path=IN	form=fin+passive	-1
choiceSourcePathForm	yes=no	path=IN	form=pp	1
choiceSourcePathForm	yes=no	path=far	form=ing	1
choiceSourcePathForm	yes=yes	path=	form=fin	1
choiceSourcePathForm	yes=yes	path=	form=fin+have	2
choiceSourcePathForm	yes=yes	path=	form=fin+have+not	1
choiceSourcePathForm	yes=yes	path=	form=fin+not	1
choiceSourcePathForm	yes=yes	path=	form=fin+passive	-5
choiceSourcePathForm	yes=yes	path=	form=fin+passive+modal	-2
choiceSourcePathForm	yes=yes	path=	form=fin+passive+not+modal	-1
choiceSourcePathForm	yes=yes	path=	form=inf	2
choiceSourcePathForm	yes=yes	path=	form=ing	-1
choiceSourcePathForm	yes=yes	path=	form=nn	2
choiceSourcePathForm	yes=yes	path=	form=nns	1
choiceSourcePathForm	yes=yes	path=	form=pp	-1
choiceSourcePathForm	yes=yes	path=, NP ,	form=fin	-1
choiceSourcePathForm	yes=yes	path=, NP ,	form=pp	1
choiceSourcePathForm	yes=yes	path=, NP CC NP ,	form=fin	1
choiceSourcePathForm	yes=yes	path=, WH V NP ,	form=fin	-1
choiceSourcePathForm	yes=yes	path=CC NP	form=fin+not	1
choiceSourcePathForm	yes=yes	path=IN NP	form=inf	1
choiceSourcePathForm	yes=yes	path=IN NP IN NP	form=fin	1
choiceSourcePathForm	yes=yes	path=V	form=ing	-2
choiceSourcePathForm	yes=yes	path=V	form=jj	2
choiceSourcePathForm	yes=yes	path=V ,	form=ing	2
choiceSourcePathForm	yes=yes	path=V ADJ TO	form=inf	2
choiceSourcePathForm	yes=yes	path=V IN NP	form=ing	-1
choiceSourcePathForm	yes=yes	path=V IN NP TO	form=inf	-2
choiceSourcePathForm	yes=yes	path=V NP	form=ing	-4
choiceSourcePathForm	yes=yes	path=V NP ,	form=ing	1
choiceSourcePathForm	yes=yes	path=V NP CC	form=fin	1
choiceSourcePathForm	yes=yes	path=V NP IN NP	form=ing	-1
choiceSourcePathForm	yes=yes	path=V NP IN NP ,	form=ing	1
choiceSourcePathForm	yes=yes	path=V SUB	form=ing	-1
choiceSourcePathForm	yes=yes	path=X NP X	form=fin	1
choiceSourcePathForm	yes=yes	path=far V	form=fin	-1
choiceSourcePathForm	yes=yes	path=far V	form=inf	1
choiceSourcePathForm	yes=yes	path=far V	form=ing	1
choiceSourcePathForm	yes=yes	path=far V V	form=inf	-1
choiceSourcePathForm	yes=yes	path=far V V	form=ing	1
choiceSourcePathForm	yes=yes	path=far V V	form=pp	-1
choiceSourceScore	n=0	n=10	1
choiceSourceScore	n=0	n=12	-1
choiceSourceScore	n=0	n=13	-1
choiceSourceScore	n=0	n=15	-2
choiceSourceScore	n=0	n=6	2
choiceSourceScore	n=0	n=7	1
choiceSourceScore	n=0	n=8	-1
choiceSourceScore	n=1	n=13	-1
choiceSourceScore	n=1	n=14	2
choiceSourceScore	n=1	n=15	1
choiceSourceScore	n=1	n=5	-1
choiceSourceScore	n=1	n=6	-1
choiceSourceScore	n=1	n=9	-2
choiceSourceScore	n=16	n=8	-2
choiceSourceScore	n=16	n=9	1
choiceSourceScore	n=19	n=6	1
choiceSourceScore	n=2	n=12	1
choiceSourceScore	n=2	n=9	-1
choiceSourceScore	n=25	n=12	-1
choiceSourceScore	n=26	n=10	-2
choiceSourceScore	n=26	n=11	-2
choiceSourceScore	n=26	n=13	-2
choiceSourceScore	n=26	n=5	1
choiceSourceScore	n=26	n=6	-1
choiceSourceScore	n=26	n=8	2
choiceSourceScore	n=3	n=11	1
choiceSourceScore	n=3	n=13	1
choiceSourceScore	n=3	n=15	-1
choiceSourceScore	n=3	n=4	-2
choiceSourceScore	n=3	n=5	-1
choiceSourceScore	n=3	n=6	-1
choiceSourceScore	n=3	n=9	1
choiceSourceScore	n=4	n=15	1
choiceSourceScore	n=4	n=16	2
choiceSourceScore	n=4	n=4	-1
choiceSourceScore	n=4	n=6	-1
choiceSourceScore	n=4	n=7	-1
choiceSourceScore	n=4	n=8	1
choiceSourceWord	word='s	-2
choiceSourceWord	word=?	-1
choiceSourceWord	word=aide	2
choiceSourceWord	word=ally	3
choiceSourceWord	word=analysis	1
choiceSourceWord	word=analyst	1
choiceSourceWord	word=ap	1
choiceSourceWord	word=average	1
choiceSourceWord	word=backer	1
choiceSourceWord	word=biden	1
choiceSourceWord	word=blackwell	1
choiceSourceWord	word=brown	1
choiceSourceWord	word=bush	1
choiceSourceWord	word=campaign	1
choiceSourceWord	word=christie	-1
choiceSourceWord	word=clinton	1
choiceSourceWord	word=crowd	-2
choiceSourceWord	word=cruz	1
choiceSourceWord	word=cuban	1
choiceSourceWord	word=debate	-1
choiceSourceWord	word=decision	1
choiceSourceWord	word=delegate	-1
choiceSourceWord	word=democrats	1
choiceSourceWord	word=devine	2
choiceSourceWord	word=editorial	1
choiceSourceWord	word=email	1
choiceSourceWord	word=event	-2
choiceSourceWord	word=everyone	1
choiceSourceWord	word=expert	1
choiceSourceWord	word=francis	-1
choiceSourceWord	word=friend	1
choiceSourceWord	word=governor	2
choiceSourceWord	word=gowdy	2
choiceSourceWord	word=graham	2
choiceSourceWord	word=group	2
choiceSourceWord	word=he	1
choiceSourceWord	word=hedge	-1
choiceSourceWord	word=i	-1
choiceSourceWord	word=it	-3
choiceSourceWord	word=kaine	1
choiceSourceWord	word=kasich	3
choiceSourceWord	word=lawsuit	1
choiceSourceWord	word=leader	1
choiceSourceWord	word=legislature	1
choiceSourceWord	word=look	-1
choiceSourceWord	word=majority	1
choiceSourceWord	word=man	-1
choiceSourceWord	word=many	2
choiceSourceWord	word=mccain	-1
choiceSourceWord	word=mcconnell	-1
choiceSourceWord	word=millennials	2
choiceSourceWord	word=nobody	-1
choiceSourceWord	word=obama	1
choiceSourceWord	word=office	1
choiceSourceWord	word=one	1
choiceSourceWord	word=party	-2
choiceSourceWord	word=people	-1
choiceSourceWord	word=plan	-2
choiceSourceWord	word=platform	1
choiceSourceWord	word=police	1
choiceSourceWord	word=poll	4
choiceSourceWord	word=president	-1
choiceSourceWord	word=proposal	1
choiceSourceWord	word=putin	1
choiceSourceWord	word=race	-1
choiceSourceWord	word=report	2
choiceSourceWord	word=republican	1
choiceSourceWord	word=result	1
choiceSourceWord	word=romney	1
choiceSourceWord	word=rubio	1
choiceSourceWord	word=schlafly	2
choiceSourceWord	word=scott	1
choiceSourceWord	word=secretary	1
choiceSourceWord	word=she	1
choiceSourceWord	word=singer	1
choiceSourceWord	word=smith	1
choiceSourceWord	word=some	3
choiceSourceWord	word=spokesman	1
choiceSourceWord	word=spokeswoman	1
choiceSourceWord	word=statement	1
choiceSourceWord	word=support	-2
choiceSourceWord	word=supporter	-1
choiceSourceWord	word=team	1
choiceSourceWord	word=that	-4
choiceSourceWord	word=they	1
choiceSourceWord	word=washington	-1
choiceSourceWord	word=we	-1
choiceSourceWord	word=what	-1
choiceSourceWord	word=who	1
choiceSourceWord	word=you	-1
choiceSourceWords	n=1	-1
choiceSourceWords	n=2	-1
choiceSourceWords	n=3	-1
choiceSourceWords	n=5	1
choiceSourceWords	n=6	2
choiceVerbClassFirst	verb=change	class=NP	yes=no	-2
choiceVerbClassFirst	verb=change+c	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=change+c	class=to	yes=no	1
choiceVerbClassFirst	verb=change+c+F	class=NP	yes=no	-3
choiceVerbClassFirst	verb=cognition	class=NP	yes=no	-1
choiceVerbClassFirst	verb=cognition+F	class=NP	yes=no	2
choiceVerbClassFirst	verb=cognition+c	class=to	yes=no	1
choiceVerbClassFirst	verb=cognition+c+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=cognition+c+F	class=PRP	yes=no	-1
choiceVerbClassFirst	verb=cognition+cc	class=NNP	yes=no	1
choiceVerbClassFirst	verb=cognition+cc	class=NP	yes=no	2
choiceVerbClassFirst	verb=cognition+cc	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=cognition+cc+F	class=ADV	yes=no	1
choiceVerbClassFirst	verb=cognition+cc+F	class=NNP	yes=yes	-1
choiceVerbClassFirst	verb=cognition+cc+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=cognition+cc+F	class=that	yes=yes	-1
choiceVerbClassFirst	verb=cognition+cc+F	class=to	yes=yes	-2
choiceVerbClassFirst	verb=communication+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=communication+F	class=QO	yes=no	1
choiceVerbClassFirst	verb=communication+F	class=that	yes=yes	1
choiceVerbClassFirst	verb=communication+c	class=NNP	yes=no	1
choiceVerbClassFirst	verb=communication+c	class=NP	yes=no	2
choiceVerbClassFirst	verb=communication+c	class=PRP	yes=no	2
choiceVerbClassFirst	verb=communication+c	class=PRP	yes=yes	-1
choiceVerbClassFirst	verb=communication+c	class=ing	yes=no	-1
choiceVerbClassFirst	verb=communication+c+F	class=NP	yes=no	2
choiceVerbClassFirst	verb=communication+c+F	class=that	yes=yes	1
choiceVerbClassFirst	verb=communication+c+F	class=to	yes=no	1
choiceVerbClassFirst	verb=communication+c+F	class=which	yes=no	1
choiceVerbClassFirst	verb=communication+cc	class=NP	yes=no	1
choiceVerbClassFirst	verb=communication+cc	class=ing	yes=no	1
choiceVerbClassFirst	verb=communication+cc+F	class=ADV	yes=yes	1
choiceVerbClassFirst	verb=communication+cc+F	class=EX	yes=yes	2
choiceVerbClassFirst	verb=communication+cc+F	class=NNP	yes=no	-2
choiceVerbClassFirst	verb=communication+cc+F	class=NNP	yes=yes	1
choiceVerbClassFirst	verb=communication+cc+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=communication+cc+F	class=NP	yes=yes	2
choiceVerbClassFirst	verb=communication+cc+F	class=PRP	yes=no	1
choiceVerbClassFirst	verb=communication+cc+F	class=QO	yes=no	-1
choiceVerbClassFirst	verb=communication+cc+F	class=QO	yes=yes	-1
choiceVerbClassFirst	verb=communication+cc+F	class=X	yes=no	1
choiceVerbClassFirst	verb=communication+cc+F	class=that	yes=no	-1
choiceVerbClassFirst	verb=communication+cc+F	class=to	yes=no	1
choiceVerbClassFirst	verb=communication+cc+F	class=what	yes=no	-1
choiceVerbClassFirst	verb=competition+c	class=NNP	yes=no	1
choiceVerbClassFirst	verb=competition+c+F	class=NNP	yes=no	1
choiceVerbClassFirst	verb=contact	class=NNP	yes=yes	-1
choiceVerbClassFirst	verb=contact	class=NP	yes=no	-2
choiceVerbClassFirst	verb=contact+c	class=NNP	yes=no	-2
choiceVerbClassFirst	verb=contact+c	class=NP	yes=no	-2
choiceVerbClassFirst	verb=contact+c	class=QO	yes=yes	1
choiceVerbClassFirst	verb=creation	class=NP	yes=yes	-3
choiceVerbClassFirst	verb=creation+c+F	class=NP	yes=no	-3
choiceVerbClassFirst	verb=creation+c+F	class=QO	yes=yes	1
choiceVerbClassFirst	verb=creation+c+F	class=X	yes=yes	1
choiceVerbClassFirst	verb=emotion	class=to	yes=no	2
choiceVerbClassFirst	verb=emotion+F	class=that	yes=yes	1
choiceVerbClassFirst	verb=emotion+c+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=motion	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=motion+cc	class=NP	yes=no	1
choiceVerbClassFirst	verb=perception	class=NP	yes=no	1
choiceVerbClassFirst	verb=perception	class=that	yes=yes	-1
choiceVerbClassFirst	verb=perception+c+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=perception+cc+F	class=how	yes=yes	-2
choiceVerbClassFirst	verb=perception+cc+F	class=to	yes=no	-1
choiceVerbClassFirst	verb=possession+F	class=NNP	yes=no	1
choiceVerbClassFirst	verb=possession+F	class=PRP	yes=yes	-1
choiceVerbClassFirst	verb=possession+F	class=that	yes=yes	1
choiceVerbClassFirst	verb=possession+c+F	class=NP	yes=no	-1
choiceVerbClassFirst	verb=social	class=NNP	yes=yes	-2
choiceVerbClassFirst	verb=social	class=NP	yes=no	-1
choiceVerbClassFirst	verb=social	class=to	yes=no	-2
choiceVerbClassFirst	verb=social+F	class=NNP	yes=no	3
choiceVerbClassFirst	verb=social+c	class=NNP	yes=no	-1
choiceVerbClassFirst	verb=social+c	class=NP	yes=no	1
choiceVerbClassFirst	verb=stative	class=NP	yes=no	-2
choiceVerbClassFirst	verb=stative	class=QO	yes=yes	1
choiceVerbClassFirst	verb=stative	class=to	yes=no	-1
choiceVerbClassFirst	verb=stative+F	class=NP	yes=no	-2
choiceVerbClassFirst	verb=stative+c	class=NNP	yes=no	-1
choiceVerbClassFirst	verb=stative+c	class=NP	yes=no	-2
choiceVerbClassFirst	verb=stative+c	class=X	yes=yes	1
choiceVerbClassSource	verb=change	n=1	-1
choiceVerbClassSource	verb=change	n=2	-1
choiceVerbClassSource	verb=cognition	n=3	-1
choiceVerbClassSource	verb=cognition+c	n=0	-1
choiceVerbClassSource	verb=cognition+c	n=3	1
choiceVerbClassSource	verb=cognition+c+F	n=0	-1
choiceVerbClassSource	verb=cognition+c+F	n=1	1
choiceVerbClassSource	verb=cognition+c+F	n=2	-1
choiceVerbClassSource	verb=cognition+c+F	n=4	1
choiceVerbClassSource	verb=cognition+cc+F	n=0	1
choiceVerbClassSource	verb=cognition+cc+F	n=26	-1
choiceVerbClassSource	verb=cognition+cc+F	n=3	1
choiceVerbClassSource	verb=communication+F	n=1	1
choiceVerbClassSource	verb=communication+F	n=3	1
choiceVerbClassSource	verb=communication+F	n=4	1
choiceVerbClassSource	verb=communication+c	n=26	-2
choiceVerbClassSource	verb=communication+c	n=3	1
choiceVerbClassSource	verb=communication+c	n=4	2
choiceVerbClassSource	verb=communication+c+F	n=1	1
choiceVerbClassSource	verb=communication+c+F	n=3	2
choiceVerbClassSource	verb=communication+c+F	n=4	1
choiceVerbClassSource	verb=communication+cc	n=26	-1
choiceVerbClassSource	verb=communication+cc	n=3	1
choiceVerbClassSource	verb=communication+cc+F	n=19	-1
choiceVerbClassSource	verb=communication+cc+F	n=2	1
choiceVerbClassSource	verb=communication+cc+F	n=25	-1
choiceVerbClassSource	verb=communication+cc+F	n=26	1
choiceVerbClassSource	verb=communication+cc+F	n=3	2
choiceVerbClassSource	verb=communication+cc+F	n=4	1
choiceVerbClassSource	verb=consumption	n=4	-1
choiceVerbClassSource	verb=contact	n=0	-1
choiceVerbClassSource	verb=contact	n=1	-1
choiceVerbClassSource	verb=contact+c	n=3	-1
choiceVerbClassSource	verb=creation+c+F	n=3	1
choiceVerbClassSource	verb=creation+c+F	n=4	-1
choiceVerbClassSource	verb=emotion	n=0	-1
choiceVerbClassSource	verb=emotion	n=1	-1
choiceVerbClassSource	verb=emotion	n=2	-1
choiceVerbClassSource	verb=emotion	n=3	1
choiceVerbClassSource	verb=emotion+F	n=1	-1
choiceVerbClassSource	verb=emotion+F	n=3	1
choiceVerbClassSource	verb=emotion+F	n=4	1
choiceVerbClassSource	verb=emotion+c+F	n=1	2
choiceVerbClassSource	verb=emotion+c+F	n=16	1
choiceVerbClassSource	verb=emotion+c+F	n=2	1
choiceVerbClassSource	verb=emotion+c+F	n=26	1
choiceVerbClassSource	verb=emotion+c+F	n=4	-1
choiceVerbClassSource	verb=motion	n=1	-2
choiceVerbClassSource	verb=motion	n=2	-1
choiceVerbClassSource	verb=motion	n=4	-1
choiceVerbClassSource	verb=motion+cc	n=3	1
choiceVerbClassSource	verb=none	n=3	-1
choiceVerbClassSource	verb=none	n=4	-1
choiceVerbClassSource	verb=perception	n=0	3
choiceVerbClassSource	verb=perception	n=1	-4
choiceVerbClassSource	verb=perception	n=2	-1
choiceVerbClassSource	verb=perception	n=3	-1
choiceVerbClassSource	verb=perception	n=4	-2
choiceVerbClassSource	verb=perception+c+F	n=2	1
choiceVerbClassSource	verb=perception+c+F	n=3	-1
choiceVerbClassSource	verb=perception+cc+F	n=1	1
choiceVerbClassSource	verb=perception+cc+F	n=4	-1
choiceVerbClassSource	verb=possession+F	n=1	3
choiceVerbClassSource	verb=possession+F	n=3	-1
choiceVerbClassSource	verb=possession+c+F	n=3	-1
choiceVerbClassSource	verb=social	n=0	-1
choiceVerbClassSource	verb=social	n=1	-2
choiceVerbClassSource	verb=social	n=2	1
choiceVerbClassSource	verb=social	n=3	-3
choiceVerbClassSource	verb=social	n=4	-1
choiceVerbClassSource	verb=social+F	n=1	2
choiceVerbClassSource	verb=social+c	n=0	-2
choiceVerbClassSource	verb=stative	n=3	-1
choiceVerbClassSource	verb=stative+F	n=1	-1
choiceVerbClassSource	verb=stative+c	n=1	1
choiceVerbClassSource	verb=stative+c	n=2	-1
choiceVerbClassSource	verb=stative+c	n=3	-1
