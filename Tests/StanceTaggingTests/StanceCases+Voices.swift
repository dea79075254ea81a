extension StanceCases {
  /// Four more batches, each written before anyone had seen what comes out for it: 26, 33, 27 and 26
  /// of 50, 50, 40 and 50 poles come out right. Of the gaps as many are listed as the floor of the
  /// whole table allows.
  static let voicesTable = """
    # first batch
    oppose  criticism  toll  The toll falls hardest on people who have no other way to get to work.
    support  praise  surgeon  I owe my life to that surgeon.
    ? oppose  -  merger  All this merger will do is leave shoppers with one chain and higher bills.
    ? support  -  vaccine  For every hundred people given the vaccine, ninety never saw a ward again.
    ? oppose  demand  regulator  The regulator has some explaining to do, and it should do it under oath.
    support  call  bypass  Build the bypass, and build it now.
    oppose  -  fishing ban  What does the fishing ban achieve? Nothing, apart from empty harbours.
    neutral  -  by-election  The by-election is the third in the county since spring.
    oppose  warning  dredging  Dredging will wipe out the oyster beds within two winters.
    ? support  hope  ceasefire  Let us pray that the ceasefire lasts.
    oppose  criticism  board  The board has learned nothing from the last collapse.
    ? support  praise  goalkeeper  Without her in goal we would have lost by six.
    ? oppose  refusal  pay offer  There is no way our members will swallow this pay offer.
    ? support  commitment  rail link  The money for the rail link is there and nobody is going to touch it.
    neutral  caution  trial results  Nobody should read too much into the trial results yet.
    oppose  denial  rumour  The rumour is pure invention.
    ? support  -  heat pumps  Switching to heat pumps knocked a third off our bills.
    oppose  -  heat pumps  You would have to be mad to put heat pumps in a stone cottage.
    support  -  referee  To be fair to the referee, he got every big call right.
    oppose  criticism  referee  Honestly, the referee lost control after ten minutes.
    ? oppose  threat  levy  Bring in the levy and we will see you in court.
    support  declaration  extradition treaty  My group will be voting in favour of the extradition treaty.
    ? oppose  -  screening programme  The screening programme finds cancers that would never have hurt anyone.
    support  -  night bus  Thanks to the night bus, shift workers no longer walk home along the ring road.
    neutral  prediction  interest rates  We expect interest rates to stay where they are until autumn.
    oppose  criticism  landlord  The landlord could not care less about the mould.
    support  -  wind farm  I look out on the wind farm every morning and I have grown rather fond of it.
    oppose  demand  checkpoint  Take down the checkpoint before somebody gets killed.
    support  conditional-offer  peace talks  We would come back to the peace talks tomorrow if the shelling stopped.
    oppose  warning  rate cut  A rate cut now would pour petrol on the fire.
    ? support  welcome  verdict  Justice has been done with this verdict.
    oppose  criticism  verdict  The verdict makes a mockery of the victims.
    neutral  -  flood barrier  Work on the flood barrier will go on through the winter.
    support  praise  volunteers  Hats off to the volunteers who turned up at four in the morning.
    support  hope  new manager  Fans are counting on the new manager to turn things round.
    oppose  -  austerity  Ten years of austerity have hollowed out our town halls.
    oppose  criticism  airline  The airline treated us like luggage.
    oppose  -  quota system  Exporters are being strangled by the quota system.
    oppose  -  subsidies  Those subsidies go straight into the pockets of the biggest landowners.
    # second batch
    support  -  vaccine mandate  If we had not brought in the vaccine mandate, the wards would have been overrun.
    oppose  -  gene editing  Gene editing of embryos crosses a line that should not be crossed.
    oppose  demand  ministers  Ministers need to come clean about what they knew.
    oppose  -  smelter  Nobody in the valley asked for the smelter.
    support  -  smelter  The smelter put food on my family's table for forty years.
    support  -  statins  Statins have probably saved more lives than any drug since penicillin.
    oppose  denial  claims  Claims that we dumped waste are simply not true.
    oppose  -  video referees  Football was better off before the video referees.
    oppose  criticism  ruling  The ruling flies in the face of common sense.
    oppose  threat  sanctions  Should the sanctions be tightened, we would close the pipeline.
    oppose  -  casino  A casino is the last thing this neighbourhood needs.
    support  -  tram  The tram pays for itself, and the shops along the line have never been busier.
    support  praise  teachers  The teachers have been absolutely magnificent throughout.
    oppose  -  import licences  Import licences take eleven weeks, and by then the fruit has rotted.
    support  -  export credits  Export credits let small firms bid against the giants.
    neutral  -  tribunal  The tribunal sits in Leeds and has five members.
    oppose  call  amendment  I would ask colleagues to throw out this amendment.
    support  -  immigration  Our hospitals would grind to a halt without immigration.
    oppose  -  curfew  Curfews have never stopped a single burglary.
    oppose  criticism  police  The police stood by and did nothing while the shop burned.
    support  -  zoning plan  There is a lot to like in the zoning plan.
    oppose  -  single-use plastics  We have to wean ourselves off single-use plastics.
    oppose  criticism  tariff  The tariff should never have been put on medicines in the first place.
    # third batch
    ? support  -  levy  The levy has raised enough to rebuild two schools.
    oppose  -  congestion charge  The congestion charge has done nothing to clear the air.
    support  hope  vaccine  We are pinning our hopes on the vaccine.
    oppose  denial  report  The report is riddled with inaccuracies.
    neutral  -  hearing  The hearing has been put back to next Tuesday.
    oppose  refusal  merger  The board has unanimously turned down the merger.
    oppose  threat  tariffs  If the tariffs stay, we will move production to Mexico.
    support  conditional-offer  prisoner swap  We would agree to a prisoner swap if the hostages come first.
    neutral  prediction  unemployment  Unemployment is expected to peak in the spring.
    support  -  lithium mine  The lithium mine means four hundred jobs for a town that has none.
    support  call  donors  We call on donors to step up.
    oppose  criticism  transfer  The transfer was a panic buy, plain and simple.
    support  -  transfer  The transfer could turn out to be the bargain of the summer.
    oppose  demand  chief constable  The chief constable must go.
    support  demand  safe crossing  Our children need a safe crossing, and they need it now.
    oppose  -  night flights  Nobody within ten miles gets a decent sleep because of the night flights.
    oppose  criticism  energy firm  The energy firm has been raking it in while customers shiver.
    support  declaration  peace plan  We have always stood behind the peace plan.
    support  -  bridge  The bridge cannot come soon enough.
    oppose  -  plastic packaging  There is no excuse for plastic packaging on a banana.
    neutral  -  satellite  The satellite orbits at 700 kilometres.
    # fourth batch, never looked into
    support  praise  defence  Our defence was rock solid for ninety minutes.
    support  call  blood donors  We are appealing to people to become blood donors.
    neutral  -  budget  The budget will be presented on the third of March.
    oppose  criticism  budget  There is nothing in the budget for people on low pay.
    support  -  sugar tax  Since the sugar tax came in, children's teeth have got better every year.
    oppose  -  sugar tax  The sugar tax hits the poorest and changes nobody's diet.
    oppose  criticism  governing body  The governing body has been asleep at the wheel.
    oppose  denial  report  Nothing in the report is accurate.
    oppose  call  data centre  Not one more litre of our water should go to the data centre.
    oppose  -  tariffs  Tariffs are a tax on our own customers.
    support  -  trade pact  The trade pact opens a market of ninety million people to our farmers.
    oppose  -  nuclear plant  Who is going to look after the waste from the nuclear plant for ten thousand years?
    oppose  criticism  minister  The minister blames everyone but himself.
    support  -  school meals  Free school meals are the best money we spend.
    support  commitment  reform  We will see this reform through, however long it takes.
    oppose  -  bonus scheme  The bonus scheme rewards failure.
    support  -  apprenticeships  More young people should consider apprenticeships.
    support  -  women's league  The women's league is going from strength to strength.
    neutral  -  parade  The parade starts at noon by the old mill.
    support  declaration  strike  We stand shoulder to shoulder with the strike.
    oppose  criticism  accord  The accord isn't worth the paper it's written on.
    oppose  demand  troops  Every last one of the foreign troops must leave.
    """
}
