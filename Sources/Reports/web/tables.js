// Tables: speakers, speakers by targets, documents.

function targetTable(indices) {
  const rows = data.targets.name.map((name) => ({ name, total: 0, poles: [0, 0, 0, 0] }));
  for (const i of indices) {
    for (let k = data.firstStance[i]; k < data.firstStance[i + 1]; k++) {
      const row = rows[data.s.target[k]];
      row.total++;
      row.poles[data.s.pole[k]]++;
    }
  }
  return rows.filter((r) => r.total)
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
}

/** A table that sorts and searches; columns are {title, key, cell, numeric}. */
function sortedTable(rows, columns, options) {
  let by = options.by;
  let down = true;
  let limit = 200;
  let words = '';
  const classOf = (column) => [column.numeric ? 'num' : '', column.minor ? 'minor' : ''].join(' ').trim();
  const body = h('tbody', {});
  const status = h('p', { class: 'status', role: 'status' });
  const more = h('button', { type: 'button', class: 'more', onclick: () => {
    limit += 1000;
    draw();
  } }, 'Show more');
  const heads = columns.map((column) => h('th', { scope: 'col', class: classOf(column) },
    h('button', { type: 'button', onclick: () => {
      down = by === column ? !down : Boolean(column.numeric);
      by = column;
      draw();
    } }, column.title)));
  const search = h('input', { type: 'search', id: 'table-search', 'aria-label': options.search,
    placeholder: options.search, oninput: (event) => {
      words = event.target.value.toLocaleLowerCase();
      draw();
    } });
  function draw() {
    const kept = words
      ? rows.filter((r) => options.text(r).toLocaleLowerCase().includes(words)) : rows;
    const sign = down ? -1 : 1;
    const sorted = [...kept].sort((a, b) => {
      const [x, y] = [by.key(a), by.key(b)];
      return x < y ? -sign : x > y ? sign : options.tie(a) < options.tie(b) ? -1 : 1;
    });
    columns.forEach((column, i) => heads[i].setAttribute('aria-sort',
      column === by ? (down ? 'descending' : 'ascending') : 'none'));
    body.replaceChildren(...sorted.slice(0, limit).map((row) => h('tr', {},
      columns.map((column, i) => h(i === 0 ? 'th' : 'td',
        { scope: i === 0 ? 'row' : null, class: classOf(column) }, column.cell(row))))));
    more.hidden = sorted.length <= limit;
    status.textContent = sorted.length ? plural(sorted.length, options.noun)
      : `No ${options.noun} fits`;
  }
  draw();
  return [h('div', { class: 'tools' }, search, status),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': options.caption },
      h('table', { class: 'data' }, h('caption', { class: 'unseen' }, options.caption),
        h('thead', {}, h('tr', {}, heads)), body)), more];
}

/** A link to the quotations of a row. */
function rowLink(changes, text) {
  return h('a', { dir: 'auto', href: route.changed(changes, 'quotations') }, text);
}

async function speakersView(main) {
  const all = await selection();
  if (!all) return;
  const table = speakerTable(all);
  const rows = table.filter((r) => r.speaker >= 0 && r.key !== '?');
  const rest = table.filter((r) => !rows.includes(r));
  main.append(...heading('Speakers'));
  if (rest.length) {
    main.append(h('p', { class: 'lead' }, 'Not in the table: ', rest.map((r, i) => [
      i ? ', ' : '', h('a', { href: route.changed({ speaker: r.key }, 'quotations') },
        r.key === '-' ? `${count(r.quotes)} without a source`
          : `${count(r.quotes)} of sources without a name`)]), '.'));
  }
  if (!rows.length) {
    main.append(h('p', { class: 'empty' }, 'No speaker is named in this selection.'));
    return;
  }
  const sum = (r) => r.poles.reduce((a, b) => a + b, 0);
  const most = Math.max(1, ...rows.map((r) => r.quotes));
  const poled = Math.max(1, ...rows.map(sum));
  const columns = [
    { title: 'Speaker', key: (r) => r.name.toLocaleLowerCase(), cell: (r) => [
      rowLink({ speaker: r.key }, r.name),
      h('span', { dir: 'auto', class: 'role' }, r.role || (r.kind === 'person' ? '' : r.kind))] },
    { title: 'Documents', numeric: true, minor: true, key: (r) => r.docs.size,
      cell: (r) => count(r.docs.size) },
    { title: 'Quotations', numeric: true, key: (r) => r.quotes, cell: (r) => h('span',
      { class: 'measure' }, count(r.quotes), stackedBar([{ name: 'quotations', value: r.quotes,
        class: 'b-plain' }], r.name, most)) },
    { title: 'Stances', numeric: true, key: sum, cell: (r) => (sum(r) ? h('span',
      { class: 'measure' }, count(sum(r)), stackedBar(poleParts(r.poles), r.name, poled)) : '') },
  ];
  main.append(...sortedTable(rows, columns, {
    by: columns[2], noun: 'speaker', search: 'Find a speaker or role',
    caption: 'Speakers with documents, quotations and stances',
    text: (r) => `${r.name} ${r.role}`, tie: (r) => r.name,
  }), legend(POLES, 'stances'));
}

