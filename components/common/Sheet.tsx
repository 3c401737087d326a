import type { ComponentChildren } from 'preact';
import { badgeCss, cardCss } from '../badge/style';

/** Gives a page of the extension the colours and badges of the marketplace pages. */
export function Sheet({ children }: { children: ComponentChildren }) {
  return (
    <>
      <style>{badgeCss + cardCss}</style>
      {children}
    </>
  );
}
