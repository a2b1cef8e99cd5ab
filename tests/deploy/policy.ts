const IN_PAGE = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/;

/** The content policy that a page holds; empty where it holds none. */
export const policyOf = (html: string): string => IN_PAGE.exec(html)?.[1] ?? '';
