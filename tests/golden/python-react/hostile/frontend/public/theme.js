// Runs before the first paint, as an external file because the Content-Security-Policy allows no inline script.
// The choice ("light", "dark" or nothing for the system's) is kept in localStorage; src/shell/theme.ts changes it.
(function () {
  var dark = window.matchMedia('(prefers-color-scheme: dark)');
  function apply() {
    var choice = null;
    try {
      choice = window.localStorage.getItem('theme');
    } catch {
      // Storage can be switched off; the system's choice is then good enough.
    }
    var theme = choice === 'light' || choice === 'dark' ? choice : dark.matches ? 'dark' : 'light';
    document.documentElement.dataset.theme = theme;
  }
  apply();
  dark.addEventListener('change', apply);
  window.addEventListener('storage', apply);
  window.addEventListener('themechange', apply);
})();
