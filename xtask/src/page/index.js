// A host that answers an address without its last slash, or every address, with a page: the base
// is then not where the page thinks. With the origin, so that «//host/» is a path.
const element = document.querySelector("base");
const base = atlasBase(location.pathname);
if (base) element.href = location.origin + base;
// The app's addresses have no slash at their end; plain hosts add one to find the page's file.
const path = base ? location.pathname.replace(/\/$/, "") : location.pathname;
if (path !== location.pathname) history.replaceState(history.state, "", path + location.search + location.hash);
// What is written in this page is not what is asked for: it is not shown until the app is there. The build says of
// which pages a query changes anything, and what such a page takes first.
const own = element.dataset.page ?? "";
const here = base ? path.slice(base.length) : own;
const other = plain(here) !== own;
const { asked } = element.dataset;
if (other || asked && [...new URLSearchParams(location.search).keys()].some((key) => !/^utm_|clid$/.test(key))) {
  document.documentElement.classList.add("atlas-waits");
  // Nothing stands here that is to be painted first. Which page another address asks for is the app's to say.
  atlasAsk(other ? [] : asked.split(" "));
}
function plain(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone «%» names no page.
    return null;
  }
}
