// Quotations as cards: the text in context with its marks, speaker, stances, and why.

/** Text with marks as nodes. Marks may overlap; each piece carries all the classes it lies in. */
function marked(text, marks) {
  const cuts = new Set([0, text.length]);
  for (const m of marks) {
    cuts.add(Math.min(m.start, text.length));
    cuts.add(Math.min(m.end, text.length));
  }
  const points = [...cuts].sort((a, b) => a - b);
  const open = [...marks].sort((a, b) => a.start - b.start);
  const nodes = [];
  let first = 0;
  let active = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const [start, end] = [points[i], points[i + 1]];
    while (first < open.length && open[first].start <= start) active.push(open[first++]);
    active = active.filter((m) => m.end > start);
    const piece = text.slice(start, end);
    if (!active.length) {
      nodes.push(document.createTextNode(piece));
      continue;
    }
    const classes = new Set(active.map((m) => m.name));
    const node = h(classes.has('content') ? 'mark' : 'span',
      { class: [...classes].map((c) => `m-${c}`).join(' ') }, piece);
    const owner = active.find((m) => m.quote !== undefined);
    if (owner) node.dataset.quote = owner.quote;
    nodes.push(node);
  }
  return nodes;
}

/** The marks of a quotation in its excerpt; with targets and evidence of its stances where asked. */
function marksOf(detail, withStances) {
  const marks = [];
  const add = (spans, name) => {
    for (const s of spans) if (s && s.start !== undefined) marks.push({ ...s, name });
  };
  add(detail.content, 'content');
  add(detail.cue, 'cue');
  add(detail.source, 'source');
  if (withStances) {
    for (const stance of detail.stances) {
      add([stance.span], 'target');
      for (const step of stance.evidence) add([step.span], 'evidence');
    }
  }
  return marks;
}

function speakerLine(i, detail) {
  const k = data.q.speaker[i];
  const role = k >= 0 ? data.speakers.role[k] : null;
  const source = detail ? detail.source.map((s) => detail.words(s)).join(' … ') : '';
  let name = data.speakerName(k);
  if (k >= 0 && data.speakers.name[k] === null && source) name = source;
  const link = h('a', { dir: 'auto',
    href: route.href('quotations', { speaker: speakerKey(k), type: route.get('type') }) },
    name);
  const parts = [h('h2', { class: k < 0 ? 'speaker none' : 'speaker' }, link)];
  if (role) parts.push(h('span', { class: 'role', dir: 'auto' }, role));
  if (detail && detail.candidates.length) {
    parts.push(h('span', { class: 'role' }, 'one of ', detail.candidates.join(', ')));
  }
  return h('header', {}, parts, h('span', { class: 'kind' }, KINDS[data.q.kind[i]]),
    data.q.type[i] > 1 ? h('span', { class: 'kind type' }, TYPES[data.q.type[i]]) : null);
}

function stanceLine(k, detail, n) {
  const { s, targets, core } = data;
  const pole = s.pole[k];
  const more = detail ? detail.stances[n] : null;
  const notes = [pole === 3 ? '' : INTENSITY[s.intensity[k]] || '',
    core.acts[s.act[k]].replaceAll('-', ' ')];
  if (more) {
    if (more.certainty !== 'certain') notes.push(more.certainty);
    if (!more.positive) notes.push('negated');
    notes.push(...more.flags);
  }
  return h('li', {},
    h('a', {
      class: `pole p-${POLES[pole]}`,
      href: route.href('quotations', { target: targets.name[s.target[k]], pole: POLES[pole],
        type: route.get('type') }),
    }, h('span', { 'aria-hidden': 'true' }, POLE_SIGNS[pole]), ` ${POLES[pole]}`),
    h('a', { class: 'target', dir: 'auto',
      href: route.href('quotations', { target: targets.name[s.target[k]],
        type: route.get('type') }) },
      targets.name[s.target[k]]),
    h('span', { class: 'notes' }, notes.filter(Boolean).join(' · ')));
}

const TIERS = {
  cue: 'Cue', content: 'Content', source: 'Source', decision: 'Decision', speaker: 'Speaker',
  resolution: 'Speaker', stance: 'Stance', quotation: 'Quotation marks', kind: 'Kind',
};

