# abbreviations.lex — words that end in a full stop without ending a sentence
format lexicon 1
# abbreviation  class
Mr.  title
