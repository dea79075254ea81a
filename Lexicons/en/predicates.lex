# predicates.lex — what words and phrases say about the one they are said of
# class  part (v verb, a adjective, n noun, p phrase)  lemmas, separated by commas
# A phrase is written with lemmas or forms; "his" stands for every possessive pronoun, "~" for the object.
# The list of the stance prototype was taken over and doubled; no word was taken from a data set.
format lexicon 1
# Attitude of the subject, for its object.
like  v  abide by, absolve, accede to, accept, acclaim, acknowledge, acquiesce in, acquit, adhere to
like  v  admire, adopt, adore, advocate, advocate for, affirm, agree on, agree to, agree with
like  v  align with, ally with, applaud, applaud for, appreciate, approve, approve of, argue for
like  v  aspire to, assent to, await eagerly, back, back up, bank on, bask in, befriend, believe
like  v  believe in, bet on, bless, bond with, buy into, call for, campaign for, canonize
like  v  canvass for, care about, care for, celebrate, champion, cheer, cheer for, cheer on, cherish
like  v  choose, co-sponsor, come out for, come to the defence of, come to the defense of, comfort
like  v  commemorate, commend, commiserate with, compliment, compliment on, concur in, concur with
like  v  condole with, congratulate, congratulate on, connect with, consent to, console, cosponsor
like  v  count on, court, covet, crave, credit, credit with, cuddle, defend, deify, delight in
like  v  depend on, desire, dig, dote on, echo, elect, embrace, empathize with, emulate, encourage
like  v  endorse, enjoy, esteem, eulogise, eulogize, evangelize, exalt, excuse, exempt, exonerate
like  v  express confidence in, express support for, extol, fall for, fall in behind, fancy, favor
like  v  favour, fawn over, fete, fight for, flatter, follow, forgive, get behind, get on board with
like  v  give backing to, give the green light to, give the nod to, glorify, go along with
like  v  go to bat for, gravitate toward, green-light, greenlight, greet, grieve for, gush over
like  v  hail, hail as, hanker for, have faith in, heed, honor, honour, hope for, hug, hunger for
like  v  identify with, idolise, idolize, imitate, kiss, laud, lean toward, lean towards, learn from
like  v  lend support to, like, line up behind, lionise, lionize, listen to, lobby for, long for
like  v  look forward to, look kindly on, look up to, love, make the case for, marvel at
like  v  memorialise, memorialize, mourn, obey, opt for, pamper, pardon, patronize, pay tribute to
like  v  permit, petition for, pick, pine for, pity, place trust in, plead for, pledge allegiance to
like  v  plug, plump for, praise, pray for, prefer, press for, pride on, prize, promote, publicize
like  v  pull for, push for, rally around, rally behind, rally to, rate highly, ratify, rave about
like  v  reach out to, reaffirm, recommend, rejoice at, rejoice in, relate to, relish, rely on
like  v  remember fondly, respect, revel in, revere, reward, rise to the defense of, romanticise
like  v  romanticize, root for, root on, rubber-stamp, rush to the defense of, salute, sanctify
like  v  sanction, savor, savour, second, see merit in, see value in, select, serenade, settle for
like  v  shield, showcase, side with, sign on to, sign up to, sing the praises of, smile on, spare
like  v  speak highly of, speak up for, sponsor, spotlight, stand behind, stand by, stand up for
like  v  stand with, stay loyal to, stick by, stick up for, stick with, stump for, subscribe to
like  v  support, swear allegiance to, swear by, sympathise with, sympathize with, take pride in
like  v  take the side of, take to, thank, thank for, think highly of, thirst for
like  v  throw support behind, throw weight behind, tip hat to, toast, tout, treasure, trumpet
like  v  trust, trust in, understand, underwrite, uphold, usher in, validate, value, venerate
like  v  view favorably, vindicate, voice support for, vote for, vote in, vouch for, want, warm to
like  v  welcome, welcome back, wish for, woo, worship, yearn for
# Attitude of the subject, against its object.
dislike  v  abhor, abominate, accuse, accuse of, admonish, antagonise, argue against, arraign
dislike  v  assail, attack, bad-mouth, badmouth, bait, balk at, bash, baulk at, belittle
dislike  v  bellyache about, bemoan, berate, besmirch, bewail, blackball, blacken, blacklist, blame
dislike  v  blame for, blast, blast as, boo, boycott, break ranks with, break with, bristle at
dislike  v  call out, campaign against, caricature, carp about, carp at, cast aspersions on
dislike  v  cast doubt on, castigate, catcall, cavil at, censure, chafe at, chafe under, challenge
dislike  v  chastise, chew out, chide, come down on, come out against, complain about, condemn
dislike  v  condemn as, contemn, contest, contradict, crack down on, cringe at, criticise, criticize
dislike  v  criticize for, cuss out, cut ties with, debunk, declare war on, decry, defame
dislike  v  defend against, defy, demean, demonise, demonize, denigrate, denounce, denounce as
dislike  v  deplore, deride, deride as, despair of, despise, detest, disagree with, disallow
dislike  v  disapprove, disapprove of, disavow, disbelieve, discount, discountenance, discredit
dislike  v  disdain, disesteem, disfavor, disfavour, disinvite, dislike, dismiss, disobey, disown
dislike  v  disparage, dispute, disrelish, disrespect, diss, dissent from, distance from, distrust
dislike  v  doubt, drag through the mud, draw the line at, dread, dress down, drub, dump on, eschew
dislike  v  excommunicate, excoriate, execrate, express concern about, express concern over
dislike  v  express dismay at, express outrage at, express outrage over, express regret over
dislike  v  face down, fault, feud with, fight against, fight back against, fight off
dislike  v  find fault with, fire back at, flame, flay, flout, forswear, fret about, fret over
dislike  v  frown on, frown upon, fulminate against, fume at, get tired of, gird against
dislike  v  give short shrift to, give up on, go after, go against, grill, gripe about, gripe at
dislike  v  groan at, grouse about, grow tired of, grumble about, grumble at, guard against, hammer
dislike  v  harangue, hate, hate on, have a problem with, have concerns about, have doubts about
dislike  v  have misgivings about, have no time for, have no use for, have reservations about
dislike  v  heap abuse on, heap blame on, heap scorn on, heckle, hiss at, hit back at, hit out at
dislike  v  hold in contempt, howl at, implicate, impugn, incriminate, indict, insult
dislike  v  inveigh against, jab at, jeer, jeer at, jibe at, keep at arm's length, kick against
dislike  v  knock, lace into, lambast, lambaste, lament, lampoon, lash, lash out against
dislike  v  lash out at, laugh at, laugh off, lay into, lay the blame on, leap on, lecture
dislike  v  light into, line up against, loathe, lobby against, look askance at, look down on
dislike  v  lose patience with, make fun of, malign, mistrust, moan about, mock, mutiny against
dislike  v  nitpick, object to, oppose, organize against, ostracise, ostracize, overrule, overturn
dislike  v  pan, parody, part ways with, petition against, pick apart, pick on, pile on, pillory
dislike  v  pin the blame on, place blame on, play down, point fingers at, point the finger at
dislike  v  poke at, poke fun at, poke holes in, pooh-pooh, pounce on, pour cold water on
dislike  v  pour scorn on, protest, protest against, push back against, push back at, push back on
dislike  v  put the blame on, quarrel with, question, quibble with, rage against, rage at
dislike  v  rail against, rail at, raise alarm about, raise concerns about, raise doubts about
dislike  v  raise objections to, raise questions about, rally against, rant about, rebel against
dislike  v  rebuff, rebuke, rebut, recoil at, recoil from, refute, regret, reject, reject as
dislike  v  remonstrate with, renounce, reprehend, reprimand, reproach, reprove, repudiate, resent
dislike  v  resist, revile, revolt against, ridicule, rip, rip into, roast, rue, run against
dislike  v  sabotage, satirise, satirize, savage, scapegoat, scoff at, scold, scorn, see through
dislike  v  sever ties with, shoot down, shout at, shout down, shrug off, shun, shy away from
dislike  v  sideswipe, skewer, slag, slag off, slam, slam as, slander, slap, slate, slight, slur
dislike  v  smear, snap at, sneer at, snicker at, sniff at, snipe at, snub, sound the alarm about
dislike  v  sound the alarm on, spar with, speak against, speak ill of, speak out against, spit on
dislike  v  spurn, stand against, stand up against, stand up to, stigmatise, stigmatize, strafe
dislike  v  strike down, suspect, swear at, swear off, swipe at, take a dim view of, take a shot at
dislike  v  take a stand against, take a swipe at, take aim at, take exception to, take issue with
dislike  v  take on, take potshots at, take umbrage at, talk down, tangle with, taunt, tear apart
dislike  v  tear into, tease, thumb nose at, tire of, torch, trash, trash-talk, trivialise
dislike  v  trivialize, troll, trounce, turn a blind eye to, turn against, turn away from
dislike  v  turn back on, turn down, turn on, turn up nose at, upbraid, veto, vilify, vituperate
dislike  v  voice concern about, voice opposition to, vote against, vote down, wage war on
dislike  v  wail about, walk away from, warn about, warn against, warn of, wash hands of, weary of
dislike  v  weigh in against, whine about, whine at, wince at, worry about, worry over, yell at
dislike  v  zing
# Effect: good for the object, which makes the subject good (bad, where the object is a bad thing).
good-for  v  abet, accommodate, advance, aid, allay, alleviate, ameliorate, amuse, animate, assist
good-for  v  assuage, augment, avail, back up, bail out, be good for, beautify, befit, benefit
good-for  v  benefit from, better, bolster, boost, breathe life into, brighten, bring hope to
good-for  v  bring peace to, bring relief to, broaden, buoy, buttress, calm, captivate, care for
good-for  v  cement, charm, cheer, cheer up, clean up, coach, comfort, compensate, complement
good-for  v  conserve, console, counsel, create jobs, cultivate, cure, cushion, dazzle, de-escalate
good-for  v  defend, defuse, delight, develop, dignify, diversify, do good for, donate, ease, edify
good-for  v  educate, elevate, emancipate, embellish, embolden, empower, enable, encourage, endow
good-for  v  energise, energize, enfranchise, engage, enhance, enlighten, enliven, ennoble, enrich
good-for  v  entertain, enthral, enthrall, excite, expedite, facilitate, favor, feed, fertilize, fix
good-for  v  forge, fortify, foster, free, fuel growth, further, galvanise, galvanize, give hope to
good-for  v  give voice to, gladden, go easy on, gratify, groom, grow, guarantee, guard, guide
good-for  v  harmonise, harmonize, heal, hearten, help, help out, hydrate, immunize, impress
good-for  v  improve, improve on, incentivise, incentivize, inoculate, inspire, insulate, integrate
good-for  v  invest in, invigorate, keep safe, kindle, liberate, lift, lift up, lighten, make whole
good-for  v  mediate, mend, mentor, mitigate, modernise, modernize, motivate, nourish, nurse
good-for  v  nurture, optimise, optimize, organize, pacify, perfect, placate, please, preserve
good-for  v  prop up, propel, protect, provide for, quicken, rally, ready, reassure, rebuild
good-for  v  reconcile, rectify, redeem, redress, refine, reform, refresh, refurbish, rehabilitate
good-for  v  reinforce, reinvigorate, rejuvenate, rekindle, relieve, remedy, renew, renovate, repair
good-for  v  replenish, rescue, resettle, resolve, respect, restore, resuscitate, reunite
good-for  v  revitalise, revitalize, revive, reward, safeguard, salvage, sanitize, satisfy, save
good-for  v  secure, serve, settle, shape up, sharpen, shelter, shield, shore up, simplify, smooth
good-for  v  smooth over, solidify, soothe, spare, spearhead, speed, spur, stabilise, stabilize
good-for  v  steady, stimulate, straighten out, streamline, strengthen, subsidize, support, sustain
good-for  v  sweeten, synergize, teach, tend, tend to, thrill, tidy up, train, treat, tutor, unify
good-for  v  unite, unlock, upgrade, uplift, vaccinate, vitalize, watch over, welcome
good-for  v  widen access to, win over, work for, work wonders for
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
bad-for  v  corrupt, cost, cow, cramp, crash, cripple, crowd out, crush, curdle, cut off, cut short
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
bad-for  v  expel, exploit, expropriate, exterminate, extinguish, extort, falsify, fleece, flog
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
bad-for  v  strangle, stress, strike at, strip of, stun, stymie, subdue, subjugate, subvert
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
deed-good  v  bear fruit, beat the odds, befriend, best, blaze a trail, bloom, blossom, boom
deed-good  v  bounce back, brave, break barriers, break ground, break new ground, break records
deed-good  v  break the record, breeze, breeze through, bring together, build bridges, build trust
deed-good  v  captivate, capture the title, champion, clean up, clinch, coast to victory
deed-good  v  collaborate, collaborate with, come of age, come through, come together, conquer
deed-good  v  contribute, contribute to, cooperate, cooperate with, crack the case, create, cruise
deed-good  v  dazzle, dedicate, defy the odds, delight, deliver, deliver on, devise, devote
deed-good  v  dominate, donate, donate to, draw praise, earn, earn acclaim, earn plaudits
deed-good  v  earn praise, earn respect, empathize, establish peace, exceed, exceed expectations
deed-good  v  excel, excel at, excel in, feed the hungry, fight for, find a solution
deed-good  v  find common ground, finish first, fix, flourish, flower, follow through
deed-good  v  forge a consensus, gain, gain ground, gain traction, garner praise, get better
deed-good  v  get the job done, give back, give generously, glow, go the distance, go the extra mile
deed-good  v  graduate, grow stronger, heal, help the poor, hit a home run, hold firm, hold the line
deed-good  v  honor a promise, honor commitment, impress, improve, innovate, inspire, invent
deed-good  v  join forces, keep a promise, keep calm, keep faith, keep his word, keep promise
deed-good  v  keep the peace, lead, lead by example, lead the way, live up to, make amends
deed-good  v  make gains, make good on, make headway, make history, make inroads, make peace
deed-good  v  make sense, make strides, make up, master, mature, mediate, mend fences, modernize
deed-good  v  nail, notch, outdistance, outdo, outlast, outpace, outperform, outrank, outrun
deed-good  v  outscore, outsell, outshine, outshoot, outsmart, outwit, overachieve, overcome
deed-good  v  overcome obstacles, overtake, pass the test, patent, peak, perfect, perform well
deed-good  v  persevere, persist, pioneer, play a key role, play well, pledge, pledge support
deed-good  v  prevail, prevail over, progress, promise, propose solutions, prosper, protect
deed-good  v  prove right, pull ahead, pull off, pull through, raise awareness, raise money, rally
deed-good  v  rally behind, reach agreement, reach consensus, reach out, reap, reassure, rebound
deed-good  v  reconcile, recover, recuperate, recycle, redeem, rejoice, remain calm, rescue, resolve
deed-good  v  resonate, respond quickly, revolutionize, rise above, roar back, save, save lives
deed-good  v  save the day, secure, seize the moment, sell out arenas, serve honorably
deed-good  v  serve with distinction, set a record, set records, shatter records
deed-good  v  shatter the glass ceiling, shine, show courage, show leadership, show promise
deed-good  v  show respect, show restraint, soar, solve, speak out, speak truth to power, speak up
deed-good  v  spearhead, stabilize, stand firm, stand out, stand tall, stand up, stay calm
deed-good  v  stay the course, steal the show, step up, strike a deal, strive, succeed, succeed in
deed-good  v  surge, survive, sweep, take action, take home, take responsibility, take the high road
deed-good  v  take the lead, tell the truth, thrive, top, topple records, tower, transform
deed-good  v  treat fairly, triumph, triumph over, turn around, turn the corner, unite, unveil
deed-good  v  uphold, vindicate, volunteer, volunteer for, vow, win, win over, win praise, withstand
deed-good  v  work hard, work tirelessly, wow
# Deeds and fates that speak against their subject.
deed-bad  v  abscond, act up, apologise, apologize, baby-talk, back down, back out, backfire
deed-bad  v  backpedal, backslide, backtrack, badger, balk, barge in, bicker, blab, blather, bleed
deed-bad  v  bloviate, blow it, blow up, bluff, blunder, bluster, boast, botch, bow out
deed-bad  v  bow to pressure, brag, brawl, brazen out, breach trust, break a promise, break down
deed-bad  v  break ranks, break the law, bribe, buckle, bullshit, bumble, bungle, burgle, burn out
deed-bad  v  bury head in the sand, camouflage, capitulate, capsize, careen, carp, cave, cave in
deed-bad  v  cheat, cheat on, chicken out, choke, clash, collapse, collude, come apart, come unglued
deed-bad  v  come up short, commit, commit fraud, commit perjury, commit suicide, commit treason
deed-bad  v  con, confess, confess to, connive, conspire, conspire with, cook the books, cop out
deed-bad  v  cover up, cower, crack, crash, crash out, crawl, creep, cringe, crumble, crumple
deed-bad  v  cry foul, curse, cut and run, cut corners, dabble in, dally, dawdle, decay, deceive
deed-bad  v  default on, defect, defraud, degenerate, delay, demur, desert, deteriorate
deed-bad  v  dig in heels, disgrace, disintegrate, disobey, dissemble, dissipate, dither
deed-bad  v  divert funds, dodge, dodge questions, double down, double-cross, double-deal, drag feet
deed-bad  v  drag heels, drop the ball, drown, duck, dump, eavesdrop, embarrass, embezzle
deed-bad  v  engage in misconduct, equivocate, err, escape justice, evade, evade taxes, exaggerate
deed-bad  v  expire, explode in anger, extort, fabricate, fail, fail miserably, fail to act
deed-bad  v  fail to deliver, fake, fall apart, fall behind, fall flat, fall from grace, fall short
deed-bad  v  fall through, falsify, falsify records, falter, fan the flames, fib, fiddle, fidget
deed-bad  v  fink, fire blindly, fizzle, fizzle out, flail, flatline, flaunt, flee, flip-flop
deed-bad  v  flip-flop on, flop, flop at, flounder, flub, flunk, flunk out, fondle, forge, forget
deed-bad  v  founder, freak out, freeload, fritter away, fudge, fumble, fume, gaffe, gamble
deed-bad  v  gamble away, game the system, gaslight, gerrymander, get away with, give in, give up
deed-bad  v  gloat, gloat over, go astray, go bankrupt, go berserk, go bust, go downhill, go missing
deed-bad  v  go nuclear, go on a rampage, go rogue, go under, go wrong, goof, gorge, grandstand
deed-bad  v  grandstand on, grift, gripe, grope, grovel, grumble, hallucinate, hem and haw
deed-bad  v  hide behind, hide the truth, hoard, humiliate, ignore warnings, implode, incite
deed-bad  v  indulge, inflame tensions, infringe, instigate, interfere, interrupt, jump ship
deed-bad  v  jump the gun, keel over, kowtow, kowtow to, lag behind, languish, lapse, lash out
deed-bad  v  launder, launder money, leak, leak secrets, leer, lie, lie about, lie to
deed-bad  v  lie under oath, loaf, loiter, look away, lose, lose badly, lose control, lose ground
deed-bad  v  lose his temper, lose it, lose money, lose out, lose steam, lose the plot, lose touch
deed-bad  v  lurch, malfunction, malinger, manipulate, meddle, mess up, misbehave, miscalculate
deed-bad  v  miscarry, misfire, misgovern, misjudge, mislay, misread, misreport, miss the boat
deed-bad  v  miss the mark, miss the point, misspeak, misspell, misspend, misstate, mistake
deed-bad  v  mistreat, misunderstand, misuse, molest, mope, mouth off, muddle through, mumble
deed-bad  v  murder, nag, neglect duties, nosedive, obfuscate, obstruct justice, offend, overcharge
deed-bad  v  overdo, overplay hand, overpromise, overreach, overreact, overrun, overspend, overstate
deed-bad  v  overstay, overstep, pander, pass the buck, pay bribes, peddle, peddle lies, perish
deed-bad  v  perjure, perpetrate, perpetuate, pervert, phone it in, plagiarise, plagiarize
deed-bad  v  play dirty, play games, play politics, play the race card, play the victim
deed-bad  v  plead guilty, plead guilty to, plot, plummet, plunge, pocket bribes, poison, pollute
deed-bad  v  ponder endlessly, pose as, posture, pounce, pout, prattle, prevaricate
deed-bad  v  prevaricate about, procrastinate, profane, profiteer, prostitute, pull out
deed-bad  v  pull punches, quail, quarrel, quibble, quit, race-bait, rage, ramble, rant, rant about
deed-bad  v  rat, recant, recoil, reel, regress, relapse, relent, renege, renege on, reoffend
deed-bad  v  resign, resort to, resort to violence, retaliate, revert, riot, rip off, rob, rot
deed-bad  v  rubber-stamp, run afoul of, run aground, run amok, run away, run out, run scared, sag
deed-bad  v  scam, scapegoat, scare-monger, scaremonger, scheme, scoff, scowl, scream, scream at
deed-bad  v  screech, screw up, seethe, sell drugs, sell out, sexually assault, shift blame
deed-bad  v  shilly-shally, shirk, shoplift, shortchange, show contempt, show disdain, shriek
deed-bad  v  shrink from, sidestep, sink, skid, skimp, skirt, slack, slander, sling mud, slip up
deed-bad  v  slouch, slump, smirk, smuggle, snarl, sneak, sneer, snoop, snooze, snub, sow discord
deed-bad  v  sow fear, spew, spew hate, spiral, splinter, split hairs, sputter, spy, squabble
deed-bad  v  squander, stack the deck, stagnate, stall, stall out, stammer, stampede, stand idly by
deed-bad  v  steal, steal from, step down, stiff, stink, stoke fear, stonewall, storm out, stray
deed-bad  v  stretch the truth, struggle, stumble, stutter, succumb, suffer, sulk, surrender
deed-bad  v  swagger, swear, swindle, take a bribe, take a dive, take bribes, take hostages, tamper
deed-bad  v  tank, tarry, taunt, teeter, tell a lie, tell lies, temporize, threaten, throw a tantrum
deed-bad  v  throw in the towel, throw stones, totter, toy with, traffic, traffic in, trail, trample
deed-bad  v  transgress, trespass, trick, trip, troll, tumble, twist the truth, underdeliver
deed-bad  v  underestimate, underperform, undersell, unravel, vacillate, vandalize, violate, waffle
deed-bad  v  waffle on, wail, walk away, walk back, wallow, wane, warmonger, waste, waste time
deed-bad  v  waver, weaponize, weasel, welch, welsh on, whimper, whine, wilt, wimp out, wither
deed-bad  v  wobble, worsen, wriggle, yap, yell
# Good news of things only: the plan works.
work-good  v  bear fruit, catch on, create jobs, function, go well, help, hold up, last
work-good  v  make a difference, make sense, pay off, produce results, save lives, save money, stick
work-good  v  work, yield results
# Done to someone: speaks for the object.
undergo-good  v  acclaim, accredit, acquit, admire, adopt, anoint, applaud, appoint, award, back
undergo-good  v  bail out, beatify, beloved by, bless, buoy, canonise, canonize, catapult, celebrate
undergo-good  v  certify, cheer, choose as, christen, clear, commend, compensate, confirm
undergo-good  v  congratulate, consecrate, credit with, crown, cure, decorate, deputize, elect
undergo-good  v  elevate, embrace, empower, encore, endorse, endow, energize, enshrine, enthrone
undergo-good  v  entrust, entrust with, exempt, exonerate, fast-track, favor, favour, feature, fete
undergo-good  v  finalize, forgive, give credit, greet, hail, heal, hire, honor, honor with, honour
undergo-good  v  idolize, immortalize, inaugurate, induct, install, insulate, knight, laud, liberate
undergo-good  v  license, lionize, love, mentor, nominate, nominate for, ordain, pardon, pick as
undergo-good  v  praise, prize, promote, protect, put in charge, rank first, re-appoint, re-elect
undergo-good  v  reappoint, reassure, recognise, recognize, recommend, recruit, redeem, reelect
undergo-good  v  regard highly, rehire, reinstate, rescue, respect, restore, reunite, revere, reward
undergo-good  v  salute, select as, set free, shield, shortlist, showcase, spare, sponsor
undergo-good  v  sponsor by, support, swear in, thank, toast, treasure, trust, unshackle, uphold
undergo-good  v  vaunt, vindicate, vote in, welcome, welcome home, well receive, win over
# Done to someone: speaks against the object.
undergo-bad  v  abandon, accuse, accuse of, amputate, annul, apprehend, arraign, arrest, assassinate
undergo-bad  v  attack, audit, badger, ban, banish, bankrupt, bar, bash, batter, behead, beset
undergo-bad  v  betray, blacklist, blackmail, blame, blockade, bomb, boo, boot, boycott, brand
undergo-bad  v  bring to book, bring to justice, bug, bully, bust, butcher, bypass
undergo-bad  v  call into question, cane, cashier, castigate, catch, censor, censure, chain, charge
undergo-bad  v  chase out, cheat, chide, cite for, collar, commandeer, condemn, condemn to death
undergo-bad  v  confine, confiscate, conquer, convict, convict of, cordon off, corner, court-martial
undergo-bad  v  crucify, crush, curse, damn, decapitate, deceive, decertify, decimate, decry, defame
undergo-bad  v  defeat, defraud, defrock, delist, demolish, demote, denounce, deport, depose
undergo-bad  v  deprive, deselect, destroy, detain, dethrone, devastate, disbar, discharge
undergo-bad  v  discipline, discredit, disenfranchise, disgrace, dishonor, dismiss, disown, displace
undergo-bad  v  dispossess, disqualify, dog, doxx, drag to court, drub, dub, dump, eclipse, eject
undergo-bad  v  electrocute, eliminate, embroil, enslave, entrap, evict, excommunicate, execute
undergo-bad  v  exile, expel, expose, extradite, fault, fell, find guilty, fine, fire, flog, flunk
undergo-bad  v  force out, force to resign, foreclose, forfeit, freeze out, garnish, gas, grill
undergo-bad  v  grind down, guillotine, gun down, handcuff, hang, harass, haul into court, haul off
undergo-bad  v  haunt, heckle, hit, hit with, hold accountable, hold hostage, hold in contempt
undergo-bad  v  hold responsible, hospitalise, hospitalize, hound, hound out, humble, humiliate
undergo-bad  v  hurt, impale, impeach, imprison, incarcerate, incriminate, indict, infect, injure
undergo-bad  v  intern, interrogate, investigate, isolate, jail, jeer, jilt, jinx, kick off
undergo-bad  v  kick out, kidnap, kill, knife, knock out, label, lambast, lay off, lock up, lose to
undergo-bad  v  lynch, maim, malign, marginalise, marginalize, maroon, mire, mob, mock, molest
undergo-bad  v  murder, nab, nail, name and shame, ostracize, oust, outclass, outflank, outfox
undergo-bad  v  outgun, outlaw, outmaneuver, outnumber, outvote, overrule, overrun, overshadow
undergo-bad  v  overtake, overthrow, overwhelm, pan, paralyze, pelt, penalise, penalize, persecute
undergo-bad  v  pin down, place under arrest, plague, plunder, poison, probe, prosecute, pulverize
undergo-bad  v  pummel, punish, purge, push out, put in jail, put on leave, put on trial
undergo-bad  v  put under sanctions, quarantine, raid, rape, rattle, reassign, rebuff, rebuke
undergo-bad  v  remove, reprimand, repudiate, ridicule, rob, rock, rout, run out of town, sabotage
undergo-bad  v  sack, sanction, scandalize, scapegoat, seize, send to prison, sentence, sentence to
undergo-bad  v  sentence to death, shackle, shadow, shame, shoot, shoot down, shun, shut out
undergo-bad  v  sideline, silence, slam, slap with, slay, smear, smother, snub, spank, spurn, stab
undergo-bad  v  stone, strand, strangle, strip, strip of, stump, subjugate, subpoena, sue, sue for
undergo-bad  v  suppress, surveil, suspend, swamp, swat, swindle, tackle, take into custody
undergo-bad  v  take to court, take to task, tar, tarnish, tarnish by, taser, tease, terminate
undergo-bad  v  terrorize, thrash, throttle, throw out, thwart, topple, torture, toss, toss out
undergo-bad  v  trample, trap, trounce, turf out, turn away, unfriend, unmask, unseat, upstage
undergo-bad  v  usurp, vanquish, victimize, vilify, vote out, wallop, whip, wiretap, wound
undergo-bad  v  write off, wrong, yank
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
change-down  v  abandon, abolish, abort, abrogate, annul, appeal, ax, axe, back away from
change-down  v  back out of, ban, bar, bin, blunt, bring down, bring to an end, call a halt to
change-down  v  call off, cancel, cap, cease, chip away at, chop, claw back, close, close down
change-down  v  combat, compress, constrict, cripple, cull, curb, curtail, cut, cut back
change-down  v  cut back on, cut down on, cut off, de-escalate, deactivate, deaden, decommission
change-down  v  decrease, decriminalize, deescalate, defang, defer, deflate, defund, defuse, delay
change-down  v  delete, demolish, deny, deplete, deport, depose, depress, derail, deregulate
change-down  v  destroy, dilute, diminish, disarm, disband, discard, discontinue, dismantle
change-down  v  dispense with, disperse, dispose of, dissolve, ditch, divest, divest from
change-down  v  do away with, downgrade, downplay, downscale, downsize, draw down, drop, dump, ease
change-down  v  ease off, ease up on, eliminate, end, erase, erode, evacuate, exclude, exempt, exit
change-down  v  extinguish, forbid, forgo, freeze, get out of, get rid of, give up, gut, halt, halve
change-down  v  hold off on, hold up, hollow out, inhibit, invalidate, jettison, junk, kill
change-down  v  kill off, lay off, leave, lessen, lift, lighten, limit, liquidate, loosen, lower
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
change-down  v  strike, strike off, strip, strip away, sunset, surrender, suspend, taper, taper off
change-down  v  tear down, tear up, temper, terminate, thin, throw out, tighten, tone down, torpedo
change-down  v  trim, undo, unravel, unwind, vacate, void, waive, walk away from, walk back
change-down  v  walk out of, water down, weaken, weed out, wind back, wind down, wipe out, withdraw
change-down  v  withdraw from, withhold, write down, write off, zero out
# Keeps the object from happening.
prevent  v  arrest, avert, avoid, ban, battle, beat back, block, bring down, bring to heel
prevent  v  choke off, clamp down on, close the door on, combat, confront, contain, counter
prevent  v  counteract, crack down on, crush, curb, cut off, cut short, defeat, defend against
prevent  v  defuse, denounce, deter, disallow, disarm, discourage, dismantle, disrupt, eliminate
prevent  v  end, eradicate, exorcise, exterminate, fend off, fight, fight back against, fight off
prevent  v  foil, forestall, guard against, halt, head off, hinder, hold back, hold in check
prevent  v  hold off, impede, insulate against, intercept, keep at bay, keep in check, keep out
prevent  v  kill off, limit, minimise, minimize, mitigate, mobilize against, neutralise, neutralize
prevent  v  nip in the bud, obstruct, obviate, oppose, overcome, parry, police, pre-empt, preclude
prevent  v  preempt, prevent, prohibit, protect against, protect from, protest against, push back
prevent  v  put a stop to, quell, quench, rein in, remedy, repel, repulse, resist, restrain
prevent  v  root out, shield from, smash, snuff out, stamp out, stand in the way of, stave off, stem
prevent  v  stop, subdue, suppress, tackle, take down, tamp down, target, thwart, turn back
prevent  v  vaccinate against, vanquish, wage war on, ward off, weed out, wipe out, withstand
# Acts on what it embeds: must, urge.
directive  v  advise, advocate, appeal for, appeal to, argue for, ask, ask for, beg, beg for
directive  v  beseech, bid, call, call for, call on, call upon, caution, challenge, charge, command
directive  v  compel, convince, counsel, dare, demand, demand that, direct, drive, encourage, enjoin
directive  v  entreat, exhort, expect, force, goad, have, help, hope, impel, implore, incite, insist
directive  v  inspire, instruct, invite, lobby, lobby for, mandate, motivate, must, need, nudge
directive  v  oblige, order, ought, persuade, petition, plead, plead for, plead with, press
directive  v  press for, pressure, prevail on, prod, prompt, propose, push, push for, recommend
directive  v  recommend that, remind, request, request that, require, require that, rouse, seek
directive  v  should, spur, stipulate, suggest, summon, tell, urge, urge on, want, warn, will
# Acts on what it embeds: promise, plan.
commit  v  agree, agree on, aim, aspire, assure, attempt, be prepared, be ready, begin, bind, commit
commit  v  consent, contemplate, continue, decide, decide on, dedicate to, determine, elect
commit  v  endeavor, endeavour, envisage, expect, guarantee, hope, intend, mean, move, move to, mull
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
doubt  v  distrust, doubt, question, rebut, refute, reject, rule out, suspect, wonder
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
good  a  impeccable, important, impressive, incisive, inclusive, incorruptible, incredible
good  a  independent, indispensable, industrious, influential, informed, ingenious, innocent
good  a  innovative, insightful, inspirational, inspiring, instructive, instrumental, intact
good  a  integral, intelligent, interesting, intrepid, invaluable, inventive, inviting
good  a  irreplaceable, irreproachable, jovial, joyful, joyous, jubilant, judicious, just, keen
good  a  kind, kind-hearted, knowledgable, knowledgeable, landmark, laudable, lawful, leading, legal
good  a  legendary, legitimate, level-headed, liberating, life-saving, lifesaving, likable, likeable
good  a  lively, logical, lovable, lovely, low-cost, loyal, lucid, lucky, lucrative, luminous
good  a  magnanimous, magnificent, majestic, masterful, masterly, mature, memorable, merciful
good  a  meritorious, methodical, meticulous, mighty, miraculous, moderate, modest, momentous, moral
good  a  moving, neat, necessary, needed, neighborly, nice, nimble, noble, non-violent, nonviolent
good  a  notable, noteworthy, nuanced, objective, obliging, open-minded, optimal, optimistic
good  a  orderly, organized, original, outgoing, outstanding, overdue, overjoyed, painstaking
good  a  palatable, paramount, passionate, patient, patriotic, peace-loving, peaceful, peerless
good  a  perceptive, perfect, persuasive, phenomenal, philanthropic, picturesque, pioneering
good  a  pivotal, plausible, pleasant, pleased, pleasing, pleasurable, poised, polished, polite
good  a  popular, positive, potent, powerful, practical, pragmatic, praiseworthy, precious, precise
good  a  preeminent, preferable, preferred, premier, presidential, prestigious, pristine
good  a  prize-winning, pro-active, proactive, prodigious, productive, proficient, profitable
good  a  profound, prominent, promising, proper, prosperous, proud, proven, prudent, prudential
good  a  punctual, pure, purposeful, qualified, quick-witted, quiet, radiant, rational, ready
good  a  realistic, reasonable, reassuring, receptive, reconciled, refined, reformist, refreshing
good  a  rejuvenated, relevant, reliable, relieved, remarkable, renewable, renowned, reputable
good  a  resilient, resolute, resounding, resourceful, respectable, respected, respectful
good  a  responsible, responsive, restorative, restrained, revered, reverent, revolutionary
good  a  rewarding, rich, right, right-minded, righteous, rigorous, risk-free, robust, romantic
good  a  rosy, sacred, safe, safer, sane, satisfactory, satisfied, satisfying, savvy, scenic
good  a  scholarly, scrupulous, seamless, seasoned, secure, self-assured, self-confident, self-made
good  a  selfless, sensational, sensible, sensitive, serene, sharp, shining, shrewd, significant
good  a  simple, sincere, skilful, skilled, skillful, sleek, smart, smooth, soft-spoken, solid
good  a  sophisticated, soulful, sound, sparkling, special, spectacular, spirited, spiritual
good  a  splendid, spotless, stable, stalwart, star-studded, state-of-the-art, stately
good  a  statesmanlike, staunch, steadfast, stellar, sterling, stimulating, straight
good  a  straightforward, strategic, streamlined, striking, strong, strong-willed, stunning, stylish
good  a  suave, sublime, substantive, successful, succinct, suitable, sunny, super, superb, superior
good  a  supportive, supreme, sustainable, swift, sympathetic, systematic, tactful, talented
good  a  tasteful, tenable, tenacious, tender, terrific, thankful, thorough, thoughtful, thrifty
good  a  thrilled, thrilling, thriving, tidy, time-honored, timely, tireless, tolerant, top
good  a  top-notch, tough, tranquil, transparent, tremendous, trim, triumphal, triumphant, true
good  a  trusted, trustworthy, truthful, unabashed, unaffected, unassailable, unassuming, unbiased
good  a  unblemished, undaunted, undeniable, understanding, undisputed, unequivocal, unfailing
good  a  unfettered, unflappable, unforgettable, unifying, unimpeachable, united, unmatched
good  a  unparalleled, unpretentious, unrivaled, unrivalled, unselfish, unshakable, unstoppable
good  a  unwavering, up-to-date, upbeat, uplifting, upright, upstanding, useful, user-friendly
good  a  valiant, valid, valuable, valued, vaunted, versatile, viable, vibrant, victorious, vigilant
good  a  vigorous, virtuosic, virtuous, visionary, vital, vivacious, warm, warmhearted, wealthy
good  a  welcome, well-balanced, well-behaved, well-crafted, well-deserved, well-designed
good  a  well-educated, well-informed, well-intentioned, well-known, well-liked, well-loved
good  a  well-mannered, well-meaning, well-organized, well-prepared, well-qualified, well-received
good  a  well-respected, well-run, wholehearted, wholesome, willing, winning, wise, witty, wonderful
good  a  wondrous, workable, world-class, world-renowned, worthwhile, worthy, zealous
# Speaks against what it is said of.
bad  a  abandoned, aberrant, abhorrent, abnormal, abominable, abrasive, abrupt, absent-minded
bad  a  absurd, abusive, abysmal, acrimonious, addicted, addictive, adulterous, adversarial, adverse
bad  a  afraid, aggressive, aggrieved, aghast, agonising, agonizing, ailing, aimless, alarming
bad  a  alarmist, alienated, aloof, amateurish, ambivalent, amoral, anemic, angry, angst-ridden
bad  a  anguished, anti-american, anti-democratic, anti-semitic, antiquated, antisemitic, anxious
bad  a  apathetic, apoplectic, appalled, appalling, apprehensive, arbitrary, archaic, arrogant
bad  a  ashamed, asinine, astray, atrocious, authoritarian, autocratic, averse, awful, backward, bad
bad  a  baffling, baleful, banal, bankrupt, banned, barbaric, baseless, beleaguered, belligerent
bad  a  bereft, besieged, biased, bigoted, bitter, bizarre, blatant, bleak, blind, bloated
bad  a  bloodthirsty, bloody, blundering, boastful, bogus, bombastic, boorish, boring, botched
bad  a  bothersome, brash, brazen, broken, brutal, brutish, bumbling, burdensome, calamitous
bad  a  calculating, callous, careless, careworn, catastrophic, catty, caustic, chaotic, cheap
bad  a  childish, chilling, clandestine, cliched, clueless, clumsy, coarse, coercive, cold
bad  a  cold-blooded, cold-hearted, combative, complacent, complicit, compromised, conceited
bad  a  concerned, condescending, confrontational, confused, confusing, conspiratorial, contaminated
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
bad  a  faithless, fake, fallacious, false, fanatical, far-fetched, farcical, fascist, fatal
bad  a  fatuous, faulty, fearful, feckless, feeble, feudal, feverish, fickle, fiendish, filthy
bad  a  firebrand, fishy, flagrant, flat-footed, flawed, flimsy, flippant, foolhardy, foolish
bad  a  forbidding, forgetful, forgettable, fractious, fractured, fragile, frail, frantic
bad  a  fraudulent, fraught, frenzied, frightening, fringe, frivolous, fruitless, frustrated
bad  a  full of it, furious, furtive, fussy, futile, garish, ghastly, ghoulish, glib, gloomy
bad  a  gluttonous, godless, graceless, gratuitous, grave, greedy, grievous, grim, grisly, gross
bad  a  grossly unfair, grotesque, grubby, gruesome, grumpy, guilty, gullible, half-baked
bad  a  half-hearted, ham-fisted, hamfisted, haphazard, hapless, harmful, harrowing, harsh, hated
bad  a  hateful, haughty, hawkish, hazardous, heartbreaking, heartless, heated, heavy-handed
bad  a  hegemonic, heinous, hellish, helpless, heretical, hideous, high-handed, hollow, homicidal
bad  a  homophobic, hopeless, horrendous, horrible, horrid, horrific, horrified, horrifying, hostile
bad  a  hot-headed, humiliated, humiliating, hurtful, hyperbolic, hyperpartisan, hypocrite
bad  a  hypocritical, hysterical, icy, idiotic, ignoble, ignominious, ignorant, ill, ill-advised
bad  a  ill-conceived, ill-considered, ill-equipped, ill-fated, ill-founded, ill-informed
bad  a  ill-prepared, ill-suited, ill-timed, illegal, illegitimate, illicit, illiterate, illogical
bad  a  imbalanced, immature, immoral, impaired, impassive, impatient, imperfect, imperialist
bad  a  imperious, impetuous, impolite, impossible, impotent, impoverished, impractical, improper
bad  a  imprudent, impudent, impulsive, inaccurate, inadequate, inadmissible, inane, inappropriate
bad  a  inapt, inattentive, incapable, incapacitated, incendiary, incensed, incoherent, incompatible
bad  a  incompetent, incomplete, incomprehensible, inconclusive, inconsiderate, inconsistent
bad  a  inconsolable, inconvenient, incorrect, incorrigible, incredulous, incriminating, indebted
bad  a  indecent, indecisive, indefensible, indifferent, indignant, indiscreet, indiscriminate
bad  a  indolent, ineffable, ineffective, ineffectual, inefficient, ineligible, inept, inequitable
bad  a  inert, inexact, inexcusable, inexperienced, inexplicable, infamous, infantile, infected
bad  a  inferior, infested, infirm, inflammatory, inflated, inflexible, infuriated, infuriating
bad  a  inglorious, inhospitable, inhuman, inhumane, inimical, insane, insatiable, insecure
bad  a  insensitive, insidious, insincere, insipid, insolent, insolvent, insubordinate, insufferable
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
bad  a  reprehensible, repressive, reproachful, repugnant, repulsive, resentful, resigned
bad  a  responsible, restless, restrictive, retrograde, revolting, ridiculous, rigged
bad  a  right-wing extremist, rigid, risky, rogue, rotten, rough, rowdy, rude, ruined, ruinous
bad  a  rusty, ruthless, sad, saddened, sadistic, salacious, sanctimonious, sarcastic, savage
bad  a  scandal-hit, scandal-plagued, scandal-ridden, scandalized, scandalous, scant, scared, scary
bad  a  scathing, sceptical, scornful, scurrilous, seditious, seedy, self-absorbed
bad  a  self-aggrandizing, self-centered, self-defeating, self-destructive, self-important
bad  a  self-indulgent, self-inflicted, self-interested, self-pitying, self-righteous, self-serving
bad  a  selfish, senile, sensationalist, sensationalistic, senseless, sexist, sexually-abusive
bad  a  shabby, shady, shaken, shaky, shallow, shambolic, shameful, shattered, sheepish
bad  a  shell-shocked, shocked, shocking, shoddy, short-lived, short-sighted, short-tempered
bad  a  shortsighted, shrill, sick, sickening, sickly, simple-minded, simplistic, sinful, sinister
bad  a  skeptical, sketchy, skewed, slack, slanderous, slanted, slavish, sleazy, slick, slimy
bad  a  slippery, slipshod, sloppy, slow, sluggish, smarmy, smug, snarky, sneaky, snide, snobbish
bad  a  so-called, soft, soggy, sordid, sore, sorry, soulless, sour, specious, spineless, spiteful
bad  a  spurious, squalid, stagnant, stale, stalled, startled, stern, stifling, stilted, stingy
bad  a  stodgy, strained, stranded, stressed, stressful, strident, struggling, stubborn, stunted
bad  a  stupid, sub-standard, subpar, subservient, substandard, subversive, suicidal, sullen
bad  a  superficial, superfluous, suppressed, surly, suspect, suspicious, tainted, tarnished
bad  a  tasteless, tattered, tawdry, tedious, temperamental, tense, terrible, terrified, terrifying
bad  a  terroristic, thankless, thin-skinned, thoughtless, threatened, threatening, thuggish, timid
bad  a  tired, tiresome, tone-deaf, torn, tortuous, tortured, totalitarian, toxic, tragic
bad  a  traitorous, transphobic, traumatic, traumatized, treacherous, treasonous, trite, trivial
bad  a  troubled, troublesome, troubling, turbulent, twisted, two-faced, tyrannical, ugly
bad  a  unacceptable, unaccountable, unaffordable, unapologetic, unattainable, unattractive
bad  a  unauthorized, unaware, unbalanced, unbearable, unbecoming, unbelievable, uncaring, uncertain
bad  a  uncivil, uncivilized, uncomfortable, uncommitted, uncompetitive, unconstitutional
bad  a  uncontrollable, unconvinced, unconvincing, uncooperative, uncouth, undemocratic, undeserved
bad  a  undeserving, undesirable, undignified, undisciplined, undue, uneasy, uneducated, unelectable
bad  a  unemployed, unequal, unethical, uneven, unfair, unfaithful, unfavorable, unfavourable
bad  a  unfeasible, unfeeling, unfinished, unfit, unforgivable, unforgiving, unfortunate, unfounded
bad  a  unfriendly, unfulfilled, unfunny, ungrateful, unhappy, unhealthy, unhelpful, unhinged
bad  a  uninformed, uninspired, uninspiring, uninsured, unintelligent, uninterested, unjust
bad  a  unjustifiable, unjustified, unkind, unlawful, unlikable, unlikeable, unlucky, unmanageable
bad  a  unmoved, unnatural, unnecessary, unnerved, unnerving, unorthodox, unpatriotic, unpleasant
bad  a  unpopular, unprepared, unprincipled, unproductive, unprofessional, unproven, unprovoked
bad  a  unqualified, unraveling, unrealistic, unreliable, unrepentant, unresponsive, unruly, unsafe
bad  a  unsatisfactory, unsatisfied, unsavory, unsavoury, unscientific, unscrupulous, unseemly
bad  a  unsettled, unsettling, unskilled, unsound, unspeakable, unstable, unsubstantiated
bad  a  unsuccessful, unsuitable, unsuited, unsupported, unsustainable, untenable, untested
bad  a  unthinkable, untimely, untrue, untrustworthy, untruthful, unwanted, unwarranted, unwelcome
bad  a  unwell, unwieldy, unwilling, unwise, unworkable, unworthy, unyielding, upset, upsetting
bad  a  useless, vacuous, vague, vain, vapid, vehement, venal, vengeful, venomous, vexed, vexing
bad  a  vicious, vile, villainous, vindictive, violent, virulent, vitriolic, volatile, vulgar
bad  a  vulnerable, wacky, wanton, war-torn, warlike, warmongering, wary, wasteful, wayward, weak
bad  a  weak-kneed, weary, weird, whiny, wicked, wild, wimpy, wishy-washy, witless, wobbly, woeful
bad  a  wooden, worn, worn-out, worried, worrisome, worrying, worse, worst, worthless, wounded
bad  a  wretched, wrong, wrongful, wrongheaded, xenophobic
# Good or bad as a predicate only, not before a title or a name.
describing  a  afraid, aggressive, ambitious, angry, big, blind, bloody, capable, celebrated, clear
describing  a  competitive, comprehensive, concerned, conservative, criminal, dark, deceased
describing  a  democratic, divided, experienced, extreme, fit, former, free, frustrated, glad
describing  a  golden, grave, green, guilty, happy, heated, hostile, humanitarian, ill, important
describing  a  independent, influential, innocent, jailed, late, leading, legal, liberal, lost, low
describing  a  mighty, moderate, moral, moving, narrow, needed, notable, numb, objective, odd
describing  a  original, ousted, outgoing, passionate, poor, powerful, practical, precise
describing  a  presidential, prominent, prone, proper, proud, proven, qualified, quiet, radical
describing  a  ready, rebellious, rich, right, rival, rough, sad, safe, seasoned, secure, senior
describing  a  sensitive, serious, sharp, sick, significant, simple, slow, sore, sound, special
describing  a  spiritual, startled, straight, straightforward, strategic, strong, super, suspect
describing  a  suspended, swift, tense, thin, tired, top, top-ranking, torn, tough, true, uncertain
describing  a  undecided, unemployed, vital, vulnerable, wealthy, weary, welcome, well-known, wild
describing  a  willing, worn, worried, wounded
# Neither.
plain  a  big, difficult, hard, new, old, serious, severe, small
# Blocks what depends on it.
unclear  a  ambiguous, debatable, doubtful, inconclusive, moot, uncertain, unclear, undecided
unclear  a  unknown, unresolved, unsure
# Speaks for what is called so.
good  n  abundance, acclaim, accolade, accolades, accomplishment, accuracy, ace, achievement
good  n  achiever, admiration, admirer, adulation, advantage, advocate, affection, affinity, agility
good  n  ally, altruism, amity, angel, appeal, applause, appreciation, approval, aptitude, artistry
good  n  asset, assurance, attraction, autonomy, award, backbone, backing, balm, bargain, bastion
good  n  beacon, beauty, benefactor, benefit, best, bestseller, betterment, blessing, bliss
good  n  blockbuster, bonanza, bonus, boon, boost, bounty, brains, bravery, breakthrough
good  n  breath of fresh air, bright spot, brilliance, bulwark, calm, camaraderie, candor, candour
good  n  celebration, champ, champion, charisma, charity, charm, chivalry, civility, clarity, clout
good  n  comeback, comfort, commitment, common sense, compassion, competence, compliment, composure
good  n  concord, confidence, congratulations, consensus, consolation, convenience, conviction
good  n  cornerstone, courage, craftsmanship, creativity, credibility, credit, cure, darling
good  n  decency, dedication, defender, delight, determination, devotion, dignity, diligence
good  n  diplomacy, dynamo, eagerness, earnestness, ease, efficiency, elegance, eloquence, empathy
good  n  empowerment, encouragement, endorsement, enjoyment, enlightenment, enthusiasm, enthusiast
good  n  equity, esteem, excellence, excitement, exoneration, expertise, fairness, faith
good  n  favorability, favorite, favourite, feat, festivity, fidelity, fighter, finesse, flair
good  n  force for good, foresight, forgiveness, fortitude, freedom fighter, friendliness
good  n  friendship, front-runner, frontrunner, game changer, game-changer, gem, generosity, genius
good  n  gentleman, gentleness, gift, glory, good deal, good idea, good news, good thing, goodness
good  n  goodwill, grace, grandeur, gratitude, great deal, greatness, grit, groundbreaker, guidance
good  n  guru, happiness, harmony, hero, heroics, heroine, heroism, highlight, homage, home run
good  n  honesty, honor, honoree, honour, hope, hospitality, humanitarian, humility, humour, icon
good  n  idol, impartiality, improvement, incentive, independence, ingenuity, innocence, innovation
good  n  innovator, insight, inspiration, integrity, intellect, invention, inventor, jackpot, jewel
good  n  joy, kindness, knack, know-how, landslide, laureate, lead, leadership, legend, lifeboat
good  n  lifeline, lifesaver, likability, loyalist, loyalty, luminary, majesty, marvel, masterpiece
good  n  mastery, maturity, maverick, medal, mentor, merit, merriment, milestone, miracle
good  n  moderation, modesty, momentum, morality, motivation, must-read, nobility, oasis, openness
good  n  opportunity, optimism, ovation, paragon, pardon, partner, patience, patriot, patriotism
good  n  peace, peacekeeper, peacemaker, perfection, perseverance, philanthropist, pinnacle, pioneer
good  n  pleaser, pleasure, plus, poise, politeness, popularity, powerhouse, practicality
good  n  pragmatism, praise, precision, premium, prestige, pride, prize, prizewinner, problem solver
good  n  prodigy, professional, professionalism, progress, promise, protection, prowess, prudence
good  n  purity, rapport, rationality, realism, reassurance, rebirth, recognition, reconciliation
good  n  redemption, refuge, rejuvenation, relief, remedy, renaissance, renown, rescue, rescuer
good  n  resilience, resolve, respect, resurgence, reverence, revival, reward, righteousness
good  n  rock star, role model, safe haven, sage, saint, salvation, sanctuary, sanity, satisfaction
good  n  savior, saviour, self-confidence, selflessness, sensibility, serenity, shining example
good  n  silver lining, sincerity, slam dunk, smile, solidarity, solution, sophistication, stability
good  n  stalwart, stamina, standing ovation, standout, star, stardom, statesman, staying power
good  n  step forward, step in the right direction, stepping stone, straight shooter, strategist
good  n  strength, stunner, substance, success, sunshine, superstar, support, supporter, supremacy
good  n  surge, swagger, sympathizer, sympathy, tact, talent, teamwork, tenacity, testament, thanks
good  n  thrill, thriller, titan, tolerance, torchbearer, trailblazer, tranquility, transparency
good  n  treasure, trendsetter, tribute, triumph, triumphs, troubleshooter, trust, truth
good  n  truthfulness, understanding, unifier, unity, uplift, upturn, valor, valour, versatility
good  n  veterans, victor, victory, vigilance, vigor, vindication, virtue, virtuoso, visionary
good  n  vitality, vote of confidence, warmth, warrior, well-being, wellbeing, wholeness, willpower
good  n  win-win, windfall, winner, wisdom, wit, wizard, wonder, workhorse, worth, wunderkind, zeal
good  n  zest
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
bad  n  fallout, falsehood, fanatic, fanaticism, farce, fascism, fascist, fatality, fault
bad  n  fearmonger, fearmongering, felon, felonies, felony, feud, fiasco, fib, fighting, figurehead
bad  n  filth, firestorm, firing, flak, flake, flaw, flaws, flip-flopper, flop, flub, foe, folly
bad  n  fool, fool's errand, foolishness, footdragging, foul, foul play, fraud, fraudster
bad  n  fraudulence, freak, freeloader, frenzy, fright, frustration, fugitive, furor, furore, fury
bad  n  futility, gaffe, gall, gangster, garbage, genocide, ghoul, gibberish, gimmick, giveaway
bad  n  glitch, gloom, glut, glutton, goon, greed, gridlock, grief, grievance, grievances, grifter
bad  n  gripe, groper, grudge, guilt, gulag, gunman, hack, haggling, handicap, handout, hang-up
bad  n  harasser, harassment, hardship, harm, hater, hatred, havoc, hazard, hazing, headache
bad  n  heartache, heartbreak, heckler, hell, hellhole, heresy, heretic, hijacker, hindrance
bad  n  hit job, hoax, hoaxer, hooligan, horror, hostage-taker, hostility, hothead, house of cards
bad  n  howler, hubris, huckster, hurdle, hypocrisy, hypocrite, hysteria, idiocy, idiot, ignoramus
bad  n  ignorance, illegality, imbalance, imbecile, immaturity, immorality, impasse, impeachment
bad  n  imperfection, imperialism, imposition, imposter, impostor, imprisonment, impropriety
bad  n  impunity, inaccuracy, inaction, inadequacy, incest, incitement, incompetence, inconsistency
bad  n  inconvenience, indecency, indecision, indictment, indifference, indignation, indignity
bad  n  indiscretion, inefficiency, inequity, infamy, infection, inferiority, infestation, infidel
bad  n  infidelity, infighting, infraction, infringement, inhumanity, injustice, insanity
bad  n  insecurity, insolence, instability, insult, insurgency, insurrection, insurrectionist
bad  n  interference, interrogation, intimidation, intolerance, intransigence, intrigue, intruder
bad  n  intrusion, invader, invasion, inversion, investigation, irony, irregularity, irrelevance
bad  n  irresponsibility, irritant, irritation, isolation, jab, jailbird, jealousy, jeer, jeopardy
bad  n  jerk, jinx, joke, judas, junk, kickback, kidnapper, killer, killing, killjoy, kiss of death
bad  n  kleptocracy, kleptocrat, knave, know-nothing, lackey, laggard, lame duck, land grab
bad  n  laughing stock, laughingstock, lawbreaker, lawlessness, lawsuit, layoff, laziness, leak
bad  n  leaker, leech, lemon, liability, liar, lightweight, limbo, loathing, long shot, loophole
bad  n  looter, looting, loser, loss, loudmouth, lowlife, lunacy, lunatic, lynch mob, machinations
bad  n  mafia, malady, malaise, malcontent, malfeasance, malice, malpractice, maniac, manipulation
bad  n  manipulator, manslaughter, marauder, martinet, massacre, meanness, meddler, meddling
bad  n  mediocrity, megalomaniac, meltdown, menace, mercenary, mess, miscalculation, mischief
bad  n  misconception, misconduct, miscreant, misdeed, misdemeanor, misery, misfire, misfit
bad  n  misfortune, misgiving, mishandling, mishap, misinformation, misinterpretation, misjudgment
bad  n  mismanagement, misogynist, misogyny, misrepresentation, misstep, mistake, misunderstanding
bad  n  misuse, moaner, mob, mobster, mockery, molester, money pit, monopoly, monster, monstrosity
bad  n  moron, muck, mudslinging, mugger, murder, murderer, murderers, mutiny, nail in the coffin
bad  n  naivety, narcissism, narcissist, nastiness, nationalism, nazi, neglect, negligence, nemesis
bad  n  nepotism, nervousness, nightmare, nincompoop, nitwit, non-starter, nonsense, nonstarter
bad  n  nuisance, nut, oaf, obscenity, obsession, obstacle, obstruction, obstructionism
bad  n  obstructionist, offence, offender, offense, oligarch, onslaught, opportunist, opposition
bad  n  oppression, oppressor, ordeal, ouster, outburst, outcry, outlaw, outrage, overkill
bad  n  overreach, overreaction, own goal, panderer, pandering, panic, parasite, pariah, parody
bad  n  partisanship, patsy, pawn, peril, perjurer, perjury, perpetrator, perpetrators, persecution
bad  n  perversion, pervert, pest, pestilence, pettiness, phony, photo op, pig, pirate, pitfall
bad  n  plague, plight, ploy, plunder, poison, poisoning, polarization, political stunt, pollution
bad  n  ponzi scheme, posturing, power grab, predator, predicament, prejudice, pretence, pretender
bad  n  pretense, pretext, prevarication, probe, problem, profiteer, profiteering, propaganda
bad  n  propagandist, provocateur, provocation, prude, psychopath, publicity stunt, puppet, purge
bad  n  pushover, quack, quagmire, quandary, quarrel, quid pro quo, quitter, rabble-rouser
bad  n  race to the bottom, racism, racist, racket, racketeer, radical, radicalism, rage, rant
bad  n  ranting, rape, rapist, rapists, rat, rebuke, recession, recidivist, recipe for disaster
bad  n  recklessness, recrimination, red flag, red herring, regime, regret, rejection, relic
bad  n  repression, reproach, repulsion, resentment, resignation, resistance, revenge, revolt
bad  n  ridicule, rift, rigidity, riot, rioter, rip-off, ripoff, risk, rogue, rot, rubber stamp
bad  n  rubbish, ruckus, rudeness, ruin, ruse, sabotage, saboteur, sadist, sadness, savage, savagery
bad  n  scam, scam artist, scammer, scandal, scandals, scapegoat, scarcity, scare tactic
bad  n  scaremongering, schemer, schism, scoundrel, scourge, scrutiny, scum, sedition, self-dealing
bad  n  self-interest, selfishness, sellout, serial killer, setback, sewer, sexism, sexist, sham
bad  n  shambles, shame, shell game, shenanigans, shill, shortage, shortcoming, shortfall, showboat
bad  n  sickness, sin, sinner, skepticism, slap in the face, slaughter, sleaze, sleazebag
bad  n  slippery slope, slob, slump, slur, slush fund, smear, smokescreen, smugness, snag, snake
bad  n  snake oil, snitch, snob, snub, sociopath, sore loser, spat, spite, spoiler, squabble
bad  n  stagnation, stain, stalemate, stalker, standoff, stench, step back, step backward, stigma
bad  n  stinker, stonewalling, stooge, straitjacket, stranglehold, strife, stumbling block, stunt
bad  n  stupidity, subterfuge, subversion, sucker, superstition, surrender, suspect, swamp, swindle
bad  n  swindler, sycophant, taboo, tailspin, tantrum, tax hike, terror, terrorism, terrorist, thief
bad  n  threat, thug, thuggery, timebomb, tinderbox, tirade, tirades, toady, torment, torture
bad  n  torturer, tough sell, toxicity, tragedies, tragedy, traitor, traitors, transgression, trap
bad  n  trash, trauma, travesties, travesty, treachery, treason, trickery, trickster, troll, trouble
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
bad-thing  n  arms race, arson, assault, attack, backlog, bankruptcy, bias, blackmail, blackout
bad-thing  n  bloodshed, bottleneck, breach, bribery, bullying, bureaucracy, burnout, cancer
bad-thing  n  carnage, cartel, casualty, catastrophe, censorship, chaos, cheating, child labor
bad-thing  n  cholera, climate change, coercion, collapse, collusion, conflict, contagion
bad-thing  n  contamination, contraband, corruption, coup, crackdown, crime, crime wave, criminal
bad-thing  n  crisis, cruelty, cyberattack, cybercrime, damage, danger, death, debt, deficit
bad-thing  n  deforestation, delay, depression, destruction, deterioration, dictator, dictatorship
bad-thing  n  disaster, discrimination, disease, disinformation, disorder, dispute, disruption
bad-thing  n  domination, doping, downtime, downturn, drought, drug, drug dealer, drug trafficking
bad-thing  n  dumping, ebola, emission, enemy, epidemic, erosion, escalation, espionage, evil
bad-thing  n  exploitation, extortion, extremism, extremist, failure, fake news, famine, fear
bad-thing  n  fentanyl, flood, food insecurity, forced labor, foreclosure, fraud, fraudster
bad-thing  n  friction, gang, gangster, genocide, global warming, greed, gridlock, gun violence
bad-thing  n  harassment, hardship, harm, hate, hate crime, hatred, hazard, hegemony, homelessness
bad-thing  n  homicide, hostility, human trafficking, hunger, hurricane, illness, imbalance
bad-thing  n  impunity, incompetence, inequality, infection, inflation, injury, injustice
bad-thing  n  insecurity, instability, insurgent, interference, intimidation, intolerance, invasion
bad-thing  n  jobless, joblessness, kidnapping, lawlessness, layoff, looting, loss, malaria
bad-thing  n  malnutrition, massacre, measles, militant, militia, misconduct, misery, misinformation
bad-thing  n  mistake, misuse, money laundering, monopoly, murder, nazism, nepotism, nuclear war
bad-thing  n  obesity, obstacle, occupation, opioid, oppression, outbreak, overdose, overfishing
bad-thing  n  pain, pandemic, panic, persecution, pest, piracy, poaching, polarization, polio
bad-thing  n  pollutant, pollution, poverty, predator, price gouging, profiteering, protectionism
bad-thing  n  provocation, racism, racist, ransomware, rape, rebel, recession, red tape, repression
bad-thing  n  riot, risk, robbery, sabotage, sanction, scam, scarcity, separatism, setback, sexism
bad-thing  n  shortage, slavery, slowdown, slump, smuggler, smuggling, speculation, stagnation
bad-thing  n  starvation, stereotype, stress, strife, suffering, suicide, surplus capacity
bad-thing  n  tax evasion, tension, terror, terrorism, terrorist, theft, threat, thug, torture
bad-thing  n  toxin, trafficker, trafficking, tuberculosis, tyranny, uncertainty, unemployment
bad-thing  n  unrest, vandalism, violence, virus, volatility, vulnerability, war, warming, waste
bad-thing  n  wildfire, wrongdoing, xenophobia
# A tie to someone; says nothing about whoever has it.
relation  n  accused, accuser, admirer, adversary, adviser, advocate, aide, alliance, ally, anger
relation  n  antagonist, appeal, applause, arrest, associate, attack, attacker, backer, backing
relation  n  campaign, case, challenger, champion, colleague, confidant, confidence, critic
relation  n  criticism, death, defeat, defence, defender, defense, detractor, devotee, donor, doubt
relation  n  endorsement, enemy, enthusiast, expert, fan, favorite, favourite, fear, foe, follower
relation  n  fondness, foundation, friend, guru, hater, hope, indictment, insider, interest
relation  n  interrogation, investigation, killing, lawsuit, leader, loss, love, loyalist, mentor
relation  n  murder, objection, observer, opponent, overture, partner, partnership, patron, plan
relation  n  pledge, praise, pressure, probe, promise, proposal, protege, protest, rally, rebuke
relation  n  recognition, resistance, respect, reward, rival, role, sceptic, scrutiny, service
relation  n  skeptic, speech, statement, support, supporter, supporters, surrogate, suspect
relation  n  suspicion, sympathizer, testimony, thanks, threat, trial, tribute, trust, veteran
relation  n  victim, victory, warning, win, worry
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
object-good  p  a boon for, a boon to, a boost for, a boost to, a gift to, a win for, acceptance of
object-good  p  acclaim for, acknowledgment of, adherence to, adherent of, admiration for
object-good  p  admirer of, admirers of, advocate for, advocate of, advocates for, advocates of
object-good  p  affection for, affinity for, affinity with, agreeable to, agreement with
object-good  p  aligned with, allegiance to, alliance with, allied with, allies of, ally of
object-good  p  amazed by, appetite for, applause for, appreciation for, appreciation of
object-good  p  appreciative of, approval of, approving of, argument for, arguments for, awe of
object-good  p  backer of, backers of, backing for, beholden to, belief in, believer in
object-good  p  believers in, beneficial for, beneficial to, benefit for, benefit to, better for
object-good  p  breakthrough for, breakthrough in, bullish on, case for, champion of, champions of
object-good  p  cheerleader for, comfort to, comfortable with, commitment to, committed to
object-good  p  confidence in, confident about, confident in, confident of, congratulations to
object-good  p  content with, convinced by, convinced of, crazy about, credit to, crucial for
object-good  p  crucial to, dedicated to, dedication to, defence of, defender of, defenders of
object-good  p  defense of, delight at, delight in, delighted at, delighted by, delighted with
object-good  p  deserving of, desire for, desirous of, devoted to, devotee of, devotion to
object-good  p  eager for, eagerness for, encouraged by, encouragement for, encouragement to
object-good  p  endorsement for, endorsement of, enjoyment of, enthralled by, enthused about
object-good  p  enthusiasm about, enthusiasm for, enthusiastic about, envious of, envy of
object-good  p  essential for, essential to, excited about, excitement about, excitement over
object-good  p  faith in, faithful to, fan of, fans of, fascinated by, fascination with
object-good  p  favorable to, favorable toward, favourable to, follower of, followers of, fond of
object-good  p  fondness for, for the sake of, friend of, friendly to, friendly toward
object-good  p  friendly with, friends of, generous to, generous toward, glad about, glad for
object-good  p  glad of, good for, good news for, goodwill toward, grateful for, grateful to
object-good  p  gratitude for, gratitude to, great for, happy about, happy for, happy with
object-good  p  heartened by, high on, high regard for, homage to, honored by, hope for
object-good  p  hopeful about, hopeful for, hopes for, important for, important to, impressed by
object-good  p  impressed with, in agreement with, in alliance with, in awe of, in defence of
object-good  p  in defense of, in favor of, in favour of, in harmony with, in honor of, in honour of
object-good  p  in keeping with, in league with, in line with, in love with, in solidarity with
object-good  p  in step with, in support of, in sympathy with, in sync with, in thrall to
object-good  p  indispensable to, inspired by, intent on, interested in, keen for, keen on, kind to
object-good  p  kind words for, kinship with, lenient on, lenient with, love for, love of, lover of
object-good  p  lovers of, loyal to, loyalty to, mandate for, moved by, nice to, no objection to
object-good  p  no objections to, no problem with, no quarrel with, nothing against
object-good  p  nothing wrong with, on board with, on the same page as, on the side of, open to
object-good  p  optimism about, optimistic about, optimistic for, optimistic on, partial to
object-good  p  partner of, passion for, passionate about, patience for, patient with, pleased about
object-good  p  pleased at, pleased by, pleased with, positive about, positive on, praise for
object-good  p  predisposed to, preference for, pride in, proponent of, proponents of
object-good  p  protection for, protection of, protective of, proud of, ray of hope for
object-good  p  receptive to, recognition for, recognition of, regard for, relief at, relief for
object-good  p  relieved at, relieved by, respect for, respectful of, reverence for
object-good  p  satisfaction with, satisfied with, soft on, soft spot for, solidarity to
object-good  p  solidarity with, step toward, steps toward, success for, support for, support to
object-good  p  supporter of, supporters of, supportive of, sympathetic to, sympathetic toward
object-good  p  sympathetic with, sympathies for, sympathy for, taken with, taste for, thankful for
object-good  p  thankful to, thanks for, thanks to, thrilled about, thrilled at, thrilled by
object-good  p  thrilled with, tolerance for, tolerance of, tolerant of, tribute to, triumph for
object-good  p  trust in, trusting of, understanding of, useful for, useful to, valuable to
object-good  p  victory for, victory of, vital for, vital to, vote for, votes for, warm words for
object-good  p  way forward for, welcome for, welcoming of, well-disposed toward, willingness for
object-good  p  win for, win of, wishes for, worthy of, yearning for, zeal for
# Phrases against what follows them.
object-bad  p  a halt to, accusation against, action against, afraid of, against, allegation against
object-bad  p  allergic to, an end to, anger at, angry about, angry at, angry with, annoyed at
object-bad  p  annoyed by, annoyed with, antipathy to, antipathy toward, anxious about, appalled at
object-bad  p  appalled by, apprehensive about, ashamed of, assault on, at odds with
object-bad  p  at the expense of, at war with, attack on, averse to, aversion to, backlash against
object-bad  p  backlash to, bad for, bad news for, ban on, bemused by, bent on destroying
object-bad  p  bias against, bitter about, bitter at, blame on, blow to, bored with, boycott of
object-bad  p  broadside against, burdened by, campaign against, case against, case for impeaching
object-bad  p  challenge to, charge against, charges against, clash with, clashes with
object-bad  p  complaint about, complaint against, complaint over, complaints about
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
object-bad  p  ill-disposed toward, impatient for the end of, impatient with, impervious to
object-bad  p  in defiance of, in opposition to, in protest at, in protest of, in violation of
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
subject-good  p  a step up, a success, a success story, a vote of confidence, a win-win
subject-good  p  above reproach, ahead of, ahead of his time, ahead of the curve, ahead of the game
subject-good  p  ahead of the pack, as good as gold, at his best, at its best, at the forefront
subject-good  p  at the top of his game, beyond doubt, beyond reproach, can be trusted
subject-good  p  close the gap, come out ahead, come out on top, come to the rescue
subject-good  p  cut through the noise, deserve credit, deserve praise, deserve respect
subject-good  p  deserve to win, do a good job, do a great job, do his best, do the right thing
subject-good  p  do well, draw a crowd, earn his place, fit for purpose, for the better
subject-good  p  free of corruption, full of promise, get it right, get results, get things done
subject-good  p  go down well, good to go, hands down, have a point, have integrity, have it right
subject-good  p  have promise, have the courage, have the edge, have the guts
subject-good  p  head and shoulders above, hit the ground running, hit the nail on the head
subject-good  p  hold his own, hold the upper hand, in a class of his own, in a league of his own
subject-good  p  in good faith, in good hands, in good shape, in good standing, in high spirits
subject-good  p  in the clear, in the lead, in top form, keep his word, know what he is doing
subject-good  p  long overdue, made the difference, make a difference, make progress, on a roll
subject-good  p  on firm footing, on message, on pace to win, on the ball, on the front foot
subject-good  p  on the mend, on the right path, on the right side of history, on the right track
subject-good  p  on the rise, on top, on top of the world, on track, one of a kind, one of the best
subject-good  p  one of the greatest, out in front, over the moon, pass with flying colors
subject-good  p  pave the way, play a constructive role, play a vital role, raise the bar
subject-good  p  ready to lead, right on, rise to the occasion, safe and sound, second to none
subject-good  p  set an example, set the standard, set the tone, stand the test of time
subject-good  p  take a stand, take care of, take the initiative, tell it like it is, the real deal
subject-good  p  to be commended, to be praised, too good to fail, top of the class, turn the tide
subject-good  p  up to the job, up to the task, well placed, win hearts and minds, win the day
subject-good  p  with distinction, with honor, without fault, worth it, worth the effort
subject-good  p  worth the wait
# Phrases against their subject.
subject-bad  p  a bad idea, a bad thing, a far cry from, a long way from, a mixed blessing
subject-bad  p  a no-brainer to reject, a slap in the face, a step back, a step backward
subject-bad  p  a step in the wrong direction, a thing of the past, a waste of money
subject-bad  p  a waste of time, above the law, add insult to injury, afraid of his own shadow
subject-bad  p  all talk, an affront to, an insult to, asking for trouble, asleep at the wheel
subject-bad  p  at a dead end, at death's door, at each other's throats, at fault, at fault for
subject-bad  p  at loggerheads, at sea, at the mercy of, backed into a corner
subject-bad  p  barking up the wrong tree, be held accountable, bear responsibility, behind bars
subject-bad  p  behind closed doors, behind the curve, behind the times, beneath contempt
subject-bad  p  beneath the dignity, bereft of, beside the point, beyond belief, beyond repair
subject-bad  p  beyond the pale, blood on his hands, blow his top, blow smoke, broken promises
subject-bad  p  by the wayside, can not be trusted, clutch at straws, clutching at straws
subject-bad  p  come under attack, come under criticism, come under fire, come under scrutiny
subject-bad  p  come up empty, complicit in, contrary to the facts, cost jobs, cost lives
subject-bad  p  cross the line, crying wolf, dead in the water, dead on arrival, dead wrong
subject-bad  p  deserve blame, devoid of, do more harm than good, down and out, down the drain
subject-bad  p  down the tubes, draw criticism, draw fire, draw ire, dying on the vine
subject-bad  p  eat his words, face accusations, face allegations, face an uphill battle
subject-bad  p  face backlash, face charges, face criticism, face jail, face pressure, faced charges
subject-bad  p  fall apart at the seams, fall on deaf ears, fall on hard times, fan the flames of
subject-bad  p  far from perfect, fatally flawed, flat on its face, flirting with disaster
subject-bad  p  for the worse, full of holes, full of lies, get away with murder, get it wrong
subject-bad  p  go down in flames, go too far, go up in smoke, grasping at straws, guilty as charged
subject-bad  p  guilty of, hanging by a thread, have a conflict of interest, have blood on his hands
subject-bad  p  have failed, have gone too far, have no business, have no clue, have no credibility
subject-bad  p  have no idea, have no place, have no plan, have no right, have no shame
subject-bad  p  have nothing to offer, hell-bent on, hide the truth, hit a snag, hit a wall
subject-bad  p  hit rock bottom, in a bad way, in a bind, in a mess, in a state of denial
subject-bad  p  in a tailspin, in bad faith, in bad shape, in bed with, in cahoots, in chaos
subject-bad  p  in contempt, in crisis, in custody, in denial, in dire straits, in disarray
subject-bad  p  in disgrace, in exile, in free fall, in handcuffs, in hiding, in hot water, in jail
subject-bad  p  in jeopardy, in limbo, in over his head, in peril, in poor taste, in prison
subject-bad  p  in ruins, in shambles, in tatters, in the dark, in the doghouse, in the doldrums
subject-bad  p  in the pocket of, in the red, in the wrong, in trouble, in turmoil, in violation of
subject-bad  p  jump to conclusions, know nothing, lack courage, lack credibility, lack experience
subject-bad  p  lack judgment, lack substance, lack vision, lacking in, last resort of, lead nowhere
subject-bad  p  leave much to be desired, lose credibility, lose sight of, lose support
subject-bad  p  lose the trust, lost touch, make a mistake, make a mockery of, make excuses
subject-bad  p  make false claims, make matters worse, make no sense, make things worse
subject-bad  p  makes no sense, mired in, miss the point, missing in action, more harm than good
subject-bad  p  no better than, no laughing matter, no stranger to controversy, not above
subject-bad  p  not enough, not fit for purpose, not fit to, not good enough, not qualified to
subject-bad  p  not serious, not the answer, not the solution, not the way, not up to
subject-bad  p  nothing more than, nothing short of a disaster, null and void, off base, off course
subject-bad  p  off his rocker, off the mark, off the rails, on borrowed time, on death row
subject-bad  p  on its last legs, on life support, on shaky ground, on the back foot, on the brink
subject-bad  p  on the defensive, on the hook, on the losing side, on the rocks, on the ropes
subject-bad  p  on the run, on the verge of collapse, on the wane, on the warpath, on the wrong side
subject-bad  p  on the wrong side of history, on the wrong track, on thin ice, on trial
subject-bad  p  open to abuse, out of bounds, out of control, out of his depth, out of ideas
subject-bad  p  out of line, out of order, out of step, out of the loop, out of touch, out of work
subject-bad  p  out to get, over his head, over the top, part of the problem, past its prime
subject-bad  p  pay the price, paying the price, plagued by, play fast and loose, play with fire
subject-bad  p  playing politics, plumb the depths, push the envelope too far, put lives at risk
subject-bad  p  putting lives at risk, reap what you sow, riddled with, rife with, ruffle feathers
subject-bad  p  run its course, run out of steam, running scared, shoot himself in the foot
subject-bad  p  shot in the foot, sitting duck, skating on thin ice, soft on crime, stuck in the mud
subject-bad  p  stuck in the past, subject to abuse, take a beating, take a hit, take credit for
subject-bad  p  the culprit, the wrong answer, the wrong approach, the wrong choice
subject-bad  p  the wrong direction, the wrong man, the wrong way, throw under the bus, to blame
subject-bad  p  toe the line, too big for his boots, too far, too little too late, too weak to
subject-bad  p  turn a deaf ear, turn ugly, under a cloud, under arrest, under attack, under fire
subject-bad  p  under indictment, under investigation, under scrutiny, under siege
subject-bad  p  under the influence, under the thumb of, unfit for, unwilling to, up in arms
subject-bad  p  up the creek, up to no good, way off, weak on, weak on crime, without a clue
subject-bad  p  without merit, without principle, without shame, worse off, worst of all
subject-bad  p  wrapped up in, wreak havoc, wrong-footed
