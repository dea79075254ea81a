extension StanceCases {
  /// Invented news sentences that name who speaks: people who are quoted; plain facts among them, which are neutral.
  static let namedTableE = """
    ? oppose  -  Finance Minister Ana Belic  the carbon border tax  “The carbon border tax is protectionism in a green coat,” said Finance Minister Ana Belic.
    oppose  -  Finance Minister Ana Belic  the carbon border tax  “We do not want the carbon border tax and we do not need it,” said Finance Minister Ana Belic.
    oppose  demand  Finance Minister Ana Belic  the carbon border tax  “The carbon border tax has to go,” said Finance Minister Ana Belic.
    ? oppose  -  Finance Minister Ana Belic  the carbon border tax  “Should the carbon border tax come, we will respond in kind,” said Finance Minister Ana Belic.
    neutral  prediction  Finance Minister Ana Belic  the carbon border tax  “The carbon border tax will come into force in 2027,” said Finance Minister Ana Belic.
    neutral  caution  Finance Minister Ana Belic  the carbon border tax  “Let us wait and see what the carbon border tax brings,” said Finance Minister Ana Belic.
    support  praise  Finance Minister Ana Belic  the carbon border tax  “The carbon border tax finally makes polluters pay,” said Finance Minister Ana Belic.
    support  -  Finance Minister Ana Belic  the talks  “I am confident the talks will succeed,” said Finance Minister Ana Belic.
    support  praise  Finance Minister Ana Belic  the talks  “The talks were frank and constructive,” said Finance Minister Ana Belic.
    oppose  criticism  Finance Minister Ana Belic  the talks  “The talks are going nowhere,” said Finance Minister Ana Belic.
    neutral  assertion  Finance Minister Ana Belic  the talks  “The talks lasted nine hours,” said Finance Minister Ana Belic.
    oppose  denial  Finance Minister Ana Belic  the rumours  “There is no truth in the rumours,” said Finance Minister Ana Belic.
    oppose  denial  Finance Minister Ana Belic  the accusation  “I reject the accusation in the strongest terms,” said Finance Minister Ana Belic.
    support  -  Finance Minister Ana Belic  the bailout  “If the shareholders chip in, we will support the bailout,” said Finance Minister Ana Belic.
    oppose  refusal  Finance Minister Ana Belic  the bailout  “There will be no bailout,” said Finance Minister Ana Belic.
    support  commitment  Finance Minister Ana Belic  the bailout  “We will pay for the bailout,” said Finance Minister Ana Belic.
    ? support  -  Dr Kwame Osei  the new test  “The new test catches cancers two years earlier,” said Dr Kwame Osei.
    oppose  criticism  Dr Kwame Osei  the new test  “The new test misses one cancer in three,” said Dr Kwame Osei.
    support  call  Dr Kwame Osei  the new test  “Everybody over fifty should take the new test,” said Dr Kwame Osei.
    oppose  call  Dr Kwame Osei  the new test  “Nobody should rely on the new test alone,” said Dr Kwame Osei.
    neutral  assertion  Dr Kwame Osei  the new test  “The new test takes about ten minutes,” said Dr Kwame Osei.
    oppose  criticism  Dr Kwame Osei  the health secretary  “The health secretary has not set foot in a ward for two years,” said Dr Kwame Osei.
    support  praise  Dr Kwame Osei  the health secretary  “The health secretary has listened to us,” said Dr Kwame Osei.
    oppose  warning  Dr Kwame Osei  vaping  “Vaping will be the next epidemic,” said Dr Kwame Osei.
    oppose  criticism  Dr Kwame Osei  vaping  “Vaping is anything but harmless,” said Dr Kwame Osei.
    support  -  Dr Kwame Osei  vaping  “Vaping is less harmful than smoking,” said Dr Kwame Osei.
    support  declaration  Dr Kwame Osei  the mask rule  “I see no reason to drop the mask rule,” said Dr Kwame Osei.
    oppose  declaration  Dr Kwame Osei  the mask rule  “I see no reason to keep the mask rule,” said Dr Kwame Osei.
    support  -  Dr Kwame Osei  the mask rule  “It would be reckless to drop the mask rule,” said Dr Kwame Osei.
    oppose  call  Dr Kwame Osei  the mask rule  “It is time to drop the mask rule,” said Dr Kwame Osei.
    oppose  criticism  Dr Kwame Osei  the mask rule  “The mask rule has outlived its usefulness,” said Dr Kwame Osei.
    ? support  -  Manager Steffi Brandt  the new stadium  “The new stadium gives me goose bumps every time,” said manager Steffi Brandt.
    oppose  criticism  Manager Steffi Brandt  the new stadium  “The new stadium has no soul,” said manager Steffi Brandt.
    neutral  assertion  Manager Steffi Brandt  the new stadium  “The new stadium holds 31,000 people,” said manager Steffi Brandt.
    oppose  criticism  Manager Steffi Brandt  the league  “The league treats us like second-class citizens,” said manager Steffi Brandt.
    oppose  criticism  Manager Steffi Brandt  the league  “The league cares about nothing but money,” said manager Steffi Brandt.
    support  praise  Manager Steffi Brandt  the goalkeeper  “The goalkeeper kept us in the game,” said manager Steffi Brandt.
    support  praise  Manager Steffi Brandt  the goalkeeper  “Without the goalkeeper we would have lost by five,” said manager Steffi Brandt.
    support  praise  Manager Steffi Brandt  the goalkeeper  “I can't praise the goalkeeper highly enough,” said manager Steffi Brandt.
    oppose  criticism  Manager Steffi Brandt  the goalkeeper  “The goalkeeper cost us the match,” said manager Steffi Brandt.
    support  declaration  Manager Steffi Brandt  the winter break  “I have always been in favour of the winter break,” said manager Steffi Brandt.
    oppose  criticism  Manager Steffi Brandt  the winter break  “The winter break breaks our rhythm,” said manager Steffi Brandt.
    neutral  refusal  Manager Steffi Brandt  the owner  “I am not going to talk about the owner,” said manager Steffi Brandt.
    support  declaration  Manager Steffi Brandt  the owner  “The owner has my full support,” said manager Steffi Brandt.
    oppose  demand  Manager Steffi Brandt  the owner  “The owner must sell up and leave,” said manager Steffi Brandt.
    oppose  warning  shopkeeper Ramon Diaz  the supermarket  “The supermarket will be the death of the high street,” said shopkeeper Ramon Diaz.
    support  -  shopkeeper Ramon Diaz  the supermarket  “The supermarket brings people into the town,” said shopkeeper Ramon Diaz.
    oppose  criticism  shopkeeper Ramon Diaz  the parking charges  “The parking charges are killing us,” said shopkeeper Ramon Diaz.
    oppose  call  shopkeeper Ramon Diaz  the parking charges  “I beg the council to drop the parking charges,” said shopkeeper Ramon Diaz.
    neutral  assertion  shopkeeper Ramon Diaz  the parking charges  “The parking charges went up to three euros in May,” said shopkeeper Ramon Diaz.
    support  praise  shopkeeper Ramon Diaz  the Christmas market  “The Christmas market saves our year,” said shopkeeper Ramon Diaz.
    oppose  criticism  shopkeeper Ramon Diaz  the Christmas market  “The Christmas market takes our customers away,” said shopkeeper Ramon Diaz.
    ? oppose  -  shopkeeper Ramon Diaz  the police  “The police turned up three hours later,” said shopkeeper Ramon Diaz.
    ? support  -  shopkeeper Ramon Diaz  the police  “The police were here within minutes,” said shopkeeper Ramon Diaz.
    support  praise  shopkeeper Ramon Diaz  the police  “I take my hat off to the police,” said shopkeeper Ramon Diaz.
    ? oppose  -  Headteacher Mary Quinn  the new syllabus  “The new syllabus is stuffed with facts nobody needs,” said headteacher Mary Quinn.
    support  praise  Headteacher Mary Quinn  the new syllabus  “The new syllabus teaches children to think,” said headteacher Mary Quinn.
    support  welcome  Headteacher Mary Quinn  the new syllabus  “We are delighted with the new syllabus,” said headteacher Mary Quinn.
    oppose  -  Headteacher Mary Quinn  the new syllabus  “I have my doubts about the new syllabus,” said headteacher Mary Quinn.
    ? oppose  -  Headteacher Mary Quinn  the new syllabus  “I hope the new syllabus never sees the light of day,” said headteacher Mary Quinn.
    oppose  criticism  Headteacher Mary Quinn  the inspectors  “The inspectors saw only what they wanted to see,” said headteacher Mary Quinn.
    neutral  assertion  Headteacher Mary Quinn  the inspectors  “The inspectors spent three days at the school,” said headteacher Mary Quinn.
    oppose  criticism  Headteacher Mary Quinn  smartphones  “Smartphones have no place in a classroom,” said headteacher Mary Quinn.
    support  declaration  Headteacher Mary Quinn  smartphones  “I have nothing against smartphones,” said headteacher Mary Quinn.
    support  declaration  Headteacher Mary Quinn  school uniforms  “I am all for school uniforms,” said headteacher Mary Quinn.
    oppose  -  Headteacher Mary Quinn  school uniforms  “I was never one for school uniforms,” said headteacher Mary Quinn.
    oppose  criticism  Engineer Li Na  the software  “The software crashes every other day,” said engineer Li Na.
    support  praise  Engineer Li Na  the software  “The software runs without a hitch,” said engineer Li Na.
    neutral  assertion  Engineer Li Na  the software  “The software was written in 2019,” said engineer Li Na.
    oppose  -  Engineer Li Na  the software  “The software promises more than it delivers,” said engineer Li Na.
    oppose  -  Engineer Li Na  artificial intelligence  “Artificial intelligence could put half of us out of work,” said engineer Li Na.
    support  prediction  Engineer Li Na  artificial intelligence  “Artificial intelligence will save us hours of drudgery,” said engineer Li Na.
    oppose  -  Engineer Li Na  artificial intelligence  “I don't trust artificial intelligence,” said engineer Li Na.
    oppose  warning  Engineer Li Na  the bridge  “The bridge could collapse at any moment,” said engineer Li Na.
    support  -  Engineer Li Na  the bridge  “The bridge is perfectly safe,” said engineer Li Na.
    oppose  criticism  Engineer Li Na  the bridge  “The bridge is an accident waiting to happen,” said engineer Li Na.
    oppose  criticism  Engineer Li Na  the contractor  “The contractor cut corners,” said engineer Li Na.
    support  praise  Engineer Li Na  the contractor  “The contractor finished on time and under budget,” said engineer Li Na.
    ? support  -  violinist Clara Voss  the concert hall  “The concert hall has the best acoustics in the country,” said violinist Clara Voss.
    ? oppose  -  violinist Clara Voss  the concert hall  “You can't hear a thing in the concert hall,” said violinist Clara Voss.
    oppose  criticism  violinist Clara Voss  the cuts  “The cuts would be the end of the orchestra,” said violinist Clara Voss.
    ? oppose  -  violinist Clara Voss  the cuts  “We demand that the minister take back the cuts,” said violinist Clara Voss.
    support  praise  violinist Clara Voss  the conductor  “It was an honour to play under the conductor,” said violinist Clara Voss.
    ? oppose  criticism  violinist Clara Voss  the conductor  “The conductor shouts at everybody,” said violinist Clara Voss.
    ? oppose  -  violinist Clara Voss  streaming  “Streaming pays us crumbs,” said violinist Clara Voss.
    oppose  criticism  lawyer Hugo Baum  the verdict  “The verdict is a scandal,” said lawyer Hugo Baum.
    support  welcome  lawyer Hugo Baum  the verdict  “We are relieved at the verdict,” said lawyer Hugo Baum.
    oppose  -  lawyer Hugo Baum  the verdict  “We will appeal against the verdict,” said lawyer Hugo Baum.
    neutral  -  lawyer Hugo Baum  the verdict  “The verdict is expected on Tuesday,” said lawyer Hugo Baum.
    support  -  lawyer Hugo Baum  my client  “My client did nothing wrong,” said lawyer Hugo Baum.
    oppose  denial  lawyer Hugo Baum  the charges  “My client denies the charges,” said lawyer Hugo Baum.
    oppose  criticism  lawyer Hugo Baum  the evidence  “The evidence is flimsy at best,” said lawyer Hugo Baum.
    support  declaration  lawyer Hugo Baum  the settlement  “We can live with the settlement,” said lawyer Hugo Baum.
    oppose  refusal  lawyer Hugo Baum  the settlement  “We will not sign the settlement,” said lawyer Hugo Baum.
    oppose  demand  farmer Inga Holm  the wolf  “The wolf has to be shot,” said farmer Inga Holm.
    ? oppose  -  farmer Inga Holm  the wolf  “The wolf has taken forty of my sheep,” said farmer Inga Holm.
    ? support  -  farmer Inga Holm  the wolf  “The wolf belongs here as much as we do,” said farmer Inga Holm.
    neutral  assertion  farmer Inga Holm  the wolf  “The wolf was seen near the lake on Sunday,” said farmer Inga Holm.
    oppose  criticism  farmer Inga Holm  the compensation  “The compensation doesn't cover half the loss,” said farmer Inga Holm.
    support  -  farmer Inga Holm  pesticides  “We can't do without pesticides,” said farmer Inga Holm.
    ? oppose  -  farmer Inga Holm  pesticides  “We haven't used pesticides for ten years and we never will again,” said farmer Inga Holm.
    support  welcome  President Marek Dvorak  the peace plan  “We welcome the peace plan,” said President Marek Dvorak.
    oppose  criticism  President Marek Dvorak  the peace plan  “The peace plan rewards the aggressor,” said President Marek Dvorak.
    neutral  -  President Marek Dvorak  the peace plan  “We will look at the peace plan with great care,” said President Marek Dvorak.
    oppose  refusal  President Marek Dvorak  the peace plan  “We will never sign up to the peace plan,” said President Marek Dvorak.
    support  commitment  President Marek Dvorak  the alliance  “We will stand by the alliance, come what may,” said President Marek Dvorak.
    oppose  -  President Marek Dvorak  the alliance  “We will quit the alliance if we are ignored again,” said President Marek Dvorak.
    oppose  commitment  President Marek Dvorak  the invaders  “We will drive the invaders out,” said President Marek Dvorak.
    support  commitment  President Marek Dvorak  the refugees  “We will not turn the refugees away,” said President Marek Dvorak.
    support  -  President Marek Dvorak  the refugees  “The refugees are welcome here,” said President Marek Dvorak.
    neutral  assertion  President Marek Dvorak  the refugees  “The refugees arrived by bus,” said President Marek Dvorak.
    oppose  hope  President Marek Dvorak  the embargo  “We hope the embargo will be over by Christmas,” said President Marek Dvorak.
    support  warning  President Marek Dvorak  the embargo  “To lift the embargo now would be a grave mistake,” said President Marek Dvorak.
    oppose  criticism  President Marek Dvorak  the embargo  “The embargo hits the poorest hardest,” said President Marek Dvorak.
    oppose  commitment  President Marek Dvorak  corruption  “We will root out corruption,” said President Marek Dvorak.
    """
}
