# points-left.lex — points of the left stage, in eighths of a log-odd
format lexicon 1
