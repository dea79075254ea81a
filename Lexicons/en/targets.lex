# targets.lex — issues and entities a stance may be about
# id  parent (or -)  name  aliases, separated by semicolons (or -)
# Matched without regard to case and number; an alias in capitals matches capitals only.
format lexicon 1
# Trade
trade  -  trade  trade policy; international trade; global trade; world trade; foreign trade; commerce; trade relations; economic and trade relations; trade ties; trade relationship
free-trade  trade  free trade  free trade agreement; free trade agreements; free-trade agreement; free-trade deal; trade liberalization; trade liberalisation; open markets
fair-trade  trade  fair trade  fair and reciprocal trade; reciprocal trade; level playing field
trade-deal  trade  trade deal  trade deals; trade agreement; trade agreements; trade pact; trade pacts; trade accord; bilateral trade agreement
trade-talks  trade  trade talks  trade negotiations; tariff talks; tariff negotiations; economic and trade talks; sino-U.S. talks; U.S.-china talks; china-U.S. talks; trade consultations; trade discussions
trade-war  trade  trade war  trade wars; tariff war; tariff wars; trade conflict; trade dispute; trade disputes; trade frictions; trade tensions; trade friction
trade-deficit  trade  trade deficit  trade deficits; trade imbalance; trade imbalances; trade gap
trade-surplus  trade  trade surplus  trade surpluses
trade-measures  trade  trade measures  trade restrictions; trade barriers; trade restriction; trade barrier; trade curbs
tariffs  trade-measures  tariffs  tariff; tariff rate; tariff rates; tariff policy; tariff policies; tariff measures; tariff hikes; tariff increases; import duties; import duty; customs duties; import taxes; duties on imports; levies; import tax
reciprocal-tariffs  tariffs  reciprocal tariffs  reciprocal tariff; so-called reciprocal tariffs
unilateral-tariffs  tariffs  unilateral tariffs  unilateral tariff; unilateral tariff measures; unilateral tariff increases; unilateral tariff hikes
retaliatory-tariffs  tariffs  retaliatory tariffs  retaliatory tariff; counter-tariffs; countertariffs; retaliatory duties
steel-tariffs  tariffs  steel tariffs  steel tariff; tariffs on steel; steel and aluminum tariffs; aluminum tariffs; aluminium tariffs; steel and aluminium tariffs; duties on steel
auto-tariffs  tariffs  auto tariffs  car tariffs; tariffs on cars; tariffs on autos; automotive tariffs; auto tariff; tariffs on foreign cars
china-tariffs  tariffs  tariffs on China  tariffs on chinese goods; tariffs on chinese imports; tariffs against china; tariff on china; china tariffs
tariff-abuse  tariffs  abuse of tariffs  tariff abuse; misuse of tariffs; abusing tariffs
tariff-exemptions  tariffs  tariff exemptions  tariff exemption; tariff relief; tariff waiver; tariff waivers; tariff carve-out
countermeasures  trade-measures  countermeasures  countermeasure; retaliatory measures; retaliation
anti-dumping  trade-measures  anti-dumping measures  anti-dumping duties; antidumping duties; anti-dumping duty; countervailing duties; dumping duties
import-quotas  trade-measures  import quotas  import quota; quotas on imports
import-ban  trade-measures  import ban  import bans; ban on imports; import restrictions
export-controls  trade-measures  export controls  export control; export restrictions; export restriction; export curbs; export ban; export bans; restrictions on exports
chip-export-controls  export-controls  chip export controls  chip curbs; chip restrictions; chip export curbs; semiconductor export controls; chip export rules
rare-earth-controls  export-controls  rare earth export controls  rare earth export control; restrictions on rare earths; rare earth restrictions; rare-earth export controls; rare earth curbs
export-subsidies  trade-measures  export subsidies  export subsidy
buy-local  trade-measures  local content rules  buy american; buy european; local content requirements; buy-american rules
de-minimis  trade-measures  de minimis exemption  de minimis rule; de minimis loophole
sanctions  trade-measures  sanctions  economic sanctions; sanction; sanctions regime; embargo; embargoes
secondary-sanctions  sanctions  secondary sanctions  -
port-fees  trade-measures  port fees  port fee; fees on chinese ships; fees on ships; targeting chinese ships
protectionism  trade  protectionism  protectionist policies; protectionist measures; protectionist policy; trade protectionism; economic nationalism
decoupling  trade  decoupling  economic decoupling; de-risking; derisking
globalization  trade  globalization  globalisation; economic globalization; economic globalisation
multilateral-trade  trade  multilateral trading system  rules-based trading system; multilateral trade system; international trade rules; world trade rules; global trade rules
supply-chains  trade  supply chains  supply chain; industrial chain; industrial and supply chains; global supply chains
imports  trade  imports  import; foreign imports
exports  trade  exports  export
strategic-minerals  trade  strategic minerals  strategic mineral; critical minerals; critical mineral; critical raw materials
rare-earths  strategic-minerals  rare earths  rare earth; rare-earth minerals; rare earth minerals; rare earth elements; rare-earths
smuggling  trade  smuggling  smuggling exports; smuggling of strategic minerals; contraband trade; illegal outflow of strategic minerals
counterfeit  trade  counterfeiting  counterfeit goods; fake goods; piracy of goods; intellectual property theft; ip theft
nafta  trade-deal  NAFTA  north american free trade agreement
usmca  trade-deal  USMCA  U.S.-mexico-canada agreement
tpp  trade-deal  Trans-Pacific Partnership  TPP; CPTPP
ttip  trade-deal  Transatlantic Trade and Investment Partnership  TTIP
mercosur-deal  trade-deal  EU-Mercosur agreement  mercosur deal; mercosur agreement; eu-mercosur deal
rcep  trade-deal  Regional Comprehensive Economic Partnership  RCEP
wto  multilateral-trade  World Trade Organization  WTO; world trade organisation
# Diplomacy
diplomacy  -  diplomacy  diplomatic efforts; diplomatic solution; diplomatic talks; diplomatic engagement; diplomatic relations; diplomatic ties
talks  diplomacy  talks  negotiations; negotiation; dialogue; consultations; consultation; peace dialogue; discussions
peace-talks  talks  peace talks  peace negotiations; peace process; peace efforts; peace plan; peace proposal
peace-deal  diplomacy  peace deal  peace agreement; peace accord; peace treaty
ceasefire  diplomacy  ceasefire  cease-fire; truce; cessation of hostilities; armistice
agreement  diplomacy  agreement  deal; accord; pact; significant agreement
treaty  agreement  treaty  treaties; international convention
iran-deal  agreement  Iran nuclear deal  nuclear deal; iran deal; nuclear accord; JCPOA; nuclear agreement
arms-control  diplomacy  arms control  arms control treaty; disarmament; arms reduction; new start; nonproliferation; non-proliferation
two-state  diplomacy  two-state solution  palestinian statehood; palestinian state; recognition of palestine
multilateralism  diplomacy  multilateralism  multilateral cooperation; international cooperation; rules-based order; international order; rules-based international order
unilateralism  diplomacy  unilateralism  unilateral measures; unilateral bullying; unilateral action; unilateral actions
cooperation  diplomacy  cooperation  bilateral cooperation; mutually beneficial cooperation; win-win cooperation
easing-tensions  diplomacy  easing tensions  de-escalation; deescalation; reducing tensions; easing of tensions; detente; reduction of tensions
tensions  diplomacy  tensions  tension; escalation; rising tensions; bilateral tensions; confrontation
coercion  diplomacy  coercion  coercion and extortion; economic coercion; extortion; bullying; blackmail; pressure tactics
sovereignty  diplomacy  sovereignty  territorial integrity; national sovereignty
principles  diplomacy  principles  fairness and justice; international fairness and justice; international law; principle
national-interest  diplomacy  national interests  national interest; core interests; development interests; legitimate interests; legitimate rights and interests
foreign-aid  diplomacy  foreign aid  development aid; overseas aid; foreign assistance; international aid; aid budget
humanitarian-aid  foreign-aid  humanitarian aid  humanitarian assistance; relief supplies; aid convoys; relief effort
foreign-interference  diplomacy  foreign interference  election interference; foreign meddling; interference in internal affairs; russian interference
eu-membership  diplomacy  EU membership  eu accession; european union membership; joining the eu
eu-enlargement  eu-membership  EU enlargement  enlargement of the eu
brexit  diplomacy  Brexit  brexit deal; leaving the eu; withdrawal agreement; no-deal brexit
belt-and-road  diplomacy  Belt and Road Initiative  belt and road
one-china  diplomacy  one-China principle  one-china policy; taiwan independence
america-first  diplomacy  America First  america first agenda; america first policy
summit  diplomacy  summit  summit meeting; leaders' summit
embassy-closure  diplomacy  embassy closures  closure of the embassy; expulsion of diplomats
boycotts  diplomacy  boycott  boycotts; diplomatic boycott
# Security
security  -  security  national security; international security; public security
war  security  war  warfare; armed conflict; wars; military conflict; the conflict; hostilities
ukraine-war  war  war in Ukraine  russian invasion; invasion of ukraine; ukraine war; russia's war; russian aggression; war against ukraine
gaza-war  war  war in Gaza  gaza war; war on gaza; offensive in gaza; gaza offensive
iraq-war  war  Iraq war  war in iraq; invasion of iraq
afghan-war  war  war in Afghanistan  afghan war; afghanistan war
syria-war  war  war in Syria  syrian war; syrian civil war
civil-war  war  civil war  civil wars
military-action  war  military action  military intervention; use of force; military strike; military strikes; airstrike; airstrikes; air strikes; air strike; military operation; bombing campaign
invasion  war  invasion  military occupation; annexation
troops  security  troop deployment  troop deployments; deployment of troops; military presence; boots on the ground
withdrawal  security  troop withdrawal  withdrawal of troops; military withdrawal; pullout; pull-out of troops
defense-spending  security  defense spending  defence spending; military spending; defense budget; defence budget; military budget
arms-sales  security  arms sales  arms exports; weapons sales; arms deal; weapons deliveries; arms deliveries; weapons shipments
military-aid  security  military aid  military assistance; security assistance; military support
nuclear-weapons  security  nuclear weapons  nuclear arms; nuclear arsenal; nuclear program; nuclear programme; nuclear test; nuclear tests; weapons of mass destruction
missile-program  security  missile program  missile tests; ballistic missiles; missile test; missile defense; missile defence
drones  security  drone strikes  drone program; drone warfare; armed drones
nato  security  NATO  north atlantic treaty organization; atlantic alliance; nato expansion; nato membership
alliances  security  alliances  security alliance; military alliance
terrorism  security  terrorism  terror; terrorist attack; terrorist attacks; terror attacks; violent extremism; terrorist groups
islamic-state  terrorism  Islamic State  ISIS; ISIL; daesh
al-qaeda  terrorism  al-Qaeda  al qaeda; al-qaida
extremism  terrorism  extremism  radicalism; radicalization; far-right extremism
cybersecurity  security  cybersecurity  cyber security; cyber defense
cyberattacks  cybersecurity  cyberattacks  cyberattack; cyber attack; cyber attacks; hacking; ransomware
espionage  security  espionage  spying; industrial espionage
surveillance  security  surveillance  mass surveillance; wiretapping; data collection program; surveillance program
conscription  security  conscription  military draft; national service; compulsory military service
piracy  security  maritime piracy  pirates
south-china-sea  security  South China Sea claims  maritime claims
torture  security  torture  waterboarding; enhanced interrogation
guantanamo  security  Guantanamo Bay prison  guantanamo; guantanamo bay
# Economy and finance
economy  -  economy  the economy; national economy; global economy; world economy; U.S. economy; economic growth; growth
economic-policy  economy  economic policy  economic agenda; economic plan; economic package
inflation  economy  inflation  rising prices; price increases; cost of living; price rises; high prices; soaring prices; core inflation
recession  economy  recession  economic downturn; downturn; slump; slowdown; economic slowdown; economic pain
interest-rates  economy  interest rates  interest rate; rate hikes; rate hike; higher rates; higher interest rates
rate-cuts  interest-rates  rate cuts  rate cut; interest rate cuts; lower interest rates; bringing interest rates down
monetary-policy  economy  monetary policy  quantitative easing; money printing
taxes  economy  taxes  taxation; tax; tax policy; tax burden; higher taxes; tax increases; tax increase; tax hikes; tax rises; tax rise; tax hike
tax-cuts  taxes  tax cuts  tax cut; lower taxes; tax relief; tax breaks; tax reduction; tax break
income-tax  taxes  income tax  income taxes
corporate-tax  taxes  corporate tax  corporation tax; corporate taxes; tax on corporations
wealth-tax  taxes  wealth tax  tax on the rich; taxes on the wealthy; tax the rich; millionaire tax
vat  taxes  sales tax  value-added tax; VAT; sales taxes; consumption tax
property-tax  taxes  property tax  property taxes; council tax
carbon-tax  taxes  carbon tax  carbon price; carbon pricing; carbon levy; carbon border tax
fuel-tax  taxes  fuel tax  gas tax; petrol tax; fuel duty
tax-reform  taxes  tax reform  tax bill; tax overhaul; tax plan; tax code
tax-evasion  taxes  tax evasion  tax avoidance; tax havens; tax dodging
budget  economy  budget  budget plan; spending plan; budget proposal; budget bill; spending bill; national budget
spending-cuts  budget  spending cuts  budget cuts; spending cut; cuts to services; public spending cuts
austerity  budget  austerity  austerity measures; belt-tightening
stimulus  budget  stimulus  stimulus package; economic stimulus; relief package; recovery package; relief bill
public-spending  budget  public spending  government spending; public investment; state spending
deficit  budget  budget deficit  deficit; deficits; federal deficit
public-debt  budget  public debt  national debt; government debt; sovereign debt; debt; debts
debt-ceiling  budget  debt ceiling  debt limit; debt ceiling increase
shutdown  budget  government shutdown  shutdown; federal shutdown
bailout  economy  bailout  bailouts; bank rescue; rescue package; bank bailout
banks  economy  banks  banking sector; big banks; lenders
bank-regulation  economy  financial regulation  bank regulation; banking rules; dodd-frank; capital requirements
deregulation  economy  deregulation  cutting red tape; red tape; rolling back regulations; loosening of rules
regulation  economy  regulation  regulations; rules; new rules; stricter rules; oversight; government regulation
antitrust  regulation  antitrust enforcement  antitrust; competition rules; antitrust case; break-up of big tech
monopolies  economy  monopolies  monopoly; market power; cartels; cartel
merger  economy  merger  mergers; takeover; acquisition; proposed merger; takeover bid; buyout
privatization  economy  privatization  privatisation; sell-off of state assets
nationalization  economy  nationalization  nationalisation; public ownership; state ownership
subsidies  economy  subsidies  subsidy; state subsidies; government subsidies; state aid
farm-subsidies  subsidies  farm subsidies  agricultural subsidies; farm bill; farm aid
small-business  economy  small businesses  small business; small firms; entrepreneurs
investment  economy  foreign investment  investment; investments; inward investment; foreign direct investment
manufacturing  economy  manufacturing  domestic manufacturing; factory jobs; manufacturing industry
housing  economy  affordable housing  housing; housing plan; new homes; housing development; social housing; home building; housing shortage
rent-control  housing  rent control  rent freeze; rent cap; rent caps; rising rents; rents
pensions  economy  pensions  pension; pension reform; retirement age; pension plan; raising the retirement age
social-security  pensions  Social Security  social security cuts; social security benefits
welfare  economy  welfare  welfare benefits; benefits system; welfare state; food stamps; child benefit; universal credit; social benefits
basic-income  welfare  universal basic income  basic income
inequality  economy  inequality  income inequality; wealth gap; economic inequality
poverty  economy  poverty  child poverty
hunger  poverty  hunger  famine; starvation; food insecurity
homelessness  poverty  homelessness  rough sleeping
cryptocurrency  economy  cryptocurrency  bitcoin; cryptocurrencies; crypto; digital currency; stablecoins
stock-market  economy  stock market  stocks; wall street; share prices; financial markets; global financial markets
euro  economy  euro  single currency; euro zone; eurozone
dollar  economy  dollar  strong dollar; dollar dominance; U.S. dollar
consumers  economy  consumers  consumer; shoppers; U.S. consumers; households
infrastructure  economy  infrastructure  infrastructure plan; infrastructure bill; infrastructure spending; new bridge; road project
high-speed-rail  infrastructure  high-speed rail  rail project; rail link; high-speed line
airport-expansion  infrastructure  airport expansion  new runway; third runway
public-transport  infrastructure  public transport  public transit; mass transit; bus service; bus services; train service; tram line; light rail
congestion-charge  infrastructure  congestion charge  congestion pricing; road tolls; road pricing; low-emission zone; parking charges
tourism  economy  tourism  mass tourism; tourists; tourist tax; overtourism
# Labour
labour  -  workers  worker; employees; staff; working people; workforce; labour force; labor force
jobs  labour  jobs  employment; job creation; american jobs; local jobs
unemployment  labour  unemployment  joblessness; jobless rate
layoffs  labour  layoffs  job cuts; lay-offs; redundancies; plant closure; factory closure; job losses; mass layoffs
wages  labour  wages  pay; wage increases; pay rise; pay raise; higher wages; pay offer; salaries; wage growth
minimum-wage  wages  minimum wage  living wage; higher minimum wage; raising the minimum wage
equal-pay  wages  equal pay  gender pay gap; pay gap; pay equity
unions  labour  unions  union; labor unions; trade unions; trade union; labor union; unionization; organized labor
strike  labour  strike  strikes; walkout; industrial action; strike action; work stoppage; general strike
collective-bargaining  unions  collective bargaining  right-to-work; right-to-work law; right to strike
working-hours  labour  working hours  four-day week; overtime; working week; shorter working week
remote-work  labour  remote work  working from home; telework; return to office; return-to-office mandate
gig-work  labour  gig work  gig economy; zero-hours contracts; zero-hour contracts
parental-leave  labour  parental leave  paid leave; maternity leave; family leave; sick leave; paid sick leave; sick pay
child-labour  labour  child labour  child labor; forced labor; forced labour; sweatshops; slave labor
workplace-safety  labour  workplace safety  working conditions; safety standards
executive-pay  labour  executive pay  bonuses; ceo pay; executive compensation; bankers' bonuses
outsourcing  labour  outsourcing  offshoring; moving jobs overseas; moving jobs abroad
child-care  labour  child care  childcare; day care; nursery places
# Energy and climate
energy  -  energy policy  energy; energy plan; energy security; energy independence
oil  energy  oil  crude; oil industry; oil drilling; oil production; offshore drilling; oil exploration; big oil; oil and gas
gas  energy  natural gas  russian gas; liquefied natural gas; LNG
fracking  energy  fracking  hydraulic fracturing; shale gas
coal  energy  coal  coal mining; coal power; coal plants; coal mines; coal industry; coal-fired power
fossil-fuels  energy  fossil fuels  fossil fuel; fossil fuel subsidies; fossil-fuel industry
nuclear-power  energy  nuclear power  nuclear energy; nuclear plants; nuclear plant; nuclear power plant; reactors
renewables  energy  renewable energy  renewables; clean energy; green energy; green power
solar  renewables  solar power  solar energy; solar panels; solar; solar farm; solar farms
wind  renewables  wind power  wind energy; wind farms; wind farm; wind turbines; offshore wind
hydropower  renewables  hydropower  dam; hydroelectric dam; dams
biofuels  energy  biofuels  ethanol; biofuel; ethanol mandate
hydrogen  energy  hydrogen  green hydrogen
pipeline  energy  pipeline  pipelines; keystone pipeline; keystone xl; dakota access pipeline; nord stream; gas pipeline; oil pipeline
energy-prices  energy  energy prices  gas prices; energy bills; electricity prices; fuel prices; power prices; petrol prices; oil prices; fuel costs
electric-cars  energy  electric cars  electric vehicles; electric vehicle; EVs; ev mandate; electric car; petrol car ban; combustion engine ban
heat-pumps  energy  heat pumps  heat pump; boiler ban; heating law
opec  energy  OPEC  opec+; production cuts; output cuts; oil output cuts
strategic-reserve  energy  strategic petroleum reserve  oil reserves
climate  energy  climate action  climate policy; climate policies; climate plan; climate measures; climate targets; climate goals; climate legislation; net zero; emissions cuts; emission cuts; emissions targets
climate-change  climate  climate change  global warming; climate crisis; climate emergency
paris-agreement  climate  Paris climate agreement  paris agreement; paris accord; paris climate accord; climate accord; climate agreement
emissions  climate  emissions  carbon emissions; greenhouse gas emissions; greenhouse gases; greenhouse gas; carbon dioxide emissions; carbon pollution
emissions-trading  climate  emissions trading  cap and trade; cap-and-trade; carbon market; carbon credits; carbon offsets
green-deal  climate  Green New Deal  green deal; european green deal; green transition; energy transition
climate-protests  climate  climate protests  climate activists; climate strikes; climate protesters
environment  climate  environment  environmental protection; environmental rules; environmental regulations; conservation; clean air act
pollution  environment  pollution  air pollution; water pollution; smog; toxic waste; sewage; plastic pollution
deforestation  environment  deforestation  logging; illegal logging; forest clearance
biodiversity  environment  biodiversity  wildlife; endangered species; species protection; habitat
plastics  environment  plastics  single-use plastics; plastic bags; plastic bag ban
pesticides  environment  pesticides  glyphosate; pesticide; weedkiller
fishing  environment  fishing quotas  fishing; fishing rights; catch limits
overfishing  environment  overfishing  illegal fishing
whaling  environment  whaling  commercial whaling; whale hunting
national-parks  environment  national parks  national monument; national monuments; public lands; nature reserve; national park
mining  environment  mining  deep-sea mining; open-pit mine; lithium mine
recycling  environment  recycling  deposit scheme
landfill  environment  landfill  landfills; waste dump; waste incineration; waste plant; incinerator
# Health
health  -  health care  healthcare; health system; health-care system; health service; medical care; public health
obamacare  health  Affordable Care Act  obamacare; ACA; health care law; health care bill; health bill; individual mandate; health-care law
medicare  health  Medicare  medicare for all; single-payer; single payer; universal health care; public option
medicaid  health  Medicaid  medicaid expansion; medicaid cuts
nhs  health  National Health Service  NHS
health-insurance  health  health insurance  insurance premiums; premiums; health coverage; health insurers
drug-prices  health  drug prices  prescription drug prices; drug pricing; price of insulin; prescription drugs; insulin prices
hospitals  health  hospitals  hospital; hospital closure; hospital closures; emergency room; maternity ward; nursing homes; clinic
doctors  health  doctors  physicians; medical staff; health workers
nurses  doctors  nurses  nurse; nursing staff
vaccines  health  vaccines  vaccine; vaccination; vaccinations; immunization; jabs; vaccine program
vaccine-mandates  vaccines  vaccine mandates  vaccine mandate; compulsory vaccination; mandatory vaccination; vaccine passports
pandemic  health  pandemic  covid; covid-19; coronavirus; the virus; outbreak; epidemic
lockdown  pandemic  lockdowns  lockdown; stay-at-home orders; pandemic restrictions; school closures; quarantine
curfew  security  curfew  curfews; night curfew
masks  pandemic  mask mandates  mask mandate; masks; face masks; face coverings
who  health  World Health Organization  world health organisation
ebola  health  Ebola  -
infectious-disease  health  infectious disease  infectious diseases; zika; cholera; malaria; measles; bird flu; monkeypox; mpox; tuberculosis
opioids  health  opioid crisis  opioids; fentanyl; painkillers; overdose deaths; opioid epidemic
drugs  health  illegal drugs  drug use; narcotics; drug trade; cocaine; heroin
cannabis  drugs  cannabis  marijuana; legalization of marijuana; marijuana legalization; cannabis legalization; medical marijuana
tobacco  health  tobacco  smoking; cigarettes; smoking ban; vaping; e-cigarettes; vapes
alcohol  health  alcohol  minimum unit pricing; beer; alcohol sales; binge drinking
sugar-tax  health  sugar tax  soda tax; sugary drinks; junk food; junk food advertising
obesity  health  obesity  weight-loss drugs; obesity drugs
abortion  health  abortion  abortions; abortion rights; right to abortion; reproductive rights; roe v. wade
abortion-ban  abortion  abortion ban  abortion bans; abortion restrictions; abortion law; anti-abortion law
planned-parenthood  abortion  Planned Parenthood  defunding planned parenthood
contraception  health  contraception  birth control; morning-after pill; IVF; fertility treatment
assisted-dying  health  assisted dying  assisted suicide; euthanasia; right to die
mental-health  health  mental health care  mental health; mental health services; suicide prevention
elder-care  health  social care  elderly care; care homes; long-term care; care workers
medical-research  health  medical research  clinical trials; clinical trial; stem cell research
screening  health  cancer screening  screening program; screening programme; mammograms
food-safety  health  food safety  food labels; food labelling; food labeling; food standards
gmo  health  genetically modified crops  GMOs; gm crops; genetically modified food; gene-edited crops; gene editing
# Technology and science
technology  -  technology  new technology; tech industry; innovation; big tech; tech companies; tech giants
ai  technology  artificial intelligence  AI; ai systems; machine learning; generative ai; chatbots; chatgpt
ai-regulation  ai  AI regulation  ai act; ai rules; ai safety rules; regulation of ai
facial-recognition  ai  facial recognition  face recognition; biometric surveillance
self-driving  technology  self-driving cars  driverless cars; autonomous vehicles; robotaxis; robotaxi
robots  technology  automation  robots; robotics
semiconductors  technology  semiconductors  chips; chip industry; semiconductor industry; chips act; microchips
five-g  technology  5G  5g network; huawei ban; 5g networks
social-media  technology  social media  social networks; facebook; twitter; instagram; social media companies; social media ban
tiktok  social-media  TikTok  tiktok ban; ban on tiktok
content-moderation  social-media  content moderation  online censorship; section 230; hate speech rules; online safety bill
disinformation  social-media  disinformation  misinformation; fake news; conspiracy theories; false claims
data-privacy  technology  data privacy  privacy; data protection; personal data; GDPR; privacy law; privacy rules
encryption  technology  encryption  end-to-end encryption
net-neutrality  technology  net neutrality  open internet rules; open internet
broadband  technology  broadband  internet access; rural broadband; high-speed internet
phones-in-schools  technology  phone ban in schools  school phone ban; mobile phone ban; phone bans
copyright  technology  copyright  copyright law; patents; intellectual property; patent protection
space  technology  space program  space exploration; moon mission; mars mission; space station; rocket launch; satellite launch
science  technology  scientific research  research funding; science; basic research; research; science funding
nasa  space  NASA  -
peer-review  science  peer review  scientific method; retraction
cloning  science  human cloning  germline editing; embryo research
# Justice and rights
justice  -  justice system  criminal justice; courts; judiciary; rule of law; judges; judicial independence
supreme-court  justice  Supreme Court  high court; supreme court nominee; court nominee; supreme court nomination
judicial-reform  justice  judicial reform  court reform; judicial overhaul; court packing; court expansion
police  justice  police  police officers; law enforcement; policing
police-reform  police  police reform  defunding the police; defund the police; body cameras; police oversight
police-violence  police  police violence  police brutality; police shooting; police killings; excessive force
crime  justice  crime  violent crime; crime rate; organized crime; organised crime; gang violence; knife crime; gangs; murder
prisons  justice  prisons  mass incarceration; private prisons; prison; prison reform; jail; solitary confinement; prison overcrowding
sentencing  justice  sentencing  mandatory minimums; mandatory minimum sentences; sentencing reform; longer sentences; bail; bail reform; parole
death-penalty  justice  death penalty  capital punishment; executions
gun-control  justice  gun control  gun laws; gun safety; background checks; gun restrictions; stricter gun laws; gun legislation; assault weapons ban
gun-rights  justice  gun rights  second amendment; right to bear arms; concealed carry; gun ownership; guns
gun-violence  justice  gun violence  mass shootings; school shootings; mass shooting
corruption  justice  corruption  bribery; graft; cronyism; nepotism; fraud; money laundering; embezzlement
investigation  justice  investigation  inquiry; probe; special counsel investigation; russia investigation; mueller investigation; criminal investigation; public inquiry
impeachment  justice  impeachment  impeachment inquiry; impeachment trial; impeachment proceedings
indictment  justice  indictment  criminal charges
prosecution  justice  prosecution  prosecutions; criminal prosecution
trial  justice  criminal trial  murder trial; fraud trial; corruption trial; jury trial; retrial
lawsuit  justice  lawsuit  lawsuits; class action; legal challenge
verdict  justice  verdict  verdicts; guilty verdict; conviction; acquittal
ruling  justice  court ruling  ruling; rulings; judgment of the court
pardon  justice  pardon  pardons; clemency; amnesty law
human-rights  justice  human rights  human rights abuses; civil liberties; civil rights; fundamental rights
press-freedom  human-rights  press freedom  freedom of the press; free press; journalists; independent media; the media
free-speech  human-rights  free speech  freedom of speech; freedom of expression; first amendment
hate-speech  human-rights  hate speech  hate crimes; hate crime
antisemitism  racism  antisemitism  anti-semitism
islamophobia  racism  islamophobia  -
religious-freedom  human-rights  religious freedom  freedom of religion; religious liberty; headscarf ban; burqa ban; school prayer
protests  human-rights  protests  demonstrations; protest; demonstration; protesters; demonstrators; riots; unrest; right to protest
racism  human-rights  racism  racial discrimination; discrimination; systemic racism; white supremacy; white nationalism; bigotry; xenophobia; segregation
black-lives-matter  human-rights  Black Lives Matter  -
affirmative-action  human-rights  affirmative action  diversity programs; DEI; diversity programmes; quotas for women; gender quotas; diversity, equity and inclusion
reparations  human-rights  reparations  slavery reparations; restitution; return of looted art
same-sex-marriage  human-rights  same-sex marriage  gay marriage; marriage equality; gay rights; lgbt rights; lgbtq rights
transgender-rights  human-rights  transgender rights  transgender athletes; bathroom bill; gender recognition; gender-affirming care; transgender people; transgender troops
womens-rights  human-rights  women's rights  gender equality; feminism; metoo; me too movement; equal rights for women
sexual-harassment  human-rights  sexual harassment  sexual assault; sexual misconduct; sexual abuse; domestic violence; rape
genocide  human-rights  genocide  ethnic cleansing; war crimes; crimes against humanity; atrocities
slavery  human-rights  slavery  human trafficking; modern slavery; trafficking
icc  justice  International Criminal Court  ICC; war crimes tribunal; international court of justice
# Government and elections
democracy  -  democracy  democratic institutions; democratic values; democratic process; democratic norms
election  democracy  election  elections; the vote; snap election; early elections; presidential election; referendum; second referendum
voting-rights  democracy  voting rights  voter id; voter id laws; voting access; mail-in voting; early voting; postal voting; voter suppression; voting law
election-fraud  democracy  election fraud  voter fraud; rigged election; vote rigging; ballot stuffing
gerrymandering  democracy  gerrymandering  redistricting; electoral map; electoral college
campaign-finance  democracy  campaign finance  citizens united; political donations; super pacs; lobbying; lobbyists; campaign contributions
term-limits  democracy  term limits  age limits; constitutional amendment; constitutional reform
filibuster  democracy  filibuster  senate rules; nuclear option
executive-order  democracy  executive order  executive orders; executive power; emergency powers; national emergency; state of emergency; martial law
statehood  democracy  statehood  independence referendum; scottish independence; catalan independence; secession; devolution
coalition  democracy  coalition  coalition government; coalition deal; grand coalition; bipartisan deal; bipartisanship
no-confidence  democracy  no-confidence vote  vote of no confidence; no-confidence motion
resignation  democracy  resignation  calls to resign; stepping down; resignations
government  democracy  government  administration; the administration; cabinet; ruling party; the opposition; current government
congress  democracy  Congress  parliament; lawmakers; senate; legislature; house of representatives
legislation  democracy  legislation  bill; law; the bill; draft law; proposed law; act of parliament; ordinance; amendment
policy  democracy  policy  policies; proposal; proposals; plan; plans; strategy; reform; reforms; initiative; program; programme; decision; project; scheme
monarchy  democracy  monarchy  royal family; abolition of the monarchy
censorship  democracy  censorship  book bans; book ban; media censorship; internet shutdown; great firewall
coup  democracy  coup  military coup; coup attempt; military rule; junta; dictatorship; authoritarianism
populism  democracy  populism  nationalism; far right; far-right parties; political violence; polarization
whistleblowers  democracy  whistleblowers  whistleblower; leakers; open records
eu  democracy  European Union  EU; brussels; european commission
un  diplomacy  United Nations  U.N.; UN; security council; u.n. security council; general assembly
imf  economy  International Monetary Fund  IMF
world-bank  economy  World Bank  -
federal-reserve  central-bank  Federal Reserve  Fed
central-bank  economy  central bank  central banks
ecb  central-bank  European Central Bank  ECB
bank-of-england  central-bank  Bank of England  -
bank-of-japan  central-bank  Bank of Japan  -
# Migration
migration  -  migration  immigration; mass migration; immigration policy; immigration system; asylum policy
illegal-immigration  migration  illegal immigration  illegal immigrants; undocumented immigrants; illegal aliens; unauthorized immigrants; illegal crossings; irregular migration; small boats
immigrants  migration  immigrants  migrants; immigrant; migrant workers; foreign workers; newcomers; foreigners
refugees  migration  refugees  refugee; asylum seekers; asylum seeker; displaced people; refugee resettlement; resettlement of refugees; syrian refugees
border-wall  migration  border wall  the wall; wall on the border; border fence
border-security  migration  border security  border controls; border patrol; border enforcement; passport checks; border checks; schengen
deportations  migration  deportations  deportation; mass deportations; deportation flights; deportation plan; immigration raids
family-separation  migration  family separation  separation of families; family separations; child detention; detention of children
immigrant-detention  migration  immigrant detention  detention centers; detention centres; migrant detention; detention camps
travel-ban  migration  travel ban  muslim ban; travel bans; entry ban; ban on muslims
daca  migration  DACA  dreamers; dream act; deferred action for childhood arrivals
amnesty  migration  amnesty for migrants  amnesty; path to citizenship; pathway to citizenship; legalization of immigrants; regularization of migrants
sanctuary-cities  migration  sanctuary cities  sanctuary city; sanctuary policies
visas  migration  work visas  h-1b visas; visas; guest workers; guest worker program; student visas; visa program; golden visas; visa-free travel; green cards
citizenship  migration  birthright citizenship  citizenship; dual citizenship; naturalization
integration  migration  integration  assimilation; multiculturalism; integration of migrants; language courses
# Education, culture, sport, local
education  -  education  schools; public schools; education policy; education reform
teachers  education  teachers  teacher; teaching staff
school-choice  education  school choice  charter schools; school vouchers; vouchers; private schools; faith schools; grammar schools
college-costs  education  tuition fees  tuition; college costs; free college; tuition-free college
student-debt  education  student debt relief  student loans; student loan forgiveness; student debt; loan forgiveness; student debt cancellation
common-core  education  national curriculum  common core; standardized testing; standardized tests; history curriculum; sex education; critical race theory
universities  education  universities  university; higher education; college; campus
school-closure  education  school closure  closure of the school; school mergers; school closings
sport  -  sport  sports; athletics; grassroots sport
doping  sport  doping  performance-enhancing drugs; drug cheats; doping ban; steroids
olympics  sport  Olympic Games  olympics; olympic bid; winter games; summer games
world-cup  sport  World Cup  world cup bid; expanded world cup; world cup hosts
super-league  sport  Super League  european super league; breakaway league
var  sport  video assistant referee  VAR; video review
referees  sport  referee  referees; refereeing; officiating; umpire; umpires; match officials
coach  sport  coach  head coach; the coach; football manager; team manager
stadium  sport  stadium  new stadium; stadium deal; arena; new arena
sports-betting  sport  sports betting  gambling; betting; casinos; casino; gambling advertising; online gambling
salary-cap  sport  salary cap  financial fair play; transfer fees
concussion  sport  head injury rules  concussion protocol; concussions; head injuries
anthem-protests  sport  anthem protests  kneeling during the anthem; national anthem protests
womens-sport  sport  women's sport  women's football; women's soccer; equal prize money
culture  -  culture  arts funding; arts; museums; theatre; public broadcasting; public broadcaster; BBC
libraries  culture  libraries  library; library closure; public library; public libraries
local  -  local council  city council; town council; council plan; local government; local authority
zoning  local  zoning  zoning plan; rezoning; planning permission
bike-lanes  local  bike lanes  cycle lanes; bike lane; cycle path; pedestrian zone; pedestrianization; speed limit; speed limits; speed cameras
short-term-rentals  local  short-term rentals  airbnb; holiday lets; holiday rentals
shopping-center  local  shopping center  shopping centre; shopping mall; retail park
waste-plant  local  waste collection  bin collection; garbage collection; waste fees
data-center  local  data center  data centre; data centers; data centres
flood-defences  local  flood defences  flood defenses; levee; levees; sea wall
animal-welfare  local  animal welfare  -
hunting  environment  hunting  fox hunting; trophy hunting; deer cull; badger cull
bullfighting  culture  bullfighting  bullfights
factory-farming  environment  factory farming  fur farming; live exports; battery farming
animal-testing  environment  animal testing  animal experiments
# Countries and governments as targets
united-states  -  United States  U.S.; US; the U.S.; america; USA; washington; united states of america; U.S. government; the united states
china  -  China  beijing; chinese government; the chinese; people's republic of china; chinese side
russia  -  Russia  moscow; kremlin; russian government
ukraine  -  Ukraine  kyiv; kiev
israel  -  Israel  israeli government
palestinians  -  Palestinians  palestine; palestinian authority; gaza
iran  -  Iran  tehran; iranian regime; iranian government
north-korea  -  North Korea  pyongyang; DPRK
south-korea  -  South Korea  seoul
japan  -  Japan  tokyo
india  -  India  new delhi
pakistan  -  Pakistan  islamabad
britain  -  United Kingdom  britain; U.K.; UK; london; british government; great britain
germany  -  Germany  berlin; german government
france  -  France  paris; french government
canada  -  Canada  ottawa
mexico  -  Mexico  mexico city
brazil  -  Brazil  brasilia
turkey  -  Turkey  ankara; turkiye
saudi-arabia  -  Saudi Arabia  riyadh; saudis
syria  -  Syria  damascus; syrian government; assad regime
taiwan  -  Taiwan  taipei
venezuela  -  Venezuela  caracas; maduro government
cuba  -  Cuba  havana
afghanistan  -  Afghanistan  kabul; taliban
hamas  -  Hamas  -
hezbollah  -  Hezbollah  -
white-house  united-states  White House  oval office
trump-administration  united-states  Trump administration  trump's government
biden-administration  united-states  Biden administration  biden's government
obama-administration  united-states  Obama administration  -
republicans  united-states  Republican Party  republicans; GOP; republican leaders
democrats  united-states  Democratic Party  democrats; democratic leaders
