// The address after '#': a view and its filters, so that every view can be linked.

const VIEWS = ['overview', 'quotations', 'speakers', 'stances', 'documents', 'audit'];
const FILTERS = ['speaker', 'kind', 'type', 'target', 'pole', 'source', 'from', 'to', 'doc', 'q'];

const route = {
  view: 'overview',
  params: new URLSearchParams(),

  read() {
    const [view, query] = location.hash.slice(1).split('?', 2);
    this.view = VIEWS.includes(view) || view === 'document' ? view : 'overview';
    this.params = new URLSearchParams(query || '');
  },

  get(name) {
    return this.params.get(name) || '';
  },

  /** The address of a view with parameters; empty ones are left out. */
  href(view, params) {
    const query = new URLSearchParams();
    for (const [key, value] of Object.entries(params || {})) {
      if (value !== '' && value !== null && value !== undefined) query.set(key, value);
    }
    const text = query.toString();
    return `#${view}${text ? '?' + text : ''}`;
  },

  /** The filters in force, changed by `changes`, as the address of a view. */
  changed(changes, view = this.view) {
    const all = {};
    for (const [key, value] of this.params) all[key] = value;
    return this.href(view, { ...all, ...changes });
  },

  /** Only the filters in force, as the address of a view. */
  filters(view) {
    const kept = {};
    for (const name of FILTERS) kept[name] = this.get(name);
    return this.href(view, kept);
  },

  go(href, replace) {
    if (replace) {
      history.replaceState(null, '', href);
      show();
    } else {
      location.hash = href;
    }
  },
};

/** A speaker's key in an address: the id in the knowledge base, else the name. */
function speakerKey(k) {
  if (k < 0) return '-';
  return data.speakers.name[k] === null ? '?' : data.speakers.id[k] || data.speakers.name[k];
}

function speakersByKey(key) {
  const found = new Set();
  if (key === '-') found.add(-1);
  for (let k = 0; k < data.speakers.name.length; k++) if (speakerKey(k) === key) found.add(k);
  return found;
}

/** Indices of the quotations that the filters let through, in order. */
function filtered(params) {
  const get = (name) => params.get(name) || '';
  const { q, s, docs } = data;
  const speaker = get('speaker') ? speakersByKey(get('speaker')) : null;
  const kind = get('kind') ? KINDS.indexOf(get('kind')) : -1;
  const type = get('type');
  const types = TYPES.map((name, i) => type === 'all' || (type ? name === type : i < 2));
  const target = get('target') ? data.targets.name.indexOf(get('target')) : -1;
  const wantsTarget = get('target') !== '';
  const pole = get('pole') ? POLES.indexOf(get('pole')) : -1;
  const source = get('source');
  const from = get('from');
  const to = get('to');
  const doc = get('doc') ? docs.id.indexOf(get('doc')) : -1;
  const words = get('q').toLocaleLowerCase();
  const keepDoc = new Uint8Array(docs.id.length);
  for (let d = 0; d < keepDoc.length; d++) {
    const date = docs.date[d] || '';
    keepDoc[d] = (!source || (docs.source[d] || '') === source)
      && (!from || date >= from) && (!to || (date && date.slice(0, to.length) <= to))
      && (!get('doc') || d === doc) ? 1 : 0;
  }
  const out = [];
  for (let i = 0; i < data.size; i++) {
    if (!keepDoc[q.doc[i]]) continue;
    if (!types[q.type[i]]) continue;
    if (kind >= 0 && q.kind[i] !== kind) continue;
    if (speaker && !speaker.has(q.speaker[i])) continue;
    if (wantsTarget || pole >= 0) {
      let fits = false;
      for (let k = data.firstStance[i]; k < data.firstStance[i + 1]; k++) {
        if ((!wantsTarget || s.target[k] === target) && (pole < 0 || s.pole[k] === pole)) {
          fits = true;
          break;
        }
      }
      if (!fits) continue;
    }
    if (words && !hasWords(i, words)) continue;
    out.push(i);
  }
  return out;
}

/** The quotations that the address lets through; null where the view was left while texts loaded. */
async function selection() {
  if (route.get('q')) {
    const mine = location.hash;
    for (let p = 0; p < data.parts.length; p++) {
      await data.part(p);
      if (location.hash !== mine) return null;
    }
  }
  return filtered(route.params);
}

/** What is shown of a filter's value. */
function filterWords(name, value) {
  if (name === 'speaker') {
    const [k] = speakersByKey(value);
    return k === undefined ? value : data.speakerName(k);
  }
  return name === 'type' && value === 'all' ? 'all attributions' : value;
}

const FILTER_NAMES = { speaker: 'speaker', kind: 'kind', type: '', target: 'target', pole: 'stance',
  source: 'source', from: 'from', to: 'to', doc: 'document', q: 'words' };

/** The filters in force, each with a link that takes it off, and the switch of attribution types. */
function filterChips() {
  const chips = FILTERS.filter((name) => route.get(name) && name !== 'type').map((name) => h('a',
    { class: 'chip', href: route.changed({ [name]: '' }),
      'aria-label': `Remove the filter ${FILTER_NAMES[name]} ${filterWords(name, route.get(name))}` },
    h('span', {}, FILTER_NAMES[name]), ' ', h('bdi', {}, filterWords(name, route.get(name))),
    h('span', { class: 'x', 'aria-hidden': 'true' }, '×')));
  const type = route.get('type');
  const types = h('span', { class: 'types' },
    h('a', { href: route.changed({ type: '' }), 'aria-current': type ? null : 'true' },
      'Assertions and beliefs'),
    h('a', { href: route.changed({ type: 'all' }), 'aria-current': type === 'all' ? 'true' : null },
      'All attributions'),
    type && type !== 'all' ? h('a', { href: route.changed({}), 'aria-current': 'true' },
      `Type ${type}`) : null);
  return h('div', { class: 'chips', role: 'group', 'aria-label': 'Selection' }, types, chips);
}

/** Whether the content, the speaker's name or the title holds the words; texts must be loaded. */
function hasWords(i, words) {
  if (data.speakerName(data.q.speaker[i]).toLocaleLowerCase().includes(words)) return true;
  const detail = data.detail(i, () => {});
  return detail !== null && detail.text().toLocaleLowerCase().includes(words);
}
