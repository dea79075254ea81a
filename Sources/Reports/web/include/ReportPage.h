/* The parts of the report page, embedded so that the program finds them wherever it runs. */
#pragma once
#include <stddef.h>
#include <stdint.h>

/* The style sheet; `count` receives its number of bytes. */
const uint8_t *_Nonnull report_page_style(size_t *_Nonnull count);
/* Number of script files; they share one scope and run in their order. */
size_t report_page_script_count(void);
/* Script file `i`; `count` receives its number of bytes. */
const uint8_t *_Nonnull report_page_script(size_t i, size_t *_Nonnull count);
