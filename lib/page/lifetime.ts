const STARTED = 'claimclock:started';

/**
 * In place of WXT's context of content scripts (wxt.config.ts), of which it has the one part that is used: a script that
 * starts in a page ends those that an earlier version of the extension left there. WXT's own is 2 kB of what a page may
 * cost. A page can send this event, too; it can take badges away anyway.
 */
export class ContentScriptContext {
  constructor() {
    document.dispatchEvent(new Event(STARTED));
  }

  /** Calls `ended` when a newer script has started. */
  onInvalidated(ended: () => void): void {
    document.addEventListener(STARTED, ended, { once: true });
  }
}
