# points-choice.lex — points of the choice stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
choiceAnchorBefore	chunk=#	n=0	2
choiceAnchorBefore	chunk=,	n=0	1
choiceAnchorBefore	chunk=ADV	n=0	-1
choiceAnchorBefore	chunk=CC	n=0	1
choiceAnchorBefore	chunk=DASH	n=0	2
choiceAnchorBefore	chunk=IN	n=0	-1
choiceAnchorBefore	chunk=NP	n=0	-4
choiceAnchorBefore	chunk=QC	n=0	2
choiceAnchorBefore	chunk=SUB	n=0	1
choiceAnchorBefore	chunk=THAT	n=0	-4
choiceAnchorBefore	chunk=V	n=0	-4
choiceAnchorScore	n=0	n=12	1
choiceAnchorScore	n=0	n=13	1
choiceAnchorScore	n=0	n=14	1
choiceAnchorScore	n=0	n=15	1
choiceAnchorScore	n=0	n=16	1
choiceAnchorScore	n=0	n=5	-3
choiceAnchorScore	n=0	n=6	-3
choiceAnchorScore	n=0	n=7	-1
choiceAnchorScore	n=0	n=8	-1
choiceAnchorScore	n=0	n=9	-1
choiceAnchorScore	n=1	n=8	-2
choiceAround	n=0	n=3	-1
choiceAround	n=1	n=1	-1
choiceAround	n=1	n=2	-2
choiceAround	n=2	n=0	-1
choiceAround	n=2	n=1	-1
choiceAround	n=3	n=0	-1
choiceAtEndFirst	yes=no	class=ADV	-1
choiceAtEndFirst	yes=no	class=NP	-1
choiceAtEndFirst	yes=no	class=PRP	-1
choiceAtEndFirst	yes=no	class=ing	-1
choiceAtEndFirst	yes=no	class=pp	-1
choiceAtEndFirst	yes=yes	class=ADJ	-1
choiceAtEndFirst	yes=yes	class=PRP	1
choiceAtEndFirst	yes=yes	class=as	-1
choiceAtEndFirst	yes=yes	class=fin	-1
choiceAtEndFirst	yes=yes	class=how	1
choiceAtEndFirst	yes=yes	class=inf	-2
choiceAtEndFirst	yes=yes	class=ing	1
choiceAtEndFirst	yes=yes	class=that	1
choiceAtEndFirst	yes=yes	class=whether	2
choiceAtEndFirst	yes=yes	class=why	1
choiceBorderFirst	n=0	class=about	1
choiceBorderFirst	n=0	class=as	-2
choiceBorderFirst	n=0	class=fin	-1
choiceBorderFirst	n=0	class=pp	-1
choiceBorderFirst	n=0	class=which	1
choiceBorderFirst	n=0	class=why	1
choiceBorderFirst	n=9	class=NP	-1
choiceBorderFirst	n=9	class=at	-1
choiceBorderFirst	n=9	class=that	1
choiceBorderFirst	n=9	class=whether	1
choiceBorderScore	n=0	n=14	1
choiceBorderScore	n=0	n=15	2
choiceBorderScore	n=0	n=16	2
choiceBorderScore	n=0	n=5	-2
choiceBorderScore	n=0	n=6	-2
choiceBorderScore	n=0	n=7	-2
choiceBorderScore	n=0	n=8	-1
choiceBorderScore	n=0	n=9	-1
choiceBorderScore	n=9	n=12	2
choiceClassFirst	kind=about	class=NP	yes=no	-1
choiceClassFirst	kind=about	class=NP	yes=yes	-1
choiceClassFirst	kind=about	class=QO	yes=no	1
choiceClassFirst	kind=belief	class=to	yes=no	-1
choiceClassFirst	kind=claim	class=NP	yes=no	2
choiceClassFirst	kind=fact	class=NNP	yes=no	2
choiceClassFirst	kind=fact	class=NP	yes=yes	1
choiceClassFirst	kind=fact	class=PRP	yes=no	-1
choiceClassFirst	kind=fact	class=PRP	yes=yes	-2
choiceClassFirst	kind=fact	class=QO	yes=no	-2
choiceClassFirst	kind=fact	class=ing	yes=no	1
choiceClassFirst	kind=label	class=NNP	yes=yes	-1
choiceClassFirst	kind=label	class=NP	yes=no	1
choiceClassFirst	kind=label	class=PRP	yes=no	1
choiceClassFirst	kind=label	class=PRP	yes=yes	-1
choiceClassFirst	kind=label	class=QO	yes=no	1
choiceClassFirst	kind=label	class=QO	yes=yes	-2
choiceClassFirst	kind=label	class=ing	yes=no	1
choiceClassFirst	kind=nounClause	class=that	yes=yes	1
choiceClassFirst	kind=other	class=ADV	yes=no	-1
choiceClassFirst	kind=other	class=NNP	yes=no	1
choiceClassFirst	kind=other	class=NP	yes=no	2
choiceClassFirst	kind=other	class=ing	yes=no	-1
choiceClassFirst	kind=praise	class=NNP	yes=no	1
choiceClassFirst	kind=speech	class=NNP	yes=no	-1
choiceClassFirst	kind=speech	class=NP	yes=no	-1
choiceClassFirst	kind=speech	class=PRP	yes=yes	1
choiceClassFirst	kind=speech	class=QO	yes=no	-1
choiceClassFirst	kind=speech	class=if	yes=yes	1
choiceClassFirst	kind=unlisted	class=NP	yes=no	-1
choiceClassFirst	kind=unlisted	class=NP	yes=yes	-1
choiceClassFirst	kind=unlisted	class=PRP	yes=no	2
choiceClassFirst	kind=unlisted	class=QO	yes=no	-1
choiceClassFirst	kind=unlisted	class=QO	yes=yes	2
choiceClassFirst	kind=unlisted	class=how	yes=yes	1
choiceClassFirst	kind=unlisted	class=that	yes=no	-4
choiceClassFirst	kind=unlisted	class=that	yes=yes	1
choiceClassFirst	kind=urge	class=to	yes=no	-1
choiceClassFirst	kind=utterance	class=NP	yes=no	-2
choiceClassFirst	kind=wish	class=NP	yes=no	2
choiceClassSource	kind=about	n=1	-2
choiceClassSource	kind=belief	n=0	1
choiceClassSource	kind=belief	n=1	-3
choiceClassSource	kind=belief	n=2	1
choiceClassSource	kind=belief	n=4	-2
choiceClassSource	kind=blame	n=3	1
choiceClassSource	kind=claim	n=0	-2
choiceClassSource	kind=claim	n=1	1
choiceClassSource	kind=claim	n=2	-1
choiceClassSource	kind=fact	n=0	1
choiceClassSource	kind=fact	n=19	2
choiceClassSource	kind=fact	n=3	-2
choiceClassSource	kind=label	n=1	-2
choiceClassSource	kind=label	n=4	2
choiceClassSource	kind=nounClause	n=0	-1
choiceClassSource	kind=nounClause	n=1	2
choiceClassSource	kind=nounClause	n=16	-1
choiceClassSource	kind=nounClause	n=2	1
choiceClassSource	kind=nounPhrase	n=1	-1
choiceClassSource	kind=nounPhrase	n=3	1
choiceClassSource	kind=speech	n=25	-2
choiceClassSource	kind=speech	n=3	-1
choiceClassSource	kind=unlisted	n=0	-1
choiceClassSource	kind=unlisted	n=1	1
choiceClassSource	kind=unlisted	n=16	-1
choiceClassSource	kind=utterance	n=1	-1
choiceClassSource	kind=utterance	n=2	-2
choiceClassSource	kind=utterance	n=3	1
choiceClassSource	kind=wish	n=1	2
choiceClassSource	kind=wish	n=26	-1
choiceContentClass	noun=n.act	tag=63	class=NP	2
choiceContentClass	noun=n.act	tag=63	class=ing	1
choiceContentClass	noun=n.act	tag=nns	class=NP	3
choiceContentClass	noun=n.artifact	tag=63	class=NNP	1
choiceContentClass	noun=n.artifact	tag=63	class=NP	-2
choiceContentClass	noun=n.artifact	tag=63	class=ing	1
choiceContentClass	noun=n.attribute	tag=63	class=NP	1
choiceContentClass	noun=n.attribute	tag=63	class=ing	-1
choiceContentClass	noun=n.body	tag=63	class=NP	-2
choiceContentClass	noun=n.cognition	tag=63	class=NP	1
choiceContentClass	noun=n.communication	tag=63	class=NP	1
choiceContentClass	noun=n.communication	tag=nn	class=NP	1
choiceContentClass	noun=n.food	tag=63	class=NP	-2
choiceContentClass	noun=n.group	tag=63	class=NP	-1
choiceContentClass	noun=n.location	tag=63	class=NP	2
choiceContentClass	noun=n.person	tag=63	class=NP	-1
choiceContentClass	noun=n.person	tag=nn	class=NP	-1
choiceContentClass	noun=n.person	tag=nns	class=NP	-1
choiceContentClass	noun=n.plant	tag=63	class=NNP	1
choiceContentClass	noun=n.plant	tag=63	class=NP	-2
choiceContentClass	noun=n.process	tag=63	class=NP	2
choiceContentClass	noun=n.substance	tag=63	class=at	-1
choiceContentClass	noun=n.time	tag=63	class=NP	-2
choiceContentClass	noun=none	tag=63	class=ADJ	-1
choiceContentClass	noun=none	tag=63	class=ADV	-1
choiceContentClass	noun=none	tag=63	class=NNP	-1
choiceContentClass	noun=none	tag=63	class=about	1
choiceContentClass	noun=none	tag=63	class=as	-2
choiceContentClass	noun=none	tag=63	class=ing	1
choiceContentClass	noun=none	tag=nn	class=NNP	-3
choiceContentClass	noun=none	tag=nn	class=NP	-1
choiceContentClass	noun=none	tag=nn	class=to	1
choiceFirstScore	class=ADJ	n=10	-1
choiceFirstScore	class=NNP	n=13	-1
choiceFirstScore	class=NP	n=16	2
choiceFirstScore	class=NP	n=7	-2
choiceFirstScore	class=NP	n=9	1
choiceFirstScore	class=PRP	n=11	2
choiceFirstScore	class=PRP	n=14	2
choiceFirstScore	class=PRP	n=15	-1
choiceFirstScore	class=PRP	n=6	2
choiceFirstScore	class=PRP	n=8	-1
choiceFirstScore	class=PRP	n=9	-1
choiceFirstScore	class=QO	n=10	1
choiceFirstScore	class=QO	n=6	-1
choiceFirstScore	class=fin	n=5	-1
choiceFirstScore	class=fin	n=7	1
choiceFirstScore	class=how	n=10	-1
choiceFirstScore	class=how	n=5	1
choiceFirstScore	class=how	n=7	1
choiceFirstScore	class=ing	n=11	1
choiceFirstScore	class=ing	n=13	1
choiceFirstScore	class=ing	n=15	1
choiceFirstScore	class=ing	n=5	-1
choiceFirstScore	class=ing	n=6	-1
choiceFirstScore	class=that	n=12	2
choiceFirstScore	class=that	n=14	-2
choiceFirstScore	class=that	n=15	1
choiceFirstScore	class=that	n=6	-2
choiceFirstScore	class=to	n=10	-1
choiceFirstScore	class=to	n=11	-1
choiceFirstScore	class=to	n=7	1
choiceFirstScore	class=to	n=8	1
choiceFirstScore	class=what	n=5	1
choiceFirstScore	class=whether	n=13	-1
choiceFirstScore	class=whether	n=5	1
choiceFirstScore	class=who	n=7	1
choiceFormSource	form=fin	n=0	-1
choiceFormSource	form=fin	n=1	1
choiceFormSource	form=fin	n=16	1
choiceFormSource	form=fin	n=19	1
choiceFormSource	form=fin	n=26	1
choiceFormSource	form=fin	n=4	-1
choiceFormSource	form=fin+have	n=25	-1
choiceFormSource	form=fin+have	n=3	1
choiceFormSource	form=fin+modal	n=2	-2
choiceFormSource	form=fin+not	n=3	1
choiceFormSource	form=fin+not	n=4	1
choiceFormSource	form=fin+passive	n=0	1
choiceFormSource	form=fin+passive	n=26	-1
choiceFormSource	form=fin+passive	n=3	-4
choiceFormSource	form=fin+passive+not	n=0	1
choiceFormSource	form=fin+passive+not+modal	n=3	2
choiceFormSource	form=inf	n=0	-1
choiceFormSource	form=inf	n=1	-1
choiceFormSource	form=inf	n=2	1
choiceFormSource	form=inf	n=3	-1
choiceFormSource	form=inf	n=4	-2
choiceFormSource	form=ing	n=0	-3
choiceFormSource	form=ing	n=1	-1
choiceFormSource	form=ing	n=19	-2
choiceFormSource	form=ing	n=2	-1
choiceFormSource	form=ing	n=3	1
choiceFormSource	form=ing	n=4	2
choiceFormSource	form=nn	n=0	-1
choiceFormSource	form=nn	n=3	-1
choiceFormSource	form=nns	n=1	-1
choiceFormSource	form=pp	n=2	1
choiceFrameScore	frame=,>NP	n=12	1
choiceFrameScore	frame=,>QO	n=15	-1
choiceFrameScore	frame=,>ing	n=16	-1
choiceFrameScore	frame=.>#	n=10	2
choiceFrameScore	frame=.>#	n=13	2
choiceFrameScore	frame=.>#	n=15	1
choiceFrameScore	frame=.>#	n=16	6
choiceFrameScore	frame=.>#	n=6	-1
choiceFrameScore	frame=.>#	n=7	2
choiceFrameScore	frame=IN>NNP	n=13	1
choiceFrameScore	frame=IN>NP	n=16	-1
choiceFrameScore	frame=IN>NP	n=5	3
choiceFrameScore	frame=IN>NP	n=6	-1
choiceFrameScore	frame=NNP>.	n=16	1
choiceFrameScore	frame=NNP>and	n=10	1
choiceFrameScore	frame=NNP>inf	n=7	2
choiceFrameScore	frame=NNP>to	n=8	1
choiceFrameScore	frame=NP>,	n=8	2
choiceFrameScore	frame=NP>,	n=9	1
choiceFrameScore	frame=NP>.	n=13	-1
choiceFrameScore	frame=NP>.	n=5	-1
choiceFrameScore	frame=NP>.	n=7	2
choiceFrameScore	frame=NP>.	n=8	-1
choiceFrameScore	frame=NP>.	n=9	1
choiceFrameScore	frame=NP>:	n=10	1
choiceFrameScore	frame=NP>DASH	n=8	1
choiceFrameScore	frame=NP>and	n=10	-1
choiceFrameScore	frame=NP>and	n=5	-2
choiceFrameScore	frame=NP>fin	n=13	-2
choiceFrameScore	frame=NP>fin	n=16	-2
choiceFrameScore	frame=NP>fin	n=5	-3
choiceFrameScore	frame=NP>fin	n=7	-2
choiceFrameScore	frame=NP>ing	n=6	-1
choiceFrameScore	frame=NP>pp	n=14	2
choiceFrameScore	frame=NP>that	n=11	-1
choiceFrameScore	frame=NP>that	n=13	2
choiceFrameScore	frame=NP>that	n=7	-1
choiceFrameScore	frame=NP>to	n=7	-1
choiceFrameScore	frame=NP>to	n=9	-1
choiceFrameScore	frame=PRP>,	n=7	-1
choiceFrameScore	frame=PRP>.	n=5	-1
choiceFrameScore	frame=PRP>.	n=6	1
choiceFrameScore	frame=PRP>fin	n=11	1
choiceFrameScore	frame=PRP>fin	n=14	1
choiceFrameScore	frame=QO>NP	n=7	1
choiceFrameScore	frame=about>NP	n=5	1
choiceFrameScore	frame=about>NP	n=6	1
choiceFrameScore	frame=about>NP	n=8	-1
choiceFrameScore	frame=as>NP	n=10	1
choiceFrameScore	frame=at>NP	n=13	-1
choiceFrameScore	frame=at>NP	n=6	-1
choiceFrameScore	frame=for>NNP	n=6	1
choiceFrameScore	frame=for>NNP	n=7	1
choiceFrameScore	frame=for>NP	n=5	-1
choiceFrameScore	frame=for>NP	n=8	1
choiceFrameScore	frame=in>NP	n=11	-1
choiceFrameScore	frame=in>NP	n=7	1
choiceFrameScore	frame=on>NP	n=10	-1
choiceFrameScore	frame=on>NP	n=7	1
choiceFrameScore	frame=on>NP	n=8	-1
choiceFrameScore	frame=on>to	n=10	1
choiceFrameScore	frame=that>NNP	n=8	1
choiceFrameScore	frame=that>NNP	n=9	1
choiceFrameScore	frame=that>NP	n=10	-1
choiceFrameScore	frame=that>NP	n=13	1
choiceFrameScore	frame=that>NP	n=15	1
choiceFrameScore	frame=that>NP	n=5	1
choiceFrameScore	frame=that>PRP	n=11	-1
choiceFrameScore	frame=that>PRP	n=6	-2
choiceFrameScore	frame=that>PRP	n=7	-1
choiceFrameScore	frame=to>inf	n=10	1
choiceFrameScore	frame=to>inf	n=5	1
choiceFrameScore	frame=to>inf	n=6	-1
choiceFrameScore	frame=to>inf	n=9	1
choiceFrameScore	frame=with>NP	n=6	-1
choiceFrameScore	frame=with>NP	n=8	1
choiceInner	n=10	-1
choiceInner	n=13	-1
choiceInner	n=14	-3
choiceInner	n=15	-1
choiceInner	n=16	-3
choiceInner	n=6	1
choiceKindFirst	tag=63	class=ADJ	-1
choiceKindFirst	tag=63	class=about	1
choiceKindFirst	tag=63	class=as	-2
choiceKindFirst	tag=63	class=at	-1
choiceKindFirst	tag=63	class=ing	1
choiceKindFirst	tag=nn	class=NNP	-1
choiceKindFirst	tag=nn	class=ing	-1
choiceKindFirst	tag=nn	class=to	1
choiceKindFirst	tag=nns	class=fin	-1
choiceLemmaContent	word=allege	word=that	-1
choiceLemmaContent	word=appeal	word=not	1
choiceLemmaContent	word=ask	word=not	-1
choiceLemmaContent	word=ask	word=whether	-1
choiceLemmaContent	word=complaint	word=that	1
choiceLemmaContent	word=concede	word=that	1
choiceLemmaContent	word=dispute	word=that	-2
choiceLemmaContent	word=estimate	word=cost	1
choiceLemmaContent	word=say	word=it	3
choiceLemmaContent	word=say	word=same	1
choiceLemmaContent	word=say	word=that	-1
choiceLemmaContent	word=seek	word=to	-1
choiceLemmaContent	word=seem	word=that	-1
choiceLemmaContent	word=speak	word=condition	-1
choiceLemmaContent	word=tell	word=that	-1
choiceLemmaContent	word=think	word=that	-1
choiceLemmaContent	word=want	word=to	-1
choiceLemmaContent	word=worry	word=that	1
choiceLemmaContent	word=write	word=that	-1
choiceLemmaFinite	word=:	yes=no	yes=no	-1
choiceLemmaFinite	word=accord	yes=no	yes=no	-2
choiceLemmaFinite	word=accord	yes=yes	yes=no	1
choiceLemmaFinite	word=accord	yes=yes	yes=yes	1
choiceLemmaFinite	word=add	yes=no	yes=no	-4
choiceLemmaFinite	word=add	yes=yes	yes=yes	2
choiceLemmaFinite	word=apologise	yes=no	yes=no	1
choiceLemmaFinite	word=apologize	yes=no	yes=no	-1
choiceLemmaFinite	word=appeal	yes=no	yes=no	1
choiceLemmaFinite	word=apply	yes=no	yes=no	1
choiceLemmaFinite	word=ask	yes=no	yes=no	-1
choiceLemmaFinite	word=ask	yes=yes	yes=no	1
choiceLemmaFinite	word=attack	yes=no	yes=no	1
choiceLemmaFinite	word=attack	yes=yes	yes=no	-1
choiceLemmaFinite	word=attribute	yes=no	yes=no	1
choiceLemmaFinite	word=back	yes=no	yes=no	2
choiceLemmaFinite	word=call	yes=no	yes=yes	2
choiceLemmaFinite	word=claim	yes=yes	yes=no	1
choiceLemmaFinite	word=compare	yes=no	yes=no	1
choiceLemmaFinite	word=complaint	yes=yes	yes=no	1
choiceLemmaFinite	word=confirm	yes=yes	yes=no	-1
choiceLemmaFinite	word=continue	yes=no	yes=no	-2
choiceLemmaFinite	word=decide	yes=yes	yes=no	-1
choiceLemmaFinite	word=deem	yes=no	yes=no	1
choiceLemmaFinite	word=defend	yes=no	yes=no	3
choiceLemmaFinite	word=deliver	yes=no	yes=no	-1
choiceLemmaFinite	word=divide	yes=no	yes=no	2
choiceLemmaFinite	word=draw	yes=no	yes=no	1
choiceLemmaFinite	word=echo	yes=no	yes=no	1
choiceLemmaFinite	word=enjoy	yes=no	yes=no	-1
choiceLemmaFinite	word=estimate	yes=no	yes=no	2
choiceLemmaFinite	word=expect	yes=no	yes=no	2
choiceLemmaFinite	word=expect	yes=yes	yes=no	-2
choiceLemmaFinite	word=explain	yes=no	yes=no	-1
choiceLemmaFinite	word=find	yes=yes	yes=no	1
choiceLemmaFinite	word=focus	yes=no	yes=no	1
choiceLemmaFinite	word=go	yes=no	yes=no	-1
choiceLemmaFinite	word=go	yes=yes	yes=yes	2
choiceLemmaFinite	word=hear	yes=no	yes=no	-3
choiceLemmaFinite	word=hear	yes=yes	yes=yes	1
choiceLemmaFinite	word=invite	yes=no	yes=no	-2
choiceLemmaFinite	word=know	yes=yes	yes=yes	-1
choiceLemmaFinite	word=lay	yes=no	yes=no	1
choiceLemmaFinite	word=liken	yes=no	yes=no	1
choiceLemmaFinite	word=maintain	yes=no	yes=no	-1
choiceLemmaFinite	word=make	yes=no	yes=no	-2
choiceLemmaFinite	word=make	yes=yes	yes=no	3
choiceLemmaFinite	word=mean	yes=yes	yes=no	-1
choiceLemmaFinite	word=mention	yes=no	yes=no	3
choiceLemmaFinite	word=name	yes=no	yes=no	1
choiceLemmaFinite	word=nominate	yes=no	yes=no	1
choiceLemmaFinite	word=note	yes=yes	yes=no	1
choiceLemmaFinite	word=opinion	yes=yes	yes=no	1
choiceLemmaFinite	word=opposition	yes=no	yes=no	1
choiceLemmaFinite	word=point	yes=no	yes=no	-1
choiceLemmaFinite	word=point	yes=yes	yes=no	1
choiceLemmaFinite	word=predict	yes=no	yes=no	1
choiceLemmaFinite	word=press	yes=no	yes=no	-1
choiceLemmaFinite	word=press	yes=yes	yes=no	1
choiceLemmaFinite	word=promote	yes=no	yes=no	1
choiceLemmaFinite	word=propose	yes=no	yes=no	1
choiceLemmaFinite	word=read	yes=yes	yes=yes	1
choiceLemmaFinite	word=reject	yes=no	yes=no	1
choiceLemmaFinite	word=release	yes=no	yes=no	-1
choiceLemmaFinite	word=remember	yes=yes	yes=no	-1
choiceLemmaFinite	word=report	yes=yes	yes=no	1
choiceLemmaFinite	word=report	yes=yes	yes=yes	-1
choiceLemmaFinite	word=reportedly	yes=no	yes=no	-1
choiceLemmaFinite	word=reveal	yes=yes	yes=no	1
choiceLemmaFinite	word=rule	yes=no	yes=no	2
choiceLemmaFinite	word=say	yes=no	yes=no	-3
choiceLemmaFinite	word=say	yes=no	yes=yes	-2
choiceLemmaFinite	word=see	yes=no	yes=no	2
choiceLemmaFinite	word=seem	yes=no	yes=no	-2
choiceLemmaFinite	word=seem	yes=yes	yes=no	1
choiceLemmaFinite	word=send	yes=no	yes=no	-1
choiceLemmaFinite	word=sign	yes=no	yes=no	1
choiceLemmaFinite	word=strike	yes=no	yes=no	-1
choiceLemmaFinite	word=struggle	yes=no	yes=no	-1
choiceLemmaFinite	word=suggest	yes=yes	yes=no	1
choiceLemmaFinite	word=support	yes=no	yes=no	3
choiceLemmaFinite	word=tell	yes=no	yes=no	-1
choiceLemmaFinite	word=tell	yes=yes	yes=no	1
choiceLemmaFinite	word=think	yes=no	yes=no	3
choiceLemmaFinite	word=threaten	yes=no	yes=no	1
choiceLemmaFinite	word=tweet	yes=no	yes=no	1
choiceLemmaFinite	word=understand	yes=yes	yes=no	1
choiceLemmaFinite	word=vote	yes=no	yes=no	1
choiceLemmaFinite	word=vote	yes=yes	yes=no	-1
choiceLemmaFinite	word=want	yes=yes	yes=no	1
choiceLemmaFinite	word=welcome	yes=no	yes=no	1
choiceLemmaFinite	word=write	yes=no	yes=no	-3
choiceLemmaFinite	word=write	yes=yes	yes=yes	1
choiceLemmaFirst	word=accord	class=PRP	-1
choiceLemmaFirst	word=add	class=NP	-2
choiceLemmaFirst	word=allege	class=that	-1
choiceLemmaFirst	word=announce	class=NP	1
choiceLemmaFirst	word=appeal	class=ADV	1
choiceLemmaFirst	word=apply	class=NP	1
choiceLemmaFirst	word=ask	class=whether	-1
choiceLemmaFirst	word=attack	class=NNP	1
choiceLemmaFirst	word=back	class=NNP	2
choiceLemmaFirst	word=back	class=NP	1
choiceLemmaFirst	word=blast	class=NNP	-1
choiceLemmaFirst	word=complaint	class=that	1
choiceLemmaFirst	word=concede	class=that	1
choiceLemmaFirst	word=deem	class=NP	1
choiceLemmaFirst	word=defend	class=NP	1
choiceLemmaFirst	word=deliver	class=NP	-1
choiceLemmaFirst	word=discuss	class=NP	-1
choiceLemmaFirst	word=dismiss	class=NP	-1
choiceLemmaFirst	word=dispute	class=that	-2
choiceLemmaFirst	word=estimate	class=NP	1
choiceLemmaFirst	word=find	class=PRP	-1
choiceLemmaFirst	word=fire	class=NP	-1
choiceLemmaFirst	word=include	class=NP	1
choiceLemmaFirst	word=know	class=NP	-2
choiceLemmaFirst	word=maintain	class=NP	-1
choiceLemmaFirst	word=mention	class=NP	3
choiceLemmaFirst	word=praise	class=NP	1
choiceLemmaFirst	word=promote	class=NP	2
choiceLemmaFirst	word=propose	class=NP	1
choiceLemmaFirst	word=question	class=NP	1
choiceLemmaFirst	word=receive	class=NP	-2
choiceLemmaFirst	word=rule	class=NP	1
choiceLemmaFirst	word=say	class=PRP	1
choiceLemmaFirst	word=say	class=QO	-1
choiceLemmaFirst	word=see	class=NNP	1
choiceLemmaFirst	word=see	class=NP	1
choiceLemmaFirst	word=seek	class=NP	2
choiceLemmaFirst	word=seek	class=to	-1
choiceLemmaFirst	word=seem	class=PRP	1
choiceLemmaFirst	word=seem	class=that	-1
choiceLemmaFirst	word=show	class=NNP	1
choiceLemmaFirst	word=show	class=NP	-1
choiceLemmaFirst	word=speak	class=NP	-1
choiceLemmaFirst	word=strike	class=NP	-1
choiceLemmaFirst	word=support	class=NP	3
choiceLemmaFirst	word=support	class=ing	-1
choiceLemmaFirst	word=tell	class=QO	-1
choiceLemmaFirst	word=tell	class=that	-1
choiceLemmaFirst	word=think	class=NNP	1
choiceLemmaFirst	word=tweet	class=NP	1
choiceLemmaFirst	word=vote	class=NNP	1
choiceLemmaFirst	word=want	class=NP	2
choiceLemmaFirst	word=want	class=to	-1
choiceLemmaFirst	word=weigh	class=NP	2
choiceLemmaFirst	word=worry	class=NP	-1
choiceLemmaFirst	word=worry	class=that	1
choiceLemmaFirst	word=write	class=NP	-2
choiceLemmaFirst	word=write	class=QO	1
choiceLemmaLength	word=:	n=4	-1
choiceLemmaLength	word=:	n=6	1
choiceLemmaLength	word=accord	n=3	-1
choiceLemmaLength	word=accord	n=4	-3
choiceLemmaLength	word=accord	n=6	4
choiceLemmaLength	word=accuse	n=6	1
choiceLemmaLength	word=advise	n=6	-1
choiceLemmaLength	word=announce	n=4	1
choiceLemmaLength	word=ask	n=3	1
choiceLemmaLength	word=ask	n=4	-1
choiceLemmaLength	word=ask	n=6	1
choiceLemmaLength	word=attack	n=1	1
choiceLemmaLength	word=attack	n=6	-2
choiceLemmaLength	word=attribute	n=6	2
choiceLemmaLength	word=back	n=1	-1
choiceLemmaLength	word=back	n=2	4
choiceLemmaLength	word=back	n=6	-1
choiceLemmaLength	word=call	n=6	1
choiceLemmaLength	word=cite	n=6	1
choiceLemmaLength	word=claim	n=1	1
choiceLemmaLength	word=compare	n=6	1
choiceLemmaLength	word=complain	n=6	2
choiceLemmaLength	word=confirm	n=6	-1
choiceLemmaLength	word=decline	n=2	1
choiceLemmaLength	word=dismiss	n=6	-1
choiceLemmaLength	word=dispute	n=6	-2
choiceLemmaLength	word=divide	n=4	1
choiceLemmaLength	word=draw	n=2	1
choiceLemmaLength	word=estimate	n=6	1
choiceLemmaLength	word=express	n=6	3
choiceLemmaLength	word=favor	n=2	1
choiceLemmaLength	word=favor	n=6	-2
choiceLemmaLength	word=find	n=4	-1
choiceLemmaLength	word=go	n=2	-1
choiceLemmaLength	word=hear	n=2	-1
choiceLemmaLength	word=hear	n=6	1
choiceLemmaLength	word=include	n=6	1
choiceLemmaLength	word=lament	n=6	1
choiceLemmaLength	word=learn	n=6	-1
choiceLemmaLength	word=liken	n=6	2
choiceLemmaLength	word=make	n=6	1
choiceLemmaLength	word=mention	n=6	1
choiceLemmaLength	word=open	n=6	1
choiceLemmaLength	word=order	n=6	1
choiceLemmaLength	word=propose	n=6	1
choiceLemmaLength	word=rate	n=4	1
choiceLemmaLength	word=recall	n=6	1
choiceLemmaLength	word=receive	n=6	-1
choiceLemmaLength	word=reject	n=2	1
choiceLemmaLength	word=release	n=6	-1
choiceLemmaLength	word=report	n=6	1
choiceLemmaLength	word=respond	n=6	-1
choiceLemmaLength	word=say	n=2	-1
choiceLemmaLength	word=see	n=4	3
choiceLemmaLength	word=show	n=4	-1
choiceLemmaLength	word=show	n=6	1
choiceLemmaLength	word=sound	n=6	-1
choiceLemmaLength	word=speak	n=6	-1
choiceLemmaLength	word=support	n=1	1
choiceLemmaLength	word=support	n=2	1
choiceLemmaLength	word=take	n=4	2
choiceLemmaLength	word=tell	n=3	-1
choiceLemmaLength	word=tell	n=4	-1
choiceLemmaLength	word=underscore	n=6	-1
choiceLemmaLength	word=understand	n=6	1
choiceLemmaLength	word=want	n=6	1
choiceLemmaLength	word=welcome	n=2	2
choiceLemmaNext	word=:	class=.	-1
choiceLemmaNext	word=:	class=:	1
choiceLemmaNext	word=accuse	class=.	1
choiceLemmaNext	word=add	class=.	-1
choiceLemmaNext	word=agree	class=.	1
choiceLemmaNext	word=agree	class=END	-1
choiceLemmaNext	word=allege	class=.	-1
choiceLemmaNext	word=announce	class=.	1
choiceLemmaNext	word=appeal	class=.	1
choiceLemmaNext	word=apply	class=.	2
choiceLemmaNext	word=argue	class=,	-1
choiceLemmaNext	word=ask	class=,	3
choiceLemmaNext	word=attribute	class=.	3
choiceLemmaNext	word=back	class=,	1
choiceLemmaNext	word=call	class=,	-2
choiceLemmaNext	word=call	class=END	1
choiceLemmaNext	word=call	class=and	1
choiceLemmaNext	word=claim	class=DASH	1
choiceLemmaNext	word=confirm	class=.	-1
choiceLemmaNext	word=dispute	class=.	-2
choiceLemmaNext	word=divide	class=.	1
choiceLemmaNext	word=estimate	class=.	1
choiceLemmaNext	word=express	class=.	2
choiceLemmaNext	word=favor	class=.	-2
choiceLemmaNext	word=feel	class=.	1
choiceLemmaNext	word=find	class=.	1
choiceLemmaNext	word=focus	class=,	1
choiceLemmaNext	word=give	class=,	-1
choiceLemmaNext	word=go	class=.	-1
choiceLemmaNext	word=go	class=END	1
choiceLemmaNext	word=insist	class=.	1
choiceLemmaNext	word=know	class=fin	-1
choiceLemmaNext	word=liken	class=.	1
choiceLemmaNext	word=make	class=DASH	1
choiceLemmaNext	word=note	class=.	2
choiceLemmaNext	word=oppose	class=and	1
choiceLemmaNext	word=opposition	class=fin	1
choiceLemmaNext	word=pledge	class=.	1
choiceLemmaNext	word=point	class=.	1
choiceLemmaNext	word=point	class=END	-1
choiceLemmaNext	word=predict	class=.	1
choiceLemmaNext	word=prefer	class=.	2
choiceLemmaNext	word=promote	class=.	1
choiceLemmaNext	word=question	class=.	2
choiceLemmaNext	word=release	class=,	-1
choiceLemmaNext	word=release	class=.	-1
choiceLemmaNext	word=report	class=END	-1
choiceLemmaNext	word=respond	class=,	-1
choiceLemmaNext	word=say	class=,	-1
choiceLemmaNext	word=say	class=.	3
choiceLemmaNext	word=say	class=DASH	-1
choiceLemmaNext	word=say	class=END	1
choiceLemmaNext	word=say	class=NNP	-1
choiceLemmaNext	word=say	class=and	-2
choiceLemmaNext	word=seek	class=END	1
choiceLemmaNext	word=seem	class=.	-1
choiceLemmaNext	word=show	class=,	1
choiceLemmaNext	word=sound	class=.	-1
choiceLemmaNext	word=state	class=.	-1
choiceLemmaNext	word=support	class=.	-1
choiceLemmaNext	word=think	class=,	1
choiceLemmaNext	word=turn	class=DASH	1
choiceLemmaNext	word=understand	class=.	2
choiceLemmaNext	word=urge	class=.	1
choiceLemmaNext	word=vote	class=,	1
choiceLemmaNext	word=want	class=.	1
choiceLemmaNext	word=warn	class=,	1
choiceLemmaNext	word=write	class=,	-1
choiceLemmaOuter	word=accord	yes=yes	2
choiceLemmaOuter	word=accuse	yes=no	1
choiceLemmaOuter	word=add	yes=no	-1
choiceLemmaOuter	word=advocate	yes=no	1
choiceLemmaOuter	word=allege	yes=no	-2
choiceLemmaOuter	word=announce	yes=no	1
choiceLemmaOuter	word=apply	yes=yes	2
choiceLemmaOuter	word=attribute	yes=no	4
choiceLemmaOuter	word=back	yes=no	1
choiceLemmaOuter	word=begin	yes=no	-1
choiceLemmaOuter	word=believe	yes=no	2
choiceLemmaOuter	word=celebrate	yes=no	-1
choiceLemmaOuter	word=claim	yes=no	1
choiceLemmaOuter	word=comment	yes=no	1
choiceLemmaOuter	word=compare	yes=no	1
choiceLemmaOuter	word=complain	yes=no	1
choiceLemmaOuter	word=consider	yes=no	1
choiceLemmaOuter	word=consider	yes=yes	-1
choiceLemmaOuter	word=defend	yes=no	1
choiceLemmaOuter	word=deliver	yes=no	-1
choiceLemmaOuter	word=dismiss	yes=no	-2
choiceLemmaOuter	word=dispute	yes=no	-2
choiceLemmaOuter	word=divide	yes=no	2
choiceLemmaOuter	word=elaborate	yes=no	-1
choiceLemmaOuter	word=emerge	yes=no	-1
choiceLemmaOuter	word=estimate	yes=no	1
choiceLemmaOuter	word=expect	yes=no	1
choiceLemmaOuter	word=expect	yes=yes	-1
choiceLemmaOuter	word=explain	yes=no	-1
choiceLemmaOuter	word=express	yes=no	1
choiceLemmaOuter	word=figure	yes=no	-1
choiceLemmaOuter	word=fire	yes=no	-1
choiceLemmaOuter	word=give	yes=no	-1
choiceLemmaOuter	word=greet	yes=no	-1
choiceLemmaOuter	word=hate	yes=no	-1
choiceLemmaOuter	word=hear	yes=no	-1
choiceLemmaOuter	word=hear	yes=yes	1
choiceLemmaOuter	word=intend	yes=no	1
choiceLemmaOuter	word=interrupt	yes=no	-1
choiceLemmaOuter	word=invite	yes=no	-2
choiceLemmaOuter	word=know	yes=yes	-1
choiceLemmaOuter	word=lay	yes=no	1
choiceLemmaOuter	word=learn	yes=no	-1
choiceLemmaOuter	word=liken	yes=no	3
choiceLemmaOuter	word=look	yes=no	-1
choiceLemmaOuter	word=maintain	yes=no	-1
choiceLemmaOuter	word=mention	yes=no	1
choiceLemmaOuter	word=nickname	yes=no	-1
choiceLemmaOuter	word=nominate	yes=no	1
choiceLemmaOuter	word=oppose	yes=no	1
choiceLemmaOuter	word=plan	yes=no	1
choiceLemmaOuter	word=plan	yes=yes	-1
choiceLemmaOuter	word=point	yes=no	-1
choiceLemmaOuter	word=point	yes=yes	1
choiceLemmaOuter	word=post	yes=no	-2
choiceLemmaOuter	word=predict	yes=no	2
choiceLemmaOuter	word=promote	yes=no	1
choiceLemmaOuter	word=propose	yes=no	1
choiceLemmaOuter	word=rate	yes=no	2
choiceLemmaOuter	word=receive	yes=no	-1
choiceLemmaOuter	word=refuse	yes=no	1
choiceLemmaOuter	word=reject	yes=no	2
choiceLemmaOuter	word=release	yes=no	-1
choiceLemmaOuter	word=reportedly	yes=no	-2
choiceLemmaOuter	word=respond	yes=no	-1
choiceLemmaOuter	word=rule	yes=no	2
choiceLemmaOuter	word=say	yes=yes	-2
choiceLemmaOuter	word=see	yes=no	1
choiceLemmaOuter	word=sign	yes=no	1
choiceLemmaOuter	word=sound	yes=no	-1
choiceLemmaOuter	word=speak	yes=no	-1
choiceLemmaOuter	word=start	yes=no	-1
choiceLemmaOuter	word=support	yes=no	2
choiceLemmaOuter	word=tell	yes=yes	-1
choiceLemmaOuter	word=think	yes=no	1
choiceLemmaOuter	word=threaten	yes=yes	1
choiceLemmaOuter	word=understand	yes=no	2
choiceLemmaOuter	word=vote	yes=no	1
choiceLemmaOuter	word=want	yes=no	1
choiceLemmaOuter	word=weigh	yes=no	1
choiceLemmaOuter	word=welcome	yes=no	1
choiceLemmaOuter	word=write	yes=no	-1
choiceLemmaSource	word=accord	n=1	2
choiceLemmaSource	word=accuse	n=4	1
choiceLemmaSource	word=add	n=3	1
choiceLemmaSource	word=advocate	n=3	1
choiceLemmaSource	word=allege	n=3	-1
choiceLemmaSource	word=announce	n=1	-1
choiceLemmaSource	word=appeal	n=4	1
choiceLemmaSource	word=appear	n=0	1
choiceLemmaSource	word=appear	n=3	-1
choiceLemmaSource	word=apply	n=4	1
choiceLemmaSource	word=ask	n=0	1
choiceLemmaSource	word=claim	n=1	1
choiceLemmaSource	word=claim	n=2	1
choiceLemmaSource	word=claim	n=3	-1
choiceLemmaSource	word=compare	n=3	1
choiceLemmaSource	word=complaint	n=0	1
choiceLemmaSource	word=decline	n=3	-1
choiceLemmaSource	word=defend	n=3	1
choiceLemmaSource	word=demand	n=2	-1
choiceLemmaSource	word=denounce	n=3	1
choiceLemmaSource	word=describe	n=4	1
choiceLemmaSource	word=dismiss	n=1	-1
choiceLemmaSource	word=divide	n=2	1
choiceLemmaSource	word=draw	n=3	1
choiceLemmaSource	word=estimate	n=3	1
choiceLemmaSource	word=find	n=1	2
choiceLemmaSource	word=find	n=19	1
choiceLemmaSource	word=find	n=2	-1
choiceLemmaSource	word=find	n=3	-2
choiceLemmaSource	word=give	n=3	-1
choiceLemmaSource	word=hint	n=0	-1
choiceLemmaSource	word=hope	n=2	-1
choiceLemmaSource	word=hope	n=3	1
choiceLemmaSource	word=include	n=1	1
choiceLemmaSource	word=intend	n=3	1
choiceLemmaSource	word=know	n=3	-2
choiceLemmaSource	word=look	n=2	-1
choiceLemmaSource	word=note	n=0	-1
choiceLemmaSource	word=note	n=4	3
choiceLemmaSource	word=offer	n=4	1
choiceLemmaSource	word=opinion	n=1	1
choiceLemmaSource	word=post	n=3	-1
choiceLemmaSource	word=propose	n=3	1
choiceLemmaSource	word=put	n=1	1
choiceLemmaSource	word=reject	n=1	1
choiceLemmaSource	word=say	n=2	2
choiceLemmaSource	word=say	n=25	-1
choiceLemmaSource	word=see	n=1	-1
choiceLemmaSource	word=seek	n=1	1
choiceLemmaSource	word=seem	n=0	1
choiceLemmaSource	word=show	n=1	1
choiceLemmaSource	word=show	n=2	1
choiceLemmaSource	word=show	n=3	-1
choiceLemmaSource	word=show	n=4	-1
choiceLemmaSource	word=speak	n=3	-1
choiceLemmaSource	word=support	n=2	1
choiceLemmaSource	word=tell	n=0	2
choiceLemmaSource	word=think	n=0	2
choiceLemmaSource	word=urge	n=3	1
choiceLemmaSource	word=vote	n=1	1
choiceLemmaSource	word=welcome	n=2	1
choiceLemmaSource	word=write	n=3	-1
choiceLemmaSource	word=write	n=4	-1
choiceLemmaSourceClass	word=ask	noun=n.person	-1
choiceLemmaSourceClass	word=attack	noun=n.act	1
choiceLemmaSourceClass	word=attribute	noun=n.person	1
choiceLemmaSourceClass	word=call	noun=n.person	1
choiceLemmaSourceClass	word=divide	noun=n.person	2
choiceLemmaSourceClass	word=expect	noun=n.person	2
choiceLemmaSourceClass	word=find	noun=n.act	1
choiceLemmaSourceClass	word=find	noun=n.person	-2
choiceLemmaSourceClass	word=opinion	noun=n.cognition	1
choiceLemmaSourceClass	word=prefer	noun=n.person	1
choiceLemmaSourceClass	word=reject	noun=n.group	1
choiceLemmaSourceClass	word=say	noun=n.group	1
choiceLemmaSourceClass	word=show	noun=n.cognition	3
choiceLemmaSourceClass	word=show	noun=n.person	-3
choiceLemmaSourceClass	word=write	noun=n.person	1
choiceLength	tag=63	n=1	-2
choiceLength	tag=63	n=14	1
choiceLength	tag=63	n=22	1
choiceLength	tag=63	n=3	-2
choiceLength	tag=63	n=4	-1
choiceLength	tag=63	n=9	1
choiceLength	tag=colon	n=22	-1
choiceLength	tag=colon	n=4	-1
choiceLength	tag=colon	n=6	1
choiceLength	tag=colon	n=9	2
choiceLength	tag=nn	n=1	-1
choiceLengthFirst	n=1	class=ADV	yes=no	-1
choiceLengthFirst	n=1	class=NNP	yes=no	-1
choiceLengthFirst	n=1	class=NP	yes=no	-1
choiceLengthFirst	n=1	class=which	yes=no	2
choiceLengthFirst	n=14	class=NP	yes=yes	1
choiceLengthFirst	n=14	class=fin	yes=yes	-2
choiceLengthFirst	n=14	class=ing	yes=yes	-2
choiceLengthFirst	n=22	class=NP	yes=no	3
choiceLengthFirst	n=22	class=PRP	yes=yes	-1
choiceLengthFirst	n=22	class=to	yes=yes	-1
choiceLengthFirst	n=3	class=PRP	yes=yes	-1
choiceLengthFirst	n=4	class=NNP	yes=yes	-1
choiceLengthFirst	n=4	class=NP	yes=yes	-1
choiceLengthFirst	n=4	class=PRP	yes=no	1
choiceLengthFirst	n=4	class=QO	yes=no	-1
choiceLengthFirst	n=4	class=that	yes=no	-1
choiceLengthFirst	n=4	class=that	yes=yes	1
choiceLengthFirst	n=4	class=what	yes=yes	-1
choiceLengthFirst	n=4	class=which	yes=yes	1
choiceLengthFirst	n=6	class=NNP	yes=no	1
choiceLengthFirst	n=6	class=PRP	yes=yes	-1
choiceLengthFirst	n=6	class=QO	yes=yes	-4
choiceLengthFirst	n=6	class=fin	yes=yes	1
choiceLengthFirst	n=6	class=that	yes=no	-1
choiceLengthFirst	n=6	class=that	yes=yes	1
choiceLengthFirst	n=6	class=to	yes=no	2
choiceLengthFirst	n=9	class=NNP	yes=no	-1
choiceLengthFirst	n=9	class=NNP	yes=yes	1
choiceLengthFirst	n=9	class=PRP	yes=no	1
choiceLengthFirst	n=9	class=QO	yes=no	1
choiceLengthFirst	n=9	class=what	yes=yes	1
choiceLengthNext	n=1	class=NNP	2
choiceLengthNext	n=1	class=but	1
choiceLengthNext	n=1	class=fin	-3
choiceLengthNext	n=1	class=in	-1
choiceLengthNext	n=14	class=,	2
choiceLengthNext	n=14	class=END	1
choiceLengthNext	n=14	class=fin	1
choiceLengthNext	n=2	class=,	-3
choiceLengthNext	n=2	class=and	1
choiceLengthNext	n=2	class=fin	1
choiceLengthNext	n=2	class=in	-1
choiceLengthNext	n=22	class=,	3
choiceLengthNext	n=22	class=.	-2
choiceLengthNext	n=3	class=,	1
choiceLengthNext	n=4	class=,	-2
choiceLengthNext	n=4	class=.	1
choiceLengthNext	n=4	class=END	1
choiceLengthNext	n=4	class=X	-1
choiceLengthNext	n=4	class=on	-1
choiceLengthNext	n=6	class=.	2
choiceLengthNext	n=6	class=DASH	-1
choiceLengthNext	n=6	class=during	-1
choiceLengthNext	n=9	class=,	1
choiceLengthNext	n=9	class=.	1
choiceLengthNext	n=9	class=END	1
choiceNext	class=,	1
choiceNext	class=.	1
choiceNext	class=:	-2
choiceNext	class=ADV	-1
choiceNext	class=END	2
choiceNext	class=NNP	1
choiceNext	class=NP	-1
choiceNext	class=X	-2
choiceNext	class=as	-1
choiceNext	class=at	-1
choiceNext	class=but	1
choiceNext	class=by	-1
choiceNext	class=in	-2
choiceNext	class=on	-2
choiceNext	class=while	-1
choiceNext	class=with	-1
choiceNext2	classes=, ADV	-1
choiceNext2	classes=, NNP	3
choiceNext2	classes=, NP	3
choiceNext2	classes=, although	1
choiceNext2	classes=, and	1
choiceNext2	classes=, but	1
choiceNext2	classes=, fin	-1
choiceNext2	classes=, in	-1
choiceNext2	classes=, pp	-2
choiceNext2	classes=, though	-1
choiceNext2	classes=, while	2
choiceNext2	classes=, who	-2
choiceNext2	classes=. #	1
choiceNext2	classes=: #	-1
choiceNext2	classes=DASH NP	1
choiceNext2	classes=DASH PRP	1
choiceNext2	classes=DASH fin	-1
choiceNext2	classes=END #	2
choiceNext2	classes=NNP ,	1
choiceNext2	classes=after NP	-1
choiceNext2	classes=and NP	-2
choiceNext2	classes=but fin	1
choiceNext2	classes=by ing	-1
choiceNext2	classes=fin .	-1
choiceNext2	classes=fin NNP	2
choiceNext2	classes=fin by	1
choiceNext2	classes=fin that	-1
choiceNext2	classes=in NP	-1
choiceNext2	classes=on NNP	-1
choiceNext2	classes=with NP	-1
choiceNextFirst	class=,	class=NP	1
choiceNextFirst	class=,	class=PRP	1
choiceNextFirst	class=,	class=that	-1
choiceNextFirst	class=.	class=ADJ	-2
choiceNextFirst	class=.	class=fin	-1
choiceNextFirst	class=.	class=how	1
choiceNextFirst	class=.	class=in	1
choiceNextFirst	class=.	class=inf	-1
choiceNextFirst	class=.	class=to	1
choiceNextFirst	class=.	class=whether	1
choiceNextFirst	class=:	class=NNP	-1
choiceNextFirst	class=:	class=NP	-1
choiceNextFirst	class=ADV	class=NP	-1
choiceNextFirst	class=DASH	class=NP	2
choiceNextFirst	class=DASH	class=to	-2
choiceNextFirst	class=END	class=ing	1
choiceNextFirst	class=END	class=that	1
choiceNextFirst	class=NNP	class=that	3
choiceNextFirst	class=NP	class=NP	-1
choiceNextFirst	class=PRP	class=QO	1
choiceNextFirst	class=X	class=NP	-1
choiceNextFirst	class=after	class=NNP	1
choiceNextFirst	class=and	class=NP	2
choiceNextFirst	class=and	class=that	-1
choiceNextFirst	class=at	class=NP	-1
choiceNextFirst	class=by	class=NP	-2
choiceNextFirst	class=in	class=NP	-2
choiceNextFirst	class=on	class=QO	-2
choiceNoSourceForm	form=fin	-1
choiceNoSourceForm	form=fin+passive	1
choiceNoSourceForm	form=fin+passive+not	1
choiceNoSourceForm	form=inf	-1
choiceNoSourceForm	form=ing	-3
choiceNoSourceForm	form=nn	-1
choiceNoSourceLemma	word=appear	1
choiceNoSourceLemma	word=ask	1
choiceNoSourceLemma	word=complaint	1
choiceNoSourceLemma	word=hint	-1
choiceNoSourceLemma	word=note	-1
choiceNoSourceLemma	word=seem	1
choiceNoSourceLemma	word=tell	2
choiceNoSourceLemma	word=think	2
choiceOuterMargin	n=0	1
choiceOuterMargin	n=10	-1
choiceOuterMargin	n=11	1
choiceOuterMargin	n=12	-1
choiceOuterMargin	n=13	-2
choiceOuterMargin	n=16	-2
choiceOuterMargin	n=2	1
choiceOuterMargin	n=3	1
choiceOuterMargin	n=5	-1
choiceOuterOwn	n=0	n=12	1
choiceOuterOwn	n=0	n=13	1
choiceOuterOwn	n=0	n=15	1
choiceOuterOwn	n=0	n=5	-1
choiceOuterOwn	n=11	n=7	-1
choiceOuterOwn	n=12	n=10	1
choiceOuterOwn	n=12	n=9	-1
choiceOuterOwn	n=15	n=15	1
choiceOuterOwn	n=15	n=7	-1
choiceOuterOwn	n=16	n=15	1
choiceOuterOwn	n=16	n=6	-1
choiceOuterOwn	n=16	n=7	2
choiceOuterOwn	n=5	n=6	1
choiceOuterOwn	n=5	n=7	-2
choiceOuterOwn	n=5	n=9	1
choiceOuterOwn	n=6	n=13	1
choiceOuterOwn	n=6	n=9	-1
choiceOuterOwn	n=7	n=14	1
choiceOuterOwn	n=7	n=5	1
choiceOuterOwn	n=7	n=6	-2
choiceOuterOwn	n=8	n=6	-3
choiceOuterScore	yes=no	n=12	1
choiceOuterScore	yes=no	n=13	1
choiceOuterScore	yes=no	n=14	1
choiceOuterScore	yes=no	n=15	1
choiceOuterScore	yes=no	n=5	-1
choiceOuterScore	yes=no	n=6	-1
choiceOuterScore	yes=no	n=7	-1
choiceOuterScore	yes=yes	n=10	1
choiceOuterScore	yes=yes	n=13	-1
choiceOuterScore	yes=yes	n=16	1
choiceOuterScore	yes=yes	n=6	-1
choiceOuterScore	yes=yes	n=9	-2
choiceOuterSide	state=2	class=NNP	-1
choiceOuterSide	state=2	class=QO	1
choiceOuterSide	state=2	class=fin	1
choiceOuterSide	state=2	class=how	-1
choiceOuterSide	state=2	class=if	-1
choiceOuterSide	state=2	class=what	-3
choiceOuterSide	state=2	class=where	1
choiceOuterSide	state=3	class=NNP	-1
choiceOuterSide	state=3	class=NP	-1
choiceOuterSide	state=3	class=QO	-4
choiceOuterSide	state=3	class=pp	1
choiceOuterSide	state=5	class=when	1
choiceOuterSide	state=6	class=NP	1
choiceOuterSideScore	state=2	yes=no	yes=yes	-4
choiceOuterSideScore	state=2	yes=yes	yes=no	1
choiceOuterSideScore	state=2	yes=yes	yes=yes	-2
choiceOuterSideScore	state=3	yes=yes	yes=no	-2
choiceOuterSideScore	state=3	yes=yes	yes=yes	-2
choiceOuterSideScore	state=5	yes=yes	yes=no	1
choiceOuterSideScore	state=6	yes=yes	yes=yes	-1
choiceOverlap	n=0	2
choiceOverlap	n=10	-2
choiceOverlap	n=11	-1
choiceOverlap	n=12	-2
choiceOverlap	n=13	-3
choiceOverlap	n=14	-4
choiceOverlap	n=15	-5
choiceOverlap	n=16	-5
choiceOverlap	n=5	2
choiceOverlap	n=6	2
choiceOverlap	n=7	2
choiceOverlap	n=9	1
choiceOverlapMargin	n=0	2
choiceOverlapMargin	n=1	1
choiceOverlapMargin	n=10	-1
choiceOverlapMargin	n=12	-2
choiceOverlapMargin	n=13	-5
choiceOverlapMargin	n=14	-2
choiceOverlapMargin	n=15	-2
choiceOverlapMargin	n=16	-5
choicePreviousFirst	class=,	class=PRP	-1
choicePreviousFirst	class=,	class=that	1
choicePreviousFirst	class=.	class=NNP	1
choicePreviousFirst	class=.	class=NP	3
choicePreviousFirst	class=.	class=QO	4
choicePreviousFirst	class=.	class=ing	-1
choicePreviousFirst	class=:	class=NP	-1
choicePreviousFirst	class=:	class=PRP	-1
choicePreviousFirst	class=:	class=inf	-1
choicePreviousFirst	class=ADJ	class=PRP	1
choicePreviousFirst	class=ADV	class=that	-1
choicePreviousFirst	class=DASH	class=NNP	-1
choicePreviousFirst	class=DASH	class=NP	-1
choicePreviousFirst	class=IN	class=NP	-1
choicePreviousFirst	class=NNP	class=that	1
choicePreviousFirst	class=NP	class=PRP	3
choicePreviousFirst	class=NP	class=QO	-1
choicePreviousFirst	class=NP	class=fin	-2
choicePreviousFirst	class=NP	class=that	1
choicePreviousFirst	class=QC	class=NNP	-1
choicePreviousFirst	class=QC	class=NP	2
choicePreviousFirst	class=about	class=NP	2
choicePreviousFirst	class=about	class=how	1
choicePreviousFirst	class=about	class=whether	1
choicePreviousFirst	class=after	class=NP	-1
choicePreviousFirst	class=against	class=NP	2
choicePreviousFirst	class=and	class=NP	1
choicePreviousFirst	class=as	class=NP	-3
choicePreviousFirst	class=as	class=PRP	-2
choicePreviousFirst	class=at	class=NP	-1
choicePreviousFirst	class=by	class=NP	-2
choicePreviousFirst	class=fin	class=ADJ	-1
choicePreviousFirst	class=fin	class=ADV	-1
choicePreviousFirst	class=fin	class=EX	1
choicePreviousFirst	class=fin	class=PRP	1
choicePreviousFirst	class=fin	class=fin	-1
choicePreviousFirst	class=fin	class=how	-1
choicePreviousFirst	class=fin	class=to	-1
choicePreviousFirst	class=fin	class=which	1
choicePreviousFirst	class=for	class=NNP	1
choicePreviousFirst	class=in	class=NP	-1
choicePreviousFirst	class=ing	class=NNP	1
choicePreviousFirst	class=ing	class=NP	1
choicePreviousFirst	class=ing	class=that	-1
choicePreviousFirst	class=like	class=NP	-1
choicePreviousFirst	class=of	class=QO	-1
choicePreviousFirst	class=under	class=NP	-1
choiceQuoteBefore	n=0	side=left	-1
choiceQuoteBefore	n=1	side=left	-1
choiceQuoteBefore	n=4	side=both	-1
choiceQuoteBefore	n=4	side=left	1
choiceQuoteBefore	n=4	side=right	1
choiceQuoteBefore	n=5	side=both	-1
choiceQuoteBefore	n=5	side=right	-3
choiceQuoteBefore	n=6	side=right	-4
choiceQuoted	marks=long-open	yes=no	-5
choiceQuoted	marks=outside	yes=yes	-4
choiceQuotedAll	marks=long-open	yes=no	yes=yes	-4
choiceQuotedAll	marks=outside	yes=no	yes=no	-1
choiceQuotedAll	marks=outside	yes=yes	yes=yes	1
choiceRepeatedFirst	n=0	class=ADJ	yes=no	-1
choiceRepeatedFirst	n=0	class=NNP	yes=yes	-1
choiceRepeatedFirst	n=0	class=NP	yes=yes	-1
choiceRepeatedFirst	n=0	class=PRP	yes=no	1
choiceRepeatedFirst	n=0	class=PRP	yes=yes	-1
choiceRepeatedFirst	n=0	class=fin	yes=yes	-1
choiceRepeatedFirst	n=0	class=if	yes=yes	1
choiceRepeatedFirst	n=0	class=ing	yes=no	1
choiceRepeatedFirst	n=0	class=that	yes=no	-2
choiceRepeatedFirst	n=1	class=ADJ	yes=no	-1
choiceRepeatedFirst	n=1	class=NNP	yes=no	-2
choiceRepeatedFirst	n=1	class=NP	yes=yes	-1
choiceRepeatedFirst	n=1	class=PRP	yes=yes	1
choiceRepeatedFirst	n=1	class=ing	yes=no	1
choiceRepeatedFirst	n=1	class=that	yes=yes	1
choiceRepeatedFirst	n=1	class=to	yes=no	1
choiceRepeatedFirst	n=1	class=to	yes=yes	-1
choiceRepeatedFirst	n=1	class=which	yes=no	1
choiceRepeatedFirst	n=2	class=PRP	yes=yes	-1
choiceRepeatedFirst	n=2	class=to	yes=no	1
choiceRepeatedFirst	n=3	class=NP	yes=yes	1
choiceRepeatedFirst	n=3	class=QO	yes=yes	1
choiceRepeatedFirst	n=3	class=that	yes=no	1
choiceRepeatedFirst	n=4	class=NP	yes=no	1
choiceRepeatedFirst	n=4	class=PRP	yes=yes	-1
choiceRepeatedFirst	n=4	class=how	yes=yes	1
choiceRepeatedFirst	n=5	class=NNP	yes=no	1
choiceRepeatedFirst	n=5	class=to	yes=no	-1
choiceRepeatedScore	n=0	n=11	-1
choiceRepeatedScore	n=0	n=5	-1
choiceRepeatedScore	n=0	n=9	-1
choiceRepeatedScore	n=1	n=10	-1
choiceRepeatedScore	n=1	n=11	-1
choiceRepeatedScore	n=1	n=13	1
choiceRepeatedScore	n=1	n=14	1
choiceRepeatedScore	n=1	n=5	-1
choiceRepeatedScore	n=2	n=13	3
choiceRepeatedScore	n=2	n=14	-1
choiceRepeatedScore	n=2	n=9	-2
choiceRepeatedScore	n=3	n=11	2
choiceRepeatedScore	n=3	n=13	-2
choiceRepeatedScore	n=4	n=11	1
choiceRepeatedScore	n=4	n=13	-1
choiceRepeatedScore	n=5	n=10	1
choiceRepeatedScore	n=5	n=12	-1
choiceRepeatedScore	n=5	n=8	-1
choiceRepeatedScore	n=5	n=9	2
choiceRestFirst	n=1	class=ing	1
choiceRestFirst	n=1	class=that	1
choiceRestFirst	n=14	class=to	-1
choiceRestFirst	n=2	class=ADJ	-1
choiceRestFirst	n=2	class=fin	-1
choiceRestFirst	n=2	class=how	1
choiceRestFirst	n=2	class=in	1
choiceRestFirst	n=2	class=whether	1
choiceRestFirst	n=22	class=NNP	-1
choiceRestFirst	n=22	class=NP	-3
choiceRestFirst	n=22	class=QO	-4
choiceRestFirst	n=22	class=ing	-1
choiceRestFirst	n=22	class=that	-2
choiceRestFirst	n=3	class=NNP	-1
choiceRestFirst	n=4	class=NNP	1
choiceRestFirst	n=4	class=QO	1
choiceRestFirst	n=4	class=that	2
choiceRestFirst	n=6	class=that	-1
choiceRestFirst	n=6	class=which	1
choiceRestFirst	n=9	class=NNP	1
choiceRestFirst	n=9	class=NP	2
choiceRestFirst	n=9	class=QO	2
choiceRestFirst	n=9	class=that	1
choiceRule	rule=according-to	n=8	2
choiceRule	rule=clause-resumed	n=8	-1
choiceRule	rule=clause-subject-verb	n=8	3
choiceRule	rule=gerund	n=8	1
choiceRule	rule=none	n=0	-3
choiceRule	rule=object-infinitive	n=8	2
choiceRule	rule=preposition	n=8	1
choiceRule	rule=quotation-resumed	n=8	1
choiceRule	rule=small-clause	n=4	1
choiceRule	rule=that-clause	n=4	-1
choiceRule	rule=that-clause	n=8	1
choiceRule	rule=to-infinitive	n=3	-1
choiceRule	rule=to-infinitive	n=8	1
choiceRule	rule=verb-quotation	n=7	-1
choiceRule	rule=wh-clause	n=6	-1
choiceRuleClass	rule=bare-clause	kind=fact	-1
choiceRuleClass	rule=clause-resumed	kind=speech	-1
choiceRuleClass	rule=clause-subject-verb	kind=speech	1
choiceRuleClass	rule=colon-quotation	kind=speech	-1
choiceRuleClass	rule=none	kind=about	-1
choiceRuleClass	rule=none	kind=belief	1
choiceRuleClass	rule=none	kind=hedge	-4
choiceRuleClass	rule=none	kind=unlisted	-3
choiceRuleClass	rule=noun-phrase	kind=label	-2
choiceRuleClass	rule=object-infinitive	kind=speech	1
choiceRuleClass	rule=preposition	kind=about	1
choiceRuleClass	rule=quotation-resumed	kind=speech	1
choiceRuleClass	rule=quotation-subject-verb	kind=speech	-1
choiceRuleClass	rule=small-clause	kind=label	2
choiceRuleClass	rule=small-clause	kind=speech	-1
choiceRuleClass	rule=that-clause	kind=belief	1
choiceRuleClass	rule=that-clause	kind=claim	-1
choiceRuleClass	rule=to-infinitive	kind=belief	-1
choiceRuleClass	rule=to-infinitive	kind=claim	1
choiceRuleClass	rule=to-infinitive	kind=speech	1
choiceRuleClass	rule=to-infinitive	kind=wish	1
choiceRuleClass	rule=verb-quotation	kind=speech	-1
choiceRuleClass	rule=wh-clause	kind=claim	-2
choiceRuleClass	rule=wh-clause	kind=other	1
choiceRuleClass	rule=wh-clause	kind=speech	-1
choiceRuleFirst	n=0	class=ADJ	-1
choiceRuleFirst	n=0	class=ADV	-2
choiceRuleFirst	n=0	class=at	-1
choiceRuleFirst	n=0	class=fin	-2
choiceRuleFirst	n=0	class=how	3
choiceRuleFirst	n=0	class=if	1
choiceRuleFirst	n=0	class=inf	-1
choiceRuleFirst	n=0	class=pp	-1
choiceRuleFirst	n=0	class=that	2
choiceRuleFirst	n=0	class=whether	2
choiceRuleFirst	n=0	class=which	1
choiceRuleFirst	n=0	class=who	1
choiceRuleFirst	n=0	class=why	2
choiceRuleFirst	n=2	class=NP	-1
choiceRuleFirst	n=4	class=NNP	-2
choiceRuleFirst	n=4	class=QO	-1
choiceRuleFirst	n=4	class=that	-1
choiceRuleFirst	n=5	class=NP	-2
choiceRuleFirst	n=6	class=NNP	1
choiceRuleFirst	n=6	class=ing	-1
choiceRuleFirst	n=6	class=that	-1
choiceRuleFirst	n=7	class=ADV	1
choiceRuleFirst	n=7	class=NP	-1
choiceRuleFirst	n=8	class=NP	2
choiceRuleFirst	n=8	class=PRP	1
choiceRuleFirst	n=8	class=QO	2
choiceRuleFirst	n=8	class=in	1
choiceRuleFirst	n=8	class=that	1
choiceRuleFirst	n=8	class=to	1
choiceRuleScore	n=0	n=12	1
choiceRuleScore	n=0	n=13	1
choiceRuleScore	n=0	n=15	1
choiceRuleScore	n=0	n=16	3
choiceRuleScore	n=0	n=5	-2
choiceRuleScore	n=0	n=6	-1
choiceRuleScore	n=0	n=8	-1
choiceRuleScore	n=5	n=15	-1
choiceRuleScore	n=6	n=13	-2
choiceRuleScore	n=6	n=15	-1
choiceRuleScore	n=6	n=16	-1
choiceRuleScore	n=7	n=14	-1
choiceRuleScore	n=7	n=16	-1
choiceRuleScore	n=8	n=11	1
choiceRuleScore	n=8	n=13	2
choiceRuleScore	n=8	n=14	4
choiceRuleScore	n=8	n=15	3
choiceRuleScore	n=8	n=16	3
choiceRuleScore	n=8	n=6	-2
choiceRuleScore	n=8	n=7	-1
choiceSameSource	n=0	-2
choiceSameSource	n=10	-2
choiceSameSource	n=12	1
choiceSameSource	n=13	3
choiceSameSource	n=14	1
choiceSameSource	n=15	1
choiceSameSource	n=16	2
choiceScore	n=12	1
choiceScore	n=13	1
choiceScore	n=15	1
choiceScore	n=16	1
choiceScore	n=5	-3
choiceScore	n=6	-2
choiceScore	n=7	-1
choiceScore	n=8	-1
choiceScore	n=9	-1
choiceShared	yes=no	yes=no	path=TO V	1
choiceShared	yes=no	yes=yes	path=, NP ,	1
choiceShared	yes=no	yes=yes	path=, NP IN NP ,	1
choiceShared	yes=no	yes=yes	path=IN NP V	1
choiceShared	yes=no	yes=yes	path=IN NP X NP X	-1
choiceShared	yes=no	yes=yes	path=NP	1
choiceShared	yes=no	yes=yes	path=PRP	1
choiceShared	yes=no	yes=yes	path=TO	1
choiceShared	yes=no	yes=yes	path=V	1
choiceShared	yes=no	yes=yes	path=V ADJ TO	1
choiceShared	yes=no	yes=yes	path=V CC	-1
choiceShared	yes=no	yes=yes	path=V IN NP	2
choiceShared	yes=no	yes=yes	path=V NP IN NP CC	-1
choiceShared	yes=no	yes=yes	path=X NP X	1
choiceShared	yes=no	yes=yes	path=far V	-2
choiceShared	yes=no	yes=yes	path=far V V	-3
choiceShared	yes=yes	yes=yes	path=	2
choiceShared	yes=yes	yes=yes	path=IN NP	3
choiceShared	yes=yes	yes=yes	path=V ,	1
choiceShared	yes=yes	yes=yes	path=V IN TO	-1
choiceShared	yes=yes	yes=yes	path=V NP	-2
choiceShared	yes=yes	yes=yes	path=V NP ,	1
choiceShared	yes=yes	yes=yes	path=V NP IN NP ,	1
choiceShared	yes=yes	yes=yes	path=far	1
choiceShared	yes=yes	yes=yes	path=far V	1
choiceSource	tag=63	n=2	yes=no	-1
choiceSource	tag=63	n=25	yes=yes	-1
choiceSource	tag=jj	n=1	yes=yes	1
choiceSource	tag=nn	n=0	yes=no	-1
choiceSource	tag=nn	n=1	yes=yes	1
choiceSource	tag=nns	n=1	yes=yes	-1
choiceSourceClass	noun=n.act	tag=63	-1
choiceSourceClass	noun=n.attribute	tag=63	-1
choiceSourceClass	noun=n.cognition	tag=nn	3
choiceSourceClass	noun=n.communication	tag=63	-1
choiceSourceClass	noun=n.communication	tag=nns	2
choiceSourceClass	noun=n.event	tag=63	-1
choiceSourceClass	noun=n.group	tag=63	1
choiceSourceClass	noun=n.person	tag=63	2
choiceSourceClass	noun=tag:cd	tag=63	-1
choiceSourceClass	noun=tag:nn	tag=nn	-1
choiceSourceClass	noun=tag:np	tag=nn	-1
choiceSourceClassFirst	noun=n.act	class=NP	yes=no	-1
choiceSourceClassFirst	noun=n.cognition	class=NNP	yes=no	1
choiceSourceClassFirst	noun=n.cognition	class=that	yes=yes	1
choiceSourceClassFirst	noun=n.communication	class=NP	yes=yes	1
choiceSourceClassFirst	noun=n.communication	class=to	yes=no	1
choiceSourceClassFirst	noun=n.event	class=NP	yes=no	-1
choiceSourceClassFirst	noun=n.group	class=to	yes=no	2
choiceSourceClassFirst	noun=n.person	class=NNP	yes=no	1
choiceSourceClassFirst	noun=n.person	class=NP	yes=yes	-1
choiceSourceClassFirst	noun=n.person	class=ing	yes=no	1
choiceSourceClassFirst	noun=n.person	class=ing	yes=yes	1
choiceSourceClassFirst	noun=n.person	class=that	yes=yes	1
choiceSourceClassFirst	noun=n.relation	class=NNP	yes=no	1
choiceSourceClassFirst	noun=none	class=NP	yes=no	-1
choiceSourceClassFirst	noun=tag:cd	class=NP	yes=yes	-1
choiceSourceClassFirst	noun=tag:dt	class=NP	yes=no	2
choiceSourceClassFirst	noun=tag:dt	class=that	yes=yes	-1
choiceSourceClassFirst	noun=tag:nn	class=NNP	yes=yes	-1
choiceSourceClassFirst	noun=tag:nn	class=NP	yes=yes	-1
choiceSourceClassFirst	noun=tag:nn	class=PRP	yes=no	-2
choiceSourceClassFirst	noun=tag:nn	class=QO	yes=yes	-3
choiceSourceClassFirst	noun=tag:nn	class=how	yes=yes	1
choiceSourceClassFirst	noun=tag:nn	class=ing	yes=yes	-1
choiceSourceClassFirst	noun=tag:nn	class=that	yes=no	-2
choiceSourceClassFirst	noun=tag:nn	class=whether	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=ADJ	yes=no	-1
choiceSourceClassFirst	noun=tag:np	class=ADJ	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=NNP	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=PRP	yes=no	1
choiceSourceClassFirst	noun=tag:np	class=how	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=in	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=that	yes=yes	1
choiceSourceClassFirst	noun=tag:np	class=which	yes=no	1
choiceSourceClassFirst	noun=tag:np	class=why	yes=yes	1
choiceSourceClassFirst	noun=tag:prp	class=NNP	yes=yes	1
choiceSourceClassFirst	noun=tag:prp	class=NP	yes=no	1
choiceSourceClassFirst	noun=tag:prp	class=NP	yes=yes	1
choiceSourceClassFirst	noun=tag:prp	class=whether	yes=yes	-1
choiceSourceClassFirst	noun=tag:prp	class=which	yes=yes	1
choiceSourceClassFirst	noun=tag:wh	class=NNP	yes=no	1
choiceSourceClassFirst	noun=tag:wh	class=to	yes=no	-1
choiceSourceFirst	state=0	class=NNP	yes=yes	-1
choiceSourceFirst	state=0	class=NP	yes=yes	-1
choiceSourceFirst	state=0	class=PRP	yes=no	-2
choiceSourceFirst	state=0	class=QO	yes=yes	-3
choiceSourceFirst	state=0	class=how	yes=yes	1
choiceSourceFirst	state=0	class=ing	yes=yes	-1
choiceSourceFirst	state=0	class=that	yes=no	-2
choiceSourceFirst	state=0	class=whether	yes=yes	1
choiceSourceFirst	state=1	class=ADJ	yes=no	-1
choiceSourceFirst	state=1	class=NP	yes=yes	1
choiceSourceFirst	state=1	class=PRP	yes=yes	-1
choiceSourceFirst	state=1	class=QO	yes=yes	1
choiceSourceFirst	state=1	class=that	yes=yes	1
choiceSourceFirst	state=1	class=what	yes=yes	1
choiceSourceFirst	state=19	class=NP	yes=no	2
choiceSourceFirst	state=19	class=that	yes=yes	-1
choiceSourceFirst	state=2	class=NNP	yes=no	1
choiceSourceFirst	state=2	class=NP	yes=yes	-1
choiceSourceFirst	state=2	class=PRP	yes=no	1
choiceSourceFirst	state=2	class=QO	yes=yes	-2
choiceSourceFirst	state=2	class=pp	yes=no	1
choiceSourceFirst	state=2	class=what	yes=yes	-1
choiceSourceFirst	state=25	class=NP	yes=yes	-1
choiceSourceFirst	state=26	class=NNP	yes=no	1
choiceSourceFirst	state=26	class=to	yes=no	-1
choiceSourceFirst	state=3	class=ADJ	yes=no	-1
choiceSourceFirst	state=3	class=ADJ	yes=yes	1
choiceSourceFirst	state=3	class=NNP	yes=yes	1
choiceSourceFirst	state=3	class=PRP	yes=no	1
choiceSourceFirst	state=3	class=how	yes=yes	1
choiceSourceFirst	state=3	class=in	yes=yes	1
choiceSourceFirst	state=3	class=that	yes=yes	1
choiceSourceFirst	state=3	class=which	yes=no	1
choiceSourceFirst	state=3	class=why	yes=yes	1
choiceSourceFirst	state=4	class=NNP	yes=yes	1
choiceSourceFirst	state=4	class=NP	yes=no	1
choiceSourceFirst	state=4	class=NP	yes=yes	1
choiceSourceFirst	state=4	class=whether	yes=yes	-1
choiceSourceFirst	state=4	class=which	yes=yes	1
choiceSourcePath	yes=no	path=TO V	1
choiceSourcePath	yes=no	path=far V	1
choiceSourcePath	yes=yes	path=	1
choiceSourcePath	yes=yes	path=, NP ,	1
choiceSourcePath	yes=yes	path=IN NP	1
choiceSourcePath	yes=yes	path=IN NP V	1
choiceSourcePath	yes=yes	path=IN NP X NP X	-1
choiceSourcePath	yes=yes	path=NP	1
choiceSourcePath	yes=yes	path=PRP	1
choiceSourcePath	yes=yes	path=TO	1
choiceSourcePath	yes=yes	path=V CC	-1
choiceSourcePath	yes=yes	path=V DASH CC	-1
choiceSourcePath	yes=yes	path=V IN TO	-1
choiceSourcePath	yes=yes	path=V NP	-1
choiceSourcePath	yes=yes	path=V NP IN	-1
choiceSourcePath	yes=yes	path=V NP SUB	-1
choiceSourcePath	yes=yes	path=V SUB	-1
choiceSourcePath	yes=yes	path=X NP X	1
choiceSourcePath	yes=yes	path=far V	-1
choiceSourcePath	yes=yes	path=far V V	-2
choiceSourcePathForm	yes=no	path=	form=colon	1
choiceSourcePathForm	yes=no	path=IN	form=fin	-1
choiceSourcePathForm	yes=no	path=TO V	form=ing	1
choiceSourcePathForm	yes=no	path=far V	form=ing	1
choiceSourcePathForm	yes=yes	path=	form=fin	1
choiceSourcePathForm	yes=yes	path=	form=fin+have	2
choiceSourcePathForm	yes=yes	path=	form=fin+not	1
choiceSourcePathForm	yes=yes	path=	form=fin+passive	-2
choiceSourcePathForm	yes=yes	path=	form=fin+passive+not	-1
choiceSourcePathForm	yes=yes	path=	form=ing	-1
choiceSourcePathForm	yes=yes	path=	form=nn	2
choiceSourcePathForm	yes=yes	path=,	form=fin	-1
choiceSourcePathForm	yes=yes	path=, NP ,	form=fin+have	1
choiceSourcePathForm	yes=yes	path=, NP IN NP ,	form=fin	1
choiceSourcePathForm	yes=yes	path=, NP IN NP ,	form=ing	-1
choiceSourcePathForm	yes=yes	path=IN NP	form=inf	2
choiceSourcePathForm	yes=yes	path=IN NP IN NP	form=fin	1
choiceSourcePathForm	yes=yes	path=NP	form=fin	1
choiceSourcePathForm	yes=yes	path=TO	form=inf	1
choiceSourcePathForm	yes=yes	path=V	form=ing	-1
choiceSourcePathForm	yes=yes	path=V	form=jj	4
choiceSourcePathForm	yes=yes	path=V ,	form=ing	1
choiceSourcePathForm	yes=yes	path=V ADJ TO	form=inf	1
choiceSourcePathForm	yes=yes	path=V IN	form=pp	1
choiceSourcePathForm	yes=yes	path=V IN NP	form=fin	1
choiceSourcePathForm	yes=yes	path=V IN NP TO	form=inf	-1
choiceSourcePathForm	yes=yes	path=V IN TO	form=inf	-1
choiceSourcePathForm	yes=yes	path=V NP	form=ing	-2
choiceSourcePathForm	yes=yes	path=V NP ,	form=fin	-1
choiceSourcePathForm	yes=yes	path=V NP ,	form=ing	2
choiceSourcePathForm	yes=yes	path=V NP CC	form=fin	1
choiceSourcePathForm	yes=yes	path=V NP SUB	form=ing	-1
choiceSourcePathForm	yes=yes	path=V SUB	form=ing	-1
choiceSourcePathForm	yes=yes	path=X NP X	form=fin	1
choiceSourcePathForm	yes=yes	path=far	form=fin+have	-1
choiceSourcePathForm	yes=yes	path=far V	form=fin	-1
choiceSourcePathForm	yes=yes	path=far V V	form=fin	-3
choiceSourcePathForm	yes=yes	path=far V V	form=fin+have	1
choiceSourcePathForm	yes=yes	path=far V V	form=fin+passive+not+modal	1
choiceSourcePathForm	yes=yes	path=far V V	form=inf	-1
choiceSourceScore	n=0	n=11	1
choiceSourceScore	n=0	n=12	-1
choiceSourceScore	n=0	n=14	-1
choiceSourceScore	n=0	n=16	-1
choiceSourceScore	n=0	n=5	1
choiceSourceScore	n=0	n=8	-1
choiceSourceScore	n=1	n=10	1
choiceSourceScore	n=1	n=14	1
choiceSourceScore	n=1	n=15	1
choiceSourceScore	n=2	n=11	1
choiceSourceScore	n=2	n=13	2
choiceSourceScore	n=2	n=16	-1
choiceSourceScore	n=2	n=7	-1
choiceSourceScore	n=26	n=11	-2
choiceSourceScore	n=26	n=5	-3
choiceSourceScore	n=26	n=6	2
choiceSourceScore	n=26	n=8	1
choiceSourceScore	n=3	n=11	2
choiceSourceScore	n=3	n=5	-1
choiceSourceScore	n=3	n=6	-1
choiceSourceScore	n=4	n=11	-2
choiceSourceScore	n=4	n=12	1
choiceSourceScore	n=4	n=13	-1
choiceSourceScore	n=4	n=14	1
choiceSourceScore	n=4	n=15	1
choiceSourceScore	n=4	n=16	1
choiceSourceScore	n=4	n=7	1
choiceSourceScore	n=4	n=8	1
choiceSourceScore	n=4	n=9	-1
choiceSourceWord	word=?	2
choiceSourceWord	word=analyst	2
choiceSourceWord	word=authority	1
choiceSourceWord	word=board	1
choiceSourceWord	word=committee	-1
choiceSourceWord	word=council	1
choiceSourceWord	word=court	1
choiceSourceWord	word=critic	1
choiceSourceWord	word=crowd	-1
choiceSourceWord	word=director	1
choiceSourceWord	word=doctor	1
choiceSourceWord	word=driver	-1
choiceSourceWord	word=estimate	-1
choiceSourceWord	word=everyone	2
choiceSourceWord	word=expert	1
choiceSourceWord	word=federation	1
choiceSourceWord	word=friend	2
choiceSourceWord	word=he	2
choiceSourceWord	word=i	-3
choiceSourceWord	word=it	-2
choiceSourceWord	word=journalist	-1
choiceSourceWord	word=many	2
choiceSourceWord	word=minister	2
choiceSourceWord	word=news	-1
choiceSourceWord	word=nobody	-1
choiceSourceWord	word=office	3
choiceSourceWord	word=one	1
choiceSourceWord	word=opinion	1
choiceSourceWord	word=people	-1
choiceSourceWord	word=poll	2
choiceSourceWord	word=report	2
choiceSourceWord	word=republican	1
choiceSourceWord	word=republicans	1
choiceSourceWord	word=research	1
choiceSourceWord	word=schlafly	1
choiceSourceWord	word=she	2
choiceSourceWord	word=sign	-1
choiceSourceWord	word=some	5
choiceSourceWord	word=staffer	-1
choiceSourceWord	word=states	-2
choiceSourceWord	word=study	1
choiceSourceWord	word=support	-1
choiceSourceWord	word=supporter	-1
choiceSourceWord	word=survey	1
choiceSourceWord	word=that	-3
choiceSourceWord	word=they	1
choiceSourceWord	word=this	-1
choiceSourceWord	word=times	1
choiceSourceWord	word=voter	-1
choiceSourceWord	word=we	-2
choiceSourceWord	word=what	-1
choiceSourceWord	word=whitlow	-1
choiceSourceWord	word=who	1
choiceSourceWord	word=you	-3
choiceVerbClassFirst	verb=v.change	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.change+c+F	class=NP	yes=no	-4
choiceVerbClassFirst	verb=v.cognition+F	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.cognition+c	class=NNP	yes=no	1
choiceVerbClassFirst	verb=v.cognition+c	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.cognition+c+F	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.cognition+c+F	class=QO	yes=yes	3
choiceVerbClassFirst	verb=v.cognition+cc+F	class=ADV	yes=no	1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=NNP	yes=no	1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=PRP	yes=yes	-1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=ing	yes=no	1
choiceVerbClassFirst	verb=v.cognition+cc+F	class=that	yes=yes	-2
choiceVerbClassFirst	verb=v.communication	class=NNP	yes=no	1
choiceVerbClassFirst	verb=v.communication	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.communication+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.communication+F	class=NP	yes=yes	1
choiceVerbClassFirst	verb=v.communication+F	class=QO	yes=no	1
choiceVerbClassFirst	verb=v.communication+c	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.communication+c	class=PRP	yes=yes	-1
choiceVerbClassFirst	verb=v.communication+c	class=QO	yes=no	1
choiceVerbClassFirst	verb=v.communication+c	class=that	yes=yes	-1
choiceVerbClassFirst	verb=v.communication+c	class=to	yes=no	-1
choiceVerbClassFirst	verb=v.communication+c+F	class=NNP	yes=no	-1
choiceVerbClassFirst	verb=v.communication+c+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.communication+c+F	class=PRP	yes=no	1
choiceVerbClassFirst	verb=v.communication+c+F	class=that	yes=yes	1
choiceVerbClassFirst	verb=v.communication+c+F	class=to	yes=no	1
choiceVerbClassFirst	verb=v.communication+cc	class=NNP	yes=no	-1
choiceVerbClassFirst	verb=v.communication+cc	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.communication+cc+F	class=ADV	yes=no	-1
choiceVerbClassFirst	verb=v.communication+cc+F	class=NP	yes=yes	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=PRP	yes=no	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=PRP	yes=yes	1
choiceVerbClassFirst	verb=v.communication+cc+F	class=QO	yes=yes	-2
choiceVerbClassFirst	verb=v.communication+cc+F	class=as	yes=yes	-1
choiceVerbClassFirst	verb=v.communication+cc+F	class=if	yes=yes	2
choiceVerbClassFirst	verb=v.communication+cc+F	class=that	yes=no	-1
choiceVerbClassFirst	verb=v.competition	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.consumption+c	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.contact	class=NP	yes=no	-2
choiceVerbClassFirst	verb=v.contact+c	class=NNP	yes=no	-1
choiceVerbClassFirst	verb=v.creation	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.creation+c+F	class=NP	yes=no	-2
choiceVerbClassFirst	verb=v.creation+c+F	class=QO	yes=yes	2
choiceVerbClassFirst	verb=v.creation+c+F	class=that	yes=yes	-1
choiceVerbClassFirst	verb=v.emotion	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.emotion	class=to	yes=no	1
choiceVerbClassFirst	verb=v.emotion+F	class=NP	yes=no	1
choiceVerbClassFirst	verb=v.emotion+F	class=to	yes=no	-1
choiceVerbClassFirst	verb=v.motion	class=NNP	yes=no	-1
choiceVerbClassFirst	verb=v.motion+F	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.motion+c	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.perception	class=NNP	yes=no	-1
choiceVerbClassFirst	verb=v.perception	class=PRP	yes=yes	2
choiceVerbClassFirst	verb=v.perception	class=that	yes=yes	-1
choiceVerbClassFirst	verb=v.perception+c+F	class=NNP	yes=yes	1
choiceVerbClassFirst	verb=v.perception+c+F	class=that	yes=yes	1
choiceVerbClassFirst	verb=v.perception+cc+F	class=NNP	yes=no	1
choiceVerbClassFirst	verb=v.possession	class=QO	yes=yes	1
choiceVerbClassFirst	verb=v.possession+F	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.possession+c+F	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.social	class=NP	yes=yes	-1
choiceVerbClassFirst	verb=v.social	class=to	yes=no	-2
choiceVerbClassFirst	verb=v.social+F	class=NNP	yes=no	3
choiceVerbClassFirst	verb=v.social+F	class=NP	yes=yes	1
choiceVerbClassFirst	verb=v.social+c	class=NNP	yes=no	-1
choiceVerbClassFirst	verb=v.social+c	class=NP	yes=no	2
choiceVerbClassFirst	verb=v.stative	class=NP	yes=no	-1
choiceVerbClassFirst	verb=v.stative	class=NP	yes=yes	1
choiceVerbClassFirst	verb=v.stative	class=PRP	yes=yes	-1
choiceVerbClassFirst	verb=v.stative+F	class=NP	yes=no	-3
choiceVerbClassFirst	verb=v.stative+c	class=that	yes=yes	1
choiceVerbClassFirst	verb=v.stative+c+F	class=NP	yes=no	1
choiceVerbClassSource	verb=none	n=3	-1
choiceVerbClassSource	verb=v.change	n=1	-1
choiceVerbClassSource	verb=v.change	n=3	-1
choiceVerbClassSource	verb=v.change	n=4	-1
choiceVerbClassSource	verb=v.change+c	n=3	-2
choiceVerbClassSource	verb=v.cognition+c	n=3	2
choiceVerbClassSource	verb=v.cognition+c+F	n=1	1
choiceVerbClassSource	verb=v.cognition+c+F	n=3	1
choiceVerbClassSource	verb=v.cognition+cc	n=3	1
choiceVerbClassSource	verb=v.cognition+cc+F	n=0	2
choiceVerbClassSource	verb=v.cognition+cc+F	n=1	-1
choiceVerbClassSource	verb=v.cognition+cc+F	n=16	1
choiceVerbClassSource	verb=v.cognition+cc+F	n=3	-1
choiceVerbClassSource	verb=v.communication	n=2	1
choiceVerbClassSource	verb=v.communication+F	n=3	1
choiceVerbClassSource	verb=v.communication+F	n=4	1
choiceVerbClassSource	verb=v.communication+c	n=1	-1
choiceVerbClassSource	verb=v.communication+c	n=2	-1
choiceVerbClassSource	verb=v.communication+c	n=3	1
choiceVerbClassSource	verb=v.communication+c+F	n=2	1
choiceVerbClassSource	verb=v.communication+c+F	n=3	1
choiceVerbClassSource	verb=v.communication+cc	n=3	1
choiceVerbClassSource	verb=v.communication+cc+F	n=1	-1
choiceVerbClassSource	verb=v.communication+cc+F	n=25	-1
choiceVerbClassSource	verb=v.communication+cc+F	n=3	1
choiceVerbClassSource	verb=v.communication+cc+F	n=4	1
choiceVerbClassSource	verb=v.consumption+c	n=4	1
choiceVerbClassSource	verb=v.contact	n=1	-1
choiceVerbClassSource	verb=v.contact	n=4	-1
choiceVerbClassSource	verb=v.contact+c	n=2	-1
choiceVerbClassSource	verb=v.contact+c	n=3	-1
choiceVerbClassSource	verb=v.creation	n=3	-1
choiceVerbClassSource	verb=v.creation+c+F	n=3	-1
choiceVerbClassSource	verb=v.creation+c+F	n=4	-1
choiceVerbClassSource	verb=v.emotion	n=0	-1
choiceVerbClassSource	verb=v.emotion	n=1	-1
choiceVerbClassSource	verb=v.emotion	n=4	1
choiceVerbClassSource	verb=v.emotion+F	n=0	-1
choiceVerbClassSource	verb=v.emotion+F	n=2	1
choiceVerbClassSource	verb=v.emotion+c+F	n=1	1
choiceVerbClassSource	verb=v.emotion+c+F	n=3	2
choiceVerbClassSource	verb=v.motion	n=2	-1
choiceVerbClassSource	verb=v.motion	n=4	-1
choiceVerbClassSource	verb=v.perception	n=0	2
choiceVerbClassSource	verb=v.perception	n=1	-4
choiceVerbClassSource	verb=v.perception	n=3	-2
choiceVerbClassSource	verb=v.perception	n=4	-2
choiceVerbClassSource	verb=v.perception+c+F	n=2	1
choiceVerbClassSource	verb=v.perception+cc+F	n=1	1
choiceVerbClassSource	verb=v.perception+cc+F	n=2	1
choiceVerbClassSource	verb=v.perception+cc+F	n=3	-2
choiceVerbClassSource	verb=v.perception+cc+F	n=4	-1
choiceVerbClassSource	verb=v.possession	n=3	-2
choiceVerbClassSource	verb=v.possession+F	n=1	2
choiceVerbClassSource	verb=v.possession+F	n=19	1
choiceVerbClassSource	verb=v.possession+F	n=2	-1
choiceVerbClassSource	verb=v.possession+F	n=3	-1
choiceVerbClassSource	verb=v.social	n=1	-1
choiceVerbClassSource	verb=v.social	n=3	-2
choiceVerbClassSource	verb=v.social+c	n=0	-1
choiceVerbClassSource	verb=v.social+c	n=1	1
choiceVerbClassSource	verb=v.stative	n=1	1
choiceVerbClassSource	verb=v.stative	n=2	1
choiceVerbClassSource	verb=v.stative	n=4	-1
choiceVerbClassSource	verb=v.stative+cc	n=1	1
