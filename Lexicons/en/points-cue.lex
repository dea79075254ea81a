# points-cue.lex — points of the cue stage, in eighths of a log-odd
format lexicon 1
