import {fieldId} from './message-editor.js';
import {openerId} from './message-list.js';
import {reveal} from './reveal.js';

/** Puts the focus where a message is translated, or where that is not possible, on its heading. */
export const goToMessage = (id: string): void => {
  const place = document.getElementById(fieldId(id)) ?? document.getElementById(openerId(id));
  if (place) reveal(place);
  place?.focus({preventScroll: true});
};

/** Puts the focus on the heading of what has just been opened. */
export const goToNews = (root: ParentNode): void => {
  root.querySelector<HTMLElement>('[data-news]')?.focus();
};

/** Brings into view what is chosen among the messages that no preview shows. */
export const goToUnseen = (root: ParentNode): void => {
  const place = root.querySelector('.unseen .lit');
  if (place) reveal(place);
};
