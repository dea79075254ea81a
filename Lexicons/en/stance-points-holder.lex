# stance-points-holder.lex — made by sayso-fit stance
# evidence  oppose  support
format lexicon 1
