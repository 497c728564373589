/** Hands a vCard to the phone as a file; it is made in the page and nothing is fetched. */
export const saveContact = (vcard: string, fileName: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([vcard], {type: 'text/vcard;charset=utf-8'}));
  link.download = `${fileName}.vcf`;
  link.click();
  // A browser that has not begun to read the file by then reads it no more.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
};
