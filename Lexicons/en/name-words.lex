# name-words.lex: words that are also Chinese, Korean, Vietnamese and other surnames
# Before an unknown capitalised word they are names, wherever they stand: He Yadong, So Ji-sub.
# pronoun     also a name inside a sentence right after a word (the spokesperson He)
# determiner  not a name where a noun or adjective follows the next word (An Airbus plane)
# word        any other
format lexicon 1
he	pronoun
an	determiner
no	determiner
so	word
ban	word
bang	word
can	word
chin	word
cue	word
dang	word
do	word
gang	word
hang	word
ho	word
how	word
hung	word
long	word
man	word
mai	word
pang	word
ping	word
pong	word
run	word
sang	word
shy	word
song	word
sun	word
sung	word
tang	word
tong	word
wan	word
wang	word
wen	word
yen	word
you	word
young	word
