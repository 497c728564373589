/** Puts text into a field as a person's typing would: its value, then the event. */
export const type = (field: HTMLElement, text: string): void => {
  (field as HTMLInputElement | HTMLTextAreaElement).value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
};
