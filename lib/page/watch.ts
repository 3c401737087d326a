/** How long changes are gathered before the page is looked at again. One look for a storm of changes. */
const QUIET = 200;
/** While looks find nothing new they become rarer, down to this; a page that never stops mutating costs next to nothing. */
const RARELY = 1_600;
/** So long without a change, and the next one is looked at as soon as the first. */
const CALM = 3_000;
/** So many changed nodes are told one by one. */
const FEW = 400;

/** The nodes below or in which something changed; null where there were too many to tell. */
export type Changed = ReadonlySet<Node> | null;

export interface Watch {
  /** Does something to the page that is no change of the page. */
  quietly(action: () => void): void;
  end(): void;
}

/**
 * Calls `look` soon after the document changed, at most once in 200 ms however much changes, and never while nothing
 * does. `look` tells whether it found anything new.
 */
export function watch(doc: Document, look: (changed: Changed) => boolean): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let calm: ReturnType<typeof setTimeout> | undefined;
  let delay = QUIET;
  let changed = new Set<Node>();
  let many = false;

  const later = () => {
    timer = undefined;
    const told = many ? null : changed;
    changed = new Set();
    many = false;
    delay = look(told) ? QUIET : Math.min(2 * delay, RARELY);
    clearTimeout(calm);
    calm = setTimeout(() => {
      delay = QUIET;
    }, CALM);
  };
  const note = (records: readonly MutationRecord[]) => {
    if (!records.length) return;
    for (let i = 0; i < records.length && !many; i++) {
      changed.add((records[i] as MutationRecord).target);
      if (changed.size > FEW) many = true;
    }
    timer ??= setTimeout(later, delay);
  };
  const observer = new MutationObserver(note);
  observer.observe(doc, {
    childList: true,
    characterData: true,
    attributes: true,
    // A card that is used again for another order keeps its elements.
    attributeFilter: ['href'],
    subtree: true,
  });
  return {
    quietly(action) {
      note(observer.takeRecords());
      try {
        action();
      } finally {
        observer.takeRecords();
      }
    },
    end() {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(calm);
    },
  };
}
