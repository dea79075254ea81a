# points-source.lex — points of the source stage, in eighths of a log-odd
format lexicon 1
