extension StanceCases {
  /// Invented news sentences that name who speaks: deeds, conditions, plans that are judged; plain facts among them, which are neutral.
  static let namedTableD = """
    ? support  -  the growers  the irrigation scheme  “We have the irrigation scheme to thank for two harvests a year,” said the growers.
    support  praise  the growers  the irrigation scheme  The growers would not be where they are today without the irrigation scheme.
    oppose  criticism  the growers  the water board  The growers say the water board is to blame for the empty canals.
    oppose  criticism  the growers  the water board  The growers hold the water board responsible for the empty canals.
    ? oppose  -  the growers  the water board  “The water board promised us pumps and sent us leaflets,” said the growers.
    neutral  assertion  the growers  the water board  The growers met the water board in the town hall on Friday.
    ? oppose  -  the growers  the dam  “No dam, no matter what they pay us,” said the growers.
    support  praise  Professor Ayla Demir  the drug  The drug worked better than anything we had tried before, Professor Ayla Demir said.
    oppose  criticism  Professor Ayla Demir  the drug  The drug did no better than a placebo, Professor Ayla Demir said.
    oppose  -  Professor Ayla Demir  the drug  Professor Ayla Demir cautioned that the drug could damage the liver.
    neutral  -  Professor Ayla Demir  the drug  Professor Ayla Demir said it remained to be seen whether the drug would work in children.
    neutral  assertion  Professor Ayla Demir  the drug  Professor Ayla Demir said the drug is taken twice a day with food.
    support  hope  Professor Ayla Demir  the drug  Professor Ayla Demir said she hoped the drug would reach patients by the autumn.
    support  -  Professor Ayla Demir  the drug  Professor Ayla Demir said the benefits of the drug outweigh its risks.
    oppose  -  Professor Ayla Demir  the drug  Professor Ayla Demir said the risks of the drug outweigh its benefits.
    oppose  call  Professor Ayla Demir  the trial  The trial should be halted at once, Professor Ayla Demir said.
    oppose  -  Professor Ayla Demir  the findings  Professor Ayla Demir questioned whether the findings would hold up.
    support  welcome  Professor Ayla Demir  the findings  Professor Ayla Demir welcomed the findings.
    oppose  denial  Professor Ayla Demir  the findings  Professor Ayla Demir disputed the findings.
    oppose  denial  Professor Ayla Demir  the claim  Professor Ayla Demir dismissed the claim as baseless.
    support  declaration  Councillor Finn Okafor  the cycle lane  Councillor Finn Okafor said he had no objection to the cycle lane.
    oppose  -  Councillor Finn Okafor  the cycle lane  Councillor Finn Okafor said he would be voting against the cycle lane.
    oppose  criticism  Councillor Finn Okafor  the cycle lane  The cycle lane is a solution looking for a problem, Councillor Finn Okafor said.
    oppose  criticism  Councillor Finn Okafor  the cycle lane  The cycle lane has cost a fortune and nobody uses it, Councillor Finn Okafor said.
    support  praise  Councillor Finn Okafor  the cycle lane  The cycle lane has transformed the high street, Councillor Finn Okafor said.
    oppose  -  Councillor Finn Okafor  the cycle lane  “Rip out the cycle lane,” said Councillor Finn Okafor.
    support  -  Councillor Finn Okafor  the cycle lane  “Hands off the cycle lane,” said Councillor Finn Okafor.
    neutral  assertion  Councillor Finn Okafor  the cycle lane  The cycle lane runs from the station to the river, Councillor Finn Okafor said.
    ? oppose  -  Councillor Finn Okafor  the cycle lane  Why on earth do we need the cycle lane, Councillor Finn Okafor wanted to know.
    oppose  criticism  Councillor Finn Okafor  the mayor  Councillor Finn Okafor said the mayor had misled the public.
    ? oppose  -  Councillor Finn Okafor  the mayor  Councillor Finn Okafor said the mayor owed the public an explanation.
    support  praise  Councillor Finn Okafor  the mayor  Councillor Finn Okafor said the mayor had handled the crisis with skill.
    ? support  -  Councillor Finn Okafor  the mayor  Councillor Finn Okafor came to the mayor's defence.
    oppose  -  Councillor Finn Okafor  the mayor  Councillor Finn Okafor called on the mayor to resign.
    neutral  -  Councillor Finn Okafor  the mayor  Councillor Finn Okafor asked the mayor to publish the figures.
    support  -  the exporters  the free-trade deal  The free-trade deal has been a boon for the exporters, they say.
    support  call  the exporters  the free-trade deal  The exporters urged parliament to ratify the free-trade deal without delay.
    support  prediction  the exporters  the free-trade deal  The exporters expect the free-trade deal to create 5,000 jobs.
    support  -  the exporters  the free-trade deal  The exporters argue that the free-trade deal would open new markets.
    oppose  criticism  the exporters  the free-trade deal  The exporters complain that the free-trade deal leaves them worse off.
    ? oppose  -  the exporters  the free-trade deal  The exporters say they were left out of the free-trade deal.
    neutral  assertion  the exporters  the free-trade deal  The exporters said talks on the free-trade deal would resume in Bern next month.
    oppose  -  the exporters  the quotas  The exporters want the quotas to be lifted.
    oppose  demand  the exporters  the quotas  The exporters demanded the abolition of the quotas.
    support  declaration  the exporters  the quotas  The exporters opposed the abolition of the quotas.
    oppose  welcome  the exporters  the quotas  The exporters welcomed the abolition of the quotas.
    support  criticism  the exporters  the quotas  The exporters criticised plans to scrap the quotas.
    oppose  praise  the exporters  the quotas  The exporters praised plans to scrap the quotas.
    support  warning  the exporters  the quotas  The exporters warned that scrapping the quotas would ruin them.
    support  threat  the exporters  the quotas  The exporters threatened to sue if the quotas were scrapped.
    oppose  threat  the exporters  the quotas  The exporters threatened to leave unless the quotas were scrapped.
    oppose  conditional-offer  the exporters  the quotas  The exporters said they would invest if the quotas were lifted.
    support  demand  the exporters  the subsidy  The exporters insisted that the subsidy must not be touched.
    support  -  Striker Nia Roberts  the manager  Striker Nia Roberts said she owed her career to the manager.
    oppose  criticism  Striker Nia Roberts  the manager  Striker Nia Roberts said the manager never listened.
    support  denial  Striker Nia Roberts  the manager  Striker Nia Roberts denied she had fallen out with the manager.
    oppose  criticism  Striker Nia Roberts  the manager  Striker Nia Roberts said the manager had thrown her under the bus.
    support  commitment  Striker Nia Roberts  the club  Striker Nia Roberts pledged her future to the club.
    oppose  demand  Striker Nia Roberts  the club  Striker Nia Roberts has demanded to leave the club.
    neutral  assertion  Striker Nia Roberts  the club  Striker Nia Roberts joined the club from Malmö in 2022.
    ? oppose  -  Striker Nia Roberts  the referee  Striker Nia Roberts said the referee needed glasses.
    support  -  Striker Nia Roberts  the referee  Striker Nia Roberts had no complaints about the referee.
    oppose  criticism  Striker Nia Roberts  the ban  The ban is harsh in the extreme, said striker Nia Roberts.
    support  -  Striker Nia Roberts  the ban  The ban was fully deserved, said striker Nia Roberts.
    oppose  refusal  the trade union  the offer  The trade union rejected the offer.
    oppose  criticism  the trade union  the offer  The trade union described the offer as an insult.
    oppose  criticism  the trade union  the offer  The offer is nowhere near enough, the trade union said.
    support  call  the trade union  the offer  The trade union recommended that its members accept the offer.
    ? neutral  -  the trade union  the offer  The trade union will put the offer to its members on Thursday.
    neutral  -  the trade union  the offer  The trade union said it would study the offer before deciding.
    oppose  commitment  the trade union  the layoffs  The trade union vowed to fight the layoffs.
    oppose  criticism  the trade union  the layoffs  The trade union was outraged by the layoffs.
    oppose  criticism  the trade union  the layoffs  The layoffs are a slap in the face, the trade union said.
    support  -  the trade union  the minimum wage  The trade union wants the minimum wage raised to 15 euros.
    support  criticism  the trade union  the minimum wage  The trade union lambasted the cut to the minimum wage.
    oppose  criticism  the trade union  the management  The trade union accused the management of bad faith.
    oppose  criticism  the trade union  the management  The trade union said the management had reneged on the agreement.
    ? support  -  the trade union  the management  The trade union said the management had acted fairly throughout.
    oppose  -  the environment ministry  the pipeline  The environment ministry blocked the pipeline.
    support  declaration  the environment ministry  the pipeline  The environment ministry approved the pipeline.
    support  -  the environment ministry  the pipeline  The environment ministry has lifted its objections to the pipeline.
    support  denial  the environment ministry  the pipeline  The environment ministry denied that the pipeline posed a danger to groundwater.
    neutral  assertion  the environment ministry  the pipeline  The environment ministry received the plans for the pipeline in March.
    oppose  commitment  the environment ministry  coal  The environment ministry promised to phase out coal by 2033.
    oppose  -  the environment ministry  coal  The environment ministry says coal has had its day.
    support  commitment  the environment ministry  wind power  The environment ministry will double wind power by 2033.
    support  -  the environment ministry  wind power  The environment ministry says there is no way around wind power.
    oppose  -  the environment ministry  plastic bags  The environment ministry banned plastic bags.
    oppose  call  the environment ministry  plastic bags  The environment ministry asked shops to stop handing out plastic bags.
    oppose  -  the opposition  the snap election  The opposition will boycott the snap election.
    oppose  criticism  the opposition  the snap election  The opposition branded the snap election a sham.
    support  demand  the opposition  the snap election  The opposition clamoured for the snap election.
    oppose  criticism  the opposition  the prime minister  The opposition likened the prime minister to a captain who had left his ship.
    oppose  demand  the opposition  the prime minister  The opposition wants the prime minister gone.
    oppose  criticism  the opposition  the prime minister  The opposition says the prime minister is not up to the job.
    support  -  the opposition  the prime minister  Even the opposition had kind words for the prime minister.
    oppose  criticism  the opposition  the budget  The opposition tore the budget apart.
    support  declaration  the opposition  the budget  The opposition signalled its support for the budget.
    neutral  refusal  the opposition  the budget  The opposition would not be drawn on the budget.
    oppose  -  the opposition  the budget  The opposition said it could not back the budget in its present form.
    support  -  the opposition  the budget  The opposition said it would back the budget provided that fuel duty was frozen.
    neutral  assertion  the opposition  the budget  The opposition will respond to the budget on Wednesday.
    support  welcome  the museum's director  the returned bronzes  The museum's director was overjoyed at the returned bronzes.
    support  praise  the museum's director  the exhibition  The museum's director called the exhibition a once-in-a-lifetime chance.
    neutral  assertion  the museum's director  the exhibition  The museum's director said the exhibition would run until 9 March.
    support  praise  the museum's director  the donor  The museum's director paid tribute to the donor.
    oppose  -  the museum's director  the donor  The museum's director distanced herself from the donor.
    oppose  -  the museum's director  the entry fee  The museum's director would like to see the entry fee abolished.
    support  declaration  the museum's director  the entry fee  The museum's director stood firm on the entry fee.
    oppose  criticism  the start-up's founder  the regulator  The regulator is strangling young firms, the start-up's founder said.
    oppose  criticism  the start-up's founder  the regulator  The start-up's founder complained that the regulator moves at a snail's pace.
    support  praise  the start-up's founder  the regulator  The start-up's founder said the regulator had been a pleasure to work with.
    ? support  -  the start-up's founder  the new chip  The new chip uses half the power and is twice as fast, the start-up's founder said.
    ? support  -  the start-up's founder  the new chip  The new chip will change the way we live, the start-up's founder said.
    oppose  criticism  the start-up's founder  the rival chip  The rival chip is years behind, the start-up's founder said.
    ? oppose  -  the start-up's founder  facial recognition  The start-up's founder refuses to sell facial recognition to the police.
    oppose  call  the start-up's founder  facial recognition  The start-up's founder called for a moratorium on facial recognition.
    oppose  -  the court  the law  The court struck down the law.
    oppose  criticism  the court  the law  The court found that the law violated the constitution.
    support  declaration  the court  the law  The court found nothing wrong with the law.
    neutral  assertion  the court  the law  The court heard arguments on the law on Monday.
    support  declaration  the court  the journalist  The court cleared the journalist of all charges.
    oppose  -  the court  the journalist  The court found the journalist guilty of libel.
    oppose  -  the court  the extradition  The court refused to allow the extradition.
    support  declaration  the court  the extradition  The court gave the go-ahead for the extradition.
    oppose  -  villagers  the wind farm  Nine out of ten villagers reject the wind farm.
    oppose  -  villagers  the wind farm  The wind farm is deeply unpopular with villagers.
    support  -  villagers  the wind farm  The wind farm is popular with villagers.
    oppose  -  villagers  the wind farm  The wind farm has divided villagers.
    oppose  -  villagers  the wind farm  Villagers say the wind farm was pushed through against their will.
    support  -  villagers  the doctor  Villagers speak warmly of the doctor.
    support  -  villagers  the doctor  Villagers say they would be lost without the doctor.
    oppose  criticism  villagers  the bus cuts  Villagers are furious about the bus cuts.
    oppose  demand  villagers  the bus cuts  Villagers demanded that the bus cuts be reversed.
    oppose  -  villagers  the quarry  Villagers fear for their wells if the quarry is enlarged.
    ? oppose  -  -  the hospital  The hospital let patients lie in corridors for days.
    support  praise  -  the hospital  The hospital has cut waiting times to the shortest in the country.
    neutral  assertion  -  the hospital  The hospital has 420 beds and a helipad.
    oppose  criticism  -  the senator  The senator lied about his war record.
    support  -  -  the senator  The senator has earned the respect of both parties.
    neutral  assertion  -  the senator  The senator was born in Lublin and studied law.
    neutral  assertion  -  the senator  The senator chairs the committee on fisheries.
    ? oppose  -  -  the phone  The phone gets hot, the battery is gone by lunch and the camera is a joke.
    support  praise  -  the phone  The phone is light, fast and a pleasure to hold.
    """
}
