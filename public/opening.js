// Runs before the page is painted: with the stored theme, it shows the picture of the first race where the address has
// no link. It must stand in a file, as the page's policy refuses inline scripts.
(() => {
  const { dataset } = document.documentElement;
  const stored = (key) => {
    try {
      return localStorage.getItem(`downhill.${key}`);
    } catch {
      return null;
    }
  };
  const theme = stored("theme");
  if (theme === "light" || theme === "dark") dataset.theme = theme;
  if (location.href.includes("#") || location.search !== "") return;
  dataset.opening = stored("first-minute") === "seen" ? "again" : "first";
})();
