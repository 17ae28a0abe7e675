// The app as a visitor meets it: by roles and names, as a screen reader says them. Whatever the
// markup behind them, these are the promises the interface keeps.

import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";

/** The sentences about an engine or a dataset that did not come (`wording::fault`, `wording::shell`). */
const FAULT = /n’a pas pu s’ouvrir|n’a pas démarré|n’a pas pu être téléchargé|n’a pas pu être chargée|manque sur le serveur|n’est arrivé qu’en partie|est abîmé|autre version/;
/** The sentence about a part of the address that was left out (`wording::notice`). */
const NOTICE = /que l’atlas ne connaît pas/;
/** The title of a page about an address that leads nowhere (`wording::shell`). */
const UNKNOWN = /n’existe pas/;

export class Atlas {
  constructor(page, base) {
    this.page = page;
    this.base = base;
    this.form = page.getByRole("search");
    // The space before the question mark is a no-break one.
    this.field = this.form.getByRole("combobox", { name: /^Quoi\s\?/ });
    this.suggestions = page.getByRole("listbox", { name: "Suggestions" });
    this.suggested = this.suggestions.getByRole("option");
    this.place = this.form.getByRole("combobox", { name: /^Où\s\?/ });
    this.places = page.getByRole("listbox", { name: "Lieux proposés" });
    this.options = this.places.getByRole("option");
    // The list alone, without the records of knowledge beside it.
    this.list = page.locator("ol[start] > [data-id]");
    this.results = page.locator("[data-id]");
    this.status = page.getByRole("status").filter({ hasText: /\d/ });
    this.title = page.getByRole("heading", { level: 1 });
    this.fault = page.getByText(FAULT).first();
    this.retry = page.getByRole("button", { name: /réessayer|recharger/i }).first();
    this.notice = page.getByText(NOTICE).first();
    this.themes = page.getByRole("group", { name: "Thème", exact: true });
    this.territories = page.getByRole("group", { name: "Territoire", exact: true });
  }

  /** Opens an address, relative to the app's, and waits for the app to take the place of what stands there. */
  async open(path = "") {
    await this.page.goto(new URL(path, this.base).href);
    await this.started();
  }

  /** Waits until the app has taken the whole page over, and nothing of the page is on its way. */
  async started() {
    await this.page.waitForFunction(() => document.querySelector("#app:not([data-static]) > #contenu h1") && !document.querySelector("[data-stands], #app .loading"));
  }

  /** Waits until the offers under a field, which come in turns, are those that a hand would meet. */
  async offersRest() {
    let before = "";
    for (let same = 0; same < 4; ) {
      const now = (await this.options.allTextContents()).join("\n");
      same = now && now === before ? same + 1 : 0;
      before = now;
      await this.page.waitForTimeout(100);
    }
  }

  /** Follows a link to an address of the app without loading the page anew. */
  follow(path) {
    return this.page.evaluate((href) => {
      const link = document.createElement("a");
      link.href = href;
      link.textContent = href;
      document.body.append(link);
      link.click();
      link.remove();
    }, path);
  }

  /** The address, relative to the app's: «theme/alimentation?q=bio», decoded. */
  path() {
    const url = this.page.url();
    assert.ok(url.startsWith(this.base), `${url} left ${this.base}`);
    return decodeURIComponent(url.slice(this.base.length));
  }

  /** What the address asks for, wherever it says it: in its path or in its parameters. */
  asked() {
    const url = new URL(this.path(), "http://atlas/");
    const [, kind, value] = url.pathname.split("/");
    const all = (name) => [...url.searchParams.getAll(name).flatMap((list) => list.split(",")), ...(kind === name ? [value] : [])].sort();
    return { q: url.searchParams.get("q"), theme: all("theme"), territoire: all("territoire") };
  }

  /** What the address says of a place to be near of. */
  near() {
    const { searchParams } = new URL(this.path(), "http://atlas/");
    return { pres: searchParams.get("pres"), rayon: searchParams.get("rayon"), tri: searchParams.get("tri") };
  }

  /** Types a place and waits for the list to answer it. */
  async typePlace(text, first) {
    await this.place.fill(text);
    await this.options.filter({ hasText: first }).first().waitFor();
    await this.offersRest();
  }

  /** The results' ids, in their order. */
  ids() {
    return this.results.evaluateAll((items) => items.map((item) => item.dataset.id));
  }

  /** Waits for at least one result and for the count that goes with it; the answer is their ids. */
  async found() {
    await this.results.first().waitFor();
    await this.status.first().waitFor();
    return this.ids();
  }

  /** The checkbox of a filter, by the words beside it. */
  filter(group, label) {
    return group.getByRole("checkbox", { name: label });
  }

  /** The button of an active filter. */
  active(label) {
    return this.page.getByRole("button", { name: new RegExp(`^Retirer le filtre .*${label}`, "i") }).first();
  }

  /** Whether the page says that its address leads nowhere. */
  async saysUnknown() {
    return UNKNOWN.test(await this.title.first().textContent());
  }
}

/** Waits until a check passes; its last failure is the test's. */
export async function eventually(check, seconds = 8) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(50);
    }
  }
}
