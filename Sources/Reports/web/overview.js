// The first page: what is in the corpus, at a glance.

/** A bar in parts; parts are {name, value, class, href}. */
function stackedBar(parts, label, max) {
  const total = parts.reduce((sum, p) => sum + p.value, 0);
  const bar = h('span', { class: 'bar', role: 'img',
    'aria-label': `${label}: ${parts.map((p) => `${p.name} ${p.value}`).join(', ')}` });
  for (const p of parts) {
    if (!p.value) continue;
    const piece = h('i', { class: p.class, title: `${p.name}: ${count(p.value)}` });
    piece.style.width = `${(100 * p.value) / (max || total || 1)}%`;
    bar.append(piece);
  }
  return bar;
}

function poleParts(poles) {
  return POLES.map((name, k) => ({ name, value: poles[k], class: `b-${name}` }));
}

/** Per speaker: quotations, documents, poles. Over the indices given. */
function speakerTable(indices) {
  const rows = new Map();
  for (const i of indices) {
    const k = data.q.speaker[i];
    const key = speakerKey(k);
    let row = rows.get(key);
    if (!row) {
      row = { key, speaker: k, name: data.speakerName(k), quotes: 0, docs: new Set(),
        poles: [0, 0, 0, 0], kind: k < 0 ? '' : data.speakers.kind[k],
        role: k < 0 ? '' : data.speakers.role[k] || '' };
      rows.set(key, row);
    }
    if (!row.role && k >= 0 && data.speakers.role[k]) row.role = data.speakers.role[k];
    row.quotes++;
    row.docs.add(data.q.doc[i]);
    for (let s = data.firstStance[i]; s < data.firstStance[i + 1]; s++) row.poles[data.s.pole[s]]++;
  }
  return [...rows.values()];
}

function figure(value, label, href, note) {
  return h(href ? 'a' : 'div', { class: 'figure', href },
    h('strong', {}, value), h('span', {}, label), note ? h('small', {}, note) : null);
}

/** Months, or days where the dates span less than 70 days. */
function periods(indices) {
  const dates = indices.map((i) => data.docs.date[data.q.doc[i]] || '')
    .filter((d) => /^\d{4}-\d\d/.test(d));
  if (!dates.length) return null;
  let [first, last] = [dates[0], dates[0]];
  for (const d of dates) {
    if (d < first) first = d;
    if (d > last) last = d;
  }
  const days = (Date.parse(last.slice(0, 10)) - Date.parse(first.slice(0, 10))) / 864e5;
  const length = days < 70 && /^\d{4}-\d\d-\d\d/.test(first) ? 10 : days > 3650 ? 4 : 7;
  const labels = [];
  let at = first.slice(0, length);
  const end = last.slice(0, length);
  while (at <= end && labels.length < 2000) {
    labels.push(at);
    const [y, m, d] = at.split('-').map(Number);
    if (length === 4) at = String(y + 1).padStart(4, '0');
    else if (length === 7) at = new Date(Date.UTC(y, m, 1)).toISOString().slice(0, 7);
    else at = new Date(Date.UTC(y, m - 1, d + 1)).toISOString().slice(0, 10);
  }
  return labels.length ? { labels, length } : null;
}

