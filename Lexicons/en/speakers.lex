format lexicon 1
# speakers.lex: people and institutions that news quotes, with the names they go by.
#
# Columns: canonical name, kind (person, organization), gender (m, f, - for none), country (ISO 3166
# code or -), Wikidata id (only where sure, else -), role (or -; several apart by '; '), affiliation
# (or -), aliases (or -; apart by '; ').
# A bare family name stands among the aliases only where a newsroom means this person by it when
# nothing in the text speaks against it; all other short names need a role in the text that agrees.
# rejected: Clinton, Bush, Cook, Wang, Li, Powell, Jones, May as bare aliases (too many bearers)

# --- trade and diplomacy ---
He Yadong  person  m  CN  -  spokesperson  Ministry of Commerce  何亚东
Song Hong  person  m  CN  -  deputy director of the Institute of Economics  Chinese Academy of Social Sciences  宋泓
Wu Xinbo  person  m  CN  -  director of the Center for American Studies; dean of the Institute of International Studies  Fudan University  吴心伯
Kush Desai  person  m  US  -  spokesperson  White House  -
Wendy Cutler  person  f  US  -  former trade negotiator; vice president  Asia Society Policy Institute  -
Yu Yuan Tan Tian  organization  -  CN  -  -  China Media Group  玉渊谭天; Yuyuan Tantian
He Yongqian  person  f  CN  -  spokesperson  Ministry of Commerce  何咏前
Shu Jueting  person  f  CN  -  spokesperson  Ministry of Commerce  束珏婷
Gao Feng  person  m  CN  -  spokesperson  Ministry of Commerce  高峰
Lin Jian  person  m  CN  -  spokesperson  Ministry of Foreign Affairs  林剑
Mao Ning  person  f  CN  -  spokesperson  Ministry of Foreign Affairs  毛宁
Guo Jiakun  person  m  CN  -  spokesperson  Ministry of Foreign Affairs  郭嘉昆
Hua Chunying  person  f  CN  -  spokesperson; vice foreign minister  Ministry of Foreign Affairs  华春莹
Zhao Lijian  person  m  CN  -  spokesperson  Ministry of Foreign Affairs  赵立坚
Wang Wenbin  person  m  CN  -  spokesperson  Ministry of Foreign Affairs  汪文斌
Geng Shuang  person  m  CN  -  spokesperson; deputy permanent representative to the United Nations  Ministry of Foreign Affairs  耿爽
Lu Kang  person  m  CN  -  spokesperson  Ministry of Foreign Affairs  陆慷
Hong Lei  person  m  CN  -  spokesperson  Ministry of Foreign Affairs  洪磊
Liu Pengyu  person  m  CN  -  spokesperson  Chinese Embassy in Washington  刘鹏宇
Xi Jinping  person  m  CN  Q15031  president; general secretary; leader  Communist Party of China  习近平; Xi
Li Qiang  person  m  CN  -  premier  State Council  李强
Li Keqiang  person  m  CN  -  premier  State Council  李克强
He Lifeng  person  m  CN  -  vice premier  State Council  何立峰
Liu He  person  m  CN  -  vice premier  State Council  刘鹤
Ding Xuexiang  person  m  CN  -  vice premier  State Council  丁薛祥
Wang Yi  person  m  CN  -  foreign minister  Ministry of Foreign Affairs  王毅
Qin Gang  person  m  CN  -  foreign minister; ambassador to the United States  Ministry of Foreign Affairs  秦刚
Yang Jiechi  person  m  CN  -  director of the Foreign Affairs Commission; foreign minister  Communist Party of China  杨洁篪
Wang Wentao  person  m  CN  -  commerce minister  Ministry of Commerce  王文涛
Li Chenggang  person  m  CN  -  trade negotiator; vice commerce minister  Ministry of Commerce  李成钢
Wang Shouwen  person  m  CN  -  vice commerce minister; trade negotiator  Ministry of Commerce  王受文
Zhong Shan  person  m  CN  -  commerce minister  Ministry of Commerce  钟山
Pan Gongsheng  person  m  CN  -  governor  People's Bank of China  潘功胜
Yi Gang  person  m  CN  -  governor  People's Bank of China  易纲
Lan Fo'an  person  m  CN  -  finance minister  Ministry of Finance  蓝佛安
Zheng Shanjie  person  m  CN  -  chairman  National Development and Reform Commission  郑栅洁
Xie Feng  person  m  CN  -  ambassador to the United States  Chinese Embassy in Washington  谢锋
Cui Tiankai  person  m  CN  -  ambassador to the United States  Chinese Embassy in Washington  崔天凯
Fu Cong  person  m  CN  -  permanent representative to the United Nations  -  傅聪
Hu Xijin  person  m  CN  -  editor; commentator  Global Times  胡锡进
Katherine Tai  person  f  US  -  trade representative  Office of the United States Trade Representative  -
Jamieson Greer  person  m  US  -  trade representative  Office of the United States Trade Representative  Greer
Robert Lighthizer  person  m  US  -  trade representative  Office of the United States Trade Representative  Lighthizer; Bob Lighthizer
Michael Froman  person  m  US  -  trade representative; president  Council on Foreign Relations  Froman; Mike Froman
Peter Navarro  person  m  US  -  trade adviser; White House counselor  White House  Navarro
Howard Lutnick  person  m  US  -  commerce secretary; secretary of commerce  Department of Commerce  Lutnick
Gina Raimondo  person  f  US  -  commerce secretary; secretary of commerce  Department of Commerce  Raimondo
Wilbur Ross  person  m  US  -  commerce secretary; secretary of commerce  Department of Commerce  -
Penny Pritzker  person  f  US  -  commerce secretary; secretary of commerce  Department of Commerce  -
Scott Bessent  person  m  US  -  treasury secretary; secretary of the treasury  Department of the Treasury  Bessent
Janet Yellen  person  f  US  Q263725  treasury secretary; secretary of the treasury; chair of the Federal Reserve  Department of the Treasury  Yellen
Steven Mnuchin  person  m  US  -  treasury secretary; secretary of the treasury  Department of the Treasury  Mnuchin; Steve Mnuchin
Jack Lew  person  m  US  -  treasury secretary; secretary of the treasury  Department of the Treasury  Jacob Lew; Jacob J. Lew
Timothy Geithner  person  m  US  -  treasury secretary; secretary of the treasury  Department of the Treasury  Geithner; Tim Geithner
Kevin Hassett  person  m  US  -  director of the National Economic Council  White House  Hassett
Stephen Miran  person  m  US  -  chair of the Council of Economic Advisers; governor of the Federal Reserve  White House  Miran
Larry Kudlow  person  m  US  -  director of the National Economic Council  White House  Kudlow
Lael Brainard  person  f  US  -  director of the National Economic Council; governor of the Federal Reserve  White House  Brainard
Ngozi Okonjo-Iweala  person  f  NG  -  director-general  World Trade Organization  Okonjo-Iweala
Roberto Azevêdo  person  m  BR  -  director-general  World Trade Organization  Azevêdo; Roberto Azevedo; Azevedo
Pascal Lamy  person  m  FR  -  director-general  World Trade Organization  Lamy
Maroš Šefčovič  person  m  SK  -  trade commissioner; vice president of the European Commission  European Commission  Šefčovič; Maros Sefcovic; Sefcovic
Valdis Dombrovskis  person  m  LV  -  trade commissioner; vice president of the European Commission  European Commission  Dombrovskis
Cecilia Malmström  person  f  SE  -  trade commissioner  European Commission  Malmström; Cecilia Malmstrom; Malmstrom
Phil Hogan  person  m  IE  -  trade commissioner  European Commission  -
Piyush Goyal  person  m  IN  -  commerce minister  Ministry of Commerce and Industry  Goyal
Ryosei Akazawa  person  m  JP  -  economic revitalization minister; trade negotiator  -  Akazawa
Chad Bown  person  m  US  -  senior fellow  Peterson Institute for International Economics  Chad P. Bown; Bown
Scott Kennedy  person  m  US  -  senior adviser  Center for Strategic and International Studies  -
Eswar Prasad  person  m  US  -  professor  Cornell University  -

