# points-start.lex — points of the start stage, in eighths of a log-odd
format lexicon 1
