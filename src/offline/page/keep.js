// The service worker, seen from the page: registers it, asks it how things stand, moves every open page to a
// new version, and takes everything away.

if (workers) {
  workers.addEventListener("controllerchange", changed);
  workers.addEventListener("message", ({ data }) => (data.gone ? again() : failed(data.fault)));
  // A first visit reads first: what the engine still brings is not asked for a second time beside it.
  setTimeout(begin, answered || alone ? 0 : 2_000);
}

async function begin() {
  // Refused in private windows and by rules of the browser; what was kept before may still be there.
  const tried = await workers.register(new URL("sw.js", base), { updateViaCache: "none" }).catch(() => null);
  registration = tried ?? (await workers.getRegistration(base).catch(() => null));
  if (!registration) return tell({ state: navigator.onLine ? "refused" : "none" });
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  document.addEventListener("visibilitychange", () => document.hidden || lookNowAndThen());
  look();
}

/** A version did not come whole: that matters where there is no other. */
function failed(why) {
  if (why && !registration?.active) tell({ state: "fault", why });
}

function follow(worker) {
  if (!worker) return;
  if (!registration.active) tell({ state: "going" });
  worker.addEventListener("statechange", look);
}

/** How things stand, asked of the service workers themselves. */
async function look() {
  const now = registration.active && (await ask(registration.active, { ask: "state", uses }));
  if (now) {
    tell({ state: now.missing ? "damaged" : "ready", version: now.version, files: now.files, bytes: await onDisk(now.bytes) });
    if (now.missing && navigator.onLine && !state.mending) mend();
  }
  // The first one waits for a moment too: that is no newer version.
  const next = now && registration.waiting && (await ask(registration.waiting, { ask: "state", uses }));
  if (!next) return state.next && now?.fits && tell({ next: "" });
  // The host wants nothing kept any more, or went back to the version that is here: nothing to tell.
  if (next.gone || next.version === now.version) return registration.waiting?.postMessage({ ask: "take-over" });
  if (sessionStorageHas(LATER, next.version)) return;
  tell({ next: next.version });
}

async function onDisk(bytes) {
  const estimate = await navigator.storage?.estimate?.().catch(() => null);
  return Math.max(bytes, estimate?.usageDetails?.caches ?? estimate?.usage ?? 0);
}

async function mend() {
  if (!registration?.active) return;
  tell({ mending: "yes" });
  const done = await ask(registration.active, { ask: "mend" });
  tell({ mending: "", state: done && !done.damaged ? "ready" : "damaged" });
}

/** Another service worker answers this page from now on. */
async function changed() {
  const now = workers.controller && (await ask(workers.controller, { ask: "state", uses }));
  if (!now) return;
  if (now.fits) {
    answered = true;
    return registration && look();
  }
  // A first visit is not interrupted, and no page reloads twice for one version.
  if (!answered || sessionStorageHas(RELOADED, now.version)) return tell({ next: now.version });
  keepForVisit(RELOADED, now.version);
  again();
}

function apply() {
  if (registration?.waiting) return registration.waiting.postMessage({ ask: "take-over" });
  again();
}

/** The page anew, with what was typed. */
function again() {
  remember();
  location.reload();
}

let looked = Date.now();
function lookNowAndThen() {
  if (Date.now() - looked < 1_800_000) return;
  looked = Date.now();
  registration.update().catch(() => {});
}

async function check() {
  if (!registration) return tell({ check: "unreachable" });
  tell({ check: "going" });
  try {
    await registration.update();
    looked = Date.now();
    const found = registration.installing || registration.waiting;
    sessionStorageForget(LATER);
    tell({ check: found ? "found" : "current" });
    look();
  } catch {
    tell({ check: "unreachable" });
  }
}

// The notebook is the visitor's work, not the atlas's: only the visitor takes it away.
const MINE = "atlas-carnet";
const forget = (storage) =>
  Object.keys(storage).filter((name) => name.startsWith("atlas-") && name !== MINE).forEach((name) => storage.removeItem(name));

/** Takes everything away that the atlas keeps on this device, and begins anew. */
async function reset() {
  const steps = [
    async () => (await workers?.getRegistration(base))?.unregister(),
    async () => {
      for (const name of await caches.keys()) if (name.startsWith(`atlas ${new URL("./", base)} `)) await caches.delete(name);
    },
    () => forget(localStorage),
    () => forget(sessionStorage),
  ];
  for (const step of steps) {
    try {
      await step();
    } catch {
      // What a browser does not let us keep, it does not let us remove either.
    }
  }
  location.reload();
}

