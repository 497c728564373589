import type {Desk} from './desk.js';

const hasFile = ({dataTransfer}: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/**
 * Lets a file be dropped anywhere on the page, and asks before changes are lost with it.
 *
 * @returns what ends that
 */
export const watchPage = (desk: Desk): (() => void) => {
  const over = new AbortController();
  const {signal} = over;
  const {body} = document;
  const dragging = (on: boolean): void => void body.classList.toggle('dragging', on);

  // Without these the browser would leave the page and show the file.
  document.addEventListener(
    'dragover',
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      dragging(true);
    },
    {signal},
  );
  document.addEventListener(
    'dragleave',
    (event) => {
      if (event.relatedTarget === null) dragging(false);
    },
    {signal},
  );
  document.addEventListener(
    'drop',
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      dragging(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void desk.openFile(file);
    },
    {signal},
  );
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (!desk.unsaved) return;
      event.preventDefault();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- Chrome asks without it only since 119
      event.returnValue = true;
    },
    {signal},
  );
  return () => over.abort();
};
