# points-more.lex — points of the more stage, in eighths of a log-odd
format lexicon 1
