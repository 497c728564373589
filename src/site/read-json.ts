/**
 * Reads a file of the built site.
 *
 * @param file relative to the page
 * @throws where it does not come
 */
export const readJson = async <T>(file: string): Promise<T> => {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
  return (await response.json()) as T;
};
