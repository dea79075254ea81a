/* The shipped language data, embedded so that the program finds it wherever it runs. */
#pragma once
#include <stddef.h>
#include <stdint.h>

/* Number of embedded files. */
size_t lexicon_data_count(void);
/* Index of the file with this name, the count where there is none. */
size_t lexicon_data_find(const char *_Nonnull name);
/* Name of file `i`, such as "en/cues.lex". */
const char *_Nonnull lexicon_data_name(size_t i);
/* Bytes of file `i`; `count` receives their number. */
const uint8_t *_Nonnull lexicon_data_bytes(size_t i, size_t *_Nonnull count);
