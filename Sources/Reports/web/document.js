// One document with all its marks; the quotation that is chosen stands beside it.

async function documentView(main) {
  const { docs } = data;
  const d = docs.id.indexOf(route.get('id'));
  if (d < 0) {
    main.append(h('h1', {}, 'No such document'), h('p', {}, h('a', { href: '#documents' },
      'All documents')));
    return;
  }
  const [first, end] = [data.firstQuote[d], data.firstQuote[d + 1]];
  const part = data.part(data.partOfDocument(d));
  if (part instanceof Promise) {
    const mine = location.hash;
    await part;
    if (location.hash !== mine) return;
  }
  const place = apart([docs.source[d], docs.date[d], docs.path[d] || docs.id[d]]);
  const quotes = [];
  for (let i = first; i < end; i++) quotes.push(data.detail(i, () => {}));
  const text = data.textOf(d);
  const url = docs.url[d] && /^https?:/i.test(docs.url[d]) ? docs.url[d] : null;
  const aside = h('aside', { class: 'beside', 'aria-label': 'Chosen quotation' });
  const article = h('div', { class: 'text', lang: docs.language[d] || null });
  const picker = h('nav', { class: 'picker', 'aria-label': 'Quotations of this document' },
    h('h2', {},
    end > first ? plural(end - first, 'quotation') : 'No quotation in this document'),
    h('ol', {}, quotes.map((detail) => h('li', {}, h('button', { type: 'button',
      'data-index': detail.index, onclick: () => choose(detail.index, true) },
      h('b', { dir: 'auto' }, data.speakerName(data.q.speaker[detail.index])), ' ',
      h('span', { dir: 'auto' }, clip(detail.text(), 70)))))));
  let chosen = -1;
  const whole = text !== null && text !== undefined;
  const choose = (i, scroll) => {
    chosen = i;
    // A book is not drawn anew for the marks of one stance.
    if (whole && text.length < 5e5) article.replaceChildren(...wholeText(text, quotes, i));
    for (const node of article.querySelectorAll('.chosen')) node.classList.remove('chosen');
    const nodes = article.querySelectorAll(`[data-quote="${i}"]`);
    for (const node of nodes) node.classList.add('chosen');
    if (scroll && nodes.length) nodes[0].scrollIntoView({ block: 'center' });
    for (const button of picker.querySelectorAll('button')) {
      if (Number(button.dataset.index) === i) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
    aside.replaceChildren(card(i, () => choose(i, false), { beside: true }));
    const fresh = route.href('document', { id: docs.id[d], n: data.q.num[i] });
    if (location.hash !== fresh) history.replaceState(null, '', fresh);
  };
  if (whole) {
    article.append(...wholeText(text, quotes, -1));
  } else {
    article.append(h('p', { class: 'lead' },
      'The whole text is not in this report (extract with --keep-text, or report --corpus). ',
      'These are the passages around its quotations.'));
    for (const detail of quotes) {
      const marks = marksOf(detail, false).map((m) => ({ ...m, quote: detail.index }));
      article.append(h('p', { class: 'reading', dir: 'auto' }, detail.cutBefore ? '… ' : '',
        marked(detail.excerpt, marks), detail.cutAfter ? ' …' : ''));
    }
  }
  article.addEventListener('click', (event) => {
    const node = event.target.closest('[data-quote]');
    if (node) choose(Number(node.dataset.quote), false);
  });
  main.append(
    h('p', { class: 'back' }, h('a', { href: '#documents' }, '← Documents')),
    h('h1', { dir: 'auto' }, data.docTitle(d)),
    h('p', { class: 'place' }, place,
      url ? [' · ', h('a', { href: url, rel: 'noopener noreferrer' }, 'original')] : null),
    end > first ? h('p', { class: 'marks' }, h('mark', { class: 'm-content' }, 'content'), ' ',
      h('span', { class: 'm-cue' }, 'cue'), ' ', h('span', { class: 'm-source' }, 'source'), ' ',
      h('span', { class: 'm-target' }, 'target of a stance'), ' ',
      h('span', { class: 'm-evidence' }, 'evidence'), ' ',
      h('span', { class: 'notes' }, 'j and k go from quotation to quotation.')) : null,
    h('div', { class: 'document' }, article, h('div', { class: 'rail' }, aside, picker)));
  documentStep = (step) => {
    if (end === first) return;
    const next = chosen < 0 ? first : Math.min(Math.max(chosen + step, first), end - 1);
    choose(next, true);
  };
  const asked = Number(route.get('n'));
  for (let i = first; i < end; i++) if (asked && data.q.num[i] === asked) choose(i, true);
}

let documentStep = null;

function clip(text, length) {
  return text.length > length ? `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

/** The text in paragraphs, with the marks of all quotations. */
function wholeText(text, quotes, chosen) {
  const marks = [];
  for (const detail of quotes) {
    if (detail.offset === null) continue;
    for (const m of marksOf(detail, detail.index === chosen)) {
      marks.push({ ...m, start: m.start + detail.offset, end: m.end + detail.offset,
        quote: detail.index });
    }
  }
  marks.sort((a, b) => a.start - b.start);
  const out = [];
  let start = 0;
  let next = 0;
  let open = [];
  for (const line of text.split('\n')) {
    const end = start + line.length;
    while (next < marks.length && marks[next].start < end) open.push(marks[next++]);
    open = open.filter((m) => m.end > start);
    if (line.trim()) {
      const inside = open.map((m) => ({ ...m,
        start: Math.max(0, m.start - start), end: Math.min(end, m.end) - start }));
      out.push(h('p', { dir: 'auto' }, marked(line, inside)));
    }
    start = end + 1;
  }
  return out;
}
