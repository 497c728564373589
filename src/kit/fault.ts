/** What went wrong; the public contract lists the codes. */
export type FaultCode = 'unknown-value' | 'locale-failed' | 'area-failed' | 'updates-failed' | 'render-failed';

export interface FaultDetail {
  readonly code: FaultCode;
  /** What is wrong and the mend, for the person who looks after the page. */
  readonly message: string;
}

const reported = new WeakMap<Element, Set<string>>();

/** Fires `csw-fault` on `element` and warns on the console: once for each thing that is wrong with it. */
export const reportFault = (element: Element, code: FaultCode, message: string): void => {
  const messages = reported.get(element) ?? new Set();
  if (messages.has(message)) return;
  reported.set(element, messages.add(message));
  console.warn(`${element.localName}: ${code}: ${message}`, element);
  element.dispatchEvent(
    new CustomEvent<FaultDetail>('csw-fault', {bubbles: true, composed: true, detail: {code, message}}),
  );
};
