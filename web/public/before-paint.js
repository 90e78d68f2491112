// Runs before the first paint, so that neither theme nor language flashes. A file of its own: the CSP allows no inline script.
(() => {
  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage is off: the browser's own preferences hold
    }
  };
  const root = document.documentElement;
  const choice = stored("atlas.theme");
  const dark = choice === "dark" || (choice !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = dark ? "dark" : "light";
  const asked = new URLSearchParams(location.search).get("lang");
  const known = [asked, stored("atlas.language")].find((language) => language === "en" || language === "zh");
  root.lang = known ?? (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");
})();
