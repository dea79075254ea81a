#include "LexiconData.h"
#include <string.h>
#pragma clang diagnostic ignored "-Wc23-extensions"

/* One block and one line in `files` for each lexicon file. */
static const uint8_t abbreviations[] = {
#embed "en/abbreviations.lex"
};
static const uint8_t cues[] = {
#embed "en/cues.lex"
};
static const uint8_t given_names[] = {
#embed "en/given-names.lex"
};
static const uint8_t kinship[] = {
#embed "en/kinship.lex"
};
static const uint8_t name_words[] = {
#embed "en/name-words.lex"
};
static const uint8_t organizations[] = {
#embed "en/organizations.lex"
};
static const uint8_t points_begin[] = {
#embed "en/points-begin.lex"
};
static const uint8_t points_choice[] = {
#embed "en/points-choice.lex"
};
static const uint8_t points_cue[] = {
#embed "en/points-cue.lex"
};
static const uint8_t points_end[] = {
#embed "en/points-end.lex"
};
static const uint8_t points_extent[] = {
#embed "en/points-extent.lex"
};
static const uint8_t points_left[] = {
#embed "en/points-left.lex"
};
static const uint8_t points_more[] = {
#embed "en/points-more.lex"
};
static const uint8_t points_side[] = {
#embed "en/points-side.lex"
};
static const uint8_t points_source[] = {
#embed "en/points-source.lex"
};
static const uint8_t points_start[] = {
#embed "en/points-start.lex"
};
static const uint8_t predicates[] = {
#embed "en/predicates.lex"
};
static const uint8_t pronouns[] = {
#embed "en/pronouns.lex"
};
static const uint8_t role_families[] = {
#embed "en/role-families.lex"
};
static const uint8_t role_verbs[] = {
#embed "en/role-verbs.lex"
};
static const uint8_t roles[] = {
#embed "en/roles.lex"
};
static const uint8_t speakers[] = {
#embed "en/speakers.lex"
};
static const uint8_t stance_points_claim[] = {
#embed "en/stance-points-claim.lex"
};
static const uint8_t stance_points_holder[] = {
#embed "en/stance-points-holder.lex"
};
static const uint8_t stance_points_portrayal[] = {
#embed "en/stance-points-portrayal.lex"
};
static const uint8_t stance_words[] = {
#embed "en/stance-words.lex"
};
static const uint8_t surnames_east_asian[] = {
#embed "en/surnames-east-asian.lex"
};
static const uint8_t tag_points[] = {
#embed "en/tag-points.lex"
};
static const uint8_t targets[] = {
#embed "en/targets.lex"
};
static const uint8_t titles[] = {
#embed "en/titles.lex"
};
static const uint8_t word_shapes[] = {
#embed "en/word-shapes.lex"
};
static const uint8_t wordnet[] = {
#embed "en/wordnet.lex"
};
static const uint8_t words[] = {
#embed "en/words.lex"
};

static const struct {
  const char *name;
  const uint8_t *bytes;
  size_t count;
} files[] = {
    {"en/abbreviations.lex", abbreviations, sizeof abbreviations},
    {"en/cues.lex", cues, sizeof cues},
    {"en/given-names.lex", given_names, sizeof given_names},
    {"en/kinship.lex", kinship, sizeof kinship},
    {"en/name-words.lex", name_words, sizeof name_words},
    {"en/organizations.lex", organizations, sizeof organizations},
    {"en/points-begin.lex", points_begin, sizeof points_begin},
    {"en/points-choice.lex", points_choice, sizeof points_choice},
    {"en/points-cue.lex", points_cue, sizeof points_cue},
    {"en/points-end.lex", points_end, sizeof points_end},
    {"en/points-extent.lex", points_extent, sizeof points_extent},
    {"en/points-left.lex", points_left, sizeof points_left},
    {"en/points-more.lex", points_more, sizeof points_more},
    {"en/points-side.lex", points_side, sizeof points_side},
    {"en/points-source.lex", points_source, sizeof points_source},
    {"en/points-start.lex", points_start, sizeof points_start},
    {"en/predicates.lex", predicates, sizeof predicates},
    {"en/pronouns.lex", pronouns, sizeof pronouns},
    {"en/role-families.lex", role_families, sizeof role_families},
    {"en/role-verbs.lex", role_verbs, sizeof role_verbs},
    {"en/roles.lex", roles, sizeof roles},
    {"en/speakers.lex", speakers, sizeof speakers},
    {"en/stance-points-claim.lex", stance_points_claim, sizeof stance_points_claim},
    {"en/stance-points-holder.lex", stance_points_holder, sizeof stance_points_holder},
    {"en/stance-points-portrayal.lex", stance_points_portrayal, sizeof stance_points_portrayal},
    {"en/stance-words.lex", stance_words, sizeof stance_words},
    {"en/surnames-east-asian.lex", surnames_east_asian, sizeof surnames_east_asian},
    {"en/tag-points.lex", tag_points, sizeof tag_points},
    {"en/targets.lex", targets, sizeof targets},
    {"en/titles.lex", titles, sizeof titles},
    {"en/word-shapes.lex", word_shapes, sizeof word_shapes},
    {"en/wordnet.lex", wordnet, sizeof wordnet},
    {"en/words.lex", words, sizeof words},
};

size_t lexicon_data_count(void) { return sizeof files / sizeof *files; }
size_t lexicon_data_find(const char *name) {
  size_t i = 0;
  while (i < sizeof files / sizeof *files && strcmp(files[i].name, name) != 0) i++;
  return i;
}
const char *lexicon_data_name(size_t i) { return files[i].name; }
const uint8_t *lexicon_data_bytes(size_t i, size_t *count) {
  *count = files[i].count;
  return files[i].bytes;
}
