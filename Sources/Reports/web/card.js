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

/** The marks of a quotation in its excerpt. */
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
  const link = h('a', { href: route.href('quotations', { speaker: speakerKey(k) }), dir: 'auto' },
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
  const notes = [INTENSITY[s.intensity[k]] || '', core.acts[s.act[k]].replaceAll('-', ' ')];
  if (more) {
    if (more.certainty !== 'certain') notes.push(more.certainty);
    if (!more.positive) notes.push('negated');
    notes.push(...more.flags);
  }
  return h('li', {},
    h('a', {
      class: `pole p-${POLES[pole]}`,
      href: route.href('quotations', { target: targets.name[s.target[k]], pole: POLES[pole] }),
    }, h('span', { 'aria-hidden': 'true' }, POLE_SIGNS[pole]), ` ${POLES[pole]}`),
    h('a', { class: 'target', dir: 'auto',
      href: route.href('quotations', { target: targets.name[s.target[k]] }) },
      targets.name[s.target[k]]),
    h('span', { class: 'notes' }, notes.filter(Boolean).join(' · ')));
}

const TIERS = {
  cue: 'Cue', content: 'Content', source: 'Source', decision: 'Decision', speaker: 'Speaker',
  resolution: 'Speaker', stance: 'Stance', quotation: 'Quotation marks', kind: 'Kind',
};

/** A rule's name in words: "content.that-clause" is "that clause". */
function ruleWords(rule) {
  const words = rule.split('.').slice(rule.includes('.') ? 1 : 0).join(', ');
  return words.replaceAll('-', ' ').replaceAll('_', ' ');
}

function stepLine(step, detail) {
  const words = detail.words(step.span);
  const tier = step.tier || step.rule.split('.')[0];
  return h('li', {},
    h('span', { class: 'tier' }, TIERS[tier] || tier), ' ',
    ruleWords(step.rule),
    words ? [' on ', h('q', { dir: 'auto' }, words)] : null,
    step.effect ? ` → ${step.effect}` : null,
    step.points !== null ? h('span', { class: 'points' },
      ` ${step.points > 0 ? '+' : step.points < 0 ? '−' : ''}${Math.abs(step.points)}`) : null,
    h('code', {}, step.rule));
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
    out.push(h('p', {}, `Speaker: ${said}`, mention ? [' — ', h('q', { dir: 'auto' }, mention)] : null,
      '.'));
  }
  const stances = data.stancesOf(i);
  detail.stances.forEach((stance, n) => {
    const k = stances[n];
    out.push(h('p', { class: 'why-stance' },
      `${POLES[data.s.pole[k]]} `, h('b', { dir: 'auto' }, data.targets.name[data.s.target[k]]),
      stance.holder.length > 1 ? ` — held by ${stance.holder.join(' › ')}` : ''));
    out.push(h('ol', {}, stance.evidence.map((e) => stepLine(e, detail))));
  });
  const facts = [data.id(i), `paragraph ${detail.paragraph}`, `line ${detail.line}`, ...detail.flags];
  if (detail.parent) facts.push(`inside #${detail.parent}`);
  if (detail.continues) facts.push(`continues #${detail.continues}`);
  out.push(h('p', { class: 'facts', dir: 'auto' }, facts.join(' · ')));
  return out;
}

const openWhys = new Set();

/** The text around a quotation with its marks. */
function reading(detail, withStances) {
  return h('p', { class: 'reading', dir: 'auto' },
    detail.cutBefore ? h('span', { class: 'cut' }, '… ') : null,
    marked(detail.excerpt, marksOf(detail, withStances)),
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
  const body = reading(detail, openWhys.has(i));
  const stances = data.stancesOf(i).map((k, n) => stanceLine(k, detail, n));
  const details = h('details', { class: 'why', open: openWhys.has(i) },
    h('summary', {}, 'Why?'), openWhys.has(i) ? why(i, detail) : null);
  details.addEventListener('toggle', () => {
    if (details.open === openWhys.has(i)) return;
    if (details.open) openWhys.add(i);
    else openWhys.delete(i);
    if (details.open && details.childElementCount === 1) details.append(...why(i, detail));
    const fresh = reading(detail, details.open);
    article.querySelector('.reading').replaceWith(fresh);
  });
  const place = [docs.source[d], docs.date[d]].filter(Boolean).join(' · ');
  article.append(speakerLine(i, detail), body);
  if (stances.length) article.append(h('ul', { class: 'stances' }, stances));
  article.append(h('footer', {},
    h('a', { dir: 'auto', class: 'doc', title: data.docTitle(d),
      href: route.href('document', { id: docs.id[d], n: q.num[i] }) }, data.docTitle(d)),
    place ? h('span', { dir: 'auto' }, place) : null, options.bare ? null : details));
  if (options.bare) article.append(h('div', { class: 'why' }, why(i, detail)));
  return article;
}
