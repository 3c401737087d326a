/** Puts a text where it can be pasted from; rejects where the browser or the page does not allow it. */
export async function copyText(text: string): Promise<void> {
  // Missing on pages without https.
  await navigator.clipboard.writeText(text);
}
