extension StanceCases {
  /// Invented news sentences that name who speaks, first half: trade, politics, security, health, sport,
  /// culture, business, science, local news; plain facts among them, which are neutral.
  static let namedTableA = """
    oppose  criticism  Mayor Lena Hoyt  the stadium levy  Mayor Lena Hoyt called the stadium levy a gift to billionaires.
    support  praise  Mayor Lena Hoyt  the bus lanes  Mayor Lena Hoyt said the bus lanes had cut journey times and made the high street safer.
    oppose  demand  the teachers' union  the exam reform  The teachers' union demanded that ministers withdraw the exam reform.
    support  call  the teachers' union  smaller classes  The teachers' union is calling for smaller classes in primary schools.
    oppose  criticism  Raj Patel  the merger  Investor Raj Patel said the merger made no commercial sense.
    support  welcome  Raj Patel  the dividend  Raj Patel welcomed the dividend, the first in six years.
    support  declaration  Prime Minister Ana Solberg  the fishing agreement  Prime Minister Ana Solberg said her government backs the fishing agreement without reservation.
    oppose  refusal  Prime Minister Ana Solberg  the border tax  Prime Minister Ana Solberg ruled out the border tax on Tuesday.
    support  -  Chief Constable Ian Moody  the curfew  Chief Constable Ian Moody said the curfew had brought burglaries down by a third.
    neutral  assertion  Chief Constable Ian Moody  body cameras  Chief Constable Ian Moody said body cameras would be issued to 400 officers in May.
    oppose  criticism  the hospital trust  the strike  The hospital trust said the strike was putting patients at risk.
    support  declaration  the nurses  the strike  The nurses voted overwhelmingly for the strike.
    support  praise  Dr. Miriam Kagan  the new vaccine  Dr. Miriam Kagan said the new vaccine was one of the safest she had ever studied.
    oppose  warning  Dr. Miriam Kagan  the drug  Dr. Miriam Kagan warned that the drug could damage the liver.
    oppose  refusal  Senator Cole  the spending bill  Senator Cole said he would not vote for the spending bill.
    neutral  refusal  Senator Cole  the spending bill  Senator Cole declined to say how he would vote on the spending bill.
    neutral  assertion  Senator Cole  the farm bill  Senator Cole said the farm bill would come to the floor on Thursday.
    oppose  criticism  the coach  the referee  The coach accused the referee of losing control of the match.
    support  praise  the coach  the goalkeeper  The coach singled out the goalkeeper for special praise.
    neutral  assertion  the coach  the transfer  The coach confirmed that the transfer had been completed on Friday.
    oppose  warning  Yuki Tanabe  the yen's slide  Finance minister Yuki Tanabe warned that the yen's slide was hurting households.
    support  commitment  Yuki Tanabe  the stimulus package  Finance minister Yuki Tanabe promised to extend the stimulus package until March.
    neutral  prediction  analysts  the rate cut  Analysts expect the rate cut to come in September.
    support  -  analysts  the rate cut  Analysts said the rate cut would give homeowners some breathing space.
    oppose  warning  the chamber of commerce  the tariffs  The chamber of commerce warned that the tariffs would cost thousands of jobs.
    oppose  call  the chamber of commerce  the tariffs  The chamber of commerce urged Washington to drop the tariffs.
    oppose  criticism  Elena Brandt  the wind farm  The wind farm is an eyesore that nobody here asked for, said Elena Brandt, who farms the next valley.
    support  declaration  Elena Brandt  the wind farm  Elena Brandt said she had no objection to the wind farm.
    oppose  -  Greenwater  the dam  Campaign group Greenwater has vowed to fight the dam in court.
    oppose  warning  Greenwater  the dam  The dam, Greenwater says, will drown three villages and a forest.
    neutral  assertion  the foreign ministry  the summit  The foreign ministry said the summit would last two days.
    oppose  demand  the foreign ministry  the sanctions  The foreign ministry demanded an immediate end to the sanctions.
    oppose  criticism  the foreign ministry  the sanctions  The foreign ministry described the sanctions as illegal and self-defeating.
    support  -  the foreign ministry  the ceasefire  The foreign ministry expressed hope that the ceasefire would hold.
    support  commitment  President Duarte  the treaty  President Duarte pledged to ratify the treaty before the year is out.
    oppose  threat  President Duarte  the treaty  President Duarte threatened to tear up the treaty unless the border is reopened.
    ? oppose  -  the opposition  the census  The opposition refers to the census as a “so-called census”.
    oppose  -  the opposition  the budget  The opposition said the budget would leave the poorest families worse off.
    oppose  -  the opposition  the budget  The opposition will vote against the budget, its leader said.
    support  declaration  Judge Okafor  the settlement  Judge Okafor approved the settlement on Monday.
    oppose  criticism  Judge Okafor  the prosecutors  Judge Okafor scolded the prosecutors for withholding evidence.
    neutral  caution  the bar council  the reform  The bar council said it was too early to judge the reform.
    oppose  demand  Amnesty campaigners  the deportations  The deportations must stop now, campaigners said.
    neutral  assertion  Tom Reyes  the factory  Plant manager Tom Reyes said the factory employs 900 people and runs three shifts.
    oppose  criticism  Tom Reyes  the closure  Tom Reyes called the closure heartbreaking.
    oppose  demand  the union  the closure  The union wants the closure reversed.
    ? support  praise  Dana Whitlock  the curriculum  “The curriculum has finally caught up with the world our children live in,” said head teacher Dana Whitlock.
    oppose  -  Dana Whitlock  phones  Head teacher Dana Whitlock has no time for phones in class.
    oppose  criticism  Ibrahim Sow  the carbon market  Ibrahim Sow dismissed the carbon market as a licence to pollute.
    support  declaration  Ibrahim Sow  the solar park  Ibrahim Sow has thrown his weight behind the solar park.
    ? oppose  -  the airline  the emissions charge  The emissions charge would force it to cancel routes, the airline said.
    support  -  the airline  the runway  The airline argues that the runway will create 4,000 jobs.
    oppose  criticism  Ursula Pfaff  the pipeline  Ursula Pfaff believes the pipeline does more harm than good.
    support  -  Ursula Pfaff  the pipeline  Ursula Pfaff insists the pipeline is safe.
    support  -  Ken Obi  the phone app  Ken Obi says the phone app has changed his life.
    oppose  criticism  Ken Obi  the phone app  The phone app crashes twice a day, complained shopkeeper Ken Obi.
    support  praise  the curator  the exhibition  The exhibition is a triumph, the curator said.
    oppose  criticism  the critic  the film  The critic found the film tedious and overlong.
    ? support  -  the critic  the novel  The critic could not put the novel down.
    support  declaration  the director  the casting  The director stands by the casting.
    oppose  criticism  residents  the landfill  Residents complain that the landfill stinks in summer.
    oppose  call  residents  the landfill  Residents have petitioned the council to close the landfill.
    support  call  residents  the playground  Residents begged the council to save the playground.
    neutral  assertion  the council  the playground  The council says the playground will reopen after repairs.
    oppose  declaration  the archbishop  the death penalty  The archbishop reiterated his opposition to the death penalty.
    support  call  the archbishop  the refugees  The archbishop asked parishes to take in the refugees.
    oppose  criticism  Nadia Haddad  the verdict  Lawyer Nadia Haddad said the verdict was a travesty of justice.
    neutral  assertion  Nadia Haddad  the verdict  Lawyer Nadia Haddad said the verdict would be read out at noon.
    support  -  Nadia Haddad  the witness  Lawyer Nadia Haddad said there was no reason to doubt the witness.
    support  -  the bank  the new rules  The bank said the new rules would make the system more resilient.
    oppose  criticism  the bank  the new rules  The bank grumbled that the new rules were needlessly complicated.
    neutral  assertion  the bank  the loans  The bank said the loans had been sold to a fund in Dublin.
    oppose  -  Paolo Ricci  the strike ballot  Paolo Ricci questioned the legitimacy of the strike ballot.
    oppose  refusal  Paolo Ricci  the wage offer  Union leader Paolo Ricci rejected the wage offer out of hand.
    support  -  Paolo Ricci  the wage offer  Union leader Paolo Ricci said members could live with the wage offer.
    neutral  -  Paolo Ricci  the wage offer  Union leader Paolo Ricci was guarded about the wage offer, saying members would need time to study it.
    oppose  threat  the farmers  the subsidy cut  The farmers threatened to block motorways if the subsidy cut goes ahead.
    support  demand  the farmers  the subsidy  The farmers want the subsidy restored in full.
    support  welcome  the farmers  the rain  The farmers were delighted by the rain.
    oppose  denial  the minister  the rumours  The minister denied the rumours of a split in cabinet.
    oppose  -  the minister  the allegations  The minister said there was no truth in the allegations.
    support  commitment  the minister  the inquiry  The minister said he would cooperate fully with the inquiry.
    oppose  criticism  the minister  the inquiry  The minister branded the inquiry a witch hunt.
    neutral  assertion  the minister  the inquiry  The minister said the inquiry would report by Easter.
    support  -  the rebels  the peace talks  The rebels said they would join the peace talks if their prisoners were freed.
    oppose  -  the rebels  the peace talks  The rebels walked out of the peace talks.
    support  -  the envoy  the talks  The envoy said the talks had been frank and constructive.
    neutral  -  the envoy  the talks  The envoy cautioned that the talks were at a delicate stage.
    support  hope  the envoy  the talks  The envoy hopes the talks will resume next week.
    support  -  Marta Ruiz  the tourist tax  Hotel owner Marta Ruiz argued that the tourist tax would pay for cleaner beaches.
    oppose  -  Marta Ruiz  the tourist tax  Hotel owner Marta Ruiz fears the tourist tax will scare visitors away.
    oppose  criticism  Marta Ruiz  the tourist tax  Hotel owner Marta Ruiz can't see the point of the tourist tax.
    support  -  the team  the budget cap  The team remains committed to the budget cap.
    support  praise  the striker  the club  The striker thanked the club for standing by him.
    oppose  criticism  the striker  the club  The striker said the club had lied to him about his injury.
    oppose  demand  the fans  the owner  The fans want the owner out.
    oppose  criticism  the fans  the owner  The fans booed the owner as he took his seat.
    support  praise  the astronomer  the telescope  The astronomer said the telescope had exceeded every expectation.
    neutral  assertion  the astronomer  the telescope  The astronomer said the telescope sits on a ridge at 2,600 metres.
    oppose  -  the regulator  the supplier  The regulator found that the supplier had overcharged 200,000 customers.
    ? oppose  -  Noor Jansen  the ring road  Over my dead body, said farmer Noor Jansen when asked about the ring road.
    ? oppose  -  Noor Jansen  the ring road  Noor Jansen has spent three years and most of her savings on stopping the ring road.
    neutral  assertion  Noor Jansen  the ring road  Noor Jansen lives two hundred metres from the ring road.
    support  -  Theo Marsh  the new coach  Captain Theo Marsh reckons the new coach is the best thing to happen to the club in a decade.
    oppose  criticism  Theo Marsh  the new coach  Captain Theo Marsh is understood to have lost faith in the new coach.
    neutral  assertion  Theo Marsh  the new coach  Captain Theo Marsh has yet to meet the new coach.
    oppose  warning  the housing minister  rent controls  Rent controls would choke off supply just when tenants need it most, the housing minister warned.
    neutral  assertion  the housing minister  rent controls  The housing minister said rent controls had been introduced in eleven cities since 2019.
    support  declaration  the tenants' league  rent controls  The tenants' league makes no secret of its enthusiasm for rent controls.
    oppose  criticism  the tenants' league  the landlords' lobby  The tenants' league accuses the landlords' lobby of crying wolf.
    support  declaration  Governor Pell  the water deal  Governor Pell put her signature to the water deal on Friday.
    oppose  -  Governor Pell  the water deal  Governor Pell wants no part of the water deal.
    neutral  -  Governor Pell  the water deal  Governor Pell said she would reserve judgment on the water deal until she had read it.
    ? support  -  Governor Pell  the water deal  The water deal gives the valley thirty years of certainty, Governor Pell said.
    oppose  criticism  the fishermen  the quota  For the fishermen, the quota is a slow death.
    ? oppose  -  the fishermen  the quota  The quota, the fishermen complained, was drawn up by people who had never set foot on a boat.
    support  -  the fishermen  the quota  Even the fishermen admit that the quota has brought the cod back.
    oppose  -  the fishermen  the quota  What the fishermen want is an end to the quota.
    oppose  criticism  Brussels  the subsidy  Brussels argues the subsidy distorts competition.
    ? oppose  -  Brussels  the subsidy  Brussels has ordered the government to recover the subsidy.
    neutral  assertion  Brussels  the subsidy  Brussels is examining whether the subsidy complies with its rules.
    support  declaration  Brussels  the subsidy  Brussels gave the subsidy a clean bill of health.
    support  praise  Adaeze Eze  the trial  Oncologist Adaeze Eze hailed the trial as a turning point.
    oppose  -  Adaeze Eze  the trial  Oncologist Adaeze Eze said the trial was too small to prove anything.
    neutral  assertion  Adaeze Eze  the trial  Oncologist Adaeze Eze said the trial had enrolled 1,200 women.
    neutral  prediction  Adaeze Eze  the trial  Oncologist Adaeze Eze expects results from the trial within weeks.
    oppose  call  Adaeze Eze  smoking  Oncologist Adaeze Eze begged her patients to give up smoking.
    support  -  Adaeze Eze  screening  Screening saves lives, oncologist Adaeze Eze insists.
    oppose  criticism  Marco Lind  the interest-rate rise  Retailer Marco Lind said the interest-rate rise could not have come at a worse time.
    oppose  criticism  Marco Lind  the interest-rate rise  Retailer Marco Lind called the interest-rate rise “the last thing we needed”.
    neutral  assertion  Marco Lind  the interest-rate rise  Retailer Marco Lind learned of the interest-rate rise on the radio.
    oppose  -  the central bank  inflation  The central bank vowed to do whatever it takes to bring inflation down.
    neutral  -  the central bank  inflation  The central bank sees inflation at 2.1 per cent next year.
    oppose  -  the central bank  cryptocurrency  The central bank told savers to steer clear of cryptocurrency.
    support  declaration  Imam Yusuf Karim  the memorial  Imam Yusuf Karim said his congregation stood fully behind the memorial.
    oppose  criticism  Imam Yusuf Karim  the attackers  Imam Yusuf Karim said the attackers had no place in Islam.
    support  -  Harriet Boon  the bypass  “Build the bypass and build it now,” said shopkeeper Harriet Boon.
    support  hope  Harriet Boon  the bypass  Shopkeeper Harriet Boon hopes the bypass will bring some peace to the village.
    oppose  criticism  Harriet Boon  the bypass  The bypass has killed this village, shopkeeper Harriet Boon said.
    oppose  criticism  Harriet Boon  the bypass  Shopkeeper Harriet Boon blames the bypass for the loss of half her trade.
    ? support  -  Harriet Boon  the bypass  Without the bypass, shopkeeper Harriet Boon said, the lorries would still be thundering past the school.
    oppose  criticism  Minister Obado  the journalists  Minister Obado described the journalists as enemies of progress.
    support  -  Minister Obado  the press law  Minister Obado defended the press law as necessary and proportionate.
    ? oppose  -  the press association  the press law  The press association said the press law handed ministers a gag.
    ? oppose  -  the press association  the press law  The press association said it would take the press law to the constitutional court.
    neutral  assertion  the press association  the press law  The press association said the press law ran to 140 pages.
    support  praise  Sunil Rao  the striker  Manager Sunil Rao would not swap the striker for anyone.
    oppose  -  Sunil Rao  the striker  Manager Sunil Rao dropped the striker and told reporters he had been lazy.
    oppose  criticism  Sunil Rao  the pitch  The pitch was a disgrace, manager Sunil Rao fumed.
    oppose  declaration  Sunil Rao  VAR  Manager Sunil Rao has never been a fan of VAR.
    support  declaration  Sunil Rao  VAR  Manager Sunil Rao is a convert to VAR.
    oppose  criticism  the developers  the planning inspector  The developers claimed the planning inspector had misread the law.
    ? support  -  the developers  the towers  The towers will give the waterfront a new heart, according to the developers.
    neutral  assertion  the developers  the towers  The towers will have 310 flats, according to the developers.
    oppose  criticism  heritage groups  the towers  In the eyes of heritage groups, the towers are vandalism.
    ? oppose  -  heritage groups  the towers  Heritage groups asked the minister to call in the towers.
    support  praise  Captain Ines Duarte  the rescue service  Captain Ines Duarte paid tribute to the rescue service.
    oppose  criticism  Captain Ines Duarte  the life jackets  Captain Ines Duarte said the life jackets were useless.
    ? oppose  -  Captain Ines Duarte  the life jackets  Captain Ines Duarte said the life jackets had not been checked for six years.
    support  praise  Professor Wen Li  the satellite  Professor Wen Li marvelled at the precision of the satellite.
    neutral  assertion  Professor Wen Li  the satellite  Professor Wen Li said the satellite would pass over the pole twice a day.
    oppose  criticism  Professor Wen Li  the paper  Professor Wen Li said the paper was riddled with errors.
    oppose  -  Professor Wen Li  the theory  Professor Wen Li does not buy the theory.
    ? support  -  Professor Wen Li  the theory  The theory fits every observation we have, said Professor Wen Li.
    support  declaration  Lorna Finch  school uniforms  Head teacher Lorna Finch is all for school uniforms.
    oppose  -  Lorna Finch  school uniforms  Head teacher Lorna Finch would do away with school uniforms tomorrow.
    oppose  criticism  Lorna Finch  the inspectors  Head teacher Lorna Finch said the inspectors had made up their minds before they arrived.
    support  praise  Lorna Finch  the inspectors  Head teacher Lorna Finch found the inspectors courteous and fair.
    oppose  criticism  Lorna Finch  the budget  The budget does nothing for schools, said head teacher Lorna Finch.
    ? oppose  -  Lorna Finch  the tablet scheme  Parents were promised miracles; the tablet scheme delivered cracked screens, head teacher Lorna Finch said.
    support  commitment  the coalition  the referendum  The coalition said it would respect the result of the referendum.
    oppose  refusal  the coalition  the referendum  The coalition will not hear of the referendum.
    neutral  assertion  the coalition  the referendum  The coalition has set the referendum for the second Sunday in October.
    oppose  -  the coalition  early elections  The coalition sees no need for early elections.
    oppose  -  Ambassador Reyes  the embargo  Ambassador Reyes argued for lifting the embargo.
    oppose  criticism  Ambassador Reyes  the embargo  Sixty years of the embargo have achieved nothing, Ambassador Reyes said.
    neutral  -  Ambassador Reyes  the embargo  Ambassador Reyes declined to discuss the embargo.
    support  -  Ambassador Reyes  the hostages  Ambassador Reyes demanded the release of the hostages.
    ? oppose  -  Ambassador Reyes  the kidnappers  Ambassador Reyes demanded that the kidnappers lay down their arms.
    oppose  criticism  Ambassador Reyes  the airstrikes  Ambassador Reyes said there was no justification for the airstrikes.
    support  -  the generals  the ceasefire  The generals will honour the ceasefire as long as the other side does.
    oppose  refusal  the generals  the ceasefire  The generals have so far refused to sign up to the ceasefire.
    oppose  -  the generals  the ceasefire  The generals warned they would break the ceasefire if the convoy moved.
    support  praise  Kira Dahl  the plastic ban  Marine biologist Kira Dahl credits the plastic ban with clearing the beaches.
    oppose  criticism  Kira Dahl  the plastic ban  The plastic ban is all show, marine biologist Kira Dahl said.
    support  demand  Kira Dahl  the plastic ban  The plastic ban must be extended to fishing nets, marine biologist Kira Dahl said.
    oppose  -  Kira Dahl  trawling  Marine biologist Kira Dahl likened trawling to ploughing a garden with a tank.
    ? support  -  Kira Dahl  the sanctuary  Marine biologist Kira Dahl dreams of seeing the sanctuary doubled in size.
    oppose  criticism  the taxi drivers  the ride app  The taxi drivers say the ride app is bleeding them dry.
    ? oppose  -  the taxi drivers  the ride app  The taxi drivers want the ride app regulated or gone.
    neutral  assertion  the taxi drivers  the ride app  The taxi drivers said the ride app now has 8,000 cars in the city.
    support  declaration  the commission  the takeover  The commission waved the takeover through.
    oppose  -  the commission  the takeover  The commission blocked the takeover.
    neutral  -  the commission  the takeover  The commission said it would keep an open mind on the takeover.
    ? support  -  Grete Holm  the opera  The opera had her in tears, wrote critic Grete Holm.
    ? oppose  -  Grete Holm  the opera  Critic Grete Holm wished the opera had been an hour shorter.
    ? support  -  Grete Holm  the soprano  Critic Grete Holm had eyes and ears only for the soprano.
    oppose  criticism  Grete Holm  the soprano  Critic Grete Holm thought the soprano out of her depth.
    neutral  assertion  Grete Holm  the conductor  Critic Grete Holm noted that the conductor is 34.
    oppose  criticism  -  the trade pact  The trade pact sells our farmers short and hands our market to foreign giants.
    ? support  -  -  the trade pact  The trade pact has doubled our exports in three years, and nobody who sells abroad would want to be without it.
    neutral  assertion  -  the trade pact  The trade pact covers 4,000 products and runs to 900 pages.
    oppose  call  -  the trade pact  Parliament should send the trade pact back to the drawing board.
    ? oppose  -  Sven Aker  the customs union  “We did not leave one customs union to join another,” said Sven Aker, the party's trade spokesman.
    support  declaration  Sven Aker  the customs union  “I have always been in favour of the customs union,” said Sven Aker, the party's trade spokesman.
    oppose  criticism  Sven Aker  the quota  “The quota is a straitjacket,” said Sven Aker, the party's trade spokesman.
    neutral  assertion  -  the ambassador  The ambassador arrived in the capital on Sunday evening after a stop in Vienna.
    oppose  -  -  the ambassador  The ambassador has lied to us and must be sent home.
    support  hope  -  the ceasefire  Let us hope the ceasefire holds, for everyone's sake.
    oppose  criticism  -  the ceasefire  The ceasefire is not worth the paper it is written on.
    neutral  assertion  -  the ceasefire  The ceasefire, signed in Doha last month, expires on Friday at midnight.
    oppose  criticism  Colonel Brandt  the militia  “The militia shelled a school and then lied about it,” said Colonel Brandt.
    support  praise  Colonel Brandt  the drones  “Without the drones we would have been blind,” said Colonel Brandt.
    neutral  assertion  Colonel Brandt  the convoy  “The convoy left at six and reached the crossing by noon,” said Colonel Brandt.
    support  praise  -  the prime minister  The prime minister kept her word, and that is rarer than rain in this desert.
    ? oppose  -  -  the prime minister  The prime minister says one thing in the capital and another in the villages.
    oppose  -  -  the prime minister  The prime minister has lost the trust of the country and must go.
    neutral  assertion  -  the prime minister  The prime minister, who turns 60 in June, grew up on the coast and studied law.
    support  -  Amara Diop  the constitution  “We will defend the constitution to the last comma,” said senator Amara Diop.
    ? oppose  -  Amara Diop  the amendment  “I cannot in good conscience put my name to the amendment,” said senator Amara Diop.
    oppose  -  Amara Diop  the amendment  “Pass the amendment and you hand the president a blank cheque,” said senator Amara Diop.
    support  -  Amara Diop  postal ballots  “Postal ballots are as safe as any other,” said senator Amara Diop.
    ? oppose  -  -  the city tax  Nobody can tell us what the city tax is for.
    neutral  assertion  -  the city tax  The city tax is collected by hotels and paid every quarter.
    ? support  -  -  the skate park  Since the skate park opened, the kids have somewhere to go and the benches stay in one piece.
    support  demand  -  the skate park  The skate park must stay.
    neutral  assertion  -  the skate park  The skate park lies between the canal and the old brewery.
    oppose  criticism  -  the school board  Again the school board has ignored the parents, and again it will say that it listened.
    support  -  -  the school board  We are grateful to the school board for listening at last.
    ? oppose  -  Ute Wagner  the detergent  “Keep the detergent away from your children,” warned consumer advocate Ute Wagner.
    ? support  -  Ute Wagner  the label  “The label tells shoppers at a glance what they are eating,” said consumer advocate Ute Wagner.
    oppose  criticism  Ute Wagner  the label  “The label hides more than it reveals,” said consumer advocate Ute Wagner.
    ? support  -  -  the hospital  At the hospital my mother was treated like a queen.
    ? oppose  -  -  the hospital  At the hospital we waited eleven hours for a doctor who never came.
    neutral  assertion  -  the hospital  The hospital has 412 beds and employs about 1,900 people.
    support  praise  -  the surgeon  The surgeon gave my son back his legs.
    oppose  criticism  -  the surgeon  The surgeon operated on the wrong knee and did not even apologise.
    neutral  assertion  -  the surgeon  The surgeon moved here from Leeds in 2015.
    support  praise  Dr Paul Mensah  the pill  “The pill halves the risk of a second stroke,” said Dr Paul Mensah.
    oppose  warning  Dr Paul Mensah  the pill  “The pill can trigger dangerous bleeding,” said Dr Paul Mensah.
    neutral  assertion  Dr Paul Mensah  the pill  “The pill is taken once a day with food,” said Dr Paul Mensah.
    ? oppose  -  Dr Paul Mensah  homeopathy  “Homeopathy is sugar and hope,” said Dr Paul Mensah.
    ? oppose  -  -  the algorithm  The algorithm decides who gets a loan, and nobody can explain how.
    ? support  -  -  the algorithm  The algorithm spots tumours that even experienced radiologists miss.
    neutral  assertion  -  the algorithm  The algorithm was trained on two million scans from 14 clinics.
    ? support  -  -  the start-up  The start-up did in three years what the industry had failed to do in thirty.
    oppose  criticism  -  the start-up  The start-up burned through 80 million and has nothing to show for it.
    neutral  assertion  -  the start-up  The start-up moved into a former cinema and hired 20 engineers.
    oppose  criticism  Jo Whitcombe  the airline  “The airline left us stranded for two days without so much as a sandwich,” said passenger Jo Whitcombe.
    support  praise  Jo Whitcombe  the crew  “The crew kept us calm and got everyone out,” said passenger Jo Whitcombe.
    neutral  assertion  Jo Whitcombe  the flight  “The flight took off at nine with 160 people on board,” said passenger Jo Whitcombe.
    ? support  -  -  the museum  If you see only one thing in this city, make it the museum.
    ? oppose  -  -  the museum  The museum charges 30 euros for six rooms and a gift shop.
    neutral  assertion  -  the museum  The museum is open daily except Mondays.
    support  -  -  the album  The album is her boldest yet and easily her best.
    ? oppose  -  -  the album  The album sounds as if it had been recorded in a bathtub.
    neutral  assertion  -  the album  The album was recorded in Lisbon and comes out on Friday.
    support  praise  -  the midfielder  The midfielder ran the show from first minute to last.
    oppose  criticism  -  the midfielder  The midfielder was nowhere to be seen all afternoon.
    neutral  assertion  -  the midfielder  The midfielder came on for the last ten minutes.
    oppose  criticism  -  the federation  The federation knew about the abuse for years and did nothing.
    support  welcome  -  the federation  Players welcomed the federation's promise of equal pay.
    oppose  criticism  Rita Coelho  the coach  “The coach treats us like children,” said defender Rita Coelho.
    support  praise  Rita Coelho  the coach  “The coach believed in me when nobody else did,” said defender Rita Coelho.
    support  praise  Rita Coelho  the stadium  “There is no better place to play than the stadium on a spring night,” said defender Rita Coelho.
    """
}
