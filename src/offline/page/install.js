// The network that comes and goes, and the installation as an app.

for (const name of ["online", "offline"]) {
  addEventListener(name, () => tell({ network: navigator.onLine ? "yes" : "no" }));
}

const alone = matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;
const byHand = /iPad|iPhone|iPod/.test(navigator.userAgent);
const offered = () => tell({ install: alone ? "done" : window.atlasInstall ? "offered" : byHand ? "by-hand" : "no" });
addEventListener("beforeinstallprompt", offered);
addEventListener("appinstalled", () => {
  window.atlasInstall = null;
  persist();
  tell({ install: "done" });
});
if (alone) persist();
offered();

function persist() {
  navigator.storage?.persist?.().catch(() => {});
}

async function install() {
  const offer = window.atlasInstall;
  if (!offer) return;
  window.atlasInstall = null;
  offer.prompt();
  const { outcome } = await offer.userChoice;
  tell({ install: outcome === "accepted" ? "done" : "no" });
}

