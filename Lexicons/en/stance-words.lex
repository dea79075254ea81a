# stance-words.lex — small closed lists the stance rules stand on
# kind  words (separated by commas)
format lexicon 1
# Negation: words that negate the predicate they stand before or in; "no longer" is two of them.
negator  not, n't, n’t, never, no, neither, nor, hardly, scarcely, barely, without, nobody, none
negator  cannot, rarely, seldom, longer
# Subjects that negate their predicate.
nobody  few, nobody, none, no-one, neither, nothing
# Verbs that join a predicate to its subject.
copula  be, seem, remain, look, become, sound, feel, appear, prove, stay, get, grow, turn
# Verbs that join a predicate to their object: call X a liar.
naming  call, label, brand, consider, deem, dub, find, make, declare, describe, regard, view, see
naming  proclaim, characterise, characterize, present, bill, liken, compare, cast, decry, term
naming  greet, paint, portray, depict, rate, judge, pronounce, think, term, hold, rank, regard, perceive
# Verbs over which a negation rises: "doesn't think that X helps".
raising  say, believe, think, claim, argue, insist, know, add, suggest, hope, fear, feel, deny
raising  accept, agree, concede, acknowledge, recognise, recognize
raising  assert, contend, tell, report, admit, announce, want, expect, intend, plan, seem, appear
# Modal verbs of duty.
duty  must, should, ought, need, shall
condition  if, unless, provided, suppose, supposing
embedded  whether
wondering  wonder, ask, question, inquire
contrast  but, however, yet, nevertheless, still, instead, rather
clause-opener  because, although, though, while, whereas, if, unless, until, since, after, before
clause-opener  when, as, that, whether, once, despite, lest
greater  more, better, greater, stronger, smarter, harder, higher, safer, braver, wiser, faster
greater  kinder, finer, gentler, friendlier, brighter, happier, calmer, simpler, truer
greater  bigger, nicer, cleaner, fairer, healthier, cheaper, richer
lesser  worse, less, fewer, weaker, lower, dumber, slower, poorer, uglier, meaner, crueler
# Main clauses of a condition: what will follow is bad, or good.
consequence-bad  restrict, shrink, harm, hurt, cost, retaliate, respond, suffer, lose, fight, collapse, worsen, strike, sue, fail
consequence-bad  gone, lost, drown, starve, perish, vanish, disappear, crumble, burn, freeze, shut, struggle, lapse, flood
consequence-bad  leave, close, die, shrink, bankrupt, sanction, counterattack, divert, withdraw, relocate
consequence-bad  countermeasure, reprisal, grind, stall, falter, wither, unravel, bleed, dwindle, overrun
consequence-bad  court, boycott, block, quit, pull, cancel, suspend, blockade, resign, halt, move, seize, impose, bar, refuse
consequence-bad  hit, flee, consequence, riot, war, doomed, finished, veto, topple, oust, evict, revolt, rebel, bury, wreck, soaring
consequence-good  open, stay, approve, invest, free, ratify, drop, settle, endorse, delighted, applaud, welcome
consequence-good  ready, willing, prepared, agree, prosper, reciprocate, cooperate, resume, lift
consequence-good  invest, expand, reconsider, applaud, cheer, celebrate, return, welcome, vote, back, support
consequence-good  live, survive, hire, reopen, join, sign, recover, benefit, win, grow, thrive, negotiate
# Verbs and nouns that want what the clause after them says; that want their object; that fear it.
wanting  demand, insist, require, request, ask, urge, recommend, propose, want, wish, hope, pray
wanting  promise, pledge, vow, guarantee, swear, plan, intend, seek, need, advocate, plead, mandate
wanting  willing, ready, prepared, keen, eager, determined, committed, happy, anxious, glad
wanting  fight, battle, struggle, campaign, strive
wanting  intent, intention, willingness, readiness, resolve, determination, going
wanting  bid, pressure, goal, ambition, desire, duty, idea
wanting  order, stipulate, command, decree, beg, implore, beseech, exhort, entreat, lobby, clamour, clamor
wanting  assure, suggest, commit, undertake, ensure, prefer, petition, appeal, advise, aim, call
wanted-object  demand, want, need, require, request, seek, propose, recommend, promise, pledge, vow
wanted-object  guarantee, plan, desire, envisage, crave, favor, favour, advise, offer, deserve
wanted-object  suggest, urge, order, counsel, instruct, mandate, stipulate, apply
fearing  warn, fear, worry, alert, complain, lament, forewarn, grumble, protest, object
fearing  regret, dread, moan, afraid, worried, concerned, fearful, allege, accuse
# Verbs that take no side even where they are asked for.
inquiring  vote, act, listen, convene, store, wear, submit, register, review, examine, investigate, discuss, explain, look, decide, consider, study, ask, see
inquiring  speculate, guess, ponder, confirm, elaborate, discuss, respond
inquiring  wait, know, say, tell, comment, answer, talk, speak, judge, watch, check, probe, compare
inquiring  debate, announce, unveil, outline, note
inquiring  answer, rule, draw, mention, cite, mull, reveal, disclose, name, detail, describe
inquiring  be, have, do, think, face, clarify, debate, assess, weigh, follow, monitor, hear
# Verbs that give a thing a name: what stands in quotation marks after them is rarely kind.
labelling  call, label, brand, dub, term, liken, compare, describe, deem, portray, characterize
labelling  characterise, depict, paint, ridicule, pronounce
unwilling  unwilling, reluctant, hesitant, loath, disinclined, afraid
# Verbs whose subject is to end or to last, where they stand under a duty or a wish.
ending  stop, end, cease, go, resign, quit, leave, close, fall, disappear, vanish, step
staying  return, reopen, exist, restart, stay, remain, continue, survive, proceed, prevail, endure, last, resume, begin, start
# "too" makes any adjective a reproach.
excess  too, overly, excessively
# Verbs whose subject is judged by the object alone.
causing  possess, exude, radiate, ooze, exhibit, demonstrate, boast, lend, convey, evince
causing  make, give, bring, provide, offer, deliver, cause, create, produce, pose, show, generate
causing  spark, trigger, achieve, leave, render, keep, mean, spell, spread, sow, breed, contain
causing  root, draw, attract, earn, win, face, receive, provoke, prompt
causing  yield, inflict, enjoy, display, score, invite, fuel, stoke, add, get, turn, deserve
from  from
# Degree: how firmly.
strong  firmly, strongly, deeply, fiercely, utterly, absolutely, totally, completely
strong  categorically, vehemently, vigorously, adamantly, resolutely, staunchly, wholeheartedly
strong  unequivocally, flatly, sharply, bitterly, bluntly, extremely, fully, passionately
strong  enthusiastically, unconditionally, never, always, hugely, profoundly, thoroughly, truly
strong  very, severely, seriously, harshly, roundly, forcefully, emphatically, steadfastly
strong  outright, greatly, heavily, absolute, utter, total, complete, sheer, downright, fierce
strong  staunch, adamant, vehement, unwavering, unequivocal, categorical, wholehearted
weak  slightly, somewhat, partly, mildly, cautiously, tentatively, moderately, fairly, rather
weak  quietly, marginally, modestly, little, reluctantly, grudgingly, half-heartedly, partially
weak  gently, narrowly, timidly
# Certainty.
probable  likely, probably, presumably, expected, should, ought, would, expect, predict, poised, believe
probable  think, bound, set, unlikely, reckon, suspect
possible  ca, may, might, could, possibly, perhaps, maybe, potentially, conceivably, can, possible
certain  certainly, definitely, surely, inevitably, undoubtedly, clearly, indeed, always
certain  obviously, never, undeniably, absolutely, will, must
hedge  reportedly, allegedly, apparently, seemingly, supposedly, seem, appear, suggest
hedge  purportedly, ostensibly, could, may, might
# Mood of the one who speaks: caution takes no side.
cautious  cautious, cautiously, careful, prudent, complex, complicated, uncertain, unclear
cautious  soon, tell, speculate, guess, undecided, preliminary, inconclusive, prudence
cautious  premature, wait, patience, optimistic, overly, long, early, caution
# Acts by the verb that governs the target or introduces the quotation.
act-demand  demand, insist, require, must, order, mandate, command, should, ought, need
act-demand  want, seek, press, exhort, instruct, clamour, clamor, exact
act-call  urge, call, ask, appeal, implore, beg, request, encourage, plead, invite
act-call  advise, recommend, push, lobby, advocate, petition, propose, suggest, entreat
act-call  plea, remind, beseech, proposal, suggestion, recommendation
act-warning  danger, warning, warn, alert, forewarn, fear, worry, worried, afraid, concerned, risk
act-threat  threaten, menace, retaliate, threat, ultimatum
act-commitment  pledge, promise, vow, commit, guarantee, swear, undertake, ensure, intend, plan
act-commitment  aim, assure, prepared, ready, committed, determined, willing, offer
act-commitment  will
act-refusal  refuse, refusal, decline, balk, never, resist, unwilling, reluctant, loath, disinclined
act-prediction  predict, expect, forecast, anticipate, foresee, project, likely
act-prediction  prediction, foretell, bet, prophesy, envisage
act-prediction  inevitably, odds, likelihood, probability, outlook, unlikely
act-hope  strive, hope, wish, aspire, pray, long, dream, goal, hopeful, optimistic, yearn
act-criticism  lash, hammer, savage, trash, knock, protest, fight, sue, object
act-criticism  criticism, criticize, criticise, condemn, denounce, slam, blast, attack, rip, lambast
act-criticism  lambaste, decry, deplore, blame, accuse, rebuke, berate, castigate, fault, mock
act-criticism  ridicule, assail, bash, chide, scold, lament, complain, pan, deride, excoriate
act-criticism  skewer, pillory, censure, upbraid, bemoan, scoff, fume, rail, fulminate
act-praise  praise, applaud, laud, commend, hail, celebrate, compliment, salute, thank
act-praise  love, adore, admire, value, cherish, like, enjoy, appreciate
act-praise  congratulate, tout, extol, credit, admire, rave, gush, acclaim
act-welcome  welcome, embrace, greet, cheer, hail
act-denial  deny, denial, dispute, refute, rebut, contradict, disavow, reject
act-caution  caution, counsel, question, wonder, wary
act-caution  doubtful, concern
act-declaration  declare, announce, proclaim, oppose, support, back, endorse, favor, favour
act-declaration  reaffirm, reiterate, affirm, vote, approve, prefer, dislike, hate, loathe, detest
act-declaration  despise, abhor, distrust, mistrust, resent, doubt, disapprove, disagree
act-declaration  agree, concur, dissent, side, subscribe, accept, adopt, ratify, pass, sign, uphold
act-declaration  overturn, quash, annul, invalidate, nullify, decide, resolve, opt, elect, choose
# Forms of be, have and do that are not finite.
nonfinite  be, been, being, having, doing, done
# Pronouns that may take up a target named before.
person-pronoun  he, she, his, her, him, hers, himself, herself
thing-pronoun  it, its, this, that, itself
plural-pronoun  they, their, them, theirs, these, those, themselves
speaker-pronoun  i, we, us, me, our, my, ours, mine
be  be, get
back  back
so-called  so-called, self-styled, self-proclaimed, purported, supposed
absence  without
than  than
even  even
of  of
by  by
# Words for the claim that a danger is real and serious, and words against it.
claim-agree  evidence, consensus, urgent, urgency, urgently, emergency, crisis, catastrophe
claim-agree  catastrophic, threat, threaten, threatened, danger, dangerous, serious, seriously
claim-agree  severe, devastating, irreversible, unprecedented, warn, warning, alarm, alarming, disaster
claim-agree  disastrous, risk, worsen, worse, worst, accelerate, action, act, combat, tackle, fight
claim-agree  address, confront, mitigate, curb, cut, reduce, reduction, transition, renewable
claim-agree  renewables, clean, emission, vulnerable, impact, melt, melting, rise, rising, extinction
claim-agree  drought, wildfire, flood, flooding, heatwave, hurricane, storm, human-caused, man-made
claim-agree  manmade, anthropogenic, unequivocal, undeniable, overwhelming, real, happening, challenge
claim-agree  protect, save, planet, polluter, pollution, intensify, intensified, dire, extreme
claim-agree  record, warmest, hottest, caused, driven, responsible, must, need, denial, denier, deniers
claim-disagree  hoax, myth, scam, fraud, exaggerate, exaggerated, exaggeration, alarmist, alarmism
claim-disagree  hysteria, hysterical, scare, scaremongering, natural, naturally, cycle, cyclical, skeptic
claim-disagree  skeptical, sceptic, sceptical, skepticism, doubt, uncertain, uncertainty, unproven
claim-disagree  disprove, debunk, nonsense, ridiculous, absurd, cooling, pause, hiatus, flawed, bogus
claim-disagree  fake, agenda, propaganda, religion, cult, overblown, overstate, overstated, myths
claim-disagree  so-called, unfounded, unreliable, manipulate, manipulated, beneficial, benefit, costly
claim-disagree  tax, burden, job, economy, expensive, liberal, elite, wrong, false, falsely, speculative
claim-disagree  greening, sun, solar-cycle, sunspot, elsewhere, trivial, negligible, harmless, settled
claim-disagree  politicized, politicised, prediction, predicted, model, models, failed
# Nouns whose denial denies the clause after them.
proving  evidence, sign, proof, indication, guarantee, chance, way, hint, suggestion, question
# Verbs that make a bad thing better.
remedying  spare, resolve, solve, settle, ease, alleviate, allay, mitigate, cure, remedy, defuse, soothe, calm
remedying  rectify, redress, fix, repair, mend, heal, relieve, assuage, address, tackle, de-escalate, reduce
remedying  smooth, treat, clear, lift, end, overcome, correct, reverse, survive
greater  easier, quicker, smoother, clearer
lesser  dearer, costlier, duller, clumsier
consequence-bad  price, regret, rue, goodbye, wreckage, misery
act-call  challenge
wanting  challenge
consequence-bad  dead, forget, farewell, heartbroken, devastated, gutted
lesser  ruder, nastier, sillier, dafter, stupider, feebler, shoddier, crueller, flimsier
greater  surer, warmer, sweeter, politer, cleverer, tastier, quieter, livelier, sounder
consequence-good  sleep
consequence-good  alive
staying  hold
