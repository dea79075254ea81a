/* Character sets: validation, detection and conversion to UTF-8, by ICU. */
#pragma once
#include <stddef.h>
#include <stdint.h>

/* Number of leading bytes that are valid UTF-8; `count` where all are. */
size_t cicu_utf8_valid_prefix(const uint8_t *_Nullable bytes, size_t count);

/* Writes the canonical ICU name (IANA where it has one) of a character set's alias, with a final
   NUL, into `name`. Returns 0, or -1 where ICU does not know the alias. */
int cicu_charset_name(const char *_Nonnull alias, char *_Nonnull name, size_t capacity);

/* Guesses the character set of `bytes`; writes its name with a final NUL. Returns ICU's confidence,
   0 to 100, or -1 where ICU has no guess. */
int cicu_charset_detect(const uint8_t *_Nonnull bytes, size_t count, char *_Nonnull name,
                        size_t capacity);

/* Converts one character set to UTF-8, piece by piece. */
typedef struct cicu_converter cicu_converter;

/* NULL where ICU does not know the name or memory is short. */
cicu_converter *_Nullable cicu_converter_open(const char *_Nonnull name);
void cicu_converter_close(cicu_converter *_Nonnull converter);

/* Converts as much as fits. `finish` says that no bytes follow `source`. Sets the counts used.
   Returns 0 when the source is used up, 1 when the target is full, -1 for an error of ICU.
   What is not valid in the character set becomes U+FFFD and is counted. */
int cicu_converter_run(cicu_converter *_Nonnull converter, const uint8_t *_Nullable source,
                       size_t count, size_t *_Nonnull source_used, uint8_t *_Nonnull target,
                       size_t capacity, size_t *_Nonnull target_used, int finish);

/* Number of U+FFFD written for bytes that are not valid in the character set. */
int64_t cicu_converter_replaced(const cicu_converter *_Nonnull converter);