# --- United States ---
Donald Trump  person  m  US  Q22686  president; presidential nominee; former president; president-elect; businessman  White House  Trump; Donald J. Trump; Donald John Trump; 特朗普; Трамп
Joe Biden  person  m  US  Q6279  president; vice president; former president; senator  White House  Biden; Joseph R. Biden; Joseph R. Biden Jr.; Joseph Biden; 拜登
Barack Obama  person  m  US  Q76  president; former president; senator  White House  Obama; Barack Hussein Obama; 奥巴马
Kamala Harris  person  f  US  Q10853588  vice president; senator; presidential nominee  White House  Kamala D. Harris
JD Vance  person  m  US  -  vice president; senator  White House  Vance; J.D. Vance; James David Vance
Mike Pence  person  m  US  Q24313  vice president; governor; governor of Indiana  White House  Pence; Michael R. Pence; Michael Pence
Hillary Clinton  person  f  US  Q6294  secretary of state; senator; presidential nominee; first lady; candidate  -  Hillary Rodham Clinton; Hillary; Secretary Clinton; Mrs. Clinton; Hillary R. Clinton; 希拉里
Bill Clinton  person  m  US  Q1124  president; former president  -  President Clinton; William Jefferson Clinton; William J. Clinton
Chelsea Clinton  person  f  US  -  -  Clinton Foundation  -
George W. Bush  person  m  US  Q207  president; former president  -  George Walker Bush
George H. W. Bush  person  m  US  Q23505  president; former president  -  George H.W. Bush; George Bush Sr.
Jeb Bush  person  m  US  -  governor; former governor of Florida; governor of Florida  -  -
Ronald Reagan  person  m  US  Q9960  president; former president  -  Reagan
Jimmy Carter  person  m  US  Q23685  president; former president  -  -
Richard Nixon  person  m  US  Q9588  president; former president  -  Nixon; Richard M. Nixon
John F. Kennedy  person  m  US  Q9696  president; former president  -  JFK
Michelle Obama  person  f  US  Q13133  first lady; former first lady  -  Mrs. Obama
Melania Trump  person  f  US  Q432473  first lady  -  Melania
Ivanka Trump  person  f  US  -  adviser  White House  Ivanka
Donald Trump Jr.  person  m  US  -  businessman  Trump Organization  Donald J. Trump Jr.; Don Jr.
Eric Trump  person  m  US  -  businessman  Trump Organization  -
Jared Kushner  person  m  US  -  adviser  White House  Kushner
Bernie Sanders  person  m  US  Q359442  senator; senator from Vermont  Senate  Bernard Sanders; Sanders
Elizabeth Warren  person  f  US  Q434706  senator; senator from Massachusetts  Senate  -
Ted Cruz  person  m  US  Q2036942  senator; senator from Texas  Senate  Cruz; Rafael Edward Cruz
Marco Rubio  person  m  US  Q324546  secretary of state; senator; senator from Florida  Department of State  Rubio
John Kerry  person  m  US  Q22316  secretary of state; senator; climate envoy  Department of State  Kerry; John F. Kerry
Antony Blinken  person  m  US  -  secretary of state  Department of State  Blinken; Antony J. Blinken; Tony Blinken
Mike Pompeo  person  m  US  Q473239  secretary of state; director of the Central Intelligence Agency  Department of State  Pompeo
Rex Tillerson  person  m  US  -  secretary of state; chief executive of ExxonMobil  Department of State  Tillerson
Condoleezza Rice  person  f  US  Q47216  secretary of state; national security adviser  Department of State  -
Colin Powell  person  m  US  -  secretary of state; general  Department of State  -
Henry Kissinger  person  m  US  Q66107  secretary of state; former secretary of state  -  Kissinger; Henry A. Kissinger
Madeleine Albright  person  f  US  -  secretary of state; former secretary of state  -  Albright; Madeleine K. Albright
Jake Sullivan  person  m  US  -  national security adviser  White House  -
John Bolton  person  m  US  -  national security adviser; ambassador to the United Nations  White House  John R. Bolton
Susan Rice  person  f  US  -  national security adviser; ambassador to the United Nations  White House  Susan E. Rice
Pete Hegseth  person  m  US  -  defense secretary; secretary of defense; secretary of war  Department of Defense  Hegseth
Lloyd Austin  person  m  US  -  defense secretary; secretary of defense  Department of Defense  Lloyd J. Austin III
Ash Carter  person  m  US  -  defense secretary; secretary of defense  Department of Defense  Ashton B. Carter; Ashton Carter
Mark Milley  person  m  US  -  chairman of the Joint Chiefs of Staff; general  Department of Defense  Milley; Mark A. Milley
Pam Bondi  person  f  US  -  attorney general  Department of Justice  Bondi
Merrick Garland  person  m  US  -  attorney general; judge  Department of Justice  Merrick B. Garland; Garland
William Barr  person  m  US  -  attorney general  Department of Justice  Bill Barr; William P. Barr
Jeff Sessions  person  m  US  -  attorney general; senator; senator from Alabama  Department of Justice  -
Loretta Lynch  person  f  US  -  attorney general  Department of Justice  Loretta E. Lynch
Eric Holder  person  m  US  -  attorney general  Department of Justice  Eric H. Holder Jr.
James Comey  person  m  US  -  director of the Federal Bureau of Investigation  Federal Bureau of Investigation  Comey; James B. Comey
Christopher Wray  person  m  US  -  director of the Federal Bureau of Investigation  Federal Bureau of Investigation  Wray
Kash Patel  person  m  US  -  director of the Federal Bureau of Investigation  Federal Bureau of Investigation  -
Robert Mueller  person  m  US  -  special counsel; director of the Federal Bureau of Investigation  -  Mueller; Robert S. Mueller III
Tulsi Gabbard  person  f  US  -  director of national intelligence; congresswoman  -  Gabbard
James Clapper  person  m  US  -  director of national intelligence  -  Clapper; James R. Clapper Jr.
John Brennan  person  m  US  -  director of the Central Intelligence Agency  Central Intelligence Agency  John O. Brennan
Karoline Leavitt  person  f  US  -  press secretary  White House  Leavitt
Karine Jean-Pierre  person  f  US  -  press secretary  White House  Jean-Pierre
Jen Psaki  person  f  US  -  press secretary  White House  Psaki; Jennifer Psaki
Kayleigh McEnany  person  f  US  -  press secretary  White House  McEnany
Sarah Huckabee Sanders  person  f  US  -  press secretary; governor of Arkansas  White House  Sarah Sanders
Sean Spicer  person  m  US  -  press secretary; spokesman  White House  Spicer
Josh Earnest  person  m  US  -  press secretary  White House  -
Tammy Bruce  person  f  US  -  spokesperson  Department of State  -
Matthew Miller  person  m  US  -  spokesperson  Department of State  -
Ned Price  person  m  US  -  spokesperson  Department of State  -
Stephen Miller  person  m  US  -  adviser; deputy chief of staff  White House  -
Susie Wiles  person  f  US  -  chief of staff  White House  Wiles
Steve Witkoff  person  m  US  -  envoy; special envoy  White House  Witkoff
Kellyanne Conway  person  f  US  -  campaign manager; counselor  White House  -
Steve Bannon  person  m  US  -  strategist; chief strategist; campaign chief executive  -  Bannon; Stephen K. Bannon; Stephen Bannon
Paul Manafort  person  m  US  -  campaign chairman; campaign manager  -  Manafort; Paul J. Manafort
Corey Lewandowski  person  m  US  -  campaign manager  -  Lewandowski; Corey R. Lewandowski
John Podesta  person  m  US  -  campaign chairman; adviser  -  Podesta; John D. Podesta
Robby Mook  person  m  US  -  campaign manager  -  Mook
Reince Priebus  person  m  US  -  chairman; chief of staff; chairman of the Republican National Committee  Republican National Committee  Priebus
Debbie Wasserman Schultz  person  f  US  -  chairwoman; congresswoman; chairwoman of the Democratic National Committee  Democratic National Committee  Wasserman Schultz
Tim Kaine  person  m  US  Q359888  senator; vice presidential nominee  Senate  Kaine
Rand Paul  person  m  US  Q463557  senator; senator from Kentucky  Senate  -
Ron Paul  person  m  US  -  congressman; former congressman  -  -
Mitch McConnell  person  m  US  Q355522  senator; majority leader; minority leader  Senate  McConnell
Chuck Schumer  person  m  US  Q380900  senator; majority leader; minority leader  Senate  Schumer; Charles E. Schumer; Charles Schumer
Harry Reid  person  m  US  -  senator; majority leader; minority leader  Senate  -
John Thune  person  m  US  -  senator; majority leader  Senate  Thune
John McCain  person  m  US  Q10390  senator; senator from Arizona  Senate  McCain
Lindsey Graham  person  m  US  -  senator; senator from South Carolina  Senate  Lindsey O. Graham
Mitt Romney  person  m  US  Q4496  senator; former governor of Massachusetts; governor; presidential nominee  Senate  Romney
Susan Collins  person  f  US  -  senator; senator from Maine  Senate  Susan M. Collins
Dianne Feinstein  person  f  US  -  senator; senator from California  Senate  Feinstein
Ron Wyden  person  m  US  -  senator; senator from Oregon  Senate  Wyden
Chuck Grassley  person  m  US  -  senator; senator from Iowa  Senate  Grassley; Charles E. Grassley; Charles Grassley
Joe Manchin  person  m  US  -  senator; senator from West Virginia  Senate  Manchin
Josh Hawley  person  m  US  -  senator; senator from Missouri  Senate  Hawley
Tom Cotton  person  m  US  -  senator; senator from Arkansas  Senate  -
Nancy Pelosi  person  f  US  Q170581  speaker; minority leader; congresswoman; House speaker  House of Representatives  Pelosi
Paul Ryan  person  m  US  Q203966  speaker; House speaker; congressman  House of Representatives  Paul D. Ryan
John Boehner  person  m  US  -  speaker; former House speaker  House of Representatives  Boehner
Kevin McCarthy  person  m  US  -  speaker; House speaker; majority leader; minority leader  House of Representatives  -
Mike Johnson  person  m  US  -  speaker; House speaker  House of Representatives  -
Hakeem Jeffries  person  m  US  -  minority leader; congressman  House of Representatives  Jeffries
Alexandria Ocasio-Cortez  person  f  US  Q55223040  congresswoman; representative  House of Representatives  Ocasio-Cortez
Newt Gingrich  person  m  US  Q182788  former House speaker; speaker  -  Gingrich
Trey Gowdy  person  m  US  -  congressman; representative  House of Representatives  Gowdy
Chris Christie  person  m  US  Q63879  governor; governor of New Jersey  -  Christie
John Kasich  person  m  US  Q69319  governor; governor of Ohio  -  Kasich; John R. Kasich
Scott Walker  person  m  US  -  governor; governor of Wisconsin  -  -
Mike Huckabee  person  m  US  -  former governor of Arkansas; governor; ambassador  -  Huckabee
Rick Santorum  person  m  US  -  former senator; senator  -  Santorum
Rick Perry  person  m  US  -  governor; former governor of Texas; energy secretary  -  -
Bobby Jindal  person  m  US  -  governor; governor of Louisiana  -  Jindal
Ben Carson  person  m  US  -  neurosurgeon; housing secretary; candidate  -  -
Carly Fiorina  person  f  US  -  businesswoman; chief executive  -  Fiorina
Jim Webb  person  m  US  -  senator; former senator  -  -
Martin O'Malley  person  m  US  -  governor; former governor of Maryland  -  O'Malley
Lincoln Chafee  person  m  US  -  governor; senator  -  Chafee
Gary Johnson  person  m  US  -  governor; Libertarian nominee  -  -
Jill Stein  person  f  US  -  Green Party nominee; physician  -  -
Nikki Haley  person  f  US  -  governor; ambassador to the United Nations; governor of South Carolina  -  Haley; Nikki R. Haley
Ron DeSantis  person  m  US  -  governor; governor of Florida  -  DeSantis
Gavin Newsom  person  m  US  -  governor; governor of California  -  Newsom
Andrew Cuomo  person  m  US  -  governor; governor of New York  -  Cuomo; Andrew M. Cuomo
Rudy Giuliani  person  m  US  Q212657  former mayor of New York; mayor; lawyer  -  Giuliani; Rudolph W. Giuliani; Rudolph Giuliani
Michael Bloomberg  person  m  US  Q607  former mayor of New York; mayor; businessman  -  Michael R. Bloomberg; Mike Bloomberg
Bill de Blasio  person  m  US  -  mayor; mayor of New York  -  de Blasio
Rahm Emanuel  person  m  US  -  mayor of Chicago; ambassador to Japan; mayor  -  -
Pete Buttigieg  person  m  US  -  transportation secretary; mayor  -  Buttigieg
Al Gore  person  m  US  Q19673  former vice president; vice president  -  Gore
Dick Cheney  person  m  US  -  former vice president; vice president  -  -
Liz Cheney  person  f  US  -  congresswoman; former congresswoman  -  -
Sarah Palin  person  f  US  Q43144  former governor of Alaska; governor  -  Palin
David Axelrod  person  m  US  -  strategist; adviser  -  Axelrod
Karl Rove  person  m  US  -  strategist; adviser  -  Rove
Anthony Fauci  person  m  US  -  director of the National Institute of Allergy and Infectious Diseases  -  Fauci; Anthony S. Fauci
Robert F. Kennedy Jr.  person  m  US  -  health secretary; secretary of health and human services  -  RFK Jr.
John Roberts  person  m  US  -  chief justice  Supreme Court  John G. Roberts Jr.
Ruth Bader Ginsburg  person  f  US  Q11116  justice  Supreme Court  Ginsburg
Antonin Scalia  person  m  US  -  justice  Supreme Court  Scalia
Sonia Sotomayor  person  f  US  -  justice  Supreme Court  Sotomayor
Elena Kagan  person  f  US  -  justice  Supreme Court  Kagan
Edward Snowden  person  m  US  Q13424289  former contractor  -  Snowden; Edward J. Snowden
Julian Assange  person  m  AU  -  founder of WikiLeaks; founder  WikiLeaks  Assange

