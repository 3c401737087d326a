import type { Face } from '../../components/badge/face';
import type { Stroke } from '../../components/badge/sign';
import { t } from '../i18n';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws a sign and a word into a button; what is there already is replaced. */
export function drawSign(button: HTMLButtonElement, strokes: readonly Stroke[], word: string): void {
  const doc = button.ownerDocument;
  const sign = doc.createElementNS(SVG, 'svg');
  sign.setAttribute('class', 'cc-icon');
  sign.setAttribute('viewBox', '0 0 16 16');
  sign.setAttribute('aria-hidden', 'true');
  for (const { d, className, dashes } of strokes) {
    const path = doc.createElementNS(SVG, 'path');
    path.setAttribute('class', className);
    path.setAttribute('d', d);
    if (dashes) path.setAttribute('stroke-dasharray', dashes);
    sign.append(path);
  }
  const strong = doc.createElement('b');
  strong.textContent = word;
  button.replaceChildren(sign, strong);
}

/** Draws a badge's face into its button. */
export function drawFace(button: HTMLButtonElement, face: Face): void {
  drawSign(button, face.sign, face.strong);
  if (face.rest) {
    const rest = button.ownerDocument.createElement('span');
    rest.textContent = face.rest;
    button.append(rest);
  }
  button.className = face.className;
  button.title = face.full;
  button.setAttribute('aria-label', t('badge.why', { words: face.full }));
}
