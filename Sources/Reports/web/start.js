// Puts the page together: navigation, the quotations view with its filters, keys, printing.

let list = null;

function select(name, label, options, value) {
  return h('label', {}, label, h('select', { name, onchange: (event) => {
    route.go(route.changed({ [name]: event.target.value }, 'quotations'));
  } }, options.map(([v, text]) => h('option', { value: v, selected: v === value }, text))));
}

function inputFilter(name, label, type, hint, values) {
  const id = `list-${name}`;
  return h('label', {}, label, h('input', { name, type, placeholder: hint, value: shownValue(name),
    list: values ? id : null, dir: 'auto', onchange: (event) => {
      const value = event.target.value.trim();
      route.go(route.changed({ [name]: name === 'speaker' ? keyOfName(value) : value },
        'quotations'));
    } }), values ? h('datalist', { id }, values.map((v) => h('option', { value: v }))) : null);
}

function shownValue(name) {
  const value = route.get(name);
  if (name !== 'speaker' || !value) return value;
  const [k] = speakersByKey(value);
  return k === undefined ? value : data.speakerName(k);
}

function keyOfName(name) {
  if (name === 'No source') return '-';
  if (name === 'Unnamed sources') return '?';
  const k = data.speakers.name.indexOf(name);
  return k < 0 ? name : speakerKey(k);
}

function names(values, limit = 1000) {
  const seen = new Map();
  for (const v of values) if (v) seen.set(v, (seen.get(v) || 0) + 1);
  return [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit)
    .map(([v]) => v);
}

/** What the selection holds, each line a way to narrow it. */
function facets(found) {
  const rows = speakerTable(found).filter((r) => r.key !== '-' && r.key !== '?')
    .sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1));
  const targets = targetTable(found);
  const kinds = [0, 0, 0];
  for (const i of found) kinds[data.q.kind[i]]++;
  const poles = [0, 0, 0, 0];
  for (const row of targets) row.poles.forEach((n, k) => { poles[k] += n; });
  const part = (title, items, max) => (items.length ? [h('h2', {}, title), ranks(items, max)] : []);
  const plain = (value) => [{ name: 'quotations', value, class: 'b-plain' }];
  return [
    ...(rows.length > 1 ? part('Speakers', rows.slice(0, 8).map((r) => ({ name: r.name,
      value: r.quotes, parts: plain(r.quotes), href: route.changed({ speaker: r.key }) })),
    rows[0].quotes) : []),
    ...(route.get('kind') ? [] : part('Kinds', KINDS.map((name, k) => ({ name, value: kinds[k],
      parts: [{ name: 'quotations', value: kinds[k], class: `b-kind-${name}` }],
      href: route.changed({ kind: name }) })).filter((r) => r.value), found.length)),
    ...(targets.length > 1 ? part('Targets', targets.slice(0, 8).map((r) => ({ name: r.name,
      value: r.total, parts: poleParts(r.poles), href: route.changed({ target: r.name }) })),
    targets[0].total) : []),
    ...(route.get('pole') ? [] : part('Stances', POLES.map((name, k) => ({ name, value: poles[k],
      parts: [{ name: 'stances', value: poles[k], class: `b-${name}` }],
      href: route.changed({ pole: name }) })).filter((r) => r.value), Math.max(1, ...poles))),
  ];
}

async function quotationsView(main) {
  const has = (column) => data.docs[column].some(Boolean);
  const filters = h('form', { class: 'filters', 'aria-label': 'Filters',
    onsubmit: (event) => event.preventDefault() },
    inputFilter('q', 'Words', 'search', 'in quotation or name'),
    inputFilter('speaker', 'Speaker', 'text', 'any', ['No source', 'Unnamed sources',
      ...names(data.q.speaker.map((k) => (k < 0 ? null : data.speakers.name[k])))]),
    select('kind', 'Kind', [['', 'any'], ...KINDS.map((k) => [k, k])], route.get('kind')),
    select('type', 'Attribution', [['', 'assertions and beliefs'], ['all', 'all'],
      ...TYPES.map((t) => [t, t])], route.get('type')),
    inputFilter('target', 'Target of stance', 'text', 'any', names(data.s.target.map(
      (k) => data.targets.name[k]))),
    select('pole', 'Stance', [['', 'any'], ...POLES.map((p) => [p, p])], route.get('pole')),
    has('source') ? inputFilter('source', 'Source', 'text', 'any', names(data.docs.source)) : null,
    has('date') ? inputFilter('from', 'From', 'text', 'YYYY-MM-DD') : null,
    has('date') ? inputFilter('to', 'To', 'text', 'YYYY-MM-DD') : null,
    h('p', { class: 'links' },
      h('a', { href: '#quotations' }, 'Clear'),
      h('a', { href: route.changed({ n: '', seed: '' }, 'audit') }, 'Audit these')));
  const status = h('p', { class: 'status', role: 'status' }, 'Searching…');
  const column = h('div', { class: 'column' }, status);
  const aside = h('aside', { class: 'facets', 'aria-label': 'In this selection' });
  main.append(...heading('Quotations'), h('div', { class: 'split' }, filters, column, aside));
  const found = await selection();
  if (!found) return;
  const speakers = new Set(found.map((i) => speakerKey(data.q.speaker[i])));
  speakers.delete('-');
  speakers.delete('?');
  status.textContent = `${plural(found.length, 'quotation')}, `
    + plural(speakers.size, 'named speaker');
  if (!found.length) {
    column.append(h('p', { class: 'empty' }, data.size ? 'Nothing passes these filters. '
      : 'No quotation was found in these documents.',
    data.size ? h('a', { href: '#quotations?type=all' }, 'Show everything') : null));
    return;
  }
  aside.append(...facets(found));
  // So that printing finds them.
  for (const i of found.slice(0, PRINTED)) data.part(data.partOfDocument(data.q.doc[i]));
  list = new CardList(found, 'Quotations');
  column.append(list.node);
  list.draw();
}

