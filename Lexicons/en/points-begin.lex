# points-begin.lex — points of the begin stage, in eighths of a log-odd
format lexicon 1