# --- central banks and international bodies ---
Jerome Powell  person  m  US  -  chair of the Federal Reserve; Fed chair; chairman; Federal Reserve chair  Federal Reserve  Jerome H. Powell; Jay Powell
Ben Bernanke  person  m  US  -  chairman of the Federal Reserve; former Fed chairman  Federal Reserve  Bernanke; Ben S. Bernanke
Alan Greenspan  person  m  US  -  former Fed chairman; chairman of the Federal Reserve  Federal Reserve  Greenspan
Christopher Waller  person  m  US  -  governor of the Federal Reserve  Federal Reserve  -
John Williams  person  m  US  -  president of the Federal Reserve Bank of New York  Federal Reserve Bank of New York  -
Austan Goolsbee  person  m  US  -  president of the Federal Reserve Bank of Chicago  Federal Reserve Bank of Chicago  Goolsbee
Christine Lagarde  person  f  FR  Q484605  president of the European Central Bank; managing director  European Central Bank  Lagarde
Mario Draghi  person  m  IT  -  president of the European Central Bank; prime minister  -  Draghi
Isabel Schnabel  person  f  DE  -  executive board member  European Central Bank  Schnabel
Joachim Nagel  person  m  DE  -  president of the Bundesbank  Bundesbank  -
Andrew Bailey  person  m  GB  -  governor of the Bank of England; governor  Bank of England  -
Mark Carney  person  m  CA  -  prime minister; former governor of the Bank of England; governor  -  Carney
Kazuo Ueda  person  m  JP  -  governor of the Bank of Japan; governor  Bank of Japan  Ueda
Haruhiko Kuroda  person  m  JP  -  governor of the Bank of Japan; governor  Bank of Japan  Kuroda
Kristalina Georgieva  person  f  BG  -  managing director  International Monetary Fund  Georgieva
Gita Gopinath  person  f  IN  -  first deputy managing director; chief economist  International Monetary Fund  Gopinath
Pierre-Olivier Gourinchas  person  m  FR  -  chief economist  International Monetary Fund  Gourinchas
Ajay Banga  person  m  US  -  president of the World Bank  World Bank  Banga
David Malpass  person  m  US  -  president of the World Bank  World Bank  Malpass
Fatih Birol  person  m  TR  -  executive director  International Energy Agency  Birol
Rafael Grossi  person  m  AR  -  director general  International Atomic Energy Agency  Grossi; Rafael Mariano Grossi
António Guterres  person  m  PT  Q311440  secretary-general; secretary general  United Nations  Guterres; Antonio Guterres
Ban Ki-moon  person  m  KR  Q1253  secretary-general; former secretary-general  United Nations  Ban Ki Moon; 반기문
Kofi Annan  person  m  GH  Q1254  former secretary-general; secretary-general  United Nations  Annan
Stéphane Dujarric  person  m  FR  -  spokesperson  United Nations  Dujarric; Stephane Dujarric
Volker Türk  person  m  AT  -  high commissioner for human rights  United Nations  Türk; Volker Turk
Tedros Adhanom Ghebreyesus  person  m  ET  -  director-general  World Health Organization  Tedros
Jens Stoltenberg  person  m  NO  Q57665  secretary general; finance minister; prime minister  NATO  Stoltenberg
Mark Rutte  person  m  NL  Q57792  secretary general; prime minister  NATO  Rutte
Mathias Cormann  person  m  AU  -  secretary-general  Organisation for Economic Co-operation and Development  Cormann

