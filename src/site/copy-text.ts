/**
 * Copies a text.
 *
 * @returns whether it was copied: a browser may refuse
 */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
