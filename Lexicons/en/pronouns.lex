format lexicon 1
# pronouns.lex: pronouns by what they can stand for.
#
# Columns: word, person (1, 2, 3), number (s, p, - for both), gender (m, f, n, c for any person,
# - for anything), kind (personal, possessive, reflexive, relative, demonstrative).
# rejected: one, you as speakers (nobody in particular)

he  3  s  m  personal
him  3  s  m  personal
his  3  s  m  possessive
himself  3  s  m  reflexive
she  3  s  f  personal
her  3  s  f  personal
hers  3  s  f  possessive
herself  3  s  f  reflexive
it  3  s  n  personal
its  3  s  n  possessive
itself  3  s  n  reflexive
they  3  p  -  personal
them  3  p  -  personal
their  3  p  -  possessive
theirs  3  p  -  possessive
themselves  3  p  -  reflexive
themself  3  s  c  reflexive
i  1  s  c  personal
me  1  s  c  personal
my  1  s  c  possessive
mine  1  s  c  possessive
myself  1  s  c  reflexive
we  1  p  -  personal
us  1  p  -  personal
our  1  p  -  possessive
ours  1  p  -  possessive
ourselves  1  p  -  reflexive
who  3  -  c  relative
whom  3  -  c  relative
whose  3  -  -  relative
which  3  -  n  relative
