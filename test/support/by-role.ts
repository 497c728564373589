import {computeAccessibleName, getRole} from 'dom-accessibility-api';

/** The elements of `root` with a role, as a screen reader meets them: `hidden` things are passed over. */
export const allByRole = (root: ParentNode, role: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => getRole(element) === role && !element.closest('[aria-hidden="true"], [hidden]'),
  );

/** What a screen reader calls an element. */
export const nameOf = (element: Element): string => computeAccessibleName(element).replace(/\s+/g, ' ').trim();

/** The one element with a role and a name. */
export const byRole = (root: ParentNode, role: string, name: string | RegExp): HTMLElement => {
  const named = allByRole(root, role).map((element) => [nameOf(element), element] as const);
  const found = named.filter(([text]) => (typeof name === 'string' ? text === name : name.test(text)));
  if (found.length !== 1 || !found[0]) {
    throw new Error(
      `${String(found.length)} of ${role} "${String(name)}"; there are: ${named.map(([text]) => `"${text}"`).join(', ')}`,
    );
  }
  return found[0][1];
};
