extension StanceCases {
  /// Invented news sentences that name who speaks: what a verb calls its object, whose view it is
  /// where the holder is not the subject, what is asked for; things that look like it and are facts.
  static let namedTableG = """
    oppose  -  the auditor  the merger rules  The auditor deemed the merger rules rushed on Tuesday.
    oppose  -  the auditor  the scheme  The auditor judged the scheme draconian on Tuesday.
    oppose  -  the auditor  the new timetable  The auditor called the new timetable muddled.
    oppose  -  the auditor  the merger rules  The auditor called the merger rules overpriced.
    oppose  -  the auditor  the scheme  The auditor branded the scheme tone-deaf at a hearing.
    support  -  the auditor  the scheme  The auditor deemed the scheme fair-minded on Tuesday.
    support  -  the auditor  the scheme  The auditor found the scheme far-sighted in an interview.
    oppose  -  the auditor  the scheme  The auditor called the scheme nonsense.
    oppose  -  the auditor  the forecast  The auditor called the forecast pie in the sky.
    support  -  the auditor  the scheme  The auditor called the scheme common sense.
    oppose  -  the auditor  the scheme  The auditor spoke of the scheme as a shambles.
    oppose  -  the auditor  the scheme  The auditor spoke of the scheme as a pipe dream.
    oppose  -  the auditor  the scheme  The auditor declared the scheme to be unfair.
    oppose  -  the auditor  the scheme  The auditor believes the scheme to be dangerous.
    support  -  the auditor  the scheme  The auditor believes the scheme to be workable.
    oppose  -  the auditor  the decision to sell the works  The auditor called the decision to sell the works a blunder.
    oppose  -  the auditor  the rules  The auditor found the rules on parking confusing.
    oppose  -  the auditor  the cap  The auditor likened the cap to a straitjacket.
    neutral  -  the auditor  the scheme  The auditor called the scheme on Tuesday to ask about the books.
    neutral  -  the auditor  the scheme  The auditor found the scheme's records in the cellar.
    neutral  -  the auditor  the scheme  The auditor described the scheme in three pages.
    neutral  -  the auditor  the scheme  The auditor considered the scheme on Monday.
    neutral  -  the auditor  the scheme  The auditor found the scheme open on Sunday.
    ? oppose  -  the auditor  the bill  The auditor said the bill had been cheaply written.
    support  -  the auditor  the bill  The auditor said the bill had been carefully written.
    oppose  -  the bishops  the tax  The tax drew fire from the bishops.
    support  -  the bishops  the tax  The tax drew praise from the bishops.
    oppose  -  the bishops  the tax  The tax met with scorn from the bishops.
    oppose  -  the bishops  the tax  The tax provoked protests from the bishops.
    oppose  -  the bishops  the tax  The tax came under fire from the bishops.
    oppose  -  the bishops  the tax  The tax was met with anger by the bishops.
    support  -  the bishops  the tax  The tax was met with relief among the bishops.
    support  -  the bishops  the tax  The tax is music to the ears of the bishops.
    oppose  -  the bishops  the tax  The tax is a blow to the bishops.
    support  -  the bishops  the tax  The tax is a relief to the bishops.
    oppose  -  the bishops  the tax  The tax is a thorn in the side of the bishops.
    oppose  -  the bishops  the tax  The tax has lost the confidence of the bishops.
    oppose  -  the bishops  the tax  The tax earned the scorn of the bishops.
    oppose  -  the bishops  the tax  The tax got a cool reception from the bishops.
    oppose  -  the bishops  the tax  The tax has few friends among the bishops.
    oppose  -  the bishops  the tax  The tax leaves the bishops cold.
    oppose  -  the bishops  the tax  The tax fills the bishops with dread.
    support  -  the bishops  the tax  The tax fills the bishops with hope.
    oppose  -  the bishops  the tax  The tax strikes the bishops as unfair.
    oppose  -  the bishops  the tax  The tax went down badly with the bishops.
    oppose  -  the bishops  the tax  The bishops' report is scathing about the tax.
    oppose  -  the bishops  the tax  The bishops' opposition to the tax is well known.
    oppose  -  the bishops  the tax  The bishops' anger at the tax has grown.
    support  -  the bishops  the tax  The bishops' faith in the tax is unshaken.
    ? oppose  -  the bishops  the tax  The bishops' patience with the tax has run out.
    support  -  the bishops  the tax  The bishops' verdict on the tax was glowing.
    oppose  -  the bishops  the tax  The bishops' criticism of the tax was sharp.
    oppose  -  the bishops  the tax  The bishops' main complaint is the tax.
    support  -  the bishops  the tax  The bishops are convinced that the tax will help poor families.
    oppose  -  the bishops  the tax  The bishops are worried that the tax will empty the villages.
    oppose  -  the bishops  the tax  The bishops are in no doubt that the tax is unfair.
    oppose  -  the bishops  the tax  The bishops are of the opinion that the tax is wrong.
    neutral  -  the bishops  the tax  The tax drew a reply from the bishops.
    neutral  -  the bishops  the tax  The tax was explained to the bishops.
    neutral  -  the bishops  the tax  The bishops' report on the tax runs to ten pages.
    neutral  -  the bishops  the tax  The tax came up at a meeting of the bishops.
    neutral  -  the bishops  the tax  The tax is paid by the bishops.
    ? mixed  -  the bishops  the tax  The tax has divided the bishops.
    oppose  -  the union  the levy  The union joined calls for the levy to be scrapped.
    oppose  -  the union  the levy  The union is campaigning for the levy to be reversed.
    support  -  the union  the levy  The union backed calls for the levy to be kept.
    oppose  -  the union  the levy  The union challenged the council to scrap the levy.
    oppose  -  the union  the levy  The union said it was time the levy was scrapped.
    oppose  -  the union  the levy  The union said the time had come to scrap the levy.
    oppose  -  the union  the levy  The union wants to see the levy go.
    oppose  -  the union  the levy  The union would prefer the levy to be scrapped.
    support  -  the union  the levy  The union would prefer the levy to stay.
    oppose  -  the union  the levy  The union would like the levy eased.
    oppose  -  the union  the levy  The union would like to scrap the levy.
    oppose  -  the union  the levy  The union agreed to scrap the levy.
    support  -  the union  the levy  The union refuses to scrap the levy.
    support  -  the union  the levy  The union sees no need to scrap the levy.
    oppose  -  the union  the levy  The union vowed never to accept the levy.
    support  -  the union  the levy  The union vowed never to abandon the levy.
    neutral  -  the union  the levy  The union asked the council how the levy is collected.
    neutral  -  the union  the levy  The union called for a meeting about the levy.
    neutral  -  the union  the levy  The union said the levy would be scrapped in June.
    ? oppose  -  the union  the levy  The union would rather the levy were scrapped.
    support  -  the growers  the cuts  The growers are delighted that the cuts are back.
    oppose  -  the growers  the cuts  The growers are angry that the cuts are back.
    oppose  -  the growers  the cuts  The growers are relieved that the cuts are gone.
    oppose  -  the growers  the cuts  Angered by the cuts, the growers went to court.
    support  -  the growers  the cuts  Delighted by the cuts, the growers held a party.
    support  -  the growers  the cuts  The growers gave the cuts full marks.
    support  -  the growers  the cuts  The growers spoke glowingly of the cuts.
    mixed  -  the growers  the cuts  The growers are torn over the cuts.
    mixed  -  the growers  the cuts  The growers are in two minds about the cuts.
    neutral  -  the growers  the cuts  The growers were told of the cuts in May.
    neutral  -  the growers  the cuts  The growers met the cuts with a shrug.
    oppose  -  Tom Hale  the market hall  The market hall will ruin small shops, alleged Tom Hale, who runs a bakery.
    oppose  -  Tom Hale  the market hall  The market hall will ruin small shops, reasoned Tom Hale, who runs a bakery.
    oppose  -  Justice Vale  the curfew  The curfew was a disgrace, Justice Vale ruled.
    oppose  -  Tom Hale  the market hall  As far as Tom Hale is concerned, the market hall is a disgrace.
    oppose  -  Tom Hale  the market hall  Tom Hale would sooner close his bakery than sign up to the market hall.
    support  -  Tom Hale  the market hall  Nobody who has baked for a living could object to the market hall, said Tom Hale.
    neutral  -  Tom Hale  the market hall  Tom Hale would not say whether he was for or against the market hall.
    neutral  -  Ida Berg  the appeal  “The appeal was dismissed on Friday,” said Ida Berg, a spokeswoman.
    neutral  -  Ida Berg  the ferry  Ida Berg said the ferry broke down off the coast in 2011.
    mixed  -  Iris Cole  the merger  Iris Cole praised the aims of the merger but criticised its price.
    neutral  -  Tom Hale  the market hall  The market hall opens in June, said Tom Hale, who runs a bakery.
    """
}
