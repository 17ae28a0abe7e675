// A host that answers every address with this page serves it under a route too: the base, which
// is the page's own folder, is then that of the app. With the origin, so that «//host/» is a path.
const base = atlasBase(location.pathname);
if (base) document.querySelector("base").href = location.origin + base;
