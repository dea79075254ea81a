# points-cue.lex — points of the cue stage, in eighths of a log-odd
# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.
format lexicon 1
# template	fields	points
cueClassForm	kind=about	form=fin	4
cueClassForm	kind=about	form=fin+have	3
cueClassForm	kind=about	form=fin+modal	-2
cueClassForm	kind=about	form=fin+passive	-1
cueClassForm	kind=about	form=ing	-1
cueClassForm	kind=about	form=pp	5
cueClassForm	kind=belief	form=fin	4
cueClassForm	kind=belief	form=fin+have	1
cueClassForm	kind=belief	form=fin+modal	2
cueClassForm	kind=belief	form=fin+not	2
cueClassForm	kind=belief	form=fin+not+modal	-2
cueClassForm	kind=belief	form=inf	1
cueClassForm	kind=belief	form=pp	3
cueClassForm	kind=claim	form=fin	5
cueClassForm	kind=claim	form=fin+have	7
cueClassForm	kind=claim	form=fin+modal	-4
cueClassForm	kind=claim	form=fin+not	2
cueClassForm	kind=claim	form=fin+passive	-4
cueClassForm	kind=claim	form=inf	-3
cueClassForm	kind=claim	form=ing	1
cueClassForm	kind=claim	form=pp	-1
cueClassForm	kind=fact	form=fin	3
cueClassForm	kind=fact	form=fin+have	-3
cueClassForm	kind=fact	form=fin+modal	-2
cueClassForm	kind=fact	form=fin+not+modal	-3
cueClassForm	kind=fact	form=fin+passive	3
cueClassForm	kind=fact	form=fin+passive+not	2
cueClassForm	kind=fact	form=inf+passive	-2
cueClassForm	kind=fact	form=ing	-5
cueClassForm	kind=hedge	form=rb	-4
cueClassForm	kind=label	form=fin	9
cueClassForm	kind=label	form=fin+have	6
cueClassForm	kind=label	form=fin+modal	1
cueClassForm	kind=label	form=fin+passive	2
cueClassForm	kind=label	form=ing	3
cueClassForm	kind=label	form=pp	1
cueClassForm	kind=noun	form=in	-5
cueClassForm	kind=nounClause	form=colon	-3
cueClassForm	kind=nounClause	form=jj	-2
cueClassForm	kind=nounClause	form=nn	-3
cueClassForm	kind=nounClause	form=nns	-1
cueClassForm	kind=nounClause	form=np	-4
cueClassForm	kind=nounPhrase	form=jj	-2
cueClassForm	kind=nounPhrase	form=nn	-3
cueClassForm	kind=nounPhrase	form=nns	-6
cueClassForm	kind=nounPhrase	form=np	-4
cueClassForm	kind=nounPhrase	form=vbg	4
cueClassForm	kind=object	form=fin	-4
cueClassForm	kind=object	form=fin+have	-4
cueClassForm	kind=object	form=fin+modal	-8
cueClassForm	kind=object	form=inf	-1
cueClassForm	kind=object	form=ing	-2
cueClassForm	kind=other	form=fin	5
cueClassForm	kind=other	form=fin+have	2
cueClassForm	kind=other	form=fin+passive	1
cueClassForm	kind=other	form=fin+passive+not	-4
cueClassForm	kind=other	form=inf	-2
cueClassForm	kind=other	form=pp	-3
cueClassForm	kind=praise	form=fin	4
cueClassForm	kind=praise	form=fin+have	3
cueClassForm	kind=praise	form=fin+passive	1
cueClassForm	kind=praise	form=inf	2
cueClassForm	kind=praise	form=ing	-1
cueClassForm	kind=speech	form=fin	8
cueClassForm	kind=speech	form=fin+have	4
cueClassForm	kind=speech	form=fin+not+modal	1
cueClassForm	kind=speech	form=fin+passive	2
cueClassForm	kind=speech	form=fin+passive+not	-1
cueClassForm	kind=speech	form=ing	1
cueClassForm	kind=speech	form=pp	3
cueClassForm	kind=unlisted	form=fin	-5
cueClassForm	kind=unlisted	form=fin+have	-6
cueClassForm	kind=unlisted	form=fin+have+modal	-9
cueClassForm	kind=unlisted	form=fin+have+not	-4
cueClassForm	kind=unlisted	form=fin+modal	-9
cueClassForm	kind=unlisted	form=fin+not	-6
cueClassForm	kind=unlisted	form=fin+not+modal	-3
cueClassForm	kind=unlisted	form=fin+passive	-11
cueClassForm	kind=unlisted	form=fin+passive+modal	-10
cueClassForm	kind=unlisted	form=fin+passive+not	-7
cueClassForm	kind=unlisted	form=fin+passive+not+modal	-3
cueClassForm	kind=unlisted	form=inf	-8
cueClassForm	kind=unlisted	form=inf+have	-1
cueClassForm	kind=unlisted	form=inf+passive	-6
cueClassForm	kind=unlisted	form=ing	-9
cueClassForm	kind=unlisted	form=ing+have	-5
cueClassForm	kind=unlisted	form=ing+passive	-7
cueClassForm	kind=unlisted	form=pp	-11
cueClassForm	kind=unlisted	form=vbg	-13
cueClassForm	kind=unlisted	form=vbn	-10
cueClassForm	kind=urge	form=fin+modal	-1
cueClassForm	kind=urge	form=fin+passive	1
cueClassForm	kind=urge	form=inf	-1
cueClassForm	kind=utterance	form=fin	2
cueClassForm	kind=utterance	form=fin+not	1
cueClassForm	kind=utterance	form=inf	1
cueClassForm	kind=utterance	form=ing	1
cueClassForm	kind=utterance	form=pp	-2
cueClassForm	kind=wish	form=fin	3
cueClassForm	kind=wish	form=fin+have	4
cueClassForm	kind=wish	form=fin+modal	2
cueClassForm	kind=wish	form=fin+not	1
cueClassForm	kind=wish	form=fin+passive	-6
cueClassForm	kind=wish	form=ing	2
cueHeadline	yes=no	tag=63	-8
cueHeadline	yes=no	tag=colon	-9
cueHeadline	yes=no	tag=in	-5
cueHeadline	yes=no	tag=jj	-6
cueHeadline	yes=no	tag=nn	-7
cueHeadline	yes=no	tag=nns	-9
cueHeadline	yes=no	tag=np	-11
cueHeadline	yes=no	tag=rb	-4
cueHeadline	yes=no	tag=vbg	-7
cueHeadline	yes=no	tag=vbn	-8
cueHeadline	yes=yes	tag=63	-6
cueHeadline	yes=yes	tag=colon	5
cueHeadline	yes=yes	tag=nn	-4
cueHeadline	yes=yes	tag=nns	2
cueLeft	tag=63	class=#	1
cueLeft	tag=63	class=,	5
cueLeft	tag=63	class=:	-2
cueLeft	tag=63	class=ADJ	2
cueLeft	tag=63	class=CC	3
cueLeft	tag=63	class=DASH	3
cueLeft	tag=63	class=IN	-5
cueLeft	tag=63	class=NNP	3
cueLeft	tag=63	class=NP	-1
cueLeft	tag=63	class=QC	3
cueLeft	tag=63	class=QO	-9
cueLeft	tag=63	class=RP	-3
cueLeft	tag=63	class=X	3
cueLeft	tag=63	class=about	-5
cueLeft	tag=63	class=after	7
cueLeft	tag=63	class=against	-3
cueLeft	tag=63	class=as	-1
cueLeft	tag=63	class=at	-2
cueLeft	tag=63	class=before	3
cueLeft	tag=63	class=but	3
cueLeft	tag=63	class=by	-1
cueLeft	tag=63	class=fin	-13
cueLeft	tag=63	class=for	-11
cueLeft	tag=63	class=from	-1
cueLeft	tag=63	class=if	-5
cueLeft	tag=63	class=in	-4
cueLeft	tag=63	class=inf	-6
cueLeft	tag=63	class=of	-9
cueLeft	tag=63	class=on	-7
cueLeft	tag=63	class=or	-7
cueLeft	tag=63	class=pp	1
cueLeft	tag=63	class=since	4
cueLeft	tag=63	class=than	-3
cueLeft	tag=63	class=that	-4
cueLeft	tag=63	class=to	-6
cueLeft	tag=63	class=what	-1
cueLeft	tag=63	class=which	-1
cueLeft	tag=63	class=while	4
cueLeft	tag=63	class=who	-2
cueLeft	tag=colon	class=ADJ	-4
cueLeft	tag=colon	class=NNP	9
cueLeft	tag=colon	class=NP	-2
cueLeft	tag=colon	class=QC	4
cueLeft	tag=colon	class=fin	-16
cueLeft	tag=colon	class=inf	-1
cueLeft	tag=colon	class=ing	-4
cueLeft	tag=in	class=NP	-6
cueLeft	tag=jj	class=,	2
cueLeft	tag=jj	class=and	1
cueLeft	tag=jj	class=fin	2
cueLeft	tag=jj	class=inf	-4
cueLeft	tag=jj	class=of	-6
cueLeft	tag=nn	class=#	2
cueLeft	tag=nn	class=,	2
cueLeft	tag=nn	class=DASH	3
cueLeft	tag=nn	class=PRP	1
cueLeft	tag=nn	class=QO	-11
cueLeft	tag=nn	class=RP	-3
cueLeft	tag=nn	class=about	-9
cueLeft	tag=nn	class=and	2
cueLeft	tag=nn	class=at	-4
cueLeft	tag=nn	class=but	2
cueLeft	tag=nn	class=fin	-1
cueLeft	tag=nn	class=from	2
cueLeft	tag=nn	class=in	2
cueLeft	tag=nn	class=inf	-6
cueLeft	tag=nn	class=ing	-3
cueLeft	tag=nn	class=on	-4
cueLeft	tag=nn	class=that	-7
cueLeft	tag=nn	class=to	1
cueLeft	tag=nn	class=under	2
cueLeft	tag=nns	class=#	1
cueLeft	tag=nns	class=,	5
cueLeft	tag=nns	class=IN	-1
cueLeft	tag=nns	class=QC	5
cueLeft	tag=nns	class=QO	-1
cueLeft	tag=nns	class=RP	-1
cueLeft	tag=nns	class=about	-1
cueLeft	tag=nns	class=as	2
cueLeft	tag=nns	class=but	1
cueLeft	tag=nns	class=by	-1
cueLeft	tag=nns	class=despite	1
cueLeft	tag=nns	class=fin	-3
cueLeft	tag=nns	class=in	1
cueLeft	tag=nns	class=inf	-7
cueLeft	tag=nns	class=ing	-6
cueLeft	tag=nns	class=of	-1
cueLeft	tag=nns	class=on	-3
cueLeft	tag=nns	class=pp	-1
cueLeft	tag=nns	class=which	2
cueLeft	tag=nns	class=with	2
cueLeft	tag=np	class=X	1
cueLeft	tag=rb	class=,	-1
cueLeft2	tag=63	classes=# #	1
cueLeft2	tag=63	classes=, ADJ	-1
cueLeft2	tag=63	classes=, NNP	5
cueLeft2	tag=63	classes=, NP	3
cueLeft2	tag=63	classes=, PRP	-3
cueLeft2	tag=63	classes=, X	2
cueLeft2	tag=63	classes=, inf	1
cueLeft2	tag=63	classes=ADJ #	2
cueLeft2	tag=63	classes=ADJ ,	3
cueLeft2	tag=63	classes=CC NNP	1
cueLeft2	tag=63	classes=DASH NNP	1
cueLeft2	tag=63	classes=DASH NP	2
cueLeft2	tag=63	classes=NNP #	8
cueLeft2	tag=63	classes=NNP ,	7
cueLeft2	tag=63	classes=NNP :	-8
cueLeft2	tag=63	classes=NNP DASH	4
cueLeft2	tag=63	classes=NNP IN	1
cueLeft2	tag=63	classes=NNP QC	8
cueLeft2	tag=63	classes=NNP QO	-4
cueLeft2	tag=63	classes=NNP and	1
cueLeft2	tag=63	classes=NNP as	2
cueLeft2	tag=63	classes=NNP because	-1
cueLeft2	tag=63	classes=NNP but	5
cueLeft2	tag=63	classes=NNP by	1
cueLeft2	tag=63	classes=NNP fin	-11
cueLeft2	tag=63	classes=NNP if	-4
cueLeft2	tag=63	classes=NNP in	-3
cueLeft2	tag=63	classes=NNP inf	-1
cueLeft2	tag=63	classes=NNP like	-1
cueLeft2	tag=63	classes=NNP of	3
cueLeft2	tag=63	classes=NNP on	3
cueLeft2	tag=63	classes=NNP that	-14
cueLeft2	tag=63	classes=NNP what	-2
cueLeft2	tag=63	classes=NNP where	-2
cueLeft2	tag=63	classes=NNP whether	-4
cueLeft2	tag=63	classes=NNP which	1
cueLeft2	tag=63	classes=NNP while	5
cueLeft2	tag=63	classes=NNP whom	-1
cueLeft2	tag=63	classes=NNP with	1
cueLeft2	tag=63	classes=NP #	9
cueLeft2	tag=63	classes=NP ,	8
cueLeft2	tag=63	classes=NP ADV	1
cueLeft2	tag=63	classes=NP DASH	8
cueLeft2	tag=63	classes=NP IN	-4
cueLeft2	tag=63	classes=NP NNP	1
cueLeft2	tag=63	classes=NP NP	-1
cueLeft2	tag=63	classes=NP QC	5
cueLeft2	tag=63	classes=NP QO	-1
cueLeft2	tag=63	classes=NP about	-3
cueLeft2	tag=63	classes=NP after	2
cueLeft2	tag=63	classes=NP although	3
cueLeft2	tag=63	classes=NP and	3
cueLeft2	tag=63	classes=NP as	3
cueLeft2	tag=63	classes=NP at	1
cueLeft2	tag=63	classes=NP because	-4
cueLeft2	tag=63	classes=NP before	-2
cueLeft2	tag=63	classes=NP but	5
cueLeft2	tag=63	classes=NP by	-2
cueLeft2	tag=63	classes=NP fin	-7
cueLeft2	tag=63	classes=NP from	2
cueLeft2	tag=63	classes=NP how	-6
cueLeft2	tag=63	classes=NP if	-3
cueLeft2	tag=63	classes=NP inf	-5
cueLeft2	tag=63	classes=NP ing	-7
cueLeft2	tag=63	classes=NP nor	1
cueLeft2	tag=63	classes=NP pp	-3
cueLeft2	tag=63	classes=NP that	-11
cueLeft2	tag=63	classes=NP what	-5
cueLeft2	tag=63	classes=NP where	-2
cueLeft2	tag=63	classes=NP whether	-7
cueLeft2	tag=63	classes=NP while	3
cueLeft2	tag=63	classes=NP whose	1
cueLeft2	tag=63	classes=NP with	2
cueLeft2	tag=63	classes=PRP #	11
cueLeft2	tag=63	classes=PRP ,	9
cueLeft2	tag=63	classes=PRP ADJ	-3
cueLeft2	tag=63	classes=PRP ADV	3
cueLeft2	tag=63	classes=PRP DASH	3
cueLeft2	tag=63	classes=PRP NP	-5
cueLeft2	tag=63	classes=PRP PRP	-1
cueLeft2	tag=63	classes=PRP QC	14
cueLeft2	tag=63	classes=PRP QO	-8
cueLeft2	tag=63	classes=PRP X	1
cueLeft2	tag=63	classes=PRP after	3
cueLeft2	tag=63	classes=PRP although	1
cueLeft2	tag=63	classes=PRP and	6
cueLeft2	tag=63	classes=PRP as	2
cueLeft2	tag=63	classes=PRP because	-4
cueLeft2	tag=63	classes=PRP but	8
cueLeft2	tag=63	classes=PRP fin	-20
cueLeft2	tag=63	classes=PRP how	-7
cueLeft2	tag=63	classes=PRP if	-5
cueLeft2	tag=63	classes=PRP inf	-8
cueLeft2	tag=63	classes=PRP ing	-8
cueLeft2	tag=63	classes=PRP that	-16
cueLeft2	tag=63	classes=PRP though	2
cueLeft2	tag=63	classes=PRP what	-8
cueLeft2	tag=63	classes=PRP whether	-9
cueLeft2	tag=63	classes=PRP which	5
cueLeft2	tag=63	classes=PRP while	2
cueLeft2	tag=63	classes=PRP why	-4
cueLeft2	tag=63	classes=QC ,	7
cueLeft2	tag=63	classes=QC .	3
cueLeft2	tag=63	classes=QC NP	-7
cueLeft2	tag=63	classes=X NNP	6
cueLeft2	tag=63	classes=X NP	-1
cueLeft2	tag=63	classes=after #	1
cueLeft2	tag=63	classes=and ,	5
cueLeft2	tag=63	classes=and ADV	-1
cueLeft2	tag=63	classes=and NNP	1
cueLeft2	tag=63	classes=and QC	6
cueLeft2	tag=63	classes=and fin	-6
cueLeft2	tag=63	classes=and ing	-3
cueLeft2	tag=63	classes=as fin	-2
cueLeft2	tag=63	classes=but ,	3
cueLeft2	tag=63	classes=but NNP	-1
cueLeft2	tag=63	classes=but NP	1
cueLeft2	tag=63	classes=but QC	2
cueLeft2	tag=63	classes=but fin	-1
cueLeft2	tag=63	classes=by fin	-7
cueLeft2	tag=63	classes=fin ,	-1
cueLeft2	tag=63	classes=fin NNP	-1
cueLeft2	tag=63	classes=fin NP	-2
cueLeft2	tag=63	classes=fin PRP	-2
cueLeft2	tag=63	classes=for NNP	-7
cueLeft2	tag=63	classes=for NP	-1
cueLeft2	tag=63	classes=from NP	-5
cueLeft2	tag=63	classes=in #	2
cueLeft2	tag=63	classes=in NP	-3
cueLeft2	tag=63	classes=inf to	-1
cueLeft2	tag=63	classes=ing NP	2
cueLeft2	tag=63	classes=of NP	-2
cueLeft2	tag=63	classes=on fin	-1
cueLeft2	tag=63	classes=since fin	5
cueLeft2	tag=63	classes=than ADV	-2
cueLeft2	tag=63	classes=that NNP	-1
cueLeft2	tag=63	classes=that fin	-1
cueLeft2	tag=63	classes=to #	2
cueLeft2	tag=63	classes=to ADJ	5
cueLeft2	tag=63	classes=to ADV	2
cueLeft2	tag=63	classes=to NNP	4
cueLeft2	tag=63	classes=to QC	-1
cueLeft2	tag=63	classes=to and	1
cueLeft2	tag=63	classes=to fin	-14
cueLeft2	tag=63	classes=to inf	-5
cueLeft2	tag=63	classes=to ing	-13
cueLeft2	tag=63	classes=to on	-2
cueLeft2	tag=63	classes=when #	1
cueLeft2	tag=63	classes=when NP	-1
cueLeft2	tag=63	classes=while ,	3
cueLeft2	tag=63	classes=while NP	-1
cueLeft2	tag=63	classes=while QC	1
cueLeft2	tag=63	classes=who ,	2
cueLeft2	tag=63	classes=who NNP	-3
cueLeft2	tag=63	classes=who NP	-3
cueLeft2	tag=63	classes=who and	2
cueLeft2	tag=colon	classes=NNP #	11
cueLeft2	tag=colon	classes=NNP DASH	5
cueLeft2	tag=colon	classes=NNP of	1
cueLeft2	tag=colon	classes=NP #	10
cueLeft2	tag=colon	classes=NP fin	-2
cueLeft2	tag=colon	classes=NP of	-3
cueLeft2	tag=colon	classes=fin NNP	-1
cueLeft2	tag=jj	classes=, NP	1
cueLeft2	tag=jj	classes=fin ,	1
cueLeft2	tag=jj	classes=fin NNP	2
cueLeft2	tag=jj	classes=fin NP	1
cueLeft2	tag=jj	classes=inf to	-3
cueLeft2	tag=jj	classes=of NP	-4
cueLeft2	tag=nn	classes=# #	2
cueLeft2	tag=nn	classes=, NNP	2
cueLeft2	tag=nn	classes=, NP	1
cueLeft2	tag=nn	classes=: NP	1
cueLeft2	tag=nn	classes=DASH NP	1
cueLeft2	tag=nn	classes=IN ing	-6
cueLeft2	tag=nn	classes=PRP #	1
cueLeft2	tag=nn	classes=RP fin	-2
cueLeft2	tag=nn	classes=and ,	3
cueLeft2	tag=nn	classes=and NP	-1
cueLeft2	tag=nn	classes=as ADV	1
cueLeft2	tag=nn	classes=fin EX	5
cueLeft2	tag=nn	classes=fin NNP	-2
cueLeft2	tag=nn	classes=fin and	-3
cueLeft2	tag=nn	classes=from NP	2
cueLeft2	tag=nn	classes=in #	7
cueLeft2	tag=nn	classes=in ,	3
cueLeft2	tag=nn	classes=in ADV	1
cueLeft2	tag=nn	classes=in fin	-4
cueLeft2	tag=nn	classes=inf to	-3
cueLeft2	tag=nn	classes=ing ,	1
cueLeft2	tag=nn	classes=of fin	1
cueLeft2	tag=nn	classes=on NP	-4
cueLeft2	tag=nn	classes=on fin	-1
cueLeft2	tag=nn	classes=that fin	-4
cueLeft2	tag=nn	classes=with fin	-5
cueLeft2	tag=nns	classes=# #	1
cueLeft2	tag=nns	classes=, NP	1
cueLeft2	tag=nns	classes=IN ADV	1
cueLeft2	tag=nns	classes=QC ,	6
cueLeft2	tag=nns	classes=RP fin	-1
cueLeft2	tag=nns	classes=and ,	1
cueLeft2	tag=nns	classes=and NP	-3
cueLeft2	tag=nns	classes=fin ,	-1
cueLeft2	tag=nns	classes=fin EX	3
cueLeft2	tag=nns	classes=fin NNP	-6
cueLeft2	tag=nns	classes=fin who	-1
cueLeft2	tag=nns	classes=in ,	2
cueLeft2	tag=nns	classes=in NP	-1
cueLeft2	tag=nns	classes=inf to	-3
cueLeft2	tag=nns	classes=of NP	-2
cueLeft2	tag=nns	classes=on NP	-1
cueLeft2	tag=nns	classes=with ,	1
cueLeft2	tag=np	classes=X #	1
cueLemmaForm	word=:	form=colon	-3
cueLemmaForm	word=abandon	form=inf	1
cueLemmaForm	word=accept	form=fin	2
cueLemmaForm	word=accord	form=ing	12
cueLemmaForm	word=account	form=nn	-3
cueLemmaForm	word=acknowledge	form=fin	2
cueLemmaForm	word=add	form=fin+have	-1
cueLemmaForm	word=add	form=ing	7
cueLemmaForm	word=address	form=inf	2
cueLemmaForm	word=admit	form=fin	1
cueLemmaForm	word=adopt	form=pp	1
cueLemmaForm	word=advice	form=nn	1
cueLemmaForm	word=advise	form=fin	-4
cueLemmaForm	word=afraid	form=jj	1
cueLemmaForm	word=agree	form=fin	-2
cueLemmaForm	word=agree	form=fin+have	-1
cueLemmaForm	word=air	form=fin	-2
cueLemmaForm	word=allegation	form=nns	1
cueLemmaForm	word=analysis	form=nn	-3
cueLemmaForm	word=anger	form=nn	-1
cueLemmaForm	word=announcement	form=nn	2
cueLemmaForm	word=anticipate	form=fin	-1
cueLemmaForm	word=apologise	form=fin	1
cueLemmaForm	word=apparent	form=jj	-5
cueLemmaForm	word=apparently	form=rb	-3
cueLemmaForm	word=appeal	form=fin	2
cueLemmaForm	word=appeal	form=nn	-1
cueLemmaForm	word=appear	form=ing	-1
cueLemmaForm	word=applaud	form=fin	-3
cueLemmaForm	word=argue	form=fin	3
cueLemmaForm	word=argue	form=ing	1
cueLemmaForm	word=ask	form=fin	-3
cueLemmaForm	word=ask	form=inf	-2
cueLemmaForm	word=ask	form=ing	-2
cueLemmaForm	word=ask	form=pp	9
cueLemmaForm	word=assail	form=fin	1
cueLemmaForm	word=assertion	form=nn	4
cueLemmaForm	word=assessment	form=nn	2
cueLemmaForm	word=assume	form=pp	1
cueLemmaForm	word=attack	form=nn	-1
cueLemmaForm	word=attempt	form=fin	1
cueLemmaForm	word=attention	form=nn	-3
cueLemmaForm	word=authorize	form=fin+passive+not	-1
cueLemmaForm	word=aware	form=jj	1
cueLemmaForm	word=back	form=fin	2
cueLemmaForm	word=back	form=fin+have	1
cueLemmaForm	word=back	form=ing	1
cueLemmaForm	word=backing	form=nn	4
cueLemmaForm	word=be	form=fin	-5
cueLemmaForm	word=be	form=fin+have	-5
cueLemmaForm	word=begin	form=fin+have	-1
cueLemmaForm	word=believe	form=fin	-3
cueLemmaForm	word=blame	form=ing	1
cueLemmaForm	word=blast	form=fin	2
cueLemmaForm	word=block	form=fin	1
cueLemmaForm	word=break	form=fin	-1
cueLemmaForm	word=brush	form=fin	1
cueLemmaForm	word=build	form=fin	-1
cueLemmaForm	word=call	form=fin	-4
cueLemmaForm	word=call	form=fin+have	1
cueLemmaForm	word=call	form=fin+passive	-3
cueLemmaForm	word=call	form=ing	1
cueLemmaForm	word=call	form=nns	3
cueLemmaForm	word=call	form=pp	1
cueLemmaForm	word=campaign	form=fin	1
cueLemmaForm	word=campaign	form=nn	-7
cueLemmaForm	word=carry	form=fin	-4
cueLemmaForm	word=case	form=nns	-5
cueLemmaForm	word=cause	form=fin	-2
cueLemmaForm	word=caution	form=fin	1
cueLemmaForm	word=certain	form=jj	-3
cueLemmaForm	word=chair	form=fin	-1
cueLemmaForm	word=change	form=fin	-1
cueLemmaForm	word=chant	form=nns	2
cueLemmaForm	word=charge	form=nn	-2
cueLemmaForm	word=chatter	form=nn	1
cueLemmaForm	word=cheer	form=nn	1
cueLemmaForm	word=cite	form=fin	1
cueLemmaForm	word=cite	form=ing	7
cueLemmaForm	word=claim	form=fin	1
cueLemmaForm	word=claim	form=inf	1
cueLemmaForm	word=claim	form=ing	-1
cueLemmaForm	word=claim	form=nn	2
cueLemmaForm	word=claim	form=nns	3
cueLemmaForm	word=classify	form=pp	-1
cueLemmaForm	word=clear	form=jj	-3
cueLemmaForm	word=close	form=fin	-2
cueLemmaForm	word=come	form=fin	-7
cueLemmaForm	word=come	form=fin+have	5
cueLemmaForm	word=come	form=fin+modal	1
cueLemmaForm	word=comment	form=fin	1
cueLemmaForm	word=comment	form=inf	-1
cueLemmaForm	word=comment	form=nns	-4
cueLemmaForm	word=commit	form=fin+passive	-1
cueLemmaForm	word=compare	form=fin	6
cueLemmaForm	word=compare	form=pp	-9
cueLemmaForm	word=complaint	form=nns	2
cueLemmaForm	word=concern	form=fin+passive	3
cueLemmaForm	word=conclude	form=fin	1
cueLemmaForm	word=confident	form=jj	1
cueLemmaForm	word=confirm	form=fin	2
cueLemmaForm	word=confirm	form=inf	2
cueLemmaForm	word=consider	form=fin+modal	-1
cueLemmaForm	word=contention	form=nn	2
cueLemmaForm	word=continue	form=fin	-2
cueLemmaForm	word=control	form=fin	-1
cueLemmaForm	word=cover	form=fin	2
cueLemmaForm	word=critic	form=nn	1
cueLemmaForm	word=critical	form=jj	-1
cueLemmaForm	word=criticism	form=nn	5
cueLemmaForm	word=criticize	form=fin+passive	1
cueLemmaForm	word=debate	form=fin+passive	3
cueLemmaForm	word=debate	form=nn	-3
cueLemmaForm	word=decide	form=fin	-3
cueLemmaForm	word=decide	form=fin+have	1
cueLemmaForm	word=decide	form=fin+modal	-1
cueLemmaForm	word=declare	form=fin	-1
cueLemmaForm	word=declare	form=pp	-1
cueLemmaForm	word=decline	form=fin	4
cueLemmaForm	word=defend	form=fin	10
cueLemmaForm	word=deliver	form=fin	-1
cueLemmaForm	word=deliver	form=ing	1
cueLemmaForm	word=denounce	form=fin	1
cueLemmaForm	word=denounce	form=ing	2
cueLemmaForm	word=deny	form=fin	3
cueLemmaForm	word=deny	form=fin+have	4
cueLemmaForm	word=describe	form=fin	2
cueLemmaForm	word=describe	form=inf	-2
cueLemmaForm	word=determine	form=fin	-2
cueLemmaForm	word=die	form=fin	-3
cueLemmaForm	word=disagree	form=fin	-3
cueLemmaForm	word=disagreement	form=nns	1
cueLemmaForm	word=discuss	form=fin	1
cueLemmaForm	word=dismiss	form=fin	2
cueLemmaForm	word=dispute	form=nn	2
cueLemmaForm	word=distance	form=fin	2
cueLemmaForm	word=divide	form=fin+passive	2
cueLemmaForm	word=double	form=fin	2
cueLemmaForm	word=doubt	form=nns	6
cueLemmaForm	word=draw	form=fin+passive+not+modal	4
cueLemmaForm	word=eager	form=jj	1
cueLemmaForm	word=earn	form=fin	-1
cueLemmaForm	word=effort	form=nn	-4
cueLemmaForm	word=effort	form=nns	-1
cueLemmaForm	word=elect	form=fin+passive	-2
cueLemmaForm	word=elect	form=pp	-1
cueLemmaForm	word=embrace	form=fin	1
cueLemmaForm	word=emerge	form=fin	2
cueLemmaForm	word=endorse	form=fin	3
cueLemmaForm	word=endorse	form=fin+have	1
cueLemmaForm	word=endorse	form=inf	1
cueLemmaForm	word=endorse	form=ing	-1
cueLemmaForm	word=endorsement	form=nn	1
cueLemmaForm	word=enjoy	form=fin	-2
cueLemmaForm	word=envision	form=fin	1
cueLemmaForm	word=estimate	form=fin	3
cueLemmaForm	word=estimate	form=nns	1
cueLemmaForm	word=evidence	form=nn	-4
cueLemmaForm	word=expect	form=fin+passive	5
cueLemmaForm	word=expect	form=ing	1
cueLemmaForm	word=explain	form=fin	3
cueLemmaForm	word=express	form=fin	4
cueLemmaForm	word=eye	form=nns	4
cueLemmaForm	word=face	form=fin	-10
cueLemmaForm	word=fall	form=fin	-3
cueLemmaForm	word=feel	form=fin	-2
cueLemmaForm	word=fight	form=fin	1
cueLemmaForm	word=file	form=pp	-2
cueLemmaForm	word=find	form=fin	4
cueLemmaForm	word=find	form=fin+passive	-2
cueLemmaForm	word=finish	form=fin	-2
cueLemmaForm	word=focus	form=fin	3
cueLemmaForm	word=focus	form=nn	-1
cueLemmaForm	word=follow	form=fin	3
cueLemmaForm	word=frustration	form=nn	-1
cueLemmaForm	word=gather	form=fin	-1
cueLemmaForm	word=give	form=fin	4
cueLemmaForm	word=give	form=pp	-5
cueLemmaForm	word=glad	form=jj	1
cueLemmaForm	word=go	form=fin	5
cueLemmaForm	word=goal	form=nn	1
cueLemmaForm	word=greet	form=fin	-1
cueLemmaForm	word=hate	form=fin	-1
cueLemmaForm	word=have	form=fin	-5
cueLemmaForm	word=hear	form=fin+have	-1
cueLemmaForm	word=help	form=fin+not+modal	1
cueLemmaForm	word=highlight	form=fin	4
cueLemmaForm	word=hint	form=nns	3
cueLemmaForm	word=hold	form=fin	-3
cueLemmaForm	word=hope	form=fin	-1
cueLemmaForm	word=hope	form=nn	1
cueLemmaForm	word=hope	form=nns	3
cueLemmaForm	word=idea	form=nn	-1
cueLemmaForm	word=incline	form=fin+passive	1
cueLemmaForm	word=include	form=fin	1
cueLemmaForm	word=include	form=ing	-14
cueLemmaForm	word=indicate	form=fin	-1
cueLemmaForm	word=information	form=nn	-4
cueLemmaForm	word=insist	form=fin	6
cueLemmaForm	word=interest	form=nns	-1
cueLemmaForm	word=interpret	form=fin	1
cueLemmaForm	word=interrupt	form=fin	-3
cueLemmaForm	word=interview	form=fin	-1
cueLemmaForm	word=introduce	form=fin	1
cueLemmaForm	word=invite	form=fin	-2
cueLemmaForm	word=invite	form=fin+have	-1
cueLemmaForm	word=issue	form=fin	1
cueLemmaForm	word=know	form=fin	-1
cueLemmaForm	word=know	form=fin+passive	4
cueLemmaForm	word=know	form=fin+passive+not	3
cueLemmaForm	word=knowledge	form=nn	-1
cueLemmaForm	word=lament	form=fin	1
cueLemmaForm	word=lash	form=fin	3
cueLemmaForm	word=laugh	form=fin	-1
cueLemmaForm	word=launch	form=fin	1
cueLemmaForm	word=lay	form=fin	3
cueLemmaForm	word=lay	form=ing	1
cueLemmaForm	word=lead	form=fin	-1
cueLemmaForm	word=lean	form=fin	2
cueLemmaForm	word=leave	form=fin	-2
cueLemmaForm	word=let	form=fin	1
cueLemmaForm	word=like	form=fin+modal	3
cueLemmaForm	word=liken	form=fin	6
cueLemmaForm	word=line	form=fin	1
cueLemmaForm	word=list	form=fin	3
cueLemmaForm	word=look	form=fin	-1
cueLemmaForm	word=look	form=ing	-1
cueLemmaForm	word=lose	form=fin	-5
cueLemmaForm	word=make	form=fin+modal	-2
cueLemmaForm	word=make	form=fin+passive	-2
cueLemmaForm	word=mean	form=fin	-11
cueLemmaForm	word=mean	form=fin+not	-1
cueLemmaForm	word=mean	form=ing	-2
cueLemmaForm	word=meet	form=fin	-2
cueLemmaForm	word=mention	form=fin	2
cueLemmaForm	word=mention	form=fin+not	3
cueLemmaForm	word=mention	form=ing	1
cueLemmaForm	word=message	form=nns	-3
cueLemmaForm	word=mind	form=nn	1
cueLemmaForm	word=miss	form=fin	-2
cueLemmaForm	word=name	form=fin	2
cueLemmaForm	word=name	form=pp	2
cueLemmaForm	word=need	form=fin	-3
cueLemmaForm	word=news	form=nn	-4
cueLemmaForm	word=news	form=np	-1
cueLemmaForm	word=nominate	form=fin	1
cueLemmaForm	word=nominate	form=fin+passive	1
cueLemmaForm	word=note	form=fin	9
cueLemmaForm	word=note	form=inf	1
cueLemmaForm	word=note	form=ing	5
cueLemmaForm	word=note	form=nn	-5
cueLemmaForm	word=note	form=nns	1
cueLemmaForm	word=notion	form=nn	-2
cueLemmaForm	word=offer	form=fin	4
cueLemmaForm	word=offer	form=fin+not	1
cueLemmaForm	word=offer	form=nn	-1
cueLemmaForm	word=opinion	form=nn	5
cueLemmaForm	word=oppose	form=fin	3
cueLemmaForm	word=opposition	form=nn	3
cueLemmaForm	word=optimistic	form=jj	1
cueLemmaForm	word=order	form=fin	1
cueLemmaForm	word=order	form=nn	-5
cueLemmaForm	word=paint	form=fin	-1
cueLemmaForm	word=pass	form=fin	4
cueLemmaForm	word=pass	form=pp	3
cueLemmaForm	word=per	form=in	-5
cueLemmaForm	word=plan	form=fin	-6
cueLemmaForm	word=plan	form=nn	-2
cueLemmaForm	word=plead	form=fin	2
cueLemmaForm	word=pledge	form=fin+have	-3
cueLemmaForm	word=pledge	form=nns	1
cueLemmaForm	word=pledge	form=pp	-6
cueLemmaForm	word=point	form=fin	3
cueLemmaForm	word=point	form=nn	-3
cueLemmaForm	word=point	form=nns	-11
cueLemmaForm	word=policy	form=nn	-6
cueLemmaForm	word=poll	form=nn	-7
cueLemmaForm	word=poll	form=nns	-6
cueLemmaForm	word=position	form=nn	-1
cueLemmaForm	word=praise	form=fin	1
cueLemmaForm	word=praise	form=nn	3
cueLemmaForm	word=pray	form=ing	-1
cueLemmaForm	word=predict	form=fin	5
cueLemmaForm	word=prefer	form=fin	6
cueLemmaForm	word=prepare	form=fin	-1
cueLemmaForm	word=present	form=fin+passive	1
cueLemmaForm	word=press	form=fin	1
cueLemmaForm	word=promise	form=nns	3
cueLemmaForm	word=promote	form=fin	5
cueLemmaForm	word=prompt	form=fin	-3
cueLemmaForm	word=propose	form=fin	2
cueLemmaForm	word=prospect	form=nn	-3
cueLemmaForm	word=prove	form=fin	-6
cueLemmaForm	word=publish	form=fin	2
cueLemmaForm	word=publish	form=pp	-8
cueLemmaForm	word=pull	form=fin	-1
cueLemmaForm	word=put	form=fin	5
cueLemmaForm	word=question	form=fin	4
cueLemmaForm	word=question	form=nns	1
cueLemmaForm	word=range	form=fin	1
cueLemmaForm	word=rattle	form=fin	3
cueLemmaForm	word=read	form=inf	-1
cueLemmaForm	word=read	form=ing	-3
cueLemmaForm	word=ready	form=jj	-3
cueLemmaForm	word=reason	form=nn	-1
cueLemmaForm	word=reason	form=nns	-2
cueLemmaForm	word=recall	form=ing	3
cueLemmaForm	word=recognize	form=ing	1
cueLemmaForm	word=refer	form=ing	2
cueLemmaForm	word=reflect	form=fin	-2
cueLemmaForm	word=regard	form=ing	-3
cueLemmaForm	word=regret	form=fin	1
cueLemmaForm	word=reject	form=inf	-1
cueLemmaForm	word=release	form=pp	-4
cueLemmaForm	word=remain	form=fin+have	1
cueLemmaForm	word=remark	form=nns	-3
cueLemmaForm	word=remember	form=fin	2
cueLemmaForm	word=remind	form=inf	2
cueLemmaForm	word=report	form=fin	-2
cueLemmaForm	word=report	form=inf	1
cueLemmaForm	word=report	form=ing	-1
cueLemmaForm	word=report	form=nn	-4
cueLemmaForm	word=reportedly	form=fin+have	2
cueLemmaForm	word=reportedly	form=rb	1
cueLemmaForm	word=represent	form=fin	-2
cueLemmaForm	word=request	form=nn	-2
cueLemmaForm	word=respond	form=fin	-1
cueLemmaForm	word=response	form=nn	-1
cueLemmaForm	word=restrict	form=ing	3
cueLemmaForm	word=reveal	form=fin	2
cueLemmaForm	word=roar	form=fin	-1
cueLemmaForm	word=rule	form=fin	1
cueLemmaForm	word=run	form=fin	-1
cueLemmaForm	word=say	form=fin	4
cueLemmaForm	word=say	form=fin+have	2
cueLemmaForm	word=say	form=fin+not	1
cueLemmaForm	word=say	form=fin+not+modal	1
cueLemmaForm	word=say	form=ing	-2
cueLemmaForm	word=schedule	form=fin+passive	-1
cueLemmaForm	word=score	form=fin	-3
cueLemmaForm	word=see	form=fin	4
cueLemmaForm	word=see	form=fin+not	1
cueLemmaForm	word=seek	form=fin	3
cueLemmaForm	word=seek	form=fin+have	1
cueLemmaForm	word=seek	form=ing	1
cueLemmaForm	word=seem	form=fin	1
cueLemmaForm	word=seem	form=fin+modal	3
cueLemmaForm	word=seize	form=inf	1
cueLemmaForm	word=self-described	form=jj	2
cueLemmaForm	word=sell	form=fin	-4
cueLemmaForm	word=serve	form=fin	-3
cueLemmaForm	word=set	form=fin	-1
cueLemmaForm	word=share	form=fin	4
cueLemmaForm	word=shoot	form=fin	2
cueLemmaForm	word=show	form=fin	1
cueLemmaForm	word=side	form=fin	2
cueLemmaForm	word=sign	form=fin	3
cueLemmaForm	word=sign	form=nn	-3
cueLemmaForm	word=sign	form=nns	-2
cueLemmaForm	word=single	form=fin	2
cueLemmaForm	word=sit	form=fin	-7
cueLemmaForm	word=slam	form=ing	1
cueLemmaForm	word=smile	form=fin	-2
cueLemmaForm	word=so-called	form=jj	-2
cueLemmaForm	word=sound	form=fin	4
cueLemmaForm	word=speak	form=ing	-2
cueLemmaForm	word=speculation	form=nn	1
cueLemmaForm	word=speech	form=nn	-7
cueLemmaForm	word=spend	form=fin+have	-1
cueLemmaForm	word=start	form=fin	-1
cueLemmaForm	word=state	form=nn	-6
cueLemmaForm	word=state	form=np	-1
cueLemmaForm	word=statement	form=nn	-3
cueLemmaForm	word=statement	form=nns	-3
cueLemmaForm	word=stop	form=fin	5
cueLemmaForm	word=story	form=nn	-9
cueLemmaForm	word=struggle	form=fin+have	-3
cueLemmaForm	word=study	form=nn	-4
cueLemmaForm	word=suggestion	form=nn	2
cueLemmaForm	word=support	form=fin	-1
cueLemmaForm	word=support	form=fin+have	3
cueLemmaForm	word=support	form=ing	1
cueLemmaForm	word=support	form=nn	1
cueLemmaForm	word=support	form=vbg	1
cueLemmaForm	word=supporter	form=nn	2
cueLemmaForm	word=supporter	form=nns	-1
cueLemmaForm	word=suppose	form=fin+passive	-5
cueLemmaForm	word=survey	form=nn	-5
cueLemmaForm	word=take	form=fin	-1
cueLemmaForm	word=take	form=fin+have	1
cueLemmaForm	word=take	form=fin+have+not	2
cueLemmaForm	word=take	form=ing	1
cueLemmaForm	word=talk	form=fin	1
cueLemmaForm	word=talk	form=inf	-2
cueLemmaForm	word=talk	form=nns	-2
cueLemmaForm	word=teach	form=fin	-2
cueLemmaForm	word=tell	form=fin+have	-5
cueLemmaForm	word=tell	form=inf	-1
cueLemmaForm	word=tend	form=fin	3
cueLemmaForm	word=testify	form=fin	-1
cueLemmaForm	word=thank	form=fin	1
cueLemmaForm	word=think	form=fin	-5
cueLemmaForm	word=think	form=fin+passive	4
cueLemmaForm	word=threat	form=nn	-1
cueLemmaForm	word=threaten	form=fin+have	2
cueLemmaForm	word=title	form=pp	2
cueLemmaForm	word=touch	form=fin	1
cueLemmaForm	word=try	form=fin	3
cueLemmaForm	word=try	form=fin+have	-1
cueLemmaForm	word=turn	form=fin	2
cueLemmaForm	word=tweet	form=fin	1
cueLemmaForm	word=tweet	form=ing	4
cueLemmaForm	word=underscore	form=fin	-2
cueLemmaForm	word=understand	form=fin+passive	2
cueLemmaForm	word=understanding	form=nn	1
cueLemmaForm	word=update	form=fin+passive	-1
cueLemmaForm	word=urge	form=fin	2
cueLemmaForm	word=urge	form=ing	-2
cueLemmaForm	word=use	form=fin	2
cueLemmaForm	word=view	form=fin	-1
cueLemmaForm	word=view	form=nn	7
cueLemmaForm	word=vote	form=fin	3
cueLemmaForm	word=vote	form=fin+have	4
cueLemmaForm	word=vote	form=fin+modal	2
cueLemmaForm	word=vote	form=inf	1
cueLemmaForm	word=vote	form=nn	-12
cueLemmaForm	word=vote	form=nns	-3
cueLemmaForm	word=vow	form=fin	3
cueLemmaForm	word=warn	form=fin	5
cueLemmaForm	word=warning	form=nn	1
cueLemmaForm	word=watch	form=inf	-1
cueLemmaForm	word=weigh	form=fin	2
cueLemmaForm	word=welcome	form=fin	3
cueLemmaForm	word=win	form=fin	-4
cueLemmaForm	word=wish	form=nn	1
cueLemmaForm	word=withdraw	form=fin	1
cueLemmaForm	word=wonder	form=fin	1
cueLemmaForm	word=word	form=nns	-4
cueLemmaForm	word=work	form=fin	-2
cueLemmaForm	word=write	form=fin	3
cueLemmaNext	word=:	word=a	1
cueLemmaNext	word=:	word=i	5
cueLemmaNext	word=:	word=one	2
cueLemmaNext	word=:	word=the	-2
cueLemmaNext	word=:	word=trump	1
cueLemmaNext	word=:	word=two	-1
cueLemmaNext	word=:	word=why	1
cueLemmaNext	word=accord	word=to	13
cueLemmaNext	word=accusation	word=of	1
cueLemmaNext	word=accuse	word=of	-2
cueLemmaNext	word=add	word=:	2
cueLemmaNext	word=add	word=that	5
cueLemmaNext	word=add	word=to	-7
cueLemmaNext	word=add	word=up	-3
cueLemmaNext	word=address	word=the	1
cueLemmaNext	word=agree	word=to	-2
cueLemmaNext	word=aim	word=at	-1
cueLemmaNext	word=apologise	word=for	4
cueLemmaNext	word=apologize	word=for	2
cueLemmaNext	word=appeal	word=to	1
cueLemmaNext	word=appear	word=in	-1
cueLemmaNext	word=appear	word=on	-3
cueLemmaNext	word=argue	word=that	3
cueLemmaNext	word=ask	word=a	-3
cueLemmaNext	word=ask	word=about	-4
cueLemmaNext	word=ask	word=by	3
cueLemmaNext	word=ask	word=for	-1
cueLemmaNext	word=ask	word=him	-2
cueLemmaNext	word=ask	word=if	3
cueLemmaNext	word=ask	word=in	1
cueLemmaNext	word=ask	word=not	-9
cueLemmaNext	word=ask	word=whether	1
cueLemmaNext	word=assertion	word=that	1
cueLemmaNext	word=assessment	word=of	1
cueLemmaNext	word=attack	word=in	-1
cueLemmaNext	word=attack	word=on	5
cueLemmaNext	word=attempt	word=to	2
cueLemmaNext	word=attribute	word=it	2
cueLemmaNext	word=attribute	word=the	5
cueLemmaNext	word=attribute	word=to	-2
cueLemmaNext	word=authorize	word=to	-1
cueLemmaNext	word=back	word=mr.	2
cueLemmaNext	word=back	word=the	4
cueLemmaNext	word=balk	word=at	2
cueLemmaNext	word=be	word=a	-3
cueLemmaNext	word=be	word=about	1
cueLemmaNext	word=be	word=against	1
cueLemmaNext	word=be	word=firmly	1
cueLemmaNext	word=be	word=the	-4
cueLemmaNext	word=become	word=increasingly	1
cueLemmaNext	word=become	word=the	-2
cueLemmaNext	word=begin	word=to	-1
cueLemmaNext	word=believe	word=it	1
cueLemmaNext	word=believe	word=me	-1
cueLemmaNext	word=believe	word=that	-1
cueLemmaNext	word=blame	word=the	2
cueLemmaNext	word=bring	word=up	1
cueLemmaNext	word=call	word=for	4
cueLemmaNext	word=call	word=him	3
cueLemmaNext	word=call	word=it	1
cueLemmaNext	word=call	word=off	-4
cueLemmaNext	word=call	word=on	1
cueLemmaNext	word=campaign	word=against	2
cueLemmaNext	word=campaign	word=for	1
cueLemmaNext	word=case	word=is	1
cueLemmaNext	word=caution	word=that	1
cueLemmaNext	word=challenge	word=the	1
cueLemmaNext	word=chant	word=of	1
cueLemmaNext	word=claim	word=that	1
cueLemmaNext	word=claim	word=to	3
cueLemmaNext	word=come	word=in	-1
cueLemmaNext	word=come	word=out	7
cueLemmaNext	word=comment	word=on	1
cueLemmaNext	word=compare	word=with	-5
cueLemmaNext	word=complaint	word=that	3
cueLemmaNext	word=concede	word=that	2
cueLemmaNext	word=concern	word=about	1
cueLemmaNext	word=concern	word=for	2
cueLemmaNext	word=confident	word=in	1
cueLemmaNext	word=confirm	word=nor	1
cueLemmaNext	word=consider	word=a	-2
cueLemmaNext	word=continue	word=:	2
cueLemmaNext	word=continue	word=to	-1
cueLemmaNext	word=convince	word=by	1
cueLemmaNext	word=critical	word=of	2
cueLemmaNext	word=criticism	word=from	1
cueLemmaNext	word=criticism	word=of	1
cueLemmaNext	word=deal	word=with	-2
cueLemmaNext	word=debate	word=about	1
cueLemmaNext	word=debate	word=over	1
cueLemmaNext	word=decide	word=to	-1
cueLemmaNext	word=decision	word=not	1
cueLemmaNext	word=decline	word=to	6
cueLemmaNext	word=defend	word=his	1
cueLemmaNext	word=defend	word=the	1
cueLemmaNext	word=deliver	word=a	1
cueLemmaNext	word=denounce	word=the	1
cueLemmaNext	word=determine	word=to	-1
cueLemmaNext	word=dispute	word=that	2
cueLemmaNext	word=distance	word=himself	2
cueLemmaNext	word=divide	word=on	5
cueLemmaNext	word=double	word=down	2
cueLemmaNext	word=doubt	word=it	2
cueLemmaNext	word=doubt	word=that	6
cueLemmaNext	word=draw	word=on	4
cueLemmaNext	word=eager	word=to	2
cueLemmaNext	word=effort	word=to	-1
cueLemmaNext	word=endorsement	word=of	5
cueLemmaNext	word=enter	word=the	-2
cueLemmaNext	word=expect	word=to	3
cueLemmaNext	word=explain	word=why	2
cueLemmaNext	word=eye	word=of	5
cueLemmaNext	word=face	word=a	-1
cueLemmaNext	word=file	word=a	3
cueLemmaNext	word=find	word=a	-2
cueLemmaNext	word=find	word=himself	-2
cueLemmaNext	word=find	word=that	1
cueLemmaNext	word=find	word=ways	-1
cueLemmaNext	word=focus	word=on	3
cueLemmaNext	word=follow	word=up	2
cueLemmaNext	word=give	word=a	2
cueLemmaNext	word=give	word=clinton	2
cueLemmaNext	word=go	word=after	2
cueLemmaNext	word=go	word=on	6
cueLemmaNext	word=go	word=out	3
cueLemmaNext	word=go	word=to	-9
cueLemmaNext	word=have	word=a	-7
cueLemmaNext	word=have	word=clinton	1
cueLemmaNext	word=have	word=it	3
cueLemmaNext	word=have	word=to	-4
cueLemmaNext	word=hear	word=him	1
cueLemmaNext	word=hear	word=the	-1
cueLemmaNext	word=hear	word=yesterday	1
cueLemmaNext	word=help	word=but	1
cueLemmaNext	word=hint	word=at	3
cueLemmaNext	word=hire	word=a	1
cueLemmaNext	word=hold	word=a	-4
cueLemmaNext	word=hope	word=he	1
cueLemmaNext	word=hope	word=that	1
cueLemmaNext	word=hope	word=to	1
cueLemmaNext	word=idea	word=of	-3
cueLemmaNext	word=incline	word=to	1
cueLemmaNext	word=include	word=a	1
cueLemmaNext	word=introduce	word=that	3
cueLemmaNext	word=issue	word=a	4
cueLemmaNext	word=join	word=the	-1
cueLemmaNext	word=know	word=as	1
cueLemmaNext	word=know	word=that	-1
cueLemmaNext	word=know	word=the	-1
cueLemmaNext	word=lash	word=out	3
cueLemmaNext	word=launch	word=a	3
cueLemmaNext	word=lay	word=out	6
cueLemmaNext	word=leave	word=the	-1
cueLemmaNext	word=let	word=it	2
cueLemmaNext	word=liken	word=to	1
cueLemmaNext	word=line	word=up	2
cueLemmaNext	word=list	word=the	2
cueLemmaNext	word=look	word=at	-2
cueLemmaNext	word=look	word=to	4
cueLemmaNext	word=make	word=clear	9
cueLemmaNext	word=make	word=no	4
cueLemmaNext	word=make	word=the	2
cueLemmaNext	word=make	word=up	-6
cueLemmaNext	word=mean	word=that	-5
cueLemmaNext	word=mention	word=of	-2
cueLemmaNext	word=mention	word=the	4
cueLemmaNext	word=nickname	word=the	1
cueLemmaNext	word=note	word=:	-1
cueLemmaNext	word=note	word=that	5
cueLemmaNext	word=notice	word=that	2
cueLemmaNext	word=objection	word=to	1
cueLemmaNext	word=offer	word=his	1
cueLemmaNext	word=open	word=up	2
cueLemmaNext	word=opinion	word=of	1
cueLemmaNext	word=opposition	word=to	2
cueLemmaNext	word=optimistic	word=about	2
cueLemmaNext	word=pass	word=a	2
cueLemmaNext	word=pay	word=attention	1
cueLemmaNext	word=pay	word=for	-4
cueLemmaNext	word=pay	word=tribute	4
cueLemmaNext	word=per	word=cent	-3
cueLemmaNext	word=pick	word=up	-3
cueLemmaNext	word=pivot	word=to	1
cueLemmaNext	word=play	word=a	-1
cueLemmaNext	word=play	word=down	4
cueLemmaNext	word=pledge	word=delegates	-9
cueLemmaNext	word=point	word=out	11
cueLemmaNext	word=promote	word=a	2
cueLemmaNext	word=propose	word=a	1
cueLemmaNext	word=prospect	word=of	-1
cueLemmaNext	word=prove	word=that	-1
cueLemmaNext	word=push	word=for	1
cueLemmaNext	word=put	word=it	7
cueLemmaNext	word=put	word=the	4
cueLemmaNext	word=question	word=about	2
cueLemmaNext	word=question	word=is	1
cueLemmaNext	word=question	word=of	1
cueLemmaNext	word=read	word=the	-1
cueLemmaNext	word=refer	word=to	1
cueLemmaNext	word=reference	word=to	1
cueLemmaNext	word=reflect	word=the	-1
cueLemmaNext	word=refuse	word=to	1
cueLemmaNext	word=regard	word=as	1
cueLemmaNext	word=reject	word=the	-1
cueLemmaNext	word=relate	word=to	-2
cueLemmaNext	word=release	word=a	5
cueLemmaNext	word=report	word=by	3
cueLemmaNext	word=report	word=for	-1
cueLemmaNext	word=report	word=from	-7
cueLemmaNext	word=report	word=in	3
cueLemmaNext	word=report	word=this	1
cueLemmaNext	word=resonate	word=with	1
cueLemmaNext	word=respond	word=to	-2
cueLemmaNext	word=rule	word=out	5
cueLemmaNext	word=run	word=for	-3
cueLemmaNext	word=say	word=:	-4
cueLemmaNext	word=say	word=about	2
cueLemmaNext	word=say	word=has	-1
cueLemmaNext	word=say	word=he	1
cueLemmaNext	word=say	word=it	2
cueLemmaNext	word=say	word=little	-1
cueLemmaNext	word=say	word=on	1
cueLemmaNext	word=say	word=she	4
cueLemmaNext	word=say	word=the	1
cueLemmaNext	word=say	word=they	-3
cueLemmaNext	word=see	word=by	-1
cueLemmaNext	word=seek	word=the	-1
cueLemmaNext	word=seem	word=like	2
cueLemmaNext	word=seem	word=to	1
cueLemmaNext	word=seize	word=on	1
cueLemmaNext	word=send	word=out	1
cueLemmaNext	word=send	word=to	-1
cueLemmaNext	word=shoot	word=back	3
cueLemmaNext	word=show	word=clinton	3
cueLemmaNext	word=show	word=how	-1
cueLemmaNext	word=show	word=that	-1
cueLemmaNext	word=show	word=trump	4
cueLemmaNext	word=show	word=up	-5
cueLemmaNext	word=side	word=with	2
cueLemmaNext	word=sign	word=a	2
cueLemmaNext	word=sign	word=of	-1
cueLemmaNext	word=sign	word=up	-1
cueLemmaNext	word=single	word=out	4
cueLemmaNext	word=speak	word=about	3
cueLemmaNext	word=speak	word=at	-1
cueLemmaNext	word=speak	word=of	1
cueLemmaNext	word=speak	word=on	-3
cueLemmaNext	word=speak	word=out	6
cueLemmaNext	word=speak	word=with	-2
cueLemmaNext	word=spend	word=much	2
cueLemmaNext	word=stand	word=by	2
cueLemmaNext	word=stop	word=short	5
cueLemmaNext	word=strategy	word=is	1
cueLemmaNext	word=strike	word=a	-1
cueLemmaNext	word=suggest	word=that	1
cueLemmaNext	word=suggestion	word=that	1
cueLemmaNext	word=support	word=among	3
cueLemmaNext	word=support	word=sanders	3
cueLemmaNext	word=support	word=the	2
cueLemmaNext	word=supporter	word=of	4
cueLemmaNext	word=suppose	word=to	-7
cueLemmaNext	word=surprise	word=that	1
cueLemmaNext	word=take	word=a	6
cueLemmaNext	word=take	word=aim	2
cueLemmaNext	word=take	word=issue	2
cueLemmaNext	word=take	word=on	-1
cueLemmaNext	word=take	word=the	-2
cueLemmaNext	word=talk	word=about	4
cueLemmaNext	word=talk	word=to	-1
cueLemmaNext	word=tell	word=him	-5
cueLemmaNext	word=tell	word=reporters	1
cueLemmaNext	word=tend	word=to	3
cueLemmaNext	word=think	word=that	-2
cueLemmaNext	word=think	word=they	1
cueLemmaNext	word=think	word=to	3
cueLemmaNext	word=threaten	word=to	3
cueLemmaNext	word=throw	word=their	1
cueLemmaNext	word=try	word=to	1
cueLemmaNext	word=turn	word=down	1
cueLemmaNext	word=turn	word=out	-3
cueLemmaNext	word=tweet	word=a	1
cueLemmaNext	word=unveil	word=a	2
cueLemmaNext	word=use	word=the	1
cueLemmaNext	word=use	word=to	-1
cueLemmaNext	word=vote	word=against	4
cueLemmaNext	word=vote	word=for	6
cueLemmaNext	word=vote	word=on	-1
cueLemmaNext	word=vow	word=to	4
cueLemmaNext	word=want	word=the	3
cueLemmaNext	word=want	word=to	-2
cueLemmaNext	word=watch	word=the	-1
cueLemmaNext	word=weigh	word=a	2
cueLemmaNext	word=welcome	word=the	1
cueLemmaNext	word=win	word=the	-1
cueLemmaNext	word=word	word=for	1
cueLemmaNext	word=work	word=for	-1
cueLemmaNext	word=write	word=:	1
cueLemmaNext	word=write	word=in	4
cueLemmaNext	word=write	word=that	-2
cueLemmaNext	word=zero	word=in	1
cueLemmaRule	rule=according-to	word=accord	9
cueLemmaRule	rule=bare-clause	word=believe	-2
cueLemmaRule	rule=bare-clause	word=claim	3
cueLemmaRule	rule=bare-clause	word=insist	4
cueLemmaRule	rule=bare-clause	word=say	1
cueLemmaRule	rule=bare-clause	word=tell	-1
cueLemmaRule	rule=clause-resumed	word=say	1
cueLemmaRule	rule=clause-subject-verb	word=say	4
cueLemmaRule	rule=clause-subject-verb	word=show	1
cueLemmaRule	rule=colon-quotation	word=add	3
cueLemmaRule	rule=colon-quotation	word=say	-1
cueLemmaRule	rule=none	word=:	-5
cueLemmaRule	rule=none	word=accept	-1
cueLemmaRule	rule=none	word=accord	5
cueLemmaRule	rule=none	word=account	-7
cueLemmaRule	rule=none	word=acknowledge	1
cueLemmaRule	rule=none	word=act	-2
cueLemmaRule	rule=none	word=add	-9
cueLemmaRule	rule=none	word=adopt	5
cueLemmaRule	rule=none	word=advertise	-1
cueLemmaRule	rule=none	word=advice	1
cueLemmaRule	rule=none	word=advise	-6
cueLemmaRule	rule=none	word=advocate	2
cueLemmaRule	rule=none	word=afraid	1
cueLemmaRule	rule=none	word=agree	-3
cueLemmaRule	rule=none	word=agreement	-2
cueLemmaRule	rule=none	word=air	-6
cueLemmaRule	rule=none	word=align	1
cueLemmaRule	rule=none	word=allegation	2
cueLemmaRule	rule=none	word=allow	-1
cueLemmaRule	rule=none	word=analysis	-4
cueLemmaRule	rule=none	word=announcement	1
cueLemmaRule	rule=none	word=answer	-4
cueLemmaRule	rule=none	word=apologise	4
cueLemmaRule	rule=none	word=apparent	-5
cueLemmaRule	rule=none	word=apparently	-5
cueLemmaRule	rule=none	word=appear	-2
cueLemmaRule	rule=none	word=appoint	3
cueLemmaRule	rule=none	word=approve	-1
cueLemmaRule	rule=none	word=argue	1
cueLemmaRule	rule=none	word=arrange	-1
cueLemmaRule	rule=none	word=arrive	-2
cueLemmaRule	rule=none	word=ask	3
cueLemmaRule	rule=none	word=assertion	3
cueLemmaRule	rule=none	word=assessment	2
cueLemmaRule	rule=none	word=attempt	2
cueLemmaRule	rule=none	word=attend	-2
cueLemmaRule	rule=none	word=attention	-3
cueLemmaRule	rule=none	word=attribute	6
cueLemmaRule	rule=none	word=avoid	-1
cueLemmaRule	rule=none	word=aware	1
cueLemmaRule	rule=none	word=back	8
cueLemmaRule	rule=none	word=backing	4
cueLemmaRule	rule=none	word=base	-3
cueLemmaRule	rule=none	word=be	-18
cueLemmaRule	rule=none	word=beat	-6
cueLemmaRule	rule=none	word=beg	-1
cueLemmaRule	rule=none	word=begin	-2
cueLemmaRule	rule=none	word=believe	1
cueLemmaRule	rule=none	word=benefit	-1
cueLemmaRule	rule=none	word=bill	3
cueLemmaRule	rule=none	word=blast	7
cueLemmaRule	rule=none	word=block	1
cueLemmaRule	rule=none	word=break	-4
cueLemmaRule	rule=none	word=brush	1
cueLemmaRule	rule=none	word=build	-5
cueLemmaRule	rule=none	word=call	-1
cueLemmaRule	rule=none	word=campaign	-4
cueLemmaRule	rule=none	word=capture	-1
cueLemmaRule	rule=none	word=carry	-3
cueLemmaRule	rule=none	word=case	-3
cueLemmaRule	rule=none	word=catch	-5
cueLemmaRule	rule=none	word=cause	-3
cueLemmaRule	rule=none	word=caution	4
cueLemmaRule	rule=none	word=certain	-3
cueLemmaRule	rule=none	word=chair	-1
cueLemmaRule	rule=none	word=change	-1
cueLemmaRule	rule=none	word=chant	2
cueLemmaRule	rule=none	word=charge	-4
cueLemmaRule	rule=none	word=chatter	1
cueLemmaRule	rule=none	word=cheer	2
cueLemmaRule	rule=none	word=choose	-1
cueLemmaRule	rule=none	word=cite	4
cueLemmaRule	rule=none	word=claim	4
cueLemmaRule	rule=none	word=classify	-6
cueLemmaRule	rule=none	word=clear	-1
cueLemmaRule	rule=none	word=close	-5
cueLemmaRule	rule=none	word=come	1
cueLemmaRule	rule=none	word=comment	-2
cueLemmaRule	rule=none	word=commitment	-1
cueLemmaRule	rule=none	word=compare	1
cueLemmaRule	rule=none	word=complaint	2
cueLemmaRule	rule=none	word=concern	2
cueLemmaRule	rule=none	word=conduct	-7
cueLemmaRule	rule=none	word=confident	1
cueLemmaRule	rule=none	word=confirm	6
cueLemmaRule	rule=none	word=consider	1
cueLemmaRule	rule=none	word=contention	2
cueLemmaRule	rule=none	word=contest	-1
cueLemmaRule	rule=none	word=continue	-3
cueLemmaRule	rule=none	word=contribute	-3
cueLemmaRule	rule=none	word=control	-5
cueLemmaRule	rule=none	word=cost	-2
cueLemmaRule	rule=none	word=count	-1
cueLemmaRule	rule=none	word=cover	1
cueLemmaRule	rule=none	word=critical	-1
cueLemmaRule	rule=none	word=criticism	4
cueLemmaRule	rule=none	word=criticize	3
cueLemmaRule	rule=none	word=cry	-1
cueLemmaRule	rule=none	word=cut	-2
cueLemmaRule	rule=none	word=date	-1
cueLemmaRule	rule=none	word=deal	-7
cueLemmaRule	rule=none	word=debate	-3
cueLemmaRule	rule=none	word=decide	-3
cueLemmaRule	rule=none	word=deem	1
cueLemmaRule	rule=none	word=defend	7
cueLemmaRule	rule=none	word=delight	1
cueLemmaRule	rule=none	word=denounce	3
cueLemmaRule	rule=none	word=describe	3
cueLemmaRule	rule=none	word=determine	-3
cueLemmaRule	rule=none	word=die	-3
cueLemmaRule	rule=none	word=direct	-5
cueLemmaRule	rule=none	word=disagree	-3
cueLemmaRule	rule=none	word=disagreement	2
cueLemmaRule	rule=none	word=discuss	3
cueLemmaRule	rule=none	word=dismiss	1
cueLemmaRule	rule=none	word=display	1
cueLemmaRule	rule=none	word=dispute	6
cueLemmaRule	rule=none	word=distance	3
cueLemmaRule	rule=none	word=divide	1
cueLemmaRule	rule=none	word=do	-13
cueLemmaRule	rule=none	word=dominate	-1
cueLemmaRule	rule=none	word=double	1
cueLemmaRule	rule=none	word=doubt	6
cueLemmaRule	rule=none	word=draw	3
cueLemmaRule	rule=none	word=drop	-1
cueLemmaRule	rule=none	word=dwell	1
cueLemmaRule	rule=none	word=eager	1
cueLemmaRule	rule=none	word=earn	-3
cueLemmaRule	rule=none	word=effort	-9
cueLemmaRule	rule=none	word=elect	-8
cueLemmaRule	rule=none	word=embrace	2
cueLemmaRule	rule=none	word=emerge	3
cueLemmaRule	rule=none	word=encourage	1
cueLemmaRule	rule=none	word=endorse	5
cueLemmaRule	rule=none	word=endorsement	2
cueLemmaRule	rule=none	word=enjoy	-3
cueLemmaRule	rule=none	word=ensure	-5
cueLemmaRule	rule=none	word=enter	-4
cueLemmaRule	rule=none	word=envision	1
cueLemmaRule	rule=none	word=establish	-1
cueLemmaRule	rule=none	word=estimate	3
cueLemmaRule	rule=none	word=evidence	-5
cueLemmaRule	rule=none	word=expect	7
cueLemmaRule	rule=none	word=explain	2
cueLemmaRule	rule=none	word=express	4
cueLemmaRule	rule=none	word=eye	3
cueLemmaRule	rule=none	word=face	-15
cueLemmaRule	rule=none	word=fall	-12
cueLemmaRule	rule=none	word=favor	3
cueLemmaRule	rule=none	word=fear	3
cueLemmaRule	rule=none	word=feature	1
cueLemmaRule	rule=none	word=fight	1
cueLemmaRule	rule=none	word=figure	-1
cueLemmaRule	rule=none	word=file	-1
cueLemmaRule	rule=none	word=film	-1
cueLemmaRule	rule=none	word=find	-1
cueLemmaRule	rule=none	word=finish	-7
cueLemmaRule	rule=none	word=float	3
cueLemmaRule	rule=none	word=focus	3
cueLemmaRule	rule=none	word=force	-2
cueLemmaRule	rule=none	word=found	-3
cueLemmaRule	rule=none	word=gather	-8
cueLemmaRule	rule=none	word=give	1
cueLemmaRule	rule=none	word=glad	1
cueLemmaRule	rule=none	word=go	3
cueLemmaRule	rule=none	word=grant	-1
cueLemmaRule	rule=none	word=greet	-3
cueLemmaRule	rule=none	word=grow	-1
cueLemmaRule	rule=none	word=hand	-1
cueLemmaRule	rule=none	word=handle	-3
cueLemmaRule	rule=none	word=happen	-5
cueLemmaRule	rule=none	word=have	-14
cueLemmaRule	rule=none	word=head	-4
cueLemmaRule	rule=none	word=help	-4
cueLemmaRule	rule=none	word=highlight	8
cueLemmaRule	rule=none	word=hint	4
cueLemmaRule	rule=none	word=hire	1
cueLemmaRule	rule=none	word=hit	1
cueLemmaRule	rule=none	word=hold	-10
cueLemmaRule	rule=none	word=hope	5
cueLemmaRule	rule=none	word=horrify	1
cueLemmaRule	rule=none	word=host	-4
cueLemmaRule	rule=none	word=hurt	-3
cueLemmaRule	rule=none	word=idea	-3
cueLemmaRule	rule=none	word=imagine	2
cueLemmaRule	rule=none	word=impress	1
cueLemmaRule	rule=none	word=incline	1
cueLemmaRule	rule=none	word=include	-3
cueLemmaRule	rule=none	word=information	-5
cueLemmaRule	rule=none	word=interpret	3
cueLemmaRule	rule=none	word=interrupt	-4
cueLemmaRule	rule=none	word=interview	-6
cueLemmaRule	rule=none	word=introduce	2
cueLemmaRule	rule=none	word=investigate	-1
cueLemmaRule	rule=none	word=invite	-5
cueLemmaRule	rule=none	word=involve	-5
cueLemmaRule	rule=none	word=join	-2
cueLemmaRule	rule=none	word=keep	1
cueLemmaRule	rule=none	word=kill	-9
cueLemmaRule	rule=none	word=knock	1
cueLemmaRule	rule=none	word=know	1
cueLemmaRule	rule=none	word=knowledge	-1
cueLemmaRule	rule=none	word=lament	1
cueLemmaRule	rule=none	word=lash	3
cueLemmaRule	rule=none	word=laugh	-3
cueLemmaRule	rule=none	word=launch	3
cueLemmaRule	rule=none	word=lay	4
cueLemmaRule	rule=none	word=lead	-6
cueLemmaRule	rule=none	word=leak	-1
cueLemmaRule	rule=none	word=lean	1
cueLemmaRule	rule=none	word=leave	-6
cueLemmaRule	rule=none	word=liken	7
cueLemmaRule	rule=none	word=line	2
cueLemmaRule	rule=none	word=list	7
cueLemmaRule	rule=none	word=listen	-1
cueLemmaRule	rule=none	word=live	-3
cueLemmaRule	rule=none	word=look	-3
cueLemmaRule	rule=none	word=lose	-13
cueLemmaRule	rule=none	word=make	-3
cueLemmaRule	rule=none	word=mean	-12
cueLemmaRule	rule=none	word=meet	-1
cueLemmaRule	rule=none	word=mention	9
cueLemmaRule	rule=none	word=message	-3
cueLemmaRule	rule=none	word=miss	-5
cueLemmaRule	rule=none	word=mount	1
cueLemmaRule	rule=none	word=move	-2
cueLemmaRule	rule=none	word=name	5
cueLemmaRule	rule=none	word=need	-6
cueLemmaRule	rule=none	word=news	-9
cueLemmaRule	rule=none	word=nickname	1
cueLemmaRule	rule=none	word=nominate	7
cueLemmaRule	rule=none	word=note	2
cueLemmaRule	rule=none	word=notion	-3
cueLemmaRule	rule=none	word=oblige	1
cueLemmaRule	rule=none	word=occur	-1
cueLemmaRule	rule=none	word=offer	7
cueLemmaRule	rule=none	word=opinion	4
cueLemmaRule	rule=none	word=opponent	-3
cueLemmaRule	rule=none	word=oppose	5
cueLemmaRule	rule=none	word=opposition	3
cueLemmaRule	rule=none	word=optimistic	1
cueLemmaRule	rule=none	word=organize	-2
cueLemmaRule	rule=none	word=paint	-2
cueLemmaRule	rule=none	word=pass	8
cueLemmaRule	rule=none	word=pay	-5
cueLemmaRule	rule=none	word=per	-5
cueLemmaRule	rule=none	word=perform	-1
cueLemmaRule	rule=none	word=permit	-1
cueLemmaRule	rule=none	word=pick	-2
cueLemmaRule	rule=none	word=pivot	2
cueLemmaRule	rule=none	word=plan	-3
cueLemmaRule	rule=none	word=play	-3
cueLemmaRule	rule=none	word=plead	3
cueLemmaRule	rule=none	word=point	-4
cueLemmaRule	rule=none	word=policy	-11
cueLemmaRule	rule=none	word=poll	-20
cueLemmaRule	rule=none	word=praise	5
cueLemmaRule	rule=none	word=pray	-2
cueLemmaRule	rule=none	word=predict	1
cueLemmaRule	rule=none	word=prefer	4
cueLemmaRule	rule=none	word=prepare	-6
cueLemmaRule	rule=none	word=present	3
cueLemmaRule	rule=none	word=press	3
cueLemmaRule	rule=none	word=promise	3
cueLemmaRule	rule=none	word=promote	6
cueLemmaRule	rule=none	word=prompt	-3
cueLemmaRule	rule=none	word=propose	4
cueLemmaRule	rule=none	word=prospect	-3
cueLemmaRule	rule=none	word=protest	-3
cueLemmaRule	rule=none	word=prove	-3
cueLemmaRule	rule=none	word=publish	-2
cueLemmaRule	rule=none	word=pull	-4
cueLemmaRule	rule=none	word=push	-1
cueLemmaRule	rule=none	word=qualify	-1
cueLemmaRule	rule=none	word=question	4
cueLemmaRule	rule=none	word=quote	2
cueLemmaRule	rule=none	word=raise	-1
cueLemmaRule	rule=none	word=rate	2
cueLemmaRule	rule=none	word=rattle	4
cueLemmaRule	rule=none	word=read	-6
cueLemmaRule	rule=none	word=ready	-3
cueLemmaRule	rule=none	word=reason	-6
cueLemmaRule	rule=none	word=recall	3
cueLemmaRule	rule=none	word=reference	1
cueLemmaRule	rule=none	word=reflect	-6
cueLemmaRule	rule=none	word=register	-2
cueLemmaRule	rule=none	word=regret	1
cueLemmaRule	rule=none	word=reject	3
cueLemmaRule	rule=none	word=relate	-1
cueLemmaRule	rule=none	word=release	-1
cueLemmaRule	rule=none	word=rely	-1
cueLemmaRule	rule=none	word=remain	1
cueLemmaRule	rule=none	word=remark	-2
cueLemmaRule	rule=none	word=remember	7
cueLemmaRule	rule=none	word=remind	5
cueLemmaRule	rule=none	word=renew	1
cueLemmaRule	rule=none	word=renounce	1
cueLemmaRule	rule=none	word=reportedly	5
cueLemmaRule	rule=none	word=represent	-1
cueLemmaRule	rule=none	word=require	-2
cueLemmaRule	rule=none	word=resist	2
cueLemmaRule	rule=none	word=respond	-4
cueLemmaRule	rule=none	word=response	-1
cueLemmaRule	rule=none	word=restrict	2
cueLemmaRule	rule=none	word=retire	-1
cueLemmaRule	rule=none	word=reveal	2
cueLemmaRule	rule=none	word=rip	1
cueLemmaRule	rule=none	word=rise	-3
cueLemmaRule	rule=none	word=roar	-2
cueLemmaRule	rule=none	word=rule	1
cueLemmaRule	rule=none	word=run	-1
cueLemmaRule	rule=none	word=satisfy	1
cueLemmaRule	rule=none	word=say	2
cueLemmaRule	rule=none	word=scare	1
cueLemmaRule	rule=none	word=schedule	-5
cueLemmaRule	rule=none	word=score	-5
cueLemmaRule	rule=none	word=scream	-2
cueLemmaRule	rule=none	word=seek	7
cueLemmaRule	rule=none	word=seem	5
cueLemmaRule	rule=none	word=seize	1
cueLemmaRule	rule=none	word=self-described	2
cueLemmaRule	rule=none	word=sell	-4
cueLemmaRule	rule=none	word=sense	1
cueLemmaRule	rule=none	word=serve	-5
cueLemmaRule	rule=none	word=set	-4
cueLemmaRule	rule=none	word=settle	-1
cueLemmaRule	rule=none	word=shape	-1
cueLemmaRule	rule=none	word=share	8
cueLemmaRule	rule=none	word=show	3
cueLemmaRule	rule=none	word=shrug	1
cueLemmaRule	rule=none	word=side	3
cueLemmaRule	rule=none	word=sign	-4
cueLemmaRule	rule=none	word=single	4
cueLemmaRule	rule=none	word=sit	-7
cueLemmaRule	rule=none	word=smile	-5
cueLemmaRule	rule=none	word=so-called	-2
cueLemmaRule	rule=none	word=spar	1
cueLemmaRule	rule=none	word=speak	-10
cueLemmaRule	rule=none	word=speculation	1
cueLemmaRule	rule=none	word=speech	-6
cueLemmaRule	rule=none	word=stand	1
cueLemmaRule	rule=none	word=state	-8
cueLemmaRule	rule=none	word=statement	-10
cueLemmaRule	rule=none	word=stay	-2
cueLemmaRule	rule=none	word=stop	2
cueLemmaRule	rule=none	word=story	-3
cueLemmaRule	rule=none	word=strategy	-1
cueLemmaRule	rule=none	word=struggle	-3
cueLemmaRule	rule=none	word=study	-11
cueLemmaRule	rule=none	word=sue	2
cueLemmaRule	rule=none	word=suffer	-2
cueLemmaRule	rule=none	word=suggestion	3
cueLemmaRule	rule=none	word=support	4
cueLemmaRule	rule=none	word=survey	-13
cueLemmaRule	rule=none	word=survive	-1
cueLemmaRule	rule=none	word=sustain	1
cueLemmaRule	rule=none	word=take	2
cueLemmaRule	rule=none	word=talk	1
cueLemmaRule	rule=none	word=tap	-1
cueLemmaRule	rule=none	word=target	1
cueLemmaRule	rule=none	word=teach	-6
cueLemmaRule	rule=none	word=tell	-2
cueLemmaRule	rule=none	word=tend	3
cueLemmaRule	rule=none	word=test	-3
cueLemmaRule	rule=none	word=testify	-1
cueLemmaRule	rule=none	word=thank	2
cueLemmaRule	rule=none	word=think	2
cueLemmaRule	rule=none	word=threat	-6
cueLemmaRule	rule=none	word=title	3
cueLemmaRule	rule=none	word=trail	-2
cueLemmaRule	rule=none	word=travel	-2
cueLemmaRule	rule=none	word=trust	-1
cueLemmaRule	rule=none	word=try	1
cueLemmaRule	rule=none	word=turn	1
cueLemmaRule	rule=none	word=tweet	2
cueLemmaRule	rule=none	word=underscore	-2
cueLemmaRule	rule=none	word=understanding	1
cueLemmaRule	rule=none	word=update	-3
cueLemmaRule	rule=none	word=upset	2
cueLemmaRule	rule=none	word=view	3
cueLemmaRule	rule=none	word=visit	-2
cueLemmaRule	rule=none	word=vote	1
cueLemmaRule	rule=none	word=vow	3
cueLemmaRule	rule=none	word=wait	-1
cueLemmaRule	rule=none	word=want	1
cueLemmaRule	rule=none	word=warn	6
cueLemmaRule	rule=none	word=warning	1
cueLemmaRule	rule=none	word=watch	-1
cueLemmaRule	rule=none	word=wave	-1
cueLemmaRule	rule=none	word=wear	-4
cueLemmaRule	rule=none	word=weigh	1
cueLemmaRule	rule=none	word=welcome	4
cueLemmaRule	rule=none	word=win	-12
cueLemmaRule	rule=none	word=wish	2
cueLemmaRule	rule=none	word=withdraw	1
cueLemmaRule	rule=none	word=witness	2
cueLemmaRule	rule=none	word=word	-4
cueLemmaRule	rule=none	word=work	-7
cueLemmaRule	rule=none	word=worry	5
cueLemmaRule	rule=none	word=write	-2
cueLemmaRule	rule=none	word=zero	1
cueLemmaRule	rule=noun-phrase	word=cite	3
cueLemmaRule	rule=noun-phrase	word=criticize	-1
cueLemmaRule	rule=noun-phrase	word=declare	-1
cueLemmaRule	rule=noun-phrase	word=describe	-2
cueLemmaRule	rule=noun-phrase	word=oppose	-1
cueLemmaRule	rule=noun-phrase	word=reference	3
cueLemmaRule	rule=noun-phrase	word=reject	-1
cueLemmaRule	rule=noun-phrase	word=slam	2
cueLemmaRule	rule=noun-phrase	word=tout	1
cueLemmaRule	rule=object-infinitive	word=ask	-1
cueLemmaRule	rule=object-infinitive	word=expect	1
cueLemmaRule	rule=object-infinitive	word=instruct	-1
cueLemmaRule	rule=object-infinitive	word=want	1
cueLemmaRule	rule=preposition	word=ask	-2
cueLemmaRule	rule=preposition	word=complain	-1
cueLemmaRule	rule=preposition	word=push	3
cueLemmaRule	rule=preposition	word=speak	3
cueLemmaRule	rule=preposition	word=talk	-1
cueLemmaRule	rule=quotation-resumed	word=say	1
cueLemmaRule	rule=quotation-resumed	word=tell	3
cueLemmaRule	rule=quotation-subject-verb	word=add	2
cueLemmaRule	rule=quotation-subject-verb	word=write	7
cueLemmaRule	rule=small-clause	word=describe	2
cueLemmaRule	rule=that-clause	word=add	3
cueLemmaRule	rule=that-clause	word=argue	1
cueLemmaRule	rule=that-clause	word=believe	-1
cueLemmaRule	rule=that-clause	word=doubt	1
cueLemmaRule	rule=that-clause	word=find	1
cueLemmaRule	rule=that-clause	word=mean	-5
cueLemmaRule	rule=that-clause	word=note	3
cueLemmaRule	rule=that-clause	word=notice	2
cueLemmaRule	rule=that-clause	word=point	2
cueLemmaRule	rule=that-clause	word=prove	-1
cueLemmaRule	rule=that-clause	word=say	-2
cueLemmaRule	rule=that-clause	word=show	-1
cueLemmaRule	rule=that-clause	word=think	-1
cueLemmaRule	rule=that-clause	word=warn	1
cueLemmaRule	rule=that-clause	word=write	-1
cueLemmaRule	rule=to-infinitive	word=agree	-2
cueLemmaRule	rule=to-infinitive	word=claim	1
cueLemmaRule	rule=to-infinitive	word=decline	7
cueLemmaRule	rule=to-infinitive	word=expect	3
cueLemmaRule	rule=to-infinitive	word=like	1
cueLemmaRule	rule=to-infinitive	word=plan	-1
cueLemmaRule	rule=to-infinitive	word=pledge	-3
cueLemmaRule	rule=to-infinitive	word=prefer	1
cueLemmaRule	rule=to-infinitive	word=say	3
cueLemmaRule	rule=to-infinitive	word=seek	1
cueLemmaRule	rule=to-infinitive	word=suppose	-5
cueLemmaRule	rule=to-infinitive	word=threaten	4
cueLemmaRule	rule=to-infinitive	word=vow	2
cueLemmaRule	rule=to-infinitive	word=want	-2
cueLemmaRule	rule=verb-quotation	word=add	1
cueLemmaRule	rule=verb-quotation	word=say	-5
cueLemmaRule	rule=wh-clause	word=ask	-1
cueLemmaRule	rule=wh-clause	word=know	1
cueLemmaRule	rule=wh-clause	word=question	2
cueLemmaRule	rule=wh-clause	word=show	-3
cueLemmaRule	rule=wh-clause	word=wonder	5
cueMarks	marks=long	tag=63	-42
cueMarks	marks=long	tag=colon	-8
cueMarks	marks=long	tag=jj	-23
cueMarks	marks=long	tag=nn	-26
cueMarks	marks=long	tag=nns	-20
cueMarks	marks=long	tag=vbg	-4
cueMarks	marks=long-open	tag=63	-15
cueMarks	marks=long-open	tag=nn	-5
cueMarks	marks=long-open	tag=nns	-2
cueMarks	marks=middle	tag=63	-20
cueMarks	marks=middle	tag=nn	-10
cueMarks	marks=middle	tag=nns	-1
cueMarks	marks=outside	tag=63	3
cueMarks	marks=outside	tag=in	-4
cueMarks	marks=outside	tag=jj	2
cueMarks	marks=outside	tag=np	-7
cueMarks	marks=outside	tag=rb	-2
cueMarks	marks=outside	tag=vbg	-3
cueMarks	marks=outside	tag=vbn	-5
cueMarks	marks=short	tag=63	-6
cueObjectClassFrame	tag=63	noun=n.act	frame=NP>#	3
cueObjectClassFrame	tag=63	noun=n.act	frame=NP>.	1
cueObjectClassFrame	tag=63	noun=n.act	frame=NP>DASH	-1
cueObjectClassFrame	tag=63	noun=n.act	frame=NP>QO	4
cueObjectClassFrame	tag=63	noun=n.act	frame=NP>and	1
cueObjectClassFrame	tag=63	noun=n.act	frame=NP>ing	2
cueObjectClassFrame	tag=63	noun=n.act	frame=NP>that	3
cueObjectClassFrame	tag=63	noun=n.act	frame=NP>to	3
cueObjectClassFrame	tag=63	noun=n.act	frame=NP>who	1
cueObjectClassFrame	tag=63	noun=n.act	frame=RP>in	2
cueObjectClassFrame	tag=63	noun=n.act	frame=RP>on	1
cueObjectClassFrame	tag=63	noun=n.act	frame=about>NP	1
cueObjectClassFrame	tag=63	noun=n.act	frame=by>NP	1
cueObjectClassFrame	tag=63	noun=n.act	frame=in>NP	1
cueObjectClassFrame	tag=63	noun=n.act	frame=of>NP	1
cueObjectClassFrame	tag=63	noun=n.act	frame=on>NP	-2
cueObjectClassFrame	tag=63	noun=n.act	frame=over>NP	2
cueObjectClassFrame	tag=63	noun=n.artifact	frame=IN>NP	-6
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NNP>.	-1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NNP>and	1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NNP>ing	3
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NP>,	-7
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NP>.	-5
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NP>QO	2
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NP>and	-3
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NP>fin	-1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=NP>ing	1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=at>NP	-1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=by>NP	-1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=for>NNP	2
cueObjectClassFrame	tag=63	noun=n.artifact	frame=for>NP	-1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=in>NNP	-1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=in>NP	-1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=into>NP	-1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=on>NNP	-1
cueObjectClassFrame	tag=63	noun=n.artifact	frame=on>NP	-6
cueObjectClassFrame	tag=63	noun=n.artifact	frame=with>NP	-1
cueObjectClassFrame	tag=63	noun=n.attribute	frame=IN>of	2
cueObjectClassFrame	tag=63	noun=n.attribute	frame=NP>,	-3
cueObjectClassFrame	tag=63	noun=n.attribute	frame=NP>.	-2
cueObjectClassFrame	tag=63	noun=n.attribute	frame=at>NP	1
cueObjectClassFrame	tag=63	noun=n.attribute	frame=in>NP	-5
cueObjectClassFrame	tag=63	noun=n.body	frame=NP>,	-3
cueObjectClassFrame	tag=63	noun=n.cognition	frame=IN>NP	-2
cueObjectClassFrame	tag=63	noun=n.cognition	frame=NP>#	1
cueObjectClassFrame	tag=63	noun=n.cognition	frame=NP>.	3
cueObjectClassFrame	tag=63	noun=n.cognition	frame=NP>pp	1
cueObjectClassFrame	tag=63	noun=n.cognition	frame=NP>that	11
cueObjectClassFrame	tag=63	noun=n.cognition	frame=NP>to	4
cueObjectClassFrame	tag=63	noun=n.cognition	frame=NP>when	1
cueObjectClassFrame	tag=63	noun=n.cognition	frame=RP>NP	8
cueObjectClassFrame	tag=63	noun=n.cognition	frame=in>NP	-6
cueObjectClassFrame	tag=63	noun=n.cognition	frame=on>NP	1
cueObjectClassFrame	tag=63	noun=n.cognition	frame=to>NP	1
cueObjectClassFrame	tag=63	noun=n.cognition	frame=with>NP	1
cueObjectClassFrame	tag=63	noun=n.communication	frame=IN>NP	-1
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>,	4
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>.	1
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>QO	5
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>and	2
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>how	3
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>ing	8
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>pp	1
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>that	7
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>to	7
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>what	2
cueObjectClassFrame	tag=63	noun=n.communication	frame=NP>who	1
cueObjectClassFrame	tag=63	noun=n.communication	frame=RP>NP	9
cueObjectClassFrame	tag=63	noun=n.communication	frame=about>NP	1
cueObjectClassFrame	tag=63	noun=n.communication	frame=against>NP	1
cueObjectClassFrame	tag=63	noun=n.communication	frame=at>NP	1
cueObjectClassFrame	tag=63	noun=n.communication	frame=in>NP	2
cueObjectClassFrame	tag=63	noun=n.communication	frame=of>NP	-2
cueObjectClassFrame	tag=63	noun=n.event	frame=NP>.	-2
cueObjectClassFrame	tag=63	noun=n.event	frame=NP>fin	-1
cueObjectClassFrame	tag=63	noun=n.event	frame=NP>that	3
cueObjectClassFrame	tag=63	noun=n.event	frame=NP>to	1
cueObjectClassFrame	tag=63	noun=n.event	frame=RP>NP	-2
cueObjectClassFrame	tag=63	noun=n.event	frame=as>NP	1
cueObjectClassFrame	tag=63	noun=n.event	frame=at>NP	-1
cueObjectClassFrame	tag=63	noun=n.event	frame=in>NP	-1
cueObjectClassFrame	tag=63	noun=n.event	frame=on>NP	2
cueObjectClassFrame	tag=63	noun=n.feeling	frame=NP>,	-1
cueObjectClassFrame	tag=63	noun=n.feeling	frame=NP>that	1
cueObjectClassFrame	tag=63	noun=n.feeling	frame=in>NP	2
cueObjectClassFrame	tag=63	noun=n.feeling	frame=with>NP	1
cueObjectClassFrame	tag=63	noun=n.group	frame=IN>NP	-6
cueObjectClassFrame	tag=63	noun=n.group	frame=NP>,	-3
cueObjectClassFrame	tag=63	noun=n.group	frame=NP>.	-5
cueObjectClassFrame	tag=63	noun=n.group	frame=NP>and	-3
cueObjectClassFrame	tag=63	noun=n.group	frame=NP>fin	-1
cueObjectClassFrame	tag=63	noun=n.group	frame=NP>ing	1
cueObjectClassFrame	tag=63	noun=n.group	frame=NP>to	2
cueObjectClassFrame	tag=63	noun=n.group	frame=NP>who	-3
cueObjectClassFrame	tag=63	noun=n.group	frame=at>NNP	-1
cueObjectClassFrame	tag=63	noun=n.group	frame=at>NP	-5
cueObjectClassFrame	tag=63	noun=n.group	frame=by>NNP	-2
cueObjectClassFrame	tag=63	noun=n.group	frame=for>NP	-1
cueObjectClassFrame	tag=63	noun=n.group	frame=in>NP	-2
cueObjectClassFrame	tag=63	noun=n.group	frame=on>NP	1
cueObjectClassFrame	tag=63	noun=n.location	frame=IN>NP	-1
cueObjectClassFrame	tag=63	noun=n.location	frame=NP>,	-1
cueObjectClassFrame	tag=63	noun=n.location	frame=NP>.	-3
cueObjectClassFrame	tag=63	noun=n.location	frame=NP>ing	3
cueObjectClassFrame	tag=63	noun=n.location	frame=NP>to	5
cueObjectClassFrame	tag=63	noun=n.location	frame=at>NP	-1
cueObjectClassFrame	tag=63	noun=n.location	frame=in>NP	-9
cueObjectClassFrame	tag=63	noun=n.object	frame=IN>NP	-1
cueObjectClassFrame	tag=63	noun=n.object	frame=NP>,	-1
cueObjectClassFrame	tag=63	noun=n.person	frame=NP>,	-2
cueObjectClassFrame	tag=63	noun=n.person	frame=NP>.	-5
cueObjectClassFrame	tag=63	noun=n.person	frame=NP>and	-2
cueObjectClassFrame	tag=63	noun=n.person	frame=NP>ing	2
cueObjectClassFrame	tag=63	noun=n.person	frame=RP>NP	-2
cueObjectClassFrame	tag=63	noun=n.person	frame=as>NP	-1
cueObjectClassFrame	tag=63	noun=n.person	frame=for>NP	1
cueObjectClassFrame	tag=63	noun=n.person	frame=from>NP	-4
cueObjectClassFrame	tag=63	noun=n.person	frame=with>NP	-1
cueObjectClassFrame	tag=63	noun=n.phenomenon	frame=NP>.	-4
cueObjectClassFrame	tag=63	noun=n.plant	frame=NNP>,	1
cueObjectClassFrame	tag=63	noun=n.plant	frame=NP>.	-2
cueObjectClassFrame	tag=63	noun=n.possession	frame=NP>,	-3
cueObjectClassFrame	tag=63	noun=n.possession	frame=NP>.	-2
cueObjectClassFrame	tag=63	noun=n.possession	frame=NP>and	-1
cueObjectClassFrame	tag=63	noun=n.possession	frame=NP>fin	2
cueObjectClassFrame	tag=63	noun=n.possession	frame=on>NP	1
cueObjectClassFrame	tag=63	noun=n.quantity	frame=IN>NP	-1
cueObjectClassFrame	tag=63	noun=n.quantity	frame=NP>,	-5
cueObjectClassFrame	tag=63	noun=n.quantity	frame=NP>fin	-2
cueObjectClassFrame	tag=63	noun=n.relation	frame=NP>,	-1
cueObjectClassFrame	tag=63	noun=n.relation	frame=NP>.	-2
cueObjectClassFrame	tag=63	noun=n.shape	frame=NP>.	1
cueObjectClassFrame	tag=63	noun=n.state	frame=NP>,	-1
cueObjectClassFrame	tag=63	noun=n.state	frame=NP>.	-6
cueObjectClassFrame	tag=63	noun=n.state	frame=NP>and	3
cueObjectClassFrame	tag=63	noun=n.state	frame=RP>NP	3
cueObjectClassFrame	tag=63	noun=n.state	frame=on>NP	1
cueObjectClassFrame	tag=63	noun=n.time	frame=IN>NP	-3
cueObjectClassFrame	tag=63	noun=n.time	frame=NP>,	-4
cueObjectClassFrame	tag=63	noun=n.time	frame=NP>.	-3
cueObjectClassFrame	tag=63	noun=n.time	frame=NP>fin	-1
cueObjectClassFrame	tag=63	noun=n.time	frame=NP>that	1
cueObjectClassFrame	tag=63	noun=n.time	frame=NP>to	2
cueObjectClassFrame	tag=63	noun=n.time	frame=RP>NP	-1
cueObjectClassFrame	tag=63	noun=n.time	frame=in>NP	-3
cueObjectClassFrame	tag=63	noun=n.time	frame=over>NP	-1
cueObjectClassFrame	tag=63	noun=none	frame=,>NNP	-1
cueObjectClassFrame	tag=63	noun=none	frame=,>NP	-6
cueObjectClassFrame	tag=63	noun=none	frame=,>PRP	-3
cueObjectClassFrame	tag=63	noun=none	frame=,>QO	4
cueObjectClassFrame	tag=63	noun=none	frame=,>X	-1
cueObjectClassFrame	tag=63	noun=none	frame=,>and	-4
cueObjectClassFrame	tag=63	noun=none	frame=,>fin	6
cueObjectClassFrame	tag=63	noun=none	frame=,>ing	-8
cueObjectClassFrame	tag=63	noun=none	frame=,>that	1
cueObjectClassFrame	tag=63	noun=none	frame=.>#	-3
cueObjectClassFrame	tag=63	noun=none	frame=.>X	-1
cueObjectClassFrame	tag=63	noun=none	frame=:>#	3
cueObjectClassFrame	tag=63	noun=none	frame=:>QO	5
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>,	-1
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>.	-4
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>and	-2
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>by	1
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>of	3
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>than	-5
cueObjectClassFrame	tag=63	noun=none	frame=ADJ>that	7
cueObjectClassFrame	tag=63	noun=none	frame=IN>NNP	-4
cueObjectClassFrame	tag=63	noun=none	frame=IN>QO	3
cueObjectClassFrame	tag=63	noun=none	frame=NNP>,	-1
cueObjectClassFrame	tag=63	noun=none	frame=NNP>:	2
cueObjectClassFrame	tag=63	noun=none	frame=NNP>QO	1
cueObjectClassFrame	tag=63	noun=none	frame=NNP>and	-1
cueObjectClassFrame	tag=63	noun=none	frame=NNP>fin	-2
cueObjectClassFrame	tag=63	noun=none	frame=NNP>ing	8
cueObjectClassFrame	tag=63	noun=none	frame=NNP>that	4
cueObjectClassFrame	tag=63	noun=none	frame=NNP>to	-3
cueObjectClassFrame	tag=63	noun=none	frame=NP>,	-4
cueObjectClassFrame	tag=63	noun=none	frame=NP>.	-2
cueObjectClassFrame	tag=63	noun=none	frame=NP>QO	1
cueObjectClassFrame	tag=63	noun=none	frame=NP>and	-5
cueObjectClassFrame	tag=63	noun=none	frame=NP>fin	-2
cueObjectClassFrame	tag=63	noun=none	frame=NP>inf	-1
cueObjectClassFrame	tag=63	noun=none	frame=NP>ing	1
cueObjectClassFrame	tag=63	noun=none	frame=NP>that	-1
cueObjectClassFrame	tag=63	noun=none	frame=PRP>,	-1
cueObjectClassFrame	tag=63	noun=none	frame=PRP>QO	9
cueObjectClassFrame	tag=63	noun=none	frame=PRP>and	-1
cueObjectClassFrame	tag=63	noun=none	frame=PRP>fin	1
cueObjectClassFrame	tag=63	noun=none	frame=PRP>ing	-1
cueObjectClassFrame	tag=63	noun=none	frame=PRP>pp	-2
cueObjectClassFrame	tag=63	noun=none	frame=PRP>that	3
cueObjectClassFrame	tag=63	noun=none	frame=PRP>to	-2
cueObjectClassFrame	tag=63	noun=none	frame=QO>NNP	-2
cueObjectClassFrame	tag=63	noun=none	frame=QO>inf	-1
cueObjectClassFrame	tag=63	noun=none	frame=RP>,	-4
cueObjectClassFrame	tag=63	noun=none	frame=RP>.	-6
cueObjectClassFrame	tag=63	noun=none	frame=RP>NP	-1
cueObjectClassFrame	tag=63	noun=none	frame=RP>by	2
cueObjectClassFrame	tag=63	noun=none	frame=RP>in	-2
cueObjectClassFrame	tag=63	noun=none	frame=RP>ing	3
cueObjectClassFrame	tag=63	noun=none	frame=RP>that	5
cueObjectClassFrame	tag=63	noun=none	frame=about>NNP	1
cueObjectClassFrame	tag=63	noun=none	frame=about>NP	-1
cueObjectClassFrame	tag=63	noun=none	frame=about>how	2
cueObjectClassFrame	tag=63	noun=none	frame=about>ing	4
cueObjectClassFrame	tag=63	noun=none	frame=against>QO	2
cueObjectClassFrame	tag=63	noun=none	frame=against>ing	4
cueObjectClassFrame	tag=63	noun=none	frame=and>NP	-1
cueObjectClassFrame	tag=63	noun=none	frame=and>fin	-2
cueObjectClassFrame	tag=63	noun=none	frame=and>ing	-1
cueObjectClassFrame	tag=63	noun=none	frame=as>NP	-2
cueObjectClassFrame	tag=63	noun=none	frame=as>PRP	-1
cueObjectClassFrame	tag=63	noun=none	frame=as>QO	3
cueObjectClassFrame	tag=63	noun=none	frame=as>ing	2
cueObjectClassFrame	tag=63	noun=none	frame=at>NP	-8
cueObjectClassFrame	tag=63	noun=none	frame=at>PRP	2
cueObjectClassFrame	tag=63	noun=none	frame=at>ing	1
cueObjectClassFrame	tag=63	noun=none	frame=but>inf	1
cueObjectClassFrame	tag=63	noun=none	frame=by>NP	1
cueObjectClassFrame	tag=63	noun=none	frame=fin>NNP	-2
cueObjectClassFrame	tag=63	noun=none	frame=fin>NP	-1
cueObjectClassFrame	tag=63	noun=none	frame=for>ing	2
cueObjectClassFrame	tag=63	noun=none	frame=from>NNP	-4
cueObjectClassFrame	tag=63	noun=none	frame=how>ADV	-1
cueObjectClassFrame	tag=63	noun=none	frame=if>NP	2
cueObjectClassFrame	tag=63	noun=none	frame=in>.	-1
cueObjectClassFrame	tag=63	noun=none	frame=in>NNP	-7
cueObjectClassFrame	tag=63	noun=none	frame=in>NP	-5
cueObjectClassFrame	tag=63	noun=none	frame=in>ing	3
cueObjectClassFrame	tag=63	noun=none	frame=ing>.	1
cueObjectClassFrame	tag=63	noun=none	frame=ing>ADV	-1
cueObjectClassFrame	tag=63	noun=none	frame=ing>NP	4
cueObjectClassFrame	tag=63	noun=none	frame=ing>about	2
cueObjectClassFrame	tag=63	noun=none	frame=ing>for	1
cueObjectClassFrame	tag=63	noun=none	frame=of>NP	-1
cueObjectClassFrame	tag=63	noun=none	frame=of>QO	3
cueObjectClassFrame	tag=63	noun=none	frame=on>NNP	-1
cueObjectClassFrame	tag=63	noun=none	frame=on>NP	2
cueObjectClassFrame	tag=63	noun=none	frame=on>PRP	1
cueObjectClassFrame	tag=63	noun=none	frame=on>how	4
cueObjectClassFrame	tag=63	noun=none	frame=on>to	4
cueObjectClassFrame	tag=63	noun=none	frame=on>whether	5
cueObjectClassFrame	tag=63	noun=none	frame=pp>IN	1
cueObjectClassFrame	tag=63	noun=none	frame=pp>NP	-3
cueObjectClassFrame	tag=63	noun=none	frame=since>NP	-2
cueObjectClassFrame	tag=63	noun=none	frame=that>NNP	3
cueObjectClassFrame	tag=63	noun=none	frame=that>NP	4
cueObjectClassFrame	tag=63	noun=none	frame=that>PRP	4
cueObjectClassFrame	tag=63	noun=none	frame=that>QO	1
cueObjectClassFrame	tag=63	noun=none	frame=to>inf	3
cueObjectClassFrame	tag=63	noun=none	frame=to>ing	4
cueObjectClassFrame	tag=63	noun=none	frame=when>NP	-3
cueObjectClassFrame	tag=63	noun=none	frame=whether>NNP	-3
cueObjectClassFrame	tag=63	noun=none	frame=whether>PRP	4
cueObjectClassFrame	tag=63	noun=none	frame=with>NNP	-1
cueObjectClassFrame	tag=63	noun=none	frame=with>NP	-1
cueObjectClassFrame	tag=63	noun=none	frame=with>PRP	1
cueObjectClassFrame	tag=colon	noun=n.cognition	frame=NP>,	1
cueObjectClassFrame	tag=colon	noun=n.possession	frame=NP>fin	1
cueObjectClassFrame	tag=colon	noun=none	frame=#>#	-3
cueObjectClassFrame	tag=colon	noun=none	frame=NNP>,	-1
cueObjectClassFrame	tag=colon	noun=none	frame=NNP>.	-1
cueObjectClassFrame	tag=colon	noun=none	frame=NNP>fin	1
cueObjectClassFrame	tag=colon	noun=none	frame=NP>.	-4
cueObjectClassFrame	tag=colon	noun=none	frame=PRP>fin	1
cueObjectClassFrame	tag=colon	noun=none	frame=QO>NP	3
cueObjectClassFrame	tag=jj	noun=n.communication	frame=about>NP	2
cueObjectClassFrame	tag=jj	noun=none	frame=.>#	-4
cueObjectClassFrame	tag=jj	noun=none	frame=QO>NP	-4
cueObjectClassFrame	tag=jj	noun=none	frame=fin>NP	1
cueObjectClassFrame	tag=jj	noun=none	frame=that>NNP	1
cueObjectClassFrame	tag=jj	noun=none	frame=that>NP	1
cueObjectClassFrame	tag=nn	noun=n.act	frame=IN>NP	3
cueObjectClassFrame	tag=nn	noun=n.attribute	frame=of>NP	1
cueObjectClassFrame	tag=nn	noun=n.cognition	frame=NP>that	3
cueObjectClassFrame	tag=nn	noun=n.cognition	frame=of>NP	-2
cueObjectClassFrame	tag=nn	noun=n.communication	frame=IN>NP	-1
cueObjectClassFrame	tag=nn	noun=n.communication	frame=for>NP	2
cueObjectClassFrame	tag=nn	noun=n.event	frame=of>NP	1
cueObjectClassFrame	tag=nn	noun=n.person	frame=among>NP	4
cueObjectClassFrame	tag=nn	noun=n.person	frame=from>NP	2
cueObjectClassFrame	tag=nn	noun=n.person	frame=of>NP	1
cueObjectClassFrame	tag=nn	noun=none	frame=,>NNP	-4
cueObjectClassFrame	tag=nn	noun=none	frame=,>PRP	-1
cueObjectClassFrame	tag=nn	noun=none	frame=,>ing	-3
cueObjectClassFrame	tag=nn	noun=none	frame=.>#	-7
cueObjectClassFrame	tag=nn	noun=none	frame=:>NNP	-2
cueObjectClassFrame	tag=nn	noun=none	frame=:>NP	-3
cueObjectClassFrame	tag=nn	noun=none	frame=:>QO	2
cueObjectClassFrame	tag=nn	noun=none	frame=IN>NNP	-3
cueObjectClassFrame	tag=nn	noun=none	frame=IN>NP	-2
cueObjectClassFrame	tag=nn	noun=none	frame=and>NP	-6
cueObjectClassFrame	tag=nn	noun=none	frame=fin>.	-1
cueObjectClassFrame	tag=nn	noun=none	frame=fin>ADV	-3
cueObjectClassFrame	tag=nn	noun=none	frame=fin>IN	-1
cueObjectClassFrame	tag=nn	noun=none	frame=fin>NNP	-4
cueObjectClassFrame	tag=nn	noun=none	frame=fin>NP	-7
cueObjectClassFrame	tag=nn	noun=none	frame=fin>that	11
cueObjectClassFrame	tag=nn	noun=none	frame=fin>whether	1
cueObjectClassFrame	tag=nn	noun=none	frame=from>NNP	1
cueObjectClassFrame	tag=nn	noun=none	frame=in>NNP	-1
cueObjectClassFrame	tag=nn	noun=none	frame=of>NNP	3
cueObjectClassFrame	tag=nn	noun=none	frame=of>whether	1
cueObjectClassFrame	tag=nn	noun=none	frame=pp>by	-2
cueObjectClassFrame	tag=nn	noun=none	frame=that>NNP	2
cueObjectClassFrame	tag=nn	noun=none	frame=that>NP	7
cueObjectClassFrame	tag=nn	noun=none	frame=that>PRP	5
cueObjectClassFrame	tag=nn	noun=none	frame=that>fin	-7
cueObjectClassFrame	tag=nn	noun=none	frame=to>inf	4
cueObjectClassFrame	tag=nns	noun=n.act	frame=about>NP	4
cueObjectClassFrame	tag=nns	noun=n.act	frame=for>NP	1
cueObjectClassFrame	tag=nns	noun=n.act	frame=of>NP	1
cueObjectClassFrame	tag=nns	noun=n.act	frame=on>NP	1
cueObjectClassFrame	tag=nns	noun=n.group	frame=from>NP	1
cueObjectClassFrame	tag=nns	noun=n.person	frame=for>NP	2
cueObjectClassFrame	tag=nns	noun=n.person	frame=of>NP	2
cueObjectClassFrame	tag=nns	noun=n.person	frame=on>NP	1
cueObjectClassFrame	tag=nns	noun=none	frame=,>NNP	-2
cueObjectClassFrame	tag=nns	noun=none	frame=,>NP	-7
cueObjectClassFrame	tag=nns	noun=none	frame=,>ing	-3
cueObjectClassFrame	tag=nns	noun=none	frame=.>#	-2
cueObjectClassFrame	tag=nns	noun=none	frame=PRP>.	2
cueObjectClassFrame	tag=nns	noun=none	frame=about>how	1
cueObjectClassFrame	tag=nns	noun=none	frame=and>NP	-10
cueObjectClassFrame	tag=nns	noun=none	frame=fin>.	-2
cueObjectClassFrame	tag=nns	noun=none	frame=fin>ADV	-4
cueObjectClassFrame	tag=nns	noun=none	frame=fin>IN	-1
cueObjectClassFrame	tag=nns	noun=none	frame=fin>NP	-8
cueObjectClassFrame	tag=nns	noun=none	frame=in>NNP	-7
cueObjectClassFrame	tag=nns	noun=none	frame=of>NNP	1
cueObjectClassFrame	tag=nns	noun=none	frame=of>QO	2
cueObjectClassFrame	tag=nns	noun=none	frame=on>NNP	2
cueObjectClassFrame	tag=nns	noun=none	frame=that>NNP	3
cueObjectClassFrame	tag=nns	noun=none	frame=that>NP	1
cueObjectClassFrame	tag=nns	noun=none	frame=that>PRP	2
cueObjectClassFrame	tag=nns	noun=none	frame=that>fin	-5
cueObjectClassFrame	tag=nns	noun=none	frame=to>inf	4
cueObjectClassFrame	tag=np	noun=none	frame=.>#	-1
cueObjectClassFrame	tag=np	noun=none	frame=.>X	1
cuePossessorNext	tag=cd	class=,	-4
cuePossessorNext	tag=cd	class=.	-1
cuePossessorNext	tag=cd	class=to	1
cuePossessorNext	tag=colon	class=#	-3
cuePossessorNext	tag=colon	class=ADV	1
cuePossessorNext	tag=colon	class=NP	-2
cuePossessorNext	tag=colon	class=PRP	1
cuePossessorNext	tag=colon	class=QO	2
cuePossessorNext	tag=colon	class=inf	-3
cuePossessorNext	tag=colon	class=why	1
cuePossessorNext	tag=dt	class=,	-10
cuePossessorNext	tag=dt	class=.	-4
cuePossessorNext	tag=dt	class=ADV	-5
cuePossessorNext	tag=dt	class=DASH	-6
cuePossessorNext	tag=dt	class=IN	-1
cuePossessorNext	tag=dt	class=QO	-12
cuePossessorNext	tag=dt	class=about	2
cuePossessorNext	tag=dt	class=and	-9
cuePossessorNext	tag=dt	class=at	-2
cuePossessorNext	tag=dt	class=fin	-11
cuePossessorNext	tag=dt	class=in	-5
cuePossessorNext	tag=dt	class=ing	-3
cuePossessorNext	tag=dt	class=of	3
cuePossessorNext	tag=dt	class=on	-6
cuePossessorNext	tag=dt	class=pp	-14
cuePossessorNext	tag=dt	class=that	-1
cuePossessorNext	tag=dt	class=with	-3
cuePossessorNext	tag=in	class=NP	-6
cuePossessorNext	tag=jj	class=,	-8
cuePossessorNext	tag=jj	class=.	-12
cuePossessorNext	tag=jj	class=:	-1
cuePossessorNext	tag=jj	class=IN	-1
cuePossessorNext	tag=jj	class=QC	-1
cuePossessorNext	tag=jj	class=about	7
cuePossessorNext	tag=jj	class=among	1
cuePossessorNext	tag=jj	class=and	-5
cuePossessorNext	tag=jj	class=fin	-5
cuePossessorNext	tag=jj	class=from	2
cuePossessorNext	tag=jj	class=in	-1
cuePossessorNext	tag=jj	class=of	8
cuePossessorNext	tag=jj	class=on	1
cuePossessorNext	tag=jj	class=that	6
cuePossessorNext	tag=jj	class=to	-4
cuePossessorNext	tag=jj	class=toward	1
cuePossessorNext	tag=jj	class=whether	1
cuePossessorNext	tag=jj	class=why	1
cuePossessorNext	tag=nn	class=,	-7
cuePossessorNext	tag=nn	class=ADV	-1
cuePossessorNext	tag=nn	class=IN	-1
cuePossessorNext	tag=nn	class=NP	3
cuePossessorNext	tag=nn	class=PRP	1
cuePossessorNext	tag=nn	class=about	3
cuePossessorNext	tag=nn	class=and	-2
cuePossessorNext	tag=nn	class=fin	-4
cuePossessorNext	tag=nn	class=for	5
cuePossessorNext	tag=nn	class=in	-4
cuePossessorNext	tag=nn	class=that	2
cuePossessorNext	tag=nns	class=,	-1
cuePossessorNext	tag=nns	class=.	-5
cuePossessorNext	tag=nns	class=PRP	1
cuePossessorNext	tag=nns	class=about	7
cuePossessorNext	tag=nns	class=and	-1
cuePossessorNext	tag=nns	class=fin	-12
cuePossessorNext	tag=nns	class=for	4
cuePossessorNext	tag=nns	class=from	1
cuePossessorNext	tag=nns	class=in	-2
cuePossessorNext	tag=nns	class=of	4
cuePossessorNext	tag=nns	class=that	4
cuePossessorNext	tag=nns	class=to	1
cuePossessorNext	tag=np	class=.	5
cuePossessorNext	tag=np	class=fin	-1
cuePossessorNext	tag=np	class=to	2
cuePossessorNext	tag=pos	class=.	-4
cuePossessorNext	tag=pos	class=about	2
cuePossessorNext	tag=pos	class=and	-1
cuePossessorNext	tag=pos	class=fin	-6
cuePossessorNext	tag=pos	class=for	1
cuePossessorNext	tag=pos	class=in	-2
cuePossessorNext	tag=pos	class=of	5
cuePossessorNext	tag=pos	class=on	3
cuePossessorNext	tag=pos	class=that	7
cuePossessorNext	tag=pos	class=to	4
cuePossessorNext	tag=prps	class=,	-4
cuePossessorNext	tag=prps	class=.	-3
cuePossessorNext	tag=prps	class=:	1
cuePossessorNext	tag=prps	class=IN	-3
cuePossessorNext	tag=prps	class=among	1
cuePossessorNext	tag=prps	class=and	-4
cuePossessorNext	tag=prps	class=of	6
cuePossessorNext	tag=prps	class=on	1
cuePossessorNext	tag=prps	class=that	8
cuePossessorNext	tag=prps	class=to	2
cueRuleForm	rule=according-to	form=ing	8
cueRuleForm	rule=bare-clause	form=fin	1
cueRuleForm	rule=bare-clause	form=fin+have	3
cueRuleForm	rule=clause-resumed	form=fin	1
cueRuleForm	rule=clause-subject-verb	form=fin	6
cueRuleForm	rule=colon-quotation	form=fin	3
cueRuleForm	rule=gerund	form=fin+have	1
cueRuleForm	rule=none	form=colon	-5
cueRuleForm	rule=none	form=fin	-6
cueRuleForm	rule=none	form=fin+have	-4
cueRuleForm	rule=none	form=fin+have+modal	-10
cueRuleForm	rule=none	form=fin+have+not	-6
cueRuleForm	rule=none	form=fin+have+not+modal	-1
cueRuleForm	rule=none	form=fin+modal	-10
cueRuleForm	rule=none	form=fin+not	-5
cueRuleForm	rule=none	form=fin+not+modal	-9
cueRuleForm	rule=none	form=fin+passive	-2
cueRuleForm	rule=none	form=fin+passive+modal	-10
cueRuleForm	rule=none	form=fin+passive+not	-6
cueRuleForm	rule=none	form=fin+passive+not+modal	-7
cueRuleForm	rule=none	form=in	-5
cueRuleForm	rule=none	form=inf	-9
cueRuleForm	rule=none	form=inf+have	-1
cueRuleForm	rule=none	form=inf+passive	-12
cueRuleForm	rule=none	form=ing	-9
cueRuleForm	rule=none	form=ing+have	-3
cueRuleForm	rule=none	form=ing+passive	-12
cueRuleForm	rule=none	form=jj	-6
cueRuleForm	rule=none	form=nn	-9
cueRuleForm	rule=none	form=nns	-7
cueRuleForm	rule=none	form=np	-10
cueRuleForm	rule=none	form=pp	-8
cueRuleForm	rule=none	form=rb	-4
cueRuleForm	rule=none	form=vbg	-7
cueRuleForm	rule=none	form=vbn	-8
cueRuleForm	rule=noun-phrase	form=fin	4
cueRuleForm	rule=noun-phrase	form=fin+have	8
cueRuleForm	rule=noun-phrase	form=fin+modal	-1
cueRuleForm	rule=noun-phrase	form=inf	-2
cueRuleForm	rule=noun-phrase	form=ing	-2
cueRuleForm	rule=noun-phrase	form=pp	-1
cueRuleForm	rule=object-infinitive	form=fin	1
cueRuleForm	rule=object-infinitive	form=fin+have	4
cueRuleForm	rule=object-infinitive	form=fin+modal	-1
cueRuleForm	rule=object-infinitive	form=ing	-2
cueRuleForm	rule=preposition	form=fin	4
cueRuleForm	rule=preposition	form=fin+have	1
cueRuleForm	rule=preposition	form=ing	-2
cueRuleForm	rule=preposition	form=pp	1
cueRuleForm	rule=quotation-resumed	form=fin	15
cueRuleForm	rule=quotation-subject-verb	form=fin	12
cueRuleForm	rule=small-clause	form=fin	5
cueRuleForm	rule=small-clause	form=fin+have	1
cueRuleForm	rule=that-clause	form=fin	5
cueRuleForm	rule=that-clause	form=fin+have	3
cueRuleForm	rule=that-clause	form=fin+not	2
cueRuleForm	rule=that-clause	form=inf	-1
cueRuleForm	rule=that-clause	form=ing	1
cueRuleForm	rule=to-infinitive	form=fin	1
cueRuleForm	rule=to-infinitive	form=fin+have	2
cueRuleForm	rule=to-infinitive	form=fin+not	1
cueRuleForm	rule=to-infinitive	form=fin+passive	1
cueRuleForm	rule=to-infinitive	form=ing	-1
cueRuleForm	rule=verb-quotation	form=fin	1
cueRuleForm	rule=verb-quotation	form=inf	-5
cueRuleForm	rule=wh-clause	form=fin	1
cueSubjectWord	word=?	tag=63	2
cueSubjectWord	word=?	tag=colon	2
cueSubjectWord	word=?	tag=jj	-3
cueSubjectWord	word=?	tag=nn	5
cueSubjectWord	word=?	tag=nns	6
cueSubjectWord	word=abortion	tag=63	1
cueSubjectWord	word=act	tag=63	-1
cueSubjectWord	word=administration	tag=63	1
cueSubjectWord	word=adviser	tag=63	3
cueSubjectWord	word=advocate	tag=63	3
cueSubjectWord	word=agency	tag=63	2
cueSubjectWord	word=all	tag=63	1
cueSubjectWord	word=ally	tag=63	3
cueSubjectWord	word=america	tag=63	-2
cueSubjectWord	word=americans	tag=63	-1
cueSubjectWord	word=analyst	tag=63	4
cueSubjectWord	word=any	tag=63	1
cueSubjectWord	word=anyone	tag=63	-1
cueSubjectWord	word=association	tag=63	4
cueSubjectWord	word=authority	tag=63	1
cueSubjectWord	word=bank	tag=63	-1
cueSubjectWord	word=banner	tag=63	-1
cueSubjectWord	word=bill	tag=63	2
cueSubjectWord	word=bloomberg	tag=63	-1
cueSubjectWord	word=both	tag=63	4
cueSubjectWord	word=bush	tag=63	1
cueSubjectWord	word=campaign	tag=63	3
cueSubjectWord	word=campaign	tag=nn	-5
cueSubjectWord	word=candidate	tag=63	1
cueSubjectWord	word=candidate	tag=nn	1
cueSubjectWord	word=carolina	tag=63	-1
cueSubjectWord	word=centerview	tag=63	-2
cueSubjectWord	word=change	tag=63	-2
cueSubjectWord	word=chief	tag=63	1
cueSubjectWord	word=china	tag=63	-5
cueSubjectWord	word=clinton	tag=63	-2
cueSubjectWord	word=colleague	tag=63	1
cueSubjectWord	word=comey	tag=63	-2
cueSubjectWord	word=company	tag=63	-2
cueSubjectWord	word=contender	tag=63	1
cueSubjectWord	word=council	tag=63	2
cueSubjectWord	word=country	tag=63	-1
cueSubjectWord	word=court	tag=63	4
cueSubjectWord	word=critic	tag=63	3
cueSubjectWord	word=crowd	tag=63	-1
cueSubjectWord	word=cruz	tag=63	2
cueSubjectWord	word=cutler	tag=63	1
cueSubjectWord	word=cutler	tag=colon	8
cueSubjectWord	word=datum	tag=nn	1
cueSubjectWord	word=deal	tag=63	-1
cueSubjectWord	word=democrat	tag=63	4
cueSubjectWord	word=democrats	tag=63	4
cueSubjectWord	word=department	tag=63	-2
cueSubjectWord	word=director	tag=63	3
cueSubjectWord	word=dozen	tag=63	-1
cueSubjectWord	word=economist	tag=63	5
cueSubjectWord	word=effort	tag=63	-4
cueSubjectWord	word=email	tag=63	1
cueSubjectWord	word=employer	tag=63	-1
cueSubjectWord	word=engineer	tag=63	1
cueSubjectWord	word=erdogan	tag=63	-1
cueSubjectWord	word=estimate	tag=63	1
cueSubjectWord	word=everyone	tag=63	2
cueSubjectWord	word=expert	tag=63	6
cueSubjectWord	word=family	tag=63	-2
cueSubjectWord	word=father	tag=63	-1
cueSubjectWord	word=fbi	tag=63	-2
cueSubjectWord	word=film	tag=63	-1
cueSubjectWord	word=footage	tag=63	1
cueSubjectWord	word=foundation	tag=63	-2
cueSubjectWord	word=god	tag=63	-1
cueSubjectWord	word=graham	tag=63	2
cueSubjectWord	word=grayson	tag=63	-4
cueSubjectWord	word=group	tag=63	1
cueSubjectWord	word=he	tag=colon	-1
cueSubjectWord	word=he	tag=jj	-1
cueSubjectWord	word=he	tag=nn	-4
cueSubjectWord	word=he	tag=nns	-6
cueSubjectWord	word=head	tag=63	3
cueSubjectWord	word=him	tag=nns	-1
cueSubjectWord	word=himself	tag=63	2
cueSubjectWord	word=history	tag=63	1
cueSubjectWord	word=i	tag=63	-6
cueSubjectWord	word=i	tag=jj	-2
cueSubjectWord	word=insider	tag=63	3
cueSubjectWord	word=interest	tag=63	-3
cueSubjectWord	word=it	tag=63	-3
cueSubjectWord	word=it	tag=jj	2
cueSubjectWord	word=job	tag=63	-1
cueSubjectWord	word=kaine	tag=63	2
cueSubjectWord	word=kind	tag=63	1
cueSubjectWord	word=latest	tag=colon	-1
cueSubjectWord	word=law	tag=63	1
cueSubjectWord	word=lawmaker	tag=63	1
cueSubjectWord	word=lawsuit	tag=63	-1
cueSubjectWord	word=lawyer	tag=63	1
cueSubjectWord	word=lazar	tag=63	-1
cueSubjectWord	word=lead	tag=63	-1
cueSubjectWord	word=leader	tag=63	5
cueSubjectWord	word=leadership	tag=63	1
cueSubjectWord	word=ledger	tag=63	1
cueSubjectWord	word=legislation	tag=63	1
cueSubjectWord	word=letter	tag=63	-2
cueSubjectWord	word=line	tag=63	-4
cueSubjectWord	word=lot	tag=nn	1
cueSubjectWord	word=manafort	tag=63	-1
cueSubjectWord	word=mateen	tag=63	-1
cueSubjectWord	word=measure	tag=63	1
cueSubjectWord	word=media	tag=63	-1
cueSubjectWord	word=meeting	tag=63	-1
cueSubjectWord	word=member	tag=63	1
cueSubjectWord	word=message	tag=63	-1
cueSubjectWord	word=millennials	tag=63	1
cueSubjectWord	word=mills	tag=63	-1
cueSubjectWord	word=minister	tag=63	2
cueSubjectWord	word=ministry	tag=63	1
cueSubjectWord	word=money	tag=63	-2
cueSubjectWord	word=month	tag=63	2
cueSubjectWord	word=netanyahu	tag=63	-1
cueSubjectWord	word=news	tag=63	1
cueSubjectWord	word=nobody	tag=63	-6
cueSubjectWord	word=obama	tag=63	-1
cueSubjectWord	word=office	tag=63	2
cueSubjectWord	word=official	tag=63	3
cueSubjectWord	word=one	tag=63	2
cueSubjectWord	word=opponent	tag=63	1
cueSubjectWord	word=organizer	tag=63	1
cueSubjectWord	word=other	tag=63	3
cueSubjectWord	word=outlet	tag=63	1
cueSubjectWord	word=pac	tag=63	1
cueSubjectWord	word=party	tag=63	-1
cueSubjectWord	word=pastor	tag=63	1
cueSubjectWord	word=patch	tag=63	-1
cueSubjectWord	word=people	tag=63	-1
cueSubjectWord	word=people	tag=nn	-2
cueSubjectWord	word=percent	tag=63	-2
cueSubjectWord	word=percent	tag=nns	1
cueSubjectWord	word=person	tag=63	6
cueSubjectWord	word=phone	tag=63	-1
cueSubjectWord	word=politician	tag=63	2
cueSubjectWord	word=poll	tag=63	6
cueSubjectWord	word=prager	tag=63	1
cueSubjectWord	word=president	tag=63	-3
cueSubjectWord	word=primary	tag=63	-4
cueSubjectWord	word=program	tag=63	-2
cueSubjectWord	word=prospect	tag=63	1
cueSubjectWord	word=protester	tag=63	-1
cueSubjectWord	word=putin	tag=63	1
cueSubjectWord	word=reason	tag=63	5
cueSubjectWord	word=report	tag=63	1
cueSubjectWord	word=reporter	tag=63	1
cueSubjectWord	word=republican	tag=63	5
cueSubjectWord	word=republicans	tag=63	6
cueSubjectWord	word=resident	tag=63	1
cueSubjectWord	word=result	tag=63	2
cueSubjectWord	word=rhetoric	tag=63	1
cueSubjectWord	word=right	tag=63	-1
cueSubjectWord	word=ruling	tag=63	1
cueSubjectWord	word=ryan	tag=63	2
cueSubjectWord	word=sanders	tag=nn	-4
cueSubjectWord	word=scientist	tag=63	1
cueSubjectWord	word=secretary	tag=63	3
cueSubjectWord	word=senator	tag=63	1
cueSubjectWord	word=she	tag=63	1
cueSubjectWord	word=she	tag=jj	1
cueSubjectWord	word=she	tag=nn	-1
cueSubjectWord	word=show	tag=63	-1
cueSubjectWord	word=sign	tag=63	-4
cueSubjectWord	word=some	tag=63	7
cueSubjectWord	word=song	tag=colon	8
cueSubjectWord	word=source	tag=63	3
cueSubjectWord	word=speaker	tag=63	2
cueSubjectWord	word=spokesman	tag=63	3
cueSubjectWord	word=statement	tag=63	-6
cueSubjectWord	word=states	tag=63	-3
cueSubjectWord	word=strand	tag=63	-1
cueSubjectWord	word=strategist	tag=63	1
cueSubjectWord	word=strategy	tag=63	-1
cueSubjectWord	word=study	tag=63	3
cueSubjectWord	word=support	tag=63	-1
cueSubjectWord	word=supporter	tag=63	3
cueSubjectWord	word=survey	tag=63	1
cueSubjectWord	word=svp	tag=63	2
cueSubjectWord	word=system	tag=63	1
cueSubjectWord	word=tablet	tag=63	-2
cueSubjectWord	word=tariff	tag=63	-1
cueSubjectWord	word=tax	tag=63	-3
cueSubjectWord	word=team	tag=63	4
cueSubjectWord	word=that	tag=63	-4
cueSubjectWord	word=that	tag=nn	1
cueSubjectWord	word=the	tag=63	-6
cueSubjectWord	word=the	tag=nn	1
cueSubjectWord	word=there	tag=nn	5
cueSubjectWord	word=there	tag=nns	3
cueSubjectWord	word=they	tag=63	-4
cueSubjectWord	word=thing	tag=63	-2
cueSubjectWord	word=those	tag=63	1
cueSubjectWord	word=three	tag=63	-1
cueSubjectWord	word=thursday	tag=63	2
cueSubjectWord	word=tone	tag=63	-1
cueSubjectWord	word=trump	tag=63	1
cueSubjectWord	word=trump	tag=jj	1
cueSubjectWord	word=trump	tag=nn	-2
cueSubjectWord	word=union	tag=63	4
cueSubjectWord	word=user	tag=63	1
cueSubjectWord	word=violence	tag=63	-1
cueSubjectWord	word=voice	tag=63	-1
cueSubjectWord	word=voter	tag=63	1
cueSubjectWord	word=washington	tag=63	-1
cueSubjectWord	word=way	tag=63	-1
cueSubjectWord	word=we	tag=63	-1
cueSubjectWord	word=week	tag=63	4
cueSubjectWord	word=what	tag=63	-5
cueSubjectWord	word=which	tag=nn	2
cueSubjectWord	word=which	tag=nns	1
cueSubjectWord	word=who	tag=63	-1
cueSubjectWord	word=who	tag=jj	1
cueSubjectWord	word=who	tag=nn	-1
cueSubjectWord	word=who	tag=nns	-2
cueSubjectWord	word=you	tag=63	-2
cueVerbClass	verb=n.act	tag=nn	-2
cueVerbClass	verb=n.act	tag=nns	-4
cueVerbClass	verb=n.attribute	tag=nn	1
cueVerbClass	verb=n.body	tag=nns	4
cueVerbClass	verb=n.communication	tag=nns	1
cueVerbClass	verb=n.communication	tag=np	-2
cueVerbClass	verb=n.event	tag=jj	1
cueVerbClass	verb=n.event	tag=nn	-9
cueVerbClass	verb=n.event	tag=nns	-8
cueVerbClass	verb=n.feeling	tag=nn	2
cueVerbClass	verb=n.feeling	tag=nns	2
cueVerbClass	verb=n.location	tag=nn	-9
cueVerbClass	verb=n.location	tag=nns	-1
cueVerbClass	verb=n.location	tag=np	-6
cueVerbClass	verb=n.motive	tag=nn	-1
cueVerbClass	verb=n.motive	tag=nns	-2
cueVerbClass	verb=n.person	tag=nn	3
cueVerbClass	verb=n.person	tag=nns	-5
cueVerbClass	verb=n.plant	tag=jj	1
cueVerbClass	verb=n.possession	tag=nns	1
cueVerbClass	verb=n.state	tag=jj	-7
cueVerbClass	verb=n.state	tag=nns	1
cueVerbClass	verb=v.body	tag=63	-8
cueVerbClass	verb=v.body+F	tag=63	-1
cueVerbClass	verb=v.body+c	tag=63	-4
cueVerbClass	verb=v.change	tag=63	-10
cueVerbClass	verb=v.change+F	tag=63	-6
cueVerbClass	verb=v.change+c	tag=63	-3
cueVerbClass	verb=v.change+c+F	tag=63	2
cueVerbClass	verb=v.cognition+F	tag=63	2
cueVerbClass	verb=v.cognition+c	tag=63	1
cueVerbClass	verb=v.cognition+c+F	tag=63	4
cueVerbClass	verb=v.cognition+cc	tag=63	4
cueVerbClass	verb=v.cognition+cc+F	tag=63	4
cueVerbClass	verb=v.communication	tag=63	4
cueVerbClass	verb=v.communication+F	tag=63	5
cueVerbClass	verb=v.communication+c	tag=63	6
cueVerbClass	verb=v.communication+c+F	tag=63	5
cueVerbClass	verb=v.communication+cc	tag=63	4
cueVerbClass	verb=v.communication+cc+F	tag=63	7
cueVerbClass	verb=v.competition	tag=63	-7
cueVerbClass	verb=v.competition+F	tag=63	-3
cueVerbClass	verb=v.competition+c	tag=63	1
cueVerbClass	verb=v.consumption	tag=63	-6
cueVerbClass	verb=v.contact	tag=63	-3
cueVerbClass	verb=v.contact+F	tag=63	-9
cueVerbClass	verb=v.contact+cc	tag=63	-1
cueVerbClass	verb=v.contact+cc+F	tag=63	-3
cueVerbClass	verb=v.creation	tag=63	-7
cueVerbClass	verb=v.creation+F	tag=63	1
cueVerbClass	verb=v.creation+c	tag=63	-4
cueVerbClass	verb=v.creation+c+F	tag=63	2
cueVerbClass	verb=v.creation+cc	tag=63	-1
cueVerbClass	verb=v.emotion	tag=63	5
cueVerbClass	verb=v.emotion+F	tag=63	5
cueVerbClass	verb=v.emotion+c+F	tag=63	2
cueVerbClass	verb=v.emotion+cc	tag=63	1
cueVerbClass	verb=v.motion	tag=63	-9
cueVerbClass	verb=v.motion+F	tag=63	-11
cueVerbClass	verb=v.motion+c	tag=63	-4
cueVerbClass	verb=v.perception+c+F	tag=63	3
cueVerbClass	verb=v.perception+cc+F	tag=63	-1
cueVerbClass	verb=v.possession	tag=63	-8
cueVerbClass	verb=v.possession+F	tag=63	-1
cueVerbClass	verb=v.possession+c	tag=63	-1
cueVerbClass	verb=v.possession+c+F	tag=63	-1
cueVerbClass	verb=v.possession+cc	tag=63	3
cueVerbClass	verb=v.social	tag=63	-6
cueVerbClass	verb=v.social+F	tag=63	2
cueVerbClass	verb=v.social+c	tag=63	-1
cueVerbClass	verb=v.social+c+F	tag=63	1
cueVerbClass	verb=v.stative	tag=63	-8
cueVerbClass	verb=v.stative+F	tag=63	-6
cueVerbClass	verb=v.stative+c	tag=63	-4
cueVerbClass	verb=v.stative+cc+F	tag=63	-4
cueVerbClass	verb=v.weather	tag=63	-3
