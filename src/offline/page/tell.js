// What works without network, as the app hears of it: by the event `atlas-offline`, whose detail
// `src/offline/state.rs` reads. The app asks by `atlasOffline`, with a word of ASKED. The build joins
// the files of this folder into one module, this one first; none of them decides: the visitor's click comes from the app.

const workers = navigator.serviceWorker;
const base = document.baseURI;
/** Files that say which version a page is of, relative to its base. */
const metas = Object.fromEntries([...document.querySelectorAll("meta[name^=atlas-]")].map((meta) => [meta.name, meta.content]));
const sheet = document.querySelector("link[rel=stylesheet]")?.getAttribute("href");
const uses = [...atlasFiles(), sheet, metas["atlas-worker"], metas["atlas-offline"]].filter(Boolean).map((path) => path.replace(/^\.\//, ""));
const state = { state: workers ? "begun" : "none", network: navigator.onLine ? "yes" : "no", install: "no", check: "" };
const LATER = "atlas-plus-tard";
const RELOADED = "atlas-rechargee";
const RESUMED = "atlas-reprise";
let registration;
/** Whether a service worker of this page's own version answers it. */
let answered = Boolean(workers?.controller);

const tell = (more = {}) => {
  Object.assign(state, more);
  dispatchEvent(new CustomEvent("atlas-offline", { detail: new URLSearchParams(state).toString() }));
};

/** Asks a service worker and waits for its answer; nothing if it does not come. */
const ask = (worker, question) => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => done(data);
  worker.postMessage(question, [port2]);
  setTimeout(done, 20_000);
});

const ASKED = {
  tell: () => (tell(), resume()),
  apply,
  later: () => (keepForVisit(LATER, state.next), tell({ next: "" })),
  check,
  mend,
  install,
  reset,
};
window.atlasOffline = (word) => ASKED[word]?.();

