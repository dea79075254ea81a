format lexicon 1
# role-families.lex: nouns that may name one holder of a role in turn: introduced as *chairwoman*,
# she is *the chair* further on.
#
# Columns: words apart by single spaces. A word may stand in several lines.

spokesman spokeswoman spokesperson
chairman chairwoman chairperson chair
businessman businesswoman businessperson entrepreneur
congressman congresswoman representative lawmaker
senator lawmaker legislator
councillor councilman councilwoman councilmember
adviser advisor aide
lawyer attorney barrister solicitor counsel
policeman policewoman officer
chief head leader boss
nominee candidate contender
negotiator envoy
minister secretary
professor academic scholar researcher
doctor physician surgeon
reporter journalist correspondent
manager coach
captain skipper
driver motorist
actor actress
priest reverend pastor vicar clergyman cleric
PM premier minister
CM minister
CEO executive chief
MD managing director
CS cabinet secretary
DG director general
GM general manager
VC vice chancellor
CFO finance chief
solon lawmaker legislator
