// What a page must never do unseen: log an error, throw, miss a file, ask another host for anything, or
// try what its policy refuses. The list it returns fills while the page lives and is empty for a sound page.

/**
 * @param page a Playwright page, before it opens anything
 * @param expected patterns of addresses, or of words of an exception, that are what the journey is about
 */
export function watch(page, expected = []) {
  const problems = [];
  const isExpected = (url) => expected.some((pattern) => pattern.test(url));
  // On a plain host a deep link is answered by 404.html with status 404: that one is sound.
  const documents = new Set();

  page.on("request", (request) => {
    if (request.isNavigationRequest()) documents.add(request.url());
    const url = new URL(request.url());
    const own = documents.values().next().value;
    if (["http:", "https:", "ws:", "wss:"].includes(url.protocol) && own && url.origin !== new URL(own).origin) {
      problems.push(`request to another origin: ${request.url()}`);
    }
  });
  page.on("response", (response) => {
    const url = response.url();
    if (response.status() < 400 || isExpected(url)) return;
    if (response.status() === 404 && response.request().isNavigationRequest()) return;
    problems.push(`status ${response.status()}: ${url}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    // The page itself gave up, for instance because it was left.
    if (why === "net::ERR_ABORTED" || isExpected(request.url())) return;
    problems.push(`request failed (${why}): ${request.url()}`);
  });
  page.on("console", (message) => {
    const { url } = message.location();
    if (message.type() !== "error" || isExpected(url)) return;
    if (documents.has(url) && /status of 404/.test(message.text())) return;
    problems.push(`console: ${message.text()} (${url})`);
  });
  // A page or a worker that has ended meanwhile tells nothing.
  const ended = () => {};
  page.addInitScript(tellRefusals).catch(ended);
  page.on("worker", (worker) => worker.evaluate(tellRefusals).catch(ended));
  page.on("pageerror", (error) => isExpected(error.message) || problems.push(`exception: ${error.message}`));
  return problems;
}

/**
 * Run in a page or in a worker: what its policy refuses becomes an error of the console, with the directive
 * and the place. The browser's own words about it tell less, and of a worker none arrive.
 */
export function tellRefusals() {
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) =>
    console.error(`policy: ${effectiveDirective} refuses ${blockedURI} «${sample}» (${sourceFile}:${lineNumber})`));
}
