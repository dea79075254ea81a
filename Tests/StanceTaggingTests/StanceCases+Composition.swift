extension StanceCases {
  /// Invented statements on how words compose: deeds that are judged, denials of denials, conditions,
  /// what would be without the target. Written before anyone had seen what comes out for them.
  static let compositionTable = """
    support  -  harbour tax  We can't not back the harbour tax.
    support  -  reform  No one here is against the reform.
    support  -  trial  Nobody disputes that the trial was worthwhile.
    oppose  -  licence fee  I don't think anyone still wants the licence fee.
    support  -  ferry  It is not true that the ferry harms the bay.
    support  -  free school meals  Not a single parent has complained about free school meals.
    ? support  -  midwives  You won't hear me criticise the midwives.
    oppose  demand  quotas  Brussels must end the quotas.
    oppose  call  parking charge  The council should scrap the parking charge.
    oppose  call  export ban  Growers urged ministers to lift the export ban.
    oppose  call  curfew  We call on the governor to drop the curfew.
    support  call  night bus  Students begged the city to restore the night bus.
    support  call  solar subsidies  The government ought to keep solar subsidies.
    oppose  call  boycott  It is time to end the boycott.
    oppose  demand  levy  The levy has to go.
    support  demand  library  The library has to stay open.
    oppose  demand  toll  We want the toll abolished.
    support  demand  bypass  We want the bypass built.
    support  -  pact  It would be a mistake to tear up the pact.
    oppose  -  airport  It would be a mistake to expand the airport.
    support  -  fund  It was foolish to cut the fund.
    oppose  -  loan  It was wrong to approve the loan.
    support  -  inquiry  It is high time to open the inquiry.
    support  -  grant  Scrapping the grant would be reckless.
    oppose  -  tunnel  Building the tunnel would be madness.
    support  -  ban  Lifting the ban would endanger children.
    oppose  -  ban  Lifting the ban would save thousands of jobs.
    support  -  treaty  Leaving the treaty would leave us isolated.
    support  -  health act  The repeal of the health act is a disaster.
    support  -  clinic  The closure of the clinic is a scandal.
    oppose  -  mine  The reopening of the mine would be a catastrophe.
    oppose  -  tariff  The removal of the tariff is good news for growers.
    support  -  coach  The sacking of the coach was unfair.
    support  -  orchestra  Cuts to the orchestra would be shameful.
    support  -  tablet  The tablet cut the risk of heart attacks.
    support  -  checks  The checks reduce the danger of fraud.
    support  -  seat belts  Seat belts save lives.
    oppose  -  pesticide  The pesticide raises the risk of cancer.
    oppose  -  merger  There is no place for the merger in this market.
    oppose  -  coal power  There is no future for coal power.
    oppose  -  doping  There is no room for doping in our sport.
    oppose  -  trade war  A trade war is in nobody's interest.
    oppose  -  trade war  Nobody wins from a trade war.
    support  -  accord  The accord is in everyone's interest.
    support  -  law  The law protects the vulnerable.
    oppose  -  budget  The budget punishes the poor.
    oppose  -  scheme  The scheme rewards the rich.
    support  -  patrols  The patrols will hurt smugglers.
    support  -  rule  The rule will frustrate tax cheats.
    support  -  app  The app makes life harder for fraudsters.
    oppose  -  rule  The rule makes life harder for farmers.
    support  -  app  The app makes life easier for patients.
    support  -  new bridge  The new bridge cannot come soon enough.
    oppose  -  consultation  The so-called consultation was held on a Sunday night.
    oppose  distancing  peace plan  Few trust the so-called peace plan.
    oppose  -  bank  The bank failed to protect savers.
    support  -  envoy  The envoy managed to secure a truce.
    oppose  -  minister  The minister refused to apologise.
    oppose  -  agency  The agency neglected to warn residents.
    oppose  -  keeper  The keeper never learned to deal with crosses.
    support  -  rail  Rail is better than road for this valley.
    oppose  -  road  Rail is better than road for this valley.
    oppose  -  new timetable  The new timetable is worse than the old one.
    support  -  old timetable  The new timetable is worse than the old timetable.
    support  -  vaccine  Nothing works better than the vaccine.
    oppose  -  offer  The offer is less generous than last year's.
    oppose  conditional-offer  sanctions  If the sanctions are lifted, we will resume talks.
    oppose  threat  tariffs  If the tariffs go ahead, we will retaliate.
    oppose  threat  closure  We will strike unless the closure is cancelled.
    support  -  contract  Without the contract, the yard would close.
    oppose  -  lockdown  We would have been better off without the lockdown.
    oppose  -  tax  Growth would be stronger without the tax.
    support  -  stimulus  Things would be worse without the stimulus.
    ? support  -  dam  Had the dam not been built, the town would have drowned.
    neutral  -  drug  It is unclear whether the drug works.
    neutral  -  deal  Members asked whether the deal was fair.
    neutral  -  plan  She did not say whether she would back the plan.
    neutral  -  satellite  We do not yet know if the satellite is damaged.
    oppose  -  war  Although some see benefits, the war is a mistake.
    support  -  reform  Even if it costs us seats, the reform is right.
    oppose  -  deal  The deal may look generous, but it is a trap.
    support  -  striker  He is slow, but the striker is the best finisher we have.
    oppose  -  tariffs  Even if the tariffs bring some jobs back, they hurt consumers.
    oppose  -  subsidy  I don't believe the subsidy helps anyone.
    oppose  -  wall  I do not think the wall makes us safer.
    support  -  wall  I do not think the wall is a waste of money.
    oppose  -  policy  I doubt the policy will work.
    support  -  policy  I have no doubt the policy will work.
    oppose  -  ruling  The ruling sets a dangerous precedent.
    support  -  ruling  The ruling is a victory for tenants.
    oppose  -  ruling  The ruling is a blow to tenants.
    oppose  -  fireworks  Fireworks terrify animals.
    support  -  festival  The festival brings the whole town together.
    oppose  -  landlord  The landlord left families without heating.
    oppose  -  operator  The operator put profit before safety.
    support  -  firefighters  The firefighters risked their lives to save ours.
    oppose  -  chairman  The chairman should resign.
    oppose  -  chairman  The chairman has lost the trust of the staff.
    support  -  chairman  The chairman has our full confidence.
    oppose  -  theory  There is no evidence for the theory.
    support  -  theory  The evidence for the theory is overwhelming.
    oppose  -  paper  The paper is riddled with errors.
    support  -  telescope  The telescope will transform astronomy.
    oppose  -  study  The study ignores the most obvious explanation.
    support  -  method  The method is simple, cheap and reliable.
    neutral  -  method  The method uses two lasers and a mirror.
    neutral  -  comet  The comet passes every seventy years.
    oppose  -  video review  Video review is ruining the game.
    support  -  captain  The captain was magnificent.
    oppose  -  referee  The referee cost us the match.
    support  -  rookie  The rookie saved the season.
    neutral  -  captain  The captain will miss the match on Sunday.
    oppose  -  takeover  Shareholders are right to reject the takeover.
    oppose  -  takeover  Shareholders should vote down the takeover.
    support  -  takeover  Shareholders have nothing to fear from the takeover.
    support  -  takeover  The takeover makes sense.
    oppose  -  chief executive  The chief executive misled investors.
    support  -  start-up  The start-up has delivered on its promises.
    neutral  -  start-up  The start-up employs forty people.
    oppose  -  fare rise  Passengers are furious about the fare rise.
    oppose  -  fare rise  Passengers cannot afford the fare rise.
    support  -  cycle lane  Most traders have come round to the cycle lane.
    oppose  -  cycle lane  The cycle lane was a waste of money.
    support  -  pool  Losing the pool would break the heart of this town.
    oppose  -  quarry  Nobody in the village wants the quarry.
    support  -  quarry  The village needs the quarry.
    oppose  -  wind farms  Wind farms spoil the view.
    neutral  -  quarry  The quarry lies two miles from the village.
    neutral  -  road  Work on the road starts in April.
    support  -  migrants  Migrants deserve a fair hearing.
    oppose  -  smugglers  The smugglers must be stopped.
    support  -  refugees  We must protect the refugees.
    oppose  -  rebels  The army vowed to crush the rebels.
    oppose  -  price controls  Price controls have never worked.
    ? support  -  price controls  Price controls kept families afloat.
    ? oppose  -  union  The union is holding the city hostage.
    support  -  union  The union won a fair deal for drivers.
    neutral  -  senator  The senator arrived at noon.
    oppose  -  euro  Joining the euro would be a leap into the dark.
    support  -  NATO  NATO has kept the peace for decades.
    oppose  -  NATO  NATO should never have expanded.
    support  -  nuclear energy  There is no alternative to nuclear energy.
    support  -  dialogue  Only dialogue can end the conflict.
    oppose  -  unilateral measures  We reject unilateral measures in any form.
    oppose  -  protectionism  Protectionism leads nowhere.
    support  -  open markets  Our prosperity rests on open markets.
    oppose  -  embargo  The embargo has achieved nothing.
    oppose  -  embargo  Sixty years of the embargo have brought only misery.
    support  -  ceasefire  We hope the ceasefire holds.
    oppose  -  ceasefire  The ceasefire only gives the enemy time to rearm.
    support  -  hospital  The hospital saved my daughter's life.
    oppose  -  hospital  The hospital lost my daughter's records.
    oppose  -  drug  Doctors warn that the drug can damage the liver.
    ? support  -  screening  Screening works, and the screening must go on.
    oppose  -  vaping  Vaping is far from harmless.
    support  -  diet  The diet did me a world of good.
    oppose  -  diet  The diet did more harm than good.
    neutral  -  diet  The diet consists of fish and vegetables.
    neutral  -  hearing  The hearing was adjourned until Thursday.
    neutral  -  tariffs  The tariffs were first imposed in 2018.
    neutral  -  interest rates  Interest rates stood at four percent.
    # A second set, as little seen: judged nouns, rhetorical questions, facts beside verdicts
    oppose  -  levy  We want nothing to do with the levy.
    oppose  -  levy  The levy must not be allowed to stand.
    support  -  levy  Repealing the levy would be an act of folly.
    ? oppose  -  levy  Anyone who defends the levy is deluding himself.
    support  -  embassy  Reopening the embassy is the right thing to do.
    oppose  -  embassy  It makes no sense to reopen the embassy.
    support  -  truce  There can be no lasting peace without the truce.
    oppose  -  airline  The airline has treated its passengers shamefully.
    support  -  airline  The airline went out of its way to help stranded families.
    oppose  -  pipeline  The pipeline has brought nothing but trouble.
    support  -  pipeline  The pipeline will bring down prices.
    support  -  price cap  The price cap shields pensioners from soaring bills.
    oppose  -  price cap  The price cap has scared away investors.
    support  -  nurse  The nurse could not have been kinder.
    oppose  -  surgeon  The surgeon ought to be struck off.
    support  -  surgeon  The surgeon worked miracles.
    neutral  -  surgeon  The surgeon operates on Tuesdays.
    oppose  -  goalkeeper  The goalkeeper let in three soft goals.
    support  -  goalkeeper  The goalkeeper kept us in the match.
    oppose  -  pitch  The pitch was a disgrace.
    support  -  new manager  The new manager has turned the club around.
    oppose  -  new manager  The new manager is out of his depth.
    neutral  -  new manager  The new manager takes over in June.
    support  -  particle detector  The particle detector exceeded all expectations.
    oppose  -  journal  The journal should retract its claims.
    oppose  -  hypothesis  The data flatly contradict the hypothesis.
    ? support  -  hypothesis  Every experiment so far has confirmed the hypothesis.
    neutral  -  hypothesis  Researchers will test the hypothesis next year.
    support  -  supermarket  We would be lost without the supermarket.
    oppose  -  supermarket  The supermarket squeezes its suppliers dry.
    support  -  bond issue  Voters should approve the bond issue.
    oppose  -  bond issue  Voters would be wise to reject the bond issue.
    support  -  mayor  The mayor deserves another term.
    oppose  -  mayor  The mayor has broken every promise she made.
    neutral  -  mayor  The mayor was elected in 2019.
    support  -  ban  The ban is working.
    oppose  -  ban  The ban isn't working.
    ? support  -  ban  Calls to lift the ban are irresponsible.
    oppose  -  ban  Ministers are under pressure to lift the ban.
    support  -  curfew  Ending the curfew now would cost lives.
    oppose  -  curfew  Ending the curfew cannot wait.
    support  -  alliance  We will never turn our backs on the alliance.
    oppose  -  alliance  The alliance is obsolete.
    oppose  -  strikes  The strikes do nothing but punish commuters.
    support  -  strikers  The strikers have every right to be angry.
    oppose  -  trade deal  The trade deal sells our farmers down the river.
    support  -  trade deal  The trade deal opens new markets for our farmers.
    oppose  -  trade deal  No trade deal is better than this trade deal.
    support  -  tariffs  Without tariffs our steel mills would be gone.
    oppose  -  tariffs  Tariffs push up prices for everyone.
    support  -  lower tariffs  Lower tariffs would benefit both sides.
    oppose  -  export controls  We call for the immediate removal of export controls.
    oppose  -  visa rules  Tightening the visa rules was a grave error.
    support  -  visa scheme  Ending the visa scheme was short-sighted.
    support  -  whistleblower  The prosecution of the whistleblower is an outrage.
    oppose  -  general  The general must answer for his crimes.
    ? support  -  general  The charges against the general are baseless.
    support  -  vaccine  Fears about the vaccine are unfounded.
    oppose  -  vaccine  Doubts about the vaccine are growing.
    support  -  clinic  Criticism of the clinic is unfair.
    oppose  -  clinic  Complaints about the clinic have doubled.
    oppose  -  app  The app is more trouble than it is worth.
    support  -  app  The app is worth its weight in gold.
    oppose  -  film  The film is neither funny nor clever.
    support  -  film  The film is both funny and clever.
    oppose  -  tower  Hardly anyone in the district likes the tower.
    support  -  tower  Hardly anyone in the district objects to the tower.
    oppose  -  reform  The reform does not go far enough.
    oppose  -  reform  The reform goes too far.
    support  -  reform  The reform is long overdue.
    ? oppose  -  reform  The reform benefits only the rich.
    oppose  -  amnesty  The amnesty lets criminals off the hook.
    support  -  amnesty  The amnesty gives thousands a second chance.
    ? neutral  -  amnesty  The amnesty covers offences committed before May.
    oppose  -  dam  Who needs the dam?
    oppose  -  dam  What good is the dam?
    oppose  -  dam  Why on earth would we build the dam?
    neutral  -  dam  When will the dam be finished?
    neutral  -  dam  He wondered how the dam would affect the river.
    neutral  -  dam  The dam is 90 metres high.
    support  -  garden  The garden is the pride of the village.
    oppose  -  depot  The depot is an eyesore.
    oppose  -  depot  We do not want the depot in our back yard.
    support  -  school  The school has transformed the lives of its pupils.
    oppose  -  school  The school turned away disabled children.
    support  -  teacher  Her pupils adore the teacher.
    oppose  -  exam  The exam puts children under needless strain.
    oppose  -  homework  Homework is pointless.
    ? support  -  recycling  Recycling pays.
    oppose  -  plastic bags  The sooner we get rid of plastic bags, the better.
    support  -  electric cars  Electric cars are the future.
    oppose  -  electric cars  Electric cars are not as green as they seem.
    support  -  chancellor  I have the greatest respect for the chancellor.
    oppose  -  chancellor  I have run out of patience with the chancellor.
    oppose  -  chancellor  The chancellor knew the risks and did nothing.
    support  -  chancellor  The chancellor did all he could.
    support  -  bill  If the bill fails, thousands will lose their homes.
    oppose  -  bill  If the bill passes, thousands will lose their homes.
    support  -  talks  We hope that the talks succeed.
    oppose  -  talks  The talks are going nowhere.
    neutral  -  talks  The talks last two days.
    oppose  -  offer  The offer is an insult.
    support  -  offer  We would be mad to turn down the offer.
    oppose  -  offer  We would be mad to accept the offer.
    support  -  offer  The offer is too good to refuse.
    oppose  -  war  We should never have gone to war, and the war must end.
    support  -  peacekeepers  Withdrawing the peacekeepers would invite chaos.
    oppose  -  militia  The militia terrorises villagers.
    oppose  -  surveillance  Surveillance has no place in a free society.
    ? support  -  press freedom  Attacks on press freedom must stop.
    oppose  criticism  inspectors  Had the inspectors checked the wiring, the house would still be standing.
    oppose  criticism  board  Had the board done its job, the fund would have been safe.
    support  praise  warning network  If the warning network had existed, thousands would have walked uphill in time.
    ? oppose  criticism  keeper  We would have won if the keeper had stayed on his line.
    oppose  criticism  open letter  I doubt that the open letter was a good idea.
    ? support  -  trial  We deny that the trial harmed anyone.
    oppose  criticism  bypass  The bypass is a plan nobody wants.
    oppose  -  early release  Early release is something we will never accept.
    oppose  -  report  The report is devoid of evidence.
    oppose  -  manual  The manual is full of errors.
    support  denial  valley school  The valley school is neither empty nor expensive.
    oppose  criticism  merger  The merger made no commercial sense.
    support  -  bill  The bill poses no threat to anyone.
    oppose  criticism  insurer  The insurer still has not paid a cent.
    ? oppose  criticism  mayor  The mayor did not even read the plan.
    neutral  -  railway  The railway no longer serves the valley.
    oppose  -  tariff  Instead of the tariff, we need open markets.
    oppose  -  police  I thanked the neighbours who came, but not the police.
    support  hope  truce  We strive for a truce that lasts.
    oppose  -  casino  There will be no casino in this town.
    support  warning  pool  Closing the pool would rip the heart out of this town.
    support  criticism  fund  Cutting the fund before May, as some suggest, would be a mistake.
    oppose  demand  levy  The levy must go.
    oppose  call  levy  The levy should go.
    support  praise  telescope  The telescope is one of the finest ever built.
    support  praise  festival  The festival is the finest in the north.
    ? oppose  -  cabinet  How much longer must we put up with this cabinet?
    oppose  -  judge  We refuse to work with the judge again.
    support  -  volunteers  We cannot speak too highly of the volunteers.
    support  -  speed limit  The speed limit may annoy a few drivers, but it has saved lives.
    oppose  threat  canal fee  We will reroute our ships if the canal fee goes up again.
    oppose  -  museum fee  We will not endorse or defend the museum fee.
    """
}
