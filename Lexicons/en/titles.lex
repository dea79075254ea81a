format lexicon 1
# titles.lex: words that stand before a name and are no part of it, and suffixes after it.
#
# Columns: form, gender of the bearer (m, f, -), class. Forms are compared without case and without
# full stops.
# honorific   says no more than the gender; stays out of the role
# office      short for a role in public life; the fourth column spells it out
# military, religious, noble, academic   the same, by field
# suffix      after the name and part of it: Jr., III
# postnominal letters after the name that are no part of it: M.D., KC
# calendar    months, days, time zones: capitalized, never part of a name (unless given names too)
# particle    a lower-case or capitalized part inside a family name: von, de la, bin, Le

Mr  m  honorific  -
Mister  m  honorific  -
Messrs  m  honorific  -
Encik  m  honorific  -
Puan  f  honorific  -
Mrs  f  honorific  -
Ms  f  honorific  -
Miss  f  honorific  -
Mme  f  honorific  -
Madame  f  honorific  -
Madam  f  honorific  -
Mlle  f  honorific  -
Maître  -  honorific  -
HRH  -  honorific  -
HRM  -  honorific  -
Monsieur  m  honorific  -
Herr  m  honorific  -
Frau  f  honorific  -
Señor  m  honorific  -
Señora  f  honorific  -
Signor  m  honorific  -
Signora  f  honorific  -
Doña  f  honorific  -
Mx  -  honorific  -
Comrade  -  honorific  -
Alhaji  m  honorific  -
Alhaja  f  honorific  -
Hajia  f  honorific  -
Hajiya  f  honorific  -
Malam  m  honorific  -
Mallam  m  honorific  -
Otunba  m  honorific  -
Tan Sri  m  noble  -
Oba  m  noble  monarch
Uncle  m  honorific  -
Auntie  f  honorific  -
Aunty  f  honorific  -
Engr  -  honorific  -
Hon  -  honorific  -
Haji  m  honorific  -
Hajji  m  honorific  -
Adv  -  honorific  -
Barr  -  honorific  -
Mdm  f  honorific  -
Datuk  m  honorific  -
Dato  m  honorific  -
Datin  f  honorific  -
Shri  m  honorific  -
Smt  f  honorific  -
Thiru  m  honorific  -
Ustaz  m  honorific  -
Ustadz  m  honorific  -
Bapak  m  honorific  -
Ibu  f  honorific  -
Khun  -  honorific  -
Daw  f  honorific  -
Dr  -  academic  doctor
Doctor  -  academic  doctor
Prof  -  academic  professor
Professor  -  academic  professor
Dean  -  academic  dean
Sen  -  office  senator
Sens  -  office  senators
Senator  -  office  senator
Rep  -  office  representative
Reps  -  office  representatives
Representative  -  office  representative
Congressman  m  office  congressman
Congresswoman  f  office  congresswoman
Gov  -  office  governor
Governor  -  office  governor
Lt Gov  -  office  lieutenant governor
Delegate  -  office  delegate
Del  -  office  delegate
Assemblyman  m  office  assemblyman
Assemblywoman  f  office  assemblywoman
Councilman  m  office  councilman
Councilwoman  f  office  councilwoman
Alderman  m  office  alderman
Ald  -  office  alderman
Mayor  -  office  mayor
President  -  office  president
Pres  -  office  president
Vice President  -  office  vice president
Premier  -  office  premier
Prime Minister  -  office  prime minister
PM  -  office  prime minister
Chancellor  -  office  chancellor
Minister  -  office  minister
Secretary  -  office  secretary
Ambassador  -  office  ambassador
Amb  -  office  ambassador
Attorney General  -  office  attorney general
Advocate-General  -  office  advocate general
Solicitor-General  -  office  solicitor general
Attorney-General  -  office  attorney general
Solicitor General  -  office  solicitor general
Surgeon General  -  office  surgeon general
Director-General  -  office  director general
Secretary-General  -  office  secretary general
Auditor-General  -  office  auditor general
Inspector-General  -  office  inspector general
Governor-General  -  office  governor general
Garda  -  office  garda
Tánaiste  -  office  tánaiste
Inspector General  -  office  inspector general
Speaker  -  office  speaker
Chairman  m  office  chairman
Chairwoman  f  office  chairwoman
Judge  -  office  judge
Justice  -  office  justice
Justices  -  office  justice
Chief Justice  -  office  chief justice
Atty  -  office  attorney
AG  -  office  attorney general
Attorney  -  office  attorney
Sheriff  -  office  sheriff
Officer  -  office  officer
Detective  -  office  detective
Det  -  office  detective
Constable  -  office  constable
Trooper  -  office  trooper
Barrister  -  office  barrister
Insp  -  office  inspector
Inspector  -  office  inspector
Commissioner  -  office  commissioner
Supt  -  office  superintendent
Superintendent  -  office  superintendent
Agent  -  office  agent
Deputy  -  office  deputy
Coach  -  office  coach
Chief  -  office  chief
Director  -  office  director
Councillor  -  office  councillor
Cllr  -  office  councillor
Reeve  -  office  reeve
Coun  -  office  councillor
DSP  -  office  deputy superintendent
ASP  -  office  assistant superintendent
Taoiseach  -  office  taoiseach
First Lady  f  office  first lady
Gen  -  military  general
General  -  military  general
Lt Gen  -  military  lieutenant general
Maj Gen  -  military  major general
Brig Gen  -  military  brigadier general
Brigadier  -  military  brigadier
Brig  -  military  brigadier
Col  -  military  colonel
Colonel  -  military  colonel
Lt Col  -  military  lieutenant colonel
Maj  -  military  major
Major  -  military  major
Capt  -  military  captain
Captain  -  military  captain
Cpt  -  military  captain
Lt  -  military  lieutenant
Lieutenant  -  military  lieutenant
Cmdr  -  military  commander
Commander  -  military  commander
Sgt  -  military  sergeant
Sergeant  -  military  sergeant
Staff Sgt  -  military  staff sergeant
Cpl  -  military  corporal
Corporal  -  military  corporal
Pfc  -  military  private
Pvt  -  military  private
Private  -  military  private
Adm  -  military  admiral
Admiral  -  military  admiral
Rear Adm  -  military  rear admiral
Vice Adm  -  military  vice admiral
Marshal  -  military  marshal
Commandant  -  military  commandant
Spc  -  military  specialist
Rev  -  religious  reverend
Reverend  -  religious  reverend
Dom  m  religious  -
Fr  m  religious  father
Father  m  religious  father
Sister  f  religious  sister
Brother  m  religious  brother
Pastor  -  religious  pastor
Bishop  -  religious  bishop
Archbishop  m  religious  archbishop
Cardinal  m  religious  cardinal
Pope  m  religious  pope
Rabbi  -  religious  rabbi
Monsignor  m  religious  monsignor
Maulana  m  religious  maulana
Mufti  m  religious  mufti
Imam  m  religious  imam
Ayatollah  m  religious  ayatollah
Mullah  m  religious  mullah
Patriarch  m  religious  patriarch
Deacon  -  religious  deacon
Elder  -  religious  elder
Saint  -  religious  saint
Sheikh  m  noble  sheikh
Sir  m  noble  -
Dame  f  noble  -
Lord  m  noble  lord
Don  m  noble  -
Lady  f  noble  lady
Baron  m  noble  baron
Baroness  f  noble  baroness
Prince  m  noble  prince
Princess  f  noble  princess
King  m  noble  king
Queen  f  noble  queen
Duke  m  noble  duke
Duchess  f  noble  duchess
Count  m  noble  count
Countess  f  noble  countess
Emperor  m  noble  emperor
Empress  f  noble  empress
Sultan  m  noble  sultan
Emir  m  noble  emir

