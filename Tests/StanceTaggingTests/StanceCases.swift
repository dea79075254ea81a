/// Invented statements with target, pole and act; the speaker is whoever says them.
///
/// A line is `pole  act  target  statement`; `-` leaves the act open. Lines that begin with `?` are
/// known gaps: they must still fail, so that one that passes is moved up.
enum StanceCases {
  static let table = """
    # attitude, active and passive
    oppose  declaration  tariffs  We firmly oppose the tariffs.
    support  declaration  ceasefire  The council supports the ceasefire.
    oppose  criticism  merger  Regulators condemned the merger.
    support  welcome  decision  The union welcomes the decision.
    oppose  declaration  plan  The plan is opposed by every mayor in the valley.
    support  praise  vaccine  The vaccine was praised by doctors across the region.
    oppose  criticism  coach  Fans blame the coach for the defeat.
    support  declaration  bill  I fully back the bill.
    oppose  -  proposal  The committee rejected the proposal.
    support  -  treaty  Both parliaments ratified the treaty.
    oppose  criticism  austerity  The senator lashed out at austerity.
    support  -  referees  I have always stood by the referees.
    oppose  -  rezoning  Residents are fed up with the rezoning.
    support  -  strike  Most drivers are in favour of the strike.
    oppose  -  embargo  My party is against the embargo.
    oppose  -  pipeline  She is a fierce critic of the pipeline.
    support  -  reform  He is a longtime supporter of the reform.
    oppose  -  subsidies  Farmers deplore the subsidies.
    support  -  museum  Visitors love the museum.
    oppose  -  lockdown  Shop owners resent the lockdown.
    support  praise  nurses  We salute the nurses.
    oppose  criticism  sanctions  The ministry denounced the sanctions.
    support  -  coalition  Voters trust the coalition.
    oppose  -  curfew  Students despise the curfew.
    oppose  -  takeover  Shareholders voted against the takeover.
    # change to the object, under directives and commitments
    oppose  demand  tariffs  Washington must cut the tariffs.
    support  call  funding  The state should extend the funding.
    oppose  call  sanctions  We urge them to lift the sanctions.
    oppose  demand  surcharge  They need to scrap the surcharge.
    support  commitment  subsidies  We will increase the subsidies.
    oppose  commitment  tax  We will abolish the tax.
    oppose  call  restrictions  Exporters called on the ministry to lift the restrictions.
    support  demand  programme  Congress must fund the programme.
    oppose  demand  ban  The league must lift the ban.
    oppose  call  fees  The port should reduce the fees.
    support  -  night trains  Brussels should expand the night trains.
    oppose  commitment  levy  I promise to repeal the levy.
    oppose  hope  quota  We hope to end the quota.
    ? support  commitment  clinic  We pledge to keep the clinic.
    # bare facts and schedules are neutral
    neutral  -  tariffs  The tariffs took effect on Monday.
    neutral  -  talks  The talks will resume in Geneva next week.
    neutral  -  tariff  The tariff stands at 34 percent.
    neutral  -  vaccine  The vaccine is given in two doses.
    neutral  -  budget  The budget was presented on Tuesday.
    neutral  -  stadium  The stadium has 40,000 seats.
    neutral  -  election  The election takes place in May.
    neutral  -  pipeline  The pipeline runs from the coast to the capital.
    neutral  -  merger  The merger involves two banks.
    neutral  -  treaty  The treaty contains twelve articles.
    neutral  -  strike  The strike began at midnight.
    neutral  -  satellite  The satellite orbits at 500 kilometres.
    # effect of the subject on its object
    oppose  -  tariffs  The tariffs hurt jobs.
    oppose  -  tariffs  These tariffs will cripple farmers.
    support  -  programme  The programme helps small businesses.
    support  -  border checks  The border checks hurt smugglers.
    oppose  -  strike  The strike harms patients.
    support  -  treaty  The treaty protects workers.
    oppose  -  dam  The dam would destroy the valley.
    oppose  -  law  The law undermines democracy.
    support  -  vaccine  The vaccine saves lives.
    oppose  -  cuts  The cuts endanger children.
    support  -  patrols  The patrols crippled the gangs.
    oppose  -  deal  The deal betrays our fishermen.
    support  -  reform  The reform strengthens the economy.
    oppose  -  takeover  The takeover threatens competition.
    ? support  -  clinic  The clinic eases suffering.
    # prevent and fight
    oppose  -  smuggling  Customs officers must crack down on smuggling.
    oppose  -  corruption  We are fighting corruption.
    oppose  -  inflation  The bank has to combat inflation.
    oppose  -  takeover  Ministers blocked the takeover.
    oppose  -  doping  The federation will stamp out doping.
    support  -  agency  The agency battles corruption.
    oppose  -  epidemic  The region has to contain the epidemic.
    # evaluation of the subject, predicative
    oppose  -  tariffs  The tariffs are disastrous.
    oppose  -  tariff war  The tariff war is a mistake.
    support  -  agreement  The agreement is good news.
    support  -  coach  The coach is a genius.
    oppose  -  policy  The policy is deeply flawed.
    support  -  budget  The budget is fair and sensible.
    oppose  -  referee  The referee was a disgrace.
    oppose  -  curfew  A curfew would be a step backward.
    support  -  strategy  This strategy remains sound.
    oppose  -  law  The law is unconstitutional.
    oppose  -  scheme  The scheme is a waste of money.
    support  -  trial  The trial was a breakthrough.
    oppose  -  plan  I find the plan unacceptable.
    oppose  criticism  mayor  She called the mayor a liar.
    oppose  -  bid  The bid was doomed.
    support  -  orchestra  The orchestra sounds magnificent.
    oppose  -  sanctions  The sanctions look pointless.
    oppose  -  merger  The merger proved a fiasco.
    # possessors and noun phrases
    oppose  -  governor  The governor's reckless decision cost lives.
    support  -  coach  The coach's brilliant plan worked.
    oppose  -  minister  His disgraced minister lied to parliament.
    oppose  -  abuse of tariffs  We oppose the abuse of tariffs.
    oppose  -  misuse of funds  We reject the misuse of funds.
    oppose  -  reform  The failed reform must end.
    # turning nouns
    support  -  journalist  We deplore the jailing of the journalist.
    support  -  protesters  She condemned the killing of the protesters.
    support  -  refugees  We denounce the mistreatment of refugees.
    support  -  union leader  They condemned the arrest of the union leader.
    # negation, double negation, implicatives
    oppose  -  deal  We do not support the deal.
    oppose  -  tariffs  I don’t support tariffs.
    neutral  -  bill  The party does not oppose the bill.
    oppose  -  plan  The plan is not fair.
    support  -  law  The law isn't dangerous.
    oppose  -  drug  The drug never helped patients.
    oppose  -  measure  Nobody supports the measure.
    oppose  -  mayor  The mayor failed to help the victims.
    neutral  -  bank  The committee stopped short of rebuking the bank.
    oppose  refusal  agreement  We refuse to sign the agreement.
    support  refusal  principles  China will not sacrifice its principles.
    oppose  -  offer  We will never accept this offer.
    oppose  -  tax  I don't think the tax helps workers.
    oppose  -  strategy  I don't believe the strategy is effective.
    oppose  -  treaty  They declined to ratify the treaty.
    support  -  museum  We would never abandon the museum.
    oppose  -  toll  No driver likes the toll.
    oppose  -  coalition  The coalition no longer inspires confidence.
    # neg-raising and reporting
    oppose  -  project  I do not think that the project is useful.
    support  -  mission  I believe the mission is a success.
    oppose  -  vaccine rules  We think the vaccine rules are absurd.
    support  -  accord  I am convinced that the accord helps farmers.
    # embedded questions and denial
    neutral  -  bridge  It is unclear whether the bridge is safe.
    neutral  -  reform  We are asking whether the reform hurts workers.
    neutral  -  lender  He denied that the lender is corrupt.
    neutral  -  vaccine  Experts wonder whether the vaccine is effective.
    # conditionals: offers and threats
    support  conditional-offer  deal  If they extend the deal, we will prosper.
    oppose  threat  tariffs  If Washington raises tariffs, we will retaliate.
    oppose  warning  tax  If the city increases the tax, companies will leave.
    oppose  -  tariffs  Even if they halve the tariffs, trade will suffer.
    support  -  truce  If the truce is extended, everybody will benefit.
    # contrast and concession
    oppose  -  tax  We welcome the reform but oppose the tax.
    support  -  reform  We welcome the reform but oppose the tax.
    support  -  coach  Although the start was poor, we support the coach.
    oppose  -  contract  The stadium is lovely, but the contract is a scandal.
    support  -  stadium  The stadium is lovely, but the contract is a scandal.
    # comparatives
    oppose  -  coal  Wind is better than coal.
    support  -  bus  Nothing is better than the bus.
    ? oppose  -  old treaty  The new text is worse than nothing and the old treaty was a failure.
    # so-called
    oppose  distancing  experts  The so-called experts met again.
    oppose  distancing  reciprocal tariffs  They imposed so-called "reciprocal tariffs".
    # modality never changes the pole
    oppose  -  tariffs  The tariffs may hurt consumers.
    oppose  -  ban  The ban could harm research.
    support  -  drug  The drug might help patients.
    oppose  warning  drought plan  We warn that the drought plan will fail.
    support  -  device  The device will probably save lives.
    oppose  -  levy  The levy would be a disaster.
    # set phrases
    oppose  -  bill  The scandal casts doubt on the bill and we have no confidence in the bill.
    support  -  candidate  The paper threw its support behind the candidate.
    oppose  -  chairman  The chairman is out of touch.
    oppose  -  forecast  We take issue with the forecast.
    support  -  striker  We have faith in the striker.
    oppose  -  regime  The verdict is a blow to the regime.
    support  -  farmers  The ruling is a win for farmers.
    oppose  -  owner  The owner should be held accountable.
    oppose  -  company  The company must be held responsible.
    support  -  teachers  We are grateful to the teachers.
    oppose  -  bank  We are disappointed in the bank.
    oppose  -  landlord  The landlord is to blame.
    support  -  initiative  We are committed to the initiative.
    oppose  -  monopoly  It is time to put an end to the monopoly.
    oppose  -  cartel  The state should break up and dismantle the cartel.
    # deeds and fates
    oppose  -  minister  The minister lied.
    support  -  team  The team won the cup.
    oppose  -  firm  The firm defrauded its customers.
    oppose  -  driver  The driver was convicted of fraud.
    support  -  scientist  The scientist was honoured by the academy.
    oppose  -  goalkeeper  The goalkeeper blundered twice.
    support  -  rower  The rower triumphed again.
    oppose  -  broker  The broker cheated pensioners.
    oppose  -  lab  The lab falsified its results.
    # hopes, predictions, caution
    support  hope  agreement  We hope for an agreement.
    support  hope  peace deal  I wish for a peace deal.
    support  -  deal  The president is eager for a deal.
    neutral  caution  negotiations  The negotiations will be a long and complex process.
    neutral  prediction  rates  We expect that rates remain at this level.
    # science
    support  -  telescope  The telescope is a remarkable instrument.
    oppose  -  study  The study is flawed and misleading.
    oppose  -  experiment  Ethicists objected to the experiment.
    support  -  method  Chemists endorse the method.
    oppose  -  theory  The data contradict the theory.
    # business
    support  -  chief executive  Investors applauded the chief executive.
    oppose  -  bonus scheme  Shareholders slammed the bonus scheme.
    oppose  -  price rise  Retailers attack the price rise.
    support  -  start-up  Analysts rave about the start-up.
    oppose  -  layoffs  The works council protested against the layoffs.
    oppose  -  outsourcing  Outsourcing destroys jobs.
    # local news
    oppose  -  incinerator  Neighbours oppose the incinerator.
    support  -  playground  Parents cheer the new playground.
    oppose  -  bike lane  Traders complain about the bike lane.
    support  -  library  The village cherishes its library.
    oppose  demand  speed cameras  The council must remove the speed cameras.
    support  -  bus line  Pensioners rely on the bus line.
    # sport
    oppose  criticism  video referee  The captain criticised the video referee.
    support  praise  keeper  The manager praised the keeper.
    oppose  -  super league  Supporters hate the super league.
    support  -  youngster  The trainer believes in the youngster.
    # health
    oppose  -  smoking  Doctors warn against smoking.
    support  -  screening  Physicians support the screening.
    oppose  -  hospital closure  Nurses fought against the hospital closure.
    support  -  vaccination  Experts advocate vaccination.
    # demands with several verbs
    oppose  demand  tariffs  They must face reality, correct mistakes and cancel the tariffs.
    support  call  clinics  The region has to stop the closures and should fund the clinics.
    oppose  demand  wall  Tear down the wall.
    support  call  children  Protect the children.
    oppose  -  blockade  We demand that they end the blockade.
    # holder's we and I
    oppose  -  invasion  We reject this invasion under any circumstances.
    support  -  allies  We stand with our allies.
    oppose  -  coercion  China will not agree to coercion.
    support  -  dialogue  We are ready for dialogue and believe in dialogue.
    # passive with agent, infinitives, gerunds
    oppose  -  fee  The fee was attacked by tenants.
    support  -  director  The director was backed by the board.
    oppose  -  privatization  They are campaigning against privatization.
    support  -  ceasefire  Pushing for a ceasefire is our goal.
    oppose  -  occupation  Ending the occupation must come first and we condemn the occupation.
    support  -  ambulance service  We want to save the ambulance service.
    # named verbs
    oppose  -  officials  They accused officials of fraud.
    support  -  volunteers  The mayor thanked the volunteers for their work.
    oppose  -  airline  Passengers sued the airline.
    oppose  -  bishop  The bishop was accused of abuse.
    """

