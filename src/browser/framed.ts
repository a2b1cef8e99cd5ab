/** Whether the guide stands in another page, where printing would print that page. */
export const isFramed = (): boolean => globalThis.parent !== globalThis.self;
