extension StanceCases {
  /// Three sets of invented statements, each written before anyone had seen what comes out for it;
  /// 109 of 150, 76 of 100 and 70 of 100 poles were right by the rules before them.
  static let freshTable = """
    # first set
    oppose  demand  levies  The bloc has to withdraw its levies on our dairy exports.
    support  hope  accord  We are hopeful that the accord will be signed before the summer.
    ? oppose  criticism  quotas  The quotas punish growers who did nothing wrong.
    support  -  corridor  The corridor has halved transit times and kept small ports alive.
    oppose  warning  surcharge  A surcharge on grain would drive bread prices through the roof.
    neutral  -  surcharge  The surcharge applies to parcels above two kilos.
    oppose  refusal  terms  We will not sign up to terms that hand our market to others.
    support  commitment  apprenticeships  Over the next decade we will put two billion into apprenticeships.
    oppose  call  duties  I would ask ministers to drop the duties without delay.
    support  call  pact  Lawmakers should get behind the pact.
    oppose  -  embargo  The embargo has achieved nothing except hunger.
    support  praise  inspectors  The inspectors did an outstanding job under pressure.
    oppose  -  licence scheme  Exporters have had enough of the licence scheme.
    oppose  denial  allegations  There is not a shred of truth in the allegations.
    neutral  -  allegations  The allegations date from 2019.
    support  -  subsidy  Without the subsidy, half the island's bakeries would be gone.
    oppose  -  sanctions  The sanctions do more harm than good.
    support  -  single market  Nobody here wants to leave the single market.
    oppose  threat  fees  If Lisbon imposes the fees, we will divert our ships elsewhere.
    oppose  conditional-offer  blockade  If they end the blockade, we will resume deliveries the next day.
    support  -  customs union  The customs union remains the cornerstone of our prosperity.
    oppose  criticism  customs delays  These customs delays are simply unacceptable.
    support  welcome  suspension  Traders will be relieved by the suspension of the charge.
    oppose  -  charge  Traders welcomed the suspension of the charge.
    neutral  caution  negotiations  It is too early to say how the negotiations will end.
    neutral  -  negotiations  The negotiations are due to resume in Oslo on Thursday.
    ? oppose  -  amendment  I cannot in good conscience vote for this amendment.
    support  -  amendment  I see no reason to vote against this amendment.
    oppose  criticism  governor  The governor has turned his back on working families.
    support  praise  governor  The governor kept every promise she made to us.
    oppose  demand  minister  The minister must step down at once.
    support  -  mayor  The mayor deserves our gratitude.
    oppose  -  curfew  A curfew is no way to treat teenagers.
    support  -  citizens' assembly  A citizens' assembly would give ordinary people a voice.
    oppose  refusal  coalition  My party will never enter the coalition.
    oppose  -  voter ID law  The voter ID law is a solution in search of a problem.
    support  demand  inquiry  There must be a full public inquiry.
    support  call  ceasefire  I appeal to both sides to observe the ceasefire.
    oppose  -  raid  The raid was nothing short of piracy.
    oppose  distancing  reform  This so-called reform guts the courts.
    support  -  judges  We have complete faith in the judges.
    oppose  -  judges  We have lost all faith in the judges.
    neutral  -  bill  The senator declined to say whether she would support the bill.
    support  -  bill  The senator made no secret of her support for the bill.
    support  -  ambassador  Recalling the ambassador would be a grave error.
    oppose  -  occupation  It is high time to end the occupation.
    support  -  refugees  Turning away refugees shames us all.
    oppose  -  spending cuts  The spending cuts fall hardest on those who have least.
    support  -  pension plan  The pension plan is fair, affordable and long overdue.
    oppose  warning  pension plan  The pension plan could bankrupt the state within ten years.
    support  -  vaccine  The vaccine saves lives.
    oppose  warning  vaping  Vaping may well damage young lungs for good.
    ? support  -  screening  Screening catches the disease before it spreads.
    neutral  -  drug  The drug was tested on 400 volunteers.
    oppose  -  drug  The drug did nothing for most patients.
    support  praise  ward staff  The ward staff could not have been kinder.
    oppose  criticism  hospital trust  The hospital trust ignored repeated warnings.
    oppose  -  closure  Patients are horrified at the closure.
    support  -  maternity unit  Patients are horrified at the closure of the maternity unit.
    support  demand  clinic  The clinic must stay open.
    oppose  -  waiting times  Waiting times have spiralled out of control.
    support  welcome  trial  We are excited about the trial.
    ? neutral  caution  results  The results should be interpreted with caution.
    support  -  sugar tax  The sugar tax works.
    oppose  -  sugar tax  The sugar tax hits poor households hardest.
    ? support  call  masks  Please keep wearing masks on the bus.
    oppose  -  homeopathy  There is no evidence that homeopathy works.
    support  commitment  nurses  We are committed to paying nurses what they are worth.
    oppose  -  privatisation  We are dead set against privatisation.
    support  praise  goalkeeper  The goalkeeper was magnificent from start to finish.
    oppose  criticism  referee  The referee lost control of the match.
    oppose  -  defending  The defending was shambolic.
    support  -  captain  The captain leads by example.
    neutral  -  captain  The captain will miss Saturday's game.
    support  -  crowd  The crowd carried us over the line.
    oppose  -  video reviews  Video reviews are killing the joy of the game.
    support  -  manager  The board has full confidence in the manager.
    oppose  -  manager  The board has run out of patience with the manager.
    ? support  prediction  squad  This squad will go on to win trophies.
    oppose  call  pitch  The league ought to rip up that pitch.
    oppose  -  schedule  The schedule is asking too much of the players.
    ? support  -  academy  The academy has produced a string of internationals.
    oppose  criticism  owners  The owners treat supporters with contempt.
    support  -  striker  I would not swap our striker for anyone.
    oppose  -  super league  Fans want no part of a super league.
    support  -  women's final  The women's final was a triumph for the sport.
    oppose  refusal  transfer  The club will not sanction the transfer.
    support  -  theory  The new measurements bear out the theory.
    oppose  -  theory  The new measurements leave the theory in tatters.
    neutral  -  telescope  The telescope weighs eleven tonnes.
    support  -  telescope  The telescope has opened a new window on the early universe.
    oppose  -  deep-sea mining  Deep-sea mining would wipe out species we have never seen.
    support  demand  marshes  Governments must protect the marshes.
    oppose  -  study  The study is riddled with errors.
    support  -  study  The study is the most careful of its kind.
    neutral  prediction  glacier  The glacier will retreat by another kilometre by 2040.
    ? oppose  warning  gene drives  Gene drives pose risks that we do not understand.
    support  -  open data  Open data benefits everyone.
    oppose  -  data embargo  The data embargo holds back research.
    neutral  -  data embargo  The data embargo lasts six months.
    support  call  satellites  Europe should invest in its own satellites.
    oppose  -  crewed mission  A crewed mission would be a waste of money.
    support  -  evidence  The evidence is overwhelming and should be believed.
    oppose  -  pesticide  We have to phase out this pesticide.
    ? support  -  bees  This pesticide is wiping out bees.
    oppose  -  merger  The merger makes no sense for shareholders.
    support  -  merger  The merger will create thousands of jobs.
    oppose  -  takeover bid  The directors unanimously rejected the takeover bid.
    support  -  takeover bid  The directors unanimously recommend the takeover bid.
    oppose  -  chief executive  Investors have lost confidence in the chief executive.
    support  praise  chief executive  The chief executive turned a failing company around.
    oppose  criticism  bonuses  The bonuses are obscene.
    neutral  -  bonuses  The bonuses will be paid in March.
    oppose  -  strike  The strike is hurting the very people it claims to help.
    support  -  strikers  We stand shoulder to shoulder with the strikers.
    support  -  pay rise  Workers deserve a proper pay rise.
    ? oppose  -  outsourcing  The works council fought outsourcing tooth and nail.
    oppose  -  app  The app is slow, ugly and full of bugs.
    support  -  app  The app makes life easier for couriers.
    ? support  hope  orders  We expect the new orders to lift profits.
    oppose  -  regulation  The regulation strangles small firms in red tape.
    support  -  regulation  Sensible regulation protects consumers.
    oppose  refusal  settlement  The company refused to accept the settlement.
    support  -  settlement  The company agreed to the settlement.
    neutral  -  settlement  The company is studying the settlement.
    oppose  -  landlord  The landlord left tenants without heating all winter.
    support  -  landlord  The landlord went out of her way to help us.
    oppose  demand  chimney  The council must tear down the chimney.
    support  -  bypass  The bypass cannot come soon enough.
    oppose  -  bypass  The bypass would carve up the last meadow in the parish.
    support  -  library  Closing the library would rip the heart out of the village.
    oppose  -  car park  We want trees, not a car park.
    support  -  trees  We want trees, not a car park.
    oppose  -  incinerator  Not a single resident supports the incinerator.
    support  -  market  The market brings the whole town together.
    oppose  -  parking charges  Shopkeepers are up in arms over parking charges.
    support  -  footbridge  Pupils badly need the footbridge.
    neutral  -  footbridge  The footbridge was built in 1911.
    oppose  -  developers  The developers have shown nothing but disdain for residents.
    support  praise  volunteers  Hats off to the volunteers.
    oppose  -  noise  Neighbours are sick of the noise.
    support  -  wardens  Thanks to the wardens, nobody was hurt.
    oppose  -  wind farm  We do not want the wind farm in our valley.
    support  -  wind farm  I used to be against the wind farm, but it has been a blessing.
    oppose  -  festival  The festival used to be charming; now it is a nightmare for residents.
    support  -  tram  Far from being a white elephant, the tram pays its way.
    oppose  -  dog ban  Walkers called the dog ban petty and pointless.
    support  -  playground  The playground is far better than the one it replaced.
    neutral  -  playground  Councillors asked whether the playground would be needed.
    oppose  -  lighting  The lighting is worse than useless.
    # second set
    ? support  hope  truce  We very much want the truce to hold.
    oppose  call  export controls  The export controls should be rolled back.
    oppose  criticism  tariff  The tariff amounts to a tax on our own consumers.
    support  -  exemption  Small importers badly need an exemption.
    oppose  warning  trade war  A trade war would leave everyone poorer.
    ? support  -  free trade  Free trade lifted millions out of poverty.
    neutral  -  quota  The quota was set at nine thousand tonnes.
    oppose  -  dumping  We will use every tool we have to stop the dumping.
    support  -  agreement  The agreement opens doors for our growers.
    oppose  -  agreement  The agreement sells our growers short.
    oppose  refusal  deal  We are not prepared to accept the deal.
    support  commitment  talks  We remain committed to the talks.
    ? oppose  threat  inspections  Should the inspections continue, we will close the terminal.
    support  declaration  inspections  Our government stands firmly behind the inspections.
    oppose  criticism  minister  The minister has been caught lying again.
    support  praise  minister  The minister handled the crisis with great skill.
    oppose  call  bill  I urge colleagues to vote no on the bill.
    support  call  bill  I urge colleagues to pass the bill.
    oppose  -  bill  If this bill becomes law, thousands will lose their homes.
    support  -  bill  This bill will finally close the loophole.
    ? oppose  -  loophole  This bill will finally close the loophole.
    oppose  -  crackdown  The crackdown flies in the face of our constitution.
    neutral  -  crackdown  The crackdown is in its third week.
    support  -  protesters  The protesters are right.
    oppose  denial  accusation  The accusation is completely baseless.
    support  -  commission  We trust the commission to get to the bottom of this.
    oppose  -  commission  We do not trust the commission to get to the bottom of this.
    oppose  -  border wall  The border wall is a monument to failure.
    support  -  aid  Cutting aid now would be unforgivable.
    oppose  -  aid cuts  Aid cuts will cost lives.
    support  demand  hostages  The hostages must be freed.
    oppose  -  settlements  The settlements are an obstacle to peace.
    neutral  -  summit  The summit opens in Quito on Monday.
    support  hope  summit  We hope the summit will succeed.
    ? oppose  caution  reform  We have serious doubts about the reform.
    support  -  reform  The reform was long overdue.
    oppose  -  pill  The pill made my symptoms worse.
    support  -  pill  The pill gave me my life back.
    neutral  -  pill  The pill contains two active substances.
    support  call  vaccination  We strongly recommend vaccination for over-sixties.
    oppose  call  supplements  We advise against supplements of this kind.
    oppose  -  smoking  Smoking kills.
    ? support  -  surgeons  I owe the surgeons everything.
    oppose  criticism  insurers  Insurers have behaved disgracefully.
    support  -  helpline  The helpline has proved its worth.
    oppose  -  cuts  Doctors fear the cuts will put patients at risk.
    oppose  refusal  clinic closure  We will never accept the clinic closure.
    support  -  midwives  The midwives are overworked, but they are wonderful.
    oppose  -  tackle  That tackle was reckless.
    ? support  -  young players  The young players never stopped believing.
    oppose  -  coach  The coach got it badly wrong.
    ? support  -  coach  The players would run through a brick wall for the coach.
    oppose  -  ban  The club will appeal against the ban.
    support  -  ban  The ban is fully justified.
    neutral  -  ban  The ban runs until October.
    oppose  -  doping  There is no place for doping in our sport.
    ? support  prediction  newcomer  The newcomer has a bright future ahead of her.
    oppose  -  new format  The new format robs the tournament of its magic.
    support  -  stadium  The stadium is the envy of the league.
    oppose  -  ticket prices  Ticket prices have become a joke.
    support  welcome  signing  We are delighted with the signing.
    oppose  -  sponsor  The club should cut its ties with the sponsor.
    support  -  method  The method is quick, cheap and reliable.
    oppose  -  claim  The claim does not stand up to scrutiny.
    ? support  -  claim  Later experiments confirmed the claim.
    neutral  -  probe  The probe will reach orbit next March.
    oppose  -  trawling  Trawling is destroying the reef.
    ? support  -  reef  Trawling is destroying the reef.
    support  demand  research  Ministers must not cut research.
    oppose  -  funding freeze  The funding freeze has been a catastrophe for young scientists.
    support  -  satellite  The satellite will help farmers plan their harvest.
    neutral  prediction  sea level  Sea level will rise by twenty centimetres by 2050.
    oppose  warning  thaw  The thaw threatens whole villages.
    support  -  reserve  The reserve has brought the cranes back.
    oppose  -  poaching  Rangers have vowed to end poaching.
    support  -  acquisition  The acquisition strengthens our position in Asia.
    oppose  -  acquisition  The acquisition was a costly blunder.
    support  -  founder  The founder built something to be proud of.
    oppose  -  levy  Retailers are furious about the levy.
    neutral  -  levy  The levy is collected quarterly.
    oppose  criticism  bank  The bank misled its customers for years.
    support  -  interest rate cut  The interest rate cut is good news for borrowers.
    oppose  call  fees  The regulator should cap the fees.
    support  call  upgrade  The city ought to speed up the upgrade.
    oppose  -  job losses  The union will resist any job losses.
    ? support  commitment  plant  We will keep the plant running.
    oppose  -  software  The software keeps crashing.
    support  -  cooperative  Members are proud of the cooperative.
    oppose  -  demolition  Neighbours launched a petition against the demolition.
    support  -  old mill  Neighbours launched a petition to save the old mill.
    oppose  -  lorries  We are fed up with lorries thundering past the school.
    support  -  crossing  The crossing will save lives.
    oppose  demand  barrier  Take the barrier down.
    support  -  school  The school has turned lives around.
    neutral  -  school  The school has 640 pupils.
    oppose  -  council  The council has let this town down.
    support  -  council  The council has done a fine job.
    oppose  -  rent rise  Tenants say they cannot afford the rent rise.
    support  -  bus route  Without the bus route, older people would be cut off.
    oppose  -  flats  Nobody wants the flats.
    # third set
    oppose  demand  toll roads  The toll roads must be scrapped.
    support  -  grain corridor  The grain corridor is keeping millions fed.
    oppose  criticism  export tax  The export tax is strangling our ranchers.
    support  hope  treaty  I hope the treaty will be ratified this year.
    oppose  -  boycott  We deeply regret the boycott.
    neutral  -  boycott  The boycott entered its ninth day.
    support  commitment  partnership  We will deepen our partnership with the islands.
    oppose  refusal  ultimatum  We will not bow to an ultimatum.
    ? oppose  warning  retaliation  Retaliation could spiral out of control.
    support  praise  negotiators  The negotiators have shown remarkable patience.
    oppose  -  loopholes  It is high time the loopholes were closed.
    support  call  dialogue  I call on all parties to return to dialogue.
    oppose  -  port charges  Port charges eat up what little margin we have left.
    support  -  harmonised rules  Harmonised rules would save exporters weeks of paperwork.
    oppose  conditional-offer  quota  If they scrap the quota, we are ready to open our market.
    oppose  -  president  The president has trampled on the constitution.
    support  -  president  The president deserves credit for ending the deadlock.
    oppose  call  nominee  I urge the senate to reject the nominee.
    support  -  nominee  Nobody is better qualified than the nominee.
    neutral  -  nominee  The nominee grew up in Tampere.
    oppose  -  snap election  A snap election is the last thing this country needs.
    support  -  referendum  A referendum is the only fair way to settle this.
    oppose  denial  report  The report is pure fiction.
    support  -  opposition leader  The opposition leader speaks for millions.
    oppose  -  surveillance bill  The surveillance bill tramples on basic rights.
    support  demand  journalists  The journalists must be released immediately.
    oppose  criticism  police  The police looked the other way.
    support  -  land reform  Land reform is the key to lasting peace.
    oppose  -  land reform  Land reform has been a disaster for smallholders.
    oppose  -  militia  The militia terrorises villagers.
    neutral  caution  coalition talks  It would be premature to comment on the coalition talks.
    support  -  ombudsman  We are grateful to the ombudsman.
    oppose  -  austerity  Austerity has failed.
    support  -  therapy  The therapy works wonders for most children.
    oppose  -  therapy  There is no proof that the therapy helps.
    neutral  -  therapy  The therapy costs 300 euros a session.
    oppose  -  mandatory overtime  Nurses are exhausted by mandatory overtime.
    support  welcome  approval  Patients' groups hailed the approval.
    oppose  -  alcohol adverts  Alcohol adverts have no place near schools.
    support  call  exercise  Doctors should prescribe exercise.
    oppose  warning  measles  Measles can be deadly.
    support  -  hospice  The hospice treats people with dignity.
    oppose  criticism  regulator  The regulator was asleep at the wheel.
    support  prediction  vaccine  The vaccine will end the epidemic.
    oppose  -  ward closures  Ward closures are putting lives at risk.
    support  -  fluoride  Fluoride protects children's teeth.
    oppose  -  fluoride  I do not want fluoride in my water.
    support  -  paramedics  The paramedics were heroic.
    oppose  -  striker  The striker was a passenger all afternoon.
    ? support  -  striker  The striker tormented their defence all afternoon.
    oppose  criticism  board  The board sacked a good man without so much as a phone call.
    support  -  youth coach  The youth coach gave me a chance when nobody else would.
    oppose  -  artificial pitch  Players detest the artificial pitch.
    neutral  -  artificial pitch  The artificial pitch was laid in August.
    oppose  refusal  new contract  He turned down the new contract.
    support  -  women's league  The women's league goes from strength to strength.
    ? oppose  -  betting sponsors  It is time to kick betting sponsors out of the game.
    ? support  -  fans  The fans were our twelfth player.
    ? oppose  -  penalty  It was never a penalty.
    support  demand  goal-line technology  Every league needs goal-line technology.
    oppose  -  umpire  The umpire cost us the series.
    support  hope  relay team  We are counting on the relay team.
    oppose  -  hypothesis  The data contradict the hypothesis.
    ? support  -  hypothesis  The data fit the hypothesis perfectly.
    oppose  -  paper  The paper should never have been published.
    neutral  -  paper  The paper runs to forty pages.
    support  -  rover  The rover has exceeded every expectation.
    ? oppose  warning  permafrost melt  Permafrost melt will release vast amounts of methane.
    support  demand  coral reefs  We must save the coral reefs.
    oppose  -  plastic waste  Plastic waste is choking our rivers.
    support  -  peer review  Peer review keeps science honest.
    oppose  -  budget cuts  Budget cuts have crippled the observatory.
    ? support  -  observatory  Budget cuts have crippled the observatory.
    support  call  funding  Ministers are urged to restore the funding.
    oppose  -  cloning  Most people find cloning abhorrent.
    support  -  buyout  The buyout offers shareholders a generous premium.
    oppose  -  buyout  The buyout undervalues the company.
    neutral  -  buyout  The buyout is subject to approval by regulators.
    oppose  criticism  auditors  The auditors missed every warning sign.
    support  praise  engineers  The engineers pulled off a miracle.
    oppose  -  plastic packaging  We are phasing out plastic packaging.
    support  commitment  recycling  By 2030 we aim to double recycling.
    oppose  -  zero-hours contracts  Zero-hours contracts exploit the young.
    support  -  union  The union fights for its members.
    oppose  threat  closure  If the closure goes ahead, we will take the firm to court.
    support  -  four-day week  Staff are happier since the four-day week came in.
    oppose  -  chatbot  The chatbot gives customers wrong answers.
    ? support  prediction  merger  We are confident the merger will pay off.
    oppose  -  dividend cut  Investors were dismayed at the dividend cut.
    support  -  dividend  Investors were dismayed at the cut to the dividend.
    oppose  -  potholes  We are sick to death of potholes.
    support  -  post office  Villagers fought to keep the post office.
    oppose  demand  sewage discharges  The sewage discharges have to stop.
    support  -  night shelter  The night shelter is a godsend.
    oppose  -  night shelter  Not everyone is happy about the night shelter.
    support  -  carnival  Long live the carnival!
    oppose  -  one-way system  The one-way system has made traffic worse.
    support  -  swimming pool  Don't close the swimming pool.
    neutral  -  swimming pool  The swimming pool opens at seven.
    oppose  -  mast  Hundreds signed a petition against the mast.
    """
}
