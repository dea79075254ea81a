#include "LexiconData.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

/* One block and one line in `files` for each lexicon file. */
static const uint8_t abbreviations[] = {
#embed "en/abbreviations.lex"
};

static const uint8_t predicates[] = {
#embed "en/predicates.lex"
};
static const uint8_t stance_words[] = {
#embed "en/stance-words.lex"
};
static const uint8_t targets[] = {
#embed "en/targets.lex"
};
static const uint8_t stance_points_holder[] = {
#embed "en/stance-points-holder.lex"
};
static const uint8_t stance_points_portrayal[] = {
#embed "en/stance-points-portrayal.lex"
};
static const uint8_t stance_points_claim[] = {
#embed "en/stance-points-claim.lex"
};

static const struct {
  const char *name;
  const uint8_t *bytes;
  size_t count;
} files[] = {
    {"en/abbreviations.lex", abbreviations, sizeof abbreviations},
    {"en/predicates.lex", predicates, sizeof predicates},
    {"en/stance-words.lex", stance_words, sizeof stance_words},
    {"en/targets.lex", targets, sizeof targets},
    {"en/stance-points-holder.lex", stance_points_holder, sizeof stance_points_holder},
    {"en/stance-points-portrayal.lex", stance_points_portrayal, sizeof stance_points_portrayal},
    {"en/stance-points-claim.lex", stance_points_claim, sizeof stance_points_claim},
};

size_t lexicon_data_count(void) { return sizeof files / sizeof *files; }
const char *lexicon_data_name(size_t i) { return files[i].name; }
const uint8_t *lexicon_data_bytes(size_t i, size_t *count) {
  *count = files[i].count;
  return files[i].bytes;
}
