/** A page that is not seen is given no frame. */
const WITHOUT_FRAME_MS = 100;

/**
 * Does something once what has just been drawn can be seen, so that a slow phone shows it first.
 * A page in the background, which is given no frame, waits a tenth of a second.
 *
 * @returns gives it up, where it has not been done
 */
export function afterFrame(act: () => void): () => void {
  let waiting = setTimeout(act, WITHOUT_FRAME_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(waiting);
    waiting = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(waiting);
  };
}
