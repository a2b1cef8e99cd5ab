/** Whether the browser has a way to give a link into other hands. */
export const canShare = (): boolean => 'share' in navigator;

/** Gives a link into other hands. Whether the browser let it: a frame, or an app around it, may not. */
export async function shareLink(title: string, url: string): Promise<boolean> {
  try {
    await navigator.share({ title, url });
    return true;
  } catch (refused) {
    // A person who closes the share sheet has not asked for anything more.
    return refused instanceof DOMException && refused.name === 'AbortError';
  }
}
