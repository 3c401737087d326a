import type { Shield } from '../deadlines/settings';
import { messageSites } from '../marketplaces/messages';
import type { PageScript } from '../platform/page-scripts';

/** What the shield's switches move. */
export interface ShieldEffects {
  /** The entry in the menu of selected text, under this title; null for none. */
  setMenu: (title: string | null) => Promise<void>;
  /** Gives back whether anything changed. */
  setPageScript: (script: PageScript, on: boolean) => Promise<boolean>;
  runInOpenPages: (script: PageScript) => Promise<void>;
  /** Tells open pages that something changed. */
  tellPages: () => Promise<unknown>;
  title: () => string;
}

/** What checks messages on message pages. */
export const MARKS: PageScript = {
  id: 'marks',
  file: '/marks.js',
  matches: messageSites.flatMap(({ matches }) => matches),
};

/**
 * Brings what the browser has in line with the switches, whose one truth is the settings. `open`: in pages that are open, too,
 * after a switch was moved or the extension updated; otherwise those have it already. What one part cannot do (a browser
 * without menus, say) keeps the others from nothing.
 */
export async function applyShield(
  { menu, marks }: Pick<Shield, 'menu' | 'marks'>,
  effects: ShieldEffects,
  open: boolean,
): Promise<void> {
  const inMenu = effects.setMenu(menu ? effects.title() : null);
  const inPages = effects.setPageScript(MARKS, marks).then(async (changed) => {
    if (marks && (changed || open)) await effects.runInOpenPages(MARKS);
    // They ask whether they are still wanted.
    if (!marks && changed) await effects.tellPages();
  });
  await Promise.allSettled([inMenu, inPages]);
}
