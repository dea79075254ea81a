# points-side.lex — points of the side stage, in eighths of a log-odd
format lexicon 1
