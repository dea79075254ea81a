// The audit: a seeded random sample to be judged by hand.

const VERDICTS = [
  { key: 'r', name: 'right', label: 'Right' },
  { key: 'c', name: 'content', label: 'Wrong content' },
  { key: 's', name: 'speaker', label: 'Wrong speaker' },
  { key: 't', name: 'stance', label: 'Wrong stance' },
];

/** A small generator of random numbers (mulberry32): the same sample for the same seed. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `size` of the items, without repetition, in random order. */
function sample(items, size, seed) {
  const next = random(seed);
  const pool = [...items];
  const out = [];
  while (out.length < size && pool.length) {
    const k = Math.floor(next() * pool.length);
    out.push(pool[k]);
    pool[k] = pool[pool.length - 1];
    pool.pop();
  }
  return out;
}

const audit = { key: null, items: [], verdicts: new Map(), at: 0, act: null };

async function auditView(main) {
  const size = Math.max(1, Math.min(5000, Number(route.get('n')) || 50));
  const seed = Number(route.get('seed')) || 1;
  const population = await selection();
  if (!population) return;
  const key = route.params.toString();
  if (audit.key !== key) {
    audit.key = key;
    audit.items = sample(population, size, seed);
    audit.verdicts = restored(key);
    audit.at = 0;
    while (audit.at < audit.items.length - 1 && audit.verdicts.has(data.id(audit.items[audit.at]))) {
      audit.at++;
    }
  }
  const progress = h('progress', { max: audit.items.length || 1, 'aria-label': 'Judged' });
  const status = h('p', { class: 'status', role: 'status' });
  const stage = h('div', { class: 'stage' });
  const buttons = VERDICTS.map((v) => h('button', { type: 'button', 'aria-pressed': 'false',
    class: `verdict v-${v.name}`, onclick: () => judge(v.name) }, v.label,
    h('kbd', { 'aria-hidden': 'true' }, v.key)));
  const form = h('form', { class: 'tools', onsubmit: (event) => {
    event.preventDefault();
    route.go(route.changed({ n: form.elements.n.value, seed: form.elements.seed.value }));
  } },
    h('label', {}, 'Sample ', h('input', { name: 'n', type: 'number', min: 1, max: 5000, value: size })),
    h('label', {}, 'Seed ', h('input', { name: 'seed', type: 'number', min: 1, value: seed })),
    h('button', { type: 'submit' }, 'Draw'));

  function judge(name) {
    const i = audit.items[audit.at];
    if (i === undefined) return;
    const id = data.id(i);
    const wrong = new Set(audit.verdicts.get(id) || []);
    if (name === 'right') {
      audit.verdicts.set(id, []);
      store();
      move(1);
      return;
    }
    if (wrong.has(name)) wrong.delete(name);
    else wrong.add(name);
    if (wrong.size) audit.verdicts.set(id, [...wrong].sort());
    else audit.verdicts.delete(id);
    store();
    draw();
  }

  function move(step) {
    audit.at = Math.min(Math.max(audit.at + step, 0), audit.items.length - 1);
    draw();
  }

  function draw() {
    const i = audit.items[audit.at];
    const done = audit.items.filter((k) => audit.verdicts.has(data.id(k))).length;
    progress.value = done;
    const right = audit.items.filter((k) => audit.verdicts.get(data.id(k))?.length === 0).length;
    status.textContent = `${done} of ${audit.items.length} judged`
      + `${done ? `, ${right} right` : ''} · number ${audit.at + 1} · `
      + `drawn from ${plural(population.length, 'quotation')} with seed ${seed}`;
    const verdict = i === undefined ? undefined : audit.verdicts.get(data.id(i));
    VERDICTS.forEach((v, k) => buttons[k].setAttribute('aria-pressed', String(verdict !== undefined
      && (v.name === 'right' ? verdict.length === 0 : verdict.includes(v.name)))));
    stage.replaceChildren(i === undefined
      ? h('p', { class: 'empty' }, 'No quotation passes the filters.')
      : card(i, draw, { bare: true }));
  }

  function store() {
    try {
      localStorage.setItem(storeName(key), JSON.stringify([...audit.verdicts]));
    } catch { /* Private windows have no store; the export is what counts. */ }
  }

  audit.act = (key) => {
    const verdict = VERDICTS.find((v) => v.key === key);
    if (verdict) judge(verdict.name);
    else if (key === 'ArrowRight' || key === 'j') move(1);
    else if (key === 'ArrowLeft' || key === 'k') move(-1);
    else return false;
    return true;
  };
  main.append(...heading('Audit'),
    h('p', { class: 'lead' }, 'Judge a random sample by hand. The export goes into ',
      h('code', {}, 'sayso evaluate --audit FILE'),
      ', which gives precision with a 95 % interval.'),
    h('div', { class: 'audit' },
      h('div', {}, progress, status, stage),
      h('div', { class: 'controls' },
        h('div', { class: 'verdicts', role: 'group', 'aria-label': 'Verdict' }, buttons),
        h('div', { class: 'steps' },
          h('button', { type: 'button', onclick: () => move(-1) }, '← Back'),
          h('button', { type: 'button', onclick: () => move(1) }, 'Next →')),
        h('button', { type: 'button', class: 'primary', onclick: exportAudit },
          'Export judgements'),
        form)));
  draw();

  function exportAudit() {
    const file = new Blob([auditFile(seed, population.length)], { type: 'application/json' });
    const link = h('a', { href: URL.createObjectURL(file), download: 'audit.json' });
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

/** The export: what `sayso evaluate --audit` reads. */
function auditFile(seed, population) {
  const judgements = audit.items.filter((i) => audit.verdicts.has(data.id(i))).map((i) => {
    const wrong = audit.verdicts.get(data.id(i));
    return { id: data.id(i), kind: KINDS[data.q.kind[i]], right: wrong.length === 0, wrong };
  });
  return JSON.stringify({ schema: 'sayso-audit/1', seed, sample: audit.items.length, population,
    filters: audit.key, judgements }, null, 1);
}

const storeName = (key) => `sayso-audit ${data.core.title} ${data.size} ${key}`;

function restored(key) {
  try {
    const kept = JSON.parse(localStorage.getItem(storeName(key)) || '[]');
    return new Map(Array.isArray(kept) ? kept : []);
  } catch {
    return new Map();
  }
}
