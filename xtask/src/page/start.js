// The app's files that come first, which are also of one version.
function atlasFiles() {
  return FILES;
}
// The files of the parts of the program, by the names of the parts.
function atlasParts(names) {
  const parts = PARTS;
  return [...new Set(names.flatMap((name) => parts[name] ?? []))].map((file) => `STEM-${file}.bin`);
}
// Brings the app. Where the build has written a page that can be read, that is painted before anything of
// the app is asked for. A page in the background is not painted: then the app comes by the clock.
function atlasStart(script, program) {
  let begun = false;
  const begin = () => {
    // A frame that was taken away has no address any more.
    if (begun || !document.defaultView) return;
    begun = true;
    atlasAsk();
    // From the page's base as it is now: this script would take the one that it was read under.
    import(new URL(script, document.baseURI)).then((app) => app.default({ module_or_path: program })).then(atlasKeep, atlasFailed);
  };
  // Nothing is to be painted first: the head has asked already where it could.
  if (!document.querySelector("#app[data-static]") || document.documentElement.classList.contains("atlas-waits")) return begin();
  // Some browsers do not say when they painted: then a frame later.
  if (PerformanceObserver.supportedEntryTypes?.includes("paint")) new PerformanceObserver(begin).observe({ type: "paint", buffered: true });
  else requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, 3000);
}
// Asks for the app's files at once, the first time, with those of the part that the page takes first: each would wait
// for the one that asks for it. Once they are there, and are still being compiled, for those of its other parts.
function atlasAsk([first = "", ...others] = (document.getElementById("app").dataset.static ?? "").split(" ")) {
  if (document.querySelector("link[rel=modulepreload]")) return;
  const asked = (href) =>
    new Promise((done) => {
      const how = href.endsWith(".js") ? { rel: "modulepreload" } : { rel: "preload", as: "fetch" };
      const link = Object.assign(document.createElement("link"), { crossOrigin: "anonymous", href, ...how });
      link.onload = link.onerror = done;
      document.head.append(link);
    });
  const early = [...atlasFiles(), ...atlasParts([first])];
  Promise.all(early.map(asked)).then(() => atlasParts(others).filter((file) => !early.includes(file)).map(asked));
}
// Once the app is there: what keeps it on the device (src/offline/page), in the builds that have it. In a frame of
// another site nothing is kept.
function atlasKeep() {
  if (window !== top) return;
  const keeper = document.querySelector("meta[name=atlas-offline]");
  if (!keeper) return;
  // From the head, a browser would read it and its icons before anything of the app.
  document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href: "manifest.webmanifest" }));
  import(new URL(keeper.content, document.baseURI)).catch(console.warn);
}
// Has the service worker compare what it keeps with what the build wrote: how many files it brought anew.
function atlasMend() {
  const keeper = navigator.serviceWorker?.controller;
  return new Promise((done) => {
    if (!keeper) return done(0);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data.mended);
    keeper.postMessage({ ask: "mend" }, [port2]);
    setTimeout(done, 20000, 0);
  });
}
// The browser offers to install once, early.
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  window.atlasInstall = event;
});
