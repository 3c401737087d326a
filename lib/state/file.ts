/** Saves a text as a file, through the browser's own download; gives back the name of the file. */
export function saveFile(name: string, text: string, type: string): string {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address some time after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