const drawings = {
  overview, quotations: quotationsView, speakers: speakersView, stances: stancesView,
  documents: documentsView, document: documentView, audit: auditView,
};

function show() {
  route.read();
  list?.close();
  list = null;
  documentStep = null;
  audit.act = null;
  const main = h('main', { id: 'main', tabindex: '-1', class: `view-${route.view}` });
  document.getElementById('main').replaceWith(main);
  for (const link of document.querySelectorAll('nav.views a')) {
    const { view } = link.dataset;
    link.href = route.filters(view);
    const here = view === route.view || (route.view === 'document' && view === 'documents');
    if (here) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  scrollTo(0, 0);
  drawings[route.view](main);
  document.title = `${route.view[0].toUpperCase()}${route.view.slice(1)} – ${data.core.title}`;
  document.querySelector('nav.views [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function help() {
  const dialog = h('dialog', { 'aria-labelledby': 'help-title' },
    h('h2', { id: 'help-title' }, 'Keys'),
    h('dl', {}, [['1 – 6', 'views'], ['j / k', 'next / previous quotation'],
      ['Enter', 'open the quotation’s document'], ['w', 'why: the rules behind a quotation'],
      ['/', 'search'], ['r c s t', 'audit: right, wrong content, speaker, stance'],
      ['?', 'this help']].map(([key, text]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, text)])),
    h('form', { method: 'dialog' }, h('button', { autofocus: true }, 'Close')));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const inField = event.target.closest('input, select, textarea, dialog');
  if (inField) return;
  const { key } = event;
  const views = VIEWS[Number(key) - 1];
  let done = true;
  if (audit.act && audit.act(key)) done = true;
  else if (key === '?') help();
  else if (views) route.go(route.filters(views));
  else if (key === '/') document.querySelector('main input[type=search]')?.focus();
  else if ((key === 'j' || key === 'k') && list) list.move(key === 'j' ? 1 : -1);
  else if ((key === 'j' || key === 'k') && documentStep) documentStep(key === 'j' ? 1 : -1);
  else if (key === 'w') event.target.closest('.card')?.querySelector('.why summary')?.click();
  else if (key === 'Enter' && event.target.classList.contains('card')) {
    event.target.querySelector('a.doc')?.click();
  } else done = false;
  if (done) event.preventDefault();
}

/** Cards of a list that are printed. */
const PRINTED = 300;

/** Printing takes the first cards of the list, not only those in sight. */
function beforePrint() {
  if (!list) return;
  const rest = list.items.length - PRINTED;
  list.node.after(h('div', { class: 'print-only' }, list.items.slice(0, PRINTED)
    .map((i) => card(i, () => {})),
  rest > 0 ? h('p', {}, `${count(rest)} more are not printed; narrow the selection.`) : null));
}

async function start() {
  if (typeof DecompressionStream === 'undefined') {
    document.getElementById('main').textContent =
      'This browser is too old for the report: it lacks DecompressionStream.';
    return;
  }
  await data.load();
  document.body.prepend(
    h('a', { class: 'skip', href: '#main', onclick: (event) => {
      event.preventDefault();
      document.getElementById('main').focus();
    } }, 'Skip to content'),
    h('header', { class: 'top' }, h('a', { class: 'brand', href: '#overview' }, 'Sayso'),
      h('nav', { class: 'views', 'aria-label': 'Views' },
        VIEWS.map((view) => h('a', { href: `#${view}`, 'data-view': view }, view[0].toUpperCase() + view.slice(1)))),
      h('button', { type: 'button', class: 'help', 'aria-label': 'Keys', onclick: help }, '?')));
  addEventListener('hashchange', show);
  addEventListener('keydown', onKey);
  addEventListener('beforeprint', beforePrint);
  addEventListener('afterprint', () => document.querySelector('.print-only')?.remove());
  show();
  document.documentElement.dataset.ready = 'yes';
}

start();
