extension StanceCases {
  /// Invented news sentences that name who speaks: more turns of phrase; plain facts among them, which are neutral.
  static let namedTableF = """
    oppose  criticism  Senator Vale  Prescott  Senator Vale denounced Prescott's attacks on the courts.
    oppose  criticism  Senator Vale  Prescott  Senator Vale protested against Prescott's attempts to gag the press.
    support  criticism  Senator Vale  Prescott  Senator Vale denounced the smears against Prescott.
    support  -  Senator Vale  Prescott  Senator Vale said he would vote for Prescott.
    oppose  criticism  Senator Vale  Prescott  Senator Vale was quick to blame Prescott.
    oppose  -  Senator Vale  the water board  Senator Vale would like to see the water board abolished.
    support  -  Senator Vale  the clinic  Senator Vale condemned plans to close the clinic.
    oppose  -  Senator Vale  the tax  Senator Vale welcomed the decision to scrap the tax.
    oppose  demand  Senator Vale  the tax  “The state must keep its word, repay the growers and abolish the tax,” Senator Vale said.
    support  conditional-offer  Senator Vale  the charter  Senator Vale said she would sign the charter if the courts were left alone.
    support  commitment  Senator Vale  the charter  “We will back the charter, whatever the polls say,” Senator Vale said.
    oppose  refusal  Senator Vale  the charter  “We cannot in good conscience endorse the charter,” Senator Vale said.
    oppose  -  Senator Vale  the charter  Senator Vale would sooner resign than sign the charter.
    ? support  -  Senator Vale  vaping  “Vaping is not a gateway to anything,” Senator Vale said.
    support  declaration  the growers  the cooperative  The cooperative has the growers' trust.
    oppose  -  the growers  the cooperative  The cooperative no longer has the growers' trust.
    oppose  -  the growers  the drought plan  Hardly any of the growers support the drought plan.
    oppose  criticism  the growers  the drought plan  Few growers have a good word for the drought plan.
    neutral  refusal  the growers  the minister  The growers would not be drawn on the minister.
    """
}