/** Bars over time, stacked; `rows` holds one list of counts for each period. */
function timeChart(labels, rows, classes, title, base, names) {
  const [width, height, floor] = [900, 170, 22];
  const max = Math.max(1, ...rows.map((r) => r.reduce((a, b) => a + b, 0)));
  const step = width / labels.length;
  const chart = svg('svg', { viewBox: `0 0 ${width} ${height + floor}`, class: 'time', role: 'img',
    'aria-label': `${title}, ${labels[0]} to ${labels.at(-1)}, at most ${max} in one period` });
  for (const part of [0.5, 1]) {
    const y = height - part * (height - 14);
    chart.append(svg('line', { x1: 0, x2: width, y1: y, y2: y, class: 'grid' }),
      svg('text', { x: 2, y: y - 3, class: 'tick' }, count(Math.round(max * part))));
  }
  labels.forEach((label, i) => {
    let y = height;
    const total = rows[i].reduce((a, b) => a + b, 0);
    const link = svg('g', { class: 'period' },
      svg('title', {}, `${label}: ${rows[i].map((n, k) => `${names[k]} ${n}`).join(', ')}`));
    link.addEventListener('click', () => {
      route.go(route.href('quotations', { ...base, from: label, to: label }));
    });
    link.append(svg('rect', { x: i * step, y: 0, width: step, height, class: 'hit' }));
    rows[i].forEach((n, k) => {
      const tall = (n / max) * (height - 14);
      y -= tall;
      if (n) {
        link.append(svg('rect', { x: i * step + step * 0.08, y, width: step * 0.84, height: tall,
          class: classes[k] }));
      }
    });
    if (total || labels.length < 400) chart.append(link);
  });
  const shown = Math.max(1, Math.ceil(labels.length / 8));
  labels.forEach((label, i) => {
    if (i % shown === 0 && i * step < width - 60) {
      chart.append(svg('text', { x: i * step + 2, y: height + 16, class: 'tick' }, label));
    }
  });
  return chart;
}

function timeline(indices) {
  const span = periods(indices);
  if (!span || span.labels.length < 2) return null;
  const base = {};
  for (const name of FILTERS) base[name] = route.get(name);
  const place = new Map(span.labels.map((label, i) => [label, i]));
  const kinds = span.labels.map(() => [0, 0, 0]);
  const poles = span.labels.map(() => [0, 0, 0, 0]);
  let stances = 0;
  for (const i of indices) {
    const at = place.get((data.docs.date[data.q.doc[i]] || '').slice(0, span.length));
    if (at === undefined) continue;
    kinds[at][data.q.kind[i]]++;
    for (let k = data.firstStance[i]; k < data.firstStance[i + 1]; k++) {
      poles[at][data.s.pole[k]]++;
      stances++;
    }
  }
  return h('section', { class: 'panel wide' },
    h('h2', {}, 'Over time'),
    timeChart(span.labels, kinds, KINDS.map((k) => `b-kind-${k}`), 'Quotations', base, KINDS),
    legend(KINDS, 'quotations', 'kind-'),
    stances ? [timeChart(span.labels, poles, POLES.map((p) => `b-${p}`), 'Stances', base, POLES),
      legend(POLES, 'stances')] : null);
}

function legend(names, what, prefix = '') {
  return h('ul', { class: 'legend', 'aria-label': what }, names.map((name) => h('li', {},
    h('i', { class: `b-${prefix}${name}`, 'aria-hidden': 'true' }), name)));
}

/** The head of a view: what it is, and what is selected. */
function heading(title, ...more) {
  return [h('h1', { dir: 'auto' }, title), filterChips(), ...more];
}

/** A list of names with counts and bars; rows are {name, href, value, parts}. */
function ranks(rows, max) {
  return h('ol', { class: 'ranks' }, rows.map((row) => h('li', {},
    h('a', { dir: 'auto', href: row.href }, row.name),
    h('span', { class: 'n' }, count(row.value)),
    stackedBar(row.parts, row.name, max))));
}

function errorsPanel() {
  const { core } = data;
  if (!core.errorCount) return null;
  return h('section', { class: 'panel', id: 'errors' },
    h('h2', {}, plural(core.errorCount, 'document could not be read',
      'documents could not be read')),
    h('ul', { class: 'errors' }, core.errors.map(([code, message, where]) => h('li', {},
      h('code', {}, code), ' ', h('bdi', {}, message), where
        ? h('span', { class: 'notes', dir: 'auto' }, ` ${where}`) : null))),
    core.errorCount > core.errors.length
      ? h('p', {}, `and ${count(core.errorCount - core.errors.length)} more in errors.jsonl`)
      : null);
}