Jr  m  suffix  -
Sr  m  suffix  -
II  -  suffix  -
III  -  suffix  -
IV  -  suffix  -
VI  -  suffix  -
VII  -  suffix  -
VIII  -  suffix  -
XIV  -  suffix  -
XVI  -  suffix  -
MD  -  postnominal  -
PhD  -  postnominal  -
Esq  -  postnominal  -
MP  -  postnominal  -
QC  -  postnominal  -
KC  -  postnominal  -
RN  -  postnominal  -
SC  -  postnominal  -
MEP  -  postnominal  -
MSP  -  postnominal  -
MLA  -  postnominal  -
TD  -  postnominal  -
OBE  -  postnominal  -
MBE  -  postnominal  -
CBE  -  postnominal  -
DBE  -  postnominal  -
CPA  -  postnominal  -
DDS  -  postnominal  -
DVM  -  postnominal  -
FRS  -  postnominal  -

von  -  particle  -
van  -  particle  -
vom  -  particle  -
zu  -  particle  -
zur  -  particle  -
der  -  particle  -
den  -  particle  -
ter  -  particle  -
ten  -  particle  -
de  -  particle  -
del  -  particle  -
della  -  particle  -
di  -  particle  -
da  -  particle  -
das  -  particle  -
do  -  particle  -
dos  -  particle  -
du  -  particle  -
des  -  particle  -
la  -  particle  -
le  -  particle  -
los  -  particle  -
las  -  particle  -
san  -  particle  -
santa  -  particle  -
st  -  particle  -
y  -  particle  -
bin  -  particle  -
bint  -  particle  -
ibn  -  particle  -
ben  -  particle  -
al  -  particle  -
el  -  particle  -
ul  -  particle  -
abu  -  particle  -
abd  -  particle  -
af  -  particle  -
av  -  particle  -
mac  -  particle  -
ní  -  particle  -
nic  -  particle  -
uí  -  particle  -
O'  -  particle  -

January  -  calendar  -
February  -  calendar  -
March  -  calendar  -
April  -  calendar  -
May  -  calendar  -
June  -  calendar  -
July  -  calendar  -
August  -  calendar  -
September  -  calendar  -
October  -  calendar  -
November  -  calendar  -
December  -  calendar  -
Jan  -  calendar  -
Feb  -  calendar  -
Aug  -  calendar  -
Sept  -  calendar  -
Oct  -  calendar  -
Nov  -  calendar  -
Dec  -  calendar  -
Monday  -  calendar  -
Tuesday  -  calendar  -
Wednesday  -  calendar  -
Thursday  -  calendar  -
Friday  -  calendar  -
Saturday  -  calendar  -
Sunday  -  calendar  -
GMT  -  calendar  -
UTC  -  calendar  -
EST  -  calendar  -
EDT  -  calendar  -
PST  -  calendar  -
PDT  -  calendar  -
CET  -  calendar  -
CEST  -  calendar  -
BST  -  calendar  -
IST  -  calendar  -
