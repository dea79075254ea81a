extension StanceCases {
  /// What people say of a thing, one set phrase a line, so that none of these phrases is lost.
  static let spokenTable = """
    support  -  council  I can't fault the council.
    support  -  railway  I'd recommend the railway to anyone.
    support  -  museum  The museum gets my vote.
    support  -  club  I'm all for the club.
    support  -  hospital  The hospital has my full support.
    support  -  bank  Hats off to the bank.
    support  -  school  The school couldn't be better.
    support  -  agency  The agency couldn't have come at a better time.
    support  -  ferry  The ferry is a credit to the town.
    support  -  theatre  The theatre deserves a medal.
    support  -  market  The market deserves our thanks.
    support  -  ministry  The ministry deserves all the praise it gets.
    support  -  council  The council deserves better.
    support  -  railway  The railway deserves a chance.
    support  -  museum  The museum has done us proud.
    support  -  bank  We are lucky to have the bank.
    support  -  school  Where would we be without the school?
    support  -  agency  The agency is here to stay.
    support  -  ferry  The ferry was worth waiting for.
    support  -  theatre  The theatre was worth the wait.
    support  -  market  The market ticks all the boxes.
    support  -  ministry  You can rely on the ministry.
    support  -  council  The council never lets you down.
    support  -  railway  The railway has never let us down.
    support  -  museum  The museum works.
    support  -  club  The club is working.
    support  -  hospital  The hospital makes sense.
    support  -  bank  The bank has changed my life.
    support  -  school  The school has made all the difference.
    support  -  agency  Thank God for the agency.
    support  -  ferry  Give me the ferry any day.
    support  -  theatre  Bring back the theatre.
    support  -  market  Long live the market.
    support  -  ministry  The ministry is fine by me.
    support  -  council  I have no problem with the council.
    support  -  railway  What's not to like about the railway?
    support  -  museum  The museum speaks for itself.
    support  -  club  I take my hat off to the club.
    support  -  hospital  Full marks to the hospital.
    support  -  bank  The bank is doing a great job.
    support  -  school  The school got it right.
    support  -  agency  The agency has got it right.
    support  -  ferry  The ferry was right.
    support  -  theatre  The theatre has a point.
    support  -  market  The market is on the right track.
    support  -  ministry  The ministry listens to us.
    support  -  council  The council cares about us.
    support  -  railway  The railway keeps its promises.
    support  -  museum  The museum has kept its word.
    support  -  club  I wouldn't change a thing about the club.
    support  -  hospital  I can't praise the hospital enough.
    support  -  bank  I can't thank the bank enough.
    support  -  school  I couldn't do without the school.
    support  -  agency  I don't know what we'd do without the agency.
    support  -  ferry  We'd be lost without the ferry.
    support  -  theatre  There is nothing like the theatre.
    support  -  market  You can't beat the market.
    support  -  ministry  I've never been happier with the ministry.
    support  -  council  The council is music to my ears.
    support  -  railway  The railway saved my life.
    support  -  museum  The museum saved our farm.
    support  -  club  The club gave me hope.
    support  -  hospital  The hospital gave us our lives back.
    support  -  bank  The bank put this town on the map.
    support  -  school  The school brought us together.
    support  -  agency  The agency has my respect.
    support  -  ferry  I've got a lot of time for the ferry.
    support  -  theatre  I've nothing but respect for the theatre.
    support  -  market  I've nothing against the market.
    support  -  ministry  I have no complaints about the ministry.
    support  -  council  I feel safe with the council.
    support  -  museum  I trust the museum.
    support  -  club  I believe in the club.
    support  -  hospital  I love the hospital.
    support  -  bank  I like the bank.
    support  -  school  I'm proud of the school.
    support  -  agency  I'm delighted with the agency.
    support  -  ferry  I'm grateful for the ferry.
    support  -  theatre  I'm a big fan of the theatre.
    support  -  market  The market is the best thing that ever happened to us.
    support  -  ministry  The ministry is the way to go.
    support  -  council  The council is the answer.
    support  -  railway  The railway is what we need.
    support  -  museum  We need the museum.
    support  -  club  We badly need the club.
    support  -  hospital  We can't do without the hospital.
    support  -  bank  Let the bank get on with it.
    support  -  school  Leave the school alone.
    support  -  ferry  Give the ferry a chance.
    support  -  theatre  Don't knock the theatre.
    support  -  market  Don't blame the market.
    support  -  ministry  The ministry isn't to blame.
    support  -  council  The council has nothing to apologise for.
    support  -  railway  The railway has nothing to be ashamed of.
    support  -  museum  The museum did nothing wrong.
    support  -  club  The club has done nothing wrong.
    support  -  hospital  The hospital did everything right.
    support  -  bank  There is nothing wrong with the bank.
    support  -  school  I see nothing wrong with the school.
    support  -  agency  I have no regrets about the agency.
    support  -  theatre  We will fight for the theatre.
    support  -  market  We will defend the market.
    support  -  ministry  We stand by the ministry.
    support  -  railway  We must not lose the railway.
    support  -  club  It would be a shame to lose the club.
    support  -  hospital  It would be a mistake to drop the hospital.
    support  -  bank  Nobody has done more for us than the bank.
    support  -  school  Nothing has done more for us than the school.
    support  -  agency  The agency has been a success from day one.
    support  -  ferry  The ferry has exceeded all our hopes.
    support  -  theatre  The theatre is better than its reputation.
    support  -  market  The market has grown on me.
    support  -  ministry  I have come round to the ministry.
    support  -  council  I was wrong about the council: it is a success.
    support  -  museum  The museum is money well spent.
    support  -  club  The club is worth every penny.
    support  -  hospital  The hospital is the least we can do.
    support  -  bank  The bank is long overdue.
    support  -  agency  The agency can't come soon enough.
    oppose  -  ferry  The ferry has had its day.
    oppose  -  theatre  The theatre has to go.
    oppose  -  market  The market must go.
    oppose  -  ministry  The ministry should be ashamed.
    oppose  -  council  The council should be ashamed of itself.
    oppose  -  railway  Shame on the railway.
    oppose  -  museum  The museum should resign.
    oppose  -  club  The club ought to know better.
    oppose  -  hospital  The hospital should have known better.
    oppose  -  bank  The bank couldn't run a bath.
    oppose  -  school  The school couldn't organise a party in a brewery.
    oppose  -  agency  I wouldn't trust the agency as far as I could throw it.
    oppose  -  ferry  I wouldn't trust the ferry with a bus ticket.
    oppose  -  theatre  I wouldn't wish the theatre on my worst enemy.
    oppose  -  market  I wouldn't touch the market with a bargepole.
    oppose  -  ministry  I wouldn't give the ministry the time of day.
    oppose  -  council  I wouldn't give a penny for the council.
    oppose  -  railway  The railway isn't worth the paper it's written on.
    oppose  -  museum  The museum is no good to anyone.
    oppose  -  hospital  Who needs the hospital?
    oppose  -  bank  Who asked for the bank?
    oppose  -  school  Nobody asked for the school.
    oppose  -  agency  Nobody wants the agency.
    oppose  -  ferry  The ferry does nothing for us.
    oppose  -  theatre  The theatre never listens.
    oppose  -  market  The market doesn't listen.
    oppose  -  ministry  The ministry doesn't care.
    oppose  -  council  The council doesn't care about people like us.
    oppose  -  railway  The railway doesn't understand.
    oppose  -  museum  The museum has no idea what it is doing.
    oppose  -  club  The club hasn't a clue.
    oppose  -  hospital  The hospital doesn't work.
    oppose  -  bank  The bank won't work.
    oppose  -  school  The school isn't working.
    oppose  -  agency  The agency will never work.
    oppose  -  ferry  The ferry makes no sense.
    oppose  -  theatre  The theatre doesn't make sense.
    oppose  -  market  The market is beyond me.
    oppose  -  ministry  The ministry makes my blood boil.
    oppose  -  council  The council makes me sick.
    oppose  -  railway  The railway makes me angry.
    oppose  -  museum  The museum makes me ashamed.
    oppose  -  club  I'm sick of the club.
    oppose  -  hospital  I've had enough of the hospital.
    oppose  -  bank  I've had it with the bank.
    oppose  -  school  The school is driving me mad.
    oppose  -  agency  The agency is killing us.
    oppose  -  ferry  The ferry will kill us.
    oppose  -  theatre  The theatre is the last thing we need.
    oppose  -  market  The market can't go on.
    oppose  -  ministry  The ministry cannot be allowed to happen.
    oppose  -  council  The council should never have happened.
    oppose  -  railway  The railway has gone too far.
    oppose  -  museum  The museum has let us down.
    oppose  -  club  The club took us for fools.
    oppose  -  hospital  The hospital treats us like dirt.
    oppose  -  school  Good riddance to the school.
    oppose  -  agency  To hell with the agency.
    oppose  -  ferry  Down with the ferry.
    oppose  -  theatre  No to the theatre.
    oppose  -  market  The market got it wrong.
    oppose  -  ministry  The ministry got it badly wrong.
    oppose  -  council  The council was wrong.
    oppose  -  railway  The railway is to blame.
    oppose  -  museum  The museum is at fault.
    oppose  -  club  I blame the club.
    oppose  -  hospital  It's the fault of the hospital.
    oppose  -  school  The school cost me my job.
    oppose  -  agency  The agency ruined my life.
    oppose  -  ferry  The ferry has ruined us.
    oppose  -  theatre  We are paying the price for the theatre.
    oppose  -  market  The market came too late.
    oppose  -  ministry  The ministry is too little too late.
    oppose  -  council  The council is out of touch.
    oppose  -  railway  The railway owes us an explanation.
    oppose  -  museum  The museum should be scrapped.
    oppose  -  club  Scrap the club.
    oppose  -  hospital  Stop the hospital.
    oppose  -  bank  The bank has a lot to answer for.
    oppose  -  school  The school will come back to haunt us.
    oppose  -  agency  We will live to regret the agency.
    oppose  -  ferry  We will come to regret the ferry.
    oppose  -  theatre  We regret the theatre.
    oppose  -  market  The market leaves me cold.
    oppose  -  ministry  The ministry leaves a lot to be desired.
    oppose  -  council  The council bores me.
    oppose  -  railway  The railway frightens me.
    oppose  -  museum  The museum worries me.
    oppose  -  club  I worry about the club.
    oppose  -  hospital  I fear the hospital.
    oppose  -  bank  I don't like the bank.
    oppose  -  agency  I don't trust the agency.
    oppose  -  ferry  I don't believe in the ferry.
    oppose  -  theatre  I don't believe a word of the theatre.
    oppose  -  market  I don't see the point of the market.
    oppose  -  council  I can't see the point of the council.
    oppose  -  railway  I can't stand the railway.
    oppose  -  museum  I can't bear the museum.
    oppose  -  club  I can't forgive the club.
    oppose  -  hospital  I will never forgive the hospital.
    oppose  -  bank  I will never accept the bank.
    oppose  -  school  I'll never vote for the school again.
    oppose  -  agency  I'm against the agency.
    oppose  -  ferry  I'm not convinced by the ferry.
    oppose  -  theatre  I'm not happy with the theatre.
    oppose  -  market  I'm not impressed by the market.
    oppose  -  council  I'm not in favour of the council.
    oppose  -  railway  I'm ashamed of the railway.
    oppose  -  museum  I've lost faith in the museum.
    oppose  -  club  I've no faith in the club.
    oppose  -  hospital  I've no time for the hospital.
    oppose  -  bank  I've never liked the bank.
    oppose  -  school  I've never understood the school.
    oppose  -  agency  We were better off without the agency.
    oppose  -  ferry  We'd be better off without the ferry.
    oppose  -  theatre  We don't need the theatre.
    oppose  -  market  We can do without the market.
    oppose  -  ministry  We don't want the ministry.
    oppose  -  council  We don't want the council here.
    oppose  -  railway  We will not accept the railway.
    oppose  -  museum  We won't stand for the museum.
    oppose  -  club  We will fight the club.
    oppose  -  bank  We were lied to by the bank.
    oppose  -  school  We were not consulted about the school.
    oppose  -  agency  The agency lied to us.
    oppose  -  theatre  The theatre broke its promise.
    oppose  -  market  The market has broken every promise.
    oppose  -  ministry  The ministry promised the moon.
    oppose  -  council  The council looked the other way.
    oppose  -  railway  The railway did nothing.
    oppose  -  museum  The museum did nothing to help.
    oppose  -  club  The club has done nothing for us.
    oppose  -  hospital  The hospital only thinks of itself.
    oppose  -  bank  The bank only cares about money.
    oppose  -  school  The school is only interested in money.
    oppose  -  agency  The agency is all about money.
    oppose  -  ferry  The ferry is a waste of money.
    oppose  -  theatre  The theatre has been a disaster from start to finish.
    oppose  -  market  The market should have been stopped years ago.
    oppose  -  ministry  There is no excuse for the ministry.
    oppose  -  council  There is no need for the council.
    oppose  -  railway  There is nothing good about the railway.
    oppose  -  museum  There is something wrong with the museum.
    oppose  -  club  There must be a better way than the club.
    oppose  -  hospital  The hospital is not the answer.
    oppose  -  bank  The bank is not the way forward.
    oppose  -  school  The school is not what we voted for.
    oppose  -  agency  The agency is not good enough.
    oppose  -  ferry  The ferry is not fair.
    oppose  -  theatre  The theatre is not right.
    oppose  -  ministry  The ministry is simply not on.
    oppose  -  council  The council won't help anyone.
    oppose  -  railway  The railway won't solve anything.
    oppose  -  museum  The museum solves nothing.
    oppose  -  club  The club will only make things worse.
    oppose  -  hospital  The hospital will do more harm than good.
    oppose  -  bank  The bank does more harm than good.
    oppose  -  school  The school has done a lot of harm.
    oppose  -  agency  The agency will cost lives.
    oppose  -  ferry  The ferry will cost us dear.
    oppose  -  theatre  The theatre is a step backwards.
    oppose  -  market  The market takes us backwards.
    oppose  -  ministry  The ministry is going nowhere.
    oppose  -  council  The council is doomed.
    oppose  -  railway  The railway will end badly.
    oppose  -  museum  The museum is asking for trouble.
    oppose  -  club  The club beggars belief.
    oppose  -  hospital  The hospital is a joke.
    oppose  -  bank  The bank stinks.
    oppose  -  school  The school should hang its head in shame.
    """
}
