import { isKnown } from '@/lib/diagnostics/words';

/** What a line of a shape may consist of, so that no text of a page can be told from it. */

/** Signs of scripts, numbers, what stands between them. */
const TEXT = /^(?:[aAяЯαΑعאก가字あअ?□]|9\*{0,3}|[.,:;()/|!%&·…–—\-'“”„«»‘’。、，：；（）¿¡ ]|\p{Sc})*$/u;
/** Elements, attributes and types have names that are everybody's. */
const OURS = new Set(
  `a abbr article aside audio b bdi blockquote body br button canvas code dd details dialog div dl dt em fieldset figure font
   footer form h head header hr html i iframe img input label legend li link main mark menu meta nav noscript ol optgroup option
   p picture pre progress s script section select slot small source span strong style sub summary sup svg table tbody td template
   textarea tfoot th thead time title tr u ul video
   role alt src target disabled hidden for name type href checkbox number password radio search submit text
   elsewhere http https mailto tel data aria no digits null undefined object string boolean answer`.split(
    /\s+/,
  ),
);

/** Hosts of the marketplace whose names say nothing of anyone. */
const HOSTS =
  /\/\/(?:(?:[a-z]{2}|www|acs|login|passport|trade|feedback|message|~)\.)*aliexpress\.(?:com|us|ru)(?![\w.])/g;

/** What in a line is none of that; null where there is nothing. */
export function leakIn(line: string): string | null {
  const [head = '', text = '', rest = ''] = line.replace(/ ×\d+$/, '').split('"');
  if (!TEXT.test(text)) return `text: ${text}`;
  if (rest) return `after the text: ${rest}`;
  const names = head
    .replace(HOSTS, '')
    .replace(/~\d+/g, ' ')
    .replace(/^( *)h[1-6](?=[^a-z]|$)/, '$1h');
  if (/\p{N}/u.test(names)) return `a number: ${head}`;
  for (const run of names.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) {
    if (isKnown(run) || OURS.has(run)) continue;
    const parts = run.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^A-Za-z]+/g) ?? [];
    const odd = parts.find((part) => part.length < 2 || !isKnown(part));
    if (odd) return `a word: ${odd} in ${head}`;
  }
  return null;
}
