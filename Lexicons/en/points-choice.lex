# points-choice.lex — points of the choice stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
choiceAnchorBefore	chunk=#	n=0	2
choiceAnchorBefore	chunk=#	n=1	-7
choiceAnchorBefore	chunk=,	n=0	2
choiceAnchorBefore	chunk=,	n=1	-2
choiceAnchorBefore	chunk=:	n=0	-3
choiceAnchorBefore	chunk=ADJ	n=0	-1
choiceAnchorBefore	chunk=CC	n=0	1
choiceAnchorBefore	chunk=CC	n=1	-1
choiceAnchorBefore	chunk=DASH	n=0	1
choiceAnchorBefore	chunk=IN	n=1	-2
choiceAnchorBefore	chunk=NP	n=0	-6
choiceAnchorBefore	chunk=NP	n=1	-2
choiceAnchorBefore	chunk=QC	n=0	4
choiceAnchorBefore	chunk=QO	n=0	-3
choiceAnchorBefore	chunk=SUB	n=0	1
choiceAnchorBefore	chunk=THAT	n=0	-6
choiceAnchorBefore	chunk=V	n=0	-4
choiceAnchorBefore	chunk=V	n=1	-1
choiceAnchorBefore	chunk=WH	n=0	-1
choiceAnchorBefore	chunk=WH	n=1	-1
choiceClassFirst	kind=about	class=NNP	yes=no	-2
choiceClassFirst	kind=about	class=NNP	yes=yes	-1
choiceClassFirst	kind=about	class=NP	yes=no	-1
choiceClassFirst	kind=about	class=NP	yes=yes	-1
choiceClassFirst	kind=about	class=PRP	yes=no	-1
choiceClassFirst	kind=about	class=QO	yes=no	2
choiceClassFirst	kind=about	class=how	yes=yes	2
choiceClassFirst	kind=about	class=ing	yes=no	1
choiceClassFirst	kind=belief	class=NNP	yes=no	-1
choiceClassFirst	kind=belief	class=NP	yes=no	1
choiceClassFirst	kind=belief	class=NP	yes=yes	-1
choiceClassFirst	kind=belief	class=that	yes=no	-1
choiceClassFirst	kind=belief	class=that	yes=yes	2
choiceClassFirst	kind=belief	class=to	yes=no	-4
choiceClassFirst	kind=belief	class=to	yes=yes	-1
choiceClassFirst	kind=belief	class=what	yes=yes	-1
choiceClassFirst	kind=belief	class=which	yes=yes	-1
choiceClassFirst	kind=belief	class=who	yes=no	1
choiceClassFirst	kind=blame	class=NNP	yes=no	-1
choiceClassFirst	kind=blame	class=NP	yes=no	-2
choiceClassFirst	kind=claim	class=ADV	yes=no	1
choiceClassFirst	kind=claim	class=NNP	yes=no	-2
choiceClassFirst	kind=claim	class=NP	yes=yes	2
choiceClassFirst	kind=claim	class=PRP	yes=no	1
choiceClassFirst	kind=claim	class=QO	yes=no	2
choiceClassFirst	kind=claim	class=QO	yes=yes	1
choiceClassFirst	kind=claim	class=ing	yes=no	3
choiceClassFirst	kind=fact	class=NNP	yes=no	2
choiceClassFirst	kind=fact	class=PRP	yes=no	-2
choiceClassFirst	kind=fact	class=PRP	yes=yes	-3
choiceClassFirst	kind=fact	class=QO	yes=no	-1
choiceClassFirst	kind=fact	class=QO	yes=yes	1
choiceClassFirst	kind=fact	class=that	yes=no	-1
choiceClassFirst	kind=fact	class=that	yes=yes	1
choiceClassFirst	kind=fact	class=which	yes=no	-1
choiceClassFirst	kind=fact	class=which	yes=yes	1
choiceClassFirst	kind=label	class=NNP	yes=no	-1
choiceClassFirst	kind=label	class=NNP	yes=yes	-2
choiceClassFirst	kind=label	class=PRP	yes=yes	-1
choiceClassFirst	kind=label	class=QO	yes=yes	-1
choiceClassFirst	kind=label	class=ing	yes=no	2
choiceClassFirst	kind=label	class=that	yes=no	1
choiceClassFirst	kind=nounClause	class=NNP	yes=no	-4
choiceClassFirst	kind=nounClause	class=NP	yes=no	-3
choiceClassFirst	kind=nounClause	class=NP	yes=yes	1
choiceClassFirst	kind=nounClause	class=PRP	yes=yes	-1
choiceClassFirst	kind=nounClause	class=fin	yes=yes	-1
choiceClassFirst	kind=nounClause	class=in	yes=yes	1
choiceClassFirst	kind=nounClause	class=inf	yes=no	-1
choiceClassFirst	kind=nounClause	class=ing	yes=no	-2
choiceClassFirst	kind=nounClause	class=that	yes=yes	2
choiceClassFirst	kind=nounClause	class=to	yes=no	-1
choiceClassFirst	kind=nounPhrase	class=NP	yes=no	-2
choiceClassFirst	kind=nounPhrase	class=NP	yes=yes	-2
choiceClassFirst	kind=object	class=NNP	yes=no	-1
choiceClassFirst	kind=other	class=ADV	yes=no	-2
choiceClassFirst	kind=other	class=NNP	yes=yes	-1
choiceClassFirst	kind=other	class=NP	yes=no	2
choiceClassFirst	kind=other	class=PRP	yes=no	1
choiceClassFirst	kind=other	class=QO	yes=yes	3
choiceClassFirst	kind=other	class=how	yes=yes	1
choiceClassFirst	kind=other	class=ing	yes=no	-2
choiceClassFirst	kind=other	class=that	yes=yes	2
choiceClassFirst	kind=other	class=whether	yes=yes	2
choiceClassFirst	kind=praise	class=NP	yes=no	-1
choiceClassFirst	kind=praise	class=NP	yes=yes	-1
choiceClassFirst	kind=speech	class=ADJ	yes=no	-1
choiceClassFirst	kind=speech	class=ADJ	yes=yes	1
choiceClassFirst	kind=speech	class=ADV	yes=no	-2
choiceClassFirst	kind=speech	class=EX	yes=yes	1
choiceClassFirst	kind=speech	class=IN	yes=no	-1
choiceClassFirst	kind=speech	class=NNP	yes=no	-2
choiceClassFirst	kind=speech	class=NNP	yes=yes	1
choiceClassFirst	kind=speech	class=NP	yes=no	-1
choiceClassFirst	kind=speech	class=NP	yes=yes	2
choiceClassFirst	kind=speech	class=PRP	yes=no	-1
choiceClassFirst	kind=speech	class=PRP	yes=yes	1
choiceClassFirst	kind=speech	class=QO	yes=yes	4
choiceClassFirst	kind=speech	class=and	yes=yes	-1
choiceClassFirst	kind=speech	class=as	yes=yes	-2
choiceClassFirst	kind=speech	class=at	yes=no	-2
choiceClassFirst	kind=speech	class=if	yes=yes	2
choiceClassFirst	kind=speech	class=ing	yes=no	2
choiceClassFirst	kind=speech	class=pp	yes=no	-1
choiceClassFirst	kind=speech	class=pp	yes=yes	-2
choiceClassFirst	kind=speech	class=that	yes=yes	3
choiceClassFirst	kind=speech	class=to	yes=yes	1
choiceClassFirst	kind=speech	class=what	yes=no	-3
choiceClassFirst	kind=speech	class=when	yes=yes	1
choiceClassFirst	kind=speech	class=whether	yes=yes	4
choiceClassFirst	kind=speech	class=which	yes=yes	1
choiceClassFirst	kind=speech	class=who	yes=yes	-1
choiceClassFirst	kind=speech	class=why	yes=no	2
choiceClassFirst	kind=speech	class=why	yes=yes	1
choiceClassFirst	kind=unlisted	class=ADJ	yes=no	-2
choiceClassFirst	kind=unlisted	class=ADV	yes=no	-1
choiceClassFirst	kind=unlisted	class=IN	yes=no	-1
choiceClassFirst	kind=unlisted	class=NNP	yes=no	-4
choiceClassFirst	kind=unlisted	class=NP	yes=no	-3
choiceClassFirst	kind=unlisted	class=NP	yes=yes	-2
choiceClassFirst	kind=unlisted	class=PRP	yes=yes	-1
choiceClassFirst	kind=unlisted	class=QO	yes=no	-3
choiceClassFirst	kind=unlisted	class=QO	yes=yes	5
choiceClassFirst	kind=unlisted	class=as	yes=yes	-1
choiceClassFirst	kind=unlisted	class=how	yes=yes	1
choiceClassFirst	kind=unlisted	class=ing	yes=no	-1
choiceClassFirst	kind=unlisted	class=ing	yes=yes	-1
choiceClassFirst	kind=unlisted	class=that	yes=no	-2
choiceClassFirst	kind=unlisted	class=that	yes=yes	4
choiceClassFirst	kind=unlisted	class=to	yes=no	-3
choiceClassFirst	kind=urge	class=NNP	yes=no	-1
choiceClassFirst	kind=urge	class=NP	yes=yes	2
choiceClassFirst	kind=urge	class=to	yes=no	-3
choiceClassFirst	kind=urge	class=whether	yes=yes	3
choiceClassFirst	kind=utterance	class=NP	yes=no	-3
choiceClassFirst	kind=utterance	class=QO	yes=no	1
choiceClassFirst	kind=utterance	class=that	yes=yes	1
choiceClassFirst	kind=utterance	class=whether	yes=no	1
choiceClassFirst	kind=wish	class=NP	yes=no	2
choiceClassFirst	kind=wish	class=NP	yes=yes	-2
choiceClassFirst	kind=wish	class=PRP	yes=no	-1
choiceClassFirst	kind=wish	class=that	yes=yes	2
choiceLemmaFinite	word=:	yes=no	yes=no	-2
choiceLemmaFinite	word=:	yes=no	yes=yes	1
choiceLemmaFinite	word=:	yes=yes	yes=no	2
choiceLemmaFinite	word=accord	yes=no	yes=no	-3
choiceLemmaFinite	word=accord	yes=yes	yes=no	4
choiceLemmaFinite	word=accord	yes=yes	yes=yes	6
choiceLemmaFinite	word=accuse	yes=no	yes=no	2
choiceLemmaFinite	word=accuse	yes=no	yes=yes	2
choiceLemmaFinite	word=accuse	yes=yes	yes=yes	-1
choiceLemmaFinite	word=add	yes=no	yes=no	-6
choiceLemmaFinite	word=add	yes=yes	yes=yes	4
choiceLemmaFinite	word=admit	yes=no	yes=no	2
choiceLemmaFinite	word=admit	yes=yes	yes=yes	2
choiceLemmaFinite	word=adopt	yes=no	yes=no	-1
choiceLemmaFinite	word=advocate	yes=yes	yes=no	1
choiceLemmaFinite	word=agree	yes=no	yes=no	1
choiceLemmaFinite	word=agree	yes=yes	yes=yes	-1
choiceLemmaFinite	word=allege	yes=no	yes=no	-2
choiceLemmaFinite	word=allege	yes=yes	yes=no	-2
choiceLemmaFinite	word=allow	yes=no	yes=no	-3
choiceLemmaFinite	word=announce	yes=no	yes=no	1
choiceLemmaFinite	word=announce	yes=yes	yes=no	2
choiceLemmaFinite	word=apologise	yes=no	yes=no	4
choiceLemmaFinite	word=apologize	yes=no	yes=no	-1
choiceLemmaFinite	word=appeal	yes=no	yes=no	2
choiceLemmaFinite	word=appear	yes=no	yes=no	-3
choiceLemmaFinite	word=argue	yes=yes	yes=yes	1
choiceLemmaFinite	word=ask	yes=no	yes=yes	1
choiceLemmaFinite	word=ask	yes=yes	yes=no	4
choiceLemmaFinite	word=attack	yes=yes	yes=no	-1
choiceLemmaFinite	word=attribute	yes=no	yes=no	2
choiceLemmaFinite	word=attribute	yes=yes	yes=no	1
choiceLemmaFinite	word=back	yes=no	yes=no	1
choiceLemmaFinite	word=begin	yes=no	yes=no	-2
choiceLemmaFinite	word=begin	yes=yes	yes=yes	-1
choiceLemmaFinite	word=believe	yes=no	yes=no	2
choiceLemmaFinite	word=bet	yes=no	yes=no	1
choiceLemmaFinite	word=calculate	yes=no	yes=no	-1
choiceLemmaFinite	word=call	yes=no	yes=no	-1
choiceLemmaFinite	word=call	yes=no	yes=yes	4
choiceLemmaFinite	word=call	yes=yes	yes=yes	1
choiceLemmaFinite	word=charge	yes=yes	yes=no	-1
choiceLemmaFinite	word=cite	yes=no	yes=no	2
choiceLemmaFinite	word=cite	yes=no	yes=yes	2
choiceLemmaFinite	word=cite	yes=yes	yes=no	1
choiceLemmaFinite	word=claim	yes=no	yes=no	1
choiceLemmaFinite	word=claim	yes=yes	yes=no	1
choiceLemmaFinite	word=comment	yes=yes	yes=yes	2
choiceLemmaFinite	word=commit	yes=no	yes=no	1
choiceLemmaFinite	word=concede	yes=no	yes=no	-1
choiceLemmaFinite	word=concede	yes=yes	yes=no	2
choiceLemmaFinite	word=conclude	yes=no	yes=no	-2
choiceLemmaFinite	word=conclude	yes=yes	yes=no	1
choiceLemmaFinite	word=condemn	yes=no	yes=no	-1
choiceLemmaFinite	word=confirm	yes=no	yes=no	1
choiceLemmaFinite	word=consider	yes=yes	yes=no	-1
choiceLemmaFinite	word=continue	yes=no	yes=no	-4
choiceLemmaFinite	word=continue	yes=yes	yes=no	1
choiceLemmaFinite	word=credit	yes=no	yes=yes	-1
choiceLemmaFinite	word=decide	yes=yes	yes=no	-2
choiceLemmaFinite	word=declare	yes=yes	yes=no	-2
choiceLemmaFinite	word=decry	yes=no	yes=no	2
choiceLemmaFinite	word=defend	yes=no	yes=no	4
choiceLemmaFinite	word=defend	yes=yes	yes=no	-2
choiceLemmaFinite	word=deliver	yes=no	yes=no	-1
choiceLemmaFinite	word=deliver	yes=yes	yes=no	-1
choiceLemmaFinite	word=denounce	yes=no	yes=no	-1
choiceLemmaFinite	word=deny	yes=yes	yes=no	1
choiceLemmaFinite	word=deny	yes=yes	yes=yes	-1
choiceLemmaFinite	word=describe	yes=no	yes=yes	2
choiceLemmaFinite	word=determine	yes=no	yes=no	-1
choiceLemmaFinite	word=determine	yes=yes	yes=no	1
choiceLemmaFinite	word=disagree	yes=no	yes=no	-1
choiceLemmaFinite	word=disclose	yes=no	yes=no	1
choiceLemmaFinite	word=discuss	yes=no	yes=no	-2
choiceLemmaFinite	word=dismiss	yes=no	yes=yes	-1
choiceLemmaFinite	word=dispute	yes=yes	yes=no	-1
choiceLemmaFinite	word=divide	yes=no	yes=no	3
choiceLemmaFinite	word=endorse	yes=no	yes=no	-1
choiceLemmaFinite	word=enjoy	yes=no	yes=no	-2
choiceLemmaFinite	word=establish	yes=no	yes=no	-1
choiceLemmaFinite	word=estimate	yes=no	yes=no	3
choiceLemmaFinite	word=expect	yes=no	yes=no	3
choiceLemmaFinite	word=expect	yes=yes	yes=no	-1
choiceLemmaFinite	word=explain	yes=no	yes=no	-2
choiceLemmaFinite	word=explain	yes=yes	yes=yes	1
choiceLemmaFinite	word=express	yes=no	yes=no	2
choiceLemmaFinite	word=express	yes=yes	yes=no	2
choiceLemmaFinite	word=favor	yes=no	yes=no	-3
choiceLemmaFinite	word=fear	yes=yes	yes=no	1
choiceLemmaFinite	word=feel	yes=no	yes=no	-1
choiceLemmaFinite	word=feel	yes=yes	yes=yes	-1
choiceLemmaFinite	word=figure	yes=no	yes=no	-1
choiceLemmaFinite	word=find	yes=no	yes=no	-3
choiceLemmaFinite	word=find	yes=no	yes=yes	-1
choiceLemmaFinite	word=find	yes=yes	yes=no	2
choiceLemmaFinite	word=fire	yes=no	yes=no	-1
choiceLemmaFinite	word=focus	yes=yes	yes=no	-1
choiceLemmaFinite	word=forecast	yes=yes	yes=no	1
choiceLemmaFinite	word=give	yes=no	yes=no	-1
choiceLemmaFinite	word=go	yes=yes	yes=no	-1
choiceLemmaFinite	word=go	yes=yes	yes=yes	3
choiceLemmaFinite	word=greet	yes=no	yes=no	-1
choiceLemmaFinite	word=guarantee	yes=no	yes=no	-1
choiceLemmaFinite	word=guess	yes=yes	yes=no	-2
choiceLemmaFinite	word=hate	yes=no	yes=no	-1
choiceLemmaFinite	word=hate	yes=yes	yes=no	-1
choiceLemmaFinite	word=hear	yes=no	yes=no	-5
choiceLemmaFinite	word=hear	yes=yes	yes=yes	1
choiceLemmaFinite	word=hint	yes=yes	yes=no	-1
choiceLemmaFinite	word=hold	yes=yes	yes=no	1
choiceLemmaFinite	word=hope	yes=yes	yes=no	-1
choiceLemmaFinite	word=insist	yes=yes	yes=no	1
choiceLemmaFinite	word=insist	yes=yes	yes=yes	1
choiceLemmaFinite	word=intend	yes=no	yes=yes	1
choiceLemmaFinite	word=interrupt	yes=no	yes=no	-1
choiceLemmaFinite	word=invite	yes=no	yes=no	-4
choiceLemmaFinite	word=know	yes=no	yes=no	2
choiceLemmaFinite	word=know	yes=yes	yes=yes	-4
choiceLemmaFinite	word=learn	yes=yes	yes=no	-1
choiceLemmaFinite	word=let	yes=yes	yes=no	1
choiceLemmaFinite	word=like	yes=no	yes=no	1
choiceLemmaFinite	word=like	yes=yes	yes=no	-1
choiceLemmaFinite	word=liken	yes=no	yes=no	2
choiceLemmaFinite	word=liken	yes=no	yes=yes	3
choiceLemmaFinite	word=list	yes=no	yes=no	2
choiceLemmaFinite	word=lobby	yes=no	yes=no	1
choiceLemmaFinite	word=look	yes=no	yes=no	-2
choiceLemmaFinite	word=maintain	yes=no	yes=no	-2
choiceLemmaFinite	word=make	yes=no	yes=no	-3
choiceLemmaFinite	word=make	yes=no	yes=yes	-1
choiceLemmaFinite	word=make	yes=yes	yes=no	2
choiceLemmaFinite	word=mean	yes=yes	yes=no	-3
choiceLemmaFinite	word=mention	yes=no	yes=no	3
choiceLemmaFinite	word=mock	yes=no	yes=no	1
choiceLemmaFinite	word=name	yes=no	yes=no	2
choiceLemmaFinite	word=name	yes=yes	yes=no	-1
choiceLemmaFinite	word=nickname	yes=no	yes=yes	-1
choiceLemmaFinite	word=nominate	yes=no	yes=no	1
choiceLemmaFinite	word=note	yes=yes	yes=no	1
choiceLemmaFinite	word=opinion	yes=no	yes=no	-2
choiceLemmaFinite	word=opinion	yes=yes	yes=no	3
choiceLemmaFinite	word=opinion	yes=yes	yes=yes	-1
choiceLemmaFinite	word=optimistic	yes=no	yes=no	2
choiceLemmaFinite	word=order	yes=no	yes=no	1
choiceLemmaFinite	word=pass	yes=no	yes=no	-2
choiceLemmaFinite	word=pick	yes=no	yes=no	-1
choiceLemmaFinite	word=pledge	yes=no	yes=no	-1
choiceLemmaFinite	word=point	yes=no	yes=no	-2
choiceLemmaFinite	word=point	yes=yes	yes=no	2
choiceLemmaFinite	word=point	yes=yes	yes=yes	-1
choiceLemmaFinite	word=portray	yes=no	yes=no	-1
choiceLemmaFinite	word=post	yes=no	yes=no	-2
choiceLemmaFinite	word=praise	yes=no	yes=yes	-2
choiceLemmaFinite	word=predict	yes=no	yes=no	1
choiceLemmaFinite	word=predict	yes=yes	yes=no	1
choiceLemmaFinite	word=prefer	yes=no	yes=yes	1
choiceLemmaFinite	word=press	yes=no	yes=no	-2
choiceLemmaFinite	word=press	yes=yes	yes=no	3
choiceLemmaFinite	word=promote	yes=no	yes=no	1
choiceLemmaFinite	word=propose	yes=no	yes=no	1
choiceLemmaFinite	word=prove	yes=yes	yes=no	-1
choiceLemmaFinite	word=push	yes=no	yes=no	1
choiceLemmaFinite	word=put	yes=no	yes=no	-1
choiceLemmaFinite	word=put	yes=yes	yes=no	-1
choiceLemmaFinite	word=put	yes=yes	yes=yes	1
choiceLemmaFinite	word=question	yes=no	yes=no	1
choiceLemmaFinite	word=quip	yes=yes	yes=yes	1
choiceLemmaFinite	word=quote	yes=no	yes=no	-2
choiceLemmaFinite	word=quote	yes=yes	yes=yes	2
choiceLemmaFinite	word=rail	yes=no	yes=no	1
choiceLemmaFinite	word=raise	yes=no	yes=no	-1
choiceLemmaFinite	word=read	yes=no	yes=no	-1
choiceLemmaFinite	word=read	yes=no	yes=yes	-1
choiceLemmaFinite	word=read	yes=yes	yes=yes	1
choiceLemmaFinite	word=rebuff	yes=no	yes=no	-1
choiceLemmaFinite	word=recall	yes=yes	yes=no	3
choiceLemmaFinite	word=recall	yes=yes	yes=yes	1
choiceLemmaFinite	word=refer	yes=no	yes=no	-1
choiceLemmaFinite	word=reflect	yes=no	yes=no	-1
choiceLemmaFinite	word=refuse	yes=yes	yes=no	2
choiceLemmaFinite	word=reiterate	yes=yes	yes=no	2
choiceLemmaFinite	word=reject	yes=no	yes=no	1
choiceLemmaFinite	word=reject	yes=yes	yes=no	1
choiceLemmaFinite	word=release	yes=no	yes=no	-3
choiceLemmaFinite	word=release	yes=yes	yes=yes	3
choiceLemmaFinite	word=remember	yes=yes	yes=no	-1
choiceLemmaFinite	word=remember	yes=yes	yes=yes	2
choiceLemmaFinite	word=remind	yes=no	yes=no	2
choiceLemmaFinite	word=repeat	yes=no	yes=no	-1
choiceLemmaFinite	word=repeat	yes=yes	yes=no	1
choiceLemmaFinite	word=report	yes=yes	yes=no	3
choiceLemmaFinite	word=report	yes=yes	yes=yes	-1
choiceLemmaFinite	word=require	yes=no	yes=no	-1
choiceLemmaFinite	word=respond	yes=no	yes=no	-4
choiceLemmaFinite	word=respond	yes=yes	yes=no	-2
choiceLemmaFinite	word=rule	yes=no	yes=no	4
choiceLemmaFinite	word=say	yes=no	yes=no	-4
choiceLemmaFinite	word=say	yes=no	yes=yes	-1
choiceLemmaFinite	word=say	yes=yes	yes=no	2
choiceLemmaFinite	word=say	yes=yes	yes=yes	2
choiceLemmaFinite	word=see	yes=no	yes=no	3
choiceLemmaFinite	word=see	yes=no	yes=yes	1
choiceLemmaFinite	word=seem	yes=no	yes=no	-4
choiceLemmaFinite	word=seem	yes=yes	yes=yes	-1
choiceLemmaFinite	word=send	yes=yes	yes=no	1
choiceLemmaFinite	word=share	yes=no	yes=no	-2
choiceLemmaFinite	word=show	yes=no	yes=no	1
choiceLemmaFinite	word=show	yes=yes	yes=yes	-2
choiceLemmaFinite	word=sign	yes=no	yes=no	2
choiceLemmaFinite	word=sign	yes=yes	yes=no	-1
choiceLemmaFinite	word=signal	yes=yes	yes=no	2
choiceLemmaFinite	word=sound	yes=no	yes=no	-3
choiceLemmaFinite	word=speak	yes=no	yes=no	-1
choiceLemmaFinite	word=speak	yes=no	yes=yes	1
choiceLemmaFinite	word=speak	yes=yes	yes=no	-1
choiceLemmaFinite	word=state	yes=yes	yes=no	-1
choiceLemmaFinite	word=state	yes=yes	yes=yes	1
choiceLemmaFinite	word=strike	yes=no	yes=no	-1
choiceLemmaFinite	word=struggle	yes=no	yes=no	-3
choiceLemmaFinite	word=suggest	yes=no	yes=no	-2
choiceLemmaFinite	word=support	yes=no	yes=no	4
choiceLemmaFinite	word=tell	yes=no	yes=no	-3
choiceLemmaFinite	word=tell	yes=no	yes=yes	-2
choiceLemmaFinite	word=think	yes=no	yes=no	3
choiceLemmaFinite	word=think	yes=yes	yes=yes	-1
choiceLemmaFinite	word=threaten	yes=no	yes=no	1
choiceLemmaFinite	word=underscore	yes=no	yes=no	-1
choiceLemmaFinite	word=underscore	yes=yes	yes=no	-1
choiceLemmaFinite	word=understand	yes=no	yes=no	1
choiceLemmaFinite	word=understand	yes=yes	yes=no	1
choiceLemmaFinite	word=urge	yes=no	yes=no	1
choiceLemmaFinite	word=use	yes=no	yes=no	-1
choiceLemmaFinite	word=view	yes=yes	yes=yes	1
choiceLemmaFinite	word=voice	yes=no	yes=no	-1
choiceLemmaFinite	word=vouch	yes=no	yes=no	1
choiceLemmaFinite	word=vow	yes=no	yes=no	1
choiceLemmaFinite	word=want	yes=no	yes=yes	-1
choiceLemmaFinite	word=want	yes=yes	yes=no	2
choiceLemmaFinite	word=want	yes=yes	yes=yes	-1
choiceLemmaFinite	word=warn	yes=no	yes=yes	1
choiceLemmaFinite	word=warn	yes=yes	yes=no	3
choiceLemmaFinite	word=warn	yes=yes	yes=yes	2
choiceLemmaFinite	word=watch	yes=no	yes=no	-1
choiceLemmaFinite	word=weigh	yes=no	yes=no	1
choiceLemmaFinite	word=welcome	yes=no	yes=no	2
choiceLemmaFinite	word=worry	yes=no	yes=no	-3
choiceLemmaFinite	word=worry	yes=yes	yes=no	2
choiceLemmaFinite	word=write	yes=no	yes=no	-4
choiceLemmaFinite	word=write	yes=no	yes=yes	-1
choiceLemmaFinite	word=write	yes=yes	yes=yes	2
choiceLengthNext	n=1	class=,	-3
choiceLengthNext	n=1	class=.	-2
choiceLengthNext	n=1	class=:	-2
choiceLengthNext	n=1	class=ADV	-1
choiceLengthNext	n=1	class=DASH	-3
choiceLengthNext	n=1	class=NNP	2
choiceLengthNext	n=1	class=and	-3
choiceLengthNext	n=1	class=but	1
choiceLengthNext	n=1	class=by	-1
choiceLengthNext	n=1	class=fin	-6
choiceLengthNext	n=1	class=in	-4
choiceLengthNext	n=1	class=on	-1
choiceLengthNext	n=1	class=pp	-1
choiceLengthNext	n=14	class=,	3
choiceLengthNext	n=14	class=.	2
choiceLengthNext	n=14	class=DASH	-1
choiceLengthNext	n=14	class=END	3
choiceLengthNext	n=14	class=fin	2
choiceLengthNext	n=2	class=,	-4
choiceLengthNext	n=2	class=.	1
choiceLengthNext	n=2	class=X	-1
choiceLengthNext	n=2	class=as	-1
choiceLengthNext	n=2	class=fin	-2
choiceLengthNext	n=2	class=in	-2
choiceLengthNext	n=22	class=,	2
choiceLengthNext	n=22	class=.	-1
choiceLengthNext	n=22	class=DASH	-1
choiceLengthNext	n=22	class=END	4
choiceLengthNext	n=22	class=NNP	1
choiceLengthNext	n=22	class=PRP	2
choiceLengthNext	n=22	class=fin	-1
choiceLengthNext	n=3	class=,	-2
choiceLengthNext	n=3	class=.	-2
choiceLengthNext	n=3	class=:	-4
choiceLengthNext	n=3	class=NP	-1
choiceLengthNext	n=3	class=X	-1
choiceLengthNext	n=3	class=and	-1
choiceLengthNext	n=3	class=by	-2
choiceLengthNext	n=3	class=in	-2
choiceLengthNext	n=4	class=,	-4
choiceLengthNext	n=4	class=.	1
choiceLengthNext	n=4	class=:	-1
choiceLengthNext	n=4	class=DASH	-1
choiceLengthNext	n=4	class=END	2
choiceLengthNext	n=4	class=IN	-1
choiceLengthNext	n=4	class=NP	-3
choiceLengthNext	n=4	class=X	-1
choiceLengthNext	n=4	class=after	-1
choiceLengthNext	n=4	class=and	-1
choiceLengthNext	n=4	class=as	-1
choiceLengthNext	n=4	class=by	-1
choiceLengthNext	n=4	class=fin	-1
choiceLengthNext	n=4	class=in	-2
choiceLengthNext	n=6	class=,	-1
choiceLengthNext	n=6	class=.	3
choiceLengthNext	n=6	class=:	-2
choiceLengthNext	n=6	class=DASH	-2
choiceLengthNext	n=6	class=END	2
choiceLengthNext	n=6	class=and	-2
choiceLengthNext	n=6	class=fin	-2
choiceLengthNext	n=6	class=on	-1
choiceLengthNext	n=9	class=,	1
choiceLengthNext	n=9	class=.	3
choiceLengthNext	n=9	class=:	-2
choiceLengthNext	n=9	class=END	5
choiceLengthNext	n=9	class=NNP	-1
choiceLengthNext	n=9	class=NP	-1
choiceLengthNext	n=9	class=on	1
choiceOverlap	n=0	5
choiceOverlap	n=10	-4
choiceOverlap	n=11	-6
choiceOverlap	n=12	-6
choiceOverlap	n=13	-10
choiceOverlap	n=14	-11
choiceOverlap	n=15	-13
choiceOverlap	n=16	-11
choiceOverlap	n=6	3
choiceOverlap	n=7	2
choiceOverlap	n=8	1
choiceOverlap	n=9	-1
choiceRuleScore	n=0	n=10	-3
choiceRuleScore	n=0	n=11	1
choiceRuleScore	n=0	n=12	1
choiceRuleScore	n=0	n=13	3
choiceRuleScore	n=0	n=14	4
choiceRuleScore	n=0	n=15	2
choiceRuleScore	n=0	n=16	4
choiceRuleScore	n=0	n=6	-13
choiceRuleScore	n=0	n=7	-11
choiceRuleScore	n=0	n=8	-7
choiceRuleScore	n=0	n=9	-5
choiceRuleScore	n=1	n=13	-2
choiceRuleScore	n=2	n=10	-2
choiceRuleScore	n=2	n=11	-2
choiceRuleScore	n=2	n=6	-2
choiceRuleScore	n=2	n=7	-2
choiceRuleScore	n=2	n=8	-1
choiceRuleScore	n=2	n=9	-1
choiceRuleScore	n=3	n=10	-1
choiceRuleScore	n=3	n=11	-1
choiceRuleScore	n=3	n=12	-1
choiceRuleScore	n=4	n=10	-2
choiceRuleScore	n=4	n=11	-1
choiceRuleScore	n=4	n=13	1
choiceRuleScore	n=4	n=14	4
choiceRuleScore	n=4	n=15	2
choiceRuleScore	n=4	n=6	-4
choiceRuleScore	n=4	n=7	-6
choiceRuleScore	n=4	n=8	-3
choiceRuleScore	n=4	n=9	-1
choiceRuleScore	n=5	n=13	-1
choiceRuleScore	n=5	n=14	-4
choiceRuleScore	n=6	n=10	-1
choiceRuleScore	n=6	n=11	-1
choiceRuleScore	n=6	n=12	2
choiceRuleScore	n=6	n=13	2
choiceRuleScore	n=6	n=15	2
choiceRuleScore	n=6	n=6	-4
choiceRuleScore	n=6	n=7	-5
choiceRuleScore	n=6	n=8	-5
choiceRuleScore	n=6	n=9	-1
choiceRuleScore	n=7	n=13	3
choiceRuleScore	n=7	n=14	2
choiceRuleScore	n=7	n=15	1
choiceRuleScore	n=7	n=9	-2
choiceRuleScore	n=8	n=10	1
choiceRuleScore	n=8	n=11	4
choiceRuleScore	n=8	n=12	6
choiceRuleScore	n=8	n=13	7
choiceRuleScore	n=8	n=14	9
choiceRuleScore	n=8	n=15	10
choiceRuleScore	n=8	n=16	11
choiceRuleScore	n=8	n=6	-6
choiceRuleScore	n=8	n=7	-8
choiceRuleScore	n=8	n=8	-4
choiceRuleScore	n=8	n=9	-2
choiceSameSource	n=0	-4
choiceSameSource	n=10	-2
choiceSameSource	n=11	-1
choiceSameSource	n=12	1
choiceSameSource	n=13	1
choiceSameSource	n=14	2
choiceSameSource	n=15	2
choiceSameSource	n=16	-2
choiceSameSource	n=6	-3
choiceSameSource	n=7	-3
choiceSameSource	n=8	-2
choiceSameSource	n=9	-3
choiceSourcePathForm	yes=no	path=	form=fin	3
choiceSourcePathForm	yes=no	path=	form=fin+have	-2
choiceSourcePathForm	yes=no	path=IN	form=fin	-2
choiceSourcePathForm	yes=no	path=IN	form=fin+passive	-2
choiceSourcePathForm	yes=no	path=IN	form=ing	4
choiceSourcePathForm	yes=no	path=IN	form=nn	-1
choiceSourcePathForm	yes=no	path=NP ,	form=ing	1
choiceSourcePathForm	yes=no	path=TO V	form=ing	2
choiceSourcePathForm	yes=no	path=far	form=ing	1
choiceSourcePathForm	yes=no	path=far V	form=ing	1
choiceSourcePathForm	yes=yes	path=	form=colon	1
choiceSourcePathForm	yes=yes	path=	form=fin	3
choiceSourcePathForm	yes=yes	path=	form=fin+have	3
choiceSourcePathForm	yes=yes	path=	form=fin+have+modal	-1
choiceSourcePathForm	yes=yes	path=	form=fin+have+not	2
choiceSourcePathForm	yes=yes	path=	form=fin+not	3
choiceSourcePathForm	yes=yes	path=	form=fin+passive	-4
choiceSourcePathForm	yes=yes	path=	form=fin+passive+modal	-1
choiceSourcePathForm	yes=yes	path=	form=fin+passive+not	-1
choiceSourcePathForm	yes=yes	path=	form=ing	-4
choiceSourcePathForm	yes=yes	path=	form=nn	4
choiceSourcePathForm	yes=yes	path=	form=nns	3
choiceSourcePathForm	yes=yes	path=	form=pp	-1
choiceSourcePathForm	yes=yes	path=,	form=fin	-3
choiceSourcePathForm	yes=yes	path=,	form=ing	-1
choiceSourcePathForm	yes=yes	path=, NP ,	form=fin	3
choiceSourcePathForm	yes=yes	path=, NP ,	form=fin+have	2
choiceSourcePathForm	yes=yes	path=, NP ,	form=ing	1
choiceSourcePathForm	yes=yes	path=, NP ,	form=pp	1
choiceSourcePathForm	yes=yes	path=, NP , NP ,	form=fin	1
choiceSourcePathForm	yes=yes	path=, NP CC NP ,	form=fin	2
choiceSourcePathForm	yes=yes	path=, NP IN NP ,	form=fin	2
choiceSourcePathForm	yes=yes	path=, NP IN NP ,	form=ing	-1
choiceSourcePathForm	yes=yes	path=CC NP	form=fin	1
choiceSourcePathForm	yes=yes	path=IN NP	form=colon	2
choiceSourcePathForm	yes=yes	path=IN NP	form=fin	3
choiceSourcePathForm	yes=yes	path=IN NP	form=fin+have	3
choiceSourcePathForm	yes=yes	path=IN NP	form=fin+not	1
choiceSourcePathForm	yes=yes	path=IN NP	form=inf	2
choiceSourcePathForm	yes=yes	path=IN NP IN NP	form=fin	1
choiceSourcePathForm	yes=yes	path=IN NP V IN NP	form=fin	1
choiceSourcePathForm	yes=yes	path=IN PRP	form=fin	2
choiceSourcePathForm	yes=yes	path=IN WH	form=fin	1
choiceSourcePathForm	yes=yes	path=NP	form=fin	1
choiceSourcePathForm	yes=yes	path=PRP	form=fin	1
choiceSourcePathForm	yes=yes	path=V	form=jj	3
choiceSourcePathForm	yes=yes	path=V	form=nn	-3
choiceSourcePathForm	yes=yes	path=V ,	form=fin	-1
choiceSourcePathForm	yes=yes	path=V CC	form=fin	-1
choiceSourcePathForm	yes=yes	path=V IN	form=pp	1
choiceSourcePathForm	yes=yes	path=V IN NP	form=fin	1
choiceSourcePathForm	yes=yes	path=V IN NP TO	form=inf	-3
choiceSourcePathForm	yes=yes	path=V IN TO	form=inf	-2
choiceSourcePathForm	yes=yes	path=V NP	form=ing	-3
choiceSourcePathForm	yes=yes	path=V NP ,	form=fin	-2
choiceSourcePathForm	yes=yes	path=V NP ,	form=ing	3
choiceSourcePathForm	yes=yes	path=V NP CC	form=fin	-1
choiceSourcePathForm	yes=yes	path=V NP IN NP	form=ing	-1
choiceSourcePathForm	yes=yes	path=V NP SUB	form=ing	-1
choiceSourcePathForm	yes=yes	path=V NP TO	form=inf	-3
choiceSourcePathForm	yes=yes	path=V SUB	form=ing	-3
choiceSourcePathForm	yes=yes	path=WH	form=fin	-2
choiceSourcePathForm	yes=yes	path=WH V NP	form=fin	1
choiceSourcePathForm	yes=yes	path=X NP X	form=fin	2
choiceSourcePathForm	yes=yes	path=far	form=fin	2
choiceSourcePathForm	yes=yes	path=far V	form=fin	-2
choiceSourcePathForm	yes=yes	path=far V	form=fin+modal	-2
choiceSourcePathForm	yes=yes	path=far V	form=inf	-2
choiceSourcePathForm	yes=yes	path=far V	form=ing	-1
choiceSourcePathForm	yes=yes	path=far V	form=nns	-1
choiceSourcePathForm	yes=yes	path=far V V	form=fin	-4
choiceSourcePathForm	yes=yes	path=far V V	form=fin+have	-1
choiceSourcePathForm	yes=yes	path=far V V	form=fin+passive	-2
choiceSourcePathForm	yes=yes	path=far V V	form=inf	-4
choiceSourcePathForm	yes=yes	path=far V V	form=ing	-3
choiceSourcePathForm	yes=yes	path=far V V	form=nn	-1
choiceSourcePathForm	yes=yes	path=far V V	form=pp	2