# --- Europe ---
Ursula von der Leyen  person  f  DE  Q60772  president of the European Commission  European Commission  von der Leyen; 冯德莱恩
Jean-Claude Juncker  person  m  LU  -  president of the European Commission  European Commission  Juncker
Charles Michel  person  m  BE  -  president of the European Council  European Council  -
António Costa  person  m  PT  -  president of the European Council; prime minister  European Council  Antonio Costa
Donald Tusk  person  m  PL  Q946  prime minister; president of the European Council  -  Tusk
Roberta Metsola  person  f  MT  -  president of the European Parliament  European Parliament  Metsola
Josep Borrell  person  m  ES  -  foreign policy chief  European Union  Borrell
Kaja Kallas  person  f  EE  -  foreign policy chief; prime minister  European Union  Kallas
Federica Mogherini  person  f  IT  -  foreign policy chief  European Union  Mogherini
Margrethe Vestager  person  f  DK  -  competition commissioner  European Commission  Vestager
Thierry Breton  person  m  FR  -  internal market commissioner  European Commission  Breton
Angela Merkel  person  f  DE  Q567  chancellor; former chancellor  -  Merkel; 默克尔
Olaf Scholz  person  m  DE  Q61053  chancellor; finance minister  -  Scholz
Friedrich Merz  person  m  DE  -  chancellor  Christian Democratic Union  Merz
Robert Habeck  person  m  DE  -  economy minister; vice chancellor  -  Habeck
Annalena Baerbock  person  f  DE  -  foreign minister  -  Baerbock
Boris Pistorius  person  m  DE  -  defense minister  -  Pistorius
Wolfgang Schäuble  person  m  DE  -  finance minister  -  Schäuble; Wolfgang Schaeuble; Schaeuble
Emmanuel Macron  person  m  FR  Q3052772  president  -  Macron; 马克龙
François Hollande  person  m  FR  -  president; former president  -  Hollande; Francois Hollande
Nicolas Sarkozy  person  m  FR  -  former president; president  -  Sarkozy
Marine Le Pen  person  f  FR  -  leader of the National Rally  National Rally  Le Pen
Bruno Le Maire  person  m  FR  -  finance minister  -  Le Maire
Giorgia Meloni  person  f  IT  -  prime minister  -  Meloni
Silvio Berlusconi  person  m  IT  -  former prime minister; prime minister  -  Berlusconi
Pedro Sánchez  person  m  ES  -  prime minister  -  Pedro Sanchez
Viktor Orbán  person  m  HU  Q57641  prime minister  -  Orbán; Viktor Orban; Orban
Péter Szijjártó  person  m  HU  -  foreign minister  -  Szijjártó; Peter Szijjarto; Szijjarto
Keir Starmer  person  m  GB  -  prime minister; leader of the Labour Party  Labour Party  Starmer
Rishi Sunak  person  m  GB  -  prime minister; former prime minister  Conservative Party  Sunak
Liz Truss  person  f  GB  -  former prime minister; prime minister  Conservative Party  Truss
Boris Johnson  person  m  GB  Q180589  prime minister; former prime minister; mayor of London; foreign secretary  Conservative Party  -
Theresa May  person  f  GB  Q264766  prime minister; home secretary; former prime minister  Conservative Party  -
David Cameron  person  m  GB  Q192  prime minister; foreign secretary; former prime minister  Conservative Party  Cameron
Tony Blair  person  m  GB  Q9545  former prime minister; prime minister  Labour Party  -
Margaret Thatcher  person  f  GB  Q7416  former prime minister; prime minister  Conservative Party  Thatcher
Rachel Reeves  person  f  GB  -  chancellor of the exchequer; finance minister  -  -
Jeremy Hunt  person  m  GB  -  chancellor of the exchequer; foreign secretary  -  -
Jeremy Corbyn  person  m  GB  -  leader of the Labour Party  Labour Party  Corbyn
Nigel Farage  person  m  GB  -  leader of Reform UK; leader of the UK Independence Party  -  Farage
Nicola Sturgeon  person  f  GB  -  first minister of Scotland; first minister  Scottish National Party  Sturgeon
Sadiq Khan  person  m  GB  -  mayor of London  -  -
Micheál Martin  person  m  IE  -  taoiseach; prime minister  -  Micheal Martin
Leo Varadkar  person  m  IE  -  taoiseach; prime minister  -  Varadkar
Jonas Gahr Støre  person  m  NO  -  prime minister  -  Støre; Gahr Støre; Jonas Gahr Store
Mette Frederiksen  person  f  DK  -  prime minister  -  Frederiksen
Ulf Kristersson  person  m  SE  -  prime minister  -  Kristersson
Alexander Stubb  person  m  FI  -  president  -  Stubb
Geert Wilders  person  m  NL  -  leader of the Party for Freedom  Party for Freedom  Wilders
Alexander De Croo  person  m  BE  -  prime minister  -  De Croo
Andrzej Duda  person  m  PL  -  president  -  Duda
Radosław Sikorski  person  m  PL  -  foreign minister  -  Sikorski; Radoslaw Sikorski; Radek Sikorski
Vladimir Putin  person  m  RU  Q7747  president; Russian president; leader  Kremlin  Putin; Vladimir V. Putin; Владимир Путин; Путин; 普京
Dmitry Medvedev  person  m  RU  Q23530  prime minister; deputy chairman of the Security Council  -  Medvedev
Sergey Lavrov  person  m  RU  -  foreign minister  Ministry of Foreign Affairs  Lavrov; Sergei Lavrov; Лавров
Dmitry Peskov  person  m  RU  -  spokesperson; Kremlin spokesman  Kremlin  Peskov; Dmitri Peskov; Dmitri S. Peskov
Maria Zakharova  person  f  RU  -  spokesperson  Ministry of Foreign Affairs  Zakharova
Elvira Nabiullina  person  f  RU  -  governor  Bank of Russia  Nabiullina
Alexei Navalny  person  m  RU  -  opposition leader  -  Navalny; Aleksei Navalny
Volodymyr Zelenskyy  person  m  UA  Q3874799  president; Ukrainian president  -  Zelenskyy; Zelensky; Zelenskiy; Volodymyr Zelensky; Volodymyr Zelenskiy; Зеленський; 泽连斯基
Dmytro Kuleba  person  m  UA  -  foreign minister  -  Kuleba
Andriy Yermak  person  m  UA  -  chief of staff  -  Yermak
Petro Poroshenko  person  m  UA  -  former president; president  -  Poroshenko
Alexander Lukashenko  person  m  BY  -  president  -  Lukashenko
Aleksandar Vučić  person  m  RS  -  president  -  Vučić; Aleksandar Vucic; Vucic
Recep Tayyip Erdoğan  person  m  TR  Q39259  president; prime minister  -  Erdoğan; Erdogan; Recep Tayyip Erdogan; Tayyip Erdogan
Hakan Fidan  person  m  TR  -  foreign minister  -  Fidan
Pope Francis  person  m  VA  Q450675  pope; pontiff  Vatican  Jorge Mario Bergoglio
Pope Leo XIV  person  m  VA  -  pope; pontiff  Vatican  Pope Leo; Robert Francis Prevost

