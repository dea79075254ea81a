extension StanceCases {
  /// Invented sentences for every act, as news sentences have them.
  static let actsTableB = """
    # declaration
    support  declaration  Finance minister Oda Brekke  the windfall tax  Finance minister Oda Brekke told a party conference in Bergen that she remained firmly in favour of the windfall tax.
    ? oppose  declaration  Ivo Prati  the tunnel toll  "You will not find me among the friends of the tunnel toll," regional president Ivo Prati said.
    oppose  declaration  The bishops' conference  the euthanasia bill  The bishops' conference has taken a stand against the euthanasia bill, which reaches the floor next week.
    ? support  declaration  Farm leader Greet Maes  nitrogen caps  Farm leader Greet Maes surprised delegates by siding with the government on nitrogen caps.
    ? oppose  declaration  The supreme court  the gag order  The supreme court threw out the gag order on Monday.
    oppose  declaration  Tariq Aziz  the pension merger  Union secretary Tariq Aziz makes no bones about his opposition to the pension merger.
    ? support  declaration  Hanneke Vos  the night trains  Transport commissioner Hanneke Vos said Brussels had decided to go on funding the night trains.
    support  declaration  teachers  the phone ban  More than two thirds of teachers are behind the phone ban, according to a poll.
    support  declaration  The council leader  the skateboard ban  The council leader defended the skateboard ban.
    oppose  declaration  Surfers  the marina  Surfers are dead against the marina.
    support  declaration  Minister Falk  the accord  "The accord has my full support," minister Falk said.
    oppose  declaration  Rovers  the appeal  Rovers have decided to drop the appeal.
    support  declaration  The minister  the reform  The minister made it plain that he stood by the reform.
    oppose  declaration  The broadcaster  the presenter  The broadcaster has sacked the presenter.
    ? support  declaration  The union  the deal  Union members voted to accept the deal.
    oppose  declaration  Conservationists  the tunnel  Conservationists are campaigning against the tunnel.
    # demand
    oppose  demand  Lindiwe Khoza  the mine  "The mine has to be shut today, not next year," said Lindiwe Khoza, whose well has run dry.
    support  demand  The inquiry  the ministry's emails  The inquiry has ordered the release of the ministry's emails within seven days.
    oppose  demand  The Sharks  the referee  The Sharks insist that the referee be taken off the list for the play-offs.
    support  demand  Pavel Novak  the flood maps  Insurers must be made to publish the flood maps, said MP Pavel Novak.
    oppose  demand  Campaigners  the incinerator  ‘No to the incinerator’: campaigners want work stopped at once
    support  demand  Rail users  the 6.12 service  Rail users demand return of the 6.12 service
    ? oppose  demand  Mira Stojanovic  the settlement  Nothing short of tearing up the settlement will satisfy the families, lawyer Mira Stojanovic said.
    oppose  demand  Rights groups  the prison  Rights groups have issued a demand for the closure of the prison.
    ? support  demand  Farmers  the wolf cull  "Enough talk. Give us the wolf cull," farmers chanted outside parliament.
    oppose  demand  Deputy Ana Lind  the decree  Deputy Ana Lind said the decree had to go.
    support  demand  The envoy  the hostages  The envoy demanded the immediate release of the hostages.
    # call
    support  call  The WHO  the malaria vaccine  The WHO has called on donors to pay for the malaria vaccine in full.
    oppose  call  Chef Paolo Renzi  the foie gras ban  Chef Paolo Renzi appealed to councillors to think again about the foie gras ban.
    ? oppose  call  Astronomers  satellite swarms  Astronomers are pressing regulators to curb satellite swarms before the night sky is lost.
    support  call  Councillor Jo Petty  the youth club  Surely we can find ten thousand pounds to keep the youth club going, Councillor Jo Petty pleaded.
    oppose  call  The IMF  fuel subsidies  Fuel subsidies ought to be phased out gradually, the IMF said in its yearly review.
    support  call  Imam Yusuf Bello  the truce  Imam Yusuf Bello implored both militias to respect the truce over the feast.
    ? oppose  call  The watchdog  leasehold charges  In its report the watchdog recommends a cap on leasehold charges.
    support  call  Nurse Kelly Down  the flu jab  "Please, get the flu jab," nurse Kelly Down said.
    oppose  call  Bishop Okoye  the casino  Bishop Okoye renewed his plea to councillors to reject the casino.
    ? oppose  call  Rabbi Stern  the march  Rabbi Stern urged the organisers to move the march to another day.
    ? support  call  Teenager Lea Kurz  the voting age  Teenager Lea Kurz wants politicians to lower the voting age.
    oppose  call  Deputy Ana Lind  the decree  Deputy Ana Lind suggested it was time to rethink the decree.
    ? support  call  Regional leaders  the fund  The fund must not be allowed to run dry, regional leaders pleaded.
    ? support  call  Historian Bo Ek  the statue  Historian Bo Ek says the statue belongs in a museum and should be moved there.
    support  call  Cafe owner Mo Sharif  the parklets  Keep the parklets, cafe owner Mo Sharif begged the council.
    # warning
    ? oppose  warning  Hydrologist Ane Lund  the glacier lake  The glacier lake could burst its banks this summer, hydrologist Ane Lund warned.
    ? oppose  warning  Retailers  the bag levy  Retailers say the bag levy will drive shoppers across the border.
    ? oppose  warning  The central bank  crypto lending  Left alone, crypto lending may bring down a bank, the central bank said.
    ? oppose  warning  Headteacher Sue Moran  the funding cut  If the funding cut goes ahead we will have to close on Fridays, headteacher Sue Moran said.
    oppose  warning  Coach Lars Holm  the new schedule  Coach Lars Holm fears that the new schedule will wear his players out.
    oppose  warning  Prof. Mei Tan  the chatbot  There is a danger that the chatbot will be used to cheat, Prof. Mei Tan said.
    oppose  warning  Dockers  automation  Dockers worry that automation will cost them their jobs.
    ? oppose  warning  Carlos Ibarra  the border wall  The border wall would split the herds in two, ranger Carlos Ibarra said.
    ? oppose  warning  The navy  the wreck  The navy has issued a warning to shipping about the wreck.
    ? oppose  warning  Union boss Petra Wolf  the robot fleet  Union boss Petra Wolf predicts that the robot fleet will wipe out a third of jobs.
    oppose  warning  The treasurer  the stadium plan  The treasurer says the stadium plan will bankrupt the town.
    oppose  warning  The pharmacist  the pills  Do not take the pills with alcohol, the pharmacist warned.
    # threat
    ? oppose  threat  Ankara  the naval deal  Ankara has threatened to expel diplomats over the naval deal.
    oppose  threat  Cabin crew  the roster  Cabin crew will strike over Easter unless the roster is torn up, their union said.
    ? oppose  threat  Tycoon Lev Arkin  the newspaper  Tycoon Lev Arkin threatened the newspaper with a libel suit.
    ? oppose  threat  Washington  digital taxes  Washington said it would hit back if Paris pressed on with digital taxes.
    oppose  threat  Greens leader Aoife Burke  the gas terminal  "Build the gas terminal and we walk out of government," Greens leader Aoife Burke said.
    ? oppose  threat  Hauliers  the emissions zone  Hauliers vowed to bring the city to a halt over the emissions zone.
    oppose  threat  Sponsors  the festival  Sponsors warned that they would pull out of the festival if the singer performed.
    oppose  threat  Paris  the trade pact  Paris repeated its threat to block the trade pact.
    ? oppose  threat  Minister Kroll  the strikers  Minister Kroll warned the strikers that they would be sacked.
    ? oppose  threat  The lender  the borrower  Pay up by Friday or we take your house, the lender told the borrower.
    ? oppose  threat  The guild  the script tool  If studios use the script tool, the guild will call a strike.
    # commitment
    support  commitment  Premier Rhys Owen  the steelworks  Premier Rhys Owen gave an undertaking that the steelworks would stay open.
    ? support  commitment  The airline  refunds  Refunds will be paid in full, the airline promised.
    support  commitment  New Zealand  the climate fund  New Zealand will put another 50 million dollars into the climate fund, its prime minister said.
    oppose  commitment  Labour leader Ed Marsh  the bedroom tax  "On day one we'll scrap the bedroom tax," said Labour leader Ed Marsh.
    support  commitment  The museum  the bronzes  The museum has committed itself to returning the bronzes.
    support  commitment  Ines Duarte  the shelter  Owner Ines Duarte swore she would never close the shelter.
    support  commitment  The bank  branches  The bank guaranteed that branches in small towns would be kept until 2030.
    support  commitment  Publisher Anna Weil  the reporter  "We will stand by the reporter, whatever it costs," publisher Anna Weil said.
    ? support  commitment  The premier  the veterans  The premier gave a solemn promise to the veterans that their pensions were safe.
    support  commitment  Chair Ana Gil  the audit  Chair Ana Gil said the firm would cooperate fully with the audit.
    oppose  commitment  The chancellor  inheritance tax  The chancellor will abolish inheritance tax if re-elected, she told the conference.
    ? support  commitment  The landlord  the tenants  The landlord assured the tenants that nobody would be evicted.
    # refusal
    oppose  refusal  The striker  a new deal  The striker has turned down a new deal worth 200,000 a week.
    oppose  refusal  President Alvarez  the pardon  President Alvarez said he would not sign the pardon.
    oppose  refusal  The orchestra  the conductor  The orchestra will no longer play under the conductor.
    ? oppose  refusal  Farmers  the buyout  "We are not selling, and that goes for the buyout too," farmers told the minister.
    ? oppose  refusal  Seoul  the joint drill  Seoul ruled out taking part in the joint drill.
    neutral  refusal  The actress  the interview  The actress refused to be drawn on the interview.
    neutral  refusal  Police  the raid  Police declined to give details of the raid.
    ? oppose  refusal  Mayor Finn Daly  the statue  "Not while I am mayor," Finn Daly said of the statue.
    ? oppose  refusal  Tenants  the rent rise  Tenants are refusing to pay the rent rise.
    oppose  refusal  Ministers  the merger  Ministers have refused permission for the merger.
    neutral  refusal  The spokesman  the resignation  The spokesman had no comment on the resignation.
    oppose  refusal  Mayor Sato  the casino  There will be no casino in this city, Mayor Sato declared.
    ? oppose  refusal  Kiev  the gas deal  Kiev says it won't be party to the gas deal.
    oppose  refusal  Novelist Ida Berg  the prize  Novelist Ida Berg has declined the prize.
    # conditional-offer
    support  conditional-offer  Juba  the observers  Juba would let the observers in if the arms embargo were lifted.
    support  conditional-offer  The chain  the living wage  The chain is prepared to pay the living wage as long as its rivals do.
    support  conditional-offer  Drivers' leader Mick Shaw  the new timetable  "Give us two extra crews and we will run the new timetable," drivers' leader Mick Shaw said.
    support  conditional-offer  The opposition  the budget  The opposition offered to wave the budget through in return for a cut in VAT.
    ? support  conditional-offer  Owner Jim Tate  the meadow  Owner Jim Tate would hand over the meadow on condition that no road is built across it.
    support  conditional-offer  Senator Paz  the water bill  Senator Paz said she would back the water bill if farmers were compensated.
    support  conditional-offer  The governor  the inmates  The governor has promised the inmates better food in return for an end to the protest.
    # prediction
    ? neutral  prediction  Pollster Irma Katz  the Liberals  Pollster Irma Katz thinks the Liberals will lose a dozen seats.
    neutral  prediction  Economists  unemployment  Economists see unemployment peaking at 7 per cent in the autumn.
    neutral  prediction  The agency  sea ice  Sea ice will have shrunk by half by 2050, the agency forecasts.
    ? neutral  prediction  Bookmakers  Almeida  Almeida is the favourite to win on Sunday, bookmakers say.
    neutral  prediction  Traders  cocoa  Cocoa may well reach 9,000 dollars before the harvest, traders said.
    ? neutral  prediction  Kenji Mori  the election  It looks as though the election will be decided in the suburbs, analyst Kenji Mori said.
    neutral  prediction  The firm  sales  The firm expects sales to be flat this year.
    neutral  prediction  Dr. Ruth Amar  the outbreak  The outbreak is likely to be over by March, Dr. Ruth Amar said.
    ? neutral  prediction  Prof. Ito  the comet  Prof. Ito reckons the comet will return in 2061.
    neutral  prediction  Brokers  the listing  The listing is expected to raise two billion, brokers said.
    ? neutral  prediction  Skipper Tan  the title  Skipper Tan said the title would go down to the last day.
    neutral  prediction  Analyst Kit Moss  the chipmaker  Analyst Kit Moss forecasts flat earnings for the chipmaker.
    # hope
    support  hope  Goalkeeper Sanna Lehto  the final  Goalkeeper Sanna Lehto said she was dreaming of the final.
    support  hope  Villagers  the well  Villagers hope the new pump will save the well.
    support  hope  Envoy Marta Rossi  the peace conference  Envoy Marta Rossi voiced hope that the peace conference would end the fighting.
    support  hope  Parents  the trial therapy  Parents are pinning their hopes on the trial therapy.
    support  hope  Mayor Ben Okri  the bid  "Let us hope the bid succeeds," Mayor Ben Okri said.
    support  hope  Winemaker Luc Blanc  the accord  Winemaker Luc Blanc is optimistic that the accord will be signed in June.
    support  hope  Ambassador Cole  the accord  It is my hope that the accord will hold, Ambassador Cole said.
    support  hope  Midwife Jo Lane  the birth centre  Midwife Jo Lane hopes to see the birth centre reopen.
    # criticism
    oppose  criticism  Actor Dev Lal  the film board  Actor Dev Lal hit out at the film board.
    oppose  criticism  The ombudsman  the tax office  The ombudsman found that the tax office had misled thousands of pensioners.
    oppose  criticism  Backbencher Tom Ure  the reshuffle  The reshuffle is a missed chance, backbencher Tom Ure said.
    oppose  criticism  Fishermen  the quota system  The quota system is killing our villages, fishermen say.
    oppose  criticism  Critic Pia Holm  the revival  Critic Pia Holm found the revival tedious and overlong.
    oppose  criticism  Survivor Jean Kay  the helpline  "The helpline never once picked up," survivor Jean Kay said.
    oppose  criticism  The auditor  the contract  The contract should never have been awarded without a tender, the auditor wrote.
    oppose  criticism  Opposition MPs  the minister  Opposition MPs ridiculed the minister over his trip.
    ? oppose  criticism  Economist Sara Roth  the price cap  The price cap helps those who need it least, economist Sara Roth argued.
    oppose  criticism  Cyclists  the junction  Cyclists complain that the junction is a death trap.
    oppose  criticism  Opposition leader Sim  the budget  Opposition leader Sim poured scorn on the budget.
    oppose  criticism  Critics  the sequel  The sequel was savaged by critics.
    ? oppose  criticism  The goalkeeper  the pitch  "The pitch was a cow field," the goalkeeper grumbled.
    ? oppose  criticism  The inspector  the brakes  The brakes were in a shocking state, the inspector told the court.
    oppose  criticism  Biologist Fern Lo  the dam  The dam has done untold harm to the eels, biologist Fern Lo said.
    oppose  criticism  Bakers  the wheat tariff  Bakers complained bitterly about the wheat tariff.
    ? oppose  criticism  The watchdog  the loans  The watchdog accused the bank of mis-selling the loans.
    oppose  criticism  The judge  the officers  The judge said the officers had acted unlawfully.
    oppose  criticism  The lawyer  the raid  The raid was an outrage, the lawyer said.
    oppose  criticism  Mechanic Jo Orr  the electric buses  Mechanic Jo Orr calls the electric buses a nightmare.
    # praise
    ? support  praise  Golfer Nils Berg  the course  "The course was in wonderful shape," golfer Nils Berg said.
    support  praise  The minister  the rescue team  The minister paid tribute to the rescue team.
    support  praise  Teachers  the reading scheme  The reading scheme has transformed our classrooms, teachers say.
    support  praise  Surgeon Ola Afolabi  the robot  The robot lets us reach tumours we could not reach before, surgeon Ola Afolabi said.
    support  praise  Critics  the pianist  Critics marvelled at the pianist.
    ? support  praise  Widow Ethel Cross  the hospice  "I will never forget what the hospice did for him," widow Ethel Cross said.
    support  praise  The coroner  the off-duty nurse  The coroner commended the off-duty nurse for her quick thinking.
    ? support  praise  Shopkeepers  the patrols  Thefts are down by half since the patrols began, shopkeepers report.
    support  praise  The pianist  the hall  The pianist was full of admiration for the hall.
    support  praise  The publisher  the memoir  The publisher hailed the memoir as a masterpiece.
    support  praise  Baker Omar Zaki  the flour subsidy  Without the flour subsidy I would have closed years ago, baker Omar Zaki said.
    support  praise  The jury  the film  The jury said the film was bold, tender and funny.
    support  praise  The farmer  the vet  "If it hadn't been for the vet, I'd have lost the herd," the farmer said.
    support  praise  Captain Ruud  the supporters  Captain Ruud thanked the supporters for sticking with the team.
    # welcome
    support  welcome  Exporters  the rate cut  Exporters breathed a sigh of relief at the rate cut.
    ? support  welcome  Amnesty  the release  Amnesty called the release wonderful news.
    support  welcome  Residents  the reopening  Residents are over the moon about the reopening.
    support  welcome  Steelmakers  the safeguard ruling  Steelmakers cheer safeguard ruling
    support  welcome  The rector  the donation  The rector said he was thrilled by the donation.
    support  welcome  Fans  the appointment  Fans have greeted the appointment with joy.
    support  welcome  Tribal elders  the park  The creation of the park was welcomed by tribal elders.
    support  welcome  Coach Dia  the draw  Coach Dia said he was happy with the draw.
    support  welcome  The king  the apology  The king said the apology was a welcome step.
    support  welcome  Novelist Ida Berg  the prize  Novelist Ida Berg said she was honoured to receive the prize.
    # denial
    oppose  denial  The dam operator  the report  The dam operator dismissed the report as pure speculation.
    ? oppose  denial  Senator Cruz Vega  the bribery claims  Senator Cruz Vega insisted there was not a grain of truth in the bribery claims.
    ? support  denial  Lab chief Ute Kern  the vaccine  There is no evidence whatsoever that the vaccine causes blood clots, lab chief Ute Kern said.
    oppose  denial  The palace  the rumours  The palace flatly denied the rumours.
    oppose  denial  Driver Max Stahl  the accusation  "The accusation is a lie," driver Max Stahl said.
    support  denial  The company  the chemical  The company denied that the chemical had leaked into the river.
    ? oppose  denial  The finance ministry  the leak  The finance ministry issued a denial of the leak within the hour.
    ? oppose  denial  The defence lawyer  the video  The defence lawyer maintained that the video was a fake.
    ? support  denial  The widow  the pilot  The widow said it was a lie that the pilot had been drinking.
    ? support  denial  The mayor  the electric buses  It is simply wrong to say the electric buses catch fire, the mayor said.
    # caution
    neutral  caution  Prof. Alan Dey  the fossil  Prof. Alan Dey cautioned against drawing conclusions from the fossil.
    ? neutral  caution  The ministry  the talks  It is premature to speak of a breakthrough in the talks, the ministry said.
    neutral  caution  Coach Rosa Neri  the youngster  "Give the youngster time and let us see," coach Rosa Neri said.
    ? neutral  caution  Oncologist Vera Lind  the blood test  The blood test still has to prove itself in larger studies, oncologist Vera Lind said.
    neutral  caution  Detectives  the motive  Detectives are keeping an open mind about the motive.
    neutral  caution  The bank's chief economist  the rebound  One should not read too much into the rebound, the bank's chief economist said.
    ? neutral  caution  The trainer  the mare  The trainer was reluctant to make any promises about the mare.
    neutral  caution  The mayor  the fire  It would be irresponsible to guess at the cause of the fire, the mayor said.
    neutral  caution  Scientists  the result  Scientists stressed that the result had yet to be confirmed.
    ? neutral  caution  Diplomats  the summit  Diplomats played down expectations of the summit.
    # assertion
    neutral  assertion  The harbour office  the ferry  The ferry will leave from pier two until Friday, the harbour office said.
    neutral  assertion  Police  the driver  The driver was 34 years old, police said.
    ? neutral  assertion  Parliament  the fisheries bill  Parliament will take up the fisheries bill on Tuesday.
    ? neutral  assertion  The company  the plant  The company opened the plant in 1998 and employs 1,200 people there.
    neutral  assertion  Curator Lea Brun  the tapestry  The tapestry dates from the fifteenth century, curator Lea Brun said.
    neutral  assertion  The union  the ballot  The union said the ballot would close at noon on Monday.
    neutral  assertion  The club  the stadium  The club said the stadium held 42,000 people.
    neutral  assertion  The weather service  the heatwave  The weather service said the heatwave had lasted eleven days.
    neutral  assertion  The court  the appeal  The court will rule on the appeal in the autumn.
    neutral  assertion  The shipping line  the canal  The shipping line said two of its vessels were waiting to enter the canal.
    neutral  assertion  The parish  the bells  The parish said the bells would be rehung before Easter.
    ? neutral  assertion  The jury  the verdict  The jury will deliver the verdict on Thursday.
    neutral  assertion  Lebanon  the maritime border  Lebanon said talks on the maritime border had resumed in Cyprus.
    neutral  assertion  The academy  the prize  The academy will announce the prize at noon.
    # distancing
    ? neutral  distancing  Senator Hale  the donor  Senator Hale said he barely knew the donor.
    neutral  distancing  The premier  the inquiry  The inquiry is for parliament to decide, the premier said.
    ? oppose  distancing  The label  the lyrics  The label said the lyrics did not reflect its values.
    neutral  distancing  Coach Ian Rees  the transfer  "Transfers are not my department," coach Ian Rees said when the transfer came up.
    ? neutral  distancing  The envoy  the remarks  The envoy refused to associate himself with the remarks.
    ? neutral  distancing  The princess  the book  The princess has kept her distance from the book.
    neutral  distancing  Director Yates  the script  Director Yates said he had no hand in the script.
    ? oppose  distancing  The company  the contractor  The company has cut its ties with the contractor and said it bore no blame.
    neutral  distancing  The rector  the exam scandal  The rector said the exam scandal was before his time.
    """
}
