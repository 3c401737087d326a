/** The endings of names of files that are no text. */
const FILE = /\.(?:jpe?g|png|gif|webp|heic|bmp|mp4|mov|avi|pdf|docx?|zip)$/i;
/** `[Image]`, `【图片】`, `<photo omitted>`: what a chat writes in place of something. */
const STAND_IN = /[[(<【「][^\])>】」\n]{1,16}[\])>】」]/g;
const HOST = /^(?:[\w-]{1,63}\.){1,4}[a-z]{2,12}(?:[/:?#]|$)/i;
/** Fewer letters beside a link are no request: "look", "see here". */
const FEW = 12;
/** What is longer is text, however many links are in it. */
const LONG = 5_000;

/** A word is an address or a file. Only its beginning and its end are looked at. */
function isElse(word: string): boolean {
  const [head, tail] = [word.slice(0, 300), word.slice(-300)];
  return /^(?:data|blob):/i.test(head) || head.includes('://') || HOST.test(head) || FILE.test(tail);
}

/**
 * What a message is that has hardly any words, so that judging them says little. `link`: hardly more than an address, a
 * file or a picture. `wordless`: no letter at all. Null for a message with words.
 */
export function bareOf(message: string): 'link' | 'wordless' | null {
  const text = message.trim();
  if (/^data:image\//i.test(text)) return 'link';
  if (!text || text.length > LONG) return null;
  const words = text.replace(STAND_IN, ' ').split(/\s+/).filter(Boolean);
  const said = words.filter((word) => !isElse(word)).join('');
  const letters = [...said.matchAll(/\p{L}/gu)].length;
  const isAll = said.length === text.replace(/\s/g, '').length;
  if (isAll) return letters ? null : 'wordless';
  return letters > FEW ? null : 'link';
}
