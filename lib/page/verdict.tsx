import { render } from 'preact';
import { badgeCss, popCss } from '../../components/badge/style';
import { MessageCard } from '../../components/check/MessageCard';
import { panelCss, verdictCardCss, verdictCss } from '../../components/verdict/style';
import { VerdictCard } from '../../components/verdict/Verdict';
import { copyText } from '../platform/clipboard';
import { type Checked, send } from '../platform/messages';
import { boxFor, plant } from './plant';
import type { VerdictKit } from './verdict-kit';

const NAME = 'claimclock-verdict';
const TITLE = 'claimclock-verdict-title';
/** A page that throws the panel out more often than this does not want it; then it is shown in a tab. */
const PATIENT = 20;
/** A frame with less room than this (px) is no place to read in. */
const ROOM = { width: 260, height: 220 };

/** Follows the user's own choice of light or dark: a page that was never made for our colours says nothing of it. */
const hostCss = ':host{all:initial!important;display:block!important;color-scheme:light dark!important}';
const style = popCss + verdictCss + verdictCardCss;

/** Where something above the whole page belongs: below a modal dialog of the page nothing else can be pressed. */
const parentIn = (doc: Document): Element => {
  const modal = [...doc.querySelectorAll('dialog:modal')].at(-1);
  return modal ?? doc.documentElement;
};

/** The panel of a document. */
class Panel {
  private readonly tree;
  private readonly box: HTMLElement;
  private readonly dialog: HTMLElement;
  /** Where the focus was; it goes back there. */
  private readonly before: Element | null;
  private readonly watching: MutationObserver;
  private thrownOut = 0;

  constructor(
    private readonly doc: Document,
    private checked: Checked,
    private readonly closed: () => void,
  ) {
    this.before = doc.activeElement;
    this.tree = plant(doc, NAME, badgeCss + style + panelCss + hostCss);
    this.box = boxFor(doc, 'cc');
    this.dialog = doc.createElement('div');
    this.dialog.className = 'cc-panel';
    this.dialog.tabIndex = -1;
    this.dialog.setAttribute('role', 'dialog');
    this.dialog.setAttribute('aria-labelledby', TITLE);
    this.dialog.setAttribute('popover', 'manual');
    this.box.append(this.dialog);
    this.tree.root.append(this.box);
    this.watching = new MutationObserver(() => this.again());
    doc.defaultView?.addEventListener('keydown', this.onKey, true);
    this.show(checked);
  }

  /** Puts it into the page, as it also has to be done again where the page has thrown it out. */
  private enter(): void {
    parentIn(this.doc).append(this.tree.host);
    try {
      this.dialog.showPopover();
    } catch {
      // It stands in the page all the same, above nearly everything.
    }
    this.watching.disconnect();
    this.watching.observe(this.doc, { childList: true, subtree: true });
  }

  private again(): void {
    if (this.tree.host.isConnected) return;
    this.thrownOut += 1;
    if (this.thrownOut <= PATIENT) this.enter();
    else {
      this.close();
      void send('elsewhere', { id: this.checked.id }).catch(() => undefined);
    }
  }

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.close();
  };

  /** Shows a verdict, in place of the one before. */
  show(checked: Checked): void {
    this.checked = checked;
    const { host } = this.tree;
    if (!host.isConnected) this.enter();
    render(
      // By its id: another message is another verdict, of which nothing was copied yet.
      <VerdictCard
        key={checked.id}
        {...checked}
        titleId={TITLE}
        onCopy={copyText}
        onClose={() => this.close()}
      />,
      this.dialog,
    );
    this.dialog.focus({ preventScroll: true });
  }

  close(): void {
    this.watching.disconnect();
    this.doc.defaultView?.removeEventListener('keydown', this.onKey, true);
    const mine = this.doc.activeElement === this.tree.host;
    render(null, this.dialog);
    this.tree.host.remove();
    if (mine) (this.before as HTMLElement | null)?.focus?.({ preventScroll: true });
    this.closed();
  }
}

let open: Panel | null = null;

/** Whether a panel can be read in this document at all. */
function hasRoom(doc: Document): boolean {
  const page = doc.defaultView;
  return (
    doc.body?.localName === 'body' &&
    (page?.innerWidth ?? 0) >= ROOM.width &&
    (page?.innerHeight ?? 0) >= ROOM.height
  );
}

const boxes = new WeakMap<ShadowRoot, HTMLElement>();

export const verdictKit: VerdictKit = {
  async panel() {
    const checked = await send('verdict', {});
    if (!checked) {
      open?.close();
      return 'nothing';
    }
    if (!hasRoom(document)) return 'no-room';
    if (open) open.show(checked);
    else {
      open = new Panel(document, checked, () => {
        open = null;
      });
    }
    return 'shown';
  },
  attach(root, mark, checked, first) {
    const box = boxes.get(root) ?? document.createElement('div');
    if (!boxes.has(root)) {
      const sheet = document.createElement('style');
      sheet.textContent = style;
      root.append(sheet, box);
      boxes.set(root, box);
    }
    render(<MessageCard mark={mark} first={first} {...checked} onCopy={copyText} />, box);
  },
};