function kindsPanel(all) {
  const kinds = [0, 0, 0];
  for (const i of all) kinds[data.q.kind[i]]++;
  return h('section', { class: 'panel wide' }, h('h2', {}, 'How it is quoted'),
    stackedBar(KINDS.map((name, k) => ({ name, value: kinds[k], class: `b-kind-${name}` })), 'Kinds'),
    h('ul', { class: 'legend' }, KINDS.map((name, k) => h('li', {},
      h('i', { class: `b-kind-${name}`, 'aria-hidden': 'true' }),
      h('a', { href: route.changed({ kind: name }, 'quotations') }, name),
      ` ${count(kinds[k])} `, h('span', { class: 'n' }, percent(kinds[k], all.length))))));
}

async function overview(main) {
  const { core, q } = data;
  const all = await selection();
  if (!all) return;
  let none = 0;
  let stances = 0;
  const documents = new Set();
  for (const i of all) {
    if (q.speaker[i] < 0) none++;
    stances += data.firstStance[i + 1] - data.firstStance[i];
    documents.add(q.doc[i]);
  }
  const isAll = FILTERS.every((name) => name === 'type' || !route.get(name));
  const rows = speakerTable(all).filter((r) => r.speaker >= 0 && r.key !== '?')
    .sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1));
  const targets = targetTable(all);
  const hidden = data.size - all.length;
  main.append(...heading(core.title),
    h('section', { class: 'figures', 'aria-label': 'Key figures' },
      figure(count(isAll ? data.docs.id.length : documents.size), 'documents',
        route.filters('documents')),
      figure(count(all.length), 'quotations', route.filters('quotations'),
        hidden ? `${count(hidden)} more not selected` : null),
      figure(count(rows.length), 'named speakers', route.filters('speakers')),
      figure(count(stances), 'stances', route.filters('stances')),
      figure(percent(none, all.length), 'without a source',
        route.changed({ speaker: '-' }, 'quotations')),
      figure(count(core.errorCount), core.errorCount === 1 ? 'error' : 'errors', null)));
  const run = h('section', { class: 'panel' }, h('h2', {}, 'This run'),
    core.run.length ? h('dl', {}, core.run.map(([key, value]) => [h('dt', {}, key),
      h('dd', { dir: 'auto' }, value)])) : h('p', { class: 'empty' }, 'No run record.'));
  if (!all.length) {
    main.append(h('p', { class: 'empty' }, data.size ? 'No quotation passes these filters. '
      : 'No quotation was found in these documents.',
    data.size ? h('a', { href: '#overview?type=all' }, 'Show everything') : null),
    h('div', { class: 'panels' }, run, errorsPanel()));
    return;
  }
  main.append(h('div', { class: 'panels' },
    kindsPanel(all),
    timeline(all),
    h('section', { class: 'panel' }, h('h2', {}, 'Who speaks most'),
      rows.length ? ranks(rows.slice(0, 10).map((row) => ({ name: row.name, value: row.quotes,
        href: route.changed({ speaker: row.key }, 'quotations'),
        parts: [{ name: 'quotations', value: row.quotes, class: 'b-plain' }] })), rows[0].quotes)
        : h('p', { class: 'empty' }, 'Nobody is named.'),
      rows.length > 10 ? h('p', {}, h('a', { href: route.filters('speakers') },
        `All ${count(rows.length)} speakers`)) : null),
    h('section', { class: 'panel' }, h('h2', {}, 'What they take a stand on'),
      targets.length ? [ranks(targets.slice(0, 10).map((row) => ({ name: row.name, value: row.total,
        href: route.changed({ target: row.name }, 'quotations'), parts: poleParts(row.poles) })),
      targets[0].total), legend(POLES, 'stances')]
        : h('p', { class: 'empty' }, 'No stance was found.'),
      targets.length > 10 ? h('p', {}, h('a', { href: route.filters('stances') },
        'Who stands where')) : null),
    run, errorsPanel()));
}
