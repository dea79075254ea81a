# points-extent.lex — points of the extent stage, in eighths of a log-odd
format lexicon 1
