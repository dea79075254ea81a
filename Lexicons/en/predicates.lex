# predicates.lex — what words and phrases say about the one they are said of
# class  part (v verb, a adjective, n noun, p phrase)  lemmas, separated by commas
# A phrase is written with lemmas or forms; "his" stands for every possessive pronoun, "~" for the object.
# "their" or "its" in a phrase would hide those with "his". In the passive a phrase begins with the
# participle's verb ("base on lies", not "be based on lies") and needs a line without "~".
# Where a verb has lines with "~", its lines without one hold only if nothing stands between: give both
# ("call out, call ~ out"). Nouns in the singular match plurals too. A longer line is needed only where
# a shorter one of its class does not say the same. Verbs that stand in no list of words ("rubber-stamp")
# need their forms as well.
# The list of the stance prototype was taken over and doubled; no word was taken from a data set.
format lexicon 1
# Attitude of the subject, for its object.
like  v  abide by, absolve, accede to, accept, acclaim, acquiesce in, adhere to, admire, adore
like  v  advocate, advocate for, affirm, agree to, agree with, aim for, align with, ally with
like  v  applaud, applaud for, appreciate, approve, approve of, argue for, aspire to, assent to
like  v  await eagerly, back, bank on, bask in, befriend, believe in, bless, bond with, buy into
like  v  campaign for, canonize, canvass for, care for, celebrate, champion, cheer, cheer for
like  v  cheer on, cherish, co-sponsor, come out for, come to the defence of, come to the defense of
like  v  commemorate, commend, commiserate with, compliment, compliment on, concur in, concur with
like  v  condole with, congratulate, congratulate on, consent to, cosponsor, count on, covet, crave
like  v  credit, credit with, defend, deify, delight in, desire, dote on, embrace
like  v  empathize with, emulate, encourage, endorse, esteem, eulogise, eulogize, evangelize, exalt
like  v  exonerate, express confidence in, express support for, extol, fall for, fall in behind
like  v  fancy, favor, favour, fawn over, fete, fight for, flatter, forgive, get behind
like  v  get on board with, give backing to, give the green light to, give the nod to, glorify
like  v  go to bat for, gravitate toward, green-light, greenlight, grieve for, gush over, hail
like  v  hail as, hanker for, have faith in, heed, honor, honour, hope for, hope to see, hunger for
like  v  idolise, idolize, laud, lean toward, lean towards, lend support to, like, line up behind
like  v  lionise, lionize, lobby for, long for, look forward to, look kindly on, look up to, love
like  v  make the case for, marvel at, memorialise, memorialize, obey, pardon, patronize
like  v  pay tribute to, petition for, pine for, place trust in, plead for, pledge allegiance to
like  v  plump for, praise, pray for, prefer, press for, pride on, prize, publicize, pull for
like  v  push for, push toward, rally around, rally behind, rally to, rate highly
like  v  rave about, reaffirm, rejoice at, rejoice in, relish, rely on
like  v  remember fondly, respect, revel in, revere, reward, rise to the defense of, romanticise
like  v  romanticize, root for, root on, rubber-stamp, rush to the defense of, salute, sanctify
like  v  sanction, savor, savour, second, see merit in, see value in, seek, serenade, shield
like  v  showcase, side with, sign on to, sing the praises of, smile on, speak highly of
like  v  speak up for, spotlight, stand behind, stand by, stand up for, stand with, stay loyal to
like  v  stick by, stick up for, stick with, strive for, stump for, subscribe to, support
like  v  swear allegiance to, sympathise with, sympathize with, take pride in, take the side of
like  v  thank, thank for, think highly of, thirst for, throw support behind, throw weight behind
like  v  tip hat to, toast, tout, treasure, trumpet, trust, trust in, underwrite, uphold, usher in
like  v  validate, value, venerate, view favorably, vindicate, voice support for, vote for
like  v  vouch for, warm to, welcome, welcome back, wish for, woo, work toward, work towards
like  v  worship, yearn for
# Attitude of the subject, against its object.
dislike  v  abhor, abominate, accuse, accuse of, admonish, antagonise, argue against, arraign
dislike  v  assail, attack, bad-mouth, badmouth, bait, balk at, bash, baulk at, belittle
dislike  v  bellyache about, bemoan, berate, besmirch, bewail, blackball, blacken, blacklist, blame
dislike  v  blame for, blast, blast as, boo, boycott, break ranks with, break with, bristle at
dislike  v  call out, campaign against, caricature, carp about, carp at, cast aspersions on
dislike  v  cast doubt on, castigate, catcall, cavil at, censure, chafe at, chafe under, challenge
dislike  v  chastise, chew out, chide, come down on, come out against, complain about, condemn
dislike  v  condemn as, contemn, contest, contradict, crack down on, cringe at, criticise, criticize
dislike  v  criticize for, cuss out, cut ties with, debunk, declare war on, decry, defame, defy
dislike  v  demean, demonise, demonize, denigrate, denounce, denounce as, deplore, deride, deride as
dislike  v  despair of, despise, detest, disagree with, disallow, disapprove, disapprove of, disavow
dislike  v  disbelieve, discount, discountenance, discredit, disdain, disesteem, disfavor, disfavour
dislike  v  disinvite, dislike, dismiss, disobey, disown, disparage, dispute, disrelish, disrespect
dislike  v  diss, dissent from, distance from, distrust, doubt, drag through the mud
dislike  v  draw the line at, dread, dress down, drub, dump on, eschew, excommunicate, excoriate
dislike  v  execrate, express concern about, express concern over, express dismay at
dislike  v  express outrage at, express outrage over, express regret over, face down, fault
dislike  v  feud with, fight against, fight back against, fight off, find fault with, fire back at
dislike  v  flame, flay, flout, forswear, fret about, fret over, frown on, frown upon
dislike  v  fulminate against, fume at, get tired of, gird against, give short shrift to, give up on
dislike  v  go against, grill, gripe about, gripe at, groan at, grouse about, grow tired of
dislike  v  grumble about, grumble at, guard against, hammer, harangue, hate, hate on
dislike  v  have a problem with, have concerns about, have doubts about, have misgivings about
dislike  v  have no time for, have no use for, have reservations about, heap abuse on, heap blame on
dislike  v  heap scorn on, heckle, hiss at, hit back at, hit out at, hold in contempt, impugn
dislike  v  incriminate, indict, insult, inveigh against, jab at, jeer, jeer at, jibe at
dislike  v  keep at arm's length, kick against, knock, lace into, lambast, lambaste, lament, lampoon
dislike  v  lash, lash out against, lash out at, laugh at, lay into, lay the blame on, leap on
dislike  v  lecture, light into, line up against, loathe, lobby against, look askance at
dislike  v  look down on, lose patience with, make fun of, malign, mistrust, moan about, mock
dislike  v  mutiny against, nitpick, object to, oppose, organize against, ostracise, ostracize
dislike  v  overrule, overturn, pan, parody, part ways with, petition against, pick apart, pick on
dislike  v  pile on, pillory, pin the blame on, place blame on, point fingers at
dislike  v  point the finger at, poke at, poke fun at, poke holes in, pooh-pooh, pounce on
dislike  v  pour cold water on, pour scorn on, protest, protest against, push back against
dislike  v  push back at, push back on, put the blame on, quarrel with, quibble with, rage against
dislike  v  rage at, rail against, rail at, raise alarm about, raise concerns about
dislike  v  raise doubts about, raise objections to, raise questions about, rally against
dislike  v  rant about, rebel against, rebuff, rebuke, rebut, recoil at, recoil from, refute, regret
dislike  v  reject, reject as, remonstrate with, renounce, reprehend, reprimand, reproach, reprove
dislike  v  repudiate, resent, resist, revile, revolt against, ridicule, rip, rip into, roast, rue
dislike  v  run against, sabotage, satirise, satirize, savage, scapegoat, scoff at, scold, scorn
dislike  v  sever ties with, shoot down, shout down, shrug off, shun, shy away from
dislike  v  sideswipe, skewer, slag, slag off, slam, slam as, slander, slap, slate, slight, slur
dislike  v  smear, snap at, sneer at, snicker at, sniff at, snipe at, snub, sound the alarm about
dislike  v  sound the alarm on, spar with, speak against, speak ill of, speak out against, spit on
dislike  v  spurn, stand against, stand up against, stand up to, stigmatise, stigmatize, strafe
dislike  v  strike down, swear off, swipe at, take a dim view of, take a shot at
dislike  v  take a stand against, take a swipe at, take aim at, take exception to, take issue with
dislike  v  take potshots at, take umbrage at, talk down, tangle with, taunt, tear apart, tear into
dislike  v  tease, thumb nose at, tire of, torch, trash, trash-talk, trivialise, trivialize, troll
dislike  v  trounce, turn a blind eye to, turn against, turn away from, turn back on, turn down
dislike  v  turn up nose at, upbraid, veto, vilify, vituperate, voice concern about
dislike  v  voice opposition to, vote against, vote down, wage war on, wail about, walk away from
dislike  v  warn about, warn against, warn of, wash hands of, weary of, weigh in against
dislike  v  whine about, whine at, wince at, worry about, worry over, zing
dislike  v  apologise for, apologize for, blame ~ on, pin ~ on, rule out, step back from, think little of
dislike  v  not think much of, disregard, warn off, be against, stand in the way of
# Effect: good for the object, which makes the subject good (bad, where the object is a bad thing).
good-for  v  abet, advance, aid, allay, alleviate, ameliorate, amuse, animate, assist
good-for  v  assuage, avail, back up, bail out, be good for, beautify, befit, benefit
good-for  v  benefit from, better, bolster, boost, breathe life into, brighten, bring hope to
good-for  v  bring peace to, bring relief to, buoy, buttress, calm, captivate, cement
good-for  v  charm, cheer up, clean up, comfort, compensate, complement, conserve, console
good-for  v  counsel, create jobs, cultivate, cure, cushion, dazzle, de-escalate, defuse, delight
good-for  v  dignify, do good for, ease, edify, educate, elevate, emancipate
good-for  v  embellish, embolden, empower, enable, endow, energise, energize, enfranchise, enhance
good-for  v  enlighten, enliven, ennoble, enrich, entertain, enthral, enthrall, excite
good-for  v  forge, fortify, foster, fuel growth, further, galvanise
good-for  v  galvanize, give hope to, give voice to, gladden, go easy on, gratify, guarantee
good-for  v  harmonise, harmonize, heal, hearten, help, impress, improve
good-for  v  improve on, incentivise, incentivize, inspire, insulate, integrate
good-for  v  invigorate, keep safe, kindle, liberate, lift up, lighten, make whole
good-for  v  mend, mentor, mitigate, motivate, nourish
good-for  v  nurture, optimise, optimize, pacify, placate, please, preserve, prop up, propel
good-for  v  protect, provide for, quicken, rally, reassure, reconcile, rectify, redeem
good-for  v  redress, refine, reform, refresh, rehabilitate, reinforce, reinvigorate
good-for  v  rejuvenate, rekindle, relieve, remedy, rescue
good-for  v  resolve, resuscitate, reunite, revitalise, revitalize, revive
good-for  v  safeguard, salvage, satisfy, save, shape up, sharpen, shore up, simplify
good-for  v  smooth over, solidify, soothe, spearhead, speed, spur, stabilise, stabilize, steady
good-for  v  stimulate, straighten out, streamline, strengthen, sustain, sweeten
good-for  v  synergize, tend to, thrill, tidy up, unify, uplift
good-for  v  vitalize, watch over, widen access to, work wonders for
# Effect: bad for the object, which makes the subject bad (good, where the object is a bad thing).
bad-for  v  abandon, abase, abduct, abrade, abuse, addle, afflict, aggravate, aggrieve, ail, alarm
bad-for  v  alienate, anger, annoy, antagonise, antagonize, appal, appall, assault, backfire on
bad-for  v  bankrupt, batter, beat up, becloud, bedevil, befoul, befuddle, beggar, beguile, belabor
bad-for  v  beleaguer, besiege, besmear, betray, bewilder, bilk, blackmail, blemish, blight, blind
bad-for  v  blindside, blow up, blunt, bog down, bomb, bombard, botch, box in, brainwash, breach
bad-for  v  browbeat, bruise, brutalise, brutalize, bulldoze, bulldozer, bully, bungle, burden, burn
bad-for  v  burn down, bury, butcher, censor, chafe, cheat, chill, choke, choke off, chop up
bad-for  v  clobber, clog, cloud, coerce, collapse, come at the expense of, compromise, con
bad-for  v  conceal from, confound, confuse, constrain, constrict, contaminate, contravene, corrode
bad-for  v  corrupt, cow, cramp, crash, cripple, crowd out, crush, curdle, cut off, cut short
bad-for  v  damage, darken, daunt, dazzle with lies, deaden, deal a blow to, debase, debilitate
bad-for  v  decapitate, deceive, decimate, decry, deface, defile, deflate, deform, defraud, defund
bad-for  v  degrade, dehumanise, dehumanize, delegitimise, delegitimize, delude, deluge, demoralise
bad-for  v  demoralize, deny rights to, deplete, deport, depress, deprive, derail, desecrate, desert
bad-for  v  desolate, despoil, destabilise, destabilize, destroy, detain, deter, detract from
bad-for  v  devalue, devastate, devour, dilute, dim, disable, disadvantage, disappoint, disarm
bad-for  v  discomfit, disconcert, discourage, discriminate, discriminate against, disenchant
bad-for  v  disenfranchise, disfigure, disgrace, disgust, dishearten, dishonor, dishonour
bad-for  v  disillusion, disintegrate, dismantle, dismay, dismember, disorient, dispirit, displace
bad-for  v  dispossess, disquiet, disrupt, dissuade, distort, distract, distress, disturb, divide
bad-for  v  do a disservice to, do harm to, doom, double-cross, drag down, drain
bad-for  v  drive a wedge between, drive away, drive out, drown out, dupe, eat away at, eat into
bad-for  v  embarrass, embitter, embroil, encroach on, encumber, endanger, enfeeble, engulf, enrage
bad-for  v  enslave, ensnare, entrap, erode, evict, eviscerate, exacerbate, exasperate, exhaust
bad-for  v  expel, expropriate, exterminate, extinguish, extort, falsify, fleece, flog
bad-for  v  flood, foment, forsake, foul, foul up, fracture, fragment, frame, fray, freeze out
bad-for  v  frighten, frustrate, gag, gas, gerrymander, ghost, gouge, gut, hack, hack into, hamper
bad-for  v  hamstring, handicap, harass, harden, harm, harry, hassle, haunt, hijack, hinder, hit
bad-for  v  hit hard, hobble, hold back, hold hostage, hollow out, hoodwink, horrify, hound, humble
bad-for  v  humiliate, hurt, ignore, ill-treat, immolate, impair, impale, impede, imperil, implicate
bad-for  v  impoverish, incapacitate, incite, inconvenience, infect, infest, infiltrate, inflame
bad-for  v  inflict pain on, infringe, infuriate, inhibit, injure, intimidate, intrude on, invade
bad-for  v  irk, irritate, jail, jam, jeopardise, jeopardize, jolt, keep down, keep out, kidnap
bad-for  v  kill, kill off, kneecap, knock down, knock out, lame, lay waste to, leave behind
bad-for  v  leave out, let down, lie to, loot, lynch, macerate, maim, make a mess of, maltreat
bad-for  v  mangle, manhandle, manipulate, mar, massacre, maul, menace, mess up, mess with, miff
bad-for  v  militate against, misgovern, mishandle, misinform, mislead, mismanage, misrepresent
bad-for  v  misrule, mistreat, misuse, molest, mortify, muddle, muddy, mug, murder, mutilate, muzzle
bad-for  v  neglect, neutralise, nullify, obstruct, offend, oppress, ostracise, outrage, overburden
bad-for  v  overcharge, override, overrun, overshadow, overtax, overwhelm, pain, paralyse, paralyze
bad-for  v  peeve, penalise, penalize, perplex, persecute, perturb, pester, petrify, pierce, pillage
bad-for  v  pinch, pinion, plague, play havoc with, play into the hands of, plunder
bad-for  v  plunge into chaos, poach, poison, polarise, polarize, pollute, pose a danger to
bad-for  v  pose a risk to, pose a threat to, prejudice, press down, prey on, price out, provoke
bad-for  v  pulverize, pummel, punch, punish, purge, push aside, put a strain on, put at risk
bad-for  v  put in danger, put off, put out of business, put pressure on, quash, rankle, ransack
bad-for  v  rape, rattle, ravage, raze, rend, repel, repress, resegregate, rile, rip apart, rip off
bad-for  v  rob, rob of, rock, roil, rot, rough up, rub out, ruin, rupture, sabotage, sacrifice
bad-for  v  sadden, sap, savage, scald, scam, scar, scare, scorch, screw, screw over, screw up
bad-for  v  scupper, scuttle, set on fire, sever, shackle, shake, shake down, shame, shatter, shell
bad-for  v  shock, shoot, short-change, shortchange, shred, sicken, silence, sink, skew, slash
bad-for  v  slaughter, slay, slow down, smash, smother, snare, snatch from, snuff out, soil, sour
bad-for  v  sow chaos in, sow discord in, sow division in, spoil, spook, spy on, squander, squash
bad-for  v  squeeze, squelch, stab, stab in the back, stagger, stain, stalk, starve, steal from
bad-for  v  step on, sterilize, stifle, stir up, stoke, stomp on, strain, straitjacket, strand
bad-for  v  strangle, stress, strip of, stun, stymie, subdue, subjugate, subvert
bad-for  v  suck dry, suffocate, sully, suppress, swamp, swindle, taint, take a toll on, tamper with
bad-for  v  tank, tarnish, tear apart, tear down, terrify, terrorise, terrorize, threaten, throttle
bad-for  v  throw out of work, throw under the bus, thwart, topple, torch, torment, torpedo, torture
bad-for  v  trample, trample on, trap, traumatise, traumatize, trick, trip up, trouble, tyrannize
bad-for  v  undermine, unnerve, unravel, unsettle, upend, uproot, upset, usurp, vandalise, vandalize
bad-for  v  vaporize, vex, victimise, victimize, violate, vitiate, walk all over, waste, waterboard
bad-for  v  weaken, wear down, wear out, weigh down, weigh on, whack, wipe out, worry, worsen, wound
bad-for  v  wrack, wreak havoc on, wreck, wrench apart, wrong
# Deeds and fates that speak for their subject.
deed-good  v  abound, accomplish, ace, achieve, act responsibly, aspire, atone, attain, awe
deed-good  v  bear fruit, beat the odds, best, blaze a trail, bloom, blossom, boom, bounce back
deed-good  v  brave, break barriers, break ground, break new ground, break records, break the record
deed-good  v  breeze, build bridges, build trust, capture the title
deed-good  v  clinch, coast to victory, collaborate, come of age, come through
deed-good  v  come together, conquer, cooperate
deed-good  v  crack the case, create, cruise, dedicate, defy the odds, deliver, devise
deed-good  v  devote, dominate, donate to, draw praise, earn
deed-good  v  empathize, establish peace, excel
deed-good  v  feed the hungry, find a solution, find common ground, finish first, fix, flourish
deed-good  v  flower, follow through, forge a consensus, gain
deed-good  v  garner praise, get better, get the job done, give back, give generously, glow
deed-good  v  go the distance, go the extra mile, graduate, grow stronger, help the poor
deed-good  v  hit a home run, hold firm, hold the line, honor a promise, honor commitment, innovate
deed-good  v  invent, join forces, keep a promise, keep calm, keep faith, keep his word
deed-good  v  keep promise, keep the peace, lead by example, lead the way, live up to, make amends
deed-good  v  make gains, make good on, make headway, make history, make inroads, make peace
deed-good  v  make sense, make strides, make up, master, mature, mend fences, nail, notch
deed-good  v  outdistance, outdo, outlast, outpace, outperform, outrank, outrun, outscore, outsell
deed-good  v  outshine, outshoot, outsmart, outwit, overachieve, overcome, overcome obstacles
deed-good  v  overtake, pass the test, peak, perfect, perform well, persevere, persist
deed-good  v  pioneer, play a key role, play well, pledge support, prevail, progress
deed-good  v  propose solutions, prosper, prove right, pull ahead, pull off, pull through
deed-good  v  raise awareness, raise money, reach agreement, reach consensus, reap, rebound, recover
deed-good  v  recuperate, recycle, rejoice, remain calm, resonate, respond quickly, revolutionize
deed-good  v  rise above, roar back, save lives, save the day, secure, seize the moment
deed-good  v  sell out arenas, serve honorably, serve with distinction, set a record, set records
deed-good  v  shatter records, shatter the glass ceiling, shine, show courage, show leadership
deed-good  v  show promise, show respect, show restraint, soar, solve, speak out
deed-good  v  speak truth to power, stand firm, stand out, stand tall, stand up, stay calm
deed-good  v  stay the course, steal the show, step up, strike a deal, strive, succeed
deed-good  v  surge, survive, sweep, take action, take home, take responsibility, take the high road
deed-good  v  take the lead, tell the truth, thrive, top, topple records, tower, transform
deed-good  v  treat fairly, triumph, turn around, turn the corner, unite, volunteer
deed-good  v  volunteer for, win, win over, win praise, withstand, work tirelessly, wow
# Deeds and fates that speak against their subject.
deed-bad  v  abscond, act up, apologise, apologize, baby-talk, back down, back out, backfire
deed-bad  v  backpedal, backslide, backtrack, badger, balk, barge in, bicker, blab, blather, bleed
deed-bad  v  bloviate, blow it, bluff, blunder, bluster, boast, bow out, bow to pressure, brag
deed-bad  v  brawl, brazen out, breach trust, break a promise, break down, break ranks
deed-bad  v  break the law, bribe, buckle, bullshit, bumble, burgle, burn out, bury head in the sand
deed-bad  v  camouflage, capitulate, capsize, careen, carp, cave, cheat on, chicken out
deed-bad  v  clash, collude, come apart, come unglued, come up short, commit, commit fraud
deed-bad  v  commit perjury, commit suicide, commit treason, confess, confess to, connive, conspire
deed-bad  v  cook the books, cop out, cost jobs, cover up, cower, crack, crash out
deed-bad  v  crawl, creep, cringe, crumble, crumple, cry foul, curse, cut and run, cut corners
deed-bad  v  dabble in, dally, dawdle, decay, default on, defect, degenerate, delay, demur
deed-bad  v  deteriorate, dig in heels, dissemble, dissipate, dither, divert funds, dodge
deed-bad  v  double down, double-deal, drag feet, drag heels, drop the ball, drown
deed-bad  v  duck, dump, eavesdrop, embezzle, engage in misconduct, equivocate, err, escape justice
deed-bad  v  evade, exaggerate, fabricate, fail
deed-bad  v  fail miserably, fail to act, fail to deliver, fake, fall apart, fall behind, fall flat
deed-bad  v  fall from grace, fall short, fall through, falsify records, falter, fan the flames, fib
deed-bad  v  fiddle, fidget, fink, fire blindly, fizzle, flail, flatline, flaunt, flee
deed-bad  v  flip-flop, flop, flounder, flub, flunk, flunk out, fondle, forge
deed-bad  v  forget, founder, freak out, freeload, fritter away, fudge, fumble, fume, gaffe, gamble
deed-bad  v  game the system, gaslight, get away with, give in, give up, gloat
deed-bad  v  go astray, go bankrupt, go berserk, go bust, go downhill, go missing
deed-bad  v  go nuclear, go on a rampage, go rogue, go under, go wrong, goof, gorge, grandstand
deed-bad  v  grift, gripe, grope, grovel, grumble, hallucinate, hem and haw
deed-bad  v  hide behind, hide the truth, hoard, ignore warnings, implode, indulge, inflame tensions
deed-bad  v  instigate, interfere, interrupt, jump ship, jump the gun, keel over, kowtow, kowtow to
deed-bad  v  lag behind, languish, lapse, lash out, launder, leak, leer
deed-bad  v  lie, loaf, loiter, look away, lose, lose badly, lose control
deed-bad  v  lose ground, lose his temper, lose it, lose money, lose out, lose steam, lose the plot
deed-bad  v  lose touch, lurch, malfunction, malinger, meddle, misbehave, miscalculate, miscarry
deed-bad  v  misfire, misjudge, mislay, misread, misreport, miss the boat, miss the mark
deed-bad  v  miss the point, misspeak, misspell, misspend, misstate, mistake, misunderstand, mope
deed-bad  v  mouth off, muddle through, mumble, nag, neglect duties, nosedive, obfuscate
deed-bad  v  obstruct justice, overdo, overplay hand, overpromise, overreach, overreact, overspend
deed-bad  v  overstate, overstay, overstep, pander, pass the buck, pay bribes, peddle
deed-bad  v  perish, perjure, perpetrate, perpetuate, pervert, phone it in, plagiarise, plagiarize
deed-bad  v  play dirty, play games, play politics, play the race card, play the victim
deed-bad  v  plead guilty, plot, plummet, plunge, pocket bribes, ponder endlessly
deed-bad  v  pose as, posture, pounce, pout, prattle, prevaricate, procrastinate
deed-bad  v  profane, profiteer, prostitute, pull out, pull punches, quail, quarrel, quibble, quit
deed-bad  v  race-bait, rage, ramble, rant, rat, recant, recoil, reel, regress, relapse, relent
deed-bad  v  renege, reoffend, resign, resort to, retaliate, revert
deed-bad  v  riot, rubber-stamp, run afoul of, run aground, run amok, run away, run out, run scared
deed-bad  v  sag, scare-monger, scaremonger, scheme, scoff, scowl, scream, scream at, screech
deed-bad  v  seethe, sell drugs, sell out, sexually assault, shift blame, shilly-shally, shirk
deed-bad  v  shoplift, show contempt, show disdain, shriek, shrink from, sidestep, skid, skimp
deed-bad  v  skirt, slack, sling mud, slip up, slouch, slump, smirk, smuggle, snarl, sneak, sneer
deed-bad  v  snoop, snooze, sow discord, sow fear, spew, spiral, splinter, split hairs
deed-bad  v  sputter, spy, squabble, stack the deck, stagnate, stall, stammer, stampede
deed-bad  v  stand idly by, steal, step down, stiff, stink, stoke fear, stonewall, storm out, stray
deed-bad  v  stretch the truth, struggle, stumble, stutter, succumb, suffer, sulk, surrender
deed-bad  v  swagger, swear, take a bribe, take a dive, take bribes, take hostages, tamper, tarry
deed-bad  v  teeter, tell a lie, tell lies, temporize, throw a tantrum, throw in the towel
deed-bad  v  throw stones, totter, toy with, traffic in, trail, transgress, trespass, trip
deed-bad  v  tumble, twist the truth, underdeliver, underestimate, underperform, undersell
deed-bad  v  vacillate, waffle, wail, walk away, walk back, wallow, wane, warmonger
deed-bad  v  waste time, waver, weaponize, weasel, welch, welsh on, whimper, whine, wilt, wimp out
deed-bad  v  wither, wobble, wriggle, yap, yell
# Good news of things only: the plan works.
work-good  v  bear fruit, catch on, create jobs, function, go well, help, hold up
work-good  v  make a difference, make sense, pay off, produce results, save lives, save money, stick
work-good  v  work, yield results
# Done to someone: speaks for the object.
undergo-good  v  accredit, acquit, adopt, anoint, award, beatify, beloved by, canonise, catapult
undergo-good  v  choose as, christen, crown, decorate, deputize, elect, encore, enshrine
undergo-good  v  enthrone, entrust, entrust with, exempt, fast-track, give credit, greet, honor with
undergo-good  v  immortalize, induct, knight, license, nominate for, ordain, pick as, put in charge
undergo-good  v  rank first, re-appoint, re-elect, reappoint, recognise, recognize, reelect
undergo-good  v  regard highly, rehire, reinstate, select as, set free, shortlist, spare, sponsor
undergo-good  v  sponsor by, swear in, unshackle, vaunt, vote in, welcome home, well receive
undergo-good  v  win over
# Done to someone: speaks against the object.
undergo-bad  v  abandon, amputate, annul, apprehend, arrest, assassinate, audit, badger, ban, banish
undergo-bad  v  bankrupt, bar, batter, behead, beset, betray, blackmail, blockade, boot, brand
undergo-bad  v  bring to book, bring to justice, bug, bully, bust, butcher, bypass
undergo-bad  v  call into question, cane, cashier, censor, chain, charge, chase out, cheat, cite for
undergo-bad  v  collar, commandeer, condemn to death, confine, confiscate, conquer, convict
undergo-bad  v  convict of, cordon off, corner, court-martial, crucify, curse, damn, decapitate
undergo-bad  v  deceive, decertify, decimate, defeat, defraud, defrock, delist, demolish, demote
undergo-bad  v  deport, depose, deprive, deselect, destroy, detain, dethrone, devastate, disbar
undergo-bad  v  discharge, discipline, disenfranchise, disgrace, dishonor, displace, dispossess
undergo-bad  v  disqualify, dog, doxx, drag to court, dub, dump, eclipse, eject, electrocute
undergo-bad  v  embroil, enslave, entrap, evict, execute, exile, expel, expose, extradite, fell
undergo-bad  v  find guilty, fine, fire, flog, flunk, force out, force to resign, foreclose, forfeit
undergo-bad  v  freeze out, garnish, gas, grind down, guillotine, gun down, handcuff, hang, harass
undergo-bad  v  haul into court, haul off, haunt, hit with, hold accountable, hold hostage
undergo-bad  v  hold responsible, hospitalise, hospitalize, hound, hound out, humble, humiliate
undergo-bad  v  hurt, impale, impeach, imprison, incarcerate, infect, intern, isolate, jail, jilt
undergo-bad  v  jinx, kick out, kidnap, knife, knock out, label, lay off, lock up
undergo-bad  v  lynch, maim, marginalise, marginalize, maroon, mire, mob, molest, nab, nail
undergo-bad  v  name and shame, oust, outclass, outflank, outfox, outgun, outlaw, outmaneuver
undergo-bad  v  outnumber, outvote, overrun, overshadow, overtake, overthrow, overwhelm, paralyze
undergo-bad  v  pelt, penalise, penalize, persecute, pin down, place under arrest, plague, plunder
undergo-bad  v  poison, probe, prosecute, pulverize, pummel, punish, purge, push out, put in jail
undergo-bad  v  put on leave, put on trial, put under sanctions, quarantine, rape, rattle, reassign
undergo-bad  v  rock, rout, run out of town, sack, sanction, scandalize, send to prison, sentence
undergo-bad  v  sentence to, sentence to death, shackle, shadow, shame, shut out, sideline, silence
undergo-bad  v  slap with, smother, spank, stone, strangle, strip, strip of, stump, subjugate
undergo-bad  v  subpoena, sue, sue for, suppress, surveil, suspend, swamp, swat, swindle
undergo-bad  v  take into custody, take to court, take to task, tar, tarnish, tarnish by, taser
undergo-bad  v  terminate, terrorize, thrash, throttle, throw out, thwart, topple, torture, toss
undergo-bad  v  toss out, trample, trap, turf out, turn away, unfriend, unmask, unseat, upstage
undergo-bad  v  usurp, vanquish, victimize, vote out, wallop, whip, wiretap, write off, wrong, yank
# More of the object: a wish for it only under a directive, a commitment or a condition.
change-up  v  accelerate, add, add to, adopt, advance, allow, amass, amplify, approve, arm, assemble
change-up  v  augment, authorise, authorize, beef up, begin, bolster, boost, bring back, bring in
change-up  v  broaden, build, build up, buy, cement, codify, commence, complete, continue
change-up  v  continue with, create, deepen, deploy, develop, double, double down on, elevate, embed
change-up  v  enact, encourage, enforce, enlarge, enshrine, enter, escalate, establish, expand
change-up  v  expedite, export, extend, fast-track, finalise, finalize, finance, firm up
change-up  v  follow through on, formalize, fortify, found, fulfil, fulfill, fund, go ahead with
change-up  v  grant, grow, guarantee, heighten, hike, honor, implement, import, impose, inaugurate
change-up  v  incorporate, increase, initiate, install, institute, institutionalize, intensify
change-up  v  introduce, invest, invest in, issue, join, jump-start, keep, keep up, kick off, launch
change-up  v  legalise, legalize, lengthen, levy, lift up, lock down, lock in, magnify, maintain
change-up  v  maximise, maximize, move ahead with, move forward with, multiply, negotiate, normalize
change-up  v  open, open up, order, organize, pass, pay for, permit, phase in, pile up, pioneer
change-up  v  preserve, press ahead with, proceed with, produce, prolong, promote, prop up, provide
change-up  v  publish, purchase, push ahead with, push through, put in place, put into effect
change-up  v  quadruple, raise, ramp up, ratchet up, ratify, re-establish, reaffirm, reauthorize
change-up  v  reestablish, reimpose, reinforce, reinstall, reinstate, reintroduce, release, renew
change-up  v  reopen, replenish, restart, restock, restore, resume, resurrect, retain, revamp
change-up  v  revive, roll out, rush, safeguard, scale up, set up, sharpen, shore up, sign
change-up  v  sign into law, slap, slap on, speed, speed up, spend, spread, stabilize, standardize
change-up  v  start, step up, stick to, stick with, strengthen, subsidise, subsidize, supply
change-up  v  sustain, take up, tighten, treble, triple, underpin, undertake, unveil, upgrade
change-up  v  uphold, usher in, vote through, widen
# Less of the object.
change-down  v  abolish, abort, abrogate, annul, ax, axe, back away from, back out of, ban, bar, bin
change-down  v  blunt, bring down, bring to an end, call a halt to, call off, cancel, cap, cease
change-down  v  chip away at, chop, claw back, close, close down, combat, compress, constrict
change-down  v  cripple, cull, curb, curtail, cut, cut back, cut back on, cut down on, cut off
change-down  v  de-escalate, deactivate, deaden, decommission, decrease, decriminalize, deescalate
change-down  v  defang, defer, deflate, defund, defuse, delay, delete, demolish, deplete, deport
change-down  v  depose, depress, derail, deregulate, destroy, dilute, diminish, disarm, disband
change-down  v  discard, discontinue, dismantle, dispense with, disperse, dispose of, dissolve
change-down  v  ditch, divest, divest from, do away with, downgrade, downplay, downscale, downsize
change-down  v  draw down, dump, ease, ease off, ease up on, eliminate, end, erase, erode, evacuate
change-down  v  exclude, exempt, extinguish, forbid, forgo, freeze, get out of, get rid of, give up
change-down  v  gut, halt, halve, hold off on, hold up, hollow out, inhibit, invalidate, jettison
change-down  v  junk, kill off, lay off, lessen, lift, lighten, limit, liquidate, loosen, lower
change-down  v  mitigate, moderate, mothball, narrow, nix, nullify, offload, opt out of, outlaw
change-down  v  override, overrule, overturn, pare, pare back, part with, pause, peel back
change-down  v  phase down, phase out, postpone, prohibit, prune, pull, pull back, pull back from
change-down  v  pull out, pull out of, pull the plug on, purge, put a stop to, put an end to
change-down  v  put off, put on hold, quash, quit, recall, recant, reconsider, reduce, rein in
change-down  v  relax, relinquish, remit, remove, renounce, repeal, rescind, restrain, restrict
change-down  v  retire, retract, retreat from, reverse, revoke, ride down, rip up, roll back, sack
change-down  v  sap, scale back, scale down, scrap, secede from, sell off, separate from, set aside
change-down  v  shed, shelve, shorten, shrink, shut, shut down, shut off, shutter, sink, slacken
change-down  v  slash, slim down, slow, slow down, soften, squeeze, stamp out, starve, stem, stop
change-down  v  strike off, strip, strip away, sunset, surrender, suspend, taper, taper off
change-down  v  tear down, tear up, temper, terminate, thin, throw out, tone down, torpedo
change-down  v  trim, undo, unravel, unwind, vacate, void, waive, walk away from, walk back
change-down  v  walk out of, water down, weaken, weed out, wind back, wind down, withdraw
change-down  v  withdraw from, withhold, write down, write off, zero out
# Keeps the object from happening.
prevent  v  avert, ban, battle, beat back, block, bring down, bring to heel, choke off
prevent  v  clamp down on, close the door on, combat, contain, counter, counteract, crack down on
prevent  v  crush, curb, cut off, cut short, defeat, defuse, denounce, deter, disallow, disarm
prevent  v  discourage, dismantle, disrupt, end, eradicate, exorcise, exterminate, fend off, fight
prevent  v  fight back against, fight off, foil, forestall, guard against, halt, head off, hinder
prevent  v  hold back, hold in check, hold off, impede, insulate against, intercept, keep at bay
prevent  v  keep in check, keep out, kill off, limit, minimise, minimize, mitigate, mobilize against
prevent  v  neutralise, neutralize, nip in the bud, obstruct, obviate, oppose, overcome, parry
prevent  v  pre-empt, preclude, preempt, prevent, prohibit, protect against, protect from
prevent  v  protest against, push back, put a stop to, quell, quench, rein in, remedy, repel
prevent  v  repulse, resist, restrain, root out, shield from, smash, snuff out, stamp out
prevent  v  stand in the way of, stave off, stem, stop, subdue, suppress, tackle, take down
prevent  v  tamp down, thwart, turn back, vaccinate against, vanquish, wage war on, ward off
prevent  v  weed out, withstand
# Acts on what it embeds: must, urge.
directive  v  advise, advocate, appeal for, appeal to, argue for, ask, ask for, beg, beg for
directive  v  beseech, bid, call, call for, call on, call upon, caution, challenge, charge, command
directive  v  compel, convince, counsel, dare, demand, demand that, direct, drive, encourage, enjoin
directive  v  entreat, exhort, force, goad, have, help, hope, impel, implore, incite, insist
directive  v  inspire, instruct, invite, lobby, lobby for, mandate, motivate, must, need, nudge
directive  v  oblige, order, ought, persuade, petition, plead, plead for, plead with, press
directive  v  press for, pressure, prevail on, prod, prompt, propose, push, push for, recommend
directive  v  recommend that, remind, request, request that, require, require that, rouse, seek
directive  v  should, spur, stipulate, suggest, summon, tell, urge, urge on, want, warn, will
# Acts on what it embeds: promise, plan.
commit  v  agree, agree on, aim, aspire, assure, attempt, be prepared, be ready, begin, bind, commit
commit  v  consent, contemplate, continue, decide, decide on, dedicate to, determine, elect
commit  v  endeavor, endeavour, envisage, guarantee, hope, intend, mean, move, move to, mull
commit  v  offer, opt, plan, pledge, pledge to, prepare, promise, promise to, propose, resolve, seek
commit  v  set out, shall, stand ready, start, strive, swear, threaten, try, undertake, vote, vow
commit  v  want, will, wish, work, work to
# Turns what it embeds: fail, refuse.
implicative-negative  v  abstain from, avoid, back away from, balk at, be unable, cease, decline
implicative-negative  v  desist from, escape, fail, fall short of, forbear, forget, forgo, give up
implicative-negative  v  hesitate, hold back from, hold off, hold off on, miss, neglect, omit
implicative-negative  v  pass up, quit, refrain, refrain from, refuse, resist, shrink from
implicative-negative  v  shy away from, shy from, steer clear of, stop, stop short of
# Blocks what it embeds: deny, doubt that.
doubt  v  call into question, challenge, contest, contradict, deny, disbelieve, disprove, dispute
doubt  v  distrust, doubt, question, rebut, refute, reject
# Says only that something was said, thought or done.
reporting  v  acknowledge, add, admit, advise, air, allege, allude to, announce, answer, appear
reporting  v  argue, arrive, articulate, ascertain, ask, assert, assess, assume, attend, begin
reporting  v  believe, blog, brief, calculate, chronicle, cite, claim, clarify, comment, communicate
reporting  v  comprise, concede, concern, conclude, confide, confirm, conjecture, consider, contain
reporting  v  contend, continue, convey, counter, declare, deduce, define, demonstrate, depict
reporting  v  describe, detail, determine, disclose, discover, discuss, document, elaborate, email
reporting  v  emphasise, emphasize, estimate, expect, explain, express, figure, find, forecast
reporting  v  foresee, gather, greet, guess, highlight, hint, hold, hypothesize, illustrate, imagine
reporting  v  imply, include, indicate, infer, inform, inquire, insist, interject, interview
reporting  v  involve, joke, judge, know, label, learn, leave, list, live, maintain, mean, meet
reporting  v  meet with, mention, message, move, muse, narrate, note, notice, notify, observe, opine
reporting  v  outline, phone, point out, ponder, portray, posit, post, predict, proclaim, profess
reporting  v  project, pronounce, propose, publish, query, quip, quote, rate, read, realise, realize
reporting  v  reason, recall, reckon, recollect, recount, refer to, reflect, regard, reiterate
reporting  v  relate, relay, remain, remark, remind, repeat, reply, report, respond, restate, retort
reporting  v  return, reveal, say, see, show, signal, sit, speak, speculate, spell out, stand, start
reporting  v  state, stay, stress, submit, suggest, summarise, summarize, suppose, surmise, suspect
reporting  v  swear, talk, talk about, tell, testify, text, theorize, think, title, trace, travel
reporting  v  tweet, uncover, underline, underscore, understand, utter, venture, verify, view, visit
reporting  v  voice, volunteer, write
# Speaks for what it is said of.
good  a  able, ably, abundant, acceptable, accessible, acclaimed, accommodating, accomplished
good  a  accountable, accurate, adaptable, adept, adequate, admirable, admired, admiring, adorable
good  a  advanced, advantageous, adventurous, affable, affordable, agile, agreeable, altruistic
good  a  amazing, ambitious, amiable, amicable, ample, appealing, appreciative, appropriate, apt
good  a  articulate, astute, attentive, attractive, auspicious, authentic, authoritative, avid
good  a  award-winning, awesome, balanced, beautiful, believable, beloved, beneficent, beneficial
good  a  benevolent, benign, best, better, big-hearted, blameless, blessed, blissful, bold
good  a  bountiful, brave, breathtaking, bright, brilliant, broad-minded, calm, candid, capable
good  a  captivating, careful, caring, celebrated, celebratory, charismatic, charitable, charming
good  a  cheerful, chivalrous, civil, civilized, classy, clean, clear, clear-eyed, clear-headed
good  a  clever, coherent, cohesive, collaborative, collegial, comfortable, commanding, commendable
good  a  committed, common-sense, commonsense, compassionate, compelling, competent, competitive
good  a  complimentary, composed, comprehensive, conciliatory, confident, congenial, conscientious
good  a  considerate, consistent, constructive, convenient, conversant, convincing, cool-headed
good  a  cooperative, cordial, correct, cost-effective, courageous, courteous, creative, credible
good  a  crucial, cultured, cutting-edge, daring, dauntless, dazzling, debonair, decent, dedicated
good  a  deft, delicious, delighted, delightful, democratic, dependable, deserved, deserving
good  a  desirable, determined, devoted, dexterous, dignified, diligent, diplomatic, disciplined
good  a  distinctive, distinguished, dominant, durable, dynamic, eager, earnest, easy-going
good  a  ebullient, eco-friendly, ecstatic, educated, effective, efficacious, efficient, elated
good  a  electable, elegant, eligible, eloquent, eminent, empathetic, enchanting, encouraged
good  a  encouraging, energetic, engaging, enlightened, enterprising, entertaining, enthusiastic
good  a  enviable, equitable, erudite, essential, esteemed, ethical, even-handed, evenhanded
good  a  excellent, exceptional, excited, exciting, exemplary, exhilarating, experienced, expert
good  a  exquisite, extraordinary, fabulous, fair, fair-minded, faithful, fantastic, far-sighted
good  a  farsighted, fascinating, favorable, favored, favorite, favourable, favourite, fearless
good  a  fearsome, feasible, fertile, firm, first-class, first-rate, fit, flawless, flexible
good  a  flourishing, forgiving, formidable, forthright, fortunate, forward-looking
good  a  forward-thinking, free, friendly, fruitful, fun, functional, generous, gentle, genuine
good  a  gifted, glad, gleeful, glorious, glowing, golden, good, good-faith, good-natured, graceful
good  a  gracious, grand, grateful, great, green, groundbreaking, gutsy, hands-on, handsome, handy
good  a  happy, hard-won, hard-working, hardworking, harmonious, healing, healthy, heartening
good  a  heartfelt, heartwarming, helpful, heroic, high-performing, high-quality, historic, honest
good  a  honorable, honourable, hopeful, hospitable, humane, humanitarian, humble, humorous, iconic
good  a  ideal, idealistic, illuminating, illustrious, imaginative, immaculate, impartial
good  a  impeccable, impressive, incisive, inclusive, incorruptible, incredible, independent
good  a  indispensable, industrious, influential, informed, ingenious, innocent, innovative
good  a  insightful, inspirational, inspiring, instructive, instrumental, intact, integral
good  a  intelligent, interesting, intrepid, invaluable, inventive, inviting, irreplaceable
good  a  irreproachable, jovial, joyful, joyous, jubilant, judicious, just, keen, kind, kind-hearted
good  a  knowledgable, knowledgeable, landmark, laudable, lawful, leading, legal, legendary
good  a  legitimate, level-headed, liberating, life-saving, lifesaving, likable, likeable, lively
good  a  logical, lovable, lovely, low-cost, loyal, lucid, lucky, lucrative, luminous, magnanimous
good  a  magnificent, majestic, masterful, masterly, mature, memorable, merciful, meritorious
good  a  methodical, meticulous, mighty, miraculous, moderate, modest, momentous, moral, moving
good  a  neat, necessary, needed, neighborly, nice, nimble, noble, non-violent, nonviolent, notable
good  a  noteworthy, nuanced, objective, obliging, open-minded, optimal, optimistic, orderly
good  a  organized, original, outgoing, outstanding, overdue, overjoyed, painstaking, palatable
good  a  paramount, passionate, patient, patriotic, peace-loving, peaceful, peerless, perceptive
good  a  perfect, persuasive, phenomenal, philanthropic, picturesque, pioneering, pivotal, plausible
good  a  pleasant, pleased, pleasing, pleasurable, poised, polished, polite, popular, positive
good  a  potent, powerful, practical, pragmatic, praiseworthy, precious, precise, preeminent
good  a  preferable, preferred, premier, presidential, prestigious, pristine, prize-winning
good  a  pro-active, proactive, prodigious, productive, proficient, profitable, profound, prominent
good  a  promising, proper, prosperous, proud, proven, prudent, prudential, punctual, pure
good  a  purposeful, qualified, quick-witted, quiet, radiant, rational, ready, realistic, reasonable
good  a  reassuring, receptive, reconciled, refined, reformist, refreshing, rejuvenated, relevant
good  a  reliable, relieved, remarkable, renewable, renowned, reputable, resilient, resolute
good  a  resounding, resourceful, respectable, respected, respectful, responsive, restorative
good  a  restrained, revered, reverent, revolutionary, rewarding, rich, right, right-minded
good  a  righteous, rigorous, risk-free, robust, romantic, rosy, sacred, safe, safer, sane
good  a  satisfactory, satisfied, satisfying, savvy, scenic, scholarly, scrupulous, seamless
good  a  seasoned, secure, self-assured, self-confident, self-made, selfless, sensational, sensible
good  a  sensitive, serene, sharp, shining, shrewd, significant, simple, sincere, skilful, skilled
good  a  skillful, sleek, smart, smooth, soft-spoken, solid, sophisticated, soulful, sound
good  a  sparkling, special, spectacular, spirited, spiritual, splendid, spotless, stable, stalwart
good  a  star-studded, state-of-the-art, stately, statesmanlike, staunch, steadfast, stellar
good  a  sterling, stimulating, straight, straightforward, strategic, streamlined, striking, strong
good  a  strong-willed, stunning, stylish, suave, sublime, substantive, successful, succinct
good  a  suitable, sunny, super, superb, superior, supportive, supreme, sustainable, swift
good  a  sympathetic, systematic, tactful, talented, tasteful, tenable, tenacious, tender, terrific
good  a  thankful, thorough, thoughtful, thrifty, thrilled, thrilling, thriving, tidy, time-honored
good  a  timely, tireless, tolerant, top, top-notch, tough, tranquil, transparent, tremendous, trim
good  a  triumphal, triumphant, true, trusted, trustworthy, truthful, unabashed, unaffected
good  a  unassailable, unassuming, unbiased, unblemished, undaunted, undeniable, understanding
good  a  undisputed, unequivocal, unfailing, unfettered, unflappable, unforgettable, unifying
good  a  unimpeachable, united, unmatched, unparalleled, unpretentious, unrivaled, unrivalled
good  a  unselfish, unshakable, unstoppable, unwavering, up-to-date, upbeat, uplifting, upright
good  a  upstanding, useful, user-friendly, valiant, valuable, valued, vaunted, versatile
good  a  viable, vibrant, victorious, vigilant, vigorous, virtuosic, virtuous, visionary, vital
good  a  vivacious, warm, warmhearted, wealthy, welcome, well-balanced, well-behaved, well-crafted
good  a  well-deserved, well-designed, well-educated, well-informed, well-intentioned
good  a  well-liked, well-loved, well-mannered, well-meaning, well-organized, well-prepared
good  a  well-qualified, well-received, well-respected, well-run, wholehearted, wholesome, willing
good  a  winning, wise, witty, wonderful, wondrous, workable, world-class, world-renowned
good  a  worthwhile, worthy, zealous
# Speaks against what it is said of.
bad  a  abandoned, aberrant, abhorrent, abnormal, abominable, abrasive, abrupt, absent-minded
bad  a  absurd, abusive, abysmal, acrimonious, addicted, addictive, adulterous, adversarial, adverse
bad  a  afraid, aggressive, aggrieved, aghast, agonising, agonizing, ailing, aimless, alarming
bad  a  alarmist, alienated, aloof, amateurish, ambivalent, amoral, anemic, angst-ridden, anguished
bad  a  anti-american, anti-democratic, anti-semitic, antiquated, antisemitic, anxious, apathetic
bad  a  apoplectic, appalled, appalling, apprehensive, arbitrary, archaic, arrogant, ashamed
bad  a  asinine, astray, atrocious, authoritarian, autocratic, averse, awful, backward, bad
bad  a  baffling, baleful, banal, bankrupt, banned, barbaric, baseless, beleaguered, belligerent
bad  a  bereft, besieged, biased, bigoted, bitter, bizarre, blatant, bleak, blind, bloated
bad  a  bloodthirsty, bloody, blundering, boastful, bogus, bombastic, boorish, boring, botched
bad  a  bothersome, brash, brazen, broken, brutal, brutish, bumbling, burdensome, calamitous
bad  a  calculating, callous, careless, careworn, catastrophic, catty, caustic, chaotic
bad  a  childish, chilling, clandestine, cliched, clueless, clumsy, coarse, coercive, cold
bad  a  cold-blooded, cold-hearted, combative, complacent, complicit, compromised, conceited
bad  a  condescending, confrontational, confused, confusing, conspiratorial, contaminated
bad  a  contemptible, contemptuous, contentious, contrived, controversial, convoluted, corrupt
bad  a  costly, counterproductive, cowardly, cowed, cranky, crass, craven, crazy, credulous, creepy
bad  a  criminal, crippled, crippling, critical, crooked, crude, cruel, crumbling, crushing
bad  a  culpable, cumbersome, cunning, cursed, cutthroat, cynical, damaging, damned, damning
bad  a  dangerous, dark, dastardly, dated, deadlocked, deadly, debauched, debilitating, decadent
bad  a  deceased, deceitful, deceptive, decrepit, defamatory, defeated, defective, defensive
bad  a  deficient, defunct, degenerate, degrading, dejected, deluded, delusional, demeaning
bad  a  demented, demonic, demoralized, demoralizing, deplorable, depraved, depressed, depressing
bad  a  deranged, derelict, derisive, derogatory, desperate, despicable, despondent, despotic
bad  a  destructive, detestable, detested, detrimental, devastating, deviant, devious, diabolical
bad  a  dictatorial, dilapidated, dire, dirty, disaffected, disagreeable, disappointed
bad  a  disappointing, disastrous, disconcerting, disconnected, discontented, discouraged
bad  a  discouraging, discourteous, discredited, discriminatory, disdainful, diseased, disenchanted
bad  a  disengaged, disgraced, disgraceful, disgruntled, disgusted, disgusting, disheartened
bad  a  disheartening, dishonest, disillusioned, disingenuous, disinterested, disjointed, disloyal
bad  a  dismal, dismayed, dismissive, disobedient, disorderly, disorganised, disorganized
bad  a  disparaging, dispirited, displeased, disputed, disqualified, disquieting, disreputable
bad  a  disrespected, disrespectful, disruptive, dissatisfied, dissenting, dissolute, distasteful
bad  a  distorted, distracted, distraught, distressed, distressing, distrustful, disturbing, divided
bad  a  divisive, dodgy, dogmatic, domineering, doomed, double-dealing, double-faced, downcast
bad  a  downtrodden, draconian, drastic, dreadful, dreary, drunk, drunken, dubious, dull, dumb
bad  a  dumbfounded, duplicitous, dysfunctional, eccentric, egocentric, egomaniacal, egotistical
bad  a  egregious, elitist, embarrassed, embarrassing, embattled, embittered, empty, endangered
bad  a  enraged, entitled, envious, erratic, erroneous, error-prone, evasive, exaggerated
bad  a  exasperated, exasperating, excessive, excruciating, exhausted, exorbitant, expensive
bad  a  exploitative, explosive, extreme, extremist, fabricated, failed, failing, faint-hearted
bad  a  faithless, fake, fallacious, fanatical, far-fetched, farcical, fascist, fatal, fatuous
bad  a  faulty, fearful, feckless, feeble, feudal, feverish, fickle, fiendish, filthy, firebrand
bad  a  fishy, flagrant, flat-footed, flawed, flimsy, flippant, foolhardy, foolish, forbidding
bad  a  forgetful, forgettable, fractious, fractured, fragile, frail, frantic, fraudulent, fraught
bad  a  frenzied, frightening, fringe, frivolous, fruitless, frustrated, full of it, furious
bad  a  furtive, fussy, futile, garish, ghastly, ghoulish, glib, gloomy, gluttonous, godless
bad  a  graceless, gratuitous, grave, greedy, grievous, grim, grisly, gross, grossly unfair
bad  a  grotesque, grubby, gruesome, grumpy, guilty, gullible, half-baked, half-hearted, ham-fisted
bad  a  hamfisted, haphazard, hapless, harmful, harrowing, harsh, hated, hateful, haughty, hawkish
bad  a  hazardous, heartbreaking, heartless, heated, heavy-handed, hegemonic, heinous, hellish
bad  a  helpless, heretical, hideous, high-handed, hollow, homicidal, homophobic, hopeless
bad  a  horrendous, horrible, horrid, horrific, horrified, horrifying, hostile, hot-headed
bad  a  humiliated, humiliating, hurtful, hyperbolic, hyperpartisan, hypocrite, hypocritical
bad  a  hysterical, icy, idiotic, ignoble, ignominious, ignorant, ill, ill-advised, ill-conceived
bad  a  ill-considered, ill-equipped, ill-fated, ill-founded, ill-informed, ill-prepared, ill-suited
bad  a  ill-timed, illegal, illegitimate, illicit, illiterate, illogical, imbalanced, immature
bad  a  immoral, impaired, impassive, impatient, imperfect, imperialist, imperious, impetuous
bad  a  impolite, impossible, impotent, impoverished, impractical, improper, imprudent, impudent
bad  a  impulsive, inaccurate, inadequate, inadmissible, inane, inappropriate, inapt, inattentive
bad  a  incapable, incapacitated, incendiary, incensed, incoherent, incompatible, incompetent
bad  a  incomplete, incomprehensible, inconclusive, inconsiderate, inconsistent, inconsolable
bad  a  inconvenient, incorrect, incorrigible, incredulous, incriminating, indebted, indecent
bad  a  indecisive, indefensible, indifferent, indignant, indiscreet, indiscriminate, indolent
bad  a  ineffable, ineffective, ineffectual, inefficient, ineligible, inept, inequitable, inert
bad  a  inexact, inexcusable, inexperienced, inexplicable, infamous, infantile, infected, inferior
bad  a  infested, infirm, inflammatory, inflated, inflexible, infuriated, infuriating, inglorious
bad  a  inhospitable, inhuman, inhumane, inimical, insane, insatiable, insecure, insensitive
bad  a  insidious, insincere, insipid, insolent, insolvent, insubordinate, insufferable
bad  a  insufficient, insular, insulted, insulting, insurmountable, intemperate, intimidating
bad  a  intolerable, intolerant, intractable, intransigent, intrusive, invalid, invasive, irate
bad  a  irksome, irrational, irredeemable, irrelevant, irreparable, irresolute, irresponsible
bad  a  irreverent, irritable, irritated, irritating, jaded, jailed, jealous, jingoistic, jittery
bad  a  joyless, judgmental, junk, juvenile, lackadaisical, lackluster, lagging, lame, lamentable
bad  a  languid, late, laughable, lawless, lax, lazy, leaderless, leaky, lecherous, leery
bad  a  left-behind, lethal, lewd, lifeless, limp, listless, litigious, loathsome, lonely, loony
bad  a  lopsided, lost, loud-mouthed, lousy, low, low-energy, lowly, ludicrous, lukewarm, lurid
bad  a  lying, macabre, mad, maddening, maladjusted, malevolent, malformed, malicious, malign
bad  a  malignant, manic, manipulative, marginal, maudlin, meager, meagre, mean, mean-spirited
bad  a  meaningless, meddlesome, mediocre, melodramatic, menacing, mercenary, merciless, mercurial
bad  a  messy, mindless, misbegotten, miscreant, miserable, miserly, misguided, misinformed
bad  a  misjudged, misleading, misogynistic, misplaced, mistaken, mistrustful, misunderstood
bad  a  monotonous, monstrous, moribund, moronic, morose, mournful, muddled, murderous, murky
bad  a  mutinous, nagging, naive, narcissistic, narrow, narrow-minded, nasty, nationalistic
bad  a  nauseating, nefarious, negative, neglected, neglectful, negligent, nervous, nihilistic
bad  a  noisy, non-compliant, nonchalant, nonexistent, nonsensical, notorious, noxious, numb, oafish
bad  a  objectionable, obnoxious, obscene, obscure, obsessed, obsessive, obsolete, obstinate
bad  a  obstructionist, obstructive, obtuse, odd, odious, offensive, ominous, one-sided, onerous
bad  a  opaque, opportunistic, opposed, oppressive, opulent, ousted, out-of-touch, outdated
bad  a  outlandish, outlawed, outmoded, outraged, outrageous, overambitious, overbearing, overblown
bad  a  overconfident, overhyped, overpaid, overpriced, overrated, oversensitive, overstated
bad  a  overworked, overwrought, pained, painful, paltry, panicked, panicky, paranoid, parasitic
bad  a  parochial, partisan, passive-aggressive, patchy, pathetic, pathological, patronising
bad  a  patronizing, penniless, perfidious, perilous, perjured, pernicious, perplexed, perplexing
bad  a  persecuted, perverse, perverted, pessimistic, petrified, petty, petulant, phony, piecemeal
bad  a  pitiful, pitiless, plagued, plodding, pointless, poisonous, pompous, ponderous, poor
bad  a  populist, porous, posturing, power-hungry, powerless, precarious, predatory, predictable
bad  a  prejudiced, prejudicial, premature, preposterous, pretentious, prickly, primitive
bad  a  problematic, prohibitive, prone, provocative, psychopathic, puerile, punitive, pushy
bad  a  puzzling, quarrelsome, questionable, quixotic, rabid, racial, racist, radical, rambling
bad  a  rampant, rancid, rancorous, rapacious, rash, raucous, reactionary, rebellious, recalcitrant
bad  a  reckless, redundant, regressive, regrettable, reluctant, remorseless, repellent, repetitive
bad  a  reprehensible, repressive, reproachful, repugnant, repulsive, resentful, resigned, restless
bad  a  restrictive, retrograde, revolting, ridiculous, rigged, right-wing extremist, rigid, risky
bad  a  rogue, rotten, rough, rowdy, rude, ruined, ruinous, rusty, ruthless, sad, saddened, sadistic
bad  a  salacious, sanctimonious, sarcastic, savage, scandal-hit, scandal-plagued, scandal-ridden
bad  a  scandalized, scandalous, scant, scared, scary, scathing, sceptical, scornful, scurrilous
bad  a  seditious, seedy, self-absorbed, self-aggrandizing, self-centered, self-defeating
bad  a  self-destructive, self-important, self-indulgent, self-inflicted, self-interested
bad  a  self-pitying, self-righteous, self-serving, selfish, senile, sensationalist
bad  a  sensationalistic, senseless, sexist, sexually-abusive, shabby, shady, shaken, shaky, shallow
bad  a  shambolic, shameful, shattered, sheepish, shell-shocked, shocked, shocking, shoddy
bad  a  short-lived, short-sighted, short-tempered, shortsighted, shrill, sick, sickening, sickly
bad  a  simple-minded, simplistic, sinful, sinister, skeptical, sketchy, skewed, slack, slanderous
bad  a  slanted, slavish, sleazy, slick, slimy, slippery, slipshod, sloppy, slow, sluggish, smarmy
bad  a  smug, snarky, sneaky, snide, snobbish, soft, soggy, sordid, sore, sorry, soulless, sour
bad  a  specious, spineless, spiteful, spurious, squalid, stagnant, stale, stalled, startled, stern
bad  a  stifling, stilted, stingy, stodgy, strained, stranded, stressed, stressful, strident
bad  a  struggling, stubborn, stunted, stupid, sub-standard, subpar, subservient, substandard
bad  a  subversive, suicidal, sullen, superficial, superfluous, suppressed, surly, suspect
bad  a  suspicious, tainted, tarnished, tasteless, tattered, tawdry, tedious, temperamental, tense
bad  a  terrible, terrified, terrifying, terroristic, thankless, thin-skinned, thoughtless
bad  a  threatened, threatening, thuggish, timid, tired, tiresome, tone-deaf, torn, tortuous
bad  a  tortured, totalitarian, toxic, tragic, traitorous, transphobic, traumatic, traumatized
bad  a  treacherous, treasonous, trite, trivial, troubled, troublesome, troubling, turbulent
bad  a  twisted, two-faced, tyrannical, ugly, unacceptable, unaccountable, unaffordable
bad  a  unapologetic, unattainable, unattractive, unauthorized, unaware, unbalanced, unbearable
bad  a  unbecoming, unbelievable, uncaring, uncertain, uncivil, uncivilized, uncomfortable
bad  a  uncommitted, uncompetitive, unconstitutional, uncontrollable, unconvinced, unconvincing
bad  a  uncooperative, uncouth, undemocratic, undeserved, undeserving, undesirable, undignified
bad  a  undisciplined, undue, uneasy, uneducated, unelectable, unemployed, unequal, unethical
bad  a  uneven, unfair, unfaithful, unfavorable, unfavourable, unfeasible, unfeeling, unfinished
bad  a  unfit, unforgivable, unforgiving, unfortunate, unfounded, unfriendly, unfulfilled, unfunny
bad  a  ungrateful, unhappy, unhealthy, unhelpful, unhinged, uninformed, uninspired, uninspiring
bad  a  uninsured, unintelligent, uninterested, unjust, unjustifiable, unjustified, unkind, unlawful
bad  a  unlikable, unlikeable, unlucky, unmanageable, unmoved, unnatural, unnecessary, unnerved
bad  a  unnerving, unorthodox, unpatriotic, unpleasant, unpopular, unprepared, unprincipled
bad  a  unproductive, unprofessional, unproven, unprovoked, unqualified, unraveling, unrealistic
bad  a  unreliable, unrepentant, unresponsive, unruly, unsafe, unsatisfactory, unsatisfied, unsavory
bad  a  unsavoury, unscientific, unscrupulous, unseemly, unsettled, unsettling, unskilled, unsound
bad  a  unspeakable, unstable, unsubstantiated, unsuccessful, unsuitable, unsuited, unsupported
bad  a  unsustainable, untenable, untested, unthinkable, untimely, untrue, untrustworthy, untruthful
bad  a  unwanted, unwarranted, unwelcome, unwell, unwieldy, unwilling, unwise, unworkable, unworthy
bad  a  unyielding, upset, upsetting, useless, vacuous, vague, vain, vapid, vehement, venal
bad  a  vengeful, venomous, vexed, vexing, vicious, vile, villainous, vindictive, violent, virulent
bad  a  vitriolic, volatile, vulgar, vulnerable, wacky, wanton, war-torn, warlike, warmongering
bad  a  wary, wasteful, wayward, weak, weak-kneed, weary, weird, whiny, wicked, wild, wimpy
bad  a  wishy-washy, witless, wobbly, woeful, wooden, worn, worn-out, worrisome, worrying, worse
bad  a  worst, worthless, wounded, wretched, wrong, wrongful, wrongheaded, xenophobic
# Good or bad as a predicate only, not before a title or a name.
describing  a  afraid, aggressive, ambitious, angry, big, blind, bloody, capable, celebrated, clear
describing  a  competitive, comprehensive, concerned, conservative, criminal, critical, crucial
describing  a  dark, deceased, democratic, divided, essential, excessive, experienced, extraordinary
describing  a  extreme, federal, fit, foreign, former, free, frustrated, fundamental, glad, golden
describing  a  grave, green, guilty, happy, heated, hostile, humanitarian, ill, important
describing  a  independent, influential, innocent, jailed, key, late, leading, legal, liberal, lost
describing  a  low, mighty, moderate, moral, moving, narrow, national, necessary, needed, notable
describing  a  numb, objective, odd, original, ousted, outgoing, passionate, poor, powerful
describing  a  practical, precise, presidential, primary, private, prominent, prone, proper, proud
describing  a  proven, public, qualified, quiet, radical, ready, rebellious, responsible, rich
describing  a  right, rival, rough, sad, safe, seasoned, secure, senior, sensitive, serious, sharp
describing  a  sick, significant, simple, single, slow, sore, sound, special, spiritual, startled
describing  a  straight, straightforward, strategic, strict, strong, super, suspect, suspended
describing  a  swift, tense, thin, tired, top, top-ranking, torn, tough, true, uncertain, undecided
describing  a  unemployed, vital, vulnerable, wealthy, weary, welcome, well-known, wild, willing
describing  a  worn, worried, wounded
# Neither.
plain  a  big, difficult, early, general, hard, long, new, old, serious, severe, short, small
plain  a  social
# Blocks what depends on it.
unclear  a  ambiguous, debatable, doubtful, inconclusive, moot, uncertain, unclear, undecided
unclear  a  unknown, unresolved, unsure
# Speaks for what is called so.
good  n  abundance, acclaim, accolade, accolades, accomplishment, accuracy, ace, achievement
good  n  achiever, admiration, admirer, adulation, advantage, advocate, affection, affinity, agility
good  n  aim, ally of, altruism, ambition, amity, angel, appeal, applause, appreciation, aptitude
good  n  artistry, asset, assurance, attraction, autonomy, award, backbone, balm, bargain, bastion
good  n  beacon, beauty, benefactor, benefit, best, bestseller, betterment, blessing, bliss
good  n  blockbuster, bonanza, bonus, boon, boost, bounty, brains, bravery, breakthrough
good  n  breath of fresh air, bright spot, brilliance, bulwark, calm, camaraderie, candor, candour
good  n  celebration, champ, champion, charisma, charity, charm, chivalry, civility, clarity, clout
good  n  comeback, comfort, commitment, common sense, compassion, competence, compliment, composure
good  n  concord, congratulations, consensus, consolation, convenience, conviction, cornerstone
good  n  courage, craftsmanship, creativity, credibility, credit, cure, darling, decency, dedication
good  n  defender, delight, determination, devotion, dignity, diligence, diplomacy, dynamo
good  n  eagerness, earnestness, ease, efficiency, elegance, eloquence, empathy, empowerment
good  n  encouragement, enjoyment, enlightenment, enthusiasm, enthusiast, equity, esteem, excellence
good  n  excitement, exoneration, expertise, fairness, faith, favorability, favorite, favourite
good  n  feat, festivity, fidelity, finesse, flair, force for good, foresight, forgiveness
good  n  fortitude, freedom fighter, friendliness, friendship, front-runner, frontrunner
good  n  game changer, game-changer, gem, generosity, genius, gentleman, gentleness, gift, glory
good  n  goal, good deal, good idea, good news, good thing, goodness, goodwill, grace, grandeur
good  n  gratitude, great deal, greatness, grit, groundbreaker, guidance, guru, happiness, harmony
good  n  hero, heroics, heroine, heroism, highlight, homage, home run, honesty, honor, honoree
good  n  honour, hope, hospitality, humanitarian, humility, humour, icon, idol, impartiality
good  n  improvement, incentive, independence, ingenuity, innocence, innovation, innovator, insight
good  n  inspiration, integrity, intellect, invention, inventor, jackpot, jewel, joy, kindness
good  n  knack, know-how, landslide, laureate, lead, legend, lifeboat, lifeline, lifesaver
good  n  likability, loyalist, loyalty, luminary, majesty, marvel, masterpiece, mastery, maturity
good  n  maverick, medal, mentor, merit, merriment, milestone, miracle, moderation, modesty
good  n  momentum, morality, motivation, must-read, nobility, oasis, objective, openness, optimism
good  n  ovation, paragon, pardon, patience, patriot, patriotism, peace, peacekeeper, peacemaker
good  n  perfection, perseverance, philanthropist, pinnacle, pioneer, pleaser, pleasure, plus, poise
good  n  politeness, powerhouse, practicality, pragmatism, precision, premium, prestige, pride
good  n  priority, prize, prizewinner, problem solver, prodigy, professional, professionalism
good  n  progress, prowess, prudence, purity, rapport, rationality, realism, reassurance, rebirth
good  n  reconciliation, redemption, refuge, rejuvenation, relief, remedy, renaissance, renown
good  n  rescue, rescuer, resilience, resolve, respect, resurgence, reverence, revival, reward
good  n  righteousness, rock star, role model, root of success, safe haven, sage, saint, salvation
good  n  sanctuary, sanity, satisfaction, savior, saviour, self-confidence, selflessness
good  n  sensibility, serenity, shining example, silver lining, sincerity, slam dunk, smile
good  n  solidarity, sophistication, stability, stalwart, stamina, standing ovation, standout, star
good  n  stardom, statesman, staying power, step forward, step in the right direction
good  n  stepping stone, straight shooter, strategist, strength, stunner, substance, sunshine
good  n  superstar, supremacy, surge, swagger, sympathizer, sympathy, tact, talent, teamwork
good  n  tenacity, testament, thanks, thrill, thriller, titan, tolerance, torchbearer, trailblazer
good  n  tranquility, transparency, treasure, trendsetter, tribute, triumph, triumphs
good  n  troubleshooter, trust, truth, truthfulness, understanding, unifier, unity, uplift, upturn
good  n  valor, valour, versatility, veterans, victor, victory, vigilance, vigor, vindication
good  n  virtue, virtuoso, visionary, vitality, vote of confidence, warmth, warrior, well-being
good  n  wellbeing, wholeness, willpower, win-win, windfall, wisdom, wit, wizard, wonder, workhorse
good  n  worth, wunderkind, zeal, zest
# Speaks against what is called so.
bad  n  aberration, abomination, absurdity, abuse, abuse of power, abuser, accident, accomplice
bad  n  accusation, accused, accuser, addict, adversary, affront, aggravation, aggressor, agitator
bad  n  agony, alarm, alarmism, albatross, alienation, allegation, amateur, ambush, anarchist
bad  n  anarchy, anathema, anger, anguish, animosity, annihilation, annoyance, antagonism
bad  n  antagonist, anti-semite, anxiety, apathy, apocalypse, apologist, appeasement, appeaser
bad  n  arrogance, arson, arsonist, assailant, assassin, assassination, assault, atrocity, attack
bad  n  attacker, autocracy, autocrat, awkwardness, back-stabber, backlash, backlog, backpedaling
bad  n  backstabber, bad deal, bad idea, bad joke, bad news, bad thing, baggage, bailout, bane
bad  n  bankruptcy, barb, barbarian, barbarism, barrier, battering, beast, beating, bellicosity
bad  n  betrayal, bias, bigot, bigotry, bitterness, blackmail, blame, blame game, blasphemy, blast
bad  n  blemish, blight, bloodbath, bloodshed, blow, bluff, blunder, bluster, bombast, bombing
bad  n  bombshell, bondage, boogeyman, boondoggle, boredom, bother, bottleneck, brat, breach
bad  n  breach of trust, breakdown, breakup, bribe, bribery, bridge to nowhere, brinkmanship
bad  n  brutality, buffoon, buffoonery, bullshit, bully, bully pulpit abuse, bum, bumbler, bungling
bad  n  burden, butcher, calamities, calamity, callousness, canard, cancer, capitulation, caricature
bad  n  carnage, casualty, catastrophe, catastrophes, cave-in, censorship, censure, chagrin, chaos
bad  n  charade, charlatan, chauvinist, cheap shot, cheat, cheater, cheating, chicanery, chump
bad  n  clampdown, clash, cloud, clown, coercion, cold shoulder, collapse, collusion, colonialism
bad  n  commotion, complacency, complicity, con, con artist, con job, con man, conceit, condemnation
bad  n  condescension, confiscation, conflict of interest, confrontation, confusion, conman
bad  n  conspiracy, conspirator, contagion, contamination, contempt, contradiction, controversy
bad  n  convict, conviction, corpse, corruption, corruption scandal, coup, cover up, cover-up
bad  n  coverup, coward, cowardice, crackdown, crackpot, crank, crash, creep, crime, criminal
bad  n  crisis, criticism, crony, cronyism, crook, cruelty, crushing defeat, culprit, cult, curse
bad  n  cutback, cynic, cynicism, damnation, danger, darkness, dead end, deadbeat, deadlock
bad  n  death trap, deathblow, debacle, debauchery, decay, deceit, deceiver, deception, decline
bad  n  defeat, defect, defendant, deficiency, degeneration, degradation, delinquent, delusion
bad  n  demagogue, demise, demolition, demon, demonization, denial, deprivation, dereliction of duty
bad  n  derision, desecration, desertion, despair, desperation, despot, despotism, detriment
bad  n  devastation, deviation, devil, diatribe, dictator, dictatorship, dilemma, dirt, dirtbag
bad  n  disadvantage, disagreement, disappointment, disapproval, disarray, disaster
bad  n  disaster waiting to happen, disbelief, discomfort, discontent, discord, discrepancy
bad  n  discrimination, disdain, disgrace, disgust, disharmony, dishonesty, disillusionment
bad  n  disinformation, dislike, disloyalty, dismay, disobedience, disorder, disparity, displeasure
bad  n  disregard, disrepair, disrepute, disrespect, disruption, dissatisfaction, distortion
bad  n  distraction, distress, distrust, disturbance, disunity, dolt, doom, doomsday
bad  n  double standard, double standards, doubt, downer, downfall, downside, downturn, drawback
bad  n  dread, drivel, drop-out, drudgery, drunk, drunkard, dud, dullard, dummy, dupe, duplicity
bad  n  dysfunction, eccentric, egomania, egomaniac, elitism, elitist, embarrassment, embezzlement
bad  n  embezzler, enabler, enemy, enmity, envy, epidemic, erosion, error, escalation, espionage
bad  n  evil, evildoer, exaggeration, excuse, extortion, extortionist, extravagance, extremist
bad  n  eyesore, fabrication, facade, failing, failure, fake, fake news, fall from grace, fallacy
bad  n  fallout, falsehood, fanatic, fanaticism, fantasy, farce, fascism, fascist, fatality, fault
bad  n  fearmonger, fearmongering, felon, felonies, felony, feud, fiasco, fib, fiction, fighting
bad  n  figurehead, filth, firestorm, firing, flak, flake, flaw, flaws, flip-flopper, flop, flub
bad  n  foe, folly, fool, fool's errand, foolishness, footdragging, foul, foul play, fraud
bad  n  fraudster, fraudulence, freak, freeloader, frenzy, fright, frustration, fugitive, furor
bad  n  furore, fury, futility, gaffe, gall, gangster, garbage, genocide, ghoul, gibberish, gimmick
bad  n  gimmickry, giveaway, glitch, gloom, glut, glutton, goon, greed, gridlock, grief, grievance
bad  n  grievances, grifter, gripe, groper, grudge, guilt, gulag, gunman, hack, haggling, handicap
bad  n  handout, hang-up, harasser, harassment, hardship, harm, hater, hatred, havoc, hazard, hazing
bad  n  headache, heartache, heartbreak, heckler, hell, hellhole, heresy, heretic, hijacker
bad  n  hindrance, hit job, hoax, hoaxer, hooligan, horror, hostage-taker, hostility, hothead
bad  n  house of cards, howler, hubris, huckster, hurdle, hypocrisy, hypocrite, hysteria, idiocy
bad  n  idiot, ignoramus, ignorance, illegality, imbalance, imbecile, immaturity, immorality
bad  n  impasse, impeachment, imperfection, imperialism, imposition, imposter, impostor
bad  n  imprisonment, impropriety, impunity, inaccuracy, inaction, inadequacy, incest, incitement
bad  n  incompetence, inconsistency, inconvenience, indecency, indecision, indictment, indifference
bad  n  indignation, indignity, indiscretion, inefficiency, inequity, infamy, infection, inferiority
bad  n  infestation, infidel, infidelity, infighting, infraction, infringement, inhumanity
bad  n  injustice, insanity, insecurity, insolence, instability, insult, insurgency, insurrection
bad  n  insurrectionist, interference, interrogation, intimidation, intolerance, intransigence
bad  n  intrigue, intruder, intrusion, invader, invasion, invention, inversion, investigation, irony
bad  n  irregularity, irrelevance, irresponsibility, irritant, irritation, isolation, jab, jailbird
bad  n  jealousy, jeer, jeopardy, jerk, jinx, joke, judas, junk, kickback, kidnapper, killer
bad  n  killing, killjoy, kiss of death, kleptocracy, kleptocrat, knave, know-nothing, lackey
bad  n  laggard, lame duck, land grab, laughing stock, laughingstock, lawbreaker, lawlessness
bad  n  lawsuit, layoff, laziness, leak, leaker, leech, lemon, liability, liar, lightweight, limbo
bad  n  loathing, long shot, loophole, looter, looting, loser, loss, loudmouth, lowlife, lunacy
bad  n  lunatic, lynch mob, machinations, mafia, malady, malaise, malcontent, malfeasance, malice
bad  n  malpractice, maniac, manipulation, manipulator, manslaughter, marauder, martinet, massacre
bad  n  meanness, meddler, meddling, mediocrity, megalomaniac, meltdown, menace, mercenary, mess
bad  n  miscalculation, mischief, misconception, misconduct, miscreant, misdeed, misdemeanor, misery
bad  n  misfire, misfit, misfortune, misgiving, mishandling, mishap, misinformation
bad  n  misinterpretation, misjudgment, mismanagement, misogynist, misogyny, misrepresentation
bad  n  misstep, mistake, misunderstanding, misuse, moaner, mob, mobster, mockery, molester
bad  n  money pit, monopoly, monster, monstrosity, moron, muck, mudslinging, mugger, murder
bad  n  murderer, murderers, mutiny, nail in the coffin, naivety, narcissism, narcissist, nastiness
bad  n  nationalism, nazi, neglect, negligence, nemesis, nepotism, nervousness, nightmare
bad  n  nincompoop, nitwit, non-starter, nonsense, nonstarter, nuisance, nut, oaf, obscenity
bad  n  obsession, obstacle, obstruction, obstructionism, obstructionist, offence, offender, offense
bad  n  oligarch, onslaught, opportunist, opposition, oppression, oppressor, ordeal, ouster
bad  n  outburst, outcry, outlaw, outrage, overkill, overreach, overreaction, own goal, panderer
bad  n  pandering, panic, parasite, pariah, parody, partisanship, patsy, pawn, peril, perjurer
bad  n  perjury, perpetrator, perpetrators, persecution, perversion, pervert, pest, pestilence
bad  n  pettiness, phony, photo op, pig, pirate, pitfall, plague, plight, ploy, plunder, poison
bad  n  poisoning, polarization, political stunt, pollution, ponzi scheme, posturing, power grab
bad  n  predator, predicament, prejudice, pretence, pretender, pretense, pretext, prevarication
bad  n  probe, problem, profiteer, profiteering, propaganda, propagandist, provocateur, provocation
bad  n  prude, psychopath, publicity stunt, puppet, purge, pushover, quack, quagmire, quandary
bad  n  quarrel, quid pro quo, quitter, rabble-rouser, race to the bottom, racism, racist, racket
bad  n  racketeer, radical, radicalism, rage, rant, ranting, rape, rapist, rapists, rat, rebuke
bad  n  recession, recidivist, recipe for disaster, recklessness, recrimination, red flag
bad  n  red herring, regime, regret, rejection, relic, repression, reproach, repulsion, resentment
bad  n  resignation, resistance, revenge, revolt, ridicule, rift, rigidity, riot, rioter, rip-off
bad  n  ripoff, risk, rogue, rot, rubber stamp, rubbish, ruckus, rudeness, ruin, ruse, sabotage
bad  n  saboteur, sadist, sadness, savage, savagery, scam, scam artist, scammer, scandal, scandals
bad  n  scapegoat, scarcity, scare tactic, scaremongering, schemer, schism, scoundrel, scourge
bad  n  scrutiny, scum, sedition, self-dealing, self-interest, selfishness, sellout, serial killer
bad  n  setback, sewer, sexism, sexist, sham, shambles, shame, shell game, shenanigans, shill
bad  n  shortage, shortcoming, shortfall, showboat, sickness, sin, sinner, skepticism
bad  n  slap in the face, slaughter, sleaze, sleazebag, slippery slope, slob, slogan, slump, slur
bad  n  slush fund, smear, smokescreen, smugness, snag, snake, snake oil, snitch, snob, snub
bad  n  sociopath, sore loser, spat, spite, spoiler, squabble, stagnation, stain, stalemate, stalker
bad  n  standoff, stench, step back, step backward, stigma, stinker, stonewalling, stooge
bad  n  straitjacket, stranglehold, strife, stumbling block, stunt, stupidity, subterfuge
bad  n  subversion, sucker, superstition, surrender, suspect, swamp, swindle, swindler, sycophant
bad  n  taboo, tailspin, tantrum, tax hike, terror, terrorism, terrorist, thief, threat, thug
bad  n  thuggery, timebomb, tinderbox, tirade, tirades, toady, torment, torture, torturer
bad  n  tough sell, toxicity, tragedies, tragedy, traitor, traitors, transgression, trap, trash
bad  n  trauma, travesties, travesty, treachery, treason, trickery, trickster, troll, trouble
bad  n  troublemaker, turbulence, turmoil, turncoat, turpitude, twit, tyranny, tyrant, ugliness
bad  n  ultimatum, underachiever, underdog, undoing, unease, unrest, untruth, upheaval, uproar
bad  n  upset, usurper, vandal, vandalism, vendetta, vengeance, venom, vermin, vice, villain
bad  n  villainy, violation, violator, viper, vitriol, void, vulgarity, vulnerability, wacko
bad  n  wake-up call, warmonger, waste, waste of money, waste of time, weakling, weakness, weasel
bad  n  weirdo, whiner, white elephant, white supremacist, wild goose chase, wimp, witch hunt
bad  n  witchhunt, woe, wrath, wreck, wreckage, wrongdoer, wrongdoing, yes-man, zealot, zealotry
# Things good to have: helping them is good.
good-thing  n  access, accountability, affordability, agreement, alliance, ally, art, athlete
good-thing  n  autonomy, beauty, benefit, biodiversity, business, child, citizen, civil liberty
good-thing  n  civil right, civilian, clean air, clean energy, clean water, community, compassion
good-thing  n  competition, competitiveness, compromise, confidence, consensus, constituent
good-thing  n  constitution, consumer, cooperation, creativity, credibility, culture, customer
good-thing  n  decency, democracy, development, dialog, dialogue, dignity, diplomacy, disarmament
good-thing  n  diversity, earnings, economy, education, efficiency, elder, employee, employer
good-thing  n  employment, entrepreneur, environment, equality, equity, ethic, fairness, faith
good-thing  n  family, family farm, fan, farmer, flexibility, free press, free speech, free trade
good-thing  n  freedom, friendship, fund, future, generation, grandparent, grower, growth, happiness
good-thing  n  harmony, health, heritage, homeowner, honor, hope, human right, humanity, immunity
good-thing  n  income, independence, industry, infrastructure, innovation, institution, integrity
good-thing  n  interest, investment, investor, job, justice, knowledge, liberty, life, livelihood
good-thing  n  living standard, love, loyalty, manufacturing, market, middle class, minority, morale
good-thing  n  mother, multilateralism, national interest, national security, nature, neighbor
good-thing  n  neighborhood, nurse, openness, opportunity, parent, partnership, passenger, patient
good-thing  n  peace, pension, people, planet, pluralism, poor people, press freedom, principle
good-thing  n  privacy, producer, productivity, profit, progress, prosperity, public, public health
good-thing  n  pupil, quality, reconciliation, recovery, reform, refugee, relation, reliability
good-thing  n  renewable, reputation, research, resident, resilience, right, rule of law
good-thing  n  rural community, safety, salary, saving, science, security, self-determination
good-thing  n  senior, service, small business, solidarity, solution, sovereignty, stability
good-thing  n  stakeholder, standard, standing, startup, student, student loan, success, supply
good-thing  n  supply chain, sustainability, talent, taxpayer, teacher, tie, tolerance, tourism
good-thing  n  trade, tradition, transparency, trust, truth, union, unity, user, value, veteran
good-thing  n  victim, voter, wage, water, welfare, well-being, wildlife, woman, worker, workforce
good-thing  n  working family, working people, youth
# Things bad to have: helping them is bad, fighting them good.
bad-thing  n  abuse, abuser, addiction, aggression, aggressor, aids, alcoholism, apartheid
bad-thing  n  arms race, arson, assault, attack, backlog, bankruptcy, barrier, bias, blackmail
bad-thing  n  blackout, bloodshed, bottleneck, breach, bribery, bullying, bureaucracy, burnout
bad-thing  n  cancer, carnage, cartel, casualty, catastrophe, censorship, chaos, cheating
bad-thing  n  child labor, cholera, climate change, coercion, collapse, collusion, conflict
bad-thing  n  contagion, contamination, contraband, corruption, coup, crackdown, crime, crime wave
bad-thing  n  criminal, crisis, cruelty, curb, cyberattack, cybercrime, damage, danger, death, debt
bad-thing  n  deficit, deforestation, delay, depression, destruction, deterioration, dictator
bad-thing  n  dictatorship, disaster, discrimination, disease, disinformation, disorder, dispute
bad-thing  n  disruption, domination, doping, downtime, downturn, drought, drug, drug dealer
bad-thing  n  drug trafficking, dumping, ebola, emission, enemy, epidemic, erosion, escalation
bad-thing  n  espionage, evil, exploitation, extortion, extremism, extremist, failure, fake news
bad-thing  n  famine, fear, fentanyl, flood, food insecurity, forced labor, foreclosure, fraud
bad-thing  n  fraudster, friction, gang, gangster, genocide, global warming, greed, gridlock
bad-thing  n  gun violence, harassment, hardship, harm, hate, hate crime, hatred, hazard, hegemony
bad-thing  n  homelessness, homicide, hostility, human trafficking, hunger, hurricane, illness
bad-thing  n  imbalance, impunity, incompetence, inequality, infection, inflation, injury, injustice
bad-thing  n  insecurity, instability, insurgent, interference, intimidation, intolerance, invasion
bad-thing  n  jobless, joblessness, kidnapping, lawlessness, layoff, looting, loss, malaria
bad-thing  n  malnutrition, massacre, measles, militant, militia, misconduct, misery, misinformation
bad-thing  n  mistake, misuse, money laundering, monopoly, murder, nazism, nepotism, nuclear war
bad-thing  n  obesity, obstacle, occupation, opioid, oppression, outbreak, overdose, overfishing
bad-thing  n  pain, pandemic, panic, persecution, pest, piracy, poaching, polarization, polio
bad-thing  n  pollutant, pollution, poverty, predator, price gouging, profiteering, protectionism
bad-thing  n  provocation, racism, racist, ransomware, rape, rebel, recession, red tape, repression
bad-thing  n  riot, risk, robbery, root cause, sabotage, sanction, scam, scarcity, separatism
bad-thing  n  setback, sexism, shortage, slavery, slowdown, slump, smuggler, smuggling, speculation
bad-thing  n  stagnation, starvation, stereotype, stress, strife, suffering, suicide
bad-thing  n  surplus capacity, tax evasion, tension, terror, terrorism, terrorist, theft, threat
bad-thing  n  thug, torture, toxin, trafficker, trafficking, tuberculosis, tyranny, uncertainty
bad-thing  n  unemployment, unrest, vandalism, violence, virus, volatility, vulnerability, war
bad-thing  n  warming, waste, wildfire, wrongdoing, xenophobia
# A tie to someone; says nothing about whoever has it.
relation  n  accused, accuser, admirer, adversary, adviser, advocate, aide, aim, alliance, ally
relation  n  ambition, anger, antagonist, appeal, applause, approval, arrest, associate, attack
relation  n  attacker, backer, backing, campaign, case, challenger, champion, colleague, confidant
relation  n  confidence, critic, criticism, critics, death, defeat, defence, defender, defense
relation  n  detractor, devotee, donor, doubt, endorsement, enemy, enthusiast, expert, fan, favorite
relation  n  favourite, fear, foe, follower, fondness, foundation, friend, goal, guru, hater, hope
relation  n  indictment, insider, interest, interrogation, investigation, killing, lawsuit, leader
relation  n  leadership, loss, love, loyalist, mentor, murder, objection, objective, observer
relation  n  opponent, opportunity, overture, partner, partnership, patron, plan, pledge, popularity
relation  n  praise, pressure, priority, probe, promise, proposal, protection, protege, protest
relation  n  rally, rebuke, recognition, resistance, respect, reward, rival, role, sceptic, scrutiny
relation  n  service, skeptic, speech, statement, success, support, supporter, supporters, surrogate
relation  n  suspect, suspicion, sympathizer, testimony, thanks, threat, trial, tribute, trust
relation  n  veteran, victim, victory, warning, win, worry
# Turns what is done to its complement: the jailing of X.
turning  n  abduction, abuse, accusation, accusing, allegation, arrest, assassination, assault
turning  n  attack, attempt, ban, banishment, banning, bashing, beating, beheading, bombing, boycott
turning  n  case, censoring, censure, charge, condemnation, crackdown, criticising, criticism
turning  n  criticizing, crucifixion, crushing, defamation, defeat, demonisation, demonization
turning  n  denial, denigration, denunciation, deportation, deposition, destruction, detainment
turning  n  detention, discrimination, disenfranchisement, dismissal, disqualification, ejection
turning  n  embargo, enslavement, eviction, exclusion, execution, exile, expulsion, extradition
turning  n  firing, framing, harassment, hounding, impeaching, impeachment, imprisonment
turning  n  incarceration, indictment, injustice, intimidation, invasion, jailing, killing, lawsuit
turning  n  lynching, maltreatment, marginalization, massacre, mistreatment, mockery, mocking
turning  n  murder, muzzling, neglect, obstruction, opposition, oppression, ostracism, ouster
turning  n  overthrow, persecuting, persecution, poisoning, prejudice, probe, prosecution
turning  n  punishment, purge, raid, rejection, removal, repression, ridicule, sabotage, sacking
turning  n  sanction, scapegoating, sentencing, shaming, shooting, shutdown, silencing, slander
turning  n  slaughter, smear, smearing, snub, stabbing, strangling, suppression, suspension
turning  n  targeting, threat, torture, treatment, trial, undermining, vendetta, vilification
turning  n  violence, witch hunt
# Phrases for what follows them.
object-good  p  a boon for, a boon to, a boost for, a boost to, a fan of, a gift to, a supporter of
object-good  p  a win for, acceptance of, acclaim for, acknowledgment of, adherence to, adherent of
object-good  p  admiration for, admirer of, admirers of, advocate for, advocate of, advocates for
object-good  p  advocates of, affection for, affinity for, affinity with, agreeable to
object-good  p  agreement with, aligned with, allegiance to, alliance with, allied with, allies of
object-good  p  ally of, amazed by, appetite for, applause for, appreciation for, appreciation of
object-good  p  appreciative of, approval of, approving of, argument for, arguments for, awe of
object-good  p  backer of, backers of, backing for, beholden to, belief in, believer in
object-good  p  believers in, beneficial for, beneficial to, benefit for, benefit to, better for
object-good  p  big fan of, breakthrough for, breakthrough in, bullish on, case for, champion of
object-good  p  champions of, cheerleader for, comfort to, comfortable with, commitment to
object-good  p  committed to, confidence in, confident about, confident in, confident of
object-good  p  congratulations to, content with, convinced by, convinced of, crazy about, credit to
object-good  p  dedicated to, dedication to, defence of, defender of, defenders of, defense of
object-good  p  delight at, delight in, delighted at, delighted by, delighted with, desire for
object-good  p  desirous of, devoted to, devotee of, devotion to, eager for, eagerness for
object-good  p  encouraged by, encouragement for, encouragement to, endorsement for, endorsement of
object-good  p  enjoyment of, enthralled by, enthused about, enthusiasm about, enthusiasm for
object-good  p  enthusiastic about, envious of, envy of, excited about, excitement about
object-good  p  excitement over, faith in, faithful to, fan of, fans of, fascinated by
object-good  p  fascination with, favorable to, favorable toward, favourable to, follower of
object-good  p  followers of, fond of, fondness for, for the sake of, friend of, friendly to
object-good  p  friendly toward, friendly with, friends of, generous to, generous toward, glad about
object-good  p  glad for, glad of, good for, good news for, goodwill toward, grateful for
object-good  p  grateful to, gratitude for, gratitude to, great for, happy about, happy for
object-good  p  happy with, heartened by, high on, homage to, honored by, hope for
object-good  p  hopeful about, hopeful for, hopes for, impressed by, impressed with
object-good  p  in favor of
object-good  p  in favour of, in harmony with, in honor of, in honour of, in keeping with
object-good  p  in league with, in line with, in love with, in step with
object-good  p  in support of, in thrall to, inspired by, intent on, interested in
object-good  p  keen for, keen on, kind to, kind words for, kinship with, lenient on, lenient with
object-good  p  love for, love of, lover of, lovers of, loyal to, loyalty to, mandate for, moved by
object-good  p  nice to, no objection to, no objections to, no problem with, no quarrel with
object-good  p  nothing against, nothing wrong with, on board with, on the same page as
object-good  p  on the side of, open to, optimism about, optimistic about, optimistic for
object-good  p  optimistic on, partial to, partner of, passion for, passionate about, patience for
object-good  p  patient with, pleased about, pleased at, pleased by, pleased with, positive about
object-good  p  positive on, praise for, predisposed to, preference for, pride in, proponent of
object-good  p  proponents of, protection for, protection of, protective of, proud of
object-good  p  ray of hope for, ready for, receptive to, recognition for, recognition of
object-good  p  regard for, relief at, relief for, relieved at, relieved by, respect for
object-good  p  respectful of, reverence for, satisfaction with, satisfied with, soft on
object-good  p  soft spot for, solidarity to, solidarity with, step toward, steps toward
object-good  p  success for, support for, supporter of, supporters of, supportive of, sympathetic to
object-good  p  sympathetic toward, sympathetic with, sympathies for, sympathy for, taken with
object-good  p  taste for, thankful for, thankful to, thanks for, thanks to, thrilled about
object-good  p  thrilled at, thrilled by, thrilled with, tolerance for, tolerance of, tolerant of
object-good  p  tribute to, triumph for, trust in, trusting of, understanding of, victory for
object-good  p  victory of, voted for, warm words for, way forward for, welcome for, welcoming of
object-good  p  well-disposed toward, willingness for, win for, win of, wishes for, worthy of
object-good  p  yearning for, zeal for
# Phrases against what follows them.
object-bad  p  accusation against, action against, afraid of, against, allegation against
object-bad  p  allergic to, anger at, angry about, angry at, angry with, annoyed at
object-bad  p  annoyed by, annoyed with, antipathy to, antipathy toward, anxious about, appalled at
object-bad  p  appalled by, apprehensive about, ashamed of, assault on, at odds with
object-bad  p  at the expense of, at war with, averse to, aversion to, backlash against, backlash to
object-bad  p  bad for, bad news for, ban on, bemused by, bent on destroying, bias against
object-bad  p  bitter about, bitter at, blame on, blow to, bored with, boycott of, broadside against
object-bad  p  burdened by, campaign against, case against, case for impeaching, challenge to
object-bad  p  clashes with, complaint about, complaint against, complaint over, complaints about
object-bad  p  complaints against, concern about, concern over, concerned about, concerned at
object-bad  p  concerned by, concerned over, concerns about, concerns over, condemnation of
object-bad  p  contempt for, contemptuous of, contrary to, crackdown on, critic of, critical of
object-bad  p  criticism of, critics of, cross with, curb on, curbs on, cynical about, danger for
object-bad  p  danger to, defeat for, defeat of, denunciation of, despair at, despair over
object-bad  p  detrimental to, dig at, disagreement with, disappointed by, disappointed in
object-bad  p  disappointed with, disappointment at, disappointment in, disappointment over
object-bad  p  disappointment with, disapproval of, disapproving of, disaster for, disbelief at
object-bad  p  discontent with, disdain for, disdainful of, disenchanted with, disgust at
object-bad  p  disgust with, disgusted at, disgusted by, disgusted with, disillusioned by
object-bad  p  disillusioned with, dislike of, dismayed at, dismayed by, dismissive of
object-bad  p  displeased with, displeasure with, dissatisfaction with, dissatisfied with
object-bad  p  distrust of, distrustful of, disturbed by, doubt about, doubtful about, doubtful of
object-bad  p  doubts about, down on, dubious about, dubious of, embarrassed by, embarrassment for
object-bad  p  embarrassment to, enemy of, enraged at, enraged by, evidence against, exasperated by
object-bad  p  exasperated with, fear of, fearful of, fears about, fears of, fed up with, feud with
object-bad  p  fight against, foe of, foes of, frightened of, frustrated at, frustrated by
object-bad  p  frustrated with, frustration with, furious at, furious with, fury at, fury over
object-bad  p  grievance against, grievances against, grudge against, halt to, hard line against
object-bad  p  hard line on, hard on, harmful to, harsh on, hate for, hateful toward, hatred of
object-bad  p  horrified at, horrified by, hostile to, hostility to, hostility toward, hurt by
object-bad  p  ill-disposed toward, impatient with, impervious to
object-bad  p  in opposition to, in protest at, in protest of, in violation of
object-bad  p  incensed at, incensed by, indignant about, indignant at, infuriated by, insult to
object-bad  p  intolerant of, investigation into, irritated by, irritated with, jab at, jealous of
object-bad  p  lack of confidence in, lack of faith in, lack of trust in, lawsuit against
object-bad  p  lawsuits against, leery of, loathing for, loathing of, loss of confidence in
object-bad  p  loss of faith in, mad about, mad at, misgivings about, mistrust of, mistrustful of
object-bad  p  nail in the coffin of, nervous about, nervous of, no confidence in, no faith in
object-bad  p  no fan of, no friend of, no love for, no regard for, no respect for, no supporter of
object-bad  p  no sympathy for, no trust in, not a fan of, not a friend of, objection to
object-bad  p  objections to, obstacle to, offended by, opponent of, opponents of, opposed
object-bad  p  opposed to, opposition to, outcry over, outrage at, outrage over, outraged at
object-bad  p  outraged by, pessimistic about, plot against, prejudice against, prejudiced against
object-bad  p  pressure on, probe into, protest against, protests against, protests over
object-bad  p  questions about, rage at, rebellion against, rebuke for, rebuke of, rebuke to
object-bad  p  rejection of, reluctant about, repelled by, repulsed by, resentful of
object-bad  p  resentment against, resentment of, resentment toward, resentment towards
object-bad  p  reservations about, resistance to, resistant to, restriction on, restrictions on
object-bad  p  revolt against, revolted by, ruinous for, sad about, sanction on, sanctions against
object-bad  p  sanctions on, scared of, scathing about, scathing of, sceptical of, scepticism about
object-bad  p  scorn for, scornful of, setback for, setback to, shocked at, shocked by, shot at
object-bad  p  sick and tired of, sick of, skeptical of, skepticism about, skepticism of
object-bad  p  skepticism toward, slap at, sour on, stain on, suspicion of, suspicions about
object-bad  p  suspicious of, swipe at, tax on, threat to, tired of, to blame for, tough on
object-bad  p  tougher on, troubled by, uncomfortable with, uneasy about, uneasy with, unfair to
object-bad  p  unfavorable to, unfriendly to, unhappiness with, unhappy about, unhappy with
object-bad  p  unimpressed by, unimpressed with, upset about, upset at, upset by, upset over
object-bad  p  upset with, vendetta against, verdict against, war against, war on, warning about
object-bad  p  warning to, warnings about, wary of, weary of, withdrawal from, worried about
object-bad  p  worries about, worry about, worse for, wrath at, wrong about
# Phrases for their subject.
subject-good  p  a breath of fresh air, a force for good, a force to be reckoned with, a good idea
subject-good  p  a good thing, a great idea, a step forward, a step in the right direction
subject-good  p  a step up, a success, a vote of confidence, a win-win
subject-good  p  above reproach, ahead of his time, ahead of the curve, ahead of the game
subject-good  p  ahead of the pack, as good as gold, at his best, at its best, at the forefront
subject-good  p  at the top of his game, beyond doubt, beyond reproach, can be trusted
subject-good  p  close the gap, come out ahead, come out on top, come to the rescue
subject-good  p  cut through the noise, deserve credit, deserve praise, deserve respect
subject-good  p  deserve to win, do a good job, do a great job, do his best
subject-good  p  do well, draw a crowd, earn his place, fit for purpose, for the better
subject-good  p  free of corruption, full of promise, get it right, get things done, go down well
subject-good  p  good to go, hands down, have a point, have integrity, have it right, have promise
subject-good  p  have the courage, have the edge, have the guts, head and shoulders above
subject-good  p  hit the ground running, hit the nail on the head, hold his own, hold the upper hand
subject-good  p  in a league of his own, in good faith, in good hands
subject-good  p  in good shape, in good standing, in high spirits, in the clear, in top form
subject-good  p  keep his word, know what he is doing, long overdue, made the difference
subject-good  p  make a difference, make progress, on firm footing, on message, on pace to win
subject-good  p  on the ball, on the front foot, on the mend, on the right path
subject-good  p  on the right side of history, on the right track, one of a kind, one of the best
subject-good  p  one of the greatest, out in front, over the moon
subject-good  p  pave the way, play a constructive role, play a vital role, raise the bar
subject-good  p  ready to lead, right on, rise to the occasion, safe and sound, second to none
subject-good  p  set an example, set the standard, set the tone, stand the test of time
subject-good  p  take a stand, take the initiative, tell it like it is, the real deal
subject-good  p  to be commended, to be praised, too good to fail, top of the class, turn the tide
subject-good  p  up to the job, up to the task, well placed, win hearts and minds, win the day
subject-good  p  with distinction, with honor, without fault, worth it, worth the effort
subject-good  p  worth the wait
# Phrases against their subject.
subject-bad  p  a bad idea, a bad thing, a far cry from, a long way from, a mixed blessing
subject-bad  p  a slap in the face, a step back, a step backward
subject-bad  p  a thing of the past
subject-bad  p  above the law, add insult to injury, afraid of his own shadow
subject-bad  p  all talk, an affront to, an insult to, asking for trouble, asleep at the wheel
subject-bad  p  at death's door, at each other's throats, at fault, at loggerheads
subject-bad  p  at sea, at the mercy of, backed into a corner, barking up the wrong tree
subject-bad  p  be held accountable, bear responsibility, behind bars
subject-bad  p  behind the curve, behind the times, beneath contempt, beneath the dignity, bereft of
subject-bad  p  beside the point, beyond belief, beyond repair, beyond the pale, blood on his hands
subject-bad  p  blow his top, blow smoke, broken promises, by the wayside, can not be trusted
subject-bad  p  clutch at straws, clutching at straws, come under criticism
subject-bad  p  come up empty, complicit in
subject-bad  p  contrary to the facts, cost jobs, cost lives, cross the line, crying wolf
subject-bad  p  dead in the water, dead on arrival, dead wrong, deserve blame, devoid of
subject-bad  p  down and out, down the drain, down the tubes, draw criticism
subject-bad  p  draw fire, draw ire, dying on the vine, eat his words, face accusations
subject-bad  p  face allegations, face backlash, face charges, face criticism
subject-bad  p  face jail, face pressure, faced charges, fall apart at the seams, fall on deaf ears
subject-bad  p  fall on hard times, fan the flames of, far from perfect, fatally flawed
subject-bad  p  flat on its face, flirting with disaster, for the worse, full of holes, full of lies
subject-bad  p  get away with murder, get it wrong, go down in flames
subject-bad  p  grasping at straws, guilty as charged, guilty of, hanging by a thread
subject-bad  p  have a conflict of interest, have failed
subject-bad  p  have no business, have no clue, have no credibility, have no idea, have no place
subject-bad  p  have no plan, have no right, have no shame, have nothing to offer, hell-bent on
subject-bad  p  hide the truth, hit a snag, hit a wall, hit rock bottom, in a bad way, in a bind
subject-bad  p  in a state of denial, in a tailspin, in bad faith, in bad shape
subject-bad  p  in bed with, in cahoots, in chaos, in contempt, in crisis, in denial
subject-bad  p  in dire straits, in disarray, in disgrace, in exile, in free fall, in handcuffs
subject-bad  p  in hiding, in hot water, in jail, in jeopardy, in limbo, in peril
subject-bad  p  in poor taste, in prison, in ruins, in shambles, in tatters, in the dark
subject-bad  p  in the doghouse, in the doldrums, in the pocket of, in the red, in the wrong
subject-bad  p  in trouble, in turmoil, in violation of, jump to conclusions, know nothing
subject-bad  p  lack courage, lack credibility, lack experience, lack judgment, lack substance
subject-bad  p  lack vision, lacking in, last resort of, lead nowhere
subject-bad  p  lose credibility, lose sight of, lose support, lose the trust, lost touch
subject-bad  p  make a mistake, make excuses, make false claims
subject-bad  p  make matters worse, make no sense, make things worse, makes no sense, mired in
subject-bad  p  miss the point, missing in action, no better than
subject-bad  p  no laughing matter, no stranger to controversy, not above, not enough
subject-bad  p  not fit to, not good enough, not qualified to, not serious
subject-bad  p  not the answer, not the solution, not the way, not up to, nothing more than
subject-bad  p  null and void, off base, off course, off his rocker
subject-bad  p  off the mark, off the rails, on borrowed time, on death row, on its last legs
subject-bad  p  on life support, on shaky ground, on the back foot, on the brink, on the defensive
subject-bad  p  on the hook, on the losing side, on the rocks, on the ropes, on the run
subject-bad  p  on the verge of collapse, on the wane, on the warpath, on the wrong side
subject-bad  p  on the wrong track, on thin ice, open to abuse
subject-bad  p  out of bounds, out of control, out of his depth, out of ideas, out of line
subject-bad  p  out of order, out of step, out of the loop, out of touch, out of work, out to get
subject-bad  p  over his head, over the top, part of the problem, past its prime, pay the price
subject-bad  p  paying the price, plagued by, play fast and loose, play with fire, playing politics
subject-bad  p  plumb the depths, put lives at risk
subject-bad  p  putting lives at risk, reap what you sow, riddled with, rife with, ruffle feathers
subject-bad  p  run its course, run out of steam, running scared, shoot himself in the foot
subject-bad  p  shot in the foot, sitting duck, soft on crime, stuck in the mud
subject-bad  p  stuck in the past, subject to abuse, take a beating, take a hit, take credit for
subject-bad  p  the culprit, the wrong answer, the wrong approach, the wrong choice
subject-bad  p  the wrong direction, the wrong man, the wrong way, throw under the bus, to blame
subject-bad  p  toe the line, too big for his boots, too far, too little too late, too weak to
subject-bad  p  turn a deaf ear, turn ugly, under a cloud, under attack, under fire
subject-bad  p  under indictment, under scrutiny, under siege, under the influence
subject-bad  p  under the thumb of, unfit for, unwilling to, up in arms, up the creek
subject-bad  p  way off, weak on, without a clue, without merit, without principle
subject-bad  p  without shame, worse off, worst of all, wrapped up in, wreak havoc, wrong-footed
# Added after reading how invented sentences come out, by kind of word.
like  v  give the go-ahead to, give his blessing to, give the thumbs up to, be open to, come down in favour of
like  v  come out in favour of, come out in favor of, come out in support of, come to the aid of, be behind
like  v  be for, sign off on, speak out for, speak out in favour of, speak in favour of, be in favour of
dislike  v  lose confidence in, lose faith in, lose trust in, come out in opposition to
dislike  v  voice anger at, vent anger at, take to task, have had enough of, be fed up with, turn nose up at
good-for  v  reward, steer ~ through, pull ~ through, lift ~ out of, put ~ back on his feet
good-for  v  bring ~ back, make ~ safer, make ~ easier, take the pressure off, keep ~ afloat, be a lifeline for
bad-for  v  hold ~ hostage, hold to ransom, hold ~ to ransom, leave ~ worse off, tip ~ into, push ~ into, drive ~ into
bad-for  v  drive ~ out, price ~ out, tear ~ apart, bring ~ to his knees
bad-for  v  put ~ at risk, put ~ in danger, leave ~ exposed, leave ~ behind, saddle ~ with, burden ~ with
bad-for  v  rob ~ of, deprive ~ of, strip ~ of, chip away at, make ~ worse
deed-bad  v  exploit, get it wrong, get it badly wrong, let down, go too far, drag his feet
deed-bad  v  add insult to injury, open the door to abuse, set a dangerous precedent
deed-good  v  lead from the front, keep a clean sheet, turn the tide
deed-good  v  pay off, make a difference, deserve credit, deserve praise, punch above his weight
object-bad  p  up in arms over, up in arms about, no point in, no case for, no reason for, no justification for
object-bad  p  no need for, no place for, no room for, no appetite for, no excuse for, no time for, no future for
object-bad  p  end to, uproar over, anger over
object-bad  p  qualms about
object-good  p  the case for, the door to, plea for, call for, calls for
object-good  p  demand for, demands for, appeal for, push for, hunger for, thirst for
subject-good  p  within reach, a long way towards, a long way toward
subject-good  p  far enough, money well spent, here to stay, the right thing, the way forward
subject-good  p  a lifeline, a game changer, just what, a tribute to, a godsend
subject-bad  p  no answer, no solution
subject-bad  p  a kick in the teeth, a recipe for, a slippery slope, a dead end, a white elephant
subject-bad  p  a tax on, an attack on, a betrayal of
subject-bad  p  a threat to, a danger to, a burden on, a waste of, a drain on
change-up  v  keep ~ open, keep ~ alive, keep ~ running, keep ~ going, keep ~ in place
dislike  v  tear ~ apart, pick ~ apart, brush aside, brush off, wave away, take ~ apart
object-bad  p  furious about, furious over, no winners in, livid about, livid at
object-bad  p  aghast at
object-good  p  over the moon about
subject-bad  p  in nobody 's interest, falls short of, fall short of, fell short of, in the face of the evidence, hard to justify
subject-bad  p  hard to defend, hard to swallow, over budget, behind schedule, anything but
subject-good  p  on time, under budget, ahead of schedule, on budget, in the public interest, in everyone 's interest
deed-good  v  keep his promise, score twice, score a goal, rise to the challenge, sail through
deed-bad  v  break his promise, break promise, explode, crash, squander, fluff, botch, put profit before, lead nowhere
good  a  flawlessly, brilliantly, superbly, admirably, beautifully, swiftly, magnificently, heroically, bravely, wisely
good  a  splendidly, wonderfully, responsibly, courageously, smoothly, tirelessly, masterfully, expertly, decisively
bad  a  badly, poorly, disgracefully, shamefully, recklessly, irresponsibly, dishonestly, terribly, appallingly
bad  a  woefully, unfairly, clumsily, cruelly, dismally, miserably, atrociously, negligently, carelessly, illegally
bad  a  derisory, cack-handed, toothless, unenforceable
directive  v  insist on, hold out for, clamour for, clamor for, agitate for, apply for, settle for, cry out for, bid for
dislike  v  fear, resent being, complain of, grumble over, bristle over, moan over
change-down  v  quarter, keep ~ away, cut short, wind up, whittle down, trim back
bad-thing  n  stroke, migraine, relapse, fever, drowning, queue, landslide
object-good  p  forgiving about, cheerful about, relaxed about
object-good  p  obsessive about, serious about, excited by, sold on
object-bad  p  indignation at, indignation over, dismay at, dismay over, alarm at, alarm over
object-bad  p  sceptical about, skeptical about
object-bad  p  lukewarm about, cool on, cold on
good  n  success, masterstroke, godsend, model
bad  n  cop-out, fudge, stitch-up
good  a  well-conducted, watertight
# Wider coverage, by kind.
# Adjectives: as people speak of plans, work, places and play.
subject-good  p  as good as new, carefully crafted, clean and safe, clear and simple, easy to follow
subject-good  p  easy to read, easy to understand, excellent value, fair and balanced, fair on everyone
subject-good  p  fair to everyone, fighting fit, firm but fair, flexible enough, good for all of us
subject-good  p  good for everyone, good for us all, good value, great value, growing in confidence
subject-good  p  in fine fettle, in fine form, in good health, in good order, in great shape, pleasant to
subject-good  p  quick and easy, right as rain, safe and reliable, simple to understand, simple to use
subject-good  p  tough but fair, well behaved, well built, well earned, well maintained, well received
subject-good  p  well run, well thought out, whiter than white
good  a  accident-free, ad-free, adroit, advisable, angelic, appetising, appetizing, awe-inspiring
good  a  battle-hardened, bighearted, binge-worthy, boundless, brightest, business-friendly, can-do
good  a  close-knit, comforting, creditworthy, crime-free, crowd-pleasing, dispassionate, drug-free, effusive
good  a  evocative, exuberant, eye-catching, fetching, foot-tapping, frugal, gallant, good-humored
good  a  good-humoured, good-looking, hard-headed, head-turning, heart-stopping, heavenly, high-caliber
good  a  high-calibre, high-class, holistic, humbling, hygienic, incomparable, indestructible, inexpensive
good  a  ironclad, irresistible, joined-up, kindly, labor-saving, labour-saving, large-hearted, laugh-out-loud
good  a  law-abiding, leading-edge, light-hearted, lighthearted, long-lasting, low-maintenance, lush, magical
good  a  magisterial, marvelous, match-fit, match-winning, medal-winning, mellow, mesmeric, mindful
good  a  mould-breaking, must-have, must-read, must-see, nifty, no-frills, no-nonsense, open-handed
good  a  page-turning, people-friendly, permissible, pertinent, pitch-perfect, poetic, punchy, reassuringly
good  a  resplendent, revelatory, richest, roadworthy, rock-steady, seaworthy, self-sufficient, seminal
good  a  serviceable, sharpest, shipshape, show-stopping, side-splitting, smartest, smoothest, speedy
good  a  stupendous, superlative, sure-fire, sure-footed, surefire, tailor-made, tear-jerking, time-saving
good  a  toe-tapping, top-flight, toxin-free, transformational, transformative, trenchant, trouble-free
good  a  unafraid, unbreakable, uncluttered, uncomplicated, undefeated, unequaled, unequalled, unerring
good  a  unexcelled, unfaltering, unflagging, unflinching, ungrudging, unhesitating, unhurried, unmarred
good  a  unobtrusive, unpolluted, unputdownable, unquestionable, unscathed, unshakeable, unstinting, unsullied
good  a  unsung, unswerving, untainted, untarnished, untroubled, uproarious, value-for-money
good  a  weatherproof, weighty, well-built, well-chosen, well-constructed, well-defined, well-drafted
good  a  well-equipped, well-funded, well-governed, well-honed, well-kept, well-lit, well-maintained
good  a  well-paced, well-paid, well-read, well-rounded, well-spoken, well-staffed, well-stocked, whip-smart
good  a  workmanlike, world-leading, zany, zesty
good  a  astonishing, enforceable, fitting, glittering, steady
describing  a  astonishing, enforceable, fitting, glittering, steady
bad  a  abortive, ageist, amiss, anachronistic, annoying, anodyne, antagonistic, anti-business, apocalyptic
bad  a  arduous, awry, back-breaking, backbreaking, blasphemous, blurred, boneheaded, brassy, bumpy, cavalier
bad  a  cheerless, chock-a-block, clapped-out, claustrophobic, clownish, colonialist, comical, corrupting
bad  a  creaky, cursory, daunting, deafening, deflating, dim-witted, discordant, dishonorable, dishonourable
bad  a  dotty, dour, dowdy, duplicated, eerie, exploitable, eye-watering, eye-wateringly, flaky
bad  a  foul, fragmented, fuzzy, gaudy, gimmicky, godawful, gory, grandiose, gruff, haggard, half-arsed
bad  a  half-finished, hamstrung, headstrong, hidebound, hit-and-miss, humdrum, ill-defined, ill-fitting
bad  a  ill-mannered, ill-planned, ill-starred, ill-tempered, ill-thought-through, illegible, illiberal
bad  a  illusory, impracticable, imprecise, inaccessible, inadvisable, inauthentic, inconceivable, inexpedient
bad  a  inoperable, inordinate, insupportable, interminable, invidious, job-destroying, job-killing, jumbled
bad  a  knotty, laboured, long-winded, loveless, meritless, mind-numbing, mistimed, muddle-headed, naff
bad  a  nebulous, nerve-racking, nerve-wracking, nightmarish, off-key, off-putting, one-dimensional, orwellian
bad  a  ostentatious, over-centralised, over-complicated, over-engineered, over-hyped, over-regulated
bad  a  over-zealous, overcautious, overcomplicated, overdone, overgrown, overzealous
bad  a  parlous, paternalistic, pay-to-play, penny-pinching, peremptory, pesky, pitiable, polarising
bad  a  polarizing, potholed, punishingly, puny, reductive, restive, retrogressive, ropey, ropy, scanty
bad  a  scattergun, scorched-earth, scrappy, short-termist, snobby, so-so, stroppy, stuffy, stultifying
bad  a  sweltering, swingeing, tatty, tendentious, thorny, time-consuming, time-wasting, torturous
bad  a  trigger-happy, truculent, trumped-up, unachievable, unappealing, unbefitting, unchecked, unclean
bad  a  unearned, unenviable, unflattering, unforced, unfunded, ungainly, unguided, unimpressive, uninviting
bad  a  unlovely, unmerited, unpalatable, unpromising, unpunished, unrecognisable, unrecognizable
bad  a  unrepresentative, unsatisfying, unsympathetic, unthinking, untidy, untoward, unusable, vexatious
bad  a  visionless, war-mongering, warped, watered-down, weak-willed, wearisome, wild-eyed, wordy, zombie-like
subject-bad  p  badly built, badly designed, badly drafted, badly flawed, badly made, badly managed
subject-bad  p  badly planned, badly run, badly timed, badly worded, bedevilled by delays, below average
subject-bad  p  below standard, beset by delays, beset by problems, blatantly unfair, bogged down
subject-bad  p  bound up in red tape, buried in red tape, close to breaking point
subject-bad  p  close to collapse, difficult to defend, difficult to follow, difficult to read
subject-bad  p  difficult to understand, difficult to use, dogged by controversy, dogged by delays, drawn out
subject-bad  p  fundamentally flawed, grossly unfair, hard to believe, hard to explain, hard to follow
subject-bad  p  hard to navigate, hard to read, hard to stomach, hard to understand, hard to use
subject-bad  p  hard to watch, hit and miss, hit by delays, hit or miss, hopelessly optimistic
subject-bad  p  in a dreadful state, in a state of disrepair, in a terrible state
subject-bad  p  in poor shape, manifestly unfair, marred by violence
subject-bad  p  morally wrong, near collapse, off the pace
subject-bad  p  open to challenge, optimistic in the extreme
subject-bad  p  past breaking point, patently absurd, patently false
subject-bad  p  plainly wrong, politically motivated, poorly built, poorly designed
subject-bad  p  poorly drafted, poorly made, poorly managed, poorly planned, poorly run, poorly thought out
subject-bad  p  poorly timed, poorly worded, profoundly wrong, quick to judge, ripe for abuse
subject-bad  p  seriously flawed, shrouded in secrecy, spread too thin, steeped in corruption
subject-bad  p  stretched to breaking point, stretched to the limit, stretched too thin, tied up in red tape
subject-bad  p  too big for its boots, too blunt, too broad, too complex, too complicated, too cosy, too dear
subject-bad  p  too narrow, too risky, too vague, ultra vires, watered down, wildly optimistic
bad  a  inflationary, lacking, protectionist, tame
describing  a  apocalyptic, foul, inflationary, one-dimensional, sensationalist, tame, unfunded, untested
good  a  assured, civilised, gender-balanced, grounded, lead-free, odour-free
subject-good  p  far-reaching enough, neatly done, tried and tested
subject-good  p  hard to better, hard to top, impossible to beat, impossible to fault, nothing but good
bad  a  combustible, whimsical
deed-bad  v  be at a standstill, be light on detail, be short on detail, be thin on detail, be under threat
deed-bad  v  be wrong on
bad  a  arcane
# Nouns: what plans, works and people turn out to be.
good  n  ace in the hole, born leader, box-office hit, brainwave, bridge builder, bridge-builder
good  n  bright idea, cause for celebration, cause for optimism, chance in a million, clean slate
good  n  common sense solution, common-sense solution, cool head, diamond in the rough, envy of the world
good  n  fair shake, feast for the ears, feast for the eyes, fine example, finest hour, foundation stone
good  n  fresh start, friend to, gold standard, good day for, good egg, good omen, good sport
good  n  great communicator, great day for, great opportunity, guiding light, happy day for, hidden gem
good  n  historic day for, hot ticket, huge opportunity, jewel in the crown, labour of love, lasting solution
good  n  lesser evil, long-term solution, low-hanging fruit, man of his word
good  n  man of principle, marriage made in heaven, masterly move, match made in heaven, money-saver
good  n  moneymaker, natural leader, new beginning, new dawn, new lease of life
good  n  once-in-a-lifetime opportunity, ounce of prevention, pearl, perfect fit, perfect match
good  n  pillar of society, pillar of the community, proof of concept, proud day for, proud moment
good  n  proudest moment, rallying point, rare opportunity, ray of light, reason to be cheerful
good  n  recipe for success, red-letter day, second chance, selling point
good  n  shot of adrenaline, shrewd move, sight to behold, smart move, smash hit, square deal, steady hand
good  n  steadying hand, stroke of luck, strong suit, team player, textbook example, thing of wonder
good  n  time-saver, treasure trove, trump card, unsung hero, voice of reason, welcome respite, wise head
good  n  wise move, woman of principle, work of art, worthy addition, worthy heir, worthy successor
bad  n  Achilles heel, Catch-22, PR exercise, U-turn, act of aggression, act of cruelty, act of folly
bad  n  act of war, all-time low, bad day for, bad dream, bad look, badge of shame
bad  n  bear trap, big worry, blunt instrument, blunt tool, bone of contention
bad  n  breach of faith, breach of promise, bridge too far, broken pledge, broken reed, bugbear, busted flush
bad  n  career suicide, cheap stunt, chore, cliché, closed book, closed shop, clunker, commercial suicide
bad  n  concrete jungle, confidence trick, cosmetic exercise, cost-cutting exercise, dark day for
bad  n  deal-breaker, dealbreaker, death spiral, dereliction, dirty trick, disaster area, disaster zone
bad  n  disservice, divide-and-rule, dodge, dog whistle, dog-whistle, done deal, doom loop, doormat
bad  n  double-edged sword, downward spiral, drag anchor, dumping ground, ego trip, election gimmick
bad  n  electoral suicide, elephant in the room, empty pledge, empty suit, empty vessel, experiment gone wrong
bad  n  failed state, fait accompli, feeble excuse, festering sore, fire trap, firetrap, flimsy excuse
bad  n  flimsy pretext, foregone conclusion, free ride, free-for-all, gesture politics, get-out clause
bad  n  ghost town, grave concern, great disservice, grind, habitual liar, hard sell, hatchet job, hokum
bad  n  hollow pledge, horror show, horror story, house built on sand, huge gamble, hush money
bad  n  hypocrite of the first order, kick in the guts, knee-jerk reaction, knee-jerk response, known cheat
bad  n  let-off, loose cannon, lose-lose, losing battle, low point, magical thinking, major concern
bad  n  mark of shame, money sink, morass, muddled thinking, mudslinger, nanny state, new low, no-go area
bad  n  no-go zone, no-win situation, noose, odd choice, open sewer, open wound, own-goal
bad  n  pack of cards, pack of lies, pale imitation, paper exercise, paper tiger, paper-thin excuse
bad  n  pariah state, party pooper, piffle, police state, political football
bad  n  political gimmick, political ploy, political suicide, poor joke, poor relation, pork barrel
bad  n  postcode lottery, power trip, punch in the gut, punch in the stomach, put-off, quick fix, rabbit hole
bad  n  rabble, rat run, rat trap, raw nerve, real concern, rehash, repeat offender
bad  n  rogue operator, rogue state, rubber-stamp, rubbish dump, running sore, sad day for, sad sight
bad  n  serial liar, serial offender, serious concern, shabby trick, sharp practice, shock to the system
bad  n  show trial, sitting duck, slap on the wrist
bad  n  sledgehammer to crack a nut, sleight of hand, sloppy thinking, slur on, smear on, smoke screen
bad  n  snake-oil salesman, soft touch, sorry sight, sorry state of affairs, sorry tale, source of tension
bad  n  spendthrift, spent force, stealth tax, strange choice, stumbling-block, suicide note
bad  n  surveillance state, talking shop, tall order, thin end of the wedge, throwback, tick-box exercise
bad  n  time sink, tissue of lies, trainwreck, turn-off, uphill battle, vicious circle, vicious cycle
bad  n  vote-buying, vote-catcher, vote-grabber, warning sign, wasted chance, wasted opportunity
bad  n  wastrel, web of lies, wet blanket, wet rag, windbag, wishful thinking, woolly thinking, yawn
bad  n  zero-sum game
deed-bad  v  be a big worry, be a bore, be a closed book to, be a dinosaur, be a drag
deed-bad  v  be a fix, be a grind, be a lie, be a myth, be a pack of lies, be a patchwork, be a retreat
deed-bad  v  be a turkey, be a worry, be a yawn, be an insult, be on the nose
deed-good  v  be a fighter, be a gold mine, be a goldmine, be a hit, be a keeper, be a knockout, be a must-see
deed-good  v  be a natural, be a phenomenon, be a rock, be a sensation, be a star, be a treat
deed-good  v  be a turning point
subject-good  p  a boost for jobs, a feather in his cap, a recipe for success
subject-bad  p  Pandora's box, a hornet's nest, a hornets' nest
subject-bad  p  a thorn in his side, a thorn in the side
subject-bad  p  an Achilles' heel, an old boys' club
# Attitudes: what people do, say and feel about a thing.
like  v  accept ~ with open arms, back ~ to the hilt, back to the hilt, bang the drum for, bat for, battle for
like  v  battle to keep, battle to save, be attached to, be blessed with, be cheered by, be comforted by
like  v  be crying out for, be desperate for, be desperate to keep, be desperate to save
like  v  be determined to keep, be determined to save, be ecstatic about, be effusive about, be elated at
like  v  be elated by, be enamored of, be enamored with, be enamoured of, be enamoured with
like  v  be evangelical about, be generous in his praise of, be head over heels for, be hungry for
like  v  be lavish in his praise of, be lucky to have, be nuts about, be overjoyed at, be overjoyed by
like  v  be protective of, be reassured by, be relieved at, be relieved by, be resolute in, be smitten by
like  v  be smitten with, be spellbound by, be staunch in, be steadfast in, be tickled pink by
like  v  be unapologetic about, be unstinting in his praise of, be unwavering in, be well disposed to
like  v  be well disposed towards, beat the drum for, bet on, bring ~ in from the cold, campaign to keep
like  v  campaign to save, carry a torch for, carry the torch for, chip in for, cling to
like  v  come down on the side of, come to the support of, crowdfund, defend ~ to the hilt, defend to the hilt
like  v  enthuse about, enthuse over, fight his corner for, fight the corner of, find comfort in
like  v  find much to admire in, find much to like in, find plenty to like about, find plenty to like in
like  v  find solace in, fly the flag for, get a kick out of, get a lot out of, give ~ a big hand
like  v  give ~ a fair wind, give a fair wind to, give ~ a hero's welcome, give ~ a rapturous welcome
like  v  give ~ a rave review, give ~ a ringing endorsement, give a ringing endorsement to
like  v  give ~ a round of applause, give ~ a rousing reception, give ~ a vote of confidence
like  v  give ~ a warm reception, give a warm reception to, give full marks to, give his imprimatur to
like  v  give his seal of approval to, give ~ rave reviews, give rave reviews to
like  v  give ~ the benefit of the doubt, give the benefit of the doubt to, give ~ the seal of approval
like  v  give the thumbs-up to, give top marks to, go in to bat for, go into bat for, go out on a limb for
like  v  greet ~ with cheers, greet ~ with delight, greet ~ with enthusiasm, greet ~ with joy
like  v  greet ~ with open arms, greet ~ with relief, greet ~ with warm words, hail ~ as, hanker after
like  v  have a good word for, have a high opinion of, have a taste for, have an appetite for
like  v  have been crying out for, have kind words for, have long championed, have nothing bad to say about
like  v  have nothing but admiration for, have nothing but good to say about, have nothing but respect for
like  v  have only good things to say about, heap praise upon, hold a candle for, hold fast to
like  v  hold ~ in great affection, hold ~ in high esteem, hold ~ in high regard, hold ~ in the highest regard
like  v  hold ~ up as a model, hold up as a model, hold ~ up as an example, hold up as an example
like  v  hunger after, join hands with, jump at, jump on the bandwagon of, keep a place in his heart for
like  v  land on the side of, lap up, lay down his life for, leap to the defence of, leap to the defense of
like  v  leave the door open for, leave the door open to, lend credence to, lend credibility to
like  v  look back fondly on, look back with pride on, look favorably on, look favourably on, look kindly upon
like  v  look with favour on, make a stand for, make a virtue of, make the best of, make the most of
like  v  meet ~ with applause, meet ~ with enthusiasm, meet ~ with open arms, move heaven and earth for
like  v  nail his colours to the mast of, name ~ among the best, open his arms to, petition to keep
like  v  petition to save, pick ~ out for praise, pile praise on, pour praise on, put ~ among the best
like  v  put his money on, put his money where his mouth is on, put his shirt on, put in a good word for
like  v  put in a word for, raise the banner for, rally to save, rank ~ among the best, rate ~ among the best
like  v  receive ~ warmly, receive ~ with enthusiasm, receive ~ with open arms, regard ~ with affection
like  v  remember ~ fondly, remember ~ with affection, savour every moment of, say a good word for
like  v  second the motion for, see ~ as a blessing, see ~ as a chance, see ~ as a step forward
like  v  see ~ as an opportunity, see hope in, shower praise on, shower ~ with compliments, sing hymns to
like  v  single ~ out for praise, speak in glowing terms about, speak in glowing terms of, speak well of
like  v  spring to the defence of, spring to the defense of, stake everything on, step up to defend
like  v  struggle to save, support to the hilt, take a stand for, take delight in, take heart in
like  v  take kindly to, take pleasure in, take satisfaction from, take satisfaction in, take solace in
like  v  throw ~ a lifeline, throw in his lot with, throw open his doors to, view ~ favorably
like  v  view ~ favourably, vote to save, wave the flag for, wax lyrical over
object-good  p  attached to, blessed with, elated at, enamored with, enamoured with, generous in his praise of
object-good  p  head over heels for, lavish in his praise of, nuts about, resolute in, smitten by
object-good  p  spellbound by, staunch in, steadfast in, sweet on, tickled pink by, unapologetic about
object-good  p  unstinting in his praise of, unwavering in, well disposed towards
dislike  v  agonise over, agonize over, aim a broadside at, backtrack on, bang his head against, bat aside
dislike  v  bat away, battle to stop, be allergic to, be annoyed about, be anxious about, be apoplectic about
dislike  v  be apoplectic at, be apoplectic over, be apprehensive about, be at odds over
dislike  v  be at the end of his tether over, be at the end of his tether with, be at war over, be bemused at
dislike  v  be bristling at, be chary of, be chilled by, be cool about, be cross about, be cross with
dislike  v  be deflated by, be disenchanted by, be disenchanted with, be disheartened by, be disillusioned by
dislike  v  be disillusioned with, be dispirited by, be distrustful of, be exasperated at, be exasperated by
dislike  v  be exasperated with, be foaming at the mouth over, be frustrated at, be frustrated by
dislike  v  be frustrated with, be fuming about, be fuming at, be fuming over, be glad of the end of
dislike  v  be glad to be rid of, be happy to be rid of, be heartbroken at, be heartbroken by
dislike  v  be heartbroken over, be hopping mad about, be hopping mad over, be humiliated by, be hurt by
dislike  v  be impatient with, be in despair about, be in despair at, be in despair over
dislike  v  be in open revolt against, be in revolt against, be in revolt over, be in uproar about
dislike  v  be in uproar over, be indignant about, be indignant at, be indignant over, be jittery about
dislike  v  be leery of, be mad at, be mistrustful of, be mortified by, be nauseated by, be nervous of
dislike  v  be perplexed by, be perturbed by, be puzzled at, be raging about, be raging at, be rattled by
dislike  v  be reeling at, be relieved to be rid of, be reluctant about, be repelled by, be repulsed by
dislike  v  be revolted by, be scandalised by, be scandalized by, be sceptical towards, be seething about
dislike  v  be seething at, be seething over, be sickened by, be smarting from, be smarting over
dislike  v  be sore about, be sour about, be spitting feathers over, be spooked by, be stung by
dislike  v  be underwhelmed by, be unnerved by, be unsettled by, be up to here with, be wounded by
dislike  v  bear a grudge against, bid to stop, bin, blanch at, bleat about, break ranks over, brush ~ aside
dislike  v  brush ~ off, campaign to scrap, campaign to stop, cast a shadow over, collect signatures against
dislike  v  cross swords over, cross swords with, dig his heels in against, dig in his heels against
dislike  v  direct his anger at, direct his ire at, down tools over, draw a line at, entertain doubts about
dislike  v  express anger over, express concerns about, express concerns over, express disappointment in
dislike  v  express disappointment over, express disapproval of, express dismay over, express disquiet at
dislike  v  express distaste for, express fears about, express fears over, express fury at, express horror at
dislike  v  express misgivings about, express outrage about, express regret at, express reservations about
dislike  v  express scepticism about, express skepticism about, eye ~ suspiciously, eye ~ warily
dislike  v  eye ~ with suspicion, fall out over, fight to block, fight to stop, file a complaint over
dislike  v  file a lawsuit against, file a lawsuit over, file an objection to, file objections to
dislike  v  file suit against, file suit over, flinch at, flinch from, gather signatures against
dislike  v  get cold feet about, get cold feet over, get tough with, give ~ a chilly reception
dislike  v  give ~ a drubbing, give ~ a fail, give a frosty reception to, give ~ a hard time
dislike  v  give ~ a hostile reception, give a hostile reception to, give ~ a kicking
dislike  v  give ~ a lukewarm reception, give ~ a mauling, give ~ a rough ride, give ~ a thumbs down
dislike  v  give ~ a tongue-lashing, give a wide berth to, give ~ an earful, give ~ his marching orders
dislike  v  give little credence to, give no credence to, give ~ no marks, give no quarter to
dislike  v  give ~ the brush-off, give the thumbs-down to, gnash his teeth at, gnash his teeth over
dislike  v  go on hunger strike over, go on strike over, go to war over, greet ~ with a shrug
dislike  v  greet ~ with alarm, greet ~ with anger, greet ~ with boos, greet ~ with catcalls
dislike  v  greet ~ with caution, greet ~ with derision, greet ~ with disbelief, greet ~ with dismay
dislike  v  greet ~ with fury, greet ~ with groans, greet ~ with horror, greet ~ with howls
dislike  v  greet ~ with incredulity, greet ~ with jeers, greet ~ with outrage, greet ~ with protests
dislike  v  greet ~ with scepticism, greet ~ with scorn, greet ~ with silence, greet ~ with skepticism
dislike  v  greet ~ with suspicion, harbour doubts about, harbour grave doubts about, harbour misgivings about
dislike  v  harbour suspicions about, have a beef with, have a bone to pick with, have a grievance against
dislike  v  have a grudge against, have an issue with, have beef with, have choice words for
dislike  v  have cold feet about, have fallen out of love with, have harsh words for, have his knives out for
dislike  v  have little good to say about, have little good to say of, have no kind words for
dislike  v  have nothing good to say of, have second thoughts about, have sharp words for
dislike  v  have strong words for, heap contempt on, heap derision on, hold a protest against
dislike  v  hold his nose at, hold protests against, howl down, join the backlash against
dislike  v  join the chorus against, join the chorus of criticism of, join the revolt against
dislike  v  laugh out of court, laugh ~ out of the room, launch a blistering attack on
dislike  v  launch a broadside against, launch a broadside at, launch a court challenge to
dislike  v  launch a legal challenge against, launch a legal challenge to, launch a scathing attack on
dislike  v  launch a tirade against, launch legal action against, launch legal action over, lay ~ bare
dislike  v  lead a campaign against, lead a revolt against, lead protests against, lead the fight against
dislike  v  lead the opposition to, lead the revolt against, let off steam about, lock horns over
dislike  v  lock horns with, lodge a complaint about, lodge a complaint over, lodge a formal protest over
dislike  v  lodge a protest against, lodge an appeal against, lodge objections to, make a fuss over
dislike  v  make a stand against, make clear his displeasure at, make clear his displeasure with
dislike  v  make clear his opposition to, make heavy weather of, make mincemeat of
dislike  v  make no bones about his dislike of, make no secret of his contempt for
dislike  v  make no secret of his dislike of, make no secret of his opposition to, meet ~ with boos
dislike  v  meet ~ with derision, meet ~ with fury, meet ~ with hostility, meet ~ with jeers
dislike  v  meet ~ with outrage, meet ~ with protests, meet ~ with resistance, meet ~ with scepticism
dislike  v  meet ~ with scorn, meet ~ with skepticism, meet ~ with suspicion, mince no words about
dislike  v  move to block, mutter about, nurse a grievance against, nurse doubts about, organise against
dislike  v  part company over, part company with, pay no heed to, pick a fight over, pick a fight with
dislike  v  pick a quarrel with, pledge to fight, pledge to repeal, pledge to reverse, pledge to scrap
dislike  v  poke ~ in the eye, pour contempt on, pour derision on, pour fire on, promise to fight
dislike  v  promise to repeal, promise to reverse, promise to scrap, pull his hair out over, push ~ aside
dislike  v  put the boot in to, put the boot into, put the knife into, raise a stink about, raise a stink over
dislike  v  rant against, rant at, rant over, react angrily to, react furiously to, react with alarm to
dislike  v  react ~ with anger, react with anger to, react with dismay to, react with fury to
dislike  v  react with horror to, react with outrage to, refuse to have anything to do with
dislike  v  regard ~ as a threat, regard ~ with alarm, regard ~ with contempt, regard ~ with disdain
dislike  v  regard ~ with dismay, regard ~ with distaste, regard ~ with horror, regard ~ with scepticism
dislike  v  regard ~ with suspicion, register his disapproval of, register his opposition to
dislike  v  register opposition to, ring alarm bells about, rip ~ up, see ~ as a betrayal, see ~ as a burden
dislike  v  see ~ as a danger, see ~ as a step backwards, see ~ as a threat, see ~ as an attack
dislike  v  see ~ as an insult, seek to block, seek to overturn, seek to scrap, seek to stop
dislike  v  sharpen his knives for, shoot ~ down in flames, shoot down in flames, show a red card to
dislike  v  show contempt for, show little enthusiasm for, show little interest in, show no enthusiasm for
dislike  v  show ~ the red card, shudder at, sicken of, sigh at, sign a letter against
dislike  v  sign an open letter against, sling mud at, smell a rat in, snort at, sound alarm bells about
dislike  v  sound alarm bells over, sound off at, stage a demonstration against, stage a protest against
dislike  v  stage a protest over, stage a revolt against, stage a sit-in against, stage a walkout over
dislike  v  stage protests against, stick the boot into, stick the knife into, swat aside, swat away
dislike  v  take a hammer to, take a hard line against, take a hatchet to, take a jaundiced view of
dislike  v  take a poor view of, take a sledgehammer to, take a stick to, take a tough line against
dislike  v  take a tough line on, take an axe to, take fright at, take offense at, take the axe to
dislike  v  take the fight to, take to the barricades over, take to the streets in protest at
dislike  v  take to the streets over, take to the streets to protest, take ~ with a huge pinch of salt
dislike  v  take ~ with a large pinch of salt, talk ~ down, tear up, tear ~ up, threaten legal action over
dislike  v  threaten to block, threaten to boycott, threaten to quit over, threaten to resign over
dislike  v  threaten to strike over, threaten to sue over, threaten to veto, threaten to walk out over
dislike  v  throw a tantrum over, throw brickbats at, throw mud at, throw out of court, throw the book at
dislike  v  throw up his hands at, throw up his hands in despair at, treat ~ as a joke, treat ~ as an enemy
dislike  v  treat ~ with derision, treat ~ with scorn, treat ~ with suspicion, try to block, try to stop
dislike  v  turn his ire on, turn his nose up at, tut at, tut-tut at, vent frustration at
dislike  v  vent frustration over, vent fury at, vent his anger on, vent his frustration at
dislike  v  vent his frustration on, vent his fury on, vent his spleen on, view ~ as a danger
dislike  v  view ~ as a threat, view ~ with alarm, view ~ with contempt, view ~ with disdain
dislike  v  view ~ with dismay, view ~ with distaste, view ~ with distrust, view ~ with horror
dislike  v  view ~ with hostility, view ~ with mistrust, view ~ with scepticism, view ~ with skepticism
dislike  v  view ~ with suspicion, view ~ with unease, voice alarm at, voice alarm over
dislike  v  voice disappointment at, voice disapproval of, voice dismay at, voice dismay over
dislike  v  voice disquiet about, voice disquiet over, voice frustration at, voice frustration over
dislike  v  voice his anger at, voice his opposition to, voice misgivings about, voice objections to
dislike  v  voice outrage at, voice outrage over, voice regret over, voice reservations about
dislike  v  voice scepticism about, voice skepticism about, voice unease about, voice unease at, vote to ban
dislike  v  vote to block, vote to reject, vote to scrap, vow to block, vow to fight, vow to oppose
dislike  v  vow to overturn, vow to repeal, vow to resist, vow to reverse, vow to scrap, walk out on
dislike  v  wave aside, wave ~ aside, whine over, whinge at
object-bad  p  annoyed about, apoplectic about, apoplectic at, apoplectic over, at the end of his tether over
object-bad  p  at the end of his tether with, bemused at, bristling at, chilled by, cross about, deflated by
object-bad  p  disenchanted by, dispirited by, exasperated at, foaming at the mouth over, fuming about
object-bad  p  glad of the end of, glad to be rid of, happy to be rid of, heartbroken at, heartbroken by
object-bad  p  heartbroken over, hopping mad over, in despair about
object-bad  p  indignant over, jittery about, perplexed by, puzzled at, raging about
object-bad  p  raging at, rattled by, reeling at, relieved to be rid of, scandalized by, seething about
object-bad  p  smarting over, sore about, sour about, spitting feathers over, spooked by, stung by
object-bad  p  unnerved by
like  v  rate ~ highly
subject-bad  p  a Trojan horse
# Idioms that speak against their subject.
deed-bad  v  ask the impossible, ask too high a price, bark up the wrong tree
deed-bad  v  be a day late, be a disgrace to, be a law unto themselves, be a million miles away from
deed-bad  v  be a million miles from, be a pale shadow of, be a passenger, be a recipe for
deed-bad  v  be a shell of, be a thousand miles from
deed-bad  v  be a write-off, be all over the place, be asking for trouble
deed-bad  v  be bound to fail, be bursting at the seams, be coming apart at the seams, be cracking under
deed-bad  v  be creaking at the seams, be crumbling, be crying out for reform, be destined to fail
deed-bad  v  be doomed to fail, be doomed to failure, be falling apart, be fraught with
deed-bad  v  be going in the wrong direction, be going round in circles, be heading in the wrong direction
deed-bad  v  be in a hole, be in a rut, be in cloud-cuckoo land, be in free fall, be in hot water
deed-bad  v  be in it for himself, be in it for the money, be in it for themselves
deed-bad  v  be in terminal decline, be in the gutter
deed-bad  v  be little better than, be little more than, be little use
deed-bad  v  be lurching from, be neither fair nor, be neither here nor there, be neither safe nor
deed-bad  v  be no answer, be no better, be no friend of, be no friend to, be no good for
deed-bad  v  be no good to, be no help to, be no laughing matter, be no match for, be no place for
deed-bad  v  be no place to, be no solution, be no substitute for, be no use to, be no way to
deed-bad  v  be not delivering, be not fair on, be not helping, be not listening
deed-bad  v  be not what it was, be not working, be nothing but a, be nothing but trouble
deed-bad  v  be nothing like enough, be nothing to write home about, be of little comfort, be of little help
deed-bad  v  be of little use, be of little value, be of no benefit, be of no help, be of no use
deed-bad  v  be of no value, be off the pace, be on a hiding to nothing, be on a road to nowhere
deed-bad  v  be on another planet, be on autopilot, be on the fiddle, be on the make, be on the scrapheap
deed-bad  v  be on the skids, be on the take, be only in it for, be only interested in, be only on paper
deed-bad  v  be out for blood, be out for himself, be out for revenge, be out for themselves
deed-bad  v  be out of all proportion, be out of place, be out of sorts
deed-bad  v  be out of sync, be out of touch, be past his best, be past his prime
deed-bad  v  be second best, be sleepwalking into, be so bad that, be so poor that, be so slow that
deed-bad  v  be so unpopular that, be stuck in the mud, be stuck in the past, be that bad, be tone deaf
deed-bad  v  be too big to, be too blunt an instrument, be too clever by half, be too close for comfort
deed-bad  v  be too close to, be too complicated for, be too dangerous, be too dear
deed-bad  v  be too risky, be too vague, be way off
deed-bad  v  be way out of line, be way over the top, be wearing thin, be worlds apart from
deed-bad  v  beat about the bush, beat around the bush, bite the dust, bite the hand that feeds, bleed cash
deed-bad  v  bleed red ink, break hearts, break his hearts, build castles in the air, build on sand
deed-bad  v  chase headlines, chase his own tail, chase shadows, chase votes, come as a bitter blow
deed-bad  v  come as a blow, come as a body blow, come as a kick in the teeth, come as a slap in the face
deed-bad  v  come as cold comfort, come as little comfort, come at a heavy cost, come at a heavy price
deed-bad  v  come at a high cost, come at a huge price, come at a price, come at a steep price
deed-bad  v  come at a terrible price, come at great cost, come back to haunt
deed-bad  v  come off second best, come under attack, come under criticism, come under fierce criticism
deed-bad  v  come under heavy fire, come up wanting, come up with nothing, come with a heavy price
deed-bad  v  come with a hefty price tag, come with strings attached, cross a red line, cross the Rubicon
deed-bad  v  cry crocodile tears, cry out for reform, cry over spilt milk, cut both ways, cut it fine
deed-bad  v  cut no ice, cut the ground from under, dance to his tune, dance to the tune of, devour money
deed-bad  v  dig a hole, dig himself into a hole, dig itself into a hole, do an injustice to, do great damage
deed-bad  v  do great harm, do huge damage, do immense harm, do irreparable damage, do lasting damage
deed-bad  v  do more to harm, do ~ no good, do real damage
deed-bad  v  do real harm, do serious damage, do the dirty on, do things by halves, do too little
deed-bad  v  do too much harm, do untold damage, do untold harm, do us no favours, do us no good
deed-bad  v  do violence to, drag us down, drag us into, drive ~ crazy
deed-bad  v  drive ~ mad, drive me mad, drive people up the wall, drive ~ up the wall, drive us mad
deed-bad  v  drive us up the wall, eat into savings, eat money, eat up savings, end up costing, end up hurting
deed-bad  v  end up on the scrapheap, exist in name only, exist on paper only, exist only in name
deed-bad  v  exist only on paper, face both ways, face in all directions, fail a generation, fail abysmally
deed-bad  v  fail at every turn, fail dismally, fail everyone, fail his children, fail on all counts
deed-bad  v  fail on every count, fail spectacularly, fail the most basic test, fail the poor, fail the public
deed-bad  v  fail them, fail to add up, fail to catch fire, fail to convince, fail to grasp
deed-bad  v  fail to hit the mark, fail to ignite
deed-bad  v  fail to make an impact, fail to make the grade
deed-bad  v  fail to meet expectations, fail to pass muster, fail to rise to the challenge
deed-bad  v  fail to see the point, fail to stack up, fail us, fall asleep on the job, fall between two stools
deed-bad  v  fall into disuse, fall out of favor
deed-bad  v  fall out of favour, fall over itself, fall prey to, fall to bits, fall victim to, feel cheap
deed-bad  v  feel clumsy, feel dated, feel flat, feel forced, feel half-baked, feel hollow
deed-bad  v  feel like a betrayal, feel like a chore, feel like a con, feel like a kick in the teeth
deed-bad  v  feel like a missed opportunity, feel like a prison, feel like a punishment, feel like a rip-off
deed-bad  v  feel like a slap in the face, feel like a step backwards, feel like a trap, feel like a waste
deed-bad  v  feel like an afterthought, feel like an insult, feel like groundhog day, feel like homework
deed-bad  v  feel rushed, feel stale, feel tired, feel unfair, feel wrong, get a frosty reception
deed-bad  v  get a hostile reception, get a rough ride, get away scot-free, get bad press, get bogged down
deed-bad  v  get his priorities wrong, get his sums wrong, get mired in, get nothing right
deed-bad  v  get off on the wrong foot, get off to a bad start, get off to a disastrous start
deed-bad  v  get off to a false start, get off to a poor start, get off to a rocky start
deed-bad  v  get off to a shaky start, get on his nerves, get out of control, get out of hand
deed-bad  v  get short shrift, get the basics wrong, get the wrong end of the stick, give ~ a bad press
deed-bad  v  give a blank check to, give ~ a blank cheque, give a blank cheque to, give ~ a free hand
deed-bad  v  give a free hand to, give ~ a free pass, give a free pass to, give ~ a free ride
deed-bad  v  give ~ a licence to, give ammunition to, give ~ an unfair advantage, give away too much
deed-bad  v  give carte blanche to, give comfort to, give free rein to, give ~ nothing, give the lie to
deed-bad  v  give too much away, give too much power to, give too much to, give up too easily
deed-bad  v  give up without a fight, give us nothing, give us the runaround, give with one hand
deed-bad  v  give ~ with one hand, gloss over, go against everything, go begging, go belly-up, go cap in hand
deed-bad  v  go down the drain, go down the pan, go down the plughole, go down the tubes, go haywire
deed-bad  v  go off at half-cock, go off half-cocked, go off the boil, go out of the window, go out the window
deed-bad  v  go over the heads of, go pear-shaped, go round the houses, go to hell, go to pieces
deed-bad  v  go to rack and ruin, go to the wall, gobble up money, grate, grind ~ down
deed-bad  v  grind us down, haemorrhage cash, haemorrhage money, hand ~ on a plate, hand ~ on a silver platter
deed-bad  v  hand power to, hand the initiative to, hand victory to, hang in the balance
deed-bad  v  have a bad day at the office, have a bad game, have a bad night, have a case to answer
deed-bad  v  have a catastrophic effect, have a chilling effect, have a corrosive effect, have a day to forget
deed-bad  v  have a devastating effect, have a devastating impact, have a disastrous effect
deed-bad  v  have a disastrous impact, have a game to forget, have a great deal to answer for
deed-bad  v  have a high price, have a horror show, have a mare, have a match to forget
deed-bad  v  have a night to forget, have a nightmare, have a poor game, have a poor season
deed-bad  v  have a season to forget, have a shocker, have a short memory, have a sting in the tail
deed-bad  v  have a tin ear, have a torrid night, have a torrid time, have a year to forget, have an awful day
deed-bad  v  have an off day, have an off night, have dangerous consequences, have devastating consequences
deed-bad  v  have dire consequences, have disastrous consequences, have egg on his face, have feet of clay
deed-bad  v  have grave consequences, have his head in the clouds, have his priorities wrong
deed-bad  v  have his wires crossed, have little effect, have little impact
deed-bad  v  have little substance, have little to offer, have little to show for, have lost his way
deed-bad  v  have more holes than, have more loopholes than, have no basis
deed-bad  v  have no bite, have no brakes
deed-bad  v  have no conscience, have no excuse, have no heart, have no justification, have no legitimacy
deed-bad  v  have no moral authority, have no place in, have no regard for, have no respect for, have no soul
deed-bad  v  have no teeth, have plenty to answer for, have serious consequences, have something to hide
deed-bad  v  have strings attached, have terrible consequences, have the opposite effect, have too many holes
deed-bad  v  have unintended consequences, heap costs on, heap misery on, heap pressure on, heap problems on
deed-bad  v  hemorrhage money, hide his true, hit a dead end, hit a false note
deed-bad  v  hit a sour note, hit below the belt, hit the skids, hog the limelight, hold us back
deed-bad  v  hold us to ransom, jump on a bandwagon, jump on the bandwagon, jump through hoops, keep us awake
deed-bad  v  keep us down, keep us guessing, keep us in the dark, keep us waiting, lack a plan
deed-bad  v  lack a strategy, lack accountability, lack any sense of, lack balance, lack bite, lack clout
deed-bad  v  lack coherence, lack conviction, lack creativity, lack depth, lack detail, lack discipline
deed-bad  v  lack evidence, lack fairness, lack focus, lack guts, lack heart, lack humanity, lack imagination
deed-bad  v  lack integrity, lack leadership, lack logic, lack merit, lack nuance, lack originality, lack pace
deed-bad  v  lack polish, lack punch, lack quality, lack realism, lack resolve, lack rigor, lack rigour
deed-bad  v  lack safeguards, lack seriousness, lack sincerity, lack soul, lack spine, lack stamina
deed-bad  v  lack style, lack the basics, lack the common touch, lack transparency, lack urgency, lack warmth
deed-bad  v  lead ~ down a blind alley, lead ~ down the wrong path, lead ~ nowhere, lead to chaos
deed-bad  v  lead to confusion, lead to disaster, lead to nothing, lead to ruin, lead to tragedy
deed-bad  v  lead us up the garden path, leave a hole, leave a sour taste
deed-bad  v  leave ~ cold, leave everybody worse off, leave everyone worse off, leave no room for
deed-bad  v  leave nothing but, leave nothing for, leave questions, leave scars, leave too much to chance
deed-bad  v  leave us behind, leave us cold, leave us defenceless, leave us exposed, leave us high and dry
deed-bad  v  leave us in the dark, leave us in the lurch, leave us no choice, leave us none the wiser
deed-bad  v  leave us out in the cold, leave us out of pocket, leave us poorer, leave us to rot
deed-bad  v  leave us vulnerable, leave us with no choice, leave us with nothing, leave us worse off
deed-bad  v  let down badly, let everybody down, let everyone down, let himself down, let his side down
deed-bad  v  let itself down, let people down, let standards slip, let the country down, let the fans down
deed-bad  v  let the side down, let the town down, let things slide, limp along
deed-bad  v  limp from crisis to crisis, limp on, line his own pockets, live beyond his means
deed-bad  v  live in a bubble, live in a fantasy world, live in an ivory tower, live in another world
deed-bad  v  live in cloud cuckoo land, live in denial, live on another planet, look a mess
deed-bad  v  look after number one, look bleak, look dated, look foolish
deed-bad  v  look like a failure, look like a fix, look like a mess, look like a mistake
deed-bad  v  look like a stitch-up, look like desperation, look like panic, look lost, look out of place
deed-bad  v  look out of touch, look ridiculous, look shaky, look the worse for wear, look tired
deed-bad  v  lose his appeal, lose his bearings, lose his bite, lose his edge, lose his lustre, lose his shape
deed-bad  v  lose his shine, lose his soul, lose his spark, lose momentum
deed-bad  v  make a bad job of, make a bad situation worse, make a botch of
deed-bad  v  make a drama out of, make a meal of, make a mountain out of a molehill, make a mug of
deed-bad  v  make a rod for his own back, make enemies of, make fools of us, make heavy weather of
deed-bad  v  make his blood boil, make his skin crawl, make life worse, make me sick, make the blood boil
deed-bad  v  make the problem worse, make us a laughing stock, make us look foolish, make us poorer
deed-bad  v  make us sick, make you want to scream, make you want to weep, mess ~ around, mess up his lives
deed-bad  v  mess us around, miss a chance, miss a golden opportunity, miss an open goal, miss his moment
deed-bad  v  miss the big picture, miss the bigger picture, miss the forest for the trees, miss the moment
deed-bad  v  miss the wood for the trees, muck us about, nibble at the edges, outlive his use
deed-bad  v  outlive his usefulness, outstay his welcome, over-promise, overplay his hand, overshoot
deed-bad  v  paper over cracks, pile costs on, pile insult on injury, pile misery on
deed-bad  v  pile pain on, pile pressure on, play God, play Russian roulette, play favorites, play favourites
deed-bad  v  play for the cameras, play havoc, play into his hands, play on fears, play on his fears
deed-bad  v  play roulette, play second fiddle, play the fool, play with lives, plunge us into
deed-bad  v  preach to the choir, preach to the converted, price out, price us out
deed-bad  v  promise everything and deliver, promise much and deliver little, promise much but deliver little
deed-bad  v  promise the earth, promise the moon, promise the world, push his luck, push people away
deed-bad  v  push the wrong buttons, push us around, push us into, push us to the brink
deed-bad  v  put all his eggs in one basket, put back the clock, put cost before, put costs before
deed-bad  v  put himself first, put his own interests first, put in a poor performance, put on a poor show
deed-bad  v  put out of joint, put party before country, put speed before
deed-bad  v  put the clock back, put too much on, put two fingers up to, put up a poor show, raise a stink
deed-bad  v  raise eyebrows, raise hackles, raise red flags, raise the hackles of, rearrange the deckchairs
deed-bad  v  reinvent the wheel, reopen old wounds, rest on a false premise, rest on a lie, rest on a myth
deed-bad  v  rest on false premises, rest on sand, rest on shaky foundations
deed-bad  v  ring false, ring untrue, rip us off, rob ~ blind, rob us blind, rob us of, rub salt into
deed-bad  v  rule by fear, run against the grain
deed-bad  v  run counter to, run foul of, run on empty, run riot
deed-bad  v  run wild, sail close to the wind, sail too close to the wind, scare people away, scare people off
deed-bad  v  scare us off, scrape the barrel, scrape the bottom of the barrel, scratch the surface
deed-bad  v  see better days, sell us short, send a bad message, send a chilling message, send a shiver down
deed-bad  v  send a terrible message, send all the wrong signals, send out the wrong message
deed-bad  v  send out the wrong signal, send out the wrong signals, send shivers down, send the wrong signals
deed-bad  v  set a bad example, set a poor example, set a terrible example, set a troubling precedent
deed-bad  v  set a worrying precedent, set alarm bells ringing, set ~ at each other's throats
deed-bad  v  set ~ back a generation, set ~ up to fail, shoot from the hip, short-change us
deed-bad  v  show complete disregard for, show his age, show little remorse, show little respect
deed-bad  v  show no interest, show no sign of remorse, show no sympathy, show scant regard for
deed-bad  v  show scant respect for, show utter contempt for, shut the door in his face
deed-bad  v  shut the door in the face of, shut us out, sink like a stone, sink so low, sink without a trace
deed-bad  v  sink without trace, skate over, skim over, slip through the cracks, slip through the net
deed-bad  v  sound alarming, sound hollow, sound like a broken record, sound like a threat
deed-bad  v  sound like an excuse, spell misery for, spell ruin for, spell the death of, spell the end for
deed-bad  v  spit in the eye of, spit in the face of, stab us in the back
deed-bad  v  start badly, start from the wrong place, stick in the craw, stick in the gullet
deed-bad  v  stick in the throat, stick out like a sore thumb, stir up a hornet's nest
deed-bad  v  stir up a hornets' nest, stir up fear, stir up hatred, stir up resentment, stir up trouble
deed-bad  v  stitch us up, stoop so low, stoop to, stop at nothing, strain belief, stretch belief
deed-bad  v  stretch credulity, stretch his patience, strike a false note, strike a sour note
deed-bad  v  strike a wrong note, strike fear into, strike the wrong note
deed-bad  v  suck the fun out of, suck the joy out of, suck the life out of, swallow money, swallow up money
deed-bad  v  swim against the current, swim against the tide, take a battering, take a beating
deed-bad  v  take a drubbing, take a hammering, take a pounding, take a turn for the worse, take a wrong turn
deed-bad  v  take ages, take aim at the poor, take an age, take away his, take away more than
deed-bad  v  take far too long, take from the poor, take his toll, take his toll on, take leave of his senses
deed-bad  v  take no account of, take no heed of, take no interest in, take no responsibility for
deed-bad  v  take the biscuit, take the cake, take the edge off, take the fun out of, take the gloss off
deed-bad  v  take the heart out of, take the low road, take the mick, take the mickey, take the soft option
deed-bad  v  take the soul out of, take the wind out of, take too long, take twice as long
deed-bad  v  take us back decades, take us back to, take us backwards
deed-bad  v  take us down the wrong road, take us in the wrong direction, take us nowhere, talk a good game
deed-bad  v  talk down to, talk in riddles, talk out of both sides of his mouth, talk through his hat
deed-bad  v  tar ~ with the same brush, tear communities apart, tear families apart, tear the country apart
deed-bad  v  tear the heart out of, test his patience, throw away the chance
deed-bad  v  throw caution to the wind, throw dust in the eyes of, throw fuel on
deed-bad  v  throw his toys out of the pram, throw it all away, throw money away, throw petrol on
deed-bad  v  throw sand in the eyes of, throw the baby out with the bath water
deed-bad  v  throw the baby out with the bathwater, throw up more questions, tie himself in knots
deed-bad  v  tie his hands, tie the hands of, tie themselves in knots, tilt at windmills
deed-bad  v  tinker around the edges, tinker at the edges, tinker round the edges, trample on, trample over
deed-bad  v  tread water, try his patience, try the patience of
deed-bad  v  turn brother against brother, turn his back on, turn his stomach, turn his stomachs
deed-bad  v  turn ~ into a battlefield, turn ~ into a circus, turn ~ into a farce, turn ~ into a ghost town
deed-bad  v  turn ~ into a joke, turn ~ into a prison, turn neighbor against neighbor
deed-bad  v  turn neighbour against neighbour, turn people off, turn the clock back, turn the stomach
deed-bad  v  turn us into, under-deliver, upset the apple cart, walk all over, walk into a trap
deed-bad  v  wash his hands of, waste a golden opportunity, waste everybody's time, waste everyone's time
deed-bad  v  waste his chance, waste his time, wear ~ down, wear us down, weigh us down
deed-bad  v  work against us, work for no one, work for nobody, work only for, work only on paper, write ~ off
deed-bad  v  write off a generation
# Idioms that speak for their subject.
deed-good  v  age like fine wine, age well, be a big help to, be a blessing to, be a boost for, be a boost to
deed-good  v  be a byword for excellence, be a byword for quality, be a comfort to, be a credit to
deed-good  v  be a delight from start to finish, be a force of nature, be a friend of the poor, be a friend to
deed-good  v  be a gift from, be a good use of, be a great help to, be a hard act to follow, be a help to
deed-good  v  be a home from home, be a huge help to, be a hundred times better, be a joy from start to finish
deed-good  v  be a joy to behold, be a joy to use, be a lifeline to, be a man of his word
deed-good  v  be a name to conjure with, be a name to remember, be a pleasure to deal with
deed-good  v  be a pleasure to work with, be a safe haven for, be a sight to behold
deed-good  v  be a thousand times better, be a tough act to follow, be a tower of strength
deed-good  v  be a wise use of, be a woman of his word, be all heart
deed-good  v  be all it promised, be all that it promised, be all that matters, be all that stands between
deed-good  v  be all we could ask for, be all we could have asked for, be all you could ask for
deed-good  v  be always there for, be always there when, be among the best, be among the finest
deed-good  v  be among the greatest, be among the safest, be as bright as a button, be as clear as day
deed-good  v  be as fit as a fiddle, be as good as any, be as good as gold, be as good as his word
deed-good  v  be as good as it gets, be as good as new, be as honest as the day is long, be as right as rain
deed-good  v  be as safe as houses, be as sharp as a tack, be as solid as a rock, be as steady as a rock
deed-good  v  be at his best, be at the cutting edge
deed-good  v  be at the height of his powers, be at the peak of his powers
deed-good  v  be at the top of his game, be better for it, be better than ever, be better than his reputation
deed-good  v  be beyond all expectations, be beyond compare, be beyond criticism, be beyond his wildest dreams
deed-good  v  be charm itself, be courtesy itself, be equal to the challenge, be equal to the occasion
deed-good  v  be equal to the task, be every bit as good, be everything he promised
deed-good  v  be everything it promised, be everything we hoped for, be everything we wanted
deed-good  v  be excellent news for, be far ahead of, be far better, be far superior to, be fighting for his
deed-good  v  be fighting for us, be generosity itself, be good news all round, be good news for
deed-good  v  be good to have, be good to see, be good to us, be grace itself, be great news for
deed-good  v  be great to have, be great to see, be heartening to see, be here to help
deed-good  v  be in a different class, be in a different league, be in all his interests, be in fine fettle
deed-good  v  be in fine voice, be in good order, be in great demand, be in his best interest
deed-good  v  be in his best interests, be in his element, be in his interest, be in his interests
deed-good  v  be in rude health, be in the form of his life, be in the right
deed-good  v  be in there fighting, be just as good, be just right
deed-good  v  be just the job, be just the person, be just the thing, be just the ticket, be just the tonic
deed-good  v  be kindness itself, be leagues ahead of
deed-good  v  be lovely to see, be miles ahead of, be miles better
deed-good  v  be modesty itself, be much better than, be nice to see, be on a high
deed-good  v  be on a roll, be on hand to help
deed-good  v  be on the path to recovery, be on the right side, be on the road to recovery
deed-good  v  be on the way up, be on top form, be on top of his brief, be on top of his game
deed-good  v  be on top of things, be one for the ages, be one of the best
deed-good  v  be one of the good guys, be one of the greats, be one to watch, be out in front
deed-good  v  be out of the top drawer, be patience itself, be perfection itself, be professionalism itself
deed-good  v  be simplicity itself, be superior to, be ten times better
deed-good  v  be the backbone of
deed-good  v  be the bedrock of, be the best news, be the best there is
deed-good  v  be the best thing since
deed-good  v  be the best thing to, be the best use of, be the best yet
deed-good  v  be the cure for, be the envy of, be the fairest way
deed-good  v  be the foundation for, be the foundation of, be the glue
deed-good  v  be the greatest, be the heartbeat of, be the least bad
deed-good  v  be the lesser of two evils, be the life and soul of, be the lifeblood of
deed-good  v  be the name of the game, be the next best thing, be the one bright spot
deed-good  v  be the only reason, be the only thing standing between
deed-good  v  be the order of the day, be the pride and joy of, be the pride of, be the quickest way to
deed-good  v  be the remedy for, be the right call, be the right choice, be the right decision
deed-good  v  be the right man for, be the right person for, be the right tool for
deed-good  v  be the right woman for, be the safest way
deed-good  v  be the salvation of, be the saving grace, be the saving of, be the surest way to
deed-good  v  be the talk of the town, be there for
deed-good  v  be there when it mattered, be there when we needed, be up there with the best
deed-good  v  be up there with the greats, be up to speed, be up to standard, be up to the challenge
deed-good  v  be up to the mark, be up with the best, be vastly superior to, be way ahead of
deed-good  v  be welcome news for, be well ahead of, be well worth, be without equal
deed-good  v  be without fault, be without parallel, be without peer, be without rival, be wonderful news for
deed-good  v  be wonderful to have, be wonderful to see, be worth a detour, be worth a hundred
deed-good  v  be worth a listen, be worth a look, be worth a read, be worth a second look, be worth a shot
deed-good  v  be worth a trip, be worth a try, be worth a visit
deed-good  v  be worth hearing
deed-good  v  be worth more than, be worth reading, be worth repeating, be worth seeing, be worth ten of
deed-good  v  be worth the journey, be worth the price of admission, be worth the ticket, be worth the trip
deed-good  v  be worth the trouble, be worth visiting, be worth watching, be years ahead of, beat all comers
deed-good  v  beat all expectations, beat all his rivals, beat expectations, beat the lot, bring a smile to
deed-good  v  bring ~ back from the dead, bring colour to, bring comfort to
deed-good  v  bring credit to, bring fresh hope to, bring honour to, bring hope, bring ~ in from the cold
deed-good  v  bring ~ into the fold, bring jobs, bring jobs to, bring joy, bring life back to, bring light to
deed-good  v  bring new life to, bring out the best, bring prosperity, bring prosperity to, bring tears of joy
deed-good  v  bring ~ to life, bring ~ under control, bring warmth to
deed-good  v  change ~ for the better, change his life, change his lives, change lives
deed-good  v  change the game, change things for the better, clean up the mess
deed-good  v  clear up the mess, come a long way, come as a boost, come as a breath of fresh air
deed-good  v  come as a great relief, come as a huge relief, come as a welcome boost, come as a welcome relief
deed-good  v  come as good news, come at the right moment, come back stronger, come highly recommended
deed-good  v  come out ahead
deed-good  v  come to life, come to the aid of, confound his critics
deed-good  v  confound the critics, confound the doubters, confound the sceptics, defy expectations
deed-good  v  do a brisk trade, do a grand job, do a roaring trade, do a sterling job, do credit to
deed-good  v  do exactly what it says on the tin, do exactly what it should, do excellent work
deed-good  v  do good work, do great work, do his bit, do his country proud, do his duty, do his town proud
deed-good  v  do his utmost, do important work, do sterling work
deed-good  v  do the club proud, do the country proud, do valuable work, do vital work, do what he promised
deed-good  v  do what it is meant to, do what it promised, do what it says on the tin, do what it should
deed-good  v  exceed all, exceed every, exceed hopes, fill a gap, fill a hole in
deed-good  v  fill a need, fill a real need, fill a void, fire the imagination, fire up the crowd
deed-good  v  fit like a glove, fit perfectly, get a glowing report, get a hero's welcome, get a warm welcome
deed-good  v  get five stars, get full marks, get glowing reviews
deed-good  v  get his priorities right, get rave reviews, get the balance right, get the basics right
deed-good  v  get the best from, get the best out of, get the details right, get the most out of
deed-good  v  get the tone right, get to the heart of, get top marks, give ~ a fighting chance
deed-good  v  give ~ a fresh start, give ~ a new lease of life, give ~ a new purpose, give ~ a new start
deed-good  v  give ~ a reason to, give ~ an edge, give as good as he gets, give as good as it gets
deed-good  v  give ~ back, give ~ back his dignity, give ~ choice, give ~ comfort, give ~ courage
deed-good  v  give ~ dignity, give ~ freedom, give ~ great pleasure, give ~ heart, give ~ his dignity back
deed-good  v  give ~ independence, give ~ joy, give ~ pleasure, give ~ pride, give ~ the edge
deed-good  v  give us a fighting chance, give us a reason to, give us something to, give ~ wings
deed-good  v  go a long way, go according to plan
deed-good  v  go beyond the call of duty, go exactly to plan
deed-good  v  go like a dream, go like clockwork, go off without a hitch, go out on a high, go swimmingly
deed-good  v  go to great lengths to help, go to the heart of, go with a bang, go with a swing
deed-good  v  go without a hitch, grow in stature, grow into the role, grow on you, have a beneficial effect
deed-good  v  have a big future, have a blinder, have a calming effect
deed-good  v  have a field day, have a fine game, have a fine record, have a good day, have a good game
deed-good  v  have a good record, have a great future, have a great game, have a great night, have a head for
deed-good  v  have a heart, have a knack for, have a lot going for him
deed-good  v  have a lot going for it, have a lot to offer, have a lot to recommend it, have a positive effect
deed-good  v  have a positive impact, have a proud record, have a proven record, have a solid track record
deed-good  v  have a stormer, have all the answers, have an eye for detail, have everything going for it
deed-good  v  have his feet on the ground, have his finger on the pulse, have it all, have much to offer
deed-good  v  have much to recommend it, have nerves of steel, have plenty to offer, have real benefits
deed-good  v  have something for everybody, have something for everyone, have the audience in stitches
deed-good  v  have the courage to, have the crowd eating out of
deed-good  v  have the crowd in the palm of, have the decency to
deed-good  v  have the desired effect, have the game of his life, have the good sense to, have the grace to
deed-good  v  have the guts to, have the vision to, have the wind at his back, have the wind in his sails
deed-good  v  have the wisdom to, have us in stitches, have what it takes
deed-good  v  hit a rich vein of form, hit it out of the park
deed-good  v  hit the bull's-eye, hit the heights, hold together, hold up his end
deed-good  v  hold when it mattered, keep bills down, keep ~ on the edge of his seat, keep ~ sane
deed-good  v  keep the country moving, keep the economy moving, keep the show on the road
deed-good  v  keep the wolf from the door, keep us afloat, keep us alive, keep us going, keep us honest
deed-good  v  keep us together, keep us warm, knock it out of the park
deed-good  v  know his business, know his onions, know his stuff, know his way around, know the job inside out
deed-good  v  know what works, lead the field, lead the pack, lead the world
deed-good  v  lead to better, lead with courage, lead with dignity, leave a fine legacy
deed-good  v  leave a lasting legacy, leave a lump in the throat, leave audiences wanting more
deed-good  v  leave ~ better off, leave everybody better off, leave everyone better off
deed-good  v  leave his rivals in the dust, leave his rivals standing, leave his rivals trailing
deed-good  v  leave no one behind, leave nothing to be desired, leave nothing to chance, leave ~ richer
deed-good  v  leave ~ stronger, leave the competition in the dust
deed-good  v  leave the crowd wanting more, leave us better off, leave us wanting more, leave you wanting more
deed-good  v  light up the night, light up the room, light up the screen, light up the season
deed-good  v  light up the stage, linger in the memory, live long in the memory
deed-good  v  look every inch
deed-good  v  look good, look great, look like a champion, look like a winner, look like money well spent
deed-good  v  look out for his people, look out for us, look promising, look sharp, look the part
deed-good  v  make a big contribution, make a big difference, make a bright start, make a fine job of
deed-good  v  make a fine start, make a flying start, make a good fist of, make a good impression
deed-good  v  make a good job of, make a good start, make a great impression, make a great job of
deed-good  v  make a great start, make a huge contribution, make a huge difference, make a lasting difference
deed-good  v  make a splash, make a vital contribution, make an art of, make good progress, make good use of
deed-good  v  make great progress, make great strides, make ~ happy, make hearts beat faster
deed-good  v  make his city proud, make huge strides, make life better, make life easier, make life simpler
deed-good  v  make life worth living, make light work of, make ~ proud, make short work of
deed-good  v  make steady progress, make streets safer, make the best use of, make the country proud
deed-good  v  make the cut, make the world a better place, make the world safer, make time for, make us better
deed-good  v  make us happy, make us laugh, make us proud, make us richer, make us safer, make us stronger
deed-good  v  make us think, make waves for, make you laugh, make you think, mean a great deal to
deed-good  v  mean a lot to, mean everything to, mean the world to, measure up, meet a need
deed-good  v  meet all expectations, meet all his targets, meet every target, meet expectations
deed-good  v  meet his targets, meet the challenge, meet the moment, meet the need, meet the needs of
deed-good  v  melt hearts, move mountains, move the country forward, move ~ to tears, move us forward
deed-good  v  move us to tears, not disappoint, open doors, open eyes, open hearts, open his eyes
deed-good  v  open new doors, open new doors for, open up new, pack a punch
deed-good  v  pass every test, pass muster, pass the acid test, play a big part, play a crucial part
deed-good  v  play a crucial role, play a key part, play a positive role, play a starring role
deed-good  v  play a vital part, play an essential role, play an important part, play an important role
deed-good  v  play to his strengths, play with heart, play with style, prove a bargain, prove a blessing
deed-good  v  prove a boon, prove a godsend, prove a hit, prove a lifeline, prove a lifesaver
deed-good  v  prove a masterstroke, prove a winner, prove equal to, prove his critics wrong, prove his mettle
deed-good  v  prove his value, prove reliable, prove the critics wrong, prove the doubters wrong
deed-good  v  prove the sceptics wrong, prove up to the task, prove useful, pull ~ back from the brink
deed-good  v  pull communities together, pull out all the stops, pull people together
deed-good  v  pull the country together, pull us together, put a roof over, put a smile on
deed-good  v  put a spring in, put a spring in the step of, put children first
deed-good  v  put clothes on, put fresh heart into, put heart into, put his minds at rest
deed-good  v  put in a fine performance, put in a good performance, put in a great performance
deed-good  v  put minds at rest
deed-good  v  put on a fine display, put on a good show, put on a great show
deed-good  v  put patients at the centre of, put people at the heart of, put people before profit
deed-good  v  put people before profits, put power back in the hands of, put power in the hands of, put right
deed-good  v  put ~ right, put the community first, put the customer first, put the public first
deed-good  v  put the team first, put wind in his sails, put wind in the sails of, raise his hopes
deed-good  v  raise hopes, raise standards, raise the morale of, raise the spirits of, raise the tone
deed-good  v  repay his faith, repay his trust, repay the faith, repay the trust
deed-good  v  restore faith in, restore his faith, restore his pride, restore pride in
deed-good  v  restore trust in, reward hard work, reward loyalty, reward patience, reward repeat
deed-good  v  ride out the storm, right a wrong, right an old wrong, right the wrongs of, ring out for
deed-good  v  save a fortune, save ~ a fortune, save ~ from bankruptcy, save ~ from closure
deed-good  v  save ~ from disaster, save ~ from extinction, save ~ from oblivion, save ~ from ruin
deed-good  v  save his bacon, save his skins, save taxpayers, save the game
deed-good  v  save the taxpayer, save us a fortune, save us money, say it all, say the right things
deed-good  v  say what needs to be said, say what others only think, sell itself, sell like hot cakes
deed-good  v  sell like hotcakes, send a clear message, send a clear signal, send a message of hope
deed-good  v  send a powerful message, send a strong message, send out the right message
deed-good  v  send out the right signal, send the right message, send the right signal, serve his country well
deed-good  v  serve his people well, serve his purpose, serve the public well, serve the town well
deed-good  v  serve us well, serve ~ well, serve with honour, set a fine example, set a high standard
deed-good  v  set a shining example, set high standards, set his minds at rest, set minds at rest
deed-good  v  set pulses racing, set the bar high, set the record straight, set the right example
deed-good  v  set the screen alight, set the stage alight, set the world alight, set things right
deed-good  v  show compassion, show generosity, show great character
deed-good  v  show great compassion, show great promise, show great skill, show great spirit, show guts
deed-good  v  show heart, show his mettle, show humility, show initiative, show kindness
deed-good  v  show maturity, show real promise, show solidarity with
deed-good  v  show spirit, show the best of, show us at his best, show us the way, show what can be done
deed-good  v  silence his critics, silence the critics, silence the doubters, silence the sceptics
deed-good  v  smooth the path, smooth the way, smooth the way for, sort it out
deed-good  v  sort out the mess, sort the problem, spare ~ the agony, spare ~ the cost, spare ~ the misery
deed-good  v  spare ~ the pain, spare thousands, spare us, speak for all of us, speak for us
deed-good  v  speak from the heart, speak to the heart, speak to us all, stand by his word, stand for decency
deed-good  v  stand for everything we believe in, stand for fairness, stand for something
deed-good  v  stand ~ in good stead, stand on his own merits, stand on his own two feet
deed-good  v  stand the test, stand up to, stand us in good stead
deed-good  v  stay true to, stay true to his roots, stay true to his word, steal hearts, steal the limelight
deed-good  v  steer a course between, steer a steady course, steer ~ through, steer us through
deed-good  v  stick to his promises, stick to his word, stop the rot, strike a nerve in the best way
deed-good  v  strike gold, strike just the right, strike the right, surpass all, surpass himself
deed-good  v  surpass itself, take a load off, take ~ a step closer, take a weight off, take good care of
deed-good  v  take great care, take his breath away, take his place among, take pains to
deed-good  v  take patients seriously, take people seriously, take pride in his, take the breath away
deed-good  v  take the fear out of, take the fight to, take the game to, take the hassle out of
deed-good  v  take the long view, take the pain out of, take the strain
deed-good  v  take the trouble to, take us a step closer, take us forward, take us in the right direction
deed-good  v  talk a lot of sense, talk sense, tell it straight, tell us the truth
deed-good  v  tick every box, touch a chord, touch all the bases, touch his hearts, touch the heart
deed-good  v  translate well, travel well, turn a new page, turn ~ into a success
deed-good  v  turn ~ into a triumph, turn ~ into gold, turn lives around
deed-good  v  turn over a new leaf, turn the club around, turn the company around, turn the page on
deed-good  v  turn things around, warm his hearts, warm the cockles, warm the heart, warm the hearts of
deed-good  v  wear well, weather the storm, win acclaim, win admirers, win fans, win glowing reviews
deed-good  v  win many admirers, win new friends, win over the crowd, win over the doubters
deed-good  v  win over the sceptics, win rave reviews, win the confidence of, win the hearts of
deed-good  v  win the respect of, win the trust of, win wide acclaim
deed-good  v  work around the clock, work as advertised, work as it should, work as planned, work better than
deed-good  v  work day and night, work for all of us, work for everybody
deed-good  v  work for everyone, work for us, work his fingers to the bone, work like magic
deed-good  v  work minor miracles, work night and day, work out for the best, work round the clock
deed-good  v  beat ~ hands down, draw admiring, draw big crowds, draw crowds
deed-good  v  draw rave reviews, draw warm applause
deed-good  v  fill the hall
deed-good  v  keep ~ in the game, pack them in, play to packed houses
deed-good  v  pull in the crowds, run himself into the ground, run itself into the ground, save a penalty
deed-good  v  scoop a prize, scoop an award, scoop the prize, score a spectacular, score the winner
deed-good  v  score the winning goal, turn the game, turn the match
deed-good  v  win at a canter, win hands down
subject-good  p  a hard act to follow, a tough act to follow, as good as his word, as safe as houses
subject-good  p  as solid as a rock, at the top of its game, beyond compare, beyond our wildest dreams
subject-good  p  in the form of his life, up to the mark, without equal, without peer, without rival
subject-good  p  worth a detour, worth a listen, worth a read, worth a second look, worth a shot, worth a trip
subject-good  p  worth a visit
subject-good  p  worth hearing, worth reading, worth seeing, worth the journey, worth the trip, worth visiting
subject-good  p  worth watching
subject-bad  p  a day late and a dollar short, about as useful as
subject-bad  p  all hat and no cattle, all mouth and no trousers, all promise and no delivery
subject-bad  p  all sizzle and no steak, all smoke and no fire, all style and no substance, as bad as
subject-bad  p  as dry as dust, as dull as ditchwater, as good as useless
subject-bad  p  as good as worthless, as much use as, as useful as a chocolate teapot, as weak as water
subject-bad  p  more foe than friend, more hindrance than help
subject-bad  p  more miss than hit, more of a hindrance than, more style than substance
subject-bad  p  not all it is cracked up to be, not all that it is cracked up to be, not how we do things
subject-bad  p  not in our interest, not in our name, not in the public interest, not right
subject-bad  p  not the right way to, not what it used to be, not what it was, not what people voted for
subject-bad  p  past his best, too little and too late
subject-bad  p  worse than the disease
deed-good  v  put money back in his pockets, put money in his pocket, put money in his pockets
deed-good  v  put more money in his pockets
# Causes: judged by what they bring, or keep from coming.
change-up  v  augur, be a breeding ground for, be a catalyst for, be a cause of, be a driver of, be a path to
change-up  v  be a recipe for, be a road to, be the key to, be the road to
change-up  v  beget, bring about, bring in his wake, bring with it, carry with it
change-up  v  clear the way for, compound, contribute to, crank up, degenerate into, descend into
change-up  v  drive us into, engender, entrench, escalate into, facilitate, force up, glorify, incentivise
change-up  v  incentivize, instil, instill, invite, lay the foundation for, lay the ground for
change-up  v  lay the groundwork for, lead to, legitimise, legitimize, lend itself to, normalise
change-up  v  open the floodgates to, open the way for, open the way to, pave the way for, pitch us into
change-up  v  plant the seeds of, plunge us into, precipitate, result in, send up, set in motion, set off
change-up  v  set the stage for, slide into, smack of, sow the seeds of, spark off, spiral into, tip over into
change-up  v  tip us into, touch off, translate into, trigger a wave of, unleash, usher in an era of, whip up
prevent  v  break the cycle of, break the grip of, break the spiral of, bridge the divide, bridge the gap
prevent  v  bring an end to, bring under control, chase away, close a loophole, close the door to
prevent  v  close the gap, consign ~ to history, cushion, dampen, deflect, dent, drive away, drive down
prevent  v  extinguish, force down, free us from, get a grip on, get on top of, get to grips with
prevent  v  go to the root of, guard us against, heal the divide, help avoid, help bring down, help combat
prevent  v  help curb, help cut, help ease, help fight, help lower, help prevent, help reduce, help tackle
prevent  v  insure against, insure us against, keep a check on, keep a grip on, keep a lid on, make a dent in
prevent  v  make inroads into, narrow the gap, offset, push down, put a brake on, put a cap on, put a dent in
prevent  v  put a lid on, put an end to, put paid to, put the brakes on, rid the city of, rid the country of
prevent  v  rid us of, scare away, scare off, shut the door on, strike at the root of, strike at the roots of
prevent  v  tackle the root of, tackle the roots of, take a bite out of, take the edge off, turn the corner on
prevent  v  turn the tide against, turn the tide of, turn the tide on, uproot, win the battle against
prevent  v  win the fight against, win the war on
bad-for  v  be a barrier to, be a betrayal of, be a bitter blow for, be a blight on, be a blot on
bad-for  v  be a blow for, be a blow to, be a body blow to, be a brake on, be a breach of, be a burden on
bad-for  v  be a catastrophe for, be a curse on, be a dagger at the heart of, be a dagger in the heart of
bad-for  v  be a danger to, be a death knell for, be a death sentence for, be a denial of, be a disaster for
bad-for  v  be a disservice to, be a drag anchor on, be a drag on, be a drain on, be a hammer blow to
bad-for  v  be a hindrance to, be a kick in the teeth for, be a knife in the back of, be a menace to
bad-for  v  be a millstone around the neck of, be a millstone round the neck of, be a nail in the coffin of
bad-for  v  be a nightmare for, be a noose around the neck of, be a recipe for the ruin of, be a scar on
bad-for  v  be a setback for, be a slap in the face for, be a slap in the face to, be a stain on
bad-for  v  be a stake through the heart of, be a stumbling block for, be a stumbling block to, be a tax on
bad-for  v  be a thorn in the side of, be a threat to, be a tragedy for, be a violation of, be a war on
bad-for  v  be an abuse of, be an affront to, be an assault on, be an attack on, be an impediment to
bad-for  v  be an injustice to, be an insult to, be an insult to the intelligence of, be an obstacle to
bad-for  v  be awful for, be bad for, be catastrophic for, be crippling for, be damaging for, be damaging to
bad-for  v  be deadly for, be devastating for, be devastating to, be disastrous for, be fatal for, be fatal to
bad-for  v  be hard on, be harmful to, be rough on, be ruinous for, be terrible for, be the death of
bad-for  v  be the end of the line for, be the end of the road for, be the last nail in the coffin of
bad-for  v  be the last straw for, be the ruin of, be the ruination of, be the undoing of, bite into
bad-for  v  bleed ~ of, bore ~ rigid, bore ~ to death, bore ~ to tears, box ~ in, burden ~ with debt
bad-for  v  bury ~ in debt, bury ~ in paperwork, cast ~ adrift, cast ~ aside, cheat ~ of, choke ~ with
bad-for  v  con ~ out of, condemn ~ to, consign ~ to, crowd ~ out, cut ~ adrift, cut into, cut ~ loose
bad-for  v  cut ~ off from, cut the ground from under, dent, dig the grave of, doom ~ to
bad-for  v  drain the lifeblood from, drive a nail into the coffin of, drive ~ from his home
bad-for  v  drive ~ from his homes, drive ~ from the land, drive ~ into bankruptcy, drive ~ into debt
bad-for  v  drive ~ into poverty, drive ~ into the ground, drive ~ off the land, drive ~ out of the market
bad-for  v  drive ~ to distraction, drive ~ to drink, drive ~ to the brink
bad-for  v  drive ~ to the edge, drive ~ up the wall, drown ~ in debt
bad-for  v  drown ~ in paperwork, drown ~ in red tape, dump costs on, elbow ~ out, expose ~ to, fence ~ in
bad-for  v  fob ~ off with, force ~ from his homes, force ~ into debt, force ~ into poverty
bad-for  v  force ~ off the land, force ~ onto the streets, force ~ out of business, force ~ to choose between
bad-for  v  force ~ to close, force ~ to shut, force ~ to the wall, freeze ~ out, freeze ~ out of
bad-for  v  grind ~ down, grind ~ into the dust, hem ~ in, hold ~ captive, keep ~ apart, keep ~ in chains
bad-for  v  keep ~ in debt, keep ~ in ignorance, keep ~ in limbo, keep ~ indoors, keep ~ out of work
bad-for  v  keep ~ poor, leave ~ angry, leave ~ at risk, leave ~ baffled, leave ~ bewildered, leave ~ bitter
bad-for  v  leave ~ cold and, leave ~ confused, leave ~ footing the bill, leave ~ for dead, leave ~ hungry
bad-for  v  leave ~ in chaos, leave ~ in danger of, leave ~ in despair, leave ~ in pain, leave ~ in shock
bad-for  v  leave ~ in tears, leave ~ in the cold, leave ~ in turmoil, leave ~ isolated, leave ~ jobless
bad-for  v  leave ~ on his knees, leave ~ on the breadline, leave ~ on the brink, leave ~ on the brink of
bad-for  v  leave ~ on the scrapheap, leave ~ on the street, leave ~ on the streets, leave ~ open to
bad-for  v  leave ~ paying, leave ~ penniless, leave ~ prey to, leave ~ queuing, leave ~ scared
bad-for  v  leave ~ scarred, leave ~ scrambling, leave ~ shaken, leave ~ struggling, leave ~ tied up
bad-for  v  leave ~ to cope, leave ~ to die, leave ~ to fend for themselves, leave ~ to foot the bill
bad-for  v  leave ~ traumatised, leave ~ unable to, leave ~ waiting, leave ~ without a roof
bad-for  v  leave ~ without a voice, leave ~ without power, leave ~ without water, leave ~ without work
bad-for  v  load costs on, load costs onto, load ~ with debt, lock ~ into, lock ~ out of, make a desert of
bad-for  v  make a fool of, make a fortress of, make a prison of, make an enemy of, make ~ choose between
bad-for  v  make criminals of, make ~ feel, make fools of, make ~ foot the bill, make ~ homeless
bad-for  v  make ~ jobless, make ~ jump through hoops, make paupers of, make ~ pay for, make ~ pay the price
bad-for  v  make ~ poorer, make ~ redundant, make scapegoats of, make ~ suspects, make ~ unwelcome
bad-for  v  make ~ wait, make ~ worse off, milk ~ dry, move ~ to anger, muscle ~ out, palm ~ off with
bad-for  v  plunge ~ into chaos, plunge ~ into crisis, plunge ~ into darkness, plunge ~ into poverty
bad-for  v  plunge ~ into recession, plunge ~ into war, push ~ below the poverty line, push ~ into debt
bad-for  v  push ~ into the arms of, push ~ off the land, push ~ out of work, push ~ over the brink
bad-for  v  push ~ to the edge, put a gun to the head of, put a noose around, put a question mark over
bad-for  v  put an end to, put ~ in a straitjacket, put ~ in doubt, put ~ in mortal danger, put ~ in peril
bad-for  v  put ~ in the dock, put ~ in the firing line, put ~ in the line of fire, put ~ off for life
bad-for  v  put ~ off learning, put ~ off voting, put ~ on the breadline, put ~ on the dole
bad-for  v  put ~ on the scrapheap, put ~ on the street, put ~ on the streets, put ~ through agony
bad-for  v  put ~ through the mill, put ~ through the wringer, put ~ to flight, put ~ under pressure
bad-for  v  put ~ under strain, put ~ under threat, reduce ~ to a number, reduce ~ to beggary
bad-for  v  reduce ~ to numbers, reduce ~ to penury, reduce ~ to rubble, reduce ~ to tears, relegate ~ to
bad-for  v  rip the soul out of, rip up the rights of, rob ~ of dignity, rob ~ of his dignity
bad-for  v  rob ~ of his livelihood, rob ~ of hope, run ~ ragged, send ~ home hungry, send ~ hungry
bad-for  v  send ~ into a panic, send ~ into a spin, send ~ into debt, send ~ over the edge
bad-for  v  send ~ to an early grave, send ~ to bed hungry, send ~ to school hungry, send ~ to the food bank
bad-for  v  send ~ to the wall, set ~ adrift, set the stage for the ruin of, shift costs onto
bad-for  v  shift the burden onto, shift the burden to, shift the cost onto, shut ~ out of
bad-for  v  sign the death warrant for, smother ~ in red tape, sound the death knell of, squeeze ~ dry
bad-for  v  squeeze ~ until the pips squeak, starve ~ of cash, starve ~ of funding, starve ~ of funds
bad-for  v  starve ~ of water, strangle ~ with red tape, strip ~ of dignity, strip ~ of his dignity
bad-for  v  strip ~ of rights, subject ~ to, suck ~ dry, suck the lifeblood from, suffocate ~ with
bad-for  v  swindle ~ out of, take a sledgehammer to, take a wrecking ball to, take an axe to
bad-for  v  take food off the table of, take ~ for mugs, take money out of
bad-for  v  take the bread out of, take the heart out of, tear the guts out of, throw ~ a curveball
bad-for  v  throw ~ into confusion, throw ~ into disarray, throw ~ into doubt, throw ~ into turmoil
bad-for  v  throw ~ on the scrapheap, throw ~ on the street, throw ~ onto the streets, tip ~ into poverty
bad-for  v  tip ~ into recession, tip ~ over the edge, treat ~ as a burden, treat ~ as a cash cow
bad-for  v  treat ~ as a nuisance, treat ~ as an afterthought, treat ~ as cattle, treat ~ as criminals
bad-for  v  treat ~ as fools, treat ~ as numbers, treat ~ as second-class, treat ~ as second-class citizens
bad-for  v  treat ~ badly, treat ~ cruelly, treat ~ harshly, treat ~ shabbily, treat ~ unfairly
bad-for  v  treat ~ with cruelty, treat ~ with disrespect, treat ~ with scorn, treat ~ with suspicion
bad-for  v  trick ~ out of, turn ~ against each other, turn ~ inside out, turn ~ into a battleground
bad-for  v  turn ~ into a building site, turn ~ into a desert, turn ~ into a dump
bad-for  v  turn ~ into a fortress, turn ~ into a ghost town, turn ~ into a pariah, turn ~ into a police state
bad-for  v  turn ~ into a war zone, turn ~ into a wasteland, turn ~ into beggars
bad-for  v  turn ~ into refugees, turn ~ into second-class citizens, turn ~ into suspects
bad-for  v  turn ~ on each other, turn ~ to dust, turn ~ upside-down, wear ~ down, whittle away
bad-for  v  whittle away at, work ~ into the ground, work ~ to death
good-for  v  be a big step forward for, be a blessing for, be a blessing to, be a bonus for, be a boost for
good-for  v  be a boost to, be a breath of fresh air for, be a chance for, be a comfort to, be a fillip for
good-for  v  be a fillip to, be a fresh start for, be a friend to, be a godsend for, be a godsend to
good-for  v  be a haven for, be a help to, be a lifeline to, be a lifesaver for
good-for  v  be a new dawn for, be a relief for, be a relief to, be a safe haven for, be a sanctuary for
good-for  v  be a shot in the arm for, be a shot in the arm to, be a springboard for, be a step forward for
good-for  v  be a stepping stone for, be a tonic for, be a triumph for, be a turning point for
good-for  v  be a victory for, be a win for, be an opportunity for, be brilliant for, be crucial for
good-for  v  be crucial to, be essential for, be essential to, be excellent for, be fair on, be fair to
good-for  v  be fantastic for, be generous to, be gentle on, be good news for, be good to, be great for
good-for  v  be great news for, be healthy for, be ideal for, be key to, be kind to, be music to the ears of
good-for  v  be perfect for, be the backbone of, be the lifeblood of, be the making of, be the salvation of
good-for  v  be the saving of, be vital for, be vital to, be wonderful for, breathe fresh air into
good-for  v  breathe fresh life into, breathe life back into, bring ~ back from the dead
good-for  v  bring ~ back into work, bring certainty to, bring comfort to, bring dignity to
good-for  v  bring down the barriers between, bring fresh life to, bring help to, bring hope back to
good-for  v  bring ~ into the fold, bring ~ into the open, bring jobs to, bring justice to, bring life back to
good-for  v  bring life to, bring light to, bring new life to, bring ~ out of poverty
good-for  v  bring ~ out of the shadows, bring pride to, bring prosperity to, bring security to
good-for  v  bring ~ together under, bring ~ up to date, bring ~ up to scratch, bring water to
good-for  v  bring ~ within reach of, bring work to, champion the cause of, defend the interests of
good-for  v  defend the rights of, do ~ a favor, do ~ a favour, do ~ a great service, do ~ a power of good
good-for  v  do ~ a service, do justice to, drag ~ into the 21st century, drag ~ into the twenty-first century
good-for  v  give ~ a better chance, give ~ a better future, give ~ a better life
good-for  v  give ~ a fair crack of the whip, give ~ a fair deal, give ~ a fair shot, give ~ a fighting chance
good-for  v  give ~ a foot in the door, give ~ a foot on the ladder, give ~ a foothold, give ~ a helping hand
good-for  v  give a helping hand to, give a leg up to, give a lifeline to, give a new lease of life to
good-for  v  give ~ a new lease on life, give ~ a new start, give ~ a place to, give ~ a platform
good-for  v  give ~ a purpose, give ~ a reason to, give ~ a roof over, give ~ a safe place
good-for  v  give ~ a sense of purpose, give ~ a stake in, give ~ a start in life, give a voice to
good-for  v  give ~ a warm welcome, give ~ back his dignity, give ~ breathing room, give ~ breathing space
good-for  v  give certainty to, give ~ clarity, give ~ cover, give dignity to, give ~ freedom to
good-for  v  give ~ fresh hope, give fresh hope to, give fresh impetus to, give ~ heart, give ~ new hope
good-for  v  give new hope to, give new impetus to, give ~ new life, give priority to, give protection to
good-for  v  give ~ reassurance, give ~ relief, give ~ some respite, give ~ stability, give ~ strength
good-for  v  give ~ support, give ~ the boost, give ~ the chance, give ~ the confidence
good-for  v  give ~ the recognition, give ~ the respect, give ~ the support, give ~ what he needs
good-for  v  give ~ what they need, haul ~ out of, inject fresh life into, inject life into
good-for  v  inject new life into, keep ~ above water, keep faith with, keep ~ from going under
good-for  v  keep ~ from harm, keep ~ in good health, keep ~ in his home, keep ~ in his homes, keep ~ in jobs
good-for  v  keep ~ in pocket, keep ~ in touch, keep ~ independent, keep ~ off drugs, keep ~ off the dole
good-for  v  keep ~ on his feet, keep ~ on the rails, keep ~ on the straight and narrow, keep ~ out of prison
good-for  v  keep the wolf from the door of, lift a burden from, lift a weight off, lift ~ off the bottom
good-for  v  lift ~ off the floor, lift ~ out of misery, lift the burden from, lift the burden off
good-for  v  lift the burden on, lift the gloom over, lift the mood of, lift the spirits of, light the way for
good-for  v  make ~ a better place, make a big difference to, make a difference for, make a huge difference to
good-for  v  make a real difference to, make a world of difference for, make a world of difference to
good-for  v  make all the difference for, make all the difference to, make ~ better off, make ~ cheaper
good-for  v  make dreams come true for, make ~ fairer, make ~ feel at home, make ~ feel human
good-for  v  make ~ feel safer, make ~ feel valued, make ~ great again, make ~ happier, make ~ healthier
good-for  v  make life better for, make life simpler for, make life worth living for, make ~ more accessible
good-for  v  make ~ more affordable, make ~ more secure, make ~ proud, make ~ richer, make ~ shine
good-for  v  make ~ stronger, make the dreams of, make things better for, make up for the neglect of
good-for  v  meet the needs of, open new doors for, open new markets for, open new paths for, open the eyes of
good-for  v  open the way for, open up a world of, open up new markets for, open ~ up to, plead the cause of
good-for  v  protect the interests of, protect the rights of, pull ~ back from the brink
good-for  v  pull ~ back from the edge, pull ~ from the brink, pump new life into, put a smile on the faces of
good-for  v  put a spring in the step of, put ~ back in control, put fresh heart into, put heart into
good-for  v  put ~ in control, put ~ in the driving seat, put new heart into, put ~ on a firm footing
good-for  v  put ~ on a secure footing, put ~ on a sound footing, put ~ on an even keel
good-for  v  put ~ on the right road, put ~ on the road to recovery, put ~ right, put ~ to rights
good-for  v  put wind in the sails of, raise the hopes of, raise the morale of, raise the profile of
good-for  v  raise the sights of, raise the spirits of, raise the standing of, save ~ a fortune
good-for  v  save ~ for the nation, save ~ from bankruptcy, save ~ from closure, save ~ from destruction
good-for  v  save ~ from extinction, save ~ from ruin, save ~ from the scrapheap, see ~ safely through
good-for  v  see ~ through the winter, serve the interests of, serve the needs of, set ~ back on his feet
good-for  v  set ~ on a sound footing, set ~ on his feet, set ~ on the path to, set ~ on the road to
good-for  v  set ~ on the road to recovery, set the record straight on, set the wheels in motion for
good-for  v  set ~ up for life, show ~ the way, show the way for, smooth the way for
good-for  v  stand up for the rights of, steer ~ clear of, steer ~ to safety, stick up for
good-for  v  take ~ off benefits, take ~ off the dole, take ~ out of poverty
good-for  v  take ~ out of tax, take the burden off, take the load off, take the pressure off the shoulders of
good-for  v  take the sting out of it for, tide ~ over, treat ~ as adults, treat ~ as human beings
good-for  v  treat ~ as partners, treat ~ decently, treat ~ equally, treat ~ kindly, treat ~ like adults
good-for  v  treat ~ like human beings, treat ~ well, treat ~ with care, treat ~ with compassion
good-for  v  treat ~ with courtesy, treat ~ with kindness, turn ~ into a beacon, turn ~ into a success
good-for  v  turn ~ into a success story, turn ~ into winners
bad-for  v  land us with, lumber us with
bad-for  v  condemn us to, expose us to, subject us to
amounting  v  be little short of, be nothing less than, be nothing short of
dislike  v  have a bellyful of, have had a bellyful of, have had it up to here with, have had it with
dislike  v  think again about
like  v  be sad to lose, be sad to see ~ go, be sorry to lose, be sorry to see ~ go, find little fault with
like  v  find little to complain about in, find little to object to in, find little to quarrel with in
like  v  find no fault in, find no fault with, find nothing to object to in, find nothing wrong with
like  v  have no argument with, have no beef with, have no complaint about, have no doubts about
like  v  have no hesitation in recommending, have no issue with, have no objections to, have no qualms about
like  v  have no quibble with, have no reservations about, lodge no objection to, make no objection to
like  v  raise no objection to, raise no objections to, see no reason to stand in the way of
like  v  see nothing wrong in, see nothing wrong with, swear blind by, take no issue with
dislike  v  be better off without, be happy to see the back of, be happy to see the end of, be well rid of
dislike  v  can do without, pick ~ to pieces, pick to pieces, pull ~ to bits, want a halt to, want a stop to
dislike  v  want an end to
object-bad  p  happy to see the back of, happy to see the end of, well rid of
deed-good  v  care a hoot about, care a jot about, care about, care for the, care two hoots about, come cheap
deed-good  v  cut it, cut the mustard, give a damn, give a fig for
deed-good  v  give two hoots about, have a clue, have a shred of decency, have an ounce of decency
deed-good  v  have the faintest idea, have the first idea, have the slightest idea, show a flicker of remorse
deed-good  v  show a hint of remorse, show a scrap of, show a shred of, show an ounce of, show any interest in
deed-good  v  show any mercy, show any remorse, show any respect, show any sign of remorse
deed-good  v  stand a chance of working
deed-bad  v  bring little, bring next to no, bring no benefit, bring no comfort, bring no joy, bring no relief
deed-bad  v  bring only misery
deed-bad  v  bring only pain, bring only trouble, cling on by, cling on to office, cling on to power
deed-bad  v  cling to office, cling to outdated, cling to power, cling to the past, do next to nothing
deed-bad  v  do precious little
deed-bad  v  give little thought to, give next to no, give no account of
deed-bad  v  give no comfort, give no guarantee, give no help, give no quarter, give no thought to
deed-bad  v  give scant regard to, go hungry, go short, go to bed hungry, go unanswered, go unheeded
deed-bad  v  go unpaid, go unpunished, have still to apologise, have still to deliver
deed-bad  v  have still to explain, have yet to account for, have yet to act, have yet to answer
deed-bad  v  have yet to apologise, have yet to apologize, have yet to come clean, have yet to deliver
deed-bad  v  have yet to explain, have yet to justify, have yet to lift a finger, have yet to live up to
deed-bad  v  have yet to make good, have yet to offer, have yet to prove
deed-bad  v  leave little room for, leave little time for
deed-bad  v  leave little to, leave no place for, leave no time for, leave too little, lose his homes
deed-bad  v  lose his jobs, lose his livelihoods, make it up, make little difference, make little impact
deed-bad  v  make little progress, make no allowance for, make no apology for, make no concession to
deed-bad  v  make no contribution, make no effort to, make no impact
deed-bad  v  make no progress, make precious little difference, make things up
deed-bad  v  need a kick up the backside, need a radical rethink, need a rethink, need an overhaul
deed-bad  v  need his eyes tested, need his head examined, need his head examining, need scrapping
deed-bad  v  need to get a grip, need to get his act together, need to grow up, need to wake up
deed-bad  v  offer cold comfort, offer little, offer next to no, offer no answers, offer no comfort
deed-bad  v  offer no help, offer no hope, offer no protection, offer no relief, offer no solution
deed-bad  v  offer no way out, offer scant, offer too little
deed-bad  v  show little sign of
bad-for  v  leave ~ bankrupt, leave ~ broke, leave ~ empty, leave ~ facing
bad-for  v  leave ~ no alternative, leave ~ no option, leave ~ no room, leave ~ no time
bad-for  v  leave ~ precious little, leave ~ rotting, leave ~ unanswered, leave ~ unpaid
bad-for  v  leave ~ with a bill, leave ~ with a mountain of, offend against
good-for  v  free up, free ~ up, free ~ up for
object-good  p  delighted to have, delighted to support, desperate to keep, desperate to save
object-good  p  determined to defend, determined to keep, determined to protect, determined to save
object-good  p  devastated to lose, fortunate to have, glad to have, glad to support, grateful to have
object-good  p  happy to back, happy to have, happy to support, heartbroken to lose, inclined to back
object-good  p  inclined to support, loath to give up, loath to lose, lucky to have, minded to approve
object-good  p  minded to back, minded to support, pleased to back, pleased to have, pleased to support
object-good  p  prepared to back, prepared to support, proud to back, proud to have, proud to support
object-good  p  ready to back, ready to support, reluctant to give up, reluctant to lose, sad to lose
object-good  p  sad to see, sorry to lose, sorry to see, unwilling to give up, willing to back
object-good  p  willing to support
object-bad  p  ashamed to have supported, determined to block, determined to fight, determined to oppose
object-bad  p  determined to resist, determined to scrap, determined to stop, glad to see the back of
object-bad  p  hesitant to back, hesitant to support, inclined to reject, loath to back, loath to endorse
object-bad  p  loath to support, minded to oppose, minded to reject, reluctant to accept, reluctant to back
object-bad  p  reluctant to embrace, reluctant to endorse, reluctant to support, right to block
object-bad  p  right to condemn, right to criticise, right to fear, right to oppose, right to question
object-bad  p  right to reject, right to scrap, right to stop, sorry to have backed, sorry to have supported
object-bad  p  unwilling to accept, unwilling to back, unwilling to endorse, unwilling to support
bad-thing  n  absenteeism, acid attack, arrears, arson attack, bad debt, bed blocking, bed-blocking
bad-thing  n  benefit fraud, black market, brain drain, budget hole, capital flight, child labour
bad-thing  n  commuting time, cyberbullying, death toll, debt burden, divorce rate, election fraud
bad-thing  n  electricity bill, fare rise, fatigue, fly-tipping, food shortage, forced labour, fuel shortage
bad-thing  n  ghost town, grocery bill, hospital admission, hospital infection, housing shortage, ill feeling
bad-thing  n  ill health, ill-feeling, illegal logging, illegal mining, invasive species, ivory poaching
bad-thing  n  joyriding, light pollution, match-fixing, missed appointment, noise nuisance, odor, odour
bad-thing  n  online abuse, overcrowding, poor health, pothole, price hike, price increase, queue time
bad-thing  n  rent increase, rent rise, reoffending, road death, segregation, skills shortage, spam
bad-thing  n  staff shortage, suicide rate, tax hike, tax increase, tax rise, trolling, truancy, vote rigging
bad-thing  n  vote-rigging, wage theft, water pollution, water shortage, welfare fraud, wildlife crime
bad-thing  n  workplace bullying
good-thing  n  academic excellence, academic freedom, academic standard, air quality, animal welfare
good-thing  n  attendance figure, breadwinner, business confidence, child safety, civic pride
good-thing  n  community spirit, consumer choice, consumer confidence, crop yield, data protection
good-thing  n  disposable income, economic growth, energy efficiency, energy independence, energy security
good-thing  n  exam result, export earnings, family business, family farmer, fish stock, food safety
good-thing  n  food security, foreign investment, green space, home ownership, investor confidence
good-thing  n  inward investment, job satisfaction, judicial independence, local business, national unity
good-thing  n  passenger number, passenger safety, patient safety, pay packet, productivity growth
good-thing  n  public confidence, public safety, public trust, purchasing power, road safety
good-thing  n  school attendance, small trader, smallholding, social cohesion, social mobility, soil quality
good-thing  n  spending power, take-home pay, ticket sale, visitor number, voter turnout, wage growth
good-thing  n  water quality, women's rights, women's safety, work-life balance
dislike  v  want ~ done away with, want ~ gone for good, want ~ off the table, want ~ out of
change-up  v  carry out, diversify, modernise, modernize, put ~ into effect, put into practice, rebuild
change-up  v  refurbish, renovate, repair, see through
deed-good  v  bring both sides together, bring communities together, bring families together
deed-good  v  bring generations together, bring the country together, bring us closer, bring us together
plain  v  be valid for, be valid from, be valid through, be valid until, hit land, hit the coast, lie ~ above
plain  v  lie ~ below, lie east of, lie ~ east of, lie north of, lie ~ north of, lie ~ off, lie south of
plain  v  lie ~ south of, lie west of, lie ~ west of, strike at, strike the coast
like  v  be for ever in debt to, be forever in debt to, be forever in the debt of, be in debt to
like  v  shed a tear for, shed a tear over, shed tears for, shed tears over, weep for
object-good  p  forever in the debt of, in debt to
object-bad  p  at the door of, at the feet of, squarely at the door of, squarely at the feet of
deed-good  v  make hearts sing, make his heart sing, make his hearts sing, make his rivals look
deed-good  v  make it look easy, make ~ look easy, make ~ look like amateurs, make ~ look like beginners
deed-good  v  make ~ look like child's play, make ~ look ordinary, make ~ look second-rate
deed-good  v  make the heart sing, make the rest look, rewrite the record books, rewrite the rules
deed-good  v  rewrite the textbooks, save ~ a day, save ~ a journey, save ~ a trip, save ~ an hour
deed-bad  v  blink first, come decades too late, come months too late, come years too late, jam
deed-bad  v  set his teeth on edge, set teeth on edge
good-for  v  save ~ a journey, spare
like  v  give ~ full support, give ~ his approval, give ~ his cautious backing, give his cautious backing to
like  v  give ~ his cautious support, give his cautious support to, give ~ his endorsement
like  v  give his endorsement to, give ~ his full approval, give his full approval to, give ~ his full backing
like  v  give his full backing to, give ~ his full blessing, give his full blessing to
like  v  give ~ his full endorsement, give his full endorsement to, give ~ his full support
like  v  give his full support to, give ~ his unanimous backing, give his unanimous backing to
like  v  give ~ his unanimous support, give his unanimous support to, give ~ his unconditional backing
like  v  give his unconditional backing to, give ~ his unconditional support
like  v  give his unconditional support to, give ~ his unqualified backing, give his unqualified backing to
like  v  give ~ his unqualified support, give his unqualified support to, give ~ his wholehearted backing
like  v  give his wholehearted backing to, give ~ his wholehearted support, give his wholehearted support to
like  v  give ~ strong backing, give ~ strong support, give ~ unanimous backing, give ~ unanimous support
like  v  give ~ unconditional backing, give ~ unconditional support, give ~ wholehearted backing
like  v  give ~ wholehearted support
like  v  ratify
good-for  v  subsidize
# Ways of saying: what stands beside them is said.
reporting  v  affirm, aver, bark, bellow, boast, brag, chide, chime, chime in, chuckle, concur, confess
reporting  v  counsel, crow, cry, deadpan, demur, disagree, drawl, enthuse, exclaim, exult, fume, gasp, giggle
reporting  v  grin, gripe, groan, grouch, growl, gush, hiss, intone, jeer, lecture, marvel, mumble, murmur
reporting  v  mutter, preach, rage, rail, rant, rave, reaffirm, rejoice, rejoin, reminisce, roar, scoff
reporting  v  scream, shout, shrug, sigh, smile, snap, sneer, sob, tease, theorise, threaten, thunder, wail
reporting  v  whisper, wonder, yell
# More verbs.
like  v  evangelise, popularise, popularize, rhapsodise about, rhapsodise over, rhapsodize about
like  v  rhapsodize over, sing the glories of, talk up, wax enthusiastic about
dislike  v  critique, deprecate, eviscerate, hit out against, inveigh at, jib at, kvetch about
dislike  v  lash into, lash out over, monster, pick at, polemicise against, quail at, rubbish
dislike  v  scoff over, second-guess, sermonise against, slam-dunk, snigger at, take down
dislike  v  traduce, tut over
good-for  v  brighten up, clear the air, decarbonise, decarbonize, declutter, deglamorise
good-for  v  demilitarise, demilitarize, democratise, democratize, demystify, desegregate, destigmatise
good-for  v  destigmatize, detoxify, enchant, enrapture, exhilarate, future-proof
good-for  v  get the best out of, get the most out of, humanise, humanize, jazz up
good-for  v  level the playing field, lift the mood, lift the spirits, liven up, make life easier
good-for  v  make the most of, mesmerise, mesmerize, perk up, re-energise, reanimate, reenergise, reenergize
good-for  v  reinvent, revivify, smarten up, spellbind, spruce up, succour, unblock, unburden
good-for  v  unclog, unleash the potential of, unlock the potential of, untangle
bad-for  v  asphyxiate, bastardise, bloat, bludgeon, botch up, bring death to, bring disgrace on
bad-for  v  bring disrepute to, bring shame on, bring shame upon, bring war to, bulldoze over, cannibalise
bad-for  v  cannibalize, cheapen, clog up, coarsen, cock up, commercialise, commodify, complicate
bad-for  v  complicate matters for, convulse, criminalise, criminalize, desensitise, desensitize
bad-for  v  destroy faith in, destroy trust in, disempower, disincentivise, disincentivize, dislocate
bad-for  v  disunite, enervate, erode confidence in, erode faith in, erode trust in, estrange
bad-for  v  fetter, flummox, fluster, ghettoize, gum up, hector, homogenise, homogenize, immiserate
bad-for  v  indoctrinate, infantilise, infantilize, knobble, marginalise, marginalize, militarise, militarize
bad-for  v  muck up, nauseate, nobble, obliterate, overcrowd, overheat, overload, overwork, patronise
bad-for  v  patronize, pauperise, pauperize, pockmark, politicise, politicize, puncture
bad-for  v  shake confidence in, shake faith in, shake trust in, shipwreck, sow doubt about, sow doubts about
bad-for  v  sow fear among, sow panic among, spread fear among, spread panic among, stigmatise, stigmatize
bad-for  v  strike a blow against, strike a blow at, strike at the heart of, strike at the root of
bad-for  v  strike fear into, strike terror into, stultify, stupefy, tear up the rights of, trammel, trash
bad-for  v  trivialise, trivialize, unbalance, undercut, undermine confidence in, undermine faith in
bad-for  v  undermine trust in, underpay, undersell, unhinge, vulgarise, warp, whitewash
prevent  v  allay, choke back, clear away, clear up, curtail, defang, dispel, expunge, iron out, obliterate
prevent  v  scotch, smooth over, sort out, squelch, stifle, straighten out, stub out, sweep away
prevent  v  tame, temper, throttle, tone down, wash away
deed-bad  v  backbite, backstab, cloy, complicate matters, crash and burn, creak, defy reason, dilly-dally
deed-bad  v  disappoint, drone, electioneer, fearmonger, fester, freewheel, insult his intelligence
deed-bad  v  insult the intelligence of, insult the memory of, meander, mock the dead, moulder, mudsling
deed-bad  v  overcook, overheat, plod, pontificate, pussyfoot, reek, rot, scrounge, self-destruct, sour
deed-bad  v  splutter, underachieve, underwhelm, unravel, womanize
deed-good  v  amaze, astound, captivate, charm, convince, dazzle, delight, enchant, entertain, enthral
deed-good  v  enthrall, fascinate, inspire, mesmerise, mesmerize, please, reassure, satisfy, scintillate
deed-good  v  sizzle, sparkle, thrill
undergo-good  v  absolve, absolve ~ of, acquit ~ of, canonize, clear ~ of, exonerate ~ of, fete, hail as
undergo-good  v  honour, lionise, rehabilitate, reprieve, vindicate
# As people speak.
object-good  p  blessed to have, i 'd recommend, lost without, n't change a thing about, n't to like about
object-good  p  never been happier with, never been more grateful for, never been prouder of
object-good  p  never been so proud of, not change a thing about, not to like about, nothing but love for
object-good  p  nothing but thanks for, owe a great deal to, owe a lot to, owe everything to, owe his life to
object-good  p  owe our lives to, owe so much to, there 's nothing like, there is nothing like
object-good  p  there is nothing to beat, what would become of us without, what would i do without
object-good  p  what would we do without, where would i be without
object-good  p  where would we be without, you ca n't beat, you can not beat
subject-good  p  all right by me, fine by me, fine by us, fine with me, fine with us, good enough for me
subject-good  p  good enough for us, never let anyone down, never let me down, never let the town down
subject-good  p  never let us down, never let you down, never lets anyone down, never lets me down
subject-good  p  never lets us down, never lets you down, none too soon, not a day too soon
subject-good  p  not a moment too soon, nothing but a success, nothing to answer for, nothing to apologise for
subject-good  p  nothing to apologize for, nothing to be ashamed of, nothing to fear, nothing to hide
subject-good  p  nothing to reproach himself for, worth waiting for
deed-good  v  be all i need, be all we need, be the answer, be what people need, be what people want
deed-good  v  be what the country needs, be what they have been waiting for, be what we have been waiting for
deed-good  v  be what we need, be what we want, deserve a medal
deed-good  v  deserve a pat on the back, deserve a round of applause, deserve all the credit
deed-good  v  deserve all the praise, deserve every, deserve full marks, deserve his gratitude
deed-good  v  deserve his respect, deserve his support, deserve his thanks, deserve recognition
deed-good  v  deserve to be saved, deserve to succeed, deserve to survive, deserve top marks, get his vote
deed-good  v  grow on him, grow on his, grow on me, grow on us, have his full support, have his respect
deed-good  v  have his support, have his vote
enough  v  believe a word of, believe one word of, comprehend, fathom, forgive ~ for, give a cent for
enough  v  give a fig for, give a penny for, give ~ a second chance, give ~ a second thought, give an inch to
enough  v  give ~ house room, give ~ the time of day, give tuppence for, go back to, go near, look at ~ twice
enough  v  lose any sleep over the end of, make sense of, pay a cent for, pay a penny for
enough  v  pay a penny more for, see the logic in, see the logic of, see the sense in, see the sense of
enough  v  see the wisdom in, see the wisdom of, shed any tears for, shed any tears over, trust ~ as far as
enough  v  trust ~ with, understand, vote for ~ again, vote for ~ ever again, wish ~ on
object-bad  p  a better idea than, a better way than, bad blood over, better things to do than, can do without
object-bad  p  can live without, conned by, could happily do without, could live without
object-bad  p  could well do without, dictated to by, do very well without, duped by, fleeced by
object-bad  p  fobbed off by, get along without, hung out to dry by, kept in the dark about, lectured by
object-bad  p  left in the lurch by, lied to by, manage very well without, n't asked about
object-bad  p  n't consulted about, n't told about, never asked about, never consulted about, never told about
object-bad  p  no earthly reason for, no earthly use for, no longer any point in, not consulted about
object-bad  p  not told about, nothing to like about, only themselves to thank for, paid the price for
object-bad  p  pay a heavy price for, pay dearly for, pay the price for, paying a heavy price for
object-bad  p  paying dearly for, paying the price for, priced out by, robbed by, sold down the river by
object-bad  p  sold out by, something fishy about, something not right about, something rotten about
object-bad  p  something wrong with, squeezed by, stabbed in the back by, taken for a ride by
object-bad  p  taken for fools by, taken for granted by, talked down to by, the fault of, treated like dirt by
object-bad  p  what 's the good of, what 's the point in, what 's the point of, what 's the use of
object-bad  p  what earthly use is, what is the point in, what is the use of, who asked for, who wants
object-bad  p  whose idea was
subject-bad  p  a great deal to be desired, a lot to be desired, all about ego, all about money
subject-bad  p  all about power, all about profit, all about votes, beyond comprehension, beyond me
subject-bad  p  ca n't go on, can not go on, do n't get it
subject-bad  p  do n't know what they are doing, do n't understand, does n't get it
subject-bad  p  does n't know what he is doing, does n't know what it is doing, does n't understand
subject-bad  p  does not understand, has n't a clue, has n't the faintest idea, have n't a clue, just not on
subject-bad  p  little to address, little to ease, little to help, little to improve, little to prevent
subject-bad  p  little to protect, little to reassure, little to reduce, little to solve, little to stop
subject-bad  p  little to tackle, much to be desired, n't fit for, n't worth a, n't worth having
subject-bad  p  n't worth the bother, next to nothing for
subject-bad  p  nothing to address, nothing to ease
subject-bad  p  nothing to help, nothing to improve, nothing to prevent, nothing to protect
subject-bad  p  nothing to reassure, nothing to reduce, nothing to solve, nothing to stop, nothing to tackle
subject-bad  p  of no earthly use, only care about money, only cares about money
subject-bad  p  only interested in money, only think of themselves
subject-bad  p  only thinks of himself, only thinks of itself, ought to have known better
subject-bad  p  ought to know better, precious little for, should know better, simply not on
subject-bad  p  think only of themselves, thinks only of himself, thinks only of itself
bad-for  v  drive ~ insane, drive ~ to tears, make ~ angry, make ~ anxious, make ~ ashamed, make ~ cringe
bad-for  v  make ~ despair, make ~ feel like a criminal, make ~ feel like criminals
bad-for  v  make ~ feel like second-class citizens, make ~ feel old, make ~ feel small, make ~ feel stupid
bad-for  v  make ~ feel unsafe, make ~ feel unwelcome, make ~ furious, make ~ look bad, make ~ look foolish
bad-for  v  make ~ look ridiculous, make ~ look silly, make ~ look weak, make ~ miserable, make ~ nervous
bad-for  v  make ~ sad, make ~ suffer, make ~ uncomfortable, make ~ uneasy, make ~ unhappy, make ~ weep
deed-bad  v  appal me, betray us, bore me, bother me, break his heart, cheat us, disgust me
deed-bad  v  do a lot of damage, do a lot of harm, do enough damage, do enough harm, do his head in
deed-bad  v  do much damage, do much harm, do no one any good, drive me up the wall, fill me with despair
deed-bad  v  fill me with dread, fill me with horror, fill me with rage, fill me with sadness
deed-bad  v  fill us with dread, fill us with shame, frighten me, get his goat, get under his skin
deed-bad  v  give me a headache, give me nightmares, give me sleepless nights, give me the creeps, horrify me
deed-bad  v  ignore us, insult me, insult us, keep me awake, keep us up at night
deed-bad  v  leave me angry, leave me cold, leave me in despair, leave me speechless, let me down
deed-bad  v  let us all down, make me angry, make me ashamed, make me cringe
deed-bad  v  make me despair, make me furious, make me nervous
deed-bad  v  make me sad, make me shudder, make me uneasy, make me weep, make us angry, make us ashamed
deed-bad  v  make us nervous, never care about, never cared, never deliver, never keep his promises
deed-bad  v  never work, rub me up the wrong way, scare me, sicken me, use us, worry me
deed-good  v  bring me joy, care about people, care about us
deed-good  v  fight for us, fill me with hope, fill me with joy
deed-good  v  fill me with pride, fill us with hope, fill us with pride, give me confidence, give me hope
deed-good  v  give me peace of mind, give us confidence, give us peace of mind, keep me going
deed-good  v  keep us all going, listen to people, make his day, make me happy, make me laugh, make me proud
deed-good  v  make me smile, make us all proud, put his mind at rest, respect me, respect us
deed-good  v  save his business, save his farm, save his jobs, save his life, save his lives, save his school
deed-good  v  save his town, save his village, stick up for us, treat me fairly
deed-good  v  treat me well, treat me with respect, treat us as equals, treat us fairly, treat us like adults
deed-good  v  treat us like family, treat us well, treat us with respect, understand his needs, understand us
deed-good  v  understand what we need, value us, warm his heart
dislike  v  argue passionately against, argue strongly against, be on the warpath over
dislike  v  be spoiling for a fight over, be up in arms against, bombard ~ with complaints
dislike  v  complain bitterly about, complain bitterly of, complain loudly about, deny permission for
dislike  v  hand ~ back, have a mountain of complaints about, keep a safe distance from
dislike  v  keep his distance from, mutiny over, object in the strongest terms to, object vehemently to
dislike  v  protest bitterly at, protest loudly against, rebel over, refuse consent for, refuse consent to
dislike  v  refuse permission for, refuse planning permission for, revolt over, speak passionately against
dislike  v  stay well clear of, steer well clear of
dislike  v  vote overwhelmingly against, vote overwhelmingly to reject, vote unanimously against
dislike  v  vote unanimously to reject, withhold approval from, withhold his backing from
dislike  v  withhold his support from, withhold permission for
object-bad  p  on the warpath over, spoiling for a fight over
like  v  argue passionately for, argue strongly for, chip in to save, come from far and wide for
like  v  come to accept, come to appreciate, come to love, come to respect, credit ~ for, credit ~ with
like  v  demonstrate in support of, flock to see, give consent to, give permission for
like  v  give planning permission for, grant permission for, grow fond of, grow to like, grow to love
like  v  grow to respect, learn to live with, learn to love, march in support of, plead passionately for
like  v  rally in support of, sign a petition for
like  v  sign a petition in support of, speak passionately for, speak passionately in favour of
like  v  strike in support of, vote overwhelmingly for, vote overwhelmingly to accept
like  v  vote unanimously for, vote unanimously to accept
change-down  v  bulldoze, knock ~ down, pull ~ down, put ~ down, switch off, switch ~ off, turn off
change-down  v  turn ~ off, unplug
change-up  v  bring ~ home, put ~ back, switch on, switch ~ on, turn on
deed-bad  v  be biased against, be biased towards, be living in the dark ages
deed-bad  v  be living in the last century, be rigged, be short of beds, be short of ideas, be short of money
deed-bad  v  be short of staff, live in the dark ages, live in the last century
deed-bad  v  rule by decree, rule by intimidation, rule with a rod of iron, rule with an iron fist
deed-bad  v  teach us nothing, tell us nothing
deed-good  v  boss the game, boss the midfield, come up to scratch, come up to standard
deed-good  v  give ~ a lesson, give ~ a run for his money, give ~ a torrid time
deed-good  v  keep abreast of, keep pace with, keep up with, make a string of saves, make save after save
deed-good  v  match up to, pay back every, repay every, run the game, score at will
deed-good  v  teach ~ a lesson in, treat ~ like human beings, treat ~ with dignity
prevent  v  blow the lid off, catch out, expose, flush out, hunt down, lay bare, lift the lid on
prevent  v  root out the, shine a spotlight on, smoke out
bad  n  Ponzi, cattle market, charter for cheats, cock and bull story, cock-and-bull story
bad  n  den of iniquity, den of thieves, doss-house, fairy story, glorified, headless chicken, hotbed of
bad  n  house divided, inquisition, jobs-for-the-boys, law unto itself
bad  n  milch cow, monument to vanity, nest of vipers, plaything, popularity contest
bad  n  punchbag, punching bag, pyramid scheme, rubbish tip, rudderless ship, runaway train
bad  n  sinking ship, state within a state, sweatshop
elevating  v  breathe life into, breathe new life into, hold ~ together, put ~ back on his feet, rescue
elevating  v  revive, save, turn ~ around
# Acts of these.
blaming  v  aim a broadside at, be concerned about, be sick of, be tired of, greet ~ with a shrug
blaming  v  greet ~ with alarm, greet ~ with anger, greet ~ with boos, greet ~ with catcalls
blaming  v  greet ~ with caution, greet ~ with derision, greet ~ with disbelief, greet ~ with dismay
blaming  v  greet ~ with fury, greet ~ with groans, greet ~ with horror, greet ~ with howls
blaming  v  greet ~ with incredulity, greet ~ with jeers, greet ~ with outrage, greet ~ with protests
blaming  v  greet ~ with scepticism, greet ~ with scorn, greet ~ with silence, greet ~ with skepticism
blaming  v  greet ~ with suspicion, have it in for, laugh out of court, laugh ~ out of court, make fun of
blaming  v  push ~ aside, push back against, push back at, push back on
praising  v  be blown away by, be bowled over by, be captivated by, be charmed by, be effusive about
praising  v  be enamoured of, be enchanted by, be for ever in debt to, be forever in debt to
praising  v  be full of praise for, be generous in his praise of, be indebted to, be lavish in his praise of
praising  v  be smitten with, be spellbound by, be taken with, be unstinting in his praise of, be wowed by
praising  v  doff his cap to, drink to, enthuse about, enthuse over, esteem, eulogise, eulogize, exalt
praising  v  find much to admire in, find much to like in, find plenty to like about, find plenty to like in
praising  v  flatter, give ~ a big hand, give ~ a rave review, give ~ a round of applause
praising  v  give ~ a standing ovation, give ~ five stars, give ~ full marks, give rave reviews to
praising  v  give ~ top marks, give top marks to, glorify, gush about, have a high opinion of
praising  v  have kind words for, have nothing but good to say about, have nothing but praise for
praising  v  have nothing but respect for, have only good things to say about, have only praise for
praising  v  have warm words for, heap praise upon, hold ~ in high esteem, hold ~ in high regard
praising  v  hold ~ in the highest regard, hold ~ up as a model, hold up as a model, hold ~ up as an example
praising  v  idolise, idolize, lap up, lavish praise on, lionise, lionize, look back fondly on
praising  v  name ~ among the best, owe ~ everything, owe everything to, owe his life to
praising  v  pick ~ out for praise, pile praise on, pour praise on, prize, rank ~ among the best
praising  v  rate ~ highly, rate highly, relish every moment of, remember ~ fondly, reserve praise for
praising  v  reserve special praise for, respect, revere, rhapsodise about, rhapsodise over, savor, savour
praising  v  shower praise on, shower ~ with compliments, shower ~ with praise, sing hymns to
praising  v  single ~ out for praise, speak fondly of, speak in glowing terms about, speak in glowing terms of
praising  v  speak warmly of, speak well of, swear by, take his hats off to, tip his hat to, toast, treasure
praising  v  trust, venerate, wax enthusiastic about, wax lyrical about, wax lyrical over, worship
declaring  v  battle for, battle to save, campaign to keep, campaign to save, campaign to scrap
declaring  v  campaign to stop, fight for, fight his corner for, fight on for, fight the corner of
declaring  v  fight to block, fight to keep, fight to save, fight to stop, fight tooth and nail for
declaring  v  get behind, stick by, stick up for, swing behind
refusing  v  deny permission for, give ~ the thumbs down, give the thumbs down to, hand ~ back
refusing  v  refuse consent for, refuse consent to, refuse permission for, refuse to have anything to do with
refusing  v  turn ~ away, turn ~ down, turn ~ down flat, vote ~ down, want no truck with
refusing  v  withhold permission for
welcoming  v  be buoyed by, be cheered by, be ecstatic about, be elated by, be glad to have, be heartened by
welcoming  v  be overjoyed at, be relieved at, be relieved by, give ~ a hero's welcome
welcoming  v  give ~ a rousing welcome, give ~ a warm reception, give ~ a warm welcome, give a warm welcome to
welcoming  v  greet ~ with applause, greet ~ with cheers, greet ~ with delight, greet ~ with enthusiasm
welcoming  v  greet ~ with joy, greet ~ with open arms, greet ~ with relief, meet ~ with applause
welcoming  v  meet ~ with enthusiasm, receive ~ warmly, receive ~ with enthusiasm, receive ~ with open arms
welcoming  v  roll out the red carpet for
like  v  give ~ a rousing welcome, give a rousing welcome to, turn out in force for
object-good  p  blown away by, bowled over by, ca n't do without, ca n't live without, ca n't wait for
object-good  p  can hardly wait for, can not do without, can not wait for, could n't do without
object-good  p  could n't live without, could not do without, could not live without, hate to lose
object-good  p  no reason to abandon, no reason to block, no reason to change, no reason to object to
object-good  p  no reason to oppose, no reason to reject, no reason to scrap, no reason to stop
object-good  p  no reason to touch, persuaded of, spoiled by, spoilt by, would n't be without, wowed by
object-bad  p  affronted by, could do without, no reason to back, no reason to believe in, no reason to keep
object-bad  p  no reason to support, no reason to thank, no reason to trust, smarting from, would n't touch
object-bad  p  would not touch, would rather not have
praising  p  blessed to have, blown away by, bowled over by, captivated by, charmed by, enamoured of
praising  p  enchanted by, lucky to have, nothing but praise for, nothing but respect for, smitten with
praising  p  worth every penny of, wowed by, you ca n't beat
blaming  p  at the door of, at the feet of, betrayed by, fed up to the back teeth with, fuming at, fuming over
blaming  p  had enough of, had it with, let down by, lied to by, livid about, livid with, ripped off by
blaming  p  seething over, sick and tired of, sick to death of, sickened by, something rotten about
blaming  p  something wrong with, talked down to by, the fault of, who asked for
declaring  p  firmly behind, fully behind, right behind, solidly behind, squarely behind
# Says nothing for or against, and says so.
distancing  v  be agnostic about, be agnostic on, be ambivalent about, be in two minds about
distancing  v  be in two minds over, be neutral on, be of two minds about, be torn over, be undecided about
distancing  v  be undecided on, be undecided over, disassociate from, disassociate himself from, disavow
distancing  v  disown, dissociate from, dissociate himself from, distance from, distance himself from
distancing  v  distance itself from, distance themselves from, express no opinion on, express no view on
distancing  v  have no opinion about, have no opinion on, have no position on, have no preference on
distancing  v  have no view on, have no views on, keep his distance from, offer no opinion on
distancing  v  pass no judgement on, pass no judgment on, remain neutral on, remain neutral over
distancing  v  sit on the fence on, sit on the fence over, stay neutral on, stay neutral over
distancing  v  take no position on, take no side on, take no sides on, take no sides over, take no view of
distancing  v  take no view on, wash his hands of
refusing  v  bat away questions about, be drawn on, be tight-lipped about, be tight-lipped on
refusing  v  brush aside questions about, brush off questions about, decline to be drawn on
refusing  v  decline to speculate about, decline to speculate on, decline to take sides on
refusing  v  decline to take sides over, deflect questions about, dodge a question about
refusing  v  dodge questions about, dodge questions on, duck questions about, duck questions on
refusing  v  evade questions about, have no comment about, have no comment on, have nothing to say about
refusing  v  have nothing to say on, keep mum about, keep mum on, keep quiet about, keep silent about
refusing  v  keep silent on, keep silent over, refuse to be drawn on, refuse to speculate about
refusing  v  refuse to speculate on, refuse to take sides on, refuse to take sides over, remain silent about
refusing  v  remain silent on, remain silent over, remain tight-lipped about, remain tight-lipped on
refusing  v  sidestep a question about, sidestep questions about, sidestep questions on, stay mum about
refusing  v  stay mum on, stay quiet about, stay silent about, stay silent on, stay silent over
refusing  v  stay tight-lipped about
plain  v  answer questions about, ask questions about, face questions about, field questions about
plain  v  take questions about, take questions on
bad-thing  n  bad blood, cold comfort, exhaustion, extra cost, extra paperwork, extra work, false alarm
bad-thing  n  false hope, half-truth, hard feeling, higher bill, higher rent, higher tax, ill will
bad-thing  n  longer queue, longer wait, mayhem, needless delay, needless suffering, short measure
bad-thing  n  sleepless night, unnecessary delay
good-thing  n  better deal, better future, better life, better pay, brighter future, decent home, decent pay
good-thing  n  decent wage, fair pay, fair share, fair wage, fairer deal, faster train, fresh hope, fresh idea
good-thing  n  fresh thinking, hot meal, job creation, laughter, level playing field, living wage, new blood
good-thing  n  new business, new hope, peace dividend, safe home, safer street, shorter queue, shorter wait
good-thing  n  shorter waiting time, smoother ride, square meal, warm home, wealth
# Calls, blame and credit.
change-up  v  bulldoze ~ through, force ~ through, railroad ~ through, ram ~ through, rush ~ through
change-up  v  steamroller ~ through
directive  v  bring pressure on, bring pressure to bear on, give ~ a deadline, give ~ an ultimatum
directive  v  heap pressure on, pile pressure on, prevail upon, put pressure on, set ~ a deadline
directive  v  throw down a challenge to
quantity  n  building, comeback, installation, modernisation, modernization, publication, reconstruction
quantity  n  reintroduction, return, strengthening, upgrading
object-good  p  credit belonged to, credit belongs to
object-good  p  credit goes to, credit is due to, credit must go to, credit should go to, thanks are due to
object-good  p  time had come for, time has come for
subject-good  p  be left alone
subject-good  p  left in peace, left well alone, n't to blame, not at fault, not to blame, unfairly blamed
subject-good  p  unfairly criticised, unfairly maligned, unjustly accused, wrongly accused, wrongly blamed
subject-good  p  wrongly convicted
subject-bad  p  never be allowed to happen again, never be repeated, never happen again, not be repeated
object-bad  p  blame lay with, blame lies with, blame must lie with, blame squarely on, fault lay with
object-bad  p  fault lies with, responsibility lay with, responsibility lies with, the finger at
dislike  v  lay ~ at the feet of
attributing  v  ascribe ~ to, attribute ~ to, owe ~ to, put ~ down to
change-down  v  drop
change-down  v  alter, amend, change, defunded, redraft, redraw, relocate, renegotiate, rethink, rewrite
change-down  v  take off, take off the market
amounting  v  be a byword for, be a case of, be a classic case of, be a classic example of, be a monument to
amounting  v  be a prime example of, be a recipe for, be a sign of, be a testament to, be a textbook case of
amounting  v  be a textbook example of, be a triumph of, be an example of, be bordering on, be close to
amounting  v  be evidence of, be next door to, be proof of, be synonymous with, be the definition of
amounting  v  be the embodiment of, be the epitome of, be the essence of, be the height of
amounting  v  be the incarnation of, be the peak of, be the picture of, be the product of, be the result of
amounting  v  be the very definition of, bear all the hallmarks of, bear the hallmarks of, become a byword for
amounting  v  become synonymous with, carry a whiff of, come across as, come as, come close to, count as
amounting  v  end up as, go down as, go down in history as, have all the hallmarks of, have all the makings of
amounting  v  have an air of, have more than a whiff of, have the makings of, have the whiff of, rank as
amounting  v  stand out as
# How it is done.
good  a  astutely, boldly, capably, cleverly, commendably, compassionately, competently, conscientiously
good  a  constructively, courteously, creditably, crisply, deftly, dependably, efficiently, effortlessly
good  a  elegantly, exquisitely, faultlessly, fluently, gallantly, gracefully, humbly, imaginatively
good  a  immaculately, judiciously, justly, lovingly, majestically, meticulously, nimbly, patiently
good  a  professionally, respectfully, rigorously, scrupulously, seamlessly, sensitively, shrewdly, skilfully
good  a  skillfully, soberly, stoutly, stylishly, sublimely, tactfully, tenderly, thoughtfully, valiantly
bad  a  abominably, amateurishly, arrogantly, belatedly, brazenly, catastrophically, chaotically, cravenly
bad  a  crudely, deceitfully, deplorably, disastrously, erratically, feebly, gracelessly, half-heartedly
bad  a  ham-fistedly, hamfistedly, haplessly, heartlessly, high-handedly, hypocritically, improperly
bad  a  inadequately, incompetently, indecisively, inefficiently, ineptly, inexcusably, insensitively, lamely
bad  a  lamentably, lazily, limply, listlessly, maliciously, meanly, naively, opportunistically, outrageously
bad  a  pathetically, pointlessly, reprehensibly, rudely, ruthlessly, scandalously, shabbily, shoddily
bad  a  sloppily, sluggishly, spinelessly, spitefully, stupidly, tactlessly, tamely, thoughtlessly, timidly
bad  a  unconscionably, unethically, unforgivably, unimaginatively, unjustly, unlawfully, unprofitably
bad  a  unreliably, unwisely, vindictively, wastefully, woodenly, wretchedly
subject-good  p  with authority, with compassion, with conviction, with flair, with great courage
subject-good  p  with great dignity, with kindness, with panache, with passion, with professionalism
subject-good  p  with sensitivity, with style, with verve
subject-bad  p  with astonishing arrogance, with breathtaking arrogance, with complete disregard for
subject-bad  p  with indecent haste, with utter contempt for, without mercy
subject-bad  p  without so much as a thank-you, without so much as a word, without so much as an apology
subject-bad  p  without the slightest shame
deed-good  v  acquit himself well, act well, adapt well to, behave well, carry himself well, cope well
deed-good  v  deal well with, do ~ well, function well, handle ~ well, manage well
deed-good  v  manage ~ well, respond well to, run well, run ~ well, teach ~ well, treat ~ well, work well
deed-bad  v  acquit himself badly, act badly, behave badly, cope badly, deal badly with, do ~ badly
deed-bad  v  handle ~ badly, handle ~ poorly, manage ~ badly, manage ~ poorly, perform badly, perform poorly
deed-bad  v  play badly, play poorly, respond badly to, run badly, run ~ badly, serve ~ badly, serve ~ ill
deed-bad  v  treat ~ badly, treat ~ poorly, work badly
# What something has, and what it lacks.
deed-bad  v  have a bias against, have a credibility problem, have a dark side
deed-bad  v  have a whiff of, have an image problem, have an ugly side, have blind spots, have contempt for
deed-bad  v  have contradictions, have defects, have disadvantages, have disdain for, have downsides
deed-bad  v  have drawbacks, have faults, have flaws, have gaping holes, have gaps, have holes
deed-bad  v  have limitations, have loopholes, have pitfalls, have shortcomings, have side effects
deed-bad  v  have teething troubles, have too many problems, have weaknesses
deed-good  v  have a clear head, have a clear plan, have a good ear, have a light touch
deed-good  v  have a safe pair of hands, have a sense of duty, have a sense of fairness, have a sense of humor
deed-good  v  have a sense of humour, have a sense of purpose, have a steady hand, have a sure touch
deed-good  v  have advantages, have an open mind, have backbone, have benefits
deed-good  v  have charm, have class, have clout, have common sense, have compassion
deed-good  v  have concern for, have courage, have creativity, have credibility, have decency, have dedication
deed-good  v  have depth, have determination, have dignity, have elegance, have feeling for, have flair
deed-good  v  have generosity, have good judgement, have good judgment, have good manners, have good sense
deed-good  v  have good taste, have grace, have guts, have honesty, have humility, have humor, have humour
deed-good  v  have imagination, have integrity, have kindness, have leadership qualities, have loyalty
deed-good  v  have maturity, have merit, have merits, have pace and power, have patience
deed-good  v  have professionalism
deed-good  v  have resilience, have respect for, have restraint, have skill, have soul, have sparkle
deed-good  v  have spirit, have stamina, have staying power, have strengths, have style, have substance
deed-good  v  have tact, have talent, have verve, have virtues, have vision, have warmth
deed-good  v  have wisdom, have wit
deed-bad  v  lack a moral compass, lack a sense of direction, lack a sense of humour
deed-bad  v  lack a sense of proportion, lack a sense of purpose, lack authority, lack basic amenities
deed-bad  v  lack basic decency, lack basic safety, lack character, lack charm, lack clarity, lack class
deed-bad  v  lack cohesion, lack commitment, lack common sense, lack compassion, lack concern for
deed-bad  v  lack consistency, lack coordination, lack decency, lack dedication, lack determination
deed-bad  v  lack dignity, lack drive, lack edge, lack elegance, lack energy, lack flair
deed-bad  v  lack generosity, lack good judgement, lack good manners, lack good sense, lack good taste
deed-bad  v  lack grace, lack honesty, lack honor, lack honour, lack humility, lack humor, lack humour
deed-bad  v  lack initiative, lack kindness, lack loyalty, lack maturity, lack nerve, lack openness
deed-bad  v  lack oversight, lack passion, lack patience, lack persistence, lack potential, lack power
deed-bad  v  lack precision, lack professionalism, lack resilience, lack respect for, lack restraint
deed-bad  v  lack scrutiny, lack skill, lack sparkle, lack spirit, lack strength, lack tact, lack talent
deed-bad  v  lack the funds to, lack the guts to, lack the means to, lack the nerve to
deed-bad  v  lack the skills to, lack tolerance, lack verve, lack virtue, lack wisdom
deed-bad  v  lack wit
deed-good  v  show authority, show discipline, show good faith, show good judgement, show good judgment
deed-good  v  show good sense, show imagination, show passion, show persistence, show potential, show style
deed-good  v  show vision
deed-bad  v  show arrogance, show bad faith, show bad judgement, show bad manners, show bad taste
deed-bad  v  show poor judgement, show poor judgment, show vanity
bad-for  v  affront, agitate, baffle, gall, incense, mystify, nettle, puzzle, scandalise, scandalize, sting
good-for  v  amaze, blow ~ away, bowl ~ over, elate, fascinate, mollify, win ~ over
object-good  p  flattered by, honoured by, intrigued by, mollified by, persuaded by, swayed by, tickled by
object-bad  p  agitated by, galled by, irked by, miffed by, nettled by, peeved by, put off by, turned off by
# Comparatives and superlatives.
bad  a  blander, blandest, bleakest, clumsiest, costliest, crazier, craziest, crudest, cruelest, cruellest
bad  a  daftest, deadlier, dearer, dirtiest, dodgier, dodgiest, drabbest, dreariest, dullest, dumber, dumbest
bad  a  feebler, feeblest, filthier, filthiest, flakier, flimsiest, foggier, foulest, ghastliest, gloomier
bad  a  gloomiest, greedier, greediest, grimmest, lamest, lazier, laziest, leakiest, lonelier, lousiest
bad  a  maddest, meanest, messier, messiest, murkier, murkiest, nastiest, noisiest, patchier, pricier
bad  a  riskiest, ruder, rudest, saddest, scarier, scariest, shabbiest, shadiest, shakiest, sillier, silliest
bad  a  sleaziest, sloppiest, slowest, sorriest, stupidest, tackiest, tamest, tawdriest, ugliest, vaguer
bad  a  vilest, weakest
good  a  ablest, bolder, boldest, bravest, calmest, classiest, cleanest, cleverer, cleverest, cosier, cosiest
good  a  fittest, freshest, friendliest, funnier, funniest, gentlest, happiest, healthiest, liveliest
good  a  lovelier, loveliest, neater, neatest, nimbler, noblest, prettier, prettiest, proudest, purer, purest
good  a  sanest, sounder, soundest, sturdiest, surer, surest, sweeter, sweetest, swiftest, tastier, tastiest
good  a  truest, warmest, wisest, wittier, wittiest
subject-good  p  easier to follow, easier to live with, easier to read, easier to understand, easier to use
subject-good  p  quicker to use, simpler to use, the least bad, the least worst, the lesser of two evils
subject-bad  p  clumsier to use, harder to follow, harder to read, harder to understand, harder to use
subject-bad  p  slower to use, the least convincing, the least effective, the least impressive
subject-bad  p  the least loved, the least popular, the least successful, the least useful, trickier to use
deed-good  v  bear comparison with, beat anything, beat everything, beat the rest
deed-good  v  compare favorably with, compare favourably with, compare well with, stand comparison with
deed-bad  v  be no patch on, compare badly with, compare poorly with, compare unfavorably with
deed-bad  v  compare unfavourably with, pale beside, pale in comparison, pale next to
deed-bad  v  be dying a slow death, be dying on his feet, burst at the seams, die a slow death
deed-bad  v  die on his feet, hide something, make life harder, make life hell, make life impossible
deed-bad  v  make life miserable, make life more difficult, make things harder, make things more difficult
deed-bad  v  rip people off, run behind schedule, rust away
deed-good  v  be going strong, do fine, go strong, keep bills low, keep fares low, keep going, make ends meet
deed-good  v  make things easier, make things simpler, make travel easier
bad-for  v  rip ~ off
# How it is received.
deed-bad  v  arouse anger, arouse fury, arouse hostility, arouse resentment, arouse suspicion
deed-bad  v  attract a storm of, attract complaints, attract criticism, attract derision, attract ridicule
deed-bad  v  attract scorn, cause a furore, cause a storm, cause alarm, cause an outcry, cause an uproar
deed-bad  v  cause anger, cause consternation, cause dismay, cause offence, cause offense, cause outrage
deed-bad  v  cause uproar, draw a backlash, draw a furious reaction, draw a furious response
deed-bad  v  draw an angry reaction, draw an angry response, draw boos, draw complaints, draw condemnation
deed-bad  v  draw derision, draw howls of, draw jeers, draw protests, draw ridicule, draw scorn
deed-bad  v  generate anger, generate complaints, generate resentment, give offence, give offense
deed-bad  v  have few admirers, have few friends, have few supporters, have few takers, have many critics
deed-bad  v  have many detractors, have many enemies, have no friends, have no shortage of critics
deed-bad  v  have plenty of critics, have plenty of enemies, meet with a storm of, meet with jeers
deed-bad  v  meet with protests, meet with resistance, provoke a backlash, provoke a furious response
deed-bad  v  provoke a revolt, provoke a storm, provoke alarm, provoke an outcry, provoke anger
deed-bad  v  provoke derision, provoke disbelief, provoke dismay, provoke fury, provoke howls of
deed-bad  v  provoke outrage, provoke protests, provoke resentment, provoke ridicule, provoke unrest
deed-bad  v  provoke uproar, run into a storm of, run into a wall of, run into criticism, run into opposition
deed-bad  v  run into resistance, spark a backlash, spark a furious response, spark a revolt, spark a storm
deed-bad  v  spark an outcry, spark howls of, spark protests, spark riots, spark uproar, trigger a backlash
deed-bad  v  trigger an outcry, trigger protests, trigger uproar
deed-good  v  attract acclaim, attract admirers, attract praise, become a classic, become a favourite
deed-good  v  become a firm favourite, become a hit, become a household name, become a legend
deed-good  v  become a national treasure, command admiration, command loyalty, command respect
deed-good  v  command support, command the respect of, command the support of, draw acclaim, draw admirers
deed-good  v  draw cheers, draw warm praise, end in glory
deed-good  v  end in success, end in triumph, end in victory, enjoy a fine reputation, enjoy a good reputation
deed-good  v  enjoy an excellent reputation, enjoy popularity, enjoy respect, enjoy support
deed-good  v  enjoy the confidence of, enjoy the respect of, enjoy the support of, enjoy the trust of
deed-good  v  have a devoted following, have a large following, have a loyal following, have many admirers
deed-good  v  have many friends, have plenty of admirers, have plenty of friends, meet with success
deed-good  v  win approval, win backing, win support, win trust, win widespread praise
undergo-good  v  enthusiastically receive, rapturously receive, universally admire, universally praise
undergo-good  v  warmly receive, warmly welcome, widely acclaim, widely admire, widely praise, widely respect
undergo-good  v  widely welcome
undergo-bad  v  badly receive, coolly receive, frostily receive, poorly receive, roundly condemn
undergo-bad  v  roundly criticise, universally condemn, universally loathe, widely condemn, widely criticise
undergo-bad  v  widely criticize, widely mock, widely ridicule
worsening  v  entrench, feed, foment, ignite, incite, perpetuate, provoke, reignite, rekindle, stir up, stoke
worsening  v  whip up
deed-bad  v  be always late, be long on promises, be long on slogans, be long on style, be long on talk
deed-bad  v  be long on words, be permanently late, be short on action, be short on charm
deed-bad  v  be short on delivery, be short on facts, be short on ideas, be short on imagination
deed-bad  v  be short on money, be short on substance
deed-good  v  be a feast, cut the time, halve the cost, halve the time
deed-good  v  have his back, have his backs, shorten the time
change-down  v  have another look at, look again at, take a fresh look at, take a long hard look at
change-down  v  take another look at
object-good  p  n't speak highly enough of, n't thank, not say enough good things about
object-good  p  not speak highly enough of, not thank
subject-good  p  with good grace, with good humor, with good humour
bad  n  ball and chain, bitter harvest, body-blow, cheap copy, cheap imitation, cold shower, cruel blow
bad  n  crushing blow, devastating blow, fatal blow, foul blow, hard slog, iron cage
bad  n  knockout blow, low blow, mortal blow, mouse trap, pale copy, poisoned apple, poor copy
bad  n  poor show, serious blow, severe blow, slave labour, slow poison, terrible blow
good  n  breath of air, elegant solution, fair bargain, fair compromise, fair hearing, fair price
good  n  fair reflection, fair result, fair reward, fair solution, fair trial, fine choice, good bargain
good  n  good bet, good compromise, good fit, great find, great fit, honourable compromise, ideal solution
good  n  inspired choice, just desert, just reward, just solution, lasting peace, natural choice
good  n  neat solution, perfect answer, perfect choice, reasonable compromise, safe choice, shrewd investment
good  n  simple solution, workable solution, worthy compromise
# What it is made of and how it was made.
undergo-bad  v  base on a false premise, base on a lie, base on a misunderstanding, base on a myth
undergo-bad  v  base on bad science, base on false assumptions, base on false premises, base on fear
undergo-bad  v  base on flawed data, base on guesswork, base on hearsay, base on ideology
undergo-bad  v  base on junk science, base on lies, base on myths, base on outdated data, base on prejudice
undergo-bad  v  base on rumour, bedevil by delays, bedevil by problems, beset by delays, beset by problems
undergo-bad  v  beset by scandal, bog down in detail, bog down in red tape, botch
undergo-bad  v  build on debt, build on fear, build on lies, build on sand, build on the cheap
undergo-bad  v  burden with debt, bury in red tape, cobble together, cobble together from
undergo-bad  v  cook up behind closed doors, cook up in secret, design for the few, design for the rich
undergo-bad  v  design to confuse, design to deceive, design to divide, design to enrich, design to fail
undergo-bad  v  design to intimidate, design to mislead, design to punish
undergo-bad  v  design to silence, destine to fail, do in haste, do on the cheap, dog by controversy
undergo-bad  v  dog by delays, dog by problems, dog by scandal, doom to fail, doom to failure
undergo-bad  v  draw up behind closed doors, draw up in haste, draw up in secret, draw up on the back of
undergo-bad  v  dream up by, drive by fear, drive by greed, drive by hatred, drive by ideology
undergo-bad  v  drive by malice, drive by panic, drive by politics, drive by profit, drive by revenge
undergo-bad  v  drive by spite, drive by vanity, hatch behind closed doors, hatch in secret, impose from above
undergo-bad  v  load against, make for the few, make for the rich, mar by controversy, mar by errors
undergo-bad  v  mar by fraud, mar by scandal, mar by violence, mean to fail, mean to intimidate
undergo-bad  v  mean to punish, mean to silence, mire in controversy, mire in corruption, mire in debt
undergo-bad  v  mire in scandal, misjudge, mistime, motivate by fear, motivate by greed, motivate by malice
undergo-bad  v  motivate by politics, motivate by racism, motivate by revenge, motivate by spite, overdo
undergo-bad  v  oversell, overshadow by scandal, overuse, plague by corruption, plague by delays
undergo-bad  v  plague by errors, plague by infighting, plague by problems, plague by scandal
undergo-bad  v  riddle with corruption, riddle with errors, riddle with flaws
undergo-bad  v  riddle with holes, riddle with loopholes, riddle with mistakes, rig against
undergo-bad  v  rig from the start, rig in favour of, root in fear, root in ignorance, root in prejudice
undergo-bad  v  root in racism, root in the past, saddle with debt, set up to fail, shroud in secrecy
undergo-bad  v  skew against, skew toward, skew towards, slant against, slant towards, slap together
undergo-bad  v  stack against, starve of cash, starve of funds, starve of investment, starve of money
undergo-bad  v  steep in corruption, strangle by red tape, taint by corruption, taint by fraud
undergo-bad  v  taint by scandal, throw together, tie up in red tape, tilt against, tilt towards big business
undergo-bad  v  tilt towards the rich, weigh down by bureaucracy, weigh down by debt, weight against
undergo-bad  v  write on the back of
undergo-good  v  back by evidence, back by facts, back by research, back by science, base on evidence
undergo-good  v  base on experience, base on fact, base on facts, base on merit, base on need, base on science
undergo-good  v  base on solid evidence, base on sound science, base on trust, build on rock
undergo-good  v  build on solid foundations, build on trust, build to last, craft with care
undergo-good  v  design for everyone, design for people, design with care, drive by compassion
undergo-good  v  drive by evidence, drive by need, drive by principle, ground in evidence, ground in fact
undergo-good  v  ground in reality, ground in science, make to last, make to measure, make with care
undergo-good  v  make with love, root in evidence, root in experience, root in fact, root in reality
undergo-good  v  run on sound lines, support by evidence, support by facts, support by research
undergo-good  v  support by science
subject-good  p  beautifully acted, beautifully built, beautifully designed, beautifully made
subject-good  p  beautifully played, beautifully restored, beautifully shot, beautifully sung
subject-good  p  beautifully written, brilliantly acted, brilliantly conceived, brilliantly written
subject-good  p  carefully balanced, carefully designed, carefully planned, carefully thought out
subject-good  p  cleverly designed, efficiently run, expertly run, finely balanced, finely crafted
subject-good  p  lovingly made, lovingly restored, neatly designed, perfectly judged
subject-good  p  perfectly pitched, perfectly timed, professionally run, restored to health, smoothly run
subject-good  p  superbly acted, superbly organised, superbly run, thoughtfully designed, well acted
subject-good  p  well argued, well coached, well designed, well drilled, well equipped, well led, well made
subject-good  p  well managed, well organised, well organized, well paced, well planned, well played
subject-good  p  well prepared, well staffed, well stocked, well timed, well trained, well written
subject-bad  p  badly acted, badly explained, badly led, badly lit, badly maintained, badly organised
subject-bad  p  badly organized, badly paid, badly prepared, badly researched, badly thought out
subject-bad  p  badly trained, badly written, carelessly drafted, clumsily drafted, clumsily written
subject-bad  p  crudely drawn, half finished, hastily assembled, hastily built, hastily drafted
subject-bad  p  hastily written, ill conceived, ill equipped, ill judged, ill prepared, ill thought-out
subject-bad  p  politically driven, poorly acted, poorly attended, poorly equipped, poorly explained
subject-bad  p  poorly led, poorly lit, poorly maintained, poorly organised, poorly organized, poorly paid
subject-bad  p  poorly prepared, poorly researched, poorly staffed, poorly trained, poorly written
subject-bad  p  shoddily built, shoddily made, sloppily drafted, sloppily written
undergo-bad  v  aim at silencing, catch cold, catch napping, find wanting
undergo-bad  v  intend to intimidate, intend to silence, leave red-faced, leave with egg on his face
undergo-bad  v  push through in haste, teach a lesson
subject-bad  p  a black day for, a bully's charter, a cheat's charter, a fool's paradise, a gentlemen's club
subject-bad  p  a lion's den, a public relations exercise, a rogue's charter, a snooper's charter
subject-bad  p  a viper's nest, an old wives' tale, fool's gold, heading for a fall, heading for disaster
subject-bad  p  heading for the rocks, heading for trouble, never answers, never delivers, never learn
subject-bad  p  never learns, never listen, never listens, not a patch on, nothing to be proud of
subject-bad  p  on everyone 's nerves, stuck in the last century
subject-good  p  a big win, a hit with, a huge win, a major win
subject-good  p  a quick win, a rare find, a real find, a shop window for, never failed to
subject-good  p  never missed a beat, never misses a beat
bad-for  v  break his heart, get on his nerves, turn his stomach
elevating  v  spare
subject-good  p  a valid argument, a valid point, entirely valid, equally valid, perfectly valid
commit  v  be bent on, be dead set on, be hell-bent on, be intent on, be set on, make up his mind to
commit  v  set his heart on, set his mind to
implicative-negative  v  advise against, counsel against
subject-bad  p  a gift to big business, a gift to criminals, a gift to the rich, a punishment for
subject-bad  p  against the interests of, beyond the means of
subject-bad  p  contrary to the interests of, out of the reach of
subject-good  p  a friend to, in all our interests, in the best interests of, in the interests of
subject-good  p  of great benefit to, of great help to, of great use to, of real benefit to
subject-good  p  of real use to
subject-bad  p  a gift for, a gift to
subject-good  p  a gift to families, a gift to the people, a gift to the poor
# Late and early, dear and cheap.
subject-bad  p  a year late, at enormous cost, at everyone else's expense, at great cost, at great expense
subject-bad  p  at huge cost, at taxpayers' expense, at the taxpayer's expense
subject-bad  p  at vast expense, behind the public's back
subject-bad  p  by the skin of his teeth, days late, decades behind, decades late
subject-bad  p  double the cost, double the price, half as good as, in dribs and drabs
subject-bad  p  in fits and starts, months behind
subject-bad  p  not half as good as, on a whim, on the quiet, ten times the price
subject-bad  p  three times the price, twice as expensive as, twice as long as
subject-bad  p  twice the cost, twice the price, weeks late
subject-bad  p  without a shred of, without a word of apology, without a word of explanation
subject-bad  p  without an apology, without telling anyone
subject-bad  p  years behind
subject-good  p  a fraction of the cost of, a fraction of the price of, above and beyond
subject-good  p  against all odds, against all the odds, ahead of time
subject-good  p  at a fraction of the cost, at a fraction of the price, at half the cost, at half the price
subject-good  p  beyond the call of duty, for a fraction of the cost, for a fraction of the price
subject-good  p  for half the cost, for half the price, in record time, like a champion
subject-good  p  like a hero, like a lion, like a man possessed, like a star
subject-good  p  to a standing ovation, to great acclaim, to great effect, to packed houses, to rave reviews
subject-good  p  to thunderous applause, to wide acclaim
subject-good  p  without a single accident, without a single complaint, without complaint
# On the pitch, on the stage, on the page.
deed-bad  v  be a bystander, be a spectator, bore his audience, bore the audience
deed-bad  v  concede a soft goal
deed-bad  v  drop a catch, drop the catch, fade away, fade badly
deed-bad  v  fail to show up, fail to take his chances, fail to turn up, forget his lines
deed-bad  v  give the ball away, go on too long, go through the motions, ham it up
deed-bad  v  labor the point
deed-bad  v  labour the point, lack a cutting edge, lack a finishing touch, lack cutting edge, lack ideas
deed-bad  v  lack invention, lay it on thick, miss a penalty, miss a sitter, miss every chance
deed-bad  v  miss from close range, mumble his lines, murder the part, murder the song, overact
deed-bad  v  play out of tune
deed-bad  v  play without conviction, put you to sleep
deed-bad  v  run too long, score an own goal, send you to sleep
deed-bad  v  sing flat, sing out of tune, sing sharp, sleepwalk through, spill the ball
deed-bad  v  take himself too seriously, take itself too seriously, tax the patience
deed-bad  v  test the patience, throw away a lead, throw away the lead
deed-bad  v  throw the game away, throw the match away, tire badly, try too hard
undergo-bad  v  boo off, catch in possession, catch out of position, haul off at half-time, jeer off, miscast
undergo-bad  v  outmuscle, outpace, outthink, whistle off
deed-good  v  act everyone off the stage, act his socks off, break the course record
deed-good  v  break the world record, brim with, bristle with ideas, burst with ideas
deed-good  v  claim the title, coast home, command the penalty area, command the ring, command the stage
deed-good  v  cover every blade of grass, crackle with
deed-good  v  dance like a dream, fizz along, fizz with, grip from first page to last
deed-good  v  grip from start to finish, grip from the first, grip the audience, grip the reader
deed-good  v  have the audience in the palm of, have the audience spellbound
deed-good  v  hold the attention, hold the audience in the palm of
deed-good  v  hold the audience spellbound, hold the stage, hold us spellbound, hum with energy
deed-good  v  keep the pages turning, keep the reader guessing, lift the cup, lift the trophy
deed-good  v  linger in the mind, linger long in the mind, make the part his own, nail the part, own the stage
deed-good  v  play like an angel, play the game of his life, pulse with life, race along, rattle along
deed-good  v  repay a second reading, repay a second visit, repay attention, repay rereading, rescue a point
deed-good  v  rescue the match, reward a second, reward attention, romp home, romp to victory
deed-good  v  run the midfield, sail to victory, save the match, score a beauty, score a hat-trick
deed-good  v  score both goals, seal the win, seal victory, set a world record
deed-good  v  set up the winner, sing beautifully, sing like an angel, snatch a point, snatch victory
deed-good  v  stay in the mind, stay long in the memory, stay with you, steal every scene
deed-good  v  steal the film, storm to victory, take the gold, take the title, teem with life
deed-good  v  win gold, win the title, zip along
subject-good  p  in majestic form, in sparkling form, in superb form, in the form of her life
subject-good  p  man of the match, on song, one of the year 's best, perfectly cast, player of the match
subject-good  p  the performance of her life, the performance of his life, woman of the match
subject-bad  p  badly cast, low on confidence, off form, off key
subject-bad  p  out of form, out of his class, out of tune, second best throughout, short of confidence
subject-bad  p  short of ideas, wrongly cast
subject-bad  p  never came to life, never catches fire, never caught fire, never comes alive
subject-bad  p  never comes to life, never gets going, never got going, never recovered, never recovers
subject-bad  p  never takes off, never took off
subject-good  p  never boring, never disappointed, never disappoints, never dull, never fails
subject-good  p  never put a foot wrong, never puts a foot wrong, never stopped running, never stops running
# In office, in business, on the screen.
deed-bad  v  be a chore to use, be a nightmare to use, be a pain in the neck, be a pain to use
deed-bad  v  bow to lobbyists, bow to the lobby, break a campaign promise
deed-bad  v  break a manifesto promise, break an election promise, break his election promise
deed-bad  v  bully staff, bury the findings, bury the report, dock wages
deed-bad  v  dump waste in
deed-bad  v  gag critics, gag the press, give contracts to friends
deed-bad  v  give jobs to friends, hand contracts to cronies, hand contracts to friends, hand jobs to friends
deed-bad  v  hide losses, hide the costs, hide the losses, hide the true cost, jail critics, jail journalists
deed-bad  v  jail opponents
deed-bad  v  lock customers in, lock customers out, lock users in, massage the figures
deed-bad  v  massage the numbers, mislead customers, mislead investors, mislead parliament, mislead patients
deed-bad  v  mislead shareholders, mislead the court, mislead the house, muzzle the press, need fixing
deed-bad  v  need mending, need replacing, pack the board with, pack the courts with, pocket the money
deed-bad  v  pocket the proceeds, pocket the profits, pour poison into, raise prices without
deed-bad  v  run up a huge bill, run up debts, run up huge debts, sack staff by, silence critics
deed-bad  v  silence dissent, sit on a report, sit on complaints, sit on the evidence
deed-bad  v  sit on the findings, sit on the report
deed-bad  v  suppress dissent, suppress the evidence, suppress the findings
deed-bad  v  suppress the truth, trouser, underpay his staff, underpay staff
deed-bad  v  work staff to death
deed-good  v  balance the books, be a breeze, be a doddle
deed-good  v  be honest with us, be honest with voters, be in touch with
deed-good  v  be straight with us, be straight with voters, broker a ceasefire, broker a compromise
deed-good  v  broker a peace, broker a truce, clean up his act, cut red tape, cut waste, employ local people
deed-good  v  expose abuse, expose corruption, expose fraud, expose lies, expose the truth, expose wrongdoing
deed-good  v  face down critics, face down the lobby
deed-good  v  grow fast, heal old wounds, heal the rift, heal the wounds of, heal wounds
deed-good  v  hire local people, lead the market, learn from his mistakes, level with the public
deed-good  v  level with us, level with voters, listen to critics, listen to customers, listen to parents
deed-good  v  listen to patients, listen to residents, listen to voters, listen to workers
deed-good  v  meet deadlines, meet every deadline, meet his deadlines, open his books, open the books
deed-good  v  open up the files, pay a fair wage, pay a living wage, pay fair wages, pay his debts
deed-good  v  pay his staff well, pay his taxes, pay staff well
deed-good  v  plough profits back into, protect privacy, protect the vulnerable, put country before party
deed-good  v  put it right, put patients before profits, put people before politics, put principle before
deed-good  v  put things right, respect human rights, respect privacy, respect the constitution
deed-good  v  respect the law, respect the rules, respect workers, right his wrongs, share his profits with
deed-good  v  share the profits with, speak for ordinary people, speak for the poor, speak for the voiceless
deed-good  v  speak for those who, speak up for the poor, speak up for workers, take on the bullies
deed-good  v  take on the lobby, take on the powerful, take on vested interests, uncover abuse
deed-good  v  uncover corruption, uncover fraud, uncover the truth
# In hospital, in the laboratory, in court, at school, in town.
deed-bad  v  be falling to bits, be falling to pieces, beat a confession out of, bend the evidence
deed-bad  v  bend the facts, block the view, bore his pupils, bore pupils
deed-bad  v  deny ~ a fair hearing, deny ~ a fair trial, destroy evidence
deed-bad  v  divide the country, divide the party, divide the town
deed-bad  v  fail every test, fail in clinical trials, fail in tests, fail in trials, fall down around
deed-bad  v  force a confession from, hide evidence, hide the evidence
deed-bad  v  jail the innocent, leave callers waiting, leave passengers stranded
deed-bad  v  leave patients waiting, let a killer go free, let a killer walk free
deed-bad  v  let criminals walk free, let offenders walk free, let the guilty go free, lose the records
deed-bad  v  misdiagnose, mix up the records
deed-bad  v  rest on dubious, rest on flimsy, rest on little evidence, rest on thin, ruin the view
deed-bad  v  split the country, split the town, split the village, spoil the view
deed-bad  v  suppress evidence, teach children nothing, teach pupils nothing
deed-bad  v  turn children off, turn people away, turn pupils off, turn the sick away
deed-bad  v  widen inequality, widen the divide, widen the gap, widen the gap between, withhold evidence
deed-bad  v  withhold the evidence
deed-good  v  bridge the gap between
deed-good  v  bring on his pupils, bring on young players, bring on youngsters
deed-good  v  bring the guilty to justice
deed-good  v  close the gap between
deed-good  v  cure hundreds of, cure patients, cure thousands of, defend democracy, defend freedom
deed-good  v  defend the constitution, defend the innocent, defend the poor, defend the rule of law
deed-good  v  defend the weak, draw tourists, draw visitors from
deed-good  v  free the innocent, help hundreds of
deed-good  v  help thousands of, narrow the divide, narrow the gap, open a new field, open new avenues
deed-good  v  open new avenues for, open up a new field, rest on firm foundations
deed-good  v  rest on solid evidence, rest on solid foundations, rest on sound evidence, save countless
deed-good  v  save hundreds of, save thousands of
subject-bad  p  can not be replicated, can not be reproduced, could not be replicated, could not be reproduced
subject-bad  p  never been proved, never been proven, never been replicated, not been proved, not been proven
subject-bad  p  withdrawn as unsafe
subject-good  p  confirmed by experiment, confirmed by experiments, confirmed by independent
subject-good  p  confirmed by other teams, proved right
subject-good  p  proven right
undergo-bad  v  retract, withdraw as unsafe
prevent  v  bring ~ to book, bring ~ to justice
# The same where the object stands before the verb.
like  v  accept with open arms, bring in from the cold, clear of all charges, fault least, find innocent
like  v  find not guilty, give a big hand, give a clean bill of health, give a fair wind
like  v  give a hero's welcome, give a rapturous welcome, give a rave review, give a ringing endorsement
like  v  give a round of applause, give a rousing reception, give a rousing welcome, give a standing ovation
like  v  give a vote of confidence, give a warm reception, give a warm welcome, give five stars
like  v  give full backing, give full marks, give full support, give his approval, give his backing
like  v  give his blessing, give his cautious backing, give his cautious support, give his endorsement
like  v  give his full approval, give his full backing, give his full blessing, give his full endorsement
like  v  give his full support, give his support, give his thanks, give his unanimous backing
like  v  give his unanimous support, give his unconditional backing, give his unconditional support
like  v  give his unqualified backing, give his unqualified support, give his vote
like  v  give his wholehearted backing, give his wholehearted support, give rave reviews, give strong backing
like  v  give strong support, give the benefit of the doubt, give the go-ahead, give the green light
like  v  give the nod, give the seal of approval, give the thumbs up, give the thumbs-up, give top marks
like  v  give unanimous backing, give unanimous support, give unconditional backing
like  v  give unconditional support, give wholehearted backing, give wholehearted support, greet with applause
like  v  greet with cheers, greet with delight, greet with enthusiasm, greet with joy, greet with open arms
like  v  greet with relief, greet with warm words, hold dear, hold in great affection, hold in high esteem
like  v  hold in high regard, hold in the highest regard, leave in peace, meet with applause
like  v  meet with enthusiasm, meet with open arms, name among the best, pick out for praise
like  v  put among the best, rank among the best, rate among the best, receive warmly, receive with enthusiasm
like  v  receive with open arms, regard with affection, remember with affection, shower with compliments
like  v  shower with praise, single out for praise, throw a lifeline, view favourably, welcome with open arms
dislike  v  bombard with complaints, bring into question, call into doubt, call into question
dislike  v  consign to history, consign to the dustbin, doubt very much, eye suspiciously, eye warily
dislike  v  eye with suspicion, find liable, find wanting, give a chilly reception
dislike  v  give a cool reception, give a dressing down, give a dressing-down, give a drubbing, give a fail
dislike  v  give a frosty reception, give a hard time, give a hostile reception, give a kicking
dislike  v  give a lukewarm reception, give a mauling, give a miss, give a piece of his mind
dislike  v  give a rough ride, give a thumbs down, give a tongue-lashing, give a wide berth, give an earful
dislike  v  give his marching orders, give no marks, give one star, give short shrift, give the brush-off
dislike  v  give the cold shoulder, give the thumbs down, give the thumbs-down, greet with a shrug
dislike  v  greet with alarm, greet with anger, greet with boos, greet with catcalls, greet with caution
dislike  v  greet with derision, greet with disbelief, greet with dismay, greet with fury, greet with groans
dislike  v  greet with horror, greet with howls, greet with incredulity, greet with jeers, greet with outrage
dislike  v  greet with protests, greet with scepticism, greet with scorn, greet with silence
dislike  v  greet with skepticism, greet with suspicion, haul over the coals, hold accountable, hold against
dislike  v  hold responsible, hold to account, laugh out of the room, lay at the door of, lay at the feet of
dislike  v  lay bare, meet with boos, meet with derision, meet with fury, meet with hostility, meet with jeers
dislike  v  meet with outrage, meet with protests, meet with resistance, meet with scepticism, meet with scorn
dislike  v  meet with skepticism, meet with suspicion, poke in the eye, pull to bits, pull to pieces
dislike  v  push aside, put on notice, react with anger, read the riot act, regard as a threat
dislike  v  regard with alarm, regard with contempt, regard with disdain, regard with dismay
dislike  v  regard with distaste, regard with horror, regard with scepticism, regard with suspicion
dislike  v  send back to the drawing board, show the door, show the red card, take to court over
dislike  v  take with a grain of salt, take with a huge pinch of salt, take with a large pinch of salt
dislike  v  tear to pieces, tear to shreds, treat as a joke, treat as an enemy, treat with derision
dislike  v  treat with scorn, treat with suspicion, turn down flat, view as a danger, view as a threat
dislike  v  view with alarm, view with contempt, view with disdain, view with dismay, view with distaste
dislike  v  view with distrust, view with horror, view with hostility, view with mistrust
dislike  v  view with scepticism, view with skepticism, view with suspicion, view with unease
blaming  v  greet with a shrug, greet with alarm, greet with anger, greet with boos, greet with catcalls
blaming  v  greet with caution, greet with derision, greet with disbelief, greet with dismay, greet with fury
blaming  v  greet with groans, greet with horror, greet with howls, greet with incredulity, greet with jeers
blaming  v  greet with outrage, greet with protests, greet with scepticism, greet with scorn
blaming  v  greet with silence, greet with skepticism, greet with suspicion, push aside
praising  v  give a big hand, give a rave review, give a round of applause, give a standing ovation
praising  v  give five stars, give full marks, give top marks, hold in high esteem, hold in high regard
praising  v  hold in the highest regard, hold up as an example, name among the best, pick out for praise
praising  v  rank among the best, remember fondly, shower with compliments, shower with praise
praising  v  single out for praise
refusing  v  give the thumbs down, turn down flat
welcoming  v  give a hero's welcome, give a rousing welcome, give a warm reception, give a warm welcome
welcoming  v  greet with applause, greet with cheers, greet with delight, greet with enthusiasm
welcoming  v  greet with joy, greet with open arms, greet with relief, meet with applause
welcoming  v  meet with enthusiasm, receive warmly, receive with enthusiasm, receive with open arms
# Undoes its object where the deed itself is judged: losing X would be a tragedy.
undoing  v  leave, lose, quit, exit, drop, miss, ignore, neglect, forget, sell, sell off, privatise
undoing  v  privatize, part with, abandon, skip, forgo, do without, walk away from, pull out of
undoing  v  turn back on, break, violate, flout, breach, close the door on, let ~ die, let ~ go
undoing  v  put ~ at risk, split up, break up, move away from, deny ~
# Where somebody or something that is wanted so is to go: wants him out.
undoing  a  out, gone, off, away, over, history, finished
# Says that a deed is due: it is time to, vital to.
pressing  a  sooner, quicker, essential, crucial, necessary, vital, important, imperative, urgent, overdue, high, critical
pressing  n  time, duty, priority, imperative, responsibility, task
# It is (not) true that.
truth  a  true, correct, clear, certain, obvious, so
truth  n  case, truth, fact
falsehood  a  false, untrue, incorrect, wrong
falsehood  n  myth, lie, fiction, falsehood, illusion, fallacy, misconception, fairy tale
# After "not" they make it no denial; questions that ask for no answer; unless; goes ahead.
merely  a  only, just, merely, simply, solely, least
rhetorical  a  who, why
excepting  a  unless
onward  a  ahead, on, forward, through
# Prepositions that join a turning noun to what it is done to: cuts to X, a ban on X.
turning  n  against, to, on, from, in, for
turning  n  closure, repeal, cut, scrapping, abolition, demolition, loss, end, cancellation, reduction
turning  n  withdrawal, break-up, breakup, dissolution, disbandment, halt, collapse, closing
turning  n  restriction, curb, limit, constraint, ending, axing, slashing, downgrade, exit
turning  n  sell-off, rollback, dismantling, abandonment, delay, postponement, freeze, betrayal, demise
turning  n  moratorium, clampdown, sale, privatisation, privatization, weakening, watering-down, undoing
article  a  the, a, an, this, that, these, those
# Other senses of a verb, which say nothing.
plain  v  lie in, lie at, lie on, lie near, lie between, lie beyond, lie behind, lie under, lie within
plain  v  lie outside, lie along, lie off, lie ahead, lie ~ from, run from, run to, run along, run through
plain  v  fall on, fall within, break for, hold talks, strike ~ from, miss the match, miss training
bad  n  madness, self-harm
bad-thing  n  rich, wealthy, super-rich, fat cat, billionaire, profiteer, speculator, crony, cheat, tax cheat
bad-thing  n  polluter, poacher, hacker, scammer, landmine, burglar, vandal, loan shark, warlord
bad-for  v  make life harder for, make life difficult for, make it harder for, make ~ harder for
bad-for  v  make life miserable for, leave ~ without, leave ~ stranded
bad-for  v  break the heart of, break the back of, tear the heart out of, put ~ out of business
bad-for  v  starve ~ of, cheat ~ out of, cost ~ dear
bad-for  v  pull the rug from under, turn ~ against
good-for  v  make life easier for, make it easier for, make ~ easier for, bring ~ together, keep ~ safe
good-for  v  keep ~ alive, keep ~ warm, put ~ back to work, breathe new life into, free ~ from
good-for  v  do ~ a world of good, put ~ on the map, set ~ free, bring ~ closer
deed-bad  v  put profits before, put politics before, put money before, ride roughshod over
deed-bad  v  line his pockets, look the other way, turn a blind eye to
like  v  afford, come round to, come around to, rest on, depend on, hinge on, cry out for
like  v  fault ~ least, swear by, live by, fight to keep, fight to save, see the point of, see the need for
subject-good  p  have his full confidence, have his confidence, have his support, have his full support
subject-good  p  have his backing, deserve every penny of, deserve better, deserve a fair hearing, deserve a chance
subject-good  p  pay for itself, speak for itself, stand up to scrutiny, hold water, tick all the boxes, do the trick
subject-good  p  in his interest, in his best interest, in the national interest, in the interest of
subject-good  p  a leap forward, a win, a blessing, a great success, a triumph, a must, a bargain, a steal, second nature
subject-bad  p  in no one 's interest, come soon enough, a leap into the dark, a gamble
subject-bad  p  have no future, have no merit, have no basis, have had its day, have its day
subject-bad  p  a trap, a con, a rip-off, a sticking plaster, a fig leaf, a smokescreen, a stitch-up, a gimmick
subject-bad  p  a nail in the coffin, smoke and mirrors, a licence to, a charter for, a gift to polluters
object-good  p  no alternative to, no substitute for, nothing to fear from, no reason to fear, nothing to lose from
object-good  p  evidence for, proof of, no harm in, no shame in, nothing wrong in, much to gain from, benefit from
object-bad  p  nobody wins from, no one wins from, nobody benefits from, no one benefits from, nothing to gain from
object-bad  p  no evidence for, no proof of, no basis for, no sense in, no use in, no market for, no demand for, no merit in
object-bad  p  no good in, the dangers of, the madness of, fed up of, sick to death of
good-for  v  deserve, merit, turn ~ around, keep ~ in, shield ~ from, give ~ a future, open doors for, level the playing field for, stand up for
bad-for  v  let ~ down, lose ~ votes, drive ~ away, scare off, push ~ to the brink, push ~ into poverty
bad-for  v  plunge ~ into, throw ~ into chaos, set ~ back, send ~ down
good  a  harmless, painless, foolproof, bulletproof, hassle-free, pain-free
# Opens what is granted.
conceding  a  although, though, albeit, whereas
deed-bad  v  cost us, come at a cost, reward failure, reward aggression, reward greed
dislike  v  want nothing to do with, have no truck with, want no part of, have nothing but contempt for
dislike  v  run out of patience with, have enough of, see no future for, see no point in
dislike  v  get rid of, wash his hands of, draw a line under, call time on, say no to, stand firm against
dislike  v  have no intention of, pour scorn upon, hold ~ against, speak out about
like  v  have nothing but praise for, say yes to, throw his weight behind
like  v  have every confidence in, be nothing without, take up the cause of, stand shoulder to shoulder with
deed-bad  v  let in, concede, fob off, ride out
deed-bad  v  sit on his hands, break every promise
deed-bad  v  go nowhere, get nowhere
deed-good  v  exceed expectations, surpass expectations, do all, do everything, work wonders, work miracles
deed-good  v  impress, pay dividends, come good
bad-for  v  sell ~ down the river, turn away, put ~ under, sell ~ short
bad-for  v  trample over, bleed ~ dry, bring ~ to a standstill, bring ~ to a halt
bad-thing  n  price, cost, rent, waiting list, wait, strain, loophole, trouble, headache, nuisance
bad-thing  n  burden, workload, congestion, noise, traffic jam, jam, litter, mould, knife crime, tax burden
good-thing  n  second chance, fresh start, fighting chance, voice, lifeline, breathing space, market access, choice
good-thing  n  fisherman, pensioner, commuter, tenant, shopper, motorist, traveller, household, village, valley
subject-good  p  have every right, worth his weight in gold, worth the money, the pride of, the envy of
subject-good  p  beyond praise, a credit, in a class of, a cut above, hard to beat, hard to fault
subject-bad  p  answer for his, an eyesore, more trouble than, not worth, not go far enough, lose his way
subject-bad  p  at breaking point, on its knees, past saving, beyond saving, doomed, a lost cause
object-bad  p  what good is, what use is, what is the point of, enough of, no to
# Turns down on purpose what is offered or asked: a refusal.
refusing  v  refuse, decline, reject, rebuff, spurn, snub, turn down, rule out, veto, resist, balk at
refusing  v  say no to, turn away, walk away from, throw out, knock back, want no part of
dislike  v  knock back, throw out
refusing  v  want nothing to do with, have no intention of
# Was so once, and is no more; says of itself what may not be.
former  v  use
claiming  v  claim, pretend, purport, profess, affect
# Joins a noun to its subject like a copula.
amounting  v  amount to, add up to, boil down to, smack of, reek of, border on, verge on, come down to
amounting  v  constitute, represent, equal
# Makes more of good things, where it makes an end of bad ones.
elevating  v  lift, hoist
# What is true or false: rejecting it denies it.
assertable  n  claim, allegation, accusation, charge, rumour, rumor, assertion, insinuation, report
assertable  n  suggestion, notion, talk, hypothesis, theory, narrative, story, innuendo, smear, gossip
assertable  n  speculation, conspiracy theory, account, characterization, characterisation
# Acts of verbs of several words and of set phrases.
praising  v  pay tribute to, sing the praises of, speak highly of, single out, rave about, gush over
praising  v  take pride in, look up to, marvel at, heap praise on, tip hat to
praising  p  proud of, full of praise for, hats off to, kudos to, impressed by, impressed with, admiration for
praising  p  full marks to, tribute to, grateful for, grateful to, gratitude to, gratitude for, thankful for
blaming  v  take aim at, tear into, lash out at, hit out at, take to task, pour cold water on, call out
blaming  v  rue, rail at, rail against, fume at, fume over, point the finger at, hit back at, fire back at
blaming  v  find fault with, take issue with, take a swipe at, complain about, complain of, grumble about
blaming  p  furious at, furious about, furious over, furious with, anger at, anger over, outrage at
blaming  p  up in arms over, up in arms about, fed up with, sick of, tired of, critical of, disgusted by
blaming  p  appalled by, appalled at, horrified by, horrified at, dismayed by, dismayed at, angry about
welcoming  v  rejoice at, rejoice in, relish, be delighted with, be delighted by
welcoming  p  delighted with, delighted by, delighted about, thrilled with, thrilled by, thrilled about, pleased with
welcoming  p  pleased about, happy with, happy about, over the moon about, relieved by, relieved at, glad of
demanding  v  press for, insist on, hold out for, clamour for, clamor for, cry out for, apply for, push for
demanding  v  call on, ask to see, put in for
demanding  p  demand for, demands for, push for, need for
calling  v  call for, appeal for, plead for, plead with, appeal to, argue for, lobby for, campaign for
calling  p  call for, calls for, plea for, appeal for, case for, the case for
hoping  v  hope for, long for, pray for, look forward to, pin hopes on, bank on, count on, root for
hoping  p  hopeful about, optimistic about, upbeat about, bullish on, bullish about, hopes for, hope for
declaring  v  vote for, vote against, come out against, come out for, side with, stand by, stand with, stand behind
declaring  v  stand up for, come out in favour of, come out in favor of, speak out against, campaign against
declaring  p  against, opposed to, opposition to, in favour of, in favor of, in support of, supportive of
declaring  p  behind, averse to, no fan of, a fan of, on board with, supporter of, opponent of, backer of
declaring  v  defend, justify
distancing  v  apologise for, apologize for, play down, laugh off, shrug off, make light of
warning  v  sound the alarm about, sound the alarm over, raise the alarm about
like  v  single out, heap praise on, be delighted with, be delighted by, pin hopes on, ask to see, put in for
like  v  think much of, reiterate, bear out, corroborate, substantiate, chime with, lend weight to
dislike  v  fume over, make light of, sound the alarm over, raise the alarm about
dislike  v  turn his back on, want shot of, launch a petition against, take ~ to court over
object-good  p  full of praise for, hats off to, kudos to, full marks to, need for, upbeat about, bullish about, delighted about
object-good  p  thanks go to, well done to, bravo to, hurrah for, yes to
object-bad  p  shame on, down with, no truth in, no truth to, no substance to, no foundation for
object-good  p  shred of truth in, grain of truth in, word of truth in
object-bad  p  sceptical towards, doubts over, doubt over, reservations over
object-bad  p  fears over, worries over, anxiety over, unease over, unease about
change-up  v  put ~ into, pour ~ into, plough ~ into, plow ~ into, pump ~ into, invest ~ in, spend ~ on, replace ~ with
change-up  v  inject ~ into, commit ~ to, devote ~ to, set ~ aside for
change-down  v  replace, touch, tamper with, tinker with, take ~ down
bad-for  v  carve up, fall hardest on
bad-for  v  leave ~ in tatters, blow a hole in, rip the heart out of, rip ~ apart, hit ~ hard, hit ~ hardest, hold ~ back
bad-for  v  take ~ away from, prey upon, disrespect
deed-bad  v  treat ~ with contempt, treat ~ with disdain
deed-bad  v  cost lives, play with fire, keep failing, keep crashing, keep breaking down, keep stalling, keep leaking
deed-bad  v  treat ~ like dirt, have nothing to show for, ignore repeated warnings, abuse his position
deed-good  v  pay his way, prove his worth, save time, open a window on, open a new window on
deed-good  v  go out of his way, have a bright future, bring people together
deed-good  v  speak volumes for, set the standard, raise the bar, work a treat, work like a charm
good-for  v  give ~ a voice, give ~ his life back, open a new chapter for, carry ~ over the line
subject-bad  p  no way to, a solution in search of, out of date
subject-bad  p  no substitute for, past its sell-by date, a relic of
subject-bad  p  an obstacle to, a barrier to, a hindrance to, flies in the face of, fly in the face of, a stain on
subject-good  p  the cornerstone of, a cornerstone of, the backbone of, the lifeblood of, the bedrock of, a model for
subject-good  p  a boon to, a boon for, good news for, music to the ears of, a milestone, a victory for
good  a  hugely popular, well-thought-out
bad  a  worse than useless, out-of-date
bad  a  ill-thought-out, wrong-headed, slapdash, ramshackle
bad  a  riddled with errors, full of bugs, full of holes, severe
bad  n  piracy, theft, robbery, butchery, daylight robbery, pure invention, pure fiction
bad  n  costly mistake, false economy, missed opportunity, empty gesture, charm offensive
good  n  good sign, piece of good news, winner, real boost, shot in the arm, safe bet
good-thing  n  spirit, output, revenue, pay
good-thing  n  lung, calm, order, certainty, predictability
bad-thing  n  symptom, accident
commit  a  hopeful, optimistic, keen, eager, adamant, anxious, determined, intent, resolved, desperate
pressing  n  reason, need, point, excuse, justification, sense, grounds, case, urgency
pressing  a  right, time, paramount, incumbent
attributing  v  attribute, ascribe, owe, chalk up, put ~ down
dislike  v  laugh off
good  a  wiser, kinder, fairer, smarter, saner, healthier, cleaner, calmer, fresher, nicer, happier, brighter
good  a  nobler, truer, finer, gentler, sturdier, livelier, friendlier, cheaper, faster, quieter, stronger
bad  a  uglier, meaner, crueller, crueler, dirtier, weaker, sicker, duller, clumsier, nastier, riskier, costlier, harsher
bad  a  bleaker, shabbier, flimsier, shakier, sloppier, angrier, sadder, poorer, rougher, slower, noisier
# Denies itself: nothing is done for what follows.
subject-bad  p  do nothing for, did nothing for, does nothing for, do little for, did little for, does little for
subject-bad  p  achieve nothing, achieved nothing, achieve little, solve nothing, solves nothing, change nothing
subject-bad  p  changed nothing, offer nothing, offers nothing, offered nothing, brings nothing
change-up  v  send ~ through the roof, drive ~ through the roof, send ~ soaring, push ~ up, push up, drive up, drive ~ up
good-for  v  let ~ off the hook
declaring  v  be against, be for, be behind, be in favour of, be in favor of, be opposed to, be in support of
deed-bad  v  ignore, overlook, disregard, flout, brush off
worsening  v  worsen, aggravate, exacerbate, make ~ worse, compound, inflame, deepen, heighten, prolong, fuel
dislike  v  vote no on, vote no to, vote it down, have it in for, take against, set his face against
like  v  vote yes on, vote yes to, owe ~ everything, owe everything to, owe ~ a debt, owe ~ a great deal, take to heart
change-up  v  become law, take effect, come into force, enter into force, go into effect, get the go-ahead
calling  v  advise against, counsel against
subject-good  p  with great skill, with skill, with aplomb, with courage, with dignity, with grace, with integrity
subject-bad  p  with contempt, with disdain, with impunity, with reckless abandon, without a second thought
good  a  justified, warranted, merited, vindicated, cherished, treasured, much-needed
bad  a  bungled
bad-for  v  eat up, undervalue, underestimate, price ~ out of, push ~ out of
subject-bad  p  the last thing, nothing to do with
subject-bad  p  the wrong medicine, the wrong move
subject-good  p  from strength to strength, the right way to, the best way to, the only way to, the key to, the answer to
subject-good  p  the right answer, the right approach, the right move, what we need
change-down  v  kick ~ out of, keep ~ out of, force ~ out of, throw ~ out of, drive ~ from, clear ~ from, rid ~ of
deed-good  v  fight for, stand up for, look after, go above and beyond
deed-bad  v  miss every warning sign, miss the warning signs, ignore the warning signs, miss warning signs
deed-bad  v  fall asleep at the wheel, be asleep at the wheel, lose the thread
good-thing  n  chance, advantage, boost, relief, comfort, premium, return
deed-good  v  do a good job, do a fine job, do a great job, do an outstanding job, do an excellent job, do a superb job
deed-good  v  do a fantastic job, do a wonderful job, do a brilliant job, do a remarkable job, do an amazing job, do us proud
deed-bad  v  do a poor job, do a bad job, do a terrible job, do a dreadful job, do a lousy job, make a hash of, make a mess of
# Names nothing that somebody could be for or against: no target of its own.
vague  n  people, person, man, woman, guy, child, thing, way, time, day, week, month, year, hour, minute, moment
vague  n  today, tomorrow, yesterday, tonight, morning, afternoon, evening, night, weekend, summer, winter, spring, autumn
vague  n  monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july
vague  n  august, september, october, november, december, somebody, anybody, everybody, someone, anyone, everyone
vague  n  something, anything, everything, number, word, name, lot, bit, part, piece, kind, sort, type, side, hand
vague  n  question, point, reason, sense, case, example, fact, matter, end, half, rest, place, home, head, face, eye
vague  n  life, body, one, other, other side, both side, chance, opportunity, line, step, effort, result, percent, per cent
vague  n  quarter, third, dozen, hundred, thousand, million, billion, pair, couple, team, player, voter, reader, customer
vague  n  resident, citizen, patient, worker, parent, reporter, colleague, friend, family, member, figure, amount, money
# More set phrases and verbs of several words, by kind.
like  v  throw his support behind, lend his voice to, lend his backing to, put his name to, put his weight behind, rise in defence of
like  v  come to the rescue of, keep faith with, hold ~ dear, have a soft spot for, be a fan of, be fond of, be proud of, be keen on
like  v  be all for, be on board with, be on the side of, be sold on, be convinced of, be committed to, be wedded to
like  v  have confidence in, have full confidence in, have complete confidence in, have every faith in, have trust in, have respect for
like  v  have sympathy for, have admiration for, give a warm welcome to, give full backing to, roll out the red carpet for, open the door to
like  v  take comfort in, take heart from, draw hope from, see promise in, see potential in, see the value of, see the benefit of
like  v  sing his praises, stay true to, stand firmly behind, stand foursquare behind, stand squarely behind, remain committed to
like  v  remain loyal to, remain supportive of, sign up to, sign up for, speak warmly of, vote in favour of
like  v  vote in favor of, want more of, want to keep, fight tooth and nail for, go all out for, nail his colours to, be grateful for
like  v  be thankful for, be glad of, be happy with, be pleased with, be satisfied with, be impressed by, be encouraged by, be heartened by
like  v  be excited about, be enthusiastic about, be optimistic about, be receptive to, be supportive of
dislike  v  be opposed to, be hostile to, be critical of, be sceptical of, be skeptical of, be sceptical about, be wary of
dislike  v  be suspicious of, be sick of, be tired of, be weary of, be angry at, be angry about, be furious about
dislike  v  be outraged by, be appalled by, be horrified by, be disgusted by, be disgusted with, be dismayed by, be alarmed by, be troubled by
dislike  v  be disappointed by, be disappointed with, be disappointed in, be unhappy with, be unhappy about, be ashamed of, be afraid of
dislike  v  be worried about, be concerned about, be uneasy about, be uncomfortable with, be unimpressed by, be unconvinced by
dislike  v  have serious doubts about, have grave doubts about, have qualms about
dislike  v  have serious concerns about, have grave concerns about, have no confidence in
dislike  v  have no faith in, have no trust in, have little faith in, have little confidence in, have no respect for, have no patience with
dislike  v  have no sympathy for, have no appetite for, have no interest in, have a low opinion of, have lost faith in
dislike  v  take offence at, take up arms against
dislike  v  hurl abuse at
dislike  v  let rip at, wade into, go after, come down hard on, clamp down on, kick up a fuss about, kick up a fuss over
dislike  v  make a mockery of, make short work of, put paid to
dislike  v  think twice about, think better of, voice concern over, voice concerns about, voice doubts about
dislike  v  voice fears about, voice anger over, raise concern about
dislike  v  express doubt about, express doubts about, express anger at, express alarm at, express disgust at
dislike  v  express disappointment at, express disappointment with, express frustration with, express opposition to, express unease about
dislike  v  mount a campaign against, launch a campaign against, lead the charge against, take to the streets against, march against
dislike  v  strike against, sign a petition against, object strongly to, protest at
good-for  v  give a boost to, give a lift to, give a shot in the arm to, bring joy to, bring order to
good-for  v  bring stability to, bring down the cost of, cut the cost of, ease the burden on, ease the pressure on, take the strain off, lighten the load of
good-for  v  make room for, make way for, clear the way for, pave the way for, lay the groundwork for, lay the foundations for, create openings for
good-for  v  put food on the table of, put money in the pockets of, put ~ back on track, get ~ back on track, get ~ back on his feet, keep ~ in business
good-for  v  keep ~ going, keep ~ in work, keep ~ fed, keep ~ honest, keep ~ healthy, keep ~ out of trouble, give ~ a chance, give ~ a head start, give ~ hope
good-for  v  give ~ peace of mind, give ~ a leg up, give ~ room to breathe, save ~ weeks of, save ~ time, save ~ money, spare ~ from, protect ~ from, shelter ~ from
good-for  v  win over, bring out the best in, do right by, look out for, care for, treat ~ with respect, treat ~ with dignity, treat ~ fairly
bad-for  v  bring ruin to, bring misery to, bring chaos to, cast a shadow over, cast a pall over, sow confusion among, sow mistrust among, sound the death knell for
bad-for  v  deal a heavy blow to, deal a body blow to, drive a coach and horses through, pull the plug on, pull the rug out from under
bad-for  v  put the squeeze on, put a brake on, put the brakes on, put ~ in jeopardy, put ~ in harm's way, put ~ out of work, put ~ out of reach
bad-for  v  put ~ off, leave ~ in limbo, leave ~ in the dark, leave ~ in the lurch, leave ~ out in the cold, leave ~ out of pocket, leave ~ vulnerable
bad-for  v  leave ~ homeless, leave ~ destitute, leave ~ in ruins, leave ~ to rot, throw ~ to the wolves, throw ~ under the bus, sell out, sell ~ out, shut ~ out
bad-for  v  lock ~ out, push ~ over the edge, push ~ to the wall, tie the hands of, tie ~ in knots, tie ~ up in red tape, hang ~ out to dry, rip the guts out of
bad-for  v  make life hell for, make life a misery for, make life impossible for, make a mockery of, make victims of, take the joy out of, take the shine off, suck the life out of
bad-for  v  play politics with, play games with, gamble with, play roulette with, ride roughshod over, run roughshod over, ride over, walk over, wreak havoc with
deed-good  v  come up trumps, come up with the goods, do his homework, do the right thing, do justice to
deed-good  v  find a way, get results, give his all, give it everything, go from strength to strength, hit the mark
deed-good  v  hit the nail on the head, hold his nerve, keep a cool head, keep his nerve, leave no stone unturned, make his mark
deed-good  v  make progress, open up, play a blinder, play fair, prove a success, put country first, put patients first
deed-good  v  put safety first, reach out, roll up his sleeves, set an example, set a good example, show character
deed-good  v  show real courage, show great courage, show remarkable courage, step up to the plate, stick to his guns
deed-good  v  tell it like it is, turn a corner, walk the walk, win hearts, win the day, win plaudits, work hard, work flawlessly, run like clockwork
deed-bad  v  abuse power, abuse his power, act in bad faith, add fuel to the fire, back the wrong horse, bite off more than, bury his head in the sand
deed-bad  v  break his word, break faith with, bring the game into disrepute, bring shame on, burn through, change his tune, cover his tracks, cross a line
deed-bad  v  cross the line, cry wolf, drag on, fall at the first hurdle
deed-bad  v  fall foul of, fall on deaf ears, go back on, go off the rails, go to waste
deed-bad  v  go up in smoke, hit rock bottom, kick the can down the road, lack courage, lack judgment, lack judgement, lack vision
deed-bad  v  lack credibility, lack substance, lack ambition, lose face, lose heart, lose his nerve, lose his way, lose sight of, lose the dressing room
deed-bad  v  make excuses, make empty promises, make things worse, make a fool of, mislead the public, move the goalposts
deed-bad  v  pay lip service to, play fast and loose, play to the gallery, point the finger, put lives at risk, put politics first
deed-bad  v  rest on his laurels, shift the blame, shoot himself in the foot, sit on the fence, sit idly by
deed-bad  v  spin out of control, spread lies, spread fear, stand by and watch, sweep ~ under the carpet, sweep ~ under the rug, take his eye off the ball, talk nonsense
deed-bad  v  talk the talk, talk rubbish, throw money at, tie itself in knots, treat ~ as a joke, turn back the clock
deed-bad  v  turn his nose up at, waste money, waste public money, whip up fear, whip up hatred, whitewash
object-good  p  all for, indebted to
object-good  p  the benefits of, the merits of, the virtues of, the need for, a need for, a place for, a strong case for, a good case for
object-bad  p  hostility towards, up against, an opponent of, enemies of
object-bad  p  an enemy of, scepticism towards
object-bad  p  anger with, resentment at, resentment over, frustration over
object-bad  p  impatience with, scandalised by, alarmed by, alarmed at
object-bad  p  saddened by, disheartened by, disappointed at, unconvinced by
object-bad  p  the risks of, the evils of, the pitfalls of, the cost of, the spectre of, the threat of, the menace of, the curse of
subject-good  p  a huge success, a resounding success, a dream come true, a job well done, a labour of love, a ray of hope
subject-good  p  a role model, a safe pair of hands, a shining example, a sight for sore eyes, a source of pride, a source of hope, a stroke of genius
subject-good  p  a wake-up call, a welcome change, a welcome relief, a worthy winner, cause for celebration, cause for hope
subject-good  p  in rude health, in safe hands, just the job, just the ticket, like a dream, made for
subject-good  p  on the up, on solid ground, on top form, one of the finest, out of this world, safe and effective, the best thing, the best news
subject-good  p  the best decision, the gold standard, the right call, the right choice, the right decision, the right man, the right woman, the right person, the lesser evil
subject-good  p  well worth, worth fighting for, worth keeping, worth saving, worth supporting, worth celebrating, a joy to, a pleasure to, easy to use, popular with, loved by
subject-bad  p  a bad joke, a bitter pill, a blank cheque, a blot on, a body blow to, a broken promise, a can of worms, a cash grab, a cause for concern, a cause for alarm
subject-bad  p  a disaster, a disgrace, a drop in the ocean, a fool's errand, a grave mistake, a half measure, a hammer blow, a headache for
subject-bad  p  a house of cards, a laughing stock, a millstone round, a missed opportunity, a national scandal, a nightmare, a non-starter
subject-bad  p  a power grab, a pipe dream, a poisoned chalice, a poor substitute for, a race to the bottom, a raw deal, a red herring, a ticking time bomb
subject-bad  p  a road to nowhere, a scar on, a shambles, a slap on the wrist, a source of shame, a step backwards
subject-bad  p  a toothless tiger, a travesty, a vanity project, a witch hunt, a wolf in sheep's clothing, a wrecking ball, an accident waiting to happen
subject-bad  p  an act of vandalism, an act of cowardice, an assault on, an embarrassment, an outrage, an own goal, an uphill struggle
subject-bad  p  below par, bad news for, bad for business, bad for, deeply flawed, doomed to fail, downright dangerous
subject-bad  p  in bad taste, in freefall
subject-bad  p  out of its depth
subject-bad  p  out of proportion, past its best, plain wrong, prone to error, rotten to the core, running on empty, short on detail
subject-bad  p  surplus to requirements, the height of folly, the height of hypocrisy, the opposite of, the root of the problem, the tip of the iceberg, the worst decision, the worst possible, the wrong call
subject-bad  p  the wrong decision, the wrong person, the wrong priority, too clever by half, too costly, unworthy of, up in smoke, wide of the mark
good  a  enjoyable
good  a  long-awaited, marvellous, nutritious
good  a  patient-friendly, principled
good  a  top-class, unbeatable
good  a  well-earned, well-judged, well-managed, well-organised, well-placed, well-planned, world-beating
bad  a  abject, anti-competitive, antisocial, blinkered
bad  a  bureaucratic, clunky, contradictory, corrosive
bad  a  dehumanising
bad  a  disproportionate
bad  a  error-strewn, extortionate
bad  a  gruelling, gutless, hasty
bad  a  ill-judged
bad  a  lacklustre, loss-making, morale-sapping, myopic
bad  a  needless, one-eyed, overcrowded, overreaching
bad  a  polluting
bad  a  risible, rushed, scatterbrained, secretive
bad  a  shameless
bad  a  suffocating, unconscionable
bad  a  unlivable
bad  a  unreasonable
deed-good  v  be the future
enough  a  enough
change-up  v  top up, bump up
subject-good  p  exactly what, precisely what, the very thing, our best hope, the best hope, the only hope, a great service
subject-bad  p  out of all proportion, more problems than
bad-for  v  empty, bleed
# What one has to do who owes an answer; the question that wants one.
answering  v  explain, apologise, apologize, atone, account for, answer for, come clean, own up, face up to
answering  v  answer questions, take responsibility, take the blame, accept responsibility, accept the blame, make amends
answering  v  think again, mend his ways, change course, do better, do more, look in the mirror, ask himself, ask itself
answering  v  ask herself, ask themselves, listen to, learn, wake up, get a grip, get his act together, pay back, pay up
answering  v  put his house in order, say sorry, show some respect, raise his game, reconsider, rethink
answering  a  why
# Lets somebody do something.
enabling  v  let, allow, permit
# Counts what follows it: some of, the majority of.
quantity  n  some, many, most, all, both, half, majority, minority, number, handful, bulk, lot, plenty, share
quantity  n  part, rest, dozen, hundred, thousand, million, percentage, proportion, fraction, tenth, quarter, each, couple, dose
# What is not believed where it is denied: not convinced that.
doubt  a  convinced, sure, certain, confident, persuaded, satisfied
# What is tolerated, believed, gone along with; mostly met under a negation.
like  v  condone, buy into the idea of, go along with, subscribe to the view of, settle for nothing less than
like  v  accept nothing less than, like to see, love to see, want to see, long to see, be glad to see
like  v  be happy to see, be pleased to see, prefer to see, wish to see, love to have, like to have, feel for
like  v  fight on for, give thumbs up to, give his vote to, cast his vote for, turn out for, take to his heart
like  v  take ~ to heart, be up for, be in love with, be mad about, be sweet on, be bullish on, be upbeat about
like  v  be confident of, be confident in, be hopeful about, be hopeful of, put his faith in, put his trust in
like  v  pin his hopes on, place his hopes in, set great store by, set store by, think the world of, have time for
like  v  have a lot of time for, have a place for
dislike  v  hate to see, be against the idea of, be fearful of, be scared of, be puzzled by, be baffled by
dislike  v  be bemused by, be irritated by, be annoyed by, be annoyed at, be enraged by, be incensed by
dislike  v  be infuriated by, be shocked by, be stunned by, be saddened by, be let down by, be lukewarm about
dislike  v  be cool on, be cool towards, be sour on, be down on, be bearish on, be at odds with
dislike  v  be no fan of, be done with, be through with, have done with, lose interest in
dislike  v  lose sleep over, have no love for, have no liking for, shake his head at, roll his eyes at
dislike  v  throw his hands up at, raise an eyebrow at, raise eyebrows at, turn up his nose at, look askance on
dislike  v  thumb his nose at, cock a snook at, give the cold shoulder to, give a cool reception to
dislike  v  give the thumbs down to, give thumbs down to, heap ridicule on, pour ridicule on, pour doubt on
dislike  v  cast doubts on, cast doubt over, throw doubt on, call ~ into question, call ~ into doubt
dislike  v  bring ~ into question, tear holes in, tear strips off, have a go at, take a pop at, have a dig at
dislike  v  hurl insults at, lodge a complaint against, lodge an objection to, file a complaint against
dislike  v  bring a case against, take legal action against, mount a challenge to, mount a legal challenge to
dislike  v  put up a fight against, put up resistance to, dig in against, dig his heels in over
dislike  v  man the barricades against, withdraw support from, withdraw support for, withdraw backing for
dislike  v  pull support for, disassociate from, dissociate from, distance himself from, distance itself from
dislike  v  distance themselves from, turn his back upon, sound off about, sound off against, bridle at
dislike  v  chafe against, stew over, seethe at, seethe over
# Nothing comes of it; more harm than good.
deed-bad  v  achieve nothing, change nothing, solve nothing, fix nothing, learn nothing
deed-bad  v  offer nothing, add nothing, bring nothing, contribute nothing, prove nothing, mean nothing
deed-bad  v  deliver nothing, do little for, do little to, make no sense
deed-bad  v  make no difference, make little sense, make no attempt to, have no answer to, have no answers
deed-bad  v  have no plan, have no clue, have no idea, have no shame, have no mandate, have no credibility
deed-bad  v  have no business, lack backbone, lack teeth, lack legitimacy, lack direction
deed-bad  v  go straight into the pockets of, go into the pockets of, end in tears
deed-bad  v  end in failure, end badly, end in disaster, fall to pieces, fall into disrepair
deed-bad  v  fall into the wrong hands, fall on his face, go badly, go backwards, go to pot
deed-bad  v  go to the dogs, go to seed, go over the top, go belly up, bleed money, burn money, eat up money
deed-bad  v  come unstuck, come a cropper, come to nothing, come to grief, hit a wall
deed-bad  v  hit the buffers, hit the rocks, run into the sand, run into trouble, pour petrol on, pour fuel on
deed-bad  v  fuel the fire, stoke the fire, light the fuse, open old wounds, rub salt in
deed-bad  v  open the floodgates, open a can of worms, set a bad precedent, set a terrible precedent
deed-bad  v  send the wrong message, send the wrong signal, ask for trouble, court disaster, invite disaster
deed-bad  v  spell disaster, spell trouble, spell the end of, sound a warning, ring alarm bells
deed-bad  v  make a fool of himself, make matters worse, make no secret of his contempt for, miss the target
deed-bad  v  miss a trick, lose the trust of, lose all credibility, lose the room, lose his head
deed-bad  v  lose his touch, play for time, play the blame game, pull the wool over, pass the blame, point fingers
deed-bad  v  bury bad news, blow hot and cold, bottle it, break the rules
deed-bad  v  bend the rules, bend the truth, tell untruths, cook up, feather his nest
deed-bad  v  get cold feet, fail to live up to, fail the test
deed-bad  v  flatter to deceive, jump the queue, live in the past, put the cart before, put his foot in
deed-bad  v  rely on guesswork, ride a coach and horses, run rings round, sleep at the wheel, sell his soul
deed-bad  v  shed crocodile tears, show no remorse, show no respect, show no mercy, show no leadership
deed-bad  v  show contempt for, show his true colours, strut around
deed-bad  v  take liberties, take shortcuts, take the easy way out, take us for fools, turn sour, turn nasty
deed-bad  v  turn into a nightmare, turn into a farce, wear thin, take a heavy toll on
deed-good  v  make all the difference, make a real difference, make perfect sense, make good sense
deed-good  v  make economic sense, add up, stack up, hold up well, hold good, see ~ through, carry the day
deed-good  v  seal the deal, light the way, point the way, show the way, show the world, set the pace, set the tone
deed-good  v  set the benchmark, raise the game, raise his game, rise to the occasion, come into his own
deed-good  v  come out on top, catch the eye, turn heads, hit the ground running, hit the target, hit the jackpot
deed-good  v  hit the spot, hit the bullseye, fire on all cylinders, do the job, do the business, do wonders
deed-good  v  do ~ proud, do ~ good, go down well, go down a storm, go down a treat, get things done, get it right
deed-good  v  get ~ right, give good value, give value for money, keep the faith, keep the lights on, keep his cool
deed-good  v  pass with flying colours, prove popular, prove effective, prove invaluable
deed-good  v  pull his weight, pull it off, put his heart into, put in a shift, put in the hours, put others first
deed-good  v  play his part, pay for itself, ring true, save jobs, score points, show class
deed-good  v  show mercy, show grit, show what he can do, speak the truth, stick together
deed-good  v  strike a balance, take a stand
deed-good  v  take responsibility seriously, take care of, tick the boxes, touch hearts, win friends, win respect
deed-good  v  work like a dream, work his socks off, work as intended, work out well
good-for  v  treat ~ like family, treat ~ like royalty, treat ~ as equals, bring ~ to the table
good-for  v  bring ~ back to life, bring ~ home, give ~ a lift, give ~ a boost, give ~ room
good-for  v  give ~ time, give ~ security, give ~ certainty, give ~ protection, give ~ a say, give ~ a home
good-for  v  give ~ a lifeline, give ~ confidence, give ~ the tools, give ~ access to, keep ~ out of hospital
good-for  v  keep ~ out of poverty, keep ~ on the road, keep ~ in school
good-for  v  lift ~ from, pull ~ out of, pull ~ back from, put ~ at ease, put ~ first
good-for  v  put ~ in charge, put ~ to good use, put ~ on his feet, get ~ moving, get ~ back to work
good-for  v  get ~ off the streets, set ~ at ease, set ~ on the right path, steer ~ away from, take ~ seriously
good-for  v  take the heat out of, take the weight off, take the worry out of
good-for  v  take the guesswork out of, make ~ safe, make ~ affordable, make ~ possible, make ~ accessible
good-for  v  make it possible for, make it cheaper to, make it safer to, make it simpler to, make things easier for
good-for  v  make a difference to, wipe the slate clean for, tip the scales in favour of
good-for  v  tip the balance in favour of, work in favour of
bad-for  v  treat ~ like, keep ~ from, bring ~ to the brink, bring ~ to ruin, bring ~ down, bring ~ into disrepute
bad-for  v  come at the cost of, come down hardest on, cost ~ a fortune, cost ~ money, cost ~ millions
bad-for  v  cost ~ billions, cost ~ jobs, cost ~ his job, cost ~ his life, cost ~ the match, cost ~ the game
bad-for  v  cost ~ the title, cost ~ the election, cut ~ to the bone, cut ~ off, deal ~ a blow, drag ~ into
bad-for  v  drag ~ down, drag ~ through the mud, drive ~ to despair, drive ~ into the arms of, drive ~ underground
bad-for  v  fall heavily on, fleece ~ of, give ~ a headache, give ~ nightmares, give ~ false hope, give ~ a bad name
bad-for  v  hang over, hit ~ in the pocket, hit ~ in the wallet, hit the poorest, hit the pockets of, keep ~ awake
bad-for  v  keep ~ in poverty, keep ~ in the dark, keep ~ guessing, keep ~ waiting, knock ~ off course
bad-for  v  lead ~ astray, leave ~ poorer, leave ~ unprotected, leave ~ defenceless, leave ~ fearing
bad-for  v  leave ~ reeling, leave ~ high and dry, leave ~ hanging, leave ~ in danger, leave ~ in debt
bad-for  v  leave ~ no choice, leave ~ to fend for, leave ~ at the mercy of, leave ~ to pick up, leave ~ short of
bad-for  v  make ~ impossible, make ~ unaffordable, make ~ unsafe, make ~ sick, make ~ ill, make ~ unbearable
bad-for  v  make ~ a target, make ~ pay, make it harder to, make it impossible for, make it impossible to
bad-for  v  make it more difficult for, make it difficult for, make things harder for, make things worse for
bad-for  v  make a misery of, make a nonsense of, pull ~ apart, push ~ under, push ~ out, push ~ underground
bad-for  v  push ~ to breaking point, put ~ on the line, put ~ at a disadvantage, put ~ through hell, put ~ to shame
bad-for  v  put a damper on, put a dent in, put strain on, put a spoke in, run ~ into the ground, run ~ off the road
bad-for  v  sell ~ a pup, send ~ to his death, send ~ packing, send shivers through, set ~ against, shut the door on
bad-for  v  slam the door on, shift ~ onto, sign the death warrant of, spell doom for, stack the odds against
bad-for  v  get in the way of, stack the deck against, squeeze ~ out, take ~ for granted, take ~ for a ride
bad-for  v  take ~ for fools, take ~ backwards, take advantage of, take the bread from, take ~ hostage, tie ~ down
bad-for  v  tear ~ to pieces, throw ~ away, throw ~ out of work, throw ~ off course, throw ~ under, tip ~ over
bad-for  v  trample ~ underfoot, turn ~ away, turn ~ into a nightmare, turn ~ into a laughing stock
bad-for  v  turn ~ into criminals, undo the work of, weigh heavily on, weigh ~ down, work against
bad-for  v  tilt the scales against, tip the scales against, tip the balance against, whip ~ up
bad-for  v  widen the gap between, drive a wedge through
# Done to a thing that is given up for another.
undergo-bad  v  trade away, swap ~ for, barter away, sacrifice ~ for, sacrifice ~ on the altar
undergo-bad  v  throw ~ overboard, water ~ down, whittle away, strip back, run ~ down
undergo-good  v  ring-fence, ringfence, carry ~ through, carry ~ out in full, forge ahead with, push ~ through
undergo-good  v  keep ~ under review, put ~ in place, put ~ into practice
change-up  v  bring ~ in, start up, spin up, kick-start, bring forward, put up, throw open, break ground on
change-up  v  lay the foundation stone of, press on with, carry on with, plough on with, get on with, go on with
change-down  v  knock ~ off, shave ~ off, take ~ off, wipe ~ off, slash ~ from, trim ~ from, strip out, tone ~ down
change-down  v  dial back, dial down, ease off on, row back on, backpedal on, bow out of, put a cap on, put a lid on
change-down  v  put a limit on, put the kibosh on, bring an end to, bring ~ to an end, draw ~ to a close
change-down  v  bring the curtain down on, pull down, stop using, stop funding, stop paying, stop selling
change-down  v  cease using, wean off, wean ~ off, hand back, send back, take off the table, take ~ off the table
# Adjectives and nouns by family.
good  a  gripping, enthralling, spellbinding, heart-warming, indefatigable, priceless, life-changing
good  a  ground-breaking, trailblazing, game-changing, warm-hearted, rock-solid, rock solid, sturdy, airtight
good  a  well-founded, well-grounded, well-researched, well-argued, well-written, buoyant, booming, richly deserved
good  a  hard-earned, rightful, proportionate, tasty, scrumptious, gorgeous, mutually beneficial, win-win
good  a  second to none, fit for purpose, up to the job, up to scratch, spot on, spot-on, bang on, on the money
good  a  on point, faultless, down-to-earth, approachable, personable, straight-talking, plain-spoken
good  a  public-spirited
bad  a  daft, barmy, bonkers, brainless, quaint, drab, turgid, leaden, charmless, humourless, tacky, rickety
bad  a  run-down, rundown, dingy, unsightly, underhand, underhanded, stomach-churning, remiss, garbled, labyrinthine
bad  a  byzantine, woolly, mealy-mouthed, misconceived, injudicious, injurious, deleterious, cataclysmic
bad  a  unpardonable, brittle, unhygienic, unsanitary, ruinously expensive, pricey, profligate, extravagant
bad  a  laborious, behind the times, old hat, moth-eaten, immaterial, rubbish, third-rate, second-rate, grudging
bad  a  belated, tardy, lethargic, dithering, heart-breaking, dispiriting, unedifying, unsporting, unsportsmanlike
bad  a  implausible, fanciful, groundless, phoney, sub-par, threadbare, skimpy, measly, token, tokenistic
bad  a  too little too late, late in the day, out of order, out of line, off the mark, below the belt
bad  a  beyond the pale, not fit for purpose, unfit for purpose
good  n  masterclass, tour de force, life-saver, colossus, safe pair of hands, tonic, bedrock, lifeblood
good  n  driving force, catalyst, springboard, launch pad, building block, landmark, watershed, quantum leap
good  n  giant leap, leap forward, no-brainer, sure thing, antidote, panacea, counterweight, good sense, great news
bad  n  outsider, nobody, has-been, chancer, phoney, sell-out, bungler, incompetent, botch, bungle, misjudgement
bad  n  train wreck, car crash, damp squib, black hole, cul-de-sac, blind alley, dead duck, punchline
bad  n  cautionary tale, hollow promise, broken promise, false promise, whitewash, heist, window dressing
bad  n  kick in the teeth, pantomime, climbdown, humiliation, abdication, time bomb, powder keg, death knell
bad  n  death sentence, body blow, millstone, dead weight, deadweight, chokehold, carbuncle, travesty of justice
bad  n  miscarriage of justice, crying shame, sop, half-measure, sticking plaster, band-aid, leap in the dark
bad  n  shot in the dark, hot air, grandstanding, virtue signalling, tokenism, favouritism, favoritism
bad  n  price gouging, highway robbery, bullying, scapegoating, witch-hunt, kangaroo court, character assassination
bad  n  political theatre, political theater, point-scoring
falsehood  n  pseudo-proposition, pseudo-problem, red herring, straw man, false dichotomy, false choice, canard
falsehood  n  hoax, fabrication, invention, fantasy, urban legend, pure invention, pure fiction, pure fantasy
falsehood  n  pure speculation, baseless speculation, nonsense, rubbish, bunkum, hogwash, claptrap, balderdash
falsehood  n  tall tale, figment, conspiracy theory, distortion, half-truth, misrepresentation, slander, libel
falsehood  n  defamation, smear
falsehood  a  fabricated, fictitious, made-up, made up, unfounded, groundless, baseless, without foundation
falsehood  a  without merit, inaccurate, defamatory, libellous
good-thing  n  jobs, schooling, literacy, healthcare, wellbeing, carer, doctor, artisan, small firm, start-up
good-thing  n  high street, local shop, local economy, neighbourhood, town, countryside, habitat, woodland
good-thing  n  rainforest, wetland, peatland, coral, coral reef, reef, elderly, disabled, low earner, low-paid
good-thing  n  saver, first-time buyer, renter, goodwill, teamwork, ceasefire, co-operation
bad-thing  n  violation, offence, offense, crime rate, knife attack, antisemitism, price rise, cost of living
bad-thing  n  insolvency, redundancy, job loss, power cut, outage, complication, side effect, tumour, tumor
bad-thing  n  heart attack, heart disease, diabetes, dementia, asthma, mortality, fatality, smoking, drug abuse
bad-thing  n  drunk driving, drink-driving, crash, collision, embezzlement, tax avoidance, counterfeiting
bad-thing  n  illegal fishing, radicalisation, hate speech, bigotry, flooding, extinction, greenhouse gas
bad-thing  n  carbon emission, smog, air pollution, plastic waste, sewage, spill, confusion, anxiety, despair, grief
bad-thing  n  loneliness, isolation, mistrust, distrust, division, polarisation, paperwork, propaganda, error, bug
bad-thing  n  glitch, conflict of interest, vested interest, inefficiency, overspend, overrun, burglary, graffiti
bad-thing  n  antisocial behaviour
# Set phrases by family: for the subject, against it, for and against what follows.
subject-good  p  have his sympathy, have his respect, have his thanks, have his gratitude, have his vote
subject-good  p  have his trust, not dead
subject-good  p  a common practice, not directed at, not aimed at, not targeted at, not a threat to, no threat to
subject-good  p  a priority, a top priority, a price worth paying, worth having, worth doing
subject-good  p  worth a try, worth a look, worth the risk, worth defending, worth protecting, worth preserving
subject-good  p  worth backing, worth more than, time well spent, a day well spent, a good deal for
subject-good  p  a small price to pay, a boost for
subject-good  p  a big boost to, a big step, a huge step, an important step, a giant step
subject-good  p  a move in the right direction, a good start, a fine start, a great thing, a good choice
subject-good  p  a good move, a good fit, a good place to, a great place to, a win for
subject-good  p  a testament to, an example to, an inspiration to, an asset to, an improvement on
subject-good  p  a relief to, a dream to, a delight to, a class act, a model of
subject-good  p  a masterclass in, better than nothing
deed-good  v  be in a good place, be in good hands, be in good health, be in good shape, be in fine form
deed-good  v  be in great shape, be in capable hands, be on the right track, be on the right path
deed-good  v  be on the right lines, be on the mend, be on course, be on the front foot
deed-good  v  be on his side, be ahead of his time, be ahead of the game, be alive and well
deed-good  v  be alive and kicking, be here to stay, be far from dead, be up and running, be back on track
deed-good  v  be back on his feet, be common practice, be international practice, be in line with
deed-good  v  be in accordance with, be in keeping with, be in full compliance with, be consistent with
deed-good  v  be beyond reproach, be above board, be above suspicion, be within the law, be well within the rules
deed-good  v  be the only way, be the only answer, be the only solution, be the only option, be the only hope
deed-good  v  be the only thing that works, be the best way, be the best answer, be the best option
deed-good  v  be the best chance, be the best hope, be the best protection, be the best defence, be the right way
deed-good  v  be the right thing, be the right move, be the right step, be the way forward
deed-good  v  be the way to go, be the way ahead, be the key to, be vital for
deed-good  v  be vital to, be essential for, be essential to, be crucial for, be crucial to, be central to
deed-good  v  be good value, be value for money, be the least we can do
deed-good  v  be the least they deserve, be just what, be what the doctor ordered
deed-good  v  be music to his ears, be better late than never, be better off with
deed-good  v  be head and shoulders above, be streets ahead, be light years ahead
deed-good  v  be the real deal, be made for each other, be made in heaven, be built to last, be good for business
deed-good  v  be kinder to, be gentler on, be the making of, be the toast of, be the heart of
deed-good  v  be the heart and soul of, be the soul of, be the pick of, be the star of
deed-good  v  be the hero of, be the best in, be the best of
deed-bad  v  be dead in the water, be dead on arrival, be dead and buried, be as good as dead, be past saving
deed-bad  v  be past repair, be on his last legs, be on the brink, be on the rocks, be on the ropes, be on the slide
deed-bad  v  be on the wane, be on a collision course, be on the wrong track, be on the wrong path
deed-bad  v  be on the wrong side of, be on borrowed time, be on thin ice, be on the back foot, be at the expense of
deed-bad  v  be at a snail's pace, be at rock bottom, be at an all-time low, be at fault, be to blame
deed-bad  v  be in tatters, be in ruins, be in meltdown, be in denial, be in disarray, be in chaos
deed-bad  v  be in crisis, be in breach of, be in violation of, be in contempt of, be in name only, be in the dark
deed-bad  v  be in the wrong, be in the pocket of, be in bed with, be in hock to, be in thrall to, be in a mess
deed-bad  v  be in a bad way, be in deep trouble, be in cloud cuckoo land, be in a different world
deed-bad  v  be living in the past, be out of control, be out of order, be out of line, be out of hand
deed-bad  v  be out of reach, be out of the question, be out of ideas, be out of excuses, be out of his mind
deed-bad  v  be out to lunch, be off the rails, be off the mark, be over the top, be up for sale, be up to no good
deed-bad  v  be under the thumb of, be behind the times, be behind the curve, be beneath contempt, be below the belt
deed-bad  v  be asleep on the job, be missing in action, be all at sea, be all talk, be all talk and no action
deed-bad  v  be all style and no substance, be all show, be long on rhetoric, be too little
deed-bad  v  be too late, be too good to be true, be too far, be too much, be too expensive, be too slow
deed-bad  v  be too weak, be too soft, be too lenient, be too harsh, be too timid, be nowhere near enough
deed-bad  v  be far from perfect, be far from ideal, be far from over, be light years behind, be years behind
deed-bad  v  be miles off, be miles away from, be wide of, be the last thing, be the last straw
deed-bad  v  be the thin end of, be the death of, be the death knell for, be the end of
deed-bad  v  be the enemy of, be the worst of, be the worst kind of, be the cause of, be the source of the problem
deed-bad  v  be part of the problem, be the main problem, be the real problem, be the culprit, be the villain
deed-bad  v  be the elephant in the room, be the product of, be the preserve of, be the thief of, be the bane of
deed-bad  v  be the scourge of, be the wrong way, be the wrong answer, be the wrong approach, be the wrong move
deed-bad  v  be the wrong time, be the wrong priorities, be the wrong message, be the wrong man, be the wrong target
deed-bad  v  be the wrong thing to do, be the wrong direction, be rotten, be half-baked, be skin-deep
deed-bad  v  be worse than, be bad for his, be bad for the
deed-bad  v  be worse for, be harder on, be hard on, be unfair to, be unfair on, be cruel to, be harsh on
deed-bad  v  be deaf to, be blind to, be indifferent to, be oblivious to, be immune to, be allergic to
deed-bad  v  be addicted to, be hooked on, be obsessed with, be drunk on, be beholden to, be captive to
deed-bad  v  be hostage to, be hell-bent on
subject-bad  p  not nearly enough, nothing like enough, not an option, not acceptable
subject-bad  p  not what we, not fit for, not credible, not viable, not sustainable
subject-bad  p  no excuse, no excuse for, no good, no help, no use, no friend of
subject-bad  p  no match for, no joke, no picnic, no panacea, no silver bullet, no magic bullet, nothing but
subject-bad  p  little more than, little better than, a long way short of
subject-bad  p  a punch in the gut, a stab in the back, a bolt from, a bitter blow
subject-bad  p  a blow to, a blow for, a blow against, a setback for, a setback to, a lurch
subject-bad  p  a mess, a joke, a farce, a fiasco, a circus, a lottery, a nonsense, a mockery, a sham, a fudge
subject-bad  p  a cover for, an excuse for, a pretext for, a menace to, a risk to, a liability
subject-bad  p  a drag on, a strain on, a stranglehold on, a noose around
subject-bad  p  a bonanza for, a windfall for, a licence for, a license to, a free pass for, a get-out clause for
subject-bad  p  a blank check, a blind alley, a dead letter, a false dawn, a false start, a false hope
subject-bad  p  a hollow victory, a pyrrhic victory, a half-measure, a band-aid, a cop-out
subject-bad  p  a colossal waste, a national disgrace, an absolute disgrace
subject-bad  p  an utter disgrace, a shadow of, a pale imitation of
subject-bad  p  a poor relation of, a poor imitation, a mere, a one-man band, a one-trick pony
subject-bad  p  an abuse of, an abdication of, an invitation to, an open invitation to
subject-bad  p  an accident in waiting
object-good  p  hooked on, wild about, buoyed by, reassured by, comforted by, won over by
object-good  p  sympathetic towards, well disposed to, at home with, at ease with, at peace with, true to
object-good  p  hungry for, desperate for, crying out for, up for, in need of, high hopes for, solidarity for
object-good  p  in tune with, in sync with, in line behind, at one with, no issue with, no complaints about
object-good  p  no complaints with, no criticism of, no doubts about, no qualms about, no regrets about
object-good  p  nothing but praise for, nothing but respect for, nothing but admiration for, a lot of time for
object-good  p  thank goodness for, thank god for, long live, god bless
object-bad  p  at loggerheads with, up in arms at
object-bad  p  terrified of, gloomy about, downbeat about, bearish on, bearish about, dead against, firmly against
object-bad  p  totally against, utterly opposed to, deeply opposed to, implacably opposed to, angered by, livid with
object-bad  p  seething over, seething at, fuming at, fuming over, wounded by, insulted by, mortified by
object-bad  p  humiliated by, betrayed by, stunned by, sickened by, nauseated by, perturbed by, unsettled by
object-bad  p  bored of, bored by, unmoved by, underwhelmed by, ill served by, baffled by, bewildered by
object-bad  p  mystified by, puzzled by, disparaging about, rude about, anger about, rage over, outcry at
object-bad  p  backlash over, protest over, battle against, crusade against, petition against, antipathy towards
object-bad  p  hatred for, distaste for, displeasure at, disillusionment with, unhappiness about, discontent over
object-bad  p  scepticism of, pessimism about, misgivings over, unease at, disquiet over, disquiet about, dread of
object-bad  p  no belief in, no call for, no future in, no patience for, no patience with, little faith in
object-bad  p  little confidence in, little appetite for, little point in, little sense in, little sympathy for
object-bad  p  fed up to the back teeth with, had it with, had enough of
# Acts.
hoping  v  be optimistic about, be hopeful about, be upbeat about, be confident about, be bullish on, be hopeful of
hoping  v  hope to see, pin his hopes on, place his hopes in, like to see, love to see, long to see
hoping  v  be excited about
hoping  p  confident about, high hopes for
praising  v  thank, be impressed by, think the world of, think highly of, take his hat off to, doff his hat to
praising  v  raise a glass to
blaming  v  have a go at, take a pop at, have a dig at, tear strips off, heap ridicule on, pour ridicule on
blaming  v  hurl insults at, tear holes in
calling  p  advise against
# Nothing for its object but where it is denied: would not stand for it.
enough  v  believe, buy, stomach, countenance, tolerate, put up with, live with, stand for, accept, swallow, allow, condone, entertain
enough  v  bear, abide, wear, credit, recognise, recognize, share, need, get behind, buy into, vouch for, forgive, excuse, justify
# Makes an end of bad things.
prevent  v  put ~ to rest, lay ~ to rest, put ~ to bed, keep ~ at bay, keep ~ in check, nip ~ in the bud, take the sting out of
# Brings in whose view it is: according to, in the eyes of.
viewing  n  according, view, opinion, eyes, eye, words, estimation, judgement, judgment, book, mind
# More families: what is enjoyed and cared about; what is not bowed to; times and comparisons.
like  v  enjoy, care about, care deeply about, let ~ get on with, let ~ do his job, let ~ do his work
like  v  let ~ finish his work, want ~ back, want ~ to stay
dislike  v  doubt ~ very much
enough  v  respond to, bow to, give in to, yield to, cave in to, bend to, submit to, kowtow to, be bullied into
enough  v  be rushed into, be dictated to by, be held to ransom by, be blackmailed by, be intimidated by
enough  v  be swayed by, sit idly by while
deed-bad  v  stand by and do nothing, stand by while, take his time, take forever
deed-bad  v  take months, take years, take weeks, take longer than
deed-bad  v  make no headway, make little headway, miss every deadline, come at a bad time, come at the wrong time
deed-bad  v  come at the worst time, come at the worst possible time, come too late, come too soon
deed-bad  v  be weaker than expected, be slower than expected
deed-bad  v  be behind schedule, be over budget, be years late, be cooked up, be cobbled together
deed-bad  v  be drawn up in secret
deed-good  v  come at a good time, come at the right time, come at just the right time, come just in time
deed-good  v  put food on, put bread on, drive growth, drive demand, drive innovation, drive down costs
deed-good  v  drive down prices, create employment
deed-good  v  be faster than expected, be stronger than expected, be ahead of schedule, be under budget
deed-good  v  be on time and on budget, be within budget
subject-good  p  not have come at a better time, n't have come at a better time, better than expected
subject-good  p  better than feared, better than forecast
subject-bad  p  not have come at a worse time, n't have come at a worse time, a done deal, a foregone conclusion
subject-bad  p  a fait accompli
object-good  p  a lot to like in, a lot to like about, much to like in, much to like about, much to admire in
object-good  p  plenty to like about, something to be said for, much to be said for, a lot to be said for
object-good  p  everything to gain from, nothing but good from, better off with
object-bad  p  better off without, better off before, little to like in, nothing to like in, nothing to be said for
object-bad  p  little to be said for, everything to lose from
bad  a  embarrassingly, painfully, dangerously, worryingly, suspiciously, alarmingly, hopelessly, needlessly
bad  a  cynically, laughably, pitifully, unimaginative, unpayable
bad  n  straw man, false dichotomy, false choice
bad-thing  n  quarrel, row, rift, standoff, stand-off, deadlock, stalemate, impasse, logjam, hold-up
hoping  v  keep his fingers crossed for
dislike  v  lose all faith in, lose all trust in, lose all confidence in, lose all respect for, lose all patience with
bad-for  v  drive ~ abroad, drive ~ overseas, drive ~ to the wall, drive ~ over the edge, send ~ abroad
bad-for  v  push ~ offshore
object-good  p  not get enough of, n't get enough of, cannot get enough of
# Joins an outcome to what it came of.
attributing  p  because of, thanks to, due to, owing to, as a result of, as a consequence of, on account of, in the wake of
attributing  p  since, ever since, under, with, courtesy of, in consequence of, through, as a direct result of
# Becomes more or less by itself.
change-up  a  rise, grow, increase, climb, soar, surge, jump, double, triple, treble, improve, recover, return, rebound, rocket, mount
change-down  a  fall, drop, decline, sink, slump, plunge, plummet, tumble, shrink, dwindle, halve, decrease, disappear, vanish, ease
change-up  v  go up, shoot up, creep up, go through the roof
change-down  v  go down, come down, dry up, fall away, drop off, die out, disappear from
assertable  n  finding, figure, number, estimate, criticism, contention, warning, insistence, statement, version
good-thing  n  catch, harvest, yield, turnout, attendance, footfall, sales, takings, donation, pass rate, survival rate, life expectancy
deed-good  v  settle it, settle the matter, settle the issue, settle the argument
deed-good  v  end the row, not put a foot wrong, never put a foot wrong
deed-good  v  lead from first to last
bad  a  circumstantial, anecdotal, tenuous, far from conclusive, unpersuasive
deed-bad  v  smell fishy, rake in, cherry-pick, cherry pick, run for cover
deed-bad  v  wash his hands, be without his knowledge, be without his consent
deed-bad  v  be behind his backs, be behind closed doors, be at his expense
change-up  v  sell ~ to, award ~ to, hand ~ to, hand over ~ to, transfer ~ to, entrust ~ to
dislike  v  strike over, walk out over, resign over, quit over, sue over, sue ~ over, march over, protest over
dislike  v  take with a pinch of salt, take ~ with a pinch of salt, take ~ with a grain of salt
object-bad  p  nothing good to say about, nothing nice to say about, no good word for, no kind word for
object-bad  p  no kind words for, little good to say about
object-good  p  nothing bad to say about, only good things to say about, nothing but good words for, a good word for
like  v  give ~ the green light, give ~ the nod, give ~ the go-ahead, give ~ the thumbs up, give ~ his backing
like  v  give ~ his blessing, give ~ his support, give ~ full backing, give ~ a warm welcome
like  v  give ~ a standing ovation, give ~ top marks, give ~ full marks
dislike  v  give ~ the thumbs down, give ~ short shrift, give ~ the cold shoulder, give ~ a wide berth
dislike  v  give ~ a cool reception
turning  n  easing, lifting, loosening, relaxation, relaxing, phase-out, phasing out, revocation, scaling back
turning  n  dropping, shelving
enough  v  stand, bear with, have time for
undergo-bad  v  bargain away, sign away, give away, trade off, negotiate away
deed-bad  v  be over his dead body, be going nowhere, be anything but
subject-bad  p  a non-event, a damp squib
bad-thing  n  soot, smoke, fume, dust, grime, noise pollution, rust, rot, damp, vermin, rat, people smuggler
bad-thing  n  rustler, looter, pirate, hooligan, troll, spammer, corrupt official, tax dodger, rogue trader
# Takes something from its object.
bad-for  v  cost
# Times that stand without a preposition: what stands before them ends there.
quantity  a  today, tomorrow, yesterday, tonight, monday, tuesday, wednesday, thursday, friday, saturday, sunday
# What something is full of, or without.
amounting  v  be full of, be filled with, be packed with, be laced with, be brimming with, be rich in, be rife with
amounting  v  be plagued by, be beset by, be a source of, be a cause of, be a matter of, be nothing but, be a symbol of
amounting  v  be more of, be all about, be a form of, be an act of, be tantamount to, be no better than, be akin to
# What something is without.
amounting  v  be without, be devoid of, be free of, be free from, be short of, be short on, be bereft of
amounting  v  be lacking in, be low on, be empty of, be void of, be light on, be the opposite of, be far from being
implicative-negative  v  be without, be devoid of, be free of, be free from, be short of, be short on, be bereft of
implicative-negative  v  be lacking in, be low on, be empty of, be void of, be light on, be the opposite of, be far from being
# Goes on with what is planned.
change-up  v  go through with, forge ahead with, wave ~ through, nod ~ through, rubber-stamp
change-up  v  sign off on, sign ~ into law
# Attitudes told by what one does, or would not do.
like  v  put his signature to, give ~ a clean bill of health, wave ~ through, wave through, be in favor of
like  v  be a convert to, be a believer in, be a champion of, be a supporter of, be an admirer of
like  v  be an advocate of, be a friend of, be content with, be comfortable with, be at ease with
like  v  be relaxed about, be at peace with, be won over by, be wowed by, be bowled over by, be charmed by
like  v  be enchanted by, be captivated by, be blown away by, be taken with, be grateful to
like  v  be indebted to, owe his life to, owe a debt of gratitude to, owe a debt to, take his hat off to
like  v  doff his cap to, raise a glass to, drink to, have only praise for, have warm words for
like  v  be full of praise for, reserve special praise for, single out ~ for praise, find merit in
like  v  see the sense in, see the case for, have eyes only for, line up for, queue up for, clamour for
like  v  clamor for, hold out for, lend his name to, put his shoulder to, be persuaded of, swing behind
like  v  close ranks behind, stake his reputation on, take comfort from
like  v  leap at, grab with both hands, welcome ~ with open arms, greet ~ with applause
like  v  cooperate fully with, play along with, live happily with
dislike  v  walk out of, storm out of
dislike  v  be sick and tired of, be bored with, be bored by, be appalled at, be disgusted at, be dismayed at
dislike  v  be horrified at, be outraged at, be furious at, be furious over, be livid about, be livid at
dislike  v  be up in arms over, be up in arms about, be dissatisfied with, be unimpressed with, be unmoved by
dislike  v  be unpersuaded by, be alarmed at, be worried by, be disturbed by, be nervous about, be skeptical about
dislike  v  be dubious about, be doubtful about, be dead set against, be set against, be averse to
dislike  v  be scathing about, be dismissive of, be contemptuous of, be cynical about, be bitter about
dislike  v  be angry with, be angry over, be resentful of, be at loggerheads with, be offended by
dislike  v  be insulted by, be affronted by, be betrayed by, have no sympathy with
dislike  v  have no stomach for, have little time for, have little patience with, have seen enough of
dislike  v  see no need for, see no case for, see no merit in, see no sense in, see no place for, see no value in
dislike  v  see no reason for, see little merit in, see little point in, see little sense in, throw cold water on
dislike  v  raise the alarm over, raise questions over, take ~ to task, haul ~ over the coals, slap down
dislike  v  give ~ a dressing-down, tear ~ to shreds, tear ~ to pieces, pull ~ apart, pull ~ to pieces
dislike  v  vote ~ down, shoot ~ down, strike ~ down, knock ~ back
dislike  v  turn ~ down flat
dislike  v  demonstrate against
dislike  v  mobilise against, mobilize against, rise up against, close the door on, slam the door on
dislike  v  shut the door on, call a halt to, put a stop to, put an end to, pull the plug on
dislike  v  regret ever, rue the day
enough  v  hear of, touch ~ with, touch ~ with a bargepole, touch ~ with a barge pole
enough  v  touch ~ with a ten-foot pole
enough  v  shake hands with, share a stage with
enough  v  share a platform with, endure
enough  v  lend his name to, put his name to, put ~ to a vote, set foot in, budge on
# What the target does to others, by set phrase.
bad-for  v  bleed ~ white, drive ~ out of, squeeze ~ out of, force ~ out of
bad-for  v  leave ~ with nothing, tie ~ hands, stab ~ in the back, pull the wool over
bad-for  v  make ~ a laughing stock, put a burden on, run rings round, gnaw at, take his toll on
bad-for  v  knock the stuffing out of, keep ~ up at night, turn ~ upside down
bad-for  v  treat ~ with contempt, talk down to, fly in the face of
good-for  v  get ~ off the ground, put ~ on the right track
good-for  v  keep ~ off the streets, give ~ a second chance, give ~ a new lease of life, give new life to
good-for  v  give new heart to, make ~ feel safe, make ~ feel welcome, open the door to, open up opportunities for
good-for  v  shine a light on, do wonders for, do ~ good, pay dividends for, teach ~ how
good-for  v  change ~ life, change ~ lives, transform ~ life, transform ~ lives
deed-bad  v  run into the ground
deed-bad  v  make up his mind before
deed-bad  v  make the same mistake, get it all wrong, get everything wrong
deed-bad  v  break the bank, pour oil on the fire
deed-bad  v  turn a blind eye
deed-bad  v  be all bark and no bite, be a far cry from
deed-bad  v  be a shadow of, be a thing of the past, be out of his depth, be out of step, be beyond repair
deed-bad  v  be beyond a joke, be beyond the pale, be past his sell-by date, be on his knees, be in shambles
deed-bad  v  be in trouble, be not fit for purpose, be full of holes, be riddled with, be drowning in
deed-bad  v  be skating on thin ice, be playing with fire
deed-bad  v  be a law unto himself, be a law unto itself, leave a bitter taste, leave a lot to be desired
deed-bad  v  leave much to be desired, leave everything to be desired
deed-bad  v  ring hollow, beggar belief, defy logic, defy belief
deed-bad  v  defy common sense, fly in the face of reason, smack of desperation, reek of, smell of
deed-bad  v  raise more questions than, ask too much of, arrive too late, come at too high a price
deed-bad  v  satisfy no one, satisfy nobody, please no one, please nobody, help no one, help nobody
deed-bad  v  serve no purpose, serve no one, serve nobody, benefit no one, benefit nobody, convince no one
deed-bad  v  convince nobody, fool no one, fool nobody
deed-good  v  surpass every expectation
deed-good  v  make the grade
deed-good  v  hit the right note, strike a chord, get everything right, do his job
deed-good  v  do the trick, set a high bar, break the mould, break the mold, break down barriers
deed-good  v  pave the way, hold his own, stand his ground
deed-good  v  have his heart in the right place, fit the bill
deed-good  v  fit the facts, fit the evidence, be worth it
deed-good  v  be worth the wait, be worth the effort, be worth the money, be money well spent, be time well spent
deed-good  v  be second to none, be in a class of his own, be in a league of his own, be a cut above
deed-good  v  be a step in the right direction, be on the money, be on the mark
deed-good  v  be spot on, be bang on, be beyond praise, be beyond doubt, be within reach
deed-good  v  be up to the task, be up to the job, be up to scratch, be fit for purpose, be long overdue
deed-good  v  be exactly what we needed, be exactly what we need, never stop fighting
deed-good  v  never stop trying, never give up, never let us down
# Verdicts by set phrase.
subject-good  p  better than any, better than anyone, better than anything, better than ever, the best we
subject-good  p  the best idea, the best chance, the least we can do
subject-good  p  the way to go, the only way out, our only hope, our last hope, a no-brainer
subject-good  p  a shot in the arm, a feather in the cap, a template for, worth its weight in gold
subject-good  p  worth every, the beating heart of, the jewel in the crown, one in a million, one for the ages
subject-good  p  like no other, streets ahead of, light years ahead of
subject-good  p  what this town needs, what this country needs, what the country needs, all we could have hoped for
subject-good  p  everything we hoped for, more than we hoped for
subject-bad  p  the last straw, the final straw, the worst thing
subject-bad  p  the worst of, the worst idea, the wrong thing, a drop in the bucket
subject-bad  p  a whitewash, a cover-up, a sell-out, a sop to, a slur on
subject-bad  p  the death knell for, a death sentence for, a slow death, a ticking bomb
subject-bad  p  a dead duck
subject-bad  p  a problem looking for a solution, a breach of, a violation of, a denial of
subject-bad  p  a perversion of, a mockery of, a parody of, a caricature of
subject-bad  p  at odds with reality, at odds with the facts, n't worth the paper
subject-bad  p  too good to be true
subject-bad  p  out of the question, over the odds, off the wall, off the scale, beneath him, beneath us
subject-bad  p  below the belt, neither here nor there, neither fish nor fowl
subject-bad  p  more harm than, all bark, all mouth, all style
subject-bad  p  enemies of, an enemy of, met with force, met with silence
object-good  p  full marks for, thank heavens for, pleased for, overjoyed at, overjoyed by
object-good  p  ecstatic about, elated by, relieved about, sympathy with, a debt of gratitude to
object-good  p  a great fan of
object-good  p  a huge fan of, a convert to
object-good  p  a strong supporter of, no objection against, no complaint about
object-good  p  no reason to doubt, no reason to regret, no hesitation in backing, nothing but good to say of
object-good  p  a compelling case for, every reason for
object-good  p  high hopes of, great hopes for, fully behind
object-good  p  squarely behind, solidly behind, firmly behind, right behind, four-square behind, foursquare behind
object-good  p  as one behind, united behind
object-bad  p  to hell with, no thanks to, good riddance to, frustration at, exasperation with, exasperation at
object-bad  p  horror of, horror at, doubts as to, no basis to, no foundation to, no support for, no mandate for
object-bad  p  no sympathy with, no use for, no truck with, no friend to, no admirer of, no believer in
object-bad  p  no enthusiast for, no lover of, n't a fan of, never a fan of
object-bad  p  every reason to fear, a stop to, dead set against, strongly against
object-bad  p  utterly against, solidly against, up in arms against, at war over, at odds over, embarrassed about
object-bad  p  ashamed about, unhappy at, disappointed about, unconvinced of, unconvinced about, the trouble with
object-bad  p  what is wrong with, what's wrong with, the stupidity of, the futility of
object-bad  p  the cruelty of, the horrors of, the weaknesses of
# Single words.
bad  n  anachronism, vanity project, purgatory
bad  n  chokepoint, hotchpotch, hodgepodge, muddle
bad  n  dog's dinner, dog's breakfast, window-dressing, lip service, box-ticking
bad  n  box-ticking exercise, red tape, gravy train, cash cow, bottomless pit, poison pill
bad  n  cardboard cut-out, empty words, empty promise, pie in the sky, pipe dream, fairy tale
bad  n  fairytale, figment, blunderer, wrecker, gatecrasher, hanger-on, mouthpiece, lapdog, poodle
bad  n  scaremonger
good  n  crowd-pleaser, success story
good  n  safeguard, safety net, blueprint, ray of hope
good  n  glimmer of hope, light at the end of the tunnel, revelation
bad  a  unneeded, unloved, unwatchable, unreadable, unlistenable, unplayable, hare-brained, harebrained
bad  a  pig-headed, bone-headed, back-to-front, top-heavy, overlong, overcooked, overstretched, overloaded
bad  a  underfunded, understaffed, underpowered, underwhelming, bland, hackneyed, clichéd, derivative
bad  a  formulaic, creaking, mishandled, mismanaged, mis-sold, counter-productive, backward-looking, past it
bad  a  imbecilic, cretinous
good  a  well-timed, well-made, long-overdue, badly needed, sorely needed, path-breaking, unsurpassed
good  a  matchless, stirring, mesmerising, mesmerizing, scintillating, electrifying, jaw-dropping
good  a  mouth-watering, sumptuous, ravishing, good-hearted, razor-sharp, dogged, plucky, gritty
good  a  indomitable, virtuoso, inspired
good-thing  n  skill, self-respect, breathing room, peace of mind, scholarship, newborn, infant
good-thing  n  toddler, caregiver, shopkeeper, smallholder, bee, songbird, drinking water
good-thing  n  fresh air, civil liberties, due process, human rights, fundamental rights, property rights
good-thing  n  workers' rights, standard of living, quality of life, common sense
bad-thing  n  shoplifting, hooliganism, price-gouging, cronyism, patronage, graft, kickback, bribe, sleaze, tailback
bad-thing  n  breakdown, leak, infestation, plague, side-effect, stillbirth, miscarriage, grooming, stalking
bad-thing  n  homophobia, islamophobia, radicalization, fanaticism, conspiracy theory, needless death
bad-thing  n  rough sleeping, eviction, repossession, lay-off, underemployment, deprivation, boredom, overspending
# Coming about, going on, coming back: what is said of it is said of the thing.
quantity  n  introduction, adoption, ratification, implementation, creation, establishment, launch, rollout
quantity  n  roll-out, construction, completion, reopening, continuation, extension, expansion, renewal
quantity  n  reinstatement, restoration, resumption, preservation, enforcement, passage, passing, approval, arrival
quantity  n  freeing, idea, notion, prospect, possibility, talk, principle, hosting, staging, conclusion
quantity  n  signing, re-election, reelection, appointment, nomination
# Small families.
dislike  v  send ~ back to the drawing board, consign ~ to the dustbin, consign ~ to history
like  v  keep his hands off, take his hands off
change-down  v  half, clean ~ out, root ~ out, stamp ~ out, weed ~ out, bring ~ down
bad-for  v  leave ~ with less, leave ~ with no, leave ~ with a
deed-bad  v  help himself to, help itself to, help themselves to, do nothing, sit idle, keep silent, stay silent
deed-bad  v  remain silent, keep quiet, stay quiet, be nowhere to be seen, be nowhere to be found
deed-bad  v  hide more than, cost more than it, take more than it, promise more than
deed-bad  v  vanish into thin air, meet resistance, draw ire, draw flak, come under fire, come in for
deed-good  v  run the show, stop the show, believe in me, believe in us, carry us through, see us through
deed-good  v  stand by me, stand by us, stick by me, stick by us, listen to everyone, keep us informed, keep us safe
deed-good  v  have no equal, know no equal
good-for  v  carry ~ through, see ~ through, give ~ back, get ~ out, lead ~ to safety
good-for  v  bring ~ to safety
subject-bad  p  over his dead body, no place for, no place to, no use for
subject-bad  p  nowhere to be seen, nowhere to be found
plain  v  cost nothing, cost next to nothing, cost little
good  a  safest, fairest, kindest
turning  n  resignation, departure, recall, disbanding, deletion, elimination, eradication, abrogation, annulment
turning  n  nullification, watering down
# More nouns and phrases by family.
quantity  n  third, fifth, sixth, seventh, eighth, chunk, slice, portion, mass, crowd, group
like  v  give ~ his vote, give ~ his thanks, dedicate ~ to, owe ~ his thanks
like  v  be over the moon about, fall in love with, fall head over heels for, speak too highly of
like  v  recommend
commit  v  give his word, give an assurance, give assurances, give a guarantee, make a promise, make a pledge
commit  v  give an undertaking, stake his reputation
deed-bad  v  bear no relation to, bear no resemblance to, pay no attention to, take no notice of
deed-bad  v  lack the courage, lack the will, plant evidence
deed-bad  v  outlive his purpose, do more harm than
deed-good  v  lift a finger, raise a finger, bat an eyelid, settle the question
bad-for  v  hook, milk
subject-bad  p  a monument to, a memorial to
subject-good  p  the soul of
object-good  p  great things of, great things from, a standing ovation to
object-good  p  too highly of, highly enough of
plain  a  soon
# More verbs and phrases by family.
like  v  leave ~ alone, leave ~ in peace, let ~ be, make his peace with, make peace with, come to terms with
like  v  put his name on, thank ~ for, shower ~ with praise, lavish praise on, reserve praise for
like  v  be full of admiration for, vote to keep, vote to extend, go out to bat for, plead the case for
like  v  plead the cause of, argue in favour of, argue in favor of, speak in favor of, speak fondly of
like  v  write in support of, rule in favour of, rule in favor of, find in favour of, decide in favour of
like  v  decide for, opt for
dislike  v  put ~ on notice, read ~ the riot act, give ~ a dressing down, give ~ a piece of his mind
dislike  v  wipe the floor with, point the finger of blame at, lay the blame at the door of, lay ~ at the door of
dislike  v  be at his wits' end over, despair at, tear his hair out over, lose hope in, lose heart over
dislike  v  lose respect for, rule against, find against, decide against, come down against
dislike  v  argue the case against, plead against, speak up against, write against, seethe about, fume about
dislike  v  boil with anger at, be scathing of, find fault in, see red over, blow the whistle on, name and shame
dislike  v  steer clear of, keep away from, give ~ a miss, vote ~ out, want ~ out, want ~ gone, want rid of
dislike  v  get shot of, be glad to see the back of, hope to see the back of
bad-for  v  tie his hands, shut out, lock out, keep ~ out, drain ~ of, drown ~ in, bury ~ in, bury ~ under
bad-for  v  lumber ~ with, land ~ with, hurt ~ most, turn ~ off, chase ~ away, chase ~ off, frighten ~ off
bad-for  v  frighten ~ away, scare ~ off, scare ~ away
good-for  v  put ~ within reach, get ~ into work, keep ~ together, make ~ welcome, help ~ out, see ~ right
good-for  v  save ~ a trip, save ~ hours, spare ~ the trouble
plain  v  turn ~ into
deed-good  v  go all the way, go far, prove himself, prove itself, give it his all
deed-good  v  give everything, run his heart out, play out of his skin
deed-bad  v  make up excuses, fob us off, string us along, waste taxpayers' money, talk in circles
deed-bad  v  go round in circles, go around in circles, chase his tail, spin his wheels
deed-bad  v  make promises it cannot keep, come up empty, come away empty-handed, leave a trail of
deed-bad  v  leave behind a trail of, ignore the warnings, turn a deaf ear, ride for a fall, twist the facts
deed-bad  v  play politics with, play games with, gamble with
bad  n  greenwash, greenwashing, whitewashing, tripe, claptrap, hogwash, baloney, bunkum, balderdash
bad  n  codswallop, poppycock, twaddle, dross, washout, let-down, letdown, con trick
bad  n  carve-up, money grab, cash grab, smash and grab
object-bad  p  up to here with
object-bad  p  no good word to say about, nothing kind to say about, the uselessness of, the unfairness of
object-bad  p  the absurdity of, the pointlessness of, the hypocrisy of, the arrogance of, the incompetence of
object-good  p  in praise of, behind the idea of, the genius of, the wisdom of, the courage of, the bravery of
object-good  p  the generosity of
vague  n  back, harm, dollar, euro, pound, cent, penny, mile, kilometre, metre, foot, inch, litre, ton, tonne, doubt, need, use
plain  v  cut the ribbon, cut a ribbon, cut the cake, cut his teeth on
# Acts of more phrases.
welcoming  p  glad about, glad for, pleased at, excited about, excited by, excited at, thrilled at, delighted at
welcoming  p  overjoyed at, overjoyed by, elated by, heartened by, relieved about, reassured by
change-up  a  reach, hit, exceed, top
change-down  a  retreat, melt, thaw, recede
# More single words by kind.
good-for  v  knit ~ together, bind ~ together, hold ~ together, bring ~ within reach, bring ~ back from the brink
bad-for  v  swallow, gobble up, tear ~ to bits, pull ~ down, run ~ down, let ~ rot, let ~ go to waste
dislike  v  wrinkle his nose at, screw up his nose at, pick holes in, shoot holes in, pull holes in, grimace at
deed-bad  v  owe us an apology, owe ~ an apology, owe us an explanation, owe ~ an explanation, owe us answers
deed-bad  v  owe ~ answers, become part of the problem
deed-good  v  be part of the solution, become part of the solution, find the right words, find the right tone
deed-good  v  set the right tone
object-good  p  hands off, save our
bad  a  rudderless, directionless
good  a  funny, riveting, engrossing, absorbing
good  a  hilarious, audacious, poignant, touching
good  a  life-affirming
good  a  lyrical
good  a  sharp-witted
good  a  succulent, mouthwatering, hearty, crisp, fragrant, moreish, flavoursome, flavorful
good  a  comfy, cosy, cozy, spacious, airy, welcoming
good  a  hard-wearing, fail-safe, failsafe, intuitive, frictionless
good  a  cost-efficient, economical, energy-efficient, environmentally friendly, climate-friendly
good  a  carbon-neutral
good  a  good-value, solvent, debt-free, cash-rich
good  a  well-tolerated, curative, nourishing
good  a  evidence-based
good  a  justifiable, defensible
good  a  kindhearted
good  a  never-say-die, invincible, second-to-none, top-drawer, five-star
good  a  opportune
good  a  much-loved, coveted, sought-after
good  a  achievable, attainable, doable, practicable, future-proof, scalable
good  a  high-minded, squeaky-clean, above-board, aboveboard, upfront
good  a  family-friendly, child-friendly, pedestrian-friendly, bike-friendly, walkable, liveable
good  a  livable, bustling, leafy, idyllic, unspoilt, unspoiled
good  a  intriguing, thought-provoking, eye-opening, enlightening, informative, rousing, motivating
good  a  finest, consummate, lavish, artful, adoring, flattering, enduring, amusing, subtle
good  a  luxurious, tempting, fulfilling, gratifying, genial
bad  a  flabby, baggy, meandering, impenetrable
bad  a  humorless, mawkish, saccharine, sentimental, cloying, schmaltzy, overacted, undercooked
bad  a  inedible, flavourless, greasy, tepid
bad  a  mouldy, moldy, draughty, cramped, smelly, foul-smelling, litter-strewn, rat-infested
bad  a  unkempt, soul-destroying, godforsaken
bad  a  brusque, curt, offhand, supercilious, snooty, bossy, loutish, peevish
bad  a  undependable, buggy, glitchy, malfunctioning, fiddly, laggy, antediluvian, past-it
bad  a  spendthrift, uneconomic, uneconomical, unprofitable, debt-ridden
bad  a  cash-strapped, floundering, anaemic, sclerotic
bad  a  carcinogenic, life-threatening, insanitary, accident-prone
bad  a  pseudo-scientific, pseudoscientific, unverified, fatally flawed, error-ridden, wafer-thin
bad  a  paper-thin, pie-in-the-sky, utopian, crackpot, madcap, cockamamie, loopy
bad  a  exclusionary, over-the-top, capricious, shadowy, graft-ridden, demagogic, knee-jerk
bad  a  vacillating, halfhearted, slothful, coldhearted, hard-hearted, barbarous, barefaced
bad  a  bare-faced
bad  a  mendacious, holier-than-thou, good-for-nothing, small-minded
bad  a  under-resourced, overrun, oversubscribed
bad  a  out-of-form, goalless, ragged, unadventurous, off-colour, naïve, nervy, indisciplined
bad  a  ill-disciplined
bad  a  jarring, grating, grueling, perfunctory, evil, demoralising, crummy, crappy
good  n  gamechanger, showpiece, showcase, pacesetter, maestro, class act, crowd-puller
good  n  money-spinner, haven, paradise, privilege, must-see, page-turner, tearjerker, best-seller
good  n  showstopper, linchpin, lynchpin, mainstay
bad  n  laughing-stock, pr stunt, fig leaf, blot, bunk, humbug, spin, hype, copout, climb-down
bad  n  u-turn, flip-flop, mishmash, bodge, turkey, anticlimax, anti-climax, bore, snooze
bad  n  snoozefest, slog, hassle, waste of space, sideshow, mirage, chimera, cesspit
bad  n  cesspool, snake pit, deathtrap, rathole, pigsty, hovel, slum, ghetto, wasteland
bad  n  brute, hatemonger, joker, no-hoper, dunce, simpleton, rascal, ogre, fiend, slumlord
bad  n  rogue landlord, lout, yob, spoilsport, busybody, control freak
# More of what one meets with, is moved by, has or keeps.
deed-bad  v  meet with scorn, meet with criticism, meet with ridicule, meet with derision
deed-bad  v  meet with anger, meet with fury, meet with outrage, meet with hostility
deed-bad  v  meet with opposition, meet with protest, meet with dismay, meet with disbelief
deed-bad  v  meet with contempt, meet with howls, meet with boos, meet with suspicion
deed-bad  v  meet with scepticism, meet with skepticism
deed-good  v  meet with approval, meet with praise, meet with applause, meet with relief
deed-good  v  meet with acclaim, meet with delight, meet with joy, meet with enthusiasm
deed-good  v  meet with cheers, meet with gratitude, meet with thunderous applause
deed-good  v  meet with wide approval
object-bad  p  lukewarm on, lukewarm towards, lukewarm toward, cool towards, cool toward, cool to
object-bad  p  cool about, tepid about, not sold on, chary of, ambivalent about, queasy about
object-bad  p  squeamish about, hostile towards, hostile toward, aggrieved by, aggrieved at
object-bad  p  patronised by, patronized by, alienated by, demoralised by, demoralized by
object-bad  p  discouraged by, saddened at, worried by, let down by, abandoned by, cheated by
object-bad  p  deceived by, misled by, failed by, ripped off by, short-changed by, shortchanged by
object-bad  p  taken in by, ignored by, snubbed by, sidelined by, bullied by, intimidated by
object-bad  p  haunted by
object-good  p  charmed by, touched by, cheered by, captivated by, enchanted by, enthused by
object-good  p  complimentary about, effusive about, evangelical about, amenable to, wedded to
object-good  p  enamoured of, enamored of, smitten with
good-for  v  give ~ more time, give ~ another chance, give ~ a fair chance, give ~ credit
good-for  v  give ~ the benefit of the doubt, give ~ space, give ~ a fair hearing, give ~ a go
good-for  v  give ~ a try, cut ~ some slack, lend ~ a hand, give ~ a hand
like  v  give ~ the thumbs-up, give ~ five stars
like  v  wax lyrical about
like  v  rave over, have high hopes for, go to the wall for, come down in favor of, rally round
like  v  add his voice to, tip his hat to
dislike  v  give ~ the thumbs-down, give ~ one star, give ~ a frosty reception
dislike  v  have an axe to grind with, have issues with, look down his nose at, sour on
dislike  v  fall out of love with, fall out with, dig in his heels over, kick back against
dislike  v  let fly at, vent his anger at, vent his fury at, whinge about, kick up a stink about
dislike  v  make a fuss about, cry foul over, picket, show ~ the door
dislike  v  laugh ~ out of court, not give ~ the time of day, write ~ off
undergo-bad  v  spring on, foist on, foist upon, impose on, impose upon, thrust on, thrust upon
undergo-bad  v  force on, force upon, force down his throat, ram down his throat, ram through
undergo-bad  v  railroad through, rush through, steamroll through, bulldoze through, smuggle through
undergo-bad  v  sneak through, take ~ to court
undergo-bad  v  drag ~ through the courts
undergo-bad  v  drag ~ into court, challenge ~ in court, fight ~ in court, block ~ in court
change-down  v  think again about, think again on, back off from, back down on, climb down on
change-down  v  roll back on, draw back from, put ~ on ice, put ~ on hold, put ~ on the back burner
change-down  v  take ~ off the agenda, take ~ off the market, take ~ off the shelves, wind ~ up
change-down  v  wind ~ down, phase ~ out, go back to the drawing board on, start again on
subject-bad  p  without consultation, without consulting anyone, without consulting anybody
subject-bad  p  without consulting us, without consulting them, without consulting residents
subject-bad  p  without asking anyone, without asking anybody, without asking us
subject-bad  p  without asking them, without asking residents, without asking parents
subject-bad  p  without a debate, without debate, without any debate, without any consultation
subject-bad  p  without proper consultation, without proper scrutiny, without scrutiny
subject-bad  p  without any explanation, without rhyme or reason, without foundation
subject-bad  p  without substance, with no regard for, with scant regard for, with no thought for
subject-bad  p  behind our backs, on the backs of the poor, on the back of an envelope, on the hoof
subject-good  p  every bit as good as, just as good as, as good as any, as good as it gets
subject-good  p  as good as ever, on a par with the best, up there with the best, among the best
subject-good  p  among the finest, the best of its kind
subject-good  p  in a league of its own, miles ahead of, a world of good, a power of good
deed-good  v  do ~ a power of good
deed-good  v  do a world of good, do a power of good, do the world of good, steady the ship
deed-good  v  raise the roof, bring the house down, make a world of difference
deed-good  v  stand head and shoulders above, leave rivals standing
deed-good  v  outstrip
deed-bad  v  come crashing down, shoot itself in the foot
deed-bad  v  paper over the cracks, sleepwalk into
deed-bad  v  throw good money after bad, pour money down the drain, string ~ along
deed-bad  v  lead ~ up the garden path, tread on, make life a misery
deed-bad  v  make his life a misery, cost ~ dearly, do no good
deed-bad  v  do nobody any good, do no favours, do no one any favours, do ~ no favours
distancing  v  sidestep questions about, sidestep questions on, dodge questions about
distancing  v  dodge questions on, duck questions about, duck questions on, evade questions about
distancing  v  evade questions on, deflect questions about, deflect questions on
distancing  v  bat away questions about, bat away questions on, brush off questions about
distancing  v  brush aside questions about, fend off questions about, fend off questions on
distancing  v  avoid questions about, avoid questions on, face questions about, face questions on
distancing  v  field questions about, field questions on, answer questions about
distancing  v  answer questions on, take questions about, take questions on
quantity  n  release, survival, opening, retention, rebuilding, repair, protection, liberation
conceding  a  whatever, regardless, however much, no matter
declaring  v  have no faith in, have no confidence in
declaring  v  set his face against, take a stand against, close ranks behind, rally behind
declaring  v  rally round, line up behind, throw his weight behind, throw his support behind
declaring  v  lend his support to, be done with, come down in favour of, come down in favor of
declaring  v  come out in support of
declaring  p  dead set against, dead against, all for, all in favour of, wedded to
declaring  p  loyal to, devoted to, dislike of, distaste for, hostility to, hostile to, allergic to
declaring  p  sympathetic to, in two minds about, lukewarm on, lukewarm about, march against
declaring  p  marched against, not a fan of, fan of
object-bad  p  relief from, respite from, redress for, the end of the road for, disenchantment with
object-bad  p  scruples about, outcry against, arguments against, argument against
object-good  p  joy at, satisfaction at, satisfaction over, petition for, campaign for
# What somebody has of others who are for him; in whose company one may refuse to do something.
declaring  n  backing, support, blessing, confidence, trust, respect, sympathy, approval, endorsement
declaring  n  admiration, loyalty, vote, vote of confidence, seal of approval, go-ahead, consent, allegiance
distancing  n  with, under, alongside, beside, opposite, next
object-good  p  no way around, no way round, no getting around, no getting away from
like  v  give the go-ahead for, give the green light for, give his backing to, give his support to
like  v  give his consent to, give his approval to, give his assent to, stand firm on, stand fast on
like  v  hold firm on, owe ~ to, pledge his future to, commit his future to, pledge loyalty to
like  v  devote his life to, devote his career to, clear ~ of all charges
like  v  find ~ not guilty, find ~ innocent, find in favor of, rule for, come to his defence
like  v  come to his defense, come to his aid, come to his rescue, leap to his defence
like  v  spring to his defence, rush to his defence, rise to his defence
dislike  v  liken, hold ~ responsible, hold ~ accountable
dislike  v  hold ~ to account, lay the blame at
dislike  v  find ~ liable, find ~ wanting, distance herself from
dislike  v  dissociate himself from, dissociate herself from, dissociate itself from
dislike  v  dissociate themselves from
good  a  once-in-a-lifetime, unmissable, not-to-be-missed, standout, feel-good, sold-out
good  a  record-breaking, best-in-class, market-leading, hotly anticipated, family-run
deed-bad  v  have a lot to answer for, have much to answer for, have questions to answer
deed-bad  v  have some explaining to do, have serious questions to answer, have his head in the sand
deed-bad  v  push through against, go against the will of, defy the will of
subject-bad  p  against his will, against the will of, against the wishes of, against his wishes
subject-bad  p  against all advice, against expert advice, over the heads of, over our heads
subject-bad  p  to the detriment of, at our expense, nowhere near enough, nowhere near good enough
subject-bad  p  a solution looking for a problem, an answer looking for a question
subject-bad  p  too little, too late
bad-thing  n  waiting time, queueing time, casualty list, dropout rate, death rate, infant mortality
bad-thing  n  jobless rate, unemployment rate, carbon footprint, running cost, energy bill
bad-thing  n  fuel bill, heating bill, phone bill
good-thing  n  job security, sense of purpose, second wind, new lease of life
good-thing  n  room to breathe
plain  v  join ~ from, sign for ~ in, put ~ to, put ~ before, present ~ to, submit ~ to, send ~ to, refer ~ to
plain  v  hand ~ to, forward ~ to, pass ~ on to, circulate ~ to
good  a  honourably, honorably, impeccably, selflessly, faithfully
good  a  diligently, sensibly, prudently, generously, graciously
bad  a  dishonourably, abysmally, dreadfully, callously, unprofessionally, selfishly, foolishly
bad  a  heavy-handedly
subject-good  p  without a hitch, without a hiccup, without incident, like clockwork, like a charm
subject-good  p  take our breath away
subject-good  p  takes my breath away, takes our breath away, do nothing wrong, did nothing wrong
subject-good  p  done nothing wrong, not put a foot wrong, without putting a foot wrong
subject-good  p  with flying colours, with flying colors, to the highest standard, to perfection
subject-good  p  to a tee
subject-bad  p  years late, months late, hours late
subject-bad  p  on a knife edge, on the cheap, at a snail 's pace, by stealth
subject-bad  p  through the back door, through the nose, never seen the light of day, the death of
subject-bad  p  the end of the road, the thin end of, a blueprint for disaster, salt in the wound
subject-bad  p  ill suited to
object-good  p  can live with, could live with, would not be without, never be without
object-good  p  room for, one hundred percent behind
object-good  p  only good things about, nothing but good things about
object-bad  p  never one for, not one for, have to live with, cannot live with, done with
object-bad  p  through with, no interest in, nothing but contempt for
object-bad  p  nothing but scorn for, nothing good about, nothing positive about
deed-good  v  belong to the future, listen to us, listen to me, listen to his concerns
deed-good  v  hear us out, run smoothly, go smoothly, come as a relief, come as welcome news
deed-good  v  arrive just in time, keep us in it, keep us in the game, keep us in business
deed-good  v  bring people in, bring people into, bring customers in, bring in visitors
deed-good  v  bring visitors to, bring money into, save his year, save the season, save his season
deed-good  v  make polluters pay, make sense of, teach us, teach children, give people hope
deed-good  v  give us hope, give us time
deed-bad  v  turn up late, treat us like
deed-bad  v  treat people like, treat ~ like second-class citizens, care about nothing but
deed-bad  v  care only about, care about money, think only of, think of nothing but, see only what
deed-bad  v  swear at, yell at, laugh at us, look down on us, forget about us, forget us
deed-bad  v  abandon us, let us down, sell us out, leave us alone with
deed-bad  v  belong in the past, belong in a museum, belong in the dustbin, belong in the bin
bad-for  v  take his customers away, take his jobs away, take business away from
bad-for  v  take jobs away from, take away his, take away his livelihood, do ~ out of
bad-for  v  put ~ out of a job, drive ~ mad, drive ~ crazy
# What its possessor does rather than undergoes: "his attacks".
blaming  n  attack, attempt, criticism, accusation, allegation, charge, claim, crackdown, opposition, bashing
blaming  n  mockery, ridicule, rejection, refusal, threat, snub, slur, smear, insult, abuse, denunciation
blaming  n  condemnation, invasion, aggression, assault, offensive, bombing, shelling, raid, boycott, ban
blaming  n  embargo, blockade, veto, lawsuit, complaint, objection, restriction, purge, neglect, betrayal
blaming  n  violence, discrimination, intimidation, interference, meddling, obstruction, denial, dismissal
blaming  n  lying, bullying, harassment, cut, strike, withdrawal, resignation, departure, exit
# First and last parts of compounds that stand in no list: "-ridden" for "debt-ridden", "ill-" for "ill-planned".
good  a  expertly-, beautifully-, carefully-, cleverly-, finely-, neatly-, -friendly, -winning, -boosting
good  a  -warming, -enhancing, -affirming, -deserved, -earned
bad  a  ill-, badly-, poorly-, hastily-, shoddily-, -ridden, -infested, -dodging
bad  a  -riddled, -wrecking, -destroying, -wasting, -obsessed, -numbing, -blighted
bad  a  -crippling, -crushing
# Adverbs of judgement before participles.
good  a  carefully, neatly, smartly, painstakingly, handsomely
good  a  tastefully, robustly
bad  a  hastily, haphazardly
bad  a  politically motivated
# Adjectives of those who are in need of help.
good-thing  a  hungry, homeless, injured, wounded, struggling, vulnerable, elderly, disabled, needy
good-thing  a  frightened, abused, displaced, starving, stranded, orphaned, lonely, destitute, hard-pressed, hard-up, jobless
good-thing  a  unemployed, bereaved, traumatised, traumatized, disadvantaged, marginalised, marginalized
good-thing  a  underprivileged, malnourished, impoverished, terrified, grieving
good-thing  a  low-paid, evicted, exploited, low-income, deprived, oppressed
# What is hard, and what is easy, to do with something.
implicative-negative  a  hard, difficult, impossible, tough, tricky, harder
enabling  a  easy, simple, easier
# What is bad where it rises.
worsening  n  price, rent, bill, cost, fare, fee, tax, unemployment, crime, debt, poverty, pollution, waiting time, queue, death toll
# Nouns that speak for those whose they are.
reporting  n  report, letter, review, column, speech, statement, article, editorial, paper, memo, email, post, sermon, study
reporting  n  memoir, submission, motion, verdict, dossier, leader, blog, petition
viewing  n  verdict, assessment, review, appraisal, take
bad  n  complaint, objection
object-good  p  a great deal of time for
object-good  p  all the time in the world for
object-bad  p  little time for, bad word to say about
object-bad  p  displeasure over, exemption from
object-bad  p  unhappiness over, irritation at
object-bad  p  rethink of, reversal of, rethink on
dislike  v  want out of
subject-bad  p  the last nail in, another nail in
# Verbs of what happens to things and is decided about them: told in a plain past they take no side.
truth  v  lose, win, resign, break, collapse, sink, crash, fall, drop, rise, retire, expire, run, close, burn, die, score
truth  v  draw, postpone, cancel, delay, suspend, fine, elect, re-elect, appoint, approve, reject, dismiss, strike, throw
truth  v  pass, adopt, ratify, block, veto, overturn, adjourn, sell, buy, flood, hit, damage, charge, withdraw, shelve
truth  v  defeat, relegate, promote, knock, shut, demolish, nationalise, nationalize, evacuate, abandon, merge, destroy
# What is done wrongly ought not to be done.
falsehood  a  wrongly, unfairly, unjustly, wrongfully, falsely, unjustifiably
# Both sides at once.
object-good  p  in two minds about, in two minds over, torn over, torn about, torn on, ambivalent about, mixed feelings about
object-bad  p  in two minds about, in two minds over, torn over, torn about, torn on, mixed feelings about
amounting  v  strike ~ as, impress ~ as
bad-for  v  fill ~ with dread, fill ~ with dismay
bad-for  v  fill ~ with fear, fill ~ with horror, fill ~ with despair, suck the joy out of
good-for  v  fill ~ with hope, fill ~ with joy, fill ~ with pride, fill ~ with confidence
change-down  v  consign
deed-bad  v  have ~ worried, go down badly with, find few friends
deed-good  v  find many friends
subject-bad  p  not to his taste, sit badly with, sit uneasily with, not sit well with
subject-good  p  sit well with, to his taste, to his liking
distancing  n  among, amongst
bad-thing  n  scorn, derision, wrath, ire, contempt, ridicule, anger, outrage, fury, dismay, disbelief
good-thing  n  acclaim, applause, approval, delight, admiration
subject-bad  p  a cool reception, a frosty reception, a chilly reception, a hostile reception, a lukewarm reception
subject-good  p  a warm reception, a rapturous reception, a hero's welcome
subject-good  p  a mixed blessing, a double-edged sword, a curate's egg
subject-bad  p  a double-edged sword, a curate's egg
praising  a  glad, happy, pleased, delighted, relieved, thrilled, proud, grateful, overjoyed, thankful, ecstatic, elated
blaming  a  angry, sad, sorry, upset, furious, dismayed, disappointed, saddened, appalled, outraged, livid, gutted
blaming  a  heartbroken, aghast, horrified, incensed, disgusted, unhappy, ashamed, devastated
rhetorical  a  how
plain  a  how
good  a  quicker, easier, smoother, handier
good-for  v  shelter, feed, clothe
good  a  glowingly, warmly, approvingly, admiringly, appreciatively
bad  a  scathingly, dismissively, disparagingly, scornfully, witheringly, damningly, contemptuously
# Phrases that open a condition; phrases that keep the speaker out of it, turn it down or are careful.
excepting  p  provided, provided that, providing that, as long as, so long as, on condition that
excepting  p  on the condition that, on condition of, in return for, in exchange for, once
excepting  p  on the understanding that, with the proviso that
declaring  v  strike down, be all for, be on the side of, be no friend of
distancing  p  above his pay grade, beyond his pay grade, outside his remit, not his department
distancing  p  a matter for, a question for, that 's one for, for others to judge, for others to say
distancing  p  leave comment to others, leave that to others, no part in, no hand in, no say in
distancing  p  no role in, nothing to do with, not his idea, not his doing, not in his name
distancing  p  not his decision, not his call, not mine, not ours, no information to share
distancing  p  daylight between, at arm 's length, not for us to, not for me to
refusing  p  over my dead body, over our dead bodies, not on your life, no chance, not a chance
refusing  p  no comment, not for sale, not up for discussion, not up for negotiation, no dice
unclear  p  jump to conclusions, jump to any conclusions, rush to judgment, rush to judgement
unclear  p  wait and see, remain to be seen, jury is out, jury is still out, open mind
unclear  p  pinch of salt, grain of salt, devil is in the detail, devil is in the details
unclear  p  read too much into, read anything into, ahead of ourselves, ahead of myself
unclear  p  carried away, more data, more evidence, more research, further research, further study
unclear  p  further studies, more studies, early days, out of the woods, count our chickens
unclear  p  not so fast, take nothing for granted, we 'll see, we shall see, time will tell
distancing  p  without our knowledge, without my knowledge, without his knowledge, not speak for
distancing  p  not reflect the views of, a commercial matter, an internal matter, a private matter
distancing  v  stay out of
blaming  v  take ~ apart, pick ~ apart, pull ~ apart, tear ~ apart, take apart, pick apart
hoping  p  confident of, every success, all the best, luck to, fingers crossed for
hoping  v  wish ~ every success, wish ~ well, wish ~ luck, wish ~ all the best
distancing  p  not reflect, not my department, not our department, not my business
refusing  p  not while I am, not while I 'm, not on my watch, not on our watch
unclear  p  let 's see, let us see
unclear  v  read too much into, read anything into, draw conclusions from, draw conclusions about
unclear  v  draw any conclusions from, jump to conclusions about, jump to conclusions on
unclear  v  rush to judgment on, rush to judgement on, rush to judgment about, prejudge
welcoming  p  relief at, relief over, joy at, joy over, delight at, delight over
elevating  p  under any circumstances, under no circumstances, at all costs, at any price
elevating  p  once and for all, come what may, full stop, no matter what, in the strongest terms
elevating  p  in the strongest possible terms, without reservation, without hesitation
distancing  p  before his time, before my time, before our time
distancing  v  cut his ties with, cut all ties with, cut ties with, sever ties with, sever his ties with
distancing  v  part ways with, part company with
unclear  p  yet to be confirmed, yet to be tested, yet to be peer reviewed, yet to be replicated
welcoming  p  honoured to receive, honored to receive, honoured by, honored by, glad to have
# Verbs that bring what their object says: "issued a warning", "voiced hope".
viewing  v  issue, renew, repeat, restate, reiterate, voice, express, utter, make, give, air, sound
falsehood  n  fake, forgery, sham, concoction
# Hearts, thoughts, and no dealings.
object-good  p  heart is with, hearts are with, heart goes out to, hearts go out to, heart went out to, hearts went out to, sympathy is with
object-good  p  sympathies are with, sympathy lies with, sympathies lie with, thoughts are with, prayers are with, thoughts go out to
object-bad  p  will be no bargaining with, will be no negotiating with, will be no negotiations with, will be no negotiation with, will be no deal with
object-bad  p  will be no talks with, will be no compromise with, will be no truce with, will be no surrender to, can be no bargaining with
object-bad  p  can be no negotiations with, can be no deal with, can be no talks with, can be no compromise with, can be no truce with
refusing  p  will be no bargaining with, will be no negotiating with, will be no negotiations with, will be no negotiation with, will be no deal with
refusing  p  will be no talks with, will be no compromise with, will be no truce with, will be no surrender to, can be no bargaining with
refusing  p  can be no negotiations with, can be no deal with, can be no talks with, can be no compromise with, can be no truce with
# Nothing else is left to do.
demanding  v  have no choice but, have no option but, have no alternative but, have little choice but
# What is to hold of a thing, or not: should be compulsory, ought to be a crime.
change-up  a  compulsory, mandatory, obligatory, normal, standard, routine, permanent, universal, legal, automatic, available, accessible, statutory, commonplace
change-up  n  norm, rule, law, priority, default, right, requirement
change-down  a  illegal, unlawful, criminal
change-down  n  crime, offence, offense, thing of the past, last resort
# What one is glad or ashamed of, or sorry at.
welcoming  p  a relief, a relief to, a relief for, good news, good news for, great news, great news for, welcome news, welcome news for
subject-bad  p  hang his head in shame, hung his head in shame, ashamed of himself, ashamed of itself, ashamed of themselves
blaming  p  hang his head in shame, hung his head in shame, ashamed of himself, ashamed of itself, ashamed of themselves
bad  n  pity
good-thing  n  help
# What people do to others, and for themselves.
deed-bad  v  go on and on, hide ~ from, conceal ~ from
deed-bad  v  award himself, award itself, award themselves
deed-good  v  have ~ at heart, do no harm
subject-good  p  quick to act, swift to act, quick to respond, swift to respond, prompt to act, quick to help
change-up  v  listen to, hear out, involve
object-bad  p  loathe the sight of, hate the sight of, sick of the sight of
object-good  p  fingers crossed, fingers crossed for, fingers crossed that
hoping  p  fingers crossed, fingers crossed that
# Adjectives that speak for a thing: plans, people, work, play, food and places.
good  a  adorably, affectionate, better-than-expected, cogent, cute, breezy, catchy
good  a  dainty, dutifully, eloquently, freedom-loving, fresh, gregarious, glamorous, good-paying, hard-fought
good  a  in-depth, independent-minded, innocuous, laser-focused, playful, problem-solving, relatable
good  a  resurgent, self-effacing, sexy, steely, studious, sweet, tough-minded, top-ranked, top-rated
good  a  top-tier, unambiguous, unbeaten, understandable, unharmed, venerable, vivid, ageless
good  a  agreeably, all-conquering, all-embracing, alluring, angelically, anti-corruption
good  a  apposite, assiduous, attentively, awe-inspiringly, battle-tested, beatific, beguiling, bewitching
good  a  bonny, bounteous, bracing, breathtakingly, bubbly, bouncy, bright-eyed, bug-free, canny
good  a  chic, childproof, chirpy, clean-cut, clean-living, congruent, convivial, copacetic
good  a  cost-saving, creamy, curated, dandy, dapper, deathless, decorous, delectable, discerning
good  a  discreet, doting, drinkable, droll, ear-catching, earth-friendly, effervescent
good  a  emollient, endearing, entrancing, epoch-making, equable, error-free, euphoric, even-tempered
good  a  excitingly, exultant, eye-poppingly, fab, fabulously, fair-trade, fast-acting
good  a  felicitous, fine-tuned, flavorsome, fluent, forbearing, free-flowing, full-bodied
good  a  garlanded, gentlemanly, germ-free, good-tempered, gratifyingly, gravity-defying, great-hearted
good  a  groovy, gut-busting, halcyon, hallowed, healthful, heart-melting, heart-tugging, heaven-sent
good  a  helpfully, herculean, high-achieving, high-flying, high-spirited, high-yield, honest-to-goodness
good  a  hot-selling, huggable, idyllically, illumining, imperishable, impregnable, in-form, indefatigably
good  a  industry-leading, inexhaustible, inimitable, insightfully, inspiriting, inspiringly, intelligible
good  a  internationally-acclaimed, inventively, jaunty, jolly, joyously, jubilantly, juicy, keenly-priced
good  a  kid-friendly, ladylike, laid-back, large-spirited, leak-proof, levelheaded, light-footed, light-touch
good  a  lightning-fast, limber, limpid, lithe, long-lived, loveable, low-risk, lustrous, luxuriant, magnetic
good  a  man-of-the-match, manful, mannerly, melodic, melodious, mind-expanding, moneymaking, multi-talented
good  a  munificent, neighbourly, niftily, nonjudgmental, non-judgmental, non-partisan, nonpartisan
good  a  non-polluting, non-toxic, nontoxic, note-perfect, nutrient-rich, on-target, on-trend, open-hearted
good  a  orgasmic, paradisiacal, pacy, pacey, peaceable, perceptively, perky, photogenic, picture-perfect
good  a  pillowy, piquant, plain-speaking, playable, pleasantly, plush, poetically, point-perfect, presentable
good  a  princely, prodigiously, pro-consumer, pro-growth, propitious, pro-worker, punch-the-air
good  a  quick-thinking, quotable, ravishingly, razor-edged, re-energised, readable, redoubtable, refreshingly
good  a  relaxing, relaxed, reposeful, restful, rollicking, roomy, rosy-cheeked, rust-proof, salubrious
good  a  salutary, savoury, savory, science-based, scrumptiously, self-disciplined, self-reliant
good  a  self-sustaining, seraphic, service-minded, sharp-eyed, shatterproof, silken, silky, smart-looking
good  a  snappy, snazzy, snug, sociable, soft-hearted, sonorous, sparky, spiffy, spine-tingling, sprightly
good  a  spry, statesmanly, stirringly, stout-hearted, strapping, streetwise, strong-minded, stupefyingly
good  a  sturdily, sun-kissed, superhuman, supple, supportively, sure-handed, svelte, swashbuckling, swish
good  a  tamper-proof, tangy, tantalising, tantalizing, tax-efficient, teachable, telegenic, tenderhearted
good  a  tender-hearted, tightly-plotted, time-honoured, tip-top, transcendent, transfixing, trend-setting
good  a  trendsetting, triumphantly, true-to-life, tuneful, ultra-modern, unadulterated, unaffectedly
good  a  unalloyed, unbowed, undimmed, unexceptionable, unfussy, unhurt, uninjured, unrepeatable, unrushed
good  a  untiring, uproariously, upwardly-mobile, urbane, user-focused, velvety, verdant, verifiable, waggish
good  a  water-tight, well-acted, well-adjusted, well-advised, well-appointed, well-attended, well-brought-up
good  a  well-calibrated, well-cast, well-considered, well-coordinated, well-cut, well-deserving
good  a  well-disciplined, well-drilled, well-edited, well-executed, well-financed, well-finished
good  a  well-groomed, well-handled, well-integrated, well-observed, well-oiled, well-packed, well-performed
good  a  well-plotted, well-polished, well-practised, well-presented, well-proportioned, well-protected
good  a  well-put-together, well-regulated, well-rehearsed, well-resourced, well-scripted, well-served
good  a  well-shot, well-sourced, well-spent, well-structured, well-supported, well-targeted, well-tested
good  a  well-thought-of, well-tuned, well-turned-out, well-versed, well-worded, whole-hearted, wide-awake
good  a  winsome, world-changing, worldly-wise, wrinkle-free, yummy, zingy, zippy, infectious
good  a  highly-rated, firm-handed, hypnotic, gleaming, storied, rugged
describing  a  relaxed, rugged, sweet, fresh, cute, glamorous, playful
# Adjectives that speak against it, in all registers.
describing  a  civil, chauvinist, biting, unpredictable
describing  a  out-of-control, disgraced, low-quality, careerist, tumultuous, gun-toting, anti-democratic
describing  a  cut-rate
bad  a  blameworthy, dystopian, error-filled, evidence-free, facile, faceless, foul-mouthed
bad  a  foulmouthed, ill-matched, impermissible, indelicate, never-ending, nutty, one-size-fits-all
bad  a  out-of-control, sociopathic, sophomoric, testy, tumultuous, un-american, uncritical, unpredictable
bad  a  unsteady, unfavorably, unfavourably, unduly, unnecessarily, unhappily, arbitrarily
bad  a  abrasively, abusively, accusatory, acid-tongued, addled, addle-brained, agonisingly, agonizingly
bad  a  airless, amateur-hour, anti-worker, anticlimactic, anti-climactic, antipathetic, apathetically
bad  a  arse-backwards, artless, ass-backwards, attention-seeking, awkwardly, backdoor, backhanded
bad  a  bad-mannered, bad-tempered, balky, baneful, bare-knuckle, bathetic, beastly, begrudging, belaboured
bad  a  belittling, benighted, bilious, bitchy, bitty, blithering, blood-soaked, bloodsucking, blowsy
bad  a  bootless, botched-up, box-ticking, braindead, brain-dead, brattish, bratty, brusquely, brutally
bad  a  buck-passing, budget-busting, bullheaded, bumptious, bureaucratically, butterfingered, callow
bad  a  cantankerous, careerist, censorious, chauvinistic, cheap-looking, cheesy, cheerlessly
bad  a  churlish, cliquish, cliquey, close-minded, closed-minded, clotted, cocksure, cocky
bad  a  colourless, colorless, condescendingly, contorted, corny, covetous, crabby, criminally, crisis-hit
bad  a  crotchety, cruddy, crushingly, culpably, cultish, cumbrous, curmudgeonly, cut-and-paste, cut-rate
bad  a  cut-throat, daffy, damnable, dank, debased, defeatist, delinquent, delusive, denigrating, derisively
bad  a  desolate, desultory, detached from reality, devilish, diabolic, dirt-poor, disappointingly
bad  a  discombobulated, discomforting, discreditable, disempowering, dishevelled, disheveled, disingenuously
bad  a  dispensable, disrespectfully, dissatisfying, dissonant, distressingly, disunited, ditzy, dog-eared
bad  a  dog-whistle, doddering, dogmatically, doltish, doom-laden, dopey, dopy, double-edged, down-at-heel
bad  a  down-market, downbeat, drafty, drink-sodden, drug-addled, dud, dull-witted, dumbed-down, dyspeptic
bad  a  earsplitting, ear-splitting, effete, egoistic, egotistic, emotionless, emptily, energy-sapping, ersatz
bad  a  evil-minded, exasperatingly, excessively, excruciatingly, execrable, extraneous, faddish, falsified
bad  a  fanatic, fascistic, fat-headed, fatiguing, faultily, fawning, fear-mongering, fearmongering
bad  a  feeble-minded, fetid, finicky, flagging, flagrantly, flavorless, flea-bitten, flighty, fluffed
bad  a  fly-by-night, foetid, footling, formless, foul-tasting, foul-tempered, freakish, frenetic
bad  a  frosty, fruitlessly, frumpy, fulsome, fumbled, fusty, fuzzy-headed, gaffe-prone, garrulous, gawky
bad  a  gibbering, gimcrack, glaring, glum, gormless, greedily, gristly, grossly, grotty, grouchy, groveling
bad  a  grungy, guileful, guilt-ridden, half-assed, half-cocked, half-cooked, half-truthful
bad  a  ham-handed, harum-scarum, hate-filled, hate-fuelled, hate-fueled, headache-inducing, heavy-going
bad  a  hit-or-miss, hoary, hollow-sounding, horrifically, hubristic, humiliatingly, humourlessly
bad  a  hyper-partisan, hypercritical, hyped, iffy, ill-disposed, immoderate, immodest, impenitent
bad  a  impersonal, imprudently, inappropriately, incapably, incestuous, inconsequential, incongruous
bad  a  inconsistently, incorrigibly, indecipherable, indigestible, ineffectively, ineffectually, inelegant
bad  a  ineloquent, inexpert, inexpressive, inflexibly, infuriatingly, inhumanely, innumerate, insalubrious
bad  a  insanely, insolently, insufferably, insufficiently, insultingly, intolerably, intransigently
bad  a  inward-looking, ironhanded, irremediable, irresolvable, jargon-filled, jaundiced, jejune, jerky
bad  a  jingoist, job-threatening, jobsworth, judgemental, junky, kitsch, kitschy, klutzy, knavish, labored
bad  a  lamebrained, lascivious, lawbreaking, leaden-footed, licentious, light-fingered, lily-livered
bad  a  long-delayed, long-drawn-out, loose-lipped, low-minded, low-quality, lowbrow, lubricious
bad  a  ludicrously, lugubrious, lumbering, lumpen, lumpy, maddeningly, maladroit, malcontent, malodorous
bad  a  mangled, mangy, marred, masochistic, materialistic, mean-minded, megalomaniacal, messed-up
bad  a  milquetoast, minging, mirthless, misanthropic, miscast, misdirected, misgoverned, misleadingly
bad  a  mismatched, misspelt, misspent, mob-handed, mobbed-up, money-grabbing
bad  a  money-grubbing, money-losing, moneygrubbing, moralising, moralistic, moralizing, mouthy, murderously
bad  a  mushy, musty, namby-pamby, narky, negligible, nettlesome, niggardly, niggling, nit-picking, no-good
bad  a  no-win, nondescript, non-functional, nonfunctional, non-transparent, notoriously, numbing, numbskull
bad  a  objectionably, obnoxiously, obscurantist, obsequious, obsolescent, obstreperous, off-balance
bad  a  off-target, off-topic, officious, oleaginous, oppositional, ossified, otiose, out-of-place, outmatched
bad  a  outworn, over-ambitious, over-bureaucratic, over-cautious, over-centralized, over-confident
bad  a  over-crowded, over-dependent, over-elaborate, over-extended, over-familiar, over-optimistic
bad  a  over-priced, over-promised, over-protective, over-reliant, over-sensitive, over-simplistic
bad  a  over-stretched, over-taxed, over-the-hill, over-written, overbroad, overcommitted, overdependent
bad  a  overdramatic, overeager, overelaborate, overemotional, overexposed, overextended, overfamiliar
bad  a  overindulgent, overly complicated, overmanned, overmatched, overoptimistic, overplayed, overpowering
bad  a  overprotective, overreliant, oversimplified, overstaffed, overstuffed, overvalued, overweening
bad  a  parasitical, pedantic, penurious, perfunctorily, pernickety, pestilential, pettifogging, petty-minded
bad  a  philistine, pig-ignorant, piddling, pigheaded, piss-poor, pissed-off, plagiarised, plagiarized
bad  a  po-faced, pock-marked, poky, pokey, pongy, poor-quality, power-mad, power-crazed, prating, preachy
bad  a  preening, prejudicially, presumptuous, price-gouging, priggish, prissy, problem-plagued, profane
bad  a  prolix, propagandistic, prosaic, prosy, prurient, puffed-up, pugnacious, punch-drunk, purblind
bad  a  purposeless, pusillanimous, putrid, querulous, quick-tempered, rabble-rousing, rascally, rebarbative
bad  a  recondite, recreant, remorselessly, repellant, repetitious, repulsively, revengeful, revoltingly
bad  a  risibly, roughshod, rubbishy, rubbish-strewn, ruinously, rust-eaten, sacrilegious, sanctimoniously
bad  a  sapped, scabrous, scaremongering, scattershot, scatty, schlocky, scroungy, scruffy, scummy, scurvy
bad  a  self-aggrandising, self-appointed, self-centred, self-contradictory, self-deceiving
bad  a  self-deluding, self-dealing, self-enriching, self-hating, self-loving, self-promoting, self-regarding
bad  a  self-satisfied, self-seeking, semi-literate, semiliterate, senselessly, sensation-seeking, servile
bad  a  shallow-minded, shiftless, shifty, shop-soiled, shopworn, short-staffed, showy, shrewish, silly
bad  a  simpering, slanderously, slavishly, sleep-inducing, sloppily-made, slow-footed, slow-witted
bad  a  sluggardly, slummy, smutty, sniffy, snobbishly, snot-nosed, soft-headed, soporific, soul-sapping
bad  a  soul-sucking, soured, spiritless, splenetic, spoilt, stage-managed
bad  a  standoffish, stand-offish, stereotypical, sticky-fingered, stiff-necked, stomach-turning, strait-laced
bad  a  strangulated, strung-out, stubbornly, stuck-up, subhuman, sullied, suppurating, supine, surreptitious
bad  a  swivel-eyed, sycophantic, taxing, teeth-grinding, ten-a-penny, tenth-rate, thick-headed, thick-skulled
bad  a  thieving, thick-witted, thug-like, tick-box, time-worn, timeworn, timorous, tin-eared, tin-pot, tinpot
bad  a  tinny, tiresomely, toffee-nosed, torpid, tragically, traitorously, treacherously, trifling
bad  a  troublemaking, tumbledown, turbid, two-bit, unadvisable, unaesthetic, unambitious, unappetising
bad  a  unappetizing, unappreciative, unapproachable, unbecomingly, unbridled, uncalled-for, uncared-for
bad  a  unchallenging, uncharitable, unchivalrous, uncollegial, uncomprehending, uncongenial
bad  a  uncoordinated, uncosted, uncreative, uncultured, under-equipped, under-funded
bad  a  under-invested, under-performing, under-prepared, under-regulated, under-staffed, under-strength
bad  a  under-used, undercapitalised, undercapitalized, underdone, underprepared, undersupplied, underused
bad  a  underutilised, underutilized, underwhelmed, undiplomatic, undistinguished, undrinkable, uneatable
bad  a  unenlightened, unenlightening, unenthusiastic, unevenly, unexceptional, unexciting, unfathomable
bad  a  unfixable, unforthcoming, unfruitful, unfulfilling, ungentlemanly, unglamorous, ungodly, ungovernable
bad  a  ungracious, ungrounded, unhallowed, unhelpfully, unholy, unhopeful, unhygienically, unimplementable
bad  a  uninstructive, unintelligible, uninteresting, unknowing, unladylike, unliveable, unlovable, unmannerly
bad  a  unmarketable, unmelodious, unmemorable, unmerciful, unmitigated, unmotivated, unmusical, unneighbourly
bad  a  unneighborly, unobjective, unobliging, unpardonably, unparliamentary, unpleasantly, unpolished
bad  a  unpopularly, unpunctual, unreasoned, unreasoning, unreconstructed, unrefined, unreflective, unreformed
bad  a  unregenerate, unrehearsed, unremarkable, unremunerative, unrestrained, unrewarding, unsaleable
bad  a  unsalvageable, unsatisfactorily, unscholarly, unseaworthy, unsellable, unserious, unserviceable
bad  a  unsexy, unshapely, unsociable, unsophisticated, unspecific, unspectacular, unsteadily, unstatesmanlike
bad  a  unstuck, unsubtle, unsuccessfully, untalented, unthinkingly, untrusted, untruthfully, unutterable
bad  a  unutterably, unvetted, unwearable, unwholesome, unwinnable, unwitty, uppity, usurious, vacuously
bad  a  vainglorious, vampiric, vengefully, venomously, verbose, viciously, viperish, virulently, vitiated
bad  a  vituperative, vote-losing, voyeuristic, vulpine, vulturous, waffly, war-crazed, weak-minded
bad  a  weaponised, weaponized, weedy, whingeing, whinging, white-elephant, witlessly, woebegone, womanising
bad  a  worse-off, wrathful, wrongfully, xenophobically, yawn-inducing, yobbish, yucky
# Nouns that speak for what is called so.
good  n  doggedness, durability, endurance, faithfulness, gravitas, persistence, simplicity, solace, toughness
good  n  trustworthiness, veracity, adaptability, affability, all-rounder, apotheosis, assiduity, astuteness
good  n  authenticity, big break, big draw, big hit, blinder, bragging rights, bravura, byword for quality
good  n  catch of the season, chef-d'oeuvre, cleverness, coherence, cohesion, collegiality, common touch
good  n  conciliation, conscientiousness, constancy, coolness under pressure, cordiality, corker
good  n  cracker of a game, cult classic, decisiveness, deftness, deliverance, dependability, diplomatic coup
good  n  discernment, divine intervention, dream come true, dream job, dream team, dream ticket, easy win
good  n  elan, engine of growth, engine of prosperity, enlightened self-interest, equal opportunity, erudition
good  n  eureka moment, exemplar, exhilaration, eye-opener, fair-mindedness, fairy godmother, far-sightedness
good  n  fast learner, fillip, fine man, fine woman, fine player, first choice, flying start, force of nature
good  n  frankness, friend in need, frugality, gallantry, gamble that paid off, game-winner, geniality
good  n  giant among men, giant of the game, giant step, go-getter, gold dust, gold mine, graciousness
good  n  greatest, ground-breaker, guts, hard worker, hardiness, heart of gold, heartthrob, heartwarmer
good  n  heaven, heaven on earth, helping hand, high-flyer, huge hit, huge step, icing on the cake
good  n  imaginativeness, important step, important tool, incorruptibility, industriousness, insightfulness
good  n  instant classic, instant hit, intrepidity, inventiveness, jack-of-all-trades, job creator
good  n  job well done, kindred spirit, knight in shining armour, knight in shining armor, labor of love
good  n  land of opportunity, lasting legacy, level head, level-headedness, liberator, light in the darkness
good  n  likeability, literary giant, lucidity, magic touch, magnanimity, magnificence, magnum opus
good  n  major advance, major coup, man of action, man of conscience, man of the people, man of vision
good  n  market leader, marriage of minds, mastermind, match-winner, matchwinner, mensch, model citizen
good  n  model employer, model pupil, modern classic, morale booster, morale-booster, mother lode, natural fit
good  n  neatness, neighbourliness, neighborliness, new lease on life, nurturer, open-mindedness
good  n  opportunity of a lifetime, originality, overachiever, overnight sensation, palliative, panache
good  n  picture of health, piece of cake, pizzazz, plus point, poetry in motion, political coup, pot of gold
good  n  prince among men, prize catch, proficiency, promised land, purposefulness, quality act
good  n  quality player, quick learner, quick thinking, radiance, rave review, real coup, real leader
good  n  real treat, record-breaker, reliability, resourcefulness, responsiveness, ripsnorter, rockstar
good  n  role-model, runaway hit, sagacity, scrupulousness, security blanket, self-discipline, self-reliance
good  n  self-respect, self-starter, sensation, sense of duty, sense of humor, sensitivity, serious contender
good  n  shot of adrenalin, showpiece event, shrewdness, small mercy, smasher, soundness, sparkle
good  n  spirit of compromise, splendor, splendour, sportsmanship, star performer, star pupil, star turn
good  n  statesmanship, stateswoman, steadfastness, steadiness, step towards justice, step toward justice
good  n  superhero, sure bet, symbol of resistance, team effort, team man, tenderness, thoroughness
good  n  thoughtfulness, timeliness, torch-bearer, touch of class, touchstone, tour-de-force, trouper
good  n  truth-teller, unanimous choice, unqualified success, unselfishness, usefulness
good  n  voice for the voiceless, vote-winner, watershed moment, whizz, whizz-kid, whizzkid, whiz-kid
good  n  whiz kid, wonder drug, wonderland, working solution, world beater, world-beater, worthiness
good  n  wow factor, life saver, life and soul of the party, cream of the crop, pick of the bunch, bee's knees
good  n  cat's whiskers, dog's bollocks, mutt's nuts, apple of his eye, head-turner, labour-saver, money saver
good  n  time saver, stocking filler, barnstormer, belter, humdinger, doozy, blockbuster hit, pearler
good  n  extravaganza, elixir, cure-all, ballast, buffer against, seat of learning
# Nouns that speak against what is called so.
bad  n  blowhard, bimbo, dotard, hoodlum, hellhound, madman, malarkey, naivete, negativity, opportunism
bad  n  paranoia, plutocrat, tumult, unpredictability, unwillingness, viciousness, peccadillo, craziness
bad  n  divisiveness, demagoguery, drunkenness, name-calling, narrow-mindedness, act of violence, adventurism
bad  n  airhead, alarm bell, also-ran, ambulance chaser, amateur hour, anomie, armchair general, arse
bad  n  arsehole, artifice, asininity, asshole, ass, avarice, babble, back-pedalling, backpedalling
bad  n  backhander, backsliding, backslider, badge of dishonour, badge of dishonor, badmouthing
bad  n  bait and switch, balls-up, bandit, banana republic, banana skin, bastard, battle-axe
bad  n  beggar-thy-neighbour policy, belligerence, bête noire, bete noire, big lie, bile, black day, black eye
bad  n  black mark, black sheep, black spot, blackguard, blabbermouth, blandness, blank check, blank cheque
bad  n  blarney, blather, bleeding heart, blindness, blood money, blood-letting, bloodletting, bloodsucker
bad  n  blooper, bludgeon, blue funk, blunderbuss, bogeyman, bollocks, bone-headedness, boo-boo, boobytrap
bad  n  booby prize, boor, boorishness, bootlicker, bore-fest, borefest, bossiness, botch job, botch-up
bad  n  bottom feeder, boy who cried wolf, braggart, brain fade, brainwashing, brazenness, bread and circuses
bad  n  breeding ground for, bribetaker, brickbat, brown envelope, brown-noser, brush-off, brusqueness
bad  n  buck-passing, bugaboo, bull in a china shop, bullshitter, bum deal, bum rap, bum steer
bad  n  bunker mentality, bureaucracy gone mad, burnout, buyer's remorse, cabal, caballer, cacophony, canker
bad  n  cardboard cutout, careerism, careerist, carelessness, carpetbagger, cash-for-questions
bad  n  castle in the air, cat's paw, catcall, catfight, caterwauling, cess pit, chatterbox, chauvinism
bad  n  cheapskate, cheap trick, cheap talk, cherry-picking, chickenhawk, chip on his shoulder, churlishness
bad  n  circular firing squad, circus act, clanger, clannishness, clickbait, click-bait, cliche, clique
bad  n  cloak-and-dagger, clodhopper, cloud-cuckoo-land, clown car, clown show, clownery, clumsiness
bad  n  clusterfuck, cock-up, cockup, cold-bloodedness, cold-heartedness, come-down, comedown, con merchant
bad  n  conceitedness, conniver, contemptuousness, contrivance, convolution, corporate welfare, corrupter
bad  n  corruptness, cost to society, cowboy builder, cowboy outfit, crackbrain, crank theory, crap, crapshoot
bad  n  creepiness, cretin, criminality, crock, crocodile tears, crony capitalism, crosspatch, crudeness
bad  n  crusher, cry-baby, crybaby, cudgel, cult leader, culture of fear, culture of secrecy
bad  n  culture of silence, cupidity, curmudgeon, cut-throat, dabbler, daftness, damage-limitation exercise
bad  n  dastard, dead hand, death by a thousand cuts, death wish, debasement, debaser, debauchee, debt bomb
bad  n  decadence, deceitfulness, declaration of war on, decrepitude, deep wound, defamation, defamer
bad  n  defeatism, defilement, defiler, denialist, despoiler, despoliation, destabilisation, destabilization
bad  n  dim bulb, dimwit, disaster movie, disincentive, disorganization, disparagement, disproportion
bad  n  dissembler, dodger, dog in the manger, doomster, doomsayer, dopiness, double dealing, double-dealer
bad  n  double-dealing, double game, double life, double whammy, double-cross, double-think, doublespeak
bad  n  doublethink, downright lie, drain on resources, dramatics, dreariness, dreck, dregs, drubbing
bad  n  dullness, dumbbell, dumbing down, dumbing-down, dumbo, dungheap, dunderhead, dunghill, dust-up
bad  n  dystopia, eejit, effrontery, ego-trip, egoism, egoist, egotism, egotist, elite project, embezzling
bad  n  entrapment, ethical lapse, evasiveness, excesses, execration, exorbitance, exploiter, eyewash
bad  n  face-saving exercise, fair-weather friend, faithlessness, faker, fakery, fall guy, fallen idol
bad  n  false assumption, false claim, false dawn, false equivalence, false friend, false god, false hope
bad  n  false idol, false narrative, false prophet, false witness, fantasist, fast buck, fat cat, fathead
bad  n  faux pas, fear campaign, fear-mongering, fecklessness, fever dream, fibber, fickleness, fifth column
bad  n  fifth columnist, fig-leaf, final nail, final straw, finger-pointing, fink, firebug, fishing expedition
bad  n  fit of pique, flash in the pan, flatterer, flattery, flea-pit, fleapit, flight of fancy, flimflam
bad  n  flimflammer, flimsiness, floozy, flunkey, flunky, fly in the ointment, foible, folie de grandeur
bad  n  foot-dragging, footdragger, fop, foulness, foul-up, frame-up, fratricide, free for all, freebooter
bad  n  frivolity, fuck-up, fuckup, fuddy-duddy, fulmination, funk, fusspot, fussiness, gaffe machine
bad  n  gas guzzler, gas-guzzler, gaslighter, gaslighting, gaucherie, get-rich-quick scheme, ghastliness
bad  n  giant leap backwards, giant step backwards, gimcrack, glibness, gloom merchant, gloominess
bad  n  gobbledegook, gobbledygook, gold-digger, golddigger, good-for-nothing, gorilla in the room
bad  n  gossip-monger, gossipmonger, gouger, graveyard of, grandiosity, greed-head, grotesquerie, group-think
bad  n  groupthink, grouser, grubbiness, grumbler, guesswork, guilt trip, gullibility, gun for hire
bad  n  gutlessness, gutter politics, guttersnipe, guzzler, half truth, half-heartedness, half-truth, half-wit
bad  n  halfwit, ham actor, handmaiden of, haphazardness, hardheartedness, hard luck story, hard pill
bad  n  harridan, hastiness, hatchet man, hate campaign, hate figure, hate group, hate preacher, hate speech
bad  n  hate-monger, haughtiness, heartlessness, heavy price, heavy-handedness, heavyhandedness, hellscape
bad  n  hellraiser, hell-hole, helter-skelter, herd mentality, hidden agenda, hidden cost, hideousness
bad  n  hissy fit, hit piece, hit squad, hocus-pocus, hobbyhorse, hobgoblin, hodge-podge, hooey, hoodwinker
bad  n  hostage to fortune, hot potato, huge step backwards, hullabaloo, humbuggery, hustler, hype merchant
bad  n  hysterics, iciness, idée fixe, ideologue, idleness, idler, idle talk, ill-treatment, illiberalism
bad  n  illogicality, imbecility, imbroglio, immodesty, impediment, imperiousness, impertinence, impetuousness
bad  n  impiety, implosion, impoliteness, imposture, impracticality, imprecision, imprudence, impudence
bad  n  impulsiveness, inanity, inappropriateness, inattention, inaptitude, incoherence, inconsiderateness
bad  n  indecisiveness, indolence, ineffectiveness, inelegance, ineptitude, ineptness, infantilism
bad  n  inflexibility, influence peddler, influence peddling, influence-peddling, ingrate, ingratitude
bad  n  iniquity, inquisitor, insensitivity, insidiousness, insincerity, insinuation, insularity, intemperance
bad  n  interloper, intimidator, intractability, intrusiveness, invidiousness, irascibility, iron curtain
bad  n  iron fist, iron grip, irrationality, irresolution, ivory tower, jabberwocky, jack-in-office, jackass
bad  n  jerry-building, jiggery-pokery, jingoism, jingoist, job-killer, jobbery, jobsworth, junket
bad  n  justice denied, juvenility, kangaroo trial, keystone cops, kitsch, klutz, knavery, knee-jerk
bad  n  knife in the back, know-all, know-it-all, lack of accountability, lack of ambition, lack of care
bad  n  lack of clarity, lack of compassion, lack of confidence, lack of courage, lack of discipline
bad  n  lack of experience, lack of faith, lack of foresight, lack of imagination, lack of integrity
bad  n  lack of interest, lack of judgement, lack of judgment, lack of leadership, lack of planning
bad  n  lack of progress, lack of respect, lack of support, lack of transparency, lack of trust
bad  n  lack of vision, lamebrain, landgrab, lapse of judgement, lapse of judgment, lapse in judgement
bad  n  lapse in judgment, last gasp, last straw, laxity, lazybones, lead balloon, leap backwards, lecher
bad  n  legal minefield, letch, lewdness, lick-spittle, lickspittle, lip-service, litany of lies
bad  n  litterbug, load of bull, load of tosh, loathsomeness, loopiness, lop-sidedness, lose-lose situation
bad  n  loss-maker, louse, lousiness, loutishness, low-life, ludicrousness, lunkhead, lust for power
bad  n  maelstrom, maladministration, maladjustment, malefactor, malevolence, malingerer, man of straw
bad  n  manipulativeness, mare's nest, materialism, meanie, megalomania, mendacity, mercilessness, messiness
bad  n  microaggression, micromanagement, micromanager, middle finger to, militarism, mind games, mindlessness
bad  n  misallocation, misandry, misanthrope, misapplication, misapprehension, misbehavior, misbehaviour
bad  n  miser, miserliness, misgovernment, misguidance, misleader, mismatch, misnomer, misplay, misreading
bad  n  misrule, missed chance, misspending, misstatement, mistreatment, mixed message, mixed signal, mob rule
bad  n  money grubber, money-grab, money-loser, monkey business, monomania, monotony, moocher, moral vacuum
bad  n  mountebank, mouth-breather, muddiness, muddle-headedness, mug's game, mumbo jumbo, mumbo-jumbo
bad  n  murkiness, mush, nadir, naked aggression, ne'er-do-well, negation of, neglectfulness, nepotist
bad  n  nest-feathering, newspeak, niggle, nihilism, nihilist, nimby, nimbyism, ninny, nit-picker, nitpicker
bad  n  no-no, no-show, noisemaker, non-apology, non-achievement, non-answer, non-entity, non-solution
bad  n  nonentity, nonperson, nosey parker, nosy parker, nostrum, noxiousness, numbskull, numskull, nut job
bad  n  nutcase, nutjob, nutter, oafishness, object lesson in how not, object of fun, object of scorn, obloquy
bad  n  obscurantism, obsequiousness, obstinacy, obstructiveness, odium, offensiveness, old boys' network
bad  n  old fogey, oligarchy, omnishambles, one-horse race, one-man show, one-sidedness, one-trick pony
bad  n  opprobrium, orgy of destruction, orgy of spending, ostentation, outrageousness, outright lie
bad  n  overambition, overcompensation, overconfidence, overdependence, overexposure, overestimation
bad  n  overindulgence, overpayment, overprotection, overregulation, overreliance, oversimplification
bad  n  overspending, overstatement, overstretch, overuse, painfulness, pale shadow, paltriness, panic measure
bad  n  panic merchant, paper pusher, paper-pusher, parlour trick, parlor trick, parochialism, passing fad
bad  n  patchwork solution, patheticness, peculation, pederast, penny-pincher, penny-pinching, perfidiousness
bad  n  perfidy, perniciousness, perversity, perverter, petulance, phantasm, philanderer, philistinism
bad  n  phoneyness, phoniness, pile-on, pipsqueak, piss-take, pitilessness, plagiarism, plagiarist, plonker
bad  n  ploddingness, plutocracy, politicisation, politicization, politicking, polluter, poltroon, pomposity
bad  n  pork-barrel politics, poser, poseur, potboiler, poverty of ambition, poverty of imagination
bad  n  power hunger, power-hunger, pratfall, prat, precariousness, prematureness, preposterousness
bad  n  presumptuousness, pretentiousness, price-gouger, prick, prickliness, prig, priggishness, prima donna
bad  n  procrastination, procrastinator, profanity, profligacy, prolixity, propaganda exercise
bad  n  propaganda machine, propaganda tool, propaganda victory, provincialism, pseudo-science, pseudoscience
bad  n  pseud, puerility, puffery, pugnacity, punch in the face, punch in the mouth, punch-up, puppet state
bad  n  pusillanimity, put-down, put-up job, putdown, pyrrhic victory, quackery, quibble, quibbler, quick buck
bad  n  quick-fix solution, quisling, rabidness, race baiter, race-baiter, race-baiting, racketeering, ragbag
bad  n  rancor, rancour, rankness, rapaciousness, rapacity, rashness, raw deal, rebarbativeness, recalcitrance
bad  n  recipe for conflict, red rag, refusal to act, repugnance, reprobate, repulsiveness, revengefulness
bad  n  rigmarole, riff-raff, riffraff, rip-off merchant, riskiness, road hog, road to nowhere
bad  n  road to serfdom, robber baron, rod for his own back, rogue's gallery, roguery, rort, rotter
bad  n  rottenness, roughness, ruination, rumour-monger, rumourmonger, rumormonger, rumor-monger, runaround
bad  n  rush job, rush to judgement, rush to judgment, ruthlessness, sabre-rattling, saber-rattling
bad  n  sacrifice on the altar, sacrilege, sadism, sanctimoniousness, sanctimony, scallywag, scalp-hunter
bad  n  scandalmonger, scapegrace, scare campaign, scare story, scatterbrain, schemozzle, schlemiel, schlock
bad  n  schmuck, scorched earth, screw-up, screwup, screwball, scrooge, scrounger, scumbag, scurrilousness
bad  n  second-class service, second-rater, seducer, self-absorption, self-aggrandisement, self-aggrandizement
bad  n  self-deceit, self-deception, self-enrichment, self-hatred, self-importance, self-indulgence, self-pity
bad  n  self-promotion, self-righteousness, self-satisfaction, self-seeker, semblance of justice
bad  n  senselessness, shabbiness, shadow of its former self, shakedown artist, shallowness, sham democracy
bad  n  sham election, sham marriage, sham process, shamefulness, shapelessness, shenanigan, shiftiness
bad  n  shirker, shit, shit show, shitshow, shit storm, shitstorm, shithole, shocker, shoddiness
bad  n  short-sightedness, short-termism, shortsightedness, shot across the bows, shotgun wedding
bad  n  shouting match, showboating, shrillness, shyster, sickener, silliness, silo mentality, simplism
bad  n  sinecure, sink estate, sitting target, skeleton in the cupboard, skeleton in the closet, skinflint
bad  n  skulduggery, skullduggery, slacker, slackness, slander, slanderer, slave driver, slave state
bad  n  slavishness, sleazeball, slimeball, slimebag, slip-up, slipup, sloppiness, sloth, slowcoach, slowpoke
bad  n  sluggard, sluggishness, slum landlord, smack in the face, small-mindedness, smarminess, smart alec
bad  n  smart aleck, smart-arse, smear campaign, smear job, smear tactic, smudge on, smugglery, smut
bad  n  snake-oil, snarl-up, sneak, sneakiness, snobbery, snobbishness, snooper, snow job, sob story
bad  n  son of a bitch, soporific, sordidness, source of conflict, source of friction, spanner in the works
bad  n  spinelessness, spiral of violence, spitefulness, spin doctor, spin-doctoring, spoils system, sponger
bad  n  sports washing, sportswashing, squabbling, squanderer, squandering, stab in the back, staleness
bad  n  state of paralysis, steaming pile, step backwards, stick-in-the-mud, sticky wicket, sting in the tail
bad  n  stinginess, stitch up, stonewaller, stool pigeon, storm in a teacup, strait jacket, stridency
bad  n  strong-arm tactic, strongarm tactic, stroke of bad luck, stubbornness, stuffed shirt, stultification
bad  n  stumblebum, subjugation, subservience, substitute for action, suck-up, sucker punch, suicide mission
bad  n  suicide pact, sullenness, superciliousness, superficiality, superfluity, supervillain, surliness
bad  n  surveillance capitalism, surveillance society, sweeping generalisation, sweeping generalization
bad  n  sweetheart deal, swizz, swiz, sword of damocles, sycophancy, symbol of excess, tactlessness
bad  n  tall story, tall tale, tangled web, tastelessness, tattletale, tax evader, tax grab, tax on jobs
bad  n  tax on the poor, tedium, tempest in a teapot, temporary fix, tendentiousness, terror campaign
bad  n  thanklessness, thickhead, thoughtlessness, thraldom, tightwad, time waster, time-server, time-waster
bad  n  timidity, tin ear, titillation, tosh, tosser, totalitarianism, trail of destruction, train-wreck
bad  n  transgressor, trashiness, trial by media, tribalism, triteness, triumph of hope over experience
bad  n  triumph of style over substance, triviality, trojan horse, trouble-maker, trouble spot, trouncing
bad  n  turd, turnoff, twerp, two fingers to, two-face, two-tier system, ulterior motive, uncouthness
bad  n  underbelly of, underhandedness, underminer, underperformance, underperformer, unfaithfulness
bad  n  unfitness, ungratefulness, unkindness, unpleasantness, unprofessionalism, unreality, unreason
bad  n  unscrupulousness, uphill struggle, urban sprawl, usurpation, usury, utter bilge, vacillation, vacuity
bad  n  vacuum of leadership, vagueness, vainglory, vale of tears, vanity, vapidity, venality
bad  n  veneer of respectability, verbal diarrhoea, verbiage, verbosity, vexation, victim of its own success
bad  n  vileness, voodoo economics, vote buying, vote-loser, vote-rigger, vote-rigging, voyeurism
bad  n  vulture capitalism, vulture fund, wall of silence, warmongering, wastefulness, waster, weaponisation
bad  n  weaponization, weirdness, whinge, whinger, whipping boy, whopper, wickedness, wide boy, wildness
bad  n  wimpishness, wishfulness, witlessness, wobble, womaniser, womanizer, woodenness, woolliness
bad  n  world of hurt, worthlessness, wrangling, wrecking ball, wretch, wretchedness, wrong-doing
bad  n  wrongheadedness, wrongness, xenophobe, yahoo, yawner, yellow streak, yes men, yobbo, zombie company
bad  n  zombie economics
# More of what speaks against its subject: phrasal verbs and verbs with their nouns.
deed-bad  v  act the fool, act the goat, act like a child, act out of spite, act out of self-interest
deed-bad  v  airbrush, airbrush out, angle for votes, arse about, bail on, bamboozle, bandy about
deed-bad  v  bang on about, barge into, be a law unto herself, be asleep on the watch
deed-bad  v  be in league with the devil, beat a retreat, beat a hasty retreat, beg the question, belch out
deed-bad  v  bend over backwards for the rich, big himself up, bleat, blot his copybook, blow a chance
deed-bad  v  blow a lead, blow his chance, blow a gasket, blow hot air, blow the budget, blow the chance
deed-bad  v  blow the lead, bore us, bottle out, bow and scrape, bow to the mob, bow to threats, break his vow
deed-bad  v  break his vows, break his pledge, break his own rules, break the deal, break the pact
deed-bad  v  break the ceasefire, break the truce, break trust, buck the question, bull ahead, bungle, butt in
deed-bad  v  buy off, buy votes, call foul, canoodle with dictators, cash in, castigate the poor
deed-bad  v  catastrophise, catastrophize, chew the scenery, chop and change, clam up, climb on the bandwagon
deed-bad  v  cling to the wreckage, clown around, coddle, come off worst, come over as arrogant, come to blows
deed-bad  v  compound the error, compound the misery, compound the problem, con people, condescend
deed-bad  v  condescend to, conflate, contradict himself, contradict themselves, cosy up to, cozy up to
deed-bad  v  court controversy, court dictators, cross the picket line, crow about, crow over, curry favour
deed-bad  v  curry favor, cut deals with, cut the heart out of, dabble with, dance around the question
deed-bad  v  dance on the grave of, dash hopes, dash his hopes, dash the hopes of, deal in lies
deed-bad  v  deepen the divide, defend the indefensible, defy a court order, defy court orders
deed-bad  v  defy the courts, defy the evidence, defy the law, demand the impossible, demonise, demonize
deed-bad  v  deny responsibility, deny the obvious, deny reality, deny the truth, dig his own grave
deed-bad  v  dig in his heels, disguise the truth, disown his words, divert attention, do a runner
deed-bad  v  do a U-turn, do a deal with the devil, do great disservice to, do harm, do his worst
deed-bad  v  do his dirty work, do the bare minimum, do the bidding of, do the rich a favour, double-cross
deed-bad  v  double-dip, drag out, drag ~ out, dredge up, drip with sarcasm
deed-bad  v  drive a hard bargain with the poor, drive up bills, drive wages down, drop a clanger
deed-bad  v  drop the baton, dumb down, dumb ~ down, dump the problem on, eat humble pie, eat his own words
deed-bad  v  egg on, end in acrimony, end in bloodshed, end in humiliation, end in misery, end in tragedy
deed-bad  v  end up in tears, end up in the bin, end up worse, engage in smears, enrich himself, enrich itself
deed-bad  v  enrich themselves, exact revenge, exceed his authority, exceed his powers
deed-bad  v  expose himself to ridicule, faff about, faff around, fall below expectations, fall down on
deed-bad  v  fall far short of, fall for a scam, fall in a heap, fall into decay, fall into the trap of
deed-bad  v  fall off a cliff, fall on his sword, fall well short of, fan fears, fan hatred, fan resentment
deed-bad  v  fan the fires, fatten up, feather his own nest, feed at the trough, feed lies to, feed the flames
deed-bad  v  fight dirty, fight like cats and dogs, fight over scraps, fire blanks, fish for compliments
deed-bad  v  fixate on, flatter himself, flip the bird, flirt with, flood the zone with
deed-bad  v  fly by the seat of his pants, fly off the handle, fob people off, follow blindly, fool around
deed-bad  v  fool the public, force the issue against, foul his own nest, foul it up, foul up
deed-bad  v  freeze under pressure, fuel suspicion, fuel the flames, gang up on, get caught with
deed-bad  v  get his comeuppance, get his fingers burned, get his fingers burnt, get his just deserts
deed-bad  v  get his knickers in a twist, get into a muddle, get into hot water, get lost in translation
deed-bad  v  get on his high horse, get rich on the backs of, get under the skin of, get up the nose of
deed-bad  v  give aid and comfort to, give birth to chaos, give grounds for concern, give oxygen to
deed-bad  v  give people false hope, give ~ the runaround, glamorise, glamorize, go AWOL, go against the grain
deed-bad  v  go ape, go ballistic, go bananas, go down like a, go down the wrong path, go down the wrong road
deed-bad  v  go from bad to worse, go head over heels into debt, go into a tailspin, go into denial
deed-bad  v  go into freefall, go into meltdown, go into reverse, go off on one, go off on a tangent
deed-bad  v  go off script, go off the deep end, go off the track, go on the rampage, go overboard, go soft on
deed-bad  v  go stale, go to extremes, go to sleep on, go up in flames, goad, grab headlines, grab power
deed-bad  v  grab the headlines, grasp at straws, grease palms, grease the palms of, greenwash, grind his axe
deed-bad  v  grind to a halt, ham up, hand out favours, hand out favors, hand over power to
deed-bad  v  hang around like a bad smell, hang by a thread, hang on to office, hang on to power
deed-bad  v  harbour terrorists, harbor terrorists, hark back to, harp on, harp on about
deed-bad  v  have a corrosive influence, have a damaging effect, have a damaging impact, have a go at the poor
deed-bad  v  have a hand in the scandal, have a hidden agenda, have a history of abuse
deed-bad  v  have a history of violence, have a screw loose, have a shocking record, have a terrible record
deed-bad  v  have a poor record, have a poor track record, have a dismal record, have a bad reputation
deed-bad  v  have a poor reputation, have an agenda, have an axe to grind, have dirt on his hands
deed-bad  v  have his cake and eat it, have his hand in the till, have his head up
deed-bad  v  have his snout in the trough, have ideas above his station, have it both ways, have it coming
deed-bad  v  have little regard for, have little respect for, have no bearing on, have no compunction about
deed-bad  v  have no conception of, have no concept of, have no control over, have no direction
deed-bad  v  have no empathy, have no foundation, have no grasp of, have no grounds, have no honour
deed-bad  v  have no honor, have no interest in the truth, have no leg to stand on, have no legal basis
deed-bad  v  have no manners, have no morals, have no moral compass, have no notion of, have no pity
deed-bad  v  have no principles, have no purpose, have no remorse, have no scruples, have no self-awareness
deed-bad  v  have no sense, have no spine, have no strategy, have no sympathy, have no taste
deed-bad  v  have no understanding of, have no validity, have no value, have no will to, have no worth
deed-bad  v  have nothing new to offer, have nothing new to say, have nothing to say, have nowhere to hide
deed-bad  v  have skeletons in the cupboard, have sticky fingers, have the audacity to, have the cheek to
deed-bad  v  have the gall to, have the nerve to, have two faces, have ulterior motives, have zero credibility
deed-bad  v  have zero interest in, head for disaster, head for the hills, head for trouble
deed-bad  v  hide his head in the sand, hide in plain sight, hide the facts, hit trouble, hobnob with
deed-bad  v  hog the headlines, hog the road, hold a gun to the head of, hollow ~ out, horse around, hustle
deed-bad  v  hype, idle away, insinuate, insult the dead, insult the public, insult the victims
deed-bad  v  invent excuses, invent stories, jack up prices, jack up rents, jerk around, joke about
deed-bad  v  jump the line, jump the shark, keep a straight face while, keep changing his mind
deed-bad  v  keep changing the rules, keep shut about, keep the poor poor, keep us divided, kick his heels
deed-bad  v  kick the poor, kick ~ into the long grass, kick into the long grass, kick up a stink
deed-bad  v  kick when down, kiss up to, knuckle under, lack finesse
deed-bad  v  lack follow-through, lack foresight, lack fight, lack funding, lack gravitas, lack grit
deed-bad  v  lack insight, lack intensity, lack impact, lack intelligence, lack empathy, lack excitement
deed-bad  v  lack expertise, lack feeling, lack firepower, lack flavour, lack flavor, lack freshness
deed-bad  v  lack fizz, lack heft, lack independence, lack moral authority, lack moral fibre, lack manners
deed-bad  v  lack momentum, lack moral courage, lack organisation, lack organization, lack perspective
deed-bad  v  lack plausibility, lack popular support, lack proof, lack purpose, lack relevance, lack resources
deed-bad  v  lack self-awareness, lack self-control, lack self-discipline, lack sense, lack sensitivity
deed-bad  v  lack sophistication, lack statesmanship, lack structure, lack support, lack sympathy
deed-bad  v  lack taste, lack teamwork, lack the ability to, lack the capacity to, lack the confidence to
deed-bad  v  lack the competence to, lack the desire to, lack the experience to, lack the expertise to
deed-bad  v  lack the resources to, lack the spark, lack the stomach for, lack the support of
deed-bad  v  lack the temperament, lack the tools to, lack traction, lack trust, lack understanding
deed-bad  v  lack unity, lack value, lack variety, lack vigour, lack vim, lack weight, lack zest, laze about
deed-bad  v  lead from behind, lead ~ by the nose, lead ~ on a merry dance, lead us a merry dance
deed-bad  v  leave a gaping hole, leave himself open to, leave the job half done, let a lead slip
deed-bad  v  let his heart rule his head, let his mask slip, let it drift, let it slip, let off steam
deed-bad  v  let power go to his head, let success go to his head, let the grass grow under, let the mask slip
deed-bad  v  let things drift, let things get out of hand, let things go, lick the boots of, limp home
deed-bad  v  line the pockets, live a lie, live off the backs of, live off the fat of, live on past glories
deed-bad  v  live on past glory, loll about, look after his own interests, look after his friends
deed-bad  v  look after his mates, look after only, look down on, look down upon, look for a scapegoat
deed-bad  v  look like a bad, look like a fool, look like a scam, look like a stunt, look like a waste
deed-bad  v  look like an act of, look like a bribe, look like a dud, look like blackmail, look like bullying
deed-bad  v  look like revenge, look like censorship, look like favouritism, look out for himself
deed-bad  v  look out for number one, look past it, look rattled, look rushed, look thin
deed-bad  v  look unlikely to succeed, lord it over, lower standards, lower the tone
deed-bad  v  lull us into, lump together, lump ~ together
# The same, further down the alphabet.
deed-bad  v  make a big song and dance about, make a cock-up of, make a dog's breakfast of
deed-bad  v  make a dog's dinner of, make a monkey of, make a monkey out of, make a show of
deed-bad  v  make a spectacle of himself, make an ass of himself, make an exhibition of himself
deed-bad  v  make bad choices, make poor decisions, make poor choices, make false statements
deed-bad  v  make heavy going of, make no bones about his contempt for, make no provision, make wild claims
deed-bad  v  make the rich richer, make the poor poorer, make wrong choices, manufacture a crisis
deed-bad  v  manufacture outrage, massage the data, mess around with, mess things up, mess up, mess about
deed-bad  v  mince his words, misconceive, misconstrue, misinterpret, miss a glaring, miss a great chance
deed-bad  v  miss deadlines, miss his deadline, miss his targets, miss his target
deed-bad  v  miss the essence of, mock the afflicted
deed-bad  v  moan on about, mortgage the future, move at a glacial pace, move the goal posts, muddy the waters
deed-bad  v  murder the language, need a good kick, need his head read, need to pull his socks up
deed-bad  v  nickel and dime, nitpick at, nurse a grudge, nurse old grudges, nurse resentment
deed-bad  v  obscure the facts, obscure the truth, oil the wheels of corruption, outsource responsibility
deed-bad  v  outsource his conscience, overcompensate, overcomplicate, overegg the pudding
deed-bad  v  over-egg the pudding, overestimate, oversell, oversimplify, overvalue, pack the bench with
deed-bad  v  pad his expenses, pad the bill, paint a false picture, paint a misleading picture
deed-bad  v  paint himself into a corner, paint itself into a corner, part company with reality
deed-bad  v  part company with the truth, pass the parcel, pick a fight, pick a quarrel, pick and choose
deed-bad  v  pick fights, pick low-hanging fruit, pick on the weak, pick on the vulnerable, piggyback on
deed-bad  v  pile in on, pile on agony, pile on the agony, pile on the misery, pile on the pressure
deed-bad  v  piss about, piss away, play a dangerous game, play a double game, play both sides
deed-bad  v  play by his own rules, play cat and mouse with, play dumb, play footsie with, play for sympathy
deed-bad  v  play possum, play silly buggers, play the bully, play the clown, play the system
deed-bad  v  play the tough guy, play the innocent, play the martyr, play the religion card, play to his base
deed-bad  v  play to the crowd, play to the cameras, play to the worst, play tricks, play tricks on
deed-bad  v  play with people's lives, plough ahead regardless, plough on regardless, plow ahead regardless
deed-bad  v  plumb new depths, poison minds, poison relations, poison the atmosphere, poison the debate
deed-bad  v  poison the well, poison the wells, pooh-pooh the evidence, pour gasoline on
deed-bad  v  pour good money after bad, pour oil on the flames, practise deceit, practice deceit
deed-bad  v  practise double standards, preach about, preach hate, preach hatred, preach intolerance
deed-bad  v  preach to us, preach violence, pretend nothing happened, pretend that nothing
deed-bad  v  pretend the problem, prey on fears, prey on fear, price himself out of, price itself out of
deed-bad  v  price people out, profit at the expense of, profit from misery, profit from the misery of
deed-bad  v  profit from the suffering of, promise a lot and deliver little, promise jam tomorrow
deed-bad  v  promise pie in the sky, promise the impossible, propagate lies, protect the guilty
deed-bad  v  prove unable to, prove wanting, pull a fast one, pull a fast one on, pull a stunt, pull rank
deed-bad  v  pull strings, pull the ladder up, pull up the drawbridge, pull up the ladder, pull the other one
deed-bad  v  pump out lies, pump out propaganda, punish failure with, push his own agenda, push back the clock
deed-bad  v  push conspiracy theories, push costs onto, push everyone around, push fake news
deed-bad  v  push false narratives, push his weight around, push lies, push people around, push propaganda
deed-bad  v  push the limits of decency, push the panic button, put dogma before, put dogma ahead of
deed-bad  v  put his foot down his throat, put his head in a noose, put his head in the sand
deed-bad  v  put his own interests ahead of, put ideology before, put ideology above, put ideology ahead of
deed-bad  v  put party above country, put party ahead of country, put party first, put power before
deed-bad  v  put politics above, put politics ahead of, put profit ahead of, put profit first
deed-bad  v  put profits ahead of, put profits first, put money first, put money ahead of, put pride before
deed-bad  v  put public safety at risk, put the cat among the pigeons, put the fox in charge of
deed-bad  v  put the fear of God into, put the rich first, put up walls, put vested interests ahead of
deed-bad  v  quake in his boots, race to the bottom, raid the pension fund, raid the piggy bank, raid the till
deed-bad  v  raise false hopes, raise suspicions, raise the spectre of, raise the specter of
deed-bad  v  raise the white flag, rake over old coals, rake up the past, rant and rave, reach a new low
deed-bad  v  reach breaking point, reach the bottom of the barrel, read from the same tired script
deed-bad  v  reap the whirlwind, reap what he sowed, refuse to accept responsibility, refuse to admit
deed-bad  v  refuse to apologise, refuse to apologize, refuse to face facts
deed-bad  v  refuse to listen, refuse to see reason, refuse to take the blame, rehash old, rely on fear
deed-bad  v  rely on handouts, rely on junk science, rely on lies, remain deaf to, remain stubbornly
deed-bad  v  repeat lies, repeat past mistakes, repeat the mistakes of, repeat the same mistakes
deed-bad  v  retreat from reality, ride on the coattails of, ride two horses, rig elections, rig the election
deed-bad  v  rig the market, rig the results, rig the system, rig the vote, rip up the rule book
deed-bad  v  rip up the rulebook, risk a repeat of, risk a war, roll over for, romp roughshod over
deed-bad  v  rot from the head, rub his nose in, ruin lives, rule the roost with, rule through fear
deed-bad  v  rummage around for, run a mile from, run a protection racket, run a smear campaign
deed-bad  v  run around in circles, run around like a headless chicken, run before he can walk
deed-bad  v  run for the hills, run hot and cold, run into a brick wall, run interference for, run rampant
deed-bad  v  run rings around, run roughshod, run up a bill, run with the hare, rush headlong into
deed-bad  v  rush in where angels fear to tread, rush to judgment, rush to judgement, rush to war
deed-bad  v  sabotage talks, sanction torture, sanction violence, say stupid things
deed-bad  v  scatter money, score a cheap point, score cheap points, score political points
deed-bad  v  scream blue murder, scrimp on, see nothing wrong in, see only profit, see only the bottom line
deed-bad  v  see red, seed doubt, seek revenge, sell his grandmother, sell his principles
deed-bad  v  sell snake oil, sell the family silver, sell the pass, send a worrying message
deed-bad  v  send a worrying signal, send mixed messages, send mixed signals, send out mixed messages
deed-bad  v  send prices soaring, serve no useful purpose, serve only himself, serve only itself
deed-bad  v  serve only the rich, serve the rich, set himself up for a fall, settle old scores, settle scores
deed-bad  v  sex up, shift responsibility, shift the burden, shift the goalposts, short-circuit democracy
deed-bad  v  shout abuse, shout and scream, shout people down, shovel money at, show his inexperience
deed-bad  v  show his true face, show insensitivity, show little concern for, show little empathy
deed-bad  v  show little interest, show little regard for, show no appetite for, show no concern for
deed-bad  v  show no contrition, show no pity, show no regard for, show no sign of learning, show no shame
deed-bad  v  show no urgency, show no willingness to, show partiality, show the white feather
deed-bad  v  show the white flag, shrug his shoulders, shuffle the deckchairs, shut his ears to
deed-bad  v  shut his eyes to, sing the same old song, sit in judgment, sit in judgement, sit on his backside
deed-bad  v  sit on the sidelines, skulk, slag each other off, sleep on the job, sleepwalk towards
deed-bad  v  slide backwards, slide into chaos, slide into irrelevance, slide into mediocrity, sling his hook
deed-bad  v  sling insults, slink away, slink off, slip into old habits, slip into self-parody
deed-bad  v  slip on a banana skin, slobber over, slope off, slosh money around, smack of arrogance
deed-bad  v  smack of cowardice, smack of hypocrisy, smack of opportunism, smack of panic, smear his opponents
deed-bad  v  smear opponents, smear the name of, smell rotten, snap at his heels, snatch at chances
deed-bad  v  snatch defeat from the jaws of victory, snigger, snivel, soak the poor, soak up resources
deed-bad  v  soft-pedal, soft-soap, soil his hands, soil his reputation, sound a false note, sound alarmist
deed-bad  v  sound arrogant, sound clueless, sound confused, sound defensive, sound desperate
deed-bad  v  sound hysterical, sound like a bad, sound like a scam, sound like a shakedown
deed-bad  v  sound like desperation, sound like excuses, sound like gibberish, sound like nonsense
deed-bad  v  sound petulant, sound ridiculous, sound rushed, sound tone-deaf, sound weak, sow dissension
deed-bad  v  sow distrust, speak ill, speak in code, speak in platitudes, speak with forked tongue
deed-bad  v  speak with a forked tongue, spend like a drunken sailor, spend like there 's no tomorrow
deed-bad  v  spend money like water, spin lies, spin the facts, spin the truth, spit feathers, spit venom
deed-bad  v  spit the dummy, split families, spout lies, spout nonsense, spout off
deed-bad  v  spout platitudes, spout rubbish, spout slogans, spread bile, spread false rumours
deed-bad  v  spread false rumors, spread gossip, spread myths, spread rumours, spread rumors, spurn a chance
deed-bad  v  spurn chances, squirm out of, stack the courts with, stagger on, stagger from crisis
deed-bad  v  stand accused of, stand aloof, stand aside while, stand back and, stand back while, stand by idly
deed-bad  v  stand for nothing, stand for office under false pretences, stand in the way, stand idle
deed-bad  v  stand on the sidelines, stay on the sidelines, steamroll over, steer clear of the truth
deed-bad  v  stick his head in the sand, stick his nose in, stick his nose into, stick his oar in
deed-bad  v  stick in his craw, stick two fingers up, stir hatred, stir the pot, stop caring, stop listening
deed-bad  v  stop trying, store up problems, store up trouble, stretch a point, stretch the rules
deed-bad  v  strike at random, strike terror, strip away rights, stroke his own ego, stymie progress
deed-bad  v  suck all the air out of, suck money out of, suck up to, suck up resources, sugar-coat, sugarcoat
deed-bad  v  sugar the pill, support terror, support terrorism, support tyranny, swan about, swan around
deed-bad  v  swan off, swank, sweep under the carpet, sweep under the rug, sweep the issue under, sweet-talk
deed-bad  v  swim with sharks, sympathise with terrorists, sympathize with terrorists
dislike  v  smirk at, snarl at, shriek at, turn his guns on, turn his fire on, shaft
bad-for  v  shaft, scapegoat
# More of what speaks for its subject.
deed-good  v  act for the common good, act for the good of, act like a gentleman, act like a leader
deed-good  v  act with restraint, add a touch of class, answer his critics
deed-good  v  answer the critics, answer a need, banish doubts, banish memories of, be a picture of health
deed-good  v  be all he promised, be bang up to date, be in rude form, be in seventh heaven
deed-good  v  be in the ascendant, be in the driving seat, be in tip-top shape
deed-good  v  be of great help, be of immense value, be of real help, be off to a flying start
deed-good  v  be on firm ground, be on form, be on good terms with, be on his game, be on his toes
deed-good  v  be on the case, be on the right road, be on the side of the angels, be over the worst
deed-good  v  be part of the answer, be quick off the mark, be the bee's knees, be the business
deed-good  v  be the cat's whiskers, be the stuff of dreams, be up for the challenge, be what it takes
deed-good  v  bear out his promise, bear up well, beat a path through, beat all records, beat all the odds
deed-good  v  beat the bookies, beat the market, beat the drum for justice, beat the record
deed-good  v  blow away the cobwebs, blow the competition out of the water, bowl us over, break stereotypes
deed-good  v  break taboos, break the deadlock, break the logjam, break the silence, break the stranglehold of
deed-good  v  break through barriers, breathe new life, bridge divides, bridge differences, bridge old divides
deed-good  v  bring a fresh approach, bring a tear to the eye, bring cheer, bring healing
deed-good  v  bring home the bacon, bring home the gold, bring home the trophy, bring in tourists
deed-good  v  bring leadership, bring light into, bring passion, bristle with talent, build on success
deed-good  v  build on the success of, burst onto the scene, burst with energy, burst with flavour
deed-good  v  burst with life, burst with talent, capture hearts, capture the hearts of
deed-good  v  capture the imagination, capture the mood, capture the public imagination, capture the spirit of
deed-good  v  capture the zeitgeist, care for his people, carry conviction, carry it off, carry off the part
deed-good  v  carry off the prize, carry the audience with, carry the film, carry the hopes of, carry the team
deed-good  v  carry the torch, cast light on, catch the imagination, catch the mood, champion fairness
deed-good  v  champion the poor, champion the rights of, champion the underdog, change attitudes, change minds
deed-good  v  change people's lives, change the course of history, change the landscape, change the world
deed-good  v  charm everyone, clear his name, clear the decks, clear the hurdle
deed-good  v  clear the path for, come alive, come across well, come back from the brink
deed-good  v  come back from the dead, come down hard on crime, come off a treat, come off well
deed-good  v  come on in leaps, come on leaps, come out of it well, come out fighting, come out of his shell
deed-good  v  come out smelling of roses, come out well, come out of the crisis stronger, come out stronger
deed-good  v  come over well, come recommended, come to fruition, come to his senses
deed-good  v  come to the fore, come to the party, come up roses, come up smelling of roses
deed-good  v  come up to expectations, come up with an answer, come up with ideas, come up with solutions
deed-good  v  come up with the answers, come with good references, command a premium, command attention
deed-good  v  command confidence, command the field, command the room, command widespread respect
deed-good  v  conduct himself well, connect people, connect with audiences, connect with voters
deed-good  v  connect with people, contribute to society, cook up a feast, cook up a storm
deed-good  v  cover himself in glory, cover themselves in glory, crack it, crack the code, crack the problem
deed-good  v  crown a fine career, cut a dash, cut bills, cut carbon
deed-good  v  cut out the middleman, cut through red tape, cut through the clutter, cut through the fog
deed-good  v  cut through the nonsense, cut to the chase, cut to the heart of, cut traffic
deed-good  v  dare to be different, dare to dream, deal fairly with, deal with the problem, debunk myths
deed-good  v  defend free speech, defend human rights, defend his people, defend jobs, defend liberty
deed-good  v  defend the defenceless, defend the truth, defend the vulnerable, defend workers, defy all odds
deed-good  v  defy cynics, defy death, defy doubters, defy gravity, defy his age, defy his critics
deed-good  v  defy the critics, defy the cynics, defy the doubters, defy the gloom, defy the pessimists
deed-good  v  defy the sceptics, defy the skeptics, delight audiences, delight children, delight crowds
deed-good  v  delight fans, delight the crowd, delight the eye, delight the senses, demand respect
deed-good  v  demonstrate class, demonstrate leadership, deserve nothing but praise, dig deep, dispel myths
deed-good  v  dispel the myth, distinguish himself, do a brave thing, do a cracking job, do a decent job
deed-good  v  do a first-class job, do a first-rate job, do a good deed, do a heck of a job, do a lot of good
deed-good  v  do a magnificent job, do a marvellous job, do a mighty job, do a pretty good job, do a solid job
deed-good  v  do a splendid job, do a stellar job, do a terrific job, do a tremendous job, do great things
deed-good  v  do great things for, do his club proud, do his family proud, do his nation proud, do his part
deed-good  v  do it right, do more good, do more than anyone, do more than his fair share, do more than most
deed-good  v  do much for, do much good, do nothing but good, do some good, do something about it
deed-good  v  do the club credit, do the decent thing, do the dirty work for, do the hard work
deed-good  v  do the hard yards, do the heavy lifting, do the honourable thing, do the honorable thing
deed-good  v  do the nation proud, do the noble thing, do the region proud, do the responsible thing
deed-good  v  do the school proud, do the sensible thing, do the smart thing, do the spadework
deed-good  v  do the town proud, do the village proud, do the work of ten, do things properly
deed-good  v  do us all a favour, do us all a service, do us all proud, do what had to be done
deed-good  v  do what has to be done, do what is best for, do what is right, do what needs to be done
deed-good  v  do what was necessary, do what was needed, do what was right, do wonderful work
deed-good  v  do yeoman's work, do yeoman service, draw a gasp, draw gasps, draw in the crowds, draw plaudits
deed-good  v  draw raves, dream big, drive change, drive efficiency, drive investment, drive progress
deed-good  v  drive prosperity, eclipse his rivals, electrify, embody the best of, embody the spirit of
deed-good  v  emerge as a leader, emerge as a winner, emerge as the winner, emerge stronger, emerge triumphant
deed-good  v  emerge unscathed, emerge victorious, emerge with credit, emerge with his reputation enhanced
deed-good  v  encourage others, endear himself, engage audiences, engage the reader, engage young people
deed-good  v  enjoy a fine season, enjoy a good season, enjoy a renaissance, enjoy a resurgence
deed-good  v  enjoy a revival, enjoy a solid reputation, enjoy a surge of support, enjoy great success
deed-good  v  ensure fairness, ensure the safety of, exceed his target, exceed targets, exude authority
deed-good  v  exude class
# Attitudes, in more words.
dislike  v  begrudge, look down upon, air grievances about, apply the brakes to, argue the toss over
dislike  v  assail as, attack as, back-pedal on, bear a grudge towards, bear ill will towards
dislike  v  be beside himself over, be at daggers drawn with, be at the throat of, be back in court over
dislike  v  be baying for the blood of, be brassed off with, be browned off with, be cheesed off with
dislike  v  be hacked off with, be teed off with, be ticked off with, be ticked off about, be narked about
dislike  v  be miffed at, be miffed about, be peeved at, be piqued by, be put out by, be dumbfounded by
dislike  v  be flabbergasted by, be gobsmacked by, be disgruntled with, be disgruntled about
dislike  v  be dejected about, be despondent about, be desolate about, be distraught over, be distraught at
dislike  v  be exercised about, be exercised over, be fit to be tied over, be gunning for, be gutted about
dislike  v  be gutted at, be hot under the collar about, be hot under the collar over, be huffy about
dislike  v  be icy towards, be impatient at, be in a huff over, be in a huff about, be in a lather over
dislike  v  be in a strop about, be in no mood for, be in open conflict with, be irate at, be irate about
dislike  v  be irate over, be jaded by, be judgmental about, be out to destroy, be out to get, be out to kill
dislike  v  be out to wreck, be panicked by, be plagued by doubts about, be repulsed at, be revulsed by
dislike  v  be rueful about, be sniffy about, be snippy about, be snooty about, be sick to the back teeth of
dislike  v  be sick to the stomach at, be spiteful about, be steamed about, be steamed up about
dislike  v  be suspicious about, be tetchy about, be twitchy about, be unenthusiastic about, be unforgiving of
dislike  v  be unfriendly towards, be unhappy over, be unsympathetic to, be unsympathetic towards
dislike  v  be uncomfortable about, be vitriolic about, be wary about, be weary about, be withering about
dislike  v  be wound up about, be wound up by, be wrathful at, beef about, beef with, bicker about
dislike  v  bite back at, bite the head off, bitch about, blackguard, blow a gasket over, blow a raspberry at
dislike  v  blow his top at, blow his top over, blow up at, boggle at, boil over at, brawl with
dislike  v  break off relations with, break off talks with, bring ~ up short, bristle about
dislike  v  call ~ on the carpet, call for the head of, call ~ names, call foul on, call foul over
dislike  v  call quits on, carp on about, cast a baleful eye on, cast a cloud over, cast a cold eye on
dislike  v  cast a jaundiced eye on, cast a slur on, cast aside, cast ~ into the outer darkness
dislike  v  cast stones at, cavil over, chafe over, clash over, coldshoulder, cold-shoulder
dislike  v  come down heavily on, come down like a ton of bricks on, come out swinging at, complain over
dislike  v  condemn out of hand, condescend to, cringe over, cross the floor over, cry out at, cut ~ dead
dislike  v  cut ~ down to size, cut ~ off at the knees, cut off ties with, cut off relations with
dislike  v  damn ~ with faint praise, damn with faint praise, dance on the grave of, dash cold water on
dislike  v  decline to support, decry as, defriend, deliver a broadside at, deliver a damning verdict on
dislike  v  deliver a scathing attack on, deliver a scathing verdict on, demand an apology from
dislike  v  demand the head of, denigrate as, dig his feet in over
dislike  v  disassociate himself from, dish the dirt on, disinherit, dismiss out of hand, do a hatchet job on
dislike  v  do away with, do battle with, do down, do ~ down, drag ~ across the coals, drag ~ over the coals
dislike  v  drag ~ through the mire, drag ~ through the dirt, draw a red line on, drive a stake through
dislike  v  drop ~ like a hot potato, drop like a hot potato, dunk on, engage in a war of words with
dislike  v  escalate his attacks on, exchange insults with, express abhorrence at, express abhorrence of
dislike  v  express annoyance at, express distress at, express frustration about, express horror over
dislike  v  express remorse for, express repugnance at, express revulsion at, express shock at
dislike  v  express sorrow at, express sorrow over, express unhappiness at, express unease with, fall afoul of
dislike  v  fall out of favour with, feel alienated from, feel shame at, feel sick about, feel sick at
dislike  v  feel uncomfortable about, fight a losing battle against, fight a rearguard action against
dislike  v  fight a running battle with, fight the good fight against, fight tooth and nail to stop
dislike  v  fight shy of, fight ~ tooth and nail, find little merit in, find much to criticise in
dislike  v  find much to dislike in, fire a broadside at, fire a parting shot at, fire a warning shot at
dislike  v  fire barbs at, fire off an angry letter about, fling insults at, fling mud at, flip out over
dislike  v  foam at the mouth about, foam at the mouth at, foam at the mouth over, freak out about
dislike  v  freak out over, fret at, frown at, fuss about, gag at, gag on, gang up on, get back at
dislike  v  get even with, get hot under the collar about, get hot under the collar over
dislike  v  get in a lather about, get in a lather over, get in a tizzy over, get it in for
dislike  v  get on the back of, get on the case of, get riled up about, get shirty with, get shirty about
dislike  v  get stroppy about, get stuck into, get the hump with, get the hump over, get the hump about
dislike  v  get the knives out for, get worked up about, get worked up over, gibe at, give ~ a bollocking
dislike  v  give ~ a bloody nose, give a bloody nose to, give ~ a blast, give ~ a bad review
dislike  v  give ~ a black eye, give a black eye to, give ~ a chewing out, give ~ a filthy look
dislike  v  give ~ a good kicking, give ~ a good talking-to, give ~ a grilling, give ~ a hammering
dislike  v  give ~ a lashing, give ~ a pasting, give ~ a rap over the knuckles, give ~ a rap on the knuckles
dislike  v  give ~ a red card, give ~ a roasting, give ~ a rocket, give ~ a rollicking, give ~ a stern warning
dislike  v  give ~ a sharp rebuke, give ~ a spanking, give ~ a talking-to, give ~ a telling-off
dislike  v  give ~ a ticking-off, give ~ a thrashing, give ~ a thumping, give ~ a verbal lashing, give ~ an F
dislike  v  give ~ bad reviews, give ~ both barrels, give ~ grief, give ~ his comeuppance, give ~ no credit
dislike  v  give no credit to, give ~ no quarter, give ~ no support, give ~ stick, give ~ the axe
dislike  v  give ~ the bird, give ~ the boot, give the boot to, give ~ the chop, give ~ the finger
dislike  v  give the finger to, give ~ the heave-ho, give ~ the push, give ~ the red card, give ~ the sack
dislike  v  give ~ the third degree, give ~ the V-sign, give ~ two stars, give ~ what for, give two fingers to
dislike  v  go ballistic over, go ballistic at, go bananas over, go for the jugular of, go nuclear on
dislike  v  go postal over, go spare about, go spare at, go spare over, go through the roof over
dislike  v  go to town on, go to war with, grind his teeth at, grit his teeth over
dislike  v  groan over, grouch about, grouse over, gripe over, hand ~ a defeat, hand ~ a red card
dislike  v  hand ~ his notice, hand down a damning verdict on, harbour ill will towards, harden his stance on
dislike  v  harp on about, harrumph at, harrumph about, haul ~ before the courts, haul ~ into court
dislike  v  haul ~ over hot coals, have a bad feeling about, have a bellyache about, have a fit over
dislike  v  have a gripe about, have a gripe with, have a grouse about, have a moan about, have a pop at
dislike  v  have a problem about, have a quarrel with, have a row with, have a row about, have a tantrum over
dislike  v  have a whinge about, have bad blood with, have had a gutful of, have had a skinful of
dislike  v  have had his fill of, have hard words for, have harsh criticism for, have little affection for
dislike  v  have little good to say for, have little love for, have little regard for, have little respect for
dislike  v  have little stomach for, have little sympathy for, have little tolerance for, have little trust in
dislike  v  have little truck with, have little use for, have no affection for, have no affinity with
dislike  v  have no desire for, have no enthusiasm for, have no love lost for, have no pity for
dislike  v  have no time to waste on, have no tolerance for, have no truck for, have no wish for
dislike  v  have nothing but harsh words for, have zero faith in, have zero respect for
dislike  v  have zero tolerance for, have zero trust in, heap abuse upon, heap blame upon, heap criticism on
dislike  v  heap insults on, heap opprobrium on, heap scorn upon, hit the roof over, hit the ceiling over
dislike  v  hold ~ up to ridicule, hold ~ up to scorn, hold in disdain, hold ~ in low esteem
dislike  v  hold ~ in low regard, hold no brief for, hold no candle for, hoot at, howl about, howl at
dislike  v  huff about, hurl accusations at, hurl brickbats at
like  v  back ~ all the way, back all the way, back wholeheartedly, bank his future on, be ardent about
like  v  be ardent in, be awestruck by, be cock-a-hoop about, be cock-a-hoop at, be cock-a-hoop over
like  v  be chuffed with, be chuffed about, be chuffed at, be chuffed to bits with, be delirious about
like  v  be entranced by, be elated about, be elated with, be elated over, be euphoric about, be euphoric at
like  v  be euphoric over, be exultant at, be 100 percent behind, be glowing about
like  v  be glowing in his praise of, be gung-ho about, be gratified at, be good friends with, be gaga over
like  v  be gaga about, be happy at, be humbled by the support of, be in accord with, be in full support of
like  v  be in raptures over, be in raptures about, be jubilant about, be jubilant at, be jubilant over
like  v  be joyful about, be mad for, be overjoyed with, be overjoyed about, be ravenous for, be riveted by
like  v  be stoked about, be struck by the beauty of, be struck on, be tickled pink with, be thrilled for
like  v  be thrilled to have, be transfixed by, be vocal in his support of, be won over to, be zealous for
like  v  beat his chest for, bet his career on, bet the farm on, bet the house on, blow kisses to
like  v  break a lance for, carry the banner for, carry the flag for, chant the name of, cheer to the echo
like  v  clap for, come around on, come out strongly for, compliment ~ on, consider ~ a friend
like  v  count ~ as a friend, count ~ among his friends, dance in the streets over, declare himself for
like  v  demand more of, derive comfort from, derive great pleasure from, derive pleasure from
like  v  derive satisfaction from, dig deep for, do honour to, draw comfort from, draw heart from
like  v  draw inspiration from, draw solace from, draw strength from, drool over, express delight over
like  v  express delight with, express happiness at, express relief over, fall under the spell of
like  v  feel blessed by, feel good about, feel great about, feel warmly towards, fight the cause of
like  v  find inspiration in, find joy in, find much to applaud in, find much to commend in
like  v  find much to enjoy in, find much to love in, find much to praise in, find pleasure in
like  v  find strength in, fly the flag of, give a glowing report on, give a glowing review to
like  v  give a hearty welcome to, give a rave review to, give a shout-out to, give a strong endorsement to
like  v  give a thumbs-up to, give a vote of confidence to, give all his support to, give assent to
like  v  give ~ a big thumbs up, give ~ a clap, give ~ a glowing reference, give ~ a glowing report
like  v  give ~ a glowing review, give ~ a gold star, give ~ a good report, give ~ a good review
like  v  give ~ a good write-up, give ~ a hearty welcome, give ~ a knighthood, give ~ a medal
like  v  give ~ a pat on the back, give ~ a positive review, give ~ a resounding yes, give ~ a shout-out
like  v  give ~ a thumbs-up, give ~ an A, give ~ an honourable mention, give ~ an ovation, give credence to
like  v  give ~ good marks, give ~ great credit, give ~ high marks, give high marks to, give ~ his assent
like  v  give ~ his consent, give ~ his heartfelt thanks, give ~ kudos, give ~ a positive verdict
like  v  give ~ props, give props to, give ~ rave notices, give ~ the all-clear
like  v  give ~ the red-carpet treatment, give ~ the rubber stamp, give ~ the stamp of approval
like  v  give ~ the star treatment, give ~ top billing, give ~ top score, give unstinting support to
like  v  go a bundle on, go ape over, go crazy for, go into raptures over, go into raptures about, go mad for
like  v  go nuts for, go nuts over, go to great lengths to protect, go weak at the knees over, go wild for
like  v  go wild over, grant his blessing to, greet with warmth, hail as a hero, hang his hopes on
like  v  hang on every word of, have a crush on, have a love affair with, have a soft corner for
like  v  have a warm place in his heart for, have a warm spot for, have a weakness for, have a yen for
like  v  have a good word to say for, have all the time in the world for, have empathy for
like  v  have good things to say about, have good words for, have great things to say about
like  v  have high expectations of, have his heart set on, have hopes of, have nice things to say about
like  v  have no doubt about, have no grounds for complaint against, have only good words for
like  v  heap compliments on, heap honours on, heap laurels on, hold a special place in his heart for
like  v  hold firm to, hold firmly to, hold in esteem, hold in regard, hold ~ in affection, hold ~ in esteem
like  v  hold ~ in great esteem, hold ~ in high honour, hold ~ in reverence, hold ~ in the highest esteem
# Phrases for and against what follows them.
object-good  p  nothing without, glad to see, happy to see, pleased to see, hopeful of, ardent about
object-good  p  ardent in, awestruck by, cock-a-hoop about, cock-a-hoop at, cock-a-hoop over, chuffed with
object-good  p  chuffed about, chuffed at, chuffed to bits with, delirious about, entranced by, elated about
object-good  p  elated with, elated over, euphoric about, euphoric at, euphoric over, exultant at
object-good  p  100 percent behind, glowing about, glowing in his praise of, gung-ho about, gratified at
object-good  p  good friends with, gaga over, gaga about, humbled by the support of, in accord with
object-good  p  in raptures about, jubilant about, jubilant at, jubilant over, joyful about, mad for
object-good  p  overjoyed with, overjoyed about, ravenous for, riveted by, stoked about
object-good  p  struck by the beauty of, struck on, tickled pink with, thrilled for, thrilled to have
object-good  p  transfixed by, vocal in his support of, won over to, zealous for, a bouquet for
object-good  p  a big hand for, a debt to, a friend to, a great advert for, a high opinion of
object-good  p  a warm welcome to, acclamation for, accolade for, accolades for, adoration for, adoration of
object-good  p  advantage for, advantages for, advantages of, advantageous for, advantageous to, advocacy for
object-good  p  advocacy of, affectionate about, affectionate towards, all credit for, all the best to
object-good  p  all power to, all praise to, altruism of, amazement at, amiable towards, amity with
object-good  p  appreciative about, approbation for, approbation of, ardour for, ardor for, asset for
object-good  p  asset to, balm for, balm to, benevolence towards, benign towards, best for, best of luck to
object-good  p  best wishes to, blessed by, blessing for, blessing to, bolster for, bonus for, bonanza for
object-good  p  bravo for, bravos for, breath of fresh air for, brilliant for, campaign to save
object-good  p  campaign to keep, charitable about, charitable towards, cheer for, cheers for, clamour for
object-good  p  clamor for, commendation for, commendations for, commendable for, commitment towards
object-good  p  compassion for, compassion towards, complimentary of, compliments for, compliments to
object-good  p  congratulations for, content about, contentment with, cordial with, courteous to, covetous of
object-good  p  dazzled by, dear to, defence for, deferential to, delight over, delight for, delight with
object-good  p  desperate to have, desperation for, ecstatic at, ecstatic over, ecstatic with, elation at
object-good  p  elation over, elixir for, empathetic to, empathetic towards, empathy for, empathy with
object-good  p  encomium to, encouraging for, encouraging to, enraptured by, enthralled with, enthusiasm over
object-good  p  enthusiast for, enthusiasts of, enthusiasts for, euphoria at, euphoria over, every success to
object-good  p  exaltation of, excellent for, excitement at, excitement for, exultant over, fabulous for
object-good  p  fairness to, faithful towards, fantastic for, fascinated with, favour for, favorable for
object-good  p  favourable for, favourable towards, fervent about, fervour for, fervor for, fidelity to
object-good  p  fillip for, fillip to, five stars for, five stars to, flattering about, flattering to
object-good  p  forgiveness for, fortunate to work with, four-square with, friendliness to
object-good  p  fulsome in his praise of, full support to, full support of, gentle on, gentle with
object-good  p  generous about, generous towards, gladdened by, glory for, godsend for, godsend to
object-good  p  good luck to, good luck for, gracious about, gracious to, gratification at, gratified by
object-good  p  gratitude towards, great news for, green light for, green light to, hail to, happiness at
object-good  p  happiness for, happiness with, happiness over, healthy for, heaven for, helpful to
object-good  p  helpfulness of, high esteem for, high expectations for, high expectations of, high marks for
object-good  p  high marks to, honour for, honoured to have, honored to have, honoured to know, hooray for
object-good  p  hopes of saving, hopes of keeping, hospitable to, humane to, hurray for, in good standing with
object-good  p  in raptures at, inclined towards, indispensable to, indebtedness to, indulgent towards
object-good  p  indulgent of, infatuated with, infatuation with, inspiration to, inspiration for
object-good  p  instrumental in saving, invaluable to, invested in the success of, invigorated by, joy over
object-good  p  joy for, jubilation over, jubilation at, just reward for, keen about, keen to have
object-good  p  keen to keep, keenness for, keenness on, keep the faith with, kind about, kind towards
object-good  p  kindly disposed towards, kindly disposed to, kudos for, lenience for, leniency for
object-good  p  lenient towards, lifeline for, lifeline to, liking for, long life to, love affair with
object-good  p  love letter to, love towards, loving towards, loyal to the core to, lucky to get
object-good  p  lucky to find, magnanimous towards, magnificent for, merciful to, moral support to, nice about
object-good  p  no bad words for, no enemy of, no grievance against, no hostility to, no hostility towards
object-good  p  no ill will towards, no malice towards, no opponent of, no regret about, no regrets over
object-good  p  no substitute to, not sorry about, nothing but praise from, nuts for, obliging to, ode to
object-good  p  ode of, odes to, optimism over, optimism surrounding, optimism for, ovation for
object-good  p  over the moon with, over the moon at, overwhelmed by the kindness of, pat on the back for
object-good  p  plaudits for, plaudits to, pleased over, pleasing to, pleasure in, pleasure at
object-good  p  pleasurable for, plus for, polite about, positive towards, positive for, praiseworthy for
object-good  p  prayers for, precious to, predilection for, pride at, protecting of, protective towards
object-good  p  protective about, proud moment for, pumped about, rapture at, raptures over, rave about
object-good  p  receptive towards, rejoicing at, rejoicing over, relaxed over, relish for, resolute for
object-good  p  respect towards, respectful to, respectful towards, reverent towards, salute to, salvation for
object-good  p  saviour of, savior of, sentimental about, shot in the arm for, shot in the arm to
object-good  p  shout-out to, shout-out for, smart for, smiles for, soft on the idea of, solace for, solace to
object-good  p  solace in, solicitous of, soothing for, soothing to, splendid for, staunchly behind
object-good  p  stepping stone for, strongly behind, struck by the kindness of, super for, superb for
object-good  p  supportive towards, sympathetic about, tailor-made for, tender towards, tenderness for
object-good  p  terrific for, testament to, thank you to, thanks in part to, thankfulness for, thirsty for
object-good  p  three cheers to, thumbs up to, thumbs-up for, thumbs-up to, toasts to, tolerant towards
object-good  p  tonic for, top marks to, top marks for, tribute for, tributes for, triumphant about
object-good  p  unanimously behind, upbeat on, valuable for, valuable to, veneration for, veneration of
object-good  p  vindication for, vindication of, warm about, warm towards, warm toward, warm words about
object-good  p  warmth for, warmth towards, warmth toward, weakness for, welcoming to, welcoming towards
object-good  p  well disposed toward, wild for, wishes well for, wonderful for, yay for, zealous about
object-good  p  zeal about, zest for
object-bad  p  against the idea of, unpersuaded by, angry over, beside himself over, at daggers drawn with
object-bad  p  at the throat of, back in court over, baying for the blood of, brassed off with
object-bad  p  browned off with, cheesed off with, hacked off with, teed off with, ticked off with
object-bad  p  ticked off about, narked about, miffed at, miffed about, peeved at, piqued by, put out by
object-bad  p  dumbfounded by, flabbergasted by, gobsmacked by, disgruntled with, disgruntled about
object-bad  p  dejected about, despondent about, desolate about, distraught over, distraught at
object-bad  p  exercised about, exercised over, fit to be tied over, gunning for, gutted about, gutted at
object-bad  p  hot under the collar about, hot under the collar over, huffy about, icy towards, impatient at
object-bad  p  in a huff over, in a huff about, in a lather over, in a strop about, in no mood for
object-bad  p  in open conflict with, irate at, irate about, irate over, jaded by, judgmental about
object-bad  p  out to get, out to kill, out to wreck, panicked by, repulsed at, revulsed by, rueful about
object-bad  p  sniffy about, snippy about, snooty about, sick to the stomach at, spiteful about, steamed about
object-bad  p  steamed up about, suspicious about, tetchy about, twitchy about, unenthusiastic about
object-bad  p  unforgiving of, unfriendly towards, unhappy over, unsympathetic to, unsympathetic towards
object-bad  p  uncomfortable about, vitriolic about, wary about, weary about, withering about, wound up about
object-bad  p  wound up by, wrathful at, over the top about, up in arms with, gutted by, riled up about
object-bad  p  fed up about, an affront to, affront to, a plague on, abhorrence of, abomination of
object-bad  p  aggravated by, a mockery of, animosity towards, animosity toward, animus towards, animus toward
object-bad  p  annoyance at, annoyance over, annoyance with, antagonism towards, antagonism toward
object-bad  p  argument with, at arm's length from, at cross purposes with, at variance with, averse towards
object-bad  p  awkward about, beef with, bitterness about, bitterness over, bitterness towards
object-bad  p  bitterness toward, blight on, blot on, bugbear of, censure of, complaint at, complaints at
object-bad  p  concern at, concerns at, condemnation for, contempt of, contemptuous towards, curse on
object-bad  p  cynicism about, damaging for, damaging to, deadly for, death knell for, defiance of
object-bad  p  deleterious to, detractor of, detractors of, detriment of, devastating for, devastating to
object-bad  p  disaffected with, disaffection with, disappointment about, disastrous for, disastrous to
object-bad  p  discontent at, discontent about, discouragement to, discriminatory towards, disenchantment at
object-bad  p  disgrace to, disgust over, disgust for, disinclined to support, disinclined to back
object-bad  p  disparagement of, displeased at, displeased by, disregard for, disregard of, disrespect for
object-bad  p  disrespect to, disrespect towards, disrespectful of, disrespectful to, disrespectful towards
object-bad  p  dissatisfaction at, dissatisfaction over, dissent from, dissent over, distrust in
object-bad  p  distrust towards, doubts surrounding, doubts regarding, doubts around, drain on, drag on
object-bad  p  dread at, embittered by, embittered over, encroachment on, enmity towards, enmity toward
object-bad  p  enmity for, enraged over, exasperated about, exasperation over, eyesore for, failings of
object-bad  p  fatal for, fatal to, fears surrounding, flaw in, flaws in, folly of, fright at, frosty towards
object-bad  p  frustrated about, frustration about, fury about, fury with, fuss about, fuss over, gripe about
object-bad  p  gripes about, gripe with, gripes with, gruff with, grumble about, grumbles about
object-bad  p  grudge towards, grudge about, harsh towards, harsh with, hatred towards, hatred toward
object-bad  p  heartbreaking for, hesitant about, hesitation about, hindrance to, hindrances to
object-bad  p  horrified over, horror over, hostility over, humiliation for, impediment to, impediments to
object-bad  p  inimical to, injurious to, injustice to, injustice of, ill at ease with, ill will towards
object-bad  p  ill will toward, indifferent towards, indifference to, indifference towards, indignity of
object-bad  p  ingratitude to, intolerance of, intolerance towards, intolerance toward, irritated at
object-bad  p  irritation over, irritation with, irked at, jealousy of, jaded about, jaundiced about
object-bad  p  lament over, legal action over, lethal for, lethal to, lukewarm support for, malice towards
object-bad  p  malice toward, menace to, mockery of, nausea at, nightmare for, no champion of
object-bad  p  no cheerleader for, no defender of, no desire for, no enthusiasm for, no respecter of
object-bad  p  no stomach for, nuisance to, objections over, obstacle in the way of, odium for, offence to
object-bad  p  offense to, offensive to, oppositional to, outrage about, outrage with, panic about, panic over
object-bad  p  peril to, perils of, pessimism over, phobia of, phobic about, prejudicial to, problem with
object-bad  p  problems with, provocation to, quibble with, quibbles about, rage about, rant about
object-bad  p  rants about, rancour over, rancour towards, rancor over, rancor toward, rebellion over
object-bad  p  rebuff to, rebuff for, recoil from, regret about, regret at, regret over, regrets about
object-bad  p  regrets over, reluctance about, repellent to, reproach to, reproach for, repugnance for
object-bad  p  repugnance at, repugnant to, repulsion at, repulsion for, resentful about, resentful at
object-bad  p  resentful over, resentment about, resentful towards, resentful toward, revulsion at
object-bad  p  revulsion for, revulsion over, revolt over, ridicule of, ridicule for, sarcastic about
object-bad  p  scandalised at, scandalized at, scared about, scepticism over, scepticism toward
object-bad  p  skepticism over, skepticism towards, scorn of, scourge of, scruple about, shame at, shame over
object-bad  p  shocked about, shocked over, shortcomings in, shortcomings of, shudder at, sick about
object-bad  p  sickened at, slander of, slap in the face for, slap in the face to, slight to, slight on
object-bad  p  slur on, smear on, snub to, snub for, sneering about, snobbish about, spite towards
object-bad  p  spiteful towards, squeamishness about, stain upon, stern with, stink about, stink over
object-bad  p  strictures on, sullen about, suspicion about, suspicion towards, suspicion over
object-bad  p  suspicions over, tedium of, the abuses of, the agony of, the bane of, the betrayal of
object-bad  p  the brutality of, the callousness of, the chaos of, the collapse of confidence in
object-bad  p  the crimes of, the defects of, the drawbacks of, the dark side of, the dead hand of
object-bad  p  the downside of, the downsides of, the excesses of, the evil of, the failures of, the fiasco of
object-bad  p  the flaws of, the foolishness of, the greed of, the harm of, the hell of, the hazards of
object-bad  p  the ills of, the iniquity of, the insanity of, the lies of, the lunacy of, the misery of
object-bad  p  the mistakes of, the nightmare of, the nonsense of, the obscenity of, the plague of
object-bad  p  the poison of, the recklessness of, the rot in, the scandal of, the shambles of, the shame of
object-bad  p  the sins of, the tragedy of, the trauma of, the tyranny of, the ugliness of, the vices of
object-bad  p  the villainy of, the wickedness of, the wrongs of, the yoke of, torment of, toxic for, toxic to
object-bad  p  tragedy for, treachery of, unacceptable to, uncomplimentary about, uneasiness about
object-bad  p  uneasiness over, uneasiness with, unfair on, unfriendly toward, unhappiness at, unhealthy for
object-bad  p  unhelpful to, unjust to, unkind about, unkind to, unsympathetic toward, uproar about, uproar at
object-bad  p  vendetta with, vengeance on, venom for, venom towards, venomous about, vexed at, vexed about
object-bad  p  vexed over, vilification of, vitriol towards, wariness about, wariness of, wariness towards
object-bad  p  weariness with, weariness at, worry at, worry over, wrath for
dislike  v  have it with, have a gutful of, have a skinful of, have his fill of
# What the target does to others that is bad for them.
bad-for  v  add to the pressure on, airbrush ~ out of, apply the thumbscrews to, back ~ into a corner
bad-for  v  bamboozle, be a bar to, be a deterrent to, be a disincentive to, be a punch in the face for
bad-for  v  be a shackle on, be a weight around the neck of, be an encroachment on, bear down on, beat ~ down
bad-for  v  beat ~ into submission, bite at the heels of, bite chunks out of, blacken the name of
bad-for  v  blast ~ out of, blot out, break the spirit of, break the will of, bring dishonour on
bad-for  v  bring dishonor on, bring discredit on, bring down calamity on, bring down the wrath of
bad-for  v  bring sorrow to, bring ~ crashing down, bring ~ to grief, bring ~ to the verge of
bad-for  v  brush ~ under the carpet, bully ~ into, burst the bubble of, calumniate, cast a blight on
bad-for  v  cast a cloud on, cast a dark shadow over, cast a long shadow over, cast a shadow on
bad-for  v  cast doubt over, cast ~ into poverty, cast ~ into shadow, cast ~ out, catch ~ in the crossfire
bad-for  v  catch ~ unawares, cause difficulties for, chase ~ out of, chew ~ up, clip the wings of
bad-for  v  close ~ off to, cloud the judgement of, come down hard on, cook the goose of
bad-for  v  create a climate of fear, cry down, cut a swathe through, cut the heart out of
bad-for  v  cut the legs from under, cut to the quick, damn ~ to, dash the hopes of, dash the dreams of
bad-for  v  deal a crippling blow to, deal a crushing blow to, deal a death blow to
bad-for  v  deal a devastating blow to, deal a fatal blow to, deal a fresh blow to, deal a further blow to
bad-for  v  deal a knockout blow to, deal a major blow to, deal a mortal blow to, deal a serious blow to
bad-for  v  deal a severe blow to, deny care to, deny dignity to, deny food to, deny healthcare to
bad-for  v  deny help to, deny justice to, deny ~ a chance, deny ~ a future, deny ~ a home, deny ~ a say
bad-for  v  deny ~ a voice, deny ~ access to, deny ~ his dignity, deny ~ his rights, deny ~ the chance
bad-for  v  deny ~ the right, deny ~ the vote, dent confidence in, dent the confidence of
bad-for  v  dent the credibility of, dent the hopes of, dent the pride of, dent the reputation of
bad-for  v  diminish the role of, disadvantage ~ in, do a great disservice to, do a great injustice to
bad-for  v  do a grave disservice to, do a hatchet job on, do immense damage to, do irreversible damage to
bad-for  v  do lethal damage to, do little justice to, do more harm to, do no favors to
bad-for  v  do permanent damage to, do severe damage to, do terrible damage to, do wrong by
bad-for  v  do ~ a great wrong, do ~ down, do ~ no credit, do ~ no favors, do ~ no justice, do ~ wrong
bad-for  v  drag ~ backwards, drag ~ before the courts, drag ~ out of, drag ~ under, draw blood from
bad-for  v  drive a coach and four through, drive a stake through the heart of, drive home the misery of
bad-for  v  drive ~ apart, drive ~ back into, drive ~ bankrupt, drive ~ bonkers, drive ~ from office
bad-for  v  drive ~ from power, drive ~ over the brink, drive ~ round the bend, drive ~ to an early grave
bad-for  v  drive ~ to bankruptcy, drive ~ to extinction, drive ~ to suicide, drive ~ to the verge of
bad-for  v  drive ~ up the pole, drum ~ out of, eat ~ alive, encroach upon, entangle, entangle ~ in
bad-for  v  exact a heavy price from, exact a heavy toll on, exact a heavy toll from, exact a price from
bad-for  v  exact a toll on, exact a terrible toll on, exact revenge on, fall disproportionately on
bad-for  v  fall hard on, feast on the misery of, feed off, feed on the fears of, feed ~ to the lions
bad-for  v  feed ~ to the wolves, fill ~ with anger, fill ~ with anguish, fill ~ with disgust
bad-for  v  fill ~ with gloom, fill ~ with rage, fill ~ with sadness, fill ~ with shame, fill ~ with sorrow
bad-for  v  fill ~ with terror, fling ~ into, fling ~ out, fob ~ off, foist ~ on, foist ~ upon, fool ~ into
bad-for  v  force the hand of, force ~ from his home, force ~ from his land, force ~ from office
bad-for  v  force ~ into a corner, force ~ into bankruptcy, force ~ into exile, force ~ into hiding
bad-for  v  force ~ into homelessness, force ~ into slavery, force ~ into submission, force ~ into the arms of
bad-for  v  force ~ into the black market, force ~ out, force ~ to flee, force ~ to pay more, force ~ to sell
bad-for  v  force ~ to live in, force ~ to work for, force ~ to go without, force ~ to quit
bad-for  v  force ~ to the brink, force ~ underground, force ~ up against, get in the hair of
bad-for  v  get on the nerves of, get on the wick of, get under the skin of, get ~ into trouble, get ~ killed
bad-for  v  get ~ the sack, get ~ fired, give a bloody nose to, give a kicking to, give a rough ride to
bad-for  v  give ~ a bloody nose, give ~ a hard time, give ~ a hard ride, give ~ a rough time
bad-for  v  give ~ a stomach ache, give ~ a torrid time, give ~ cause for alarm, give ~ cause for concern
bad-for  v  give ~ little choice, give ~ no chance, give ~ no choice, give ~ no peace, give ~ no respite
bad-for  v  give ~ no say, give ~ no warning, give ~ the jitters, give ~ the runaround, give ~ the shivers
bad-for  v  gnaw away at, goad ~ into, grind the faces of, grind the poor, grind ~ to a halt
bad-for  v  hand ~ over to the wolves, hang like a cloud over, hang like a millstone around the neck of
bad-for  v  have a bad effect on, have a bad influence on, have a catastrophic impact on
bad-for  v  have a crippling effect on, have a damaging effect on, have a damaging impact on
bad-for  v  have a deadening effect on, have a debilitating effect on, have a deleterious effect on
bad-for  v  have a destabilising effect on, have a destabilizing effect on, have a detrimental effect on
bad-for  v  have a detrimental impact on, have a dire effect on, have a disproportionate impact on
bad-for  v  have a harmful effect on, have a negative effect on, have a negative impact on
bad-for  v  have a pernicious effect on, have a profoundly negative effect on, have a ruinous effect on
bad-for  v  have a severe impact on, have a terrible effect on, have a terrible impact on
bad-for  v  have adverse effects on, have an adverse effect on, have an adverse impact on
bad-for  v  have catastrophic consequences for, have harmful effects on, have severe consequences for
bad-for  v  have a gun to the head of, have ~ over a barrel, heap humiliation on, heap indignity on
bad-for  v  heap pain on, heap pressure upon, heap shame on, heap suffering on, heap woe on, herd ~ into
bad-for  v  hold a gun to the head of, hold a knife to the throat of, hold ~ at gunpoint, hold ~ by the throat
bad-for  v  hold ~ over a barrel, hold the whip hand over, hound ~ out, hound ~ out of, impinge on
bad-for  v  impose burdens on, impose costs on, impose hardship on, impose misery on, impose suffering on
bad-for  v  inflict a heavy toll on, inflict wounds on, insult the intelligence of, intrude into, intrude upon
bad-for  v  keep ~ at the bottom, keep ~ down, keep ~ dependent on, keep ~ hungry, keep ~ in a state of fear
bad-for  v  keep ~ in bondage, keep ~ in fear, keep ~ in ghettos, keep ~ in his place, keep ~ in misery
bad-for  v  keep ~ in squalor, keep ~ in the slow lane, keep ~ in thrall, keep ~ locked out
bad-for  v  keep ~ on a short leash, keep ~ on edge, keep ~ on tenterhooks, keep ~ on the margins
bad-for  v  keep ~ on the sidelines, keep ~ out of the market, keep ~ under the thumb, kick ~ in the teeth
bad-for  v  kick ~ to the curb, kick ~ to the kerb, kick ~ when he is down, kick ~ when they are down
bad-for  v  kick ~ while they are down, knock the bottom out of, knock the confidence of
bad-for  v  knock the heart out of, knock the spirit out of, knock the wind out of
bad-for  v  knock the wind out of the sails of, knock ~ for six, knock ~ off his perch, knock ~ on the head
bad-for  v  knock ~ sideways, land ~ in debt, land ~ in it, land ~ in the soup, lay a heavy burden on
bad-for  v  lay bare the weakness of, lay traps for, lay ~ low, lay ~ open to, lay ~ waste
bad-for  v  lead ~ a merry dance, lead ~ by the nose, lead ~ down the garden path, lead ~ into debt
bad-for  v  lead ~ into disaster, lead ~ into temptation, lead ~ like lambs, lead ~ to disaster
bad-for  v  lead ~ to his death, lead ~ to the slaughter, leave a dent in, leave a mark on the psyche of
bad-for  v  leave the door open to, leave ~ at a disadvantage, leave ~ at a loss, leave ~ battered
bad-for  v  leave ~ begging, leave ~ bereft, leave ~ bleeding, leave ~ blind, leave ~ clueless
bad-for  v  leave ~ crippled, leave ~ dangling, leave ~ demoralised, leave ~ deprived, leave ~ desolate
bad-for  v  leave ~ desperate, leave ~ devastated, leave ~ disappointed, leave ~ disillusioned
bad-for  v  leave ~ distraught, leave ~ divided, leave ~ drained, leave ~ embarrassed, leave ~ exhausted
bad-for  v  leave ~ feeling abandoned, leave ~ feeling betrayed, leave ~ feeling cheated
bad-for  v  leave ~ feeling helpless, leave ~ floundering, leave ~ forgotten, leave ~ frightened
bad-for  v  leave ~ frustrated, leave ~ fuming, leave ~ furious, leave ~ grieving, leave ~ heartbroken
bad-for  v  leave ~ helpless, leave ~ hobbled, leave ~ holding the baby, leave ~ holding the bag
bad-for  v  leave ~ hopeless, leave ~ horrified, leave ~ humiliated, leave ~ hurt, leave ~ impoverished
bad-for  v  leave ~ in a cold sweat, leave ~ in a hole, leave ~ in a quandary, leave ~ in agony
bad-for  v  leave ~ in anguish, leave ~ in arrears, leave ~ in deep trouble, leave ~ in distress
bad-for  v  leave ~ in fear, leave ~ in grave danger, leave ~ in misery, leave ~ in penury, leave ~ in pieces
bad-for  v  leave ~ in poverty, leave ~ in shreds, leave ~ in squalor, leave ~ in suspense
bad-for  v  leave ~ in the dust, leave ~ in the hole, leave ~ in the mire, leave ~ in the soup
bad-for  v  leave ~ incapacitated, leave ~ insecure, leave ~ irate, leave ~ jaded, leave ~ jilted
bad-for  v  leave ~ landless, leave ~ languishing, leave ~ less safe, leave ~ limping, leave ~ living in fear
bad-for  v  leave ~ lonely, leave ~ lost, leave ~ maimed, leave ~ miserable, leave ~ nervous
bad-for  v  leave ~ no better off, leave ~ on edge, leave ~ on his own, leave ~ on the shelf
bad-for  v  leave ~ on the sidelines, leave ~ on the verge of, leave ~ orphaned, leave ~ out to dry
bad-for  v  leave ~ outraged, leave ~ paralysed, leave ~ perplexed, leave ~ powerless, leave ~ puzzled
bad-for  v  leave ~ queueing, leave ~ ragged, leave ~ red-faced, leave ~ rudderless, leave ~ saddled with
bad-for  v  leave ~ scratching his head, leave ~ scratching his heads, leave ~ shattered, leave ~ shivering
bad-for  v  leave ~ shocked, leave ~ short-changed, leave ~ sick, leave ~ sidelined, leave ~ squirming
bad-for  v  leave ~ starving, leave ~ strapped for cash, leave ~ stretched, leave ~ stuck, leave ~ stumped
bad-for  v  leave ~ suffering, leave ~ swamped, leave ~ terrified, leave ~ to carry the can
bad-for  v  leave ~ to face the music, leave ~ to fester, leave ~ to his fate, leave ~ to stew
bad-for  v  leave ~ to take the blame, leave ~ to the mercy of, leave ~ to the wolves, leave ~ toothless
bad-for  v  leave ~ torn, leave ~ trailing, leave ~ trapped, leave ~ traumatized, leave ~ twisting in the wind
bad-for  v  leave ~ unemployed, leave ~ undefended, leave ~ unguarded, leave ~ uninsured, leave ~ unhappy
bad-for  v  leave ~ unloved, leave ~ unprepared, leave ~ unsettled, leave ~ upset, leave ~ voiceless
bad-for  v  leave ~ wanting, leave ~ weaker, leave ~ weeping, leave ~ with debts, leave ~ with egg on his face
bad-for  v  leave ~ with few options, leave ~ with huge debts, leave ~ with little choice
bad-for  v  leave ~ with little hope, leave ~ with nowhere to, leave ~ worried, lock the door on
bad-for  v  look after the rich at the expense of, lower the chances of, lower the dignity of
bad-for  v  lower the morale of, lower the quality of, lower the value of
bad-for  v  lull ~ into a false sense of security, lull ~ into, lumber, lure ~ away from, lure ~ into
bad-for  v  lure ~ into debt, lure ~ to his death, make a dent in the profits of, make a hostage of
bad-for  v  make a martyr of, make a monkey out of, make a spectacle of, make a target of, make a victim of
bad-for  v  make a virtue of the misery of, make it hard for, make it hard to, make it tougher for
bad-for  v  make it tougher to, make it near-impossible for, make light of the suffering of
bad-for  v  make life difficult, make life hard for, make life tougher for, make mincemeat of
bad-for  v  make money off the backs of, make mugs of, make things awkward for, make things tougher for
bad-for  v  make ~ a byword for, make ~ a prisoner, make ~ a slave, make ~ a victim, make ~ an outcast
bad-for  v  make ~ beg for, make ~ bleed, make ~ carry the can, make ~ dependent, make ~ dependent on
bad-for  v  make ~ destitute, make ~ do the dirty work, make ~ easy prey, make ~ eat dirt, make ~ go hungry
bad-for  v  make ~ go without, make ~ grovel, make ~ hungry, make ~ less attractive, make ~ less competitive
bad-for  v  make ~ less effective, make ~ less efficient, make ~ less free, make ~ less reliable
bad-for  v  make ~ less safe, make ~ less secure, make ~ less stable, make ~ less transparent
bad-for  v  make ~ less welcome, make ~ look a fool, make ~ look amateurish, make ~ look daft
bad-for  v  make ~ look desperate, make ~ look dishonest, make ~ look hypocritical, make ~ look incompetent
bad-for  v  make ~ look inept, make ~ look like a clown, make ~ look like a fool, make ~ look like clowns
bad-for  v  make ~ look like fools, make ~ look like idiots, make ~ look small, make ~ look stupid
bad-for  v  make ~ look uncaring, make ~ lose faith, make ~ more divided, make ~ more vulnerable
bad-for  v  make ~ penniless, make ~ prey to, make ~ queasy, make ~ second-class citizens, make ~ seem foolish
bad-for  v  make ~ take the blame, make ~ take the rap, make ~ the butt of, make ~ tougher to
bad-for  v  make ~ unable to, make ~ unemployable, make ~ unviable, make ~ vulnerable, make ~ vulnerable to
bad-for  v  make ~ wish he had never, make ~ worry, mire ~ in, mock the suffering of, muck ~ about
bad-for  v  muck ~ around, nibble away at, nickel-and-dime, nip at the heels of, obscure the achievements of
bad-for  v  pack ~ off to, paint a target on the back of, paint ~ into a corner, pass costs on to
bad-for  v  pass the bill on to, pass the burden on to, pass the cost on to, pen ~ in
bad-for  v  persuade ~ into debt, pick on, pick the pocket of, pick the pockets of, pile debt on
bad-for  v  pile debts on, pile extra costs on, pile work on, pile woe on, pillory ~ for, pin ~ against
bad-for  v  pit ~ against, pit ~ against each other, pit neighbour against, pit workers against
bad-for  v  place a heavy burden on, place an extra burden on, place an undue burden on, place ~ at risk
bad-for  v  place ~ in danger, place ~ under stress, place ~ under threat, play ~ for a fool, play ~ for fools
bad-for  v  play ~ false, play ~ off against, play on the fears of, play tricks on, play with the lives of
bad-for  v  play with the emotions of, poison the minds of, poison the relationship between
bad-for  v  poison relations between, pounce on the weakness of, price ~ out of the market
bad-for  v  price ~ out of his homes, profit from the misery of, profit from the suffering of
bad-for  v  pull a fast one on, pull the carpet from under, pull the ladder up behind
bad-for  v  pull the rug from beneath, pull the rug out from beneath, push ~ about, push ~ around
bad-for  v  push ~ deeper into, push ~ from his homes, push ~ further into, push ~ off a cliff
bad-for  v  push ~ off the road, push ~ onto the dole, push ~ onto the streets, push ~ over a cliff
bad-for  v  push ~ to despair, push ~ to his limits, push ~ to the back of the queue, push ~ to the bottom
bad-for  v  push ~ to the limit, push ~ to the margins, push ~ to the sidelines, put a burden upon
bad-for  v  put a chill on, put a crimp in, put a damper upon, put a dampener on, put a hole in
bad-for  v  put a target on, put barriers in the way of, put obstacles in the way of, put pressure upon
bad-for  v  put profit ahead of, put profits ahead of, put profit above, put politics ahead of
bad-for  v  put politics above, put the boot into, put the burden on, put the clamps on
bad-for  v  put the fear of God into, put the frighteners on, put the mockers on, put the screws on
bad-for  v  put the thumbscrews on, put ~ at odds with, put ~ at the back of the queue, put ~ at the bottom of
bad-for  v  put ~ behind the eight ball, put ~ in a bad light, put ~ in a bad mood, put ~ in a cage
bad-for  v  put ~ in a corner, put ~ in a difficult position, put ~ in a false light, put ~ in a fix
bad-for  v  put ~ in a hole, put ~ in a spot, put ~ in a tight spot, put ~ in a tough spot
bad-for  v  put ~ in an awkward position, put ~ in an early grave, put ~ in an impossible position
bad-for  v  put ~ in chains, put ~ in debt, put ~ in fear of, put ~ in grave danger, put ~ in hock to
bad-for  v  put ~ in his grave, put ~ in the crosshairs, put ~ in the shade, put ~ in the stocks
bad-for  v  put ~ on the rack, put ~ out of action, put ~ out of the game, put ~ out of the market
bad-for  v  put ~ out to pasture, put ~ through a living hell, put ~ through an ordeal, put ~ through misery
bad-for  v  put ~ through torture, put ~ through trauma, put ~ to great trouble, put ~ to great expense
bad-for  v  put ~ to the sword, put ~ up against the wall
# What the target does to others that is good for them.
good-for  v  add color to, add depth to, add lustre to, add polish to, add spice to, add years to the life of
good-for  v  air the grievances of, answer the needs of, answer the prayers of, be a friend of
good-for  v  be a life-changer for, be a new start for, be a plus for, be a real help to, be a shield for
good-for  v  be an enormous help to, be balm to, be heaven for, be manna from heaven for, be of benefit to
good-for  v  be of great service to, be of help to, be of immense benefit to
good-for  v  be the difference between life and death for, be the friend of, break the chains of
good-for  v  break the ice between, breathe hope into, bridge the gap for, bring a sense of order to
good-for  v  bring balance to, bring care to, bring cheer to, bring closure for, bring closure to
good-for  v  bring energy to, bring praise to, bring solace to, bring some cheer to, bring succour to
good-for  v  bring support to, carry ~ to safety, cast ~ in a good light, celebrate the achievements of
good-for  v  celebrate the contribution of, celebrate the life of, champion the interests of
good-for  v  champion the needs of, champion the rights of, cheer the hearts of, clean ~ up, clear a path for
good-for  v  clear the air between, clear the name of, clear the path for, clear ~ of blame
good-for  v  come to the assistance of, come to the defence of, come to the defense of, come to the help of
good-for  v  deal fairly with, deal ~ a good hand, defend the honour of, defend the honor of
good-for  v  dig ~ out of a hole, dig ~ out of trouble, do a good turn for, do a great deal for, do a lot for
good-for  v  do a lot of good for, do a service for, do a service to, do good to, do great things for
good-for  v  do marvels for, do more than anyone for, do much good for, do ~ a good turn, do ~ a kindness
good-for  v  do ~ a lot of good, do ~ a massive favour, do ~ a solid, do ~ honor, do ~ immense good
good-for  v  do ~ right, do ~ the world of good, drag ~ out of poverty, drag ~ out of the dark ages
good-for  v  draw visitors to, ensure a future for, ensure a fair deal for, ensure fair treatment for
good-for  v  ensure justice for, ensure the future of, ensure the safety of, ensure the security of
good-for  v  ensure the success of, ensure the survival of, ensure the wellbeing of, equip ~ with the skills
good-for  v  extend a hand to, extend a helping hand to, extend help to, extend rights to
good-for  v  extend ~ a helping hand, fill the coffers of, find a cure for, find a home for, find homes for
good-for  v  find jobs for, find work for, find ~ a home, find ~ a job, find ~ work, fire the enthusiasm of
good-for  v  fulfil the needs of, fulfill the needs of, further the cause of, further the interests of
good-for  v  get food to, get medicine to, get ~ the recognition, get ~ the support, give a fillip to
good-for  v  give a hand up to, give a home to, give a new start to, give a welcome lift to, give an edge to
good-for  v  give cheer to, give comfort to the families of, give credit to, give equal rights to
good-for  v  give food to, give fresh heart to, give free meals to, give heart to, give help to
good-for  v  give more rights to, give more support to, give purpose to, give recognition to, give rights to
good-for  v  give shelter to, give solace to, give support to, give wings to, give ~ a break
good-for  v  give ~ a bigger say, give ~ a competitive edge, give ~ a fillip, give ~ a leg-up, give ~ a living
good-for  v  give ~ a real say, give ~ a reprieve, give ~ a sense of belonging, give ~ a sense of direction
good-for  v  give ~ a sense of pride, give ~ a sense of security, give ~ a shelter, give ~ a shot at
good-for  v  give ~ a stake, give ~ a treat, give ~ a way out of, give ~ an alternative to
good-for  v  give ~ an outlet for, give ~ extra protection, give ~ fresh heart, give ~ fresh impetus
good-for  v  give ~ greater control, give ~ greater protection, give ~ new heart, give ~ new impetus
good-for  v  give ~ new purpose, give ~ real power, give ~ safe passage, give ~ the ability to
good-for  v  give ~ the care, give ~ the funding, give ~ the impetus, give ~ the means to, give ~ the power to
good-for  v  give ~ the protection, give ~ the resources, give ~ the upper hand, give ~ the will to
good-for  v  give ~ the wherewithal to, grant amnesty to, grant asylum to, grant equal rights to
good-for  v  grant protection to, grant rights to, grant ~ a reprieve, grant ~ his wish
good-for  v  guard the interests of, guard the rights of, guide ~ safely, guide ~ to safety
good-for  v  guide ~ to success, hand back control to, hand power back to, hand ~ back control
good-for  v  have a galvanising effect on, have a positive influence on, have a soothing effect on
good-for  v  have a transformative effect on, have a transformative impact on, have the back of
good-for  v  have the backs of, hear the voices of, hold out hope for, hold out hope to, honour the memory of
good-for  v  keep the home fires burning for, keep ~ from starving, keep ~ out of debt, keep ~ out of jail
good-for  v  keep ~ out of the red, lay a solid foundation for, lay firm foundations for
good-for  v  lead ~ out of poverty, lead ~ out of the desert, lead ~ out of the wilderness, lead ~ to freedom
good-for  v  lead ~ to glory, lead ~ to prosperity, lead ~ to success, lead ~ to the promised land
good-for  v  lead ~ to victory, leave a legacy for, lend a hand to, lend a helping hand to, lend an ear to
good-for  v  lend lustre to, level the field for, lift the lid off the potential of, lift the pressure on
good-for  v  lift the shadow over, light the path for, light up the faces of, light up the life of
good-for  v  light up the lives of, listen to the needs of, make a lasting contribution to
good-for  v  make a major contribution to, make a massive difference to, make a real contribution to
good-for  v  make a significant contribution to, make a vast difference to, make dreams come true
good-for  v  make life a bit easier for, make life a lot easier for, make life bearable for
good-for  v  make room in his heart for, make the day of, make the difference for, make things right for
good-for  v  make ~ a lot better, make ~ a world leader, make ~ a world-beater, make ~ available to all
good-for  v  make ~ feel alive, make ~ feel appreciated, make ~ feel at ease, make ~ feel better
good-for  v  make ~ feel comfortable, make ~ feel good, make ~ feel great, make ~ feel happy
good-for  v  make ~ feel important, make ~ feel included, make ~ feel like a million dollars
good-for  v  make ~ feel loved, make ~ feel needed, make ~ feel part of, make ~ feel positive
good-for  v  make ~ feel proud, make ~ feel respected, make ~ feel secure, make ~ feel special
good-for  v  make ~ feel wanted, make ~ feel young, make ~ less dangerous, make ~ less painful
good-for  v  make ~ less stressful, make ~ more bearable, make ~ more competitive, make ~ more democratic
good-for  v  make ~ more equal, make ~ more independent, make ~ more open, make ~ pay off, make ~ rich
good-for  v  make ~ strong, make ~ whole, make ~ whole again, mean lower bills for, mean more money for
good-for  v  mean so much to, mean the difference between life and death for, meet the aspirations of
good-for  v  meet the hopes of, move ~ forward, move ~ in the right direction, move ~ out of poverty
good-for  v  nurse ~ back to health, nurse ~ through, offer a hand of friendship to, offer a helping hand to
good-for  v  offer a home to, offer a new start to, offer a way forward for, offer a way out for
good-for  v  offer a way out of, offer help to, offer hope for, offer hope to, offer protection to
good-for  v  offer respite to, offer shelter to, offer solace to, offer support to, offer ~ a hand up
good-for  v  offer ~ a helping hand, offer ~ a way out, open a door for, open a window for, open doors to
good-for  v  open his heart to, open his home to, open minds to, open new avenues for, open new horizons for
good-for  v  open new opportunities for, open opportunities for, open opportunities to, open the door for
good-for  v  open the minds of, open the path for
# What it does to others, told by verb and noun.
deed-bad  v  deal ~ a bad hand, deal ~ a body blow, deal ~ a cruel blow, deal ~ a heavy blow
deed-bad  v  deal ~ a serious blow, deal ~ a severe blow, do ~ a bad turn, do ~ a disservice
deed-bad  v  do ~ a great disservice, do ~ a mischief, do ~ an injury, do ~ an injustice, hurt the pride of
deed-bad  v  make ~ the fall guy, make ~ the whipping boy
deed-good  v  cushion the blow for, do ~ no harm, ease life for, ease the concerns of
# Verbs with a particle whose object stands between.
like  v  welcome ~ back, talk ~ up, single ~ out
dislike  v  chew ~ out, fight ~ off, wave ~ away, throw ~ out
dislike  v  laugh ~ off, cast ~ aside
good-for  v  back ~ up
bad-for  v  beat ~ up, blow ~ up, choke ~ off, drown ~ out, hollow ~ out, knock ~ down, knock ~ out
bad-for  v  mess ~ up, push ~ aside, tear ~ down, wear ~ out, wipe ~ out, muck ~ up, eat ~ up
bad-for  v  box ~ into a corner
undergo-bad  v  chase ~ out, force ~ out, freeze ~ out, grind ~ down, haul ~ off, hound ~ out, kick ~ out
undergo-bad  v  knock ~ out, lay ~ off, lock ~ up, pin ~ down, push ~ out, shut ~ out, throw ~ out
undergo-bad  v  vote ~ out, write ~ off, throw ~ together, trade ~ away, strip ~ back
undergo-bad  v  sign ~ away, give ~ away, trade ~ off
change-up  v  bring ~ back, keep ~ up, kick ~ off, lock ~ down, open ~ up, set ~ up, take ~ up
change-up  v  force ~ up, send ~ up, set ~ off, touch ~ off, whip ~ up, carry ~ out, bring ~ forward
change-down  v  call ~ off, close ~ down, cut ~ back, cut ~ off, draw ~ down, give ~ up, hold ~ up
change-down  v  hollow ~ out, lay ~ off, phase ~ down, pull ~ back, pull ~ out, put ~ off, rip ~ up
change-down  v  sell ~ off, set ~ aside, shut ~ down, shut ~ off, strike ~ off, strip ~ away, tear ~ down
change-down  v  tear ~ up, throw ~ out, water ~ down, wind ~ back, write ~ down, write ~ off, trim ~ back
change-down  v  strip ~ out, hand ~ back
prevent  v  beat ~ back, bring ~ down, choke ~ off, cut ~ off, fight ~ off, hold ~ back, hold ~ off
prevent  v  keep ~ out, push ~ back, root ~ out, stamp ~ out, turn ~ back, weed ~ out
prevent  v  chase ~ away, drive ~ away, drive ~ down, force ~ down, push ~ down, scare ~ away, scare ~ off
prevent  v  choke ~ back, clear ~ away, clear ~ up, sweep ~ away, tone ~ down, catch ~ out
worsening  v  whip ~ up
refusing  v  throw ~ out, knock ~ back
blaming  v  call ~ out
# Forms of verbs that stand in no list of words.
dislike  v  bad-mouthed, bad-mouthing, badmouthed, badmouthing, cold-shouldered, cold-shouldering
dislike  v  second-guessed, second-guessing, trash-talked, trash-talking, disinvited, disinviting, unfriended
dislike  v  pooh-poohed, monstered, blackballed, whinged about, whinging about, steamrollered, steamrollering
dislike  v  no-platformed, no-platforming
like  v  green-lit, greenlit, green-lighted, green-lighting, greenlighted, rubber-stamped, rubber-stamping
like  v  crowdfunded, crowdfunding, co-sponsored, co-sponsoring
deed-bad  v  cherry-picked, cherry-picking, cherry-picks, double-crossed, double-crossing, greenwashed
deed-bad  v  greenwashing, gaslighted, gaslit, gaslighting, back-pedalled, back-pedalling, back-pedaled
deed-bad  v  back-pedaling, backpedalled, backpedaled, mollycoddle, mollycoddled, over-egged the pudding
deed-bad  v  overegged the pudding, over-promised, over-promising, under-delivered, under-delivering
deed-bad  v  underdelivered, sugar-coated, sugar-coating, sugar-coats, race-baited, race-baiting
deed-bad  v  scare-mongered, scare-mongering, fearmongered, fearmongering, flip-flopped, flip-flopping
deed-bad  v  shilly-shallied, shilly-shallying, dilly-dallied, dilly-dallying, pussyfooted, grifted, grifting
deed-bad  v  whitewashed, stonewalled, misdiagnosed, misdiagnosing, misreported, overcomplicated, underwhelmed
deed-bad  v  underwhelms, double-dipped, haemorrhaged cash, haemorrhaged money, hemorrhaged money
deed-bad  v  hemorrhaged cash, haemorrhaging cash, haemorrhaging money, sleepwalked into, sleepwalking into
deed-bad  v  sports-washed, sportswashed, virtue-signalled, virtue-signalling, virtue-signal, mansplained
deed-bad  v  mansplain, faffed about, faffed around, faffing about, faffing around, reoffended, reoffending
deed-bad  v  sabre-rattled
bad-for  v  strong-arm, strong-armed, strong-arming, short-changed, short-changing, shortchanged
bad-for  v  shortchanging, nickel-and-dimed, disempowered, disempowering, disempowers, delegitimised
bad-for  v  delegitimized, infantilised, infantilized, infantilising, immiserated, disincentivised
bad-for  v  disincentivized, guilt-tripped, guilt-tripping, straitjacketed, kneecapped, hamstrung, railroaded
bad-for  v  steamrollered, pauperised, brutalised, traumatised, victimised, double-taxed, double-taxing
bad-for  v  double-tax, commodified, commodifying, commodifies, blindsided, gaslighted, gaslit, doxxed
good-for  v  ring-fenced, ring-fencing, ringfenced, ringfencing, future-proofed, future-proofing, incentivised
good-for  v  incentivized, incentivising, incentivises, destigmatised, destigmatized, re-energised
good-for  v  re-energized, reenergised, reenergized, smartened up, supercharge, supercharged, turbocharge
good-for  v  turbo-charge, turbocharged, turbo-charged, jump-started, kick-started, spruced up, decluttered
good-for  v  unclogged
change-up  v  ring-fence, ring-fenced, ringfence, ringfenced, fast-tracked, fast-tracking, re-established
change-up  v  reauthorized, reauthorised, incentivised, incentivized, kick-started, jump-started, turbocharge
change-up  v  supercharge, re-engage, bankroll, prioritise, prioritize, decriminalise
change-down  v  nuke, dislodge, mothballed, de-escalated, deescalated, defunding, redrafted, redrawn, redrew
change-down  v  downgraded, deselected, delisted, de-fund
undergo-good  v  re-elected, reelected, re-appointed, reappointed, fast-tracked, unshackled, rehired
undergo-good  v  shortlisted, reinstated
undergo-bad  v  deselected, tasered, doxxed, unfriended, outmuscled, outthought, outshot, frogmarched
undergo-bad  v  defenestrated, defenestrate, blackballed, ghosted, gerrymandered, no-platformed, strong-armed
undergo-bad  v  railroaded, bad-mouthed
# Set phrases against their subject.
plain  v  lie above, lie below, lie beneath, lie beside, lie at anchor, lie around
subject-bad  p  a dog's breakfast, a dog's dinner, a pig's ear, a mug's game, an old boys' network
subject-bad  p  a mare's nest, a cat's paw, a rogue's gallery, a fool's game, a bear's garden
subject-bad  p  the devil's work, the emperor's new clothes, a sheep in wolf's clothing, a rich man's toy
subject-bad  p  a rich man's club, a lawyer's paradise, a criminal's charter, a thief's charter
subject-bad  p  a rapist's charter, a developer's charter, a polluter's charter, a bureaucrat's dream
subject-bad  p  a lawyer's dream, a parent's worst nightmare, a commuter's nightmare, a driver's nightmare
subject-bad  p  a lobbyist's dream, a loser's game, a millionaire's playground, a tyrant's dream
subject-bad  p  a coward's way out, a beggar's banquet, nobody's idea of, no one's idea of, not his idea of
subject-bad  p  not everybody's cup of tea, not everyone's cup of tea, not his cup of tea
subject-bad  p  everyone's worst nightmare, the devil in disguise, the road to ruin, the road to hell
subject-bad  p  the road to nowhere, the worst kind of, the worst sort of, the worst kept secret
subject-bad  p  the worst advert for, the lowest of the low, the last refuge of, the end of civilisation
subject-bad  p  the end of the line for, the enemy of, the enemy within, the sick man of, the poor relation of
subject-bad  p  the weakest link, the tail wagging the dog, the blind leading the blind
subject-bad  p  the pot calling the kettle black, the fox in charge of the henhouse
subject-bad  p  the fox guarding the henhouse, the lunatics running the asylum, the inmates running the asylum
subject-bad  p  the height of arrogance, the height of bad manners, the height of bad taste
subject-bad  p  the height of cynicism, the height of foolishness, the height of insensitivity
subject-bad  p  the height of irresponsibility, the height of madness, the height of rudeness
subject-bad  p  the height of stupidity, the heart of the problem, the cause of the problem
subject-bad  p  the source of the problem, the root of all evil, the stuff of nightmares, the same old story
subject-bad  p  the same old rubbish, the same old nonsense, much ado about nothing
subject-bad  p  a lot of fuss about nothing, a lot of noise about nothing, a lot of hot air, a lot of nonsense
subject-bad  p  a load of nonsense, a load of old rubbish, a load of rubbish, a load of bull
subject-bad  p  a load of hot air, a bunch of crooks, a bunch of amateurs, a bunch of clowns
subject-bad  p  a bunch of cowards, a bunch of liars, a bunch of thieves, a bag of nerves, a bundle of nerves
subject-bad  p  a bed of nails, a bit much, a bit rich, a bit of a letdown, a bit of a disappointment
subject-bad  p  a bit on the slow side, a bit thick, a bucket of cold water, a bull in a china shop
subject-bad  p  a case of too many cooks, a chip on his shoulder, a cure in search of a disease
subject-bad  p  a deal with the devil, a death by a thousand cuts, a den of thieves, a den of vice
subject-bad  p  a dereliction of duty, a flash in the pan, a fly in the ointment, a house divided
subject-bad  p  a hard pill to swallow, a kick in the pants, a kick in the stomach, a knife in the back
subject-bad  p  a law unto himself, a law unto itself, a law unto themselves, a leap backwards
subject-bad  p  a matter of shame, a mountain out of a molehill, a pack of lies, a pain in the arse
subject-bad  p  a pain in the ass, a pain in the backside, a pain in the butt, a pain in the neck, a pain to
subject-bad  p  a pale copy of, a pale shadow, a piece of nonsense, a piece of vandalism, a pig in a poke
subject-bad  p  a pile of rubbish, a pile of junk, a poor advert for, a poor advertisement for
subject-bad  p  a poor excuse for, a poor man's, a poor piece of work, a poor second, a poor show
subject-bad  p  a poor use of, a public relations disaster, a public relations stunt, a puppet of
subject-bad  p  a quick buck, a real headache, a real mess, a real pity, a real shame, a red rag
subject-bad  p  a road to ruin, a rod for his own back, a rod for his own backs, a rope around
subject-bad  p  a rubber stamp for, a ruse to, a sad day for, a sad indictment of, a sad loss to
subject-bad  p  a sad reflection on, a sad sight, a sad state of affairs, a sad waste, a shadow hanging over
subject-bad  p  a shame on, a shell of his former self, a sign of desperation, a sign of failure
subject-bad  p  a sign of panic, a sign of weakness, a slap in the mouth, a sledgehammer to
subject-bad  p  a snare and a delusion, a sorry affair, a sorry excuse for, a sorry sight, a sorry state
subject-bad  p  a source of anger, a source of concern, a source of conflict, a source of embarrassment
subject-bad  p  a source of frustration, a source of misery, a source of resentment, a source of tension
subject-bad  p  a square peg in a round hole, a storm in a teacup, a stumbling block to, a stumbling block for
subject-bad  p  a surefire way to lose, a tale of woe, a tall order, a testament to failure
subject-bad  p  a testament to greed, a testament to the failure of, a thorn in the flesh of, a tissue of lies
subject-bad  p  a tool of oppression, a tragedy for, a tragedy waiting to happen, a tempest in a teapot
subject-bad  p  a triumph of greed, a triumph of hope over experience, a triumph of style over substance
subject-bad  p  a vicious circle, a vicious cycle, a victim of his own success, a wasted opportunity
subject-bad  p  a wall of silence, a web of lies, a wild goose chase, a wild west, a world away from
subject-bad  p  a worry to, a wrong turn, an abject failure, an abomination, an abrogation of
subject-bad  p  an absolute joke, an absolute shambles, an absolute farce, an act of aggression
subject-bad  p  an act of betrayal, an act of despair, an act of desperation, an act of folly
subject-bad  p  an act of lunacy, an act of madness, an act of self-harm, an act of spite, an act of theft
subject-bad  p  an act of treachery, an act of violence, an anachronism, an arm and a leg, an assault upon
subject-bad  p  an attack upon, an aberration, an empty shell, an empty vessel, an error of judgement
subject-bad  p  an error of judgment, an exercise in futility, an exercise in vanity
subject-bad  p  an exercise in box-ticking, an exercise in spin, an exercise in buck-passing
subject-bad  p  an exercise in damage limitation, an imposition on, an impediment to, an indictment of
subject-bad  p  an infringement of, an injustice to, an intrusion on, an obscenity, an uphill battle
subject-bad  p  an utter shambles, an utter waste, as blind as a bat, as crooked as, as deaf as a post
subject-bad  p  as dead as a dodo, as dead as a doornail, as dull as dishwater, as flat as a pancake
subject-bad  p  as green as grass, as mad as a box of frogs, as mad as a hatter, as nutty as a fruitcake
subject-bad  p  as rare as hen's teeth, as slippery as an eel, as slow as molasses, as slow as treacle
subject-bad  p  as sick as a parrot, as subtle as a brick, as subtle as a sledgehammer
subject-bad  p  as thick as two short planks, as ugly as sin, as exciting as watching paint dry
subject-bad  p  as interesting as watching paint dry, about as welcome as, about as exciting as
subject-bad  p  about as funny as, about as effective as, about as reliable as, about as popular as
subject-bad  p  like watching paint dry, like pulling teeth, like herding cats, like a bad smell
subject-bad  p  like a fish out of water, like a headless chicken, like a lead balloon, like a ton of bricks
subject-bad  p  like a car crash, like lambs to the slaughter, like rats from a sinking ship
subject-bad  p  like turkeys voting for christmas, like rearranging the deckchairs, like flogging a dead horse
subject-bad  p  like a rabbit in the headlights, like a broken record, like a stuck record, at cross purposes
subject-bad  p  at rock bottom, at sixes and sevens, at the bottom of the pile, at the end of his tether
subject-bad  p  at the wrong end of, at the wrong time, at the worst time, back where it started
subject-bad  p  badly conceived, badly cooked, badly informed, badly put together, badly served
subject-bad  p  beset by infighting, beset by scandal, beset with problems, beset with difficulties
subject-bad  p  better left unsaid, beyond excuse, beyond hope, beyond parody, beyond redemption
subject-bad  p  beyond rescue, beyond salvation, beyond help, big on talk, big on promises
subject-bad  p  born of desperation, born of fear, bound to end in tears, bound to fail, bound to backfire
subject-bad  p  built on a lie, built on lies, built on sand, caught napping, caught on the hop, caught short
subject-bad  p  caught with his pants down, caught with his trousers down, caught with his hand in the till
subject-bad  p  cheap and nasty, clear as mud, cold comfort for, cooked up, dangerously naive
subject-bad  p  dangerously wrong, dead on his feet, deaf to the pleas of, dogged by scandal
subject-bad  p  dogged by problems, down in the dumps, down the pan, down the plughole, down the toilet
subject-bad  p  dragged through the mud, drunk on power, dumb and dangerous, economical with the truth
subject-bad  p  empty of ideas, far from acceptable, far from adequate, far from convincing
subject-bad  p  far from democratic, far from fair, far from good enough, far from ideal, far from impressive
subject-bad  p  far from independent, far from safe, far from satisfactory, far from transparent
subject-bad  p  far too expensive, far too slow, far too soft, far too weak, fit for nothing
subject-bad  p  fit only for the bin, fit only for the scrapheap, flat on his face, fraught with danger
subject-bad  p  fraught with difficulty, fraught with peril, fraught with problems, fraught with risk
subject-bad  p  full of bluster, full of contradictions, full of errors, full of gaps, full of hot air
subject-bad  p  full of hate, full of himself, full of inaccuracies, full of itself, full of loopholes
subject-bad  p  full of mistakes, full of nonsense, full of sound and fury, fundamentally broken
subject-bad  p  fundamentally dishonest, fundamentally unfair, fundamentally unjust, fundamentally wrong
subject-bad  p  going downhill, good for nobody, good for nothing, good money after bad, gone to seed
subject-bad  p  gone to the dogs, hard to credit, hard to digest, hard to forgive, hard to love
subject-bad  p  hard to reconcile with, hard to recommend, hard to square with, hard to take seriously
subject-bad  p  heading off a cliff, heavy on spin, heavy on style, heavy going, high on promises
subject-bad  p  hoist with his own petard, hopelessly inadequate, horribly wrong, in a hole, in a muddle
subject-bad  p  in a no-win situation, in a pickle, in a poor state, in a rut, in a spot of bother
subject-bad  p  in a state of chaos, in a state of collapse, in a state of paralysis, in a terrible mess
subject-bad  p  in a time warp, in a tight corner, in all sorts of trouble, in bad company, in bad odour
subject-bad  p  in breach of, in cold blood, in contravention of, in cloud cuckoo land, in danger of collapse
subject-bad  p  in deep trouble, in desperate need of repair, in desperate straits, in dire need of reform
subject-bad  p  in dismal shape, in disrepute, in dereliction of, in flagrant breach of
subject-bad  p  in flagrant violation of, in gross violation of, in hock to, in it for himself
subject-bad  p  in it for the money, in it for themselves, in league with the devil, in meltdown, in name only
subject-bad  p  in need of a rethink, in need of an overhaul, in no fit state, in serious trouble, in shreds
subject-bad  p  in shocking condition, in such poor taste, in the gutter, in the mire, in the pay of
subject-bad  p  in thrall to, in urgent need of reform, in very bad taste, inches from disaster, just for show
subject-bad  p  just a pretext, just an excuse, just another excuse, just another gimmick, just another tax
subject-bad  p  just so wrong, just hot air, just too expensive, just too slow, less than candid
subject-bad  p  less than convincing, less than frank, less than helpful, less than honest, less than ideal
subject-bad  p  less than impressive, less than inspiring, less than perfect, less than satisfactory
subject-bad  p  less than stellar, less than the sum of his parts, less than transparent, less than useless
subject-bad  p  less than welcoming, light on detail, light on facts, light on substance
subject-bad  p  little short of a scandal, long in the tooth, long on promises, long on rhetoric, long on talk
subject-bad  p  lost in translation, low on substance, made a meal of, made in haste, miles off target
subject-bad  p  money for old rope, more bark than bite, more bother than it is worth, more heat than light
subject-bad  p  more holes than, more show than substance, more spin than substance, more talk than action
subject-bad  p  morally bankrupt, morally corrupt, morally indefensible, morally repugnant, neither fair nor
subject-bad  p  neither one thing nor the other, neither safe nor, neither use nor, next to useless
subject-bad  p  next to worthless, no credit to, no cure for, no example to, no friend to, no great loss
subject-bad  p  no great shakes, no longer credible, no longer tenable, no more than a gesture
subject-bad  p  no more than a sop, no oil painting, no patch on, no real solution, no remedy for, no saint
subject-bad  p  no spring chicken, no way forward, not a good look, not a pretty sight, not as advertised
subject-bad  p  not built to last, not cost-effective, not for the faint-hearted, not half good enough
subject-bad  p  not in the same league as, not long for this world, not much better, not much cop
subject-bad  p  not much fun, not much good, not much help, not much of a, not much to look at, not much use
subject-bad  p  not on the level, not ready for prime time, not the cure, not the finest hour of
subject-bad  p  not the real thing, not welcome here, nothing like as good as
subject-bad  p  nothing to boast about, nothing to brag about, nothing to celebrate, nothing to cheer
subject-bad  p  nothing to crow about, nothing to shout about, nothing to write home about
subject-bad  p  nowhere near as good as, nowhere near fast enough, nowhere near ready
subject-good  p  the bee's knees, the cat's whiskers, the dog's bollocks, the mutt's nuts, music to his ears
subject-good  p  every child's dream, everyone's favourite, nobody's fool, no one's fool
subject-good  p  the people's champion, a feather in the city's cap, a feather in the club's cap
# More and less of a thing; what is kept from coming.
change-up  v  trial, re-open, re-instate, re-launch, fast-forward, bring into being, bring into force
change-up  v  bring into effect, bring online, bring ~ online, bring on stream, give effect to, give force to
change-up  v  give legal force to, give statutory force to, give teeth to, give the force of law to
change-up  v  keep on with, make a start on, make law, make ~ law, make more of, make space for, make use of
change-up  v  put more money into, plough money into, put into law, put into operation, put into force
change-up  v  take steps towards, throw money at, throw resources at, write into law
change-up  v  enshrine in law, vote ~ into law
change-down  v  bring to a close, bring ~ to a close, bring to a halt, chuck, chuck out, chuck ~ out, debar
change-down  v  decouple from, disestablish, disinvest from, divorce from, draw a veil over, excise
change-down  v  get out from under, go cold turkey on, jack in, keep ~ down, keep ~ under control
change-down  v  kick ~ into touch, kick into touch, kick ~ out, let go of, let ~ lapse, make an end of
change-down  v  pension off, pull up stakes from, put an embargo on, put ~ behind us, put ~ to sleep
change-down  v  put ~ out of his misery, put the lid on, see off, see ~ off, see the back of, see the end of
change-down  v  send packing, send ~ packing, step away from, strike ~ from, sweep ~ away, take a knife to
change-down  v  take a scalpel to, take off the books, take off the statute book, throw overboard
change-down  v  turn the page on, unmake, unpick, unscramble, unsign, unsubscribe from, untangle from
change-down  v  wipe ~ out, withdraw consent for, withdraw funding from, write ~ out of
prevent  v  banish, beat off, close off, crack down hard on, damp down, debunk, dissipate, douse
prevent  v  expose and punish, face down, ferret out, grapple with, head ~ off, hold ~ in check
prevent  v  inoculate against, keep a tight rein on, keep ~ down, keep ~ to a minimum, keep to a minimum
prevent  v  make short work of, mop up, patch up, pull up by the roots, rid ~ of, shelter us from, snuff ~ out
prevent  v  spare us, stamp down on, staunch, steer clear of, strike a blow against, strike back at
prevent  v  take the heat out of, turn the tables on, unmask, wipe ~ out
# The same for their subject, further down.
deed-good  v  face facts, face up to his responsibilities, face up to reality, fall on his feet
deed-good  v  feel like a homecoming, feel like a million dollars, feel like home, fetch a record price
deed-good  v  fetch top dollar, fight back bravely, fight fair, fight his corner, fight the good fight
deed-good  v  fight the system, fight tooth and nail for us, fill a vital gap, fill stadiums, fill the stands
deed-good  v  find a cure, find a niche, find a ready market, find favour with, find favor with, find his feet
deed-good  v  find his form, find his touch, find his voice, find the answer, find the balance
deed-good  v  find the perfect balance, find the right balance, find the sweet spot, finish on a high
deed-good  v  finish top, finish with a flourish, fire imaginations, firm up support, fly off the shelves
deed-good  v  fly the flag, fly the flag for, follow in the footsteps of greatness, forge a path, forge ahead
deed-good  v  forge alliances, forge unity, free hostages, fulfil a lifelong dream, fulfil a need
deed-good  v  fulfil a promise, fulfil a vital role, fulfil all his promises, fulfil every
deed-good  v  fulfil his potential, fulfil his promise, fulfil his promises, fulfil his purpose
deed-good  v  fulfill his promise, fulfill his purpose, garner acclaim, garner rave reviews, garner respect
deed-good  v  garner support, get a big hand, get a grip on things, get a ringing endorsement, get a thumbs up
deed-good  v  get a thumbs-up, get across the message, get back on his feet, get back on track
deed-good  v  get down to business, get everyone talking, get high marks, get his act together
deed-good  v  get his house in order, get his just reward, get his teeth into, get into his stride
deed-good  v  get it done, get it exactly right, get it just right, get off on the right foot
deed-good  v  get off to a bright start, get off to a dream start, get off to a flying start
deed-good  v  get off to a great start, get off to a perfect start, get off to a strong start
deed-good  v  get on like a house on fire, get pulses racing, get the adrenaline pumping
deed-good  v  get the big things right, get the blood flowing, get the country back on, get the crowd going
deed-good  v  get the crowd on his feet, get the message across, get the nod from
deed-good  v  get the red carpet treatment, get the thumbs up from, get the tone just right
deed-good  v  get the upper hand, get there in the end, get there in time, get through to people
deed-good  v  get to grips with, get to the point, get to the truth
deed-good  v  get top billing, get wide support
deed-good  v  give a bravura performance, give a fine performance, give a master class
deed-good  v  give a powerful performance, give a towering performance, give an assured performance
deed-good  v  give credit where credit is due, give freely of, give grounds for hope
deed-good  v  give grounds for optimism, give heart, give his heart, give his time freely, give it some welly
deed-good  v  give more than he takes, give no quarter to crime, give power to the people, give rise to hope
deed-good  v  give sound advice, give straight answers, give the crowd what they want, give the people a say
deed-good  v  give unstintingly, give us a sense of pride, give us all a lift, give us everything
deed-good  v  give us food for thought, give years of service, go about his business quietly
deed-good  v  go about things the right way, go along swimmingly, go beyond all expectations, go down a bomb
deed-good  v  go for gold, go from triumph to triumph, go from success to success, go great guns
deed-good  v  go like a bomb, go like a train, go like the clappers, go like the wind, go on to glory
deed-good  v  go on to great things, go one better, go out in a blaze of glory, go out with a bang
deed-good  v  go over a treat, go places, go platinum, go some way towards, go the extra yard
deed-good  v  go the full distance, go the right way, go to the aid of, go to the rescue of
deed-good  v  go viral for the right reasons, grab a winner, grab gold, grab the bull by the horns
deed-good  v  grab the chance with both hands, grab victory, grasp the nettle, grasp the opportunity
deed-good  v  greet everyone with a smile, grip us from the start, grow by leaps and bounds
deed-good  v  grow in confidence, grow into a leader, grow into the job, guard his freedoms, guide us through
deed-good  v  hang in there, hang tough, have a big heart, have a cast-iron case, have a clean record
deed-good  v  have a conscience, have a cool head, have a cracking game, have a deep understanding of
deed-good  v  have a fine pedigree, have a firm grasp of, have a gift for, have a good case
deed-good  v  have a good claim to, have a good grasp of, have a good head on his shoulders, have a good heart
deed-good  v  have a good name, have a good point, have a good reputation, have a good season
deed-good  v  have a good story to tell, have a good track record, have a good word for everyone
deed-good  v  have a good year, have a great attitude, have a great eye for, have a great record
deed-good  v  have a great season, have a great sense of, have a great track record, have a great year
deed-good  v  have a huge heart, have a keen eye for, have a keen sense of justice, have a leg to stand on
deed-good  v  have a lot in his favour, have a lot of class, have a lot of courage, have a lot of guts
deed-good  v  have a lot of heart, have a lot of talent, have a moral compass, have a perfect record
deed-good  v  have a profound understanding of, have a rare gift, have a safe record, have a sense of decency
deed-good  v  have a sense of honour, have a sense of justice, have a sense of proportion
deed-good  v  have a sense of responsibility, have a sharp mind, have a social conscience, have a soft centre
deed-good  v  have a soft side, have a spine, have a spotless record, have a spring in his step
deed-good  v  have a stellar record, have a strong case, have a strong claim, have a strong record
deed-good  v  have a strong sense of, have a strong track record, have a superb record, have a timeless appeal
deed-good  v  have a touch of class, have a touch of genius, have a warm heart, have a way with words
deed-good  v  have a well-deserved reputation, have a winning way, have all the ingredients
deed-good  v  have all the qualities, have all the right ideas, have all the right qualities
deed-good  v  have an enviable record, have an excellent record, have an excellent reputation
deed-good  v  have an excellent track record, have an exemplary record, have an eye for talent
deed-good  v  have an impeccable record, have an impressive record, have an instinct for
deed-good  v  have an outstanding record, have an unblemished record, have bags of charm, have bags of energy
deed-good  v  have bags of talent, have balls, have big ideas, have broad support, have cross-party support
deed-good  v  have enormous potential, have enormous promise, have everything to offer
deed-good  v  have eyes in the back of his head, have few equals, have few rivals, have good credentials
deed-good  v  have good instincts, have good intentions, have good prospects, have good reason to be proud
deed-good  v  have great appeal, have great instincts, have great potential, have great promise
deed-good  v  have green credentials, have hidden depths, have high standards, have his day in the sun
deed-good  v  have his feet firmly on the ground, have his finger firmly on, have his head screwed on
deed-good  v  have his priorities straight, have his sights set high, have huge appeal, have huge potential
deed-good  v  have impeccable credentials, have impeccable manners, have inner strength
deed-good  v  have intellectual rigour, have his uses, have lasting appeal, have lasting value
deed-good  v  have life in it yet, have logic on his side, have mass appeal, have moral authority
deed-good  v  have more than proved his worth, have natural authority, have no airs and graces
deed-good  v  have no hidden agenda, have no peer, have no superior, have nothing to prove
deed-good  v  have outstanding qualities, have plenty going for it, have poise, have popular support
deed-good  v  have principles, have public support, have pulling power, have real appeal, have real bite
deed-good  v  have real character, have real heart, have real potential, have real quality, have real value
deed-good  v  have safeguards, have sound judgement, have sound judgment, have star quality
deed-good  v  have strength in depth, have strong credentials, have strong principles
deed-good  v  have strong public support, have the answer, have the answers, have the balls to
deed-good  v  have the best of intentions, have the bottle to, have the common touch, have the gift of
deed-good  v  have the good of the country at heart, have the hallmarks of a classic
deed-good  v  have the hallmarks of greatness, have the heart of a lion, have the last laugh
deed-good  v  have the magic touch, have the makings of a classic, have the measure of, have the midas touch
deed-good  v  have the moral high ground, have the nous to, have the presence of mind to
deed-good  v  have the right attitude, have the right credentials, have the right idea, have the right ideas
deed-good  v  have the right instincts, have the right mix of, have the right priorities, have the right stuff
deed-good  v  have the right temperament, have the right to be proud, have the strength of character to
deed-good  v  have the strength to, have the upper hand over, have the wherewithal to, have the winning touch
deed-good  v  have things under control, have time for everyone, have tremendous potential, have true grit
deed-good  v  have truth on his side, have unanimous support, have universal appeal, have wide appeal
deed-good  v  have wide support, have widespread support, head in the right direction, hit a purple patch
deed-good  v  hit all the right buttons, hit all the right notes, hit all his targets, hit every note
deed-good  v  hit full stride, hit it off with, hit peak form, hit the back of the net, hit the big time
deed-good  v  hit the headlines for the right reasons, hit the high notes, hit the high spots
deed-good  v  hit the sweet spot, hit the winning runs, hit the winner, hit top form, hit top gear
deed-good  v  hold all the aces, hold great promise, hold his ground, hold his head high
deed-good  v  hold his head up high, hold on to hope, hold on to his principles, hold out hope
deed-good  v  hold out the hand of friendship, hold power to account, hold promise, hold the crowd spellbound
deed-good  v  hold the executive to account, hold the government to account, hold the moral high ground
deed-good  v  hold the powerful to account, hold the villains to account, hold up a mirror to
deed-good  v  hold up under scrutiny, honour a commitment, honour a pledge, honour a promise
deed-good  v  honour all his promises, honour his commitments, honour his debts, honour his pledge
deed-good  v  honour his promise, honour his promises, honour his word, honour the deal, honor a pledge
deed-good  v  honor his debts, honor his pledge, honor his promise, honor his promises, honor his word
deed-good  v  house the homeless, hum along nicely, infuse the part with, inject a note of sanity into
deed-good  v  invest wisely, jump through the hoops with, keep a check on power, keep a level head
deed-good  v  keep a lid on costs, keep a lid on prices, keep a sense of humour, keep a straight bat
deed-good  v  keep a tight grip on spending, keep a tight rein on costs, keep an open mind
deed-good  v  keep body and soul together, keep costs low, keep everyone happy, keep everyone informed
deed-good  v  keep his discipline, keep his eyes on the prize, keep his feet on the ground
deed-good  v  keep his hand on the tiller, keep his head, keep his nose clean, keep his pledge
deed-good  v  keep his side of the bargain, keep his temper, keep his vow, keep it real, keep it simple
deed-good  v  keep prices low, keep rents low, keep streets clean, keep the ball rolling
deed-good  v  keep the books straight, keep the flame burning, keep the home fires burning
deed-good  v  keep the traffic moving, keep the wheels turning, keep us entertained, keep us free, keep us fit
deed-good  v  keep us laughing, keep us on his toes, keep us smiling, keep us young, kick ass
deed-good  v  kill two birds with one stone, knock spots off, knock the spots off, knock the socks off
deed-good  v  know a thing or two, know his craft, know his facts, know his history, know his job
deed-good  v  know his limits, know his mind, know his own mind, know his subject, know his trade
deed-good  v  know right from wrong, know the score, know the ropes, know the value of
deed-good  v  know what is best for, know what it is doing, know what people need, know what people want
deed-good  v  know what we need, know when to stop
# What is worth it, what puts to sleep, what is no more than something at best.
deed-good  v  be worth every
like  v  dedicate the win to, dedicate the victory to, dedicate the goal to, dedicate the award to
like  v  dedicate his medal to
deed-bad  v  break his rhythm, put the audience to sleep, send the audience to sleep, put us to sleep
deed-bad  v  send us to sleep, convict the innocent
deed-good  v  have the crowd on his feet, bring the crowd to his feet, clear the innocent
subject-bad  p  misguided at best, naive at best, optimistic at best, flimsy at best, mediocre at best
subject-bad  p  dubious at best
object-bad  p  at his wits' end over, at his wits' end about, at his wits' end with
# Forms of verbs that stand in no list of words, with their particles.
deed-bad  v  cosied up to, cosying up to, cozied up to, cozying up to, dumbed down, dumbing down, butter up
deed-bad  v  grease up to, cosy up with
# Done to somebody or something.
undergo-bad  v  airbrush out, bamboozle, bawl out, beat at the polls, beat up, bleed dry, block in court
undergo-bad  v  blow out of the water, blow to bits, bog down, booby-trap, bounce out of
undergo-bad  v  bring before the courts, bring into disrepute, bring low, bring to account
undergo-bad  v  browbeat, bump off, bundle out, bundle out of, bung into jail, call names, call on the carpet
undergo-bad  v  call to account, cast adrift, cast aside, cast out, catch cheating, catch in a lie
undergo-bad  v  catch in the act, catch off guard, catch red-handed, catch stealing
undergo-bad  v  catch with his hand in the till, catch with his pants down, chase from office, chuck out
undergo-bad  v  clap in irons, clobber, cold-shoulder, con, con out of, cripple by debt, cut down to size
undergo-bad  v  cut to shreds, deal a blow, deny a fair hearing, deny access to, deny justice, dishonour
undergo-bad  v  double-cross, drag across the coals, drag through the courts, drive from office
undergo-bad  v  drive from power, drive into exile, drive out, drive out of business, drive out of office
undergo-bad  v  drum out, drum out of, elbow aside, elbow out, falsely accuse, force from office
undergo-bad  v  force into bankruptcy, force into exile, force into hiding, force into retirement
undergo-bad  v  force onto the defensive, frogmarch out, gag, give a bad name, give a beating
undergo-bad  v  give a bloody nose, give a hiding, give a rough reception, give a roasting, give a rocket
undergo-bad  v  give a rollicking, give a thrashing, give his cards, give the axe
undergo-bad  v  give the boot, give the bum's rush, give the chop, give the heave-ho, give the push
undergo-bad  v  give the red card, give the runaround, give the sack, give the third degree
undergo-bad  v  hand a life sentence, hand a red card, hang out to dry, harry, haul before, hijack
undergo-bad  v  hit by scandal, hold to ransom, kick into touch, kick into the long grass, kick upstairs
undergo-bad  v  knock for six, knock off his perch, knock out of, land in court, leave bereft, leave for dead
undergo-bad  v  leave high and dry, leave in the cold, leave in the lurch, leave out in the cold
undergo-bad  v  leave out of pocket, leave stranded, leave to die, leave to fend for itself, libel, lock out
undergo-bad  v  lock out of, maltreat, mangle, manhandle, maul, misrepresent, mistreat, mow down, muscle out
undergo-bad  v  muscle out of, muzzle, outfight, outmanoeuvre, outplay, outshine, outsmart, outwit
undergo-bad  v  pan by critics, patronise, patronize, pigeonhole, pistol-whip, price out of, push around
undergo-bad  v  push to one side, put in his place, put in the dock, put in the shade, put in the stocks
undergo-bad  v  put out of business, put out of his misery, put out to grass, put out to pasture, put to death
undergo-bad  v  put to flight, put to the sword, put under investigation
undergo-bad  v  rap over the knuckles, rap on the knuckles, red-card, reduce to rubble, reduce to ruins
undergo-bad  v  reduce to tears, relieve of his command, relieve of his duties, rip apart
undergo-bad  v  rough up, run into the ground, run off the road, run ragged, scandalise, scapegoat, sell a pup
undergo-bad  v  sell down the river, sell short, send into exile, send packing, send to the cleaners
undergo-bad  v  send to the gallows, send to the stocks, short-change, shove aside, shunt aside, skittle out
undergo-bad  v  smack down, smother in red tape, squander, squeeze out, squeeze out of, stab in the back
undergo-bad  v  starve of resources, stitch up, strike from the record, stymie, suffocate, sully
undergo-bad  v  summarily dismiss, sweep aside, sweep from power, sweep under the carpet, take advantage of
undergo-bad  v  take for a ride, take for fools, take for granted, take hostage, take to the cleaners
undergo-bad  v  tar and feather, tell off, throw out of court, throw out of office, throw to the lions
undergo-bad  v  throw to the wolves, throw under the bus, tie up in knots, torpedo, treat like a criminal
undergo-bad  v  treat like an idiot, treat like cattle, treat like dirt, treat like second-class citizens
undergo-bad  v  turf off, underrate, undervalue, unfairly dismiss, vandalise, vandalize, victimise, vote off
undergo-bad  v  walk all over, whip into line, wrongfully arrest, wrongfully convict, wrongly accuse
undergo-bad  v  wrongly convict, wrongly imprison
undergo-good  v  accord hero status, accord respect, acquit of all charges, bathe in glory
undergo-good  v  bring back by popular demand, bring back from the dead, bring back to life, bring to life
undergo-good  v  bring up to standard, build to a high standard, carry shoulder-high, clap off, clear of blame
undergo-good  v  clear of wrongdoing, extol, find not guilty, find not guilty of, fondly remember
undergo-good  v  free on appeal, give a bravery award, give a fair hearing, give a fair trial
undergo-good  v  give a fresh start, give a hero's send-off, give a knighthood, give a medal
undergo-good  v  give a new lease of life, give a pardon, give a reprieve, give a second chance
undergo-good  v  give a stay of execution, give an award, give an honorary degree, give an ovation
undergo-good  v  give his due, give the all-clear, give the recognition, give the stamp of approval
undergo-good  v  give top billing, grant a pardon, grant a reprieve, grant freedom
undergo-good  v  heap with praise, highly rate, highly regard, hold in awe, immortalise, lift shoulder-high
undergo-good  v  mob by fans, name in the honours list, name player of the year, nurse back to health
undergo-good  v  put back on the map, put on a pedestal, put on a sound footing, rank among the greatest
undergo-good  v  receive with applause, regard with awe, restore to glory
undergo-good  v  restore to his former glory, set on a firm footing, shower with honours, sorely miss
undergo-good  v  treat as a hero, treat as an equal, treat royally, unanimously elect, vote best
undergo-good  v  vote the best
# More things good and bad to have.
good-thing  n  abundance, accessibility, accuracy, adolescent, affordable housing, agriculture, apprentice
good-thing  n  apprenticeship, aquifer, aspiration, asylum seeker, authenticity, balance, bookshop
good-thing  n  bus service, butterfly, cancer patient, charity, child care, childcare, childhood, cleanliness
good-thing  n  clinic, coastline, coherence, cohesion, commerce, common good, companionship, connectivity
good-thing  n  consistency, cooperative, courtesy, creative industry, cure, curiosity, democratic institution
good-thing  n  disabled people, discipline, domestic industry, durability, early years, ecology, ecosystem
good-thing  n  elderly people, empathy, encouragement, endangered species, enjoyment, enterprise
good-thing  n  entrepreneurship, equal opportunity, equal pay, equal right, excellence, expertise, fair play
good-thing  n  fair trade, fan base, farmland, fauna, fertility, fidelity, fishery, fishing community, fitness
good-thing  n  flora, food supply, fraternity, free choice, free movement, free speech right
good-thing  n  freedom of expression, freedom of movement, freedom of speech, freedom of the press, goodness
good-thing  n  green energy, green job, green jobs, hard work, hard-working family, higher education
good-thing  n  higher wage, homegrown talent, honest work, honey bee, hospice, hospitality, household budget
good-thing  n  household income, housing, imagination, independent business, indigenous people, ingenuity
good-thing  n  insight, inspiration, invention, islander, job opportunity, judiciary, kindness
good-thing  n  ladder of opportunity, land right, law and order, learner, learning, legal aid, leisure
good-thing  n  library, life chance, local business owner, local community, local farmer, local producer
good-thing  n  local resident, local school, local trader, low-paid worker, maturity, medicine
good-thing  n  mental health, mercy, merit, migrant worker, minority right, mobility, modernity, motivation
good-thing  n  national pride, national park, native species, neighbourliness, night's sleep, nutrition
good-thing  n  older people, opportunity for all, paying customer, peacekeeper, persistence
good-thing  n  persecuted minority, personal freedom, political stability, pollinator, poor family
good-thing  n  poor country, positivity, preservation, primary care, proportionality, prudence, public good
good-thing  n  public interest, public purse, public service, public transport, quality control
good-thing  n  rail passenger, rank and file, rapport, reassurance, recreation, regeneration, remedy
good-thing  n  rescue worker, resident's right, retailer, retiree, return on investment, road user, rural area
good-thing  n  rural economy, safe passage, sanctuary, sanity, savings, school meal, schoolchild
good-thing  n  self-confidence, self-esteem, self-reliance, sense of belonging, sense of community
good-thing  n  sense of humour, serenity, shelter, single mother, single parent, small shop, social housing
good-thing  n  social justice, social worker, soil, sole trader, sportsmanship, stable job, survival
good-thing  n  territorial integrity, tidiness, toleration, tradesman, tranquillity, transport link
good-thing  n  travelling public, viability, vigilance, virtue, vitality, volunteer, voting right
good-thing  n  vulnerable people, warmth, water supply, well-paid job, wild bird, wild salmon, winter fuel
good-thing  n  wisdom, women's health, women's right, women's sport, woodland creature, workers' pay
good-thing  n  working conditions, working mother, working parent, world peace, young family, young people
good-thing  n  young person
bad-thing  n  abscess, acid rain, aggravation, algae bloom, alienation, allergy, anarchy
bad-thing  n  animal cruelty, animosity, anti-social behaviour, antisocial behavior, anxiety attack, apathy
bad-thing  n  asbestos, atrocity, autocracy, bad habit, bad influence, bad loan, bad press, bad weather
bad-thing  n  barbarism, bed bug, bedbug, bereavement, bird flu, birth defect, bitterness, black hole
bad-thing  n  blame culture, blight, blood clot, blunder, bombardment, box-ticking, brain damage
bad-thing  n  breach of contract, broken promise, brutality, bureaucratic delay, car theft, cardiac arrest
bad-thing  n  catastrophic failure, cavity, chemical weapon, child abuse, child poverty, child soldier
bad-thing  n  chronic pain, civil unrest, civil war, civilian casualty, climate breakdown, climate crisis
bad-thing  n  coal dust, cockroach, collateral damage, complacency, con artist, con man, conman, cost overrun
bad-thing  n  counterfeit, credit crunch, crop failure, crony capitalism, cyber attack, cyber crime
bad-thing  n  cyber-attack, dark money, data breach, debt crisis, debt trap, deceit, deception, defamation
bad-thing  n  defect, degradation, dehydration, delusion, democratic deficit, dengue, desertification
bad-thing  n  desperation, destitution, despotism, dirt, dirty air, dirty energy, dirty money, dirty water
bad-thing  n  disability hate crime, disadvantage, disarray, discomfort, discord, discontent, dishonesty
bad-thing  n  disillusionment, disinvestment, disrespect, disrepair, dissatisfaction, distortion, distraction
bad-thing  n  distress, domestic abuse, domestic violence, double counting, double standard, drink driving
bad-thing  n  drink-driver, drug addict, drug addiction, drug cartel, drug crime, drug dealing, drug death
bad-thing  n  drug gang, drug lord, drug problem, drug smuggling, drug trade, drug use, drunk driver
bad-thing  n  duplication, dysfunction, eating disorder, economic crisis, electoral fraud, enmity, epilepsy
bad-thing  n  evasion, extortionist, false claim, fare increase, favouritism, fee increase
bad-thing  n  female genital mutilation, flash flood, fly-tipper, fly tipping, food poisoning, food waste
bad-thing  n  forced marriage, forest fire, foul play, fragmentation, fratricide, fuel poverty, funding gap
bad-thing  n  fungus, gambling addiction, gang crime, gang violence, gangland violence, gender inequality
bad-thing  n  gender pay gap, grievance, groupthink, gun crime, gun death, health hazard, heart failure
bad-thing  n  heatstroke, heatwave, hepatitis, heroin, hidden charge, hidden cost, hidden fee, high cost
bad-thing  n  high price, high rent, HIV, home invasion, honour killing, hopelessness, hospital closure
bad-thing  n  hostage taking, hostage-taking, house fire, human error, human rights abuse
bad-thing  n  human rights violation, human smuggling, hypocrisy, hysteria, idleness, identity fraud
bad-thing  n  identity theft, ignorance, ill treatment, illegal drug, illegal immigration, illegal dumping
bad-thing  n  illiteracy, imperialism, impoverishment, impurity, indebtedness, indecision, indifference
bad-thing  n  indignity, infant death, infidelity, infighting, infringement, inhumanity, insider trading
bad-thing  n  insolence, internal strife, intrusion, irregularity, irresponsibility, jet lag, junk food
bad-thing  n  junk mail, kleptocracy, knife violence, knotweed, labour shortage, labor shortage, lack of trust
bad-thing  n  late payment, laziness, lead poisoning, learning loss, lice, locust, long delay, long queue
bad-thing  n  long wait, lost revenue, low morale, lung cancer, machismo, malice, malpractice, malware
bad-thing  n  marauder, market failure, maternal death, medical error, melanoma, menace, mental illness, meth
bad-thing  n  micromanagement, microplastic, militarism, misfortune, mismanagement, misogyny, misrule
bad-thing  n  mistreatment, misunderstanding, mob rule, mob violence, modern slavery, moral hazard, mosquito
bad-thing  n  mudslide, mugger, mugging, murder rate, natural disaster, negative equity, negative publicity
bad-thing  n  negativity, neglect, negligence, nitrate, nuclear accident, obesity crisis, obscenity, oil spill
bad-thing  n  online harm, online hate, organised crime, organized crime, overcharging, overheating
bad-thing  n  overpopulation, oversupply, overtaxation, overtourism, overwork, painkiller addiction
bad-thing  n  patient death, pay cut, pay gap, peril, persecution of minorities, petty crime, petty theft
bad-thing  n  phishing, pickpocket, plagiarism, plastic pollution, police brutality, political interference
bad-thing  n  political violence, poor diet, poor housing, poor performance, poverty trap, power outage
bad-thing  n  prejudice, premature death, press intrusion, price fixing, price-fixing, prison overcrowding
bad-thing  n  procrastination, property crime, psychosis, public debt, queue-jumping, rabies
bad-thing  n  racial discrimination, racial profiling, racial inequality, racial tension, rancour
bad-thing  n  rat infestation, raw sewage, recidivism, recklessness, red ink, reoffending rate
bad-thing  n  repeat offender, resentment, respiratory disease, rip-off, risk of fire, river pollution
bad-thing  n  road accident, road rage, road traffic death, rogue landlord, rogue operator, rough sleeper
bad-thing  n  salmonella, scaremongering, school closure, school shooting, scurvy, sea level rise
bad-thing  n  sectarian violence, sectarianism, self-harm, self-interest, sepsis, sewage discharge
bad-thing  n  sewage spill, sex trafficking, sexual abuse, sexual assault, sexual harassment, sexual violence
bad-thing  n  shareholder revolt, shoplifter, sickness, skill shortage, slander, slurry, social exclusion
bad-thing  n  social isolation, social unrest, soil erosion, spyware, squalor, starvation wage, state capture
bad-thing  n  stigma, storm damage, stress level, student debt, stupidity, substance abuse, suicide bomber
bad-thing  n  suicide bombing, suspicion, systemic racism, tariff war, tax fraud, tax haven, tax loophole
bad-thing  n  teenage pregnancy, terror threat, tooth decay, toxic waste, trade barrier, trade war
bad-thing  n  traffic accident, trauma, treachery, tribalism, troll farm, trolley wait, tumult, turbulence
bad-thing  n  turmoil, typhoid, ugliness, undercutting, underfunding, underinvestment, understaffing
bad-thing  n  unfair competition, unfairness, unhappiness, unpaid debt, urban sprawl, usury, vaccine hesitancy
bad-thing  n  vagrancy, vanity, vendetta, victimisation, victimization, vigilante, vigilantism, violent crime
bad-thing  n  vitriol, voter fraud, voter suppression, warfare, wastage, wasted food, waste of money
bad-thing  n  water leak, water scarcity, weakness, weapon of mass destruction, wear and tear, whiplash
bad-thing  n  white supremacy, wildlife trafficking, witch hunt, wrongdoer, yellow fever, youth crime
bad-thing  n  youth unemployment, zika
# As people speak: more idioms and plain names.
deed-good  v  organise a piss-up in a brewery, organize a party in a brewery, run a whelk stall
deed-good  v  fight his way out of a paper bag
deed-good  v  see past the end of his nose, see further than the end of his nose
deed-good  v  see beyond the end of his nose, see the wood for the trees, see the forest for the trees
deed-good  v  tell his arse from his elbow, know his arse from his elbow, know his ass from his elbow
deed-good  v  hold a candle to, hold a tune, give a toss, give a monkey's
deed-good  v  give a rat's arse about, give a tinker's cuss about, string two sentences together
deed-good  v  string two words together, know the meaning of, hit a cow's arse with a banjo
deed-good  v  find his way out of a paper bag, pour water out of a boot
deed-good  v  sell water in a desert, do anything about, do anything for, do nearly enough, play his heart out
deed-good  v  play his socks off, run his socks off, sing his heart out, give his right arm for
deed-good  v  work his heart out, work his guts out, work his tail off, work his butt off, sweat blood for
deed-good  v  bust a gut, have ice in his veins, have eyes like a hawk, have the hide of a rhino
deed-good  v  have fire in his belly, have a tiger in his tank, have broad shoulders, have green fingers
deed-good  v  have a green thumb, have a nose for, have a way with children, have a mind like a steel trap
deed-good  v  have the crowd at his mercy, have the opposition on toast, have the minerals
deed-good  v  have the bit between his teeth, have bottle, have a good pair of hands, have magic in his boots
deed-good  v  have the tools for the job, rule with a steady hand, lead by consensus, take one for the team
deed-good  v  take the rough with the smooth, take the bull by the horns, take it on the chin
deed-good  v  take it like a man, take the blame like a man, shoulder the blame, shoulder the burden
deed-good  v  shoulder his responsibilities, shoulder responsibility, own up to his mistakes, own his mistakes
deed-good  v  admit his mistakes, admit mistakes, mend his ways, put his own house in order
deed-good  v  put its own house in order, clean house, lance the boil, cut to the quick of the problem
deed-good  v  cut the Gordian knot, untie the knot, pour oil on troubled waters, extend an olive branch
deed-good  v  hold out an olive branch, offer an olive branch, bury the hatchet, smoke the peace pipe
deed-good  v  turn swords into ploughshares, beat swords into ploughshares, let bygones be bygones
deed-good  v  wipe the slate clean, draw the poison, draw the sting, pull the fangs of, tie up the loose ends
deed-good  v  dot the i's, dot every i, cross the t's, leave nothing in the tank, leave it all on the field
deed-good  v  leave it all on the pitch, leave the field for dead, put his best foot forward
deed-good  v  put on a masterclass, put on a clinic, put on a spectacular, put a shift in, put in a good shift
deed-good  v  put in a stint, put in the miles, put in the graft, put in the hard yards, put in the hard work
deed-good  v  put his back into, put his shoulder to the wheel, put his name on the map
deed-good  v  put the country on the map, put the wind up the opposition, put the ball in the back of the net
deed-good  v  put the icing on the cake, put the seal on, put the fun back into, put the heart back into
deed-good  v  put meat on the bones, put flesh on the bones, stand like a rock, stick his neck out
deed-good  v  go out on a limb for, go in to bat for, go into battle for, go through fire for, walk on water
deed-good  v  walk through fire for, walk through walls for, run through walls for
deed-good  v  run through a brick wall for, move heaven and earth, burn the midnight oil
deed-good  v  tie the defence in knots, tie defenders in knots, turn defenders inside out
deed-good  v  turn the defence inside out, tear the defence apart, carve the defence open
deed-good  v  torment the defence, terrorise the defence, run the defence ragged
deed-good  v  run ~ ragged, give the defence the runaround, give the defence nightmares
deed-good  v  lead the defence a merry dance, put the opposition to the sword, hit the ball out of the park
deed-good  v  knock the ball out of the park, smash it out of the park, hit for six, hit it for six
deed-good  v  turn the tables on, turn up trumps, turn on the style, turn out trumps, turn the other cheek
deed-good  v  turn the tanker round, turn in a solid performance, turn in a fine performance
deed-good  v  turn in a great performance, turn in a stellar performance, weather every storm
deed-good  v  whet the appetite, wipe away tears, wipe the smile off the faces of, work against the clock
deed-good  v  work all hours, work every hour God sends, work hand in glove with us, work his magic
deed-good  v  work its magic, work out fine, work the oracle, worm his way into the hearts of
deed-good  v  write his name into the history books, write his name into history
deed-good  v  write itself into the record books, yield dividends, yield fruit, zing along
deed-bad  v  put a foot wrong, miss a beat, go native, let his head drop, let heads drop, spray it all over
deed-bad  v  entrench privilege, charge an arm and a leg, charge the earth, charge like a wounded bull
deed-bad  v  get ~ over a barrel, get up people's noses, get on people's nerves, get on his wick
deed-bad  v  get on my wick, get up on his high horse, get into bed with, get in on the act
deed-bad  v  get his pound of flesh, get his own back, get the bird, get the hook, get the hump
deed-bad  v  get the jitters, get the wind up, give it large, give the game a bad name
deed-bad  v  give the town a bad name, give the sport a bad name, give the profession a bad name
deed-bad  v  give ~ the hump, give ~ the pip, give ~ the willies, give ~ the heebie-jeebies
deed-bad  v  give ~ the collywobbles, have a chip on his shoulder, have a bee in his bonnet, have a big head
deed-bad  v  have a big mouth, have a bone to pick, have a brass neck, have a closed mind
deed-bad  v  have a face like thunder, have a heart of stone, have a loose tongue, have a memory like a sieve
deed-bad  v  have a monkey on his back, have a one-track mind, have a short fuse, have a swelled head
deed-bad  v  have a yellow streak, have an ego the size of, have bats in the belfry, have blinkers on
deed-bad  v  have clay feet, have delusions of grandeur, have feet of lead, have his arm twisted
deed-bad  v  have his eyes shut, have his fingers in the till, have his hand out, have his hands full of blood
deed-bad  v  have his head stuck in, have his knife into, have his mind in the gutter
deed-bad  v  have his nose in the trough, have his pants on fire, have his tail between his legs
deed-bad  v  have more front than, have more money than sense, have no bottle, have no pulse, have no feel for
deed-bad  v  have no ear for, have no eye for, have no legs, have rocks in his head, have sand in his ears
deed-bad  v  have the attention span of a, have the cheek of the devil, have the effrontery
deed-bad  v  have the knives out, have the morals of an alley cat, have the political instincts of a
deed-bad  v  have the turning circle of a, have two left feet, have verbal diarrhoea, have wool over its eyes
deed-bad  v  have lead boots, have a tin heart, be all fur coat and no knickers, be away with the fairies
deed-bad  v  be barking mad, be behind the eight ball, be bent as a nine-bob note, be bone idle
deed-bad  v  be caught with his fingers in the till, be caught with his hand in the cookie jar
deed-bad  v  be caught with his hand in the till, be dead from the neck up, be economical with the truth
deed-bad  v  be fast and loose with, be full of himself, be full of itself, be full of sound and fury
deed-bad  v  be gilding the lily, be hoist by his own petard, be hoist with his own petard
deed-bad  v  be holier than thou, be in a blue funk, be in a pickle, be in bad odour with
deed-bad  v  be in cloud-cuckoo-land, be in his dotage, be in it up to his neck, be in la-la land
deed-bad  v  be in melt-down, be in the dumps, be in the mire, be in the pay of, be in the toilet
deed-bad  v  be in up to his neck, be long in the tooth, be looking for a scapegoat, be mutton dressed as lamb
deed-bad  v  be neck-deep in, be no oil painting, be no spring chicken, be not all there, be not much cop
deed-bad  v  be not playing with a full deck, be not the full shilling, be not what it is cracked up to be
deed-bad  v  be off his head, be off his trolley, be off its head, be off his game, be off its trolley
deed-bad  v  be off target, be off the wagon, be off with the fairies, be on a hiding to
deed-bad  v  be on a losing streak, be on a sticky wicket, be on an ego trip, be on his high horse
deed-bad  v  be on his hind legs, be on its deathbed, be on its uppers, be on the bones of its arse
deed-bad  v  be one brick short of a load, be one long whinge, be one sandwich short of a picnic
deed-bad  v  be out in left field, be out of his element, be out of his gourd, be out of his league
deed-bad  v  be out of his tree, be out of its league, be out of the ark, be out to make a quick buck
deed-bad  v  be past it, be pants, be penny wise and pound foolish, be pissing in the wind
deed-bad  v  be quick on the draw with, be running around like a headless chicken, be running on fumes
deed-bad  v  be sleeping on the job, be stark raving mad, be stuck in a time warp, be taking the piss
deed-bad  v  be talking out of his hat, be talking out of his backside, be talking out of turn, be talking rot
deed-bad  v  be talking tosh, be talking twaddle, be the pits, be thick as thieves with
deed-bad  v  be thick as two short planks, be tied up in knots, be under the cosh, be up a gum tree
deed-bad  v  be up shit creek, be up the spout, be up to his ears in debt, be up to his eyes in
deed-bad  v  be up to his neck in, be up to his old tricks, be up to its neck in, be wet behind the ears
deed-bad  v  be whistling in the wind, be worlds away, be yesterday's man, be yesterday's news
bad  n  plonk, conjecture, swill, pigswill, dishwater, stodge, gunk, gloop, hooch, tatt, guff, blah
bad  n  flapdoodle, bilge, tommyrot, cobblers, crapola, horseshit, bullcrap, flim-flam, shinola, shite
bad  n  bobbins, duffer, numpty, muppet, pillock, wally, berk, git, nong, drongo, dipstick, divvy, wuss, cad
bad  n  bounder, harpy, battleaxe, slave-driver, taskmaster, bully boy, hard case, spiv, con-man, sharper
bad  n  show-off, bighead, smart-aleck, smarty-pants, clever clogs, clever dick, party-pooper, misery guts
bad  n  grouch, sourpuss, layabout, loafer, skiver, slattern, wino, two-timer, flibbertigibbet, thicko, oik
bad  n  tearaway, wrong'un, fly-by-night, back number, makeweight, dead wood, pig's ear, pig's breakfast
bad  n  bodge job, mess-up, pretty pass, snafu, fustercluck, car-crash, dumpster fire, tyre fire, tire fire
bad  n  garbage fire, bin fire, nightmare scenario, dump, pigpen, midden, rat-hole
good  n  nectar, ripper, straight-shooter, brainbox, dab hand, past master, standard bearer, standard-bearer
good  n  pathfinder, pacemaker, pace-setter, talisman, ace card, shoo-in, cinch, walk in the park
good  n  child's play, plain sailing, bed of roses, bowl of cherries, land of milk and honey, heaven-send
good  n  pick-me-up, answer to prayer, answer to a maiden's prayer, sight for sore eyes, chef d'oeuvre
good  n  show-stopper, blast of fresh air
subject-bad  p  a dump, a tip, a pigsty, a dog of a, all over the park, all over the shop, neck-deep in
subject-bad  p  up to his neck in, on its uppers, yesterday's man, yesterday's news, past caring
subject-good  p  the lungs of, the heart and soul of, a home from home, plain sailing, child's play
subject-good  p  a bed of roses
# Done badly: overvalued, misapplied.
undergo-bad  v  overvalue, overhype, overprice, misprice, misspell, oversimplify, overcomplicate, misapply
undergo-bad  v  misconceive, misdirect, misallocate
# Idioms of taste and looks, of falling down and holding up.
deed-bad  v  be hand in glove with, be hand in hand with dictators, treat ~ as disposable, treat ~ as fodder
deed-bad  v  treat ~ as a doormat, treat ~ as guinea pigs, treat ~ as collateral, treat ~ as a commodity
deed-bad  v  treat ~ as scum, skim off, cream off, siphon off, syphon off, rake off, guzzle fuel, guzzle power
deed-bad  v  sell his own mother, taste of nothing, taste of cardboard, taste like cardboard
deed-bad  v  taste like dishwater, taste like soap, taste foul, taste bland, smell foul
deed-bad  v  look like a dog's dinner, look like a bomb site, look like a bombsite, look like death warmed up
deed-bad  v  look like something the cat dragged in, look like an afterthought
deed-bad  v  sound like nails on a blackboard
deed-bad  v  sit like lead in the stomach, read like a phone book, read like a press release
deed-bad  v  read like a shopping list, read like a bad translation, read like propaganda, play like a drain
deed-bad  v  play like strangers, defend like schoolboys, drive like a maniac, spend like a sailor
deed-bad  v  fight like ferrets in a sack, fold like a cheap suit, fold like a deck chair
deed-bad  v  fold like a pack of cards, fold under pressure, melt down, melt under pressure
deed-bad  v  freeze on the big stage, flake out, come back to bite, come home to roost, come with a catch
deed-bad  v  come with a sting in the tail, come with a health warning, come with strings, come unstitched
deed-bad  v  come out of it badly, come over all pious, come the raw prawn, creak and groan
deed-bad  v  cut his own throat, deal from the bottom of the deck, die a death, die on the vine, do a bunk
deed-bad  v  do a disappearing act, do a hatchet job, do a snow job, do his dirty laundry in public
deed-bad  v  do the dirty, drag itself along, drift aimlessly, drift from crisis to crisis, drink the Kool-Aid
deed-bad  v  drive a truck through, drop a brick, eat crow, eat his own tail, eat his young, empty the coffers
deed-bad  v  end up a laughing stock, end up in the gutter, end up out of pocket, end up with egg on his face
deed-bad  v  fall at the last hurdle, fall from favour, fall into bad hands, fall off the wagon
deed-bad  v  fall on stony ground, fall on barren ground, fan the embers, feast on the carcass of
deed-bad  v  feed at the public trough, fight a losing battle, fight the last war, fight yesterday's battles
deed-bad  v  fire from the hip, fish in troubled waters, fly blind, fly in the teeth of
deed-bad  v  fly under false colours, foam at the mouth, get a flea in his ear, get a black eye
deed-bad  v  get a bloody nose, get a roasting, get a pasting, get caught with his hand in the till
deed-bad  v  get caught with his trousers down, get cold feet over, get egg on his face, get fat on
deed-bad  v  get fleeced, get his marching orders, get his P45, get in a lather, get in a muddle
deed-bad  v  get in a tangle, get into a tangle, get it in the neck, get lost in the weeds, get off scot-free
deed-bad  v  get off the point, get out of his pram, get rolled over, get the chop, get the elbow
deed-bad  v  get the heave-ho, get the push, get what is coming to him, give the finger to
deed-bad  v  give the voters the finger, go around the houses, go bent, go down a black hole
deed-bad  v  go down a rabbit hole, go down like a cup of cold sick, go down like ninepins
deed-bad  v  go down the rabbit hole, go down the toilet, go for the easy option, go for the jugular
deed-bad  v  go from hero to zero, go hell for leather at, go in one ear and out the other
deed-bad  v  go in with both feet, go into his shell, go mouldy, go off half-baked, go off the cliff
deed-bad  v  go off the reservation, go on a fishing expedition, go on a power trip, go on an ego trip
deed-bad  v  go out of his way to insult, go over like a lead balloon, go over to the dark side
deed-bad  v  go over to the enemy, go phut, go postal, go round in ever decreasing circles, go rusty, go sour
deed-bad  v  go straight to his head, go tits up, go to his head, go to the dark side, go to the trough
deed-bad  v  go up in a puff of smoke, go up the Swanee, go wobbly, grind axes, gum things up
deed-bad  v  hand out jobs for the boys, hang by a hair, hit a sour patch, hit the panic button
deed-bad  v  hit the wrong target, hold a grudge, hold grudges, hold out a begging bowl
deed-bad  v  hold the country hostage, hold up like wet paper, howl at the moon, hunt with the hounds
deed-bad  v  jerk people about, jerk us around, jump in with both feet, jump on bandwagons, jump the rails
deed-bad  v  keep a dog and bark himself, keep a lid on the truth, keep banging on about, keep mum about
deed-bad  v  keep the gravy train running, keep the lid on scandal, keep two sets of books
deed-bad  v  kick a man when he is down, kick sand in the face of, kick the can along the road, kick up dust
deed-bad  v  kiss the ring of, know no shame, know next to nothing about, know the price of everything
deed-bad  v  know which side his bread is buttered, lack bottle, lack curiosity, lack the killer instinct
deed-bad  v  lack the magic touch, lack the wow factor, land on his face, laugh all the way to the bank
deed-bad  v  laugh on the other side of his face, lay an egg, lay down on the job, lay it on with a trowel
deed-bad  v  lead a charmed life at his expense, lead us into a cul-de-sac, lead us up the wrong path
deed-bad  v  lean on judges, leave egg on the faces of, leave the back door open, let chances slip
deed-bad  v  let it go to his head, let it go to seed, let it rot, let the cat out of the bag
deed-bad  v  let the genie out of the bottle, lick his boots, lie in his teeth, light the blue touch paper
deed-bad  v  light the touchpaper, live high on the hog, live in a dream world, live in la-la land
deed-bad  v  live off the state, live on tick, live on Planet Zog, look a gift horse in the mouth
deed-bad  v  look down the nose at, look for a fall guy, look green about the gills, look set to fail, lord it
deed-bad  v  lower himself to, lower the boom on, make a big thing of, make a cat's cradle of
deed-bad  v  make a fast buck, make a fast buck out of, make a federal case of, make a fetish of
deed-bad  v  make a meal out of, make a pact with the devil, make a pig's ear of, make a quick buck
deed-bad  v  make a rod for his back, make a show of himself, make a show of us, make a song and dance about
deed-bad  v  make a song and dance out of, make a virtue out of vice, make capital out of
deed-bad  v  make eyes at dictators, make free with the truth, make free with public money, make his toes curl
deed-bad  v  make money out of misery, make his hair stand on end, make his teeth itch, make no dent in
deed-bad  v  make no inroads into, make one's blood boil, make his hackles rise, make out like bandits
deed-bad  v  make political capital out of, make political hay out of, make promises he cannot keep
deed-bad  v  make the ears bleed, make the eyes water, make us second-class citizens, make us want to weep
deed-bad  v  mask the truth, mess with his heads, mess with people's lives, miss by a country mile
deed-bad  v  miss by a mile, miss his chance, miss the bull's-eye, miss the gravy train
deed-bad  v  mistake activity for achievement, mix oil and water, murder the English language, muscle in on
deed-bad  v  muscle people out, nail jelly to the wall
deed-good  v  own up to his mistake, admit his mistake, admit a mistake, even the odds, level the odds
deed-good  v  shed light on, shed new light on, shed fresh light on, throw light on, throw new light on
deed-good  v  cast new light on, melt in the mouth, melt on the tongue, taste divine, taste great
deed-good  v  taste like heaven, taste of summer, taste delicious, smell divine, smell heavenly
deed-good  v  look a million dollars, look a picture, look like a million dollars, look the business
deed-good  v  look a treat, sound like a million dollars, sound wonderful, sound sweet, read like a thriller
deed-good  v  read well, sing like a bird, sing like a nightingale, sing like a lark, run like a Swiss watch
deed-good  v  run like a well-oiled machine, hum like a well-oiled machine, purr along, set the place alight
deed-good  v  set the night alight, set the world on fire, set the room alight, set the tills ringing
deed-good  v  set the cash registers ringing, set the pulse racing, set the bar, spot what others missed
deed-good  v  see what others missed, see off all comers, see off the competition, see off the opposition
deed-good  v  see the bigger picture, see the big picture, see reason, see sense, see through the lies
deed-good  v  see through the spin, see fair play, seize his chance, seize the chance
deed-good  v  seize the chance with both hands, seize the day, seize the opportunity, sell out in minutes
deed-good  v  sell out in hours, sell out every night, sell out within hours, sell by the truckload
deed-good  v  send a shiver of delight, separate the wheat from the chaff, serve the community
deed-good  v  shake things up, share the load, share the wealth, shine under pressure, shoot from the heart
deed-good  v  shoot up the charts, show a touch of class, show balls, show bottle, show nerves of steel
deed-good  v  show nous, show remorse, show resourcefulness, show spine, show statesmanship, show steel
deed-good  v  show that it can be done, show the door to doubters, show the others how
deed-good  v  show the rest how it is done, show them how it is done, shut up the doubters, sidestep the traps
deed-good  v  sing off the page, sing from the heart, slay the dragon, slay dragons, slot in perfectly
deed-good  v  slot in well, smash all records, smash records, smash stereotypes, smash the glass ceiling
deed-good  v  smash the record, smell of roses, smooth ruffled feathers, snaffle the prize
deed-good  v  snatch victory from the jaws of defeat, soak up pressure, soldier on bravely
deed-good  v  sort out the wheat from the chaff, sort the wheat from the chaff, spare no effort
deed-good  v  spare no effort to, spare no expense to help, spare no pains, spark the imagination
deed-good  v  speak for millions, speak for the nation, speak the language of, speak the plain truth
deed-good  v  speak the same language as, speak to his better angels, speak to his hopes
deed-good  v  speak truth unto power, speak with one voice for peace, spice things up, spot talent
deed-good  v  spot the danger early, spread light, spread the load, spring to life, spring to his defence
deed-good  v  spring to the aid of, sprinkle magic, sprinkle stardust, squeeze every drop out of
deed-good  v  stand by his friends, stand by his man, stand by his people, stand by his principles
deed-good  v  stand by the people, stand fast against, stand for all that is good, stand for hope
deed-good  v  stand for justice, stand for what is right, stand for truth, stand his corner
deed-good  v  stand in solidarity with, stand on principle, stand on the shoulders of giants
deed-good  v  stand on his own feet, stand shoulder to shoulder, stand the pace, stand the strain
deed-good  v  stand up against bullies, stay cool under fire, stay cool under pressure
deed-good  v  stay focused, stay one step ahead of, stay on track, stay the distance, steady nerves
deed-good  v  steady the nerves, steady the nation, steal a march on, steer a middle course
deed-good  v  steer a safe course, steer clear of controversy, steer the ship, stem the flow of blood
deed-good  v  step into the breach, step out of the shadows, stick it out, stiffen the spine of, stir hearts
deed-good  v  stir the blood, stir the heart, stir the soul, stop the slide, storm the charts
deed-good  v  storm to the title, stretch his lead, stretch young minds, strike a blow for
deed-good  v  strike a blow for freedom, strike a blow for justice, strike a blow for the little guy
deed-good  v  strike a happy medium, strike a note of hope, strike a perfect balance, strike a rich seam
deed-good  v  strike a sensible balance, strike a vein of gold, strike fear into criminals, strike lucky
deed-good  v  strike the first blow for, strike the perfect balance, strike the perfect note
deed-good  v  strike the winner, strike while the iron is hot, suit us down to the ground
deed-good  v  suit ~ down to the ground, suit all tastes, suit all pockets, sweep to victory, swim like a fish
deed-good  v  tide ~ over
bad  n  cash-in, time warp, minefield, hair shirt
subject-good  p  to die for, an insurance policy against, a bulwark against, a safeguard against
subject-good  p  a shield against, a hedge against, heaving with life, teeming with talent
subject-good  p  bursting with flavour, bursting with flavor, buzzing with life, alive with
subject-bad  p  like cardboard, like dishwater, like sawdust, like wading through treacle, like a prison camp
subject-bad  p  like a war zone, like a bomb site, like a pigsty, like a morgue, like a sauna, like a furnace
subject-bad  p  like a sardine tin, like a cattle truck, like a cattle market, like a third-world country
subject-bad  p  like a banana republic, like a school play, like a bad dream, like a horror film
subject-bad  p  like a soap opera, like a three-ring circus, like a wet weekend, like a wet rag
subject-bad  p  like a cheap suit, like a cheap knock-off, hand in glove with, in league with, on the take
subject-bad  p  on the make, on the fiddle, on the slide, on the skids, on the scrapheap, on a downward spiral
subject-bad  p  on the slippery slope, on autopilot, on its deathbed, on his last legs, on the wrong path
subject-bad  p  out of reach for, out of reach of, out of sync with, out of the ark, out to lunch
subject-bad  p  out to lunch on, over a barrel, past it, past the point of no return, up a gum tree
subject-bad  p  up the spout
# Acts of more words.
welcoming  p  chuffed with, chuffed about, chuffed at, cock-a-hoop about, cock-a-hoop at, cock-a-hoop over
welcoming  p  jubilant about, jubilant at, jubilant over, euphoric about, euphoric at, euphoric over
welcoming  p  elated about, elated with, elated over, ecstatic at, ecstatic over, gratified by, gratified at
welcoming  p  gladdened by, stoked about, thrilled to have, overjoyed about, overjoyed with, tickled pink by
welcoming  p  tickled pink with, pleased over, delighted to have, glad to see, happy to see, happiness at
welcoming  p  elation at, elation over, jubilation at, jubilation over, satisfaction at, satisfaction over
welcoming  p  excitement at, excitement over, encouraged by, cheered by, buoyed by, comforted by
welcoming  v  go into raptures over, go into raptures about, be cock-a-hoop about, be chuffed with
welcoming  v  be pleased with, be happy with, be over the moon about, be encouraged by, be jubilant about
welcoming  v  be jubilant over, be jubilant at, be euphoric about, be glad of, be reassured by
welcoming  v  be comforted by, take heart from, take comfort from, take comfort in, dance in the streets over
welcoming  v  jump at, leap at, grab with both hands, accept with open arms, express delight over
welcoming  v  express relief over, give ~ a hearty welcome, give a hearty welcome to, give a warm reception to
welcoming  v  give ~ a rapturous welcome
praising  p  full marks for, all credit for, five stars for, top marks for, top marks to, a big hand for
praising  p  bravo for, hooray for, hurrah for, indebted to, in debt to, admirer of
praising  p  nothing but admiration for, nothing but good to say of, wild about, crazy about, nuts about
praising  p  mad about, gaga over, effusive about, complimentary about, complimentary of, glowing about
praising  p  evangelical about, awestruck by, dazzled by, moved by, inspired by, in raptures about, hail to
praising  p  salute to, shout-out to, appreciative of, appreciation for, appreciation of, no complaints about
praising  p  love letter to
praising  v  be nuts about, be glowing about, be full of admiration for, be grateful for, be grateful to
praising  v  be thankful for, be proud of, be lucky to have, be blessed with, compliment ~ on
praising  v  find much to enjoy in, find much to love in, find much to praise in, give ~ a glowing review
praising  v  give a glowing review to, give ~ a medal, give ~ a pat on the back, give credit to
praising  v  give high marks to, give ~ high marks, give props to, have a lot of time for
praising  v  have nothing but admiration for, have only good words for, heap compliments on
praising  v  hold ~ in great affection, hold ~ in high honour, rate ~ among the best, take pleasure in
praising  v  take delight in
blaming  p  hacked off with, cheesed off with, brassed off with, browned off with, ticked off with
blaming  p  ticked off about, teed off with, miffed about, miffed at, peeved at, narked about, irate about
blaming  p  irate at, irate over, incensed at, incensed by, enraged at, enraged by, enraged over
blaming  p  indignant about, indignant at, indignant over, exasperated by, exasperated with, infuriated by
blaming  p  scandalised by, scandalized by, revolted by, repulsed by, nauseated by, sickened at, saddened by
blaming  p  saddened at, disheartened by, disillusioned with, disillusioned by, disenchanted with
blaming  p  disgruntled with, disgruntled about, dissatisfied with, displeased with, unhappy about
blaming  p  unhappy with, unhappy at, unhappy over, upset about, upset at, upset by, upset over, aggrieved at
blaming  p  aggrieved by, bitter about, resentful of, scornful of, contemptuous of, disdainful of
blaming  p  dismissive of, scathing about, scathing of, withering about, sniffy about, rude about
blaming  p  disparaging about, uncomplimentary about, ashamed of, embarrassed by, mortified by, hurt by
blaming  p  insulted by, offended by, outraged by, outraged at, disappointed by, disappointed in
blaming  p  disappointed with, disappointed at, gutted about, gutted at, gutted by, heartbroken at
blaming  p  heartbroken by, heartbroken over, disgusted with, disgusted at, disgust at, disgust over, fury at
blaming  p  fury over, rage at, rage over, outrage over, indignation at, indignation over, resentment at
blaming  p  resentment over, disappointment at, disappointment over, disappointment with, dismay at
blaming  p  dismay over, exasperation with, exasperation at, frustration at, frustration over
blaming  p  frustration with, annoyance at, annoyance over, irritation at, irritation over, displeasure at
blaming  p  displeasure over, displeasure with, up in arms at, on the warpath over, gunning for, shame on
blaming  p  the trouble with, the stupidity of, the absurdity of, the hypocrisy of, the madness of
blaming  p  the arrogance of, the cruelty of, the unfairness of, the flaws of, nothing good to say about
blaming  p  no good word for, no kind words for, no thanks to, good riddance to, to hell with
blaming  v  be hacked off with, be fed up with, be angry about, be angry at, be angry over, be angry with
blaming  v  be annoyed about, be annoyed at, be annoyed by, be appalled at, be appalled by, be ashamed of
blaming  v  be bitter about, be contemptuous of, be disgusted at, be disgusted by, be disgusted with
blaming  v  be dismayed at, be dismayed by, be disappointed by, be disappointed in, be disappointed with
blaming  v  be dismissive of, be dissatisfied with, be enraged by, be exasperated by, be exasperated with
blaming  v  be furious about, be furious at, be furious over, be horrified at, be horrified by, be incensed by
blaming  v  be indignant about, be indignant at, be infuriated by, be insulted by, be livid about, be livid at
blaming  v  be offended by, be outraged at, be outraged by, be saddened by, be scathing about, be scathing of
blaming  v  be sickened by, be unhappy about, be unhappy with, be up in arms about, be up in arms over
blaming  v  beef about, bitch about, blast as, come down hard on, condemn as, decry as, denounce as, deride as
blaming  v  do a hatchet job on, express anger at, express anger over, express disappointment at
blaming  v  express disappointment over, express disappointment with, express disapproval of
blaming  v  express disgust at, express dismay at, express dismay over, express frustration with
blaming  v  express fury at, express outrage at, express outrage over, find little merit in, gang up on
blaming  v  get stuck into, give ~ a hammering, give ~ a kicking, give ~ a mauling, give ~ a pasting
blaming  v  give ~ a roasting, give ~ both barrels, give ~ stick, go for the jugular of, go to town on
blaming  v  gripe about, gripe at, grouse about, have a beef with, have a gripe with, have a pop at
blaming  v  have a whinge about, have harsh words for, have little good to say about
blaming  v  have nothing but contempt for, have nothing good to say of, have sharp words for
blaming  v  have strong words for, heap abuse on, heap blame on, heap contempt on, heap scorn on
blaming  v  hit the roof over, hold ~ responsible, hold ~ up to ridicule, howl about, howl at, inveigh against
blaming  v  jeer at, kick up a fuss about, kick up a fuss over, kick up a stink about, lay into, let fly at
blaming  v  let rip at, light into, make mincemeat of, moan about, moan over, pour derision on, pour scorn on
blaming  v  pull ~ to pieces, put the boot in to, put the boot into, put the knife into, rant about
blaming  v  rant against, rant at, rip into, roll his eyes at, see red over, shake his head at, slag off
blaming  v  sneer at, snipe at, sound off about, take potshots at, tear ~ to pieces, tear ~ to shreds
blaming  v  throw brickbats at, tut at, turn his fire on, turn his guns on, vent his anger at
blaming  v  vent his anger on, vent his fury at, vent his fury on, vent his spleen on, voice anger over
blaming  v  voice disappointment at, voice dismay at, voice outrage at, whine about, whinge about
hoping  p  great hopes for, high hopes of, optimism about, optimistic on, optimistic for, hopes of saving
hoping  p  hopes of keeping
hoping  v  have high hopes for, hang his hopes on, yearn for
declaring  v  nail his colours to the mast of, declare war on, throw in his lot with, stand foursquare behind
declaring  v  stand shoulder to shoulder with, stand squarely behind, express support for
declaring  v  express opposition to, pledge allegiance to, pledge loyalty to, lead the fight against
declaring  v  lead the opposition to, mount a campaign against, launch a campaign against, campaign for
declaring  v  fight against, dig in his heels against, dig in his heels over, demonstrate against
declaring  v  march against, march in support of, petition against, rally against, rally in support of
declaring  v  rise up against, sign a petition against, sign a petition for, take to the streets against
declaring  v  take to the streets over, strike against, mobilise against, mobilize against, vote in favour of
declaring  v  vote in favor of, vote overwhelmingly for, vote overwhelmingly against, vote unanimously for
declaring  v  vote unanimously against, withdraw support for, withdraw support from, withdraw backing for
declaring  p  four-square behind, foursquare behind, united behind, as one behind, strongly behind
declaring  p  implacably opposed to, utterly opposed to, deeply opposed to, firmly against, strongly against
declaring  p  totally against, solidly against, utterly against, in opposition to, at loggerheads with
declaring  p  no supporter of, no friend of, no friend to, no admirer of, no lover of, a supporter of
declaring  p  a strong supporter of, a convert to, an opponent of
refusing  v  slam the door on, shut the door on, close the door on, give the cold shoulder to
refusing  v  give ~ the brush-off, give ~ the cold shoulder, give short shrift to, give ~ short shrift
refusing  v  dismiss out of hand, turn up his nose at, turn his nose up at, wave away, brush aside, brush off
refusing  v  bat away, swat aside, swat away, shoot down, decline to support, draw a red line on
refusing  v  draw the line at, have no time for, have no truck with, withhold his backing from
refusing  v  withhold his support from, baulk at, jib at, shy away from, throw cold water on, show ~ the door
refusing  v  send ~ packing
demanding  v  demand an apology from, demand answers from, want an end to, want a halt to, want a stop to
calling  v  canvass for, petition for, agitate for, beat the drum for, bang the drum for
warning  v  sound the alarm on, sound alarm bells about, sound alarm bells over, ring alarm bells about
warning  v  raise the alarm over, raise alarm about, voice fears about, express fears about
warning  v  express fears over, express alarm at, be alarmed by, be alarmed at, be fearful of, be afraid of
warning  v  warn of, warn about, warn against
distancing  v  have mixed feelings about, have mixed views on, have mixed views about, be in two minds on
distancing  v  be unsure about, be unsure of, be open-minded about, be noncommittal about, be noncommittal on
distancing  v  be non-committal about, be non-committal on, be coy about, be cagey about, be evasive about
distancing  v  be vague about, be guarded about
unclear  p  too early to tell, too early to say, too soon to say, too soon to tell, too close to call
unclear  p  up in the air, anyone's guess, anybody's guess, hard to say, hard to tell, hard to know
unclear  p  difficult to say, impossible to say, impossible to tell, remains unclear, remains to be seen
unclear  p  up for debate, open to debate, open to question, an open question, not yet clear, not yet known
unclear  p  not yet decided, yet to be decided, yet to be determined, yet to be proved, yet to be proven
unclear  p  yet to be seen, needs more work, needs more time, further evidence, more information
unclear  p  more work is needed, proceed with caution, tread carefully, tread warily, approach with caution
unclear  p  handle with care, not a foregone conclusion, no foregone conclusion
# What people do in plain life.
plain  v  shake hands, shake hands with, lose the toss, win the toss, lose his balance, lose his keys
plain  v  lose his voice, lose count, lose touch with home, break his leg, break his arm, break even
plain  v  break for lunch, break up for, break off for, draw lots, draw a map, draw breath, drop anchor
plain  v  drop ~ off at, run errands, run late, run a bath, run a temperature, fall asleep, fall ill with
plain  v  fall due, fall on a, fall between, fall pregnant, cut ~ into, cut ~ in half, cut the grass
plain  v  cut his hair, kill time, hit the road, hit the shops, hit the shelves, hit the market
plain  v  hit the news stands, strike camp, strike up, strike oil, burn wood, burn coal, burn candles
plain  v  burn incense, shoot a film, shoot a video, shoot footage, shoot pictures, crash on the sofa
plain  v  crash out on, sink a well, sink a shaft, sink a putt, beat time, beat eggs, beat carpets
plain  v  hammer a nail, hammer ~ into, tear off a, tear along, rip open, steal a glance, steal a kiss
plain  v  lie down, lie back, lie awake, lie in bed, lie still, lie in wait, fire a shot, fire a rocket
plain  v  fire a cannon, fire off, bury ~ in the churchyard, bury the dead, bury a time capsule
# Compounds written as two words, quarrels and fuss, qualities of people.
bad  a  acerbic, amorphous, awkward, bellicose, antithetical, oblivious, histrionic, pejorative, meanspirited
bad  a  underbaked, half-formed, hit-and-hope, stop-start, penny-wise, ham fisted, half hearted, second rate
bad  a  third rate, sub standard, two faced, power hungry
good  a  level headed, forward thinking, first rate, first class, world class, state of the art
good  a  ground breaking, life saving, life changing, heart warming, time saving
bad  n  acrimony, antics, contortions, cussedness, disaffection, dustup, fracas, histrionics, hyperbole
bad  n  kerfuffle, obfuscation, platitude, travails, theatrics, invective, authoritarianism, brouhaha, hoo-ha
bad  n  palaver, faff, botheration, aggro, argy-bargy, ding-dong, slanging match, rumpus, ruction, bunfight
bad  n  dogfight, mudfight, mud-slinging, backbiting, back-biting, backstabbing, back-stabbing, corner-cutting
bad  n  hand-wringing, handwringing, navel-gazing, chest-beating, chest-thumping, flag-waving, time-wasting
bad  n  money-grubbing, empire-building, queue-jumping, arm-waving, hot-headedness, pig-headedness
bad  n  bloody-mindedness, wrong-headedness, high-handedness, ham-fistedness, hard-heartedness, tone-deafness
good  n  respectability, stewardship, groundswell of support, jubilation, stick-to-itiveness, get-up-and-go
good  n  joie de vivre, esprit de corps, sang-froid, savoir-faire, team spirit, fighting spirit, public spirit
good  n  community spirit, force of character, presence of mind, lightness of touch, sureness of touch
good  n  depth of knowledge, breadth of experience, attention to detail, eye for detail, work ethic
good  n  star quality, people skills, leadership qualities, bedside manner, even-handedness, open-heartedness
good  n  big-heartedness, kind-heartedness, warm-heartedness, public-spiritedness, stick-at-it
object-bad  p  antithetical to, inimical to the interests of, bellicose towards, acerbic about
# The same as set phrases.
subject-bad  p  mean spirited, cack handed, half baked, heavy handed, high handed, ill informed, short sighted
subject-bad  p  small minded, self serving, self defeating, long winded, over priced, over rated
subject-bad  p  under powered, under funded, under staffed, hard hearted, thin skinned, bone headed
subject-bad  p  dim witted
subject-good  p  even handed, open minded, broad minded, far sighted, forward looking, cutting edge
subject-good  p  thought provoking, down to earth, hard working
# Who suffers under a thing or does well by it; by stealth and on the cheap.
dislike  v  bear the brunt of, feel the brunt of, take the brunt of, suffer the brunt of, feel the sting of
dislike  v  feel the pinch of, feel the full force of, suffer under, suffer at the hands of
dislike  v  suffer the consequences of, groan under the weight of, groan under the burden of, labour under
dislike  v  labor under, labour under the burden of, reel under, creak under, buckle under
dislike  v  buckle under the weight of, stagger under, stagger under the weight of, live in the shadow of
dislike  v  live under the shadow of, live under the yoke of, be drowning in, be saddled with
dislike  v  be lumbered with, be burdened with, be dogged by, be driven mad by, be driven to despair by
dislike  v  be left reeling by, be sold short by, be at the mercy of, be at the sharp end of
dislike  v  be on the receiving end of, be held to ransom by, be fobbed off with, have to put up with
dislike  v  pay through the nose for, pick up the tab for, drag his feet over, drag his feet on
dislike  v  drag his heels over, drag his heels on, go off the idea of, think twice before signing
dislike  v  have second thoughts on, be fed up to the back teeth with, run a mile from, steer a mile clear of
dislike  v  give ~ a body swerve, body-swerve, be in revolt at, bridle under, kick over the traces of
dislike  v  get on fine without, manage fine without, get by without, see right through, see no benefit in
dislike  v  see no upside to, see no upside in, see nothing but trouble in, see red at, see red about
like  v  thrive on, thrive under, flourish under, prosper under, blossom under, do well out of, do well under
like  v  be better off under, be well served by, be lifted by, be in safe hands with, be in good hands with
like  v  owe ~ more than, repay the faith of, be in the debt of, warm to the idea of, take a shine to
like  v  take a fancy to, take a liking to, have a ball with, have a whale of a time at, have great fun with
like  v  have fun with, feel at home in, feel safe in, sleep better with, sleep easier with
like  v  want to see more of, campaign to protect, campaign to preserve, petition to protect
like  v  petition to preserve, do his utmost to save, do his utmost to protect, spare no effort to save
like  v  move mountains for, go through hell for, give his heart to, lose his heart to, throw himself behind
like  v  pour his heart into, put his soul into, put all his hopes in, put his name behind
like  v  put his reputation behind, lend his support to, add his weight to, add his name to, sign his name to
enough  v  get his head round, get his head around, wrap his head around, make head nor tail of
enough  v  make head or tail of, warm to, reconcile ~ to, reconcile himself to, get excited about
enough  v  get enthused about, get worked up in favour of, find a good word for, find a good word to say about
enough  v  say a good word about, see any point in, see any sense in, see any merit in, see any benefit in
enough  v  see any good in, see the attraction of, see the appeal of, see the need for, see the benefit of
enough  v  see the use of, speak well of, think well of, shed a tear for
undergo-bad  v  slip in by the back door, bring in by the back door, introduce by the back door
undergo-bad  v  push through on the nod, push through by decree, push through at midnight
undergo-bad  v  push through at the last minute, rush into print, rush into service, rush into law
undergo-bad  v  rush onto the market, sneak in by the back door, sneak through at night, smuggle into law
undergo-bad  v  slip through on the nod, slip under the door, slip in at the last minute
undergo-bad  v  bury in the small print, bury in the fine print, hide in the small print
undergo-bad  v  hide in the fine print, tuck away in the small print, sell on a lie, sell on false promises
undergo-bad  v  sell on a false premise, sell under false pretences, dress up to look like, hype up
undergo-bad  v  hype to the skies, oversell from the start, cut to the bone, pare to the bone
undergo-bad  v  hollow out by cuts, run by amateurs, run by cronies, run into the sand, stuff with cronies
undergo-bad  v  pack with cronies, pack with placemen, pepper with errors, pepper with mistakes
undergo-bad  v  strew with errors, litter with errors, litter with mistakes, lace with lies, load with jargon
undergo-bad  v  pad out with, stuff full of jargon, clog with jargon, design by committee
undergo-bad  v  plan on the back of a fag packet, write by lobbyists, dictate by lobbyists
undergo-bad  v  dictate by big business, capture by industry, capture by lobbyists, bankroll by oligarchs
undergo-bad  v  bankroll by big oil, fund by dirty money, prop up by subsidies, prop up by taxpayers
undergo-bad  v  tip towards the rich
deed-bad  v  put noses out of joint, put people's noses out of joint, micromanage, micro-manage, nanny us
deed-bad  v  wrap ~ in cotton wool, wrap ~ in red tape, tie ~ up in knots
deed-good  v  score for fun
# The same before their object.
object-bad  p  saddled with, lumbered with, burdened with, dogged by, driven mad by, driven to despair by
object-bad  p  left reeling by, sold short by, held to ransom by, fobbed off with, at the mercy of
object-bad  p  at the sharp end of, on the receiving end of, on the wrong end of, drowning in
object-good  p  well served by, lifted by, in good hands with, in safe hands with, better off under
object-good  p  happier with, safer with
# All of one and none of the other; more company and care.
subject-bad  p  all stick and no carrot, all pain and no gain, all give and no take, all take and no give
subject-bad  p  all words and no action, all noise and no substance, all show and no go, all froth and no beer
subject-bad  p  all fur coat and no knickers, all gong and no dinner, all foam and no beer
subject-bad  p  all icing and no cake, all sail and no anchor, all trousers and no, all heat and no light
subject-bad  p  all risk and no reward, all cost and no benefit, all work and no pay, all hat and no horse
deed-bad  v  have it in for, have a lot of explaining to do, have a great deal of explaining to do
deed-bad  v  have plenty of explaining to do, get up his nose, get up his noses, brush aside, wave away
deed-bad  v  wave aside, pooh-pooh, make light of, talk over, talk across, shout down
bad-for  v  kick ~ while he is down, leave ~ carrying the can, push ~ to the back of
good-for  v  put ~ at his ease, put ~ in the picture, put ~ in good heart, talk ~ through
good-for  v  talk ~ off the ledge, walk ~ through, hold ~ by the hand, take ~ by the hand
good-for  v  take ~ under his wing, take ~ to heart, lend ~ an ear, lend ~ a shoulder, stand by ~ through
object-good  p  something for everyone in, something for everybody in, much to commend in, much to enjoy in
object-good  p  plenty to like in, lots to like about, lots to love about, so much to love about
object-good  p  everything to like about, hard not to like, hard not to love, nowhere without
object-bad  p  much to dislike in, much to dislike about, plenty wrong with, a lot wrong with, much wrong with
object-bad  p  so much wrong with, everything wrong with, something amiss with, something fishy in
object-bad  p  something rotten in, something off about, something sinister about, something missing in
object-bad  p  no great fan of
# Words of constructions: "such care as", "all it does is", "it took a fire before".
elevating  a  so, such
amounting  a  all
pressing  p  it took, it has taken, it had taken, only after, not until, it was only after, it was not until
pressing  p  how many more, how much more, how much longer must, how long must, how long until
# What one does with a thing that is good or bad.
plain  v  transform ~ into, convert ~ into, make ~ out of, leave ~ with
quantity  v  turn ~ into, transform ~ into, convert ~ into, make ~ out of, leave ~ with
undergo-bad  v  keep ~ out of
prevent  v  think twice before, think long and hard before
deed-bad  v  lose his cool, lose his patience, sign away
worsening  v  pay more, pay more for, pay dearly, pay dearly for
deed-bad  v  make a thief of, make fools of
deed-bad  v  make beggars of, make liars of, make cowards of
deed-good  v  make champions of, make winners of, make friends of
undoing  v  begrudge
object-good  p  still miss, sorely miss, dearly miss
object-good  p  do well out of, prosper under, thrive under, flourish under, blossom under
object-good  p  owe my life to
object-bad  p  too kind a word for, too polite a word for, too mild a word for, too gentle a word for
object-bad  p  too generous a word for, suffer under
object-bad  p  struggle under, groan under, languish under, wither under, a curse on, a pox on
object-bad  p  last thing we need is, last thing I need is, last thing the country needs is, last thing anyone needs is
object-bad  p  last thing this town needs is, last thing we want is, last thing they need is
object-bad  p  would have nothing to do with, will have nothing to do with, have no truck with
object-bad  p  nothing to hope for from, have to foot the bill for
object-bad  p  left to foot the bill for, made to foot the bill for, forced to pay for, made to pay for
subject-bad  p  not speak for us, not speak for our, not speak for this, not speak for me, not represent us
subject-bad  p  not represent our, not represent this, no way represents, no way represent, no way reflects
subject-bad  p  no way reflect, no way reflected, not represent the views of, in no way speak for, in no way speaks for
subject-bad  p  belong in the bin, belong in the dustbin, belong in the past, belong in the last century
subject-bad  p  belong on the scrapheap, belong in another century, belong in jail, belong in prison, belong behind bars
subject-bad  p  about as subtle as, about as honest as
subject-bad  p  about as much use as, about as convincing as, about as fair as
subject-good  p  sorely missed, dearly missed, badly missed, much missed, deeply missed
vague  v  meet, know, find, see, encounter, name
like  v  follow ~ anywhere, follow ~ to the ends of the earth, owe ~ his life, owe ~ his lives
like  v  owe ~ so much, owe ~ a lot, owe ~ a debt of gratitude
dislike  v  see the back of
object-bad  p  less said about, least said about
bad-for  v  chain us to, shackle us to, tie us to, bind us to, chain ~ to, shackle ~ to, handcuff ~ to
subject-bad  p  over my dead body, over our dead bodies, not end soon enough, not be over soon enough
subject-bad  p  one too many
subject-good  p  get every penny, get the money it needs, get all it needs, get what it needs, get the support it needs
subject-good  p  get the support they need, get what they need, get all they need, get every penny they need
subject-good  p  not come soon enough
object-bad  p  no worse time for, the wrong time for, the worst time for
object-good  p  grateful enough to, thankful enough to, no better time for
subject-good  p  no equal, no peer
deed-bad  v  get it completely wrong, have it wrong
quantity  n  much
# Also with the object between.
dislike  v  turn ~ down, call ~ out
