format lexicon 1
# role-verbs.lex: verbs whose relative clause says what somebody is: "who chairs the panel".
#
# Columns: lemma, forms apart by single spaces.

advise  advises advised
chair  chairs chaired
co-chair  co-chairs co-chaired
command  commands commanded
coordinate  coordinates coordinated
cover  covers covered
direct  directs directed
edit  edits edited
found  founded
head  heads headed
host  hosts hosted
lead  leads led
manage  manages managed
moderate  moderates moderated
oversee  oversees oversaw
own  owns owned
preside  presides presided
represent  represents represented
run  runs ran
serve  serves served
specialize  specializes specialized specialises specialised
study  studies studied
supervise  supervises supervised
teach  teaches taught
work  works worked
