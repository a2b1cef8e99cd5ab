/** The present address without the draft of a law that it names. Few need it, so it lies by itself. */
export function addressWithoutDraft(): string {
  const address = new URL(location.href);
  address.searchParams.delete('draft');
  return address.href;
}
