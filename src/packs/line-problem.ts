/** Numbers that mean one thing in the whole country, and are no other contact's. */
const national = ['999', '112', '101', '111', '105', '18000'];

export const isNational = (telephone: string): boolean => national.includes(telephone);

/** What starts like one is taken for it. */
const likeNational = new RegExp(`^(?:${national.join('|')})\\d{0,3}$`);

/** Numbers that cost more than a call (Ofcom's 09 and 118), and personal ones (070), which can. */
const costly = /^(?:(?:\+44|0)(?:9|70)|118\d{3}$)/;

/**
 * Why a number cannot be that of a contact or a place of somebody's own; `undefined` where it can.
 *
 * @param telephone one that meets the schema
 */
export const lineProblem = (telephone: string): {readonly code: string; readonly message: string} | undefined => {
  if (likeNational.test(telephone))
    return {
      code: 'national-number',
      message: "is a number of the whole country, or starts like one. Write this one's own number",
    };
  // A person reads it with spaces anywhere, and a telephone without.
  if (costly.test(telephone.replaceAll(' ', '')))
    return {code: 'costly-number', message: 'is a number that costs more than a call. Write one that does not'};
  return undefined;
};
