// What the visitor does with a page, or a piece of one, that the build wrote, until the app takes its place
// (parts/takeover.js): noted here, since the app's own script comes later.
let atlasComposing = false;
addEventListener("compositionstart", () => (atlasComposing = true), true);
addEventListener("compositionend", () => (atlasComposing = false), true);
const atlasStands = (element) => element.closest("[data-static], [data-stands]");
// The form is the app's: what stands in it is searched as soon as the app is there.
addEventListener("submit", (event) => {
  if (atlasStands(event.target)) event.preventDefault();
}, true);
// A button that stands there answers nobody yet. Nor do the links between the pages of a list in a frame, which without
// the app would open another window.
let atlasPressed = null;
addEventListener("click", (event) => {
  const button = event.target.closest?.("button[type=button], .pages a");
  atlasPressed = null;
  if (!button || !atlasStands(button)) return;
  if (button.href) {
    if (!document.querySelector("base").target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
  }
  atlasPressed = { button, time: event.timeStamp };
}, true);
