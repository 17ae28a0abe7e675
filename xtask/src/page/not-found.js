// A plain host answers an address it has no file for with this page. Nothing may be requested
// before the base is known, so the links and the start are added from here.
const begin = (base) => {
  const element = document.createElement("base");
  // With the origin, so that an address such as «//host/» stays a path of this site.
  element.href = location.origin + base;
  document.head.prepend(element);
  document.head.insertAdjacentHTML("beforeend", LINKS);
  const start = () => { START };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
};
const found = (base) => fetch(location.origin + base + PROBE, { method: "HEAD" }).then((answer) => answer.ok, () => false);
// No known route: the nearest folder above that holds this build, or the root.
const search = async (base) => {
  while (base !== "/" && !(await found(base))) base = base.replace(/[^/]*\/$/, "");
  begin(base);
};
const known = atlasBase(location.pathname);
if (known) begin(known);
else search(location.pathname.replace(/[^/]*$/, ""));
