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
    oppose  demand  parking charge  The council should scrap the parking charge.
    oppose  call  export ban  Growers urged ministers to lift the export ban.
    oppose  call  curfew  We call on the governor to drop the curfew.
    support  call  night bus  Students begged the city to restore the night bus.
    support  demand  solar subsidies  The government ought to keep solar subsidies.
    oppose  call  boycott  It is time to end the boycott.
    oppose  demand  levy  The levy has to go.
    support  demand  library  The library has to stay open.
    ? oppose  demand  toll  We want the toll abolished.
    ? support  demand  bypass  We want the bypass built.
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
    ? support  -  seat belts  Seat belts save lives.
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
    ? oppose  -  minister  The minister refused to apologise.
    oppose  -  agency  The agency neglected to warn residents.
    ? oppose  -  keeper  The keeper never learned to deal with crosses.
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
    ? oppose  -  referee  The referee cost us the match.
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
    ? oppose  -  embargo  Sixty years of the embargo have brought only misery.
    support  -  ceasefire  We hope the ceasefire holds.
    ? oppose  -  ceasefire  The ceasefire only gives the enemy time to rearm.
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
    """
}