# --- Asia, Middle East, Africa, Latin America, Oceania ---
Narendra Modi  person  m  IN  Q1058  prime minister  Bharatiya Janata Party  Modi; 莫迪
Subrahmanyam Jaishankar  person  m  IN  -  external affairs minister; foreign minister  -  Jaishankar; S. Jaishankar
Nirmala Sitharaman  person  f  IN  -  finance minister  -  Sitharaman
Rahul Gandhi  person  m  IN  -  opposition leader  Indian National Congress  -
Imran Khan  person  m  PK  -  former prime minister; prime minister  -  -
Shehbaz Sharif  person  m  PK  -  prime minister  -  -
Muhammad Yunus  person  m  BD  -  chief adviser; economist  -  Yunus
Shinzo Abe  person  m  JP  Q132345  prime minister; former prime minister  Liberal Democratic Party  Abe; 安倍晋三
Fumio Kishida  person  m  JP  -  prime minister; foreign minister  Liberal Democratic Party  Kishida; 岸田文雄
Shigeru Ishiba  person  m  JP  -  prime minister  Liberal Democratic Party  Ishiba; 石破茂
Sanae Takaichi  person  f  JP  -  prime minister  Liberal Democratic Party  Takaichi; 高市早苗
Yoshihide Suga  person  m  JP  -  prime minister; chief cabinet secretary  Liberal Democratic Party  -
Yoshimasa Hayashi  person  m  JP  -  chief cabinet secretary; foreign minister  -  -
Moon Jae-in  person  m  KR  -  president; former president  -  문재인
Yoon Suk Yeol  person  m  KR  -  president; former president  -  Yoon Suk-yeol; 윤석열
Lee Jae-myung  person  m  KR  -  president; opposition leader  -  Lee Jae Myung; 이재명
Park Geun-hye  person  f  KR  -  president; former president  -  박근혜
Kim Jong Un  person  m  KP  Q56226  leader; supreme leader; North Korean leader  Workers' Party of Korea  Kim Jong-un; 김정은; 金正恩
Kim Yo Jong  person  f  KP  -  -  Workers' Party of Korea  Kim Yo-jong; 김여정
Tsai Ing-wen  person  f  TW  -  president; former president  Democratic Progressive Party  蔡英文
Lai Ching-te  person  m  TW  -  president; vice president  Democratic Progressive Party  賴清德; William Lai
John Lee  person  m  HK  -  chief executive of Hong Kong; chief executive  -  John Lee Ka-chiu; 李家超
Carrie Lam  person  f  HK  -  chief executive of Hong Kong; chief executive  -  林鄭月娥
Lee Hsien Loong  person  m  SG  -  prime minister; senior minister  -  李显龙
Lawrence Wong  person  m  SG  -  prime minister  -  黄循财
Anwar Ibrahim  person  m  MY  -  prime minister  -  Anwar
Mahathir Mohamad  person  m  MY  -  former prime minister; prime minister  -  Mahathir
Joko Widodo  person  m  ID  -  president; former president  -  Jokowi
Prabowo Subianto  person  m  ID  -  president; defense minister  -  Prabowo
Ferdinand Marcos Jr.  person  m  PH  -  president  -  Bongbong Marcos; Ferdinand R. Marcos Jr.
Rodrigo Duterte  person  m  PH  -  president; former president  -  Duterte
To Lam  person  m  VN  -  general secretary; president  Communist Party of Vietnam  Tô Lâm
Pham Minh Chinh  person  m  VN  -  prime minister  -  Phạm Minh Chính
Nguyen Phu Trong  person  m  VN  -  general secretary  Communist Party of Vietnam  Nguyễn Phú Trọng
Nguyen Hong Dien  person  m  VN  -  trade minister  -  Nguyễn Hồng Diên
Pham Thu Hang  person  f  VN  -  spokesperson  Ministry of Foreign Affairs  Phạm Thu Hằng
Aung San Suu Kyi  person  f  MM  Q36740  leader; state counselor  National League for Democracy  Suu Kyi
Dalai Lama  person  m  -  Q17293  spiritual leader  -  the Dalai Lama
Anthony Albanese  person  m  AU  -  prime minister  Labor Party  Albanese
Scott Morrison  person  m  AU  -  prime minister; former prime minister  -  -
Malcolm Turnbull  person  m  AU  -  prime minister; former prime minister  -  Turnbull
Penny Wong  person  f  AU  -  foreign minister  -  -
Jacinda Ardern  person  f  NZ  -  prime minister; former prime minister  -  Ardern
Justin Trudeau  person  m  CA  Q3099714  prime minister; former prime minister  Liberal Party  Trudeau
Chrystia Freeland  person  f  CA  -  deputy prime minister; finance minister; foreign minister  Liberal Party  Freeland
Pierre Poilievre  person  m  CA  -  opposition leader; leader of the Conservative Party  Conservative Party  Poilievre
Claudia Sheinbaum  person  f  MX  -  president; mayor of Mexico City  -  Sheinbaum
Andrés Manuel López Obrador  person  m  MX  -  president; former president  -  López Obrador; Andres Manuel Lopez Obrador; Lopez Obrador; AMLO
Enrique Peña Nieto  person  m  MX  -  president; former president  -  Peña Nieto; Enrique Pena Nieto; Pena Nieto
Marcelo Ebrard  person  m  MX  -  economy minister; foreign minister  -  Ebrard
Luiz Inácio Lula da Silva  person  m  BR  Q37181  president; former president  Workers' Party  Lula; Luiz Inacio Lula da Silva; Lula da Silva
Jair Bolsonaro  person  m  BR  Q10304982  president; former president  -  Bolsonaro
Dilma Rousseff  person  f  BR  -  president; former president  Workers' Party  Rousseff
Javier Milei  person  m  AR  -  president  -  Milei
Mauricio Macri  person  m  AR  -  president; former president  -  Macri
Gustavo Petro  person  m  CO  -  president  -  Petro
Gabriel Boric  person  m  CL  -  president  -  Boric
Nicolás Maduro  person  m  VE  -  president  -  Maduro; Nicolas Maduro
Hugo Chávez  person  m  VE  Q8440  president; former president  -  Chávez; Hugo Chavez
Raúl Castro  person  m  CU  -  president; former president  -  Raul Castro
Fidel Castro  person  m  CU  Q11256  president; former president  -  -
Miguel Díaz-Canel  person  m  CU  -  president  -  Díaz-Canel; Miguel Diaz-Canel; Diaz-Canel
Benjamin Netanyahu  person  m  IL  Q43723  prime minister  Likud  Netanyahu; Binyamin Netanyahu; Bibi Netanyahu
Isaac Herzog  person  m  IL  -  president  -  Herzog
Yoav Gallant  person  m  IL  -  defense minister  -  Gallant
Mahmoud Abbas  person  m  PS  -  president  Palestinian Authority  -
Ali Khamenei  person  m  IR  -  supreme leader; ayatollah  -  Khamenei; Ayatollah Ali Khamenei
Hassan Rouhani  person  m  IR  -  president; former president  -  Rouhani
Masoud Pezeshkian  person  m  IR  -  president  -  Pezeshkian
Javad Zarif  person  m  IR  -  foreign minister; former foreign minister  -  Zarif; Mohammad Javad Zarif
Abbas Araghchi  person  m  IR  -  foreign minister  -  Araghchi
Mohammed bin Salman  person  m  SA  -  crown prince; prime minister  -  MBS
Bashar al-Assad  person  m  SY  -  president; former president  -  Assad; Bashar Assad
Abdel Fattah el-Sisi  person  m  EG  -  president  -  Sisi; el-Sisi; Abdel Fattah al-Sisi; al-Sisi
Hamid Karzai  person  m  AF  -  former president; president  -  Karzai
Ashraf Ghani  person  m  AF  -  president; former president  -  -
Cyril Ramaphosa  person  m  ZA  -  president  African National Congress  Ramaphosa
Jacob Zuma  person  m  ZA  -  former president; president  African National Congress  Zuma
Nelson Mandela  person  m  ZA  Q8023  former president; president  African National Congress  Mandela
Bola Tinubu  person  m  NG  -  president  -  Tinubu
Muhammadu Buhari  person  m  NG  -  president; former president  -  Buhari
William Ruto  person  m  KE  -  president  -  Ruto
Paul Kagame  person  m  RW  -  president  -  Kagame
Abiy Ahmed  person  m  ET  -  prime minister  -  Abiy

# --- business and public life ---
Elon Musk  person  m  US  Q317521  chief executive; founder; businessman  Tesla  Musk; 马斯克
Tim Cook  person  m  US  Q265852  chief executive  Apple  -
Jeff Bezos  person  m  US  Q312556  founder; chief executive; executive chairman  Amazon  Bezos
Bill Gates  person  m  US  Q5284  founder; philanthropist; co-founder of Microsoft  Gates Foundation  -
Satya Nadella  person  m  US  -  chief executive  Microsoft  Nadella
Sundar Pichai  person  m  US  -  chief executive  Google  Pichai
Mark Zuckerberg  person  m  US  Q36215  chief executive; founder  Meta  Zuckerberg
Sheryl Sandberg  person  f  US  -  chief operating officer  Facebook  Sandberg
Sam Altman  person  m  US  -  chief executive  OpenAI  Altman
Jensen Huang  person  m  US  -  chief executive; founder  Nvidia  -
Warren Buffett  person  m  US  Q47213  investor; chairman; chief executive  Berkshire Hathaway  Buffett
Jamie Dimon  person  m  US  -  chief executive  JPMorgan Chase  Dimon
David Solomon  person  m  US  -  chief executive  Goldman Sachs  -
Larry Fink  person  m  US  -  chief executive  BlackRock  -
Ray Dalio  person  m  US  -  founder; investor  Bridgewater Associates  Dalio
George Soros  person  m  US  Q12908  investor; philanthropist; financier  Open Society Foundations  Soros
Mark Cuban  person  m  US  -  owner; investor; businessman  Dallas Mavericks  -
Peter Thiel  person  m  US  -  investor; venture capitalist  -  Thiel
Charles Koch  person  m  US  -  businessman; chairman  Koch Industries  -
Mary Barra  person  f  US  -  chief executive  General Motors  Barra
Jim Farley  person  m  US  -  chief executive  Ford  -
Jack Ma  person  m  CN  -  founder  Alibaba  马云
Ren Zhengfei  person  m  CN  -  founder; chief executive  Huawei  任正非
Pony Ma  person  m  CN  -  chief executive; founder  Tencent  马化腾
Rupert Murdoch  person  m  US  -  chairman; media owner  News Corp  Murdoch
Roger Ailes  person  m  US  -  chairman  Fox News  Ailes
Nouriel Roubini  person  m  US  -  economist; professor  New York University  Roubini
Paul Krugman  person  m  US  -  economist; columnist  New York Times  Krugman
Joseph Stiglitz  person  m  US  -  economist; professor  Columbia University  Stiglitz; Joseph E. Stiglitz
Lawrence Summers  person  m  US  -  economist; former treasury secretary; professor  Harvard University  Larry Summers; Lawrence H. Summers
Mohamed El-Erian  person  m  US  -  economist; adviser  Allianz  El-Erian
Nate Silver  person  m  US  -  statistician; founder  FiveThirtyEight  -
Sean Hannity  person  m  US  -  host  Fox News  Hannity
Megyn Kelly  person  f  US  -  host; anchor  Fox News  -
Rush Limbaugh  person  m  US  -  host; radio host  -  Limbaugh
Bill O'Reilly  person  m  US  -  host  Fox News  O'Reilly
Tucker Carlson  person  m  US  -  host  Fox News  -
Rachel Maddow  person  f  US  -  host  MSNBC  Maddow
Anderson Cooper  person  m  US  -  anchor  CNN  -
Jake Tapper  person  m  US  -  anchor  CNN  Tapper
Wolf Blitzer  person  m  US  -  anchor  CNN  Blitzer
Glenn Beck  person  m  US  -  host; radio host  TheBlaze  -
Oprah Winfrey  person  f  US  -  host; producer  -  Oprah
Michael Moore  person  m  US  -  filmmaker  -  -
Greta Thunberg  person  f  SE  -  activist; climate activist  -  Thunberg
Malala Yousafzai  person  f  PK  Q32732  activist  -  Malala; Yousafzai
Desmond Tutu  person  m  ZA  -  archbishop  -  Tutu
Queen Elizabeth II  person  f  GB  Q9682  queen  -  -
King Charles III  person  m  GB  -  king  -  King Charles; Prince Charles

