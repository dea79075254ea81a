extension StanceCases {
  /// Bare facts, many with words that take a side elsewhere: no stance.
  static let factsTable = """
    neutral  -  bus  The bus is on fire near the north gate.
    neutral  -  storm  The crew waited for the storm to end.
    neutral  -  village  Ann Hill visited the flood-hit village.
    neutral  -  meeting  The meeting was well attended.
    neutral  -  hearing  The clerk set a time for the hearing.
    neutral  -  repairs  The federation footed the bill for the repairs.
    neutral  -  baby  The baby dozed off at noon.
    neutral  -  court  The court has time for one more case this week.
    neutral  -  nurses  The nurses treat patients as if they were family.
    neutral  -  board  The board voted itself a new name.
    neutral  -  operation  The doctor spared me the operation.
    neutral  -  tram  More people walk rather than use the tram.
    ? neutral  -  pony  The pony is easy to feed.
    ? neutral  -  bank  The bank is easy to rob.
    neutral  -  road  The road is flood-prone.
    neutral  -  hospital  The hospital is at the heart of the old town.
    ? neutral  -  river  The river is a source of water for nine villages.
    neutral  -  agency  The agency has authority to open the lock.
    neutral  -  car  The car stood on the side of the road.
    neutral  -  baby  The baby arrived two weeks early.
    neutral  -  roof  The roof is in need of repair.
    neutral  -  ferry  The ferry left without warning lights.
    neutral  -  train  The train arrived late on Monday.
    neutral  -  court  The court gave him a prison sentence of two years.
    ? neutral  -  club  The club conceded a penalty after ten minutes.
    neutral  -  team  The team took gold in Oslo.
    neutral  -  school  The school teaches 400 pupils.
    neutral  -  council  The council rebuilt the pier in 1998.
    ? neutral  -  museum  The museum draws visitors from Spain.
    neutral  -  bank  The bank is the basis of the new group.
    neutral  -  charity  The charity plants trees along the canal.
    ? neutral  -  factory  The factory donates paper to three schools.
    neutral  -  plan  The plan broadens the path by two metres.
    neutral  -  mayor  The mayor travelled forty miles to the meeting.
    neutral  -  ministry  The ministry decontaminated the site in May.
    neutral  -  detector  The detector detected gas in the cellar.
    neutral  -  tax  The tax is half the price of the old one.
    neutral  -  firm  The firm has potential buyers in two towns.
    neutral  -  market  The market sold out in minutes on Saturday.
    neutral  -  airport  The airport facilitates two flights a day.
    neutral  -  canal  The canal irrigates ninety farms.
    ? neutral  -  library  The library is a place of work for six people.
    neutral  -  trade pact  The trade pact was signed on 3 March.
    neutral  -  tariff  The tariff is 12 percent.
    neutral  -  minister  The minister answered questions about the budget for an hour.
    neutral  -  witness  The witness has teeth marks on her arm.
    neutral  -  stadium  The stadium seats 30,000.
    neutral  -  bridge  The bridge opens at noon.
    neutral  -  law  The law has 40 sections.
    neutral  -  treaty  The treaty expires in June.
    neutral  -  vaccine  The vaccine is given in two doses.
    neutral  -  strike  The strike began on Monday.
    neutral  -  protest  The protest was held outside the town hall.
    neutral  -  sanctions  The sanctions came into force in April.
    neutral  -  dam  The dam holds nine million litres.
    neutral  -  union  The union has 8,000 members.
    neutral  -  governor  The governor lives in the old fort.
    neutral  -  airline  The airline flies to eleven cities.
    neutral  -  report  The report runs to 300 pages.
    neutral  -  election  The election is on 4 May.
    neutral  -  port  The port lies south of the city.
    neutral  -  pipeline  The pipeline crosses two borders.
    neutral  -  coach  The coach will speak on Friday.
    neutral  -  subsidy  The subsidy is paid twice a year.
    neutral  -  reform  The reform was passed by 210 votes to 180.
    neutral  -  levy  The levy applies to boats over nine metres.
    neutral  -  ruling  The ruling was published on Tuesday.
    neutral  -  budget  The budget amounts to $4 million.
    neutral  -  merger  The merger was announced in March.
    neutral  -  curfew  The curfew starts at ten.
    neutral  -  referendum  The referendum takes place in autumn.
    neutral  -  drug  The drug was tested on 60 patients.
    neutral  -  quota  The quota covers sugar and maize.
    neutral  -  embassy  The embassy moved to a new street.
    neutral  -  prison  The prison houses 700 inmates.
    neutral  -  tower  The tower is 90 metres high.
    neutral  -  committee  The committee meets on Thursdays.
    neutral  -  festival  The festival lasts nine days.
    neutral  -  firm  The firm said nothing of the kind.
    neutral  -  tournament  Spain took no part in the tournament.
    neutral  -  bakery  It was months before the bakery opened.
    neutral  -  museum  Not until May did the museum reopen.
    neutral  -  ministry  It took three weeks before the ministry published the data.
    neutral  -  letter  I wouldn't send the letter by post.
    neutral  -  minister  The minister said one thing about the bridge.
    neutral  -  house  The House will pass the bill to the Senate.
    neutral  -  recorder  The plane's recorder is a black box.
    neutral  -  shop  The shop put its prices up in April.
    neutral  -  airline  The airline cleared the backlog of bags by Monday.
    neutral  -  committee  The committee said nothing on Monday.
    neutral  -  drug  The drug reduces bleeding.
    neutral  -  orchestra  The orchestra plays in Visby tonight.
    neutral  -  wall  The wall was built in 1961.
    """
}
