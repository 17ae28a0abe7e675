// Says in French that the program stopped, when it can no longer say it itself.

const isTrap = (fault) => fault instanceof WebAssembly.RuntimeError;
addEventListener("error", ({ error }) => isTrap(error) && stopped(error.message));
addEventListener("unhandledrejection", ({ reason }) => isTrap(reason) && stopped(reason.message));

window.atlasStopped = stopped;

let told = false;
/** Says so in the place of the app, which can do nothing any more. */
function stopped(reason) {
  if (told) return;
  const make = (name, text, more = {}) => Object.assign(document.createElement(name), { textContent: text, ...more });
  const view = make("main", "", { className: "start", id: "contenu", tabIndex: -1 });
  const again = make("button", "Recharger", { type: "button", className: "button button--primary", onclick: () => location.reload() });
  const anew = make("button", "Réinitialiser", { type: "button", className: "button", onclick: reset });
  const actions = make("p", "", { className: "start__actions" });
  actions.append(again, anew);
  view.append(
    make("h1", "L’atlas s’est arrêté"),
    make("p", "Une erreur que nous n’avions pas prévue l’a interrompu. Rechargez la page\u00a0: l’adresse garde votre recherche."),
    make("p", navigator.onLine
      ? "Si cela recommence, réinitialisez\u00a0: l’atlas oublie ce qu’il garde sur cet appareil (ses fichiers, vos réglages, pas votre carnet), puis revient du réseau."
      : "Si cela recommence, attendez d’avoir du réseau avant de réinitialiser\u00a0: l’atlas oublie alors ce qu’il garde sur cet appareil, et doit revenir du réseau."),
    actions,
    make("p", `Pour qui voudra comprendre\u00a0: ${reason}`, { className: "start__detail" }),
  );
  const app = document.getElementById("app");
  app.replaceChildren(view);
  document.title = "L’atlas s’est arrêté";
  told = true;
  view.focus();
}

// Last of all: the app may have begun before this module came.
tell();
if (document.querySelector("#app:not([data-static]) > #contenu")) resume();
