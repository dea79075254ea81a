// A list of any length: only the cards in sight are in the page.

/** Sums of heights with fast change and search (a binary indexed tree). */
class Heights {
  constructor(size, each) {
    this.size = size;
    this.values = new Float32Array(size).fill(each);
    this.tree = new Float64Array(size + 1);
    for (let i = 1; i <= size; i++) {
      this.tree[i] += each;
      const up = i + (i & -i);
      if (up <= size) this.tree[up] += this.tree[i];
    }
    this.top = 1;
    while (this.top * 2 <= size) this.top *= 2;
  }

  set(i, value) {
    const change = value - this.values[i];
    if (!change) return 0;
    this.values[i] = value;
    for (let k = i + 1; k <= this.size; k += k & -k) this.tree[k] += change;
    return change;
  }

  /** Height of all before `i`. */
  before(i) {
    let sum = 0;
    for (let k = i; k > 0; k -= k & -k) sum += this.tree[k];
    return sum;
  }

  /** The item at a height. */
  at(height) {
    let i = 0;
    for (let step = this.top; step > 0; step >>= 1) {
      if (i + step <= this.size && this.tree[i + step] <= height) {
        i += step;
        height -= this.tree[i];
      }
    }
    return Math.min(i, Math.max(this.size - 1, 0));
  }
}

/** Browsers cut elements taller than this; longer lists are scrolled a little faster instead. */
const TALLEST = 12e6;

class CardList {
  constructor(items, label) {
    this.items = items;
    this.heights = new Heights(items.length, 190);
    this.shown = new Map();
    this.current = -1;
    this.node = h('div', { class: 'cards', role: 'feed', 'aria-label': label, tabindex: '0' });
    this.onscroll = () => this.schedule();
    this.observer = new ResizeObserver((entries) => this.measured(entries));
    addEventListener('scroll', this.onscroll, { passive: true });
    addEventListener('resize', this.onscroll);
  }

  close() {
    removeEventListener('scroll', this.onscroll);
    removeEventListener('resize', this.onscroll);
    this.observer.disconnect();
  }

  schedule() {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  get total() {
    return this.heights.before(this.items.length);
  }

  /** How much faster the list moves than the page. */
  get scale() {
    const view = innerHeight;
    return this.total <= TALLEST ? 1 : (this.total - view) / (TALLEST - view);
  }

  draw() {
    if (!this.node.isConnected) return;
    const scale = this.scale;
    this.node.style.height = `${Math.min(this.total, TALLEST)}px`;
    const origin = this.node.getBoundingClientRect().top;
    const scrolled = Math.max(0, -origin);
    const from = scrolled * scale;
    const shift = scrolled - from;
    const first = this.heights.at(Math.max(0, from - 600));
    const last = this.heights.at(from + innerHeight + 600);
    for (const [at, node] of this.shown) {
      if (at < first || at > last) {
        if (node.contains(document.activeElement)) continue;
        this.observer.unobserve(node);
        node.remove();
        this.shown.delete(at);
      }
    }
    let top = this.heights.before(first) + shift;
    for (let at = first; at <= last && at < this.items.length; at++) {
      let node = this.shown.get(at);
      if (!node) node = this.add(at);
      node.style.transform = `translateY(${top}px)`;
      top += this.heights.values[at];
    }
  }

  add(at) {
    const node = h('div', { class: 'slot' });
    this.fill(node, at);
    const next = [...this.shown.keys()].filter((k) => k > at).sort((a, b) => a - b)[0];
    this.node.insertBefore(node, next === undefined ? null : this.shown.get(next));
    this.shown.set(at, node);
    this.observer.observe(node);
    return node;
  }

  fill(node, at) {
    const article = card(this.items[at], () => {
      if (this.shown.get(at) === node && node.isConnected) this.fill(node, at);
    });
    article.setAttribute('aria-posinset', at + 1);
    article.setAttribute('aria-setsize', this.items.length);
    if (at === this.current) article.classList.add('current');
    node.replaceChildren(article);
  }

  measured(entries) {
    let changed = false;
    const at = new Map([...this.shown].map(([k, node]) => [node, k]));
    for (const entry of entries) {
      const k = at.get(entry.target);
      const height = entry.borderBoxSize[0].blockSize;
      if (k !== undefined && height > 0 && this.heights.set(k, height)) changed = true;
    }
    if (changed) this.draw();
  }

  /** Makes an item current and brings it into sight. */
  move(step) {
    if (!this.items.length) return;
    const next = Math.min(Math.max(this.current + step, 0), this.items.length - 1);
    this.shown.get(this.current)?.firstChild.classList.remove('current');
    this.current = next;
    const origin = this.node.getBoundingClientRect().top + scrollY;
    const top = this.heights.before(next) / this.scale + origin - 120;
    const bottom = top + this.heights.values[next];
    if (top < scrollY || bottom > scrollY + innerHeight - 140) scrollTo(0, Math.max(0, top));
    this.draw();
    const article = this.shown.get(next)?.firstChild;
    if (article) {
      article.classList.add('current');
      article.focus({ preventScroll: true });
    }
  }
}
