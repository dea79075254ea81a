#include "LexiconData.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

/* One block and one line in `files` for each lexicon file. */
static const uint8_t abbreviations[] = {
#embed "en/abbreviations.lex"
};

static const struct {
  const char *name;
  const uint8_t *bytes;
  size_t count;
} files[] = {
    {"en/abbreviations.lex", abbreviations, sizeof abbreviations},
};

size_t lexicon_data_count(void) { return sizeof files / sizeof *files; }
const char *lexicon_data_name(size_t i) { return files[i].name; }
const uint8_t *lexicon_data_bytes(size_t i, size_t *count) {
  *count = files[i].count;
  return files[i].bytes;
}
