extension StanceCases {
  /// Invented news sentences that name who speaks, second half: trade, politics, security, health, sport,
  /// culture, business, science, local news; plain facts among them, which are neutral.
  static let namedTableB = """
    support  welcome  -  the wage deal  The wage deal was greeted with relief on both sides of the table.
    oppose  criticism  -  the wage deal  The wage deal leaves night workers with less than they had last year.
    neutral  assertion  -  the wage deal  The wage deal runs for 24 months and applies to 80,000 workers.
    ? oppose  -  -  the bank  The bank helped itself to our savings and called it a fee.
    ? support  -  -  the bank  The bank stood by us when the flood took everything.
    neutral  -  -  the bank  The bank will publish its results on Thursday.
    support  -  Femi Adeyemi  the refinery  “With a bit of luck, the refinery will end the queues at the pumps,” said trader Femi Adeyemi.
    ? oppose  -  Femi Adeyemi  the refinery  “The refinery has been promised to us five times and is still a field of weeds,” said trader Femi Adeyemi.
    neutral  prediction  Femi Adeyemi  the fuel price  “The fuel price will reach 900 by Christmas,” said trader Femi Adeyemi.
    oppose  demand  -  the wolf  The wolf does not belong here, and it must be shot.
    support  criticism  -  the wolf  Shooting the wolf would be a crime against nature.
    neutral  assertion  -  the wolf  The wolf was seen near the village on three nights in March.
    support  praise  -  the reservoir  The reservoir carried the valley through two dry summers.
    oppose  criticism  -  the reservoir  The reservoir drowned three villages, and for what?
    neutral  assertion  -  the reservoir  The reservoir holds 12 million cubic metres.
    ? oppose  -  Pilar Ortega  nuclear power  “Nuclear power? Not in my lifetime,” said environment minister Pilar Ortega.
    support  praise  Pilar Ortega  solar farms  “Solar farms are cheap, quick and popular,” said environment minister Pilar Ortega.
    neutral  assertion  Pilar Ortega  the hunting season  “The hunting season opens on 1 September,” said environment minister Pilar Ortega.
    oppose  criticism  -  the judge  The judge made up his mind before a single witness had been heard.
    support  praise  -  the judge  The judge listened to everyone and was fair to everyone.
    neutral  assertion  -  the judge  The judge adjourned the case until 4 May.
    oppose  criticism  -  the curfew  The curfew punishes the many for the sins of the few.
    support  -  -  the curfew  Thanks to the curfew, I can sleep again.
    neutral  assertion  -  the curfew  The curfew begins at ten and ends at five.
    oppose  criticism  -  the bishop  The bishop knew and kept silent.
    ? support  -  -  the bishop  The bishop opened his own house to the homeless.
    neutral  assertion  -  the pilgrimage  The pilgrimage starts in Porto and takes twelve days.
    support  -  -  asylum seekers  We should let asylum seekers work.
    oppose  criticism  -  the camp  The camp is no place for children.
    neutral  assertion  -  the camp  The camp houses 3,200 people, most of them from Sudan.
    ? support  -  -  the integration course  In the integration course I found my first friends here.
    oppose  criticism  Ida Strand  the toll  “The toll hits exactly those who cannot choose when they drive,” said nurse Ida Strand.
    oppose  -  Ida Strand  the toll  “Get rid of the toll,” said nurse Ida Strand, “and give us back our mornings.”
    ? support  -  Ida Strand  the toll  “Since the toll came in I get home in half the time,” said nurse Ida Strand.
    ? oppose  -  Omar Nasser  the harbour plan  Omar Nasser, who has fished the bay for forty years, sees nothing but loss in the harbour plan.
    support  declaration  Omar Nasser  the harbour plan  Omar Nasser, who has fished the bay for forty years, gave the harbour plan his vote.
    neutral  assertion  Omar Nasser  the harbour plan  Omar Nasser, who has fished the bay for forty years, first heard of the harbour plan in January.
    oppose  criticism  Council leader Jane Pym  the library cuts  Council leader Jane Pym described the library cuts as cultural arson.
    ? support  -  Council leader Jane Pym  the library cuts  Council leader Jane Pym insisted that the library cuts were painful but unavoidable.
    support  -  Council leader Jane Pym  the volunteers  Council leader Jane Pym said she could not speak too highly of the volunteers.
    oppose  threat  the shipping line  the canal fee  The shipping line said it would reroute its vessels if the canal fee went up again.
    oppose  criticism  the shipping line  the canal fee  The canal fee, the shipping line argues, bears no relation to the cost of the passage.
    ? support  praise  the shipping line  the canal  The canal is the artery of world trade, the shipping line said in its annual report.
    neutral  assertion  the shipping line  the canal  The canal was closed for six hours on Monday, the shipping line said.
    ? oppose  -  Lt. Karen Boyle  the evidence  Lt. Karen Boyle told the court that the evidence had been planted.
    ? oppose  -  Lt. Karen Boyle  the suspect  Lt. Karen Boyle told the court that the suspect had laughed while the house burned.
    support  -  Lt. Karen Boyle  the witness  Lt. Karen Boyle told the court she had never met a more reliable witness.
    neutral  assertion  Lt. Karen Boyle  the van  Lt. Karen Boyle told the court the van had been parked outside the bank for an hour.
    support  -  Chancellor Weiss  the debt brake  Chancellor Weiss left no doubt that he would stick to the debt brake.
    oppose  criticism  Chancellor Weiss  the debt brake  Chancellor Weiss said the debt brake was strangling the country.
    oppose  -  Chancellor Weiss  the debt brake  The debt brake has outlived its purpose and should go, Chancellor Weiss said.
    neutral  -  Chancellor Weiss  the debt brake  Asked about the debt brake, Chancellor Weiss said he did not want to prejudge the commission's findings.
    oppose  criticism  Rector Hana Ito  tuition fees  “Tuition fees keep the poor out and the mediocre in,” rector Hana Ito remarked.
    support  -  Rector Hana Ito  tuition fees  “Without tuition fees we would have to close three faculties,” rector Hana Ito remarked.
    oppose  -  Rector Hana Ito  the ranking  Rector Hana Ito called the ranking meaningless and said she paid it no attention.
    support  -  Rector Hana Ito  the laboratory  Rector Hana Ito expects great things of the laboratory.
    oppose  -  consumer groups  the merger  Consumer groups fear the merger will push up prices and leave shoppers with fewer choices.
    oppose  call  consumer groups  the merger  Consumer groups have called on the regulator to stop the merger.
    support  welcome  consumer groups  the price cap  Consumer groups greeted the price cap as overdue relief for families.
    neutral  assertion  consumer groups  the price cap  Consumer groups said the price cap applies to eleven products.
    oppose  criticism  goalkeeper Pia Lunde  the new ball  Goalkeeper Pia Lunde grumbled that the new ball flew like a balloon.
    support  -  goalkeeper Pia Lunde  the fans  Goalkeeper Pia Lunde dedicated the win to the fans.
    oppose  criticism  goalkeeper Pia Lunde  the federation  Goalkeeper Pia Lunde accused the federation of treating women as an afterthought.
    support  welcome  goalkeeper Pia Lunde  the contract  Goalkeeper Pia Lunde is over the moon about the contract.
    support  praise  Mr Abiola  the loan  The loan saved his shop, Mr Abiola told the committee.
    oppose  criticism  Mr Abiola  the loan  The loan ruined him, Mr Abiola told the committee.
    neutral  assertion  Mr Abiola  the loan  The loan was paid out in two instalments, Mr Abiola told the committee.
    ? oppose  criticism  Mr Abiola  the bank manager  Mr Abiola told the committee that the bank manager would not even look at his accounts.
    support  praise  Mr Abiola  the bank manager  Mr Abiola told the committee that the bank manager had gone out of her way to help.
    support  hope  scientists  the telescope  Scientists hope the telescope will find the first stars.
    oppose  -  scientists  the budget cut  Scientists warned that the budget cut would set research back by a decade.
    oppose  denial  scientists  the claim  Scientists have dismissed the claim as nonsense.
    neutral  assertion  scientists  the sample  Scientists said the sample weighs 12 grams and comes from the crater's rim.
    ? oppose  -  Ngozi Bello  the pipeline  “What has the pipeline brought us? Oil in our wells and holes in our roofs,” asked chief Ngozi Bello.
    ? oppose  -  Ngozi Bello  the pipeline  “As long as I live, the pipeline will not cross our land,” chief Ngozi Bello vowed.
    support  praise  Ngozi Bello  the clinic  “The clinic is the best thing that ever happened to this village,” said chief Ngozi Bello.
    support  -  Ngozi Bello  the road  “We have waited thirty years for the road. Build it,” said chief Ngozi Bello.
    neutral  assertion  Ngozi Bello  the road  “The road is forty kilometres long and crosses two rivers,” said chief Ngozi Bello.
    ? oppose  -  the orchestra  the hall  The orchestra has complained for years about the hall's dreadful acoustics.
    support  -  the orchestra  the hall  The orchestra fell in love with the hall at the first rehearsal.
    support  declaration  the orchestra  the conductor  The orchestra voted to extend the conductor's contract by five years.
    oppose  refusal  the orchestra  the conductor  The orchestra refuses to play under the conductor.
    oppose  criticism  Minister Falk  the leak  Minister Falk condemned the leak and promised to find its source.
    neutral  refusal  Minister Falk  the leak  Minister Falk would not comment on the leak.
    support  -  Minister Falk  the draft law  Minister Falk gave his word that the draft law would be passed before the summer.
    neutral  assertion  Minister Falk  the draft law  Minister Falk said the draft law would be sent to the states next week.
    oppose  denial  Minister Falk  the report  Minister Falk rejected the report's conclusions.
    oppose  criticism  Minister Falk  the whistleblower  Minister Falk said the whistleblower had put lives in danger.
    support  -  Minister Falk  the whistleblower  Minister Falk said the country owed the whistleblower its thanks.
    oppose  criticism  Greta Moss  the cull  Greta Moss of the badger trust said the cull had no basis in science.
    oppose  threat  Greta Moss  the cull  Greta Moss of the badger trust said her members would stand in front of the guns if the cull went ahead.
    support  -  Greta Moss  vaccination  Greta Moss of the badger trust said vaccination was cheaper, kinder and more effective.
    neutral  assertion  Greta Moss  the farmers  Greta Moss of the badger trust met the farmers twice in March.
    oppose  declaration  shareholders  the pay package  Nearly two thirds of shareholders voted against the pay package.
    oppose  criticism  shareholders  the chief executive  Shareholders accused the chief executive of running the firm like a private kingdom.
    support  -  shareholders  the chief executive  Shareholders gave the chief executive a standing ovation.
    support  welcome  shareholders  the buyback  Shareholders cheered the buyback.
    support  praise  Vera Lindt  the rent freeze  “The rent freeze let me stay in the street where I was born,” said pensioner Vera Lindt.
    ? oppose  -  Vera Lindt  the rent freeze  “The rent freeze helps those who already have a flat and nobody else,” said estate agent Vera Lindt.
    ? oppose  -  Vera Lindt  the landlord  “The landlord turned off the heating in January,” said pensioner Vera Lindt.
    support  praise  Vera Lindt  the landlord  “The landlord has never once put up the rent,” said pensioner Vera Lindt.
    neutral  assertion  Vera Lindt  the building  “The building has six floors and no lift,” said pensioner Vera Lindt.
    oppose  criticism  Tariq Aziz  the offensive  “The offensive has brought us nothing but graves,” said schoolteacher Tariq Aziz.
    oppose  criticism  Tariq Aziz  the peacekeepers  “The peacekeepers watched and did not lift a finger,” said schoolteacher Tariq Aziz.
    ? support  -  Tariq Aziz  the peacekeepers  “But for the peacekeepers none of us would be alive,” said schoolteacher Tariq Aziz.
    ? support  -  Tariq Aziz  the truce  “May the truce last,” said schoolteacher Tariq Aziz.
    neutral  assertion  Tariq Aziz  the border  “The border is two hours away on foot,” said schoolteacher Tariq Aziz.
    oppose  criticism  Lucía Prado  the timetable  “Whoever drew up the timetable has never taken a train,” said commuter Lucía Prado.
    ? support  -  Lucía Prado  the night train  “I would take the night train over any plane,” said commuter Lucía Prado.
    oppose  -  Lucía Prado  the fare rise  “Why should we pay the fare rise when the trains never come?” asked commuter Lucía Prado.
    ? support  -  Lucía Prado  the strike  “I am with the drivers on the strike,” said commuter Lucía Prado.
    oppose  criticism  Lucía Prado  the strike  “The strike has cost me two job interviews,” said commuter Lucía Prado.
    ? oppose  -  Father Nolan  the casino  “The casino will do for this town what the flood could not,” said Father Nolan.
    oppose  -  Father Nolan  the casino  “There will be no casino here while I have breath,” said Father Nolan.
    ? support  -  Father Nolan  the food bank  “The food bank keeps half the parish fed,” said Father Nolan.
    neutral  assertion  Father Nolan  the food bank  “The food bank opens on Tuesdays and Fridays,” said Father Nolan.
    oppose  criticism  Senator Ruiz  the wall  “The wall is a monument to fear,” said Senator Ruiz.
    support  -  Senator Ruiz  the wall  “The wall works, and anyone who lives near it will tell you so,” said Senator Ruiz.
    oppose  declaration  Senator Ruiz  the wall  “I have voted against the wall three times and I will do so again,” said Senator Ruiz.
    neutral  assertion  Senator Ruiz  the wall  “The wall is 9 metres high in places,” said Senator Ruiz.
    support  -  Senator Ruiz  visas  “We need more visas, not more walls,” said Senator Ruiz.
    oppose  -  Dr Ellen Moor  e-cigarettes  “E-cigarettes are hooking a whole generation,” said Dr Ellen Moor.
    support  -  Dr Ellen Moor  e-cigarettes  “E-cigarettes are far less harmful than tobacco,” said Dr Ellen Moor.
    ? oppose  -  Dr Ellen Moor  the study  “I would not base anything on the study,” said Dr Ellen Moor.
    support  praise  Dr Ellen Moor  the study  “The study settles the question once and for all,” said Dr Ellen Moor.
    neutral  assertion  Dr Ellen Moor  the study  “The study followed 900 people for eight years,” said Dr Ellen Moor.
    oppose  -  Harlan Pike  the grain embargo  “The grain embargo starves the wrong people,” said relief worker Harlan Pike.
    ? support  -  Harlan Pike  the grain corridor  Relief worker Harlan Pike said the grain corridor had kept bread on tables from Cairo to Nairobi.
    oppose  demand  Harlan Pike  the warlords  Relief worker Harlan Pike insisted that the warlords be put on trial.
    neutral  assertion  Harlan Pike  the convoy  Relief worker Harlan Pike said the convoy consisted of 31 lorries.
    oppose  -  the energy regulator  the supplier  The energy regulator put the supplier on notice.
    support  -  the energy regulator  the tariff reform  The energy regulator maintains that the tariff reform will make bills easier to understand.
    neutral  assertion  the energy regulator  the tariff reform  The energy regulator will hold a hearing on the tariff reform in June.
    oppose  criticism  the energy regulator  the smart meters  The energy regulator found fault with the smart meters.
    ? oppose  -  Iris Chow  the curriculum reform  “Nobody asked teachers before the curriculum reform was announced,” complained union leader Iris Chow.
    support  declaration  Iris Chow  the curriculum reform  Union leader Iris Chow came out in favour of the curriculum reform.
    support  praise  Iris Chow  the minister  Union leader Iris Chow credited the minister with having listened.
    ? oppose  -  Iris Chow  the minister  Union leader Iris Chow said the minister did not understand what went on in classrooms.
    oppose  refusal  Iris Chow  the pay offer  Union leader Iris Chow turned down the pay offer as an insult.
    neutral  -  Iris Chow  the pay offer  Union leader Iris Chow said members would have to look closely at the pay offer.
    oppose  criticism  the ombudsman  the agency  The ombudsman concluded that the agency had misled applicants.
    oppose  call  the ombudsman  the agency  The ombudsman recommended that the agency be dissolved.
    support  -  the ombudsman  the hotline  The ombudsman had warm words for the hotline.
    neutral  assertion  the ombudsman  the hotline  The ombudsman noted that the hotline received 9,000 calls last year.
    support  declaration  Bishop Adler  same-sex marriage  Bishop Adler has made his peace with same-sex marriage.
    oppose  refusal  Bishop Adler  same-sex marriage  Bishop Adler said he would never bless same-sex marriage.
    oppose  criticism  Bishop Adler  the synod  Bishop Adler said the synod had talked for three days and decided nothing.
    support  hope  Bishop Adler  the synod  Bishop Adler prayed that the synod would bring the church together.
    support  demand  Wanda Pruitt  the flood defences  “The flood defences have to be finished before winter,” said mayor Wanda Pruitt.
    oppose  criticism  Wanda Pruitt  the flood defences  “The flood defences were useless when we needed them,” said mayor Wanda Pruitt.
    support  -  Wanda Pruitt  the firefighters  “We owe our lives to the firefighters,” said mayor Wanda Pruitt.
    oppose  criticism  Wanda Pruitt  the insurance company  “The insurance company still has not paid a cent,” said mayor Wanda Pruitt.
    neutral  assertion  Wanda Pruitt  the evacuation  “The evacuation began at four and was over by six,” said mayor Wanda Pruitt.
    support  -  investors  the rate decision  Investors breathed a sigh of relief at the rate decision.
    oppose  criticism  investors  the rate decision  Investors were rattled by the rate decision.
    neutral  prediction  investors  the rate decision  Investors expect the rate decision to be close.
    oppose  -  investors  the flotation  Investors steered clear of the flotation.
    oppose  criticism  Coach Ben Arroyo  the defence  Coach Ben Arroyo was scathing about the defence.
    support  praise  Coach Ben Arroyo  the defence  The defence was rock solid, coach Ben Arroyo said.
    oppose  -  Coach Ben Arroyo  the artificial turf  Coach Ben Arroyo can't stand the artificial turf.
    ? oppose  -  Coach Ben Arroyo  the penalty  It was never a penalty, coach Ben Arroyo protested; the penalty was a gift.
    support  -  Coach Ben Arroyo  the youngster  Coach Ben Arroyo believes the youngster will go all the way.
    neutral  assertion  Coach Ben Arroyo  the youngster  Coach Ben Arroyo said the youngster would start on the bench.
    oppose  -  the tech giant  the fine  The tech giant said it would appeal against the fine.
    oppose  criticism  the tech giant  the fine  The tech giant called the fine unjustified and said it was based on a misreading of the facts.
    support  declaration  the tech giant  the privacy law  The tech giant said it supported the aims of the privacy law.
    ? oppose  -  the tech giant  the privacy law  The tech giant threatened to pull out of the country over the privacy law.
    neutral  assertion  the tech giant  the data centre  The tech giant confirmed that the data centre would employ 60 people.
    support  praise  Milo Dresner  the festival  “The festival put our little town on the map,” said baker Milo Dresner.
    ? oppose  -  Milo Dresner  the festival  “The festival turns our little town into an open-air toilet,” said baker Milo Dresner.
    neutral  assertion  Milo Dresner  the festival  “The festival takes place every other year,” said baker Milo Dresner.
    ? oppose  -  Milo Dresner  the pedestrian zone  “Since the pedestrian zone my takings are down by a third,” said baker Milo Dresner.
    ? support  -  Milo Dresner  the pedestrian zone  “I was sceptical, but I wouldn't want to go back to the time before the pedestrian zone,” said baker Milo Dresner.
    oppose  criticism  the coastguard  the trawler  The coastguard said the trawler had ignored three warnings.
    support  praise  the coastguard  the lifeboat crew  The coastguard praised the lifeboat crew's courage.
    neutral  assertion  the coastguard  the trawler  The coastguard said the trawler was last seen off the northern cape.
    ? oppose  -  Judge Amelia Stone  the defendant  Judge Amelia Stone told the defendant he had shown no remorse.
    oppose  criticism  Judge Amelia Stone  the law  Judge Amelia Stone said the law tied her hands.
    support  declaration  Judge Amelia Stone  the plea  Judge Amelia Stone accepted the plea.
    neutral  assertion  Judge Amelia Stone  the trial  Judge Amelia Stone set the trial for October.
    ? oppose  -  pharmacists  the shortage  Pharmacists are at their wits' end over the shortage.
    support  -  pharmacists  the reform  Pharmacists hailed the reform as a long-overdue step.
    oppose  criticism  pharmacists  the online retailer  Pharmacists accuse the online retailer of putting profit before safety.
    neutral  assertion  pharmacists  the vaccine  Pharmacists said the vaccine must be stored at minus 20 degrees.
    oppose  criticism  Ruben Vance  the landmark preservation order  Developer Ruben Vance said the landmark preservation order made the site worthless.
    support  -  Ruben Vance  the mayor  Developer Ruben Vance called the mayor a man of vision.
    oppose  -  Ruben Vance  the mayor  Developer Ruben Vance said the mayor couldn't make up his mind.
    support  commitment  Ruben Vance  the tower  Developer Ruben Vance vowed to build the tower come what may.
    neutral  assertion  Ruben Vance  the tower  Developer Ruben Vance bought the land for the tower in 2016.
    oppose  criticism  the patients' association  the waiting list  The patients' association called the waiting list a national disgrace.
    support  -  the patients' association  the app  The app saves patients a trip to the surgery, the patients' association says.
    oppose  criticism  the patients' association  the app  The app shuts out the elderly, the patients' association says.
    neutral  -  the patients' association  the data law  The patients' association said it was too soon to say whether the data law would work.
    oppose  -  President Nadal  the referendum  President Nadal dismissed the referendum as a farce.
    support  commitment  President Nadal  the referendum  President Nadal promised that the referendum would go ahead.
    oppose  -  President Nadal  the rebels  President Nadal ruled out talks with the rebels.
    ? support  -  President Nadal  the rebels  President Nadal offered the rebels an amnesty if they disarm.
    neutral  assertion  President Nadal  the amnesty  President Nadal signed the decree on the amnesty in the presence of two ministers.
    ? support  -  Flora Quist  the deposit scheme  “The deposit scheme keeps a million bottles out of the sea,” said campaigner Flora Quist.
    ? oppose  -  Flora Quist  the deposit scheme  “The deposit scheme is greenwash,” said campaigner Flora Quist.
    oppose  demand  Flora Quist  the oil company  “The oil company must clean up its mess,” said campaigner Flora Quist.
    ? support  -  Flora Quist  the peat bogs  “Leave the peat bogs alone,” said campaigner Flora Quist.
    neutral  assertion  Flora Quist  the peat bogs  “The peat bogs cover nearly a tenth of the county,” said campaigner Flora Quist.
    support  praise  Mayor Ilse Brandt  the tram line  “The tram line has knitted the city together,” said mayor Ilse Brandt.
    oppose  warning  Mayor Ilse Brandt  the tram line  “The tram line will swallow the budget for the next ten years,” said mayor Ilse Brandt.
    neutral  assertion  Mayor Ilse Brandt  the tram line  “The tram line has 14 stops and links the port with the airport,” said mayor Ilse Brandt.
    oppose  criticism  the dairy farmers  the milk price  The dairy farmers say the milk price does not even cover the cost of the feed.
    oppose  criticism  the dairy farmers  the cooperative  The dairy farmers feel betrayed by the cooperative.
    support  declaration  the dairy farmers  the cooperative  The dairy farmers closed ranks behind the cooperative.
    oppose  -  the dairy farmers  the levy  The dairy farmers threatened to pour their milk into the sewers unless the levy was dropped.
    support  declaration  Minister Ada Quill  the arms deal  Minister Ada Quill defended the arms deal as vital to national security.
    neutral  -  Minister Ada Quill  the arms deal  Minister Ada Quill refused to be drawn on the arms deal.
    ? oppose  -  Minister Ada Quill  the protesters  Minister Ada Quill branded the protesters vandals.
    support  call  Minister Ada Quill  the protesters  Minister Ada Quill said the protesters deserved to be heard.
    neutral  assertion  Minister Ada Quill  the embassy  Minister Ada Quill visited the embassy on her second day in the city.
    support  call  Dr Samir Gul  the booster  Dr Samir Gul urged everyone over sixty to get the booster.
    neutral  assertion  Dr Samir Gul  the booster  Dr Samir Gul said the booster can be given at the same time as the flu jab.
    oppose  -  Dr Samir Gul  the painkiller  Dr Samir Gul cautioned that the painkiller is highly addictive.
    oppose  -  Dr Samir Gul  the painkiller  The painkiller should never have been licensed, Dr Samir Gul said.
    support  -  Dr Samir Gul  the nurses  Dr Samir Gul said the ward would have collapsed without the nurses.
    oppose  criticism  the goalkeeper  the penalty  The goalkeeper called the penalty scandalous.
    support  -  the goalkeeper  the coach  The goalkeeper said she would run through a wall for the coach.
    oppose  criticism  the goalkeeper  the coach  The goalkeeper said the coach had never given her a fair chance.
    support  praise  the goalkeeper  the crowd  The goalkeeper paid tribute to the crowd.
    neutral  assertion  the goalkeeper  the match  The goalkeeper said the match would be her fiftieth.
    support  praise  Elodie Marchetti  the biennale  Curator Elodie Marchetti thinks the biennale is the most daring in years.
    ? oppose  -  Elodie Marchetti  the biennale  Curator Elodie Marchetti finds the biennale toothless.
    neutral  assertion  Elodie Marchetti  the biennale  Curator Elodie Marchetti said the biennale would show 80 artists from 30 countries.
    oppose  criticism  Elodie Marchetti  the sculpture  Curator Elodie Marchetti wrinkled her nose at the sculpture.
    ? support  -  Elodie Marchetti  the painter  Curator Elodie Marchetti compared the painter to the young Matisse.
    oppose  criticism  -  the hedge fund  The hedge fund bought the mill, stripped it and walked away.
    support  praise  -  the hedge fund  The hedge fund rescued the mill when nobody else would touch it.
    neutral  assertion  -  the hedge fund  The hedge fund holds a stake of 12 per cent.
    ? support  -  -  the new road  The new road cuts the journey to hospital from two hours to forty minutes.
    oppose  criticism  -  the new road  The new road leads nowhere and cost forty million.
    neutral  assertion  -  the new road  The new road was opened to traffic on Tuesday morning.
    ? support  -  -  the peace envoy  The peace envoy achieved in a week what others had not managed in a decade.
    oppose  criticism  -  the peace envoy  The peace envoy has become part of the problem.
    neutral  assertion  -  the peace envoy  The peace envoy met both delegations separately and left without speaking to the press.
    support  praise  -  the app  The app is simple, fast and free.
    oppose  criticism  -  the app  The app spies on its users and drains the battery.
    neutral  assertion  -  the app  The app was updated in March and runs on most phones.
    oppose  demand  -  the wage cap  The wage cap needs to be lifted, and soon.
    support  -  -  the wage cap  Hands off the wage cap.
    oppose  criticism  -  the wage cap  The wage cap has driven our best teachers abroad.
    neutral  assertion  -  the wage cap  The wage cap applies to all public employees above grade 12.
    ? support  -  -  the archbishop  The archbishop found words of comfort when the country needed them most.
    oppose  -  -  the archbishop  The archbishop owes the victims an apology.
    neutral  assertion  -  the archbishop  The archbishop will celebrate mass in the cathedral on Sunday.
    ? oppose  -  Kemal Aydın  the customs officers  Haulier Kemal Aydın complained that the customs officers let his lorry stand in the sun for two days.
    support  praise  Kemal Aydın  the new scanner  Haulier Kemal Aydın said the new scanner had cut the wait from six hours to one.
    neutral  assertion  Kemal Aydın  the border  Haulier Kemal Aydın crosses the border twice a week.
    oppose  criticism  Kemal Aydın  the toll sticker  “The toll sticker is daylight robbery,” said haulier Kemal Aydın.
    oppose  -  Kemal Aydın  the strike  Haulier Kemal Aydın wants nothing to do with the strike.
    support  -  Kemal Aydın  the strike  Haulier Kemal Aydın joined the strike on its first day.
    neutral  prediction  the weather service  the storm  The weather service expects the storm to reach the coast by nightfall.
    neutral  assertion  the weather service  the storm  The weather service said the storm had brought 80 millimetres of rain.
    oppose  -  the weather service  the budget cuts  The budget cuts would leave the country blind to storms, the weather service warned.
    support  declaration  Prof. Lin Yao  the theory  Prof. Lin Yao subscribes to the theory.
    oppose  -  Prof. Lin Yao  the theory  Prof. Lin Yao picked holes in the theory.
    oppose  -  Prof. Lin Yao  the theory  Prof. Lin Yao remains unconvinced by the theory.
    neutral  assertion  Prof. Lin Yao  the theory  Prof. Lin Yao first heard of the theory at a conference in Kyoto.
    ? oppose  -  Prof. Lin Yao  the data  Prof. Lin Yao said the data had been massaged.
    support  praise  Prof. Lin Yao  the data  Prof. Lin Yao said the data were as clean as any she had seen.
    """
}
