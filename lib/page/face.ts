import type { Face } from '../../components/badge/face';
import { t } from '../i18n';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws a badge's face into its button; what is there already is replaced. */
export function drawFace(button: HTMLButtonElement, face: Face): void {
  const doc = button.ownerDocument;
  const sign = doc.createElementNS(SVG, 'svg');
  sign.setAttribute('class', 'cc-icon');
  sign.setAttribute('viewBox', '0 0 16 16');
  sign.setAttribute('aria-hidden', 'true');
  for (const { d, className, dashes } of face.sign) {
    const path = doc.createElementNS(SVG, 'path');
    path.setAttribute('class', className);
    path.setAttribute('d', d);
    if (dashes) path.setAttribute('stroke-dasharray', dashes);
    sign.append(path);
  }
  const strong = doc.createElement('b');
  strong.textContent = face.strong;
  button.replaceChildren(sign, strong);
  if (face.rest) {
    const rest = doc.createElement('span');
    rest.textContent = face.rest;
    button.append(rest);
  }
  button.className = face.className;
  button.title = face.full;
  button.setAttribute('aria-label', t('badge.why', { words: face.full }));
}
