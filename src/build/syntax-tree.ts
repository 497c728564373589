/** A node of the syntax tree that Rollup parses (ESTree). */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Visits `root` and everything in it. */
export const walk = (root: unknown, visit: (node: SyntaxNode) => void): void => {
  if (!isNode(root)) return;
  visit(root);
  for (const value of Object.values(root)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) walk(child, visit);
  }
};

/** The name of an identifier or of a property's key. */
export const nameOf = (node: unknown): unknown => (isNode(node) ? (node.name ?? node.value) : undefined);