/** Words in quotation marks, unless they bring their own. */
function quoted(words) {
  const bare = /^["“”‘’'«»„]/.test(words) ? words : `“${words}”`;
  return h('q', { dir: 'auto' }, clip(bare, 160));
}

function stepLine(step, detail) {
  const words = detail.words(step.span);
  const tier = step.tier || '';
  return h('li', {},
    tier ? [h('span', { class: 'tier' }, TIERS[tier] || tier), ' '] : null,
    h('span', { class: 'said' }, step.words,
      words ? [': ', quoted(words)] : null,
      step.effect ? h('span', { class: 'effect' }, ` → ${step.effect}`) : null),
    h('span', { class: 'rule' }, step.points !== null ? h('span', { class: 'points' },
      `${step.points > 0 ? '+' : step.points < 0 ? '−' : ''}${Math.abs(step.points)}`) : null,
    h('code', {}, step.rule)));
}

const RESOLUTIONS = {
  name: 'the source gives the full name',
  'short-name': 'a short form of a name found elsewhere in the text',
  acronym: 'an acronym', role: 'a role that names a person introduced elsewhere',
  pronoun: 'a pronoun', relative: 'a relative pronoun', nominal: 'a noun for an organisation or group',
  continuation: 'no cue of its own; the speaker goes on',
  ambiguous: 'two or more candidates are equal, so none is named', unnamed: 'nobody is named',
};

/** Why: the rules in words. */
function why(i, detail) {
  const out = [h('ol', {}, detail.evidence.map((e) => stepLine(e, detail)))];
  if (detail.resolution) {
    const said = RESOLUTIONS[detail.resolution] || detail.resolution;
    const mention = detail.mention && detail.mention.text !== undefined ? detail.mention.text : null;
    out[0].append(h('li', {}, h('span', { class: 'tier' }, 'Speaker'), ' ',
      h('span', { class: 'said' }, said, mention ? [': ', quoted(mention)] : null),
      h('span', { class: 'rule' }, h('code', {}, detail.resolution))));
  }
  const stances = data.stancesOf(i);
  detail.stances.forEach((stance, n) => {
    const k = stances[n];
    const pole = POLES[data.s.pole[k]];
    out.push(h('p', { class: 'why-stance' }, h('span', { class: `c-${pole}` }, pole), ' ',
      h('b', { dir: 'auto' }, data.targets.name[data.s.target[k]]),
      stance.holder.length > 1 ? [', held by ', h('bdi', {}, stance.holder.join(' › '))] : null));
    out.push(stance.evidence.length
      ? h('ol', {}, stance.evidence.map((e) => stepLine(e, detail)))
      : h('p', { class: 'notes' }, 'No rule takes a side.'));
  });
  const facts = [`paragraph ${detail.paragraph}`, `line ${detail.line}`, ...detail.flags];
  if (detail.parent) facts.push(`inside #${detail.parent}`);
  if (detail.continues) facts.push(`continues #${detail.continues}`);
  out.push(h('p', { class: 'facts' }, h('a', { dir: 'auto', class: 'id', href: placeOf(i) },
    data.id(i)), ` · ${facts.join(' · ')}`));
  return out;
}

/** Texts with dots between, each in its own direction: an Arabic name does not turn a date round. */
function apart(texts) {
  return texts.filter(Boolean).map((text, i) => [i ? ' · ' : '', h('bdi', {}, text)]);
}

/** The address of a quotation in its document. */
function placeOf(i) {
  return route.href('document', { id: data.docs.id[data.q.doc[i]], n: data.q.num[i] });
}

const openWhys = new Set();

/** The text around a quotation with its marks. */
function reading(detail) {
  return h('p', { class: 'reading', dir: 'auto' },
    detail.cutBefore ? h('span', { class: 'cut' }, '… ') : null,
    marked(detail.excerpt, marksOf(detail, true)),
    detail.cutAfter ? h('span', { class: 'cut' }, ' …') : null);
}

/** The card of quotation `i`; an empty one while its text loads. */
function card(i, again, options = {}) {
  const { q, docs } = data;
  const detail = data.detail(i, again);
  const d = q.doc[i];
  const article = h('article', {
    class: `card k-${KINDS[q.kind[i]]}`, tabindex: '-1', 'data-index': i,
    'aria-label': `Quotation of ${data.speakerName(q.speaker[i])}`,
  });
  if (!detail) {
    article.append(speakerLine(i, null), h('p', { class: 'reading loading' }, '…'));
    return article;
  }
  const isOpen = options.bare || openWhys.has(i);
  const stances = data.stancesOf(i).map((k, n) => stanceLine(k, detail, n));
  const details = h('details', { class: 'why', open: isOpen },
    h('summary', {}, 'Why?'), isOpen ? why(i, detail) : null);
  details.addEventListener('toggle', () => {
    if (options.bare || details.open === openWhys.has(i)) return;
    if (details.open) openWhys.add(i);
    else openWhys.delete(i);
    if (details.open && details.childElementCount === 1) details.append(...why(i, detail));
  });
  const place = apart([docs.source[d], docs.date[d]]);
  article.append(speakerLine(i, detail));
  if (!options.beside) article.append(reading(detail));
  if (stances.length) article.append(h('ul', { class: 'stances' }, stances));
  if (options.beside) {
    article.append(h('div', { class: 'why' }, why(i, detail)));
    return article;
  }
  article.append(h('footer', {},
    h('a', { dir: 'auto', class: 'doc', title: data.docTitle(d), href: placeOf(i) },
      data.docTitle(d)),
    place.length ? h('span', {}, place) : null, details));
  return article;
}
