extension StanceCases {
  /// Invented sentences told by nobody in particular: negations before the clause, superlatives by
  /// negation, conditions told as commands, what would be without the target, what it took, two sides.
  static let namedTableI = """
    support  -  -  the pilot boat  Had it not been for the pilot boat, all nine would have drowned.
    oppose  -  -  the hostile bid  Hundreds more would still have jobs had it not been for the hostile bid.
    support  -  -  the bursary  If not for the bursary I would have drowned.
    oppose  -  -  the dam  Far fewer cranes would have vanished but for the dam.
    support  -  -  the allotments  We love the allotments, without which our street would be a poorer place.
    support  -  the one who speaks  Marit Dahlqvist  Nobody bakes rye bread like Marit Dahlqvist.
    oppose  -  the one who speaks  the landlord  Nobody wastes water like the landlord.
    support  -  -  the guides  No one is as patient with beginners as the guides.
    oppose  -  -  the counter  I have never been treated so rudely as at the counter.
    support  -  -  the accountant  Never once has the accountant misled the board.
    support  -  -  the vet  In thirty years the vet has never once let us down.
    support  -  -  the ferry crew  At no point did the ferry crew let us down.
    support  -  -  the bakery  There is nobody in our street who doesn't love the bakery.
    support  -  -  the goalkeeper  There isn't a manager in the league who doesn't admire the goalkeeper.
    oppose  -  -  the reform  I have yet to meet a teacher who likes the reform.
    support  -  -  the porter  The porter could not have been more helpful.
    oppose  -  -  the ring road  I can think of no surer way to kill the high street than the ring road.
    oppose  -  -  the hotline  I'd rather talk to a wall than to the hotline.
    oppose  -  -  the dredger  Let the dredger into the bay and there will be no oysters left.
    support  -  -  the lifeboat  Scrap the lifeboat and fishermen will drown.
    ? oppose  -  -  the extradition  Insist on the extradition and our ambassador will leave the country.
    oppose  -  the one who speaks  the pipeline  Either the pipeline goes or I do.
    oppose  -  the one who speaks  the ministry  It took two deaths before the ministry fixed the crossing.
    oppose  -  the one who speaks  the company  Only after three accidents did the company recall the heater.
    oppose  -  the one who speaks  the portal  All the portal does is waste time.
    oppose  -  the one who speaks  the council  All we got from the council was silence.
    oppose  -  the one who speaks  the diet  The diet will be shown up for the fraud it is.
    oppose  -  -  Gambling  Gambling turned my father into a thief.
    support  -  -  a swimming pool  What we need is not another casino but a swimming pool.
    oppose  -  -  another casino  What we need is not another casino but a swimming pool.
    oppose  -  -  the leaflet  I had no hand in the leaflet, which I find repulsive.
    oppose  -  the one who speaks  the sofa  I wouldn't have the sofa as a gift.
    oppose  -  -  the scooter  You couldn't pay me to ride the scooter.
    support  -  -  the night train  It saddens me that the night train no longer runs.
    oppose  -  -  the ombudsman  How can anyone trust the ombudsman?
    oppose  -  -  the agency  Do you honestly believe the agency cares about fishermen?
    oppose  -  the one who speaks  the charter  Where in the charter is there a word about tenants?
    oppose  -  the one who speaks  the duty  Every baker in town is paying more for flour because of the duty.
    support  -  the one who speaks  the shelter  Nobody has drowned since the shelter opened.
    support  -  -  the wetland  I beg every angler to help us protect the wetland.
    oppose  -  -  The rumours  The rumours are false from start to finish.
    neutral  -  the one who speaks  the fair  Fans of the fair came by train and by boat.
    mixed  -  the one who speaks  The tram  The tram is quick and clean, I admit, but it costs a fortune.
    support  -  the one who speaks  allotments  The allotments, without which our street would be a poorer place, are open.
    support  -  the one who speaks  the bridge  The bridge is old, but the valley would starve without it.
    neutral  -  -  the theatre  The actor was ruder than at the theatre.
    neutral  -  -  the train  I am sad that the train stood in Ulm.
    oppose  -  -  the bank  The more I see of it, the less I trust the bank.
    support  -  -  the reform  I have met a teacher who likes the reform.
    neutral  -  the one who speaks  talks  Through these talks, the growers will understand whether the mill is serious and prepared for a vote.
    oppose  -  -  the board  How can we trust the board?
    support  -  -  the driver  Not once did the driver mislead us.
    """
}
