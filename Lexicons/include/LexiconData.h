/* The shipped language data, embedded so that the program finds it wherever it runs. */
#pragma once
#include <stddef.h>
#include <stdint.h>

/* Number of embedded files. */
size_t lexicon_data_count(void);
/* Name of file `i`, such as "en/cues.lex". */
const char *_Nonnull lexicon_data_name(size_t i);
/* Bytes of file `i`; `count` receives their number. */
const uint8_t *_Nonnull lexicon_data_bytes(size_t i, size_t *_Nonnull count);
