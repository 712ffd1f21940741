// Finds places in the book. The index is a script of its own, which is loaded at the first key.
const contents = document.querySelector('.contents');
const box = document.createElement('input');
const list = document.createElement('ol');
box.type = 'search';
box.className = 'find';
box.placeholder = 'Find a place';
box.setAttribute('aria-label', 'Find a place in the book');
list.className = 'found';
list.hidden = true;
list.setAttribute('aria-live', 'polite');
contents.querySelector('.home').after(box, list);

let loading;
const load = () => {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'assets/find-index.js';
    script.onload = () => resolve(globalThis.bookIndex);
    script.onerror = reject;
    document.head.append(script);
  });
  return loading;
};

// region rank
/** How well an entry answers; 0: not at all. A word in the title counts as ten in the text. */
const rank = ([, , title, text], words) => {
  const [head, body] = [title.toLowerCase(), text.toLowerCase()];
  let sum = 0;
  for (const word of words) {
    const count = body.split(word).length - 1;
    const inTitle = head.includes(word) ? (head === word ? 30 : 10) : 0;
    if (count + inTitle === 0) return 0;
    sum += Math.min(count, 5) + inTitle;
  }
  return sum;
};

const find = (entries, words) =>
  entries
    .map(entry => ({ entry, score: rank(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 20);
// end rank

const snippet = (text, words) => {
  const at = text.toLowerCase().indexOf(words.find(word => text.toLowerCase().includes(word)));
  if (at < 0) return text.slice(0, 90);
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 40)));
  return `${from > 0 ? '…' : ''}${text.slice(from, from + 110)}…`;
};

const show = (entries, words) => {
  list.replaceChildren(
    ...find(entries, words).map(({ entry: [address, chapter, title, text] }) => {
      const [item, link, number, name, some] = ['li', 'a', 'span', 'span', 'span'].map(tag =>
        document.createElement(tag),
      );
      link.href = address;
      number.className = 'number';
      number.textContent = chapter;
      name.textContent = title;
      some.className = 'some';
      some.textContent = text === '' ? '' : snippet(text, words);
      link.append(number, name);
      item.append(link, some);
      return item;
    }),
  );
  if (list.childElementCount === 0) list.textContent = 'Nothing.';
};

box.addEventListener('input', async () => {
  const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
  const isFinding = words.join('').length > 1;
  contents.classList.toggle('finding', isFinding);
  list.hidden = !isFinding;
  if (isFinding) show(await load(), words);
});
document.addEventListener('keydown', event => {
  const isOpen = !list.hidden && contents.contains(document.activeElement);
  if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    const places = [box, ...list.querySelectorAll('a')];
    const next = places.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
    places[Math.min(Math.max(next, 0), places.length - 1)]?.focus();
  } else if (event.key === '/' && document.activeElement !== box) {
    event.preventDefault();
    box.focus();
  } else if (event.key === 'Escape' && (isOpen || document.activeElement === box)) {
    box.value = '';
    box.dispatchEvent(new Event('input'));
    box.blur();
  }
});
