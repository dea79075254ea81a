#include "ReportPage.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t style[] = {
#embed "report.css"
};
static const uint8_t data[] = {
#embed "data.js"
};
static const uint8_t route[] = {
#embed "route.js"
};
static const uint8_t card[] = {
#embed "card.js"
};
static const uint8_t list[] = {
#embed "list.js"
};
static const uint8_t overview[] = {
#embed "overview.js"
};
static const uint8_t tables[] = {
#embed "tables.js"
};
static const uint8_t document[] = {
#embed "document.js"
};
static const uint8_t audit[] = {
#embed "audit.js"
};
static const uint8_t start[] = {
#embed "start.js"
};

static const struct {
  const uint8_t *bytes;
  size_t count;
} scripts[] = {
    {data, sizeof data},         {route, sizeof route},   {card, sizeof card},
    {list, sizeof list},         {overview, sizeof overview}, {tables, sizeof tables},
    {document, sizeof document}, {audit, sizeof audit},   {start, sizeof start},
};

const uint8_t *report_page_style(size_t *count) {
  *count = sizeof style;
  return style;
}
size_t report_page_script_count(void) { return sizeof scripts / sizeof *scripts; }
const uint8_t *report_page_script(size_t i, size_t *count) {
  *count = scripts[i].count;
  return scripts[i].bytes;
}
