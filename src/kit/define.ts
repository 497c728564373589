/**
 * Registers a widget. The first one wins: where the tag is taken, by another copy of the script or another version,
 * nothing happens.
 *
 * @returns whether this class now has the tag
 */
export const define = (tag: string, widget: CustomElementConstructor): boolean => {
  if (customElements.get(tag)) return false;
  customElements.define(tag, widget);
  return true;
};
