const LEAST_PX = 100;
const MOST_PX = 60_000;
/** No scroll bar is wider. */
const BAR_PX = 24;

/**
 * How high the frame is. Where the frame grows, the page around may get a scroll bar, which narrows the
 * frame; a heading that then needs a line less would take the bar away again, and so on for ever. So
 * the frame does not shrink for what its own growth brought about.
 */
export class FrameHeight {
  #px = 0;
  /** The width of the frame when its height was last told. */
  #width = 0;

  /**
   * The height that the frame is to have.
   * @param told by the guide
   * @param width of the frame, in which the guide has that height
   */
  next(told: number, width: number): number {
    const px = Math.ceil(Math.min(Math.max(told, LEAST_PX), MOST_PX));
    const narrowed = this.#width - width;
    const isForBar = px < this.#px && narrowed > 0 && narrowed <= BAR_PX;
    this.#width = width;
    if (!isForBar) this.#px = px;
    return this.#px;
  }
}