  /// One line of the table.
  struct Case: Sendable, CustomStringConvertible {
    var isGap: Bool
    var pole: String
    /// nil where the act is left open.
    var act: String?
    var target: String
    var text: String
    var description: String { text }
  }

  static let all: [Case] = [
    table, newsTable, compositionTable, freshTable, voicesTable, spokenTable, factsTable,
    turnsTable, wordsTable,
  ].joined(separator: "\n")
    .split(
      separator: "\n"
    ).compactMap { line in
      var columns: [String] = []
      var rest = Substring(line)
      for _ in 0..<3 {
        guard let gap = rest.firstRange(of: "  ") else { return nil }
        columns.append(String(rest[..<gap.lowerBound]))
        rest = rest[gap.upperBound...]
      }
      let isGap = columns[0].hasPrefix("? ")
      return Case(
        isGap: isGap, pole: isGap ? String(columns[0].dropFirst(2)) : columns[0],
        act: columns[1] == "-" ? nil : columns[1], target: columns[2], text: String(rest))
    }

  /// A statement that names who speaks; no holder where the column holds "-".
  struct NamedCase {
    var isGap: Bool
    var pole: String
    var act: String?
    var holder: String?
    var target: String
    var text: String
  }

  /// A line is `pole  act  holder  target  statement`.
  static let named: [NamedCase] = [
    namedTableA, namedTableB, namedTableC, namedTableD, namedTableE, namedTableF, namedTableG,
    namedTableH, namedTableI,
    actsTable, actsTableB,
  ].joined(separator: "\n")
    .split(separator: "\n").compactMap { line in
      let columns = line.split(separator: "  ", maxSplits: 4, omittingEmptySubsequences: true)
      guard columns.count == 5 else { return nil }
      let isGap = columns[0].hasPrefix("? ")
      return NamedCase(
        isGap: isGap, pole: isGap ? String(columns[0].dropFirst(2)) : String(columns[0]),
        act: columns[1] == "-" ? nil : String(columns[1]),
        holder: columns[2] == "-" ? nil : String(columns[2]), target: String(columns[3]),
        text: String(columns[4]))
    }
}
