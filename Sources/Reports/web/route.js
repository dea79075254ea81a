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

/** Whether the content, the speaker's name or the title holds the words; texts must be loaded. */
function hasWords(i, words) {
  if (data.speakerName(data.q.speaker[i]).toLocaleLowerCase().includes(words)) return true;
  const detail = data.detail(i, () => {});
  return detail !== null && detail.text().toLocaleLowerCase().includes(words);
}
