format lexicon 1
# kinship.lex: words for relatives and partners.
#
# Columns: word, plural (- for none), gender (m, f, c), whether the two usually share a family name
# (shared, apart).

husband  husbands  m  shared
wife  wives  f  shared
spouse  spouses  c  shared
father  fathers  m  shared
mother  mothers  f  shared
dad  dads  m  shared
mom  moms  f  shared
mum  mums  f  shared
parent  parents  c  shared
son  sons  m  shared
daughter  daughters  f  shared
child  children  c  shared
brother  brothers  m  shared
sister  sisters  f  shared
sibling  siblings  c  shared
twin  twins  c  shared
grandfather  grandfathers  m  shared
grandmother  grandmothers  f  shared
grandparent  grandparents  c  shared
gran  grans  f  shared
nan  nans  f  shared
granddad  granddads  m  shared
grandad  grandads  m  shared
grandson  grandsons  m  shared
granddaughter  granddaughters  f  shared
grandchild  grandchildren  c  shared
uncle  uncles  m  apart
auntie  aunties  f  apart
godfather  godfathers  m  apart
godmother  godmothers  f  apart
aunt  aunts  f  apart
nephew  nephews  m  apart
niece  nieces  f  apart
cousin  cousins  c  apart
stepfather  stepfathers  m  apart
stepmother  stepmothers  f  apart
stepson  stepsons  m  apart
stepdaughter  stepdaughters  f  apart
father-in-law  fathers-in-law  m  apart
mother-in-law  mothers-in-law  f  apart
son-in-law  sons-in-law  m  apart
daughter-in-law  daughters-in-law  f  apart
brother-in-law  brothers-in-law  m  apart
sister-in-law  sisters-in-law  f  apart
ex-husband  ex-husbands  m  apart
ex-wife  ex-wives  f  apart
widow  widows  f  shared
widower  widowers  m  shared
fiance  fiances  m  apart
fiancee  fiancees  f  apart
bridegroom  bridegrooms  m  apart
boyfriend  boyfriends  m  apart
girlfriend  girlfriends  f  apart
partner  partners  c  apart
relative  relatives  c  apart
friend  friends  c  apart
neighbor  neighbors  c  apart
neighbour  neighbours  c  apart
roommate  roommates  c  apart
colleague  colleagues  c  apart
