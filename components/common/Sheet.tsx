import type { ComponentChildren } from 'preact';
import { badgeCss, cardCss } from '../badge/style';
import { verdictCardCss, verdictCss } from '../verdict/style';

/** Gives a page of the extension the colours, badges and cards of the marketplace pages. */
export function Sheet({ children }: { children: ComponentChildren }) {
  return (
    <>
      <style>{badgeCss + cardCss + verdictCss + verdictCardCss}</style>
      {children}
    </>
  );
}
