extension StanceCases {
  /// Invented sentences for every act, each told in several ways.
  static let actsTable = """
    # declaration
    support  declaration  Maria Santos  the dam  "I am for the dam, and I always have been," said Maria Santos.
    oppose  declaration  the Greens  the airport  The Greens came out against the airport on Sunday night.
    support  declaration  Councillor Webb  the cycle lanes  Councillor Webb has thrown his weight behind the cycle lanes.
    oppose  declaration  the party  the treaty  The party will vote against the treaty, its leader told reporters.
    oppose  declaration  the court  the ban  The court struck down the ban in a 5-4 decision.
    support  declaration  the board  the merger  The board has approved the merger.
    support  declaration  Helen Ortiz  the bill  Helen Ortiz told colleagues she was on the side of the bill.
    oppose  declaration  the bishops  the law  The bishops made clear that they do not agree with the law.
    ? support  declaration  -  the proposal  My vote goes to the proposal.
    support  declaration  Lagos  the pact  Lagos reaffirmed its commitment to the pact.
    support  declaration  the union  the offer  The union accepted the offer late on Friday.
    oppose  declaration  Denmark  the embargo  Denmark remains opposed to the embargo.
    oppose  declaration  Tom Hale  the wind farm  "You can count me among the opponents of the wind farm," Tom Hale said.
    oppose  declaration  the senator  the subsidy  The senator said he was no fan of the subsidy.
    support  declaration  Ines Prado  the reservoir  Ines Prado has come down on the side of the reservoir.
    oppose  declaration  Hugo Lamb  the tariff  "I do not support the tariff and I never did," Hugo Lamb said.
    support  declaration  the senate  the treaty  The senate ratified the treaty on Wednesday.
    oppose  declaration  the chancellor  the surtax  The chancellor has decided against the surtax.
    oppose  declaration  the ministry  the permit  The ministry has revoked the permit.
    support  declaration  -  the euro  We believe in the euro.
    support  declaration  Ghana  the resolution  Ghana will vote for the resolution on Friday.
    support  declaration  Rosa Diaz  the parade  Rosa Diaz said she was all for the parade.
    # demand
    oppose  demand  nurses  the roster  Nurses insisted that the roster be withdrawn.
    support  demand  the families  an inquiry  The families are demanding an inquiry.
    oppose  demand  Brussels  the subsidies  The subsidies must stop at once, Brussels said.
    oppose  demand  Li Wei  the controls  "You have to lift the controls before we talk," said Li Wei.
    support  demand  the auditors  the accounts  The auditors want the accounts published by Friday, and will take no excuses.
    oppose  demand  -  the tax  Scrap the tax now!
    ? oppose  demand  the opposition  the minister  The opposition demanded the minister's resignation.
    ? oppose  demand  the residents  the quarry  The quarry has got to close, the residents say.
    ? oppose  demand  the regulator  the firm  The regulator ordered the firm to repay its customers.
    ? support  demand  the players  a new contract  Nothing less than a new contract will do, the players said.
    ? oppose  demand  the committee  the chair  The committee insists that the chair step down.
    oppose  demand  the tenants  the landlord  The landlord must pay for the damage, the tenants said.
    support  demand  the opposition  an election  "We want an election, and we want it now," the opposition said.
    support  demand  the victims  the files  The victims demanded that the files be opened.
    oppose  demand  Sgt Moss  the march  Sgt Moss ordered an end to the march.
    oppose  demand  Berlin  the blockade  The blockade has to end immediately, Berlin said.
    ? oppose  demand  the tribunal  the club  The tribunal ordered the club to hand back the money.
    oppose  demand  -  the wall  Take down that wall!
    ? oppose  demand  the staff  the rota  Staff are insisting on changes to the rota.
    ? support  demand  the parents  the crossing  "No more excuses: build the crossing," the parents told the council.
    # call
    support  call  the aid groups  the corridor  Aid groups appealed to both sides to keep the corridor open.
    support  call  the mayor  the tunnel  The mayor urged the government to fund the tunnel.
    support  call  Dr Osei  the screening  The screening should be offered to every woman over forty, Dr Osei said.
    oppose  call  the bishop  the strike  The bishop pleaded with drivers to call off the strike.
    oppose  call  economists  the levy  Economists recommended dropping the levy.
    oppose  call  the coach  the rule  It is time to get rid of the rule, the coach said.
    support  call  the chair  the motion  The chair asked members to back the motion.
    oppose  call  the ombudsman  the fee  The ombudsman called for the fee to be abolished.
    ? support  call  -  the museum  Let us save the museum while we can.
    support  call  the editor  the reform  "Give the reform a chance," the editor wrote.
    support  call  the professor  the vaccine  People ought to take the vaccine, the professor said.
    support  call  the envoy  the ceasefire  The envoy appealed for the ceasefire to be respected.
    support  call  the actor  the theatre  The actor begged the city to save the theatre.
    support  call  Dr Iyer  the jab  Dr Iyer encouraged everyone over sixty to get the jab.
    oppose  call  the bishop  the bill  The bishop asked peers to throw out the bill.
    oppose  call  the think tank  the subsidy  The think tank suggested ending the subsidy.
    support  call  the fund  the bonds  The fund advised clients to buy the bonds.
    ? support  call  the mayor  the tram  "Let's finish the tram," the mayor said.
    oppose  call  the auditor  the scheme  The scheme should be wound up, the auditor said.
    support  call  the trust  the wetland  The wetland deserves to be protected, the trust said.
    oppose  call  Jean Roux  the clause  Jean Roux proposed deleting the clause.
    oppose  call  the vet  the fair  The vet pleaded with the council to cancel the fair.
    # warning
    oppose  warning  the doctors  the merger  The doctors warned that the merger would cost lives.
    ? oppose  warning  Nina Roth  the heatwave  "If we ignore the heatwave, people will die," said Nina Roth.
    oppose  warning  the union  the closure  The union fears the closure could destroy the town.
    oppose  warning  analysts  the debt  The debt risks dragging the whole bank down, analysts said.
    ? oppose  warning  the coastguard  the ice  The coastguard alerted walkers to the dangers of the ice.
    oppose  warning  the central bank  the tariffs  The tariffs may push prices up, the central bank said.
    oppose  warning  the ecologist  the dam  The dam will be the end of the salmon, the ecologist said.
    oppose  warning  Ravi Shah  the cuts  The cuts threaten to leave whole villages without a doctor, Ravi Shah said.
    oppose  warning  the teachers  the exam  The teachers are worried that the exam will drive pupils away.
    oppose  warning  the chief  the bill  The bill could open the door to fraud, the chief cautioned.
    oppose  warning  the minister  the drought  The minister warned of a long drought.
    oppose  warning  the agency  the virus  The agency sounded the alarm over the virus.
    oppose  warning  the bank  the deficit  The deficit could spin out of control, the bank warned.
    oppose  warning  the pilot  the runway  The pilot fears the runway will flood.
    oppose  warning  the economist  the strike  If the strike drags on, shelves will be empty, the economist said.
    oppose  warning  the guild  the merger  The merger would kill local radio, the guild said.
    ? oppose  warning  the coroner  the junction  Unless the junction is rebuilt more cyclists will die, the coroner said.
    oppose  warning  the lawyer  the ruling  The ruling opens the floodgates, the lawyer warned.
    ? oppose  warning  the chef  the shortage  The shortage may force hundreds of kitchens to close, the chef said.
    oppose  warning  the scientist  the methane  The methane will make things far worse, the scientist said.
    # threat
    oppose  threat  Moscow  the pipeline  Moscow threatened to shut the pipeline.
    oppose  threat  the drivers  the depot  The drivers threatened to blockade the depot.
    oppose  threat  the owners  the levy  "If the levy goes through, we will leave the city," the owners said.
    ? oppose  threat  the minister  the station  Comply within a week or the station will lose its licence, the minister told managers.
    oppose  threat  the union  the timetable  Unless the timetable is withdrawn, we will walk out on Monday, the union said.
    oppose  threat  the clubs  the league  The clubs said they would quit the league if the money did not come.
    oppose  threat  Ankara  the accord  Ankara threatened to pull out of the accord.
    ? oppose  threat  the farmers  the levy  The farmers vowed to block the roads over the levy.
    oppose  threat  the union  the plant  The union threatened to picket the plant.
    oppose  threat  Beijing  the sale  Beijing vowed to retaliate over the sale.
    oppose  threat  the owner  the tax  "Bring in the tax and I'm gone," the owner said.
    oppose  threat  the pilots  the roster  The pilots will walk out if the roster is not changed.
    oppose  threat  the party  the coalition  The party threatened to bring down the coalition.
    ? oppose  threat  the firm  the blogger  The firm threatened the blogger with legal action.
    oppose  threat  the clans  the road  The clans said they would close the road if the minister broke his word.
    # commitment
    support  commitment  Ann Fox  the clinic  "I will keep the clinic open," said Ann Fox.
    support  commitment  the government  the pension  The government promised to protect the pension.
    oppose  commitment  the premier  the toll  The premier pledged to scrap the toll in his first week.
    support  commitment  the firm  the plant  The firm is committed to the plant and will invest 40 million there.
    support  commitment  Oslo  the fund  Oslo undertook to pay into the fund for ten years.
    support  commitment  Kato  the agreement  Kato said his country would honour the agreement.
    oppose  commitment  -  the tax  We are going to abolish the tax, full stop.
    support  commitment  the hospital  the ward  The hospital has guaranteed the future of the ward.
    support  commitment  the bank  the loan  The bank said it stood ready to extend the loan.
    oppose  commitment  the party  the levy  The party has given its word that the levy will go.
    ? support  commitment  the premier  the hospital  The hospital will be built, the premier promised.
    support  commitment  the airline  the route  The airline vowed to keep the route open.
    support  commitment  -  the promise  We will keep the promise.
    ? support  commitment  Mali  the mission  Mali agreed to send troops to the mission.
    support  commitment  the founder  the charity  The founder pledged a million to the charity.
    ? support  commitment  the coach  the youngsters  "I'll look after the youngsters," the coach said.
    oppose  commitment  the senator  the loophole  "We're going to close the loophole," the senator said.
    oppose  commitment  the minister  the backlog  The minister promised to clear the backlog by May.
    support  commitment  the company  the pledge  The company said it would stick to the pledge.
    support  commitment  the mayor  the market  The mayor assured traders that the market was safe in her hands.
    # refusal
    oppose  refusal  the senator  the nomination  The senator said he could not support the nomination.
    oppose  refusal  the king  the decree  The king refused to sign the decree.
    oppose  refusal  Peru  the deal  Peru turned down the deal.
    oppose  refusal  the union  the offer  The union rejected the offer out of hand.
    neutral  refusal  Dana Price  the allegations  Dana Price declined to comment on the allegations.
    neutral  refusal  the ministry  the raid  The ministry would not be drawn on the raid.
    oppose  refusal  -  the contract  I won't sign the contract.
    oppose  refusal  the players  the pay cut  The players will not accept the pay cut.
    oppose  refusal  the villagers  the money  The villagers want nothing to do with the money.
    ? oppose  refusal  Warsaw  the quota  Warsaw ruled out any part in the quota.
    neutral  refusal  the landlord  the meeting  The landlord refused to discuss the meeting.
    oppose  refusal  Vera Holt  the offer  Vera Holt declined the offer.
    oppose  refusal  the bank  the request  The bank turned the request down.
    oppose  refusal  -  the terms  We cannot accept the terms.
    ? oppose  refusal  the team  the trophy  The team refused to lift the trophy.
    oppose  refusal  Rome  the fleet  Rome will not allow the fleet into its ports.
    oppose  refusal  the judge  the plea  The judge rejected the plea.
    neutral  refusal  the minister  the audit  The minister would not discuss the audit.
    ? neutral  refusal  the star  the divorce  The star refused to answer questions about the divorce.
    neutral  refusal  the police  the arrest  Asked about the arrest, the police would not comment.
    ? oppose  refusal  the chief  the plan  "There is no way I am backing the plan," the chief said.
    oppose  refusal  the workers  the buyout  The workers said no to the buyout.
    # conditional-offer
    support  conditional-offer  Tehran  the inspections  Tehran said it would allow the inspections if the sanctions were eased.
    support  conditional-offer  the union  the rota  "We'll work the rota if you pay for the weekends," the union said.
    support  conditional-offer  -  the bill  I could vote for the bill, provided the tax goes.
    support  conditional-offer  the rebels  the truce  The rebels offered to observe the truce as long as aid gets through.
    support  conditional-offer  the owner  the stadium  The owner is prepared to pay for the stadium on condition that the city builds the road.
    support  conditional-offer  Seoul  the talks  Seoul is willing to return to the talks once the tests end.
    support  conditional-offer  Kenya  the accord  Kenya would sign the accord if the debt were cancelled.
    ? support  conditional-offer  the actor  the sequel  "I'd do the sequel if the script were right," the actor said.
    support  conditional-offer  the club  the stand  The club is ready to build the stand provided the city lends the land.
    support  conditional-offer  the union  the reform  The union could live with the reform if jobs were guaranteed.
    support  conditional-offer  the lender  the loan  The lender will extend the loan on condition that the board resigns.
    ? support  conditional-offer  the guerrillas  the hostages  The guerrillas offered to free the hostages in exchange for prisoners.
    # prediction
    neutral  prediction  analysts  the merger  Analysts expect the merger to close in the spring.
    neutral  prediction  the bank  inflation  The bank forecast that inflation would slow to 3% next year.
    neutral  prediction  bookmakers  the bill  The bill is likely to pass, bookmakers say.
    neutral  prediction  the pollster  the coalition  The pollster sees the coalition holding together until summer.
    neutral  prediction  traders  the price  The price will probably fall before Christmas, traders said.
    neutral  prediction  -  the strike  The strike could last for weeks.
    neutral  prediction  the institute  the river  The institute projects that the river will peak on Tuesday night.
    ? neutral  prediction  Jo Lind  the court  The court is bound to take years over this, Jo Lind said.
    neutral  prediction  scientists  the comet  Scientists anticipate that the comet will be visible to the naked eye.
    neutral  prediction  the office  the harvest  The office predicts that the harvest will fall by a tenth.
    neutral  prediction  the broker  the share  The share will hit 90 by June, the broker said.
    neutral  prediction  pundits  the senator  Pundits expect the senator to run again.
    neutral  prediction  the model  the population  The model foresees the population shrinking by a third.
    neutral  prediction  the captain  the race  The race will be close, the captain said.
    neutral  prediction  the analyst  the talks  The talks are unlikely to produce a deal, the analyst said.
    neutral  prediction  -  the queue  The queue will probably get longer.
    neutral  prediction  the bank  the rate  The rate is set to rise again, the bank said.
    ? neutral  prediction  the engineer  the dam  The dam should hold until spring, the engineer said.
    # hope
    support  hope  the minister  the talks  The minister said she hoped the talks would bring peace.
    support  hope  the captain  the season  "Fingers crossed for the season," the captain said.
    support  hope  the mother  the trial  The mother is praying that the trial will save her son.
    support  hope  the envoy  the deal  The envoy was optimistic about the deal.
    support  hope  the growers  the rains  The growers are pinning their hopes on the rains.
    ? support  hope  Carla Nunes  the reform  Carla Nunes wished the reform every success.
    ? support  hope  the architect  the tower  With luck the tower will be finished by spring, the architect said.
    ? support  hope  the villagers  the road  The villagers dream of the road that would end their isolation.
    support  hope  the teacher  the pupils  The teacher hopes the pupils will pass.
    support  hope  the nun  the truce  "We pray the truce lasts," the nun said.
    ? support  hope  the builder  the bridge  The builder would love to see the bridge finished.
    support  hope  the fans  the captain  Fans hope the captain will stay.
    support  hope  the refugee  the border  The refugee is hoping that the border will open.
    support  hope  the founder  the app  "I wish the app every success," the founder said.
    support  hope  the dean  the grant  The dean is confident of the grant.
    # criticism
    oppose  criticism  the critic  the film  The critic called the film a bore.
    oppose  criticism  the coach  the referee  "The referee was a disgrace," the coach said.
    oppose  criticism  the union  the scheme  The scheme is hurting the lowest paid, the union said.
    oppose  criticism  the bishop  the minister  The bishop accused the minister of lying.
    oppose  criticism  Sen. Ball  the policy  Sen. Ball tore into the policy.
    oppose  criticism  the charity  the system  The system has failed thousands of children, the charity said.
    oppose  criticism  -  the app  The app is slow, ugly and full of bugs.
    oppose  criticism  the report  the agency  The report found that the agency had ignored repeated complaints.
    oppose  criticism  the lawyer  the verdict  The lawyer said the verdict made a mockery of justice.
    oppose  criticism  the father  the school  The school should have called us, the father said.
    oppose  criticism  Ottawa  the tariffs  Ottawa complained about the tariffs.
    oppose  criticism  the judge  the police  The judge faulted the police for losing the tapes.
    oppose  criticism  the reader  the novel  The novel is three hundred pages too long, the reader said.
    oppose  criticism  the premier  the media  The premier attacked the media.
    oppose  criticism  the widow  the army  "The army lied to us," the widow said.
    oppose  criticism  the paper  the speech  The paper dismissed the speech as hot air.
    oppose  criticism  the guide  the ban  The ban makes no sense, the guide said.
    oppose  criticism  the union  the manager  The union blames the manager for the accident.
    oppose  criticism  the shopkeeper  the roadworks  The roadworks have cost me half my trade, the shopkeeper said.
    oppose  criticism  the rider  the saddle  The saddle hurts, the rider complained.
    # praise
    support  praise  the reviewer  the hotel  The reviewer raved about the hotel.
    support  praise  the coach  the keeper  "The keeper was superb tonight," said the coach.
    support  praise  the mayor  the volunteers  The mayor thanked the volunteers for their work.
    support  praise  the study  the drug  The drug halves the risk of stroke, the study found.
    ? support  praise  the growers  the scheme  The scheme has brought work back to the valley, the growers say.
    support  praise  the captain  the crew  The captain paid tribute to the crew.
    support  praise  -  the library  The library is the best thing about this town.
    support  praise  the judge  the officer  The judge commended the officer for her courage.
    ? support  praise  the parents  the teacher  The parents cannot speak highly enough of the teacher.
    support  praise  the editor  the novel  The editor described the novel as a marvel.
    support  praise  the guest  the chef  The guest could not fault the chef.
    ? support  praise  the fan  the band  "I have never heard the band play better," the fan said.
    support  praise  the judge  the witness  The judge praised the witness for his honesty.
    support  praise  the farmer  the dog  The dog saved my life, the farmer said.
    support  praise  the envoy  the hosts  The envoy thanked the hosts.
    support  praise  the nurse  the ward  The ward runs like clockwork, the nurse said.
    support  praise  the critic  the soprano  The critic was bowled over by the soprano.
    support  praise  the coach  the defence  The coach credited the defence with the win.
    ? support  praise  the scholar  the edition  The edition sets a new standard, the scholar said.
    # welcome
    support  welcome  the exporters  the ruling  The exporters welcomed the ruling.
    support  welcome  the charity  the grant  The charity said it was delighted with the grant.
    support  welcome  the shops  the announcement  Shops greeted the announcement with relief.
    support  welcome  Madrid  the release of the hostages  Madrid hailed the release of the hostages.
    support  welcome  the mother  the verdict  "I am so glad about the verdict," the mother said.
    ? support  welcome  the unions  the U-turn  The unions were pleased to see the U-turn.
    ? support  welcome  the chamber  the new route  The new route is good news for the region, the chamber said.
    support  welcome  the guild  the tax cut  The guild welcomed the tax cut.
    support  welcome  the island  the ferry  The island cheered the return of the ferry.
    support  welcome  the lawyer  the pardon  The lawyer was overjoyed at the pardon.
    ? support  welcome  the patients  the approval  "At last," said the patients of the approval.
    ? support  welcome  the town  the factory  The town is delighted that the factory is coming.
    support  welcome  the runner  the reprieve  The runner was relieved by the reprieve.
    support  welcome  the minister  the verdict  "We are very pleased with the verdict," the minister said.
    # denial
    oppose  denial  the minister  the report  The minister denied the report.
    oppose  denial  the club  the rumours  The club dismissed the rumours as nonsense.
    oppose  denial  the bank  the claims  There is no truth in the claims, the bank said.
    ? oppose  denial  the actor  the story  The actor said the story was made up.
    oppose  denial  the embassy  the allegation  The embassy called the allegation baseless.
    oppose  denial  the one who speaks  the accusation  The accusation is false.
    oppose  denial  Kyiv  the claim  Kyiv disputed the claim.
    ? neutral  denial  the firm  the leak  The firm denied that it was behind the leak.
    ? support  denial  the agency  the vaccine  The agency denied that the vaccine causes autism.
    oppose  denial  the singer  the rumour  The singer denied the rumour.
    oppose  denial  the plant  the claim  The claim is simply not true, the plant said.
    oppose  denial  Minsk  the accusations  Minsk rejected the accusations.
    oppose  denial  the trader  the reports  The trader called the reports a fabrication.
    support  denial  the chemist  the spray  "It is not true that the spray harms bees," the chemist said.
    ? neutral  denial  the mayor  the cuts  The mayor denied planning any cuts.
    # caution
    neutral  caution  the researcher  the drug  It is too early to draw conclusions about the drug, the researcher said.
    neutral  caution  the banker  the recovery  The banker was cautious about the recovery.
    neutral  caution  the envoy  the talks  The envoy said it was too soon to tell where the talks would lead.
    neutral  caution  the surgeon  the device  The surgeon said more data were needed before the device could be judged.
    neutral  caution  the fund  the rally  The fund urged investors to be careful with the rally.
    neutral  caution  the analyst  the figures  The analyst warned against reading too much into the figures.
    ? neutral  caution  the bishop  the plan  We have to wait and see how the plan works, the bishop said.
    neutral  caution  the doctor  the pill  The doctor urged caution over the pill.
    ? neutral  caution  the umpire  the pitch  It would be wrong to judge the pitch after one day, the umpire said.
    neutral  caution  the lab  the finding  The finding is preliminary, the lab stressed.
    neutral  caution  the trader  the upturn  "Let's not get carried away by the upturn," the trader said.
    neutral  caution  the coach  the prospect  The coach asked for patience with the prospect.
    ? neutral  caution  the diplomat  the thaw  The thaw is fragile and nobody should celebrate yet, the diplomat said.
    # assertion
    neutral  assertion  the police  the road  The police said the road was closed at noon.
    neutral  assertion  the ministry  the bridge  The bridge was built in 1931, according to the ministry.
    neutral  assertion  the firm  the factory  The firm said the factory employs 300 people.
    neutral  assertion  -  the vote  The vote is on Thursday.
    neutral  assertion  the museum  the painting  The museum confirmed the painting had been sold.
    neutral  assertion  the judge  the hearing  The judge said the hearing would resume on Monday.
    neutral  assertion  the council  the plan  The council will discuss the plan in June.
    neutral  assertion  the archaeologist  the tomb  The archaeologist believes the tomb is about 3,000 years old.
    neutral  assertion  the vet  the herd  The vet said the herd numbers 400.
    neutral  assertion  the clerk  the election  The election will take place on 3 May, the clerk said.
    neutral  assertion  the firm  the chip  The firm makes the chip in Dresden.
    ? neutral  assertion  the police  the suspect  The police questioned the suspect for six hours.
    neutral  assertion  the weather office  the storm  The storm made landfall at dawn, the weather office said.
    neutral  assertion  the biographer  the poet  The poet was born in Leeds, the biographer writes.
    neutral  assertion  the operator  the ferry  The ferry runs twice a day, the operator said.
    ? neutral  assertion  the council  the hall  The council plans to repaint the hall in August.
    neutral  assertion  the agency  the satellite  The satellite will be launched from Kourou in March, the agency said.
    # distancing
    ? neutral  distancing  the senator  the lobby  The senator distanced himself from the lobby.
    ? oppose  distancing  the chairman  the remarks  The chairman said the remarks did not reflect the views of the club.
    neutral  distancing  the mayor  the decision  The decision was not mine, the mayor said.
    oppose  distancing  -  the reform  The so-called reform leaves the poor behind.
    ? neutral  distancing  the spokesman  the scandal  The spokesman sidestepped questions about the scandal.
    neutral  distancing  the prince  the book  The prince had nothing to do with the book, his aide said.
    oppose  distancing  the party  the candidate  The party has washed its hands of the candidate.
    neutral  distancing  the minister  the affair  The affair is a matter for the courts, the minister said.
    ? neutral  distancing  the governor  the aide  The governor distanced himself from the aide.
    ? neutral  distancing  the band  the poster  The band said the poster was nothing to do with them.
    ? oppose  distancing  the dean  the letter  The dean stressed that the letter did not speak for the faculty.
    neutral  distancing  the firm  the ad  The ad was made without our knowledge, the firm said.
    neutral  distancing  the king  the vote  The king has stayed out of the row over the vote.
    neutral  distancing  the minister  the merger  The merger is a commercial matter for the two companies, the minister said.
    oppose  distancing  -  the experts  The so-called experts got it wrong.
    ? neutral  distancing  the chair  the leak  The chair brushed off questions about the leak.
    """
}
