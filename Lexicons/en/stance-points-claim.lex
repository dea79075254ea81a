# stance-points-claim.lex — made by `sayso-fit stance`; may be edited by hand
# evidence  oppose  support  (tenths of a log-odd against neutral)
format lexicon 1
bias  -3  -3
class any bad adjective  2  3
class any bad adjective negated  -1  1
class any bad noun  1  3
class any bad noun negated  3  2
class any bad-for verb  -1  2
class any bad-for verb negated  3  -7
class any bad-thing noun  5  5
class any bad-thing noun negated  10  -2
class any change-down verb  -3  -3
class any change-down verb negated  -4  4
class any change-up verb  -2  0
class any change-up verb negated  3  -6
class any commit verb  -1  -1
class any deed-bad verb  1  -1
class any deed-good verb  -1  0
class any describing adjective  -2  3
class any describing adjective negated  1  -4
class any directive verb  -1  4
class any directive verb negated  -2  2
class any dislike verb  -1  -5
class any dislike verb negated  5  -6
class any doubt adjective  -2  2
class any doubt verb  0  -1
class any good adjective  -2  0
class any good adjective negated  1  -5
class any good noun  0  -2
class any good-for verb  1  0
class any good-thing noun  1  1
class any good-thing noun negated  -2  1
class any implicative-negative verb  2  0
class any like verb  1  -4
class any plain adjective  -2  -4
class any prevent verb  -1  1
class any relation noun  -2  -3
class any reporting verb  -2  -3
class any reporting verb negated  -2  4
class any turning noun  -4  0
class any undergo-bad verb  6  -3
class any work-good verb  -4  -3
context balance-bad2  -2  4
context balance-bad3  3  -3
context balance-good2  -2  -1
context balance-good3  1  -2
context balance-none  -1  -3
context claim-agrees  -5  3
context claim-agrees-twice  -6  5
context claim-disagrees  9  -8
context claim-disagrees-twice  13  -10
context claim-silent  -3  -4
context modal-duty  -1  5
context modal-other  -4  2
context modal-possible  -6  2
context sum-none  -1  -2
words any bad  4  1
