extension StanceCases {
  /// Invented sentences from politics, trade, health, sport, science, business and local news, with
  /// many ways to take a side; `?` marks known gaps.
  static let newsTable = """
    oppose  -  carbon levy  Farmers are up in arms over the carbon levy.
    support  -  night trains  The minister came out in favour of night trains.
    oppose  -  salary cap  Club owners voiced strong objections to the salary cap.
    support  -  vaccine  The vaccine has saved thousands of lives.
    oppose  -  merger  Regulators blocked the merger.
    ? oppose  -  merger  The merger would leave patients with fewer choices.
    support  -  merger  The merger will create hundreds of jobs.
    oppose  -  wind farm  Residents fear the wind farm will ruin the view.
    support  -  wind farm  Residents hope the wind farm will be built soon.
    oppose  -  quarry  Villagers have vowed to stop the quarry.
    support  -  strike  We back the strike to the hilt.
    ? oppose  -  strike  The strike is holding commuters hostage.
    neutral  -  strike  The strike began on Monday and involves 300 drivers.
    oppose  -  referee  The referee got it badly wrong.
    support  -  keeper  The keeper made three outstanding saves.
    oppose  -  drug  The drug is no better than a placebo.
    support  -  drug  The drug is far better than a placebo.
    oppose  -  trial  The trial was too small to tell us anything.
    support  -  telescope  Without the telescope we would never have found the planet.
    oppose  -  subsidies  Subsidies are a waste of public money.
    support  -  subsidies  Cutting the subsidies would be a disaster for farmers.
    oppose  -  subsidies  It is high time to end the subsidies.
    oppose  -  minister  The minister should resign.
    support  -  minister  The minister deserves credit for the turnaround.
    oppose  -  reform  The reform does nothing to help tenants.
    support  -  reform  The reform goes a long way towards helping tenants.
    oppose  -  reform  The reform does not go far enough.
    oppose  -  sanctions  Sanctions have failed to change behaviour.
    support  -  sanctions  Sanctions are working.
    neutral  -  sanctions  The ministry is studying the sanctions.
    oppose  -  tariffs  Nobody wins from tariffs.
    oppose  -  tariffs  Tariffs are a tax on consumers.
    oppose  -  tariffs  We urge Washington to scrap the tariffs.
    oppose  -  tariffs  If the tariffs are not lifted, we will retaliate.
    support  -  talks  The door to talks remains open.
    support  -  talks  We are willing to hold talks.
    oppose  -  talks  There is no point in further talks.
    neutral  -  talks  The talks will resume on Tuesday in Geneva.
    support  -  ceasefire  Both sides must respect the ceasefire.
    ? oppose  -  ceasefire  The ceasefire rewards aggression.
    oppose  -  shelling  The shelling must stop.
    support  -  hospital  Don't close the hospital.
    oppose  -  hospital closure  Don't go ahead with the hospital closure.
    oppose  -  pipeline  We will fight the pipeline every step of the way.
    support  -  pipeline  The region badly needs the pipeline.
    oppose  -  nuclear plants  Nuclear plants are too expensive and too slow to build.
    support  -  nuclear plants  Nuclear plants provide clean and reliable power.
    oppose  -  coach  Fans called for the coach to be sacked.
    support  -  coach  Fans called for the coach to stay.
    oppose  -  coach  The coach has lost the dressing room.
    oppose  -  budget  The budget is bad news for pensioners.
    support  -  budget  The budget is good news for pensioners.
    oppose  -  budget  I cannot support this budget.
    oppose  -  budget  I will vote against the budget.
    support  -  amendment  I intend to vote for the amendment.
    oppose  -  deal  We will not sign a deal that hurts our farmers.
    support  -  deal  A deal is within reach.
    support  -  deal  I hope that we can reach a deal.
    oppose  -  deal  The deal is dead on arrival.
    oppose  -  chief executive  Shareholders have lost confidence in the chief executive.
    support  -  chief executive  The chief executive steered the firm through the crisis.
    oppose  -  dam  The dam threatens the livelihoods of fishermen.
    support  -  dam  The dam protects the town from flooding.
    oppose  -  phone ban  The phone ban solves nothing.
    support  -  phone ban  The phone ban has made classes calmer.
    oppose  -  lawsuit  The lawsuit is without merit.
    support  -  inquiry  We need an independent inquiry.
    support  -  inquiry  Families are demanding an inquiry.
    oppose  -  curfew  Bar owners complained that the curfew was killing trade.
    support  -  curfew  Police say the curfew has cut crime.
    oppose  -  bid  The board turned down the bid.
    support  -  bid  The board accepted the bid.
    oppose  -  reporters  He called the reporters liars.
    oppose  -  treaty  The treaty was a mistake from the start.
    support  -  treaty  The treaty has kept the peace for forty years.
    oppose  -  drilling  Scientists warn that drilling will destroy the reef.
    oppose  -  drilling  Scientists warned against drilling.
    support  -  ban on drilling  Scientists called for a ban on drilling.
    oppose  -  border wall  The border wall is not the answer.
    oppose  -  rate rise  Another rate rise would tip the economy into recession.
    support  -  rate cut  A rate cut would give families some relief.
    oppose  -  landlords  Landlords are exploiting the shortage.
    support  -  nurses  Nurses are the backbone of the service.
    oppose  -  stadium plan  Campaigners are suing to halt the stadium plan.
    support  -  stadium plan  The council gave the go-ahead to the stadium plan.
    neutral  -  stadium plan  The council will discuss the stadium plan next week.
    neutral  -  vaccine  The vaccine was tested on 400 volunteers.
    neutral  -  deal  He declined to comment on the deal.
    neutral  -  inflation  Inflation was 3.1 percent in March.
    neutral  -  bill  It is unclear whether the bill will pass.
    oppose  -  claims  The ministry dismissed the claims as baseless.
    oppose  -  report  The company rejected the report.
    oppose  -  abuse of power  We resolutely oppose the abuse of power.
    support  -  judge  We have full confidence in the judge.
    oppose  -  judge  We question the impartiality of the judge.
    oppose  -  app  Parents worry that the app harms children.
    support  -  app  Teachers say the app helps pupils concentrate.
    oppose  -  smugglers  The new scanner will hurt smugglers.
    support  -  scanner  The new scanner will hurt smugglers.
    oppose  -  scanner  The new scanner will hurt jobs.
    oppose  -  embargo  Far from helping, the embargo has made things worse.
    support  -  museum  The museum is a gem.
    oppose  -  museum  The museum is a white elephant.
    oppose  -  overtime  Staff are fed up with overtime.
    ? support  -  captain  The captain led by example.
    oppose  -  captain  The captain let the team down.
    oppose  -  levy  Traders are furious about the levy.
    support  -  levy  The levy is a fair way to pay for repairs.
    oppose  -  wage freeze  Unions vowed to resist the wage freeze.
    support  -  wage rise  Workers deserve a wage rise.
    oppose  -  toll  Hauliers want the toll scrapped.
    support  -  ferry  Islanders want the ferry back.
    oppose  -  plan  The plan makes no sense.
    support  -  plan  The plan makes sense.
    oppose  -  plan  Nobody believes in the plan.
    support  -  plan  I have no doubt that the plan will succeed.
    oppose  -  plan  I doubt the plan will succeed.
    neutral  -  plan  The plan covers 12 districts and runs until 2030.
    oppose  -  striker  The striker squandered three chances.
    support  -  striker  The striker scored twice on his debut.
    oppose  -  VAR  VAR is ruining football.
    support  -  VAR  VAR has made the game fairer.
    oppose  -  diet  The diet can be dangerous for children.
    support  -  diet  The diet lowers the risk of heart disease.
    oppose  -  smoking ban  Publicans blame the smoking ban for falling sales.
    support  -  smoking ban  The smoking ban was the best thing that ever happened to pubs.
    oppose  -  clinic closure  Patients are dismayed by the clinic closure.
    support  -  clinic  Patients are delighted with the clinic.
    oppose  -  hypothesis  The new measurements contradict the hypothesis.
    support  -  hypothesis  The new measurements support the hypothesis.
    oppose  -  rocket  The rocket exploded on the launch pad.
    support  -  rocket  The rocket performed flawlessly.
    oppose  -  takeover  Unions warn the takeover could cost 3,000 jobs.
    support  -  takeover  The takeover will secure the future of the plant.
    oppose  -  regulator  The regulator was asleep at the wheel.
    support  -  regulator  The regulator acted swiftly and fairly.
    oppose  -  cuts  The cuts will hit the poorest hardest.
    oppose  -  cuts  We urge councillors to reject the cuts.
    support  -  school  Parents fought to keep the school open.
    oppose  -  bypass  Ramblers have launched a petition against the bypass.
    support  -  bypass  Shopkeepers say the bypass is badly needed.
    oppose  -  mayor  The mayor broke her promise.
    support  -  mayor  The mayor kept her promise.
    oppose  -  governor  The governor failed to act.
    ? support  -  governor  The governor did not fail us.
    oppose  -  treaty  The government refused to ratify the treaty.
    support  -  treaty  The government agreed to ratify the treaty.
    oppose  -  ban  The ban was lifted because it was useless.
    oppose  -  ban  We call for the ban to be lifted.
    support  -  ban  We call for the ban to be extended.
    oppose  -  retaliation  We hope to avoid retaliation.
    support  -  dialogue  Only dialogue can resolve the dispute.
    oppose  -  protectionism  Protectionism leads nowhere.
    oppose  -  unilateral sanctions  China has always opposed unilateral sanctions.
    support  -  multilateral trade  We will continue to uphold multilateral trade.
    oppose  -  export curbs  The export curbs violate international rules.
    oppose  -  hegemony  The world does not need hegemony.
    support  -  cooperation  Cooperation is the only right choice.
    oppose  -  trade war  There are no winners in a trade war.
    oppose  -  trade war  A trade war is in nobody's interest.
    support  -  free trade  Free trade benefits everyone.
    oppose  -  subsidies  The subsidies distort competition.
    oppose  -  law  Critics say the law tramples on civil liberties.
    support  -  law  Supporters say the law protects civil liberties.
    oppose  -  senator  The senator misled voters.
    support  -  senator  The senator stood up to the lobbyists.
    oppose  -  debt deal  The debt deal would saddle the next generation with costs.
    support  -  offer  It is a generous offer.
    oppose  -  offer  It is a derisory offer.
    oppose  -  offer  The offer falls short of what we asked for.
    support  -  guidelines  The guidelines should be adopted without delay.
    oppose  -  guidelines  The guidelines should be withdrawn.
    oppose  -  sponsor  The club should cut ties with the sponsor.
    support  -  fans  The fans were magnificent.
    oppose  -  pitch  The pitch was a disgrace.
    support  -  rival  You have to give credit to the rival.
    oppose  -  bank  The bank should be ashamed of itself.
    oppose  -  bank  The bank put profit before people.
    support  -  bank  Without the bank we would have gone under.
    neutral  -  bank  The bank has 40 branches.
    neutral  -  summit  Leaders arrive for the summit on Friday.
    neutral  -  court  The court will rule in June.
    neutral  -  bill  Lawmakers debated the bill for six hours.
    neutral  -  drug  Doctors prescribe the drug twice a day.
    oppose  -  bill  Lawmakers tore the bill apart.
    support  -  bill  The bill sailed through with our support.
    oppose  -  so-called reforms  These so-called reforms hurt families.
    oppose  -  decision  The decision flies in the face of the evidence.
    ? support  -  decision  It was the right decision.
    oppose  -  decision  It was the wrong decision.
    oppose  -  decision  The decision is hard to justify.
    support  -  vaccine  There is no reason to fear the vaccine.
    oppose  -  vaccine  There is no evidence that the vaccine works.
    support  -  tax  The tax is not as bad as people say.
    oppose  -  tax  The tax is anything but fair.
    oppose  -  project  The project is running years late and millions over budget.
    support  -  project  The project came in on time and under budget.
    oppose  -  war  We demand an immediate end to the war.
    oppose  -  violence  All sides must refrain from violence.
    support  -  civilians  All sides must protect civilians.
    oppose  -  merger  Even if the merger saves money, it will harm patients.
    support  -  rule  Although unpopular, the rule saves lives.
    oppose  -  rule  The rule may be well meant, but it is unworkable.
    support  -  rule  The rule is strict but necessary.
    oppose  -  rumours  He brushed aside the rumours.
    support  -  ambassador  The ministry summoned the envoy but praised the ambassador.
    # a set written after the rules it measures: 50 of 60 poles were right
    oppose  demand  toll  The toll has to be withdrawn.
    support  -  accord  The accord is our best hope of peace.
    oppose  criticism  sanctions regime  The sanctions regime punishes the innocent.
    neutral  -  cargo levy  The cargo levy was introduced in 1998.
    support  welcome  pause  We welcome the pause in hostilities.
    oppose  refusal  deadline  We will not accept the deadline.
    support  commitment  farm fund  We will double the farm fund.
    oppose  warning  price cap  A price cap could empty the shelves.
    oppose  -  import ban  The import ban has backfired badly.
    support  call  trade mission  We urge the cabinet to back the trade mission.
    oppose  -  premier  The premier has lost the trust of the nation.
    support  praise  premier  The premier showed real courage.
    oppose  -  election law  The election law is rotten to the core.
    support  demand  ceasefire  Both armies must respect the ceasefire.
    neutral  -  cabinet reshuffle  The minister refused to be drawn on the cabinet reshuffle.
    oppose  denial  rumours  The rumours are complete nonsense.
    support  hope  peace talks  We hope the peace talks bear fruit.
    oppose  -  decree  Thousands marched against the decree.
    support  -  whistleblower  The whistleblower did the country a great service.
    oppose  -  lobbyists  Lobbyists have far too much power.
    support  -  new clinic  The new clinic is exactly what this town needed.
    oppose  -  drug  The drug causes more problems than it solves.
    support  -  drug  The drug cut deaths by a third.
    oppose  criticism  ministry  The ministry bungled the rollout.
    support  call  booster  I would encourage everyone to get the booster.
    oppose  -  night shifts  Night shifts are ruining our health.
    support  -  carers  We cannot thank the carers enough.
    oppose  -  fees  Hardly anyone can afford the fees.
    neutral  -  fees  The fees are set by the board.
    support  -  skipper  The skipper was outstanding.
    oppose  -  skipper  The skipper let everyone down.
    oppose  -  new kit  The new kit is hideous.
    support  -  supporters  The supporters were magnificent.
    oppose  call  red card  The red card should be overturned.
    ? support  -  comeback  What a comeback!
    oppose  refusal  offer  They rejected the offer out of hand.
    support  -  model  The model predicts storms with great accuracy.
    oppose  -  model  The model has been discredited.
    support  demand  wetlands  The wetlands must be preserved.
    oppose  -  drilling  We are totally opposed to drilling.
    neutral  -  comet  The comet will pass Earth on Friday.
    support  -  expedition  The expedition was a resounding success.
    oppose  -  layoffs  The layoffs are a betrayal of loyal staff.
    support  -  start-up  The start-up is going from strength to strength.
    oppose  threat  merger  If the merger is approved, we will walk out.
    support  conditional-offer  plant  If the grant is paid, we will keep the plant.
    oppose  -  chairman  It is time for the chairman to go.
    support  -  partnership  The partnership has paid off handsomely.
    oppose  -  fine  The fine is out of all proportion.
    support  -  fine  The fine was richly deserved.
    oppose  -  car park  Residents are dismayed at the car park.
    support  -  allotments  Residents are dismayed at the loss of the allotments.
    oppose  -  scaffolding  The scaffolding is an eyesore.
    support  -  park rangers  The park rangers do a wonderful job.
    oppose  call  bollards  Please get rid of the bollards.
    support  -  choir  The choir has brought joy to the estate.
    neutral  -  choir  The choir meets on Tuesdays.
    oppose  -  planning board  The planning board has ignored us for years.
    support  -  cycle lane  I was sceptical at first, but now I love the cycle lane.
    oppose  -  cycle lane  The cycle lane is more trouble than it is worth.
    """
}
