// What was typed and unfolded, from one version to the next: kept for this visit, given back once.

function remember() {
  const active = document.activeElement;
  const fields = [...document.querySelectorAll("#app :is(input, textarea)[id]:not([type=checkbox], [type=radio])")];
  keepForVisit(RESUMED, JSON.stringify({
    href: location.href,
    fields: fields.map((field) => [field.id, field.value]),
    focus: active?.id,
    marked: active && "selectionStart" in active ? [active.selectionStart, active.selectionEnd] : null,
    open: [...document.querySelectorAll("#app details")].map((one) => one.open),
    scroll: [scrollX, scrollY],
  }));
}

/** Gives back, once, what a page had when it was reloaded for a new version. */
function resume() {
  let before;
  try {
    before = JSON.parse(sessionStorage.getItem(RESUMED));
    sessionStorage.removeItem(RESUMED);
  } catch {
    return;
  }
  if (!before || before.href !== location.href) return;
  // A part of the page, and its fields with it, may come after the app.
  const fields = new Map(before.fields);
  let focus = before.focus;
  const last = Date.now() + 5000;
  const give = () => {
    for (const [id, value] of fields) {
      const field = document.getElementById(id);
      if (!field) continue;
      fields.delete(id);
      if (field.value === value) continue;
      field.value = value;
      // Of what was set here, the field will tell nothing by itself when it is left.
      for (const told of ["input", "change"]) field.dispatchEvent(new Event(told, { bubbles: true }));
    }
    const focused = focus ? document.getElementById(focus) : null;
    if (focused) {
      focus = null;
      focused.focus({ preventScroll: true });
      if (before.marked && focused.setSelectionRange) focused.setSelectionRange(...before.marked);
    }
    if ((fields.size || focus) && Date.now() < last) setTimeout(give, 50);
  };
  give();
  // What the page shows may still be coming.
  const end = Date.now() + 3000;
  const settle = () => {
    const folds = [...document.querySelectorAll("#app details")];
    if (folds.length === before.open.length) folds.forEach((one, place) => (one.open = before.open[place]));
    const [left, top] = before.scroll;
    scrollTo({ left, top, behavior: "instant" });
    if (Math.abs(scrollY - top) > 2 && Date.now() < end) requestAnimationFrame(settle);
  };
  settle();
}

function keepForVisit(name, value) {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // Refused or full: then it is not kept.
  }
}

function sessionStorageHas(name, value) {
  try {
    return sessionStorage.getItem(name) === value;
  } catch {
    return false;
  }
}

function sessionStorageForget(name) {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}

