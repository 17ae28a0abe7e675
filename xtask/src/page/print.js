// A page on paper says where it is found again (style/print.css): not every browser prints addresses.
addEventListener("beforeprint", () => document.documentElement.style.setProperty("--address", JSON.stringify(location.href)));
