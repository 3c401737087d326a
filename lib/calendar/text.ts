/**
 * An address as a property of type URI can carry it, or null where it is none. Commas and semicolons are encoded: the
 * library escapes them as in text, and readers, rightly, take no escapes out of an address.
 */
export function addressOf(link: string): string | null {
  if (!URL.canParse(link)) return null;
  return new URL(link).href.replaceAll(',', '%2C').replaceAll(';', '%3B');
}