/** Speakers by targets: counts of each pole for each pair. */
function stanceRows(all, targets) {
  const column = new Map(targets.map((t, i) => [t.name, i]));
  const rows = new Map();
  for (const i of all) {
    const k = data.q.speaker[i];
    for (let s = data.firstStance[i]; s < data.firstStance[i + 1]; s++) {
      const at = column.get(data.targets.name[data.s.target[s]]);
      if (at === undefined) continue;
      const key = speakerKey(k);
      let row = rows.get(key);
      if (!row) {
        row = { key, name: data.speakerName(k), total: 0,
          cells: targets.map(() => [0, 0, 0, 0]) };
        rows.set(key, row);
      }
      row.total++;
      row.cells[at][data.s.pole[s]]++;
    }
  }
  const isNamed = (row) => row.key !== '-' && row.key !== '?';
  return [...rows.values()].sort((a, b) => isNamed(b) - isNamed(a) || b.total - a.total
    || (a.name < b.name ? -1 : 1));
}

function stanceCell(row, target, poles) {
  if (!poles.some(Boolean)) return h('td', { class: 'blank' });
  const words = POLES.map((p, k) => (poles[k] ? `${poles[k]} ${p}` : '')).filter(Boolean);
  const lean = poles[2] || (poles[0] && poles[1]) ? 'mixed'
    : poles[0] ? 'support' : poles[1] ? 'oppose' : 'neutral';
  return h('td', { class: `lean-${lean}` }, h('a', {
    class: 'cell', 'aria-label': `${row.name} on ${target.name}: ${words.join(', ')}`,
    title: words.join(', '),
    href: route.changed({ speaker: row.key, target: target.name, n: '', m: '' }, 'quotations'),
  }, POLES.map((p, k) => (poles[k] ? h('span', { class: `c-${p}` },
    `${POLE_SIGNS[k]}${poles[k]}`) : null))));
}

async function stancesView(main) {
  const all = await selection();
  if (!all) return;
  const found = targetTable(all);
  main.append(...heading('Who stands where'));
  if (!found.length) {
    main.append(h('p', { class: 'empty' }, 'No stance was found in this selection.'));
    return;
  }
  const width = Number(route.get('m')) || 10;
  const limit = Number(route.get('n')) || 30;
  const targets = found.slice(0, width);
  const rows = stanceRows(all, targets);
  const column = (t) => h('th', { scope: 'col' }, rowLink({ target: t.name, n: '', m: '' }, t.name));
  const line = (row) => h('tr', { class: row.key === '-' || row.key === '?' ? 'rest' : null },
    h('th', { scope: 'row' }, rowLink({ speaker: row.key, n: '', m: '' }, row.name)),
    row.cells.map((poles, i) => stanceCell(row, targets[i], poles)));
  main.append(
    h('p', { class: 'lead' }, 'Each cell counts the stances of a speaker toward a target: ',
      POLES.map((p, k) => [k ? ', ' : '', h('span', { class: `c-${p}` }, POLE_SIGNS[k]), ` ${p}`]),
      '. A cell opens its quotations.'),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Stances' },
      h('table', { class: 'matrix' },
        h('caption', { class: 'unseen' }, 'Stances of speakers toward targets'),
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Speaker'), targets.map(column))),
        h('tbody', {}, rows.slice(0, limit).map(line)))),
    h('p', { class: 'links' },
      rows.length > limit ? h('a', { href: route.changed({ n: limit + 100 }) },
        `More speakers (${count(rows.length - limit)})`) : null,
      found.length > width ? h('a', { href: route.changed({ m: width + 15 }) },
        `More targets (${count(found.length - width)})`) : null));
}

async function documentsView(main) {
  const all = await selection();
  if (!all) return;
  const { docs } = data;
  const quotes = new Map();
  for (const i of all) quotes.set(data.q.doc[i], (quotes.get(data.q.doc[i]) || 0) + 1);
  const isAll = FILTERS.every((name) => name === 'type' || !route.get(name));
  const rows = docs.id.map((id, d) => ({ d, id, title: data.docTitle(d), date: docs.date[d] || '',
    source: docs.source[d] || '', words: docs.words[d], quotes: quotes.get(d) || 0 }))
    .filter((row) => isAll || row.quotes);
  const has = (name) => docs[name].some(Boolean);
  const most = Math.max(1, ...rows.map((r) => r.quotes));
  const columns = [
    { title: 'Document', key: (r) => r.title.toLocaleLowerCase(), cell: (r) => [
      h('a', { dir: 'auto', href: route.href('document', { id: r.id }) }, r.title),
      r.title === r.id ? null : h('span', { dir: 'auto', class: 'role' }, r.id)] },
    has('source') ? { title: 'Source', minor: true, key: (r) => r.source.toLocaleLowerCase(),
      cell: (r) => h('bdi', {}, r.source) } : null,
    has('date') ? { title: 'Date', key: (r) => r.date,
      cell: (r) => h('bdi', { class: 'date' }, r.date) } : null,
    { title: 'Tokens', numeric: true, minor: true, key: (r) => r.words, cell: (r) => count(r.words) },
    { title: 'Quotations', numeric: true, key: (r) => r.quotes, cell: (r) => h('span',
      { class: 'measure' }, count(r.quotes), stackedBar([{ name: 'quotations', value: r.quotes,
        class: 'b-plain' }], r.title, most)) },
  ].filter(Boolean);
  main.append(...heading('Documents'), ...sortedTable(rows, columns, {
    by: columns.at(-1), noun: 'document', search: 'Find a document', caption: 'Documents',
    text: (r) => `${r.title} ${r.id} ${r.source}`, tie: (r) => r.title,
  }));
}
