# words.lex: words with counted parts of speech
# Made by tools/fit_tagger.py from automatic (CoreNLP) tags of 834 US political news articles
# (PolNeAR's training part); only counts were taken, no text. Forms seen twice or more as a word of
# lower case or inside sentences; forms in which WordNet's lexemes meet; lemmas of cue words.
# An entry is a list of tags, best first; a number is the cost of that tag in twelfths of a nat
# against the best one (12 = e times rarer, 28 = ten times rarer).
# lower   entry in lower case, - where the form gives none (wordnet.lex or the ending decides)
# inside  entry of the capitalised form inside a sentence, - = a name, or the lower-case entry
# start   entry of the capitalised form where a sentence starts, = as lower, - as inside
# lemma   verb: and noun: name the lemma where wordnet.lex would give another or none
# The 4,000 most frequent words come first, by frequency: the vocabulary finds the first words
# fastest.
format lexicon 1
# word	lower	inside	start	lemma
the	DT	DT NP36	=
to	TI IN6	TI IN12 NP24	=
of	IN SUB36	IN NP30	=
a	DT	DT NP12 NN15	=
and	CC	CC NP24	=
in	IN SUB42 RP69	IN SUB33 NP36	=
that	THC WH9 DT12	DT WH9 NP21 THC36	=
's	POS BE12 PRP69	-	=	verb:be
for	IN SUB30	IN NP36	=
is	BE	BE NP24	=	verb:be
on	IN SUB39 RP48	IN NP18 SUB24	=
he	PRP	PRP NP24	=
trump	VB NN15	NP	NP
said	VBD VBN42	-	=
it	PRP	PRP NP33	=
clinton	NN JJ42 VB63	NP	NP
with	IN SUB33	IN NP30	=
his	PRPS	PRPS NP21	=
as	IN SUB9 RB24	SUB IN3 JJ15 NP18	=
has	HV	HV NP9	=	verb:have
was	BE	NP BE3	=	verb:be
at	IN SUB45	IN NP24	=
i	PRP	PRP NP69	=
have	HV	HV NP15	=
not	NEG	NEG NP30	=
who	WH	WH NP30	=
by	IN SUB21	IN SUB NP15	=
be	BE	-	=
but	CC	CC NP3	=
are	BE	BE NP33	=	verb:be
from	IN SUB27	IN SUB15 NP15	=
an	DT	DT NP9	=
they	PRP	PRP NP15	=
she	PRP	PRP NP15	=
her	PRPS PRP27	-	=
this	DT	DT NP21	=
mr.	-	NP	NP
sanders	-	NP	NP
we	PRP	PRP NP30	=
about	IN SUB21 RB33	IN NP15 SUB45 RB57	=
n't	NEG	NEG NP9	=	verb:not
would	MD	-	=
campaign	NN	NP NN48	NN NP54
more	JJ RB	RB JJ6 NP18	=
will	MD NN51	MD NP	MD NN51 NP63
new	JJ	NP JJ66	NP JJ6
their	PRPS	NP PRPS21	=
had	HV	-	=
state	NN	NP NN9	NN NP12
you	PRP	PRP NP30	=
republican	JJ	JJ NP9	JJ NP9
or	CC	-	=
president	NN	NP NN60	NN NP6
been	BE	-	=	verb:be
one	CD NN33 PRP63	CD NP39	=
do	DO	DO NP9	=
people	NNS	NNS NP21	=
obama	-	NP	NP
what	WH	WH NP21	=
than	IN SUB18	IN NP3 SUB9	=
democratic	JJ	JJ NP21	JJ NP24
if	SUB	SUB NP27	=
were	BE	-	=	verb:be
when	WH	WH NP18	=
party	NN	NP NN66	NN NP9
there	EX RB18	EX NP21 RB51	=
which	WH	-	=
after	IN SUB3 RB63	IN SUB NP6	=
all	DT RB54	NP DT3 NN6	=
out	RP IN9 RB36 SUB63	NP RP24 IN33 RB63	=
up	RP RB24 IN33	RP NP9 RB42 IN51	=
hillary	-	NP	NP
donald	-	NP	NP
him	PRP	PRP NP15	=
also	RB	RB NP18	=
presidential	JJ	NP JJ9	JJ NP51
voters	NNS	NP NNS3	=
over	IN RP30 SUB36 RB48	NP IN3 RP51 SUB57	=
states	NNS VBZ42	NP NNS54	NNS NP VBZ45
some	DT	DT NP9	=
cruz	-	NP	NP
percent	NN	-	=
other	JJ	JJ NP3	=
can	MD	MD NP15	=
so	RB IN21 SUB33	RB NP6 IN39 SUB51	=
could	MD	NP MD24	MD NP69
no	DT RB27	DT NP15 RB21	DT RB27 NP60
like	IN SUB21 VB24 VBP33	-	=
candidate	NN	NP NN3	=
just	RB	RB NP18	=
former	JJ	JJ NP12	JJ NP42
did	DO	-	=
most	RB JJ9	JJ NP6 RB21	=
even	RB	RB NP18	=
time	NN	NP NN30	NN NP39
last	JJ VB48	JJ NN3 NP9	=
its	PRPS	NP PRPS9	PRPS NP69
them	PRP	NP PRP21	=
because	SUB RB45	-	=
now	RB	RB NP30	=
support	NN VB12 VBP24	-	=
into	IN SUB36	-	=
many	JJ	NP JJ3	=
two	CD	CD NP30	=
going	VBG	VBG NP9	=
our	PRPS	PRPS NP39	=
political	JJ	NP JJ42	JJ NP51
against	IN SUB36	IN NP9 SUB54	=
those	DT	DT NP9	=
first	JJ RB21	NP COLON33 JJ48 RB69	JJ RB21 NP39
primary	JJ NN27	JJ NP3 NN51	=
while	SUB NN48	SUB NP15	=
rubio	-	NP	NP
think	VBP VB12 NN45	-	=
how	WH	WH NP15	WH NP66
say	VBP VB NN45	-	=
years	NNS	NNS NP9	=
're	BE	-	=	verb:be
republicans	NNS	NP NNS12	NP NNS9
only	RB JJ15	-	=
house	NN VB27	NP	NP NN33 VB60
democrats	NNS	NP NNS18	NP NNS15
year	NN	NN NP	NN NP51
candidates	NNS	NP NNS6	NNS NP60
election	NN	NP NN57	NN NP33
make	VB VBP21	VB NP9 VBP15	VB VBP21 NP45
national	JJ	NP JJ63	JJ NP3
before	IN SUB3 RB24	IN NP6 SUB27 RB48	=
country	NN	NP NN9	NN NP51
news	NN	NP NN63	NP NN
tuesday	-	NP	NP
gop	-	NP	NP
american	JJ NN42	JJ NP24	JJ NP24
should	MD	-	=
week	NN	NN NP18	NN NP60
get	VB VBP21	VBP VB6 NP12	=
made	VBD VBN	-	=
united	VBN JJ30 VBD51	NP	NP VBN42
where	WH	WH NP18	=
any	DT	DT NP9	=
vote	NN VB3 VBP39	NN VB18 NP24	=
during	IN	-	=
convention	NN	NP NN66	NN NP18
very	RB JJ51	RB NP9 JJ69	=
much	JJ RB	-	=
debate	NN VB36 VBP66	NN NP18	NN VB36 VBP66 NP69
both	DT CC9	-	=
white	JJ	NP	NP JJ9
does	DO	NP DO3	DO NP63
among	IN SUB57	-	=
told	VBD VBN33	-	=
nominee	NN	-	=
bernie	-	NP	NP
still	RB	RB NP9	=
u.s.	-	NP	NP
win	VB VBP30	NP VB21 VBP51	VB VBP30 NP69
back	RB RP21 VB27 NN30	-	=
race	NN	NN NP12	NN NP69
sen.	-	NP	NP
york	-	NP	NP
may	MD	NP MD66	MD NP18
way	NN RB60	NP NN3	NN RB60 NP63
iowa	-	NP	NP
says	VBZ	-	=
million	CD	-	=
delegates	NNS	NP NNS12	NNS NP51
according	VBG	-	=
my	PRPS	PRPS NP30	=
since	IN SUB9 RB60	IN NP6 SUB30	=
nomination	NN	NP NN3	NN NP69
well	RB	-	=
want	VBP VB6	-	=
senator	NN	NP	NN NP6
me	PRP	PRP NP24	=
mrs.	-	NP	NP
being	BE NN63	BE NP9	=	verb:be
know	VBP VB3	NP VBP36 VB39	VBP VB3 NP51
washington	-	NP	NP
including	VBG	-	=
florida	-	NP	NP
secretary	NN	NP	NN NP6
between	IN SUB45	-	=
bush	NN JJ27 VB36	NP	NP NN66
department	NN	NP	NP NN24
called	VBD VBN	-	=
security	NN	NP NN42	NN NP18
policy	NN	NP NN27	NN NP33
government	NN	NP NN45	NN NP39
bill	NN	NP	NP NN3
whether	SUB	-	=
here	RB	RB NP15	=
these	DT	-	=
public	JJ NN18	NP JJ57	JJ NN18 NP24
supporters	NNS	NNS NP9	=
then	RB	-	=
world	NN	NP NN33	NN NP21
through	IN SUB42	IN NP15 SUB66	=
group	NN	NP NN21	NN NP30
hampshire	-	NP	NP
america	-	NP	NP
senate	-	NP	NP
down	RP RB12 IN15 JJ63	NP NN12 RP30 RB42	RP RB12 IN15 NP54
same	JJ	-	=
next	JJ IN36 RB69	NN NP6 JJ15 IN48	JJ IN36 NN69 RB69
see	VB VBP15	VB NP18 VBP45	=
saying	VBG	-	=
email	NN VB39	NP NN27 VB63	NN VB39 NP60
take	VB VBP27 NN54	VB NP9 VBP45	=
federal	JJ	NP JJ42	JJ NP18
three	CD	CD NP18	=
part	NN	NP NN21	NN NP66
another	DT	DT NP15	=
night	NN	NP NN15	NN NP45
work	NN VB3 VBP21	VBP NP21 NN39 VB42	NN VB3 VBP18
own	JJ VB42 VBP51	-	=
attacks	NNS VBZ51 NN69	-	=
right	NN RB JJ3	NP NN57 RB57 JJ57	NN RB JJ3 NP27
day	NN	NP NN18	NN NP24
far	RB JJ51	-	=
court	NN	NP	NP NN
need	VBP VB6 NN12 VBN60	-	=
such	JJ DT24	-	=
big	JJ	JJ NP15	JJ NP66
'm	BE	-	=	verb:be
law	NN	NP NN33	NN NP30
americans	NNS VBZ36 JJ60	NP NNS18	NP NNS21	noun:american
change	NN VB3 VBP39	NP NN42 VB45	NN VB3 NP36 VBP39
money	NN	NN NP9	=
good	JJ NN54	JJ NP15	=
media	NNS	NP NNS48	NNS NP33	noun:media
monday	-	NP NN69	NP NN69
asked	VBN VBD	-	=
've	HV	-	=	verb:have
long	JJ RB3	NP JJ21 RB51	JJ RB3 NP30
show	NN VBP3 VB6	NP NN6 VBP54 VB57	NN VBP3 VB6 NP30
us	PRP	NP PRP57	PRP NP24
women	NNS	NP NNS6	NNS NP45
never	RB	RB NP3	RB NP66
conservative	JJ NN48	JJ NP24	JJ NN48 NP66
off	RP IN15 RB27 SUB48	-	=
come	VB VBN6 VBP21	-	=
general	JJ NN21	NP JJ60	JJ NP21 NN21
polls	NNS	NP NNS21	NNS NP63
under	IN SUB48	IN NP24	=
economic	JJ	NP JJ51	JJ NP27
poll	NN VBP57 JJ57	NP NN48	NN NP30 VBP57 JJ57
committee	NN	NP	NP NN3
go	VB VBP18	VBP NP12 VB24	=
recent	JJ	-	=
top	JJ NN21 VB57	JJ NP3 NN51	JJ NN21 NP54 VB57
interview	NN VB42	-	=
wall	NN	NP	NP NN9
ted	-	NP	NP
wrote	VBD	-	=
likely	JJ RB21	-	=
lot	NN	-	=
john	-	NP	NP
won	VBD VBN12	-	=
south	RB JJ9 NN12	NP JJ39 NN66	NP JJ36 RB39 NN48
issue	NN VB54	NP NN21	NN VB54 NP63
thursday	-	NP	NP
past	JJ NN12 IN30 RB63	-	=
why	WH	WH NP15	=
got	VBD VBN9	-	VBD VBN9 NP60
too	RB	JJ NP6 RB15	RB NP63 JJ66
speech	NN	-	=
added	VBD VBN27	-	=
tax	NN VB66 VBP66	NN NP6	NN NP57 VB66 VBP66
city	NN	NP	NN NP
officials	NNS	NNS NP9	=
help	VB NN18 VBP45	-	=
issues	NNS	-	=
members	NNS	NP NNS3	NNS NP63
business	NN	NP NN27	NN NP27
every	DT	DT NP9	=
months	NNS	NNS NP9	=
lead	NN VB15 VBP54	JJ NP6 NN18 VB30	NN VB15 VBP54 JJ63
leaders	NNS	NNS NP9	=
attack	NN VB27 VBP51	-	=
might	MD	-	=
put	VB VBD3 VBN12 VBP30	-	=
though	SUB RB18	-	SUB RB18 NP48
times	NNS	NP NNS69	NNS NP3
least	JJ	NP JJ21	JJ NP63
point	NN VB30 VBP33	NP NN27	NN VB30 VBP33 NP33
carolina	-	NP	NP
case	NN	NP NN24	NN NP57
twitter	NN VB45	NP NN33	NP NN36
month	NN	-	=
things	NNS	NNS NP15	=
wednesday	-	NP	NP
around	IN RB30 RP36 SUB36	-	=
immigration	NN	NP NN39	NN NP30
deal	NN VB24 VBP51	NP NN39 VB63	NN VB24 NP42 VBP51
really	RB	-	=
question	NN VB33 VBP48	NP NN21 VB51 VBP69	NN VB33 VBP48 NP60
statement	NN	-	=
your	PRPS	JJ NP6 PRPS15	PRPS JJ66
job	NN	-	=
kasich	-	NP	NP
yet	RB CC30	CC NP6 RB15	=
better	JJ RB15	NP JJ27 RB45	JJ RB15 NP51
left	VBD VBN6 NN9 JJ30	VBD VBN9 NP30 NN60	VBD VBN6 NN12 JJ30
look	VB VBP9 NN9	-	=
use	VB NN VBP21	VB NP6 NN24 VBP45	=
street	NN	NP NN54	NP NN24
less	JJ RB3	NN NP6 JJ21 RB24	JJ RB3 NN57
clear	JJ VB39 VBP63	JJ NP30	JJ VB39 VBP66
days	NNS	NNS NP9	=
information	NN	NP NN21	NN NP33
politics	NNS	NP NNS18 NN39	NNS NP24 NN63
again	RB	NP RB21	RB NP33
carson	-	NP	NP
chief	NN JJ3	NP NN60 JJ63	NN JJ3 NP18
company	NN	NP NN33	NN NP45
congress	-	NP	NP
major	JJ NN63	JJ NP9	JJ NP60 NN66
four	CD	CD NP3	CD NP63
something	NN	NP NN3	NN NP60
administration	NN	NP NN24	NN NP39
early	JJ RB21	RB JJ6 NN9 NP12	JJ RB21 NN63
governor	NN	NP NN12	NN NP33
ohio	-	NP	NP
private	JJ	JJ NP9	=
economy	NN	NP NN3	NN NP60
number	NN VB66	NP NN24	NN NP54 VB66
believe	VBP VB3	-	=
foreign	JJ	NP JJ48	JJ NP30
office	NN	NP NN42	NN NP18
post	NN VB18 VBP42	NP NN21	NP NN9 VB33 VBP60
university	NN	NP	NP NN33
director	NN	NP NN54	NN NP21
came	VBD	-	=
justice	NN	NP NN48 JJ57	NP NN9 JJ60
ago	RB IN21	-	=
become	VBN VB VBP27	-	=
care	NN VB18 VBP27	NP NN60	NN NP18 VB18 VBP27
real	JJ	JJ NP6	JJ NP45
call	NN VB6 VBP21 JJ57	NP NN33 VB39 VBP54	NN VB6 VBP21 NP48
already	RB	-	=
gov.	-	NP	NP
later	RB JJ33	-	=
system	NN	NP NN33	NN NP45
black	JJ	JJ NP3	JJ NP24
end	NN VB9 VBP36	NP NN30 VB39 VBP69	NN VB9 VBP36 NP48
running	VBG NN33 JJ51	-	=
social	JJ	NP JJ54	JJ NP18
behind	IN RB36 RP42 SUB63	IN NP33	IN RB36 RP45 SUB63
emails	NNS	-	=
workers	NNS	NP NNS24	NNS NP39
ms.	-	NP	NP
run	VB NN12 VBN15 VBP24	-	=
fox	-	NP NN51	NP NN54
marco	-	NP	NP
used	VBN VBD6 JJ57	-	VBN VBD6 NP54 JJ57
trying	VBG	-	=
home	NN RB39	NP NN12 RB69	NN RB39 NP45
little	JJ RB24	NP JJ39 RB63	JJ RB24 NP39
points	NNS VBZ30	-	=
california	-	NP	NP
working	VBG NN54	VBG NP3 JJ15	VBG NP54 NN54 JJ63
few	JJ	-	=
took	VBD	-	=
plan	NN VBP33 VB42	NP NN15	NN NP33 VBP33 VB42
fight	NN VB6 VBP57	NN NP27 VB48	=
groups	NNS	-	=
leader	NN	NP NN57	NN NP18
several	JJ	-	=
war	NN	NP NN21	NN NP12
personal	JJ	NP JJ21	JJ NP60
reported	VBD VBN12	-	=
rally	NN VB24	NP NN21 VB45	NN VB24 NP57
super	JJ	NP JJ57	JJ NP12
'll	MD	-	=	verb:will
away	RB RP18	-	=
enough	RB JJ3	NP RB27 JJ30	RB JJ3 NP42
best	JJ RB27 NN63	JJ NP9 RB45	=
doing	DO	-	=
health	NN	NP NN39	NN NP33
place	NN VB36	-	=
went	VBD	-	=
great	JJ	NP JJ15	JJ NP21
nation	NN	NP NN6	NN NP33
others	NNS	NNS NP9	=	noun:other
thing	NN	NN NP9	=
family	NN	NP NN33	NN NP33
friday	-	NP	NP
trade	NN VB39 VBP60	NP NN48	NN NP27 VB39 VBP60
making	VBG NN42	VBG NP18 NN69	VBG NN42 NP60
sunday	-	NP	NP
votes	NNS VBZ33	NNS NP9 VBZ51	=
role	NN	-	=
ryan	-	NP	NP
second	JJ NN45 RB51 COLON60	JJ NP18	JJ NP45 NN45 RB54
close	JJ RB3 VB9 NN27	-	=
message	NN	NN NP18	=
across	IN RP45	IN NP9 RP63	=
full	JJ	JJ NP9	=
kind	NN RB45 JJ63	NP NN21 RB66	NN RB45 NP48 JJ63
comments	NNS	-	=
fact	NN	NP NN24	NN NP51
important	JJ	-	=
once	RB SUB33	-	=
questions	NNS VBZ63	NNS NP9	=
given	VBN JJ63	-	=
himself	PRP	-	=
jobs	NNS	NP NNS30	NNS NP42
meeting	NN VBG30	VBG NP6 NN15	=
press	NN VB18	NP NN42	NN NP3 VB18
gun	NN	NP NN3	NN NP60
islamic	JJ VB60 NN66	JJ NP30	JJ NP30
rights	NNS	NP NNS21	NNS NP24	noun:rights
without	IN SUB9	IN NP18 SUB42	=
march	NN VB3 VBP30	NP	NP NN30 VB33 VBP60
done	DO	-	=
earlier	RB JJ12	-	=
military	JJ NN24	NP JJ27 NN51	JJ NN24 NP45
pay	VB NN12 VBP30	-	=
manafort	-	NP	NP
north	RB NN3 JJ30	NP JJ21	NP JJ21 RB36 NN39
ca	MD	MD NP9	=	verb:can
ever	RB	RB NP9	=
seen	VBN	-	=
china	NN	NP	NP NN63
found	VBD VBN6	-	=
immigrants	NNS	-	=
majority	NN	NP NN51	NN NP24
voting	NN VBG3	NP NN42 VBG45	NN VBG3 NP33
executive	NN JJ12	NP NN39 JJ51	NN JJ12 NP33
today	NN	NP NN15	NN NP21
leading	VBG JJ36	-	=
nearly	RB	-	=
often	RB	-	=
vermont	-	NP	NP
paul	-	NP	NP
weeks	NNS	-	=
released	VBN VBD9	-	=
set	VBN NN12 VBD12 VB18	-	=
strong	JJ	-	=
decision	NN	NN NP9	=
report	NN VB36 VBP45	NP NN45	NN NP30 VB36 VBP45
texas	-	NP	NP
give	VB VBP18	VB NP9 VBP39	=
person	NN	NN NP21	=
delegate	NN VB60	-	NN NP57 VB60
different	JJ	-	=
establishment	NN	NN NP15	=
primaries	NNS	-	=
barack	-	NP	NP
victory	NN	NP NN33	NN NP39
however	RB	-	=
saturday	-	NP	NP
muslims	-	NP	NP
almost	RB	-	=
life	NN	NP NN27	NN NP30
center	NN JJ51	NP NN45	NP NN3 JJ54
november	-	NP	NP
history	NN	NN NP27	=
power	NN	NP NN9	NN NP39
union	NN	NP NN48	NN NP
chairman	NN	NP NN57	NN NP15
despite	IN SUB15	IN NP15 SUB42	=
democrat	-	NP	NP
fbi	-	NP	NP
held	VBN VBD3	-	=
foundation	NN	NP NN66	NP NN3
each	DT	-	=
israel	-	NP	NP
team	NN	NP NN36	NN NP36
financial	JJ	NP JJ33	JJ NP39
front-runner	NN	-	=
plans	NNS VBZ9	-	=
recently	RB	-	=
act	NN VB6 VBP30	NP NN42	NP NN9 VB15 VBP39
let	VB VBD39 VBP42	VB NP9 VBD54 VBP60	=
keep	VB VBP27	VB NP24 VBP63	=
name	NN VB24 VBP51	-	=
until	IN SUB6	-	=
christie	-	NP	NP
large	JJ	-	=
man	NN	NN NP15	=
police	NN NNS12	NP NN48 NNS63	NN NNS12 NP18
process	NN VB42	-	=
billion	CD	NP CD21	CD NP57
cnn	-	NP	NP
find	VB VBP21	-	=
judge	NN VB36 VBP48	NP NN57	NN NP12 VB36 VBP48
together	RB RP30	RB NP15 RP57	RB RP33
whose	WH	-	=
having	HV	-	=
problem	NN	NP NN21	NN NP57
five	CD	CD NP9	=
comes	VBZ	-	=
congressional	JJ	NP JJ24	JJ NP15
lost	VBD VBN6	-	=
record	NN VB51	NP NN36	NN NP39 VB51
community	NN	NP NN42	NN NP30
staff	NN VB51	NP NN30	NN NP24 VB51
strategy	NN	NP NN24	NN NP51
control	NN VB21 VBP33 JJ57	NP NN36 VB57	NN VB21 VBP33 NP36
instead	RB	RB NP9	=
liberal	JJ NN36	NP JJ3 NN57	JJ NN36 NP48
must	MD	-	=
ahead	RB	-	RB NP42
efforts	NNS	-	=
move	NN VB VBP27	-	=
turn	VB NN12 VBP27	-	=
able	JJ	-	=
college	NN	NP NN57	NN NP12
coming	VBG JJ36	-	=
face	NN VB6 VBP12	NP NN45 VB51 VBP57	NN VB6 VBP12 NP21
george	-	NP	NP
countries	NNS	-	=
terrorism	NN	NP NN21	NN NP39
event	NN	-	=
pac	-	NN NP3	NN NP3
rules	NNS	NP NNS	NNS NP36
wants	VBZ	-	=
action	NN	NP NN57	NN NP12
worked	VBD VBN12	-	=	verb:work
began	VBD	-	=
donors	NNS	-	=
response	NN	NN NP9	=
taking	VBG NN60	-	=
winning	VBG NN45 JJ60	-	VBG NN45 NP57 JJ60
'd	MD HV39	-	=	verb:would
crowd	NN VB51 VBP60	NN NP15	=
focus	NN VB3 VBP39	-	=
free	JJ VBP57	NP JJ48	JJ NP21 VBP57
hard	JJ RB18	JJ NP15 RB42	=
helped	VBD VBN9	-	=
announced	VBD VBN18	-	=
men	NNS NN57	NP NN6 NNS21	NNS NP48 NN51
movement	NN	NP NN36	NN NP36
address	NN VB3 VBP36	NP NN33 VB36 VBP66	NN VB3 VBP36 NP42
calling	VBG NN60	-	=
caucuses	NNS VBZ45	-	=
getting	VBG	-	=
along	IN RB27 RP33	-	=
current	JJ NN51	JJ NP9 NN66	=
effort	NN	-	=
future	NN JJ9	NP NN42 JJ51	NN JJ9 NP33
hours	NNS	NNS NP24	=
j.	-	NP	NP
policies	NNS	-	=
possible	JJ	JJ NP9	=
school	NN	NP NN57	NN NP12
side	NN	NP NN21	NN NP33
young	JJ	NP JJ18	JJ NP27
companies	NNS	-	=
conference	NN	NP NN6	NN NP45
david	-	NP	NP
position	NN VB60	-	=
line	NN	-	=
morning	NN	NN NP42	=
either	CC DT9 RB21	-	=
late	JJ RB18	JJ NP18 RB48	=
program	NN	NP NN12	NN NP39
always	RB	-	=
am	BE	NP BE24	BE NP48	verb:be
contest	NN VB42	-	=
middle	JJ NN12	NP NN48 JJ66	NP JJ3 NN15
contests	NNS	-	=
needs	VBZ NNS30	-	=
syria	-	NP	NP
talking	VBG NN39	-	=
candidacy	NN	-	=
expected	VBN VBD27 JJ57	VBN NP9 VBD45	=
idea	NN	-	=
isis	NNS NN15 VBZ42 JJ45	NP NNS27 NN42	NP NNS27 NN42
video	NN JJ57	NP NN3	NN NP45 JJ57
attention	NN	-	=
especially	RB	-	=
matter	NN VB24 VBP30	NN NP42	NN VB27 VBP33
mexico	-	NP	NP
story	NN	-	=
vice	NN	NP NN57	NN NP6
within	IN SUB57	-	=
investigation	NN	NP NN33	NN NP39
shows	VBZ NNS15	-	=
start	VB NN VBP18	NP VB39 NN39 VBP57	VB NN VBP18 NP27
children	NNS	NP NNS30	NNS NP45
classified	VBN JJ24	-	=
elected	VBN VBD57	VBN NP9	=
global	JJ	NP JJ15	JJ NP27
interest	NN	-	=
international	JJ	NP JJ60	JJ NP6
leadership	NN	NP NN36	NN NP36
paid	VBN VBD12	-	=
release	NN VB3 VBP36	-	=
reporters	NNS	-	=
sent	VBD VBN3	-	=
talk	NN VB VBP21	-	=
woman	NN	NP NN24	NN NP48
bad	JJ	JJ NP9	JJ NP54
data	NNS NN42	-	NNS NN42 NP54
known	VBN JJ36	-	=
outside	IN JJ9 NN36	-	=
supreme	NN JJ9	NP	NP NN54 JJ63
violence	NN	NN NP9	=
benghazi	-	NP	NP
border	NN VBP57	NP NN42	NN NP27 VBP57
course	NN	-	=
gave	VBD	-	=
rather	RB	RB NP9	=
superdelegates	NNS VBZ48	-	NNS NP42 VBZ48	noun:superdelegate verb:superdelegate
using	VBG	-	=
actually	RB	-	=
district	NN	NP NN63	NN NP3
final	JJ	-	=
june	-	NP	NP
spent	VBN VBD3	-	=
turned	VBD VBN9	-	=
billionaire	NN	-	=
campaigns	NNS	-	=
continued	VBD VBN21 JJ27	VBD NP6 VBN39 JJ45	=
families	NNS	NNS NP9	=
father	NN	NP NN3	NN NP54
husband	NN	-	=
led	VBD VBN6	-	=
remarks	NNS VBZ57	-	=
senior	JJ	NP JJ24	JJ NP48
spending	NN VBG3	-	=
toward	IN SUB24	-	=
bring	VB VBP39	-	=
comment	NN VB6	-	=
feel	VBP VB6 NN33	-	VBP VB6 NP33 NN33
high	JJ RB57	NP JJ39	JJ NP30 RB57
july	-	NP	NP
looking	VBG	-	=
particularly	RB	-	=
potential	JJ NN27	-	=
presumptive	JJ	JJ NP9	JJ NP48
server	NN	-	=
speaking	VBG NN15	-	=
terrorist	JJ NN57	-	=
thought	VBD VBN24 NN27	-	=
although	SUB	SUB NP9	=
became	VBD	-	=
network	NN	NP NN48	NN NP18
open	JJ VB15 RP54	NP JJ27 VB45	JJ VB15 NP45 RP54
stop	VB NN24 VBP45	NN NP3 VB3	VB NN21 NP42 VBP48
suggested	VBD VBN21	-	=
anyone	NN	-	=
rep.	-	NP	NP
someone	NN	-	=
words	NNS	-	=
board	NN	NP NN45	NN NP27
jeb	-	NP	NP
noted	VBD VBN33	-	=
numbers	NNS	-	=
taken	VBN VBD57	-	=
text	NN	NN NP60	=
ban	NN VB3 VBP48	NN NP9 VB48	NN VB3 NP36 VBP51
continue	VB VBP12	-	=
criticism	NN	-	NN NP54
facebook	-	NP	NP
latest	JJ	JJ NP33	=
makes	VBZ NNS57	-	=
spoke	VBD	-	=
account	NN VB39 VBP42	-	=
adviser	NN	NP NN21	NN NP54
calls	VBZ NNS3	-	=
fiorina	-	NP	NP
firm	NN JJ30	NN NP9 JJ48	=
indiana	-	NP	NP
nothing	NN	-	=
presidency	NN	NP NN21	NN NP54
raised	VBD VBN3	-	=
special	JJ	JJ NP39	=
supporting	VBG	-	=
allies	NNS	NP NNS24	NNS NP48
needed	VBN VBD9 JJ51	-	=
opportunity	NN	NP NN24	NN NP48
pledged	VBN VBD9	-	VBN VBD9 NP51
wisconsin	-	NP	NP
cleveland	-	NP	NP
millions	NNS	-	=
agreement	NN	NP NN24	NN NP30
try	VB VBP18 NN45	-	=
wrong	JJ	NP JJ24	JJ NP48
anything	NN	NN NP9	=
biden	-	NP	NP
county	NN	NP NN63	NP NN6
eight	CD	CD NP30	=
manager	NN	-	=
small	JJ	NP JJ30	JJ NP42
spokesman	NN	-	=
stage	NN VB42	NP NN21 VB63	NN VB42 NP54
voted	VBD VBN12	-	=
wife	NN	-	=
official	NN JJ9	-	=
politico	-	NP NN33	NP NN33
showed	VBD VBN57	-	=
wo	MD	MD NP15	=	verb:will
book	NN	NP NN24	NN NP45
build	VB VBP39	-	=
chris	-	NP	NP
ground	NN VB57	-	=
moment	NN	NN NP9	=
sure	JJ RB42	-	JJ RB42 NP54
climate	NN	NN NP21	=
failed	VBD VBN3 JJ15	-	=
organization	NN	NP NN48	NN NP21
results	NNS VBZ27	-	=
rival	JJ NN3 VB39	-	=
themselves	PRP	-	=
view	NN VBP18 VB24	NP NN33 VBP51 VB57	NN VBP18 VB24 NP33
central	JJ	NP JJ18	JJ NP3
half	NN DT9	-	=
hope	VBP NN3 VB15	NP VBP48 NN51 VB63	VBP NN3 VB15 NP18
legal	JJ	NP JJ18	JJ NP36
platform	NN	NP NN33	NN NP36
romney	NN JJ24 VB36 RB51	NP	NP NN48
aides	NNS	-	=
education	NN	NP NN30	NN NP18
fall	NN VB12 VBP24	-	=
key	JJ NN30	NP JJ21 NN48	JJ NN30 NP45
leave	VB NN15 VBP21	VB NP24 NN54 VBP57	=
speak	VB VBP18	-	=
dollars	NNS	-	=
higher	JJ RB39	JJ NP9 RB57	=
order	NN VB42	NP NN9	NN NP36 VB42
received	VBD VBN6	-	=
significant	JJ	-	=
based	VBN	-	=
decades	NNS	-	=
experience	NN VBP48	NN NP9 VBP63	=
further	RB JJ6 VB42	JJ NP6 RB21 VB63	=
hold	VB VBP15 NN18	VBP NP6 VB18 NN39	=
lives	NNS VBZ12	NNS VBZ36 NP42	NNS VBZ15
seemed	VBD VBN30	-	=
class	NN	NP NN30	NN NP42
friends	NNS	NP NNS30	NNS NP18
politicians	NNS	-	=
six	CD	-	=
started	VBD VBN18	-	=
television	NN	NN NP9	=
watch	VB NN12 VBP27	NP VB33	VB NP NN12 VBP27
wins	VBZ NNS12	VBZ NP6 NNS30	=
appeared	VBD VBN30	-	=
conservatives	NNS	NP NNS30	NNS NP42
elections	NNS	NP NNS12	NNS NP33
everyone	NN	-	=
local	JJ	NP JJ3	JJ NP54
mexican	JJ NN36 VB66	JJ NP24	JJ NP24 NN63
raise	VB VBP30 NN45	-	=
records	NNS VBZ54	NP NNS21	NNS NP54 VBZ54
refugees	NNS	NP NNS30	NNS NP42
third	JJ RB36	NP JJ18	JJ NP33 RB36
abstract	NN JJ54	-	=
biggest	JJ	JJ NP9	=
paris	-	NP	NP
pennsylvania	-	NP	NP
progressive	JJ	NP JJ33	JJ NP36
voter	NN	NP NN24	NN NP39
ad	NN	-	=
field	NN	NN NP9	NN NP54
iraq	-	NP	NP
labor	NN	NP NN27	NN NP12
largely	RB	-	=
live	VB VBP JJ18	NP VB51 VBP51 JJ69	VB VBP NP15 JJ18
perhaps	RB	-	=
rise	NN VB12 VBP30	NN NP27 VB54	=
ben	-	NP NN66	NP
chance	NN	-	=
member	NN	NP NN21	NN NP54
tell	VB VBP18	-	=
threat	NN	-	=
understand	VB VBP9	-	VB VBP9 NP69
agenda	NN	-	NN NP54
endorsed	VBN VBD	-	VBN VBD NP66
evidence	NN	-	=
happened	VBD VBN12	VBD NP21 VBN45	=
reason	NN	-	=
town	NN	NP NN3	NN NP54
bid	NN VB45	-	=
crisis	NN	NN NP9	=
everything	NN	-	=
golf	NN	NP NN48	NN NP15
parties	NNS	-	=
rivals	NNS	-	=
caucus	NN VB51 JJ51	NP NN48	NN NP18 VB51 JJ51
defense	NN	NP NN21	NN NP15
following	VBG NN36 JJ45	-	=
income	NN	-	NN NP51
means	VBZ NNS18 NN51	NP VBZ33 NNS51	VBZ NNS18 NP39 NN51	noun:means
orlando	-	NP	NP
philadelphia	-	NP	NP
play	VB NN9 VBP27	-	VB NN9 VBP27 NP69
similar	JJ	-	=
endorsement	NN	-	=
force	NN VB12	NP NN48 VB63	NN VB12 NP18
cases	NNS	-	=
civil	JJ	NP JJ	JJ NP30
employees	NNS	NP NNS30	NNS NP39
europe	-	NP	NP
increasingly	RB	-	=
p.m.	RB NN6	-	RB NN6 NP69
sign	NN VB9 VBP48	VB NP6 NN21	NN VB9 VBP48 NP69
telling	VBG JJ42	-	=
term	NN	-	=
views	NNS VBZ30	-	=
ways	NNS	NP NNS30	NNS NP39
battle	NN VBP45 VB54	NP NN21 VBP66	NN VBP45 NP51 VB54
club	NN	NP NN60	NP NN3
growing	VBG	VBG NP9	=
growth	NN	NP NN3	NN NP27
happen	VB VBP54	VB NP9	=
stand	VB VBP9 NN21	-	VB VBP9 NN21 NP69
wanted	VBD VBN27	-	=
building	VBG NN3	NP VBG33 NN36	VBG NN3 NP39
host	NN VB33	NP NN27 VB57	NN VB33 NP45
polling	NN	-	=
service	NN VB48	NP NN57	NN NP6 VB48
abortion	NN	-	=
base	NN VBP54	-	=
certain	JJ	-	=
choice	NN	NP NN3	NN NP51
common	JJ	JJ NP36	=
old	JJ	NP JJ12	JJ NP33
percentage	NN	-	=
probably	RB	-	=
shooting	NN JJ30 VBG39	NP NN21 JJ51 VBG60	NN JJ30 VBG39 NP51
argued	VBD VBN15	-	=
else	RB JJ27	-	=
level	NN VB45 VBP54	-	=
list	NN VB54	NN NP24	=
muslim	JJ NN36 VB42 VBP57	JJ NP57	JJ
nevada	-	NP	NP
rates	NNS	-	=
showing	VBG NN21	VBG NP9 NN39	=
ads	NNS	-	=
beyond	IN SUB36	NP IN21 SUB57	IN SUB36 NP42
certainly	RB	-	=
head	NN VBP33 VB39	NP NN36 VBP69	NN NP33 VBP33 VB39
met	VBD VBN6	NP VBD24 VBN33	VBD VBN6 NP39
mike	-	NP NN66	NP
seems	VBZ	-	=
accused	VBD VBN3	-	VBD VBN3 NP66
actions	NNS	-	=
ask	VB VBP18	VBP NP6 VB18	=
bank	NN VB51	NP NN51	NN NP12 VB51
cast	VBD VB6 VBN6 NN27	-	=
claim	NN VB15 VBP15	-	NN VB15 VBP15 NP69
difficult	JJ	-	=
industry	NN	-	=
killed	VBN VBD6	NP VBN24 VBD33	VBN VBD6 NP45
longer	RB JJ12	JJ NP12 RB27	=
research	NN	NP NN54	NN NP9
sense	NN VB39 VBP45	NN NP9 VB57 VBP63	=
tried	VBD VBN9	-	VBD VBN9 NP69
declined	VBD VBN27	-	=
fundraising	VBG NN	-	VBG NN NP66
laws	NNS	-	=
love	VBP NN6 VB6	NP VBP39 NN45 VB45	VBP NN6 VB6 NP27
remains	VBZ NNS45	-	=
reports	NNS VBZ18	NP NNS27 VBZ48	NNS VBZ18 NP42
chinese	JJ NN15 VB27 VBP45	JJ NP24 NN51	JJ NP24 NN48
concerns	NNS VBZ45	-	=
mean	VB VBP6 NN30 JJ39	-	=
minority	NN	NP NN48	NN NP15
problems	NNS	-	=
seeking	VBG	-	=
short	JJ RB18	NP JJ21 RB42	JJ RB18 NP42
speeches	NNS	-	=
supported	VBD VBN9	-	VBD VBN9 NP69
west	NN JJ9	NP NN42	NP NN33 JJ45
answer	NN VB9 VBP48	NN NP6 VB30	NN VB9 VBP48 NP69
focused	VBN VBD JJ33	-	VBN VBD JJ33 NP66
fund	NN VB12 VBP27	NP NN57 VB69	NN NP6 VB12 VBP27
illegal	JJ	-	=
opposition	NN	NP NN21	NN NP51
popular	JJ	NP JJ21	JJ NP45
reporter	NN	-	=
san	-	NP	NP
total	JJ NN9 VB48 VBP48	NN NP6 JJ21	JJ NN6 VB48 VBP48
tough	JJ	-	=
wage	NN VB51	-	=
access	NN VB36	NN NP9 VB54	=
ballot	NN	-	=
entering	VBG	-	=
latino	NN JJ30 VB42 VBP54	NN NP6	NN NP6
online	NN JJ	NN NP6 JJ24	NN JJ NP42
provide	VB VBP24	-	=
quickly	RB	-	=
repeatedly	RB	-	=
russia	-	NP	NP
saw	VBD NN54	-	=
takes	VBZ	-	=
tweeted	VBD VBN18 JJ51	NP VBN6 VBD21	VBD VBN18 NP48 JJ51
whom	WH	-	=
appeal	NN VB21 VBP42	-	=
audience	NN	-	=
average	NN JJ9	-	NN JJ9 NP69
described	VBD VBN9	-	VBD VBN9 NP69
east	RB JJ6 NN30	NP JJ42	NP JJ33 RB36 NN66
hall	NN	NP NN27	NN NP12
margin	NN	-	=
series	NN	NP NN24	NN NP42
success	NN	NN NP9	=
thousands	NNS	-	=
turnout	NN	NP NN21	NN NP51
compared	VBN VBD24	-	=
include	VBP VB6	-	VBP VB6 NP69
johnson	-	NP	NP
lewandowski	-	NP	NP
nuclear	JJ	JJ NN3 NP9	JJ NN51
reagan	-	NP	NP
students	NNS	NNS NP15	=
challenge	NN VB12 VBP39	-	NN VB12 VBP39 NP69
events	NNS	NNS NP9	=
example	NN	-	=
low	JJ NN51	JJ NP9 NN69	=
publicly	RB	-	=
ready	JJ	NP JJ6	JJ NP36
risk	NN VB27 VBP42	NN NP24 VB63	=
single	JJ	-	=
sought	VBD VBN6	-	VBD VBN6 NP69
statements	NNS	-	=
syrian	JJ NN24	JJ NP57	JJ
approach	NN VB36 VBP42	-	=
critical	JJ	JJ NP9	=
intelligence	NN	NP NN45	NN NP18
previously	RB	-	=
push	VB NN3 VBP24	-	VB NN3 VBP24 NP66
rhetoric	NN	-	=
share	NN VB12 VBP15	-	NN VB12 VBP15 NP66
soon	RB	-	=
speaker	NN	NP NN57	NP NN3
summer	NN	NN NP9	=
bloomberg	NN VBG15 JJ33	NP NN24	NP NN24 VBG60
electorate	NN	-	=
involved	VBN VBD30 JJ39	-	=
legislation	NN	-	=
planned	VBN VBD3 JJ24	NP VBN63 VBD66	NP VBN3 VBD6 JJ27
relationship	NN	-	=
responded	VBD VBN24	-	=
tv	NN JJ60	NN NP39	NN NP42
virginia	-	NP	NP
changes	NNS VBZ36	-	=
citizens	NNS	NP NNS45	NNS NP18
cut	VB VBD9 NN12 VBN15	-	=
experts	NNS	-	=
follow	VB VBP21	-	VB VBP21 NP69
forward	RB RP39	RB NP15 RP63	=
herself	PRP	-	=
iran	-	NP	NP
powerful	JJ	-	=
radical	JJ NN42	NP JJ3 NN63	JJ NP30 NN42
star	NN	NP NN6	NN NP18
w.	-	NP	NP
adding	VBG	-	=
advisers	NNS	NP NNS30	NNS NP30
criticized	VBN VBD	-	VBN VBD NP66
defeat	VB NN6 VBP36	NP VB27 NN33 VBP63	VB NN6 VBP36 NP45
donations	NNS	-	=
giving	VBG	NP VBG21	VBG NP51
included	VBD VBN15	-	VBD VBN15 NP69
interviews	NNS	-	=
meet	VB VBP27	NP VB33 VBP60	VB NP27 VBP27
path	NN	NN NP9	=
professor	NN	NP NN33	NN NP30
proposal	NN	-	=
remain	VB VBP3	-	VB VBP3 NP66
son	NN	NP NN21	NN NP51
step	NN VB9	-	NN VB9 NP69
banks	NNS	-	=
front	NN JJ21	NN NP36 JJ66	=
offer	VB NN12 VBP27	-	VB NN12 VBP27 NP69
poor	JJ NN36 NP51	NP JJ27 NN63	JJ NP33 NN36
proposed	VBN VBD6 JJ30	-	VBN VBD6 JJ30 NP66
room	NN	NP NN3	NN NP27
supporter	NN NP51	-	NN NP48
true	JJ	-	=
april	-	NP	NP
attorney	NN	NP NN51	NN NP6
debates	NNS	NNS NP9	=
debt	NN	-	=
decided	VBD VBN9	-	VBD VBN9 NP69
endorse	VB VBP30	VB NP9 VBP48	=
fear	NN VBP9 VB36	NN NP6 VBP30 VB60	NN VBP9 VB39 NP66
independent	JJ	NP JJ36	JJ NP24
jersey	-	NP NN66	NP
mass	NN JJ51	NP JJ15 NN30	NN NP36 JJ42
michael	-	NP	NP
raising	VBG	-	VBG NP48
simply	RB	-	=
trail	NN VB42	NN NP18	=
voice	NN	NP NN33	NN NP33
arizona	-	NP	NP
death	NN	NP NN3	NN NP48
december	-	NP	NP
mark	NN VB9	NP NN60 VB69	NP NN9 VB18
minimum	JJ NN18	-	=
offered	VBD VBN6	-	VBD VBN6 NP66
radio	NN	NP NN42	NN NP21
rnc	NN JJ3	NP NN15	NP NN15 JJ60
shot	NN VBN3 VBD12	-	NN VBN3 VBD12 NP63
survey	NN	NP NN3	NN NP33
taxes	NNS	-	=
works	VBZ NNS15	-	=
advantage	NN	NP NN21	NN NP42
agreed	VBD VBN18 NN39	-	VBD VBN18 NN39 NP69
associated	VBN VBD51	NP VBN42	NP VBN9 VBD60
cost	NN VB9 VBN21 VBD27	-	=
favor	NN VBP18 VB18	VBP NP6 NN18 VB36	NN VBP15 VB18 NP69
forces	NNS VBZ51	NP NNS3	NNS NP42 VBZ51
hundreds	NNS	-	=
joe	-	NP	NP
rate	NN VBP51	-	=
secret	NN JJ3	NP JJ18 NN57	NN JJ NP3
served	VBD VBN9	-	VBD VBN9 NP69
appears	VBZ	-	=
corporate	JJ	-	=
estate	NN	NP NN21	NN NP48
february	-	NP	NP
friend	NN	-	=
gets	VBZ	-	=
goes	VBZ	-	=
guy	NN	NP NN21	NN NP42
khan	-	NP NN63	NP
opposed	VBN VBD6	-	VBN VBD6 NP66
pence	-	NP NNS66	NP
population	NN	-	=
respond	VB VBP30	-	=
stay	VB VBP30 NN36	VB NP9 VBP48 NN54	VB VBP30 NN36 NP48
warren	-	NP NN63	NP
air	NN VB21	NP NN45 VB66	NN NP15 VB21
becoming	VBG	NP VBG21	VBG NP48
includes	VBZ	-	=
increase	NN VB6 VBP45	VBP NP6 NN21 VB24	NN VB6 VBP36 NP66
messages	NNS	-	=
previous	JJ	-	=
read	VB VBD3 VBP15 VBN21	NP VB36 VBD39 VBN57	=
registered	VBN VBD27 JJ51	-	=
september	-	NP	NP
serious	JJ	-	=
seven	CD	-	=
strategist	NN	-	=
usa	-	NP NN27	NP NN27
comey	-	NP NN42	NP NN42
decisions	NNS	NNS NP21	=
dnc	NN JJ3	NP NN18	NP NN18 JJ57
european	-	JJ NP3	JJ NP3
gay	JJ NNS36	NNS NP12 JJ24	JJ NNS30
hands	NNS	NNS NP9	=
immediately	RB	-	=
influence	NN VB15	-	NN VB15 NP69
leads	VBZ NNS21	VBZ NP9 NNS39	=
longtime	JJ NN36	-	=
october	-	NP	NP
politically	RB	-	=
rallies	NNS VBZ33	-	=
test	NN VB24	NP NN21 VB45	NN VB24 NP48
ap	NN VB36 JJ39 VBP57	NP NN3	NP NN
appear	VB VBP6	-	VB VBP6 NP66
backing	VBG NN3	-	VBG NN3 NP66
believes	VBZ	-	=
chicago	-	NP	NP
declared	VBD VBN9	NP VBD24 VBN33	VBD VBN9 NP45
facing	VBG	-	=
female	JJ NN36	-	=
hear	VB VBP15	-	VB VBP15 NP69
hit	VBN VBD3 VB9 NN15	-	=
itself	PRP	-	=
kelly	-	NP	NP
lose	VB VBP18	-	VB VBP18 NP69
mayor	NN	NP NN48	NN NP9
positions	NNS	-	=
provided	VBN VBD6	-	VBN VBD6 NP66
reform	NN VB30	NP NN21 VB69	NN NP24 VB30
request	NN VB51	-	=
result	NN VB21	-	=
strength	NN	NN NP9	=
agency	NN	NP NN45	NN NP15
considered	VBN VBD15	-	VBN VBD15 NP69
followed	VBD VBN3	-	VBD VBN3 NP66
france	-	NP	NP
germany	-	NP	NP
impact	NN VB36 VBP48	NP NN21 VB57	NN VB36 NP48 VBP48
interests	NNS	-	=
james	-	NP	NP
mainstream	NN JJ15	-	NN JJ15 NP45
market	NN VB36	NP NN21 VB57	NN VB36 NP48
maybe	RB	-	=
amendment	NN	NN NP6	NN NP12
beginning	NN VBG3	VBG NP6 NN21	NN VBG3 NP66
businessman	NN	-	=
consider	VB VBP18	-	VB VBP18 NP69
continues	VBZ	-	=
fellow	JJ NN18	NP JJ21 NN39	JJ NN18 NP45
gone	VBN	-	=
ideas	NNS	-	=
none	NN	-	=
parents	NNS	NNS NP9	=
reality	NN	NN NP9	=
ultimately	RB	-	=
willing	JJ	-	=
claims	NNS VBZ9	-	NNS VBZ9 NP66
core	NN JJ36	NN NP18	NN NP36 JJ42
daughter	NN	-	=
energy	NN	NP NN33	NN NP30
funding	NN VBG21	-	=
letter	NN	-	NN NP48
senators	NNS	NP NNS33	NNS NP33
signed	VBD VBN6	-	VBD VBN6 NP66
standing	NN VBG	VBG NP15 NN30	VBG NN NP63
thinks	VBZ	-	=
age	NN	NP NN3	NN NP39
bob	-	NP NN60	NP
coalition	NN	NP NN48	NN NP9
conducted	VBN VBD21	-	=
documents	NNS	-	=
everybody	NN	-	=
investment	NN	NP NN24	NN NP39
mccain	-	NP	NP
moving	VBG	-	=
playing	VBG NN24	-	=
pressure	NN VB30	-	=
rest	NN VB24	NN NP9 VB42	=
argument	NN	-	=
capital	NN	NP NN27	NN NP15
council	NN	NP NN42	NP NN12
create	VB VBP42	-	=
critics	NNS	-	=
ended	VBD VBN15	-	VBD VBN15 NP69
enforcement	NN	NP NN21	NN NP24
fed	VBN NN18 VBD27 JJ66	NP VBN66	NP VBN33 NN51 VBD60
grayson	-	NP	NP
jewish	JJ VB24 NN42 VBP54	JJ NP42	JJ NP48 VB60
language	NN	-	=
largest	JJ	-	=
mind	NN VB21	-	=
passed	VBD VBN3	-	VBD VBN3 NP66
spend	VB VBP18	-	VB VBP18 NP69
victims	NNS	-	=
agree	VBP VB6	-	VBP VB6 NP66
career	NN	-	=
conversation	NN	-	=
costs	NNS VBZ27	-	=
created	VBN VBD6	-	VBN VBD6 NP66
entire	JJ	-	=
figure	NN VB15 VBP30	-	NN VB15 VBP30 NP69
finally	RB	RB NP9	=
heart	NN	NP NN24	NN NP39
holding	VBG	-	=
libya	-	NP	NP
opinion	NN	NP NN30	NN NP36
racist	NN JJ	-	NN JJ NP63
referring	VBG	-	=
religious	JJ	NP JJ21	JJ NP48
terms	NNS	-	=
tone	NN	-	=
tweet	NN VBP39 NP48 VB48	NP NN21 VBP60 VB69	NN NP39 VBP39 VB48
contrast	NN	-	NN NP48
editor	NN	NP NN24	NN NP6
hand	NN VB33	-	=
heard	VBN VBD6	-	VBN VBD6 NP66
loss	NN	-	=
martin	-	NP NN63	NP
minister	NN	NP NN54	NN NP3
protect	VB VBP48	-	=
reach	VB NN6 VBP30	-	VB NN6 VBP30 NP66
remaining	VBG	-	=
return	VB NN6 VBP42	-	VB NN6 VBP42 NP66
scott	-	NP	NP
whole	JJ NN39	NP JJ21 NN60	JJ NN39 NP48
above	IN JJ27 RB39	-	=
aide	NN	-	=
attempt	NN VB33	-	=
beat	VB VBD15 NN36	NN NP6 VB18 VBD33	VB VBD15 NN33 NP69
breitbart	-	NP	NP
clearly	RB	-	=
floor	NN	-	=
game	NN	NN NP3	NN NP36
judicial	JJ	NP JJ54	NP JJ6
latinos	-	NP NNS48	NP NNS48
leaving	VBG	-	=
lower	JJ VB24 RB48	NP JJ33 VB60	JJ VB24 NP30 RB48
nominating	JJ VBG18	-	JJ VBG18 NP69
particular	JJ	-	=
pick	VB NN21 VBP39	-	VB NN21 VBP39 NP69
russian	JJ NN24	JJ NP15	JJ NP15 NN63
trust	NN VB12 VBP36	-	NN VB12 NP27 VBP36
additional	JJ	-	=
benefits	NNS	-	=
break	VB NN12 VBP36	NP VB30 NN42 VBP66	VB NN12 NP33 VBP36
brought	VBD VBN9	-	VBD VBN9 NP66
built	VBN VBD9	VBD NP6 VBN18	VBN VBD9 NP66
child	NN	NN NP9	NN NP30
concern	NN	-	=
courses	NNS	-	=
issued	VBD VBN3	-	VBD VBN3 NP66
jeff	NN JJ36 VB51	NP NN60	NP NN39
lawsuit	NN	-	=
lines	NNS	NP NNS21	NNS NP48
nations	NNS	NP NNS45	NNS NP15
safe	JJ NN48	-	=
technology	NN	NP NN39	NN NP21
terrorists	NNS	-	=
throughout	IN	-	=
weekend	NN	-	=
yes	RB	RB NP15	=
activists	NNS	-	=
background	NN	-	=
budget	NN	NP NN42	NN NP18
changed	VBN VBD6	-	VBN VBD6 NP66
daily	JJ RB12 NN33	NP JJ39	NP JJ9 RB24 NN42
democracy	NN	NP NN27	NN NP15
direct	JJ VB24	JJ NP9 VB42	=
directly	RB	-	=
hispanic	-	JJ NP24	JJ NP24
hour	NN	NP NN24	NN NP39
illinois	-	NP	NP
january	-	NP	NP
joined	VBD VBN3	-	VBD VBN3 NP66
knows	VBZ	-	=
lawmakers	NNS	-	=
msnbc	-	NP	NP
overall	JJ RB9	-	JJ RB9 NP66
period	NN	-	=
played	VBD VBN3	-	VBD VBN3 NP66
principles	NNS	NNS NP39	=
putin	-	NP NN48	NP NN48
rising	VBG	VBG NP27	=
secure	VB JJ12	NP VB30 JJ39	VB JJ12 NP36
status	NN	NP NN3	NN NP48
values	NNS VBZ39	-	=
appearance	NN	-	=
closed	VBD VBN6 JJ15	-	VBD VBN6 JJ15 NP63
credit	NN VBP48	NP NN27	NN NP30 VBP48
faces	VBZ NNS21	NNS NP6 VBZ15	VBZ NNS21 NP69
filed	VBN VBD6	-	VBN VBD6 NP66
freedom	NN	NN NP6	NN NP21
hearing	NN VBG6	-	NN VBG6 NP66
hopes	NNS VBZ	-	NNS VBZ NP63
lack	NN VBP39 VB48	-	=
larger	JJ	-	=
material	NN JJ48	-	=
michigan	-	NP	NP
near	IN JJ15 RB45	IN NP18 JJ48	IN JJ18 RB45 NP69
newspaper	NN	-	NN NP45
opening	NN VBG6	-	NN VBG6 NP33
positive	JJ NN39	-	=
pretty	RB JJ48	-	RB NP39 JJ48
roughly	RB	-	=
seem	VB VBP3	-	VB VBP3 NP63
shift	NN VB6	-	NN VB6 NP66
situation	NN	NN NP3	NN NP39
sometimes	RB	RB NP9	=
visit	NN VB9 VBP45	-	NN VB9 VBP45 NP66
weapons	NNS	NNS NP9	=
winner	NN	-	=
ability	NN	NN NP9	=
anti-trump	JJ NN48	-	JJ NP45 NN48
bigger	JJ	-	=
deals	NNS VBZ33	-	=
defend	VB VBP33	-	=
development	NN	NP NN48	NN NP12
difference	NN	-	=
eric	-	NP	NP
explained	VBD VBN24	-	VBD VBN24 NP69
fair	JJ	NP JJ33	JJ NP27
guns	NNS	-	=
individuals	NNS	-	=
moved	VBD VBN6	-	VBD VBN6 NP66
murphy	-	NP NN57	NP
schools	NNS	NP NNS21	NNS NP45
services	NNS	NP NNS45	NNS NP15
worth	JJ NN6 IN18	NP JJ42 NN48 IN60	JJ NN6 IN18 NP21
begin	VB VBP21	NP VB21 VBP42	VB VBP21 NP36
bit	NN RB39 VBD48	-	=
campaigning	NN VBG18	-	NN VBG18 NP69
closer	RB JJ3	-	RB JJ3 NP63
exactly	RB	-	=
expressed	VBD VBN12	-	VBD VBN12 NP66
fighting	VBG NN33	-	=
inside	IN RB33 JJ36 NN45	IN NP9 RB51 JJ54	IN RB33 JJ39 NN45
looked	VBD VBN18	-	VBD VBN18 NP69
ones	NNS	-	=
phone	NN	-	=
pointed	VBD VBN21 JJ24	-	VBD VBN21 JJ24 NP69
priorities	NNS	NP NNS9	NNS NP15
quite	RB	-	=
somebody	NN	-	=
sort	NN VB48	-	=
student	NN	NN NP9	NN NP45
traditional	JJ	-	=
worse	JJ RB39	-	=
abc	-	NP	NP
asking	VBG	-	=
backed	VBD VBN3 JJ42	-	VBD VBN3 JJ42 NP63
hate	NN VBP12 VB24	-	NN VBP12 VB24 NP66
institute	NN VB18 VBP69 JJ69	NP NN63	NP NN42 VB60
note	NN VB18 VBP24	NN NP15 VB45 VBP51	NN VB21 VBP24 NP69
pass	VB NN24 VBP33	-	VB NN24 VBP33 NP69
posted	VBD VBN12	-	VBD VBN12 NP66
prevent	VB VBP27	-	=
putting	VBG	-	=
refused	VBD VBN18	-	VBD VBN18 NP69
resources	NNS	NP NNS21	NNS NP45
revealed	VBD VBN9	NP VBD24 VBN33	VBD VBN9 NP39
source	NN	-	=
subject	NN JJ6	-	NN JJ6 NP66
surprise	NN VB27 VBP36	-	NN VB27 VBP36 NP69
ukraine	-	NP	NP
acknowledged	VBD VBN21 JJ45	-	VBD VBN21 JJ45 NP69
association	NN	NP NN42	NP NN18
attacking	VBG	-	=
communications	NNS	NP NNS42	NNS NP18
hill	NN VB42	NP NN60	NP NN30
incident	NN	-	=
mitt	-	NP NN60	NP
organizations	NNS	NP NNS21	NNS NP45
reasons	NNS	-	=
sources	NNS	-	=
approval	NN	-	=
charge	NN VB18 VBP30	-	NN VB18 VBP30 NP69
delivered	VBD VBN	-	VBD VBN NP63
discuss	VB VBP48	-	=
expect	VBP VB	-	VBP VB NP63
faced	VBD VBN3	-	VBD VBN3 NP63
goal	NN	-	=
graham	-	NP NN57	NP
huge	JJ	-	=
island	NN	NP NN36	NP NN
living	VBG NN6	VBG NP24 NN45	VBG NN6 NP66
losing	VBG JJ48	-	=
meanwhile	RB	-	=
measures	NNS VBZ48	-	=
minutes	NNS	NP NNS21	NNS NP30
mistake	NN	NP NN21	NN NP39
named	VBN VBD6	-	VBN VBD6 NP66
negative	JJ NN48	-	=
opponent	NN	-	=
pollster	NN	NP NN36	NN NP24
represents	VBZ	-	=
respect	NN VB24 VBP33	-	NN VB24 VBP33 NP69
responsible	JJ	JJ NP18	=
swing	NN VB27 VBP33	NN NP9 VB45 VBP51	NN VB27 VBP33 NP69
undocumented	JJ	-	=
allowed	VBN VBD9	-	VBN VBD9 NP66
attacked	VBN VBD6	-	VBN VBD6 NP66
communities	NNS	NNS NP9	=
currently	RB	-	=
dangerous	JJ	-	JJ NP45
deep	JJ RB21	NP JJ30 RB51	JJ RB21 NP30
familiar	JJ	-	=
image	NN	-	=
maryland	-	NP	NP
mogul	NN	-	NN NP45
nine	CD	-	=
nobody	NN	-	=
prominent	JJ	-	=
proposals	NNS	-	=
region	NN	-	=
serve	VB VBP21	-	VB VBP21 NP69
site	NN	NP NN30	NN NP33
teachers	NNS	NP NNS42	NNS NP9
ties	NNS	-	=
turkey	-	NP NN60	NP
unions	NNS	-	=
amount	NN VB27	-	NN VB27 NP69
article	NN	NP NN30	NN NP30
ayotte	-	NP NN45	NP NN45
criminal	JJ NN45	NP JJ30	JJ NP30 NN45
dead	JJ	JJ NN15 NP18	JJ NN48
died	VBD VBN45	-	=
felt	VBD VBN27	-	VBD VBN27 NP69
god	-	NP NN60	NP
kept	VBD VBN9	-	VBD VBN9 NP66
marriage	NN	-	=
meant	VBD VBN6	-	VBD VBN6 NP66
opponents	NNS	-	=
ran	VBD	-	=
scheduled	VBN JJ45	-	=
season	NN	-	=
shared	VBD VBN JJ6	-	VBD VBN JJ6 NP60
strongly	RB	-	=
talks	NNS VBZ3	NNS NP6 VBZ27	NNS VBZ3 NP63
website	NN	-	=
widely	RB	-	=
accounts	NNS VBZ30	NNS NP9 VBZ45	NNS VBZ30 NP69
afternoon	NN	-	=
alone	RB	-	=
avoid	VB	-	=
born	VBN	-	=
cause	NN VB6 VBP39	-	NN VB6 VBP39 NP63
cuban	-	JJ NP6	JJ NP3
favorite	JJ NN18	-	JJ NN18 NP69
greater	JJ	NP JJ21	JJ NP45
hannity	-	NP	NP
momentum	NN	-	=
oil	NN	-	NN NP36
price	NN	NP NN24	NN NP36
published	VBN VBD15	-	VBN VBD15 NP69
reached	VBN VBD9	-	VBN VBD9 NP66
remember	VB VBP12	-	VB VBP12 NP66
southern	JJ	NP JJ15	JJ NP3
stories	NNS	NNS NP15	NNS NP45
supports	VBZ NNS45	-	=
thinking	VBG NN3	-	VBG NN3 NP63
younger	JJ	-	=
advice	NN	-	=
agents	NNS	NP NNS30	NNS NP33
anger	NN	-	=
cia	-	NP	NP
closely	RB	-	=
effect	NN	-	=
fired	VBN VBD3	-	VBN VBD3 NP63
knew	VBD	-	=
markets	NNS VBZ45	NP NNS33	NNS NP27 VBZ45
mention	VB NN6	-	VB NN6 NP63
mostly	RB	-	=
multiple	JJ	-	=
performance	NN	-	=
project	NN VB18 VBP39	NP NN12 VB63	NN NP15 VB21 VBP42
promise	NN VBP24 VB30	NP NN39 VBP66 VB69	NN NP18 VBP24 VB30
pushed	VBN VBD3	-	VBN VBD3 NP63
review	NN VB3 VBP24	NP NN51 VB54	NN VB3 NP9 VBP24
scalia	-	NP	NP
shown	VBN	-	=
sides	NNS	-	=
sullivan	-	NP	NP
whatever	WH	-	=
absolutely	RB	-	=
accept	VB VBP27	-	VB VBP27 NP69
aggressive	JJ	-	=
allow	VB VBP15	-	VB VBP15 NP66
areas	NNS	-	=
available	JJ	-	=
beck	-	NP VBP42 NN57	NP VBP45
cbs	-	NP	NP
concerned	VBN JJ3 VBD39	JJ NP15 VBN30 VBD69	VBN JJ3 VBD39 NP63
concluded	VBD VBN15	-	VBD VBN15 NP66
coverage	NN	-	=
determine	VB VBP36	-	VB VBP36 NP69
donor	NN	-	NN NP69
dozen	NN	-	=
emanuel	-	NP NN42	NP NN45
executives	NNS	-	=
handling	NN VBG15	-	NN VBG15 NP66
mother	NN	NN NP9	=
places	NNS	-	=
protesters	NNS	-	=
reid	-	NP	NP
retired	VBN JJ3 VBD15	-	VBN JJ3 VBD15 NP60
track	NN VB24 VBP45	-	NN VB24 VBP45 NP69
troops	NNS	-	=	noun:troops
twice	RB	-	=
unlikely	JJ RB45	-	JJ RB45 NP69
working-class	JJ	-	=
activist	NN JJ36	-	NN JJ36 NP69
announcement	NN	-	NN NP69
assault	NN	-	=
axelrod	-	NP	NP
becomes	VBZ	-	=
benefit	VB NN3 VBP18	-	VB NN3 VBP18 NP63
carly	-	NP	NP
decide	VB VBP15	-	VB VBP15 NP66
digital	JJ	-	JJ NP27
ensure	VB	-	=
evening	NN	-	=
eventually	RB	-	=
feb.	-	NP	NP
generally	RB	-	=
infrastructure	NN	NP NN24	NN NP36
judgment	NN	NN NP9	=
korea	-	NP	NP
massachusetts	-	NP	NP
miami	-	NP	NP
o'malley	NN JJ27 VB39 RB57	NP NN27	NP NN24 JJ60
operation	NN	NP NN30	NN NP30
pacs	-	NNS NP	NNS NP	noun:pac
prime	JJ NN51	NP JJ51	JJ NP3 NN51
puerto	-	NP	NP
require	VB VBP18	-	VB VBP18 NP69
rule	NN VB9	NN NP27 VB48	NN VB12 NP66
send	VB VBP33	-	VB VBP33 NP69
signs	NNS VBZ45	-	NNS VBZ45 NP69
successful	JJ	-	=
talked	VBD VBN9	-	VBD VBN9 NP66
truth	NN	NP NN30	NN NP30
wages	NNS	-	=	noun:wages
wasserman	-	NP	NP
western	JJ NN54	JJ NP12	JJ NP15
word	NN	-	NN NP69
active	JJ	-	=
advocate	NN VB12 VBP39	NP NN6 VB45	NN VB15 NP27 VBP42
affairs	NNS	NP NNS48	NNS NP9
affordable	JJ	NP JJ39	NP JJ12
changing	VBG	-	VBG NP69
cited	VBD VBN21	-	VBD VBN21 NP69
cities	NNS	-	=
clintons	-	NP	NP
controversy	NN	-	=
differences	NNS	-	=
earned	VBD VBN	-	VBD VBN NP63
expand	VB	-	VB NP69
form	NN VB12	-	NN VB12 NP66
missouri	-	NP	NP
races	NNS NN45	-	NNS NN45 NP69
religion	NN	-	=
requests	NNS	-	=
scandal	NN	NN NP9	NN NP42
schultz	-	NP	NP
stake	NN	NN NP9	=
ticket	NN	-	NN NP69
worried	VBN JJ9 VBD21	-	VBN JJ9 VBD21 NP63
worst	JJ RB45	-	JJ RB45 NP69
below	IN SUB30 RB42	NP IN3 SUB51 RB63	IN SUB30 NP33 RB42
caused	VBD VBN3	-	VBD VBN3 NP63
charged	VBN VBD9 JJ39	-	VBN VBD9 JJ39 NP66
deputy	NN JJ30	NP NN39 JJ69	NN NP18 JJ30
easy	JJ	-	JJ NP69
endorsements	NNS	-	NNS NP69
false	JJ	-	JJ NP69
helping	VBG	-	VBG NP69
lady	NN	NP NN33	NN NP27
main	JJ	-	JJ NP69
mate	NN	-	NN NP69
meetings	NNS	-	NNS NP69
necessary	JJ	-	JJ NP69
neither	DT CC6	-	DT CC6 NP63
page	NN	-	NN NP69
paper	NN	NP NN24	NN NP36
prison	NN	NP NN24	NN NP27
smith	-	NP NN57	NP
standards	NNS	NP NNS21	NNS NP36
trouble	NN	-	NN NP69
turning	VBG NN45	-	VBG NN45 NP69
victories	NNS	-	NNS NP69
ali	-	NP	NP
analysis	NN	NP NN24	NN NP36
analysts	NNS	-	NNS NP69
bernardino	-	NP	NP
carrier	NN	NN NP48	=
cash	NN VB42	NP NN36	NN NP24 VB42
chair	NN VB66	NP NN45	NN NP9 VB66
challenges	NNS VBZ30	-	NNS VBZ30 NP69
checks	NNS	-	NNS NP69
colorado	-	NP	NP
constitutional	JJ	NP JJ24	JJ NP30
contributions	NNS	-	NNS NP69
controversial	JJ	-	JJ NP69
crime	NN	NN NP3	NN NP42
cycle	NN	-	NN NP69
decade	NN	-	NN NP69
discussion	NN	-	NN NP69
exchange	NN VB45	NP NN21 VB63	NN NP42 VB45
fields	NNS VBZ54	NP NNS51	NP NNS9 VBZ63
hurt	VB VBN12 VBD18 VBP27	NP VB42 VBN57 VBD60	VB VBN12 NP15 VBD18
inequality	NN	-	NN NP69
learned	VBD VBN9	-	VBD VBN9 NP66	verb:learn
networks	NNS	NP NNS30	NNS NP30
operations	NNS	NP NNS48	NNS NP6
outcome	NN	-	NN NP69
park	NN	NP NN36	NP NN3
politician	NN	-	NN NP69
qualified	VBN JJ12 VBD33	-	VBN JJ12 VBD33 NP66
reporting	NN VBG	-	NN VBG NP27
rick	-	NP NN63	NP
ruling	NN VBG36	-	NN VBG36 NP69
socialist	NN JJ	NP NN33 JJ33	NN JJ NP27
spokeswoman	NN	-	NN NP42
urged	VBD VBN21	-	VBD VBN21 NP69
warned	VBD VBN15	-	VBD VBN15 NP66
wealth	NN	-	NN NP69
angry	JJ	-	JJ NP69
ballots	NNS	-	NNS NP69
behalf	NN	-	NN NP69
british	JJ VB12 NN33 VBP45	JJ NP12	JJ NP9 VB57
brother	NN	-	NN NP69
buy	VB NN24 VBP30	NP VB21 NN45 VBP51	VB NN24 VBP30 NP42
challenging	VBG JJ	-	VBG JJ NP60
choose	VB VBP36	-	VB VBP36 NP69
claimed	VBD VBN18	-	VBD VBN18 NP66
continuing	VBG	-	VBG NP69
effectively	RB	-	RB NP69
exit	NN VB15	-	NN VB15 NP66
finance	NN VB18	NP NN33 VB51	NN VB18 NP27
finish	NN VB6	-	NN VB6 NP63
generation	NN	NP NN21	NN NP36
holds	VBZ	-	VBZ NP69
jim	-	NP	NP
keeping	VBG	-	VBG NP69
manhattan	-	NP NN60	NP
nbc	-	NP	NP
nor	CC	-	CC NP69
potentially	RB	-	RB NP69
present	JJ VB18 VBP33	-	JJ VB18 VBP33 NP66
programs	NNS	NP NNS21	NNS NP42
pushing	VBG	-	VBG NP69
racial	JJ	JJ NP9	JJ NP69
reputation	NN	-	NN NP69
required	VBN VBD21 JJ42	-	VBN VBD21 JJ42 NP66
richard	-	NP	NP
scrutiny	NN	-	NN NP69
seats	NNS	-	NNS NP69
sitting	VBG	-	VBG NP69
stated	VBD VBN6 JJ39	-	VBD VBN6 NP36 JJ39
strategic	JJ	NP JJ39	JJ NP18
suggest	VBP VB6	-	VBP VB6 NP63
suggesting	VBG	-	VBG NP69
veteran	NN JJ18	NP NN3 JJ39	NN JJ18 NP42
african	-	JJ NP12	JJ NP15
ailes	-	NP	NP
bringing	VBG	-	VBG NP69
charges	NNS VBZ36	-	NNS VBZ36 NP69
committed	VBN JJ18 VBD33	-	VBN JJ18 VBD33 NP66
content	NN JJ30	-	NN JJ30 NP69
drew	VBD	NP VBD21	VBD NP42
dropped	VBD VBN12	-	VBD VBN12 NP66
fees	NNS	-	NNS NP69
forced	VBN VBD9 JJ30	-	VBN VBD9 JJ30 NP63
gap	NN	-	NN NP69
highly	RB	-	RB NP69
hp	-	NP	NP
instance	NN	-	NN NP69
lawyer	NN	-	NN NP69
looks	VBZ NNS30	-	VBZ NNS30 NP69
nice	JJ	NP JJ6	JJ NP9
offering	VBG NN24	-	VBG NN24 NP69
officer	NN	NP NN24	NN NP30
oppose	VBP VB6	-	VBP VB6 NP63
possibility	NN	-	NN NP69
prepared	VBN JJ12 VBD27	-	VBN JJ12 VBD27 NP63
promised	VBD VBN9	-	VBD VBN9 NP63
prove	VB VBP27	-	VB VBP27 NP69
proved	VBD VBN6	-	VBD VBN6 NP63
represent	VB VBP3	-	VB VBP3 NP63
representative	NN JJ6	NP NN57 JJ60	NP NN9 JJ15
rico	-	NP	NP
road	NN	NP NN42	NN NP12
robert	-	NP	NP
santilli	-	NP	NP
seeing	VBG	-	VBG NP69
sees	VBZ	-	VBZ NP69
tom	-	NP NN57	NP
vast	JJ	-	JJ NP69
abroad	RB	RB NP21	RB NP69
addition	NN	-	NN NP69
amid	IN SUB36	-	IN SUB36 NP69
annual	JJ	-	JJ NP69
arkansas	-	NP	NP
asia	-	NP	NP
behavior	NN	-	NN NP69
believed	VBD VBN12	-	VBD VBN12 NP66
carried	VBD VBN18	-	VBD VBN18 NP66
competitive	JJ	-	JJ NP69
cover	VB NN12 VBP18	-	VB NN12 VBP18 NP63
denied	VBD VBN	-	VBD VBN NP60
direction	NN	-	NN NP69
divided	VBN VBD42 JJ42	NP VBN21 VBD63 JJ63	VBN NP42 VBD42 JJ42
drug	NN	NP NN24	NN NP36
emerged	VBN VBD	-	VBN VBD NP60
era	NN	-	NN NP69
error	NN	-	NN NP69
fire	NN VB36	-	NN VB36 NP69
firms	NNS	-	NNS NP69
green	JJ NN45	NP JJ51	NP JJ3 NN48
heavily	RB	-	RB NP69
hispanics	-	NP	NP
increased	VBN VBD12	-	VBN VBD12 NP66
islam	-	NP	NP
kentucky	-	NP	NP
legacy	NN	-	NN NP69
moderate	JJ VB30	-	JJ VB30 NP69
necessarily	RB	NP RB21	RB NP42
older	JJ	JJ NP9	JJ NP69
peace	NN	NP NN36	NN NP18
perez	-	NP	NP
plus	CC NN30 IN42	NP NN12 CC27 IN69	CC NN24 NP33 IN42
priority	NN	-	NN NP69
progress	NN	NP NN33	NN NP27
promises	NNS VBZ9	-	NNS VBZ9 NP63
rich	JJ	NP JJ24	JJ NP27
specifically	RB	-	RB NP69
staffers	NNS	-	NNS NP69
stock	NN	NP NN21	NN NP42
tech	NN	NP NN24	NN NP36
various	JJ	-	JJ NP69
water	NN VB42	NP NN21 VB63	NN NP42 VB42
al	NP JJ27 NN36 VB51	NP	NP JJ51 NN60
army	NN	NP NN48	NP NN
birth	NN	NN NP9	NN NP69
block	VB NN15	-	VB NN15 NP66
businesses	NNS	-	NNS NP69
church	NN VB69	NP NN21	NN NP6
columbia	-	NP	NP
commitment	NN	-	NN NP69
contested	VBN	-	VBN NP69
cuts	NNS VBZ36	-	NNS VBZ36 NP69
deeply	RB	-	RB NP69
details	NNS	-	NNS NP69
embrace	VB VBP21	-	VB VBP21 NP66
fell	VBD	-	VBD NP69
founder	NN	-	NN NP69
garland	-	NP NN57	NP
headquarters	NN NNS36	-	NN NNS36 NP69
hedge	NN JJ3 VB24	NP NN48 JJ54	NN JJ3 NP6 VB24
huckabee	-	NP	NP
investors	NNS	-	NNS NP69
journal	NN JJ39	NP NN57	NP NN30 JJ69
launched	VBD VBN15	-	VBD VBN15 NP66
m.	-	NP	NP
nationally	RB	-	RB NP69
natural	JJ NN42	NP JJ21 NN63	JJ NP42 NN42
officers	NNS	NP NNS24	NNS NP33
opened	VBD VBN15	-	VBD VBN15 NP66
planning	VBG NN9	-	VBG NN9 NP63
society	NN	NP NN3	NN NP42
split	VBN NN3 VB12 VBD18	-	=
stance	NN	-	NN NP69
standard	NN JJ9	NP NN21 JJ51	NN JJ9 NP15
stood	VBD VBN15	-	VBD VBN15 NP66
svp	-	NP NN9	NP NN9
valley	NN	NP NN57	NP NN24
violent	JJ	NP JJ21	JJ NP42
african-american	-	JJ NP36	JJ NP42
aimed	VBN VBD27	-	VBN VBD27 NP66
alternative	NN JJ6	NP NN36 JJ45	NN JJ6 NP21
area	NN	-	NN NP69
capitol	NP NN9 JJ57	NP	NP NN48
completely	RB	-	RB NP69
count	NN VB12 VBP39	-	NN VB12 VBP39 NP63
crucial	JJ	-	JJ NP69
culture	NN	-	NN NP69
degree	NN	-	NN NP69
draw	VB VBP21 NN33	-	VB VBP21 NN33 NP66
eastern	JJ	NP JJ24	NP JJ6
effective	JJ	-	JJ NP69
facts	NNS	NNS NP18	NNS NP69
fine	JJ NN9	-	JJ NN9 NP39
followers	NNS	-	NNS NP69
fully	RB	-	RB NP69
funds	NNS VBZ42	-	NNS VBZ42 NP69
georgia	-	NP	NP
german	JJ NN12	JJ NP21	JJ NP21 NN48
girls	NNS	NNS NP18	NNS NP33
gives	VBZ	-	VBZ NP69
happens	VBZ	-	VBZ NP69
harder	JJ RB6	-	JJ RB6 NP63
highest	JJ	-	JJ NP69
journalists	NNS	NNS NP18	NNS NP69
kids	NNS	-	NNS NP69
massive	JJ	-	JJ NP69
measure	NN VB30	-	NN VB30 NP69
mentioned	VBN VBD3	-	VBN VBD3 NP63
netanyahu	-	NP	NP
personally	RB	-	RB NP69
picture	NN	NP NN21	NN NP42
populist	JJ NN9	-	JJ NN9 NP63
presence	NN	-	NN NP69
revolution	NN	NP NN18	NN NP21
save	VB VBP42	VB NP9 VBP60	VB VBP42 NP69
specific	JJ	-	JJ NP69
stands	VBZ NNS42	VBZ NP15 NNS66	VBZ NNS42 NP69
turkish	JJ VB24 NN42 VBP54	JJ NP48	JJ VB57
unity	NN	NP NN33	NN NP18
upon	IN SUB21	-	IN SUB21 NP66
usually	RB	-	RB NP69
value	NN VB36	-	NN VB36 NP69
wake	NN VBP27 VB33	VBP VB NP6 NN15	NN VBP24 VB27 NP66
wealthy	JJ	JJ NP9	JJ NP69
anybody	NN	-	NN NP69
argue	VBP VB12	-	VBP VB12 NP66
attempts	NNS VBZ21	-	NNS VBZ21 NP66
britain	-	NP	NP
brown	JJ NN42 VB63	NP JJ54	NP JJ18 NN63
cable	NN	NP NN24	NN NP33
camp	NN	NP NN24	NN NP33
christian	JJ NN66	JJ NP3	JJ NP3
colleagues	NNS	-	NNS NP69
conflict	NN VB42	-	NN VB42 NP69
curiel	-	NP	NP
easily	RB	-	RB NP69
fast	RB JJ3	RB NP6 JJ27	RB JJ3 NP63
fewer	JJ	-	JJ NP69
gains	NNS VBZ42	-	NNS VBZ42 NP69
independents	NNS	NP NNS24	NNS NP21
insurance	NN	NP NN21	NN NP42
interviewed	VBN VBD3	-	VBN VBD3 NP63
nega	JJ NN21 NNS60	NP JJ12 NN27	NP JJ9 NN27
noting	VBG	-	VBG NP69
overseas	RB JJ12	-	RB JJ12 NP66
panel	NN	NP NN21	NN NP42
peter	-	NP NN51	NP
photo	NN JJ33	-	NN JJ33 NP42
praised	VBD VBN15	-	VBD VBN15 NP66
protest	NN VB15	-	NN VB15 NP66
recession	NN	NN NP33	=
refugee	NN	NP NN3	NN NP42
residents	NNS	NNS NP9	NNS NP69
safety	NN	NP NN6	NN NP30
saudi	JJ NN21 NNS45 RB57	NP JJ9	NP JJ9 NN48
sept.	-	NP	NP
steve	-	NP	NP
table	NN	-	NN NP69
terror	NN	NN NP9	NN NP69
thanks	NNS	-	NNS NP69
tim	-	NP	NP
wait	VB VBP24 NN33	-	VB VBP24 NN33 NP66
apparent	JJ	-	JJ NP69
appeals	NNS	NP NNS48	NNS NP3
battleground	NN	-	NN NP69
breaking	VBG NN27	NP VBG21 NN48	VBG NN27 NP39
check	NN VB6 VBP36	VB NP18 NN33 VBP69	NN VB3 VBP36 NP60
confirmed	VBN VBD3	-	VBN VBD3 NP60
constitution	NN	NP NN54	NP NN12
conventions	NNS	-	NNS NP69
correct	JJ VB18	NP JJ33 VB51	JJ VB18 NP27
defended	VBD VBN24	-	VBD VBN24 NP66
domestic	JJ	-	JJ NP69
drive	VB NN3 VBP36	-	VB NN3 VBP36 NP60
due	JJ RB42	-	JJ RB42 NP69
economics	NNS NN39	NP NNS36	NNS NP21 NN39
editorial	NN	NP NN21	NN NP42
enter	VB VBP21	-	VB VBP21 NP66
faith	NN	NP NN24	NN NP33
folks	NNS	-	NNS NP69
gotten	VBN	-	VBN NP69
kerry	-	NP	NP
king	NN	NP NN51	NP NN12
land	NN VB27	NN NP9 VB45	NN VB30 NP69
movie	NN	-	NN NP69
paying	VBG	VBG NP9	VBG NP69
popularity	NN	-	NN NP69
proud	JJ NN33	-	JJ NN33 NP42
ratings	NNS	-	NNS NP69
recalled	VBD VBN33	-	VBD VBN33 NP69
recognize	VB VBP12	-	VB VBP12 NP66
remained	VBD VBN18	-	VBD VBN18 NP66
separate	JJ VB33 VBP42	-	JJ VB33 VBP42 NP66
spring	NN	NP NN12	NN NP27
starting	VBG	-	VBG NP69
steps	NNS VBZ33	NNS NP9 VBZ51	NNS VBZ33 NP69
stronger	JJ	-	JJ NP69
target	NN VB18	-	NN VB18 NP66
terrible	JJ	-	JJ NP69
threats	NNS	NP NNS21	NNS NP42
via	IN	NP IN24	IN NP27
vowed	VBD VBN3	-	VBD VBN3 NP63
weaver	-	NP NN54	NP
written	VBN JJ42	-	VBN JJ42 NP69
atlantic	-	NP	NP
beijing	-	NP	NP
billionaires	NNS	NP NNS21	NNS NP42
bills	NNS	-	NNS NP69
broad	JJ NN51	NP JJ36	JJ NP15 NN51
character	NN	-	NN NP42
citizenship	NN	NP NN30	NN NP27
commander	NN	NP NN21	NN NP42
deliver	VB VBP42	-	VB VBP42 NP69
devine	-	NP	NP
doubt	NN VB33 VBP33	-	NN VB33 VBP33 NP66
enthusiasm	NN	-	NN NP69
failure	NN	-	NN NP69
fears	NNS VBZ12	-	NNS VBZ12 NP63
finding	VBG NN18	-	VBG NN18 NP30
fit	VB NN9 VBP18 VBN18	-	=
freddy	-	NP	NP
human	JJ NN45	NP JJ9	JJ NP18 NN48
increasing	VBG	-	VBG NP69
insiders	NNS	-	NNS NP69
insisted	VBD VBN12	-	VBD VBN12 NP66
internet	NN	NN NP33	NN NP33
jones	-	NP	NP
los	-	NP	NP
management	NN	NP NN42	NN NP12
mcconnell	-	NP	NP
piece	NN VB42	-	NN VB42 NP69
prosecutor	NN	NN NP9	NN NP69
questioned	VBD VBN9	-	VBD VBN9 NP63
regularly	RB	-	RB NP69
rejected	VBD VBN6	-	VBD VBN6 NP63
represented	VBD VBN6	-	VBD VBN6 NP63
returned	VBD VBN15	-	VBD VBN15 NP66
seek	VB VBP18	-	VB VBP18 NP66
smaller	JJ	NP JJ21	JJ NP42
solutions	NNS	NP NNS45	NNS NP9
supposed	VBN	-	VBN NP69
targeted	VBN VBD21	VBN NP9 VBD39	VBN VBD21 NP66
tower	NN VB42	NP NN54	NP NN33
unless	SUB	-	SUB NP69
version	NN	-	NN NP69
ambassador	NN	NP NN42	NN NP9
apparently	RB	-	RB NP69
arguing	VBG	-	VBG NP69
b.	-	NP	NP
borders	NNS	NNS NP3	NNS NP42
carbon	NN	-	NN NP42
carter	-	NP NN54	NP
centers	NNS VBZ33	NP NNS30 VBZ63	NNS NP27 VBZ33
closing	VBG NN3	NN NP6 VBG24	VBG NN NP60
compromise	NN VB12	-	NN VB12 NP63
counties	NNS	-	NNS NP69
couple	NN	-	NN NP69
crowds	NNS VBZ42	-	NNS VBZ42 NP69
damage	NN VB15	-	NN VB15 NP66
economists	NNS	-	NNS NP69
evangelical	JJ	JJ NP9	JJ NP69
fifth	JJ NN15	JJ NP6 NN54	JJ NN18 NP24
grassley	-	NP	NP
heat	NN	-	NN NP69
huffpost	NN JJ9 VB57	NP NN51 JJ60	NP NN45 JJ54
indeed	RB	-	RB NP69
initiative	NN JJ36	NP NN45	NN NP6 JJ36
join	VB VBP42	-	VB VBP42 NP69
journalism	NN	NN NP12	NN NP24
judges	NNS	-	NNS NP69
kennedy	-	NP	NP
kim	-	NP	NP
liar	NN	-	NN NP69
matters	NNS VBZ12	NNS NP15 VBZ39	NNS VBZ12 NP66
millennials	NNS	NP NNS24	NP NNS6	noun:millennial
otherwise	RB	-	RB NP69
partners	NNS	NP NNS42	NNS NP6
plane	NN	-	NN NP69
priebus	NN JJ6 NNS57 CD66	NP NN36 JJ63	NP NN36 JJ51
rand	-	NP NN54	NP
revenue	NN	NP NN21	NN NP42
rose	VBD NN48 JJ54	NP VBD36	VBD NP18 NN48 JJ54
sales	NNS JJ42	NNS NP15 JJ66	NNS JJ42 NP69
simple	JJ NN42	JJ NP9 NN60	JJ NN42 NP69
slightly	RB	-	RB NP69
spread	VB NN VBN3 VBD21	-	=
stopped	VBD VBN12	-	VBD VBN12 NP63
style	NN	-	NN NP69
train	NN VB15 VBP39	NP NN30 VB45 VBP66	NN VB15 NP30 VBP39
truly	RB	-	RB NP69
welcome	VB JJ3 VBP12	-	VB JJ3 VBP12 NP57
angeles	-	NP	NP
award	NN VB57	NN NP21	NN VB57 NP69
blame	VB NN9 VBP9	-	VB NN9 VBP9 NP60
bureau	NN	NP NN30	NN NP3
calif.	-	NP	NP
citing	VBG	-	VBG NP69
confident	JJ	-	JJ NP39
d.c.	-	NP	NP
deportation	NN	-	NN NP69
divisive	JJ	-	JJ NP39
explain	VB VBP33	-	VB VBP33 NP66
favored	VBD VBN3 JJ12	-	VBD VBN3 JJ12 NP57
figures	NNS VBZ33	-	NNS VBZ33 NP66
greatest	JJ	NP JJ21	JJ NP39
heading	VBG	-	VBG NP69
hell	NN	NP NN33	NN NP21
hoped	VBD VBN9	-	VBD VBN9 NP63
hoping	VBG	-	VBG NP69
internal	JJ	NP JJ21	JJ NP39
joint	JJ NN51 VB63	NP JJ39	JJ NP15 NN51 VB63
jr.	-	NP	NP
kaine	-	NP	NP
learn	VB VBP21	-	VB VBP21 NP66
liberals	NNS	-	NNS NP69
losses	NNS	-	NNS NP69
modern	JJ	NP JJ24	JJ NP27
notion	NN	-	NN NP69
numerous	JJ	-	JJ NP69
prompted	VBD VBN15	-	VBD VBN15 NP66
receive	VB VBP9	-	VB VBP9 NP63
relations	NNS	NP NNS39	NNS NP15
relatively	RB	-	RB NP69
ronald	-	NP	NP
search	NN VB21	-	NN VB21 NP66
sensitive	JJ	-	JJ NP69
seriously	RB	-	RB NP69
sessions	NNS	NP NNS45	NP NNS3
suggests	VBZ	-	VBZ NP69
whites	NNS	-	NNS NP69	noun:whites
writing	VBG NN33	-	VBG NN33 NP66
wyoming	-	NP	NP
accusations	NNS	-	NNS NP69
add	VB VBP24	-	VB VBP24 NP66
adopted	VBN VBD12	-	VBN VBD12 NP63
african-americans	-	NP	NP
alabama	-	NP	NP
allegations	NNS	-	NNS NP69
alleged	JJ VBN9 VBD18	-	JJ VBN9 VBD18 NP60
allows	VBZ	-	VBZ NP69
anonymity	NN	-	NN NP69
arms	NNS	-	NNS NP69
backers	NNS	-	NNS NP69
bipartisan	JJ	NP JJ21	JJ NP39
body	NN	-	NN NP69
boost	VB NN VBP33	-	VB NN VBP33 NP60
brand	NN	-	NN NP69
card	NN	-	NN NP69
caught	VBN VBD9 JJ36	-	VBN VBD9 JJ36 NP63
chosen	VBN JJ42	-	VBN JJ42 NP66
combat	NN VB6	-	NN VB6 NP63
confidence	NN	-	NN NP69
consequences	NNS	-	NNS NP69
danger	NN	NP NN33	NN NP24
de	IN NN6 NP24 JJ45	-	NP IN6 NN6 JJ45
determined	VBN VBD9	-	VBN VBD9 NP63
document	NN VBP42	-	NN VBP42 NP66
drawn	VBN	-	VBN NP69
eligible	JJ NN42	-	JJ NN42 NP66
elizabeth	-	NP	NP
emissions	NNS	-	NNS NP69
employee	NN	NP NN21	NN NP39
expectations	NNS	NNS NP9	NNS NP69
extremely	RB	-	RB NP69
fraud	NN	-	NN NP69
french	JJ NN6 VB33 VBP66	JJ NP15 NN63	JJ NP15 NN51
frustration	NN	-	NN NP69
gender	NN VB42	-	NN VB42 NP66
gingrich	-	NP	NP
identified	VBN VBD9	-	VBN VBD9 NP63
identify	VB VBP3	-	VB VBP3 NP60
importance	NN	-	NN NP69
impossible	JJ	-	JJ NP69
individual	JJ NN33	-	JJ NN33 NP66
intended	VBN VBD15	-	VBN VBD15 NP66
introduced	VBN VBD3	-	VBN VBD3 NP60
match	VB NN6	-	VB NN6 NP60
mission	NN	NP NN21	NN NP27
names	NNS	-	NNS NP69
obamacare	-	NP NN21 JJ36	NP NN21 JJ39
obviously	RB	-	RB NP69
overtime	NN RB12	-	NN RB12 NP63
pages	NNS	-	NNS NP69
parts	NNS	-	NNS NP69
per	IN	-	IN NP69
pointing	VBG	-	VBG NP69
repeated	VBN VBD12 JJ39	-	VBN VBD12 JJ39 NP63
responsibility	NN	NN NP9	NN NP69
roll	NN VB6 VBP27	NP NN39 VB45 VBP63	NN VB6 NP18 VBP27
scene	NN	NP NN30	NN NP27
sending	VBG	-	VBG NP69
serving	VBG	-	VBG NP69
somewhat	RB	-	RB NP69
strategists	NNS	-	NNS NP69
tactics	NNS	-	NNS NP69
territory	NN	-	NN NP69
upcoming	VBG JJ33	-	VBG JJ33 NP66	verb:upcome
veterans	NNS	NP NNS12	NNS NP27
walker	-	NP NN54	NP
watching	VBG	-	VBG NP69
wing	NN	NN NP3	NN NP39
writes	VBZ	-	VBZ NP69
acting	VBG	-	VBG NP69
admitted	VBD VBN12	-	VBD VBN12 NP63
advocacy	NN	-	NN NP69
attended	VBD VBN15	-	VBD VBN15 NP63
bennett	-	NP	NP
brooklyn	-	NP	NP
campaigned	VBD VBN6	-	VBD VBN6 NP63
canova	-	NP	NP
carry	VB VBP27	NP VB21 VBP48	VB VBP27 NP39
commission	NN VB30	NP NN51	NP NN6 VB36
complete	JJ VB12 VBP36	-	JJ VB12 VBP36 NP63
courts	NNS	-	NNS NP69
creating	VBG	-	VBG NP69
diplomatic	JJ	NP JJ24	JJ NP30
dozens	NNS	-	NNS NP66
drawing	VBG	-	VBG NP69
elsewhere	RB	-	RB NP69
engaged	VBN VBD18	-	VBN VBD18 NP66
equal	JJ NN66	NP JJ36	JJ NP15 NN66
feeling	VBG NN9	VBG NP6 NN30	VBG NN9 NP63
file	VB NN	NP VB45 NN45	VB NN NP9
founded	VBN VBD6	-	VBN VBD6 NP63
guys	NNS	NNS NP9	NNS NP69
huffington	-	NP	NP
images	NNS VBZ66	NP NNS30	NNS NP21 VBZ66
influential	JJ	-	JJ NP69
initial	JJ	-	JJ NP66
interested	JJ	-	JJ NP66
japan	-	NP NN54	NP
knowledge	NN	NP NN21	NN NP39
limited	JJ VBN3 VBD12	-	JJ VBN3 VBD12 NP57
michelle	-	NP	NP
n.h.	-	NP	NP
narrow	JJ VB18	-	JJ VB18 NP66
nationwide	JJ RB27	-	JJ RB27 NP66
offers	VBZ NNS18	-	VBZ NNS18 NP66
parenthood	-	NP NN54	NP
podesta	-	NP	NP
pope	NN	NP NN42	NN NP6
presidents	NNS	NNS NP3	NNS NP27
rating	NN	-	NN NP69
returns	NNS VBZ18	-	NNS VBZ18 NP66
shortly	RB	-	RB NP66
smart	JJ NN48 VB57	JJ NP9 NN63	JJ NP39 NN48 VB60
struggled	VBN VBD9	-	VBN VBD9 NP63
surge	NN VB27	-	NN VB27 NP66
tea	NN	NP NN51	NP NN12
tour	NN VB27	NP NN12 VB63	NN NP18 VB30
treasury	NN	NP NN54	NP NN42
unclear	JJ	-	JJ NP69
unusual	JJ	-	JJ NP69
vegas	-	NP	NP
weak	JJ	-	JJ NP69
worry	VB VBP6 NN18	-	VB VBP6 NN18 NP60
zika	-	NP NN9	NP NN9
allowing	VBG	-	VBG NP66
ally	NN VB39	-	NN VB39 NP66
august	-	NP JJ54	NP
beach	NN VB33	NP NN54	NP NN39
begun	VBN VBD54 JJ60	-	VBN NP39 VBD54 JJ60
broke	VBD JJ69	NP VBD21	VBD NP39 JJ69
choices	NNS	NNS NP9	NNS NP69
competition	NN	-	NN NP66
demand	NN VB12	-	NN VB12 NP63
electoral	JJ	NP JJ39	JJ NP15
except	IN SUB9	-	IN SUB9 NP63
expanded	VBN VBD9 JJ36	-	VBN VBD9 JJ36 NP63
expert	NN JJ36	-	NN JJ36 NP66
extreme	JJ	-	JJ NP66
eyes	NNS	-	NNS NP66
francis	-	NP	NP
gained	VBD VBN	-	VBD VBN NP60
gathering	NN VBG18	-	NN VBG18 NP66
giant	JJ NN9	-	JJ NN9 NP63
grand	JJ NN39	NP JJ45	JJ NP NN39
grow	VB VBP27	-	VB VBP27 NP66
harry	-	NP VB57 NN69	NP
hired	VBD VBN3	-	VBD VBN3 NP60
historic	JJ	-	JJ NP66
ideological	JJ	-	JJ NP66
immigrant	JJ NN39	NP JJ30 NN69	JJ NP27 NN39
indicated	VBD VBN9	-	VBD VBN9 NP63
lived	VBD VBN3	-	VBD VBN3 NP60
lynch	-	NP VB54	NP
math	NN	-	NN NP39
migrants	NNS VBZ39	-	NNS NP39 VBZ39
moves	NNS VBZ	-	NNS VBZ NP60
net	JJ NN33	-	JJ NN33 NP66
oh	RB NN48 JJ57 VB60	RB NN3 NP9	RB NN36 JJ57 VB60
onto	IN NN45 JJ66 VB69	NP IN21 NN66	IN NP39 NN45 JJ66
prices	NNS	-	NNS NP66
replied	VBD VBN39	-	VBD VBN39 NP66
reuters	-	NP	NP
rock	NN VB60	NP VBP9 NN18	NP NN VBP9
runs	VBZ NNS21	-	VBZ NNS21 NP66
seat	NN	NP NN21	NN NP39
sell	VB NN24 VBP24	-	VB NN24 VBP24 NP66
sharp	JJ NN48	NP JJ33	JJ NP21 NN48
shootings	NNS	-	NNS NP66
so-called	JJ	-	JJ NP66
sound	VB JJ3 NN9 VBP21	-	=
speaks	VBZ NNS66	NP VBZ21	VBZ NP39 NNS66
spot	NN VB39	-	NN VB39 NP66
struggle	NN VB18 VBP21	-	NN VB18 VBP21 NP63
study	NN VB21	NN NP15 VB48	NN VB24 NP66
tells	VBZ	-	VBZ NP66
thomas	-	NP	NP
tonight	NN RB9 JJ60	NP NN33 RB45	NN RB9 NP12 JJ60
trip	NN	-	NN NP66
v.	CC IN33 NN48 JJ54	NP CC45	CC NP3 IN33 NN48
viewed	VBN VBD12	-	VBN VBD12 NP63
virtually	RB	-	RB NP66
waiting	VBG	-	VBG NP66
weiner	-	NP	NP
yanukovych	-	NP	NP
a.m.	RB NN3 JJ51 NNS57	-	=
advertising	NN VBG24	-	NN VBG24 NP66
advocates	NNS VBZ21	NNS NP9 VBZ39	NNS VBZ21 NP66
author	NN	-	NN NP66
brainard	-	NP	NP
century	NN	NP NN39	NN NP12
chamber	NN VB63	NP NN42	NN NP9 VB63
channel	NN VB24	NP NN42 VB69	NN NP6 VB24
chuck	-	NP NN54	NP
column	NN	-	NN NP66
contenders	NNS	-	NNS NP66
conversations	NNS	-	NNS NP66
corey	-	NP	NP
decline	NN VB30	NP NN21 VB51	NN VB30 NP39
divide	NN VB15 VBP30	-	NN VB15 VBP30 NP63
drop	VB NN3	-	VB NN3 NP33
environment	NN	NP NN21	NN NP39
existing	VBG	-	VBG NP66
fallen	VBN JJ36	-	VBN JJ36 NP66
gates	NNS VBZ42	NP NNS51	NP NNS15 VBZ54
grew	VBD	-	VBD NP66
happy	JJ	-	JJ NP66
hopeful	JJ NN21	-	JJ NN21 NP66
hotel	NN	NP NN42	NN NP9
identity	NN	-	NN NP66
ii	-	NP CD27 JJ54	NP CD27
kill	VB VBP24 NN30	-	VB VBP24 NN30 NP63
las	NN NNS	NP NN63 NNS63	NP NN48 NNS48
levels	NNS	-	NNS NP66
light	NN JJ21 VB39	-	NN JJ21 VB39 NP63
manufacturing	NN VBG6	-	NN VBG6 NP33
merger	NN	-	NN NP39
moments	NNS	NNS NP15	NNS NP66
nominees	NNS	-	NNS NP66
offensive	JJ NN6	-	JJ NN6 NP60
original	JJ	-	JJ NP66
overwhelming	JJ VBG42	-	JJ VBG42 NP66
partnership	NN	NP NN48	NP NN3
picked	VBD VBN3	-	VBD VBN3 NP60
practice	NN VB30 VBP39	-	NN VB30 VBP39 NP66
reaction	NN	-	NN NP66
receiving	VBG	-	VBG NP66
red	JJ NN24	NP JJ33 NN57	JJ NP15 NN24
reportedly	RB	-	RB NP66
round	NN VB18 JJ45	-	NN VB18 JJ45 NP66
schedule	NN VB39	-	NN VB39 NP66
space	NN	NP NN21	NN NP39
spoken	VBN JJ48	-	VBN JJ48 NP66
square	JJ VB18 NN24	NP JJ51 VB69	NP JJ6 VB24 NN30
stevens	-	NP	NP
struggling	VBG JJ69	-	VBG NP66 JJ69
transition	NN	NN NP9	NN NP66
turns	VBZ NNS21	-	VBZ NNS21 NP66
typically	RB	-	RB NP66
unlike	IN JJ39	IN NP9 JJ57	IN JJ42 NP66
valeant	-	NP NN15 JJ27	NP NN15 JJ27
viewers	NNS	-	NNS NP66
vision	NN	-	NN NP66
wide	JJ RB24 NN57	-	JJ RB24 NN57 NP66
allen	-	NP	NP
answers	NNS VBZ30	-	NNS VBZ30 NP66
arm	NN VB24	-	NN VB24 NP66
armed	JJ VBN9 VBD54	NP JJ39 VBN48	JJ VBN9 NP12 VBD54
basis	NN	-	NN NP66
books	NNS	NP NNS24	NNS NP30
car	NN	-	NN NP66
citizen	NN	NP NN24	NN NP24
claiming	VBG	-	VBG NP66
compete	VB VBP39	-	VB VBP39 NP66
condition	NN	-	NN NP66
connecticut	-	NP	NP
corporations	NNS	-	NNS NP66
dec.	-	NP	NP
designed	VBN VBD60 JJ69	-	VBN VBD60 NP66 JJ69
detailed	JJ VBN21 VBD33	-	JJ VBN21 VBD33 NP63
dismissed	VBD VBN9 JJ63	-	VBD VBN9 NP63 JJ63
dominated	VBN VBD21	-	VBN VBD21 NP66
door	NN	-	NN NP66
dr.	-	NP	NP
e.	-	NP	NP
entered	VBD VBN33	-	VBD VBN33 NP66
environmental	JJ	NP JJ33	JJ NP18
experienced	JJ VBN9 VBD12	-	JJ VBN9 VBD12 NP60
frank	JJ NN9 VB27	NP JJ57 NN66	NP JJ45 NN54
gain	VB NN15	-	VB NN15 NP63
gowdy	-	NP	NP
handful	NN JJ54	-	NN JJ54 NP66
headed	VBN VBD9 JJ63	-	VBN VBD9 JJ63 NP63
hosted	VBN VBD3	-	VBN VBD3 NP60
howard	-	NP	NP
i-vt	-	NP NN33	NP NN33
ignored	VBN VBD6 JJ63	-	VBN VBD6 NP63 JJ63
involvement	NN	-	NN NP66
journalist	NN	-	NN NP30
lawyers	NNS	NP NNS33	NNS NP21
legislative	JJ	-	JJ NP66
loans	NNS	NP NNS33	NNS NP21
managed	VBD VBN12	-	VBD VBN12 NP63
merkel	-	NP	NP
minorities	NNS	-	NNS NP66
nature	NN	-	NN NP66
placed	VBN VBD15 JJ60	-	VBN VBD15 JJ60 NP63
promising	VBG JJ9	-	VBG JJ9 NP63
prospect	NN	NP NN21	NN NP39
quick	JJ NN51	NP JJ27	JJ NP24 NN51
referred	VBD VBN9	-	VBD VBN9 NP63
relief	NN	NP NN21	NN NP39
risks	NNS VBZ21	-	NNS VBZ21 NP66
roots	NNS	-	NNS NP66
science	NN	NP NN33	NN NP18
sea	NN	NP NN51	NP NN15
sector	NN	-	NN NP66
select	JJ VB3 VBP12	NP JJ51 VB54 VBP63	NP JJ3 VB6 VBP15
sexton	-	NP NN51	NP
spotlight	NN VB39	-	NN VB39 NP66
stump	NN VB66	-	NN VB66 NP66
suddenly	RB	-	RB NP66
tied	VBN VBD18 JJ66	-	VBN VBD18 NP66 JJ66
unemployment	NN	-	NN NP66
warning	VBG NN3	-	VBG NN3 NP60
wearing	VBG	-	VBG NP66
write	VB VBP18	-	VB VBP18 NP66
abedin	-	NP	NP
activities	NNS	-	NNS NP66
agencies	NNS	-	NNS NP66
banking	NN VBG21	NP NN21 VBG42	NN VBG21 NP36
barely	RB	-	RB NP66
bear	VB NN21 VBP24	NP VB42 NN63 VBP66	VB NP9 NN21 VBP24
boston	-	NP	NP
brian	-	NP	NP
captured	VBN VBD24	-	VBN VBD24 NP66
christians	-	NNS NP45	NNS	noun:christian
comprehensive	JJ	-	JJ NP66
congressman	NN	NP NN24	NN NP21
consistent	JJ	-	JJ NP66
d.	-	NP	NP
date	NN VB45	-	NN VB45 NP66
describe	VB VBP18 NN66	-	VB VBP18 NP63 NN66
directed	VBN VBD21 JJ57	-	VBN VBD21 JJ57 NP66
elite	NN JJ27 NNS39	-	NN JJ27 NNS39 NP66
essentially	RB	-	RB NP66
fla.	-	NP	NP
formally	RB	-	RB NP66
fought	VBN VBD15 JJ66	-	VBN VBD15 NP63 JJ66
goals	NNS	-	NNS NP66
google	-	NP VB54	NP
happening	VBG	VBG NP9	VBG NP66
hollywood	-	NP	NP
homeland	NN	NP NN48	NP NN9
honest	JJ	-	JJ NP66
immediate	JJ	-	JJ NP66
initially	RB	RB NP9	RB NP66
interesting	JJ VBG39	-	JJ VBG39 NP66
jason	-	NP	NP
lindsey	-	NP	NP
lobbying	NN VBG15	-	NN VBG15 NP63
ongoing	JJ	-	JJ NP66
opportunities	NNS	-	NNS NP66
overwhelmingly	RB	-	RB NP66
practices	NNS	-	NNS NP66
predicted	VBD VBN9	-	VBD VBN9 NP63
professional	JJ	NP JJ3	JJ NP39
quarter	NN VB69	-	NN NP66 VB69
related	JJ VBN6 VBD57	-	JJ VBN6 VBD57 NP60
resign	VB	-	VB NP66
sandy	-	NP JJ51	NP
selling	VBG NN30	-	VBG NN30 NP66
silicon	-	NP NN51	NP
skeptical	JJ	-	JJ NP66
st.	-	NP	NP
staffer	NN	-	NN NP66
streets	NNS	NP NNS24	NNS NP30
targets	NNS VBZ12	-	NNS VBZ12 NP63
understands	VBZ NNS69	-	VBZ NP66 NNS69
variety	NN	NP NN30	NN NP24
vulnerable	JJ	-	JJ NP66
wave	NN VB30	-	NN VB30 NP66
actor	NN	-	NN NP66
addressing	VBG	-	VBG NP66
afghanistan	-	NP	NP
analyst	NN	-	NN NP66
anxiety	NN	-	NN NP66
arguments	NNS	-	NNS NP66
aside	RB NN42	-	RB NN42 NP66
attend	VB VBP30	-	VB VBP30 NP66
audiences	NNS	-	NNS NP66
balance	NN VB9	-	NN VB9 NP63
belt	NN VB60	NP NN48	NP NN6 VB63
broader	JJ	-	JJ NP66
charles	-	NP	NP
circumstances	NNS	-	NNS NP66
conflicts	NNS VBZ60	-	NNS VBZ60 NP66
contributed	VBD VBN6	-	VBD VBN6 NP60
counter	VB RB12 NN27 VBP33	NP VB30 RB42 NN57	VB RB12 NP18 NN27
deficit	NN	-	NN NP66
denounced	VBD VBN6	-	VBD VBN6 NP60
des	NP NNS12 VBZ24	NP NNS66	NP NNS48 VBZ60
driver	NN	-	NN NP66
easier	JJ	JJ NP9	JJ NP66
edge	NN VB36	NP NN21 VB57	NN NP36 VB36
emotional	JJ	-	JJ NP66
factory	NN JJ63	NP NN3	NN NP36 JJ63
favorable	JJ	-	JJ NP66
frustrated	JJ VBN9 VBD54	-	JJ VBN9 VBD54 NP63
fun	NN	NP NN3	NN NP36
fundamental	JJ	-	JJ NP66
heads	NNS VBZ3	-	NNS VBZ3 NP60
heavy	JJ RB51 NN57	-	JJ RB51 NN57 NP66
illegally	RB	-	RB NP66
justices	NNS	NP NNS21	NNS NP36
killing	VBG NN9 JJ66	-	VBG NN9 NP63 JJ66
laid	VBD VBN3 JJ36	-	VBD VBN3 JJ36 NP60
lie	NN VB9 VBP18	-	NN VB9 VBP18 NP60
link	NN VB9 VBP33	NP NN24 VB36 VBP57	NN VB9 NP33 VBP33
minus	CC JJ39	-	CC JJ39 NP66
neutral	JJ	NP JJ21	JJ NP36
notes	NNS VBZ3	-	NNS VBZ3 NP60
odds	NNS NN45	-	NNS NN45 NP66
organizing	VBG	NP VBG21	VBG NP30
partner	NN	-	NN NP66
perfect	JJ NN48 VB57	-	JJ NP36 NN48 VB57
personnel	NNS JJ36 NN36	NP NNS27 JJ63 NN63	NNS NP24 JJ36 NN36
pledge	NN VB63	NP NN21	NN NP36 VB63
praise	NN VB9	-	NN VB9 NP63
privately	RB	-	RB NP66
protests	NNS VBZ39	-	NNS VBZ39 NP66
providing	VBG	-	VBG NP66
pursue	VB NN63	-	VB NN63 NP66
puts	VBZ NNS39	-	VBZ NNS39 NP66
regime	NN	-	NN NP66
regional	JJ	NP JJ33	JJ NP18
relationships	NNS	-	NNS NP36
sexual	JJ	-	JJ NP66
significantly	RB	-	RB NP66
size	NN VBP39 VB42 JJ63	-	=
soviet	JJ NN9	NP JJ3 NN57	NP JJ NN36
surprised	VBN JJ9 VBD15	-	VBN JJ9 VBD15 NP60
surveyed	VBN VBD27	-	VBN VBD27 NP66
systems	NNS	NP NNS21	NNS NP36
targeting	VBG NN21	-	VBG NN21 NP63
temporary	JJ NN66	-	JJ NN66 NP66
tenure	NN	-	NN NP66
third-party	JJ NN63 CD63	-	JJ NN63 CD63 NP66
understanding	NN VBG9 JJ63	VBG NP6 NN21	NN VBG6 NP60 JJ63
urging	VBG NN66	-	VBG NN66 NP66
whoever	WH NN51 RB51 JJ57	-	=
wish	VBP VB6 NN9	-	VBP VB6 NN9 NP57
accepted	VBN VBD9 JJ60	-	VBN VBD9 JJ60 NP63
accepting	VBG	-	VBG NP66
achieve	VB	-	VB NP66
acknowledge	VB VBP9 NN69	-	VB VBP9 NP60 NN69
afford	VB NN63	-	VB NN63 NP66
appearances	NNS	-	NNS NP66
asian	JJ NN18	JJ NP24	JJ NP30 NN57
authorities	NNS	-	NNS NP36
birther	NN VB51	-	NN VB51 NP66
brief	JJ NN21 VB36	NP JJ21 NN42 VB57	JJ NN21 NP33 VB36
calendar	NN	-	NN NP66
careful	JJ	-	JJ NP66
centerview	-	NP	NP
collapse	NN VB30	-	NN VB30 NP66
complicated	JJ VBN6 VBD66	-	JJ VBN6 NP60 VBD66
conduct	NN VB3	-	NN VB3 NP60
connection	NN	-	NN NP66
considering	VBG	-	VBG NP66
consultant	NN	-	NN NP66
counted	VBN VBD21	-	VBN VBD21 NP63
criticizing	VBG	-	VBG NP66
cutting	VBG	-	VBG NP66
debbie	-	NP	NP
demographic	JJ	-	JJ NP66
dinner	NN	NN NP15	NN NP66
discussed	VBD VBN9	-	VBD VBN9 NP60
distance	NN VB15	-	NN VB15 NP63
diverse	JJ	-	JJ NP66
downtown	NN JJ42	-	NN JJ42 NP66
ending	VBG NN63	-	VBG NN63 NP66
enthusiastic	JJ	-	JJ NP66
entirely	RB	-	RB NP66
estimated	VBN VBD6 JJ24	-	VBN VBD6 JJ24 NP60
exist	VB VBP6 NN63	-	VB VBP6 NP60 NN63
expansion	NN	-	NN NP66
feet	NNS NN54	-	NNS NN54 NP66
finds	VBZ NNS42	-	VBZ NNS42 NP66
finished	VBD VBN9 JJ57	-	VBD VBN9 JJ57 NP60
fuel	NN VB18	NN NP9 VB39	NN VB21 NP63
gas	NN NNS39	-	NN NNS39 NP66
gore	-	NP NN57 VB60	NP
guilty	JJ NN60	-	JJ NN60 NP66
henry	-	NP NN48	NP
honor	NN VB3 VBP30	NN NP15 VB33 VBP60	NN VB6 VBP33 NP60
imagine	VB VBP39 NN60	-	VB VBP39 NN60 NP66
improve	VB VBP30	-	VB VBP30 NP66
industrial	JJ	NP JJ30	JJ NP24
joseph	-	NP	NP
louisiana	-	NP	NP
mateen	-	NP	NP
medical	JJ	NP JJ30	JJ NP21
melania	-	NP	NP
miles	NNS	-	NNS NP66
missing	VBG JJ36	NP VBG21 JJ57	VBG NP36 JJ36
moral	JJ	-	JJ NP66
neurosurgeon	NN	-	NN NP66
newly	RB	-	RB NP66
okay	JJ RB6 NN45 VB60	-	=
outsider	NN	-	NN NP66
pace	NN	-	NN NP66
participate	VB VBP21	-	VB VBP21 NP63
poised	VBN VBD60	-	VBN VBD60 NP66
possibly	RB	-	RB NP66
projects	NNS VBZ57	-	NNS VBZ57 NP66
ranks	NNS VBZ6	-	NNS VBZ6 NP60
representatives	NNS	NP NNS42	NNS NP3
same-sex	JJ NN33	-	JJ NN33 NP66
sanctions	NNS	NP NNS24	NNS NP30
sean	-	NP	NP
sentence	NN	-	NN NP66
shape	NN VB12 VBP36	-	NN VB12 VBP36 NP63
shares	NNS VBZ12	-	NNS VBZ12 NP63
sold	VBN VBD3 JJ33	-	VBN VBD3 JJ33 NP60
stretch	NN VB18 JJ63	-	NN VB18 JJ63 NP63
struck	VBD VBN9 JJ36	-	VBD VBN9 JJ36 NP60
task	NN VB69	-	NN NP66 VB69
thus	RB JJ48 NN48	-	RB JJ48 NN48 NP66
transgender	JJ	-	JJ NP66
treated	VBN VBD36 JJ63	-	VBN VBD36 JJ63 NP66
trillion	CD NN39 JJ63	-	CD NN39 JJ63 NP66
users	NNS	-	NNS NP66
william	-	NP	NP
zero	CD NN42 JJ54	-	CD NN42 JJ54 NP66
zimmerman	-	NP	NP
a.	-	NP NN39	NP NN39
addressed	VBD VBN12 JJ36	-	VBD VBN12 JJ36 NP63	verb:address
alan	-	NP	NP
anthony	-	NP	NP
apple	NN	NP NN48	NP NN18
arena	NN	NP NN39	NN NP12
assad	-	NP	NP
beating	VBG NN39	-	VBG NN39 NP66
blasted	VBD VBN12	-	VBD VBN12 NP63
bottom	NN JJ3	NP NN33 JJ36	NN JJ3 NP21
cadillac	-	NP	NP
challenged	VBN VBD9	-	VBN VBD9 NP60
champion	NN VB24	-	NN VB24 NP63
chances	NNS	-	NNS NP66
cold	JJ NN39	NP JJ42	NP JJ3 NN42
commercial	JJ NN30	NP JJ21 NN51	JJ NN30 NP36
counsel	NN VB57	NP NN30	NN NP24 VB57
dakota	-	NP	NP
dealing	VBG NN66	-	VBG NP66 NN66
defending	VBG JJ60	-	VBG JJ60 NP66
delay	NN VB9	NP NN24 VB33	NN VB9 NP33
dollar	NN	-	NN NP66
double	JJ RB18 VB21	-	JJ RB18 VB21 NP63
earnest	NN JJ6	NP NN57 JJ63	NP NN24 JJ30
elites	NNS	-	NNS NP66
erdogan	-	NP	NP
expensive	JJ	-	JJ NP66
extent	NN	-	NN NP66
favors	VBZ NNS15	VBZ NP6 NNS36	VBZ NNS18 NP63
fill	VB VBP24 NN39	-	VB VBP24 NN39 NP63
friendly	JJ	-	JJ NP66
gathered	VBN VBD6 JJ63	-	VBN VBD6 NP60 JJ63
genuine	JJ	-	JJ NP66
handle	VB VBP27 NN36	VB NP9 VBP45 NN57	VB VBP30 NN39 NP66
hook	NN VB48	NP NN51	NP NN27
housing	NN VBG39	NP NN27 VBG63	NN NP27 VBG39
ideology	NN	NN NP9	NN NP66
institution	NN	NP NN42	NN NP3
insults	NNS	-	NNS NP66
intense	JJ	-	JJ NP66
intent	NN JJ39	-	NN JJ39 NP66
lgbt	-	NP JJ9 NN12 NNS30	NP JJ9 NN12 NNS30
memo	NN	NP NN21	NN NP36
moines	-	NP	NP
nightclub	NN	NP NN21	NN NP36
nominate	VB VBP24	-	VB VBP24 NP63
nominated	VBN VBD9 JJ69	-	VBN VBD9 NP60 JJ69
owner	NN JJ48	-	NN JJ48 NP66
poverty	NN	-	NN NP66
pull	VB NN30 VBP36	-	VB NN30 VBP36 NP63
re-election	NN	-	NN NP66
refusal	NN	-	NN NP66
regular	JJ	-	JJ NP66
regulation	NN JJ66	-	NN NP66 JJ66
representing	VBG	-	VBG NP66
sat	VBD VBN24 JJ45	-	VBD VBN24 JJ45 NP63
schlafly	RB JJ39 NN48 VB66	NP RB48	NP RB36
session	NN	-	NN NP66
stuff	NN	-	NN NP66
surveys	NNS VBZ63	-	NNS VBZ63 NP66
susan	-	NP	NP
suspended	VBN VBD3 JJ66	-	VBN VBD3 NP60 JJ66
sweeping	JJ VBG24	-	JJ VBG24 NP63
telephone	NN VB69	-	NN NP66 VB69
totally	RB	-	RB NP66
trusted	VBN VBD18	-	VBN VBD18 NP63
videos	NNS	-	NNS NP66
walk	VB NN9 VBP18	VBP NP6 VB21 NN30	VB NN9 VBP15 NP60
zone	NN VB66	NP NN21	NN NP36 VB66
advanced	JJ VBN12 VBD24	-	JJ VBN12 VBD24 NP60
arab	-	NP JJ24	NP JJ27
articles	NNS	-	NNS NP66
aware	JJ	-	JJ NP66
briefly	NN RB3	-	NN RB3 NP57
catch	VB NN24	-	VB NN24 NP63
ceo	-	NP NN21	NP NN21
chaos	NN	-	NN NP66
chose	VBD VB69	-	VBD NP66 VB69
computer	NN	NP NN21	NN NP36
consensus	NN JJ69	-	NN NP66 JJ69
defeated	VBN VBD9 JJ45	-	VBN VBD9 JJ45 NP60
devoted	VBN JJ3 VBD9	-	VBN JJ3 VBD9 NP57
digits	NNS	-	NNS NP66
districts	NNS VBZ60	-	NNS VBZ60 NP66
doors	NNS	-	NNS NP66
driven	VBN JJ42	-	VBN JJ42 NP66
ethanol	NN	-	NN NP66
eye	NN VB57	NP NN24	NN NP21 VB57
findings	NNS	-	NNS NP66
fix	VB NN27 VBP36	VB NP9 NN45 VBP54	VB NN27 VBP36 NP63
fresh	JJ	-	JJ NP66
gary	-	NP	NP
governors	NNS	NP NNS30	NNS NP21
grown	VBN JJ30	-	VBN JJ30 NP66
idaho	-	NP	NP
investigators	NNS	-	NNS NP66
invited	VBN VBD15	-	VBN VBD15 NP63
isil	NN VB15 JJ27 VBP42	NN NP3 VB66	NN NP6 VB51 JJ60
israeli	-	JJ NP15	JJ NP15
ivanka	-	NP	NP
keeps	VBZ NNS39	-	VBZ NNS39 NP66
lists	NNS VBZ15	-	NNS VBZ15 NP63
margins	NNS	-	NNS NP66
matt	-	NP JJ51 NN60	NP
meaning	VBG NN12 JJ54	-	VBG NN12 JJ54 NP63
megyn	-	NP	NP
minds	NNS VBZ54	NP NNS21	NNS NP36 VBZ54
murdoch	-	NP	NP
myself	PRP NN42 JJ60 RB69	-	PRP NN42 JJ60 NP66
na	TI IN27 NN39 JJ63	-	=
nancy	-	NP	NP
narrative	NN JJ12	-	NN JJ12 NP63
no.	-	NN NP15	NN NP15
nonprofit	JJ NN60	-	JJ NN60 NP66
nov.	-	NP	NP
oklahoma	-	NP	NP
outlets	NNS	-	NNS NP66
partisan	JJ NN54	-	JJ NN54 NP66
payments	NNS	-	NNS NP66
plenty	NN JJ21 RB27	-	NN JJ21 RB27 NP63
prefer	VBP VB12	-	VBP VB12 NP63
progressives	NNS	-	NNS NP66
promoting	VBG	NP VBG21	VBG NP36
questioning	VBG NN69	-	VBG NP66 NN69
r.	-	NP	NP
rare	JJ	-	JJ NP66
recognized	VBN VBD3 JJ57	-	VBN VBD3 JJ57 NP60
reduce	VB NN60	-	VB NN60 NP66
reference	NN VBP39	-	NN VBP39 NP66
registration	NN	NP NN33	NN NP18
regulations	NNS	-	NNS NP66
requested	VBD VBN6 JJ60	-	VBD VBN6 NP60 JJ60
rigged	VBN VBD9	-	VBN VBD9 NP60
ron	-	NP	NP
setting	VBG NN27	-	VBG NN27 NP66
sit	VB VBP15	-	VB VBP15 NP63
solid	JJ NN63	NP JJ21	JJ NP36 NN63
staying	VBG NN30	-	VBG NN30 NP66
thank	VB VBP36	-	VB VBP36 NP66
title	NN VB54	NP NN30	NN NP18 VB54
tremendous	JJ	-	JJ NP66
unite	VB	VB NP9	VB NP66
usual	JJ	-	JJ NP66
walked	VBD VBN33	-	VBD VBN33 NP66
watched	VBD VBN9	-	VBD VBN9 NP60
actual	JJ	-	JJ NP66
affect	VB VBP27 NN42	-	VB VBP27 NN42 NP63
aggressively	RB	-	RB NP66
agreements	NNS	-	NNS NP66
airport	NN	NP NN33	NN NP15
apart	RB JJ39 NN63	-	RB JJ39 NN63 NP66
arrived	VBD VBN12	-	VBD VBN12 NP60
basically	RB	-	RB NP66
blamed	VBD VBN12 JJ54	-	VBD VBN12 JJ54 NP60
blue	JJ NN39	NP JJ12 NN69	JJ NP21 NN39
bold	JJ NN48	-	JJ NN48 NP66
buying	VBG NN36	-	VBG NN36 NP66
challenger	NN	-	NN NP66
clean	JJ VB15 NN42	NP JJ12 VB48	JJ VB15 NP18 NN42
contract	NN VB24 VBP36	-	NN VB24 VBP36 NP63
controls	VBZ NNS	-	VBZ NNS NP57
counting	VBG NN15	-	VBG NN15 NP63
crazy	JJ NN48	NP JJ21 NN69	JJ NP36 NN48
criminals	NNS	-	NNS NP66
driving	VBG NN36	VBG NP9 NN54	VBG NN36 NP66
engage	VB VBP36 NN66	-	VB VBP36 NP66 NN66
enormous	JJ	-	JJ NP66
exposed	VBN VBD15 JJ57	-	VBN VBD15 JJ57 NP63
falling	VBG JJ60	-	VBG JJ60 NP66
feels	VBZ NNS39	-	VBZ NNS39 NP66
fierce	JJ NN51	-	JJ NN51 NP66
filled	VBN VBD18 JJ51	-	VBN VBD18 JJ51 NP63
fiscal	JJ	-	JJ NP66
harsh	JJ	-	JJ NP66
hostile	JJ NN27	-	JJ NN27 NP63
hot	JJ	NP JJ36	JJ NP12
insist	VBP VB9	-	VBP VB9 NP60
involving	VBG	-	VBG NP66
japanese	JJ NNS9 NN15 VB27	JJ NP18 NNS63	JJ NP21 NNS36 NN45
josh	-	NP VB51	NP
lawsuits	NNS	-	NNS NP66
lazar	-	NP NN33	NP NN36
lee	-	NP JJ57 NN57	NP
listen	VB VBP36	-	VB VBP36 NP66
locked	VBN VBD27	-	VBN VBD27 NP63
maintained	VBN VBD9 JJ60	-	VBN VBD9 JJ60 NP60
marked	JJ VBN6 VBD12	-	JJ VBN6 VBD12 NP57
married	VBN VBD3 JJ18	-	VBN VBD3 JJ18 NP57
massacre	NN VB60	-	NN VB60 NP66
mexicans	-	NP	NP
mills	NNS VBZ36	NP NNS48	NP NNS24 VBZ60
mitch	-	NP	NP
nato	-	NP	NP
negotiations	NNS	NNS NP9	NNS NP66
openly	RB	-	RB NP66
opposing	VBG JJ36	-	VBG JJ36 NP66
opposite	JJ NN12 IN33	-	JJ NN12 IN33 NP60
palin	-	NP	NP
patrick	-	NP	NP
pfizer	-	NP	NP
player	NN	-	NN NP66
posts	NNS VBZ21	-	NNS VBZ21 NP63
pressed	VBN VBD12 JJ63	-	VBN VBD12 NP63 JJ63
prosecutors	NNS	-	NNS NP66
protection	NN	NP NN24	NN NP3
provisions	NNS	-	NNS NP66
reaching	VBG	-	VBG NP66
register	VB VBP15 NN24	NP VB36 VBP51 NN60	VB NP12 VBP15 NN24
serial	JJ NN21	-	JJ NN21 NP63
serves	VBZ NNS39	-	VBZ NNS39 NP66
shut	VB VBN3 VBD30 JJ33	-	=
slow	JJ VB3	-	JJ VB3 NP60
solution	NN	NN NP9	NN NP66
speakers	NNS	NNS NP9	NNS NP66
station	NN	-	NN NP66
succeed	VB	VB NP9	VB NP66
surrogate	NN JJ9	-	NN JJ9 NP60
surrogates	NNS	-	NNS NP66
technologies	NNS	NP NNS48	NP NNS12
temperament	NN	-	NN NP66
testimony	NN	-	NN NP66
tie	NN VB	-	NN VB NP57
topic	NN JJ66	-	NN JJ66 NP66
tougher	JJ NN60	-	JJ NN60 NP66
treat	VB VBP27 NN36	-	VB VBP27 NN36 NP63
tuition	NN	-	NN NP66
unfair	JJ NN66	-	JJ NP66 NN66
unify	VB VBP36	-	VB VBP36 NP66
visited	VBD VBN15	-	VBD VBN15 NP63
volunteers	NNS	-	NNS NP66
widespread	JJ	-	JJ NP66
abortions	NNS	-	NNS NP66
activity	NN	-	NN NP66
africa	-	NP	NP
amazon	-	NP NN48	NP
amounts	NNS VBZ27	-	NNS VBZ27 NP63
anymore	RB	-	RB NP66
apply	VB VBP18	-	VB VBP18 NP63
appointed	VBN VBD21 JJ63	VBN NP9 VBD39	VBN VBD21 JJ63 NP63
art	NN	NP NN15	NN NP9
assistance	NN	-	NN NP66
attendees	NNS	-	NNS NP66
badly	RB	-	RB NP66
band	NN VB30 VBP30	NP NN42	NN NP3 VB30 VBP30
bathroom	NN	-	NN NP33
bet	NN VB VBP27	NP NN3 VB30 VBP54	NN VB3 NP27 VBP27
cares	VBZ NNS42	-	VBZ NNS42 NP66
chelsea	-	NP	NP
clinch	VB NN36	-	VB NN36 NP66
code	NN VB60	NP NN24	NN NP27 VB60
combined	VBN JJ6 VBD30	-	VBN JJ6 VBD30 NP60
complained	VBD VBN18	-	VBD VBN18 NP63
conclusion	NN	-	NN NP66
conditions	NNS	-	NNS NP66
consulting	NN VBG6	NP NN27 VBG30	NN VBG6 NP21
contained	VBD VBN6 JJ57	-	VBD VBN6 JJ57 NP60
covered	VBN VBD3 JJ18	-	VBN VBD3 JJ18 NP57
covering	VBG NN66	-	VBG NP66 NN66
cross	VB NN VBP6 JJ33	NP VB48 NN51 VBP57	NP VB6 NN9 VBP12
cultural	JJ	NP JJ3	JJ NP33
dan	-	NP	NP
delaware	-	NP	NP
delivering	VBG	-	VBG NP66
demands	NNS VBZ18	-	NNS VBZ18 NP63
demonstrate	VB VBP21	-	VB VBP21 NP63
desperate	JJ	-	JJ NP66
developer	NN	-	NN NP66
division	NN	NP NN3	NN NP27
donated	VBD VBN	-	VBD VBN NP57
draft	NN VB6	NP NN27 VB30	NN VB6 NP30
echoed	VBD VBN9	-	VBD VBN9 NP60
embraced	VBN VBD3	-	VBN VBD3 NP57
encourage	VB VBP18 NN66	-	VB VBP18 NP63 NN66
endorsing	VBG	-	VBG NP66
enemies	NNS	-	NNS NP66
enemy	NN	-	NN NP66
episode	NN	NN NP9	NN NP66
estimates	NNS VBZ9	-	NNS VBZ9 NP60
everywhere	RB	RB NP9	RB NP66
fairly	RB	-	RB NP66
filings	NNS	-	NNS NP66	noun:filings
flag	NN VB63	-	NN VB63 NP66
flight	NN	NP NN24	NN NP24
frequently	RB	-	RB NP66
gon	VBG NN36	-	VBG NN36 NP66
goods	NNS	NP NNS21	NNS NP36	noun:goods
gross	JJ NN39	NP JJ30 NN66	JJ NP12 NN39
gulf	NN	NP NN33	NP NN21
hardly	RB	-	RB NP66
high-profile	JJ NN51 VB69	-	JJ NN51 NP66 VB69
homes	NNS VBZ66	-	NNS NP66 VBZ66
ignore	VB VBP21	-	VB VBP21 NP63
investor	NN	-	NN NP66
judiciary	NN JJ63	NP NN45	NP NN12
lay	VB VBD12 VBN33 NN39	-	=	verb:lay
magazine	NN	NP NN12	NN NP21
manchester	-	NP	NP
miller	-	NP NN48	NP
minnesota	-	NP	NP
observers	NNS	-	NNS NP66
operatives	NNS	-	NNS NP66
options	NNS	-	NNS NP66
outreach	NN	NP NN21	NN NP33
overhaul	NN VB27	-	NN VB27 NP63
permanent	JJ NN48	NP JJ3	JJ NP36 NN51
perry	-	NP NN45	NP
persuade	VB	-	VB NP66
picking	VBG NN63	-	VBG NN63 NP66
players	NNS	-	NNS NP66
powers	NNS	NP NNS30	NNS NP21
protester	NN	-	NN NP66
quality	NN JJ69	-	NN NP66 JJ69
r	NN JJ21 NNS27 VBG33	NP NN33	NP NN30 JJ63 NNS66
racism	NN	-	NN NP66
ramos	-	NP	NP
reading	VBG NN18	-	VBG NN18 NP63
recognition	NN	-	NN NP66
releasing	VBG	-	VBG NP66
removed	VBN VBD12 JJ60	-	VBN VBD12 JJ60 NP60
requires	VBZ	-	VBZ NP66
returning	VBG JJ66	-	VBG JJ66 NP66
roger	-	NP	NP
route	NN VB45	-	NN VB45 NP66
sarah	-	NP	NP
scale	NN VB15	-	NN VB15 NP63
seemingly	RB	-	RB NP66
singer	NN	NP NN48	NP NN27
slate	NN VB42	NP NN27 VB66	NN NP27 VB42
speculation	NN	-	NN NP66
starts	VBZ NNS36	-	VBZ NNS36 NP63
stem	NN VB VBP30	-	NN VB VBP30 NP57
strongest	JJ	-	JJ NP66
subsequent	JJ	-	JJ NP66
substantial	JJ	-	JJ NP66
suggestion	NN	-	NN NP66
superdelegate	NN VB45 JJ51 VBP69	-	NN VB45 JJ51 NP66
surprising	JJ VBG39	-	JJ VBG39 NP66
tens	NNS	-	NNS NP66
tests	NNS VBZ66	NNS NP9	NNS VBZ66 NP66
threatened	VBN VBD6 JJ63	-	VBN VBD6 NP60 JJ63
tool	NN VB66	-	NN NP66 VB66
trial	NN	-	NN NP66
type	NN VB63	-	NN VB63 NP66
unable	JJ	-	JJ NP66
updated	VBN VBD51	-	VBN VBD51 NP66
valuable	JJ	-	JJ NP66
admit	VB VBP21	-	VB VBP21 NP63
aid	NN VB21	-	NN VB21 NP63
alongside	IN RB36	-	IN RB36 NP63
andrew	-	NP	NP
appearing	VBG NN63	-	VBG NN63 NP66
assured	VBN VBD6 JJ60	-	VBN VBD6 NP60 JJ60
authority	NN	NP NN33	NN NP15
bolton	-	NP	NP
bond	NN VB42	NP NN6	NN NP12 VB45
bowl	NN VB48	NP NN45	NP NN12 VB60
brothers	NNS VBZ54	NP NNS36	NNS NP12 VBZ54	noun:brother
celebrating	VBG	-	VBG NP63
chairwoman	NN	NP NN30	NN NP21
choosing	VBG NN36	-	VBG NN36 NP63
christmas	-	NP	NP
circle	NN	NP NN24	NN NP24
coal	NN VB69	-	NN NP66 VB69
collins	-	NP NN51 NNS63	NP
comfortable	JJ	-	JJ NP66
communication	NN	NP NN21	NN NP33
contender	NN	-	NN NP66
conventional	JJ	-	JJ NP66
credibility	NN	-	NN NP66
d	NN JJ21 NNS27 VBG33	NP NN33	NP NN30 JJ63 NNS66
dark	JJ NN42	JJ NP9 NN57	JJ NN42 NP66
davis	-	NP	NP
deemed	VBD VBN6	-	VBD VBN6 NP60
deserve	VBP VB18	-	VBP VB18 NP63
destroy	VB VBP21	-	VB VBP21 NP63
devastating	JJ VBG9	-	JJ VBG9 NP60
discrimination	NN	NP NN21	NN NP33
diversity	NN	NP NN24	NN NP24
dramatic	JJ	-	JJ NP66
earn	VB VBP15	-	VB VBP15 NP63
earning	VBG	-	VBG NP66
earnings	NNS NN42	-	NNS NN42 NP66
elect	VB VBP27 NN45 JJ51	-	=
exchanges	NNS VBZ63	-	NNS VBZ63 NP66
extremist	NN JJ42	-	NN JJ42 NP66
fail	VBP VB	-	VBP VB NP57
famously	RB	-	RB NP66
follows	VBZ	-	VBZ NP66
food	NN	-	NN NP66
football	NN	NP NN24	NN NP15
fourth	JJ NN48	-	JJ NN48 NP66
fundraiser	NN	-	NN NP66
gã1	NN JJ30 NNS33 VBG39	NN NP39	NN JJ60 NNS63
girl	NN	NP NN33	NN NP9
glass-steagall	JJ NN3 VB30	NP JJ57 NN60	NP JJ42 NN48
governments	NNS	-	NNS NP66
graduate	NN VB12 VBP12 JJ15	NP NN36 VB51 VBP51	NN NP12 VB12 VBP12
guess	VBP VB6 NN15	-	VBP VB6 NN15 NP57
hackers	NNS	-	NNS NP66
hitting	VBG	-	VBG NP66
incumbent	JJ NN48	-	JJ NN48 NP66
inspector	NN	NP NN33	NN NP15
institutions	NNS	-	NNS NP66
investigative	JJ	NP JJ33	JJ NP15
jake	-	NP	NP
jan.	-	NP	NP
jennifer	-	NP	NP
jews	-	NP NNS36	NP NNS36
joining	VBG NN66	-	VBG NP66 NN66
jon	-	NP	NP
klein	-	NP	NP
korean	-	JJ NP42	JJ
leaves	VBZ NNS39	-	VBZ NNS39 NP63	noun:leave
listed	VBN VBD	-	VBN VBD NP57
literally	RB	-	RB NP66
long-term	JJ	-	JJ NP66
makers	NNS	-	NNS NP66
male	JJ NN6	-	JJ NN6 NP60
malik	-	NP NN51	NP
mississippi	-	NP	NP
murder	NN VB66	-	NN NP66 VB66
museum	NN	NP NN27	NP NN6
normal	JJ NN66	-	JJ NP66 NN66
officially	RB	-	RB NP66
ought	MD JJ45 NN51 VBD54	-	=
oval	-	NP NN54 JJ63	NP
petraeus	-	NP	NP
photos	NNS	-	NNS NP66
please	VB	VB NP9	VB NP66
posed	VBN VBD3 JJ54	-	VBN VBD3 JJ54 NP57
probe	NN VB33	-	NN VB33 NP63
property	NN JJ69	-	NN NP66 JJ69
pulled	VBD VBN9	-	VBD VBN9 NP60
r-texas	-	NP NNS33	NP NNS33
range	NN VBP21 VB63	-	NN VBP21 VB63 NP63
reelection	NN	-	NN NP66
referendum	NN	-	NN NP66
reflects	VBZ	-	VBZ NP66
regardless	RB JJ36	-	RB JJ36 NP63
reject	VB VBP9 NN36	-	VB VBP9 NN36 NP60
responding	VBG	-	VBG NP66
restrictions	NNS	-	NNS NP66
right-wing	JJ	-	JJ NP66
seeks	VBZ NNS36	-	VBZ NNS36 NP63
sentiment	NN	-	NN NP66
settle	VB NN39	-	VB NN39 NP63
sharpton	-	NP NN33	NP NN36
shifted	VBN VBD6	-	VBN VBD6 NP60
sick	JJ NN42 VB54	-	JJ NN42 VB54 NP63
skills	NNS	-	NNS NP66
soldiers	NNS	NNS NP9	NNS NP66
sorry	JJ	JJ NP12	JJ NP21
stakes	NNS	-	NNS NP66
stone	NN JJ33 VB51	NP NN27	NP NN12 JJ48 VB69
stuck	VBN VBD JJ30	-	VBN VBD JJ30 NP57
tend	VBP VB18	-	VBP VB18 NP63
tight	JJ NN69	-	JJ NP66 NN69
touch	NN VB18	-	NN VB18 NP63
travel	NN VB12 VBP33	-	NN VB12 VBP33 NP60
undecided	JJ	-	JJ NP66
undermine	VB VBP27 NN57	-	VB VBP27 NN57 NP63
utah	-	NP	NP
wonder	VB VBP12 NN18	-	VB VBP12 NN18 NP60
yellen	-	NP	NP
adelson	-	NP NN33	NP NN33
admiral	NN JJ27	NN NP30 JJ69	NN JJ33 NP66
agent	NN JJ63	-	NN JJ63 NP66
anchor	NN	-	NN NP63
approved	VBN VBD9 JJ57	-	VBN VBD9 JJ57 NP60
attract	VB	-	VB NP66
aug.	-	NP	NP
avenue	NN	NP NN45	NP NN18
bannon	-	NP	NP
bar	NN VB18	NP NN36 VB51	NN NP12 VB18
basic	JJ	-	JJ NP66
billions	NNS	NNS NP9	NNS NP66
blocked	VBD VBN JJ51	-	VBD VBN JJ51 NP57
blow	NN VB12	-	NN VB12 NP60
blue-collar	JJ	-	JJ NP66
bomb	NN VB9	-	NN VB9 NP60
bradley	-	NP	NP
breaks	NNS VBZ27	-	NNS VBZ27 NP63
broadcast	NN VB33	-	NN NP33 VB33
broken	VBN JJ18	-	VBN JJ18 NP63
broker	NN JJ60	-	NN JJ60 NP66
casting	VBG	-	VBG NP66
chairs	NNS VBZ12	-	NNS VBZ12 NP60
closest	JJ	-	JJ NP66
colleges	NNS	NP NNS21	NNS NP33
commanding	JJ VBG9	-	JJ VBG9 NP60
commerce	NN	NP NN48	NP NN15
complex	JJ NN3	-	JJ NN3 NP57
compound	NN JJ45 VB60	-	NN JJ45 VB60 NP63
construction	NN	-	NN NP66
convince	VB NN51	-	VB NN51 NP63
crash	NN VB24	-	NN VB24 NP63
credible	JJ	-	JJ NP66
cuba	-	NP	NP
deadline	NN	-	NN NP66
deaths	NNS	-	NNS NP63
decisive	JJ	-	JJ NP66
definitely	RB	-	RB NP66
delegation	NN	-	NN NP66
diego	-	NP	NP
disagree	VBP VB18 NN48 JJ60	-	=
disclosure	NN	NP NN21	NN NP33
discussing	VBG	-	VBG NP66
divisions	NNS	-	NNS NP66
eager	JJ NN39	-	JJ NN39 NP63
employers	NNS	-	NNS NP66
engagement	NN	NN NP15	NN NP66
exception	NN	-	NN NP66
expanding	VBG	-	VBG NP66
explaining	VBG	-	VBG NP66
film	NN	-	NN NP66
firearms	NNS	-	NNS NP66
forcing	VBG	-	VBG NP66
fort	-	NP NN48	NP
frankly	RB	-	RB NP66
frontrunner	NN JJ45	-	NN JJ45 NP63
g.	-	NP	NP
gifts	NNS VBZ69	-	NNS NP66 VBZ69
giuliani	-	NP	NP
h.	-	NP	NP
hacking	NN VBG24	NP NN21 VBG45	NN VBG24 NP33
hassan	-	NP	NP
hatred	NN JJ51	-	NN JJ51 NP63
helps	VBZ NNS36	-	VBZ NNS36 NP63
heritage	NN	NP NN21	NN NP33
hiring	VBG NN36	-	VBG NN36 NP63
holiday	NN	NP NN24	NN NP21
increases	NNS VBZ12	-	NNS VBZ12 NP60
inquiry	NN	-	NN NP66
jerusalem	-	NP	NP
kevin	-	NP	NP
koch	-	NP	NP
leaning	VBG JJ57	-	VBG NP33 JJ57
lies	NNS VBZ6	VBZ NP6 NNS21	NNS VBZ6 NP60
likes	VBZ NN12 NNS33	-	VBZ NN12 NNS33 NP60
map	NN VB27	-	NN VB27 NP63
misogynist	NN JJ36	-	NN JJ36 NP63
mix	NN VB36	-	NN VB36 NP63
moderates	NNS VBZ48	-	NNS VBZ48 NP63
narrowly	RB	-	RB NP66
obtained	VBN VBD6	-	VBN VBD6 NP60
obvious	JJ	-	JJ NP63
occurred	VBD VBN6	-	VBD VBN6 NP60
ordered	VBD VBN12 JJ63	-	VBD VBN12 NP60 JJ63
organize	VB VBP36	-	VB VBP36 NP63
outright	JJ RB6	-	JJ RB6 NP57
pair	NN VB63	-	NN VB63 NP63
palm	NN VB51	NP NN48	NP NN24
palmieri	-	NP	NP
parliament	NN	NP NN42	NP NN3
phrase	NN VB54	-	NN VB54 NP63
pivot	JJ NN36 VB69	-	JJ NN36 NP63 VB69
preparing	VBG	-	VBG NP66
primarily	RB	-	RB NP66
prior	RB JJ9 NN36	-	RB JJ9 NN36 NP60
produced	VBN VBD6	-	VBN VBD6 NP60
production	NN	-	NN NP66
proof	NN JJ57	-	NN JJ57 NP66
prospects	NNS VBZ54	-	NNS VBZ54 NP63	noun:prospects
quit	VB VBD21	-	VB VBD21 NP63
rampant	JJ	-	JJ NP66
reasonable	JJ	-	JJ NP66
recovery	NN	-	NN NP66
reflect	VB VBP6	-	VB VBP6 NP60
regarding	VBG NN63	-	VBG NN63 NP66
regret	VBP NN3 VB9	-	VBP NN3 VB9 NP54
reserve	NN VB24	NP NN48	NP NN27 VB51
respondents	NNS	-	NNS NP66
rice	-	NP NN51	NP
rolled	VBD VBN6 JJ54	-	VBD VBN6 JJ54 NP60
rust	NN JJ24 VB36	NP NN48	NP NN27 JJ51 VB63
satisfied	JJ VBN3 VBD27	-	JJ VBN3 VBD27 NP57
savings	NNS NN33	NP NNS33 NN66	NNS NP15 NN33	noun:savings
scarborough	-	NP	NP
score	NN VB9 VBP21	-	NN VB9 VBP21 NP60
scores	NNS VBZ63	-	NNS VBZ63 NP63
seized	VBD VBN3	-	VBD VBN3 NP57
signature	NN	-	NN NP66
sites	NNS VBZ48	-	NNS VBZ48 NP63
spanish	JJ VB3 NN54 VBP66	JJ NP3 VB51	JJ NP3 VB39
stars	NNS VBZ9	NNS NP6 VBZ30	NNS VBZ9 NP60
steel	NN VB57	-	NN VB57 NP63
striking	JJ VBG18 NN69	-	JJ VBG18 NP63 NN69
studies	NNS VBZ18	NP NNS15 VBZ57	NNS NP3 VBZ21
summit	NN VB57	NP NN30	NN NP18 VB57
temporarily	RB	-	RB NP66
tennessee	-	NP	NP
testing	NN VBG18	-	NN VBG18 NP63
trading	NN VBG9	NP NN24 VBG33	NN VBG9 NP30
tries	VBZ NNS36	-	VBZ NNS36 NP63
turmoil	NN	-	NN NP66
tweeting	VBG	-	VBG NP66
tweets	NNS VBZ24	VBZ NP6 NNS15	NNS VBZ21 NP63
two-thirds	NNS NN42	-	NNS NN42 NP63
ultimate	JJ NN45	-	JJ NN45 NP63
unacceptable	JJ	-	JJ NP66
unique	JJ	-	JJ NP66
universal	JJ NN63	NP JJ24	JJ NP21 NN63
user	NN	-	NN NP66
verizon	-	NP	NP
voices	NNS VBZ69	NNS NP9	NNS NP66
wallace	-	NP	NP
weapon	NN	-	NN NP66
web	NN VB60	NN NP33	NN
worker	NN	-	NN NP66
xenophobe	NN JJ48 VB60	-	NN JJ48 VB60 NP63
ackman	-	NP	NP
acted	VBD VBN15	-	VBD VBN15 NP60
actress	NN	NP NN21	NN NP33
advised	VBN VBD6 JJ60	-	VBN VBD6 NP57 JJ60
affected	VBN JJ18 VBD30	-	VBN JJ18 VBD30 NP60
aim	NN VB24 VBP33	-	NN VB24 VBP33 NP63
alliance	NN	NP NN30	NN NP18
announcing	VBG	-	VBG NP63
answered	VBN VBD3	-	VBN VBD3 NP57
anywhere	RB	RB NP9	RB NP63
applause	NN	-	NN NP63
appropriate	JJ VB48	-	JJ VB48 NP63
arabia	-	NP	NP
assertion	NN	-	NN NP63
assessment	NN	-	NN NP63
assistant	NN JJ9	NP NN36 JJ45	NN JJ9 NP9
baby	NN JJ30 VB66	NP NN36 JJ66	NN NP9 JJ30 VB66
blunt	JJ VB12 NN69	NP JJ42 VB51	JJ NP3 VB12
boss	NN JJ48	NP NN21 JJ69	NN NP33 JJ48
breakfast	NN VB66	NP NN21	NN NP33 VB66
bridge	NN VB57	NP NN30	NN NP15 VB57
broadly	RB	-	RB NP63
carrying	VBG	-	VBG NP63
celebrated	VBD VBN3 JJ60	-	VBD VBN3 NP57 JJ60
charity	NN	-	NN NP63
charleston	-	NP	NP
clark	-	NP	NP
color	NN JJ54	NP NN24	NN NP18 JJ54
competing	VBG	-	VBG NP63
confront	VB NN57	-	VB NN57 NP63
constant	JJ NN57	-	JJ NN57 NP63
contributors	NNS	NP NNS33	NNS NP15
defined	VBN VBD18 JJ63	-	VBN VBD18 NP63 JJ63
degrees	NNS	NNS NP9	NNS NP66
demonstrated	VBN VBD9 JJ63	VBN NP6 VBD30	VBN VBD9 NP60 JJ63
depending	VBG	-	VBG NP63
deport	VB NN60 VBP66	-	VB NN60 NP63 VBP66
describing	VBG	-	VBG NP63
developed	VBN JJ6 VBD12	-	VBN JJ6 VBD12 NP57
discovered	VBN VBD9 JJ57	-	VBN VBD9 JJ57 NP60
dispute	NN VB21	-	NN VB21 NP63
e-mail	NN JJ6 VB12	-	NN JJ6 VB12 NP57
embracing	VBG	-	VBG NP63
emerging	VBG JJ63	VBG NP9	VBG JJ63 NP63
emphasis	NN	-	NN NP63
employment	NN	-	NN NP33
encouraged	VBN VBD3 JJ18	-	VBN VBD3 JJ18 NP57
encouraging	VBG JJ	-	VBG JJ NP57
enjoyed	VBD VBN3	-	VBD VBN3 NP57
ethnic	JJ NN60	-	JJ NN60 NP63
eu	-	NP	NP
eve	NN JJ60	NP NN36	NN NP6 JJ60
explanation	NN	-	NN NP63
express	VB VBP9 NN33 JJ51	NP VB36 VBP42 NN66	VB VBP9 NP15 NN33
extraordinary	JJ	-	JJ NP63
f.	-	NP	NP
factor	NN	-	NN NP63
fans	NNS	NNS NP9	NNS NP63
fault	NN VB33	-	NN VB33 NP63
fdic	-	NP	NP
featured	VBD VBN3 JJ48	-	VBD VBN3 JJ48 NP57
flint	-	NP JJ54 NN60	NP
flying	VBG	-	VBG NP33
focusing	VBG	-	VBG NP63
forbes	-	NP	NP
ford	-	NP NN48	NP
forget	VB VBP21 NN57	-	VB VBP21 NN57 NP63
forth	RB RP24 JJ51 NN57	-	=
forum	NN	NP NN33	NN NP15
headlines	NNS VBZ69	-	NNS NP63 VBZ69
inevitable	JJ	-	JJ NP63
inflation	NN	-	NN NP63
inspired	VBN VBD12 JJ63	-	VBN VBD12 NP60 JJ63
invest	VB VBP15 NN60 JJ60	-	=
jack	-	NP NN45	NP
knowing	VBG	-	VBG NP63
la	NP NN	NP NN51	NP NN27
limit	VB NN21 VBP33	-	VB NN21 VBP33 NP63
linked	VBN VBD33 JJ69	-	VBN VBD33 NP63 JJ69
london	-	NP	NP
loretta	-	NP	NP
mail	NN VB30	-	NN VB30 NP63
maine	-	NP	NP
maintain	VB VBP15	-	VB VBP15 NP60
mandate	NN VB21	-	NN VB21 NP63
mocked	VBD VBN6	-	VBD VBN6 NP57
modest	JJ	-	JJ NP63
negotiating	VBG NN21	-	VBG NN21 NP63
notable	JJ	-	JJ NP63
organized	VBN VBD24 JJ30	-	VBN VBD24 NP30 JJ30
organizers	NNS	-	NNS NP63
outsiders	NNS	-	NNS NP63
owned	VBN VBD15 JJ57	-	VBN VBD15 JJ57 NP60
parade	NN VB60	-	NN VB60 NP63
partly	RB	-	RB NP63
pastor	NN	NP NN33	NN NP9
pat	-	NP NN51 JJ57	NP
pentagon	-	NP NN48	NP
perceived	VBN VBD24 JJ54	-	VBN VBD24 JJ54 NP63
perspective	NN JJ54	-	NN JJ54 NP63
pitch	NN VB21	-	NN VB21 NP63
planet	NN	-	NN NP63
plays	VBZ NNS36	-	VBZ NNS36 NP63
podcast	NN VBP33 VB36	-	NN NP33 VBP33 VB36
powell	-	NP	NP
profile	NN VB66	-	NN NP63 VB66
promote	VB VBP12 NN60 JJ69	-	VB VBP12 NN60 NP60
reince	-	NP NN33	NP NN33
relevant	JJ	-	JJ NP63
repeal	VB NN12 VBP30	-	VB NN12 VBP30 NP60
replace	VB NN60	-	VB NN60 NP63
resistance	NN	-	NN NP63
retirement	NN	NP NN21	NN NP24
rodham	-	NP	NP
russians	-	NP	NP
self-described	JJ VBN45 VBD45	-	JJ VBN45 VBD45 NP63
sherry	-	NP NN48	NP
shifting	VBG	-	VBG NP63
sizable	JJ	-	JJ NP63
sons	NNS	-	NNS NP33
stayed	VBD VBN9	-	VBD VBN9 NP60
stephen	-	NP	NP
stimulus	NN JJ66	-	NN NP63 JJ66
stupid	JJ NN60	NP JJ21	JJ NP33 NN60
survive	VB VBP24 JJ66	-	VB VBP24 NP63 JJ66
theory	NN	-	NN NP63
threshold	NN	-	NN NP63
tomorrow	NN RB60	-	NN RB60 NP63
truck	NN VB57	-	NN NP33 VB57
tunnels	NNS	-	NNS NP63
upi	-	NP	NP
upset	VBN JJ6 VBD18 NN18	-	=
vetted	VBN VBD21	-	VBN VBD21 NP63
walls	NNS VBZ54	-	NNS VBZ54 NP63
welcomed	VBD VBN6	-	VBD VBN6 NP57
worries	NNS VBZ	NNS NP6 VBZ24	NNS VBZ3 NP57
abuse	NN VB66	-	NN NP63 VB66
adults	NNS	-	NNS NP63
aipac	-	NP NN33	NP NN33
ambitious	JJ	-	JJ NP63
anti-immigrant	JJ NN48	-	JJ NN48 NP63
appealing	VBG JJ12	-	VBG JJ12 NP60
approaches	NNS VBZ15	-	NNS VBZ15 NP60
assets	NNS	-	NNS NP63
asylum	NN	-	NN NP63
attempted	VBN VBD3 JJ54	-	VBN VBD3 JJ54 NP57
auto	NN	NP NN3	NN NP24
banning	VBG NN57	-	VBG NN57 NP63
bitter	JJ NN42 VB66	NP JJ21 NN60	JJ NP33 NN42 VB66
blacks	NNS	NP NNS21	NNS NP24
bloc	NN JJ66	NP NN24	NN NP24 JJ66
bought	VBD VBN15 JJ60	-	VBD VBN15 JJ60 NP60
brafman	-	NP	NP
buzzfeed	-	NP NN24	NP NN24
canada	-	NP	NP
carefully	RB	-	RB NP63
causes	NNS VBZ15	-	NNS VBZ15 NP60
celebrity	NN	NP NN21	NN NP18
census	NN JJ48 VB54	NP NN48	NP NN33
centrist	JJ NN48	-	JJ NN48 NP63
charter	NN VB63	NP NN21	NN NP24 VB63
cheers	NNS	-	NNS NP18
columnist	NN	-	NN NP63
command	NN VB30 VBP30	NN NP21 VB63 VBP63	NN VB33 VBP33 NP63
compelling	JJ VBG36	-	JJ VBG36 NP63
conferences	NNS	-	NNS NP63
cooperation	NN	NP NN30	NN NP18
credentials	NNS	NNS NP9	NNS NP63	noun:credentials
dallas	-	NP	NP
damaging	JJ VBG12	-	JJ VBG12 NP60
dean	NN	NP NN39	NP NN9
declaring	VBG	-	VBG NP63
define	VB VBP24 NN54	VB NP9 VBP42	VB VBP24 NN54 NP63
denouncing	VBG	-	VBG NP63
determination	NN	-	NN NP63
disaster	NN	NN NP9	NN NP63
display	NN VBP12 VB15	-	NN VBP12 VB15 NP57
donation	NN	-	NN NP63
double-digit	JJ NN42 VB51 VBP66	-	JJ NN42 VB51 NP63
doubts	NNS VBZ66	-	NNS NP63 VBZ66
empty	JJ NN33	JJ NP15 NN57	JJ NN36 NP63
epstein	-	NP	NP
exists	VBZ NNS54	-	VBZ NNS54 NP63
extended	JJ VBN VBD6	-	JJ VBN VBD6 NP54
fallon	-	NP	NP
famous	JJ	-	JJ NP63
farook	-	NP	NP
fec	NN JJ3	NP NN12 JJ54	NP NN12 JJ39
formal	JJ NN63	-	JJ NN63 NP63
fundamentally	RB	-	RB NP63
funded	VBN VBD24 JJ54	-	VBN VBD24 JJ54 NP63
fundraisers	NNS	-	NNS NP63
glenn	-	NP	NP
granted	VBN VBD30 JJ60	-	VBN VBD30 JJ60 NP63
guardian	NN	NP NN42	NP NN15
hawaii	-	NP	NP
improved	VBN VBD30 JJ60	-	VBN VBD30 JJ60 NP63
incomes	NNS	-	NNS NP63
industries	NNS	NP NNS21	NNS NP33
insurgent	JJ NN33	-	JJ NP33 NN33
jet	NN JJ57 VB69	NP NN27	NN NP24 JJ57 VB69
laying	VBG NN66	-	VBG NP63 NN66
lesson	NN	-	NN NP63
letters	NNS	-	NNS NP63
libertarian	JJ NN24	JJ NP9 NN63	JJ NP18 NN33
liberty	NN JJ60	NP NN36	NN NP6 JJ60
listening	VBG	-	VBG NP63
loan	NN	-	NN NP63
lobbyist	NN	-	NN NP63
loud	JJ RB27 NN54	JJ NP9 RB45	JJ RB30 NN54 NP63
managing	VBG NN18	VBG NP6 NN36	VBG NN18 NP63
medicare	-	NP	NP
model	NN JJ45 VB60	-	NN JJ45 VB60 NP63
nonetheless	RB JJ42	-	RB JJ42 NP63
nra	-	NP	NP
opposes	VBZ	-	VBZ NP63
optimistic	JJ	-	JJ NP63
owns	VBZ NNS54	-	VBZ NNS54 NP63
package	NN VB63	-	NN VB63 NP63
playbook	NN	NP NN18	NP NN3
presented	VBN VBD	-	VBN VBD NP54
product	NN	-	NN NP63
provision	NN	-	NN NP63
rattled	VBN VBD6 JJ57	-	VBN VBD6 JJ57 NP57
readers	NNS	-	NNS NP63
reflecting	VBG	-	VBG NP63
refuse	VBP VB3 NN27	-	VBP VB3 NN27 NP57
remark	NN	-	NN NP63
reminder	NN	-	NN NP63
rendell	-	NP	NP
requirements	NNS	-	NNS NP63
resolution	NN	-	NN NP63
resort	NN VB30	NP NN30 VB60	NN NP18 VB30
retail	JJ NN24 VB48	NP JJ27 NN51	JJ NP21 NN24 VB48
rural	JJ	NP JJ21	JJ NP33
schilling	VBG NN15 JJ60	NP VBG24 NN57	NP VBG15 NN33	verb:schill
selection	NN	-	NN NP63
sherman	-	NP	NP
shocked	VBN JJ21 VBD30	-	VBN JJ21 VBD30 NP60
signal	NN VB9 VBP27 JJ30	NP NN27 VB33 VBP54	NN VB9 NP27 VBP27
sister	NN JJ33	-	NN JJ33 NP63
spanish-language	-	JJ NN33 NP39	JJ NN33
specifics	NNS	-	NNS NP63	noun:specifics
standard-bearer	NN	-	NN NP63
stark	JJ NN54	NP JJ21	JJ NP33 NN54
starr	-	NP	NP
stopping	VBG NN63	VBG NP9	VBG NN63 NP63
strike	NN VB6 VBP27	-	NN VB6 VBP27 NP57
struggles	NNS VBZ3	-	NNS VBZ3 NP57
tampa	-	NP	NP
tensions	NNS	NNS NP9	NNS NP63
throwing	VBG	-	VBG NP63
todd	-	NP	NP
topics	NNS	-	NNS NP63
trailing	VBG NN57	-	VBG NN57 NP63
training	NN VBG24	NN NP9 VBG42	NN VBG27 NP63
understood	VBN VBD JJ48	-	VBN VBD NP24 JJ48
unprecedented	JJ	-	JJ NP63
vice-presidential	JJ	-	JJ NP63
weekly	JJ RB33	NP JJ12 RB63	JJ NP18 RB36
wild	JJ NN48	-	JJ NN48 NP63
williams	-	NP	NP
willingness	NN	-	NN NP63
winners	NNS	-	NNS NP63
youtube	-	NP	NP
zucker	-	NP	NP
advance	NN VB JJ63	-	NN VB NP57 JJ63
afl-cio	-	NP	NP
afraid	JJ	-	JJ NP63
airing	VBG NN30	-	VBG NN30 NP63
alive	JJ	-	JJ NP63
amnesty	NN	-	NN NP24
anderson	-	NP	NP
announce	VB VBP24 NN48	-	VB VBP24 NN48 NP63
anti-establishment	JJ NN33	-	JJ NN33 NP63
attending	VBG NN60	-	VBG NN60 NP63
attracted	VBN VBD9	-	VBN VBD9 NP60
awkward	JJ	-	JJ NP63
bailout	NN JJ48 VB66	-	NN JJ48 NP63 VB66
benefited	VBD VBN3 JJ42	-	VBD VBN3 JJ42 NP57	verb:benefit
blasio	-	NP NN18	NP NN18
bound	VBN VBD24 VB45 NN45	-	=
boycott	NN VB63	NP NN21	NN NP33 VB63
brings	VBZ NNS39	-	VBZ NNS39 NP63
cameron	-	NP	NP
capacity	NN	-	NN NP63
capture	VB NN12 VBP30	-	VB NN12 VBP30 NP60
catholic	-	NP JJ3	NP JJ3
charlie	-	NP	NP
classic	JJ NN21	NP JJ30 NN51	JJ NP15 NN21
clip	NN VB60	NNS NP3 NN21	NN NNS21 NP30 VB60
clubs	NNS	-	NNS NP63
cnbc	-	NP	NP
comeback	NN	-	NN NP33
concerning	VBG	-	VBG NP63
concrete	JJ NN21 VB48	-	JJ NN21 NP30 VB48
connected	VBN VBD30 JJ51	-	VBN VBD30 JJ51 NP63
conscience	NN	NN NP9	NN NP63
critique	NN VB69	-	NN NP63 VB69
crooked	JJ VBN33 VBD36	JJ NP3 VBN63 VBD63	JJ NP15 VBN39 VBD39
customers	NNS	-	NNS NP63
deadly	JJ RB36	NP JJ21 RB57	JJ NP30 RB36
defeating	VBG	-	VBG NP63
demographics	NNS	NNS NP9	NNS NP63
desire	NN VB51	-	NN VB51 NP63
differently	RB	-	RB NP63
disclosed	VBN VBD12 JJ54	-	VBN VBD12 JJ54 NP60
discourse	NN VB54	-	NN VB54 NP63
dominate	VB VBP18	-	VB VBP18 NP60
dream	NN VB66	NN NP15	NN NP63 VB69
drove	VBD NN39	-	VBD NN39 NP63
e-mails	NNS VBZ51	-	NNS VBZ51 NP63
electing	VBG	-	VBG NP63
ends	VBZ NNS15	VBZ NP6 NNS33	VBZ NNS15 NP60
factors	NNS	-	NNS NP63
fake	JJ NN27 VB48	-	JJ NN27 VB48 NP63
feelings	NNS	-	NNS NP63
flip	VB JJ12 NN30	-	VB JJ12 NN30 NP60
formidable	JJ	-	JJ NP63
fueled	VBN VBD24 JJ33	-	VBN VBD24 JJ33 NP60	verb:fuel
gaining	VBG	-	VBG NP63
gallup	-	NP	NP
ginsburg	-	NP	NP
goldman	-	NP	NP
grass-roots	JJ NNS36 VBZ57	-	JJ NNS36 VBZ57 NP63
harm	NN VB18	-	NN VB18 NP60
harvard	-	NP	NP
hewitt	-	NP	NP
highlight	VB VBP15 NN15	-	VB VBP15 NN15 NP57
highlighting	VBG	-	VBG NP63
hire	VB VBP24 NN24	-	VB VBP24 NN24 NP60
imports	NNS	-	NNS NP63
incites	VBZ	-	VBZ NP63
independence	NN	NP NN30	NN NP18
intention	NN	-	NN NP63
invested	VBN VBD12	-	VBN VBD12 NP60
investigate	VB	-	VB NP63
islamist	-	JJ NP39	JJ
jackson	-	NP	NP
jacobs	-	NP	NP
knock	VB VBP33 NN33	-	VB VBP33 NN33 NP63
legitimate	JJ VB42 VBP66	-	JJ VB42 NP63 VBP66
lessons	NNS	-	NNS NP63
leverage	NN VB60	-	NN VB60 NP63
liberties	NNS	NP NNS36	NNS NP6
lobbyists	NNS	-	NNS NP63
loses	VBZ	-	VBZ NP63
lots	NNS VBZ69	-	NNS NP63 VBZ69
louisville	-	NP	NP
loved	VBD VBN3 JJ54	-	VBD VBN3 JJ54 NP57
majorities	NNS	NNS NP9	NNS NP63
memorial	NN JJ66	NP NN39	NN NP JJ66
minute	NN JJ33	NP NN21 JJ54	NN NP30 JJ33
missed	VBD VBN9 JJ57	-	VBD VBN9 JJ57 NP60
mistakes	NNS VBZ63	-	NNS VBZ63 NP63
mitchell	-	NP	NP
mixed	JJ VBN12 VBD48	-	JJ VBN12 VBD48 NP60
moreover	RB JJ63 NN66	-	RB JJ63 NP63 NN66
moscow	-	NP	NP
muhammad	-	NP	NP
music	NN JJ60	NP NN24	NN NP24 JJ60
native	JJ NN15	JJ NP18 NN45	JJ NN18 NP63
option	NN	-	NN NP63
oregon	-	NP	NP
owners	NNS	NNS NP9	NNS NP63
parent	NN	-	NN NP63
participation	NN	-	NN NP63
performed	VBD VBN3	-	VBD VBN3 NP57
pivotal	JJ	JJ NP9	JJ NP63
presents	VBZ NNS24	-	VBZ NNS24 NP63
pro-life	JJ	NP JJ21	JJ NP33
projected	VBN VBD3 JJ45	-	VBN VBD3 JJ45 NP57
proposing	VBG	-	VBG NP63
prosecution	NN	-	NN NP63
protected	VBN JJ6 VBD12	-	VBN JJ6 VBD12 NP54
provides	VBZ	-	VBZ NP63
r-fla	-	NP	NP
raises	VBZ NNS36	-	VBZ NNS36 NP63
rapists	NNS	-	NNS NP63
realclearpolitics	-	NP NNS9	NP NNS9	noun:realclearpolitic
realistic	JJ	-	JJ NP63
realize	VB VBP6	-	VB VBP6 NP57
reiterated	VBD VBN27	-	VBD VBN27 NP63
relative	JJ	-	JJ NP63
reliable	JJ	-	JJ NP63
rent	NN VB12	-	NN VB12 NP60
replaced	VBD VBN	-	VBD VBN NP54
requiring	VBG	-	VBG NP63
ross	-	NP	NP
row	NN VB54	-	NN VB54 NP63
ruled	VBD VBN15 JJ63	-	VBD VBN15 NP60 JJ63
rush	NN VB6 JJ36	NP NN3 VBP6 VB30	NN VB6 NP15 VBP24
s	NNS NN48 JJ51 VBG63	NN NP12 NNS24	NNS NN21 JJ51 VBG63
sale	NN	-	NN NP63
scared	VBN JJ6 VBD24 RB27	-	=
schumer	-	NP	NP
sens.	-	NP	NP
shuster	-	NP	NP
sits	VBZ NNS66	-	VBZ NP63 NNS66
sophisticated	JJ VBN36 VBD66	-	JJ VBN36 NP63 VBD66
spirit	NN VB57	-	NN VB57 NP63
statewide	JJ RB24 NN60	-	JJ RB24 NN60 NP63
stops	VBZ NNS3	-	VBZ NNS3 NP57
substantive	JJ	-	JJ NP63
successfully	RB	-	RB NP63
suit	NN VB54	-	NN VB54 NP63
sway	VB VBP33 NN33	-	VB VBP33 NN33 NP63
theater	NN	NP NN24	NN NP21
thiel	-	NP	NP
thoughts	NNS	NP NNS21	NNS NP33
thrown	VBN JJ33	-	VBN JJ33 NP63
titled	VBN VBD57 JJ60	-	VBN VBD57 JJ60 NP63
touched	VBD VBN15 JJ60	-	VBD VBN15 JJ60 NP60
traded	VBN VBD6	-	VBN VBD6 NP57
tragedy	NN	NN NP9	NN NP63
transactions	NNS	-	NNS NP63
uncertainty	NN	-	NN NP63
unfit	JJ VB69	-	JJ NP63 VB69
vastly	RB	-	RB NP63
versus	CC JJ36 NN54	-	CC JJ36 NN54 NP63
vietnam	-	NP	NP
vladimir	-	NP	NP
wars	NNS VBZ54	NP NNS33	NNS NP12 VBZ54
winner-take-all	JJ NN36 VB60	-	JJ NN36 VB60 NP63
yourself	PRP NN39 JJ54 RB63	-	PRP NN39 JJ54 NP63
absentee	NN	-	NN NP63
absolute	JJ NN57	-	JJ NN57 NP63
acceptance	NN	NP NN21	NN NP30
accord	NN VB66	-	NN NP63 VB66
accurate	JJ	-	JJ NP63
actively	RB	-	RB NP63
advising	VBG	-	VBG NP63
aligned	VBN VBD51 JJ63	-	VBN VBD51 JJ63 NP63
ann	-	NP	NP
apology	NN	-	NN NP63
arrested	VBN VBD27	VBN NP9 VBD45	VBN VBD27 NP63
asset	NN	-	NN NP63
assume	VB VBP9 NN60	-	VB VBP9 NP60 NN60
attackers	NNS	-	NNS NP63
authorized	VBN VBD12 JJ54	-	VBN VBD12 JJ54 NP60
azerbaijan	-	NP	NP
â	NN JJ21 NNS27 VBG33	NN NP3 JJ66	NN NP3 JJ54 NNS57
bankruptcy	NN	-	NN NP63
bash	VB NN	NP NN18 VB42	NP NN3 VB3
bay	-	NP NN54 JJ57	NP
belief	NN	-	NN NP63
bench	NN	-	NN NP63
blocking	VBG NN21	-	VBG NN21 NP60
bombing	NN VBG33	-	NN VBG33 NP63
boy	NN	NN NP9	NN NP63
brexit	-	NP	NP
busy	JJ	-	JJ NP63
cairo	-	NP	NP
canadian	-	JJ NP36	JJ
casino	NN	NP NN24	NN NP21
castro	-	NP	NP
co-founder	NN VB54 JJ54 VBP57	NN NP9	NN VB57 JJ57 VBP57
collected	VBN VBD12 JJ48	-	VBN VBD12 JJ48 NP60
complaint	NN	-	NN NP63
complaints	NNS	-	NNS NP63
completed	VBN VBD9 JJ63	-	VBN VBD9 NP57 JJ63
conservatism	NN	-	NN NP63
consistently	RB	-	RB NP63
contact	NN VB45	-	NN VB45 NP63
contentious	JJ	-	JJ NP63
contractors	NNS	-	NNS NP63
convicted	VBN JJ33 VBD51	-	VBN JJ33 VBD51 NP63
corker	-	NP NN42	NP
corner	NN VBP33	-	NN VBP33 NP63
correction	NN	-	NP NN
coup	NN	-	NN NP63
crack	VB NN6 JJ54	-	VB NN6 JJ54 NP57
creation	NN	-	NN NP63
detail	NN VB45	-	NN VB45 NP63
diplomat	NN	-	NN NP63
discussions	NNS	-	NNS NP63
disease	NN	NP NN30	NN NP15
dropping	VBG JJ69	-	VBG NP63 JJ69
dynamic	NN JJ	-	NN JJ NP54
ebeling	-	NP VBG9 NN18	NP VBG9 NN18	verb:ebele
ed	-	NP	NP
emailed	VBD VBN12	-	VBD VBN12 NP60
english	-	NP JJ6	NP JJ6
equally	RB	-	RB NP63
established	VBN VBD6 JJ18	-	VBN VBD6 JJ18 NP57
ethiopia	-	NP	NP
expecting	VBG	-	VBG NP63
extra	JJ NN39	-	JJ NN39 NP63
fate	NN VB39	-	NN VB39 NP63
federation	NN	NP NN42	NP NN9
fighters	NNS	-	NNS NP63
finances	NNS	-	NNS NP63	noun:finances
fly	VB NN18 VBP30 JJ36	-	=
fund-raising	NN JJ12 VBG30	-	NN JJ12 VBG30 NP60
general-election	JJ NN33	-	JJ NN33 NP63
generated	VBN VBD12	-	VBN VBD12 NP60
grassroots	NNS JJ33	-	NNS JJ33 NP63	noun:grassroot
greenberg	-	NP	NP
guest	NN JJ69	-	NN NP63 JJ69
hacked	VBN VBD12	-	VBN VBD12 NP27
headline	NN	NP NN21	NN NP30
hewlett-packard	-	NP	NP
hey	RB NN12 JJ42 VB54	-	=
highlighted	VBD VBN3	-	VBD VBN3 NP57
hopefuls	NNS	-	NNS NP63
horrible	JJ	-	JJ NP63
huma	-	NP	NP
jail	NN VB45	-	NN VB45 NP63
jane	-	NP	NP
jump	VB NN3 VBP24	-	VB NN3 VBP24 NP54
ken	-	NP NN42	NP
kinds	NNS	-	NNS NP63
kingdom	NN	NP NN39	NP NN3
lift	VB NN9	-	VB NN9 NP60
lock	VB NN VBP18	-	NP VB NN VBP21
lowest	JJ	-	JJ NP63
matchup	NN	-	NN NP63
milwaukee	-	NP	NP
minors	NNS	NP NNS42	NP NNS6
mood	NN	-	NN NP63
mook	-	NP	NP
mosque	NN	-	NN NP63
nixon	-	NP	NP
northern	JJ	NP JJ15	JJ NP12
noticed	VBD VBN3 JJ42	-	VBD VBN3 JJ42 NP57
offense	NN	-	NN NP63
offices	NNS	-	NNS NP63
ok	RB JJ6 NN48	JJ RB3 NP24	JJ RB NN60 NP60
operative	NN JJ33	-	NN JJ33 NP63
overcome	VB VBN15 VBP30 JJ51	-	=
pack	NN VB33	-	NN VB33 NP63
passing	VBG NN15	-	VBG NN15 NP60
pen	NN VB33	NP NN42	NP NN12 VB45
portrayed	VBD VBN3 JJ63	-	VBD VBN3 NP57 JJ63
positioned	VBN VBD18 JJ21	-	VBN VBD18 JJ21 NP60
predict	VB VBP12	-	VB VBP12 NP60
preferred	JJ VBN6 VBD6	-	JJ VBN6 VBD6 NP54
prime-time	NN JJ	-	NN JJ NP54
pro-israel	JJ NN27 VB48	-	JJ NN27 VB48 NP63
products	NNS	-	NNS NP63
quiet	JJ NN36 VB60	-	JJ NN36 VB60 NP63
rallying	VBG	VBG NP9	VBG NP63
rape	NN VB60	NN NP9	NN VB60 NP63
rapidly	RB	-	RB NP63
rebels	NNS	-	NNS NP63
recalling	VBG	-	VBG NP63
reducing	VBG NN63	-	VBG NN63 NP63
requirement	NN	-	NN NP63
respected	VBN JJ6 VBD24	-	VBN JJ6 VBD24 NP57
respectively	RB	-	RB NP63
reveal	VB VBP12	-	VB VBP12 NP57
rid	JJ VB15 NN51 VBP60	-	=
river	NN	NP NN27	NP NN12
roffman	-	NP	NP
s.c.	-	NP	NP
sachs	-	NP	NP
santorum	-	NP	NP
scenes	NNS	-	NNS NP63
selected	VBN VBD21 JJ51	-	VBN VBD21 JJ51 NP60
sexism	NN	NP NN21	NN NP30
shop	NN VB30	NN NP9 VB48	NN NP30 VB30
sounded	VBD VBN21	-	VBD VBN21 NP60
sponsor	NN VB18 VBP27	NP NN9 VB48 VBP57	NN NP18 VB21 VBP30
stepped	VBD VBN9	-	VBD VBN9 NP57
string	NN	-	NN NP63
successor	NN	-	NN NP63
taylor	-	NP	NP
tends	VBZ	-	VBZ NP63
threatening	VBG JJ24	-	VBG JJ24 NP63
throw	VB NN36	-	VB NN36 NP63
tpp	-	NN NP36	NN
trans-pacific	-	NP JJ33	NP JJ33
traveling	VBG NN33	-	VBG NN33 NP63	verb:travel
trayvon	-	NP	NP
unknown	JJ NN30	-	JJ NN30 NP63
unpopular	JJ	-	JJ NP63
urban	JJ	NP JJ24	JJ NP21
van	NN JJ60	NP NN45	NP NN21
virus	NN JJ66	-	NN NP63 JJ66
vocal	JJ	-	JJ NP63
voiced	VBD VBN3 JJ42	-	VBD VBN3 JJ42 NP57
weakness	NN	-	NN NP63
wikileaks	-	NP	NP
woods	NNS	NP NNS45	NP NNS30
yesterday	NN JJ48	-	NN JJ48 NP63
accusing	VBG JJ45	-	VBG JJ45 NP63
addresses	NNS VBZ30	-	NNS VBZ30 NP60
agrees	VBZ NNS60	-	VBZ NNS60 NP63
aired	VBD VBN12 JJ60	-	VBD VBN12 NP60 JJ60
alex	-	NP	NP
alleging	VBG	-	VBG NP63
amazing	JJ VBG33	-	JJ VBG33 NP63
amendments	NNS	-	NNS NP63
anytime	RB JJ36 NN45	-	RB JJ36 NN45 NP63
apartment	NN	-	NN NP63
applauded	VBD VBN27	-	VBD VBN27 NP63
array	NN VB45	-	NN VB45 NP63
assigned	VBN VBD30 JJ60	-	VBN VBD30 JJ60 NP63
attributed	VBN VBD21	-	VBN VBD21 NP60
autor	-	NP	NP
backer	NN JJ45	NP NN30	NN NP15 JJ45
backs	VBZ NNS3	-	VBZ NNS3 NP57
barriers	NNS	-	NNS NP63
bearing	NN VBG3 JJ57	-	NN VBG3 NP54 JJ57
benjamin	-	NP NN45	NP
blackwell	-	NP	NP
blocher	NN JJ45 VB48 RB69	NP NN45	NP NN30
boeing	-	NP	NP
brussels	-	NP	NP
c.	-	NP	NP
camps	NNS VBZ69	-	NNS NP63 VBZ69
careless	JJ	-	JJ NP63
carlos	-	NP	NP
casinos	NNS	-	NNS NP63
cautious	JJ	-	JJ NP63
chemical	NN JJ9	NP NN39 JJ48	NN NP JJ9
circuit	NN VB36	NP NN6	NP NN VB48
compaq	-	NP	NP
considerable	JJ	-	JJ NP63
consumers	NNS	NNS NP9	NNS NP63
contention	NN	-	NN NP63
contracts	NNS VBZ54	-	NNS VBZ54 NP63
contributing	VBG	-	VBG NP60
contributor	NN	-	NN NP63
convinced	VBN JJ9 VBD45	-	VBN JJ9 VBD45 NP57
cook	NN VB6	NP VB27 NN48	NP VB21 NN27
corruption	NN	-	NN NP63
cosby	-	NP	NP
criticize	VB VBP21	-	VB VBP21 NP60
crossed	VBD VBN JJ54	VBN NP6 VBD24	VBN VBD JJ54 NP54
crushed	VBN VBD3 JJ15	-	VBN VBD3 JJ15 NP54
database	NN	-	NN NP63
dedicated	VBN JJ9 VBD60	-	VBN JJ9 NP57 VBD60
deeper	JJ RB21	-	JJ RB21 NP60
deficits	NNS	-	NNS NP63
dena	-	NP	NP
departure	NN	-	NN NP63
deserves	VBZ NNS63	-	VBZ NP63 NNS63
disappointed	JJ VBN9 VBD48	-	JJ VBN9 VBD48 NP57
duty	NN	-	NN NP63
eligibility	NN	-	NN NP63
eliminated	VBN VBD12	-	VBN VBD12 NP60
emergency	NN	NP NN21	NN NP30
empire	NN	NP NN15	NN NP12
entrepreneur	NN	-	NN NP63
erupted	VBD VBN27	-	VBD VBN27 NP63
ethiopian	-	JJ NP36	JJ
exclusive	JJ	-	JJ NP27
expects	VBZ	-	VBZ NP63
extends	VBZ	-	VBZ NP63
extensive	JJ	-	JJ NP63
extremism	NN	NP NN24	NN NP21
fan	NN	-	NN NP63
features	NNS VBZ6	-	NNS VBZ6 NP57
flew	VBD	-	VBD NP63
fortune	NN	NN NP9	NN NP63
fracking	NN VBG24 JJ63	-	NN VBG24 NP60 JJ63
gang	NN	NN NP24	NN NP66
generous	JJ	-	JJ NP63
genocide	NN	-	NN NP63
globalization	NN	-	NN NP63
globe	NN	NP NN39	NP NN
gold	NN JJ6	NP NN6 JJ45	NN NP3 JJ12
grant	VB NN	NP VB33 NN33	NP VB3 NN3
guard	NN VB18	NP NN30 VB51	NN NP12 VB18
halls	NNS	-	NNS NP63
handed	VBN VBD15 JJ54	-	VBN VBD15 JJ54 NP60
hearings	NNS	-	NNS NP63
hits	VBZ NNS18	-	VBZ NNS18 NP60
honesty	NN	-	NN NP63
houses	NNS VBZ54	-	NNS VBZ54 NP63
ignorant	JJ	-	JJ NP63
impressed	JJ VBN VBD42	-	JJ VBN VBD42 NP54
investigating	VBG	-	VBG NP63
investments	NNS	-	NNS NP63
iranian	-	JJ NP36	JJ
joke	NN VB42	-	NN VB42 NP63
kurdish	-	JJ NP24	JJ NP30
lacks	VBZ NNS33	-	VBZ NNS33 NP63
launch	VB NN3	-	VB NN3 NP54
leaked	VBN VBD12	-	VBN VBD12 NP57
legislature	NN	NP NN21	NN NP30
lengthy	JJ	-	JJ NP63
lincoln	-	NP	NP
lobby	NN VB15 VBP27	NP NN24 VB39 VBP51	NN VB15 NP27 VBP27
loyal	JJ	-	JJ NP63
magic	NN JJ3	-	NN JJ3 NP54
manage	VB VBP15 NN60	-	VB VBP15 NN60 NP60
marketing	NN VBG33	-	NN VBG33 NP63
mcdonald	-	NP NN15	NP NN15
meantime	NN RB30 JJ48	-	NN RB30 JJ48 NP63
membership	NN	NN NP9	NN NP63
middle-class	NN JJ33	-	NN JJ33 NP63
monetary	JJ	NP JJ33	JJ NP6
mothers	NNS VBZ66	-	NNS NP63 VBZ66
n.y.	-	NP	NP
naming	VBG NN21	-	VBG NN21 NP60
navy	-	NP NN45	NP
neighborhood	NN	NP NN21	NN NP30
neighboring	VBG JJ15	-	VBG JJ15 NP60
nervous	JJ	-	JJ NP63
nieto	-	NP	NP
opens	VBZ NNS33	-	VBZ NNS33 NP63
operating	VBG NN18 JJ69	-	VBG NN18 NP60 JJ69
ourselves	PRP NNS36 VBZ45	-	PRP NNS36 VBZ45 NP63
oversight	NN	NP NN30	NN NP15
p.m	NN JJ54 VB63	-	NN JJ54 NP63 VB63
palestinians	-	NP	NP
paradis	-	NP	NP
participants	NNS	-	NNS NP63
passage	NN	-	NN NP63
pays	VBZ NNS33	-	VBZ NNS33 NP60
pelosi	-	NP	NP
perception	NN	-	NN NP63
pew	NN	NP NN42	NP NN15
phase	NN VB30	-	NN VB30 NP63
physical	JJ	-	JJ NP63
pollsters	NNS	-	NNS NP63
pose	VB VBP6 NN30	-	VB VBP6 NN30 NP57
principal	JJ NN9	NN NP15 JJ27	JJ NN3 NP57
principle	NN	-	NN NP63
produce	VB VBP30 NN30	-	VB VBP30 NN30 NP60
profits	NNS VBZ63	-	NNS VBZ63 NP63
propaganda	NN	-	NN NP63
prosecuted	VBN VBD21	-	VBN VBD21 NP60
protecting	VBG	NP VBG21	VBG NP30
proven	VBN JJ6	-	VBN JJ6 NP57
province	NN	NP NN24	NN NP21
provocative	JJ	-	JJ NP63
purchase	VB NN3 VBP24	NP VB27 NN30 VBP51	VB NN3 NP21 VBP24
pursuing	VBG JJ63	-	VBG JJ63 NP63
quietly	RB	-	RB NP63
randolph	-	NP	NP
rank	NN VB6 VBP24 JJ39	NP NN27 VB33 VBP51	NN VB6 NP24 VBP24
recommendation	NN	-	NN NP63
recommended	VBD VBN	-	VBD VBN NP54
reduced	VBN VBD JJ51	-	VBN VBD JJ51 NP54
reforms	NNS VBZ60	-	NNS VBZ60 NP63
refusing	VBG	-	VBG NP63
rejection	NN	-	NN NP63
remarkable	JJ	-	JJ NP63
reminded	VBD VBN42	-	VBD VBN42 NP63
reserved	VBN VBD18 JJ27	-	VBN VBD18 JJ27 NP60
responses	NNS	-	NNS NP63
resulted	VBD VBN18	-	VBD VBN18 NP60
risen	VBN JJ39	-	VBN JJ39 NP63
roles	NNS	-	NNS NP63
sacrifice	NN VB6	-	NN VB6 NP57
sad	JJ	-	JJ NP63
scandals	NNS	-	NNS NP63
scenario	NN	-	NN NP63
scored	VBD VBN18	-	VBD VBN18 NP60
secured	VBD VBN JJ24	-	VBD VBN JJ24 NP54
securing	VBG	-	VBG NP63
segment	NN	-	NN NP63
sharing	VBG JJ63 NN69	-	VBG NP63 JJ63 NN69
shifts	NNS VBZ12	-	NNS VBZ12 NP60
shouting	VBG NN30	-	VBG NN30 NP63
sidelines	NNS VBZ66	-	NNS NP63 VBZ66
skepticism	NN	-	NN NP63
slammed	VBD VBN9	-	VBD VBN9 NP57
slogan	NN	-	NN NP63
slot	NN VB66	-	NN NP63 VB66
somehow	RB	-	RB NP63
somewhere	RB NN45	-	RB NN45 NP63
sotomayor	-	NP	NP
sounds	VBZ NNS21	-	VBZ NNS21 NP60
statistics	NNS	NP NNS30	NNS NP15	noun:statistics
steady	JJ NN45	-	JJ NN45 NP63
stein	-	NP NN45	NP
stick	VB NN24 VBP30	-	VB NN24 VBP30 NP60
straight	JJ RB12 NN42	-	JJ RB12 NN42 NP60
stream	NN VB66	-	NN NP63 VB66
structure	NN VB66	-	NN NP63 VB66
succeeded	VBD VBN9	-	VBD VBN9 NP60
successes	NNS	-	NNS NP63
supportive	JJ	-	JJ NP63
surrounding	VBG JJ54	-	VBG JJ54 NP63
survived	VBD VBN9 JJ66	-	VBD VBN9 NP57 JJ66
tester	NN	NP NN24	NP NN12
thousand	CD NN39 JJ42	-	CD NN39 JJ42 NP63
timing	NN VBG33	-	NN VBG33 NP63
tradition	NN	-	NN NP63
trails	VBZ NNS36	-	VBZ NNS36 NP63
transcripts	NNS	-	NNS NP63
types	NNS VBZ60	-	NNS VBZ60 NP63
u.s.-mexico	-	JJ NP36	JJ
unfortunately	RB	-	RB NP63
unusually	RB	-	RB NP63
uses	VBZ NNS24	-	VBZ NNS24 NP60
violated	VBD VBN3 JJ48	-	VBD VBN3 JJ48 NP54
violation	NN	-	NN NP63
violations	NNS	-	NNS NP63
visas	NNS	-	NNS NP63
walking	VBG NN63 JJ69	VBG NP18	VBG NP63 NN66
witness	NN VB33	-	NN VB33 NP63
wounded	VBN JJ15 VBD24	JJ NP6 VBN18 VBD42	VBN JJ12 VBD24 NP57
academic	JJ	-	JJ NP63
accountability	NN	NP NN24	NN NP21
acknowledging	VBG	-	VBG NP63
adult	JJ NN12	-	JJ NN12 NP60
advocating	VBG	-	VBG NP63
airstrikes	NNS VBZ51 JJ63	-	NNS VBZ51 NP63 JJ63	noun:airstrike
allegiance	NN	-	NN NP63
allergan	-	NP	NP
annually	RB	-	RB NP63
armenian	JJ NN18	JJ NP33 NN63	JJ NN51
asks	VBZ NNS57	-	VBZ NNS57 NP63
asserted	VBD VBN18 JJ54	-	VBD VBN18 JJ54 NP60
bankers	NNS	NP NNS21	NNS NP30
banned	VBN VBD27 JJ57	-	VBN VBD27 JJ57 NP60
battles	NNS VBZ69	-	NNS NP63 VBZ69
begins	VBZ	-	VBZ NP63
bias	NN JJ45	-	NN JJ45 NP63
biased	VBN JJ30	-	VBN JJ30 NP60	verb:bias
boasted	VBD VBN18	-	VBD VBN18 NP60
bodies	NNS VBZ69	-	NNS NP63 VBZ69
buffalo	-	NP NN45	NP
bully	NN RB45 JJ48 VB60	-	=
cabinet	NN	NP NN39	NP NN6
camera	NN	-	NN NP63
cancer	NN	NP NN21	NN NP30
cards	NNS	NP NNS21	NNS NP30
chapter	NN	NN NP21	NN NP66
cheer	NN VB VBP24	-	NN VB VBP24 NP54
cheered	VBD VBN12	-	VBD VBN12 NP60
cheering	VBG NN69	-	VBG NP63 NN69
clash	NN VB30 VBP30	-	NN VB30 VBP30 NP60
coin	NN VB54	-	NN NP30 VB54
comfort	NN VB30	-	NN VB30 NP60
committees	NNS	NNS NP9	NNS NP63
condemned	VBD VBN	-	VBD VBN NP54
connect	VB VBP30	-	VB VBP30 NP60
connections	NNS	-	NNS NP63
constantly	RB	RB NP9	RB NP63
containing	VBG	-	VBG NP63
contrary	NN JJ	-	NN JJ NP54
convincing	JJ VBG NN12	-	JJ VBG NN12 NP51
conway	-	NP	NP
cool	JJ NN15 VB18	-	JJ NN15 VB18 NP24
coordinated	VBN JJ30	-	VBN JJ30 NP60	verb:coordinate
cyber	NN JJ15 VB54 VBP69	-	NN JJ15 NP18 VB54
d'souza	-	NP NN12	NP NN15
defensive	JJ NN3	-	JJ NN3 NP54
demanding	VBG JJ51	-	VBG JJ51 NP63
demonstrators	NNS	-	NNS NP63
denver	-	NP	NP
deny	VB VBP15 NN42 JJ60	-	VB VBP15 NN42 NP60
deported	VBN VBD27 JJ69	-	VBN VBD27 NP60 JJ69
develop	VB VBP15 NN51	-	VB VBP15 NN51 NP60
developing	VBG NN69	-	VBG NP63 NN69
dividing	VBG	-	VBG NP63
drama	NN	-	NN NP63
duke	-	NP NN45	NP
duties	NNS	-	NNS NP63
egypt	-	NP	NP
element	NN	-	NN NP63
ensuring	VBG	-	VBG NP63
eritrea	-	NP	NP
evangelicals	NNS VBZ57	NP NNS9	NNS NP21 VBZ60	noun:evangelical
exact	JJ VB33	-	JJ VB33 NP63
exclusively	RB	-	RB NP63
exxon	-	NP	NP
facility	NN	-	NN NP63
failing	VBG NN63	-	VBG NP63 NN63
faster	RB JJ3 NN45	-	RB JJ3 NN45 NP57
firearm	NN	-	NN NP63
fleeing	VBG	-	VBG NP63
flow	NN VB60	-	NN VB60 NP63
forceful	JJ	-	JJ NP63
foreigners	NNS	-	NNS NP63
freely	RB	-	RB NP63
garin	-	NP	NP
gen.	-	NP	NP
generations	NNS	NNS NP9	NNS NP63
glad	JJ NN42	-	JJ NN42 NP63
golden	JJ	NP JJ33	NP JJ9
gorka	-	NP	NP
grass	NN VB57	-	NN VB57 NP63
harris	-	NP	NP
heated	JJ VBN18 VBD57	-	JJ VBN18 VBD57 NP60
historically	RB	-	RB NP21
hollande	-	NP	NP
hurting	VBG	-	VBG NP63
ice	NN VB66	NN NP15	NN NP63 VB69
impose	VB VBP30	-	VB VBP30 NP60
inaccurate	JJ	-	JJ NP63
incendiary	JJ NN51	-	JJ NN51 NP63
incredibly	RB	-	RB NP63
injured	VBN JJ15 VBD48	VBN NP6 JJ33 VBD69	VBN JJ15 VBD51 NP60
insider	NN	NP NN15	NN NP9
instances	NNS	-	NNS NP63
jimmy	-	NP NN42	NP
jumped	VBD VBN27	-	VBD VBN27 NP60
jupiter	-	NP	NP
ladies	NNS	NP NNS21	NNS NP15
landscape	NN VB57	-	NN VB57 NP63
lasting	JJ VBG12	-	JJ VBG12 NP57
le	-	NP	NP
learning	VBG NN15	-	VBG NN15 NP60
# the others by the alphabet
'60s	NNS VBZ36 JJ51 NN54	-	NNS VBZ36 JJ51 NP54
'70s	NNS CD6 VBZ27 JJ42	-	=
'80s	NNS CD18 VBZ39 JJ54	-	NNS CD18 VBZ39 NP54
'90s	NNS CD6 VBZ27 JJ42	-	=
'cause	VB VBP NN6 JJ42	-	VB VBP NN6 NP39
'em	PRP NN9 JJ36 VB48	-	PRP NN9 JJ36 NP45
a.f.l.-c.i.o.	-	NP	NP
a.m	NN JJ42 VB51	-	NN JJ42 VB51 NP57
aaron	-	NP	NP
ababa	-	NP	NP
aback	RB NN66	-	RB NP54 NN66
abandon	VB NN30	-	VB NN30 NP60
abandoned	VBN VBD21 JJ48	-	VBN VBD21 JJ48 NP57
abandoning	VBG NN66	-	VBG NP57 NN66
abated	VBN VBD24 JJ60	-	VBN VBD24 NP51 JJ60
abballa	-	NP NN6	NN NP
abboud	-	NP	NP
abbvie	-	NP	NP
abdullah	-	NP	NP
abe	-	NP NN15	NP NN15
abedini	-	NP	NP
abide	VB NN45 VBP51	-	VB NN45 NP51 VBP51
abilities	NNS	-	NNS NP54
aboard	IN RB27 JJ69	-	IN RB27 NP60 JJ69
abolish	VB VBP21	-	VB VBP21 NP57
abolished	VBN VBD24 JJ51	-	VBN VBD24 NP51 JJ51
aborted	VBN VBD24 JJ51	-	VBN VBD24 NP48 JJ51
about-face	NN VB51	-	NN VB51 NP54
above-average	JJ NN12 VB27	-	JJ NN12 VB27 NP48
abraham	-	NP	NP
abrupt	JJ NN66	-	JJ NP54 NN66
abruptly	RB	-	RB NP60
absence	NN	-	NN NP63
absent	JJ	-	JJ NP60
absorb	VB VBP12 NN39	-	VB VBP12 NN39 NP48
absurd	JJ NN42	-	JJ NN42 NP60
abu	-	NP	NP
abu-laban	-	NP	NP
abundance	NN	-	NN NP51
abundant	JJ	-	JJ NP51
abusalha	-	NP	NP
abused	JJ VBN3 VBD24	-	JJ VBN3 VBD24 NP45
abuses	NNS VBZ39	-	NNS VBZ39 NP54
abusive	JJ	-	JJ NP54
aca	-	NP NN24	NP NN21
academics	NNS	-	NNS NP57
academies	-	NP NNS24	NP
academy	NN JJ69	NP NN18	NP NN9
acapulco	-	NP	NP
accelerate	VB	-	VB NP57
accelerated	VBN VBD6 JJ51	-	VBN VBD6 JJ51 NP51
accelerating	VBG	-	VBG NP54
acceleration	NN	-	NN NP54
accent	NN	-	NN NP54
acceptable	JJ	-	JJ NP57
accepts	VBZ NNS42	-	VBZ NNS42 NP54
accessed	VBD VBN6 JJ57	-	VBD VBN6 NP48 JJ57
accessible	JJ	-	JJ NP57
accessing	VBG NN9	-	VBG NN9 NP45
accident	NN	-	NN NP60
accidentally	RB	-	RB NP51
acclamation	NN	-	NN NP51
accolades	NNS	-	NNS NP51
accommodate	VB VBP57	-	VB NP54 VBP57
accommodating	VBG JJ54	-	VBG NP51 JJ54
accommodations	NNS	-	NNS NP54
accompanied	VBN VBD18 JJ54	-	VBN VBD18 JJ54 NP57
accompanying	VBG JJ51	-	VBG JJ51 NP54
accomplish	VB	-	VB NP60
accomplished	VBN JJ9 VBD45	NP VBN24 JJ33	VBN JJ9 NP21 VBD45
accomplishing	VBG NN66	-	VBG NP54 NN66
accomplishment	NN	-	NN NP54
accomplishments	NNS	-	NNS NP60
accordance	NN	-	NN NP51
accordingly	RB	-	RB NP51
accords	NNS VBZ54	-	NNS VBZ54 NP54
accountable	JJ	-	JJ NP60
accountant	NN JJ57	-	NN NP54 JJ57
accounted	VBD VBN30	-	VBD VBN30 NP54
accounting	VBG NN9	-	VBG NN9 NP45
accreditation	NN	-	NN NP51
accumulated	VBN JJ42 VBD42	-	VBN JJ42 VBD42 NP54
accuracy	NN	-	NN NP54
accurately	RB	-	RB NP54
accusation	NN	-	NN NP57
accuse	VB VBP12 NN39	-	VB VBP12 NN39 NP48
accusers	NNS	-	NNS NP51
accuses	VBZ NNS66	-	VBZ NP63 NNS66
accustomed	JJ VBN3 VBD30	-	JJ VBN3 VBD30 NP48
acevedo	-	NP	NP
achievable	JJ	-	JJ NP51
achieved	VBN VBD3 JJ66	-	VBN VBD3 NP54 JJ66
achievement	NN	-	NN NP60
achievements	NNS	-	NNS NP60
achieving	VBG	-	VBG NP54
achilles	-	NN NP12	NN
acknowledgement	NN	-	NN NP51
acknowledges	VBZ NNS45	-	VBZ NNS45 NP54
aclu	-	NP	NP
acosta	-	NP	NP
acquainted	VBN VBD36 JJ42	-	VBN VBD36 JJ42 NP54
acquiesced	VBD VBN24 JJ63	-	VBD VBN24 NP54 JJ63
acquire	VB VBP57 NN60	-	VB NP54 VBP57 NN60
acquired	VBN VBD48 JJ57	-	VBN VBD48 JJ57 NP57
acquisitions	NNS	-	NNS NP54
acquittal	NN JJ45	-	NN JJ45 NP51
acronym	NN	-	NN NP54
across-the-board	JJ NN60	-	JJ NP54 NN60
acs	-	NP	NP
activated	VBN VBD15 JJ54	-	VBN VBD15 JJ54 NP57
activating	VBG NN63 JJ63	-	VBG NP51 NN63 JJ63
activism	NN	-	NN NP60
actors	NNS	-	NNS NP60
acts	NNS VBZ12	-	NNS VBZ12 NP57
acute	JJ NN39	-	JJ NN39 NP54
acutely	RB	-	RB NP57
ada	-	NP	NP
adam	-	NP	NP
adamant	JJ NN39	-	JJ NN39 NP54
adams	-	NP	NP
adapt	VB VBP9 NN69	-	VB VBP9 NP57 NN69
adapted	VBN VBD27 JJ39	-	VBN VBD27 JJ39 NP48
adapting	VBG	-	VBG NP57
addict	NN VB15 VBP63 JJ69	-	NN VB15 NP48 VBP63
addicted	VBN JJ33 VBD39	-	VBN JJ33 VBD39 NP51
addiction	NN	-	NN NP57
addis	-	NP	NP
additionally	RB	-	RB NP57
adds	VBZ NNS60	-	VBZ NNS60 NP60
adept	JJ NN33	-	JJ NN33 NP57
adequate	JJ	-	JJ NP60
adequately	RB	-	RB NP57
adhere	VB VBP15 NN51	-	VB VBP15 NN51 NP51
adherence	NN	-	NN NP57
adherents	NNS	-	NNS NP54
adjective	JJ NN12	-	JJ NN12 NP51
adjust	VB VBP15 NN57	-	VB VBP15 NP51 NN57
adjusting	VBG	-	VBG NP51
adjustment	NN	-	NN NP51
adjustments	NNS	-	NNS NP57
adm.	-	NP	NP
administer	VB NN51	-	VB NP51 NN51
administered	VBN VBD15 JJ69	-	VBN VBD15 NP54 JJ69
administrations	NNS	-	NNS NP57
administrative	JJ	-	JJ NP54
administrator	NN	-	NN NP54
administrators	NNS	-	NNS NP54
admirable	JJ	-	JJ NP57
admiration	NN	-	NN NP57
admire	VBP VB3 NN60	-	VBP VB3 NP51 NN60
admired	VBN VBD6 JJ39	-	VBN VBD6 JJ39 NP45
admirers	NNS VBZ18	-	NNS VBZ18 NP54
admission	NN	-	NN NP60
admissions	NNS	-	NNS NP51
admits	VBZ NNS63	-	VBZ NP60 NNS63
admittedly	RB	-	RB NP54
admitting	VBG	-	VBG NP63
adopt	VB VBP24	-	VB VBP24 NP57
adoptee	NN	NP NN21	NN NP12
adoptees	NNS	-	NNS NP60
adopting	VBG	-	VBG NP57
adoption	NN	-	NN NP60
adoring	JJ VBG15	-	JJ VBG15 NP51
adultery	NN	-	NN NP54
advances	NNS	-	NNS NP60
advancing	VBG	-	VBG NP57
advantages	NNS	-	NNS NP60
adventurism	NN	-	NN NP51
adversaries	NNS	-	NNS NP60
adversary	NN JJ63	-	NN NP54 JJ63
adverse	JJ	-	JJ NP57
advertise	VB NN45 VBP48	-	VB NN45 VBP48 NP51
advertised	VBN VBD18 JJ51	-	VBN VBD18 JJ51 NP54
advertisements	NNS	-	NNS NP57
advertisers	NNS	-	NNS NP57
advise	VB VBP27 NN60	-	VB VBP27 NP60 NN60
advises	VBZ NNS54	-	VBZ NP54 NNS54
advisor	NN	-	NN NP57
advisory	JJ NN54	-	JJ NN54 NP57
advocated	VBN VBD24	-	VBN VBD24 NP60
affair	NN	-	NN NP60
affecting	VBG JJ69	-	VBG NP57 JJ69
affection	NN	-	NN NP60
affectionately	RB	-	RB NP51
affects	VBZ NNS12	VBZ NP6 NNS33	VBZ NNS18 NP54
affidavit	NN	-	NN NP57
affiliate	NN VB36	-	NN VB36 NP60
affiliated	VBN JJ24 VBD48	-	VBN JJ24 VBD48 NP57
affiliates	NNS VBZ33	-	NNS VBZ33 NP54
affiliation	NN	-	NN NP57
affiliations	NNS	-	NNS NP54
affirm	VB VBP24 NN63	-	VB VBP24 NP57 NN63
affirmative	JJ	-	JJ NP60
affirmed	VBD VBN18 JJ63	-	VBD VBN18 NP48 JJ63
affirming	VBG	-	VBG NP57
afflicted	VBN JJ39 VBD45	-	VBN JJ39 VBD45 NP54
affluent	JJ NN30	-	JJ NN30 NP54
affordability	NN	-	NN NP54
afforded	VBN VBD27	-	VBN VBD27 NP51
afghan	-	NP NN36	NP
afloat	RB JJ9 NN48	-	RB JJ9 NP45 NN48
afoul	NN JJ12	-	NN JJ12 NP51
afp	-	NP NN15	NP NN12
aft	-	NP NN21 JJ39	NP NN21
aftergood	-	NP	NP
aftermath	NN	-	NN NP60
afterward	RB	-	RB NP60
afterwards	RB	-	RB NP54
ag	-	NP	NP
agendas	NNS	-	NNS NP54
ages	NNS VBZ54	-	NNS VBZ54 NP60
aggravated	VBN VBD42 JJ51	-	VBN VBD42 JJ51 NP54
aggravating	VBG JJ12	-	VBG JJ12 NP51
aggression	NN	-	NN NP54
aggressiveness	NN	-	NN NP51
aggrieved	JJ VBN18 VBD18	-	JJ VBN18 VBD18 NP45
aging	VBG NN3 JJ63	-	VBG NN3 NP54 JJ63
agitated	VBN VBD9 JJ45	-	VBN VBD9 JJ45 NP48
agitating	VBG JJ9	-	VBG JJ9 NP45
agreeing	VBG	-	VBG NP57
agricultural	JJ	-	JJ NP54
agriculture	NN	NP NN30	NN NP9
ai	-	-	-	verb:be
aida	-	NP	NP
aided	VBN VBD30 JJ39	-	VBN VBD30 JJ39 NP54
aiding	VBG NN66	-	VBG NP51 NN66
aids	NNS VBZ33	NP NNS27 VBZ60	NP NNS9 VBZ42
ailing	VBG NN69	-	VBG NP54 NN69
aiming	VBG	-	VBG NP60
aims	VBZ NNS3	-	VBZ NNS3 NP54
air-conditioners	NNS	-	NNS NP51
airbnb	-	NP NN12	NP NN9
aircraft	NN	-	NN NP60
airline	NN	-	NN NP57
airlines	NNS	NP NNS12	NP NNS
airplane	NN	-	NN NP54
airplanes	NNS	-	NNS NP54
airports	NNS	-	NNS NP57
airs	VBZ NNS9	-	VBZ NNS9 NP45
airstrike	-
airtime	NN JJ21 RB45	-	NN JJ21 RB45 NP51
airwaves	NNS	-	NNS NP63
aisle	NN JJ63	-	NN NP57 JJ63
akhil	-	NP	NP
akhmetov	-	NP	NP
akin	JJ NN63	-	JJ NP57 NN63
al-assad	NP NN30 JJ39 VB54	-	=
al-baghdadi	NP NN15 JJ24 NNS39	-	=
al-qaeda	NP NN15 JJ39 NNS54	-	=
al-sharia	NP NN24 NNS42 JJ42	-	=
alarm	NN VB54	-	NN VB54 NP60
alarmed	VBN VBD54 JJ60	-	VBN VBD54 JJ60 NP60
alarming	JJ VBG9	-	JJ VBG9 NP48
alas	RB NNS54 JJ60 NN69	-	RB NP51 NNS54 JJ60
alaska	-	NP	NP
alawee	-	NP	NP
alba	-	NP	NP
albany	-	NP	NP
albeit	SUB NN33 VB42 JJ42	-	=
albright	-	NP	NP
album	NN	-	NN NP54
albuquerque	-	NP	NP
alcoholic	JJ NN51	-	JJ NN51 NP54
alderman	-	NP NN24	NP
alejandro	-	NP	NP
aleppo	-	NP	NP
alert	JJ NN18 VB27	-	JJ NN18 VB27 NP48
alerted	VBN VBD JJ48	-	VBN VBD NP42 JJ48
alessi	-	NP	NP
alexander	-	NP	NP
alexandria	-	NP	NP
algorithm	NN	-	NN NP51
alias	NNS JJ3 NN12 RB21	-	=
alicia	-	NP	NP
alien	JJ NN VB30	-	JJ NN VB30 NP42
alienate	VB	-	VB NP60
alienated	VBN VBD42 JJ57	-	VBN VBD42 NP57 JJ57
alienating	VBG JJ66	-	VBG NP60 JJ66
alienation	NN	-	NN NP54
aliens	NNS VBZ45	-	NNS VBZ45 NP57
align	VB NN54 VBP63	-	VB NP54 NN54 VBP63
aligning	VBG JJ45	-	VBG JJ45 NP54
alike	RB JJ30	-	RB JJ30 NP60
alison	-	NP	NP
alito	-	NP	NP
all-important	JJ	-	JJ NP54
all-in	NN JJ3 VB24 VBP42	-	NN JJ3 VB24 NP42
all-or-nothing	JJ NN66	-	JJ NP51 NN66
all-out	JJ	-	JJ NP51
all-party	JJ NN36 CD36	-	JJ NN36 CD36 NP51
all-star	JJ NN18 VB39 RB48	NP JJ30 NN45 VB66	NP JJ12 NN30 VB48
all-terrain	JJ NN12 VB27 VBP51	-	JJ NN12 VB27 NP48
allan	-	NP	NP
allay	VB NN51	-	VB NN51 NP51
allegation	NN	-	NN NP54
allegedly	RB	-	RB NP60
alleges	VBZ NNS48	-	VBZ NNS48 NP54
allegheny	-	NP	NP
allegiances	NNS	-	NNS NP60
alleyway	NN JJ69	-	NN NP51 JJ69
alliances	NNS	-	NNS NP54
allied	VBN VBD6 JJ66	NP JJ6 VBN27 VBD30	VBN VBD6 NP15 JJ18
allocate	VB VBP9	-	VB VBP9 NP45
allocated	VBN VBD39 JJ60	-	VBN VBD39 NP54 JJ60
alluded	VBD VBN21 JJ57	-	VBD VBN21 NP48 JJ57
alluding	VBG NN66	-	VBG NP57 NN66
allure	NN VB45	-	NN VB45 NP51
almaty	-	NP	NP
almighty	NN JJ3	NP NN33 JJ36	NP NN15 JJ18
aloud	RB NN69	-	RB NP54 NN69
alpert	-	NP	NP
alphabet	NN	NP NN36	NP NN21
alphabetically	RB	-	RB NP51
alt-right	NN JJ18 RB48	-	NN JJ18 RB48 NP51
alter	VB NN54	-	VB NN54 NP57
altered	VBN JJ6 VBD27	-	VBN JJ6 VBD27 NP45
altering	VBG NN42	-	VBG NN42 NP51
alternate	JJ VB36 NN39	-	JJ VB36 NN39 NP54
alternately	RB	-	RB NP54
alternatives	NNS	-	NNS NP57
alters	VBZ NNS33	-	VBZ NNS33 NP51
altman	-	NP	NP
alto	-	NP NN33 JJ42	NP
altogether	RB NN33	-	RB NN33 NP60
alton	-	NP	NP
aluminum	NN	-	NN NP51
alwaleed	-	NP	NP
alzheimer	-	NP NN3	NP NN6
amanda	-	NP	NP
amandla	-	NP	NP
amar	-	NP	NP
amass	VB NN45	-	VB NN45 NP51
amassed	VBN VBD33	-	VBN VBD33 NP57
amazed	VBN VBD42 JJ42	-	VBN VBD42 JJ42 NP54
amazement	NN	-	NN NP51
ambiguity	NN	-	NN NP51
ambition	NN	-	NN NP54
ambitions	NNS	-	NNS NP60
ambivalence	NN	-	NN NP51
ambivalent	JJ	-	JJ NP51
ambush	JJ NN VBP9 VB27	-	=
amend	VB VBP57	-	VB NP51 VBP57
amenities	NNS	-	NNS NP54
american-born	-	JJ NP24	JJ
amidst	IN JJ18 NN21 VB36	-	=
amiens	-	NP	NP
ammon	-	NP	NP
ammunition	NN	-	NN NP57
amok	RB NN24 JJ24	-	RB NN24 JJ24 NP48
amorphous	JJ	-	JJ NP51
amounted	VBD VBN42	-	VBD VBN42 NP60
ample	JJ NN66	-	JJ NP57 NN66
amplified	VBN VBD30 JJ57	-	VBN VBD30 NP51 JJ57
amplifies	VBZ NNS66	-	VBZ NP51 NNS66
amplify	VB VBP63	-	VB NP57 VBP63
amusing	JJ VBG15	-	JJ VBG15 NP48
amy	-	NP	NP
anachronistic	JJ	-	JJ NP51
analogy	NN	-	NN NP54
analyses	NNS VBZ39	-	NNS VBZ39 NP54
analytica	-	NP	NP
analytics	NNS NN63	NP NNS21	NNS NP18 NN63	noun:analytic
analyzing	VBG	-	VBG NP54
anchored	VBN VBD21 JJ57	-	VBN VBD21 NP48 JJ57
ancient	JJ	-	JJ NP54
ando	-	NP	NP
andrea	-	NP	NP
andy	-	NP	NP
anecdote	NN JJ57	-	NN NP51 JJ57
anecdotes	NNS	-	NNS NP51
anew	RB NN60	-	RB NP54 NN60
angela	-	NP	NP
angelo	-	NP	NP
angels	NNS	-	NNS NP54
angered	VBN VBD12 JJ24	-	VBN VBD12 JJ24 NP57
angering	VBG NN63	-	VBG NP51 NN63
angie	-	NP	NP
anglais	-	NP	NP
angle	NN VB39 JJ60	-	NN VB39 NP51 JJ60
angles	NNS VBZ51	-	NNS VBZ51 NP51
anglo-saxon	-	NP JJ6	NP JJ
angrily	RB	-	RB NP54
angst	NN JJ60	-	NN NP51 JJ60
anguish	NN VB15 JJ63 VBP66	-	NN VB15 NP48 JJ63
anguished	JJ VBN15 VBD33	-	JJ VBN15 VBD33 NP48
animal	NN JJ9	NP NN24 JJ33	NP NN6 JJ15
animals	NNS	-	NNS NP57
animated	JJ VBN24 VBD42	-	JJ VBN24 VBD42 NP54
animating	VBG JJ60	-	VBG NP57 JJ60
animosity	NN	-	NN NP54
anita	-	NP	NP
ankara	-	NP	NP
anna	-	NP NN33	NP
anne	-	NP	NP
annenberg	-	NP	NP
annex	NN VB48	NP NN30	NP NN15 VB60
annexed	VBN VBD JJ54	-	VBN VBD NP42 JJ54
anniversary	NN JJ63	-	NN NP57 JJ63
announcements	NNS	-	NNS NP57
annoy	VB VBP45 NN54	-	VB VBP45 NP51 NN54
annoyance	NN	-	NN NP51
annoying	JJ VBG9	-	JJ VBG9 NP45
anointed	VBN JJ18 VBD30	NNS NP6 VBN18 VBD45	VBN NNS15 JJ18 VBD30
anomaly	NN JJ60 RB63	-	NN NP57 JJ60 RB63
anonymous	JJ	-	JJ NP57
anonymously	RB	-	RB NP54
ansar	-	NP	NP
anselm	-	NP	NP
answering	VBG JJ54	-	VBG JJ54 NP60
antagonist	NN JJ57	-	NN NP54 JJ57
antagonists	NNS	-	NNS NP51
antarctica	-	NP	NP
anthem	NN	-	NN NP51
anthropologist	NN JJ69	-	NN NP54 JJ69
anti-abortion	JJ NN15	-	JJ NN15 NP48
anti-business	JJ NN9	-	JJ NN9 NP48
anti-castro	JJ NN15 VB39 VBP51	-	JJ NN15 VB39 NP48
anti-clinton	JJ NN9 VB63	-	JJ NN9 NP48 VB63
anti-corporate	JJ VB18 VBP42 NN42	-	=
anti-defamation	-	NP	NP
anti-discrimination	JJ NN15	-	JJ NN15 NP51
anti-eu	JJ NN24 NNS60 VBG66	-	JJ NN24 NP51 NNS60
anti-firearm	JJ NN18 VB33	-	JJ NN18 VB33 NP48
anti-gay	JJ NN27 VB42 RB60	-	JJ NN27 VB42 NP54
anti-government	NN JJ6	-	NN JJ6 NP45
anti-gun	JJ NN27 VBN54 VBD63	-	=
anti-immigration	JJ NN21	-	JJ NN21 NP57
anti-interventionist	JJ NN24	-	JJ NN24 NP51
anti-islamic	JJ VB57 NN63	-	JJ NP51 VB57 NN63
anti-israel	JJ NN21 VB27 VBP60	-	JJ NN21 VB27 NP48
anti-latino	JJ NN15 VB39 VBP51	-	JJ NN15 VB39 NP48
anti-mexican	JJ NN27 VB57 VBP60	-	JJ NN27 NP54 VB57
anti-muslim	JJ NN45 VB51 VBP66	-	JJ NN45 VB51 NP60
anti-refugee	JJ NN15 VB36 VBP51	-	JJ NN15 VB36 NP48
anti-saudi	JJ NN15 NNS39 RB54	-	JJ NN15 NNS39 NP48
anti-semitic	JJ	-	JJ NP57
anti-slavery	JJ NN9	-	JJ NN9 NP48
anti-terror	JJ NN12 VB48 VBP48	-	JJ NN12 NP48 VB48
anti-terrorism	JJ NN15	-	JJ NN15 NP51
anti-terrorist	JJ NN24 VB42 VBP66	-	JJ NN24 VB42 NP51
anti-war	JJ NN27 VB48 RB57	-	JJ NN27 VB48 NP51
anti-washington	JJ NN15 VB69	-	JJ NN15 NP51 VB69
antiabortion	JJ NN21	-	JJ NN21 NP60
anticipated	VBN VBD6 JJ21	-	VBN VBD6 JJ21 NP54
anticipating	VBG	-	VBG NP54
anticipation	NN	-	NN NP54
antics	NNS	-	NNS NP54
antidote	NN JJ57	-	NN NP51 JJ57
antipathy	NN JJ69	-	NN NP57 JJ69
antitrust	JJ	-	JJ NP60
antonin	-	NP	NP
antonio	-	NP	NP
anxieties	NNS	-	NNS NP60
anxious	JJ	-	JJ NP60
anyway	RB JJ63	-	RB NP60 JJ63
aol	-	NP	NP
apartments	NNS	-	NNS NP51
apologies	NNS	-	NNS NP54
apologize	VB VBP18	-	VB VBP18 NP57
apologized	VBD VBN6	-	VBD VBN6 NP57
apologizing	VBG	-	VBG NP51
apostasy	NN JJ66	-	NN NP51 JJ66
app	NN VB39 JJ42 VBP60	-	NN VB39 JJ42 NP54
appalled	VBN VBD36 JJ42	-	VBN VBD36 JJ42 NP54
appalling	JJ VBG18 NN48	-	JJ VBG18 NN48 NP54
apparatus	NN NNS27	-	NN NNS27 NP54
apparel	NN VB36	NP NN21 VB57	NN NP12 VB36
appealed	VBN VBD3 JJ63	-	VBN VBD3 NP45 JJ63
appeasement	NN	-	NN NP51
appended	-	NP VBD42 VBN45	NP
appending	VBG NN66	-	VBG NP54 NN66
appetite	NN	-	NN NP57
applaud	VBP VB6 NN39	-	VBP VB6 NN39 NP51
applauding	VBG NN57	-	VBG NP51 NN57
applicants	NNS	-	NNS NP63
application	NN	-	NN NP57
applications	NNS	-	NNS NP54
applied	VBD VBN3 JJ66	-	VBD VBN3 NP54 JJ66
applies	VBZ NNS57	-	VBZ NP51 NNS57
applying	VBG	-	VBG NP57
appoint	VB	-	VB NP60
appointee	NN	-	NN NP60
appointing	VBG	-	VBG NP54
appointment	NN	-	NN NP60
appointments	NNS	-	NNS NP60
appraises	VBZ NNS48	-	VBZ NNS48 NP51
appreciate	VB VBP9	-	VB VBP9 NP57
appreciated	VBN VBD3 JJ42	-	VBN VBD3 JJ42 NP48
appreciates	VBZ NNS60	-	VBZ NP54 NNS60
appreciation	NN	-	NN NP54
appreciative	JJ	-	JJ NP51
apprehension	NN	-	NN NP51
apprehensions	NNS	-	NNS NP51
apprentice	-	NP NN6	NP NN6
approached	VBD VBN18	-	VBD VBN18 NP57
approaching	VBG JJ69	-	VBG NP60 JJ69
appropriately	RB	-	RB NP54
appropriations	NNS	-	NNS NP51
approve	VB VBP6 NN63	-	VB VBP6 NP54 NN63
approving	VBG JJ42	-	VBG JJ42 NP54
approximately	RB	-	RB NP60
apt	JJ NN63	-	JJ NP54 NN63
arad	-	NP	NP
arapahoe	-	NP	NP
arbiter	NN	-	NN NP57
arbitrarily	RB	-	RB NP54
arbitrary	JJ	-	JJ NP57
arbitration	NN	NP NN21	NN NP12
archconservative	NN JJ9	-	NN JJ9 NP45
architect	NN	-	NN NP54
archive	NN VB33 JJ51 VBP69	NP NN21 VB54	NN NP12 VB33 JJ51
archived	VBN VBD3 JJ45	-	VBN VBD3 NP45 JJ45
archives	NNS VBZ51	-	NNS VBZ51 NP54
ardent	JJ	-	JJ NP54
arenas	NNS	-	NNS NP51
argentina	-	NP	NP
arguably	RB	-	RB NP54
argues	VBZ NNS54	-	VBZ NNS54 NP60
ari	-	NP	NP
arianna	-	NP	NP
ariz.	-	NP	NP
arizonans	-	NP	NP
ark.	-	NP	NP
armenia	-	NP	NP
armenians	-	NP	NP
arming	VBG	-	VBG NP54
armstrong	-	NP	NP
arne	-	NP	NP
arnold	-	NP	NP
arose	VBD VB51	-	VBD VB51 NP54
arpaio	-	NP	NP
arrange	VB VBP39 NN45 JJ57	-	VB VBP39 NN45 NP51
arranged	VBN VBD6 JJ51	-	VBN VBD6 JJ51 NP51
arrangement	NN	-	NN NP60
arrangements	NNS	-	NNS NP54
arranging	VBG NN39	-	VBG NN39 NP51
arrest	NN VB21	-	NN VB21 NP57
arresting	VBG JJ51	-	VBG JJ51 NP51
arrests	NNS VBZ54	-	NNS VBZ54 NP60
arrival	NN	-	NN NP60
arrivals	NNS	NP NNS21	NNS NP9
arrive	VB VBP27	-	VB VBP27 NP60
arrives	VBZ NNS48	-	VBZ NNS48 NP54
arriving	VBG	-	VBG NP63
arrogant	JJ	-	JJ NP54
arrow	-	NP NN24	NP
arsenal	NN JJ45	-	NN JJ45 NP57
arsenals	NNS	-	NNS NP51
artful	JJ	-	JJ NP54
arthur	-	NP	NP
articulate	VB VBP18 JJ57	-	VB VBP18 NP54 JJ57
articulated	VBN VBD3 JJ39	-	VBN VBD3 JJ39 NP51
articulating	VBG	-	VBG NP54
artificial	JJ	-	JJ NP57
artificially	RB	-	RB NP51
artist	NN JJ63	-	NN NP51 JJ63
artists	NNS	-	NNS NP54
arts	NNS	NNS NP9	NNS NP57
arturo	-	NP	NP
ash	-	NP NN48 VB57	NP
ashamed	JJ	-	JJ NP54
ashcroft	-	NP	NP
ashley	-	NP	NP
ashry	-	NP	NP
ashton	-	NP	NP
asia-pacific	-	NP JJ9	NP JJ9
asmara	-	NP	NP
aspect	NN	-	NN NP60
aspects	NNS	-	NNS NP60
aspen	-	NP NN27	NP
aspirations	NNS	-	NNS NP60
aspires	VBZ NNS51	-	VBZ NP51 NNS51
ass	NN	-	NN NP54
assail	VB VBP57 NN63	-	VB NP51 VBP57 NN63
assailants	NNS	-	NNS NP51
assailed	VBD VBN12	-	VBD VBN12 NP54
assails	VBZ NNS12	-	VBZ NNS12 NP51
assange	-	NP NN12	NP NN9
assassination	NN	-	NN NP57
assaulted	VBD VBN15	-	VBD VBN15 NP54
assaults	NNS VBZ60	-	NNS VBZ60 NP60
assem	-	NP	NP
assembled	VBN VBD3	-	VBN VBD3 NP51
assembling	VBG NN36 JJ69	-	VBG NN36 NP51 JJ69
assembly	NN RB69	NP NN21	NN NP21 RB69
assert	VB	-	VB NP60
asserting	VBG JJ69	-	VBG NP60 JJ69
assertions	NNS	-	NNS NP57
assertive	JJ	-	JJ NP54
asserts	VBZ NNS36	-	VBZ NNS36 NP51
assess	VB VBP6 NN39 JJ60	-	VB VBP6 NN39 NP54
assesses	VBZ NNS39	-	VBZ NNS39 NP51
assessments	NNS	-	NNS NP57
assign	VB VBP12 NN51	-	VB VBP12 NP51 NN51
assigning	VBG NN39	-	VBG NN39 NP51
assignment	NN	NP NN21	NN NP9
assignments	NNS	-	NNS NP60
assimilation	NN	-	NN NP51
assist	VB NN42	-	VB NN42 NP60
assistants	NNS	-	NNS NP51
associate	JJ NN3 VBP21 VB39	-	=
associates	NNS VBZ42	NP NNS21 VBZ63	NNS NP24 VBZ42
associations	NNS	-	NNS NP51
assuage	VB NN54	-	VB NN54 NP57
assumed	VBD VBN3 JJ42	-	VBD VBN3 JJ42 NP54
assumes	VBZ NNS45	-	VBZ NNS45 NP54
assuming	VBG JJ51	-	VBG JJ51 NP60
assumption	NN	-	NN NP60
assumptions	NNS	-	NNS NP57
assurances	NNS	-	NNS NP54
assure	VB VBP18 NN51	-	VB VBP18 NN51 NP60
astana	-	NP	NP
at&t	-	NP	NP
at-large	JJ VB27 NN33 VBP42	-	=
ate	VBD VB36	-	VBD VB36 NP57
athletes	NNS	-	NNS NP54
atlanta	-	NP	NP
atmosphere	NN	-	NN NP54
atop	IN RB27 JJ45 NN45	-	=
atrocities	NNS	-	NNS NP54
attach	VB NN45 VBP60	-	VB NN45 NP51 VBP60
attached	VBN VBD12 JJ45	-	VBN VBD12 JJ45 NP51
attempting	VBG	-	VBG NP63
attendance	NN	-	NN NP60
attendee	NN	-	NN NP54
attitude	NN	-	NN NP63
attitudes	NNS	-	NNS NP63
attorneys	NNS	-	NNS NP60
attracting	VBG	-	VBG NP60
attraction	NN	-	NN NP51
attractive	JJ	-	JJ NP60
attractiveness	NN	-	NN NP51
attracts	VBZ NNS51	-	VBZ NNS51 NP51
attributable	JJ	-	JJ NP54
attribute	VB NN21 VBP69 JJ69	-	VB NN21 NP48 VBP69
attributes	NNS VBZ45	-	NNS VBZ45 NP54
aubrey	-	NP	NP
auction	NN VB27	-	NN VB27 NP60
audacious	JJ	-	JJ NP51
audio	JJ NN3	-	JJ NN3 NP51
audit	NN VB6 VBP66	-	NN NP3 VB6
auditing	NN VBG9	-	NN VBG9 NP45
audition	NN VB9	-	NN VB9 NP45
augusta	-	NP	NP
aura	NN	-	NN NP54
austin	-	NP	NP
australia	-	NP	NP
authentic	JJ	-	JJ NP57
authenticity	NN	-	NN NP54
authored	VBN VBD21 JJ57	-	VBN VBD21 NP48 JJ57
authoritarian	JJ NN66	-	JJ NP60 NN66
authoritarians	NNS	-	NNS NP51
authorization	NN	NP NN21	NN NP18
authorize	VB VBP66	-	VB NP51 VBP66
authorizing	VBG	-	VBG NP51
authors	NNS	-	NNS NP60
autism	NN	NP NN21	NN NP27
autistic	JJ	NP JJ21	JJ NP18
autobiography	NN	-	NN NP54
automatic	JJ	-	JJ NP57
automatically	RB	-	RB NP57
automobile	NN VB45 JJ69	-	NN VB45 NP54 JJ69
autopsy	NN VB69	-	NN NP51 VB69
avail	NN VB24 VBP66	-	NN VB24 NP48 VBP66
availability	NN	-	NN NP54
averaged	VBD VBN21 JJ51	-	VBD VBN21 NP48 JJ51
averages	NNS VBZ51	-	NNS VBZ51 NP57
averaging	VBG NN57	-	VBG NP54 NN57
aviation	NN	-	NN NP54
avid	JJ	-	JJ NP51
aviv	-	NP	NP
avoided	VBD VBN6 JJ66	-	VBD VBN6 NP57 JJ66
avoiding	VBG	-	VBG NP60
avoids	VBZ NNS45	-	VBZ NNS45 NP51
avowed	JJ VBN12 VBD27	-	JJ VBN12 VBD27 NP45
await	VBP VB3 NN51	-	VBP VB3 NP51 NN51
awaiting	VBG NN57	-	VBG NP51 NN57
awake	RB VB12 JJ24 NN54	-	RB VB12 JJ24 NP45
awarded	VBN VBD12	-	VBN VBD12 NP57
awarding	NN VBG18	-	NN VBG18 NP48
awards	NNS VBZ27	NNS NP9 VBZ45	NNS VBZ27 NP60
awareness	NN	-	NN NP54
awe	NN VB33	-	NN VB33 NP51
awful	JJ	-	JJ NP60
awkwardly	RB	-	RB NP54
axed	-	-	-	verb:axe
axes	-	-	-	noun:axe verb:axe
axing	-	-	-	verb:axe
ayres	-	NP	NP
azerbaijani	-	NP JJ6	NP JJ
ã	-	NN NP21	NN
b	-	NN NP12	NN
b.c.	-	NP	NP
babar	-	NP	NP
babies	NNS VBZ63	-	NNS NP60 VBZ63
bachelor	NN VB66	-	NN NP54 VB66
bachmann	-	NP	NP
back-and-forth	NN JJ12 VB60	-	NN JJ12 NP57 VB60
back-to-back	JJ NN39	-	JJ NN39 NP51
backbone	NN	-	NN NP51
backdrop	NN	-	NN NP54
backfire	VB NN18 VBP69	-	VB NP9 NN18
backfired	VBN VBD9 JJ63	-	VBN VBD9 NP48 JJ63
backgrounds	NNS	-	NNS NP57
backlash	NN VB57	-	NN VB57 NP60
backscratcher	NN	-	NN NP51
backseat	NN	-	NN NP51
backstage	RB NN18 JJ18	-	RB NN18 JJ18 NP48
backstop	NN VB51	-	NN NP51 VB51
backward	RB JJ24	-	RB JJ24 NP54
backwards	RB	-	RB NP51
backyard	NN	-	NN NP54
badass	-	NP	NP
bader	-	NP JJ30 NN60	NP
badge	NN VB42	-	NN VB42 NP54
badger	-	NP JJ15 NN30 VB63	NP JJ12
bag	NN VB51	-	NN NP24 VB51
baggage	NN	-	NN NP54
bags	NNS VBZ48	-	NNS VBZ48 NP54
baier	-	NP	NP
bail	NN VB9 VBP12	-	NN VB9 VBP12 NP48
bailed	VBD VBN27	-	VBD VBN27 NP51
bailouts	NNS VBZ33 NN54	-	NNS VBZ33 NP51 NN54	noun:bailout
bain	-	NP	NP
bair	-	NP	NP
bait	NN VB39	-	NN VB39 NP54
baker	-	NP NN42	NP
bakery	NN	-	NN NP51
bakr	-	NP	NP
balanced	JJ VBN24 VBD42	NP JJ21 VBN45 VBD63	JJ VBN24 NP27 VBD42
balancing	VBG NN3	-	VBG NN3 NP48
balcony	NN	-	NN NP51
balding	JJ NN3 VBG3	-	JJ NN3 VBG3 NP39
baldwin	-	NP	NP
balked	VBD VBN6	-	VBD VBN6 NP51
ball	NN VB63	NP NN21	NN NP27 VB63
ballistic	JJ	-	JJ NP57
balloon	NN VB12	-	NN VB12 NP51
balloons	NNS	-	NNS NP57
balloting	NN VBG27	-	NN VBG27 NP57
ballroom	NN	-	NN NP54
balls	NNS VBZ33	-	NNS VBZ33 NP51
bally	-	NP JJ33 RB36 NN69	NP
baltimore	-	NP	NP
bamako	-	NP	NP
bamberg	-	NP	NP
bang	NN JJ48	-	NN JJ48 NP51
banker	NN	-	NN NP60
bankrolled	VBD JJ3 VBN9	-	VBD JJ3 VBN9 NP42
bankrupt	JJ NN18 VB30	-	JJ NN18 VB30 NP48
banner	NN JJ21	-	NN JJ21 NP54
bans	NNS VBZ15	-	NNS VBZ15 NP57	noun:ban
baptist	JJ NN12 VB30 VBP54	NP JJ42 NN54	NP JJ27 NN39 VB57
barbara	-	NP	NP
barbarians	NNS	-	NNS NP51
barbs	NNS VBZ57	-	NNS NP54 VBZ57
barden	-	NP	NP
bare	JJ VB48	-	JJ VB48 NP60
bare-knuckled	JJ VBN57	-	JJ NP51 VBN57
bargain	NN VB24	NN NP9 VB42	NN VB27 NP60
bargaining	NN VBG24	-	NN VBG24 NP57
barked	VBD VBN27	-	VBD VBN27 NP51
barkley	-	NP	NP
barn	NN JJ66	-	NN NP57 JJ66
barnstorming	VBG	-	VBG NP54
baron	-	NP NN24	NP
barrack	-	NP NN27 VB57	NP
barrage	NN VB39	-	NN VB39 NP51
barred	VBN VBD30 JJ63	-	VBN VBD30 NP54 JJ63
barrel	NN VB33	-	NN VB33 NP51
barrier	NN	-	NN NP60
barring	VBG	-	VBG NP60
barry	-	NP	NP
bars	NNS VBZ9	-	NNS VBZ9 NP54
bartels	-	NP	NP
bartiromo	-	NP	NP
basã	NN JJ30 NNS33 VBG39	NP NN24 JJ51 NNS57	NN NP6 JJ30 NNS33
baseball	NN	NP NN24	NN NP15
baseline	NN	-	NN NP51
bases	NNS VBZ27	-	NNS VBZ27 NP60	noun:basis
bashar	-	NP	NP
bashed	VBD VBN27	-	VBD VBN27 NP51
bashing	VBG	-	VBG NP57
basing	VBG	-	VBG NP51
basketball	NN	-	NN NP57
bastille	-	NP NN33	NP
bastion	NN	-	NN NP51
batch	NN	-	NN NP60
batches	NNS VBZ42	-	NNS VBZ42 NP54
bathed	VBN VBD21 JJ63	-	VBN VBD21 NP51 JJ63
bathing	NN VBG21 JJ51	-	NN VBG21 NP48 JJ51	verb:bathe
bathrooms	NNS	-	NNS NP57
batista	-	NP	NP
battered	VBN JJ15 VBD36	-	VBN JJ15 VBD36 NP51
battery	NN	NN NP9	NN NP63
battle-hardened	JJ VBN18 VBD21	-	JJ VBN18 VBD21 NP48
battled	VBD VBN9	-	VBD VBN9 NP57
battlefield	NN	-	NN NP54
battlegrounds	NNS	-	NNS NP60
battling	VBG	-	VBG NP57
baxter	-	NP	NP
bayh	-	NP	NP
bbc	-	NP	NP
bds	-	NP	NP
beaches	NNS VBZ33	-	NNS VBZ33 NP54
beacon	-	NP NN24	NP
beam	VB NN9	-	VB NN9 NP48
beamed	VBD VBN12 JJ57	-	VBD VBN12 NP51 JJ57
beaming	VBG JJ51 NN63	-	VBG NP51 JJ51 NN63
bearded	VBN JJ6 VBD33	-	VBN JJ6 VBD33 NP45
bears	VBZ NNS27	NP VBZ21 NNS48	VBZ NP15 NNS27
beast	-	NN NP27	NN
beaten	VBN JJ51	-	VBN JJ51 NP63
beats	VBZ NNS15	-	VBZ NNS15 NP51
beau	-	NP NN36	NP
beautiful	JJ	-	JJ NP63
beautifully	RB	-	RB NP54
beauty	NN	-	NN NP54
becerra	-	NP	NP
bechdel	-	NP	NP
bed	NN VBN33 VBD36 VB69	-	NN VBN33 VBD36 NP57
bednarek	-	NP	NP
bedrock	NN	-	NN NP54
bedroom	NN	-	NN NP57
beef	NN VB12	-	NN VB12 NP51
beer	NN	NP NN3	NN NP15
beers	NNS	-	NNS NP51
beeson	-	NP	NP
befuddlement	NN	-	NN NP51
beg	VB VBP6 NN27 JJ42	-	=
begala	-	NP	NP
begged	VBD VBN9	-	VBD VBN9 NP51
begging	VBG NN33	-	VBG NN33 NP51
begrudged	VBD VBN27 JJ51	-	VBD VBN27 NP51 JJ51
behave	VB VBP42 NN57	-	VB VBP42 NP54 NN57
behaving	VBG	-	VBG NP51
behaviors	NNS	-	NNS NP54
beheaded	VBN VBD36 JJ39	-	VBN VBD36 JJ39 NP51
beheadings	NNS	-	NNS NP51
behemoth	NN	-	NN NP54
behind-the-scenes	JJ	-	JJ NP54
beholden	JJ VBN30	-	JJ VBN30 NP57
beings	NNS	-	NNS NP54
beirut	-	NP	NP
belatedly	RB	-	RB NP54
belcher	-	NP	NP
beleaguered	JJ VBN21 VBD21	-	JJ VBN21 VBD21 NP51
belgium	-	NP	NP
beliefs	NNS	-	NNS NP60
belies	VBZ NNS66	-	VBZ NP54 NNS66
believers	NNS	-	NNS NP51
believing	VBG	-	VBG NP63
belittled	VBD VBN3 JJ36	-	VBD VBN3 JJ36 NP45
belle	-	NP NN30 JJ66	NP
bellicose	NN JJ6	-	NN JJ6 NP48
belligerent	JJ NN48	-	JJ NN48 NP54
bells	NNS VBZ33	-	NNS VBZ33 NP51
bellwether	NN JJ12	-	NN JJ12 NP51
belong	VBP VB12 JJ42	-	VBP VB12 JJ42 NP48
belonged	VBD VBN15 JJ51	-	VBD VBN15 NP48 JJ51
belonging	VBG NN45	-	VBG NN45 NP54
belongs	VBZ NNS33	-	VBZ NNS33 NP57
beloved	JJ NN63	-	JJ NP51 NN63
bemoaned	VBD VBN15 JJ69	-	VBD VBN15 NP54 JJ69
benchmark	JJ NN3	-	JJ NN3 NP51
benchmarks	NNS	-	NNS NP54
beneath	IN RB24 NN39 JJ48	-	=
beneficial	JJ	-	JJ NP54
beneficiaries	NNS	-	NNS NP51
beneficiary	NN JJ15	-	NN JJ15 NP51
benefiting	VBG NN36 JJ45	-	VBG NN36 JJ45 NP54	verb:benefit
benenson	-	NP	NP
benford	-	NP	NP
benito	-	NP	NP
bent	JJ NN45	-	JJ NN45 NP57
berated	VBN VBD21 JJ63	-	VBN VBD21 NP48 JJ63
berea	-	NP	NP
berg	-	NP NN27	NP
berger	-	NP	NP
berkeley	-	NP	NP
berkman	-	NP	NP
berlin	-	NP NN42	NP
berman	-	NP	NP
bern	NN JJ6 VB27 VBP45	NP NN48 JJ54	NP NN33 JJ39 VB60
bernanke	-	NP	NP
bernard	-	NP	NP
bernstein	-	NP	NP
beruff	-	NP	NP
beset	JJ VBN VB NN33	-	=
beside	IN NN33 JJ45 VBP57	-	=
besides	IN SUB12 RB24 NNS51	-	=
bespectacled	JJ VBN12	-	JJ VBN12 NP51
best-funded	JJ VBN21 VBD27	-	JJ VBN21 VBD27 NP48
best-known	JJ	-	JJ NP54
best-selling	JJ NN66	-	JJ NP51 NN66
bested	VBD VBN27 JJ66	-	VBD VBN27 NP54 JJ66
besting	VBG	-	VBG NP51
bestsell	-
bestselling	VBG JJ30 NN30	-	VBG JJ30 NN30 NP48	verb:bestsell
betray	VB NN63	-	VB NP54 NN63
betrayal	NN JJ51	-	NN JJ51 NP54
betrayed	VBN VBD30	-	VBN VBD30 NP57
bets	NNS VBZ69	-	NNS NP57 VBZ69
betsy	-	NP	NP
bette	-	NP	NP
better-than-expected	JJ VBN21 VBD30	-	JJ VBN21 VBD30 NP48
betterment	NN	-	NN NP51
betting	VBG JJ63	-	VBG NP60 JJ63
betty	-	NP	NP
beverly	-	NP	NP
beware	NN VB15 JJ45 VBP48	-	=
bezos	-	NP	NP
bfm	-	NP	NP
bfmtv	-	NP	NP
bharara	-	NP	NP
biases	NNS VBZ48	-	NNS VBZ48 NP54
bibi	-	NP	NP
bible	-	NP JJ45 NN51	NP
bickering	NN VBG9	-	NN VBG9 NP48
bicultural	JJ NN39 VB54	-	JJ NN39 NP51 VB54
bidding	NN VBG27	-	NN VBG27 NP57
biding	VBG NN66	-	VBG NP51 NN66
bids	NNS VBZ48	-	NNS VBZ48 NP57
big-city	NN JJ9	-	NN JJ9 NP45
big-government	JJ NN3	-	JJ NN3 NP45
big-money	JJ NN33 VB48 RB66	-	JJ NN33 VB48 NP57
big-name	JJ NN27 VB45	-	JJ NN27 VB45 NP54
big-picture	JJ NN12 VB36 VBP48	-	JJ NN12 VB36 NP48
bigbee	-	NP	NP
bigot	NN	-	NN NP57
bigoted	JJ VBN63	-	JJ NP54 VBN63
bigotry	NN	-	NN NP60
bigots	NNS	-	NNS NP54
bikes	NNS VBZ42	-	NNS VBZ42 NP51
bilateral	JJ	-	JJ NP51
bilingual	JJ NN54	-	JJ NP51 NN54
bilking	VBG NN60	-	VBG NP51 NN60
billed	VBN VBD3 JJ21	-	VBN VBD3 JJ21 NP42
billy	-	NP NN30	NP
bin	NP NN21 VB45	NP NN45 VB69	NP NN24 VB48
binary	JJ NN51	-	JJ NP51 NN51
bind	VB NN3 VBP15	-	VB NN3 VBP15 NP48
binding	VBG NN21 JJ51	-	VBG NN21 JJ51 NP57
binds	VBZ NNS12	-	VBZ NNS12 NP48
bio	NN JJ9	-	NN JJ9 NP48
bio-text	NN JJ24 VB36 VBP60	-	NN JJ24 VB36 NP48
biofuel	NN JJ24 VB27 VBP60	-	NN JJ24 VB27 NP48
biofuels	NNS VBZ54	-	NNS VBZ54 NP60	noun:biofuel
biographies	NNS	-	NNS NP57
biography	NN	-	NN NP60
biological	JJ	NP JJ21	JJ NP15
biomedical	JJ	-	JJ NP54
biotechnology	NN	-	NN NP51
bipartisanship	NN	-	NN NP51
birdthistle	-	NP	NP
birmingham	-	NP	NP
birthday	NN JJ57	-	NN NP54 JJ57
birtherism	NN JJ63	-	NN NP54 JJ63
birthers.org	-	NN NP12	NN
birthright	NN JJ51	-	NN NP51 JJ51
bisexual	JJ NN60	-	JJ NP54 NN60
bite	NN VB12 VBP66	VB NP6 NN18	NN VB6 NP51 VBP66
bites	VBZ NNS15	-	VBZ NNS15 NP48
biting	VBG JJ12 NN66	-	VBG JJ12 NP51 NN66
bits	NNS	-	NNS NP51
bitterly	RB	-	RB NP54
bitterness	NN	-	NN NP51
bizarre	JJ NN63	-	JJ NP57 NN63
black-tie	JJ NN63	-	JJ NP54 NN63
blackberry	-	NP NN3 VB66	NN NP
blackberrys	-	NNS NP21	NNS	noun:blackberry
blackboard	NN JJ69	-	NN NP51 JJ69
blacklist	NN VB51	NP NN21	NN NP15 VB51
blacklisted	VBN VBD18	-	VBN NP6 VBD18
blackmail	VB NN15 VBP66	-	VB NN15 NP48 VBP66
blagojevich	-	NP	NP
blah	VBP RB18 NN18	-	VBP RB18 NN18 NP54
blair	-	NP	NP
blames	VBZ NNS18	-	VBZ NNS18 NP54
blaming	VBG NN66	-	VBG NP57 NN66
blank	JJ NN9 VB39	-	JJ NN9 VB39 NP51
blanket	NN VB15 JJ36	-	NN VB15 JJ36 NP51
blared	VBD VBN36 JJ69	-	VBD VBN36 NP57 JJ69
blasphemers	NNS	-	NNS NP51
blast	NN VB51	-	NN VB51 NP54
blasting	VBG JJ60	-	VBG NP60 JJ60
blasts	NNS VBZ42	-	NNS VBZ42 NP57
blatant	JJ	-	JJ NP54
blatter	-	NP	NP
blaze	NN VB9 VBP54	NN NP12 VB45	NN NP18 VB33
blazing	VBG JJ60	-	VBG NP54 JJ60
bleak	JJ NN60	-	JJ NP57 NN60
bleed	VB NN57	-	VB NP51 NN57
bleeding	NN VBG3	-	NN VBG3 NP51
bless	VBP VB9 JJ33 NN54	-	VBP VB9 JJ33 NP51
blessed	VBN JJ21	-	VBN JJ21 NP54	verb:bless
blessing	NN VBG24	-	NN VBG24 NP57
blew	VBD VB63	-	VBD NP51 VB63
blind	JJ NN24 VB36	NP JJ21 NN48 VB60	JJ NP15 NN24 VB36
blink	VB NN15 VBP69	-	VB NN15 NP48 VBP69
blip	NN	-	NN NP51
blistering	VBG JJ18 NN57	-	VBG JJ18 NP54 NN57
blitz	NN VB63	-	NN NP54 VB63
blizzard	NN JJ69	-	NN NP51 JJ69
blm	-	NP NN24	NP NN21
blockbuster	NN	-	NN NP51
blocks	NNS VBZ9	-	NNS VBZ9 NP54
blog	NN	NN NP9	NN NP60
blogger	NN	-	NN NP51
blond	JJ NN33	-	JJ NN33 NP57
blood	NN	-	NN NP63
blood-testing	JJ NN VBG3	-	JJ NN VBG3 NP39
bloodlet	-
bloodletting	VBG NN9 JJ57	-	VBG NN9 NP45 JJ57	verb:bloodlet
bloodshed	NN JJ48	-	NN JJ48 NP54
bloody	JJ VB69	-	JJ NP57 VB69
blowback	NN	-	NN NP54
blowhard	NN	-	NN NP54
blowing	VBG NN45	-	VBG NN45 NP54
blowout	NN JJ6	-	NN JJ6 NP48
blows	NNS VBZ39	-	NNS VBZ39 NP57
bludgeon	VB NN9	-	VB NN9 NP45
bluff	NN JJ36 VB60	-	NN JJ36 NP51 VB60
blumenthal	-	NP	NP
bluntly	RB	-	RB NP54
bluster	NN VB36	-	NN VB36 NP54
blustery	JJ NN39	-	JJ NN39 NP51
bms&k	NN VB27 JJ30 VBD48	NP NN3 VB51 JJ51	NP NN VB39 JJ39
boarding	VBG NN24	-	VBG NN24 NP48
boardroom	NN	-	NN NP54
boardrooms	NNS	-	NNS NP51
boards	NNS VBZ51	NNS NP9 VBZ69	NNS NP57 VBZ57
boast	VB NN	-	VB NN NP48
boasters	NNS	-	NNS NP51
boasting	VBG NN54	-	VBG NP51 NN54
boasts	VBZ NNS27	-	VBZ NNS27 NP57
boat	NN VB48	-	NN VB48 NP51
boats	NNS VBZ45	-	NNS VBZ45 NP54
bobby	-	NP NN42	NP
boca	-	NP	NP
boehner	-	NP	NP
bogies	-	-	-	noun:bogy
bogus	JJ	-	JJ NP54
boiled	VBN VBD9 JJ63	-	VBN VBD9 NP48 JJ63
boistard	-	NP	NP
boisterous	JJ	-	JJ NP57
boldly	RB	-	RB NP57
bolster	VB NN30	-	VB NN30 NP60
bolstered	VBN VBD24 JJ63	-	VBN VBD24 NP48 JJ63
bolstering	VBG NN66	-	VBG NP54 NN66
bolting	VBG	-	VBG NP51
bombast	NN JJ69	-	NN NP51 JJ69
bombastic	JJ	-	JJ NP57
bomber	NN	-	NN NP57
bombings	NNS	-	NNS NP54
bombs	NNS VBZ63	-	NNS NP57 VBZ63
bombshell	NN	-	NN NP54
bona	NN VB57	-	NN NP57 VB57
bondi	-	NP	NP
bonds	NNS VBZ45	-	NNS VBZ45 NP57
bonuses	NNS	-	NNS NP57
booed	VBD VBN3	-	VBD VBN3 NP54
booing	NN VBG	-	NN VBG NP48
booked	VBN VBD27 JJ48	-	VBN VBD27 JJ48 NP54
booker	NN	NP NN30	NP NN12
boom	NN	-	NN NP54
boomed	VBD VBN18 JJ57	-	VBD VBN18 NP48 JJ57
boomer	NN	NP NN21	NN NP12
boomers	-	NP NNS33	NP
booming	VBG JJ3	-	VBG JJ3 NP51
boon	NN JJ57	-	NN NP54 JJ57
boos	NNS	-	NNS NP27
boosted	VBN VBD6 JJ66	-	VBN VBD6 NP48 JJ66
booster	NN	-	NN NP51
boosters	NNS	-	NNS NP54
boosting	VBG	-	VBG NP60
booth	NN	-	NN NP54
boots	NNS VBZ60	-	NNS NP24 VBZ60
bordering	VBG NN66	-	VBG NP54 NN66
boredom	NN	-	NN NP51
borger	-	NP	NP
borges	-	NP	NP
boring	JJ VBG12 NN69	-	JJ VBG12 NP57 NN69
born-again	JJ NN63	-	JJ NP54 NN63
borne	VBN JJ21 VBD27 NN48	-	VBN JJ21 VBD27 NP48
boroughs	NNS	-	NNS NP54
borrow	VB VBP21 NN66	-	VB VBP21 NP60 NN66
borrowed	VBN VBD12	-	VBN VBD12 NP51
borrowers	NNS	-	NNS NP60
borrowing	NN VBG3	-	NN VBG3 NP54
bosses	NNS VBZ48	-	NNS VBZ48 NP60
bossie	-	NP	NP
bother	VB VBP21 NN24 JJ57	-	VB VBP21 NN24 NP54
bothered	VBN VBD15 JJ48	-	VBN VBD15 JJ48 NP54
bothers	VBZ NNS9	-	VBZ NNS9 NP48
botox	-	NP	NP
bottle	NN VB30 VBP63 JJ69	-	NN VB30 NP51 VBP63
bottles	NNS VBZ60	-	NNS NP57 VBZ60
bouhlel	-	NP	NP
boulevard	NN JJ69	-	NN NP51 JJ69
bounce	VB NN	-	VB NN NP45
bounced	VBN VBD21 JJ63	-	VBN VBD21 NP48 JJ63
boundaries	NNS	-	NNS NP54
bounds	NNS	-	NNS NP57
bouquet	NN	-	NN NP51
bout	NN	-	NN NP54
boutique	NN	-	NN NP57
boutiques	NNS	-	NNS NP60
bow	VB NN18	-	VB NN18 NP54
bows	VBZ NNS18	-	VBZ NNS18 NP51
box	NN VB66	NP NN21	NN NP24 VB66
boxer	NN	NP NN36	NP NN12
boxes	NNS VBZ39	-	NNS VBZ39 NP51
boxing	NN VBG30	-	NN VBG30 NP57
boyfriend	NN VB69 JJ69	-	NN NP51 VB69 JJ69
boyle	-	NP	NP
boys	NNS	-	NNS NP60
brace	VB NN18	-	VB NN18 NP54
braced	VBN VBD3 JJ27	-	VBN VBD3 JJ27 NP42
bracing	VBG JJ60	-	VBG NP54 JJ60
brad	-	NP NN39	NP
bradford	-	NP	NP
brady	-	NP	NP
brag	VB NN15 JJ54	-	VB NN15 NP51 JJ54
bragged	VBD VBN24	-	VBD VBN24 NP51
bragging	VBG NN3 JJ45	-	VBG NN3 JJ45 NP48
brags	VBZ NNS9	-	VBZ NNS9 NP48
brain	NN VB54	NP NN21	NN NP27 VB54
brainchild	NN	-	NN NP54
brains	NNS VBZ30	-	NNS VBZ30 NP51
branch	NN VB15	-	NN VB15 NP51
branches	NNS VBZ42	-	NNS VBZ42 NP54
brandeis	-	NP	NP
brandon	-	NP	NP
brands	NNS VBZ48	-	NNS VBZ48 NP54
branstad	-	NP	NP
brash	JJ NN63	-	JJ NP60 NN63
brass	NN	-	NN NP57
bratton	-	NP	NP
bravado	NN	-	NN NP54
brave	VBP VB15 NN24 JJ30	NP VBP24 VB39 NN48	VBP NP15 VB15 NN24
brawl	NN VB39 JJ63	-	NN VB39 NP51 JJ63
braynard	-	NP	NP
brazil	-	NP NN33	NP
brazile	-	NP	NP
breach	NN VB54	-	NN VB54 NP60
breached	VBN VBD6 JJ60	-	VBN VBD6 NP48 JJ60
breaches	NNS VBZ39	-	NNS VBZ39 NP57
breadth	NN	-	NN NP54
breakdown	NN	-	NN NP51
breakfasts	NNS VBZ36	-	NNS VBZ36 NP54
breakout	NN JJ69	-	NN NP51 JJ69
breakthrough	NN JJ63	NP NN21	NN NP9 JJ63
breakthroughs	NNS	-	NNS NP54
breath	NN	-	NN NP57
breathe	VB NN45 VBP48	-	VB NN45 VBP48 NP54
breitbart.com	-	NP	NP
brendan	-	NP	NP
brennan	-	NP	NP
bret	-	NP	NP
breton	-	NP	NP
brevard	-	NP	NP
brewing	VBG NN15	NP VBG33 NN48	VBG NP NN15
breyer	-	NP	NP
bribe	NN VB45	-	NN VB45 NP54
bribes	NNS VBZ39	-	NNS VBZ39 NP51
bridesmaid	NN JJ51	-	NN JJ51 NP51
bridges	NNS VBZ57	-	NNS VBZ57 NP60
bridging	VBG NN60	-	VBG NP51 NN60
briefed	VBN VBD3	-	VBN VBD3 NP54
briefing	NN VBG33	-	NN VBG33 NP60
briefings	NNS	-	NNS NP54
brigade	NN VB33	-	NN VB33 NP51
briggs	-	NP	NP
bright	JJ RB63	NP JJ24	JJ NP15 RB63
brightest	JJ NN30 VB51	-	JJ NN30 NP51 VB51
brigid	-	NP	NP
brilliance	NN	-	NN NP51
brilliant	JJ	-	JJ NP60
brink	NN	-	NN NP57
bristled	VBD VBN3 JJ42	-	VBD VBN3 JJ42 NP48
broadcaster	NN	-	NN NP51
broadcasting	VBG NN54	NP VBG33	NP VBG9 NN63
broadcasts	NNS VBZ9	-	NNS VBZ9 NP48
broaddrick	-	NP	NP
broaden	VB	-	VB NP57
broadening	VBG NN57	-	VBG NP54 NN57
broadest	JJ	-	JJ NP51
broadside	NN JJ30 VB57	NP NN21 JJ51	NN NP12 JJ30 VB57
broadway	-	NP	NP
broccoli	NN	-	NN NP51
brochures	NNS	-	NNS NP51
brock	-	NP	NP
brockovich	-	NP	NP
brody	-	NP	NP
brokerage	NN	-	NN NP51
brokered	JJ VBN VBD27	-	JJ VBN VBD27 NP51
brokers	NNS	-	NNS NP57
brolin	-	NP	NP
broncos	-	NNS NP21	NNS
bronx	-	NP	NP
brookings	-	NP	NP
brooklyn-based	-	JJ NP18	JJ
brookover	-	NP NN6	NN NP
brooks	-	NP NNS42	NP
brotherhood	-	NP NN33	NP
broward	-	NP	NP
bruce	-	NP	NP
bruised	VBN JJ12 VBD24	-	VBN JJ12 VBD24 NP48
bruises	NNS VBZ45	-	NNS VBZ45 NP57
bruising	VBG JJ6	-	VBG JJ6 NP54
brujas	-	NP	NP
bruner	-	NP	NP
bruno	-	NP	NP
brunt	NN	-	NN NP51
brush	NN VB9	-	NN VB9 NP48
brushed	VBD VBN6 JJ42	-	VBD VBN6 JJ42 NP51
brushes	NNS VBZ36	-	NNS VBZ36 NP54
brutal	JJ	-	JJ NP60
brutality	NN	-	NN NP57
bryan	-	NP	NP
bryant	-	NP	NP
brzezinski	-	NP	NP
bu	NN JJ27 NNS60 VBG66	-	NN JJ27 NP51 NNS60
bubble	NN VB45 JJ57	-	NN VB45 JJ57 NP60
buchanan	-	NP	NP
buck	VB NN12	NP VB24 NN36	VB NN12 NP18
buckeye	-	NP NN27	NP
buckle	VB NN	-	VB NN NP48
bucknell	-	NP	NP
buddhist	-	NP	NP
budding	VBG NN33 JJ57	-	VBG NN33 NP51 JJ57
budged	VBN VBD15 JJ48	-	VBN VBD15 NP48 JJ48
budgets	NNS VBZ69	-	NNS NP57 VBZ69
buena	-	NP	NP
buffett	-	NP	NP
buffoon	NN	-	NN NP51
buildable	JJ VB63	-	JJ NP51 VB63
buildings	NNS	-	NNS NP57
builds	VBZ NNS21	-	VBZ NNS21 NP54
built-in	JJ NN57	-	JJ NP54 NN57
bujnowski	-	NP	NP
bulk	NN VB57	-	NN VB57 NP60
bulldozers	NNS	-	NNS NP51
bullet	NN	-	NN NP51
bullets	NNS	-	NNS NP54
bullhorn	NN JJ57	-	NN NP51 JJ57
bullied	VBN VBD30	-	VBN VBD30 NP57
bullish	JJ	-	JJ NP51
bullshit	NN VB36	-	NN VB36 NP51
bullying	VBG NN9	-	VBG NN9 NP51
bulwark	NN VB63	-	NN NP57 VB63
bump	NN VB21	NP NN27 VB48	NN NP12 VB21
bumper	NN JJ66	-	NN NP54 JJ66
bunch	NN VB66	-	NN NP60 VB66
bundler	-
bundlers	NNS	-	NNS NP54	noun:bundler
bundy	-	NP	NP
bungalow	NN	-	NN NP54
buoyed	VBN VBD6 JJ63	-	VBN VBD6 NP51 JJ63
burden	NN VB36	-	NN VB36 NP60
burdened	VBN VBD36 JJ48	-	VBN VBD36 JJ48 NP54
burdens	NNS VBZ39	-	NNS VBZ39 NP54
bureaucracy	NN	-	NN NP57
bureaucratic	JJ	-	JJ NP54
buried	VBN VBD36 JJ42	-	VBN VBD36 JJ42 NP57
burke	-	NP VB36	NP
burlington	-	NP	NP
burma	-	NP	NP
burman	-	NP	NP
burmese	-	JJ NP12	JJ
burn	VB VBP6 NN27	-	VB VBP6 NN27 NP54
burned	VBD VBN9 JJ18	-	VBD VBN9 JJ18 NP51	verb:burn
burning	VBG NN12 JJ57	-	VBG NN12 NP54 JJ57
burnish	VB NN45	-	VB NN45 NP51
burns	VBZ NNS3	NP VBZ42 NNS45	NP VBZ27 NNS30
burr	-	NP NN33 VB66	NP
burred	-	-	-	verb:burr
burring	-	-	-	verb:burr
burrowing	VBG NN63	-	VBG NP51 NN63
burson-marsteller	-	NP	NP
burst	NN VB15 VBP15	-	NN VB15 VBP15 NP51
burton	-	NP	NP
bury	VB NN30 VBP60	-	VB NN30 NP51 VBP60
burying	VBG	-	VBG NP54
bus	NN	-	NN NP60
bused	VBN VBD18 JJ54	-	VBN VBD18 NP48 JJ54
buses	NNS VBZ9	NP NNS24 VBZ33	NNS NP3 VBZ9	noun:bus
bush-era	-	NP JJ6	NP JJ
bushes	-	NNS NP3 VBZ42	NNS NP9
busiest	JJ	-	JJ NP51
business-friendly	JJ RB24	-	JJ RB24 NP54
businessmen	NNS	-	NNS NP54
businesswoman	NN	-	NN NP54
bust	NN JJ30 VB42	NP NN39 JJ69	NP NN6 JJ36 VB48
butter	NN VB51	-	NN VB51 NP54
button	NN	-	NN NP54
buttons	NNS	-	NNS NP51
butts	NNS VBZ48	-	NNS VBZ48 NP54
butz	-	NP	NP
buyer	NN	-	NN NP57
buyers	NNS	-	NNS NP54
buys	VBZ NNS9	-	VBZ NNS9 NP54
buzz	NN VB69	NP NN21	NN NP18 VB69
bygones	NNS	-	NNS NP51
byler	-	NP	NP
bypass	NN VB3	-	NN VB3 NP48
bypassed	VBD VBN18 JJ30	-	VBD VBN18 JJ30 NP48	verb:bypass
byrne	-	NP	NP
c.i.a.	-	NP	NP
cabin	-	NP NN39 VB60	NP
cables	NNS	-	NNS NP54
cache	NN VB48	-	NN VB48 NP54
cacheris	-	NP	NP
cacophony	NN	-	NN NP51
caesar	-	NP	NP
caesars	-	NP	NP
cain	-	NP	NP
cajole	VB NN36 VBP42 JJ63	-	VB NN36 VBP42 NP51
cajoling	VBG NN57	-	VBG NP51 NN57
calamity	NN	-	NN NP51
calculated	VBN JJ9 VBD42	-	VBN JJ9 VBD42 NP54
calculates	VBZ NNS57	-	VBZ NP51 NNS57
calculating	VBG JJ60	-	VBG NP54 JJ60
calculation	NN	-	NN NP60
calculations	NNS	-	NNS NP54
calculus	NN JJ51	-	NN JJ51 NP54
calderon	-	NP	NP
calderón	-	NP	NP
calibrate	VB VBP60	-	VB NP51 VBP60
calif	-	NP NN39	NP
californians	-	NP	NP
call-in	NN JJ9	-	NN JJ9 NP45
caller	NN JJ30	NN NP3 JJ54	NN NP18 JJ36
callousness	NN	-	NN NP51
calm	VB NN JJ36	-	VB NN JJ36 NP51
calvin	-	NP	NP
cambridge	-	NP	NP
camel	NN JJ66	-	NN NP51 JJ66
camels	NNS	-	NNS NP51
cameraman	NN	-	NN NP51
cameras	NNS NN54 JJ63	-	NNS NN54 NP60 JJ63	noun:camera
camil	-	NP	NP
campaign-related	JJ VBN18 VBD30	-	JJ VBN18 VBD30 NP48
campaigner	NN	-	NN NP54
campus	NN JJ57	-	NN JJ57 NP60
campuses	NNS	-	NNS NP54
cancel	VB VBP15 NN15	-	VB VBP15 NN15 NP51
canceled	VBN VBD6 JJ42	-	VBN VBD6 JJ42 NP54	verb:cancel
canceling	VBG NN30 JJ36	-	VBG NN30 JJ36 NP51	verb:cancel
candid	JJ	-	JJ NP57
candidacies	NNS	-	NNS NP60
candidly	RB	-	RB NP57
candle	NN VB45	-	NN VB45 NP51
candles	NNS VBZ54	-	NNS NP54 VBZ54
candor	NN	-	NN NP51
cantonal	JJ	-	JJ NP51
canvassers	NNS	-	NNS NP54
cap	NN VB24	-	NN VB24 NP60
capabilities	NNS	-	NNS NP60
capability	NN	-	NN NP54
capable	JJ	-	JJ NP63
cape	NN	NP NN36	NP NN15
capita	NN NNS18	-	NN NNS18 NP54
capitalism	NN	-	NN NP60
capitalist	JJ NN9	-	JJ NN9 NP54
capitalization	NN	-	NN NP51
capitalize	VB	-	VB NP60
capitalized	VBD VBN3 JJ57	-	VBD VBN3 NP48 JJ57
capitalizing	VBG	-	VBG NP54
capitals	NNS	-	NNS NP54
capito	-	NP	NP
capitulate	VB VBP63	-	VB NP51 VBP63
capped	VBN VBD18 JJ69	-	VBN VBD18 NP54 JJ69
capricious	JJ	-	JJ NP54
caps	NNS VBZ63	-	NNS NP57 VBZ63
capt.	-	NP	NP
captain	NN VB33 VBP66	NP NN21 VB51	NN NP6 VB33 VBP66
captains	NNS VBZ27	-	NNS VBZ27 NP51
captive	JJ NN15	-	JJ NN15 NP54
capturing	VBG	-	VBG NP54
cardboard	NN JJ15	-	NN JJ15 NP48
cardin	-	NP	NP
cared	VBD VBN12 JJ63	-	VBD VBN12 NP51 JJ63
careening	VBG	-	VBG NP51
careers	NNS VBZ66	-	NNS NP54 VBZ66
caregivers	NNS	-	NNS NP54
carelessness	NN	-	NN NP57
caretakers	NNS	-	NNS NP51
caribbean	-	NP JJ6	NP JJ
caricature	VB NN15	-	VB NN15 NP51
caricatured	VBN VBD30 JJ51	-	VBN VBD30 NP51 JJ51
caring	NN VBG21 JJ51	-	NN VBG21 JJ51 NP54
carl	-	NP	NP
carlton	-	NP	NP
carnage	NN	-	NN NP54
carnegie	-	NP	NP
carney	-	NP	NP
carnival-like	JJ RB27 NN27 VB36	-	=
carol	-	NP NN27 VB57	NP
caroline	-	NP	NP
carper	-	NP NN27	NP
carpet	NN VB60	-	NN NP60 VB60
carping	NN VBG9	-	NN VBG9 NP48
carr	-	NP	NP
carries	VBZ NNS30	-	VBZ NNS30 NP60
cars	NNS	NNS NP9	NNS NP60
cart	NN VB27	-	NN VB27 NP51
cartel	NN	-	NN NP57
cartels	NNS	-	NNS NP54
carve	VB	-	VB NP57
carved	VBD VBN18 JJ36	-	VBD VBN18 JJ36 NP48
carville	-	NP	NP
casa	-	NP	NP
casey	-	NP	NP
casper	-	NP	NP
castellanos	-	NP	NP
castile	-	NP	NP
casts	VBZ NNS12	-	VBZ NNS12 NP48
casual	JJ	-	JJ NP54
catapult	VB NN9	-	VB NN9 NP48
catapults	VBZ NNS9	-	VBZ NNS9 NP48
catastrophe	NN	-	NN NP54
catastrophic	JJ	-	JJ NP57
catastrophically	RB	-	RB NP51
catcher	NN	-	NN NP51
catches	VBZ NNS12	-	VBZ NNS12 NP48
catching	VBG JJ51 NN66	-	VBG NP51 JJ51 NN66
categorically	RB	-	RB NP51
categories	NNS	-	NNS NP60
category	NN JJ66	-	NN NP63 JJ66
cater	VB NN45 JJ66	-	VB NN45 NP54 JJ66
catering	VBG NN6	-	VBG NN6 NP45
catherine	-	NP	NP
catholics	-	NP	NP
cato	-	NP	NP
caucus-goers	NNS	-	NNS NP54
caucused	VBD VBN9 JJ60	-	VBD VBN9 NP51 JJ60
caucusgoer	-
caucusgoers	NNS	-	NNS NP60	noun:caucusgoer
causal	JJ	-	JJ NP51
causing	VBG	-	VBG NP63
caustic	JJ NN63	-	JJ NP54 NN63
caution	NN VBP24	-	NN VBP24 NP57
cautionary	JJ	-	JJ NP51
cautioned	VBD VBN21 JJ66	-	VBD VBN21 NP57 JJ66
cavaliers	-	NP NNS30	NP
caveat	NN	-	NN NP54
caveats	NNS	-	NNS NP54
cayman	-	NP NN24	NP
cbn	-	NP	NP
cease	VB NN12	-	VB NN12 NP48
cease-fire	NN	-	NN NP54
cecil	-	NP	NP
cecile	-	NP	NP
cedar	-	NP NN33	NP
ceiling	NN	NN NP9	NN NP60
ceilings	NNS	-	NNS NP54
celebrate	VB VBP15	-	VB VBP15 NP57
celebration	NN	-	NN NP60
celebrations	NNS	-	NNS NP51
celebratory	JJ	-	JJ NP51
celebrities	NNS	-	NNS NP60
cell	NN	-	NN NP63
cellphone	NN	-	NN NP54
cellphones	NNS	-	NNS NP57
cells	NNS	-	NNS NP57
celsius	-	NP NN6	NN NP
cement	VB NN3	-	VB NN3 NP51
cemented	VBN VBD6 JJ60	-	VBN VBD6 NP48 JJ60
censorship	NN	-	NN NP51
census-taker	-	NN NP18	NN
cent	NN	-	NN NP57
center-left	JJ NN21	-	JJ NN21 NP51
center-right	JJ NN27 RB48	-	JJ NN27 RB48 NP51
centered	VBN VBD45 JJ57	-	VBN VBD45 JJ57 NP57
centerpiece	NN	-	NN NP57
centinello	-	NP	NP
centre	-	NP NN39 VB60	NP
centrists	NNS	-	NNS NP54
cents	NNS	-	NNS NP60
centuries-old	JJ NN18 VB33 VBP60	-	JJ NN18 VB33 NP48
ceos	-	NNS NP18	NNS	noun:ceo
ceremonial	JJ NN33	-	JJ NN33 NP51
ceremony	NN	-	NN NP60
cernech	-	NP	NP
certainty	NN	-	NN NP57
certificate	NN VB30 VBP66	-	NN VB30 NP57 VBP66
certified	VBN JJ15 VBD45	-	VBN JJ15 VBD45 NP51
certify	VB VBP60	-	VB NP51 VBP60
cessna	-	NP	NP
cestnick	-	NP	NP
cgi	-	NP NN3	NN NP
chad	-	NP NN33	NP
chafed	VBN VBD3 JJ51	-	VBN VBD3 NP45 JJ51
chaffetz	-	NP	NP
chagoury	-	NP	NP
chagrin	NN VB36	-	NN VB36 NP51
chain	NN VB51	-	NN VB51 NP63
chained	JJ VBN18 VBD42	-	JJ VBN18 VBD42 NP51
chains	NNS VBZ48	-	NNS VBZ48 NP60
chaired	VBD VBN18 JJ63	-	VBD VBN18 NP51 JJ63
chairmen	NNS	-	NNS NP54
chait	-	NP	NP
challengers	NNS	-	NNS NP60
chamberlain	-	NP NN27 JJ69	NP
chambers	NNS VBZ57	-	NNS NP54 VBZ57
championed	VBN VBD6 JJ63	-	VBN VBD6 NP57 JJ63
championing	VBG NN63	-	VBG NP57 NN63
champions	NNS	-	NNS NP54
championship	NN	NP NN33	NP NN
chancellor	NN	NP NN36	NP NN15
chandeliers	NNS	-	NNS NP51
channeled	VBN VBD JJ27	-	VBN VBD JJ27 NP42	verb:channel
channeling	VBG NN27 JJ33	-	VBG NN27 JJ33 NP48	verb:channel
channels	NNS VBZ63	-	NNS NP54 VBZ63
channing	-	NP	NP
chant	NN VB12 JJ63	-	NN VB12 NP51 JJ63
chanted	VBD VBN15 JJ48	-	VBD VBN15 JJ48 NP57
chanting	VBG NN63	-	VBG NP57 NN63
chants	NNS	-	NNS NP60
chaotic	JJ	-	JJ NP60
chapel	-	NN NP15	NN
chappaqua	-	NP	NP
chapters	NNS	-	NNS NP51
characteristic	JJ NN21	-	JJ NN21 NP57
characteristics	NNS	-	NNS NP54
characterize	VB VBP9	-	VB VBP9 NP45
characterized	VBN VBD12 JJ63	-	VBN VBD12 NP54 JJ63
characterizes	VBZ	-	VBZ NP51
charging	VBG NN66	-	VBG NP54 NN66
charisma	NN	-	NN NP54
charismatic	JJ	-	JJ NP51
charitable	JJ	-	JJ NP60
charities	NNS	-	NNS NP60
charlotte	-	NP NN39	NP
charm	NN VB39	-	NN VB39 NP51
charming	JJ VBG24	-	JJ VBG24 NP57
chart	NN VB9	-	NN VB9 NP48
charters	NNS VBZ51	-	NNS NP51 VBZ51
chase	NN VBP15 VB36	NP NN39 VBP54	NP NN6 VBP21 VB42
chasing	VBG	-	VBG NP54
chastising	VBG NN66	-	VBG NP51 NN66
chat	NN VB18	-	NN VB18 NP54
chatted	VBD VBN27 JJ57	-	VBD VBN27 NP51 JJ57
chatter	NN VB57	-	NN VB57 NP60
chatwal	-	NP	NP
cheap	JJ NN66	-	JJ NP60 NN66
cheaper	JJ	-	JJ NP60
cheaply	RB	-	RB NP51
cheated	VBN VBD18 JJ63	-	VBN VBD18 NP54 JJ63
cheating	NN VBG9 JJ57	-	NN VBG9 NP45 JJ57
checked	VBD VBN9 JJ39	-	VBD VBN9 JJ39 NP51
checking	VBG NN12	-	VBG NN12 NP51
cheerleader	NN	-	NN NP51
cheerleading	NN VBG9 JJ66	-	NN VBG9 NP45 JJ66
cheese	NN VB39	-	NN VB39 NP51
cheetos	-	NP	NP
chemistry	NN	-	NN NP54
cheney	-	NP	NP
cherish	VB VBP9 JJ69	-	VB VBP9 NP45 JJ69
cherished	VBN JJ39 VBD42	-	VBN JJ39 VBD42 NP54
cherry-picked	VBD JJ VBN15	-	VBD JJ VBN15 NP42
cherubs	NNS VBZ42	-	NNS VBZ42 NP51	noun:cherub
cheryl	-	NP	NP
chesky	-	NP	NP
chest	NN JJ51	-	NN JJ51 NP54
chevied	-	-	-	verb:chivy
chevron	-	NP NN30	NP
chevying	-	-	-	verb:chivy
cheyenne	-	NP	NP
chi	-	NP NN30	NP
chicken	NN JJ9	-	NN JJ9 NP48
chided	VBD VBN9 JJ24	-	VBD VBN9 JJ24 NP48	verb:chide
chiding	VBG NN48	-	VBG NN48 NP54
chiefly	RB	-	RB NP54
chiefs	-	NP NNS30	NP
childhood	NN	NP NN21	NN NP27
childish	JJ	-	JJ NP54
chile	-	NP NN27 JJ66	NP
chili	-	NP NN30	NP
chime	VB NN9 JJ60	-	VB NN9 NP48 JJ60
chimed	VBD VBN21 JJ66	-	VBD VBN21 NP51 JJ66
chip	NN	NN NP9	NN NP57
chipok	-	NP	NP
chipotle	-	NP NN27 JJ69	NP
chipping	VBG NN48	-	VBG NN48 NP57
chivvied	-	-	-	verb:chivy
chivvying	-	-	-	verb:chivy
chocolate	NN	NP NN24	NN NP6
choked	VBN VBD21 JJ39	-	VBN VBD21 JJ39 NP48
chooses	VBZ NNS63	-	VBZ NP54 NNS63
chopped	VBN VBD27 JJ54	-	VBN VBD27 NP51 JJ54
chops	NNS VBZ39	-	NNS VBZ39 NP51
chord	NN VB48	-	NN VB48 NP51
choreographed	VBN VBD18 JJ60	-	VBN VBD18 NP48 JJ60
chorus	NN JJ63 VB66	-	NN NP57 JJ63 VB66
chrabaszcz	-	NP	NP
christ	-	NP NN36	NP
christianity	-	NP	NP
christine	-	NP	NP
christopher	-	NP	NP
chronic	JJ	-	JJ NP51
chronicles	VBZ NNS9	-	VBZ NNS9 NP45
chummy	JJ NN57 RB66	-	JJ NP51 NN57 RB66
chunk	NN VB36	-	NN VB36 NP54
chunks	NNS VBZ51	-	NNS VBZ51 NP54
churches	NNS VBZ36	-	NNS VBZ36 NP51
churchill	-	NP	NP
cincinnati	-	NP	NP
cinco	-	NP	NP
circled	VBD VBN18 JJ60	-	VBD VBN18 NP48 JJ60
circles	NNS VBZ60	-	NNS NP57 VBZ60
circulate	VB VBP9	-	VB VBP9 NP45
circulated	VBN VBD30 JJ54	-	VBN VBD30 NP51 JJ54
circulating	VBG JJ66	-	VBG NP60 JJ66
circulation	NN	-	NN NP51
circumspect	JJ NN54	-	JJ NN54 NP54
circumstance	NN	-	NN NP51
circumvent	VB NN27 JJ48 VBP54	-	VB NN27 JJ48 NP51
circus	NN JJ57	-	NN JJ57 NP60
cite	VBP VB6 NN24	-	VBP VB6 NN24 NP51
cites	VBZ NNS30	-	VBZ NNS30 NP60
citigroup	-	NP	NP
citizenry	NN JJ63	-	NN NP51 JJ63
civic	JJ	NP JJ24	JJ NP12
civilian	JJ NN51	-	JJ NN51 NP60
civilians	NNS	-	NNS NP57
civility	NN	-	NN NP18
civilization	NN	-	NN NP51
civilizations	NNS	-	NNS NP51
civilized	JJ VBN18 VBD36	-	JJ VBN18 VBD36 NP51
claire	-	NP	NP
clamoring	VBG NN48	-	VBG NN48 NP51
clandestine	JJ NN60	-	JJ NP54 NN60
clapping	VBG NN48	-	VBG NN48 NP54
clarence	-	NP NN33	NP
clarification	NN	-	NN NP51
clarified	VBD VBN6 JJ60	-	VBD VBN6 NP51 JJ60
clarify	VB VBP69	-	VB NP57 VBP69
clarifying	VBG JJ48	-	VBG JJ48 NP54
clarion	NN JJ48	-	NN JJ48 NP51
clarity	NN	-	NN NP63
clarke	-	NP	NP
clarkston	-	NP	NP
clashed	VBD VBN9	-	VBD VBN9 NP57
clashes	NNS VBZ45	-	NNS VBZ45 NP60
clashing	VBG JJ51	-	VBG NP51 JJ51
class-action	JJ NN21 VB69	-	JJ NN21 NP54 VB69
classes	NNS VBZ39	-	NNS VBZ39 NP57
classical	JJ NN60	-	JJ NP51 NN60
classification	NN	-	NN NP60
classify	VB VBP66	-	VB NP54 VBP66
classroom	NN	-	NN NP54
claudia	-	NP	NP
clause	NN	NN NP9	NN NP57
clawback	NN	-	NN NP51
clay	-	NP NN33	NP
cleaner	JJ NN30	-	JJ NN30 NP57
cleaning	VBG NN12 JJ57	-	VBG NN12 NP51 JJ57
clearance	NN	-	NN NP60
clearances	NNS	-	NNS NP57
cleared	VBN VBD12 JJ63	-	VBN VBD12 NP57 JJ63
clearer	JJ NN69	-	JJ NP57 NN69
clemson	-	NP	NP
cleric	JJ NN9	-	JJ NN9 NP48
clerks	NNS VBZ54	-	NNS VBZ54 NP54
clevelander	-
clevelanders	-	NNS NP12	NNS	noun:clevelander
clever	JJ NN63	-	JJ NP54 NN63
click	VB VBP21 NN27	-	VB VBP21 NN27 NP57
clicking	VBG NN57	-	VBG NP51 NN57
clicks	NNS VBZ12	-	NNS VBZ12 NP51
client	NN JJ57	-	NN JJ57 NP60
clients	NNS	-	NNS NP60
cliff	NN	-	NN NP54
climate-change	JJ NN24 VB39 VBP39	-	=
climb	VB NN	-	VB NN NP45
climbed	VBD VBN9 JJ63	-	VBD VBN9 NP51 JJ63
clinched	VBD VBN15 JJ51	-	VBD VBN15 JJ51 NP57
clinching	VBG NN18	-	VBG NN18 NP54
cling	VBP NN9 VB60	-	VBP NN9 NP45 VB60
clinging	VBG JJ12 NN60	-	VBG JJ12 NP51 NN60
clinic	NN JJ48	NP NN27	NP NN9 JJ54
clinics	NNS	-	NNS NP60
clint	-	NP	NP
clinton-kaine	-	NP	NP
clinton-sanders	-	NP	NP
clinton-trump	-	NP	NP
clips	NNS VBZ54	-	NNS VBZ54 NP57
clobbered	VBN VBD JJ54	-	VBN VBD NP42 JJ54
clock	NN	-	NN NP60
cloning	NN VBG24	-	NN VBG24 NP57
clooney	-	NP	NP
closed-door	JJ NN54	-	JJ NN54 NP57
closeness	NN	-	NN NP54
closer-than-expected	JJ VBN21 VBD30	-	JJ VBN21 VBD30 NP48
closes	VBZ NNS18	-	VBZ NNS18 NP51
closure	NN VB66	-	NN NP51 VB66
closures	NNS VBZ66	-	NNS NP60 VBZ66
clothes	NNS VBZ42	NP NNS21 VBZ63	NNS NP21 VBZ42
clothing	NN VBG39 JJ66	-	NN VBG39 NP60 JJ66
cloud	NN VB51 VBP69	-	NN VB51 NP54 VBP69
clouds	NNS VBZ39	-	NNS VBZ39 NP51
clout	NN VB60	-	NN NP60 VB60
clown	NN VBP9 VB51 JJ63	-	NN VBP9 NP45 VB51
clubhouse	NN	-	NN NP54
clue	NN VB51	-	NN VB51 NP54
clues	NNS VBZ48	-	NNS VBZ48 NP54
clutch	NN VB60	-	NN NP54 VB60
clutching	VBG	-	VBG NP51
clyburn	-	NP	NP
cnn-orc	-	NN NP12	NN
co-author	NN VB27 VBP57 JJ66	-	NN VB27 NP54 VBP57
co-authored	VBD VBN18 JJ57	-	VBD VBN18 NP48 JJ57
co-chairman	NN JJ36	-	NN JJ36 NP54
co-defendants	NNS	-	NNS NP51
co-director	NN JJ39 VB54	-	NN JJ39 NP51 VB54
co-founded	VBD VBN6 JJ21	-	VBD VBN6 JJ21 NP48
co-founders	NNS JJ48 VBZ51	-	NNS JJ48 NP51 VBZ51
co-host	VB VBP12 JJ30 NN39	-	=
co-hosts	NNS VBZ9	-	NNS VBZ9 NP48
co-moderator	NN	-	NN NP54
co-op	NN	-	NN NP51
co-sponsor	NN JJ39 VB60	-	NN JJ39 NP54 VB60
co-sponsored	VBD JJ3 VBN9	-	VBD JJ3 VBN9 NP48
co-workers	NNS	-	NNS NP51
co.	-	NP	NP
coach	NN VB45	-	NN VB45 NP57
coalesce	VB NN45 VBP66	-	VB NN45 NP57 VBP66
coalescing	VBG NN9 JJ54	-	VBG NN9 NP51 JJ54
coalitions	NNS	-	NNS NP54
coarse	JJ NN66	-	JJ NP51 NN66
coast	NN VB54	NP NN36	NN NP3 VB54
coat	NN VB48	-	NN VB48 NP51
coattails	NNS	-	NNS NP51
cobbled	VBD VBN21 JJ57	-	VBD VBN21 NP48 JJ57
coburn	-	NP	NP
coca-cola	-	NP	NP
cocaine	NN JJ69	-	NN NP51 JJ69
codes	NNS VBZ48	-	NNS VBZ48 NP60
coerced	VBN VBD3 JJ51	-	VBN VBD3 NP45 JJ51
coffee	NN	-	NN NP60
coffers	NNS	-	NNS NP54
coffey	-	NP	NP
coffman	-	NP	NP
cohen	-	NP	NP
coherent	JJ	-	JJ NP54
cohn	-	NP	NP
coincidence	NN	-	NN NP51
coincidentally	RB	-	RB NP51
coined	VBD VBN9 JJ63	-	VBD VBN9 NP51 JJ63
col.	-	NP	NP
colbert	-	NP	NP
cole	-	NP NN30	NP
coleman	-	NP	NP
colin	-	NP	NP
coll	-	NP	NP
collaborated	VBD VBN6 JJ63	-	VBD VBN6 NP48 JJ63
collaboration	NN	-	NN NP54
collaborative	JJ	-	JJ NP54
collapsed	VBD VBN9 JJ57	-	VBD VBN9 NP51 JJ57
collapses	VBZ NNS12	-	VBZ NNS12 NP48
collapsing	VBG	-	VBG NP54
collar	NN JJ66	-	NN NP57 JJ66
collateral	JJ NN9	-	JJ NN9 NP45
colleague	NN	-	NN NP60
collect	VB NN42 JJ42	-	VB NN42 JJ42 NP60
collecting	VBG	-	VBG NP60
collection	NN	-	NN NP60
collections	NNS	-	NNS NP51
collective	JJ	-	JJ NP63
collectively	RB	-	RB NP54
collisions	NNS	-	NNS NP51
collusion	NN	-	NN NP51
colo.	-	NP	NP
cologne	-	NP NN36	NP
colony	NN	NP NN30	NP NN3
colorful	JJ	-	JJ NP54
coloring	VBG NN51	-	VBG NN51 NP54
colors	NNS	-	NNS NP54
columbus	-	NP	NP
columns	NNS	-	NNS NP60
combat-level	JJ VB69	-	JJ NP51 VB69
combatant	NN JJ12	-	NN JJ12 NP48
combate	-
combating	VBG JJ57 NN57	-	VBG JJ57 NN57 NP57	verb:combate
combative	JJ	-	JJ NP54
combination	NN	-	NN NP60
combine	VB VBP NN15	-	VB VBP NN15 NP48
combines	VBZ NNS12	-	VBZ NNS12 NP48
combustion	NN	-	NN NP51
comcast	-	NP	NP
comedian	NN	-	NN NP60
comedians	NNS	-	NNS NP51
comedy	NN	-	NN NP57
comforting	JJ VBG9	-	JJ VBG9 NP45
comic	JJ	-	JJ NP57
comical	JJ	-	JJ NP51
commanded	VBD VBN12 JJ69	-	VBD VBN12 NP57 JJ69
commander-in-chief	NN JJ9	NN NP15 JJ36	NN JJ12 NP57
commanders	NNS	-	NNS NP54
commencement	NN	-	NN NP54
commend	VB VBP9	-	VB VBP9 NP45
commentary	NN	NP NN21	NN NP27
commentator	NN	-	NN NP57
commentators	NNS	-	NNS NP57
commented	VBD VBN3 JJ66	-	VBD VBN3 NP51 JJ66
commenter	NN JJ39 VB45 VBP51	-	NN JJ39 VB45 NP51
commenting	VBG	-	VBG NP54
commercials	NNS	-	NNS NP57
commissioned	VBN VBD3 JJ27	-	VBN VBD3 JJ27 NP42
commissioner	NN	NP NN30	NN NP9
commissioners	NNS	-	NNS NP51
commit	VB VBP21 NN57	-	VB VBP21 NP57 NN57
commitments	NNS	-	NNS NP60
committeeman	NN	NP NN33	NN NP3
committing	VBG	-	VBG NP60
commodity	NN	-	NN NP54
common-sense	JJ NN27	-	JJ NN27 NP57
commonwealth	NN	-	NN NP51
communicate	VB VBP24	-	VB VBP24 NP57
communicated	VBN VBD36 JJ57	-	VBN VBD36 NP51 JJ57
communicating	VBG NN63	-	VBG NP57 NN63
communicator	NN	-	NN NP51
communism	NN	NP NN30	NP NN
communist	JJ NN12	JJ NP9 NN42	JJ NN18 NP24
comparable	JJ	-	JJ NP57
comparatively	RB	-	RB NP51
compare	VB VBP15 NN27	-	VB VBP15 NN27 NP57
compares	VBZ NNS18	-	VBZ NNS18 NP48
comparing	VBG NN57	-	VBG NN57 NP60
comparison	NN	NN NP9	NN NP63
comparisons	NNS	-	NNS NP57
compartmentalized	VBN JJ6 VBD27	-	VBN JJ6 VBD27 NP45
compass	NN VB33	NP NN27 VB60	NP NN9 VB42
compassion	NN	-	NN NP60
compassionate	JJ VB48	-	JJ VB48 NP57
compelled	VBN VBD33	-	VBN VBD33 NP57
compensate	VB VBP57	-	VB NP51 VBP57
compensated	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
compensation	NN	-	NN NP57
competed	VBD VBN24	-	VBD VBN24 NP51
competence	NN	-	NN NP57
competent	JJ	-	JJ NP60
competitiveness	NN	NP NN21	NN NP9
competitor	NN	-	NN NP54
competitors	NNS	-	NNS NP63
compiled	VBN VBD12	-	VBN VBD12 NP54
compiling	VBG NN39	-	VBG NN39 NP54
complacent	JJ NN63	-	JJ NP51 NN63
complain	VB VBP12	-	VB VBP12 NP54
complaining	VBG JJ60	-	VBG NP51 JJ60
completing	VBG JJ54	-	VBG NP54 JJ54
complexity	NN	-	NN NP57
compliance	NN	-	NN NP57
complicate	VB VBP6	-	VB VBP6 NP54
complicating	VBG	-	VBG NP51
complication	NN	-	NN NP51
complications	NNS	-	NNS NP51
complicity	NN	-	NN NP51
complied	VBD VBN24	-	VBD VBN24 NP51
compliment	NN VB66	-	NN NP54 VB66
comply	VB VBP12 NN63	-	VB VBP12 NP54 NN63
complying	VBG	-	VBG NP51
component	NN JJ69	-	NN NP54 JJ69
composed	VBN VBD39 JJ42	-	VBN VBD39 JJ42 NP54
compounded	VBN JJ33 VBD33	-	VBN JJ33 VBD33 NP51
compounds	NNS	-	NNS NP54
comprise	VBP VB15 NN45	-	VBP VB15 NN45 NP51
compromised	VBN VBD21	-	VBN VBD21 NP57
compton	-	NP	NP
computers	NNS	-	NNS NP63
con	NN JJ18	-	NN JJ18 NP54
conant	-	NP	NP
conason	-	NP	NP
concealed	VBN VBD33 JJ51	-	VBN VBD33 NP51 JJ51
concede	VB VBP18 NN54	-	VB VBP18 NP54 NN54
conceded	VBD VBN39	-	VBD VBN39 NP60
conceding	VBG NN45	-	VBG NN45 NP54
concentrated	JJ VBN3 VBD6	-	JJ VBN3 VBD6 NP45
concentrating	VBG	-	VBG NP51
concentration	NN	-	NN NP60
concept	NN	-	NN NP60
concert	NN VB42	-	NN VB42 NP60
concerts	NNS VBZ48	-	NNS VBZ48 NP51
concession	NN	-	NN NP57
concessions	NNS	-	NNS NP63
conciliatory	JJ	-	JJ NP57
conclude	VBP VB12 NN48	-	VBP VB12 NN48 NP54
concludes	VBZ NNS54	-	VBZ NNS54 NP54
concluding	VBG JJ36 NN66	-	VBG JJ36 NP51 NN66
conclusions	NNS	-	NNS NP60
conclusive	JJ	-	JJ NP51
concord	-	NP NN42	NP
condemn	VB VBP27 NN48	-	VB VBP27 NN48 NP60
condemnations	NNS	-	NNS NP51
condemning	VBG JJ54	-	VBG JJ54 NP60
condemns	VBZ NNS30	-	VBZ NNS30 NP51
condensed	JJ VBN21 VBD24	-	JJ VBN21 VBD24 NP51
condescending	JJ VBG12 NN66	-	JJ VBG12 NP48 NN66
condoleezza	-	NP	NP
condolences	NNS	-	NNS NP57
condominiums	NNS	-	NNS NP51
condone	VB NN45 JJ69	-	VB NN45 NP54 JJ69
condoning	VBG NN57	-	VBG NP51 NN57
conducting	VBG	-	VBG NP63
conducts	VBZ NNS21	-	VBZ NNS21 NP54
coney	-	NP NN27	NP
confab	NN VB45	-	NN VB45 NP51
confederacy	-	NP NN24	NP
confederate	-	JJ NP24 VB45 NN66	JJ
confer	VB VBP57	-	VB NP54 VBP57
confessed	VBD VBN18 JJ57	-	VBD VBN18 NP48 JJ57
confidant	NN JJ57	-	NN NP54 JJ57
confidential	JJ	-	JJ NP27
confidentiality	NN	-	NN NP60
confidently	RB	-	RB NP54
confined	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
confinement	NN	-	NN NP60
confirm	VB	-	VB NP63
confirmation	NN	-	NN NP60
confirmations	NNS	-	NNS NP57
confirming	VBG JJ45	-	VBG JJ45 NP54
conflated	VBN VBD3 JJ45	-	VBN VBD3 NP45 JJ45
conflicted	VBN VBD12 JJ15	-	VBN VBD12 JJ15 NP51
conflicting	VBG JJ12	-	VBG JJ12 NP51
conform	VB VBP63	-	VB NP51 VBP63
confounding	VBG JJ36	-	VBG JJ36 NP54
confrontation	NN	-	NN NP60
confrontational	JJ	-	JJ NP54
confrontations	NNS	-	NNS NP57
confronted	VBN VBD15	-	VBN VBD15 NP57
confronting	VBG	-	VBG NP60
confronts	VBZ NNS24	-	VBZ NNS24 NP51
confuse	VB VBP15 NN45	-	VB VBP15 NN45 NP51
confused	VBN JJ15 VBD39	-	VBN JJ15 VBD39 NP57
confusing	JJ VBG27	-	JJ VBG27 NP57
confusion	NN	-	NN NP54
congrat	-
congrats	NNS VBZ33	-	NNS VBZ33 NP54	noun:congrat
congratulate	VB VBP18	-	VB VBP18 NP54
congratulated	VBD VBN3 JJ54	-	VBD VBN3 NP48 JJ54
congratulating	NN VBG9	-	NN VBG9 NP45
congratulations	NNS	-	NNS NP54
congregation	NN	-	NN NP54
congresswoman	NN	NP NN21	NN NP15
conjunction	NN	-	NN NP51
conn	-	NP VB30 NN45 VBP63	NP
connecting	VBG	-	VBG NP54
connects	VBZ NNS57	-	VBZ NP54 NNS57
conquered	VBD JJ6 VBN12	-	VBD JJ6 VBN12 NP42
conquest	NN JJ51	-	NN JJ51 NP54
conscious	JJ	-	JJ NP54
consciousness	NN	-	NN NP51
consecutive	JJ	-	JJ NP57
consent	NN VB12	-	NN VB12 NP51
consequence	NN	-	NN NP57
consequential	JJ	-	JJ NP57
consequently	RB	-	RB NP51
conservative-leaning	JJ VBG27 NN54	-	JJ VBG27 NP54 NN54
considerably	RB	-	RB NP57
consideration	NN	-	NN NP60
considers	VBZ NNS39	-	VBZ NNS39 NP57
consistency	NN	-	NN NP51
consists	VBZ NNS36	-	VBZ NNS36 NP54
consolidate	VB	-	VB NP57
consolidated	JJ VBN21 VBD39	-	JJ VBN21 VBD39 NP54
consolidating	VBG	-	VBG NP54
consolidation	NN	-	NN NP54
consortium	-	NP NN24	NP
conspicuously	RB	-	RB NP51
conspiracies	NNS	-	NNS NP51
conspiracy	NN	-	NN NP63
constellation	NN	-	NN NP51
consternation	NN	-	NN NP54
constituencies	NNS	-	NNS NP60
constituency	NN	-	NN NP60
constituents	NNS	-	NNS NP54
constitute	VB VBP12	-	VB VBP12 NP51
constitutes	VBZ NNS45	-	VBZ NNS45 NP54
constitutionalists	NNS	-	NNS NP51
constrained	VBN VBD15 JJ42	-	VBN VBD15 JJ42 NP51
constraints	NNS	-	NNS NP54
constructed	VBN VBD24 JJ54	-	VBN VBD24 NP48 JJ54
constructive	JJ	-	JJ NP57
consulate	NN	NP NN21	NN NP18
consulates	NNS	-	NNS NP51
consult	VB NN39 VBP66	NP VB9 NN12	NP VB NN9
consultants	NNS	-	NNS NP60
consultation	NN	-	NN NP51
consulted	VBN VBD9	-	VBN VBD9 NP51
consume	VBP VB15 NN45 JJ57	-	VBP VB15 NN45 NP51
consumed	VBN VBD18 JJ51	-	VBN VBD18 NP48 JJ51
consumer	NN	NP NN24	NN NP12
consummate	JJ VB36 VBP63	-	JJ VB36 NP57 VBP63
consumption	NN	-	NN NP60
contacted	VBN VBD6	-	VBN VBD6 NP54
contacting	VBG	-	VBG NP54
contacts	NNS VBZ33	-	NNS VBZ33 NP51
contain	VB VBP9	-	VB VBP9 NP57
containment	NN	-	NN NP60
contains	VBZ NNS66	-	VBZ NP54 NNS66
contemplate	VB VBP9	-	VB VBP9 NP51
contemplating	VBG	-	VBG NP54
contemporaneous	JJ	-	JJ NP51
contemporary	JJ NN51	-	JJ NN51 NP57
contempt	NN JJ66	-	NN NP51 JJ66
contend	VB VBP51	-	VB VBP51 NP54
contended	VBD VBN24	-	VBD VBN24 NP51
contending	VBG NN57 JJ69	-	VBG NP51 NN57 JJ69
contends	VBZ	-	VBZ NP54
contentions	NNS	-	NNS NP51
contents	NNS	-	NNS NP57	noun:contents
contestant	NN JJ54	-	NN NP51 JJ54
context	NN	-	NN NP60
continent	NN JJ24	NN NP3 JJ51	NN NP21 JJ30
continental	JJ	NP JJ21	JJ NP9
contingent	NN JJ	-	NN JJ NP45
continual	JJ	-	JJ NP51
continually	RB	-	RB NP54
continuation	NN	-	NN NP57
contortions	NNS	-	NNS NP51
contraception	NN	-	NN NP54
contractor	NN	-	NN NP57
contradict	VB	-	VB NP60
contradicted	VBD VBN18 JJ54	-	VBD VBN18 NP51 JJ54
contradicting	VBG	-	VBG NP54
contradiction	NN	-	NN NP54
contradictions	NNS	-	NNS NP54
contradictory	JJ NN51	-	JJ NN51 NP51
contrarian	JJ NN12	-	JJ NN12 NP48
contrasted	VBD VBN30	-	VBD VBN30 NP54
contrasting	VBG JJ60	-	VBG NP60 JJ60
contrasts	VBZ NNS30	-	VBZ NNS30 NP60
contribute	VB VBP24	-	VB VBP24 NP57
contribution	NN	-	NN NP60
controlled	VBN VBD3 JJ21	-	VBN VBD3 JJ21 NP54
controlling	VBG JJ39	-	VBG JJ39 NP54
controversies	NNS	-	NNS NP60
conundrum	NN	-	NN NP51
convened	VBD VBN15	-	VBD VBN15 NP54
convenience	NN	-	NN NP54
conveniently	RB	-	RB NP51
convening	VBG NN51	-	VBG NP51 NN51
convention-goers	NNS VBZ63	-	NNS NP51 VBZ63
convergence	NN	-	NN NP54
conversion	NN	-	NN NP51
convert	VB NN24	-	VB NN24 NP54
converted	VBD VBN24 JJ42	-	VBD VBN24 JJ42 NP54
converting	VBG	-	VBG NP54
converts	VBZ NNS9	-	VBZ NNS9 NP48
convey	VB NN51	-	VB NN51 NP57
convict	VB NN27 VBP63	-	VB NN27 NP51 VBP63
conviction	NN	-	NN NP57
convictions	NNS	-	NNS NP54
convincingly	RB	-	RB NP51
convoluted	JJ VBN18 VBD33	-	JJ VBN18 VBD33 NP51
cookie	NN	NP NN21	NN NP12
cookies	NNS	-	NNS NP54
coolly	RB	-	RB NP51
coons	-	NP NNS24	NP
cooper	-	NP NN45	NP
cooperate	VB	-	VB NP57
cooperating	VBG	-	VBG NP54
coordinate	VB JJ9 NN57	-	VB JJ9 NP54 NN57
coordinates	VBZ NNS18	-	VBZ NNS18 NP51
coordinating	VBG JJ18 NN69	VBG NP6 JJ36	VBG JJ21 NP57	verb:coordinate
coordination	NN	-	NN NP54
coordinator	NN	-	NN NP54
cope	VB NN18	-	VB NN18 NP54
copenhagen	-	NP	NP
copies	NNS VBZ66	-	NNS NP60 VBZ66
coping	VBG NN39	-	VBG NN39 NP51
copper	NN VB48	-	NN VB48 NP51
cops	NNS VBZ39	-	NNS VBZ39 NP51
copy	NN VB63	-	NN NP60 VB63
coralville	-	NP	NP
cordesman	-	NP	NP
cordial	JJ NN57	-	JJ NN57 NP57
cordisco	-	NP	NP
corn	NN VB54	NP NN21	NN NP27 VB54
corn-based	JJ VBN57 VBD63	-	JJ NP54 VBN57 VBD63
cornel	-	NP NN30	NP
cornell	-	NP	NP
corners	NNS	-	NNS NP51
cornerstone	NN	NN NP9	NN NP57
cornyn	-	NP	NP
corona	-	NP NN24	NP
coronation	NN	-	NN NP51
corp	-	NP NN24	NP
corp.	-	NP	NP
corporation	NN	NP NN36	NP NN21
corps	-	NP NNS39	NP
corral	VB NN12 JJ45	-	VB NN12 JJ45 NP48
corrective	JJ NN57	-	JJ NP51 NN57
correctly	RB	-	RB NP57
correctness	NN	-	NN NP57
correlation	NN	-	NN NP57
corresponded	VBD VBN27 JJ57	-	VBD VBN27 NP51 JJ57
correspondence	NN	-	NN NP60
correspondent	NN JJ27	NP NN21 JJ48	NN NP21 JJ27
corridor	NN	-	NN NP54
corridors	NNS	-	NNS NP51
corrupt	JJ VB45	JJ NP9 VB60	JJ VB45 NP63
corrupting	JJ VBG9	-	JJ VBG9 NP48
cory	-	NP	NP
cost-cutting	NN VBG12 JJ36	-	NN VBG12 JJ36 NP48
costa	-	NP NN30	NP
costing	VBG NN54	-	VBG NP51 NN54
costlier	JJ NN63	-	JJ NP51 NN63
costly	JJ	-	JJ NP60
couches	NNS VBZ36	-	NNS VBZ36 NP51
coulter	-	NP NN24	NP
counseling	NN	-	NN NP54
countdown	NN	-	NN NP51
counter-attack	NN VB36 JJ42 RB45	-	=
counter-terrorism	NN JJ63	-	NN NP54 JJ63
counterattack	NN VB51	-	NN VB51 NP54
countered	VBD VBN24 JJ69	-	VBD VBN24 NP54 JJ69
counterintelligence	NN	-	NN NP51
counterpart	NN	-	NN NP57
counterparts	NNS	-	NNS NP60
counterpuncher	NN JJ51 VB54	-	NN JJ51 NP51 VB54
counterterrorism	NN	-	NN NP54
countervailing	VBG NN60	-	VBG NP54 NN60
counterweight	NN	-	NN NP54
countless	JJ	-	JJ NP54
countrymen	NNS	-	NNS NP54
countryside	NN	-	NN NP51
counts	NNS VBZ6	NNS NP6 VBZ27	NNS VBZ9 NP54
coupled	VBN JJ54 VBD57	-	VBN JJ54 VBD57 NP60
couples	NNS	-	NNS NP60
courage	NN	-	NN NP60
courageous	JJ	-	JJ NP51
couric	-	NP	NP
court-ordered	JJ VBN60	-	JJ NP54 VBN60
courted	VBN VBD24 JJ57	-	VBN VBD24 NP51 JJ57
courtesy	NN	-	NN NP60
courthouse	NN	-	NN NP57
courting	VBG	-	VBG NP57
courtland	-	NP	NP
courtroom	NN	-	NN NP57
cousin	NN	-	NN NP57
cover-up	NN	-	NN NP54
covers	VBZ NNS9	-	VBZ NNS9 NP51
covert	JJ NN21	NP JJ27 NN48	NP JJ3 NN24
coverup	NN JJ33 VB66	-	NN JJ33 NP54 VB66
coveted	JJ VBN24 VBD30	-	JJ VBN24 VBD30 NP54
cowboy	NN	-	NN NP51
cowboys	-	NP NNS30	NP
cox	NN VB48	NP NN30	NP NN15 VB60
coz	-	NP	NP
cozy	JJ NN33	-	JJ NN33 NP57
cpac	-	NP NN18	NP NN18
cpi	-	NP	NP
crabgrass	NN	-	NN NP51
crackdown	NN	-	NN NP57
cracked	VBD VBN9 JJ39	-	VBD VBN9 JJ39 NP51
cracking	VBG NN48 JJ66	-	VBG NN48 NP54 JJ66
cracks	NNS VBZ60	-	NNS NP57 VBZ60
craft	VB NN9	-	VB NN9 NP45
crafted	VBN VBD3 JJ60	-	VBN VBD3 NP48 JJ60
crafting	VBG	-	VBG NP51
craig	-	NP	NP
cramped	JJ VBN24 VBD30	-	JJ VBN24 VBD30 NP54
crane	-	NP NN30	NP
cranes	NNS VBZ69	-	NNS NP54 VBZ69
crap	NN VB42	-	NN VB42 NP54
crashed	VBD VBN9	-	VBD VBN9 NP48
crashing	VBG JJ51	-	VBG NP51 JJ51
cratered	VBN VBD24 JJ33	-	VBN VBD24 JJ33 NP48	verb:crater
cratering	VBG NN33 JJ36	-	VBG NN33 JJ36 NP51	verb:crater
crawford	-	NP	NP
craze	NN VB15 VBP60	-	NN VB15 NP48 VBP60
cream	NN VB57	-	NN VB57 NP57
creates	VBZ NNS66	-	VBZ NP57 NNS66
creative	JJ	-	JJ NP54
credited	VBD VBN3 JJ39	-	VBD VBN3 JJ39 NP48
crediting	VBG NN63	-	VBG NP54 NN63
creditors	NNS	-	NNS NP54
credits	NNS VBZ24	-	NNS VBZ24 NP57
credo	NN JJ69	NP NN24	NP NN12
creeping	VBG NN45	-	VBG NN45 NP54
crenshaw	-	NP NN18	NP NN21
crew	NN VB42	NP NN18	NN NP3 VB45
crews	NNS VBZ33	-	NNS VBZ33 NP54
cried	VBD VBN30 JJ60	-	VBD VBN30 NP54 JJ60
crimea	-	NP	NP
crimes	NNS	-	NNS NP60
criminalizes	VBZ	-	VBZ NP51
cripple	VB NN12	-	VB NN12 NP48
crippled	VBN VBD12 JJ39	-	VBN NP VBD12 JJ39
crippling	JJ VBG18 NN63	-	JJ VBG18 NP54 NN63
crises	NNS	-	NNS NP60
crisscross	VB VBP9 NN15 JJ21	-	=
crisscrossed	VBD VBN18 JJ42	-	VBD VBN18 JJ42 NP51
crist	-	NP	NP
criteria	NNS NN69	-	NNS NP57 NN69
critic	NN JJ45	-	NN JJ45 NP57
critically	RB	-	RB NP54
criticised	VBD VBN15 JJ63	-	VBD VBN15 NP48 JJ63
criticisms	NNS	-	NNS NP63
criticizes	VBZ	-	VBZ NP54
critiques	NNS VBZ27	-	NNS VBZ27 NP60
cronin	-	NP	NP
crop	NN VBP15 VB54	-	NN VBP15 NP51 VB54
cross-border	JJ NN15 VB33 VBP45	-	=
cross-country	JJ RB18 NN36	-	JJ RB18 NN36 NP51
crosses	VBZ NNS15	-	VBZ NNS15 NP51
crossing	VBG NN54	-	VBG NN54 NP60
crossover	NN	-	NN NP51
crossroads	-	NP NNS42	NP
crow	-	NP NN30 VB51	NP
crowded	JJ VBN15 VBD36	-	JJ VBN15 VBD36 NP54
crowdpac	-	NP	NP
crowdstrike	-	NP	NP
crowdtangle	-	NP	NP
crowley	-	NP	NP
crown	NN VB36 JJ57	-	NN VB36 NP51 JJ57
crowned	VBN VBD39 JJ39	-	VBN VBD39 JJ39 NP54
crude	JJ NN9	-	JJ NN9 NP57
cruel	JJ NN60	-	JJ NP9 NN60
cruised	VBD VBN15 JJ63	-	VBD VBN15 NP48 JJ63
crumbling	VBG JJ21 NN66	-	VBG JJ21 NP57 NN66
crunch	NN VB51	-	NN NP51 VB51
crusade	NN VB36	-	NN VB36 NP54
crusader	NN	-	NN NP54
crush	VB NN	-	VB NN NP51
crushing	VBG NN51 JJ66	-	VBG NN51 NP54 JJ66
cry	NN VB27	-	NN VB27 NP60
crying	VBG JJ60	-	VBG NP51 JJ60
crypt	-	NP NN27	NP
crystal	NN JJ24	-	NN JJ24 NP57
crystallize	VB	-	VB NP51
crystallized	VBD VBN12 JJ39	-	VBD VBN12 JJ39 NP48
ctu	-	NP	NP
cuban-american	-	JJ NP21	JJ NP27
cuban-americans	-	NNS NP6	NNS NP12
cubans	-	NP	NP
cubs	-	NP NNS27 VBZ66	NP
cuccinelli	JJ NN9 NNS33 RB48	NP JJ36 NN48	NP JJ21 NN33 NNS54
cuellar	-	NP	NP
cues	NNS VBZ45	-	NNS VBZ45 NP51
culberson	-	NP	NP
culminated	VBN VBD3 JJ60	-	VBN VBD3 NP45 JJ60
culpability	NN	-	NN NP51
culprit	NN	-	NN NP54
cult	NN	NP NN21	NN NP9
cultivate	VB VBP57	-	VB NP51 VBP57
culturally	RB	-	RB NP54
cultures	NNS VBZ51	-	NNS VBZ51 NP51
cummings	-	NP NN36 NNS39	NP
cumulative	JJ	-	JJ NP51
cunniff	-	NP	NP
cunning	JJ NN39	-	JJ NN39 NP51
cuomo	-	NP	NP
curators	NNS	-	NNS NP51
curb	VB NN30	-	VB NN30 NP60
curbelo	-	NP	NP
curbing	VBG NN39	-	VBG NN39 NP51
cure	NN VB3	-	NN VB3 NP51
cures	NNS VBZ48	-	NNS VBZ48 NP51
curiosity	NN	-	NN NP54
curious	JJ	-	JJ NP54
currencies	NNS	-	NNS NP54
currency	NN	-	NN NP60
currents	NNS	-	NNS NP51
curriculum	NN	-	NN NP51
curse	NN VB33	-	NN VB33 NP51
cursory	JJ	-	JJ NP51
curtailing	VBG NN57	-	VBG NP51 NN57
curtain	NN VB18 VBP54	NP NN27 VB48	NP NN12 VB30 VBP63
curve	NN VB24	-	NN VB24 NP48
cushion	NN	-	NN NP51
cushman	-	NP	NP
cusp	NN	-	NN NP51
custody	NN JJ69	-	NN NP54 JJ69
custom	NN JJ30	-	NN JJ30 NP54
customary	JJ NN69	-	JJ NP51 NN69
customer	NN	-	NN NP60
customs	NNS	NP NNS33	NP NNS3
cut-price	JJ NN51	-	JJ NP51 NN51
cutbacks	NNS	-	NNS NP54
cute	JJ	-	JJ NP51
cutoff	NN	-	NN NP60
cuyahoga	-	NP	NP
cybersecurity	NN	-	NN NP54
cyberspace	NN	-	NN NP54
cycles	NNS VBZ66	-	NNS NP60 VBZ66
cynical	JJ	-	JJ NP57
cynicism	NN	-	NN NP51
cynthia	-	NP	NP
cyrus	-	NP NN15	NP NN18
d-ariz	-	NP	NP
d-calif	-	NP	NP
d-conn	-	NP	NP
d-ill	-	NP	NP
d-mass	-	NP	NP
d-minn	-	NP	NP
d-mo	-	NP	NP
d-n.y.	-	NP	NP
d-nev	-	NP	NP
d-ny	-	NP	NP
d-pa	-	NP	NP
d-va	-	NP	NP
d.c	-	NP	NP
d.c.-based	-	JJ NP18	JJ
daca	-	NP	NP
dad	NN	-	NN NP24
dairy	NN JJ63	-	NN NP51 JJ63
daley	-	NP	NP
dalle	-	NP	NP
damaged	VBD VBN3 JJ39	-	VBD VBN3 JJ39 NP51
damages	NNS VBZ57	-	NNS NP54 VBZ57
damascus	-	NP	NP
damn	NN JJ6 RB15 VB51	-	=
damned	RB VBN15 VBD24 JJ33	JJ NP6 RB18 VBN33	RB JJ3 VBN15 VBD24
damning	VBG JJ6 NN66	-	VBG JJ6 NP45 NN66
dampen	VB NN57 VBP60 JJ69	-	VB NP51 NN57 VBP60
dampened	VBN VBD3 JJ57	-	VBN VBD3 NP42 JJ57
dams	NNS VBZ39	-	NNS VBZ39 NP51
dana	-	NP	NP
dance	NN VB9	-	NN VB9 NP51
danced	VBD VBN24 JJ54	-	VBD VBN24 NP48 JJ54
dancing	VBG NN6	NN NP6 VBG21	VBG NN3 NP51
dangerously	RB	-	RB NP54
dangers	NNS	-	NNS NP60
daniel	-	NP	NP
daniels	-	NP	NP
daniloff	-	NP	NP
danny	-	NP	NP
dante	-	NP	NP
dapa	-	NN NP3	NN NP9
dare	VB NN15	-	VB NN15 NP51
dared	VBD VBN27 JJ60	-	VBD VBN27 NP51 JJ60
darkly	RB	-	RB NP51
darkness	NN	-	NN NP54
darling	NN JJ21 VBG66	-	NN JJ21 NP51 VBG66
darn	JJ NN12 VB27 VBP60	-	JJ NN12 VB27 NP45
daron	-	NP	NP
darrell	-	NP	NP
darted	VBN VBD21 JJ54	-	VBN VBD21 NP48 JJ54
dartmouth	-	NP	NP
dash	NN VB42	-	NN VB42 NP57
data-savvy	JJ RB21 NN21 VB48	-	=
databases	NNS	-	NNS NP54
dated	VBN VBD9 JJ42	-	VBN VBD9 JJ42 NP48
dates	NNS VBZ3	-	NNS VBZ3 NP51
dating	VBG NN69	-	VBG NP60 NN69
daughters	NNS	-	NNS NP60
daunting	JJ VBG15	-	JJ VBG15 NP54
dave	-	NP	NP
dawn	NN VB63	NN NP3	NN NP21 VB69
day-to-day	JJ	-	JJ NP51
daylight	NN	NP NN21	NN NP24
daylong	JJ RB63	-	JJ NP54 RB63
dc	-	NN NP12	NN NP18
dccc	-	NN NP12	NN
deacon	-	NP NN33	NP
deadliest	JJ	-	JJ NP57
deadlock	NN	-	NN NP60
deadlocked	VBN JJ6 VBD21	-	VBN JJ6 VBD21 NP54	verb:deadlock
deafening	JJ VBG9	-	JJ VBG9 NP48
dealers	NNS	-	NNS NP57
dealings	NNS	-	NNS NP60	noun:dealings
dealt	VBN VBD3 JJ54 NN63	-	VBN VBD3 NP51 JJ54
dear	RB JJ21 NN45	NP RB21 JJ45 NN66	RB NP9 JJ21 NN45
debacle	NN	-	NN NP54
debated	VBN VBD15	-	VBN VBD15 NP57
debater	NN JJ69	-	NN NP51 JJ69
debating	VBG	-	VBG NP57
debilitating	JJ VBG	-	JJ VBG NP45
deborah	-	NP	NP
debt-free	JJ NN21 CD42 VB66	-	JJ NN21 CD42 NP48
debunk	VB NN51 VBP60	-	VB NP51 NN51 VBP60
debunked	VBN JJ15 VBD24	-	VBN JJ15 VBD24 NP51
debut	NN VB18	-	NN VB18 NP54
decade-long	JJ VB66	-	JJ NP51 VB66
decades-long	JJ	-	JJ NP54
decaf	NN	-	NN NP51
decamped	VBD VBN JJ57	-	VBD VBN NP42 JJ57
deceive	VB VBP12 JJ45 NN57	-	VB VBP12 JJ45 NP51
decency	NN	-	NN NP51
decent	JJ NN69	-	JJ NP60 NN69
decentralized	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
deception	NN	-	NN NP51
deceptive	JJ	-	JJ NP51
decidedly	RB	-	RB NP60
decides	VBZ NNS63	-	VBZ NP57 NNS63
deciding	VBG JJ66 NN69	-	VBG NP60 JJ66 NN69
decimate	VB VBP45 NN66	-	VB VBP45 NP51 NN66
decision-making	JJ NN6 VBG24	-	JJ NN6 VBG24 NP51
decisively	RB	-	RB NP60
deck	NN VB60	-	NN NP57 VB60
declaration	NN	-	NN NP60
declarations	NNS	-	NNS NP57
declaratory	JJ	-	JJ NP51
declare	VB NN69 VBP69	-	VB NP63 NN69 VBP69
declares	VBZ	VBZ NP9	VBZ NP60
declassify	VB VBP60	-	VB NP51 VBP60
declines	NNS VBZ6	-	NNS VBZ6 NP45
declining	VBG	-	VBG NP57
decreased	VBN VBD15 JJ30	-	VBN VBD15 JJ30 NP51
decrepit	JJ NN54	-	JJ NP51 NN54
decried	VBD VBN39 JJ66	-	VBD VBN39 NP60 JJ66
decries	VBZ NNS21	-	VBZ NNS21 NP48
decrying	VBG	-	VBG NP54
dedication	NN	-	NN NP51
deeds	NNS	-	NNS NP54
deepen	VB NN63 VBP66	-	VB NP54 NN63 VBP66
deepening	VBG JJ51 NN60	-	VBG JJ51 NP51 NN60
deepest	JJ	-	JJ NP54
defamation	NN	-	NN NP54
defamatory	JJ	-	JJ NP51
default	NN VB6	-	NN VB6 NP54
defaulted	VBD VBN JJ63	-	VBD VBN NP42 JJ63
defaults	NNS VBZ48	-	NNS VBZ48 NP54
defeats	VBZ NNS15	-	VBZ NNS15 NP51
defect	NN VB30	-	NN VB30 NP54
defection	NN	-	NN NP54
defections	NNS	-	NNS NP51
defects	NNS VBZ39	-	NNS VBZ39 NP57
defence	-	NP NN30	NP
defendant	NN JJ60	-	NN NP54 JJ60
defender	NN	-	NN NP57
defenders	NNS	-	NNS NP57
defends	VBZ	-	VBZ NP51
defens	-
defenses	NNS	-	NNS NP54	noun:defens
defer	VB VBP54 NN69	-	VB VBP54 NP54 NN69
deference	NN	-	NN NP54
deferred	VBN JJ6 VBD15	NP VBN33 JJ39 VBD48	NP VBN9 JJ12 VBD21
defiance	NN	-	NN NP51
defiant	JJ	-	JJ NP60
defiantly	RB	-	RB NP51
deficiencies	NNS	-	NNS NP54
defied	VBN VBD9 JJ57	-	VBN VBD9 NP48 JJ57
defies	VBZ NNS66	-	VBZ NP51 NNS66
defining	VBG NN54	-	VBG NN54 NP57
definition	NN	-	NN NP60
definitive	JJ	-	JJ NP57
definitively	RB JJ48	-	RB JJ48 NP51
deflating	JJ VBG9	-	JJ VBG9 NP45
deflect	VB NN69 VBP69	-	VB NP57 NN69 VBP69
deflected	VBD VBN15 JJ45	-	VBD VBN15 JJ45 NP48
defrauded	VBN VBD18 JJ57	-	VBN VBD18 NP48 JJ57
deftly	RB	-	RB NP51
defund	VB VBP15 JJ27 NN30	-	=
defunding	VBG JJ33 NN39	-	VBG JJ33 NN39 NP54	verb:defund
defy	VB VBP12	-	VB VBP12 NP51
defying	VBG	-	VBG NP54
degrading	JJ VBG15	-	JJ VBG15 NP51
delayed	VBN VBD6 JJ51	-	VBN VBD6 NP51 JJ51
delaying	VBG NN15	-	VBG NN15 NP54
delays	NNS VBZ42	-	NNS VBZ42 NP54
delegate-rich	JJ NN30 VB51 VBP66	-	JJ NN30 VB51 NP57
delegate-selection	JJ NN15 VB63	-	JJ NN15 NP51 VB63
delegations	NNS	-	NNS NP51
deleted	VBN VBD24	-	VBN VBD24 NP60
deletions	NNS	-	NNS NP54
delhi	-	NP	NP
deliberate	JJ VB36	-	JJ VB36 NP57
deliberately	RB	-	RB NP60
deliberations	NNS	-	NNS NP54
delicate	JJ NN60	-	JJ NP54 NN60
delighted	JJ VBN18 VBD33	-	JJ VBN18 VBD33 NP51
delivers	VBZ NNS42	-	VBZ NNS42 NP54
delivery	NN	-	NN NP51
dell	-	NP NN30	NP
delusion	NN	-	NN NP51
delusional	JJ	-	JJ NP51
delve	VB VBP51 JJ54 NN60	-	VB VBP51 NP51 JJ54
dem	-	NP	NP
demagogic	JJ	-	JJ NP51
demagogue	NN VBP12 JJ69	-	NN VBP12 NP51 JJ69
demanded	VBD VBN9	-	VBD VBN9 NP57
demeanor	NN	-	NN NP57
demise	NN VB51	-	NN VB51 NP57
democracies	NNS	NP NNS21	NNS NP12
democratic-leaning	-	JJ NP21	JJ
democratically	RB	RB NP9	RB NP57
demographically	RB	-	RB NP51
demonized	VBN VBD27 JJ57	-	VBN VBD27 NP51 JJ57
demonizing	VBG	-	VBG NP51
demonstrates	VBZ NNS66	-	VBZ NP54 NNS66
demonstrating	VBG	-	VBG NP60
demonstration	NN	-	NN NP60
demonstrations	NNS	-	NNS NP57
demoralized	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
demoro	-	NP	NP
demotion	NN	-	NN NP51
dems	NNS VBZ36 NN69	NNS NP6 VBZ69	NNS NP15 VBZ45	noun:dem
demurred	VBD VBN27	-	VBD VBN27 NP57
denial	NN JJ69	-	NN NP60 JJ69
denials	NNS	-	NNS NP51
denies	VBZ NNS39	-	VBZ NNS39 NP54
dennis	-	NP	NP
denounce	VB NN33 VBP60	-	VB NN33 NP54 VBP60
densely	RB	-	RB NP51
dent	NN VB66	-	NN NP57 VB66
dented	VBN VBD27 JJ39	-	VBN VBD27 JJ39 NP51
denting	VBG	-	VBG NP51
denunciation	NN	-	NN NP54
denying	VBG	-	VBG NP63
departed	VBD JJ21 VBN21	-	VBD JJ21 VBN21 NP48
departing	VBG	-	VBG NP54
departments	NNS	-	NNS NP60
depend	VB VBP27	-	VB VBP27 NP60
depended	VBD VBN6 JJ66	-	VBD VBN6 NP48 JJ66
dependent	JJ NN45	-	JJ NN45 NP60
depends	VBZ	-	VBZ NP54
depicting	VBG NN69	-	VBG NP54 NN69
depiction	NN	-	NN NP51
deplorable	JJ	-	JJ NP51
deploring	VBG	-	VBG NP51
deploy	VB VBP54 NN63	-	VB VBP54 NP57 NN63
deployed	VBN VBD24	-	VBN VBD24 NP60
deploying	VBG	-	VBG NP57
deployment	NN	NP NN21	NN NP15
deployments	NNS	-	NNS NP54
deportations	NNS	-	NNS NP60
deporting	VBG	-	VBG NP57
depose	VB VBP51 NN63	-	VB VBP51 NP54 NN63
deposition	NN	-	NN NP57
depressed	VBN JJ6 VBD24	-	VBN JJ6 VBD24 NP45
depression	NN	NP NN24	NN NP6
deprive	VB VBP69	-	VB NP57 VBP69
depriving	VBG	-	VBG NP57
depth	NN	-	NN NP60
derail	VB VBP66	-	VB NP57 VBP66
derailing	VBG NN60	-	VBG NP54 NN60
deregulation	NN	-	NN NP57
dereliction	NN	-	NN NP54
derg	-	NP	NP
derided	VBD VBN JJ57	-	VBD VBN NP51 JJ57
deripaska	-	NP	NP
derision	NN	-	NN NP51
derisive	JJ	-	JJ NP51
derisively	RB	-	RB NP57
derived	VBN JJ33 VBD33	-	VBN JJ33 VBD33 NP51
deriving	VBG NN57	-	VBG NP51 NN57
derogatory	JJ	-	JJ NP51
derry	-	NP	NP
desantis	-	NP	NP
descend	VBP VB	-	VBP VB NP45
descendants	NNS	-	NNS NP51
descended	VBD VBN	-	VBD VBN NP48
descent	NN	-	NN NP60
describes	VBZ NNS60	-	VBZ NNS60 NP63
description	NN	-	NN NP63
descriptions	NNS	-	NNS NP54
desert	NN VB24	NP NN27 VB51	NP NN3 VB27
deserted	VBN VBD27 JJ36	-	VBN VBD27 JJ36 NP48
deserved	VBD VBN9 JJ42	-	VBD VBN9 JJ42 NP51
design	NN VB24	-	NN VB24 NP57
designated	VBN VBD33	-	VBN VBD33 NP57
designer	NN	-	NN NP51
designs	NNS VBZ15	-	NNS VBZ15 NP51
desirable	JJ	-	JJ NP51
desk	NN	-	NN NP60
desperately	RB	-	RB NP60
desperation	NN	-	NN NP51
despicable	JJ	-	JJ NP51
despises	VBZ NNS48	-	VBZ NNS48 NP51
destabilize	VB	-	VB NP51
destabilizing	JJ VBG9	-	JJ VBG9 NP45
destination	NN	-	NN NP51
destined	VBN VBD39 JJ45	-	VBN VBD39 JJ45 NP54
destiny	NN	-	NN NP54
destroyed	VBD VBN6 JJ54	-	VBD VBN6 JJ54 NP54
destroying	VBG	-	VBG NP60
destruction	NN	-	NN NP24
detailing	VBG NN51	-	VBG NN51 NP60
detained	VBN VBD15 JJ69	-	VBN VBD15 NP57 JJ69
detainees	NNS	-	NNS NP60
detect	VB	-	VB NP60
detention	NN	NP NN21	NN NP21
deter	VB NN57	-	VB NN57 NP60
determinative	JJ NN63	-	JJ NP51 NN63
determining	VBG	-	VBG NP60
deterrent	NN JJ9	-	NN JJ9 NP48
detonated	VBN VBD3 JJ60	-	VBN VBD3 NP45 JJ60
detour	NN VB36 JJ60 VBP66	-	NN VB36 NP51 JJ60
detours	NNS VBZ12	-	NNS VBZ12 NP51
detractors	NNS	-	NNS NP60
detrimental	JJ	-	JJ NP54
detroit	-	NP	NP
devastated	VBN VBD27 JJ66	-	VBN VBD27 NP51 JJ66
devastation	NN	-	NN NP54
developers	NNS	-	NNS NP60
developmental	JJ	-	JJ NP54
developments	NNS	-	NNS NP57
develops	VBZ NNS42	-	VBZ NNS42 NP51
device	NN	-	NN NP60
devices	NNS	-	NNS NP57
devil	NP NN12 VB24	-	=
devise	VB NN9 VBP69	-	VB NN9 NP48 VBP69
devolved	VBD VBN3 JJ60	-	VBD VBN3 NP48 JJ60
devolving	VBG	-	VBG NP51
devoting	VBG NN51	-	VBG NN51 NP51
devotion	NN	-	NN NP54
dewhurst	-	NP	NP
dfa	-	NP COLON12	NP COLON9
dfer	-	NP NN6	NN NP
dhs	-	NN NP12	NN
diagnosed	VBN VBD27 JJ57	-	VBN VBD27 NP51 JJ57
diagnoses	NNS VBZ24	-	NNS VBZ24 NP51
dial	VB NN24 JJ60	-	VB NN24 NP57 JJ60
dialogue	NN	NP NN30	NN NP3
diament	-	NP	NP
diana	-	NP	NP
diane	-	NP	NP
diaspora	NN	-	NN NP54
dichotomy	NN JJ69	-	NN NP51 JJ69
dick	NN JJ63	NP NN39	NP NN27
dickerson	-	NP	NP
dictate	VBP VB9 NN24 JJ54	-	VBP VB9 NN24 NP48
dictated	VBN VBD15 JJ48	-	VBN VBD15 JJ48 NP51
dictates	VBZ NNS12	-	VBZ NNS12 NP48
dictator	NN	-	NN NP60
dictators	NNS	-	NNS NP57
dictatorship	NN	-	NN NP57
dictum	NN	-	NN NP51
die	VB VBP18 NN27	-	VB VBP18 NN27 NP60
die-hard	JJ NN57	-	JJ NP51 NN57
dies	VBZ NNS21	-	VBZ NNS21 NP54
differ	VBP VB9 NN69	-	VBP VB9 NP51 NN69
differed	VBD VBN6 JJ66	-	VBD VBN6 NP51 JJ66
differentiated	VBN VBD36 JJ42	-	VBN VBD36 JJ42 NP51
differentiating	VBG JJ9	-	VBG JJ9 NP45
differs	VBZ NNS63	-	VBZ NP54 NNS63
difficulties	NNS	-	NNS NP57
difficulty	NN	-	NN NP63
dig	NN VB3 VBP18	-	NN VB3 VBP18 NP51
digging	NN VBG18	-	NN VBG18 NP51
dignified	JJ VBN15 VBD42	-	JJ VBN15 VBD42 NP51
dignity	NN	-	NN NP57
digs	NNS VBZ66	-	NNS NP54 VBZ66
dilemma	NN	-	NN NP60
dimension	NN	-	NN NP57
dimensions	NNS	-	NNS NP54
diminish	VB	-	VB NP57
diminished	VBN VBD15 JJ45	-	VBN VBD15 JJ45 NP57
diminishing	VBG JJ57	-	VBG NP54 JJ57
din	NN VB36	-	NN VB36 NP51
diner	NN	-	NN NP51
diners	NNS	-	NNS NP51
dinesh	-	NP	NP
dinged	VBN VBD24 JJ54	-	VBN VBD24 NP48 JJ54
dingess	-	NP	NP
dining	NN VBG9	-	NN VBG9 NP51
dinners	NNS	-	NNS NP57
dioxide	NN	-	NN NP57
dip	NN VB12	-	NN VB12 NP51
dipietro	-	NP	NP
diplomacy	NN	-	NN NP60
diplomats	NNS	-	NNS NP60
dipped	VBD VBN21 JJ60	-	VBD VBN21 NP51 JJ60
dire	JJ NN63	-	JJ NP60 NN63
directions	NNS	-	NNS NP57
directors	NNS	-	NNS NP60
dirt	NN JJ30	-	NN JJ30 NP54
dirty	JJ	NP JJ21	JJ NP18
disabilities	NNS	-	NNS NP51
disability	NN	-	NN NP51
disabled	JJ VBD21 VBN39	-	JJ VBD21 VBN39 NP57
disadvantage	NN VB60	-	NN NP57 VB60
disaffected	JJ VBN18 VBD36	-	JJ VBN18 VBD36 NP51
disaffection	NN	-	NN NP51
disagreed	VBD VBN18	-	VBD VBN18 NP48
disagreement	NN	-	NN NP60
disagreements	NNS	-	NNS NP60
disagrees	VBZ NNS51	-	VBZ NNS51 NP57
disallowing	VBG NN63	-	VBG NP51 NN63
disappear	VB VBP12 NN54 JJ63	-	VB VBP12 NP51 NN54
disappeared	VBD VBN18	-	VBD VBN18 NP57
disappearing	VBG NN9	-	VBG NN9 NP54
disappointing	JJ VBG24	-	JJ VBG24 NP57
disappointment	NN	-	NN NP60
disapproval	NN	-	NN NP57
disarray	NN VB36	-	NN VB36 NP57
disassociating	VBG	-	VBG NP51
disastrous	JJ	-	JJ NP60
disastrously	RB	-	RB NP54
disavow	VB VBP24 NN63	-	VB VBP24 NP57 NN63
disavowed	VBN VBD6	-	VBN VBD6 NP54
disavowing	VBG NN63	-	VBG NP51 NN63
disavows	VBZ NNS57	-	VBZ NP51 NNS57
disbanded	VBD VBN9 JJ57	-	VBD VBN9 NP48 JJ57
disbelief	NN	-	NN NP54
disclaimer	NN	-	NN NP51
discarded	VBD VBN3 JJ54	-	VBD VBN3 NP45 JJ54
discipline	NN	-	NN NP60
disciplined	VBN JJ12 VBD33	-	VBN JJ12 VBD33 NP48
disclose	VB VBP63	-	VB NP60 VBP63
disclosing	VBG NN66	-	VBG NP51 NN66
disclosures	NNS	-	NNS NP60
discomfort	NN	-	NN NP57
disconnect	VB NN18	-	VB NN18 NP51
disconnected	VBN JJ33 VBD39	-	VBN JJ33 VBD39 NP51
discontent	NN JJ27	-	NN JJ27 NP57
discord	NN VB51	-	NN VB51 NP54
discount	NN VB6	-	NN VB6 NP51
discounted	VBN VBD3 JJ9	-	VBN VBD3 JJ9 NP45
discourage	VB NN54	-	VB NN54 NP57
discover	VB VBP21 NN60	-	VB NP18 VBP21 NN60
discovery	NN	-	NN NP60
discredit	VB NN21	-	VB NN21 NP54
discredited	VBN JJ3 VBD24	-	VBN JJ3 VBD24 NP45
discrediting	NN VBG18	-	NN VBG18 NP54
discretion	NN	-	NN NP57
discretionary	JJ	-	JJ NP51
discriminate	VB VBP3 JJ15	-	VB VBP3 JJ15 NP45
discriminated	VBN VBD15	-	VBN VBD15 NP54
discriminatory	JJ	-	JJ NP57
discusses	VBZ NNS48	-	VBZ NNS48 NP51
disdain	NN VB33	-	NN VB33 NP51
diseases	NNS	-	NNS NP54
disenchantment	NN	-	NN NP51
disenfranchised	VBN JJ3 VBD33	-	VBN JJ3 VBD33 NP48
disenfranchisement	NN	-	NN NP54
disgrace	NN VB60	-	NN NP60 VB60
disgraced	JJ VBN18 VBD24	-	JJ VBN18 VBD24 NP48
disgraceful	JJ	-	JJ NP54
disgruntled	JJ VBN3 VBD33	-	JJ VBN3 VBD33 NP45
disgust	NN VB36	-	NN VB36 NP54
disgusted	VBN VBD27 JJ45	-	VBN VBD27 JJ45 NP51
disgusting	JJ VBG3	-	JJ VBG3 NP51
disheartened	VBN VBD30 JJ45	-	VBN VBD30 JJ45 NP51
dishes	NNS VBZ30	-	NNS VBZ30 NP51
dishonest	JJ	-	JJ NP54
disillusioned	VBN JJ3 VBD21	-	VBN JJ3 VBD21 NP42
disingenuous	JJ	-	JJ NP54
disintegrating	VBG	-	VBG NP51
disintegration	NN	-	NN NP51
dislike	VB NN3 VBP6	-	VB NN3 VBP6 NP51
disliked	VBN VBD18 JJ51	-	VBN VBD18 JJ51 NP54
dislocated	VBN JJ6 VBD39	-	VBN JJ6 VBD39 NP45
dislocation	NN	-	NN NP51
dislodge	VB NN51 VBP60	-	VB NN51 NP54 VBP60
disloyal	JJ	-	JJ NP51
disloyalty	NN	-	NN NP51
dismal	JJ	-	JJ NP57
dismantle	VB VBP66	-	VB NP63 VBP66
dismay	NN VB45	-	NN VB45 NP54
dismayed	JJ VBN6 VBD27	-	JJ VBN6 VBD27 NP48
dismiss	VB NN48 VBP57	-	VB NN48 NP57 VBP57
dismissal	NN JJ51	-	NN JJ51 NP54
dismisses	VBZ NNS54	-	VBZ NP54 NNS54
dismissing	VBG	-	VBG NP60
dismissive	JJ	-	JJ NP57
disney	-	NP	NP
disobedience	NN	-	NN NP57
disobedient	JJ	-	JJ NP51
disorder	NN VB48	-	NN VB48 NP54
disorderly	JJ	-	JJ NP54
disparage	VB NN48	-	VB NN48 NP54
disparaged	VBD VBN JJ6	-	VBD VBN JJ6 NP42
disparaging	VBG JJ54 NN63	-	VBG NP51 JJ54 NN63
disparagingly	RB	-	RB NP51
disparate	JJ	-	JJ NP54
disparities	NNS	-	NNS NP51
disparity	NN	-	NN NP51
dispatched	VBD VBN9 JJ63	-	VBD VBN9 NP54 JJ63
dispatching	VBG	-	VBG NP51
dispel	VB	-	VB NP54
displace	VB NN39 JJ57 VBP63	-	VB NN39 NP51 JJ57
displaced	JJ VBN9 VBD21	-	JJ VBN9 VBD21 NP48
displacement	NN	-	NN NP51
displayed	VBD VBN9	-	VBD VBN9 NP54
displaying	VBG	-	VBG NP57
displays	NNS VBZ9	-	NNS VBZ9 NP54
displeasure	NN	-	NN NP51
disproportionate	JJ	-	JJ NP60
disproportionately	RB	-	RB NP60
disputed	VBN VBD24 JJ57	-	VBN VBD24 JJ57 NP57
disputes	NNS VBZ18	-	NNS VBZ18 NP57
disqualified	VBN JJ51 VBD51	-	VBN JJ51 VBD51 NP57
disqualify	VB VBP60	-	VB NP54 VBP60
disqualifying	VBG JJ54	-	VBG JJ54 NP57
disregard	NN VBP15 VB48	-	NN VBP15 VB48 NP51
disregarded	VBN VBD6 JJ51	-	VBN VBD6 NP45 JJ51
disrespect	NN VBP24 VB69	-	NN VBP24 NP57 VB69
disrespectful	JJ	-	JJ NP54
disrupt	VB	-	VB NP60
disrupted	VBN VBD JJ39	-	VBN VBD JJ39 NP48
disruption	NN	-	NN NP57
disruptions	NNS	-	NNS NP54
disruptive	JJ	-	JJ NP57
dissatisfaction	NN	-	NN NP54
dissatisfied	VBN JJ15 VBD45	-	VBN JJ15 VBD45 NP51
dissemination	NN	-	NN NP51
dissent	NN	-	NN NP60
disservice	NN	-	NN NP51
dissidents	NNS	-	NNS NP51
dissolution	NN	-	NN NP54
distanced	VBD VBN33 JJ63	-	VBD VBN33 NP57 JJ63
distancing	VBG NN60	-	VBG NP51 NN60
distant	JJ	-	JJ NP63
distaste	NN JJ60	-	NN NP54 JJ60
distilled	-	-	-	verb:distill
distilling	-	-	-	verb:distill
distinct	JJ	-	JJ NP57
distinction	NN	-	NN NP60
distinctions	NNS	-	NNS NP51
distinctive	JJ	-	JJ NP54
distinguish	VB	-	VB NP57
distinguished	JJ VBN9 VBD18	-	JJ VBN9 VBD18 NP54
distinguishes	VBZ NNS54	-	VBZ NP51 NNS54
distorted	VBN JJ9 VBD33	-	VBN JJ9 VBD33 NP48
distorting	VBG	-	VBG NP54
distortion	NN	-	NN NP54
distract	VB VBP18	-	VB VBP18 NP54
distracted	VBN VBD39 JJ45	-	VBN VBD39 JJ45 NP54
distraction	NN	-	NN NP60
distressed	JJ VBN24 VBD39	-	JJ VBN24 VBD39 NP54
distribute	VB	-	VB NP54
distributed	VBN VBD15 JJ54	-	VBN VBD15 JJ54 NP57
distributing	VBG	-	VBG NP54
distribution	NN	-	NN NP57
distributional	JJ	-	JJ NP51
distrust	VB VBP18 NN21	-	VB VBP18 NN21 NP51
distrusted	VBN VBD21 JJ66	-	VBN VBD21 NP48 JJ66
distrustful	JJ	-	JJ NP51
disturbances	NNS	-	NNS NP51
disturbed	JJ VBN3 VBD36	-	JJ VBN3 VBD36 NP54
disturbing	JJ VBG9	-	JJ VBG9 NP51
disturbingly	RB	-	RB NP51
diverge	VBP VB9 NN60	-	VBP VB9 NP45 NN60
divergent	JJ	-	JJ NP51
divert	VB NN60	-	VB NP51 NN60
diverted	VBD VBN15 JJ33	-	VBD VBN15 JJ33 NP48
diverting	VBG JJ57	-	VBG NP51 JJ57
dividends	NNS	-	NNS NP54
divides	VBZ NNS24	-	VBZ NNS24 NP57
divisiveness	NN	-	NN NP51
divorce	NN VB45	-	NN VB45 NP57
divorced	VBN VBD18 JJ48	-	VBN VBD18 JJ48 NP54
dlc	-	NP	NP
dna	-	NN NP12	NN
dnainfo	-	NN NP18	NN
docket	NN VB57	-	NN NP54 VB57
doctor	NN VB27	-	NN VB27 NP60
doctorate	NN JJ45 VB63	-	NN JJ45 NP51 VB63
doctors	NNS	NNS NP9	NNS NP60
doctrine	NN	-	NN NP54
documentary	NN JJ30	-	NN JJ30 NP60
documentation	NN	-	NN NP54
documented	VBN VBD3 JJ48	-	VBN VBD3 JJ48 NP51
dodd	-	NP	NP
dodd-frank	-	NP JJ27	NP JJ30
dodge	VB NN12	-	VB NN12 NP48
dodging	VBG NN12	-	VBG NN12 NP51
dog	NN	NP NN21	NN NP18
dogfight	NN VB69	-	NN NP51 VB69
dogged	VBN JJ3 VBD9	-	VBN JJ3 VBD9 NP48
doggedly	RB	-	RB NP51
doggett	-	NP	NP
dogs	NNS VBZ63	-	NNS NP54 VBZ63
doherty	-	NP	NP
doj	-	NP NN27	NP NN24
doldrums	NN NNS42	-	NN NNS42 NP51
dole	VBP NN9 JJ69	NP VBP36 NN45	NP VBP12 NN21
doled	VBN VBD JJ27	-	VBN VBD JJ27 NP42	verb:dole
doley	-	NP	NP
doling	VBG NN33 JJ39	-	VBG NN33 JJ39 NP51	verb:dole
dollar-based	JJ VBN54 VBD60	-	JJ NP51 VBN54 VBD60
domain	NN	-	NN NP60
domenech	-	NP	NP
domestically	RB	-	RB NP54
dominance	NN	-	NN NP60
dominant	JJ NN60	-	JJ NN60 NP60
dominating	VBG JJ66	-	VBG NP60 JJ66
domination	NN	-	NN NP51
dominican	-	NP	NP
don	VBP NN VB57	NP VBP42 NN42	NP VBP33 NN33
donate	VB	-	VB NP60
donating	VBG	-	VBG NP57
donhauser	-	NP	NP
donna	-	NP NN24	NP
donnelly	-	NP	NP
donning	VBG NN57 JJ57	-	VBG NP51 NN57 JJ57
doom	NN	-	NN NP60
doomed	VBN JJ30 VBD30	-	VBN JJ30 VBD30 NP51
door-to-door	JJ NN48	-	JJ NN48 NP54
doral	-	NP	NP
dorn	-	NP	NP
dorsey	-	NP	NP
dose	NN VB27 VBP60	-	NN VB27 NP51 VBP60
dossiers	NNS	-	NNS NP51
dot-com	JJ NN21	-	JJ NN21 NP51
dotted	VBD VBN24 JJ39	-	VBD VBN24 JJ39 NP51
double-edged	JJ	-	JJ NP51
doubled	VBD VBN24 JJ54	-	VBD VBN24 JJ54 NP60
doubles	VBZ NNS18	-	VBZ NNS18 NP54
doubling	VBG NN39	-	VBG NN39 NP54
doubted	VBD VBN21 JJ63	-	VBD VBN21 NP51 JJ63
doubtful	JJ	-	JJ NP51
doug	-	NP	NP
douglas	-	NP	NP
dove	VBD VBN NN6	-	VBD VBN NN6 NP39
dovish	JJ	-	JJ NP54
dow	-	NP	NP
down-ballot	JJ NN33 VB57	-	JJ NN33 VB57 NP60
downed	VBN VBD24 JJ51	-	VBN VBD24 NP48 JJ51
downfall	NN	-	NN NP51
download	VB NN36 JJ57 VBP63	VB NP15 NN60	VB NN45 NP60 JJ66
downplay	VB NN51	-	VB NN51 NP51
downplayed	VBD VBN27	-	VBD VBN27 NP54
downplaying	VBG NN66	-	VBG NP51 NN66
downright	RB JJ9 NN60	-	RB JJ9 NP45 NN60
downside	NN	-	NN NP51
downsides	NNS	-	NNS NP51
downturn	NN	-	NN NP60
downward	JJ RB12	-	JJ RB12 NP51
doyle	-	NP	NP
dprk	-	NP NN6	NN NP
drafted	VBN VBD12 JJ63	-	VBN VBD12 NP51 JJ63
drafting	VBG NN66	NP VBG21	VBG NP27 NN66
drag	VB NN	-	VB NN NP51
dragged	VBN VBD27	-	VBN VBD27 NP57
dragging	VBG JJ39 NN66	-	VBG JJ39 NP54 NN66
drake	-	NP NN33	NP
dramatically	RB	-	RB NP57
drank	VBD VB42	-	VBD VB42 NP51
draped	VBD VBN15 JJ45	-	VBD VBN15 JJ45 NP48
drastically	RB	-	RB NP57
drawn-out	JJ	-	JJ NP57
draws	VBZ NNS27	-	VBZ NNS27 NP57
dreamed	VBD JJ9	-	VBD JJ9 NP45	verb:dream
dreams	NNS VBZ9	-	NNS VBZ9 NP54
dress	NN JJ39 VB42	-	NN JJ39 VB42 NP51
dressed	VBN VBD15 JJ54	-	VBN VBD15 JJ54 NP57
dresses	NNS VBZ45	-	NNS VBZ45 NP54
drink	VB NN3	-	VB NN3 NP48
drinking	NN VBG9	-	NN VBG9 NP57
drinks	NNS VBZ51	-	NNS VBZ51 NP54
drip	NN VB45	-	NN VB45 NP54
drivers	NNS	-	NNS NP57
drives	VBZ NNS3	-	VBZ NNS3 NP54
drobnic	-	NP	NP
drone	NN VB42	-	NN VB42 NP51
drones	NNS VBZ60	-	NNS NP51 VBZ60
drops	VBZ NNS12	-	VBZ NNS12 NP54
droves	NNS	-	NNS NP57
drowned	VBD VBN12 JJ57	-	VBD VBN12 NP54 JJ57
drudge	-	NP NN36 VB60	NP
drugs	NNS	-	NNS NP60
drum	VB NN21	-	VB NN21 NP54
drumbeat	NN	-	NN NP51
dry	JJ VB3 NN18	-	JJ VB3 NN18 NP48
dryly	RB	-	RB NP51
ds	-	NN NP18	NN
dual	JJ	-	JJ NP54
dubai	-	NP	NP
dubbed	VBN VBD3 JJ63	-	VBN VBD3 NP51 JJ63
dubious	JJ	-	JJ NP60
duck	NN VB18	-	NN VB18 NP54
dude	NN	-	NN NP9
dueling	JJ VBG3 NN6	-	JJ VBG3 NN6 NP45
dues	NNS	-	NNS NP60
dug	VBD VBN9 NN9	-	VBD VBN9 NN9 NP45
duhaime	-	NP	NP
dukakis	-	NP	NP
dukes	-	NP NNS24	NP
dump	VB NN VBP15	-	VB NN VBP15 NP48
dumped	VBN VBD9 JJ69	-	VBN VBD9 NP51 JJ69
dumping	VBG NN48	-	VBG NN48 NP54
duncan	-	NP	NP
dunford	-	NP	NP
dunk	NN VB33	-	NN VB33 NP51
dunn	-	NP	NP
duo	NN	-	NN NP54
dupont	-	NP	NP
durability	NN	-	NN NP54
durable	JJ	-	JJ NP57
duration	NN	-	NN NP54
durbin	-	NP	NP
dust	NN VB33	NN NP9 VB51	NN VB39 NP54
dutch	-	JJ NP6	JJ NP9
dwarfs	VBZ NNS30	-	VBZ NNS30 NP51
dwell	VB VBP9 NN54	-	VB VBP9 NP45 NN54
dwelled	VBN VBD6 JJ51	-	VBN VBD6 NP48 JJ51	verb:dwell
dwight	-	NP	NP
dwindled	VBD VBN JJ63	-	VBD VBN NP42 JJ63
dying	VBG JJ60	-	VBG NP54 JJ60
dyke	-	NP NN39 VB51	NP
dylann	-	NP	NP
dynamics	NNS	-	NNS NP60	noun:dynamics
dynasty	NN	NP NN21	NN NP24
dysfunction	NN	-	NN NP57
dysfunctional	JJ	-	JJ NP54
e	COLON NN24 JJ27 NNS30	NN NP6 COLON18 JJ45	COLON NN JJ27 NNS30
e.p.r.p.	-	NP	NP
e.u.	-	NP	NP
e.v.	NN JJ36 NNS39 VBG48	-	=
eagerly	RB	-	RB NP54
eagerness	NN	-	NN NP54
eagleton	-	NP	NP
ear	NN JJ69	-	NN NP60 JJ69
earl	-	NP NN30 JJ69	NP
earliest	JJ	-	JJ NP57
early-state	JJ VB51 NN51	-	JJ VB51 NN51 NP57
earners	NNS	-	NNS NP60
earns	VBZ NNS57	-	VBZ NP57 NNS57
earpiece	NN	-	NN NP51
ears	NNS	-	NNS NP57
earth	NN VB66	NP NN33	NN NP3 VB66
ease	VB NN6	-	VB NN6 NP54
easiest	JJ	-	JJ NP54
easing	VBG NN57	-	VBG NP54 NN57
eastland	-	NP	NP
eat	VB VBP9 NN39 JJ66	-	VB VBP9 NN39 NP51
eating	VBG NN63	-	VBG NP57 NN63
ebele	-
ebelings	-	NP	NP
ebullient	JJ	-	JJ NP51
echo	VBP VB9 NN18	NP VBP33 VB39 NN48	VBP NP VB9 NN18
echoes	NNS VBZ66	-	NNS NP57 VBZ66
echoing	VBG JJ54	VBG NP9	VBG JJ57 NP63
eclectic	JJ NN57	-	JJ NP54 NN57
eclipse	VB NN9	-	VB NN9 NP51
eclipsed	VBN VBD27 JJ57	-	VBN NP12 VBD27 JJ57
economically	RB	-	RB NP60
economies	NNS	-	NNS NP60
economist	NN	-	NN NP63
ecosystem	NN	-	NN NP54
edd	-	NP	NP
eddie	-	NP	NP
edelman	-	NP	NP
edgar	-	NP	NP
edged	VBD VBN27 JJ33	-	VBD VBN27 JJ33 NP51
edges	NNS VBZ54	-	NNS VBZ54 NP57
edison	-	NP	NP
edited	VBN VBD33 JJ39	-	VBN VBD33 JJ39 NP51
editing	NN VBG18	-	NN VBG18 NP54
edition	NN	NP NN9	NP NN
editions	NNS	-	NNS NP54
editor-in-chief	-	NP	NP
editorials	NNS	-	NNS NP57
editors	NNS	-	NNS NP60
educate	VB VBP9	-	VB VBP9 NP45
educated	VBN JJ48 VBD54	-	VBN JJ48 VBD54 NP57
educational	JJ	NP JJ21	JJ NP21
educators	NNS	NP NNS21	NNS NP12
edward	-	NP	NP
edwards	-	NP	NP
eerie	JJ NN57	-	JJ NP51 NN57
effectiveness	NN	-	NN NP51
effects	NNS VBZ54	-	NNS VBZ54 NP63
efficiency	NN	-	NN NP54
efficient	JJ	-	JJ NP57
effron	-	NP	NP
effusively	RB	-	RB NP51
egg	NN VB54	-	NN NP51 VB54
egged	VBN VBD18 JJ69	-	VBN VBD18 NP48 JJ69
eggleston	-	NP	NP
eggs	NNS VBZ69	-	NNS NP54 VBZ69
egregious	JJ	-	JJ NP51
egyptair	-	NP	NP
egyptian	JJ NN18	JJ NP15 NN42	JJ NN33 NP60
eight-hour	JJ NN30 CD36 VB39	-	=
eighth	JJ NN39	-	JJ NN39 NP60
eighth-grade	JJ NN33 VB42	-	JJ NN33 VB42 NP51
eisenbrey	-	NP	NP
eisenhower	-	NP	NP
eke	-
eked	VBD VBN21 JJ33	-	VBD VBN21 JJ33 NP48	verb:eke
ekovich	-	NP	NP
eksili	-	NP	NP
el	NN NP9 JJ48	NP NN48	NP NN24
elaborate	VB JJ3	-	VB JJ3 NP51
elaborated	VBD VBN18 JJ45	-	VBD VBN18 JJ45 NP51
elated	VBN JJ6 VBD30	-	VBN JJ6 VBD30 NP45
elder	JJ NN27	-	JJ NN27 NP54
elderly	JJ	-	JJ NP57
elders	NNS	-	NNS NP60
eldest	JJ NN42	-	JJ NN42 NP54
electability	NN JJ69	-	NN NP51 JJ69
electable	JJ	-	JJ NP57
elective	JJ NN60	-	JJ NP54 NN60
electorates	NNS	-	NNS NP57
electric	JJ NN51	NP JJ30	JJ NP3 NN51
electrical	JJ	JJ NP9	JJ NP57
electricity	NN	-	NN NP57
electrified	VBN VBD3 JJ51	-	VBN VBD3 NP45 JJ51
electronic	JJ	NP JJ9	JJ NP18
elemental	JJ	-	JJ NP51
elementary	JJ NN69	NP JJ39	NP JJ6
elements	NNS	-	NNS NP60
elena	-	NP	NP
elephant	NN JJ54	NP NN21	NN NP9 JJ54
elevate	VB VBP69	-	VB NP57 VBP69
elevated	JJ VBD VBN27	-	JJ VBD VBN27 NP51
elevating	VBG	-	VBG NP54
eli	-	NP	NP
elias	-	NP	NP
elijah	-	NP	NP
eliminate	VB	-	VB NP63
eliminating	VBG	-	VBG NP63
elitist	JJ NN9	-	JJ NN9 NP45
elkins	-	NP	NP
elks	-	NP NNS30	NP
elleithee	-	NP	NP
elliott	-	NP	NP
ellis	-	NP	NP
elmendorf	-	NP	NP
elocution	NN	-	NN NP51
eloquent	JJ NN60	-	JJ NP51 NN60
em	NN	-	NN NP51
emanating	VBG	-	VBG NP51
embargo	NN VB48	-	NN VB48 NP51
embarked	VBD VBN30	-	VBD VBN30 NP54
embarrass	VB NN51	-	VB NN51 NP54
embarrassed	JJ VBN9 VBD36	-	JJ VBN9 VBD36 NP51
embarrassing	JJ VBG30	-	JJ VBG30 NP60
embarrassment	NN	-	NN NP60
embassies	NNS	-	NNS NP54
embassy	NN	NP NN36	NP NN3
embattled	JJ VBN24 VBD42	-	JJ VBN24 VBD42 NP54
embedded	JJ VBN3 VBD30	-	JJ VBN3 VBD30 NP48
emblem	NN	-	NN NP54
emblematic	JJ	-	JJ NP57
embodied	VBN VBD6 JJ45	-	VBN VBD6 JJ45 NP51
embody	VB VBP12 NN33 JJ48	-	=
embolden	VB JJ9 NN66	-	VB JJ9 NP45 NN66
embraces	VBZ NNS18	-	VBZ NNS18 NP54
embroiled	VBN VBD27 JJ66	-	VBN VBD27 NP51 JJ66
embryonic	JJ	-	JJ NP51
embryos	NNS	-	NNS NP54
emerge	VB VBP21	-	VB VBP21 NP57
emergence	NN	-	NN NP57
emergencies	NNS	-	NNS NP54
emerges	VBZ NNS42	-	VBZ NNS42 NP51
emigrated	VBD VBN18 JJ63	-	VBD VBN18 NP48 JJ63
emily	-	NP	NP
eminent	JJ NN69	-	JJ NP57 NN69
emirates	-	NP NNS24	NP
emmet	-	NP NN24	NP
emotion	NN	-	NN NP57
emotionally	RB	-	RB NP57
emotions	NNS	-	NNS NP51
empathetic	JJ	-	JJ NP51
empathize	VB VBP69	-	VB NP54 VBP69
empathy	NN	-	NN NP57
emphasize	VB VBP24	-	VB VBP24 NP57
emphasized	VBD VBN6 JJ51	-	VBD VBN6 JJ51 NP54
emphasizes	VBZ	-	VBZ NP54
emphasizing	VBG	-	VBG NP60
emphatically	RB	-	RB NP51
employ	VB NN12 VBP60	-	VB NN12 NP48 VBP60
employed	VBN VBD24 JJ57	-	VBN VBD24 JJ57 NP60
employer	NN	-	NN NP57
employer-based	JJ VBN54 VBD60	-	JJ NP51 VBN54 VBD60
employer-sponsored	JJ VBN24 VBD30	-	JJ VBN24 VBD30 NP51
employing	VBG	-	VBG NP57
employs	VBZ NNS15	-	VBZ NNS15 NP51
empower	VB VBP18 NN48	-	VB VBP18 NN48 NP54
empowered	VBN VBD3 JJ36	-	VBN VBD3 JJ36 NP45
empowering	VBG JJ21	-	VBG JJ21 NP57
empowerment	NN	NP NN21	NN NP15
empowers	VBZ NNS36	-	VBZ NNS36 NP51
en	IN NN24	-	IN NN24 NP57
enable	VB JJ57	-	VB NP57 JJ57
enabled	VBN VBD3 JJ63	-	VBN VBD3 NP51 JJ63
enabling	VBG JJ36 NN69	-	VBG JJ36 NP54 NN69
enact	VB VBP60 NN63	-	VB NP51 VBP60 NN63
enacted	VBN VBD36	-	VBN VBD36 NP60
enacting	VBG	-	VBG NP51
enamored	VBN JJ3 VBD30	-	VBN JJ3 VBD30 NP48
encapsulates	VBZ NNS57	-	VBZ NP51 NNS57
enclave	NN JJ69	-	NN NP51 JJ69
enclaves	NNS	-	NNS NP54
encompasses	VBZ NNS57	-	VBZ NP54 NNS57
encounter	NN VBP24 VB63	-	NN VBP24 NP57 VB63
encountered	VBD VBN12	-	VBD VBN12 NP54
encounters	NNS VBZ54	-	NNS NP54 VBZ54
encouragement	NN	-	NN NP54
encourages	VBZ NNS51	-	VBZ NNS51 NP57
encrypted	JJ VBD15 VBN18	-	JJ VBD15 VBN18 NP45
encryption	NN	-	NN NP60
endangering	VBG NN63	-	VBG NP51 NN63
endear	VB NN54 VBP60 JJ63	-	VB NP51 NN54 VBP60
endeavor	NN VB63	NP NN21	NN NP9 VB63
endeavors	NNS VBZ63	NNS NP9	NNS NP57 VBZ69
endless	JJ	-	JJ NP60
endorser	NN JJ69	-	NN NP54 JJ69
endorsers	NNS	-	NNS NP54
endorses	VBZ NNS57	-	VBZ NNS57 NP57
endure	VB VBP6 NN36 JJ63	-	VB VBP6 NN36 NP45
endured	VBN VBD6 JJ63	-	VBN VBD6 NP51 JJ63
enduring	JJ VBG6	-	JJ VBG6 NP48
energetic	JJ	-	JJ NP60
energize	VB	-	VB NP60
energized	VBN VBD15 JJ69	-	VBN VBD15 NP57 JJ69
enforce	VB NN63	-	VB NP60 NN63
enforcer	NN	-	NN NP54
enforcing	VBG NN69	-	VBG NP54 NN69
engagements	NNS	-	NNS NP54
engaging	VBG JJ21	-	VBG JJ21 NP60
engine	NN JJ69	-	NN NP51 JJ69
engineer	NN VB12	-	NN VB12 NP57
engineered	VBN VBD21 JJ60	-	VBN VBD21 NP48 JJ60
engineering	NN VBG9	NP NN24 VBG33	NN NP3 VBG9
engineers	NNS VBZ63	NP NNS3	NNS NP15 VBZ69
england	-	NP	NP
english-language	-	JJ NP24	JJ
engraved	JJ VBN9 VBD30	-	JJ VBN9 VBD30 NP51
engulfed	VBD VBN	-	VBD VBN NP42
enhance	VB NN24 VBP57	-	VB NN24 NP48 VBP57
enhanced	VBN VBD3 JJ27	VBD NP6 VBN24 JJ51	VBD VBN6 JJ36 NP51
enjoy	VBP VB6 NN63	-	VBP VB6 NP54 NN63
enjoying	VBG	-	VBG NP54
enjoys	VBZ NNS63	-	VBZ NP63 NNS63
enlist	VB NN45 JJ57 VBP66	-	VB NN45 NP54 JJ57
enlisted	VBD VBN	-	VBD VBN NP42
enormously	RB	-	RB NP57
enrique	-	NP	NP
enrolled	-	-	-	verb:enroll
enrolling	-	-	-	verb:enroll
enrollment	NN	-	NN NP57
enshrined	VBN VBD24 JJ60	-	VBN VBD24 NP51 JJ60
ensued	VBN VBD6 JJ66	-	VBN VBD6 NP45 JJ66
ensured	VBD VBN18 JJ60	-	VBD VBN18 NP48 JJ60
entails	VBZ NNS18	-	VBZ NNS18 NP51
entanglements	NNS	-	NNS NP51
enterprise	NN	NP NN30	NN NP12
enterprises	NNS	NP NNS30	NP NNS
enters	VBZ NNS48	-	VBZ NNS48 NP60
entertain	VB VBP51 NN63	-	VB VBP51 NP51 NN63
entertainer	NN	-	NN NP54
entertaining	JJ VBG9 NN66	-	JJ VBG9 NP45 NN66
entertainment	NN	-	NN NP60
enthralled	-	-	-	verb:enthrall
enthralling	-	-	-	verb:enthrall
enthusiastically	RB	-	RB NP60
enthusiasts	NNS	-	NNS NP54
enticing	VBG JJ54	-	VBG NP54 JJ54
entities	NNS	-	NNS NP60
entitled	VBN VBD48 JJ54	-	VBN VBD48 JJ54 NP60
entitlement	NN	-	NN NP54
entity	NN	-	NN NP57
entourage	NN	-	NN NP54
entrails	NNS NN15 JJ63	-	NNS NN15 NP48 JJ63
entrance	NN	-	NN NP57
entrenched	JJ VBD21 VBN24	-	JJ VBD21 VBN24 NP51
entrepreneurial	JJ	-	JJ NP54
entrepreneurs	NNS	-	NNS NP54
entry	NN	-	NN NP60
enviable	JJ	-	JJ NP51
envision	VBP VB6 NN18	-	VBP VB6 NN18 NP45
envisioned	VBD VBN30 JJ42	-	VBD VBN30 JJ42 NP57
envoy	NN	-	NN NP57
ep	-	NN NP3	NN NP9
epa	-	NP	NP
ephesians	-	NP	NP
epic	NN JJ21	NN NP9 JJ42	NN JJ24 NP57
epicenter	NN	-	NN NP54
epidemic	JJ	-	JJ NP57
episcopal	-	NP JJ9	NP JJ9
episodes	NNS	-	NNS NP51
epitome	NN JJ45	-	NN JJ45 NP51
eponymous	JJ	-	JJ NP51
equality	NN	NP NN24	NN NP18
equate	VB	-	VB NP54
equation	NN	-	NN NP54
equipment	NN	-	NN NP60
equity	NN	-	NN NP60
equivalent	NN JJ3	-	NN JJ3 NP54
equivocal	JJ	-	JJ NP51
equivocation	NN	-	NN NP54
eradicate	VB VBP54	-	VB NP54 VBP54
erase	VB NN54 VBP57	-	VB NP51 NN54 VBP57
erect	VB JJ18 NN63 VBP63	-	VB JJ18 NP48 NN63
erecting	VBG NN63	-	VBG NP51 NN63
erica	-	NP NN33	NP
erie	-	NP	NP
erik	-	NP	NP
erin	-	NP	NP
eritrean	-	JJ NP18	JJ
ernst	-	NP	NP
erode	VB NN51 VBP54	-	VB NN51 NP54 VBP54
eroded	VBN VBD3 JJ30	-	VBN VBD3 JJ30 NP45
eroding	VBG NN42	-	VBG NN42 NP54
erosion	NN	-	NN NP54
erroneous	JJ	-	JJ NP54
erroneously	RB	-	RB NP51
errors	NNS	-	NNS NP54
erstwhile	JJ NN60	-	JJ NP51 NN60
erupt	VB VBP12 NN60	-	VB VBP12 NP51 NN60
erupting	VBG	-	VBG NP54
eruptions	NNS	-	NNS NP51
escalate	VB VBP57	-	VB NP51 VBP57
escalated	VBD VBN6 JJ63	-	VBD VBN6 NP54 JJ63
escalating	VBG	-	VBG NP57
escalation	NN	-	NN NP54
escape	VB NN9	-	VB NN9 NP54
escaped	VBD VBN3 JJ45	-	VBD VBN3 JJ45 NP48
escorted	VBN VBD JJ51	-	VBN VBD NP48 JJ51
eskelsen	-	NP	NP
espinoza	-	NP	NP
espionage	NN	NN NP15	NN NP60
espn	-	NP	NP
espoused	VBN VBD6 JJ54	-	VBN VBD6 NP48 JJ54
essay	NN VB39	-	NN VB39 NP51
essence	NN	-	NN NP54
essential	JJ	-	JJ NP57
essentials	NNS	-	NNS NP51
est	-	NP NN3	NN NP
establish	VB VBP27	-	VB VBP27 NP60
establishing	VBG	-	VBG NP60
estates	-	NP NNS24	NP
esteem	NN VB9	-	NN VB9 NP45
estimate	NN VB6 VBP12	-	NN VB6 VBP12 NP54
etc.	NN JJ39 NNS42 VBG51	-	=
eternity	NN	-	NN NP51
ethical	JJ	-	JJ NP60
ethics	NNS	NNS NP9	NNS NP60
ethiopians	-	NP	NP
ethnically	RB	-	RB NP51
ethnicity	NN	-	NN NP60
ethos	NN NNS54	-	NN NP51 NNS54
eu-turkey	-	JJ NP18	JJ
euphoria	NN	-	NN NP54
eurasian	-	JJ NP21	JJ
european-born	-	JJ NP12	JJ
europeans	NNS VBZ36 JJ60	NP NNS27 VBZ63	NP NNS15 VBZ51
eurosceptic	-	JJ NP12	JJ
euroscepticism	-	NP	NP
eva	-	NP	NP
evade	VB NN57 JJ69	-	VB NP54 NN57 JJ69
evaluated	VBD VBN15 JJ57	-	VBD VBN15 NP48 JJ57
evaluating	VBG	-	VBG NP51
evaluation	NN	-	NN NP51
evan	-	NP	NP
evangelist	NN JJ63	-	NN NP51 JJ63
evaporated	VBN VBD33 JJ48	-	VBN VBD33 JJ48 NP54
evasive	JJ	-	JJ NP54
evenhanded	JJ	-	JJ NP57
evenly	RB	-	RB NP60
eventual	JJ	-	JJ NP63
evercore	-	NP	NP
everyday	JJ	-	JJ NP60
evidence-free	JJ NN21 CD42 VB66	-	JJ NN21 CD42 NP48
evidenced	VBN VBD36 JJ60	-	VBN VBD36 NP51 JJ60
evident	JJ	-	JJ NP60
evil	JJ NN3	NN NP6 JJ21	NN JJ NP15
evils	NNS	-	NNS NP54
eviscerated	VBD VBN18 JJ63	-	VBD VBN18 NP48 JJ63
evolution	NN	-	NN NP57
evolved	VBN VBD30 JJ63	-	VBN VBD30 NP51 JJ63
evolving	VBG	-	VBG NP57
ex	NN JJ21	NN NP9 JJ39	NN JJ27 NP54
ex-wife	NN	-	NN NP54
exacerbated	VBN VBD9 JJ12	-	VBN VBD9 JJ12 NP48
exaggerated	JJ VBN6 VBD12	-	JJ VBN6 VBD12 NP48
exaggeration	NN	-	NN NP51
examination	NN	-	NN NP51
examine	VB NN33 VBP45 JJ57	-	VB NN33 VBP45 NP51
examined	VBD VBN3 JJ63	-	VBD VBN3 NP51 JJ63
examiner	-	NP NN24	NP
examining	VBG	-	VBG NP54
examples	NNS	-	NNS NP60
exams	NNS	-	NNS NP54
exasperated	VBN VBD9 JJ12	-	VBN VBD9 JJ12 NP48
exasperation	NN	-	NN NP51
exceed	VB NN66	-	VB NP57 NN66
exceeded	VBD VBN JJ66	-	VBD VBN NP48 JJ66
exceeding	VBG JJ69	-	VBG NP57 JJ69
exceedingly	RB	-	RB NP57
exceeds	VBZ NNS51	-	VBZ NNS51 NP54
excellence	NN	NN NP9	NN NP57
excellent	JJ	-	JJ NP60
excels	VBZ NNS30	-	VBZ NNS30 NP51
exceptional	JJ	-	JJ NP54
exceptionally	RB	-	RB NP54
exceptions	NNS	-	NNS NP63
excerpt	NN VB33	-	NN VB33 NP54
excerpts	NNS VBZ48	-	NNS VBZ48 NP54
excess	JJ NN6	-	JJ NN6 NP51
excesses	NNS	-	NNS NP57
excessive	JJ	-	JJ NP60
excessively	RB	-	RB NP51
exchanged	VBN VBD39 JJ51	-	VBN VBD39 JJ51 NP54
excise	NN VB6 VBP66	-	NN VB6 NP45 VBP66
excite	VB VBP60 NN66	-	VB NP57 VBP60 NN66
excited	VBN JJ24 VBD42	-	VBN JJ24 VBD42 NP57
excitement	NN	-	NN NP60
exciting	JJ VBG24	-	JJ VBG24 NP57
exclaimed	VBN VBD JJ57	-	VBN VBD NP42 JJ57
excludes	VBZ NNS48	-	VBZ NNS48 NP51
exclusion	NN	-	NN NP51
excuse	NN VB21	-	NN VB21 NP57
excuses	NNS VBZ33	-	NNS VBZ33 NP51
execute	VB	-	VB NP57
executed	VBN VBD3 JJ42	-	VBN VBD3 JJ42 NP48
executing	VBG NN63	-	VBG NP54 NN63
exemplifying	VBG JJ42	-	VBG JJ42 NP51
exempt	JJ VB30 VBP66 NN69	-	JJ VB30 NP51 VBP66
exercise	NN VB6 VBP15	-	NN VB6 VBP15 NP51
exercises	NNS VBZ36	-	NNS VBZ36 NP54
exercising	VBG NN51	-	VBG NN51 NP54
exhausted	VBN VBD27 JJ45	-	VBN VBD27 JJ45 NP51
exhaustive	JJ	-	JJ NP54
exhibit	NN VB36	NN NP9 VB54	NN VB42 NP57
exhibits	VBZ NNS12	-	VBZ NNS12 NP48
exile	NN VB54	-	NN VB54 NP57
existed	VBD VBN6	-	VBD VBN6 NP54
existence	NN	-	NN NP60
existential	JJ	-	JJ NP57
exited	VBD VBN9 JJ57	-	VBD VBN9 NP51 JJ57
exodus	NN JJ48	NP NN21 JJ69	NN NP12 JJ48
exonerated	VBN VBD30 JJ45	-	VBN VBD30 JJ45 NP51
exotic	JJ	-	JJ NP51
expands	VBZ NNS18	-	VBZ NNS18 NP54
expansionist	JJ	-	JJ NP51
expansive	JJ	-	JJ NP51
expectation	NN	-	NN NP60
expedited	JJ VBN15 VBD18	-	JJ VBN15 VBD18 NP45
expeditions	NNS	-	NNS NP51
expel	VB	-	VB NP54
expend	VB VBP69	-	VB NP51 VBP69
expenditure	NN	-	NN NP51
expenditures	NNS	-	NNS NP54
expense	NN	-	NN NP60
expenses	NNS	-	NNS NP57
experiences	NNS	-	NNS NP63
experiencing	VBG NN63	-	VBG NP54 NN63
experiment	NN	-	NN NP60
expertise	NN	-	NN NP60
expire	VB NN60 VBP63	-	VB NP51 NN60 VBP63
expired	VBD VBN JJ45	-	VBD VBN JJ45 NP48
expires	VBZ NNS54	-	VBZ NP54 NNS54
expiring	VBG NN54 JJ66	-	VBG NN54 NP54 JJ66
explains	VBZ NNS69	-	VBZ NP60 NNS69
explanations	NNS	-	NNS NP60
expletive	NN JJ39	-	NN JJ39 NP54
explicit	JJ NN54	-	JJ NP51 NN54
explicitly	RB	-	RB NP60
explode	VB NN51 VBP54	-	VB NN51 NP54 VBP54
exploded	VBD VBN15 JJ36	-	VBD VBN15 JJ36 NP48
exploding	VBG NN63	-	VBG NP54 NN63
exploit	VB NN33	-	VB NN33 NP60
exploitable	JJ NN69	-	JJ NP51 NN69
exploitation	NN	-	NN NP51
exploited	VBN VBD12 JJ45	NP VBN24 VBD36 JJ69	VBN VBD12 NP18 JJ45
exploiters	NNS	-	NNS NP51
exploiting	VBG NN63	-	VBG NP54 NN63
explore	VB VBP15 NN69	-	VB VBP15 NP51 NN69
explored	VBN VBD21 JJ57	-	VBN VBD21 NP48 JJ57
explosion	NN	NP NN21	NN NP15
explosive	JJ	-	JJ NP60
explosives	NNS	-	NNS NP54
export	NN VB9	-	NN VB9 NP51
exporters	NNS	-	NNS NP51
exporting	VBG NN63	-	VBG NP51 NN63
exports	NNS VBZ21	-	NNS VBZ21 NP57
expose	VB VBP21 NN27	-	VB VBP21 NN27 NP57
exposes	VBZ NNS18	-	VBZ NNS18 NP51
exposing	VBG NN66	-	VBG NP51 NN66
exposure	NN	-	NN NP60
exposé	NN JJ30 NNS33 VBG39	-	=
expresses	VBZ NNS9	-	VBZ NNS9 NP48
expressing	VBG	-	VBG NP60
expression	NN	-	NN NP60
expressions	NNS	-	NNS NP51
expulsion	NN	-	NN NP51
extend	VB VBP27	-	VB VBP27 NP60
extender	-
extenders	NNS JJ48 VBZ51	-	NNS JJ48 NP51 VBZ51	noun:extender
extending	VBG NN63	-	VBG NP54 NN63
extension	NN	-	NN NP60
extensions	NNS	-	NNS NP51
extensively	RB	-	RB NP54
external	JJ NN57	-	JJ NP54 NN57
extort	VB NN39 VBP48	-	VB NN39 VBP48 NP51
extract	NN VB24 VBP69	-	NN VB24 NP48 VBP69
extracted	VBN VBD24 JJ57	-	VBN VBD24 NP48 JJ57
extraction	NN	-	NN NP51
extradite	VB VBP51 NN57	-	VB VBP51 NP51 NN57
extradited	VBN VBD JJ48	-	VBN VBD NP42 JJ48
extradition	NN	-	NN NP54
extramarital	JJ	-	JJ NP57
extraordinarily	RB	-	RB NP54
extremes	NNS	-	NNS NP54
extremists	NNS	-	NNS NP60
eyeballs	NNS VBZ33	-	NNS VBZ33 NP51
eyebrow-raising	JJ VBG15 NN36	-	JJ VBG15 NN36 NP48
eyebrows	NNS	-	NNS NP57
eyeing	VBG	-	VBG NP54
ez	NN JJ42 VB57 VBP57	-	NN JJ42 NP54 VB57
f	NN COLON3 JJ21 NNS27	NN NP6 COLON27 JJ48	NN COLON12 JJ30 NNS36
f.a.a.	-	NP	NP
f.b.i.	-	NP	NP
fabric	NN JJ54	-	NN JJ54 NP57
fabricated	VBN JJ48 VBD54	-	VBN JJ48 VBD54 NP57
fabulous	JJ	-	JJ NP51
face-off	NN	-	NN NP54
face-to-face	JJ RB18 NN48	-	JJ RB18 NN48 NP54
facebook-bio	NN JJ33	-	NN JJ33 NP54
facet	NN	-	NN NP54
facilitate	VB VBP60 JJ66	-	VB NP54 VBP60 JJ66
facilitated	VBN VBD9 JJ63	-	VBN VBD9 NP48 JJ63
facilities	NNS	-	NNS NP63
fact-check	NN JJ33 VB42	-	NN JJ33 VB42 NP51
fact-checked	VBN JJ3 VBD18	-	VBN JJ3 VBD18 NP42
fact-checkers	NNS	NP NNS21	NNS NP9
fact-checking	NN VBG18 JJ48	-	NN VBG18 JJ48 NP51
fact-finding	JJ	-	JJ NP54
factcheck.org	-	NP	NP
faction	NN	-	NN NP57
factions	NNS	-	NNS NP54
facto	NN JJ42 VB45 RB45	-	=
factored	JJ VBN21 VBD24	-	JJ VBN21 VBD24 NP51
factories	NNS	-	NNS NP60
factual	JJ	-	JJ NP51
factually	RB	-	RB NP51
faculty	NN	-	NN NP54
fade	VB NN21	-	VB NN21 NP54
faded	VBN VBD18 JJ45	-	VBN VBD18 JJ45 NP54
fading	JJ VBG21 NN48	-	JJ VBG21 NN48 NP54
fahrenheit	-	NN NP18	NN
failings	NNS	-	NNS NP51
fails	VBZ NNS69	-	VBZ NP60 NNS69
failures	NNS	-	NNS NP60
fairness	NN	NP NN21	NN NP15
fairways	NNS	-	NNS NP54
faith-based	JJ VBN54 VBD60	-	JJ NP51 VBN54 VBD60
faith-driven	JJ NN30 CD39 VBN45	-	=
faithful	NN JJ12	-	NN JJ12 NP51
faithfully	RB	-	RB NP51
faked	VBN VBD27	-	VBN VBD27 NP54
fallin	-	NP	NP
fallout	NN	-	NN NP60
falls	VBZ NNS30	-	VBZ NNS30 NP60
falsely	RB	-	RB NP54
falter	VBP NN9 VB36	-	VBP NN9 VB36 NP45
faltered	VBD VBN9 JJ66	-	VBD VBN9 NP51 JJ66
faltering	VBG NN51 JJ51	-	VBG NN51 NP51 JJ51
fame	NN	NP NN33	NP NN
famed	JJ	NP JJ21	JJ NP18
famer	-	NP	NP
familial	JJ	-	JJ NP54
familiarity	NN	-	NN NP54
family-friendly	JJ RB3	-	JJ RB3 NP51
fanatics	NNS	-	NNS NP51
fancy	JJ NN9 VB66	-	JJ NN9 NP45 VB66
fang	-	NP NN27	NP
fanned	VBD VBN21 JJ39	-	VBD VBN21 JJ39 NP51
fanning	VBG NN12 JJ57	NP VBG24 NN36	VBG NP9 NN12 JJ57
fantastic	JJ	-	JJ NP60
fantasy	NN	-	NN NP54
far-flung	JJ VBN63	-	JJ NP54 VBN63
far-left	JJ NN24	-	JJ NN24 NP54
far-reaching	JJ VBG21 NN57	-	JJ VBG21 NP54 NN57
far-right	JJ	-	JJ NP60
fara	-	NP	NP
farage	-	NP	NP
fare	VB NN6	-	VB NN6 NP51
fared	VBD VBN18 JJ69	-	VBD VBN18 NP54 JJ69
fares	NNS VBZ27	-	NNS VBZ27 NP51
farewell	NN	-	NN NP9
fargo	-	NP	NP
farid	-	NP	NP
faring	VBG NN63	-	VBG NP51 NN63
farley	-	NP	NP
farm	NN VB54	NP NN27	NN NP15 VB54
farmers	NNS	-	NNS NP57
farms	NNS VBZ54	-	NNS VBZ54 NP57
farmworker	-
farmworkers	NNS	-	NNS NP51	noun:farmworker
farther	RB JJ27 NN33	-	RB JJ27 NN33 NP51
fascinating	JJ VBG9	-	JJ VBG9 NP45
fascination	NN	-	NN NP54
fascism	NN	-	NN NP57
fascist	JJ NN42	-	JJ NP24 NN42
fashion	NN	-	NN NP60
faso	-	NP	NP
fast-growing	JJ NN66 VBG66	-	JJ NP54 NN66 VBG66
fastest	JJ NN66 RB69	-	JJ NP51 NN66 RB69
fat	JJ NN30 VB63	-	JJ NN30 NP57 VB63
fatal	JJ	-	JJ NP57
fatally	RB	-	RB NP57
fateful	JJ	-	JJ NP51
fathers	NNS VBZ48	NNS NP9 VBZ63	NNS VBZ51 NP57
fatigue	NN VB69	-	NN NP54 VB69
faux	JJ NN48	-	JJ NN48 NP51
favorability	NN	-	NN NP60
favorably	RB	-	RB NP60
favoring	VBG	-	VBG NP57
favorites	NNS	-	NNS NP51
favoritism	NN	-	NN NP51
fax	NN VB51	-	NN NP51 VB51
fayetteville	-	NP	NP
fbn	-	NP	NP
fdr	-	NP	NP
fear-mongering	NN VBG18 JJ36	-	NN VBG18 JJ36 NP51
feared	VBD VBN15	-	VBD VBN15 NP54
fearful	JJ	-	JJ NP54
fearing	VBG NN69	-	VBG NP54 NN69
feasible	JJ	-	JJ NP54
feat	NN	-	NN NP54
feature	NN VB21	-	NN VB21 NP57
featuring	VBG	-	VBG NP60
feckless	JJ	-	JJ NP51
federalist	-	NP NN30	NP
federally	RB	-	RB NP54
federico	-	NP	NP
feds	NNS VBZ30	-	NNS VBZ30 NP54	noun:fed
fee	NN VB60	-	NN VB60 NP60
feed	VB NN VBN66	-	VB NN NP51 VBN66
feedback	NN	-	NN NP54
feeds	VBZ NNS15	-	VBZ NNS15 NP51
feinberg	-	NP	NP
feingold	-	NP	NP
feinstein	-	NP NN18	NP NN18
feldman	-	NP	NP
felons	NNS	-	NNS NP57
felony	NN	-	NN NP57
fema	-	NP	NP
feminism	NN	-	NN NP51
feminist	JJ NN18	-	JJ NN18 NP54
feminists	NNS	-	NNS NP54
fence	NN	-	NN NP63
fence-mending	JJ VBG18 NN30	-	JJ VBG18 NN30 NP48
fences	NNS	-	NNS NP54
fend	VB VBP57	-	VB NP51 VBP57
fenton	-	NP	NP
ferdinand	-	NP	NP
ferguson	-	NP	NP
ferocious	JJ	-	JJ NP51
ferre	-	NP	NP
ferrera	-	NP	NP
ferriola	-	NP	NP
ferriss	-	NP	NP
fertile	JJ	-	JJ NP54
fertilizing	VBG	-	VBG NP51
fervent	JJ NN66	-	JJ NP54 NN66
fervor	NN	-	NN NP57
festival	NN	-	NN NP54
festivities	NNS	-	NNS NP51
fethullah	-	NP	NP
feud	NN VB63	-	NN NP60 VB63
feuding	VBG NN12	-	VBG NN12 NP51
fiasco	NN	-	NN NP51
fibbing	VBG NN6	-	VBG NN6 NP45
fickle	JJ NN63	-	JJ NP51 NN63
fico	-	NP NN6	NN NP
fiction	NN	NN NP9	NN NP60
fictitious	JJ	-	JJ NP54
fide	-
fidel	-	NP	NP
fides	NNS VBZ27	-	NNS VBZ27 NP54	noun:fide
fielded	VBD VBN3 JJ57	-	VBD VBN3 NP45 JJ57
fiercely	RB	-	RB NP60
fiery	JJ NN24	-	JJ NN24 NP57
fifteen	CD JJ12 NN27	CD NP6 JJ33 NN48	CD JJ18 NN36 NP54
fighter	NN	-	NN NP60
fights	NNS VBZ15	-	NNS VBZ15 NP57
figured	VBN VBD3 JJ42	-	VBN VBD3 JJ42 NP51
figuring	VBG NN54	-	VBG NN54 NP57
files	NNS VBZ27	NP NNS21 VBZ48	NNS NP24 VBZ27
filibuster	NN VB51	-	NN VB51 NP63
filing	NN VBG6	-	NN VBG6 NP54
filipino	-	NP	NP
filipinos	-	NP	NP
filling	VBG NN39	-	VBG NN39 NP54
filmed	VBN VBD3 JJ33	-	VBN VBD3 JJ33 NP45
filming	VBG NN48	-	VBG NN48 NP54
films	NNS VBZ48	-	NNS VBZ48 NP54
filthy	JJ NN66	-	JJ NP51 NN66
finale	NN JJ66	-	NN NP51 JJ66
finalized	VBN VBD15 JJ66	-	VBN VBD15 NP54 JJ66
finalizing	VBG	-	VBG NP51
financed	VBN VBD9 JJ63	-	VBN VBD9 NP54 JJ63
financially	RB	-	RB NP60
financiers	NNS	-	NNS NP54
financing	VBG NN9	-	VBG NN9 NP54
fines	NNS VBZ36	-	NNS VBZ36 NP51
finest	JJ	-	JJ NP54
finger	NN VB69	-	NN NP57 VB69
finger-shaped	JJ VBN18 VBD21	-	JJ VBN18 VBD21 NP48
fingerprints	NNS VBZ51	-	NNS NP51 VBZ51
fingers	NNS	-	NNS NP21
finishes	NNS VBZ6	-	NNS VBZ6 NP51
finishing	VBG NN57	-	VBG NN57 NP60
finlayson	-	NP	NP
fireable	JJ VB63	-	JJ NP51 VB63
firebrand	NN	-	NN NP54
fired-up	JJ NN15	-	JJ NN15 NP48
firehouse	NN	NP NN21	NN NP12
firepower	NN	-	NN NP54
fires	VBZ NNS18	-	VBZ NNS18 NP51
firestorm	NN	-	NN NP57
firewall	NN	-	NN NP60
fireworks	NNS	-	NNS NP60
firing	NN VBG33	-	NN VBG33 NP60
firmer	JJ NN48	-	JJ NN48 NP51
firmly	RB	-	RB NP60
first-ballot	JJ NN15 VB39 RB54	-	JJ NN15 VB39 NP48
first-ever	JJ NN21 RB21 VB57	-	JJ NN21 RB21 NP48
first-generation	JJ NN9	-	JJ NN9 NP45
first-in-the-nation	JJ NN30	-	JJ NN30 NP60
first-place	JJ NN18 VB39	-	JJ NN18 VB39 NP48
first-rate	JJ RB69	-	JJ NP54 RB69
first-term	JJ	-	JJ NP60
first-time	JJ NN54	-	JJ NN54 NP54
firsthand	RB JJ9 NN42	-	RB JJ9 NN42 NP51
fish	NN VB24	-	NN VB24 NP54
fisher	-	NP NN39	NP
fishing	NN VBG24	-	NN VBG24 NP57
fissure	NN VB48	-	NN VB48 NP51
fissures	NNS VBZ51	-	NNS NP51 VBZ51
fitful	JJ	-	JJ NP51
fitness	NN	-	NN NP60
fits	VBZ NNS18	-	VBZ NNS18 NP54
fitting	JJ VBG15 NN57	-	JJ VBG15 NP51 NN57
fitton	-	NP	NP
five-0	-	NP	NP
five-hour	JJ NN30 CD36 VB39	-	=
five-minute	JJ VB18 NN33 VBP51	-	JJ VB18 NN33 NP48
five-year	JJ NN33 VB39 RB45	-	=
fixed	VBN VBD36 JJ48	-	VBN VBD36 JJ48 NP54
fixing	VBG NN42	-	VBG NN42 NP60
fixture	NN	-	NN NP54
fixtures	NNS	-	NNS NP54
fizzled	VBN VBD24 JJ66	-	VBN VBD24 NP51 JJ66
fl	-	NN NP12	NN
fla	-	NP	NP
flagging	JJ VBG15 NN42	-	JJ VBG15 NN42 NP51
flags	NNS VBZ57	-	NNS VBZ57 NP60
flailing	VBG NN57	-	VBG NP51 NN57
flak	NN	-	NN NP51
flake	NN VB21	NP NN30 VB51	NP NN15 VB36
flames	NNS VBZ45	-	NNS VBZ45 NP54
flanked	VBN VBD15	-	VBN VBD15 NP54
flannigan	-	NP	NP
flap	NN VB45	-	NN VB45 NP57
flared	VBD VBN3 JJ54	-	VBD VBN3 NP45 JJ54
flash	NN VB18 JJ57	-	NN VB18 NP54 JJ57
flashes	NNS VBZ36	-	NNS VBZ36 NP54
flashpoint	NN JJ60	-	NN NP54 JJ60
flat	JJ NN39	-	JJ NN39 NP60
flat-out	JJ NN45 VB60	-	JJ NN45 NP57 VB60
flatly	RB	-	RB NP51
flattering	JJ VBG18	-	JJ VBG18 NP54
flaw	NN VB30	-	NN VB30 NP51
flawed	VBN JJ3 VBD39	-	VBN JJ3 VBD39 NP54
flaws	NNS VBZ42	-	NNS VBZ42 NP57
fled	VBD VBN12	-	VBD VBN12 NP57
fledgling	NN JJ21 VBG66	-	NN JJ21 NP51 VBG66
flee	VB VBP15 NN42 JJ69	-	VB VBP15 NN42 NP51
fleet	NN JJ48 VB60	-	NN JJ48 NP57 VB60
fleischer	-	NP	NP
fleming	-	NP	NP
flesh	NN VB33	-	NN VB33 NP54
flexibility	NN	-	NN NP60
flexible	JJ	-	JJ NP54
fliers	NNS	-	NNS NP57
flies	VBZ NNS12	-	VBZ NNS12 NP48
flights	NNS VBZ42	-	NNS VBZ42 NP51
flip-flopped	JJ VBD15 VBN18	-	JJ VBD15 VBN18 NP45
flip-flopper	NN JJ21 VB42 VBP60	-	NN JJ21 VB42 NP48
flip-flopping	NN JJ VBG	-	NN JJ VBG NP39
flipped	VBD VBN9	-	VBD VBN9 NP54
flipping	VBG NN63	-	VBG NP51 NN63
flips	VBZ NNS18	-	VBZ NNS18 NP54
flirt	VBP NN9 VB30	-	VBP NN9 VB30 NP45
flirtations	NNS	-	NNS NP51
flirted	VBN VBD6 JJ54	-	VBN VBD6 NP48 JJ54
float	NN VB12	-	NN VB12 NP51
floated	VBN VBD JJ60	-	VBN VBD NP48 JJ60
floating	VBG NN63 JJ63	-	VBG NP51 NN63 JJ63
flock	NN VB63	-	NN NP54 VB63
flocked	VBD VBN3 JJ51	-	VBD VBN3 NP48 JJ51
flood	NN	-	NN NP60
flooded	VBN VBD6 JJ39	-	VBN VBD6 JJ39 NP51
floodgates	NNS	-	NNS NP51
flooding	VBG NN18	-	VBG NN18 NP54
floors	NNS	-	NNS NP57
florence	-	NP	NP
flores	-	NP	NP
florida-based	-	JJ NP18	JJ
floridians	-	NP	NP
flourish	VB NN33	-	VB NN33 NP57
flouting	VBG	-	VBG NP51
flowed	VBD VBN3	-	VBD VBN3 NP51
flower	NN VB42	-	NN VB42 NP51
flowers	NNS VBZ66	NNS NP9	NNS NP63 VBZ66
flowing	VBG NN54 JJ57	-	VBG NP54 NN54 JJ57
flown	VBN NN24	-	VBN NN24 NP51
flows	NNS VBZ3	-	NNS VBZ3 NP45
fluke	NN	-	NN NP51
flung	VBN VBD JJ54	-	VBN VBD NP42 JJ54
fluoride-in-the-water	JJ NN18 VB33 RB69	-	JJ NN18 VB33 NP48
flurry	NN	-	NN NP60
flush	NN JJ VB21	-	NN JJ VB21 NP42
flux	NN VB51	-	NN NP51 VB51
focuses	VBZ NNS66	-	VBZ NP60 NNS66
fodder	NN VB48	-	NN VB48 NP54
foe	NN	-	NN NP54
foes	NNS	-	NNS NP54
foggy	-	NP JJ27 NN60	NP
foia	-	NP NN6	NP NN3
foil	NN VB33	-	NN VB33 NP54
fold	NN VB15 JJ15	-	NN VB15 JJ15 NP51
folded	VBD VBN9 JJ60	-	VBD VBN9 NP48 JJ60
folksy	JJ NN60	-	JJ NP51 NN60
follow-up	JJ NN9	-	JJ NN9 NP57
folly	NN RB54 JJ69	-	NN NP51 RB54 JJ69
foment	VB NN27 VBP60	-	VB NN27 NP51 VBP60
fond	JJ NN57	-	JJ NP51 NN57
fondly	RB JJ66	-	RB NP51 JJ66
fondness	NN	-	NN NP57
foner	-	NP	NP
fonseca	-	NP	NP
fool	VB NN9	-	VB NN9 NP51
foolish	JJ	-	JJ NP54
foot	NN VB54	-	NN VB54 NP63
footage	NN	-	NN NP60
foothold	NN	-	NN NP51
footing	NN VBG21	-	NN VBG21 NP54
footnote	NN VB45 JJ66	-	NN VB45 NP51 JJ66
footprint	NN JJ69	-	NN NP51 JJ69
footsteps	NNS	-	NNS NP57
for-profit	JJ NN36 VB60	-	JJ NN36 NP57 VB60
forays	NNS VBZ36	-	NNS VBZ36 NP51
forbid	NN VBP VB9 JJ27	-	=
forbidden	VBN JJ24 VBD63	-	VBN JJ24 NP51 VBD63
forcefully	RB	-	RB NP63
forcibly	RB	-	RB NP54
fordham	-	NP	NP
fore	NN JJ24 RB30	-	NN JJ24 RB30 NP51
forearm	NN VB39	-	NN VB39 NP51
forecast	NN VBN15 VBP24 VBD24	NP NN24 VBN39 VBD48	NN VBN15 NP21 VBD24
forecasts	NNS VBZ36	-	NNS VBZ36 NP54
foreclosure	NN	-	NN NP57
forefront	NN	-	NN NP60
foregoing	JJ VBG12 NN60	-	JJ VBG12 NP48 NN60
foreign-born	JJ NN69	-	JJ NP51 NN69
foreigner	NN	-	NN NP51
foremost	JJ	-	JJ NP60
forensic	JJ	-	JJ NP51
foresee	VBP VB NN36 JJ60	-	VBP VB NN36 NP45
foreshadowed	VBN VBD3	-	VBN VBD3 NP45
foretell	VB VBP9 NN54	-	VB VBP9 NP45 NN54
forever	RB	-	RB NP57
forge	VB NN24 VBP66	-	VB NN24 NP54 VBP66
forged	VBN VBD9 JJ36	-	VBN VBD9 JJ36 NP48
forgeries	NNS	-	NNS NP51
forging	VBG NN39	-	VBG NN39 NP51
forgive	VB VBP15 JJ51 NN60	-	VB VBP15 JJ51 NP51
forgiven	VBN NN33	-	VBN NN33 NP54
forgiveness	NN	-	NN NP51
forgo	VB VBP6 NN30 JJ57	-	VB VBP6 NN30 NP45
forgotten	VBN JJ45	-	VBN JJ45 NP57
fork	NN VB60	-	NN NP51 VB60
forlorn	JJ NN69	-	JJ NP51 NN69
format	NN VB51	-	NN VB51 NP54
formative	JJ NN9	-	JJ NN9 NP45
formed	VBN VBD3 JJ57	-	VBN VBD3 NP54 JJ57
formerly	RB	-	RB NP54
forming	VBG	-	VBG NP54
forms	NNS VBZ12	-	NNS VBZ12 NP57
formula	NN	-	NN NP57
formulate	VB VBP66	-	VB NP54 VBP66
forthcoming	JJ	-	JJ NP54
fortifications	NNS	-	NNS NP51
fortified	VBN VBD12 JJ39	-	VBN VBD12 JJ39 NP48
fortitude	NN	-	NN NP54
fortunate	JJ	-	JJ NP54
fortunately	RB	-	RB NP54
fortunes	NNS	-	NNS NP60
forums	NNS NN57 VBZ69	-	NNS NN57 NP57 VBZ69	noun:forum
forward-leaning	JJ VBG21 NN48	-	JJ VBG21 NN48 NP48
forwarded	VBN VBD36	-	VBN VBD36 NP54
forwards	RB NNS18 VBZ60	-	RB NNS18 NP48 VBZ60
fossil	JJ NN	-	JJ NN NP51
fossil-fuel	JJ NN21 VB27 VBP60	-	JJ NN21 VB27 NP48
foster	VB JJ27 NN54	NP VB27 JJ51	VB NP3 JJ27 NN54
fostering	VBG NN45	-	VBG NN45 NP54
foul	JJ NN39	-	JJ NN39 NP51
foundations	NNS	-	NNS NP54
founders	NNS	-	NNS NP60
founding	VBG NN6 JJ12	VBG NP15 NN36 JJ42	VBG NN9 JJ15 NP57
four-and-a-half-acre	JJ NN18 VB27 VBP45	-	=
four-candidate	JJ VB18 NN39 VBP57	-	JJ VB18 NN39 NP48
four-course	JJ NN24 VB30	-	JJ NN24 VB30 NP48
four-day	JJ NN60	-	JJ NP57 NN60
four-point	JJ NN30 VB30	-	JJ NN30 VB30 NP51
four-star	JJ NN24 VB45 RB54	-	JJ NN24 VB45 NP48
four-way	JJ NN15 RB45 VB69	-	JJ NN15 RB45 NP48
four-year	JJ NN30 VB36 RB42	-	=
fr	NN JJ30 VB39 RB57	-	NN JJ30 VB39 NP51
fracas	NN NNS54	-	NN NP54 NNS54
fraction	NN	-	NN NP60
fractious	JJ	-	JJ NP57
fractured	JJ VBN6 VBD39	-	JJ VBN6 VBD39 NP54
fracturing	NN VBG	-	NN VBG NP45
fragile	JJ	-	JJ NP54
frame	NN VB3	-	NN VB3 NP54
framed	VBD VBN3 JJ39	-	VBD VBN3 JJ39 NP54
framework	NN	-	NN NP54
framing	VBG NN36	-	VBG NN36 NP54
franã	-	NP	NP
franchise	NN VB39	-	NN VB39 NP51
francisco	-	NP	NP
franco	-	NP	NP
francois	-	NP	NP
frankel	-	NP	NP
franken	-	NP	NP
frankenstein	-	NN NP12	NN
franklin	-	NP NN42	NP
fraternity	NN	-	NN NP54
frauds	NNS	-	NNS NP57
fraudulent	JJ	-	JJ NP57
fraught	JJ	-	JJ NP60
fray	NN VB27	-	NN VB27 NP51
frazier	-	NP	NP
fred	-	NP	NP
free-market	JJ NN24 VB51	-	JJ NN24 VB51 NP54
free-trade	JJ NN45 VB57	-	JJ NN45 VB57 NP60
freed	VBN VBD9	-	VBN VBD9 NP54
freedom-loving	JJ VBG18	-	JJ VBG18 NP48
freedoms	NNS	-	NNS NP57
freeing	VBG NN69	-	VBG NP54 NN69
freelance	NN JJ12 VB63	-	NN JJ12 NP51 VB63
freewheeling	JJ NN6 VBG15	-	JJ NN6 VBG15 NP48
freeze	NN VB15	-	NN VB15 NP54
freight	NN	-	NN NP51
frequent	JJ	-	JJ NP60
freshman	NN JJ30	-	NN JJ30 NP54
fresno	-	NP	NP
friedan	-	NP	NP
friedman	-	NP	NP
friendliest	JJ	-	JJ NP51
friendship	NN	NP NN21	NN NP27
frightening	JJ VBG9 NN57	-	JJ VBG9 NP45 NN57
fringe	NN VB57	-	NN VB57 NP63
fringes	NNS VBZ45	-	NNS VBZ45 NP54
frittered	VBN VBD24 JJ63	-	VBN VBD24 NP48 JJ63
fronds	NNS	-	NNS NP51
front-loaded	JJ VBN18 VBD27	-	JJ VBN18 VBD27 NP48
front-runners	NNS	-	NNS NP60
frontier	NN JJ69	NP NN21	NN NP15 JJ69
fronts	NNS VBZ69	-	NNS NP57 VBZ69
froze	VBD VB24	-	VBD VB24 NP51
frozen	VBN JJ	-	VBN JJ NP48
fruit	NN VB36	-	NN VB36 NP54
fruition	NN	-	NN NP51
fruitless	JJ	-	JJ NP51
frum	-	NP	NP
frustrate	VB VBP60	-	VB NP51 VBP60
frustrating	JJ VBG	-	JJ VBG NP45
frustrations	NNS	-	NNS NP60
ft.	-	NP	NP
fueling	VBG NN12	-	VBG NN12 NP54	verb:fuel
fuels	NNS VBZ57	NP NNS21	NNS NP15 VBZ57
fugitives	NNS	-	NNS NP51
fulfill	VB NN63	-	VB NP60 NN63
fulfilled	-	-	-	verb:fulfill
fulfilling	VBG NN60	-	VBG NP54 NN60
fulfillment	NN	-	NN NP51
full-blown	JJ NN69	-	JJ NP51 NN69
full-throated	JJ VBN24 VBD33	-	JJ VBN24 VBD33 NP54
full-time	JJ	-	JJ NP63
fuller	JJ NN15	-	JJ NP6 NN15
fumbles	NNS VBZ48	-	NNS VBZ48 NP51
function	NN VB9 VBP24	-	NN VB9 VBP24 NP54
functioning	VBG NN51	-	VBG NN51 NP57
functions	NNS	-	NNS NP60
fund-raiser	NN JJ30 VB69	-	NN JJ30 NP54 VB69
fund-raisers	NNS	-	NNS NP54
funder	-
funders	NNS JJ48 VBZ51	-	NNS JJ48 NP51 VBZ51	noun:funder
fundraised	VBN VBD24 JJ63	-	VBN VBD24 NP51 JJ63
funeral	JJ NN18	-	JJ NN18 NP51
funnel	VB NN12	-	VB NN12 NP48
funneling	VBG NN30 JJ36	-	VBG NN30 JJ36 NP51	verb:funnel
funny	JJ NN39	-	JJ NN39 NP60
furious	JJ	JJ NP9	JJ NP60
furman	-	NP	NP
furnaces	NNS	-	NNS NP51
furor	NN	-	NN NP57
furthering	VBG NN66	-	VBG NP54 NN66
furthermore	RB	-	RB NP57
fury	NN	-	NN NP60
fusion	NN	NN NP15	NN NP60
futile	JJ	-	JJ NP54
future45	NN JJ21 NNS27 VBG33	NN NP18 JJ54 NNS60	NN JJ42 NNS48 VBG54
g-iii	NN JJ21 NNS36 RB48	NP NN6 JJ57	NP NN6 JJ48 NNS63
g.o.p.	-	NP	NP
g4s	NN NNS12 VBZ30 JJ45	NN NP24 NNS51 VBZ69	NN NNS30 VBZ48 JJ63
gabby	-	NP JJ27	NP
gable	-	NP JJ33 NN33	NP
gabriel	-	NP	NP
gabuyev	-	NP	NP
gadfly	NN JJ57 RB57	-	NN NP54 JJ57 RB57
gadhafi	-	NP	NP
gaffe	NN	-	NN NP57
gaffes	NNS	-	NNS NP54
gag	NN VB39	NN NP9 VB57	NN VB45 NP57
gala	NN	-	NN NP57
gale	-	NP NN30	NP
gallery	NN	NP NN21	NN NP15
gallon	NN	-	NN NP57
gallons	NNS	-	NNS NP57
galvanize	VB VBP69	-	VB NP54 VBP69
galvanized	JJ VBD3 VBN6	-	JJ VBD3 VBN6 NP48
galvanizing	VBG JJ51	-	VBG JJ51 NP54
gambling	NN VBG6	-	NN VBG6 NP57
game-changer	NN VB54 JJ54 VBP57	-	NN NP54 VB54 JJ54
games	NNS VBZ57	NP NNS30	NNS NP12 VBZ57
gaming	NN VBG27	NN NP9 VBG45	NN VBG27 NP60
gangs	NNS VBZ60	NP NNS21	NNS NP9 VBZ60
gaps	NNS VBZ66	-	NNS NP60 VBZ66
garbage	NN	-	NN NP54
garcia	-	NP	NP
garcía	-	NP	NP
garden	-	NP VB39 NN42	NP
gardner	-	NP	NP
garner	VB VBP12 NN15	NP VB39 VBP51 NN51	NP VB6 VBP18 NN21
garnered	VBD VBN6	-	VBD VBN6 NP57
garnering	VBG NN66	-	VBG NP54 NN66
garry	-	NP	NP
garten	-	NP	NP
gases	NNS VBZ15	-	NNS VBZ15 NP51	noun:gas
gasoline	NN	-	NN NP57
gasp	VB NN15	-	VB NN15 NP51
gate	NN VB21 VBP63	-	NN VB21 NP51 VBP63
gather	VB VBP27 NN30	-	VB VBP27 NN30 NP60
gatherings	NNS	-	NNS NP57
gathers	VBZ NNS15	-	VBZ NNS15 NP51
gaunt	JJ NN45	-	JJ NN45 NP51
gawker	-	NP NN39	NP
gays	NNS	-	NNS NP60
gaze	VBP VB12 NN30	-	VBP VB12 NN30 NP51
ge	-	NP	NP
gear	NN VB39	-	NN VB39 NP57
gearing	VBG NN48	-	VBG NN48 NP54
gedrich	-	NP	NP
geller	-	NP	NP
gen	-	NN NP15 JJ69	NN
gene	NN JJ63	NP NN30	NP NN18
generals	NNS VBZ66	NNS NP15	NNS NP63 VBZ69
generate	VB VBP21	-	VB VBP21 NP60
generates	VBZ NNS63	-	VBZ NP51 NNS63
generating	VBG	-	VBG NP60
generational	JJ	-	JJ NP54
generic	JJ NN48	-	JJ NN48 NP54
generosity	NN	-	NN NP54
generously	RB	-	RB NP51
geneva	-	NP NN33	NP
gentle	JJ VB42	-	JJ VB42 NP54
gentleman	NN	-	NN NP57
gentlemanly	JJ RB48	-	JJ RB48 NP51
gentlemen	NNS	-	NNS NP57
gentrification	NN	-	NN NP54
genuinely	RB	-	RB NP51
geoff	-	NP	NP
geoffrey	-	NP	NP
geographic	JJ	NP JJ21	JJ NP12
geographically	RB	-	RB NP54
geography	NN	-	NN NP57
geologist	NN JJ63	-	NN NP51 JJ63
geopolitical	JJ	-	JJ NP57
georgetown	-	NP	NP
gerald	-	NP	NP
germans	NNS VBZ36 JJ60	NNS NP9	NNS NP12 VBZ57	noun:german
gerstein	-	NP	NP
gesture	NN VB57	-	NN VB57 NP57
gestured	VBD VBN15 JJ48	-	VBD VBN15 NP48 JJ48
gestures	NNS VBZ54	-	NNS VBZ54 NP54
get-out-the-vote	JJ NN36 VB54 VBD66	-	JJ NN36 VB54 NP57
ghazal	-	NP	NP
ghazala	-	NP	NP
ghostwriters	-	NP NNS24	NP
giants	NNS	NP NNS21	NNS NP18
gidley	-	NP	NP
giffords	-	NP	NP
gift	NN VB69	-	NN NP60 VB69
gifted	JJ VBN24 VBD45	NP JJ21 VBN45 VBD66	JJ NP18 VBN24 VBD45
gig	NN JJ63 VBG66	-	NN NP51 JJ63 VBG66
gigantic	JJ	-	JJ NP54
gigs	NNS	-	NNS NP51
gil	-	NP	NP
gilbert	-	NP NN42	NP
gilded	JJ	-	JJ NP54
giles	-	NP	NP
gillibrand	-	NP	NP
gilmore	-	NP	NP
gilson	-	NP	NP
gin	NN VB36	-	NN VB36 NP51
gina	-	NP	NP
ginbot	-	NP NN18	NP NN18
ginsberg	-	NP	NP
girlfriend	NN	-	NN NP54
gitmo	-	NP	NP
givers	NNS	-	NNS NP51
glacial	JJ	-	JJ NP51
gladly	RB	-	RB NP51
glaring	VBG JJ6 NN66	-	VBG JJ6 NP45 NN66
glass	NN VB51	NP NN3	NN NP27 VB54
gleaming	VBG NN42 JJ63	-	VBG NN42 NP51 JJ63
gleason	-	NP	NP
gleefully	RB	-	RB NP54
glen	-	NP NN30	NP
glide	VB NN15	-	VB NN15 NP51
glimpse	NN VB51	-	NN VB51 NP60
globalized	JJ VBN15 VBD21	-	JJ VBN15 VBD21 NP45
globally	RB	-	RB NP57
gloom	NN	-	NN NP57
gloomy	JJ NN60 RB69	-	JJ NP54 NN60 RB69
gloria	-	NP	NP
glosses	NNS VBZ6	-	NNS VBZ6 NP45
glover	-	NP	NP
gloves	NNS	-	NNS NP60
glow	NN VB42	-	NN VB42 NP51
glowing	JJ VBG9 NN45	-	JJ VBG9 NN45 NP45
glued	VBN VBD42 JJ54	-	VBN VBD42 NP51 JJ54
glumly	RB	-	RB NP51
glut	NN VB45	-	NN VB45 NP51
gmail	-	NP	NP
gmobile	NN JJ18 VB42 VBP57	-	NN JJ18 VB42 NP48
goat	NN	-	NN NP51
goers	NNS	-	NNS NP54
goff	-	NP	NP
goggles	NNS VBZ45	-	NNS VBZ45 NP51
goldberg	-	NP	NP
goldwater	-	NP	NP
golf-course	JJ NN30 VB36	-	JJ NN30 VB36 NP54
golfer	NN JJ69	-	NN NP54 JJ69
golfers	NNS	NNS NP9	NNS NP57
golvach	-	NP	NP
gonzalez	-	NP	NP
gonzalo	-	NP	NP
good-paying	JJ VBG12 NN36	-	JJ VBG12 NN36 NP48
goodbye	NN	-	NN NP54
goodness	NN	-	NN NP54
goodwill	NN	-	NN NP51
goper	-
gopers	-	NNS NP12	NNS	noun:goper
gorbachev	-	NP	NP
gordon	-	NP	NP
gosh	NN JJ VB15 VBP48	-	NN JJ VB15 NP42
gossip	NN VB45	-	NN VB45 NP54
gotham	-	NP	NP
gov	NN JJ30 NNS33 VBG39	-	=
govern	VB VBP21 JJ60 NN63	-	VB VBP21 NP57 JJ60
governance	NN	-	NN NP51
governed	VBN VBD6	-	VBN VBD6 NP48
governing	VBG JJ66 NN69	-	VBG NP60 JJ66 NN69
government-funded	JJ VBN27 VBD33	-	JJ VBN27 VBD33 NP51
governmental	JJ	-	JJ NP54
govs.	-	NP	NP
grab	NN VB9	-	NN VB9 NP54
grabbed	VBD VBN6	-	VBD VBN6 NP54
grabbing	VBG	-	VBG NP63
grabs	NNS	-	NNS NP63
grad	NN JJ69	-	NN NP51 JJ69
grade	NN VB54	-	NN VB54 NP60
grades	NNS VBZ33	-	NNS VBZ33 NP51
gradual	JJ NN60	-	JJ NP54 NN60
gradually	RB	-	RB NP60
graduated	VBN VBD3 JJ45	-	VBN VBD3 JJ45 NP51
graduates	NNS VBZ9	-	NNS VBZ9 NP57
graduating	VBG	-	VBG NP51
graduation	NN	-	NN NP60
grafted	VBN VBD30 JJ63	-	VBN VBD30 NP54 JJ63
grain	NN VB39	-	NN VB39 NP51
gramm-leach-bliley	-	NP	NP
grammer	-	NP	NP
grandchildren	NNS	-	NNS NP60
granddaughter	NN	-	NN NP51
grandfather	NN	-	NN NP57
grandiose	JJ NN57	-	JJ NP51 NN57
grandmother	NN	-	NN NP57
grandparents	NNS	-	NNS NP51
granite	-	NN NP15	NN NP18
grannies	-	-	-	noun:granny
granting	VBG	-	VBG NP57
grants	NNS	-	NNS NP60
graphics	NNS	-	NNS NP51
grapple	VB NN12	-	VB NN12 NP48
grappled	VBN VBD6 JJ51	-	VBN VBD6 NP45 JJ51
grappling	VBG NN39	-	VBG NN39 NP57
grasp	NN VB9	-	NN VB9 NP57
grasped	VBD VBN JJ63	-	VBD VBN NP42 JJ63
grassroot	-
grateful	JJ	-	JJ NP57
gratitude	NN	-	NN NP51
grave	NN JJ VB33 VBP57	-	NN JJ VB33 NP48
gravely	RB	-	RB NP54
gravitas	NNS NN9 JJ66	-	NNS NN9 NP45 JJ66
gravitated	VBN VBD3 JJ57	-	VBN VBD3 NP45 JJ57
gravitating	VBG	-	VBG NP51
gravity	NN	-	NN NP54
gray	JJ NN21 VB30	NP JJ27 NN51 VB57	JJ NP3 NN21 VB30
graysons	-	NP	NP
greatly	RB	-	RB NP60
greatness	NN	-	NN NP54
greece	-	NP	NP
greed	NN	-	NN NP60
greek	-	JJ NP24	JJ
greene	-	NP	NP
greenhill	-	NP	NP
greenhouse	NN	-	NN NP60
greenhouse-gas	NNS NN12 JJ48 RB54	-	NNS NN12 JJ48 NP48
greenland	-	NP	NP
greenpeace	-	NP	NP
greens	NNS VBZ54	-	NNS VBZ54 NP57
greensboro	-	NP	NP
greeted	VBN VBD9	-	VBN VBD9 NP57
greeting	VBG NN51	-	VBG NN51 NP51
greg	-	NP	NP
gregarious	JJ	-	JJ NP51
gregory	-	NP	NP
greta	-	NP	NP
grid	NN JJ54	-	NN NP54 JJ54
gridiron	-	NP NN24	NP
gridlock	NN	-	NN NP57
gridlocked	VBN JJ VBD24	-	VBN JJ VBD24 NP42
grief	NN	-	NN NP60
grievances	NNS	-	NNS NP54
grieving	VBG JJ39	-	VBG JJ39 NP54
griffin	-	NP NN33	NP
griffith	-	NP	NP
grijalva	-	NP	NP
grill	-	NP NN30 VB51	NP
grim	JJ	NP JJ24	JJ NP12
grimace	VB VBP NN3	-	VB VBP NN3 NP39
grimes	-	NP NNS30 VBZ60	NP
grimm	-	NP	NP
grin	NN VB36	-	NN VB36 NP51
grind	NN VB12	-	NN VB12 NP51
grinding	VBG NN36 JJ69	-	VBG NN36 NP51 JJ69
grip	NN VB51	-	NN VB51 NP57
gripped	VBD VBN3	-	VBD VBN3 NP45
grist	NN JJ63	-	NN NP51 JJ63
grit	NN VB45	-	NN VB45 NP57
groan	VB VBP NN JJ57	-	VB VBP NN NP39
groberg	-	NP	NP
grocery	NN	-	NN NP54
groner	-	NP	NP
ground-game	JJ NN18 VB33	-	JJ NN18 VB33 NP48
groundbreak	-
groundbreaking	VBG JJ NN36	-	VBG JJ NN36 NP48	verb:groundbreak
grounded	VBN VBD24 JJ51	-	VBN VBD24 NP48 JJ51
grounds	NNS	NP NNS21	NNS NP21	noun:grounds
groundwork	NN	-	NN NP54
grows	VBZ NNS69	-	VBZ NP60 NNS69
grs	-	NP NNS12	NP NNS9
grubbs	-	NP	NP
grudgingly	RB	-	RB NP51
grueling	JJ NN63	-	JJ NP54 NN63
gruenberg	-	NP	NP
gruff	JJ NN42	-	JJ NN42 NP51
grumpy	JJ NN60	-	JJ NP9 NN60
guacamole	NN	-	NN NP51
guantanamo	-	NP	NP
guantã	-	NP	NP
guarantee	VB NN VBP12	-	VB NN VBP12 NP51
guaranteed	VBN VBD21 JJ24	-	VBN VBD21 JJ24 NP57
guaranteeing	VBG	-	VBG NP54
guarantees	NNS VBZ48	-	NNS VBZ48 NP54
guarded	VBN VBD48 JJ66	-	VBN VBD48 NP57 JJ66
guardia	-	NP	NP
guards	NNS VBZ21	-	NNS VBZ21 NP57
guatemala	-	NP	NP
gubernatorial	JJ	-	JJ NP60
guccifer	NN VB18 JJ33 VBP33	NP NN12 VB51 JJ66	NP NN12 VB36 JJ48
guerrero	-	NP	NP
guessing	VBG NN45	-	VBG NN45 NP54
guests	NNS	-	NNS NP60
guidance	NN	-	NN NP57
guide	NN VB6	NP NN24 VB33	NN VB6 NP21
guided	VBN VBD12 JJ36	-	VBN VBD12 JJ36 NP51
guidelines	NNS	-	NNS NP60
guiding	VBG JJ51	-	VBG JJ51 NP60
guilt	NN	-	NN NP51
gun-control	JJ NN36 VB54	-	JJ NN36 VB54 NP60
gunbroker.com	-	NP	NP
gunfire	NN	-	NN NP57
gunman	NN	-	NN NP54
gunn	-	NP	NP
gunned	VBN VBD6 JJ57	-	VBN VBD6 NP48 JJ57
gunnels	-	NP NNS24	NP
gunshots	NNS	-	NNS NP51
gupta	-	NP	NP
guru	NN JJ63	-	NN NP51 JJ63
gusto	NN	-	NN NP51
gut	NN VB45	-	NN VB45 NP51
gutin	-	NP	NP
guts	NNS VBZ57	-	NNS NP54 VBZ57
gutter	NN VB54	-	NN VB54 NP54
guzman	-	NP	NP
guzzinati	-	NP	NP
gwen	-	NP	NP
gym	NN	NN NP15	NN NP60
h	NN JJ30 NNS33 VBG39	-	=
h-1b	-	NN NP30	NN
h.i.v.	-	NN NP12	NN
h.w.	-	NP	NP
ha	NN JJ39 NNS54 VB69	-	NN JJ39 NP51 NNS54
habit	NN VB39	-	NN VB39 NP54
habits	NNS VBZ42	-	NNS VBZ42 NP54
hack	NN VB9	-	NN VB9 NP57
hacker	NN	-	NN NP57
hackett	-	NP	NP
hail	NN VB	NN NP9 VB36	NN VB12 NP18
haile	-	NP	NP
hailed	VBD VBN12	-	VBD VBN12 NP51
hailing	VBG NN63	-	VBG NP54 NN63
haines	-	NP	NP
hair	NN	-	NN NP60
hakeem	-	NP NN24	NP
halbritter	-	NP	NP
hale	-	NP JJ27	NP
haley	-	NP	NP
half-century	NN	-	NN NP54
half-dozen	JJ NN15	-	JJ NN15 NP60
half-hour	NN JJ51	-	NN JJ51 NP51
halfway	RB JJ18 NN51	-	RB NP6 JJ18 NN51
hall-style	NN JJ15 VB39 VBP60	-	NN JJ15 VB39 NP48
hallmark	NN	-	NN NP54
halt	NN VB3 JJ48	NP NN27 VB30	NN VB3 NP21 JJ48
halted	VBN VBD12	-	VBN VBD12 NP54
halvorson	-	NP	NP
hamas	-	NP	NP
hamilton	-	NP	NP
hammer	VB NN15	-	VB NN15 NP51
hammered	VBN VBD9 JJ48	-	VBN VBD9 JJ48 NP54
hammering	VBG NN45	-	VBG NN45 NP54
hammond	-	NP	NP
hampered	VBN VBD JJ54	-	VBN VBD NP42 JJ54
hamptons	-	NP NNS24	NP NNS21
han	-	NP	NP
hand-to-hand	JJ NN51	-	JJ NN51 NP54
handgun	NN JJ69	-	NN NP54 JJ69
handily	RB	-	RB NP60
handing	VBG NN63	-	VBG NP54 NN63
handled	VBN VBD9 JJ63	-	VBN VBD9 NP57 JJ63
handles	VBZ NNS9	-	VBZ NNS9 NP45
handpick	-
handpicked	VBN VBD24 JJ27	-	VBN VBD24 JJ27 NP48	verb:handpick
hands-off	JJ NN51	-	JJ NN51 NP51
handsome	JJ	-	JJ NP54
handwritten	JJ VBN60	-	JJ NP51 VBN60
hang	VB NN9 JJ66	-	VB NN9 NP45 JJ66
hangar	NN JJ57	-	NN NP51 JJ57
hanging	VBG NN21	-	VBG NN21 NP57
hangs	VBZ NNS9	-	VBZ NNS9 NP45
hanify	-	NP	NP
hank	-	NP NN24	NP
hanson	-	NP	NP
happily	RB	-	RB NP57
harassed	VBN VBD36 JJ45	-	VBN VBD36 JJ45 NP54
harassing	VBG NN63	-	VBG NP51 NN63
harassment	NN	-	NN NP60
harbor	VBP NN VB48	NP VBP36 NN39	NP VBP21 NN21
hard-edged	JJ VBD21 VBN30	-	JJ VBD21 VBN30 NP48
hard-fought	JJ	-	JJ NP54
hard-hit	JJ NN18 VB27 VBP45	-	=
hard-line	JJ NN66	-	JJ NP60 NN66
hard-pressed	JJ VBN15	-	JJ VBN15 NP54
hard-right	JJ NN27 RB48	-	JJ NN27 RB48 NP51
hard-working	JJ VBG12 NN27	-	JJ VBG12 NN27 NP48
harden	VB JJ69	-	VB NP51 JJ69
hardened	JJ VBN12 VBD27	-	JJ VBN12 VBD27 NP48
hardest	RB JJ	-	RB JJ NP54
hardline	NN JJ18	-	NN JJ18 NP54
hardliners	NNS	-	NNS NP51
hardship	NN	-	NN NP54
hardware	NN JJ66	-	NN NP51 JJ66
hardwork	-
hardworking	VBG JJ9 NN51	-	VBG JJ9 NP45 NN51	verb:hardwork
harlan	-	NP	NP
harlem	-	NP	NP
harman	-	NP	NP
harmed	VBN VBD42	-	VBN VBD42 NP57
harmful	JJ	-	JJ NP60
harmony	-	NP NN39	NP
harms	VBZ NNS9	-	VBZ NNS9 NP48
harness	NN	-	NN NP54
harold	-	NP	NP
harpercollins	-	NP NNS12	NP NNS9
harrison	-	NP	NP
harshly	RB	-	RB NP54
hart	-	NP NN33	NP
hartford	-	NP	NP
hartman	-	NP	NP
harvest	VB NN9 JJ54	-	VB NN9 NP48 JJ54
harvey	-	NP	NP
hasan	-	NP	NP
hasen	-	NP	NP
hash	VB NN12	-	VB NN12 NP48
hashtag	NN VB48 VBG60	-	NN VB48 VBG60 NP60
hasten	VB VBP9	-	VB VBP9 NP45
hastily	RB	-	RB NP54
hat	NN VB60	NN NP15	NN NP63 VB63
hateful	JJ	-	JJ NP57
hater	NN	-	NN NP54
hates	VBZ NNS30	-	VBZ NNS30 NP57
hats	NNS VBZ45	NNS NP9 VBZ63	NNS VBZ48 NP57
haugland	-	NP	NP
haul	NN JJ60 VB66	-	NN NP60 JJ60 VB66
hauled	VBN VBD21 JJ63	-	VBN VBD21 NP48 JJ63
haunts	NNS VBZ9	-	NNS VBZ9 NP45
haute	-	NP	NP
haven	NN JJ66	-	NN NP54 JJ66
havoc	NN JJ45	-	NN JJ45 NP51
hawkins	-	NP	NP
hawkish	JJ	-	JJ NP60
hawks	NNS VBZ48	-	NNS VBZ48 NP54
hayes	-	NP	NP
haynes	-	NP	NP
hays	-	NP NNS27 VBZ51	NP
hazard	NN VB45	-	NN VB45 NP51
hazardous	JJ	-	JJ NP54
hazards	NNS VBZ45	-	NNS VBZ45 NP51
hb	-	NN NP12	NN
hb-2	-	NN NP12	NN
hb2	-	NN NP21	NN
hbo	-	NP	NP
head-to-head	JJ NN27	-	JJ NN27 NP60
headache	NN	-	NN NP54
headaches	NNS	-	NNS NP57
headlined	VBD VBN21 JJ66	-	VBD VBN21 NP51 JJ66
headwinds	NNS	-	NNS NP51
heal	VB	-	VB NP57
healer	NN	-	NN NP54
healing	NN VBG12	-	NN VBG12 NP54
health-care	NN JJ24 VB48 VBP63	-	NN JJ24 VB48 NP57
healthcare	NN	NP NN21	NN NP24
healthcare.gov	-	NP	NP
healthier	JJ NN66	-	JJ NP54 NN66
healthy	JJ	-	JJ NP60
hears	VBZ	-	VBZ NP51
heartfelt	JJ NN42	-	JJ NN42 NP51
heartland	NN	-	NN NP57
hearts	NNS	-	NNS NP60
heather	-	NP NN24	NP
heating	NN VBG12	-	NN VBG12 NP54
heats	VBZ NNS9	-	VBZ NNS9 NP48
heaven	NN JJ69	-	NN NP18 JJ69
heavier	JJ NN63	-	JJ NP51 NN63
heavyweights	NNS	-	NNS NP51
hebert	-	NP	NP
hecht	-	NP	NP
heck	NN JJ33 VB42	NP NN27 JJ60 VB69	NP NN JJ33 VB42
heckler	NN	-	NN NP57
hedged	VBD VBN21 JJ30	-	VBD VBN21 JJ30 NP48
heed	VB NN30	-	VB NN30 NP60
heel	NN VB33	-	NN VB33 NP51
heels	NNS VBZ60	-	NNS NP57 VBZ60
heffley	-	NP	NP
hefty	JJ NN42	-	JJ NN42 NP54
heidi	-	NP	NP
height	NN	-	NN NP60
heightened	VBN JJ21 VBD33	-	VBN JJ21 VBD33 NP57
heights	NNS	NP NNS33	NP NNS18
heinous	JJ	-	JJ NP51
heinz	-	NP	NP
heir	NN	-	NN NP60
heiserman	-	NP	NP
heitkamp	-	NP	NP
helal	-	NP	NP
helen	-	NP	NP
helicopter	NN	-	NN NP51
helicopters	NNS	-	NNS NP57
helm	NN VB60	NP NN24	NN NP12 VB60
helpful	JJ	-	JJ NP60
hemorrhaging	VBG JJ9 NN51	-	VBG JJ9 NP45 NN51
hemsley	-	NP	NP
hence	RB NN39 JJ69	-	RB NN39 NP51 JJ69
hendricks	-	NP	NP
hennessey	NN JJ18 VB30 RB45	NP NN33 JJ51 VB63	NP NN18 JJ36 VB45
henrico	-	NP	NP
henson	-	NP	NP
herald	-	NP NN36 VB54	NP
heralded	VBD VBN21 JJ36	-	VBD VBN21 JJ36 NP48
herman	-	NP	NP
hero	NN	-	NN NP63
heroes	NNS	-	NNS NP57
heroic	JJ NN48	-	JJ NN48 NP51
heroin	NN	-	NN NP54
heroine	NN	-	NN NP54
heroism	NN	-	NN NP51
hers	NNS VBZ12	-	NNS VBZ12 NP51
hesitant	JJ	-	JJ NP54
hesitate	VB VBP54 JJ60	-	VB NP51 VBP54 JJ60
hesitation	NN	-	NN NP51
heslin	-	NP	NP
heslouin	-	NP NN6	NN NP
hess	-	NP	NP
hewed	VBD VBN66	-	VBD NP51 VBN66
hewlett	-	NP	NP
heyday	NN JJ57	-	NN NP54 JJ57
hi	NN RB12	-	NN RB12 NP51
hi-tech	JJ NN51	-	JJ NP51 NN51
hialeah	-	NP	NP
hicks	-	NP NNS42	NP
hid	VBD	-	VBD NP54
hidden	VBN JJ18	-	VBN JJ18 NP57
hide	VB VBP24 NN24	-	VB VBP24 NN24 NP57
hiding	VBG NN18	-	VBG NN18 NP54
hierarchy	NN	-	NN NP57
high-dollar	JJ NN30	-	JJ NN30 NP51
high-frequency	VBP VB9 NN9	-	VBP VB9 NN9 NP45
high-level	JJ	-	JJ NP60
high-paid	JJ NN30 VBD42 VBN48	-	=
high-powered	JJ VBN60	-	JJ NP51 VBN60
high-priced	JJ	-	JJ NP54
high-speed	JJ NN45 VBN57	-	JJ NN45 NP51 VBN57
high-stakes	JJ NNS21 VBZ36 NN57	NP JJ21 NNS45 VBZ57	JJ NP15 NNS21 VBZ36
high-tech	JJ NN54	NP JJ21	JJ NP12 NN54
high-water	JJ NN18 VB33 RB69	-	JJ NN18 VB33 NP48
highest-profile	JJ NN33 VB51 VBP66	-	JJ NN33 VB51 NP57
highest-ranking	JJ VBG21 NN39 RB57	-	JJ VBG21 NN39 NP51
highlights	VBZ NNS24	-	VBZ NNS24 NP57
highway	NN	-	NN NP60
highways	NNS	-	NNS NP54
hijacked	VBD VBN21 JJ54	-	VBD VBN21 NP48 JJ54
hike	NN VB3 VBP3	-	NN VB3 VBP3 NP48
hikes	NNS VBZ51	-	NNS VBZ51 NP57
hiking	VBG NN39	-	VBG NN39 NP51
hilary	-	NP	NP
hillsborough	-	NP	NP
hilton	-	NP	NP
hindsight	NN JJ69	-	NN NP51 JJ69
hint	NN VB39	-	NN VB39 NP54
hinted	VBD VBN27 JJ66	-	VBD VBN27 NP54 JJ66
hinting	VBG	-	VBG NP51
hints	NNS VBZ27	-	NNS VBZ27 NP60
hires	NNS VBZ9	-	NNS VBZ9 NP48
historian	NN JJ57	-	NN NP57 JJ57
historians	NNS	-	NNS NP57
historical	JJ	-	JJ NP60
histories	NNS	-	NNS NP54
hitch	NN VB60	-	NN NP54 VB60
hitler	-	NP	NP
hln	-	NP	NP
ho	NN JJ24 VB36 VBP48	NP NN33 JJ57 VB66	NP NN18 JJ42 VB54
hoax	NN VB51	-	NN NP51 VB51
hochsprung	-	NP	NP
hodges	-	NP	NP
hoekstra	-	NP	NP
hoenlein	-	NP	NP
hof	-	NP	NP
hoff	-	NP	NP
hogan	-	NP NN30	NP
hogue	-	NP	NP
holan	-	NP	NP
holder	NN	NP NN12	NP NN6
holdings	NNS	-	NNS NP54
holdout	NN JJ69	-	NN NP51 JJ69
holdouts	NNS	-	NNS NP54
hole	NN VB60	-	NN NP57 VB60
holes	NNS VBZ63	-	NNS NP60 VBZ63
holidays	NNS VBZ36	-	NNS VBZ36 NP51
hollowed	VBN VBD24	-	VBN VBD24 NP48
holmes	-	NP	NP
holocaust	-	NP NN42	NP
holtz-eakin	-	NP	NP
holy	-	NP JJ27 NN48 RB66	NP
homage	NN	-	NN NP54
home-school	JJ VB15 NN42 VBP66	-	JJ VB15 NN42 NP51
home-schoolers	NNS	-	NNS NP51
home-state	JJ VB57 NN60	-	JJ VB57 NN60 NP60
homegrown	JJ NN27	-	JJ NN27 NP60
homeless	JJ NN63	JJ NP9	JJ NP57 NN66
homemade	NN JJ9	-	NN JJ9 NP45
homeowners	NNS	-	NNS NP57
hometown	NN	-	NN NP63
homicide	NN	-	NN NP54
homicides	NNS	-	NNS NP57
homophobic	JJ	-	JJ NP51
homosexuality	NN	-	NN NP54
honda	-	NP	NP
honduras	-	NP	NP
hone	VB NN9	-	VB NN9 NP48
honestly	RB	-	RB NP60
hong	-	NP	NP
honing	VBG NN60	-	VBG NP54 NN60
honorable	JJ	-	JJ NP51
honored	VBN VBD27 JJ57	-	VBN VBD27 JJ57 NP60
hood	-	NP NN24	NP
hoodlums	NNS	-	NNS NP51
hooking	VBG NN42	-	VBG NN42 NP51
hoosier	-	NP	NP
hooton	-	NP	NP
hoover	-	NP VB30 NN69	NP
hop	NN VB9 VBP9	-	NN VB9 VBP9 NP45
hopefully	RB	-	RB NP60
hopeless	JJ	-	JJ NP54
hopelessly	RB	-	RB NP51
hopped	VBN VBD6	-	VBN VBD6 NP48
horgos	-	NP	NP
horizon	NN	NP NN21	NN NP9
horn	-	NP NN30 VB57	NP
horowitz	-	NP	NP
horrendous	JJ	-	JJ NP51
horribly	RB	-	RB NP51
horrific	JJ	-	JJ NP60
horrified	VBN VBD9 JJ45	-	VBN VBD9 JJ45 NP54
horrify	VB VBP60	-	VB NP51 VBP60
horror	NN	-	NN NP57
horrors	NNS	-	NNS NP51
horse	NN VB51	-	NN VB51 NP60
horserace	NN JJ30 VB39 RB54	-	NN JJ30 VB39 NP51
horses	NNS VBZ36	-	NNS VBZ36 NP51
hospital	NN JJ57	NP NN24	NN NP12 JJ57
hospitals	NNS	NP NNS21	NNS NP21
hostage	NN	-	NN NP54
hostility	NN	-	NN NP63
hosting	VBG	-	VBG NP60
hosts	NNS VBZ3	-	NNS VBZ3 NP54
hotels	NNS	-	NNS NP51
hotly	RB	-	RB NP60
hough	-	NP	NP
hourly	JJ RB33	-	JJ RB33 NP57
household	NN	-	NN NP60
households	NNS	-	NNS NP60
houston	-	NP	NP
hovered	VBD VBN18 JJ57	-	VBD VBN18 NP48 JJ57
hovering	VBG NN63	-	VBG NP51 NN63
hub	NN	-	NN NP57
hubs	NNS	-	NNS NP51
huddle	NN VB6 VBP9	-	NN VB6 VBP9 NP45
huddled	VBD VBN24 JJ54	-	VBD VBN24 NP54 JJ54
hudson	-	NP	NP
huerta	-	NP	NP
huffman	-	NP	NP
huffpollster	-	NP	NP
hug	NN VB57	-	NN NP54 VB57
hugged	VBD VBN24	-	VBD VBN24 NP51
hugging	VBG NN6 JJ66	-	VBG NN6 NP45 JJ66
hugh	-	NP	NP
hughes	-	NP	NP
huh	RB NN3 JJ24 VB30	-	RB NN3 NP6 JJ24
hulk	-	NN NP15 VB54	NN
human-rights	JJ NNS12 VBZ27	-	JJ NNS12 VBZ27 NP48
humanitarian	JJ NN63	-	JJ NP60 NN63
humanity	NN	-	NN NP60
humayun	-	NP	NP
humble	JJ	-	JJ NP54
humbled	VBN VBD21 JJ51	-	VBN VBD21 NP48 JJ51
humbling	JJ VBG21	-	JJ VBG21 NP54
humiliated	VBN VBD36 JJ42	-	VBN VBD36 JJ42 NP51
humiliating	JJ VBG21	-	JJ VBG21 NP57
humility	NN	-	NN NP27
humphrey	-	NP	NP
hundred	CD JJ30	-	CD JJ30 NP60
hung	VBD VBN12	-	VBD VBN12 NP54
hunger	NN VB60	-	NN NP51 VB60
hungry	JJ NN69	-	JJ NP54 NN69
hunt	NN VB36	-	NN VB36 NP54
hunter	-	NP NN33	NP
hunting	NN VBG15	-	NN VBG15 NP51
huntsville	-	NP	NP
hurdle	NN VB54	-	NN VB54 NP57
hurdles	NNS	-	NNS NP60
hurled	VBN VBD JJ57	-	VBN VBD NP42 JJ57
hurricane	-	NP NN27	NP
hurtful	JJ	-	JJ NP51
hurts	VBZ NNS9	-	VBZ NNS9 NP48
hurun	-	NP NN15	NP NN18
husbands	NNS VBZ48	-	NNS VBZ48 NP54
hussein	-	NP	NP
husted	VBN VBD15 JJ30	NP VBN36 VBD51 JJ66	NP VBN21 VBD36 JJ51
hutto	-	NP	NP
hyde	-	NP	NP
hydraulic	JJ	-	JJ NP51
hydrogen	NN JJ63	-	NN NP54 JJ63
hype	NN VB45	-	NN VB45 NP54
hyperdrive	NN VB15 JJ36 VBP36	-	=
hyperinflation	NN JJ54	-	NN NP51 JJ54
hypocrisy	NN JJ69	-	NN NP54 JJ69
hypocritical	JJ	-	JJ NP57
hypothetical	JJ	-	JJ NP60
i-vt.	-	NP	NP
i.	NN JJ30 NNS33 VBG39	NN NP3 JJ54 NNS60	NN NP15 JJ39 NNS42
i360	NN VB3 JJ21 NNS27	-	=
iaea	-	NP NN6	NN NP
iampaglia	-	NP	NP
ian	-	NP	NP
ibm	-	NP	NP
icahn	-	NP	NP
icon	NN	-	NN NP60
iconic	JJ	-	JJ NP54
id	-	NN NP9 RB21	NN NP12 RB18
ideal	JJ NN30	-	JJ NN30 NP54
idealism	NN	-	NN NP54
idealist	NN JJ57	-	NN NP51 JJ57
idealistic	JJ	-	JJ NP51
ideally	RB	-	RB NP54
ideals	NNS	-	NNS NP54
identical	JJ	-	JJ NP57
identification	NN	-	NN NP57
identifies	VBZ NNS69	-	VBZ NP54 NNS69
identifying	VBG	-	VBG NP60
identities	NNS	-	NNS NP57
ideologically	RB	-	RB NP60
idly	RB	-	RB NP51
idol	-	NP NN3	NN NP
ids	-	NNS NP18	NNS
ifill	-	NP	NP
ifpte	NN VB12 JJ18 VBP33	NP NN9 VB42 JJ48	NP NN3 VB27 JJ30
ig	-	NP	NP
ignited	VBN VBD9 JJ36	-	VBN VBD9 JJ36 NP48
ignorance	NN	-	NN NP54
ignores	VBZ NNS51	-	VBZ NNS51 NP54
ignoring	VBG	-	VBG NP60
iii	-	NP JJ39	NP
ikea	-	NP	NP
ileana	-	NP	NP
ill	JJ RB3 NN9	NP JJ30 RB33 NN39	NP JJ3 RB6 NN12
ill-advised	JJ VBN54	-	JJ NP51 VBN54
ill-fated	JJ VBN63	-	JJ NP54 VBN63
ill-matched	JJ VBD18 VBN24	-	JJ VBD18 VBN24 NP48
ill.	-	NP	NP
illegality	NN	-	NN NP51
illegals	NNS VBZ51	-	NNS VBZ51 NP57	noun:illegal
illiberal	JJ	-	JJ NP51
illicit	JJ NN54	-	JJ NP51 NN54
illness	NN	-	NN NP54
illusion	NN	-	NN NP51
illustrate	VBP VB	-	VBP VB NP45
illustrated	VBD VBN21 JJ66	NP VBD21 VBN42	VBD NP12 VBN21 JJ66
illustrates	VBZ NNS66	-	VBZ NP54 NNS66
illustration	NN	-	NN NP54
image-wrap	NN JJ9 VB30 VBP45	-	=
imagery	NN	-	NN NP51
imagination	NN	-	NN NP54
imagined	VBD VBN9 JJ69	-	VBD VBN9 NP54 JJ69
imagining	VBG NN63	-	VBG NP51 NN63
imbalance	NN	-	NN NP54
immensely	RB	-	RB NP54
immigrated	VBD VBN24	-	VBD VBN24 NP54
imminent	JJ NN66	-	JJ NP54 NN66
immoral	JJ	-	JJ NP51
immune	JJ NN30	-	JJ NN30 NP54
immunity	NN	-	NN NP60
impacted	VBN VBD39 JJ45	-	VBN VBD39 JJ45 NP54
impacts	NNS VBZ6	-	NNS VBZ6 NP45
impartial	JJ	-	JJ NP60
impasse	NN	-	NN NP51
impassion	-
impassioned	JJ VBN6	-	JJ VBN6 NP54	verb:impassion
impatient	JJ NN12	-	JJ NN12 NP51
impeachment	NN	-	NN NP54
impediments	NNS	-	NNS NP51
impending	JJ VBG12 NN66	-	JJ VBG12 NP48 NN66
imperative	JJ	-	JJ NP60
imperfect	JJ NN24	-	JJ NN24 NP48
imperil	VB NN57 VBP60	-	VB NP51 NN57 VBP60
imperiled	VBN VBD21	-	VBN VBD21 NP51
impermissibly	RB	-	RB NP51
impetus	NN JJ45	-	NN JJ45 NP51
implement	VB NN27	-	VB NN27 NP57
implementation	NN	-	NN NP18
implemented	VBN VBD12 JJ48	-	VBN VBD12 JJ48 NP54
implication	NN	-	NN NP57
implications	NNS	-	NNS NP60
implicit	JJ NN18	-	JJ NN18 NP54
implicitly	RB	-	RB NP57
implied	VBD VBN15	-	VBD VBN15 NP57
implies	VBZ NNS57	-	VBZ NP51 NNS57
implore	VB VBP9 NN60	-	VB VBP9 NP45 NN60
imply	VB NN66 VBP66	-	VB NP57 NN66 VBP66
implying	VBG	-	VBG NP60
import	NN VB21	-	NN VB21 NP57
importantly	RB	-	RB NP60
importation	NN	-	NN NP51
imported	VBN JJ36 VBD39	-	VBN JJ36 VBD39 NP54
imposed	VBD VBN9 JJ42	-	VBD VBN9 JJ42 NP54
imposing	VBG JJ60	-	VBG JJ60 NP60
imposition	NN	-	NN NP54
impossibly	RB	-	RB NP54
impotence	NN	-	NN NP51
impotency	NN	-	NN NP51
impoverished	JJ VBN15 VBD33	-	JJ VBN15 VBD33 NP48
impractical	JJ	-	JJ NP54
impression	NN	-	NN NP60
impressions	NNS	-	NNS NP54
impressive	JJ	-	JJ NP63
imprisoned	VBN VBD45 JJ48	-	VBN VBD45 JJ48 NP57
improbable	JJ	-	JJ NP57
impromptu	JJ NN39	-	JJ NN39 NP57
improper	JJ	-	JJ NP57
improperly	RB	-	RB NP54
improprieties	NNS	-	NNS NP51
improvement	NN	NP NN30	NN NP9
improvements	NNS	-	NNS NP60
improves	VBZ NNS54	-	VBZ NP51 NNS54
improving	VBG JJ48	-	VBG JJ48 NP63
impugning	VBG NN63	-	VBG NP51 NN63
impulse	NN	-	NN NP51
impulsive	JJ	-	JJ NP51
impulsively	RB	-	RB NP51
in-depth	JJ NN18 VB54 NNS60	-	JJ NN18 NP51 VB54
in-person	JJ NN60	-	JJ NP54 NN60
in-state	JJ VB45 NN48	-	JJ VB45 NN48 NP54
in-your-face	JJ NN51	-	JJ NN51 NP51
inability	NN	-	NN NP60
inaction	NN	-	NN NP57
inactive	JJ	-	JJ NP54
inadequate	JJ	-	JJ NP57
inadvertently	RB	-	RB NP51
inappropriate	JJ	-	JJ NP60
inaugural	JJ NN48	-	JJ NN48 NP51
inauguration	NN	NP NN24	NN NP9
inauthentic	JJ	-	JJ NP51
inbox	NN JJ33 VB45 CD57	-	NN JJ33 VB45 NP51
inc.	-	NP	NP
incapable	JJ	-	JJ NP54
incarceration	NN	-	NN NP54
incarnation	NN	-	NN NP54
incentive	NN JJ51	-	NN JJ51 NP60
incentives	NNS	-	NNS NP57
inception	NN	-	NN NP54
incest	NN JJ51	-	NN JJ51 NP54
incidents	NNS	-	NNS NP60
incite	VB VBP12 NN57	-	VB VBP12 NP51 NN57
incitement	NN	-	NN NP51
inciting	VBG NN63	-	VBG NP54 NN63
inclination	NN	-	NN NP60
inclined	VBN JJ18 VBD48	-	VBN JJ18 VBD48 NP57
inclusion	NN	-	NN NP54
inclusive	JJ	-	JJ NP57
inclusiveness	NN	-	NN NP51
income-driven	JJ NN24 CD33 VBN36	-	=
incoming	JJ NN63	-	JJ NP57 NN63
incompatible	JJ	-	JJ NP54
incompetent	JJ NN48	-	JJ NN48 NP57
incomplete	JJ NN69	-	JJ NP51 NN69
incongruously	RB	-	RB NP51
inconsistencies	NNS	-	NNS NP54
inconsistency	NN	-	NN NP51
inconsistent	JJ	-	JJ NP54
inconvenient	JJ	-	JJ NP54
incorrect	JJ NN63	-	JJ NP54 NN63
incredible	JJ	-	JJ NP63
incredulous	JJ	-	JJ NP51
incremental	JJ	-	JJ NP60
incumbents	NNS	-	NNS NP57
ind.	-	NP	NP
indefinite	JJ	-	JJ NP54
indefinitely	RB	-	RB NP54
independent-minded	JJ VBD21 VBN24	-	JJ VBD21 VBN24 NP48
independently	RB	-	RB NP57
index	NN VB63	-	NN NP60 VB63
indexing	NN VBG12	-	NN VBG12 NP48
india	-	NP	NP
indian	JJ NN9	JJ NP9 NN51	JJ NP12 NN36
indiana-born	-	JJ NP18	JJ
indianapolis	-	NP	NP
indicate	VBP VB9	-	VBP VB9 NP57
indicates	VBZ NNS66	-	VBZ NP57 NNS66
indicating	VBG	-	VBG NP54
indication	NN	-	NN NP60
indications	NNS	-	NNS NP51
indicative	JJ NN63	-	JJ NP51 NN63
indicator	NN	-	NN NP54
indicators	NNS	-	NNS NP51
indict	VB	-	VB NP57
indicted	VBN VBD39 JJ60	VBN NP9 VBD57	VBN VBD42 NP57 JJ63
indictment	NN	-	NN NP60
indigenous	JJ	-	JJ NP54
indignation	NN	-	NN NP51
indirect	JJ NN60	-	JJ NP54 NN60
indirectly	RB	-	RB NP57
indiscretions	NNS	-	NNS NP51
indiscriminate	JJ	-	JJ NP51
indispensable	JJ	-	JJ NP51
indistinguishable	JJ	-	JJ NP51
individually	RB	-	RB NP54
industrialist	NN JJ57	-	NN NP51 JJ57
industrialized	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
indyk	-	NP	NP
ineffective	JJ	-	JJ NP57
inefficiencies	NNS	-	NNS NP51
ineligible	JJ	-	JJ NP57
inequities	NNS	-	NNS NP57
inevitability	NN	-	NN NP54
inevitably	RB	-	RB NP60
inexcusable	JJ	-	JJ NP51
inexperience	NN	-	NN NP54
infamous	JJ	JJ NP9	JJ NP60
infamously	RB	-	RB NP54
infant	NN JJ54	-	NN NP51 JJ54
infants	NNS	-	NNS NP51
infected	VBN JJ33 VBD39	-	VBN JJ33 VBD39 NP51
inference	NN	-	NN NP51
infighting	NN VBG15 JJ42	-	NN VBG15 JJ42 NP51
infiltrated	VBN VBD36	-	VBN VBD36 NP57
inflammatory	JJ	-	JJ NP57
inflate	VB VBP57	-	VB NP51 VBP57
inflation-adjusted	JJ VBN18 VBD21	-	JJ VBN18 VBD21 NP48
inflection	NN	-	NN NP54
inflicted	VBN VBD30 JJ51	-	VBN VBD30 NP51 JJ51
influenced	VBN VBD42	-	VBN VBD42 NP60
influx	NN	-	NN NP54
informal	JJ	-	JJ NP54
informally	RB	-	RB NP54
information-age	JJ NN15 VB33 RB60	-	JJ NN15 VB33 NP48
informed	VBN VBD27 JJ63	-	VBN VBD27 NP60 JJ63
informing	VBG	-	VBG NP57
infowars.com	-	NP	NP
infringing	VBG NN60	-	VBG NP51 NN60
infuriated	VBD VBN12 JJ39	-	VBD VBN12 JJ39 NP48
ing	NN VBG12 JJ33	-	NN VBG12 JJ33 NP48
ingraham	-	NP	NP
inhalation	NN	-	NN NP51
inherent	JJ	-	JJ NP57
inherently	RB	-	RB NP51
inherited	VBN VBD6 JJ39	-	VBN VBD6 JJ39 NP51
inhospitable	JJ	-	JJ NP51
inhumane	JJ NN9	-	JJ NN9 NP51
initiated	VBN VBD9 JJ60	-	VBN VBD9 NP48 JJ60
initiation	NN	-	NN NP54
initiatives	NNS	NNS NP9	NNS NP60
inject	VB NN66 VBP66	-	VB NP54 NN66 VBP66
injects	VBZ NNS60	-	VBZ NP54 NNS60
injunction	NN	-	NN NP54
injustice	NN	NN NP9	NN NP60
ink	NN VB33	-	NN VB33 NP51
inland	-	NP NN36 JJ36 RB48	NP
inman	-	NP	NP
inn	-	NP NN33	NP
inner	JJ	-	JJ NP60
innocent	JJ NN45	-	JJ NN45 NP60
innocents	NNS	-	NNS NP51
innocuous	JJ	-	JJ NP51
innovate	VB VBP57	-	VB NP51 VBP57
innovation	NN	-	NN NP57
innovative	JJ	-	JJ NP54
inoculate	VB VBP63	-	VB NP51 VBP63
inordinate	JJ	-	JJ NP51
input	NN VB48	-	NN VB48 NP54
inquiries	NNS	-	NNS NP60
inroads	NNS	-	NNS NP57
insane	JJ NN66	-	JJ NP54 NN66
insanity	NN	-	NN NP51
insecure	JJ NN18 RB18	-	JJ NN18 RB18 NP54
insecurity	NN	-	NN NP57
insensitive	JJ	-	JJ NP57
insensitivity	NN	-	NN NP51
insert	VB NN18	-	VB NN18 NP51
inserted	VBN VBD12 JJ60	-	VBN VBD12 NP54 JJ60
inserting	VBG	-	VBG NP51
insight	NN	-	NN NP54
insights	NNS	NP NNS33	NP NNS6
insignificant	JJ	-	JJ NP51
insistence	NN	-	NN NP60
insistently	RB	-	RB NP51
insisting	VBG NN69	-	VBG NP60 NN69
insists	VBZ NNS45	-	VBZ NNS45 NP60
inspiration	NN	-	NN NP54
inspire	VB	VB NP9	VB NP63
inspiring	JJ VBG33	-	JJ VBG33 NP60
instability	NN	-	NN NP51
instagram	-	NP JJ24	NP JJ24
install	VB NN36 VBP66	-	VB NN36 NP51 VBP66
installation	NN	-	NN NP51
installations	NNS	-	NNS NP51
installed	VBN VBD6 JJ60	-	VBN VBD6 NP51 JJ60	verb:install
installing	VBG NN36	-	VBG NN36 NP51	verb:install
installment	NN	-	NN NP54
instant	JJ NN3	-	JJ NN3 NP48
instantly	RB	-	RB NP57
instinct	NN JJ18	-	NN JJ18 NP54
instinctive	JJ	-	JJ NP54
instinctively	RB	-	RB NP51
instincts	NNS	-	NNS NP60
institutional	JJ	-	JJ NP60
instructed	VBN VBD6 JJ63	-	VBN VBD6 NP54 JJ63
instructing	VBG	-	VBG NP51
instructions	NNS	-	NNS NP54
instrument	NN VB63	-	NN NP54 VB63
insufficient	JJ	-	JJ NP60
insult	NN VB54	-	NN VB54 NP60
insulted	VBD VBN JJ63	-	VBD VBN NP42 JJ63
insulting	JJ VBG30	-	JJ VBG30 NP60
insured	VBN JJ27 VBD30	-	VBN JJ27 VBD30 NP48
insurers	NNS	-	NNS NP60
insurgents	NNS	-	NNS NP54
insurmountable	JJ	-	JJ NP60
integrate	VB VBP66	-	VB NP57 VBP66
integrating	VBG NN60	-	VBG NP54 NN60
integration	NN	-	NN NP60
integrity	NN	-	NN NP60
intel	-	NP	NP
intellectual	JJ NN63	-	JJ NP60 NN63
intellectually	RB	-	RB NP54
intellectuals	NNS	-	NNS NP54
intelligence-gathering	JJ VBG15 NN30	-	JJ VBG15 NN30 NP48
intelligent	JJ	-	JJ NP60
intemperate	JJ	-	JJ NP54
intend	VBP VB15	-	VBP VB15 NP54
intends	VBZ	-	VBZ NP60
intensification	NN	-	NN NP54
intensified	VBN VBD6 JJ42	-	VBN VBD6 JJ42 NP51
intensifies	VBZ NNS66	-	VBZ NP51 NNS66
intensify	VB VBP12	-	VB VBP12 NP51
intensifying	VBG JJ45	-	VBG JJ45 NP54
intensity	NN	-	NN NP60
intensive	JJ NN66	-	JJ NP51 NN66
intensively	RB	-	RB NP51
intentional	JJ	-	JJ NP51
intentionally	RB	-	RB NP54
intentions	NNS	NP NNS21	NNS NP15
intents	NNS	-	NNS NP51
inter	VB NN3 VBP36 JJ63	-	VB NN3 VBP36 NP45
interact	VB VBP9 NN60	-	VB VBP9 NP45 NN60
interaction	NN	-	NN NP57
interactions	NNS	-	NNS NP63
interactive	JJ	-	JJ NP54
intercept	-	NP JJ6 NN24 VB33	NP JJ
interconnected	JJ VBN15 VBD33	-	JJ VBN15 VBD33 NP48
interestingly	RB	-	RB NP51
interfaith	NN JJ15	NP NN24 JJ36	NN NP9 JJ15
interfere	VB VBP9 NN57	-	VB VBP9 NP54 NN57
interference	NN	-	NN NP54
interim	JJ NN45	-	JJ NN45 NP57
interior	JJ NN24	NP JJ21 NN45	JJ NP15 NN24
interjected	VBD VBN27 JJ57	-	VBD VBN27 NP54 JJ57
interlopers	NNS	-	NNS NP51
intern	NN NP12 VB51 JJ54	-	=
internally	RB	-	RB NP51
internationalist	JJ NN36	-	JJ NN36 NP54
internationally	RB	-	RB NP54
internment	NN	-	NN NP60
interns	NNS VBZ39	-	NNS VBZ39 NP54
interpret	VB VBP12 NN36	-	VB VBP12 NN36 NP48
interpretation	NN	-	NN NP57
interpreted	VBN VBD18 JJ57	-	VBN VBD18 JJ57 NP57
interrogation	NN	-	NN NP57
interrupted	VBD VBN18 JJ24	-	VBD VBN18 JJ24 NP57
interrupting	VBG	-	VBG NP51
interruptions	NNS	-	NNS NP54
intersection	NN	-	NN NP54
intervene	VB NN51 VBP66	-	VB NN51 NP57 VBP66
intervened	VBD VBN21 JJ66	-	VBD VBN21 NP51 JJ66
intervening	VBG JJ39	-	VBG JJ39 NP51
intervention	NN	-	NN NP60
interventionist	JJ NN9	-	JJ NN9 NP48
interviewer	NN	-	NN NP54
interviewers	NNS	-	NNS NP51
interviewing	VBG NN63	-	VBG NP51 NN63
intimated	VBN VBD3 JJ54	-	VBN VBD3 NP45 JJ54
intimately	RB	-	RB NP51
intimidate	VB	-	VB NP54
intimidation	NN	-	NN NP54
intolerable	JJ	-	JJ NP51
intolerance	NN	-	NN NP51
intricacies	NNS	-	NNS NP54
intrigued	VBN VBD36	-	VBN VBD36 NP54
intriguing	JJ VBG9 NN69	-	JJ VBG9 NP48 NN69
introduce	VB VBP24 NN48	-	VB VBP24 NN48 NP57
introduces	VBZ NNS39	-	VBZ NNS39 NP54
introducing	VBG	-	VBG NP60
introduction	NN	-	NN NP60
introductory	JJ	-	JJ NP51
intruders	NNS	-	NNS NP54
intrusions	NNS	-	NNS NP54
inundated	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
invalidated	VBN VBD6 JJ36	-	VBN VBD6 JJ36 NP45
invasion	NN	-	NN NP60
invented	VBN VBD JJ60	-	VBN VBD NP48 JJ60
inversion	NN	-	NN NP57
inversions	NNS	-	NNS NP60
investigated	VBN VBD	-	VBN VBD NP51
investigations	NNS	NP NNS24	NNS NP18
investing	VBG NN27	-	VBG NN27 NP60
invitation	NN	-	NN NP60
invite	VB NN12 VBP60	-	VB NN12 NP48 VBP60
inviting	VBG JJ57	-	VBG JJ57 NP60
invoke	VB VBP60 NN66	-	VB NP54 VBP60 NN66
invoked	VBD VBN42	-	VBD VBN42 NP60
invokes	VBZ NNS42	-	VBZ NNS42 NP51
invoking	VBG	-	VBG NP57
involve	VBP VB JJ54 NN60	-	VBP VB NP48 JJ54
involves	VBZ NNS54	-	VBZ NNS54 NP57
inward	JJ RB27 NN66	-	JJ RB27 NP51 NN66
iowan	-
iowans	-	NP NNS9	NP NNS9	noun:iowan
iphone	NP NN30 JJ39 VB45	-	=
iphones	NNS VBZ48 JJ51	-	NNS VBZ48 NP51 JJ51	noun:iphone
iqbal	-	NP	NP
iranian-american	-	JJ NP18	JJ
iranians	-	NP	NP
iraqi	-	JJ NP27	JJ
ire	NN	-	NN NP60
irene	-	NP	NP
irish	-	JJ NP21	JJ
iron	NN JJ42 VB66	NP NN12	NP NN6 JJ54
ironic	JJ	-	JJ NP54
ironically	RB	-	RB NP57
irony	NN	-	NN NP51
irrelevant	JJ	-	JJ NP54
irresistible	JJ	-	JJ NP54
irresponsible	JJ	-	JJ NP60
irreverent	JJ	-	JJ NP51
irreversible	JJ	-	JJ NP51
irritated	JJ VBN21 VBD36	-	JJ VBN21 VBD36 NP54
irritation	NN	-	NN NP54
irs	-	NP	NP
irvine	-	NP	NP
isa	-	NP	NP
isaac	-	NP	NP
isabelle	-	NP	NP
isaiah	-	NP	NP
isakson	-	NP	NP
islamaphobia	-	NP	NP
islamists	-	NP	NP
islamophobia	-	NP	NP
islamophobic	-	JJ NP12	JJ
islands	NNS	NP NNS33	NNS NP3
isolate	VB VBP60	-	VB NP54 VBP60
isolated	VBN JJ48 VBD48	-	VBN JJ48 VBD48 NP57
isolationist	JJ NN6	-	JJ NN6 NP51
israeli-palestinian	-	JJ NP21	JJ
israelis	-	NP	NP
issa	-	NP	NP
issuing	VBG NN48	-	VBG NN48 NP54
istanbul	-	NP	NP
italian	-	JJ NP6	JJ NP12
italy	-	NP	NP
itching	VBG JJ12 NN57	-	VBG JJ12 NP51 NN57
item	NN JJ63	-	NN NP57 JJ63
items	NNS	-	NNS NP60
iteration	NN	-	NN NP51
ithaca	-	NP	NP
itunes	NP NNS12 VBZ30 JJ48	-	=
itv	-	NP	NP
iv	-	CD NP3 JJ21	CD NP9
ivana	-	NP	NP
iyassu	-	NP NN12	NP NN9
j.c.	-	NP	NP
j.j.	-	NP	NP
j.m.	-	NP	NP
jab	NN VB45	-	NN VB45 NP51
jabbed	VBD VBN18 JJ60	-	VBD VBN18 NP48 JJ60
jabs	NNS VBZ54	-	NNS NP51 VBZ54
jackie	-	NP	NP
jacksonville	-	NP	NP
jacob	-	NP	NP
jade	-	NP JJ33 NN36 VB54	NP
jahangir	-	NP	NP
jailed	VBD VBN JJ54	-	VBD VBN NP42 JJ54
jaime	-	NP	NP
jam	NN VB51	NP NN21	NN NP12 VB51
jamaica	-	NP	NP
jamie	-	NP	NP
jamieson	-	NP	NP
jammed	VBN VBD27 JJ39	-	VBN VBD27 JJ39 NP51
jan	-	NP	NP
janet	-	NP	NP
janney	-	NP	NP
jared	-	NP	NP
jarring	JJ VBG18	-	JJ VBG18 NP54
jay	-	NP NN36	NP
jealous	-	NP JJ33	NP
jean	-	NP NN27	NP
jeanne	-	NP	NP
jeans	NNS	-	NNS NP54
jebens	-	NP	NP
jeddah	-	NP	NP
jeered	VBD VBN6 JJ60	-	VBD VBN6 NP48 JJ60
jeers	NNS VBZ63	-	NNS NP54 VBZ63
jefferson	-	NP	NP
jeffery	-	NP	NP
jeffrey	-	NP	NP
jeffries	-	NP	NP
jen	-	NP	NP
jenna	-	NP	NP
jennings	-	NP	NP
jeopardize	VB VBP69	-	VB NP54 VBP69
jeopardy	NN	-	NN NP57
jeremy	-	NP	NP
jerome	-	NP	NP
jerry	-	NP	NP
jesse	-	NP	NP
jessica	-	NP	NP
jesus	-	NP	NP
jets	NNS VBZ51	NNS NP21	NNS NP66
jibe	VB NN9	-	VB NN9 NP48
jihad	NN	NP NN21	NN NP27
jihadist	NN JJ15 VB48	-	NN JJ15 VB48 NP54
jihadists	NNS VBZ48	-	NNS VBZ48 NP57	noun:jihadist
jill	-	NP	NP
jindal	-	NP	NP
jinping	-	NP	NP
joanne	-	NP	NP
job-approval	JJ NN12	-	JJ NN12 NP48
job-killing	JJ VBG21 NN33	-	JJ VBG21 NN33 NP51
jobless	JJ	-	JJ NP54
jock	NN	NP NN21	NN NP9
jockeying	VBG	-	VBG NP57
joel	-	NP	NP
joey	-	NP	NP
jogging	NN VBG18	-	NN VBG18 NP51
johnny	-	NP	NP
johnson-weld	-	JJ NP3	JJ NP9
johnston	-	NP	NP
joins	VBZ NNS21	VBZ NP9 NNS39	VBZ NNS24 NP57
jointly	RB	-	RB NP54
joked	VBD VBN42	-	VBD VBN42 NP60
jokes	NNS VBZ54	-	NNS VBZ54 NP57
joking	VBG NN24 JJ63	-	VBG NN24 NP57 JJ63
jokingly	RB	-	RB NP57
jolly	JJ RB15 NN45 VB63	JJ NP18 RB48	JJ RB27 NN54 NP60
jolt	VB NN9	-	VB NN9 NP48
jonah	-	NP NN30	NP
jonathan	-	NP	NP
joni	-	NP	NP
jordan	-	NP	NP
jorge	-	NP	NP
jose	-	NP	NP
journalistic	JJ	-	JJ NP51
journey	NN VB48	-	NN VB48 NP54
joy	NN VB39	-	NN NP18 VB39
joyce	-	NP	NP
jpmorgan	-	NP	NP
jr	-	NP	NP
juan	-	NP	NP
judaism	-	NP	NP
jude	-	NP	NP
judged	VBN VBD15 JJ48	-	VBN VBD15 NP48 JJ48
judgement	NN	-	NN NP57
judging	VBG NN39	-	VBG NN39 NP51
juggernaut	NN	-	NN NP54
juice	NN	-	NN NP51
jumbo	JJ NN51	-	JJ NP51 NN51
jun	-	NP NN6	NN NP
juncture	NN	-	NN NP51
junge	-	NP	NP
junior	NN JJ9	-	NN JJ9 NP48
junta	NN	-	NN NP51
jurisdiction	NN	-	NN NP54
jurist	NN	-	NN NP54
jury	NN	-	NN NP60
justifiably	RB	-	RB NP54
justification	NN	-	NN NP60
justified	JJ VBN30 VBD54	-	JJ VBN30 VBD54 NP60
justify	VB	-	VB NP60
justin	-	NP	NP
jäger	-	NP	NP
k	NN JJ36 NNS39 VBG48	NP NN30 JJ66	NN NP JJ36 NNS39
k-1	-	NN NP21	NN
k-12	-	NN NP12	NN
k.	-	NP	NP
kagan	-	NP	NP
kahn	-	NP	NP
kalanick	-	NP	NP
kamp	-	NP	NP
kamprad	-	NP	NP
kander	-	NP	NP
kansas	-	NP	NP
kantar	-	NP	NP
kantrowitz	-	NP	NP
kaplan	-	NP	NP
karadsheh	-	NP	NP
kardashian	-	NP JJ15	NP JJ12
karen	-	NP	NP
karl	-	NP	NP
kasper	-	NP	NP
kate	-	NP	NP
kathleen	-	NP	NP
katie	-	NP	NP
katz	-	NP	NP
kay	-	NP	NP
kazakh	-	JJ NP30	JJ
kazakhstan	-	NP	NP
keen	JJ NN30 VB69	-	JJ NN30 NP57 VB69
keenly	RB	-	RB NP54
kel-tec	-	NP	NP
kelli	-	NP	NP
kellyanne	-	NP	NP
kelsey	-	NP	NP
kemp	-	NP	NP
kendall	-	NP	NP
kenneth	-	NP	NP
kenya	-	NP	NP
keosauqua	-	NP	NP
kerfuffle	NN JJ51	-	NN NP51 JJ51
kessel	-	NP	NP
keynote	NN JJ21 VB51	-	NN JJ21 VB51 NP57
keys	NNS VBZ39	-	NNS VBZ39 NP51
keystone	-	NN NP24	NN
keyworth	-	NP	NP
kgb	-	NP	NP
khalif	-	NP NN24	NP
khans	-	NP NNS36	NP
khartoum	-	NP	NP
khizr	-	NP NN27	NP NN30
khoga	-	NP NN6	NP NN9
khorgos	-	NP	NP
ki	-	NN NP30	NN
kibbe	-	NP	NP
kick	VB NN9 VBP15	-	VB NN9 VBP15 NP48
kicked	VBD VBN6 JJ63	-	VBD VBN6 NP51 JJ63
kicking	VBG NN45	-	VBG NN45 NP54
kickoff	NN	-	NN NP54
kickstarter	-	NP	NP
kid	NN	-	NN NP63
kiedis	-	NP	NP
kilfoyle	-	NP	NP
killer	NN	NN NP9	NN NP60
killers	NNS	-	NNS NP51
killings	NNS	-	NNS NP60
kills	VBZ NNS15	-	VBZ NNS15 NP51
kind-hearted	JJ VBN69	-	JJ NP54 VBN69
kings	NNS	NNS NP9	NNS NP57
kingson	-	NP NN27	NP NN27
kirby	-	NP	NP
kirk	-	NP NN42	NP
kirkpatrick	-	NP	NP
kirsten	-	NP	NP
kissing	VBG NN6	-	VBG NN6 NP45
kitchen	NN	-	NN NP60
kkk	-	NP	NP
klain	-	NP	NP
klan	-	NP	NP
klobuchar	-	NP	NP
kloppenburg	-	NP	NP
klux	-	NP	NP
knack	NN	-	NN NP54
knee	NN	-	NN NP54
knee-jerk	JJ NN12 VB45	-	JJ NN12 VB45 NP48
knees	NNS	-	NNS NP51
knife	NN	-	NN NP60
knife-wielding	JJ VBG15 NN36	-	JJ VBG15 NN36 NP48
knight	NN	NP NN33	NP NN6
knittel	-	NP	NP
knocked	VBD VBN6 JJ66	-	VBD VBN6 NP54 JJ66
knocking	VBG NN45	-	VBG NN45 NP54
know-how	NN	-	NN NP51
knowingly	RB	-	RB NP54
knowledgeable	JJ	-	JJ NP51
knowledgepanel	-	NP	NP
koch-backed	-	JJ NP12	JJ
koizumi	-	NP	NP
kopachko	-	NP	NP
kopp	-	NP	NP
kosa	-	NP	NP
kosovo	-	NP	NP
kostrzewa	-	NP	NP
kraft	-	NP NN24	NP
kremlin	-	NP NN33	NP
kreutz	-	NP	NP
kristen	-	NP	NP
krueger	-	NP	NP
krugman	-	NP	NP
ku	-	NP	NP
kudos	NNS NN9	-	NNS NN9 NP45
kullman	-	NP	NP
kunin	NN JJ24 VB24 VBP42	NP NN39 JJ63 VB63	NP NN24 JJ48 VB48
kurds	-	NP	NP
kushner	-	NP	NP
kuwait	-	NP	NP
ky.	-	NP	NP
kyi	-	NP	NP
kyle	-	NP	NP
l	NN JJ45 NNS48 VBG57	-	=
l.	-	NP	NP
l2	-	NN NP24	NN
lab	NN	NN NP9	NN NP57
laban	-	NP	NP
label	NN VB18	-	NN VB18 NP60
labeled	VBN VBD12 JJ21	-	VBN VBD12 JJ21 NP54	verb:label
labeling	VBG NN15 JJ39	-	VBG NN15 JJ39 NP54	verb:label
labels	NNS VBZ51	NP NNS21	NNS NP9 VBZ51
labored	VBD VBN15 JJ36	-	VBD VBN15 JJ36 NP48
laborers	NNS	-	NNS NP51
laboring	VBG JJ39	-	VBG JJ39 NP51
labott	-	NP NN9	NP NN12
lachlan	-	NP	NP
lacked	VBD VBN12 JJ69	-	VBD VBN12 NP57 JJ69
lacking	VBG JJ60	-	VBG NP57 JJ60
lackluster	JJ NN39	-	JJ NN39 NP51
laconia	-	NP	NP
ladder	NN VB48	-	NN VB48 NP54
laden	-	NP JJ42 VB45 VBN48	NP
lael	-	NP	NP
laggard	NN JJ15	-	NN JJ15 NP48
lagged	VBN VBD6 JJ69	-	VBN VBD6 NP48 JJ69
lagging	VBG NN9 JJ12	-	VBG NN9 JJ12 NP48
lags	VBZ NNS18	-	VBZ NNS18 NP54
laid-off	JJ NN51	-	JJ NN51 NP51
lake	-	NP NN42	NP
lakefront	JJ NN9	-	JJ NN9 NP45
lamar	-	NP	NP
lambasted	VBD VBN	-	VBD VBN NP51
lame	JJ NN24 VB51	-	JJ NN24 VB51 NP54
lame-duck	JJ NN30 VB36 VBP48	-	=
lament	NN VB60	-	NN NP51 VB60
lamented	VBD VBN30 JJ54	-	VBD VBN30 JJ54 NP57
lamenting	VBG JJ45	-	VBG JJ45 NP54
laments	VBZ NNS12	-	VBZ NNS12 NP51
land-use	NN VB33 VBP51 JJ54	-	NN VB33 NP51 VBP51
landed	VBD VBN39 JJ51	-	VBD VBN39 JJ51 NP60
landes	-	NP	NP
landing	NN VBG6	NN NP15 VBG36	NN VBG12 NP57
landings	NNS	-	NNS NP51
landlines	NNS	-	NNS NP54
landmark	NN	-	NN NP60
lands	NNS VBZ45	-	NNS VBZ45 NP54
landslide	NN	-	NN NP60
lane	NN	NP NN21	NN NP21
lanes	NNS	-	NNS NP51
languages	NNS	-	NNS NP51
lap	NN VB45	-	NN VB45 NP57
lapse	NN VB45	-	NN VB45 NP54
lapses	NNS VBZ42	-	NNS VBZ42 NP57
laquan	-	NP	NP
laredo	-	NP	NP
large-scale	JJ NN69	-	JJ NP57 NN69
larger-than-life	JJ NN57	-	JJ NP51 NN57
larry	-	NP	NP
laser	NN JJ69	-	NN NP54 JJ69
laser-focused	JJ VBD21 VBN21	-	JJ VBD21 VBN21 NP48
lashed	VBD VBN36	-	VBD VBN36 NP57
lashing	VBG NN51 JJ66	-	VBG NN51 NP54 JJ66
last-ditch	JJ NN42	-	JJ NN42 NP54
last-minute	JJ	-	JJ NP57
lasted	VBD VBN27	-	VBD VBN27 NP51
lasts	VBZ NNS12	-	VBZ NNS12 NP48
late-breaking	JJ VBG24 NN33	-	JJ VBG24 NN33 NP51
late-deciding	JJ VBG15 NN36	-	JJ VBG15 NN36 NP48
lately	RB	-	RB NP60
latimer	-	NP	NP
latin	-	JJ NP	NP JJ
latina	-	NP	NP
latter	JJ NN39	-	JJ NN39 NP60
lauded	VBD VBN24 JJ60	-	VBD VBN24 NP51 JJ60
laugh	NN	-	NN NP60
laughed	VBD VBN39	-	VBD VBN39 NP60
laughing	VBG NN21 JJ51	-	VBG NN21 JJ51 NP57
laughs	VBZ NNS	-	VBZ NNS NP45
laughter	NN	-	NN NP54
launching	VBG	-	VBG NP60
laundry	NN JJ66	-	NN NP54 JJ66
laura	-	NP	NP
laurence	-	NP	NP
laurie	-	NP	NP
lavrov	-	NP	NP
law-abiding	JJ	-	JJ NP60
lawfully	RB	-	RB NP51
lawmaker	NN	-	NN NP60
lawn	NN JJ60	-	NN NP51 JJ60
lawrence	-	NP	NP
lax	JJ NN54	-	JJ NP54 NN54
layer	NN	-	NN NP54
layoffs	NNS	-	NNS NP60
lays	VBZ NNS21	-	VBZ NNS21 NP54
lazio	-	NP	NP
league	NN VB66	NP NN39	NP NN18
leahy	-	NP	NP
leak	NN VB24	-	NN VB24 NP57
leaking	VBG NN60 JJ66	-	VBG NP54 NN60 JJ66
leaks	NNS VBZ60	-	NNS VBZ60 NP60
lean	JJ VBP VB18 NN24	-	=
leaned	VBD VBN6 JJ30	-	VBD VBN6 JJ30 NP48	verb:lean
leaner	JJ RB6 NN12	-	JJ RB6 NN12 NP42
leaners	NNS	-	NNS NP51
leanings	NNS	-	NNS NP54
leans	VBZ NNS21	-	VBZ NNS21 NP54
leap	NN VB6 VBP69	-	NN VB6 NP45 VBP69
lease	NN VBP6 VB27	-	NN VBP6 VB27 NP45
leather	NN VB30	-	NN VB30 NP51
leavitt	-	NP	NP
lebanese-nigerian	-	JJ NP18	JJ
lebanon	-	NP	NP
lectern	NN JJ48	-	NN JJ48 NP54
lectured	VBN VBD3 JJ51	-	VBN VBD3 NP48 JJ51
lectures	VBZ NNS18	-	VBZ NNS18 NP54
lecturing	VBG NN48	-	VBG NN48 NP51
leenders	-	NP	NP
leery	JJ NN45	-	JJ NN45 NP51
leeway	NN	-	NN NP54
leff	-	NP	NP
left-leaning	JJ VBG33 NN60	-	JJ VBG33 NP57 NN60
left-left	NN JJ24 VB66	-	NN JJ24 NP48 VB66
left-right	JJ NN27 RB48	-	JJ NN27 RB48 NP51
left-wing	JJ	-	JJ NP60
leftist	JJ NN36	-	JJ NN36 NP57
leftward	JJ VBD15 RB30 VB36	-	=
legacies	NNS	-	NNS NP57
legality	NN	-	NN NP51
legalization	NN	-	NN NP57
legalize	VB	-	VB NP54
legalized	VBD JJ18 VBN24	-	VBD JJ18 VBN24 NP54
legalizing	VBG	-	VBG NP60
legally	RB	-	RB NP63
legend	NN	NP NN21	NN NP18
legendary	JJ	-	JJ NP57
legion	NN JJ33	NP NN33 JJ66	NP NN18 JJ48
legions	NNS	-	NNS NP51
legislating	NN VBG15	-	NN VBG15 NP51
legislator	NN	-	NN NP60
legislators	NNS	-	NNS NP57
legislatures	NNS	-	NNS NP54
legitimacy	NN	-	NN NP54
legitimately	RB	-	RB NP51
lehel	-	NP	NP
lehigh	-	NP	NP
lend	VB VBP60	-	VB NP54 VBP60
lender	NN	-	NN NP54
lenders	NNS	-	NNS NP60
lending	NN VBG3	-	NN VBG3 NP54
length	NN	-	NN NP60
lens	NN NNS66	NN NP9	NN NP60 NNS66
lenses	NNS	-	NNS NP51
lent	VBN VBD9 JJ27 NN54	-	VBN VBD9 JJ27 NP51
leo	-	NP	NP
leon	-	NP	NP
leonard	-	NP	NP
lerer	-	NP	NP
lesbian	JJ NN48	-	JJ NN48 NP60
lesbians	NNS	-	NNS NP54
lesbos	-	NP	NP
less-educated	JJ VBN24 VBD45	-	JJ VBN24 VBD45 NP54
lesser	JJ	-	JJ NP60
lesser-known	JJ NN24 VBN54 VB60	-	JJ NN24 NP48 VBN54
lest	SUB JJ12 NN27 VB48	-	SUB JJ12 NN27 NP45
lethal	JJ	-	JJ NP51
lets	VBZ NNS9	-	VBZ NNS9 NP45
letting	VBG NN63	-	VBG NP60 NN63
leveled	VBD VBN6 JJ30	-	VBD VBN6 JJ30 NP48	verb:level
leveling	VBG NN9 JJ63	-	VBG NN9 NP45 JJ63	verb:level
levell	-	NP	NP
lever	NN VB57	-	NN NP51 VB57
leveraging	VBG NN33	-	VBG NN33 NP51
levin	-	NP	NP
levine	-	NP	NP
levy	NN VB51	NP NN21	NN NP12 VB51
lew	-	NP	NP
lewinsky	-	NP	NP
lewis	-	NP	NP
lewisburg	-	NP	NP
lgbtq	-	NP NN12	NP NN9
liabilities	NNS	-	NNS NP54
liability	NN	-	NN NP60
liars	NNS	-	NNS NP51
libel	NN VB33	-	NN VB33 NP51
liberalization	NN	-	NN NP54
liberation	NN	NP NN33	NP NN9
libertarianism	NN	-	NN NP51
libertarians	NNS	-	NNS NP57
library	NN JJ57	NP NN30	NN NP3 JJ57
libyan	JJ NN21 VB51 VBP54	JJ NP24 NN57	JJ NN36 NP66 VB69
libyans	-	NP	NP
licens	-
license	NN	-	NN NP54
licensed	VBN JJ18 VBD42	-	VBN JJ18 VBD42 NP54
licenses	NNS	-	NNS NP60	noun:licens
licensing	NN VBG9	-	NN VBG9 NP45
lichtman	-	NP	NP
lick	NN VB3 VBP63	-	NN VB3 NP45 VBP63
lied	VBD VBN12 NN30 JJ42	-	=	verb:lie
lieutenant	NN JJ51	NN NP9 JJ66	NN JJ54 NP57
lifelong	JJ	-	JJ NP57
lifestyle	NN JJ57	-	NN NP54 JJ57
lifetime	NN	-	NN NP60
lifetimes	NNS	-	NNS NP54
lifted	VBN VBD15 JJ54	-	VBN VBD15 JJ54 NP57
lifting	VBG	-	VBG NP57
lighter	JJ NN15	-	JJ NN15 NP48
lighthearted	JJ VBN66	-	JJ NP51 VBN66
lighting	NN VBG15	-	NN VBG15 NP51
lightly	RB	-	RB NP51
lightning	NN	-	NN NP57
lights	NNS VBZ54	-	NNS VBZ54 NP57
lightweight	JJ NN18 CD69	-	JJ NN18 NP48 CD69
likable	JJ	-	JJ NP60
like-minded	JJ	-	JJ NP57
liked	VBD VBN9 JJ57	-	VBD VBN9 NP57 JJ57
likelihood	NN	-	NN NP60
likened	VBN VBD3	-	VBN VBD3 NP54
likewise	RB NN60 JJ69	-	RB NP54 NN60 JJ69
liking	VBG NN12	-	VBG NN12 NP51
lilyhammer	NN JJ36 VB48	-	NN JJ36 VB48 NP54
limbaugh	-	NP	NP
limelight	NN	-	NN NP54
limitation	NN	-	NN NP54
limitations	NNS	-	NNS NP57
limiting	VBG NN63	-	VBG NP63 NN63
limits	NNS VBZ24	-	NNS VBZ24 NP60
linda	-	NP	NP
lined	VBD VBN9 JJ57	-	VBD VBN9 JJ57 NP57
lineup	NN	-	NN NP51
lingered	VBN VBD JJ54	-	VBN VBD NP42 JJ54
lingering	VBG NN57	-	VBG NN57 NP60
linick	-	NP	NP
lining	VBG NN18	-	VBG NN18 NP54
linkedin	-	NP	NP
linking	VBG	-	VBG NP60
links	NNS VBZ27	NP NNS27 VBZ54	NNS NP15 VBZ27
lion	NN	-	NN NP54
lips	NNS	-	NNS NP54
lisa	-	NP	NP
listened	VBD VBN9	-	VBD VBN9 NP57
listeners	NNS	-	NNS NP54
listing	NN VBG6	-	NN VBG6 NP57
listings	NNS	-	NNS NP51
lit	VBD VBN9 JJ21 NN33	NP VBD27 VBN33 JJ48	VBD VBN9 NP15 JJ21
litany	NN JJ69	-	NN NP54 JJ69
literal	JJ NN57	-	JJ NP51 NN57
literary	JJ	-	JJ NP51
literature	NN	-	NN NP54
litigated	VBN VBD27	-	VBN VBD27 NP51
litigation	NN	-	NN NP57
litmus	NN JJ54	-	NN JJ54 NP57
littered	VBN VBD36 JJ48	-	VBN VBD36 JJ48 NP54
little-known	JJ NN69	-	JJ NP51 NN69
lively	JJ RB48	-	JJ RB48 NP54
liverpool	-	NP	NP
livestream	NN VB39 JJ54 VBP60	-	NN VB39 NP51 JJ54
liz	-	NP	NP
llc	-	NP	NP
llosa	-	NP	NP
load	NN VB48	-	NN VB48 NP51
loads	NNS VBZ60	-	NNS NP51 VBZ60
loathed	VBN VBD18 JJ60	-	VBN VBD18 NP48 JJ60
lobbied	VBD VBN9 JJ69	-	VBD VBN9 NP54 JJ69
lobbing	VBG NN60	-	VBG NP51 NN60
localities	NNS	-	NNS NP51
localize	VB	-	VB NP51
locally	RB	-	RB NP51
locals	NNS	-	NNS NP54
located	JJ VBN3 VBD51	-	JJ VBN3 VBD51 NP51
location	NN	-	NN NP60
locationecode	NN VB33 JJ36 VBP48	-	=
locations	NNS	-	NNS NP57
lodge	VB NN3 VBP66	NP VB33 NN36	NP VB15 NN18
lodi	-	NP	NP
lofty	JJ NN39	-	JJ NN39 NP51
log	VB NN	NP VB18 NN42	NP VB15 NN27
logged	VBN VBD9	-	VBN VBD9 NP51
logic	NN JJ51	-	NN JJ51 NP57
logical	JJ	-	JJ NP54
logistics	NNS NN18	NP NNS21 NN42	NNS NP15 NN18
lois	-	NP	NP
lolita	-	NP	NP
lombardi	-	NP	NP
londonderry	-	NP	NP
lone	JJ NN66	-	JJ NP57 NN66
lone-wolf	JJ NN18 RB45 CD45	-	=
lonegan	-	NP	NP
lonely	JJ RB45	-	JJ RB45 NP54
long-awaited	JJ VBN24 VBD30	-	JJ VBN24 VBD30 NP51
long-held	JJ VB27 NN30 VBN39	-	=
long-range	JJ NN66	-	JJ NP51 NN66
long-running	JJ VBG27 NN36	-	JJ VBG27 NN36 NP51
long-shot	JJ NN33	-	JJ NN33 NP57
long-standing	JJ VBG27 NN42	-	JJ VBG27 NN42 NP54
longabaugh	-	NP	NP
longer-term	JJ	-	JJ NP51
longest	JJ	-	JJ NP57
longest-serving	JJ VBG18 NN51	-	JJ VBG18 NP51 NN51
longevity	NN	-	NN NP51
longstanding	JJ	-	JJ NP60
look-alike	JJ NN30	-	JJ NN30 NP51
loom	VBP VB12 NN12	-	VBP VB12 NN12 NP48
loomed	VBD VBN6 JJ57	-	VBD VBN6 NP48 JJ57
looming	VBG	-	VBG NP63
looms	VBZ NNS24	-	VBZ NNS24 NP57
loony	JJ NN18	-	JJ NN18 NP48
loop	NN VB54	-	NN NP54 VB54
loophole	NN	-	NN NP60
loopholes	NNS	-	NNS NP57
loose	JJ VB15 RB18 VBP66	-	JJ VB15 RB18 NP54
lopez	-	NP	NP
lopez-cantera	-	NP	NP
lopsided	JJ	-	JJ NP57
lord	-	NP NN24	NP NN27
lore	NN	-	NN NP51
loser	NN	NN NP9	NN NP63
losers	NNS	-	NNS NP60
lou	-	NP	NP
louder	RB JJ18 NN48	-	RB JJ18 NN48 NP54
loudest	JJ	-	JJ NP57
loudly	RB	-	RB NP63
loudoun	-	NP	NP
louis	-	NP	NP
louise	-	NP	NP
lover	NN	-	NN NP51
lovers	NNS	-	NNS NP54
loves	VBZ NNS24	-	VBZ NNS24 NP57
loving	JJ VBG24	-	JJ VBG24 NP57
low-cost	JJ	-	JJ NP51
low-dollar	JJ NN30	-	JJ NN30 NP51
low-income	JJ NN51	-	JJ NN51 NP60
low-key	JJ NN66	-	JJ NP54 NN66
low-profile	JJ NN30 VB45 VBP60	-	JJ NN30 VB45 NP51
low-wage	JJ NN15 VB33 RB60	-	JJ NN15 VB33 NP48
lower-cost	JJ NN30 VB69	-	JJ NN30 NP54 VB69
lower-court	NN VB30 JJ42 VBP54	-	NN VB30 JJ42 NP51
lower-level	JJ VB69	-	JJ NP51 VB69
lower-tier	JJ NN18	-	JJ NN18 NP48
lower-wage	JJ NN21 VB36 RB63	-	JJ NN21 VB36 NP51
lowered	VBN JJ6 VBD21	-	VBN JJ6 VBD21 NP45
lowering	VBG NN24 JJ63	-	VBG NN24 NP57 JJ63
lows	NNS VBZ36	-	NNS VBZ36 NP54
loyalist	NN JJ57	-	NN NP51 JJ57
loyalists	NNS	-	NNS NP54
loyalties	NNS	-	NNS NP54
loyalty	NN	-	NN NP60
lt.	-	NP	NP
luck	NN	-	NN NP60
lucky	JJ	-	JJ NP54
lucrative	JJ	-	JJ NP57
lucy	-	NP	NP
ludicrous	JJ	-	JJ NP51
luis	-	NP	NP
lull	NN VB39	-	NN VB39 NP51
lunch	NN	-	NN NP63
luncheon	NN	-	NN NP54
luntz	-	NP	NP
lurch	VBP NN15 VB45	-	VBP NN15 VB45 NP51
lurching	VBG	-	VBG NP51
lure	NN VB3	-	NN VB3 NP51
lurid	JJ	-	JJ NP51
luring	VBG NN69	-	VBG NP51 NN69
lurking	VBG NN63	-	VBG NP54 NN63
luther	-	NP	NP
luxurious	JJ	-	JJ NP51
luxury	NN	-	NN NP60
lying	VBG	-	VBG NP63
lyndon	-	NP	NP
lynn	-	NP	NP
lyovochkin	-	NP	NP
m.i.t.	-	NP	NP
macau	-	NP	NP
machinations	NNS	-	NNS NP51
machine	NN VB69	NN NP9	NN NP63 VB69
machinery	NN	-	NN NP51
machines	NNS VBZ42	NP NNS21 VBZ63	NNS NP15 VBZ42
machinists	NNS	NNS NP9	NNS NP57
mackowiak	-	NP	NP
mad	JJ	-	JJ NP27
madden	-	NP VB30	NP
maddow	-	NP	NP
madeleine	-	NP	NP
madison	-	NP	NP
madness	NN	-	NN NP51
madrassa	NN JJ39 NNS54 VB69	-	NN JJ39 NP51 NNS54
magazines	NNS	-	NNS NP51
magel	-	NP	NP
maggie	-	NP	NP
magically	RB	-	RB NP51
magnanimous	JJ	-	JJ NP54
magnate	NN JJ63	-	NN NP60 JJ63
magnetism	NN	-	NN NP54
magnitude	NN	-	NN NP54
mahal	-	NP	NP
mahamat	-	NP	NP
mahaney	-	NP	NP
maher	-	NP	NP
mailer	NN	-	NN NP51
mailers	NNS	-	NNS NP54
mainland	NN	-	NN NP57
mainly	RB	-	RB NP60
maintaining	VBG	-	VBG NP57
maintains	VBZ	-	VBZ NP60
maintenance	NN	-	NN NP60
major-party	JJ NN45 CD45	-	JJ NN45 CD45 NP57
makaeff	-	NP NN15	NP NN12
makeover	NN	-	NN NP54
maker	NN	-	NN NP57
makeshift	JJ NN27	-	JJ NN27 NP54
makeup	NN	-	NN NP57
malaise	NN	-	NN NP54
malaysia	-	NP	NP
males	NNS	-	NNS NP51
malheur	-	NP	NP
maligning	VBG NN63	-	VBG NP51 NN63
mall	NN	-	NN NP54
malls	NNS	-	NNS NP51
mamdouh	-	NP	NP
managers	NNS	-	NNS NP63
manages	VBZ NNS39	-	VBZ NNS39 NP51
manchin	-	NP	NP
mandated	VBN VBD36	-	VBN VBD36 NP57
mandates	NNS VBZ21	-	NNS VBZ21 NP57
mandatory	JJ	-	JJ NP54
maneuver	NN VB42	-	NN VB42 NP51
maneuvering	NN VBG21	-	NN VBG21 NP54
manigault	-	NP	NP
manila	NN	NP NN33	NP NN18
manipulated	VBN VBD3 JJ45	-	VBN VBD3 NP45 JJ45
manipulating	VBG	-	VBG NP54
manipulation	NN	-	NN NP54
manipulator	NN	-	NN NP54
manner	NN	-	NN NP63
manners	NNS	NP NNS21	NNS NP18	noun:manners
manning	VBG NN51 JJ54	NP VBG36	NP VBG21
mannix	-	NP	NP
mano	NN JJ30 VB42 VBP54	-	NN JJ30 VB42 NP51
mansion	NN	NP NN21	NN NP9
mantle	NN VB42	-	NN VB42 NP57
mantra	NN	-	NN NP54
manuel	-	NP	NP
manufactured	VBN JJ36 VBD42	-	VBN JJ36 VBD42 NP54
manufacturer	NN	-	NN NP54
manufacturers	NNS	-	NNS NP63
manzano	-	NP	NP
maples	-	NP NNS39	NP
mapping	VBG NN12	-	VBG NN12 NP51
maps	NNS VBZ54	-	NNS NP51 VBZ54
mar-a-lago	-	NP	NP
marathon	NN	NP NN21	NN NP24
marc	-	NP NN42	NP
marcel	-	NP NN27 VB45	NP
marched	VBD VBN36	-	VBD VBN36 NP57
marchers	NNS	-	NNS NP57
marches	NNS VBZ45	-	NNS VBZ45 NP54
marching	VBG NN66	-	VBG NP57 NN66
marcos	-	NP	NP
marcus	-	NP	NP
margaret	-	NP	NP
marginal	JJ	-	JJ NP54
marginalized	VBN VBD27 JJ63	-	VBN VBD27 NP51 JJ63
maria	-	NP NN36	NP
maricopa	-	NP	NP
marie	-	NP	NP
marijuana	NN	-	NN NP57
marine	-	NP JJ48 NN54	NP
marines	-	NP NNS30	NP
marion	-	NP	NP
marist	-	NP	NP
mark-viverito	-	NP	NP
markedly	RB	-	RB NP54
marker	NN	-	NN NP54
market-friendly	JJ RB18	-	JJ RB18 NP48
marketers	NNS	-	NNS NP51
marketplace	NN JJ69	-	NN NP54 JJ69
marketplaces	NNS	-	NNS NP51
marking	VBG NN54	-	VBG NN54 NP60
markings	NNS	-	NNS NP51
marks	NNS VBZ6	NP NNS24 VBZ33	NNS VBZ6 NP21
marla	-	NP	NP
marquee	NN	-	NN NP51
marquette	-	NP	NP
marred	VBN VBD33 JJ66	-	VBN VBD33 NP54 JJ66
marriages	NNS	-	NNS NP51
marry	VB NN36 JJ54 VBP57	-	=
marrying	VBG	-	VBG NP51
marsh	-	NP NN33	NP
marshal	NN VB15 JJ60	NP NN24 VB39	NN NP12 VB15 JJ60
marshall	-	NP NN33	NP
martha	-	NP	NP
martinez	-	NP	NP
marty	-	NP	NP
marveled	VBD VBN18 JJ30	-	VBD VBN18 JJ30 NP48	verb:marvel
marvelous	JJ	-	JJ NP51
mary	-	NP	NP
mask	NN VB48	-	NN VB48 NP54
masked	VBN VBD3 JJ36	-	VBN VBD3 JJ36 NP45
masking	VBG NN39	-	VBG NN39 NP51
mason	-	NP NN42	NP
mass.	-	NP	NP
masse	NN	-	NN NP51
masses	NNS VBZ33	-	NNS VBZ33 NP51
massively	RB	-	RB NP51
master	NN VB27 JJ27	-	NN VB27 JJ27 NP60
mat	NN JJ30 VB54	-	NN JJ30 NP51 VB54
match-up	NN JJ12	-	NN JJ12 NP51
matched	VBN VBD3 JJ42	-	VBN VBD3 JJ42 NP51
matches	NNS VBZ15	-	NNS VBZ15 NP51
matching	VBG JJ3	-	VBG JJ3 NP48
matchups	NNS	-	NNS NP60
materialized	VBN VBD9 JJ60	-	VBN VBD9 NP48 JJ60
materials	NNS	-	NNS NP60
maternity	NN	-	NN NP54
mates	NNS VBZ33	-	NNS VBZ33 NP51
mathematical	JJ	-	JJ NP51
mathematically	RB	-	RB NP60
mattered	VBN VBD3 JJ57	-	VBN VBD3 NP45 JJ57
matthew	-	NP	NP
matthews	-	NP	NP
maureen	-	NP	NP
maverick	NN JJ21	-	NN JJ21 NP51
mavericks	NNS	NP NNS30	NP NNS12
maximize	VB	-	VB NP54
maximum	NN JJ6	-	NN JJ6 NP51
maya	-	JJ NP12	JJ
mayer	-	NP	NP
mayhem	NN	-	NN NP57
mayo	-	NP NN24	NP
mayoral	JJ	-	JJ NP54
mayorkas	-	NP	NP
mayors	NNS	NP NNS21	NNS NP27
mcauliffe	-	NP	NP
mcbride	-	NP	NP
mccarthy	-	NP	NP
mccaskill	-	NP	NP
mccaul	-	NP	NP
mccrory	-	NP	NP
mcdonough	-	NP	NP
mcgovern	-	NP	NP
mcgraw	-	NP	NP
mcinturff	-	NP	NP
mckeague	-	NP	NP
mckee	-	NP	NP
mckinnon	-	NP	NP
mckinsey	-	NP	NP
mcmanus	-	NP	NP
md.	-	NP	NP
meal	NN	-	NN NP54
meals	NNS	NNS NP9	NNS NP57
mean-spirited	JJ VBN21 VBD24	-	JJ VBN21 VBD24 NP48
meandered	VBD VBN27	-	VBD VBN27 NP54
meaningful	JJ	-	JJ NP60
meaningless	JJ	-	JJ NP51
measured	VBN VBD24 JJ57	-	VBN VBD24 JJ57 NP60
measuring	VBG NN48	-	VBG NN48 NP51
meat	NN	-	NN NP51
mechanism	NN	-	NN NP54
mediaite	-	NP NN12	NP NN9
median	JJ NN12	-	JJ NN12 NP51
medicaid	-	NP	NP
medicare-for-all	-	JJ NP12	JJ
medication	NN	-	NN NP51
medicine	NN VB57	NP NN24	NN NP9 VB57
mediterranean	-	NP JJ6	NP JJ
medium	NN JJ54	NN NP9	NN NP57 JJ57
meeks	-	NP	NP
meet-and-greet	NN VB39 JJ39 VBN60	-	NN VB39 JJ39 NP51
meets	VBZ NNS30	-	VBZ NNS30 NP60
mega-donor	NN JJ30	-	NN JJ30 NP54
megadeal	NN VB21 JJ30 RB57	-	NN VB21 JJ30 NP48
megan	-	NP	NP
melanne	-	NP	NP
meles	-	NP	NP
melinda	-	NP	NP
melissa	-	NP	NP
melt	VB NN9	-	VB NN9 NP48
meltdown	NN	-	NN NP54
memberships	NNS	-	NNS NP54
memoir	NN	-	NN NP60
memorable	JJ	-	JJ NP51
memorably	RB	-	RB NP51
memories	NNS	-	NNS NP60
memory	NN JJ63	-	NN NP60 JJ63
mend	VB NN24 VBP57	-	VB NN24 NP51 VBP57
mendes	-	NP	NP
mendoza	-	NP	NP
menendez	-	NP	NP
menstrual	JJ	-	JJ NP51
mental	JJ	-	JJ NP57
mentally	RB	-	RB NP54
mentioning	VBG NN66	-	VBG NP60 NN66
mentions	VBZ NNS24	-	VBZ NNS24 NP57
mercer	-	NP NN36	NP
merchandise	NN VB42	-	NN VB42 NP54
merchants	NNS	-	NNS NP51
merciless	JJ	-	JJ NP51
mercury	-	NP NN36	NP
mercy	NN	-	NN NP12
mere	JJ NN45	-	JJ NN45 NP63
merely	RB	-	RB NP60
merge	VB VBP51 NN63	-	VB VBP51 NP51 NN63
merged	VBN VBD3 JJ30	-	VBN VBD3 JJ30 NP42
mergers	NNS	-	NNS NP57
merit	NN VB36	-	NN VB36 NP51
meritless	JJ	-	JJ NP51
meritocracy	NN	-	NN NP51
merits	NNS VBZ48	-	NNS VBZ48 NP57
merkley	-	NP	NP
merrick	-	NP	NP
merrill	-	NP	NP
merriman	-	NP	NP
mess	NN	-	NN NP63
messaging	NN VBG30	NP NN3 VBG51	NN NP27 VBG30
messenger	NN	-	NN NP54
messy	JJ NN69	-	JJ NP57 NN69
metadata	NN	-	NN NP51
metaphor	NN	-	NN NP54
metastasizing	VBG	-	VBG NP51
meteoric	JJ	-	JJ NP51
method	NN	NP NN21	NN NP21
methodical	JJ	-	JJ NP54
methodically	RB	-	RB NP54
methodist	-	NP	NP
methods	NNS	-	NNS NP60
metric	JJ NN51	-	JJ NN51 NP54
metrics	NNS	-	NNS NP51
metro	NN	-	NN NP54
metropolitan	JJ NN33	NP JJ30 NN63	NP JJ NN33
mexican-american	-	JJ NP33	JJ
meyer	-	NP	NP
meza	-	NP	NP
mezvinsky	-	NP	NP
mi	-	NP NN24	NP
miami-dade	-	NP	NP
mich.	-	NP	NP
michele	-	NP	NP
mick	-	NP	NP
microphone	NN	-	NN NP60
microsoft	-	NP	NP
mid-2015	NN JJ30 NNS33 VBG39	-	=
mid-20s	NNS CD6 VBZ27 JJ42	-	=
mid-april	NN NP3 VB15 JJ27	-	=
mid-january	JJ NN27 VBP63	-	JJ NN27 NP51 VBP63
mid-march	NP NN15 JJ27 VB33	-	=
mid-may	NP NN18 JJ21 VB33	-	=
mid-morning	JJ VBG12 NN33	-	JJ VBG12 NN33 NP48
mid-september	NP NN18 JJ18 VB33	-	=
midafternoon	NN	-	NN NP51
midday	NN JJ63	-	NN NP57 JJ63
middle-aged	JJ	-	JJ NP54
mideast	-	NN NP18	NN
midnight	NN	-	NN NP27
midst	NN	-	NN NP60
midtown	JJ NN VBN48 VB54	NP JJ3 NN30	JJ NP9 NN9 VBN54
midwest	-	NP NN6	NP NN3
miffed	VBN VBD27 JJ57	-	VBN VBD27 NP51 JJ57
migrant	JJ NN21	-	JJ NN21 NP60
migration	NN	-	NN NP60
mika	-	NP	NP
mikey	-	NP	NP
mikhail	-	NP	NP
mild	JJ NN63	-	JJ NP54 NN63
mile	NN JJ60	-	NN NP54 JJ60
milestone	NN	-	NN NP54
militant	JJ NN51	-	JJ NN51 NP60
militants	NNS	-	NNS NP60
militaries	NNS	-	NNS NP51
militarily	RB	-	RB NP51
militarizing	VBG	-	VBG NP51
military-style	JJ NN27 VB42 VBP60	-	JJ NN27 VB42 NP51
militia	NN	-	NN NP54
militias	NNS	-	NNS NP51
mill	NN VB36	NP NN21 VB57	NN NP6 VB36
millennial	JJ	JJ NP27	JJ NP66
millennium	NP NN9	-	=
millington	-	NP	NP
millionaires	NNS	-	NNS NP51
millis	-	NP	NP
milton	-	NP	NP
minassian	-	NP	NP
mine	NN VB66	NP NN21	NN NP21 VB66
mined	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
miners	NNS	-	NNS NP54
mines	NNS VBZ36	-	NNS VBZ36 NP51
mingle	VB VBP6 NN42 JJ45	-	=
minh	-	NP	NP
minimal	JJ	-	JJ NP57
minimize	VB	-	VB NP57
minimum-wage	NN JJ39 VB42	-	NN JJ39 VB42 NP57
mining	NN VBG18	NN NP6 VBG36	NN VBG21 NP57
ministers	NNS VBZ54	-	NNS NP51 VBZ54
ministry	NN	NP NN39	NP NN6
minning	VBG JJ15 NN27	NP VBG42 JJ57 NN69	NP VBG27 JJ42 NN54
minor	JJ NN33	NP JJ27 NN60	JJ NP15 NN33
minuscule	JJ NN36	-	JJ NN36 NP51
miracle	NN	-	NN NP54
mirage	NN	-	NN NP54
miranda	-	NP	NP
mired	VBN VBD51 JJ60	-	VBN VBD51 JJ60 NP60
mirror	NN VB21 VBP21	-	NN VB21 VBP21 NP54
mirrored	VBD VBN3 JJ36	-	VBD VBN3 JJ36 NP45
mirrors	VBZ NNS12	-	VBZ NNS12 NP51
miscalculation	NN	-	NN NP51
misconduct	NN VB33	-	NN VB33 NP57
misconstrued	VBN VBD36	-	VBN VBD36 NP54
misdeeds	NNS	-	NNS NP51
misdemeanor	NN	-	NN NP54
misdirected	VBN JJ6 VBD18	-	VBN JJ6 VBD18 NP45
miserably	RB	-	RB NP51
misfire	NN VB30 VBP66	-	NN VB30 NP51 VBP66
misfortune	NN JJ69	-	NN NP51 JJ69
misgivings	NNS	-	NNS NP51
misguided	JJ VBN24 VBD30	-	JJ VBN24 VBD30 NP54
mishandled	VBD VBN3	-	VBD VBN3 NP51
mishandling	VBG NN69	-	VBG NP60 NN69
misinformation	NN	-	NN NP60
misjudged	VBD VBN30 JJ54	-	VBD VBN30 NP54 JJ54
mislead	VB NN39 JJ63 VBP66	-	VB NN39 NP51 JJ63
misleading	JJ VBG3	-	JJ VBG3 NP54
misled	VBN VBD24 JJ66	-	VBN VBD24 NP51 JJ66
misogynists	NNS	-	NNS NP51
misogyny	NN JJ66	-	NN NP51 JJ66
misplaced	VBN VBD27 JJ33	-	VBN VBD27 JJ33 NP48
misrepresenting	VBG	-	VBG NP54
miss	VB VBP18 NN21	NP VB30 VBP48 NN51	VB NP3 VBP18 NN21
miss.	-	NP	NP
misses	VBZ NNS15	-	VBZ NNS15 NP51
missile	NN JJ69	-	NN NP60 JJ69
missiles	NNS	-	NNS NP57
missions	NNS	-	NNS NP60
missives	NNS	-	NNS NP51
misspoke	NN VBD12 VB24 VBP45	-	=
misstated	VBD VBN21 JJ66	-	VBD VBN21 NP51 JJ66
missteps	NNS	-	NNS NP57
mistaken	JJ VBN	-	JJ VBN NP48
mistakenly	RB	-	RB NP51
mistrust	NN VB42	-	NN VB42 NP57
misunderstanding	NN VBG15 JJ69	-	NN VBG15 NP51 JJ69
misunderstandings	NNS	-	NNS NP51
misunderstood	VBN JJ33 VBD48	-	VBN JJ33 VBD48 NP51
mitigate	VB VBP60	-	VB NP54 VBP60
mixing	VBG NN30	-	VBG NN30 NP51
mizner	-	NP	NP
mo	-	NP NN30	NP
moammar	-	NP	NP
moan	VB NN18	-	VB NN18 NP54
moaning	VBG JJ66	-	VBG NP57 JJ66
mobil	-	NP	NP
mobile	JJ NN42	NP JJ21 NN63	JJ NP18 NN42
mobilize	VB	-	VB NP60
mobilized	VBN VBD27 JJ63	-	VBN VBD27 NP51 JJ63
mock	JJ NN27 VB63	-	JJ NN27 NP57 VB63
mockery	NN	-	NN NP54
mocking	VBG NN30 JJ66	-	VBG NN30 NP60 JJ66
mocks	VBZ NNS9	-	VBZ NNS9 NP48
mode	NN	-	NN NP63
modeled	VBN VBD JJ	-	VBN VBD JJ NP39	verb:model
modeling	NN	-	NN NP54
models	NNS VBZ63	-	NNS NP60 VBZ63
moderate-income	JJ NN33 VB63	-	JJ NN33 NP51 VB63
moderated	VBN VBD6 JJ63	-	VBN VBD6 NP48 JJ63
moderating	VBG JJ54	-	VBG NP51 JJ54
moderator	NN	-	NN NP18
moderators	NNS	-	NNS NP60
modern-day	JJ	-	JJ NP54
modesto	-	NP	NP
modified	VBN JJ51 VBD51	-	VBN JJ51 VBD51 NP57
modus	NN VBZ3 JJ6 NNS57	-	NN VBZ3 JJ6 NP39
moelis	-	NP	NP
mohamed	-	NP	NP
mojo	NN	-	NN NP51
mold	NN VB54	-	NN VB54 NP57
mom	NN	-	NN NP60
momentous	JJ	-	JJ NP57
moms	NNS	-	NNS NP54
mondale	-	NP	NP
mondelez	-	NP	NP
mongering	NN VBG12	-	NN VBG12 NP51
monica	-	NP	NP
moniker	NN	-	NN NP54
monitor	VB NN21	NP VB21 NN42	VB NP18 NN21
monitoring	VBG NN12	-	VBG NN12 NP57
monitors	VBZ NNS9	-	VBZ NNS9 NP51
monmouth	-	NP	NP
monolithic	JJ	-	JJ NP51
monopoly	NN JJ57 RB57	-	NN NP54 JJ57 RB57
monsanto	-	NP	NP
monster	NN	-	NN NP54
montage	NN	-	NN NP51
montana	-	NP	NP
montclair	-	NP	NP
monte	-	NP NN27 JJ69	NP
monterey	-	NP	NP
monterrey	-	NP	NP
montgomery	-	NP	NP
monthly	JJ RB42	JJ NP9 RB57	JJ RB42 NP63
months-long	JJ	-	JJ NP54
monument	NN	-	NN NP54
moody	-	NP JJ30	NP
moon	NN	NP NN21	NN NP21
moore	-	NP	NP
moorings	NNS	-	NNS NP51
moot	NN JJ12 VB36	-	NN JJ12 VB36 NP48
morale	NN	-	NN NP54
moran	-	NP	NP
moratorium	NN	-	NN NP51
morgan	-	NP	NP
mormon	-	JJ NP3	JJ NP9
morris	-	NP	NP
morrison	-	NP	NP
mortal	JJ NN42	-	JJ NN42 NP51
mortar	JJ NN VB42	-	JJ NN VB42 NP45
mortgage	NN VB60	NP NN21	NN NP27 VB60
mortgages	NNS VBZ57	-	NNS VBZ57 NP60
morton	-	NP	NP
mosques	NNS	-	NNS NP60
mosquito	NN	NP NN21	NN NP12
mosquitoes	NNS	-	NNS NP51
most-watched	JJ VBD24 VBN30	-	JJ VBD24 VBN30 NP51
mosul	-	NP	NP
motion	NN	NP NN21	NN NP24
motivate	VB VBP57	-	VB NP51 VBP57
motivated	VBN VBD12 JJ21	-	VBN VBD12 JJ21 NP54
motivating	VBG NN66 JJ66	-	VBG NP54 NN66 JJ66
motivation	NN	-	NN NP51
motivational	JJ	-	JJ NP51
motivations	NNS	-	NNS NP51
motives	NNS	-	NNS NP51
motor	NN JJ51 VB60	NP NN33	NP NN9 JJ60
motorcycles	NNS VBZ51	-	NNS NP51 VBZ51
motorists	NNS	-	NNS NP51
mount	VB NN33	NP VB21 NN51	VB NP24 NN33
mountain	NN	NP NN21	NN NP9
mountains	NNS	NNS NP15	NNS NP60
mounted	VBN VBD3 JJ54	-	VBN VBD3 NP51 JJ54
mounting	VBG NN63	-	VBG NP60 NN63
mourn	VB VBP12 NN63	-	VB VBP12 NP51 NN63
mourned	VBN VBD JJ63	-	VBN VBD NP42 JJ63
mourners	NNS	-	NNS NP9
mourning	VBG NN15 JJ54	-	VBG NN15 NP51 JJ54
mouse	NN VB54	NP NN9	NP NN VB63
mouth	NN	-	NN NP60
movements	NNS	-	NNS NP60
movies	NNS	-	NNS NP57
mowing	VBG NN66	-	VBG NP54 NN66
mozloom	-	NP	NP
msm	-	NP	NP
muammar	-	NP	NP
much-needed	JJ VBD18 VBN18	-	JJ VBD18 VBN18 NP48
mud	NN VB48 VBP63	-	NN VB48 NP51 VBP63
muddled	VBN VBD12 JJ51	-	VBN VBD12 NP51 JJ51
mudslinging	NN VBG15 JJ30	-	NN VBG15 JJ30 NP48
mukasey	-	NP	NP
mulling	VBG NN60	-	VBG NP54 NN60
multibillion-dollar	JJ NN30	-	JJ NN30 NP51
multimillion-dollar	JJ NN33	-	JJ NN33 NP54
multimillionaire	-
multimillionaires	NNS VBZ21	-	NNS VBZ21 NP48	noun:multimillionaire
multinational	JJ	-	JJ NP57
mum	JJ NN12	-	JJ NN12 NP48
munich	-	NP	NP
municipal	JJ	-	JJ NP57
municipalities	NNS	-	NNS NP51
murals	NNS	-	NNS NP51
murdered	VBN VBD39 JJ57	-	VBN VBD39 JJ57 NP57
murderers	NNS	-	NNS NP51
murderous	JJ	-	JJ NP54
murders	NNS VBZ66	-	NNS NP60 VBZ66
murdochs	-	NP	NP
murky	JJ	-	JJ NP57
murray	-	NP	NP
muscle	NN	-	NN NP60
muscular	JJ	-	JJ NP54
mused	VBD VBN9 JJ60	-	VBD VBN9 NP51 JJ60
musical	JJ NN18	-	JJ NN18 NP54
muslim-american	-	JJ NP12	JJ
muslim-americans	-	NP	NP
musser	-	NP	NP
mussolini	-	NP	NP
muster	VB NN12	-	VB NN12 NP48
mustered	VBD VBN15 JJ63	-	VBD VBN15 NP48 JJ63
muted	JJ VBN VBD33	-	JJ VBN VBD33 NP48
mutual	JJ	-	JJ NP60
mutually	RB	-	RB NP54
mww	-	NP	NP
myers	-	NP	NP
myriad	JJ NN21	-	JJ NN21 NP48
mystery	NN	-	NN NP54
mystified	VBN JJ39 VBD39	-	VBN JJ39 VBD39 NP51
myth	NN	-	NN NP54
mythology	NN	-	NN NP51
myths	NNS	-	NNS NP51
n	NN JJ42 NNS45 VBG51	-	=
n.c.	-	NP	NP
n.j.	-	NP	NP
naacp	-	NP	NP
nabisco	-	NP	NP
nadella	-	NP	NP
nader	-	NP	NP
nafta	-	NP	NP
nagging	JJ VBG21 NN66	-	JJ VBG21 NP54 NN66
nagorno-karabakh	-	NP	NP
nailing	VBG NN57	-	VBG NP51 NN57
naive	JJ	-	JJ NP51
naivete	NN JJ57	-	NN NP51 JJ57
nakatani	-	NP	NP
name-calling	NN VBG21 JJ30	-	NN VBG21 JJ30 NP51
namely	RB	-	RB NP60
namesake	NN	-	NN NP51
namo	NP NN18 JJ33 VB42	-	=
nanney	-	NP	NP
naral	-	NP	NP
narcissistic	JJ	-	JJ NP54
narrator	NN	-	NN NP57
narrowed	VBN VBD3 JJ60	-	VBN VBD3 NP48 JJ60
narrower	JJ NN30 VB48 VBP57	-	JJ NN30 VB48 NP57
narrowing	VBG NN57 JJ60	-	VBG NP54 NN57 JJ60
nasdaq	-	NP	NP
nashua	-	NP	NP
nassau	-	NP	NP
nasty	JJ NN57	-	JJ NN57 NP63
nate	-	NP	NP
nathan	-	NP	NP
national-security	NN	-	NN NP54
nationalism	NN	-	NN NP54
nationalist	JJ NN48	-	JJ NN48 NP60
nationalists	NNS	-	NNS NP54
nationalities	NNS	-	NNS NP54
nationalized	VBN VBD24 JJ60	-	VBN VBD24 NP51 JJ60
nationals	NNS	-	NNS NP60
native-born	JJ	-	JJ NP57
natives	NNS	-	NNS NP54
nativist	NN JJ9	-	NN JJ9 NP51
naturalization	NN	-	NN NP57
naturalized	JJ VBN21 VBD39	-	JJ VBN21 VBD39 NP54
naturally	RB	-	RB NP57
naval	JJ NN48	NP JJ21 NN69	JJ NP12 NN48
navigate	VB VBP12	-	VB VBP12 NP51
navigated	VBD VBN6	-	VBD VBN6 NP48
navigating	VBG	-	VBG NP51
naysayer	NN	-	NN NP51
nazi	-	NP JJ3 NN36	NP JJ3
nazi-like	-	JJ NP12	JJ
nazis	-	NP NNS36	NP
nazism	-	NP	NP
naã	NN JJ NNS27 VBG33	-	=
nba	-	NP	NP
nbc-wall	-	NP	NP
nclb	-	NP NN12	NP NN12
nda	-
ndas	-	NNS NP18	NNS	noun:nda
nea	-	NP NN3	NN NP
neal	-	NP	NP
near-record	JJ NN21 RB42 VB42	-	=
nearby	JJ RB15 NN69	-	JJ RB15 NP57 NN69
nearest	JJ NN57	-	JJ NP54 NN57
nearing	VBG NN69	-	VBG NP54 NN69
nears	VBZ	-	VBZ NP57
neatly	RB	-	RB NP51
nebraska	-	NP	NP
necessity	NN	-	NN NP57
neck	NN VB51	-	NN VB51 NP51
neck-and-neck	JJ NN18 VB45	-	JJ NN18 VB45 NP51
necks	NNS VBZ45	-	NNS VBZ45 NP51
needing	VBG NN60	-	VBG NP51 NN60
needle	NN VB57	-	NN VB57 NP60
neel	-	NP	NP
nefzi	-	NP	NP
negatives	NNS	-	NNS NP60
negativity	NN	-	NN NP51
neglect	NN VB24	-	NN VB24 NP51
neglected	VBN JJ30 VBD33	-	VBN JJ30 VBD33 NP51
negligence	NN	-	NN NP60
negligible	JJ	-	JJ NP51
negotiable	JJ	-	JJ NP60
negotiate	VB VBP27	-	VB VBP27 NP60
negotiated	VBN VBD12	-	VBN VBD12 NP57
negotiation	NN	-	NN NP57
negotiator	NN	-	NN NP57
negotiators	NNS	-	NNS NP54
neighbor	NN	-	NN NP60
neighborhoods	NNS	-	NNS NP57
neighbors	NNS	-	NNS NP63
neil	-	NP	NP
nelson	-	NP NN33	NP
neon	NN	-	NN NP51
neophyte	JJ NN15	-	JJ NN15 NP51
nephew	NN	-	NN NP57
nerdcast	-	NP	NP
nerve	NN VB30	-	NN VB30 NP54
netflix	-	NP	NP
netherlands	-	NP	NP
netted	VBD VBN6 JJ36	-	VBD VBN6 JJ36 NP48
networking	NN VBG21	-	NN VBG21 NP54
neutrality	NN	-	NN NP57
neutralize	VB	-	VB NP51
nev.	-	NP	NP
neverland	-	NP	NP
nevertheless	RB JJ36	-	RB JJ36 NP60
nevertrump	-	NP	NP
nevins	-	NP	NP
new-media	JJ NN3 NNS30	-	JJ NN3 NNS30 NP45
newark	-	NP	NP
newcomer	NN	-	NN NP54
newcomers	NNS	-	NNS NP57
newer	JJ NN60	-	JJ NP54 NN60
newest	JJ	-	JJ NP54
newfound	JJ NN21	-	JJ NN21 NP57
newport	-	NP	NP
newshour	-	NP	NP
newsletter	NN	-	NN NP54
newsletters	NNS	-	NNS NP51
newsmaker	NN JJ60	-	NN NP54 JJ60
newsmax	-	NP	NP
newspapers	NNS	-	NNS NP60
newsrooms	NNS	-	NNS NP54
newt	-	NP NN45	NP
newtown	-	NP	NP
next-generation	JJ NN9	-	JJ NN9 NP45
nfl	-	NP	NP
ngp	-	NP	NP
nguyen	-	NP	NP
nh	-	NP	NP
niceties	NNS	-	NNS NP51
niche	NN	-	NN NP54
nick	-	NP NN39 VB48	NP
nicklaus	-	NP	NP
nickname	NN VB51	-	NN VB51 NP57
nicole	-	NP	NP
nidal	-	NP	NP
nides	-	NP	NP
niece	NN NP9	-	=
nightly	JJ RB9	NP JJ24 RB33	JJ NP3 RB9
nights	NNS	-	NNS NP60
nihilistic	JJ	-	JJ NP51
nikki	-	NP	NP
nineveh	-	NP	NP
ninth	JJ NN21	-	JJ NN21 NP48
nld	-	NP NN15	NP NN15
no-fly	JJ RB24 NN66	-	JJ RB24 NP57 NN66
noah	-	NP	NP
nobel	-	NP	NP
nod	NN	-	NN NP60
nodded	VBD VBN21 JJ57	-	VBD VBN21 NP48 JJ57
nods	VBZ NNS9	-	VBZ NNS9 NP48
nogales	-	NP	NP
noise	NN VB48	-	NN VB48 NP57
nollie	NN JJ24 VBP42 VB45	-	=
nominal	JJ NN60	-	JJ NP54 NN60
nominations	NNS	-	NNS NP60
non	JJ RB12 NN27	-	JJ RB12 NN27 NP48
non-citizen	JJ VB42 NN42 VBN45	-	=
non-disclosure	JJ NN18 VB66	-	JJ NN18 NP51 VB66
non-facts	NNS VBZ21	-	NNS VBZ21 NP48
non-government	JJ NN12	-	JJ NN12 NP48
non-latino	JJ NN15 VB39 VBP51	-	JJ NN15 VB39 NP48
non-partisan	JJ NN30 VB60 VBP63	-	JJ NN30 NP57 VB60
non-profit	JJ NN36 VB60	-	JJ NN36 NP57 VB60
non-trump	JJ NN18 VB60	-	JJ NN18 NP48 VB60
non-violent	JJ NN30	-	JJ NN30 NP51
non-white	JJ NN63	-	JJ NP51 NN63
nondisclosure	JJ NN24	-	JJ NN24 NP54
nonpartisan	JJ NN42	-	JJ NN42 NP57
nonprobability	NN	-	NN NP54
nonprofits	NNS	-	NNS NP54
nonsense	NN JJ21	-	NN JJ21 NP54
nonwhite	JJ NN42 VB42 VBP57	-	=
nonwhites	NNS VBZ21	-	NNS VBZ21 NP51	noun:nonwhite
noon	NN	-	NN NP54
norah	-	NP	NP
nordstrom	-	NP	NP
norm	NN	NP NN21	NN NP15
normally	RB	-	RB NP60
normandy	-	NP	NP
norms	NNS	-	NNS NP60
north-rhine	-	NP	NP
northeast	JJ NN21 RB39	NP JJ42 NN60	NP JJ27 NN45 RB66
northeastern	JJ	NP JJ21	JJ NP12
northwestern	JJ	NP JJ30	NP JJ12
norton	-	NP	NP
norway	-	NP	NP
nose	NN VB36	-	NN VB36 NP57
noses	NNS VBZ24	-	NNS VBZ24 NP51
nostalgia	NN	-	NN NP57
not-so-subtle	JJ NN27 VB30 VBP45	-	=
notably	RB	-	RB NP60
notch	NN VB54	-	NN NP51 VB54
notched	VBD VBN18 JJ33	-	VBD VBN18 JJ33 NP48
notice	NN VB27 VBP27	-	NN VB27 VBP27 NP57
notices	NNS VBZ48	-	NNS VBZ48 NP51
notions	NNS	-	NNS NP51
notorious	JJ	JJ NP9	JJ NP57
notoriously	RB	-	RB NP54
notwithstanding	IN RB18 JJ30 NN51	-	IN RB18 JJ30 NP51
nova	-	NP NN24	NP
novel	JJ NN3	-	JJ NN3 NP54
novice	NN	-	NN NP51
now-defunct	JJ NN27 VB48	-	JJ NN27 VB48 NP51
nowadays	RB NNS42 NN66	-	RB NNS42 NP57 NN66
nowhere	RB NN42	-	RB NN42 NP60
nsa	-	NP	NP
nuance	NN	-	NN NP51
nuanced	JJ VBD27 VBN33	-	JJ VBD27 VBN33 NP54
nuances	NNS	-	NNS NP54
nudge	NN VB36	-	NN VB36 NP51
nukes	NNS VBZ51	-	NNS VBZ51 NP57
numbering	NN VBG15	-	NN VBG15 NP51
nunberg	-	NP	NP
nurse	NN VB36	-	NN VB36 NP54
nurses	NNS VBZ39	NP NNS33	NP NNS3 VBZ42
nusra	-	NP	NP
nutritional-supplement	NN VB42 JJ54	-	NN VB42 NP51 JJ54
nuts	NNS VBZ48	-	NNS VBZ48 NP51
nwanguma	-	NP	NP
ny1	-	NN NP12	NN
nyc	-	NP	NP
nye	-	NP	NP
nypd	-	NP NN3	NN NP
nyt	NN JJ33 VB45	-	NN JJ33 VB45 NP57
o'brien	-	NP	NP
o'donnell	-	NP	NP
o'hanlon	-	NP	NP
o'keefe	-	NP NN6	NN NP
o'leary	-	NP	NP
o'reilly	-	NP	NP
o.	-	NP	NP
o.k.	-	NP JJ18	NP JJ18
oakland	-	NP	NP
oath	NN	-	NN NP57
obama-clinton	-	NP	NP
obamabirthbook.com	-	NP	NP
obamas	-	NP	NP
obesity	NN	-	NN NP54
object	NN VB3 VBP66	-	NN VB3 NP45 VBP66
objection	NN	-	NN NP54
objectionable	JJ	-	JJ NP51
objections	NNS	-	NNS NP57
objective	NN JJ3	-	NN JJ3 NP51
objectives	NNS	-	NNS NP54
obligated	VBN VBD30 JJ63	-	VBN VBD30 NP51 JJ63
obligation	NN	-	NN NP60
obligations	NNS	-	NNS NP60
obliquely	RB	-	RB NP51
oblivion	NN	-	NN NP54
obscene	JJ NN57	-	JJ NP51 NN57
obscured	VBN VBD12 JJ63	-	VBN VBD12 NP51 JJ63
obscurity	NN	-	NN NP54
observation	NN	-	NN NP57
observe	VB NN63	-	VB NP51 NN63
observed	VBD VBN6 JJ45	-	VBD VBN6 JJ45 NP51
observer	NN	NP NN24	NP NN9
observing	VBG JJ36	-	VBG JJ36 NP51
obsessed	VBN VBD30 JJ39	-	VBN VBD30 JJ39 NP51
obstacle	NN	-	NN NP63
obstacles	NNS	-	NNS NP54
obstruction	NN	-	NN NP54
obtain	VB VBP69	-	VB NP63 VBP69
obtaining	VBG	-	VBG NP60
occasion	NN VB18	-	NN VB18 NP54
occasional	JJ	-	JJ NP57
occasionally	RB	-	RB NP60
occasions	NNS	-	NNS NP60
occupation	NN	-	NN NP60
occupied	VBD VBN3 JJ6	-	VBD VBN3 JJ6 NP48
occupy	VB VBP6 NN30 JJ48	NP VB9 VBP39 NN60	VB NP VBP12 NN36
occupying	VBG	-	VBG NP54
occur	VB	-	VB NP60
occurrence	NN	-	NN NP54
occurring	VBG	-	VBG NP60
occurs	VBZ NNS54	-	VBZ NNS54 NP57
ocean	NN	NP NN24	NN NP9
oct.	-	NP	NP
odd	JJ	-	JJ NP57
oddly	RB	-	RB NP51
ofa	-	NN NP18	NN
off-the-cuff	JJ NN48	-	JJ NN48 NP54
off-the-record	JJ NN24 RB45 VB48	-	=
offend	VB VBP63	-	VB NP54 VBP63
offended	VBN VBD36 JJ57	-	VBN VBD36 NP57 JJ57
offender	NN	-	NN NP51
offenders	NNS	-	NNS NP51
offerings	NNS	-	NNS NP54
officeholders	NNS	NP NNS21	NNS NP12
offset	VB VBN9 NN18	-	VB VBN9 NN18 NP51
offsetting	VBG	-	VBG NP54
offshore	RB JJ6 NN45	NN NP6 RB18 JJ24	RB JJ6 NN6 NP48
offstage	JJ NN21 RB42	-	JJ NP6 NN21 RB42
oft-stated	JJ VBN18 VBD24	-	JJ VBN18 VBD24 NP48
ohioans	-	NP	NP
oi	-
ois	NN VBZ3 NNS30 JJ48	-	=	verb:oi
oksuz	-	NP	NP
old-fashioned	JJ	-	JJ NP54
oldest	JJ	-	JJ NP63
oleg	-	NP	NP
oligarch	NN	-	NN NP54
olive	JJ NN51	-	JJ NP51 NN51
oliver	-	NP JJ33 NN69	NP
olivieri	-	NP	NP
oltchick	-	NP	NP
olympic	-	NP	NP
olympics	-	NP	NP
omaha	-	NP	NP
oman	-	NP	NP
omar	-	NP	NP
omarosa	-	NP	NP
ominous	JJ	-	JJ NP57
ominously	RB	-	RB NP51
on-air	JJ NN15 VB27 VBP45	-	=
on-the-ground	JJ NN21 VB33 RB36	-	=
onboard	NN VBN6 JJ21 VBD60	-	=
once-formidable	JJ VB63	-	JJ NP51 VB63
one-half	NN	-	NN NP54
one-on-one	JJ NN60	-	JJ NN60 NP60
one-sided	JJ	-	JJ NP51
one-third	NN JJ6	-	NN JJ6 NP54
one-time	JJ	-	JJ NP57
one-year	JJ	-	JJ NP51
onerous	JJ	-	JJ NP51
oneself	RB NN3 JJ30 CD39	-	=
onetime	JJ NN66	-	JJ NP18 NN66
onslaught	NN	-	NN NP60
onstage	RB JJ9 NN12 VB21	-	=
onus	NN JJ45	-	NN JJ45 NP51
oops	RB NNS12 VBZ24	-	RB NNS12 VBZ24 NP48
op	NN VB33 JJ33 VBP51	-	NN VB33 JJ33 NP51
op-ed	JJ VBN39 VBD42	-	JJ VBN39 VBD42 NP60
opaque	JJ NN54	-	JJ NP51 NN54
open-carry	JJ NN9 VB60	-	JJ NN9 NP51 VB60
openings	NNS	-	NNS NP54
openness	NN	-	NN NP51
operate	VB VBP24	-	VB VBP24 NP57
operates	VBZ NNS69	-	VBZ NP54 NNS69
operational	JJ	-	JJ NP57
operators	NNS	-	NNS NP57
opined	VBD VBN3 JJ60	-	VBD VBN3 NP48 JJ60
opinionate	-
opinionated	VBN JJ6	-	VBN JJ6 NP48	verb:opinionate
opinions	NNS	-	NNS NP60
opioid	JJ NN30 VBD42 VBN48	-	=
oppenheim	-	NP	NP
opportunism	NN	-	NN NP51
opportunist	NN JJ12	-	NN JJ12 NP48
oppression	NN	-	NN NP51
oppressive	JJ	-	JJ NP54
opt	VB VBP63 NN66	-	VB NP54 VBP63 NN66
opt-out	JJ NN12 VB51	-	JJ NN12 NP48 VB51
opted	VBD VBN15	-	VBD VBN15 NP57
optics	NNS	-	NNS NP51
optimism	NN	-	NN NP60
optional	JJ	-	JJ NP51
oral	JJ NN51	-	JJ NN51 NP54
orange	JJ NN15	NP JJ36 NN51	NP JJ6 NN21
oranges	NNS	-	NNS NP51
oration	NN	-	NN NP51
orator	NN	-	NN NP51
orbit	NN VB39	-	NN VB39 NP54
orchestrate	VB VBP60	-	VB NP51 VBP60
orchid	NN JJ51	-	NN JJ51 NP51
ordering	VBG NN42	-	VBG NN42 NP51
orders	NNS	-	NNS NP60
ordinary	JJ	-	JJ NP63
ore.	-	NP	NP
oreo	-	NP NN24	NP
oreos	-	NP NNS30	NP
orfield	-	NP	NP
organizational	JJ	-	JJ NP57
organizer	NN	-	NN NP63
orientation	NN	-	NN NP54
originally	RB	-	RB NP63
originated	VBD VBP21 VBN27	-	VBD VBP21 VBN27 NP54
orlando-based	-	JJ NP12	JJ
oromo	-	NP	NP
oromos	-	NP	NP
orphan	NN VB54	-	NN NP51 VB54
orszag	-	NP	NP
ortega	-	NP	NP
orthodox	JJ NN45	NP JJ27	NP JJ9 NN54
orthodoxy	NN	-	NN NP57
osama	-	NP	NP
oscar	-	NP	NP
osceola	-	NP	NP
osman	-	NP	NP
ostensibly	RB	-	RB NP51
osuna	-	NP	NP
otm	-	NP	NP
ottawa	-	NP	NP
otter	-	NP NN24	NP
ouch	NN JJ30 VB36 VBP51	-	NN JJ30 VB36 NP51
ounce	NN	-	NN NP51
oust	VB NN57 VBP60	-	VB NP54 NN57 VBP60
ousted	VBN VBD24 JJ69	-	VBN VBD24 NP51 JJ69
ouster	NN	-	NN NP60
out-of-pocket	NN JJ15	-	NN JJ15 NP51
out-of-print	JJ NN24 VB33	-	JJ NN24 VB33 NP51
out-of-state	JJ VB42 NN42	-	JJ VB42 NN42 NP51
outburst	NN JJ60	-	NN NP51 JJ60
outcomes	NNS	-	NNS NP54
outdated	JJ VBN60	-	JJ NP51 VBN60
outdoor	JJ NN48	-	JJ NN48 NP54
outer	JJ NN51	-	JJ NP51 NN51
outfit	NN VB15 VBP15	-	NN VB15 VBP15 NP51
outgoing	JJ VBG15 NN63	-	JJ VBG15 NP51 NN63
outings	NNS	-	NNS NP51
outlandish	JJ	-	JJ NP54
outlet	NN	-	NN NP57
outlier	NN JJ63	-	NN NP51 JJ63
outliers	NNS	-	NNS NP54
outline	NN VBP9 VB69	-	NN VBP9 NP45 VB69
outlined	VBD VBN3 JJ51	-	VBD VBN3 JJ51 NP54
outlining	VBG	-	VBG NP60
outlook	NN	-	NN NP60
outnumber	VB VBP12 NN45 JJ60	VBP NP6 VB18 NN63	VB VBP3 NN45 NP51
outpost	NN JJ51	-	NN NP51 JJ51
output	NN VB51	-	NN VB51 NP54
outrage	NN VB57	-	NN VB57 NP63
outraged	JJ VBN15 VBD33	-	JJ VBN15 VBD33 NP54
outrageous	JJ	-	JJ NP63
outset	NN	-	NN NP60
outsize	JJ NN30	-	JJ NN30 NP54
outsized	JJ VBN63	-	JJ NP54 VBN63
outsource	VB NN57	-	VB NP54 NN57
outsourced	VBN JJ15 VBD30	-	VBN JJ15 VBD30 NP51
outsourcing	NN VBG18	-	NN VBG18 NP54
outspent	JJ NN18 VB51	-	JJ NN18 NP48 VB51
outspoken	JJ	-	JJ NP60
outstanding	JJ NN30	-	JJ NN30 NP60
outweigh	VB VBP12 NN39 JJ54	-	VB VBP12 NN39 NP48
outweighs	VBZ NNS3	-	VBZ NNS3 NP48	noun:outweigh
ovation	NN	-	NN NP54
ovations	NNS	-	NNS NP51
over-the-top	JJ NN48	-	JJ NN48 NP51
overarching	JJ VBG12	-	JJ VBG12 NP51
overblown	JJ NN69	-	JJ NP51 NN69
overcapacity	NN JJ57	-	NN NP51 JJ57
overclassification	NN JJ54	-	NN NP51 JJ54
overcoming	VBG JJ54 NN66	-	VBG NP51 JJ54 NN66
overdrive	NN VB21 VBP63	-	NN VB21 NP51 VBP63
overdue	JJ NN54	-	JJ NP51 NN54
overflow	NN VB45	-	NN VB45 NP54
overgrown	JJ VBN57	-	JJ NP51 VBN57
overhauling	VBG NN60	-	VBG NP54 NN60
overhead	NN JJ12	-	NN JJ12 NP54
overheard	NN VBN21 JJ24 VBD24	-	=
overlap	VBP VB15 NN18	-	VBP VB15 NN18 NP51
overlapping	VBG NN45	-	VBG NN45 NP54
overlay	NN VB39	-	NN VB39 NP51
overlook	VB NN15	-	VB NN15 NP51
overlooked	VBN VBD JJ45	-	VBN VBD JJ45 NP48
overlooking	VBG JJ63	-	VBG NP57 JJ63
overly	RB	-	RB NP60
overnight	JJ NN27 RB27	-	JJ NN27 RB27 NP60
overpaid	VBN VBD18 JJ27	-	VBN VBD18 JJ27 NP48
overpromise	VB VBP9 NN15 JJ42	-	=
overreach	NN VB21 VBP63	-	NN VB21 NP54 VBP63
overrepresent	-
overrepresented	VBN VBD21 JJ30	-	VBN VBD21 JJ30 NP48	verb:overrepresent
overruled	VBD VBN18 JJ60	-	VBD VBN18 NP48 JJ60
overrun	VBN NN9 VB60	-	VBN NN9 NP45 VB60
oversaw	VBD VB15	-	VBD VB15 NP51
oversee	VB NN51 VBP60	-	VB NN51 NP57 VBP60
overseeing	VBG	-	VBG NP60
overseen	VBN NN39	-	VBN NN39 NP54
overseer	NN NNS9 JJ66	-	NN NNS9 NP45 JJ66
oversees	VBZ NNS51	-	VBZ NNS51 NP57
overshadow	VB NN39 VBP66	-	VB NN39 NP51 VBP66
overshadowed	VBN VBD15	-	VBN VBD15 NP54
overshadowing	VBG NN69	-	VBG NP54 NN69
oversize	JJ VB60 NN63	-	JJ NP51 VB60 NN63
overstated	VBN VBD33 JJ45	-	VBN VBD33 JJ45 NP51
overt	JJ NN60	-	JJ NP54 NN60
overtake	VB	-	VB NP60
overtaken	VBN NN12	-	VBN NN12 NP51
overtaking	VBG NN42	-	VBG NN42 NP54
overthrow	VB NN27	NN NP6 VB15	VB NN15 NP57
overtly	RB	-	RB NP54
overtures	NNS	-	NNS NP54
overturn	VB NN33	-	VB NN33 NP60
overturned	VBN VBD15 JJ57	-	VBN VBD15 NP54 JJ57
overturning	VBG NN66	-	VBG NP51 NN66
overvalued	VBN VBD33	-	VBN VBD33 NP51
overwhelmed	VBN VBD9 JJ63	-	VBN VBD9 NP51 JJ63
owe	VB VBP15 NN60	-	VB VBP15 NP57 NN60
owed	VBD VBN24	-	VBD VBN24 NP51
owes	VBZ NNS48	-	VBZ NNS48 NP54
owing	VBG JJ45	-	VBG JJ45 NP54
ownership	NN	-	NN NP60
owning	VBG NN12	-	VBG NN12 NP51
oxford	-	NP NN27	NP
oxygen	NN JJ63	-	NN NP54 JJ63
oysters	NNS VBZ54	-	NNS NP51 VBZ54
p.	-	NP	NP
pa.	-	NP	NP
pacific	-	NP JJ42	NP
pacifism	NN	-	NN NP51
packages	NNS VBZ45	-	NNS VBZ45 NP51
packard	-	NP	NP
packed	JJ VBD3 VBN27	-	JJ VBD3 VBN27 NP51
packer	-	NP NN30	NP
packing	VBG NN36	-	VBG NN36 NP51
pact	NN	NP NN21	NN NP24
padilla	-	NP	NP
pageant	NN JJ54	-	NN NP51 JJ54
pagliano	-	NP	NP
pain	NN VB51	-	NN VB51 NP60
painful	JJ	-	JJ NP60
pains	NNS VBZ33	-	NNS VBZ33 NP51
paint	VB NN12	-	VB NN12 NP54
painted	VBD VBN3 JJ42	-	VBD VBN3 JJ42 NP48
painting	VBG NN9	-	VBG NN9 NP57
paintings	NNS	-	NNS NP54
paints	NNS VBZ57	-	NNS NP54 VBZ57
pakistan	-	NP	NP
pale	NN JJ24	NP NN21 JJ45	NN NP6 JJ24
palestine	-	NP	NP
palestinian	-	JJ NN24 NP27	JJ NN24
palled	-	-	-	verb:pall
palling	-	-	-	verb:pall
palmer	-	NP	NP
palmetto	-	NP JJ6 NN21	NP JJ
palo	-	NP	NP
palpable	JJ	-	JJ NP54
pals	NNS VBZ54	-	NNS NP51 VBZ54
paltry	JJ NN57	-	JJ NP54 NN57
pamela	-	NP	NP
panama	-	NP	NP
pandered	VBD VBN JJ57	-	VBD VBN NP42 JJ57
pandering	NN VBG JJ12	VBG NP6 NN24 JJ39	VBG NN3 JJ18 NP51
pando	-	NP	NP
panels	NNS VBZ66	-	NNS NP60 VBZ66
panetta	-	NP	NP
panic	NN	-	NN NP60
panning	NN VBG9 JJ54	-	NN VBG9 NP45 JJ54
panthers	-	NP NNS30	NP
pants	NNS	-	NNS NP51
pantsuit	NN	-	NN NP51
pantucci	-	NP NN6	NN NP
paperback	NN JJ27	-	NN JJ27 NP51
papers	NNS	-	NNS NP60	noun:papers
paperwork	NN	-	NN NP60
parallel	JJ NN3 VB45	-	JJ NN3 VB45 NP51
parallels	NNS VBZ60	-	NNS NP57 VBZ60
parameters	NNS	-	NNS NP54
paranoid	JJ NN45	-	JJ NN45 NP54
pardon	NN	-	NN NP51
parental	JJ	-	JJ NP54
parishioners	NNS	-	NNS NP54
parisian	-	JJ NP18	JJ
parked	VBN VBD9 JJ60	-	VBN VBD9 NP51 JJ60
parker	-	NP	NP
parking	NN VBG15	-	NN VBG15 NP51
parks	NNS VBZ54	NP NNS30	NNS NP3 VBZ54
parliamentary	JJ	-	JJ NP60
parse	VB NN51 JJ63	-	VB NP51 NN51 JJ63
parted	VBD VBN15 JJ33	-	VBD VBN15 JJ33 NP48
partial	JJ	-	JJ NP63
partially	RB	-	RB NP51
participated	VBD VBN15	-	VBD VBN15 NP57
participating	VBG JJ63	-	VBG NP57 JJ63
partisans	NNS	-	NNS NP60
partisanship	NN	-	NN NP57
pasadena	-	NP	NP
paso	-	NP	NP
passages	NNS	-	NNS NP54
passenger	NN	-	NN NP54
passengers	NNS	-	NNS NP54
passes	VBZ NNS30	-	VBZ NNS30 NP60
passion	NN	-	NN NP63
passionate	JJ	-	JJ NP60
passionately	RB	-	RB NP51
passions	NNS	-	NNS NP57
passport	NN	-	NN NP60
passports	NNS	-	NNS NP54
passwords	NNS	-	NNS NP54
pastimes	NNS	-	NNS NP51
pastors	NNS	NP NNS24	NNS NP15
pataki	-	NP	NP
patch	NN VB60	NP NN24	NN NP3 VB60
patched	VBN VBD JJ27	-	VBN VBD JJ27 NP42
patches	NNS VBZ36	-	NNS VBZ36 NP51
pate	-	NP NN36	NP
patel	-	NP	NP
patented	JJ VBN15 VBD24	-	JJ VBN15 VBD24 NP48
pathetic	JJ	-	JJ NP54
pathological	JJ	-	JJ NP54
paths	NNS	NP NNS21	NNS NP24
pathway	NN	-	NN NP60
patience	NN	-	NN NP54
patient	NN JJ9	NP NN24 JJ33	NN NP3 JJ9
patients	NNS	-	NNS NP54
patriarch	NN	-	NN NP54
patricia	-	NP	NP
patricof	-	NP	NP
patriot	NN	NP NN21	NP NN6
patriots	NNS	NP NNS24	NP NNS9
patrol	NN VB42	NP NN42	NP NN21 VB63
patrolled	VBN VBD27 JJ54	-	VBN VBD27 NP51 JJ54
patron	NN	-	NN NP54
patronizing	VBG JJ45	-	VBG JJ45 NP51
pattern	NN VB69	-	NN NP63 VB69
patterns	NNS VBZ42	-	NNS VBZ42 NP57
patti	-	NP	NP
patty	-	NP NN30	NP
paula	-	NP	NP
paulson	-	NP	NP
pause	NN VB12 VBP27	-	NN VB12 VBP27 NP57
paused	VBD VBN30 JJ63	-	VBD VBN30 NP57 JJ63
pauses	VBZ NNS12	-	VBZ NNS12 NP48
paved	VBD VBN15 JJ36	-	VBD VBN15 JJ36 NP48
pavement	NN	-	NN NP51
pavone	-	NP	NP
pawlenty	-	NP	NP
pawns	NNS VBZ54	-	NNS NP51 VBZ54
pay-to-play	JJ NN3 VB30	NP JJ27 NN30 VB57	JJ NN3 NP12 VB30
payback	NN	-	NN NP54
paycheck	NN	NP NN21	NN NP18
paychecks	NNS	-	NNS NP54
payday	NN JJ54	-	NN NP51 JJ54
payment	NN	-	NN NP57
payoff	NN	-	NN NP51
payout	-
payouts	NNS VBZ33 NN54	-	NNS VBZ33 NP51 NN54	noun:payout
payroll	NN	-	NN NP60
pbs	-	NP	NP
peaceful	JJ	-	JJ NP60
peacefully	RB	-	RB NP57
peacekeepers	NNS	-	NNS NP54
peak	NN VB27	-	NN VB27 NP60
peaked	VBD VBN21 JJ54	-	VBD VBN21 NP54 JJ54
peaking	VBG NN54 JJ63	-	VBG NP51 NN54 JJ63
peaks	-	NP NNS27 VBZ57	NP
peanut	NN JJ18	-	NN JJ18 NP48
peanuts	NNS	-	NNS NP54
pearl	NN VB39 JJ63	NP NN30 VB69	NP NN6 VB45
peasants	NNS	-	NNS NP54
peã	NN JJ21 NNS27 VBG33	NP NN12 JJ69	NP NN12 JJ54 NNS57
peccadilloes	NNS	-	NNS NP51
peck	-	NP NN33 VB69	NP
peddling	VBG NN15	-	VBG NN15 NP51
pediatric	JJ	-	JJ NP51
pediatrician	NN JJ57	-	NN NP51 JJ57
pediatrics	-	NP NN27 NNS45	NP
pedro	-	NP	NP
peer	VB VBP NN18	-	VB VBP NN18 NP48
peers	NNS	-	NNS NP60
pegs	VBZ NNS9	-	VBZ NNS9 NP45
penalized	VBN VBD24 JJ60	-	VBN VBD24 NP51 JJ60
penalties	NNS	-	NNS NP54
penalty	NN	-	NN NP57
penchant	NN JJ60	NN NP9	NN NP57 JJ63
pencil	NN VB30	-	NN VB30 NP51
pend	-
pending	VBG JJ30	-	VBG JJ30 NP60	verb:pend
penetrate	VB VBP12	-	VB VBP12 NP51
penn	-	NP	NP
penned	VBD VBN21 JJ57	-	VBD VBN21 NP48 JJ57
penney	-	NP	NP
penny	NN JJ66	NP NN21	NN NP9 JJ66
pension	NN	-	NN NP54
pensions	NNS	NP NNS21	NNS NP12
pent-up	JJ NN60	-	JJ NP54 NN60
pep	NN JJ69	-	NN NP54 JJ69
pepper	NN VB42 JJ66	NP NN27 VB69	NP NN9 VB51
pepper-sprayed	VBN VBD JJ30	-	VBN VBD JJ30 NP42
peppered	VBN VBD JJ60	-	VBN VBD NP48 JJ60
peppering	VBG NN63	-	VBG NP51 NN63
peppers	-	NP NNS30	NP
perceive	VBP VB9 JJ42 NN54	-	VBP VB9 JJ42 NP45
perceives	VBZ NNS42	-	VBZ NNS42 NP51
percentage-point	JJ NN24 VB24	-	JJ NN24 VB24 NP48
percentages	NNS	-	NNS NP54
percentile	NN JJ48	-	NN JJ48 NP51
perceptions	NNS	-	NNS NP60
perch	NN VB48	-	NN VB48 NP54
perennial	JJ NN33	-	JJ NN33 NP51
perfectly	RB	-	RB NP60
perform	VB VBP30	-	VB VBP30 NP60
performances	NNS	-	NNS NP60
performing	VBG	-	VBG NP60
perfunctory	JJ	-	JJ NP54
peril	NN VB33	-	NN VB33 NP54
perilous	JJ	-	JJ NP54
perimeter	NN	-	NN NP51
perino	-	NP	NP
periodically	RB	-	RB NP54
periods	NNS	-	NNS NP57
perished	VBD VBN15 JJ51	-	VBD VBN15 NP48 JJ51
perjury	NN	-	NN NP54
perk	JJ NN9 VB51	-	JJ NN9 NP45 VB51
permanently	RB	-	RB NP54
permission	NN	-	NN NP51
permit	NN VB21	-	NN VB21 NP57
permits	NNS VBZ18	-	NNS VBZ18 NP54
permitted	VBN VBD12 JJ63	-	VBN VBD12 NP54 JJ63
perot	-	NP NN18	NP NN18
perpetrator	NN	-	NN NP51
perpetual	JJ	-	JJ NP57
perpetuate	VB	-	VB NP54
persecution	NN	-	NN NP54
pershing	-	NP	NP
persian	-	NP JJ6	NP JJ6
persist	VBP VB	-	VBP VB NP45
persistent	JJ	-	JJ NP63
persona	NN	-	NN NP60
personalities	NNS	-	NNS NP54
personality	NN	-	NN NP63
personalize	VB	-	VB NP51
persons	NNS	-	NNS NP54
perspectives	NNS	-	NNS NP57
perspiring	VBG NN48 JJ63	-	VBG NN48 NP51 JJ63
persuadable	JJ	-	JJ NP54
persuaded	VBN VBD6 JJ66	-	VBN VBD6 NP54 JJ66
persuading	VBG	-	VBG NP57
pervasive	JJ	-	JJ NP54
perverse	JJ NN69	-	JJ NP51 NN69
pesos	NNS	-	NNS NP51
pessimism	NN	-	NN NP54
pessimistic	JJ	-	JJ NP54
pete	-	NP	NP
petersburg	-	NP	NP
peterson	-	NP	NP
petite	JJ NN27	-	JJ NN27 NP51
petition	NN	-	NN NP60
petrilli	-	NP	NP
peyton	-	NP	NP
pf-9	-	NN NP12	NN
pfd	-	NN NP12	NN
pga	-	NP	NP
ph.d.	-	NN NP18	NN
pharmaceutical	JJ	NP JJ21	JJ NP30
pharmaceuticals	NNS	NP NNS30	NP NNS12
phenomenal	JJ	-	JJ NP51
phenomenon	NN	-	NN NP57
phil	-	NP	NP
philando	-	NP	NP
philanthropic	JJ	-	JJ NP51
philanthropist	NN	-	NN NP54
philanthropy	NN JJ69	-	NN NP54 JJ69
philip	-	NP	NP
philippe	-	NP	NP
philippine	JJ NN9 VB36 VBP45	JJ NP18 NN51	JJ NP24 NN39 VB66
philippines	-	NP	NP
phillips	-	NP	NP
philosophical	JJ	-	JJ NP54
philosophy	NN	-	NN NP63
phishing	NN VBG12 JJ42	-	NN VBG12 JJ42 NP48
phoenix	-	NP NN42	NP
phones	NNS VBZ66	-	NNS NP57 VBZ66
phoning	VBG NN57	-	VBG NP51 NN57
phony	JJ NN6	-	JJ NN6 NP54
photo-line	JJ NN15 VBP60	-	JJ NN15 NP48 VBP60
photograph	NN VB63	-	NN NP60 VB63
photographed	VBN VBD18 JJ60	-	VBN VBD18 NP48 JJ60
photographer	NP NN18	-	=
photographers	NNS	-	NNS NP51
photographs	NNS VBZ54	-	NNS NP51 VBZ54
physically	RB	-	RB NP57
physician	NN JJ63	-	NN NP57 JJ63
picket	NN VB57	-	NN NP54 VB57
picks	NNS VBZ21	-	NNS VBZ21 NP57
pickup	NN	-	NN NP51
pictures	NNS VBZ63	NP NNS24	NNS NP15 VBZ63
pie	NN	-	NN NP54
pieces	NNS VBZ60	-	NNS NP24 VBZ60
pierce	VB NN45	NP VB42	NP VB27
pierson	-	NP	NP
pies	NNS	NP NNS24	NP NNS9
pigs	NNS VBZ63	-	NNS NP57 VBZ63
pike	VB NN JJ45	NP VB33 NN33	NP VB18 NN18 JJ63
pile	NN VBP12 VB42 JJ66	-	NN VBP12 VB42 NP51
piled	VBD VBN6	-	VBD VBN6 NP54
piling	VBG NN36	-	VBG NN36 NP51
pill	NN	NP NN21	NN NP18
pillars	NNS	-	NNS NP51
pillow	NN VB42	NP NN21 VB60	NN NP9 VB42
pilot	NN VB63	-	NN NP60 VB63
pimping	VBG NN66	-	VBG NP51 NN66
pin	NN VB18	-	NN VB18 NP54
pinchuk	-	NP	NP
pincus	-	NP	NP
pink	JJ NN9 VB39	NP JJ24 NN33 VB63	JJ NN9 NP18 VB39
pinocchios	-	NP	NP
pioneering	JJ VBG9 NN57	-	JJ VBG9 NP45 NN57
pipe	NN VB39	-	NN VB39 NP51
pipeline	NN	NP NN21	NN NP21
pipelines	NNS	-	NNS NP51
pique	NN VB48	-	NN VB48 NP51
pirate	NN VB15 VBP57 JJ66	NP NN24 VB36	NN NP6 VB15 VBP57
pissed	VBN VBD30 JJ42	-	VBN VBD30 JJ42 NP51
pistol	NN JJ60	-	NN NP51 JJ60
pit	NN VB12	NN NP6 VB30	NN VB15 NP54
pitched	VBD JJ VBN18	-	VBD JJ VBN18 NP45
pitches	NNS VBZ15	-	NNS VBZ15 NP51
pitching	VBG NN60	-	VBG NP54 NN60
pitting	VBG NN57	-	VBG NN57 NP57
pittsburgh	-	NP	NP
pivoted	VBN VBD JJ60	-	VBN VBD NP48 JJ60
pivoting	VBG NN60	-	VBG NP57 NN60
pivots	VBZ NNS	-	VBZ NNS NP45
pizza	NN	-	NN NP57
plaats	-	NP	NP
placards	NNS VBZ48	-	NNS VBZ48 NP54
placate	VB VBP51	-	VB NP51 VBP51
placing	VBG	-	VBG NP60
plagiarism	NN	-	NN NP63
plagued	VBN VBD18	-	VBN VBD18 NP54
plain	JJ RB21 VB39 NN42	NP JJ21 RB45 VB60	JJ NP21 RB21 VB39
plainly	RB	-	RB NP54
plaintiff	NN	NN NP9	NN NP57
plaintiffs	NNS	-	NNS NP57
planes	NNS	-	NNS NP60
plank	NN VB33	NP NN21 VB54	NN NP6 VB33
planks	NNS VBZ54	-	NNS VBZ54 NP57
plant	NN VB63	-	NN NP60 VB63
planted	VBN VBD9 JJ45	-	VBN VBD9 JJ45 NP54
planting	VBG NN51	-	VBG NP51 NN51
plants	NNS	-	NNS NP60
plastered	VBN VBD3 JJ39	-	VBN VBD3 JJ39 NP45
plastic	JJ NN9	-	JJ NN9 NP45
plates	NNS VBZ30	-	NNS VBZ30 NP54
platforms	NNS	-	NNS NP63
platitudes	NNS	-	NNS NP54
platte	-	NP	NP
plausible	JJ	-	JJ NP57
playable	JJ	-	JJ NP51
playbooks	NNS	-	NNS NP51
playfully	RB	-	RB NP51
playwright	NN JJ51	-	NN NP51 JJ51
plaza	NN	NP NN33	NP NN18
plea	NN	-	NN NP60
pleaded	VBD VBN18 JJ45	-	VBD VBN18 JJ45 NP60	verb:plead
pleading	VBG JJ51 NN57	-	VBG JJ51 NP54 NN57
pleas	NNS	-	NNS NP54
pleasant	JJ	NP JJ21	JJ NP12
pleased	JJ VBN12 VBD48	-	JJ VBN12 VBD48 NP57
pleasure	NN	-	NN NP60
pledges	NNS VBZ24	-	NNS VBZ24 NP60
pledging	VBG NN69	-	VBG NP57 NN69
plenary	JJ	-	JJ NP51
plight	NN	-	NN NP57
plodding	VBG JJ6 NN27	-	VBG JJ6 NN27 NP45
plot	NN VB51	-	NN VB51 NP54
plotted	VBN VBD JJ30	-	VBN VBD JJ30 NP42
plotting	VBG	-	VBG NP60
plouffe	-	NP	NP
plowed	VBN VBD3 JJ60	-	VBN VBD3 NP48 JJ60
plumbing	NN VBG9	-	NN VBG9 NP48
plummeted	VBN VBD3	-	VBN VBD3 NP51
plundered	VBN VBD27 JJ45	-	VBN VBD27 JJ45 NP51
plunged	VBN VBD3 JJ48	-	VBN VBD3 NP45 JJ48
plurality	NN	-	NN NP57
pm	NN JJ36 VB45 VBP66	NP NN3 JJ57 VB66	NN NP15 JJ39 VB51
pocket	NN VB57	-	NN NP54 VB57
pocketbook	NN	-	NN NP51
pocketed	VBN VBD18 JJ66	-	VBN VBD18 NP48 JJ66
pockets	NNS VBZ63	-	NNS NP54 VBZ63
podium	NN	-	NN NP51
podliska	NN JJ33 NNS48 VB63	NP NN42	NP NN30 JJ63
poe	-	NP	NP
pointedly	RB	-	RB NP57
poison	NN VB66	-	NN NP54 VB66
poisoned	VBN VBD24 JJ54	-	VBN VBD24 NP48 JJ54
poisoning	NN VBG15	-	NN VBG15 NP51
poisonous	JJ	-	JJ NP54
poland	-	NP	NP
polarization	NN	-	NN NP60
polarized	VBN VBD48 JJ69	-	VBN VBD48 NP60 JJ69
polarizing	JJ VBG18	-	JJ VBG18 NP57
pole	NN VB48	-	NN VB48 NP51
poles	NNS VBZ54	-	NNS NP54 VBZ54
policing	VBG	-	VBG NP60
policy-making	JJ	-	JJ NP57
policymaker	-
policymakers	NNS	-	NNS NP51	noun:policymaker
policymaking	NN VBG18 JJ21	-	NN VBG18 JJ21 NP48
polished	VBN JJ3 VBD30	-	VBN JJ3 VBD30 NP45
polishing	VBG NN39	-	VBG NN39 NP51
polite	JJ	-	JJ NP60
politely	RB	-	RB NP51
politicized	VBN VBD42	-	VBN VBD42 NP60
politicizing	VBG	-	VBG NP51
politicking	NN VBG9	-	NN VBG9 NP45
politicos	NNS	-	NNS NP12
politifact	-	NP	NP
polk	-	NP	NP
pollak	-	NP	NP
polled	VBN VBD24	-	VBN VBD24 NP60
polluting	VBG	-	VBG NP51
pollution	NN	-	NN NP51
pondered	VBD VBN21 JJ63	-	VBD VBN21 NP48 JJ63
pondering	VBG JJ42	-	VBG JJ42 NP51
ponte	-	NP	NP
pontiff	NN	-	NN NP51
pool	NN VB30	-	NN VB30 NP60
pools	NNS VBZ45	-	NNS VBZ45 NP51
poorer	JJ NN63	-	JJ NP54 NN63
poorest	JJ NN66	-	JJ NP54 NN66
poorly	RB JJ30	-	RB JJ30 NP57
pop	NN JJ9 VB51	-	NN JJ9 VB51 NP54
popping	VBG NN45	-	VBG NN45 NP54
populated	JJ VBN12 VBD45	-	JJ VBN12 VBD45 NP54
populations	NNS	-	NNS NP60
populism	NN	-	NN NP60
populists	NNS	-	NNS NP54
populous	JJ	-	JJ NP63
poring	VBG	-	VBG NP51
pork	NN	-	NN NP54
pornography	NN	-	NN NP54
porous	JJ	-	JJ NP51
port	NN VB48 JJ54	NP NN27	NN NP3 VB48 JJ54
porter	NN VB36	NP NN27 VB63	NP NN9 VB45
portfolio	NN	-	NN NP57
portion	NN	-	NN NP60
portions	NNS	-	NNS NP54
portland	-	NP	NP
portman	-	NP	NP
portrait	NN	-	NN NP54
portray	VB	-	VB NP60
portrayal	NN JJ45	-	NN JJ45 NP51
portraying	VBG NN57	-	VBG NN57 NP57
ports	NNS VBZ60	-	NNS NP54 VBZ60
portsmouth	-	NP	NP
portuguese	-	NP	NP
poses	VBZ NNS33	-	VBZ NNS33 NP60
posing	VBG NN54	-	VBG NN54 NP57
positioning	VBG NN12	-	VBG NN12 NP51
positively	RB	-	RB NP54
positives	NNS	-	NNS NP51
posner	-	NP	NP
possess	VB VBP6 NN24 JJ48	-	VB VBP6 NN24 NP45
possesses	VBZ NNS39	-	VBZ NNS39 NP51
possession	NN	-	NN NP51
possibilities	NNS	-	NNS NP51
post-abc	-	NP	NP
post-convention	JJ NN9	-	JJ NN9 NP45
post-surveymonkey	-	NP	NP
post-watergate	JJ VB18 NN36 VBP42	-	=
post-world	NP NN18 VB24 JJ27	-	NP NN21 VB24 JJ27
poster	NN	-	NN NP51
posters	NNS	-	NNS NP51
posting	VBG NN66	-	VBG NP60 NN66
postings	NNS	-	NNS NP51
postpone	VB NN42 JJ66 VBP66	-	VB NN42 NP51 JJ66
postponed	VBN VBD24 JJ54	-	VBN VBD24 NP48 JJ54
postponing	VBG NN60	-	VBG NP54 NN60
potency	NN	-	NN NP51
potent	JJ	-	JJ NP63
pothole	NN	-	NN NP54
potter	-	NP NN30 VB66	NP
potus	-	NN NP3	NN NP9
poultry	NN	-	NN NP51
pouncing	VBG NN60	-	VBG NP51 NN60
pound	NN VB3	-	NN VB3 NP48
pounding	VBG NN36 JJ69	-	VBG NN36 NP51 JJ69
pounds	NNS VBZ66	-	NNS NP51 VBZ66
poured	VBD VBN6	-	VBD VBN6 NP54
pouring	VBG JJ54	-	VBG JJ54 NP54
powder	NN VB42	-	NN VB42 NP51
powe	-	NP	NP
powered	VBN VBD33 JJ45	-	VBN VBD33 JJ45 NP51
powerfully	RB	-	RB NP51
powerhouse	NN	-	NN NP54
practical	JJ	-	JJ NP57
practically	RB	-	RB NP60
practiced	VBN VBD18 JJ36	-	VBN VBD18 JJ36 NP54
practicing	VBG NN69	-	VBG NP54 NN69
praeli	-	NP	NP
prager	-	NP	NP
pragmatic	JJ	-	JJ NP60
pragmatism	NN	-	NN NP54
pragmatist	NN JJ69	-	NN NP54 JJ69
praises	VBZ NNS27	-	VBZ NNS27 NP57
praising	VBG JJ51	-	VBG JJ51 NP60
prasad	-	NP	NP
pray	VB NN24 VBP24	-	VB NN24 VBP24 NP57
prayer	NN	NN NP9	NN NP60
prayers	NNS	-	NNS NP63
praying	VBG	VBG NP21	VBG NP63
prays	VBZ NNS45	-	VBZ NNS45 NP51
pre-campaign	JJ NN18 VB24 VBP51	-	JJ NN18 VB24 NP48
pre-determined	JJ VBN15 VBD27	-	JJ VBN15 VBD27 NP48
preaches	VBZ NNS54	-	VBZ NP51 NNS54
precarious	JJ	-	JJ NP57
preceded	VBD VBN JJ60	-	VBD VBN NP42 JJ60
precedent	NN JJ33	-	NN JJ33 NP60
precedents	NNS	-	NNS NP57
precedes	VBZ NNS54	-	VBZ NNS54 NP54
precinct	NN JJ3 NP18	-	NN JJ3 NP15
precincts	NNS	-	NNS NP60
precious	JJ	-	JJ NP54
precise	JJ NN42	-	JJ NN42 NP51
precisely	RB	-	RB NP54
predatory	JJ	-	JJ NP57
predecessor	NN	-	NN NP57
predecessors	NNS	-	NNS NP57
predicated	VBN VBD42 JJ63	-	VBN VBD42 NP54 JJ63
predictable	JJ	-	JJ NP60
predicting	VBG	-	VBG NP60
prediction	NN	-	NN NP60
predictions	NNS	-	NNS NP54
predictive	JJ	-	JJ NP54
predicts	VBZ NNS51	-	VBZ NNS51 NP51
predominantly	RB	-	RB NP54
preet	-	NP	NP
preferable	JJ	-	JJ NP51
preference	NN	NN NP9	NN NP60
preferences	NNS	-	NNS NP54
prefers	VBZ NNS66	-	VBZ NP54 NNS66
pregnancy	NN	-	NN NP57
pregnant	JJ	-	JJ NP60
preliminary	JJ NN57	-	JJ NP54 NN57
prelude	NN VB51	-	NN VB51 NP54
premature	JJ NN45	-	JJ NN45 NP51
prematurely	RB	-	RB NP51
premiere	NN JJ27 VB42	-	NN JJ27 VB42 NP51
premiered	-	-	-	verb:premiere
premiering	-	-	-	verb:premiere
premised	VBN VBD27 JJ66	-	VBN VBD27 NP51 JJ66
premises	NNS VBZ39	-	NNS VBZ39 NP51
premium	NN JJ60	-	NN NP57 JJ60
premiums	NNS	-	NNS NP57
prep	NN JJ9	-	NN JJ9 NP54
preparation	NN	-	NN NP51
preparations	NNS	-	NNS NP51
prepare	VB VBP21 NN66	-	VB VBP21 NP60 NN66
preparedness	NN	NN NP9	NN NP60
prepares	VBZ	-	VBZ NP60
pres.	-	NP	NP
prescott	-	NP	NP
prescribing	VBG NN60	-	VBG NP51 NN60
prescription	NN JJ54	-	NN NP51 JJ54
prescriptions	NNS	-	NNS NP54
present-day	JJ	-	JJ NP51
presentation	NN	-	NN NP54
presentations	NNS	-	NNS NP51
presenting	VBG JJ21	-	VBG JJ21 NP57
preservation	NN	-	NN NP51
preserve	VB NN30	-	VB NN30 NP60
preserved	VBN VBD33 JJ45	-	VBN VBD33 JJ45 NP54
preserving	VBG	-	VBG NP54
presided	VBD VBN33 JJ66	-	VBD VBN33 NP57 JJ66
presiding	VBG NN69	-	VBG NP54 NN69
press-gfk	-	NP NN6	NN NP
presses	NNS VBZ42	-	NNS VBZ42 NP51
pressing	VBG JJ9 NN63	-	VBG JJ9 NP57 NN63
pressured	VBD VBN6 JJ60	-	VBD VBN6 NP48 JJ60
pressuring	VBG NN69	-	VBG NP51 NN69
prestigious	JJ	-	JJ NP54
presumably	RB	-	RB NP60
presume	VB VBP12 NN45 JJ57	-	VB VBP12 NN45 NP51
presumed	JJ VBD30 VBN33	-	JJ VBD30 VBN33 NP57
presumptively	RB	-	RB NP54
pretending	VBG NN45	-	VBG NN45 NP54
preternaturally	RB	-	RB NP51
prevail	VB VBP15	-	VB VBP15 NP57
prevailed	VBD VBN21	-	VBD VBN21 NP57
prevailing	VBG NN69	-	VBG NP54 NN69
prevails	VBZ NNS57	-	VBZ NP54 NNS57
prevented	VBD VBN6	-	VBD VBN6 NP57
preventing	VBG	-	VBG NP60
prevention	NN	NP NN21	NN NP18
preview	NN VB51	-	NN VB51 NP60
price-fixing	NN	-	NN NP51
priced	VBN VBD36 JJ48	-	VBN VBD36 JJ48 NP54
pricing	NN VBG9	-	NN VBG9 NP48
pride	NN VB45	NN NP6	NN NP15 VB54
prides	VBZ NNS12	-	VBZ NNS12 NP48
priest	NN JJ39	-	NN JJ39 NP54
primary-season	NN JJ24 VB54 NNS54	-	NN JJ24 NP48 VB54
primed	VBN VBD30 JJ42	-	VBN VBD30 JJ42 NP51
primitive	JJ	-	JJ NP51
prince	NN	NP NN33	NN NP3
principally	RB	-	RB NP51
principals	NNS	NNS NP9	NNS NP57
principled	JJ VBN69	-	JJ NP57 VBN69
print	NN VB9	-	NN VB9 NP54
printed	VBN VBD12 JJ63	-	VBN VBD12 NP51 JJ63
printing	VBG NN15	-	VBG NN15 NP51
prioritize	VB VBP15	-	VB VBP15 NP54
prioritized	VBN VBD3 JJ51	-	VBN VBD3 NP45 JJ51
prisoner	NN	-	NN NP57
prisoners	NNS	-	NNS NP60
prisons	NNS	-	NNS NP51
pristine	JJ NN57	-	JJ NP51 NN57
privacy	NN	-	NN NP57
private-jet	JJ NN12 VB33 VBN57	-	JJ NN12 VB33 NP48
private-sector	JJ NN12 VB51	-	JJ NN12 NP48 VB51
privatization	NN	-	NN NP51
privatize	VB VBP66	-	VB NP51 VBP66
privileges	NNS VBZ39	-	NNS VBZ39 NP51
privy	JJ VBP6 NN18	-	JJ VBP6 NN18 NP45
prize	NN VB27 JJ48	NP NN33 VB60	NN NP6 VB27 JJ48
prize-winning	-	JJ NP21	JJ
prizes	NNS VBZ18	-	NNS VBZ18 NP51
pro	JJ NN33 RB69	NN NP12 JJ24	JJ NN9 NP57 RB69
pro-	JJ NN30 NNS36 VBG45	-	=
pro-abortion	JJ NN27	-	JJ NN27 NP54
pro-bush	JJ NN18 VB24 VBP51	-	JJ NN18 VB24 NP48
pro-business	JJ NN6	-	JJ NN6 NP57
pro-choice	JJ NN60	NP JJ21	JJ NP21 NN60
pro-clinton	JJ NN30	-	JJ NP27 NN30
pro-cruz	JJ NN3 VB48 VBP51	-	JJ NN3 NP45 VB48
pro-democracy	JJ NN9	-	JJ NN9 NP48
pro-ethanol	JJ NN21 VB39	-	JJ NN21 VB39 NP48
pro-gay	JJ NN24 VB39 RB57	-	JJ NN24 VB39 NP51
pro-islamic	JJ VB63	-	JJ NP57 VB63
pro-lgbt	JJ NN18 VB36 VBP60	-	JJ NN18 VB36 NP48
pro-rubio	JJ NN9	-	JJ NN9 NP54
pro-russian	JJ NN30	-	JJ NN30 NP54
pro-sanders	NNS JJ3 VBZ51	-	NNS JJ3 NP48 VBZ51
pro-trump	JJ NN27 VB69	-	JJ NN27 NP54 VB69
pro-western	JJ NN33 VB63	-	JJ NN33 NP51 VB63
proactive	JJ	-	JJ NP51
probability-based	JJ VBN54 VBD60	-	JJ NP51 VBN54 VBD60
probation	NN	-	NN NP60
probes	NNS VBZ39	-	NNS VBZ39 NP51
probing	VBG JJ48	-	VBG JJ48 NP54
problematic	JJ	-	JJ NP60
procedural	JJ	-	JJ NP54
procedure	NN	-	NN NP60
procedures	NNS	-	NNS NP60
proceed	VB	-	VB NP63
proceeded	VBD VBN33	-	VBD VBN33 NP57
proceedings	NNS	-	NNS NP60	noun:proceedings
proceeds	NNS VBZ15	-	NNS VBZ15 NP57
processes	NNS VBZ42	-	NNS VBZ42 NP51
processing	NN VBG15	NP NN24 VBG39	NN NP9 VBG15
proclaimed	VBD VBN3 JJ45	-	VBD VBN3 JJ45 NP48
proclamations	NNS	-	NNS NP51
producer	NN	-	NN NP54
producers	NNS	-	NNS NP54
produces	VBZ NNS18	-	VBZ NNS18 NP54
producing	VBG	-	VBG NP63
productive	JJ	-	JJ NP54
professed	VBN VBD3 JJ33	-	VBN VBD3 JJ33 NP45
professing	VBG NN42	-	VBG NN42 NP51
profession	NN	-	NN NP60
professionalism	NN	-	NN NP54
professionally	RB	-	RB NP51
professionals	NNS	-	NNS NP60
professors	NNS	-	NNS NP21
profiled	VBN VBD21	-	VBN VBD21 NP51
profiles	NNS VBZ60	-	NNS NP54 VBZ60
profiling	NN VBG15	-	NN VBG15 NP51
profit	NN VB24	-	NN VB24 NP57
profitable	JJ	-	JJ NP51
profiting	VBG NN57	-	VBG NP51 NN57
profound	JJ	-	JJ NP63
profoundly	RB	-	RB NP54
programming	NN VBG24	-	NN VBG24 NP57
progressively	RB	-	RB NP51
prohibit	VB VBP9 NN54	-	VB VBP9 NP54 NN54
prohibited	VBN VBD9 JJ36	-	VBN VBD9 JJ36 NP48
prohibition	NN	-	NN NP54
prohibitions	NNS	-	NNS NP54
prohibitive	JJ	-	JJ NP54
prohibits	VBZ NNS48	-	VBZ NNS48 NP54
projecting	VBG	-	VBG NP57
projection	NN	-	NN NP54
projections	NNS	-	NNS NP60
proliferated	VBN VBD27 JJ66	-	VBN VBD27 NP51 JJ66
proliferation	NN	-	NN NP51
prolific	JJ	-	JJ NP54
prolong	VB VBP45 JJ48	-	VB VBP45 JJ48 NP54
prolonged	JJ VBN27 VBD42	-	JJ VBN27 VBD42 NP57
prom	NN JJ9	-	NN JJ9 NP45
promenade	-	NP NN27 VB48	NP
prominence	NN	-	NN NP57
prominently	RB	-	RB NP57
promoted	VBN VBD3	-	VBN VBD3 NP51
promotes	VBZ NNS54	-	VBZ NNS54 NP54
promotion	NN	-	NN NP57
promotional	JJ	-	JJ NP51
promotions	NNS	NNS NP9	NNS NP57
prompt	VB NN27 JJ30	-	VB NN27 JJ30 NP54
prompting	VBG	-	VBG NP60
promptly	RB	-	RB NP54
prone	JJ NN60	-	JJ NP54 NN60
pronounced	VBD VBN9 JJ12	-	VBD VBN9 JJ12 NP48
pronouncements	NNS	-	NNS NP54
prop	VB VBP9 NN9	-	VB VBP9 NN9 NP45
propel	VB	-	VB NP60
propelled	VBD VBN27	-	VBD VBN27 NP54
proper	JJ	-	JJ NP60
properly	RB	-	RB NP63
properties	NNS	-	NNS NP63
prophet	NN	-	NN NP51
proponent	NN	-	NN NP57
proponents	NNS	-	NNS NP60
proportion	NN	-	NN NP60
proportional	JJ	-	JJ NP51
proportionality	NN	-	NN NP54
proportionally	RB	-	RB NP57
proportions	NNS	-	NNS NP54
propose	VB VBP9 NN63	-	VB VBP9 NP51 NN63
proposes	VBZ NNS66	-	VBZ NP54 NNS66
proposition	NN	NP NN24	NN NP15
proprietary	JJ NN48	-	JJ NN48 NP51
props	NNS VBZ48	-	NNS VBZ48 NP54
prosecute	VB	-	VB NP60
prosecuting	VBG	-	VBG NP57
prosecutions	NNS	-	NNS NP54
prospective	JJ	-	JJ NP57
prosperity	NN	NP NN24	NN NP12
prosperous	JJ	-	JJ NP54
prostitutes	NNS VBZ42	-	NNS VBZ42 NP51
protectionism	NN	NP NN21	NN NP9
protections	NNS	-	NNS NP60
protector	NN	-	NN NP51
protects	VBZ NNS57	-	VBZ NP54 NNS57
protested	VBD VBN12 JJ66	-	VBD VBN12 NP54 JJ66
protesting	VBG	-	VBG NP57
protestor	-
protestors	NNS VBZ60	-	NNS NP57 VBZ60	noun:protestor
protocol	NN JJ66	NP NN21	NN NP12 JJ66
protocols	NNS	-	NNS NP51
protracted	JJ VBN27 VBD42	-	JJ VBN27 VBD42 NP57
proudest	JJ	-	JJ NP51
proudly	RB	-	RB NP57
proves	VBZ NNS57	-	VBZ NP54 NNS57
providers	NNS	-	NNS NP57
provinces	NNS	-	NNS NP54
provincial	JJ	-	JJ NP54
proving	VBG JJ69	-	VBG NP54 JJ69
provisional	JJ	-	JJ NP57
provoke	VB VBP60 NN66	-	VB NP54 VBP60 NN66
provoked	VBD VBN6 JJ39	-	VBD VBN6 JJ39 NP48
provoking	VBG JJ51	-	VBG NP51 JJ51
proxy	NN JJ18	-	NN JJ18 NP54
prudent	JJ	-	JJ NP54
pruzan	-	NP	NP
psychiatrist	NN JJ69	-	NN NP54 JJ69
psychological	JJ	-	JJ NP57
psychology	NN	NP NN21	NN NP15
psychopath	NN	-	NN NP54
public-records	NNS JJ12 VBZ36 RB39	-	=
public-relations	NNS VBZ60	-	NNS NP51 VBZ60
public-sector	JJ NN12 VB51	-	JJ NN12 NP48 VB51
publication	NN	-	NN NP54
publicity	NN	NN NP9	NN NP60
publicizing	VBG	-	VBG NP51
publish	VB	-	VB NP57
publisher	NN	-	NN NP63
publishers	NNS	NP NNS24	NNS NP12
publishes	VBZ NNS54	-	VBZ NP51 NNS54
publishing	NN VBG	NP NN27 VBG27	NN VBG NP15
puffy	JJ VB60 NN69	-	JJ NP51 VB60 NN69
pugilistic	JJ	-	JJ NP51
pugnacious	JJ	-	JJ NP51
pulling	VBG NN51	-	VBG NN51 NP60
pulls	VBZ NNS15	-	VBZ NNS15 NP51
pulpit	NN	-	NN NP54
pulse	NN VB42	NN NP30	NN VB57 NP69
pumped	VBN VBD3 JJ39	-	VBN VBD3 JJ39 NP45
punch	NN VB3	-	NN VB3 NP54
punched	VBD VBN12 JJ63	-	VBD VBN12 NP51 JJ63
punches	NNS VBZ42	-	NNS VBZ42 NP54
punching	VBG	-	VBG NP57
punctuated	VBD VBN9 JJ63	-	VBD VBN9 NP51 JJ63
pundits	NNS	-	NNS NP63
punish	VB	-	VB NP60
punished	VBN VBD18 JJ51	-	VBN VBD18 JJ51 NP60
punishing	VBG JJ51	-	VBG NP51 JJ51
punishment	NN	-	NN NP54
punitive	JJ	-	JJ NP57
puppet	NN	-	NN NP51
purcell	-	NP	NP
purchased	VBN VBD JJ39	-	VBN VBD JJ39 NP48
purchasers	NNS	-	NNS NP51
purchases	NNS VBZ48	-	NNS VBZ48 NP54
purchasing	VBG NN60	-	VBG NP54 NN60
pure	JJ NN60	-	JJ NP57 NN60
purely	RB	-	RB NP57
purge	NN VB3 VBP54	-	NN VB3 NP45 VBP54
purges	VBZ NNS9	-	VBZ NNS9 NP48
purple	JJ NN12 VB30	NP JJ33 NN45 VB63	NP JJ21 NN33 VB51
purported	JJ VBN15 VBD21	-	JJ VBN15 VBD21 NP45
purpose	NN VB45	-	NN VB45 NP63
purposes	NNS VBZ42	-	NNS VBZ42 NP60
pursuant	JJ	-	JJ NP54
pursued	VBN VBD9 JJ51	-	VBN VBD9 JJ51 NP57
pursues	VBZ NNS45	-	VBZ NNS45 NP54
pursuit	NN	-	NN NP57
pursuits	NNS	-	NNS NP51
pushes	VBZ NNS24	-	VBZ NNS24 NP57
putatively	RB JJ48	-	RB JJ48 NP51
puzzle	NN VB6 JJ57	-	NN VB6 NP45 JJ57
puzzled	VBN VBD3 JJ36	-	VBN VBD3 JJ36 NP45
puzzling	JJ VBG9 NN60	-	JJ VBG9 NP48 NN60
px	NN JJ48 VB60	-	NN JJ48 NP60 VB60
pyongyang	-	NP	NP
pyramid	NN VB54 JJ60	-	NN NP51 VB54 JJ60
qaeda	NP NN3 JJ27 NNS42	NP NN51	NP NN36 JJ60
qaeda-linked	-	NP	NP
quagmire	NN	-	NN NP54
qualifications	NNS	-	NNS NP63
qualify	VB VBP12	-	VB VBP12 NP57
qualities	NNS	-	NNS NP60
quantities	NNS	-	NNS NP51
quantity	NN	-	NN NP54
quarter-century	NN JJ12	-	NN JJ12 NP57
quarterly	JJ RB36	-	JJ RB36 NP57
quarters	NNS VBZ63	-	NNS NP54 VBZ63
quartet	NN	NN NP18	NN NP63
quash	VB NN54 VBP69	-	VB NP54 NN54 VBP69
quashed	VBD VBN27	-	VBD VBN27 NP51
queen	NN VB51 JJ66	NP NN21	NP NN VB51
queens	NNS VBZ30	NP NNS39	NP NNS27 VBZ57
quell	VB NN66 VBP66	-	VB NP54 NN66 VBP66
queries	NNS VBZ69	-	NNS NP54 VBZ69
quest	NN VB48 JJ63	-	NN VB48 NP54 JJ63
question-and-answer	NN JJ27 VB39 VBP48	-	=
questionable	JJ	-	JJ NP60
questioners	NNS	-	NNS NP51
questionnaire	NN	-	NN NP51
queue	NN VB60	-	NN NP60 VB60
quicken	VB JJ54 NN57 VBP63	NP VB33	NP VB18
quinn	-	NP	NP
quinnipiac	-	NP	NP
quintanilla	-	NP	NP
quintet	NN	-	NN NP54
quip	NN VB12	-	NN VB12 NP51
quipped	VBD VBN24	-	VBD VBN24 NP51
quixotic	JJ	-	JJ NP54
quiz	NN VB9	-	NN VB9 NP45
quo	NN JJ48 VB60	-	NN JJ48 VB60 NP63
quote	NN VB27 VBP30	-	NN VB27 VBP30 NP60
quote-unquote	JJ NN24 VB42 VBD54	-	JJ NN24 VB42 NP48
quoted	VBD VBN9	-	VBD VBN9 NP57
quotes	NNS VBZ18	-	NNS VBZ18 NP57
quoting	VBG NN57	-	VBG NP54 NN57
qureshi	-	NP	NP
r-fl	-	NN NP18	NN
r-fla.	-	NP	NP
r-iowa	-	NP	NP
r-ky.	-	NP	NP
r-maine	-	NP	NP
r-n.h	-	NP NN6	NN NP
r-ohio	-	NP	NP
r-pa	-	NP	NP
r-s.c	-	NP	NP
r-tenn	-	NP	NP
r-tex	-	NP	NP
r-tx	-	NP	NP
r-utah	-	NP	NP
r-wis	-	NP	NP
rabbis	NNS NN9	NP NNS24 NN33	NNS NP6 NN9
rabbit	NN VB36	-	NN VB36 NP51
rabble	NN JJ27	-	NN JJ27 NP51
rabid	JJ	-	JJ NP51
race-baiting	NN JJ VBG6	-	NN JJ VBG6 NP39
race-conscious	JJ	-	JJ NP51
raced	VBD VBN6 JJ54	-	VBD VBN6 NP48 JJ54
rachel	-	NP	NP
racially	RB	-	RB NP63
racing	VBG	-	VBG NP57
racists	NNS	-	NNS NP54
racking	VBG JJ54	-	VBG NP54 JJ54
radar	NN JJ69	-	NN NP60 JJ69
radicalization	NN JJ63	-	NN NP54 JJ63
radicalized	VBN VBD18 JJ69	-	VBN VBD18 NP54 JJ69
radically	RB	-	RB NP54
radicals	NNS	-	NNS NP54
rafael	-	NP	NP
raft	NN VB54	-	NN NP54 VB54
rage	NN VB42	-	NN VB42 NP51
raging	VBG JJ54 NN63	-	VBG NP51 JJ54 NN63
rahm	-	NP NN21	NP NN24
rahman	-	NP	NP
raid	NN VB60 JJ63	-	NN NP54 VB60 JJ63
raided	VBN VBD18 JJ54	-	VBN VBD18 NP48 JJ54
raids	NNS VBZ51	-	NNS VBZ51 NP60
rail	NN VB24 VBP66	-	NN VB24 NP48 VBP66
railed	VBD VBN9	-	VBD VBN9 NP57
railing	NN VBG18	-	NN VBG18 NP54
rails	NNS VBZ36	-	NNS VBZ36 NP51
railway	NN JJ69	-	NN NP51 JJ69
rain	NN VB36	-	NN VB36 NP54
rainbow	NN	-	NN NP54
rainy	JJ NN63	-	JJ NP54 NN63
raleigh	-	NP	NP
rallied	VBD VBN6	-	VBD VBN6 NP57
ralph	-	NP	NP
ralston	-	NP	NP
rambling	JJ VBG3 NN63	-	JJ VBG3 NP45 NN63
rammed	VBN VBD JJ51	-	VBN VBD NP42 JJ51
ramp	NN VB33	-	NN VB33 NP51
ramped	VBD VBN	-	VBD VBN NP51
ramping	VBG NN66	-	VBG NP51 NN66
ranch	NN VB48	NP NN30	NP NN15 VB60
rancor	NN	-	NN NP51
random	JJ NN60	-	JJ NP57 NN60
randomly	RB	-	RB NP57
ranged	VBD VBN21 JJ66	-	VBD VBN21 NP51 JJ66
ranges	NNS VBZ12	-	NNS VBZ12 NP51
ranging	VBG JJ51	-	VBG JJ51 NP60
rank-and-file	JJ NN39 VB54	-	JJ NN39 VB54 NP57
ranked	VBD VBN24 JJ54	-	VBD VBN24 JJ54 NP54
ranking	JJ NN VBG	-	JJ NN VBG NP48
rankings	NNS	NP NNS3	NNS NP24
rant	NN VB60	-	NN NP60 VB60
ranting	JJ VBG9 NN48	-	JJ VBG9 NP45 NN48
rao	-	NP	NP
raped	VBN VBD9 JJ48	-	VBN VBD9 JJ48 NP48
rapid	JJ NN54	-	JJ NN54 NP60
rapids	-	NP NNS33	NP
rapist	NN	-	NN NP57
rarely	RB	-	RB NP60
rarity	NN	-	NN NP51
rash	NN JJ12	-	NN JJ12 NP51
rasmussen	-	NP	NP
rastin	-	NP	NP
ratcheted	VBD VBN27	-	VBD VBN27 NP54
ratcheting	VBG	-	VBG NP51
rated	VBN VBD18 JJ69	-	VBN VBD18 NP54 JJ69
ratified	VBN JJ42 VBD45	-	VBN JJ42 VBD45 NP54
ratify	VB VBP12	-	VB VBP12 NP51
rational	JJ	-	JJ NP54
rationale	NN	-	NN NP60
raton	-	NP	NP
raucous	JJ	-	JJ NP60
raul	-	NP	NP
ravaged	VBN VBD3 JJ24	-	VBN VBD3 JJ24 NP42
ravaging	VBG NN42 JJ66	-	VBG NN42 NP51 JJ66
raw	JJ NN21	-	JJ NN21 NP51
ray	-	NP NN30 VB57	NP
raza	NP NN3 JJ27 NNS42	NP NN48	NP NN36 JJ60
razor-sharp	JJ NN48	-	JJ NN48 NP51
razor-thin	JJ NN30 VB42 VBP60	-	JJ NN30 VB42 NP57
rã	NN JJ30 NNS33 VBG39	-	=
rbc	-	NP	NP
rcp	-	NP NN6	NN NP
re-engage	VB NN15 JJ27 RB60	-	VB NN15 JJ27 NP48
re-tweeting	JJ VBG12 NN39	-	JJ VBG12 NN39 NP48
reaches	VBZ NNS15	-	VBZ NNS15 NP57
react	VB	-	VB NP60
reacted	VBD VBN33	-	VBD VBN33 NP60
reacting	VBG	-	VBG NP60
reactions	NNS	-	NNS NP57
reactive	JJ	-	JJ NP51
reacts	VBZ NNS54	-	VBZ NNS54 NP54
reader	NN	-	NN NP54
readies	VBZ NNS9	-	VBZ NNS9 NP45
readily	RB	-	RB NP54
readiness	NN	-	NN NP54
reads	VBZ NNS30	VBZ NP9 NNS48	VBZ NNS30 NP63
reaffirm	VB VBP9 NN48 JJ60	-	VB VBP9 NP45 NN48
reaffirmed	VBD VBN24 JJ69	-	VBD VBN24 NP54 JJ69
real-estate	NN JJ15 VB42	-	NN JJ15 VB42 NP51
real-life	JJ NN24	-	JJ NN24 NP54
real-time	JJ	-	JJ NP57
realclearpolitic	-
realistically	RB	-	RB NP57
realities	NNS	-	NNS NP60
realization	NN	-	NN NP57
realized	VBD VBN18 JJ54	-	VBD VBN18 JJ54 NP57
realizes	VBZ	-	VBZ NP54
realm	NN	NN NP9	NN NP57
reap	VB NN54 VBP57	-	VB NN54 NP54 VBP57
reappoint	-
reappointed	VBN VBD24 JJ30	-	VBN VBD24 JJ30 NP48	verb:reappoint
reasonably	RB	-	RB NP57
reasoning	NN VBG15	-	NN VBG15 NP51
reassess	NN VB15 VBP39 JJ51	-	NN VB15 VBP39 NP48
reassurance	NN	-	NN NP54
reassure	VB NN45 JJ69	-	VB NN45 NP54 JJ69
reassured	VBD VBN3 JJ39	-	VBD VBN3 JJ39 NP45
reassuring	VBG JJ18	-	VBG JJ18 NP54
reauthorization	NN JJ54	-	NN NP51 JJ54
rebates	NNS VBZ27	-	NNS VBZ27 NP51
rebecca	-	NP	NP
rebekah	-	NP	NP
rebel	NN VB18 JJ27	-	NN VB18 JJ27 NP57
rebel-held	JJ VB21 NN24 VBN36	-	=
rebellion	NN	NN NP9	NN NP60
rebellious	JJ	-	JJ NP54
reboot	NN VB15	-	NN VB15 NP51
reboots	VBZ NNS6	-	VBZ NNS6 NP45
rebound	VB NN21	-	VB NN21 NP54
rebrand	-
rebranding	VBG NN9 JJ27	-	VBG NN9 JJ27 NP48	verb:rebrand
rebuff	NN VB60	-	NN NP51 VB60
rebuffed	VBD VBN6	-	VBD VBN6 NP54
rebuild	VB NN69	-	VB NP60 NN69
rebuilding	VBG NN57	-	VBG NN57 NP60
rebuke	NN VB6 VBP15	-	NN VB6 VBP15 NP51
rebuked	VBD VBN15	-	VBD VBN15 NP54
rebukes	NNS VBZ42	-	NNS VBZ42 NP51
rebut	VB VBP18 NN45	-	VB VBP18 NN45 NP54
rebuttals	VBZ NNS9	-	VBZ NNS9 NP45	verb:rebuttal
rebutting	VBG NN69	-	VBG NP51 NN69
recalibrate	-
recalibrated	VBN VBD JJ27	-	VBN VBD JJ27 NP42	verb:recalibrate
recall	VB NN12 VBP24	-	VB NN12 VBP24 NP57
recanvass	NN VB30 JJ33	-	NN VB30 JJ33 NP48
recast	VB VBP12 NN39 JJ63	-	VB VBP12 NN39 NP48
receded	VBN VBD6 JJ66	-	VBN VBD6 NP48 JJ66
receives	VBZ NNS54	-	VBZ NNS54 NP60
recep	-	NP	NP
reception	NN	NP NN21	NN NP27
receptions	NNS	-	NNS NP51
receptive	JJ	-	JJ NP57
recess	NN VB60	-	NN NP54 VB60
recipe	NN	-	NN NP54
recipient	JJ NN15	-	JJ NN15 NP51
recipients	NNS	-	NNS NP51
recite	VB VBP51 NN57	-	VB VBP51 NP51 NN57
recites	VBZ NNS66	-	VBZ NP54 NNS66
reciting	VBG NN63	-	VBG NP54 NN63
reckless	JJ	-	JJ NP60
recklessness	NN	-	NN NP51
reckoning	NN VBG12	-	NN VBG12 NP54
reclaim	VB VBP60 NN63 JJ66	-	VB NP57 VBP60 NN63
reclaiming	VBG NN66	-	VBG NP51 NN66
recognizes	VBZ	-	VBZ NP60
recognizing	VBG	-	VBG NP60
recommend	VB	-	VB NP60
recommendations	NNS	-	NNS NP60
recommending	VBG NN57 JJ69	-	VBG NP51 NN57 JJ69
reconcile	VB NN45 VBP54 JJ54	-	VB NN45 VBP54 NP54
reconciliation	NN	-	NN NP57
reconsider	VB NN69	-	VB NP60 NN69
record-breaking	JJ VBG12	-	JJ VBG12 NP51
record-setting	JJ VBG12 NN36	-	JJ VBG12 NN36 NP48
recorded	VBN VBD9 JJ66	-	VBN VBD9 NP57 JJ66
recording	NN VBG27	-	NN VBG27 NP54
recount	NN VB12	-	NN VB12 NP57
recounted	VBD VBN21	-	VBD VBN21 NP57
recounts	VBZ NNS9	-	VBZ NNS9 NP45
recourse	NN JJ63	-	NN NP54 JJ63
recover	VB NN63	-	VB NP57 NN63
recovered	VBN VBD21 JJ21	-	VBN VBD21 JJ21 NP57
recreation	NN	NP NN30	NP NN12
recruit	VB NN30	-	VB NN30 NP60
recruited	VBD VBN18 JJ54	-	VBD VBN18 NP48 JJ54
recruiter	NN	-	NN NP60
recruiting	VBG NN3	-	VBG NN3 NP51
recruitment	NN	-	NN NP60
recurring	VBG JJ45	-	VBG JJ45 NP54
redacted	JJ VBN3 VBD30	JJ NP15 VBN33 VBD60	JJ VBN9 VBD36 NP57
reddit	-	NP	NP
redirected	VBN VBD9 JJ48	-	VBN VBD9 JJ48 NP48
redistricting	NN VBG9 JJ51	-	NN VBG9 NP45 JJ51
redouble	VB JJ39 VBP54 NN60	-	VB JJ39 NP51 VBP54
reduction	NN	-	NN NP60
reductions	NNS	-	NNS NP54
reductive	JJ	-	JJ NP51
reed	-	NP NN36	NP
reeling	VBG NN54	-	VBG NP51 NN54
reevaluate	VB	-	VB NP51
reeves	-	NP NNS42 VBZ66	NP
refer	VB VBP18	-	VB VBP18 NP54
referenced	VBD VBN6 JJ66	-	VBD VBN6 NP54 JJ66
references	NNS	-	NNS NP60
referencing	VBG	-	VBG NP60
referenda	NN NNS27	-	NN NNS27 NP57
referral	NN JJ42	-	NN JJ42 NP54
refers	VBZ	-	VBZ NP57
reflected	VBD VBN3 JJ45	-	VBD VBN3 JJ45 NP57
reflection	NN	-	NN NP60
reflective	JJ	-	JJ NP57
reformed	VBN VBD30 JJ48	-	VBN VBD30 JJ48 NP51
reformer	NN JJ9	-	NN JJ9 NP45
reforming	VBG	-	VBG NP54
refoulement	NN VB45 JJ57	-	NN NP12 VB45 JJ57
refrain	VB NN3 VBP21	-	VB NN3 VBP21 NP51
refrained	VBN VBD9 JJ57	-	VBN VBD9 NP48 JJ57
reframe	-
reframed	VBD VBN3 JJ18	-	VBD VBN3 JJ18 NP42	verb:reframe
refuge	NN	NP NN24	NN NP15
refundable	JJ VB63	-	JJ NP51 VB63
refunded	VBN VBD3 JJ45	-	VBN VBD3 NP42 JJ45
refurbished	VBN VBD24 JJ51	-	VBN VBD24 NP51 JJ51
refuses	VBZ NNS27	VBZ NP9 NNS45	VBZ NNS27 NP60
refute	VB VBP66	-	VB NP51 VBP66
regain	VB NN60	-	VB NP57 NN60
regaining	VBG NN45	-	VBG NN45 NP54
regalado	-	NP	NP
regan	-	NP	NP
regard	NN VBP15 VB63	-	NN VBP15 NP60 VB63
regarded	VBN VBD12	-	VBN VBD12 NP57
regards	VBZ NNS21	-	VBZ NNS21 NP54
regenerative	JJ NN54	NP JJ21	JJ NP9 NN54
regions	NNS	NP NNS33	NNS NP6
registering	VBG	-	VBG NP60
registers	VBZ NNS9	-	VBZ NNS9 NP45
regrets	NNS VBZ9	-	NNS VBZ9 NP45
regrettable	JJ	-	JJ NP51
regretted	VBD VBN33 JJ66	-	VBD VBN33 NP54 JJ66
regulars	NNS	-	NNS NP54
regulate	VB VBP69	-	VB NP54 VBP69
regulating	VBG NN63	-	VBG NP57 NN63
regulator	NN	-	NN NP57
regulators	NNS VBZ18	-	NNS VBZ18 NP54
regulatory	JJ	-	JJ NP54
reich	-	NP	NP
reign	NN VB6	-	NN VB6 NP45
reigned	VBD VBN18 JJ57	-	VBD VBN18 NP48 JJ57
reigns	VBZ NNS9	-	VBZ NNS9 NP45
rein	VB NN15	-	VB NN15 NP57
reined	VBN VBD JJ66	-	VBN VBD NP51 JJ66
reines	-	NP NNS15	NP NNS12
reinforce	VB NN51	-	VB NN51 NP51
reinforced	VBN VBD3 JJ39	-	VBN VBD3 JJ39 NP48
reinforcements	NNS	-	NNS NP54
reinforces	VBZ NNS39	-	VBZ NNS39 NP54
reinstate	VB JJ51 NN63 VBP63	-	VB JJ51 NP54 NN63
reinstated	VBN VBD24 JJ63	-	VBN VBD24 NP48 JJ63
reinstatement	NN	-	NN NP51
reinstating	VBG	-	VBG NP57
reinvented	VBN VBD6 JJ60	-	VBN VBD6 NP48 JJ60
reinvigorated	VBN VBD30 JJ45	-	VBN VBD30 JJ45 NP51
reiterating	VBG	-	VBG NP54
rejecting	VBG	-	VBG NP60
rejects	VBZ NNS21	-	VBZ NNS21 NP54
relatable	JJ	-	JJ NP54
relate	VB VBP12	-	VB VBP12 NP54
relating	VBG	VBG NP15	VBG NP60
relatives	NNS	-	NNS NP60
relax	VB NN33 VBP60 JJ63	-	VB NN33 NP51 VBP60
relaxed	VBN VBD33 JJ45	-	VBN VBD33 JJ45 NP54
relay	VB NN12	-	VB NN12 NP48
relayed	VBD VBN6 JJ66	-	VBD VBN6 NP48 JJ66
releases	NNS VBZ63	-	NNS NP60 VBZ63
relentless	JJ	-	JJ NP60
relentlessly	RB	-	RB NP60
relevance	NN	-	NN NP51
reliably	RB	-	RB NP63
reliance	NN	-	NN NP51
reliant	NN JJ	-	NN JJ NP45
relied	VBN VBP15 VB15 VBD33	-	=
relies	VBZ	-	VBZ NP60
religions	NNS	-	NNS NP54
religious-freedom	JJ NN3 RB33	-	JJ NN3 RB33 NP48
religious-liberties	NNS JJ9	-	NNS JJ9 NP45
relish	VB NN6 VBP54 JJ69	-	VB NN6 NP45 VBP54
relished	VBD VBN15 JJ51	-	VBD VBN15 NP48 JJ51
relocate	VB VBP57	-	VB NP54 VBP57
relocated	VBN VBD12 JJ39	-	VBN VBD12 JJ39 NP48
relocating	VBG	-	VBG NP54
reluctance	NN	-	NN NP57
reluctant	JJ	-	JJ NP63
reluctantly	RB	-	RB NP54
rely	VB VBP6 RB48 JJ63	-	VB VBP6 RB48 NP57
relying	VBG	-	VBG NP60
remainder	NN VB42 VBP63	-	NN VB42 NP51 VBP63
remake	NN VB3	-	NN VB3 NP48
remarkably	RB	-	RB NP54
remarked	VBD VBN42	-	VBD VBN42 NP60
remarking	VBG	-	VBG NP60
remedies	NNS VBZ51	-	NNS VBZ51 NP51
remembered	VBD VBN6 JJ24	-	VBD VBN6 JJ24 NP54
remembering	VBG NN48	-	VBG NN48 NP54
remembers	VBZ NNS39	-	VBZ NNS39 NP57
remind	VB	-	VB NP60
reminders	NNS	-	NNS NP51
reminding	VBG	-	VBG NP60
reminds	VBZ NNS69	-	VBZ NP60 NNS69
remington	-	NP	NP
reminiscent	JJ NN24	-	JJ NN24 NP57
remnants	NNS	-	NNS NP51
remote	JJ NN45	-	JJ NN45 NP57
remove	VB NN33	-	VB NN33 NP60
removing	VBG JJ66	-	VBG NP54 JJ66
render	VB VBP3 NN18	-	VB VBP3 NN18 NP51
rendered	VBN VBD18 JJ63	-	VBN VBD18 NP48 JJ63
rendezvous	NN JJ27 VB36 VBP57	-	NN JJ27 VB36 NP48
reneging	VBG NN63	-	VBG NP54 NN63
renew	VB VBP27 NN63	-	VB VBP27 NP60 NN63
renewable	JJ	JJ NP9	JJ NP24
renewables	NNS VBZ57	-	NNS NP51 VBZ57	noun:renewable
renewal	NN JJ51	-	NN JJ51 NP54
renewed	VBN VBD18 JJ63	-	VBN VBD18 NP60 JJ63
renews	VBZ NNS54	-	VBZ NP51 NNS54
reno	-	NP	NP
renominate	VB JJ27 VBP42 NN60	-	VB JJ27 VBP42 NP48
renouncing	VBG NN60	-	VBG NP51 NN60
renovated	VBN VBD36	-	VBN VBD36 NP57
renovation	NN	-	NN NP60
renovations	NNS	-	NNS NP51
renowned	JJ VBN9	-	JJ VBN9 NP45
renteria	-	NP	NP
reopen	VB NN63 VBP66	-	VB NP54 NN63 VBP66
reopened	VBD VBN9 JJ66	-	VBD VBN9 NP51 JJ66
reorder	VB NN9	-	VB NN9 NP48
reorganization	NN	-	NN NP57
rep	NN JJ66	-	NN NP51 JJ66
repair	VB NN	-	VB NN NP48
repairing	VBG NN48 JJ63	-	VBG NN48 NP51 JJ63
repay	VB NN48 JJ66 VBP66	-	VB NN48 NP54 JJ66
repayment	NN	-	NN NP54
repealing	VBG	-	VBG NP57
repeat	NN VB3	-	NN VB3 NP54
repeating	VBG	-	VBG NP60
repercussions	NNS	-	NNS NP51
replacement	NN	-	NN NP60
replacements	NNS	-	NNS NP51
replacing	VBG NN69	-	VBG NP54 NN69
replay	NN VB45	-	NN VB45 NP57
replete	JJ VB27 VBP63	-	JJ VB27 NP51 VBP63
replica	NN	-	NN NP51
replicate	VB VBP18	-	VB VBP18 NP54
reply	NN VB12 RB21	-	NN VB12 RB21 NP54
representation	NN	-	NN NP54
repressive	JJ	-	JJ NP51
reprieve	NN VB27 JJ54 VBP63	-	NN VB27 NP51 JJ54
reprimand	NN VB54	-	NN VB54 NP54
reprimanded	VBD VBN3 JJ57	-	VBD VBN3 NP48 JJ57
reprising	VBG	-	VBG NP54
reproach	NN VB39	-	NN VB39 NP51
reproductive	JJ	-	JJ NP27
reprogram	-
reprogrammed	VBN VBD24 JJ30	-	VBN VBD24 JJ30 NP48	verb:reprogram
reps.	-	NP	NP
republic	NN JJ39	NP NN21	NP NN12 JJ54
republican-controlled	-	JJ NP24	JJ
republican-leaning	-	JJ NP21	JJ
republican-led	-	JJ NP12	JJ
republicanism	-	NP NN24	NP
republish	VB VBP63	-	VB NP54 VBP63
repudiate	VB VBP69	-	VB NP54 VBP69
reputational	JJ	-	JJ NP51
reputations	NNS	-	NNS NP51
requesting	VBG	-	VBG NP54
rescue	NN VB3	-	NN VB3 NP54
rescued	VBD VBN15 JJ54	-	VBD VBN15 NP51 JJ54
researched	VBN VBD15 JJ60	-	VBN VBD15 NP48 JJ60
researchers	NNS	-	NNS NP63
resemble	VB VBP21 JJ45 NN69	-	VB VBP21 JJ45 NP54
resembled	VBD VBN24	-	VBD VBN24 NP51
resentment	NN	-	NN NP60
resentments	NNS	-	NNS NP51
reservation	NN	-	NN NP51
reservations	NNS	-	NNS NP54
reserves	NNS VBZ18	-	NNS VBZ18 NP54
reset	NN VB3	-	NN VB3 NP48
resettle	VB VBP57 NN60	-	VB NP54 VBP57 NN60
resettled	VBN VBD36 JJ39	-	VBN VBD36 JJ39 NP51
resettlement	NN	-	NN NP54
reshape	VB NN51	-	VB NN51 NP54
reshaping	VBG NN63	-	VBG NP51 NN63
reside	VBP VB18 NN27 JJ54	-	VBP VB18 NN27 NP48
residence	NN	-	NN NP57
residency	NN	-	NN NP54
resident	NN JJ3	-	NN JJ3 NP54
residential	JJ	-	JJ NP54
residual	JJ NN54	-	JJ NP51 NN54
resignation	NN	-	NN NP63
resigned	VBD VBN33	-	VBD VBN33 NP60
resigning	VBG NN63	-	VBG NP51 NN63
resilient	JJ	-	JJ NP51
resist	VB VBP69	-	VB NP60 VBP69
resistant	JJ	-	JJ NP54
resisted	VBD VBN15	-	VBD VBN15 NP54
resisting	VBG	-	VBG NP51
resolutions	NNS	-	NNS NP54
resolve	VB NN6	-	VB NN6 NP57
resolved	VBN VBD24 JJ57	-	VBN VBD24 JJ57 NP60
resonance	NN	-	NN NP54
resonant	JJ	-	JJ NP51
resonate	VB VBP12	-	VB VBP12 NP57
resonated	VBD VBN12	-	VBD VBN12 NP54
resonates	VBZ NNS54	-	VBZ NP51 NNS54
resonating	VBG JJ54	-	VBG NP51 JJ54
resort-style	JJ NN27 VB42 VBP60	-	JJ NN27 VB42 NP51
resorts	NNS VBZ60	-	NNS NP12 VBZ60
resounding	JJ VBG21	-	JJ VBG21 NP54
resoundingly	RB	-	RB NP54
respectability	NN	-	NN NP51
respectful	JJ	-	JJ NP54
respectfully	RB	-	RB NP51
respective	JJ	-	JJ NP57
respects	NNS VBZ30	-	NNS VBZ30 NP60	noun:respects
respite	NN VB30 VBP63	NN NP9 VB48	NN VB33 NP54 VBP69
responders	NNS	-	NNS NP60
responds	VBZ NNS57	-	VBZ NNS57 NP60
responsibilities	NNS	-	NNS NP57
responsive	JJ	NP JJ30	JJ NP6
restaurant	NN	NP NN21	NN NP30
restaurants	NNS	NP NNS21	NNS NP18
restive	JJ	-	JJ NP51
restoration	NN	-	NN NP51
restore	VB VBP66	-	VB NP60 VBP66
restored	VBN VBD15 JJ66	-	VBN VBD15 NP54 JJ66
restores	VBZ NNS48	-	VBZ NNS48 NP51
restoring	VBG	-	VBG NP51
restrained	VBN JJ3 VBD39	-	VBN JJ3 VBD39 NP48
restraint	NN	-	NN NP60
restrict	VB VBP12	-	VB VBP12 NP54
restricted	JJ VBN9 VBD45	-	JJ VBN9 VBD45 NP51
restricting	VBG	-	VBG NP60
restrictive	JJ	-	JJ NP60
restroom	NN	-	NN NP54
restructure	VB NN6 VBP42	-	VB NN6 VBP42 NP45
restructuring	VBG NN12	-	VBG NN12 NP51
rests	VBZ NNS24	-	VBZ NNS24 NP57
resulting	VBG	-	VBG NP60
resume	VB NN21	-	VB NN21 NP54
resurgence	NN	-	NN NP57
resurrect	VB NN60 VBP60	-	VB NP51 NN60 VBP60
resurrected	VBN VBD24 JJ48	-	VBN VBD24 JJ48 NP48
retailer	NN	-	NN NP54
retailers	NNS	NP NNS21	NNS NP9
retain	VB VBP69	-	VB NP63 VBP69
retained	VBN JJ39 VBD39	-	VBN JJ39 VBD39 NP51
retainer	NN	-	NN NP51
retaining	VBG NN63	-	VBG NP51 NN63
retains	VBZ NNS66	-	VBZ NP54 NNS66
retaliate	VB VBP66 NN69	-	VB NP51 VBP66 NN69
retaliation	NN	-	NN NP54
rethink	VB NN24	-	VB NN24 NP54
rethinking	VBG NN63	-	VBG NP51 NN63
retire	VB VBP51 NN54	-	VB NP51 VBP51 NN54
retiree	NN JJ66	-	NN NP54 JJ66
retirees	NNS	-	NNS NP54
retiring	VBG JJ36 NN66	-	VBG JJ36 NP54 NN66
retort	NN VB45	-	NN VB45 NP51
retreat	NN VB48	-	NN VB48 NP54
retreating	VBG	-	VBG NP51
retrieval	-	NP NN30	NP
retroactively	RB	-	RB NP60
retrospect	NN VB63	-	NN NP54 VB63
retweet	NN VB6 JJ33 VBN54	-	NN VB6 JJ33 NP45
retweeted	VBD VBN15	-	VBD VBN15 NP57	verb:retweet
retweeting	VBG JJ42 NN42	-	VBG JJ42 NN42 NP51	verb:retweet
rev.	-	NP	NP
revealing	VBG NN51 JJ69	-	VBG NN51 NP54 JJ69
reveals	VBZ NNS39	-	VBZ NNS39 NP57
revelation	NN	-	NN NP60
revelations	NNS	-	NNS NP60
revelers	NNS	-	NNS NP57
reveling	VBG NN30 JJ36	-	VBG NN30 JJ36 NP51	verb:revel
revenge	NN VB45 VBP66	-	NN VB45 NP54 VBP66
revenues	NNS	-	NNS NP54
reverberating	VBG JJ54	-	VBG NP51 JJ54
revered	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
reversal	NN JJ54	-	NN JJ54 NP57
reversals	NNS	-	NNS NP51
reverse	VB NN12 JJ18	-	VB NN12 JJ18 NP57
reversed	VBD VBN JJ48	-	VBD VBN JJ48 NP54
reverses	VBZ NNS12	-	VBZ NNS12 NP48	noun:reverse
reversing	VBG	-	VBG NP57
reviewed	VBN VBD18	-	VBN VBD18 NP57
reviewers	NNS	-	NNS NP54
reviewing	VBG	-	VBG NP57
reviews	NNS VBZ42	-	NNS VBZ42 NP57
reviled	VBN JJ12 VBD18	-	VBN JJ12 VBD18 NP48
revised	VBN VBD3 JJ45	-	VBN VBD3 JJ45 NP48
revising	VBG NN45	-	VBG NN45 NP51
revisionist	JJ NN9	-	JJ NN9 NP45
revisit	VB NN54 VBP57	-	VB NN54 NP54 VBP57
revitalizing	VBG JJ51	-	VBG JJ51 NP54
revival	NN	-	NN NP60
revive	VB JJ57 VBP63 NN69	-	VB JJ57 NP57 VBP63
revived	VBN JJ33 VBD33	-	VBN JJ33 VBD33 NP51
reviving	VBG JJ48	-	VBG JJ48 NP54
revoked	VBN VBD15 JJ60	-	VBN VBD15 NP48 JJ60
revolt	NN VB57	NP NN21	NN NP24 VB57
revolted	VBD VBN21 JJ69	-	VBD VBN21 NP48 JJ69
revolutionary	JJ NN21	NP JJ30 NN51	JJ NP6 NN21
revved	VBD VBN18 JJ57	-	VBD VBN18 NP48 JJ57
reward	VB NN15	-	VB NN15 NP57
rewarding	JJ VBG6 NN51	-	JJ VBG6 NP51 NN51
rewards	NNS VBZ15	-	NNS VBZ15 NP51
rewrite	VB VBP9 NN12	-	VB VBP9 NN12 NP48
rewritten	VBN NN60	-	VBN NP54 NN60
reynolds	-	NP	NP
rfs	-	NN NP18	NN
rhetorical	JJ	-	JJ NP60
rhetorically	RB	-	RB NP51
rhimes	-	NP	NP
rhode	-	NP	NP
rhodes	-	NP	NP
rhyme	NN VB6 JJ63	-	NN VB6 NP45 JJ63
ribble	-	NP	NP
rican	-	NP	NP
ricans	-	NNS NP12	NNS	noun:rican
richards	-	NP	NP
richardson	-	NP	NP
riches	NNS	-	NNS NP51
richest	JJ	-	JJ NP60
richmond	-	NP	NP
richness	NN	-	NN NP51
ricketts	-	NP	NP
ride	NN VB15	-	NN VB15 NP51
rider	NN	NP NN21	NN NP9
riders	NNS	-	NNS NP51
rides	NNS VBZ33	-	NNS VBZ33 NP54
ridge	-	NP NN30 VB54	NP
ridicule	NN VB6 VBP6 JJ57	-	NN VB6 VBP6 NP45
ridiculous	JJ	-	JJ NP60
ridiculously	RB	-	RB NP51
riding	VBG NN51	-	VBG NN51 NP54
riff	NN VB60	-	NN NP51 VB60
riffing	VBG NN39	-	VBG NN39 NP51
rifle	NN VB39 JJ60	NP NN42	NP NN18 VB57
rift	NN	-	NN NP54
right-leaning	JJ VBG27 NN54	-	JJ VBG27 NP54 NN54
rightful	JJ	-	JJ NP51
rightly	RB	-	RB NP51
rigorous	JJ	-	JJ NP54
rihanna	-	NP	NP
rile	VB NN42 VBP48 JJ51	-	=
riling	VBG NN57	-	VBG NP51 NN57
ring	NN VB9	-	NN VB9 NP51
rio	-	NP	NP
riots	NNS VBZ48	-	NNS VBZ48 NP51
rip	VB VBP9 NN18	-	VB VBP9 NN18 NP51
ripe	JJ NN45	-	JJ NN45 NP54
ripert	-	NP	NP
ripped	VBD VBN3	-	VBD VBN3 NP51
ripping	VBG JJ60	-	VBG NP60 JJ60
ripple	NN JJ6 VB30	-	NN JJ6 VB30 NP45
rips	NNS VBZ12	-	NNS VBZ12 NP51
rises	VBZ NNS3	-	VBZ NNS3 NP54
risk-taking	NN VBG24 JJ27	-	NN VBG24 JJ27 NP51
risked	VBD VBN21 JJ63	-	VBD VBN21 NP48 JJ63
risky	JJ	-	JJ NP60
ritual	NN JJ21	-	NN JJ21 NP57
ritz	-	NP NN24	NP
rivalry	NN	-	NN NP57
rizwan	-	NP	NP
rjc	-	NN NP3	NN NP9
roads	NNS	-	NNS NP60
roanoke	-	NP	NP
roar	NN VB48	-	NN VB48 NP54
roared	VBD VBN30 JJ63	-	VBD VBN30 NP54 JJ63
roasts	NNS VBZ36	-	NNS VBZ36 NP54
rob	-	NP VB36 NN60	NP
robberies	NNS	-	NNS NP54
robbery	NN	-	NN NP54
robbins	-	NP	NP
robby	-	NP	NP
roberts	-	NP	NP
robin	-	NP NN30	NP
robinson	-	NP	NP
robo-calls	NNS VBZ21	-	NNS VBZ21 NP48
robocall	NN JJ45 VB45	-	NN JJ45 VB45 NP54
robotic	JJ	-	JJ NP51
robots	NNS	-	NNS NP54
robust	JJ	-	JJ NP63
rochester	-	NP	NP
rocked	VBN VBD9 JJ54	-	VBN VBD9 NP48 JJ54
rockefeller	-	NP	NP
rocket	NN VB57	-	NN NP54 VB57
rocketed	VBD VBN21 JJ66	-	VBD VBN21 NP48 JJ66
rocks	NNS VBZ48	NP NNS21 VBZ69	NNS NP12 VBZ48
rocky	JJ	NP JJ24	JJ NP15
rod	NN	NP NN21	NN NP9
rode	VBD VB42	-	VBD VB42 NP51
rodriguez	-	NP	NP
rods	NNS	-	NNS NP51
roe	-	NP NN36	NP
rogan	-	NP	NP
rogans	-	NP	NP
rogers	-	NP	NP
roiled	VBN VBD12 JJ66	-	VBN VBD12 NP51 JJ66
roiling	VBG NN66 JJ69	-	VBG NP51 NN66 JJ69
rollback	NN	-	NN NP54
rolling	VBG NN3 JJ12	NP VBG33 NN39 JJ45	VBG NP3 NN3 JJ12
rollout	NN JJ30 VB48	-	NN JJ30 VB48 NP51
rolls	NNS VBZ6	-	NNS VBZ6 NP51
roman	-	NP JJ9 NN33	NP JJ9
romance	NN VB63	-	NN NP51 VB63
romania	-	NP	NP
romanian	-	JJ NP18	JJ
romantic	JJ NN57	-	JJ NP54 NN57
romero	-	NP	NP
romp	VB NN21	-	VB NN21 NP54
roof	NN	NP NN18	NN NP3
rooms	NNS VBZ57	-	NNS VBZ57 NP57
roosevelt	-	NP	NP
root	NN VB18	-	NN VB18 NP57
rooted	VBN VBD12 JJ45	-	VBN VBD12 JJ45 NP51
rooting	VBG NN30	-	VBG NN30 NP51
rope	NN VB45	-	NN VB45 NP54
ros-lehtinen	-	NP	NP
rosenberg	-	NP	NP
rosenfeld	-	NP	NP
rosenthal	-	NP	NP
rote	NN JJ57	-	NN NP51 JJ57
rough	JJ NN36	-	JJ NN36 NP60
rounded	VBD VBN15 JJ30	-	VBD VBN15 JJ30 NP48
rounding	VBG NN36 JJ69	-	VBG NN36 NP51 JJ69
roundly	RB JJ66	-	RB NP51 JJ66
rounds	NNS	-	NNS NP60
roundtable	JJ NN24	-	JJ NN24 NP51
roundup	NN	-	NN NP51
roused	VBD VBN21 JJ54	-	VBD VBN21 NP48 JJ54
rousing	JJ VBG21	-	JJ VBG21 NP54
rout	NN VB54	-	NN VB54 NP54
routes	NNS VBZ48	-	NNS VBZ48 NP54
routine	JJ NN30	-	JJ NN30 NP57
routinely	RB	-	RB NP63
rove	-	NP VBP24 VB48 VBD63	NP VBP24
rowdy	JJ NN33	-	JJ NN33 NP54
rows	NNS VBZ36	-	NNS VBZ36 NP57
roy	-	NP	NP
royal	NN JJ3	NP NN42 JJ45	NP NN27 JJ30
royalties	NNS	-	NNS NP51
rubbed	VBD VBN18 JJ60	-	VBD VBN18 NP48 JJ60
rubber	NN JJ24 VB54	-	NN JJ24 NP51 VB54
rubbernecking	VBG NN9	-	VBG NN9 NP45
rubbing	VBG NN45	-	VBG NN45 NP54
rubel	-	NP NN30	NP
rubin	-	NP	NP
rubino	-	NP	NP
rubio-style	-	JJ NP12	JJ
rude	JJ NN57	-	JJ NP54 NN57
rudolph	-	NP	NP
rudy	-	NP	NP
ruined	VBN VBD18 JJ48	-	VBN VBD18 JJ48 NP54
rulers	NNS	NNS NP9	NNS NP57
rulings	NNS	-	NNS NP60
rumored	VBN VBD21 JJ57	-	VBN VBD21 NP48 JJ57
rumors	NNS	-	NNS NP60
run-up	NN	-	NN NP54
rung	VBN	-	VBN NP54
runner	NN JJ66	-	NN NP51 JJ66
runner-up	NN	-	NN NP54
runoff	NN	-	NN NP54
rupert	-	NP	NP
rupture	NN VB48	-	NN VB48 NP51
rushed	VBD VBN3 JJ39	-	VBD VBN3 JJ39 NP48
rushing	VBG NN54	-	VBG NN54 NP57
russ	-	NP	NP
russell	-	NP	NP
rutgers	-	NP	NP
ruth	-	NP NN39	NP
rutherford	-	NP NN27	NP
rvote	-
rvotes	NNS NP12 VBZ24	-	=	noun:rvote
ryder	-	NP	NP
résumé	NN JJ36 NNS39 VBG48	-	=
s.	-	NP	NP
s.c	-	NP	NP
sabal	-	NP	NP
sabato	-	NP	NP
sabotaged	VBD VBN JJ45	-	VBD VBN NP42 JJ45
sacramento	-	NP	NP
sacred	JJ VBN63	-	JJ NP54 VBN63
sacrificed	VBN VBD36 JJ48	-	VBN VBD36 JJ48 NP54
sacrifices	NNS VBZ51	-	NNS VBZ51 NP54
saddam	-	NP	NP
saddened	JJ VBN15 VBD18	-	JJ VBN15 VBD18 NP45
sadiq	-	NP	NP
sadly	RB	-	RB NP51
sadness	NN	-	NN NP51
saez	-	NP	NP
safeguards	NNS VBZ51	-	NNS VBZ51 NP54
safekeep	-
safekeeping	VBG NN9 JJ66	-	VBG NN9 NP45 JJ66	verb:safekeep
safely	RB	-	RB NP57
safer	JJ NN69	-	JJ NP57 NN69
safest	JJ	-	JJ NP54
sagged	VBN VBD18 JJ69	-	VBN VBD18 NP48 JJ69
sagging	VBG JJ39 NN66	-	VBG JJ39 NP54 NN66
saigon	-	NP	NP
sailing	VBG NN36	-	VBG NN36 NP51
sailors	NNS	-	NNS NP54
sake	NN	-	NN NP60
salafist	-	NP JJ6	NP JJ
salaried	JJ	-	JJ NP60
salaries	NNS	-	NNS NP60
salary	NN JJ66	-	NN NP57 JJ66
salceda	-	NP	NP
saldana	-	NP	NP
saleh	-	NP	NP
salem	-	NP	NP
salient	JJ NN48	-	JJ NN48 NP51
salinas	-	NP	NP
salix	-	NP	NP
salkin	-	NP	NP
salma	-	NP	NP
salt	NN JJ42 VB48	NP NN27 JJ66	NN NP3 JJ42 VB48
salvador	-	NP	NP
salvation	NN	-	NN NP51
sam	-	NP	NP
same-ole	JJ NN15 VB39 VBP45	-	=
sami	-	NP	NP
sammon	-	NP	NP
samour	-	NP	NP
sample	NN VB42	-	NN VB42 NP54
samples	NNS	-	NNS NP63
sampling	NN VBG27	-	NN VBG27 NP57
samuel	-	NP	NP
samuels	-	NP	NP
sanctioned	VBN VBD9 JJ33	-	VBN VBD9 JJ33 NP48
sanctuary	NN JJ63	-	NN NP57 JJ63
sand	NN VB60	-	NN NP57 VB60
sandra	-	NP	NP
sandwiched	VBD VBN3 JJ57	-	VBD VBN3 NP45 JJ57
sane	JJ NN12	-	JJ NN12 NP51
sanford	-	NP	NP
santa	-	NP	NP
santos	-	NP	NP
sara	-	NP	NP
sarandon	-	NP	NP
sarasota	-	NP	NP
sarcastic	JJ	-	JJ NP51
sarcastically	RB	-	RB NP51
sarukhã	-	NP	NP
satan	-	NP	NP
satellite	NN JJ21 VB33 VBP69	NP NN21 JJ42 VB57	NN NP6 JJ21 VB33
satirists	NNS	-	NNS NP51
satisfy	VB VBP66	-	VB NP54 VBP66
saturation	NN	-	NN NP54
saudis	-	NP	NP
saul	-	NP	NP
savage	JJ NN9 VB48	-	JJ NN9 VB48 NP51
savaged	VBD VBN21 JJ51	-	VBD VBN21 NP48 JJ51
savaging	VBG NN54	-	VBG NP51 NN54
saved	VBN VBD JJ48	-	VBN VBD JJ48 NP54
saving	VBG NN9 JJ48	-	VBG NN9 JJ48 NP51
sayed	-	NP	NP
sc	NN JJ3	NN NP15 JJ33	NN JJ21 NP57
scala	-	NP	NP
scales	NNS VBZ51	-	NNS VBZ51 NP51
scam	NN VB57	-	NN VB57 NP57
scandinavia	-	NP	NP
scanner	NN	NN NP9	NN NP57
scant	JJ VB60	-	JJ NP51 VB60
scapegoats	NNS	-	NNS NP51
scar	NN VB45 JJ66	-	NN VB45 NP51 JJ66
scare	VB NN3 VBP18	-	VB NN3 VBP18 NP51
scares	VBZ NNS6	-	VBZ NNS6 NP51
scary	JJ	-	JJ NP54
scathing	JJ	-	JJ NP60
scattered	VBN JJ15 VBD36	-	VBN JJ15 VBD36 NP51
scenarios	NNS	-	NNS NP51
schadenfreude	NN JJ33 VBP42 VB42	-	=
scheduling	NN VBG3	-	NN VBG3 NP54
scheme	NN VB39 JJ69	-	NN VB39 NP51 JJ69
schemes	NNS VBZ42	-	NNS VBZ42 NP51
schengen	-	NP	NP
schifano	-	NP	NP
schill	-
schmidt	-	NP	NP
schmoozing	NN VBG12	-	NN VBG12 NP51
schoen	-	NP	NP
scholar	NN JJ51	-	NN JJ51 NP54
scholars	NNS	NP NNS21	NNS NP24
scholarship	NN	-	NN NP57
schoolchildren	NNS JJ24 VB30 NN30	-	=
schooled	VBN VBD21 JJ63	-	VBN VBD21 NP48 JJ63
schoolteacher	NN	-	NN NP51
schroeder	-	NP	NP
schuette	-	NP	NP
schweiker	-	NP	NP
schweizer	-	NP	NP
sciences	-	NP NNS33	NP
scientific	JJ	NP JJ21	JJ NP15
scientist	NN	-	NN NP63
scientists	NNS	NNS NP15	NNS NP63
scintillate	VB VBP57	-	VB NP51 VBP57
scion	NN	-	NN NP51
scolded	VBD VBN30 JJ60	-	VBD VBN30 NP51 JJ60
scope	NN	-	NN NP60
scorched-earth	JJ NN15 VB45	-	JJ NN15 VB45 NP48
scoring	VBG NN54	-	VBG NN54 NP54
scorn	VB VBP6 NN15	-	VB VBP6 NN15 NP48
scorned	VBN VBD9 JJ48	-	VBN VBD9 NP48 JJ48
scotland	-	NP	NP
scotus	-	NP NN12	NP NN12
scourge	NN VB27 VBP63	-	NN VB27 NP51 VBP63
scouts	-	NNS NP21 VBZ63	NNS
scramble	VB NN VBP15 JJ48	-	=
scrambled	VBD VBN12 JJ57	-	VBD VBN12 NP54 JJ57
scrambles	NNS VBZ51	-	NNS VBZ51 NP54
scrambling	VBG NN66	-	VBG NP57 NN66
scranton	-	NP	NP
scrapped	VBD VBN15	-	VBD VBN15 NP48
scrapping	VBG NN63	-	VBG NP51 NN63
scrappy	JJ NN60	-	JJ NP51 NN60
scratch	NN VBP12 VB54	-	NN VBP12 NP51 VB54
scratching	VBG NN57	-	VBG NP51 NN57
screamed	VBD VBN27 JJ51	-	VBD VBN27 NP51 JJ51
screaming	VBG NN51	-	VBG NN51 NP57
screen	NN VB66	-	NN NP60 VB66
screened	VBN VBD6 JJ63	-	VBN VBD6 NP48 JJ63
screening	NN VBG21	-	NN VBG21 NP60
screenings	NNS	-	NNS NP51
screens	NNS VBZ42	-	NNS VBZ42 NP54
screenwriter	NN	-	NN NP51
screw	VB NN24	-	VB NN24 NP57
screwed	VBD VBN12	-	VBD VBN12 NP51
script	NN VB39	NN NP9 VB54	NN VB39 NP60
scripted	VBN VBD21 JJ48	-	VBN VBD21 JJ48 NP57
scripts	NNS VBZ45	NP NNS21 VBZ66	NNS NP9 VBZ45
scrutinize	VBP VB	-	VBP VB NP45
scuffle	NN VB39 JJ60	-	NN VB39 NP51 JJ60
scully	-	NP	NP
scum	NN VB57	-	NN NP51 VB57
scuttle	VB NN21 VBP69	-	VB NN21 NP54 VBP69
scuttled	VBD VBN15 JJ57	-	VBD VBN15 NP48 JJ57
sdf	-	NN NP12	NN
se-mails	NNS VBZ21	-	NNS VBZ21 NP48
seacord	-	NP	NP
seal	VB NN12	NP VB33 NN45	VB NP9 NN12
sealed	VBN VBD15 JJ54	-	VBN VBD15 NP51 JJ54
seals	-	NP NNS9 VBZ66	NP NNS9
seaman	-	NP NN24	NP
searchable	JJ VB66	-	JJ NP54 VB66
searched	VBD VBN12 JJ66	-	VBD VBN12 NP51 JJ66
searches	NNS VBZ18	-	NNS VBZ18 NP54
searching	VBG JJ54	-	VBG JJ54 NP57
searing	JJ VBG21	-	JJ VBG21 NP54
seas	NNS	-	NNS NP54
seaside	JJ NN9	-	JJ NN9 NP45
seasoned	JJ VBN24 VBD42	-	JJ VBN24 VBD42 NP54
seated	VBN VBD15 JJ48	-	VBN VBD15 JJ48 NP57
seating	VBG NN18	-	VBG NN18 NP54
seattle	-	NP	NP
second-degree	JJ NN27 CD45 VB69	-	JJ NN27 CD45 NP51
second-guess	VBP JJ VB6 NN18	-	=
second-guessing	NN VBG12	-	NN VBG12 NP51
second-largest	JJ NN30 VB51	-	JJ NN30 NP51 VB51
second-place	JJ NN39 VB60	-	JJ NN39 VB60 NP63
second-to-last	JJ NN18 VB39 RB42	-	=
secondary	JJ NN33	-	JJ NN33 NP51
secondly	RB JJ66	-	RB NP51 JJ66
seconds	NNS VBZ51	-	NNS VBZ51 NP60	noun:seconds
secrecy	NN	NP NN21	NN NP15
secretariat	-	NP NN24	NP
secretaries	NNS	NP NNS3	NNS NP21
secretly	RB	-	RB NP57
secrets	NNS	-	NNS NP60
section	NN	NN NP3	NN NP27
sections	NNS VBZ69	-	NNS NP51 VBZ69
sectors	NNS	-	NNS NP54
secular	JJ NN63	-	JJ NP57 NN63
secures	VBZ NNS33	-	VBZ NNS33 NP51
securities	NNS	NP NNS21	NNS NP24
seed	NN VB36 VBN63 VBD66	-	NN VB36 NP54 VBN63
seeds	NNS VBZ42	-	NNS VBZ42 NP57
seeker	NN	-	NN NP54
seekers	NNS	-	NNS NP54
seeming	VBG JJ3	-	VBG JJ3 NP54
segments	NNS	-	NNS NP57
segregate	VB NN21 VBP60	-	VB NN21 NP48 VBP60
segregation	NN	-	NN NP60
segregationist	JJ NN9	-	JJ NN9 NP45
seismic	JJ	-	JJ NP54
seitz-wald	-	NP	NP
seize	VB	-	VB NP60
seizing	VBG	-	VBG NP57
seizures	NNS	-	NNS NP51
seldom	RB JJ66	-	RB NP57 JJ66
selecting	VBG	-	VBG NP51
self	NN JJ30	-	NN JJ30 NP57
self-deportation	NN JJ24	-	NN JJ24 NP57
self-effacing	JJ VBG60	-	JJ NP51 VBG60
self-funding	JJ VBG24 NN39	-	JJ VBG24 NN39 NP54
self-identified	JJ VBN21 VBD36	-	JJ VBN21 VBD36 NP51
self-inflicted	JJ VBN24 VBD39	-	JJ VBN24 VBD39 NP51
self-interest	NN JJ63	-	NN NP51 JJ63
self-made	JJ NN66	-	JJ NP51 NN66
self-proclaimed	JJ VBN57	-	JJ NP51 VBN57
self-published	JJ VBN24 VBD33	-	JJ VBN24 VBD33 NP51
self-reinforcing	JJ VBG12 NN30	-	JJ VBG12 NN30 NP48
self-serving	JJ	-	JJ NP54
self-styled	JJ VBN57	-	JJ NP51 VBN57
selfies	NNS VBZ18	-	NNS VBZ18 NP51	noun:selfy
selfish	JJ	-	JJ NP54
selfy	-
sellers	NNS	-	NNS NP60
sells	VBZ NNS24	-	VBZ NNS24 NP57
semblance	NN	-	NN NP54
sembler	-	NP	NP
seminar	NN JJ63	-	NN NP54 JJ63
seminars	NNS	-	NNS NP51
senatorial	JJ NN69	JJ NP24	JJ NP69
senders	NNS	-	NNS NP51
sends	VBZ	-	VBZ NP57
sensed	VBD VBN15 JJ33	-	VBD VBN15 JJ33 NP48
senseless	JJ	-	JJ NP57
senses	NNS	-	NNS NP51
sensibilities	NNS	-	NNS NP54
sensible	JJ	-	JJ NP57
sensitivities	NNS	-	NNS NP54
sensitivity	NN	-	NN NP57
sentenced	VBN VBD24	-	VBN VBD24 NP57
sentences	NNS	-	NNS NP57
sentencing	NN VBG	-	NN VBG NP45
sentiments	NNS	-	NNS NP60
sentinel	-	NP NN27	NP
separated	VBN VBD3 JJ45	-	VBN VBD3 JJ45 NP48
separately	RB	-	RB NP54
separating	VBG	-	VBG NP54
separation	NN	-	NN NP54
sequel	NN JJ66	-	NN NP51 JJ66
seriousness	NN	-	NN NP54
servant	NN JJ57	NP NN21	NN NP12 JJ57
servers	NNS	-	NNS NP60
set-up	NN JJ30	-	NN JJ30 NP54
setback	NN	-	NN NP57
setbacks	NNS	-	NNS NP51
seth	-	NP	NP
sets	VBZ NNS9	-	VBZ NNS9 NP57
settled	VBN VBD6 JJ51	-	VBN VBD6 JJ51 NP57
settlement	NN	-	NN NP27
settling	VBG NN54	-	VBG NN54 NP54
setup	NN	-	NN NP57
seven-and-a-half	CD NN15 JJ30 RB39	-	=
seven-member	JJ NN24 VB39 VBP51	-	=
seventh	JJ NN27	NP JJ27 NN54	JJ NP6 NN27
severe	JJ	-	JJ NP60
severely	RB	-	RB NP54
sewed	VBD VBN39 JJ66	-	VBD VBN39 NP54 JJ66
sewn	VBN JJ12	-	VBN JJ12 NP48
sex	NN VB69	NN NP9	NN NP63
sexier	JJ NN63	-	JJ NP51 NN63
sexist	JJ NN39	-	JJ NN39 NP57
sexting	VBG NN21 JJ51	-	VBG NN21 JJ51 NP54	verb:sext
sexually	RB	-	RB NP54
sgt.	-	NP	NP
sha	-	-	-	verb:shall
shade	NN VB33	-	NN VB33 NP51
shades	NNS VBZ39	-	NNS VBZ39 NP51
shadow	NN VB60	-	NN NP60 VB60
shaheen	-	NP	NP
shake	VB NN30	-	VB NN30 NP57
shake-up	NN	-	NN NP54
shaken	VBN JJ24	-	VBN JJ24 NP54
shakes	VBZ NNS9	-	VBZ NNS9 NP48
shakeup	NN	-	NN NP57
shaking	VBG NN48	-	VBG NN48 NP60
shaky	JJ	-	JJ NP57
shale	NN JJ66	-	NN NP51 JJ66
shall	MD NN21 JJ45 VB48	-	=
sham	NN VB48 JJ51	-	NN VB48 JJ51 NP51
shame	NN VB51	-	NN VB51 NP57
shameful	JJ NN27	-	JJ NN27 NP60
shaming	VBG NN12	-	VBG NN12 NP51
shanghai	-	NP VB42 NN42 JJ66	NP
shangri-la	-	NP	NP
shanklin-hawkins	-	NP	NP
shaped	VBN VBD15 JJ60	-	VBN VBD15 NP57 JJ60
shaping	VBG NN60	-	VBG NP57 NN60
shapiro	-	NP	NP
shareholder	NN	-	NN NP60
shareholders	NNS	-	NNS NP60
sharia	NN	-	NN NP57
sharpened	VBN VBD6 JJ15	-	VBN VBD6 JJ15 NP51
sharpens	VBZ NNS51	-	VBZ NNS51 NP54
sharper	JJ NN30	-	JJ NN30 NP54
sharpest	JJ	-	JJ NP51
sharply	RB	-	RB NP63
shatter	VB NN39 JJ57 VBP66	-	VB NN39 NP51 JJ57
shattered	VBD VBN3 JJ42	-	VBD VBN3 JJ42 NP45
shaw	-	NP	NP
shed	VBD VBN3 JJ39 NN54	-	VBD VBN3 JJ39 NP42
shedding	VBG NN36	-	VBG NN36 NP57
sheds	VBZ NNS12	-	VBZ NNS12 NP48
sheep	NN JJ57	-	NN NP51 JJ57
sheer	JJ VB27 VBP63	-	JJ VB27 NP51 VBP63
sheet	NN VB57	-	NN VB57 NP57
sheets	NNS VBZ66	-	NNS NP57 VBZ66
sheila	-	NP	NP
sheinkopf	-	NP	NP
sheldon	-	NP	NP
shell	NN VB6	NP NN27 VB30	NN VB6 NP12
shell-shocked	JJ VBN24 VBD33	-	JJ VBN24 VBD33 NP51
shelley	-	NP	NP
shelter	NN VB51	-	NN VB51 NP57
shelton	-	NP	NP
shelves	NNS VBZ45	-	NNS VBZ45 NP54
shen	-	NP	NP
shenanigans	NNS	-	NNS NP54
sheppard	-	NP	NP
sheriff	NN	NP NN33	NP NN
sherrod	-	NP	NP
shied	VBD VBN18 JJ60	-	VBD VBN18 NP48 JJ60
shield	VB NN3	NP VB33 NN36	VB NN3 NP6
shields	NNS VBZ30	NP NNS30 VBZ60	NP NNS15 VBZ45
shines	VBZ NNS12	-	VBZ NNS12 NP48
shining	VBG NN51	-	VBG NP51 NN51
shiny	JJ NN60	-	JJ NP51 NN60
shinzo	-	NP	NP
ship	NN VB18 VBP18	-	NN VB18 VBP18 NP54
shipping	NN VBG	-	NN VBG NP45
ships	NNS VBZ51	-	NNS VBZ51 NP54
shirt	NN VB45	-	NN VB45 NP57
shirts	NNS VBZ60	-	NNS NP60 VBZ60
shkreli	-	NP	NP
shoal	-	NP NN36 VB66	NP
shock	NN VB21	-	NN VB21 NP60
shocking	JJ VBG15 NN66	-	JJ VBG15 NP51 NN66
shocks	NNS VBZ57	-	NNS VBZ57 NP57
shoe	NN VB33	-	NN VB33 NP51
shoes	NNS VBZ66	-	NNS NP51 VBZ66
shonda	-	NP	NP
shook	VBD NN39	NP VBD27 NN63	VBD NP18 NN39
shoot	VB NN21	-	VB NN21 NP54
shooter	NN	-	NN NP60
shooters	NNS	-	NNS NP54
shootout	NN JJ69	-	NN NP51 JJ69
shopping	NN VBG18	-	NN VBG18 NP57
shops	NNS VBZ45	-	NNS VBZ45 NP54
shore	VB NN30 VBP69	-	VB NN30 NP57 VBP69
shores	NNS VBZ42	NP NNS21 VBZ63	NNS NP18 VBZ42
short-lived	JJ	-	JJ NP57
short-term	JJ	-	JJ NP60
shortage	NN	-	NN NP54
shortages	NNS	-	NNS NP51
shortcomings	NNS	-	NNS NP54
shortcuts	NNS	-	NNS NP51
shorter	JJ NN60	-	JJ NP57 NN60
shortfall	NN	-	NN NP54
shortfalls	NNS	-	NNS NP51
shorthand	NN JJ21	-	NN JJ21 NP48
shorts	NNS VBZ63	-	NNS NP51 VBZ63
shotgun	NN	-	NN NP57
shots	NNS	-	NNS NP63
shoukair	-	NP	NP
shoulder	NN VB66	-	NN NP54 VB66
shout	NN VB3	-	NN VB3 NP48
shouted	VBD VBN33 JJ60	-	VBD VBN33 JJ60 NP60
shove	VB NN12 VBP54	-	VB NN12 NP48 VBP54
shoving	VBG JJ69	-	VBG NP54 JJ69
showbiz	NN JJ39 VB51 VBP54	-	NN JJ39 NP51 VB51
showcase	NN	-	NN NP57
showcased	VBN VBD JJ9	-	VBN VBD JJ9 NP39	verb:showcase
showcasing	VBG JJ42 NN48	-	VBG JJ42 NN48 NP51	verb:showcase
showdown	NN	-	NN NP60
showers	NNS VBZ48	-	NNS VBZ48 NP51
showings	NNS	-	NNS NP57
showman	NN	-	NN NP54
showtime	-	NP NN33	NP
shrewd	JJ VBN66	-	JJ NP54 VBN66
shrink	VB NN24	-	VB NN24 NP54
shrinking	VBG NN21	-	VBG NN21 NP57
shrinks	VBZ NNS15	-	VBZ NNS15 NP51
shrug	VB VBP9 NN9	-	VB VBP9 NN9 NP45
shrugged	VBD VBN24	NP VBD21 VBN45	VBD NP12 VBN24
shrugging	VBG NN54 JJ69	-	VBG NP51 NN54 JJ69
shunned	VBN VBD9 JJ60	-	VBN VBD9 NP51 JJ60
shutdown	NN	-	NN NP57
shuttered	VBN VBD33 JJ45	-	VBN VBD33 JJ45 NP51
shutting	VBG NN54	-	VBG NN54 NP54
shuttle	NN VB33 VBP69	NP NN21 VB54	NN NP12 VB33 VBP69
shy	JJ VB12 NN30	-	JJ VB12 NN30 NP57
sibling	NN JJ63	NP NN21	NN NP12 JJ63
siblings	NNS	-	NNS NP54
sicked	-	-	-	verb:sick
sickening	JJ VBG9	-	JJ VBG9 NP48
sicking	-	-	-	verb:sick
sided	VBD VBN21 JJ66	-	VBD VBN21 NP57 JJ66
sideline	NN	-	NN NP51
sidelined	VBN VBD24 JJ63	-	VBN VBD24 NP51 JJ63
siding	NN VBG15	-	NN VBG15 NP51
sidney	-	NP	NP
siegel	-	NP	NP
sigh	NN VB51	-	NN VB51 NP54
sight	NN	-	NN NP63
sights	NNS VBZ54	-	NNS VBZ54 NP54
sign-up	JJ NN21	-	JJ NN21 NP51
signaled	VBN VBD9 JJ54	-	VBN VBD9 JJ54 NP57	verb:signal
signals	NNS VBZ9	-	NNS VBZ9 NP54
signatures	NNS	-	NNS NP60
significance	NN	-	NN NP60
signing	VBG NN6	-	VBG NN6 NP51
signori	-	-	-	noun:signore
sikh	-	NP JJ12	NP JJ9
silence	NN	-	NN NP63
silencing	NN VBG9	-	NN VBG9 NP45
silent	JJ	-	JJ NP60
silk	-	NP NN42	NP
silly	JJ NN9 RB42 CD66	-	JJ NN9 RB42 NP48
silva	-	NP NN3	NN NP
silver	NN JJ15 VB57	NP NN3 JJ42	NN NP18 JJ18 VB60
silverman	-	NP	NP
simas	-	NP NNS30	NP
similarities	NNS	-	NNS NP57
similarly	RB	-	RB NP63
simmering	VBG NN45	-	VBG NN45 NP54
simon	-	NP	NP
simplicity	NN	-	NN NP51
simplify	VB VBP9	-	VB VBP9 NP45
simulation	NN	-	NN NP60
simulations	NNS	-	NNS NP54
simultaneously	RB	-	RB NP60
sincere	JJ	-	JJ NP60
sincerely	RB	-	RB NP51
sincerity	NN	-	NN NP51
sing	VB NN33 VBP45 JJ48	-	=
singh	-	NP	NP
singing	NN VBG JJ51	-	NN VBG NP48 JJ51
single-digit	JJ NN18 VB27 VBP45	-	=
single-family	JJ RB18 NN66	-	JJ RB18 NP54 NN66
single-payer	JJ NN21	-	JJ NN21 NP60
singled	VBN VBD15 JJ69	-	VBN VBD15 NP54 JJ69
singles	NNS NN9 VBZ51	-	NNS NN9 NP45 VBZ51
singularly	RB	-	RB NP54
sink	NN VB6 VBP6	-	NN VB6 VBP6 NP48
sinking	VBG NN42	-	VBG NN42 NP51
sinovic	-	NP	NP
sioux	-	NP	NP
sir	NN	NP NN21	NP NN
sirens	NNS	-	NNS NP51
sirius	-	NP	NP
siriusxm	-	NP	NP
sisterhood	NN	-	NN NP9
sisters	NNS	NNS NP9	NNS NP57
sit-down	JJ NN18	-	JJ NN18 NP54
situations	NNS	-	NNS NP63
six-day	JJ NN51	-	JJ NN51 NP54
six-lane	JJ NN18 VB63	-	JJ NN18 NP48 VB63
six-pointed	JJ VBN60	-	JJ NP51 VBN60
six-year	JJ NN33 VB39 RB45	-	=
sixth	JJ NN18	-	JJ NN18 NP57
sixth-place	JJ NN18 VB39	-	JJ NN18 VB39 NP48
sixty-seven	CD JJ9 NN60	-	CD JJ9 NP45 NN60
skate	NN VBP3 VB12 JJ63	NP NN30 VBP33 VB39	NP NN VBP6 VB12
skateboarders	NNS	-	NNS NP51
skateboarding	NP VBG33 NN36	-	NP VBG36 NN39
skater	NN JJ69	-	NN NP51 JJ69
skating	NN VBG15	-	NN NP9 VBG15
skelly	-	NP	NP
skeptics	NNS	-	NNS NP51
sketch	NN VB54	-	NN NP51 VB54
sketched	VBD VBN3 JJ51	-	VBD VBN3 NP45 JJ51
skew	VB VBP12 JJ24 NN45	-	=
skewed	JJ VBD6 VBN15	-	JJ VBD6 VBN15 NP45
skill	NN	-	NN NP60
skilled	JJ	-	JJ NP60
skin	NN VB51	-	NN VB51 NP60
skip	VB NN27	VB NP9 NN45	VB NN27 NP60
skipping	VBG NN66	-	VBG NP54 NN66
sky	NN JJ54 VB57	NP NN21	NN NP3 JJ54 VB57
skyline	NN NP9 JJ69	-	=
skyrocket	VB NN9	-	VB NN9 NP45
skywriters	NNS NP9 VBZ33	-	NNS NP6 VBZ33
skywriting	NN VBG12 JJ69	-	NN VBG12 NP51 JJ69
slain	VBN JJ27 NN60	-	VBN JJ27 NP54 NN60
slam	NN VB12 VBP12	NP NN27 VB39 VBP39	NN NP9 VB12 VBP12
slam-dunk	JJ VB9 NN48 VBP54	-	JJ VB9 NP45 NN48
slamming	VBG NN66	-	VBG NP60 NN66
slams	VBZ NNS12	-	VBZ NNS12 NP54
slandering	NN VBG9	-	NN VBG9 NP45
slap	NN VB57 JJ63	-	NN NP54 VB57 JJ63
slapping	NN VBG9	-	NN VBG9 NP45
slaps	NNS VBZ9	-	NNS VBZ9 NP45
slash	VB NN15	-	VB NN15 NP51
slashing	VBG JJ51	-	VBG NP51 JJ51
slated	VBN VBD36 JJ63	-	VBN VBD36 NP57 JJ63
slates	NNS VBZ39	-	NNS VBZ39 NP57
slaughter	NN	NP NN9	NN NP12
slaughtered	VBN VBD3 JJ57	-	VBN VBD3 NP45 JJ57
slave	NN VB39 VBP60	-	NN VB39 NP54 VBP60
slavery	NN	-	NN NP57
slaying	NN VBG15	-	NN VBG15 NP51
sleep	VB VBP21 NN24	-	VB VBP21 NN24 NP54
sleeper	NN JJ66	-	NN NP54 JJ66
sleeping	VBG NN48 JJ60	-	VBG NN48 NP51 JJ60
sleepy	JJ NN60	-	JJ NP51 NN60
sleeves	NNS	-	NNS NP54
slew	NN VB48 VBD60	-	NN VB48 NP54 VBD60
slice	NN VBP21	-	NN VBP21 NP57
slick	JJ NN18 VB30	-	JJ NN18 VB30 NP48
slid	VBD VBN69	-	VBD NP51 VBN69
slide	NN VB39	-	NN VB39 NP51
sliding	VBG JJ39	-	VBG JJ39 NP51
slight	JJ NN15	-	JJ NN15 NP51
slights	NNS VBZ42	-	NNS VBZ42 NP51
slim	JJ VB57	NP JJ21	JJ NP18 VB57
slimmer	JJ NN48	-	JJ NN48 NP51
slinker	-	NP	NP
slip	VB VBP9 NN9	-	VB VBP9 NN9 NP51
slipped	VBD VBN	-	VBD VBN NP51
slipping	VBG JJ54	-	VBG JJ54 NP54
slog	VB NN3 VBP39	-	VB NN3 VBP39 NP45
slogans	NNS	-	NNS NP51
slots	NNS VBZ66	-	NNS NP63 VBZ66
slowdown	NN	-	NN NP54
slowed	VBN VBD9	-	VBN VBD9 NP48
slower	JJ NN45 RB63	-	JJ NN45 NP51 RB63
slowing	VBG NN45	-	VBG NN45 NP54
slowly	RB	-	RB NP63
slums	NNS VBZ66	-	NNS NP51 VBZ66
slurs	NNS VBZ42	-	NNS VBZ42 NP54
small-business	NN JJ48	-	NN JJ48 NP51
small-dollar	JJ NN36	-	JJ NN36 NP54
small-town	JJ NN24 VBN54 VB60	-	JJ NN24 NP48 VBN54
smallest	JJ	-	JJ NP54
smarter	RB JJ15 NN51	JJ NP6 RB18	RB JJ3 NP51 NN51
smartest	JJ	-	JJ NP51
smartphone	NN JJ33 VB39 CD57	-	NN JJ33 VB39 NP51
smear	NN VB9 JJ66	-	NN VB9 NP48 JJ66
smeared	VBN VBD18	-	VBN VBD18 NP48
smegielski	-	NP	NP
smile	NN VB18	-	NN VB18 NP60
smiled	VBD VBN24	-	VBD VBN24 NP51
smiles	NNS VBZ12	-	NNS VBZ12 NP51
smiling	VBG NN57	-	VBG NN57 NP60
smithsonian	-	NP	NP
smoke	NN VBP12 VB24	-	NN VBP12 VB24 NP48
smoking	NN VBG15 JJ63	-	NN VBG15 NP51 JJ63
smooth	VB NN18 JJ27	-	VB NN18 JJ27 NP51
smoothest	JJ NN30 VB51	-	JJ NN30 NP51 VB51
smoothly	RB	-	RB NP51
smugglers	NNS	-	NNS NP60
snagged	VBD VBN6 JJ69	-	VBD VBN6 NP48 JJ69
snags	NNS VBZ42	-	NNS VBZ42 NP51
snake	NN VB27	-	NN VB27 NP51
snap	VB JJ9 NN12	-	VB JJ9 NN12 NP45
snapchat	-	NP	NP
snapshot	NN JJ66	-	NN NP54 JJ66
snarky	JJ NN42 RB60	-	JJ NN42 NP54 RB60
sniper	NN JJ69	NP NN24	NN NP9 JJ69
snowden	-	NP	NP
snowfall	NN	-	NN NP51
snowy	JJ NN57 RB66	-	JJ NP51 NN57 RB66
snyder	-	NP	NP
soared	VBD VBN9 JJ60	-	VBD VBN9 NP48 JJ60
sober	JJ VB57	-	JJ NP57 VB57
sobering	JJ VBG15	-	JJ VBG15 NP51
soccer	NN	NP NN21	NN NP15
social-media	JJ NN3 NNS30	-	JJ NN3 NNS30 NP45
socialism	NN	-	NN NP63
socially	RB	-	RB NP57
societies	NNS	-	NNS NP54
sociopath	NN	-	NN NP51
soft	JJ NN63 RB69	-	JJ NP63 NN63 RB69
soft-spoken	JJ	-	JJ NP51
soften	VB VBP63	-	VB NP57 VBP63
softer	JJ NN54	-	JJ NP54 NN54
software	NN	-	NN NP60
soho	-	NP	NP
soil	NN VB48	-	NN VB48 NP63
solar	JJ	-	JJ NP54
soldier	NN	-	NN NP60
sole	JJ NN24 VB60	-	JJ NN24 NP54 VB60
solely	RB	-	RB NP60
soles	-	-	-	noun:sole
solicit	VB VBP15 NN51	-	VB VBP15 NN51 NP51
solicited	VBN VBD21 JJ54	-	VBN VBD21 NP48 JJ54
solicitor	NN	-	NN NP51
solidarity	NN	NP NN24	NN NP9
solidified	VBN VBD3 JJ39	-	VBN VBD3 JJ39 NP48
solidify	VB VBP69	-	VB NP57 VBP69
solidifying	VBG	-	VBG NP51
solidly	RB	-	RB NP60
solo	NN JJ30 VB45	-	NN JJ30 VB45 NP51
solomon	-	NP	NP
solovey	-	NP	NP
solve	VB VBP63 JJ69	-	VB NP60 VBP63 JJ69
solved	VBN VBD15 JJ48	-	VBN VBD15 JJ48 NP51
solving	VBG NN63	-	VBG NP57 NN63
somalia	-	NP	NP
somber	JJ	-	JJ NP54
sometime	RB JJ21 NN54	-	RB JJ21 NP54 NN54
son-in-law	NN	-	NN NP51
song	NN JJ48	NN NP21	NN JJ57 NP63
songs	NNS	-	NNS NP60
sonia	-	NP	NP
soon-to-be	JJ NN21 VB39	-	JJ NN21 VB39 NP51
sooner	RB JJ15 NN60	-	RB JJ15 NP60 NN60
sophie	-	NP	NP
sophomoric	JJ NN33	-	JJ NN33 NP51
sore	JJ NN18	-	JJ NN18 NP48
soros	-	NP	NP
sorts	NNS	-	NNS NP60
soto	-	NP	NP
sought-after	JJ NN54	-	JJ NP54 NN54
soul	NN JJ54	NN NP9	NN JJ57 NP63
sounding	VBG JJ57 NN60	-	VBG JJ57 NP60 NN60
soundly	RB JJ66	-	RB NP51 JJ66
sour	JJ NN36 VB54	-	JJ NN36 NP54 VB54
soured	VBN VBD3 JJ39	-	VBN VBD3 JJ39 NP48
souter	-	NP	NP
southeast	-	JJ NP3 NN36 RB57	JJ NP9
southeastern	JJ	NP JJ24	JJ NP6
southwest	NN JJ9	NN NP9 JJ42	NN NP18 JJ24
sovereign	JJ NN24	-	JJ NN24 NP51
sovereignty	NN	-	NN NP54
soviets	-	NP NNS24	NP
sow	VB VBP9 NN12	-	VB VBP9 NN12 NP45
sowing	NN VBG9	-	NN VBG9 NP45
sox	-	NP	NP
spa	NN	NP NN33	NP NN18
spacious	JJ	-	JJ NP51
spain	-	NP	NP
spam	NN VB12	-	NN VB12 NP51
spamming	VBG NN9	-	VBG NN9 NP45
span	NN VBP9 VB48 JJ66	-	NN VBP9 NP45 VB48
spanish-speaking	-	JJ NP21	JJ
spanking	NN JJ15 VBG18	-	NN JJ15 VBG18 NP51
spare	JJ VB3 NN9	-	JJ VB3 NN9 NP42
spark	VB NN9	-	VB NN9 NP45
sparked	VBD VBN	-	VBD VBN NP51
sparking	VBG NN66	-	VBG NP54 NN66
sparkling	JJ VBG9 NN39	-	JJ VBG9 NN39 NP48
sparred	VBD VBN6	-	VBD VBN6 NP51
sparse	JJ NN69	-	JJ NP54 NN69
sparsely	RB	-	RB NP54
spat	NN VB63	-	NN NP57 VB63
spate	NN JJ51	-	NN NP51 JJ51
spawned	VBN VBD12 JJ60	-	VBN VBD12 NP51 JJ60
spear	NN VB30 JJ66	-	NN VB30 NP51 JJ66
spearheaded	VBN VBD9 JJ57	-	VBN VBD9 NP48 JJ57
spearheading	VBG NN63	-	VBG NP51 NN63
specialists	NNS	-	NNS NP54
specializes	VBZ	-	VBZ NP57
specialty	NN	-	NN NP51
species	NNS	-	NNS NP51
specify	VB VBP60	-	VB NP51 VBP60
spectacle	NN	-	NN NP57
spectacular	JJ NN60	-	JJ NP54 NN60
spectacularly	RB	-	RB NP54
specter	NN	NP NN21	NN NP9
spectrum	NN	-	NN NP60
speculate	VB VBP69	-	VB NP54 VBP69
speculated	VBD VBN3 JJ54	-	VBD VBN3 NP48 JJ54
speculative	JJ	-	JJ NP54
speechless	JJ	-	JJ NP51
speechwriter	NN	-	NN NP63
speed	NN VB18	-	NN VB18 NP60
spencer	-	NP	NP
spends	VBZ	-	VBZ NP60
sperling	-	NP	NP
sperry	-	NP	NP
sphere	NN	-	NN NP54
spicer	-	NP JJ36	NP
spies	NNS VBZ60	NP NNS3	NNS NP21 VBZ63
spike	NN VB42	NP NN27 VB66	NN NP9 VB42
spiked	VBN VBD12 JJ48	-	VBN VBD12 JJ48 NP51
spill	VB NN18	-	VB NN18 NP54
spilled	VBN VBD JJ12	-	VBN VBD JJ12 NP42	verb:spill
spillover	NN JJ9	-	NN JJ9 NP45
spin	NN VB3 VBP21	-	NN VB3 VBP21 NP54
spiral	NN JJ15 VB66	-	NN JJ15 NP51 VB66
spirited	JJ VBN30 VBD42	-	JJ VBN30 VBD42 NP57
spite	NN VB36	-	NN VB36 NP54
splash	NN VB42	-	NN VB42 NP51
splinter	NN VB54	-	NN NP51 VB54
splits	VBZ NNS12	-	VBZ NNS12 NP48
splitting	NN VBG9 JJ42	-	NN VBG9 JJ42 NP45
spoiled	VBN JJ12 VBD45	-	VBN JJ12 VBD45 NP48	verb:spoil
spoiler	NN	-	NN NP57
spokesmen	NNS	-	NNS NP51
spokesperson	NN	-	NN NP54
sponsored	VBN VBD9 JJ66	-	VBN VBD9 NP54 JJ66
sponsors	NNS	-	NNS NP51
sponsorship	NN	-	NN NP54
spontaneous	JJ	-	JJ NP54
spoon	NN VB69	-	NN NP54 VB69
sport	NN VB63	-	NN NP60 VB63
sporting	VBG JJ57	NP VBG21	VBG NP9 JJ57
sports	NNS VBZ66	NP NNS33	NNS NP6 VBZ66
spotlighting	VBG	-	VBG NP51
spots	NNS	-	NNS NP60
spotted	VBD VBN6 JJ36	-	VBD VBN6 JJ36 NP48
spouse	NN	-	NN NP60
spouses	NNS	-	NNS NP54
sprawling	VBG JJ3 NN48	-	VBG JJ3 NN48 NP51
spray	NN VB27	-	NN VB27 NP51
spreading	VBG NN51	-	VBG NN51 NP57
spreads	VBZ NNS	-	VBZ NNS NP45
spree	NN VB69	-	NN NP57 VB69
springboard	NN JJ69	-	NN NP51 JJ69
springfield	-	NP	NP
springing	VBG NN60	-	VBG NP51 NN60
springs	-	NP NNS30	NP
sprinkled	VBN VBD JJ57	-	VBN VBD NP42 JJ57
sprint	NN VB39	-	NN VB39 NP54
spur	VB NN18	-	VB NN18 NP57
spurned	VBN VBD3 JJ42	-	VBN VBD3 JJ42 NP45
spurred	VBN VBD24	-	VBN VBD24 NP51
spy	NN VB18	NP NN21 VB42	NN NP15 VB18
squabble	NN VB30 JJ42 VBP69	-	NN VB30 JJ42 NP51
squabbling	NN VBG9 JJ63	-	NN VBG9 NP45 JJ63
squarely	RB	-	RB NP60
squeezed	VBN VBD36 JJ63	-	VBN VBD36 NP54 JJ63
squeezing	VBG NN57	-	VBG NP51 NN57
squelch	VB NN9	-	VB NN9 NP48
sr.	-	NP	NP
sri	-	NP	NP
srinivasan	-	NP	NP
sroka	-	NP	NP
stability	NN	-	NN NP60
stabilize	VB	-	VB NP54
stable	JJ NN27	-	JJ NN27 NP60
stack	VB VBP NN9	-	VB VBP NN9 NP45
stacked	VBN VBD24 JJ51	-	VBN VBD24 JJ51 NP60
stadium	NN	NP NN21	NN NP15
staffing	NN VBG18	-	NN VBG18 NP54
staffs	NNS VBZ69	-	NNS NP54 VBZ69
staged	VBN VBD JJ30	-	VBN VBD JJ30 NP48
stages	NNS	-	NNS NP57
staggering	JJ VBG6	-	JJ VBG6 NP48
staging	VBG NN6	-	VBG NN6 NP45
stagnant	JJ	-	JJ NP60
stagnation	NN	-	NN NP54
staked	VBN VBD3	-	VBN VBD3 NP51
staking	VBG NN54 JJ63	-	VBG NP51 NN54 JJ63
stalin	-	NP	NP
stall	VB NN18	-	VB NN18 NP54
stalled	VBN JJ21 VBD33	-	VBN JJ21 VBD33 NP54
stalling	VBG NN36	-	VBG NN36 NP51
stalwart	NN JJ24	-	NN JJ24 NP51
stalwarts	NNS	-	NNS NP51
stamina	NN NNS51	-	NN NNS51 NP57
stamp	NN VB18	-	NN VB18 NP54
stamps	NNS VBZ57	-	NNS NP57 VBZ57
stan	-	NP	NP
stances	NNS	-	NNS NP60
standard-bearers	NNS	-	NNS NP54
standardized	JJ VBN21 VBD42	-	JJ VBN21 VBD42 NP54
standings	NNS	-	NNS NP51
standoff	NN	-	NN NP54
standpoint	NN JJ60	-	NN NP54 JJ60
stanford	-	NP	NP
stanley	-	NP	NP
stanton	-	NP	NP
staple	NN JJ27 VB42	-	NN JJ27 VB42 NP51
staples	NNS VBZ63	-	NNS NP54 VBZ63
star-struck	JJ NN18 VB27 VBP39	-	=
stare	VBP VB6 NN12	-	VBP VB6 NN12 NP45
stared	VBD VBN27 JJ60	-	VBD VBN27 NP51 JJ60
starkly	RB	-	RB NP54
starnes	-	NP	NP
starred	VBN VBD3 JJ51	-	VBN VBD3 NP45 JJ51
starring	VBG JJ48	NP VBG21 JJ69	VBG NP15 JJ48
start-up	NN JJ21	-	NN JJ21 NP57
startled	VBN VBD39 JJ42	-	VBN VBD39 JJ42 NP54
startling	JJ VBG9	-	JJ VBG9 NP48
state-by-state	JJ VB48 NN48	-	JJ VB48 NN48 NP54
state-level	JJ VB69	-	JJ NP51 VB69
state-owned	JJ VBN24 VBD30	-	JJ VBN24 VBD30 NP51
state.gov	JJ NN3 NNS36 VBG45	-	=
statehood	NN	-	NN NP57
statesman	NN	-	NN NP54
stating	VBG	-	VBG NP63
stationed	VBN VBD6 JJ51	-	VBN VBD6 NP48 JJ51
stations	NNS	-	NNS NP57
statistical	JJ	-	JJ NP51
stats	NNS VBZ30	-	NNS VBZ30 NP51
stature	NN	-	NN NP60
statute	NN JJ18	-	NN JJ18 NP54
statutes	NNS	-	NNS NP54
statutory	JJ	-	JJ NP51
staunch	JJ VB48 NN57	-	JJ VB48 NP54 NN57
staving	VBG	-	VBG NP51
stays	VBZ NNS	-	VBZ NNS NP45
steadfast	JJ NN60	-	JJ NP54 NN60
steadily	RB	-	RB NP60
steaks	NNS	-	NNS NP51
steal	VB NN30	-	VB NN30 NP57
stealing	VBG NN21	VBG NP9 NN39	VBG NN24 NP60
steam	NN VB57	-	NN VB57 NP57
stearns	-	NP	NP
steele	-	NP	NP
steeled	VBN VBD JJ57	-	VBN VBD NP42 JJ57
steelworkers	-	NP NNS33	NP
steely	JJ RB42	-	JJ RB42 NP51
steep	JJ NN42 VB54	-	JJ NN42 VB54 NP60
steer	VB NN24	-	VB NN24 NP54
steered	VBN VBD JJ60	-	VBN VBD NP48 JJ60
steering	VBG NN57	-	VBG NN57 NP60
stemming	VBG NN63	-	VBG NP57 NN63
stenberg	-	NP	NP
stephanie	-	NP	NP
stephanopoulos	-	NP	NP
stephens	-	NP	NP
steppe	NN	-	NN NP51
stepped-up	JJ NN21	-	JJ NN21 NP51
stepping	VBG	-	VBG NP60
stereotypes	NNS VBZ51	-	NNS VBZ51 NP57
stereotyping	VBG NN9	-	VBG NN9 NP45
sterling	NN JJ9 VBG57	NP NN30 JJ39	NP NN12 JJ21 VBG69
stern	JJ NN51	NP JJ30	JJ NP6 NN51
sternly	RB	-	RB NP51
steven	-	NP	NP
steward	NN JJ51	-	NN JJ51 NP51
stewart	-	NP	NP
steyer	-	NP	NP
sticker	NN	-	NN NP51
stickers	NNS	-	NNS NP54
sticking	VBG NN6 JJ60	-	VBG NN6 NP54 JJ60
sticks	VBZ NNS9	-	VBZ NNS9 NP48
stiff	JJ NN21	-	JJ NN21 NP60
stifling	VBG NN51 JJ57	-	VBG NN51 NP54 JJ57
stigmatization	NN	-	NN NP51
stimulate	VB VBP63	-	VB NP51 VBP63
stir	VB VBP12 NN21	-	VB VBP12 NN21 NP54
stirred	VBD VBN21 JJ63	-	VBD VBN21 NP54 JJ63
stirring	VBG JJ51	-	VBG NP51 JJ51
stirs	VBZ NNS9	-	VBZ NNS9 NP45
stocked	VBN JJ36 VBD36	-	VBN JJ36 VBD36 NP51
stocks	NNS VBZ63	-	NNS NP57 VBZ63
stoke	VB VBP54 NN63	-	VB NP51 VBP54 NN63
stoked	VBD VBN9 JJ63	-	VBD VBN9 NP48 JJ63
stoking	VBG NN66	-	VBG NP54 NN66
stolen	VBN NN51	-	VBN NN51 NP57
stonewall	NN VB3 VBP54 JJ60	NP NN36 VB39	NP NN21 VB24
stop-trump	JJ NN18 VB60	-	JJ NN18 NP48 VB60
storage	NN	-	NN NP54
store	NN VB39	-	NN VB39 NP60
stored	VBD VBN6 JJ57	-	VBD VBN6 NP48 JJ57
stores	NNS VBZ51	NP NNS27	NNS NP18 VBZ51
storm	NN VB39	NN NP9 VB57	NN VB42 NP57
storms	NNS VBZ42	-	NNS VBZ42 NP51
stovall	-	NP	NP
straddle	NN VB6	-	NN VB6 NP45
straighten	VB VBP57	-	VB NP54 VBP57
straightforward	JJ	-	JJ NP57
strain	NN VB18	-	NN VB18 NP57
strained	JJ VBN12 VBD36	-	JJ VBN12 VBD36 NP48
strains	NNS VBZ30	-	NNS VBZ30 NP51
stranch	-	NP	NP
strange	JJ	-	JJ NP60
stranger	NN	-	NN NP51
strangers	NNS	-	NNS NP54
strategically	RB	-	RB NP57
strategies	NNS	NNS NP15	NNS NP63
straw	NN VB42 JJ42	-	NN VB42 JJ42 NP57
streak	NN	-	NN NP63
streeters	-	NP	NP
strengthen	VB	-	VB NP63
strengthened	VBN VBD9 JJ51	-	VBN VBD9 JJ51 NP54
strengthening	VBG NN54	-	VBG NP54 NN54
strengths	NNS	-	NNS NP60
stress	NN VB54	-	NN VB54 NP60
stressed	VBD VBN15 JJ57	-	VBD VBN15 JJ57 NP60
stressing	VBG NN66	-	VBG NP54 NN66
stretched	VBD VBN24 JJ39	-	VBD VBN24 JJ39 NP51
stretches	NNS VBZ12	-	NNS VBZ12 NP51
stretching	VBG NN57	-	VBG NP51 NN57
strewn	VBN NN30	-	VBN NN30 NP54
strickland	-	NP	NP
strict	JJ	-	JJ NP60
stricter	JJ NN21 VB36 RB51	-	=
strictly	RB	-	RB NP54
stride	NN VB51	-	NN VB51 NP57
strides	NNS VBZ36	-	NNS VBZ36 NP54
strife	NN	-	NN NP54
strikes	NNS VBZ9	-	NNS VBZ9 NP57
strikingly	RB	-	RB NP51
strip	NN VBP9 VB36	NP NN36 VBP42	NP NN9 VBP18 VB48
stripped	VBN VBD12 JJ60	-	VBN VBD12 NP51 JJ60
strive	VB VBP12	-	VB VBP12 NP51
strives	VBZ NNS42	-	VBZ NNS42 NP51
strode	VBD VB51	-	VBD VB51 NP57
stroke	NN VB24 VBP66	-	NN VB24 NP51 VBP66
stronger-than-expected	JJ VBN21 VBD30	-	JJ VBN21 VBD30 NP48
stronghold	NN	-	NN NP54
strongholds	NNS	-	NNS NP60
strongman	NN	-	NN NP54
strother	-	NP	NP
structural	JJ	-	JJ NP54
structured	VBN JJ6 VBD42	-	VBN JJ6 VBD42 NP51
structures	NNS VBZ54	-	NNS VBZ54 NP54
stu	-	NP	NP
stuart	-	NP	NP
stubborn	JJ	-	JJ NP54
stubbornly	RB	-	RB NP54
studied	VBN VBD JJ48	-	VBN VBD JJ48 NP51
studio	NN	-	NN NP57
studios	NNS	NP NNS21	NNS NP9
studiously	RB	-	RB NP51
studying	VBG NN63	-	VBG NP54 NN63
stumble	VB NN3 JJ36 VBP63	-	VB NN3 JJ36 NP48
stumbled	VBD VBN15	-	VBD VBN15 NP54
stumbles	NNS VBZ12	-	NNS VBZ12 NP54
stumped	VBD VBN6 JJ63	-	VBD VBN6 NP48 JJ63
stumping	VBG NN54	-	VBG NN54 NP57
stung	VBN VBD30 JJ39	-	VBN VBD30 JJ39 NP51
stunned	VBN VBD3 JJ3	-	VBN VBD3 JJ3 NP42
stunning	JJ VBG33	-	JJ VBG33 NP60
stunt	NN VB33	-	NN VB33 NP54
styles	NNS VBZ51	-	NNS VBZ51 NP51
subcommittee	NN	-	NN NP51
subdued	VBN VBD57 JJ66	-	VBN VBD57 NP60 JJ66
subjected	VBN VBD12 JJ51	-	VBN VBD12 NP51 JJ51
subjects	NNS VBZ33	-	NNS VBZ33 NP54
submit	VB NN48 VBP51	-	VB NN48 VBP51 NP51
submitted	VBN VBD6	-	VBN VBD6 NP54
subpoena	NN VB6	-	NN VB6 NP48
subpoenas	NNS VBZ69	-	NNS NP54 VBZ69
subprime	JJ NN27 RB48 VB51	-	JJ NP12 NN27 RB48
subscribe	NN VB15	-	NN VB15 NP54
subsequently	RB	-	RB NP60
subset	NN	-	NN NP51
subsidies	NNS	-	NNS NP54
subsidized	VBN JJ12 VBD36	-	VBN JJ12 VBD36 NP48
substance	NN	-	NN NP60
substantially	RB	-	RB NP60
subtext	NN JJ24 VB36 VBP60	-	NN JJ24 VB36 NP48
subtle	JJ	-	JJ NP60
subtler	JJ NN12 VB66	-	JJ NN12 NP48 VB66
suburb	NN	-	NN NP57
suburban	JJ	-	JJ NP60
suburbs	NNS	-	NNS NP54
subway	NN	-	NN NP54
succeeding	VBG JJ63	-	VBG NP54 JJ63
succeeds	VBZ NNS54	NP VBZ21	VBZ NP15 NNS54
succession	NN	-	NN NP51
successors	NNS	-	NNS NP51
suck	VB VBP3 NN3	-	VB VBP3 NN3 NP39
sucker	NN	-	NN NP51
suckers	NNS	-	NNS NP51
sucking	VBG NN36	-	VBG NN36 NP51
suckling	-	NP VBG27 NN48	NP
sucks	VBZ NNS18	-	VBZ NNS18 NP54
sudan	-	NP	NP
sudden	JJ	-	JJ NP63
sue	VB VBP18 NN51	NP VB21 VBP39	VB VBP18 NP24 NN51
sued	VBN VBD	-	VBN VBD NP54
suffer	VB VBP24	-	VB VBP24 NP57
suffered	VBN VBD	-	VBN VBD NP54
suffering	VBG NN63 JJ63	-	VBG NP57 NN63 JJ63
suffers	VBZ NNS60	-	VBZ NP51 NNS60
suffice	NN VBP VB12 JJ45	-	NN VBP VB12 NP42
sufficient	JJ	-	JJ NP57
sufficiently	RB	-	RB NP54
suffolk	-	NP	NP
sugar	NN VB45 JJ66	-	NN VB45 NP51 JJ66
suggestions	NNS	-	NNS NP63
suicide	NN	NP NN21	NN NP27
suing	VBG	-	VBG NP57
suitable	JJ	-	JJ NP54
suite	NN	-	NN NP60
suited	VBN VBD42 JJ45	-	VBN VBD42 JJ45 NP57
suitor	NN	-	NN NP51
suits	NNS VBZ51	-	NNS VBZ51 NP60
sula	-	NP	NP
sully	-	NP VB30 RB48 VBP51	NP
sum	NN VBP24 VB66	-	NN VBP24 NP57 VB66
sumã	NN JJ30 NNS33 VBG39	-	=
summary	NN JJ30	-	NN JJ30 NP60
summed	VBN VBD6 JJ57	-	VBN VBD6 NP48 JJ57
summers	NNS	NP NNS33	NP NNS3
summon	VB NN27 VBP57	-	VB NN27 NP54 VBP57
sums	NNS	-	NNS NP60
sun	NN	NP NN24	NN NP12
sun-times	-	NP	NP
sunni	-	NP	NP
sunnis	-	NP	NP
sunny	JJ NN60	-	JJ NP51 NN60
sunshine	-	NP NN39	NP
suntrust	-	NP	NP
super-pac	NN JJ21	-	NN JJ21 NP54
super-rich	JJ NN15 VB36 VBP48	-	JJ NN15 VB36 NP48
superb	JJ NN42	-	JJ NN42 NP51
superior	JJ NN27	-	JJ NN27 NP57
supermajority	NN	-	NN NP51
supermarket	NN	-	NN NP54
superpower	NN JJ69	-	NN NP51 JJ69
supervised	VBN JJ12 VBD33	-	VBN JJ12 VBD33 NP48
supervisor	NN	NP NN24	NP NN9
supplement	NN VB9	-	NN VB9 NP45
supplemented	VBN VBD24 JJ63	-	VBN VBD24 NP51 JJ63
supplements	NNS VBZ69	-	NNS NP51 VBZ69
supplied	VBN VBD6	-	VBN VBD6 NP48
supplies	NNS VBZ36	-	NNS VBZ36 NP57	noun:supplies
supply	NN VB42	-	NN VB42 NP57
supplying	VBG NN57	-	VBG NP51 NN57
suppose	VBP VB9 NN57	-	VBP VB9 NP48 NN57
supposedly	RB	-	RB NP60
suppress	VB NN42 VBP51	-	VB NN42 NP51 VBP51
suppressing	VBG NN63	-	VBG NP51 NN63
suppression	NN	-	NN NP51
supremacist	NN JJ15	-	NN JJ15 NP54
supremacists	NNS	-	NNS NP54
supremacy	NN	-	NN NP51
surefire	JJ NN24 VB27 VBP45	-	=
surely	RB	-	RB NP60
surface	NN JJ42 VB63	-	NN JJ42 NP60 VB63
surfaced	VBD VBN12 JJ57	-	VBD VBN12 NP51 JJ57
surged	VBD VBN12 JJ69	-	VBD VBN12 NP57 JJ69
surgery	NN	-	NN NP54
surging	VBG JJ24	-	VBG JJ24 NP60
surmised	VBD VBN15 JJ63	-	VBD VBN15 NP48 JJ63
surpass	VB NN45	-	VB NN45 NP51
surpassed	VBN VBD6 JJ60	-	VBN VBD6 NP48 JJ60
surpassing	VBG	-	VBG NP57
surplus	NN JJ9	-	NN JJ9 NP48
surpluses	NNS	-	NNS NP51
surprises	NNS VBZ42	-	NNS VBZ42 NP57
surprisingly	RB	-	RB NP63
surreal	JJ NN57	-	JJ NP51 NN57
surrender	NN VB39 VBP60	-	NN VB39 NP51 VBP60
surrendering	VBG NN66	-	VBG NP54 NN66
surround	VB NN15	-	VB NN15 NP51
surrounded	VBN VBD24 JJ45	-	VBN VBD24 JJ45 NP57
surveillance	NN	-	NN NP63
surveying	VBG NN63	-	VBG NP54 NN63
surveymonkey	NN JJ18 VB30 RB45	NP NN3 JJ42 VB51	NP NN3 JJ30 VB42
survival	NN	-	NN NP54
survives	VBZ NNS42	-	VBZ NNS42 NP51
surviving	VBG JJ54	-	VBG JJ54 NP57
survivors	NNS	NNS NP9	NNS NP57
susanne	-	NP	NP
susceptible	JJ	-	JJ NP51
suspect	NN JJ6 VB18 VBP18	JJ NP6 NN24 VB42	NN JJ VB18 VBP18
suspected	VBN VBD24 JJ45	-	VBN VBD24 JJ45 NP60
suspects	NNS VBZ12	-	NNS VBZ12 NP54
suspend	VB	-	VB NP60
suspending	VBG NN66	-	VBG NP54 NN66
suspension	NN	-	NN NP57
suspensions	NNS	-	NNS NP54
suspicion	NN	-	NN NP60
suspicions	NNS	-	NNS NP54
suspicious	JJ	-	JJ NP60
sustain	VB VBP54 NN66	-	VB VBP54 NP54 NN66
sustainable	JJ	NP JJ21	JJ NP24
sustained	JJ VBN21 VBD27	-	JJ VBN21 VBD27 NP60
susteren	-	NP	NP
suu	-	NP	NP
swagger	NN JJ51 VB57	-	NN JJ51 NP57 VB57
swaggering	VBG JJ6 NN66	-	VBG JJ6 NP45 NN66
swallow	VB NN9	-	VB NN9 NP48
swallowing	VBG NN63	-	VBG NP51 NN63
swamp	VB NN21	-	VB NN21 NP54
swanson	-	NP	NP
swap	NN VB45	-	NN VB45 NP57
swapped	VBN VBD3	-	VBN VBD3 NP45
swarmed	VBD VBN18 JJ63	-	VBD VBN18 NP51 JJ63
swath	NN	-	NN NP54
swaths	NNS	-	NNS NP57
swayed	VBD VBN JJ60	-	VBD VBN NP42 JJ60
sweat	NN VB12	-	NN VB12 NP51
sweden	-	NP	NP
sweep	NN VB27 JJ66 VBP69	-	NN VB27 NP51 JJ66
sweet	JJ NN9 RB60	NP JJ33 NN42	NP JJ18 NN27
swell	VB NN15 JJ51	-	VB NN15 NP48 JJ51
swelled	VBD VBN6	-	VBD VBN6 NP45
swept	VBD VBN9 JJ30	-	VBD VBN9 JJ30 NP57
swiftly	RB	-	RB NP57
swim	VBP NN12 VB30 JJ57	-	VBP NN12 VB30 NP45
swimming	NN VBG9 JJ57	-	NN VBG9 NP48 JJ57
swing-state	JJ VB42 NN42	-	JJ VB42 NN42 NP51
swinging	VBG NN15 JJ51	-	VBG NN15 NP51 JJ51
swipe	NN VB45	-	NN VB45 NP54
swipes	NNS VBZ12	-	NNS VBZ12 NP51
swiss	JJ NN9 VB30 VBP45	JJ NP12 NN51	JJ NP15 NN39 VB60
switch	VB NN15	-	VB NN15 NP60
switched	VBD VBN27 JJ60	-	VBD VBN27 NP51 JJ60
switching	VBG NN60	-	VBG NP54 NN60
switzerland	-	NP	NP
sworn	VBN JJ27 VBD69	-	VBN JJ27 NP54 VBD69
swung	VBN VBD JJ54	-	VBN VBD NP42 JJ54
sydney	-	NP	NP
syed	-	NP	NP
sykes	-	NP	NP
syllabus	NN JJ48	-	NN JJ48 NP54
sylvia	-	NP	NP
symbol	NN	-	NN NP60
symbolic	JJ	-	JJ NP54
symbolizes	VBZ	-	VBZ NP51
symms	-	NP	NP
sympathetic	JJ	-	JJ NP60
sympathizers	NNS	-	NNS NP51
sympathy	NN	-	NN NP60
sync	NN VB27 JJ36 VBP54	-	=
syndicated	VBN VBD36 JJ57	-	VBN VBD36 NP51 JJ57
syndication	NN	-	NN NP51
syndrome	-	NN NP21 JJ63	NN
synonymous	JJ	-	JJ NP51
syracuse	-	NP	NP
syrians	NNS JJ54 VBZ69	NP NNS24	NP NNS12	noun:syrian
syringe	NN VB39 VBP63 JJ69	-	NN VB39 NP51 VBP63
systematic	JJ	-	JJ NP51
systematically	RB	-	RB NP54
systemic	JJ	-	JJ NP54
szlachta	-	NP	NP
t	NN JJ39 NNS42 VBG51	NN NP9 JJ57 NNS60	NN JJ42 NNS45 VBG54
t-shirt	-	NP NNS6	NNS NP
t-shirts	NNS VBZ30	NNS NP27 VBZ66	NNS VBZ54
t.	-	NP	NP
ta	NN JJ45 NNS60	-	NN JJ45 NP54 NNS60
tables	NNS	-	NNS NP60
tabloid	JJ NN9	-	JJ NN9 NP45
tabs	NNS	-	NNS NP54
tacit	JJ NN57	-	JJ NP54 NN57
tack	NN VB54	-	NN VB54 NP57
tacked	VBN VBD24 JJ57	-	VBN VBD24 NP51 JJ57
tacking	VBG NN45	-	VBG NN45 NP54
tackle	VB VBP27 NN39	-	VB VBP27 NN39 NP57
tackled	VBD VBN18 JJ60	-	VBD VBN18 NP48 JJ60
tackling	VBG NN63	-	VBG NP54 NN63
taco	NN	-	NN NP54
tactful	JJ	-	JJ NP51
tactic	NN JJ51	-	NN JJ51 NP60
tactical	JJ	-	JJ NP57
tad	-	NP NN39	NP
taft	-	NP	NP
tag	NN VB45	-	NN VB45 NP54
taj	-	NP	NP
take-home	JJ	-	JJ NP51
takeaway	NN	-	NN NP54
takedown	NN	-	NN NP54
takeover	NN	-	NN NP60
tale	NN	-	NN NP60
talent	NN JJ57	-	NN JJ57 NP60
talented	JJ VBN66	-	JJ NP54 VBN66
tales	NNS	-	NNS NP51
taliban	-	NP	NP
talk-radio	JJ NN3	-	JJ NN3 NP48
talk-show	NN VB27 JJ39 RB48	-	=
talker	NN	-	NN NP51
tallahassee	-	NP	NP
tallied	VBN VBD15	-	VBN VBD15 NP54
tallies	NNS VBZ33	-	NNS VBZ33 NP54
tally	NN RB54 VB57	-	NN RB54 VB57 NP60
tamarac	-	NP	NP
tamargo	-	NP	NP
tamir	-	NP	NP
tammy	-	NP NN27	NP
tampering	VBG NN42	-	VBG NN42 NP51
tamping	VBG	-	VBG NP54
tandem	JJ NN9 RB60	-	JJ NN9 NP45 RB60
tanden	-	NP	NP
tangible	JJ	-	JJ NP54
tangled	VBN VBD30 JJ42	-	VBN VBD30 JJ42 NP51
tank	NN VB51	NP NN21	NN NP30 VB51
tanks	NNS VBZ54	-	NNS VBZ54 NP57
tanzer	-	NP	NP
tap	VB NN3	-	VB NN3 NP57
tape	NN VB42	-	NN VB42 NP54
taped	VBN VBD15 JJ54	-	VBN VBD15 NP54 JJ54
taping	NN VBG	-	NN VBG NP48
tapped	VBN VBD21	-	VBN VBD21 NP57
tapper	-	NP NN36	NP
tapping	VBG NN51	-	VBG NN51 NP57
tariff	NN VB63	-	NN NP54 VB63
tariffs	NNS	-	NNS NP63
tarmac	NN JJ54 VB57	-	NN NP51 JJ54 VB57
tarnish	VB NN51	-	VB NN51 NP54
tarp	-	NN NP15	NN
tashfeen	-	NP	NP
tasked	VBN VBD9	-	VBN VBD9 NP54
tasks	NNS VBZ51	-	NNS VBZ51 NP54
taste	NN VBP18 VB27	-	NN VBP18 VB27 NP54
tastes	NNS VBZ39	-	NNS VBZ39 NP57
tatum	-	NP	NP
taught	VBD VBN24 JJ57	NP VBD21 VBN45	VBD NP24 VBN24 JJ57
taunt	VB NN12	-	VB NN12 NP48
taunted	VBD VBN3 JJ69	-	VBD VBN3 NP45
tax-exempt	JJ NN24	-	JJ NN24 NP51
taxation	NN	NP NN24	NP NN9
taxing	VBG JJ69	-	VBG NP63 JJ69
taxpayer	NN	-	NN NP60
taxpayers	NNS	-	NNS NP57
tayyip	-	NP	NP
tchen	-	NP	NP
teach	VB VBP21 NN54	-	VB VBP21 NN54 NP57
teacher	NN	NN NP9	NN NP60
teaches	VBZ NNS69	-	VBZ NP60 NNS69
teaching	NN VBG3	-	NN VBG3 NP54
teachout	-	NP NN24	NP NN27
teamed	VBD VBN36 JJ60	-	VBD VBN36 NP57 JJ60
teams	NNS VBZ51	-	NNS VBZ51 NP57
teamsters	-	NP NNS33	NP
tear	VB NN24	-	VB NN24 NP54
tearful	JJ	-	JJ NP51
tearing	VBG JJ54 NN57	-	VBG JJ54 NP57 NN57
tears	NNS VBZ39	-	NNS VBZ39 NP60
technical	JJ	NP JJ21	JJ NP27
technically	RB	-	RB NP60
technion	-	NP	NP
technique	NN	-	NN NP54
techniques	NNS	-	NNS NP60
technological	JJ	-	JJ NP57
technologists	NNS	-	NNS NP54
teddy	-	NP NN27	NP
teeing	VBG	-	VBG NP51
teen	JJ NN6 CD48	-	JJ NP3 NN6 CD48
teenager	NN	-	NN NP60
teenagers	NNS	-	NNS NP54
teeth	NNS NN18	-	NNS NN18 NP51
tehran	-	NP	NP
tel	-	NP	NP
telecom	NN	-	NN NP54
telegram	NN	NP NN24	NP NN
telenovela	NN JJ51	-	NN JJ51 NP54
teleprompter	NN JJ39 VB42 RB57	-	NN JJ39 VB42 NP57
televisa	-	NP	NP
televised	VBN JJ12 VBD39	-	VBN JJ12 VBD39 NP57
tempel	-	NP	NP
temper	NN VB9 VBP15	-	NN VB9 VBP15 NP51
temperamentally	RB	-	RB NP51
temperature	NN	-	NN NP54
temperatures	NNS	-	NNS NP54
tempered	VBN VBD27 JJ42	-	VBN VBD27 JJ42 NP51
template	NN VB69	-	NN NP51 VB69
temple	-	NP NN27	NP
tempted	VBN VBD18 JJ57	-	VBN VBD18 NP48 JJ57
tempting	JJ VBG15	-	JJ VBG15 NP51
ten	CD JJ30 NN45	-	CD JJ30 NN45 NP60
tended	VBD VBN27	-	VBD VBN27 NP54
tendencies	NNS	-	NNS NP51
tendency	NN	-	NN NP60
tenet	NN	-	NN NP54
tenney	-	NP	NP
tennis	NN	-	NN NP57
tenor	NN JJ24	-	NN JJ24 NP51
tense	JJ NN33	-	JJ NN33 NP60
tension	NN	-	NN NP60
tent	NN VB69	-	NN NP57 VB69
tentative	JJ	-	JJ NP57
tents	NNS	-	NNS NP51
tenuous	JJ	-	JJ NP57
tepid	JJ	-	JJ NP51
terminate	VB VBP60	-	VB NP51 VBP60
terminated	VBN VBD15 JJ51	-	VBN VBD15 NP51 JJ51
terrain	NN	-	NN NP54
terre	-	NP	NP
terribly	RB	-	RB NP54
terrific	JJ	-	JJ NP57
terrified	VBN VBD12 JJ39	-	VBN VBD12 JJ39 NP48
terrifying	JJ VBG18	-	JJ VBG18 NP54
terris	-	NP	NP
territorial	JJ NN45	-	JJ NN45 NP57
territories	NNS	-	NNS NP57
terror-related	JJ VBN27 VBD36	-	JJ VBN27 VBD36 NP54
terry	-	NP NN39	NP
testament	NN	NN NP9	NN NP57
tested	VBN VBD45 JJ57	-	VBN VBD45 JJ57 NP60
testified	VBD VBN33	-	VBD VBN33 NP60
testifies	VBZ NNS66	-	VBZ NP51 NNS66
testify	VB VBP69	-	VB NP57 VBP69
testifying	VBG	-	VBG NP51
testimonial	JJ NN6	-	JJ NN6 NP45
tex.	-	NP	NP
texan	-	NP NN18	NP NN18
texas-based	-	JJ NP12	JJ
text-align	NN VB36 JJ39 VBP60	-	NN VB36 JJ39 NP57
textbook	NN JJ57	-	NN NP54 JJ57
textiles	NNS	-	NNS NP51
thanked	VBD VBN36	-	VBD VBN36 NP60
thankful	JJ	-	JJ NP54
theatric	-
theatrics	NNS NN63	-	NNS NP51 NN63	noun:theatric
theblaze	-	NP	NP
theft	NN	-	NN NP60
theirs	JJ PRP NNS VBZ27	-	=
theme	NN VB57	-	NN VB57 NP63
themes	NNS VBZ57	-	NNS VBZ57 NP60
then-president	JJ NN27	-	JJ NN27 NP54
then-secretary	JJ NN42	-	JJ NN42 NP54
then-sen	JJ NP21 VB39 NN39	-	JJ NP9 VB39 NN39
theoretical	JJ	-	JJ NP54
theories	NNS	-	NNS NP60
theorist	NN JJ69	-	NN NP54 JJ69
theranos	-	NP	NP
therapeutic	JJ NN63	-	JJ NP57 NN63
therapy	NN	-	NN NP54
thereafter	RB JJ57 NN63	-	RB NP57 JJ57 NN63
thereby	RB	-	RB NP54
therefore	RB	-	RB NP63
thereof	RB NN45 JJ48	-	RB NN45 JJ48 NP51
thermonuclear	JJ	-	JJ NP54
thesis	NN	-	NN NP54
thick	JJ NN33	-	JJ NN33 NP54
thin	JJ VB42	-	JJ VB42 NP57
thin-skinned	JJ VBN69	-	JJ NP54 VBN69
thinkers	NNS	-	NNS NP51
third-largest	JJ NN30 VB51	-	JJ NN30 NP51 VB51
third-place	JJ NN27 VB51	-	JJ NN27 VB51 NP54
thirteen	CD JJ21 NN36	-	CD JJ21 NN36 NP54
thirty	CD JJ15 NN45	-	CD JJ15 NN45 NP51
thirty-seven	CD JJ9 NN60	-	CD JJ9 NP45 NN60
thompson	-	NP	NP
thor	-	NP	NP
thorny	JJ NN60	-	JJ NP51 NN60
thorough	JJ NN69	-	JJ NP54 NN69
thoroughly	RB	-	RB NP54
thoughtful	JJ	-	JJ NP57
thrall	NN	-	NN NP51
thread	NN VB57	-	NN VB57 NP57
threaten	VB VBP6	-	VB VBP6 NP54
threatens	VBZ NNS57	-	VBZ NNS57 NP57
three-candidate	JJ VB21 NN42 VBP60	-	JJ VB21 NN42 NP51
three-day	JJ NN51	-	JJ NN51 NP54
three-fourths	NNS NN18 JJ66	-	NNS NN18 NP48 JJ66
three-hour	JJ NN30 CD36 VB39	-	=
three-man	JJ NN12	-	JJ NN12 NP48
three-month	JJ NN15 VB51 NNS57	-	JJ NN15 NP48 VB51
three-percentage-point	JJ NN24 VB24	-	JJ NN24 VB24 NP48
three-point	JJ NN24 VB24	-	JJ NN24 VB24 NP48
three-quarters	NNS NN33	-	NNS NN33 NP60
three-way	JJ	-	JJ NP60
threw	VBD	-	VBD NP60
thrift	-	NP NN33	NP
thrilled	VBN VBD18 JJ33	-	VBN VBD18 JJ33 NP54
thriller	NN	-	NN NP54
thrive	VB VBP18	-	VB VBP18 NP54
thrived	VBN VBD12 JJ27	-	VBN VBD12 JJ27 NP51	verb:thrive
throat	NN	-	NN NP51
throes	NNS	-	NNS NP51
throws	VBZ NNS15	-	VBZ NNS15 NP48
thrush	-	NP NN27	NP
thrust	VBN VBD9 NN12 VB27	-	=
thrusting	VBG NN54	-	VBG NP51 NN54
thugs	NNS	-	NNS NP51
thumb	NN VB45	-	NN VB45 NP51
thumbs	NNS VBZ54	-	NNS NP51 VBZ54
thumbs-up	NN JJ24	-	NN JJ24 NP51
thumping	VBG NN9 JJ51	-	VBG NN9 NP45 JJ51
thwart	VB VBP27 NN30	-	VB VBP27 NN30 NP60
thwarted	VBD VBN9 JJ39	-	VBD VBN9 JJ39 NP51
ticked	VBN VBD3 JJ60	-	VBN VBD3 NP51 JJ60
tickets	NNS VBZ66	-	NNS NP57 VBZ66
ticking	VBG NN45	-	VBG NN45 NP54
tide	NN VB57	NN NP9	NN VB60 NP63
tidy	JJ NN18 VB57	-	JJ NN18 NP48 VB57
tiegen	-	NP	NP
tier	NN JJ66	-	NN NP54 JJ66
tiger	NN	NP NN30	NP NN6
tight-knit	JJ NN57	-	JJ NP54 NN57
tighten	VB VBP66	-	VB NP60 VBP66
tightened	VBN VBD6 JJ63	-	VBN VBD6 NP48 JJ63
tightening	VBG NN15	-	VBG NN15 NP51
tighter	JJ NN60	-	JJ NP57 NN60
tightly	RB	-	RB NP54
tigrayan	-	NP JJ6	NP JJ
till	SUB NN9 VB30	IN NP6 SUB18 NN30	SUB IN3 NN9 VB30
tilt	NN VBP15 VB48	-	NN VBP15 VB48 NP51
tilting	VBG	-	VBG NP54
tilton	-	NP	NP
tilts	VBZ NNS9	-	VBZ NNS9 NP48
timberlake	-	NP	NP
time-consuming	JJ VBG69 NN69	-	JJ NP51 VBG69 NN69
timed	VBN VBD33 JJ48	-	VBN VBD33 JJ48 NP54
timeline	NN	-	NN NP60
timely	JJ RB9	-	JJ RB9 NP48
timothy	-	NP NN36	NP
tina	-	NP	NP
tinder	NN	NP NN36	NP NN24
tinged	JJ VBN15 VBD21	-	JJ VBN15 VBD21 NP45	verb:tinge
tinging	-	-	-	verb:tinge
tinkering	VBG NN66	-	VBG NP54 NN66
tiny	JJ	-	JJ NP60
tip	NN VB6	-	NN VB6 NP54
tipping	VBG NN69	-	VBG NP54 NN69
tips	NNS VBZ51	-	NNS NP12 VBZ51
tired	JJ VBN9 VBD51	-	JJ VBN9 VBD51 NP57
tissue	NN VB48	-	NN VB48 NP51
titan	NN NP12 JJ60	NP NN24	NN NP3 JJ60
titans	NNS	-	NNS NP54
titles	NNS VBZ60	-	NNS NP57 VBZ60
tmz	-	NP	NP
tnt	-	NP	NP
toast	NN VB45	-	NN VB45 NP51
toasts	NNS VBZ39	-	NNS VBZ39 NP54
tobias	-	NP	NP
toe	NN VB33	-	NN VB33 NP51
toilet	NN	-	NN NP54
toiling	NN VBG9 JJ63	-	NN VBG9 NP45 JJ63
token	JJ NN45	-	JJ NN45 NP51
toledo	-	NP	NP
tolerable	JJ	-	JJ NP51
tolerance	NN	-	NN NP60
tolerant	JJ	-	JJ NP54
tolerate	VB VBP18	-	VB VBP18 NP54
toll	NN VB60	-	NN NP60 VB60
tolman	-	NP	NP
tommy	-	NP	NP
ton	NN	-	NN NP57
tones	NNS VBZ60	-	NNS NP51 VBZ60
tongue-lashing	NN VBG63	-	NN NP51 VBG63
tons	NNS	-	NNS NP51
tony	-	NP	NP
tools	NNS VBZ60	-	NNS VBZ60 NP60
toomey	-	NP	NP
toothless	JJ	-	JJ NP54
top-dollar	JJ NN30	-	JJ NN30 NP51
top-ranked	JJ VBN18 VBD21	-	JJ VBN18 VBD21 NP48
top-tier	JJ NN27	-	JJ NN27 NP54
top-two	JJ NN15 VB39 VBP51	-	JJ NN15 VB39 NP48
topped	VBD VBN21 JJ60	-	VBD VBN21 NP54 JJ60
tops	NNS VBZ15	-	NNS VBZ15 NP51
toretti	-	NP	NP
torn	VBN JJ21 VBD63	-	VBN JJ21 NP48 VBD63
torture	VBP VB12 NN15	NP VBP27 VB39 NN39	VBP NP9 VB12 NN15
tortured	JJ VBN21 VBD45	-	JJ VBN21 VBD45 NP54
toss	VB VBP9 NN9	-	VB VBP9 NN9 NP45
tossed	VBD VBN3 JJ63	-	VBD VBN3 NP51 JJ63
tossing	VBG NN66	-	VBG NP54 NN66
totaling	VBG NN42 JJ60	-	VBG NN42 NP57 JJ60	verb:total
totalitarian	JJ NN9	-	JJ NN9 NP45
totals	NNS VBZ54	-	NNS NP51 VBZ54
touches	NNS VBZ45	-	NNS VBZ45 NP57
touching	VBG JJ51 NN66	-	VBG NP51 JJ51 NN66
tough-minded	JJ	-	JJ NP51
toughest	JJ	-	JJ NP57
toughness	NN	-	NN NP57
tournament	NN	-	NN NP57
tournaments	NNS	-	NNS NP51
tours	NNS VBZ39	-	NNS VBZ39 NP51
tout	VB NN15	-	VB NN15 NP51
touted	VBD VBN3	-	VBD VBN3 NP54
touting	VBG	-	VBG NP60
touts	VBZ NNS15	-	VBZ NNS15 NP51
tow	NN VB33	-	NN VB33 NP51
towards	IN SUB27 NNS33 RB42	-	=
towered	VBD VBN18 JJ60	-	VBD VBN18 NP48 JJ60
towering	VBG JJ6 NN66	-	VBG JJ6 NP45 NN66
towers	NNS VBZ54	NP NNS21	NNS NP15 VBZ54
townhall	NN JJ42 VB42	-	NN JJ42 VB42 NP54
townhome	NN JJ12 VB60	-	NN JJ12 NP48 VB60
towns	NNS	-	NNS NP57
toxic	JJ	-	JJ NP60
toy	NN VB36 VBP66	-	NN VB36 NP54 VBP66
trace	NN VB6	-	NN VB6 NP45
traced	VBD VBN6 JJ57	-	VBD VBN6 NP51 JJ57
tracked	VBN VBD27 JJ36	-	VBN VBD27 JJ36 NP48
tracker	NN	-	NN NP51
trackers	NNS	-	NNS NP51
tracking	NN VBG3	NP VBG6 NN27	NN VBG NP18
tracks	VBZ NNS9	VBZ NP6 NNS30	VBZ NNS12 NP60
traction	NN	-	NN NP60
trade-off	NN	-	NN NP57
trade-offs	NNS	-	NNS NP54
trademark	NN VB69	-	NN NP51 VB69
tradeoffs	NNS	-	NNS NP51
trader	NN	-	NN NP51
traders	NNS	-	NNS NP57
trades	NNS VBZ42	-	NNS VBZ42 NP57
traditionalists	NNS	-	NNS NP51
traditionally	RB	-	RB NP63
traditions	NNS	-	NNS NP57
traffic	NN VBP30 JJ48 VB57	-	=
traffickers	NNS	-	NNS NP51
tragedies	NNS	-	NNS NP54
tragic	JJ	-	JJ NP60
trailed	VBD VBN6	-	VBD VBN6 NP57
trailer	NN	-	NN NP51
trained	VBN JJ48 VBD48	-	VBN JJ48 VBD48 NP57
traitor	NN	-	NN NP51
traitors	NNS	-	NNS NP54
traits	NNS	-	NNS NP51
trajectories	NNS	-	NNS NP51
trajectory	NN JJ45	-	NN JJ45 NP57
trample	VB NN12	-	VB NN12 NP48
trans	-	NP	NP
transcend	VB VBP9	-	VB VBP9 NP45
transcends	VBZ	-	VBZ NP51
transcript	NN	NP NN21	NN NP24
transfer	VB NN3 VBP18	-	VB NN3 VBP18 NP51
transferred	VBN VBD21	-	VBN VBD21 NP48
transferring	VBG	-	VBG NP54
transform	VB	-	VB NP60
transformation	NN	-	NN NP57
transformative	JJ NN60	-	JJ NP57 NN60
transformed	VBN VBD12 JJ57	-	VBN VBD12 NP54 JJ57
transforming	VBG	-	VBG NP54
transit	NN VB36	-	NN VB36 NP51
transitional	JJ	-	JJ NP54
translate	VB	-	VB NP60
translated	VBN VBD27 JJ51	-	VBN VBD27 NP51 JJ51
translates	VBZ NNS57	-	VBZ NP51 NNS57
translating	VBG	-	VBG NP54
transmit	VB VBP6 NN42 JJ69	-	VB VBP6 NN42 NP45
transparency	NN	-	NN NP60
transparent	JJ	-	JJ NP60
transphobic	JJ NN39	-	JJ NN39 NP51
transpired	VBN VBD9 JJ63	-	VBN VBD9 NP48 JJ63
transport	VB VBP NN	-	VB VBP NN NP39
transportation	NN	NP NN33	NN NP9
transporting	VBG	-	VBG NP51
trap	NN VB45	-	NN VB45 NP57
trapped	VBN VBD36 JJ66	-	VBN VBD36 NP54 JJ66
traps	NNS VBZ54	-	NNS NP51 VBZ54
trash	NN VB15	-	NN VB15 NP57
trashing	VBG NN63	-	VBG NP51 NN63
travails	NNS VBZ36	-	NNS VBZ36 NP54
traveled	VBD VBN6 JJ24	-	VBD VBN6 JJ24 NP57	verb:travel
travelers	NNS	-	NNS NP54
travels	VBZ NNS18	-	VBZ NNS18 NP54
traynor	-	NP	NP
treasure	NN VB48	-	NN VB48 NP51
treasurer	NN JJ69	-	NN NP54 JJ69
treaties	NNS	-	NNS NP54
treating	VBG	-	VBG NP60
treatment	NN	-	NN NP63
treaty	NN	NP NN21	NN NP12
tree	NN VB60 JJ69	NN NP15	NN NP60 VB69
trees	NNS VBZ42	-	NNS VBZ42 NP51
trek	NN VB6	-	NN VB6 NP45
tremendously	RB	-	RB NP57
trench	NN VB57	-	NN NP54 VB57
trend	NN VB24	-	NN VB24 NP60
trending	VBG NN66	-	VBG NP57 NN66
trends	NNS VBZ36	NP NNS27 VBZ63	NNS NP21 VBZ36
trepidation	NN	-	NN NP51
trey	-	NP NN30	NP
trials	NNS	-	NNS NP51
tribe	NN	NP NN39	NP NN12
tribune	-	NP NN33	NP
tribute	NN JJ69	-	NN NP60 JJ69
trick	NN VB3 VBP63	-	NN VB3 NP45 VBP63
trickier	JJ NN24	-	JJ NN24 NP51
trickle	VB NN27	-	VB NN27 NP51
tricks	NNS VBZ51	-	NNS VBZ51 NP54
tricky	JJ	-	JJ NP54
trigger	VB NN6	-	VB NN6 NP54
triggered	VBD VBN24 JJ63	-	VBD VBN24 NP51 JJ63
triggering	VBG NN63	-	VBG NP51 NN63
trillion-dollar	JJ NN30	-	JJ NN30 NP51
trillions	NNS	-	NNS NP54
trio	NN	-	NN NP60
triple	RB VB6 NN15 JJ21	-	=
tripoli	-	NP NN36	NP
tripp	-	NP	NP
tripped	VBD VBN24	-	VBD VBN24 NP51
tripping	VBG JJ48	-	VBG JJ48 NP51
trips	NNS VBZ60	-	NNS NP60 VBZ60
tritium	NN	-	NN NP54
triumph	NN VB66	-	NN NP60 VB66
trojan	-	NP NN27	NP
troll	-	NN NP15 VB57	NN
troop	NN VB54	-	NN NP54 VB54
trophies	NNS	-	NNS NP51
tropicana	-	NP	NP
troubled	VBN JJ6 VBD36	NP VBN27 JJ33 VBD63	VBN JJ6 NP21 VBD36
troubles	NNS VBZ57	-	NNS VBZ57 NP57
troublesome	JJ	-	JJ NP51
troubling	JJ VBG18	-	JJ VBG18 NP57
trounced	VBN VBD	-	VBN VBD NP51
troupe	NN	-	NN NP51
trove	NN	-	NN NP60
troy	-	NP NN24	NP
truce	NN	-	NN NP51
trucks	NNS VBZ57	-	NNS VBZ57 NP57
trudeau	-	NP	NP
truman	-	NP	NP
trumka	-	NP	NP
trump-clinton	-	NP	NP
trump-style	-	JJ NP18	JJ
trumpers	-	NP	NP
trumpet	VB NN9	-	VB NN9 NP48
trumpeted	VBD VBN21 JJ66	-	VBD VBN21 NP48 JJ66
trumpeting	VBG	-	VBG NP51
trumpian	-	JJ NP24	JJ
trumps	VBZ NNS	NP VBZ36 NNS39	NP VBZ21 NNS21
trustworthiness	NN	-	NN NP54
trustworthy	JJ NN9	-	JJ NN9 NP51
truthful	JJ	-	JJ NP60
tsege	-	NP NN15	NP NN12
tsk	RB VB9 NN39 VBP51	-	RB VB9 NN39 NP45
tsongas	-	NP	NP
tsunami	NN	-	NN NP60
ttip	-	NP NN6	NN NP
tucson	-	NP	NP
tufekci	-	NP	NP
tugboat	NN	-	NN NP51
tuition-free	JJ NN30 CD51	-	JJ NN30 CD51 NP57
tuitions	NNS	-	NNS NP51
tumble	NN VB27 JJ36 VBP63	-	NN VB27 JJ36 NP48
tumult	NN	-	NN NP51
tumultuous	JJ	-	JJ NP54
tune	NN VB24	-	NN VB24 NP57
tuned	VBN VBD6 JJ60	-	VBN VBD6 NP48 JJ60
tunnel	NN VB48	-	NN VB48 NP60
turban	NN JJ63	-	NN NP54 JJ63
turbulent	JJ	-	JJ NP57
turks	-	NP	NP
turnaround	NN	-	NN NP57
turner	-	NP NN33	NP
turquoise	-	NP NN24	NP
turry	-	NP	NP
tuttle	-	NP	NP
tweaked	VBN VBD JJ60	-	VBN VBD NP42 JJ60
tween	NN JJ24 CD24 VBN36	-	=
twenty	CD NN21 JJ33	-	CD NN21 JJ33 NP54
twenty-five	CD JJ9 NN48	-	CD JJ9 NP45 NN48
twenty-four	CD JJ9 NN33	-	CD JJ9 NN33 NP45
twin	JJ NN24 VB45	-	JJ NP6 NN24 VB45
twist	NN VB54	-	NN VB54 NP57
twitter-bio	NN JJ30	-	NN JJ30 NP51
two-dozen	CD JJ24 VB30 NN30	-	=
two-front	JJ NN18 VB42	-	JJ NN18 VB42 NP48
two-hour	JJ NN36 CD42 VB45	-	=
two-man	JJ NN21	-	JJ NN21 NP54
two-party	JJ	-	JJ NP54
two-person	JJ NN21 VB57 NNS57	-	JJ NN21 NP51 VB57
two-pirate	JJ VB18 VBP42 NN42	-	=
two-term	JJ	-	JJ NP60
two-time	JJ VB18 NN42 VBP42	-	=
two-way	JJ NN66	-	JJ NP57 NN66
two-year	JJ	-	JJ NP63
tycoon	NN	NP NN24	NN NP15
tycoons	NNS	-	NNS NP51
tying	VBG	-	VBG NP60
tyler	-	NP	NP
tymoshenko	-	NP	NP
typical	JJ	-	JJ NP63
tyranny	NN JJ69	-	NN NP54 JJ69
tyrone	-	NP	NP
tyson	-	NP	NP
u.k.	-	NP	NP
u.n.	-	NP	NP
u.s	-	NP	NP
u.s.-based	-	JJ NP18	JJ
u.s.-born	-	JJ NP12	JJ
u.s.-led	-	JJ NP12	JJ
u.s.a.	-	NP NN12	NP NN9
ubben	-	NP	NP
uber	-	NP	NP
ubiquitous	JJ	-	JJ NP54
ubs	-	NP	NP
uc	-	NN NP12	NN
uganda	-	NP	NP
ugliness	NN	-	NN NP54
ugly	JJ RB66	-	JJ NP60 RB66
uh	RB NN18 JJ24 VB30	-	NP RB6 NN21 JJ30
uk	-	NP	NP
ukrainian	-	JJ NP33	JJ
ultra-conservative	JJ NN54	-	JJ NP51 NN54
ultraconservative	JJ NN63	-	JJ NP51 NN63
umpire	NN VB27	-	NN VB27 NP51
un	-	NP	NP
un-american	JJ NN24 VB54 VBP57	-	JJ NN24 NP51 VB54
unabashed	JJ VBN57 VBD60	-	JJ NP51 VBN57 VBD60
unaccompanied	JJ RB66	-	JJ NP54 RB66
unaccountable	JJ	-	JJ NP51
unaffiliated	JJ VBN57	-	JJ NP51 VBN57
unaffordable	JJ VB63	-	JJ NP51 VB63
unafraid	JJ NN9	-	JJ NN9 NP45
unaligned	JJ VBN27 VBD30	-	JJ VBN27 VBD30 NP54
unanimous	JJ	-	JJ NP60
unanimously	RB	-	RB NP54
unanswered	JJ VBN63	-	JJ NP54 VBN63
unapologetic	JJ	-	JJ NP54
unarmed	JJ VBN18 VBD42	-	JJ VBN18 VBD42 NP54
unauthorized	JJ	-	JJ NP60
unaware	JJ	-	JJ NP60
unbelievable	JJ	-	JJ NP51
unbending	JJ VBG12 NN66	-	JJ VBG12 NP48 NN66
unborn	JJ	NP JJ21	JJ NP12
unbound	JJ VBD48 VBN51	JJ NP9 VBD66 VBN69	JJ VBD51 VBN54 NP57
unburdened	VBN VBD30 JJ45	-	VBN VBD30 JJ45 NP51
uncertain	JJ NN63	-	JJ NP63 NN63
uncertainties	NNS	-	NNS NP51
unchanged	JJ VBN60	-	JJ NP54 VBN60
uncharted	JJ VBN66	-	JJ NP51 VBN66
unclassified	JJ	-	JJ NP63
uncomfortable	JJ	-	JJ NP60
uncommitted	JJ	-	JJ NP57
uncommon	JJ NN39	-	JJ NN39 NP54
uncompromising	JJ	-	JJ NP51
unconscionable	JJ	-	JJ NP54
unconstitutional	JJ	-	JJ NP54
uncontrolled	JJ VBN63	-	JJ NP51 VBN63
unconventional	JJ	-	JJ NP54
unconvinced	JJ VBN57	-	JJ NP51 VBN57
uncover	VB NN51 VBP63	-	VB NP51 NN51 VBP63
uncovered	VBD VBN3 JJ15	-	VBD VBN3 JJ15 NP51
undeclared	JJ	-	JJ NP60
undefeated	JJ VBN60	-	JJ NP51 VBN60
undemocratic	JJ	-	JJ NP51
undercard	NN JJ33 RB45 VB48	-	=
undercover	JJ NN54	-	JJ NP54 NN54
undercut	VB VBN3 JJ18 VBD18	-	=
undercutting	VBG NN69	-	VBG NP51 NN69
underdog	NN	-	NN NP18
underdogs	NNS	-	NNS NP51
underestimate	VB VBP NN21	-	VB VBP NN21 NP48
underestimated	VBN VBD JJ66	-	VBN VBD NP51 JJ66
underestimating	VBG	-	VBG NP54
underfoot	RB NN60 JJ60	-	RB NP51 NN60 JJ60
undergoing	VBG NN63	-	VBG NP57 NN63
undergraduate	JJ NN15 VB51	-	JJ NN15 NP48 VB51
undergraduates	NNS	-	NNS NP54
underground	JJ RB6 NN39	-	JJ RB6 NN39 NP51
underlining	VBG NN63	-	VBG NP51 NN63
underlying	VBG	-	VBG NP60
undermined	VBN VBD18	-	VBN VBD18 NP57
undermines	VBZ NNS54	-	VBZ NNS54 NP57
undermining	VBG	-	VBG NP60
underneath	IN RB18 NN33 JJ42	-	=
underperforming	VBG	-	VBG NP51
underscore	VB VBP3 NN27	-	VB VBP3 NN27 NP54
underscored	VBN VBD JJ66	-	VBN VBD NP51 JJ66
underscores	VBZ NNS24	-	VBZ NNS24 NP57
underscoring	VBG	-	VBG NP60
undersecretary	NN JJ42	NP NN27 JJ66	NP NN JJ42
underserved	JJ VBD21 VBN21	-	JJ VBD21 VBN21 NP48
understandable	JJ	-	JJ NP51
understandably	RB	-	RB NP51
understated	VBN VBD39 JJ51	-	VBN VBD39 JJ51 NP54
undertake	VB NN60	-	VB NP51 NN60
undervalued	VBN VBD33	-	VBN VBD33 NP51
underwater	JJ NN60	-	JJ NP54 NN60
underway	NN JJ12	-	NN JJ12 NP54
underwear	NN JJ54	-	NN NP51 JJ54
undetermined	JJ VBN57	-	JJ NP51 VBN57
undisclosed	JJ	-	JJ NP54
undisputed	JJ VBN57	-	JJ NP51 VBN57
undivided	JJ	-	JJ NP54
undo	VB NN48 VBP57	-	VB NN48 NP57 VBP57
undoubtedly	RB	-	RB NP54
undue	JJ NN57	-	JJ NP54 NN57
unearthed	VBN VBD6 JJ60	-	VBN VBD6 NP48 JJ60
unease	NN	-	NN NP54
uneasy	JJ NN69	JJ NP9	JJ NP60
unelectable	JJ NN69	-	JJ NP51 NN69
unemployed	JJ NN63	-	JJ NP51 NN63
unequivocally	RB	-	RB NP51
unethical	JJ	-	JJ NP51
unexpected	JJ	-	JJ NP60
unexpectedly	RB	-	RB NP60
unfairly	RB	-	RB NP60
unfavorability	NN JJ9	-	NN JJ9 NP45
unfavorable	JJ	-	JJ NP60
unfavorably	RB	-	RB NP57
unfettered	JJ VBN57	-	JJ NP51 VBN57
unfinished	JJ	-	JJ NP54
unflattering	JJ NN63 VBG63	-	JJ NP51 NN63 VBG63
unfold	VB VBP18 NN48	-	VB VBP18 NN48 NP54
unfolded	VBD VBN12 JJ66	-	VBD VBN12 NP51 JJ66
unfolding	VBG NN48	-	VBG NN48 NP54
unforced	JJ VBN60	-	JJ NP51 VBN60
unfortunate	JJ NN51	-	JJ NN51 NP57
unfounded	JJ	-	JJ NP54
unhappy	JJ	-	JJ NP57
unheard	JJ NN69	-	JJ NP57 NN69
unhinged	VBN VBD36 JJ39	-	VBN VBD36 JJ39 NP54
unification	NN	-	NN NP54
unified	VBN VBD24 JJ51	-	VBN VBD24 JJ51 NP57
unifier	NN JJ27	-	NN NP15 JJ27
uniform	JJ VB27 NN33	-	JJ VB27 NN33 NP51
uniformly	RB	-	RB NP51
unifying	JJ VBG33	-	JJ VBG33 NP63
unilateral	JJ	-	JJ NP54
uninsured	JJ VBN66	-	JJ NP54 VBN66
union-backed	JJ VBD21 VBN21	-	JJ VBD21 VBN21 NP48
unionize	VB VBP66	-	VB NP51 VBP66
unionized	VBN VBD15 JJ42	-	VBN VBD15 JJ42 NP51
uniquely	RB	-	RB NP54
unison	NN JJ69	-	NN NP51 JJ69
unit	NN	-	NN NP60
unitedhealth	-	NP	NP
unitedruling	-	NP	NP
unites	VBZ NNS60	-	VBZ NP51 NNS60
uniting	VBG NN48	-	VBG NN48 NP57
units	NNS	-	NNS NP51
universally	RB	-	RB NP51
universe	NN JJ63	NP NN24	NN NP9 JJ63
universities	NNS	-	NNS NP63
univision	-	NP	NP
unjust	JJ NN60	-	JJ NP51 NN60
unkind	JJ NN57	-	JJ NP51 NN57
unlawful	JJ	-	JJ NP51
unleash	VB NN51 VBP66	-	VB NN51 NP51 VBP66
unleashed	VBD VBN3	-	VBD VBN3 NP51
unlikeable	JJ	JJ NP9	JJ NP57
unlimited	JJ VBN66	-	JJ NP51 VBN66
unloaded	JJ VBN21 VBD39	-	JJ VBN21 VBD39 NP54
unmarried	JJ	-	JJ NP51
unmistakable	JJ	-	JJ NP54
unnamed	JJ	-	JJ NP54
unnecessarily	RB	-	RB NP51
unnecessary	JJ	-	JJ NP57
unnerving	VBG JJ6	-	VBG JJ6 NP45
unnoticed	JJ	-	JJ NP57
unofficial	JJ	-	JJ NP60
unorthodox	JJ NN54	-	JJ NN54 NP54
unpaid	JJ	-	JJ NP54
unpatriotic	JJ	-	JJ NP51
unpledged	JJ	-	JJ NP54
unpopularity	NN	-	NN NP60
unpredictability	NN	-	NN NP54
unpredictable	JJ	-	JJ NP60
unprepared	JJ	-	JJ NP54
unprompted	JJ	-	JJ NP54
unqualified	JJ	-	JJ NP63
unquestionably	RB	-	RB NP51
unravel	VB NN57 JJ57 VBP69	-	VB NP54 NN57 JJ57
unraveled	VBN VBD30 JJ39	-	VBN VBD30 JJ39 NP54	verb:unravel
unrealistic	JJ	-	JJ NP57
unreasonable	JJ	-	JJ NP54
unregistered	JJ VBN57	-	JJ NP51 VBN57
unrelated	JJ	-	JJ NP57
unrelenting	JJ VBG12	-	JJ VBG12 NP51
unreliable	JJ	-	JJ NP51
unreported	JJ	-	JJ NP54
unresolved	JJ VBN54	-	JJ NP51 VBN54
unrest	NN	-	NN NP60
unruh	-	NP	NP
unruly	JJ RB45	-	JJ RB45 NP51
unsafe	JJ NN60	-	JJ NP54 NN60
unscripted	JJ VBN63	-	JJ NP51 VBN63
unseat	VB NN39 JJ66 VBP66	-	VB NN39 NP51 JJ66
unsecured	JJ	-	JJ NP60
unseemly	JJ RB45	-	JJ RB45 NP51
unsettled	VBN JJ3 VBD36	-	VBN JJ3 VBD36 NP48
unsolicited	JJ	-	JJ NP57
unsparing	JJ NN69	-	JJ NP51 NN69
unspeakable	JJ	-	JJ NP51
unstable	JJ	-	JJ NP54
unstoppable	JJ	-	JJ NP51
unstructured	JJ VBN66	-	JJ NP51 VBN66
unsubscribe	VB NN15 JJ24	-	VB NN15 JJ24 NP48
unsubtle	JJ NN69	-	JJ NP51 NN69
unsuccessful	JJ	-	JJ NP57
unsuccessfully	RB	-	RB NP54
unsure	JJ NN63	-	JJ NP57 NN63
unsurprising	JJ	-	JJ NP51
unsustainable	JJ VB45	-	JJ VB45 NP54
untenable	JJ	-	JJ NP54
unthinkable	JJ	-	JJ NP51
untold	JJ NN54	-	JJ NP51 NN54
untouched	JJ VBN63 VBD69	-	JJ NP51 VBN63 VBD69
untrue	JJ NN63	-	JJ NP57 NN63
untrustworthy	JJ	-	JJ NP54
unveil	VB NN57 VBP60	-	VB NP51 NN57 VBP60
unveiled	VBD VBN12	-	VBD VBN12 NP57
unwanted	JJ VBN69	-	JJ NP54 VBN69
unwavering	JJ NN66 VBG69	-	JJ NP54 NN66 VBG69
unwelcome	JJ	-	JJ NP51
unwilling	JJ NN69	-	JJ NP54 NN69
unwillingness	NN	-	NN NP60
unwittingly	RB	-	RB NP51
unworthy	JJ NN66	-	JJ NP51 NN66
unwritten	-	NP JJ27	NP
unyielding	JJ	-	JJ NP54
up-and-coming	JJ	-	JJ NP51
upbeat	JJ NN24	-	JJ NN24 NP51
upbringing	NN VBG18 JJ69	-	NN VBG18 NP54 JJ69
upcome	-
update	VB VBP3 NN36	NP VB27 VBP30 NN63	VB VBP3 NP9 NN36
updates	NNS VBZ42	-	NNS VBZ42 NP60
upend	VB	-	VB NP57
upended	VBN VBD6 JJ51	-	VBN VBD6 NP51 JJ51
upfront	JJ NN18	-	JJ NN18 NP54
upgraded	VBN VBD33 JJ63	-	VBN VBD33 NP54 JJ63
upheaval	NN	-	NN NP60
upheld	VBD VBN JJ45	-	VBD VBN NP42 JJ45
upholding	VBG NN63	-	VBG NP51 NN63
uplifting	JJ VBG18 NN54	-	JJ VBG18 NP54 NN54
upper	JJ NN42	NP JJ30	JJ NP12 NN42
uprising	NN VBG21	-	NN VBG21 NP54
uproar	NN JJ60	-	NN NP54 JJ60
upsets	NNS VBZ60	-	NNS NP54 VBZ60
upsetting	VBG JJ48	-	VBG JJ48 NP51
upshot	NN JJ60	NN NP15	NN NP60 JJ69
upside	NN RB24	-	NN RB24 NP57
upstage	VB NN15 JJ24 RB63	-	VB NN15 JJ24 NP48
upstart	JJ NN18	-	JJ NN18 NP48
upstate	JJ RB39	NP JJ27 RB63	JJ NP18 RB39
upswing	NN VBG18 JJ36	-	NN VBG18 JJ36 NP51
uptown	JJ NN36	-	JJ NN36 NP51
upturn	NN	-	NN NP51
upward	RB JJ9 NN69	-	RB JJ9 NP51 NN69
uranium	NN	NP NN21	NP NN
urge	VB NN15 VBP21	-	VB NN15 VBP21 NP54
urgency	NN	-	NN NP60
urgent	JJ	-	JJ NP60
urges	VBZ NNS9	-	VBZ NNS9 NP48
usdp	-	NN NP18	NN
used-car	JJ NN15	-	JJ NN15 NP51
useful	JJ	-	JJ NP60
useless	JJ	-	JJ NP57
usfl	-	NN NP12	NN
usher	VB NN9	NP VB24 NN33	VB NP3 NN9
ushered	VBD VBN15	-	VBD VBN15 NP54
utility	NN JJ48	-	NN JJ48 NP51
utilized	VBN VBD33 JJ42	-	VBN VBD33 JJ42 NP51
utilizing	VBG	-	VBG NP51
utter	JJ VB45 NN57	-	JJ VB45 NP51 NN57
uttered	VBN VBD6 JJ48	-	VBN VBD6 JJ48 NP51
utterly	RB	-	RB NP51
v	-	NP NN6	NN NP
va	-	NP	NP
va.	-	NP	NP
vacancies	NNS	-	NNS NP54
vacancy	NN	-	NN NP57
vacant	JJ	-	JJ NP54
vacation	NN	-	NN NP60
vacationing	VBG NN36	-	VBG NN36 NP51
vaccine	NN	-	NN NP54
vacuum	NN VB69	-	NN NP60 VB69
vagaries	NNS	-	NNS NP54
vague	JJ	-	JJ NP60
vain	JJ NN51	-	JJ NN51 NP51
valedictory	JJ NN51	-	JJ NN51 NP51
valid	JJ	-	JJ NP54
validate	VB	-	VB NP54
validating	VBG JJ54	-	VBG NP51 JJ54
validity	NN	-	NN NP54
valls	-	NP	NP
valuation	NN	-	NN NP51
valuations	NNS	-	NNS NP54
value-added	JJ VBD21 VBN21	-	JJ VBD21 VBN21 NP48
valued	VBN VBD54 JJ63	-	VBN VBD54 NP57 JJ63
vandehei	-	NP	NP
vander	-	NP	NP
vanderbilt	-	NP	NP
vandersloot	-	NP	NP
vanguard	NN JJ69	NP NN30	NP NN6
vanquished	VBN VBD3 JJ45	-	VBN VBD3 NP45 JJ45
vargas	-	NP	NP
variables	NNS	-	NNS NP54
variations	NNS	-	NNS NP54
varied	VBN JJ3 VBD18	-	VBN JJ3 VBD18 NP42
varmus	-	NP	NP
vary	VBP VB30 NN30 JJ39	-	=
varying	VBG JJ54	-	VBG JJ54 NP57
vat	-	NN NP3	NN NP9
vatican	-	NP JJ27	NP JJ30
vedra	-	NP	NP
veer	VB VBP6 NN51	-	VB VBP6 NP45 NN51
veered	VBD VBN24 JJ63	-	VBD VBN24 NP51 JJ63
vegetables	NNS	-	NNS NP51
vehemently	RB	-	RB NP54
vehicle	NN	-	NN NP60
vehicles	NNS	-	NNS NP60
vein	NN VB45	-	NN VB45 NP57
veld	-	NP NN3	NN NP
vendetta	NN	-	NN NP54
vendor	NN	-	NN NP54
vendors	NNS	-	NNS NP54
venetian	-	NP JJ3	NP JJ
venezuela	-	NP	NP
vented	VBD VBN15 JJ39	-	VBD VBN15 JJ39 NP48
venture	NN VB27	NP NN21 VB48	NN NP27 VB27
ventures	NNS VBZ66	-	NNS NP60 VBZ66
venue	NN	-	NN NP60
venues	NNS	-	NNS NP57
verbal	JJ	-	JJ NP57
verdery	-	NP	NP
verge	NN VB27 VBP63	-	NN VB27 NP51 VBP63
verification	NN	-	NN NP51
verify	VB VBP60	-	VB NP51 VBP60
vernacular	JJ NN9	-	JJ NN9 NP45
versailles	-	NP	NP
versions	NNS	-	NNS NP54
verveer	-	NP	NP
vestige	NN	-	NN NP51
vests	NNS VBZ42	-	NNS VBZ42 NP51
vet	NN VB51	-	NN VB51 NP54
veto	NN VB3	-	NN VB3 NP48
vetoed	VBD VBN6 JJ57	-	VBD VBN6 NP48 JJ57
vetoing	VBG NN54	-	VBG NP51 NN54
vetting	VBG NN12	-	VBG NN12 NP57
viability	NN	-	NN NP57
viable	JJ	-	JJ NP60
vian	-	NP	NP
vibrant	JJ	-	JJ NP51
vice-president	NN JJ18	-	NN JJ18 NP48
vicinity	NN	-	NN NP51
vicious	JJ	-	JJ NP57
viciously	RB	-	RB NP54
victim	NN JJ63	-	NN NP60 JJ63
victimized	VBN VBD15 JJ42	-	VBN VBD15 JJ42 NP51
victor	NN	NP NN21	NN NP6
video.foxnews.com	NN JJ36 RB48 VBP54	-	NN JJ36 RB48 NP51
vie	VB VBP6 NN30 JJ51	-	VB VBP6 NN30 NP45
vietnamese	NNS NN6 VB18 JJ21	NP JJ6 NNS27 NN36	JJ NP NNS9 NN15
vietor	-	NP	NP
viewer	NN JJ69	-	NN NP51 JJ69
viewership	NN	-	NN NP54
viewing	VBG NN21	-	VBG NN21 NP57
viewpoint	NN JJ60	-	NN NP54 JJ60
vigilant	JJ	-	JJ NP51
vigor	NN	-	NN NP54
vigorous	JJ	-	JJ NP54
vigorously	RB	-	RB NP57
viktor	-	NP	NP
vile	JJ	-	JJ NP51
villa	NN	-	NN NP51
village	NN	NP NN33	NP NN6
villain	NN JJ57	-	NN NP51 JJ57
vilsack	-	NP	NP
vin	-	NP	NP
vintage	NN JJ9	-	NN JJ9 NP45
violate	VB VBP12	-	VB VBP12 NP54
violates	VBZ NNS69	-	VBZ NP60 NNS69
violating	VBG	-	VBG NP60
violent-prone	NN JJ3 VB30 CD48	-	NN JJ3 VB30 NP42
violet	-	NP NN30 JJ39	NP
viral	JJ	JJ NP15	JJ NP63
virgin	-	NP NN9 JJ39	NP NN9
virginia-based	-	JJ NP12	JJ
virtual	JJ	JJ NP9	JJ NP60
virtue	NN	-	NN NP57
virtues	NNS	-	NNS NP57
virulent	JJ	-	JJ NP51
visa	NN	-	NN NP27
visceral	JJ	-	JJ NP57
visible	JJ	-	JJ NP60
visibly	RB	-	RB NP51
visionary	JJ NN51	-	JJ NP51 NN51
visiting	VBG NN57	-	VBG NN57 NP63
visitors	NNS	-	NNS NP51
visits	NNS VBZ24	-	NNS VBZ24 NP60
visual	JJ	-	JJ NP51
vital	JJ	-	JJ NP63
vitriol	NN VB51	-	NN VB51 NP57
vivid	JJ	-	JJ NP54
vladeck	-	NP	NP
vocally	RB	-	RB NP51
vodka	NN	-	NN NP51
vogue	NN JJ69	NP NN21	NN NP9 JJ69
voiceover	NN VB24 JJ36 VBP57	-	NN VB24 JJ36 NP48
void	NN VB15 JJ18	-	NN VB15 JJ18 NP51
volatile	JJ NN54	-	JJ NN54 NP57
volatility	NN	-	NN NP51
volume	NN JJ69	-	NN NP57 JJ69
volumes	NNS	-	NNS NP54
voluntarily	RB	-	RB NP57
volunteer	NN VB27 JJ45	-	NN VB27 JJ45 NP60
volunteered	VBD VBN12 JJ66	-	VBD VBN12 NP54 JJ66
volunteering	VBG NN66	-	VBG NP54 NN66
vos	-	NP	NP
vote-by-mail	NN JJ3 VB12 VBP36	-	=
voter-id	JJ NN3 VBD36 VBN42	-	=
vouched	VBN VBD21 JJ66	-	VBN VBD21 NP51 JJ66
vouchers	NNS	-	NNS NP51
vouching	VBG	-	VBG NP51
vow	NN VB48	-	NN VB48 NP60
vowing	VBG	-	VBG NP60
vows	VBZ NNS33	-	VBZ NNS33 NP60
vox	NN	NP NN24	NP NN9
vp	-	NP NN6	NP NN3
vs.	IN NN6 CC18 JJ36	-	=
vt.	-	NP	NP
vulgarity	NN	-	NN NP54
vulnerabilities	NNS	-	NNS NP57
vulnerability	NN	-	NN NP60
vulture	NN	NP NN21	NN NP9
vying	VBG	-	VBG NP60
w	NN VB18 JJ39 NNS42	NP NN24 VB42 JJ63	NN NP18 VB18 JJ39
w.t.o.	-	NP	NP
wade	-	NP VB39	NP
waded	VBN VBD3 JJ51	-	VBN VBD3 NP45 JJ51
waffled	VBN VBD21 JJ63	-	VBN VBD21 NP48 JJ63
waged	VBN VBD12 JJ57	-	VBN VBD12 NP54 JJ57
waging	VBG NN63	-	VBG NP57 NN63
wagon	NN	-	NN NP54
waited	VBD VBN33 JJ69	-	VBD VBN33 NP60 JJ69
waits	VBZ NNS15	-	VBZ NNS15 NP51
waiver	NN	-	NN NP57
waivers	NNS	-	NNS NP57
wake-up	JJ NN15	-	JJ NN15 NP48
wakefield	-	NP	NP
wakes	NNS VBZ6	-	NNS VBZ6 NP45
wales	-	NP NNS24	NP
walkout	NN JJ69	-	NN NP51 JJ69
walkouts	NNS	-	NNS NP51
walks	VBZ NNS21	-	VBZ NNS21 NP57
wall-to-wall	JJ NN12 VB36	-	JJ NN12 VB36 NP48
wallets	NNS	-	NNS NP54
wallnau	-	NP	NP
walmart	-	NP	NP
walsh	-	NP	NP
walter	-	NP	NP
walters	-	NP	NP
walz	-	NP	NP
wan	VB VBP JJ NN54	-	VB VBP JJ NP39
waned	VBN VBD21 JJ60	-	VBN VBD21 NP48 JJ60
waning	VBG JJ45 NN69	-	VBG JJ45 NP57 NN69
wanting	VBG JJ60	-	VBG JJ60 NP63
wapo	NN JJ30 VB42 VBP54	-	NN JJ30 VB42 NP51
ward	VB NN3 JJ66	NP VB48 NN48	NP VB33 NN36
ware	-	NP NN30 VB51	NP
warehouse	NN	-	NN NP54
warehouses	NNS VBZ36	-	NNS VBZ36 NP54
warfare	NN	-	NN NP60
warily	RB	-	RB NP51
wariness	NN	-	NN NP54
warm	JJ VB6	-	JJ VB6 NP54
warm-up	NN JJ69	-	NN NP51 JJ69
warming	NN VBG9 JJ63	-	NN VBG9 NP57 JJ63
warmly	RB	-	RB NP54
warmth	NN	-	NN NP54
warn	VB VBP6 NN60	-	VB VBP6 NP54 NN60
warner	-	NP NN30	NP
warnings	NNS	-	NNS NP60
warns	VBZ NNS51	-	VBZ NNS51 NP51
warrant	VB NN JJ60	-	VB NN NP45 JJ60
warranted	VBN VBD18 JJ57	-	VBN VBD18 NP48 JJ57
warrior	NN	-	NN NP54
warriors	NNS	NNS NP9	NNS NP57
warsaw	-	NP	NP
wartime	NN JJ9	-	NN JJ9 NP45
wary	JJ	-	JJ NP60
wash	NN VB12	NP NN24 VB36	NN NP9 VB12
washburne	-	NP	NP
washington-based	-	JJ NP12	JJ
washpost	NN JJ15 VB63	-	NP NN18 JJ33
wasp	-	NP NN30	NP
wasps	-	NNS NP15	NNS
waste	NN VB3 JJ27	-	NN VB3 JJ27 NP51
wasted	VBN VBD33	-	VBN VBD33 NP57
wasteful	JJ	-	JJ NP54
wasting	VBG NN18	-	VBG NN18 NP54
watchdog	NN	NP NN21	NN NP18
watchers	NNS	-	NNS NP51
watches	VBZ NNS15	-	VBZ NNS15 NP51
waterboard	-
waterboarding	NN VBG15 JJ51	-	NN VBG15 JJ51 NP60	verb:waterboard
watermelon	NN	-	NN NP60
waters	NNS VBZ66	NP NNS30	NNS NP3 VBZ66
watershed	JJ NN9	-	JJ NN9 NP48
waterway	NN	-	NN NP54
waved	VBD VBN27 JJ66	-	VBD VBN27 NP54 JJ66
wavered	VBD VBN18 JJ57	-	VBD VBN18 NP48 JJ57
waves	NNS VBZ54	-	NNS VBZ54 NP60
waving	VBG	-	VBG NP60
wayne	-	NP	NP
wayside	NN	-	NN NP54
wbur	-	NP	NP
weaken	VB JJ63 NN66	-	VB NP54 JJ63 NN66
weakened	VBN JJ12 VBD30	-	VBN JJ12 VBD30 NP48
weakening	VBG JJ57 NN66	-	VBG NP54 JJ57 NN66
weaker	JJ NN57	-	JJ NN57 NP60
weakest	JJ	-	JJ NP54
weaknesses	NNS	-	NNS NP57
wealth-x	NN JJ27 VB39 CD51	NP NN33 JJ60	NP NN24 JJ51 VB63
wealthier	JJ NN69	-	JJ NP54 NN69
wealthiest	JJ	-	JJ NP60
wear	VB VBP27 NN30	-	VB VBP27 NN30 NP60
wears	VBZ NNS24	-	VBZ NNS24 NP51
weather	NN VB12 JJ63	-	NN VB12 NP51 JJ63
weave	VB VBP3 NN6	-	VB VBP3 NN6 NP39
weber	-	NP NN36	NP
websites	NNS	-	NNS NP63
wedding	NN VBG27	-	NN VBG27 NP57
weed-covered	JJ VBN21 VBD21	-	JJ VBN21 VBD21 NP48
weei	-	NP	NP
weekday	NN JJ54	-	NN NP51 JJ54
weekdays	NNS	-	NNS NP51
weekends	NNS VBZ27	-	NNS VBZ27 NP54
weeks-long	JJ	-	JJ NP54
wehner	-	NP	NP
weigh	VB VBP30 NN54	-	VB VBP30 NN54 NP60
weighed	VBD VBN9	-	VBD VBN9 NP57
weighing	VBG NN45	-	VBG NN45 NP54
weight	NN	-	NN NP63
weingarten	-	NP	NP
weinstein	-	NP	NP
weird	JJ	-	JJ NP60
weiser	-	NP	NP
welch	-	NP VB42 NN66	NP
welcomes	VBZ NNS15	-	VBZ NNS15 NP51
welcoming	VBG JJ39	-	VBG JJ39 NP60
weld	-	NP NN45 VB54	NP
welfare	NN	-	NN NP63
well-being	NN VBG66	-	NN NP54 VBG66
well-connected	JJ	-	JJ NP51
well-documented	JJ VBN21 VBD21	-	JJ VBN21 VBD21 NP48
well-financed	JJ VBD21 VBN24	-	JJ VBD21 VBN24 NP48
well-funded	JJ VBN21 VBD27	-	JJ VBN21 VBD27 NP48
well-heeled	JJ VBN60	-	JJ NP54 VBN60
well-known	JJ	-	JJ NP60
well-organized	JJ VBN18 VBD30	-	JJ VBN18 VBD30 NP48
well-positioned	JJ VBD24 VBN24	-	JJ VBD24 VBN24 NP48
well-received	JJ VBN21 VBD30	-	JJ VBN21 VBD30 NP48
wells	-	NP NNS45 VBZ63	NP
wendy	-	NP NN9	NP NN12
wertheim	-	NP	NP
wesley	-	NP	NP
westchester	-	NP	NP
westmacott	-	NP	NP
westphalia	-	NP	NP
whack	VB NN9	-	VB NN9 NP48
whatsoever	RB JJ21 NN66	-	RB JJ21 NP54 NN66
wheel	NN VB33	-	NN VB33 NP51
wheeler	-	NP NN24	NP
wheelhouse	NN	-	NN NP54
wheeling	NN VBG12	-	NN VBG12 NP48
wheels	NNS VBZ51	NP NNS21	NNS NP9 VBZ51
wheezing	VBG JJ45	-	VBG JJ45 NP51
whenever	WH NN30 RB33 JJ36	-	WH NP18 NN30 RB33
whereas	SUB NNS15 NN39 JJ48	-	=
wherever	WH RB21	-	WH NP18 RB21
wherewithal	JJ NN9	-	JJ NN9 NP48
whig	-	NP JJ6	NP JJ
whigs	NNS VBZ39	NP NNS12	NP NNS6 VBZ57	noun:whig
whiner	NN	-	NN NP51
whip	-	NP NN30	NP
whipped	VBD VBN24	-	VBD VBN24 NP51
whipping	JJ VBG18 NN54	-	JJ VBG18 NP54 NN54
whirl	NN VB42 JJ66	-	NN VB42 NP54 JJ66
whisper	NN VB48	-	NN VB48 NP51
whispered	VBD VBN15 JJ39	-	VBD VBN15 JJ39 NP48
whispering	NN VBG9 JJ48	-	NN VBG9 NP48 JJ48
whistle	VBP VB6 NN12 JJ63	-	VBP VB6 NN12 NP45
whit	-	NP NN30	NP
white-collar	JJ	-	JJ NP54
white-hot	JJ NN63	-	JJ NP51 NN63
whitehouse	-	NP	NP
whiter	JJ RB3 NN57	-	JJ RB3 NP54 NN57
whitewashing	NN VBG9	-	NN VBG9 NP45
whitewater	-	NP NN27	NP
whitlock	-	NP	NP
whitman	-	NP	NP
whitney	-	NP	NP
whittling	VBG	-	VBG NP51
wholesale	JJ NN24 VB69	-	JJ NN24 NP51 VB69
wholly	RB	-	RB NP51
whomever	NN JJ21 RB36	-	NN JJ21 RB36 NP57
whores	NNS VBZ36	-	NNS VBZ36 NP51
wide-ranging	JJ	-	JJ NP60
widen	VB	-	VB NP54
widened	VBN VBD27 JJ69	-	VBN VBD27 NP51 JJ69
widening	VBG NN63	-	VBG NP60 NN63
wider	JJ RB27 NN45	-	JJ RB27 NN45 NP60
widow	NN VB51	-	NN VB51 NP54
width	NN	-	NN NP54
wiegold	-	NP	NP
wield	VB NN63	-	VB NP54 NN63
wig	NN JJ63 VBG66	-	NN NP51 JJ63 VBG66
wiggle	NN VB39 JJ60	-	NN VB39 NP51 JJ60
wilcox	-	NP	NP
wilders	-	NP	NP
wildlife	NN JJ69	NP NN24	NP NN
wildly	RB	-	RB NP60
wiley	-	NP	NP
wilkerson	-	NP	NP
wilkin	-	NP	NP
williamson	-	NP	NP
willsie	-	NP	NP
wilmington	-	NP	NP
wilmore	-	NP	NP
wilson	-	NP	NP
wind	NN VB9	-	NN VB9 NP57
windfall	NN	-	NN NP54
winding	VBG JJ42 NN45	-	VBG JJ42 NN45 NP51
window	NN	-	NN NP27
winds	NNS VBZ42	-	NNS VBZ42 NP57
wine	NN VB54	-	NN NP54 VB54
wings	NNS	-	NNS NP51
winking	VBG JJ48 NN51	-	VBG JJ48 NN51 NP51
winnow	VB NN12	-	VB NN12 NP48
winnowing	NN VBG9	-	NN VBG9 NP48
winter	NN	-	NN NP63
wiped	VBD VBN JJ63	-	VBD VBN NP42 JJ63
wiping	VBG	-	VBG NP57
wire	NN VB24 VBP63	NP NN3 VB48	NN NP6 VB33
wired	VBN VBD6 JJ39	VBN NP6 VBD27 JJ60	VBN VBD12 JJ45 NP51
wireless	JJ NN60	NP JJ21	JJ NP9 NN60
wis.	-	NP	NP
wisconsin-milwaukee	-	NP	NP
wisdom	NN	-	NN NP60
wise	JJ NN33	-	JJ NN33 NP60
wishes	NNS VBZ21	-	NNS VBZ21 NP57
wishful	JJ	-	JJ NP54
witch	NN VB60	-	NN NP54 VB60
withdraw	VB	-	VB NP60
withdrawal	NN JJ57	-	NN JJ57 NP60
withdrawing	VBG NN66	-	VBG NP54 NN66
withdrawn	VBN JJ12	-	VBN JJ12 NP48
withdraws	VBZ NNS9	-	VBZ NNS9 NP45
withdrew	VBD	-	VBD NP54
withering	VBG NN15 JJ15	-	VBG NN15 JJ15 NP51
withheld	VBD VBN3 JJ57	-	VBD VBN3 NP51 JJ57
withhold	VB NN45	-	VB NN45 NP54
withholding	VBG NN3	-	VBG NN3 NP48
withstand	VB NN39 VBP54 JJ69	-	VB NN39 NP54 VBP54
witnessed	VBD VBN9 JJ66	-	VBD VBN9 NP54 JJ66
witnesses	NNS VBZ54	-	NNS VBZ54 NP57
witnessing	VBG NN66	-	VBG NP54 NN66
wives	NNS VBZ42	-	NNS VBZ42 NP51
wobbly	JJ RB33 NN57	-	JJ RB33 NP51 NN57
woes	NNS	-	NNS NP60
woke	VBD VB48	-	VBD VB48 NP51
wolf	NN	NP NN21	NP NN
wolves	NNS	-	NNS NP51
wondered	VBD VBN33	-	VBD VBN33 NP57
wonderful	JJ	-	JJ NP63
wondering	VBG JJ54	-	VBG JJ54 NP60
wonderlich	-	NP	NP
wonk	NN	-	NN NP51
woodmont	-	NP JJ12	NP JJ9
woodrow	-	NP	NP
woodward	-	NP	NP
woolson	-	NP	NP
worded	VBN VBD15	-	VBN VBD15 NP54
wording	NN VBG27	-	NN VBG27 NP54
wore	VBD VBN60 JJ69	-	VBD NP57 VBN60 JJ69
work-related	JJ VBN24 VBD48	-	JJ VBN24 VBD48 NP60
workable	JJ	-	JJ NP51
workforce	NN	-	NN NP60
workings	NNS	-	NNS NP51
workplace	NN	-	NN NP60
world-class	JJ NN48	-	JJ NN48 NP51
worldview	NN VBD36 VB36 RB57	-	NN VBD36 VB36 NP54
worldwide	JJ RB3 NN51	NP JJ27 RB30	JJ RB3 NP21 NN51
worn	VBN JJ6 VBD63	-	VBN JJ6 NP48 VBD63
worrisome	JJ	-	JJ NP54
worrying	VBG JJ24	-	VBG JJ24 NP57
worship	NN	-	NN NP54
worshiped	VBD VBN6 JJ39	-	VBD VBN6 JJ39 NP48	verb:worship
worthwhile	JJ	-	JJ NP54
worthy	JJ NN36	-	JJ NN36 NP54
would-be	JJ	-	JJ NP60
wound	VB NN VBD9 VBP9	-	=
wounds	NNS	-	NNS NP57
wow	RB NN21 VB42	-	RB NN21 VB42 NP54
wrap	VB NN21	-	VB NN21 NP54
wrapped	VBN VBD6 JJ69	-	VBN VBD6 NP51 JJ69
wrapping	VBG NN45	-	VBG NN45 NP54
wrath	NN	-	NN NP51
wreck	NN VB9	-	NN VB9 NP51
wrench	NN VB51	-	NN NP51 VB51
wrest	VB VBD12 NN39 JJ57	-	VB VBD12 NN39 NP48
wrestling	VBG NN15	-	VBG NN15 NP51
wright	-	NP NN30 JJ69	NP
wrinkles	NNS VBZ51	-	NNS VBZ51 NP51
writer	NN	-	NN NP60
writers	NNS	-	NNS NP60
writings	NNS	-	NNS NP51
wrongdoing	NN	-	NN NP60
wrongful	JJ	-	JJ NP51
wrongly	RB	-	RB NP54
wto	-	NP	NP
wwii	-	NP	NP
wynn	-	NP	NP
wyo.	-	NP	NP
x	NN JJ39 NNS42 VBG51	NN NP18 JJ69	NN JJ45 NNS48 VBG57
x-files	-	NNS NP3	NNS NP9
xavier	-	NP	NP
xenophobia	NN NP18	-	=
xenophobic	JJ	-	JJ NP63
xers	-	NP NNS6	NNS NP
xi	-	NN NP30 JJ48	NN
xl	-	NP JJ24	NP
xm	-	NP	NP
y	NN JJ21 NNS27 VBG33	NN NP15 JJ51 NNS54	NN JJ39 NNS42 VBG51
yahoo	-	NP NN42	NP
yale	-	NP	NP
yanked	VBD VBN3	-	VBD VBN3 NP51
yard	NN	-	NN NP57
yawning	VBG JJ3 NN48	-	VBG JJ3 NP48 NN48
yeah	RB JJ18 NN18	-	RB JJ18 NN18 NP54
year-end	JJ NN30	-	JJ NN30 NP54
year-old	JJ NN18 VB33 VBP60	-	JJ NN18 VB33 NP48
year-over-year	JJ NN27 VB30 RB39	-	=
yell	VB NN24	-	VB NN24 NP54
yelled	VBD VBN12 JJ66	-	VBD VBN12 NP54 JJ66
yelling	VBG NN36	-	VBG NN36 NP51
yellow	JJ NN27 VB54	-	JJ NN27 VB54 NP54
yemen	-	NP	NP
yemeni	-	JJ NP18	JJ
yen	NNS NN6 VB30	-	NNS NN6 VB30 NP48
yepez	-	NP	NP
yield	VB NN6	-	VB NN6 NP54
yielded	VBD VBN15 JJ69	-	VBD VBN15 NP54 JJ69
yields	NNS VBZ18	NP NNS21 VBZ39	NNS NP15 VBZ18
yildirim	-	NP	NP
yoga	NN	-	NN NP51
yong	-	NP	NP
york-based	-	JJ NP18	JJ
yorker	-	NP	NP
yorkers	-	NP	NP
youngest	JJ	-	JJ NP54
youth	NN	NP NN21	NN NP27
youthful	JJ	-	JJ NP51
yue	-	NP	NP
z	-	NN NP3	NN NP9
zachary	-	NP	NP
zahed	-	NP	NP
zaheed	-	NP	NP
zarate	-	NP	NP
zayada	-	NP NN6	NN NP
zeal	NN	-	NN NP60
zealand	-	NP	NP
zeldin	-	NP	NP
zeliff	-	NP	NP
zeroing	VBG NN60	-	VBG NP54 NN60
zeynep	-	NP	NP
zimbabwe	-	NP	NP
zionist	-	NP	NP
zoe	-	NP	NP
zogby	-	NP	NP
zombie	NN JJ66	-	NN NP51 JJ66
zones	NNS VBZ63	-	NNS NP54 VBZ63
zoning	VBG NN39	-	VBG NN39 NP54
zoo	NN	NP NN21	NN NP12
zuckerberg	-	NP	NP
zuckoff	-	NP	NP
zurich	-	NP	NP
# Titles with a hyphen, added by hand.
secretary-general	NN	NN NP12	NN
director-general	NN	NN NP12	NN
attorney-general	NN	NN NP12	NN
governor-general	NN	NN NP12	NN
solicitor-general	NN	NN NP12	NN
auditor-general	NN	NN NP12	NN
inspector-general	NN	NN NP12	NN
consul-general	NN	NN NP12	NN
vice-chancellor	NN	NN NP12	NN
vice-chairman	NN	NN NP12	NN
vice-chair	NN	NN NP12	NN
vice-premier	NN	NN NP12	NN
deputy-president	NN	NN NP12	NN
president-elect	NN	NN NP12	NN
governor-elect	NN	NN NP12	NN
mayor-elect	NN	NN NP12	NN