# --- governments ---
White House  organization  -  US  Q35525  -  -  the White House; 白宫
United States  organization  -  US  Q30  -  -  U.S.; US; United States of America; U.S. government
Department of State  organization  -  US  Q789915  -  -  State Department; U.S. State Department; US State Department; U.S. Department of State
Department of the Treasury  organization  -  US  -  -  -  Treasury Department; U.S. Treasury; U.S. Treasury Department; US Treasury
Department of Commerce  organization  -  US  -  -  -  Commerce Department; U.S. Commerce Department
Department of Defense  organization  -  US  Q11209  -  -  Defense Department; U.S. Department of Defense; DOD
Pentagon  organization  -  US  -  -  Department of Defense  the Pentagon
Department of Justice  organization  -  US  Q1553390  -  -  Justice Department; DOJ; U.S. Department of Justice; U.S. Justice Department
Department of Homeland Security  organization  -  US  -  -  -  Homeland Security; DHS; Homeland Security Department
Department of Labor  organization  -  US  -  -  -  Labor Department; U.S. Labor Department
Department of Energy  organization  -  US  -  -  -  Energy Department; U.S. Energy Department
Department of Agriculture  organization  -  US  -  -  -  Agriculture Department; USDA
Department of Education  organization  -  US  -  -  -  Education Department
Department of Transportation  organization  -  US  -  -  -  Transportation Department
Department of Health and Human Services  organization  -  US  -  -  -  HHS
Department of the Interior  organization  -  US  -  -  -  Interior Department
Department of Veterans Affairs  organization  -  US  -  -  -  Veterans Affairs; VA
Office of the United States Trade Representative  organization  -  US  -  -  -  USTR; U.S. Trade Representative's Office; Office of the U.S. Trade Representative
Congress  organization  -  US  Q11268  -  -  U.S. Congress; US Congress; United States Congress
Senate  organization  -  US  Q66096  -  -  U.S. Senate; US Senate; United States Senate
House of Representatives  organization  -  US  Q11701  -  -  U.S. House; U.S. House of Representatives
Supreme Court  organization  -  US  Q11201  -  -  U.S. Supreme Court; US Supreme Court; Supreme Court of the United States
Federal Bureau of Investigation  organization  -  US  Q8333  -  -  FBI; F.B.I.
Central Intelligence Agency  organization  -  US  Q37230  -  -  CIA; C.I.A.
National Security Agency  organization  -  US  Q121194  -  -  NSA; N.S.A.
National Security Council  organization  -  US  -  -  White House  NSC
Secret Service  organization  -  US  -  -  -  U.S. Secret Service
Environmental Protection Agency  organization  -  US  -  -  -  EPA; E.P.A.
Food and Drug Administration  organization  -  US  -  -  -  FDA; F.D.A.
Federal Trade Commission  organization  -  US  -  -  -  FTC; F.T.C.
Federal Communications Commission  organization  -  US  -  -  -  FCC; F.C.C.
Federal Election Commission  organization  -  US  -  -  -  FEC; F.E.C.
Federal Aviation Administration  organization  -  US  -  -  -  FAA; F.A.A.
Federal Emergency Management Agency  organization  -  US  -  -  -  FEMA
Securities and Exchange Commission  organization  -  US  -  -  -  SEC; S.E.C.
Internal Revenue Service  organization  -  US  -  -  -  IRS; I.R.S.
Centers for Disease Control and Prevention  organization  -  US  Q583725  -  -  CDC; C.D.C.
National Institutes of Health  organization  -  US  Q390551  -  -  NIH
United States Geological Survey  organization  -  US  Q193755  -  -  USGS; U.S. Geological Survey; US Geological Survey
National Aeronautics and Space Administration  organization  -  US  Q23548  -  -  NASA
Bureau of Labor Statistics  organization  -  US  -  -  -  BLS
Census Bureau  organization  -  US  -  -  -  U.S. Census Bureau; US Census Bureau
Customs and Border Protection  organization  -  US  -  -  -  CBP; U.S. Customs and Border Protection
Immigration and Customs Enforcement  organization  -  US  -  -  -  ICE; U.S. Immigration and Customs Enforcement
International Trade Commission  organization  -  US  -  -  -  ITC; USITC; U.S. International Trade Commission
Congressional Budget Office  organization  -  US  -  -  -  CBO
Government Accountability Office  organization  -  US  -  -  -  GAO
Energy Information Administration  organization  -  US  -  -  -  EIA; U.S. Energy Information Administration
Council of Economic Advisers  organization  -  US  -  -  White House  CEA
Democratic National Committee  organization  -  US  -  -  -  DNC; D.N.C.
Republican National Committee  organization  -  US  -  -  -  RNC; R.N.C.
Democratic Party  organization  -  US  Q29552  -  -  -
Republican Party  organization  -  US  Q29468  -  -  GOP; G.O.P.
State Council  organization  -  CN  -  -  -  国务院; China's State Council
State Council Information Office  organization  -  CN  -  -  -  SCIO
Ministry of Commerce  organization  -  CN  -  -  -  Commerce Ministry; MOFCOM; 商务部; China's Ministry of Commerce; Chinese Ministry of Commerce
Ministry of Foreign Affairs  organization  -  -  -  -  -  Foreign Ministry; MFA; 外交部
Ministry of Finance  organization  -  -  -  -  -  Finance Ministry
Ministry of Defense  organization  -  -  -  -  -  Defense Ministry; Defence Ministry; Ministry of Defence; Ministry of National Defense; MoD
Ministry of Public Security  organization  -  CN  -  -  -  公安部
Ministry of State Security  organization  -  CN  -  -  -  国家安全部
Ministry of Industry and Information Technology  organization  -  CN  -  -  -  MIIT; 工业和信息化部
National Development and Reform Commission  organization  -  CN  -  -  -  NDRC; 国家发展和改革委员会
National Bureau of Statistics  organization  -  CN  -  -  -  NBS; 国家统计局
General Administration of Customs  organization  -  CN  -  -  -  海关总署
National Export Control Coordination Mechanism Office  organization  -  CN  -  -  -  -
State Administration for Market Regulation  organization  -  CN  -  -  -  SAMR
Cyberspace Administration of China  organization  -  CN  -  -  -  CAC
Supreme People's Court  organization  -  CN  -  -  -  最高人民法院
Supreme People's Procuratorate  organization  -  CN  -  -  -  最高人民检察院
State Post Bureau  organization  -  CN  -  -  -  国家邮政局
National People's Congress  organization  -  CN  -  -  -  NPC; 全国人民代表大会
Communist Party of China  organization  -  CN  -  -  -  CPC; CCP; Chinese Communist Party; 中国共产党
People's Liberation Army  organization  -  CN  -  -  -  PLA; 中国人民解放军
Taiwan Affairs Office  organization  -  CN  -  -  State Council  国务院台湾事务办公室
China  organization  -  CN  Q148  -  -  People's Republic of China; PRC; 中国
Kremlin  organization  -  RU  -  -  -  the Kremlin; Кремль
European Union  organization  -  -  Q458  -  -  EU; E.U.; 欧盟
European Commission  organization  -  -  Q8880  -  European Union  EC; 欧盟委员会
European Parliament  organization  -  -  Q8889  -  European Union  -
European Council  organization  -  -  -  -  European Union  -
European Court of Justice  organization  -  -  -  -  European Union  ECJ
Downing Street  organization  -  GB  -  -  -  No. 10; Number 10
Foreign Office  organization  -  GB  -  -  -  FCDO; Foreign, Commonwealth and Development Office
Home Office  organization  -  GB  -  -  -  -
House of Commons  organization  -  GB  Q11005  -  -  -
House of Lords  organization  -  GB  Q11007  -  -  -
Office for National Statistics  organization  -  GB  -  -  -  ONS
Office for Budget Responsibility  organization  -  GB  -  -  -  OBR
Scotland Yard  organization  -  GB  -  -  -  Metropolitan Police
Conservative Party  organization  -  GB  -  -  -  -
Labour Party  organization  -  GB  -  -  -  -
Bundestag  organization  -  DE  Q154797  -  -  -
Élysée  organization  -  FR  -  -  -  Élysée Palace; Elysee; Elysee Palace
Hamas  organization  -  PS  Q38799  -  -  -
Hezbollah  organization  -  LB  Q41053  -  -  Hizbullah
Taliban  organization  -  AF  Q42418  -  -  -
Islamic State  organization  -  -  -  -  -  ISIS; ISIL; Islamic State of Iraq and Syria

