extension StanceCases {
  /// Invented sentences told by nobody in particular: comparisons, what is to hold, what was so once,
  /// what the target did, what is felt at it; plain facts that look like these.
  static let namedTableH = """
    oppose  criticism  -  the commission  Nobody has done more harm to the fishery than the commission.
    oppose  criticism  -  the ministry  No agency has wasted more money than the ministry.
    support  welcome  -  the ruling  The ruling comes as a relief to thousands of tenants.
    oppose  demand  -  the board  Shareholders have no option but to remove the board.
    oppose  demand  -  the statue  The council has no alternative but to take down the statue.
    support  demand  -  the bridge  The state has no choice but to repair the bridge.
    support  -  -  the flood victims  Our hearts go out to the flood victims.
    support  -  -  the strikers  Our sympathies lie with the strikers.
    support  -  -  the bereaved families  Our thoughts are with the bereaved families.
    support  commitment  -  our allies  We are not going to let our allies down.
    oppose  refusal  -  the hostage takers  There will be no negotiations with the hostage takers.
    oppose  refusal  -  the smugglers  There can be no deal with the smugglers.
    oppose  demand  -  the curfew  Lift the curfew, or the shops will die.
    support  call  -  Free school meals  Free school meals should be the norm.
    support  call  -  Seat belts on buses  Seat belts on buses ought to be compulsory.
    oppose  criticism  -  the sheriff  I used to trust the sheriff.
    support  -  -  the bookshop  I would be heartbroken if the bookshop closed.
    oppose  -  -  a bridge  I would rather have the ferry than a bridge.
    support  -  -  the pension  Not to raise the pension would be a disgrace.
    support  -  -  the whistleblower  Not to protect the whistleblower would be shameful.
    support  praise  -  the firefighters  What the firefighters did that night was remarkable.
    support  -  -  the doctor  The doctor was sacked for telling the truth.
    support  praise  -  the charity  The charity has never turned anyone away.
    oppose  criticism  -  the play  The play goes on and on and says nothing.
    neutral  assertion  -  the act  The act was passed in 1986 and amended twice.
    oppose  warning  -  the plan  The plan threatens 200 jobs.
    support  conditional-offer  -  the treaty  We would sign the treaty if inspections were included.
    oppose  commitment  -  corruption  My government will root out corruption.
    oppose  criticism  -  the mayor  The mayor could not care less about us.
    support  praise  -  the regulator  The regulator was quick to act.
    support  call  -  the nurses  Ministers should listen to the nurses.
    oppose  criticism  -  the referee  The referee should hang his head in shame.
    oppose  criticism  -  the airline  It is a scandal that the airline kept the money.
    oppose  threat  -  the airline  If the airline does not refund us, we will sue.
    oppose  -  -  the tolls  There is no quicker way to ruin a high street than the tolls.
    support  -  -  the nurse  No one listens as kindly as the nurse.
    neutral  -  -  the mill  I used to live near the mill.
    neutral  -  -  the tolls  Drivers over 80 are exempt from the tolls.
    neutral  -  -  the quay  What the crew did on the quay was filmed.
    neutral  -  -  the meeting  More people came to the meeting than to the fair.
    """
}
