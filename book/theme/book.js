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