# --- central banks ---
Federal Reserve  organization  -  US  Q53536  -  -  Fed; the Fed; U.S. Federal Reserve; Federal Reserve Board; Federal Reserve System; 美联储; America's central bank; U.S. central bank; US central bank
Federal Open Market Committee  organization  -  US  -  -  Federal Reserve  FOMC
Federal Reserve Bank of New York  organization  -  US  -  -  Federal Reserve  New York Fed
Federal Reserve Bank of Atlanta  organization  -  US  -  -  Federal Reserve  Atlanta Fed
Federal Reserve Bank of Chicago  organization  -  US  -  -  Federal Reserve  Chicago Fed
European Central Bank  organization  -  -  Q8901  -  -  ECB; 欧洲央行; Europe's central bank; the eurozone's central bank
Bank of England  organization  -  GB  Q183231  -  -  BoE; BOE; Britain's central bank
Bank of Japan  organization  -  JP  -  -  -  BoJ; BOJ; 日本银行; Japan's central bank
Bank of Canada  organization  -  CA  -  -  -  Canada's central bank
Bundesbank  organization  -  DE  -  -  -  Deutsche Bundesbank; Germany's central bank
Bank of France  organization  -  FR  -  -  -  Banque de France; France's central bank
Bank of Italy  organization  -  IT  -  -  -  Italy's central bank
Bank of Korea  organization  -  KR  -  -  -  BOK; South Korea's central bank; Korea's central bank
Bank of Russia  organization  -  RU  -  -  -  Central Bank of Russia; Russia's central bank
People's Bank of China  organization  -  CN  -  -  -  PBOC; PBoC; 中国人民银行; China's central bank
Hong Kong Monetary Authority  organization  -  HK  -  -  -  HKMA
Monetary Authority of Singapore  organization  -  SG  -  -  -  MAS; Singapore's central bank
Reserve Bank of India  organization  -  IN  -  -  -  RBI; India's central bank
Reserve Bank of Australia  organization  -  AU  -  -  -  RBA; Australia's central bank
Reserve Bank of New Zealand  organization  -  NZ  -  -  -  RBNZ; New Zealand's central bank
Swiss National Bank  organization  -  CH  -  -  -  SNB; Switzerland's central bank
Riksbank  organization  -  SE  -  -  -  Sweden's central bank
Norges Bank  organization  -  NO  -  -  -  Norway's central bank
Bank for International Settlements  organization  -  -  -  -  -  BIS

# --- international bodies ---
United Nations  organization  -  -  Q1065  -  -  UN; U.N.; 联合国
Security Council  organization  -  -  Q37470  -  United Nations  UN Security Council; U.N. Security Council; United Nations Security Council
General Assembly  organization  -  -  Q47423  -  United Nations  UN General Assembly; U.N. General Assembly; United Nations General Assembly
World Trade Organization  organization  -  -  Q7825  -  -  WTO; W.T.O.; 世界贸易组织; World Trade Organisation
International Monetary Fund  organization  -  -  Q7804  -  -  IMF; I.M.F.; 国际货币基金组织
World Bank  organization  -  -  Q7164  -  -  the World Bank; 世界银行
World Health Organization  organization  -  -  Q7817  -  -  WHO; W.H.O.; World Health Organisation; 世界卫生组织
International Energy Agency  organization  -  -  -  -  -  IEA; I.E.A.; 国际能源署
International Atomic Energy Agency  organization  -  -  Q41984  -  -  IAEA; I.A.E.A.
International Labour Organization  organization  -  -  Q54129  -  -  ILO; International Labor Organization
Organisation for Economic Co-operation and Development  organization  -  -  Q41550  -  -  OECD; Organization for Economic Cooperation and Development
North Atlantic Treaty Organization  organization  -  -  Q7184  -  -  NATO; Nato
UNESCO  organization  -  -  Q7809  -  United Nations  Unesco
UNICEF  organization  -  -  Q740308  -  United Nations  Unicef
UNHCR  organization  -  -  Q132551  -  United Nations  UN Refugee Agency; U.N. refugee agency
UNCTAD  organization  -  -  -  -  United Nations  United Nations Conference on Trade and Development
World Food Programme  organization  -  -  Q204344  -  United Nations  WFP; World Food Program
World Meteorological Organization  organization  -  -  -  -  United Nations  WMO
Intergovernmental Panel on Climate Change  organization  -  -  Q171183  -  -  IPCC
International Criminal Court  organization  -  -  Q47488  -  -  ICC
International Court of Justice  organization  -  -  Q7801  -  -  ICJ
Organization of the Petroleum Exporting Countries  organization  -  -  Q7795  -  -  OPEC; Opec
Association of Southeast Asian Nations  organization  -  -  Q7768  -  -  ASEAN; Asean
African Union  organization  -  -  Q7159  -  -  -
Arab League  organization  -  -  Q7172  -  -  -
Asian Development Bank  organization  -  -  -  -  -  ADB
Asian Infrastructure Investment Bank  organization  -  -  -  -  -  AIIB
Group of Seven  organization  -  -  -  -  -  G7; G-7
Group of 20  organization  -  -  -  -  -  G20; G-20
World Economic Forum  organization  -  -  Q170418  -  -  WEF
International Air Transport Association  organization  -  -  -  -  -  IATA
International Committee of the Red Cross  organization  -  -  -  -  -  ICRC
International Olympic Committee  organization  -  -  -  -  -  IOC
Amnesty International  organization  -  -  Q42970  -  -  Amnesty
Human Rights Watch  organization  -  -  Q187052  -  -  -
Greenpeace  organization  -  -  Q81307  -  -  -
Vatican  organization  -  VA  -  -  -  the Vatican; Holy See

