# points-end.lex — points of the end stage, in eighths of a log-odd
format lexicon 1
