'use strict';
// The data of the page: tables at once, texts in parts when they are needed.
// Corpus text reaches the page by textContent and attributes only, never as markup.

const POLES = ['support', 'oppose', 'mixed', 'neutral'];
const POLE_SIGNS = ['+', '−', '±', '○'];
const KINDS = ['direct', 'mixed', 'indirect'];
const TYPES = ['assertion', 'belief', 'fact', 'eventuality'];
const INTENSITY = ['', 'slightly', 'plainly', 'firmly'];

/** Makes an element; props are attributes, `on…` listeners; children are nodes or text. */
function h(tag, props, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(props || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else if (key === 'class') node.className = value;
    else node.setAttribute(key, value === true ? '' : String(value));
  }
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    node.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return node;
}

const SVG = 'http://www.w3.org/2000/svg';
function svg(tag, props, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(props || {})) node.setAttribute(key, String(value));
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined) {
      node.append(child instanceof Node ? child : document.createTextNode(String(child)));
    }
  }
  return node;
}

const number = new Intl.NumberFormat('en');
const count = (n) => number.format(n);
const plural = (n, one, many) => `${count(n)} ${n === 1 ? one : many || one + 's'}`;
const percent = (part, whole) => (whole ? `${Math.round((100 * part) / whole)} %` : '–');

async function unpack(id) {
  const node = document.getElementById(id);
  const packed = node.textContent;
  let bytes;
  if (Uint8Array.fromBase64) {
    bytes = Uint8Array.fromBase64(packed);
  } else {
    const text = atob(packed);
    bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const value = JSON.parse(await new Response(stream).text());
  node.remove();
  return value;
}

const data = {
  core: null,
  /** Number of quotations. */
  size: 0,
  q: null,
  s: null,
  docs: null,
  speakers: null,
  targets: null,
  /** First stance of each quotation; one entry more than quotations. */
  firstStance: null,
  /** First quotation of each document; one entry more than documents. */
  firstQuote: null,
  parts: [],

  async load() {
    const core = await unpack('core');
    this.core = core;
    this.q = core.q;
    this.s = core.s;
    this.docs = core.docs;
    this.speakers = core.speakers;
    this.targets = core.targets;
    this.size = core.q.doc.length;
    this.firstStance = new Uint32Array(this.size + 1);
    for (const q of core.s.q) this.firstStance[q + 1]++;
    for (let i = 0; i < this.size; i++) this.firstStance[i + 1] += this.firstStance[i];
    this.firstQuote = new Uint32Array(this.docs.id.length + 1);
    for (const d of core.q.doc) this.firstQuote[d + 1]++;
    for (let i = 0; i < this.docs.id.length; i++) this.firstQuote[i + 1] += this.firstQuote[i];
    this.parts = core.parts.map(() => ({ value: null, wait: null }));
  },

  stancesOf(i) {
    const out = [];
    for (let k = this.firstStance[i]; k < this.firstStance[i + 1]; k++) out.push(k);
    return out;
  },

  partOfDocument(d) {
    let low = 0;
    let high = this.core.parts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.core.parts[middle] <= d) low = middle;
      else high = middle - 1;
    }
    return low;
  },

  /** Loads a part; gives its value at once when it is there, else a promise. */
  part(p) {
    const part = this.parts[p];
    if (part.value) return part.value;
    part.wait ||= unpack(`part${p}`).then((value) => (part.value = value));
    return part.wait;
  },

  /** The details of a quotation, or null while they load (`then` is called afterwards). */
  detail(i, then) {
    const d = this.q.doc[i];
    const p = this.partOfDocument(d);
    const part = this.parts[p].value;
    if (!part) {
      Promise.resolve(this.part(p)).then(then);
      return null;
    }
    const first = this.firstQuote[this.core.parts[p]];
    return new Detail(i, part.q[i - first], part.t[d - this.core.parts[p]]);
  },

  textOf(d) {
    const p = this.partOfDocument(d);
    return this.parts[p].value ? this.parts[p].value.t[d - this.core.parts[p]] : null;
  },

  speakerName(k) {
    if (k < 0) return 'No source';
    return this.speakers.name[k] ?? 'Unnamed sources';
  },

  id(i) {
    return `${this.docs.id[this.q.doc[i]]}#${this.q.num[i]}`;
  },

  docTitle(d) {
    return this.docs.title[d] || this.docs.id[d];
  },
};

/** Spans stand as numbers (start, end in the excerpt) or as text where they lie outside of it. */
function spansOf(flat) {
  const out = [];
  for (let i = 0; i < flat.length; i++) {
    if (typeof flat[i] === 'string') out.push({ text: flat[i] });
    else out.push({ start: flat[i], end: flat[++i] });
  }
  return out;
}

/** What a card shows beyond the tables. */
class Detail {
  constructor(index, raw, text) {
    this.index = index;
    const [where, before, after, content, cue, source, mention, resolution, candidates, stances,
      evidence, paragraph, line, flags, parent, continues] = raw;
    this.offset = typeof where === 'string' ? null : where[0];
    this.excerpt = typeof where === 'string' ? where : text.slice(where[0], where[1]);
    this.cutBefore = before === 1;
    this.cutAfter = after === 1;
    this.content = spansOf(content);
    this.cue = spansOf(cue);
    this.source = spansOf(source);
    this.mention = spansOf(mention)[0] || null;
    this.resolution = resolution;
    this.candidates = candidates;
    this.stances = stances.map((s) => ({
      certainty: s[0], positive: s[1] === 1, flags: s[2], holder: s[3],
      span: spansOf(s[4])[0] || null, evidence: s[5].map((e) => this.step(e)),
    }));
    this.evidence = evidence.map((e) => this.step(e));
    this.paragraph = paragraph;
    this.line = line;
    this.flags = flags;
    this.parent = parent;
    this.continues = continues;
  }

  step(e) {
    return { rule: data.core.rules[e[0]], words: data.core.ruleWords[e[0]],
      tier: e[1] < 0 ? null : data.core.tiers[e[1]], points: e[2], effect: e[3], span: spansOf(e.slice(4))[0] || null };
  }

  words(span) {
    if (!span) return '';
    return span.text !== undefined ? span.text : this.excerpt.slice(span.start, span.end);
  }

  /** The content as one text. */
  text() {
    return this.content.map((s) => this.words(s)).join(' … ');
  }
}