# --- news agencies and outlets ---
Reuters  organization  -  GB  Q130879  -  -  路透社
Associated Press  organization  -  US  Q40469  -  -  AP; A.P.; 美联社
Agence France-Presse  organization  -  FR  Q40464  -  -  AFP; 法新社
Bloomberg  organization  -  US  -  -  -  Bloomberg News; 彭博社
Bloomberg Economics  organization  -  US  -  -  Bloomberg  -
Xinhua  organization  -  CN  -  -  -  Xinhua News Agency; 新华社
China Daily  organization  -  CN  -  -  -  -
People's Daily  organization  -  CN  -  -  -  人民日报
Global Times  organization  -  CN  -  -  -  环球时报
China Central Television  organization  -  CN  -  -  -  CCTV; 中央电视台
China Media Group  organization  -  CN  -  -  -  CMG
Guancha  organization  -  CN  -  -  -  Guancha Network; 观察者网
South China Morning Post  organization  -  HK  -  -  -  SCMP
Caixin  organization  -  CN  -  -  -  财新
TASS  organization  -  RU  -  -  -  Tass; ТАСС
RIA Novosti  organization  -  RU  -  -  -  RIA
Interfax  organization  -  RU  -  -  -  -
Yonhap  organization  -  KR  -  -  -  Yonhap News Agency
Kyodo News  organization  -  JP  -  -  -  Kyodo
NHK  organization  -  JP  -  -  -  -
Nikkei  organization  -  JP  -  -  -  Nikkei Asia
Korean Central News Agency  organization  -  KP  -  -  -  KCNA
Press Trust of India  organization  -  IN  -  -  -  PTI
Al Jazeera  organization  -  QA  -  -  -  -
BBC  organization  -  GB  Q9531  -  -  B.B.C.; BBC News; British Broadcasting Corporation
Sky News  organization  -  GB  -  -  -  -
Guardian  organization  -  GB  Q11148  -  -  The Guardian
Financial Times  organization  -  GB  -  -  -  FT
Economist  organization  -  GB  Q180089  -  -  The Economist
Times of London  organization  -  GB  -  -  -  -
Daily Mail  organization  -  GB  -  -  -  -
Der Spiegel  organization  -  DE  -  -  -  Spiegel
Le Monde  organization  -  FR  -  -  -  -
New York Times  organization  -  US  Q9684  -  -  The New York Times; NYT; 纽约时报
Wall Street Journal  organization  -  US  Q164746  -  -  The Wall Street Journal; WSJ; 华尔街日报
Washington Post  organization  -  US  Q166032  -  -  The Washington Post; 华盛顿邮报
New York Post  organization  -  US  -  -  -  -
Los Angeles Times  organization  -  US  Q188515  -  -  LA Times; L.A. Times
USA Today  organization  -  US  -  -  -  -
Boston Globe  organization  -  US  -  -  -  The Boston Globe
Chicago Tribune  organization  -  US  -  -  -  -
Politico  organization  -  US  -  -  -  POLITICO
Axios  organization  -  US  -  -  -  -
Breitbart  organization  -  US  -  -  -  Breitbart News
Huffington Post  organization  -  US  -  -  -  HuffPost; The Huffington Post
CNN  organization  -  US  Q48340  -  -  Cable News Network
CNBC  organization  -  US  -  -  -  -
Fox News  organization  -  US  Q186068  -  -  Fox News Channel
Fox Business  organization  -  US  -  -  -  Fox Business Network
MSNBC  organization  -  US  -  -  -  -
NBC  organization  -  US  Q13974  -  -  NBC News
CBS  organization  -  US  Q43380  -  -  CBS News
ABC  organization  -  US  Q169889  -  -  ABC News
PBS  organization  -  US  -  -  -  -
NPR  organization  -  US  -  -  -  National Public Radio
Forbes  organization  -  US  -  -  -  -
Fortune magazine  organization  -  US  -  -  -  -
Newsweek  organization  -  US  -  -  -  -
Time magazine  organization  -  US  -  -  -  -
Daily Beast  organization  -  US  -  -  -  The Daily Beast
New Yorker  organization  -  US  -  -  -  The New Yorker
Atlantic  organization  -  US  -  -  -  The Atlantic
BuzzFeed  organization  -  US  -  -  -  BuzzFeed News
WikiLeaks  organization  -  -  -  -  -  Wikileaks

# --- research, polls, associations ---
Chinese Academy of Social Sciences  organization  -  CN  -  -  -  CASS; 中国社会科学院
Fudan University  organization  -  CN  -  -  -  复旦大学
Tsinghua University  organization  -  CN  -  -  -  清华大学
Peking University  organization  -  CN  -  -  -  北京大学
Renmin University  organization  -  CN  -  -  -  Renmin University of China; 中国人民大学
Asia Society Policy Institute  organization  -  US  -  -  Asia Society  ASPI
Peterson Institute for International Economics  organization  -  US  -  -  -  PIIE; Peterson Institute
Center for Strategic and International Studies  organization  -  US  -  -  -  CSIS
Council on Foreign Relations  organization  -  US  -  -  -  CFR
Brookings Institution  organization  -  US  -  -  -  Brookings
Heritage Foundation  organization  -  US  -  -  -  -
Cato Institute  organization  -  US  -  -  -  -
American Enterprise Institute  organization  -  US  -  -  -  AEI
Rand Corporation  organization  -  US  -  -  -  RAND; RAND Corporation
Carnegie Endowment for International Peace  organization  -  US  -  -  -  Carnegie Endowment
Chatham House  organization  -  GB  -  -  -  -
Bruegel  organization  -  BE  -  -  -  -
Kiel Institute  organization  -  DE  -  -  -  Kiel Institute for the World Economy
Ifo Institute  organization  -  DE  -  -  -  Ifo
Pew Research Center  organization  -  US  -  -  -  Pew
Gallup  organization  -  US  -  -  -  -
Quinnipiac University  organization  -  US  -  -  -  Quinnipiac
Harvard University  organization  -  US  Q13371  -  -  Harvard
Yale University  organization  -  US  Q49112  -  -  Yale
Stanford University  organization  -  US  Q41506  -  -  Stanford
Massachusetts Institute of Technology  organization  -  US  Q49108  -  -  MIT; M.I.T.
University of Oxford  organization  -  GB  Q34433  -  -  Oxford University
University of Cambridge  organization  -  GB  Q35794  -  -  Cambridge University
American Civil Liberties Union  organization  -  US  -  -  -  ACLU; A.C.L.U.
National Association for the Advancement of Colored People  organization  -  US  -  -  -  NAACP; N.A.A.C.P.
National Rifle Association  organization  -  US  -  -  -  NRA; N.R.A.
Planned Parenthood  organization  -  US  -  -  -  -
US-China Business Council  organization  -  US  -  -  -  U.S.-China Business Council; USCBC
U.S. Chamber of Commerce  organization  -  US  -  -  -  Chamber of Commerce; US Chamber of Commerce
National Retail Federation  organization  -  US  -  -  -  NRF
National Association of Manufacturers  organization  -  US  -  -  -  NAM
American Chamber of Commerce in China  organization  -  CN  -  -  -  AmCham China; AmCham
China Association of Automobile Manufacturers  organization  -  CN  -  -  -  CAAM
AFL-CIO  organization  -  US  -  -  -  A.F.L.-C.I.O.
United Auto Workers  organization  -  US  -  -  -  UAW; U.A.W.
United Steelworkers  organization  -  US  -  -  -  USW

# --- companies ---
Apple  organization  -  US  Q312  -  -  Apple Inc.
Microsoft  organization  -  US  Q2283  -  -  -
Google  organization  -  US  Q95  -  -  -
Amazon  organization  -  US  Q3884  -  -  Amazon.com
Facebook  organization  -  US  -  -  -  -
Meta  organization  -  US  Q380  -  -  Meta Platforms
Twitter  organization  -  US  Q918  -  -  -
Tesla  organization  -  US  Q478214  -  -  Tesla Inc.
Nvidia  organization  -  US  -  -  -  NVIDIA
Intel  organization  -  US  Q248  -  -  -
OpenAI  organization  -  US  -  -  -  -
Huawei  organization  -  CN  -  -  -  华为; Huawei Technologies
Alibaba  organization  -  CN  -  -  -  阿里巴巴
Tencent  organization  -  CN  -  -  -  腾讯
TikTok  organization  -  CN  -  -  -  -
ByteDance  organization  -  CN  -  -  -  字节跳动
BYD  organization  -  CN  -  -  -  比亚迪
Samsung  organization  -  KR  -  -  -  Samsung Electronics
Taiwan Semiconductor Manufacturing Company  organization  -  TW  -  -  -  TSMC
Toyota  organization  -  JP  -  -  -  Toyota Motor
Boeing  organization  -  US  Q66  -  -  -
Airbus  organization  -  FR  -  -  -  -
General Motors  organization  -  US  -  -  -  GM
Ford  organization  -  US  -  -  -  Ford Motor; Ford Motor Company
Volkswagen  organization  -  DE  -  -  -  VW
ExxonMobil  organization  -  US  -  -  -  Exxon; Exxon Mobil
JPMorgan Chase  organization  -  US  -  -  -  JPMorgan; JP Morgan; J.P. Morgan
Goldman Sachs  organization  -  US  -  -  -  Goldman
Morgan Stanley  organization  -  US  -  -  -  -
Citigroup  organization  -  US  -  -  -  Citi
Bank of America  organization  -  US  -  -  -  BofA
Wells Fargo  organization  -  US  -  -  -  -
BlackRock  organization  -  US  -  -  -  -
UBS  organization  -  CH  -  -  -  -
Deutsche Bank  organization  -  DE  -  -  -  -
HSBC  organization  -  GB  -  -  -  -
Nomura  organization  -  JP  -  -  -  -
Capital Economics  organization  -  GB  -  -  -  -
Oxford Economics  organization  -  GB  -  -  -  -
Moody's  organization  -  US  -  -  -  Moody's Analytics; Moody's Ratings
Fitch  organization  -  US  -  -  -  Fitch Ratings
S&P Global  organization  -  US  -  -  -  Standard & Poor's; S&P Global Ratings
Walmart  organization  -  US  Q483551  -  -  Wal-Mart
Trump Organization  organization  -  US  -  -  -  -
Clinton Foundation  organization  -  US  -  -  -  -
Trump Foundation  organization  -  US  -  -  -  -
