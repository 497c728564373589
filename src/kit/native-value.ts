/**
 * What a node's own prototype says of it: on the document itself an `<img name="head">` of the page would answer in its
 * place.
 */
export const nativeValue = (prototype: Node, name: string): unknown =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(document);
