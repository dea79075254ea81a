extension StanceCases {
  /// Invented sentences of somebody who speaks: adverbs and compounds that judge, what is hard to do,
  /// conditions, questions, two verdicts; things that look like it and are facts.
  static let turnsTable = """
    oppose  -  bill  The bill is hastily drafted.
    oppose  demand  surcharge  The firm must face the cost to growers of a whole decade of lost harvests in the valley and beyond it, listen to the people who bring in its grain each autumn, drop the surcharge, and move on.
    neutral  -  arbiters  If the firm wants to bring in arbiters, it must face the harm done by its own rules.
    neutral  -  Congress  They must secure a hearing with Congress to prevent a flood.
    neutral  -  talks  Through these talks the growers will understand whether the mill is serious and prepared.
    support  -  lock  With the new lock the flats are safe.
    ? oppose  -  film  The film is cheaply made.
    support  -  project  The project is carefully managed.
    ? support  -  bill  The bill is well drafted.
    support  -  exhibition  The exhibition is neatly put together.
    neutral  -  station  The station is newly designed.
    neutral  -  bill  The bill was recently drafted.
    neutral  -  shelter  The shelter is privately run.
    oppose  -  place  The place is poorly-built.
    oppose  -  place  The place is crisis-hit.
    oppose  -  place  The place is a bug-ridden project.
    support  -  place  The place is wheelchair-friendly.
    support  -  place  The place is a budget-friendly project.
    neutral  -  place  The place is a two-storey house.
    neutral  -  place  The place is a well-known house.
    oppose  -  place  The place is undrinkable.
    mixed  -  deal  The deal is clever and cruel.
    mixed  -  deal  The deal is good for cities and bad for villages.
    mixed  -  deal  The deal is generous to banks but cruel to savers.
    mixed  -  deal  The deal helps growers and hurts bakers.
    oppose  -  deal  The deal is clever but cruel.
    oppose  -  deal  The deal is cruel and stupid.
    mixed  -  deal  The deal has its merits and its flaws.
    support  -  plan  It is hard to fault the plan.
    support  -  plan  It is impossible not to admire the plan.
    support  -  plan  The plan is hard to fault.
    support  -  plan  The plan is easy to love.
    oppose  -  plan  It is hard to like the plan.
    support  -  plan  It is difficult to dislike the plan.
    neutral  -  plan  The plan is hard to find in the archive.
    support  -  plan  There is nothing in the plan that I dislike.
    support  -  plan  There is little to dislike about the plan.
    oppose  -  plan  There is little to like in the plan.
    support  -  plan  There is a lot to admire about the plan.
    neutral  -  plan  There is a page to read in the plan.
    support  -  bus  Nothing works better than the bus.
    oppose  -  plan  The plan was not only unfair but also illegal.
    support  -  plan  The plan could hardly be better.
    oppose  -  plan  The plan could not be worse.
    support  -  plan  The plan could be worse.
    support  -  plan  Who could object to the plan?
    support  -  ban  If the ban is scrapped, it will be a disaster.
    support  -  ban  If the ban is lifted, prices will rise.
    oppose  -  ban  If the ban is lifted, rents will come down.
    support  -  ban  If the ban is lifted, jobs will go.
    support  -  ban  If the ban is scrapped, we will all pay the price.
    support  -  ban  If the ban is blocked, small shops will suffer.
    support  -  ban  If the ban is suspended, small shops will suffer.
    oppose  -  ban  If the ban is adopted, small shops will suffer.
    oppose  -  ban  If the ban stays, we will vote against the budget.
    support  -  ban  It would be a mistake if the ban were lifted.
    neutral  -  ban  If the ban is lifted, the work begins in June.
    neutral  -  ban  If the ban is approved, it takes effect in June.
    ? support  -  ban  If the ban is lifted, heads will roll.
    oppose  -  app  Do we really want the app in our schools?
    oppose  -  app  What has the app ever done for us?
    oppose  -  app  What has the app achieved? Nothing.
    oppose  -  app  How can anyone defend the app?
    support  -  app  How could anyone not love the app?
    support  -  app  Why would we give up the app?
    neutral  -  app  When does the app open?
    neutral  -  app  What does the app cost?
    oppose  -  app  The old one was easier to use than the app.
    oppose  -  app  I would rather walk than use the app.
    support  -  app  I would rather have the app than the old one.
    ? oppose  -  app  I prefer the old one to the app.
    support  -  app  I prefer the app to the old one.
    support  -  app  The app makes booking easier.
    oppose  -  app  The app makes booking harder.
    support  -  app  The app is quicker than the old one.
    neutral  -  app  The app is newer than the old one.
    support  -  fund  The fund helps struggling families.
    support  -  fund  The fund protects frightened villagers.
    support  -  fund  The fund shelters abused women.
    neutral  -  law  The law covers injured workers.
    ? oppose  -  law  The law was supposed to help growers.
    oppose  -  law  The law has yet to help a single grower.
    neutral  -  law  The law was supposed to start in May.
    support  -  law  The law has cut smuggling.
    support  -  law  The law would prevent trafficking.
    support  -  law  Under the law, tenants have never been safer.
    oppose  -  law  Since the law came in, trade has never been worse.
    oppose  -  law  There is not a shred of evidence that the law works.
    support  -  marsh  Three governments have failed to safeguard the marsh.
    support  -  clubs  We have no intention of dropping the clubs.
    support  -  target  We will not be bullied into abandoning the target.
    support  -  grant  Were it not for the grant, I would be behind bars today.
    support  -  scheme  Corner shops are being kept afloat by the scheme.
    oppose  -  charge  The charge should be done away with.
    oppose  -  trial shifts  No more trial shifts!
    neutral  -  scheme  Corner shops are being visited by the scheme.
    # what only happened, and what is said of it
    neutral  -  ferry  The ferry broke down off the coast in 2011.
    neutral  -  bridge  The bridge collapsed in a storm in 1987.
    neutral  -  firm  The firm lost 40 million last year.
    neutral  -  law  The law was struck down in March.
    neutral  -  appeal  The appeal was dismissed on Friday.
    neutral  -  proposal  The proposal was rejected by 60 votes to 40.
    neutral  -  budget  The budget was approved in the first reading.
    neutral  -  merger  The merger was blocked by regulators in 2016.
    neutral  -  team  The team lost its first two games.
    support  -  appeal  The appeal was wrongly dismissed on Friday.
    oppose  -  firm  The firm lost our files on Friday.
    oppose  -  firm  The firm lied to its workers on Friday.
    oppose  -  law  The law was condemned on Friday.
    oppose  -  ferry  The ferry broke down again, and it is a disgrace.
    support  -  law  We approved the law in March.
    """
}
