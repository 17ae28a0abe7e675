// Puts the app in the place of what stands in #app, in one task: nobody sees a state in between.
// `mount` builds the app in the element that it is given, with copies of the pieces that it does not make yet
// ([data-stands]); each gives way later (atlasGiveWay). What the visitor did before goes along: what was typed, chosen
// and unfolded, the button that waits for its answer, the focus, the selection, how far each box is scrolled.
// `atlasComposing`, `atlasPressed` and `atlasStands` are the page's (page/stands.js).
Object.assign(window, { atlasTakeOver, atlasGiveWay });
function atlasTakeOver(mount) {
  // A word that is being composed would be cut. Some keyboards compose all the time: not for ever.
  if (atlasComposing) {
    const later = () => {
      clearTimeout(timer);
      removeEventListener("compositionend", later, true);
      atlasComposing = false;
      setTimeout(() => atlasTakeOver(mount));
    };
    const timer = setTimeout(later, 600);
    addEventListener("compositionend", later, true);
    return;
  }
  const old = document.getElementById("app");
  const fresh = old.cloneNode(false);
  delete fresh.dataset.static;
  mount(fresh);
  // The app sets the values of its fields when this turn ends: what was typed comes after that, and
  // still before anything else happens or is painted.
  queueMicrotask(() => {
    const carry = atlasCarried(old, fresh);
    const { classList } = document.documentElement;
    const waited = classList.contains("atlas-waits");
    classList.remove("atlas-waits");
    old.replaceWith(fresh);
    carry();
    if (waited) atlasReturn();
  });
}
// A page that waits is not there yet when the browser, after a reload or Back, looks for the place where it was left.
addEventListener("pagehide", () => {
  try {
    sessionStorage.setItem("atlas-place", JSON.stringify([location.href, scrollX, scrollY]));
  } catch {
    // Refused or full: then it begins at its top.
  }
});
function atlasReturn() {
  let place;
  try {
    place = JSON.parse(sessionStorage.getItem("atlas-place"));
  } catch {
    return;
  }
  const [href, left, top] = place ?? [];
  if (href !== location.href || performance.getEntriesByType("navigation")[0]?.type === "navigate") return;
  // The rest of it may still be coming; who moves meanwhile stays where they are.
  let end = performance.now() + 5000;
  for (const moved of ["wheel", "touchstart", "pointerdown", "keydown"]) addEventListener(moved, () => (end = 0), { once: true });
  const settle = () => {
    if (performance.now() > end) return;
    if (document.documentElement.scrollHeight - innerHeight < top) requestAnimationFrame(settle);
    else scrollTo({ left, top, behavior: "instant" });
  };
  settle();
}
// Puts what the app made in the place of a piece that stands there.
function atlasGiveWay(old, fresh) {
  const carry = atlasCarried(old, fresh);
  old.replaceWith(fresh);
  queueMicrotask(carry);
}
// What carries over to one element what the visitor did in another that it takes the place of.
function atlasCarried(old, fresh) {
  const before = [...old.querySelectorAll("*")];
  const active = document.activeElement;
  const boxes = before.filter((one) => one.scrollTop || one.scrollLeft).map((one) => [one, one.scrollTop, one.scrollLeft]);
  const [x, y] = [scrollX, scrollY];
  const marked = "selectionStart" in active ? [active.selectionStart, active.selectionEnd, active.selectionDirection] : null;
  const pressed = atlasPressed && old.contains(atlasPressed.button) ? atlasPressed : null;
  return () => {
    const after = [...fresh.querySelectorAll("*")];
    // The same page, or another one: then only what has a name is known again.
    const same = before.length === after.length && before.every((one, place) => one.tagName === after[place].tagName);
    const twin = (one) => (same ? after[before.indexOf(one)] : one.id ? after.find((other) => other.id === one.id) : null);
    for (const one of before) {
      const other = one.tagName === "DETAILS" && twin(one);
      if (other) other.open = one.open;
    }
    for (const [one, top, left] of boxes) twin(one)?.scrollTo({ top, left, behavior: "instant" });
    if (scrollX !== x || scrollY !== y) scrollTo({ left: x, top: y, behavior: "instant" });
    const focused = old.contains(active) && twin(active);
    if (focused) focused.focus({ preventScroll: true });
    for (const one of old.querySelectorAll("input, select, textarea")) {
      const other = twin(one);
      if (!other || other.tagName !== one.tagName) continue;
      if (one.type === "checkbox" || one.type === "radio") {
        // Of several to choose from, only the one that was chosen is clicked.
        const chosen = one.checked || one.type === "checkbox";
        if (chosen && one.checked !== one.defaultChecked && one.checked !== other.checked) other.click();
      } else if (one.tagName === "SELECT") {
        // What the build wrote was chosen by nobody.
        const written = [...one.options].find((option) => option.defaultSelected) ?? one.options[0];
        if (same && one.value !== written?.value && one.value !== other.value) {
          other.value = one.value;
          other.dispatchEvent(new Event("change", { bubbles: true }));
        }
      } else {
        if (one.value !== one.defaultValue) other.value = one.value;
        if (one === active && one.value === other.value) other.setSelectionRange(...marked);
        // Of what was set here, the field will tell nothing by itself when it is left.
        if (one.value !== one.defaultValue)
          for (const told of ["input", "change"]) other.dispatchEvent(new Event(told, { bubbles: true }));
      }
    }
    if (!pressed) return;
    const other = twin(pressed.button);
    if (!other) return;
    // It stands there still, or it is the app's: what was asked for long ago is not wanted any more.
    if (atlasStands(other)) atlasPressed = { ...pressed, button: other };
    else if (performance.now() - pressed.time < 5000) other.click();
  };
}
