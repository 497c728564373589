import {defaultTreeAdapter, type DefaultTreeAdapterMap, Parser, type Token, type TreeAdapter} from 'parse5';

export type Node = DefaultTreeAdapterMap['childNode'];
export type Element = DefaultTreeAdapterMap['element'];
export type Document = DefaultTreeAdapterMap['document'];

/** A page as a browser without our script would build it. */
export interface PageTree {
  readonly document: Document;
  /** Whether the page is too large or too deep to be read to its end. */
  readonly isCut: boolean;
}

// No page that a person made comes near these. What is written to keep a parser busy does: its work grows with the square
// of the depth, of the elements and of the attributes of a tag.
const maxLength = 4_000_000;
const maxDepth = 256;
const maxElements = 30_000;
const maxAttributes = 2000;
/** So much is read before the limits are looked at again. */
const step = 4096;

class BoundedParser extends Parser<DefaultTreeAdapterMap> {
  isTooDeep = false;

  override onStartTag(token: Token.TagToken): void {
    if (this.openElements.stackTop < maxDepth) super.onStartTag(token);
    else this.isTooDeep = true;
  }

  /** How many attributes the tag has that is being read. */
  get attributes(): number {
    // The tokenizer does not tell before the tag has ended.
    const token = Reflect.get(this.tokenizer, 'currentToken') as {attrs?: readonly unknown[]} | null;
    return token?.attrs?.length ?? 0;
  }
}

/** Reads a page, as much of it as can be read in a short time. It never throws. */
export const parsePage = (html: string): PageTree => {
  let elements = 0;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement: (...element) => {
      elements++;
      return defaultTreeAdapter.createElement(...element);
    },
  };
  const parser = new BoundedParser({treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false});
  const length = Math.min(html.length, maxLength);
  let at = 0;
  while (at < length && elements <= maxElements && parser.attributes <= maxAttributes) {
    parser.tokenizer.write(html.slice(at, Math.min(at + step, length)), false);
    at += step;
  }
  parser.tokenizer.write('', true);
  return {document: parser.document, isCut: at < html.length || parser.isTooDeep};
};

export const isElement = (node: object): node is Element => 'tagName' in node;

/** From 1. What the parser has added by itself has no place of its own. */
export const lineOf = (node: Node): number => node.sourceCodeLocation?.startLine ?? 1;
