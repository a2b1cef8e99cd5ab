/** Without a touch for so long, the page asks whether the person is still there. */
export const ASK_AFTER_MINUTES = 20;
/** Without an answer to that for so long, it deletes the answers. */
export const CLEAR_AFTER_MINUTES = 2;
