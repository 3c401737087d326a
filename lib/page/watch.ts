/** How long changes are gathered before the page is looked at again. One look for a storm of changes. */
const QUIET = 200;

/**
 * Calls `look` soon after the document changed, at most once in 200 ms however much changes, and never while nothing
 * does. The callback of the observer only raises a flag, so that a page that never stops mutating costs next to nothing.
 * Returns a function that ends it.
 */
export function watch(doc: Document, look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
      // Records of what `look` itself drew into the page.
      observer.takeRecords();
    }, QUIET);
  });
  observer.observe(doc, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
