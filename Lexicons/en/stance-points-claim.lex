# stance-points-claim.lex — made by `sayso-fit stance`; may be edited by hand
# evidence  oppose  support  (tenths of a log-odd against neutral)
format lexicon 1
bias  -5  -1
class any bad adjective  3  2
class any bad adjective negated  -1  1
class any bad noun  1  3
class any bad noun negated  3  2
class any bad-for verb  -1  2
class any bad-for verb negated  3  -7
class any bad-thing noun  5  6
class any bad-thing noun negated  9  -2
class any change-down verb  -4  -3
class any change-down verb negated  -3  4
class any change-up verb  -2  0
class any change-up verb negated  3  -6
class any commit verb  -2  -1
class any commit verb negated  -1  -1
class any deed-bad verb  1  -1
class any deed-good verb  -1  1
class any describing adjective  -3  3
class any describing adjective negated  1  -5
class any directive verb  -1  4
class any directive verb negated  -3  1
class any dislike verb  0  -7
class any dislike verb negated  5  -6
class any doubt verb  -1  0
class any good adjective  -2  0
class any good adjective negated  1  -4
class any good noun  1  -1
class any good-for verb  1  -1
class any good-thing noun  1  1
class any implicative-negative verb  3  1
class any like verb  1  -5
class any plain adjective  -2  -3
class any prevent verb  -1  3
class any prevent verb negated  -1  5
class any relation noun  -2  -3
class any reporting verb  -2  -3
class any reporting verb negated  -2  4
class any turning noun  0  1
class any undergo-bad verb  5  -2
class any work-good verb  -4  -3
context balance-bad2  -2  3
context balance-bad3  2  -2
context balance-good1  -1  0
context balance-good2  2  -3
context balance-good3  -1  0
context balance-none  -1  -3
context claim-agrees  -5  3
context claim-agrees-twice  -6  5
context claim-disagrees  9  -8
context claim-disagrees-twice  13  -10
context claim-silent  -4  -4
context modal-duty  -1  6
context modal-other  -4  2
context modal-possible  -6  2
context sum-none  -1  -2
words any bad  3  1
words any good  1  0
