# name-words.lex: words that are also Chinese, Korean, Vietnamese and other surnames
# Before an unknown capitalised word they are names, wherever they stand: He Yadong, So Ji-sub.
# pronoun     also a name inside a sentence right after a word (the spokesperson He)
# determiner  not a name where a noun or adjective follows the next word (An Airbus plane)
# function    a name before an unknown word with a hyphen (So Ji-sub), or inside a sentence after a word
# word        any other; also a name wherever it is capitalised inside a sentence
format lexicon 1
he	pronoun
an	determiner
no	determiner
so	function
ban	word
bang	word
can	function
chin	word
cue	word
do	function
gang	word
hang	word
ho	word
how	function
hung	word
long	word
man	word
pang	word
ping	word
pong	word
run	word
sang	word
shy	word
song	word
sun	word
tang	word
wan	word
wen	word
yen	word
you	function
young	word
