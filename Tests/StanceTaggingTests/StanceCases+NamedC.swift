extension StanceCases {
  /// Invented news sentences that name who speaks: turns of phrase of attitude; plain facts among them, which are neutral.
  static let namedTableC = """
    oppose  -  the unions  the pension bill  The unions' opposition to the pension bill has not softened.
    oppose  declaration  the unions  the pension bill  The unions have made no secret of their dislike of the pension bill.
    support  declaration  the chamber  the trade pact  The trade pact has the chamber's full backing.
    support  declaration  the chamber  the trade pact  The chamber threw its weight behind the trade pact.
    oppose  criticism  doctors  the new guidelines  The new guidelines drew sharp criticism from doctors.
    support  -  doctors  the new guidelines  The new guidelines drew praise from doctors.
    support  -  doctors  the new guidelines  The new guidelines were met with relief by doctors.
    oppose  -  doctors  the new guidelines  The new guidelines met with scorn from doctors.
    oppose  declaration  Coach Lena Moravec  the video referee  Coach Lena Moravec is no fan of the video referee.
    oppose  declaration  Coach Lena Moravec  the video referee  Coach Lena Moravec has never been a fan of the video referee.
    support  declaration  Coach Lena Moravec  the video referee  Coach Lena Moravec is a big fan of the video referee.
    oppose  -  The treasurer  the merger  The treasurer is lukewarm on the merger.
    support  declaration  The treasurer  the merger  The treasurer is enthusiastic about the merger.
    oppose  -  The treasurer  the merger  The treasurer has serious misgivings about the merger.
    oppose  -  The treasurer  the merger  The treasurer has reservations about the merger.
    neutral  -  The treasurer  the merger  The treasurer has yet to make up her mind about the merger.
    neutral  -  Senator Iqbal  the levy  Senator Iqbal has yet to say whether she supports the levy.
    neutral  -  Senator Iqbal  the levy  Senator Iqbal stopped short of endorsing the levy.
    neutral  refusal  Senator Iqbal  the levy  Senator Iqbal would not say whether she backs the levy.
    ? neutral  -  Senator Iqbal  the levy  Senator Iqbal sidestepped questions about the levy.
    oppose  refusal  Senator Iqbal  the levy  Senator Iqbal will not vote for the levy.
    oppose  refusal  Senator Iqbal  the levy  Senator Iqbal said she could not in good conscience support the levy.
    support  declaration  Senator Iqbal  the levy  Senator Iqbal came out in favour of the levy.
    oppose  -  Senator Iqbal  the levy  Senator Iqbal said she would rather resign than accept the levy.
    support  -  the mayor  the bypass  The bypass is long overdue, the mayor said.
    oppose  criticism  the mayor  the bypass  The bypass is the last thing this town needs, the mayor said.
    oppose  criticism  the mayor  the bypass  There is no case for the bypass, the mayor said.
    support  -  the mayor  the bypass  There is a strong case for the bypass, the mayor said.
    oppose  -  the mayor  the bypass  The bypass will do more harm than good, the mayor said.
    support  praise  the mayor  the bypass  The bypass will do a world of good, the mayor said.
    oppose  criticism  the mayor  the bypass  The bypass falls short of what was promised, the mayor said.
    oppose  criticism  the mayor  the bypass  The bypass goes too far, the mayor said.
    oppose  criticism  the mayor  the bypass  The bypass does not go far enough, the mayor said.
    oppose  criticism  the mayor  the bypass  The bypass raises more questions than it answers, the mayor said.
    oppose  criticism  the mayor  the bypass  The bypass leaves much to be desired, the mayor said.
    support  praise  the mayor  the bypass  The bypass ticks all the boxes, the mayor said.
    support  praise  the mayor  the bypass  The bypass cannot come soon enough, the mayor said.
    neutral  -  the mayor  the bypass  The bypass will be 11 kilometres long, the mayor said.
    ? oppose  -  the mayor  the bypass  Who needs the bypass, asked the mayor.
    oppose  criticism  the mayor  the bypass  “What is the point of the bypass?” asked the mayor.
    oppose  -  the mayor  the bypass  “Not a single metre of the bypass will be built on my watch,” said the mayor.
    support  commitment  the mayor  the bypass  “We will build the bypass, whatever it costs,” said the mayor.
    oppose  commitment  the mayor  the bypass  “We will stop the bypass,” said the mayor.
    support  conditional-offer  the mayor  the bypass  “If the state pays half, we will build the bypass,” said the mayor.
    oppose  -  the mayor  the bypass  “If they start digging, we will take the bypass to court,” said the mayor.
    oppose  threat  the teachers' federation  the exam reform  The teachers' federation threatened to strike over the exam reform.
    oppose  demand  the teachers' federation  the exam reform  The teachers' federation demanded that the exam reform be withdrawn.
    oppose  -  the teachers' federation  the exam reform  The teachers' federation called on the ministry to rethink the exam reform.
    oppose  call  the teachers' federation  the exam reform  The teachers' federation urged the ministry to shelve the exam reform.
    support  call  the teachers' federation  the exam reform  The teachers' federation urged the ministry to press ahead with the exam reform.
    neutral  -  the teachers' federation  the exam reform  The teachers' federation asked for details of the exam reform.
    oppose  criticism  the teachers' federation  the exam reform  The teachers' federation dismissed the exam reform as window dressing.
    oppose  criticism  the teachers' federation  the exam reform  The teachers' federation poured cold water on the exam reform.
    support  -  the teachers' federation  the exam reform  The teachers' federation had nothing but praise for the exam reform.
    oppose  criticism  the teachers' federation  the exam reform  The teachers' federation said the exam reform had been drawn up without asking anybody.
    oppose  warning  the teachers' federation  the exam reform  The teachers' federation warned that the exam reform would drive out young teachers.
    oppose  warning  the teachers' federation  the exam reform  The teachers' federation fears that the exam reform will widen the gap between rich and poor schools.
    support  hope  the teachers' federation  the exam reform  The teachers' federation hopes the exam reform will pass before the summer.
    oppose  hope  the teachers' federation  the exam reform  The teachers' federation hopes the exam reform will be abandoned.
    neutral  prediction  the teachers' federation  the exam reform  The teachers' federation expects the exam reform to take effect in 2028.
    neutral  assertion  the teachers' federation  the exam reform  The teachers' federation has 40,000 members and was consulted on the exam reform.
    ? oppose  -  analyst Priya Nandakumar  the chipmaker  Analyst Priya Nandakumar expects the chipmaker to lose ground next year.
    ? support  -  analyst Priya Nandakumar  the chipmaker  Analyst Priya Nandakumar expects the chipmaker to outperform its rivals.
    oppose  criticism  analyst Priya Nandakumar  the chipmaker  The chipmaker has lost its way, says analyst Priya Nandakumar.
    support  praise  analyst Priya Nandakumar  the chipmaker  The chipmaker is head and shoulders above its rivals, says analyst Priya Nandakumar.
    neutral  assertion  analyst Priya Nandakumar  the chipmaker  The chipmaker employs 9,000 people in Dresden, says analyst Priya Nandakumar.
    oppose  -  analyst Priya Nandakumar  the takeover  Analyst Priya Nandakumar is sceptical about the takeover.
    support  -  analyst Priya Nandakumar  the takeover  Analyst Priya Nandakumar sees the takeover as a logical step.
    neutral  caution  analyst Priya Nandakumar  the takeover  It is too early to judge the takeover, says analyst Priya Nandakumar.
    support  praise  the regulator  the vaccine  The regulator found the vaccine to be safe and effective.
    support  -  the regulator  the vaccine  The regulator has seen no evidence that the vaccine is unsafe.
    neutral  assertion  the regulator  the vaccine  The regulator is reviewing data on the vaccine.
    support  declaration  the regulator  the vaccine  The regulator gave the vaccine the green light.
    oppose  -  the regulator  the vaccine  The regulator turned down the vaccine.
    oppose  -  the regulator  the vaccine  The regulator expressed concern over the vaccine.
    oppose  criticism  Judge Marlow  the sentence  Judge Marlow called the sentence manifestly excessive.
    support  declaration  Judge Marlow  the sentence  Judge Marlow upheld the sentence.
    support  praise  Judge Marlow  the witness  Judge Marlow described the witness as credible and careful.
    ? oppose  -  Judge Marlow  the witness  Judge Marlow said she did not believe a word the witness had said.
    oppose  -  Judge Marlow  the appeal  Judge Marlow threw out the appeal.
    neutral  assertion  Judge Marlow  the appeal  Judge Marlow will hear the appeal on 4 May.
    oppose  criticism  Judge Marlow  the prosecutor  Judge Marlow scolded the prosecutor for arriving late.
    support  praise  critic Tom Abiodun  the novel  The novel is a triumph from first page to last, wrote critic Tom Abiodun.
    ? oppose  -  critic Tom Abiodun  the novel  The novel drags for three hundred pages, wrote critic Tom Abiodun.
    oppose  criticism  critic Tom Abiodun  the novel  The novel is neither funny nor moving, wrote critic Tom Abiodun.
    support  praise  critic Tom Abiodun  the lead actor  The lead actor gives the performance of his life, wrote critic Tom Abiodun.
    ? oppose  -  critic Tom Abiodun  the lead actor  The lead actor seems bored throughout, wrote critic Tom Abiodun.
    neutral  assertion  critic Tom Abiodun  the film  The film runs for two hours and was shot in Lagos, wrote critic Tom Abiodun.
    oppose  criticism  critic Tom Abiodun  the sequel  The sequel is no match for the original, wrote critic Tom Abiodun.
    support  praise  critic Tom Abiodun  the sequel  The sequel is every bit as good as the original, wrote critic Tom Abiodun.
    support  praise  Captain Ruiz  the new coach  Captain Ruiz said the new coach had breathed life into the team.
    oppose  criticism  Captain Ruiz  the new coach  Captain Ruiz said the new coach had lost the dressing room.
    support  declaration  Captain Ruiz  the new coach  Captain Ruiz said the players were right behind the new coach.
    oppose  -  Captain Ruiz  the new coach  Captain Ruiz said it was time for the new coach to go.
    support  -  Captain Ruiz  the new coach  Captain Ruiz said the club should give the new coach more time.
    oppose  criticism  Captain Ruiz  the pitch  Captain Ruiz blamed the pitch for the injuries.
    oppose  criticism  Captain Ruiz  the pitch  “That pitch is a disgrace,” said Captain Ruiz.
    neutral  refusal  Captain Ruiz  the transfer  Captain Ruiz declined to comment on the transfer.
    oppose  denial  Captain Ruiz  the transfer  Captain Ruiz denied that he had asked for the transfer.
    support  -  Captain Ruiz  the fans  Captain Ruiz said the team owed everything to the fans.
    oppose  -  residents  the incinerator  Residents are up in arms about the incinerator.
    oppose  declaration  residents  the incinerator  Hundreds of residents marched against the incinerator.
    oppose  -  residents  the incinerator  Residents want nothing to do with the incinerator.
    oppose  criticism  residents  the incinerator  Residents say the incinerator has made their lives a misery.
    oppose  declaration  residents  the incinerator  Most residents are dead set against the incinerator.
    ? support  -  residents  the incinerator  Few residents object to the incinerator.
    oppose  -  residents  the incinerator  Hardly any residents want the incinerator.
    support  declaration  residents  the park  Residents have fallen in love with the park.
    support  demand  residents  the park  Residents are demanding that the park be kept open.
    neutral  assertion  residents  the park  Residents can enter the park through three gates.
    oppose  criticism  residents  the developer  Residents accuse the developer of breaking every promise.
    oppose  criticism  residents  the developer  Residents feel let down by the developer.
    oppose  criticism  residents  the council  Residents say the council has turned a deaf ear to them.
    support  praise  residents  the council  Residents credit the council with saving the library.
    oppose  demand  Foreign Minister Okoro  the sanctions  Foreign Minister Okoro said the sanctions must go.
    oppose  criticism  Foreign Minister Okoro  the sanctions  Foreign Minister Okoro said the sanctions were illegal under international law.
    ? support  -  Foreign Minister Okoro  the sanctions  Foreign Minister Okoro said the sanctions were beginning to bite.
    oppose  call  Foreign Minister Okoro  the sanctions  Foreign Minister Okoro pleaded for an end to the sanctions.
    support  call  Foreign Minister Okoro  the sanctions  Foreign Minister Okoro argued for tougher sanctions.
    support  warning  Foreign Minister Okoro  the sanctions  Foreign Minister Okoro warned against lifting the sanctions.
    oppose  denial  Foreign Minister Okoro  the sanctions  Foreign Minister Okoro denied breaching the sanctions.
    support  -  Foreign Minister Okoro  the ceasefire  Foreign Minister Okoro hailed the ceasefire as a first step.
    support  call  Foreign Minister Okoro  the ceasefire  Foreign Minister Okoro called for the ceasefire to be extended.
    ? support  -  Foreign Minister Okoro  the ceasefire  Foreign Minister Okoro said his country would join the ceasefire if the other side did so too.
    neutral  -  Foreign Minister Okoro  the ceasefire  Foreign Minister Okoro said the ceasefire would take effect at midnight.
    oppose  criticism  Foreign Minister Okoro  the neighbours  Foreign Minister Okoro accused the neighbours of violating the ceasefire.
    oppose  refusal  Foreign Minister Okoro  the treaty  Foreign Minister Okoro ruled out signing the treaty.
    support  commitment  Foreign Minister Okoro  the treaty  Foreign Minister Okoro promised to honour the treaty.
    oppose  threat  Foreign Minister Okoro  the treaty  Foreign Minister Okoro threatened to pull out of the treaty.
    oppose  warning  the importers  the tariffs  The importers warned that the tariffs would push up prices.
    oppose  criticism  the importers  the tariffs  The tariffs are nothing but a tax on consumers, the importers say.
    oppose  -  the importers  the tariffs  The importers say the tariffs have cost them 40 million euros.
    oppose  hope  the importers  the tariffs  The importers are hoping for relief from the tariffs.
    neutral  assertion  the importers  the tariffs  The importers say the tariffs apply to 300 goods.
    oppose  -  the importers  the tariffs  The importers are fighting the tariffs in court.
    support  -  the steelmakers  the tariffs  The steelmakers say they could not survive without the tariffs.
    support  praise  the steelmakers  the tariffs  The steelmakers say the tariffs have given them room to breathe.
    support  demand  the steelmakers  the tariffs  The steelmakers insist that the tariffs stay in place.
    oppose  criticism  the astronomer  the satellite network  The satellite network is ruining the night sky, the astronomer said.
    support  praise  the astronomer  the telescope  The telescope has opened a new window on the universe, the astronomer said.
    support  hope  the astronomer  the telescope  The astronomer is hopeful that the telescope will find water.
    neutral  assertion  the astronomer  the telescope  The telescope weighs six tonnes, the astronomer said.
    oppose  criticism  the astronomer  the study  The study does not stand up to scrutiny, the astronomer said.
    oppose  criticism  the astronomer  the study  The astronomer picked holes in the study.
    support  praise  the astronomer  the study  The study is a model of careful work, the astronomer said.
    ? oppose  -  the astronomer  the study  The astronomer urged caution over the study.
    oppose  criticism  the astronomer  the cuts  The cuts make no sense, the astronomer said.
    oppose  -  the astronomer  the cuts  The cuts will set research back by a decade, the astronomer said.
    support  declaration  the parents  the phone ban  The parents are all for the phone ban.
    support  -  the parents  the phone ban  The parents see nothing wrong with the phone ban.
    oppose  criticism  the parents  the phone ban  The parents say the phone ban was sprung on them overnight.
    support  -  the parents  the phone ban  Thanks to the phone ban, the children talk to each other again, the parents say.
    oppose  -  the parents  the phone ban  The parents want the head to reconsider the phone ban.
    oppose  demand  the parents  the headteacher  The parents want the headteacher out.
    oppose  -  the parents  the headteacher  The parents have lost faith in the headteacher.
    support  -  the parents  the headteacher  The parents stood by the headteacher.
    oppose  criticism  the app's makers  the privacy rules  The privacy rules will strangle innovation, the app's makers complain.
    support  commitment  the app's makers  the privacy rules  The app's makers said they would comply with the privacy rules.
    oppose  call  the app's makers  the privacy rules  The app's makers lobbied against the privacy rules.
    oppose  -  the watchdog  the app  The watchdog warned users against the app.
    ? oppose  -  the watchdog  the app  The watchdog found that the app collects far more data than it needs.
    support  -  the watchdog  the app  The watchdog gave the app a clean bill of health.
    neutral  assertion  the watchdog  the app  The watchdog has opened an inquiry into the app.
    support  -  The bank  the rate cut  The bank said the rate cut was justified.
    oppose  -  The bank  the rate cut  The bank said there was no reason for the rate cut.
    neutral  prediction  The bank  the rate cut  The bank said it expected the rate cut in June.
    oppose  -  The bank  the minister  The bank rejected the minister's claims.
    oppose  denial  The bank  the minister's claims  The bank rejected the minister's claims.
    support  declaration  The bank  the reform  The bank has given the reform its blessing.
    support  declaration  The bank  the reform  The bank finds merit in the reform.
    oppose  criticism  -  the governor  The governor has broken every promise she made.
    support  praise  -  the governor  The governor has kept every promise she made.
    neutral  assertion  -  the governor  The governor arrived in Oslo on Tuesday for talks on fishing rights.
    oppose  criticism  -  the airline  The airline left thousands stranded and then stopped answering the phone.
    ? support  -  -  the airline  The airline rebooked every passenger within the hour and paid for their hotels.
    neutral  assertion  -  the airline  The airline flies to 90 cities from its base in Vienna.
    """
}
