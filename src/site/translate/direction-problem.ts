/** In a script from right to left each of these has a form of its own, which the Latin one is no mirror of. */
const latinMarks = /(?<=[\p{Script=Arabic}\p{Script=Thaana}\p{Script=Nko}]\s*)[?,;]/u;

const pairs: Readonly<Record<string, string>> = {')': '(', ']': '[', '»': '«'};

/** A bracket is typed as one that opens whichever way the text runs; on the screen it is turned round. */
const closesFirst = (text: string): string | undefined => {
  const open: string[] = [];
  for (const character of text) {
    if (Object.values(pairs).includes(character)) open.push(character);
    const partner = pairs[character];
    if (partner !== undefined && open.pop() !== partner) return character;
  }
  return undefined;
};

/**
 * What will look wrong in a text that runs from right to left, in words; `undefined` where nothing will.
 *
 * @param text a translation in a language of that direction
 */
export const directionProblem = (text: string): string | undefined => {
  const bracket = closesFirst(text);
  if (bracket !== undefined) {
    return `A “${bracket}” closes what nothing has opened. Type the opening bracket first: the page turns it round.`;
  }
  const [mark] = latinMarks.exec(text) ?? [];
  return mark === undefined
    ? undefined
    : `The Latin “${mark}” faces the wrong way here. Use the one of your script: ، ؛ ؟`;
};
