/** Hands a text over to the person as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next task; it need not be kept longer.
  setTimeout(() => URL.revokeObjectURL(address));
}
