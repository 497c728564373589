/** HTML, a step further in. */
export const indent = (html: string): string => html.replace(/^/gm, '  ');
