// Light or dark: what the reader chose here wins over what the system says. Without script the system decides.
const root = document.documentElement;
const button = document.querySelector('.theme');
const system = matchMedia('(prefers-color-scheme: dark)');
const current = () => root.dataset.theme ?? (system.matches ? 'dark' : 'light');
const label = () => {
  button.textContent = current() === 'dark' ? 'Light' : 'Dark';
};
button.hidden = false;
button.addEventListener('click', () => {
  root.dataset.theme = current() === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', root.dataset.theme);
  } catch {
    // A browser may refuse storage to a page opened from the file system: the choice then lasts for this page.
  }
  label();
});
system.addEventListener('change', label);
label();
// The table of contents is there twice, folded for narrow screens; the reader's place is shown in the one that can be seen.
const nav = document.querySelector('.contents');
const here = nav.querySelector('.unfolded [aria-current]');
if (here !== null && nav.scrollHeight > nav.clientHeight) {
  nav.scrollTop = here.offsetTop - nav.clientHeight / 3;
}

// The imports of a file are folded: a button shows them.
for (const imports of document.querySelectorAll('.imports')) {
  const count = imports.querySelectorAll('.line').length;
  const unfold = document.createElement('button');
  unfold.type = 'button';
  unfold.className = 'unfold';
  const fold = folded => {
    imports.hidden = folded;
    unfold.textContent = folded ? `… ${count} lines of imports` : 'imports';
    unfold.setAttribute('aria-expanded', String(!folded));
  };
  unfold.addEventListener('click', () => fold(!imports.hidden));
  imports.before(unfold);
  fold(true);
}
// A button on each listing that copies its code, without the names of chunks and files around it.
for (const listing of document.querySelectorAll('main pre')) {
  if (navigator.clipboard === undefined) break;
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.className = 'copy';
  copy.textContent = 'Copy';
  copy.setAttribute('aria-label', 'Copy this code');
  const place = document.createElement('div');
  place.className = 'listing';
  listing.replaceWith(place);
  place.append(listing, copy);
  copy.addEventListener('click', async () => {
    const lines = [...listing.querySelectorAll('.line')].map(line => line.textContent);
    await navigator.clipboard.writeText(lines.join('\n'));
    copy.textContent = 'Copied';
    setTimeout(() => {
      copy.textContent = 'Copy';
    }, 1500);
  });
}
// The arrow keys turn the page, unless something that was chosen has a use for them.
const turns = document.querySelector('.turn');
document.addEventListener('keydown', event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const at = document.activeElement;
  if (at !== null && at.closest('input, pre, svg, .katex-display') !== null) return;
  const way = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
  if (way !== undefined) turns?.querySelector(`[rel=${way}]`)?.click();
});
