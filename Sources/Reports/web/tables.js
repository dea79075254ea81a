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
  const body = h('tbody', {});
  const status = h('p', { class: 'status', role: 'status' });
  const more = h('button', { type: 'button', class: 'more', onclick: () => {
    limit += 1000;
    draw();
  } }, 'Show more');
  const heads = columns.map((column) => h('th', { scope: 'col', class: column.numeric ? 'num' : '' },
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
        { scope: i === 0 ? 'row' : null, class: column.numeric ? 'num' : '' }, column.cell(row))))));
    more.hidden = sorted.length <= limit;
    status.textContent = `${plural(sorted.length, options.noun)}`;
  }
  draw();
  return [h('div', { class: 'tools' }, search, status),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': options.caption },
      h('table', { class: 'data' }, h('caption', { class: 'unseen' }, options.caption),
        h('thead', {}, h('tr', {}, heads)), body)), more];
}

function speakersView(main) {
  const rows = speakerTable(filtered(new URLSearchParams('type=all')));
  const most = Math.max(1, ...rows.filter((r) => r.speaker >= 0).map((r) => r.quotes));
  const poled = Math.max(1, ...rows.map((r) => r.poles.reduce((a, b) => a + b, 0)));
  const columns = [
    { title: 'Speaker', key: (r) => r.name.toLocaleLowerCase(), cell: (r) => h('a', { dir: 'auto',
      href: route.href('quotations', { speaker: r.key, type: 'all' }) }, r.name) },
    { title: 'Role', key: (r) => r.role.toLocaleLowerCase(),
      cell: (r) => h('span', { dir: 'auto', class: 'role' }, r.role || r.kind) },
    { title: 'Documents', numeric: true, key: (r) => r.docs.size, cell: (r) => count(r.docs.size) },
    { title: 'Quotations', numeric: true, key: (r) => r.quotes, cell: (r) => count(r.quotes) },
    { title: 'Share', key: (r) => r.quotes, cell: (r) => stackedBar([{ name: 'quotations',
      value: Math.min(r.quotes, most), class: 'b-plain' }], r.name, most) },
    { title: 'Stances', key: (r) => r.poles.reduce((a, b) => a + b, 0),
      cell: (r) => (r.poles.some(Boolean) ? stackedBar(poleParts(r.poles), r.name, poled) : '') },
  ];
  main.append(h('h1', {}, 'Speakers'), ...sortedTable(rows, columns, {
    by: columns[3], noun: 'speaker', search: 'Find a speaker or role',
    caption: 'Speakers with documents, quotations and stances',
    text: (r) => `${r.name} ${r.role}`, tie: (r) => r.name,
  }), legend(POLES, 'stances'));
}

function stancesView(main) {
  const all = filtered(new URLSearchParams('type=all'));
  const targets = targetTable(all).slice(0, 12);
  main.append(h('h1', {}, 'Who stands where'));
  if (!targets.length) {
    main.append(h('p', { class: 'empty' }, 'No stances were found.'));
    return;
  }
  const column = new Map(targets.map((t, i) => [t.name, i]));
  const rows = new Map();
  for (const i of all) {
    if (data.q.speaker[i] < 0) continue;
    for (let k = data.firstStance[i]; k < data.firstStance[i + 1]; k++) {
      const at = column.get(data.targets.name[data.s.target[k]]);
      if (at === undefined) continue;
      const key = speakerKey(data.q.speaker[i]);
      let row = rows.get(key);
      if (!row) {
        row = { key, name: data.speakerName(data.q.speaker[i]), total: 0,
          cells: targets.map(() => [0, 0, 0, 0]) };
        rows.set(key, row);
      }
      row.total++;
      row.cells[at][data.s.pole[k]]++;
    }
  }
  const sorted = [...rows.values()].sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
  const limit = Number(route.get('n')) || 30;
  const cell = (row, target, poles) => {
    const total = poles.reduce((a, b) => a + b, 0);
    if (!total) return h('td', { class: 'blank' });
    const words = POLES.map((p, k) => (poles[k] ? `${poles[k]} ${p}` : '')).filter(Boolean);
    return h('td', {}, h('a', {
      class: 'cell', 'aria-label': `${row.name} on ${target.name}: ${words.join(', ')}`,
      title: words.join(', '),
      href: route.href('quotations', { speaker: row.key, target: target.name, type: 'all' }),
    }, POLES.map((p, k) => (poles[k] ? h('span', { class: `c-${p}` },
      `${POLE_SIGNS[k]}${poles[k]}`) : null))));
  };
  main.append(
    h('p', { class: 'lead' }, 'Each cell counts the stances of a speaker toward a target. ',
      POLES.map((p, k) => [h('span', { class: `c-${p}` }, POLE_SIGNS[k]), ` ${p}  `])),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Stances' },
      h('table', { class: 'matrix' },
        h('caption', { class: 'unseen' }, 'Stances of speakers toward targets'),
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Speaker'),
          targets.map((t) => h('th', { scope: 'col' }, h('a', { dir: 'auto',
            href: route.href('quotations', { target: t.name, type: 'all' }) }, t.name))))),
        h('tbody', {}, sorted.slice(0, limit).map((row) => h('tr', {},
          h('th', { scope: 'row' }, h('a', { dir: 'auto',
            href: route.href('quotations', { speaker: row.key, type: 'all' }) }, row.name)),
          row.cells.map((poles, i) => cell(row, targets[i], poles))))))),
    sorted.length > limit ? h('p', {}, h('a', { class: 'more',
      href: route.href('stances', { n: limit + 100 }) }, 'Show more speakers')) : '');
}

function documentsView(main) {
  const { docs } = data;
  const rows = docs.id.map((id, d) => ({ d, id, title: data.docTitle(d), date: docs.date[d] || '',
    source: docs.source[d] || '', words: docs.words[d],
    quotes: data.firstQuote[d + 1] - data.firstQuote[d] }));
  const columns = [
    { title: 'Document', key: (r) => r.title.toLocaleLowerCase(), cell: (r) => h('a', { dir: 'auto',
      href: route.href('document', { id: r.id }) }, r.title) },
    { title: 'Source', key: (r) => r.source.toLocaleLowerCase(),
      cell: (r) => h('bdi', {}, r.source) },
    { title: 'Date', key: (r) => r.date, cell: (r) => h('bdi', { class: 'date' }, r.date) },
    { title: 'Tokens', numeric: true, key: (r) => r.words, cell: (r) => count(r.words) },
    { title: 'Quotations', numeric: true, key: (r) => r.quotes, cell: (r) => count(r.quotes) },
  ];
  main.append(h('h1', {}, 'Documents'), ...sortedTable(rows, columns, {
    by: columns[4], noun: 'document', search: 'Find a document', caption: 'Documents',
    text: (r) => `${r.title} ${r.id} ${r.source}`, tie: (r) => r.title,
  }));
}
