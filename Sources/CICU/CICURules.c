#include "CICURules.h"
#include "CICUBreakerPrivate.h"
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ucptrie.h>

/* The layout of format 6, as in ICU's rbbidata.h. */
struct header {
  uint32_t magic;
  uint8_t format[4];
  uint32_t length;
  uint32_t categories;
  uint32_t forward, forward_length;
  uint32_t reverse, reverse_length;
  uint32_t trie, trie_length;
  uint32_t source, source_length;
  uint32_t status, status_length;
  uint32_t reserved[6];
};
struct table {
  uint32_t states;
  uint32_t row_length;
  uint32_t dictionary_start;
  uint32_t look_ahead_size;
  uint32_t flags;
};
enum { MAGIC = 0xb1a0, FORMAT = 6, BEGIN_REQUIRED = 2, ROWS_OF_BYTES = 4, ROW_HEAD = 3 };
enum { MOST_STATES = 511, MOST_CATEGORIES = 255, BMP_SIZE = 0x10000 };

struct cicu_rules {
  uint8_t *data;
  UCPTrie *trie;
  uint16_t *next;
  uint8_t *accepting;
  uint8_t *bmp;
  cicu_rule_tables tables;
};

static bool is_inside(uint32_t start, uint32_t length, uint32_t whole) {
  return start <= whole && length <= whole - start;
}

/* One entry of a row of 8 or 16 bits. */
static uint32_t entry(const uint8_t *row, bool bytes, uint32_t index) {
  if (bytes) return row[index];
  uint16_t value;
  memcpy(&value, row + 2 * index, sizeof value);
  return value;
}

static bool read_states(cicu_rules *rules, const struct header *header) {
  struct table table;
  if (header->forward_length < sizeof table) return false;
  memcpy(&table, rules->data + header->forward, sizeof table);
  const bool bytes = (table.flags & ROWS_OF_BYTES) != 0;
  const uint32_t categories = header->categories;
  if (table.states < 2 || table.states > MOST_STATES || categories < 4 ||
      categories > MOST_CATEGORIES)
    return false;
  if (table.row_length < (categories + ROW_HEAD) * (bytes ? 1 : 2)) return false;
  if (table.row_length > 4096 ||
      table.states * table.row_length > header->forward_length - sizeof table)
    return false;
  rules->next = calloc((size_t)table.states * categories, sizeof *rules->next);
  rules->accepting = calloc(table.states, 1);
  if (!rules->next || !rules->accepting) return false;
  const uint8_t *row = rules->data + header->forward + sizeof table;
  for (uint32_t state = 0; state < table.states; state++, row += table.row_length) {
    /* Look-ahead rules with a break before their end are not followed here. */
    if (entry(row, bytes, 0) > 1 || entry(row, bytes, 1) > 1) return false;
    rules->accepting[state] = entry(row, bytes, 0) == 1;
    for (uint32_t category = 0; category < categories; category++) {
      const uint32_t next = entry(row, bytes, ROW_HEAD + category);
      if (next >= table.states) return false;
      rules->next[state * categories + category] = (uint16_t)next;
    }
  }
  rules->tables.states = (int32_t)table.states;
  rules->tables.categories = (int32_t)categories;
  rules->tables.dictionary_start = (int32_t)table.dictionary_start;
  rules->tables.begins_with_category = (table.flags & BEGIN_REQUIRED) != 0;
  return true;
}

static bool read_categories(cicu_rules *rules, const struct header *header) {
  UErrorCode code = U_ZERO_ERROR;
  rules->trie =
      ucptrie_openFromBinary(UCPTRIE_TYPE_FAST, UCPTRIE_VALUE_BITS_ANY,
                             rules->data + header->trie, (int32_t)header->trie_length, NULL, &code);
  if (U_FAILURE(code)) return false;
  rules->bmp = malloc(BMP_SIZE);
  if (!rules->bmp) return false;
  /* By ranges, which are much fewer than characters. */
  for (int32_t c = 0; c < BMP_SIZE;) {
    uint32_t category;
    int32_t last = ucptrie_getRange(rules->trie, c, UCPMAP_RANGE_NORMAL, 0, NULL, NULL, &category);
    if (last < c || category >= header->categories) return false;
    if (last >= BMP_SIZE) last = BMP_SIZE - 1;
    memset(rules->bmp + c, (uint8_t)category, (size_t)(last - c + 1));
    c = last + 1;
  }
  return true;
}

static bool read_rules(cicu_rules *rules, UBreakIterator *iterator) {
  UErrorCode code = U_ZERO_ERROR;
  const int32_t size = ubrk_getBinaryRules(iterator, NULL, 0, &code);
  struct header header;
  if (U_FAILURE(code) || size < (int32_t)sizeof header) return false;
  rules->data = malloc((size_t)size);
  if (!rules->data) return false;
  ubrk_getBinaryRules(iterator, rules->data, (uint32_t)size, &code);
  if (U_FAILURE(code)) return false;
  memcpy(&header, rules->data, sizeof header);
  if (header.magic != MAGIC || header.format[0] != FORMAT) return false;
  if (header.length > (uint32_t)size) return false;
  if (!is_inside(header.forward, header.forward_length, header.length)) return false;
  if (!is_inside(header.trie, header.trie_length, header.length)) return false;
  return read_states(rules, &header) && read_categories(rules, &header);
}

cicu_rules *cicu_rules_open(cicu_breaker *breaker) {
  cicu_rules *rules = calloc(1, sizeof *rules);
  if (!rules) return NULL;
  if (!read_rules(rules, breaker->iterator)) {
    cicu_rules_close(rules);
    return NULL;
  }
  rules->tables.next = rules->next;
  rules->tables.accepting = rules->accepting;
  rules->tables.bmp = rules->bmp;
  return rules;
}

void cicu_rules_close(cicu_rules *rules) {
  if (rules->trie) ucptrie_close(rules->trie);
  free(rules->data);
  free(rules->next);
  free(rules->accepting);
  free(rules->bmp);
  free(rules);
}

cicu_rule_tables cicu_rules_tables(const cicu_rules *rules) { return rules->tables; }

int32_t cicu_rules_category(const cicu_rules *rules, int32_t code_point) {
  const uint32_t category = ucptrie_get(rules->trie, code_point);
  return category < (uint32_t)rules->tables.categories ? (int32_t)category : 0;
}
