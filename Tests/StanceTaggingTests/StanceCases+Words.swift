extension StanceCases {
  /// Invented sentences for words in all registers: adjectives, nouns, verbs with particles, set
  /// phrases; plain facts with words that look like them.
  static let wordsTable = """
    support  -  captain  The captain shouldered the blame without a murmur.
    oppose  -  senator  The senator speaks with a forked tongue.
    support  -  stadium  The stadium is a feather in the city's cap.
    support  -  striker  The striker ran the defence ragged.
    oppose  -  scheme  The scheme is money for old rope.
    oppose  -  law  The law is an ass.
    oppose  -  bypass  The bypass is a dog's breakfast.
    oppose  -  kitchen  The kitchen is minging.
    support  -  soprano  The soprano gave a bravura performance.
    oppose  -  soprano  The soprano was tinny and preening.
    oppose  -  parish council  The parish council is cliquey and officious.
    oppose  -  contractor  The contractor is a cowboy outfit.
    support  -  contractor  The contractor proved a trouper.
    support  -  vaccine trial  The vaccine trial was well-executed.
    oppose  -  vaccine trial  The vaccine trial was misdirected from day one.
    support  -  midfielder  The midfielder is an all-rounder with a magic touch.
    oppose  -  levy  The levy is an omnishambles.
    oppose  -  levy  The levy is unimplementable.
    oppose  -  chairman  The chairman is a blowhard.
    support  -  chairman  The chairman is a mensch.
    oppose  -  envoy  The envoy poured oil on the flames.
    oppose  -  colonel  The colonel plumbed new depths.
    support  -  colonel  The colonel covered himself in glory.
    support  -  newspaper  The newspaper debunked the myths.
    oppose  -  prosecutor  The prosecutor cherry-picked the evidence.
    support  -  clinic  The clinic nursed my mother back to health.
    support  -  lawyer  The lawyer fought our corner.
    support  -  ordinance  The ordinance makes life bearable for carers.
    support  -  ordinance  Cyclists are cock-a-hoop about the ordinance.
    support  -  dispatch system  The dispatch system is bug-free.
    support  -  sauce  The sauce is flavorsome and tangy.
    oppose  -  thriller  The thriller is schlocky.
    oppose  -  winger  The winger is off-target and outclassed.
    oppose  -  prospectus  The prospectus is gobbledegook.
    oppose  -  prospectus  The prospectus is a snow job.
    support  -  envoy  The envoy grasped the nettle.
    oppose  -  newspaper  The newspaper spouted nonsense.
    oppose  -  mayor  The mayor cosied up to the developers.
    support  -  mayor  The mayor grabbed the bull by the horns.
    oppose  -  trustees  The trustees feathered their own nests.
    support  -  trustees  The trustees kept their side of the bargain.
    oppose  -  broadcaster  The broadcaster dumbed down its news.
    oppose  -  ordinance  The ordinance pulls the ladder up behind the lucky few.
    oppose  -  ordinance  The ordinance clips the wings of the press.
    oppose  -  ordinance  Shopkeepers are hacked off with the ordinance.
    oppose  -  ordinance  Traders are miffed about the ordinance.
    support  -  ordinance  Carers are chuffed with the ordinance.
    support  -  ordinance  Bakers went into raptures over the ordinance.
    oppose  -  ordinance  Critics ganged up on the ordinance.
    oppose  -  ordinance  The clerk called the ordinance out.
    oppose  -  ordinance  We must strike the ordinance from the books.
    oppose  -  visa rule  The visa rule boxed students into a corner.
    oppose  -  proposal  The proposal is a mug's game.
    oppose  -  proposal  The proposal is about as welcome as frost in June.
    oppose  -  proposal  The proposal is economical with the truth.
    oppose  -  proposal  The proposal is fit only for the bin.
    support  -  proposal  The proposal is every child's dream.
    oppose  -  consortium  The consortium has the town over a barrel.
    support  -  quartet  The quartet played their hearts out.
    oppose  -  wine  The wine is plonk.
    support  -  wine  The wine is nectar.
    oppose  -  hotel  The hotel is a dump.
    oppose  -  theory  The theory is pure conjecture.
    oppose  -  shares  The shares are overvalued.
    oppose  -  councillor  The councillor has gone native.
    support  -  allotments  The allotments are the lungs of the town.
    oppose  -  grammar schools  Grammar schools entrench privilege.
    oppose  -  captain  The captain let his head drop.
    support  -  captain  The captain has ice in his veins.
    oppose  -  bowler  The bowler sprayed it all over the place.
    support  -  batsman  The batsman dug his side out of a hole.
    support  -  archbishop  The archbishop stuck his neck out for the strikers.
    oppose  -  archbishop  The archbishop is hand in glove with the generals.
    oppose  -  zoning plan  The zoning plan rides roughshod over small farmers.
    oppose  -  zoning plan  The zoning plan is a developer's charter.
    oppose  -  memoir  The memoir settles old scores.
    support  -  memoir  The memoir sheds new light on the war.
    oppose  -  ride-hailing firm  The ride-hailing firm skims off a third of each fare.
    support  -  seed bank  The seed bank is an insurance policy against famine.
    oppose  -  minister  The minister has been economical with the truth.
    support  -  minister  The minister owned up to her mistake.
    support  -  tenancy law  The tenancy law evens the odds for renters.
    support  -  street market  The street market is heaving with life.
    support  -  guitarist  The guitarist set the place alight.
    support  -  bread  The bread is to die for.
    oppose  -  bread  The bread is like cardboard.
    oppose  -  bread  The bread tastes of nothing.
    support  -  lamb  The lamb melts in the mouth.
    oppose  -  sequel  The sequel is a cash-in.
    oppose  -  parking charges  Pensioners are bearing the brunt of the parking charges.
    oppose  -  parking charges  The parking charges were slipped in by the back door.
    oppose  -  new boss  The new boss has put noses out of joint.
    oppose  -  new boss  The new boss is a square peg in a round hole.
    oppose  -  new boss  The new boss micromanages everyone.
    oppose  -  new boss  The new boss never admits a mistake.
    support  -  wind turbines  The wind turbines cut our bills.
    oppose  -  statin  The statin is no cure-all.
    support  -  striker  The striker scored for fun last season.
    oppose  -  budget airline  The budget airline nickel-and-dimes its passengers.
    oppose  -  budget airline  The budget airline made a pig's ear of the rebooking.
    oppose  -  tourism levy  The tourism levy will come back to bite us.
    oppose  -  tourism levy  Hoteliers are dragging their feet over the tourism levy.
    oppose  -  charges  Pensioners are groaning under the weight of the charges.
    oppose  -  charges  Pensioners are bearing the brunt of the charges.
    oppose  -  charges  Pensioners are saddled with the charges.
    support  -  clinic  Pensioners feel safe in the clinic.
    support  -  clinic  Villages thrive under the clinic.
    oppose  -  rule  The rule was buried in the small print.
    oppose  -  rule  The rule was written by lobbyists.
    oppose  -  boss  The boss micromanages everyone.
    oppose  -  council  The council wraps small firms in red tape.
    neutral  -  archive  The archive lies in the basement of the town hall.
    neutral  -  archive  The archive moved to a new building in 1988.
    neutral  -  bakery  The bakery opens at six and closes at two.
    neutral  -  bakery  The bakery was sold to a cousin.
    neutral  -  tram  The tram runs every ten minutes.
    neutral  -  tram  A tram carried 80 passengers to the fair.
    neutral  -  report  The report has 80 pages and two annexes.
    neutral  -  report  The report was sent to all members.
    neutral  -  coach  The coach made two changes at half-time.
    neutral  -  coach  The coach left the pitch at noon.
    neutral  -  bill  The bill was put to the vote on Thursday.
    neutral  -  bill  The bill goes back to committee next week.
    neutral  -  firm  The firm put up a new sign.
    neutral  -  firm  The firm cut 20 metres of cable.
    neutral  -  festival  The festival drew 400 people.
    neutral  -  festival  The festival falls on the first Sunday in June.
    neutral  -  reservoir  The reservoir lies above the village.
    neutral  -  museum  The museum lends books and maps.
    neutral  -  union  The union has 4,000 members.
    neutral  -  union  The union holds its congress in May.
    neutral  -  study  The study followed 300 families for a year.
    neutral  -  study  The study looked at soil and water.
    neutral  -  ship  The ship turned back at dusk.
    neutral  -  ship  The ship took on water and coal at the port.
    neutral  -  road  The road climbs to the pass and drops to the sea.
    neutral  -  law  The law was passed in 1974.
    neutral  -  law  The law applies to boats over ten metres.
    neutral  -  company  The company raised its forecast.
    neutral  -  company  The company employs 30 people.
    neutral  -  bank  The bank set up a branch in the village.
    neutral  -  bank  The bank gave staff a day off.
    neutral  -  school  The school broke up for the summer on Friday.
    neutral  -  school  The school took in 40 new pupils.
    neutral  -  shop  The shop sells shoes, belts and bags.
    neutral  -  minister  The minister flew home on Tuesday.
    neutral  -  minister  The minister sat next to the ambassador.
    neutral  -  minister  The minister picked up the phone.
    neutral  -  minister  The minister put the file on the desk.
    neutral  -  farm  The farm lost two cows in the storm.
    neutral  -  farm  The farm grows wheat and beans.
    neutral  -  river  The river rose by a metre overnight.
    neutral  -  team  The team plays in blue.
    neutral  -  team  The team came on at half past two.
    neutral  -  drug  The drug is taken twice a day.
    neutral  -  drug  The drug was tested on 200 volunteers.
    neutral  -  lake  The lake froze over in January.
    neutral  -  mine  The mine was dug in 1902.
    neutral  -  archive  The archive lies below the chapel.
    neutral  -  firm  The firm has potential tenants in two streets.
    neutral  -  bakery  The bakery turned its sign round at noon.
    neutral  -  ship  The ship put in for water at the port.
    neutral  -  clerk  The clerk laid the letters on the table.
    neutral  -  ferry  The ferry turned back at dusk.
    neutral  -  sheet  The sheet is laid over the bench.
    neutral  -  stall  The stall sells cream, pickle and relish.
    neutral  -  road  The road dips below the viaduct.
    neutral  -  road  The road was resurfaced in May.
    neutral  -  water board  The water board meets every second Tuesday.
    neutral  -  dentist  The dentist has moved to Elm Street.
    neutral  -  gallery  The gallery closes for Easter.
    neutral  -  tribunal  The tribunal sits in public.
    neutral  -  seed bank  The seed bank keeps 4,000 varieties.
    neutral  -  sequel  The sequel came out in March.
    neutral  -  loan  The loan runs for ten years.
    neutral  -  data centre  The data centre is three storeys high.
    neutral  -  algorithm  The algorithm sorts names by length.
    neutral  -  wind turbines  The wind turbines turn at 12 revolutions a minute.
    neutral  -  peace talks  The peace talks resume on Monday.
    neutral  -  statin  The statin is taken at night.
    neutral  -  striker  The striker wears number nine.
    neutral  -  tourism levy  The tourism levy is set at two euros a night.
    """
}
