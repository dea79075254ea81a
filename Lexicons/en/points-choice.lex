# points-choice.lex — points of the choice stage, in eighths of a log-odd
format lexicon 1
