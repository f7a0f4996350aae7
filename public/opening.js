// Runs before the page is painted: with the stored theme and the reader's language, it shows what stands in the page until its program has come.
// That is the picture of the first race where the address has no link, and else a sentence. It must stand in a file, as
// the page's policy refuses inline scripts.
(() => {
  const root = document.documentElement;
  const { dataset } = root;
  const stored = (key) => {
    try {
      return localStorage.getItem(`downhill.${key}`);
    } catch {
      return null;
    }
  };
  const languages = [stored("language") ?? "", ...navigator.languages].map((tag) => tag.slice(0, 2).toLowerCase());
  root.lang = languages.find((code) => ["en", "es", "de"].includes(code)) ?? "en";
  const theme = stored("theme");
  if (theme === "light" || theme === "dark") dataset.theme = theme;
  if (location.href.includes("#") || location.search !== "") dataset.opening = "link";
  else dataset.opening = stored("first-minute") === "seen" ? "again" : "first";
})();
